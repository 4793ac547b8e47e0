import Foundation
import Testing

@testable import DocentCommands

struct LineInputTests {
  /// What a pipe with these bytes in it gives.
  private func lines(_ bytes: [UInt8]) throws -> [[UInt8]] {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    var input = try LineInput(path: url.path)
    var lines: [[UInt8]] = []
    while let next = try input.next() { lines += next.map { Array($0) } }
    return lines
  }

  @Test func `lines are split at line feeds, the last one needs none`() throws {
    #expect(try lines(Array("a\n\nbc".utf8)) == [Array("a".utf8), [], Array("bc".utf8)])
    #expect(try lines(Array("a\n".utf8)) == [Array("a".utf8)])
    #expect(try lines([]).isEmpty)
  }

  @Test func `a line that is far too long is cut, and the next one is whole`() throws {
    let long = [UInt8](repeating: 0x61, count: LineInput.longestLine + (5 << 20))
    let found = try lines(long + Array("\nnext\n".utf8))
    #expect(found.count == 2)
    #expect(found[0].count <= LineInput.longestLine + (1 << 20))
    #expect(found[1] == Array("next".utf8))
  }
}
