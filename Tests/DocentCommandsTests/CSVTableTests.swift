import Testing

@testable import DocentCommands

@Suite struct CSVTableTests {
  @Test(arguments: [
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a;b,b\r\nc;d\r\n", [["a", "b,b"], ["c", "d"]]),
    ("a\tb\rc\td", [["a", "b"], ["c", "d"]]),
    ("a,\"b\n\"\"c\"\", d\"\n\ne", [["a", "b\n\"c\", d"], [""], ["e"]]),
    ("sep=,\na,b;b;b", [["a", "b;b;b"]]),
    (" \"a\" ,b\"c\",", [["a ", "b\"c\"", ""]]),
    ("seul", [["seul"]]),
    ("", []),
  ])
  func `rows and fields are those of the spreadsheet`(_ text: String, _ rows: [[String]]) throws {
    #expect(try CSVTable(text).rows == rows)
  }

  @Test func `a quote that nothing closes is refused with its row`() {
    #expect(throws: CSVTable.Failure.quoteNotClosed(row: 2)) { try CSVTable("a,b\n\"c,d\ne,f") }
  }

  private static let sample = "Titre;Œuvre\r\n« L’été » – 5 €;…"

  @Test(arguments: ["utf8", "utf8 marked", "utf16le", "utf16be marked", "utf16le marked", "cp1252"])
  func `text is read whatever a spreadsheet saved it as`(_ encoding: String) {
    let units = Array(Self.sample.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let western: [Character: UInt8] = [
      "Œ": 0x8C, "«": 0xAB, "»": 0xBB, "’": 0x92, "é": 0xE9, "–": 0x96, "€": 0x80, "…": 0x85,
    ]
    let bytes: [UInt8] =
      switch encoding {
      case "utf8": Array(Self.sample.utf8)
      case "utf8 marked": [0xEF, 0xBB, 0xBF] + Array(Self.sample.utf8)
      case "utf16le": little
      case "utf16be marked": [0xFE, 0xFF] + big
      case "utf16le marked": [0xFF, 0xFE] + little
      default: Self.sample.flatMap { western[$0].map { [$0] } ?? Array(String($0).utf8) }
      }
    #expect(TextDecoding.text(bytes) == Self.sample)
  }
}
