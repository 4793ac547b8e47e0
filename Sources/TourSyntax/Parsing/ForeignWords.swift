/// Words of French and other languages that people write for the keywords inside a line.
enum ForeignWords {
  /// The keyword that a word stands for.
  static func keyword(_ word: String) -> Keyword? { table[word] }

  private static let table = ForeignKeywordTable([
    (.late, "tard retard 晚 迟到"), (.early, "tôt avance 早 提前"), (.not, "pas non 不 非"),
    (.and, "et 和 且"), (.or, "ou 或"), (.viewers, "spectateurs spectateur viewer 观众 人"),
    (.asked, "demandé demande 问"), (.after, "après apres 之后 以后"), (.by, "avant 之前 以前"),
    (.when, "quand si if 当 如果"), (.until, "jusque jusqu'à 直到"), (.as, "comme alias 作为"),
    (.optional, "optionnel optionnelle facultatif facultative 可选"),
    (.limit, "limite maximum max 最多"), (.times, "fois x 次"), (.per, "par 每"),
    (.hour, "heure heures 小时"), (.minute, "minutes 分钟"), (.stairs, "escalier escaliers 楼梯"),
    (.rights, "droits copyright 版权"), (.within, "in dans en"), (.viewer, "spectateur 观众"),
    (.expect, "attend attendre 期望"), (.shown, "montré 展示"), (.said, "dit 说"),
    (.skipped, "sauté passé 跳过"), (.warnings, "avertissements 警告"),
  ])
}
