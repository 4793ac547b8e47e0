public import TourModel

/// What paragraphs took when they were said in rehearsals. They are known by their text: one that has
/// been moved keeps its time, one whose words were changed is estimated again.
public struct RehearsedSpeech: Equatable, Sendable {
  /// One paragraph, said once.
  public struct Take: Equatable, Sendable {
    public let language: Language
    public let text: String
    public let duration: Milliseconds

    public init(_ language: Language, _ text: String, took duration: Milliseconds) {
      self.language = language
      self.text = text
      self.duration = duration
    }
  }

  private struct Said: Hashable {
    let language: Language
    let text: String
  }

  private var durations: [Said: [Milliseconds]] = [:]

  /// What there is before anything was rehearsed.
  public static let none = RehearsedSpeech([])

  public init(_ takes: some Sequence<Take>) {
    for take in takes {
      durations[Said(language: take.language, text: take.text), default: []].append(take.duration)
    }
  }

  public var isEmpty: Bool { durations.isEmpty }

  /// Nil where the paragraph was never said, or only as nobody reads it aloud.
  func rehearsal(of paragraph: Paragraph, estimated estimate: Milliseconds) -> SpeechRehearsal? {
    let said = Said(language: paragraph.language, text: paragraph.text)
    guard let all = durations[said] else { return nil }
    let takes = all.filter { SpeechRehearsal.isReading($0, estimated: estimate) }.sorted()
    guard let low = takes.dropFirst((takes.count - 1) / 2).first else { return nil }
    let median = (low + takes[takes.count / 2]).rawValue / 2
    return SpeechRehearsal(
      takes: takes.count, estimate: estimate,
      median: max(.seconds(1), .seconds(Milliseconds(rawValue: median).roundedSeconds)))
  }
}

/// What a paragraph took in rehearsals.
public struct SpeechRehearsal: Equatable, Sendable {
  /// How often the paragraph was said.
  public let takes: Int
  public let estimate: Milliseconds
  /// The median of the takes, in whole seconds; where their number is even, the mean of the two in
  /// the middle.
  public let median: Milliseconds

  /// Whether somebody read it aloud: not who clicked through, or stood and talked of other things. From
  /// a third of the estimate to three times as long.
  static func isReading(_ take: Milliseconds, estimated estimate: Milliseconds) -> Bool {
    take.rawValue >= estimate.rawValue / 3 && take.rawValue / 3 <= estimate.rawValue
  }
}
