// swift-format-ignore-file

extension MuseumLexicon {
  /// Furniture, and textiles in a room.
  static let furniture = """
    = meuble meubles mobilier ameublement ébénisterie ébéniste; furniture furnishings cabinetmaking cabinetmaker; 家具 家私 陈设 细木工
    table tables guéridon tablette-basse desserte; table tables tabletop pedestal-table; 桌子 餐桌 桌 圆桌 茶几 小桌子 木桌 桌面
    table bureau console guéridon pupitre; table desk; 桌子 书桌
    table-console console; console console-table; 条案 壁桌 案几 靠墙桌
    bureau bureaux secrétaire bureau-plat bonheur-du-jour; desk desks writing-desk bureau escritoire writing-table; 书桌 写字台 办公桌 写字桌 书案
    coiffeuse poudreuse; dressing-table vanity-table; 梳妆台 化妆台 妆台
    chaise chaises siège; chair chairs seat; 椅子 座位 椅 坐椅 靠椅
    chaise fauteuil siège tabouret banc trône; chair armchair seat stool bench throne; 椅子 扶手椅 座位 凳子 长椅 宝座
    fauteuil fauteuils; armchair armchairs easy-chair; 扶手椅 单人沙发 安乐椅 圈椅 太师椅
    tabouret tabourets pouf pliant escabelle marchepied repose-pieds; stool stools footstool hassock footrest pouffe; 凳子 小凳 脚凳 板凳 圆凳 搁脚凳 马扎
    banc bancs banquette stalle stalles banc-public; bench benches pew park-bench; 长椅 长凳 板凳 条凳 教堂长椅 公园长椅
    canapé sofa divan causeuse ottomane méridienne chaise-longue; sofa couch settee divan chaise-longue daybed; 沙发 躺椅 长沙发 贵妃榻 贵妃椅 卧榻
    chaise-pliante siège-curule curule; folding-chair curule; 折叠椅 交椅
    fauteuil-à-bascule rocking-chair; rocking-chair rocker; 摇椅
    chaise-haute; high-chair; 高脚椅 儿童椅
    fauteuil-roulant; wheelchair; 轮椅
    hamac; hammock; 吊床
    stalles-de-choeur; choir-stalls; 唱诗班座席
    klinê triclinium lit-de-repos; kline dining-couch; 躺榻 卧榻 榻
    accoudoir accotoir bras-de-fauteuil; armrest armrests; 扶手 椅子扶手
    dossier; chair-back backrest; 椅背 靠背
    pied-de-table pied-de-meuble; table-leg chair-leg; 桌腿 椅子腿 桌脚
    lit lits couchette plumard grabat lit-à-baldaquin; bed beds bedstead four-poster cot bunk; 床 床铺 大床 床榻 四柱床 小床 御床
    lit canapé divan couche banquette; bed couch sofa divan daybed; 床 沙发 榻 躺椅
    alcôve; alcove; 凹室 壁凹
    matelas paillasse; mattress pallet; 床垫 褥子
    berceau berceaux couffin; cradle crib bassinet cot; 摇篮 婴儿床
    appui-tête chevet; headrest; 头枕 枕头
    paravent paravents; folding-screen screen; 屏风 围屏 插屏
    trône trônes; throne thrones; 宝座 王座 龙椅 御座
    armoire placard penderie garde-robe; wardrobe cupboard closet armoire; 衣柜 橱柜 柜子 大衣柜 立柜 柜
    armoire commode buffet placard cabinet; cupboard cabinet wardrobe chest-of-drawers; 柜子 橱柜 衣柜
    comptoir comptoirs zinc-de-bar; shop-counter bar-counter; 柜台 吧台
    garde-feu pare-feu écran-de-cheminée; fireguard fire-screen; 挡火屏 炉屏
    porte-parapluies; umbrella-stand; 伞架
    jardinière-meuble sellette gaine-de-buste; plant-stand; 花几 花台
    kang; kang-bed; 炕 炕桌
    banc-d'école pupitre-d'écolier tableau-noir; blackboard school-desk; 黑板 课桌
    capiton capitonné tapissé; upholstered padded; 软包 衬垫
    buffet dressoir crédence vaisselier; sideboard dresser buffet credenza; 餐具柜 碗柜 边柜
    commode chiffonnier semainier; chest-of-drawers commode; 五斗柜 抽屉柜 斗柜
    cabinet-d'ébène cabinet; cabinet; 多宝格 陈列柜 珍品柜
    tiroir tiroirs; drawer drawers; 抽屉
    étagère étagères rayonnage; shelf shelves bookshelf; 架子 书架 搁板 置物架 博古架
    bibliothèque; bookcase; 书柜 书橱
    coffre-de-mariage cassone; cassone marriage-chest; 婚礼箱 嫁妆箱
    prie-dieu; prie-dieu kneeler prayer-stool; 祈祷凳 跪凳 祷告台
    marqueterie placage intarsia; marquetry inlay inlaid veneer intarsia; 镶嵌 细木镶嵌 嵌木 镶嵌工艺
    bronze-doré ormolu; ormolu gilt-bronze; 镀金铜 鎏金铜 鎏金
    laque laqué laques vernis-martin; lacquer lacquered; 漆器 漆 大漆 描金漆
    boiserie boiseries lambris; woodwork panelling paneling wainscot wainscoting; 木作 木雕 护墙板 木工 墙裙
    paneterie porte-manteau patère portemanteau; coat-rack peg hatstand; 衣架 挂衣钩
    = tenture tentures textile-d'ameublement tapisserie-d'ameublement; hangings upholstery soft-furnishings; 帷幔 壁毯 软装 室内织物
    tapisserie tapisseries gobelins; tapestry tapestries; 挂毯 壁毯 壁挂 织锦 缂丝
    tapis moquette carpette descente-de-lit tapis-de-prière; carpet rug rugs carpets prayer-rug prayer-mat; 地毯 毯子 毛毯 波斯地毯 祈祷毯
    tapis tapisserie tenture tapis-de-prière; carpet rug tapestry prayer-rug prayer-mat; 地毯 挂毯 祈祷毯
    natte-de-sol paillasson; mat doormat; 席子 垫子 凉席 草席
    rideau rideaux voilage store stores draperies; curtain curtains drape drapes; 窗帘 帘子 帷幕 幕布 帘 幔帐 百叶窗
    rideau tenture baldaquin dais draperie; curtain canopy hanging drape hangings drapery; 帘子 帷幔 帷幕 幕布
    baldaquin dais ciel-de-lit; canopy baldachin baldaquin; 华盖 床幔 帷盖 顶篷 天盖
    passementerie pompon pompons frange franges gland glands; tassel tassels fringe fringes passementerie pompom trimming; 流苏 穗子 缨子 绒球 穗
    coussin coussins oreiller oreillers traversin; cushion cushions pillow pillows bolster; 垫子 靠垫 枕头 坐垫 抱枕 软垫
    couverture couvertures plaid édredon courtepointe couvre-lit couette; blanket blankets quilt bedspread coverlet counterpane eiderdown duvet; 被子 毯子 毛毯 被褥 床罩 棉被
    drap draps linge literie; sheet sheets linen bedclothes bedding; 床单 被单 床上用品
    papier-peint tapisserie-murale; wallpaper; 壁纸 墙纸
    """
}
