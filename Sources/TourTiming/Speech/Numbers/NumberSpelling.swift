/// Spells out whole numbers as a language says them.
///
/// Cardinals are those of Foundation's `NumberFormatter.spellOut`, and a test compares them. They are
/// made here all the same: the formatter's first number took 13 ms, which is more than all of
/// `docent check`, and this target does without Foundation.
package protocol NumberSpelling: Sendable {
  /// - Precondition: `value >= 0`.
  func cardinal(_ value: Int) -> String
  /// - Precondition: `value >= 0`.
  func ordinal(_ value: Int) -> String
  /// Four digits that may be a year, or digits before 年.
  ///
  /// - Precondition: `value >= 0`.
  func year(_ value: Int) -> String
}
