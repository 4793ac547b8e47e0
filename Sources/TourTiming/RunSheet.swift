public import TourModel

/// A tour with its times worked out: how long each step takes, the walks, and the plan. Immutable;
/// made once for a tour, shared by every run of it.
public struct RunSheet: Sendable {
  public let tour: Tour
  public let plan: Plan
  /// All steps with what a run needs to know of them; a ``StepID`` is an index into this list.
  package let lines: [RunSheetLine]
  /// How long each stop may last, in the order of the stops.
  public let lengths: [StopLength]
  private let walks: WalkTable
  private let answers: AnswerDurations
  private let shown: ShownPlaces

  /// O(steps + stops × ways × log ways), beside the reading of all that is spoken.
  ///
  /// - Parameter rehearsed: takes the place of estimates.
  /// - Precondition: the steps of `tour` are numbered from 0 up to its `stepCount`, each number
  ///   once.
  public init(_ tour: Tour, rehearsed: RehearsedSpeech = .none) {
    self.tour = tour
    let lines = RunSheetBuilder.lines(of: tour, rehearsed: rehearsed)
    self.lines = lines
    lengths = tour.stops.map { StopLength($0, lines: lines) }
    walks = WalkTable(tour)
    answers = AnswerDurations(tour)
    shown = ShownPlaces(tour, lines: lines)
    plan = Planner.plan(tour, lines: lines, walks: walks)
  }

  /// How long a step's own time is: a paragraph with its beats, a pause, a show, the voting time,
  /// the shortest of a `questions`; a branch, a note and a cue take none.
  public func duration(of step: StepID) -> Milliseconds { lines[step.index].duration }

  /// What a paragraph took in rehearsals; nil where it is estimated.
  public func rehearsal(of step: StepID) -> SpeechRehearsal? { lines[step.index].rehearsal }

  /// The shortest and the longest that a step can take with all that is inside it.
  public func length(of step: StepID) -> ClosedRange<Milliseconds> {
    ContentLength(lines: lines).range(of: lines[step.index].step)
  }

  /// The least that a guide can bring a step to, with all that is inside it, if viewers do not help:
  /// nobody votes, watches or asks.
  public func attainableLength(of step: StepID) -> Milliseconds {
    ContentLength(lines: lines).attainable(of: lines[step.index].step)
  }

  /// What a step says, by its number.
  public func step(_ id: StepID) -> Step { lines[id.index].step }

  /// The stop that holds a step.
  public func stop(holding step: StepID) -> StopID { lines[step.index].stop }

  /// The step that follows when this one, with all that is inside it, is over; nil at the end of
  /// its stop.
  public func successor(of step: StepID) -> StepID? { lines[step.index].successor }

  /// How long showing and telling a place takes when a viewer asked for it: its prose in every
  /// language that the tour speaks, or ``SpeechDefaults/wordlessAnswer``. O(1).
  public func answerDuration(of place: Place) -> Milliseconds { answers[place] }

  /// What the script shows in a stop of itself: its place, and what its steps and beats show. O(1).
  package func placesShown(at stop: StopID) -> Set<Place> { shown[stop] }

  /// The longest that a stop's header allows, less what is in it in the plan: below 0 where that is
  /// too long; nil where the header allows any length.
  public func slack(of stop: StopID) -> Milliseconds? {
    guard case .range(let range) = tour[stop].promise else { return nil }
    return range.longest.map { $0 - plan.stops[stop.index].content }
  }

  /// The walk between two stops' rooms; nil where there is no way.
  ///
  /// O(1) between stops that follow each other in the script; else a search, O(ways × log ways).
  public func walk(from: StopID, to: StopID) -> RoomGraph.Walk? {
    walks.walk(from: tour[from].room, to: tour[to].room)
  }

  /// How long the walk from a room to every other takes; one search.
  package func walkDurations(from room: RoomID) -> [Milliseconds?] { walks.durations(from: room) }
}

/// A step with what a run needs to know of it.
package struct RunSheetLine: Sendable {
  package let step: Step
  package let stop: StopID
  /// What is played when the step and all that is inside it are over; nil: the end of the stop's
  /// content.
  package let successor: StepID?
  package let duration: Milliseconds
  /// The moments at which the picture moves; empty where the step is no paragraph.
  package let beats: [ParagraphTiming.Beat]
  let rehearsal: SpeechRehearsal?
}
