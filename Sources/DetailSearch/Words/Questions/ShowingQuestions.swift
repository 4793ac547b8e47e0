// swift-format-ignore-file

internal import TextIndex

/// How people ask when something is shown, in the patterns of ``FieldQuestions``: not from when it is.
enum ShowingQuestions {
  /// Whether a question of when is of what was, `when was`, or of where it is from.
  static func tellOfPast(_ units: [TermKey]) -> Bool { units.contains { past.contains($0) } }

  private static let past = Set(
    "was were did had been from since ago etait etaient fut ete avait avaient depuis a ont"
      .split(separator: " ").map { TermKey(word: $0.utf8) })

  static let french: [(WordRole, String)] = [
    (.when, "quand, {|c est |ce sera }quand ca, c est quand, ca sera quand, ce sera quand, ce serait quand"),
    (
      .hour,
      "{|a |vers |c est |c est a |ca passe a |ce sera a }{quelle|quel} heure{| c est| ca| environ| a peu pres| exactement}"
    ),
    (
      .offTopic,
      "quelle heure {est|il est|est il|avez vous|as tu|chez vous|la bas|a paris}, il est quelle heure, quelle heure il est{| chez vous| la bas| a paris}, {a|jusqu a|vers} quelle heure {ca |vous |le live |le direct |la visite |le musee |on |tu |}{ferme|fermez|ouvre|ouvrez|finit|finissez|termine|terminez|commence|commencez|arrete|arretez|mange|manges|dors|venir|partir}, jusqu a quelle heure"
    ),
    (
      .question(.shown),
      """
      {a|vers} quelle heure {on|vous|est ce qu on|est ce que vous|c est|verra t on|verrons nous|montrez vous}, c est pour quand,
      {|c est |ce sera }dans combien de {temps|minutes}, {|encore }combien de {temps|minutes} {avant|jusqu a|d ici}
      """
    ),
    (
      .cue(.coming),
      """
      {on|vous} {|y |la |le |les |l }{voit|voyez|verra|verrez|montre|montrez|montrera|montrerez|arrive|arrivez|arrivera|passe|passez|passera|va voir|allez voir|allez montrer|visite|visitez}, on y {va|sera},
      {verra|voit|arrive|passe} t on, {verrons nous|verrez vous|montrez vous}
      """
    ),
  ]

  static let english: [(WordRole, String)] = [
    (.when, "when, when exactly, and when"),
    (.hour, "{|at |and }{what|which} time, {|at |and }what time {is|s|does|will}{| it}"),
    (
      .offTopic,
      "what time is it{| there| now| over there| here| in paris| right now| where you are| guys}, what time zone, what time {do|does|will|are|is} {you|they|it|the museum|the louvre|the tour|the stream|this|the live} {|guys |usually }{open|close|shut|start|starts|end|ends|finish|over|done|begin|stop|opening|closing|starting|ending|finishing|go home|get up|wake up}, what time should {i|we}"
    ),
    (
      .question(.shown),
      """
      {|at }what time {do|will|are|can} {we|you}, {when|what time} is {it|she|he|that} {coming|coming up|up|on}, how {long|much longer|many minutes|soon} {until|till|before}, how soon {will|do|can} we
      """
    ),
    (
      .cue(.coming),
      "{do|will|are|can|would} {we|you} {|be |going to |get to }{see|seeing|reach|reaching|visit|visiting|show|showing|get to|getting to|arrive at}, {|is |are }coming up, {|is |are }{up next|on next|next up}, be shown"
    ),
  ]

  static let chinese: [(WordRole, String)] = [
    (.when, "{什么|啥}时候, 几时, 何时"),
    (.hour, "几点, 几点钟, {还要|还有|还得|要等|还要等|得等}{多久|多长时间|几分钟}, {大概|大约|会在|是|在}几点"),
    (
      .question(.shown),
      "{什么时候|啥时候|几时|何时|几点}{|才|能|可以|会|要|再|才能|开始}{出场|出来|上场|登场|露面|亮相|现身|出现|轮到|有|讲|看}"
    ),
    (.offTopic, "几点了, 现在{|是|都}几点{|了|钟}, 几点{关门|开门|下班|上班|闭馆|开馆|结束|下播|睡|起床}"),
    (
      .question(.shown),
      """
      {什么时候|啥时候|几时|何时|几点}{|才|能|可以|会|要|再|我们|才能}{看|看到|讲|讲到|介绍|轮到}, {什么时候|啥时候|几点}{|才|能|才能}到,
      {还要|还有|要}{|等}{多久|多长时间|几分钟}{|才|才能|能}{看|看到|到|讲到|轮到}, {多久|几分钟}{|才|才能|后|以后}{看到|讲到|轮到|到}
      """
    ),
    (.question(.date), "{什么时候|啥时候|哪年}到{了|的|卢浮宫|这|法国|巴黎|馆|博物馆}"),
  ]
}
