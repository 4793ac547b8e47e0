/// Who watches, as the script says; the simulator plays it.
public struct Audience: Sendable, Equatable {
  /// All who come during the tour.
  public var live: Int?
  public var arrivals: Arrivals?
  public var stays: [Stay] = []
  public var asking: Asking?
  /// What viewers want to see, by share; nil stands for what is off the topic.
  public var wants: [Share<Place?>] = []
  public var languages: [Share<Language>] = []
  public var denied: [Knowledge.Asks] = []
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
    /// A file headed `minute,viewers`, relative to the script.
    case file(String)
  }

  public struct Stay: Sendable, Equatable {
    /// Nil where there is only one.
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
    /// The exponent of the crowd: requests per `per` are `requests` × viewers^exponent. Nil: 1.
    public let crowdExponent: Double?

    public init(requests: Double, per: Milliseconds, crowdExponent: Double?) {
      self.requests = requests
      self.per = per
      self.crowdExponent = crowdExponent
    }
  }

  public struct Replay: Sendable, Equatable {
    /// Viewings in all.
    public let viewings: Int
    /// So long after the tour's end.
    public let after: Milliseconds

    public init(viewings: Int, after: Milliseconds) {
      self.viewings = viewings
      self.after = after
    }
  }

  public init() {}
}
