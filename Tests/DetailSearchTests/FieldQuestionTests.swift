import Testing
import TourModel

@testable import DetailSearch

private let search = DetailSearch(SampleTour.tour)

struct FieldQuestionTests {
  @Test func `a pattern stands for every choice of its alternatives, in their order`() {
    #expect(
      phrases(of: "how {big|tall}{| is it}") == [
        "how big", "how big is it", "how tall", "how tall is it",
      ])
    #expect(phrases(of: "何时") == ["何时"])
  }

  private func phrases(of pattern: String) -> [String] {
    var phrases: [String] = []
    FieldQuestions.forEachPhrase(of: Array(pattern.utf8)[...]) { phrase in
      phrases.append(String(decoding: phrase, as: UTF8.self))
    }
    return phrases
  }

  private func question(_ request: String, _ language: String) -> QuestionKind? {
    let answer = search.answer(
      request, language: Language(language), at: SampleTour.lavacourt)
    return answer.place == SampleTour.lavacourt ? answer.question : nil
  }

  @Test(arguments: [
    ("who the hell painted this?", "en"), ("c'est l'œuvre de qui", "fr"), ("这是哪位画家的作品", "zh"),
    ("which painter is this", "en"), ("c'est quel peintre", "fr"), ("画家叫啥名", "zh"),
  ])
  func `who made it is the artist`(_ request: String, _ language: String) {
    #expect(question(request, language) == .artist)
  }

  @Test(arguments: [
    ("how old is this painting", "en"), ("il remonte à quand ?", "fr"), ("哪个年代的", "zh"),
    ("is this 19th century", "en"), ("il a quel âge ce tableau", "fr"), ("年份是多少", "zh"),
    ("before or after the revolution?", "en"), ("avant ou après la Révolution ?", "fr"),
    ("大革命之前还是之后", "zh"), ("under which king?", "en"), ("sous quel roi ?", "fr"),
    ("哪个国王的时候", "zh"), ("in whose reign?", "en"), ("du temps de quelle reine", "fr"),
    ("哪个皇帝在位的时候", "zh"), ("which king ruled then", "en"), ("qui régnait à l'époque ?", "fr"),
  ])
  func `how old it is, is its date`(_ request: String, _ language: String) {
    #expect(question(request, language) == .date)
  }

  @Test(arguments: [
    ("is it huge?", "en"), ("quelle est sa hauteur", "fr"), ("有多高", "zh"),
    ("how many metres wide", "en"), ("ça fait combien de haut", "fr"), ("竖着有两米吗", "zh"),
  ])
  func `how big it is, is its size`(_ request: String, _ language: String) {
    #expect(question(request, language) == .size)
  }

  @Test(arguments: [
    ("what did he paint it with", "en"), ("c'est fait en quoi", "fr"), ("用什么画的", "zh"),
    ("is it a fresco", "en"), ("c'est une fresque ou une toile", "fr"), ("是油画吗", "zh"),
  ])
  func `what it is made of is its technique`(_ request: String, _ language: String) {
    #expect(question(request, language) == .technique)
  }

  @Test(arguments: [
    ("il s'appelle comment ce tableau", "fr"), ("qu'est-ce que c'est que ça", "fr"),
    ("remind me of the title", "en"), ("这幅画叫什么名字", "zh"), ("叫什么名字", "zh"),
  ])
  func `the name of a painting is its title`(_ request: String, _ language: String) {
    #expect(question(request, language) == .identity)
  }

  @Test(arguments: [("is that a Picasso", "en"), ("c'est du Rodin ?", "fr"), ("毕加索画的？", "zh")])
  func `whether it is a stranger's is answered by the artist`(
    _ request: String, _ language: String
  ) {
    #expect(question(request, language) == .artist)
  }

  @Test(arguments: [
    ("when did Monet die", "en"), ("Monet est né en quelle année", "fr"), ("莫奈哪年去世的", "zh"),
    ("how tall was he", "en"), ("Monet mesurait combien", "fr"), ("他多高", "zh"),
  ])
  func `a fact of a person is in no field`(_ request: String, _ language: String) {
    #expect(
      search.answer(request, language: Language(language), at: SampleTour.lavacourt).place == nil)
  }

  @Test(arguments: [
    ("what time is the Monet on", "en"), ("Lavacourt when??", "en"),
    ("le Monet c'est à quelle heure", "fr"), ("Lavacourt c'est quand", "fr"),
    ("莫奈几点出来", "zh"), ("莫奈什么时候出场", "zh"), ("莫奈那幅还要多久", "zh"),
  ])
  func `when, of what is not on show, is when it is shown`(_ request: String, _ language: String) {
    let answer = search.answer(request, language: Language(language), at: SampleTour.joconde)
    #expect(answer.place == SampleTour.lavacourt)
    #expect(answer.question == .shown)
  }

  @Test(arguments: [("Lavacourt when", "en"), ("c'est quand", "fr"), ("什么时候", "zh")])
  func `when, of what is on show, is its date`(_ request: String, _ language: String) {
    #expect(question(request, language) == .date)
  }

  @Test(arguments: [("what time is it", "en"), ("à quelle heure", "fr"), ("几点", "zh")])
  func `an hour and nothing else asks for no work`(_ request: String, _ language: String) {
    #expect(
      search.answer(request, language: Language(language), at: SampleTour.lavacourt).place == nil)
  }

  @Test func `a lone name after a detail is that of the detail, which has none`() {
    let context = SearchContext(
      onShow: SampleTour.joconde, previous: SampleTour.leftHand, language: Language("zh"))
    #expect(search.answer("叫什么名字", in: context).question != .identity)
  }

  @Test func `the answer to a question is the field`() {
    let answer = search.answer(
      "Who painted this?", language: Language("zh"), at: SampleTour.lavacourt)
    #expect(search.words(of: answer) == "克洛德·莫奈")
    #expect(search.field(of: answer) == "克洛德·莫奈")
    #expect(QuestionKind.location.fieldName == "room")
    #expect(QuestionKind.price.fieldName == nil)
  }

  @Test(arguments: [
    ("combien de temps a pris le turban", "fr"), ("狗哪年出生", "zh"),
  ])
  func `a life and a duration are not in what does not tell them`(
    _ request: String, _ language: String
  ) {
    let answer = search.answer(request, language: Language(language), at: SampleTour.rembrandt)
    #expect(answer.place == nil)
  }
}
