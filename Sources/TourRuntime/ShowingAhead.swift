package import TourModel

/// Where and when the script shows something.
package struct ShowingAhead: Equatable, Sendable {
  package let stop: StopID
  package let at: Milliseconds
}
