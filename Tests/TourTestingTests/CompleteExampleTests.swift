import Testing
import TourDiagnostics
import TourModel
import TourTesting

/// The complete example of the language's design, with its own test.
struct CompleteExampleTests {
  private static let script = """
    // Une reconstitution : le communiqué ne nomme aucune œuvre.
    tour clair-de-lune "Clair de lune au Petit Palais"
      zh "小皇宫的月光"
      speaks zh
      captions fr
      starts 2016-09-15 10:00 Europe/Paris
      viewers Asia/Shanghai 16:00
      lasts 4m ± 1m
    room hall "Hall d'accueil"
      to galerie-nord 40s
    room galerie-nord "Galerie nord"
    work lavacourt "Soleil couchant sur la Seine à Lavacourt, effet d'hiver"
      zh "拉瓦库尔塞纳河日落，冬季效果"
      artist "Claude Monet", zh "克洛德·莫奈"
      in galerie-nord
      detail reflet "le reflet du soleil"
        zh "太阳的倒影"
        asks zh "倒影", "红光"
        fr> Le soleil couchant jette une traînée rouge sur l'eau.
        zh> 夕阳投下一道红光，映在水面上。
    stop hall 30s..1m
      zh> 大家好，欢迎来到巴黎小皇宫。[pause 2s] 今天是中秋节，我们一起去寻找月亮。
      fr> Bonjour, et bienvenue au Petit Palais. C'est la fête de la mi-automne : partons chercher la lune.
    stop lavacourt 1m30s..3m optional 1
      begins by +2m
      skip when late 2m
      zh> 这不是月亮，而是冬天的落日。[show reflet] 请看水上的红光。
      fr> Ce n'est pas la lune, mais un soleil d'hiver qui se couche. Regardez la lueur rouge sur l'eau.
      if asked reflet > 50
        show reflet 30s
      end if
      questions ..30s limit 3
    stop hall as adieu
      zh> 谢谢大家，中秋快乐！
      fr> Merci à tous, et bonne fête de la mi-automne !
    audience
      live 3000
      languages zh 95%, fr 5%
    test "en retard"
      at hall viewer zh "洗手间在哪里？" expect no answer
      at +10s guide late 3m
      expect skipped lavacourt
      expect end by +5m
    """

  @Test func `the complete example has no mistakes and passes its test`() {
    let result = SampleTour.analysis(testing: "expect no warnings", script: Self.script)
    let messages = result.diagnostics.map(\.message)
    #expect(messages.isEmpty)
    #expect(SampleTour.runner(of: result).runAll().map(\.hasPassed) == [true, true])
  }

  @Test func `details of the example are found in both languages`() {
    let lines = """
      at lavacourt +1s viewer zh "太阳的倒影在哪里？" expect answer lavacourt.reflet
      at lavacourt +2s viewer fr "C'est quoi, ce reflet rouge ?" expect answer lavacourt.reflet
      at hall +1s viewer fr "Où est le Monet ?" expect answer lavacourt
      at lavacourt +3s viewer zh "谁画的？" expect answer lavacourt
      at lavacourt +4s viewer fr "Où sont les toilettes ?" expect no answer
      """
    let report = SampleTour.report(testing: lines, script: Self.script)
    #expect(report.first == "  ✓ t (5 expectations)", "\(report)")
  }
}
