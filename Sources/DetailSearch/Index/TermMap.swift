internal import TextIndex

/// What is known of terms: a dictionary whose look-up costs no hashing, for a key is a hash already.
struct TermMap<Value: Sendable>: Sendable {
  private var numbers = TermTable(minimumCapacity: 64)
  private var values: [Value] = []

  subscript(_ key: TermKey) -> Value? {
    get { numbers.number(of: key).map { values[$0] } }
    set {
      guard let newValue else { return }
      let number = numbers.add(key)
      if number == values.count { values.append(newValue) } else { values[number] = newValue }
    }
  }

  /// The same without room for more: it takes no more.
  consuming func closed() -> TermMap {
    numbers = numbers.closed()
    values = Array(values[...])
    return self
  }

  func contains(_ key: TermKey) -> Bool { numbers.number(of: key) != nil }

  mutating func insert(_ key: TermKey) where Value == Void { self[key] = () }

  /// Adds an element to the list of a term, unless it is the last one there; in place.
  mutating func append<Element>(_ element: Element, to key: TermKey)
  where Value == [Element], Element: Equatable {
    let number = numbers.add(key)
    if number == values.count {
      values.append([element])
    } else if values[number].last != element {
      values[number].append(element)
    }
  }
}
