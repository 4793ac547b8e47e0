// swift-format-ignore-file

extension MuseumLexicon {
  /// Objects of worship and of burial, regalia, flags, arms, money. Goes on from `things`.
  static let worship = """
    == objet-de-culte objets-de-culte liturgique liturgie; religious-object ritual-object liturgical; 法器 圣物 礼器 祭器 宗教用品
    croix croisillon crucifix christ-en-croix croix-pectorale calvaire; cross crosses crucifix rood; 十字架 十字 受难像
    ankh croix-ansée; ankh; 生命之符 安卡 生命之钥
    étoile-de-david; star-of-david; 大卫之星 六芒星 六角星
    chapelet rosaire patenôtre; rosary prayer-beads; 念珠 玫瑰经 串珠
    autel autels maître-autel; altar altars; 祭坛 圣坛 供桌 祭台
    retable prédelle polyptyque triptyque diptyque volet volets; altarpiece polyptych triptych diptych predella wing panel; 祭坛画 三联画 双联画 屏风式祭坛 多联画 祭坛屏 侧翼 祭坛
    icône icônes iconostase; icon icons ikon iconostasis; 圣像 圣像画
    tabernacle ostensoir custode pyxide patène; tabernacle monstrance pyx paten; 圣体匣 圣体光 圣盘
    reliquaire relique reliques châsse; reliquary relic relics shrine feretory; 圣骨匣 圣物 圣物箱 圣髑 舍利 舍利盒 圣物匣 遗骨 圣骨
    bénitier baptistère fonts-baptismaux baptême; font baptismal baptism stoup baptistery; 洗礼盆 洗礼 圣水盆 受洗
    crosse crosses; crozier crosier; 主教权杖 牧杖
    mitre mitres; mitre miter; 主教冠 主教帽
    confessionnal; confessional; 告解室
    chaire jubé ambon; pulpit ambo; 讲坛 布道坛
    ex-voto offrande offrandes votif oblation; ex-voto votive offering offerings; 供品 祭品 还愿 奉献 贡品 供奉 奉献物 还愿物
    idole fétiche totem amulette amulettes talisman gri-gri porte-bonheur; idol fetish totem amulet amulets talisman charm; 护身符 偶像 图腾 神像 吉祥物
    djed oudjat œil-d'horus oeil-d'horus; djed wedjat eye-of-horus udjat; 荷鲁斯之眼 杰德柱
    mandala moulin-à-prières stupa vajra; mandala prayer-wheel stupa vajra; 曼荼罗 曼陀罗 转经筒 金刚杵 佛塔
    bouddha bodhisattva; buddha bodhisattva; 佛像 菩萨 佛陀 佛祖
    bol-à-aumônes; alms-bowl begging-bowl; 钵 化缘钵
    roue-du-dharma; dharma-wheel wheel-of-law; 法轮
    torah; torah torah-scroll; 妥拉 摩西五经
    tables-de-la-loi décalogue; tablets-of-the-law ten-commandments; 十诫 法版 石板
    arche-d'alliance; ark-of-the-covenant; 约柜
    couronne-d'épines; crown-of-thorns; 荆棘冠 荆冠 荆棘王冠
    instruments-de-la-passion; nails-of-the-cross instruments-of-the-passion; 受难刑具 圣钉
    saint-suaire; holy-shroud; 圣裹尸布 圣容巾
    eau-bénite goupillon; holy-water aspergillum; 圣水
    cilice discipline-pénitence; hair-shirt; 苦修衣
    masque-mortuaire masque-funéraire; death-mask funerary-mask; 死亡面具 黄金面具 丧葬面具 黄金面罩
    livre-des-morts pesée-du-cœur psychostasie; book-of-the-dead weighing-of-the-heart; 亡灵书 死者之书
    portrait-du-fayoum; mummy-portrait fayum; 木乃伊肖像 法尤姆
    armée-de-terre-cuite; terracotta-army terracotta-warrior; 兵马俑 陶俑 俑
    mihrab minbar; mihrab minbar; 米哈拉布 壁龛 讲经坛
    tapis-de-prière; prayer-rug prayer-mat; 祈祷毯 礼拜毯
    libation; libation; 奠酒 祭酒
    == objet-funéraire funéraire sépulcral mortuaire; funerary-object funerary sepulchral burial mortuary; 陪葬品 葬具 随葬 丧葬 明器 陪葬
    sarcophage sarcophages cercueil cercueils; sarcophagus sarcophagi coffin coffins casket; 石棺 棺材 棺 木棺 棺木 人形棺
    tombeau sarcophage cercueil tombe; tomb sarcophagus coffin grave; 坟墓 石棺 棺材 墓
    momie momies momifié momification bandelette bandelettes; mummy mummies mummified mummification bandages; 木乃伊 干尸 裹尸布 绷带
    tombeau tombe tombes sépulture sépulcre mausolée hypogée caveau; tomb tombs grave graves sepulchre mausoleum burial-chamber; 坟墓 墓 陵墓 墓穴 坟 墓室 古墓 陵寝
    gisant gisants; recumbent-effigy effigy; 卧像 墓像
    urne-cinéraire urne-funéraire; cinerary-urn; 骨灰盒 骨灰瓮
    ouchebti oushebti chaouabti; ushabti shabti; 沙布提 巫沙布提
    linceul suaire; shroud winding-sheet; 裹尸布 寿衣 尸布
    catafalque corbillard civière brancard litière-mortuaire; catafalque hearse bier stretcher; 灵车 担架 灵柩台
    stèle stèles dalle épitaphe cénotaphe; stele stelae stela slab tombstone gravestone headstone epitaph; 石碑 墓碑 碑 墓志铭 碑文
    == regalia insigne insignes insignes-royaux; regalia insignia crown-jewels; 王权象征 皇家标志 王权标志
    sceptre sceptres main-de-justice; sceptre scepter; 权杖 王杖 节杖 如意 主教权杖
    bâton canne sceptre crosse houlette; stick staff sceptre scepter cane rod; 手杖 棍子 权杖 拐杖
    orbe-crucigère globe-crucigère; globus-cruciger royal-orb; 十字圣球 王权宝球
    crosse-et-fléau heka; crook-and-flail; 连枷与弯钩 曲柄杖
    couronne couronnes couronne-d'épines; crown crowns crown-of-thorns; 王冠 皇冠 冠冕 花冠 荆棘冠
    couronne diadème tiare couronne-d'épines; crown diadem tiara crown-of-thorns; 王冠 皇冠 冠冕 头冠 荆棘冠
    tiare diadème diadèmes; tiara diadem diadems; 冠冕 头冠 三重冠 冠饰
    pschent némès; pschent nemes double-crown; 双冠 法老头巾
    cordon-bleu collier-de-l'ordre toison-d'or légion-d'honneur; golden-fleece order-of-chivalry; 金羊毛 荣誉军团
    médaille médailles décoration médaillon; medal medals medallion decoration; 勋章 奖章 奖牌 纪念章
    jeton jetons; token tokens counter-token; 代币 筹码
    sainte-ampoule; holy-ampulla; 圣油瓶
    grande-faucheuse; grim-reaper; 死神
    trophée trophées; trophy trophies; 战利品 奖杯
    == drapeau drapeaux étendard bannière oriflamme fanion gonfalon guidon; flag flags banner banners standard pennant pennon ensign gonfalon; 旗帜 旗 国旗 旗子 大旗 军旗 旌旗 幡
    tricolore drapeau-tricolore; tricolour tricolor; 三色旗 法国国旗
    cocarde cocardes; cockade rosette; 帽徽 三色帽徽
    == blason armoiries écu-héraldique emblème écusson armes-parlantes héraldique héraldiques; coat-of-arms crest emblem heraldry heraldic escutcheon blazon; 纹章 徽章 盾徽 族徽 家徽 标志
    monogramme chiffre-royal initiale initiales; monogram cipher initials; 花押字 首字母 姓名缩写
    == argent monnaie fric thune pognon pécule; money coins cash dough currency; 钱 钱币 金钱 货币
    pièce-de-monnaie pièce-d'or écu écus denier ducat florin louis-d'or numismatique pièces; coin coins ducat florin penny pennies shilling numismatic; 硬币 金币 银币 铜钱 古币 金元
    billet-de-banque; banknote; 纸币 钞票
    lingot lingots; ingot ingots bullion; 金条 金块 银锭 元宝
    = -
    cimetière nécropole; cemetery graveyard churchyard necropolis; 墓地 公墓 坟地 墓园
    crâne crânes tête-de-mort; skull skulls death's-head; 骷髅 头骨 骷髅头 头盖骨
    """
}
