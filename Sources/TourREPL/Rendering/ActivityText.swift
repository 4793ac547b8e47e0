internal import TourModel
internal import TourRuntime
internal import TourTiming

/// Says what is under way, and until when.
struct ActivityText {
  private let activity: TourActivity
  private let sheet: RunSheet
  private let face: ClockFace
  private let now: Milliseconds
  /// Of a window for questions: when it closes, as things stand.
  private let end: Milliseconds

  init(_ rehearsal: Rehearsal) {
    activity = rehearsal.state.activity
    sheet = rehearsal.sheet
    face = rehearsal.face
    now = rehearsal.present
    end = rehearsal.run.machine.windowEnd ?? activity.until
  }

  /// Nil before the start and after the end.
  var text: String? {
    guard let what else { return nil }
    let over = now.wholeSeconds - end.wholeSeconds
    if over > .zero {
      return
        "under way: \(what), due at \(face.time(end)), \(ClockFace.length(over)) over"
    }
    return "under way: \(what), until \(face.time(end))"
  }

  private var what: String? {
    switch activity.kind {
    case .notBegun, .over: nil
    case .walk: "the walk"
    case .wait: "waiting for the moment at which it begins"
    case .hold: "holding"
    case .questions: "questions"
    case .vote: "a vote"
    case .step(let id): step(sheet.step(id).action)
    }
  }

  private func step(_ action: Step.Action) -> String {
    switch action {
    case .speak: "a paragraph"
    case .pause: "a pause"
    case .show(let place, _): "showing \(sheet.tour.name(of: place))"
    case .note, .cue, .questions, .branch, .vote: "a step"
    }
  }
}
