/// A prompt that is asked for again and again while a line is typed: one that shows a clock.
public struct LivePrompt {
  public var everyMilliseconds: Int
  public var text: () -> String

  public init(everyMilliseconds: Int, text: @escaping () -> String) {
    self.everyMilliseconds = everyMilliseconds
    self.text = text
  }
}
