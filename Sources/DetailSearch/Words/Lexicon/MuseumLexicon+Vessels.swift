// swift-format-ignore-file

extension MuseumLexicon {
  /// Containers, tableware, kitchen. Goes on from `things`.
  static let vessels = """
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
    """
}
