internal import TourModel

/// What the label of a work tells: asked for with each place that a request may mean, where the work itself is too much
/// to copy.
struct LabelFields: OptionSet {
  let rawValue: UInt8

  private static let artist = LabelFields(rawValue: 1)
  private static let date = LabelFields(rawValue: 2)
  private static let size = LabelFields(rawValue: 4)
  private static let technique = LabelFields(rawValue: 8)
  private static let room = LabelFields(rawValue: 16)
  /// Its date is of more years than one: how long it took.
  static let years = LabelFields(rawValue: 32)
  /// Its size is a height and a width, and no depth: it is a picture.
  static let flat = LabelFields(rawValue: 64)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(of work: Work) {
    self = []
    if work.artist != nil { insert(.artist) }
    if work.date != nil { insert(.date) }
    if work.size != nil { insert(.size) }
    if work.technique != nil { insert(.technique) }
    if work.room != nil { insert(.room) }
    if let size = work.size, size.plain.count(where: { $0 == "×" }) == 1 { insert(.flat) }
    if let date = work.date, Self.yearCount(in: date.plain) > 1 { insert(.years) }
  }

  private static func yearCount(in date: String) -> Int {
    date.split { !$0.isNumber }.count { $0.count == 4 }
  }

  func has(_ kind: QuestionKind) -> Bool {
    switch kind {
    case .artist: contains(.artist)
    case .date: contains(.date)
    case .size: contains(.size)
    case .technique: contains(.technique)
    case .location: contains(.room)
    case .identity, .fame, .shown: true
    case .price: false
    }
  }
}
