package import TourModel
package import TourTiming

/// Where and when the plan shows a place, for whoever asks before the tour.
package struct PlannedShowing {
  private let sheet: RunSheet

  package init(_ sheet: RunSheet) { self.sheet = sheet }

  /// `at stop 10, horaces, planned at 16:42:13`: the next one after a stop, else the first; nil where no stop is at it.
  package func text(of place: Place, after stop: StopID?) -> String? {
    let tour = sheet.tour
    let stops = tour.stops(at: tour.owner(of: place))
    let next = stops.first { $0.index > stop?.index ?? -1 }
    guard let shown = next ?? stops.first else { return nil }
    let time = ClockFace(clock: tour.clock).time(sheet.plan.stops[shown.index].start)
    return "\(tour.located(shown)), planned at \(time)"
  }
}
