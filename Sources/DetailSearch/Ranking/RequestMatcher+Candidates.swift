package import TourModel

/// A place with what speaks for it; nil: refusing the request.
struct Candidate {
  let entry: Int?
  let evidence: Evidence
}

extension RequestMatcher {
  /// What a request may mean, the refusal last.
  mutating func candidates() -> [Candidate] {
    var words = RequestWords(request, text, in: index)
    let here = table.entriesHere
    words.count(in: table, here)
    var entries = here.filter { entry in
      table.touches(entry) || index.entries[entry].hasPhrase || entry == askedOwner
        || entry == previous
        || text.questions.contains(.price) && entry == price(in: askedOwner)?.entry
    }
    entries += elsewhere().map(\.entry)
    return entries.map { Candidate(entry: $0, evidence: evidence(for: $0, words)) }
      + [Candidate(entry: nil, evidence: evidenceForRefusal(words))]
  }

  /// After a detail, questions are still about its work.
  var askedOwner: Int? { previous.map { index.entries[$0].owner } ?? owner }
}

extension RequestWords {
  /// Counts which of the places here have each word.
  mutating func count(in table: MatchTable, _ entries: [Int]) {
    for entry in entries {
      for number in words.indices {
        let cell = table.cell(entry, number)
        if cell.name > MatchWeights.weakLikeness {
          words[number].bearers.name += 1
        } else if cell.prose > MatchWeights.weakLikeness {
          words[number].bearers.prose += 1
        }
      }
    }
  }
}

extension DetailSearch {
  /// What a request may mean, and what speaks for each, in the order of ``Evidence/Kind``; nil: for a
  /// refusal. What the weights are fitted on.
  package func evidence(
    for request: String, in context: SearchContext
  ) -> [(place: Place?, values: [Float])] {
    let text = AnalyzedText(
      request, language: context.language, limits: limits, speller: index.speller)
    var matcher = RequestMatcher(index: index, request: text, in: context)
    return matcher.candidates().map { candidate in
      (
        candidate.entry.map { index.entries[$0].place },
        Evidence.Kind.allCases.map { candidate.evidence.values[$0.rawValue] }
      )
    }
  }

  package static var evidenceNames: [String] { Evidence.Kind.allCases.map { "\($0)" } }
}
