import Testing
import TourDiagnostics
import TourModel
import TourSyntax

/// A script analysed, with the places that the test marked in it by `⟦…⟧`.
struct Analysis {
  let result: AnalysisResult
  let marks: [SourceSpan]

  init(
    _ marked: String, files: [String: String] = [:], path: String = "tour.tour",
    limits: AnalysisLimits = AnalysisLimits()
  ) {
    let (bytes, marks) = Self.split(marked)
    result = Analyzer(zones: TestZones(), limits: limits)
      .analyze(SourceText(path: path, bytes: bytes), files: MemoryFiles(files))
    self.marks = marks.map { SourceSpan(source: .root, range: $0) }
  }

  private static func split(_ marked: String) -> (bytes: [UInt8], marks: [Range<Int>]) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var marks: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧": if let start = open.popLast() { marks.append(start..<bytes.count) }
      default: bytes += Array(String(scalar).utf8)
      }
    }
    return (bytes, marks)
  }

  var tour: Tour { result.tour }
  var codes: [String] { result.diagnostics.map(\.code.description) }
  var messages: [String] { result.diagnostics.map(\.message) }
  var primaries: [SourceSpan] { result.diagnostics.map(\.primary) }
}

/// A whole script around some lines: a tour in French with the rooms hall and galerie and a stop in the hall.
func script(
  tour: String = "", hall: String = "", works: String = "", stops: String = "stop hall 2m",
  rest: String = ""
) -> String {
  """
  tour petit "Une petite visite"
  speaks fr
  \(tour)
  room hall "Hall d'accueil"
  to galerie 40s
  \(hall)
  room galerie "Galerie nord"
  \(works)
  \(stops)
  \(rest)
  """
}
