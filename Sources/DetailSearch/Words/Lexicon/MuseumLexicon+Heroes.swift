// swift-format-ignore-file

extension MuseumLexicon {
  /// Heroes of myth, legend and history.
  static let heroes = """
    = heros-de-legende heros heroine demi-dieu heros-grec heros-mythologique demi-dieux; hero heroes demigod greek-hero demigods legendary-hero mythical-hero; 英雄 神话英雄 半神 希腊英雄 传说英雄 神话人物 英雄人物
    hercule heracles hercule-farnese heros-a-la-massue homme-a-la-massue; hercules heracles strong-man-hero club-wielding-hero herculean; 赫拉克勒斯 大力神 海格力斯 海克力士 赫丘利 大力神像 拿棒子的人
    achille patrocle heros-de-troie; achilles patroclus greek-warrior-achilles; 阿喀琉斯 阿基里斯 希腊勇士 阿喀琉斯勇士
    ulysse odysseus odysseus-rusé; ulysses odysseus odysseus-hero; 奥德修斯 尤利西斯 尤利西斯王
    penelope; penelope; 珀涅罗珀
    helene belle-helene helene-de-troie; helen helen-of-troy; 海伦 特洛伊的海伦 绝世美女海伦 美女海伦
    paris; paris; 帕里斯
    hector; hector; 赫克托耳
    enee; aeneas; 埃涅阿斯
    didon; dido; 狄多
    anchise; anchises; 安喀塞斯
    ajax; ajax; 埃阿斯
    agamemnon; agamemnon; 阿伽门农
    laocoon laocoon-et-ses-fils pretre-troyen; laocoon laocoon-and-sons trojan-priest; 拉奥孔 拉奥孔父子 被蛇缠的人 被蛇咬的祭司 特洛伊祭司
    cassandre; cassandra; 卡珊德拉
    thesee vainqueur-du-minotaure tueur-du-minotaure; theseus minotaur-slayer; 忒修斯 提修斯
    ariane fil-d-ariane ariane-abandonnee; ariadne ariadne's-thread abandoned-ariadne; 阿里阿德涅 阿丽亚娜
    persee tueur-de-meduse; perseus medusa-slayer slayer-of-medusa; 珀尔修斯 帕尔修斯 佩尔修斯
    andromede; andromeda; 安德洛墨达
    jason; jason; 伊阿宋
    medee; medea; 美狄亚
    oedipe oedipe-et-le-sphinx; oedipus oedipus-and-the-sphinx; 俄狄浦斯 俄狄浦斯王
    orphee orphee-a-la-lyre; orpheus lyre-player-orpheus; 俄耳甫斯 奥菲斯 奥尔甫斯
    eurydice; eurydice; 欧律狄刻
    icare homme-aux-ailes-de-cire; icarus wax-wings; 伊卡洛斯 飞向太阳的人 蜡翅膀 伊卡鲁斯
    dedale; daedalus; 代达罗斯
    narcisse amoureux-de-son-reflet; narcissus in-love-with-his-reflection; 那喀索斯 水仙花美少年 自恋的美少年 水仙少年
    echo; echo; 厄科 回声
    daphne change-en-laurier femme-arbre; daphne turned-into-a-tree laurel-girl; 达芙妮 变成树的女人 月桂女神 达佛涅
    europe enlevee-par-un-taureau; europa europa-and-the-bull; 欧罗巴 骑牛的女子 骑公牛的女子
    leda leda-et-le-cygne femme-au-cygne; leda leda-and-the-swan woman-with-swan; 丽达 丽达与天鹅 与天鹅的女人 抱天鹅的女人 勒达
    danae danae-pluie-d-or; danae danae-golden-shower; 达那厄 达娜厄 金雨中的女子
    io; io; 伊娥
    ganymede echanson-des-dieux enleve-par-l-aigle; ganymede cupbearer-of-the-gods boy-and-eagle; 伽倪墨得斯 神的斟酒人 该尼墨得斯
    acteon change-en-cerf; actaeon turned-into-a-stag; 阿克泰翁 变成鹿的猎人 阿克特翁
    adonis; adonis; 阿多尼斯
    pygmalion pygmalion-et-galatee; pygmalion pygmalion-and-galatea; 皮格马利翁 爱上雕像的人
    endymion; endymion; 恩底弥翁
    midas; midas; 弥达斯
    marsyas; marsyas; 马西亚斯
    pandore; pandora; 潘多拉
    sisyphe; sisyphus; 西西弗斯
    castor pollux dioscures dioscure; castor pollux dioscuri heavenly-twins; 卡斯托尔 双子 双子座 狄俄斯库里
    romulus remus romulus-et-remus fondateurs-de-rome jumeaux-de-la-louve; romulus remus founders-of-rome romulus-and-remus wolf-twins; 罗慕路斯 罗马创始人 狼孩 狼奶兄弟 狼养大的孩子
    lucrece; lucretia; 卢克蕾提亚
    sabine sabines enlevement-des-sabines; sabine sabines sabine-women; 萨宾 萨宾妇女 萨宾女人 抢夺萨宾妇女
    cleopatre reine-cleopatre; cleopatra cleopatra's egyptian-queen; 克娄巴特拉 埃及艳后 克利奥帕特拉 埃及女王 克莱奥帕特拉
    alexandre alexandre-le-grand; alexander alexander-the-great; 亚历山大 亚历山大大帝 马其顿国王
    napoleon bonaparte napoléonien empereur-napoleon premier-consul napoleons petit-caporal; napoleon bonaparte napoleonic boney emperor-napoleon napoleon-bonaparte first-consul; 拿破仑 波拿巴 拿破仑皇帝 拿破仑一世 小矮个将军
    charlemagne; charlemagne; 查理曼 查理大帝
    don-quichotte chevalier-a-la-triste-figure; don-quixote man-of-la-mancha; 堂吉诃德 唐吉诃德
    faust; faust; 浮士德
    hamlet; hamlet; 哈姆雷特
    ophelie; ophelia; 奥菲利亚 奥菲莉亚
    romeo; romeo; 罗密欧
    juliette; juliet; 朱丽叶
    arthur lancelot graal; arthur lancelot grail; 亚瑟王 圣杯 兰斯洛特
    """
}
