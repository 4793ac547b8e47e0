/// The gamma function, for the distributions that are made of it; from ``ElementaryFunctions`` alone, so that it is the
/// same on every machine.
public enum GammaFunction {
  /// ½ ln 2π.
  private static let halfLogarithmOf2Pi = 0.9189385332046728
  /// B₂ₖ / (2k (2k − 1)).
  private static let stirling = [
    1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360, 1.0 / 156,
  ]
  private static let mostTerms = 10_000

  /// ln Γ(x) of a positive finite number, within some 1e-14 of the greater of it and 1; else not a number.
  ///
  /// Stirling's series, from 10 on (DLMF 5.11.1); below by Γ(x + 1) = x Γ(x).
  public static func logarithm(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return .nan }
    var (shifted, product) = (x, 1.0)
    while shifted < 10 {
      product *= shifted
      shifted += 1
    }
    let inverseSquare = 1 / (shifted * shifted)
    let series = stirling.reversed().reduce(0) { $0 * inverseSquare + $1 } / shifted
    return (shifted - 0.5) * ElementaryFunctions.logarithm(shifted) - shifted + halfLogarithmOf2Pi
      + series - ElementaryFunctions.logarithm(product)
  }

  /// P(a, x) = γ(a, x) / Γ(a), which rises from 0 to 1 with x; for a from 0.01 to some 1000, x from 0 on.
  public static func lowerShare(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x.isFinite else { return 1 }
    return x < a + 1 ? series(a, x) : 1 - continuedFraction(a, x)
  }

  /// Q(a, x) = 1 − P(a, x), exact to its own last digits where it is small.
  public static func upperShare(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return 1 }
    guard x.isFinite else { return 0 }
    return x < a + 1 ? 1 - series(a, x) : continuedFraction(a, x)
  }

  /// xᵃ e⁻ˣ / Γ(a).
  private static func density(_ a: Double, _ x: Double) -> Double {
    ElementaryFunctions.exponential(a * ElementaryFunctions.logarithm(x) - x - logarithm(a))
  }

  /// DLMF 8.11.4, for x < a + 1, where its terms fall at once.
  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    for index in 1...mostTerms {
      term *= x / (a + Double(index))
      sum += term
      if term <= sum * 0x1p-54 { break }
    }
    return min(1, sum * density(a, x))
  }

  /// DLMF 8.9.2 in its even part, by Lentz's method as Thompson and Barnett (1986) have it; for x ≥ a + 1.
  private static func continuedFraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var denominator = x + 1 - a
    var c = 1 / tiny
    var d = 1 / denominator
    var fraction = d
    for index in 1...mostTerms {
      let numerator = -Double(index) * (Double(index) - a)
      denominator += 2
      let next = numerator * d + denominator
      d = 1 / (abs(next) < tiny ? tiny : next)
      let ratio = denominator + numerator / c
      c = abs(ratio) < tiny ? tiny : ratio
      fraction *= c * d
      if abs(c * d - 1) < 0x1p-52 { break }
    }
    return min(1, fraction * density(a, x))
  }
}
