/// The clauses of a request, as they were written: cut at signs, and before words that turn to something else.
struct RequestClauses {
  let all: [Substring]

  /// So many of a request, the last ones: who asks says so at the end.
  private static let most = 24
  private static let signs = Set<Character>(".,;:!?…。，、；：！？～~\n\r\t—()（）")
  private static let turns = ["mais", "but", "然而", "但是", "不过", "可是"]

  /// O(characters of `request`).
  init(of request: some StringProtocol) {
    var clauses: [Substring] = []
    for part in request.split(whereSeparator: { Self.signs.contains($0) }) {
      clauses += Self.parts(of: Substring(part))
    }
    all = clauses.suffix(Self.most)
  }

  /// 太可爱了|我家也有一只: who speaks of himself after a sentence's 了 begins another.
  private static func parts(of clause: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = clause.startIndex
    var index = start
    while index < clause.endIndex {
      let rest = clause[index...]
      let turn = turns.first { isWord($0, at: rest, in: clause) }
      let ends = rest.hasPrefix("了我") ? clause.index(after: index) : turn.map { _ in index }
      if let ends {
        parts.append(clause[start..<ends])
        start = clause.index(index, offsetBy: turn?.count ?? 1)
        index = start
      } else {
        index = clause.index(after: index)
      }
    }
    parts.append(clause[start...])
    return parts.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  private static func isWord(_ word: String, at rest: Substring, in clause: Substring) -> Bool {
    guard rest.hasPrefix(word) else { return false }
    guard word.first?.isASCII == true else { return true }
    let end = rest.index(rest.startIndex, offsetBy: word.count)
    let before =
      rest.startIndex > clause.startIndex
      ? clause[clause.index(before: rest.startIndex)] : " "
    return before.isWhitespace && (end == rest.endIndex || rest[end].isWhitespace)
  }
}
