// swift-format-ignore-file

extension MuseumLexicon {
  /// Countries and their people, continents.
  static let countries = """
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
    """
}
