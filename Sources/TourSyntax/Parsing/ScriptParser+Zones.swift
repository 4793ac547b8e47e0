internal import TourDiagnostics

/// Words where a time zone is expected that are none.
extension ScriptParser {
  mutating func rejectZone(_ zone: String) {
    let words = zoneWords()
    let range = range(ofToken: cursor).lowerBound..<range(ofToken: words.last ?? cursor).upperBound
    let isCased = zone.unicodeScalars.first?.properties.isLowercase ?? false
    let message =
      words.count > 1 || !isCased
      ? "a time zone is one name, such as Europe/Paris"
      : "a time zone begins with a capital, such as Europe/Paris"
    report(
      Diagnostic(
        .zoneWithoutCapital, message, at: span(range),
        fixes: meantZone(words).map {
          [Fix("write \($0)", replace: span(range), with: $0, isSafe: false)]
        } ?? []))
    takeInvalid(through: words.last ?? cursor)
  }

  /// The words from the cursor on, where nothing else follows: `heure de Paris`.
  private func zoneWords() -> [Int] {
    rest.allSatisfy { lexer.tokens[$0].kind == .word } ? rest : [cursor]
  }

  /// The zone of the last word, which in `heure de Paris` is the city.
  private func meantZone(_ words: [Int]) -> String? {
    let written = plain(words.last ?? cursor)
    // Elsewhere the city is enough: the tour says whose zone it is.
    if statement == .starts || statement == .viewersTime, let zone = CityZones.zone(of: written) {
      return zone
    }
    let mended = written.split(separator: "/", omittingEmptySubsequences: false)
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "/")
    return WordShape.isZone(mended) ? mended : CityZones.zone(of: written)
  }
}

extension DiagnosticCode {
  static let zoneWithoutCapital: DiagnosticCode = "T0157"
}
