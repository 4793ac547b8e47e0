/// Numbers as a script writes them: digits, and for fractions a point and digits.
enum Numeral {
  /// Why digits give no number.
  enum Failure: Error, Equatable {
    /// Not digits at all: the parser has reported it.
    case malformed
    case tooLarge
    /// A fraction where only whole numbers count.
    case notWhole
  }

  static func whole(_ text: some StringProtocol, limit: Int = .max) throws(Failure) -> Int {
    var digits = text.utf8.makeIterator()
    var value = 0
    var count = 0
    while let byte = digits.next() {
      if byte == UInt8(ascii: "."), count > 0 { throw .notWhole }
      guard let digit = digitValue(byte) else { throw .malformed }
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isStillTooLarge) = product.addingReportingOverflow(digit)
      if isTooLarge || isStillTooLarge || sum > limit { throw .tooLarge }
      value = sum
      count += 1
    }
    if count == 0 { throw .malformed }
    return value
  }

  static func decimal(_ text: some StringProtocol, limit: Double) throws(Failure) -> Double {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    for part in parts {
      if part.isEmpty || !part.utf8.allSatisfy({ digitValue($0) != nil }) { throw .malformed }
    }
    guard let value = Double(String(text)) else { throw .malformed }
    if !(value <= limit) { throw .tooLarge }
    return value
  }

  private static func digitValue(_ byte: UInt8) -> Int? {
    byte >= 0x30 && byte <= 0x39 ? Int(byte - 0x30) : nil
  }
}
