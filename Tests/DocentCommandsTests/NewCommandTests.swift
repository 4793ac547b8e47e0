import Foundation
import PseudoTerminal
import Testing

@testable import DocentCommands

/// `docent new` as a whole.
@Suite struct NewCommandTests {
  private let bench = BadInputBench()

  private static let sheet = """
    Œuvre;Salle;Artiste;Durée (min);Commentaire
    ;Hall;;3;"Bonjour à tous, et bienvenue.
    Nous commençons ici."
    La Joconde;Salle des États;Léonard de Vinci;4,5;Elle sourit.
    Les Noces de Cana;Salle des États;Véronèse;5-6;
    """

  @Test func `a run sheet becomes a tour that passes check`() throws {
    try bench.write("feuille.csv", Self.sheet)
    let run = try bench.docent(
      "new", "--from", "feuille.csv", "--starts", "2026-05-18 10:00 Europe/Paris")
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        "feuille.tour: 3 stops, 13m30s; it is called as the file is: --title names it\n"))
    let check = try bench.docent("check", "feuille.tour")
    #expect(check.status == 0)
    // One sentence for four minutes and a half: the author hears of it, and check passes.
    #expect(check.codes == ["T0316"])
    #expect(try bench.docent("format", "--check", "feuille.tour").status == 0)
  }

  @Test func `nothing is overwritten`() throws {
    try bench.write("feuille.csv", Self.sheet)
    try bench.write("mine.tour", "// mine\n")
    let run = try bench.docent("new", "mine.tour", "--from", "feuille.csv")
    #expect(run.status == 74)
    #expect(try bench.bytes("mine.tour") == Data("// mine\n".utf8))
  }

  @Test func `options answer, and a wrong one is refused in the language's words`() throws {
    let answers = [
      "--title", "Visite du soir", "--language", "fr", "--minutes", "30", "--works", "A, B",
    ]
    let run = try bench.docent(["new"] + answers + ["--starts", ""])
    #expect(run.status == 0)
    #expect(run.output == "visite-soir.tour: 2 stops, 30m\n")
    let wrong = try bench.docent(
      ["new", "x.tour"] + answers + ["--starts", "2026-05-18 10:00 Europe/Pari"])
    #expect(wrong.status == 64)
    #expect(wrong.error.contains("--starts: there is no time zone `Europe/Pari`"))
    let missing = try bench.docent("new", "--title", "T")
    #expect(missing.status == 64)
    #expect(missing.error.contains("an answer is missing: --language"))
  }

  @Test(arguments: [
    ("", "the file is empty"), ("\n \n", "the file is empty"),
    ("PK\u{3}\u{4}…xl/workbook.xml", "this is an Excel workbook: save it as CSV UTF-8"),
    ("PK\u{3}\u{4}…word/document.xml", "this is a Word document"), ("%PDF-1.7", "this is a PDF"),
    ("a;b\nc;d\n", "heading for the titles"), ("Titre\n\"x\n", "not closed in row 2"),
  ])
  func `a sheet that is none is refused`(_ text: String, _ reason: String) throws {
    try bench.write("a.csv", text)
    let run = try bench.docent("new", "--from", "a.csv")
    #expect(run.status == 74)
    #expect(run.error.contains(reason))
    #expect(run.isClean)
  }

  @Test func `at a terminal it asks, and asks again`() throws {
    let terminal = try PseudoTerminal(
      BuiltDocent.path, ["new", bench.url("soir.tour").path],
      environment: ["TERM": "dumb", "SWIFT_BACKTRACE": "enable=no"])
    for (question, answer) in [
      ("called?", ""), ("a tour has a title", "Le soir"), ("spoken?", "klingon"),
      ("klingon", "français"),
      ("start?", ""), ("minutes", "vingt"), ("number of minutes", "20"), ("works", "La Joconde"),
    ] {
      _ = try terminal.wait(for: question)
      try terminal.send(answer + "\n")
    }
    #expect(try terminal.waitForEnd() == .exited(0))
    let script = String(decoding: try bench.bytes("soir.tour"), as: UTF8.self)
    #expect(script.contains("tour soir \"Le soir\"\n  speaks fr\n  lasts 20m ± 2m\n"))
    #expect(try bench.docent("check", "--strict", "soir.tour").status == 0)
  }
}
