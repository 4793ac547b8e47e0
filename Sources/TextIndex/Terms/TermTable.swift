/// Numbers terms in the order in which they come. Open addressing with linear steps; never more than half
/// full.
public struct TermTable: Sendable {
  private var keys: [UInt64]
  private var numbers: [Int32]
  public private(set) var count = 0
  private var mask: Int

  public init(minimumCapacity: Int = 512) {
    var size = 64
    while size < minimumCapacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    numbers = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The number of a term; nil for one that never came.
  @inline(__always)
  public func number(of key: TermKey) -> Int? {
    keys.withUnsafeBufferPointer { keys in
      var slot = Int(truncatingIfNeeded: key.hash) & mask
      while keys[slot] != 0 {
        if keys[slot] == key.hash { return Int(numbers[slot]) }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }

  /// The number of a term, a new one if it never came.
  public mutating func add(_ key: TermKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while keys[slot] != 0 {
      if keys[slot] == key.hash { return Int(numbers[slot]) }
      slot = (slot + 1) & mask
    }
    keys[slot] = key.hash
    numbers[slot] = Int32(count)
    count += 1
    if count * 2 > mask { grow() }
    return count - 1
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldNumbers = numbers
    let size = keys.count * 2
    keys = Array(repeating: 0, count: size)
    numbers = Array(repeating: 0, count: size)
    mask = size - 1
    for index in oldKeys.indices where oldKeys[index] != 0 {
      var slot = Int(truncatingIfNeeded: oldKeys[index]) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = oldKeys[index]
      numbers[slot] = oldNumbers[index]
    }
  }
}
