internal import ArgumentParser
internal import TourDiagnostics

/// `docent explain T0123`: the page of a diagnostic's code.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say more about a diagnostic: what it means, an example, its repair.")

  @Argument(help: "A code, such as T0214.")
  var code: String

  func run() throws {
    try reporting { () throws(CommandFailure) in
      let wanted = code.uppercased()
      guard let page = EmbeddedDocuments.diagnostics[wanted] else { throw .usage(unknown(wanted)) }
      Console.output(MarkdownPage.text(page, columns: Console.pageColumns))
    }
  }

  private func unknown(_ wanted: String) -> String {
    let codes = EmbeddedDocuments.diagnostics.keys.sorted()
    if let nearest = NearestName.nearest(to: wanted, in: codes) {
      return "there is no diagnostic \(wanted): the nearest is \(nearest)"
    }
    if wanted.wholeMatch(of: /T\d{4}/) != nil { return "there is no diagnostic \(wanted)" }
    let example = codes.first ?? "T0101"
    return "there is no diagnostic \(wanted): codes are a T and four digits, such as \(example)"
  }
}
