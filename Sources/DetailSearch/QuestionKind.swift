/// What a question asks of a work as a whole.
public enum QuestionKind: Hashable, Sendable {
  case artist
  case date
  case size
  case technique
  case location
  case price
  /// What it is.
  case identity
  /// Why it is known, what is to be said of it.
  case fame
  /// When it is shown.
  case shown

  /// The line of a work in a script that answers it; nil: no line does.
  public var fieldName: String? {
    switch self {
    case .artist: "artist"
    case .date: "date"
    case .size: "size"
    case .technique: "technique"
    case .location: "room"
    case .identity: "title"
    case .price, .fame, .shown: nil
    }
  }
}
