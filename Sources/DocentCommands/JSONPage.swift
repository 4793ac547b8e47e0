internal import FoundationEssentials

/// JSON as every command prints it: sorted keys, so that the same report is the same text.
enum JSONPage {
  static func text(of report: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Reports hold strings, finite numbers and truth values: nothing that the encoder refuses.
    let data = (try? encoder.encode(report)) ?? Data()
    return String(decoding: JSONText.safe(data), as: UTF8.self) + "\n"
  }
}
