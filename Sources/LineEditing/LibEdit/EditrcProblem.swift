/// A line of an editrc that libedit does not understand.
public struct EditrcProblem: Equatable, Sendable {
  public var path: String
  /// From 1.
  public var line: Int
}
