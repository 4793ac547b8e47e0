/// A prompt that is asked for again and again while a line is typed: one that shows a clock.
public struct LivePrompt {
  public var everyMilliseconds: Int
  public var text: () -> String
  /// Whether more has happened than `text` has taken in: it is asked for again at once, unless a key comes first.
  public var isBehind: () -> Bool

  public init(
    everyMilliseconds: Int, isBehind: @escaping () -> Bool = { false },
    text: @escaping () -> String
  ) {
    self.everyMilliseconds = everyMilliseconds
    self.isBehind = isBehind
    self.text = text
  }
}
