internal import Glibc
internal import TourFiles

/// Lines of bytes from a file or from standard input, as many at a time as have arrived.
struct LineInput: ~Copyable {
  /// A longer line is given cut: then it is no whole JSON value any more, and refused as such.
  static let longestLine = 16 << 20
  private static let readSize = 1 << 20

  private let path: String
  private let descriptor: Int32
  private var rest: [UInt8] = []
  /// Whether the rest of a line that was too long is being passed over.
  private var isSkipping = false
  private var hasEnded = false
  private var buffer = [UInt8](repeating: 0, count: readSize)

  /// - Parameter path: `-` is standard input.
  init(path: String) throws(CommandFailure) {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, SystemFiles.failure(errno)) }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// The lines that have arrived, at least one, without their ends; nil at the end.
  mutating func next() throws(CommandFailure) -> [ArraySlice<UInt8>]? {
    while !hasEnded {
      let count = try read()
      if count == 0 {
        hasEnded = true
        return rest.isEmpty ? nil : [take()[...]]
      }
      let lines = split(count)
      if !lines.isEmpty { return lines }
    }
    return nil
  }

  private mutating func read() throws(CommandFailure) -> Int {
    do { return try SystemFiles.read(descriptor, into: &buffer) } catch {
      throw .unreadable(path: path, error)
    }
  }

  private mutating func split(_ count: Int) -> [ArraySlice<UInt8>] {
    guard let last = buffer[..<count].lastIndex(of: UInt8(ascii: "\n")) else {
      keep(buffer[..<count])
      return []
    }
    keep(buffer[..<last])
    let whole = take()
    isSkipping = false
    keep(buffer[(last + 1)..<count])
    return whole.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    var bytes = bytes
    if isSkipping {
      guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return }
      bytes = bytes[end...]
      isSkipping = false
    }
    rest += bytes
    if rest.count > Self.longestLine, !bytes.contains(UInt8(ascii: "\n")) {
      isSkipping = true
    }
  }

  private mutating func take() -> [UInt8] {
    defer { rest = [] }
    return rest
  }
}
