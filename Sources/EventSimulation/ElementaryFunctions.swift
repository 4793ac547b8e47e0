/// Logarithm and power from the basic operations alone, which IEEE 754 makes the same on every machine: the
/// system's own may differ in the last bit, and with it a whole simulation.
///
/// `Logarithm` and `Exponential` of `TextIndex` sum their series in another order: the last bits differ in one logarithm of
/// five and in half of the powers. Recorded simulations hold to these, the confidence of answers to those.
public enum ElementaryFunctions {
  private static let logarithmOf2 = 0.6931471805599453

  /// The natural logarithm of a positive finite number, within 4 units in the last place.
  public static func logarithm(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return x == 0 ? -.infinity : .nan }
    var exponent = Double(x.exponent)
    var fraction = x.significand
    if fraction > 1.4142135623730951 {
      fraction /= 2
      exponent += 1
    }
    // ln f = 2 artanh((f − 1)/(f + 1)); |t| < 0.1716, so 11 terms are enough.
    let t = (fraction - 1) / (fraction + 1)
    let square = t * t
    var sum = 0.0
    for term in stride(from: 23, through: 1, by: -2) { sum = sum * square + 1 / Double(term) }
    return exponent * logarithmOf2 + 2 * t * sum
  }

  /// e to the power of x; 0 or infinity out of range.
  public static func exponential(_ x: Double) -> Double {
    guard x > -745 else { return 0 }
    guard x < 710 else { return x.isNaN ? x : .infinity }
    let halvings = (x / logarithmOf2).rounded()
    let rest = x - halvings * logarithmOf2
    // |rest| < 0.35: 15 terms of the series are enough.
    var sum = 1.0
    for term in stride(from: 15, through: 1, by: -1) { sum = 1 + sum * rest / Double(term) }
    return Double(sign: .plus, exponent: Int(halvings), significand: sum)
  }

  /// A number that is 0 or more, to any power.
  public static func power(_ base: Double, _ exponent: Double) -> Double {
    if exponent == 0 { return 1 }
    guard base > 0 else { return exponent > 0 ? 0 : .infinity }
    return self.exponential(exponent * logarithm(base))
  }
}
