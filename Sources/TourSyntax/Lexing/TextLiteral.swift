/// Texts in quotes, read and written.
package enum TextLiteral {
  /// `content` as a text with plain quotes.
  package static func quoted(_ content: String) -> String {
    var result = "\""
    for scalar in content.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  /// The content of a text as written, with its quotes: escapes undone. An unknown escape is as written.
  ///
  /// Between « and », the spaces that French typography puts beside the marks are not part of the content.
  static func content(_ literal: String) -> String {
    plainContent(literal) ?? markedContent(literal)
  }

  /// Of a text between plain quotes and without escapes, as nearly all are.
  private static func plainContent(_ literal: String) -> String? {
    let bytes = literal.utf8
    let quote = UInt8(ascii: "\"")
    guard bytes.count >= 2, bytes.first == quote, bytes.last == quote else { return nil }
    let content = bytes.dropFirst().dropLast()
    return content.contains(UInt8(ascii: "\\")) ? nil : String(content)
  }

  private static func markedContent(_ literal: String) -> String {
    var scalars = Substring(literal).unicodeScalars
    let isFrench = scalars.first == "«"
    _ = scalars.popFirst()
    _ = scalars.popLast()
    if isFrench {
      while let first = scalars.first, LookAlikes.plain(first.value) == 0x20 {
        scalars.removeFirst()
      }
      while let last = scalars.last, LookAlikes.plain(last.value) == 0x20 { scalars.removeLast() }
    }
    guard scalars.contains("\\") else { return String(scalars) }
    return unescaped(scalars)
  }

  /// Whether every backslash of a text as written begins an escape.
  static func isWellFormed(_ literal: String) -> Bool {
    var isEscaped = false
    for scalar in literal.unicodeScalars {
      if isEscaped, scalar != "\"", scalar != "\\" { return false }
      isEscaped = !isEscaped && scalar == "\\"
    }
    return true
  }

  private static func unescaped(_ scalars: Substring.UnicodeScalarView) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in scalars {
      if isEscaped {
        if scalar != "\"", scalar != "\\" { result.append("\\") }
        result.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    if isEscaped { result.append("\\") }
    return String(result)
  }
}
