// swift-format-ignore-file

extension MuseumLexicon {
  /// Materials of every art.
  static let matter = """
    = matériau matière matériaux; material materials; 材料 材质 质地 用料 质料
    plâtre gypse; plaster gypsum plaster-cast; 石膏 熟石膏 石膏像
    stuc; stucco; 灰泥 灰塑 灰墁
    ciment béton mortier; cement concrete mortar; 水泥 混凝土 砂浆 灰浆
    brique briques; brick bricks brickwork; 砖 砖头 砖块 青砖 红砖 砖墙
    boue limon pisé torchis adobe; mud mudbrick adobe wattle daub silt; 泥 泥土 泥砖 土坯 夯土
    cire; wax waxen beeswax; 蜡 蜂蜡 蜡像
    résine; resin; 树脂 松脂
    plastique plexiglas polystyrène; plastic plexiglass acrylic-glass styrofoam; 塑料 有机玻璃 泡沫塑料
    caoutchouc latex silicone; rubber latex silicone; 橡胶 乳胶 硅胶
    colle colle-forte gélatine; glue adhesive; 胶 胶水 粘胶 动物胶
    goudron bitume asphalte poix; tar bitumen asphalt pitch; 沥青 焦油 柏油
    néon néons; neon; 霓虹 霓虹灯
    ambre; amber; 琥珀 蜜蜡
    corail coraux; coral; 珊瑚
    nacré burgau; mother-of-pearl nacre; 螺钿 珍珠母 贝母
    ivoire ivoires défense éburnéen; ivory ivories tusk walrus-ivory; 象牙 象牙雕 牙雕
    os osseux; bone; 骨 骨头 骨质
    corne bois-de-cerf andouiller; horn antler; 牛角 兽角 角质 鹿角 犀角
    écaille carapace; tortoiseshell turtle-shell; 玳瑁 龟甲 龟壳
    crin crins; horsehair; 马毛 鬃毛 马尾毛
    cuir peau basane maroquin peau-de-chagrin peau-tannee; leather morocco shagreen; 皮革 皮子 牛皮 皮质
    galuchat; shagreen sharkskin stingray; 鲨鱼皮
    parchemin vélin; parchment vellum; 羊皮纸 犊皮纸 牛皮纸
    papier papiers; paper papers; 纸 纸张 宣纸 纸上
    carton papier-mâché; cardboard pasteboard papier-mache paperboard; 纸板 硬纸板 卡纸 纸浆
    papyrus papyri; papyrus papyri; 纸莎草 纸草 纸莎草纸 莎草纸
    toile toiles lin; canvas linen canvases; 画布 帆布 亚麻布 麻布
    panneau planche planches; panel board plank boards; 木板 画板 板子 面板 板上
    paille chaume jonc; straw thatch; 稻草 麦秆 茅草 草编
    osier rotin vannerie tressé nattage; wicker rattan cane basketry wickerwork; 藤 柳条 藤编 竹编 编织
    bambou; bamboo; 竹 竹子 竹制
    liège écorce; cork bark; 软木 树皮 木塞
    laqué laques vernis-martin; lacquer lacquered lacquerware japanning; 漆 漆器 大漆 生漆 髹漆
    émail émaux émaillé cloisonné champlevé émaillerie; enamel enamelled enameled cloisonne champleve enamelwork; 珐琅 景泰蓝 搪瓷 掐丝珐琅 画珐琅 釉彩
    niellé; niello; 乌银 黑金
    smalte tesselle tesselles; smalt tessera tesserae; 马赛克块 镶嵌块 小石子
    sable; sand; 沙子 沙土
    cendre cendres suie; ash ashes soot; 灰烬 炭灰 煤灰
    charbon houille; coal charcoal; 煤 煤炭 木炭 炭
    sel; salt; 盐
    soufre; sulphur sulfur; 硫磺 硫黄
    == métal métaux métallique; metal metals metallic metalwork; 金属 五金 金属的
    or; gold solid-gold; 金 黄金 金子 纯金 金制 真金 足金
    argent argenterie; silver silverware sterling; 银 白银 银子 纯银 银器 银制
    vermeil; silver-gilt vermeil; 鎏金银 镀金银
    électrum; electrum; 琥珀金 银金矿
    bronze bronzes airain; bronze bronzes; 青铜 铜 青铜器 铜像 铜器
    cuivre cuivres; copper; 铜 红铜 紫铜 黄铜
    laiton dinanderie; brass; 黄铜
    étain; pewter tin; 锡 锡器 白镴
    plomb; lead leaden; 铅
    fer ferreux ferronnerie fer-forgé; iron ironwork wrought-iron ironware; 铁 铁艺 锻铁 铁器 熟铁
    fonte; cast-iron; 铸铁 生铁
    acier inox damas; steel stainless damascus-steel; 钢 钢铁 不锈钢 大马士革钢
    zinc; zinc; 锌
    platine; platinum; 铂 铂金 白金
    aluminium; aluminium aluminum; 铝
    mercure vif-argent; mercury quicksilver; 水银 汞
    tôle fer-blanc; tinplate sheet-metal; 铁皮 马口铁
    fil-de-fer filigrane filigranes; wire filigree; 金属丝 铁丝 花丝 金丝 累丝
    feuille-d'or feuilles-d'or; gold-leaf gold-foil; 金箔 金叶 贴金
    clou clous rivet rivets; nail nails rivet rivets stud studs; 钉子 铆钉 铁钉 钉
    météorite météorique; meteorite meteoritic; 陨石 陨铁
    == pierre pierres roche; stone stones; 石头 石 石材 石料 石质 石块 *
    marbre marbres marmoréen carrare paros; marble marbles carrara parian; 大理石 汉白玉 云石 白大理石 石雕
    albâtre; alabaster; 雪花石膏 雪花石 蜡石
    calcaire craie travertin tuffeau; limestone travertine; 石灰石 石灰岩 石灰华
    grès gréseux; sandstone; 砂岩 砂石
    granit granite granitique; granite; 花岗岩 花岗石
    basalte; basalt; 玄武岩
    diorite gabbro grauwacke; diorite greywacke; 闪长岩 硬砂岩
    porphyre; porphyry; 斑岩
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
    galet galets caillou cailloux gravier; pebble pebbles gravel cobble; 卵石 鹅卵石 石子 砾石 小石头
    monolithe monolithique mégalithe menhir dolmen; monolith monolithic megalith standing-stone; 独石 巨石 整块石头 石柱
    pierres-dures pietra-dura; hardstone pietra-dura; 硬石 宝石镶嵌
    == bois ligneux; wood wooden timber woods; 木头 木板 木 木料 木制 木材 木质 木质的
    chêne; oak; 橡木 橡树 栎木
    noyer; walnut; 胡桃木 核桃木
    peuplier; poplar; 杨木 白杨木
    tilleul; limewood linden lime-wood; 椴木
    ébène; ebony; 乌木 黑檀 黑檀木
    acajou; mahogany; 桃花心木 红木
    palissandre bois-de-rose; rosewood tulipwood; 紫檀 花梨木 黄花梨 酸枝木
    santal; sandalwood; 檀香木 檀木 檀香
    cèdre; cedar; 雪松 雪松木 香柏
    buis; boxwood; 黄杨 黄杨木
    pin sapin épicéa; pine fir spruce; 松木 冷杉木 云杉木
    acacia sycomore; acacia sycamore; 金合欢木 无花果木 埃及榕
    == céramique céramiques poterie; ceramic ceramics pottery earthenware; 陶瓷 陶器 陶 陶艺 瓷器
    argile glaise terre-glaise; clay; 黏土 陶土 粘土 泥土 陶泥
    terre-cuite; terracotta terra-cotta; 赤陶 红陶 陶俑 陶土 陶制
    faïence majolique delft; faience maiolica majolica delftware; 彩陶 锡釉陶 马约里卡 釉陶 费昂斯
    porcelaine porcelaines sèvres meissen; porcelain china; 瓷 瓷器 瓷的 青花瓷 骨瓷 陶瓷
    grès-cérame; stoneware; 炻器
    biscuit; bisque biscuit-porcelain; 素瓷 素坯 本色瓷
    céladon; celadon; 青瓷 龙泉青瓷
    bleu-et-blanc; blue-and-white; 青花 青花瓷
    glaçure vernissé émaillé couverte; glaze glazed; 釉 釉面 上釉 釉彩 釉色
    tesson tessons; sherd sherds shard shards potsherd; 陶片 瓷片 碎瓷
    carreau carreaux azulejo tuile tuiles; tile tiles azulejo; 瓷砖 釉砖 琉璃砖 瓦片 瓦
    == verre verres vitreux; glass glassy glassware; 玻璃 琉璃 料器 玻璃制
    cristal cristaux; crystal crystals; 水晶 水晶玻璃
    vitre vitres vitrage; pane windowpane glazing; 窗玻璃 玻璃窗 玻璃板
    pâte-de-verre; glass-paste; 玻璃料
    == peinture peint; paint paints painted; 颜料 油彩 涂料 绘具
    huile à-l'huile; oil oils oil-paint; 油 油彩 油画颜料 油画 亚麻油
    tempera détrempe; tempera distemper; 蛋彩 蛋彩画 坦培拉 胶彩
    gouache; gouache; 水粉 水粉画 不透明水彩
    aquarelle aquarelles aquarelliste lavis; watercolour watercolor watercolours wash; 水彩 水彩画 淡彩
    encre encres; ink inks; 墨 墨水 墨汁 油墨 水墨
    encre-de-chine; india-ink; 水墨 墨
    pastel pastels; pastel pastels; 粉彩 色粉 色粉笔 粉彩画
    fusain; charcoal; 炭笔 木炭 炭条
    sanguine; sanguine red-chalk; 红粉笔 赭红粉笔
    craie; chalk; 粉笔 白垩
    crayon crayons mine-de-plomb graphite; pencil crayon graphite; 铅笔 石墨 蜡笔 彩铅
    acrylique; acrylic acrylics; 丙烯 丙烯颜料
    bombe-aérosol aérosol; spray spray-paint aerosol; 喷漆 喷罐
    encaustique; encaustic; 蜡画 热蜡画 蜡彩
    pigment pigments pinceaux; pigment pigments brushes; 颜料 色粉 矿物颜料
    liant médium; binder binding-medium; 粘合剂 媒介剂 调和剂
    vernis verni; varnish varnished varnishes; 清漆 光油 上光油 凡立水
    enduit apprêt gesso préparation; gesso primer priming; 底料 底子 石膏底 底层
    chaux; lime whitewash; 石灰 石灰浆
    teinture colorant colorants; dye dyes dyed dyestuff; 染料 染色 染
    """
}
