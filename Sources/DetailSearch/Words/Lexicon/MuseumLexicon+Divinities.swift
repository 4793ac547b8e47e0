// swift-format-ignore-file

extension MuseumLexicon {
  /// Gods, figures of the Bible, saints, heroes, mythical beings, allegories.
  static let divinities = """
    = dieu deesse divinite divin divine dieux; god goddess deity divine gods divinity; 神 女神 神灵 神仙 神明 天神
    zeus jupiter; zeus jupiter jove; 宙斯 朱庇特
    hera junon; hera juno; 赫拉 朱诺
    poseidon neptune; poseidon neptune; 波塞冬 海神 尼普顿 海王
    hades pluton; hades pluto; 哈迪斯 冥王 普鲁托
    persephone proserpine; persephone proserpina kore proserpine; 珀耳塞福涅 冥后 普罗塞庇娜
    demeter ceres; demeter ceres; 得墨忒耳 谷神 农神 丰收女神
    venus aphrodite; venus aphrodite; 维纳斯 阿佛洛狄忒 爱与美之神 美神
    amour cupidon eros cupidons amours; cupid eros cupids; 丘比特 爱神 小爱神 厄洛斯
    psyche; psyche; 普绪克 普赛克
    apollon phebus phoebus; apollo phoebus; 阿波罗 太阳神
    artemis diane; artemis diana; 阿尔忒弥斯 狄安娜 月亮女神 狩猎女神
    athena minerve pallas; athena minerva pallas; 雅典娜 密涅瓦 智慧女神
    ares mars; ares mars; 阿瑞斯 战神 马尔斯
    hermes mercure; hermes mercury; 赫尔墨斯 墨丘利 信使神
    hephaistos vulcain; hephaestus vulcan; 赫菲斯托斯 伏尔甘 火神
    bacchus dionysos; bacchus dionysus; 酒神 巴克斯 狄俄尼索斯
    silene; silenus; 西勒诺斯
    pan; pan; 潘神 牧神
    helios; helios; 赫利俄斯 日神
    selene luna; selene; 塞勒涅 月神
    eos aurore; eos aurora; 曙光女神 黎明女神
    nike victoire; nike victory; 胜利女神 尼刻
    iris; iris; 伊里斯 彩虹女神
    saturne cronos chronos kronos; saturn cronus chronos; 萨图恩 克洛诺斯 农神 时间之神
    ouranos uranus gaea; uranus gaia; 乌拉诺斯 盖亚 大地女神
    asclepios esculape hygie; asclepius hygieia; 医神 阿斯克勒庇俄斯
    hecate; hecate; 赫卡忒
    cybele; cybele; 库柏勒
    janus; janus; 双面神 雅努斯
    vesta hestia; vesta hestia; 维斯塔 灶神
    flore; flora; 花神 芙罗拉
    pomone vertumne; pomona vertumnus; 果神
    fortune tyche; fortuna tyche; 命运女神 幸运女神
    nemesis; nemesis; 复仇女神 涅墨西斯
    hypnos morphee; hypnos morpheus; 睡神
    thanatos; thanatos; 死神
    zephyr zephyre boree eole; zephyr boreas aeolus; 风神 西风之神 西风
    dieu-fleuve fleuve-dieu; river-god; 河神
    muse muses calliope clio erato euterpe; muse muses; 缪斯 文艺女神 缪斯女神
    graces grace trois-graces; graces three-graces; 美惠三女神 三美神 三女神
    parques moires; fates parcae; 命运三女神
    horae; horae; 时序女神
    furies erinyes; furies erinyes; 复仇三女神
    nymphe nymphes naiade dryade hamadryade nymphette; nymph nymphs naiad dryad; 仙女 宁芙 水仙女 林中仙女 山林女神
    nereide nereides amphitrite galatee; nereid amphitrite galatea; 海仙女 加拉忒亚
    titan titans atlas; titan titans atlas; 泰坦 阿特拉斯
    promethee; prometheus; 普罗米修斯
    isis; isis; 伊西斯
    osiris; osiris; 奥西里斯 冥神
    horus; horus; 荷鲁斯 隼神
    anubis; anubis; 阿努比斯 胡狼神
    seth; seth; 赛特
    thot; thoth; 托特
    hathor; hathor; 哈托尔 牛神
    ra amon amon-re; ra amun amun-ra; 太阳神 拉神 阿蒙
    aton; aten; 阿吞
    bastet; bastet; 巴斯泰特 猫神 猫女神
    sekhmet; sekhmet; 塞赫麦特 狮头女神
    maat; maat; 玛阿特 真理女神
    bes; bes; 贝斯 贝斯神
    ptah; ptah; 普塔
    nout; nout; 努特 天空女神
    sobek; sobek; 鳄鱼神
    ba; ba; 灵魂鸟
    ishtar inanna astarte; ishtar inanna astarte; 伊什塔尔 伊南娜
    shamash; shamash; 沙玛什 太阳神
    mardouk; marduk; 马尔杜克
    enlil enki; enlil enki; 恩利尔
    baal; baal; 巴力
    gilgamesh; gilgamesh; 吉尔伽美什
    lamassu taureau-aile taureaux-ailes; lamassu winged-bull; 拉玛苏 人面飞牛 人首翼牛
    mithra; mithras; 密特拉
    odin wotan; odin wotan; 奥丁
    thor; thor; 雷神 托尔
    walkyrie; valkyrie; 女武神 瓦尔基里
    bouddha bouddhas siddhartha gautama sakyamuni; buddha buddhas shakyamuni; 佛 佛陀 佛像 释迦牟尼 菩提 如来
    amitabha; amitabha; 阿弥陀佛
    maitreya; maitreya; 弥勒 弥勒佛
    bodhisattva boddhisatva; bodhisattva; 菩萨
    avalokiteshvara guanyin kannon; guanyin kannon avalokiteshvara; 观音 观世音 观音菩萨
    tara; tara; 度母
    arhat luohan; arhat luohan; 罗汉 阿罗汉
    lokapala roi-gardien; guardian-king lokapala; 天王 四大天王 金刚 力士
    apsara; apsara; 飞天 天女
    shiva nataraja shiva-dansant; shiva nataraja dancing-shiva; 湿婆 舞王 湿婆舞
    vishnou; vishnu; 毗湿奴
    krishna; krishna; 克里希纳 黑天
    brahma; brahma; 梵天
    ganesh ganesha; ganesha ganesh; 象头神 象神 甘尼许
    parvati durga kali; parvati durga kali; 帕尔瓦蒂 难近母
    lakshmi; lakshmi; 吉祥天女 拉克什米
    hanuman; hanuman; 哈奴曼 猴神
    immortel immortels; immortal immortals; 仙人 八仙 神仙
    lao-tseu laozi taoiste; laozi taoist; 老子 道士 太上老君
    confucius; confucius; 孔子 孔夫子
    raijin fujin; raijin fujin; 雷神 风神
    quetzalcoatl; quetzalcoatl; 羽蛇神
    deesse-mere deesse-de-la-fecondite; mother-goddess fertility-goddess; 母神 地母 生育女神
    idole idoles fetiche; idol idols; 偶像 神像
    esprit-protecteur genie genies; genius spirit genie djinn; 精灵 守护神 神怪
    = figure-biblique prophete patriarche; biblical-figure prophet patriarch; 圣经人物 先知
    dieu-le-pere dieu eternel createur yahve; god god-the-father creator almighty; 上帝 天父 造物主 老天爷
    christ jesus sauveur messie redempteur nazareen; christ jesus saviour savior messiah redeemer; 基督 耶稣 救世主 弥赛亚 耶稣基督
    enfant-jesus divin-enfant; christ-child infant-jesus; 圣婴 小耶稣 耶稣圣婴
    saint-esprit; holy-spirit holy-ghost; 圣灵
    trinite; trinity; 三位一体
    vierge marie madone notre-dame sainte-vierge theotokos; virgin mary madonna our-lady; 圣母 玛利亚 圣母玛利亚 圣母像 马利亚
    vierge-a-l-enfant madone vierge-à-l'enfant; madonna-and-child virgin-and-child; 圣母子 圣母与圣婴 圣母抱子
    pieta; pieta; 圣殇 圣母怜子 哀悼基督
    sainte-famille; holy-family; 圣家族 圣家庭
    saint-joseph joseph; joseph; 约瑟
    saint sainte apotre apotres disciple saints canonise; saint apostle apostles disciple disciples; 圣人 圣徒 使徒 门徒 圣者
    evangeliste evangelistes tetramorphe; evangelist evangelists; 福音书作者 四福音 传福音者
    saint-jean-baptiste precurseur; john-the-baptist; 施洗约翰 施洗者
    saint-jean; saint-john; 约翰 圣约翰
    saint-pierre; saint-peter; 彼得 圣彼得
    saint-paul; saint-paul; 保罗 圣保罗
    judas iscariote baiser-de-judas; judas iscariot; 犹大 叛徒
    madeleine marie-madeleine; magdalene mary-magdalene; 抹大拉 抹大拉的马利亚
    sainte-anne; saint-anne; 圣安妮 圣安娜
    saint-georges; saint-george; 圣乔治
    saint-michel archange-michel; saint-michael; 圣米迦勒 大天使米迦勒 米迦勒
    saint-sebastien sebastien; saint-sebastian sebastian; 圣塞巴斯蒂安 塞巴斯蒂安
    saint-jerome jerome; saint-jerome jerome; 圣哲罗姆 圣杰罗姆
    saint-francois; saint-francis; 圣方济各
    saint-christophe; saint-christopher; 圣克里斯托弗
    saint-antoine; saint-anthony; 圣安东尼
    saint-nicolas pere-noel; santa saint-nicholas santa-claus; 圣诞老人 圣尼古拉
    sainte-catherine; saint-catherine; 圣凯瑟琳 圣加大肋纳
    sainte-barbe; saint-barbara; 圣芭芭拉
    sainte-cecile; saint-cecilia; 圣塞西莉亚
    saint-martin; saint-martin; 圣马丁
    saint-etienne; saint-stephen; 圣司提反
    saint-laurent; saint-lawrence; 圣劳伦斯
    jeanne-d-arc pucelle; joan-of-arc; 圣女贞德 贞德
    rois-mages mages mage épiphanie; magi wise-men three-kings; 三王 东方三博士 三博士 贤士
    adam; adam; 亚当
    eve; eve; 夏娃
    cain; cain; 该隐
    abel; abel; 亚伯
    noe; noah; 诺亚 挪亚
    abraham; abraham; 亚伯拉罕
    isaac; isaac; 以撒
    moise; moses; 摩西
    david; david; 大卫
    goliath; goliath; 歌利亚
    salomon; solomon; 所罗门
    judith; judith; 朱迪斯 犹滴 友弟德
    holopherne; holofernes; 荷罗孚尼 赫罗弗尼斯
    salome; salome; 莎乐美
    herodiade; herodias; 希罗底
    herode; herod; 希律 希律王
    samson; samson; 参孙
    dalila; delilah; 大利拉 达利拉
    suzanne; susanna; 苏珊娜
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
    ange anges angelot angelots cherubin putto putti angelique; angel angels cherub putto angelic; 天使 小天使 安琪儿
    archange archanges gabriel; archangel gabriel; 大天使 天使长 加百列
    seraphin cherubins; seraph seraphim cherubim; 六翼天使 炽天使
    angelot putto putti; putto putti; 小天使 胖娃娃天使
    diable demon satan lucifer mephisto diablotin; devil demon fiend imp; 魔鬼 恶魔 撒旦 小鬼 路西法
    = heros-de-legende heros heroine; hero heroes; 英雄 神话英雄
    hercule heracles; hercules heracles; 赫拉克勒斯 大力神 海格力斯
    achille patrocle; achilles patroclus; 阿喀琉斯 阿基里斯
    ulysse odysseus; ulysses odysseus; 奥德修斯 尤利西斯
    penelope; penelope; 珀涅罗珀
    helene; helen; 海伦
    paris; paris; 帕里斯
    hector; hector; 赫克托耳
    enee; aeneas; 埃涅阿斯
    didon; dido; 狄多
    anchise; anchises; 安喀塞斯
    ajax; ajax; 埃阿斯
    agamemnon; agamemnon; 阿伽门农
    laocoon; laocoon; 拉奥孔
    cassandre; cassandra; 卡珊德拉
    thesee; theseus; 忒修斯
    ariane; ariadne; 阿里阿德涅
    persee; perseus; 珀尔修斯
    andromede; andromeda; 安德洛墨达
    jason; jason; 伊阿宋
    medee; medea; 美狄亚
    oedipe; oedipus; 俄狄浦斯
    orphee; orpheus; 俄耳甫斯 奥菲斯
    eurydice; eurydice; 欧律狄刻
    icare; icarus; 伊卡洛斯
    dedale; daedalus; 代达罗斯
    narcisse; narcissus; 那喀索斯 水仙花美少年
    echo; echo; 厄科 回声
    daphne; daphne; 达芙妮
    europe; europa; 欧罗巴
    leda; leda; 丽达
    danae; danae; 达那厄
    io; io; 伊娥
    ganymede; ganymede; 伽倪墨得斯
    acteon; actaeon; 阿克泰翁
    adonis; adonis; 阿多尼斯
    pygmalion; pygmalion; 皮格马利翁
    endymion; endymion; 恩底弥翁
    midas; midas; 弥达斯
    marsyas; marsyas; 马西亚斯
    pandore; pandora; 潘多拉
    sisyphe; sisyphus; 西西弗斯
    castor pollux dioscures; castor pollux dioscuri; 卡斯托尔 双子
    romulus remus; romulus remus; 罗慕路斯
    lucrece; lucretia; 卢克蕾提亚
    sabine sabines; sabine sabines; 萨宾 萨宾妇女
    cleopatre; cleopatra; 克娄巴特拉 埃及艳后 克利奥帕特拉
    alexandre; alexander; 亚历山大
    napoleon bonaparte napoléonien; napoleon bonaparte napoleonic; 拿破仑 波拿巴
    charlemagne; charlemagne; 查理曼 查理大帝
    don-quichotte; don-quixote; 堂吉诃德
    faust; faust; 浮士德
    hamlet; hamlet; 哈姆雷特
    ophelie; ophelia; 奥菲利亚 奥菲莉亚
    romeo; romeo; 罗密欧
    juliette; juliet; 朱丽叶
    arthur lancelot graal; arthur lancelot grail; 亚瑟王 圣杯 兰斯洛特
    = creature-mythique etre-fabuleux creature-fantastique hybride; mythical-creature mythical-beast fantastic-beast hybrid; 神兽 神话生物 怪兽 异兽
    monstre chimere monstrueux bete-fabuleuse; monster beast chimera monstrous; 怪物 怪兽 妖怪 奇美拉
    sphinx sphinge; sphinx sphinxes sphinges; 斯芬克斯 狮身人面像 狮身人面
    griffon griffons; griffin gryphon griffon griffins; 狮鹫 鹰头狮 格里芬
    dragon dragons dragonne vouivre wyverne tarasque guivre cocatrix; dragon dragons wyvern basilisk cockatrice drake; 龙 恶龙 巨龙 飞龙 火龙 喷火龙 金龙 五爪龙 蛟龙 龙纹 小龙
    phenix fenghuang phœnix simorgh; phoenix simurgh fenghuang; 凤凰 凤 不死鸟 火凤凰 金凤凰 凤鸟
    qilin; qilin kirin; 麒麟
    lion-gardien chien-de-fo chien-fo; guardian-lion foo-dog; 石狮子 瑞兽 护门狮 舞狮
    pixiu bixie; pixiu bixie; 貔貅 辟邪
    taotie; taotie; 饕餮 饕餮纹 兽面纹
    tortue-serpent; black-tortoise; 玄武
    hydre; hydra; 九头蛇 许德拉
    cerbere; cerberus; 地狱犬 三头犬 刻耳柏洛斯
    meduse gorgone meduses gorgonéion gorgones; medusa gorgon gorgons gorgoneion; 美杜莎 蛇发女妖 戈耳工
    minotaure; minotaur; 米诺陶 牛头人 牛头怪 弥诺陶洛斯
    centaure satyre nymphe; centaur satyr nymph; 半人马 仙女
    centaure centaures centauresse sagittaire; centaur centaurs; 半人马 人马 人头马 马人
    satyre satyres faune faunes aegipan silène chèvre-pied; satyr satyrs faun fauns silenus; 萨提尔 羊人 半人半羊 羊腿人 羊男 森林之神
    bacchante menade; bacchante maenad; 酒神女祭司 狂女
    cyclope polypheme; cyclops polyphemus; 独眼巨人
    harpie; harpy; 鹰身女妖 人面鸟
    sirene sirenes ondine néréide océanide mélusine; mermaid siren mermaids sirens nereid merman; 美人鱼 海妖 塞壬 人鱼 海女
    triton tritons; triton tritons merman; 特里同 男人鱼
    hippocampe cheval-marin; hippocamp sea-horse; 海马 马头鱼尾
    pegase cheval-aile; pegasus winged-horse; 飞马 天马 珀伽索斯 带翅膀的马
    licorne licornes; unicorn unicorns; 独角兽
    basilic coquecigrue; basilisk cockatrice; 蛇怪
    serpent-de-mer leviathan kraken monstre-marin; sea-monster sea-serpent leviathan kraken; 海怪 大海蛇 利维坦
    gargouille; gargoyle gargoyles; 滴水兽 石像鬼 怪兽滴水
    grotesque grotesques mascaron; grotesque grotesques mascaron; 怪诞装饰 怪面 鬼面 怪诞
    sorciere magie sorcier mage magicienne enchanteresse; witch magic wizard sorceress enchantress; 女巫 魔法 巫师 巫婆 魔法师
    fee fees; fairy fairies sprite; 仙女 小仙女 精灵 仙子 仙姑
    lutin elfe gnome farfadet troll gobelin; elf elves goblin gnome troll imp; 小精灵 地精 妖精 精灵 小妖 小矮人
    ogre; ogre; 食人魔 吃人妖
    fantome spectre revenant apparition; ghost spirit spectre phantom apparition; 鬼 幽灵 鬼魂
    zombie vampire mort-vivant; vampire zombie undead; 吸血鬼 僵尸
    loup-garou; werewolf; 狼人
    incube cauchemar succube; incubus nightmare succubus nightmarish; 梦魇 噩梦 梦魔 恶梦
    faucheuse; grim-reaper reaper; 死神
    golem automate robot; golem automaton robot; 机器人 自动人偶
    extraterrestre ovni; alien ufo extraterrestrial; 外星人
    atlante telamon; atlas telamon; 男像柱
    caryatide cariatide; caryatid caryatids; 女像柱
    herme; herm; 赫姆 方碑胸像
    = allegorie personnification; allegory personification allegorical; 寓意 拟人 寓言人物 化身
    justice themis; justice themis; 正义女神 正义
    liberte marianne; liberty marianne; 自由女神 自由
    victoire renommee; victory fame; 胜利女神
    prudence temperance; prudence temperance fortitude; 审慎 节制 刚毅
    vertu vertus vertueux; virtue virtues virtuous; 美德 德行 品德
    foi esperance charite; faith hope charity; 信望爱 信德 慈爱 慈善
    vice vices peche peches peche-capital; vice vices sin sins deadly-sin; 罪恶 七宗罪 恶习 罪 罪孽
    abondance corne-d-abondance cornucopia; abundance cornucopia; 丰饶 丰饶角 丰收角
    vieillard-temps; father-time; 时间老人
    quatre-saisons saisons saison; seasons season four-seasons; 四季 季节
    quatre-elements elements element; elements element four-elements; 四元素 元素 四大元素
    continent continents; continent continents; 大洲 四大洲
    vanite vanites memento-mori; vanitas vanity memento-mori; 虚空 虚空画 浮华 虚荣 劝世静物 死亡警示 死亡提醒
    verite; truth; 真理 真相
    chance destin fortune fatalite hasard; luck destiny fate fortune chance; 命运 运气 幸运 天命 机遇 命运女神
    ame ames esprit passage-dans-l'au-delà voyage-de-l'âme esprit-du-mort ka résurrection-de-l'âme; soul souls spirit spirit-of-the-dead journey-of-the-soul passage-to-the-afterlife ka-statue; 灵魂 魂 魂魄 亡灵 亡魂 渡往来世 灵魂升天 英灵 心灵 元神
    = -
    auréole aureole nimbe halo mandorle auréole-flammée nimbe-flammé; halo nimbus aureole mandorla flaming-halo flame-aureole; 光环 光圈 圣光 光轮 背光 头光 火焰背光 身光
    croix crucifix crucifixion calvaire croisillon christ-en-croix croix-pectorale; cross crucifix crucifixion calvary crosses rood; 十字架 十字 受难像
    danse-macabre triomphe-de-la-mort mort-personnifiée allégorie-de-la-mort la-faucheuse-danse squelettes-dansants; dance-of-death danse-macabre triumph-of-death personification-of-death skeletons-dancing dancing-skeletons; 死神之舞 骷髅舞 死亡之舞 死亡的胜利 骷髅跳舞 死神降临
    """
}
