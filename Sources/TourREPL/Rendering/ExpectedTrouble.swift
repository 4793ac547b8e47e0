internal import TourModel
internal import TourTiming

/// Something of the script that will not be kept, if the guide goes on as expected.
struct ExpectedTrouble: Hashable {
  let kind: Kind
  let stop: StopID
  let name: String
  /// `adieu would lose 2:40`
  let text: String
  /// What is lost, or how late it is: it may grow; nil of a stop that is skipped.
  let excess: Milliseconds?

  enum Kind: Hashable { case loss, skip, lateBegin }

  /// Without how much: `adieu would be cut short`.
  var onset: String {
    switch kind {
    case .loss: "\(name) would be cut short"
    case .skip: text
    case .lateBegin: "\(name) would begin too late"
    }
  }

  /// Without by when: `joconde would begin 1:03 too late`.
  var extent: String {
    guard kind == .lateBegin, let excess else { return text }
    return "\(name) would begin \(ClockFace.length(excess.wholeSeconds)) too late"
  }

  /// By a second or more.
  func isWorse(than other: ExpectedTrouble) -> Bool {
    (excess ?? .zero) - (other.excess ?? .zero) >= .seconds(1)
  }

  /// It may be worse.
  func isSame(as other: ExpectedTrouble) -> Bool { kind == other.kind && stop == other.stop }

  /// Whether it is the same as what can't be kept any more, however short the rest is.
  func isOf(_ line: ScheduleLine) -> Bool {
    switch line {
    case .begins(let stop, _): kind == .lateBegin && self.stop == stop
    case .stop(let stop): kind == .loss && self.stop == stop
    case .lasts: false
    }
  }
}
