public import TourModel

/// Estimates how long speech takes: units ÷ pace, a pause at each clause's and sentence's end and at
/// the paragraph's, and beats. Words count by their letters: a pace is that of words of
/// ``SpeechDefaults/lettersPerWord``.
public struct SpeechEstimator: Sendable {
  private let paces: [Pace]

  /// - Parameter paces: those of `pace` lines, the ones that win first: a stop's, then the tour's.
  public init(paces: [Pace] = []) { self.paces = paces }

  /// How long a paragraph takes with its beats, rounded half up to a whole second. One that says
  /// nothing takes its beats only.
  public func duration(of paragraph: Paragraph) -> Milliseconds { timing(of: paragraph).duration }

  /// How long a paragraph of plain text takes.
  public func duration(of text: String, in language: Language) -> Milliseconds {
    let count = SpeechCount(of: text, in: language)
    return Self.wholeSeconds(
      speechMilliseconds(of: count, in: language) + Self.endPause(after: count))
  }

  /// How long plain text takes without the pause at its end, before it is rounded.
  package func unroundedMilliseconds(of text: String, in language: Language) -> Double {
    speechMilliseconds(of: SpeechCount(of: text, in: language), in: language)
  }

  /// A paragraph's duration, and the moments in it at which the picture moves.
  package func timing(of paragraph: Paragraph) -> ParagraphTiming {
    var scanner = SpeechScanner(language: paragraph.language)
    var pauses = 0
    var shows: [(offset: Double, place: Place)] = []
    for piece in paragraph.pieces {
      switch piece {
      case .text(let text): scanner.read(text)
      case .pause(let duration): pauses += duration.rawValue
      case .show(let place):
        let spoken = speechMilliseconds(of: scanner.count, in: paragraph.language)
        shows.append((spoken + Double(pauses), place))
      }
    }
    let spoken = speechMilliseconds(of: scanner.count, in: paragraph.language)
    let duration = Self.wholeSeconds(spoken + Double(pauses) + Self.endPause(after: scanner.count))
    let beats = shows.map { show in
      ParagraphTiming.Beat(
        offset: min(Self.bounded(show.offset), duration), place: show.place)
    }
    return ParagraphTiming(duration: duration, beats: beats)
  }

  /// How much of a language is said in a length of time without pauses, to the nearest whole unit.
  package func units(
    in language: Language, spokenIn duration: Milliseconds
  ) -> (count: Int, unit: Pace.Unit) {
    let minutes = Double(duration.rawValue) / 60_000
    if language.isWrittenWithoutSpaces {
      return (Int((minutes * charactersPerMinute(in: language)).rounded()), .characters)
    }
    return (Int((minutes * wordsPerMinute(in: language)).rounded()), .words)
  }

  /// What of a paragraph depends on the pace of its language: in the units of that pace, and in time.
  func paced(_ paragraph: Paragraph) -> (units: Double, milliseconds: Double) {
    let language = paragraph.language
    var scanner = SpeechScanner(language: language)
    for case .text(let text) in paragraph.pieces { scanner.read(text) }
    if language.isWrittenWithoutSpaces {
      let units = Double(scanner.count.characters)
      return (units, units * 60_000 / charactersPerMinute(in: language))
    }
    let units = Double(scanner.count.letters) / SpeechDefaults.lettersPerWord
    return (units, units * 60_000 / wordsPerMinute(in: language))
  }

  /// Without the pause at the end.
  private func speechMilliseconds(of count: SpeechCount, in language: Language) -> Double {
    Double(count.characters) * 60_000 / charactersPerMinute(in: language)
      + Double(count.letters) / SpeechDefaults.lettersPerWord * 60_000
      / wordsPerMinute(in: language)
      + Double(count.clauseEnds * SpeechDefaults.clausePause.rawValue)
      + Double(count.sentenceEnds * SpeechDefaults.sentencePause.rawValue)
  }

  private static func endPause(after count: SpeechCount) -> Double {
    count.isSilent ? 0 : Double(SpeechDefaults.paragraphPause.rawValue)
  }

  private static func wholeSeconds(_ milliseconds: Double) -> Milliseconds {
    let longest = Milliseconds.maximumWritten
    guard milliseconds < Double(longest.rawValue) else { return longest }
    return .seconds(Int((milliseconds + 500) / 1000))
  }

  /// However slow the pace, no paragraph is longer than what a script may write.
  private static func bounded(_ milliseconds: Double) -> Milliseconds {
    let longest = Milliseconds.maximumWritten
    return milliseconds < Double(longest.rawValue)
      ? Milliseconds(rawValue: Int(milliseconds + 0.5)) : longest
  }

  /// Han inside a text of another language is read at the pace of Chinese.
  private func charactersPerMinute(in language: Language) -> Double {
    let spoken = language.isWrittenWithoutSpaces ? language : Language("zh")
    return pace(of: spoken, unit: .characters) ?? SpeechDefaults.charactersPerMinute(in: spoken)
  }

  /// Words inside Chinese are read at the default pace of words, unless the script gives one.
  private func wordsPerMinute(in language: Language) -> Double {
    pace(of: language, unit: .words) ?? SpeechDefaults.wordsPerMinute(in: language)
  }

  private func pace(of language: Language, unit: Pace.Unit) -> Double? {
    let candidates = paces.filter { $0.unit == unit && $0.unitsPerMinute > 0 }
    return
      (candidates.first { $0.language == language }
      ?? candidates.first { $0.language.primary == language.primary })?.unitsPerMinute
  }
}
