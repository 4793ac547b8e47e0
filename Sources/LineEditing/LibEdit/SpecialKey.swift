/// A special key in vi mode: libedit is given a scalar that the keyboard can't send.
enum SpecialKey: UInt32, CaseIterable {
  /// One that does nothing here.
  case other = 0x81
  case up, down, right, left, home, end, delete, pageUp, pageDown, nextWord, previousWord

  var scalar: Unicode.Scalar { Unicode.Scalar(rawValue) ?? "\u{FFFD}" }

  /// What a terminal sends for it.
  var bytes: [UInt8] {
    switch self {
    case .other: []
    case .up: Self.sequence("[A")
    case .down: Self.sequence("[B")
    case .right: Self.sequence("[C")
    case .left: Self.sequence("[D")
    case .home: Self.sequence("[H")
    case .end: Self.sequence("[F")
    case .delete: Self.sequence("[3~")
    case .pageUp: Self.sequence("[5~")
    case .pageDown: Self.sequence("[6~")
    case .nextWord: Self.sequence("[1;5C")
    case .previousWord: Self.sequence("[1;5D")
    }
  }

  private static func sequence(_ rest: String) -> [UInt8] { [0x1B] + Array(rest.utf8) }
}
