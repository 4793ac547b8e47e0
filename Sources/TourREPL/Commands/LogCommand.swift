internal import LineEditing

struct LogCommand: RehearsalCommand {
  let name = "log"
  let aliases = ["l"]
  let usage = "log [all]"
  let summary = "lists what has been done, with its times"
  let details = """
    Where the screen does not take all of it, the latest; all: everything.
    Example: log
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let isWhole = try arguments.isAll(name)
    let (page, done) = (rehearsal.page, rehearsal.run.done)
    if done.isEmpty { rehearsal.say("Nothing has been done yet.") }
    let lines = done.flatMap { entry in
      page.text(entry.text, lead: "\(rehearsal.face.time(entry.at))  ")
    }
    if isWhole {
      rehearsal.show(lines)
    } else {
      let window = RowWindow(lines.count, here: lines.count - 1, before: nil, others: 0, on: page)
      rehearsal.show((window.note(name).map { page.text($0, style: .caption) } ?? []))
      rehearsal.show(Array(lines[window.shown]))
    }
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    [LineCandidate("all", note: "everything")]
  }
}
