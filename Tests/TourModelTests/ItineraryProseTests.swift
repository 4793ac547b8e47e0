import Testing
import TourDiagnostics
import TourModel

@Suite struct ItineraryProseTests {
  private func paragraphs(_ script: ItineraryScript) -> [Paragraph] {
    (script.tour.stops.first?.steps ?? []).compactMap {
      if case .speak(let paragraph) = $0.action { paragraph } else { nil }
    }
  }

  private func caption(_ language: String, _ text: String) -> LocalizedText.Translation {
    LocalizedText.Translation(Language(language), text)
  }

  @Test func `the paragraphs of the other languages are captions, by their number`() {
    let script = ItineraryScript.stop(
      """
        zh> 第一段。
        fr> Un.
        pause 5s
        zh> 第二段。
        fr> Deux.
      """)
    #expect(script.found == [])
    #expect(
      paragraphs(script) == [
        Paragraph(
          language: Language("zh"), pieces: [.text("第一段。")], captions: [caption("fr", "Un.")]),
        Paragraph(
          language: Language("zh"), pieces: [.text("第二段。")], captions: [caption("fr", "Deux.")]),
      ])
  }

  @Test func `captions may all stand after what is spoken`() {
    let script = ItineraryScript.stop(
      "  zh> 一。\n\n  zh> 二。\n  fr> Un.\n  // entre deux\n\n  fr> Deux.\n")
    #expect(script.found == [])
    #expect(paragraphs(script).map(\.text) == ["一。", "二。"])
    #expect(
      paragraphs(script).map(\.captions) == [[caption("fr", "Un.")], [caption("fr", "Deux.")]])
  }

  @Test func `in consecutive interpreting each language is spoken, with the other as caption`() {
    let script = ItineraryScript.stop(
      "  zh> 一。\n  fr> Un.\n", header: "  speaks zh, fr\n")
    #expect(script.found == [])
    #expect(paragraphs(script).map(\.language.tag) == ["zh", "fr"])
    #expect(paragraphs(script).map(\.captions) == [[caption("fr", "Un.")], [caption("zh", "一。")]])
  }

  @Test func `lines of one mark are one paragraph, over a comment too`() {
    let script = ItineraryScript.stop(
      "  zh> 一，\n  // note\n  zh> 二。\n  fr> Un,\n  fr> deux.\n")
    #expect(script.found == [])
    #expect(paragraphs(script).map(\.text) == ["一，二。"])
    #expect(paragraphs(script).first?.captions == [caption("fr", "Un, deux.")])
  }

  @Test(arguments: [
    ("一。[pause 3s. 二。", "一。[pause 3s]. 二。"), ("一。[pause 3s。二。", "一。[pause 3s]。二。"),
    ("一。[show ciel, 二。", "一。[show ciel], 二。"), ("一。[show ciel. 二。", "一。[show ciel]. 二。"),
    ("一。[pause 3s 二。", "一。[pause 3s] 二。"),
  ])
  func `a beat that is not closed is closed before the text behind it`(
    line: String, mended: String
  ) {
    let script = ItineraryScript.stop("  zh> \(line)\n  fr> Un.\n")
    #expect(script.codes == ["T0271"])
    #expect(script.repaired?.codes == [])
    #expect(
      script.repaired?.result.sources.first.map { String(decoding: $0.bytes, as: UTF8.self) }?
        .contains(mended) == true)
  }

  @Test(arguments: ["\n", "  zh>\n", "  pause 1s\n", "  guide> note\n", "  \t \n"])
  func `an empty line, a mark alone or a statement ends a paragraph`(between: String) {
    let script = ItineraryScript.stop(
      "  zh> 一。\n\(between)  zh> 二。\n  fr> Un.\n\n  fr> Deux.\n")
    #expect(script.found == [])
    #expect(paragraphs(script).map(\.text) == ["一。", "二。"])
  }

  @Test func `each branch and option matches its paragraphs for itself`() {
    let script = ItineraryScript.stop(
      """
        zh> 一。
        if late 1m
          zh> 甲。
          fr> A.
        else
          fr> B.
          zh> 乙。
        end if
        fr> Un.
      """)
    #expect(script.found == [])
    guard let steps = script.tour.stops.first?.steps,
      case .branch(_, let then, let otherwise) = steps.last?.action
    else {
      Issue.record("no branch")
      return
    }
    #expect(paragraphs(script).first?.captions == [caption("fr", "Un.")])
    let inner = (then + otherwise).compactMap { step in
      if case .speak(let paragraph) = step.action { paragraph.captions } else { nil }
    }
    #expect(inner == [[caption("fr", "A.")], [caption("fr", "B.")]])
  }

  @Test func `a language without the paragraph that others have is reported once in its scope`() {
    let script = ItineraryScript.stop(
      "  zh> 一。\n  fr> Un.\n  pause 1s\n  zh> 二。\n  pause 1s\n  zh> 三。\n")
    #expect(script.found == ["T0281 17:3"])
    #expect(script.foundText == "zh")
  }

  @Test func `a language that the stop lacks altogether is reported once, at its header`() {
    let script = ItineraryScript.stop(
      "  zh> 一。\n  if late 1m\n    zh> 二。\n  end if\n")
    #expect(script.found == ["T0280 13:1"])
    #expect(ItineraryScript.stop("  fr> Un.\n").found == ["T0280 13:1"])
    #expect(ItineraryScript.stop("  pause 1s\n").found == [])
  }

  @Test func `prose in a language that nothing declares is reported, and its variety is not`() {
    let script = ItineraryScript.stop("  zh-Hans> 一。\n  fr> Un.\n  de> Eins.\n")
    #expect(script.found == ["T0209 16:3"])
    #expect(script.foundText == "de")
    #expect(paragraphs(script).map(\.language.tag) == ["zh"])
  }

  @Test func `beats are read where they stand, and dropped from captions`() {
    let script = ItineraryScript.stop(
      "  zh> 落日。[show reflet] 请看[pause 2s]红光[[甲]。\n  fr> Coucher [show rien] de [pause 1s] soleil.\n"
    )
    #expect(script.found == [])
    #expect(
      paragraphs(script).first?.pieces == [
        .text("落日。"), .show(.detail(DetailID(1))), .text("请看"), .pause(.seconds(2)),
        .text("红光[甲]。"),
      ])
    #expect(paragraphs(script).first?.captions == [caption("fr", "Coucher de soleil.")])
  }

  @Test func `a show in prose may name another work's or room's detail`() {
    let script = ItineraryScript.stop(
      "  zh> 看[show hall.coupole]。[show lavacourt]\n  fr> Voir.\n")
    #expect(script.found == [])
    #expect(
      paragraphs(script).first?.pieces == [
        .text("看"), .show(.detail(DetailID(0))), .text("。"), .show(.work(WorkID(0))),
      ])
  }

  @Test(arguments: [
    ("好[笑]。", "T0270", "[笑]"), ("好[pause 3s。", "T0271", "["), ("好[。", "T0271", "["),
    ("【pause 3s】好。", "T0272", "【pause 3s】"), ("［show reflet］好。", "T0272", "［show reflet］"),
    ("[pause 3s】好。", "T0272", "[pause 3s】"), ("好[pause]。", "T0270", "[pause]"),
    ("好[pause 3]。", "T0270", "[pause 3]"), ("好[puase 3s]。", "T0270", "[puase 3s]"),
    ("好[3s]。", "T0270", "[3s]"), ("好[show]。", "T0270", "[show]"),
    ("好[show reflet 30s]。", "T0270", "[show reflet 30s]"),
    ("好[show a.b.c]。", "T0270", "[show a.b.c]"), ("好[pause 500d]。", "T0270", "[pause 500d]"),
    ("好[show reflt]。", "T0211", "reflt"), ("好[]。", "T0270", "[]"), ("[笑]", "T0270", "[笑]"),
    ("[pause", "T0271", "["),
  ])
  func `what is wrong in brackets is reported once`(text: String, code: String, place: String) {
    let script = ItineraryScript.stop("  zh> \(text)\n  fr> Bien.\n")
    #expect(script.codes == [code])
    #expect(script.foundText == place)
  }

  @Test(arguments: ["【北京】很好。", "好]。", "好[[。", "［注］"])
  func `other brackets are text`(text: String) {
    let script = ItineraryScript.stop("  zh> \(text)\n  fr> Bien.\n")
    #expect(script.found == [])
    #expect(paragraphs(script).map(\.text) == [text.replacing("[[", with: "[")])
  }

  @Test(arguments: [
    ("【pause 3s】好。", Paragraph.Piece.pause(.seconds(3))),
    ("［show reflet］好。", .show(.detail(DetailID(1)))), ("[pause 3]好。", .pause(.seconds(3))),
    ("[puase 3s]好。", .pause(.seconds(3))), ("[3s]好。", .pause(.seconds(3))),
    ("[show reflt]好。", .show(.detail(DetailID(1)))),
  ])
  func `a fix makes the beat that was meant`(text: String, piece: Paragraph.Piece) throws {
    let repaired = try #require(
      ItineraryScript.stop("  zh> \(text)\n  fr> Bien.\n").repaired)
    #expect(repaired.found == [])
    #expect(paragraphs(repaired).first?.pieces == [piece, .text("好。")])
  }

  @Test func `a paragraph of beats alone needs no caption, and is none`() {
    let script = ItineraryScript.stop(
      "  zh> 一。\n\n  zh> [show reflet]\n\n  zh> 二。\n  fr> Un.\n\n  fr> [pause 1s]\n\n  fr> Deux.\n")
    #expect(script.found == [])
    #expect(
      paragraphs(script).map(\.captions) == [[caption("fr", "Un.")], [], [caption("fr", "Deux.")]])
    #expect(ItineraryScript.stop("  zh> [show reflet]\n").found == [])
  }

  @Test(arguments: [("好[pause 3s", "好"), ("[show reflet 好。", "好。")])
  func `an unclosed beat is closed after its second word`(text: String, spoken: String) throws {
    let script = ItineraryScript.stop("  zh> \(text)\n  fr> Bien.\n")
    #expect(script.codes == ["T0271"])
    let repaired = try #require(script.repaired)
    #expect(repaired.found == [])
    #expect(paragraphs(repaired).first?.text == spoken)
  }

  @Test func `what is answered is prose without beats, by language`() {
    let script = ItineraryScript(
      """
      tour demo "Une visite"
        speaks zh
        captions fr
      room hall "Hall"
        detail coupole "la coupole"
          fr> Une
          fr> coupole. [pause 1s] Oui.
          zh> 穹顶
          zh> 很高。

          fr> Peinte.
      stop hall 1m
      """)
    #expect(script.found == [])
    #expect(
      script.tour.details.first?.knowledge.prose == [
        .init(Language("fr"), ["Une coupole. Oui.", "Peinte."]),
        .init(Language("zh"), ["穹顶很高。"]),
      ])
  }
}
