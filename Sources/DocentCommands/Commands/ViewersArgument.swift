internal import ArgumentParser

/// `live`, or `3000`.
enum ViewersArgument: ExpressibleByArgument, Equatable {
  /// As many as the script's audience has at each moment.
  case live
  case number(Int)

  static let numbers = 0...1_000_000_000

  init?(argument: String) {
    if argument == "live" {
      self = .live
    } else if let number = Int(argument), Self.numbers.contains(number) {
      self = .number(number)
    } else {
      return nil
    }
  }

  /// As it is typed.
  var text: String {
    switch self {
    case .live: "live"
    case .number(let number): "\(number)"
    }
  }

  static var defaultCompletionKind: CompletionKind { .list([ViewersArgument.live.text]) }
}
