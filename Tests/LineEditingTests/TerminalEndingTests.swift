import Foundation
import PseudoTerminal
import Testing

/// How the terminal is left behind.
@Suite(.serialized) struct TerminalEndingTests {
  @Test func `a line that ends the program leaves the terminal as it was`() throws {
    let session = try EchoSession()
    let before = try PseudoTerminal.freshModes()
    try session.waitForPrompt()
    #expect(session.terminal.modes() != before)
    try session.terminal.send("leave\r")
    #expect(try session.terminal.waitForEnd() == .exited(7))
    #expect(session.terminal.modes() == before)
  }

  /// 64 is the last of the real-time signals.
  @Test(arguments: [
    SIGTERM, SIGHUP, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGUSR1, SIGUSR2,
    SIGALRM, SIGVTALRM, SIGPROF, SIGSYS, SIGXCPU, SIGXFSZ, SIGIO, SIGPWR, SIGSTKFLT, SIGPIPE, 34,
    64,
  ])
  func `a signal that ends the program leaves the terminal as it was`(number: Int32) throws {
    let session = try EchoSession()
    let before = try PseudoTerminal.freshModes()
    try session.type("half", for: "half")
    session.terminal.signal(number)
    #expect(try session.terminal.waitForEnd() == .killed(signal: number))
    #expect(session.terminal.modes() == before)
    #expect(
      String(decoding: session.terminal.output, as: UTF8.self).hasSuffix(
        "\u{1B}[?7h\u{1B}[?2004l\r\n"))
  }

  @Test(arguments: [("abort", SIGABRT), ("trap", SIGILL)])
  func `a crash leaves the terminal as it was`(command: String, number: Int32) throws {
    let session = try EchoSession()
    let before = try PseudoTerminal.freshModes()
    try session.type(command + "\r", for: "line <\(command)>")
    #expect(try session.terminal.waitForEnd() == .killed(signal: number))
    #expect(session.terminal.modes() == before)
  }

  @Test func `an interrupt from elsewhere is a Ctrl-C`() throws {
    let session = try EchoSession()
    try session.type("half", for: "half")
    session.terminal.signal(SIGINT)
    try session.terminal.wait(for: "cleared")
    try session.type("\u{04}", for: "end")
  }

  @Test func `Ctrl-Z gives the terminal to the shell and fg brings the line back`() throws {
    let home = Scratch()
    let shell = try PseudoTerminal(
      "/bin/sh", ["-i"],
      environment: ["HOME": home.path, "TERM": "xterm", "NO_COLOR": "1", "PS1": "shell: "])
    try shell.wait(for: "shell: ")
    let before = shell.modes()
    try shell.send(builtProgram("lineedit-echo") + "\n")
    try shell.wait(for: EchoSession.prompt)
    try shell.send("half山\u{1A}")
    try shell.wait(for: "shell: ")
    #expect(shell.modes() == before)
    try shell.send("fg\n")
    try shell.wait(for: "half山")
    try shell.send("水\r")
    try shell.wait(for: "line <half山水> 6")
    try shell.send("\u{04}")
    try shell.wait(for: "shell: ")
    #expect(shell.modes() == before)
  }

  @Test(arguments: ["dumb", ""])
  func `a dumb terminal sees a plain prompt, and no escape`(kind: String) throws {
    let session = try EchoSession(kind: kind)
    try session.terminal.send("é\n\u{04}")
    try session.terminal.wait(for: "end")
    #expect(try session.terminal.waitForEnd() == .exited(0))
    let output = String(decoding: session.terminal.output, as: UTF8.self)
    #expect(!output.contains("\u{1B}"))
    #expect(output.contains(EchoSession.prompt))
    #expect(output.contains("line <é> 1"))
  }
}
