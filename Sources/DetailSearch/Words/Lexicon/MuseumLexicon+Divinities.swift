// swift-format-ignore-file

extension MuseumLexicon {
  /// Gods, figures of the Bible, saints, heroes, mythical beings, allegories.
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
    = figure-biblique prophete patriarche prophetes patriarches personnage-biblique ancien-testament isaie ezechiel jeremie; biblical-figure prophet patriarch prophets patriarchs bible-character isaiah ezekiel jeremiah old-testament-figure; 圣经人物 先知 圣经里的人 以赛亚 耶利米 先知们 以西结 圣经故事人物
    dieu-le-pere dieu eternel createur yahve tout-puissant seigneur-dieu bon-dieu le-createur jehovah; god god-the-father creator almighty lord-god the-almighty father-in-heaven jehovah; 上帝 天父 造物主 老天爷 耶和华 全能神 上主 天主 圣父 造物者 神爷爷
    christ jesus sauveur messie redempteur nazareen jesus-christ seigneur-jesus christique petit-jesus fils-de-dieu agneau-de-dieu crucifie; christ jesus saviour savior messiah redeemer lord-jesus jesus-christ son-of-god christ's nazarene king-of-the-jews; 基督 耶稣 救世主 弥赛亚 耶稣基督 主耶稣 救主 耶稣像 神子 上帝之子 拿撒勒人 基督像
    enfant-jesus divin-enfant bebe-jesus jesus-enfant jesus-bebe nouveau-ne-divin; christ-child infant-jesus baby-jesus baby-christ infant-christ holy-infant; 圣婴 小耶稣 耶稣圣婴 婴儿耶稣 耶稣宝宝 圣子 小救世主 婴儿基督
    saint-esprit colombe-du-saint-esprit; holy-spirit holy-ghost dove-of-the-holy-spirit paraclete; 圣灵 圣神 圣灵鸽子
    trinite; trinity; 三位一体
    vierge marie madone notre-dame sainte-vierge theotokos sainte-marie bonne-mere mere-de-dieu mere-du-christ reine-du-ciel mater-dolorosa vierge-noire madones stabat-mater; virgin mary madonna our-lady blessed-virgin mother-of-god queen-of-heaven our-lady-of madonnas mother-of-jesus mater-dolorosa holy-mother mother-mary; 圣母 玛利亚 圣母玛利亚 圣母像 马利亚 圣母娘娘 圣母马利亚 耶稣的母亲 耶稣妈妈 玛丽亚 玛利亚像 童贞女 天后圣母 圣母痛苦像
    vierge-a-l-enfant madone vierge-à-l'enfant vierge-allaitant maternite-divine mere-et-enfant-jesus vierges-a-l-enfant; madonna-and-child virgin-and-child virgin-with-child madonna-with-child mother-and-child mary-and-jesus; 圣母子 圣母与圣婴 圣母抱子 圣母抱着耶稣 玛利亚和耶稣 圣母和孩子 抱小孩的圣母 圣母像抱婴
    pieta vierge-de-pitie mere-portant-le-christ-mort; pieta mary-holding-dead-christ mother-holding-dead-son; 圣殇 圣母怜子 哀悼基督 圣母抱尸 圣母哀子
    sainte-famille la-sainte-famille; holy-family jesus-mary-and-joseph; 圣家族 圣家庭 耶稣一家 圣家庭像
    saint-joseph joseph joseph-charpentier; joseph saint-joseph joseph-the-carpenter; 约瑟 圣约瑟 圣若瑟 木匠约瑟
    saint sainte apotre apotres disciple saints canonise saintes bienheureux apotres-de-jesus disciples apostolique sainte-personne; saint apostle apostles disciple disciples saints holy-man holy-woman holy-figure saintly apostolic blessed-one holy-person followers-of-christ; 圣人 圣徒 使徒 门徒 圣者 圣女 使徒们 圣徒们 圣人们 十二门徒 十二使徒 弟子们 圣像 圣贤人
    evangeliste evangelistes tetramorphe saint-marc saint-luc saint-matthieu matthieu marc luc quatre-evangelistes; evangelist evangelists saint-mark saint-luke saint-matthew four-evangelists; 福音书作者 四福音 传福音者 马可 路加 马太 圣马可 圣路加 圣马太 四福音书作者
    saint-jean-baptiste precurseur baptiste jean-le-baptiste saint-jean-enfant; john-the-baptist baptist john-baptist; 施洗约翰 施洗者 浸礼者约翰 圣约翰洗者 洗者约翰 洗者圣约翰
    saint-jean jean-l-evangeliste jean-l-apotre disciple-bien-aime; saint-john john-the-evangelist beloved-disciple; 约翰 圣约翰 使徒约翰 福音约翰 传福音的约翰
    saint-pierre premier-pape clef-de-saint-pierre apotre-pierre; saint-peter apostle-peter holder-of-keys keys-of-heaven; 彼得 圣彼得 使徒彼得 拿钥匙的圣人 天堂钥匙 圣伯多禄
    saint-paul apotre-paul saul; saint-paul apostle-paul saul; 保罗 圣保罗 使徒保罗 扫罗 圣保禄
    judas iscariote baiser-de-judas traitre-judas; judas iscariot judas-the-traitor; 犹大 叛徒 加略人犹大 出卖耶稣的人 犹大叛徒
    madeleine marie-madeleine marie-madeleine-penitente madeleine-en-pleurs pecheresse; magdalene mary-magdalene penitent-magdalene mary-magdalen sinner-woman; 抹大拉 忏悔的抹大拉 玛达肋纳 悔罪女
    sainte-anne; saint-anne; 圣安妮 圣安娜
    saint-georges terrasse-le-dragon-georges saint-georges-dragon; saint-george george-and-the-dragon dragon-slayer; 圣乔治 圣乔治屠龙 屠龙者 屠龙勇士
    saint-michel archange-michel archange-guerrier; saint-michael archangel-michael warrior-angel; 圣米迦勒 大天使米迦勒 米迦勒 天使长米迦勒 战斗天使
    saint-sebastien sebastien sebastien-aux-fleches martyr-aux-fleches perce-de-fleches homme-aux-fleches; saint-sebastian sebastian pierced-by-arrows arrow-martyr man-with-arrows shot-with-arrows; 圣塞巴斯蒂安 塞巴斯蒂安 被箭射的人 中箭的人 身上插箭的人 身中数箭
    saint-jerome jerome jerome-au-lion ermite-au-lion; saint-jerome jerome hermit-with-lion scholar-saint; 圣哲罗姆 圣杰罗姆 有狮子的圣人 圣热罗尼莫 哲罗姆
    saint-francois francois-d-assise poverello; saint-francis francis-of-assisi; 圣方济各 圣弗朗西斯 圣芳济
    saint-christophe passeur-de-l-enfant-jesus; saint-christopher christ-carrier; 圣克里斯托弗 圣克里斯多夫
    saint-antoine; saint-anthony; 圣安东尼
    saint-nicolas pere-noel; santa saint-nicholas santa-claus; 圣诞老人 圣尼古拉
    sainte-catherine; saint-catherine; 圣凯瑟琳 圣加大肋纳
    sainte-barbe; saint-barbara; 圣芭芭拉
    sainte-cecile; saint-cecilia; 圣塞西莉亚
    sainte-lucie; saint-lucy; 圣露西 圣卢西亚
    sainte-agathe; saint-agatha; 圣阿加莎 圣亚加大
    sainte-agnes; saint-agnes; 圣阿格尼丝 圣依搦斯
    sainte-marguerite; saint-margaret; 圣玛格丽特
    sainte-ursule; saint-ursula; 圣乌尔苏拉
    sainte-veronique voile-de-veronique; saint-veronica; 圣维罗妮卡 维罗尼卡
    sainte-elisabeth elisabeth; saint-elizabeth; 圣伊丽莎白 以利沙伯
    sainte-therese; saint-teresa; 圣特蕾莎 圣女大德兰
    sainte-genevieve; saint-genevieve; 圣热纳维耶芙
    sainte-helene; saint-helena; 圣海伦娜
    sainte-monique; saint-monica; 圣莫尼卡
    saint-augustin; saint-augustine; 圣奥古斯丁
    saint-ambroise; saint-ambrose; 圣安布罗斯
    saint-gregoire; saint-gregory; 圣格里高利
    saint-benoit; saint-benedict; 圣本笃
    saint-dominique; saint-dominic; 圣道明 圣多明我
    saint-bernard; saint-bernard; 圣伯纳德 圣伯尔纳
    saint-thomas; saint-thomas; 圣多马 多马
    saint-andre; saint-andrew; 圣安德烈 安德烈
    saint-jacques; saint-james; 圣雅各 雅各布
    saint-barthelemy; saint-bartholomew; 圣巴多罗买 圣巴托罗缪
    saint-philippe saint-simon; saint-philip saint-simon; 腓力 西门
    saint-louis; saint-louis; 圣路易
    saint-roch; saint-roch; 圣罗克 圣罗格
    saint-eustache saint-hubert; saint-eustace saint-hubert; 圣尤斯塔斯 圣于贝尔
    saint-maurice; saint-maurice; 圣莫里斯
    saint-ignace; ignatius-loyola; 圣依纳爵
    saint-cosme saint-damien; saints-cosmas-and-damian; 圣葛斯默
    saint-veit saint-guy; saint-vitus; 圣维特
    saint-eloi; saint-eligius; 圣埃利吉乌斯 圣埃洛伊
    saint-jean-chrysostome; john-chrysostom; 金口约翰
    zacharie; zechariah zacharias; 撒迦利亚
    simeon; simeon; 西缅
    nicodeme joseph-d-arimathie; nicodemus joseph-of-arimathea; 尼哥底母
    marthe; martha; 马大
    barabbas; barabbas; 巴拉巴
    longin centurion-a-la-lance; longinus; 朗基努斯
    bon-larron mauvais-larron; good-thief bad-thief penitent-thief; 好强盗 善良的强盗
    caiphe; caiaphas; 该亚法
    agar ismael; hagar ishmael; 夏甲 以实玛利
    filles-de-lot femme-de-lot loth; lots-daughters lots-wife; 罗得 罗得的女儿
    sara rebecca rachel; sarah rebecca rachel; 撒拉 利百加 拉结
    esau; esau; 以扫
    joseph-vendu femme-de-putiphar; potiphars-wife joseph-and-his-brothers; 波提乏之妻 约瑟和兄弟
    aaron; aaron; 亚伦
    josue gedeon; joshua gideon; 约书亚 基甸
    jephte; jephthah; 耶弗他
    ruth booz; ruth boaz; 路得 波阿斯
    saul-roi jonathan samuel; saul jonathan samuel; 扫罗王 约拿单 撒母耳
    absalon; absalom; 押沙龙
    elie elisee; elijah elisha; 以利亚 以利沙
    nabuchodonosor; nebuchadnezzar; 尼布甲尼撒
    balthazar-festin; belshazzar; 伯沙撒
    assuerus aman mardochee; ahasuerus haman mordecai; 亚哈随鲁 哈曼
    caspar melchior balthazar; caspar melchior balthasar; 梅尔基奥 巴尔塔萨
    lilith; lilith; 莉莉丝
    mathusalem; methuselah; 玛土撒拉
    antechrist bete-de-l-apocalypse; antichrist beast-of-the-apocalypse; 敌基督 末日之兽
    juif-errant; wandering-jew; 流浪的犹太人
    saint-martin; saint-martin; 圣马丁
    saint-etienne; saint-stephen; 圣司提反
    saint-laurent; saint-lawrence; 圣劳伦斯
    jeanne-d-arc pucelle; joan-of-arc; 圣女贞德 贞德
    rois-mages mages mage épiphanie roi-mage rois-d-orient les-trois-mages gaspard; magi wise-men three-kings three-magi three-wise-men wise-man kings-from-the-east; 三王 东方三博士 三博士 贤士 东方三王 三贤士 东方博士 三个国王
    adam premier-homme; adam first-man; 亚当 第一个男人 亚当夏娃 人类始祖
    eve premiere-femme adam-et-eve; eve first-woman adam-and-eve; 夏娃 第一个女人 亚当和夏娃
    cain; cain; 该隐
    abel; abel; 亚伯
    noe arche-de-noe; noah noah's-ark; 诺亚 挪亚 诺亚方舟 挪亚方舟
    abraham; abraham; 亚伯拉罕
    isaac; isaac; 以撒
    moise moise-sauve-des-eaux moise-cornu; moses moses-in-the-bulrushes; 摩西 摩西十诫 梅瑟
    david david-et-goliath vainqueur-de-goliath jeune-david roi-david; david giant-killer david-and-goliath slingshot-boy king-david; 大卫 达维德 大卫王 大卫与歌利亚
    goliath geant-philistin; goliath philistine-giant; 歌利亚 巨人歌利亚 非利士巨人
    salomon; solomon; 所罗门
    judith judith-et-holopherne coupeuse-de-tete; judith judith-and-holofernes head-chopper; 朱迪斯 犹滴 友弟德 女英雄朱迪斯 砍头的女人 犹滴斩首
    holopherne; holofernes; 荷罗孚尼 赫罗弗尼斯
    salome danse-des-sept-voiles; salome dance-of-the-seven-veils; 莎乐美 七层纱舞 莎乐美的舞
    herodiade; herodias; 希罗底
    herode; herod; 希律 希律王
    samson samson-et-dalila; samson samson-and-delilah; 参孙 大力士参孙
    dalila; delilah; 大利拉 达利拉
    suzanne suzanne-au-bain suzanne-et-les-vieillards; susanna susanna-and-the-elders; 苏珊娜 苏珊娜与长老 出浴的苏珊娜 被偷看的女人
    bethsabee; bathsheba; 拔示巴
    esther; esther; 以斯帖
    tobie; tobias; 多比
    jonas; jonah; 约拿
    daniel; daniel; 但以理
    lazare; lazarus; 拉撒路
    ponce-pilate pilate ecce-homo; pilate ecce-homo; 彼拉多
    fils-prodigue; prodigal-son; 浪子 浪子回头
    bon-samaritain; good-samaritan; 好撒玛利亚人
    mahomet; muhammad mohammed; 穆罕默德
    ange anges angelot angelots cherubin putto putti angelique ange-gardien etre-aile ange-aile anges-musiciens figure-ailee ailes-d-ange; angel angels cherub putto angelic angelic-being guardian-angel winged-figure winged-being angels-with-wings winged-person angel-boy; 天使 小天使 安琪儿 天使们 有翅膀的人 带翅膀的人 长翅膀的人 守护天使 小天使们 天使儿 天仙 长着翅膀的
    archange archanges gabriel saint-gabriel raphael-archange ange-de-l-annonciation; archangel gabriel archangels angel-gabriel messenger-angel raphael-angel; 大天使 天使长 加百列 天使加百列 天使长们 拉斐尔天使 报喜天使
    seraphin cherubins; seraph seraphim cherubim; 六翼天使 炽天使
    angelot putto putti angelots petits-anges bebes-ailes cherubins bambins-ailes enfants-ailes; putto putti cherubs little-angels winged-babies baby-angel baby-angels chubby-angels cupids winged-infants; 小天使 胖娃娃天使 胖娃娃 小天使们 小胖天使 光屁股小天使 带翅膀的小孩 小娃娃天使 飞着的小孩
    diable demon satan lucifer mephisto diablotin diables demons diablotins esprit-malin belzebuth demoniaque diabolique demonesse suppot-de-satan; devil demon fiend imp devils demons fiends evil-spirit the-evil-one beelzebub old-nick demonic devilish imps little-devil evil-demon; 魔鬼 恶魔 撒旦 小鬼 路西法 恶鬼 魔王 撒旦魔鬼 鬼怪 邪灵 妖魔 小恶魔 魔鬼们 邪魔 恶魔们 大魔头
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
    = creature-mythique etre-fabuleux creature-fantastique hybride creature creatures bete-imaginaire monstre-hybride animal-fantastique animal-fabuleux betes-fantastiques creatures-mythologiques; mythical-creature mythical-beast fantastic-beast hybrid creatures mythical-animal mythical-creatures fantastic-creature fabulous-beast imaginary-animal mythological-creature fantasy-creature hybrid-creature; 神兽 神话生物 怪兽 异兽 神话动物 奇幻生物 四不像 瑞兽 神怪 灵兽 怪兽们 怪物们 传说中的动物 混合生物 神话怪兽 想象的动物
    monstre chimere monstrueux bete-fabuleuse monstres creature-horrible bestiole-monstrueuse betes-monstrueuses; monster beast chimera monstrous monsters ogre-like weird-creature ugly-beast monstrosity freak scary-creature; 怪物 怪兽 妖怪 奇美拉 妖魔鬼怪 妖魔 魔兽 大怪物 妖物 丑怪物 怪胎
    sphinx sphinge sphinges lion-a-tete-humaine corps-de-lion-tete-de-femme; sphinx sphinxes sphinges human-headed-lion lion-body-woman-head sphinx-like; 斯芬克斯 狮身人面像 狮身人面 人面狮 狮身人面兽 狮子身人头 人头狮身
    griffon griffons bec-d-aigle-corps-de-lion aigle-lion; griffin gryphon griffon griffins gryphons eagle-lion half-eagle-half-lion; 狮鹫 鹰头狮 格里芬 鹰首狮身 鹰头狮身 半鹰半狮 鹫狮
    dragon dragons dragonne vouivre wyverne tarasque guivre cocatrix grand-serpent-aile dragonneau lezard-volant reptile-ailé monstre-cracheur-de-feu; dragon dragons wyvern basilisk cockatrice drake fire-breathing dragonfire winged-serpent fire-breather wyrm winged-lizard giant-lizard; 龙 恶龙 巨龙 飞龙 火龙 喷火龙 金龙 五爪龙 蛟龙 龙纹 小龙 飞龙怪 会飞的龙 大龙 喷火怪兽 长翅膀的蜥蜴 龙怪 祥龙 蟠龙 游龙 双龙 青龙 龙戏珠
    phenix fenghuang phœnix simorgh oiseau-de-feu phoenix-renaissant; phoenix simurgh fenghuang firebird phoenixes reborn-bird; 凤凰 凤 不死鸟 火凤凰 金凤凰 凤鸟 火鸟 浴火重生的鸟 凰 朱雀 鸾鸟 鸾凤
    qilin ki-lin licorne-chinoise; qilin kirin chinese-unicorn; 麒麟 麒麟兽 独角神兽
    lion-gardien chien-de-fo chien-fo lions-gardiens chien-de-foo komainu; guardian-lion foo-dog temple-lion stone-lion chinese-lion; 石狮子 瑞兽 护门狮 舞狮 石狮 守门狮 镇宅狮子 狮子狗 狻猊
    pixiu bixie; pixiu bixie; 貔貅 辟邪
    taotie; taotie; 饕餮 饕餮纹 兽面纹
    tortue-serpent; black-tortoise; 玄武
    hydre serpent-a-plusieurs-tetes hydre-de-lerne; hydra many-headed-snake multi-headed-serpent; 九头蛇 许德拉 多头蛇 九头怪蛇 多头怪
    cerbere chien-a-trois-tetes; cerberus three-headed-dog hellhound; 地狱犬 三头犬 刻耳柏洛斯 三个头的狗 地狱看门狗 三头狗
    meduse gorgone meduses gorgonéion gorgones tete-de-serpents cheveux-de-serpents femme-aux-serpents tete-de-meduse; medusa gorgon gorgons gorgoneion snake-haired snake-hair snakes-for-hair gorgon-head medusa's-head woman-with-snakes; 美杜莎 蛇发女妖 戈耳工 蛇头 蛇发女 满头蛇 头发是蛇 蛇头女妖 满头是蛇
    minotaure homme-taureau homme-a-tete-de-taureau; minotaur bull-headed-man bull-man; 米诺陶 牛头人 牛头怪 弥诺陶洛斯 公牛头人 牛头人身 米诺陶诺斯
    centaure centaures centauresse sagittaire homme-cheval mi-homme-mi-cheval sagittaires; centaur centaurs half-man-half-horse horse-man man-horse half-horse; 半人马 人马 人头马 马人 半人半马 人头马身 人面马 马身人 射手座人马
    satyre satyres faune faunes aegipan silène chèvre-pied homme-bouc mi-homme-mi-bouc pieds-de-bouc pieds-de-chevre jambes-de-bouc faunesse satyresse; satyr satyrs faun fauns silenus goat-man goat-legged half-goat goat-legs half-man-half-goat hairy-legs horned-man; 萨提尔 羊人 半人半羊 羊腿人 羊男 森林之神 羊蹄人 羊腿怪 长羊角的人 半羊人 羊脚人 牧神 羊身人
    bacchante menade bacchantes menades thyrse; bacchante maenad bacchantes maenads frenzied-women wild-women; 酒神女祭司 狂女 酒神狂女 酒神的女伴 狂女们 酒神女信徒
    cyclope polypheme monstre-a-un-oeil geant-a-un-oeil cyclopes; cyclops polyphemus one-eyed-giant one-eyed-monster cyclopes; 独眼巨人 独眼怪 一只眼的巨人 独眼怪物 库克罗普斯
    harpie harpies femme-oiseau; harpy harpies bird-woman; 鹰身女妖 人面鸟 鸟女 鸟身女妖 人头鸟身
    sirene sirenes ondine néréide océanide mélusine femme-poisson queue-de-poisson; mermaid siren mermaids sirens nereid merman half-woman-half-fish fish-tail fishtail fish-woman mer-people; 美人鱼 海妖 塞壬 人鱼 海女 鱼尾 人身鱼尾 鲛人 美人鱼们 鱼尾女人 长鱼尾的
    triton tritons homme-poisson; triton tritons merman fish-man mermen; 特里同 男人鱼 人鱼男 男美人鱼
    hippocampe cheval-marin; hippocamp sea-horse; 海马 马头鱼尾
    pegase cheval-aile cheval-avec-des-ailes; pegasus winged-horse flying-horse horse-with-wings; 飞马 天马 珀伽索斯 带翅膀的马 有翅膀的马 长翅膀的马 会飞的马
    licorne licornes cheval-a-corne cheval-cornu corne-de-licorne; unicorn unicorns horned-horse horse-with-a-horn unicorn-horn; 独角兽 有角的马 独角马 长角的白马
    basilic coquecigrue; basilisk cockatrice; 蛇怪
    serpent-de-mer leviathan kraken monstre-marin pieuvre-geante baleine-monstre cetus; sea-monster sea-serpent leviathan kraken sea-monsters giant-squid ketos sea-beast; 海怪 大海蛇 利维坦 海里的怪物 海中怪兽 大海怪
    gargouille gargouilles; gargoyle gargoyles waterspout-monster grotesque-gargoyle; 滴水兽 石像鬼 怪兽滴水 怪兽雕像 石像怪 滴水嘴兽
    grotesque grotesques mascaron mascarons tete-grotesque visage-grimacant; grotesque grotesques mascaron grotesque-head grotesque-face grotesque-mask; 怪诞装饰 怪面 鬼面 怪诞 怪脸 怪诞的脸 狰狞的脸
    sorciere magie sorcier mage magicienne enchanteresse sorcieres sorciers magiciennes balai-de-sorciere sabbat sorcellerie enchanteur necromancien envouteuse; witch magic wizard sorceress enchantress witches wizards sorcerer enchanter warlock witchcraft sabbath coven hag-witch sorceresses magus; 女巫 魔法 巫师 巫婆 魔法师 女巫们 巫术 女妖 妖婆 老巫婆 巫术师 男巫 魔女 魔法师们 巫女 女魔头
    fee fees feerie fees-clochettes marraine-fee feerique; fairy fairies sprite sprites pixie pixies tinkerbell fairy-like fae; 仙女 小仙女 精灵 仙子 仙姑 仙女儿 花仙子 小妖精 小仙子 精灵仙子 小精灵女
    lutin elfe gnome farfadet troll gobelin lutins elfes gnomes gobelins trolls farfadets korrigan kobold nain-de-jardin leprechaun; elf elves goblin gnome troll imp gnomes goblins trolls elfin pixie leprechaun imps brownie hobgoblin dwarf-like gremlins; 小精灵 地精 妖精 精灵 小妖 小矮人 小矮人们 小鬼怪 精灵人 地精们 哥布林 小矮妖 巨魔
    ogre ogres ogresse; ogre ogres man-eating-giant; 食人魔 吃人妖 食人巨人 妖怪巨人
    fantome spectre revenant apparition fantomes spectres revenants ectoplasme ombre-fantome esprit-errant; ghost spirit spectre phantom apparition ghosts spooks spectres phantoms wraith ghostly spectral spook; 鬼 幽灵 鬼魂 鬼魂们 冤魂 幽魂 女鬼 游魂 鬼影 亡灵 阴魂
    zombie vampire mort-vivant zombies vampires morts-vivants; vampire zombie undead zombies vampires living-dead dracula; 吸血鬼 僵尸 活死人 吸血鬼们 丧尸 行尸走肉
    loup-garou lycanthrope; werewolf werewolves lycanthrope wolf-man; 狼人 狼人们 人狼
    incube cauchemar succube cauchemars demon-assis; incubus nightmare succubus nightmarish incubi nightmare-demon; 梦魇 噩梦 梦魔 恶梦 压床鬼 梦中恶魔
    faucheuse grande-faucheuse squelette-a-la-faux mort-a-la-faux camarde; grim-reaper reaper death-with-scythe skeleton-with-scythe death-personified the-reaper; 死神 拿镰刀的死神 骷髅死神 镰刀死神 无常
    golem automate robot robots automates; golem automaton robot robots automata android cyborg; 机器人 自动人偶 机械人 机器人偶 泥人
    extraterrestre ovni extraterrestres martien soucoupe-volante petit-homme-vert; alien ufo extraterrestrial aliens martian ufos flying-saucer little-green-man; 外星人 外星生物 火星人 飞碟 不明飞行物
    atlante telamon telamons; atlas telamon atlantes telamones; 男像柱 男像柱子 大力士柱
    cheval-a-huit-jambes sleipnir; sleipnir eight-legged-horse; 八足马
    amphisbene manticore; manticore amphisbaena; 蝎尾狮 双头蛇
    cynocephale homme-a-tete-de-chien; dog-headed-man cynocephalus; 狗头人
    homme-lion homme-a-tete-de-lion; lion-headed-man lion-man; 狮头人 狮子头的人
    homme-oiseau etre-a-tete-d-oiseau; bird-man bird-headed-man; 鸟人 鸟头人
    homme-scorpion; scorpion-man; 蝎子人 蝎尾人
    homme-vert feuille-visage; green-man leaf-face; 绿人 叶子脸
    homme-sauvage-poilu yeti; wodewose yeti bigfoot; 野人 雪人
    echidna typhon; typhon echidna; 提丰 堤丰
    scylla charybde; scylla charybdis; 斯库拉 卡律布狄斯
    python-monstre; python-serpent; 皮同 巨蟒
    lamie empuse; lamia; 拉弥亚
    nain-de-blanche-neige blanche-neige; snow-white; 白雪公主
    prince-grenouille; frog-prince; 青蛙王子
    nine-tailed renard-a-neuf-queues; nine-tailed-fox fox-spirit; 九尾狐 狐仙 狐狸精怪
    baku; baku; 貘兽
    bete-a-cornes bete-a-plusieurs-tetes; horned-beast many-headed-beast; 长角的怪兽 多头怪兽 多角兽
    crapaud-lunaire lievre-lunaire lapin-de-jade; jade-rabbit moon-rabbit moon-hare; 玉兔 月兔 蟾蜍月宫
    corbeau-solaire corbeau-a-trois-pattes; three-legged-crow sun-crow; 三足乌 金乌
    bete-gardienne-de-tombe zhenmushou; tomb-guardian earth-spirit; 镇墓兽
    quatre-animaux-celestes tigre-blanc oiseau-vermillon; four-symbols vermilion-bird white-tiger; 四神 四灵 白虎
    caryatide cariatide; caryatid caryatids; 女像柱
    herme; herm; 赫姆 方碑胸像
    = allegorie personnification; allegory personification allegorical; 寓意 拟人 寓言人物 化身
    justice themis femme-a-la-balance femme-a-la-balance-et-au-glaive; justice themis lady-justice woman-with-scales; 正义女神 正义 拿天平的女人 持天平的女神 司法女神
    liberte marianne liberte-guidant femme-au-drapeau; liberty marianne lady-liberty statue-of-liberty woman-with-flag; 自由女神 自由 自由女神像 举旗的女人 自由之神
    victoire renommee genie-aile-victoire femme-ailee; victory fame trumpet-angel winged-woman; 胜利女神 名声女神 荣誉女神 有翼女神
    prudence temperance; prudence temperance fortitude; 审慎 节制 刚毅
    vertu vertus vertueux vertus-cardinales; virtue virtues virtuous cardinal-virtues virtuously; 美德 德行 品德 四枢德 操守 品行
    foi esperance charite; faith hope charity; 信望爱 信德 慈爱 慈善
    vice vices peche peches peche-capital sept-peches-capitaux pecheresse; vice vices sin sins deadly-sin seven-deadly-sins vicious wickedness; 罪恶 七宗罪 恶习 罪 罪孽 罪过 罪业 堕落 七大罪
    abondance corne-d-abondance cornucopia cornes-d-abondance; abundance cornucopia horn-of-plenty horns-of-plenty; 丰饶 丰饶角 丰收角 丰收之角 丰裕之角 聚宝盆
    vieillard-temps; father-time; 时间老人
    quatre-saisons saisons saison printemps-ete-automne-hiver allegorie-des-saisons; seasons season four-seasons four-seasons-allegory; 四季 季节 春夏秋冬 四时
    quatre-elements elements element eau-terre-feu-air; elements element four-elements earth-air-fire-water; 四元素 元素 四大元素 水火土气 五行
    continent continents; continent continents; 大洲 四大洲
    vanite vanites memento-mori vanitas souviens-toi-que-tu-vas-mourir; vanitas vanity memento-mori remember-you-must-die reminder-of-death; 虚空 虚空画 浮华 虚荣 劝世静物 死亡警示 死亡提醒 人生短暂 人终有一死 生命无常
    verite; truth; 真理 真相
    chance destin fortune fatalite hasard; luck destiny fate fortune chance; 命运 运气 幸运 天命 机遇 命运女神
    ame ames esprit passage-dans-l'au-delà voyage-de-l'âme esprit-du-mort ka résurrection-de-l'âme ames-des-morts souffle-de-vie psyche-ame; soul souls spirit spirit-of-the-dead journey-of-the-soul passage-to-the-afterlife ka-statue spirits soul-bird departed-soul; 灵魂 魂 魂魄 亡灵 亡魂 渡往来世 灵魂升天 英灵 心灵 元神 精魂 三魂七魄
    = -
    auréole aureole nimbe halo mandorle auréole-flammée nimbe-flammé aureoles nimbes rond-dore rond-derriere-la-tete disque-dore soucoupe-sur-la-tete cercle-dore cercle-lumineux gloire-rayonnante disque-autour-de-la-tete; halo nimbus aureole mandorla flaming-halo flame-aureole halos haloed golden-circle gold-disc ring-of-light circle-around-the-head gold-plate-behind-head glowing-ring disc-behind-head shiny-circle; 光环 光圈 圣光 光轮 背光 头光 火焰背光 身光 头上的光圈 圣光圈 金圈 头后面的圆 光晕 头顶光环 佛光 金色光环 脑后的光圈 头上的圈
    croix crucifix crucifixion calvaire croisillon christ-en-croix croix-pectorale croix-chretienne croix-latine croix-grecque croix-en-bois crucifix-de-bois croix-de-malte croix-papale; cross crucifix crucifixion calvary crosses rood crucifixes wooden-cross latin-cross cruciform maltese-cross jesus-on-the-cross; 十字架 十字 受难像 木十字架 大十字架 小十字架 十字形 十字标志 耶稣十字架
    danse-macabre triomphe-de-la-mort mort-personnifiée allégorie-de-la-mort la-faucheuse-danse squelettes-dansants squelette-qui-danse; dance-of-death danse-macabre triumph-of-death personification-of-death skeletons-dancing dancing-skeletons dancing-skeleton; 死神之舞 骷髅舞 死亡之舞 死亡的胜利 骷髅跳舞 死神降临 跳舞的骷髅
    """
}
