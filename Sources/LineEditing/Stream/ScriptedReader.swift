/// Hands out given lines, then the end.
public final class ScriptedReader: LineReader {
  private var inputs: ArraySlice<LineInput>

  /// The prompts that were asked for, oldest first.
  public private(set) var prompts: [String] = []

  public init(_ lines: [String]) {
    inputs = lines.map { .line($0) }[...]
  }

  public init(inputs: [LineInput]) {
    self.inputs = inputs[...]
  }

  public func readLine(prompt: String) -> LineInput {
    prompts.append(prompt)
    return inputs.popFirst() ?? .end
  }
}
