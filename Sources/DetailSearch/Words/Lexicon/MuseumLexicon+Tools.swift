// swift-format-ignore-file

extension MuseumLexicon {
  /// Instruments of science, tools, lights. Goes on from `things`.
  static let tools = """
    == instrument-scientifique instrument-de-mesure; scientific-instrument measuring-instrument; 科学仪器 仪器 测量仪器
    balance balances plateaux-de-balance trébuchet; scales balance weighing-scale pair-of-scales; 天平 秤 天秤
    compas; compass compasses dividers pair-of-compasses; 圆规 两脚规
    boussole; magnetic-compass compass; 指南针 罗盘
    règle-graduée équerre fil-à-plomb niveau mètre-ruban; set-square plumb-line yardstick measuring-ruler; 尺子 直尺 角尺 铅垂线 卷尺 铅锤
    astrolabe sextant quadrant octant; astrolabe sextant quadrant octant; 星盘 六分仪 象限仪 四分仪
    sphère-armillaire; armillary armillary-sphere; 浑天仪 浑仪
    planétaire; orrery planetarium; 太阳系仪
    télescope longue-vue lunette lorgnette jumelles; telescope spyglass binoculars opera-glass; 望远镜 单筒望远镜
    microscope; microscope; 显微镜
    loupe; magnifying-glass magnifier; 放大镜
    prisme lentille-de-verre; prism lens lenses; 棱镜 透镜 镜片
    camera-obscura chambre-noire appareil-photo daguerréotype; camera camera-obscura daguerreotype; 相机 照相机 暗箱 银版照片
    thermomètre baromètre; thermometer barometer; 温度计 气压计
    horloge horloges pendule pendulette horlogerie carillon cadran; clock clocks timepiece longcase-clock dial; 钟 时钟 座钟 挂钟 大钟 钟表 钟面
    montre montres gousset tocante montre-gousset; watch watches pocket-watch wristwatch; 手表 怀表
    horloge montre pendule; clock watch; 钟 手表 怀表
    sablier clepsydre; hourglass sandglass water-clock; 沙漏 水钟 漏刻
    cadran-solaire gnomon; sundial; 日晷
    métronome; metronome; 节拍器
    boulier abaque; abacus; 算盘
    alambic cornue creuset éprouvette; alembic retort crucible test-tube; 蒸馏器 曲颈瓶 坩埚 试管
    pompe-à-air machine-pneumatique expérience-scientifique; air-pump experiment vacuum; 气泵 实验 真空
    machine-électrique aimant pile-voltaïque; magnet electrical-machine battery; 磁铁 电机 电池
    poids-à-peser étalon-de-mesure; brass-weight weights; 砝码 秤砣
    odomètre podomètre; pedometer odometer; 计步器
    thermoscope bouteille-de-leyde; leyden-jar; 莱顿瓶
    urinal-de-médecin matula; urine-flask; 尿瓶 验尿瓶
    scalpel seringue forceps lancette; scalpel syringe forceps lancet; 手术刀 注射器 镊子
    == outil outils outillage instrument-de-travail; tool tools implement utensil; 工具 用具 农具
    marteau marteaux maillet masse-de-forge marteau-de-guerre; hammer hammers mallet sledgehammer gavel war-hammer; 锤子 榔头 铁锤 木槌 锤 战锤
    clou clous; nail nails tack; 钉子 铁钉 钉
    boulon écrou; bolt; 螺丝 螺钉
    scie scies; handsaw hacksaw; 锯子 锯
    hache cognée hachette herminette hache-d'armes hache-de-guerre; axe ax hatchet adze battle-axe double-axe; 斧头 斧子 斧 战斧 石斧
    ciseau-de-sculpteur burin poinçon gouge; chisel burin gouge awl; 凿子 刻刀 雕刻刀 錾子
    ciseaux cisailles paire-de-ciseaux; scissors shears; 剪刀 剪子
    tenaille tenailles pince pinces; pincers tongs pliers tweezers; 钳子 镊子 火钳 夹子
    rabot lime vrille villebrequin perceuse; plane drill gimlet auger; 刨子 锉刀 钻子
    enclume forge soufflet; anvil forge bellows smithy; 铁砧 风箱 锻造 铁匠铺
    forgeron forger forgé; forging blacksmith; 打铁 铁匠 锻打
    presse presse-à-imprimer imprimerie caractère-d'imprimerie; printing-press press type-case; 印刷机 印刷 活字
    plaque-de-cuivre matrice bois-gravé; copperplate printing-plate woodblock; 铜版 木版 雕版
    tour-de-potier potier tourné tourneur; potter's-wheel potter wheel-thrown potters-wheel; 陶轮 拉坯 陶工
    truelle taloche; trowel; 抹子 泥刀 瓦刀
    établi; workbench; 工作台 木工台
    filière poinçon-de-métal coin-monétaire; coin-die punch; 钢模 冲头
    spatule raclette couteau-à-palette; spatula scraper palette-knife; 刮刀 调色刀 刮铲
    chiffon torchon-de-ménage; rag duster; 抹布 破布
    appuie-main appui-main; maulstick mahlstick; 支腕杖
    mannequin mannequin-d'artiste; mannequin lay-figure dummy; 人体模型 木偶模特 假人
    dévidoir rouet-à-filer carde; reel carding yarn-winder; 绕线器 纺轮
    tambour-à-broder canevas tricot tricoter crochet-à-tricoter; embroidery-hoop knitting knit crochet; 绣架 绣绷 毛线 打毛衣 织毛衣
    coussin-à-dentelle carreau-à-dentelle; lace-pillow lace-cushion; 蕾丝枕 花边垫
    leurre chaperon-de-faucon leurre-de-fauconnier; falcon-hood lure decoy; 鹰帽 诱鸟
    cor-de-berger houlette-de-berger; shepherd's-crook; 牧羊杖 牧杖
    baguette-magique; magic-wand wand; 魔杖 魔法棒
    bâton-de-maréchal; marshal's-baton baton; 元帅杖 指挥棒
    étau treuil poulie palan manivelle engrenage; vice winch pulley crank gear cogwheel; 滑轮 绞盘 齿轮 曲柄 绞车
    levier pied-de-biche; lever crowbar; 杠杆 撬棍
    pelle bêche pelles; shovel spade; 铲子 铁锹 锹
    pioche houe binette serfouette; pickaxe hoe mattock; 锄头 镐 十字镐
    râteau fourche trident-de-ferme; rake pitchfork; 耙子 草叉 叉子 钉耙
    faux faucille serpe; scythe sickle billhook; 镰刀 大镰刀
    charrue araire herse; plough plow harrow; 犁 犁头 耕地 犁耙
    fléau-à-grain; flail winnow winnowing; 连枷 簸箕 打谷
    arrosoir; watering-can; 洒水壶 喷壶
    balai balais plumeau balayer; broom broomstick duster mop sweep; 扫帚 扫把 鸡毛掸子 扫地
    échelle échelles escabeau; ladder ladders stepladder; 梯子 木梯 人字梯
    filet filets nasse épuisette; fishing-net net nets; 渔网 网子 捕网
    canne-à-pêche hameçon pêche-à-la-ligne; fishing-rod fishhook angling; 鱼竿 鱼钩 钓鱼 钓竿
    harpon; harpoon; 鱼叉
    aiguille aiguilles épingle dé-à-coudre; needle needles pin thimble; 针 绣花针 顶针 别针
    fil bobine pelote écheveau; thread yarn spool skein bobbin; 线 丝线 纱线 线团 线轴
    fuseau quenouille rouet fileuse filer; spindle distaff spinning-wheel spinner; 纺锤 纺车 纺线 捻线杆 纺纱
    métier-à-tisser navette tissage tisser; loom shuttle weaving weave woven; 织布机 织机 梭子 织布 编织
    fer-à-repasser repasseuse repassage; flatiron pressing-iron; 熨斗 熨衣服 烫衣服
    peigne peignes brosse; comb hairbrush; 梳子 发梳 梳 梳头
    rasoir; razor; 剃刀
    palette palettes; palette; 调色板 颜料板
    pinceau pinceaux brosse-à-peindre brosse; brush brushes paintbrush; 画笔 毛笔 笔刷 刷子
    chevalet chevalets; easel; 画架
    == luminaire luminaires éclairage-d'appoint; light-fixture lamps lights; 灯具 灯饰
    bougie bougies chandelle chandelles cierge cierges; candle candles taper wick; 蜡烛 烛 烛光 烛火 红烛
    lampe lampes lampadaire veilleuse quinquet lampion abat-jour réverbère; lamp lamps lampshade streetlamp lamppost gaslight; 灯 油灯 台灯 路灯 灯罩 电灯 煤油灯
    lampe lanterne torche flambeau lustre chandelier; lamp lantern torch candlestick; 灯 火把 灯笼 烛台
    lanterne falot lanternes; lantern lanterns; 灯笼 提灯 马灯 宫灯
    lampe-à-huile lampe-de-mosquée; oil-lamp mosque-lamp; 油灯 清真寺灯
    feu-d'artifice pétard feux-d'artifice; firework fireworks firecracker; 烟花 烟火 爆竹 鞭炮 焰火
    torche flambeau torches brandon; torch torches firebrand; 火把 火炬
    lustre lustres suspension; chandelier chandeliers; 吊灯 水晶灯 枝形吊灯
    chandelier bougeoir candélabre candélabres girandole applique torchère; candlestick candelabra candelabrum sconce candleholder; 烛台 枝形烛台 壁灯 蜡台
    bougie chandelle chandelier bougeoir; candle candlestick candleholder; 蜡烛 烛台
    menorah chandelier-à-sept-branches; menorah; 七枝灯台 七烛台
    ampoule électricité électrique néon; lightbulb bulb electric electricity neon; 灯泡 电灯 霓虹灯
    """
}
