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
