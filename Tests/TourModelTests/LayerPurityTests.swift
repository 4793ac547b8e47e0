import Foundation
import Testing

/// Layers 0 to 2 are pure values: what they need of the system reaches them through protocols.
struct LayerPurityTests {
  /// The faces, the file system, the command, the benchmark, and the line editing that wraps a C library.
  private static let impure: Set<String> = [
    "CLibEdit", "LineEditing", "TourREPL", "TourFiles", "DocentCommands", "docent",
    "docent-benchmark",
  ]
  private static let banned: Set<String> = [
    "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch", "System",
  ]

  @Test func `layers 0 to 2 import neither Foundation nor the system's C library`() throws {
    let targets = try Self.targets().filter { !Self.impure.contains($0) }
    #expect(targets.contains("TourModel") && targets.contains("TourSyntax"))
    for target in targets {
      for (file, modules) in try Self.imports(of: target) {
        #expect(Self.banned.isDisjoint(with: modules), "\(target)/\(file)")
      }
    }
  }

  @Test func `a target imports only targets that stand before it in the package`() throws {
    let package = try String(
      contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    let targets = package.matches(of: /(?:[tT]arget|systemLibrary)\(\s*name: "([^"]+)"/)
    let order = targets.map { String($0.output.1) }
    let number = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    for target in try Self.targets() {
      let place = try #require(number[target], "\(target)")
      for (file, modules) in try Self.imports(of: target) {
        let later = modules.filter { number[$0, default: -1] >= place }
        #expect(later.isEmpty, "\(target)/\(file)")
      }
    }
  }

  // All of it in place of `FoundationEssentials` makes every start longer: more to relocate, and more protocol
  // conformances, each of which the runtime looks at whenever a generic type is first used.
  @Test func `the command imports only the essentials of Foundation`() throws {
    for target in try Self.targets() where target != "docent-benchmark" {
      for (file, modules) in try Self.imports(of: target) {
        #expect(!modules.contains("Foundation"), "\(target)/\(file)")
      }
    }
  }

  @Test func `every folder with tests is a target of the package`() throws {
    let tests = Self.root.appending(path: "Tests")
    let package = try String(
      contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    let folders = try FileManager.default.contentsOfDirectory(atPath: tests.path)
      .filter { $0.hasSuffix("Tests") }
    #expect(folders.count > 10)
    for folder in folders {
      #expect(package.contains("name: \"\(folder)\""), "\(folder) is never compiled")
    }
  }

  private static var root: URL {
    URL(filePath: #filePath).appending(path: "../../..").standardized
  }

  private static var sources: URL { root.appending(path: "Sources") }

  private static func targets() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: sources.path)
  }

  /// The modules that each file of a target imports.
  private static func imports(of target: String) throws -> [(file: String, modules: [String])] {
    let folder = sources.appending(path: target)
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
      .map { file in
        let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        let modules = text.matches(of: /(?m)^[a-z@_() ]*import ([A-Za-z_]+)/).map { String($0.1) }
        return (file, modules)
      }
  }
}
