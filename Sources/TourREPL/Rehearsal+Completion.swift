internal import LineEditing
internal import TourDiagnostics
internal import TourModel
internal import TourRuntime

extension Rehearsal {
  /// What could stand before the cursor: a command's name, or what the command offers for its
  /// argument.
  func completions(for context: LineContext) -> LineCompletions {
    let typed = context.beforeCursor.drop { $0.isWhitespace }
    guard let space = typed.firstIndex(where: \.isWhitespace) else {
      return Self.completions(of: String(typed), among: CommandTable.candidates)
    }
    guard let command = try? CommandTable.command(named: String(typed[..<space])) else {
      return .none
    }
    let word = String(typed[space...].drop { $0.isWhitespace })
    return Self.completions(of: word, among: command.candidates(in: self))
  }

  private static func completions(
    of word: String, among candidates: [LineCandidate]
  ) -> LineCompletions {
    let folded = word.lowercased()
    let begun = candidates.filter { $0.text.lowercased().hasPrefix(folded) }
    // Titles and requests are hostile until made safe; a name is as the grammar has it.
    let safe = begun.map { candidate in
      LineCandidate(
        TerminalText.sanitized(candidate.text), ending: candidate.ending,
        note: candidate.note.map { TerminalText.sanitized($0) })
    }
    return LineCompletions(word: word, candidates: safe)
  }
}

extension CommandTable {
  static var candidates: [LineCandidate] {
    commands.map { LineCandidate($0.name, note: $0.summary) }
  }
}

extension Rehearsal {
  func stopCandidates(where isOffered: (StopID) -> Bool = { _ in true }) -> [LineCandidate] {
    tour.stopIDs.filter(isOffered).map { id in
      LineCandidate(tour[id].name, note: tour.title(of: tour[id].place).text(in: language))
    }
  }

  /// The details of what is on show, then all works and rooms.
  var placeCandidates: [LineCandidate] {
    let details = placeOnShow.map { tour.details(of: $0) } ?? []
    let here = details.map {
      LineCandidate(tour[$0].name, note: tour[$0].title.text(in: language))
    }
    let works = tour.works.map { LineCandidate($0.name, note: $0.title.text(in: language)) }
    return here + works
      + tour.rooms.map { LineCandidate($0.name, note: $0.title.text(in: language)) }
  }

  var requestCandidates: [LineCandidate] {
    digest(withPutOff: true).lines.prefix(RequestsCommand.page).map { line in
      LineCandidate("\(line.number)", note: "\(line.count)× \(line.requests[0].text)")
    }
  }
}
