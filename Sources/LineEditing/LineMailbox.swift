internal import CTerminalGuard
internal import Glibc
internal import Synchronization

/// Lines from elsewhere that shall appear above the line that is being typed.
///
/// Any thread may post. What is posted while no line is read appears with the next prompt.
public final class LineMailbox: Sendable {
  private let lines = Mutex<[String]>([])

  /// The end of the wake-up pipe that a reader polls; -1 where the system gave none.
  let wakeUpDescriptor: Int32
  private let postingDescriptor: Int32

  public init() {
    var ends: [Int32] = [-1, -1]
    let isOpen = terminal_guard_make_pipe(&ends) == 0
    wakeUpDescriptor = isOpen ? ends[0] : -1
    postingDescriptor = isOpen ? ends[1] : -1
  }

  deinit {
    guard wakeUpDescriptor >= 0 else { return }
    close(wakeUpDescriptor)
    close(postingDescriptor)
  }

  /// Posts whole lines, made safe for a terminal by the caller; they may hold colours.
  public func post(_ more: [String]) {
    let wasEmpty = lines.withLock { lines in
      defer { lines += more }
      return lines.isEmpty
    }
    if wasEmpty { wakeUp() }
  }

  private func wakeUp() {
    var byte: UInt8 = 1
    _ = write(postingDescriptor, &byte, 1)
  }

  /// Takes what has come, oldest first, and empties the pipe.
  func takeAll() -> [String] {
    drain(wakeUpDescriptor)
    return lines.withLock { lines in
      defer { lines = [] }
      return lines
    }
  }
}

/// Reads what a non-blocking pipe holds.
@discardableResult
func drain(_ descriptor: Int32) -> [UInt8] {
  var chunk = [UInt8](repeating: 0, count: 256)
  var all: [UInt8] = []
  while true {
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { return all }
    all += chunk[..<count]
  }
}
