import DetailSearch
import Foundation
import HostileRequests
import Testing
import TourModel
import TourTiming

@testable import DocentCommands

/// `docent ask --batch` on lines that mean no good. A million of them: `docent-benchmark hostile`.
struct HostileBatchTests {
  private let batch: AskBatch

  init() throws {
    let tour = try ShippedScript(path: "Tours/petit-palais-2016.tour").result.tour
    batch = AskBatch(
      search: DetailSearch(tour), sheet: RunSheet(tour), context: SearchContext(), memory: 100)
  }

  private func answers(to lines: [[UInt8]]) -> [[UInt8]] {
    var batch = batch
    return batch.answers(to: lines.map { $0[...] })
      .split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map(Array.init)
  }

  private func object(_ line: [UInt8]) -> [String: Any]? {
    (try? JSONSerialization.jsonObject(with: Data(line))) as? [String: Any]
  }

  @Test
  func `every line gets one of its own, JSON that is safe on a terminal, and the same one again`() {
    var source = HostileRequests(seed: 7)
    let lines = (0..<4000).compactMap { _ in source.next() }
    let answered = answers(to: lines)
    #expect(answered.count == lines.count)
    for line in answered {
      let object = object(line)
      #expect((object?["error"] == nil) != (object?.keys.contains("answer") != true))
      #expect(
        String(decoding: line, as: UTF8.self).unicodeScalars.allSatisfy {
          $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0.value != 0x202E
        })
    }
    #expect(answers(to: lines) == answered)
  }

  @Test(arguments: [HostileRequests.Kind.cut, .deep, .invalidText])
  func `what is no JSON is an error`(_ kind: HostileRequests.Kind) {
    var source = HostileRequests(seed: 3)
    let lines = (0..<200).map { _ in source.line(kind) }.filter { line in
      kind != .invalidText || String(validating: line, as: UTF8.self) == nil
    }
    for line in answers(to: lines) { #expect(object(line)?["error"] is String) }
  }

  @Test(arguments: [
    HostileRequests.Kind.ordinary, .markup, .repeated, .scripts, .diacritics, .long, .letters,
  ])
  func `any text is a request`(_ kind: HostileRequests.Kind) {
    var source = HostileRequests(seed: 5)
    for line in answers(to: (0..<100).map { _ in source.line(kind) }) {
      #expect(object(line)?["error"] == nil)
    }
  }

  @Test func `ordinary requests are answered among others as by themselves`() throws {
    var source = HostileRequests(seed: 11)
    let request = Array(#"{"id":"me","text":"le reflet","work":"lavacourt"}"#.utf8)
    let alone = answers(to: [request])
    let lines = (0..<300).flatMap { _ in [source.next() ?? [], request] }
    let answered = answers(to: lines)
    #expect(object(alone[0])?["answer"] as? String == "lavacourt.reflet")
    #expect(stride(from: 1, to: answered.count, by: 2).allSatisfy { answered[$0] == alone[0] })
  }

  @Test func `what an id holds is escaped where a terminal could mistake it`() {
    let line = answers(to: [
      Array(#"{"id":"\u009b2J\u007f\u202e\u001b","text":"reflet","work":"\u0085"}"#.utf8)
    ])
    let text = String(decoding: line[0], as: UTF8.self)
    #expect(text.hasPrefix(#"{"id":"\u009b2J\u007f\u202e\u001b","error":"#))
    #expect(text.contains(#"detail \u0085"}"#))
  }

  @Test func `what is nested too deep is no JSON, however deep; brackets in a text are text`() {
    let nested = (1...600).map { Array(repeatElement(UInt8(ascii: "["), count: $0)) }
    for line in answers(to: nested) { #expect(object(line)?["error"] is String) }
    let text = String(repeating: "[", count: 513)
    let line = answers(to: [Array(#"{"text":"reflet \#(text)","work":"lavacourt"}"#.utf8)])[0]
    #expect(object(line)?["answer"] as? String == "lavacourt.reflet")
  }
}
