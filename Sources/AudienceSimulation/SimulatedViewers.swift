internal import EventSimulation
public import TourModel

/// Viewers who ask for details of what is on show, on the tour's clock: the same tour, number, seed and things
/// on show give the same questions.
///
/// Each language of `audience` (without it, the first that is spoken) asks at random moments of its own, a
/// Poisson process with its share of the rate; what comes within one second of the clock comes at its end,
/// the same words together. When a star work appears, they ask more for a while (``StarBurst``).
public struct SimulatedViewers: Sendable {
  /// How many watch.
  public private(set) var count: Int
  public let seed: UInt64
  private var asking: Audience.Asking?
  /// Requests in a millisecond, of all.
  private var rate = 0.0
  private var choice: QuestionChoice
  private var arrivals = EventQueue<Arrival>()
  private var voices: [Voice] = []
  /// How many viewers one arrival stands for: a crowd's requests come in at most
  /// ``mostArrivalsPerSecond``, each from as many viewers as it takes.
  private var crowd = 1
  private var stars: Set<Place>
  private var appeared: Set<Place> = []
  private var ballots = SplitMix64(seed: 0)

  static let mostArrivalsPerSecond = 200.0

  private struct Arrival {
    let voice: Int
    /// One that comes at any time schedules the next; those of a burst are scheduled with it.
    let isOfBurst: Bool
  }

  private struct Voice {
    let language: Language
    /// Which share of all questions is asked in this language, from 0 to 1.
    let share: Double
    /// The mean time between two questions, in milliseconds; not finite where nobody asks.
    var mean = Double.infinity
    /// Until when they ask more often.
    var burstEnd = Milliseconds.zero
    /// When the next question comes, exactly: rounding must not add up.
    var next = 0.0
    var moments: SplitMix64
    var subjects: SplitMix64
    var bursts = SplitMix64(seed: 0)
    var people = SplitMix64(seed: 0)
    var wordings = SplitMix64(seed: 0)
    var asides = SplitMix64(seed: 0)

    mutating func words(by choice: QuestionChoice, onShow place: Place?) -> String? {
      choice.words(in: language, onShow: place, &subjects, asides: &asides)
    }
  }

  public init(_ tour: Tour, viewers: Int, seed: UInt64) {
    count = viewers
    self.seed = seed
    asking = tour.audience?.asking
    choice = QuestionChoice(tour)
    stars = StarBurst.stars(of: tour)
    var random = SplitMix64(seed: seed)
    for (language, share) in Self.shares(of: tour) {
      let moments = random.split()
      let subjects = random.split()
      voices.append(Voice(language: language, share: share, moments: moments, subjects: subjects))
    }
    for index in voices.indices {
      voices[index].bursts = random.split()
      voices[index].people = random.split()
      voices[index].wordings = random.split()
    }
    ballots = random.split()
    for index in voices.indices { voices[index].asides = random.split() }
    setRate()
    for index in voices.indices { scheduleNext(of: index) }
  }

  /// How often they ask in a minute, all together.
  public var requestsPerMinute: Double { rate * 60_000 }

  /// So many watch from a moment on, and ask as often as so many do: what is left to wait for a question is stretched as
  /// much as what lies between two.
  public mutating func watch(_ viewers: Int, from moment: Milliseconds) {
    guard viewers != count else { return }
    count = viewers
    askAsOften(from: moment)
  }

  /// They are asked of a changed script from a moment on: what has appeared has appeared, and each goes on in his language.
  public mutating func go(on tour: Tour, from moment: Milliseconds) {
    appeared = Set(appeared.compactMap { tour.place(named: choice.tour.name(of: $0)) })
    choice = QuestionChoice(tour)
    stars = StarBurst.stars(of: tour)
    guard asking != tour.audience?.asking else { return }
    asking = tour.audience?.asking
    askAsOften(from: moment)
  }

