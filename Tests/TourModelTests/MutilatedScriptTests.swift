import Foundation
import Testing
import TourDiagnostics
import TourModel
import TourSyntax

/// No script, however broken, stops the analyser; and its spans always lie in its texts.
struct MutilatedScriptTests {
  private static let sample = #"""
    // Une reconstitution.
    use "salles.tour"
    tour clair-de-lune "Clair de lune"
      zh "小皇宫的月光"
      guide "Xin Huo"
      speaks zh
      captions fr
      starts 2016-09-15 10:00 Europe/Paris
      viewers Asia/Shanghai 16:00
      lasts 4m ± 1m
      pace zh 220 characters/min
      walks 42 metres/min step-free
      thread #sun "Le soleil", zh "太阳"
    room hall "Hall d'accueil"
      level 0
      to galerie-nord 40s
      to galerie-nord 190 metres
      detail coupole "la coupole"
        fr> La coupole.
        zh> 穹顶。
    work lavacourt "Soleil couchant"
      artist "Claude Monet", zh "克洛德·莫奈"
      date "1880"
      in galerie-nord
      image "https://example.org/i" rights "…" until 2027-12-31
      tags #sun
      detail reflet "le reflet"
        asks zh "倒影", "红光"
        region 40% 60% 20% 30%
        fr> Une traînée rouge.
        zh> 一道红光。
    stop hall 30s..1m
      zh> 大家好。[pause 2s] 今天是中秋节。
      fr> Bonjour.
    stop lavacourt 1m30s..3m optional 1
      begins by +2m
      begins after 10:01 Paris
      skip when late 2m and not viewers > 3
      cue "Caméra"
      pause 10s
      show reflet 30s
      questions ..1m limit 20
      if asked reflet > 50
        show hall.coupole 1m
      else
        pause 10s
      end if
      vote 45s "Que regarder ?", zh "看什么？"
        option "Le reflet", zh "倒影"
          show reflet 30s
        option "La coupole", zh "穹顶"
      end vote
    stop hall as farewell until 10:10 Paris
      begins within 10m of lavacourt
    audience
      live 400000
      arrive 380000 within 1m
      stay 50% 90s, 50% 40m log-normal 1.0
      ask 0.3 per hour crowd 0.45
      want lavacourt.reflet 20%, off-topic 10%
      languages zh 95%, fr 5%
      deny zh "广告"
      replay 13000 after 4h
    test "tout"
      expect works = 1
      expect length of lavacourt ..6m
      at +21m expect stop lavacourt
      at lavacourt +30s viewer zh "太阳的倒影" expect answer lavacourt.reflet
      at +22m guide late 4m
      expect end 11:00 Paris ± 2m
    """#
  private static let files = MemoryFiles(["salles.tour": "room galerie-nord \"Galerie nord\"\n"])

  private func check(_ bytes: [UInt8]) {
    let result = Analyzer(zones: TestZones())
      .analyze(SourceText(path: "tour.tour", bytes: bytes), files: Self.files)
    for diagnostic in result.diagnostics {
      for span in [diagnostic.primary] + diagnostic.related.map(\.span) {
        let inside = span.range.upperBound <= result.sources[span.source.index].bytes.count
        #expect(inside, "\(diagnostic)")
      }
    }
  }

  @Test func `the whole sample is sound`() {
    let result = Analyzer(zones: TestZones())
      .analyze(SourceText(path: "tour.tour", text: Self.sample), files: Self.files)
    #expect(result.diagnostics.map(\.message) == [])
  }

  @Test func `every prefix is analysed`() {
    let bytes = Array(Self.sample.utf8)
    for length in bytes.indices { check(Array(bytes[..<length])) }
  }

  @Test func `the sample without any one of its lines is analysed`() {
    let lines = Self.sample.split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices {
      var rest = lines
      rest.remove(at: index)
      check(Array(rest.joined(separator: "\n").utf8))
    }
  }

  @Test func `the sample with any two lines exchanged is analysed`() {
    let lines = Self.sample.split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices {
      var rest = lines
      rest.swapAt(index, (index * 7 + 3) % lines.count)
      check(Array(rest.joined(separator: "\n").utf8))
    }
  }

  @Test func `the sample without any one of its words is analysed`() {
    let words = Self.sample.split(separator: " ", omittingEmptySubsequences: false)
    for index in words.indices {
      var rest = words
      rest.remove(at: index)
      check(Array(rest.joined(separator: " ").utf8))
    }
  }
}
