import Testing
import TourDiagnostics
import TourModel

/// One mistake is one diagnostic, also where it hides what other lines need.
struct OneMistakeTests {
  @Test(arguments: [
    "La carte montre la mer.", "fr-> La carte.", "français> La carte.", "fr>\nLa carte.",
    "fr La carte.",
  ])
  func `prose whose mark is wrong is not missed as well`(_ line: String) {
    let analysis = Analysis(
      script(tour: "captions zh", stops: "stop hall 2m\nzh> 地图。\n\(line)\n"))
    #expect(analysis.codes.count == 1)
    #expect(["T0140", "T0116"].contains(analysis.codes.first))
  }

  @Test(arguments: ["option \"A\" zh \"甲\"", "option \"A\", zh 甲", "option \"A\" / zh \"甲\""])
  func `the label of an option with a slip is not missed by a test`(_ option: String) {
    let stop = "stop hall 2m\nvote 30s \"Où ?\"\n\(option)\npause 1s\nend vote"
    let test = "test \"un\"\nat +1m vote \"甲\"\nexpect works = 0"
    #expect(Analysis(script(tour: "captions zh", stops: stop, rest: test)).codes.count == 1)
  }

  @Test func `an empty file that a tour uses is one mistake, at the use`() {
    let text = "use ⟦\"sel.tour\"⟧\ntour t \"T\"\nspeaks fr\nstop hall 2m\nstop robe 2m\n"
    let analysis = Analysis(text, files: ["sel.tour": "\n"])
    #expect(analysis.messages == ["`sel.tour` is empty: it has no room and no work"])
    #expect(analysis.primaries == analysis.marks)
  }

  @Test func `of two rooms of one name, that of the file used was there first`() {
    let text = "use \"sel.tour\"\n" + script().replacing("room hall", with: "room ⟦hall⟧")
    let analysis = Analysis(text, files: ["sel.tour": "room hall \"Hall\"\n"])
    #expect(analysis.codes == ["T0204"])
    #expect(analysis.primaries == analysis.marks)
    #expect(analysis.result.diagnostics.first?.related.map(\.span.source.index) == [1])
  }

  @Test(arguments: ["tour", "hall"])
  func `an empty title in another language is an error`(_ section: String) {
    let text =
      section == "tour"
      ? script(tour: "captions zh\nzh ⟦\"\"⟧") : script(tour: "captions zh", hall: "zh ⟦\"\"⟧")
    let analysis = Analysis(text)
    #expect(analysis.codes == ["T0259"])
    #expect(analysis.primaries == analysis.marks)
  }

  @Test func `a point between thousands is offered as such`() {
    let titles = { (number: String) in
      Analysis(script(rest: "audience\nlive \(number)")).result.diagnostics
        .flatMap(\.fixes).map(\.title)
    }
    #expect(titles("1.200") == ["write 1200", "write 1"])
    #expect(titles("1.20") == ["write 1"])
    #expect(titles("0.200") == ["write 0"])
  }

  @Test(arguments: [
    ("【停顿3秒】", "[pause 3s]"), ("【暂停3s】", "[pause 3s]"), ("〔pause 3s〕", "[pause 3s]"),
    ("(pause 3s)", "[pause 3s]"), ("（停顿 3 秒）", "[pause 3s]"), ("[停顿3秒]", "[pause 3s]"),
    ("[silence 3s]", "[pause 3s]"), ("[montre hall.porte]", "[show hall.porte]"),
    ("[pause 3 s]", "[pause 3s]"), ("[pause 3秒]", "[pause 3s]"), ("(silence 3s)", "[pause 3s]"),
  ])
  func `a beat as people type it is an error, with the beat that is meant`(
    _ beat: String, _ meant: String
  ) {
    let analysis = Analysis(script(stops: "stop hall 2m\nfr> Voyez ⟦\(beat)⟧ la mer."))
    #expect(analysis.codes.count == 1)
    #expect(analysis.primaries == analysis.marks)
    #expect(analysis.result.diagnostics.first?.fixes.map(\.title) == ["write \(meant)"])
  }

  @Test(arguments: [
    "(la pause)", "(show reflet)", "（1785年）", "(pause)", "〔注〕", "【展厅】", "(une montre suisse)",
  ])
  func `parentheses are prose`(_ words: String) {
    #expect(Analysis(script(stops: "stop hall 2m\nfr> Voyez \(words) la mer.")).codes == [])
  }
}
