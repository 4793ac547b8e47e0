/// The clauses of a request, as they were written: cut at signs, and before words that turn to something else.
struct RequestClauses {
  /// What is not only white space; the last ones where there are many, for who asks says so at the end.
  let all: [Substring]

  private static let most = 24

  /// O(scalars of `request`).
  init(of request: String) {
    let scalars = request.unicodeScalars
    var clauses: [Substring] = []
    var (start, index) = (scalars.startIndex, scalars.startIndex)
    var isWordStart = true
    while index < scalars.endIndex {
      let rest = scalars[index...]
      if let cut = Self.cut(at: rest, isWordStart: isWordStart) {
        clauses.append(request[start..<scalars.index(index, offsetBy: cut.kept)])
        index = scalars.index(index, offsetBy: cut.kept + cut.dropped)
        start = index
        isWordStart = true
      } else {
        isWordStart = scalars[index].properties.isWhitespace
        index = scalars.index(after: index)
      }
    }
    clauses.append(request[start...])
    all = clauses.filter { !$0.allSatisfy(\.isWhitespace) }.suffix(Self.most)
  }

  /// How many scalars at the beginning of `rest` end a clause, and how many after them belong to none.
  private static func cut(
    at rest: Substring.UnicodeScalarView, isWordStart: Bool
  ) -> (kept: Int, dropped: Int)? {
    switch rest.first {
    case ".", ",", ";", ":", "!", "?", "\u{2026}", "。", "，", "、", "；", "：", "！", "？", "～", "~",
      "\n", "\r", "\t", "\u{2014}", "(", ")", "（", "）":
      (0, 1)
    // 太可爱了|我家也有一只: who speaks of himself after a sentence's 了 begins another.
    case "了": rest.starts(with: "了我".unicodeScalars) ? (1, 0) : nil
    case "然": turn("然而", at: rest)
    case "但": turn("但是", at: rest)
    case "不": turn("不过", at: rest)
    case "可": turn("可是", at: rest)
    case "m": isWordStart ? turn("mais", at: rest, isWord: true) : nil
    case "b": isWordStart ? turn("but", at: rest, isWord: true) : nil
    default: nil
    }
  }

  private static func turn(
    _ word: String, at rest: Substring.UnicodeScalarView, isWord: Bool = false
  ) -> (kept: Int, dropped: Int)? {
    let count = word.unicodeScalars.count
    guard rest.starts(with: word.unicodeScalars) else { return nil }
    let isWhole = rest.dropFirst(count).first?.properties.isWhitespace ?? true
    return isWhole || !isWord ? (0, count) : nil
  }
}
