internal import TourDiagnostics

/// What a run that begins like a number, but is no literal, was meant to be.
struct NumberSlip {
  let code: DiagnosticCode
  let message: String
  /// What to write instead, best first; empty where nobody can know.
  let meant: [String]
  let isSafe: Bool

  /// What the line takes where a run stands, as far as that changes what it was meant to be.
  enum Context { case clock, wholeNumber, other }

  /// - Parameter run: the run with look-alikes folded.
  init(_ run: String, in context: Context = .other) {
    let parts = Parts(run)
    self =
      (context == .clock ? Self.clockInLetters(parts) : nil)
      ?? (context == .wholeNumber ? Self.fraction(parts) ?? Self.thousands(parts) : nil)
      ?? Self.fromSign(parts)
      ?? Self.missingUnit(parts) ?? Self.minuteMarks(parts) ?? Self.separator(
        parts)
      ?? Self.dash(parts) ?? Self.timestamp(parts) ?? Self.calendar(parts) ?? Self.clock(parts)
      ?? Self.spelledUnit(parts)
      ?? Self.measure(parts)
      ?? NumberSlip(.noLiteral, "`\(run)` is no number, duration, time or date", [])
  }

  init(_ code: DiagnosticCode, _ message: String, _ meant: [String], isSafe: Bool = true) {
    self.code = code
    self.message = message
    self.meant = meant
    self.isSafe = isSafe && meant.count == 1
  }

  /// A run cut into digits, letters and signs, with its shape: `1h30` has the shape `9a9`.
  struct Parts {
    var pieces: [String] = []
    var shape = ""

    init(_ run: String) {
      for scalar in run.unicodeScalars {
        let mark: Character =
          CharacterClass.isDigit(scalar.value)
          ? "9" : CharacterClass.isLetter(scalar.value) ? "a" : Character(scalar)
        if mark == "9" || mark == "a", shape.last == mark {
          pieces[pieces.count - 1].unicodeScalars.append(scalar)
        } else {
          pieces.append(String(Character(scalar)))
          shape.append(mark)
        }
      }
    }
  }

  /// What follows a `+` or a `-` at once: judged without it.
  private static func fromSign(_ parts: Parts) -> NumberSlip? {
    guard parts.shape.first == "+" else { return nil }
    if parts.shape == "+9" {
      let number = parts.pieces[1]
      return NumberSlip(
        .durationWithoutUnit, "a duration needs its unit", ["+\(number)m", "+\(number)s"])
    }
    let rest = NumberSlip(parts.pieces.dropFirst().joined())
    // No clock time, date or range has a sign.
    let meant = rest.meant.filter(DurationShape.isDuration).map { "+" + $0 }
    return NumberSlip(rest.code, rest.message, meant, isSafe: rest.isSafe)
  }

  /// `1h30`, `6m30`.
  private static func missingUnit(_ parts: Parts) -> NumberSlip? {
    guard parts.shape.hasSuffix("9a9"), parts.shape.allSatisfy({ $0 == "9" || $0 == "a" }),
      let unit = parts.pieces.dropLast().last,
      let lower = ["d": "h", "h": "m", "m": "s"][unit.lowercased()]
    else { return nil }
    let duration = parts.pieces.joined().lowercased() + lower
    guard DurationShape.isDuration(duration) else { return nil }
    return NumberSlip(
      .missingUnit, "the last unit of a duration is never left out", [duration])
  }

  /// `6'30"`, `6′30″`, `30"`.
  private static func minuteMarks(_ parts: Parts) -> NumberSlip? {
    let normal = String(
      parts.shape.map { c -> Character in
        switch c {
        case "'", "\u{2032}", "\u{2019}": "'"
        case "\"", "\u{2033}", "\u{201D}": "\""
        default: c
        }
      })
    let message = "a duration has letters for its units"
    switch normal {
    case "9'9\"", "9'9", "9'9''":
      guard parts.pieces[2].count <= 2 else { return nil }
      return NumberSlip(.minuteMarks, message, ["\(parts.pieces[0])m\(parts.pieces[2])s"])
    case "9'": return NumberSlip(.minuteMarks, message, ["\(parts.pieces[0])m"])
    case "9\"", "9''": return NumberSlip(.minuteMarks, message, ["\(parts.pieces[0])s"])
    default: return nil
    }
  }

