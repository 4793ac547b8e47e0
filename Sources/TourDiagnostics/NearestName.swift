/// The known name nearest to what was typed, for "did you mean".
public enum NearestName {
  /// The candidate with the least optimal-string-alignment distance (Damerau 1964, adjacent swaps count
  /// one), if that distance is at most a third of the longer word, and at least 1 is allowed.
  ///
  /// Case is ignored first. Ties go to the candidate that comes first. Candidates of a very different
  /// length are not compared. O(candidates × length²), with words cut at 64 characters.
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased().prefix(64))
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased().prefix(64))
      let allowed = max(1, max(typed.count, letters.count) / 3)
      guard abs(typed.count - letters.count) <= allowed else { continue }
      let distance = self.distance(typed, letters)
      if distance <= allowed, distance < best?.distance ?? .max, distance < typed.count {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  /// The only candidate that a word of four letters or more is but for one slip of the hand; case is ignored.
  public static func only(_ word: String, in candidates: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased().prefix(64))
    guard typed.count >= 4 else { return nil }
    let near = candidates.filter { candidate in
      let letters = Array(candidate.lowercased().prefix(64))
      return abs(letters.count - typed.count) <= 1 && distance(typed, letters) <= 1
    }
    return near.count == 1 ? near.first : nil
  }

  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforePrevious = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    var current = previous
    for i in 1...a.count {
      current[0] = i
      for j in 1...b.count {
        let substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var best = min(previous[j] + 1, current[j - 1] + 1, substitution)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, beforePrevious[j - 2] + 1)
        }
        current[j] = best
      }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[b.count]
  }
}
