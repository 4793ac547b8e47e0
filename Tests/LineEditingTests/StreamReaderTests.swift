import Foundation
import LineEditing
import Testing

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

@Test func `a terminal that can't edit lines has a plain prompt`() throws {
  let pipe = try pipeHolding(Data("next\n".utf8))
  let shown = Pipe()
  let reader = StreamReader(
    descriptor: pipe.fileHandleForReading.fileDescriptor,
    promptDescriptor: shown.fileHandleForWriting.fileDescriptor)
  #expect(reader.isInteractive)
  #expect(reader.readLine(prompt: "1 › ") == .line("next"))
  #expect(reader.readLine(prompt: "2 › ") == .end)
  try shown.fileHandleForWriting.close()
  let text = try shown.fileHandleForReading.readToEnd() ?? Data()
  #expect(String(decoding: text, as: UTF8.self) == "1 › 2 › \n")
}
