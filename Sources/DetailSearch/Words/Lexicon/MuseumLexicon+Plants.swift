// swift-format-ignore-file

extension MuseumLexicon {
  /// Trees, flowers, fruit, vegetables, crops, parts of plants.
  static let plants = """
    = plante plantes végétation végétal végétaux verdure végétale flore botanique; plant plants greenery vegetation flora botanical; 植物 草木 花草 绿植 花木
    == fleur fleurs bouquet floral fleuri fleurie fleurette floraison; flower flowers bouquet blossom bloom blooms floral flowery posy nosegay floret; 花 花朵 鲜花 花束 小花 花儿 花卉 花丛 捧花 野花 花骨朵
    rose roses rosier églantine; rose roses rosebush rosebud dog-rose; 玫瑰 蔷薇 玫瑰花 月季
    lys lis fleur-de-lys fleur-de-lis fleurdelisé; lily lilies fleur-de-lis fleur-de-lys; 百合 百合花 鸢尾纹章
    iris glaïeul; iris irises gladiolus flag-iris; 鸢尾花 鸢尾 菖蒲
    nénuphar nénuphars nymphéa nymphéas nymphaea; waterlily waterlilies lilypad lilypads water-lily water-lilies lily-pad; 睡莲 莲叶 荷叶 水百合
    nénuphar lotus nymphéa; waterlily lotus lilypad; 睡莲 莲花 荷花
    lotus; lotus; 莲花 荷花 莲 莲座 莲瓣 芙蓉
    papyrus; papyrus papyri; 纸莎草 莎草 纸草
    coquelicot pavot; poppy poppies; 罂粟 虞美人 罂粟花
    tournesol; sunflower sunflowers; 向日葵 葵花
    marguerite pâquerette; daisy daisies; 雏菊 小雏菊
    chrysanthème; chrysanthemum chrysanthemums; 菊花 菊 秋菊
    pivoine; peony peonies; 牡丹 芍药 牡丹花
    tulipe; tulip tulips; 郁金香
    oeillet œillet œillets; carnation carnations gillyflower; 康乃馨 石竹
    narcisse jonquille; narcissus daffodil jonquil; 水仙 水仙花
    jacinthe; hyacinth bluebell; 风信子
    anémone; anemone; 银莲花
    violette; violet-flower pansy violets; 紫罗兰 三色堇 堇菜
    muguet; lily-of-the-valley; 铃兰
    primevère renoncule bouton-d'or; primrose buttercup cowslip; 报春花 毛茛
    ancolie digitale; columbine foxglove; 耧斗菜
    bleuet bluet chardon; cornflower thistle; 矢车菊 蓟
    myosotis; forget-me-not; 勿忘我
    lavande; lavender; 薰衣草
    jasmin; jasmine; 茉莉 茉莉花
    lilas glycine; lilac wisteria; 紫藤 丁香 丁香花
    hortensia; hydrangea; 绣球花 绣球
    camélia magnolia; camellia magnolia; 山茶 茶花 玉兰 木兰 山茶花
    orchidée; orchid; 兰花 兰草 蕙兰
    hibiscus; hibiscus mallow; 木槿 芙蓉花 扶桑
    liseron; bindweed morning-glory; 牵牛花
    chèvrefeuille; honeysuckle; 忍冬 金银花
    dahlia; marigold dahlia; 金盏花 大丽花 万寿菊
    géranium; geranium; 天竺葵
    azalée rhododendron; azalea rhododendron; 杜鹃花 映山红
    osmanthe; osmanthus; 桂花
    fleur-de-prunier prunus; plum-blossom prunus; 梅花 梅枝 腊梅
    fleur-de-cerisier; cherry-blossom sakura; 樱花
    pissenlit trèfle; dandelion clover shamrock; 蒲公英 三叶草
    gentiane edelweiss; gentian edelweiss; 龙胆 雪绒花
    laurier-rose bougainvillier; oleander bougainvillea; 夹竹桃 三角梅
    pois-de-senteur pétunia fuchsia; sweet-pea petunia fuchsia; 香豌豆 矮牵牛 倒挂金钟
    giroflée capucine; wallflower nasturtium; 桂竹香 旱金莲
    aubépine sureau; hawthorn elder-tree; 山楂 接骨木
    passiflore; passion-flower; 西番莲 百香果
    fritillaire crocus colchique; fritillary crocus; 贝母 番红花
    fleur-séchée fleur-fanée fané fanée flétri; withered wilted faded-flower dried-flower; 枯萎 凋谢 凋零 枯 谢了 干花
    éclos épanoui épanouie fleurir; blooming in-bloom blossoming; 盛开 开花 绽放 盛放
    amarante immortelle; amaranth everlasting-flower; 苋菜花
    couronne-de-fleurs guirlande guirlandes feston festons; garland garlands festoon swag wreath; 花环 花冠 花圈 花彩 垂花 花饰带 垂花饰
    rinceau rinceaux arabesque; foliate-scroll arabesque scrollwork; 卷草 卷草纹 缠枝 藤蔓纹 阿拉伯花纹
    == arbre arbres tronc arbuste arborescent arbrisseau feuillu futaie; tree trees trunk sapling treetop; 树 大树 树木 树干 小树 树儿 古树 老树
    cyprès; cypress cypresses; 柏树 丝柏
    pin pins sapin épicéa mélèze conifère pinède; pine pines fir spruce larch conifer pine-tree fir-tree; 松树 杉树 青松 松枝 冷杉 松林
    cèdre; cedar cedars; 雪松 香柏
    chêne chênes; oak oaks oak-tree; 橡树 栎树
    gland glands; acorn acorns; 橡子 橡果
    saule saules osier; willow willows osier; 柳树 柳 垂柳 杨柳 柳条
    peuplier; poplar poplars; 杨树 白杨
    bouleau hêtre frêne orme; birch beech ash-tree elm; 桦树 山毛榉 榆树 白桦 白桦树
    tilleul érable platane sycomore; linden lime-tree maple plane-tree sycamore; 椴树 枫树 梧桐 梧桐树 悬铃木 枫叶
    marronnier châtaignier; chestnut-tree; 栗树
    palmier palmiers palme palmes; palm-tree palm palms palm-frond; 棕榈 棕榈树 棕榈叶 椰树 棕榈枝
    cocotier noix-de-coco; coconut coconut-palm; 椰子 椰子树
    dattier datte dattes; date-palm date-palms; 椰枣 枣椰树 椰枣树
    olivier; olive-tree olive-branch; 橄榄树 橄榄枝
    figuier; fig-tree; 无花果树
    pommier poirier cerisier pêcher prunier abricotier; apple-tree pear-tree cherry-tree peach-tree; 苹果树 果树 樱桃树 桃树 梨树
    verger; orchard; 果园
    oranger citronnier; orange-tree lemon-tree; 橘树 橙树 柠檬树
    laurier lauriers; laurel laurels bay-tree bay-leaf; 月桂树 月桂 月桂叶 桂树
    myrte; myrtle; 桃金娘 香桃木
    buis if houx; boxwood yew holly; 黄杨 冬青 紫杉 红豆杉
    acacia mimosa; acacia mimosa; 金合欢 含羞草 相思树
    ébénier acajou; ebony mahogany; 乌木 黑檀 桃花心木 红木
    ginkgo; ginkgo; 银杏
    mûrier; mulberry-tree; 桑树
    bananier; banana-tree; 香蕉树 芭蕉
    bambou; bamboo; 竹子 竹 竹林 翠竹 竹叶
    pin-parasol; umbrella-pine stone-pine; 伞松
    bonsaï; bonsai; 盆景 盆栽
    souche bûche rondin bille-de-bois; stump log logs tree-stump; 树桩 圆木 木头桩 原木 木桩 树墩
    = -
    branche branches rameau rameaux branchage brindille ramure ramille; branch branches bough twig twigs sprig spray; 树枝 枝 枝条 枝叶 枝桠 小树枝 枝子
    branche feuille feuillage rameau; branch leaf leaves foliage twig; 树枝 叶子 树叶
    racine racines; root roots; 树根 草根 根部
    feuille feuillage feuilles feuillu frondaison feuillages feuille-d'acanthe feuille-de-vigne; leaf leaves foliage leafage leafy frond acanthus-leaf fig-leaf vine-leaf; 叶子 树叶 叶 叶片 绿叶 枝叶 落叶 荷叶 枫叶 竹叶 葡萄叶
    tige pédoncule; stem stalk; 茎 花茎 秆 梗
    épine épines épineux piquant ronce ronces; thorn thorns thorny bramble; 刺 荆棘 棘刺 尖刺
    pétale pétales corolle; petal petals corolla; 花瓣
    bouton-de-fleur bourgeon; bud buds flower-bud; 花蕾 花苞 芽 嫩芽
    pistil étamine calice-de-fleur; pistil stamen; 花蕊 花心
    graine graines semence noyau pépin; seed seeds pip kernel pit; 种子 籽 果核 果仁
    pomme-de-pin pigne thyrse; pinecone pine-cone thyrsus; 松果 酒神杖 松塔
    forêt forêts bosquet sylve boisé futaie taillis bois; forest woods grove woodland copse thicket; 森林 树林 林子 丛林 小树林 林间
    jungle; jungle rainforest; 雨林 热带丛林
    clairière sous-bois lisière; clearing glade undergrowth; 林中空地 空地
    buisson fourré haie arbuste broussaille bosquets; bush bushes shrub hedge shrubbery scrub; 灌木 灌木丛 树丛 树篱 草丛 矮树
    herbe herbes prairie pelouse pré champ gazon pâturage herbage alpage; grass meadow lawn field pasture turf sward; 草 草地 田野 草坪 田 小草 青草 牧场 草原
    champ champs labour sillon guérets; field fields farmland plowed furrow cropland; 田地 农田 庄稼地 耕地 麦田 田埂 犁沟
    fougère mousse lichen; fern moss lichen; 蕨 苔藓 青苔 蕨类
    lierre; ivy; 常春藤 爬山虎
    liane; creeper liana climber; 藤 藤蔓 爬藤
    roseau roseaux jonc joncs massette; reed reeds rush rushes bulrush cattail; 芦苇 香蒲 灯心草 苇子
    algue algues; seaweed algae kelp; 海藻 海草 水草
    acanthe; acanthus; 茛苕 莨苕 忍冬叶 茛苕叶 莨苕叶
    cactus agave aloès; cactus cacti agave aloe; 仙人掌 龙舌兰 芦荟
    gui; mistletoe; 槲寄生
    champignon champignons cèpe; mushroom mushrooms toadstool fungus; 蘑菇 菌菇 菌子 灵芝
    mandragore; mandrake; 曼德拉草
    vigne vigne-vierge pampre cep vignoble; vine vines vineyard vine-leaf; 葡萄藤 葡萄园 葡萄叶 葡萄架
    vigne raisin grappe pampre; vine grape grapes; 葡萄 葡萄藤
    treille tonnelle pergola; trellis arbour arbor bower pergola; 棚架 凉棚 花架 藤架
    parterre plate-bande massif-de-fleurs; flowerbed flower-bed parterre; 花坛 花圃
    pot-de-fleurs jardinière; flowerpot planter flower-pot; 花盆
    serre-chaude orangerie; greenhouse hothouse orangery; 温室 橘园 暖房
    = fruit fruits fruité; fruit fruits fruity; 水果 果实 果子 鲜果
    pomme pommes; apple apples; 苹果 红苹果 苹果儿
    poire poires; pear pears; 梨 梨子 鸭梨
    citron citrons cédrat limette; lemon lemons lime citron; 柠檬 青柠 香橼
    citron orange mandarine agrume agrumes; lemon citrus; 柠檬 橙子 橘子
    orange oranges mandarine clémentine; orange oranges tangerine mandarin clementine; 橙子 橘子 桔子 柑橘 甜橙
    pêche pêches nectarine; peach peaches nectarine; 桃子 桃 仙桃 寿桃 蟠桃 桃儿
    grenade grenades; pomegranate pomegranates; 石榴
    abricot; apricot; 杏子 杏
    prune pruneau mirabelle quetsche; plum plums prune damson; 李子 梅子 布林
    cerise cerises griotte; cherry cherries; 樱桃
    raisin raisins grappe grappes; grape grapes bunch-of-grapes cluster; 葡萄 葡萄串 一串葡萄 提子
    figue figues; fig figs; 无花果
    coing; quince; 榅桲 木瓜海棠
    fraise fraises fraisier; strawberry strawberries; 草莓
    framboise myrtille groseille cassis mûres-sauvages; raspberry blackberry berry berries blueberry currant gooseberry mulberry cranberry; 覆盆子 浆果 树莓 黑莓 蓝莓 莓果 红醋栗 桑葚
    melon pastèque cantaloup; melon watermelon cantaloupe; 甜瓜 西瓜 瓜 蜜瓜 哈密瓜
    ananas; pineapple; 菠萝 凤梨
    banane bananes; banana bananas; 香蕉
    mangue papaye goyave; mango papaya guava; 芒果 木瓜 番石榴
    olive olives; olive olives; 橄榄
    noix noisette noisettes cerneau; nut nuts walnut hazelnut; 坚果 核桃 榛子 胡桃
    châtaigne; chestnut chestnuts; 栗子 板栗
    amande amandes pistache; almond almonds pistachio; 杏仁 开心果 巴旦木
    kaki litchi; persimmon lychee litchi; 柿子 荔枝 龙眼
    nèfle sorbe arbouse; medlar; 枇杷
    main-de-bouddha; buddha's-hand; 佛手
    calebasse gourde courge coloquinte; gourd calabash; 葫芦 瓠瓜 葫芦瓜
    = légume légumes primeurs potager maraîcher; vegetable vegetables veg veggies; 蔬菜 菜 青菜 菜蔬
    chou choux; cabbage cabbages kale; 卷心菜 白菜 大白菜 包菜 甘蓝
    chou-fleur brocoli; cauliflower broccoli; 菜花 花椰菜 西兰花
    carotte carottes; carrot carrots; 胡萝卜
    navet radis betterave panais; turnip radish beet beetroot parsnip; 萝卜 甜菜 小萝卜 芜菁
    oignon oignons échalote ail; onion onions garlic shallot; 洋葱 大蒜 葱 蒜 蒜头
    poireau asperge asperges; leek asparagus; 韭葱 芦笋 大葱
    artichaut cardon; artichoke cardoon; 洋蓟 朝鲜蓟 刺菜蓟
    céleri fenouil salade laitue épinard; celery lettuce fennel spinach salad; 芹菜 生菜 莴苣 菠菜 沙拉
    pomme-de-terre patate; potato potatoes spud; 土豆 马铃薯 洋芋
    tomate; tomato tomatoes; 番茄 西红柿
    romarin thym basilic menthe persil sauge-officinale herbe-aromatique; rosemary thyme basil mint parsley herbs; 迷迭香 百里香 罗勒 薄荷 香菜 香草
    gingembre; ginger; 生姜 人参
    câpre; caper; 刺山柑
    concombre cornichon courgette; cucumber gherkin courgette zucchini; 黄瓜 西葫芦
    citrouille potiron; pumpkin squash; 南瓜
    aubergine poivron piment; aubergine eggplant pepper chilli; 茄子 辣椒 青椒
    petits-pois haricot fève lentille lentilles cosse; pea peas bean beans lentil lentils pod; 豌豆 豆子 豆角 扁豆 豆荚 蚕豆
    = céréale céréales moisson récolte grain grains; crop crops cereal grain grains harvest; 庄稼 谷物 粮食 收成 五谷 收割 收获 农作物
    blé épi épis froment; wheat ear-of-wheat corn wheatear; 麦子 小麦 麦穗
    orge seigle avoine épeautre; barley rye oats; 大麦 燕麦 黑麦
    maïs; maize corn sweetcorn; 玉米 苞谷 玉米棒
    riz rizière; rice paddy; 大米 稻子 水稻 稻米 稻田 米饭 稻谷
    millet sorgho; millet sorghum; 小米 高粱 粟
    gerbe gerbes botte-de-paille javelle; sheaf sheaves; 麦捆 禾束 麦束
    foin paille meule meules chaume fourrage; hay straw haystack haystacks thatch fodder; 干草 稻草 干草堆 草垛 麦秸 草堆
    coton chanvre; cotton flax hemp; 棉花 亚麻 大麻
    canne-à-sucre; sugarcane sugar-cane; 甘蔗
    tabac; tobacco; 烟草 烟叶
    houblon; hops; 啤酒花
    glaneuse glaneuses glaner glanage; gleaner gleaners gleaning glean; 拾穗 拾麦穗 拾穗者 捡麦穗
    semeur semer semailles ensemencer; sower sowing sow; 播种 播种者 撒种
    moissonneur moissonner faucheur faucher; reaper reaping mower harvester mow; 收割 收割者 割麦 割草
    vendange vendanges vendangeur pressoir foulage; grape-harvest vintage wine-press winepress treading; 榨酒 酿酒
    labourer laboureur; ploughing plowing ploughman tilling; 犁地 耕田 耕作
    cueillir cueille cueillette; plucking pluck; 采摘 摘 摘花
    arroser arrose; watering; 浇花 浇水
    planter plantation; plantation; 种植 种树 栽
    pourri pourriture blet; ripe rotten rotting decay mouldy; 成熟 腐烂 烂 烂了 发霉
    pelure épluchure zeste éplucher peler; peel peeled peeling rind; 果皮 削皮 剥皮 削了皮
    """
}
