// swift-format-ignore-file

extension MuseumLexicon {
  /// Containers, tableware, kitchen. Goes on from `things`.
  static let vessels = """
    == récipient récipients contenant pot pots poterie contenants pichets bacs godet bidule-à-eau; container vessel receptacle pot pots pottery containers vessels receptacles canister holder crock pot-bellied; 容器 器皿 罐子 罐 盛器 坛子 容器类 盛具 盛水的 坛坛罐罐 瓦罐子 陶盆 小罐子 大罐子 小坛子 盛东西的 罐罐
    vase-janiforme vase-double; double-vase two-faced-vase; 双面瓶 双联瓶
    coupe-de-licurge coupe-diatrète; cage-cup; 笼杯
    balsamaire unguentaire; perfume-vial; 香膏瓶
    gobelet-de-corne gobelet-en-corne; horn-cup horn-beaker; 角杯子
    bol-à-thé chawan; tea-bowl chawan; 茶盌 抹茶碗
    coupe-à-saké bouteille-à-saké saké; sake-cup sake-bottle sake; 清酒 酒盅
    crachoir-de-table rince-doigts; finger-bowl; 洗指碗
    pot-pourri-vase vase-pot-pourri; potpourri-vase; 
    vaisseau-à-mât; ship-shaped-vase; 船形瓶
    garniture-de-cheminée; mantel-garniture; 
    boîte-à-épices boîte-à-thé; spice-box tea-box; 香料盒 茶盒
    boîte-à-gants boîte-à-ouvrage nécessaire-à-couture; sewing-box work-box workbasket sewing-kit; 针线盒 针线筐 针线篮
    boîte-à-couleurs boîte-de-peinture; box-of-colours artist's-box; 颜料箱 画箱
    urne-de-vote; ballot-box; 投票箱
    gourde-de-peau; leather-flask; 皮水壶
    panier-à-poissons nasse-à-poisson; fish-basket fish-trap; 鱼篮 鱼筐
    berceau-d'osier panier-flottant corbeille-de-moïse; basket-on-the-water; 
    vase vases urne potiche cache-pot bouquetier vase-à-fleurs soliflore vase-chinois grand-vase petit-vase vases-à-fleurs; vase vases urn flower-vase bud-vase floor-vase vases-of-flowers chinese-vase pottery-vase; 花瓶 瓶子 瓶 瓮 花插 花觚 瓷瓶 胆瓶 梅瓶 插花 瓶子里
    vase urne amphore cruche pot jarre potiche; vase urn jug amphora pot jar pitcher ewer; 花瓶 瓶子 罐子 罐 瓮 壶 陶罐
    amphore amphores amphorette amphore-panathénaïque jarre-à-deux-anses; amphora amphorae amphoras two-handled-jar two-handled-vase neck-amphora; 双耳瓶 双耳罐 安佛拉瓶 双耳陶罐 两耳瓶 尖底瓶 双耳壶 双把瓶
    cratère cratères vase-à-mélanger cratère-lunaire; krater crater mixing-bowl kraters wine-mixing-bowl craters moon-crater; 调酒缸 双耳喷口杯 调酒器 混酒器 混酒钵 大酒缸 陨石坑 环形山
    hydrie hydries jarre-à-eau; hydria water-jar; 水瓶 三耳水罐 提水罐 三把水罐
    lécythe lekythos alabastre aryballe flacon-à-huile lécythes; lekythos alabastron aryballos oil-flask oil-bottle; 细颈瓶 油瓶 香油瓶 细颈油瓶 油壶 油罐
    kylix canthare skyphos rhyton coupe-à-boire coupe-à-pied corne-à-boire; kylix kantharos skyphos rhyton drinking-horn drinking-cup wine-cup drinking-vessel; 浅酒杯 双耳杯 角杯 来通 兽首杯 饮酒杯 酒器 酒具 牛角杯 兽角杯
    canope canopes vase-canope vase-à-viscères vases-canopes; canopic canopic-jar canopic-jars organ-jar; 卡诺皮克罐 内脏罐 脏器罐 内脏坛 脏腑罐
    vase-rituel bronze-rituel vase-tripode ding chaudron-rituel bronze-archaïque bronzes-rituels gui-vase; ritual-bronze ritual-vessel ding tripod-vessel ritual-bronzes archaic-bronze; 鼎 青铜鼎 礼器 大鼎 方鼎 簋 鬲 甗 三足器 彝器 卣 盉 罍
    jue zun gu; jue zun gu; 觚 樽 青铜爵 青铜尊
    trépied trépieds trois-pieds; tripod tripods three-legged three-legged-stand; 三脚架 三足鼎 三脚 三足 三条腿 三脚架子 三角架 三腿
    bi cong disque-bi jades-rituels; bi-disc cong jade-disc; 玉璧 玉琮 玉环 玉佩 玉饰 琮 璧
    taotie masque-de-taotie; taotie animal-mask; 饕餮 饕餮纹 兽面纹 饕餮面
    pot-à-pinceaux porte-pinceaux lave-pinceaux repose-pinceau trésors-du-lettré; brush-pot brush-rest scholar's-objects brush-washer scholar's-desk; 笔筒 笔架 笔洗 文房四宝 文玩 笔搁 笔山 水丞 水盂 砚滴
    ruyi sceptre-chinois; ruyi chinese-sceptre; 如意 玉如意
    netsuke inro ojime bouton-de-ceinture; netsuke inro ojime toggle; 根付 印笼 小坠子 印盒
    cruche cruchon broc aiguière pichet carafon oenochoé œnochoé buire pot-à-eau cruches brocs carafon-à-vin aiguières verseuse-à-eau cruche-d'eau cruchette; jug pitcher ewer oinochoe jugs pitchers ewers water-jug wine-jug creamer-jug pouring-vessel; 水壶 壶 水罐 执壶 大口壶 水瓶子 酒壶 水罐子 提壶 大壶 小壶 盛水壶 水壶子 酒坛 奶罐子 把壶
    jarre dolium pithos jarres tonneau-d'argile jarre-à-grains grosse-jarre; jar storage-jar pithos jars storage-vessel big-jar urn-jar earthen-jar large-jar; 大缸 陶罐 瓦罐 缸 大罐 瓮子 米缸 陶瓮 酒瓮 储物罐
    bouteille bouteilles flacon fiole carafe gourde flasque bonbonne topette flacons fioles carafes dame-jeanne litron boutanche magnum bouteille-de-vin cruchon-de-grès gourde-de-pèlerin thermos; bottle bottles carafe decanter flask vial phial flagon phials wine-bottle flasks demijohn pilgrim-flask hip-flask bottled canteen ampoule; 酒瓶 瓶子 小瓶 水瓶 长颈瓶 药瓶 瓶儿 小药瓶 酒瓶子 葫芦瓶 扁瓶 军用水壶 细口瓶 一瓶 空瓶 酒葫芦 水囊瓶 瓶瓶
    verre carafe bouteille flacon fiole carafe-de-vin; bottle carafe flask vial phial glass glass-bottle; 酒瓶 瓶子 小瓶 玻璃瓶 玻璃壶
    flacon-de-parfum parfum brûle-parfum cassolette flacons-de-parfum vaporisateur eau-de-toilette eau-de-cologne pot-pourri; perfume scent-bottle pomander perfume-bottle perfume-burner fragrance eau-de-cologne atomizer potpourri pot-pourri; 香水瓶 香水 香料瓶 香盒 香瓶 香粉盒 古龙水 香氛
    encensoir encens encensoirs thuriféraire bâton-d'encens navette-à-encens brûle-encens; censer thurible incense incense-burner incense-holder joss-stick thurifer swinging-censer burning-incense; 香炉 熏香 熏炉 焚香 一炷香 烧香 点香 上香 线香 炉香 香烟缭绕 博山炉 香薰 提炉 香插
    pommade onguent onguents baume pot-à-onguent crème-pour-le-visage vase-à-parfum onguentaire oindre onction oint; ointment salve balm unguent cream-for-the-face anoint anointed anointing-oil ointment-jar unguentarium; 香膏 油膏 药膏 涂油 敷油 抹油 膏
    kohol khôl fard palette-à-fard cosmétique; kohl cosmetic cosmetics; 眼影 化妆品 脂粉 胭脂 化妆盒
    panier paniers corbeille hotte vannerie cabas manne banne corbeilles panière corbillon paneton banneton bourriche panier-d'osier panier-de-fruits corbeille-de-fruits panier-à-linge nasse-d'osier hottes; basket baskets hamper wickerwork basketry pannier baskets-of fruit-basket flower-basket wicker-basket laundry-basket shopping-basket creel trug; 篮子 花篮 筐 竹篮 提篮 篓子 果篮 篮 篮筐 小篮子 篓 提篮子 花篮儿 挎着篮子 笸箩 箩筐 篮篮
    panier sac corbeille besace; basket bag; 篮子 袋子
    sac sacs sacoche cabas besace bissac musette gibecière baluchons sac-de-toile sac-en-cuir sac-de-voyage pochette pochettes fourre-tout sac-à-provisions besaces sachets cartable cartables sac-en-papier bandoulière-sac; bag bags sack satchel pouch handbag knapsack bags-of tote satchels shoulder-bag carpetbag paper-bag duffel school-bag haversack shopping-bag gunny-sack pouches; 袋子 背包 口袋 麻袋 布袋 挎包 手提包 包包 包袱 小包 布包 皮包 小袋子 提包 包儿 纸袋 皮袋 行囊袋 褡裢 挎着包 粮袋 大口袋 兜子 袋袋
    bourse porte-monnaie aumônière escarcelle bourses bourse-de-cuir sac-d'argent sac-d'écus; purse moneybag wallet purses money-bag bag-of-money bag-of-coins coin-purse; 钱包 钱袋 荷包 钱包儿 银包 钱囊 一袋钱 钱褡 皮夹 皮夹子 小钱袋
    sac bourse sacoche; bag purse pouch; 钱包 袋子
    caisse caisses boîte boîtes étui boîtier coffrage boîtes-en-carton carton-d'emballage boîte-en-bois petite-boîte coffret-de-bois cagette cageot barquette; box boxes crate wooden-box cardboard-box boxed packing-case casing carton small-box; 箱子 盒子 盒 箱 匣子 木箱 小盒 大箱 匣 小盒子 方盒子 盒儿 包装箱 条板箱 盒盒
    caisse boîte coffre coffret cassette; box chest case casket crate; 箱子 盒子
    coffre coffret coffres cassette écrin bahut malle coffre-de-mariage coffre-au-trésor malles coffre-en-bois cantine-de-voyage coffrets arche-de-bois; chest casket coffer jewel-case strongbox marriage-chest treasure-chest jewel-box treasure-box chests sea-chest trunk-box hope-chest blanket-chest; 箱子 宝箱 首饰盒 匣子 珠宝盒 大箱子 木箱子 大木箱 首饰匣 宝盒 藏宝箱 柜子箱 衣箱 珠宝箱 樟木箱 铁箱
    tabatière bonbonnière drageoir tabac-à-priser flacon-tabatière priser prise-de-tabac; snuffbox sweetmeat-box snuff snuff-bottle snuffboxes comfit-box candy-box bonbonniere; 鼻烟盒 鼻烟壶 糖盒 鼻烟 糖果盒 烟盒子
    boîte-à-musique serinette; music-box musical-box barrel-music-box; 八音盒 音乐盒 音乐匣
    tirelire cochon-tirelire tronc-d'église boîte-à-aumônes; piggy-bank moneybox money-box alms-box poor-box collection-box; 存钱罐 储蓄罐 扑满 捐款箱 功德箱 奉献箱
    coffre-fort coffres-forts; strong-box safe-box safes strongbox-iron; 保险箱 保险柜 铁柜 金库
    boîte-à-bijoux coffret-à-bijoux écrin-à-bijoux; jewellery-box jewelry-box jewellery-case trinket-box; 首饰盒 首饰箱 珠宝匣 饰品盒
    carton-à-chapeau boîte-à-chapeau; hatbox hat-box; 帽盒 圆帽盒
    pot-de-chambre crachoir bidet bourdaloue pots-de-chambre vase-de-nuit seau-hygiénique chaise-percée; chamber-pot spittoon bidet chamberpot bedpan commode-chair spitoon close-stool; 夜壶 便盆 痰盂 尿壶 马桶 恭桶 尿盆 虎子 唾壶
    pilulier pot-à-pharmacie albarello pots-à-pharmacie pots-d'apothicaire boîte-à-pilules bocal-d'apothicaire; apothecary-jar drug-jar pillbox albarello medicine-jar pill-box apothecary-bottle; 药罐 药盒 药瓶 药坛 药匣 药箱 药壶
    vide-poche coupe-papier presse-papier serre-livres presse-papiers ouvre-lettre coupe-papiers serre-papiers; paperweight paper-knife bookend letter-opener letter-rack bookends; 镇纸 裁纸刀 书立 拆信刀 书挡 纸镇 压纸
    marque-page signet; bookmark; 书签
    chaufferette bassinoire bouillotte brique-chaude moine-chauffe-lit chauffe-lit réchaud; foot-warmer warming-pan hand-warmer bed-warmer hot-water-bottle chafing-dish; 暖脚炉 手炉 暖炉 暖手炉 热水袋 汤婆子 脚炉 暖手 取暖
    éteignoir mouchette mouchettes ciseaux-à-mèche mouchette-à-bougie; snuffer candle-snuffer candle-extinguisher; 烛剪 熄烛器 灭烛器 剪烛
    valise bagage bagages malle valises sacs-de-voyage paquetage malle-de-voyage havresac; suitcase luggage baggage trunk suitcases travelling-bag travel-bag steamer-trunk kitbag; 行李箱 手提箱 行李 皮箱 旅行箱 旅行包 皮箱子 旅行袋 拉杆箱 手提箱子
    tonneau tonneaux baril fût barrique futaille cuve fûts barils tonneau-de-vin tonnelet barillet muid cuves; barrel barrels cask keg vat tub tun casks kegs vats wine-barrel hogshead puncheon; 木桶 酒桶 桶 大桶 酒桶子 箍桶 水桶子 桶子
    seau seaux baquet seille seaux-d'eau seau-en-bois cuveau; bucket pail tub buckets pails milk-pail bucketful; 水桶 桶 小桶 木盆 提桶 木桶子 桶桶
    bassine cuvette lave-mains bassines lavabo lave-pieds bassin-à-barbe vasque-de-toilette bain-de-pieds; basin washbowl washbasin basins wash-basin washstand foot-bath shaving-basin washing-up-bowl foot-basin; 盆 水盆 脸盆 木盆子 面盆 盆子 盆盆
    outre gourde-en-peau peau-de-bouc; wineskin waterskin goatskin water-bag bota; 皮酒囊 酒囊 皮囊 皮袋子 羊皮袋 酒袋 皮水袋
    poubelle ordures déchets détritus corbeille-à-papier immondices; trash dustbin garbage rubbish waste wastebasket rubbish-bin garbage-can refuse; 垃圾桶 垃圾 废物 废纸篓 脏东西 废品
    anse anses poignée poignées oreille-de-vase poignets-de-coffre prise-d'anse; handle handles grip knob lugs ear-shaped-handle pull-handle handhold handgrip; 把手 手柄 提手 柄 把儿 耳子 双耳 拎手 把子 拉手 提梁 柄子 手把
    couvercle couvercles à-couvercle coiffe-de-boîte capsule; lid cover lids lidded cap-of-a-jar cover-of-a-box; 盖子 盖儿 壶盖 瓶盖 罐盖 带盖 有盖
    bouchon bouchons bouchon-de-liège capsule-de-bouteille; cork stopper corks stoppers bung plug; 瓶塞 塞子 木塞子 瓶盖儿 塞儿 塞住
    == vaisselle service argenterie vaisselles ménagère service-de-table service-de-porcelaine couverts assiettes-et-couverts dînette cristallerie orfèvrerie-de-table plats-d'argent; tableware dishes silverware crockery cutlery dinnerware flatware table-service dinner-service dinner-set tea-set tea-service place-setting plates-and-dishes hollowware silver-plate washing-up; 餐具 盘碗 碗碟 银器 刀叉 碗筷 碗盘 杯盘 碗碟儿 杯盘碗碟 锅碗瓢盆 炊具 盘盏
    tasse tasses mug timbale petite-tasse tasse-à-thé tasse-à-café demi-tasse bolée quart-de-fer; cup cups teacup mug beaker tea-cup coffee-cup coffee-mug cuppa demitasse cupful; 杯子 茶杯 杯 小杯 马克杯 咖啡杯 杯儿 小杯子 盏 盅 盖碗 咖啡杯子 一杯
    tasse bol coupe gobelet calice; cup bowl goblet mug chalice beaker; 杯子 碗 酒杯 杯盏
    soucoupe sous-tasse soucoupes; saucer saucers; 茶碟 小碟子 碟子 茶托 杯托 杯碟 托碟
    bol bols jatte écuelle coupelle saladier bols-de-riz coupelles terrine-bol bolée-de-soupe sébile jattes écuelles; bowl bowls porringer dish rice-bowl soup-bowl bowlful punch-bowl washing-bowl dishes-bowl; 碗 大碗 钵 小碗 饭碗 盂 汤碗儿 大钵 小碗儿 碗儿 一碗 钵子 碗碗
    bol coupe plat assiette vasque bassine; bowl dish plate basin; 碗 盘子 盆 钵
    panier corbeille plateau; basket tray; 篮子 托盘
    coupe coupes gobelet calice hanap ciboire quaich coupe-de-vin calices coupe-en-or coupe-à-pied-haut ciboires; goblet chalice beaker stemmed-cup ciborium tankard goblets chalices footed-cup cup-with-a-stem silver-cup golden-cup communion-cup loving-cup standing-cup; 酒杯 高脚杯 圣杯 杯盏 高足杯 金杯 酒盏 酒杯儿 圣爵 爵杯 玉杯 银杯 敬酒杯 觞 夜光杯
    graal saint-graal; grail holy-grail; 圣杯
    chope chopes pinte bock; tankard stein mug-of-beer pint pewter-mug steins; 大酒杯 啤酒杯 啤酒杯子 大杯子 扎啤杯
    verre verres verre-à-vin roemer rummer flûte-à-champagne coupe-de-champagne verre-à-pied verre-à-eau gobelet-de-verre verre-de-vin verres-à-vin flûte-de-champagne verre-à-liqueur; drinking-glass wineglass glass glasses tumbler tumblers glass-of-wine wine-glass wine-glasses champagne-glass champagne-flute shot-glass glass-of-water brandy-glass; 玻璃杯 酒杯 水杯 香槟杯 葡萄酒杯 一杯酒 红酒杯 水晶杯
    assiette assiettes écuelle assiette-plate assiette-creuse assiettées assiettes-peintes petite-assiette; plate plates dinner-plate soup-plate china-plate platefuls side-plate; 盘子 碟子 盘 瓷盘 餐盘 碟 小盘子 瓷盘子 大盘 圆盘子 小碟 盘儿
    assiette vaisselle plat plateau coupelle; plate dish tray platter; 盘子 餐具 碟子 托盘
    plateau plateaux plat présentoir salve desserte-plateau plateaux-d'argent plat-de-service grand-plat plat-creux plat-ovale; tray platter salver charger serving-dish trays serving-tray silver-tray platters serving-platter; 托盘 大盘子 盘子 银盘 盘托 茶盘 果盘 大圆盘 上菜盘
    soupière légumier saucière soupières terrine-à-soupe légumiers; tureen sauceboat tureens soup-tureen gravy-boat sauce-boat; 汤盆 汤碗 大汤碗 汤罐 汤锅盆 酱汁壶
    couteau couteaux canif coutelas lame schlass opinel couteau-de-cuisine couteau-de-table couteau-de-boucher couperet hachoir lame-de-couteau canifs couteau-pliant tranchoir; knife knives penknife blade jackknife table-knife kitchen-knife butcher's-knife cleaver meat-cleaver pocket-knife flick-knife carving-knife knife-blade knifing; 刀 小刀 刀子 餐刀 刀片 刀刃 刀具 屠刀 刀儿 刀锋 锋刃
    couteau poignard dague; knife dagger; 刀 小刀 匕首
    fourchette fourchettes fourchette-à-deux-dents; fork forks forks-and-knives two-pronged; 叉子 餐叉 叉 刀叉勺 小叉子
    cuillère cuiller louche cuillères petite-cuillère cuillers louches écumoire cuillerée cuillère-en-bois; spoon spoons ladle spoonful teaspoon soup-spoon ladles wooden-spoon tablespoon silver-spoon scoop; 勺子 匙 汤匙 汤勺 调羹 汤勺子 勺儿 小勺 调羹儿 木勺 银勺 长柄勺 瓢 舀 勺勺
    baguettes baguettes-chinoises baguettes-pour-manger; chopsticks chop-sticks; 筷子 竹筷 箸
    théière théières samovar bouilloire service-à-thé bouilloires bouilloire-de-cuivre cérémonie-du-thé thé-à-la-menthe; teapot kettle samovar tea-urn teapots tea-things kettles tea-kettle tea-caddy tea-ceremony; 茶壶 壶 水壶 茶具 茶炊 紫砂壶 茶壶儿 紫砂 功夫茶 茶道 茶叶罐
    théière cafetière bouilloire aiguière; teapot coffeepot kettle jug; 茶壶 咖啡壶 水壶 壶
    cafetière chocolatière verseuse chocolatières service-à-café cafetières; coffeepot coffee-pot coffee-service chocolate-pot coffee-set; 咖啡壶 巧克力壶 咖啡具 咖啡壶儿
    sucrier pot-à-lait crémier sucriers pots-à-lait saupoudroir; sugar-bowl milk-jug creamer sugar-basin sugar-caster milk-pot; 糖罐 奶壶 奶罐 牛奶壶 糖缸
    salière poivrière surtout-de-table nef-de-table salières saleron poivrier; salt-cellar saltcellar centrepiece centerpiece salt-shaker pepper-shaker epergne cruet cruet-stand salt-cellars; 盐罐 盐瓶 盐碟 盐罐子 胡椒瓶 调味瓶 餐桌中央摆件 调料瓶
    coquetier coquetiers; eggcup egg-cup eggcups; 蛋杯 鸡蛋杯
    casserole marmite chaudron poêle poêlon cocotte faitout casseroles marmites chaudrons poêle-à-frire sauteuse bouilloire-de-fer crémaillère batterie-de-cuisine ustensiles-de-cuisine fait-tout wok; saucepan cauldron frying-pan skillet kettle pots-and-pans pans cooking-pot stewpot stockpot frying-pans cookware copper-pot copper-pans wok crock-pot casserole; 锅 锅子 平底锅 大锅 铁锅 煎锅 坩埚 锅儿 炒锅 厨具 釜 大铁锅 灶具
    baratte barattage battre-le-beurre; churn butter-churn churning buttermaking; 搅乳器 打黄油 搅拌桶
    gril broche-à-rôtir rôtissoire tournebroche grilloir broche-de-cuisine lèchefrite; gridiron roasting-spit grill spit-roast grill-rack roasting-jack barbecue; 烤架 烤肉叉 铁格架 烧烤 烧烤架 烤肉架 烤叉
    rouleau-à-pâtisserie planche-à-découper planche-de-cuisine billot-de-cuisine rouleau-à-pâte; rolling-pin chopping-board cutting-board chopping-block pastry-board; 擀面杖 砧板 菜板 切菜板 案板 面杖
    moulin-à-café moulin-à-poivre broyer; coffee-mill grinder coffee-grinder pepper-mill; 咖啡磨 研磨器 磨咖啡 胡椒磨 磨粉 研磨
    meule-de-moulin pierre-à-aiguiser aiguiser affûter meules-de-pierre; millstone grindstone quern whetstone sharpening millstones sharpen; 石磨 磨盘 磨刀石 磨刀 石碾 碾子 磨石 推磨 拉磨
    seau-à-glace rafraîchissoir; wine-cooler ice-bucket; 冰桶 冰酒器
    pelle-à-gâteau pince-à-sucre; cake-slice sugar-tongs; 糖夹 蛋糕铲
    serviette-de-table rond-de-serviette serviettes-de-table ronds-de-serviette; napkin-ring napkins serviette table-napkin; 餐巾环 餐巾布 口布
    biberon tétine-de-biberon sucette-de-bébé; baby-bottle feeding-bottle baby's-bottle teat-bottle pacifier dummy-teat; 奶瓶 奶嘴 小奶瓶
    bocal conserve boîte-de-conserve canette bocaux conserves boîte-en-fer boîtes-de-conserve pot-de-confiture; tin-can soup-can preserving-jar jar jam-jar mason-jar tin-cans tinned canned; 罐头 罐头瓶 汤罐头 易拉罐 玻璃罐 罐装 铁罐 铁皮罐 果酱罐 玻璃瓶罐 腌菜坛 密封罐
    porcelaine porcelaines faïence faïences majolique biscuit-de-porcelaine vaisselle-de-porcelaine terre-vernissée porcelaine-de-chine porcelaine-de-sèvres bleu-de-delft saxe-porcelaine; porcelain china faience earthenware majolica stoneware bone-china chinaware pottery-ware crockery-china fine-china porcelains glazed-pottery; 瓷器 瓷 陶瓷 陶器 青花瓷 青花 白瓷 锡釉陶 瓷制 陶瓷器 彩瓷 斗彩 青花瓷器 官窑 汝窑 瓷塑 窑器
    tesson tessons ostracon ostraka tessons-de-poterie bouts-de-poterie; shard sherd potsherd ostracon pottery-fragment broken-pottery shards-of-pottery; 陶片 碎瓷片 碎陶片 残陶
    glaçure émaillage céladon sancai glaçures vernis-à-poterie glacé-céramique; glaze glazed celadon sancai salt-glaze lead-glaze; 釉 釉彩 青瓷 唐三彩 釉面 上了釉 釉料 三彩 青釉 窑变
    figures-noires figures-rouges vase-grec vases-grecs céramique-attique vase-à-figures; black-figure red-figure greek-vase greek-vases attic-pottery painted-vase; 黑绘 红绘 红像 黑像 希腊陶瓶 瓶画
    mortier pilon mortiers pilons piler concasser; mortar pestle pounding crushing grinding-stone; 研钵 杵 臼 研杵 舂 舂米 捣药 捣碎
    passoire tamis entonnoir crible passoires entonnoirs tamiser cribler van; sieve strainer funnel colander strainers sieves funnels sifting sift; 筛子 漏斗 滤器 漏勺 笊篱 筛 滤
    tire-bouchon casse-noix ouvre-bouteille décapsuleur casse-noisettes ouvre-boîte; corkscrew nutcracker bottle-opener can-opener nut-cracker; 开瓶器 胡桃夹子 开酒器 起子 开罐器 夹核桃
    nappe nappes serviette torchon napperon serviettes nappe-blanche essuie-mains chemin-de-table drap-de-table torchons essuie-tout; tablecloth napkin dishcloth towel tablecloths table-cloth white-cloth napkins-table hand-towel towels table-runner tea-towel dish-towel; 桌布 餐巾 毛巾 台布 餐布 桌巾 桌旗 手巾 浴巾 餐桌布 擦布
    pique-fleurs porte-fleurs bouquetière-vase tulipière; flower-frog tulip-vase flower-holder; 花插座 郁金香瓶
    cache-bouteille seau-à-champagne; champagne-bucket wine-bucket bottle-coaster; 香槟桶 酒桶冰
    dessous-de-plat sous-verre-à-boire; trivet coaster table-mat placemat; 杯垫 餐垫 隔热垫
    fontaine-à-eau fontaine-de-table; table-fountain water-urn water-dispenser; 饮水器
    louche-rituelle simpulum; ladle-for-libations simpulum; 祭勺
    pichet-zoomorphe aquamanile; aquamanile animal-shaped-vessel; 兽形水器 兽形壶 动物形壶
    bouteille-gourde gourde-à-étrier vase-à-étrier; stirrup-vessel stirrup-jar; 马镫壶 镫形壶
    vase-portrait vase-plastique vase-à-tête; head-vase portrait-vase face-jug; 人头瓶 人面罐 人形罐
    vase-brûle-parfum pot-à-feu; fire-pot flaming-urn; 火盆瓶
    plat-à-barbe; barber's-basin barber's-bowl; 剃须盆
    pot-à-tabac; tobacco-jar humidor; 烟草罐 烟丝罐
    pot-à-crème pot-à-beurre beurrier; butter-dish cream-pot; 黄油碟 奶油罐
    fruitier compotier coupe-à-fruits; fruit-bowl fruit-dish compote; 水果盘 水果碗 高脚果盘
    plat-à-poisson; fish-dish fish-platter; 鱼盘
    moule-à-gâteau moule-de-cuisine; cake-tin jelly-mould baking-tin; 蛋糕模 糕模
    spatule-de-cuisine écumoires fouet-de-cuisine; whisk kitchen-spatula; 锅铲 打蛋器
    hotte-de-vendange comporte; grape-hod pannier-of-grapes; 葡萄筐
    abreuvoir; drinking-trough watering-place watering-trough; 饮水槽 饮马 饮水处
    """
}
