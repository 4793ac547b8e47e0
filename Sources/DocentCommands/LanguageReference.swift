/// The reference cut into its topics: each heading of the second and of the third level opens one.
struct LanguageReference {
  private struct Topic {
    let title: String
    let level: Int
    var text: String

    /// Without what its own lower headings open.
    var isChapter: Bool { level == 2 }
  }

  private let topics: [Topic]

  init(_ markdown: String) {
    var topics: [Topic] = []
    var chapter: Int?
    var isInExample = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isInExample.toggle() }
      if !isInExample, let (title, level) = Self.heading(line) {
        if level == 2 { chapter = topics.count }
        topics.append(Topic(title: title, level: level, text: ""))
      }
      guard let chapter else { continue }
      topics[topics.count - 1].text += line + "\n"
      // A chapter has the text of its parts too.
      if topics.count - 1 != chapter { topics[chapter].text += line + "\n" }
    }
    self.topics = topics
  }

  private static func heading(_ line: Substring) -> (title: String, level: Int)? {
    if line.hasPrefix("## ") { return (String(line.dropFirst(3)), 2) }
    if line.hasPrefix("### ") { return (String(line.dropFirst(4)), 3) }
    return nil
  }

  /// The chapters.
  var titles: [String] { topics.filter(\.isChapter).map(\.title) }

  /// The topic whose heading is `name`, else the first with it as a word, else the only one that begins so; chapters go
  /// before their parts.
  func section(named name: String) -> String? {
    section(named: name, of: topics.filter(\.isChapter))
      ?? section(named: name, of: topics.filter { !$0.isChapter })
  }

  private func section(named name: String, of topics: [Topic]) -> String? {
    let lowered = topics.map { (title: $0.title.lowercased(), text: $0.text) }
    if let exact = lowered.first(where: { $0.title == name }) { return exact.text }
    let word = lowered.first {
      $0.title.split(whereSeparator: { !$0.isLetter }).contains { $0 == name }
    }
    if let word { return word.text }
    let begins = lowered.filter { $0.title.hasPrefix(name) }
    return begins.count == 1 ? begins[0].text : nil
  }

  /// What the chapters say of a word of the language: the lines of their tables that it stands in, and their paragraphs
  /// that quote it. Nil where none does.
  func excerpts(on word: String) -> String? {
    let found = topics.filter(\.isChapter).compactMap { topic in
      Excerpt(of: topic.text, on: word).map { "## \(topic.title)\n\n\($0.text)" }
    }
    return found.isEmpty ? nil : found.joined(separator: "\n")
  }
}

/// What a chapter says of a word.
private struct Excerpt {
  let text: String

  init?(of chapter: String, on word: String) {
    var blocks: [String] = []
    var isInExample = false
    var block: [Substring] = []
    for line in chapter.split(separator: "\n", omittingEmptySubsequences: false).dropFirst() {
      if line.hasPrefix("```") { isInExample.toggle() }
      if isInExample || line.hasPrefix("```") || line.hasPrefix("#") { continue }
      if line.isEmpty {
        blocks += [Self.excerpt(of: block, on: word)].compactMap(\.self)
        block = []
      } else {
        block.append(line)
      }
    }
    blocks += [Self.excerpt(of: block, on: word)].compactMap(\.self)
    guard !blocks.isEmpty else { return nil }
    text = blocks.map { $0 + "\n" }.joined(separator: "\n")
  }

  private static func excerpt(of block: [Substring], on word: String) -> String? {
    guard block.first?.hasPrefix("|") == true else {
      return quotes(block.joined(separator: " "), word) ? block.joined(separator: "\n") : nil
    }
    let rows = block.dropFirst(2).filter { quotes($0.split(separator: "|").first ?? "", word) }
    return rows.isEmpty ? nil : (block.prefix(2) + rows).joined(separator: "\n")
  }

  /// Whether the word stands in code.
  private static func quotes(_ text: some StringProtocol, _ word: String) -> Bool {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().contains { index, part in
      index % 2 == 1
        && part.lowercased().split { !$0.isLetter && $0 != "-" }.contains { $0 == word }
    }
  }
}
