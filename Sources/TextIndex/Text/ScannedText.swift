/// The words and the runs of characters of a text; all else, control characters, emoji and signs, only
/// separates.
///
/// An apostrophe separates too: `l'eau` is `l` and `eau`. Characters come simplified. O(scalars read).
public struct ScannedText: Sendable {
  public enum Token: Sendable {
    case word(Word)
    /// Han, or Japanese kana, which are written without spaces: a range of ``characters``.
    case characters(Range<Int>)
  }

  public struct Word: Sendable {
    /// Where its folded letters are in ``letters``.
    public let range: Range<Int>
    public let key: TermKey
    /// That of the word in lower case with a sign for every diacritic.
    public let writtenKey: TermKey
    /// With a diacritic.
    public let isMarked: Bool
  }

  /// Folded, in UTF-8.
  public fileprivate(set) var letters: [UInt8] = []
  public fileprivate(set) var characters: [UInt32] = []
  public fileprivate(set) var tokens: [Token] = []

  /// - Parameters:
  ///   - scalarLimit: so many scalars are read; the rest is ignored.
  ///   - wordLimit: longer words are cut, in bytes.
  public init(_ text: String, scalarLimit: Int = .max, wordLimit: Int = 256) {
    var scanner = TextScanner(wordLimit: wordLimit)
    var text = text
    text.withUTF8 { scanner.read($0, scalarLimit: scalarLimit) }
    self = scanner.finished()
  }

  fileprivate init() {}

  public func letters(of word: Word) -> ArraySlice<UInt8> { letters[word.range] }

  public func text(of word: Word) -> String { String(decoding: letters(of: word), as: UTF8.self) }

  public func text(ofCharacters range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: characters[range].compactMap(Unicode.Scalar.init))
    return String(view)
  }
}

private struct TextScanner: ~Copyable {
  private var text = ScannedText()
  private let wordLimit: Int
  private let han = HanTables.shared
  private var wordStart = 0
  private var marks: [Int] = []
  private var runStart = 0

  init(wordLimit: Int) { self.wordLimit = wordLimit }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, scalarLimit: Int) {
    text.letters.reserveCapacity(min(bytes.count, 4096))
    text.tokens.reserveCapacity(16)
    var index = 0
    var count = 0
    while index < bytes.count, count < scalarLimit {
      let run = Self.plainLetters(in: bytes, from: index, atMost: scalarLimit - count)
      if !run.isEmpty {
        append(run, of: bytes)
        index += run.count
        count += run.count
        continue
      }
      count += 1
      if bytes[index] < 0x80 {
        readASCII(bytes[index])
        index += 1
      } else {
        let (scalar, length) = Self.decode(bytes, at: index)
        index += length
        read(scalar)
      }
    }
  }

  /// The small letters and digits that stand here: most of a text, and nothing is to be done to them.
  private static func plainLetters(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, atMost limit: Int
  ) -> Range<Int> {
    let last = limit < bytes.count - start ? start + limit : bytes.count
    var end = start
    while end < last, (0x61...0x7A).contains(bytes[end]) || (0x30...0x39).contains(bytes[end]) {
      end += 1
    }
    return start..<end
  }

  consuming func finished() -> ScannedText {
    separate()
    return text
  }

  /// What a String holds is valid UTF-8.
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(bytes[index])
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return (0xFFFD, bytes.count - index) }
    var scalar = lead & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (scalar, length)
  }

  private mutating func readASCII(_ byte: UInt8) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: append(byte)
    case 0x41...0x5A: append(byte | 0x20)
    default: separate()
    }
  }

  private mutating func read(_ scalar: UInt32) {
    switch scalar {
    case 0x4E00...0x9FFF: append(character: han.simplified(scalar))
    case 0xFF01...0xFF5E: readASCII(UInt8(truncatingIfNeeded: scalar - 0xFEE0))
    case 0x3000...0x303F where scalar != 0x3005: separate()
    default:
      if let base = LetterFolding.base(scalar) {
        append(base)
        mark()
      } else if let spelled = LetterFolding.spelledOut(scalar) {
        spelled.withUTF8Buffer { for byte in $0 { append(byte) } }
      } else if LetterFolding.isDiacritic(scalar) {
        mark()
      } else if let scalar = Unicode.Scalar(scalar) {
        readRare(scalar)
      }
    }
  }

  private mutating func readRare(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if scalar.isWrittenWithoutSpaces {
      append(character: scalar.value)
    } else if properties.isAlphabetic || properties.generalCategory == .decimalNumber {
      for byte in properties.lowercaseMapping.utf8 { append(byte) }
    } else if properties.generalCategory == .spacingMark
      || properties.generalCategory == .nonspacingMark && !properties.isVariationSelector
    {
      if isInWord { for byte in UTF8.encode(scalar) ?? .init() { append(byte) } }
    } else if !properties.isDefaultIgnorableCodePoint {
      // What is ignorable (soft hyphens, joiners, direction marks) nobody sees: it separates nothing.
      separate()
    }
  }

  private var isInWord: Bool { text.letters.count > wordStart }

  private mutating func append(_ byte: UInt8) {
    if text.characters.count > runStart { endRun() }
    if text.letters.count - wordStart < wordLimit { text.letters.append(byte) }
  }

  private mutating func append(_ run: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    if text.characters.count > runStart { endRun() }
    let room = wordLimit - (text.letters.count - wordStart)
    text.letters.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run.prefix(max(0, room))]))
  }

  private mutating func mark() {
    if isInWord, marks.count < 16 { marks.append(text.letters.count) }
  }

  private mutating func append(character: UInt32) {
    if isInWord { endWord() }
    if text.characters.isEmpty { text.characters.reserveCapacity(32) }
    text.characters.append(character)
  }

  private mutating func separate() {
    if isInWord { endWord() }
    if text.characters.count > runStart { endRun() }
  }

  private mutating func endWord() {
    let range = wordStart..<text.letters.count
    let key = text.letters.withUnsafeBufferPointer { TermKey(word: $0[range]) }
    text.tokens.append(
      .word(
        ScannedText.Word(
          range: range, key: key, writtenKey: marks.isEmpty ? key : writtenKey(range),
          isMarked: !marks.isEmpty)))
    wordStart = text.letters.count
    marks.removeAll(keepingCapacity: true)
  }

  private func writtenKey(_ range: Range<Int>) -> TermKey {
    var written: [UInt8] = []
    for index in range {
      written.append(text.letters[index])
      if marks.contains(index + 1) { written.append(0xFF) }
    }
    return TermKey(word: written)
  }

  private mutating func endRun() {
    text.tokens.append(.characters(runStart..<text.characters.count))
    runStart = text.characters.count
  }
}

extension Unicode.Scalar {
  fileprivate var isWrittenWithoutSpaces: Bool {
    if value < 0x2E80 { return false }
    return properties.isIdeographic || value == 0x3005
      || (0x3041...0x30FF).contains(value) && value != 0x30FB
  }
}
