/// Whether a list of terminals is a sentence of a grammar: all ways through a rule from a place, remembered.
///
/// The grammar has no left recursion, so following every way ends.
struct Recognizer {
  private let grammar: EBNF
  /// Words that begin a line of some section: never a language there.
  let firstWords: Set<String>
  private var terminals: [Terminals.Terminal] = []
  private var ends: [Key: Set<Int>] = [:]

  private struct Key: Hashable {
    let rule: String
    let position: Int
  }

  init(_ grammar: EBNF) {
    self.grammar = grammar
    firstWords = FirstWords(grammar).words
  }

  mutating func accepts(_ bytes: [UInt8]) -> Bool {
    terminals = Terminals(bytes).terminals
    if terminals.contains(.invalid) { return false }
    ends = [:]
    return match(.reference("file"), from: 0).contains(terminals.count)
  }

  private mutating func match(_ expression: EBNF.Expression, from position: Int) -> Set<Int> {
    switch expression {
    case .keyword(let word): return matchesKeyword(word, at: position) ? [position + 1] : []
    case .reference(let name): return matchRule(name, from: position)
    case .described: return []
    case .optional(let inner): return match(inner, from: position).union([position])
    case .choice(let options):
      // Where a keyword and a name could both stand, it is the keyword.
      for option in options {
        if case .keyword(let word) = option, matchesKeyword(word, at: position) {
          return [position + 1]
        }
      }
      return options.reduce(into: []) { $0.formUnion(match($1, from: position)) }
    case .sequence(let parts):
      return parts.reduce([position]) { places, part in
        places.reduce(into: []) { $0.formUnion(match(part, from: $1)) }
      }
    case .repetition(let inner):
      var reached: Set<Int> = [position]
      var fresh = reached
      while !fresh.isEmpty {
        fresh = fresh.reduce(into: Set<Int>()) { $0.formUnion(match(inner, from: $1)) }
          .subtracting(reached)
        reached.formUnion(fresh)
      }
      return reached
    }
  }

  private mutating func matchRule(_ name: String, from position: Int) -> Set<Int> {
    guard let rule = grammar.rules[name] else { return [] }
    if rule == .described { return matchesTerminal(name, at: position) ? [position + 1] : [] }
    let key = Key(rule: name, position: position)
    if let known = ends[key] { return known }
    let found = match(rule, from: position)
    ends[key] = found
    return found
  }

  private func matchesKeyword(_ word: String, at position: Int) -> Bool {
    guard position < terminals.count else { return false }
    switch terminals[position] {
    case .word(let written, _): return written == word
    case .sign(let sign): return sign == word
    default: return false
    }
  }

  private func matchesTerminal(_ name: String, at position: Int) -> Bool {
    guard position < terminals.count else { return false }
    switch (name, terminals[position]) {
    case ("prose", .prose), ("eol", .eol): return true
    case ("name", .word(let word, _)): return Shape.isName(word)
    case ("language", .word(let word, let isFirst)):
      return Shape.isLanguage(word) && !(isFirst && firstWords.contains(word))
    case ("zone", .word(let word, _)): return Shape.isZone(word)
    case (_, .literal(let kind)): return kind == name
    default: return false
    }
  }
}

/// The keywords that may begin a line, computed from a grammar.
struct FirstWords {
  private(set) var words: Set<String> = []
  private let grammar: EBNF

  init(_ grammar: EBNF) {
    self.grammar = grammar
    words = first(.reference("file"))
    for rule in grammar.rules.values { collect(rule) }
  }

  /// What follows an `eol` begins a line.
  private mutating func collect(_ expression: EBNF.Expression) {
    switch expression {
    case .sequence(let parts):
      for (index, part) in parts.enumerated() {
        if part == .reference("eol") {
          words.formUnion(first(.sequence(Array(parts[(index + 1)...]))))
        }
        collect(part)
      }
    case .choice(let parts): for part in parts { collect(part) }
    case .optional(let inner), .repetition(let inner): collect(inner)
    case .keyword, .reference, .described: break
    }
  }

  private func first(_ expression: EBNF.Expression) -> Set<String> {
    switch expression {
    case .keyword(let word): return [word]
    case .reference(let name): return grammar.rules[name].map(first) ?? []
    case .described: return []
    case .choice(let parts): return parts.reduce(into: []) { $0.formUnion(first($1)) }
    case .optional(let inner), .repetition(let inner): return first(inner)
    case .sequence(let parts):
      var words: Set<String> = []
      for part in parts {
        words.formUnion(first(part))
        if !isNullable(part) { break }
      }
      return words
    }
  }

  private func isNullable(_ expression: EBNF.Expression) -> Bool {
    switch expression {
    case .keyword, .described: false
    case .reference(let name): grammar.rules[name].map(isNullable) ?? false
    case .choice(let parts): parts.contains(where: isNullable)
    case .sequence(let parts): parts.allSatisfy(isNullable)
    case .optional, .repetition: true
    }
  }
}
