/// What people call languages, for the tags that scripts write.
package enum LanguageNames {
  /// The tag of a language by its name in English, French, Chinese or itself; in any case.
  package static func tag(named name: String) -> String? {
    tags[name.lowercased()]
  }

  private static let tags: [String: String] = {
    var tags: [String: String] = [:]
    for (tag, names) in table {
      for name in names.split(separator: " ") { tags[String(name)] = tag }
    }
    return tags
  }()

  private static let table: [(tag: String, names: String)] = [
    ("fr", "français francais french 法语 法語 法文 französisch"),
    ("en", "anglais english 英语 英語 英文 englisch"),
    ("zh", "chinois chinese mandarin 中文 汉语 漢語 普通话 普通話 国语 國語 华语 華語 chinesisch"),
    ("de", "allemand german deutsch 德语 德語 德文"),
    ("es", "espagnol spanish español castellano 西班牙语 西班牙語"),
    ("it", "italien italian italiano 意大利语 義大利語"),
    ("ja", "japonais japanese 日本語 日语 日語 日文"),
    ("ko", "coréen korean 한국어 韩语 韓語"),
    ("nl", "néerlandais dutch nederlands 荷兰语"),
    ("pt", "portugais portuguese português 葡萄牙语"),
    ("ru", "russe russian русский 俄语 俄語"),
    ("ar", "arabe arabic العربية 阿拉伯语"),
  ]
}
