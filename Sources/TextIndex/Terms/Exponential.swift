/// The exponential function, without Foundation and the same to the last bit on every machine.
public enum Exponential {
  private static let logarithmOfTwo = 0.693147180559945309417232

  /// A power of two, and the series for the rest; within 1e-13 of the value. 0 below −700.
  public static func of(_ x: Double) -> Double {
    guard x > -700 else { return 0 }
    precondition(x < 700, "too large to be a number")
    let power = (x / logarithmOfTwo).rounded()
    let rest = x - power * logarithmOfTwo
    var term = 1.0
    var sum = 1.0
    for number in 1...12 {
      term *= rest / Double(number)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
  }
}
