import Testing
import TourREPL

@Suite struct OpeningTests {
  @Test func `the opening says what tour it is, when it begins, and what to type`() throws {
    let result = try RehearsalBench.interactive.run([String]())
    #expect(result.outcome == .finished)
    #expect(
      result.lines == [
        "Clair de lune au Petit Palais · Xin Huo · 1 work, 3 stops · 4m ± 1m",
        "10:00 Paris · 16:00 Shanghai · Enter: next step · help: commands · Ctrl-D: leave",
        "10:00:00 not begun › ",
        "",
      ])
  }

  @Test func `without starts, times are offsets`() throws {
    var bench = RehearsalBench.interactive
    bench.script = """
      tour t "T"
        speaks en
      room a "A"
      stop a 1m
      """
    let result = try bench.run([""])
    #expect(result.prompts == ["+0:00 not begun › ", "+0:00 a · on time › "])
    #expect(result.lines.contains { $0.hasPrefix("── 1 a · A ─") })
  }

  @Test func `Enter begins, with the stop's header, its cue, its note, its words and its captions`()
    throws
  {
    let result = try RehearsalBench().run([""])
    #expect(
      result.lines[2...8] == [
        "",
        "── 1 hall · Hall d'accueil ─────────────────────── 30s..1m · stay until 10:02:37",
        "  cue: Caméra : plan large",
        "  guide: Reculer d'un pas : la coupole entre dans le cadre.",
        "  大家好，欢迎来到巴黎小皇宫。 [pause 2s] 今天是中秋节，我们一起去寻找月亮。",
        "  fr  Bonjour, et bienvenue au Petit Palais. C'est la fête de la mi-automne :",
        "      partons chercher la lune.",
      ])
  }

  @Test func `colour only adds`() throws {
    let lines = ["", "where", "? 穹顶", "plan", "", "help", "late 1m", "", "report"]
    let plain = try RehearsalBench().run(lines).text
    let coloured = try RehearsalBench(presentation: Presentation(usesColor: true)).run(lines).text
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9]*m/, with: "") == plain)
  }
}
