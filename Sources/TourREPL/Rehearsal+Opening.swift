internal import TourModel

extension Rehearsal {
  /// What tour this is, when it begins, and what to type.
  var openingLines: [String] {
    let guides = tour.guides.map { $0.text(in: language) }.joined(separator: ", ")
    let works = tour.visitedWorks.count
    var facts = [tour.title.text(in: language), guides]
    facts.append(
      "\(ScriptWording.count(works, "work")), \(ScriptWording.count(tour.stops.count, "stop"))")
    if let lasts = tour.lasts { facts.append(ScriptWording.tolerance(lasts)) }
    let first = facts.filter { !$0.isEmpty }.joined(separator: " · ")
    var second = face.everywhereInShort(.zero)
    if screen.isInteractive {
      second += " · Enter: next step · help: commands · Ctrl-D: leave"
    }
    return page.text(first, indent: 0, style: .header) + page.text(second, indent: 0)
  }
}
