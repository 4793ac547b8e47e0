internal import CLibEdit
internal import Glibc

// vi's `v`. libedit's own command enters the edited line without showing it, even an empty one.
extension LibEditReader {
  /// Opens the line in `$EDITOR`, else vi, then shows the result and enters it; several lines are only shown.
  ///
  /// An empty file leaves an empty line; an editor that fails leaves the line as it was.
  func editorKey(_ key: Int32) -> UInt8 {
    let text = lineNow.text
    guard let edited = withLineSetAside({ Self.edited(text) }) else { return UInt8(CC_ERROR) }
    let line = normalized(PastedText.line(edited))
    leaveLine()
    setLine(line, cursor: 0)
    refresh()
    let lineCount = PastedText.lineCount(edited)
    if lineCount > 1 { pasteHandler?(lineCount) }
    if lineCount == 1 { keys.putBack([0x0D]) }
    return UInt8(CC_NORM)
  }

  /// What an editor makes of a text; nil where it fails.
  private static func edited(_ text: String) -> [UInt8]? {
    var name = Array("/tmp/line-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { return nil }
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    let bytes = Array((text + "\n").utf8)
    let count = write(descriptor, bytes, bytes.count)
    close(descriptor)
    guard count == bytes.count, system("${EDITOR:-vi} \(path)") == 0 else { return nil }
    return bytesOfFile(path)
  }
}
