/// What viewers say around a request: phrases that are dropped, as ``FieldQuestions`` has patterns.
enum Chatter {
  static func roles(_ phrases: [String]) -> [(WordRole, String)] {
    phrases.map { (WordRole.small, $0) }
  }
}
