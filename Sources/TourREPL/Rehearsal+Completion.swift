internal import LineEditing
internal import TextIndex
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
    guard let opening = word.first, let closing = CommandArguments.quotes[opening] else {
      return Self.completions(of: word, among: command.candidates(for: word, in: self))
    }
    let unquoted = String(word.dropFirst())
    var found = Self.completions(
      of: unquoted, among: command.candidates(for: unquoted, in: self))
    found.word = word
    for index in found.candidates.indices {
      found.candidates[index].label = found.candidates[index].text
      found.candidates[index].text.insert(opening, at: word.startIndex)
      if !found.candidates[index].ending.isEmpty { found.candidates[index].ending = "\(closing) " }
    }
    return found
  }

  private static func completions(
    of word: String, among candidates: [LineCandidate]
  ) -> LineCompletions {
    let folded = LetterFolding.folded(word)
    var begun = candidates.filter { LetterFolding.folded($0.text).hasPrefix(folded) }
    // After a complete name and a space, no title is meant that begins with that name.
    let name = folded.trimmingSpaces()
    let isWhole = name != folded && candidates.contains { LetterFolding.folded($0.text) == name }
    if begun.isEmpty, !isWhole {
      begun = candidates.flatMap { candidate in
        candidate.synonyms.filter { LetterFolding.folded($0).hasPrefix(folded) }
          .map { LineCandidate($0, ending: candidate.ending, note: candidate.text) }
      }
    }
    // Titles and requests are hostile until made safe; a name is as the grammar has it.
    let safe = begun.map { candidate in
      var safe = LineCandidate(
        TerminalText.sanitized(candidate.text), ending: candidate.ending,
        note: candidate.note.map { TerminalText.sanitized($0) })
      safe.label = candidate.label
      return safe
    }
    return LineCompletions(word: word, candidates: safe)
  }
}

extension LineCandidate {
  /// Whether it or a synonym begins so, in folded letters.
  fileprivate func begins(_ folded: String) -> Bool {
    ([text] + synonyms).contains { LetterFolding.folded($0).hasPrefix(folded) }
  }
}

extension CommandTable {
  static var candidates: [LineCandidate] {
    commands.map { LineCandidate($0.name, note: $0.summary) }
  }
}

extension Rehearsal {
  func stopCandidates(where isOffered: (StopID) -> Bool = { _ in true }) -> [LineCandidate] {
    tour.stopIDs.filter(isOffered).map {
      candidate(tour[$0].name, titled: tour.title(of: tour[$0].place))
    }
  }

  /// The details of what is on show, then all works and rooms.
  var placeCandidates: [LineCandidate] {
    let details = placeOnShow.map { tour.details(of: $0) } ?? []
    return details.map { candidate(tour[$0].name, titled: tour[$0].title) } + workAndRoomCandidates
  }

  /// The same, with the whole names of details: of the one place whose name is typed, or of all if nothing else fits.
  func placeCandidates(for word: String) -> [LineCandidate] {
    let near = placeCandidates
    let folded = LetterFolding.folded(word)
    guard !folded.isEmpty else { return near }
    if folded.contains(".") || !near.contains(where: { $0.begins(folded) }) {
      return near + tour.details.indices.map { wholeName(of: .detail(DetailID($0))) }
    }
    let names = near.map(\.text).filter { LetterFolding.folded($0).hasPrefix(folded) }
    let meant =
      names.first { LetterFolding.folded($0) == folded } ?? (names.count == 1 ? names[0] : nil)
    guard let place = meant.flatMap({ tour.place(named: $0) }) else { return near }
    return near + tour.details(of: place).map { wholeName(of: .detail($0)) }
  }

  private func wholeName(of place: Place) -> LineCandidate {
    var found = candidate(tour.name(of: place), titled: tour.title(of: place))
    if case .detail(let detail) = place { found.synonyms.insert(tour[detail].name, at: 0) }
    return found
  }

  var workAndRoomCandidates: [LineCandidate] {
    tour.works.map { candidate($0.name, titled: $0.title) }
      + tour.rooms.map { candidate($0.name, titled: $0.title) }
  }

  private func candidate(_ name: String, titled title: LocalizedText) -> LineCandidate {
    LineCandidate(
      name, note: title.text(in: language),
      synonyms: title.texts)
  }

  /// The numbers of requests, and where letters are typed, the names of what is wanted.
  func requestCandidates(
    for word: String, where isOffered: (RequestDigest.Line) -> Bool = { _ in true }
  ) -> [LineCandidate] {
    let lines = digest(withPutOff: true).lines.filter(isOffered)
    let numbers = lines.prefix(RequestsCommand.page).map { line in
      LineCandidate("\(line.number)", note: "\(line.count)× \(line.wording)")
    }
    return word.isEmpty ? numbers : numbers + lines.compactMap(\.place).map(wholeName)
  }
}
