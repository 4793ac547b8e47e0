/// Finds the words that one slip of the finger makes of another: a letter too many, too few, wrong, or
/// two swapped.
///
/// Two words at most one slip apart share a form with one letter left out (Garbe's symmetric deletion,
/// 2012), so a look-up costs as many hashes as the word has letters, however many words there are. The
/// first letter must be right, and a wrong letter is forgiven from six letters on: `Manet` is not `Monet`.
struct TypoIndex {
  static let shortestWord = 5
  private static let shortestForWrongLetter = 6
  private var words: [[UInt8]] = []
  /// By the hash of a form: what only shares the hash is told apart when it is compared.
  private var forms: [UInt64: [Int]] = [:]

  /// - Parameter words: stems, in order; what is too short, or not plain letters, is left out.
  init(_ words: [String]) {
    for word in words {
      let letters = Array(word.utf8)
      guard letters.count >= Self.shortestWord - 1, letters.allSatisfy({ $0 < 0x80 }) else {
        continue
      }
      let number = self.words.count
      self.words.append(letters)
      for form in Self.forms(of: letters) where forms[form]?.last != number {
        forms[form, default: []].append(number)
      }
    }
  }

  /// In the order in which the words were given.
  func corrections(of word: String) -> [String] {
    let typed = Array(word.utf8)
    guard typed.count >= Self.shortestWord - 1 else { return [] }
    var found: Set<Int> = []
    for form in Self.forms(of: typed) { found.formUnion(forms[form] ?? []) }
    return found.sorted().filter { Self.isOneSlip(typed, words[$0]) }
      .map { String(decoding: words[$0], as: UTF8.self) }
  }

  /// Hashes of the word itself, and of the word without each of its letters, each once.
  private static func forms(of letters: [UInt8]) -> [UInt64] {
    var forms = [hash(letters, without: nil)]
    for index in letters.indices {
      let form = hash(letters, without: index)
      if forms.last != form { forms.append(form) }
    }
    return forms
  }

  /// FNV-1a, 64 bits: the same on every machine, and nothing to allocate.
  private static func hash(_ letters: [UInt8], without index: Int?) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for position in letters.indices where position != index {
      hash = (hash ^ UInt64(letters[position])) &* 0x0000_0100_0000_01B3
    }
    return hash
  }

  private static func isOneSlip(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.first == b.first, a != b else { return false }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let restA = a[start...]
    let restB = b[start...]
    if a.count != b.count {
      return restA.count > restB.count
        ? restA.dropFirst().elementsEqual(restB) : restB.dropFirst().elementsEqual(restA)
    }
    let isSwap =
      restA.count > 1 && restA.prefix(2).elementsEqual(restB.prefix(2).reversed())
      && restA.dropFirst(2).elementsEqual(restB.dropFirst(2))
    return isSwap
      || a.count >= shortestForWrongLetter && restA.dropFirst().elementsEqual(restB.dropFirst())
  }
}
