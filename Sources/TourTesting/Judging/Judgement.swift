internal import TourModel

/// Whether an expectation holds, and what to say where it doesn't.
struct Judgement {
  let holds: Bool
  /// What was asked, in words.
  let expected: String
  /// What was found.
  let happened: String
  var excess: TestFailure.Excess?
  /// Up to when what happened may have caused it; nil: the script alone decides.
  var causesUpTo: Milliseconds?
}
