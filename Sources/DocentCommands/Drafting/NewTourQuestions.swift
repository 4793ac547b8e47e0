internal import TourDiagnostics
internal import TourFiles
internal import TourModel
internal import TourSyntax

/// The five questions that a new tour begins with. What a script could not say is asked again, with the reason.
struct NewTourQuestions {
  /// Asks, and gives the answer; nil where there is none any more.
  let ask: (String) -> String?
  let tell: (String) -> Void

  enum Question: CaseIterable {
    case title, language, starts, minutes, works

    var prompt: String {
      switch self {
      case .title: "What is the tour called?"
      case .language: "Which language is spoken? (fr, en, zh…)"
      case .starts: "When does it start? (2026-05-18 10:00 Europe/Paris, or nothing: not known yet)"
      case .minutes: "How many minutes does it last?"
      case .works: "Which works does it show? (separated by commas or 、)"
      }
    }

    /// What the command takes instead.
    var option: String {
      switch self {
      case .title: "--title"
      case .language: "--language"
      case .starts: "--starts"
      case .minutes: "--minutes"
      case .works: "--works"
      }
    }
  }

  /// What is wrong with an answer, a sentence.
  struct Problem: Error { let message: String }

  /// The answer to a question: the one given, if it is right; else asked for.
  func answer(_ question: Question, given: String?) throws(Problem) -> String {
    if let given {
      if let problem = Self.problem(with: given, to: question) {
        throw Problem(message: "\(question.option): \(problem)")
      }
      return given
    }
    while let answer = ask(question.prompt) {
      guard let problem = Self.problem(with: answer, to: question) else { return answer }
      tell("  \(problem)")
    }
    throw Problem(message: "an answer is missing: \(question.option)")
  }

  // MARK: What is wrong with an answer

  static func problem(with answer: String, to question: Question) -> String? {
    let line = DraftText.line(answer)
    switch question {
    case .title: return line.isEmpty ? "a tour has a title" : nil
    case .language: return diagnosed("speaks", language(line), TourDraft(language: language(line)))
    case .starts: return line.isEmpty ? nil : diagnosed("starts", line, TourDraft(starts: line))
    case .minutes:
      return length(line) == nil ? "write a number of minutes, from 1 to 1440, or 1h30" : nil
    case .works: return nil
    }
  }

  /// `45`, `45 min`, `2,7`, `1h30`.
  static func length(_ answer: String) -> Milliseconds? {
    let length = DraftLength(reading: answer)?.shortest
    return length.flatMap { $0 < .minutes(1) || $0 > .minutes(1440) ? nil : $0 }
  }

  /// By the code, or by the name that people call it.
  static func language(_ answer: String) -> String {
    let line = DraftText.line(answer)
    return LanguageNames.tag(named: line) ?? (line.utf8.count <= 3 ? line.lowercased() : line)
  }

  /// The first thing that the analyser has to say of a tour with this answer in it, if it is an error.
  private static func diagnosed(_ keyword: String, _ answer: String, _ draft: TourDraft) -> String?
  {
    if answer.isEmpty { return "there has to be one" }
    if answer.contains("//") || answer.split(separator: " ").count > 4 {
      return "“\(answer)” is not understood"
    }
    let source = SourceText(path: "", text: draft.script)
    let result = Analyzer(zones: SystemTimeZones()).analyze(source, files: SystemFiles())
    let error = result.diagnostics.first { $0.severity == .error }
    return error.map { error in
      error.message + (error.fixes.first.map { ": \($0.title)" } ?? "")
    }
  }
}

extension TourDraft {
  /// Of the answers: the works share the time, in one room.
  static func answered(
    title: String, language: String, starts: String, minutes: String, works: String
  ) -> TourDraft {
    let total = NewTourQuestions.length(minutes) ?? .minutes(60)
    let seconds = total.roundedSeconds
    let titles = works.split { ",，、;；\n".contains($0) }
      .map { DraftText.line(String($0)) }.filter { !$0.isEmpty }.prefix(seconds)
    let starts = DraftText.line(starts)
    let share = Milliseconds.seconds(seconds / max(1, titles.count))
    return TourDraft(
      title: title, language: NewTourQuestions.language(language),
      starts: starts.isEmpty ? nil : starts, length: total,
      stops: titles.map {
        DraftStop(title: $0, length: DraftLength(shortest: share, longest: share))
      })
  }
}
