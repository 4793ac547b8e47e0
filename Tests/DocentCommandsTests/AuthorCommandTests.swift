import Foundation
import Testing

/// What an author meets at the command line beside a script's own mistakes.
@Suite struct AuthorCommandTests {
  private let bench = BadInputBench()

  private let collection = """
    room etats "Salle des États"
    work joconde "La Joconde"
      in etats
      detail mains "les mains"
        fr> Posées l'une sur l'autre.
    """

  // MARK: Collections

  @Test func `a collection is checked as one, in text and in JSON`() throws {
    try bench.write("louvre.tour", collection)
    let run = try bench.docent("check", "--strict", "louvre.tour")
    #expect(run.output == "louvre.tour: no mistakes · a collection: 1 room, 1 work\n")
    #expect(run.status == 0)
    #expect(try bench.docent("check", "--format", "json", "louvre.tour").status == 0)
  }

  @Test func `a mistake in a collection is the only one`() throws {
    try bench.write("louvre.tour", collection + "\n    region 90% 0% 20% 20%\n")
    let run = try bench.docent("check", "louvre.tour")
    #expect(run.codes == ["T0220"])
    #expect(run.status == 2)
  }

  @Test func `stops or tests without a tour are no collection`() throws {
    try bench.write("stops.tour", collection + "\nstop joconde 1m\n")
    #expect(try bench.docent("check", "stops.tour").codes == ["T0201"])
  }

  @Test func `nothing but check takes a collection for a script`() throws {
    try bench.write("louvre.tour", collection)
    let run = try bench.docent("plan", "louvre.tour")
    #expect(run.codes == ["T0201"])
    #expect(run.output.contains("rooms and works alone are a collection"))
    #expect(run.status == 2)
  }

  // MARK: Names of files and commands

  @Test(arguments: [
    ("salles/cave", "write salles/cave.tour"), ("salles/Cave.tour", "write salles/cave.tour"),
    ("salles/cav.tour", "write salles/cave.tour"),
  ])
  func `a file that is nearly there is offered`(path: String, title: String) throws {
    try bench.write("salles/cave.tour", "room cave \"Cave\"\n")
    try bench.write("tour.tour", "use \"\(path)\"\n" + BadInputBench.script())
    let run = try bench.docent("check", "tour.tour")
    #expect(run.codes == ["T0401"])
    #expect(run.output.contains("= fix: \(title)\n"))
  }

