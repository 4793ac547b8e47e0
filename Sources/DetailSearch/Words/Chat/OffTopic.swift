/// What viewers of a live tour write that no tour answers: phrases by theme, as ``FieldQuestions`` has patterns.
///
/// A word that may name something in a work stands here only in a phrase where it does not: a flight to Paris,
/// not the flight into Egypt.
enum OffTopic {
  /// - Parameters:
  ///   - chat: what viewers tell of themselves, of the guide, of the stream.
  ///   - wishes: what visitors would do.
  ///   - exceptions: what a shorter phrase would take for something else.
  static func roles(
    _ themes: [[String]], chat: [[String]], wishes: String, but exceptions: String
  ) -> [(WordRole, String)] {
    var roles: [(WordRole, String)] = [(.content, exceptions), (.aside, wishes)]
    for phrases in themes.joined() { roles.append((.offTopic, phrases)) }
    for phrases in chat.joined() { roles.append((.chat, phrases)) }
    return roles
  }
}
