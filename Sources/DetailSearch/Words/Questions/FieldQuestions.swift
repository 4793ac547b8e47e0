/// How people ask for what a work's label says, and for what it is, costs and is known for.
///
/// Patterns, separated by commas: `{who|what} is` stands for `who is` and `what is`; an empty alternative may be left out.
enum FieldQuestions {
  /// The phrases that a pattern stands for.
  static func phrases(of pattern: Substring) -> [String] {
    guard let open = pattern.firstIndex(of: "{"),
      let close = pattern[open...].firstIndex(of: "}")
    else { return [String(pattern)] }
    let head = pattern[..<open]
    let tails = phrases(of: pattern[pattern.index(after: close)...])
    let middles = pattern[pattern.index(after: open)..<close]
      .split(separator: "|", omittingEmptySubsequences: false)
    return middles.flatMap { middle in tails.map { head + middle + $0 } }
  }
}
