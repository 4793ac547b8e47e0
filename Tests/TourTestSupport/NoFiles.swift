public import TourModel

/// For scripts that use no other file.
public struct NoFiles: SourceFiles {
  public init() {}

  public func read(_ path: String, limit: Int) throws(SourceFileError) -> [UInt8] {
    throw .missing
  }
}
