internal import TourDiagnostics
internal import TourModel
internal import TourTiming

// What the script says, whatever happens in a run.
extension LineJudge {
  /// The time of every paragraph spoken in a language, those of branches and options included.
  func commentary(_ language: Language, at stop: StopID?, _ amount: Expectation.Amount) -> Judgement
  {
    let spoken = paragraphs(at: stop).filter { $0.paragraph.language.isLike(language) }
    let time = spoken.reduce(Milliseconds.zero) { $0 + sheet.duration(of: $1.step) }
    let place = stop.map { " at \(words.name($0))" } ?? ""
    return judge(
      time, amount, "\(words.amount(amount)) of spoken \(language)\(place)", else: "",
      { "there is \($0), in \(words.counted(spoken.count, "paragraph"))" }, kind: .length, upTo: nil
    )
  }

  /// Every spoken paragraph is in that language, or has a caption in it.
  func captions(_ language: Language, at stop: StopID?) -> Judgement {
    let all = paragraphs(at: stop)
    let bare = all.filter { spoken in
      !spoken.paragraph.language.isLike(language)
        && !spoken.paragraph.captions.contains { $0.language.isLike(language) && !$0.text.isEmpty }
    }
    let excerpt = bare.first.map { spoken in
      ", the first at `\(tour[spoken.stop].name)`: “\(spoken.paragraph.text.excerpt)”"
    }
    let place = stop.map { " at \(words.name($0))" } ?? ""
    return Judgement(
      holds: bare.isEmpty, expected: "every spoken paragraph\(place) to have \(language) captions",
      happened:
        "\(bare.count) of \(all.count) \(bare.count == 1 ? "has" : "have") none\(excerpt ?? "")")
  }

  /// The works with a stop that bear the tag: these and no others, in this order.
  func thread(_ tag: String, _ works: [WorkID]) -> Judgement {
    let found = visitedWorks(tag: tag)
    return Judgement(
      holds: found == works,
      expected: "the thread #\(tag) to go through \(words.list(works.map { tour[$0].name }))",
      happened: "it goes through \(words.list(found.map { tour[$0].name }))")
  }

  func noWarnings() -> Judgement {
    let first = warnings.first.map { ": \($0.code) \($0.message)" } ?? ""
    let rest = warnings.count > 1 ? ", and \(words.counted(warnings.count - 1, "more"))" : ""
    return Judgement(
      holds: warnings.isEmpty, expected: "no warnings about the script",
      happened: "\(words.counted(warnings.count, "warning"))\(first)\(rest)")
  }

  struct Spoken {
    let stop: StopID
    let step: StepID
    let paragraph: Paragraph
  }

  /// In the order of the script.
  private func paragraphs(at stop: StopID?) -> [Spoken] {
    tour.steps(at: stop).compactMap { step in
      guard case .speak(let paragraph) = step.action else { return nil }
      return Spoken(stop: sheet.stop(holding: step.id), step: step.id, paragraph: paragraph)
    }
  }
}

extension Language {
  /// The same language, or one a variety of the other: `zh` is like `zh-Hant`.
  fileprivate func isLike(_ other: Language) -> Bool {
    self == other || primary == other.primary && (tag == primary || other.tag == primary)
  }
}
