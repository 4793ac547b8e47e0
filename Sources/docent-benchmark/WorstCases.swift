internal import TourDiagnostics
internal import TourSyntax

/// Texts that nobody writes: each must take time in proportion to its length.
struct WorstCases {
  let megabytes: Int

  private static let patterns: [(name: String, head: String, repeated: String)] = [
    ("one line of words", "", "ab "), ("lines of unknown words", "", "ab\n"),
    ("one line of slips", "", "1x "), ("lines of slips", "", "1x\n"), ("one long slip", "", "1,"),
    ("groups of digits", "stop a ", "1 000 "), ("open brackets", "", "「"), ("quotes", "", "\""),
    ("curved quotes", "", "“"), ("apostrophes", "", "'"), ("escapes", "stop a \"", "\\n"),
    ("hyphens", "", "-"), ("hyphens in a word", "a", "-"), ("slashes in a word", "a", "/a"),
    ("points", "", "."), ("pluses", "", "+ "), ("spaces", "", " "),
    ("spaces in prose", "zh>", "x "),
    ("slashes in prose", "zh> ", "a/"), ("control characters", "", "\u{1}"),
    ("empty lines", "", "\n"), ("open blocks", "stop a\n", "if late 1s\n"),
    ("stray ends", "stop a\n", "end vote\n"), ("votes", "stop a\n", "vote 1s\noption \"A\"\n"),
    ("headers", "", "stop a\n"), ("misplaced lines", "work a \"A\"\ndetail d \"D\"\n", "in a\n"),
    ("misspelt lines", "stop a\n", "paus 3s\n"), ("missing parts", "stop a\n", "pause\n"),
    ("marks of prose", "", "zh>\n"), ("long lists", "tour t \"T\"\nspeaks fr", ", zh"),
  ]

  func run() {
    for (name, head, repeated) in Self.patterns {
      let count = megabytes * 1_000_000 / repeated.utf8.count
      let source = SourceText(path: name, text: head + String(repeating: repeated, count: count))
      var limits = SyntaxLimits()
      limits.fileBytes = source.bytes.count
      var diagnostics = 0
      let time = ContinuousClock().measure {
        diagnostics = TourParser.parse(source, limits: limits).diagnostics.count
      }
      print("\(name): \(time), \(diagnostics) diagnostics")
    }
  }
}
