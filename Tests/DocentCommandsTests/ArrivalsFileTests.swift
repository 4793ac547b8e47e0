import AudienceSimulation
import Foundation
import Testing
import TourModel

@testable import DocentCommands

/// `--viewers live`, `docent stats`, and the file that `arrive` names.
@Suite struct ArrivalsFileTests {
  private let bench = BadInputBench()

  private func failure(_ text: String, live: Int = 1000) -> ArrivalsFile.Failure? {
    do throws(ArrivalsFile.Failure) {
      _ = try ArrivalsFile(text, live: live)
      return nil
    } catch {
      return error
    }
  }

  @Test func `rows are read as spreadsheets write them`() throws {
    let file = try ArrivalsFile("Minute;Viewers\r\n0; 600\r\n\r\n\"12\";40\r\n", live: 640)
    #expect(file.arrivals == [.init(minute: 0, viewers: 600), .init(minute: 12, viewers: 40)])
    #expect(try ArrivalsFile("minute,viewers", live: 0).arrivals.isEmpty)
  }

  @Test func `what is wrong is told with its line`() {
    #expect(failure("")?.reason == "a file of arrivals is headed minute,viewers")
    #expect(failure("0,12\n1,13")?.line == 1)
    #expect(
      failure("minute,viewers\n0,1\n\n-1,2")
        == .init(line: 4, reason: "a minute is a whole number from 0, the first, to 1439"))
    #expect(
      failure("minute,viewers\n0,1.5")
        == .init(line: 2, reason: "viewers are a whole number from 0 to 1000000000"))
    #expect(
      failure("minute,viewers\n3,1\n3,2")
        == .init(line: 3, reason: "minute 3 stands in line 2 already"))
    #expect(
      failure("minute,viewers\n0,1,2")
        == .init(line: 2, reason: "a minute and a number of viewers are expected"))
    #expect(
      failure("minute,viewers\n0,600\n1,401")
        == .init(
          line: 3, reason: "1001 viewers have come by here, but only 1000 come in all (live)"))
    #expect(failure("minute,viewers\n\"0,1")?.reason == "a quote is not closed")
  }

  private func write(_ audience: String) throws {
    try bench.write(
      "tours/lune.tour",
      """
      tour lune "La lune"
        speaks fr
      room hall "Hall"
      stop hall
        pause 2m
      stop hall as adieu
        pause 8m
      \(audience)
      """)
  }

  private func rehearse(_ arguments: String...) throws -> BadInputBench.Run {
    try bench.docent(["rehearse", "tours/lune.tour"] + arguments)
  }

  @Test func `live viewers need a script that says how many come`() throws {
    for audience in ["", "audience\n  ask 0.3 per hour"] {
      try write(audience)
      let run = try rehearse("--viewers", "live")
      #expect(run.status == 70)
      #expect(
        run.error == """
          docent: --viewers live: the script does not say how many come; write it in an `audience` section: live 3000

          """)
      #expect(try !bench.docent("stats", "tours/lune.tour").output.contains("audience"))
    }
    for wrong in ["-1", "1000000001", "many"] {
      #expect(try rehearse("--viewers=\(wrong)").status == 64)
    }
    try write("audience\n  live 10")
    #expect(try rehearse("--viewers", "live").status == 0)
    #expect(try rehearse("--viewers", "live", "--seed", "3").status == 0)
  }

  @Test func `a file of arrivals is found from the script, and its mistakes are told`() throws {
    try write("audience\n  live 1000\n  arrive \"arrivals.csv\"")
    let missing = try rehearse("--viewers", "live")
    #expect(missing.status == 74)
    #expect(missing.error == "docent: tours/arrivals.csv: there is no such file\n")
    #expect(try rehearse("--viewers", "20").status == 0)
    try bench.write("tours/arrivals.csv", "minute,viewers\n0,600\nx,1\n")
    #expect(
      try bench.docent("stats", "tours/lune.tour").error == """
        docent: tours/arrivals.csv: it could not be read: line 3: a minute is a whole number from 0, the first, to 1439

        """)
    try bench.write("tours/arrivals.csv", "minute,viewers\n0,600\n1,40\n")
    let stats = try bench.docent("stats", "tours/lune.tour")
    #expect(stats.status == 0)
    #expect(
      stats.output.hasSuffix(
        """

        audience: 1 000 come; at most 1 000 watch at once, at +10:00
        stop   begins  viewers
        hall   +0:00         0
        adieu  +2:00       640

        """))
    let json = try bench.docent("stats", "tours/lune.tour", "--format", "json").output
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let audience = try #require(report["audience"] as? [String: Any])
    #expect(audience["live"] as? Int == 1000)
    #expect((audience["peak"] as? [String: Any])?["at"] as? Int == 600_000)
    let stops = try #require(audience["stops"] as? [[String: Any]])
    #expect(stops.compactMap { $0["viewers"] as? Int } == [0, 640])
    #expect(stops.compactMap { $0["stop"] as? String } == ["hall", "adieu"])
  }

  @Test func `the Louvre's 380,000 come in the first minute`() throws {
    let tour = try ShippedScript(path: "Tours/louvre-2020.tour").result.tour
    var audience = try #require(tour.audience)
    let curve = try #require(ConcurrentViewers(audience, length: .minutes(120)))
    #expect(curve.total == 600_000)
    #expect(curve.peak.moment == .minutes(1))
    // 380,000 · (½ · 1.5 (1 − e^(−2/3)) + ½), less the few of the second kind who have left.
    #expect((328_500...328_700).contains(curve.peak.viewers))
    audience.stays = []
    let staying = try #require(ConcurrentViewers(audience, length: .minutes(120)))
    #expect(staying.count(at: .minutes(1)) == 380_000)
    #expect(staying.count(at: .minutes(120)) == 600_000)
  }
}
