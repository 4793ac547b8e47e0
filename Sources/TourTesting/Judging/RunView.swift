internal import TourModel
internal import TourRuntime

/// A run up to a moment, as an expectation sees it.
struct RunView {
  let entries: ArraySlice<RunRecord.Entry>
  let requests: [RequestID: RunRecord.Request]
  /// The moment of the line; nil: the run is over.
  let at: Milliseconds?

  struct Visit: Equatable {
    let stop: StopID
    let start: Milliseconds
    /// Nil while it runs.
    var end: Milliseconds?
    /// When what is in it was over, where it was then held.
    var contentEnd: Milliseconds?
  }

  var effects: some Sequence<TourEffect> {
    entries.lazy.compactMap { entry in
      if case .effect(let effect) = entry { effect } else { nil }
    }
  }

  /// In the order of the run.
  var visits: [Visit] {
    var visits: [Visit] = []
    for effect in effects {
      switch effect.kind {
      case .stopBegan(let stop): visits.append(Visit(stop: stop, start: effect.at))
      case .holdBegan:
        guard let last = visits.indices.last else { continue }
        visits[last].contentEnd = effect.at
      case .stopEnded:
        guard let last = visits.indices.last else { continue }
        visits[last].end = effect.at
      default: continue
      }
    }
    return visits
  }

  func visits(of stop: StopID) -> [Visit] { visits.filter { $0.stop == stop } }

  /// When the tour ended; nil while it runs.
  var tourEnd: Milliseconds? { effects.first { $0.kind == .tourEnded }?.at }

  /// Stops that fell out, and have not been visited since.
  var skipped: [StopID: (at: Milliseconds, reason: TourEffect.SkipReason)] {
    var skipped: [StopID: (at: Milliseconds, reason: TourEffect.SkipReason)] = [:]
    for effect in effects {
      switch effect.kind {
      case .stopSkipped(let stop, let reason): skipped[stop] = (effect.at, reason)
      case .stopBegan(let stop): skipped[stop] = nil
      default: continue
      }
    }
    return skipped
  }
}
