import Foundation
import Testing
import TourDiagnostics

/// A script that tests read from the disk.
struct Sample: Sendable, CustomTestStringConvertible {
  let source: SourceText

  var testDescription: String { source.path }

  init(_ url: URL) throws {
    source = SourceText(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
  }
}

enum Samples {
  /// The folder of the package.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let wholeTours = files(in: "Tours")
  static let corpus = files(in: "Tests/TourSyntaxTests/Corpus")

  static let all = wholeTours + corpus

  private static func files(in folder: String) -> [Sample] {
    let url = package.appendingPathComponent(folder)
    let found = try? FileManager.default.contentsOfDirectory(
      at: url, includingPropertiesForKeys: nil)
    return (found ?? []).filter { $0.pathExtension == "tour" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .compactMap { try? Sample($0) }
  }
}
