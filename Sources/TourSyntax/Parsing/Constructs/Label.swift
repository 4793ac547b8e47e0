/// `label`, and lists of texts in one language.
extension ScriptParser {
  /// A text, then the same in other languages.
  mutating func label() throws(Misread) {
    try part(.label) { p throws(Misread) in
      try p.expectText()
      while p.acceptComma() { try p.translation() }
    }
  }

  private mutating func translation() throws(Misread) {
    try part(.translation) { p throws(Misread) in
      try p.expectLanguage()
      try p.expectText()
    }
  }

  /// `zh "倒影", "橙色"`
  mutating func languageAndTexts() throws(Misread) {
    try expectLanguage()
    try list { p throws(Misread) in try p.expectText() }
  }
}
