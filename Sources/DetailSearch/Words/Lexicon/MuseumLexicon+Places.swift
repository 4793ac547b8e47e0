// swift-format-ignore-file

extension MuseumLexicon {
  /// Countries.
  static let places = """
    = pays nation; country nation; 国家
    france francais; france french; 法国
    angleterre anglais londres; england english britain london; 英国 伦敦
    italie italien; italy italian; 意大利
    chine chinois; china chinese; 中国
    grece grecque; greece grecian; 希腊
    amerique etats-unis americain; america american usa; 美国
    espagne espagnol; spain spanish; 西班牙
    hollande hollandais; holland dutch; 荷兰
    japon japonais; japan japanese; 日本
    """
}
