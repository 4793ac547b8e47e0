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
    propagande politique; propaganda political; 宣传 政治
    gloire honneur; glory honour honor; 光荣 荣耀 荣誉
    justice justicier juste injustice; justice just injustice; 正义 公正 公道 司法
    égalité fraternité; equality fraternity brotherhood; 平等 博爱
    vanité orgueil orgueilleux fierté fier arrogant; vanity pride proud arrogant arrogance; 虚荣 骄傲 自豪 傲慢 自大
    avarice avare cupidité cupide; greed greedy avarice miser stingy; 贪婪 吝啬 守财奴 贪心
    gourmandise glouton gourmand; gluttony glutton greedy; 贪吃 暴食 嘴馋
    paresse paresseux oisif oisiveté; sloth lazy laziness idle idleness; 懒惰 懒 闲散
    luxure débauche orgie dépravé; lust debauchery orgy depravity lechery; 淫欲 纵欲 放荡 淫乱 狂欢
    envie jalousie jaloux; envy jealousy jealous; 嫉妒 妒忌 羡慕
    péché péchés pécheur capitaux faute; sin sins sinner sinful deadly; 罪 罪恶 原罪 罪人 七宗罪
    vertu vertus vertueux; virtue virtues virtuous; 美德 德行 品德
    vice vices; vice vices; 恶习 罪孽
    bien-et-mal; good-and-evil; 善恶 善与恶
    charité charitable aumône bonté; charity alms charitable kindness almsgiving; 仁爱 慈善 施舍 善心 仁慈
    espérance espoir; hope; 希望 盼望
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
    quatre-saisons saisons; seasons four-seasons; 四季 季节
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
    énée didon; aeneas dido; 埃涅阿斯 狄多
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
    ascension; ascension; 升天
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
    relique reliques reliquaire châsse; relic relics reliquary shrine; 圣物 圣髑 圣物匣 遗骨 圣骨
    éveil nirvana illumination-bouddhique; nirvana enlightenment awakening; 涅槃 开悟 悟道 成佛
    réincarnation karma; reincarnation rebirth karma; 轮回 转世 因果
    pesée-du-cœur psychostasie livre-des-morts; weighing-of-the-heart book-of-the-dead; 称心 亡灵书 死者之书
    """
}
