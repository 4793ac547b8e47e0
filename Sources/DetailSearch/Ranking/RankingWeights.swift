/// How much each piece of evidence counts: the coefficients of a multinomial logit over what a request may mean
/// and the refusal (McFadden, 1974), fitted on the tuned half of the labelled requests.
enum RankingWeights {
  static let values: EvidenceValues = {
    var values = EvidenceValues(repeating: 0)
    for (kind, weight) in fitted { values[kind.rawValue] = weight }
    return values
  }()
}
