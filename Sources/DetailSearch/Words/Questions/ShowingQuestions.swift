// swift-format-ignore-file

/// How people ask when something is shown, in the patterns of ``FieldQuestions``: not from when it is.
enum ShowingQuestions {
  static let french: [(WordRole, String)] = [
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
