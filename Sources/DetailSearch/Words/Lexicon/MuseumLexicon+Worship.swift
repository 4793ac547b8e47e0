// swift-format-ignore-file

extension MuseumLexicon {
  /// Objects of worship and of burial, regalia, flags, arms, money. Goes on from `things`.
  static let worship = """
    == objet-de-culte objets-de-culte liturgique liturgie objet-rituel ustensile-du-culte vases-sacrés objets-liturgiques; religious-object ritual-object liturgical liturgical-object church-plate sacred-vessel devotional-object; 法器 圣物 礼器 祭器 宗教用品 圣器 祭祀器
    poisson-de-bois gong-de-bois; wooden-fish temple-block; 木鱼
    drapeau-de-prière drapeaux-de-prière; prayer-flag prayer-flags; 经幡
    sentences-parallèles; spring-couplets new-year-couplets; 春联 对联
    dieu-de-la-porte dieux-de-la-porte; door-god door-gods; 门神
    colonne-huabiao; huabiao ceremonial-column; 华表
    flamme-olympique feu-sacré; olympic-flame sacred-fire; 圣火
    thangka tanka-tibétain; thangka; 唐卡
    trône-de-lotus socle-en-lotus base-de-lotus; lotus-throne lotus-base lotus-pedestal; 莲花座 莲台
    ushnisha chignon-de-bouddha protubérance-crânienne; ushnisha cranial-bump topknot-of-buddha; 肉髻 佛髻
    urna point-sur-le-front troisième-oeil troisième-œil; urna third-eye dot-on-the-forehead; 白毫 眉间点 第三只眼
    long-lobe lobes-étirés longues-oreilles; long-earlobes stretched-earlobes; 大耳垂 长耳朵
    linga yoni lingam; lingam yoni; 林伽
    bétyle pierre-sacrée; sacred-stone betyl; 圣石
    brûle-encens-chinois boshanlu; hill-censer; 博山香炉
    tablette-des-ancêtres autel-des-ancêtres; ancestor-tablet ancestral-shrine; 牌位 神主牌 灵位
    masque-de-nô masque-nô; noh-mask; 能面 能剧面具
    masque-dan masque-fang masque-de-danse masque-rituel; dance-mask ritual-mask tribal-mask; 
    figure-de-reliquaire gardien-de-reliquaire; reliquary-guardian reliquary-figure; 圣骨守护像
    statue-à-clous nkisi fétiche-à-clous; nkisi nail-fetish nail-figure; 钉人像
    tête-de-bénin tête-commémorative; benin-head commemorative-head; 
    poteau-funéraire poteau-sculpté uli malanggan; carved-post funeral-post malanggan; 葬柱
    churinga; churinga; 
    tughra toughra; tughra; 花押图格拉
    lampe-de-sanctuaire; sanctuary-lamp; 圣所灯
    vierge-ouvrante; shrine-madonna; 开合圣母像
    santon crèche-de-noël; nativity-scene-figures crib-figures christmas-crib; 圣诞马槽
    bannière-de-procession; processional-banner; 宗教旗幡
    chrisme chi-rho; chi-rho chrismon christogram; 基督符号 凯乐符号
    ihs monogramme-du-christ; ihs-monogram; 
    éponge-du-calvaire; vinegar-sponge; 醋海绵
    échelle-de-la-croix; ladder-of-the-cross; 
    colombe-du-saint-esprit; holy-ghost-dove; 圣灵
    croix croisillon crucifix christ-en-croix croix-pectorale calvaire croix-de-bois grande-croix petite-croix croix-processionnelle croix-gemmée crucifix-d'ivoire croix-latine croix-de-malte croix-celtique crucifères; cross crosses crucifix rood wooden-cross processional-cross latin-cross maltese-cross celtic-cross crucifixes cross-bearer little-cross; 十字架 十字 受难像 小十字架 苦像 大十字架 交叉形 十字苦像
    ankh croix-ansée clé-de-vie croix-égyptienne; ankh symbol-of-life egyptian-cross; 生命之符 安卡 生命之钥
    étoile-de-david; star-of-david; 大卫之星 六芒星 六角星
    chapelet rosaire patenôtre égrener-le-chapelet chapelets grain-de-chapelet; rosary prayer-beads rosaries string-of-beads worry-beads praying-beads; 念珠 玫瑰经 串珠 珠串 数珠 手串 捻珠
    autel autels maître-autel table-d'autel nappe-d'autel devant-d'autel autel-portatif; altar altars altar-table altar-cloth high-altar altar-frontal sacrificial-altar; 祭坛 圣坛 供桌 祭台 主祭坛 高坛 香案 供台 神坛
    retable prédelle polyptyque triptyque diptyque volet volets retables polyptyques panneaux-de-retable volets-de-retable triptyques diptyques panneau-central panneau-de-gauche; altarpiece polyptych triptych diptych predella wing panel altarpieces panels-of-an-altarpiece wings-of-the-altarpiece triptychs centre-panel retable reredos side-panel folding-altarpiece; 祭坛画 三联画 双联画 屏风式祭坛 多联画 祭坛屏 侧翼 祭坛 三折画 折叠画 祭坛板 多联祭坛 三屏画 双折画 中央板 祭坛画板
    icône icônes iconostase icone-russe icône-byzantine; icon icons ikon iconostasis russian-icon byzantine-icon holy-image; 圣像 圣像画 圣像板 圣幛 东正教圣像
    tabernacle ostensoir custode pyxide patène ostensoirs custodes pyxides; tabernacle monstrance pyx paten monstrances eucharist-vessel sun-shaped-monstrance; 圣体匣 圣体光 圣盘 圣体盒 圣体龛
    reliquaire relique reliques châsse reliquaires ossements-de-saint châsses saintes-reliques bras-reliquaire ossuaire relique-vénérée culte-des-reliques os-du-saint vénération-des-reliques; reliquary relic relics shrine feretory reliquaries saint's-bones holy-relics bone-relic ossuary bones-of-a-saint arm-reliquary relic-veneration holy-relic holy-bones; 圣骨匣 圣物 圣物箱 圣髑 舍利 舍利盒 圣物匣 遗骨 圣骨 圣遗物 圣匣 骨殖 枯骨 圣人的骨头
    bénitier baptistère fonts-baptismaux baptême bénitiers baptisée baptismaux cuve-baptismale baptiste-eau; font baptismal baptism stoup baptistery christened baptismal-font holy-water-font; 洗礼盆 洗礼 圣水盆 受洗 浸礼 圣洗 洗礼堂
    crosse crosses bâton-pastoral bâton-d'évêque crosse-d'évêque; crozier crosier bishop's-staff pastoral-staff bishop's-crook crosiers; 主教权杖 牧杖 主教杖 牧首杖
    mitre mitres coiffe-d'évêque chapeau-d'évêque; mitre miter bishop's-hat mitred mitres bishop's-mitre; 主教冠 主教帽
    confessionnal se-confesser confesseur; confessional confessor confessing; 告解室 忏悔室
    chaire jubé ambon chaire-à-prêcher prêche orateur-en-chaire; pulpit ambo preach preaches; 讲坛 布道坛 传道 讲道坛 布道者 宣讲
    ex-voto offrande offrandes votif oblation offrandes-votives porteur-d'offrandes porteuse-d'offrandes offrir-aux-dieux table-d'offrandes statue-votive tribut-offert offrande-aux-dieux porteurs-d'offrandes vœu-exaucé remercier-les-dieux; ex-voto votive offering offerings offering-bearer votive-offering table-of-offerings offering-table votives votive-statue sacrificial-gift offering-to-the-gods offerings-table gift-to-the-gods votive-gift thank-offering; 供品 祭品 还愿 奉献 贡品 供奉 奉献物 还愿物 祭献 献祭品 献礼品 供物 祭物 上供 供奉物 供桌上 奉献者 献给神 供神 献祭者 供桌上的 供献 持供者
    idole fétiche totem amulette amulettes talisman gri-gri porte-bonheur fétiches amulettes-égyptiennes statuette-de-fétiche porte-chance talismans grigri scarabée-amulette mascotte totems mât-totémique; idol fetish totem amulet amulets talisman charm fetishes good-luck mascot talismans charms totem-pole power-figure worry-charm; 护身符 偶像 图腾 神像 吉祥物 灵符 平安符 神偶 驱邪 护身
    idole statuette figurine fétiche poupée; idol statuette figurine doll; 神像 小雕像 人偶 偶像
    djed oudjat œil-d'horus oeil-d'horus œil-magique œil-protecteur pilier-djed oeil-oudjat; djed wedjat eye-of-horus udjat sacred-eye evil-eye djed-pillar; 荷鲁斯之眼 杰德柱 邪眼 圣眼 护身眼 乌加特
    mandala moulin-à-prières stupa vajra stupas moulins-à-prières foudre-diamant dorje ghanta; mandala prayer-wheel stupa vajra prayer-wheels stupas thunderbolt-sceptre dorje; 曼荼罗 曼陀罗 转经筒 金刚杵 佛塔 坛城 转经轮 舍利塔 金刚铃 降魔杵 经筒
    bouddha bodhisattva moine-bouddhiste-statue grand-bouddha bouddha-assis bouddha-couché bodhisattvas; buddha bodhisattva sitting-buddha reclining-buddha bodhisattvas laughing-buddha; 佛像 菩萨 佛陀 佛祖 大佛 卧佛 文殊 普贤 坐佛 佛头 小佛像 大肚佛
    bol-à-aumônes aumônes sébile-de-mendiant; alms-bowl begging-bowl; 钵 化缘钵 讨饭碗 托钵 钵盂 化缘
    roue-du-dharma roue-de-la-loi dharma; dharma-wheel wheel-of-law dharma; 法轮 佛法
    torah rouleaux-de-la-torah talmud sefer; torah torah-scroll talmud pentateuch; 妥拉 摩西五经 律法书
    tables-de-la-loi décalogue tables-de-pierre les-dix-commandements; tablets-of-the-law ten-commandments commandments stone-tablets tables-of-the-law; 十诫 法版 石板 法板 石版 诫命 十条诫命
    arche-d'alliance arche-sainte; ark-of-the-covenant ark-of-covenant; 约柜 法柜
    couronne-d'épines; crown-of-thorns crown-of-thorn crowned-with-thorns; 荆棘冠 荆冠 荆棘王冠 茨冠
    instruments-de-la-passion arma-christi saints-clous lance-de-la-passion clou-de-la-croix; nails-of-the-cross instruments-of-the-passion arma-christi holy-nails sponge-and-spear nails-of-christ; 受难刑具 圣钉 刑具
    saint-suaire voile-de-véronique sainte-face mandylion véronique; holy-shroud veronica's-veil holy-face sudarium mandylion; 圣裹尸布 圣容巾 圣面 汗巾 圣维罗尼卡
    eau-bénite goupillon asperger goupillons; holy-water aspergillum holy-water-sprinkler; 圣水 圣水器
    cilice discipline-pénitence; hair-shirt; 苦修衣
    masque-mortuaire masque-funéraire masques-funéraires moulage-du-visage; death-mask funerary-mask death-masks face-cast; 死亡面具 黄金面具 丧葬面具 黄金面罩 脸模
    livre-des-morts pesée-du-cœur psychostasie pesée-de-l'âme pesée-des-âmes pesée-du-coeur jugement-des-morts; book-of-the-dead weighing-of-the-heart weighing-of-souls judgement-of-the-dead heart-on-the-scale; 亡灵书 死者之书 称心 秤心
    portrait-du-fayoum portrait-de-momie portraits-du-fayoum; mummy-portrait fayum mummy-portraits mummy-painting; 木乃伊肖像 法尤姆 棺上肖像
    armée-de-terre-cuite soldats-de-terre-cuite guerriers-de-terre-cuite; terracotta-army terracotta-warrior clay-soldiers terracotta-soldiers terracotta-warriors; 兵马俑 陶俑 俑 秦俑 陶兵
    mihrab minbar chaire-de-mosquée niche-de-prière qibla; mihrab minbar prayer-niche qibla; 米哈拉布 壁龛 讲经坛 圣龛 凹壁 朝拜龛
    tapis-de-prière; prayer-rug prayer-mat; 祈祷毯 礼拜毯
    libation libations verser-du-vin-aux-dieux table-à-libations; libation libations pouring-offering; 奠酒 祭酒 祭奠 酒祭 浇奠 灌奠
    candélabre-d'église cierge-pascal; paschal-candle votive-candle altar-candle; 圣烛 还愿烛 祭烛
    lutrin-aigle aigle-lutrin; eagle-lectern; 鹰形读经台
    banc-d'église rangée-de-bancs; church-pew church-bench; 
    prie-à-genoux agenouilloir; kneeling-bench kneeling-cushion; 跪垫 蒲团 跪台
    encensoir-bouddhique brûle-parfum-bronze; incense-tripod; 三足炉 香鼎
    == objet-funéraire funéraire sépulcral mortuaire mobilier-funéraire trésor-funéraire pompe-funèbre offrande-funéraire objet-de-tombe; funerary-object funerary sepulchral burial mortuary grave-goods funerary-goods tomb-goods burial-goods tomb-figure tomb-furnishings; 陪葬品 葬具 随葬 丧葬 明器 陪葬 殉葬品 葬 墓中物 冥器 陪葬物
    sarcophage sarcophages cercueil cercueils cuve-de-sarcophage couvercle-de-sarcophage cercueil-de-momie mise-en-bière boîte-de-momie; sarcophagus sarcophagi coffin coffins casket mummy-case mummy-box coffin-lid stone-coffin inner-coffin coffin-box burial-casket; 石棺 棺材 棺 木棺 棺木 人形棺 棺椁 椁 灵柩 内棺 外棺 寿材
    tombeau sarcophage cercueil tombe; tomb sarcophagus coffin grave; 坟墓 石棺 棺材 墓
    momie momies momifié momification bandelette bandelettes momifier embaumer embaumée momifiée corps-embaumé bandes-de-momie dessechee desseche; mummy mummies mummified mummification bandages mummify wrapped-body bandaged-body dried-body preserved-corpse shrivelled dried-up; 木乃伊 干尸 裹尸布 绷带 干尸儿 尸身 古尸 不腐 干瘪
    tombeau tombe tombes sépulture sépulcre mausolée hypogée caveau; tomb tombs grave graves sepulchre mausoleum burial-chamber; 坟墓 墓 陵墓 墓穴 坟 墓室 古墓 陵寝
    gisant gisants statue-couchée roi-couché transi tombeau-sculpté; recumbent-effigy effigy lying-effigy tomb-sculpture lying-on-a-tomb recumbent-figure transi; 卧像 墓像 卧姿像 墓上雕像 卧式墓像 仰卧像
    urne-cinéraire urne-funéraire cendres-du-défunt urnes-funéraires incinération crématoire; cinerary-urn cremation cremated ash-urn burial-urn funeral-urn; 骨灰盒 骨灰瓮 火化 骨灰 火葬
    ouchebti oushebti chaouabti statuette-funéraire serviteur-funéraire ouchebtis; ushabti shabti funerary-figurine funerary-statuette shabtis ushabtis; 沙布提 巫沙布提 殉葬小俑 葬仪俑
    linceul suaire draps-mortuaires enveloppé-dans-un-linceul linceuls linge-mortuaire; shroud winding-sheet shrouds shrouded burial-cloth grave-clothes winding-cloth; 裹尸布 寿衣 尸布 尸衣 裹尸 殓衣
    catafalque corbillard civière brancard litière-mortuaire civières brancardier brancards char-funèbre convoi-funèbre; catafalque hearse bier stretcher funeral-carriage stretcher-bearer stretchers funeral-bier; 灵车 担架 灵柩台 停尸台 棺架 灵床 抬棺
    stèle stèles dalle épitaphe cénotaphe stèle-funéraire pierre-gravée pierre-dressée pierre-tombale-gravée dalles dalle-funéraire plaque-commémorative stèle-de-pierre; stele stelae stela slab tombstone gravestone headstone epitaph grave-marker tomb-slab inscribed-stone carved-slab commemorative-plaque memorial-stone standing-slab stone-slab tombstones grave-slab; 石碑 墓碑 碑 墓志铭 碑文 墓石 刻石 墓板 纪念碑石 石牌 碑刻板 无字碑 界石
    stèle tablette dalle plaque pierre-gravée; stele tablet slab plaque inscribed-stone; 石碑 石板 碑 泥板
    == regalia insigne insignes insignes-royaux attributs-royaux symboles-du-pouvoir symbole-de-pouvoir symbole-royal bijoux-de-la-couronne signe-de-pouvoir marque-de-rang attribut-royal emblème-royal; regalia insignia crown-jewels symbols-of-power royal-symbols emblem-of-power royal-insignia symbol-of-royalty symbol-of-power sign-of-rank sign-of-royalty royal-emblem royal-symbol; 王权象征 皇家标志 王权标志 权标 权力的象征 王权的象征 地位象征 皇权象征 身份标志
    sceptre sceptres main-de-justice bâton-royal bâton-de-roi spectre-royal sceptre-d'or bâton-fleurdelisé bâton-de-justice; sceptre scepter sceptres royal-staff king's-staff royal-rod golden-sceptre wand-of-justice king's-stick; 权杖 王杖 节杖 如意 主教权杖 正义之手 王者之杖
    bâton canne sceptre crosse houlette; stick staff sceptre scepter cane rod; 手杖 棍子 权杖 拐杖
    orbe-crucigère globe-crucigère pomme-d'or-impériale boule-royale; globus-cruciger royal-orb orb-and-cross imperial-orb king's-orb; 十字圣球 王权宝球 王球 宝球 帝国金球 权球
    crosse-et-fléau heka fléau-et-crosse; crook-and-flail crook-and-flail-of-pharaoh flail-and-crook; 连枷与弯钩 曲柄杖 弯钩与连枷
    couronne couronnes couronne-d'épines couronne-royale couronne-d'or couronne-du-roi couronne-de-reine couronne-impériale couronnement-objet couronne-fermée; crown crowns crown-of-thorns royal-crown golden-crown king's-crown queen's-crown imperial-crown gold-crown crown-jewel; 王冠 皇冠 冠冕 花冠 荆棘冠 金冠 帝冠 加冕冠 王冠儿 后冠
    couronne diadème tiare couronne-d'épines; crown diadem tiara crown-of-thorns; 王冠 皇冠 冠冕 头冠 荆棘冠
    tiare diadème diadèmes tiares bandeau-de-perles triple-couronne; tiara diadem diadems tiaras papal-crown triple-crown; 冠冕 头冠 三重冠 冠饰 小皇冠 小王冠 额冠 发冠 金头带
    pschent némès double-couronne couronne-de-pharaon coiffe-de-pharaon couronne-blanche couronne-rouge; pschent nemes double-crown pharaoh's-crown white-crown red-crown pharaoh's-headdress; 双冠 法老头巾 白冠 红冠 法老王冠
    cordon-bleu collier-de-l'ordre toison-d'or légion-d'honneur collier-de-chevalerie ordre-du-saint-esprit ordre-royal croix-de-chevalier plaque-d'ordre grand-cordon croix-de-saint-louis; golden-fleece order-of-chivalry order-of-the-holy-spirit knightly-order order-of-merit chivalric-order sash-of-an-order order-of-the-garter; 金羊毛 荣誉军团 骑士团勋章 圣灵骑士团 大绶带 嘉德勋章
    médaille médailles décoration médaillon palme-de-médaille étoile-de-médaille pendante-médaille médaillons médaille-d'or; medal medals medallion decoration medalled star-medal decorated-with medallions military-decoration; 勋章 奖章 奖牌 纪念章 金牌 奖状 胸章 纪念币 勋带 铜牌
    médaille pièce médaillon monnaie insigne; medal coin medallion badge; 勋章 硬币 徽章 奖章
    jeton jetons; token tokens counter-token; 代币 筹码
    sainte-ampoule; holy-ampulla; 圣油瓶
    grande-faucheuse; grim-reaper; 死神
    trophée trophées coupe-de-vainqueur; trophy trophies spoils-of-war winner's-cup prize-cup; 战利品 奖杯 锦标
    == drapeau drapeaux étendard bannière oriflamme fanion gonfalon guidon drapeau-blanc drapeau-rouge hampe flotter-au-vent pavillon-de-navire étendards bannières fanions banderoles-de-fête; flag flags banner banners standard pennant pennon ensign gonfalon flagpole red-flag white-flag flagstaff streamer streamers bunting waving-flag colours-of-the-regiment; 旗帜 旗 国旗 旗子 大旗 军旗 旌旗 幡 彩旗 旗杆子 小旗 战旗 旗号 横幅
    tricolore drapeau-tricolore bleu-blanc-rouge drapeau-français; tricolour tricolor french-flag blue-white-red red-white-and-blue; 三色旗 法国国旗 法国旗 蓝白红 红白蓝 法兰西旗
    cocarde cocardes cocarde-tricolore; cockade rosette tricolour-cockade; 帽徽 三色帽徽 三色徽
    == blason armoiries écu-héraldique emblème écusson armes-parlantes héraldique héraldiques blasons blasonné blasonner armorial armorié lion-héraldique devise-héraldique écus-armoriés; coat-of-arms crest emblem heraldry heraldic escutcheon blazon coats-of-arms emblems armorial family-crest shield-of-arms heraldic-shield escutcheons badge insignia-badge; 纹章 徽章 盾徽 族徽 家徽 标志 国徽 家纹 徽记 徽
    monogramme chiffre-royal initiale initiales monogrammes chiffre-enlacé lettres-entrelacées initiale-brodée; monogram cipher initials monogrammed interlaced-letters entwined-letters; 花押字 首字母 姓名缩写 缩写 首字母缩写
    devise-latine maxime adage proverbe dicton phrase-célèbre citation citations citer cité-de-mémoire verset versets maximes proverbes sentence-morale aphorisme; motto-latin maxim adage proverb saying quote quotes quotation quotations quoted famous-line famous-words verse-of-scripture proverbs maxims saw-and-saying aphorism motto-text; 格言 谚语 箴言 座右铭 名言 俗语 成语 引文 引语 句子 一句话 语录 金句 名句 经句 引述 警句 俗话 名训 警世
    == argent monnaie fric thune pognon pécule sou liquide-argent blé-argent oseille flouze espèces numéraire picaillons pépètes menue-monnaie fortune-en-pièces monétaire monnayage finances trésorerie artiche grisbi fafiots biffetons; money coins cash dough currency moolah wealth-in-coin small-change coinage finance loose-change banknotes-and-coins greenbacks lolly dosh wonga spondulicks readies fiver tenner; 钱 钱币 金钱 货币 零钱 现金 钞 财 钱财 银两 铜板 钱儿 票子 钱串 经费 毛爷爷 子儿
    pièce-de-monnaie pièce-d'or écu écus denier ducat florin louis-d'or numismatique pièces pièces-d'or pièces-d'argent trente-deniers sesterce drachme thaler sou-d'or monnaies frappe-monétaire pièces-de-monnaie pile-de-pièces; coin coins ducat florin penny pennies shilling numismatic gold-coin gold-coins silver-coins denarius drachma thirty-pieces-of-silver doubloon thaler guinea sovereign-coin sixpence; 硬币 金币 银币 铜钱 古币 金元 钱币儿 金钱币 银元 方孔钱 铜币 第纳尔 德拉克马 金子钱 一枚硬币 五铢钱 通宝
    billet-de-banque billets-de-banque liasse-de-billets coupure; banknote banknotes paper-money bank-note dollar-bill; 纸币 钞票 钞票儿 纸钞 一沓钱 美钞 现钞
    lingot lingots lingots-d'or barre-d'or lingot-d'argent; ingot ingots bullion gold-bar gold-bars gold-ingot silver-ingot; 金条 金块 银锭 元宝 金锭 银块 金元宝 银元宝 马蹄金 银条
    = -
    cimetière nécropole cimetières tombes-alignées champ-des-morts champ-de-repos; cemetery graveyard churchyard necropolis graveyards burial-ground necropolises cemeteries boneyard; 墓地 公墓 坟地 墓园 坟场 墓群 陵园 坟圈子 乱葬岗
    crâne crânes tête-de-mort boîte-crânienne crânes-humains vanité-au-crâne squelette-tête calavera; skull skulls death's-head human-skull skull-and-crossbones deathshead; 骷髅 头骨 骷髅头 头盖骨 死人头 头颅骨 人头骨 脑壳 头盖
    """
}
