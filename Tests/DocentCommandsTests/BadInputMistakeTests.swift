import Foundation
import Testing

/// Mistakes that authors make: each is one diagnostic, and the script has errors.
@Suite struct BadInputMistakeTests {
  private let bench = BadInputBench()

  private func check(_ script: String) throws -> BadInputBench.Run {
    try bench.write("tour.tour", script)
    return try bench.docent("check", "tour.tour")
  }

  @Test(arguments: [
    ("stop hall as deux 2m\n  fr Bonjour\n", "T0140"),
    ("room La cave \"Cave\"\n  to hall 40s\nstop cave 2m\n", "T0144"),
    ("stop la cave 2m\n", "T0145"),
    ("room hall \"Cave\"\n  to jardin 40s\nstop cave 2m\n", "T0204"),
    ("stop hal as deux 2m\n", "T0211"),
    ("room cave \"Cave\"\nstop cave 2m\n", "T0242"),
    ("  pause 3\n", "T0126"),
    ("stop hall as deux 5\n  pause 3s\n", "T0126"),
    ("  pause 401d\n", "T0250"),
    ("  pause 99999999999999999999999999h\n", "T0250"),
    ("  questions 1m limit 99999999999999999999\n", "T0256"),
    ("room cave \"Cave\"\n  level 99999999999999999999\n", "T0210"),
    ("room cave \"Cave\"\n  to hall 99999999999999999999999999 metres\n", "T0256"),
    ("audience\n  live 18446744073709551616\n", "T0256"),
    ("audience\n  stay 50% 1000000000000d\n", "T0250"),
  ])
  func `a mistake in a sound script is one diagnostic`(line: String, code: String) throws {
    let run = try check(BadInputBench.script(line))
    #expect(run.codes == [code], "\(run.output)")
    #expect(run.status == 2)
    #expect(run.output.hasSuffix("1 error · docent explain \(code) says more\n"))
  }

  @Test(arguments: [
    ("starts 2016-02-30 10:00 Europe/Paris", "T0254"),
    ("starts 2016-13-01 10:00 Europe/Paris", "T0254"),
    ("starts 2016-09-15 25:00 Europe/Paris", "T0253"),
    ("starts 2016-09-15 10:00 Europe/Pari", "T0302"),
    ("starts 2016-09-15 10:00 CEST", "T0302"),
    ("starts 2016-03-27 02:30 Europe/Paris", "T0303"),
    ("starts 9999-99-99 99:99 Nulle/Part", "T0254"),
    ("lasts 1h ± 2h", "T0252"),
  ])
  func `a date, a time or a zone that does not exist is reported`(
    line: String, code: String
  ) throws {
    let run = try check(
      BadInputBench.script().replacing("  speaks fr", with: "  speaks fr\n  \(line)"))
    #expect(run.codes.first == code, "\(run.output)")
    #expect(run.status == 2)
  }

  @Test func `the longest times and largest numbers of a script overflow nothing`() throws {
    let stops = BadInputBench.repeated(3000) { "stop hall as h\($0) 400d\n  pause 400d\n" }
    let run = try check(BadInputBench.script(stops))
    #expect(run.status == 0)
    try bench.write(
      "late.tour", BadInputBench.script(stops + "test \"fin\"\n  expect end by +2m\n"))
    let test = try bench.docent("test", "late.tour")
    #expect(test.hasEnded)
    #expect(test.status == 1)
  }
}