  @Test func `folders are parted by a slash, which --fix writes`() throws {
    try bench.write("salles/cave.tour", "room cave \"Cave\"\n")
    try bench.write("tour.tour", "use \"salles\\cave.tour\"\n" + BadInputBench.script())
    #expect(try bench.docent("check", "tour.tour").codes == ["T0112"])
    #expect(try bench.docent("check", "--fix", "tour.tour").status == 0)
    #expect(
      try String(contentsOf: bench.url("tour.tour"), encoding: .utf8).hasPrefix(
        "use \"salles/cave.tour\"\n"))
  }

  @Test func `a script that is not there is looked for`() throws {
    try bench.write("riviere-nuit.tour", BadInputBench.script())
    let run = try bench.docent("check", "riviere-nuit")
    #expect(
      run.error
        == "docent: riviere-nuit: there is no such file: did you mean riviere-nuit.tour?\n")
    #expect(run.status == 74)
  }

  @Test(arguments: [
    (["chek", "x"], "docent: there is no command chek: did you mean docent check?\n"),
    (["exporter"], "docent: there is no command exporter: docent --help lists them\n"),
    (
      ["a.tour"],
      "docent: there is no command a.tour: a script stands behind one, as in docent check a.tour\n"
    ),
  ])
  func `an unknown command is told, with the nearest`(arguments: [String], error: String) throws {
    let run = try bench.docent(arguments)
    #expect(run.error == error)
    #expect(run.status == 64)
  }

  // MARK: --fix

  @Test func `midnight of another day is no safe fix`() throws {
    let script =
      "tour t \"T\"\n  speaks fr\n  starts 2026-09-15 24:00 Europe/Paris\n"
      + "room hall \"Hall\"\nstop hall 1m\n"
    try bench.write("tour.tour", script)
    #expect(try bench.docent("check", "--fix", "tour.tour").status == 2)
    #expect(try String(contentsOf: bench.url("tour.tour"), encoding: .utf8) == script)
  }

  @Test func `what --fix leaves is counted, and why`() throws {
    try bench.write(
      "tour.tour",
      """
      tour v "V"
        speaks fr
        captions en zh
      rooms hall "H"
        level 0
      work w "W"
        date 1893
        artist Anaïs Ménard
        in Hall
        in hal
      stop w 2m..1m optionnal 2
        fr> a [paus 2s] b
        en> a
        zh> 灯
        if late 3m
          pause 3s
        endif

      """)
    let run = try bench.docent("check", "--fix", "tour.tour")
    #expect(
      run.output.hasPrefix(
        "tour.tour: 9 fixed · 1 left to you: there a fix is a guess, or one of several\n"))
    let script = try String(contentsOf: bench.url("tour.tour"), encoding: .utf8)
    for line in [
      "captions en, zh", "room hall \"H\"", "date \"1893\"", "artist \"Anaïs Ménard\"", "in hall",
      "stop w 1m..2m optional 2", "[pause 2s]", "end if",
    ] {
      #expect(script.contains(line))
    }
  }

  // MARK: Silence

  @Test func `stops that are mostly silent are told of once, and why some are not`() throws {
    try bench.write(
      "tour.tour",
      """
      tour t "T"
        speaks fr
      room hall "Hall"
      stop hall 5m
        fr> Bonjour.
        pause 30s
      stop hall as regard 5m
      stop hall as questions 10m
        fr> Des questions ?
        questions 1m..2m
      stop hall as fin 20m
        fr> Adieu.
        pause 4m
      stop hall as court 2m
        fr> Encore.

      """)
    let run = try bench.docent("check", "tour.tour")
    #expect(run.codes == ["T0316"])
    #expect(run.output.contains("most of 2 stops is silent, of `hall` first: 32s of 5m are filled"))
    #expect(run.output.contains("of 20m are filled"))
  }

  // MARK: Plans that can't be

  @Test(arguments: ["plan", "stats"])
  func `a plan that can't be kept is printed, and fails`(command: String) throws {
    try bench.write(
      "net.tour",
      """
      tour t "T"
        speaks fr
      room hall "Hall"
      stop hall 2m
      stop hall as b 1m
        begins by +1m
      """)
    let run = try bench.docent(command, "net.tour")
    #expect(run.status == 2)
    #expect(!run.output.isEmpty)
  }

  // MARK: The reference

  @Test(arguments: [
    ("region", ["Detail", "where it is in the picture"]),
    ("optional", ["Stop", "may be dropped"]), ("captions", ["Tour", "Expect"]),
    ("begins", ["Stop", "a guide who comes early waits"]),
    ("viewers while rehearsing", ["Viewers while rehearsing"]),
    ("clock", ["The clock of a rehearsal"]),
  ])
  func `a word of the language finds what the topics say of it`(word: String, found: [String])
    throws
  {
    let run = try bench.docent("reference", word)
    #expect(run.status == 0)
    for text in found { #expect(run.output.contains(text), "\(run.output)") }
  }

  @Test func `what no topic speaks of is told in one line`() throws {
    let run = try bench.docent("reference", "nothing-of-the-kind")
    #expect(
      run.error
        == "docent: there is no topic nothing-of-the-kind; docent reference topics lists them\n")
    #expect(run.status == 64)
  }

  // MARK: Spreadsheets

  @Test func `a column that is not read is named, and a date is`() throws {
    try bench.write(
      "f2.csv",
      """
      Heure;Étape;Lieu;Auteur;Année;Min.;Commentaire;Remarque
      20h30;Accueil;Hall;;;3;Bonjour;
      20h35;Le Phare;Salle des lumières;A. Ménard;1893;6;Voici.;attention lampe
      """)
    let run = try bench.docent("new", "--from", "f2.csv", "--language", "fr")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.error == "docent: f2.csv: the columns “Heure”, “Remarque” are not read\n")
    #expect(
      run.output.hasPrefix(
        "f2.tour: 2 stops, 10m; it is called as the file is: --title names it\n"))
    let script = try String(contentsOf: bench.url("f2.tour"), encoding: .utf8)
    #expect(script.contains("  artist \"A. Ménard\"\n  date \"1893\"\n  in "))
  }
}
