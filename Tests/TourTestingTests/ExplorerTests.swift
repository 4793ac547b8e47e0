import Foundation
import Testing
import TourDiagnostics
import TourModel
import TourRuntime
import TourTiming

@testable import TourTesting

/// Guides and viewers at random, and the rules that they are not to break.
struct TourExplorerTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let timetables = tests.appending(path: "TourRuntimeTests/Timetables")

  static let scripts: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: timetables.path())) ?? []
    return files.filter { $0.hasSuffix(".tour") }.sorted()
  }()

  @Test(arguments: scripts)
  func `no rule is broken on any tour of the timetables`(_ name: String) throws {
    let text = try String(
      contentsOf: Self.timetables.appending(path: name), encoding: .utf8)
    let sheet = RunSheet(ShippedToursTests.analysis(of: text, path: name).tour)
    let finding = TourExplorer(sheet).explore(runs: 12, seed: 7).finding
    #expect(finding == nil, "\(finding.map { "\($0.broken) \($0.script)" } ?? "")")
  }

  @Test func `every branch and every option of the sample is come to`() {
    let sheet = RunSheet(SampleTour.analysis(testing: "expect works = 2").tour)
    let exploration = TourExplorer(sheet).explore(runs: 200, seed: 1)
    #expect(exploration.finding == nil)
    #expect(exploration.coverage.missed.map(\.text) == [])
  }

  @Test func `the same seed plays the same`() {
    let sheet = RunSheet(SampleTour.analysis(testing: "expect works = 2").tour)
    let explorer = TourExplorer(sheet)
    #expect(explorer.explore(runs: 5, seed: 3).acts == explorer.explore(runs: 5, seed: 3).acts)
    let together = explorer.explore(runs: 2, seed: 3).acts
    #expect(
      together == explorer.explore(runs: 1, seed: 3).acts + explorer.explore(runs: 1, seed: 4).acts)
  }
}

struct RunLedgerTests {
  private let sheet = RunSheet(SampleTour.analysis(testing: "expect works = 2").tour)

  private func broken(_ effects: [TourEffect]) -> BrokenRule? {
    var ledger = RunLedger(sheet)
    for effect in effects {
      if let broken = ledger.note(effect) { return broken }
    }
    return nil
  }

  private func at(_ seconds: Int, _ kind: TourEffect.Kind) -> TourEffect {
    TourEffect(at: .seconds(seconds), kind)
  }

  @Test func `a pause takes its time, and what stood still meanwhile`() {
    let pause = at(0, .pauseBegan(StepID(0), duration: .seconds(20)))
    #expect(broken([pause, at(20, .stopEnded(StopID(0)))]) == nil)
    let late = at(5, .stoodStill(.seconds(7), isAnnounced: false))
    #expect(broken([pause, late, at(27, .stopEnded(StopID(0)))]) == nil)
    #expect(
      broken([pause, late, at(20, .stopEnded(StopID(0)))])
        == BrokenRule(
          rule: .partsAddUp, at: .seconds(20), message: "a pause from +0s took 13s, and not 20s"))
  }

  @Test func `an answer stands still, but not inside of a window`() {
    let answer = at(3, .requestAnswered(RequestID(1), duration: .seconds(4)))
    let telling = at(3, .shown(.detail(DetailID(0)), duration: .seconds(4)))
    let pause = at(0, .pauseBegan(StepID(0), duration: .seconds(10)))
    #expect(broken([pause, answer, telling, at(14, .tourEnded)]) == nil)
    let window = at(0, .questionsOpened(StepID(5), earliest: .zero, latest: .seconds(9)))
    let next = at(9, .pauseBegan(StepID(0), duration: .seconds(10)))
    #expect(broken([window, answer, telling, next, at(19, .tourEnded)]) == nil)
  }

  @Test func `what the guide leaves need not take its time`() {
    var ledger = RunLedger(sheet)
    #expect(ledger.note(at(0, .pauseBegan(StepID(0), duration: .seconds(20)))) == nil)
    ledger.disturb()
    #expect(ledger.note(at(3, .stopEnded(StopID(0)))) == nil)
  }
}

struct SpokenOnceTests {
  @Test func `a paragraph is said again only where the guide asks for its stop`() throws {
    let sheet = RunSheet(SampleTour.analysis(testing: "expect works = 2").tour)
    let speech = try #require(
      (0..<sheet.tour.stepCount).map(StepID.init).first {
        if case .speak = sheet.step($0).action { true } else { false }
      })
    func said(_ seconds: Int) -> TourEffect {
      TourEffect(at: .seconds(seconds), .speechBegan(speech, duration: .seconds(2)))
    }
    var spoken = SpokenOnce(sheet)
    #expect(spoken.note(said(1)) == nil)
    #expect(spoken.note(said(5))?.message == "“大家好。” was said at +1s, and again at +5s")
    spoken.allow(from: StopID(1))
    #expect(spoken.note(said(6))?.rule == .nothingIsSaidTwiceUnasked)
    spoken.allow(from: StopID(0))
    #expect(spoken.note(said(9)) == nil)
  }
}

struct ScriptShrinkerTests {
  private let broken = BrokenRule(rule: .undoRestoresAll, at: .zero, message: "x")

  @Test func `only the acts that are needed stay, and as simple as can be`() {
    let script: [ExploredAct] = [
      .next, .wait(.seconds(77)), .goto(StopID(2)), .viewers(9), .late(.seconds(95)), .next, .back,
      .undo, .next,
    ]
    var shrinker = ScriptShrinker { script in
      guard let jump = script.firstIndex(of: .goto(StopID(2))),
        script[jump...].contains(where: {
          if case .late(let time) = $0 { time >= .seconds(3) } else { false }
        }), script.last != .back
      else { return nil }
      return broken
    }
    let shortest = shrinker.shortest(script, breaking: broken)
    #expect(shortest.script == [.goto(StopID(2)), .late(.seconds(3))])
  }

  @Test func `a script that breaks another rule is not taken for a shorter one`() {
    let other = BrokenRule(rule: .partsAddUp, at: .zero, message: "y")
    var shrinker = ScriptShrinker { $0.count == 2 ? broken : other }
    #expect(shrinker.shortest([.next, .done], breaking: broken).script == [.next, .done])
  }
}
