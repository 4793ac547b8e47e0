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
    el_source(editor, nil)
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
    elx_set_prompt(editor, EL_RPROMPT_ESC, { LibEditReader.of($0)?.shownRightPrompt.pointer }, 1)
  }

  /// While a line is edited Ctrl-C, Ctrl-\ and Ctrl-Z are keys. Between lines nothing is echoed and no key is lost:
  /// what is typed while a command runs waits for the next line.
  private func setTerminalModes() {
    elx_set_words(editor, EL_SETTY, "-d", "-isig", nil)
    elx_set_words(editor, EL_SETTY, "-x", "-icanon", "-echo")
  }

  private func addFunctions() {
    let functions: [(String, String, elx_key_function)] = [
      ("line-interrupt", "Throw the line away", { LibEditReader.of($0)?.interruptKey($1) ?? 0 }),
      ("line-end", "Delete forwards, list, or leave", { LibEditReader.of($0)?.endKey($1) ?? 0 }),
      ("line-stop", "Stop this program", { LibEditReader.of($0)?.stopKey($1) ?? 0 }),
      ("line-complete", "Complete the word", { LibEditReader.of($0)?.completeKey($1) ?? 0 }),
      ("line-paste", "Insert pasted text", { LibEditReader.of($0)?.pasteKey($1) ?? 0 }),
    ]
    for (name, help, function) in functions { elx_add_function(editor, name, help, function) }
  }

  private func bindKeys() {
    let keys = [
      ("^C", "line-interrupt"), ("^D", "line-end"), ("^Z", "line-stop"), ("^I", "line-complete"),
      ("^R", "em-inc-search-prev"), ("\\200", "line-paste"),
    ]
    for (key, function) in keys { elx_set_words(editor, EL_BIND, key, function, nil) }
    for (key, function) in keys where key != "^I" && key != "^R" {
      elx_set_words(editor, EL_BIND, "-a", key, function)
    }
    bindWordKeys()
  }

  /// Ctrl-Left and Ctrl-Right. Never in vi mode: there a bound sequence that begins with ESC swallows the ESC key.
  private func bindWordKeys() {
    guard elx_is_vi(editor) == 0 else { return }
    elx_set_words(editor, EL_BIND, "\\e[1;5C", "em-next-word", nil)
    elx_set_words(editor, EL_BIND, "\\e[1;5D", "ed-prev-word", nil)
  }
}
