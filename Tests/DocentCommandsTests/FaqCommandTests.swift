import DetailSearch
import Foundation
import Testing
import TourModel

@testable import DocentCommands

/// `docent faq`: what was asked that a tour does not answer.
struct FaqCommandTests {
  private let bench = BadInputBench()
  private let script = ShippedScript.repository.appending(path: "Tours/petit-palais-2016.tour").path

  @Test func `what is not answered is listed, the most wanted first, near-duplicates together`()
    throws
  {
    try bench.write(
      "log.jsonl",
      """
      {"text":"倒影","work":"lavacourt","language":"zh"}
      {"text":"il y a un dinosaure ?","work":"lavacourt","language":"fr"}
      {"text":"Bonjour !","work":"lavacourt","language":"fr"}
      not a line
      {"text":"la guitare","work":"rembrandt","language":"fr","count":3}
      {"text":"UN DINOSAURE svp","work":"lavacourt","language":"fr"}
      """)
    let lines = try faq("log.jsonl")
    #expect(lines.first == "asked 7 · answered 1 · said nothing 1 · 1 line could not be read")
    #expect(
      lines.filter { $0.contains("×") } == [
        "3× at rembrandt “la guitare” (fr)", "2× at lavacourt “il y a un dinosaure ?” (fr)",
      ])
  }

  private func faq(_ log: String) throws -> [String] {
    let run = try bench.docent("faq", script, bench.url(log).path)
    #expect(run.status == 0, "\(run.error)")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test func `for what nothing comes near, the beginning of a detail is given, in each language`()
    throws
  {
    try bench.write(
      "log.jsonl",
      """
      {"text":"有没有恐龙呀","work":"lavacourt","language":"zh"}
      {"text":"il y a un dinosaure ?","work":"lavacourt","language":"fr"}
      {"text":"is there a dinosaur?","work":"lavacourt","language":"en"}
      """)
    #expect(
      try faq("log.jsonl").dropFirst() == [
        "3× at lavacourt “有没有恐龙呀” (zh, fr, en)",
        "  // if you can tell of it, a detail of lavacourt:",
        "  detail dinosaure \"dinosaure\"", "    zh \"恐龙\"", "    zh> …", "    fr> …",
      ])
  }

  @Test func `what a detail is asked and does not tell is given as a word of it`() throws {
    try bench.write(
      "log.jsonl",
      #"{"text":"Comment s'appelle le chien ?","work":"rembrandt","language":"fr","count":9}"#)
    #expect(
      try faq("log.jsonl").dropFirst() == [
        "9× at rembrandt “Comment s'appelle le chien ?” (fr)",
        "  // rembrandt.chien “le chien” does not tell it: if you can, there:",
        "    asks fr \"comment s'appelle le chien\"",
      ])
  }

  @Test func `the lines that are given answer what was asked, and mislead nobody`() throws {
    try bench.write(
      "log.jsonl",
      #"""
      {"text":"il y a un dinosaure ?","work":"portrait","language":"fr"}
      {"text":"quel est son nom de famille","work":"portrait","language":"fr"}
      {"text":"la signature du \"maître\"","work":"portrait","language":"fr"}
      """#)
    let tour = { (details: String) in
      BadInputBench.script(
        "work portrait \"Portrait d'une femme\"\n  in hall\n\(details)stop portrait 1m\n")
    }
    try bench.write("before.tour", tour(""))
    let output = try bench.docent("faq", "before.tour", "log.jsonl").output
    let given = output.split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(given.count { $0.hasPrefix("  detail ") } == 3, "\(output)")
    try bench.write("after.tour", tour(given.joined(separator: "\n") + "\n"))
    #expect(try bench.docent("check", "--asks", "--strict", "after.tour").status == 0)
    let again = try bench.docent("faq", "after.tour", "log.jsonl").output
    #expect(again == "asked 3 · answered 3 · said nothing 0\n")
  }

  @Test func `what is left of control characters is no name`() throws {
    try bench.write(
      "log.jsonl",
      #"""
      {"text":"[31mguitare","work":"rembrandt","language":"fr","count":2}
      {"text":"gui\u0000tare","work":"rembrandt","language":"fr"}
      """#)
    let lines = try faq("log.jsonl")
    #expect(lines.count { $0 == "  // it has no words that could be a name" } == 2)
    #expect(!lines.contains { $0.hasPrefix("  detail ") })
  }

  @Test func `misspelled in different ways it is one too, in the words that most used`() throws {
    try bench.write(
      "log.jsonl",
      """
      {"text":"le zorbalx","work":"rembrandt","language":"fr"}
      {"text":"皮卡秋","work":"rembrandt","language":"zh"}
      {"text":"un zorblax","work":"rembrandt","language":"fr","count":2}
      {"text":"le zorblaxe","work":"rembrandt","language":"fr"}
      {"text":"le zorblax","work":"fleur","language":"fr"}
      {"text":"pi ka qiu","work":"rembrandt","language":"zh"}
      """)
    #expect(
      try faq("log.jsonl").filter { $0.contains("×") } == [
        "4× at rembrandt “un zorblax” (fr)", "2× at rembrandt “皮卡秋” (zh)",
        "1× at fleur “le zorblax” (fr)",
      ])
  }

  @Test func `what is about the visit is told apart, each need once, wherever it was asked`() throws
  {
    try bench.write(
      "log.jsonl",
      """
      {"text":"où sont les toilettes","work":"lavacourt","language":"fr","count":3}
      {"text":"洗手间在哪","work":"rembrandt","language":"zh","count":4}
      {"text":"ça ferme à quelle heure","work":"rembrandt","language":"fr"}
      {"text":"几点关门","work":"lavacourt","language":"zh"}
      {"text":"opening hours please","work":"lavacourt","language":"en"}
      {"text":"mon chien dort","work":"lavacourt","language":"fr"}
      """)
    #expect(
      try faq("log.jsonl").dropFirst().filter { !$0.hasPrefix("    ") } == [
        "about the visit, not about works:",
        "7× “洗手间在哪” (fr, zh)", "  // if you can tell of it, a detail of a room:",
        "  detail ou-sont-toilettes \"où sont les toilettes\"",
        "3× “ça ferme à quelle heure” (fr, zh, en)",
        "  // if you can tell of it, a detail of a room:",
        "  detail ca-ferme-quelle-heure \"ça ferme à quelle heure\"",
        "1× of neither: 1× “mon chien dort”",
      ])
  }

  @Test func `what is answered, but not surely, is told after that, with words for it`() throws {
    try bench.write(
      "tour.tour",
      BadInputBench.script(
        """
        work portrait "Trois hommes"
          in hall
          detail roi "la main du roi"
            fr> Elle tient un sceptre.
          detail pape "la main du pape"
            fr> Elle bénit.
          detail peintre "la main du peintre"
            fr> Elle tient un pinceau.
        stop portrait 1m

        """))
    try bench.write(
      "log.jsonl",
      """
      {"text":"la main, svp","work":"portrait","language":"fr","count":2}
      {"text":"la main du pape","work":"portrait","language":"fr"}
      """)
    let lines = try bench.docent("faq", "tour.tour", "log.jsonl").lines
    try #require(lines.count == 5)
    #expect(lines[0] == "asked 3 · answered 3 · said nothing 0")
    #expect(lines[1].hasPrefix("of what is answered, 2× not surely"))
    #expect(lines[2].hasPrefix("2× at portrait “la main, svp” (fr) → portrait."))
    #expect(lines[4] == "    asks fr \"main\"")
  }

  @Test func `what follows up an answer is understood by it`() throws {
    try bench.write(
      "log.jsonl",
      """
      {"id":1,"text":"le chien","work":"rembrandt","language":"fr"}
      {"id":2,"text":"pourquoi ?","after":1,"language":"fr"}
      """)
    #expect(try faq("log.jsonl") == ["asked 2 · answered 2 · said nothing 0"])
  }

  @Test func `of a rehearsal's log the requests are read, each where it was asked`() throws {
    try bench.write(
      "run.log",
      """
      {"at":0,"event":"next"}
      {"at":5,"count":2,"event":"request","language":"zh","text":"恐龙在哪里","work":"lavacourt.reflet"}
      {"at":6,"count":1,"event":"request","language":"zh","place":"lavacourt.reflet","text":"倒影"}
      {"at":7,"count":1,"event":"request","language":"zh","text":"太阳","work":"lavacourt"}
      {"at":8,"count":1,"event":"request","language":"zh","refused":"ended","text":"恐龙"}
      """)
    let lines = try faq("run.log")
    #expect(lines.first == "asked 4 · answered 2 · said nothing 0")
    #expect(lines.dropFirst().first == "2× at lavacourt “恐龙在哪里” (zh)")
  }

  @Test func `lines of works that the tour has not are told`() throws {
    try bench.write(
      "log.jsonl",
      """
      {"text":"les bras","work":"venus","language":"fr"}
      {"text":"倒影","work":"lavacourt","language":"zh"}
      """)
    let run = try bench.docent("faq", script, bench.url("log.jsonl").path)
    #expect(
      run.error
        == "docent: 1 line is of what this tour has not, such as “venus”: a log of another tour?\n")
  }

  @Test func `the log of another tour is refused`() throws {
    try bench.write("tour.tour", BadInputBench.script())
    try bench.write("lines", "\n? toilettes\n")
    let recorded = try bench.docent(
      "rehearse", "tour.tour", "--script", "lines", "--log", "run.log")
    #expect(recorded.status == 0, "\(recorded.error)")
    let own = try bench.docent("faq", "tour.tour", "run.log")
    #expect(own.lines.first == "asked 1 · answered 0 · said nothing 0")
    let other = try bench.docent("faq", script, "run.log")
    #expect(other.status == 70)
    #expect(other.error.hasSuffix("run.log: this log is of the tour petit\n"))
    #expect(other.output == "")
  }

  @Test(arguments: ["/nowhere.log", "."])
  func `a log that is not there, or is a folder, is said`(_ log: String) throws {
    let run = try bench.docent("faq", script, log)
    #expect(run.status == 74)
    #expect(run.error.hasPrefix("docent: \(log): "))
    #expect(run.output == "")
  }

  @Test func `a line of more viewers than there can be is not counted`() throws {
    try bench.write(
      "log.jsonl",
      """
      {"text":"倒影","work":"lavacourt","count":9223372036854775807}
      {"text":"倒影","work":"lavacourt","count":9223372036854775807}
      {"text":"倒影","work":"lavacourt","count":-1}
      {"text":"倒影","work":"lavacourt","count":2}
      """)
    #expect(
      try faq("log.jsonl").first
        == "asked 2 · answered 2 · said nothing 0 · 3 lines could not be read")
  }
}
