/// A prompt that is renewed while a line is typed, to show a clock.
public struct LivePrompt {
  public var everyMilliseconds: Int
  public var text: () -> String
  /// Whether `text` has left something undone: it is then asked for again at once, unless a key comes first.
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
