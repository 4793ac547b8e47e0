// swift-format-ignore-file

extension MuseumLexicon {
  /// Objects, furniture, arms, instruments, buildings.
  static let things = """
    = objet objets chose; object objects item; 物品 东西 物件 *
    vase vases urne amphore cruche pot; vase urn jug amphora pot; 花瓶 瓶子 瓶 罐子 罐 瓮
    tasse bol coupe gobelet theiere sucrier soucoupe; cup bowl goblet mug teacup teapot saucer; 杯子 茶杯 碗 酒杯 茶具 杯盏
    verre carafe bouteille flacon fiole ampoule; glass bottle carafe flask vial phial; 玻璃杯 酒瓶 瓶子 小瓶
    assiette vaisselle service porcelaine argenterie; plate dish tableware crockery china porcelain silverware; 盘子 餐具 茶具 瓷器 瓷
    couteau poignard dague; knife dagger; 刀 小刀 匕首
    panier corbeille; basket; 篮子 花篮
    sac bourse; bag purse; 包 钱包 袋子
    livre livres bouquin bible; book books bible; 书 书本 圣经 书籍
    lettre papier feuille billet message; letter paper note message sheet; 信 纸 信件 便条 纸张
    inscription texte ecriture mots ecrit phrase; inscription text writing words written letters; 文字 铭文 题字 写着 字 刻字 题词
    hieroglyphe hieroglyphes; hieroglyph hieroglyphs hieroglyphics; 象形文字
    poeme poesie vers; poem poetry verse; 诗 诗歌 诗句
    cle; key; 钥匙
    miroir glace; mirror looking-glass; 镜子
    bougie chandelle cierge; candle taper; 蜡烛
    lampe lanterne torche flambeau lustre; lamp lantern torch chandelier lights; 灯 火把 灯笼 吊灯
    horloge montre pendule; clock watch; 钟 时钟 手表 怀表
    drapeau etendard banniere bannière oriflamme; flag banner standard pennant; 旗帜 旗 国旗 旗子 大旗
    baton canne sceptre batons gourdin massue matraque; stick cane staff sceptre scepter rod walking-stick club cudgel bludgeon; 手杖 棍子 权杖 拐杖 棍 棒子 棒
    eventail; fan; 扇子
    parapluie ombrelle parasol; umbrella parasol; 伞 阳伞
    jouet poupee; toy doll; 玩具 娃娃
    masque; mask; 面具
    balance; scales; 天平
    globe sphere boule; globe sphere orb ball; 地球仪 球 球体
    palette pinceau chevalet; palette brush easel; 调色板 画笔 画架
    cadre encadrement; frame framing; 画框 框 框子 边框
    vitrine vitre; showcase glass-case; 玻璃罩 防弹玻璃 展柜
    tapis; carpet rug; 地毯
    rideau tenture baldaquin dais rideaux draperies; curtain drape hanging canopy drapes curtains hangings; 窗帘 帘子 帷幕 幕布 帷幔 帘
    coussin oreiller; cushion pillow; 垫子 靠垫 枕头
    nappe serviette; tablecloth napkin; 桌布
    roue; wheel; 轮子
    voile voiles; sail sails; 帆 船帆
    corde; rope string; 绳子 绳索
    caisse boite coffre coffret; box chest case casket; 箱子 盒子
    = meuble meubles mobilier; furniture; 家具
    table; table desk; 桌子 餐桌 桌 书桌
    chaise fauteuil siege tabouret banc; chair armchair seat stool bench; 椅子 扶手椅 座位 凳子 长椅
    accoudoir; armrest; 扶手
    lit; bed couch; 床
    trone; throne; 宝座 王座
    boiserie boiseries lambris; woodwork panelling paneling; 木作 木雕 护墙板 木工
    = arme armes; weapon weapons arms; 武器 兵器
    epee glaive sabre; sword blade sabre saber; 剑 宝剑
    lance pique; spear lance pike; 长矛 矛
    arc fleche carquois; bow arrow quiver; 弓 箭 弓箭
    fusil pistolet mousquet baionnette; gun rifle pistol musket bayonet; 枪 手枪 步枪 刺刀
    canon; cannon; 大炮
    bouclier; shield; 盾牌 盾
    = instrument; instrument; 乐器
    violon; violin fiddle; 小提琴
    guitare luth; guitar lute; 吉他 鲁特琴 琵琶
    flute; flute pipe; 笛子 长笛
    piano clavecin; piano harpsichord; 钢琴
    harpe lyre; harp lyre; 竖琴
    tambour; drum; 鼓
    musique; music; 音乐
    = batiment edifice construction immeuble; building edifice construction; 建筑 建筑物 房子 楼
    maison cabane ferme chaumiere; house home cottage hut farm; 房子 屋子 家 小屋 农舍
    palais; palace; 宫殿 皇宫 宫
    chateau; castle chateau; 城堡
    eglise cathedrale chapelle; church cathedral chapel; 教堂 大教堂
    temple; temple; 神庙 寺庙 庙
    tour; tower; 塔 塔楼
    pont; bridge; 桥 桥梁
    ville cite village; city town village; 城市 城 村庄 小镇
    rue route chemin sentier allee; street road path way trail; 街道 路 小路 道路 街
    mur muraille paroi; wall walls; 墙 墙壁 城墙
    fenetre fenetres baie; window windows; 窗户 窗子 窗
    porte portes portail grille; door gate doorway; 门 大门 门口
    escalier escaliers marche marches; stairs staircase steps stairway; 楼梯 台阶 阶梯
    colonne colonnes pilier colonnade; column columns pillar colonnade; 柱子 圆柱 石柱 柱
    plafond voute coupole dome; ceiling vault dome cupola; 天花板 穹顶 拱顶 屋顶 圆顶 天顶
    toit toiture; roof; 屋顶
    sol plancher parquet mosaique dallage; floor flooring mosaic tiles; 地板 地面 地砖 马赛克
    verriere vitrail vitraux; skylight stained-glass glass-roof; 玻璃屋顶 彩色玻璃 天窗
    cheminee foyer; fireplace chimney hearth; 壁炉 烟囱
    balcon terrasse; balcony terrace; 阳台 露台
    fontaine bassin; fountain pool basin; 喷泉 水池
    jardin parc cour; garden park courtyard; 花园 院子 庭院 公园
    piedestal socle base; pedestal plinth base; 底座 基座
    arche arcade arc; arch arcade archway; 拱门 拱廊
    ruine ruines; ruin ruins; 废墟 遗迹
    tombeau tombe sarcophage cercueil; tomb grave sarcophagus coffin; 坟墓 墓 石棺 棺材
    pyramide; pyramid; 金字塔
    salle-a-manger; dining-room; 餐厅 饭厅
    """
}
