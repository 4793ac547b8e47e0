import DetailSearch
import Foundation
import Testing
import TourModel
import TourTiming

@testable import DocentCommands

private let petitPalais = "Tours/petit-palais-2016.tour"

/// `docent ask`: one request, and JSON lines.
struct AskCommandTests {
  private let bench = BadInputBench()
  private var script: String {
    ShippedScript.repository.appending(path: petitPalais).path
  }

  @Test func `a request gets its place, how sure that is, the language, and what the script says`()
    throws
  {
    let run = try bench.docent("ask", script, "太阳的倒影", "--at", "lavacourt")
    #expect(
      run.output.hasPrefix(
        "lavacourt.reflet 100 % zh\n  夕阳投下一道红光，映在水面上。\n  ┌────────────────────┐\n"))
    #expect(run.status == 0)
  }

  @Test func `an answer shows where on the work it is, and what can be asked next`() throws {
    let run = try bench.docent("ask", script, "太阳的倒影", "--at", "lavacourt", "--language", "zh")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count { $0.contains("│▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓│") } == 3)
    let next = try #require(lines.last)
    #expect(next.hasPrefix("  what can be asked next: 太阳 · "))
    #expect(!next.contains("太阳的倒影"))
  }

  @Test func `a question that a field answers is answered by the field, which is named`() throws {
    let run = try bench.docent("ask", script, "Quand a-t-il été peint ?", "--at", "lavacourt")
    let lines = run.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("lavacourt, its date ") == true)
    #expect(lines.dropFirst().first == "  1880")
  }

  @Test func `a refusal tells what can be asked`() throws {
    let run = try bench.docent("ask", script, "洗手间在哪里？", "--at", "lavacourt", "--language", "zh")
    #expect(run.output.hasPrefix("nothing on that\n  what can be asked here: 太阳的倒影 · 太阳 · "))
    #expect(run.status == 0)
  }

  /// A tour of three works with details, and a room between them that has none.
  private func run(_ arguments: String...) throws -> [Substring] {
    let work = { (name: String) in
      "work \(name) \"Le \(name)\"\n  in hall\n  detail bord-\(name) \"le bord du \(name)\"\n    fr> Un bord.\n"
    }
    try bench.write(
      "tour.tour",
      BadInputBench.script(
        ["disque", "cube", "tore"].map(work).joined()
          + "stop disque 1m\nstop hall as pause-cafe 2m\nstop cube 1m\nstop tore 1m\n"))
    let run = try bench.docent(["ask", "tour.tour"] + arguments)
    #expect(run.status == 0, "\(run.error)")
    return run.lines
  }

  @Test func `a refusal where nothing has details tells what comes next and what was shown`()
    throws
  {
    #expect(
      try run("toilettes", "--at", "pause-cafe") == [
        "nothing on that", "  what comes next: Le cube · Le tore", "  shown so far: Le disque",
      ])
  }

  @Test func `what is elsewhere is told with its stop and planned time, and what is here`() throws {
    let lines = try run("le bord du tore", "--at", "disque")
    #expect(lines.first?.hasPrefix("tore.bord-tore ") == true)
    #expect(lines.contains { $0.hasPrefix("  “Le tore” is at stop 5, tore, planned at +") })
  }

  @Test func `who asks when something is shown is told the stop and the time`() throws {
    let run = try bench.docent("ask", script, "quand est-ce qu'on voit Sarah ?", "--at", "hall")
    #expect(run.lines.first?.hasPrefix("sarah, when it is shown ") == true)
    #expect(run.lines.dropFirst().first?.contains(" : à l'étape ") == true)
    #expect(run.lines.dropFirst().first?.contains("(Paris)") == true)
  }

  @Test func `a language that no text has is warned of, and the text's own is told`() throws {
    let run = try bench.docent("ask", script, "倒影", "--at", "lavacourt", "--language", "de")
    #expect(run.error == "docent: no text of this tour is in de, only in zh, fr\n")
    #expect(run.output.hasPrefix("lavacourt.reflet 100 % "))
    #expect(!run.lines[0].hasSuffix("de"))
    #expect(
      try bench.docent("ask", script, "倒影", "--at", "lavacourt", "--language", "zh-Hant").error
        == "")
  }

  @Test(arguments: [
    ["ask", petitPalais], ["ask", petitPalais, "reflet", "--at", "nowhere"],
    ["ask", petitPalais, "reflet", "--batch", "-"], ["ask", petitPalais, "--batch", "-", "--why"],
  ])
  func `wrong usage is refused`(_ arguments: [String]) throws {
    let run = try bench.docent([arguments[0], script] + arguments.dropFirst(2))
    #expect(run.status == 64)
    #expect(run.output == "")
  }
}

struct AskBatchTests {
  private let batch: AskBatch

  init() throws {
    let tour = try ShippedScript(path: petitPalais).result.tour
    batch = AskBatch(
      search: DetailSearch(tour), sheet: RunSheet(tour), context: SearchContext(), memory: 100)
  }

