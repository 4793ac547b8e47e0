import Testing
import TourModel

/// Broken scripts: whatever is left of one, it is read without a trap and its steps are numbered without a gap.
@Suite struct ItineraryPrefixTests {
  private static let script = """
    tour t "T"
      speaks zh
      captions fr
      starts 2016-09-15 10:00 Europe/Paris
    room hall "H"
      to salle 10s
    room salle "S"
    work w "W"
      in salle
      detail d "D"
    stop hall until 10:05
      zh> 一[pause 2s]二[show hall]【pause 1s】[[。
      fr> Un, [pause 2s] deux.
      guide> Reculer
    stop w as x 1m ± 20s optional 2
      begins +5m ± 1m
      begins within 3m of hall
      skip when not late 2m and asked d > 3
      pace zh 200 characters/min
      cue "C"
      show d 5s
      questions ..30s limit 2
      if after 10:10 or viewers >= 5
        pause 1s
      else
        zh> 三。
      end if
      vote 9s "Q", fr "Q"
        option "A", zh "甲"
          show w.d
        option "B"
      end vote
    test "t"
      at x +3s viewer zh "x" times 2 expect answer w.d
      at +1m vote "甲" times 3
      expect end of x by +9m
      expect not skipped x
    """

  private static func numbers(_ steps: [Step]) -> [Int] {
    steps.flatMap { step -> [Int] in
      switch step.action {
      case .branch(_, let then, let otherwise):
        [step.id.index] + numbers(then) + numbers(otherwise)
      case .vote(let vote): [step.id.index] + vote.options.flatMap { numbers($0.steps) }
      default: [step.id.index]
      }
    }
  }

  private static func isNumberedInOrder(_ tour: Tour) -> Bool {
    tour.stops.flatMap { numbers($0.steps) } == Array(0..<tour.stepCount)
  }

  @Test func `the whole script is read as meant, but for its two slips`() {
    let script = ItineraryScript(Self.script)
    #expect(script.codes == ["T0272", "T0280"])
    #expect(script.tour.stepCount == 10)
    #expect(Self.isNumberedInOrder(script.tour))
  }

  @Test func `every prefix is read`() {
    let scalars = Array(Self.script.unicodeScalars)
    for end in scalars.indices {
      var prefix = String.UnicodeScalarView()
      prefix.append(contentsOf: scalars[..<end])
      let script = ItineraryScript(String(prefix))
      #expect(Self.isNumberedInOrder(script.tour), "after \(end) characters")
    }
  }

  @Test func `without any one of its words the script is read`() {
    let words = Self.script.split(separator: " ", omittingEmptySubsequences: false)
    for index in words.indices where !words[index].isEmpty {
      let rest = words[..<index] + words[(index + 1)...]
      let script = ItineraryScript(rest.joined(separator: " "))
      #expect(Self.isNumberedInOrder(script.tour), "without word \(index): \(words[index])")
    }
  }
}
