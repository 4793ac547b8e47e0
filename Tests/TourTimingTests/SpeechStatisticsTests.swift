import Testing
import TourModel

@testable import TourTiming

@Suite struct SpeechStatisticsTests {
  private let zh = Language("zh")
  private let fr = Language("fr")

  /// Two stops in two rooms, the second at a work of a thread, each with a paragraph of ten
  /// characters: ten seconds, and one at its end.
  private func sheet(captions: [String?]) -> RunSheet {
    var tiny = TinyTour()
    for (index, caption) in captions.enumerated() {
      tiny.add(room: index % 2) { tour in
        [
          tour.step { _ in
            .speak(
              Paragraph(
                language: zh, pieces: [.text("一二三四五六七八九十")],
                captions: caption.map { [.init(fr, $0)] } ?? []))
          }
        ]
      }
    }
    var tour = tiny.tour
    tour.speaks = [zh]
    tour.captions = [fr]
    tour.paces = [Pace(language: zh, unitsPerMinute: 60, unit: .characters)]
    tour.threads = [.init(tag: "moon", title: LocalizedText("La lune"))]
    tour.works = [Work(name: "lune", title: LocalizedText("Lune"), room: RoomID(1))]
    tour.works[0].tags = ["moon"]
    tour.stops[1].place = .work(WorkID(0))
    return RunSheet(tour)
  }

  @Test func `what is said is summed by language, stop, room and thread`() {
    let sheet = sheet(captions: ["a", "b", "c"])
    let statistics = SpeechStatistics(sheet)
    func total(_ paragraphs: Int) -> SpeechStatistics.Total {
      var total = SpeechStatistics.Total(language: zh)
      total.paragraphs = paragraphs
      total.count = SpeechCount(characters: 10 * paragraphs)
      total.duration = .seconds(11 * paragraphs)
      return total
    }
    #expect(statistics.totals(in: sheet) == [total(3)])
    #expect(statistics.totalsByStop(in: sheet) == [[total(1)], [total(1)], [total(1)]])
    #expect(statistics.totalsByRoom(in: sheet) == [[total(2)], [total(1)]])
    #expect(statistics.totalsByThread(in: sheet) == [[total(1)]])
    #expect(total(3).units == 30)
  }

  @Test func `a caption is too fast past 17 characters a second, 9 in Chinese`() {
    // 11 s: 187 characters.
    let captions = [187, 188, 210].map { String(repeating: "é", count: $0) }
    let statistics = SpeechStatistics(sheet(captions: captions))
    #expect(statistics.paragraphs.flatMap(\.captions).map(\.excess) == [0, 1, 23])
    #expect(statistics.paragraphs[0].captions[0].charactersPerSecond == 17)
    #expect(SpokenParagraph.Caption.mostCharactersPerSecond(in: zh) == 9)
    #expect(SpokenParagraph.Caption.mostCharactersPerSecond(in: Language("en")) == 17)
  }

  @Test func `a caption that the tour promises and a paragraph lacks is missing`() {
    let statistics = SpeechStatistics(sheet(captions: ["a", nil]))
    #expect(statistics.paragraphs.map(\.missingCaptions) == [[], [fr]])
  }

  @Test func `what stands in branches and options is not said in every run`() {
    var tiny = TinyTour()
    tiny.add { tour in
      [
        tour.step { tour in
          .branch(
            Condition(checks: [.init(.late(.zero))]),
            then: [
              tour.step { _ in .speak(Paragraph(language: fr, pieces: [.text("Un.")])) }
            ], otherwise: [])
        },
        tour.step { _ in .speak(Paragraph(language: fr, pieces: [.text("Deux.")])) },
      ]
    }
    let statistics = SpeechStatistics(RunSheet(tiny.tour))
    #expect(statistics.paragraphs.map(\.isConditional) == [true, false])
  }

  @Test func `a length tells where it comes from`() {
    var tiny = TinyTour()
    tiny.add { tour in [tour.pause(10)] }
    tiny.add { tour in
      [tour.step { _ in .speak(Paragraph(language: fr, pieces: [.text("Un.")])) }]
    }
    tiny.add(.range(DurationRange(shortest: .seconds(60), longest: nil))) { tour in
      [tour.step { _ in .speak(Paragraph(language: fr, pieces: [.text("Un.")])) }]
    }
    let sheet = RunSheet(tiny.tour)
    #expect(sheet.tour.stopIDs.map { sheet.source(of: $0) } == [.written, .estimated, .written])
    #expect([0, 1].map { sheet.source(of: StepID($0)) } == [.written, .estimated])
  }
}
