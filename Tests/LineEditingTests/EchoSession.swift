import PseudoTerminal

/// `lineedit-echo` at a terminal, with a home directory of its own.
struct EchoSession {
  static let prompt = "écho› "

  let terminal: PseudoTerminal
  let home: Scratch

  init(
    home: Scratch = Scratch(), kind: String = "xterm", rows: UInt16 = 24,
    columns: UInt16 = 80, more: [String: String] = [:]
  ) throws {
    self.home = home
    terminal = try PseudoTerminal(
      builtProgram("lineedit-echo"), environment: home.environment(kind: kind, more), rows: rows,
      columns: columns)
  }

  /// Types at the prompt, once it stands there, and waits for an answer.
  @discardableResult
  func type(_ keys: String, for answer: String) throws -> String {
    try waitForPrompt()
    try terminal.send(keys)
    return try terminal.wait(for: answer)
  }

  func waitForPrompt() throws {
    try terminal.wait(for: Self.prompt)
  }
}
