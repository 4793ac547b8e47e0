package import TourModel

/// How long a paragraph is, and when in it the picture moves.
package struct ParagraphTiming: Equatable, Sendable {
  package let duration: Milliseconds
  package let beats: [Beat]

  package struct Beat: Equatable, Sendable {
    /// How long after the paragraph's beginning it is.
    package let offset: Milliseconds
    package let place: Place
  }

  /// The same said in another time, its beats at the same words.
  func lasting(_ other: Milliseconds) -> ParagraphTiming {
    let share = duration > .zero ? Double(other.rawValue) / Double(duration.rawValue) : 0
    let moved = beats.map { beat in
      Beat(
        offset: .milliseconds(Int((Double(beat.offset.rawValue) * share).rounded())),
        place: beat.place)
    }
    return ParagraphTiming(duration: other, beats: moved)
  }
}
