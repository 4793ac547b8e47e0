internal import ArgumentParser
internal import TourDiagnostics

/// `docent reference [TOPIC]`: the language reference, which is in the binary.
struct ReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "Print the reference of the tour language, or a topic of it.",
    discussion:
      "`docent reference topics` lists the topics; `docent reference grammar` prints the grammar.")

  @Argument(
    help: "A topic, such as stop, or a word of its heading. Without it, the whole reference.")
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
    if let section = reference.section(named: topic) { return section }
    let known = reference.titles + ["grammar", "topics"]
    let nearest = NearestName.nearest(to: topic, in: known)
    throw .usage(
      "there is no topic \(topic)" + (nearest.map { ": the nearest is \($0)" } ?? "")
        + "; topics: " + known.joined(separator: ", "))
  }
}

/// The reference cut into its topics: each second-level heading of the text opens one.
struct LanguageReference {
  private let sections: [(title: String, text: String)]

  init(_ markdown: String) {
    var sections: [(title: String, text: String)] = []
    var isInExample = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isInExample.toggle() }
      if line.hasPrefix("## "), !isInExample {
        sections.append((String(line.dropFirst(3)), ""))
      }
      if !sections.isEmpty { sections[sections.count - 1].text += line + "\n" }
    }
    self.sections = sections
  }

  var titles: [String] { sections.map(\.title) }

  /// The topic whose heading is `name`, else the first with it as a word, else the only one that begins so.
  func section(named name: String) -> String? {
    let lowered = sections.map { (title: $0.title.lowercased(), text: $0.text) }
    if let exact = lowered.first(where: { $0.title == name }) { return exact.text }
    let word = lowered.first {
      $0.title.split(whereSeparator: { !$0.isLetter }).contains { $0 == name }
    }
    if let word { return word.text }
    let begins = lowered.filter { $0.title.hasPrefix(name) }
    return begins.count == 1 ? begins[0].text : nil
  }
}
