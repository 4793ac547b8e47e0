public import TourDiagnostics
public import TourRuntime

/// What a rehearsal needs of the program around it.
public struct RehearsalHost {
  let output: (String) -> Void
  let record: (TourLog) -> String?
  let files: (any RehearsalFiles)?
  let reload: () -> ReloadedScript
  let edit: ((SourceSpan?) -> Int32)?

  /// - Parameters:
  ///   - output: takes whole lines, each with its end; nothing in them can harm a terminal.
  ///   - record: is given the log after each line that added to it, and again and again while it can't be recorded; says
  ///     why it can't, or nil where all of it is. What it was given once it has to keep: a long run forgets it.
  ///   - files: those that a person may name; nil: none.
  ///   - reload: reads the script again.
  ///   - edit: lets a person change the script, from a place in it on, on the terminal; its exit code.
  public init(
    output: @escaping (String) -> Void, record: @escaping (TourLog) -> String? = { _ in nil },
    files: (any RehearsalFiles)? = nil, reload: @escaping () -> ReloadedScript,
    edit: ((SourceSpan?) -> Int32)? = nil
  ) {
    self.output = output
    self.record = record
    self.files = files
    self.reload = reload
    self.edit = edit
  }
}
