import Testing
import TourDiagnostics
import TourModel
import TourSyntax

struct BoundsTests {
  private func stops(_ count: Int) -> String {
    (0..<count).map { "stop nulle-part as s\($0) 1m" }.joined(separator: "\n")
  }

  @Test func `diagnostics are bounded, and one more counts the rest`() throws {
    var limits = AnalysisLimits()
    limits.diagnostics = 10
    let analysis = Analysis(script(rest: stops(15)), limits: limits)
    #expect(analysis.codes == Array(repeating: "T0211", count: 10) + ["T0411"])
    #expect(analysis.messages.last == "5 more diagnostics are not shown")
    #expect(Analysis(script(rest: stops(10)), limits: limits).codes.count == 10)
  }

  @Test func `errors that are left out still fail the script`() {
    var limits = AnalysisLimits()
    limits.diagnostics = 1
    let analysis = Analysis(
      script(tour: "thread #a \"A\"\nthread #b \"B\""), limits: limits)
    #expect(analysis.result.diagnostics.map(\.severity) == [.warning, .warning])
    #expect(!analysis.result.hasErrors)
    limits.diagnostics = 0
    #expect(Analysis(script(rest: stops(1)), limits: limits).result.hasErrors)
  }

  @Test func `ten thousand mistakes are bounded`() {
    let analysis = Analysis(script(rest: stops(10_000)))
    #expect(analysis.codes.count == 1001)
  }

  @Test func `ten thousand unknown names among ten thousand known ones are bounded`() {
    let rooms = (0..<10_000).map { "room r\($0) \"R\"\nto q\($0) 1s" }.joined(separator: "\n")
    #expect(Analysis(script(rest: rooms)).codes.count == 1001)
  }
}
