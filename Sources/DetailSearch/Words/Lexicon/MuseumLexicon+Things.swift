// swift-format-ignore-file

extension MuseumLexicon {
  /// Containers, tableware, books, measures, optics, games, tools, objects of worship and of burial, regalia, money.
  static let things = """
    = objet objets chose ustensile accessoire accessoires bibelot babiole bidule attribut attributs; object objects item thingy gadget knick-knack trinket accessory prop props gizmo; 物品 东西 物件 器物 物体 玩意 玩意儿 摆件 小物件 器具 持物 道具 *
    livre livres bouquin ouvrage tome reliure relié livre-d'heures livre-de-prières; book books tome hardback binding book-of-hours prayer-book; 书 书本 书籍 书卷 图书 厚书 装订 祈祷书
    bible évangile évangiles évangéliaire psautier missel testament; bible gospel gospels psalter scripture scriptures missal; 圣经 福音书 经书 福音 诗篇
    livre bible missel psautier manuscrit livre-d'heures livre-de-prières; book bible manuscript book-of-hours prayer-book; 书 圣经 祈祷书
    livre-d'heures livre-de-prières bréviaire; book-of-hours prayer-book breviary; 祈祷书 时祷书 经本
    coran; quran koran; 古兰经 可兰经
    manuscrit manuscrits parchemin vélin codex grimoire enluminure enluminé enlumineur; manuscript manuscripts parchment vellum codex illuminated; 手稿 手抄本 羊皮纸 抄本 泥金装饰 古籍 泥金手抄本
    rouleau rouleaux phylactère volumen banderole; scroll scrolls banderole roll; 卷轴 书卷 纸卷 画卷 长卷 手卷 飘带
    rouleau papyrus manuscrit parchemin; scroll papyrus parchment manuscript; 卷轴 纸莎草 羊皮纸
    page pages feuillet folio verso recto; page pages folio leaf; 书页 页 页面 一页
    lettre lettres missive courrier billet mot message dépêche épître enveloppe correspondance; letter note message missive envelope correspondence; 信 信件 便条 书信 来信 信封 字条
    papier papiers feuille document documents paperasse formulaire; paper papers sheet document documents paperwork; 纸 纸张 文件 文书 文稿
    lettre papier feuille document billet; letter paper note sheet document; 信 纸 纸张 文件
    carte-postale carte-de-visite; postcard visiting-card; 明信片 名片
    journal journaux gazette périodique; newspaper gazette periodical magazine; 报纸 报刊 杂志
    carnet cahier agenda calepin carnet-de-croquis; notebook sketchbook notepad; 笔记本 本子 速写本
    album; album; 相册 画册
    dictionnaire encyclopédie; dictionary encyclopaedia encyclopedia; 字典 词典 百科全书
    inscription texte écriture mots écrit phrase épigraphe devise inscriptions lettrage hiéroglyphes cunéiforme; inscription text writing words written letters lettering caption motto wording hieroglyphs cuneiform; 文字 铭文 题字 写着 字 刻字 题词 字迹 题款 落款 款识 象形文字 楔形文字
    hiéroglyphe hiéroglyphes hiéroglyphique; hieroglyph hieroglyphs hieroglyphics hieroglyphic; 象形文字 圣书体 圣书字
    cunéiforme tablette-d'argile; cuneiform clay-tablet; 楔形文字 泥板 泥版
    tablette tablettes ardoise tablette-d'argile; tablet tablets slate clay-tablet; 泥板 石板 书板 写字板 蜡板
    calligraphie calligraphe coufique; calligraphy calligrapher kufic; 书法 毛笔字 书法家
    poème poésie sonnet ode épigramme strophe; poem poetry verse sonnet ode rhyme; 诗 诗歌 诗句 诗词 题诗
    partition partitions; sheet-music score; 乐谱 谱子 曲谱
    cartouche cartouches; cartouche cartouches; 王名圈 椭圆框 名框
    étiquette cartel; label tag wall-label; 标签 说明牌 展签
    sceau sceaux cachet tampon sigillaire cire-à-cacheter sceau-cylindre; seal seals stamp signet cylinder-seal; 印章 图章 封印 玉玺 钤印 印鉴 火漆 滚筒印章 圆筒印章
    sceau-cylindre cylindre-sceau; cylinder-seal; 滚筒印章 圆筒印章 滚印
    affiche affiches panneau-indicateur pancarte écriteau; poster signboard notice; 海报 告示 牌子 招贴 招牌
    enseigne; shop-sign signboard; 招牌 店招
    carte carte-géographique mappemonde atlas portulan cartes; map maps chart atlas; 地图 图纸 航海图 世界地图 舆图
    globe globes mappemonde globe-terrestre globe-crucigère sphère-armillaire; globe globes terrestrial-globe royal-orb armillary-sphere; 地球仪 天球仪 浑天仪
    globe sphère boule orbe sphérique globe-crucigère sphère-armillaire; globe sphere orb ball spherical royal-orb armillary-sphere; 地球仪 球 球体 球形 圆球 浑天仪
    sphère boule boules orbe balle; sphere orb ball balls; 球 球体 圆球 小球 球儿 圆球体
    plume-d'oie stylo stylet calame crayon crayons plumier porte-plume; pen pens quill stylus pencil crayon; 钢笔 羽毛笔 铅笔 鹅毛笔 芦苇笔 支笔
    encre encrier écritoire; ink inkwell inkstand inkpot; 墨水 墨水瓶 墨水台 墨 墨水盒
    pierre-à-encre; inkstone ink-stone; 砚台 砚
    pupitre-à-écrire lutrin pupitre; lectern reading-desk music-stand; 诵经台 谱架 讲台 斜面书桌
    lunettes besicles bésicles bigles monocle lorgnon binocle pince-nez; glasses spectacles eyeglasses specs monocle lorgnette pince-nez; 眼镜 单片眼镜 夹鼻眼镜
    squelette-anatomique écorché; flayed-figure ecorche anatomical-model; 解剖模型 剥皮人体
    herbier spécimen; herbarium specimen; 植物标本 标本
    bandage pansement bande-de-gaze; bandage bandaged plaster-cast; 绷带 包扎 裹着 纱布
    médicament remède pilule potion drogue antidote; medicine remedy potion drug pill antidote; 药 药水 药丸 解药 药物
    poison venin empoisonné empoisonner ciguë empoisonnement; poison poisoned venom hemlock poisoning; 毒药 毒 下毒 中毒 毒酒 毒死
    béquille jambe-de-bois prothèse; wooden-leg prosthesis peg-leg crutches; 拐杖 假腿 木腿 假肢
    dentier arracheur-de-dents; denture dentures false-teeth; 假牙
    corde cordes cordage câble filin ficelle lacet; rope ropes cord string cable twine; 绳子 绳索 绳 缆绳 麻绳 细绳
    chaîne chaînes entrave menottes enchaîné maillon; chain chains shackle shackles fetters manacles handcuffs chained; 锁链 铁链 镣铐 链子 手铐 枷锁 脚镣 铁索
    chaîne corde ficelle; chain rope string; 链子 绳子
    noeud nœud nœuds; knot knots knotted; 绳结 打结
    crochet crochets; hook hooks; 钩子 钩 挂钩
    piège collet appât; trap snare bait; 陷阱 圈套 诱饵 捕鼠器
    lessive lavandière blanchisseuse lavoir laveuse; laundry washerwoman laundress washing; 洗衣 洗衣妇 洗衣女 洗衣服
    savon éponge-de-toilette; soap; 肥皂 香皂
    canne cannes bâton bâtons gourdin massue matraque trique houlette béquille; stick cane staff rod walking-stick club cudgel bludgeon crutch crook; 手杖 棍子 拐杖 棍 棒子 棒 木棒 大棒 牧杖 木棍
    fouet fouets cravache knout martinet; whip whips scourge riding-crop; 鞭子 马鞭 皮鞭 鞭
    sifflet appeau; whistle; 哨子 口哨
    éventail éventails flabellum chasse-mouches; fan fans flabellum fly-whisk folding-fan; 扇子 折扇 羽扇 团扇 拂尘 扇
    parapluie ombrelle parasol pépin; umbrella parasol sunshade brolly; 伞 阳伞 雨伞 遮阳伞 洋伞 华盖
    masque masques loup-de-carnaval masque-funéraire masque-mortuaire; mask masks vizard death-mask funerary-mask gas-mask grotesque-mask; 面具 假面 面罩 死亡面具 黄金面具 丧葬面具 防毒面具
    pipe pipes narguilé houka tabac-à-pipe chibouque; pipe pipes hookah tobacco-pipe waterpipe; 烟斗 水烟 烟袋 水烟筒 烟管
    opium pipe-à-opium; opium; 鸦片 烟枪
    cendrier; ashtray; 烟灰缸
    cigare cigarette clope mégot; cigar cigarette; 香烟 雪茄 烟头
    briquet allumette; matchstick tinderbox; 打火机 火柴
    cadre cadres encadrement bordure; frame frames framing; 画框 框 框子 边框 相框 镜框
    vitrine vitre présentoir-de-verre; showcase glass-case display-case vitrine; 玻璃罩 防弹玻璃 展柜 橱窗 玻璃柜
    clé clef clés clefs trousseau; key keys; 钥匙 钥匙串
    serrure cadenas verrou loquet; lock padlock latch keyhole; 锁 门锁 挂锁 锁头 锁孔
    clochette cloche cloches grelot grelots sonnette; bell bells handbell jingle; 铃铛 钟 铃 铃儿 小铃 大钟 铜钟
    miroir miroirs psyché trumeau glace; mirror mirrors looking-glass pier-glass; 镜子 铜镜 镜 穿衣镜 镜面
    == récipient récipients contenant pot pots poterie; container vessel receptacle pot pots pottery; 容器 器皿 罐子 罐 盛器 坛子
    vase vases urne potiche cache-pot bouquetier; vase vases urn flower-vase; 花瓶 瓶子 瓶 瓮 花插 花觚 瓷瓶
    vase urne amphore cruche pot jarre potiche; vase urn jug amphora pot jar pitcher ewer; 花瓶 瓶子 罐子 罐 瓮 壶 陶罐
    amphore amphores amphorette; amphora amphorae amphoras; 双耳瓶 双耳罐 安佛拉瓶 双耳陶罐
    cratère; krater crater; 调酒缸 双耳喷口杯 调酒器
    hydrie; hydria; 水瓶 三耳水罐
    lécythe lekythos alabastre aryballe; lekythos alabastron aryballos; 细颈瓶 油瓶 香油瓶 细颈油瓶
    kylix canthare skyphos rhyton; kylix kantharos skyphos rhyton drinking-horn; 浅酒杯 双耳杯 角杯 来通 兽首杯
    canope canopes vase-canope; canopic canopic-jar; 卡诺皮克罐 内脏罐
    vase-rituel bronze-rituel vase-tripode ding; ritual-bronze ritual-vessel ding tripod-vessel; 鼎 青铜鼎 礼器 大鼎 方鼎
    jue zun gu; jue zun gu; 觚 樽 青铜爵 青铜尊
    trépied trépieds; tripod tripods; 三脚架 三足鼎 三脚 三足
    bi cong disque-bi; bi-disc cong; 玉璧 玉琮 玉环 玉佩
    taotie; taotie; 饕餮 饕餮纹 兽面纹
    pot-à-pinceaux porte-pinceaux; brush-pot brush-rest; 笔筒 笔架 笔洗 文房四宝
    ruyi; ruyi; 如意 玉如意
    netsuke inro; netsuke inro; 根付 印笼
    cruche cruchon broc aiguière pichet carafon oenochoé œnochoé buire pot-à-eau; jug pitcher ewer oinochoe; 水壶 壶 水罐 执壶 大口壶 水瓶子 酒壶
    jarre dolium pithos; jar storage-jar pithos jars; 大缸 陶罐 瓦罐 缸 大罐
    bouteille bouteilles flacon fiole carafe gourde flasque bonbonne topette; bottle bottles carafe decanter flask vial phial flagon; 酒瓶 瓶子 小瓶 水瓶 长颈瓶 药瓶 瓶儿
    verre carafe bouteille flacon fiole; bottle carafe flask vial phial glass; 酒瓶 瓶子 小瓶 玻璃瓶
    flacon-de-parfum parfum brûle-parfum cassolette; perfume scent-bottle pomander; 香水瓶 香水 香料瓶
    encensoir encens; censer thurible incense incense-burner; 香炉 熏香 熏炉 焚香 一炷香
    pommade onguent onguents baume pot-à-onguent; ointment salve balm unguent; 香膏 油膏 药膏
    kohol khôl fard palette-à-fard cosmétique; kohl cosmetic cosmetics; 眼影 化妆品 脂粉 胭脂 化妆盒
    panier paniers corbeille hotte vannerie cabas manne banne; basket baskets hamper wickerwork basketry pannier; 篮子 花篮 筐 竹篮 提篮 篓子 果篮 篮
    panier sac corbeille besace; basket bag; 篮子 袋子
    sac sacs sacoche cabas besace bissac musette gibecière; bag bags sack satchel pouch handbag knapsack; 袋子 背包 口袋 麻袋 布袋 挎包 手提包 包包 包袱 小包
    bourse porte-monnaie aumônière escarcelle; purse moneybag wallet; 钱包 钱袋 荷包
    sac bourse sacoche; bag purse pouch; 钱包 袋子
    caisse caisses boîte boîtes étui boîtier; box boxes crate; 箱子 盒子 盒 箱 匣子 木箱 小盒
    caisse boîte coffre coffret cassette; box chest case casket crate; 箱子 盒子
    coffre coffret coffres cassette écrin bahut malle coffre-de-mariage; chest casket coffer jewel-case strongbox marriage-chest; 箱子 宝箱 首饰盒 匣子 珠宝盒 大箱子 木箱子
    tabatière bonbonnière drageoir; snuffbox sweetmeat-box; 鼻烟盒 鼻烟壶 糖盒
    boîte-à-musique; music-box musical-box; 八音盒 音乐盒
    tirelire; piggy-bank moneybox; 存钱罐 储蓄罐
    coffre-fort; strong-box safe-box; 保险箱 保险柜
    boîte-à-bijoux; jewellery-box jewelry-box; 首饰盒 首饰箱
    carton-à-chapeau; hatbox; 帽盒
    pot-de-chambre crachoir bidet bourdaloue; chamber-pot spittoon bidet; 夜壶 便盆 痰盂 尿壶
    pilulier pot-à-pharmacie albarello; apothecary-jar drug-jar pillbox albarello; 药罐 药盒 药瓶
    vide-poche coupe-papier presse-papier serre-livres; paperweight paper-knife bookend; 镇纸 裁纸刀 书立
    marque-page signet; bookmark; 书签
    chaufferette bassinoire bouillotte; foot-warmer warming-pan; 暖脚炉 手炉 暖炉 暖手炉
    éteignoir mouchette mouchettes; snuffer candle-snuffer; 烛剪 熄烛器
    valise bagage bagages malle; suitcase luggage baggage trunk; 行李箱 手提箱 行李 皮箱
    tonneau tonneaux baril fût barrique futaille cuve; barrel barrels cask keg vat tub tun; 木桶 酒桶 桶 大桶
    seau seaux baquet seille; bucket pail tub; 水桶 桶 小桶 木盆
    bassine cuvette lave-mains; basin washbowl washbasin; 盆 水盆 脸盆
    outre; wineskin waterskin; 皮酒囊 酒囊 皮囊
    poubelle ordures; trash dustbin garbage; 垃圾桶 垃圾
    anse anses poignée poignées; handle handles grip knob; 把手 手柄 提手 柄 把儿
    couvercle; lid cover; 盖子
    bouchon; cork stopper; 瓶塞 塞子
    == vaisselle service argenterie vaisselles ménagère; tableware dishes silverware crockery cutlery dinnerware flatware; 餐具 盘碗 碗碟 银器 刀叉 碗筷
    tasse tasses mug timbale; cup cups teacup mug beaker; 杯子 茶杯 杯 小杯 马克杯 咖啡杯
    tasse bol coupe gobelet calice; cup bowl goblet mug chalice beaker; 杯子 碗 酒杯 杯盏
    soucoupe sous-tasse; saucer; 茶碟 小碟子 碟子
    bol bols jatte écuelle coupelle saladier; bowl bowls porringer dish; 碗 大碗 钵 小碗 饭碗 盂
    coupe coupes gobelet calice hanap ciboire quaich; goblet chalice beaker stemmed-cup ciborium tankard; 酒杯 高脚杯 圣杯 杯盏 高足杯 金杯 酒盏
    graal; grail; 圣杯
    chope; tankard stein; 大酒杯 啤酒杯
    verre verres verre-à-vin roemer rummer flûte-à-champagne; drinking-glass wineglass glass glasses tumbler; 玻璃杯 酒杯 水杯
    assiette assiettes écuelle; plate plates; 盘子 碟子 盘 瓷盘 餐盘
    assiette vaisselle plat plateau coupelle; plate dish tray platter; 盘子 餐具 碟子 托盘
    plateau plateaux plat présentoir salve desserte-plateau; tray platter salver charger; 托盘 大盘子 盘子 银盘
    soupière légumier saucière; tureen sauceboat; 汤盆 汤碗 大汤碗
    couteau couteaux canif coutelas lame schlass; knife knives penknife blade jackknife; 刀 小刀 刀子 餐刀 刀片 刀刃
    couteau poignard dague; knife dagger; 刀 小刀 匕首
    fourchette fourchettes; fork forks; 叉子 餐叉 叉
    cuillère cuiller louche cuillères; spoon spoons ladle; 勺子 匙 汤匙 汤勺 调羹
    baguettes; chopsticks; 筷子
    théière théières samovar bouilloire; teapot kettle samovar tea-urn; 茶壶 壶 水壶 茶具 茶炊 紫砂壶
    théière cafetière bouilloire aiguière; teapot coffeepot kettle jug; 茶壶 咖啡壶 水壶 壶
    cafetière chocolatière verseuse; coffeepot coffee-pot; 咖啡壶
    sucrier pot-à-lait crémier; sugar-bowl milk-jug creamer; 糖罐 奶壶 奶罐
    salière poivrière surtout-de-table nef-de-table; salt-cellar saltcellar centrepiece centerpiece; 盐罐 盐瓶 盐碟
    coquetier; eggcup egg-cup; 蛋杯
    casserole marmite chaudron poêle poêlon cocotte faitout; saucepan cauldron frying-pan skillet kettle; 锅 锅子 平底锅 大锅 铁锅 煎锅 坩埚
    baratte; churn butter-churn; 搅乳器
    gril broche-à-rôtir rôtissoire tournebroche; gridiron roasting-spit grill; 烤架 烤肉叉 铁格架
    rouleau-à-pâtisserie planche-à-découper; rolling-pin chopping-board; 擀面杖 砧板 菜板
    moulin-à-café moulin-à-poivre; coffee-mill grinder; 咖啡磨 研磨器
    meule-de-moulin; millstone grindstone quern; 石磨 磨盘 磨刀石
    seau-à-glace rafraîchissoir; wine-cooler ice-bucket; 冰桶 冰酒器
    pelle-à-gâteau pince-à-sucre; cake-slice sugar-tongs; 糖夹 蛋糕铲
    serviette-de-table rond-de-serviette; napkin-ring; 餐巾环
    biberon tétine-de-biberon; baby-bottle feeding-bottle; 奶瓶 奶嘴
    bocal conserve boîte-de-conserve canette; tin-can soup-can preserving-jar jar; 罐头 罐头瓶 汤罐头 易拉罐 玻璃罐
    porcelaine porcelaines faïence faïences majolique biscuit-de-porcelaine; porcelain china faience earthenware majolica stoneware bone-china; 瓷器 瓷 陶瓷 陶器 青花瓷 青花 白瓷 锡釉陶
    tesson tessons ostracon ostraka; shard sherd potsherd ostracon; 陶片 碎瓷片 碎陶片
    glaçure émaillage céladon sancai; glaze glazed celadon sancai; 釉 釉彩 青瓷 唐三彩 釉面
    figures-noires figures-rouges; black-figure red-figure; 黑绘 红绘 红像 黑像
    mortier pilon; mortar pestle; 研钵 杵 臼 研杵
    passoire tamis entonnoir crible; sieve strainer funnel colander; 筛子 漏斗 滤器
    tire-bouchon casse-noix; corkscrew nutcracker; 开瓶器 胡桃夹子
    nappe nappes serviette torchon napperon; tablecloth napkin dishcloth towel; 桌布 餐巾 毛巾 台布
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
    == jouet jouets joujou joujoux; toy toys plaything; 玩具 小玩具
    poupée poupon baigneur; doll dolls dolly; 娃娃 洋娃娃 人偶 玩偶 布娃娃
    marionnette pantin polichinelle guignol; puppet marionette puppets; 木偶 提线木偶 皮影 傀儡
    toupie; spinning-top whirligig; 陀螺
    hochet; rattle; 拨浪鼓 摇铃
    cerceau; hoop; 铁环 圆环
    balançoire escarpolette; swing seesaw; 秋千 跷跷板 荡秋千
    cheval-à-bascule; rocking-horse hobby-horse; 木马 摇马
    bille billes osselet osselets; knucklebones jacks; 弹珠 羊拐
    cerf-volant; kite; 风筝
    ballon ballons; balloon football; 气球 皮球
    raquette jeu-de-paume; racket racquet shuttlecock tennis; 球拍 羽毛球 网球
    patin patins patineur luge traîneau-d'enfant; skate skates skater skating sledge; 滑冰 溜冰 冰鞋 溜冰鞋 滑冰者
    domino dominos puzzle cubes-de-jeu; domino dominoes jigsaw puzzle; 多米诺 骨牌 拼图 积木
    saut-à-la-corde corde-à-sauter marelle colin-maillard cache-cache; skipping-rope hopscotch blindman's-buff hide-and-seek; 跳绳 捉迷藏 跳房子
    bilboquet yoyo diabolo; cup-and-ball yo-yo; 溜溜球 空竹
    soldat-de-plomb petit-soldat; toy-soldier tin-soldier; 玩具兵 锡兵 小兵人
    ours-en-peluche peluche; teddy-bear plush; 泰迪熊 毛绒玩具 玩具熊
    maison-de-poupée; dollhouse doll's-house; 娃娃屋 玩偶屋
    lanterne-magique kaléidoscope; magic-lantern kaleidoscope; 幻灯 万花筒 走马灯
    == jeu jeux dames trictrac backgammon jeu-de-société plateau-de-jeu; game board-game checkers draughts backgammon; 游戏 棋 棋盘 双陆棋 下棋 桌游
    échecs échiquier pion pièce-d'échecs joueur-d'échecs; chess chessboard pawn chessman chessmen; 象棋 国际象棋 棋子 棋盘 围棋
    cartes carte-à-jouer cartes-à-jouer tarot atout trèfle-de-carte; playing-card playing-cards cards tarot ace; 纸牌 扑克 扑克牌 打牌 塔罗牌 牌局 张牌
    dé-à-jouer; dice; 骰子 色子
    tricheur triche tricher tricherie; cheat cheating cheater card-sharp; 作弊 出老千 骗子 老千 作弊者
    pile-ou-face loterie roulette; lottery roulette coin-toss; 彩票 轮盘赌 抽签
    pari parier parieur; bet betting gamble gambling gambler wager; 赌 赌博 赌徒 打赌 下注
    billard queue-de-billard; billiards billiard-table snooker; 台球 桌球
    quilles pétanque croquet; skittles bowling bowls-game croquet; 保龄球 槌球
    senet jeu-de-l'oie mah-jong; senet mahjong; 塞尼特棋 麻将
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
