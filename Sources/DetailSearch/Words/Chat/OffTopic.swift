/// What viewers of a live tour write that no tour answers: phrases by theme, as ``FieldQuestions`` has patterns.
///
/// A word that may name something in a work stands here only in a phrase where it does not: a flight to Paris,
/// not the flight into Egypt.
enum OffTopic {
  /// - Parameters:
  ///   - wishes: what visitors would do.
  ///   - exceptions: what a shorter phrase would take for something else.
  static func roles(
    _ themes: [[String]], wishes: String, but exceptions: String
  ) -> [(WordRole, String)] {
    var roles: [(WordRole, String)] = [(.content, exceptions), (.wish, wishes)]
    for phrases in themes.joined() { roles.append((.offTopic, phrases)) }
    return roles
  }
}
