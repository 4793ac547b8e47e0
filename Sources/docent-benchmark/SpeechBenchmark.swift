internal import Foundation
internal import TourDiagnostics
internal import TourFiles
internal import TourModel
internal import TourTiming

/// The estimates of speech beside what the synthesiser `espeak-ng` takes, paragraph by paragraph.
///
/// A synthesiser speaks at a pace of its own, so for each language one factor is taken, from every
/// second paragraph; the errors are those of the others. A paragraph's end counts as a sentence's:
/// the synthesiser leaves no more after it. It is given English years in words: it reads 1830 as a
/// cardinal.
///
/// Beside the estimate stands what paces and pauses fitted to the synthesiser would win, fitted to the
/// same half and tried on the other; and, of texts of a few seconds, the error of three together:
/// where it falls as much as chance does, no constant is at fault, but words that are said faster or
/// slower than their letters.
struct SpeechBenchmark {
  let tours: [String]

  private struct Spoken {
    let language: Language
    let text: String
    let seconds: Double
  }

  /// What is measured: each takes into account more than the one before it.
  private static let models: [(name: String, length: @Sendable (String, Language) -> Double)] = [
    ("words as written", { text, language in writtenUnits(text, language) }),
    ("as they are said", { text, language in saidUnits(text, language) }),
    ("by their letters", { text, language in runningSpeech(text, language) }),
    ("and pauses: the estimate", { text, language in estimate(text, language) }),
  ]

  func run() throws {
    var commentary: [(Language, String)] = []
    var answers: [(Language, String)] = []
    for path in tours {
      let tour = try Self.tour(path)
      for stop in tour.stops { commentary += Self.paragraphs(stop.steps) }
      let known = tour.rooms.map(\.knowledge) + tour.works.map(\.knowledge)
      for knowledge in known + tour.details.map(\.knowledge) {
        for prose in knowledge.prose { answers += prose.paragraphs.map { (prose.language, $0) } }
      }
    }
    for language in ["fr", "en", "zh"].map({ Language($0) }) {
      try report("commentary", commentary.filter { $0.0 == language }, language)
      try report("answers", answers.filter { $0.0 == language }, language)
    }
  }

  private func report(
    _ kind: String, _ paragraphs: [(Language, String)], _ language: Language
  ) throws {
    guard paragraphs.count > 1 else { return }
    let spoken = try paragraphs.map {
      Spoken(language: $0, text: $1, seconds: try espeak($1, in: $0))
    }
    let minutes = spoken.reduce(0) { $0 + $1.seconds } / 60
    print(
      String(
        format: "\(language) \(kind): \(spoken.count) paragraphs, %.1f min of espeak-ng", minutes))
    for model in Self.models { print(line(of: model, spoken)) }
    print(line(ofFitted: spoken))
    print(line(ofThrees: spoken))
    let undated = spoken.filter { !$0.text.contains { $0.isASCII && $0.isNumber } }
    if let estimate = Self.models.last, undated.count > 1 {
      print(line(of: ("the \(undated.count) without digits", estimate.length), undated))
    }
    let estimates = paragraphs.map { SpeechEstimator().duration(of: $0.1, in: language).rawValue }
    let units = paragraphs.reduce(0.0) { $0 + Self.saidUnits($1.1, language) }
    let rate = units * 60_000 / Double(max(estimates.reduce(0, +), 1))
    print(String(format: "  overall, pauses included: %.0f a minute", rate))
  }

  /// The factor from every second paragraph, the mean absolute error of the others.
  private func line(
    of model: (name: String, length: (String, Language) -> Double), _ spoken: [Spoken]
  ) -> String {
    let ratios = spoken.map { $0.seconds / max(model.length($0.text, $0.language), 0.001) }
    func every(_ first: Int) -> [Double] {
      stride(from: first, to: ratios.count, by: 2).map { ratios[$0] }
    }
    let factor = every(0).sorted()[every(0).count / 2]
    let errors = every(1).map { abs(factor / $0 - 1) * 100 }.sorted()
    let mean = errors.reduce(0, +) / Double(errors.count)
    let name = model.name.padding(toLength: 26, withPad: " ", startingAt: 0)
    return String(
      format: "  \(name) mean error %5.2f %%   median %5.2f %%   factor %.3f", mean,
      errors[errors.count / 2], factor)
  }

  /// Paces and pauses by least squares of relative errors on every second paragraph, tried on the others.
  private func line(ofFitted spoken: [Spoken]) -> String {
    let rows = spoken.map { Self.shares($0.text, $0.language) }
    let columns = rows[0].indices.filter { column in
      stride(from: 0, to: rows.count, by: 2).contains { rows[$0][column] > 0 }
    }
    var fit = LeastSquares(columns.count)
    for index in stride(from: 0, to: rows.count, by: 2) {
      fit.add(columns.map { rows[index][$0] / spoken[index].seconds }, 1)
    }
    let constants = fit.solution
    let errors = stride(from: 1, to: rows.count, by: 2).map { index in
      let length = zip(columns, constants).reduce(0) { $0 + rows[index][$1.0] * $1.1 }
      return abs(length / spoken[index].seconds - 1) * 100
    }.sorted()
    return errorLine("fitted to it", errors)
  }

