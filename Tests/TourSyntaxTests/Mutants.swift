import TourDiagnostics
import TourSyntax

/// A text with one token deleted, doubled, or changed for the next one.
struct Mutants: Sequence, IteratorProtocol {
  private let pieces: [[UInt8]]
  private let solid: [Int]
  private var random: SeededRandom
  private var left: Int

  /// - Parameter limit: how many mutants there are.
  init(_ source: SourceText, limit: Int, seed: UInt64) {
    let tree = TourParser.parse(source).tree
    pieces = (0..<tree.tokenCount).map { Array(source.bytes[tree.token($0).range]) }
    solid = (0..<tree.tokenCount).filter { tree.token($0).kind != .whitespace }
    random = SeededRandom(seed)
    left = solid.isEmpty ? 0 : limit
  }

  mutating func next() -> [UInt8]? {
    guard left > 0 else { return nil }
    left -= 1
    var mutant = pieces
    let choice = random.below(solid.count)
    let place = solid[choice]
    switch random.below(3) {
    case 0: mutant[place] = []
    case 1: mutant[place] += [0x20] + pieces[place]
    default: mutant.swapAt(place, solid[(choice + 1) % solid.count])
    }
    return Array(mutant.joined())
  }
}
