import DetailSearch
import TourDiagnostics
import TourModel
import TourRuntime
import TourTestSupport
import TourTesting
import TourTiming

/// A tour of four stops whose times are easily worked out by hand, from 10:00:00 in Paris:
///
///     hall     10:00:00–10:01:00   30 s of content, held for 30 s
///     walk     40 s
///     lune     10:01:40–10:03:40   1 m 20 s of content with the first option, held for 40 s
///     soleil   10:03:40–10:04:40
///     walk     40 s
///     adieu    10:05:20–10:05:50
enum SampleTour {
  static let script = """
    tour demo "Démonstration"
      speaks zh
      captions fr
      starts 2016-09-15 10:00 Europe/Paris
      thread #moon "Le fil de la lune"
    room hall "Hall d'accueil"
      to nord 40s
      detail coupole "la coupole"
        zh "穹顶"
        fr> Des nuages peints.
        zh> 画的是云。
    room nord "Galerie nord"
    work lune "Clair de lune"
      zh "月光"
      in nord
      tags #moon
      detail reflet "le reflet"
        zh "倒影"
        fr> La lune dans l'eau.
        zh> 水中的月亮。
      detail barque "la barque"
        zh "小船"
        fr> Une barque vide.
        zh> 一只空船。
    work soleil "Soleil couchant"
      zh "落日"
      in nord
    stop hall 1m..2m
      pause 20s
      zh> 大家好。
      fr> Bonjour.
      pause 8s
    stop lune 2m..3m optional 2
      show lune.reflet 30s
      vote 30s "Que regarder ?", zh "看什么？"
        option "La barque", zh "小船"
          show lune.barque 10s
        option "La coupole", zh "穹顶"
          show hall.coupole 20s
      end vote
      questions 10s..1m limit 2
    stop soleil 1m optional 1
      skip when late 3m
      pause 10s
    stop hall as adieu
      pause 30s
    """

  /// The analysis of the sample with these test lines before it, the first of them on line 2.
  static func analysis(testing lines: String, script: String = script) -> AnalysisResult {
    let text = "test \"t\"\n" + lines + "\n" + script + "\n"
    return Analyzer(zones: TwoZones()).analyze(
      SourceText(path: "sample.tour", text: text), files: NoFiles())
  }

  static func outcomes(testing lines: String, script: String = script) -> [TestOutcome] {
    runner(of: analysis(testing: lines, script: script)).runAll()
  }

  static func runner(
    of result: AnalysisResult, limits: RuntimeLimits = RuntimeLimits()
  ) -> TestRunner {
    TestRunner(
      sheet: RunSheet(result.tour), search: DetailSearch(result.tour),
      diagnostics: result.diagnostics, limits: limits)
  }

  /// What the report says below the name of the file.
  static func report(testing lines: String, script: String = script) -> [String] {
    wholeReport(testing: lines, script: script).text
      .split(separator: "\n").dropFirst().map(String.init)
  }

  static func wholeReport(
    testing lines: String, script: String = script, path: String = "sample.tour"
  ) -> TestReport {
    let result = analysis(testing: lines, script: script)
    return TestReport([
      TestReport.Section(
        path: path, outcomes: runner(of: result).runAll(), sources: result.sources,
        clock: result.tour.clock)
    ])
  }

  static func coverage(testing lines: String, script: String = script) -> ContentCoverage? {
    let result = analysis(testing: lines, script: script)
    var coverage: ContentCoverage? = ContentCoverage(result.tour)
    for test in result.tour.tests { _ = runner(of: result).run(test, covering: &coverage) }
    return coverage
  }
}
