import Foundation
import Testing
import TourModel
import TourSyntax

/// A page of `Grammar/diagnostics`: a code, its severity, a script that yields it, and one that does not.
///
/// The info string of a fence may hold more than `tour`: a limit such as `useDepth=1`, or the path of a further
/// file, then perhaps `unreadable`.
struct DiagnosticPage: CustomTestStringConvertible {
  let name: String
  let code: String
  let severity: String
  let example: Script
  let repaired: Script

  var testDescription: String { name }

  struct Script {
    var text = ""
    var files = MemoryFiles()
    var limits = AnalysisLimits()
    var syntaxLimits = SyntaxLimits()
  }

  static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../Grammar/diagnostics").standardized

  /// What the analyser reports. Other codes of time are those of the schedule.
  static var ofTheModel: [DiagnosticPage] {
    all(["T02", "T0301", "T0302", "T0303", "T0304", "T0305", "T0306", "T04"])
  }

  /// The pages whose codes begin with one of the prefixes.
  static func all(_ prefixes: [String]) -> [DiagnosticPage] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { name in prefixes.contains { name.hasPrefix($0) } }
      .compactMap(DiagnosticPage.init(named:))
  }

  init?(named name: String) {
    guard
      let text = try? String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.name = name
    code = String(lines.first?.dropFirst(2).prefix(5) ?? "")
    severity = lines.dropFirst().first ?? ""
    example = Self.script(below: "## Example", in: lines)
    repaired = Self.script(below: "## Repaired", in: lines)
  }

  private static func script(below heading: String, in lines: [String]) -> Script {
    var script = Script()
    var fence: (words: [Substring], body: [String])?
    for line in lines.drop(while: { $0 != heading }).dropFirst() {
      if let (words, body) = fence {
        if line == "```" {
          add(words, body.joined(separator: "\n") + "\n", to: &script)
          fence = nil
        } else {
          fence = (words, body + [line])
        }
      } else if line.hasPrefix("```tour") {
        fence = (line.dropFirst(7).split(separator: " "), [])
      } else if line.hasPrefix("## ") {
        break
      }
    }
    return script
  }

  private static func add(_ words: [Substring], _ body: String, to script: inout Script) {
    guard let path = words.first, !path.contains("=") else {
      script.text = body
      for word in words { setLimit(word.split(separator: "="), in: &script) }
      return
    }
    script.files.files[String(path)] = Array(body.utf8)
    if words.contains("unreadable") { script.files.unreadable.insert(String(path)) }
  }

  private static func setLimit(_ parts: [Substring], in script: inout Script) {
    guard let value = parts.last.flatMap({ Int($0) }) else { return }
    switch parts.first {
    case "useDepth": script.limits.useDepth = value
    case "files": script.limits.files = value
    case "diagnostics": script.limits.diagnostics = value
    case "walkedRooms": script.limits.walkedRooms = value
    case "usedBytes": script.limits.usedBytes = value
    case "fileBytes": script.syntaxLimits.fileBytes = value
    default: break
    }
  }
}
