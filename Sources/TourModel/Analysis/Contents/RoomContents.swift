internal import TourDiagnostics
internal import TourSyntax

struct RoomContents {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func read(_ node: SyntaxNode, of declared: Room) -> Room {
    var room = declared
    let statements = SectionStatements(node)
    if let title = context.title(node.token(.text), statements.all(.title)) { room.title = title }
    room.level = statements.one(.level, context).flatMap(level)
    room.ways = statements.all(.way).compactMap { way($0, from: declared.name) }
    room.knowledge = KnowledgeReader(context).read(node)
    return room
  }

  private func level(_ node: SyntaxNode) -> Int? {
    guard let token = node.token(.number) else { return nil }
    let text = token.plain
    let isBelow = text.hasPrefix("-")
    guard let level = try? Numeral.whole(isBelow ? text.dropFirst() : text[...], limit: 1000) else {
      context.report(
        Diagnostic(
          "T0210", .error, "a level is a whole number from -1000 to 1000", at: token.span))
      return nil
    }
    return isBelow ? -level : level
  }

  private func way(_ node: SyntaxNode, from here: String) -> Way? {
    guard let name = node.token(.name), let room = context.resolveRoom(name) else { return nil }
    guard name.plain != here else {
      context.report(
        Diagnostic(
          "T0218", .error, "a way from `\(name.plain)` to itself leads nowhere", at: name.span))
      return nil
    }
    let words = node.ownTokens.filter { $0.kind == .keyword }.map(\.plain)
    guard let walk = walk(node) else { return nil }
    return Way(
      room: room, duration: walk.duration, metres: walk.metres,
      hasStairs: words.contains("stairs"), isOneWay: words.contains("one-way"))
  }

  /// Whoever writes `40m` for a way means metres more often than minutes.
  private func warnOfMetres(_ token: SyntaxToken, _ duration: Milliseconds) {
    let number = token.plain.dropLast()
    guard duration >= Self.longWalk, token.plain.hasSuffix("m"), number.allSatisfy(\.isNumber)
    else { return }
    context.report(
      Diagnostic(
        "T0246", .warning, "this walk takes \(number) minutes: metres are spelled out",
        at: token.span,
        notes: ["if it is so long, write \(number)m00s"],
        fixes: [
          Fix(
            "write \(number) metres", replace: token.span, with: "\(number) metres", isSafe: false)
        ]))
  }

  /// No way between two rooms of a museum is so long.
  private static let longWalk = Milliseconds.minutes(15)

  private func walk(_ node: SyntaxNode) -> (duration: Milliseconds, metres: Double?)? {
    if let token = node.token(.duration), let duration = context.duration(token) {
      warnOfMetres(token, duration)
      return (duration, nil)
    }
    guard let token = node.token(.number), let metres = context.decimal(token) else { return nil }
    // Whole seconds, half up: 0.7 m/s is 42 metres a minute, so 145 metres are 207.14 s.
    let seconds = (metres * 60 / context.tour.walking.metresPerMinute + 0.5).rounded(.down)
    guard seconds * 1000 <= Double(Milliseconds.maximumWritten.rawValue) else {
      context.report(
        Diagnostic("T0222", .error, "this way is longer than a walk of 400 days", at: token.span))
      return nil
    }
    return (.seconds(Int(seconds)), metres)
  }
}
