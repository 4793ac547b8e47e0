// swift-format-ignore-file

extension MuseumLexicon {
  /// What works are about: ideas, virtues and vices; scenes of scripture, of the saints, of myth and legend.
  static let themes = """
    = -
    justice justicier juste injustice; justice just injustice; 正义 公正 公道 司法
    égalité fraternité; equality fraternity brotherhood; 平等 博爱
    luxure débauche orgie dépravé; lust debauchery orgy depravity lechery; 淫欲 纵欲 放荡 淫乱 狂欢
    péché péchés pécheur capitaux faute; sin sins sinner sinful deadly; 罪 罪恶 原罪 罪人 七宗罪
    bien-et-mal; good-and-evil; 善恶 善与恶
    charité charitable aumône bonté; charity alms charitable kindness almsgiving; 仁爱 慈善 施舍 善心 仁慈
    foi croyant croyance dévotion pieux piété; faith believer belief devotion pious piety devout; 信仰 虔诚 信徒 信念
    prudence; prudence caution; 谨慎 审慎
    tempérance; temperance moderation; 节制
    force courage bravoure courageux vaillant; strength fortitude courage bravery brave courageous strong; 力量 勇气 勇敢 坚毅 英勇 力气
    mensonge mentir trompeur tromperie ruse duperie; lie deceit deception trick trickery deceive cunning; 谎言 欺骗 诡计 骗 骗人 骗局
    destin destinée fatalité; fate destiny doom; 命运 宿命 天意
    fugacité éphémère fugace; transience fleeting ephemeral; 时光流逝 短暂 稍纵即逝 光阴
    imagination fantaisie fantastique imaginaire; imagination fantasy fantastic imaginary; 想象 幻想 奇幻 虚构
    magie magique sorcellerie enchantement; magic magical sorcery witchcraft spell; 魔法 巫术 魔力 法术
    superstition amulette talisman porte-bonheur; superstition amulet talisman charm lucky; 迷信 护身符 避邪 辟邪 吉祥物
    alchimie alchimiste; alchemy alchemist; 炼金术 炼金
    sciences astronomie astronome; astronomy astronomer; 天文 天文学 天文学家
    présage oracle prophétie divination augure devin prédiction; omen oracle prophecy divination augury soothsayer prediction; 预言 神谕 占卜 预兆 征兆 算命
    nature-humaine condition-humaine humanité; humanity mankind human-condition; 人类 人性
    drame tragique tragédie dramatique; drama tragedy tragic dramatic; 悲剧 戏剧性 惨 悲惨
    majesté majestueux grandiose noblesse imposant; majesty majestic grandiose stately imposing; 威严 庄严 雄伟 宏伟 气派
    sublime; sublime; 崇高
    hédonisme plaisir plaisirs; pleasure pleasures hedonism enjoyment; 享乐 快乐 欢乐 乐趣
    cinq-sens; five-senses; 五感 五官
    féminité féminin féministe; femininity feminine feminist; 女性 女权 女人味
    sacré profane divin; sacred holy profane; 神圣 世俗
    religion religieux spirituel spiritualité; religion religious spiritual spirituality; 宗教 精神 宗教的
    christianisme chrétien chrétienne chrétiens; christianity christian christians; 基督教 基督徒
    islam musulman musulmane musulmans islamique; islam muslim muslims islamic; 伊斯兰 穆斯林 伊斯兰教 回教
    bouddhisme bouddhiste bouddhique; buddhism buddhist; 佛教 信佛
    hindouisme hindou hindoue; hinduism hindu; 印度教
    taoïsme taoïste; taoism taoist daoism daoist; 道教 道家 道士
    shintoïsme shinto; shinto; 神道 神道教
    paganisme païen païenne païens; pagan paganism heathen; 异教 异教徒
    roue-de-fortune; wheel-of-fortune; 命运之轮
    monde-à-l'envers; world-upside-down; 颠倒世界
    nef-des-fous; ship-of-fools; 愚人船
    fontaine-de-jouvence; fountain-of-youth; 青春泉 不老泉
    arts-libéraux sept-arts; liberal-arts; 自由七艺
    carpe-diem; carpe-diem seize-the-day; 及时行乐
    ordre; order; 秩序
    origine-du-monde; origin-of-the-world; 世界的起源
    fertilité fécondité fécond; fertility fecundity fertile; 生育 多产 丰产 生殖
    abondance prospérité opulence; abundance plenty prosperity; 丰饶 富足 繁荣 丰盛
    bonheur; happiness luck; 幸福 福气 福
    longévité; longevity; 长寿 寿
    hospitalité accueil; hospitality welcome; 好客 款待
    héroïsme exploit exploits prouesse; heroism exploit feat heroics; 英雄主义 壮举 功绩
    attente; waiting expectation; 等待 期盼
    = mythe mythologie mythologique légende fable mythes conte; legend myth mythology mythological myths fable tale legendary; 传说 神话 寓言故事 神话故事 童话
    création genèse; creation genesis; 创世 创造 创世纪 创造世界
    jugement-de-pâris pomme-de-discorde; judgement-of-paris apple-of-discord; 帕里斯的评判
    europe-et-le-taureau enlèvement-d'europe; rape-of-europa; 欧罗巴 劫夺欧罗巴
    enlèvement-de-proserpine; rape-of-proserpina; 劫夺珀耳塞福涅 普罗塞庇娜被劫
    pluie-d'or; golden-rain; 金雨
    chute-d'icare; fall-of-icarus; 伊卡洛斯的坠落
    boîte-de-pandore pandore-boîte; pandoras-box pandora's-box; 潘多拉的盒子 魔盒 潘多拉魔盒
    labyrinthe; labyrinth maze; 迷宫
    odyssée; odyssey; 奥德赛
    patrocle; patroclus; 帕特罗克洛斯
    andromaque; andromache; 安德洛玛刻
    priam; priam; 普里阿摩斯
    cheval-de-troie; trojan-horse; 特洛伊木马 木马
    horaces serment-des-horaces curiaces; horatii curiatii; 荷拉斯 荷拉斯兄弟
    louve; she-wolf; 母狼
    enkidu; enkidu; 恩奇都
    table-ronde; round-table; 圆桌骑士
    bacchanale bacchanales; bacchanal revel; 酒神节 狂欢宴
    métamorphose métamorphoses transformation transformer transforme; metamorphosis transformation transformed transform; 变形 变身 化身 变成
    gigantomachie; gigantomachy; 巨人之战
    centauromachie lapithes; centauromachy lapiths; 拉庇泰人
    amazonomachie amazone amazones; amazon amazons amazonomachy; 亚马逊 女战士 亚马孙
    bain-de-diane; bath-of-diana; 狄安娜沐浴
    callisto; callisto; 卡利斯托
    tantale; tantalus; 坦塔罗斯
    atalante hippomène; atalanta; 阿塔兰忒
    phaéton char-du-soleil; phaethon chariot-of-the-sun; 法厄同 太阳车
    niobé; niobe; 尼俄柏
    charon nocher passeur; charon ferryman; 卡戎 摆渡人 冥河船夫
    circé; circe; 喀耳刻 女巫喀耳刻
    toison-d'or argonautes; golden-fleece argonauts; 金羊毛 阿耳戈英雄
    iphigénie; iphigenia; 伊菲革涅亚
    oreste; orestes; 俄瑞斯忒斯
    électre; electra; 厄勒克特拉
    clytemnestre; clytemnestra; 克吕泰涅斯特拉
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
    mythe-d'osiris; osiris-myth; 奥西里斯神话
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
    sancho; sancho; 桑丘
    macbeth othello roi-lear; macbeth othello king-lear; 麦克白 奥赛罗
    tristan iseut yseult; tristan isolde; 特里斯坦 伊索尔德
    roland chanson-de-roland; roland song-of-roland; 罗兰 罗兰之歌
    roman-de-renart; reynard; 列那狐
    fables-de-la-fontaine corbeau-et-renard; aesop aesops-fables; 伊索寓言 拉封丹
    petit-chaperon-rouge; little-red-riding-hood; 小红帽
    cendrillon; cinderella; 灰姑娘
    belle-et-la-bête; beauty-and-the-beast; 美女与野兽
    = scène-biblique biblique évangile testament; biblical bible-story gospel scripture testament; 圣经故事 福音 福音书 经文 旧约 新约
    tentation péché-originel chute-de-l'homme; temptation original-sin fall-of-man; 诱惑 偷吃禁果 原罪
    fruit-défendu pomme-défendue; forbidden-fruit; 禁果 智慧果
    éden paradis-terrestre jardin-d'éden; eden paradise garden-of-eden; 伊甸园 乐园
    babel tour-de-babel; babel tower-of-babel; 巴别塔 通天塔
    sodome gomorrhe; sodom gomorrah; 索多玛
    sacrifice-d'isaac; sacrifice-of-isaac; 以撒献祭 献以撒
    jacob échelle-de-jacob; jacob; 雅各
    tables-de-la-loi dix-commandements; ten-commandments; 十诫 法版
    mer-rouge exode; exodus red-sea; 出埃及 出埃及记 红海
    veau-d'or; golden-calf; 金牛犊
    reine-de-saba; queen-of-sheba; 示巴女王
    jugement-de-salomon; judgement-of-solomon; 所罗门的审判
    fosse-aux-lions cage-à-lions; lions-den lions'-den lion-cage; 狮子坑 狮笼
    annonciation annonce; annunciation announcing; 天使报喜 报喜 受胎告知 圣母领报
    visitation; visitation; 圣母访亲
    adoration-des-mages épiphanie adoration; adoration-of-the-magi adoration; 朝拜 三王来朝 贤士来朝
    adoration-des-bergers; adoration-of-the-shepherds; 牧羊人朝拜 牧人来拜
    circoncision présentation-au-temple prepuce circoncis; circumcision foreskin circumcised; 割礼 包皮 割包皮
    massacre-des-innocents; massacre-of-the-innocents; 屠杀婴儿
    fuite-en-égypte; flight-into-egypt; 逃往埃及 逃亡埃及
    cana noces-de-cana; cana wedding-at-cana; 迦拿 迦拿婚礼 变水为酒
    parabole paraboles; parable; 比喻
    résurrection-de-lazare; raising-of-lazarus; 拉撒路复活
    transfiguration; transfiguration; 显圣容 基督变容
    cène dernier-repas; last-supper supper; 最后的晚餐 最后晚餐 晚餐
    eucharistie communion hostie messe; eucharist communion; 圣餐 弥撒 圣体
    trahison baiser-de-judas; betrayal kiss-of-judas; 犹大之吻 出卖耶稣
    gethsémani jardin-des-oliviers; gethsemane; 客西马尼
    ecce-homo; ecce-homo; 看这个人
    flagellation flagellé fouetté fouetter fouet; flagellation scourging flogging whipped whip whipping flog scourge; 鞭打 鞭笞 鞭刑 鞭子 抽打
    couronne-d'épines épines épine; crown-of-thorns thorns thorn; 荆棘冠 荆棘 刺冠
    calvaire golgotha portement-de-croix; calvary golgotha; 各各他 背十字架 受难地
    crucifixion crucifié crucifix christ-en-croix; crucifixion crucified crucifix; 钉十字架 受难 十字架 耶稣受难 钉死
    passion-du-christ; passion-of-christ; 受难记 基督受难
    stigmates; stigmata; 圣痕 圣伤
    suaire linceul saint-suaire; shroud veronica turin-shroud winding-sheet; 裹尸布 寿衣 尸布 殓布
    déposition descente-de-croix; deposition descent-from-the-cross; 下十字架 卸下圣体 降下十字架
    lamentation déploration lamentations; lamentation lament mourning; 哀悼 哀悼基督 恸哭
    mise-au-tombeau; entombment; 入葬 埋葬基督
    résurrection ressuscité; resurrection resurrected risen rise; 复活 死而复生 复生
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
    paradis; paradise heaven; 天堂 极乐世界
    trinité saint-esprit; trinity holy-ghost holy-spirit; 三位一体 圣灵
    miracle miracles miraculeux; miracle miracles miraculous; 奇迹 神迹
    martyre martyr martyrs martyriser; martyrdom martyr martyrs martyred; 殉道 殉教 殉道者
    tentation-de-saint-antoine; temptation-of-saint-anthony; 圣安东尼的诱惑
    = -
    éveil nirvana; nirvana enlightenment awakening; 涅槃 开悟 悟道 成佛
    réincarnation karma; reincarnation rebirth karma; 轮回 转世 因果
    sacra-conversazione; sacra-conversazione; 神圣对话
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
    agneau-mystique agneau-de-dieu; mystic-lamb lamb-of-god agnus-dei; 神秘羔羊 上帝羔羊
    cavaliers-de-l'apocalypse; four-horsemen; 天启四骑士
    buisson-ardent; burning-bush; 燃烧的荆棘
    sermon-sur-la-montagne; sermon-on-the-mount; 登山宝训
    chemin-de-croix; stations-of-the-cross way-of-the-cross; 苦路
    christ-mort; dead-christ; 死去的基督
    homme-de-douleurs; man-of-sorrows; 受难基督
    sacré-cœur; sacred-heart; 圣心
    """
}
