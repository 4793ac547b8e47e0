internal import FoundationEssentials

extension JSONDecoder {
  /// Deeper than any line that a command reads.
  private static let deepest = 64

  /// Decodes a line of a file. Foundation's scanner (Swift 6.3) traps on 513 opening brackets in a row; what is nested
  /// anywhere near that is refused before it sees it.
  func decode<Value: Decodable>(
    _ type: Value.Type, line: ArraySlice<UInt8>
  ) throws -> Value {
    guard JSONBrackets(line).deepest <= Self.deepest else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: [], debugDescription: "nested too deep"))
    }
    return try decode(type, from: Data(line))
  }

  /// Longer lines are decoded one by one.
  private static let longestOfMany = 4096

  /// Decodes lines as one array, which takes far less time than one by one; nil where a line is not one object, or is
  /// not what was expected: what is wrong with which, each by itself tells.
  func decode<Value: Decodable>(
    _ type: Value.Type, lines: ArraySlice<ArraySlice<UInt8>>
  ) -> [Value]? {
    var array: [UInt8] = [UInt8(ascii: "[")]
    array.reserveCapacity(lines.reduce(2) { $0 + min($1.count, Self.longestOfMany) + 1 })
    for line in lines {
      // Of lines that are no object each, two might make one together.
      let brackets = line.count <= Self.longestOfMany ? JSONBrackets(line) : nil
      guard let brackets, brackets.isOneObject, brackets.deepest < Self.deepest else { return nil }
      if array.count > 1 { array.append(UInt8(ascii: ",")) }
      array += line
    }
    array.append(UInt8(ascii: "]"))
    return try? decode([Value].self, from: Data(array))
  }
}

/// How the brackets of a line of JSON stand, outside strings.
private struct JSONBrackets {
  /// The most that are open at once.
  private(set) var deepest = 0
  /// Whether the first byte opens an object, and nothing but space follows what closes it.
  let isOneObject: Bool

  init(_ json: ArraySlice<UInt8>) {
    var depth = 0
    var isClosed = false
    var isFollowed = false
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
      if isClosed, byte > UInt8(ascii: " ") { isFollowed = true }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        deepest = max(deepest, depth)
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { isClosed = true }
      default: break
      }
    }
    isOneObject = json.first == UInt8(ascii: "{") && isClosed && !isFollowed
  }
}
