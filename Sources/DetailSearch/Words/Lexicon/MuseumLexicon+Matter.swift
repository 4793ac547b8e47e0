// swift-format-ignore-file

extension MuseumLexicon {
  /// Materials of every art.
  static let matter = """
    = matériau matière matériaux matériaux-utilisés substance substances composition-matière matières; material materials substance substances raw-material; 材料 材质 质地 用料 质料 物料 原料 原材料
    plâtre gypse plâtres moulage-en-plâtre; plaster gypsum plaster-cast plasters gypsum-plaster plaster-of-paris; 石膏 熟石膏 石膏像 石膏模 石膏做的
    stuc; stucco; 灰泥 灰塑 灰墁
    ciment béton mortier béton-armé parpaings; cement concrete mortar concretes reinforced-concrete cinder-block; 水泥 混凝土 砂浆 灰浆 水泥做的 钢筋 钢筋混凝土
    brique briques en-briques brique-rouge mur-en-brique; brick bricks brickwork red-brick bricky; 砖 砖头 砖块 青砖 红砖 砖墙 砖砌的 砖做的 琉璃砖块
    boue limon pisé torchis adobe brique-crue terre-crue; mud mudbrick adobe wattle daub silt mud-brick unbaked rammed-earth; 泥 泥土 泥砖 土坯 夯土 生砖 泥坯 土砖 泥做的
    cire cireux en-cire figure-de-cire; wax waxen beeswax waxwork wax-figure waxy; 蜡 蜂蜡 蜡像 蜡做的 蜡质 蜡烛油
    résine résines résineux époxy; resin resins epoxy resinous; 树脂 松脂 环氧 松香
    plastique plexiglas polystyrène en-plastique matière-plastique; plastic plexiglass acrylic-glass styrofoam plastics-material perspex; 塑料 有机玻璃 泡沫塑料 塑料做的 有机塑料
    caoutchouc latex silicone en-caoutchouc; rubber latex silicone rubbery; 橡胶 乳胶 硅胶 橡皮做的 胶皮
    colle colle-forte gélatine collage-colle encoller; glue adhesive gluey paste-glue; 胶 胶水 粘胶 动物胶 浆糊 糨糊
    goudron bitume asphalte poix; tar bitumen asphalt pitch; 沥青 焦油 柏油
    néon néons; neon; 霓虹 霓虹灯
    ambre en-ambre; amber; 琥珀 蜜蜡
    corail coraux en-corail; coral; 珊瑚 珊瑚做的
    nacré burgau; mother-of-pearl nacre; 螺钿 珍珠母 贝母
    ivoire ivoires défense éburnéen en-ivoire ivoirier taillé-dans-l'ivoire; ivory ivories tusk walrus-ivory carved-ivory ivory-carving ivory-carved; 象牙 象牙雕 牙雕 象牙做的 骨雕 象牙制品 牙质
    os osseux en-os ossature; bone bone-carved; 骨 骨头 骨质 骨制 骨头做的 骨器
    corne bois-de-cerf andouiller en-corne; horn antler horn-made; 牛角 兽角 角质 鹿角 犀角 角制 角器
    écaille carapace en-écaille; tortoiseshell turtle-shell; 玳瑁 龟甲 龟壳
    crin crins crins-de-cheval; horsehair horse-hair; 马毛 鬃毛 马尾毛
    cuir peau basane maroquin peau-de-chagrin peau-tannee en-cuir cuirs cuir-doré tanner tannage tanneur cuir-repoussé; leather morocco shagreen leathery tanned-leather tanner rawhide suede calfskin hide-leather; 皮革 皮子 牛皮 皮质 皮质的 皮做的 皮子做的 皮面 小牛皮 鹿皮 麂皮 皮制 真皮 皮料 猪皮
    galuchat; shagreen sharkskin stingray; 鲨鱼皮
    parchemin vélin peau-de-chèvre peau-de-veau sur-parchemin; parchment vellum calf-skin on-parchment on-vellum; 羊皮纸 犊皮纸 牛皮纸 羊皮卷 兽皮纸
    papier papiers papier-de-riz papier-chiffon papier-vergé sur-papier en-papier papier-japon; paper papers on-paper rice-paper laid-paper tissue-paper; 纸 纸张 宣纸 纸上 纸质 纸制 纸做的 米纸 绵纸 纸本
    carton papier-mâché en-carton papier-mâché-objet; cardboard pasteboard papier-mache paperboard cardboard-box-material card-stock; 纸板 硬纸板 卡纸 纸浆 纸壳 纸糊 厚纸
    papyrus papyri; papyrus papyri; 纸莎草 纸草 纸莎草纸 莎草纸
    toile toiles lin sur-toile toile-de-lin toile-brute lin-toile jute toile-de-jute; canvas linen canvases on-canvas raw-canvas burlap jute sackcloth sailcloth-canvas; 画布 帆布 亚麻布 麻布 布面 粗布 麻袋布 帆布做的 画布上
    panneau planche planches sur-bois sur-panneau panneau-de-bois panneau-de-peuplier panneau-de-chêne panneaux planchette planches-de-bois contreplaqué; panel board plank boards on-panel on-wood wood-panel wooden-board plywood timber-board plank-of-wood; 木板 画板 板子 面板 板上 木板上 木条 胶合板 夹板 薄木板
    paille chaume jonc en-paille paille-tressée; straw thatch plaited-straw raffia; 稻草 麦秆 茅草 草编 草做的 麦秸编 茅草做的
    osier rotin vannerie tressé nattage en-osier tressage-d'osier panier-tressé; wicker rattan cane basketry wickerwork woven-basket basket-weave basketwork; 藤 柳条 藤编 竹编 编织 柳编 藤条编 草编的 编筐子
    bambou en-bambou; bamboo; 竹 竹子 竹制 竹编的
    liège écorce en-liège; cork bark cork-bark; 软木 树皮 木塞 软木做的
    laqué laques vernis-martin; lacquer lacquered lacquerware japanning; 漆 漆器 大漆 生漆 髹漆
    émail émaux émaillé cloisonné champlevé émaillerie émailleur émaillée émaux-de-limoges émail-peint émail-cloisonné; enamel enamelled enameled cloisonne champleve enamelwork enamels enameller enamelling limoges-enamel enamel-painted; 珐琅 景泰蓝 搪瓷 掐丝珐琅 画珐琅 釉彩 搪瓷的 珐琅彩 画珐琅器 法华 珐琅质
    niellé; niello; 乌银 黑金
    smalte tesselle tesselles; smalt tessera tesserae; 马赛克块 镶嵌块 小石子
    sable sables-matière; sand sandy-material; 沙子 沙土 沙质
    cendre cendres suie; ash ashes soot; 灰烬 炭灰 煤灰
    charbon houille boulet-de-charbon charbonneux; coal charcoal coals coalface; 煤 煤炭 木炭 炭 木炭条
    sel; salt; 盐
    soufre; sulphur sulfur; 硫磺 硫黄
    == métal métaux métallique en-métal ferraille ferrailles métallurgie pièce-métallique métal-brillant alliage alliages tôles-métal; metal metals metallic metalwork scrap-metal alloy alloys metalware metallurgy shiny-metal; 金属 五金 金属的 金属做的 铁器类 合金 废铁 金属制 铜铁 冶金 五金件
    or en-or or-massif or-pur doré-à-l'or ors-fins pépite ouvrage-d'or or-fin métal-jaune orfèvre-or; gold solid-gold pure-gold real-gold golden-metal nugget gold-work 24-carat yellow-metal; 金 黄金 金子 纯金 金制 真金 足金 金子做的 黄金的 实金 金制的 金的 金质 金块子 纯金的 黄金制
    argent argenterie en-argent argent-massif argent-doré métal-blanc plaqué-argent; silver silverware sterling solid-silver pure-silver; 银 白银 银子 纯银 银器 银制 银子做的 银的 纯银的 银质 白银的 银器物 实银
    vermeil; silver-gilt vermeil; 鎏金银 镀金银 鎏金银器
    électrum; electrum; 琥珀金 银金矿
    bronze bronzes airain en-bronze bronze-patiné bronze-antique fonte-de-bronze airains; bronze bronzes cast-bronze bronze-statue bronze-casting bronzed-metal; 青铜 铜 青铜器 铜像 铜器 青铜的 铜制 青铜做的 铜的 古铜 青铜质
    cuivre cuivres en-cuivre dinandier dinanderies cuivre-rouge; copper coppersmith copperware copper-pan; 铜 红铜 紫铜 黄铜 红铜的 铜质
    laiton dinanderie en-laiton cuivre-jaune; brass brassware brassy; 黄铜 黄铜的 铜制品
    étain en-étain étains pot-d'étain; pewter tin pewterware tinware; 锡 锡器 白镴 锡做的 锡制
    plomb en-plomb plombé; lead leaden lead-metal; 铅 铅做的 铅制
    fer ferreux ferronnerie fer-forgé en-fer ferré tôle-de-fer fer-battu ferronnier barre-de-fer-matière ferreuse; iron ironwork wrought-iron ironware irony-metal forged-iron ironmonger sheet-iron; 铁 铁艺 锻铁 铁器 熟铁 铁做的 铁制 铁的 铁质 生铁的
    fonte en-fonte fonderie-fonte; cast-iron castiron iron-casting; 铸铁 生铁 铸铁的
    acier inox damas en-acier acier-poli aciers lame-d'acier; steel stainless damascus-steel polished-steel stainless-steel; 钢 钢铁 不锈钢 大马士革钢 钢做的 精钢 钢制 不锈钢的
    zinc; zinc; 锌 锌板
    platine; platinum platinum-ring; 铂 铂金 白金 白金制
    aluminium alu papier-d'aluminium; aluminium aluminum tinfoil; 铝 铝制
    mercure vif-argent; mercury quicksilver; 水银 汞
    tôle fer-blanc tôle-ondulée zingué; tinplate sheet-metal corrugated-iron tin-sheet; 铁皮 马口铁 白铁 瓦楞铁
    fil-de-fer filigrane filigranes fils-d'or fil-d'or fil-de-cuivre fil-d'argent; wire filigree wires-metal gold-wire gold-thread copper-wire; 金属丝 铁丝 花丝 金丝 累丝 金线 铜丝 银丝 铁线
    feuille-d'or feuilles-d'or dorures-à-la-feuille; gold-leaf gold-foil gold-sheet; 金箔 金叶 贴金 金薄 箔
    clou clous rivet rivets; nail nails rivet rivets stud studs; 钉子 铆钉 铁钉 钉
    météorite météorique; meteorite meteoritic; 陨石 陨铁
    == pierre pierres roche en-pierre pierre-sculptée pierre-noire pierre-dure pierre-tendre pierre-blanche bloc-de-pierre-taille pierreux lithique pierre-verte; stone stones stonework-material carved-stone black-stone hard-stone stone-block soft-stone; 石头 石 石材 石料 石质 石块 石头做的 石制 石质的 石雕的 石材的 石块做 *
    marbre marbres marmoréen carrare paros en-marbre marbre-blanc marbre-noir marbre-de-carrare marbres-colorés marbrier bloc-de-marbre marbre-rose marbre-veiné statue-de-marbre; marble marbles carrara parian white-marble carrara-marble block-of-marble marbled marble-statue coloured-marble black-marble pink-marble; 大理石 汉白玉 云石 白大理石 石雕 大理石做的 大理石的 白石 卡拉拉大理石 云纹石
    albâtre en-albâtre; alabaster; 雪花石膏 雪花石 蜡石 雪花石膏做的 蜡石做
    calcaire craie travertin tuffeau pierre-calcaire; limestone travertine chalky limestones; 石灰石 石灰岩 石灰华 石灰石的 白垩石
    grès gréseux en-grès; sandstone sandstones; 砂岩 砂石 砂岩的
    granit granite granitique en-granit granit-rose granit-noir; granite granites pink-granite black-granite red-granite; 花岗岩 花岗石 花岗岩的 麻石
    basalte pierre-volcanique-noire; basalt black-basalt; 玄武岩
    diorite gabbro grauwacke; diorite greywacke; 闪长岩 硬砂岩
    porphyre porphyre-rouge; porphyry red-porphyry; 斑岩
    schiste ardoise; slate schist shale; 板岩 页岩 片岩 石板
    lave ponce tuf volcanique; lava pumice tuff volcanic; 火山岩 浮石 凝灰岩 熔岩
    stéatite chlorite serpentine; soapstone steatite chlorite serpentine; 滑石 皂石 蛇纹石
    obsidienne; obsidian; 黑曜石
    silex; flint; 燧石 火石
    quartz cristal-de-roche; quartz rock-crystal crystal; 水晶 石英 白水晶
    jade jades jadéite néphrite; jade jadeite nephrite; 玉 玉石 翡翠 软玉 和田玉 玉器 硬玉
    lapis-lazuli lapis; lapis-lazuli lapis; 青金石
    malachite; malachite; 孔雀石
    turquoise; turquoise; 绿松石
    agate calcédoine sardonyx onyx camée; agate chalcedony sardonyx onyx cameo; 玛瑙 缟玛瑙 浮雕宝石
    cornaline sardoine; carnelian cornelian; 红玉髓 光玉髓
    jaspe; jasper; 碧玉
    améthyste; amethyst; 紫水晶
    grenat; garnet; 石榴石
    hématite; haematite hematite; 赤铁矿
    galet galets caillou cailloux gravier gravillon graviers cailloutis cailloux-polis; pebble pebbles gravel cobble pebbly gravelly cobbles stones-small shingle-pebble; 卵石 鹅卵石 石子 砾石 小石头 碎石子 碎石 小卵石 沙砾 石砾
    monolithe monolithique mégalithe menhir dolmen; monolith monolithic megalith standing-stone; 独石 巨石 整块石头 石柱
    pierres-dures pietra-dura; hardstone pietra-dura; 硬石 宝石镶嵌
    == bois ligneux en-bois bois-peint bois-doré bois-sculpté bois-polychrome bois-précieux bois-brut boisé-matière taillé-dans-le-bois; wood wooden timber woods carved-wood-material painted-wood gilded-wood-material polychrome-wood woody plain-wood hardwood softwood; 木头 木板 木 木料 木制 木材 木质 木质的 木头做的 木的 实木 木胎 软木头 原木的 木雕的 木木
    chêne en-chêne bois-de-chêne; oak oaken oak-wood; 橡木 橡树 栎木 橡木的 橡木做
    noyer en-noyer bois-de-noyer; walnut walnut-wood; 胡桃木 核桃木 胡桃木的
    peuplier; poplar; 杨木 白杨木
    tilleul; limewood linden lime-wood; 椴木
    ébène en-ébène bois-noir bois-d'ébène; ebony ebony-wood black-wood; 乌木 黑檀 黑檀木 黑木 乌木的
    acajou en-acajou; mahogany mahogany-wood; 桃花心木 红木 红木的
    palissandre bois-de-rose; rosewood tulipwood; 紫檀 花梨木 黄花梨 酸枝木
    santal bois-de-santal; sandalwood; 檀香木 檀木 檀香 檀香味 檀木制
    cèdre; cedar; 雪松 雪松木 香柏
    buis; boxwood; 黄杨 黄杨木
    pin sapin épicéa; pine fir spruce; 松木 冷杉木 云杉木
    acacia sycomore; acacia sycamore; 金合欢木 无花果木 埃及榕
    == céramique céramiques poterie en-céramique terre-émaillée objet-en-terre; ceramic ceramics pottery earthenware ceramicist ceramic-ware pottery-clay; 陶瓷 陶器 陶 陶艺 瓷器 陶制品 陶瓷做的 陶做的 陶瓷的 陶土做 陶的
    argile glaise terre-glaise en-argile argile-crue terre-à-modeler pâte-à-modeler; clay clayey unfired-clay modelling-clay plasticine; 黏土 陶土 粘土 泥土 陶泥 橡皮泥 粘土做的 泥巴做的
    terre-cuite en-terre-cuite terres-cuites terre-cuite-peinte; terracotta terra-cotta terracottas fired-clay; 赤陶 红陶 陶俑 陶土 陶制 烧土 陶塑 红泥 赤土
    faïence majolique delft en-faïence faïencerie faïencier; faience maiolica majolica delftware faiences tin-glazed glazed-earthenware; 彩陶 锡釉陶 马约里卡 釉陶 费昂斯 彩釉陶 锡釉 釉陶的
    porcelaine porcelaines sèvres meissen en-porcelaine pâte-tendre pâte-dure; porcelain china soft-paste hard-paste porcelain-factory; 瓷 瓷器 瓷的 青花瓷 骨瓷 陶瓷 瓷做的 瓷质 瓷器做 高岭土
    grès-cérame; stoneware; 炻器
    biscuit; bisque biscuit-porcelain; 素瓷 素坯 本色瓷
    céladon; celadon; 青瓷 龙泉青瓷
    bleu-et-blanc; blue-and-white; 青花 青花瓷
    glaçure vernissé émaillé couverte; glaze glazed; 釉 釉面 上釉 釉彩 釉色
    tesson tessons; sherd sherds shard shards potsherd; 陶片 瓷片 碎瓷
    carreau carreaux azulejo tuile tuiles; tile tiles azulejo; 瓷砖 釉砖 琉璃砖 瓦片 瓦
    == verre verres vitreux en-verre verrerie verre-coloré-matière verroterie verre-de-murano pâte-vitreuse; glass glassy glassware glassmaking murano-glass; 玻璃 琉璃 料器 玻璃制 玻璃做的 玻璃的 琉璃的 玻璃器
    cristal cristaux en-cristal cristal-taillé baccarat; crystal crystals crystal-glass cut-glass cut-crystal; 水晶 水晶玻璃 水晶做的 刻花玻璃 水晶的
    vitre vitres vitrage; pane windowpane glazing; 窗玻璃 玻璃窗 玻璃板
    pâte-de-verre; glass-paste; 玻璃料 玻璃浆
    == peinture peint pot-de-peinture couleurs-de-peinture peinte couche-picturale couche-de-peinture coulure-de-peinture; paint paints painted coat-of-paint paint-layer painty daubed; 颜料 油彩 涂料 绘具 画料 油漆 漆料 涂色 颜色料
    huile à-l'huile à-l'huile-sur-toile; oil oils oil-paint in-oils oil-paints oil-painted; 油 油彩 油画颜料 油画 亚麻油 油画画的 油性 油画的
    tempera détrempe à-la-détrempe peinture-à-l'oeuf peinture-à-l'œuf; tempera distemper egg-tempera egg-paint; 蛋彩 蛋彩画 坦培拉 胶彩 蛋清画
    gouache gouaches; gouache gouaches; 水粉 水粉画 不透明水彩
    aquarelle aquarelles aquarelliste lavis aquarelles-lavis à-l'aquarelle lavis-d'encre; watercolour watercolor watercolours wash watercolours-painting in-watercolour ink-wash; 水彩 水彩画 淡彩 水彩的 淡墨
    encre encres à-l'encre encre-noire tache-d'encre; ink inks in-ink black-ink ink-blot; 墨 墨水 墨汁 油墨 水墨 水墨的 墨画
    encre-de-chine; india-ink; 水墨 墨
    pastel pastels au-pastel crayon-pastel; pastel pastels in-pastel pastel-drawing chalk-pastel; 粉彩 色粉 色粉笔 粉彩画 粉笔画 色粉画 彩粉
    fusain au-fusain; charcoal in-charcoal charcoal-drawing; 炭笔 木炭 炭条 炭画 炭笔画
    sanguine dessin-à-la-sanguine; sanguine red-chalk red-chalk-drawing; 红粉笔 赭红粉笔 红垩笔
    craie crayeux bâton-de-craie; chalk chalks piece-of-chalk chalk-drawing; 粉笔 白垩 白粉
    crayon crayons mine-de-plomb graphite au-crayon; pencil crayon graphite in-pencil; 铅笔 石墨 蜡笔 彩铅 铅笔的
    acrylique; acrylic acrylics; 丙烯 丙烯颜料
    bombe-aérosol aérosol; spray spray-paint aerosol; 喷漆 喷罐
    encaustique; encaustic; 蜡画 热蜡画 蜡彩
    pigment pigments pinceaux pigments-naturels poudre-colorée; pigment pigments brushes pigmented coloured-powder; 颜料 色粉 矿物颜料 色料
    liant médium; binder binding-medium; 粘合剂 媒介剂 调和剂
    vernis verni verni-brillant couche-de-vernis vernir jaunissement-du-vernis; varnish varnished varnishes varnishing shellac lacquer-coat; 清漆 光油 上光油 凡立水 罩光 上光 油光
    enduit apprêt gesso préparation; gesso primer priming; 底料 底子 石膏底 底层
    chaux blanchi-à-la-chaux; lime whitewash whitewashed limewash; 石灰 石灰浆 刷白 白灰
    teinture colorant colorants teinturier teindre teinte-tissu; dye dyes dyed dyestuff dyer dyeing; 染料 染色 染 染过 染坊 染的
    tissu-matière en-tissu; ; 布做的 布料做的
    """
}
