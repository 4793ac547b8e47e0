import EventSimulation
import Testing
import TourDiagnostics
import TourFiles
import TourModel

@testable import DocentCommands

@Suite struct TourDraftTests {
  private func errors(in script: String) -> [String] {
    Analyzer(zones: SystemTimeZones())
      .analyze(SourceText(path: "a.tour", text: script), files: SystemFiles())
      .diagnostics.filter { $0.severity == .error }.map { "\($0.code) \($0.message)" }
  }

  @Test func `prose from a word processor stays as it is`() {
    let draft = TourDraft(
      title: "T",
      stops: [
        DraftStop(
          title: "La “Joconde”", room: "Salle\u{A0}des États",
          notes: "« Elle\u{A0}» – l’été…\n\n[voir] // 【pause 3s】 【月光】 https://a.b")
      ])
    #expect(errors(in: draft.script) == [])
    #expect(
      draft.script.hasSuffix(
        """
        room salle-etats "Salle\u{A0}des États"

        work joconde "La “Joconde”"
          in salle-etats

        stop joconde
          fr> « Elle\u{A0}» – l’été…

          fr> [[voir] / / 〖pause 3s】 【月光】 https://a.b

        """))
  }

  @Test func `rooms have ways where the tour goes from one to the other, and names are made once`()
  {
    let draft = TourDraft(
      title: "Visite", language: "fr",
      stops: [
        DraftStop(room: "Hall", length: DraftLength(reading: "2")),
        DraftStop(title: "Hall", room: "Galerie", length: DraftLength(reading: "3")),
        DraftStop(title: "Hall", length: DraftLength(reading: "1")),
        DraftStop(room: "Hall"),
      ])
    #expect(errors(in: draft.script) == [])
    let lines = draft.script.split(separator: "\n").map(String.init)
    #expect(
      lines.filter { $0.hasPrefix("stop") }
        == [
          "stop hall 2m", "stop hall-2 3m", "stop hall-2 as hall-2-2 1m", "stop hall as hall-3 2m",
        ])
    // Once, for a way goes both ways: whoever times it has one number to change.
    #expect(
      lines.filter { $0.hasPrefix("  to ") } == ["  to galerie 1m // a guess: time this walk"])
  }

  @Test func `of the answers, the works share the time`() {
    let draft = TourDraft.answered(
      title: "Visite", language: "français", starts: " 2026-05-18 10:00 Europe/Paris ",
      minutes: "60", works: "La Joconde、Cana, , Le Sacre")
    #expect(draft.stops.map { $0.length?.text } == ["20m", "20m", "20m"])
    #expect(errors(in: draft.script) == [])
    #expect(draft.script.contains("  starts 2026-05-18 10:00 Europe/Paris\n  lasts 1h ± 6m\n"))
  }

  @Test(arguments: [
    ("2,7", "2m42s ± 16s"), ("59,9", "59m54s ± 5m59s"), ("1.5", "1m30s ± 9s"),
    ("45", "45m ± 4m30s"),
  ])
  func `parts of a minute are kept`(answer: String, length: String) {
    let draft = TourDraft.answered(
      title: "T", language: "fr", starts: "", minutes: answer, works: "")
    #expect(draft.script.contains("  lasts \(length)\n"))
  }

  @Test(arguments: ["0,5", "0", "1441", "-2"])
  func `less than a minute is no answer, nor is more than a day`(answer: String) {
    #expect(NewTourQuestions.problem(with: answer, to: .minutes) != nil)
  }

  @Test func `the script is as format writes it, in the language asked for`() {
    let draft = TourDraft.answered(
      title: "盐", language: "ZH", starts: "2026-05-18 14：00 Europe/Paris", minutes: "5", works: "")
    #expect(draft.script.contains("  speaks zh\n  starts 2026-05-18 14:00 Europe/Paris\n"))
    #expect(draft.script.contains("room hall \"大厅\"\n"))
    #expect(
      ["fra", "FR", "français", "法语"].map(NewTourQuestions.language) == ["fr", "fr", "fr", "fr"])
    #expect(["zho", "gsw"].map(NewTourQuestions.language) == ["zh", "gsw"])
  }

  @Test(arguments: 0..<20)
  func `whatever stands in cells, the script has no error`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<15 {
      let draft = TourDraft(
        title: Self.cell(&random), language: ["fr", "en", "zh"][random.index(below: 3)],
        stops: (0..<random.index(below: 6)).map { _ in
          DraftStop(
            title: Self.cell(&random), room: random.index(below: 2) == 0 ? "" : Self.cell(&random),
            artist: Self.cell(&random),
            length: DraftLength(reading: ["", "5", "1-2", "0:01"][random.index(below: 4)]),
            notes: Self.cell(&random) + Self.cell(&random))
        })
      let script = draft.script
      let found = errors(in: script)
      #expect(found.isEmpty, "\(found) in\n\(script.debugDescription)")
    }
  }

  @Test(arguments: [
    ",,,", "use", "\"", "\\", "// \u{2028}", "\u{FEFF}\u{200B}", "a\u{0}b", "，、；",
    "tour 5m optional 2",
  ])
  func `whatever is answered, the script has no error`(_ answer: String) {
    for minutes in ["1", "60", "1440"] {
      let draft = TourDraft.answered(
        title: answer, language: "zh", starts: "", minutes: minutes, works: answer)
      #expect(errors(in: draft.script) == [])
    }
  }

  /// A few pieces of all that has ever been trouble, with letters between them.
  private static func cell(_ random: inout SplitMix64) -> String {
    var cell = ""
    for _ in 0..<random.index(below: 7) {
      switch random.index(below: 3) {
      case 0: cell += pieces[random.index(below: pieces.count)]
      case 1: cell += words[random.index(below: words.count)]
      default:
        let value = UInt32(random.index(below: random.index(below: 4) == 0 ? 0x11_0000 : 0x3000))
        if let scalar = Unicode.Scalar(value) { cell.unicodeScalars.append(scalar) }
      }
      if random.index(below: 3) == 0 { cell += " " }
    }
    return cell
  }

  private static let pieces = [
    "[", "]", "[[", "[pause 3s]", "[show x]", "【pause 3s】", "［show a］", "【", "】", "［", "［［", "//",
    "///", "// ", "\u{A0}//", "\u{3000}//", "/", "\"", "\\", "\\\"", "«", "»", "“", "”", "\n",
    "\r\n", "\t",
    "\u{2028}", "\u{85}", "\u{FEFF}", "\u{200D}", "\u{202E}", "\u{0}", "\u{1B}[2J", "\u{301}",
    "fr>",
    "zh＞", ">", "guide>", "#moon", "±", "..", "+20m", "10:00", "５", "，", "。", "：", "…", "\u{AD}",
    "😀", "👩‍🎨",
  ]
  private static let words = [
    "stop", "if", "else", "end if", "end vote", "option", "test", "use", "tour", "room", "to", "in",
    "as",
    "until", "optional", "La Joconde", "l’été", "月光", "pause", "show", "pausé 3s", "no", "expect",
    "zh",
  ]
}
