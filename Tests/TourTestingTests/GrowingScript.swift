import Testing

/// Scripts of one kind of line, so many times.
struct GrowingScript: Sendable, CustomTestStringConvertible {
  let kind: String
  /// - Parameter count: how many lines of the kind.
  let text: @Sendable (_ count: Int) -> String

  var testDescription: String { kind }

  private init(_ kind: String, body: @escaping @Sendable (Repeated) -> String) {
    self.kind = kind
    text = { count in
      "tour a \"A\"\n  speaks fr\n  captions zh\n  starts 2026-09-15 10:00 Europe/Paris\n"
        + "  thread #t \"T\"\nroom r \"R\"\n" + body(Repeated(count: count))
    }
  }

  struct Repeated {
    let count: Int

    func callAsFunction(_ line: (Int) -> String) -> String {
      (0..<count).map { line($0) + "\n" }.joined()
    }
  }
}

extension GrowingScript {
  private static let stop = "stop r 1m\n"

  /// Names that are declared twice, or by nothing.
  static let mistakes = [
    GrowingScript("rooms of one name") { $0 { _ in "room r \"R\"" } + stop },
    GrowingScript("details of one name") { $0 { _ in "  detail d \"d\"" } + stop },
    GrowingScript("stops of one name") { $0 { _ in "stop r 1m" } },
    GrowingScript("unknown stops") { rows in
      rows { "room salledesetats\($0) \"R\"" } + rows { "stop sallesdeetats\($0)x 1s" }
    },
    GrowingScript("unknown details of a room") { rows in
      rows { "  detail ddddddd\($0) \"d\"" } + stop + rows { "  show r.dddddd\($0)x" }
    },
    GrowingScript("unknown details") { rows in
      rows { "  detail ddddddd\($0) \"d\"" } + stop + rows { "  show dddddd\($0)x" }
    },
    GrowingScript("unknown languages") { $0 { "  x\($0)> a" } + stop },
    GrowingScript("unknown stops to begin after") {
      $0 { "stop r as s\($0) 1m\n  begins within 1m of zzzzzz\($0)" }
    },
    GrowingScript("unknown options") { rows in
      "stop r\n  vote 10s\n" + rows { "  option \"o\($0)\"\n    pause 1s" } + "  end vote\n"
        + "test \"t\"\n" + rows { "  at +1s vote \"o\($0)x\"" }
    },
    GrowingScript("unknown stops in a test") { rows in
      rows { "stop r as ssssss\($0) 1s" } + "test \"t\"\n"
        + rows { "  at sssss\($0)x expect stop r" }
    },
  ]

  static let detailsOfOneTitle = GrowingScript("details of one title") {
    $0 { "  detail d\($0) \"d\"" } + stop
  }

  /// Without mistakes; what is expected of a run is held against all that happened in it, and so not among them.
  static let sound = [
    GrowingScript("tags of no thread") {
      $0 { "work w\($0) \"W\"\n  in r\n  tags #tttttt\($0)x" } + stop
    },
    GrowingScript("ways to one room") {
      "  to b 1s\n" + $0 { _ in "  to b 1s" } + "room b \"B\"\n" + stop + "stop b 1m\n"
    },
    GrowingScript("stops") { $0 { "stop r as s\($0) 1s" } },
    GrowingScript("ways") { rows in
      rows { "room r\($0) \"R\"\n  to r\(($0 * 31 + 7) % rows.count) 1s" } + "stop r0 1s\n"
    },
    GrowingScript("paragraphs in two languages") {
      "stop r\n" + $0 { _ in "  fr> Un.\n\n  zh> 一。\n" }
    },
    GrowingScript("branches") { "stop r\n" + $0 { _ in "  if late 1m\n    pause 1s\n  end if" } },
    GrowingScript("conditions on requests") { rows in
      rows { "  detail d\($0) \"d\"" } + "stop r\n"
        + rows { "  if asked d\($0) > 1\n    pause 1s\n  end if" }
    },
    GrowingScript("optional stops that may be skipped") {
      $0 { "stop r as s\($0) 1s optional 1\n  skip when viewers < 5" }
        + "test \"t\"\n  expect end by +1h\n"
    },
    GrowingScript("votes that are cast") { rows in
      "stop r\n  vote 10s\n" + rows { "  option \"o\($0)\"\n    pause 1s" } + "  end vote\n"
        + "test \"t\"\n" + rows { "  at +1s vote \"o\($0)\"" }
    },
    GrowingScript("words for a detail") {
      "  detail d \"d\"\n" + $0 { "    asks fr \"mot\($0)\"" } + stop
    },
    GrowingScript("works") { $0 { "work w\($0) \"W\"\n  in r" } + stop },
  ]
}
