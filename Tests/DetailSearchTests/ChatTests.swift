import DetailSearch
import Testing
import TourModel

private let search = DetailSearch(SampleTour.tour)

private func found(_ request: String, _ language: String, at place: Place) -> Place? {
  search.answer(request, language: Language(language), at: place).place
}

/// What viewers tell of themselves has the words of many a detail, and asks for none.
struct ChatTests {
  @Test(arguments: [
    ("my dog is snoring next to me", "en"), ("mon chien dort", "fr"), ("我家狗也在看", "zh"),
    ("ton chien est là ?", "fr"), ("i bought a dog yesterday", "en"),
  ])
  func `what is the viewer's own, or the guide's, is no detail`(
    _ request: String, _ language: String
  ) {
    #expect(found(request, language, at: SampleTour.rembrandt) == nil)
  }

  @Test(arguments: [
    ("i broke my left hand last year", "en"), ("j'ai mal à la main gauche", "fr"), ("我左手好疼", "zh"),
    ("your left hand is shaking", "en"),
  ])
  func `a viewer's hand is not that of the picture`(_ request: String, _ language: String) {
    #expect(found(request, language, at: SampleTour.joconde) == nil)
  }

  @Test(arguments: [
    ("my daughter loves the dog, can you zoom in?", "en"),
    ("ma fille demande où est le chien", "fr"), ("我女儿想看小狗", "zh"),
    ("i can't see the dog", "en"), ("je vois pas le chien", "fr"),
  ])
  func `who speaks of himself may ask all the same`(_ request: String, _ language: String) {
    #expect(found(request, language, at: SampleTour.rembrandt) == SampleTour.dog)
  }

  @Test(arguments: ["la main à ma gauche", "the hand on my left"])
  func `a side that is the viewer's is a side`(_ request: String) {
    #expect(found(request, "fr", at: SampleTour.joconde) == SampleTour.leftHand)
  }
}

/// When something is shown is another question than when it was made.
struct ShowingTests {
  private func question(_ request: String, _ language: String, at place: Place) -> QuestionKind? {
    let answer = search.answer(request, language: Language(language), at: place)
    return answer.place == SampleTour.joconde ? answer.question : nil
  }

  @Test(arguments: [
    ("when do we see the Mona Lisa?", "en"), ("how long until the Mona Lisa", "en"),
    ("the Mona Lisa is coming up when", "en"),
    ("quand est-ce qu'on voit la Joconde ?", "fr"),
    ("la Joconde, c'est dans combien de temps", "fr"),
    ("on y arrive quand, à la Joconde ?", "fr"), ("啥时候看蒙娜丽莎", "zh"), ("几点讲蒙娜丽莎", "zh"),
    ("还有多久到蒙娜丽莎", "zh"),
  ])
  func `when it is shown is asked of the work that is named`(
    _ request: String, _ language: String
  ) {
    #expect(question(request, language, at: SampleTour.lavacourt) == .shown)
    #expect(question(request, language, at: SampleTour.hall) == .shown)
  }

  @Test func `when it was made, or came, is not when it is shown`() {
    let date = { search.answer($0, language: nil, at: SampleTour.lavacourt).question }
    #expect(date("when was it painted?") == .date)
    #expect(date("c'est de quand ?") == .date)
    #expect(date("什么时候画的") == .date)
  }
}
