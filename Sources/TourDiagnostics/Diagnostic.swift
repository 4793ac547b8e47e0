/// The stable code of a diagnostic, such as `T0214`. Each target declares its own, beside the rule that
/// reports it; `Grammar/diagnostics` has a page for each, and a test holds the two lists equal.
///
/// T01xx: reading a line (lexer, parser) · T02xx: what a section says · T03xx: time · T04xx: files and `use` ·
/// T05xx: what viewers ask.
public struct DiagnosticCode: Hashable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  public let description: String

  public init(stringLiteral value: String) { description = value }
}

public enum Severity: String, Sendable, Comparable {
  case warning
  case error

  public static func < (a: Severity, b: Severity) -> Bool { a == .warning && b == .error }
}

/// What is wrong with a script, where, and what to write instead. Data only: ``DiagnosticRenderer`` shows it.
public struct Diagnostic: Sendable, Equatable {
  public let code: DiagnosticCode
  public let severity: Severity
  /// One sentence in the author's words, without a full stop. May quote the script: never print it raw.
  public let message: String
  public let primary: SourceSpan
  /// What to write under the primary range's carets, or nil.
  public let label: String?
  /// Other places that the reader needs to see, each with a few words.
  public let related: [Related]
  public let notes: [String]
  /// What could be done, best first.
  public let fixes: [Fix]

  public struct Related: Sendable, Equatable {
    public let span: SourceSpan
    public let label: String

    public init(_ span: SourceSpan, _ label: String) {
      self.span = span
      self.label = label
    }
  }

  public init(
    _ code: DiagnosticCode, _ severity: Severity, _ message: String, at primary: SourceSpan,
    label: String? = nil, related: [Related] = [], notes: [String] = [], fixes: [Fix] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.primary = primary
    self.label = label
    self.related = related
    self.notes = notes
    self.fixes = fixes
  }

  /// An error.
  public init(
    _ code: DiagnosticCode, _ message: String, at primary: SourceSpan, label: String? = nil,
    related: [Related] = [], notes: [String] = [], fixes: [Fix] = []
  ) {
    self.init(
      code, .error, message, at: primary, label: label, related: related, notes: notes, fixes: fixes
    )
  }

  /// The same, with fixes for people to judge only.
  package var withoutSafeFixes: Diagnostic {
    Diagnostic(
      code, severity, message, at: primary, label: label, related: related, notes: notes,
      fixes: fixes.map { Fix($0.title, $0.edits, isSafe: false) })
  }
}

/// A change of the script that mends a diagnostic.
public struct Fix: Sendable, Equatable {
  /// An imperative, such as "write 16:00".
  public let title: String
  /// Edits in any order; they never overlap.
  public let edits: [TextEdit]
  /// Whether `check --fix` may apply it unasked: the meaning that the author had is beyond doubt.
  public let isSafe: Bool

  public init(_ title: String, _ edits: [TextEdit], isSafe: Bool = true) {
    self.title = title
    self.edits = edits
    self.isSafe = isSafe
  }

  /// A fix of a single replacement.
  public init(_ title: String, replace span: SourceSpan, with text: String, isSafe: Bool = true) {
    self.init(title, [TextEdit(span: span, replacement: text)], isSafe: isSafe)
  }
}

/// A replacement of a range by a text; an empty range inserts.
public struct TextEdit: Sendable, Equatable {
  public let span: SourceSpan
  public let replacement: String

  public init(span: SourceSpan, replacement: String) {
    self.span = span
    self.replacement = replacement
  }
}
