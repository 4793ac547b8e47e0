internal import TourDiagnostics

/// Names of scripts, for suggestions.
package enum TourFileName {
  /// The script of a folder that a name may mean: the same but for its ending or its capitals, else the nearest.
  package static func nearest(to name: String, in folder: [String]) -> String? {
    let scripts = folder.filter { $0.hasSuffix(".tour") }
    let lowercased = name.lowercased()
    return scripts.first { $0 == name + ".tour" || $0.lowercased() == lowercased }
      ?? NearestName.nearest(to: name, in: scripts)
  }
}
