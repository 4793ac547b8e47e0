import Testing

@testable import LineEditing

private func step(_ word: String, _ candidates: [String]) -> CompletionStep {
  CompletionStep(LineCompletions(word: word, candidates: candidates.map { LineCandidate($0) }))
}

private func rows(_ candidates: [LineCandidate], columns: Int, limitRows: Int = 10) -> [String] {
  let list = CandidateList(columns: columns, limitRows: limitRows) { scalar in
    scalar.value < 0x20 ? -1 : scalar.value > 0x2E80 ? 2 : 1
  }
  return list.rows(of: candidates)
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

@Test func `a list longer than the screen says how much is missing`() {
  let candidates = (1...9).map { LineCandidate("a\($0)") }
  #expect(
    rows(candidates, columns: 5, limitRows: 3) == ["a1", "a2", "… 7 more rows: type more letters"])
}

@Test func `a candidate's control characters never reach the terminal`() {
  #expect(rows([LineCandidate("a\u{1B}[2J")], columns: 20) == ["a\u{FFFD}[2J"])
}
