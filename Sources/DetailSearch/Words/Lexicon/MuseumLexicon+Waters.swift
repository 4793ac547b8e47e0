// swift-format-ignore-file

extension MuseumLexicon {
  /// Rivers and seas by name.
  static let waters = """
    = fleuve rivière fleuves cours-d'eau bord-du-fleuve-nom; river rivers river-name; 河流 大河
    volga neva dniepr; volga neva dnieper; 伏尔加河 涅瓦河
    oise marne yonne; oise marne; 瓦兹河 马恩河
    elbe oder pô; elbe po-river; 易北河 波河
    mékong; mekong; 湄公河
    seine; seine; 塞纳河
    tamise; thames; 泰晤士河 泰晤士
    rhin; rhine; 莱茵河 莱茵
    loire; loire; 卢瓦尔河 卢瓦尔
    rhône; rhone; 罗讷河
    danube; danube; 多瑙河
    tibre; tiber; 台伯河
    arno; arno; 阿尔诺河
    nil; nile; 尼罗河
    euphrate; tigris euphrates; 幼发拉底河 底格里斯河 两河
    jourdain; jordan-river; 约旦河
    gange indus; ganges indus; 恒河 印度河
    yangtsé; yangtze; 长江 扬子江
    fleuve-jaune; yellow-river; 黄河
    mississippi; mississippi; 密西西比河
    amazone; amazon; 亚马逊河
    styx; styx; 冥河
    = océan mers océans océan-indien; ocean seas indian-ocean oceans; 海洋 大洋 印度洋
    mer-morte; dead-sea; 死海
    bosphore dardanelles; bosphorus dardanelles; 博斯普鲁斯
    atlantique; atlantic; 大西洋
    pacifique; pacific; 太平洋
    manche-mer pas-de-calais; english-channel channel; 英吉利海峡
    égée; aegean; 爱琴海
    adriatique; adriatic; 亚得里亚海
    mer-noire; black-sea; 黑海
    mer-du-nord; north-sea; 北海
    baltique; baltic; 波罗的海
    """
}
