// Says what a line reader gives, for tests that sit at its terminal.
internal import Foundation
internal import LineEditing

let terminal = TerminalFacts.current()
let reader = terminal.lineReader(
  program: "lineedit-echo", history: .standard(application: "lineedit-echo"),
  normalized: { $0.precomposedStringWithCanonicalMapping })
let home = ProcessInfo.processInfo.environment["HOME"] ?? ""

/// Keeps the reader busy: from when `$HOME/asked` is there until `$HOME/answered` is.
func waitForAnswer() {
  _ = FileManager.default.createFile(atPath: home + "/asked", contents: nil)
  while !FileManager.default.fileExists(atPath: home + "/answered") { usleep(1_000) }
}

let words = ["lavacourt", "lavandière", "哥特厅", "哥特柱", "sortie"]
reader.completer = { context in
  let start = context.beforeCursor.lastIndex(of: " ").map { context.beforeCursor.index(after: $0) }
  let word = String(context.beforeCursor[(start ?? context.beforeCursor.startIndex)...])
  if word.hasPrefix("lent") { waitForAnswer() }
  return LineCompletions(
    word: word, candidates: words.filter { $0.hasPrefix(word) }.map { LineCandidate($0) })
}

func say(_ text: String) {
  print(text)
  fflush(nil)
}

func obey(_ line: String) {
  switch line {
  case "abort": abort()
  case "trap": precondition(line.isEmpty, "asked to")
  case "leave": exit(7)
  default: break
  }
}

/// Counts in the prompt, ten times a second.
///
/// - Parameter notices: so many of the counts, from the second on, are shown above the line as well.
func countInPrompt(of reader: LibEditReader, notices: Int = 0) {
  var count = 0
  reader.livePrompt = LivePrompt(everyMilliseconds: 100) {
    count += 1
    if (2..<2 + notices).contains(count) { reader.showAbove(["notice \(count - 1)"]) }
    return "\(count)› "
  }
}

if let editing = reader as? LibEditReader {
  for problem in editing.editrcProblems { say("\(problem.path):\(problem.line): not understood") }
}
let prompt = terminal.allowsColour ? "\u{1B}[1;32mécho\u{1B}[0m› " : "écho› "
while true {
  let input = reader.readLine(prompt: prompt)
  switch input {
  case .line("notices"):
    if let editing = reader as? LibEditReader { countInPrompt(of: editing, notices: 3) }
  case .line("count"):
    if let editing = reader as? LibEditReader { countInPrompt(of: editing) }
  case .line("right"):
    (reader as? LibEditReader)?.rightPrompt = "à droite"
  case .line(let line):
    say("line <\(line)> \(line.unicodeScalars.count)")
    obey(line)
  case .interrupt: say("interrupt")
  case .cleared: say("cleared")
  case .tooLong(let limit): say("longer than \(limit)")
  case .unreadable(let error):
    say("unreadable \(error)")
    exit(74)
  case .end:
    say("end")
    exit(0)
  }
}
