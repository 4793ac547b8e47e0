import Foundation
import Testing

@testable import DocentCommands

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// `docent plan --format csv`, `json` and `svg`.
@Suite struct PlanFormatTests {
  private let bench = BadInputBench()

  private static let script = """
    tour lune "Lune, \\"pleine\\" & <neuve>"
      speaks fr
      starts 2016-09-15 10:00 Europe/Paris
      viewers Asia/Shanghai 16:00
      lasts ..5m
    room hall "Hall \\"d'accueil\\", à gauche"
      to far 30s
    room far "<Far>"
    stop hall 1m..2m
      pause 30s
    stop far 1m optional 3
      pause 1m

    """

  private func plan(_ format: String) throws -> BadInputBench.Run {
    try bench.write("lune.tour", Self.script)
    return try bench.docent("plan", "lune.tour", "--format", format)
  }

  @Test(arguments: ["text", "csv", "json", "svg"])
  func `no format prints what would turn the text around`(format: String) throws {
    try bench.write("lune.tour", Self.script.replacing("<Far>", with: "a\u{202E}b"))
    let run = try bench.docent("plan", "lune.tour", "--format", format)
    #expect(run.status == 0)
    #expect(!run.output.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `csv has a heading and a row a stop; cells with commas and quotes are quoted`() throws
  {
    #expect(
      try plan("csv").output == """
        number,stop,title,room,starts,startsForViewers,ends,startSeconds,endSeconds,lengthSeconds,\
        lengthSource,earliestStartSeconds,latestStartSeconds,earliestEndSeconds,latestEndSeconds,\
        walkSeconds,waitSeconds,contentSeconds,slackSeconds,optionalPriority
        1,hall,"Hall ""d'accueil"", à gauche",hall,2016-09-15T10:00:00+02:00,\
        2016-09-15T16:00:00+08:00,2016-09-15T10:01:00+02:00,0,60,60,written,0,0,60,120,0,0,30,90,
        2,far,<Far>,far,2016-09-15T10:01:30+02:00,2016-09-15T16:01:30+08:00,\
        2016-09-15T10:02:30+02:00,90,150,60,written,90,150,150,210,30,0,60,0,3

        """)
  }

  @Test func `json has a version, the zones, and what no row of csv has`() throws {
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(plan("json").output.utf8)) as? [String: Any])
    #expect(report["version"] as? Int == 1)
    #expect(report["title"] as? String == "Lune, \"pleine\" & <neuve>")
    #expect(report["zone"] as? String == "Europe/Paris")
    #expect(report["viewersZone"] as? String == "Asia/Shanghai")
    #expect(report["starts"] as? String == "2016-09-15T10:00:00+02:00")
    #expect(report["ends"] as? String == "2016-09-15T10:02:30+02:00")
    #expect(report["endSeconds"] as? Int == 150)
    #expect(report["isConsistent"] as? Bool == true)
    let stops = try #require(report["stops"] as? [[String: Any]])
    #expect(stops.compactMap { $0["startSeconds"] as? Int } == [0, 90])
    #expect(stops.compactMap { $0["latestEndSeconds"] as? Int } == [120, 210])
    #expect(stops[0]["optionalPriority"] == nil)
  }

  @Test func `the latest start lets all that is in a hard-out's stop be said`() throws {
    try bench.write(
      "fin.tour",
      """
      tour fin "Fin"
        speaks fr
        starts 2016-09-15 10:00 Europe/Paris
      room hall "Hall"
      stop hall 30s..10m
      stop hall as adieu until 10:05
        pause 40s

      """)
    let run = try bench.docent("plan", "fin.tour", "--format", "csv")
    let rows = run.lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let column = try #require(rows.first?.firstIndex(of: "latestStartSeconds"))
    #expect(rows.dropFirst().map { String($0[column]) } == ["0", "260"])
  }

  @Test func `svg is well-formed, a bar a stop, and nothing in it is markup of the script`() throws
  {
    let run = try plan("svg")
    let document = try XMLDocument(data: Data(run.output.utf8))
    #expect(document.rootElement()?.name == "svg")
    let titles = try document.nodes(forXPath: "//*[local-name()='rect']/*[local-name()='title']")
    #expect(
      titles.compactMap(\.stringValue) == [
        "hall: 10:00 to 10:01, 1m", "far: 10:01:30 to 10:02:30, 1m",
      ])
    let texts = try document.nodes(forXPath: "//*[local-name()='text']").compactMap(\.stringValue)
    #expect(texts.first == "Lune, \"pleine\" & <neuve>")
    #expect(
      texts.dropFirst().first
        == "10:00 to 10:02:30 Paris · 16:00 to 16:02:30 Shanghai · lasts 2m30s")
    #expect(texts.contains("16:01:30"))
    #expect(!run.output.contains("<neuve>"))
  }

  @Test func `a long name is cut`() {
    #expect(PlanChart.cut("une longue étape", to: 5) == "une …")
  }

  @Test func `the clock going back an hour moves the times of the drawing`() throws {
    try bench.write(
      "nuit.tour",
      """
      tour nuit "Nuit"
        speaks fr
        starts 2016-10-30 02:30 Europe/Paris
      room hall "Hall"
      stop hall 30m
      stop hall as encore 30m

      """)
    let run = try bench.docent("plan", "nuit.tour", "--format", "svg")
    let rows = try bench.docent("plan", "nuit.tour", "--format", "csv").lines
    #expect(rows[1].contains("2016-10-30T02:30:00+02:00,,2016-10-30T02:00:00+01:00,0,1800,"))
    #expect(run.output.contains("<title>hall: 02:30 to 02:00, 30m</title>"))
    #expect(run.output.contains("<title>encore: 02:00 to 02:30, 30m</title>"))
  }
}
