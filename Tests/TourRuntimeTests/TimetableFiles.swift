import Foundation
import Testing
import TourDiagnostics
import TourFiles
import TourModel
import TourRuntime
import TourTestSupport
import TourTiming

/// The pairs in `Timetables/`.
enum TimetableFiles {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Timetables")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".timetable") }.map { String($0.dropLast(10)) }.sorted()
  }()

  struct Pair {
    let tour: Tour
    let timetable: Timetable
    private let lines: LineTable

    init(tour: Tour, timetable: Timetable, lines: LineTable) {
      self.tour = tour
      self.timetable = timetable
      self.lines = lines
    }

    /// Those that begin on a line, from 1, in file order.
    func steps(onLine line: Int) -> [StepID] {
      let sheet = RunSheet(tour)
      return (0..<tour.stepCount).map(StepID.init).filter {
        lines.lineIndex(at: sheet.step($0).span.range.lowerBound) == line - 1
      }
    }
  }

  static func tour(_ name: String) throws -> Tour { try pair(name).tour }

  static func pair(_ name: String) throws -> Pair {
    let source = SourceText(
      path: "\(name).tour",
      bytes: Array(try Data(contentsOf: folder.appending(path: "\(name).tour"))))
    let result = Analyzer(zones: SystemTimeZones()).analyze(source, files: NoFiles())
    let errors = result.diagnostics.filter { $0.severity == .error }
    try #require(errors.isEmpty, "\(name).tour: \(errors.map { "\($0.code): \($0.message)" })")
    let text = try String(contentsOf: folder.appending(path: "\(name).timetable"), encoding: .utf8)
    return Pair(
      tour: result.tour, timetable: try TimetableReader.read(text), lines: LineTable(source))
  }
}
