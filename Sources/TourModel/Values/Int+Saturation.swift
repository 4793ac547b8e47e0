extension Int {
  /// The sum, or the greatest number where it is too large: counts come from logs and from viewers.
  package func addingSaturated(_ other: Int) -> Int {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? (other < 0 ? .min : .max) : sum
  }
}
