/// Which text of a run: the index of a ``SourceText`` in the list that an analysis returns.
public struct SourceID: Hashable, Sendable, Comparable {
  public let index: Int

  public init(_ index: Int) { self.index = index }

  /// The file that was opened first.
  public static let root = SourceID(0)

  public static func < (a: SourceID, b: SourceID) -> Bool { a.index < b.index }
}

/// The bytes of one file, with the path that people know it by.
///
/// Offsets everywhere are UTF-8 offsets into ``bytes``, from 0. Lines end with LF or CRLF.
public struct SourceText: Sendable {
  public let id: SourceID
  /// The path as the user gave it, or as a `use` resolved it. Not safe to print raw: see ``TerminalText``.
  public let path: String
  public let bytes: [UInt8]

  public init(id: SourceID = .root, path: String, bytes: [UInt8]) {
    self.id = id
    self.path = path
    self.bytes = bytes
  }

  public init(id: SourceID = .root, path: String, text: String) {
    self.init(id: id, path: path, bytes: Array(text.utf8))
  }

  /// The text of a range of bytes; what is not UTF-8 becomes U+FFFD.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  public func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(source: id, range: range) }
}

/// A range of one text, in UTF-8 offsets.
public struct SourceSpan: Hashable, Sendable {
  public let source: SourceID
  public let range: Range<Int>

  public init(source: SourceID, range: Range<Int>) {
    self.source = source
    self.range = range
  }

  /// The smallest span that holds both; both must be of one text.
  public func union(_ other: SourceSpan) -> SourceSpan {
    precondition(source == other.source, "a span lies in one text")
    let lower = min(range.lowerBound, other.range.lowerBound)
    return SourceSpan(source: source, range: lower..<max(range.upperBound, other.range.upperBound))
  }
}
