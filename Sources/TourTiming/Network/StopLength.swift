public import TourModel

/// How long a stop may last, whatever viewers choose.
public struct StopLength: Sendable, Equatable {
  /// How long what is in the stop can take: branches, options and windows from their shortest to
  /// their longest.
  public let content: ClosedRange<Milliseconds>
  /// The shortest content that the guide may count on: nobody votes, watches or asks.
  public let attainableContent: Milliseconds
  /// How short the stop can be with ``attainableContent``.
  public let attainableLength: Milliseconds
  /// The shortest that the stop may be; 0 for a hard-out, which lasts until its moment.
  public let shortest: Milliseconds
  /// The longest that the stop may be; nil where the guide may linger at will, and for a hard-out.
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
