import Foundation
import Testing
import TourDiagnostics

@testable import TourSyntax

@Suite struct GrammarTests {
  private static let shipped = Result {
    let url = Samples.package.appendingPathComponent("Grammar/tour.ebnf")
    return try EBNF(String(contentsOf: url, encoding: .utf8))
  }

  private static func grammar() throws -> EBNF { try shipped.get() }

  /// Holds that grammar and parser are of one mind about a text.
  private func compare(_ bytes: [UInt8], _ recognizer: inout Recognizer) {
    let result = TourParser.parse(SourceText(path: "sample", bytes: bytes))
    let errors = result.diagnostics.filter { $0.severity == .error }
    let isAccepted = recognizer.accepts(bytes)
    guard isAccepted != errors.isEmpty else { return }
    Issue.record(
      """
      the grammar \(isAccepted ? "accepts" : "rejects") what the parser \
      \(errors.isEmpty ? "accepts" : "rejects: \(errors[0].code) \(errors[0].message)"):
      \(String(decoding: bytes, as: UTF8.self))
      """)
  }

  @Test func `the first words of the grammar are those of the parser`() throws {
    let recognizer = Recognizer(try Self.grammar())
    let keywords = Keyword.allCases.filter { Keyword.isFirstWord($0.spelling) }.map(\.spelling)
    #expect(recognizer.firstWords == Set(keywords))
  }

  @Test func `every keyword of the grammar is one of the parser, and the other way round`() throws {
    var found: Set<String> = []
    func collect(_ expression: EBNF.Expression) {
      switch expression {
      case .keyword(let word): if word.first?.isLetter == true { found.insert(word) }
      case .sequence(let parts), .choice(let parts): parts.forEach(collect)
      case .optional(let inner), .repetition(let inner): collect(inner)
      case .reference, .described: break
      }
    }
    try Self.grammar().rules.values.forEach(collect)
    #expect(found == Set(Keyword.allCases.map(\.spelling)))
  }

  @Test(arguments: Samples.all)
  func `grammar and parser agree on a sample`(_ sample: Sample) throws {
    var recognizer = Recognizer(try Self.grammar())
    compare(sample.source.bytes, &recognizer)
  }

  @Test(arguments: ["every-statement", "example", "look-alikes", "names-like-keywords", "windows"])
  func `the grammar accepts a sample of the language`(_ name: String) throws {
    var recognizer = Recognizer(try Self.grammar())
    let sample = try #require(Samples.corpus.first { $0.source.path == "\(name).tour" })
    let isAccepted = recognizer.accepts(sample.source.bytes)
    #expect(isAccepted)
  }

  @Test(arguments: Samples.pieces)
  func `they agree on each line of a sample by itself, in each section`(_ sample: Sample) throws {
    var recognizer = Recognizer(try Self.grammar())
    let headers = ["", "tour t \"T\"\n", "stop s\n", "audience\n", "test \"t\"\n"]
    for line in sample.source.bytes.split(separator: 0x0A) {
      for header in headers { compare(Array(header.utf8) + line, &recognizer) }
    }
  }

  @Test(arguments: Samples.pieces)
  func `they agree on deletions, swaps and duplications of a sample's tokens`(
    _ sample: Sample
  ) throws {
    var recognizer = Recognizer(try Self.grammar())
    for mutant in Mutants(sample.source, limit: 30, seed: 7) { compare(mutant, &recognizer) }
  }

  @Test(arguments: 0..<10)
  func `they agree on samples with a few bytes changed`(_ seed: Int) throws {
    var recognizer = Recognizer(try Self.grammar())
    for mutant in ByteMutants(Samples.pieces, limit: 100, seed: UInt64(seed)) {
      compare(mutant, &recognizer)
    }
  }

  @Test(arguments: 0..<25)
  func `they agree on sentences of the grammar and on mutants of them`(_ seed: Int) throws {
    let grammar = try Self.grammar()
    var recognizer = Recognizer(grammar)
    var generator = SentenceGenerator(
      grammar, firstWords: recognizer.firstWords, seed: UInt64(seed))
    for _ in 0..<4 {
      let bytes = Array(generator.sentence().utf8)
      let isAccepted = recognizer.accepts(bytes)
      #expect(
        isAccepted,
        "a sentence of the grammar: \(String(decoding: bytes, as: UTF8.self))")
      compare(bytes, &recognizer)
      let source = SourceText(path: "sentence", bytes: bytes)
      for mutant in Mutants(source, limit: 8, seed: UInt64(seed)) { compare(mutant, &recognizer) }
    }
  }
}
