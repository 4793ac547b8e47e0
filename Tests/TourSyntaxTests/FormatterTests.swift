import Testing
import TourDiagnostics
import TourSyntax

@Suite struct FormatterTests {
  private func tree(_ bytes: [UInt8]) -> SyntaxTree {
    TourParser.parse(SourceText(path: "script", bytes: bytes)).tree
  }

  private func format(_ text: String) -> String {
    String(decoding: TourFormatter.format(tree(Array(text.utf8))), as: UTF8.self)
  }

  /// The kinds of all nodes and of all tokens that are not white space.
  private func kinds(_ tree: SyntaxTree) -> [String] {
    func nodes(_ node: SyntaxNode) -> [String] {
      ["\(node.kind)"] + node.children.flatMap(nodes) + ["end"]
    }
    let tokens = (0..<tree.tokenCount).map { tree.token($0).kind }
      .filter { ![.whitespace, .newline, .byteOrderMark].contains($0) }
    return nodes(tree.root) + tokens.map { "\($0)" }
  }

  @Test(arguments: Samples.all + Samples.pieces)
  func `formatting twice is formatting once, and keeps nodes, tokens and comments`(
    _ sample: Sample
  ) {
    let before = tree(sample.source.bytes)
    let formatted = TourFormatter.format(before)
    let after = tree(formatted)
    #expect(TourFormatter.format(after) == formatted)
    #expect(kinds(after) == kinds(before))
    #expect(formatted.isEmpty || formatted.last == 0x0A)
  }

  @Test(arguments: Samples.pieces)
  func `that holds for scripts with mistakes in them`(_ sample: Sample) {
    for mutant in Mutants(sample.source, limit: 25, seed: 3) {
      let before = tree(mutant)
      let formatted = TourFormatter.format(before)
      let after = tree(formatted)
      #expect(TourFormatter.format(after) == formatted)
      #expect(kinds(after) == kinds(before))
    }
  }

  @Test(arguments: 0..<10)
  func `formatting twice is formatting once, whatever bytes are changed`(_ seed: Int) {
    for mutant in ByteMutants(Samples.pieces, limit: 100, seed: UInt64(seed)) {
      let formatted = TourFormatter.format(tree(mutant))
      #expect(TourFormatter.format(tree(formatted)) == formatted)
    }
  }

  @Test func `sections stand at the edge, and each block one step in`() {
    let text = """
      work w "W"
      in hall
          detail d "D"
      fr> Un.
        stop w
      if late 3m
      pause 1s
      else
      pause 2s
      end if
      vote 3s
      option "A"
      fr>Deux.
      end vote
      """
    #expect(
      format(text) == """
        work w "W"
          in hall
          detail d "D"
            fr> Un.
        stop w
          if late 3m
            pause 1s
          else
            pause 2s
          end if
          vote 3s
            option "A"
              fr> Deux.
          end vote

        """)
  }

  @Test func `look-alikes become plain signs, in statements only`() {
    let text = "ｓｔｏｐ　hall ４m．．６m//note　\n  zh》 “引号”，！ \n  cue “dit \"oui\"”\n  begins ＋２m ±１s\n"
    #expect(
      format(text)
        == "stop hall 4m..6m //note\n  zh> “引号”，！\n  cue \"dit \\\"oui\\\"\"\n  begins +2m ± 1s\n")
  }

  @Test func `a byte order mark, CRLF and white space at line ends go`() {
    #expect(
      format("\u{FEFF}tour t \"T\"  \r\n\r\n\t\r\n  speaks fr\t\r\n\r\n")
        == "tour t \"T\"\n\n  speaks fr\n")
  }

  @Test func `commas, ranges, points and comparisons have their own spacing`() {
    let text = """
      stop a ..6m
        if asked a.b>50 and viewers  <=3
        end if
        questions 1m ..  2m limit 3
        questions 1m..limit 3
      audience
        stay 50% 90s ,50% 40m
      """
    #expect(
      format(text) == """
        stop a ..6m
          if asked a.b > 50 and viewers <= 3
          end if
          questions 1m..2m limit 3
          questions 1m.. limit 3
        audience
          stay 50% 90s, 50% 40m

        """)
  }

  @Test func `what was not understood stays as it is`() {
    let text = "stop a\n   pause   1h30\n\twhat  is ，this\n    zh：你好\n     pause   1s\n"
    #expect(format(text) == "stop a\n   pause   1h30\n\twhat  is ，this\n    zh：你好\n  pause 1s\n")
  }

  @Test func `a comment stands as the line below it, or as the one above where it stood deeper`() {
    let text = """
      // of the stop
      stop a
      // of the if
        if late 3m
          pause 1s
          // of the pause
        end if
          // of the stop, too

      // of the room
      room r "R"
      """
    #expect(
      format(text) == """
        // of the stop
        stop a
          // of the if
          if late 3m
            pause 1s
            // of the pause
          end if
          // of the stop, too

        // of the room
        room r "R"

        """)
  }
}
