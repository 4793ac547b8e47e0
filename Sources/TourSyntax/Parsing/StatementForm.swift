/// How each statement is written, for the notes of diagnostics.
enum StatementForm {
  static func form(_ kind: SyntaxKind) -> String? {
    header(kind) ?? declaration(kind) ?? step(kind) ?? other(kind)
  }

  /// The form of the line that a keyword begins.
  static func form(of keyword: Keyword) -> String? {
    let kind: SyntaxKind? =
      switch keyword {
      case .use: .use
      case .tour: .tour
      case .room: .room
      case .work: .work
      case .detail: .detail
      case .stop: .stop
      case .audience: .audience
      case .test: .test
      case .if: .ifBlock
      case .else: .elseBranch
      case .vote: .voteBlock
      case .option: .option
      default: StatementRule(keyword)?.kind
      }
    return kind.flatMap(form)
  }

  private static func header(_ kind: SyntaxKind) -> String? {
    switch kind {
    case .use: "use \"FILE\""
    case .tour: "tour NAME \"TITLE\""
    case .room: "room NAME \"TITLE\""
    case .work: "work NAME \"TITLE\""
    case .detail: "detail NAME \"TITLE\""
    case .stop: "stop PLACE [as NAME] [4m..6m | until 10:40 Paris] [optional 1]"
    case .audience: "audience"
    case .test: "test \"TITLE\""
    default: nil
    }
  }

  private static func declaration(_ kind: SyntaxKind) -> String? {
    switch kind {
    case .title: "zh \"TITLE\""
    case .guide, .artist, .date, .technique, .size: "\(kind) \"TEXT\", zh \"TEXT\""
    case .speaks, .captions: "\(kind) fr, zh"
    case .starts: "starts 2016-09-15 10:00 Europe/Paris"
    case .viewersTime: "viewers Asia/Shanghai 16:00"
    case .lasts: "lasts 1h ± 2m"
    case .walks: "walks [42 metres/min] [step-free]"
    case .thread: "thread #NAME \"TEXT\", zh \"TEXT\""
    case .pace: "pace zh 220 characters/min, or words/min"
    case .level: "level 0"
    case .way: "to ROOM (40s | 145 metres) [stairs] [one-way]"
    case .inventory: "inventory \"NUMBER\""
    case .inRoom: "in ROOM"
    case .image: "image \"ADDRESS\" [rights \"TEXT\" [until 2027-12-31]]"
    case .tags: "tags #NAME, #NAME"
    case .region: "region 40% 60% 20% 30%"
    case .asks: "asks zh \"WORD\", \"WORD\""
    default: nil
    }
  }

  private static func step(_ kind: SyntaxKind) -> String? {
    switch kind {
    case .begins: "begins +20m ± 1m, or begins by +25m, or begins within 10m of STOP"
    case .skipWhen: "skip when late 3m"
    case .cue: "cue \"TEXT\""
    case .pause: "pause 10s"
    case .show: "show PLACE [30s]"
    case .questions: "questions 1m [limit 20]"
    case .ifBlock: "if asked DETAIL > 50, or late 3m, early 1m, viewers > 1000, after 10:30 Paris"
    case .elseBranch: "else"
    case .endIf: "end if"
    case .voteBlock: "vote 45s [\"QUESTION\"]"
    case .option: "option \"TEXT\", zh \"TEXT\""
    case .endVote: "end vote"
    default: nil
    }
  }

  private static func other(_ kind: SyntaxKind) -> String? {
    switch kind {
    case .live: "live 3000"
    case .arrive: "arrive 80% within 1m, or arrive \"FILE.csv\""
    case .stay: "stay 50% 90s, 50% 40m log-normal 1.0"
    case .ask: "ask 0.3 per hour [crowd 0.45]"
    case .want: "want DETAIL 20%, off-topic 10%"
    case .audienceLanguages: "languages zh 95%, en 5%"
    case .deny: "deny zh \"WORD\", \"WORD\""
    case .replay: "replay 13000 after 4h, 18000 after 8d"
    case .expect: "expect works = 18, or expect end 11:00 ± 2m"
    case .at:
      "at +21m expect stop NAME, or at STOP +30s viewer zh \"TEXT\", or … vote \"OPTION\" times 3"
    default: nil
    }
  }
}
