import LineEditing
import Testing

@Test func `a dumb terminal, a pipe and a file are not edited`() {
  let terminal = TerminalFacts(inputIsTerminal: true, outputIsTerminal: true, kind: "xterm")
  var dumb = terminal
  dumb.kind = "dumb"
  var unset = terminal
  unset.kind = ""
  var piped = terminal
  piped.inputIsTerminal = false
  #expect([terminal, dumb, unset, piped].map(\.canEdit) == [true, false, false, false])
  #expect([terminal, dumb, unset, piped].map(\.allowsEscapes) == [true, false, false, true])
}

@Test func `NO_COLOR refuses colours, not escapes`() {
  let terminal = TerminalFacts(
    inputIsTerminal: true, outputIsTerminal: true, kind: "xterm", refusesColour: true)
  #expect(terminal.allowsEscapes)
  #expect(!terminal.allowsColour)
}
