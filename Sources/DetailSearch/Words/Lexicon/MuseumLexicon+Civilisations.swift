// swift-format-ignore-file

extension MuseumLexicon {
  /// Ancient peoples, civilisations, dynasties, well-known rulers and wars.
  static let civilisations = """
    = civilisation peuple culture civilisations peuples peuples-anciens sociétés-anciennes civilisé-monde ethnique; civilisation civilization culture civilizations ancient-people; 文明 民族 文化 古国
    mésopotamie mésopotamien entre-deux-fleuves; mesopotamia mesopotamian between-two-rivers fertile-crescent; 美索不达米亚 两河流域 新月沃土 美索
    sumer sumérien sumériens; sumer sumerian sumerians; 苏美尔 苏美尔人
    assyrie assyrien assyriens empire-assyrien; assyria assyrian assyrians assyrian-empire; 亚述 亚述人
    chaldéen chaldée; chaldea chaldean; 迦勒底
    élam élamite; elam elamite; 埃兰
    hittite hittites; hittite hittites; 赫梯 赫梯人
    hyksos; hyksos; 喜克索斯
    mède mèdes achéménide achéménides; mede medes achaemenid; 米底 阿契美尼德
    parthe parthes sassanide; parthian parthians sasanian sassanid; 帕提亚 萨珊 安息人
    séleucide; seleucid; 塞琉古
    lydie lydien lydiens phrygie phrygien; lydia lydian phrygia; 吕底亚 弗里吉亚
    scythe scythes sarmate; scythian scythians sarmatian; 斯基泰 斯基泰人 西徐亚人 萨尔马提亚人
    minoen minoens crétois-minoen; minoan minoans minoan-crete; 米诺斯 米诺斯文明
    étrusque étrusques étrurie étrusque-art; etruscan etruscans etruria tuscan-etruscan; 伊特鲁里亚 伊特拉斯坎 埃特鲁斯坎
    romain romaine romains antique-rome empire-romain à-la-romaine citoyen-romain; roman romans roman-empire ancient-rome ancient-roman; 罗马人 古罗马 罗马帝国 罗马
    grèce-antique antiquité-grecque grecs-anciens; ancient-greece ancient-greeks; 古希腊
    gallo-romain gaulois gaule gauloise gauloises gaulois-peuple astérix vercingétorix; gaul gauls gaulish gallo-roman gallic vercingetorix asterix; 高卢 高卢人 维钦托利
    celte celtes celtique celtiques druide druides; celt celts celtic druid druids; 凯尔特 凯尔特人 德鲁伊
    barbare barbares wisigoth ostrogoth goth goths huns hun barbares-envahisseurs vandales-peuple attila; barbarian barbarians goths visigoth huns attila vandals-people; 蛮族 野蛮人 哥特人 匈人 蛮夷 阿提拉
    mérovingien mérovingiens; frank franks merovingian; 法兰克 墨洛温
    anglo-saxon; anglo-saxon; 盎格鲁撒克逊
    slave slaves; slav slavic; 斯拉夫
    tsigane tzigane gitan gitane bohémien bohémienne gitans roms diseuse-de-bonne-aventure-gitane; gypsy gypsies romani gypsy-woman gipsies roma-people; 吉普赛 吉普赛人 罗姆人
    cananéen canaan; canaanite canaan; 迦南
    philistin; philistine philistines; 非利士人
    maya mayas; maya mayan; 玛雅 玛雅人
    aztèque aztèques mexica moctezuma; aztec aztecs moctezuma montezuma; 阿兹特克 阿兹台克
    olmèque toltèque zapotèque toltec mixteque mochica moche; olmec toltec zapotec mixtec moche; 奥尔梅克 托尔特克人 萨波特克人 莫切人
    inca incas incaïque; inca incas incan inca-empire; 印加 印加人
    mochica nazca paracas; nazca paracas; 莫切 纳斯卡
    conquistador conquistadors; conquistador conquistadors; 西班牙征服者
    ottoman ottomane ottomans sultanat; ottoman ottomans sultanate; 奥斯曼 奥斯曼帝国
    mamelouk mamelouks; mamluk mamluks mameluke; 马穆鲁克
    omeyyade abbasside fatimide; umayyad abbasid fatimid; 倭马亚 阿拔斯 法蒂玛
    safavide qajar; safavid qajar; 萨法维 卡扎尔
    moghol moghols empire-moghol; mughal mughals mogul mughal-empire shah-jahan akbar; 莫卧儿 沙贾汗 阿克巴
    timouride tamerlan; timurid tamerlane timur; 帖木儿
    gupta maurya ashoka; gupta maurya ashoka; 笈多 孔雀王朝 阿育王
    sarrasin sarrasins maure maures; saracen saracens moor moors; 撒拉逊 摩尔人
    lorrain savoyard; lorrainer; 洛林人
    = dynastie lignée maison-royale dynasties dynastique famille-régnante maison-de-france; dynasty dynasties lineage royal-house ruling-family dynastic; 王朝 朝代 家族 世家 帝系 皇朝
    ancien-empire; old-kingdom; 古王国
    moyen-empire; middle-kingdom; 中王国
    nouvel-empire; new-kingdom; 新王国
    basse-époque; late-period; 后期埃及 晚期埃及
    ptolémaïque ptolémée ptolémées lagide ptolémées-dynastie; ptolemaic ptolemy ptolemies ptolemies-dynasty; 托勒密 托勒密王朝
    cléopâtre-reine dernière-reine-d'égypte; last-queen-of-egypt; 埃及艳后
    ramsès ramesside ramsès-deux ramsès-le-grand; ramses rameses ramesside ramesses ramesses-the-great; 拉美西斯 拉美西斯二世 拉姆西斯
    toutânkhamon; tutankhamun tutankhamen king-tut; 图坦卡蒙 图坦卡门 图坦
    akhénaton aménophis amenhotep pharaon-hérétique; akhenaten amenhotep amenophis heretic-pharaoh; 阿肯那顿 埃赫那吞 阿蒙霍特普
    néfertiti belle-est-venue; nefertiti; 纳芙蒂蒂 娜芙蒂蒂 奈费尔提蒂 奈菲尔提蒂
    hatchepsout; hatshepsut; 哈特谢普苏特
    khéops khéphren mykérinos chéops; khufu cheops khafre menkaure; 胡夫 哈夫拉 库夫
    hammurabi hammourabi roi-législateur; hammurabi lawgiver-king; 汉谟拉比 汉摩拉比
    gudea goudéa; gudea; 古地亚
    sargon naram-sin; sargon naram-sin; 萨尔贡
    assurbanipal sennachérib; ashurbanipal sennacherib; 亚述巴尼拔
    nabuchodonosor; nebuchadnezzar; 尼布甲尼撒
    darius xerxès cyrus; darius xerxes cyrus; 大流士 薛西斯 居鲁士
    périclès; pericles periclean; 伯里克利
    alexandre-le-grand alexandre roi-de-macédoine; alexander alexander-the-great; 亚历山大大帝 亚历山大
    césar jules-césar imperator césars; caesar julius-caesar caesars; 恺撒 凯撒 尤利乌斯
    auguste octave premier-empereur; augustus octavian augustan first-emperor-of-rome; 奥古斯都 屋大维
    néron empereur-fou; nero mad-emperor; 尼禄
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
    napoléon bonaparte napoléonien napo petit-caporal empereur-des-français premier-consul boney bonapartiste aigle-impériale-napoléon petit-tondu; napoleon bonaparte napoleonic boney little-corporal emperor-of-the-french emperor-napoleon first-consul bonapartist; 拿破仑 波拿巴 拿皇 拿破仑一世 第一执政
    joséphine impératrice-joséphine; josephine empress-josephine; 约瑟芬
    marie-antoinette reine-guillotinée l'autrichienne; marie-antoinette queen-of-france-beheaded let-them-eat-cake; 玛丽安托瓦内特 断头王后 玛丽王后
    roi-soleil louis-quatorze louis-le-grand louis-xiv; sun-king louis-xiv louis-the-fourteenth; 太阳王 路易十四 路易大帝
    louis-quinze louis-xv bien-aimé-roi; louis-xv louis-the-fifteenth; 路易十五
    louis-seize louis-xvi; louis-xvi louis-the-sixteenth; 路易十六
    louis-philippe roi-citoyen; louis-philippe; 路易菲利普
    reine-victoria victoria; queen-victoria; 
    élisabeth-première; elizabeth-i; 伊丽莎白一世
    charles-quint; charles-v; 查理五世
    clovis; clovis; 克洛维
    catherine-de-médicis; catherine-de-medici; 美第奇的凯瑟琳
    marie-de-médicis; marie-de-medici; 玛丽美第奇
    richelieu cardinal-de-richelieu mazarin; richelieu mazarin; 黎塞留 马扎然
    pompadour du-barry favorite-du-roi; pompadour du-barry; 蓬帕杜
    catherine-la-grande pierre-le-grand; catherine-the-great peter-the-great; 叶卡捷琳娜 彼得大帝
    soliman-le-magnifique; suleiman-the-magnificent; 苏莱曼
    gengis-khan koubilaï; genghis-khan kublai-khan; 成吉思汗 忽必烈
    cixi impératrice-douairière; cixi empress-dowager; 慈禧
    sui dynastie-sui; sui-dynasty; 隋朝 隋代
    république-de-chine; republic-of-china; 民国
    goryeo joseon; goryeo joseon; 李朝
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
    terreur la-terreur; reign-of-terror the-terror; 恐怖统治 白色恐怖
    consulat directoire; consulate directory; 执政府 督政府
    waterloo austerlitz; waterloo austerlitz; 滑铁卢 奥斯特利茨
    marathon salamine; marathon salamis; 马拉松战役 萨拉米斯
    gladiateur gladiateurs colisée gladiatrice mirmillon combats-de-gladiateurs spartacus; gladiator gladiators colosseum spartacus retiarius gladiator-fight; 角斗士 斗兽场 罗马竞技场 角斗士们 斯巴达克斯
    sénat sénateur sénateurs sénatorial; senate senator senators senatorial tribune-roman; 元老院 元老 参议员
    shogun tokugawa shogunat; shogun shogunate tokugawa; 幕府 将军家 德川
    """
}
