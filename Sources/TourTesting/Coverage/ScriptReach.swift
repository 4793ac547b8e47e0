internal import TourModel
internal import TourRuntime

/// What runs have reached of a script.
struct ScriptReach {
  private(set) var spoken: Set<StepID> = []
  private(set) var sides: Set<BranchSide> = []
  private(set) var options: Set<VoteOption> = []
  private(set) var places: Set<Place> = []

  struct BranchSide: Hashable {
    let step: StepID
    let isThen: Bool
  }

  struct VoteOption: Hashable {
    let step: StepID
    let index: Int
  }

  mutating func note(_ effect: TourEffect.Kind) {
    switch effect {
    case .speechBegan(let step, _): spoken.insert(step)
    case .branchTaken(let step, let isThen): sides.insert(BranchSide(step: step, isThen: isThen))
    case .voteClosed(let step, _, let winner): options.insert(VoteOption(step: step, index: winner))
    case .shown(let place, _): places.insert(place)
    default: break
    }
  }

  /// A viewer's request was understood as this place.
  mutating func noteRequest(for place: Place) { places.insert(place) }
}