  /// `0,3`, `380,000`, `380'000`, `380.000.000`.
  private static func separator(_ parts: Parts) -> NumberSlip? {
    let digits = parts.pieces.filter { $0.first?.isNumber == true }
    let signs = Set(parts.shape.filter { $0 != "9" && $0 != "%" })
    let percent = parts.shape.hasSuffix("%") ? "%" : ""
    guard signs.count == 1, let sign = signs.first,
      sign == "," || sign == "." || sign == "'" || sign == "\u{2019}",
      parts.shape.dropLast(percent.count).split(separator: sign).allSatisfy({ $0 == "9" }),
      digits.count >= 2,
      !parts.shape.contains("\(sign)\(sign)")
    else { return nil }
    let isGrouped = digits[0].count <= 3 && digits.dropFirst().allSatisfy { $0.count == 3 }
    if digits.count == 2, sign == "," {
      let decimal = digits.joined(separator: ".") + percent
      return NumberSlip(
        .decimalComma, "a fraction is written with a point",
        isGrouped && digits[0] != "0" ? [digits.joined() + percent, decimal] : [decimal])
    }
    guard isGrouped, sign != "." || digits.count > 2 else { return nil }
    return NumberSlip(
      .digitGroups, "a number is written without separators", [digits.joined() + percent])
  }

  /// `4m-6m`, `4-6m`, `4m–6m`, `4m～6m`, `4m...6m`, `4-6`.
  private static func dash(_ parts: Parts) -> NumberSlip? {
    let run = parts.pieces.joined()
    if ["9-9", "9\u{2013}9", "9~9"].contains(parts.shape), parts.pieces[0].count <= 2 {
      return NumberSlip(
        .dash, "from shortest to longest is written with two points, each with its unit",
        ["m", "s"].map { "\(parts.pieces[0])\($0)..\(parts.pieces[2])\($0)" })
    }
    for sign in ["...", "-", "\u{2013}", "\u{2014}", "~", "\u{301C}", "\u{2026}"] {
      guard let found = Substring(run).splitOnce(sign), DurationShape.isDuration(String(found.1))
      else {
        continue
      }
      let (low, high) = (String(found.0), String(found.1))
      if DurationShape.isDuration(low) {
        return NumberSlip(
          .dash, "from shortest to longest is written with two points", ["\(low)..\(high)"])
      }
      if let unit = high.last, !low.isEmpty, low.allSatisfy({ $0.isASCII && $0.isNumber }),
        DurationShape.isSingle(high)
      {
        return NumberSlip(
          .dash, "from shortest to longest is written with two points", ["\(low)\(unit)..\(high)"])
      }
    }
    return nil
  }

  /// `1,5` where only a whole number can stand: what was meant, nobody knows.
  private static func fraction(_ parts: Parts) -> NumberSlip? {
    guard parts.shape == "9,9" || parts.shape == "-9,9", let last = parts.pieces.last,
      last.count != 3
    else { return nil }
    return NumberSlip(
      .decimalComma, "`\(parts.pieces.joined())` is no whole number, and only such can stand here",
      [])
  }

  /// `3k`, `1.5M`, `1.2万`, `1200人`: thousands and millions, where a duration can't stand.
  private static func thousands(_ parts: Parts) -> NumberSlip? {
    let shapes = ["9a", "9.9a", "9,9a"]
    guard shapes.contains(parts.shape), let unit = parts.pieces.last,
      let whole = Int(parts.pieces[0]),
      let zeros = zeros[unit.lowercased()]
    else { return nil }
    let decimals = parts.pieces.count > 2 ? parts.pieces[2] : ""
    guard decimals.count <= zeros, whole < 1_000_000 else { return nil }
    let digits = "\(whole)" + decimals + String(repeating: "0", count: zeros - decimals.count)
    return NumberSlip(
      .noLiteral, "a number is written in digits", [String(digits.drop { $0 == "0" })],
      isSafe: false)
  }

