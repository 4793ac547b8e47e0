import EventSimulation
import Foundation
import LineEditing
import TourModel

/// Does anything, and at each prompt asks how long it is until what comes next.
final class WanderingGuide: LineReader {
  /// What the prompt said, and the answer to `until`.
  private(set) var compared: [(prompt: String, answer: String)] = []
  var rightPrompt = ""
  var livePrompt: LivePrompt?
  private let tour: Tour
  private let time: FakeTime?
  private var random: SplitMix64
  private(set) var acts: [String] = []
  private var standing: String?
  private var isGoingBack = false

  init(_ tour: Tour, seed: UInt64, time: FakeTime?) {
    self.tour = tour
    self.time = time
    random = SplitMix64(seed: seed)
  }

  func showAbove(_ lines: [String]) { hear(lines.joined(separator: "\n") + "\n") }

  func hear(_ text: String) {
    guard let standing else { return }
    compared.append((standing, text.trimmingCharacters(in: .whitespacesAndNewlines)))
    self.standing = nil
  }

  func readLine(prompt: String) -> LineInput {
    var prompt = prompt
    if let time, standing == nil {
      time.elapsed += .milliseconds(random.index(below: 30_000))
      prompt = livePrompt?.text() ?? prompt
    }
    if acts.count == 50 || prompt.contains(" the end ") { return .end }
    if let question = question(prompt) { return .line(question) }
    asked = nil
    let act = act()
    acts.append(act)
    isGoingBack = ["back", "undo"].contains(act) || isGoingBack && prompt.contains("→")
    return .line(act)
  }

  private var asked: String?

  /// Nil where it was asked already, or the prompt has no number.
  private func question(_ prompt: String) -> String? {
    guard asked == nil, let match = prompt.firstMatch(of: /(?:on time|[\d:]+ (?:over|in hand))/),
      !prompt.contains("not begun"), let next = next(prompt)
    else { return nil }
    asked = next
    standing = String(match.output)
    return "until \(next)"
  }

  private func next(_ prompt: String) -> String? {
    if let match = prompt.firstMatch(of: /→ (\S+)/) {
      return isGoingBack ? nil : String(match.output.1)
    }
    if let match = rightPrompt.firstMatch(of: /next (\S+)/) { return String(match.output.1) }
    return rightPrompt.contains("end ") ? "end" : nil
  }

  private func act() -> String {
    let stop = tour.stops[random.index(below: tour.stops.count)].name
    switch random.index(below: 24) {
    case 0: return "late \(random.index(below: 400))s"
    case 1: return "delay \(random.index(below: 200))s"
    case 2: return "goto \(stop)"
    case 3: return "back"
    case 4: return "again"
    case 5: return "skip"
    case 6: return "drop \(stop)"
    case 7: return "restore \(stop)"
    case 8: return "add \(random.index(below: 90))s"
    case 9: return "? 倒影"
    case 10: return "? la main"
    case 11: return "answer \(random.index(below: 5))"
    case 12: return "undo"
    default: return ""
    }
  }
}
