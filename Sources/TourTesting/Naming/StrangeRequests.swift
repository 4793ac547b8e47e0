internal import TourModel

/// Requests for a thing that hardly any tour has, in the words that viewers put around what they ask for: whatever is
/// answered with one place of a tour is drawn there by those words alone.
struct StrangeRequests {
  private let requests: [String]
  private let isSpaced: Bool

  /// Nil for a language of which the words are not known.
  init?(_ language: Language) {
    guard let requests = Self.byLanguage[language.primary] else { return nil }
    self.requests = requests
    isSpaced = !language.isWrittenWithoutSpaces
  }

  /// Those in which a name stands, whole.
  func all(with name: String) -> [String] {
    let words = words(of: name)
    return requests.filter { self.words(of: $0).contains(words) }
  }

  /// The words with a space before and after each; without spaces, the characters.
  private func words(of text: String) -> String {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    return isSpaced ? " \(words.joined(separator: " ")) " : words.joined()
  }

  private static let byLanguage: [String: [String]] = [
    "fr": [
      "où est le parapluie ?", "montrez-moi le parapluie, s'il vous plaît",
      "c'est quoi ce parapluie, là ?", "on peut voir encore le parapluie de plus près ?",
      "pourquoi un parapluie ?", "y a-t-il un parapluie dans ce tableau ?",
      "qui a vu un parapluie sur cette image ?", "quand verra-t-on le détail du parapluie ?",
      "un autre parapluie, une photo du parapluie",
    ],
    "en": [
      "where is the umbrella?", "please show me the umbrella", "what is this umbrella, there?",
      "can you zoom in on the umbrella again?", "why an umbrella?",
      "is there an umbrella in this painting?", "who has seen an umbrella in this picture?",
      "when shall we see the detail of the umbrella?", "another umbrella, a photo of the umbrella",
    ],
    "zh": [
      "雨伞在哪里", "请给我看看雨伞", "这是什么雨伞", "能放大雨伞吗", "为什么有雨伞", "这幅画里有没有雨伞呢", "哪里有雨伞的图片",
    ],
  ]
}
