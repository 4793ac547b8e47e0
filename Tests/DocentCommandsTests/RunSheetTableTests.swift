import Testing
import TourModel

@testable import DocentCommands

@Suite struct RunSheetTableTests {
  private func table(_ text: String) throws -> RunSheetTable {
    try RunSheetTable(CSVTable(text))
  }

  @Test(arguments: [
    ("Titre", RunSheetTable.Column.title), ("ŒUVRE", .title), ("Artwork title", .title),
    ("作品名称", .title), ("Salle", .room), ("Gallery no.", .room), ("展厅", .room),
    ("Nom de l’artiste", .artist), ("Painter", .artist), ("艺术家", .artist),
    ("Durée (min)", .minutes), ("MINUTES", .minutes), ("时长（分钟）", .minutes),
    ("Commentaire", .notes), ("Notes sur l'œuvre", .notes), ("讲解词", .notes),
  ])
  func `a heading is known in three languages`(_ heading: String, _ column: RunSheetTable.Column) {
    #expect(RunSheetTable.column(named: heading) == column)
  }

  @Test(arguments: ["", "Colonne 1", "Prix", "編號"])
  func `another heading is none of these`(_ heading: String) {
    #expect(RunSheetTable.column(named: heading) == nil)
  }

  @Test(arguments: [
    ("5", "5m"), ("4,5", "4m30s"), ("4.25", "4m15s"), ("5 min", "5m"), ("5'30", "5m30s"),
    ("1h05", "1h05m"), ("2 h", "2h"), ("4-6", "4m..6m"), ("4 à 6 min", "4m..6m"), ("５分钟", "5m"),
    ("3分20秒", "3m20s"), ("0:05", "5m"), ("5:30", "5m30s"), ("0:05:30", "5m30s"),
  ])
  func `minutes are read as people write them`(_ cell: String, _ length: String) {
    #expect(DraftLength(reading: cell)?.text == length)
  }

  @Test(arguments: ["", "env. 5", "0", "-3", "6-4", "99999", "5 km", "1:75", "cinq"])
  func `what is no length is none`(_ cell: String) { #expect(DraftLength(reading: cell) == nil) }

  @Test func `the headings may stand below a title, in any order, and a total is no stop`() throws {
    let table = try table(
      "Visite du soir;;\nmin;Titre;Salle\n5;La Joconde;États\nbref;Le Sacre;Daru\n9;Total;\n9;;\n")
    #expect(
      table.stops == [
        DraftStop(title: "La Joconde", room: "États", length: DraftLength(reading: "5")),
        DraftStop(title: "Le Sacre", room: "Daru"),
      ])
    #expect(table.remarks == ["row 4: “bref” is not understood as minutes, and left out"])
  }

  @Test func `a sheet without titles, or without rows, is refused`() {
    #expect(throws: RunSheetTable.Failure.noTitles) { try table("a;b\nc;d") }
    #expect(throws: RunSheetTable.Failure.noStops) { try table("Titre;Salle\n;") }
  }
}
