public import TourModel

/// How long a stop may last, whatever viewers choose.
public struct StopLength: Sendable, Equatable {
  /// What is in it: branches, options and windows from their shortest to their longest.
  public let content: ClosedRange<Milliseconds>
  /// The least that is in it if viewers do not help: what the guide may count on.
  public let attainableContent: Milliseconds
  /// ``shortest``, of that content.
  public let attainableLength: Milliseconds
  /// Of a hard-out, nothing: it lasts until its moment.
  public let shortest: Milliseconds
  /// Nil where the guide may linger at will, and of a hard-out.
  public let longest: Milliseconds?

  init(_ stop: Stop, lines: [RunSheetLine]) {
    content = ContentLength(lines: lines).range(of: stop.steps)
    attainableContent = ContentLength(lines: lines).attainable(of: stop.steps)
    switch stop.promise {
    case .content:
      (shortest, longest) = (content.lowerBound, content.upperBound)
      attainableLength = attainableContent
    case .range(let range):
      shortest = max(range.shortest ?? .zero, content.lowerBound)
      attainableLength = max(range.shortest ?? .zero, attainableContent)
      longest = range.longest.map { [content] in max($0, content.upperBound) }
    case .until:
      (shortest, longest) = (.zero, nil)
      attainableLength = .zero
    }
  }
}