  /// How many zeros a word behind a number adds; people themselves add none.
  private static let zeros = [
    "k": 3, "m": 6, "mille": 3, "千": 3, "万": 4, "萬": 4, "百万": 6, "百萬": 6, "人": 0, "名": 0, "人次": 0,
  ]

  /// `42m/min`, `145mètres`, `220字/分`: a measure written at its number.
  private static func measure(_ parts: Parts) -> NumberSlip? {
    guard let start = parts.shape.firstIndex(of: "a"), start > parts.shape.startIndex else {
      return nil
    }
    let digits = parts.shape[..<start]
    guard digits == "9" || digits == "9.9" else { return nil }
    let number = parts.pieces.prefix(digits.count).joined()
    let words = parts.pieces.dropFirst(digits.count).joined().lowercased().split(separator: "/")
    let isPace = words.count == 2 && DurationShape.unit(spelled: String(words[1])) == "m"
    guard let word = words.first.map(String.init), isPace || words.count == 1 else { return nil }
    let unit: String? =
      switch word {
      case _ where MeasureWords.metres.contains(word): "metres"
      case _ where MeasureWords.characters.contains(word) && isPace: "characters"
      case _ where MeasureWords.words.contains(word) && isPace: "words"
      default: nil
      }
    return unit.map {
      NumberSlip(
        .noLiteral, "a number and its measure stand apart",
        ["\(number) \($0)\(isPace ? "/min" : "")"])
    }
  }

  /// `1min`, `90sec`, `2H`, `1h30min`, `30s1m`, `3分`, `1.5m`.
  private static func spelledUnit(_ parts: Parts) -> NumberSlip? {
    let message = "a duration is digits and d, h, m or s, in that order, each at most once"
    if parts.shape == "9.9a" || parts.shape == "9,9a" {
      return NumberSlip(.wrongDuration, message, halved(parts.pieces))
    }
    guard parts.shape.count.isMultiple(of: 2), parts.shape.count <= 8,
      parts.shape == String(repeating: "9a", count: parts.shape.count / 2)
    else { return nil }
    var meant = ""
    for (index, piece) in parts.pieces.enumerated() {
      guard index % 2 == 1 else {
        meant += piece
        continue
      }
      guard let unit = DurationShape.unit(spelled: piece) else { return nil }
      meant += unit
    }
    return NumberSlip(.wrongDuration, message, DurationShape.isDuration(meant) ? [meant] : [])
  }

  /// `1.5m` is `1m30s`: halves are common enough to help with.
  private static func halved(_ pieces: [String]) -> [String] {
    guard pieces[2] == "5", let unit = DurationShape.unit(spelled: pieces[3]) else { return [] }
    switch unit {
    case "h": return ["\(pieces[0])h30m"]
    case "m": return ["\(pieces[0])m30s"]
    case "d": return ["\(pieces[0])d12h"]
    default: return []
    }
  }
}

extension Substring {
  /// What stands before and after the only `sign`.
  fileprivate func splitOnce(_ sign: String) -> (Substring, Substring)? {
    let parts = split(separator: sign, omittingEmptySubsequences: false)
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }
}

extension DiagnosticCode {
  static let missingUnit: DiagnosticCode = "T0120"
  static let minuteMarks: DiagnosticCode = "T0121"
  static let decimalComma: DiagnosticCode = "T0122"
  static let dash: DiagnosticCode = "T0124"
  static let wrongDuration: DiagnosticCode = "T0125"
  static let durationWithoutUnit: DiagnosticCode = "T0126"
  static let noLiteral: DiagnosticCode = "T0130"
}
