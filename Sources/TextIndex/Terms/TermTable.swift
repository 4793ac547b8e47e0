/// Numbers terms in the order in which they come. Open addressing with linear steps; never more than half
/// full.
@frozen
public struct TermTable: Sendable {
  /// The upper half of a term's hash, and its number from 1: small, for what a look-up costs is a look at memory. The
  /// lower half says where it stands: two of a hundred thousand terms that agree in both are not to be expected.
  @usableFromInline
  @frozen
  struct Slot: Sendable {
    @usableFromInline var hash: UInt32 = 0
    /// 0: empty.
    @usableFromInline var place: UInt32 = 0
  }

  @usableFromInline var slots: [Slot]
  @usableFromInline var mask: Int
  /// Of each term, in its order: needed when the slots grow; none once the table is closed.
  private var hashes: [UInt64] = []
  public private(set) var count = 0

  public init(minimumCapacity: Int = 32) {
    var size = 64
    while size < minimumCapacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    mask = size - 1
  }

  /// The number of a term; nil for one that never came.
  @inlinable
  public func number(of key: TermKey) -> Int? {
    let place = slots[slot(of: key.hash)].place
    return place == 0 ? nil : Int(place) - 1
  }

  /// The number of a term, a new one if it never came.
  public mutating func add(_ key: TermKey) -> Int {
    let slot = slot(of: key.hash)
    if slots[slot].place != 0 { return Int(slots[slot].place) - 1 }
    precondition(hashes.count == count, "a closed table takes no more terms")
    hashes.append(key.hash)
    count += 1
    slots[slot] = Self.slot(key.hash, number: count - 1)
    if count * 2 > mask { grow() }
    return count - 1
  }

  /// The same table without what only new terms need, a third of its memory: it takes no more.
  public consuming func closed() -> TermTable {
    hashes = []
    return self
  }

  /// Where a term is, or belongs.
  @inlinable
  func slot(of hash: UInt64) -> Int {
    let upper = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].place != 0, slots[slot].hash != upper { slot = (slot + 1) & mask }
    return slot
  }

  private static func slot(_ hash: UInt64, number: Int) -> Slot {
    Slot(hash: UInt32(truncatingIfNeeded: hash >> 32), place: UInt32(number + 1))
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(), count: slots.count * 2)
    mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      slots[slot(of: hash)] = Self.slot(hash, number: number)
    }
  }
}
