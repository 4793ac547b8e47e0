internal import CLibEdit

extension LibEditReader {
  /// Tells libedit everything, the user's `~/.editrc` before our own keys: `bind -v` there resets the whole key map.
  func configure() {
    elx_set_data(editor, Unmanaged.passUnretained(self).toOpaque())
    elx_set_getc(editor) { editor, character in
      LibEditReader.of(editor)?.nextKey(into: character) ?? -1
    }
    setPromptFunctions()
    elx_set_history(editor, history.pointer)
    // Debian's libedit starts in vi mode.
    elx_set_words(editor, EL_EDITOR, "emacs", nil, nil)
    obeyEditrc()
    // An editrc with `edit off` would hide what is typed and disable Ctrl-D.
    elx_set_int(editor, EL_EDITMODE, 1)
    // No automatic wrapping: whether a wider window would join wrapped rows again depends on the terminal.
    elx_set_words(editor, EL_SETTC, "am", "no", nil)
    // Blanks are written rather than skipped, so that the contents of each row are known.
    elx_set_words(editor, EL_SETTC, "pt", "no", nil)
    setTerminalModes()
    addFunctions()
    bindKeys()
  }

  static func of(_ editor: OpaquePointer?) -> LibEditReader? {
    guard let data = elx_data(editor) else { return nil }
    return Unmanaged<LibEditReader>.fromOpaque(data).takeUnretainedValue()
  }

  private func setPromptFunctions() {
    elx_set_prompt(editor, EL_PROMPT_ESC, { LibEditReader.of($0)?.shownPrompt.pointer }, 1)
    elx_set_prompt(editor, EL_RPROMPT_ESC, { LibEditReader.of($0)?.rightPromptNow }, 1)
  }

  /// While a line is edited Ctrl-C, Ctrl-\ and Ctrl-Z are keys. Ctrl-S never stops the output: a clock would seem to stand
  /// still. Between lines nothing is echoed and no key is lost: what is typed while a command runs is kept for the next line.
  private func setTerminalModes() {
    elx_set_words(editor, EL_SETTY, "-d", "-isig", "-ixon")
    elx_set_words(editor, EL_SETTY, "-x", "-icanon", "-echo")
    elx_set_words(editor, EL_SETTY, "-x", "-ixon", nil)
  }

  private func addFunctions() {
    let functions: [(String, String, elx_key_function)] = [
      ("line-interrupt", "Throw the line away", { LibEditReader.of($0)?.interruptKey($1) ?? 0 }),
      ("line-end", "Delete forwards, list, or leave", { LibEditReader.of($0)?.endKey($1) ?? 0 }),
      ("line-stop", "Stop this program", { LibEditReader.of($0)?.stopKey($1) ?? 0 }),
      ("line-complete", "Complete the word", { LibEditReader.of($0)?.completeKey($1) ?? 0 }),
      ("line-search", "Search the history", { LibEditReader.of($0)?.searchKey($1) ?? 0 }),
      ("line-editor", "Edit in an editor", { LibEditReader.of($0)?.editorKey($1) ?? 0 }),
      ("line-nothing", "Do nothing", { _, _ in UInt8(CC_NORM) }),
      ("line-delete", "Delete forwards", { LibEditReader.of($0)?.deleteKey($1) ?? 0 }),
      ("line-right", "Go right", { LibEditReader.of($0)?.rightKey($1) ?? 0 }),
      ("line-behind", "Go behind the line", { LibEditReader.of($0)?.behindKey($1) ?? 0 }),
      ("line-accent", "Put an accent on a letter", { LibEditReader.of($0)?.accentKey($1) ?? 0 }),
      ("line-paste", "Insert pasted text", { LibEditReader.of($0)?.pasteKey($1) ?? 0 }),
    ]
    for (name, help, function) in functions + Self.viSearches {
      elx_add_function(editor, name, help, function)
    }
  }

  private static let viSearches: [(String, String, elx_key_function)] = [
    (
      "line-search-older", "Search from the latest line on",
      { editor, _ in LibEditReader.of(editor)?.viSearchKey(towards: .older) ?? 0 }
    ),
    (
      "line-search-newer", "Search from the oldest line on",
      { editor, _ in LibEditReader.of(editor)?.viSearchKey(towards: .newer) ?? 0 }
    ),
    (
      "line-search-next", "Search for the same",
      { editor, _ in LibEditReader.of(editor)?.viSearchAgainKey(isReversed: false) ?? 0 }
    ),
    (
      "line-search-back", "Search for the same the other way",
      { editor, _ in LibEditReader.of(editor)?.viSearchAgainKey(isReversed: true) ?? 0 }
    ),
  ]

