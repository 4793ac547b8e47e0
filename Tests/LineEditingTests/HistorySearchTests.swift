import Testing

@testable import LineEditing

private func search(_ keys: String, in entries: [String]) -> HistorySearch {
  var search = HistorySearch(entries)
  for scalar in keys.unicodeScalars {
    switch scalar {
    case "\u{12}": search.goOn()
    case "\u{13}": search.goOn(isReversed: true)
    case "\u{7F}": search.shorten()
    default: search.add(scalar)
    }
  }
  return search
}

private let lines = ["? 月亮", "goto hall", "? où est la lune", "GOTO lavacourt", "goto hall"]

@Test func `a search finds the latest line, and where what is sought stands in it`() {
  #expect(search("goto", in: lines).found?.line == "goto hall")
  #expect(search("lune", in: lines).found?.cursor == 12)
  #expect(search("月", in: lines).found?.line == "? 月亮")
  #expect(search("OÙ", in: lines).found?.line == "? où est la lune")
}

@Test func `going on finds an older line, each once`() {
  #expect(search("goto\u{12}", in: lines).found?.line == "GOTO lavacourt")
  let past = search("goto\u{12}\u{12}", in: lines)
  #expect(past.found?.line == "GOTO lavacourt")
  #expect(past.isFailing)
  let back = search("goto\u{12}\u{12}\u{13}", in: lines)
  #expect(back.found?.line == "goto hall")
  #expect(!back.isFailing)
  #expect(search("goto\u{13}", in: lines).isFailing)
}

@Test func `what is not there fails, and a shorter pattern starts again`() {
  #expect(search("hallx", in: lines).isFailing)
  let shorter = search("hallx\u{7F}", in: lines)
  #expect(shorter.found?.line == "goto hall")
  #expect(!shorter.isFailing)
  #expect(search("x\u{7F}", in: lines).found == nil)
}

@Test func `a search goes on from a line, towards newer ones too`() {
  func found(_ direction: HistorySearch.Direction, from line: String, going count: Int) -> String? {
    var search = HistorySearch(lines, towards: direction, from: line)
    search.look(for: "o")
    for _ in 0..<count { search.goOn() }
    return search.isFailing ? nil : search.found?.line
  }
  #expect(found(.older, from: "GOTO lavacourt", going: 0) == "? où est la lune")
  #expect(found(.older, from: "GOTO lavacourt", going: 1) == nil)
  #expect(found(.newer, from: "? où est la lune", going: 1) == "goto hall")
  #expect(found(.newer, from: "another", going: 0) == "? où est la lune")
  #expect(found(.newer, from: "goto hall", going: 0) == nil)
  #expect(found(.newer, from: "goto hall", going: 2) == nil)
}
