public import TourDiagnostics
internal import TourSyntax

/// What viewers may call a place, where a script writes it: a title, or a word of an `asks` line.
public struct WrittenName: Equatable, Sendable {
  public enum Kind: Equatable, Sendable { case title, asks }

  public let kind: Kind
  public let place: Place
  public let text: String
  /// The language that the name is marked with; nil for a title without one.
  public let language: Language?
  public let span: SourceSpan
}

extension AnalysisResult {
  /// The names of all rooms, works and details, file after file, each in the order of its text. Read anew from the
  /// sources: a tour does not keep where its names stand.
  public func writtenNames() -> [WrittenName] {
    var reader = WrittenNameReader(tour: tour)
    for source in sources {
      for section in TourParser.parse(source).tree.root.children {
        reader.read(section)
      }
    }
    return reader.names
  }
}

private struct WrittenNameReader {
  let tour: Tour
  var names: [WrittenName] = []

  mutating func read(_ section: SyntaxNode) {
    guard section.kind == .room || section.kind == .work, let name = section.token(.name),
      let owner = tour.place(named: name.plain)
    else { return }
    add(section, of: owner)
    for detail in section.children where detail.kind == .detail {
      guard let name = detail.token(.name), let place = tour.detail(named: name.plain, of: owner)
      else { continue }
      add(detail, of: place)
    }
  }

  private mutating func add(_ section: SyntaxNode, of place: Place) {
    add(section, .title, of: place)
    for node in section.children {
      if node.kind == .title { add(node, .title, of: place) }
      if node.kind == .asks { add(node, .asks, of: place) }
    }
  }

  private mutating func add(_ node: SyntaxNode, _ kind: WrittenName.Kind, of place: Place) {
    let language = node.token(.language).map { Language($0.plain) }
    for token in node.ownTokens where token.kind == .text {
      names.append(
        WrittenName(
          kind: kind, place: place, text: token.textValue, language: language, span: token.span))
    }
  }
}
