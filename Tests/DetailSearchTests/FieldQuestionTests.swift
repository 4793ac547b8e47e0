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
  ])
  func `who made it is the artist`(_ request: String, _ language: String) {
    #expect(question(request, language) == .artist)
  }

  @Test(arguments: [
    ("how old is this painting", "en"), ("il remonte à quand ?", "fr"), ("哪个年代的", "zh"),
  ])
  func `how old it is, is its date`(_ request: String, _ language: String) {
    #expect(question(request, language) == .date)
  }

  @Test(arguments: [("is it huge?", "en"), ("quelle est sa hauteur", "fr"), ("有多高", "zh")])
  func `how big it is, is its size`(_ request: String, _ language: String) {
    #expect(question(request, language) == .size)
  }

  @Test(arguments: [
    ("what did he paint it with", "en"), ("c'est fait en quoi", "fr"), ("用什么画的", "zh"),
  ])
  func `what it is made of is its technique`(_ request: String, _ language: String) {
    #expect(question(request, language) == .technique)
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
