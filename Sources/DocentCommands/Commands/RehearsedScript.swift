internal import DetailSearch
internal import FoundationEssentials
internal import Glibc
internal import TourDiagnostics
internal import TourFiles
internal import TourModel
internal import TourREPL
internal import TourTiming

/// The script of a rehearsal: read again, or opened in an editor, while the rehearsal goes on.
final class RehearsedScript {
  private let path: String
  /// As the rehearsal has it.
  private(set) var current: Script
  let sheet: RunSheet
  private let rehearsed: RehearsedSpeech

  /// - Parameter rehearsed: takes the place of estimates, also where the script is read again.
  init(path: String, rehearsed: RehearsedSpeech) throws(CommandFailure) {
    let script = try Script(path: path)
    self.path = path
    self.rehearsed = rehearsed
    sheet = try script.requiredSheet(rehearsed: rehearsed)
    current = script
  }

  func reload() -> ReloadedScript {
    do throws(CommandFailure) {
      // A pipe has been read, and a new one would hold up the prompt.
      let script = try Script(path: path, files: SystemFiles())
      guard let sheet = script.sheet else {
        return .broken(diagnostics: script.renderedDiagnostics)
      }
      current = script
      return .ready(sheet.with(rehearsed), DetailSearch(sheet.tour))
    } catch {
      return .unreadable(message: TerminalText.sanitized(error.message ?? "it can't be read"))
    }
  }

  /// Opens `$EDITOR`, else vi, where a span begins, and waits until it is left; its exit code. The terminal is the
  /// editor's meanwhile, Ctrl-C too.
  func edit(at span: SourceSpan?) -> Int32 {
    let sources = current.result.sources
    let source = span.flatMap {
      sources.indices.contains($0.source.index) ? sources[$0.source.index] : nil
    }
    let place = source.map { source in
      let line = LineTable(source).lineIndex(at: span?.range.lowerBound ?? 0) + 1
      return "+\(line) \(source.path.pathInShell)"
    }
    let editor = ProcessInfo.processInfo.environment["EDITOR"] ?? ""
    let command = "\(editor.isEmpty ? "vi" : editor) \(place ?? path.pathInShell)"
    let status = system(command)
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}
