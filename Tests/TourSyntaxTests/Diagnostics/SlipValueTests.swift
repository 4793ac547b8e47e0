import Testing
import TourDiagnostics
import TourSyntax

/// What numbers, dates, times and titles that are written otherwise are taken for.
@Suite struct SlipValueTests {
  private func only(_ text: String) throws -> Diagnostic {
    let found = TourParser.parse(SourceText(path: "script", text: text)).diagnostics
    #expect(found.count == 1, "\(found.map(\.message))")
    return try #require(found.first)
  }

  private func titles(_ text: String) throws -> [String] { try only(text).fixes.map(\.title) }

  @Test(arguments: [
    ("05/18/2026", ["2026-05-18"]), ("12/25/2026", ["2026-12-25"]), ("18/05/2026", ["2026-05-18"]),
    ("05/06/2026", ["2026-06-05", "2026-05-06"]), ("5/5/2026", ["2026-05-05"]),
    ("31/04/2026", []), ("2026/2/30", []), ("29/02/2028", ["2028-02-29"]),
    ("26-5-18", ["2026-05-18"]), ("18/05/26", ["2026-05-18"]), ("31 avril 2026", []),
    ("2026年9月31日", []), ("2027-02-30T20:30", []),
  ])
  func `only days that there are, are offered`(_ written: String, _ meant: [String]) throws {
    let found = try titles("tour t \"T\"\n  starts \(written) 14:00 Europe/Paris\n")
    #expect(found == meant.map { "write \($0)" })
  }

  @Test(arguments: [
    ("05/18/2026", true), ("05/06/2026", false), ("26-5-18", false), ("18/05/2026", true),
  ])
  func `a day is beyond doubt with a year of four digits, and no other way to read it`(
    _ written: String, _ isSafe: Bool
  ) throws {
    let fixes = try only("tour t \"T\"\n  starts \(written) 14:00 Europe/Paris\n").fixes
    #expect(fixes.first?.isSafe == isSafe)
  }

  @Test(arguments: [
    ("10:75pm", []), ("13:00pm", []), ("2:00 PM", ["14:00"]), ("12:30 am", ["0:30"]),
    ("10点5分", ["10:05"]), ("25点10分", []), ("2h05", ["2:05"]),
  ])
  func `only times that a clock shows are offered`(_ written: String, _ meant: [String]) throws {
    let found = try titles("tour t \"T\"\n  starts 2026-05-18 \(written) Europe/Paris\n")
    #expect(found == meant.map { "write \($0)" })
  }

  @Test(arguments: [
    ("1 min 30", "1m30s"), ("1 min 30 s", "1m30s"), ("1 h 30", "1h30m"), ("10 s.", "10s"),
    ("1 heure 30 minutes", "1h30m"), ("4 min.", "4m"), ("90 s", "90s"),
  ])
  func `a duration in pieces is one`(_ written: String, _ meant: String) throws {
    let fix = try #require(try only("stop hall\n  pause \(written)\n").fixes.first)
    #expect(fix.title == "write \(meant)")
    #expect(fix.isSafe)
  }

  @Test(arguments: [
    ("1.2万", "12000"), ("3万", "30000"), ("1200人", "1200"), ("1,2k", "1200"), ("2千", "2000"),
  ])
  func `a number of people is one in digits`(_ written: String, _ meant: String) throws {
    #expect(try titles("audience\n  live \(written)\n") == ["write \(meant)"])
  }

  @Test(arguments: [
    ("tour Du sel à la soie", "tour du-sel-à-la-soie \"Du sel à la soie\""),
    ("room Le hall", "room le-hall \"Le hall\""), ("tour sel Du sel", "tour sel \"Du sel\""),
  ])
  func `no word of a title is lost`(_ line: String, _ meant: String) throws {
    let fix = try #require(try only(line + "\n").fixes.first)
    let mended = FixApplication.apply(
      [Diagnostic("T0000", "", at: fix.edits[0].span, fixes: [Fix("", fix.edits)])],
      to: [SourceText(path: "", text: line)]
    ).changed
    #expect(mended.first.map { $0.text(0..<$0.bytes.count) } == meant)
  }

  @Test(arguments: [
    ("heure de Paris", "Europe/Paris"), ("北京", "Asia/Shanghai"), ("paris", "Europe/Paris"),
    ("europe/paris", "Europe/Paris"),
  ])
  func `words for a zone are the zone`(_ written: String, _ zone: String) throws {
    let found = try only("tour t \"T\"\n  starts 2026-05-18 14:00 \(written)\n")
    #expect(found.fixes.map(\.title) == ["write \(zone)"])
    #expect(found.primary.range.count == written.utf8.count)
  }

  @Test func `the sign of another language's mark is lost, not the mark above meant`() throws {
    let script = { (line: String) in
      "tour t \"T\"\n  speaks fr\n  captions zh, en, de\nstop hall\n  fr> Bonjour.\n  \(line)\n"
    }
    #expect(try titles(script("zh 大家好。")) == ["write zh>"])
    #expect(try titles(script("中文：大家好。")) == ["write zh>"])
    #expect(try titles(script("中文 大家好。")) == ["write zh>"])
    #expect(try titles(script("français> Bonjour.")) == ["write fr>"])
    #expect(try titles(script("fr-> Bonjour.")) == ["write fr>"])
    #expect(try titles(script("de loin, la mer")) == ["write de>", "write fr> de"])
    #expect(try titles(script("la mer")) == ["write fr> la"])
  }

  @Test func `a fix is safe only where its place then reads`() throws {
    // `1,5` is 1.5, which is no duration either.
    let found = try only("stop hall\n  pause 1,5\n")
    #expect(found.fixes.first?.isSafe == false)
    #expect(try only("audience\n  ask 1,5 per hour\n").fixes.first?.isSafe == true)
  }
}
