import Testing
import TourModel

@testable import TourTiming

/// What was measured in rehearsals takes the place of estimates.
@Suite struct RehearsedSpeechTests {
  private static let zh = Language("zh")
  private static let ten = "一二三四五六七八九十"

  /// A stop with a beat in the middle of ten characters (11 s at 60 a minute, with the end's pause), one
  /// with ten characters in two sentences (11.6 s, 12) and a pause, and one that says nothing.
  private static var tour: Tour {
    var tiny = TinyTour()
    tiny.add { tiny in
      [
        tiny.step { _ in
          .speak(
            Paragraph(
              language: zh,
              pieces: [.text("一二三四五"), .show(.room(RoomID(1))), .text("六七八九十")]))
        }
      ]
    }
    tiny.add { tiny in
      [
        tiny.step { _ in
          .speak(Paragraph(language: zh, pieces: [.text("十九八七六。五四三二一")]))
        },
        tiny.pause(5),
      ]
    }
    tiny.add { tiny in [tiny.pause(7)] }
    var tour = tiny.tour
    tour.speaks = [zh]
    tour.paces = [Pace(language: zh, unitsPerMinute: 60, unit: .characters)]
    return tour
  }

  private func sheet(_ takes: (text: String, seconds: Int)...) -> RunSheet {
    RunSheet(
      Self.tour,
      rehearsed: RehearsedSpeech(
        takes.map { .init(Self.zh, $0.text, took: .seconds($0.seconds)) }))
  }

  @Test func `a paragraph takes what it took, and its beats stay at their words`() throws {
    let sheet = sheet((Self.ten, 22))
    #expect(sheet.duration(of: StepID(0)) == .seconds(22))
    #expect(RunSheet(Self.tour).lines[0].beats.map(\.offset) == [.seconds(5)])
    #expect(sheet.lines[0].beats.map(\.offset) == [.seconds(10)])
    #expect(sheet.plan.end == .seconds(22 + 17 + 7))
    let rehearsal = try #require(sheet.rehearsal(of: StepID(0)))
    #expect(rehearsal == SpeechRehearsal(takes: 1, estimate: .seconds(11), median: .seconds(22)))
    #expect(sheet.rehearsal(of: StepID(1)) == nil)
  }

  @Test(arguments: [
    ([9], 9), ([9, 20, 10], 10), ([10, 13], 12), ([13, 9, 10, 30], 12),
    // Who clicked through, and who talked of other things, have not read it.
    ([1, 3, 34, 90, 14], 14), ([4, 33], 19),
  ])
  func `of several takes it is the median of those that are readings`(
    seconds: [Int], median: Int
  ) {
    let takes = seconds.map { RehearsedSpeech.Take(Self.zh, Self.ten, took: .seconds($0)) }
    let sheet = RunSheet(Self.tour, rehearsed: RehearsedSpeech(takes))
    #expect(sheet.duration(of: StepID(0)) == .seconds(median))
  }

  @Test func `what nobody read, what was said in other words or another language is estimated`() {
    let takes = [
      RehearsedSpeech.Take(Self.zh, Self.ten, took: .seconds(3)),
      .init(Self.zh, "十九八七六。五四三二", took: .seconds(10)),
      .init(Language("ja"), Self.ten, took: .seconds(10)),
    ]
    let sheet = RunSheet(Self.tour, rehearsed: RehearsedSpeech(takes))
    #expect(sheet.plan == RunSheet(Self.tour).plan)
    #expect(sheet.source(of: StepID(0)) == .estimated)
  }

  @Test func `every length tells where it comes from`() {
    let sheet = sheet((Self.ten, 12))
    #expect(
      (0..<4).map { sheet.source(of: StepID($0)) } == [.rehearsed, .estimated, .written, .written])
    #expect((0..<3).map { sheet.source(of: StopID($0)) } == [.rehearsed, .estimated, .written])
    #expect(RunSheet(Self.tour).source(of: StopID(0)) == .estimated)
  }

  @Test func `the pace that fits makes the estimates come to what was rehearsed`() throws {
    // 20 characters, and 1 + 1 + 0.6 s of pauses, as in the estimates of 11 and 12 s.
    let slow = sheet((Self.ten, 31), ("十九八七六。五四三二一", 32))
    let all = RehearsedPace.all(in: slow)
    #expect(all.map(\.paragraphs) == [2])
    #expect(all.map(\.estimated) == [.seconds(23)])
    #expect(all.map(\.rehearsed) == [.seconds(63)])
    // 63 s less the 3 s of pauses as they were rounded.
    #expect(all.first?.pace == Pace(language: Self.zh, unitsPerMinute: 20, unit: .characters))
    var tour = Self.tour
    tour.paces = [try #require(all.first?.pace)]
    let again = RunSheet(tour)
    #expect((0..<2).map { again.duration(of: StepID($0)) } == [.seconds(31), .seconds(32)])
  }

  @Test func `less than a minute says nothing of a pace`() {
    #expect(RehearsedPace.all(in: sheet((Self.ten, 20))).map(\.pace) == [nil])
    #expect(RehearsedPace.all(in: RunSheet(Self.tour)) == [])
  }
}
