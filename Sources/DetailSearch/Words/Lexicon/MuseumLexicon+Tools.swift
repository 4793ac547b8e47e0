// swift-format-ignore-file

extension MuseumLexicon {
  /// Instruments of science, tools, lights. Goes on from `things`.
  static let tools = """
    == instrument-scientifique instrument-de-mesure instrument-d'optique instrument-astronomique instruments-scientifiques appareil-de-mesure; scientific-instrument measuring-instrument astronomical-instrument optical-instrument measuring-device lab-equipment; 科学仪器 仪器 测量仪器 量具
    balance balances plateaux-de-balance trébuchet balance-de-la-justice peson pesée balance-à-plateaux peseuse; scales balance weighing-scale pair-of-scales scale-pans weighing-scales steelyard justice-scales; 天平 秤 天秤 秤杆 天平盘 称东西 过秤 戥子 衡器
    compas compas-de-géomètre; compass compasses dividers pair-of-compasses pair-of-dividers drawing-compass callipers calipers; 圆规 两脚规 卡尺 量规 画圆的
    boussole rose-des-vents aiguille-aimantée; magnetic-compass compass compass-rose compass-needle; 指南针 罗盘 司南 罗经 方位盘 指北针 罗盘仪
    règle-graduée équerre fil-à-plomb niveau mètre-ruban règle-à-mesurer règle-plate équerres aune mètre-de-couture décamètre double-décimètre; set-square plumb-line yardstick measuring-ruler rulers T-square plumb-bob tape-measure folding-rule spirit-level measuring-tape straightedge; 尺子 直尺 角尺 铅垂线 卷尺 铅锤 量尺 软尺 曲尺 矩尺 三角板 水平尺
    astrolabe sextant quadrant octant astrolabes sextants instrument-de-navigation; astrolabe sextant quadrant octant navigation-instrument backstaff; 星盘 六分仪 象限仪 四分仪 航海仪 观象仪
    sphère-armillaire sphères-armillaires; armillary armillary-sphere armillary-spheres; 浑天仪 浑仪 浑象 环球仪
    planétaire; orrery planetarium; 太阳系仪 行星仪
    télescope longue-vue lunette lorgnette jumelles lunette-astronomique lunette-d'approche longues-vues lorgnettes; telescope spyglass binoculars opera-glass field-glass opera-glasses field-glasses telescopes looking-through-a-telescope; 望远镜 单筒望远镜 千里镜 双筒望远镜 观剧镜 望远筒
    microscope microscopes oculaire; microscope microscopes microscopic; 显微镜 显微仪
    loupe loupes verre-grossissant grossir; magnifying-glass magnifier magnifying-lens hand-lens loupe magnify; 放大镜 凸透镜
    prisme lentille-de-verre prismes; prism lens lenses optical-lens; 棱镜 透镜 镜片 三棱镜
    camera-obscura chambre-noire appareil-photo daguerréotype kodak polaroïd photographe-appareil objectif-photographique; camera camera-obscura daguerreotype polaroid kodak box-camera; 相机 照相机 暗箱 银版照片 拍照机
    thermomètre baromètre thermomètres baromètres hygromètre; thermometer barometer barometers thermometers hygrometer; 温度计 气压计 湿度计 晴雨表 体温计
    horloge horloges pendule pendulette horlogerie carillon cadran réveille-matin coucou-suisse pendule-de-cheminée tic-tac aiguilles-d'horloge cartel-d'applique comtoise pendules cadran-d'horloge balancier; clock clocks timepiece longcase-clock dial alarm-clock grandfather-clock mantel-clock cuckoo-clock clockface clock-hands tick-tock pendulum bracket-clock wall-clock; 钟 时钟 座钟 挂钟 大钟 钟表 钟面 座钟儿 落地钟 闹钟 指针 大座钟 台钟 自鸣钟 滴答
    montre montres gousset tocante montre-gousset montre-de-poche oignon-montre chaîne-de-montre montre-à-gousset garde-temps; watch watches pocket-watch wristwatch watch-chain fob-watch timekeeper; 手表 怀表 金表 腕上的表 表链 看表 戴表
    horloge montre pendule; clock watch; 钟 手表 怀表
    sablier clepsydre sabliers clepsydres; hourglass sandglass water-clock egg-timer sand-timer hour-glass; 沙漏 水钟 漏刻 计时器 滴漏 刻漏 沙钟
    cadran-solaire gnomon cadrans-solaires; sundial sun-dial; 日晷 日规 日影
    métronome; metronome ticking-metronome; 节拍器 拍子机
    boulier abaque bouliers compter-au-boulier; abacus counting-frame abacuses; 算盘 算珠 打算盘
    alambic cornue creuset éprouvette alambics cornues pierre-philosophale distillation distiller ballon-de-verre bec-bunsen; alembic retort crucible test-tube philosopher's-stone distilling distillation flask-lab beaker-lab bunsen-burner; 蒸馏器 曲颈瓶 坩埚 试管 点金石 蒸馏 烧瓶 烧杯 炼丹 炼丹炉 实验瓶
    pompe-à-air machine-pneumatique expérience-scientifique expérience-de-physique; air-pump experiment vacuum air-pump-experiment; 气泵 实验 真空 抽气机
    machine-électrique aimant pile-voltaïque aimants piles magnétisme; magnet electrical-machine battery magnets magnetic batteries; 磁铁 电机 电池 电磁 吸铁石 发电机
    poids-à-peser étalon-de-mesure poids-de-balance; brass-weight weights weights-for-scales; 砝码 秤砣 秤锤
    odomètre podomètre; pedometer odometer; 计步器
    thermoscope bouteille-de-leyde; leyden-jar; 莱顿瓶
    urinal-de-médecin matula; urine-flask; 尿瓶 验尿瓶
    scalpel seringue forceps lancette bistouri lancettes trousse-médicale stéthoscope instruments-de-chirurgie scie-de-chirurgien ventouse; scalpel syringe forceps lancet surgical-instruments stethoscope doctor's-bag surgical-knife cupping-glass bloodletting-knife; 手术刀 注射器 镊子 听诊器 针筒 医药箱 拔火罐
    == outil outils outillage instrument-de-travail outils-de-jardin outils-d'artisan ustensile-de-travail caisse-à-outils; tool tools implement utensil tools-of-the-trade toolbox hardware equipment kit implements utensils; 工具 用具 农具 家什儿 器械 设备 装备 工具儿
    bâillon bâillonné; gagged; 塞嘴 封口
    lessiveuse planche-à-laver battoir-à-linge; washtub laundry-bat; 搓衣板 捣衣棒 棒槌洗衣
    semoir; seed-drill; 播种机
    vilebrequin; crankshaft; 曲轴
    barre-transversale traverse; crossbar crossbeam-wood; 横档
    burette; oilcan; 油壶嘴
    tapette-à-mouches; flyswatter; 苍蝇拍子
    haltère haltères; dumbbell barbell weightlifting; 哑铃 杠铃 举重
    trampoline; trampoline; 蹦床
    antenne-radio; aerial-antenna; 天线
    sac-de-sable; sandbag; 沙袋
    alêne poinçon-de-cordonnier; bodkin awl-cobbler; 鞋锥
    tisonnier; fire-poker stove-poker; 火钩 拨火棍 火棍
    clé-à-molette clé-anglaise; wrench spanner; 扳手 扳子
    serre-joint; clamp clamps; 夹具
    tréteau; trestle sawhorse; 支架 木架
    machette; machete; 开山刀 大砍刀
    ventilateur-à-main soufflerie; ventilator; 通风
    chronomètre; stopwatch; 秒表 计时表
    périscope; periscope; 潜望镜
    générateur dynamo; generator dynamo; 发电
    palanche; carrying-pole shoulder-pole; 扁担 担子 挑担 挑担子 挑着担
    casque-de-chantier; hard-hat; 安全帽
    lest bouée-lest; ballast; 压舱
    bec-de-lampe; nozzle; 喷嘴
    siphon; siphon; 虹吸
    outil-de-pierre biface pierre-taillée-outil; stone-tool hand-axe flint-tool handaxe; 石器 手斧
    pointe-de-silex couteau-de-silex lame-de-silex; flint-blade flint-knife; 燧石刀 石刀
    propulseur; spear-thrower atlatl; 投矛器
    herminette-égyptienne; adze-tool; 锛子
    polissoir pierre-à-polir; polishing-stone; 磨光石
    moulinette crécelle-outil; hand-mill; 手磨
    pince-à-cheveux-outil; tongs-small; 小夹子
    lampe-à-souder; blowtorch; 喷灯
    échafaud-roulant nacelle; cherry-picker scaffolding-tower; 升降台
    poulie-de-puits treuil-de-puits; well-pulley well-winch; 井辘轳
    manivelle-de-presse vis-de-pressoir; screw-press; 螺旋压榨
    rouleau-de-peintre rouleau-à-peinture; paint-roller; 滚筒刷
    pochoir-outil; stencil-plate; 镂空版
    crayon-de-charpentier; carpenter's-pencil; 
    fil-de-pêche; fishing-twine; 鱼丝
    aiguillon; goad ox-goad cattle-prod; 赶牛棒
    houe-égyptienne; egyptian-hoe; 
    émouchoir; fly-swatter; 苍蝇拍
    attrape-rêves; dreamcatcher; 捕梦网
    niveau-à-bulle; bubble-level; 气泡水平仪
    pendule-de-foucault pendule-oscillant; foucault-pendulum; 傅科摆
    électrode bobine-électrique; coil-electric; 电线圈
    ballon-de-laboratoire tube-à-essai fiole-de-chimiste; conical-flask lab-flask beaker-of-chemist; 试剂瓶 锥形瓶
    ballon-de-verre-rond; glass-globe glass-ball; 玻璃球
    boussole-solaire; sun-compass; 
    règle-à-calcul; slide-rule; 计算尺
    mappemonde-murale; wall-map; 挂图
    marteau marteaux maillet masse-de-forge marteau-de-guerre martel maillets marteler coup-de-marteau masse-à-casser marteau-piqueur; hammer hammers mallet sledgehammer gavel war-hammer hammering mallets pounding-hammer hammer-head sledge-hammer jackhammer beat-with-a-hammer; 锤子 榔头 铁锤 木槌 锤 战锤 小锤子 大铁锤 槌 小槌 大锤 捶打
    clou clous clouer cloué clouée pointe-de-fer vis semence-de-tapissier cheville-de-bois clouté; nail nails tack nailed nailing screw screws spike spikes hobnail wooden-peg studded; 钉子 铁钉 钉 钉上 钉着 大头针 图钉子 长钉 铆 螺丝刀
    boulon écrou boulons écrous vis-et-boulons; bolt bolts screws-and-bolts; 螺丝 螺钉 螺帽 螺母 螺栓
    scie scies scier scieur scieurs scies-à-bois scierie; handsaw hacksaw saws sawing sawyer sawn sawmill bow-saw; 锯子 锯 锯条
    hache cognée hachette herminette hache-d'armes hache-de-guerre haches hachettes hache-de-pierre coup-de-hache manche-de-hache; axe ax hatchet adze battle-axe double-axe axes hatchets stone-axe chopping axe-head; 斧头 斧子 斧 战斧 石斧 大斧 板斧 利斧 斧刃 小斧
    ciseau-de-sculpteur burin poinçon gouge ciseau-à-bois ciseler ciseau-et-maillet gouges poinçons ciselets; chisel burin gouge awl chisels hammer-and-chisel gouges carving-tool chiselling graver; 凿子 刻刀 雕刻刀 錾子 篆刻刀 刻刀子 锥子
    ciseaux cisailles paire-de-ciseaux paires-de-ciseaux coup-de-ciseaux sécateur forces-à-tondre ciseaux-de-tailleur; scissors shears pair-of-scissors snips secateurs shears-for-sheep pinking-shears; 剪刀 剪子 大剪刀 小剪刀 羊毛剪 修枝剪
    tenaille tenailles pince pinces tenailles-de-forge pincettes pinces-à-épiler pinceau-pince; pincers tongs pliers tweezers pincer tongs-for-fire tweezer pinchers; 钳子 镊子 火钳 夹子 铁钳 火筷子 夹钳 拔钉钳
    rabot lime vrille villebrequin perceuse rabots limes raboter menuisier-rabot perçoir chignole; plane drill gimlet auger planes woodplane drills filing rasp hand-drill bradawl; 刨子 锉刀 钻子 刨 锉 钻头 手钻 打钻
    enclume forge soufflet enclumes forges soufflets; anvil forge bellows smithy anvils bellows-of-forge; 铁砧 风箱 锻造 铁匠铺 铁匠炉 锻炉 打铁炉 铁砧子 鼓风
    forgeron forger forgé; forging blacksmith; 打铁 铁匠 锻打
    presse presse-à-imprimer imprimerie caractère-d'imprimerie presses-à-imprimer gutenberg caractères-mobiles; printing-press press type-case movable-type moveable-type gutenberg letterpress; 印刷机 印刷 活字 印书 活字印刷 字模 压印机
    plaque-de-cuivre matrice bois-gravé; copperplate printing-plate woodblock; 铜版 木版 雕版
    tour-de-potier potier tourné tourneur atelier-de-potier tournage potière tourner-un-pot; potter's-wheel potter wheel-thrown potters-wheel potters wheel-throwing throwing-a-pot; 陶轮 拉坯 陶工 做陶 拉胚 制陶 捏陶 陶瓷匠
    truelle taloche truelles; trowel trowels; 抹子 泥刀 瓦刀 泥铲 灰刀
    établi établis; workbench carpenter's-bench; 工作台 木工台 木工凳 操作台 工台
    filière poinçon-de-métal coin-monétaire; coin-die punch; 钢模 冲头
    spatule raclette couteau-à-palette; spatula scraper palette-knife; 刮刀 调色刀 刮铲
    chiffon torchon-de-ménage chiffons serpillière chiffonné loque-de-ménage lavette plumeaux; rag duster rags-for-cleaning dishrag cleaning-cloth floorcloth dustcloth wiping-cloth; 抹布 破布 旧布 擦桌布 拖把 布头 碎布
    appuie-main appui-main; maulstick mahlstick; 支腕杖
    mannequin mannequin-d'artiste mannequins mannequin-de-couture buste-de-couturière; mannequin lay-figure dummy tailor's-dummy dress-form mannequins; 人体模型 木偶模特 假人 假模特
    dévidoir rouet-à-filer carde dévidoirs dévider cardeuse carder; reel carding yarn-winder reeling spooling carded wool-carding; 绕线器 纺轮 绕线 络丝 梳毛 缠线
    tambour-à-broder canevas tricot tricoter crochet-à-tricoter tricotage aiguilles-à-tricoter tricoteuse ouvrage-de-dame ouvrage-d'aiguille point-de-croix; embroidery-hoop knitting knit crochet knitting-needles knitter seamstress-work cross-stitch needlepoint; 绣架 绣绷 毛线 打毛衣 织毛衣 针线 做针线 刺绣活 十字绣 女红 缝补 织毛活
    coussin-à-dentelle carreau-à-dentelle; lace-pillow lace-cushion; 蕾丝枕 花边垫
    leurre chaperon-de-faucon leurre-de-fauconnier leurres chaperonné fauconnerie fauconnière gant-de-fauconnier; falcon-hood lure decoy falconry hawking hooded-falcon falconer's-glove; 鹰帽 诱鸟 放鹰 驯鹰 鹰猎 架鹰 臂鹰
    cor-de-berger houlette-de-berger bâton-de-berger houlettes; shepherd's-crook shepherd's-staff sheep-crook crook-staff; 牧羊杖 牧杖 牧人杖 牧羊棍 羊倌棍
    baguette-magique baguette-de-fée baguette-de-sorcier; magic-wand wand fairy-wand wizard's-staff; 魔杖 魔法棒 仙女棒 法杖 仙杖
    bâton-de-maréchal bâton-de-commandement bâton-de-chef; marshal's-baton baton baton-of-command conductor's-baton officer's-baton; 元帅杖 指挥棒 权棒 令牌 令旗
    étau treuil poulie palan manivelle engrenage poulies engrenages cabestan roue-dentée rouages rouage crémaillère-à-dents bielle; vice winch pulley crank gear cogwheel pulleys gears cog cogs windlass capstan gearwheel cogwheels ratchet hoist-pulley; 滑轮 绞盘 齿轮 曲柄 绞车 辘轳 吊轮 传动 虎钳 摇柄 起重 绞架轮 齿轮组 卷扬
    levier pied-de-biche faire-levier; lever crowbar levers pry crow-bar; 杠杆 撬棍 撬杠 撬开 铁撬
    pelle bêche pelles pelletée pelleter bêcher pelle-à-feu creuser-la-terre; shovel spade shovels spades digging fire-shovel; 铲子 铁锹 锹 铲 挖土 挖地 铲儿 挖坑
    pioche houe binette serfouette pioches houes binettes piocher sarcler; pickaxe hoe mattock hoes pick-axe hoeing mattocks weeding; 锄头 镐 十字镐 锄 锄地 刨地 除草
    râteau fourche trident-de-ferme râteaux fourches ratisser fourche-à-foin; rake pitchfork rakes raking hayfork pitchforks hay-rake; 耙子 草叉 叉子 钉耙 钉耙子 粪叉 耙 干草叉
    faux faucille serpe faucilles coup-de-faux; scythe sickle billhook sickles scythes scything grim-scythe; 镰刀 大镰刀 割草刀 割麦刀 长柄镰
    charrue araire herse charrues soc attelage-de-labour; plough plow harrow ploughs ploughshare plowshare plough-team; 犁 犁头 耕地 犁耙 犁铧 犁具
    fléau-à-grain battage-du-blé battre-le-blé vanneuse vanneur vanner; flail winnow winnowing threshing-floor thresher winnower; 连枷 簸箕 打谷 脱粒 打麦 扬谷 打谷场 簸谷 扬场
    arrosoir arrosoirs jet-d'arrosage; watering-can sprinkler garden-hose; 洒水壶 喷壶 浇花壶 浇水壶 洒水
    balai balais plumeau balayer balayeur balayeuse balayette balai-de-sorcière serpillère nettoyer-le-sol; broom broomstick duster mop sweep brooms besom witch's-broom sweeper mopping dustpan feather-duster; 扫帚 扫把 鸡毛掸子 扫地 扫 扫把子 拂子 笤帚 清扫 大扫帚
    échelle échelles escabeau échelle-de-corde barreaux-d'échelle escabeaux barreau-d'échelle; ladder ladders stepladder rope-ladder rung rungs step-ladder jacob's-ladder scaling-ladder; 梯子 木梯 人字梯 梯 梯子档
    filet filets nasse épuisette filet-de-pêche filets-de-pêche réseau-de-mailles mailles-du-filet épervier-filet chalut tirer-les-filets; fishing-net net nets fishing-nets netting trawl-net landing-net butterfly-net mesh-net casting-net seine-net; 渔网 网子 捕网 张网
    canne-à-pêche hameçon pêche-à-la-ligne pêcher-à-la-ligne ligne-de-pêche moulinet-de-pêche bouchon-de-pêche; fishing-rod fishhook angling fishing-line fishing-reel fishing-pole fishing-tackle; 鱼竿 鱼钩 钓鱼 钓竿 垂钓 钓线 钓钩 钓具 钓者
    harpon harpons harponner harponneur; harpoon harpoons harpooning harpooner gaff fish-spear; 鱼叉 捕鲸叉 鱼镖 扎鱼
    aiguille aiguilles épingle dé-à-coudre épingles aiguille-à-coudre pelote-à-épingles chas-d'aiguille enfiler-une-aiguille dés-à-coudre; needle needles pin thimble needles-and-thread sewing-needle pincushion safety-pin thimbles threading-a-needle; 针 绣花针 顶针 别针 穿针引线 小针 大针
    fil bobine pelote écheveau bobines ficelles-fines pelotes pelote-de-laine fil-rouge écheveaux brin filament; thread yarn spool skein bobbin spools skeins ball-of-wool ball-of-yarn strands woollen-yarn filament fibre; 线 丝线 纱线 线团 线轴 毛线球 细线 红线 一缕 毛线团 缕
    fuseau quenouille rouet fileuse filer quenouilles fileuses rouets filage filandière; spindle distaff spinning-wheel spinner spindles spinning-wheels distaffs spinsters-at-wheel drop-spindle; 纺锤 纺车 纺线 捻线杆 纺纱 纺轮子 纺锭 纺纱机 手纺 纺车儿
    métier-à-tisser navette tissage tisser métiers-à-tisser tisserande tisseuse chaîne-et-trame; loom shuttle weaving weave woven weavers looms warp weft warp-and-weft weaving-loom; 织布机 织机 梭子 织布 编织 纺织 织女机 经线纬线 织机子 织布工 织布女
    fer-à-repasser repasseuse repassage fers-à-repasser repasser repasseuses planche-à-repasser repasse; flatiron pressing-iron ironing ironing-board iron-clothes laundry-iron ironing-woman irons-clothes pressing-clothes; 熨斗 熨衣服 烫衣服 烫斗 熨烫 烫衣板 熨衣板 烙铁
    peigne peignes brosse démêler peigne-liturgique se-peigne coiffeuse-peigne brosse-à-cheveux; comb hairbrush combs brushing-hair hair-comb hair-brush fine-toothed-comb; 梳子 发梳 梳 梳头 篦子 梳子儿 梳理
    rasoir blaireau-de-rasage coupe-chou rasoirs; razor razors straight-razor cut-throat shaving-brush; 剃刀 刮胡刀 刮脸 剃须 剃头
    palette palettes palette-du-peintre mélange-de-couleurs godets-de-couleur tube-de-peinture tubes-de-couleur; palette painter's-palette paint-palette paint-tube paintbox colour-box paint-pot; 调色板 颜料板 调色盘 颜料盒 颜料管 画板调色 颜料碟
    pinceau pinceaux brosse-à-peindre brosse pinceaux-de-peintre coup-de-brosse manche-de-pinceau pinceau-chinois; brush brushes paintbrush brushes-and-paints paint-brush paint-brushes painter's-brush; 画笔 毛笔 笔刷 刷子 笔毛 油画笔 水彩笔 小刷子 排笔 画刷 狼毫
    chevalet chevalets chevalet-de-peintre sur-chevalet; easel easels on-the-easel artist's-easel; 画架 画板架 画架子
    == luminaire luminaires éclairage-d'appoint luminaires-suspendus éclairages; light-fixture lamps lights lamp-stand light-fitting lights-fixtures; 灯具 灯饰 灯台 灯盏 照明灯
    bougie bougies chandelle chandelles cierge cierges cire-de-bougie bout-de-chandelle bougies-allumées à-la-bougie éclairage-à-la-bougie aux-chandelles lueur-de-la-bougie photophore; candle candles taper wick candlelight candlelit lit-candle wax-candle candle-flame burning-candle by-candlelight tealight tapers snuffed-candle; 蜡烛 烛 烛光 烛火 红烛 烛芯 烛焰 灯芯 烛影 洋蜡 一根蜡烛
    lampe lampes lampadaire veilleuse quinquet lampion abat-jour réverbère lampe-de-chevet lampe-de-bureau lampe-à-pétrole bec-de-gaz réverbères lampe-tempête liseuse-lampe lampiste lampe-électrique loupiotes calbombe; lamp lamps lampshade streetlamp lamppost gaslight table-lamp floor-lamp reading-lamp streetlight street-lamp street-lights paraffin-lamp kerosene-lamp gas-lamp hurricane-lamp lamplight lamp-post desk-lamp; 灯 油灯 台灯 路灯 灯罩 电灯 煤油灯 路灯杆 煤气灯 落地灯 小灯 长明灯 汽灯 灯光下 灯灯
    lampe lanterne torche flambeau lustre chandelier; lamp lantern torch candlestick; 灯 火把 灯笼 烛台
    lanterne falot lanternes lanterne-japonaise lanterne-chinoise lanterne-sourde lanternon-de-papier fanal-de-bord; lantern lanterns chinese-lantern paper-lantern paper-lanterns ship's-lantern hand-lantern lamplit; 灯笼 提灯 马灯 宫灯 花灯 灯笼儿 孔明灯 走马灯笼
    lampe-à-huile lampe-de-mosquée lampes-à-huile lampe-d'aladin; oil-lamp mosque-lamp oil-lamps aladdin's-lamp clay-lamp; 油灯 清真寺灯 陶灯 油灯儿 神灯 阿拉丁神灯
    feu-d'artifice pétard feux-d'artifice artifices pétards fusée-de-feu-d'artifice pyrotechnie; firework fireworks firecracker pyrotechnics rocket-firework bangers sparklers fireworks-display; 烟花 烟火 爆竹 鞭炮 焰火 炮仗 礼花
    torche flambeau torches brandon torche-allumée torches-enflammées torche-renversée porte-flambeau flambeaux statue-porte-torche; torch torches firebrand flaming-torch burning-torch torchbearer torch-bearer torchlight inverted-torch; 火把 火炬 火把儿
    lustre lustres suspension lustre-en-cristal pampilles suspensions lustre-de-cristal plafonnier; chandelier chandeliers ceiling-light crystal-chandelier ceiling-lamp hanging-lamp glass-chandelier pendant-light crystal-drops; 吊灯 水晶灯 枝形吊灯 大吊灯 顶灯 大水晶灯 枝形灯
    chandelier bougeoir candélabre candélabres girandole applique torchère bougeoirs porte-bougie candélabres-d'argent chandeliers-d'église bras-de-lumière appliques torchères bobèche; candlestick candelabra candelabrum sconce candleholder candlesticks candle-stand candle-stick wall-light wall-sconce branched-candlestick candle-holder; 烛台 枝形烛台 壁灯 蜡台 烛座 烛架 烛台子 蜡烛架 蜡烛座 灯台架 多枝烛台 墙灯
    bougie chandelle chandelier bougeoir; candle candlestick candleholder; 蜡烛 烛台
    menorah chandelier-à-sept-branches sept-branches candélabre-à-sept-branches; menorah seven-branched-candlestick seven-branched; 七枝灯台 七烛台 七灯烛台 犹太烛台
    ampoule électricité électrique néon ampoules éclairage-électrique courant-électrique câble-électrique tube-néon; lightbulb bulb electric electricity neon light-bulb bulbs electrical electric-light electric-lamp neon-tube; 灯泡 电灯 霓虹灯 电光 白炽灯 日光灯 灯管儿 电力 电线灯
    lampe-de-poche lampe-torche; flashlight torch-light pocket-torch; 手电
    phare-de-voiture phares feu-arrière; headlight headlights headlamp; 车灯 大灯
    lampe-à-lave veilleuse-de-nuit; night-light nightlight; 夜灯 小夜灯
    mèche-de-lampe mèche-de-bougie; lamp-wick candle-wick; 灯捻 烛捻
    """
}
