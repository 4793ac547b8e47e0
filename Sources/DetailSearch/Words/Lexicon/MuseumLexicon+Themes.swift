// swift-format-ignore-file

extension MuseumLexicon {
  /// What works are about: ideas, virtues and vices; scenes of scripture, of the saints, of myth and legend.
  static let themes = """
    = -
    justice justicier juste injustice équité équitable équitablement injustices injuste rendre-la-justice loi-du-plus-fort; justice just injustice fairness fair-treatment unfair unfairness justly righteousness righteous rightful injustices; 正义 公正 公道 司法 公平 不公 不公平 冤屈 冤案 正义感 主持公道 伸张正义 不义 天理
    égalité fraternité égalitaire égaux-en-droits fraternelle inégalité inégalités; equality fraternity brotherhood equality-of-men egalitarian inequality inequalities equal-footing; 平等 博爱 不平等 人人平等 手足情 四海一家 兄弟情
    luxure débauche orgie dépravé orgiaque stupre dépravation vie-de-débauche; lust debauchery orgy depravity lechery orgiastic depraved dissolute; 淫欲 纵欲 放荡 淫乱 狂欢 纵情声色 骄奢淫逸 淫荡场面 酒池肉林 浪荡 堕落 糜烂
    péché péchés pécheur capitaux faute pécheresse fautes-capitales péchés-capitaux sept-péchés-capitaux tentation-du-mal faute-morale; sin sins sinner sinful deadly seven-deadly-sins wrongdoing wickedness-sin deadly-sins cardinal-sins; 罪 罪恶 原罪 罪人 七宗罪 罪过 七罪 过错 罪恶的 作孽 犯罪感 作恶 七大罪
    bien-et-mal lutte-du-bien-et-du-mal le-bien-contre-le-mal manichéen vertu-et-vice; good-and-evil good-versus-evil good-vs-evil right-and-wrong virtue-and-vice; 善恶 善与恶 正邪 善与恶的 是非 善恶之争 正义与邪恶 道德
    charité charitable aumône bonté faire-l'aumône nourrir-les-pauvres œuvres-de-miséricorde bienfaisance bonne-action bonnes-œuvres; charity alms charitable kindness almsgiving alms-giving feeding-the-poor works-of-mercy philanthropy generosity-to-the-poor good-deed good-deeds altruistic handout handouts; 仁爱 慈善 施舍 善心 仁慈 行善 做善事 布施 慈善家 善举 帮助穷人 济贫 发善心 慈善事业
    foi croyant croyance dévotion pieux piété croire croit croyance-religieuse pieuse pieuses religiosité bigot piété-populaire crurent; faith believer belief devotion pious piety devout devoutly piously the-faithful god-fearing religious-belief churchgoer; 信仰 虔诚 信徒 信念 相信 信教的 教徒 虔诚的 虔敬 虔信 敬畏神 礼拜者 善男信女 笃信 信神
    prudence prudent prudente sagesse-prudente précaution précautions méfiance-prudente circonspect; prudence caution prudent cautiously precaution precautions careful cautious wary-careful; 谨慎 审慎 小心谨慎 慎重 稳妥 小心点 小心 小心翼翼
    tempérance modération modéré mesuré-moral; temperance moderation moderate self-restraint sobriety restraint abstemious; 节制 克制 自制 适度 有节制 禁酒 自律
    force courage bravoure courageux vaillant vigueur-force musculaire-force bravoure-force héros-courageux; strength fortitude courage bravery brave courageous strong braver grit fortitude-of-spirit; 力量 勇气 勇敢 坚毅 英勇 力气 有力气 大力 大无畏 骁勇
    mensonge mentir trompeur tromperie ruse duperie menteuse trompeuse rusée duperies supercherie-mensonge leurre-mensonge manœuvre-de-tromperie intox; lie deceit deception trick trickery deceive cunning lies-deceit deceptions deceitful wiles sneaky-trick ploy subterfuge hoodwink; 谎言 欺骗 诡计 骗 骗人 骗局 花招 诡诈 骗术 圈套骗 狡猾的计 谋略 鬼把戏 使诈 欺诈 把戏 耍花招 骗人的
    destin destinée fatalité sort fatum prédestiné prédestination fatal-destin c'était-écrit parques-destin hasard-du-destin; fate destiny doom destined doom-fate predestined predestination lot-in-life kismet written-in-the-stars; 命运 宿命 天意 命中注定 注定 缘分 劫数 前途 天注定 造化 气数 命数 定数
    fugacité éphémère fugace fugaces fuite-du-temps temps-qui-passe le-temps-passe tempus-fugit fragilité-de-la-vie brièveté passager-temps; transience fleeting ephemeral fleetingness passage-of-time passing-of-time time-flies tempus-fugit time-passes impermanence-of-life short-life; 时光流逝 短暂 稍纵即逝 光阴 时间流逝 岁月流逝 时光 光阴似箭 岁月如梭 流逝 稍纵 无常 白驹过隙 逝去
    imagination fantaisie fantastique imaginaire imaginations imaginer imaginé inventivité fantaisiste fantaisies créativité créatif créative rêverie-inventive; imagination fantasy fantastic imaginary imagine imagined imagining imaginative imaginatively creativity creative creatively make-believe fanciful; 想象 幻想 奇幻 虚构 想象力 幻想的 想像 构想 奇思妙想 异想天开 创造力 有创意 臆想 脑洞 凭空
    magie magique sorcellerie enchantement sorts formule-magique abracadabra; magic magical sorcery witchcraft spell spell-casting charms-and-spells sorceries hocus-pocus wizardry-art abracadabra bewitchment; 魔法 巫术 魔力 法术 变魔术 魔术 妖术 魔咒 妖法 法力 巫蛊 施咒 变戏法 符水
    superstition amulette talisman porte-bonheur gris-gris fétiche-protecteur protection-magique éloigner-le-mal conjurer-le-sort; superstition amulet talisman charm lucky protective-charm ward-off-evil evil-repelling good-luck-charm touch-wood; 迷信 护身符 避邪 辟邪 吉祥物 镇邪 避邪物 镇宅 保平安 辟邪用 开光
    alchimie alchimiste grand-œuvre; alchemy alchemist alchemical philosophers-stone transmutation; 炼金术 炼金 点石成金 贤者之石
    sciences astronomie astronome observer-les-étoiles cartographie-du-ciel cosmologie sciences-naturelles; astronomy astronomer astronomical-science cosmology star-chart; 天文 天文学 天文学家 观星 观天象 天象 自然科学 看星星
    présage oracle prophétie divination augure devin prédiction présages auspices-antiques tirer-les-cartes interpréter-les-rêves clairvoyance annonciateur prémonition prémonitoire; omen oracle prophecy divination augury soothsayer prediction omens prophecies divine-the-future fortune-tellers clairvoyant foreshadow foreshadows foreshadowing portent portents harbinger auguries tarot-reading; 预言 神谕 占卜 预兆 征兆 算命 预示着 先知预言 神谕所 卜卦 卜 问卜 算命先生 卦 预知 未卜先知 兆头 灵验 占卜者 塔罗占卜 谶语 解梦 预见
    nature-humaine condition-humaine humanité genre-humain espèce-humaine l'homme-en-général; humanity mankind human-condition human-race human-nature humankind; 人类 人性 人性的 人间 人类的 众生 芸芸众生 全人类 世人
    drame tragique tragédie dramatique drames tragiques-évènements drame-humain dramatiser scène-dramatique; drama tragedy tragic dramatic dramas dramatic-scene dramatise tragic-event tragic-story; 悲剧 戏剧性 惨 悲惨 惨剧场景 悲剧的 戏剧冲突 悲惨故事 悲情故事
    majesté majestueux grandiose noblesse imposant grandeur-noble noble-allure; majesty majestic grandiose stately imposing regal-bearing imposing-presence nobly; 威严 庄严 雄伟 宏伟 气派 威严的 庄严的 雄伟的 大气磅礴 派头
    sublime sublimes sublimement transcendant; sublime sublimity awe-of-nature; 崇高 崇高感 升华 高尚 壮丽崇高 至高无上
    hédonisme plaisir plaisirs bon-vivant bons-vivants épicurien épicurisme vie-de-plaisir joie-de-vivre plaisirs-de-la-vie; pleasure pleasures hedonism enjoyment bon-vivant epicurean high-life good-life living-it-up joie-de-vivre pleasure-seeking pleasure-seekers; 享乐 快乐 欢乐 乐趣 享受生活 享乐主义 吃喝玩 纵情享乐 花天酒地
    cinq-sens sens-humain allégorie-des-sens; five-senses five-senses-allegory; 五感 五官 五种感官 感官
    féminité féminin féministe féministes féminisme condition-féminine condition-de-la-femme droits-de-la-femme femme-forte cause-des-femmes misogynie misogyne sexisme sexiste machisme patriarcat patriarcal; femininity feminine feminist feminists feminism women's-condition girl-power misogyny misogynist misogynistic sexism sexist patriarchy patriarchal strong-woman women's-lib male-gaze; 女性 女权 女人味 女性的 女权主义 女性主义 女性地位 性别歧视 重男轻女 男权 父权 厌女 女强人 大女主 男性凝视
    sacré profane divin sacralité sacraliser divinité-sacrée; sacred holy profane sacral holiest profanity-versus-sacred godliness divineness; 神圣 世俗 圣洁神圣 神圣性 圣物般 不可亵渎 圣灵般
    religion religieux spirituel spiritualité spiritualité-vie vie-religieuse culte-religieux confession-religieuse secte sectes athée athéisme; religion religious spiritual spirituality religions faith-group creed creeds sect sects atheist atheism; 宗教 精神 宗教的 教派 宗教性 教义 邪教派 无神论 宗派 教门
    christianisme chrétien chrétienne chrétiens chrétiennes christianisé christianisation chrétienté; christianity christian christians christendom christianisation; 基督教 基督徒 基督教的 基督教徒 基督徒们 信耶稣 信基督
    islam musulman musulmane musulmans islamique islamiques musulmans-fidèles mahométan sunnite chiite ramadan mosquée-islam; islam muslim muslims islamic moslem muslims-faithful sunni shia shiite ramadan; 伊斯兰 穆斯林 伊斯兰教 回教 穆斯林的 伊斯兰教的 清真 回民 信真主 逊尼派 什叶派
    bouddhisme bouddhiste bouddhique bouddhistes bouddhiques zen-bouddhisme; buddhism buddhist buddhists buddhistic zen-buddhism; 佛教 信佛 佛教的 佛教徒 佛门 礼佛 禅宗 念佛 密宗 藏传佛教
    hindouisme hindou hindoue; hinduism hindu; 印度教
    taoïsme taoïste; taoism taoist daoism daoist; 道教 道家 道士
    shintoïsme shinto; shinto; 神道 神道教
    paganisme païen païenne païens; pagan paganism heathen; 异教 异教徒
    roue-de-fortune caprices-du-sort; wheel-of-fortune wheel-of-fate fickle-fortune; 命运之轮 运气轮盘 时来运转
    monde-à-l'envers; world-upside-down; 颠倒世界
    nef-des-fous; ship-of-fools; 愚人船
    fontaine-de-jouvence; fountain-of-youth; 青春泉 不老泉
    arts-libéraux sept-arts grammaire dialectique trivium quadrivium; liberal-arts grammar logic-art trivium quadrivium; 自由七艺 七艺 修辞 语法 逻辑学
    carpe-diem profiter-de-la-vie cueille-le-jour; carpe-diem seize-the-day live-for-today you-only-live-once yolo enjoy-life; 及时行乐 人生得意须尽欢 活在当下 今朝有酒今朝醉
    ordre ordonner-le-monde harmonie-du-monde ordre-cosmique; order cosmic-order law-and-order order-of-the-world; 秩序 天道 宇宙秩序 井然 规矩方圆
    origine-du-monde; origin-of-the-world; 世界的起源
    fertilité fécondité fécond fertiles fécondes fécondité-féminine rite-de-fertilité enfanter-beaucoup; fertility fecundity fertile fertility-symbol fertilise fruitfulness fecund childbearing; 生育 多产 丰产 生殖 多子 多子多福 生殖崇拜 繁殖 繁衍 肥沃 求子 生育力 开花结果
    abondance prospérité opulence prospère prospérer richesse-des-récoltes profusion-abondance; abundance plenty prosperity plentiful plenteous bountiful thriving flourish-prosper; 丰饶 富足 繁荣 丰盛 丰盛的 丰富 富裕繁荣 兴旺 兴旺发达 丰足 丰衣足食 昌盛 物产丰富 蒸蒸日上
    bonheur bonheur-familial félicité heureux-temps vie-heureuse; happiness luck felicity blessedness good-times; 幸福 福气 福 幸福的 幸福感 福分 福运 福字 美满 美好生活 幸福生活
    longévité longue-vie vie-longue vivre-longtemps centenaire-sage pêche-de-longévité; longevity long-life longlived long-lived ripe-old-age; 长寿 寿 长命 长命百岁 寿比南山 寿星 福寿双全 万寿无疆 延年益寿
    hospitalité accueil hospitaliers recevoir-un-hôte donner-l'asile; hospitality welcome welcoming-guests host-and-guest give-shelter; 好客 款待 款待客人 招待 待客 迎客 宾至如归 接风
    héroïsme exploit exploits prouesse exploits-héroïques prouesses-guerrières acte-héroïque faits-d'armes haut-fait hauts-faits; heroism exploit feat heroics heroics-deed exploits feats deeds-of-valour great-deeds brave-deed derring-do; 英雄主义 壮举 功绩 英雄事迹 壮举的 立功 战功 丰功伟绩 功勋 英雄行为 功业
    attente attendre-quelqu'un espérance-attente salle-d'attente; waiting expectation anticipation waiting-for hang-around; 等待 期盼 盼望着
    = mythe mythologie mythologique légende fable mythes conte légendaires contes-de-fées conte-de-fées fabuleux-récit mythes-grecs mythologies mythiques épopée épique saga-légendaire il-était-une-fois-conte; legend myth mythology mythological myths fable tale legendary legends mythical mythologies fairy-tale fairytale fairytales fairy-stories folktale folk-tale epics sagas bedtime-story once-upon-a-time-tale lore folklore-tale; 传说 神话 寓言故事 神话故事 童话 神话里 神话人物 希腊神话 传说中 民间传说 民间故事 史诗 童话里 神话传说 仙女故事 睡前故事 古老传说
    création genèse créateur-du-monde créer-le-monde premiers-hommes commencement-du-monde cosmogonie création-d'adam; creation genesis creates create-the-world world's-beginning creation-myth origins-of-man cosmogony; 创世 创造 创世纪 创造世界 造人 创世神话 开天辟地 世界起源 上帝造人 女娲造人 创世者 造物
    jugement-de-pâris pomme-de-discorde; judgement-of-paris apple-of-discord; 帕里斯的评判
    europe-et-le-taureau enlèvement-d'europe; rape-of-europa; 欧罗巴 劫夺欧罗巴
    enlèvement-de-proserpine; rape-of-proserpina; 劫夺珀耳塞福涅 普罗塞庇娜被劫
    pluie-d'or; golden-rain; 金雨
    chute-d'icare; fall-of-icarus; 伊卡洛斯的坠落
    boîte-de-pandore pandore-boîte ouvrir-la-boîte; pandoras-box pandora's-box box-of-pandora; 潘多拉的盒子 魔盒 潘多拉魔盒 打开盒子 灾祸之盒
    labyrinthe se-perdre-dans-le-labyrinthe fil-d'ariane; labyrinth maze maze-like ariadne's-thread thread-of-ariadne; 迷宫 迷阵 走迷宫 迷宫里 阿里阿德涅线
    odyssée; odyssey; 奥德赛
    patrocle; patroclus; 帕特罗克洛斯
    andromaque; andromache; 安德洛玛刻
    priam; priam; 普里阿摩斯
    cheval-de-troie ruse-d'ulysse cheval-de-bois-géant; trojan-horse horse-of-troy; 特洛伊木马 木马 木马计 大木马 特洛伊的木马
    horaces serment-des-horaces curiaces; horatii curiatii; 荷拉斯 荷拉斯兄弟
    louve; she-wolf; 母狼
    enkidu; enkidu; 恩奇都
    table-ronde; round-table; 圆桌骑士
    bacchanale bacchanales thiase cortège-de-bacchus dionysiaque bachique; bacchanal revel bacchanalia dionysian bacchic drunken-procession; 酒神节 狂欢宴 酒神狂欢 酒神女信徒 酒神祭 酒神队伍 醉舞 迈那得斯
    métamorphose métamorphoses transformation transformer transforme métamorphosée changée-en transformée-en prend-la-forme-de mutation mutant; metamorphosis transformation transformed transform metamorphose metamorphosed changing-into morph morphing took-the-form-of mutation; 变形 变身 化身 变成 变成了 变作 变形成 变身成 变化成 被变成 七十二变 摇身一变 转变 蜕变
    gigantomachie; gigantomachy; 巨人之战
    centauromachie lapithes; centauromachy lapiths; 拉庇泰人
    amazonomachie amazone amazones femme-guerrière femmes-guerrières; amazon amazons amazonomachy warrior-women woman-warrior female-warriors; 亚马逊 女战士 亚马孙 女战士们 女勇士
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
    tentation péché-originel chute-de-l'homme mordre-à-la-pomme; temptation original-sin fall-of-man tempted-by forbidden-apple giving-in-to-temptation; 诱惑 偷吃禁果 原罪 吃禁果 偷吃苹果 被诱惑 夏娃偷吃 蛇的诱惑
    fruit-défendu pomme-défendue; forbidden-fruit; 禁果 智慧果
    éden paradis-terrestre jardin-d'éden jardin-de-délices jardin-des-délices paradis-perdu paradisiaque-jardin; eden paradise garden-of-eden earthly-paradise paradise-lost garden-of-delights edenic; 伊甸园 乐园 乐土 失乐园 人间乐园 人间天堂
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
    annonciation annonce bonne-nouvelle ange-annonciateur annonce-faite-à-marie; annunciation announcing angel-tells-mary good-news tidings; 天使报喜 报喜 受胎告知 圣母领报 报喜天使 天使传报 告诉玛利亚 喜讯 好消息
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
    cène dernier-repas dernier-dîner repas-du-christ douze-à-table pain-et-vin; last-supper supper last-meal holy-supper supper-of-the-lord bread-and-wine; 最后的晚餐 最后晚餐 晚餐 最后一餐 最后的晚饭 耶稣的晚餐
    eucharistie communion hostie messe; eucharist communion; 圣餐 弥撒 圣体
    trahison baiser-de-judas; betrayal kiss-of-judas; 犹大之吻 出卖耶稣
    gethsémani jardin-des-oliviers; gethsemane; 客西马尼
    ecce-homo; ecce-homo; 看这个人
    flagellation flagellé fouetté fouetter fouet coups-de-fouet donner-le-fouet fustiger fouettée; flagellation scourging flogging whipped whip whipping flog scourge flogs flagellant whiplash birched; 鞭打 鞭笞 鞭刑 鞭子 抽打 挨鞭子 用鞭子抽 被鞭打 鞭打耶稣
    couronne-d'épines épines épine; crown-of-thorns thorns thorn; 荆棘冠 荆棘 刺冠
    calvaire golgotha portement-de-croix; calvary golgotha; 各各他 背十字架 受难地
    crucifixion crucifié crucifix christ-en-croix cloué-à-la-croix mort-sur-la-croix jésus-en-croix christ-crucifié; crucifixion crucified crucifix on-the-cross hung-on-the-cross jesus-on-the-cross died-on-the-cross; 钉十字架 受难 十字架 耶稣受难 钉死 十字架上的耶稣 十字架上 耶稣被钉
    passion-du-christ; passion-of-christ; 受难记 基督受难
    stigmates; stigmata; 圣痕 圣伤
    suaire linceul saint-suaire; shroud veronica turin-shroud winding-sheet; 裹尸布 寿衣 尸布 殓布
    déposition descente-de-croix; deposition descent-from-the-cross; 下十字架 卸下圣体 降下十字架
    lamentation déploration lamentations; lamentation lament mourning; 哀悼 哀悼基督 恸哭
    mise-au-tombeau; entombment; 入葬 埋葬基督
    résurrection ressuscité ressuscitée revient-à-la-vie sortir-du-tombeau tombeau-vide renaissance-après-mort relevé-d'entre-les-morts; resurrection resurrected risen rise rose-from-the-dead came-back-to-life comes-back-to-life empty-tomb; 复活 死而复生 复生 复活了 死后复活 复活的耶稣 死里复活 空墓
    emmaüs pèlerins-d'emmaüs; emmaus supper-at-emmaus; 以马忤斯
    incrédulité-de-thomas; doubting-thomas; 多马
    pentecôte; pentecost; 圣灵降临 五旬节
    assomption dormition monter-au-ciel élevée-au-ciel; assumption dormition ascends-to-heaven; 圣母升天 升天 上天堂 升入天堂 升天的圣母
    couronnement-de-la-vierge; coronation-of-the-virgin; 圣母加冕
    immaculée-conception immaculée; immaculate-conception immaculate; 无染原罪 圣母无玷
    apocalypse fin-du-monde apocalyptique fin-des-temps armageddon fin-du-monde-prochaine; apocalypse end-of-the-world apocalyptic end-times armageddon end-of-days; 启示录 世界末日 末日 末世 世界毁灭 天启 末日来临 审判日
    jugement-dernier damnés élus damné résurrection-des-morts peser-les-âmes; last-judgement damned doomsday last-judgment judgement-day judgment-day the-damned the-saved the-blessed souls-judged; 最后的审判 最后审判 末日审判 审判灵魂 最后审判日 称灵魂 灵魂审判 下地狱的人
    enfer infernal damnation enfers flammes-de-l'enfer infernaux-lieux supplice-des-damnés descente-aux-enfers; hell infernal inferno damnation hellfire hells hellscape damned-souls underworld-hell fire-and-brimstone purgatory-fire; 地狱 阴曹地府 下地狱 地狱之火 炼狱火 阴间地狱 地狱里 地府受罚 十八层地狱 冥府
    purgatoire; purgatory; 炼狱
    paradis paradisiaques ciel-des-élus royaume-des-cieux au-ciel septième-ciel; paradise heaven heavenly-place kingdom-of-heaven pearly-gates seventh-heaven; 天堂 极乐世界 天国乐园 天堂里 西天 仙界
    trinité saint-esprit; trinity holy-ghost holy-spirit; 三位一体 圣灵
    miracle miracles miraculeux faire-un-miracle guérison-miraculeuse; miracle miracles miraculous miraculously wonder-worker works-a-miracle miracle-working divine-intervention; 奇迹 神迹 神奇事迹 显灵奇迹 奇迹般 神迹显现 创造奇迹 神力 圣迹
    martyre martyr martyrs martyriser martyrisée mourir-pour-sa-foi supplice-du-saint; martyrdom martyr martyrs martyred martyrs' died-for-his-faith tortured-saint; 殉道 殉教 殉道者 为信仰而死 殉道的 殉教者 受折磨的圣人 舍生取义
    tentation-de-saint-antoine; temptation-of-saint-anthony; 圣安东尼的诱惑
    = -
    éveil nirvana illumination-spirituelle atteindre-l'éveil méditation-bouddhique; nirvana enlightenment awakening attain-enlightenment spiritual-awakening; 涅槃 开悟 悟道 成佛 觉悟 顿悟 大彻大悟 得道 觉醒 圆满 证道
    réincarnation karma réincarné réincarner vies-antérieures transmigration renaître-dans-un-autre-corps; reincarnation rebirth karma reincarnated reincarnate past-lives transmigration reborn-again; 轮回 转世 因果 投胎 前世 来世轮回 转生 今生来世 六道轮回 因果报应
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
