/// How a rehearsal is shown.
public struct Presentation: Sendable, Equatable {
  /// The narrowest width that text is laid out for.
  public static let leastColumns = 20

  /// Cells in a line; at least ``leastColumns``.
  public var columns: Int
  /// Lines that a person sees at once: what is longer is shown from where the guide is. Nil: all is shown.
  public var rows: Int?
  /// Colour only adds: without it, the same text.
  public var usesColor: Bool
  /// Whether a person types: there is a prompt, and an error is shown and forgiven. Else the first
  /// error ends the rehearsal.
  public var isInteractive: Bool
  /// Whether a stop that must end rings the terminal's bell.
  public var rings: Bool

  public init(
    columns: Int = 80, rows: Int? = nil, usesColor: Bool = false, isInteractive: Bool = false,
    rings: Bool = false
  ) {
    self.columns = max(columns, Self.leastColumns)
    self.rows = rows
    self.usesColor = usesColor
    self.isInteractive = isInteractive
    self.rings = rings
  }
}
