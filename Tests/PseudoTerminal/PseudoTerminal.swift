internal import CPseudoTerminal
internal import Glibc

/// A program under test on a pseudo-terminal of its own.
public final class PseudoTerminal {
  /// How the program ended.
  public enum Ending: Equatable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// All that the program wrote so far, as it came.
  public private(set) var output: [UInt8] = []
  private var seen = 0
  private let terminal: Int32
  private let child: pid_t
  private var ending: Ending?

  /// - Parameter environment: all of it; nothing is inherited.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    rows: UInt16 = 24, columns: UInt16 = 80
  ) throws {
    var strings = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for string in strings + variables { free(string) } }
    var child: pid_t = 0
    terminal = pseudo_terminal_start(path, &strings, &variables, rows, columns, &child)
    self.child = child
    guard terminal >= 0 else { throw Failure(description: "no pseudo-terminal: errno \(errno)") }
  }

  deinit {
    if ending == nil {
      kill(child, SIGKILL)
      kill(child, SIGCONT)
      waitpid(child, nil, 0)
    }
    close(terminal)
  }

  public func send(_ keys: String) throws {
    try send(bytes: Array(keys.utf8))
  }

  public func send(bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, min($0.count, 1_024)) }
      guard count > 0 else { throw Failure(description: "can't type: errno \(errno)") }
      rest = rest.dropFirst(count)
      if !rest.isEmpty { try readSome(milliseconds: 0) }
    }
  }

  /// Waits until a text was written after the last one waited for, and gives what came up to its end.
  @discardableResult
  public func wait(for text: String, seconds: Int = 20) throws -> String {
    let wanted = Array(text.utf8)
    let deadline = Self.now() + seconds * 1_000
    while true {
      if let end = Self.end(of: wanted, in: output, from: seen) {
        defer { seen = end }
        return String(decoding: output[seen..<end], as: UTF8.self)
      }
      let left = deadline - Self.now()
      let isOpen = try left > 0 && readSome(milliseconds: Int32(clamping: left))
      guard isOpen || Self.end(of: wanted, in: output, from: seen) != nil else {
        let rest = String(decoding: output[seen...], as: UTF8.self)
        throw Failure(description: "no \(text.debugDescription) in \(rest.debugDescription)")
      }
    }
  }

  /// Reads to the end of the program and says how it ended; nil where it does not end in time.
  @discardableResult
  public func waitForEnd(seconds: Int = 20) throws -> Ending? {
    let deadline = Self.now() + seconds * 1_000
    while try Self.now() < deadline && readSome(milliseconds: 100) {}
    var status: Int32 = 0
    while ending == nil, Self.now() < deadline {
      if waitpid(child, &status, WNOHANG) == child {
        ending = Self.ending(status)
      } else {
        usleep(2_000)
      }
    }
    return ending
  }

  /// Waits for the program to be stopped by a signal.
  public func waitForStop() {
    var status: Int32 = 0
    waitpid(child, &status, WUNTRACED)
  }

  public func signal(_ number: Int32) { kill(child, number) }

  public func resize(rows: UInt16, columns: UInt16) {
    _ = pseudo_terminal_resize(terminal, rows, columns)
  }

  /// Lets files grow again that a soft limit of the program's had kept from it.
  public func liftFileLimit() { pseudo_terminal_lift_file_limit(child) }

  /// The terminal's modes, to be compared.
  public func modes() -> [UInt32] {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  /// The modes that a terminal has before a program changes them: a program that was just started may have done so.
  public static func freshModes() throws -> [UInt32] {
    var modes: [UInt32] = [0, 0, 0, 0]
    guard pseudo_terminal_fresh_modes(&modes) == 0 else {
      throw Failure(description: "no pseudo-terminal: errno \(errno)")
    }
    return modes
  }

  /// Reads what there is, or waits for it; false where the program has closed the terminal.
  @discardableResult
  private func readSome(milliseconds: Int32) throws -> Bool {
    var entry = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, milliseconds) > 0 else { return true }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = chunk.withUnsafeMutableBytes { read(terminal, $0.baseAddress, $0.count) }
    guard count > 0 else { return false }
    output += chunk[..<count]
    return true
  }

  private static func end(of text: [UInt8], in output: [UInt8], from start: Int) -> Int? {
    guard let first = text.first else { return start }
    var from = start
    while let found = output[from...].firstIndex(of: first) {
      if output[found...].starts(with: text) { return found + text.count }
      from = found + 1
    }
    return nil
  }

  private static func ending(_ status: Int32) -> Ending {
    status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: status & 0x7F)
  }

  private static func now() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
  }
}

/// The path of a program that was built beside the running tests.
public func builtProgram(_ name: String) -> String {
  var buffer = [CChar](repeating: 0, count: 4_096)
  let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
  let path = String(
    decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let directory = path.lastIndex(of: "/").map { path[..<$0] } ?? "."
  return "\(directory)/\(name)"
}
