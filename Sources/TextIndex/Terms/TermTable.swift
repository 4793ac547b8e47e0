/// Numbers terms in the order in which they come. Open addressing with linear steps; never more than half
/// full.
@frozen
public struct TermTable: Sendable {
  /// A term and its number, side by side: one look at memory finds both.
  @usableFromInline
  @frozen
  struct Slot: Sendable {
    /// 0: empty.
    @usableFromInline var key: UInt64 = 0
    @usableFromInline var number: Int32 = 0
  }

  @usableFromInline var slots: [Slot]
  public private(set) var count = 0
  @usableFromInline var mask: Int

  public init(minimumCapacity: Int = 32) {
    var size = 64
    while size < minimumCapacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    mask = size - 1
  }

  /// The number of a term; nil for one that never came.
  @inlinable
  public func number(of key: TermKey) -> Int? {
    let slot = slots[slot(of: key)]
    return slot.key == 0 ? nil : Int(slot.number)
  }

  /// The number of a term, a new one if it never came.
  public mutating func add(_ key: TermKey) -> Int {
    let slot = slot(of: key)
    if slots[slot].key != 0 { return Int(slots[slot].number) }
    return append(key, at: slot)
  }

  /// Where a term is, or belongs.
  @inlinable
  func slot(of key: TermKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while slots[slot].key != 0, slots[slot].key != key.hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func append(_ key: TermKey, at slot: Int) -> Int {
    slots[slot] = Slot(key: key.hash, number: Int32(count))
    count += 1
    if count * 2 > mask { grow() }
    return count - 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    mask = slots.count - 1
    for entry in old where entry.key != 0 {
      var slot = Int(truncatingIfNeeded: entry.key) & mask
      while slots[slot].key != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }
}
