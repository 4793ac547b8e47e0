internal import TourSyntax

/// Text from anywhere, a word processor above all, made what a script can hold. Quotes, dashes, spaces that do not break
/// and all that can be seen stay as they are.
enum DraftText {
  /// On one line: what ends a line becomes a space, and there is one space at a time, none at the ends.
  static func line(_ text: String) -> String {
    lines(text).joined(separator: " ")
  }

  /// A title in quotes; nil where nothing of it can be seen.
  static func quoted(_ text: String) -> String? {
    let line = line(text)
    return line.isEmpty ? nil : TextLiteral.quoted(line)
  }

  /// The lines that have something on them.
  static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    func end() {
      let words = String(line).split(separator: " ", omittingEmptySubsequences: true)
      let joined = words.joined(separator: " ")
      if joined.unicodeScalars.contains(where: isSeen) { lines.append(joined) }
      line.removeAll()
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": end()
      case "\t", " ": line.append(" ")
      default: if mayStand(scalar) { line.append(scalar) }
      }
    }
    end()
    return lines
  }

  /// Controls and marks that cannot be seen may not stand in a script; the joiners that emoji and Persian need may.
  private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate: false
    case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
    default: !scalar.properties.isNoncharacterCodePoint
    }
  }

  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .format, .nonspacingMark, .enclosingMark, .spacingMark, .unassigned,
      .privateUse:
      false
    default: true
    }
  }
}

extension DraftText {
  /// Lines of prose in a language: a paragraph for each line of the text, an empty line between them.
  static func prose(_ text: String, in language: String) -> [String] {
    let paragraphs = lines(text).map { paragraph in
      broken(escaped(paragraph)).map { "\(language)> \($0)" }
    }
    return Array(paragraphs.joined(separator: [""]))
  }

  /// What prose would read as a beat or a comment is written as text.
  private static func escaped(_ paragraph: String) -> String {
    var text = paragraph.replacing("[", with: "[[")
    text.replace(/(^|\s)(\/{2,})/) { match in
      match.1 + match.2.map(String.init).joined(separator: " ")
    }
    // With Latin letters or digits in them these would be taken for the brackets of a beat.
    text.replace(/[【〔［]([^】〕］【〔［\[\]]*[A-Za-zＡ-Ｚａ-ｚ0-9０-９])/) { "〖\($0.1)" }
    text.replace(
      /([(（]\s*(?:pause|silence|attendre|wait|停顿|暂停|停頓|暫停))\s*([0-9０-９])/.ignoresCase()
    ) { "\($0.1), \($0.2)" }
    return text
  }

  /// At spaces, where a line ends again as one; text without any stays on its line.
  private static func broken(_ paragraph: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in paragraph.split(separator: " ") {
      if !line.isEmpty, line.count + word.count >= 100 {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
