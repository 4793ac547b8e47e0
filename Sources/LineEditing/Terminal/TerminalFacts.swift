internal import Glibc

/// What can be known of where the input comes from and the output goes.
public struct TerminalFacts: Equatable, Sendable {
  public var inputIsTerminal: Bool
  public var outputIsTerminal: Bool

  /// TERM; empty where it is unset.
  public var kind: String

  /// NO_COLOR is set and not empty.
  public var refusesColour: Bool

  /// Width and height; 80 and 24 where nothing says.
  public var columns: Int
  public var rows: Int

  public init(
    inputIsTerminal: Bool, outputIsTerminal: Bool, kind: String, refusesColour: Bool = false,
    columns: Int = 80, rows: Int = 24
  ) {
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.kind = kind
    self.refusesColour = refusesColour
    self.columns = columns
    self.rows = rows
  }

  /// TERM is unset or `dumb`: nothing but plain text may be written.
  public var isDumb: Bool { kind.isEmpty || kind == "dumb" }

  /// Lines can be edited, and a prompt is shown.
  public var canEdit: Bool { inputIsTerminal && outputIsTerminal && !isDumb }

  /// Escapes may be written to the output.
  public var allowsEscapes: Bool { outputIsTerminal && !isDumb }

  public var allowsColour: Bool { allowsEscapes && !refusesColour }
}

extension TerminalFacts {
  /// Asks the system about this process's standard input and output.
  public static func current() -> TerminalFacts {
    let size = WindowSize(of: STDOUT_FILENO).flatMap { $0.isBelievable ? $0 : nil }
    return TerminalFacts(
      inputIsTerminal: isatty(STDIN_FILENO) == 1,
      outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      kind: environmentValue("TERM") ?? "",
      refusesColour: environmentValue("NO_COLOR") != nil,
      columns: size?.columns ?? environmentCount("COLUMNS") ?? 80,
      rows: size?.rows ?? environmentCount("LINES") ?? 24)
  }

  private static func environmentCount(_ name: String) -> Int? {
    environmentValue(name).flatMap { Int($0) }.flatMap { (1...10_000).contains($0) ? $0 : nil }
  }
}

/// A variable of the environment; nil where it is unset or empty.
func environmentValue(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  let text = String(cString: value)
  return text.isEmpty ? nil : text
}
