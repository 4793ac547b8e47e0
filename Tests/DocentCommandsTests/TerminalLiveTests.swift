import Foundation
import PseudoTerminal
import Testing

/// A clock that runs while a person types, through a real pseudo-terminal.
@Suite(.serialized) struct TerminalLiveTests {
  @Test func `the prompt ticks, and the half-typed line stays`() throws {
    let rehearsal = try TerminalRehearsal(["--clock", "30x"])
    try rehearsal.type("\r", for: "── 1 hall")
    try rehearsal.type("goto 米mys", for: "goto 米mys")
    let left = "\u{1B}[D\u{1B}[D\u{1B}[D\u{7F}"
    try rehearsal.terminal.send(left)
    // Three more prompts, each with the line.
    for _ in 0..<3 { try rehearsal.terminal.wait(for: "› goto mys") }
    try rehearsal.terminal.send("\u{05}\t\r")
    try rehearsal.terminal.wait(for: "to stop 2, mystique")
    #expect(rehearsal.output.contains("10:00:00 hall · on time › "))
  }

  @Test func `play shows what comes while a line is typed, and Ctrl-C stops it and keeps the line`()
    throws
  {
    let rehearsal = try TerminalRehearsal(["--clock", "300x"])
    try rehearsal.type("play\r", for: "── 1 hall")
    try rehearsal.terminal.send("goto lava")
    try rehearsal.terminal.wait(for: "── 2 mystique")
    try rehearsal.terminal.wait(for: "playing › goto lava")
    try rehearsal.terminal.send("\u{03}")
    try rehearsal.terminal.wait(for: "playing stops; the clock runs on")
    try rehearsal.terminal.wait(for: "› goto lava")
    try rehearsal.terminal.send("cou\t\r")
    try rehearsal.terminal.wait(for: "lavacourt")
    try rehearsal.terminal.send("\u{03}")
    try rehearsal.terminal.wait(for: "Ctrl-D or quit: leave")
    try rehearsal.type("\u{04}", for: "Report")
    #expect(try rehearsal.terminal.waitForEnd() == .exited(0))
  }

  @Test func `Enter ends a paragraph now, and says how long it took`() throws {
    let rehearsal = try TerminalRehearsal(["--clock", "real", "--bell"])
    try rehearsal.type("\r", for: "── 1 hall")
    try rehearsal.type("\r", for: "took 0:00, estimated 0:")
    try rehearsal.type("undo\r", for: "taken back: next")
    try rehearsal.type("play\r", for: "playing; pause or Ctrl-C stops it")
    try rehearsal.type("pause\r", for: "playing stops")
  }

  @Test func `a viewer's request appears above the half-typed line, with what was understood`()
    throws
  {
    let rehearsal = try TerminalRehearsal(
      ["--clock", "600x", "--viewers", "3000", "--seed", "7"])
    try rehearsal.type("\r", for: "── 1 hall")
    try rehearsal.terminal.send("goto 米ro")
    let request = try rehearsal.terminal.wait(for: " %")
    #expect(request.contains(/▸ \d+ (zh|fr|en) .+ → hall\.\w+ \d+ %/))
    try rehearsal.terminal.wait(for: "› goto 米ro")
    try rehearsal.terminal.send("\u{15}requests\r")
    try rehearsal.terminal.wait(for: "requests: ")
    try rehearsal.type("\u{04}", for: "Report")
  }

  @Test func `without viewers nobody asks`() throws {
    let rehearsal = try TerminalRehearsal(["--clock", "600x"])
    try rehearsal.type("play\r", for: "── 3 ")
    #expect(!rehearsal.output.contains("viewers now"))
    #expect(!rehearsal.output.contains("▸ 1 "))
  }

  @Test
  func `a minute before a stop must end, and when it must, a line says so and the bell rings`()
    throws
  {
    for (options, bell) in [(["--bell"], "\u{07}"), ([], "")] {
      let rehearsal = try TerminalRehearsal(["--clock", "120x"] + options)
      try rehearsal.type("\r", for: "── 1 hall")
      try rehearsal.terminal.send("? 穹")
      let text = try rehearsal.terminal.wait(for: "left: hall must end by 10:")
      #expect(text.contains(/[01]:\d\d left/))
      #expect(text.contains("\u{1B}[J\(bell)  "))
      let more = try rehearsal.terminal.wait(for: "hall must end now")
      #expect(more.hasSuffix("\(bell)  hall must end now"))
      #expect(rehearsal.output.contains("\u{07}") == !bell.isEmpty)
      try rehearsal.terminal.wait(for: "› ? 穹")
    }
  }

