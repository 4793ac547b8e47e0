internal import ArgumentParser
internal import TourDiagnostics

/// `docent reference [TOPIC]`: the language reference, which is in the binary.
struct ReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "Print the reference of the tour language, or a topic of it.",
    discussion:
      """
      `docent reference topics` lists the topics; `docent reference grammar` prints the grammar. A word of the language \
      that is no topic, such as region or optional, prints what the topics say of it.
      """)

  @Argument(
    help: """
      A topic, such as stop, a word of its heading, or a word of the language. Without it, the whole reference.
      """)
  var topic: String?

  func run() throws {
    try reporting { () throws(CommandFailure) in
      let text = try text()
      Console.output(
        topic?.lowercased() == "grammar"
          ? text : MarkdownPage.text(text, columns: Console.pageColumns))
    }
  }

  private func text() throws(CommandFailure) -> String {
    let reference = LanguageReference(EmbeddedDocuments.reference)
    guard let topic = topic?.lowercased() else { return EmbeddedDocuments.reference }
    if topic == "grammar" { return EmbeddedDocuments.grammar }
    if topic == "topics" { return reference.titles.map { $0 + "\n" }.joined() }
    if let text = reference.section(named: topic) ?? reference.excerpts(on: topic) { return text }
    let known = reference.titles + ["grammar", "topics"]
    let nearest = NearestName.nearest(to: topic, in: known)
    throw .usage(
      "there is no topic \(topic)"
        + (nearest.map { ": the nearest is \($0)" } ?? "; docent reference topics lists them"))
  }
}
