internal import Glibc

/// A terminal's width and height in cells, as the system tells them.
struct WindowSize: Equatable {
  /// The most of each that is believed. No screen has so many, and libedit holds every cell twice.
  static let most = 4_096

  let columns: Int
  let rows: Int

  /// Nil where there is no terminal, or nobody has told it.
  init?(of descriptor: Int32) {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return nil
    }
    columns = Int(size.ws_col)
    rows = Int(size.ws_row)
  }

  var isBelievable: Bool { max(columns, rows) <= Self.most }
}
