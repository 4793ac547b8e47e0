internal import TourDiagnostics
internal import TourSyntax

/// Follows `use` from the root file, depth first, and parses each file once.
struct FileLoader {
  private let context: AnalysisContext
  private let files: any SourceFiles
  private let syntaxLimits: SyntaxLimits
  private let rootPath: UsePath
  private var loaded: [UsePath: SourceID] = [:]
  private var usedBytes = 0
  private var hasReportedTooManyFiles = false
  /// The files being read, each inside the one before it.
  private var chain: [Link] = []
  /// For each file, those that it uses, in order.
  private(set) var uses: [[SourceID]] = []

  private struct Link {
    let path: UsePath
    /// The `use` that brought the file; nil for the root.
    let use: SourceSpan?
  }

  init(
    _ context: AnalysisContext, root: SourceText, files: any SourceFiles, syntaxLimits: SyntaxLimits
  ) {
    self.context = context
    self.files = files
    self.syntaxLimits = syntaxLimits
    rootPath = UsePath(root.path)
  }

  mutating func loadAll(_ root: SourceText) { load(root, path: rootPath, use: nil) }

  private mutating func load(_ source: SourceText, path: UsePath, use: SourceSpan?) {
    let result = TourParser.parse(source, limits: syntaxLimits)
    context.trees.append(result.tree)
    uses.append([])
    loaded[path] = source.id
    // What says how many were left out is said for all files at once.
    let count = result.diagnostics.count - (result.leftOut.total > 0 ? 1 : 0)
    for diagnostic in result.diagnostics.prefix(count) { context.report(diagnostic) }
    context.leaveOut(result.leftOut, at: result.diagnostics.last?.primary ?? source.span(0..<0))
    // A line that was not understood is reported: without a diagnostic there is none.
    if !result.diagnostics.isEmpty { context.noteNotUnderstood(in: result.tree.root) }
    context.noteWords(ofLinesWith: result.diagnostics, in: source)
    chain.append(Link(path: path, use: use))
    for node in result.tree.root.children where node.kind == .use {
      guard let text = node.token(.text) else { continue }
      if let used = follow(text, from: path) {
        uses[source.id.index].append(used)
      } else {
        context.lacksFiles = true
      }
    }
    chain.removeLast()
  }

  /// The file that a `use` brings, read now unless it was before; nil where it cannot be had: reported.
  private mutating func follow(_ text: SyntaxToken, from user: UsePath) -> SourceID? {
    guard !text.textValue.isEmpty else {
      context.report(Diagnostic("T0401", .error, "this `use` names no file", at: text.span))
      return nil
    }
    let path = user.using(text.textValue)
    guard path.isInside(rootPath.folder) else {
      context.report(.useOutside(text.textValue, at: text.span))
      return nil
    }
    if let index = chain.firstIndex(where: { $0.path == path }) {
      reportCycle(to: path, at: text.span, brought: chain[(index + 1)...].compactMap(\.use))
      return nil
    }
    if let known = loaded[path] { return known }
    guard chain.count <= context.limits.useDepth else {
      context.report(.useTooDeep(context.limits.useDepth, at: text.span))
      return nil
    }
    guard context.trees.count < context.limits.files else {
      reportTooManyFiles(at: text.span)
      return nil
    }
    guard let bytes = read(path, at: text) else { return nil }
    let source = SourceText(id: SourceID(context.trees.count), path: path.text, bytes: bytes)
    load(source, path: path, use: text.span)
    if context.trees[source.id.index].root.children.allSatisfy({ _ in false }) {
      context.report(.usesEmptyFile(path.text, at: text.span))
      return nil
    }
    return source.id
  }

