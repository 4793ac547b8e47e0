internal import TourModel
internal import TourRuntime

/// How many viewers wait for an answer; counts only new requests as long as none is closed.
struct OpenRequestCount {
  private var counted = 0
  private var sum = 0
  private var changes = -1
  private var promises = 0

  mutating func count(in run: RehearsedRun) -> Int {
    let state = run.machine.state
    // The guide closes requests, and so does a promise that is kept or broken.
    if changes != run.changesByGuide || promises != state.promiseCount {
      (counted, sum) = (0, 0)
      (changes, promises) = (run.changesByGuide, state.promiseCount)
    }
    for index in counted..<state.requests.count where state.requests[index].status == .open {
      sum = sum.addingSaturated(state.requests[index].count)
    }
    counted = state.requests.count
    return sum
  }

  /// The same counted from the beginning, of the requests that `isMeant` accepts. O(requests).
  static func whole(
    of state: TourState, where isMeant: (ViewerRequest) -> Bool = { _ in true }
  ) -> Int {
    RequestDigest.count(state.requests.filter { $0.status == .open && isMeant($0) })
  }
}
