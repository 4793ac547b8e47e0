internal import TourDiagnostics
internal import TourSyntax

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
    let result = TourParser.parse(root, limits: syntaxLimits)
    context.trees.append(result.tree)
    for diagnostic in result.diagnostics { context.report(diagnostic) }
  }
}
