/// What bytes that begin with ESC mean: a special key's sequence, or the ESC key itself.
enum KeySequence: Equatable {
  case none
  /// The start of one.
  case incomplete
  case whole(SpecialKey, length: Int)

  private static let limitBytes = 32

  init(_ bytes: ArraySlice<UInt8>) {
    let bytes = Array(bytes.prefix(Self.limitBytes))
    guard bytes.first == 0x1B else {
      self = .none
      return
    }
    switch bytes.dropFirst().first {
    case nil: self = .incomplete
    case UInt8(ascii: "O"): self = Self.applicationKey(bytes)
    case UInt8(ascii: "["): self = Self.controlSequence(bytes)
    default: self = .none
    }
  }

  /// `ESC O` and a letter.
  private static func applicationKey(_ bytes: [UInt8]) -> KeySequence {
    guard bytes.count > 2 else { return .incomplete }
    let letter = Character(Unicode.Scalar(bytes[2]))
    guard let key = letters[letter] ?? ("PQRS".contains(letter) ? .other : nil) else {
      return .none
    }
    return .whole(key, length: 3)
  }

  /// `ESC [`, parameters and a last byte; the Linux console puts a second `[` before the letter of a function key.
  private static func controlSequence(_ bytes: [UInt8]) -> KeySequence {
    let parameters = bytes.dropFirst(2).prefix { (0x20...0x3F).contains($0) }
    guard parameters.endIndex < bytes.count else {
      return bytes.count < limitBytes ? .incomplete : .none
    }
    let last = bytes[parameters.endIndex]
    if last == UInt8(ascii: "["), parameters.isEmpty {
      return bytes.count > 3 ? .whole(.other, length: 4) : .incomplete
    }
    guard (0x40...0x7E).contains(last) else { return .none }
    let key = key(
      parameters: String(decoding: parameters, as: UTF8.self), last: Character(Unicode.Scalar(last))
    )
    return .whole(key, length: parameters.endIndex + 1)
  }

  private static func key(parameters: String, last: Character) -> SpecialKey {
    if last == "~" { return numbered[parameters] ?? .other }
    guard let key = letters[last] else { return .other }
    let isHeld = !["", "1", "1;2"].contains(parameters)
    switch key {
    case .right where isHeld: return .nextWord
    case .left where isHeld: return .previousWord
    default: return key
    }
  }

  private static let letters: [Character: SpecialKey] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end,
  ]

  private static let numbered: [String: SpecialKey] = [
    "1": .home, "3": .delete, "4": .end, "5": .pageUp, "6": .pageDown, "7": .home, "8": .end,
  ]
}
