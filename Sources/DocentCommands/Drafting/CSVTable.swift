/// The rows of a text of comma-, semicolon- or tab-separated values, as RFC 4180 has them and as spreadsheets write
/// them.
///
/// Written by hand: the package that there is for it brings all of Foundation, which would make every start longer.
struct CSVTable {
  /// Of unequal lengths; rows without any text are kept, so that a row's index is its number in the spreadsheet.
  private(set) var rows: [[String]] = []
  private var row: [String] = []
  private var field = String.UnicodeScalarView()

  enum Failure: Error, Equatable {
    /// A field begins with a quote that nothing closes; the row, from 1.
    case quoteNotClosed(row: Int)
  }

  /// The separator is what the first line says (`sep=;`, as spreadsheets do), else the one that comes most often
  /// outside of quotes. O(text).
  init(_ text: String) throws(Failure) {
    var scalars = Substring(text).unicodeScalars
    var separator = Self.separator(of: scalars)
    if let (said, rest) = Self.saidSeparator(scalars) { (separator, scalars) = (said, rest) }
    try read(scalars, separator: separator)
  }

  private mutating func read(
    _ scalars: Substring.UnicodeScalarView, separator: Unicode.Scalar
  ) throws(Failure) {
    var position = scalars.startIndex
    var isAtFieldStart = true
    while position < scalars.endIndex {
      let scalar = scalars[position]
      scalars.formIndex(after: &position)
      switch scalar {
      case "\"" where isAtFieldStart:
        guard let end = quoted(scalars, from: position) else {
          throw .quoteNotClosed(row: rows.count + 1)
        }
        position = end
        isAtFieldStart = false
      case separator:
        endField()
        isAtFieldStart = true
      case "\r", "\n":
        if scalar == "\r", position < scalars.endIndex, scalars[position] == "\n" {
          scalars.formIndex(after: &position)
        }
        endRow()
        isAtFieldStart = true
      default:
        field.append(scalar)
        // Blanks before a quote are no part of the field.
        isAtFieldStart = isAtFieldStart && scalar == " "
      }
    }
    if !field.isEmpty || !row.isEmpty { endRow() }
  }

  /// Reads to the closing quote, two quotes being one; where it ends, nil where it does not.
  private mutating func quoted(
    _ scalars: Substring.UnicodeScalarView, from start: Substring.UnicodeScalarView.Index
  ) -> Substring.UnicodeScalarView.Index? {
    field.removeAll()
    var position = start
    while position < scalars.endIndex {
      let scalar = scalars[position]
      scalars.formIndex(after: &position)
      guard scalar == "\"" else {
        field.append(scalar)
        continue
      }
      guard position < scalars.endIndex, scalars[position] == "\"" else { return position }
      field.append(scalar)
      scalars.formIndex(after: &position)
    }
    return nil
  }

  private mutating func endField() {
    row.append(String(field))
    field.removeAll()
  }

  private mutating func endRow() {
    endField()
    rows.append(row)
    row = []
  }

  // MARK: The separator

  private static let separators: [Unicode.Scalar] = [";", "\t", ","]

  private static func saidSeparator(
    _ scalars: Substring.UnicodeScalarView
  ) -> (Unicode.Scalar, Substring.UnicodeScalarView)? {
    let line = scalars.prefix { $0 != "\r" && $0 != "\n" }
    guard line.count == 5, Substring(line).lowercased().hasPrefix("sep="), let separator = line.last
    else { return nil }
    return (separator, scalars[line.endIndex...].drop { $0 == "\r" || $0 == "\n" })
  }

  /// Of those that come as often, the semicolon before the tab before the comma: prose has commas.
  private static func separator(of scalars: Substring.UnicodeScalarView) -> Unicode.Scalar {
    var counts = [Int](repeating: 0, count: separators.count)
    var isQuoted = false
    for scalar in scalars.prefix(20_000) {
      if scalar == "\"" { isQuoted.toggle() }
      if !isQuoted, let index = separators.firstIndex(of: scalar) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return most == 0 ? "," : separators[counts.firstIndex(of: most) ?? 0]
  }
}
