internal import ArgumentParser

/// `manual`, `real`, or `10x`.
enum ClockArgument: ExpressibleByArgument, Equatable {
  case manual
  /// So many times as fast as the system's clock.
  case running(factor: Double)

  /// Slower, nothing would seem to happen; faster, whole tours pass between two looks.
  static let factors = 0.01...100_000

  init?(argument: String) {
    switch argument {
    case "manual": self = .manual
    case "real": self = .running(factor: 1)
    default:
      guard argument.hasSuffix("x"), let factor = Double(argument.dropLast()),
        Self.factors.contains(factor)
      else { return nil }
      self = .running(factor: factor)
    }
  }

  /// As it is typed.
  var text: String {
    switch self {
    case .manual: "manual"
    case .running(1): "real"
    case .running(let factor): "\(Int(exactly: factor).map { "\($0)" } ?? "\(factor)")x"
    }
  }

  static var defaultCompletionKind: CompletionKind {
    .list([ClockArgument.running(factor: 1), .manual].map(\.text))
  }
}
