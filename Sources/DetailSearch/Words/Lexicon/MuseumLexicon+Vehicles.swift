// swift-format-ignore-file

extension MuseumLexicon {
  /// Vehicles, ships and their parts, harness.
  static let vehicles = """
    = véhicule véhicules moyen-de-transport; vehicle vehicles conveyance; 车辆 交通工具 运载工具
    voiture voitures charrette chariot charrettes carriole tombereau roulotte; cart carts wagon waggon wain handcart caravan; 马车 车 大车 板车 手推车 牛车 车子 拖车
    voiture charrette carrosse char chariot calèche; cart carriage chariot wagon coach; 马车 车 战车
    carrosse carrosses calèche diligence berline fiacre phaéton landau cabriolet; carriage carriages coach stagecoach buggy cab hackney; 马车 四轮马车 轿车 出租马车 驿车
    char chars quadrige bige; chariot chariots quadriga; 战车 四马战车 双轮战车
    brouette; wheelbarrow barrow; 独轮车 手推车
    traîneau traîneaux luge; sleigh sled sledge toboggan; 雪橇
    litière palanquin chaise-à-porteurs; litter palanquin sedan-chair; 轿子 步辇 肩舆 轿
    automobile auto bagnole tacot; automobile motorcar car; 汽车 小汽车 轿车
    omnibus tramway; omnibus tram streetcar; 电车 公共马车
    bicyclette vélo vélocipède bécane; bicycle bike; 自行车 脚踏车
    pousse-pousse; rickshaw; 黄包车 人力车
    tricycle trottinette; tricycle scooter; 三轮车 滑板车
    motocyclette moto; motorcycle motorbike; 摩托车 摩托
    camion camionnette tracteur; truck lorry tractor; 卡车 货车 拖拉机
    ambulance; ambulance; 救护车
    fusée satellite; rocket satellite spaceship; 火箭 卫星 飞船
    parachute planeur; parachute glider; 降落伞 滑翔机
    train trains locomotive chemin-de-fer wagon loco; train trains locomotive railway railroad steam-engine; 火车 机车 铁路 火车头 蒸汽火车 蒸汽
    montgolfière aérostat dirigeable; hot-air-balloon airship; 热气球 飞艇
    avion aéroplane hélicoptère; airplane aeroplane aircraft plane; 飞机
    == bateau bateaux embarcation embarcations rafiot; boat boats watercraft; 船 船只 舟 船儿 船舶
    bateau barque navire voilier canot chaloupe pirogue vaisseau embarcation; boat ship vessel canoe rowboat dinghy sailboat; 船 小船 帆船 小舟 小艇 划艇 大船
    navire navires vaisseau vaisseaux bâtiment-de-guerre galère galion caravelle frégate corvette brick trois-mâts goélette; ship ships vessel galley galleon frigate caravel schooner brig warship man-of-war; 大船 船 舰船 战舰 军舰 舰 帆船 桨帆船 轮船
    voilier voiliers yacht; sailboat sailing-boat yacht sailing-ship; 帆船 游艇
    barque barques canot chaloupe pirogue rafiot esquif yole canoë périssoire canotage; rowboat rowing-boat dinghy canoe skiff punt lifeboat; 小船 小舟 小艇 划艇 独木舟 扁舟 划船
    gondole gondoles gondolier; gondola gondolas gondolier; 贡多拉 威尼斯小船
    jonque sampan; junk-boat sampan; 舢板 中国帆船 平底帆船
    felouque boutre; felucca dhow; 三角帆船 尼罗河帆船
    trirème trière; trireme; 三列桨战船 桨船
    drakkar; longship viking-ship; 维京船 长船
    bateau-dragon; dragon-boat; 龙舟 龙船
    kayak catamaran; kayak catamaran; 皮划艇 双体船
    bateau-lavoir bateau-mouche; laundry-boat; 游船
    bateau-pirate pirate pirates corsaire; pirate pirates pirate-ship buccaneer; 海盗 海盗船
    bateau-fantôme; ghost-ship; 幽灵船
    maquette-de-bateau; model-ship ship-model; 船模 船模型
    barge péniche chaland gabare; barge; 驳船 平底船
    bac traversier; ferry ferryboat; 渡船 渡轮
    bateau-de-pêche chalutier; fishing-boat trawler; 渔船
    bateau-à-vapeur paquebot steamer; steamer steamboat steamship liner; 汽船 蒸汽船 轮船 邮轮
    remorqueur; tugboat tug; 拖船
    radeau radeaux; raft rafts; 木筏 筏子 筏 救生筏
    épave épaves naufrage naufragé naufragés; wreck shipwreck wreckage castaway castaways shipwrecked; 沉船 海难 残骸 失事 遇难
    arche-de-noé; noah's-ark; 诺亚方舟 方舟
    barque-solaire barque-sacrée; solar-barque barque; 太阳船 圣船
    sous-marin; submarine; 潜艇
    flotte armada escadre; fleet armada squadron flotilla; 舰队 船队
    = -
    rail rails voie-ferrée; railway-track; 铁轨 轨道
    marchepied-de-voiture capote; carriage-hood; 车篷
    banquette-de-train compartiment; compartment; 车厢 包厢
    gare gares quai-de-gare; station railway-station; 车站 火车站 站台
    roue roues jante moyeu roue-de-bicyclette; wheel wheels rim hub potter's-wheel spinning-wheel steering-wheel wagon-wheel; 轮子 车轮 轮
    rayon-de-roue essieu timon; axle shaft; 轮辐 车轴 车辕
    voile voiles voilure grand-voile; sail sails mainsail; 帆 船帆 风帆 布帆
    mât mâts mâture vergue; mast masts spar; 桅杆 桅 旗杆
    gréement hauban haubans; rigging; 索具 缆索
    coque quille; hull keel; 船身 船体 船底 龙骨
    proue étrave beaupré; prow bowsprit; 船头 船首 船艏
    figure-de-proue; figurehead; 船首像
    poupe gaillard; stern; 船尾 船艉
    tillac; deck; 甲板
    gouvernail timon-de-barre; rudder helm tiller; 船舵 舵
    rame rames aviron avirons pagaie pagayer ramer rameur rameurs; oar oars paddle rowing rower rowers; 桨 船桨 划桨 划船
    ancre ancres amarre amarrage; anchor anchors mooring moored; 锚 船锚 系泊
    bouée; buoy lifebuoy; 浮标 救生圈
    cale cargaison fret; cargo freight; 货物 船舱 货舱
    passerelle-de-bateau échelle-de-coupée; gangway gangplank; 跳板 舷梯
    pavillon-noir; jolly-roger; 海盗旗
    vigie nid-de-pie; crow's-nest lookout; 瞭望台 桅楼
    mouillage appareiller embarquer embarquement débarquement débarquer; embark embarkation disembark landing-ashore set-sail; 登船 上船 下船 启航 登陆
    chavirer sombrer couler; capsize sink sinking sank sunk; 翻船 沉没 下沉 沉
    batelier nautonier passeur; boatman ferryman bargeman; 船夫 摆渡人 船工 艄公
    marin matelot marins équipage mousse-de-bord; sailor sailors mariner seaman crew; 水手 海员 船员 船长
    = harnais harnachement caparaçon; harness caparison; 马具 鞍具 挽具
    selle selles sellerie; saddle saddles saddlery; 马鞍 鞍 鞍子
    bride brides rênes rêne licol licou; bridle rein reins halter; 缰绳 马缰 辔头 马笼头 笼头
    mors; horse-bit; 马嚼子 嚼子
    étrier étriers; stirrup stirrups; 马镫 镫
    joug jougs; yoke yokes; 轭 牛轭
    collier-de-cheval oeillère; blinkers; 马项圈 眼罩
    housse tapis-de-selle; saddlecloth shabrack; 鞍垫 马披
    cocher postillon conducteur aurige; coachman driver charioteer; 车夫 马车夫 驾车人 驭手
    amble équitation équestre; equestrian riding-on-horseback on-horseback; 马术 骑马像
    """
}
