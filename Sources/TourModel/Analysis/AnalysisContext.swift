internal import TourDiagnostics
internal import TourSyntax

/// What all passes of the analyser share: the tour being built, what is declared where, and what was wrong.
///
/// The passes, in order: files (`use`), declarations (names and headers of every section), contents of rooms,
/// works and details, the tour section, the itinerary, the audience, the tests, checks of the whole.
final class AnalysisContext {
  var tour = Tour()
  private(set) var diagnostics: [Diagnostic] = []
  let zones: any TimeZoneDatabase
  let limits: AnalysisLimits

  /// Rooms and works share one set of names. Keys compare as Unicode compares them (NFC).
  var places: [String: Declared<Place>] = [:]
  /// Details by owner, then by name.
  var details: [Place: [String: Declared<DetailID>]] = [:]
  var stops: [String: Declared<StopID>] = [:]

  struct Declared<ID> {
    let id: ID
    /// The name in its header.
    let span: SourceSpan
  }

  init(zones: any TimeZoneDatabase, limits: AnalysisLimits) {
    self.zones = zones
    self.limits = limits
  }

  func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}

/// Bounds on what a script may ask of the analyser.
public struct AnalysisLimits: Sendable, Equatable {
  /// Files inside each other by `use`.
  public var useDepth = 32
  /// Files in all.
  public var files = 1000
  /// Diagnostics kept in all; one more says how many were left out.
  public var diagnostics = 1000

  public init() {}
}
