// swift-format-ignore-file

extension MuseumLexicon {
  /// Languages and scripts.
  static let languages = """
    = langue langues idiome dialecte parler-langue; language languages tongue dialect translation; 语言 语种 方言 外语
    latin latine latine-langue en-latin inscription-latine lettres-latines; latin in-latin latin-text latin-inscription latin-letters; 拉丁文 拉丁语 拉丁
    hébreu hébraïque en-hébreu lettres-hébraïques; hebrew in-hebrew hebrew-letters hebraic; 希伯来文 希伯来语 希伯来
    araméen; aramaic; 阿拉姆语 亚拉姆文
    démotique écriture-démotique écriture-hiératique; demotic demotic-script cursive-egyptian; 世俗体 俗体文 世俗文字 民书体 世俗文 通俗体
    hiératique; hieratic; 僧侣体
    cunéiforme; cuneiform; 楔形文字 楔形
    akkadien langue-akkadienne; akkadian; 阿卡德语 阿卡德 阿卡德文
    copte coptes; coptic copt; 科普特 科普特语 科普特文
    sanskrit sanscrit pali tibétain-écrit; sanskrit pali; 梵文 梵语 巴利文 藏文
    runique runes rune ogham; runic runes rune ogham; 卢恩 符文 如尼文 卢恩文 古北欧文字
    coufique; kufic; 库法体
    """
}
