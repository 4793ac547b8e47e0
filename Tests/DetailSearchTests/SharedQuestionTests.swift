import Testing
import TourModel

@testable import DetailSearch

/// Requests to the shipped tours, while a work or room of them is on show.
private struct Asked {
  let search: DetailSearch

  init(_ tour: String) throws {
    search = DetailSearch(try #require(RequestTours.all()[tour]))
  }

  func answer(_ request: String, at name: String) -> SearchAnswer {
    search.answer(request, language: nil, at: search.tour.place(named: name))
  }

  func found(_ request: String, at name: String) -> String? {
    answer(request, at: name).place.map(search.tour.name(of:))
  }

  func pointer(_ request: String, at name: String) -> String? {
    answer(request, at: name).elsewhere.map(search.tour.name(of:))
  }
}

private let petitPalais = Result { try Asked("petit-palais-2016") }
private let louvre = Result { try Asked("louvre-2020") }

struct SharedQuestionTests {
  @Test(arguments: [
    "who is she", "who's that", "whos the lady drinking tea", "c'est qui elle ?", "这是谁",
  ])
  func `who it is, in whatever language, is what lists it in one`(_ request: String) throws {
    #expect(try petitPalais.get().found(request, at: "gouter") == "gouter.modele")
  }

  @Test(arguments: ["who is he", "c'est qui ?", "他是谁"])
  func `who it is that nothing lists is the work as a whole, not its title`(
    _ request: String
  ) throws {
    let asked = try petitPalais.get()
    let answer = asked.answer(request, at: "vollard")
    #expect(answer.place == asked.search.tour.place(named: "vollard"))
    #expect(answer.question == nil)
    #expect(asked.search.words(of: answer).contains("1899"))
  }

  @Test(arguments: ["whose dining room was this", "c'était à qui cette salle à manger", "这是谁家的餐厅"])
  func `whose it was is what lists for whom`(_ request: String) throws {
    #expect(try petitPalais.get().found(request, at: "guimard") == "guimard.maison")
  }

  @Test(arguments: [
    "comment le musée l'a eu", "how did the museum get it", "博物馆怎么弄到这幅画的",
  ])
  func `how the museum has it is what lists where it is from, not its room`(
    _ request: String
  ) throws {
    #expect(try petitPalais.get().found(request, at: "rembrandt") == "rembrandt.legs")
    #expect(try petitPalais.get().found(request, at: "demoiselles") == nil)
  }

  @Test(arguments: [
    "ça veut dire quoi le titre", "ca veut dire koi", "what does the title mean", "题目啥意思",
  ])
  func `what it means is what lists that in one wording`(_ request: String) throws {
    #expect(try petitPalais.get().found(request, at: "sans-asile") == "sans-asile.titre")
  }

  @Test(arguments: ["who sculpted it", "qui l'a sculpté", "谁雕的"])
  func `who made it is nobody where no label tells`(_ request: String) throws {
    #expect(try louvre.get().found(request, at: "regent") == nil)
    #expect(try louvre.get().answer(request, at: "psyche").question == .artist)
  }

  @Test(arguments: ["on verra la pyramide ?", "will we see the pyramid", "会看到金字塔吗"])
  func `the museum's pyramid is nothing of a painting's`(_ request: String) throws {
    #expect(try louvre.get().found(request, at: "venus") == nil)
    #expect(try louvre.get().pointer(request, at: "venus") == nil)
    #expect(try louvre.get().found("la pyramide", at: "radeau") == "radeau.pyramides")
  }

  @Test(arguments: [
    ("how many people died", "radeau.survivants"), ("how many died", "radeau.survivants"),
    ("how many people were on the raft", "radeau.survivants"),
  ])
  func `how many is what lists a number of them, in whatever language`(
    _ request: String, _ expected: String
  ) throws {
    #expect(try louvre.get().found(request, at: "radeau") == expected)
  }

  @Test(arguments: ["how many people died", "一共死了多少人"])
  func `how many is nothing where no number is listed`(_ request: String) throws {
    #expect(try louvre.get().found(request, at: "liberte") == nil)
  }
}

struct RoomQuestionTests {
  @Test(arguments: [
    "how old is the building", "ça date de quand", "这房子多少年了", "小皇宫多少年了",
  ])
  func `how old a room is, is the year in its text`(_ request: String) throws {
    let asked = try petitPalais.get()
    let answer = asked.answer(request, at: "hall")
    #expect(answer.place == asked.search.tour.place(named: "hall"))
    #expect(asked.search.words(of: answer).contains("1900"))
  }

  @Test(arguments: ["how old is this room", "elle date de quand cette salle"])
  func `how old a room is that tells no year is refused`(_ request: String) throws {
    #expect(try louvre.get().found(request, at: "salle-345") == nil)
  }

  @Test(arguments: ["这里是卢浮宫吗", "is this the louvre?", "on est au Louvre là ?"])
  func `whether this is the museum is answered by the room`(_ request: String) throws {
    #expect(try petitPalais.get().found(request, at: "hall") == "hall")
    #expect(try louvre.get().found(request, at: "salle-345") == "salle-345")
  }

  @Test func `in a room, a name of what is elsewhere means that, and not what is told here`() throws
  {
    let moons = ["第四个月亮是哪一个", "第一个月亮讲的是啥来着"]
    for moon in moons { #expect(try petitPalais.get().found(moon, at: "hall") != "hall.grille") }
  }

  @Test func `a donkey is not a year`() throws {
    #expect(try petitPalais.get().found("le tableau avec l'âne", at: "hall") == nil)
  }
}

struct PointerTests {
  @Test(arguments: [
    ("pourquoi elle est triste", "joconde"), ("what is she holding", "liberte"),
    ("how many people are there", "venus"),
  ])
  func `a common word of a question elsewhere points nowhere`(
    _ request: String, _ work: String
  ) throws {
    #expect(try louvre.get().pointer(request, at: work) == nil)
  }

  @Test func `a thing that is here is not pointed to elsewhere`() throws {
    #expect(try petitPalais.get().pointer("那只狗是什么品种", at: "rembrandt") == nil)
  }

  @Test(arguments: ["有没有断臂的那个女神", "断臂女神"])
  func `a detail and its work together point to the work`(_ request: String) throws {
    #expect(try louvre.get().pointer(request, at: "sainte-anne") == "venus")
  }
}

struct WordingTests {
  @Test(arguments: [
    ("wei na si", "venus", "venus"), ("wei na si de ge bo", "venus", "venus.bras"),
    ("na po lun", "sacre", "sacre"),
  ])
  func `a syllable that says nothing by itself belongs to the name that it is in`(
    _ request: String, _ work: String, _ expected: String
  ) throws {
    #expect(try louvre.get().found(request, at: work) == expected)
  }

  @Test func `who is not dressed has no clothes`() throws {
    #expect(try louvre.get().found("没穿衣服", at: "venus") == nil)
  }

  @Test(arguments: ["who sculpted her", "who carved her"])
  func `a word of making is no name by what else it may mean`(_ request: String) throws {
    #expect(try louvre.get().answer(request, at: "venus").question == .artist)
  }

  @Test(arguments: ["canapé", "divan"])
  func `a sofa is no bed`(_ request: String) throws {
    #expect(try petitPalais.get().found(request, at: "sarah") == nil)
  }
}
