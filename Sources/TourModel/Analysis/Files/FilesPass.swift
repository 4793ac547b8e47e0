internal import TourDiagnostics
internal import TourSyntax

/// Reads the root file and all that it brings by `use`, each file once, and says which sections count.
struct FilesPass {
  private let context: AnalysisContext
  private let files: any SourceFiles
  private let syntaxLimits: SyntaxLimits

  init(_ context: AnalysisContext, files: any SourceFiles, syntaxLimits: SyntaxLimits) {
    self.context = context
    self.files = files
    self.syntaxLimits = syntaxLimits
  }

  func run(_ root: SourceText) {
    var loader = FileLoader(context, root: root, files: files, syntaxLimits: syntaxLimits)
    loader.loadAll(root)
    var selection = SectionSelection(context, uses: loader.uses)
    selection.run()
  }
}
