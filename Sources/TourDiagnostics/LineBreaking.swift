/// Breaks text into lines of so many cells.
///
/// A small part of Unicode's line breaking (UAX 14) and of the Chinese and Japanese rules: lines
/// break at spaces and beside wide characters; none begins with closing punctuation or ends with an
/// opening one; a space before a French `?`, `!`, `:`, `;` or `»`, or after `«`, holds. A word that
/// is wider than a line is broken where the line ends.
package enum LineBreaking {
  /// Never begins a line.
  private static let closing = Set(
    "，。、．！？；：）》」』】〕〉〗〙”’…‥—～·・ー々)]}»?!:;,.%％°")
  /// Never ends a line.
  private static let opening = Set("（《「『【〔〈〖〘“‘([{«")
  private static let holdsSpaceBefore = Set("?!:;»%")

  /// A run that is never broken, with the spaces after it.
  private struct Run {
    var text = ""
    var width = 0
    var spaces = 0
  }

  /// Lines without trailing spaces; at least one. O(n).
  ///
  /// - Parameters:
  ///   - first: the cells that are left on the first line.
  ///   - rest: those on every other line; both at least 1.
  package static func lines(of text: String, first: Int, rest: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    var gap = 0
    for run in runs(of: text) {
      let room = lines.isEmpty ? first : rest
      if used > 0, used + gap + run.width > room {
        lines.append(line)
        (line, used, gap) = ("", 0, 0)
      }
      line += String(repeating: " ", count: gap)
      used += gap
      for character in run.text {
        let width = DisplayWidth.width(of: character)
        if used > 0, used + width > (lines.isEmpty ? first : rest) {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += width
      }
      gap = run.spaces
    }
    return lines + [line]
  }

  private static func runs(of text: String) -> [Run] {
    var runs: [Run] = []
    var run = Run()
    var previous: Character?
    for character in text {
      if character == " " {
        run.spaces += 1
        continue
      }
      if let last = previous, breaks(between: last, and: character, spaces: run.spaces) {
        runs.append(run)
        run = Run()
      } else if run.spaces > 0 {
        run.text += String(repeating: " ", count: run.spaces)
        run.width += run.spaces
        run.spaces = 0
      }
      run.text.append(character)
      run.width += DisplayWidth.width(of: character)
      previous = character
    }
    return run.text.isEmpty ? runs : runs + [run]
  }

  private static func breaks(
    between a: Character, and b: Character, spaces: Int
  ) -> Bool {
    if spaces > 0 { return a != "«" && !holdsSpaceBefore.contains(b) }
    if closing.contains(b) || opening.contains(a) { return false }
    return DisplayWidth.width(of: a) == 2 || DisplayWidth.width(of: b) == 2
  }
}
