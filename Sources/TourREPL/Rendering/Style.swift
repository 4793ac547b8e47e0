/// What a piece of text is, so that colour can add to it.
enum Style {
  case header, caption, note, cue, audience, problem

  /// The parameters of "select graphic rendition" (ECMA-48, 8.3.117).
  fileprivate var parameters: String {
    switch self {
    case .header: "1"
    case .caption: "2"
    case .note: "33"
    case .cue: "35"
    case .audience: "36"
    case .problem: "31"
    }
  }
}

/// Paints text, or leaves it plain.
struct Ink {
  let isOn: Bool

  /// - Parameter text: safe already; what paints it must not be sanitised away.
  func paint(_ text: String, _ style: Style?) -> String {
    guard isOn, let style, !text.isEmpty else { return text }
    return "\u{1B}[\(style.parameters)m\(text)\u{1B}[0m"
  }
}
