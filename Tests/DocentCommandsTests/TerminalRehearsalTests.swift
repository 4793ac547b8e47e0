import Foundation
import PseudoTerminal
import Testing

/// A rehearsal through a real pseudo-terminal, by the built command.
@Suite(.serialized) struct TerminalRehearsalTests {
  @Test func `a person steps, asks in two languages, errs and leaves with the report`() throws {
    let rehearsal = try TerminalRehearsal()
    let before = try PseudoTerminal.freshModes()
    try rehearsal.type("\r", for: "── 1 hall")
    try rehearsal.type("goto mystique\r", for: "── 2 mystique")
    try rehearsal.type("? 月亮在哪里\r", for: "月亮女神")
    try rehearsal.type("? où sont les toilettes\r", for: "nothing on that")
    try rehearsal.type("nxt\r", for: "“nxt”; did you mean “next”?")
    try rehearsal.type("goto lavacour\r", for: "lavacourt")
    try rehearsal.type("\u{04}", for: "Report")
    #expect(try rehearsal.terminal.waitForEnd() == .exited(0))
    #expect(rehearsal.terminal.modes() == before)
    #expect(rehearsal.output.contains("  6 lines after"))
    #expect(
      rehearsal.output.contains("not recorded: --log FILE records a run, --resume FILE goes on"))
  }

  @Test func `who leaves a run that is recorded is told how it goes on, and it does`() throws {
    let scratch = Scratch()
    let log = scratch.path + "/a run.jsonl"
    let first = try TerminalRehearsal([
      "--clock", "manual", "--log", log, "--viewers", "3000", "--seed", "7",
    ])
    try first.type("\r", for: "── 1 hall")
    try first.type("break lavacourt\r", for: "playing will stop before lavacourt")
    try first.type("language fr\r", for: "language: fr")
    try first.type("goto mystique\r", for: "── 2 mystique")
    try first.type("\u{04}", for: "Report")
    #expect(try first.terminal.waitForEnd() == .exited(0))
    let way = "--resume '\(log)' --log NEW --clock manual --viewers 3000 --seed 7"
    #expect(
      first.output.contains("to go on: docent rehearse \(BuiltDocent.tour) \(way)\r\n"))
    let second = try TerminalRehearsal([
      "--clock", "manual", "--resume", log, "--viewers", "3000", "--seed", "7",
    ])
    try second.terminal.wait(for: "breaks: lavacourt")
    try second.terminal.wait(for: "language: fr")
    try second.type("play\r", for: "playing stops before lavacourt")
    #expect(!second.output.contains("viewers now"))
  }

  @Test func `a line editor that editrc turns off is on all the same`() throws {
    let home = Scratch()
    _ = try home.file(".editrc", holding: "edit off\n")
    let rehearsal = try TerminalRehearsal(home: home)
    try rehearsal.type("whe\t\r", for: "Enter begins it")
    try rehearsal.type("\u{04}", for: "\u{1B}[?2004l")
    #expect(try rehearsal.terminal.waitForEnd() == .exited(0))
  }

  @Test func `a window beyond belief neither stops nor hinders the prompt`() throws {
    let rehearsal = try TerminalRehearsal()
    try rehearsal.type("\r", for: "── 1 hall")
    rehearsal.terminal.resize(rows: 65_535, columns: 65_535)
    try rehearsal.type("where\r", for: "at stop 1 of 20, hall")
    rehearsal.terminal.resize(rows: 24, columns: 80)
    try rehearsal.type("goto mys\t\r", for: "── 2 mystique")
    try rehearsal.type("\u{04}", for: "Report")
    #expect(try rehearsal.terminal.waitForEnd() == .exited(0))
  }

  @Test func `in a window beyond belief lines are taken without an editor`() throws {
    let rehearsal = try TerminalRehearsal(rows: 65_535, columns: 65_535)
    try rehearsal.type("where\n", for: "Enter begins it")
    try rehearsal.type("quit\n", for: "quit")
    #expect(try rehearsal.terminal.waitForEnd() == .exited(0))
  }

  @Test func `Enter alone goes through the whole tour on time`() throws {
    let rehearsal = try TerminalRehearsal()
    var steps = 0
    while steps < 300, try !rehearsal.terminal.wait(for: "› ").contains("tour is over") {
      try rehearsal.terminal.send("\r")
      steps += 1
    }
    try rehearsal.terminal.send("\u{04}")
    #expect(try rehearsal.terminal.waitForEnd() == .exited(0))
    for number in 1...20 { #expect(rehearsal.output.contains("── \(number) ")) }
    #expect(rehearsal.output.contains("planned 11:00:00: on time"))
  }

  @Test func `Ctrl-C clears the line, then says how to leave`() throws {
    let rehearsal = try TerminalRehearsal()
    try rehearsal.type("goto hal\u{03}", for: "^C\r\n")
    try rehearsal.type("\u{03}", for: "Ctrl-D")
    try rehearsal.type("\u{04}", for: "\u{1B}[?2004l")
    #expect(try rehearsal.terminal.waitForEnd() == .exited(0))
    #expect(!rehearsal.output.contains("── 1 hall"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV])
  func `a rehearsal that is ended in the middle of a line leaves the terminal as it was`(
    number: Int32
  ) throws {
    let rehearsal = try TerminalRehearsal()
    let before = try PseudoTerminal.freshModes()
    try rehearsal.type("? 月亮", for: "? 月亮")
    rehearsal.terminal.signal(number)
    #expect(try rehearsal.terminal.waitForEnd() == .killed(signal: number))
    #expect(rehearsal.terminal.modes() == before)
  }

  @Test func `a history that can't be kept, and a wrong line of editrc, are told once`() throws {
    let home = Scratch()
    _ = try home.file(".editrc", holding: "bind -e\nbnid -v\n")
    let rehearsal = try TerminalRehearsal(home: home, environment: ["XDG_STATE_HOME": "/dev/null"])
    try rehearsal.terminal.wait(for: "/.editrc:2: this line is not understood\r\n")
    try rehearsal.terminal.wait(
      for: "docent: the lines typed here are not kept for other runs: /dev/null/docent: Not a dir")
    try rehearsal.type("\r", for: "── 1 hall")
    try rehearsal.type("\u{04}", for: "Report")
    #expect(try rehearsal.terminal.waitForEnd() == .exited(0))
    #expect(rehearsal.output.components(separatedBy: "not kept").count == 2)
  }

  @Test func `Tab completes a command and a stop`() throws {
    let rehearsal = try TerminalRehearsal()
    try rehearsal.type("got\tlavac\t\r", for: "to stop 9, lavacourt")
  }

  @Test func `the next rehearsal remembers the lines of the last one`() throws {
    let home = Scratch()
    let first = try TerminalRehearsal(home: home)
    try first.type("goto lavacourt\r", for: "to stop 9")
    try first.type("\u{04}", for: "Report")
    let history = home.path + "/.local/state/docent/history"
    #expect(try String(contentsOfFile: history, encoding: .utf8) == "goto lavacourt\n")
    try TerminalRehearsal(home: home).type("\u{1B}[A\r", for: "to stop 9")
  }

  @Test func `rehearsals at the same time share the history, one entry a command, for nobody else`()
    throws
  {
    let home = Scratch()
    let first = try TerminalRehearsal(home: home)
    let second = try TerminalRehearsal(home: home)
    try first.type("where\r", for: "Enter begins it")
    try second.type("? 月亮\r", for: "request 1")
    try first.type("plan\r", for: "on time")
    first.terminal.signal(SIGKILL)
    #expect(try first.terminal.waitForEnd() == .killed(signal: SIGKILL))
    let path = home.path + "/.local/state/docent/history"
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "where\n? 月亮\nplan\n")
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    #expect(facts[.posixPermissions] as? Int == 0o600)
    let third = try TerminalRehearsal(home: home)
    try third.type("\u{12}月\r", for: "search “月” › ? 月亮")
    try third.terminal.wait(for: "request 1")
  }

  @Test func `the state folder that the environment names holds the history`() throws {
    let home = Scratch()
    let state = home.path + "/état"
    let rehearsal = try TerminalRehearsal(home: home, environment: ["XDG_STATE_HOME": state])
    try rehearsal.type("where\r", for: "Enter begins it")
    try rehearsal.type("\u{04}", for: "\u{1B}[?2004l")
    #expect(try rehearsal.terminal.waitForEnd() == .exited(0))
    let history = try String(contentsOfFile: state + "/docent/history", encoding: .utf8)
    #expect(history == "where\n")
  }

  @Test func `vi keys work where editrc asks for them`() throws {
    let home = Scratch()
    _ = try home.file(".editrc", holding: "docent:bind -v\n")
    let rehearsal = try TerminalRehearsal(home: home)
    try rehearsal.type("xwhere 月\u{1B}x0x\r", for: "Enter begins it")
  }

  @Test func `what can't be drawn stays in the line and harms nothing`() throws {
    let rehearsal = try TerminalRehearsal()
    // An accent that has no letter of its own, joined emoji, a flag, a joiner alone.
    let text = "x\u{323}\u{301} 👩‍🎨 🇫🇷 \u{200D}"
    try rehearsal.type("note \(text)\r", for: "› ")
    try rehearsal.terminal.send("log\r")
    try rehearsal.terminal.wait(for: "👩‍🎨")
    try rehearsal.type("note e\u{301}\r", for: "› ")
    try rehearsal.terminal.send("\u{04}")
    #expect(try rehearsal.terminal.waitForEnd() == .exited(0))
    let path = rehearsal.home.path + "/.local/state/docent/history"
    let history = try String(contentsOfFile: path, encoding: .utf8)
    #expect(history.unicodeScalars.suffix(2) == ["\u{E9}", "\n"])
  }

  @Test func `Ctrl-Z gives the terminal to the shell, and fg brings a line of two rows back`()
    throws
  {
    let home = Scratch()
    let shell = try PseudoTerminal(
      "/bin/sh", ["-i"],
      environment: ["HOME": home.path, "TERM": "xterm", "NO_COLOR": "1", "PS1": "shell: "],
      columns: 40)
    try shell.wait(for: "shell: ")
    let before = shell.modes()
    try shell.send("\(BuiltDocent.path) rehearse \(BuiltDocent.tour) --clock manual\n")
    try shell.wait(for: "not begun › ")
    try shell.send("? 月亮在哪里 et la suite\u{1A}")
    try shell.wait(for: "shell: ")
    #expect(shell.modes() == before)
    try shell.send("fg\n")
    let again = try shell.wait(for: "suite")
    // What the shell wrote is left as it is.
    #expect(!again.contains("\u{1B}[1A"))
    try shell.send("\u{15}\u{04}")
    try shell.wait(for: "shell: ")
    #expect(shell.modes() == before)
  }

  @Test func `a viewer's control characters never reach the terminal`() throws {
    let rehearsal = try TerminalRehearsal()
    try rehearsal.type("\r", for: "── 1 hall")
    // Ctrl-V takes the next key as it is.
    try rehearsal.type("? \u{16}\u{1B}]0;evil\u{16}\u{07}\r", for: "request 1")
    try rehearsal.type("requests\r", for: "]0;evil")
    try rehearsal.type("\u{04}", for: "Report")
    #expect(!rehearsal.output.contains("\u{1B}]0;"))
    #expect(!rehearsal.output.contains("evil\u{07}"))
  }

  @Test(arguments: ["dumb", ""])
  func `a dumb terminal sees the same rehearsal, a plain prompt, and no escape`(
    kind: String
  ) throws {
    let rehearsal = try TerminalRehearsal(kind: kind)
    try rehearsal.terminal.wait(for: "Clair de lune")
    try rehearsal.terminal.send("next\n? où est la signature\n\u{04}")
    try rehearsal.terminal.wait(for: "Report")
    #expect(try rehearsal.terminal.waitForEnd() == .exited(0))
    #expect(!rehearsal.output.contains("\u{1B}"))
    #expect(rehearsal.output.contains("not begun › "))
    #expect(rehearsal.output.contains("── 1 hall"))
  }
}

