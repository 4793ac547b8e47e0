// swift-format-ignore-file

extension MuseumLexicon {
  /// Buildings and their parts, rooms, streets, ornament and architectural members.
  static let buildings = """
    = bâtiment bâtiments édifice édifices construction immeuble bâtisse architecture architectural monument; building buildings edifice construction architecture architectural structure monument; 建筑 建筑物 房子 楼 楼房 大楼 高楼 建筑群
    maison maisons logis demeure bicoque baraque pavillon; house houses home dwelling residence; 房子 屋子 房屋 住宅 宅子 小楼 民居 住家 家宅
    maison cabane ferme chaumière villa; house hut cottage farm; 房子 屋子 小屋 农舍
    mairie hôtel-de-ville; town-hall city-hall; 市政厅 市政府
    tribunal palais-de-justice parlement assemblée-nationale; courthouse law-court parliament; 法院 议会 国会
    ambassade consulat; embassy; 大使馆
    bourse-de-commerce; stock-exchange; 证券交易所 银行
    pension-de-famille; guesthouse boarding-house; 旅馆 旅店
    café-concert terrasse-de-café café-terrasse; café-terrace coffeehouse coffee-house; 咖啡馆 露天咖啡座 咖啡厅
    boulangerie; bakery; 面包房 面包店
    pharmacie apothicaire officine; pharmacy apothecary drugstore; 药房 药店 药铺
    librairie bouquiniste; bookshop bookstall bookseller; 书店 书摊
    salon-de-coiffure barbier; barbershop barber; 理发店 理发师
    cirque chapiteau-de-cirque; circus big-top; 马戏团 马戏
    music-hall cabaret-dansant bal-musette; music-hall dance-hall nightclub; 歌舞厅 夜总会 舞场
    zoo ménagerie jardin-zoologique jardin-des-plantes aquarium; zoo menagerie aquarium botanical-garden; 动物园 植物园 水族馆
    observatoire laboratoire; observatory laboratory; 天文台 实验室
    caserne corps-de-garde; barracks guardhouse; 兵营 警卫室
    caravansérail; caravanserai; 商队驿站 驿站
    harem sérail gynécée; harem seraglio; 后宫 闺房 内宅
    yourte tipi wigwam igloo; yurt tepee igloo; 蒙古包 帐篷屋 冰屋
    case-africaine paillote; thatched-hut; 草棚
    cabane-dans-les-arbres; treehouse; 树屋
    chalet isba; chalet log-cabin; 木屋 小木屋
    ermitage thébaïde; hermitage; 隐居处 隐士小屋
    menhir mégalithe dolmen cromlech; megalith dolmen menhir standing-stone; 巨石阵 石柱群 巨石
    tumulus cairn; tumulus cairn barrow-mound; 土冢 古冢 石堆
    grande-muraille; great-wall; 长城
    cité-interdite; forbidden-city; 故宫 紫禁城
    torii; torii; 鸟居
    pavillon-de-thé maison-de-thé; teahouse tea-house; 茶室 茶馆
    paifang portique-chinois; paifang memorial-arch; 牌坊 牌楼
    kasbah médina souk-couvert; kasbah medina; 老城区
    cabane cabanes chaumière hutte masure cahute bergerie-cabane; hut huts cottage shack cabin shed hovel; 小屋 茅屋 草屋 木屋 棚子 茅草屋 棚屋
    ferme fermes grange métairie ferme-modèle; farm farmhouse barn farmstead; 农舍 农场 谷仓 农庄 粮仓
    moulin moulins moulin-à-vent moulin-à-eau; mill mills windmill watermill; 风车 磨坊 水车 水磨
    villa hôtel-particulier manoir gentilhommière; villa mansion manor country-house townhouse; 别墅 豪宅 庄园 府邸 宅邸
    palais; palace palaces palazzo; 宫殿 皇宫 宫 王宫 宫廷
    palais château manoir résidence; palace castle mansion; 宫殿 城堡
    versailles; versailles; 凡尔赛 凡尔赛宫
    château châteaux donjon; castle castles chateau; 城堡 古堡
    forteresse fortifications citadelle rempart remparts bastion fort créneau créneaux; fortress fortification citadel rampart ramparts battlement battlements stronghold; 堡垒 要塞 城墙 碉堡 城垛 炮台
    pont-levis herse douves; drawbridge portcullis moat; 吊桥 护城河 闸门
    meurtrière mâchicoulis; loophole arrow-slit machicolation; 射箭孔 箭眼 垛口
    tour-de-guet échauguette; watchtower lookout-tower; 瞭望塔 岗楼
    tour tours tourelle beffroi donjon; tower towers turret belfry; 塔 塔楼 高塔 塔尖 角楼
    tour clocher donjon minaret; tower steeple belfry minaret spire; 塔 钟楼 尖塔 塔楼
    tour-eiffel; eiffel-tower; 埃菲尔铁塔 铁塔
    gratte-ciel; skyscraper; 摩天大楼
    église églises paroisse; church churches; 教堂 礼拜堂
    église cathédrale chapelle basilique abbaye; church cathedral chapel abbey; 教堂 大教堂
    sacristie; sacristy vestry; 圣器室
    tribune-d'orgue buffet-d'orgue; organ-loft organ-case; 管风琴台
    flèche-de-cathédrale; cathedral-spire; 教堂尖顶
    cathédrale cathédrales basilique collégiale duomo; cathedral basilica minster duomo; 大教堂 主教座堂 圣殿
    notre-dame; notre-dame; 巴黎圣母院 圣母院
    chapelle chapelles oratoire; chapel chapels oratory; 小教堂 礼拜堂
    clocher clochers flèche-d'église campanile; steeple spire belltower bell-tower campanile; 钟楼 尖塔 尖顶 塔尖
    couvent monastère abbaye cloître prieuré chartreuse; convent monastery abbey cloister priory; 修道院 回廊 女修道院 隐修院
    temple temples sanctuaire panthéon; temple temples sanctuary pantheon; 神庙 寺庙 庙 神殿 万神殿 圣所 庙宇
    pylône-de-temple pylône; pylon temple-gateway; 塔门
    salle-hypostyle; hypostyle-hall; 多柱厅
    naos cella saint-des-saints; naos cella inner-sanctum; 内殿 神龛 圣所
    propylées; propylaea; 山门
    iwan liwan; iwan; 伊万 拱厅
    muqarnas; muqarnas honeycomb-vault; 钟乳石装饰 蜂窝拱
    parthénon acropole; parthenon acropolis; 帕特农神庙 卫城 帕提农神庙
    pagode; pagoda; 宝塔 佛塔 塔
    mosquée mosquées; mosque mosques; 清真寺
    minaret minarets; minaret minarets; 宣礼塔 尖塔
    synagogue; synagogue; 犹太教堂 犹太会堂
    ziggourat tour-de-babel; ziggurat tower-of-babel; 金字形神塔 塔庙 巴别塔 通天塔
    pyramide pyramides; pyramid pyramids; 金字塔 玻璃金字塔
    obélisque obélisques; obelisk obelisks; 方尖碑
    mastaba chapelle-funéraire; mastaba; 马斯塔巴 平顶墓
    arc-de-triomphe; triumphal-arch; 凯旋门
    amphithéâtre arène arènes colisée cirque-romain hippodrome; amphitheatre amphitheater arena colosseum coliseum hippodrome; 竞技场 斗兽场 圆形剧场 角斗场 赛马场
    théâtre théâtres opéra salle-de-spectacle; theatre theater opera-house playhouse; 剧院 剧场 歌剧院 戏院
    thermes bain bains hammam; baths bathhouse thermae hammam; 浴场 浴室 澡堂 公共浴场
    aqueduc viaduc; aqueduct viaduct; 高架渠 水道桥 引水渠 高架桥
    bibliothèque bibliothèques; library libraries; 图书馆 藏书室 书房
    hôpital hospice; hospital almshouse; 医院 济贫院
    prison prisons cachot geôle oubliette bastille bagne; prison jail gaol dungeon cell; 监狱 牢房 地牢 牢 巴士底狱
    école écoles lycée collège université académie; school schools college university academy; 学校 大学 学院 学堂
    auberge taverne cabaret bistrot brasserie estaminet guinguette troquet; inn tavern pub bistro alehouse bar; 酒馆 客栈 小酒馆 酒吧 小旅馆 饭馆
    bordel maison-close lupanar; brothel bordello; 妓院 青楼
    boutique-d'artisan échoppe magasin étal; market-stall booth store; 店铺 摊位 铺子 摊子 小店
    marché halle halles bazar souk foire; marketplace market bazaar souk; 市场 集市 市集 巴扎 菜市场 赶集
    usine usines fabrique manufacture haut-fourneau; factory factories foundry; 工厂 厂房 作坊 铸造厂
    atelier ateliers élève apprenti disciple; studio workshop atelier pupil apprentice follower; 画室 工作室 工坊 作坊 车间 学生 学徒 弟子 徒弟
    entrepôt hangar remise magasin-à-grains; warehouse hangar storehouse granary; 仓库 库房 货栈
    kiosque gloriette belvédère pavillon-de-jardin folie-de-jardin tempietto; kiosk gazebo summerhouse pavilion belvedere; 亭子 凉亭 亭 亭台 楼阁 观景亭
    ruine ruines vestige vestiges décombres; ruin ruins ruined remains rubble; 废墟 遗迹 残垣 断壁残垣 瓦砾 遗址
    chantier échafaudage échafaudages; building-site scaffolding; 工地 脚手架
    grue-de-chantier; hoist; 起重机 吊车
    maçon tailleur-de-pierre; mason stonemason bricklayer; 石匠 泥瓦匠 瓦匠
    = lieu-public; public-place; 公共场所
    ville villes cité cités métropole bourg bourgade urbain; city cities town towns urban metropolis cityscape; 城市 城 城镇 都市 小镇 古城
    ville village cité bourg; city town village; 城市 村庄 小镇
    village villages hameau; village villages hamlet; 村庄 村子 村落 小村 村
    quartier faubourg banlieue; district neighbourhood neighborhood suburb quarter; 街区 城区 郊区
    place places parvis esplanade forum agora; square plaza piazza forum agora esplanade; 广场 集市广场 空地
    rue rues ruelle boulevard avenue venelle; street streets avenue alley boulevard lane; 街道 街 大街 小巷 巷子 林荫道 胡同
    rue route chemin sentier allée; street road path lane; 街道 道路 小路
    égout caniveau; sewer; 下水道 阴沟
    banc-public; park-bench; 公园长椅
    kiosque-à-musique kiosque-à-journaux; bandstand newsstand; 音乐亭 报亭
    panneau panneau-routier; road-sign signpost; 路牌 路标
    borne-milliaire; milestone; 界碑 里程碑
    feu-rouge; traffic-light; 红绿灯
    route routes chemin chemins sentier allée sente voie piste; road roads path trail track footpath lane; 道路 小路 小道 大路 小径 土路 条路 路上 路面 马路
    trottoir pavé pavés chaussée pavage; pavement sidewalk cobblestone cobblestones paving; 人行道 石板路 铺路石 鹅卵石路
    pont ponts passerelle ponceau pont-levis; bridge bridges footbridge drawbridge; 桥 桥梁 小桥 石桥 木桥 拱桥 大桥 吊桥 高架桥
    tunnel souterrain; tunnel underground-passage; 隧道 地道
    carrefour; crossroads; 十字路口 路口
    barrage digue écluse; dam dike dyke lock-gate weir sluice; 水坝 堤坝 水闸 大坝 堤
    jardin jardins parc square jardinet bosquet-de-jardin labyrinthe jardin-des-plantes; garden gardens park parkland maze labyrinth botanical-garden; 花园 园子 公园 园林 迷宫 御花园 植物园
    jardin cour parc jardin-des-plantes; garden park courtyard botanical-garden; 花园 院子 庭院 公园 植物园
    cour patio préau atrium péristyle; courtyard court patio atrium peristyle yard; 院子 庭院 天井 中庭 柱廊院
    fontaine fontaines jet-d'eau vasque; fountain fountains waterspout; 喷泉 喷水池 喷水
    fontaine bassin jet-d'eau; fountain pool basin; 喷泉 水池
    bassin bassins piscine pièce-d'eau; pool basin swimming-pool; 水池 池子 泳池 水塘
    clôture barrière palissade enclos haie-de-bois; fence fences palisade railings barrier enclosure; 栅栏 篱笆 围栏 围墙 木栅栏
    = pièce-d'habitation pièces-d'habitation intérieur intérieurs; room rooms interior chamber; 房间 室内 屋里 内景 厅室
    chambre chambres chambre-à-coucher; bedroom bedchamber chamber; 卧室 寝室 寝宫 睡房
    salon salons séjour boudoir antichambre; drawing-room living-room parlour parlor salon lounge boudoir antechamber; 客厅 沙龙 起居室 会客室 前厅
    salle salles salle-de-bal grande-salle salle-hypostyle; hall halls ballroom great-hall hypostyle-hall; 大厅 厅 舞厅 大殿 展厅 殿 多柱厅
    galerie galeries corridor couloir; gallery galleries corridor hallway passageway; 走廊 画廊 长廊 过道 镜厅 廊子
    salle-à-manger réfectoire; dining-room refectory; 餐厅 饭厅 食堂
    cuisine cuisines arrière-cuisine; kitchen scullery pantry; 厨房 灶房 配膳室
    cabinet cabinets cabinet-de-travail studiolo bureau-de-travail; study studiolo office; 书房 书斋 办公室 小书房
    cabinet-de-curiosités; cabinet-of-curiosities wunderkammer; 珍奇屋 珍宝室 奇珍柜
    salle-de-bains baignoire tub; bathtub tub; 浴缸 澡盆 洗澡盆
    vestibule entrée hall porche; entrance entry porch vestibule lobby foyer; 门厅 入口 门廊 玄关
    cave caves cellier sous-sol; cellar basement; 地窖 地下室 酒窖
    grenier combles mansarde soupente; attic garret loft; 阁楼 顶楼
    étage étages rez-de-chaussée; storey floor-level upstairs ground-floor; 楼层 楼上 一楼 二楼
    salle-du-trône; throne-room; 正殿 觐见厅 王座厅
    chambre-d'enfant nursery; nursery playroom; 儿童房 育婴室
    salle-de-classe; classroom schoolroom; 教室
    chambre-funéraire; burial-vault; 墓室
    loge-d'artiste coulisses; dressing-room backstage; 后台 化妆间
    scène-de-théâtre tréteaux avant-scène; proscenium; 舞台 戏台 台上
    garde-manger; larder; 食品储藏室
    buanderie; laundry-room wash-house; 洗衣房
    = -
    mur murs muraille murailles paroi parois cloison muret; wall walls partition; 墙 墙壁 城墙 墙面 围墙
    mur muraille rempart; wall rampart; 墙 城墙 围墙
    maçonnerie mortier-de-chaux pierre-de-taille parpaing; masonry stonework ashlar; 砌石 石工 石砌
    tuile tuiles ardoises; roof-tile shingle; 瓦片 屋瓦 琉璃瓦
    carreau carreaux carrelage azulejo azulejos zellige faïence-murale; tile tiles tiling azulejo; 瓷砖 砖 花砖 瓷片
    fenêtre fenêtres baie croisée lucarne meneau vitre vitres hublot embrasure; window windows pane windowpane casement dormer mullion porthole; 窗户 窗子 窗 玻璃窗 窗口 窗台 舷窗
    fenêtre vitrail verrière baie rosace oculus; window stained-glass rose-window bay-window stained-glass-window; 窗户 彩色玻璃 窗 玫瑰窗 圆窗 天窗 凸窗
    oculus oeil-de-boeuf œil-de-bœuf; oculus bull's-eye-window; 圆窗 圆形天窗 牛眼窗
    bow-window oriel; bay-window oriel; 飘窗 凸窗
    volet-de-fenêtre persienne jalousie; shutter shutters; 百叶窗 护窗板
    moucharabieh claustra; mashrabiya lattice latticework; 花格窗 窗棂 格子窗
    rebord-de-fenêtre appui-de-fenêtre; windowsill sill ledge; 窗台
    porte portes portail portillon battant vantail ventail; door doors gate gates doorway portal; 门 大门 门口 城门 门扇 铁门
    porte portail grille entrée; door gate doorway; 门 大门 门口
    seuil; threshold doorstep; 门槛 门坎
    linteau jambage chambranle montant-de-porte; lintel jamb doorframe; 门楣 过梁 门框
    heurtoir marteau-de-porte; knocker door-knocker doorknob; 门环 门把手
    charnière gond penture; hinge hinges; 铰链 合页
    grille grilles grillage barreau barreaux ferronnerie fer-forgé; grille grating railing bars wrought-iron grate ironwork; 铁栏 铁栅栏 栅栏 铁艺 铁窗 铁栏杆
    escalier escaliers marche marches perron degré degrés colimaçon rampe-d'escalier; stairs stair staircase steps stairway stairwell; 楼梯 台阶 阶梯 石阶 螺旋楼梯 旋转楼梯
    rampe main-courante; handrail banister; 扶手 楼梯扶手
    balustrade garde-corps parapet balustre balustres; balustrade parapet baluster railing; 栏杆 护栏 女儿墙 石栏杆 铁栏杆
    balustrade rampe grille barrière clôture; railing fence balustrade barrier; 栏杆 围栏 护栏 铁栏杆
    balcon balcons loggia loge-de-théâtre; balcony balconies loggia; 阳台 敞廊 凉廊 包厢
    balcon terrasse balustrade; balcony terrace balustrade; 阳台 露台 栏杆
    terrasse terrasses terrasse-de-café; terrace terraces cafe-terrace; 露台 平台 晒台
    colonne colonnes fût-de-colonne colonnette; column columns colonnette; 柱子 圆柱 石柱 柱 立柱 大理石柱
    colonne pilier colonnade pilastre cariatide; column pillar colonnade pilaster caryatid; 柱子 石柱 柱廊 壁柱 方柱 木柱 女像柱 人像柱 男像柱
    bossage pierre-d'angle; rustication quoin cornerstone; 粗面石 墙角石
    console-d'architecture corbeau-d'architecture encorbellement modillon; corbel bracket; 托架 牛腿 斗拱
    acrotère épi-de-faîtage fleuron pinacle; finial acroterion pinnacle; 尖顶饰 顶饰 小尖塔
    antéfixe; antefix; 瓦当
    tambour-de-colonne; column-drum; 柱鼓
    base-de-colonne; column-base; 柱础
    pilier piliers pilastre pilastres poteau; pillar pillars pilaster pilasters post pier; 柱子 壁柱 方柱 支柱 柱墩 木柱
    colonnade portique péristyle-de-temple; colonnade portico stoa; 柱廊 列柱 门廊 廊柱
    cariatide cariatides atlante atlantes; caryatid caryatids atlas-figure telamon; 女像柱 男像柱 人像柱
    chapiteau chapiteaux; capital capitals column-head; 柱头
    dorique ionique corinthien toscan ordre-architectural; doric ionic corinthian; 多立克 爱奥尼 科林斯 多利克柱式 柱式
    cannelure cannelures cannelé; fluted-column; 凹槽 柱槽
    volute volutes spirale spirales enroulement enroulé tourbillon; volute volutes spiral scroll swirl whirl coil swirling; 涡卷 螺旋 漩涡 螺旋纹 涡旋 旋涡 盘旋 卷曲 螺旋形
    corniche corniches moulure moulures modillon denticule; cornice cornices moulding molding mouldings dentil; 檐口 线脚 飞檐 檐 装饰线条
    entablement architrave; entablature architrave; 檐部 额枋 柱顶过梁
    frise frises; frieze friezes; 饰带 檐壁 横饰带 浮雕带 带状
    métope métopes triglyphe; metope metopes triglyph; 陇间壁 三陇板
    fronton frontons; pediment pediments gable; 山墙 三角楣 三角墙 山花
    tympan tympans; tympanum; 门楣中心 半圆门楣
    pignon gâble; gable gables; 山墙 尖顶山墙
    plafond plafonds; ceiling ceilings; 天花板 天顶 天花 藻井 顶棚
    plafond voûte coupole dôme; ceiling vault dome cupola; 天花板 穹顶 拱顶 圆顶 天顶
    caisson caissons; coffer coffered; 藻井 格子天花 方格天花板
    voûte voûtes voûté cul-de-four berceau-de-voûte ogive; vault vaults vaulted rib-vault barrel-vault; 拱顶 穹窿 拱券 券顶
    clef-de-voûte clé-de-voûte; keystone; 拱心石 拱顶石
    coupole coupoles dôme dômes lanternon; dome domes cupola; 穹顶 圆顶 穹隆 大圆顶
    écoinçon; pendentive spandrel squinch; 帆拱 拱肩
    toit toits toiture comble; roof roofs rooftop rooftops; 屋顶 房顶 房檐 屋檐
    toit coupole dôme toiture; roof dome; 屋顶 圆顶
    girouette paratonnerre; weathervane weathercock; 风向标 风信鸡
    gouttière; gutter drainpipe; 檐沟 落水管
    poutre poutres charpente solive chevron-de-toit; beam beams rafter rafters timber joist; 梁 横梁 房梁 木梁 屋架
    arche arches arcade arcades arceau arc-de-triomphe; arch arches arcade archway triumphal-arch memorial-arch; 拱门 拱廊 拱 券门 凯旋门
    arche arc arcade voûte arc-de-triomphe; arch archway vault triumphal-arch memorial-arch; 拱门 拱廊 拱顶 凯旋门
    contrefort arc-boutant arcs-boutants; buttress flying-buttress; 扶壁 飞扶壁
    nef nefs transept travée bas-côté; nave aisle transept; 中殿 耳堂 侧廊 教堂中殿
    choeur chœur abside absidiole chevet-d'église; apse choir chancel; 后殿 唱诗班席 半圆室 圣坛区
    crypte cryptes catacombe catacombes; crypt catacomb catacombs undercroft; 地下墓室 墓窖 地下墓穴
    rosace rosaces; rose-window rosette; 玫瑰窗 圆花窗 圆花饰
    vitrail vitraux verrière verrières; stained-glass stained-glass-window glass-roof skylight; 彩色玻璃 彩绘玻璃 花窗玻璃 玻璃屋顶 天窗 花窗 玻璃窗
    niche niches; niche niches recess; 壁龛 神龛 龛 凹龛
    façade façades devanture; facade frontage; 正面 立面 外立面 门面
    sol plancher parquet dallage dalle-de-sol; floor flooring floorboards parquet; 地板 地面 地砖 木地板 石板地 地板砖
    sol mosaïque carrelage dallage; floor mosaic tiles tiling; 地板 马赛克 地砖
    damier quadrillage échiqueté carreaux quadrillé écossais échiquier; checkerboard chequered checkered checked plaid tartan; 棋盘格 方格 格子 黑白格 格纹
    cheminée cheminées âtre manteau-de-cheminée tuyau-de-cheminée; fireplace chimney hearth mantelpiece mantel chimneypiece smokestack; 壁炉 烟囱 火炉 壁炉台 炉膛
    poêle-à-bois four fourneau-de-chauffage brasero; stove oven brazier furnace; 炉子 火炉 烤炉 火盆 窑 灶
    chenet chenets; firedog andiron andirons; 柴架 壁炉柴架
    piédestal socle soubassement stylobate podium; pedestal plinth base podium; 底座 基座 台座 台基
    estrade tribune gradin gradins; platform dais stage tiers; 讲台 高台 平台 看台 台子
    toboggan plongeoir; diving-board springboard; 跳板 跳水台
    gargouille-de-toit; rainspout; 滴水兽 滴水嘴
    mascaron mascarons; grotesque-mask mascaron; 怪面饰 面具饰
    = ornement ornements ornementation décoration décor décorations motif motifs décoratif ornemental fioriture; ornament ornaments ornamentation decoration decorative pattern motif embellishment; 装饰 纹饰 花纹 图案 纹样 饰物 装饰品 花样
    stuc stucs gypserie; stucco plasterwork; 灰泥 灰泥装饰 泥塑
    dorure dorures doré feuille-d'or; gilding gilt gold-leaf gilded; 镀金 金箔 贴金 鎏金 描金 包金 烫金
    grotesque grotesques; grotesque grotesques; 怪诞装饰 怪诞 怪异 荒诞
    rocaille rococo chantourné; rocaille rococo shellwork; 洛可可 贝壳装饰
    palmette palmettes anthémion; palmette anthemion; 棕叶饰 棕榈叶纹
    grecque méandre meandre clé-grecque méandres; meander greek-key fretwork fret; 回纹 回形纹 希腊回纹 云雷纹
    entrelacs tresse-ornementale; interlace knotwork strapwork; 交织纹 绳结纹
    rosette rosettes rosace; rosette rosettes; 圆花饰 玫瑰花饰 团花
    ove oves perles-et-olives; egg-and-dart bead-and-reel; 卵箭纹 珠串饰
    godron godrons; gadroon gadrooning; 瓜棱纹
    bucrane; bucranium; 牛头骨饰
    guilloche torsade torsadé; guilloche twisted; 扭索纹 绞绳纹
    filigrane granulation; filigree openwork granulation; 金银细丝 花丝 掐丝 累丝
    ajouré claire-voie ajourée; pierced openwork fretwork latticework; 镂空 透雕 透空
    cloisonné champlevé; cloisonne champleve; 景泰蓝 掐丝珐琅
    niellé damasquiné damasquinure damasquinage; niello damascened inlaid-metal; 乌银 错金 错银 金银错
    repoussé ciselé ciselure; repousse chased embossed chasing tooled; 錾刻 錾花 锤揲 镂刻
    treillis-ornemental; diaper-pattern; 锦地纹
    main-de-fatma; hamsa hand-of-fatima; 法蒂玛之手
    yin-yang bagua; yin-yang trigram; 太极 阴阳 八卦 太极图
    noeud-sans-fin; endless-knot; 盘长结
    œil-de-la-providence; all-seeing-eye; 全视之眼 上帝之眼
    feuille-d'acanthe; acanthus-leaf; 莨苕叶饰
    feuille-de-vigne cache-sexe cache-misere; fig-leaf modesty-leaf; 遮羞叶 无花果叶 树叶遮羞 挡着下面的叶子
    singerie chinoiserie chinoiseries; chinoiserie singerie; 中国风 中国情趣
    turquerie japonisme; turquerie japonisme; 日本风 东方情调
    strie strié stries; groove grooves grooved striated; 沟槽 纹路 凹纹
    bosselé; bumpy; 凹凸 凹凸不平
    moucheté; polka-dot spotted speckled; 圆点 波点 斑纹
    losange chevron zigzag; lozenge diamond-shape chevron zigzag; 菱形 锯齿纹 之字形
    rayure rayures rayé zébrure; stripe stripes striped; 条纹 竖条纹 横条纹
    médaillon tondo; roundel tondo medallion; 圆形浮雕 圆形画 圆盘
    corne-d'abondance cornes-d'abondance; cornucopia horn-of-plenty; 丰饶角 丰收角 丰饶之角
    trompe-l'oeil trompe-l'œil; trompe-l'oeil illusionistic; 错视画 视觉陷阱 以假乱真
    svastika swastika croix-gammée; swastika; 卍 万字符 万字纹
    caducée; caduceus; 双蛇杖 蛇杖 商神杖
    faisceau faisceaux licteur; fasces lictor; 束棒 法西斯束棒
    """
}
