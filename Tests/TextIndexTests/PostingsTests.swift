import Testing

@testable import TextIndex

struct PostingsTests {
  private static let a = Postings.Fields(rawValue: 1)
  private static let b = Postings.Fields(rawValue: 2)

  @Test func `each term has its documents in order, with all their fields`() {
    var builder = Postings.Builder()
    builder.add(1, document: 0, fields: Self.a)
    builder.add(0, document: 0, fields: Self.b)
    builder.add(1, document: 2, fields: Self.a)
    builder.add(1, document: 2, fields: Self.b)
    let postings = builder.build(termCount: 3)
    #expect(postings.postings(of: 0).map(\.document) == [0])
    #expect(postings.postings(of: 1).map(\.document) == [0, 2])
    #expect(postings.postings(of: 1).map(\.fields) == [Self.a, [Self.a, Self.b]])
    #expect(postings.count(of: 2) == 0)
  }

  @Test func `terms are numbered as they come, and found again`() {
    var table = TermTable(minimumCapacity: 4)
    let keys = (0..<5000).map { TermKey(character: UInt32($0)) }
    for (number, key) in keys.enumerated() { #expect(table.add(key) == number) }
    for (number, key) in keys.enumerated() { #expect(table.number(of: key) == number) }
    #expect(table.add(keys[17]) == 17)
    #expect(table.number(of: TermKey(character: 9999)) == nil)
  }
}
