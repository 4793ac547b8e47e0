internal import TourDiagnostics

/// JSON that may be printed on a terminal.
enum JSONText {
  /// What a terminal or a reader could mistake (DEL, C1 controls, marks that turn the direction round), as escapes:
  /// outside ASCII it can stand only in strings, where they mean the same. The encoder escapes C0 controls alone.
  static func safe(_ json: some Collection<UInt8>) -> [UInt8] {
    if json.allSatisfy({ $0 < 0x7F }) { return Array(json) }
    var safe: [UInt8] = []
    safe.reserveCapacity(json.count)
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      if scalar.value < 0x7F || isSafe(scalar) {
        safe += UTF8.encode(scalar) ?? .init()
      } else {
        for unit in String(scalar).utf16 { safe += escape(unit) }
      }
    }
    return safe
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    // Letters and Han, nearly all that is not ASCII.
    if (0xC0...0x24F).contains(scalar.value) || (0x3000...0x9FFF).contains(scalar.value) {
      return true
    }
    let text = String(scalar)
    return TerminalText.sanitized(text) == text
  }

  private static func escape(_ unit: UInt16) -> [UInt8] {
    let digits = String(unit, radix: 16)
    return Array("\\u".utf8) + repeatElement(UInt8(ascii: "0"), count: 4 - digits.count)
      + Array(digits.utf8)
  }
}
