// swift-format-ignore-file

extension MuseumLexicon {
  /// Animals, plants, food, landscape, weather, light.
  static let nature = """
    = animal animaux bete betes bestiole creature; animal animals beast creature pet; 动物 野兽 宠物
    chien chienne chiot toutou caniche levrier epagneul clebard clebs cabot molosse; dog puppy hound doggy poodle spaniel greyhound pooch doggo mutt pup; 狗 小狗 狗狗 犬 猎犬 汪星人 汪 狗子 毛孩子
    chat chaton minou minet matou greffier; cat kitten kitty feline moggy; 猫 小猫 猫咪 喵星人 喵
    cheval chevaux monture jument poulain canasson destrier etalon; horse horses pony mare steed stallion; 马 马匹 骏马 白马 坐骑
    ane baudet; donkey ass; 驴 毛驴 驴子
    boeuf vache taureau veau; ox cow bull cattle calf; 牛 公牛 母牛 奶牛
    mouton agneau brebis belier; sheep lamb ram; 羊 绵羊 羔羊 小羊
    chevre bouc; goat; 山羊
    cochon porc sanglier; pig boar; 猪 野猪
    lion lionne; lion lioness; 狮子 狮
    tigre leopard panthere; tiger leopard panther; 老虎 豹 虎
    loup; wolf wolves; 狼
    renard; fox; 狐狸
    lapin lievre; rabbit hare bunny; 兔子 兔 玉兔
    souris rat; mouse rat; 老鼠
    singe; monkey ape; 猴子 猴
    elephant; elephant; 大象
    oiseau oiseaux piaf volatile; bird birds birdie fowl; 鸟 小鸟 飞鸟 鸟儿 飞禽
    colombe pigeon; dove pigeon; 鸽子
    aigle; eagle; 鹰 老鹰 雄鹰
    paon; peacock; 孔雀
    cygne; swan; 天鹅
    coq poule; rooster hen cock chicken; 公鸡 母鸡 鸡
    perroquet; parrot; 鹦鹉
    poisson; fish; 鱼
    serpent; snake serpent; 蛇
    dragon; dragon; 龙
    papillon; butterfly; 蝴蝶
    abeille mouche insecte; bee fly insect bug; 蜜蜂 苍蝇 昆虫
    coquillage coquille; shell seashell; 贝壳
    sphinx; sphinx; 斯芬克斯 狮身人面像 狮身人面
    = plante plantes vegetation vegetal; plant plants greenery vegetation; 植物 草木
    fleur fleurs bouquet floral; flower flowers bouquet blossom; 花 花朵 鲜花 花束 小花
    rose roses; rose roses; 玫瑰
    lys lis; lily lilies; 百合
    nenuphar nenuphars nympheas; waterlily lilypad; 睡莲 莲花 荷花
    coquelicot pavot; poppy; 罂粟 虞美人
    tournesol; sunflower; 向日葵
    lotus papyrus; lotus papyrus; 莲 纸莎草
    osmanthe; osmanthus; 桂花
    arbre arbres tronc branche branches; tree trees trunk branch; 树 大树 树木 树枝 树干
    cypres; cypress; 柏树
    foret bois bosquet; forest woods grove; 森林 树林 林子
    feuille feuillage feuilles; leaf leaves foliage; 叶子 树叶
    herbe prairie pelouse pre champ; grass meadow lawn field; 草 草地 田野 草坪 田
    vigne raisin raisins; vine grape grapes; 葡萄 葡萄藤
    = fruit fruits; fruit fruits; 水果 果实 果子
    pomme; apple; 苹果
    poire; pear; 梨
    citron orange; lemon; 柠檬
    peche; peach; 桃子
    grenade; pomegranate; 石榴
    = nourriture repas manger gouter aliment plat; food meal snack dish; 食物 吃的 点心 饭菜 餐
    pain; bread loaf; 面包
    vin; wine; 酒 葡萄酒
    gateau biscuit patisserie friandise gateaux; cake pastry biscuit cookie sweets; 蛋糕 糕点 月饼 点心 饼干 甜点
    fromage; cheese; 奶酪
    the theiere; tea teapot; 茶 茶壶
    cafe; coffee; 咖啡
    eau; water; 水 水面 水里
    lait; milk; 牛奶
    = paysage nature decor panorama; landscape scenery nature view; 风景 景色 自然 景观
    fond arriere-plan lointain; background backdrop distance behind; 背景 远处 后面 远方 后景
    premier-plan devant avant-plan; foreground front; 前景 前面
    ciel cieux; sky heavens; 天空 天
    nuage nuages nuee; cloud clouds; 云 云朵 白云 云彩
    soleil; sun; 太阳 阳光
    couchant crepuscule soir; sunset dusk evening; 日落 夕阳 黄昏 落日 傍晚 晚上
    lever aube levant aurore matin; sunrise dawn morning; 日出 黎明 朝阳 早晨 早上
    lune croissant; moon crescent; 月亮 月 月光 明月
    etoile etoiles; star stars starry; 星星 星 繁星 星空
    nuit nocturne; night nocturnal; 夜晚 夜 夜里
    lumiere eclairage clarte lueur luminosite eclat; light lighting glow brightness; 光 光线 灯光 光亮 明暗 采光
    ombre ombres obscurite penombre clair-obscur; shadow shadows shade darkness chiaroscuro; 阴影 影子 黑暗 暗部
    reflet reflets reflete; reflection reflections reflected mirrored; 倒影 反光 反射 映 影子
    mer ocean flots maree; sea ocean; 大海 海 海洋 海面
    vague vagues houle; wave waves; 波浪 海浪 浪
    riviere fleuve ruisseau seine; river stream; 河 河流 江 小河 溪
    lac etang mare; lake pond; 湖 池塘 湖泊
    rive berge bord rivage plage; shore bank riverside beach; 岸边 河岸 海边 沙滩 岸
    montagne montagnes colline rocher rochers roche mont; mountain mountains hill rock rocks cliff; 山 山峰 山丘 岩石 大山
    ile; island; 岛
    neige; snow; 雪
    glace givre gel; ice frost; 冰 霜
    pluie; rain; 雨
    vent souffle; wind breeze; 风
    tempete orage; storm thunderstorm; 暴风雨 风暴
    brume brouillard vapeur; mist fog haze; 雾 薄雾 雾气
    feu flamme flammes incendie; fire flame flames burning; 火 火焰 火灾 着火
    fumee; smoke; 烟 烟雾
    hiver; winter; 冬天 冬季
    ete; summer; 夏天 夏季
    printemps; spring; 春天 春季
    automne; autumn fall; 秋天 秋季
    terre; earth ground soil; 土地 大地 泥土
    bateau bateaux barque navire voilier canot chaloupe pirogue embarcation; boat boats ship vessel canoe rowboat dinghy; 船 小船 帆船 小舟 小艇 划艇
    radeau; raft; 木筏 筏子 筏
    voiture charrette chariot carrosse char; cart carriage chariot wagon; 马车 车 战车
    train locomotive gare; train locomotive station; 火车 蒸汽 车站
    """
}
