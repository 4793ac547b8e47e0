internal import EventSimulation

/// A person at the prompt whose hands do anything: what is done next, and how the line must look then.
struct SoakPerson {
  /// One thing done, and the lines that may stand at the prompt after it.
  struct Deed {
    enum Kind {
      case type(String)
      /// By tmux's names.
      case press([String])
      case paste(String)
      case resize(columns: Int, rows: Int)
    }

    let kinds: [Kind]
    let lines: [Line]
    /// The line that was accepted, or thrown away.
    var entered: String?
  }

  /// What stands at the prompt.
  struct Line: Equatable {
    var text: [Character] = []
    var cursor = 0

    var string: String { String(text) }
    var beforeCursor: String { String(text[..<cursor]) }

    mutating func insert(_ more: String) {
      text.insert(contentsOf: more, at: cursor)
      cursor += more.count
    }
  }

  /// In characters: more may not fit on the smallest screen.
  private static let longestLine = 60

  private var random: SplitMix64
  private(set) var line = Line()

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// - Parameter isPlaying: whether the prompt says that the script plays.
  mutating func next(isPlaying: Bool) -> Deed {
    switch random.index(below: 20) {
    case 0...4: type()
    case 5...7: move()
    case 8: delete()
    case 9: paste()
    case 10: interrupt(isPlaying: isPlaying)
    case 11: search()
    case 12: complete()
    case 13, 14: resize()
    case 15: isPlaying ? type() : command("play")
    default: command(choice(Self.commands))
    }
  }

  /// What stands at the prompt now, where several lines were possible.
  mutating func settle(on line: Line) { self.line = line }

  private static let phrases = [
    "la main gauche", "où est l'œil ?", "胳膊在哪里？", "六个缺口", "the missing arm", "sourire",
    "猫", "é", "naïveté ", "Is that a boat?", "请再近一点", "  ", "été à Noël", "卢浮宫2020",
  ]

  private static let commands = [
    "", "next", "requests", "where", "time", "plan", "details", "? 胳膊去哪儿了",
    "? où est la tête", "? is it marble", "late 5s", "undo", "note 看 l'heure", "rooms", "help",
    "until joconde", "answer 1", "dismiss 2", "nxt", "play", "fit", "report",
  ]

  private mutating func choice(_ texts: [String]) -> String {
    texts[random.index(below: texts.count)]
  }

  private mutating func type() -> Deed {
    let text = choice(Self.phrases)
    guard line.text.count + text.count < Self.longestLine else { return delete() }
    line.insert(text)
    return Deed(kinds: [.type(text)], lines: [line])
  }

  private mutating func paste() -> Deed {
    let text = choice(Self.phrases)
    guard line.text.count + text.count < Self.longestLine else { return delete() }
    line.insert(text)
    return Deed(kinds: [.paste(text)], lines: [line])
  }

  private mutating func move() -> Deed {
    switch random.index(below: 4) {
    case 0:
      line.cursor = max(0, line.cursor - 1)
      return Deed(kinds: [.press(["Left"])], lines: [line])
    case 1:
      line.cursor = min(line.text.count, line.cursor + 1)
      return Deed(kinds: [.press(["Right"])], lines: [line])
    case 2:
      line.cursor = 0
      return Deed(kinds: [.press(["C-a"])], lines: [line])
    default:
      line.cursor = line.text.count
      return Deed(kinds: [.press(["C-e"])], lines: [line])
    }
  }

  private mutating func delete() -> Deed {
    if random.index(below: 2) == 0 {
      line.text.removeSubrange(line.cursor...)
      return Deed(kinds: [.press(["C-k"])], lines: [line])
    }
    if line.cursor > 0 {
      line.cursor -= 1
      line.text.remove(at: line.cursor)
    }
    return Deed(kinds: [.press(["BSpace"])], lines: [line])
  }

  /// Ctrl-C stops what plays, and else throws the line away.
  private mutating func interrupt(isPlaying: Bool) -> Deed {
    // Playing may end of itself meanwhile: then the line goes.
    let lines = isPlaying ? [line, Line()] : [Line()]
    let entered = line.string
    line = Line()
    return Deed(kinds: [.press(["C-c"])], lines: lines, entered: entered)
  }

  /// Looks for something in the history, and leaves it.
  private mutating func search() -> Deed {
    // The first Ctrl-G leaves what was not found, the next the search.
    Deed(kinds: [.press(["C-r"]), .type("re"), .press(["C-g", "C-g", "C-g"])], lines: [line])
  }

  private mutating func complete() -> Deed {
    line = Line()
    line.insert("requests ")
    return Deed(kinds: [.press(["C-e", "C-u"]), .type("reques"), .press(["Tab"])], lines: [line])
  }

  /// By one step, or as an edge is dragged: several at once.
  private mutating func resize() -> Deed {
    let steps = random.index(below: 2) == 0 ? 1 : 2 + random.index(below: 4)
    let sizes = (0..<steps).map { _ in
      Deed.Kind.resize(columns: 20 + random.index(below: 81), rows: 10 + random.index(below: 31))
    }
    return Deed(kinds: sizes, lines: [line])
  }

  private mutating func command(_ text: String) -> Deed {
    line = Line()
    return Deed(
      kinds: [.press(["C-e", "C-u"])] + (text.isEmpty ? [] : [.type(text)]) + [.press(["Enter"])],
      lines: [line], entered: text)
  }
}
