internal import CLibEdit
internal import Glibc

extension LibEditReader {
  /// Obeys `$EDITRC`, else `~/.editrc`, as libedit would, but goes on after a line that it does not understand.
  func obeyEditrc() {
    guard let path = Self.editrcPath, let bytes = Self.bytesOfFile(path) else { return }
    // To Swift a CR LF is one character.
    let text = String(decoding: bytes.filter { $0 != 0x0D && $0 != 0 }, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { continue }
      if elx_obey(editor, String(line)) != 0 {
        editrcProblems.append(EditrcProblem(path: path, line: index + 1))
      } else if Self.bindsSequence(line) {
        editrcBindsSequences = true
      }
    }
  }

  private static var editrcPath: String? {
    if getenv("EDITRC") != nil { return environmentValue("EDITRC") }
    return environmentValue("HOME").map { $0 + "/.editrc" }
  }

  /// The start of a file; nil where it can't be opened.
  static func bytesOfFile(_ path: String, limitBytes: Int = 1 << 20) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while bytes.count < limitBytes {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return bytes
  }

  private static func bindsSequence(_ line: Substring) -> Bool {
    line.contains("bind") && ["^[", "\\e", "\\E", "\\033", "M-"].contains { line.contains($0) }
  }
}
