import Foundation
import Testing
import TourDiagnostics
import TourSyntax

@Suite struct LosslessTests {
  @Test(arguments: Samples.wholeTours)
  func `a shipped tour prints back the same bytes, without a diagnostic`(_ sample: Sample) {
    let result = TourParser.parse(sample.source)
    #expect(result.tree.printed() == sample.source.bytes)
    #expect(result.diagnostics.isEmpty)
  }
}
