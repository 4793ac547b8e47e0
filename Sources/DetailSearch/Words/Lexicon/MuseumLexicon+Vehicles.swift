// swift-format-ignore-file

extension MuseumLexicon {
  /// Vehicles, ships and their parts, harness.
  static let vehicles = """
    = véhicule véhicules moyen-de-transport moyens-de-transport engin-roulant tacots roulant; vehicle vehicles conveyance vehicles-wheels means-of-transport ride-vehicle; 车辆 交通工具 运载工具 座驾 载具 交通 代步
    wagonnet chariot-de-mine; mine-cart; 矿车
    hydravion; seaplane; 水上飞机
    téléphérique funiculaire; cable-car funicular; 缆车 索道
    monocycle; unicycle; 独轮自行车
    attelage-à-deux-chevaux; carriage-and-pair; 双马车
    char-à-bancs omnibus-à-chevaux; charabanc horse-bus; 公共马车儿
    char-de-carnaval; carnival-float parade-float; 彩车 花车
    chariot-couvert; prairie-schooner; 篷车
    char-égyptien; egyptian-chariot; 
    voiture-d'enfant; baby-buggy; 
    planche-de-surf ski skis; surfboard ski skiing; 冲浪板 滑雪板
    voiture voitures charrette chariot charrettes carriole tombereau roulotte carriole-à-cheval charretée charretier char-à-bœufs charrette-à-foin roulottes chariots tombereaux attelage-charrette charreton; cart carts wagon waggon wain handcart caravan hay-cart haycart oxcart ox-cart horse-cart donkey-cart handcarts carter wagons covered-wagon hay-wain cartload; 马车 车 大车 板车 手推车 牛车 车子 拖车 板车子 拉货车 大篷车 运货车 两轮车 车车
    voiture charrette carrosse char chariot calèche; cart carriage chariot wagon coach; 马车 车 战车
    carrosse carrosses calèche diligence berline fiacre phaéton landau cabriolet carrosse-royal carrosse-doré voiture-à-cheval fiacres calèches diligences berlines cochers-et-carrosses coche attelage-de-chevaux coupé-voiture tilbury; carriage carriages coach stagecoach buggy cab hackney royal-coach golden-coach horse-drawn horse-drawn-carriage stagecoaches hansom brougham state-coach barouche chaise-carriage post-chaise gig-carriage cabs; 马车 四轮马车 轿车 出租马车 驿车 马车厢 双轮马车 敞篷马车 轿式马车 礼车 马车队
    char chars quadrige bige char-de-guerre conducteur-de-char char-solaire char-d'apollon quadriges bige-char char-triomphal char-tiré; chariot chariots quadriga war-chariot sun-chariot charioteers triumphal-car apollo's-chariot four-horse-chariot; 战车 四马战车 双轮战车 双马战车 凯旋车 日车
    brouette brouettes diable-chariot chariot-à-bras; wheelbarrow barrow wheelbarrows pushcart hand-truck; 独轮车 手推车 小推车 推车 鸡公车
    traîneau traîneaux luge traîneau-à-rennes traîneau-à-chiens; sleigh sled sledge toboggan sleighs sledges sleds dog-sled santa's-sleigh sledding sleigh-ride; 雪橇 雪车 爬犁
    litière palanquin chaise-à-porteurs palanquins litières chaises-à-porteurs porteurs-de-litière; litter palanquin sedan-chair sedan palanquins litter-bearers carried-in-a-chair; 轿子 步辇 肩舆 轿 大轿 八抬大轿
    automobile auto bagnole tacot caisse-voiture autos bagnoles voiture-de-course limousine décapotable deux-chevaux-voiture chignole-voiture caisse-auto; automobile motorcar car cars limousine racing-car race-car convertible old-car vintage-car sports-car motor-car automobiles jalopy brum-brum rust-bucket banger; 汽车 小汽车 轿车 小轿车 老爷车 跑车 轿跑 豪车 车儿 私家车
    omnibus tramway autocar trolley tramways; omnibus tram streetcar coach-bus trolley double-decker trams; 电车 公共马车 有轨电车
    bicyclette vélo vélocipède bécane vélos bicyclettes cycliste pédaler pédales bécanes deux-roues tandem grand-bi; bicycle bike bikes bicycles cyclist cyclists cycling penny-farthing pedals push-bike two-wheeler tandem; 自行车 脚踏车 单车 骑车 脚踏车子
    pousse-pousse tireur-de-pousse cyclo-pousse; rickshaw rickshaws; 黄包车 人力车 人力车夫 东洋车
    tricycle trottinette; tricycle scooter; 三轮车 滑板车
    motocyclette moto motos motards scooter vespa; motorcycle motorbike motorbikes motorcycles scooter-bike vespa biker moped; 摩托车 摩托 电瓶车
    camion camionnette tracteur camions poids-lourd camionnettes tracteurs pelleteuse bulldozer fourgon; truck lorry tractor trucks lorries van tractors bulldozer pick-up-truck digger-machine; 卡车 货车 拖拉机 大卡车 推土机 面包车 挖土机
    ambulance ambulances; ambulance ambulances; 救护车 急救车
    fusée satellite fusées vaisseau-spatial soucoupe-volante satellites; rocket satellite spaceship rockets spacecraft flying-saucer cosmonaut; 火箭 卫星 飞船 飞碟 航天器 不明飞行物 太空船
    parachute planeur; parachute glider; 降落伞 滑翔机
    train trains locomotive chemin-de-fer wagon loco locomotives chemins-de-fer vapeur-de-train trains-à-vapeur wagons tgv tchou-tchou train-à-vapeur ferroviaire machine-locomotive métro; train trains locomotive railway railroad steam-engine railways steam-train choo-choo steam-locomotive carriages-of-train puffing-billy railroads underground-train express-train; 火车 机车 铁路 火车头 蒸汽火车 蒸汽 列车 蒸汽机车 老火车 铁道 小火车车 火车厢 呜呜
    montgolfière aérostat dirigeable montgolfières ballon-dirigeable ballon-à-air-chaud zeppelin nacelle-de-ballon; hot-air-balloon airship hot-air-balloons zeppelin balloonist blimp balloon-flight; 热气球 飞艇 氢气球 气艇 齐柏林
    avion aéroplane hélicoptère avions aviation biplan planeurs hélico monoplan aéroport zinc-avion; airplane aeroplane aircraft plane airplanes helicopter biplane aviation jet-plane jumbo-jet; 飞机 直升机 战斗机 双翼机 客机 航空 战机 飞飞
    == bateau bateaux embarcation embarcations rafiot esquifs bateau-de-plaisance petits-bateaux petit-bateau bateau-à-voiles flottille-de-bateaux barcasse batelet embarcadère-bateau batellerie; boat boats watercraft boating little-boat small-boat boatload watercrafts sails-across sailed navigation voyage-by-sea old-tub; 船 船只 舟 船儿 船舶 小船儿 船儿们 船舟 航船 行船 渔舟 泛舟 船船
    baleinier; whaleboat; 捕鲸船
    drisse écoute-de-voile; halyard; 帆绳
    spinnaker; spinnaker; 大三角帆
    plat-bord bastingage; gunwale ship's-rail bulwark; 船舷栏杆
    bateau-peint bateau-fleuri barque-de-plaisance; pleasure-boat painted-barge; 画舫 花船
    sloop cotre yawl ketch; sloop cutter yawl ketch; 单桅帆船
    bôme; boom-sail; 帆桁
    caravane-remorque; trailer caravan-trailer; 拖挂
    tapis-roulant; conveyor; 传送带
    dragueuse; dredger; 挖泥船
    bateau barque navire voilier canot chaloupe pirogue vaisseau embarcation; boat ship vessel canoe rowboat dinghy sailboat; 船 小船 帆船 小舟 小艇 划艇 大船
    bateau-échoué barque-échouée; beached-boat boat-on-the-beach boats-on-the-shore; 沙滩上的船
    bateau-au-loin voile-à-l'horizon voile-au-loin navire-au-loin; boat-in-the-distance ship-on-the-horizon distant-sail sail-on-the-horizon; 地平线上的船
    bateau-en-feu; burning-ship ship-on-fire; 
    modèle-de-barque barque-funéraire; funerary-boat model-boat; 模型船 葬船
    navire navires vaisseau vaisseaux bâtiment-de-guerre galère galion caravelle frégate corvette brick trois-mâts goélette navire-de-guerre vaisseaux-de-guerre galères galions frégates caravelles grand-voilier deux-mâts bâtiment-de-mer trois-ponts nave navire-amiral vaisseau-amiral destroyer nef-navire clipper corvettes; ship ships vessel galley galleon frigate caravel schooner brig warship man-of-war warships frigates galleons galleys sailing-vessel flagship battleship tall-ship three-master merchant-ship ironclad clipper carrack men-of-war destroyer shipshape; 大船 船 舰船 战舰 军舰 舰 帆船 桨帆船 轮船 战船 商船 旗舰 三桅船 舰艇 巨轮 远洋船 大木船 宝船
    navire galère galion voilier frégate; ship galleon sailing-ship; 大船 帆船 战舰
    voilier voiliers yacht petit-voilier petites-voiles régate régates voiles-blanches dériveur yachting; sailboat sailing-boat yacht sailing-ship yachts regatta sailboats sailing-boats white-sails little-sailboat; 帆船 游艇 小帆船 白帆 帆影 赛船
    barque barques canot chaloupe pirogue rafiot esquif yole canoë périssoire canotage canots chaloupes canot-de-sauvetage canoës youyou chaloupe-de-sauvetage barquette-bateau pirogues périssoires barcasses; rowboat rowing-boat dinghy canoe skiff punt lifeboat rowing-boats canoes skiffs dinghies lifeboats dugout-canoe rowboats row-boat outrigger; 小船 小舟 小艇 划艇 独木舟 扁舟 划船 小木船 救生艇 小划子 小木舟 划子 轻舟 独木船 一叶扁舟 舢板船 木船
    gondole gondoles gondolier gondoles-vénitiennes gondoliers; gondola gondolas gondolier venetian-boat venetian-gondola; 贡多拉 威尼斯小船 刚朵拉
    jonque sampan jonques sampans; junk-boat sampan junks sampans; 舢板 中国帆船 平底帆船 乌篷船 木帆船
    felouque boutre felouques boutres; felucca dhow feluccas dhows nile-boat; 三角帆船 尼罗河帆船 尼罗河船
    trirème trière trirèmes galère-antique; trireme triremes greek-galley; 三列桨战船 桨船 古希腊战船 多桨船
    drakkar drakkars bateau-viking; longship viking-ship viking-ships viking-boat; 维京船 长船 北欧海盗船
    bateau-dragon course-de-bateaux-dragons; dragon-boat dragon-boats; 龙舟 龙船
    kayak catamaran; kayak catamaran; 皮划艇 双体船
    bateau-lavoir bateau-mouche; laundry-boat; 游船
    bateau-pirate pirate pirates corsaire pirates-des-mers corsaires; pirate pirates pirate-ship buccaneer privateer swashbuckler privateers buccaneers; 海盗 海盗船 海贼 海盗们 海盗船长
    bateau-fantôme vaisseau-fantôme; ghost-ship flying-dutchman; 幽灵船 鬼船
    maquette-de-bateau maquettes-de-bateaux bateau-miniature; model-ship ship-model ship-models ship-in-a-bottle miniature-ship; 船模 船模型 小船模 瓶中船
    barge péniche chaland gabare péniches barges chalands; barge barges canal-boat narrowboat lighter-boat; 驳船 平底船 货船 拖驳 运河船
    bac traversier; ferry ferryboat ferries river-crossing-boat; 渡船 渡轮 摆渡 轮渡
    bateau-de-pêche chalutier bateaux-de-pêche barque-de-pêche thonier; fishing-boat trawler fishing-boats trawlers fishing-smack; 渔船 捕鱼船 渔船儿
    bateau-à-vapeur paquebot steamer bateaux-à-vapeur paquebots titanic transatlantique; steamer steamboat steamship liner steamers steamboats paddle-steamer ocean-liner cruise-ship titanic steam-ship; 汽船 蒸汽船 轮船 邮轮 明轮船 客轮 泰坦尼克 火轮
    remorqueur remorqueurs; tugboat tug; 拖船 牵引船
    radeau radeaux sur-le-radeau planches-assemblées; raft rafts makeshift-raft life-raft on-the-raft; 木筏 筏子 筏 救生筏 木排 筏子上 木筏子
    épave épaves naufrage naufragé naufragés naufrager échoués naufragés-du-radeau; wreck shipwreck wreckage castaway castaways shipwrecked wrecks shipwrecks aground marooned run-aground castaway-survivor; 沉船 海难 残骸 失事 遇难 落水 船骸
    arche-de-noé; noah's-ark; 诺亚方舟 方舟
    barque-solaire barque-sacrée; solar-barque barque; 太阳船 圣船
    sous-marin sous-marins; submarine submarines u-boat; 潜艇 潜水艇
    flotte armada escadre; fleet armada squadron flotilla; 舰队 船队
    = -
    rail rails voie-ferrée rails-de-chemin-de-fer aiguillage traverses; railway-track railroad-track tracks-rail train-tracks; 铁轨 轨道 轨
    marchepied-de-voiture capote; carriage-hood; 车篷
    banquette-de-train compartiment; compartment; 车厢 包厢
    gare gares quai-de-gare gares-parisiennes quais-de-gare hall-de-gare verrière-de-gare; station railway-station train-station stations-railway railway-platform terminus station-platform; 车站 火车站 站台 火车站台 车站里 月台 老火车站 候车
    roue roues jante moyeu roue-de-bicyclette roue-à-aubes grande-roue roue-de-charrette roue-dentelée tourner-rouler roulettes-roues moyeux roue-de-la-fortune; wheel wheels rim hub potter's-wheel spinning-wheel steering-wheel wagon-wheel cartwheel wheeled waterwheel ferris-wheel cart-wheel big-wheel rolling-wheel; 轮子 车轮 轮 轱辘 摩天轮 大轮子 轮辋 四轮 小轮
    rayon-de-roue essieu timon rayons-de-roue essieux brancard-de-charrette; axle shaft spokes axles wheel-spoke cart-shaft; 轮辐 车轴 车辕 辐条 车辕子
    voile voiles voilure grand-voile voiles-gonflées voilure-gonflée voile-blanche hisser-les-voiles foc misaine; sail sails mainsail billowing-sail white-sail full-sail hoisted-sail sailcloth jib topsail; 帆 船帆 风帆 布帆 大帆 扬帆 张帆 升帆
    mât mâts mâture vergue grand-mât mâture-brisée mât-de-misaine mât-brisé; mast masts spar masts-rigging mainmast broken-mast tall-mast foremast masthead; 桅杆 桅 旗杆 主桅 大桅杆
    gréement hauban haubans cordages-de-navire haubans-et-mâts; rigging ship's-ropes rigged riggings shrouds-rigging; 索具 缆索 船缆 帆缆
    coque quille coques flanc-du-navire; hull keel hulls ship's-side keelson; 船身 船体 船底 龙骨 船壳 船舷 船帮
    proue étrave beaupré proues proue-de-navire avant-du-bateau nez-du-bateau; prow bowsprit ship's-prow front-of-the-boat boat's-front ship's-bow; 船头 船首 船艏 船头上 船尖
    cabine-de-bateau; ship's-cabin; 船舱里
    filin-d'amarrage; mooring-rope; 系船绳
    figure-de-proue figures-de-proue; figurehead figureheads carved-prow; 船首像 船头像 船头雕像
    poupe gaillard arrière-du-bateau arrière-du-navire; stern back-of-the-boat ship's-stern aft; 船尾 船艉 船尾部
    tillac pont-du-bateau pont-de-navire pont-du-navire; deck decks on-deck quarterdeck ship's-deck; 甲板 甲板上
    gouvernail timon-de-barre barreur à-la-barre; rudder helm tiller steering tillers steersman at-the-helm; 船舵 舵 掌舵
    rame rames aviron avirons pagaie pagayer ramer rameur rameurs coup-de-rame pagaies rameuses ramant avirons-de-barque canotier-rameur; oar oars paddle rowing rower rowers oarsmen paddles paddling row-a-boat oared; 桨 船桨 划桨 划船 橹 划着船 船桨子 摇船 划手 撑船
    ancre ancres amarre amarrage jeter-l'ancre amarrer bitte-d'amarrage; anchor anchors mooring moored cast-anchor anchored dropping-anchor bollard; 锚 船锚 系泊 抛锚 停泊 缆桩 下锚 泊
    bouée bouées bouée-de-sauvetage; buoy lifebuoy life-ring life-belt lifebelt; 浮标 救生圈 救生衣 浮筒
    cale cargaison fret cargaisons; cargo freight cargoes ship's-hold freight-ship; 货物 船舱 货舱 货
    passerelle-de-bateau échelle-de-coupée; gangway gangplank; 跳板 舷梯
    pavillon-noir; jolly-roger; 海盗旗
    vigie nid-de-pie; crow's-nest lookout; 瞭望台 桅楼
    mouillage appareiller embarquer embarquement débarquement débarquer débarquent mettre-les-voiles lever-l'ancre départ-du-bateau accoster; embark embarkation disembark landing-ashore set-sail embarking disembarking going-ashore put-to-sea casting-off setting-sail boarded-ship; 登船 上船 下船 启航 登陆 起航 离港 抵岸 上岸 启程 下海
    chavirer sombrer couler chaviré coulant sombre-naufrage couler-à-pic prendre-l'eau; capsize sink sinking sank sunk capsized sinks capsizing sink-ship going-under; 翻船 沉没 下沉 沉 翻覆 船翻了 沉船了 下沉中 沉入
    batelier nautonier passeur; boatman ferryman bargeman; 船夫 摆渡人 船工 艄公
    marin matelot marins équipage mousse-de-bord marins-pêcheurs navigateurs moussaillon gars-de-la-marine équipages; sailor sailors mariner seaman crew sailors-crew seamen seafarers sea-dog old-salt deckhand cabin-boy jack-tar crewman; 水手 海员 船员 船长 船夫们 海员们 水兵 船工们 老水手 海军
    = harnais harnachement caparaçon harnachements attelage-harnais harnaché bardé; harness caparison harnessed tack-horse horse-tack trappings horse-trappings; 马具 鞍具 挽具 鞍辔 马套 鞍马
    selle selles sellerie seller en-selle sellier cavalier-en-selle; saddle saddles saddlery saddled saddler in-the-saddle saddlebag; 马鞍 鞍 鞍子 马鞍子 鞍座
    bride brides rênes rêne licol licou brides-de-cheval tenir-la-bride par-la-bride; bridle rein reins halter bridled reining halter-rope by-the-reins holding-the-reins; 缰绳 马缰 辔头 马笼头 笼头 马绳 马笼套 牵马 缰 辔
    mors; horse-bit bridle-bit; 马嚼子 嚼子 马衔
    étrier étriers étriers-de-selle; stirrup stirrups stirrup-iron; 马镫 镫
    joug jougs joug-de-bœufs sous-le-joug; yoke yokes yoked ox-yoke; 轭 牛轭 牛鞅 套牛
    collier-de-cheval oeillère; blinkers; 马项圈 眼罩
    housse tapis-de-selle; saddlecloth shabrack; 鞍垫 马披
    cocher postillon conducteur aurige cochers postillons conduire-un-char tenir-les-rênes conducteur-de-char-grec; coachman driver charioteer coachmen drivers driving postilion postillion wagoner carter-driver; 车夫 马车夫 驾车人 驭手 赶车 赶车的 车把式 车手
    amble équitation équestre équitation-cheval à-cheval promenade-à-cheval monter-à-cheval monté-à-cheval cavalier-à-cheval chevauchée chevauchant califourchon à-califourchon amazone-cavalière à-dos-de juché; equestrian riding-on-horseback on-horseback horseback horse-riding riding-a-horse rides-a-horse astride mounted on-horse horseriding riding-side-saddle riding-bareback straddling; 马术 骑马像 骑在马上 跨马 马上 马背 马背上 骑术 骑坐 骑行 跨坐 骑在 跨着
    """
}
