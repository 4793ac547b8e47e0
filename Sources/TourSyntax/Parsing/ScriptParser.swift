internal import TourDiagnostics

/// Reads a file line by line into a tree, by recursive descent inside a line with one token of lookahead.
///
/// What spans lines, sections and blocks, is kept on an explicit stack: no input can exhaust the call stack.
struct ScriptParser {
  /// A section or a block that is still open.
  struct Frame {
    let kind: SyntaxKind
    let node: Int
    let section: StatementRule.Sections
    let headerRange: Range<Int>
    /// Of a work or a room: where its first detail's header is.
    var firstDetail: Range<Int>?
    /// Of a vote: whether it has an option. Of an `if`: whether it has an `else`.
    var hasPart = false
    /// Whether a step that can't stand here is already reported: of a vote, outside its options.
    var hasStrayStep = false
  }

  var lexer: LineLexer
  var nodes: [SyntaxTree.NodeRecord] = []
  var frames: [Frame] = []
  var reports: Reports
  let limits: SyntaxLimits

  // The line that is being read
  /// Its first token that is not trivia.
  var lineStart = 0
  /// The token to be taken next; at the line's end, ``lineEnd``.
  var cursor = 0
  /// After the line's last token that is not trivia.
  var lineEnd = 0
  /// The word at the cursor, if it is one.
  var word = PackedWord.none
  /// After the token that was taken last.
  var takenEnd = 0
  /// Parts of the statement that are still open.
  var openParts: [Int] = []
  /// The statement that is being read.
  var statement: SyntaxKind = .file
  /// Whether the line already has its diagnostic.
  var isReported = false
  /// Whether a stray sign in the line waits to be reported: that of `l'été` or `où ?` may belong to a text without
  /// quotes, which is then the mistake.
  var holdsStraySign = false
  /// Where in the line the next one begins that has lost its line end; it is read once this one is closed.
  var mergedStart: Int?
  /// Where a comma, or a zone, could have stood last.
  var commaCursor = -1
  var zoneCursor = -1
  /// The header of the stop that a `room` or `work` ended last: steps below that were meant for the stop.
  var endedStop: Range<Int>?
  /// What `speaks` has named so far.
  var spoken: [String] = []
  /// What `captions` has named so far.
  var captioned: [String] = []
  /// The mark of the prose that the line follows, or nil: what goes on below prose may want the same mark.
  var proseMark: Range<Int>?
  /// The keywords that could have stood at the cursor.
  var tried = KeywordSet()

  /// Whether the stop has blocks too deep inside each other.
  var isTooDeep = false
  /// After the last line that belongs to a section: blank lines and comments before a header are the file's.
  var contentEnd = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, source: SourceID, limits: SyntaxLimits) {
    lexer = LineLexer(bytes, source: source)
    reports = Reports(limit: limits.diagnostics)
    self.limits = limits
    nodes.reserveCapacity(bytes.count / 64 + 16)
  }

  /// Reads the whole file.
  mutating func run() {
    frames.append(Frame(kind: .file, node: open(.file), section: .file, headerRange: 0..<0))
    nodes[0].firstToken = 0
    reading: while true {
      let lineStart = lexer.tokens.count
      lexer.section = section
      switch lexer.cutLine() {
      case .end: break reading
      case .blank: continue
      case .prose: readProse(from: lineStart)
      case .statement: readStatement(from: lineStart)
      }
    }
    closeSections(before: nil)
    contentEnd = lexer.tokens.count
    close(0, at: contentEnd)
  }

  // MARK: Nodes

  /// Opens a node at the cursor.
  @inline(__always)
  mutating func open(_ kind: SyntaxKind) -> Int {
    nodes.append(
      SyntaxTree.NodeRecord(kind: kind, firstToken: UInt32(truncatingIfNeeded: cursor)))
    return nodes.count - 1
  }

  @inline(__always)
  mutating func close(_ node: Int, at tokenEnd: Int) {
    let end = UInt32(truncatingIfNeeded: tokenEnd)
    nodes[node].tokenEnd = end
    // A part of which nothing was taken was opened after white space that no node around it holds.
    nodes[node].firstToken = min(nodes[node].firstToken, end)
    nodes[node].subtreeEnd = UInt32(truncatingIfNeeded: nodes.count)
  }

  // MARK: Places

  func range(ofToken index: Int) -> Range<Int> { lexer.range(ofToken: index) }

  /// The line's content: from its first token to its last, trivia at both ends left out.
  var lineRange: Range<Int> {
    range(ofToken: lineStart).lowerBound..<Int(lexer.tokens[lineEnd - 1].end)
  }

  func span(_ range: Range<Int>) -> SourceSpan { lexer.span(range) }

  func plain(_ index: Int) -> String { lexer.plainText(range(ofToken: index)) }

  /// Counts a diagnostic instead of making one, where none is kept any more.
  mutating func countIfFull() -> Bool {
    guard reports.isFull else { return false }
    if !isReported { reports.countOne(at: span(range(ofToken: lineStart))) }
    isReported = true
    return true
  }

  /// Adds a diagnostic, unless the line already has one.
  mutating func report(_ diagnostic: Diagnostic) {
    guard !isReported else { return }
    isReported = true
    reports.add(diagnostic)
  }
}
