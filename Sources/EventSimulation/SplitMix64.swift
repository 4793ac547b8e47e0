/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014): the same
/// seed, the same numbers, on every machine. Not for secrets.
public struct SplitMix64: RandomNumberGenerator, Equatable, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A generator whose numbers have nothing to do with this one's.
  public mutating func split() -> SplitMix64 { SplitMix64(seed: next()) }
}

// Draws. Swift's own (`Double.random`) may change from one version to the next; these do not.
extension SplitMix64 {
  /// From 0 to below 1: the upper 53 bits.
  public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// From 0 to below `bound`, which is at least 1 and below 2^53.
  public mutating func index(below bound: Int) -> Int {
    min(bound - 1, Int(uniform() * Double(bound)))
  }

  /// Exponentially distributed; by inversion.
  public mutating func exponential(mean: Double) -> Double {
    -mean * ElementaryFunctions.logarithm(1 - uniform())
  }

  /// An index, each as likely as its weight has it; nil where no weight is above 0.
  public mutating func choice(weights: [Double]) -> Int? {
    let total = weights.reduce(0) { $0 + max(0, $1) }
    guard total > 0 else { return nil }
    var rest = uniform() * total
    for (index, weight) in weights.enumerated() where weight > 0 {
      if rest < weight { return index }
      rest -= weight
    }
    return weights.lastIndex { $0 > 0 }
  }
}
