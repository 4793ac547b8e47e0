/// How the analyser gets at the files that a script brings; a face fills it.
public protocol SourceFiles: Sendable {
  /// The bytes at a path, which is relative to the working folder or absolute, and already normalised.
  func read(_ path: String, limit: Int) throws(SourceFileError) -> [UInt8]
  /// The names of the files in a folder, in order, for suggestions; none where that can't be told.
  func names(inFolder path: String) -> [String]
}

extension SourceFiles {
  public func names(inFolder path: String) -> [String] { [] }
}

/// Why a file could not be read. Data only: the faces word it.
public enum SourceFileError: Error, Equatable, Sendable {
  case missing
  case isDirectory
  /// A pipe or a device: reading it may never end, or wait for ever.
  case isNoFile
  case notAllowed
  case tooLarge(bytes: Int, limit: Int)
  case other(String)
}
