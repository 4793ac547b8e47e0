/// A BCP 47 language tag, its parts in the case that the standard recommends: `zh`, `fr-CA`, `zh-Hant`.
public struct Language: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
  public let tag: String

  public init(_ tag: String) {
    // Nearly every tag is a primary subtag alone.
    if tag.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) {
      self.tag = tag
      return
    }
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    self.tag = parts.enumerated().map { index, part in
      if index == 0 { return part.lowercased() }
      if part.count == 2 { return part.uppercased() }
      if part.count == 4, part.first?.isLetter == true { return part.lowercased().capitalizedFirst }
      return part.lowercased()
    }.joined(separator: "-")
  }

  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(tag)
  }

  /// The primary subtag: `zh` of `zh-Hant`.
  public var primary: String {
    guard let hyphen = tag.utf8.firstIndex(of: UInt8(ascii: "-")) else { return tag }
    return String(tag[..<hyphen])
  }
  /// Whether the language is written without spaces, and so counted by characters: Chinese
  /// (Cantonese and Wu too) and Japanese.
  public var isWrittenWithoutSpaces: Bool {
    switch primary {
    case "zh", "ja", "yue", "wuu": true
    default: false
    }
  }
  public var description: String { tag }

  public static func < (a: Language, b: Language) -> Bool { a.tag < b.tag }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// A text that viewers see, with the same in other languages.
public struct LocalizedText: Hashable, Sendable {
  /// The text without a language: shown where there is no other.
  public let plain: String
  /// The same text in other languages, in the order of the script.
  public var translations: [Translation]

  public struct Translation: Hashable, Sendable {
    public let language: Language
    public let text: String

    public init(_ language: Language, _ text: String) {
      self.language = language
      self.text = text
    }
  }

  public init(_ plain: String, _ translations: [Translation] = []) {
    self.plain = plain
    self.translations = translations
  }

  /// The translation into `language`, else into another variety of it (`zh` for `zh-Hant`), else nil.
  public func translation(into language: Language) -> String? {
    (translations.first { $0.language == language }
      ?? translations.first { $0.language.primary == language.primary })?.text
  }

  /// Whether `text` is this text in any of its languages.
  public func isKnown(as text: String) -> Bool {
    plain == text || translations.contains { $0.text == text }
  }

  /// The text to show to a reader of `language`.
  public func text(in language: Language?) -> String {
    language.flatMap(translation(into:)) ?? plain
  }
}