  private mutating func askAsOften(from moment: Milliseconds) {
    let before = voices.map(\.mean)
    setRate()
    let now = Double(moment.rawValue)
    keepArrivals(before: now)
    for index in voices.indices {
      if voices[index].next >= now {
        let stretched = now + (voices[index].next - now) / before[index] * voices[index].mean
        if stretched.isFinite {
          voices[index].next = stretched
          schedule(index)
        } else {
          voices[index].next = now
          scheduleNext(of: index)
        }
      }
      if voices[index].burstEnd > moment { scheduleBurst(of: index, from: moment) }
    }
  }

  private mutating func setRate() {
    rate = AskingRate(asking, viewers: count).perMillisecond
    crowd = max(1, Int(min(1e9, (rate * 1000 / Self.mostArrivalsPerSecond).rounded(.up))))
    for index in voices.indices {
      voices[index].mean = 1 / (rate / Double(crowd) * voices[index].share)
    }
  }

  private mutating func keepArrivals(before now: Double) {
    var kept = EventQueue<Arrival>()
    while let (time, arrival) = arrivals.next() {
      if Double(time) < now { kept.schedule(arrival, at: time) }
    }
    arrivals = kept
  }

  /// How they vote in a vote that is open during some time: what `want` names counts for options too.
  public mutating func votes(in vote: Vote, during moments: Range<Milliseconds>) -> SimulatedVotes {
    var random = ballots.split()
    return SimulatedVotes(
      weights: choice.weights(of: vote), viewers: count, during: moments, &random)
  }

  /// Tells what is on show from a moment on: what has just appeared may set off a burst.
  ///
  /// - Parameter place: what is on show; of a detail, its work counts.
  public mutating func follow(_ place: Place?, at moment: Milliseconds) {
    guard let place = place.map(choice.tour.owner), stars.contains(place),
      appeared.insert(place).inserted
    else { return }
    for index in voices.indices {
      voices[index].burstEnd = moment + StarBurst.length
      scheduleBurst(of: index, from: moment)
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
      guard let arrival = arrivals.next()?.event else { break }
      let index = arrival.voice
      if !arrival.isOfBurst { scheduleNext(of: index) }
      let language = voices[index].language
      guard let words = voices[index].words(by: choice, onShow: place) else { continue }
      let text = RequestWording.wording(of: words, in: language, &voices[index].wordings)
      let viewer = crowd == 1 ? voices[index].people.index(below: max(1, count)) + 1 : nil
      add(text, language, from: viewer, to: &questions)
    }
    return questions
  }

  private func add(
    _ text: String, _ language: Language, from viewer: Int?, to questions: inout [ViewerQuestion]
  ) {
    let known = questions.firstIndex { $0.text == text && $0.language == language }
    if let known {
      questions[known] = ViewerQuestion(
        text, language: language, count: questions[known].count + crowd)
    } else {
      questions.append(ViewerQuestion(text, language: language, count: crowd, viewer: viewer))
    }
  }

  private mutating func scheduleNext(of index: Int) {
    guard voices[index].mean.isFinite, voices[index].mean > 0 else {
      voices[index].next = .infinity
      return
    }
    voices[index].next += voices[index].moments.exponential(mean: voices[index].mean)
    schedule(index)
  }

  private mutating func schedule(_ index: Int) {
    // Past all that a clock can show nobody asks any more.
    guard voices[index].next < 1e15 else { return }
    arrivals.schedule(Arrival(voice: index, isOfBurst: false), at: Int(voices[index].next))
  }

  /// Two Poisson processes together are one with the sum of their rates.
  private mutating func scheduleBurst(of index: Int, from start: Milliseconds) {
    let mean = voices[index].mean / (StarBurst.factor - 1)
    guard mean.isFinite, mean > 0 else { return }
    let end = Double(voices[index].burstEnd.rawValue)
    var next = Double(start.rawValue)
    while true {
      next += voices[index].bursts.exponential(mean: mean)
      guard next < end else { return }
      arrivals.schedule(Arrival(voice: index, isOfBurst: true), at: Int(next))
    }
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
