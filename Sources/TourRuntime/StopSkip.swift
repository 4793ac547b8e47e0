public import TourModel

/// A stop that was passed without a visit, and why; it is taken back where the guide goes back to it, or before it.
public struct StopSkip: Codable, Equatable, Sendable {
  public let stop: StopID
  public let reason: TourEffect.SkipReason
  /// How late it would have begun, where its condition skipped it and asks for that.
  public let lateness: Milliseconds?

  init(stop: StopID, reason: TourEffect.SkipReason, lateness: Milliseconds? = nil) {
    self.stop = stop
    self.reason = reason
    self.lateness = lateness
  }
}

extension TourState {
  /// The last reason counts.
  mutating func note(_ skip: StopSkip) {
    let index = firstSkip(from: skip.stop)
    if index < skips.count, skips[index].stop == skip.stop {
      skips[index] = skip
    } else {
      skips.insert(skip, at: index)
    }
  }

  /// A stop is ahead again, and with it all behind it.
  mutating func forgetSkips(from stop: StopID) {
    skips.removeSubrange(firstSkip(from: stop)...)
  }

  /// The index of the first skip of a stop or of one after it.
  private func firstSkip(from stop: StopID) -> Int {
    var (low, high) = (0, skips.count)
    while low < high {
      let middle = (low + high) / 2
      if skips[middle].stop < stop { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
