/// What a term is known by: a hash of what it is, with its kind. 64 bits: among the hundred thousand terms
/// of a large tour, two that share a key are not to be expected (one chance in a billion), and would only
/// count as one word.
@frozen
public struct TermKey: Hashable, Sendable {
  public let hash: UInt64

  @inlinable
  init(hash: UInt64) { self.hash = hash }

  /// A word, or its stem, in folded letters.
  @inlinable
  public init(word: some Sequence<UInt8>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    self.init(hash: Self.mixed(hash))
  }

  /// A character by itself.
  @inlinable
  public init(character: UInt32) { self.init(kind: 1, UInt64(character)) }

  /// Two characters side by side.
  @inlinable
  public init(pair first: UInt32, _ second: UInt32) {
    self.init(kind: 2, UInt64(first) << 24 | UInt64(second))
  }

  /// Two syllables side by side, by their numbers.
  @inlinable
  public init(syllables first: UInt16, _ second: UInt16) {
    self.init(kind: 3, UInt64(first) << 24 | UInt64(second))
  }

  /// A syllable by itself.
  @inlinable
  public init(syllable: UInt16) { self.init(kind: 8, UInt64(syllable)) }

  /// A run of characters.
  @inlinable
  public init(characters: some Sequence<UInt32>) {
    var key = TermKey.noCharacters
    for character in characters { key = key.followed(byCharacter: character) }
    self = key
  }

  /// A run of no characters.
  @inlinable
  public static var noCharacters: TermKey { TermKey(kind: 4, 0) }

  /// A run of characters that goes on with one more.
  @inlinable
  public func followed(byCharacter character: UInt32) -> TermKey { followed(by: UInt64(character)) }

  /// A run of syllables.
  @inlinable
  public init(syllables: some Sequence<UInt16>) {
    var key = TermKey(kind: 5, 0)
    for syllable in syllables { key = key.followed(by: UInt64(syllable)) }
    self = key
  }

  /// What a word means: a number of the ``Lexicon``. `levelsDown`: what is a kind of it, or a kind of its kinds.
  @inlinable
  public init(concept: Int, levelsDown: Int = 0) {
    self.init(kind: 6, UInt64(levelsDown) << 32 | UInt64(concept))
  }

  /// A phrase that begins with this and goes on with `next`.
  @inlinable
  public func followed(by next: TermKey) -> TermKey { followed(by: next.hash) }

  @inlinable
  func followed(by next: UInt64) -> TermKey {
    TermKey(hash: Self.mixed(hash &* 0x9E37_79B9_7F4A_7C15 &+ next))
  }

  @inlinable
  init(kind: UInt64, _ payload: UInt64) {
    self.init(hash: Self.mixed(payload &+ kind &* 0xD1B5_4A32_D192_ED03))
  }

  /// The finisher of SplitMix64 (Steele, Lea and Flood, 2014); never 0, which marks an empty slot.
  @inlinable
  static func mixed(_ value: UInt64) -> UInt64 {
    var x = value
    x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
    x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
    x ^= x >> 31
    return x == 0 ? 1 : x
  }
}
