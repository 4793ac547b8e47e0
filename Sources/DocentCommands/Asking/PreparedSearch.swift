internal import DetailSearch
internal import Dispatch
internal import Synchronization
internal import TourModel

/// The search of a tour, made once: when it is first needed, or before, beside what goes on.
final class PreparedSearch: Sendable {
  private let tour: Tour
  private let made = Mutex<DetailSearch?>(nil)

  init(_ tour: Tour) { self.tour = tour }

  /// Begins to make it: a request that comes while somebody types doesn't hold the keys up then.
  func prepare() { DispatchQueue.global(qos: .userInitiated).async { _ = self.value } }

  /// Waits where it is being made.
  var value: DetailSearch {
    made.withLock { made in
      if let made { return made }
      let search = DetailSearch(tour)
      made = search
      return search
    }
  }
}
