internal import TourModel

/// Requests that wait for something to be shown.
struct RequestPromise: Codable, Equatable, Sendable {
  let place: Place
  /// In the order of their numbers.
  let requests: [RequestID]
}
