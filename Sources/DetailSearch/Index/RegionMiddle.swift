internal import TourModel

/// Where on a picture a detail is: asked for with each place that a request may mean, where the detail itself is too much
/// to copy.
struct RegionMiddle {
  /// From −1, at the left and at the top, to 1.
  private let across: Double
  private let down: Double

  init(of region: Region) {
    across = (region.x + region.width / 2) / 50 - 1
    down = (region.y + region.height / 2) / 50 - 1
  }

  /// From −1, at the other end of the picture, to 1.
  func agreement(with side: Side) -> Double {
    switch side {
    case .left: -across
    case .right: across
    case .top: -down
    case .bottom: down
    }
  }
}
