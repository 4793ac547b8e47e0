internal import TourDiagnostics

/// A file that is read not at all, for it is text of another kind or no text: line by line it would be one mistake
/// after the other.
enum ForeignText {
  case utf16
  /// With its byte order mark; that of UTF-16 begins the same way.
  case utf32
  /// Lines that end with CR alone.
  case bareReturns
  /// Control characters all over.
  case binary

  /// Nil for what can be read. O(1), but for a file without a line end.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      self = .utf32
      return
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
      return
    }
    let sample = bytes.prefix(Self.sampleBytes)
    let zeros = (even: Self.zeros(sample, from: 0), odd: Self.zeros(sample, from: 1))
    let controls = sample.count { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    if max(zeros.even, zeros.odd) * 5 > sample.count, min(zeros.even, zeros.odd) == 0 {
      self = .utf16
    } else if controls > 16, controls * 20 > sample.count {
      self = .binary
    } else if sample.contains(0x0D), !bytes.contains(0x0A) {
      self = .bareReturns
    } else {
      return nil
    }
  }

  private static let sampleBytes = 8192

  private static func zeros(_ sample: Slice<UnsafeBufferPointer<UInt8>>, from start: Int) -> Int {
    stride(from: start, to: sample.count, by: 2).count { sample[$0] == 0 }
  }

  func diagnostic(of source: SourceText) -> Diagnostic {
    let start = source.span(0..<0)
    switch self {
    case .utf16: return Self.diagnostic(ofEncoding: "UTF-16", at: start)
    case .utf32: return Self.diagnostic(ofEncoding: "UTF-32", at: start)
    case .binary:
      return Diagnostic(
        .notUTF8, "this is no text file", at: start,
        notes: ["a script is plain text in UTF-8; from a word processor, save as plain text"])
    case .bareReturns:
      return Diagnostic(
        .lineSeparator, "the lines of this file end as on an old Macintosh, with a bare CR",
        at: start, notes: ["save the file with the line ends of Unix (LF) or Windows (CRLF)"])
    }
  }

  private static func diagnostic(ofEncoding name: String, at start: SourceSpan) -> Diagnostic {
    Diagnostic(
      .notUTF8, "this file is text in \(name), and a script is in UTF-8", at: start,
      notes: ["save the file as UTF-8: in “Save as”, the encoding “UTF-8”, not “Unicode”"])
  }
}
