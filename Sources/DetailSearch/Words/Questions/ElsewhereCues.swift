// swift-format-ignore-file

/// How people ask to go back, or what comes, in the patterns of ``FieldQuestions``: what they mean is elsewhere.
enum ElsewhereCues {
  static let french: [(WordRole, String)] = [
    (
      .cue(.elsewhere),
      """
      revoir, revoit, revoie, {|on |peut on |y |peut y }{retourner|retourne|retournez|retournera}, {revenir|revient|revenez|revenons|reviendra}{| a| sur| au| en arriere}, repasser, repasse, on y {va|sera|arrive},
      {vous |}{allez|va|vas|comptez} {en |nous |y |}{montrer|voir|parler}, {on|vous} {va|allez} {|aussi }voir, on verra, verra t on, plus {tard|loin}, tout a l heure, ensuite, apres ca, prochain, prochaine, loin d ici, quelque part, {y en a|il y en a|y a t il|vous avez} {aussi|ailleurs},
      c etait lequel, c etait laquelle, ailleurs, prochaine fois, la suite, on le voit, on la voit, on les voit
      """
    )
  ]

  static let english: [(WordRole, String)] = [
    (
      .cue(.elsewhere),
      """
      {go|come|get|going|back|head|went} back{| to}, back to, {return|returning} to, {see|show|seeing} {it|that|her|him|them} again, later, later on, next stop, next one, coming up, far from here, near here, nearby, next to it, {will|do|are|can} {we|you} {|going to |also |get to }{see|show|visit|seeing|showing|visiting},
      {do you|have you|you} {have|got}{| any| a}, {in|around} here{| somewhere}, somewhere, heard there s, is there {a|any|another}, are there any, which one was, on the way to, afterwards, {skip|jump|move on|moving on} to
      """
    )
  ]

  static let chinese: [(WordRole, String)] = [
    (
      .cue(.elsewhere),
      """
      {回到|返回|回去看|回去|再看|重看|重新看|再回|倒回}{|一下|看看|去}, {等下|等会|等会儿|待会|待会儿|一会|一会儿|之后|后面|接下来|下一个|下一站|下面|晚点|稍后}{|会|要|还|去|再|能}{|看|去看|讲|到|有}, {还|也}{会|能|要|去}{看|讲|有|介绍}, {还|再}看吗, 有没有, 还有没有, 离{这|这里|这儿}{|多}远{|吗}, {是|在}哪{幅|张|件|尊|个展厅}, 去看
      """
    )
  ]
}
