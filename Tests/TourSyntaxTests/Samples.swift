import Foundation
import Testing
import TourDiagnostics

/// A script that tests read from the disk.
struct Sample: Sendable, CustomTestStringConvertible {
  let source: SourceText

  var testDescription: String { source.path }

  init(source: SourceText) { self.source = source }

  init(_ url: URL) throws {
    source = SourceText(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
  }
}

enum Samples {
  /// The folder of the package.
  static let package = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let wholeTours = files(in: "Tours")
  static let corpus = files(in: "Tests/TourSyntaxTests/Corpus")

  static let all = wholeTours + corpus

  /// The corpus and the smallest tour, cut before their headers: small enough to try every change
  /// of them. One tour is enough, for the others are written alike.
  static let pieces = (smallestTour + corpus).flatMap(sections)

  private static let smallestTour = wholeTours.sorted {
    $0.source.bytes.count < $1.source.bytes.count
  }
  .prefix(1)

  private static func sections(of sample: Sample) -> [Sample] {
    let headers = ["tour ", "room ", "work ", "stop ", "audience", "test "].map { Array($0.utf8) }
    var pieces: [[UInt8]] = [[]]
    for line in sample.source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if headers.contains(where: { line.starts(with: $0) }) { pieces.append([]) }
      pieces[pieces.count - 1] += line + [0x0A]
    }
    return pieces.enumerated().map { index, bytes in
      Sample(source: SourceText(path: "\(sample.source.path) part \(index)", bytes: bytes))
    }
  }

  private static func files(in folder: String) -> [Sample] {
    let url = package.appendingPathComponent(folder)
    let found = try? FileManager.default.contentsOfDirectory(
      at: url, includingPropertiesForKeys: nil)
    return (found ?? []).filter { $0.pathExtension == "tour" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .compactMap { try? Sample($0) }
  }
}