/// The same commands where nobody sits.
@Suite(.serialized) struct PipedRehearsalTests {
  private let session = """
    next

    goto mystique
    ? 月亮在哪里
    ? où est la signature
    late 2m
    where
    report
    """

  @Test func `the same session gives the same bytes each time and no escape`() throws {
    let runs = try (1...3).map { _ in
      try BuiltDocent.run(["rehearse", BuiltDocent.tour], input: session)
    }
    #expect(runs.allSatisfy { $0.status == 0 && $0.output == runs[0].output })
    let text = String(decoding: runs[0].output, as: UTF8.self)
    #expect(text.contains("月亮女神"))
    #expect(!text.contains("\u{1B}"))
    #expect(!text.contains("›"))
  }

  @Test func `line ends of either kind, and a terminal in the environment, change nothing`() throws
  {
    let plain = try BuiltDocent.run(["rehearse", BuiltDocent.tour], input: session)
    let returns = try BuiltDocent.run(
      ["rehearse", BuiltDocent.tour],
      input: session.replacingOccurrences(of: "\n", with: "\r\n"),
      environment: ["TERM": "xterm-256color", "COLORTERM": "truecolor", "LC_ALL": "C"])
    #expect(plain.output == returns.output)
  }

  @Test func `a script file gives what the pipe gives`() throws {
    let scratch = Scratch()
    _ = try scratch.file("session", holding: session)
    let piped = try BuiltDocent.run(["rehearse", BuiltDocent.tour], input: session)
    let scripted = try BuiltDocent.run(
      ["rehearse", BuiltDocent.tour, "--script", scratch.path + "/session"], input: "")
    #expect(piped.output == scripted.output)
    #expect(scripted.status == 0)
  }

  @Test func `the first error stops with its line`() throws {
    let run = try BuiltDocent.run(["rehearse", BuiltDocent.tour], input: "next\n\nnxt\nnext\n")
    #expect(run.status == 70)
    #expect(run.error.contains("line 3: there is no command “nxt”; did you mean “next”?"))
  }

  @Test func `a line that is too long stops with its line`() throws {
    let run = try BuiltDocent.run(
      ["rehearse", BuiltDocent.tour], input: "next\n" + String(repeating: "x", count: 100_000))
    #expect(run.status == 70)
    #expect(run.error.contains("line 2: "))
  }

  @Test func `a script of lines that isn't there, or is a directory, is said with its path`() throws
  {
    for path in ["/nonexistent", "/"] {
      let run = try BuiltDocent.run(["rehearse", BuiltDocent.tour, "--script", path], input: "")
      #expect(run.status == 74)
      #expect(run.error.contains(path))
    }
  }
}
