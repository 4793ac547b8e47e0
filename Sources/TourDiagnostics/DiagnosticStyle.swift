/// Whether diagnostics are coloured. Colour only adds to what the text already says.
public enum DiagnosticStyle: Sendable {
  case plain
  /// ANSI colours, for a terminal.
  case coloured

  enum Part {
    case severity(Severity)
    case title, gutter, related
  }

  func paint(_ text: String, as part: Part) -> String {
    guard self == .coloured else { return text }
    let code =
      switch part {
      case .severity(.error): "1;31"
      case .severity(.warning): "1;33"
      case .title: "1"
      case .gutter: "34"
      case .related: "36"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
