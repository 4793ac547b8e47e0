/// A file that people take for a spreadsheet in CSV, known by its first bytes; what to do about it.
enum ForeignSheet: String {
  case empty = "the file is empty"
  case workbook = "this is an Excel workbook: save it as CSV UTF-8"
  case openDocument = "this is an OpenDocument spreadsheet: save it as CSV, in UTF-8"
  case document =
    "this is a Word document: copy its table to a spreadsheet, and save that as CSV UTF-8"
  case archive = "this is a ZIP archive, not a spreadsheet saved as CSV"
  case oldOffice = "this is a file of an old Excel or Word: save it as CSV UTF-8"
  case pdf = "this is a PDF: copy its table to a spreadsheet, and save that as CSV UTF-8"

  /// Nil for what may be CSV.
  init?(_ bytes: [UInt8]) {
    if bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      self = .empty
    } else if bytes.starts(with: "PK\u{3}\u{4}".utf8) {
      self = Self.packed(bytes)
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldOffice
    } else if bytes.starts(with: "%PDF".utf8) {
      self = .pdf
    } else {
      return nil
    }
  }

  /// What a ZIP archive holds: the names of its files stand in it as they are.
  private static func packed(_ bytes: [UInt8]) -> ForeignSheet {
    let text = String(decoding: bytes, as: UTF8.self)
    if text.contains("xl/") { return .workbook }
    if text.contains("word/") { return .document }
    return text.contains("opendocument") ? .openDocument : .archive
  }
}
