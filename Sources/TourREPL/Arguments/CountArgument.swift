/// Reads a number of viewers, or of a request.
enum CountArgument {
  /// As many as may be counted at once.
  static let most = 1_000_000_000

  static func count(
    _ text: String, of noun: String, atLeast least: Int = 1
  ) throws(CommandProblem) -> Int {
    guard text.isNumber else {
      throw CommandProblem("“\(text)” is not a number of \(noun)")
    }
    guard text.utf8.count <= 12, let number = Int(text), number <= most else {
      throw CommandProblem("“\(text)” is too many: a number of \(noun) goes up to \(most)")
    }
    guard number >= least else {
      throw CommandProblem("a number of \(noun) is \(least) or more")
    }
    return number
  }
}

extension String {
  /// Whether it is written in plain digits alone.
  var isNumber: Bool { !isEmpty && allSatisfy { $0.isASCII && $0.isNumber } }
}
