internal import Synchronization
internal import TourModel

/// An index that is built when it is first asked for: a face's first prompt must not wait for it, and a run
/// in which nobody asks needs none.
final class LazySearchIndex: Sendable {
  private let tour: Tour
  private let limits: SearchLimits
  private let built = Mutex<SearchIndex?>(nil)

  init(_ tour: Tour, limits: SearchLimits) {
    self.tour = tour
    self.limits = limits
  }

  var value: SearchIndex {
    built.withLock { built in
      if let built { return built }
      let index = SearchIndex(tour, limits: limits)
      built = index
      return index
    }
  }
}