  private func lines(_ text: String) throws -> [[String: Any]] {
    try lines(of: Array(text.utf8))
  }

  private func lines(of bytes: [UInt8]) throws -> [[String: Any]] {
    var batch = batch
    let asked = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return try batch.answers(to: asked).split(separator: UInt8(ascii: "\n"))
      .map { line in
        try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      }
  }

  @Test func `a line has the answer's place, words and region`() throws {
    let line = try lines(#"{"id":7,"text":"倒影","work":"lavacourt"}"#)[0]
    #expect(line["id"] as? Int == 7)
    #expect(line["answer"] as? String == "lavacourt.reflet")
    #expect(line["confidence"] as? Double == 1)
    #expect(line["language"] as? String == "zh")
    #expect(line["text"] as? String == "夕阳投下一道红光，映在水面上。")
    #expect(line["region"] as? [Double] == [0, 50, 100, 50])
  }

  @Test func `a line names the field that answers`() throws {
    let answered = try lines(
      """
      {"id":1,"text":"qui a peint ça ?","work":"lavacourt","language":"fr"}
      {"id":2,"text":"倒影","work":"lavacourt"}
      """)
    #expect(answered[0]["answer"] as? String == "lavacourt")
    #expect(answered[0]["field"] as? String == "artist")
    #expect(answered[0]["text"] as? String == "Claude Monet")
    #expect(answered[1]["field"] is NSNull)
  }

  @Test func `a line tells when something is shown, by where that is asked`() throws {
    let answered = try lines(
      """
      {"id":1,"text":"什么时候看拉瓦库尔","work":"hall","language":"zh"}
      {"id":2,"text":"什么时候看拉瓦库尔","work":"lavacourt","language":"zh"}
      """)
    #expect(answered.map { $0["answer"] as? String } == ["lavacourt", "lavacourt"])
    #expect(answered.map { $0["field"] as? String } == ["shown", "shown"])
    #expect((answered[0]["text"] as? String)?.contains("站，预计") == true)
    #expect(answered[1]["text"] as? String == "现在看的就是它。")
  }

  @Test func `the language of a line is that of its text, whatever was asked for`() throws {
    let answered = try lines(
      """
      {"id":1,"text":"倒影","work":"lavacourt","language":"de"}
      {"id":2,"text":"qui a peint ça ?","work":"lavacourt","language":"fr-CA"}
      {"id":3,"text":"谁画的","work":"lavacourt","language":"zh-Hant"}
      {"id":4,"text":"who painted this?","work":"lavacourt","language":"en"}
      """)
    #expect(
      answered.map { $0["text"] as? String } == [
        "Le soleil couchant jette une traînée rouge sur l'eau.", "Claude Monet", "克洛德·莫奈",
        "Claude Monet",
      ])
    #expect(answered.map { $0["language"] as? String } == ["fr", "fr", "zh", "fr"])
  }

