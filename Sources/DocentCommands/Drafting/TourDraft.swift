internal import TourDiagnostics
internal import TourModel
internal import TourSyntax

/// A tour to be written, and its script.
struct TourDraft: Equatable {
  var title = ""
  /// As a script writes it: `fr`.
  var language = "fr"
  /// As a script writes it: `2026-05-18 10:00 Europe/Paris`; nil: not known yet.
  var starts: String?
  /// How long it is to last; nil: as long as its stops.
  var length: Milliseconds?
  var stops: [DraftStop] = []

  /// The script; `check` finds no error in it, whatever texts the draft holds.
  var script: String {
    var writer = DraftWriter(draft: self)
    let script = SourceText(path: "", text: writer.script())
    return String(decoding: TourFormatter.format(TourParser.parse(script).tree), as: UTF8.self)
  }
}
