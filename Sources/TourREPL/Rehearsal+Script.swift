// Commands from a file, while a person types.
extension Rehearsal {
  /// Carries lines out as if they were typed, each shown before what comes of it.
  ///
  /// Throws at the first that can't be carried out, with its number; what was done before it stays done.
  func carryOut(_ lines: [String]) throws(CommandProblem) {
    if isInScript { throw CommandProblem("a file of commands can't take in another") }
    isInScript = true
    defer { isInScript = false }
    for (index, line) in lines.enumerated() where !isLeaving {
      show(page.text(line, lead: "› ", style: .caption))
      do throws(CommandProblem) {
        try execute(line)
      } catch {
        throw CommandProblem("line \(index + 1): \(error.message)")
      }
    }
  }
}
