internal import TourModel
internal import TourRuntime
internal import TourTiming

/// Says what is under way, and until when.
struct ActivityText {
  private let activity: TourActivity
  private let sheet: RunSheet
  private let face: ClockFace

  init(_ rehearsal: Rehearsal) {
    activity = rehearsal.state.activity
    sheet = rehearsal.sheet
    face = rehearsal.face
  }

  /// Nil before the start and after the end.
  var text: String? {
    guard let what else { return nil }
    return "under way: \(what), until \(face.time(activity.until))"
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
