internal import TourModel
internal import TourTiming

extension EffectText {
  /// What the step under way says, in the words of the script; empty where it says nothing.
  func words(of id: StepID) -> [String] {
    if case .speak = sheet.step(id).action { speech(id) } else { [] }
  }

  /// What is said, with its beats as the script writes them, and its captions below.
  func speech(_ id: StepID) -> [String] {
    guard case .speak(let paragraph) = sheet.step(id).action else { return [] }
    let owner = tour[sheet.stop(holding: id)].place
    let spoken = self.text(of: paragraph, owner: owner)
    let lead = tour.speaks.count > 1 ? "\(paragraph.language)  " : ""
    let captions = paragraph.captions.filter { isShown($0.language) }
    return page.text(spoken, lead: lead)
      + captions.flatMap { page.text($0.text, lead: "\($0.language)  ", style: .caption) }
  }

  /// A caption in a language that is spoken as well has its own paragraph.
  private func isShown(_ caption: Language) -> Bool {
    if let language { return language.primary == caption.primary }
    return !tour.speaks.contains(caption)
  }

  /// With a space on both sides of each beat, as a script has it.
  private func text(of paragraph: Paragraph, owner: Place) -> String {
    paragraph.pieces.map { piece in
      switch piece {
      case .text(let text): text.trimmingSpaces()
      case .pause(let duration): "[pause \(duration)]"
      case .show(let place): "[show \(PlaceText(tour: tour).name(of: place, at: owner))]"
      }
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  func note(_ id: StepID) -> [String] {
    guard case .note(let text) = sheet.step(id).action else { return [] }
    return page.text(text, lead: "guide: ", style: .note)
  }

  func cue(_ id: StepID) -> [String] {
    guard case .cue(let text) = sheet.step(id).action else { return [] }
    return page.text(text, lead: "cue: ", style: .cue)
  }

  func pause(_ duration: Milliseconds) -> [String] { aside("pause \(duration)") }

  /// What the picture moves to.
  func shown(
    _ place: Place, _ duration: Milliseconds?, lead: String = "▸ show "
  ) -> [String] {
    let title = tour.title(of: place).text(in: language)
    let parts = ["\(title) (\(tour.name(of: place)))", duration?.description]
    return page.text(
      parts.compactMap(\.self).joined(separator: " · "), lead: lead, style: .cue)
  }
}
