/// A prompt in the form that libedit draws right.
///
/// Colour sequences (`ESC [ … m`) become literals between U+0001; two that touch become one, and one at the very end
/// moves before the last character or, where that is coloured too, gets a space behind it: libedit loses it otherwise.
/// Every other control character is left out.
struct PromptText: Equatable {
  /// What libedit is given.
  private(set) var marked = ""

  /// What takes up columns.
  private(set) var visible = ""

  init(_ prompt: String) {
    var pieces = Self.pieces(of: prompt)
    if case .colour(let last)? = pieces.last { Self.moveForward(last, in: &pieces) }
    for piece in pieces {
      switch piece {
      case .colour(let sequence): marked += "\u{1}\(sequence)\u{1}"
      case .text(let text):
        marked += text
        visible += text
      }
    }
  }

  private enum Piece {
    case colour(String)
    case text(String)
  }

  private static func moveForward(_ colour: String, in pieces: inout [Piece]) {
    pieces.removeLast()
    guard case .text(let text)? = pieces.popLast() else { return }
    if text.last == " ", text.count > 1 {
      pieces += [.text(String(text.dropLast())), .colour(colour), .text(" ")]
    } else {
      pieces += [.text(text), .colour(colour), .text(" ")]
    }
  }

  private static func pieces(of prompt: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = prompt.unicodeScalars[...]
    while let scalar = rest.first {
      if let sequence = colourSequence(at: rest) {
        add(colour: String(sequence), to: &pieces)
        rest = rest[sequence.endIndex...]
      } else {
        rest.removeFirst()
        if scalar.properties.generalCategory != .control { add(text: scalar, to: &pieces) }
      }
    }
    return pieces
  }

  private static func colourSequence(at rest: Substring.UnicodeScalarView) -> Substring? {
    guard rest.starts(with: ["\u{1B}", "["]) else { return nil }
    let parameters = rest.dropFirst(2).prefix { ("0"..."9").contains($0) || $0 == ";" || $0 == ":" }
    guard parameters.endIndex < rest.endIndex, rest[parameters.endIndex] == "m" else { return nil }
    return Substring(rest[rest.startIndex...parameters.endIndex])
  }

  private static func add(colour: String, to pieces: inout [Piece]) {
    if case .colour(let before)? = pieces.last {
      pieces[pieces.count - 1] = .colour(before + colour)
    } else {
      pieces.append(.colour(colour))
    }
  }

  private static func add(text scalar: Unicode.Scalar, to pieces: inout [Piece]) {
    if case .text(var before)? = pieces.last {
      before.unicodeScalars.append(scalar)
      pieces[pieces.count - 1] = .text(before)
    } else {
      pieces.append(.text(String(scalar)))
    }
  }
}