  private mutating func read(_ path: UsePath, at text: SyntaxToken) -> [UInt8]? {
    let limit = min(syntaxLimits.fileBytes, context.limits.usedBytes - usedBytes)
    do throws(SourceFileError) {
      let bytes = try files.read(path.text, limit: limit)
      guard bytes.count <= limit else {
        throw .tooLarge(bytes: bytes.count, limit: limit)
      }
      usedBytes += bytes.count
      return bytes
    } catch {
      let meant = error == .missing ? nearestFile(to: path, written: text.textValue) : nil
      // A backslash between folders is reported where the line is read.
      guard error != .missing || !text.textValue.contains("\\") else { return nil }
      context.report(.unreadable(path.text, error, at: text.span, meant: meant))
      return nil
    }
  }

  /// What to write for a file that is not there: the one of its folder that has the same name but for its ending or
  /// its capitals, or the nearest.
  private func nearestFile(to path: UsePath, written: String) -> String? {
    guard let name = path.parts.last else { return nil }
    let folder = path.folder.text
    let names = files.names(inFolder: folder.isEmpty ? "." : folder)
    guard let file = TourFileName.nearest(to: name, in: names) else { return nil }
    let start = written.lastIndex(of: "/").map { written[...$0] } ?? ""
    return start + file
  }

  private func reportCycle(to path: UsePath, at span: SourceSpan, brought: [SourceSpan]) {
    context.report(
      Diagnostic(
        "T0403", .error, "`\(path.text)` would be used by itself", at: span,
        label: brought.isEmpty ? "this file is that file" : "this closes the circle",
        related: brought.map { .init($0, "brought by this `use`") },
        fixes: [Fix("remove this `use`", replace: line(of: span), with: "", isSafe: false)]))
  }

  /// Once for a script: whatever comes after the limit is not a mistake of its own.
  private mutating func reportTooManyFiles(at span: SourceSpan) {
    guard !hasReportedTooManyFiles else { return }
    hasReportedTooManyFiles = true
    context.report(
      Diagnostic(
        "T0408", .error, "a script of more than \(context.limits.files) files is not read",
        at: span,
        label: "this file and those after it are left out"))
  }

  private func line(of span: SourceSpan) -> SourceSpan {
    let tree = context.trees[span.source.index]
    let node = tree.root.children.first { $0.range.contains(span.range.lowerBound) }
    return node?.span ?? span
  }
}

extension Diagnostic {
  fileprivate static func usesEmptyFile(_ path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .emptyScript, .error, "`\(path)` is empty: it has no room and no work", at: span,
      notes: ["a file may be empty after a save that failed"])
  }

  fileprivate static func useOutside(_ path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "T0402", .error, "`\(path)` is outside the folder of the file that was opened first",
      at: span,
      notes: ["a script may only use files of that folder and of the folders in it"])
  }

  fileprivate static func useTooDeep(_ depth: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic("T0407", .error, "files may use each other \(depth) deep at most", at: span)
  }

  fileprivate static func unreadable(
    _ path: String, _ error: SourceFileError, at span: SourceSpan, meant: String?
  ) -> Diagnostic {
    switch error {
    case .missing:
      Diagnostic(
        "T0401", .error, "there is no file `\(path)`", at: span,
        label: meant.map { "did you mean `\($0)`" },
        fixes: meant.map {
          [
            Fix("write \($0)", replace: span, with: TextLiteral.quoted($0), isSafe: false)
          ]
        } ?? [])
    case .isDirectory:
      Diagnostic("T0404", .error, "`\(path)` is a folder, not a file", at: span)
    case .isNoFile:
      Diagnostic("T0404", .error, "`\(path)` is a pipe or a device, not a file", at: span)
    case .notAllowed:
      Diagnostic("T0405", .error, "`\(path)` may not be read", at: span)
    case .tooLarge(let bytes, let limit):
      Diagnostic(
        "T0406", .error, "`\(path)` is too large: \(bytes) bytes, and \(limit) may still be read",
        at: span)
    case .other(let reason):
      Diagnostic("T0405", .error, "`\(path)` could not be read: \(reason)", at: span)
    }
  }
}
