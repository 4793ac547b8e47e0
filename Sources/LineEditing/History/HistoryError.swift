/// Why the history can't be kept; the wording is the caller's.
public enum HistoryError: Error, Equatable, Sendable {
  case cannotMakeDirectory(path: String, errno: Int32)
  case cannotOpen(path: String, errno: Int32)
  case cannotRead(path: String, errno: Int32)
  case cannotWrite(path: String, errno: Int32)
}
