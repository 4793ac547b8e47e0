internal import FoundationEssentials

extension JSONDecoder {
  /// Deeper than any line that a command reads.
  private static let deepest = 64

  /// Decodes a line of a file. Foundation's scanner (Swift 6.3) traps on 513 opening brackets in a row; what is nested
  /// anywhere near that is refused before it sees it.
  func decode<Value: Decodable>(
    _ type: Value.Type, line: ArraySlice<UInt8>
  ) throws -> Value {
    guard Self.depth(of: line) <= Self.deepest else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: [], debugDescription: "nested too deep"))
    }
    return try decode(type, from: Data(line))
  }

  /// The most brackets that are open at once, outside strings.
  private static func depth(of json: ArraySlice<UInt8>) -> Int {
    var (depth, deepest) = (0, 0)
    var isInString = false
    var isEscaped = false
    for byte in json {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        deepest = max(deepest, depth)
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
    }
    return deepest
  }
}
