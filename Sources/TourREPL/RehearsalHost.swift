public import TourDiagnostics
public import TourRuntime

/// What a rehearsal needs of the program around it.
public struct RehearsalHost {
  let output: (String) -> Void
  let record: (TourLog) -> Void
  let files: (any RehearsalFiles)?
  let reload: () -> ReloadedScript
  let edit: ((SourceSpan?) -> Int32)?

  /// - Parameters:
  ///   - output: takes whole lines, each with its end; nothing in them can harm a terminal.
  ///   - record: is given the log after each line that added to it.
  ///   - files: those that a person may name; nil: none.
  ///   - reload: reads the script again.
  ///   - edit: lets a person change the script, from a place in it on, on the terminal; its exit code.
  public init(
    output: @escaping (String) -> Void, record: @escaping (TourLog) -> Void = { _ in },
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
