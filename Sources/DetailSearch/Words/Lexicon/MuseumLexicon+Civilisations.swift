// swift-format-ignore-file

extension MuseumLexicon {
  /// Ancient peoples, civilisations, dynasties, well-known rulers and wars.
  static let civilisations = """
    = civilisation peuple culture civilisations peuples; civilisation civilization culture civilizations; 文明 民族 文化 古国
    mésopotamie mésopotamien; mesopotamia mesopotamian; 美索不达米亚 两河流域
    sumer sumérien sumériens; sumer sumerian sumerians; 苏美尔 苏美尔人
    assyrie assyrien assyriens; assyria assyrian assyrians; 亚述 亚述人
    chaldéen chaldée; chaldea chaldean; 迦勒底
    élam élamite; elam elamite; 埃兰
    hittite hittites; hittite hittites; 赫梯 赫梯人
    hyksos; hyksos; 喜克索斯
    mède mèdes achéménide achéménides; mede medes achaemenid; 米底 阿契美尼德
    parthe parthes sassanide; parthian parthians sasanian sassanid; 帕提亚 萨珊 帕提亚人 安息人 萨珊人
    séleucide; seleucid; 塞琉古
    lydie lydien lydiens phrygie phrygien; lydia lydian phrygia; 吕底亚 弗里吉亚
    scythe scythes sarmate; scythian scythians sarmatian; 斯基泰 斯基泰人 西徐亚人 萨尔马提亚人
    minoen minoens; minoan minoans; 米诺斯 米诺斯文明
    étrusque étrusques étrurie; etruscan etruscans etruria; 伊特鲁里亚 伊特拉斯坎
    romain romaine romains antique-rome; roman romans; 罗马人 古罗马 罗马帝国 罗马
    gallo-romain gaulois gaule gauloise; gaul gauls gaulish gallo-roman gallic; 高卢 高卢人
    celte celtes celtique; celt celts celtic; 凯尔特 凯尔特人
    barbare barbares wisigoth ostrogoth goth goths huns hun; barbarian barbarians goths visigoth huns; 蛮族 野蛮人 哥特人 匈人
    mérovingien mérovingiens; frank franks merovingian; 法兰克 墨洛温
    anglo-saxon; anglo-saxon; 盎格鲁撒克逊
    slave slaves; slav slavic; 斯拉夫
    tsigane tzigane gitan gitane bohémien bohémienne; gypsy gypsies romani; 吉普赛 吉普赛人
    cananéen canaan; canaanite canaan; 迦南
    philistin; philistine philistines; 非利士人
    maya mayas; maya mayan; 玛雅 玛雅人
    aztèque aztèques mexica; aztec aztecs; 阿兹特克
    olmèque toltèque zapotèque toltec mixteque mochica moche; olmec toltec zapotec mixtec moche; 奥尔梅克 奥尔梅克人 托尔特克人 萨波特克人 莫切人
    inca incas; inca incas incan; 印加 印加人
    mochica nazca paracas; nazca paracas; 莫切 纳斯卡
    conquistador conquistadors; conquistador conquistadors; 西班牙征服者
    ottoman ottomane ottomans; ottoman ottomans; 奥斯曼 奥斯曼帝国
    mamelouk mamelouks; mamluk mamluks mameluke; 马穆鲁克
    omeyyade abbasside fatimide; umayyad abbasid fatimid; 倭马亚 阿拔斯 法蒂玛
    safavide qajar; safavid qajar; 萨法维 卡扎尔
    moghol moghols; mughal mughals mogul; 莫卧儿
    timouride tamerlan; timurid tamerlane timur; 帖木儿
    gupta maurya ashoka; gupta maurya ashoka; 笈多 孔雀王朝 阿育王
    sarrasin sarrasins maure maures; saracen saracens moor moors; 撒拉逊 摩尔人
    lorrain savoyard; lorrainer; 洛林人
    = dynastie lignée maison-royale dynasties; dynasty dynasties lineage; 王朝 朝代 家族 世家
    ancien-empire; old-kingdom; 古王国
    moyen-empire; middle-kingdom; 中王国
    nouvel-empire; new-kingdom; 新王国
    basse-époque; late-period; 后期埃及 晚期埃及
    ptolémaïque ptolémée ptolémées lagide; ptolemaic ptolemy ptolemies; 托勒密 托勒密王朝
    ramsès ramesside; ramses rameses ramesside; 拉美西斯 拉美西斯二世
    toutânkhamon; tutankhamun tutankhamen; 图坦卡蒙 图坦卡门
    akhénaton aménophis amenhotep; akhenaten amenhotep amenophis; 阿肯那顿 埃赫那吞 阿蒙霍特普
    néfertiti; nefertiti; 纳芙蒂蒂 娜芙蒂蒂 奈费尔提蒂
    hatchepsout; hatshepsut; 哈特谢普苏特
    khéops khéphren mykérinos; khufu cheops khafre menkaure; 胡夫 哈夫拉
    hammurabi hammourabi; hammurabi; 汉谟拉比
    gudea goudéa; gudea; 古地亚
    sargon naram-sin; sargon naram-sin; 萨尔贡
    assurbanipal sennachérib; ashurbanipal sennacherib; 亚述巴尼拔
    nabuchodonosor; nebuchadnezzar; 尼布甲尼撒
    darius xerxès cyrus; darius xerxes cyrus; 大流士 薛西斯 居鲁士
    périclès; pericles periclean; 伯里克利
    alexandre-le-grand alexandre; alexander; 亚历山大大帝 亚历山大
    césar jules-césar; caesar; 恺撒 凯撒
    auguste octave; augustus octavian augustan; 奥古斯都 屋大维
    néron; nero; 尼禄
    caligula tibère; caligula tiberius; 卡利古拉 提比略
    titus vespasien flavien; titus vespasian flavian; 提图斯 韦斯巴芗
    trajan; trajan; 图拉真
    hadrien antinoüs; hadrian antinous; 哈德良 安提诺乌斯
    marc-aurèle; marcus-aurelius; 马可奥勒留 奥勒留
    constantin; constantine; 君士坦丁
    justinien théodora; justinian theodora; 查士丁尼
    capétien capétiens; capetian; 卡佩王朝 卡佩
    valois; valois; 瓦卢瓦
    bourbon bourbons; bourbon bourbons; 波旁 波旁王朝
    habsbourg habsbourgs; habsburg habsburgs hapsburg; 哈布斯堡
    stuart stuarts; stuart stuarts; 斯图亚特
    plantagenêt; plantagenet; 金雀花
    médicis; medici; 美第奇 梅第奇
    borgia; borgia borgias; 波吉亚
    sforza gonzague este; sforza gonzaga; 斯福尔扎 贡扎加
    romanov tsar tsars; romanov tsar tsars czar; 罗曼诺夫 沙皇
    napoléon bonaparte napoléonien; napoleon bonaparte napoleonic; 拿破仑 波拿巴
    joséphine; josephine; 约瑟芬
    marie-antoinette; marie-antoinette; 玛丽安托瓦内特 断头王后
    roi-soleil louis-quatorze; sun-king; 太阳王 路易十四
    françois-premier; ; 弗朗索瓦一世
    henri-quatre; henri-iv; 亨利四世
    jeanne-d'arc pucelle-d'orléans; joan-of-arc; 圣女贞德 贞德
    shang; shang; 商朝 商代 殷商
    zhou; zhou; 周朝 周代 西周 东周
    royaumes-combattants; warring-states; 战国 战国时期 春秋
    qin armée-de-terre-cuite; qin terracotta-army; 秦朝 秦代 秦始皇 兵马俑
    han; han; 汉朝 汉代 西汉 东汉
    wei; wei; 北魏 魏晋 南北朝
    tang; tang; 唐朝 唐代 盛唐 大唐
    dynastie-song; song-dynasty; 宋朝 宋代 北宋 南宋
    yuan; yuan; 元朝 元代
    ming; ming; 明朝 明代 大明
    qing mandchou mandchous; qing manchu manchus; 清朝 清代 满清 满族 满人 满洲人 旗人
    qianlong kangxi yongzheng; qianlong kangxi yongzheng; 乾隆 康熙 雍正
    = -
    robespierre jacobins sans-culotte; robespierre jacobin jacobins sans-culottes; 罗伯斯庇尔 雅各宾
    bastille; bastille; 巴士底 巴士底狱
    communards commune-de-paris; communards paris-commune; 巴黎公社
    terreur; reign-of-terror; 恐怖统治
    consulat directoire; consulate directory; 执政府 督政府
    waterloo austerlitz; waterloo austerlitz; 滑铁卢 奥斯特利茨
    marathon salamine; marathon salamis; 马拉松战役 萨拉米斯
    gladiateur gladiateurs colisée; gladiator gladiators colosseum; 角斗士 斗兽场 罗马竞技场
    sénat sénateur sénateurs; senate senator senators; 元老院 元老 参议员
    shogun tokugawa shogunat; shogun shogunate tokugawa; 幕府 将军家 德川
    """
}
