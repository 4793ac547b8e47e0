internal import TourDiagnostics
internal import TourModel

/// The names of a file's tests, with their lines.
struct TestList {
  let path: String
  let tests: [TestBlock]
  let source: SourceText

  var text: String {
    let table = LineTable(source)
    let numbers = tests.map { "\(table.lineIndex(at: $0.header.range.lowerBound) + 1)" }
    let width = numbers.map(\.count).max() ?? 0
    let lines = zip(tests, numbers).map { test, number in
      String(repeating: " ", count: 2 + width - number.count) + "\(number)  \(test.name)"
    }
    return ([path] + lines).map { TerminalText.sanitized($0) + "\n" }.joined()
  }
}
