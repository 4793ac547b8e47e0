// swift-format-ignore-file
enum EmbeddedDocuments {
  static let reference = ""
  static let grammar = ""
  static let diagnostics: [String: String] = [:]
}
