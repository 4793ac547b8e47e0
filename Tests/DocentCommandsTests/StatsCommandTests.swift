import Foundation
import Testing

@testable import DocentCommands

/// `docent stats`.
@Suite struct StatsCommandTests {
  private let bench = BadInputBench()

  /// A paragraph of 3 s with a caption that takes longer to read, and one without a caption.
  private static let script = """
    tour lune "La lune & <moi>"
      speaks zh
      captions fr
      pace zh 60 characters/min
      thread #moon "La lune"
    room hall "Hall"
    work monet "Monet"
      in hall
      tags #moon
    stop hall
      zh> 大家好。
      fr> \(String(repeating: "Bonjour ", count: 10))
    stop monet
      zh> 请看月亮。
      if viewers > 10
        zh> 请看。
        fr> Regardez.
      end if

    """

  @Test func `words and minutes by language, room, stop and thread, and the captions`() throws {
    try bench.write("lune.tour", Self.script)
    let run = try bench.docent("stats", "lune.tour")
    #expect(run.status == 0)
    #expect(
      run.output == """
        La lune & <moi>

        spoken  paragraphs                 time
        zh               3  9  characters  0:12
        1 of them, 0:03, stand in branches and options, which no run plays all

        room  zh characters  time
        hall              9  0:12

        stop   zh characters  time
        hall               3  0:04
        monet              6  0:08

        thread  zh characters  time
        #moon               6  0:08

        captions fr: 2 of 3 paragraphs
            line 14  none for a paragraph of monet
          1 of them would be too fast to read: over 17 characters a second
            line 11  hall: 20 a second, 11 characters too many

        """)
  }

  @Test func `as JSON, with all numbers`() throws {
    try bench.write("lune.tour", Self.script)
    let run = try bench.docent("stats", "lune.tour", "--format", "json")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(report["version"] as? Int == 1)
    #expect(report["title"] as? String == "La lune & <moi>")
    let spoken = try #require(report["spoken"] as? [[String: Any]])
    #expect(spoken.compactMap { $0["time"] as? Int } == [12_000])
    let paragraphs = try #require(report["paragraphs"] as? [[String: Any]])
    #expect(paragraphs.compactMap { $0["line"] as? Int } == [11, 14, 16])
    #expect(paragraphs.compactMap { $0["timeSource"] as? String }.allSatisfy { $0 == "estimated" })
    #expect(paragraphs.compactMap { $0["missingCaptions"] as? [String] } == [[], ["fr"], []])
    #expect(paragraphs.compactMap { $0["isConditional"] as? Bool } == [false, false, true])
  }

  /// A log in which paragraphs took so long.
  private func record(_ log: String, _ takes: [(text: String, seconds: Int)]) throws {
    try bench.write("quit.txt", "quit\n")
    _ = try bench.docent("rehearse", "lune.tour", "--script", "quit.txt", "--log", log)
    let lines = takes.map { take in
      #"{"at":0,"duration":\#(take.seconds)000,"event":"took","language":"zh","text":"\#(take.text)"}"#
    }
    let file = bench.folder.appending(path: log)
    let header = try String(contentsOf: file, encoding: .utf8)
    try bench.write(log, header + lines.map { $0 + "\n" }.joined())
  }

  @Test func `rehearsals beside the estimates, and the guide's own pace`() throws {
    let script = Self.script.replacing("请看月亮。", with: String(repeating: "请看月亮", count: 12) + "。")
    try bench.write("lune.tour", script)
    let long = String(repeating: "请看月亮", count: 12) + "。"
    try record("a.jsonl", [("大家好。", 5), (long, 60)])
    try record("b.jsonl", [(long, 64), ("请看别的。", 9)])
    let run = try bench.docent("stats", "lune.tour", "--rehearsed", "a.jsonl", "b.jsonl")
    #expect(run.status == 0)
    #expect(
      run.lines.dropFirst().prefix(8).map(String.init) == [
        "spoken  paragraphs                  time",
        "zh               3  53  characters  1:10",
        "1 of them, 0:03, stand in branches and options, which no run plays all",
        "rehearsed  paragraphs  took  estimated",
        "zh             2 of 3  1:07       0:53  26 % longer",
        "this guide's own pace, a line for `tour`:  pace zh 47 characters/min",
        "furthest from their estimates:",
        "    line 14  monet: took 1:02, estimated 0:49 (2 takes)",
      ])
    let plan = try bench.docent("plan", "lune.tour", "--rehearsed", "a.jsonl", "b.jsonl")
    #expect(plan.output.contains("=0:05") && plan.output.contains("~1:02"))
    #expect(plan.output.contains("~ is estimated from what is said · = is what it"))
    let json = try bench.docent(
      "stats", "lune.tour", "--format", "json", "--rehearsed", "b.jsonl")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let paragraphs = try #require(report["paragraphs"] as? [[String: Any]])
    #expect(
      paragraphs.compactMap { $0["timeSource"] as? String }
        == ["estimated", "rehearsed", "estimated"])
    #expect(paragraphs.compactMap { $0["takes"] as? Int } == [0, 1, 0])
    #expect(paragraphs.compactMap { $0["estimatedTime"] as? Int } == [4000, 49_000, 3000])
  }

  @Test func `what is no log is said to be none`() throws {
    try bench.write("lune.tour", Self.script)
    let run = try bench.docent("stats", "lune.tour", "--rehearsed", "lune.tour")
    #expect(run.status == 70)
    #expect(run.error.contains("lune.tour: line 1 can't be read as a line of a log"))
    #expect(try bench.docent("plan", "lune.tour", "--rehearsed", "nowhere").status == 74)
  }

  @Test func `two spoken languages are both counted and timed, and timed together`() throws {
    try bench.write(
      "deux.tour",
      """
      tour deux "Deux"
        speaks fr, zh
        pace zh 60 characters/min
        pace fr 60 words/min
      room hall "Hall"
      stop hall
        fr> Regardez la lune.
        zh> 请看月亮。

      """)
    let run = try bench.docent("stats", "deux.tour")
    #expect(
      run.lines.dropFirst().map(String.init) == [
        "spoken  paragraphs                 time",
        "fr               1  3  words       0:04",
        "zh               1  4  characters  0:05",
        "room  fr words  time  zh characters  time  in all",
        "hall         3  0:04              4  0:05    0:09",
        "stop  fr words  time  zh characters  time  in all",
        "hall         3  0:04              4  0:05    0:09",
      ])
  }

  @Test func `a tour that says nothing has no tables of stops`() throws {
    try bench.write("rien.tour", "tour t \"T\"\n  speaks fr\nroom hall \"Hall\"\nstop hall 1m\n")
    let run = try bench.docent("stats", "rien.tour")
    #expect(run.status == 0)
    #expect(
      run.lines.map(String.init) == [
        "T", "spoken  paragraphs            time", "fr               0  0  words  0:00",
      ])
  }

  @Test func `a script with errors is shown, not counted`() throws {
    try bench.write("faux.tour", "tour t \"T\"\n  speaks fr\nstop nowhere\n")
    let run = try bench.docent("stats", "faux.tour", "--format", "json")
    #expect(run.status == 2)
    #expect(run.codes == ["T0211"])
  }
}
