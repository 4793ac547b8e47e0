internal import TourModel

extension Work {
  /// Its height divided by its width, where its size is of both: `79,4 × 53,4 cm`; what has one length alone, `204 cm`,
  /// stands: it is drawn higher than wide; nil: not known, or nothing that a drawing could show.
  var shape: Double? {
    guard let size = size?.text(in: nil) else { return nil }
    let sides = size.replacing(" x ", with: "×").split(separator: "×")
    guard sides.count > 1 else { return Self.isLength(size) ? Self.standing : nil }
    guard let height = Self.numbers(in: sides[0]).last, let width = Self.numbers(in: sides[1]).first
    else { return nil }
    let shape = height / width
    return (Self.flattest...Self.tallest).contains(shape) ? shape : nil
  }

  private static let standing = 1.5

  /// Whether a number in it has a unit of length: not that of a weight.
  private static func isLength(_ size: String) -> Bool {
    let words = size.split(separator: " ")
    return zip(words, words.dropFirst()).contains { number, unit in
      !numbers(in: number).isEmpty && ["mm", "cm", "m"].contains(unit)
    }
  }

  private static let flattest = 0.2
  private static let tallest = 5.0

  /// With a comma or a point before the decimals.
  private static func numbers(in text: Substring) -> [Double] {
    text.split { !($0.isASCII && $0.isNumber || $0 == "." || $0 == ",") }
      .compactMap { Double($0.replacing(",", with: ".")) }
  }
}
