internal import CLibEdit

/// libedit's line as it stands, parted at the cursor; good until libedit is called again.
struct EditedLine {
  let beforeCursor: UnsafeBufferPointer<wchar_t>
  let afterCursor: UnsafeBufferPointer<wchar_t>

  /// Whether libedit's own marks contradict each other: some vi commands put them before the line (3.1-20221030).
  let isBroken: Bool

  init(_ editor: OpaquePointer) {
    guard let line = el_wline(editor)?.pointee, let start = line.buffer else {
      beforeCursor = UnsafeBufferPointer(start: nil, count: 0)
      afterCursor = beforeCursor
      isBroken = false
      return
    }
    let length = line.lastchar - start
    let cursor = line.cursor - start
    isBroken = !(0...max(0, length)).contains(cursor) || length < 0
    let before = min(max(0, cursor), max(0, length))
    beforeCursor = UnsafeBufferPointer(start: start, count: before)
    afterCursor = UnsafeBufferPointer(start: start + before, count: max(0, length) - before)
  }

  var isEmpty: Bool { beforeCursor.isEmpty && afterCursor.isEmpty }

  static func scalar(_ character: wchar_t) -> Unicode.Scalar {
    UInt32(exactly: character).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
  }

  static func text(_ characters: UnsafeBufferPointer<wchar_t>) -> String {
    String(String.UnicodeScalarView(characters.map(scalar)))
  }
}
