internal import CLibEdit
internal import Glibc

extension LibEditReader {
  private static let limitEditrcBytes = 1 << 20

  /// Obeys `$EDITRC`, else `~/.editrc`, as libedit would; but a line that it does not understand ends nothing.
  func obeyEditrc() {
    guard let path = Self.editrcPath, let text = Self.text(of: path) else { return }
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

  private static func text(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while bytes.count < limitEditrcBytes {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    // To Swift a CR LF is one character.
    return String(decoding: bytes.filter { $0 != 0x0D && $0 != 0 }, as: UTF8.self)
  }

  private static func bindsSequence(_ line: Substring) -> Bool {
    line.contains("bind") && ["^[", "\\e", "\\E", "\\033", "M-"].contains { line.contains($0) }
  }
}