  @Test func `a break stops playing before its stop, and Enter goes on`() throws {
    let rehearsal = try TerminalRehearsal(["--clock", "600x"])
    try rehearsal.type("break mystique\r", for: "mystique")
    try rehearsal.type("play\r", for: "── 1 hall")
    try rehearsal.terminal.wait(for: "playing stops before mystique, and the clock with it")
    try rehearsal.type("\r", for: "── 2 mystique")
  }

  @Test func `what was asked in a recorded run is asked again`() throws {
    let scratch = Scratch()
    let log = scratch.path + "/run.log"
    let first = try BuiltDocent.run(
      ["rehearse", BuiltDocent.tour, "--viewers", "3000", "--log", log], input: "next\nnext\nnext\n"
    )
    let text = String(decoding: first.output, as: UTF8.self)
    #expect(text.contains("▸ 1 zh "))
    let again = try BuiltDocent.run(
      ["rehearse", BuiltDocent.tour, "--replay", log], input: "next\nnext\nnext\n")
    #expect(String(decoding: again.output, as: UTF8.self).contains("▸ 1 zh "))
    let resumed = try BuiltDocent.run(
      ["rehearse", BuiltDocent.tour, "--resume", log], input: "requests\n")
    #expect(resumed.status == 0)
  }

  @Test func `what was asked in a recorded run appears above the half-typed line`() throws {
    let scratch = Scratch()
    let log = scratch.path + "/run.log"
    let recorded = try BuiltDocent.run(
      ["rehearse", BuiltDocent.tour, "--viewers", "3000", "--log", log], input: "next\nnext\nnext\n"
    )
    let request = try #require(
      String(decoding: recorded.output, as: UTF8.self).firstMatch(of: /▸\x201\x20.+/)
    ).output
    let rehearsal = try TerminalRehearsal(["--clock", "30x", "--replay", log])
    try rehearsal.type("\r", for: "── 1 hall")
    try rehearsal.terminal.send("goto 米ro\u{1B}[D")
    try rehearsal.terminal.wait(for: String(request))
    try rehearsal.terminal.wait(for: "› goto 米ro")
    try rehearsal.terminal.send("\u{7F}t\r")
    try rehearsal.terminal.wait(for: "“米to”")
    #expect(!rehearsal.output.contains("viewers now"))
  }

  @Test func `edit opens the editor at this stop, and what it changed is read`() throws {
    let scratch = Scratch()
    let tour = scratch.path + "/l'essai.tour"
    try """
    tour essai "Essai"
      speaks fr
    room hall "Hall"
    stop hall
      fr> Bonjour.
    stop hall as adieu
      pause 10s
    """.write(toFile: tour, atomically: true, encoding: .utf8)
    let editor = scratch.path + "/editor"
    try "echo editing $1; sed -i s/Bonjour/Bonsoir/ \"$2\"; test ! -t 0 || read answer\n".write(
      toFile: editor, atomically: true, encoding: .utf8)
    let rehearsal = try TerminalRehearsal(
      tour: tour, environment: ["EDITOR": "sh " + editor, "PATH": "/usr/bin:/bin"])
    try rehearsal.type("\r", for: "Bonjour.")
    try rehearsal.type("edit\r", for: "editing +4")
    // A key for the editor, not for the prompt.
    try rehearsal.terminal.send("x\n")
    try rehearsal.terminal.wait(for: "read again")
    try rehearsal.terminal.wait(for: "Bonsoir.")
    try rehearsal.type("edit adieu\r", for: "editing +6")
    try rehearsal.terminal.send("\n")
    try rehearsal.type("\u{04}", for: "Report")
    #expect(try rehearsal.terminal.waitForEnd() == .exited(0))
  }

  @Test func `an editor that fails leaves the script as it was`() throws {
    let rehearsal = try TerminalRehearsal(environment: ["EDITOR": "false", "PATH": "/usr/bin:/bin"])
    try rehearsal.type("edit\r", for: "The editor ended with 1")
  }

  @Test func `a narrower window wraps what comes`() throws {
    let rehearsal = try TerminalRehearsal(["--clock", "real"])
    try rehearsal.terminal.wait(for: "› ")
    rehearsal.terminal.resize(rows: 24, columns: 20)
    // The prompt fills the row.
    try rehearsal.terminal.wait(for: "10:00:00 not begun ›\r\n ")
    try rehearsal.terminal.send("\r")
    let text = try rehearsal.terminal.wait(for: "stay until")
    #expect(text.contains("── 1 hall · Hall"))
    #expect(!text.contains("────"))
  }

  @Test func `a factor that is none is refused`() throws {
    for clock in ["0x", "-1x", "x", "fast", "nanx", "1e9x"] {
      let run = try BuiltDocent.run(
        ["rehearse", BuiltDocent.tour, "--clock", clock], input: "")
      #expect(run.status == 64, "\(clock)")
    }
  }
}
