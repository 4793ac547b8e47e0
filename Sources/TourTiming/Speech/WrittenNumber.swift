/// A number as a text has it: its digits, without the signs that group them.
struct WrittenNumber: Equatable {
  /// The digits before the decimal sign; at least one.
  var whole: [Int]
  /// Those after it.
  var fraction: [Int] = []
  /// Whether signs grouped its digits by three: then it is no year.
  var isGrouped = false

  /// The number whose first digit stands at `start`, and the index after it.
  ///
  /// A sign of `groupSigns` before exactly three digits groups them; a full stop or comma before a
  /// digit is otherwise the decimal sign.
  static func read(
    _ scalars: [Unicode.Scalar], at start: Int, groupedBy groupSigns: [Unicode.Scalar]
  ) -> (WrittenNumber, end: Int) {
    let digits: [Int]
    var index: Int
    (digits, index) = readDigits(scalars, at: start)
    var number = WrittenNumber(whole: digits)
    while index < scalars.count, groupSigns.contains(scalars[index]),
      number.isGrouped || digits.count <= 3
    {
      let (group, end) = readDigits(scalars, at: index + 1)
      guard group.count == 3 else { break }
      number.whole += group
      number.isGrouped = true
      index = end
    }
    if index < scalars.count, scalars[index] == "." || scalars[index] == "," {
      let (fraction, end) = readDigits(scalars, at: index + 1)
      if !fraction.isEmpty {
        number.fraction = fraction
        index = end
      }
    }
    return (number, index)
  }

  private static func readDigits(_ scalars: [Unicode.Scalar], at start: Int) -> ([Int], end: Int) {
    var digits: [Int] = []
    var index = start
    while index < scalars.count, let digit = scalars[index].decimalDigit {
      digits.append(digit)
      index += 1
    }
    return (digits, index)
  }

  /// Four digits, and nothing else: what may be a year.
  var isLikeYear: Bool { whole.count == 4 && !isGrouped && fraction.isEmpty }

  /// The whole part; nil past 16 digits: then it is read digit by digit.
  var wholeValue: Int? {
    whole.count > 16 ? nil : whole.reduce(0) { $0 * 10 + $1 }
  }
}
