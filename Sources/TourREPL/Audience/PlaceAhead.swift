internal import TourModel
internal import TourRuntime

/// Where what viewers want is shown, or at hand.
struct PlaceAhead {
  let stop: StopID
  let kind: Kind

  enum Kind {
    /// At the running stop, whose script does not show it any more.
    case here
    /// At the running stop, whose script shows it if a vote or a condition has it so.
    case perhapsHere
    case shownHere(in: Milliseconds)
    /// Though the running stop is at something else.
    case onShow
    case shown(in: Milliseconds)
    /// Its work is, from the beginning of a stop on; the script does not show it by itself.
    case atHand(in: Milliseconds)
  }

  /// It can be shown now, and is not going to be shown by itself.
  var isHereOnly: Bool { if case .here = kind { true } else { false } }

  /// The running stop shows it, or comes to it.
  var isSoonHere: Bool {
    switch kind {
    case .shownHere, .onShow: true
    case .here, .perhapsHere, .shown, .atHand: false
    }
  }

  /// `here in 2:10`, `stop 9 in 4:00`; short, for a narrow page: `here`, `stop 9`.
  func text(isShort: Bool) -> String {
    let name = "stop \(stop.index + 1)"
    switch kind {
    case .here: return "here"
    case .perhapsHere: return isShort ? "here" : "here, perhaps"
    case .shownHere(let left): return isShort ? "here" : "here in \(ClockFace.length(left))"
    case .onShow: return "on show"
    case .shown(let left): return isShort ? name : "\(name) in \(ClockFace.length(left))"
    case .atHand(let left): return isShort ? name : "\(name) begins in \(ClockFace.length(left))"
    }
  }
}
