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
    ("创作时间", .date), ("N° Inv.", .inventory),
    ("Commentaire", .notes), ("Notes sur l'œuvre", .notes), ("讲解词", .notes),
  ])
  func `a heading is known in three languages`(_ heading: String, _ column: RunSheetTable.Column) {
    #expect(RunSheetTable.column(named: heading) == column)
  }

  @Test(arguments: [
    ("作品,时间,时长", "盐耙,14:05,6"), ("作品,时间,时长", "盐耙,6,6"), ("作品,开始时间,分钟", "盐耙,14:05,6"),
    ("titre,time,duration", "盐耙,14:05,6"), ("titre,heure,temps", "盐耙,14:05,6"),
    ("作品,开始时间,时间", "盐耙,14:05,6"),
  ])
  func `a time of the day is no length`(headings: String, row: String) throws {
    #expect(try table("\(headings)\n\(row)\n").stops.map { $0.length?.text } == ["6m"])
  }

  @Test func `a column of hours that go on is a clock, and left out with a word`() throws {
    let clock = try table("作品,时间\n盐耙,14:00\n盐罐,14:05\n")
    #expect(clock.stops.map { $0.length?.text } == [nil, nil])
    #expect(clock.remarks == ["the column “时间” is not read"])
    let lengths = try table("作品,时间\n盐耙,5:00\n盐罐,6:30\n")
    #expect(lengths.stops.map { $0.length?.text } == ["5m", "6m30s"])
  }

  @Test func `a row with more cells than headings is named`() throws {
    let table = try table(
      "Œuvre;Salle;Notes\nRobe;S1;De Canton ; la coupe est de Lyon.\nSel;S1;Bon;;\nCarte;S1;A;B\n")
    #expect(table.stops.count == 3)
    #expect(
      table.remarks == [
        "row 2 has more cells than there are headings, and “la coupe est de Lyon.” is left out: a text "
          + "with a separator in it stands in quotes; 1 more such"
      ])
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
