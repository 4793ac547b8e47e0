// swift-format-ignore-file

extension MuseumLexicon {
  /// Cities and their people, what stands in them, sites of excavations.
  static let cities = """
    = ville cité villes capitale métropole villes-capitales urbaine cité-état; city town cities towns capital metropolis city-state urban-centre; 城市 城 都市 首都 城镇 都城 首府 城邦 名城 大都市
    paris parisien parisienne parisiens lutèce ville-lumière paname capitale-française; paris parisian parisians city-of-light; 巴黎 巴黎人 花都 光之城 巴黎的
    montmartre; montmartre; 蒙马特
    versailles versaillais château-de-versailles cour-de-versailles; versailles palace-of-versailles; 凡尔赛 凡尔赛宫
    champs-élysées; champs-elysees; 香榭丽舍
    concorde; concorde; 协和广场
    panthéon-de-paris invalides; invalides; 荣军院 先贤祠
    sacré-coeur; sacre-coeur; 圣心堂
    sainte-chapelle conciergerie; sainte-chapelle; 
    pont-des-arts; pont-neuf pont-des-arts; 新桥 艺术桥
    palais-royal-paris; palais-royal; 
    quartier-latin marais-quartier; latin-quarter; 拉丁区
    vaux-le-vicomte chambord chenonceau; chambord chenonceau vaux-le-vicomte; 香波堡 舍农索
    blois amboise; blois amboise; 布卢瓦 昂布瓦斯
    compiègne saint-cloud; compiegne saint-cloud; 贡比涅
    carcassonne; carcassonne; 卡尔卡松
    nice; cannes; 尼斯城 戛纳
    saint-tropez antibes; saint-tropez antibes; 圣特罗佩 昂蒂布
    collioure; collioure; 科利乌尔
    vence; vence; 旺斯
    dieppe deauville trouville; dieppe deauville trouville; 迪耶普 多维尔
    mont-saint-michel; mont-saint-michel; 圣米歇尔山
    bougival asnières chatou; bougival asnieres chatou; 布吉瓦尔 沙图
    saint-rémy; saint-remy; 圣雷米
    metz troyes; metz troyes; 梅斯 特鲁瓦
    orléans tours-ville; orleans; 奥尔良
    poitiers vézelay autun; poitiers vezelay autun; 普瓦捷 韦兹莱
    montpellier; montpellier; 蒙彼利埃
    liverpool manchester bath-ville; liverpool manchester; 利物浦 曼彻斯特
    westminster; westminster; 威斯敏斯特
    bruges-ville louvain; leuven; 鲁汶
    aix-la-chapelle; aachen; 亚琛
    francfort hambourg; frankfurt hamburg; 法兰克福 汉堡市
    potsdam sanssouci; potsdam sanssouci; 波茨坦 无忧宫
    augsbourg bâle-ville; augsburg; 奥格斯堡
    salzbourg; salzburg; 萨尔茨堡
    schönbrunn; schonbrunn; 美泉宫
    arezzo; arezzo; 阿雷佐
    bergame brescia; bergamo brescia; 贝加莫
    palerme messine; palermo messina; 巴勒莫
    vicence; vicenza; 维琴察
    colisée-rome forum-romain; roman-forum; 
    salamanque valence saragosse grenade-ville; salamanca valencia zaragoza; 萨拉曼卡 巴伦西亚
    leptis-magna timgad; leptis-magna timgad; 大莱普提斯
    tunis alger casablanca marrakech fès; tunis algiers casablanca marrakech fez-city tangier; 突尼斯城 阿尔及尔 马拉喀什
    téhéran qom chiraz; tehran shiraz; 德黑兰 设拉子
    kaboul balkh herat; kabul balkh herat; 喀布尔 赫拉特
    alep mari-ville; aleppo; 阿勒颇
    beyrouth baalbek; beirut baalbek; 贝鲁特 巴勒贝克
    our-ville nippur; nippur; 乌尔城
    trébizonde bursa iznik; trebizond bursa iznik; 伊兹尼克
    bombay calcutta bénarès; mumbai bombay calcutta benares varanasi; 孟买 加尔各答 瓦拉纳西
    séoul kyongju; seoul; 首尔 汉城
    luoyang kaifeng; luoyang kaifeng; 洛阳 开封
    philadelphie san-francisco los-angeles; philadelphia san-francisco los-angeles; 费城 旧金山 洛杉矶
    monument-valley grand-canyon niagara; grand-canyon niagara; 大峡谷 尼亚加拉
    fontainebleau; fontainebleau; 枫丹白露
    giverny; giverny; 吉维尼
    rouen; rouen; 鲁昂
    reims; reims rheims; 兰斯
    chartres; chartres; 沙特尔
    lyon lyonnais; lyon lyons; 里昂
    marseille marseillais; marseille marseilles; 马赛
    bordeaux bordelais; bordeaux; 波尔多
    arles; arles; 阿尔勒
    avignon; avignon; 阿维尼翁
    aix; aix; 艾克斯
    nîmes; nimes; 尼姆
    toulouse; toulouse; 图卢兹
    strasbourg; strasbourg strassburg; 斯特拉斯堡
    dijon; dijon; 第戎
    limoges; limoges; 利摩日
    calais; calais; 加来
    havre; le-havre; 勒阿弗尔
    honfleur; honfleur; 翁弗勒尔
    londres londonien; london londoner; 伦敦
    oxford cambridge; oxford cambridge; 牛津 剑桥
    édimbourg; edinburgh; 爱丁堡
    dublin; dublin; 都柏林
    rome romain romaine ville-éternelle capitole rome-antique; rome eternal-city capitoline; 罗马 罗马城 永恒之城
    vatican; vatican; 梵蒂冈
    florence florentin florentine florentins; florence florentine florentines; 佛罗伦萨 翡冷翠 佛罗伦萨的 佛罗伦斯
    venise vénitien vénitienne vénitiens sérénissime lagune-de-venise; venice venetian venetians la-serenissima; 威尼斯 威尼斯人 水城 威尼斯的
    milan milanais; milan milanese; 米兰
    naples napolitain; naples neapolitan; 那不勒斯
    sienne siennois; siena sienese; 锡耶纳
    pise pisan; pisa; 比萨
    bologne bolonais; bologna bolognese; 博洛尼亚
    gênes génois; genoa genoese; 热那亚
    turin turinois; turin; 都灵
    mantoue; mantua; 曼托瓦 曼图亚
    ferrare; ferrara; 费拉拉
    urbin; urbino; 乌尔比诺
    padoue padouan; padua; 帕多瓦
    vérone véronais; verona; 维罗纳
    parme; parma; 帕尔马
    pérouse; perugia; 佩鲁贾
    ; assisi; 阿西西
    ravenne; ravenna; 拉文纳
    pompéi pompéien herculanum; pompeii pompeian herculaneum; 庞贝 庞培 赫库兰尼姆
    syracuse; syracuse; 叙拉古
    tivoli; tivoli; 蒂沃利
    madrid madrilène; madrid; 马德里
    tolède; toledo; 托莱多
    séville sévillan; seville sevillian; 塞维利亚
    alhambra; granada alhambra; 格拉纳达 阿尔罕布拉
    cordoue; cordoba cordova; 科尔多瓦
    barcelone; barcelona; 巴塞罗那
    escorial; escorial; 埃斯科里亚尔
    lisbonne; lisbon; 里斯本
    amsterdam; amsterdam; 阿姆斯特丹
    haarlem; haarlem; 哈勒姆
    delft; delft; 代尔夫特
    haye; hague; 海牙
    leyde; leiden leyden; 莱顿
    rotterdam utrecht; rotterdam utrecht; 鹿特丹 乌得勒支
    anvers anversois; antwerp; 安特卫普
    bruges brugeois; bruges; 布鲁日
    bruxelles bruxellois; brussels; 布鲁塞尔
    gand gantois; ghent; 根特
    tournai; tournai; 图尔奈
    berlin berlinois; berlin; 柏林
    munich munichois; munich; 慕尼黑
    dresde; dresden; 德累斯顿
    nuremberg; nuremberg; 纽伦堡
    cologne; cologne; 科隆
    weimar; weimar; 魏玛
    vienne viennois viennoise; vienna viennese; 维也纳
    prague; prague; 布拉格
    budapest; budapest; 布达佩斯
    varsovie cracovie; warsaw krakow cracow; 华沙 克拉科夫
    genève bâle zurich; geneva basel zurich; 日内瓦 巴塞尔 苏黎世
    moscou kremlin; moscow kremlin; 莫斯科 克里姆林宫
    saint-pétersbourg pétersbourg ermitage leningrad; petersburg hermitage leningrad; 圣彼得堡 彼得堡 列宁格勒
    stockholm copenhague oslo; stockholm copenhagen oslo; 斯德哥尔摩 哥本哈根 奥斯陆
    athènes athénien athénienne athéniens acropole; athens athenian athenians acropolis; 雅典 雅典人 卫城
    sparte spartiate lacédémone spartiates lacedemonien; sparta spartan spartans; 斯巴达 斯巴达人
    corinthe corinthien; corinth corinthian; 科林斯 科林斯式
    delphes; delphi delphic; 德尔斐
    olympie; olympia; 奥林匹亚
    délos; delos; 提洛岛
    rhodes rhodien; rhodes; 罗得岛 罗德岛
    mycènes mycénien; mycenae mycenaean; 迈锡尼
    cnossos knossos; knossos; 克诺索斯
    milo mélos; melos milos; 米洛斯
    troie troyen troyenne troyens ilion; troy trojan trojans; 特洛伊 特洛伊人
    éphèse; ephesus; 以弗所
    pergame; pergamon pergamum; 帕加马 佩加蒙
    halicarnasse; halicarnassus; 哈利卡纳苏斯
    constantinople istanbul stamboul; constantinople istanbul; 君士坦丁堡 伊斯坦布尔
    alexandrie alexandrin; alexandria alexandrian; 亚历山大 亚历山大港 亚历山大城
    caire; cairo; 开罗
    thèbes thébain karnak louxor; thebes theban karnak luxor; 底比斯 卡纳克 卢克索
    memphis saqqarah saqqara; memphis saqqara; 孟菲斯 萨卡拉
    gizeh guizeh; giza; 吉萨
    rosette rachid; rosetta; 罗塞塔 罗塞达
    philae assouan; philae aswan; 菲莱 阿斯旺
    abydos; abydos; 阿拜多斯
    amarna akhetaton; amarna; 阿玛纳
    abou-simbel; abu-simbel; 阿布辛贝
    jérusalem sion; jerusalem zion; 耶路撒冷
    bethléem; bethlehem; 伯利恒
    nazareth galilée; nazareth galilee; 拿撒勒 加利利
    damas; damascus damascene; 大马士革
    palmyre palmyrénien; palmyra palmyrene; 帕尔米拉
    byblos sidon tyr ougarit; byblos sidon tyre ugarit; 比布鲁斯 西顿 推罗 乌加里特
    carthage carthaginois punique; carthage carthaginian punic; 迦太基 布匿
    babylone babylonien; babylon babylonian; 巴比伦
    ninive nimroud khorsabad; nineveh nimrud khorsabad; 尼尼微 尼姆鲁德 豪尔萨巴德
    ourouk lagash girsu; uruk lagash girsu; 乌鲁克 拉格什
    ebla; ebla; 埃布拉
    suse susien; susa; 苏萨
    persépolis; persepolis; 波斯波利斯
    ispahan; isfahan; 伊斯法罕
    bagdad; baghdad; 巴格达
    samarcande; samarkand; 撒马尔罕
    mecque médine; mecca medina; 麦加 麦地那
    delhi agra taj-mahal; delhi agra taj-mahal; 德里 阿格拉 泰姬陵
    pékin beijing cité-interdite; beijing peking forbidden-city; 北京 故宫 紫禁城
    shanghaï canton nankin; shanghai canton nanking nanjing; 上海 广州 南京
    dunhuang; dunhuang; 敦煌 莫高窟
    jingdezhen; jingdezhen; 景德镇
    xi'an chang'an; xian changan; 西安 长安
    tokyo kyoto nara; tokyo kyoto nara; 东京 京都 奈良
    new-york new-yorkais manhattan; new-york manhattan; 纽约 曼哈顿
    washington boston chicago; washington boston chicago; 华盛顿 波士顿 芝加哥
    cuzco machu-picchu; cusco machu-picchu; 库斯科 马丘比丘
    tenochtitlan teotihuacan palenque; tenochtitlan teotihuacan palenque; 特奥蒂瓦坎 帕伦克
    pont-aven; pont-aven; 阿旺桥
    auvers auvers-sur-oise; auvers; 奥维尔
    étretat; etretat; 埃特勒塔
    argenteuil; argenteuil; 阿让特伊
    sainte-victoire montagne-sainte-victoire; sainte-victoire; 圣维克多山
    montparnasse; montparnasse; 蒙帕纳斯
    tuileries; tuileries; 杜乐丽 杜伊勒里
    trianon; trianon; 特里亚农
    malmaison; malmaison; 马尔迈松
    chantilly; chantilly; 尚蒂伊
    saint-denis; saint-denis; 圣但尼
    colmar; colmar; 科尔马
    nancy; nancy; 南锡
    lille; lille; 里尔
    nantes; nantes; 南特
    besançon; besancon; 贝桑松
    cluny; cluny; 克吕尼
    lascaux chauvet; lascaux chauvet; 拉斯科 肖维
    altamira; altamira; 阿尔塔米拉
    stonehenge; stonehenge; 巨石阵
    bayeux; bayeux; 巴约 贝叶
    canterbury; canterbury; 坎特伯雷
    windsor; windsor; 温莎
    rialto grand-canal; rialto grand-canal; 大运河 里亚托
    saint-marc; san-marco saint-marks; 圣马可 圣马可广场
    capri; capri; 卡普里
    paestum; paestum; 帕埃斯图姆
    épidaure; epidaurus; 埃皮达鲁斯
    égine; aegina; 埃伊纳
    lesbos samos chios; lesbos samos chios; 莱斯博斯 萨摩斯
    cnide; knidos cnidus; 尼多斯 克尼多斯
    tanagra; tanagra; 塔纳格拉
    cerveteri caere tarquinia vulci; cerveteri tarquinia vulci; 切尔韦泰里 塔尔奎尼亚
    fayoum; fayum fayoum; 法尤姆
    vallée-des-rois; valley-of-the-kings; 帝王谷 国王谷
    dendérah dendera; dendera; 丹德拉
    edfou kom-ombo; edfu kom-ombo; 埃德富
    tanis; tanis; 塔尼斯
    éléphantine; elephantine; 象岛 象岛遗址
    héliopolis; heliopolis; 赫利奥波利斯
    assur; ashur assur; 亚述城 阿舒尔
    doura-europos; dura-europos; 杜拉欧罗普斯
    pétra; petra; 佩特拉
    sanxingdui; sanxingdui; 三星堆
    longmen yungang; longmen yungang; 龙门石窟 云冈石窟
    anyang; anyang; 殷墟 安阳
    hangzhou suzhou; hangzhou suzhou; 杭州 苏州
    hong-kong macao; hong-kong macau macao; 香港 澳门
    taïwan formose; taiwan formosa; 台湾
    borobudur; borobudur; 婆罗浮屠
    ellora ajanta; ellora ajanta; 阿旃陀 埃洛拉
    """
}
