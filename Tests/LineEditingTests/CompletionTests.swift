import Testing

@testable import LineEditing

private func step(_ word: String, _ candidates: [String]) -> CompletionStep {
  CompletionStep(LineCompletions(word: word, candidates: candidates.map { LineCandidate($0) }))
}

private func rows(_ candidates: [LineCandidate], columns: Int, limitRows: Int = 10) -> [String] {
  let list = CandidateList(columns: columns, limitRows: limitRows) { scalar in
    scalar.value < 0x20 ? -1 : scalar.value > 0x2E80 ? 2 : 1
  }
  return list.page(of: candidates).rows
}

@Test func `one candidate is put in with its ending`() {
  #expect(step("n", ["next"]) == .replace(removedScalars: 1, text: "next "))
}

@Test func `several candidates are typed as far as they agree`() {
  #expect(step("哥", ["哥特厅", "哥特柱"]) == .replace(removedScalars: 1, text: "哥特"))
}

@Test func `candidates that agree no further are listed`() {
  #expect(
    step("re", ["reload", "report"]) == .list([LineCandidate("reload"), LineCandidate("report")]))
}

@Test func `nothing fits: nothing is done`() {
  #expect(step("zz", []) == .nothing)
}

@Test func `an accent is never parted from its letter`() {
  #expect(step("", ["re\u{301}a", "re\u{300}a"]) == .replace(removedScalars: 0, text: "r"))
}

@Test func `a list fills columns downwards by display width`() {
  let candidates = ["山水", "b", "c", "d", "e"].map { LineCandidate($0) }
  #expect(rows(candidates, columns: 14) == ["山水  d", "b     e", "c"])
}

@Test func `a note puts each candidate on a row of its own`() {
  let candidates = [LineCandidate("hall", note: "Hall d'accueil"), LineCandidate("s")]
  #expect(rows(candidates, columns: 40) == ["hall  Hall d'accueil", "s"])
}

@Test(arguments: [
  (60, "… 18 more rows: Tab shows them, or type more letters"), (20, "… 18 more rows: Tab"),
  (12, "… 18 more"), (4, "… …"),
])
func `a list longer than the screen says how much is missing, in as many words as fit`(
  columns: Int, last: String
) {
  let candidates = (1...20).map { LineCandidate("a\($0)", note: "b") }
  #expect(rows(candidates, columns: columns, limitRows: 3).last == last)
}

@Test func `a long list goes on page by page to its end`() {
  let list = CandidateList(columns: 30, limitRows: 3) { _ in 1 }
  let candidates = (1...6).map { LineCandidate("a\($0)", note: "b") }
  let first = list.page(of: candidates)
  #expect(first.rows == ["a1  b", "a2  b", "… 4 more rows: Tab"])
  let second = list.page(of: candidates, from: first.next ?? 0)
  #expect(second.rows == ["a3  b", "a4  b", "… 2 more rows: Tab"])
  let third = list.page(of: candidates, from: second.next ?? 0)
  #expect(third.rows == ["a5  b", "a6  b"])
  #expect(third.next == nil)
}

@Test func `a list shows what a candidate is called, not what is typed for it`() {
  var quoted = LineCandidate("\"monet")
  quoted.label = "monet"
  #expect(rows([quoted], columns: 20) == ["monet"])
}

@Test(arguments: [
  ("nus", 3, "venus "), ("us", 2, "venus "), ("nus ", 4, "venus "), ("nus next", 4, "venus "),
  ("NUS", 3, "venus "), (" x", 1, "venus "), ("", 0, "venus "), ("xyz", 0, "venus"),
  ("nu", 0, "venus"),
])
func `in the middle of a word its rest is not typed twice`(
  after: String, removed: Int, text: String
) {
  let found = LineCompletions(word: "ve", candidates: [LineCandidate("venus")])
  #expect(
    CompletionStep(found, after: after)
      == .replace(removedScalars: 2, removedAfter: removed, text: text))
}

@Test func `a closing quote that stands there is not typed twice`() {
  let found = LineCompletions(word: "\"ve", candidates: [LineCandidate("\"venus", ending: "\" ")])
  #expect(
    CompletionStep(found, after: "nus\"")
      == .replace(removedScalars: 3, removedAfter: 4, text: "\"venus\" "))
  #expect(
    CompletionStep(found, after: "\"")
      == .replace(removedScalars: 3, removedAfter: 1, text: "\"venus\" "))
}

@Test func `a candidate's control characters never reach the terminal`() {
  #expect(rows([LineCandidate("a\u{1B}[2J")], columns: 20) == ["a\u{FFFD}[2J"])
}
