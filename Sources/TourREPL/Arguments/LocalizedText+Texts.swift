internal import TourModel

extension LocalizedText {
  /// In every language that it has.
  var texts: [String] { [plain] + translations.map(\.text) }
}
