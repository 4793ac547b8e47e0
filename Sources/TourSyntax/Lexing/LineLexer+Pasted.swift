internal import TourDiagnostics

/// What pasting leaves in a line: invisible characters, and the bullets of lists.
extension LineLexer {
  /// Takes the invisible character at the position, if one stands there, as white space.
  mutating func cutInvisible() -> Bool {
    guard position < bytes.count, bytes[position] >= 0x80,
      case let (scalar, length) = scalar(at: position),
      let name = InvisibleCharacters.name(scalar)
    else { return false }
    let end = position + length
    if hasRoom {
      findings.append(
        Diagnostic(
          .strayByteOrderMark,
          "an invisible character, \(InvisibleCharacters.number(scalar)), \(name), stands in this line",
          at: span(position..<end), fixes: invisibleFixes(to: end)))
    }
    emit(.whitespace, to: end)
    return true
  }

  /// Between two letters it may have been meant to part them.
  private func invisibleFixes(to end: Int) -> [Fix] {
    let span = span(position..<end)
    let removal = Fix("remove it", replace: span, with: "")
    guard isAtTokenEnd, CharacterClass.isNamePart(plainScalar(at: end).value) else {
      return [removal]
    }
    return [
      Fix(removal.title, removal.edits, isSafe: false),
      Fix("write a space", replace: span, with: " ", isSafe: false),
    ]
  }

  /// Takes the bullet that a pasted list puts before the line's first word, if one stands here.
  mutating func cutBullet() {
    let (sign, length) = scalar(at: position)
    guard Self.bullets.contains(sign) else { return }
    var end = position + length
    while case let (space, length) = plainScalar(at: end), space == 0x20 || space == 0x09 {
      end += length
    }
    guard end > position + length, CharacterClass.isLetter(plainScalar(at: end).value) else {
      return
    }
    let bullet = position..<position + length
    findings.append(
      Diagnostic(
        .straySign, "`\(plainText(bullet))` is the bullet of a list: lines of a script have none",
        at: span(bullet), fixes: [Fix("remove it", replace: span(position..<end), with: "")]))
    emit(.invalid, to: position + length)
    cutSpace()
    hasBullet = true
  }

  /// `-`, `*`, `·`, `–`, `—`, `•`, `‣`, `▪`, `■`, `□`, `▸`, `►`, `○`, `●`, `◦`, `✓` and the bullets of Word's own fonts.
  private static let bullets: Set<UInt32> = [
    0x2D, 0x2A, 0xB7, 0x2013, 0x2014, 0x2022, 0x2023, 0x25AA, 0x25A0, 0x25A1, 0x25B8, 0x25BA,
    0x25CB, 0x25CF, 0x25E6, 0x2713, 0xF0B7, 0xF0A7, 0xF0FC,
  ]
}
