public import TourModel

/// How long a stop may last, whatever viewers choose.
public struct StopLength: Sendable, Equatable {
  /// What is in it: branches, options and windows from their shortest to their longest.
  public let content: ClosedRange<Milliseconds>
  /// Of a hard-out, nothing: it lasts until its moment.
  public let shortest: Milliseconds
  /// Nil where the guide may linger at will, and of a hard-out.
  public let longest: Milliseconds?

  init(_ stop: Stop, lines: [RunSheetLine]) {
    content = ContentLength(lines: lines).range(of: stop.steps)
    switch stop.promise {
    case .content: (shortest, longest) = (content.lowerBound, content.upperBound)
    case .range(let range):
      shortest = max(range.shortest ?? .zero, content.lowerBound)
      longest = range.longest.map { [content] in max($0, content.upperBound) }
    case .until: (shortest, longest) = (.zero, nil)
    }
  }
}
