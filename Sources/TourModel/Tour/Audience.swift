/// Who watches, what they ask for and in which languages, as the script says.
public struct Audience: Sendable, Equatable {
  /// How many viewers come during the whole tour.
  public var live: Int?
  /// How they come at the beginning; the others come evenly from then to the end.
  public var arrivals: Arrivals?
  /// How long they watch; who is of none of these kinds watches to the end.
  public var stays: [Stay] = []
  public var asking: Asking?
  /// What viewers want to see, by share; nil stands for what is off the topic.
  public var wants: [Share<Place?>] = []
  public var languages: [Share<Language>] = []
  public var denied: [Knowledge.Asks] = []
  /// For the record: nothing is worked out from them.
  public var replays: [Replay] = []

  public struct Share<Value: Sendable & Equatable>: Sendable, Equatable {
    public let value: Value
    public let percent: Double

    public init(_ value: Value, percent: Double) {
      self.value = value
      self.percent = percent
    }
  }

  public enum Arrivals: Sendable, Equatable {
    case number(Int, within: Milliseconds)
    case percent(Double, within: Milliseconds)
    /// The path of a CSV file headed `minute,viewers`, as the command reads it: found from the script that names it.
    case file(String)
  }

  public struct Stay: Sendable, Equatable {
    /// How many viewers in a hundred are of this kind; nil where there is only one kind.
    public let percent: Double?
    public let mean: Milliseconds
    public let shape: Shape

    public enum Shape: Sendable, Equatable {
      case exponential
      case logNormal(sigma: Double)
      case weibull(shape: Double)
    }

    public init(percent: Double?, mean: Milliseconds, shape: Shape) {
      self.percent = percent
      self.mean = mean
      self.shape = shape
    }
  }

  public struct Asking: Sendable, Equatable {
    public let requests: Double
    public let per: Milliseconds
    /// In each `per`, viewers ask `requests` × viewers^`crowdExponent` times in all; nil stands for
    /// 1.
    public let crowdExponent: Double?

    public init(requests: Double, per: Milliseconds, crowdExponent: Double?) {
      self.requests = requests
      self.per = per
      self.crowdExponent = crowdExponent
    }
  }

  public struct Replay: Sendable, Equatable {
    /// How many viewings there were until then, in all.
    public let viewings: Int
    /// When they were counted, from the tour's end.
    public let after: Milliseconds

    public init(viewings: Int, after: Milliseconds) {
      self.viewings = viewings
      self.after = after
    }
  }

  public init() {}
}
