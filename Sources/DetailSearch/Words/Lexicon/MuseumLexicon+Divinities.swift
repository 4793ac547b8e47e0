// swift-format-ignore-file

extension MuseumLexicon {
  /// Gods of all peoples, buddhas, spirits.
  static let divinities = """
    = dieu deesse divinite divin divine dieux deesses divinites deite pantheon divinisee olympien olympiens dieux-grecs dieux-romains etre-divin immortels-olympe personne-divine; god goddess deity divine gods divinity deities goddesses pantheon olympian olympians divinities godlike divine-being immortal-gods greek-gods holy-being; 神 女神 神灵 神仙 神明 天神 神祇 神们 众神 神圣的 男神 天女神 诸神 菩萨神仙 神灵们 仙神 奥林匹斯神 女神们 大神 神像
    zeus jupiter maitre-des-dieux roi-des-dieux dieu-de-la-foudre jupiter-tonnant; zeus jupiter jove king-of-the-gods father-of-the-gods god-of-thunder thunderer; 宙斯 朱庇特 众神之王 主神 雷电之神 众神之父 天王宙斯
    hera junon reine-des-dieux femme-de-zeus; hera juno queen-of-the-gods zeus's-wife; 赫拉 朱诺 天后 宙斯的妻子 众神之后
    poseidon neptune dieu-de-la-mer dieu-des-mers trident-dieu; poseidon neptune god-of-the-sea sea-god; 波塞冬 海神 尼普顿 海王 海皇 海龙王 大海之神 涅普顿
    hades pluton dieu-des-enfers dieu-des-morts; hades pluto god-of-the-underworld god-of-the-dead; 哈迪斯 冥王 普鲁托 冥界之王 冥府之神 地府 阎王 死神哈迪斯
    persephone proserpine reine-des-enfers; persephone proserpina kore proserpine queen-of-the-underworld; 珀耳塞福涅 冥后 普罗塞庇娜 冥界王后
    demeter ceres deesse-des-moissons deesse-du-ble deesse-de-l-agriculture; demeter ceres harvest-goddess goddess-of-harvest corn-goddess; 得墨忒耳 谷神 农神 丰收女神 丰产女神 农业女神 大地母神 丰饶女神
    venus aphrodite deesse-de-l-amour deesse-de-la-beaute anadyomene cythereenne; venus aphrodite goddess-of-love goddess-of-beauty love-goddess anadyomene; 维纳斯 阿佛洛狄忒 爱与美之神 美神 爱神 爱情女神 美的女神 美之女神 爱与美的女神 维纳斯女神
    amour cupidon eros cupidons amours dieu-de-l-amour petit-amour enfant-aile enfant-a-l-arc eros-enfant archer-aile; cupid eros cupids god-of-love winged-boy love-god boy-with-bow little-archer amor; 丘比特 爱神 小爱神 厄洛斯 小爱神们 爱情之神 带翅膀的小孩 射箭的小孩 长翅膀的小孩 光屁股小孩 射爱情箭的
    psyche; psyche; 普绪克 普赛克
    apollon phebus phoebus dieu-du-soleil dieu-des-arts dieu-de-la-musique apollinien; apollo phoebus sun-god god-of-the-sun god-of-music god-of-poetry; 阿波罗 太阳神 太阳之神 光明之神 音乐之神 日神阿波罗
    artemis diane deesse-de-la-chasse deesse-chasseresse deesse-de-la-lune diane-chasseresse; artemis diana goddess-of-the-hunt huntress-goddess moon-goddess; 阿尔忒弥斯 狄安娜 月亮女神 狩猎女神 狩猎之神 狩猎女神们 猎神
    athena minerve pallas deesse-de-la-sagesse deesse-de-la-guerre pallas-athena; athena minerva pallas goddess-of-wisdom war-goddess goddess-of-war; 雅典娜 密涅瓦 智慧女神 战争女神 智慧之神 女战神
    ares mars dieu-de-la-guerre dieu-guerrier; ares mars god-of-war war-god; 阿瑞斯 战神 马尔斯 战争之神 战争神
    hermes mercure messager-des-dieux dieu-du-commerce dieu-messager mercure-volant; hermes mercury messenger-of-the-gods messenger-god winged-messenger god-of-commerce; 赫尔墨斯 墨丘利 信使神 神使 商业之神 众神使者 传信神 信使之神
    hephaistos vulcain dieu-du-feu dieu-forgeron dieu-des-forges; hephaestus vulcan god-of-fire fire-god smith-god god-of-the-forge; 赫菲斯托斯 伏尔甘 火神 火神伏尔甘 锻造之神 铁匠神 工匠之神
    bacchus dionysos dieu-du-vin dieu-de-l-ivresse bachique dionysiaque; bacchus dionysus god-of-wine wine-god bacchic dionysian; 酒神 巴克斯 狄俄尼索斯 葡萄酒神 酒之神 醉酒神 巴库斯
    silene vieillard-ivre-bacchique papposilene; silenus drunken-old-satyr; 西勒诺斯 醉酒老人 酒神的老师
    pan dieu-des-bergers dieu-bouc; pan goat-god god-of-shepherds; 潘神 牧神 牧羊神 山羊神 羊神
    helios dieu-soleil-helios char-solaire sol-invictus; helios sun-chariot-god sol-invictus; 赫利俄斯 日神 太阳车神
    selene luna lune-deesse; selene moon-deity; 塞勒涅 月神 月之女神 月亮神
    eos aurore aurore-aux-doigts-de-rose deesse-de-l-aube; eos aurora dawn-goddess goddess-of-dawn; 曙光女神 黎明女神 曙光神 黎明之神 破晓女神
    nike victoire deesse-de-la-victoire victoire-ailee; nike victory goddess-of-victory winged-victory; 胜利女神 尼刻 胜利之神 带翅膀的女神 有翅膀的女神
    iris; iris; 伊里斯 彩虹女神
    saturne cronos chronos kronos dieu-du-temps titan-devorant devoreur-d-enfants; saturn cronus chronos god-of-time eats-his-son child-eater; 萨图恩 克洛诺斯 农神 时间之神 土星神 吃孩子的神 食子的神 农神萨图恩
    ouranos uranus gaea; uranus gaia; 乌拉诺斯 盖亚 大地女神
    asclepios esculape hygie dieu-de-la-medecine; asclepius hygieia god-of-medicine god-of-healing; 医神 药神 医药之神 健康女神
    hecate; hecate; 赫卡忒
    cybele grande-mere-des-dieux magna-mater; cybele great-mother magna-mater; 库柏勒 众神之母 大母神
    janus dieu-a-deux-visages dieu-aux-deux-visages janus-bifrons; janus two-faced-god; 双面神 雅努斯 两面神 双面神雅努斯
    vesta hestia; vesta hestia; 维斯塔 灶神
    flore deesse-des-fleurs deesse-du-printemps; flora goddess-of-flowers spring-goddess goddess-of-spring; 花神 芙罗拉 春神 春之女神 花之女神 百花仙子 鲜花女神
    pomone vertumne; pomona vertumnus; 果神
    fortune tyche deesse-de-la-fortune deesse-du-hasard dame-fortune; fortuna tyche lady-luck goddess-of-fortune goddess-of-luck; 命运女神 幸运女神 幸运之神 财运女神 福神
    nemesis deesse-de-la-vengeance; nemesis goddess-of-vengeance goddess-of-retribution; 复仇女神 涅墨西斯 报应女神
    hypnos morphee dieu-du-sommeil; hypnos morpheus god-of-sleep god-of-dreams; 睡神 睡眠之神 梦神 梦之神
    thanatos dieu-de-la-mort; thanatos god-of-death; 死神 死亡之神
    zephyr zephyre boree eole dieu-du-vent dieux-des-vents souffleur-de-vent vent-personnifie; zephyr boreas aeolus wind-god god-of-wind winds-personified west-wind north-wind blowing-wind; 风神 西风之神 西风 北风神 西风神 吹风的神 南风 风伯 刮风的神
    dieu-fleuve fleuve-dieu nil-dieu tibre-dieu divinite-fluviale; river-god river-gods nile-god; 河神 河伯 尼罗河神 水神 江神
    muse muses calliope clio erato euterpe neuf-muses uranie terpsichore thalie melpomene polymnie inspiratrice; muse muses nine-muses urania terpsichore thalia melpomene; 缪斯 文艺女神 缪斯女神 九缪斯 缪斯们 灵感女神 艺术女神 九位缪斯
    graces grace trois-graces les-trois-graces charites; graces three-graces graces-three charites; 美惠三女神 三美神 三女神 三女神舞 三位女神 美惠女神 优雅女神
    parques moires parques-fileuses clotho lachesis atropos; fates parcae three-fates clotho; 命运三女神 命运女神们 命运三姐妹
    horae; horae; 时序女神
    furies erinyes eumenides; furies erinyes eumenides avenging-goddesses; 复仇三女神 复仇女神们 三复仇女神
    nymphe nymphes naiade dryade hamadryade nymphette nymphes-des-bois oreade nymphe-des-eaux; nymph nymphs naiad dryad naiads dryads water-nymph wood-nymph oreads; 仙女 宁芙 水仙女 林中仙女 山林女神 水泽仙女 水妖女 林间仙子 水泽女神 宁芙们 森林仙女 水仙子 山林仙女
    nereide nereides amphitrite galatee oceanides thetis; nereid amphitrite galatea sea-nymph sea-nymphs thetis oceanid; 海仙女 加拉忒亚 海洋仙女 大海女神 忒提斯 海洋女神 安菲特里忒
    titan titans atlas porte-le-monde atlas-portant-le-globe; titan titans atlas carrying-the-world atlas-holding-the-globe; 泰坦 阿特拉斯 扛地球的 背地球的 擎天神 泰坦神 托天巨神
    promethee voleur-de-feu; prometheus fire-stealer; 普罗米修斯 盗火者 盗火
    isis isis-lactans; isis isis-nursing; 伊西斯 埃及女神 伊西斯女神 爱西斯
    osiris dieu-de-l-au-delà dieu-egyptien-des-morts; osiris god-of-the-afterlife; 奥西里斯 冥神 埃及冥神 欧西里斯 冥界之神 复活之神
    horus dieu-faucon oeil-d-horus oudjat; horus falcon-god eye-of-horus wedjat hawk-god; 荷鲁斯 隼神 鹰神 隼头神 何鲁斯 荷鲁斯之眼 鹰头神
    anubis dieu-chacal dieu-a-tete-de-chacal dieu-a-tete-de-chien; anubis jackal-god jackal-headed-god dog-headed-god; 阿努比斯 胡狼神 狗头神 阿努比斯神 胡狼头 豺头神 狼头神 死神阿努比斯
    seth; seth; 赛特
    thot dieu-ibis dieu-babouin dieu-scribe; thoth ibis-god ibis-headed baboon-god; 托特 朱鹭神 鹮头神 智慧神托特
    hathor deesse-vache; hathor cow-goddess cow-headed-goddess; 哈托尔 牛神 母牛女神 牛头女神 爱神哈托尔
    ra amon amon-re dieu-soleil dieu-solaire; ra amun amun-ra sun-god-egypt; 太阳神 拉神 阿蒙 太阳神拉 阿蒙神 阿蒙拉 埃及太阳神
    aton; aten; 阿吞
    bastet deesse-chatte deesse-chat chat-egyptien; bastet cat-goddess cat-headed; 巴斯泰特 猫神 猫女神 猫头女神 贝斯特 埃及猫 猫首女神
    sekhmet deesse-lionne deesse-a-tete-de-lionne; sekhmet lioness-goddess lion-headed-goddess lion-goddess; 塞赫麦特 狮头女神 狮子女神 母狮神 狮头神 狮首女神
    maat; maat; 玛阿特 真理女神
    bes dieu-nain; bes dwarf-god; 贝斯 贝斯神 矮神 侏儒神
    ptah; ptah; 普塔
    nout deesse-du-ciel; nout sky-goddess; 努特 天空女神 天神努特
    sobek dieu-crocodile; sobek crocodile-god; 鳄鱼神 鳄神 鳄鱼头神 索贝克
    ba oiseau-ba oiseau-a-tete-humaine; ba ba-bird human-headed-bird; 灵魂鸟 人头鸟 人面鸟身 巴鸟
    thoueris taouret deesse-hippopotame; taweret hippo-goddess; 塔沃里特 河马女神
    khnoum dieu-belier; khnum ram-god; 克努姆 公羊神
    hapi; hapy hapi; 哈比神
    neith selkis nephthys; neith selket nephthys; 奈斯 塞尔凯特 奈芙蒂斯
    khonsou; khonsu; 孔苏
    apis taureau-apis; apis apis-bull; 阿匹斯 圣牛
    serapis; serapis; 塞拉匹斯
    harpocrate horus-enfant; harpocrates child-horus; 哈波克拉特斯 童年荷鲁斯
    fils-d-horus canope-tete; sons-of-horus; 荷鲁斯四子
    ishtar inanna astarte deesse-mesopotamienne reine-de-la-nuit; ishtar inanna astarte queen-of-the-night mesopotamian-goddess; 伊什塔尔 伊南娜 伊丝塔 女神伊什塔尔 夜之女王
    shamash dieu-de-la-justice; shamash god-of-justice; 沙玛什 太阳神 正义之神 太阳神沙马什
    mardouk; marduk; 马尔杜克
    enlil enki; enlil enki; 恩利尔
    baal; baal; 巴力
    gilgamesh heros-maitrisant-un-lion dompteur-de-lion; gilgamesh hero-with-lion lion-tamer-hero; 吉尔伽美什 驯狮英雄 抱狮子的人
    pazuzu; pazuzu; 帕祖祖
    ahura-mazda faravahar; ahura-mazda faravahar; 阿胡拉马兹达 法拉瓦哈
    tanit melqart; tanit melqart; 塔尼特 美刻尔
    atargatis; atargatis; 阿塔伽提斯
    anu; anu; 安努
    adad hadad dieu-de-l-orage; adad hadad storm-god weather-god; 阿达德 风暴之神 雷雨神
    loki freyja frey baldr; loki freya freyr baldr; 洛基 弗蕾亚 巴德尔
    epona cernunnos; epona cernunnos; 埃波娜 科尔努诺斯
    sucellus taranis teutates; sucellus taranis; 苏塞鲁斯 塔拉尼斯
    mithra-tauroctone tauroctonie; tauroctony bull-slaying; 密特拉杀牛 杀牛
    antinous; antinous; 安提诺乌斯 安提诺斯
    priape; priapus; 普里阿普斯 生殖之神
    hermaphrodite-dieu hermaphroditos; hermaphroditus; 阴阳神
    hebe; hebe; 赫柏 青春女神
    leto latone; leto latona; 勒托 拉托娜
    ilithyie; eileithyia; 助产女神
    terre-deesse tellus terre-mere; earth-goddess mother-earth tellus; 大地母亲 地母 大地之母
    oceanus ocean-dieu; oceanus; 俄刻阿诺斯 大洋神
    proteus protee; proteus; 普罗透斯
    glaucos glaucus; glaucus; 格劳科斯
    momos; momus; 摩墨斯
    discorde eris; eris discord; 厄里斯 不和女神 纷争女神
    peitho; peitho; 佩托
    himeros anteros pothos; anteros himeros; 安忒洛斯
    hymenee hymen-dieu; hymen hymenaeus; 许门 婚姻之神
    nyx nuit-deesse; nyx night-goddess; 尼克斯 夜神 夜女神 黑夜女神
    chronos-sablier; old-father-time; 时间老爷爷 拿沙漏的老人
    lamassu taureau-aile taureaux-ailes genie-aile genies-ailes taureau-androcephale taureau-a-tete-humaine; lamassu winged-bull winged-bulls human-headed-bull bull-man winged-genie; 拉玛苏 人面飞牛 人首翼牛 人头牛身 人首飞牛 带翅膀的牛 人头带翼公牛 飞牛 有翼神兽 人面牛
    mithra; mithras; 密特拉
    odin wotan; odin wotan; 奥丁
    thor; thor; 雷神 托尔
    walkyrie; valkyrie; 女武神 瓦尔基里
    bouddha bouddhas siddhartha gautama sakyamuni statue-de-bouddha bouddha-couche bouddha-assis bouddha-rieur; buddha buddhas shakyamuni gautama siddharta buddha-statue reclining-buddha seated-buddha laughing-buddha enlightened-one buddha-head; 佛 佛陀 佛像 释迦牟尼 菩提 如来 佛爷 佛祖 释迦 佛头 卧佛 坐佛 如来佛 佛像们 菩萨像 药师佛 大佛 我佛 世尊 佛祖像
    amitabha; amitabha; 阿弥陀佛
    maitreya bouddha-du-futur bouddha-ventru budai; maitreya future-buddha fat-buddha happy-buddha budai; 弥勒 弥勒佛 大肚佛 笑佛 布袋和尚 胖佛 未来佛 大肚弥勒
    bodhisattva boddhisatva bodhisattvas; bodhisattva bodhisattvas; 菩萨 菩萨们 文殊 普贤 地藏 文殊菩萨 地藏菩萨 普贤菩萨
    avalokiteshvara guanyin kannon mille-bras guanyin-aux-mille-bras avalokitesvara quan-yin dame-de-la-misericorde; guanyin kannon avalokiteshvara goddess-of-mercy thousand-armed quan-yin kwan-yin; 观音 观世音 观音菩萨 送子观音 千手观音 观世音菩萨 水月观音 白衣观音 观音像 观音娘娘 十一面观音
    tara; tara; 度母
    arhat luohan arhats disciple-de-bouddha; arhat luohan arhats luohans lohan disciple-of-buddha; 罗汉 阿罗汉 十八罗汉 佛弟子 迦叶 阿难 罗汉像
    lokapala roi-gardien rois-gardiens gardien-de-temple gardien-celeste vajrapani; guardian-king lokapala guardian-kings temple-guardian heavenly-king vajrapani guardian-figure; 天王 四大天王 金刚 力士 护法 护法神 金刚力士 韦陀 哼哈二将 天王像 门神 守护神像
    apsara apsaras danseuse-celeste nymphe-celeste; apsara apsaras celestial-maiden celestial-dancer flying-fairy; 飞天 天女 飞天女 伎乐天 飞天仙女 散花天女 飞仙 飞天仙子
    shiva nataraja shiva-dansant danseur-cosmique seigneur-de-la-danse lingam; shiva nataraja dancing-shiva lord-of-the-dance lingam linga cosmic-dancer; 湿婆 舞王 湿婆舞 舞王湿婆 湿婆神 跳舞的湿婆 大自在天 林伽
    vishnou avatars-de-vishnou rama-vishnou; vishnu avatars vishnu-avatar; 毗湿奴 毗湿奴神 遍入天
    krishna dieu-bleu dieu-a-la-flute; krishna blue-god flute-god; 克里希纳 黑天 奎师那 蓝皮肤的神 吹笛的神
    brahma; brahma; 梵天
    ganesh ganesha dieu-elephant dieu-a-tete-d-elephant; ganesha ganesh elephant-god elephant-headed-god; 象头神 象神 甘尼许 大象神 象头人身 财神象 象鼻财神 象鼻神
    parvati durga kali kali-noire deesse-aux-dix-bras; parvati durga kali many-armed-goddess mahishasuramardini; 帕尔瓦蒂 难近母 杜尔迦 雪山神女 迦梨 帕瓦蒂 杜尔迦女神
    lakshmi sarasvati deesse-de-la-richesse; lakshmi sarasvati goddess-of-wealth; 吉祥天女 拉克什米 财富女神 辩才天女
    hanuman dieu-singe roi-singe-indien; hanuman monkey-god; 哈奴曼 猴神 神猴 哈努曼
    immortel immortels immortels-taoistes dieu-de-la-longevite; immortal immortals taoist-immortal god-of-longevity; 仙人 八仙 神仙 仙翁 寿星 仙家 铁拐李 吕洞宾 何仙姑 南极仙翁 老寿星
    lao-tseu laozi taoiste taoistes lao-tse; laozi taoist lao-tzu; 老子 道士 太上老君 李耳 老君
    confucius; confucius; 孔子 孔夫子
    dieu-de-la-richesse dieu-des-richesses; god-of-wealth fortune-god; 财神 财神爷 财神像
    dieu-du-foyer dieu-de-la-terre-chinois; kitchen-god earth-god; 灶王爷 土地公 土地爷
    guan-yu guandi; guan-yu guandi; 关公 关羽 关帝 关二爷
    mazu; mazu; 妈祖 天后娘娘
    reine-mere-d-occident xiwangmu; queen-mother-of-the-west; 西王母 王母娘娘
    empereur-de-jade; jade-emperor; 玉皇大帝 玉帝
    roi-dragon; dragon-king; 龙王 龙王爷
    nuwa fuxi; nuwa fuxi; 女娲 伏羲
    pangu; pangu; 盘古
    zhong-kui; zhong-kui demon-queller; 钟馗
    nezha; nezha; 
    chang-e lune-chinoise; chang-e; 嫦娥 月宫仙女
    amaterasu; amaterasu; 天照大神
    tengu; tengu; 天狗
    kitsune; kitsune; 狐妖 狐仙
    sept-dieux-du-bonheur ebisu daikoku benten hotei; seven-lucky-gods ebisu daikoku benten hotei; 七福神 惠比寿 大黑天 弁财天
    yama roi-des-enfers; yama king-of-hell; 阎罗王 阎王 阎罗
    mahakala divinite-courroucee; mahakala wrathful-deity; 大黑天 忿怒尊 怒目金刚
    yakshi yaksha; yakshi yaksha; 药叉 药叉女 夜叉
    naga nagas; naga nagas; 那伽 蛇神
    indra agni surya; indra agni surya; 因陀罗 阿耆尼 苏利耶
    radha gopi; radha gopi gopis; 罗陀 牧女 牧牛女
    rama-et-sita; rama-and-sita; 罗摩 悉多
    ravana; ravana; 罗波那 十首魔王
    jina mahavira tirthankara; jina mahavira tirthankara jain; 耆那 大雄 耆那教祖师
    padmasambhava; padmasambhava guru-rinpoche; 莲花生 莲花生大士
    vajrasattva yidam yab-yum; vajrasattva yab-yum; 金刚萨埵 双身佛 欢喜佛
    dakini; dakini; 空行母
    fudo; fudo acala; 不动明王 明王
    jizo; jizo; 地藏 地藏像
    daruma bodhidharma; daruma bodhidharma; 达摩 达磨
    dieu-azteque tlaloc huitzilopochtli coatlicue; aztec-god tlaloc coatlicue; 阿兹特克神 雨神特拉洛克
    chac-mool; chacmool; 查克莫尔 恰克摩尔
    xipe-totec dieu-ecorche; xipe-totec flayed-god; 剥皮神
    pachamama inti viracocha; pachamama inti viracocha; 印加太阳神
    tiki; tiki; 提基
    orisha vaudou legba; orisha vodun voodoo; 奥里莎 巫毒
    nkisi fetiche-a-clous; nkisi nail-fetish power-figure; 钉子雕像 恩基西
    ancetre-statue figure-d-ancetre; ancestor-figure; 祖先像 祖灵像
    raijin fujin; raijin fujin; 雷神 风神
    quetzalcoatl; quetzalcoatl; 羽蛇神
    deesse-mere deesse-de-la-fecondite venus-prehistorique mere-nourriciere; mother-goddess fertility-goddess fertility-figure prehistoric-venus earth-mother; 母神 地母 生育女神 丰产神 生殖女神 史前维纳斯
    idole idoles fetiche idoles-cycladiques statuette-votive; idol idols cult-statue false-god; 偶像 神像 神偶 邪神 崇拜物
    esprit-protecteur genie genies demons-gardiens genie-protecteur dieu-lare lares penates djinns; genius spirit genie djinn household-gods lares djinns jinn guardian-spirit; 精灵 守护神 神怪 家神 护法精灵 守护灵 灵怪
    """
}
