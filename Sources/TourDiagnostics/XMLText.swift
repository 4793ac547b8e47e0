/// Text as the content, or a quoted attribute, of an XML 1.0 document.
public enum XMLText {
  /// `text` with what XML reads as marks written as references.
  ///
  /// Made safe for a terminal first (``TerminalText``): so none of the scalars that XML 1.0 has no way to write is left.
  public static func escaped(_ text: some StringProtocol) -> String {
    let safe = TerminalText.sanitized(text)
    guard safe.utf8.contains(where: { marks.contains($0) }) else { return safe }
    var escaped = ""
    for scalar in safe.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&apos;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static let marks: [UInt8] = Array("&<>\"'".utf8)
}
