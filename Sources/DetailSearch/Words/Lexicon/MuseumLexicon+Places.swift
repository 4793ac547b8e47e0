// swift-format-ignore-file

extension MuseumLexicon {
  /// Countries and their people, regions, cities, rivers and seas, languages.
  static let places = """
    = pays nation nations contrée territoire royaume-pays terre-natale pays-étranger étranger-pays état-nation international nationalité; country nation countries nations land international abroad foreign-country realm territory; 国家 国度 国籍 国外 国土 领土 国别
    france français française hexagone françaises bleu-blanc-rouge-pays royaume-de-france francs-français à-la-française; france french frenchman kingdom-of-france; 法国 法国人 法语 法文 法兰西 法式 法国式
    angleterre anglais anglaise royaume-uni grande-bretagne britannique britanniques britanniques-gens albion grand-breton à-l'anglaise; england english britain british uk englishman englishwoman britons briton great-britain united-kingdom; 英国 英国人 英语 英文 英格兰 不列颠 英伦 英式 联合王国 英国人们 大英
    écosse écossais ecossaise highlander; scotland scottish scot scots scotsman highlander; 苏格兰
    irlande irlandais; ireland irish; 爱尔兰
    galles gallois; wales welsh; 威尔士
    italie italien italienne italiens italiennes péninsule-italienne à-l'italienne; italy italian italians italianate; 意大利 意大利人 意大利语 意式 意大利式
    grèce grec grecque grecs hellène grecques hellènes hellade; greece grecian greek greeks hellenic hellas hellene greek-style; 希腊 希腊人 希腊文 希腊语 希腊式
    espagne espagnol espagnole espagnols ibérique castille espagnoles hispanique; spain spanish spaniard iberian castile hispanic; 西班牙 西班牙人 西班牙语 西班牙式
    portugal portugais portugaise lusitanien; portugal portuguese; 葡萄牙 葡萄牙人
    hollande hollandais hollandaise pays-bas néerlandais hollandaises batave république-des-sept-provinces; holland dutch netherlands dutchman dutchwoman hollander low-countries dutch-republic; 荷兰 荷兰人 尼德兰 荷兰语 低地国家
    belgique belge belges wallon; belgium belgian belgians walloon; 比利时 比利时人
    flandre flandres flamand flamande; flanders flemish; 佛兰德斯 弗兰德斯 佛兰德 佛拉芒
    allemagne allemand allemande allemands germanique allemandes teuton teutonique saint-empire; germany german germans germanic teutonic prussian-german holy-roman-empire; 德国 德国人 德语 德文 德意志 日耳曼 神圣罗马帝国
    prusse prussien; prussia prussian; 普鲁士
    bavière bavarois saxe saxon; bavaria bavarian saxony saxon; 巴伐利亚 萨克森
    autriche autrichien autrichienne autrichiens autriche-hongrie; austria austrian austrians austro-hungarian; 奥地利 奥地利人 奥匈
    suisse suisses helvétique; switzerland swiss; 瑞士 瑞士人
    hongrie hongrois; hungary hungarian; 匈牙利
    bohême tchèque tchécoslovaquie; bohemia czech bohemian; 捷克 波希米亚
    pologne polonais polonaise; poland polish; 波兰 波兰人
    russie russe russes moscovite russie-impériale slaves-russes; russia russian russians muscovy imperial-russia; 俄罗斯 俄国 俄国人 俄语 苏俄 俄语的 俄式 沙俄
    urss soviétique soviétiques; ussr soviet soviets; 苏联 苏维埃
    ukraine ukrainien; ukrainian; 乌克兰
    suède suédois; sweden swedish swede; 瑞典
    norvège norvégien; norway norwegian; 挪威
    danemark danois danoise; denmark danish dane; 丹麦
    finlande finlandais; finland finnish; 芬兰
    islande islandais; iceland icelandic; 冰岛
    roumanie roumain; romania romanian; 罗马尼亚
    bulgarie bulgare thrace; bulgaria bulgarian thrace thracian; 保加利亚 色雷斯
    serbie serbe yougoslavie balkans; serbia serbian yugoslavia balkans; 塞尔维亚 南斯拉夫 巴尔干
    croatie croate dalmatie; croatia croatian dalmatia; 克罗地亚
    chypre chypriote; cyprus cypriot; 塞浦路斯
    crète crétois; crete cretan; 克里特 克里特岛
    sicile sicilien; sicily sicilian; 西西里 西西里岛
    sardaigne sarde corse; sardinia corsica corsican; 撒丁岛 科西嘉
    malte maltais; malta maltese; 马耳他
    turquie turc turque turcs turques empire-ottoman à-la-turque; turkey turk turkish turks ottoman turkmen; 土耳其 土耳其人 土耳其式 土耳其语
    égypte égyptien égyptienne égyptiens égyptiennes pays-du-nil pharaonique égyptophile; egypt egyptian egyptians pharaonic land-of-the-pharaohs egyptian-style; 埃及 埃及人 古埃及 埃及式 法老之国
    nubie nubien koush soudan soudanais; nubia nubian kush sudan kushite; 努比亚 苏丹 库施
    maghreb algérie algérien maroc marocain tunisie tunisien berbère algerienne marocaine maghrebin algeriennes; algeria algerian morocco moroccan tunisia tunisian maghreb berber moorish moor north-african algerians; 阿尔及利亚 摩洛哥 突尼斯 北非 柏柏尔 摩尔人
    éthiopie éthiopien abyssinie; ethiopia ethiopian abyssinia; 埃塞俄比亚
    libye libyen; libya libyan; 利比亚
    bénin dahomey béninois; benin dahomey; 贝宁 达荷美
    nigéria nigérian yoruba ifé; nigeria nigerian yoruba ife; 尼日利亚 约鲁巴
    congo congolais kongo; congo congolese kongo; 刚果
    mali dogon sénégal; mali dogon senegal malian; 马里 多贡
    cameroun gabon fang; cameroon gabon; 喀麦隆 加蓬
    côte-d'ivoire baoulé ghana ashanti; ivory-coast baule ghana asante; 科特迪瓦 加纳 象牙海岸
    syrie syrien levant; syria syrian levant levantine; 叙利亚 黎凡特
    liban libanais phénicie phénicien; lebanon lebanese phoenicia phoenician; 黎巴嫩 腓尼基 腓尼基人
    palestine palestinien israël terre-sainte judée israélite; palestine palestinian israel holy-land judea israelite; 巴勒斯坦 以色列 圣地 犹太地
    jordanie jordanien; jordan jordanian; 约旦
    irak irakien; iraq iraqi; 伊拉克
    iran iranien perse persan persane perses; iran iranian persia persian persians; 伊朗 波斯 波斯人 波斯语
    arabie arabe arabes bédouin en-arabe lettres-arabes caractères-arabes; arab arabs arabic arabia arabian bedouin in-arabic arabic-writing arabic-letters; 阿拉伯 阿拉伯人 阿拉伯语 阿拉伯文 贝都因
    yémen yéménite saba; yemen yemeni sheba; 也门 示巴
    afghanistan afghan bactriane; afghanistan afghan bactria bactrian; 阿富汗 巴克特里亚 大夏
    pakistan gandhara; pakistan gandhara gandharan; 巴基斯坦 犍陀罗
    inde indien indienne indiens indiennes hindoustan; india indian indians hindustan south-asian; 印度 印度人 天竺 印度人的 印度式
    népal tibet tibétain népalais; nepal tibet tibetan nepalese; 尼泊尔 西藏 藏族 藏传 吐蕃
    chine chinois chinoise cathay chinoises empire-du-milieu sino; china chinese far-east-china chinese-style; 中国 中国人 中文 汉语 中华 华夏 中式 中国式 中国风格 国人
    mongolie mongol mongols tartare; mongolia mongol mongols mongolian tartar; 蒙古 蒙古人 鞑靼
    corée coréen coréenne; korea korean koreans; 韩国 朝鲜 高丽 高句丽
    japon japonais japonaise nippon japonaises pays-du-soleil-levant nippons; japan japanese nippon land-of-the-rising-sun japanese-style; 日本 日本人 日语 日文 和风 日式 东瀛 和式
    viêtnam vietnamien champa cham indochine annam; vietnam vietnamese champa cham indochina; 越南 占婆 印度支那
    cambodge khmer khmers angkor; cambodia cambodian khmer angkor; 柬埔寨 高棉 吴哥
    thaïlande siam siamois thaï; thailand siam thai siamese; 泰国 暹罗
    birmanie birman; burma burmese myanmar; 缅甸
    indonésie java javanais bali; indonesia java javanese bali indonesian; 印尼 印度尼西亚 爪哇 巴厘
    philippines philippin; philippines filipino; 菲律宾
    amérique américain américaine états-unis unis usa américaines amérique-du-nord yankee étasunien; america american usa americans u.s. united-states north-america; 美国 美洲 美国人 北美 美利坚 美式
    amérique-latine amérique-du-sud latino-américain sud-américain; latin-america south-america south-american latin-american; 南美 拉丁美洲 南美洲 拉美
    amérindien amérindiens sioux; native-american amerindian sioux; 印第安 印第安人 原住民
    canada canadien inuit esquimau; canada canadian inuit eskimo; 加拿大 因纽特 爱斯基摩
    mexique mexicain mexicaine mexicains aztèque-mexique; mexico mexican mexicans; 墨西哥 墨西哥人 墨西哥人的
    monaco luxembourg liechtenstein andorre; monaco luxembourg andorra; 摩纳哥 卢森堡
    slovaquie slovaque slovénie slovène; slovakia slovak slovenia; 斯洛伐克 斯洛文尼亚
    lituanie lettonie estonie; lithuania latvia estonia; 立陶宛 拉脱维亚 爱沙尼亚
    ouzbékistan kazakhstan turkménistan asie-centrale; uzbekistan kazakhstan turkmenistan central-asia; 中亚 乌兹别克 哈萨克
    sri-lanka ceylan; sri-lanka ceylon; 斯里兰卡 锡兰
    malaisie singapour; malaysia singapore; 马来西亚 新加坡
    laos laotien; laos laotian; 老挝
    kenya tanzanie ouganda afrique-de-l'est; kenya tanzania uganda east-africa; 肯尼亚 坦桑尼亚
    madagascar malgache; madagascar malagasy; 马达加斯加
    angola mozambique tchokwé luba; angola mozambique chokwe luba; 安哥拉
    burkina-faso mossi bwa sénoufo; burkina-faso senufo; 布基纳法索
    guatemala honduras costa-rica panama; guatemala honduras costa-rica panama; 危地马拉 洪都拉斯 巴拿马
    équateur équatorien; ecuador ecuadorian; 厄瓜多尔
    chili chilien; chile chilean; 智利
    venezuela vénézuélien; venezuela venezuelan; 委内瑞拉
    alaska groenland; alaska greenland; 阿拉斯加 格陵兰
    vanuatu nouvelle-calédonie nouvelle-irlande îles-salomon; vanuatu new-caledonia new-ireland solomon-islands; 瓦努阿图 新喀里多尼亚
    koweït qatar dubaï émirats abou-dhabi; kuwait qatar dubai emirates abu-dhabi; 科威特 卡塔尔 迪拜 阿布扎比
    pérou péruvien bolivie; peru peruvian bolivia; 秘鲁 玻利维亚
    brésil brésilien; brazil brazilian; 巴西
    argentine argentin; argentina argentine argentinian; 阿根廷
    colombie colombien; colombia colombian; 哥伦比亚
    cuba cubain haïti antilles caraïbes antillais; cuba cuban haiti caribbean antilles west-indies; 古巴 海地 加勒比 安的列斯
    australie aborigène aborigènes; australia australian aboriginal; 澳大利亚 澳洲 原住民
    océanie polynésie polynésien polynésienne; oceania polynesia polynesian; 大洋洲 波利尼西亚
    tahiti tahitien tahitienne marquises; tahiti tahitian marquesas; 大溪地 塔希提 马克萨斯
    nouvelle-zélande maori maoris; new-zealand maori; 新西兰 毛利 毛利人
    rapanui île-de-pâques; easter-island rapa-nui moai; 复活节岛 摩艾
    nouvelle-guinée mélanésie papou kanak; new-guinea melanesia papua kanak; 新几内亚 美拉尼西亚 巴布亚
    hawaï hawaïen; hawaii hawaiian; 夏威夷
    = continent continents; continent continents; 大陆 大洲
    europe européen européenne occident occidental européens européennes vieux-continent; europe european west western europeans old-world; 欧洲 欧洲人 西方 西方人 欧式 欧洲的
    asie asiatique asiatiques; asia asian asians asiatic; 亚洲 亚洲人 亚洲的
    afrique africain africaine africains africaines subsaharien; africa african africans sub-saharan; 非洲 非洲人 非洲的
    amérique nouveau-monde; americas new-world; 美洲 新大陆
    orient oriental orientale extrême-orient proche-orient moyen-orient orientaux levantin; orient oriental east eastern near-east middle-east orientals easterner; 东方 东方人 中东 近东 远东 东洋 亚非 东方的
    méditerranée méditerranéen méditerranéens méditerranéenne; mediterranean mediterranean-sea med; 地中海 地中海的
    antarctique arctique pôle-nord pôle-sud; antarctic arctic north-pole south-pole; 北极 南极
    nord-cardinal septentrional; north northern; 北方 北边 北部
    sud-cardinal méridional; south southern; 南方 南边 南部
    est-cardinal levant-cardinal; eastwards; 东边 东部
    ouest-cardinal; westwards; 西边 西部边
    scandinavie scandinave nordique viking vikings; scandinavia scandinavian nordic viking vikings norse; 北欧 斯堪的纳维亚 维京 维京人 维京海盗
    = région province régions régional duché; region province regions regions-area county shire duchy provincial; 地区 省份 地方 大区 公国 行省 地带
    franche-comté vosges jura; franche-comte vosges jura; 孚日 汝拉
    gascogne aquitaine périgord dordogne; gascony aquitaine perigord dordogne; 阿基坦 多尔多涅
    côte-d'azur riviera; cote-d'azur french-riviera riviera; 蔚蓝海岸 里维埃拉
    berry touraine anjou poitou; touraine anjou poitou; 安茹 普瓦图
    brabant wallonie limbourg; brabant wallonia limburg; 布拉班特
    piémont ligurie vénétie latium; piedmont liguria veneto lazio; 皮埃蒙特 威尼托 拉齐奥
    sicile-grecque grande-grèce; magna-graecia; 大希腊
    péloponnèse laconie béotie thessalie; peloponnese laconia boeotia thessaly; 伯罗奔尼撒 色萨利
    cilicie cappadoce carie lycie; cilicia cappadocia caria lycia; 卡帕多西亚
    rhénanie tyrol carinthie; rhineland tyrol; 莱茵兰 蒂罗尔
    yunnan sichuan mandchourie xinjiang; yunnan sichuan manchuria xinjiang; 云南 四川 东北 新疆 满洲
    provence provençal; provence provencal; 普罗旺斯
    bretagne breton bretonne; brittany breton; 布列塔尼
    normandie normand normande; normandy norman; 诺曼底
    bourgogne bourguignon; burgundy burgundian; 勃艮第
    alsace lorraine alsacien; alsace lorraine; 阿尔萨斯 洛林
    champagne champenois; champagne; 香槟 香槟区
    picardie artois; picardy; 皮卡第
    auvergne limousin; auvergne limousin; 奥弗涅
    savoie dauphiné; savoy; 萨伏依
    île-de-france; ile-de-france; 法兰西岛 巴黎大区
    camargue; camargue; 卡马尔格
    catalogne catalan; catalonia catalan; 加泰罗尼亚
    andalousie andalou andalouse; andalusia andalusian; 安达卢西亚
    toscane toscan; tuscany tuscan; 托斯卡纳 托斯卡尼
    ombrie ombrien; umbria umbrian; 翁布里亚
    lombardie lombard; lombardy lombard; 伦巴第
    campanie; campania; 坎帕尼亚
    attique; attica attic; 阿提卡
    macédoine macédonien; macedonia macedonian macedon; 马其顿
    ionie ionien ionique; ionia ionian ionic; 爱奥尼亚
    cyclades cycladique; cyclades cycladic; 基克拉泽斯 基克拉迪
    anatolie asie-mineure; anatolia anatolian asia-minor; 安纳托利亚 小亚细亚
    crimée; crimea crimean; 克里米亚
    caucase arménie arménien géorgien; caucasus armenia armenian caucasian; 高加索 亚美尼亚
    sibérie; siberia siberian; 西伯利亚
    alpes alpin; alps alpine; 阿尔卑斯 阿尔卑斯山
    pyrénées; pyrenees; 比利牛斯
    himalaya; himalaya himalayas; 喜马拉雅
    olympe; olympus; 奥林匹斯 奥林波斯
    sinaï; sinai; 西奈 西奈山
    vésuve; vesuvius; 维苏威 维苏威火山
    etna; etna; 埃特纳
    fuji mont-fuji; fuji mount-fuji; 富士山
    arcadie arcadien; arcadia arcadian arcady; 阿卡迪亚 世外桃源
    cythère; cythera; 西苔岛 基西拉岛
    samothrace; samothrace; 萨莫色雷斯
    sahara désert-du-sahara; sahara; 撒哈拉 撒哈拉沙漠
    delta delta-du-nil; delta nile-delta; 三角洲 尼罗河三角洲
    haute-égypte basse-égypte; upper-egypt lower-egypt; 上埃及 下埃及
    terre-promise; promised-land; 应许之地
    far-west ouest-américain; wild-west; 西部 美国西部
    vendée; vendee; 旺代
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
