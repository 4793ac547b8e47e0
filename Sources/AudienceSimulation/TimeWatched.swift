internal import EventSimulation
internal import TourModel

/// How long viewers watch, as `stay` says: kinds of viewers, each with its share, its mean and its shape. Who is of none
/// of them watches to the end.
struct TimeWatched {
  private let kinds: [(share: Double, stay: Audience.Stay)]
  /// Of those who watch to the end.
  private let rest: Double
  /// ``mean(within:)`` of so many whole minutes, from 0.
  private var ofMinutes: [Double] = []

  /// Below this, γ of a Weibull's mean is too great to count with; no measured shape is near it.
  private static let leastShape = 0.01

  /// - Parameter minutes: of so many whole minutes the mean is worked out once: where arrivals are known by minute, it is
  ///   asked for again and again.
  init(_ stays: [Audience.Stay], minutes: Int = 0) {
    kinds = stays.map { (($0.percent ?? 100) / 100, $0) }
    rest = max(0, 1 - kinds.reduce(0) { $0 + $1.share })
    ofMinutes = (0..<minutes).map { mean(within: Double($0) * 60_000) }
  }

  /// Whether nobody leaves before the end.
  var isWithoutEnd: Bool { kinds.allSatisfy { $0.share == 0 } }

  /// Of the first milliseconds after coming, how many one watches, in the mean: ∫ S(t) dt from 0, S being the share of
  /// those who still watch. O(kinds).
  func mean(within time: Double) -> Double {
    guard time > 0 else { return 0 }
    let minute = time / 60_000
    if minute < Double(ofMinutes.count), minute == minute.rounded() {
      return ofMinutes[Int(minute)]
    }
    return kinds.reduce(rest * time) { $0 + $1.share * Self.mean(of: $1.stay, within: time) }
  }

  /// E[min(T, x)], the limited expected value: Klugman, Panjer and Willmot, "Loss Models", appendix A, from the mean of T
  /// in place of its scale.
  private static func mean(of stay: Audience.Stay, within x: Double) -> Double {
    let mean = Double(max(1, stay.mean.rawValue))
    return switch stay.shape {
    case .exponential: mean * (1 - ElementaryFunctions.exponential(-x / mean))
    case .logNormal(let sigma): logNormal(mean, sigma, x)
    case .weibull(let shape): weibull(mean, max(shape, leastShape), x)
    }
  }

  /// m Φ((ln x − μ − σ²) / σ) + x (1 − Φ((ln x − μ) / σ)), where μ = ln m − σ² / 2.
  private static func logNormal(_ mean: Double, _ sigma: Double, _ x: Double) -> Double {
    let distance = ElementaryFunctions.logarithm(x / mean) / sigma
    return mean * NormalDistribution.share(below: distance - sigma / 2)
      + x * NormalDistribution.share(below: -distance - sigma / 2)
  }

  /// m P(1 + 1/k, (x/λ)ᵏ) + x e^−(x/λ)ᵏ, where λ = m / Γ(1 + 1/k).
  private static func weibull(_ mean: Double, _ shape: Double, _ x: Double) -> Double {
    let logarithmOfScale =
      ElementaryFunctions.logarithm(mean) - GammaFunction.logarithm(1 + 1 / shape)
    let hazard = ElementaryFunctions.exponential(
      shape * (ElementaryFunctions.logarithm(x) - logarithmOfScale))
    return mean * GammaFunction.lowerShare(1 + 1 / shape, hazard)
      + x * ElementaryFunctions.exponential(-hazard)
  }
}
