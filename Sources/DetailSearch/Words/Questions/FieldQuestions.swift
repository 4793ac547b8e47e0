/// How people ask for what a work's label says, and for what it is, costs and is known for.
///
/// Patterns, separated by commas: `{who|what} is` stands for `who is` and `what is`; an empty alternative may be left out.
enum FieldQuestions {
  /// The phrases that a pattern stands for, one after the other, in UTF-8: there are tens of thousands.
  static func forEachPhrase(of pattern: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
    var phrase: [UInt8] = []
    extend(&phrase, by: pattern, body)
  }

  private static func extend(
    _ phrase: inout [UInt8], by pattern: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void
  ) {
    guard let open = pattern.firstIndex(of: UInt8(ascii: "{")),
      let close = pattern[open...].firstIndex(of: UInt8(ascii: "}"))
    else {
      phrase += pattern
      return body(phrase[...])
    }
    phrase += pattern[..<open]
    let length = phrase.count
    let choices = pattern[(open + 1)..<close]
      .split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    for choice in choices {
      phrase += choice
      extend(&phrase, by: pattern[(close + 1)...], body)
      phrase.removeLast(phrase.count - length)
    }
  }
}
