public import TourModel

/// What can happen to a run. Any event may come at any time: one that makes no sense then is
/// refused.
public enum TourEvent: Equatable, Sendable {
  // The clock
  /// The clock reaches a moment; until then the guide keeps to the script. Earlier than now:
  /// refused.
  case tick(to: Milliseconds)
  /// The guide is done with what is under way: it is finished, the clock moves to its end, and what
  /// comes next begins.
  case next
  /// The clock reaches a moment, the guide still at what is under way, past its estimate if need be:
  /// only what runs to a moment ends by itself (a wait, a hold, a hard-out, a window, a vote), and
  /// beats are played. Earlier than now: refused.
  case linger(to: Milliseconds)
  /// The guide is done with what is under way at this very moment, early or late: what comes next
  /// begins now. What stood still goes on.
  case done
  /// What stood still goes on at this moment, early. Nothing stands still: nothing happens.
  case resume

  // The guide
  /// To the step before, without the clock going back.
  case back
  /// This stop from its start again; the time that it has had stays spent.
  case again
  /// Leaves the stop that is running (or the one walked to) for the next.
  case skip
  case goto(StopID)
  /// Everything stands still for so long.
  case late(Milliseconds)
  /// Everything stands still, and the planned time of every line moves by as much: announced.
  case delay(Milliseconds)
  /// The running stop lasts so much longer than its content and its hold have it.
  case add(Milliseconds)
  case drop(StopID)
  case restore(StopID)
  /// The guide shows something unasked; takes no time.
  case show(Place)
  case answer(RequestID)
  /// Answers the oldest open request for a place, or tells of it unasked.
  case answerPlace(Place)
  case dismiss(RequestID)
  /// Requests for the same, closed together: answered by showing and telling once.
  case settle([RequestID], as: RequestOutcome)
  case note(String)

  // The audience
  /// How many watch now.
  case viewers(Int)
  /// `count` viewers ask for the same; `understood` is what an answering face made of it. `viewer` is who asks, where
  /// it is one and known.
  case request(
    text: String, language: Language, count: Int, understood: Place?, viewer: Int? = nil)
  /// `count` viewers vote for an option, from 0, of the vote that is open.
  case vote(option: Int, count: Int)
}

/// A request's number, from 1 in the order in which requests came.
public struct RequestID: Hashable, Codable, Sendable, Comparable {
  public let number: Int
  public init(_ number: Int) { self.number = number }
  public static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}
