internal import TourDiagnostics

/// Repairs of times: offsets, clock times and durations taken for each other, and durations in pieces.
extension ScriptParser {
  func momentRepairs() -> [Fix] {
    switch kind {
    case .duration:
      likelierFirst(clockMeant().map(replacing(with:)), [replacing(with: "+" + plain(cursor))])
    case .number: clockMeant().map(replacing(with:))
    default: []
    }
  }

  func clockRepairs() -> [Fix] {
    likelierFirst(clockMeant().map(replacing(with:)), lengthMeant())
  }

  /// `2h` is a length rather than a time at night, `15h` a clock time.
  private func likelierFirst(_ clock: [Fix], _ length: [Fix]) -> [Fix] {
    let hours = Int(plain(cursor).prefix { $0.isNumber }) ?? 0
    return hours < Self.earliestOpening ? length + clock : clock + length
  }

  /// No museum opens before, on its clock.
  private static var earliestOpening: Int { 6 }

  /// `until 4m`, `until +4m`: what ends a stop after a time is its length, without `until`.
  private func lengthMeant() -> [Fix] {
    guard kind == .duration || kind == .offset, statement == .stop, takenEnd > 0 else { return [] }
    let length = String(plain(cursor).drop { $0 == "+" })
    let range = range(ofToken: takenEnd - 1).lowerBound..<range(ofToken: cursor).upperBound
    return [
      Fix(
        "write \(length), without `until`", replace: span(range), with: length, isSafe: false)
    ]
  }

  func durationRepairs() -> [Fix] {
    switch kind {
    case .offset: return [replacing(with: String(plain(cursor).dropFirst()))]
    case .clock:
      // `1:30` for one minute and a half.
      let numbers = plain(cursor).split(separator: ":").map { Int($0) ?? 0 }
      let units = numbers.count == 3 ? ["h", "m", "s"] : ["m", "s"]
      let parts = zip(numbers, units).filter { $0.0 > 0 }
      return parts.isEmpty ? [] : [replacing(with: parts.map { "\($0.0)\($0.1)" }.joined())]
    default: return []
    }
  }

  /// The clock time that `10h05m`, `15h` or `10.05` may mean.
  private func clockMeant() -> [String] {
    let text = plain(cursor)
    let parts = text.split { $0 == "h" || $0 == "." }
    let isHours = kind == .duration && text.hasSuffix("h") && parts.count == 1
    guard isHours || parts.count == 2, let hours = Int(parts[0]), hours < 24,
      kind == .number || text.contains("h")
    else { return [] }
    if isHours { return ["\(parts[0]):00"] }
    let minutes = parts[1].hasSuffix("m") ? parts[1].dropLast() : parts[1]
    guard minutes.utf8.count == 2, let value = Int(minutes), value < 60 else { return [] }
    return ["\(parts[0]):\(minutes)"]
  }

  /// `22 mai 2027`, `May 22, 2027`.
  func dateInWords() -> [Fix] {
    let tokens = rest.filter { lexer.tokens[$0].kind != .comma }.prefix(3)
    guard tokens.count == 3, let last = tokens.last, plain(last).utf8.count == 4,
      let year = Int(plain(last))
    else { return [] }
    let words = tokens.dropLast().map { plain($0).lowercased() }
    guard let month = words.compactMap(MonthNames.number).first,
      let day = words.compactMap({ Int($0) ?? ($0 == "1er" ? 1 : nil) }).first,
      let date = CivilDate.written(year: year, month: month, day: day)
    else { return [] }
    let range = range(ofToken: cursor).lowerBound..<range(ofToken: last).upperBound
    return [Fix("write \(date)", replace: span(range), with: date)]
  }

  // MARK: Lengths in pieces

  /// Reports `1h 30m`, `6m 30` and `1m to 2m` behind the duration that was taken last.
  mutating func reportSplitLength() -> Bool {
    guard takenEnd > 0, lexer.tokens[takenEnd - 1].kind == .duration else { return false }
    switch kind {
    case .duration: return reportSpacedDuration()
    case .number: return reportSpacedNumber()
    case .word: return reportRangeInWords()
    default: return false
    }
  }

  private mutating func reportSpacedDuration() -> Bool {
    var duration = plain(takenEnd - 1)
    var last = takenEnd - 1
    for token in rest {
      guard lexer.tokens[token].kind == .duration, DurationShape.isDuration(duration + plain(token))
      else { break }
      duration += plain(token)
      last = token
    }
    guard last >= cursor else { return false }
    let range = range(ofToken: takenEnd - 1).lowerBound..<range(ofToken: last).upperBound
    report(
      Diagnostic(
        .wrongDuration, "a duration is written without spaces", at: span(range),
        fixes: [Fix("write \(duration)", replace: span(range), with: duration)]))
    return true
  }

  private mutating func reportSpacedNumber() -> Bool {
    let duration = plain(takenEnd - 1) + plain(cursor)
    let lower = ["d": "h", "h": "m", "m": "s"]
    guard let unit = plain(takenEnd - 1).last, let next = lower[String(unit)],
      DurationShape.isDuration(duration + next)
    else { return false }
    let range = range(ofToken: takenEnd - 1).lowerBound..<range(ofToken: cursor).upperBound
    report(
      Diagnostic(
        .missingUnit, "the last unit of a duration is never left out", at: span(range),
        fixes: [
          Fix(
            "write \(duration + next)", replace: span(range), with: duration + next, isSafe: false)
        ]))
    return true
  }

  private mutating func reportRangeInWords() -> Bool {
    guard [.stop, .lasts, .questions, .expect, .at].contains(statement),
      ["to", "à", "a", "bis", "到", "至"].contains(plain(cursor).lowercased()),
      let next = next(after: cursor), lexer.tokens[next].kind == .duration,
      takenEnd < 2 || lexer.tokens[takenEnd - 2].kind != .range
    else { return false }
    let between = range(ofToken: takenEnd - 1).upperBound..<range(ofToken: next).lowerBound
    report(
      Diagnostic(
        .dash, "from shortest to longest is written with two points",
        at: span(range(ofToken: cursor)),
        fixes: [
          Fix(
            "write \(plain(takenEnd - 1))..\(plain(next))", replace: span(between), with: "..")
        ]))
    return true
  }
}
