package import TourModel

/// How long a paragraph is, and when in it the picture moves.
package struct ParagraphTiming: Equatable, Sendable {
  package let duration: Milliseconds
  package let beats: [Beat]

  package struct Beat: Equatable, Sendable {
    /// From the paragraph's beginning.
    package let offset: Milliseconds
    package let place: Place
  }
}