  /// The estimate of three paragraphs together, with the factor of ``line(of:_:)``.
  private func line(ofThrees spoken: [Spoken]) -> String {
    let ratios = stride(from: 0, to: spoken.count, by: 2).map {
      spoken[$0].seconds / max(Self.estimate(spoken[$0].text, spoken[$0].language), 0.001)
    }
    let factor = ratios.sorted()[ratios.count / 2]
    let others = stride(from: 1, to: spoken.count, by: 2).map { spoken[$0] }
    let errors = stride(from: 0, to: others.count - 2, by: 3).map { start in
      let three = others[start..<start + 3]
      let length = three.reduce(0) { $0 + Self.estimate($1.text, $1.language) } * factor
      return abs(length / three.reduce(0) { $0 + $1.seconds } - 1) * 100
    }.sorted()
    return errorLine("three together", errors)
  }

  private func errorLine(_ name: String, _ errors: [Double]) -> String {
    let mean = errors.reduce(0, +) / Double(max(errors.count, 1))
    let padded = name.padding(toLength: 26, withPad: " ", startingAt: 0)
    return String(
      format: "  \(padded) mean error %5.2f %%   median %5.2f %%", mean,
      errors.isEmpty ? 0 : errors[errors.count / 2])
  }

  // MARK: What is compared

  /// What each constant multiplies: characters, letters, clause ends, sentence ends, the end.
  private static func shares(_ text: String, _ language: Language) -> [Double] {
    let count = SpeechCount(of: text, in: language)
    return [
      Double(count.characters), Double(count.letters), Double(count.clauseEnds),
      Double(count.sentenceEnds), 1,
    ]
  }

  private static func writtenUnits(_ text: String, _ language: Language) -> Double {
    if language.isWrittenWithoutSpaces {
      return Double(text.count { $0.isLetter || $0.isNumber })
    }
    return Double(
      text.split(whereSeparator: \.isWhitespace).count {
        $0.contains { $0.isLetter || $0.isNumber }
      })
  }

  private static func saidUnits(_ text: String, _ language: Language) -> Double {
    let count = SpeechCount(of: text, in: language)
    return Double(count.characters + count.words)
  }

  private static func runningSpeech(_ text: String, _ language: Language) -> Double {
    let count = SpeechCount(of: text, in: language)
    return Double(count.characters) + Double(count.letters) / SpeechDefaults.lettersPerWord
  }

  private static func estimate(_ text: String, _ language: Language) -> Double {
    let spoken = SpeechEstimator().unroundedMilliseconds(of: text, in: language)
    return (spoken + Double(SpeechDefaults.sentencePause.rawValue)) / 1000
  }

  private static func paragraphs(_ steps: [Step]) -> [(Language, String)] {
    steps.flatMap { step -> [(Language, String)] in
      switch step.action {
      case .speak(let paragraph):
        [(paragraph.language, paragraph.text)] + paragraph.captions.map { ($0.language, $0.text) }
      case .branch(_, let then, let otherwise): paragraphs(then) + paragraphs(otherwise)
      case .vote(let vote): vote.options.flatMap { paragraphs($0.steps) }
      case .note, .cue, .pause, .show, .questions: []
      }
    }
  }

  // MARK: Outside

  /// Seconds of the sound that espeak-ng makes at its default pace.
  private func espeak(_ text: String, in language: Language) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let voice = language.primary == "zh" ? "cmn" : language.primary
    let said = language.primary == "en" ? Self.withYearsInWords(text) : text
    process.arguments = ["espeak-ng", "-v", voice, "--stdout", "--", said]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let sound = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0, sound.count > 44 else {
      throw SpeechBenchmarkError.noSynthesiser
    }
    // One channel of 16 bits at 22,050 Hz, after a header of 44 bytes.
    return Double(sound.count - 44) / 2 / 22_050
  }

  private static func withYearsInWords(_ text: String) -> String {
    text.replacing(/\b1[1-9][0-9]{2}\b/) { match in
      Int(match.output).map { EnglishNumber().year($0) } ?? String(match.output)
    }
  }

  private static func tour(_ path: String) throws -> Tour {
    let files = SystemFiles()
    let source = SourceText(path: path, bytes: try files.read(path, limit: .max))
    return Analyzer(zones: SystemTimeZones()).analyze(source, files: files).tour
  }
}

enum SpeechBenchmarkError: Error, CustomStringConvertible {
  case noSynthesiser
  var description: String { "espeak-ng made no sound; apt-get install espeak-ng" }
}
