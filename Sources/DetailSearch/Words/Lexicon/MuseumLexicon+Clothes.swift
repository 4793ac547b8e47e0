// swift-format-ignore-file

extension MuseumLexicon {
  /// Clothes, headgear, footwear, textiles, armour that is worn, jewels.
  static let clothes = """
    = vetement habit habits tenue vetements costume accoutrement fringues vêture atours sape sapes nippes frusques; clothes clothing outfit garment dress costume wear wearing attire apparel garb threads togs getup; 衣服 服装 穿着 衣着 打扮 服饰 衣裳 穿戴 行头 衣物 装束
    robe jupe jupon tunique toge drapee; dress gown skirt robe petticoat toga tunic frock; 裙子 长裙 连衣裙 长袍 礼服 衬裙 袍子 裙
    jupe jupes cotillon minijupe; skirt skirts; 裙子 半身裙 短裙
    robe-de-mariee; wedding-dress; 婚纱 嫁衣
    robe-de-chambre peignoir; dressing-gown bathrobe robe; 睡袍 浴袍 晨衣
    chemise-de-nuit nuisette pyjama; nightgown nightdress pyjamas pajamas; 睡衣 睡裙
    crinoline faux-cul vertugadin; crinoline hoop-skirt farthingale bustle pannier; 裙撑 鲸骨裙 撑裙
    traine; train; 裙摆 拖裾 拖尾
    tunique chiton peplos himation exomide; tunic chiton peplos himation; 束腰外衣 希腊长袍 短袍
    toge; toga; 托加 罗马袍 托加袍
    pagne chendjit cache-sexe; loincloth kilt shendyt breechcloth; 缠腰布 遮羞布 腰布 围腰
    perizonium; perizoma; 缠腰布
    kilt; kilt; 苏格兰裙 方格裙
    kimono yukata kosode; kimono yukata; 和服 浴衣
    obi; obi; 和服腰带
    sari; sari saree; 纱丽
    caftan djellaba burnous gandoura; kaftan caftan djellaba burnous; 卡夫坦长袍 阿拉伯长袍 东方长袍
    hanfu robe-chinoise; hanfu; 汉服
    robe-imperiale; dragon-robe; 龙袍 黄袍 蟒袍
    qipao cheongsam; qipao cheongsam; 旗袍
    soutane; cassock; 教士袍 法衣
    froc bure robe-de-moine scapulaire; habit frock cowl; 僧袍 修士袍 会衣 修道服
    chasuble dalmatique surplis ornement-liturgique; chasuble dalmatic alb surplice vestment vestments; 祭服 祭披 法衣
    chape; cope; 圆衣 大圆衣
    etole pallium; pallium; 圣带 披带
    kesa robe-de-moine-bouddhiste; kasaya; 袈裟
    manteau cape pelisse veste habit pardessus paletot houppelande pelerine; coat cloak cape mantle jacket overcoat greatcoat; 外套 斗篷 披风 大衣 外衣 罩衣
    veste veston jaquette blouson; jacket blazer; 夹克 短上衣 上衣
    redingote frac habit-a-la-francaise queue-de-pie justaucorps; frock-coat tailcoat redingote; 燕尾服 大礼服 长礼服
    smoking; tuxedo; 晚礼服
    chlamyde paludamentum; chlamys; 短披风 军用斗篷
    poncho; poncho; 斗篷 披毯
    houppelande simarre; houppelande; 宽袖长袍
    pourpoint gilet doublet; doublet waistcoat vest jerkin; 紧身上衣 马甲 背心 坎肩
    corsage corset bustier guepiere laçage basquine; corset bodice stays bustier; 紧身胸衣 束腰 束胸 紧身衣
    chemise chemisier camisole liquette; shirt blouse chemise shift smock; 衬衫 衬衣 衬裙 罩衫
    blouse sarrau bourgeron; smock; 罩衫 工作服
    tablier; apron pinafore; 围裙
    pull tricot gilet-de-laine chandail; jumper sweater pullover cardigan; 毛衣 针织衫
    tutu; tutu; 芭蕾舞裙 舞裙 纱裙
    maillot; leotard swimsuit bathing-suit; 泳衣 泳装 紧身衣
    bikini; bikini; 比基尼
    manche manches; sleeve sleeves; 袖子 衣袖 袖
    poignet-de-chemise manchette manchettes; cuff cuffs; 袖口
    manchon; muff; 手笼 暖手筒
    col collerette fraise collet rabat jabot; collar ruff jabot; 领子 衣领 领口 领巾 拉夫领 轮状领 皱领
    decolleté encolure echancrure; neckline; 领口 低胸 低领
    cravate lavallière noeud-papillon; tie necktie cravat bow-tie; 领带 领结
    ruban noeud noeuds faveur; ribbon bow ribbons; 丝带 缎带 蝴蝶结 飘带
    cocarde cocardes; cockade rosette; 帽徽 花结 徽章 三色帽徽
    dentelle guipure; lace lacework; 蕾丝 花边
    falbala; flounce ruffle ruffles frill frills; 荷叶边 褶边
    frange franges houppe; fringe tassels; 流苏 穗子 穗
    pompon gland; pompom tassel; 绒球 毛球 穗子
    galon passementerie brandebourg; trimming trim; 饰带 滚边 镶边
    bordure ourlet liseré; hem border edging; 下摆 滚边 衣边
    ceinture ceinturon sangle; belt sash girdle; 腰带 皮带 带子
    echarpe cordon bandouliere; sash baldric; 绶带 肩带 饰带
    cordeliere cordon; cord; 腰绳 绳带
    boucle-de-ceinture fermoir; buckle; 带扣 皮带扣 扣环
    bouton boutons; button buttons; 纽扣 扣子 钮扣
    lacet lacets; lace shoelace laces; 鞋带 系带
    poche poches; pocket pockets; 口袋 衣兜
    doublure; lining; 衬里 里子
    bretelle bretelles; strap braces suspenders; 肩带 背带
    bas culotte collants pantalon chaussette chaussettes chausses haut-de-chausses; stockings tights breeches trousers pants sock socks hose; 袜子 裤子 长裤 马裤
    pantalon pantalons sarouel futal braies; trousers pants slacks; 裤子 长裤 灯笼裤
    culotte culottes haut-de-chausses; breeches knee-breeches; 马裤 短裤 及膝裤
    short bermuda caleçon; shorts; 短裤
    blue-jean jeans; jeans denim; 牛仔裤
    bas-de-soie collant; stocking stockings; 长筒袜 丝袜 袜子
    jarretiere porte-jarretelles; garter garters; 吊袜带
    dessous lingerie slip sous-vetement; underwear lingerie panties knickers; 内衣 内裤
    soutien-gorge; bra; 胸罩 文胸
    gant gants mitaine mitaines moufle gantelet; glove gloves mitten mittens; 手套
    lange langes maillot-de-bebe emmaillote couche-de-bebe; swaddling swaddled nappy diaper; 襁褓 尿布
    haillon haillons guenille guenilles loque; rags rag tatters tattered; 破衣服 破烂 褴褛
    uniforme livree; uniform livery; 制服 军装 号衣
    epaulette epaulettes galon; epaulette epaulettes epaulet; 肩章
    deguisement domino; disguise fancy-dress; 化装 乔装 化妆舞会服
    peau-de-lion leonte; lion-skin; 狮皮 狮子皮
    peau-de-bete nebride peau-de-panthere peau-de-lion léonté; animal-skin leopard-skin pelt lion-skin; 兽皮 豹皮 狮皮 狮子皮 虎皮
    costume-cravate tailleur-pantalon trois-pieces; suit three-piece; 西装 西服 套装
    tee-shirt t-shirt polo; t-shirt tee; 短袖 汗衫
    impermeable trench; raincoat trench-coat; 雨衣 风衣
    parka anorak; parka anorak; 皮袄 防寒服
    vetements-de-deuil; mourning-clothes; 丧服 孝服
    habit-de-cour tenue-de-cour; court-dress; 朝服 宫廷服
    costume-de-sacre manteau-de-sacre; coronation-robes; 加冕服 加冕袍
    braguette; codpiece; 裆袋 裤裆
    piece-d-estomac; stomacher; 胸饰
    stola palla; palla; 罗马女袍
    boubou; boubou; 非洲长袍
    tapa; tapa barkcloth; 树皮布
    haori hakama; haori hakama; 羽织 袴
    magua; riding-jacket; 马褂
    insigne-de-mandarin; rank-badge; 补子 官服补子
    cache-nez echarpe-de-laine; muffler; 围脖 围巾
    barbe-postiche fausse-barbe; false-beard; 假胡子
    meche-de-l-enfance; sidelock; 童子发辫 侧辫
    == chapeau couvre-chef coiffe galurin galure bibi; hat headgear headwear headdress; 帽子 帽 头饰 头冠
    chapeau bonnet casquette toque couvre-chef beret; hat bonnet cap headgear beret headwear; 帽子 礼帽 帽 草帽 高帽
    haut-de-forme huit-reflets gibus claque; top-hat topper; 高礼帽 大礼帽 高帽 高顶帽
    chapeau-melon; bowler derby bowler-hat; 圆顶礼帽 圆礼帽
    chapeau-de-paille canotier capeline; straw-hat boater; 草帽
    chapeau-de-cow-boy stetson; cowboy-hat; 牛仔帽
    bicorne; bicorne cocked-hat; 双角帽 二角帽
    tricorne; tricorn tricorne; 三角帽
    beret bereta faluche; beret; 贝雷帽
    casquette gapette; cap peaked-cap; 鸭舌帽 便帽
    bonnet charlotte bonichon; bonnet mob-cap nightcap; 软帽 便帽 无边帽 睡帽
    bonnet phrygien bonnet-phrygien; phrygian liberty-cap; 红帽子 弗里吉亚 弗里吉亚帽 自由帽
    calotte kippa; skullcap kippah yarmulke zucchetto; 小圆帽 瓜皮帽
    toque chapka; toque fur-hat; 毛皮帽 皮帽
    shako bonnet-a-poil colback; shako busby bearskin; 军帽 熊皮帽
    kepi; kepi; 军帽 法国军帽
    barrette galero; biretta cardinal's-hat; 四角帽 红衣主教帽 方帽
    mitre mitres; mitre miter; 主教冠 法冠 主教帽
    tiare-papale triregne; papal-tiara; 三重冠 教皇冠
    fez tarbouche; fez tarbush; 毡帽 土耳其帽 红毡帽
    turban enturbanne; turban headscarf turbaned; 头巾 包头 缠头
    nemes klaft; nemes; 法老头巾 头巾
    pschent couronne-double couronne-d-egypte; double-crown pschent; 双冠 上下埃及王冠
    uraeus ureus; uraeus cobra; 眼镜蛇 圣蛇 蛇标
    capuche capuchon chaperon cagoule; hood cowl chaperon hooded; 兜帽 风帽 头套
    hennin; hennin; 尖顶帽 圆锥帽
    coiffe cornette guimpe; coif wimple; 头巾 修女头巾 头饰
    resille filet-a-cheveux crepine; hairnet snood; 发网
    bandeau serre-tete; headband hairband fillet; 头带 发带 束发带
    barrette pince-a-cheveux epingle-a-cheveux; hairpin hairclip barrette; 发簪 簪子 发夹 发卡 步摇
    peigne peignes brosse; comb hairbrush; 梳子 发梳 梳 梳头
    couronne-de-fleurs couronne-de-roses chapelet-de-fleurs guirlande guirlandes feston festons; wreath garland flower-crown garlands festoon swag; 花环 花冠 花圈 花彩 垂花
    laurier lauriers couronne-de-laurier; laurel laurels wreath laurel-crown bay-tree bay-leaf; 桂冠 月桂 桂叶 月桂冠 月桂树 月桂叶 桂树
    couronne-d-epines epines; crown-of-thorns thorns; 荆冠 荆棘冠 荆棘
    perruque perruques postiche moumoute; wig periwig toupee; 假发
    voile foulard fichu echarpe chale mantille etole; veil scarf shawl kerchief; 面纱 纱 披肩 围巾 头纱 薄纱 披巾
    voile voilette hijab niqab burqa; veil veiled hijab; 面纱 头纱 盖头
    chale etole pashmina; shawl; 披肩 披巾 大披肩
    foulard madras mouchoir-de-tete; headscarf kerchief bandana; 头巾 方巾
    petase chapeau-aile; petasos winged-hat; 带翼帽 飞帽 旅行帽
    coiffe-de-plumes couronne-de-plumes; feather-headdress war-bonnet; 羽冠 羽毛头饰
    couronne-phenix; phoenix-crown; 凤冠
    bonnet-d-officiel; official's-hat; 乌纱帽 官帽
    chapeau-conique chapeau-de-bambou; conical-hat bamboo-hat; 斗笠
    couronne-murale tourelee; mural-crown; 城墙冠
    == chaussure godasse pompe grolle souliers; footwear shoe shoes kicks; 鞋 鞋子 鞋履
    chaussure soulier botte bottes sandale sabot chaussures sandales; shoe shoes boot boots sandal slipper sandals flip-flops; 鞋 鞋子 靴子 凉鞋
    botte bottes bottine bottines cuissarde; boot boots bootee; 靴子 长靴 短靴 皮靴
    sandale sandales tong tongs spartiate cothurne; sandal sandals flip-flops; 凉鞋 拖鞋 人字拖
    pantoufle chausson mule babouche savate; slipper slippers mule; 拖鞋 便鞋 舞鞋
    escarpin talon-haut talons; pumps high-heels stiletto court-shoe; 高跟鞋
    ballerines chausson-de-danse; ballet-shoes pointe-shoes; 舞鞋 芭蕾舞鞋
    sabot-de-bois galoche socque; clog clogs pattens; 木鞋 木屐 木底鞋
    poulaine; poulaine crakow; 尖头鞋
    mocassin; moccasin loafer; 软皮鞋 鹿皮鞋
    guetre guetres molletiere; gaiter gaiters spats; 绑腿 护腿
    eperon eperons; spur spurs; 马刺
    basket baskets; sneakers trainers; 运动鞋 球鞋
    sandales-ailees talonnieres; winged-sandals; 飞鞋 带翅膀的鞋
    chaussure-brodee; embroidered-shoes; 绣花鞋
    geta zori tabi; geta tabi; 木屐
    == tissu etoffe textile chiffon; fabric cloth textile textiles; 布 布料 面料 织物 料子 纺织品
    tissu etoffe drape draperie plis pli drapé; fabric cloth drapery drapes fold folds textile; 布 布料 衣褶 褶皱 料子 面料 织物 帷幔 衣纹
    pli plis plisse godron drape; fold folds pleat pleats pleated drapery; 衣褶 褶子 褶皱 衣纹 皱褶
    soie satin velours taffetas soierie; silk satin velvet taffeta; 丝绸 缎子 天鹅绒 绸缎 丝绒 绸子
    velours velours-cisele; velvet; 天鹅绒 丝绒
    brocart damas lampas brocatelle; brocade damask; 锦缎 织锦 花缎 提花
    laine lainage drap-de-laine feutre bure; wool woollen woolen felt; 羊毛 毛料 呢子 毛呢
    lin batiste; linen; 亚麻 亚麻布 麻布
    coton indienne cotonnade calicot; cotton calico chintz; 棉布 棉花 印花布
    mousseline gaze tulle crepe; muslin gauze tulle chiffon; 薄纱 纱布 细纱 薄绸 雪纺
    cachemire cachemire-région pendjab bengale rajasthan; cashmere kashmir punjab bengal rajasthan; 羊绒 克什米尔 旁遮普 孟加拉 拉贾斯坦
    tartan ecossais carreaux; tartan plaid checked; 格子 格子呢 格纹
    rayure rayures raye rayee zébrure; stripe stripes striped; 条纹 斑马纹 竖条纹 横条纹
    broderie brode brodee broder; embroidery embroidered needlework stitch stitched; 刺绣 绣花 绣 绣品 绣的
    tapisserie tapisseries gobelins trame tenture fils; tapestry tapestries; 挂毯 壁毯 织锦画 壁挂 织锦 缂丝
    tapis moquette kilim; carpet rug kilim; 地毯 毯子
    couverture plaid couvertures édredon courtepointe couvre-lit couette; blanket coverlet blankets quilt bedspread counterpane eiderdown duvet; 毯子 被子 毛毯 被褥 床罩 棉被
    fourrure hermine pelisse vison zibeline martre; fur ermine mink sable; 毛皮 皮草 貂皮 貂 白鼬皮
    == armure cuirasse harnois; armour armor breastplate suit-of-armour; 盔甲 铠甲 甲胄
    cuirasse plastron corselet; breastplate cuirass corselet; 胸甲 护胸
    casque heaume morion bassinet armet casques cimier bourguignotte; helmet helm morion sallet helmets; 头盔 盔 钢盔 战盔
    casque-grec casque-corinthien casque-attique; corinthian-helmet; 科林斯头盔
    visiere; visor; 面甲 面罩 护面
    cimier; crest; 盔饰 盔顶
    cotte-de-mailles haubert mailles; chainmail hauberk; 锁子甲 链甲
    gantelet gantelets; gauntlet gauntlets; 铁手套 护手 臂铠
    jambiere cnemide jambières cnémides; greave greaves leg-guards; 胫甲 护胫 护腿
    brassard canon-d-avant-bras; vambrace armguard; 臂甲 护臂
    gorgerin hausse-col; gorget; 护喉
    yoroi armure-de-samourai kabuto; samurai-armour kabuto; 武士铠甲 武士盔甲 日本盔甲
    caparacon; barding caparison; 马甲胄 马铠 马衣
    egide; aegis; 神盾 埃癸斯
    == bijou bijoux joyau joaillerie parure orfevrerie quincaillerie breloque; jewel jewels jewellery jewelry gem bling trinket; 珠宝 首饰 饰品 饰物
    collier pendentif chaine sautoir ras-du-cou riviere-de-diamants; necklace pendant chain choker; 项链 吊坠 链子 颈链
    pendentif medaillon pendeloque; pendant locket medallion; 吊坠 坠子 挂坠
    chaine chaines chainette gourmette entrave menottes enchaîné maillon; chain chains shackle shackles fetters manacles handcuffs chained; 链子 链条 金链 锁链 铁链 镣铐 手铐 枷锁 脚镣 铁索
    torque; torc torque; 项圈 颈环
    ousekh pectoral; broad-collar usekh pectoral; 宽领圈 项圈 胸饰
    bague anneau alliance bagouze chevaliere; ring rings signet-ring; 戒指 指环 扳指
    boucle-d'oreille boucle-d-oreille boucles pendant-d-oreille creoles; earring earrings; 耳环 耳坠 耳饰 耳钉
    bracelet jonc bracelets armilla; bracelet bangle armlet armband; 手镯 手链 镯子 臂环 臂钏 腕饰
    bracelet-de-cheville; anklet; 脚镯 脚链
    perle perles; pearl pearls bead beads; 珍珠 珠子 串珠
    chapelet rosaire patenôtre; rosary prayer-beads; 念珠 玫瑰经念珠 佛珠 玫瑰经 串珠
    couronne diademe tiare couronnes; crown diadem tiara crowns; 王冠 皇冠 冠冕 冠 头冠 花冠
    diademe tiare bandeau-royal diadèmes; diadem tiara circlet diadems; 冠冕 头冠 冕 冠饰
    diamant diamants brillants adamantin; diamond diamonds; 钻石 金刚石 钻
    diamant rubis emeraude gemme pierre-precieuse pierreries; diamond ruby emerald gemstone; 钻石 宝石 红宝石 绿宝石
    rubis spinelle grenat; ruby spinel garnet rubies; 红宝石 石榴石 尖晶石
    emeraude peridot béryl; emerald beryl; 祖母绿 绿宝石 翡翠
    saphir lapis lapis-lazuli; sapphire lapis lapis-lazuli; 蓝宝石 青金石
    amethyste; amethyst; 紫水晶
    topaze citrine; topaz citrine; 黄玉 托帕石 黄水晶
    opale; opal; 蛋白石 欧泊
    turquoise; turquoise; 绿松石 松石
    corail; coral; 珊瑚
    ambre; amber; 琥珀
    jade nephrite jades jadéite; jade nephrite jadeite; 玉 玉石 翡翠 玉器 软玉 和田玉 硬玉 碧玉 白玉
    jais; jet; 煤玉 黑玉
    agate onyx cornaline calcedoine jaspe sardonyx camée sardoine; agate onyx carnelian chalcedony jasper sardonyx cameo cornelian; 玛瑙 缟玛瑙 碧玉 红玉髓 浮雕宝石 红玛瑙 玉髓
    cristal cristal-de-roche quartz; crystal rock-crystal quartz; 水晶 白水晶
    nacre burgau; mother-of-pearl nacre; 贝母 螺钿 珠母 珍珠母
    camee intaille glyptique; cameo intaglio; 浮雕宝石 卡梅奥 凹雕 宝石雕刻
    epingle broche agrafe fibule fermail; pin brooch clasp fibula; 胸针 别针 扣针 饰针
    amulette talisman gri-gri porte-bonheur fetiche; amulet talisman charm; 护身符 符咒
    scarabee bousier hanneton scarabées; scarab beetle beetles scarabs cockchafer; 圣甲虫 甲虫 屎壳郎 金龟子 蜣螂
    medaille decoration legion-d-honneur médailles médaillon; medal award order medals medallion decoration; 勋章 奖章 奖牌 纪念章
    toison-d-or collier-d-ordre; golden-fleece; 金羊毛 金羊毛勋章
    regalia joyaux-de-la-couronne; regalia crown-jewels; 王权宝器 皇家宝物
    collier-de-mandarin; court-beads; 朝珠
    pendentif-de-jade; jade-pendant; 玉佩
    piercing labret anneau-de-nez; nose-ring piercing lip-plug; 鼻环 唇饰
    chatelaine montre-de-gousset; chatelaine pocket-watch; 怀表
    = -
    mouchoir; handkerchief hanky; 手帕 手绢
    eventail éventails flabellum chasse-mouches; fan fans flabellum fly-whisk folding-fan; 扇子 折扇 团扇 羽扇 拂尘
    ombrelle; parasol sunshade; 阳伞 遮阳伞
    sac-a-main reticule aumoniere; handbag reticule pouch; 手提包 手袋 荷包
    sachet; sachet; 香囊 荷包
    sac-a-dos besace; backpack knapsack satchel; 背包 书包 行囊
    pieds-bandes; bound-feet; 三寸金莲 裹脚 小脚
    nue-tete; bareheaded; 没戴帽子
    pieds-nus va-nu-pieds; barefoot; 光脚 赤脚 打赤脚 没穿鞋
    lunettes-de-soleil; sunglasses; 墨镜 太阳镜
    plume plumes panache aigrette plumet plumage duvet penne empenné; feather feathers plume aigrette plumage; 羽毛 羽饰 翎子 翎 翎毛 羽 孔雀毛 花翎
    fil bobine pelote écheveau; thread yarn string spool skein bobbin; 线 丝线 毛线 纱线 线团 线轴
    sceau chevaliere cachet tampon poinçon estampille sceaux sigillaire cire-à-cacheter; seal signet stamp hallmark seals stamped; 印章 图章 玉玺 玺 钤印 火漆印 封印 印鉴 火漆 戳
    sceptre sceptres main-de-justice; sceptre scepter; 权杖 节杖 王杖 如意
    lunettes binocle lorgnon besicles besicle monocle face-a-main bigles pince-nez; glasses spectacles eyeglasses monocle pince-nez lorgnette specs; 眼镜 单片眼镜 夹鼻眼镜
    masque masques loup-de-carnaval; mask masks vizard; 面具 面罩 假面
    maquillage fard maquille rouge-a-levres khol toilette; makeup lipstick rouge kohl cosmetics; 化妆 妆 妆容 口红 胭脂 眼线 腮红
    """
}
