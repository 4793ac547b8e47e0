import Foundation
import Testing
import TourFiles
import TourModel
import TourTiming

/// A tour that ships.
enum ShippedTour {
  static func script(_ name: String) throws -> String {
    try String(contentsOf: file(name), encoding: .utf8)
  }

  static func tour(_ name: String) throws -> Tour {
    try #require(try TourScript(path: file(name).path).sheet).tour
  }

  private static func file(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Tours/\(name).tour").standardizedFileURL
  }
}
