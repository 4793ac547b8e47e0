extension TerminalFacts {
  /// The reader that fits standard input and output: libedit where lines can be edited, else the plain stream,
  /// on a terminal with a prompt.
  ///
  /// - Parameters:
  ///   - program: the name by which `~/.editrc` addresses this program.
  ///   - history: where accepted lines are kept between runs; nil keeps them for this run only.
  ///   - normalized: puts text into Unicode's form C; what it is given is what was typed.
  public func lineReader(
    program: String, history: HistoryFile?, normalized: @escaping (String) -> String = { $0 }
  ) -> any LineReader {
    if canEdit,
      let reader = LibEditReader(program: program, history: history, normalized: normalized)
    {
      return reader
    }
    let isTyped = inputIsTerminal && outputIsTerminal
    return StreamReader(promptDescriptor: isTyped ? 1 : nil)
  }
}
