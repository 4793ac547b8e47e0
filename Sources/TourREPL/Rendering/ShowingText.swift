package import TourModel
internal import TourRuntime
package import TourTiming

/// What is told who asks when something is shown, in French, Chinese or else English: at which stop, and when by the
/// viewers' clocks and those of the tour.
package struct ShowingText: Sendable {
  private let tour: Tour
  /// When each stop begins; nil: it is left out.
  private let starts: [Milliseconds?]

  /// As planned.
  package init(_ sheet: RunSheet) {
    tour = sheet.tour
    starts = sheet.plan.stops.map(\.start)
  }

  /// As a run of the tour goes.
  init(_ tour: Tour, _ expected: ExpectedTimes) {
    self.tour = tour
    var starts: [Milliseconds?] = tour.stops.map { _ in nil }
    for visit in expected.visits { starts[visit.stop.index] = visit.start }
    self.starts = starts
  }

  /// - Parameter stop: where it is asked; nil: before the tour, or nobody knows.
  package func text(of place: Place, in language: Language, at stop: StopID?) -> String {
    let words = Words(language)
    let owner = tour.owner(of: place)
    let title = tour.title(of: owner).text(in: language)
    let stops = tour.stops(at: owner)
    if let stop, stops.contains(stop) { return words.now }
    for next in stops where next.index > stop?.index ?? -1 {
      guard let start = starts[next.index] else { continue }
      return words.coming(title, next.index + 1, times(of: start, words))
    }
    let past = stops.last { $0.index <= stop?.index ?? -1 && starts[$0.index] != nil }
    return past.map { words.past(title, $0.index + 1) }
      ?? (stops.isEmpty ? words.never(title) : words.leftOut(title))
  }

  /// `17:20 (Shanghai), 11:20 (Paris)`; minutes after the start where the tour has no clock.
  private func times(of moment: Milliseconds, _ words: Words) -> String {
    guard let clock = tour.clock else { return words.minutes(Int(moment.rawValue) / 60_000) }
    let zones = [clock.viewers, clock.zone].compactMap(\.self)
    let times = zones.map { zone in
      let time = clock.wallTime(at: moment, in: zone)
      return words.clock(time.hour, time.minute)
        + (zones.count > 1 ? words.parenthesised(zone.city) : "")
    }
    return times.joined(separator: words.comma)
  }
}

extension ShowingText {
  private struct Words {
    private enum Kind { case french, chinese, english }
    private let kind: Kind

    init(_ language: Language) {
      kind = language.primary == "fr" ? .french : language.primary == "zh" ? .chinese : .english
    }

    var now: String {
      switch kind {
      case .french: "C'est ce que nous voyons en ce moment."
      case .chinese: "现在看的就是它。"
      case .english: "It is what we see now."
      }
    }

    func coming(_ title: String, _ number: Int, _ times: String) -> String {
      switch kind {
      case .french: "« \(title) » : à l'étape \(number), prévue à \(times)."
      case .chinese: "“\(title)”在第\(number)站，预计\(times)。"
      case .english: "“\(title)”: at stop \(number), planned at \(times)."
      }
    }

    func past(_ title: String, _ number: Int) -> String {
      switch kind {
      case .french: "« \(title) » a été montré à l'étape \(number)."
      case .chinese: "“\(title)”在第\(number)站已经看过了。"
      case .english: "“\(title)” was shown at stop \(number)."
      }
    }

    func leftOut(_ title: String) -> String {
      switch kind {
      case .french: "« \(title) » n'est pas montré cette fois."
      case .chinese: "这次不看“\(title)”了。"
      case .english: "“\(title)” is left out this time."
      }
    }

    func never(_ title: String) -> String {
      switch kind {
      case .french: "« \(title) » n'est à aucune étape de cette visite."
      case .chinese: "这次导览不去看“\(title)”。"
      case .english: "“\(title)” is at no stop of this tour."
      }
    }

    /// `17 h 20`, `17:20`
    func clock(_ hour: Int, _ minute: Int) -> String {
      let minute = minute < 10 ? "0\(minute)" : "\(minute)"
      return kind == .french ? "\(hour) h \(minute)" : "\(hour):\(minute)"
    }

    func minutes(_ count: Int) -> String {
      switch kind {
      case .french: "\(count) min du début"
      case .chinese: "开始后\(count)分钟"
      case .english: "\(count) min from the start"
      }
    }

    func parenthesised(_ city: String) -> String {
      kind == .chinese ? "（\(city)）" : " (\(city))"
    }

    var comma: String { kind == .chinese ? "，" : ", " }
  }
}
