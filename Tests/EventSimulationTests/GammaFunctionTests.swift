import EventSimulation
import Foundation
import Testing

@Suite struct GammaFunctionTests {
  @Test(arguments: [0.01, 0.5, 1, 1.5, 2, 3.7, 9.99, 10, 25.5, 101, 1000])
  func `the logarithm agrees with the system's`(_ x: Double) {
    let own = GammaFunction.logarithm(x)
    #expect(abs(own - lgamma(x)) <= 2e-14 * max(1, abs(own)))
  }

  @Test func `known values`() {
    // Γ(1/2) = √π, Γ(5) = 24, Γ(1 + 1/0.5) = 2.
    #expect(abs(GammaFunction.logarithm(0.5) - 0.5723649429247001) < 1e-14)
    #expect(abs(GammaFunction.logarithm(5) - log(24)) < 1e-14)
    #expect(GammaFunction.logarithm(0).isNaN)
    // P(1, x) = 1 − e⁻ˣ; P(2, x) = 1 − (1 + x) e⁻ˣ.
    for x in [1e-6, 0.1, 1, 1.99, 2.01, 5, 40] {
      #expect(abs(GammaFunction.lowerShare(1, x) / -expm1(-x) - 1) < 1e-13)
      #expect(abs(GammaFunction.lowerShare(2, x) - (1 - (1 + x) * exp(-x))) < 1e-14)
      #expect(abs(GammaFunction.upperShare(1, x) / exp(-x) - 1) < 1e-13)
    }
    // Of a Poisson distribution with mean 10, more than 9: P(10, 10) = 0.5420702855281478.
    #expect(abs(GammaFunction.lowerShare(10, 10) - 0.5420702855281478) < 1e-13)
  }

  @Test func `the edges are defined`() {
    #expect(GammaFunction.lowerShare(2, 0) == 0)
    #expect(GammaFunction.upperShare(2, 0) == 1)
    #expect(GammaFunction.lowerShare(2, .infinity) == 1)
    #expect(GammaFunction.upperShare(2, .infinity) == 0)
    #expect(GammaFunction.lowerShare(101, 1e9) == 1)
    #expect(GammaFunction.lowerShare(101, 1e-9) == 0)
  }
}

@Suite struct NormalDistributionTests {
  @Test(arguments: [-30, -8.5, -3, -1.7, -1, -1e-9, 0, 0.1, 1, 1.9, 6])
  func `it agrees with the system's complementary error function`(_ z: Double) {
    let own = NormalDistribution.share(below: z)
    #expect(abs(own / (erfc(-z / 2.0.squareRoot()) / 2) - 1) < 1e-12)
  }

  @Test func `its ends are 0 and 1`() {
    #expect(NormalDistribution.share(below: -.infinity) == 0)
    #expect(NormalDistribution.share(below: .infinity) == 1)
    #expect(NormalDistribution.share(below: 0) == 0.5)
  }
}
