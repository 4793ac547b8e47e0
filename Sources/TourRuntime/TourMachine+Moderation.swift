internal import TourModel

// What viewers send and nobody should have to read: dropped, and counted.
extension TourMachine {
  /// How many requests of one viewer may be open at once, among the last that came.
  package static let openRequestsPerViewer = 3
  /// So many are looked at for that.
  static let requestsLookedAt = 1000

  func reasonToStop(_ text: String, from viewer: Int?) -> RequestStop? {
    // Whatever language it is taken to be in: that of a short request is a guess.
    if deniedWords.stand(in: text) { return .denied }
    guard let viewer else { return nil }
    let open = state.requests.suffix(Self.requestsLookedAt).reduce(0) { count, request in
      count + (request.viewer == viewer && request.status == .open ? 1 : 0)
    }
    return open >= Self.openRequestsPerViewer ? .viewerLimit : nil
  }
}
