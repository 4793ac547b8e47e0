/// What is known of Chinese characters, made once, at first use: a fraction of a millisecond.
///
/// Covers U+4E00 to U+9FFF; any other character is its own simplified form and has no reading.
public final class HanTables: Sendable {
  public static let shared = HanTables()

  private static let first: UInt32 = 0x4E00
  private static let size = 0x5200
  private let simplified: [UInt16]
  private let reading: [UInt16]
  /// 0: it is read in one way.
  private let secondReading: [UInt16]
  /// The syllables, without tones, by their letters.
  private let numbers: TermTable
  /// By the number of a syllable, that of the one which ends in `n` for `ng`, or in `ng` for `n`; 0: there is none.
  private let nasalTwins: [UInt16]
  static let longestSyllable = 6

  private init() {
    simplified = Self.simplifiedForms()
    var reading = [UInt16](repeating: 0, count: Self.size)
    var second = [UInt16](repeating: 0, count: Self.size)
    var numbers = TermTable()
    var spelled: [[UInt8]] = []
    Self.forEachReading(in: Self.readings) { letters, character in
      // 嗯 is read `n`: a sound, but no syllable that anything is spelled with.
      guard letters.contains(where: { "aeiou".utf8.contains($0) }) else { return }
      let number = UInt16(numbers.add(TermKey(word: letters)) + 1)
      if Int(number) > spelled.count { spelled.append(letters) }
      if let index = Self.index(character) { reading[index] = number }
    }
    Self.forEachReading(in: Self.secondReadings) { letters, character in
      let number = UInt16(numbers.add(TermKey(word: letters)) + 1)
      if let index = Self.index(character) { second[index] = number }
    }
    self.reading = reading
    secondReading = second
    self.numbers = numbers
    nasalTwins = spelled.map { letters in
      Self.nasalTwin(of: letters).flatMap { numbers.number(of: TermKey(word: $0)) }
        .map { UInt16($0 + 1) } ?? 0
    }
  }

  private static func nasalTwin(of letters: [UInt8]) -> [UInt8]? {
    let (n, g) = (UInt8(ascii: "n"), UInt8(ascii: "g"))
    return letters.last == n ? letters + [g] : letters.last == g ? letters.dropLast() : nil
  }

  /// A traditional character's simplified form; any other as it is.
  @inline(__always)
  public func simplified(_ character: UInt32) -> UInt32 {
    guard let index = Self.index(character), simplified[index] != 0 else { return character }
    return UInt32(simplified[index])
  }

  /// The number of the syllable that a simplified character is mostly read as; 0 where none is known.
  @inline(__always)
  public func syllable(of character: UInt32) -> UInt16 {
    Self.index(character).map { reading[$0] } ?? 0
  }

  /// The syllables that a simplified character is commonly read as: two at most.
  @inline(__always)
  public func readings(of character: UInt32) -> Readings {
    guard let index = Self.index(character), reading[index] != 0 else { return Readings() }
    return Readings(first: reading[index], second: secondReading[index])
  }

  /// The syllable that ends in `n` where this one ends in `ng`, or the other way round: many hear no difference; 0
  /// where there is none.
  public func nasalTwin(of syllable: UInt16) -> UInt16 {
    let index = Int(syllable) - 1
    return nasalTwins.indices.contains(index) ? nasalTwins[index] : 0
  }

  /// The numbers of one syllable, two, or none.
  public struct Readings: RandomAccessCollection, Sendable {
    fileprivate var first: UInt16 = 0
    fileprivate var second: UInt16 = 0

    public var startIndex: Int { 0 }
    public var endIndex: Int { first == 0 ? 0 : second == 0 ? 1 : 2 }
    public subscript(_ position: Int) -> UInt16 { position == 0 ? first : second }
  }

  /// The number of a syllable by its letters; nil where Mandarin has none such.
  public func syllable(letters: some Sequence<UInt8>) -> UInt16? {
    numbers.number(of: TermKey(word: letters)).map { UInt16($0 + 1) }
  }

  /// How a syllable is spelled, without its tone.
  public func letters(ofSyllable number: UInt16) -> String {
    for table in [Self.readings, Self.secondReadings] {
      for line in table.split(separator: "\n") {
        let letters = line.drop { $0 == " " }.prefix { $0.isASCII }
        if syllable(letters: letters.utf8) == number { return String(letters) }
      }
    }
    return ""
  }

  @inline(__always)
  private static func index(_ character: UInt32) -> Int? {
    guard character >= first, character < first + UInt32(size) else { return nil }
    return Int(character - first)
  }

  private static func simplifiedForms() -> [UInt16] {
    var forms = [UInt16](repeating: 0, count: size)
    var written: UInt32?
    for scalar in simplifiedPairs.unicodeScalars where scalar.value >= first {
      if let character = written, let index = index(character) {
        forms[index] = UInt16(truncatingIfNeeded: scalar.value)
        written = nil
      } else {
        written = scalar.value
      }
    }
    return forms
  }

  private static func forEachReading(in text: String, _ body: ([UInt8], UInt32) -> Void) {
    var letters: [UInt8] = []
    var isInLetters = false
    for scalar in text.unicodeScalars {
      if scalar.isASCII, scalar.value > 0x20 {
        if !isInLetters { letters.removeAll(keepingCapacity: true) }
        isInLetters = true
        letters.append(UInt8(scalar.value))
      } else {
        isInLetters = false
        if scalar.value >= first { body(letters, scalar.value) }
      }
    }
  }
}
