/// Questions that are the same however and in whatever language they are asked: who lists one in his `asks` lists all.
struct SharedQuestions: OptionSet {
  let rawValue: UInt8

  /// Who somebody on show is: "who is she?", 这是谁.
  static let whoItIs = SharedQuestions(rawValue: 1)
  /// Whose something was, or for whom it was made.
  static let whose = SharedQuestions(rawValue: 2)
  /// How many there are.
  static let howMany = SharedQuestions(rawValue: 4)
  /// How it came to where it is.
  static let origin = SharedQuestions(rawValue: 8)
  /// What a title or a word means.
  static let meaning = SharedQuestions(rawValue: 16)

  /// Those of persons.
  static let ofPersons: SharedQuestions = [.whoItIs, .whose]
  /// Those that speak for a place which lists them. How many is asked of what is named beside it.
  static let answeredAlike: SharedQuestions = [.whoItIs, .whose, .origin, .meaning]
}
