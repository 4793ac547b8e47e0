// swift-format-ignore-file

extension MuseumLexicon {
  /// Furniture, and textiles in a room.
  static let furniture = """
    = meuble meubles mobilier ameublement ébénisterie ébéniste mobiliers armoires-et-tables siège-et-table meuble-ancien ébénistes garniture-de-salon menuiserie-d'art; furniture furnishings cabinetmaking cabinetmaker furniture-maker furnished home-furnishing piece-of-furniture antique-furniture woodcraft; 家具 家私 陈设 细木工 家俬 摆设 木器 桌椅 一件家具 木工活
    têtière; antimacassar doily; 椅背套 花边垫子
    strapontin; folding-seat jump-seat; 折叠座
    parc-à-bébé; playpen; 婴儿围栏
    cloche-de-verre-à-pendule; glass-cloche; 
    table tables guéridon tablette-basse desserte tables-rondes table-basse petite-table table-de-chevet table-à-manger table-d'appoint table-de-jeu bout-de-table dessus-de-table tablée table-de-marbre nappe-et-table; table tables tabletop pedestal-table coffee-table dining-table side-table little-table bedside-table table-leg-table end-table kitchen-table marble-table card-table nightstand; 桌子 餐桌 桌 圆桌 茶几 小桌子 木桌 桌面 大桌子 方桌 长桌 边桌 床头柜 几案 八仙桌 桌边 桌上 条桌
    table bureau console guéridon pupitre; table desk; 桌子 书桌
    table-console console consoles dessus-de-console; console console-table consoles pier-table hall-table; 条案 壁桌 案几 靠墙桌 玄关桌 半桌
    bureau bureaux secrétaire bureau-plat bonheur-du-jour table-à-écrire table-de-travail écritoire-meuble bureau-à-cylindre bureau-de-pente table-de-bureau; desk desks writing-desk bureau escritoire writing-table roll-top secretaire work-desk workdesk worktable; 书桌 写字台 办公桌 写字桌 书案 办公桌子 书桌儿 案头 写字桌子 翻板桌
    coiffeuse poudreuse table-de-toilette coiffeuses meuble-de-toilette; dressing-table vanity-table toilet-table toilette-table dresser-table; 梳妆台 化妆台 妆台 化妆桌 梳妆桌
    hamac hamacs; hammock hammocks; 吊床 网床 吊网
    klinê triclinium lit-de-repos; kline dining-couch; 躺榻 卧榻 榻
    accoudoir accotoir bras-de-fauteuil accoudoirs bras-de-chaise bras-du-fauteuil; armrest armrests chair-arm arm-of-the-chair arm-of-chair arm-rest; 扶手 椅子扶手 扶手处
    dossier dossiers dos-de-la-chaise dossier-haut; chair-back backrest back-of-the-chair chair-backs high-backed; 椅背 靠背 靠背上
    pied-de-table pied-de-meuble pieds-de-table pieds-de-meuble patte-de-lion pied-griffe pieds-galbés pieds-en-griffe pied-de-chaise; table-leg chair-leg table-legs chair-legs claw-foot lion-paw-foot cabriole-leg claw-feet legs-of-the-table; 桌腿 椅子腿 桌脚 弯腿 狮爪脚 家具腿 桌子腿 兽爪足 四条腿桌
    porte-manteaux porte-chapeaux penderie-crochet; hat-stand clothes-rack coat-stand hat-rack; 帽架 挂钩架
    abattant; drop-leaf fold-down-flap; 翻板
    roulette-de-meuble roulettes; castors casters; 脚轮 小轮子
    poignée-de-tiroir bouton-de-tiroir; drawer-pull drawer-handle drawer-knob; 拉手环
    tissu-d'ameublement velours-d'ameublement garniture-de-fauteuil; upholstery-fabric slipcover seat-cover; 沙发布 椅套 坐面 椅罩
    housse; dust-cover loose-cover; 罩子 防尘罩 罩布 套子
    lit lits couchette plumard grabat lit-à-baldaquin grand-lit lit-de-camp lit-défait au-lit draps-de-lit lit-de-parade lit-à-colonnes bois-de-lit couche-lit plumards pieu-lit lit-royal colonnes-de-lit chevet-du-lit tête-de-lit pageot pucier; bed beds bedstead four-poster cot bunk unmade-bed sickbed bed-frame royal-bed bedposts headboard four-poster-bed double-bed in-bed camp-bed state-bed bedside kip-bed; 床 床铺 大床 床榻 四柱床 小床 御床 床榻上 病床 床上 双人床 婚床 拔步床 行军床 床边 床床
    lit couche; bed daybed; 床 榻 躺椅
    alcôve alcôves; alcove; 凹室 壁凹 小隔间
    matelas paillasse matelas-de-plume; mattress pallet mattresses feather-bed straw-mattress; 床垫 褥子 席梦思 草垫
    berceau berceaux couffin berceuse-lit landau-de-bébé poussette; cradle crib bassinet cot cradles pram pushchair baby-carriage moses-basket baby-basket cots rocking-cradle; 摇篮 婴儿床 婴儿车 摇床 婴儿篮 童车 摇篮儿
    appui-tête chevet repose-tête chevets-égyptiens appui-nuque; headrest head-rest neck-rest headrests; 头枕 枕头 枕架 靠头 木枕
    paravent paravents paravent-à-panneaux feuilles-de-paravent byobu; folding-screen screen folding-screens room-divider screens-panels standing-screen; 屏风 围屏 插屏 折屏 挂屏 隔断 八扇屏风 座屏
    comptoir comptoirs zinc-de-bar; shop-counter bar-counter; 柜台 吧台
    garde-feu pare-feu écran-de-cheminée; fireguard fire-screen; 挡火屏 炉屏
    porte-parapluies; umbrella-stand; 伞架
    jardinière-meuble sellette gaine-de-buste; plant-stand; 花几 花台
    kang; kang-bed; 炕 炕桌
    capiton capitonné tapissé; upholstered padded; 软包 衬垫
    étagère étagères rayonnage rayonnages tablette-murale; shelf shelves bookshelf shelving rack bookrack whatnot; 架子 书架 搁板 置物架 博古架 层架 格架 隔板
    bibliothèque bibliothèque-meuble armoire-à-livres rayons-de-livres; bookcase bookcases bookshelves; 书柜 书橱 书架子 藏书架
    coffre-de-mariage cassone; cassone marriage-chest; 婚礼箱 嫁妆箱
    prie-dieu; prie-dieu kneeler prayer-stool; 祈祷凳 跪凳 祷告台
    marqueterie placage intarsia marqueteries incrustations-de-bois bois-incrusté bois-marqueté; marquetry inlay inlaid veneer intarsia inlays; 镶嵌 细木镶嵌 嵌木 镶嵌工艺 嵌花
    bronze-doré ormolu; ormolu gilt-bronze; 镀金铜 鎏金铜 鎏金
    laque laqué laques vernis-martin panneau-de-laque boîte-laquée laque-noire laque-chinoise laque-japonaise vernis-du-japon; lacquer lacquered japanned lacquer-box lacquer-panel; 漆器 漆 大漆 描金漆 剔红 朱漆 漆画
    boiserie boiseries lambris boiseries-dorées panneau-de-boiserie lambrissé lambris-doré sculpture-sur-bois; woodwork panelling paneling wainscot wainscoting wood-panelling panelled wood-carving carved-wood oak-panelling wooden-panel; 木作 木雕 护墙板 木工 墙裙 木壁板 木饰面 木嵌板
    paneterie porte-manteau patère portemanteau; coat-rack peg hatstand; 衣架 挂衣钩
    == siège sièges assise-de-meuble; seat seats seating; 坐具 座椅 座位
    chaise chaises siège chaise-en-paille chaise-paillée chaises-alignées chaise-longue-siège sièges chaise-vide petite-chaise; chair chairs seat rush-chair straw-chair chairs-lined wooden-chair empty-chair dining-chair seating; 椅子 座位 椅 坐椅 靠椅 小椅子 椅子上 椅儿 官帽椅
    chaise fauteuil siège tabouret banc trône; chair armchair seat stool bench throne; 椅子 扶手椅 座位 凳子 长椅 宝座
    fauteuil fauteuils bergère-fauteuil fauteuil-cabriolet fauteuil-club fauteuil-voltaire fauteuil-rouge crapaud-fauteuil; armchair armchairs easy-chair wing-chair easy-chairs comfy-chair upholstered-chair club-chair lounge-chair elbow-chair; 扶手椅 单人沙发 安乐椅 圈椅 太师椅 沙发椅 软椅 大扶手椅
    tabouret tabourets pouf pliant escabelle marchepied repose-pieds escabeau-siège poufs petit-banc repose-pied tabouret-de-bar tabouret-pliant; stool stools footstool hassock footrest pouffe low-stool bar-stool three-legged-stool foot-stool ottoman-stool milking-stool; 凳子 小凳 脚凳 板凳 圆凳 搁脚凳 马扎 小板凳 木凳 矮凳 脚踏 绣墩 凳儿 脚垫
    banc bancs banquette stalle stalles banc-public banc-de-bois banc-de-pierre bancs-publics banquettes; bench benches pew park-bench stone-bench wooden-bench garden-bench settle-bench; 长椅 长凳 板凳 条凳 教堂长椅 公园长椅 石凳 石椅 木凳子 排椅
    canapé sofa divan causeuse ottomane méridienne chaise-longue canapés causeuses récamier ottomanes sofas divans fauteuil-allongé banquette-de-salon; sofa couch settee divan chaise-longue daybed sofas couches settees love-seat chesterfield recamier fainting-couch chaise; 沙发 躺椅 长沙发 贵妃榻 贵妃椅 卧榻 长榻 软榻 罗汉床 大沙发 美人榻 双人沙发
    chaise-pliante siège-curule curule chaise-transat transat pliants; folding-chair curule deckchair deck-chair camp-stool folding-stool; 折叠椅 交椅 帆布椅 胡床 沙滩椅
    fauteuil-à-bascule rocking-chair chaise-à-bascule berçante; rocking-chair rocker rockers; 摇椅
    chaise-haute chaise-d'enfant; high-chair child's-chair baby-chair; 高脚椅 儿童椅 小孩椅 宝宝椅
    fauteuil-roulant chaise-roulante; wheelchair wheel-chair; 轮椅
    trône trônes trôner-siège siège-royal trône-d'or siège-de-roi trône-de-napoléon fauteuil-royal; throne thrones royal-seat king's-chair golden-throne royal-chair king's-seat imperial-throne; 宝座 王座 龙椅 御座 皇位 金銮 皇座 帝座 国王椅
    stalles-de-choeur; choir-stalls; 唱诗班座席
    banc-d'école pupitre-d'écolier tableau-noir; blackboard school-desk; 黑板 课桌
    == rangement meuble-de-rangement; storage-furniture; 储物家具 收纳家具
    armoire placard penderie garde-robe armoires placards bonnetière penderies garde-robes chiffonnier-armoire dressing-armoire buffets; wardrobe cupboard closet armoire wardrobes cupboards closets linen-press press-cupboard larder-cupboard; 衣柜 橱柜 柜子 大衣柜 立柜 柜 大柜子 衣橱 壁橱 柜橱 顶箱柜
    coffre commode armoire meuble buffet; chest cabinet cupboard furniture; 柜子 箱子 衣柜 家具
    armoire commode buffet placard cabinet; cupboard cabinet wardrobe chest-of-drawers; 柜子 橱柜 衣柜
    buffet dressoir crédence vaisselier crédences buffets-bas desserte-buffet; sideboard dresser buffet credenza dressers welsh-dresser; 餐具柜 碗柜 边柜 酒柜 碗橱 矮柜
    commode chiffonnier semainier commodes semainiers meuble-à-tiroirs; chest-of-drawers commode bureau-drawers drawer-chest tallboy lowboy highboy; 五斗柜 抽屉柜 斗柜 抽屉柜子 五屉柜 柜格 矮斗柜
    cabinet-d'ébène cabinet cabinet-à-secrets meuble-à-secrets; cabinet cabinets ebony-cabinet secret-drawers; 多宝格 陈列柜 珍品柜 百宝柜 古玩架
    tiroir tiroirs tiroir-secret tiroir-ouvert; drawer drawers secret-drawer open-drawer pull-out-drawer; 抽屉 抽屉儿 暗屉 抽斗
    = tenture tentures textile-d'ameublement tapisserie-d'ameublement; hangings upholstery soft-furnishings; 帷幔 壁毯 软装 室内织物
    tapisserie tapisseries gobelins lisse-tapisserie carton-de-tapisserie verdure-tapisserie tenture-murale aubusson; tapestry tapestries wall-hanging tapestry-weaver woven-picture arras aubusson wall-hangings; 挂毯 壁毯 壁挂 织锦 缂丝 挂毯画 织毯 织画 花毯
    tapis moquette carpette descente-de-lit tapis-de-prière tapis-d'orient tapis-persan tapis-turc tapis-rouge tapis-de-table carpettes tapis-volant; carpet rug rugs carpets prayer-rug prayer-mat persian-rug persian-carpet oriental-carpet turkish-carpet red-carpet table-carpet flying-carpet hearthrug bearskin-rug oriental-rug; 地毯 毯子 毛毯 波斯地毯 祈祷毯 飞毯 地垫 毯 小地毯
    tapis tapisserie tenture tapis-de-prière; carpet rug tapestry prayer-rug prayer-mat; 地毯 挂毯 祈祷毯
    natte-de-sol paillasson tatami tapis-de-paille; mat doormat mats tatami straw-mat rush-mat floor-mat; 席子 垫子 凉席 草席 草垫子 榻榻米 竹席 地席 草席子
    rideau rideaux voilage store stores draperies rideau-rouge rideaux-tirés tirer-le-rideau embrasse-de-rideau rideau-de-scène tringle-à-rideau cantonnière voilages; curtain curtains drape drapes red-curtain drawn-curtain curtain-rod stage-curtain theatre-curtain green-curtain blinds net-curtain window-curtain bed-curtain bed-curtains curtained; 窗帘 帘子 帷幕 幕布 帘 幔帐 百叶窗 窗纱 幕帘 大幕 帷帘 帐幔 红幕
    drap tissu étoffe rideau nappe couverture; cloth sheet curtain drape blanket tablecloth; 布 床单 帘子 毯子 桌布
    rideau tenture baldaquin dais draperie; curtain canopy hanging drape hangings drapery; 帘子 帷幔 帷幕 幕布
    baldaquin dais ciel-de-lit baldaquins dais-royal; canopy baldachin baldaquin canopies tester-bed-canopy canopied; 华盖 床幔 帷盖 顶篷 天盖 床顶 宝盖 帐顶 罗帐 床帐 蚊帐 帐幕
    passementerie pompon pompons frange franges gland glands franges-dorées glands-dorés cordelière-dorée; tassel tassels fringe fringes passementerie pompom trimming tasselled tasseled fringed gold-tassel gold-fringe braid-trim; 流苏 穗子 缨子 绒球 穗 络子 中国结 穗儿
    coussin coussins oreiller oreillers traversin coussin-rouge coussins-de-soie coussin-de-velours polochon carreau-coussin oreiller-de-plume; cushion cushions pillow pillows bolster velvet-cushion red-cushion silk-cushion scatter-cushion pincushion-pillow head-pillow puffy-cushion cushioned; 垫子 靠垫 枕头 坐垫 抱枕 软垫 枕 坐褥 垫 大枕头
    coussin oreiller matelas couverture literie; cushion pillow mattress bedding; 垫子 枕头 床垫 被褥
    couverture couvertures plaid édredon courtepointe couvre-lit couette couvertures-de-laine couvre-pied couvrante dessus-de-lit édredons; blanket blankets quilt bedspread coverlet counterpane eiderdown duvet bed-cover bedcover throw-blanket patchwork-quilt comforter woollen-blanket bedclothes-quilt coverlets quilts; 被子 毯子 毛毯 被褥 床罩 棉被 盖毯 毛毯子 被单子 锦被 盖被 被褥子 羽绒被 小毯子 盖布 铺盖 床盖 褥
    drap draps linge literie drap-blanc drap-de-lit draps-froissés drap-froissé draps-défaits literies linge-blanc linges; sheet sheets linen bedclothes bedding white-sheet bed-sheet bedsheet rumpled-sheets crumpled-sheets crumpled-sheet white-linen bed-linen; 床单 被单 床上用品 白布单 单子
    papier-peint tapisserie-murale papiers-peints; wallpaper wallpapers wall-covering wall-paper wallpapered; 壁纸 墙纸 墙布 糊墙纸
    """
}
