/// Where the name of a place stands: in a stop, the details of its own place need no owner's name and go first.
enum NameScope {
  /// Outside all stops.
  case script
  case stop(Place)
  /// In a stop of which nobody knows where it is, which is reported: any name may be a detail of its place.
  case stopSomewhere

  /// The room or work of the stop, where there is one.
  var place: Place? {
    if case .stop(let place) = self { place } else { nil }
  }
}
