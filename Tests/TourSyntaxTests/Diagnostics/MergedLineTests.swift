import Testing
import TourDiagnostics
import TourSyntax

/// Lines that have lost the line end between them, and blocks closed by another's name.
@Suite struct MergedLineTests {
  private func only(_ text: String) throws -> Diagnostic {
    let found = TourParser.parse(SourceText(path: "script", text: text)).diagnostics
    #expect(found.count == 1, "\(found.map(\.message))")
    return try #require(found.first)
  }

  private func mended(_ text: String) throws -> String {
    let fix = try #require(try only(text).fixes.first)
    let safe = Diagnostic("T0000", "", at: fix.edits[0].span, fixes: [Fix("", fix.edits)])
    let source = SourceText(path: "script", text: text)
    let changed = try #require(FixApplication.apply([safe], to: [source]).changed.first)
    #expect(TourParser.parse(changed).diagnostics.map(\.message) == [])
    return changed.text(0..<changed.bytes.count)
  }

  @Test(arguments: [
    (
      "tour t \"T\"\n  captions zh, en   starts 2026-05-18 14:00 Europe/Paris\n",
      "tour t \"T\"\n  captions zh, en\n  starts 2026-05-18 14:00 Europe/Paris\n"
    ),
    (
      "tour t \"T\"\n  guide \"Anaïs\" speaks fr\n",
      "tour t \"T\"\n  guide \"Anaïs\"\n  speaks fr\n"
    ),
    (
      "stop a\n  questions 2m..3m stop b 7m..10m\n  pause 1s\n",
      "stop a\n  questions 2m..3m\nstop b 7m..10m\n  pause 1s\n"
    ),
    ("stop a 4m begins +0s\n", "stop a 4m\n  begins +0s\n"),
    (
      "stop carte 4m..6m optional 3 fr> La carte : deux « routes ».\n",
      "stop carte 4m..6m optional 3\n  fr> La carte : deux « routes ».\n"
    ),
    ("stop a\n  pause 3s zh> 路。\n", "stop a\n  pause 3s\n  zh> 路。\n"),
    ("stop a\n  <fr> La carte : deux.\n", "stop a\n  fr> La carte : deux.\n"),
  ])
  func `two lines in one are one mistake`(_ merged: String, _ apart: String) throws {
    #expect(try mended(merged) == apart)
  }

  @Test(arguments: [
    (
      "tour t \"T\"\n  zh \"甲\" guide \"Anaïs\"\n  speaks fr\n",
      [SyntaxKind.tour, .title, .guide, .speaks]
    ),
    (
      "stop a\n  if late 3m\n    pause 1s\n  end if stop b 2m\n  pause 1s\n",
      [.stop, .ifBlock, .stop, .length, .pause]
    ),
  ])
  func `the lines of one are nodes side by side, and the next line is its own`(
    _ text: String, _ kinds: [SyntaxKind]
  ) {
    let root = TourParser.parse(SourceText(path: "script", text: text)).tree.root
    var nodes = [root]
    while let node = nodes.popLast() {
      var position = node.tokenRange.lowerBound
      for child in node.children {
        #expect(child.tokenRange.lowerBound >= position)
        #expect(child.tokenRange.upperBound <= node.tokenRange.upperBound)
        position = child.tokenRange.upperBound
        nodes.append(child)
      }
    }
    let lines = root.children.flatMap { [$0] + Array($0.children) }.map(\.kind)
    #expect(lines == kinds)
  }

  @Test func `comparisons of short names are no prose`() {
    for line in ["if asked ab>3", "if asked ab> 3", "skip when viewers>3"] {
      let end = line.hasPrefix("if") ? "    pause 1s\n  end if\n" : ""
      let text = "stop a\n  \(line)\n\(end)"
      let found = TourParser.parse(SourceText(path: "script", text: text)).diagnostics
      #expect(found.map(\.message) == [])
    }
  }

  @Test(arguments: [
    ("fr> Le soir. fr> La mer.", "fr> Le soir.\n  fr> La mer."),
    ("fr> Le soir. zh> 大海。", "fr> Le soir.\n  zh> 大海。"), ("fr>> Le soir.", "fr> Le soir."),
  ])
  func `a second mark in prose is warned of`(_ merged: String, _ apart: String) throws {
    #expect(try only("stop a\n  \(merged)\n").code == "T0108")
    #expect(try mended("stop a\n  \(merged)\n") == "stop a\n  \(apart)\n")
  }

  @Test(arguments: ["fr> 3 > 2", "fr> a -> b", "fr> menu Fichier > Ouvrir", "fr> <em>mer</em>"])
  func `other signs in prose are prose`(_ line: String) {
    let text = "stop a\n  \(line)\n"
    #expect(TourParser.parse(SourceText(path: "script", text: text)).diagnostics.isEmpty)
  }

  @Test(arguments: ["end vote", "fin si", "end si"])
  func `an end with another name closes the block that is open`(_ end: String) throws {
    let script = { (end: String) in "stop a\n  if late 3m\n    pause 1s\n  \(end)\n" }
    #expect(try mended(script(end)) == script("end if"))
  }
}
