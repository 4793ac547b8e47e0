public import TourDiagnostics

/// Reads a text into a lossless tree; never fails.
public enum TourParser {
  /// O(bytes).
  ///
  /// A file over `limits.fileBytes`, or one that is no UTF-8 text at all, is not read: its tree holds one `unknownLine` of one `invalid` token.
  public static func parse(_ source: SourceText, limits: SyntaxLimits = SyntaxLimits())
    -> ParseResult
  {
    guard source.bytes.count <= min(limits.fileBytes, Int(UInt32.max)) else {
      return tooLarge(source, limits)
    }
    let result = read(source, limits)
    let verified = SafeFixes.verified(result.diagnostics, of: source) {
      read($0, limits).diagnostics
    }
    return ParseResult(tree: result.tree, diagnostics: verified, leftOut: result.leftOut)
  }

  private static func read(_ source: SourceText, _ limits: SyntaxLimits) -> ParseResult {
    source.bytes.withUnsafeBufferPointer { bytes in
      if let foreign = ForeignText(bytes) {
        return unread(source, foreign.diagnostic(of: source))
      }
      var check = CharacterCheck(bytes, source: source.id, limit: limits.diagnostics)
      check.run()
      var parser = ScriptParser(bytes, source: source.id, limits: limits)
      parser.run()
      let (diagnostics, leftOut) = parser.reports.merged(with: check.reports)
      return ParseResult(
        tree: SyntaxTree(source: source, tokens: parser.lexer.tokens, nodes: parser.nodes),
        diagnostics: diagnostics, leftOut: leftOut)
    }
  }

  private static func tooLarge(_ source: SourceText, _ limits: SyntaxLimits) -> ParseResult {
    let diagnostic = Diagnostic(
      .fileTooLarge,
      "this file has \(source.bytes.count) bytes: more than the \(limits.fileBytes) that are read",
      at: source.span(0..<0))
    return unread(source, diagnostic)
  }

  private static func unread(_ source: SourceText, _ diagnostic: Diagnostic) -> ParseResult {
    let end = UInt32(clamping: source.bytes.count)
    let tree = SyntaxTree(
      source: source, tokens: [SyntaxTree.TokenRecord(end: end, kind: .invalid)],
      nodes: [
        SyntaxTree.NodeRecord(kind: .file, firstToken: 0, tokenEnd: 1, subtreeEnd: 2),
        SyntaxTree.NodeRecord(kind: .unknownLine, firstToken: 0, tokenEnd: 1, subtreeEnd: 2),
      ])
    return ParseResult(tree: tree, diagnostics: [diagnostic])
  }
}

extension DiagnosticCode {
  static let fileTooLarge: DiagnosticCode = "T0105"
}
