internal import TextIndex

/// Puts near-duplicates together: gists that are the same but for a slip in a word that nothing knows (a letter too many,
/// too few, wrong, or two swapped), or in how Chinese is written down (a character for another of the same sound, or Latin
/// letters).
///
/// What is near to a gist of a group is of the group, so that groups do not depend on the order in which gists are added.
/// Words that are known are never slips of each other. O(letters) for each gist, of which a bounded number is
/// looked at.
public struct GistGroups<Scope: Hashable> {
  private struct Near: Hashable {
    let hash: UInt64
    let scope: Scope
  }

  private struct Own: Hashable {
    let gist: RequestGist
    let scope: Scope
  }

  private var numbers: [Own: Int] = [:]
  private var gists: [RequestGist] = []
  /// Of each, one of its group with a lower number, or itself.
  private var parents: [Int] = []
  private var near: [Near: [Int]] = [:]

  public init() {}

  /// The number of `gist`, from 0; the same for the same gist of one scope.
  public mutating func add(_ gist: RequestGist, in scope: Scope) -> Int {
    let own = Own(gist: gist, scope: scope)
    if let number = numbers[own] { return number }
    let number = gists.count
    numbers[own] = number
    gists.append(gist)
    parents.append(number)
    for hash in gist.nearKeys {
      let key = Near(hash: hash, scope: scope)
      for other in near[key] ?? [] where gist.isNear(to: gists[other]) { join(number, other) }
      if near[key, default: []].count < NearLimits.gistsPerKey {
        near[key, default: []].append(number)
      }
    }
    return number
  }

  /// The group of an added gist: the lowest number of its gists.
  public func group(of number: Int) -> Int {
    var root = number
    while parents[root] != root { root = parents[root] }
    return root
  }

  private mutating func join(_ a: Int, _ b: Int) {
    let (rootA, rootB) = (group(of: a), group(of: b))
    let root = min(rootA, rootB)
    for number in [a, b, rootA, rootB] { parents[number] = root }
  }
}

private enum NearLimits {
  /// Gists that are compared for one way in which a gist may have been typed wrong.
  static let gistsPerKey = 32
  /// Letters of a gist, in all its unknown words, whose slips are looked for: who types more means no good.
  static let letters = 48
}

extension RequestGist {
  /// What it may share with one that is near: its terms with one letter left out of one of them, or its sounds.
  fileprivate var nearKeys: Set<UInt64> {
    var keys: Set<UInt64> = []
    var lettersLeft = NearLimits.letters
    let sum = sum
    for word in unknownWords where word.letters.count >= Slip.shortestWord {
      lettersLeft -= word.letters.count
      guard lettersLeft >= 0 else { break }
      let others = sum &- word.key.hash
      keys.insert(others &+ word.key.hash)
      for left in word.letters.indices {
        let rest = word.letters[..<left] + word.letters[(left + 1)...]
        keys.insert(others &+ TermKey(word: rest).hash)
      }
    }
    if let sounds, sounds.syllables.count >= 2 {
      keys.insert(TermKey(syllables: sounds.syllables).hash)
    }
    return keys
  }

  fileprivate func isNear(to other: RequestGist) -> Bool {
    if let sounds, let others = other.sounds, unknownWords.isEmpty, other.unknownWords.isEmpty {
      return sounds.isHeardAs(others)
    }
    return unknownWords.contains { word in
      other.unknownWords.contains {
        Slip.parts(word.letters, $0.letters) && hasTerms(other, but: word.key, for: $0.key)
      }
    }
  }
}

extension RequestGist.ChineseSounds {
  /// Whether one may be the other as somebody typed it: in Latin letters, or with one character for another, which are not
  /// both known for what they mean.
  fileprivate func isHeardAs(_ other: Self) -> Bool {
    guard syllables == other.syllables else { return false }
    if characters.isEmpty || other.characters.isEmpty { return true }
    guard characters.count == other.characters.count, !(isKnown && other.isKnown) else {
      return false
    }
    return zip(characters, other.characters).count { $0 != $1 } == 1
  }
}

/// A slip of the finger, in the letters of two stems; what is forgiven is as in `SpellingSearch`.
private enum Slip {
  static let shortestWord = 4
  private static let shortestForLetterMore = 5
  private static let shortestForWrongLetter = 6

  /// Whether one slip, and no more, is between two words.
  static func parts(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard (a + b).allSatisfy({ (0x61...0x7A).contains($0) }) else { return false }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a.dropFirst(start).reversed(), b.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    let (restA, restB) = (a[start..<(a.count - end)], b[start..<(b.count - end)])
    let longer = max(a.count, b.count)
    switch (restA.count, restB.count) {
    case (1, 1): return longer >= shortestForWrongLetter
    case (0, 1), (1, 0): return longer >= shortestForLetterMore
    case (2, 2): return longer >= shortestWord && restA.elementsEqual(restB.reversed())
    default: return false
    }
  }
}
