import Testing
import TourDiagnostics
import TourModel
import TourSyntax

/// What `check --fix` writes unasked: it must read, and be what the author meant.
struct SafeFixTests {
  private func diagnostics(_ source: SourceText, _ page: DiagnosticPage.Script) -> [Diagnostic] {
    Analyzer(zones: TestZones(), syntaxLimits: page.syntaxLimits, limits: page.limits)
      .analyze(source, files: page.files).diagnostics
  }

  /// Each safe fix of the script, applied alone: what is then wrong, and what of that is at its place.
  private func expectSound(
    _ script: DiagnosticPage.Script,
    _ check: (_ before: [Diagnostic], _ after: [Diagnostic], _ here: [Diagnostic]) -> Void
  ) {
    let source = SourceText(path: "tour.tour", text: script.text)
    let before = diagnostics(source, script)
    for diagnostic in before {
      guard let fix = diagnostic.fixes.first, fix.isSafe,
        let mended = FixApplication.apply([diagnostic], to: [source]).changed.first
      else { continue }
      let after = diagnostics(mended, script)
      let place = Self.place(of: fix)
      let here = after.filter { $0.severity == .error && place.overlaps($0.primary.range) }
      check(before, after, here)
    }
  }

  /// The range of the fix's replacement in the text that it makes.
  private static func place(of fix: Fix) -> Range<Int> {
    let start = fix.edits.map(\.span.range.lowerBound).min() ?? 0
    return start..<start + fix.edits.reduce(0) { $0 + $1.replacement.utf8.count }
  }

  @Test(arguments: DiagnosticPage.all(["T0"]))
  func `the safe fix of a page's example leaves nothing wrong at its place`(
    _ page: DiagnosticPage
  ) {
    expectSound(page.example) { before, after, here in
      #expect(after.count < before.count, "\(after.map(\.message))")
      #expect(here.map(\.message) == [])
    }
  }

  // MARK: Numbers, times and dates, wherever they stand

  private static let slips = [
    "1,5", "0,3", "380,000", "380 000", "380'000", "1.234.567", "0 300", "20 100", "1k", "1.2万",
    "1200人", "3%", "40 %", "1h30", "6m30", "1 h 30", "1 min 30", "1 min 30 s", "10 s.", "90 s",
    "90", "6'30\"", "6'", "30″", "2H", "3分", "1.5m", "1,5h", "4 min.", "4m-6m", "4-6m", "4-6",
    "4m...6m", "4m – 6m", "4 à 6m", "1m to 2m", "+90", "+4-6m", "+ 2m", "+10点5分", "10:5", "10:75",
    "25:00", "10:00pm", "13:00pm", "6pm", "10:75pm", "10h05", "15h", "24h00", "10点30分", "10点5分",
    "25点10分", "10点75分", "31/04/2026", "18/05/2026", "05/18/2026", "5/6/2026", "12/25/2026",
    "29/02/2026", "2026/2/30", "2026年2月30日", "2026-9-5", "26-5-18", "18/05/26",
    "31 avril 2026", "1er mai 2026", "2027-02-30T20:30", "2027-05-22T20:75", "2027-05-22T20:30",
    "-3", "-1,5", "42m/min", "5 mètres",
  ]

  private static let places = [
    "tour|lasts ⌁", "tour|lasts 2m ± ⌁", "tour|starts 2026-05-18 ⌁ Europe/Paris",
    "tour|starts ⌁ 14:00 Europe/Paris", "tour|starts ⌁ Europe/Paris",
    "tour|viewers Asia/Shanghai ⌁", "tour|walks ⌁ metres/min", "tour|pace fr ⌁ words/min",
    "hall|level ⌁", "hall|to galerie ⌁", "hall|to galerie ⌁ stairs", "detail|region ⌁ 20% 10% 10%",
    "detail|region ⌁ 20 10 10", "stop|pause ⌁", "stop|begins ⌁", "stop|begins within ⌁ of hall",
    "stop|questions ⌁", "stop|questions ..⌁ limit 3", "stop|questions 1m limit ⌁",
    "stop|vote ⌁ \"Où ?\"\noption \"Ici\"\npause 1s\nend vote", "stop|if late ⌁\npause 1s\nend if",
    "stop|if viewers > ⌁\npause 1s\nend if", "stop|show hall.porte ⌁", "stop|skip when late ⌁",
    "header|⌁", "header|2m optional ⌁", "header|until ⌁",
    "audience|live ⌁", "audience|arrive 60% within ⌁", "audience|arrive ⌁ within 2m",
    "audience|stay 50% ⌁", "audience|ask ⌁ per hour", "audience|replay 10 after ⌁",
    "test|at ⌁ guide late 1m", "test|at +1m guide late ⌁", "test|expect end ⌁",
    "test|expect length ⌁", "test|expect works = ⌁", "test|at +1m viewers ⌁",
  ]

  @Test(arguments: places)
  func `the safe fix of a number's slip leaves nothing wrong at its place`(_ place: String) {
    let parts = place.split(separator: "|", maxSplits: 1).map(String.init)
    for slip in Self.slips {
      let line = parts[1].replacing("⌁", with: slip)
      expectSound(DiagnosticPage.Script(text: Self.script(line, in: parts[0]))) { _, _, here in
        let unread = here.filter { Self.isOfReading($0.code) }
        #expect(unread.map(\.message) == [], "\(line)")
      }
    }
  }

  /// A line that is not read, or a time or a day that there is not, a part of a viewer; not a value that does not fit the tour.
  private static func isOfReading(_ code: DiagnosticCode) -> Bool {
    code.description.hasPrefix("T01") || ["T0253", "T0254", "T0255"].contains(code)
  }

  private static func script(_ line: String, in section: String) -> String {
    func at(_ name: String) -> String { section == name ? line + "\n" : "" }
    let starts = line.hasPrefix("starts") ? "" : "starts 2026-05-18 14:00 Europe/Paris\n"
    return """
      tour petit "Une petite visite"
      speaks fr
      \(starts)\(at("tour"))room hall "Hall"
      to galerie 40s
      \(at("hall"))detail porte "La porte"
      \(at("detail"))room galerie "Galerie"
      stop hall \(section == "header" ? line : "2m")
      fr> Bonjour.
      \(at("stop"))stop galerie 2m
      audience
      live 100
      \(at("audience"))test "un"
      expect works = 0
      \(at("test"))
      """
  }

  @Test func `edges of a region are never joined`() throws {
    for line in ["region 0 20 100 10", "region 10 20 100 100", "region 0 20 100 300"] {
      let text = Self.script(line, in: "detail")
      let found = diagnostics(SourceText(path: "t", text: text), DiagnosticPage.Script(text: text))
      #expect(found.map(\.code) == ["T0144"])
      let title = try #require(found.first?.fixes.first?.title)
      let numbers = line.split(separator: " ").dropFirst()
      #expect(title == "write " + numbers.map { $0 + "%" }.joined(separator: " "))
    }
  }
}
