import TourDiagnostics

/// Texts with up to three bytes taken out, changed, swapped, or a look-alike put in.
struct ByteMutants: Sequence, IteratorProtocol {
  private let samples: [[UInt8]]
  private var random: SeededRandom
  private var left: Int

  init(_ samples: [Sample], limit: Int, seed: UInt64) {
    self.samples = samples.map(\.source.bytes).filter { (1...1200).contains($0.count) }
    random = SeededRandom(seed)
    left = self.samples.isEmpty ? 0 : limit
  }

  mutating func next() -> [UInt8]? {
    guard left > 0 else { return nil }
    left -= 1
    var bytes = samples[random.below(samples.count)]
    for _ in 0...random.below(3) where !bytes.isEmpty { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    var place = random.below(bytes.count)
    switch random.below(5) {
    case 0: bytes.remove(at: place)
    case 1: bytes[place] = UInt8(truncatingIfNeeded: random.next())
    case 2: bytes.swapAt(place, random.below(bytes.count))
    default:
      while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
      bytes.insert(contentsOf: Self.signs[random.below(Self.signs.count)].utf8, at: place)
    }
  }

  private static let signs = [
    "\"", "..", "±", "+", ">", "》", "：", "，", "、", "\r", "\n", "\\", "//", "#", "\u{FEFF}", "é",
    "图", "'",
    "-", "%", "«", "”", "“", "/", ":", ".", "\u{3000}", "１", " ", "  ", "m", "5", "0", "h", ",",
    "≥", "=", "<",
    "\u{2011}", "\u{301}", "_", "\u{A0}", "Ⅻ", "٣",
  ]
}
