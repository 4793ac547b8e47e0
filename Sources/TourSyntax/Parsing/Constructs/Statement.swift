internal import TourDiagnostics

/// What stands behind the first word of each statement.
extension ScriptParser {
  mutating func readContent(of kind: SyntaxKind) throws(Misread) {
    switch kind {
    case .guide, .artist, .date, .technique, .size: try label()
    case .speaks, .captions: try list { p throws(Misread) in try p.expectLanguage() }
    case .starts: try starts()
    case .viewersTime: try viewersTime()
    case .lasts: try length()
    case .walks: try walks()
    case .thread: try thread()
    case .pace: try pace()
    case .level: try expectNumber("the number of the level", allowsMinus: true)
    case .way: try way()
    case .inventory: try expectText("the inventory number in quotes")
    case .inRoom: try expectName("the name of a room")
    case .image: try image()
    case .tags: try list { p throws(Misread) in try p.expect(.tag, "a tag, such as #moon,") }
    case .region: try region()
    case .asks, .deny: try languageAndTexts()
    default: try readStep(of: kind)
    }
  }

  private mutating func readStep(of kind: SyntaxKind) throws(Misread) {
    switch kind {
    case .begins: try begins()
    case .skipWhen: try skipWhen()
    case .cue: try expectText("the cue in quotes")
    case .pause: try expectDuration()
    case .show: try show()
    case .questions: try questions()
    default: try readOther(of: kind)
    }
  }

  private mutating func readOther(of kind: SyntaxKind) throws(Misread) {
    switch kind {
    case .live: try expectNumber("a number of viewers")
    case .arrive: try arrive()
    case .stay: try list { p throws(Misread) in try p.watch() }
    case .ask: try ask()
    case .want: try list { p throws(Misread) in try p.wantShare() }
    case .audienceLanguages: try list { p throws(Misread) in try p.languageShare() }
    case .replay: try list { p throws(Misread) in try p.replayShare() }
    case .expect: try expectation()
    case .at: try atLine()
    default: preconditionFailure("every statement has its content: \(kind)")
    }
  }
}