  @Test(arguments: [
    "12345678901234567890", "-98765432109876543210987654321098765432", "0.1", "1e-3",
    "9007199254740993",
  ])
  func `a number of a line comes back as it is`(_ id: String) throws {
    var batch = batch
    let bytes = batch.answers(to: [Array(#"{"id":\#(id),"text":"倒影"}"#.utf8)[...]])
    let written = id == "1e-3" ? "0.001" : id
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix(#"{"id":\#(written),"#))
  }

  @Test(arguments: [1, 7, 64, 99, 100, 101, 150])
  func `lines that come together are answered as lines that come one by one`(_ back: Int) {
    let texts = ["倒影", "et la signature ?", "how big is it", "那左边呢", "le bateau"]
    let lines = (0..<400).map { number in
      let followed =
        number.isMultiple(of: 3) ? #""work":"lavacourt""# : #""after":\#((number - back) % 250)"#
      let text = texts[number % texts.count]
      return Array(#"{"id":\#(number % 250),"text":"\#(text)",\#(followed)}"#.utf8)[...]
    }
    var (together, alone) = (batch, batch)
    let answers = lines.flatMap { alone.answers(to: [$0]) }
    #expect(together.answers(to: lines) == answers)
    #expect(Set(answers.split(separator: UInt8(ascii: "\n"))).count > 250)
  }

  @Test func `what follows up an unknown line is asked by itself`() throws {
    let answered = try lines(#"{"id":2,"text":"倒影","work":"lavacourt","after":99}"#)
    #expect(answered[0]["answer"] as? String == "lavacourt.reflet")
  }

  @Test func `an empty language is an unknown one`() throws {
    let answered = try lines(
      """
      {"id":1,"text":"倒影","work":"lavacourt","language":""}
      {"id":2,"text":"le reflet du soleil","work":"lavacourt","language":""}
      """)
    #expect(answered.map { $0["language"] as? String } == ["zh", "fr"])
  }

  @Test func `a refusal has nulls`() throws {
    let line = try lines(#"{"id":"a","text":"洗手间","work":"lavacourt"}"#)[0]
    #expect(line["id"] as? String == "a")
    #expect(line["answer"] is NSNull)
    #expect(line["region"] is NSNull)
    #expect(line["elsewhere"] is NSNull)
    #expect(line["confidence"] as? Double == 0)
  }

  @Test func `a refusal names what bears such a name elsewhere, an answer does not`() throws {
    let answered = try lines(
      """
      {"id":1,"text":"头巾","work":"vollard","language":"zh"}
      {"id":2,"text":"le turban","work":"vollard","language":"fr"}
      {"id":3,"text":"the turban","work":"vollard","language":"en"}
      {"id":4,"text":"toilettes","work":"vollard","language":"fr"}
      {"id":5,"text":"倒影","work":"lavacourt","language":"zh"}
      """)
    #expect(answered.map { $0["answer"] as? String } == [nil, nil, nil, nil, "lavacourt.reflet"])
    let turban = "rembrandt.turban"
    #expect(
      answered.map { $0["elsewhere"] as? String } == [turban, turban, turban, nil, nil])
  }

  @Test func `a refusal names what can be asked instead, in the viewer's language`() throws {
    let answered = try lines(
      """
      {"id":1,"text":"toilettes","work":"lavacourt","language":"fr"}
      {"id":2,"text":"洗手间","work":"lavacourt","language":"zh"}
      {"id":3,"text":"倒影","work":"lavacourt","language":"zh"}
      {"id":4,"text":"toilettes","language":"fr"}
      """)
    let askable = answered.map { $0["askable"] as? [String] }
    #expect(askable[0]?.prefix(2) == ["le reflet du soleil", "le soleil"])
    #expect(askable[1]?.prefix(2) == ["太阳的倒影", "太阳"])
    #expect(askable[2...] == [nil, []])
  }

  @Test func `a bad line gets an error in its place, and the rest goes on`() throws {
    let answered = try lines(
      """
      {"id":1,"text":"倒影","work":"lavacourt"}
      {"id":2,"text":
      {"id":3}
      {"id":4,"text":5}
      [1]

      {"id":6,"text":"reflet","work":"nulle-part"}
      {"id":7,"text":"reflet","work":"lavacourt"}
      """)
    #expect(
      answered.map { $0["error"] as? String } == [
        nil, "it is no JSON", "there is no “text”", "“text” is of the wrong kind",
        "it is no JSON object", "it is no JSON",
        "there is no stop, work, room or detail nulle-part", nil,
      ])
    #expect(answered.map { $0["id"] as? Int } == [1, nil, 3, 4, nil, nil, 6, 7])
    #expect(answered[7]["answer"] as? String == "lavacourt.reflet")
  }

  @Test func `invalid UTF-8 and control characters are no JSON`() throws {
    let answered = try lines(
      of: [0xFF, 0xFE, 0x0A] + Array("{\"id\":1,\"text\":\"".utf8) + [0x80, 0x22, 0x7D, 0x0A]
        + Array(#"{"id":2,"text":"\u0000\u001b[31m reflet","work":"lavacourt"}"#.utf8))
    #expect(answered.map { $0["error"] == nil } == [false, false, true])
    #expect(answered[2]["answer"] as? String == "lavacourt.reflet")
  }

  @Test func `what follows up has what was on show with the line before`() throws {
    let answered = try lines(
      """
      {"id":1,"text":"reflet","work":"lavacourt"}
      {"id":2,"text":"et le soleil ?","after":1}
      """)
    #expect(answered[1]["answer"] as? String == "lavacourt.soleil")
  }

  @Test(arguments: [
    [#"{"id":1,"text":"#, #""reflet"}"#],
    [#"{"id":1,"text":"reflet"},{"id":2,"text":"reflet"}"#, ""],
    [#"{"id":1,"text":"reflet"}]"#, #"[{"id":2,"text":"reflet"}"#],
  ])
  func `lines that only together would be JSON are none`(_ asked: [String]) throws {
    let answered = try lines(asked.joined(separator: "\n"))
    #expect(answered.map { $0["error"] as? String } == ["it is no JSON", "it is no JSON"])
  }

  @Test func `many lines keep their order`() throws {
    let text = (0..<1000).map { #"{"id":\#($0),"text":"倒影","work":"lavacourt"}"# }
    let answered = try lines(text.joined(separator: "\n"))
    #expect(answered.map { $0["id"] as? Int } == (0..<1000).map { $0 })
  }

  @Test func `a text of ten million characters is answered`() throws {
    let text = "倒影" + String(repeating: " ", count: 10_000_000)
    let answered = try lines(#"{"id":1,"work":"lavacourt","text":""# + text + "\"}")
    #expect(answered[0]["answer"] as? String == "lavacourt.reflet")
  }
}
