// swift-format-ignore-file

extension MuseumLexicon {
  /// What works are about: ideas, virtues and vices; scenes of scripture, of the saints, of myth and legend.
  static let themes = """
    = -
    amour amoureux aimer passion idylle amours; love loving romance passion lovers; 爱情 恋爱 相爱 爱恋
    désir érotique érotisme sensuel sensualité volupté sexe sexuel lubrique; desire erotic eroticism sensual sensuality lust sex sexual sexy; 情欲 欲望 色情 性感 肉欲 情色
    amitié amical; friendship friendly; 友谊 友情 友好
    fidélité fidèle loyauté loyal; fidelity faithful loyalty loyal; 忠诚 忠贞 忠心 忠实
    chasteté chaste pureté pur virginité; chastity chaste purity pure virginity; 贞洁 纯洁 贞操 童贞 圣洁
    innocence innocent; innocence innocent; 无辜 天真 清白
    pouvoir puissance puissant autorité domination; power powerful authority domination might; 权力 权势 权威 强大 势力 统治
    justice justicier juste injustice; justice just injustice; 正义 公正 公道 司法
    égalité fraternité; equality fraternity brotherhood; 平等 博爱
    vanité orgueil orgueilleux fierté fier arrogant; vanity pride proud arrogant arrogance; 虚荣 骄傲 自豪 傲慢 自大
    avarice avare cupidité cupide; greed greedy avarice miser stingy; 贪婪 吝啬 守财奴 贪心
    gourmandise glouton gourmand; gluttony glutton greedy; 贪吃 暴食 嘴馋
    paresse paresseux oisif oisiveté; sloth lazy laziness idle idleness; 懒惰 懒 闲散
    luxure débauche orgie dépravé; lust debauchery orgy depravity lechery; 淫欲 纵欲 放荡 淫乱 狂欢
    péché péchés pécheur capitaux faute; sin sins sinner sinful deadly; 罪 罪恶 原罪 罪人 七宗罪
    vertu vertus vertueux; virtue virtues virtuous; 美德 德行 品德
    vice vices; vice vices; 恶习 罪孽
    bien-et-mal; good-and-evil; 善恶 善与恶
    charité charitable aumône bonté; charity alms charitable kindness almsgiving; 仁爱 慈善 施舍 善心 仁慈
    foi croyant croyance dévotion pieux piété; faith believer belief devotion pious piety devout; 信仰 虔诚 信徒 信念
    prudence; prudence caution; 谨慎 审慎
    tempérance; temperance moderation; 节制
    force courage bravoure courageux vaillant; strength fortitude courage bravery brave courageous strong; 力量 勇气 勇敢 坚毅 英勇 力气
    sagesse sage; wisdom wise; 智慧 明智 聪明
    folie fou folle dément démence aliéné; madness mad insane insanity crazy folly lunatic; 疯 疯狂 疯子 发疯 疯癫 愚蠢
    ignorance bêtise stupide; ignorance stupidity stupid foolish; 无知 愚蠢 愚昧
    vérité; truth; 真理 真相
    mensonge mentir trompeur tromperie ruse duperie; lie deceit deception trick trickery deceive cunning; 谎言 欺骗 诡计 骗 骗人 骗局
    destin destinée fatalité; fate destiny doom; 命运 宿命 天意
    fortune hasard chance; luck chance fortune; 运气 幸运 机遇 命运女神
    temps-qui-passe fugacité éphémère fugace; transience fleeting ephemeral passing-time; 时光流逝 短暂 稍纵即逝 光阴
    mémoire souvenir commémoration; memory remembrance commemoration memorial; 记忆 纪念 回忆
    nostalgie; nostalgia nostalgic; 怀旧 乡愁 思念
    rêve songe rêver rêveur onirique rêverie; dream dreaming dreamer dreamlike daydream reverie; 梦 做梦 梦境 梦想 梦幻
    cauchemar; nightmare nightmarish; 噩梦 恶梦 梦魇
    vision apparition; vision apparition; 幻象 异象 显现 显灵
    extase extatique ravissement transe; ecstasy ecstatic rapture trance; 狂喜 出神 神魂颠倒 忘我
    imagination fantaisie fantastique imaginaire; imagination fantasy fantastic imaginary; 想象 幻想 奇幻 虚构
    magie magique sorcellerie enchantement; magic magical sorcery witchcraft spell; 魔法 巫术 魔力 法术
    superstition amulette talisman porte-bonheur; superstition amulet talisman charm lucky; 迷信 护身符 避邪 辟邪 吉祥物
    astrologie zodiaque horoscope signes-du-zodiaque; astrology zodiac horoscope; 星座 黄道 占星 黄道十二宫 星相
    alchimie alchimiste; alchemy alchemist; 炼金术 炼金
    sciences astronomie astronome; astronomy astronomer; 天文 天文学 天文学家
    présage oracle prophétie divination augure devin prédiction; omen oracle prophecy divination augury soothsayer prediction; 预言 神谕 占卜 预兆 征兆 算命
    nature-humaine condition-humaine humanité; humanity mankind human-condition; 人类 人性
    solitude seul solitaire esseulé isolé; solitude loneliness lonely alone solitary; 孤独 寂寞 孤单 独自 一个人
    silence silencieux; silence silent quiet; 安静 寂静 沉默 无声
    calme sérénité serein paisible tranquille quiétude; calm serenity serene peaceful tranquil tranquillity; 平静 宁静 安详 安宁 祥和
    drame tragique tragédie dramatique; drama tragedy tragic dramatic; 悲剧 戏剧性 惨 悲惨
    comique humour drôlerie comédie; comic humour comedy humorous; 喜剧 幽默 滑稽
    horreur horrible effrayant terrifiant macabre; horror horrible scary terrifying macabre gruesome creepy; 恐怖 吓人 可怕 毛骨悚然 惊悚
    souffrance douleur souffrir tourment martyr; suffering pain agony torment suffer; 痛苦 受苦 苦难 疼痛 折磨
    élégance élégant gracieux raffiné; grace elegance elegant graceful refined; 优雅 优美 高雅 典雅
    majesté majestueux grandiose noblesse imposant; majesty majestic grandiose stately imposing; 威严 庄严 雄伟 宏伟 气派
    sublime; sublime; 崇高
    grotesque grotesques; grotesque grotesques; 怪诞 怪异 荒诞
    luxe-et-volupté hédonisme plaisir plaisirs; pleasure pleasures hedonism enjoyment; 享乐 快乐 欢乐 乐趣
    ivresse ivre saoul soûl ivrogne beuverie; drunkenness drunk drunken tipsy drunkard boozy; 醉 喝醉 醉酒 酒鬼 醉醺醺
    quatre-éléments éléments; elements four-elements; 四元素 四大元素
    cinq-sens; five-senses; 五感 五官
    féminité féminin féministe; femininity feminine feminist; 女性 女权 女人味
    virilité masculin viril; masculinity masculine virile manly; 阳刚 男子气概 男性
    androgyne hermaphrodite; androgynous hermaphrodite; 雌雄同体 阴阳人 不男不女
    exotisme exotique; exotic exoticism; 异国情调 异域
    sacré profane divin; sacred holy profane; 神圣 世俗
    religion religieux spirituel spiritualité; religion religious spiritual spirituality; 宗教 精神 宗教的
    christianisme chrétien chrétienne chrétiens; christianity christian christians; 基督教 基督徒
    judaïsme juif juive juifs; judaism jewish jew jews; 犹太 犹太教 犹太人
    islam musulman musulmane musulmans islamique; islam muslim muslims islamic; 伊斯兰 穆斯林 伊斯兰教 回教
    bouddhisme bouddhiste bouddhique; buddhism buddhist; 佛教 信佛
    hindouisme hindou hindoue; hinduism hindu; 印度教
    taoïsme taoïste; taoism taoist daoism daoist; 道教 道家 道士
    confucianisme confucius; confucianism confucius confucian; 儒家 孔子 儒教
    shintoïsme shinto; shinto; 神道 神道教
    paganisme païen païenne païens; pagan paganism heathen; 异教 异教徒
    âme esprit; soul spirit; 灵魂 魂 魂魄
    danse-macabre triomphe-de-la-mort; danse-macabre dance-of-death triumph-of-death; 死亡之舞 骷髅舞 死亡的胜利
    roue-de-fortune; wheel-of-fortune; 命运之轮
    monde-à-l'envers; world-upside-down; 颠倒世界
    nef-des-fous; ship-of-fools; 愚人船
    fontaine-de-jouvence; fountain-of-youth; 青春泉 不老泉
    arts-libéraux sept-arts; liberal-arts; 自由七艺
    carpe-diem; carpe-diem seize-the-day; 及时行乐
    infini; infinity infinite; 无限 无穷
    chaos désordre; chaos disorder mess; 混乱 混沌
    ordre harmonie-du-monde; order; 秩序
    origine-du-monde; origin-of-the-world; 世界的起源
    fertilité fécondité fécond; fertility fecundity fertile; 生育 多产 丰产 生殖
    abondance prospérité opulence; abundance plenty prosperity; 丰饶 富足 繁荣 丰盛
    bonheur chance-heureuse; happiness luck; 幸福 福气 福
    longévité; longevity; 长寿 寿
    pauvreté-volontaire humilité humble; humility humble; 谦卑 谦逊
    modestie pudeur pudique; modesty modest prudish bashful; 羞涩 害羞 端庄 矜持
    hospitalité accueil; hospitality welcome; 好客 款待
    obéissance obéir désobéissance; obedience obey disobedience; 服从 顺从
    héroïsme exploit exploits prouesse; heroism exploit feat heroics; 英雄主义 壮举 功绩
    trahison-amoureuse; heartbreak heartbroken; 心碎 失恋
    attente; waiting expectation; 等待 期盼
    = mythe mythologie mythologique légende fable mythes conte; legend myth mythology mythological myths fable tale legendary; 传说 神话 寓言故事 神话故事 童话
    création genèse; creation genesis; 创世 创造 创世纪 创造世界
    jugement-de-pâris pomme-de-discorde; judgement-of-paris apple-of-discord; 帕里斯的评判 金苹果 帕里斯
    europe-et-le-taureau enlèvement-d'europe; rape-of-europa; 欧罗巴 劫夺欧罗巴
    proserpine perséphone; persephone proserpina proserpine; 珀耳塞福涅 冥后 普罗塞庇娜
    léda; leda; 丽达 勒达
    danaé pluie-d'or; danae golden-rain; 达娜厄 金雨
    ariane ariane-abandonnée; ariadne; 阿里阿德涅
    orphée eurydice; orpheus eurydice; 俄耳甫斯 欧律狄刻 奥菲斯
    daphné apollon-et-daphné; daphne; 达芙妮 达佛涅
    narcisse; narcissus; 纳西索斯 水仙少年 自恋
    icare dédale; icarus daedalus; 伊卡洛斯 代达罗斯
    prométhée; prometheus; 普罗米修斯
    pandore boîte-de-pandore; pandora; 潘多拉
    persée andromède; perseus andromeda; 珀尔修斯 安德洛墨达
    méduse gorgone gorgones; medusa gorgon gorgons; 美杜莎 蛇发女妖 戈耳工
    thésée minotaure labyrinthe; theseus minotaur labyrinth maze; 忒修斯 米诺陶 牛头怪 迷宫
    œdipe; oedipus; 俄狄浦斯
    pygmalion galatée; pygmalion galatea; 皮格马利翁 伽拉忒亚
    psyché; psyche; 普赛克 赛姬
    laocoon; laocoon; 拉奥孔
    ulysse odyssée pénélope; ulysses odysseus odyssey penelope; 奥德修斯 尤利西斯 奥德赛
    achille patrocle; achilles patroclus; 阿喀琉斯 阿基里斯
    hector andromaque priam; hector andromache priam; 赫克托耳
    hélène pâris; helen; 海伦
    cheval-de-troie; trojan-horse; 特洛伊木马 木马
    lucrèce; lucretia; 卢克蕾提亚
    sabines horaces curiaces; sabine horatii curiatii; 萨宾 荷拉斯 萨宾妇女
    romulus rémus louve; romulus remus she-wolf; 罗慕路斯 母狼 狼孩
    gilgamesh enkidu; gilgamesh enkidu; 吉尔伽美什
    roi-arthur table-ronde graal lancelot; arthur arthurian grail lancelot round-table; 亚瑟王 圣杯 圆桌骑士
    bacchanale bacchante bacchantes ménade; bacchanal bacchante bacchantes maenad revel; 酒神节 酒神女祭司 酒神狂女
    métamorphose métamorphoses transformation; metamorphosis transformation transformed; 变形 变身 化身
    gigantomachie titans titan géants; gigantomachy titan titans giants; 巨人之战 泰坦 提坦
    centauromachie lapithes; centauromachy lapiths; 拉庇泰人
    amazonomachie amazone amazones; amazon amazons amazonomachy; 亚马逊 女战士 亚马孙
    actéon bain-de-diane; actaeon; 阿克泰翁
    callisto; callisto; 卡利斯托
    sisyphe rocher-de-sisyphe; sisyphus; 西西弗斯 西西弗
    tantale; tantalus; 坦塔罗斯
    atalante hippomène; atalanta; 阿塔兰忒
    phaéton char-du-soleil; phaethon chariot-of-the-sun; 法厄同 太阳车
    niobé; niobe; 尼俄柏
    charon nocher passeur; charon ferryman; 卡戎 摆渡人 冥河船夫
    circé; circe; 喀耳刻 女巫喀耳刻
    toison-d'or argonautes; golden-fleece argonauts; 金羊毛 阿耳戈英雄
    iphigénie; iphigenia; 伊菲革涅亚
    oreste électre clytemnestre; orestes electra clytemnestra; 俄瑞斯忒斯 厄勒克特拉
    antigone; antigone; 安提戈涅
    phèdre hippolyte; phaedra hippolytus; 菲德拉
    pyrame thisbé; pyramus thisbe; 皮拉摩斯 提斯柏
    philémon baucis; philemon baucis; 费莱蒙
    travaux-d'hercule douze-travaux; labours-of-hercules twelve-labours; 十二功绩 十二项任务
    lion-de-némée; nemean-lion; 尼米亚猛狮 尼米亚狮子
    talon-d'achille; achilles-heel; 阿喀琉斯之踵
    guerre-de-troie iliade; trojan-war iliad; 特洛伊战争 伊利亚特
    naissance-de-vénus; birth-of-venus; 维纳斯的诞生 维纳斯诞生
    toilette-de-vénus; toilet-of-venus; 维纳斯梳妆
    âge-d'or; golden-age; 黄金时代
    lit-funèbre-d'osiris mythe-d'osiris; osiris-myth; 奥西里斯神话
    barque-solaire; solar-barque sun-boat; 太阳船
    croix-de-vie ânkh; ankh key-of-life; 生命之符 安卡 生命符号
    scarabée-de-cœur; heart-scarab; 心脏圣甲虫
    ramayana rama sita; ramayana rama sita; 罗摩衍那 罗摩
    mahabharata; mahabharata; 摩诃婆罗多
    roi-singe pèlerinage-vers-l'ouest; monkey-king journey-to-the-west; 孙悟空 西游记 美猴王 唐僧
    trois-royaumes; three-kingdoms; 三国 三国演义 关羽
    chang'e déesse-de-la-lune; moon-goddess; 嫦娥 嫦娥奔月
    huit-immortels; eight-immortals; 八仙 八仙过海
    bouvier-et-tisserande; cowherd-and-weaver; 牛郎织女
    serpent-blanc; white-snake; 白蛇 白蛇传 白娘子
    genji dit-du-genji; genji tale-of-genji; 源氏 源氏物语
    siegfried nibelungen; siegfried nibelungs; 齐格弗里德 尼伯龙根
    shahnameh livre-des-rois; shahnameh book-of-kings; 列王纪
    mille-et-une-nuits shéhérazade; arabian-nights scheherazade thousand-and-one-nights; 一千零一夜 天方夜谭
    divine-comédie dante béatrice; divine-comedy dante; 神曲 但丁
    quichotte sancho; quixote sancho; 堂吉诃德 桑丘
    ophélie; ophelia; 奥菲莉亚 奥菲利娅
    macbeth othello roi-lear; macbeth othello king-lear; 麦克白 奥赛罗
    tristan iseut yseult; tristan isolde; 特里斯坦 伊索尔德
    roland chanson-de-roland; roland song-of-roland; 罗兰 罗兰之歌
    roman-de-renart; reynard; 列那狐
    fables-de-la-fontaine corbeau-et-renard; aesop aesops-fables; 伊索寓言 拉封丹
    petit-chaperon-rouge; little-red-riding-hood; 小红帽
    cendrillon; cinderella; 灰姑娘
    belle-et-la-bête; beauty-and-the-beast; 美女与野兽
    = scène-biblique biblique évangile testament; biblical bible-story gospel scripture testament; 圣经故事 福音 福音书 经文 旧约 新约
    adam ève tentation péché-originel; adam eve temptation original-sin; 亚当 夏娃 诱惑 偷吃禁果
    fruit-défendu pomme-défendue; forbidden-fruit; 禁果 智慧果
    éden paradis-terrestre jardin-d'éden; eden paradise garden-of-eden; 伊甸园 乐园
    caïn abel; cain abel; 该隐 亚伯
    babel tour-de-babel; babel tower-of-babel; 巴别塔 通天塔
    sodome gomorrhe; sodom gomorrah; 索多玛
    abraham isaac sacrifice-d'isaac; abraham isaac; 亚伯拉罕 以撒
    jacob échelle-de-jacob; jacob; 雅各
    joseph; joseph; 约瑟 约瑟夫
    moïse tables-de-la-loi dix-commandements; moses ten-commandments; 摩西 十诫
    mer-rouge exode; exodus red-sea; 出埃及 出埃及记 红海
    veau-d'or; golden-calf; 金牛犊
    david; david; 大卫
    goliath; goliath; 歌利亚 巨人歌利亚
    samson dalila; samson delilah; 参孙 大利拉
    salomon reine-de-saba; solomon queen-of-sheba; 所罗门 示巴女王
    bethsabée; bathsheba; 拔示巴 巴特谢巴
    suzanne vieillards; susanna; 苏珊娜
    judith holopherne; judith holofernes; 朱迪斯 犹滴 赫罗弗尼斯
    esther assuérus; esther ahasuerus; 以斯帖
    daniel fosse-aux-lions; daniel lions-den; 但以理
    jonas baleine; jonah whale; 约拿
    tobie tobias; tobias tobit; 托比亚斯 多俾亚
    annonciation annonce; annunciation; 天使报喜 报喜 受胎告知 圣母领报
    visitation; visitation; 圣母访亲
    rois-mages mages adoration épiphanie; magi wise-men adoration three-kings; 三博士 东方三博士 朝拜 三王 贤士
    adoration-des-bergers; adoration-of-the-shepherds; 牧羊人朝拜 牧人来拜
    circoncision présentation-au-temple; circumcision; 割礼
    massacre-des-innocents hérode; massacre-of-the-innocents herod; 屠杀婴儿 希律王 希律
    fuite-en-égypte; flight-into-egypt; 逃往埃及 逃亡埃及
    sainte-famille; holy-family; 圣家族 圣家庭
    salomé hérodiade; salome herodias; 莎乐美
    jean-baptiste; john-the-baptist baptist; 施洗约翰 洗者约翰
    cana noces-de-cana; cana wedding-at-cana; 迦拿 迦拿婚礼 变水为酒
    parabole fils-prodigue samaritain; parable prodigal samaritan; 浪子 浪子回头 撒玛利亚人 比喻
    lazare résurrection-de-lazare; lazarus; 拉撒路
    transfiguration; transfiguration; 显圣容 基督变容
    cène dernier-repas; last-supper; 最后的晚餐 最后晚餐
    eucharistie communion hostie messe; eucharist communion; 圣餐 弥撒 圣体
    judas trahison baiser-de-judas; judas betrayal; 犹大 叛徒
    gethsémani jardin-des-oliviers; gethsemane; 客西马尼
    pilate ponce-pilate ecce-homo; pilate ecce-homo; 彼拉多
    flagellation flagellé fouetté; flagellation scourging flogging whipped; 鞭打 鞭笞 鞭刑
    couronne-d'épines épines épine; crown-of-thorns thorns thorn; 荆棘冠 荆棘 刺冠
    calvaire golgotha portement-de-croix; calvary golgotha; 各各他 背十字架 受难地
    crucifixion crucifié crucifix christ-en-croix; crucifixion crucified crucifix; 钉十字架 受难 十字架 耶稣受难 钉死
    passion-du-christ; passion-of-christ; 受难记 基督受难
    stigmates; stigmata; 圣痕 圣伤
    suaire linceul saint-suaire; shroud veronica turin-shroud; 裹尸布 寿衣
    déposition descente-de-croix; deposition descent-from-the-cross; 下十字架 卸下圣体 降下十字架
    lamentation déploration lamentations; lamentation lament mourning; 哀悼 哀悼基督 恸哭
    mise-au-tombeau; entombment; 入葬 埋葬基督
    résurrection ressuscité; resurrection resurrected risen; 复活 死而复生
    emmaüs pèlerins-d'emmaüs; emmaus supper-at-emmaus; 以马忤斯
    incrédulité-de-thomas; doubting-thomas; 多马
    pentecôte; pentecost; 圣灵降临 五旬节
    assomption dormition; assumption dormition; 圣母升天 升天
    couronnement-de-la-vierge; coronation-of-the-virgin; 圣母加冕
    immaculée-conception immaculée; immaculate-conception immaculate; 无染原罪 圣母无玷
    apocalypse fin-du-monde; apocalypse end-of-the-world; 启示录 世界末日 末日
    jugement-dernier damnés élus; last-judgement damned doomsday last-judgment; 最后的审判 最后审判 末日审判
    enfer infernal damnation; hell infernal inferno damnation; 地狱 阴曹地府
    purgatoire; purgatory; 炼狱
    paradis ciel-chrétien; paradise heaven; 天堂 极乐世界
    trinité saint-esprit; trinity holy-ghost holy-spirit; 三位一体 圣灵
    miracle miracles miraculeux; miracle miracles miraculous; 奇迹 神迹
    martyre martyr martyrs martyriser; martyrdom martyr martyrs martyred; 殉道 殉教 殉道者
    tentation-de-saint-antoine; temptation-of-saint-anthony; 圣安东尼的诱惑
    = -
    relique reliques reliquaire châsse; relic relics reliquary shrine; 圣物 圣髑 圣物匣 遗骨 圣骨
    éveil nirvana illumination-bouddhique; nirvana enlightenment awakening; 涅槃 开悟 悟道 成佛
    réincarnation karma; reincarnation rebirth karma; 轮回 转世 因果
    pesée-du-cœur psychostasie livre-des-morts; weighing-of-the-heart book-of-the-dead; 称心 亡灵书 死者之书
    vierge-à-l'enfant; madonna-and-child virgin-and-child; 圣母子 圣母与圣婴 圣母抱子
    sacra-conversazione conversation-sacrée; sacra-conversazione; 神圣对话
    christ-en-majesté pantocrator; christ-in-majesty pantocrator; 全能基督 基督圣像
    arbre-de-jessé; tree-of-jesse; 耶西之树
    chute-des-anges anges-rebelles; fall-of-the-angels rebel-angels fallen-angels; 堕落天使 叛逆天使
    saint-michel-terrassant; saint-michael-dragon; 圣米迦勒斩龙
    saint-georges-et-le-dragon; saint-george-and-the-dragon; 圣乔治屠龙 屠龙
    conversion-de-saint-paul chemin-de-damas; conversion-of-saint-paul road-to-damascus; 扫罗归主
    pêche-miraculeuse; miraculous-draught; 捕鱼神迹
    lavement-des-pieds; washing-of-the-feet; 洗脚 为门徒洗脚
    marche-sur-les-eaux; walking-on-water; 水面行走 海面行走
    multiplication-des-pains; loaves-and-fishes; 五饼二鱼
    marchands-du-temple; cleansing-of-the-temple money-changers; 洁净圣殿
    entrée-à-jérusalem rameaux; entry-into-jerusalem palm-sunday; 进耶路撒冷 棕枝主日
    femme-adultère; woman-taken-in-adultery; 行淫的女人
    samaritaine; samaritan-woman; 撒玛利亚妇人
    noli-me-tangere; noli-me-tangere; 不要摸我
    mariage-mystique; mystic-marriage; 神秘婚礼
    mariage-de-la-vierge; marriage-of-the-virgin; 圣母婚礼
    naissance-de-la-vierge; birth-of-the-virgin; 圣母诞生
    nativité; nativity; 耶稣诞生 基督诞生
    agneau-mystique agneau-de-dieu; mystic-lamb lamb-of-god agnus-dei; 神秘羔羊 上帝羔羊
    cavaliers-de-l'apocalypse; four-horsemen; 天启四骑士
    arche-d'alliance; ark-of-the-covenant; 约柜
    buisson-ardent; burning-bush; 燃烧的荆棘
    sermon-sur-la-montagne; sermon-on-the-mount; 登山宝训
    chemin-de-croix; stations-of-the-cross way-of-the-cross; 苦路
    christ-mort; dead-christ; 死去的基督
    homme-de-douleurs; man-of-sorrows; 受难基督
    sacré-cœur; sacred-heart; 圣心
    """
}
