/// The path of a file that a script uses, by parts, normalised: no empty part, no `.`, and `..` only in front.
struct UsePath: Hashable {
  let parts: [String]
  let isAbsolute: Bool

  init(_ path: String) {
    self.init(path.split(separator: "/").map(String.init), isAbsolute: path.hasPrefix("/"))
  }

  private init(_ parts: [String], isAbsolute: Bool) {
    var normal: [String] = []
    for part in parts where part != "." {
      if part != ".." {
        normal.append(part)
      } else if let last = normal.last, last != ".." {
        normal.removeLast()
      } else if !isAbsolute {
        normal.append(part)
      }
    }
    self.parts = normal
    self.isAbsolute = isAbsolute
  }

  /// The folder that holds the file.
  var folder: UsePath { UsePath(Array(parts.dropLast()), isAbsolute: isAbsolute) }

  /// The file that a `use` in this file names.
  func using(_ text: String) -> UsePath {
    text.hasPrefix("/")
      ? UsePath(text)
      : UsePath(folder.parts + text.split(separator: "/").map(String.init), isAbsolute: isAbsolute)
  }

  /// Whether the path is below `folder`.
  func isInside(_ folder: UsePath) -> Bool {
    isAbsolute == folder.isAbsolute && parts.count > folder.parts.count
      && parts.starts(with: folder.parts) && parts[folder.parts.count] != ".."
  }

  var text: String { (isAbsolute ? "/" : "") + parts.joined(separator: "/") }
}
