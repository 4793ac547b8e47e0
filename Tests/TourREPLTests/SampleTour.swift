import TourDiagnostics
import TourModel
import TourTestSupport

/// Scripts for the tests, and what turns them into tours.
enum SampleTour {
  static let script = """
    tour clair-de-lune "Clair de lune au Petit Palais"
      zh "小皇宫的月光"
      guide "Xin Huo"
      speaks zh
      captions fr
      starts 2016-09-15 10:00 Europe/Paris
      viewers Asia/Shanghai 16:00
      lasts 4m ± 1m
      thread #sun "Le fil du soleil"
    room hall "Hall d'accueil"
      zh "大厅"
      level 0
      to galerie-nord 40s
      to cave 1m stairs one-way
      detail coupole "la coupole"
        zh "穹顶"
        region 10% 5% 80% 40%
        fr> La coupole laisse entrer la lumière du nord.
        zh> 穹顶引入北方的光线。
    room galerie-nord "Galerie nord"
      level 0
    room cave "Cave"
      level -1
    work lavacourt "Soleil couchant sur la Seine à Lavacourt, effet d'hiver"
      zh "拉瓦库尔塞纳河日落，冬季效果"
      artist "Claude Monet", zh "克洛德·莫奈"
      date "1880"
      technique "Huile sur toile"
      inventory "PPP439"
      in galerie-nord
      tags #sun
      detail reflet "le reflet du soleil"
        zh "太阳的倒影"
        asks zh "倒影", "红光"
        region 40% 60% 20% 30%
        fr> Le soleil couchant jette une traînée rouge sur l'eau.
        zh> 夕阳投下一道红光，映在水面上。
      detail prix "le prix"
    stop hall 30s..1m
      cue "Caméra : plan large"
      guide> Reculer d'un pas : la coupole entre dans le cadre.
      pace zh 240 characters/min
      zh> 大家好，欢迎来到巴黎小皇宫。[pause 2s] 今天是中秋节，我们一起去寻找月亮。
      fr> Bonjour, et bienvenue au Petit Palais. C'est la fête de la mi-automne : partons chercher la lune.
      pause 10s
    stop lavacourt 1m..3m optional 1
      zh> 这不是月亮，而是冬天的落日。[show reflet] 请看水上的红光。
      fr> Ce n'est pas la lune, mais un soleil d'hiver qui se couche.
      if asked reflet > 50
        show reflet 30s
      end if
      vote 20s "Que regarder ?", zh "看什么？"
        option "Le reflet", zh "倒影"
          show reflet 30s
        option "La coupole", zh "穹顶"
          show hall.coupole 15s
      end vote
      questions ..30s limit 3
    stop hall as adieu
      zh> 谢谢大家，中秋快乐！
      fr> Merci à tous, et bonne fête de la mi-automne !
    """

  /// The beginning of a script for viewers' requests and votes: a room with two details.
  static let hall = """
    tour essai "Essai"
      speaks zh
      starts 2016-09-15 10:00 Europe/Paris
    room hall "Hall"
      detail coupole "la coupole"
        zh "穹顶"
      detail sol "le sol"
        zh "地面"

    """

  /// The tour of a script, which must be without errors.
  static func tour(_ script: String = script) throws -> Tour {
    let result = Analyzer(zones: TwoZones()).analyze(
      SourceText(path: "sample.tour", text: script), files: NoFiles())
    let errors = result.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw ScriptHasErrors(messages: errors.map(\.message)) }
    return result.tour
  }

  struct ScriptHasErrors: Error { let messages: [String] }
}
