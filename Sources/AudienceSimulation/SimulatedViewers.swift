internal import EventSimulation
public import TourModel

/// Viewers who ask for details of what is on show, on the tour's clock: the same tour, number, seed and things
/// on show give the same questions.
///
/// Each language of `audience` (without it, the first that is spoken) asks at random moments of its own, a
/// Poisson process with its share of the rate; what comes within one second of the clock comes at its end,
/// the same words together.
public struct SimulatedViewers: Sendable {
  /// How many watch.
  public let count: Int
  private let choice: QuestionChoice
  private var arrivals = EventQueue<Int>()
  private var voices: [Voice] = []
  /// How many viewers one arrival stands for: a crowd's requests come in at most
  /// ``mostArrivalsPerSecond``, each from as many viewers as it takes.
  private var crowd = 1

  static let mostArrivalsPerSecond = 200.0

  private struct Voice {
    let language: Language
    /// Between two questions, in milliseconds.
    let mean: Double
    /// When the next comes, exactly: rounding must not add up.
    var next = 0.0
    var moments: SplitMix64
    var subjects: SplitMix64
  }

  public init(_ tour: Tour, viewers: Int, seed: UInt64) {
    count = viewers
    choice = QuestionChoice(tour)
    var random = SplitMix64(seed: seed)
    var rate = AskingRate(tour.audience?.asking, viewers: viewers).perMillisecond
    crowd = max(1, Int(min(1e9, (rate * 1000 / Self.mostArrivalsPerSecond).rounded(.up))))
    rate /= Double(crowd)
    for (language, share) in Self.shares(of: tour) {
      let moments = random.split()
      let subjects = random.split()
      let mean = 1 / (rate * share)
      guard mean.isFinite, mean > 0 else { continue }
      voices.append(
        Voice(language: language, mean: mean, moments: moments, subjects: subjects))
      scheduleNext(of: voices.count - 1)
    }
  }

  /// When the next question comes, from the tour's start: a whole second. Nil where nobody ever asks.
  public var nextMoment: Milliseconds? { arrivals.nextTime.map { Self.second(of: $0) } }

  /// What is asked at ``nextMoment``, in the order in which it was first asked.
  ///
  /// - Parameter place: what is on show then.
  public mutating func next(onShow place: Place?) -> [ViewerQuestion] {
    guard let moment = nextMoment else { return [] }
    var questions: [ViewerQuestion] = []
    while let time = arrivals.nextTime, Self.second(of: time) == moment {
      guard let index = arrivals.next()?.event else { break }
      scheduleNext(of: index)
      let language = voices[index].language
      guard
        let text = choice.question(in: language, onShow: place, &voices[index].subjects)
      else { continue }
      add(text, language, to: &questions)
    }
    return questions
  }

  private func add(_ text: String, _ language: Language, to questions: inout [ViewerQuestion]) {
    let known = questions.firstIndex { $0.text == text && $0.language == language }
    if let known {
      questions[known] = ViewerQuestion(
        text, language: language, count: questions[known].count + crowd)
    } else {
      questions.append(ViewerQuestion(text, language: language, count: crowd))
    }
  }

  private mutating func scheduleNext(of index: Int) {
    voices[index].next += voices[index].moments.exponential(mean: voices[index].mean)
    // Past all that a clock can show nobody asks any more.
    guard voices[index].next < 1e15 else { return }
    arrivals.schedule(index, at: Int(voices[index].next))
  }

  private static func second(of time: Int) -> Milliseconds { .seconds(time / 1000 + 1) }

  /// What is left of 100 % goes to the first.
  private static func shares(of tour: Tour) -> [(Language, Double)] {
    let written = tour.audience?.languages ?? []
    let first = written.first?.value ?? tour.speaks.first ?? Language("en")
    let rest = 100 - written.reduce(0) { $0 + $1.percent }
    guard let head = written.first else { return [(first, 1)] }
    return [(first, (head.percent + max(0, rest)) / 100)]
      + written.dropFirst().map { ($0.value, $0.percent / 100) }
  }
}
