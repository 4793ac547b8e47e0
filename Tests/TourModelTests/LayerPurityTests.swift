import Foundation
import Testing

/// Layers 0 to 2 are pure values: what they need of the system reaches them through protocols.
struct LayerPurityTests {
  /// The faces, the command, the benchmark, and the line editing that wraps a C library.
  private static let impure: Set<String> = [
    "CLibEdit", "LineEditing", "TourREPL", "DocentCommands", "docent", "docent-benchmark",
  ]
  private static let banned: Set<String> = [
    "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch", "System",
    "Synchronization",
  ]

  @Test func `layers 0 to 2 import no Foundation and no C library`() throws {
    let sources = URL(filePath: #filePath).appending(path: "../../../Sources").standardized
    let targets = try FileManager.default.contentsOfDirectory(atPath: sources.path)
      .filter { !Self.impure.contains($0) }
    #expect(targets.contains("TourModel") && targets.contains("TourSyntax"))
    for target in targets {
      for path in try FileManager.default.subpathsOfDirectory(
        atPath: sources.appending(path: target).path) where path.hasSuffix(".swift")
      {
        let text = try String(
          contentsOf: sources.appending(path: "\(target)/\(path)"), encoding: .utf8)
        let imported = text.matches(of: /(?m)^[a-z@_() ]*import ([A-Za-z_]+)/).map { String($0.1) }
        #expect(Self.banned.isDisjoint(with: imported), "\(target)/\(path)")
      }
    }
  }
}
