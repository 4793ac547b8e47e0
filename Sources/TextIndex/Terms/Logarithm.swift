/// The natural logarithm, without Foundation and the same to the last bit on every machine.
public enum Logarithm {
  private static let ofTwo = 0.693147180559945309417232

  /// For `x` > 0: the binary exponent, and the series of artanh for the rest; within 1e-12.
  public static func natural(_ x: Double) -> Double {
    precondition(x > 0 && x.isFinite, "a logarithm is of a positive number")
    let ratio = (x.significand - 1) / (x.significand + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    for power in stride(from: 1, to: 30, by: 2) {
      sum += term / Double(power)
      term *= square
    }
    return 2 * sum + Double(x.exponent) * ofTwo
  }
}
