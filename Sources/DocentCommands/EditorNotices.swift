internal import Glibc
internal import LineEditing

/// What a person should know of the line editor before the first prompt.
struct EditorNotices {
  let lines: [String]

  init(of reader: any LineReader) {
    guard let reader = reader as? LibEditReader else {
      lines = []
      return
    }
    lines =
      reader.editrcProblems.map { "\($0.path):\($0.line): this line is not understood" }
      + (reader.historyFailure.map { [Self.text(of: $0)] } ?? [])
  }

  private static func text(of failure: HistoryError) -> String {
    let (path, errno) =
      switch failure {
      case .cannotMakeDirectory(let path, let errno), .cannotOpen(let path, let errno),
        .cannotRead(let path, let errno), .cannotWrite(let path, let errno):
        (path, errno)
      }
    let reason = String(cString: strerror(errno))
    return "the lines typed here are not kept for other runs: \(path): \(reason)"
  }
}
