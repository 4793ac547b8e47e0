internal import DetailSearch
internal import TourModel

/// A number that differs as soon as any of many answers does: what must not change when only the speed is to.
struct AnswerChecksum: CustomStringConvertible {
  /// FNV-1a.
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ answer: SearchAnswer, of tour: Tour) {
    add(answer.place.map { tour.name(of: $0) } ?? "-")
    add(answer.elsewhere.map { tour.name(of: $0) } ?? "-")
    add(answer.language.tag)
    add(String(Int((answer.confidence * 1000).rounded())))
  }

  private mutating func add(_ text: String) {
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
  }

  var description: String { String(hash, radix: 16) }
}
