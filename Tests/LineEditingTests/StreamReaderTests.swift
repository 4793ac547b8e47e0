import Foundation
import Testing

@testable import LineEditing

private func pipeHolding(_ bytes: Data) throws -> Pipe {
  let pipe = Pipe()
  try pipe.fileHandleForWriting.write(contentsOf: bytes)
  try pipe.fileHandleForWriting.close()
  return pipe
}

@Test func `a pipe gives its lines and then the end, again and again`() throws {
  let pipe = try pipeHolding(Data("next\r\n? 月亮在哪里\nquit".utf8))
  let reader = StreamReader(descriptor: pipe.fileHandleForReading.fileDescriptor)
  let inputs = (0..<5).map { _ in reader.readLine(prompt: "› ") }
  #expect(inputs == [.line("next"), .line("? 月亮在哪里"), .line("quit"), .end, .end])
  #expect(!reader.isInteractive)
}

@Test func `a directory can't be read`() throws {
  let directory = open("/", O_RDONLY)
  defer { close(directory) }
  #expect(StreamReader(descriptor: directory).readLine(prompt: "") == .unreadable(errno: EISDIR))
}

@Test func `a scripted reader remembers the prompts`() {
  let reader = ScriptedReader(["next"])
  #expect(reader.readLine(prompt: "1 › ") == .line("next"))
  #expect(reader.readLine(prompt: "2 › ") == .end)
  #expect(reader.prompts == ["1 › ", "2 › "])
}

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

@Test func `posted lines wait until they are taken`() {
  let mailbox = LineMailbox()
  mailbox.post(["a"])
  mailbox.post(["b", "c"])
  #expect(mailbox.takeAll() == ["a", "b", "c"])
  #expect(mailbox.takeAll() == [])
}
