/// The shapes of words and literals, as the grammar's last part describes them.
enum Shape {
  /// The word at the start of the scalars.
  static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    guard let first = scalars.first, isLetter(first) else { return [] }
    var index = scalars.startIndex
    var hasSlash = false
    while index < scalars.endIndex {
      let next = index + 1 < scalars.endIndex ? scalars[index + 1] : " "
      switch scalars[index] {
      case let scalar where isPart(scalar): break
      case "-", "\u{2010}", "\u{2011}": break
      case "/" where isLetter(next): hasSlash = true
      case "+" where hasSlash && ("0"..."9").contains(next): break
      default: return scalars[..<index]
      }
      index += 1
    }
    return scalars
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      true
    default: false
    }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber: true
    default: isLetter(scalar) || scalar == "_"
    }
  }

  static func isName(_ word: String) -> Bool {
    let scalars = Array(word.unicodeScalars)
    guard let first = scalars.first, isLetter(first), scalars.last != "-", !word.contains("--")
    else {
      return false
    }
    return scalars.allSatisfy { isPart($0) && $0 != "_" || $0 == "-" }
  }

  static func isLanguage(_ word: String) -> Bool {
    word.wholeMatch(of: /[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*/) != nil
  }

  static func isZone(_ word: String) -> Bool {
    word.wholeMatch(of: /[A-Z][A-Za-z0-9_\/+\-]*/) != nil
  }

  /// The kind of a literal that begins with a digit, `+` or `-`.
  static func literal(_ run: String) -> String? {
    if run.wholeMatch(of: /[0-9]+(\.[0-9]+)?/) != nil { return "number" }
    if run.wholeMatch(of: /-[0-9]+(\.[0-9]+)?/) != nil { return "negative" }
    if run.wholeMatch(of: /[0-9]+(\.[0-9]+)?%/) != nil { return "percent" }
    if run.wholeMatch(of: /[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?/) != nil { return "clock" }
    if run.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil { return "date" }
    guard let match = run.wholeMatch(of: /([+\-]?)([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?/),
      run.count > match.1.count
    else { return nil }
    return match.1.isEmpty ? "duration" : match.1 == "-" ? "less" : "offset"
  }
}
