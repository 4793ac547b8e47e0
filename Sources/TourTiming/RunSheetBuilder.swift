internal import TourModel

/// Flattens the steps of a tour into lines by number, each with its duration and its successor.
struct RunSheetBuilder {
  private var lines: [RunSheetLine?]
  private var stop = StopID(0)
  private var estimator = SpeechEstimator()
  private let rehearsed: RehearsedSpeech

  private init(stepCount: Int, rehearsed: RehearsedSpeech) {
    lines = Array(repeating: nil, count: stepCount)
    self.rehearsed = rehearsed
  }

  static func lines(of tour: Tour, rehearsed: RehearsedSpeech) -> [RunSheetLine] {
    var builder = RunSheetBuilder(stepCount: tour.stepCount, rehearsed: rehearsed)
    for (index, stop) in tour.stops.enumerated() {
      builder.stop = StopID(index)
      builder.estimator = SpeechEstimator(paces: stop.paces + tour.paces)
      builder.add(stop.steps, before: nil)
    }
    let complete = builder.lines.compactMap(\.self)
    precondition(
      complete.count == tour.stepCount, "a tour's steps are numbered from 0, each number once")
    return complete
  }

  private mutating func add(_ steps: [Step], before successor: StepID?) {
    for (index, step) in steps.enumerated() {
      add(step, before: index + 1 < steps.count ? steps[index + 1].id : successor)
    }
  }

  private mutating func add(_ step: Step, before successor: StepID?) {
    let estimate = timing(of: step.action)
    let rehearsal = rehearsal(of: step.action, estimated: estimate.duration)
    let timing = rehearsal.map { estimate.lasting($0.median) } ?? estimate
    lines[step.id.index] = RunSheetLine(
      step: step, stop: stop, successor: successor, duration: timing.duration, beats: timing.beats,
      rehearsal: rehearsal)
    switch step.action {
    case .branch(_, let then, let otherwise):
      add(then, before: successor)
      add(otherwise, before: successor)
    case .vote(let vote):
      for option in vote.options { add(option.steps, before: successor) }
    case .speak, .note, .cue, .pause, .show, .questions: break
    }
  }

  private func rehearsal(
    of action: Step.Action, estimated estimate: Milliseconds
  ) -> SpeechRehearsal? {
    guard !rehearsed.isEmpty, case .speak(let paragraph) = action else { return nil }
    return rehearsed.rehearsal(of: paragraph, estimated: estimate)
  }

  private func timing(of action: Step.Action) -> ParagraphTiming {
    switch action {
    case .speak(let paragraph): estimator.timing(of: paragraph)
    case .pause(let duration): ParagraphTiming(duration: duration, beats: [])
    case .show(_, let duration): ParagraphTiming(duration: duration ?? .zero, beats: [])
    case .questions(let questions): ParagraphTiming(duration: questions.shortest, beats: [])
    case .vote(let vote): ParagraphTiming(duration: vote.duration, beats: [])
    case .note, .cue, .branch: ParagraphTiming(duration: .zero, beats: [])
    }
  }
}
