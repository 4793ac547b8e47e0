/// What people call languages, or libraries by three letters (ISO 639-2), for the tags that scripts write.
package enum LanguageNames {
  /// The tag of a language by its name in English, French, Chinese or itself; in any case.
  package static func tag(named name: String) -> String? {
    tags[name.lowercased()]
  }

  /// The tag that a word stands for which is none: a language's name, `fr_FR`, `fr-`; else the word.
  static func meant(by word: String) -> String {
    tag(named: word) ?? word.split { $0 == "_" || $0 == "-" }.joined(separator: "-")
  }

  private static let tags: [String: String] = {
    var tags: [String: String] = [:]
    for (tag, names) in table {
      for name in names.split(separator: " ") { tags[String(name)] = tag }
    }
    return tags
  }()

  private static let table: [(tag: String, names: String)] = [
    ("fr", "fra fre français francais french 法语 法語 法文 französisch"),
    ("en", "eng anglais english 英语 英語 英文 englisch"),
    ("zh", "zho chi chinois chinese mandarin 中文 汉语 漢語 普通话 普通話 国语 國語 华语 華語 chinesisch"),
    ("de", "deu ger allemand german deutsch 德语 德語 德文"),
    ("es", "spa espagnol spanish español castellano 西班牙语 西班牙語"),
    ("it", "ita italien italian italiano 意大利语 義大利語"),
    ("ja", "jpn japonais japanese 日本語 日语 日語 日文"),
    ("ko", "kor coréen korean 한국어 韩语 韓語"),
    ("nl", "nld dut néerlandais dutch nederlands 荷兰语"),
    ("pt", "por portugais portuguese português 葡萄牙语"),
    ("ru", "rus russe russian русский 俄语 俄語"),
    ("ar", "ara arabe arabic العربية 阿拉伯语"),
  ]
}
