internal import CLibEdit

// Turns the keyboard's bytes into what libedit is given: characters, and special keys as private scalars.
extension LibEditReader {
  /// Stands for "the letter before the cursor takes an accent".
  static let accentKey: Unicode.Scalar = "\u{9F}"
  private static let millisecondsOfSequence: Int32 = 50

  /// Takes one character or key; nil where none is there.
  func takeKey() -> Unicode.Scalar? {
    if keys.starts(with: PastedText.start.prefix(3)), keys.isProperPrefix(of: PastedText.start) {
      _ = waitForInput(milliseconds: Self.millisecondsOfSequence)
    }
    if keys.starts(with: PastedText.start) {
      keys.drop(PastedText.start.count)
      return PastedText.key
    }
    if let key = takeSpecialKey() { return key }
    guard let scalar = keys.next() else { return nil }
    // libedit would take U+0080 to U+009F for keys with Meta held down.
    if (0x80...0x9F).contains(scalar.value) { return "\u{FFFD}" }
    return joinedToLine(composed(scalar))
  }

  /// In vi mode a special key's sequence is read as one key: its ESC must not leave insert mode.
  private func takeSpecialKey() -> Unicode.Scalar? {
    guard keys.starts(with: [0x1B]), takesSequences, !isAskedByLibedit else { return nil }
    while KeySequence(keys.waiting) == .incomplete,
      waitForInput(milliseconds: Self.millisecondsOfSequence)
    {}
    guard case .whole(let key, let length) = KeySequence(keys.waiting) else { return nil }
    keys.drop(length)
    return key.scalar
  }

  /// Whether libedit is reading a command after vi's `:`, whose prompt, a line end and `: `, it keeps in the line.
  private var isAskedByLibedit: Bool { line.beforeCursor.first == 0x0A }

  /// Joins a letter and the accents behind it where Unicode has a character for both.
  private func composed(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    var letter = letter
    while let (mark, length) = keys.peek(), let scalar = composed(letter, mark) {
      letter = scalar
      keys.drop(length)
    }
    return letter
  }

  /// Joins an accent that arrives after its letter was typed.
  private func joinedToLine(_ mark: Unicode.Scalar) -> Unicode.Scalar {
    guard !isSearching, !isAskedByLibedit, let letter = line.beforeCursor.last,
      let scalar = composed(EditedLine.scalar(letter), mark)
    else { return mark }
    accentedLetter = scalar
    return Self.accentKey
  }

  private func composed(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard letter.value > 0x20, mark.value >= 0x300 else { return nil }
    let joined = normalized(String(String.UnicodeScalarView([letter, mark]))).unicodeScalars
    return joined.count == 1 ? joined.first : nil
  }
}
