internal import DetailSearch
internal import TourModel
internal import TourRuntime

/// Everything that happened in the run of a test, in its order: lines are judged against it when it is over.
struct RunRecord {
  var entries: [Entry] = []
  /// When each line of the test with an `at` was due; none where its stop was never reached.
  var marks: [Int: Mark] = [:]
  /// What became of each line that makes something happen.
  var deeds: [Int: Deed] = [:]
  /// What each request of the test was.
  var requests: [RequestID: Request] = [:]
  /// The run was given up: it went past its bounds.
  var isEndless = false

  enum Entry {
    case effect(TourEffect)
    /// A line of the test was carried out.
    case deed(at: Milliseconds, line: Int, TestBlock.Event)

    var at: Milliseconds {
      switch self {
      case .effect(let effect): effect.at
      case .deed(let at, _, _): at
      }
    }
  }

  struct Mark {
    let at: Milliseconds
    /// How many entries there were before it.
    let position: Int
  }

  struct Request {
    let count: Int
    let understood: Place?
  }

  enum Deed {
    case done
    /// What the request was understood to mean, and what was on show.
    case answered(SearchAnswer, onShow: Place?)
    case refused(Refusal)
    /// The vote that is open has no such option.
    case noSuchOption(of: [LocalizedText])
    /// The machine cannot be asked: the run was given up before.
    case notReached
  }

  /// The run up to a line, or the whole.
  func view(upTo mark: Mark?) -> RunView {
    RunView(
      entries: entries.prefix(mark?.position ?? entries.count), requests: requests, at: mark?.at)
  }
}
