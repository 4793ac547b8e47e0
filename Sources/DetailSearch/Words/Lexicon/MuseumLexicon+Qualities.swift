// swift-format-ignore-file

extension MuseumLexicon {
  /// What people and things are like.
  static let qualities = """
    = -
    jeune jeunesse jeunot juvenile jeunes adolescent adolescence; young youth youthful teenager adolescent; 年轻 青年 青春 年少 少年
    vieux vieillesse vieille agee decrepit; old aged elderly; 老 年老 年迈 上年纪 苍老
    vieux ancien antique antiquite archaique millenaire vieillot vieille ancienne vétuste; old ancient antique archaic age-old aged; 老 古代 古老 旧 悠久 陈旧 年代久远 很老
    nouveau neuf moderne recent contemporain neuve nouvelle; new modern recent contemporary; 新 现代 当代
    beaute beau canon ideal joliesse; beauty beautiful ideal handsome; 美 美丽 漂亮 好看 帅 英俊 美女 美人 帅哥
    laid moche laideur hideux affreux vilain difforme; ugly hideous ugliness unsightly deformed; 丑 难看 丑陋 丑恶 畸形
    gros grosse obese gras corpulent potele dodu grassouillet replet embonpoint enrobe rondelet; fat chubby plump obese stout tubby curvy rotund; 胖 丰满 肥胖 肥 胖乎乎 圆润 胖子 丰腴
    mince maigre svelte fluet chetif decharne emacie efflanque maigreur maigrichon; thin slim skinny slender lean gaunt emaciated scrawny bony; 瘦 苗条 消瘦 瘦弱 纤细 皮包骨
    musclé muscle athletique costaud baraque robuste trapu; muscular athletic burly sturdy brawny; 健壮 强壮 肌肉发达 魁梧 壮
    fort solide robuste; strong solid sturdy; 结实 坚固 牢固
    haut hauteur grand immense geant gigantesque enorme colossal monumental grandeur-nature balaise haute; tall height high huge giant enormous colossal big gigantic immense massive; 高 高度 巨大 很大 庞大 高大 巨型 多高
    grandeur-nature taille-reelle format; life-size lifesize format scale; 真人大小 等身 尺幅 原大 比例
    petit minuscule miniature riquiqui microscopique petite; small tiny little miniature wee minuscule; 小小的 微小 迷你 很小 细小 微型 小小 小型 袖珍
    courte raccourci; short; 短小
    large largeur vaste ample; wide broad width vast; 宽 宽阔 宽大 广阔
    etroit serre étroite; narrow tight; 窄 狭窄
    fine finesse delicat delicatesse gracile; fine thin delicate dainty delicacy; 精致 细腻 精细 薄
    plein pleine rempli bonde; full filled packed crowded solid; 满满 装满 拥挤 充满 实心
    vide creux deserte inoccupe vides; empty hollow vacant void deserted emptiness; 空 空荡荡 空心 空洞 空的 空无一人 空着 空白 空无一物
    nu nue nus nudite devetu deshabille a-poil denude denudé; nude naked nudity undressed bare; 裸体 光着 没穿衣服 赤裸 不穿衣服 光溜溜 一丝不挂
    a-demi-nu torse-nu seins-nus; half-naked bare-chested topless semi-nude; 半裸 上身赤裸 光膀子 赤膊
    lumineux brillant eclaire eclat luisant scintillant etincelant resplendissant rutilant brille miroitant luit lumineuse luminosité radieux; bright shiny shining luminous glowing sparkling glittering gleaming dazzling glossy radiant luminosity; 亮 闪亮 发光 明亮 闪闪发光 闪烁 光亮 亮晶晶 发亮 亮堂
    sombre obscur fonce tenebreux obscurite penombre ténèbres; dark dim gloomy murky shady; 黑暗 昏暗 暗 阴暗 深色 暗处 幽暗 暗沉 很暗
    clair pale clarte; pale; 浅色 浅
    transparent transparence translucide diaphane; transparent see-through translucent sheer transparency diaphanous; 透明 半透明 通透 透光 薄透
    opaque opacité; opaque opacity; 不透明
    net nette precis precision; sharp crisp precise precision; 清楚 清晰 精确 精准
    flou nettete net floue trouble vaporeux estompe; blurry blurred blur fuzzy focus sharp hazy; 模糊 虚 清晰 失焦 朦胧
    doux lisse moelleux poli satine soyeux; soft smooth silky sleek; 柔软 光滑 软 平滑
    dur rigide raide dure solide; hard stiff rigid sturdy solid; 硬 坚硬 僵硬 结实 坚固
    rugueux rude rugosite granuleux rapeux rêche; rough coarse grainy rugged texture textured; 粗糙 颗粒 毛糙
    tranchant aigu pointu acere effile pointue; sharp pointed pointy keen spiky tapering; 锋利 尖 尖锐 尖尖的 尖的 尖尖
    emousse arrondi; blunt rounded; 钝 圆润
    mouille humide trempe ruisselant; wet damp soaked moist; 湿 潮湿 湿漉漉 打湿
    sec seche desseche aride sécher; dry dried arid drying; 干燥 干枯 干了
    sale salete crasseux souille crade degueulasse crasse encrassé noirci noircissement; dirty filthy grubby soiled dirt grime grimy filth blackened; 脏 肮脏 脏兮兮 污垢 脏污 发黑
    propre proprete immacule; clean spotless immaculate; 干净 洁净
    intact complet entier indemne bien-conserve; intact whole complete undamaged well-preserved; 完整 完好 完好无损 保存完好
    use usure usee erode rape élimé érosion; worn worn-out eroded wear-and-tear erosion weathered weathering; 磨损 破旧 风化 旧了 侵蚀 腐蚀 磨旧
    dechire troue mite lacere; torn ragged; 破洞 撕破
    rouille rouillé corrode patine vert-de-gris oxyde corrosion; rusty rust patina verdigris corroded rusted corrosion; 生锈 铜绿 包浆 锈 铁锈 锈迹 锈蚀
    pourri putrefie moisi decompose pourriture; rotten decaying mouldy rot decayed rotting decay; 腐烂 发霉 烂 腐朽 烂了
    fane fletri fletrie; withered wilted faded; 枯萎 凋谢
    frais fraiche; fresh; 新鲜
    mature; ripe; 成熟 熟透
    vivant anime; living alive animate; 活的 有生命 栩栩如生
    original authentique vrai authenticite veritable authentifié; original authentic genuine real authenticity authenticated; 原作 真迹 真品 真的假的 正品 真的 原件 原版 真伪
    faux fausse falsifie contrefait toc bidon imitation simulacre falsification faussaire contrefaçon imposture; fake false sham imitation phony bogus forgery forged counterfeit forger phoney; 假的 假 赝品 仿造 冒牌 山寨 伪造 假画 造假 假货 伪作 仿冒
    mensonge invente mentir menteur fiction imaginaire; lie invented made-up fiction liar fictional imaginary; 假的 编造 虚构 撒谎 说谎
    verite realite veracite; truth reality real-life; 真实 真相 真有其人
    erreur faute maladresse rate gaffe bourde; error mistake wrong flaw blunder; 错误 画错 接错 弄错 失误 瑕疵
    difference different differents distinct differe divergent; difference different differ distinct unlike; 区别 不同 不一样 差别 差异
    ressemble ressemblance pareil pareils semblable similaire identique sosie; resemble resembling similar alike identical lookalike resemblance; 像 相似 相像 一模一样 长得像
    symetrie symetrique asymétrie; symmetry symmetrical symmetric asymmetry; 对称 不对称 对称性
    asymetrie asymetrique desequilibre; asymmetry asymmetrical uneven; 不对称 失衡
    droit rectiligne; straight; 笔直 直线 直的
    courbe sinueux ondule cambre serpentin ondulant arque incurvé recourbé sinuosité; curved wavy sinuous curve winding undulating bent curving arched curvy; 弯曲 曲线 弯 波浪形 蜿蜒 弯的 弧线 弧形 弯弯
    tordu torsade spirale tortillé; twisted spiral twisting twist contorted torsion; 扭曲 螺旋 扭 拧 扭着 扭转
    penche oblique diagonale diagonal incline biais; slanting oblique diagonal tilted slanted; 斜 斜的 对角线 斜线 斜着
    vertical verticale verticalement; vertical upright vertically; 垂直 竖 竖着 竖直 直立
    horizontal horizontale; horizontal horizontally; 水平 横 横向 横着
    plat plate aplati plane; flat flattened; 扁 扁平 平的 扁的
    en-relief saillant protuberant; raised bulging protruding; 凸 凸起 突出
    creuse enfonce concave; sunken hollowed concave; 凹 凹陷
    renverse a-l-envers inverse tete-en-bas; upside-down inverted reversed; 倒立 颠倒 倒过来 头朝下 反过来
    simple sobre epure simplicite sobriété austère dépouillé; simple plain sober simplicity austere bare; 简单 朴素 简洁 朴实 简朴 素雅
    complexe complique elabore sophistique; complex complicated intricate elaborate; 复杂 繁复
    riche-en-details surcharge orne fleuri tarabiscote kitsch; ornate elaborate overloaded kitsch fancy; 华丽 繁复 花哨 华美
    elegant elegance chic distingue raffine raffinement gracieux gracieuse; elegant elegance graceful refined stylish grace; 优雅 高雅 典雅 雅致 优美
    vulgaire grossier obscene obscenite trivial; vulgar obscene coarse crude lewd rude; 粗俗 下流 淫秽 低俗
    precieux precieuse inestimable sans-prix; precious priceless valuable invaluable; 珍贵 贵重 宝贵 无价 无价之宝
    ordinaire banal commun quotidien; ordinary common everyday banal; 普通 平常 日常 平凡
    etrange bizarre mysterieux insolite singulier zarbi chelou; weird strange mysterious odd bizarre peculiar unusual; 奇怪 神秘 怪 古怪 怪异 诡异 奇特
    comique drole cocasse; comical hilarious; 滑稽 好笑 逗
    magnifique somptueux splendide grandiose spectaculaire; magnificent splendid sumptuous grand spectacular; 壮观 宏伟 壮丽 辉煌
    mignon adorable choupinou craquant; cute adorable; 萌 可爱 呆萌
    parfait perfection ideal impeccable; perfect perfection flawless; 完美 理想
    inacheve inachevee fini incomplet non-fini non-finito ébauché; unfinished incomplete finished non-finito; 未完成 没画完 半成品 没做完 没完成
    agrandi elargi recadre rogne; cut trimmed enlarged cropped; 裁 裁掉 剪
    cache invisible dissimule; hidden invisible concealed; 看不见 隐形 隐藏
    visible apparent; visible apparent; 看得见 可见
    secret confidentiel mystère énigme mystérieux énigmatique caché; secret hidden mystery enigma mysterious enigmatic riddle puzzle; 秘密 谜 奥秘 神秘 谜团 未解之谜 玄机 暗藏 谜题 隐藏
    sacre beni; sacred holy religious; 神圣 圣洁
    profane laique; secular profane; 世俗
    mortel fatal letal; mortal deadly fatal lethal; 致命 凡人
    immortel eternel eternite immortalite au-delà; immortal eternal eternity immortality afterlife hereafter; 永恒 不朽 永生 长生 来世 死后 阴间 冥界
    puissant; powerful mighty; 强大 有力
    riche fortune fortunee friqué cossu aise; rich wealthy well-off affluent; 有钱 富 富裕 富有 富人
    libre independant independance; free independent independence; 自由 独立
    sauvage feroce farouche; wild fierce ferocious savage; 野生 凶猛 野性 凶
    docile apprivoise; tame docile gentle; 温顺 乖 听话
    rapide vite vitesse veloce rapidité; fast quick quickly speed swift rapid velocity; 快 速度 迅速 飞快 快速
    lent lentement lenteur; slow slowly; 慢 缓慢
    dynamique mouvemente anime energique; dynamic lively energetic vigorous; 动感 生动 活泼 有活力
    bruyant tapage; noisy loud; 吵闹 喧闹
    occupe affaire; busy; 忙 忙碌
    entasse bonde; crowded cramped packed; 拥挤 挤
    naturel nature; natural; 天然 自然
    artificiel factice; artificial; 人造 人工
    feminin feminite effemine; feminine femininity effeminate; 女性化 女人味 阴柔
    masculin viril virilite macho; masculine manly virile masculinity; 阳刚 男子气 男子气概 男性
    erotique suggestif provocant aguicheur; erotic suggestive provocative; 情色 挑逗 暧昧
    choquant scandaleux indecent; shocking indecent scandalous; 不雅 伤风败俗 有伤风化
    etranger exotique exotisme; exotic foreign exoticism; 异国 异域 外国 异国情调
    royal imperial princier royale imperiale; royal imperial princely regal; 皇家 王室 御用 帝国
    militaire martial; military martial warlike; 军事
    politique propagande; political propaganda politics; 政治 宣传
    funeraire funebre mortuaire; funerary funeral mortuary; 丧葬 陪葬 殉葬
    magique enchante surnaturel ensorcele; magical enchanted supernatural; 魔法 神奇 超自然
    fantastique imaginaire onirique irreel feerique; fantastic fantasy dreamlike unreal; 梦幻 奇幻 幻想 超现实
    tragique dramatique pathetique theatral; tragic dramatic theatrical pathetic; 悲剧 戏剧性 悲壮
    intime intimite prive; intimate private intimacy; 私密 亲密 私人
    chauve degarni calvitie deplume crane-d-oeuf sans-cheveux tete-chauve crane-lisse; bald balding hairless baldy baldness bald-head no-hair receding-hairline bald-headed; 秃头 光头 秃 谢顶 秃子 秃顶 没头发 地中海发型 秃瓢 光脑袋 光秃秃的头
    blond blonde roux rousse rouquin; blond blonde redhead ginger fair-haired; 金发 红发 金头发 红头发
    brun brune cheveux-noirs; brunette dark-haired; 黑发 棕发 深色头发
    grisonnant cheveux-blancs cheveux-gris tete-blanche poivre-et-sel chenu; grey-haired white-haired white-hair grey-hair gray-hair silver-haired grizzled hoary; 白发 白头发 花白 银发 花白头发 灰白 鹤发 头发花白 满头白发
    boucle crepu ondule; curly frizzy wavy; 卷 卷曲 卷毛
    poilu velu chevelu; hairy; 毛茸茸 毛多 多毛
    maquille fard farde; makeup; 妆 化了妆
    pale blafard livide bleme blanc-comme-un-linge; pale pallid wan; 苍白 惨白 没血色
    bronzee hale basane bronze-au-soleil mat tanne; tanned dark-skinned swarthy suntanned sunburnt weather-beaten olive-skinned; 黑皮肤 黝黑 晒黑 小麦色 古铜色皮肤 晒得黑 麦色
    noir africain africaine; black african; 黑人
    rose-et-frais rougeaud joufflu; rosy ruddy chubby-cheeked; 红润 红扑扑
    handicape boiteux infirme estropie; crippled lame disabled handicapped; 瘸 残疾 跛
    bossu; hunchbacked stooped; 驼背
    assoupi ensommeille; sleepy drowsy; 困 犯困 昏昏欲睡
    enceinte; pregnant; 怀孕 孕妇 大肚子
    barbu moustachu; bearded whiskered; 大胡子 络腮胡
    ailee; winged; 有翼
    en-armes; armed; 武装 带武器
    masque masquee; masked; 蒙面
    couronne couronnee; crowned; 戴冠
    enchaine prisonnier; chained shackled captive; 被锁 被绑 锁住
    assis-sur-un-trone trone tronant; enthroned; 宝座上 登基
    geometrique géométriques; geometric geometrical; 几何 几何图形 几何形 几何图案 几何纹
    rond circulaire spherique sphere ronde arrondi cercle tondo; round circular spherical rounded circle tondo; 圆 圆的 圆形 圆圆的 球形 圆圆 圆圈 圆画 圆溜溜
    carre cubique carrée; square cubic; 方形 正方形 四方 方的 方块
    triangulaire; triangular; 三角 三角形
    ovale elliptique ellipse; oval elliptical ellipse; 椭圆 椭圆形 鹅蛋形
    octogonal hexagonal polygonal polygone hexagone octogone; octagonal hexagonal polygonal polygon hexagon octagon; 八角 六边形 八边形 六角 多边形 八角形
    double jumele; double; 双重
    triple; triple threefold; 三重
    colle attache; stuck attached; 固定 粘住
    mobile articule mecanique; movable moving mechanical articulated; 活动的 机械 能动
    portatif portable; portable; 便携
    pliant pliable depliant; folding foldable; 折叠
    creux evide ajoure; openwork pierced hollow; 镂空 透雕 空心
    argente; silvered silver-plated; 银色 镀银
    laque verni vernisse; lacquered varnished glazed; 上漆 上釉
    tachete moucheté mouchete pommele bigarré; spotted dappled speckled mottled piebald; 斑点 花斑 斑驳 花的 有斑点
    raye; striped; 条纹
    fleuri a-fleurs; flowery floral flowered; 碎花 花纹 花卉图案
    inutile utile pratique; useful useless practical; 有用 实用 没用
    difficile facile; difficult easy difficulty; 困难 容易
    important principal essentiel; important main principal major; 主要 重要
    secondaire; secondary minor; 次要 配角
    central; central; 中心 居中
    premier premiere debut premiers commencement; first beginning start initial earliest; 第一 开始 最早 首个 首次 第一个
    dernier derniere ultime fin; last final ultimate end; 最后 结束 最终 最后一个
    sans-tete acephale decapitee; headless; 无头 没头 没有头 头没了
    sans-bras; armless; 没有手臂 断臂 没胳膊 没手
    nez-casse sans-nez; noseless broken-nose; 没鼻子 鼻子断了 鼻子没了
    bicephale; two-headed double-headed; 双头 两个头
    tricephale; three-headed; 三头 三个头
    bras-multiples plusieurs-bras; many-armed; 多臂 千手 很多手
    mi-homme-mi-bete moitie-homme; half-man half-animal; 半人半兽 人兽
    tete-de-faucon; falcon-headed bird-headed; 鹰头 隼头
    gaucher gauchere; left-handed; 左撇子
    a-la-mode mode demode; fashion fashionable trendy trend outdated; 时尚 流行 时髦 过时
    enfantin naif pueril; childish naive childlike; 幼稚 童趣 稚拙
    primitif tribal; primitive tribal; 原始
    civilise; civilised civilized; 文明
    puant odorant nauseabond; smelly stinking stench; 臭 难闻
    parfume parfum; perfume scented fragrant; 香 香水 香味
    epineux piquant herisse; spiky thorny prickly; 带刺 刺刺的
    pointille; dotted; 点状
    en-trois-dimensions tridimensionnel volume; three-dimensional volume; 立体 三维
    bidimensionnel; two-dimensional; 平面 二维
    infini illimite; infinite endless infinity; 无限 无穷
    range regulier; tidy orderly regular neat; 整齐 规整
    desordonne irregulier; untidy messy irregular; 凌乱 不规则
    propice auspicieux; auspicious lucky; 吉祥 吉利
    maudit malediction ensorcelle porte-malheur sortilège; cursed curse hex jinx; 诅咒 被诅咒 咒语 不祥
    hante; haunted; 闹鬼
    cassable; breakable; 易碎
    indestructible; indestructible; 不坏 牢不可破
    monochrome; monochrome; 单色 黑白
    bancal; tilting lopsided; 歪斜
    incomprehensible illisible; incomprehensible illegible unreadable; 看不懂 难懂
    debraille neglige; slovenly scruffy; 邋遢 衣衫不整
    bien-habille endimanche apprete; well-dressed dressed-up; 盛装 打扮得好
    bien-coiffe; well-groomed; 梳得整齐
    expressif expressivite; expressive; 有表现力 传神 表情丰富
    inexpressif impassible fige; expressionless blank-faced deadpan; 面无表情 没表情 木讷
    menacant inquietant; menacing threatening ominous sinister; 凶恶 凶神恶煞 吓人
    accueillant chaleureux; welcoming friendly warm-hearted; 热情 友好
    pittoresque; picturesque; 如画 风景如画
    grandiloquent pompeux; pompous; 浮夸
    prehistorique; prehistoric; 史前
    futuriste; futuristic; 未来 科幻
    provisoire ephemere; temporary ephemeral fleeting; 短暂 临时 转瞬即逝
    celeste divin; heavenly celestial; 天上 天国
    infernal diabolique; infernal diabolical hellish; 地狱般
    nocturne; nocturnal; 夜间
    solaire; solar; 太阳的
    maritime marin; maritime nautical marine; 海上 航海
    rustique champetre pastoral; rustic pastoral bucolic; 田园 乡村 乡土
    urbain; urban; 城市
    en-rangs aligne; lined-up aligned row; 一排 排列 成排
    disperse eparpille jonché; scattered strewn; 散落 散开 四散 到处 散着
    entoure encercle; surrounded; 包围 围着
    isole; isolated; 孤立
    """
}