  private func bindKeys() {
    let keys = [
      ("^C", "line-interrupt"), ("^D", "line-end"), ("^Z", "line-stop"), ("^I", "line-complete"),
      ("^R", "line-search"), ("^S", "line-search"), ("\\200", "line-paste"),
      ("\\237", "line-accent"),
    ]
    for (key, function) in keys { elx_set_words(editor, EL_BIND, key, function, nil) }
    for (key, function) in keys where !["^I", "^R", "^S", "\\237"].contains(key) {
      elx_set_words(editor, EL_BIND, "-a", key, function)
    }
    if elx_is_vi(editor) == 0 {
      bindWordKeys()
      bindSpecialKeys()
    } else {
      bindViCommands()
      if !editrcBindsSequences { bindViKeys() }
    }
  }

  private func bindViCommands() {
    let keys = [
      ("/", "line-search-older"), ("?", "line-search-newer"), ("n", "line-search-next"),
      ("N", "line-search-back"), ("v", "line-editor"),
    ]
    for (key, function) in keys { elx_set_words(editor, EL_BIND, "-a", key, function) }
  }

  /// The special keys, by scalars of ours: in vi mode a bound sequence that begins with ESC swallows the ESC key. libedit's own
  /// sequences do so in the mode for commands, where ESC then does nothing instead.
  private func bindViKeys() {
    takesSequences = true
    elx_set_words(editor, EL_BIND, "-a", "^[", "line-nothing")
    for key in SpecialKey.allCases {
      let name = "\\" + String(key.rawValue, radix: 8)
      let (inText, inCommands) = Self.viFunctions(of: key)
      elx_set_words(editor, EL_BIND, name, inText, nil)
      elx_set_words(editor, EL_BIND, "-a", name, inCommands)
    }
  }

  private static func viFunctions(of key: SpecialKey) -> (inText: String, inCommands: String) {
    switch key {
    case .other: ("line-nothing", "line-nothing")
    case .up, .pageUp: ("ed-prev-history", "ed-prev-history")
    case .down, .pageDown: ("ed-next-history", "ed-next-history")
    case .right: ("line-right", "ed-next-char")
    case .left: ("ed-prev-char", "ed-prev-char")
    case .home: ("ed-move-to-beg", "ed-move-to-beg")
    case .end: ("line-behind", "ed-move-to-end")
    case .delete: ("line-delete", "ed-delete-next-char")
    case .nextWord: ("em-next-word", "vi-next-word")
    case .previousWord: ("ed-prev-word", "vi-prev-word")
    }
  }

  /// Ctrl-Left and Ctrl-Right.
  private func bindWordKeys() {
    elx_set_words(editor, EL_BIND, "\\e[1;5C", "em-next-word", nil)
    elx_set_words(editor, EL_BIND, "\\e[1;5D", "ed-prev-word", nil)
  }

  /// Bound as whole sequences: the rest of one bound by its beginning would be typed into the line.
  private func bindSpecialKeys() {
    for modifier in 2...8 {
      let moves = modifier == 2 ? Self.steps : Self.leaps
      for (letter, function) in moves where modifier != 5 {
        elx_set_words(editor, EL_BIND, "\\e[1;\(modifier)\(letter)", function, nil)
      }
    }
    for number in [1, 2, 3, 4, 5, 6] + Array(11...34) where number != 3 {
      elx_set_words(editor, EL_BIND, "\\e[\(number)~", Self.named[number] ?? "line-nothing", nil)
      bindModified("\(number)", "~")
    }
    bindModified("3", "~")
    for letter in ["P", "Q", "R", "S"] {
      elx_set_words(editor, EL_BIND, "\\eO\(letter)", "line-nothing", nil)
      bindModified("1", letter)
    }
    for letter in ["A", "B", "C", "D", "E"] {
      elx_set_words(editor, EL_BIND, "\\e[[\(letter)", "line-nothing", nil)
    }
  }

  private func bindModified(_ number: String, _ last: String) {
    for modifier in 2...8 {
      elx_set_words(editor, EL_BIND, "\\e[\(number);\(modifier)\(last)", "line-nothing", nil)
    }
  }

  /// Of xterm's sequences: Home, End, Page Up and Page Down.
  private static let named = [
    1: "ed-move-to-beg", 4: "ed-move-to-end", 5: "ed-prev-history", 6: "ed-next-history",
  ]

  private static let steps = [
    ("A", "ed-prev-history"), ("B", "ed-next-history"), ("C", "ed-next-char"),
    ("D", "ed-prev-char"), ("H", "ed-move-to-beg"), ("F", "ed-move-to-end"),
  ]

  private static let leaps = [
    ("A", "ed-prev-history"), ("B", "ed-next-history"), ("C", "em-next-word"),
    ("D", "ed-prev-word"), ("H", "ed-move-to-beg"), ("F", "ed-move-to-end"),
  ]
}
