// swift-format-ignore-file

extension MuseumLexicon {
  /// Trees, flowers, fruit, vegetables, crops, parts of plants.
  static let plants = """
    = plante plantes végétation végétal végétaux verdure végétale flore botanique plantes-vertes plante-verte plante-en-pot flore-sauvage végétations herbacée plante-grimpante plantes-exotiques jardinage-plante botanique-science; plant plants greenery vegetation flora botanical houseplant potted-plant pot-plant plantlife leafy-plant climbing-plant exotic-plant wildflowers vegetal foliage-plant; 植物 草木 花草 绿植 花木 植被 盆花 草本 野草 藤本
    campanule; bellflower campanula; 风铃草 桔梗
    sarment sarments; vine-shoot; 葡萄蔓
    cacahuète arachide; peanut peanuts groundnut; 花生
    == fleur fleurs bouquet floral fleuri fleurie fleurette floraison fleurs-des-champs fleur-des-champs gerbe-de-fleurs bouquets de-fleurs petites-fleurs fleurs-coupées pot-de-fleur fleurons fleurettes composition-florale brassée-de-fleurs jolies-fleurs fleurs-sauvages semis-de-fleurs; flower flowers bouquet blossom bloom blooms floral flowery posy nosegay floret blossoms flowering wildflower wild-flowers cut-flowers bunch-of-flowers bunch-of-blooms flower-arrangement flower-heads little-flowers bouquets florets nosegays flowery-pattern posies meadow-flowers bloomers-flower; 花 花朵 鲜花 花束 小花 花儿 花卉 花丛 捧花 野花 花骨朵 花花 花束儿 一束花 一朵花 小野花 花簇 野花儿 花草纹 花团锦簇 落花 大花 鲜花束 花枝招展 花群 花苞儿 各种花
    rose-trémière roses-trémières; hollyhock hollyhocks; 蜀葵
    perce-neige; snowdrop snowdrops; 雪花莲
    cyclamen bégonia; cyclamen begonia; 仙客来 海棠
    pied-d'alouette delphinium; delphinium larkspur; 飞燕草
    gueule-de-loup muflier; snapdragon; 金鱼草
    pervenche véronique-fleur; periwinkle speedwell; 长春花
    clématite; clematis; 铁线莲
    lupin phlox; lupin lupine phlox; 羽扇豆 鲁冰花
    genêt ajonc; gorse broom-flower; 金雀花丛
    héliotrope tubéreuse réséda; heliotrope tuberose; 晚香玉 天芥菜
    freesia zinnia; freesia zinnia; 小苍兰 百日菊
    scabieuse saxifrage; scabious saxifrage; 虎耳草
    valériane verveine; valerian verbena; 缬草 马鞭草
    hellébore rose-de-noël; hellebore christmas-rose; 铁筷子 圣诞玫瑰
    gardénia fleur-de-gardénia; gardenia; 栀子
    poinsettia étoile-de-noël-fleur; poinsettia; 圣诞红 一品红
    célosie crête-de-coq-fleur; cockscomb-flower; 鸡冠花
    gypsophile; gypsophila baby's-breath; 满天星花
    cosmos-fleur rudbeckie; coneflower; 波斯菊
    linaigrette; catkin catkins pussywillow; 柔荑花
    rose pivoine oeillet camélia grosse-fleur; rose peony carnation camellia; 玫瑰 牡丹 康乃馨 茶花
    lis iris tulipe narcisse; lily iris tulip daffodil; 百合 鸢尾花 郁金香 水仙
    rose roses rosier églantine rosiers bouton-de-rose roses-fanées rose-rouge rose-blanche roseraie églantines rosette-fleur; rose roses rosebush rosebud dog-rose red-rose white-rose rose-garden roses-and-thorns tea-rose rosebuds rambling-rose wild-rose; 玫瑰 蔷薇 玫瑰花 月季 玫瑰花束 玫瑰园 玫瑰花蕾
    lys lis fleur-de-lys fleur-de-lis fleurdelisé lys-blanc fleurs-de-lys fleurs-de-lis lys-royal lys-de-france branche-de-lys semé-de-lys; lily lilies fleur-de-lis fleur-de-lys white-lily madonna-lily lily-stem royal-lily lily-of-france fleur-de-lis-pattern fleurs-de-lys; 百合 百合花 鸢尾纹章
    iris glaïeul iris-bleus flambe-fleur glaïeuls; iris irises gladiolus flag-iris blue-irises flag-flower gladioli; 鸢尾花 鸢尾 菖蒲 唐菖蒲 剑兰 鸢尾兰
    nénuphar nénuphars nymphéa nymphéas nymphaea feuilles-de-nénuphar étang-aux-nénuphars lys-d'eau; waterlily waterlilies lilypad lilypads water-lily water-lilies lily-pad lily-pads lily-pond-flower pond-lilies floating-flowers; 睡莲 莲叶 荷叶 水百合 莲花池 水面上的花 荷花池 浮萍
    nénuphar lotus nymphéa; waterlily lotus lilypad; 睡莲 莲花 荷花
    lotus fleur-de-lotus lotus-bleu bouton-de-lotus lotus-rose pétales-de-lotus; lotus lotus-flower blue-lotus lotus-bud lotus-petal lotus-leaf lotuses; 莲花 荷花 莲 莲座 莲瓣 芙蓉 荷花儿 莲花瓣 并蒂莲 莲蓬 莲藕 青莲
    papyrus; papyrus papyri; 纸莎草 莎草 纸草
    coquelicot pavot coquelicots pavots champ-de-coquelicots opium-fleur; poppy poppies poppies-field field-of-poppies opium-poppy red-poppies; 罂粟 虞美人 罂粟花
    tournesol tournesols fleur-de-soleil; sunflower sunflowers sun-flower sunflower-head; 向日葵 葵花 太阳花 向阳花 葵
    marguerite pâquerette marguerites pâquerettes camomille; daisy daisies ox-eye-daisy oxeye camomile chamomile aster; 雏菊 小雏菊 小白花 甘菊 洋甘菊 紫菀
    chrysanthème chrysanthèmes; chrysanthemum chrysanthemums mums-flower chrysanths; 菊花 菊 秋菊 菊花瓣
    pivoine pivoines; peony peonies peony-flower; 牡丹 芍药 牡丹花 富贵花 牡丹花儿
    tulipe tulipes tulipomanie; tulip tulips tulip-bulb tulipmania parrot-tulip; 郁金香
    oeillet œillet œillets oeillets-rouges giroflées; carnation carnations gillyflower pink-flower clove-pink dianthus; 康乃馨 石竹
    narcisse jonquille narcisses jonquilles; narcissus daffodil jonquil narcissi daffodils; 水仙 水仙花 水仙花儿
    jacinthe jacinthes; hyacinth bluebell hyacinths bluebells; 风信子 洋水仙
    anémone anémones; anemone anemones windflower; 银莲花 秋牡丹
    violette violettes bouquet-de-violettes pensées-fleurs; violet-flower pansy violets bunch-of-violets viola-flower pansies; 紫罗兰 三色堇 堇菜 蝴蝶花
    muguet brin-de-muguet; lily-of-the-valley lilies-of-the-valley; 铃兰 山谷百合
    primevère renoncule bouton-d'or primevères renoncules; primrose buttercup cowslip primroses buttercups ranunculus; 报春花 毛茛 报春
    ancolie digitale; columbine foxglove; 耧斗菜
    bleuet bluet chardon bleuets chardons bluets; cornflower thistle cornflowers thistles burdock; 矢车菊 蓟 大蓟
    myosotis ne-m'oubliez-pas; forget-me-not forget-me-nots; 勿忘我 勿忘草
    lavande champ-de-lavande; lavender lavenders lavender-field; 薰衣草
    jasmin fleur-de-jasmin; jasmine jasmine-flower; 茉莉 茉莉花 素馨
    lilas glycine glycines lilas-blancs branche-de-lilas; lilac wisteria lilacs wisterias; 紫藤 丁香 丁香花
    hortensia hortensias; hydrangea hydrangeas; 绣球花 绣球 八仙花
    camélia magnolia camélias magnolias; camellia magnolia camellias magnolias; 山茶 茶花 玉兰 木兰 山茶花 白玉兰 茶花儿
    orchidée orchidées; orchid orchids; 兰花 兰草 蕙兰 君子兰 蝴蝶兰
    hibiscus; hibiscus mallow; 木槿 芙蓉花 扶桑
    liseron volubilis; bindweed morning-glory morning-glories convolvulus; 牵牛花 喇叭花
    chèvrefeuille chèvrefeuilles; honeysuckle honeysuckles; 忍冬 金银花 双花
    dahlia; marigold dahlia; 金盏花 大丽花 万寿菊
    géranium géraniums pélargonium; geranium geraniums; 天竺葵 洋绣球
    azalée rhododendron; azalea rhododendron; 杜鹃花 映山红
    osmanthe; osmanthus sweet-osmanthus; 桂花 丹桂
    fleur-de-prunier prunus prunier-en-fleurs branche-de-prunier; plum-blossom prunus plum-blossoms plum-branch; 梅花 梅枝 腊梅 红梅 白梅 寒梅 梅树
    fleur-de-cerisier cerisier-en-fleurs cerisiers-en-fleurs amandier-en-fleurs; cherry-blossom sakura cherry-blossoms blossoming-cherry almond-blossom blossoming-tree; 樱花 杏花 桃花 梨花 果花
    pissenlit trèfle pissenlits trèfle-à-quatre-feuilles trèfles; dandelion clover shamrock dandelions four-leaf-clover clovers; 蒲公英 三叶草 四叶草 车轴草
    gentiane edelweiss; gentian edelweiss; 龙胆 雪绒花
    laurier-rose bougainvillier; oleander bougainvillea; 夹竹桃 三角梅
    pois-de-senteur pétunia fuchsia; sweet-pea petunia fuchsia; 香豌豆 矮牵牛 倒挂金钟
    giroflée capucine; wallflower nasturtium; 桂竹香 旱金莲
    aubépine sureau; hawthorn elder-tree; 山楂 接骨木
    passiflore fleur-de-la-passion; passion-flower passionflower; 西番莲 百香果
    fritillaire crocus colchique; fritillary crocus; 贝母 番红花
    fleur-séchée fleur-fanée fané fanée flétri fleurs-fanées bouquet-fané fanées; withered wilted faded-flower dried-flower drooping-flower dead-flowers wilting dried-up droop drooping; 枯萎 凋谢 凋零 枯 谢了 干花 残花 蔫 凋落
    éclos épanoui épanouie fleurir en-fleurs en-fleur floraisons s'épanouir éclore-fleur épanouis; blooming in-bloom blossoming in-flower full-bloom open-flower opened-flower; 盛开 开花 绽放 盛放 花开 怒放 绽开 开了花 满开
    amarante immortelle; amaranth everlasting-flower; 苋菜花
    couronne-de-fleurs guirlande guirlandes feston festons guirlande-de-fleurs guirlandes-de-fruits chute-de-fruits lauriers-tressés; garland garlands festoon swag wreath flower-wreath flower-garland swags festoons fruit-garland wreaths flower-chain daisy-chain; 花环 花冠 花圈 花彩 垂花 花饰带 垂花饰 花串 花环儿 果环 花带
    rinceau rinceaux arabesque rinceaux-de-feuillage enroulements-de-feuillage volutes-végétales motif-végétal; foliate-scroll arabesque scrollwork leafy-scroll vine-scroll plant-scroll scrolling-vine foliage-scroll vegetal-pattern curlicue curlicues; 卷草 卷草纹 缠枝 藤蔓纹 阿拉伯花纹 花草纹样 植物纹 唐草
    == arbre arbres tronc arbuste arborescent arbrisseau feuillu futaie arbrisseaux arbustes arbre-mort arbre-en-fleurs vieil-arbre grand-arbre petit-arbre rangée-d'arbres allée-d'arbres cime-d'arbre houppier tronc-d'arbre troncs arbre-de-vie arbre-nu; tree trees trunk sapling treetop tree-trunk trunks bare-tree dead-tree old-tree big-tree little-tree row-of-trees treetops leafy-tree tree-of-life saplings clump-of-trees trees-lining; 树 大树 树木 树干 小树 树儿 古树 老树 一棵树 树林子 树梢 大树干 参天 两排树 树影 枯木 行道树 树身 参天大树 树树
    arbre-penché arbre-tordu; leaning-tree twisted-tree gnarled-tree; 歪脖子树
    tronc-couché arbre-abattu arbre-tombé; fallen-tree felled-tree; 
    arbre-solitaire; lone-tree lonely-tree; 孤树 独树
    rideau-d'arbres; line-of-trees avenue-of-trees; 林荫带
    genévrier thuya; juniper arborvitae; 杜松 刺柏
    eucalyptus; eucalyptus; 桉树
    séquoia; sequoia redwood; 红杉 巨杉
    cytise troène viorne; laburnum privet dogwood; 金链花
    sorbier rowan-arbre; rowan hickory; 花楸 山胡桃
    micocoulier; hackberry; 朴树
    mangrove palétuvier; mangrove; 红树林
    arbre-creux trou-d'arbre; hollow-tree tree-hollow; 树洞
    bois-flotté; driftwood flotsam jetsam; 浮木 漂流木
    camphrier sophora; camphor-tree pagoda-tree; 樟木 樟树 槐树
    cyprès rangée-de-cyprès; cypress cypresses cypress-tree cypress-trees; 柏树 丝柏 松柏 侧柏
    pin pins sapin épicéa mélèze conifère pinède sapins forêt-de-sapins épicéas aiguilles-de-pin pins-maritimes pin-tordu; pine pines fir spruce larch conifer pine-tree fir-tree firs spruces evergreen evergreens pine-needle pine-branch pine-forest pine-needles; 松树 杉树 青松 松枝 冷杉 松林 松柏树 雪松树 常青树 松针 老松 苍松 古松 奇松 云杉 枞树
    cèdre cèdres; cedar cedars cedar-tree; 雪松 香柏 杉木
    chêne chênes chêneau feuille-de-chêne vieux-chêne; oak oaks oak-tree oak-leaf oak-leaves old-oak oakwood holm-oak; 橡树 栎树 老橡树 橡叶 栎
    gland glands cupule-de-gland; acorn acorns acorn-shaped; 橡子 橡果 橡子儿
    saule saules osier saule-pleureur saules-pleureurs osiers chaton-de-saule; willow willows osier weeping-willow willow-tree pussy-willow; 柳树 柳 垂柳 杨柳 柳条 柳絮
    peuplier peupliers tremble-arbre; poplar poplars poplar-tree aspen; 杨树 白杨
    bouleau hêtre frêne orme bouleaux hêtres ormes frênes aulne charme-arbre; birch beech ash-tree elm birches birch-tree beech-tree elms alder hornbeam; 桦树 山毛榉 榆树 白桦 白桦树 榉树 白蜡树 桦
    tilleul érable platane sycomore platanes érables tilleuls feuille-d'érable; linden lime-tree maple plane-tree sycamore maple-leaf maples plane-trees lindens; 椴树 枫树 梧桐 梧桐树 悬铃木 枫叶 枫 红叶
    marronnier châtaignier marronniers châtaigniers; chestnut-tree chestnut-trees horse-chestnut; 栗树 七叶树 板栗树
    palmier palmiers palme palmes palmeraie feuille-de-palmier palmes-du-martyre palme-du-martyr; palm-tree palm palms palm-frond palm-leaf palm-leaves palm-branch palm-grove martyr's-palm palm-fronds; 棕榈 棕榈树 棕榈叶 椰树 棕榈枝 棕榈枝条 棕树 棕榈林
    cocotier noix-de-coco noix-de-coco-fruit; coconut coconut-palm coconuts coconut-tree coco-de-mer; 椰子 椰子树 椰果 椰壳
    dattier datte dattes régime-de-dattes; date-palm date-palms dates-fruit; 椰枣 枣椰树 椰枣树 海枣 枣子 红枣 枣
    olivier oliviers branche-d'olivier oliveraie; olive-tree olive-branch olive-trees olive-grove olive-branches; 橄榄树 橄榄枝 橄榄园 橄榄叶 橄榄枝条
    figuier figuiers; fig-tree fig-trees; 无花果树 榕树
    pommier poirier cerisier pêcher prunier abricotier arbre-fruitier arbres-fruitiers vergers pommiers poiriers pommiers-en-fleurs; apple-tree pear-tree cherry-tree peach-tree fruit-tree fruit-trees apple-orchard orchards; 苹果树 果树 樱桃树 桃树 梨树 果木 苹果园 杏树 李树
    verger vergers-en-fleurs; orchard fruit-garden; 果园 果林 果木园
    oranger citronnier; orange-tree lemon-tree; 橘树 橙树 柠檬树
    laurier lauriers feuille-de-laurier branche-de-laurier; laurel laurels bay-tree bay-leaf bay-laurel laurel-leaf laurel-branch laurel-tree bay-leaves; 月桂树 月桂 月桂叶 桂树 桂冠枝
    myrte; myrtle; 桃金娘 香桃木
    buis if houx; boxwood yew holly; 黄杨 冬青 紫杉 红豆杉
    acacia mimosa; acacia mimosa; 金合欢 含羞草 相思树
    ébénier acajou; ebony mahogany; 乌木 黑檀 桃花心木 红木
    ginkgo feuille-de-ginkgo; ginkgo ginkgo-leaf; 银杏 白果树
    mûrier; mulberry-tree; 桑树
    bananier bananiers; banana-tree banana-trees; 香蕉树 芭蕉 蕉叶
    bambou bambous tige-de-bambou forêt-de-bambous; bamboo bamboos bamboo-stalk bamboo-grove bamboo-leaves; 竹子 竹 竹林 翠竹 竹叶 竹节 竹林子
    pin-parasol pins-parasols; umbrella-pine stone-pine umbrella-pines; 伞松 石松
    bonsaï bonsaïs arbre-nain; bonsai dwarf-tree miniature-tree; 盆景 盆栽 小盆景
    souche bûche rondin bille-de-bois souches billot-de-bois bûches rondins tronc-coupé; stump log logs tree-stump stumps tree-stumps cut-tree wood-stack fallen-trunk; 树桩 圆木 木头桩 原木 木桩 树墩 树墩子 木墩 断木 倒木 木桩子
    = -
    branche branches rameau rameaux branchage brindille ramure ramille branchettes brindilles rameaux-d'arbre petit-rameau branche-fleurie branche-cassée branche-morte; branch branches bough twig twigs sprig spray boughs sprigs sticks-of-tree twiggy flowering-branch broken-branch offshoot tree-branch tree-limb; 树枝 枝 枝条 枝叶 枝桠 小树枝 枝子 树杈 小枝 枝丫 树枝子 嫩枝 细枝 枝干 树枝条
    laurier olivier rameau feuillage palme; laurel olive-branch sprig foliage palm-branch; 月桂 橄榄枝 树枝 棕榈枝
    branche feuille feuillage rameau; branch leaf leaves foliage twig; 树枝 叶子 树叶
    racine racines enraciné racine-d'arbre; root roots rooted tree-roots rootlet; 树根 草根 根部 根茎 根须 盘根错节 树根儿
    feuille feuillage feuilles feuillu frondaison feuillages feuille-d'acanthe feuille-de-vigne petites-feuilles feuilles-vertes feuillages-denses feuille-de-lierre feuilles-séchées verdures feuilleté ramage feuille-morte feuilles-tombées; leaf leaves foliage leafage leafy frond acanthus-leaf fig-leaf vine-leaf green-leaves fallen-leaf dead-leaves ivy-leaf fronds leaf-shaped leaf-pattern leafage-ornament dry-leaves; 叶子 树叶 叶 叶片 绿叶 枝叶 落叶 荷叶 枫叶 竹叶 葡萄叶 小叶子 叶儿 绿叶子 树叶儿 落叶满地 大叶子 叶状 茂密 树叶子 嫩叶
    tige pédoncule tiges queue-de-fleur queue-de-cerise hampe-florale; stem stalk stems stalks flower-stem twining-stem; 茎 花茎 秆 梗 茎秆
    épine épines épineux piquant ronce ronces épines-de-rose buisson-épineux piquants; thorn thorns thorny bramble thorns-of prickle prickles thorn-bush briar-thorn spines; 刺 荆棘 棘刺 尖刺 刺儿 荆 尖刺儿 多刺 荆条 扎手
    pétale pétales corolle effeuiller pétales-de-rose pétales-tombés; petal petals corolla rose-petal rose-petals fallen-petals petalled; 花瓣 花瓣儿 花片 玫瑰花瓣
    bouton-de-fleur bourgeon boutons-de-fleurs bourgeons bourgeonner jeune-pousse germe; bud buds flower-bud flowerbud buds-opening shoots sprout seedling budding sprouts; 花蕾 花苞 芽 嫩芽 花骨朵儿 骨朵 含苞 发芽 苗 幼苗 含苞待放 嫩苗 秧苗
    pistil étamine calice-de-fleur; pistil stamen; 花蕊 花心
    graine graines semence noyau pépin grains-de-semence germination noyaux pépins pois-graine gousse; seed seeds pip kernel pit seedpod kernels pips grain-seed seed-pod fruit-stone; 种子 籽 果核 果仁 籽儿 种籽 核儿 果仁儿 瓜子
    pomme-de-pin pigne thyrse pommes-de-pin pigne-de-pin thyrses; pinecone pine-cone thyrsus pinecones pine-cones; 松果 酒神杖 松塔 松果儿 松塔儿
    forêt forêts bosquet sylve boisé futaie taillis bois bois-sombre dans-les-bois forêt-vierge orée orée-du-bois bois-touffus forestier grands-bois; forest woods grove woodland copse thicket forested woodlands wooded deep-forest thick-forest wood-of-trees dark-forest groves coppice thickets forestry; 森林 树林 林子 丛林 小树林 林间 密林 树林里 森林里 深林 林木 林荫 山林 老林 大森林 林海
    jungle forêt-tropicale forêt-équatoriale tropical tropicale tropiques; jungle rainforest tropical-forest tropical tropics jungles; 雨林 热带丛林 热带 热带雨林 丛林里 密林丛
    clairière sous-bois lisière clairières lisière-du-bois; clearing glade undergrowth glades clearings edge-of-the-wood forest-edge; 林中空地 空地 林边 林缘
    buisson fourré haie arbuste broussaille bosquets buissons fourrés haies bosquet-taillé taillé-en-boule topiaire; bush bushes shrub hedge shrubbery scrub shrubs hedges bushy topiary hedgerow brush-wood trimmed-hedge; 灌木 灌木丛 树丛 树篱 草丛 矮树 矮树丛 矮灌木 绿篱 修剪的树 树墙 小灌木 丛 树篱笆
    buisson haie arbuste massif feuillage; bush hedge shrub foliage; 灌木 树篱 灌木丛 树丛
    herbe herbes prairie pelouse pré champ gazon pâturage herbage alpage brin-d'herbe hautes-herbes herbe-verte pelouses gazons prairies herbu herbeux touffe-d'herbe tapis-de-verdure; grass meadow lawn field pasture turf sward grassy meadows blade-of-grass tall-grass grasses lawns pastures greensward tuft-of-grass green-grass village-green clump-of-grass; 草 草地 田野 草坪 田 小草 青草 牧场 草原 草儿 草坪上 杂草 野草地 小草儿 茵茵 茅草地 草场 草草
    champ champs labour sillon guérets champ-de-blé champs-de-blé terres-cultivées sillons lopin-de-terre cultures champ-cultivé jachère; field fields farmland plowed furrow cropland wheat-field wheatfield cornfield farm-land ploughed-field plowed-field tilled furrows arable crop-field fallow; 田地 农田 庄稼地 耕地 麦田 田埂 犁沟 地里 田间 田里 农地 庄稼地里 水田 田园地 麦地 梯田 田垄 地头
    fougère mousse lichen; fern moss lichen; 蕨 苔藓 青苔 蕨类
    lierre feuilles-de-lierre; ivy ivy-leaves ivy-wreath; 常春藤 爬山虎 爬墙虎
    liane lianes plantes-grimpantes vrilles; creeper liana climber vines-hanging tendril tendrils creepers; 藤 藤蔓 爬藤 卷须 藤条 藤子
    roseau roseaux jonc joncs massette roseaux-du-nil roselière; reed reeds rush rushes bulrush cattail reed-bed rush-grass reedbed bulrushes; 芦苇 香蒲 灯心草 苇子 苇 芦
    algue algues algues-marines varech goémon; seaweed algae kelp seaweeds water-weed waterweed; 海藻 海草 水草 海带 紫菜 藻
    acanthe feuilles-d'acanthe; acanthus acanthus-leaves; 茛苕 莨苕 忍冬叶 茛苕叶 莨苕叶 叶形饰 卷叶饰
    cactus agave aloès; cactus cacti agave aloe; 仙人掌 龙舌兰 芦荟
    gui gui-sacré; mistletoe mistletoes; 槲寄生 寄生枝
    champignon champignons cèpe amanite girolle; mushroom mushrooms toadstool fungus fungi toadstools; 蘑菇 菌菇 菌子 灵芝 香菇 菌
    mandragore racine-magique; mandrake mandrakes; 曼德拉草 曼陀罗根
    vigne vigne-vierge pampre cep vignoble vignes cep-de-vigne feuilles-de-vigne pampres vigneronne coteau-de-vigne vignobles pied-de-vigne; vine vines vineyard vine-leaf grapevines vine-leaves vineyards vine-tendril; 葡萄藤 葡萄园 葡萄叶 葡萄架 葡萄叶子 葡萄枝 葡萄藤蔓 葡萄架子
    vigne raisin grappe pampre; vine grape grapes; 葡萄 葡萄藤
    treille tonnelle pergola tonnelles pergolas arceau-fleuri; trellis arbour arbor bower pergola bowers arbours trellised garden-arch; 棚架 凉棚 花架 藤架 爬架 葡萄棚 花棚 瓜棚
    parterre plate-bande massif-de-fleurs parterres massif-fleuri massifs bordure-fleurie broderie-de-buis; flowerbed flower-bed parterre flowerbeds flower-beds flower-garden flower-border knot-garden; 花坛 花圃 花圃里 花坛子 花带花
    pot-de-fleurs jardinière pots-de-fleurs bac-à-fleurs jardinières caisse-d'oranger plante-en-caisse; flowerpot planter flower-pot flower-pots planters window-box flower-box plant-pot tub-of-flowers; 花盆 花盆子 盆栽花 花箱 花缸
    serre-chaude orangerie orangeries jardin-d'hiver; greenhouse hothouse orangery conservatory-greenhouse glass-house winter-garden hothouses; 温室 橘园 暖房 花房
    = fruit fruits fruité fruits-mûrs fruits-rouges fruit-mûr fruitière corbeille-de-fruit fruits-exotiques; fruit fruits fruity ripe-fruit exotic-fruit bowl-of-fruit pile-of-fruit juicy-fruit; 水果 果实 果子 鲜果 水果盘子 瓜果 果品 果儿 果蔬 熟果 果果
    kiwi; kiwi; 猕猴桃
    airelle canneberge; lingonberry rosehip; 蔓越莓
    tamarin; tamarind; 罗望子
    reine-claude; greengage; 青梅
    carambole fruit-du-dragon; starfruit dragonfruit; 杨桃 火龙果
    châtaigne-d'eau; water-chestnut; 菱角 荸荠
    goji; goji; 枸杞
    ivraie; chaff tares; 秕糠 稗子
    pomme pêche orange poire fruit-rond; apple peach orange pear round-fruit; 苹果 桃子 橘子 梨 圆果
    cerise raisin fraise baie prune; cherry grape strawberry berry plum; 樱桃 葡萄 草莓 浆果 李子
    pomme pommes pomme-rouge pomme-verte pomme-d'or pommes-vertes croquer-la-pomme trognon; apple apples red-apple green-apple golden-apple bite-of-the-apple apple-core apple's; 苹果 红苹果 苹果儿 金苹果 青苹果 果苹果 苹果核
    poire poires poirette; pear pears pear-shaped; 梨 梨子 鸭梨 雪梨 梨儿
    citron citrons cédrat limette citron-pelé citron-vert zeste-de-citron rondelle-de-citron; lemon lemons lime citron peeled-lemon half-peeled-lemon lemon-peel lemon-slice lemony; 柠檬 青柠 香橼
    citron orange mandarine agrume agrumes; lemon citrus; 柠檬 橙子 橘子
    orange oranges mandarine clémentine orange-pelée orangeade mandarines quartier-d'orange bigarade; orange oranges tangerine mandarin clementine tangerines satsuma peeled-orange orange-slice; 橙子 橘子 桔子 柑橘 甜橙 橘 金桔 柑
    pêche pêches nectarine pêches-mûres nectarines brugnon; peach peaches nectarine peachy nectarines ripe-peach; 桃子 桃 仙桃 寿桃 蟠桃 桃儿 水蜜桃 桃实 桃子儿
    grenade grenades grenade-ouverte grains-de-grenade; pomegranate pomegranates pomegranate-seeds split-pomegranate; 石榴 石榴果
    abricot abricots; apricot apricots; 杏子 杏 杏儿
    prune pruneau mirabelle quetsche prunes pruneaux mirabelles; plum plums prune damson plums-purple damsons; 李子 梅子 布林 话梅 杨梅
    cerise cerises griotte griottes bigarreau; cherry cherries cherry-pair; 樱桃 车厘子 樱桃串
    raisin raisins grappe grappes grappes-de-raisin grappe-de-raisin grappe-de-raisins raisin-noir raisin-blanc grain-de-raisin raisiné; grape grapes bunch-of-grapes cluster grape-bunch grapes-cluster bunches-of-grapes black-grapes white-grapes grape-cluster; 葡萄 葡萄串 一串葡萄 提子 葡萄串儿 葡萄粒 青葡萄 葡萄果
    figue figues figuier-fruit; fig figs fig-fruit; 无花果 无花果子
    coing coings; quince quinces; 榅桲 木瓜海棠 木梨
    fraise fraises fraisier fraises-des-bois fraisiers; strawberry strawberries strawberry-plant wild-strawberry; 草莓 野草莓 草莓儿
    framboise myrtille groseille cassis mûres-sauvages framboises mûres groseilles myrtilles fruits-des-bois; raspberry blackberry berry berries blueberry currant gooseberry mulberry cranberry raspberries blackberries blueberries redcurrants mulberries wild-berries elderberry; 覆盆子 浆果 树莓 黑莓 蓝莓 莓果 红醋栗 桑葚 浆果串 桑椹 越橘 莓
    melon pastèque cantaloup melons pastèques tranche-de-melon tranche-de-pastèque; melon watermelon cantaloupe melons watermelons melon-slice; 甜瓜 西瓜 瓜 蜜瓜 哈密瓜 大西瓜 瓜瓤
    ananas ananas-fruit; pineapple pineapples; 菠萝 凤梨 大菠萝
    banane bananes régime-de-bananes; banana bananas bunch-of-bananas; 香蕉 香蕉串 芭蕉果
    mangue papaye goyave; mango papaya guava; 芒果 木瓜 番石榴
    olive olives olives-vertes olives-noires; olive olives green-olives black-olives; 橄榄 橄榄果
    noix noisette noisettes cerneau noix-cassée coquille-de-noix noisetier; nut nuts walnut hazelnut walnuts hazelnuts nutshell filbert; 坚果 核桃 榛子 胡桃
    châtaigne châtaignes marrons-chauds; chestnut chestnuts conker roast-chestnuts; 栗子 板栗 炒栗子
    amande amandes pistache; almond almonds pistachio; 杏仁 开心果 巴旦木
    kaki litchi; persimmon lychee litchi; 柿子 荔枝 龙眼
    nèfle sorbe arbouse nèfles; medlar medlars loquat; 枇杷 枇杷果
    main-de-bouddha; buddha's-hand; 佛手
    calebasse gourde courge coloquinte calebasses gourdes-séchées courges potimarron; gourd calabash gourds calabashes; 葫芦 瓠瓜 葫芦瓜 葫芦儿 宝葫芦 瓢瓜
    = légume légumes primeurs potager maraîcher légumes-verts botte-de-légumes légumier-plante marché-aux-légumes verdurier; vegetable vegetables veg veggies greens garden-vegetables root-vegetable root-vegetables vegetable-patch vegetable-market bunch-of-vegetables veggie; 蔬菜 菜 青菜 菜蔬 菜蔬类 时蔬 菜地 蔬果 菜园
    rhubarbe; rhubarb; 大黄茎
    chicorée endive oseille-légume; chicory endive sorrel; 菊苣
    raifort; horseradish; 辣根
    gombo; okra; 秋葵
    ciboulette coriandre anis aneth; chive chives coriander dill; 香葱 茴香 莳萝
    réglisse; liquorice licorice; 甘草
    morille; truffle morel; 松露 羊肚菌
    pousse-de-bambou; bamboo-shoot; 笋
    sésame; sesame; 芝麻
    colza; rapeseed; 油菜
    chou choux chou-rouge chou-vert tête-de-chou; cabbage cabbages kale cabbage-head cabbage-leaf brussels-sprout; 卷心菜 白菜 大白菜 包菜 甘蓝 圆白菜 洋白菜
    chou-fleur brocoli; cauliflower broccoli; 菜花 花椰菜 西兰花
    carotte carottes carottes-fanes; carrot carrots orange-carrot; 胡萝卜 红萝卜
    navet radis betterave panais navets betteraves radis-rose; turnip radish beet beetroot parsnip turnips radishes beets rutabaga; 萝卜 甜菜 小萝卜 芜菁 白萝卜 红菜头 水萝卜
    oignon oignons échalote ail oignons-rouges gousse-d'ail aulx botte-d'oignons tête-d'ail ciboule; onion onions garlic shallot garlic-bulb clove-of-garlic shallots spring-onion scallion string-of-onions; 洋葱 大蒜 葱 蒜 蒜头 蒜瓣 大葱头 小葱 蒜头儿
    poireau asperge asperges poireaux botte-d'asperges; leek asparagus leeks bunch-of-asparagus; 韭葱 芦笋 大葱
    artichaut cardon; artichoke cardoon; 洋蓟 朝鲜蓟 刺菜蓟
    céleri fenouil salade laitue épinard laitues salades épinards feuille-de-salade; celery lettuce fennel spinach salad lettuces salads spinach-leaves cress; 芹菜 生菜 莴苣 菠菜 沙拉 青叶菜 色拉
    pomme-de-terre patate pommes-de-terre patates tubercule tubercules mangeurs-de-pommes-de-terre; potato potatoes spud taters potato-peel tuber spuds; 土豆 马铃薯 洋芋 番薯 山芋 红薯 土豆儿
    tomate tomates; tomato tomatoes ketchup-tomato; 番茄 西红柿 圣女果
    romarin thym basilic menthe persil sauge-officinale herbe-aromatique fines-herbes herbes-de-provence plante-aromatique; rosemary thyme basil mint parsley herbs herb parsley-sprig aromatic; 迷迭香 百里香 罗勒 薄荷 香菜 香草 药草 草药 芳草 鼠尾草
    gingembre; ginger; 生姜 人参
    câpre; caper; 刺山柑
    concombre cornichon courgette; cucumber gherkin courgette zucchini; 黄瓜 西葫芦
    citrouille potiron citrouilles potirons; pumpkin squash pumpkins squashes; 南瓜 大南瓜 倭瓜
    aubergine poivron piment; aubergine eggplant pepper chilli; 茄子 辣椒 青椒
    petits-pois haricot fève lentille lentilles cosse pois-chiches haricots-verts fèves gousses petit-pois; pea peas bean beans lentil lentils pod peas-in-a-pod runner-beans chickpea beanstalk broad-bean; 豌豆 豆子 豆角 扁豆 豆荚 蚕豆 豌豆荚 四季豆 豆类 绿豆 黄豆 红豆 豆
    = céréale céréales moisson récolte grain grains récolter récoltes moissons moissonner-blé céréalier grenier-à-blé; crop crops cereal grain grains harvest harvests cereals harvested granary-grain grain-crop; 庄稼 谷物 粮食 收成 五谷 收割 收获 农作物 收割庄稼 收成好 粮 五谷丰登 谷类
    blé paille herbe foin épi; wheat straw grass hay; 麦子 稻草 草 干草
    blé épi épis froment blés épis-de-blé épi-de-blé champs-de-blés blé-mûr; wheat ear-of-wheat corn wheatear ears-of-wheat ears-of-corn golden-wheat corn-ears wheat-ears wheat-sheaf; 麦子 小麦 麦穗 麦穗儿 麦粒 麦秆子 谷穗
    orge seigle avoine épeautre; barley rye oats; 大麦 燕麦 黑麦
    maïs épi-de-maïs épis-de-maïs; maize corn sweetcorn corn-cob corncob corn-on-the-cob; 玉米 苞谷 玉米棒 玉米棒子
    riz rizière rizières bol-de-riz plantation-de-riz; rice paddy rice-field rice-paddy rice-bowl-grain rice-fields; 大米 稻子 水稻 稻米 稻田 米饭 稻谷 稻 插秧
    millet sorgho; millet sorghum; 小米 高粱 粟
    gerbe gerbes botte-de-paille javelle gerbes-de-blé gerbier bottes-de-paille botte-de-foin; sheaf sheaves stooks sheaves-of-wheat bundle-of-wheat straw-bundle shock-of-wheat; 麦捆 禾束 麦束 麦垛 禾捆 稻捆
    foin paille meule meules chaume fourrage bottes-de-foin meule-de-foin meules-de-foin tas-de-foin tas-de-paille brin-de-paille; hay straw haystack haystacks thatch fodder hay-bale hay-wagon hayrick hay-stack pile-of-hay bale-of-hay straw-bale bales wisp-of-straw grainstack; 干草 稻草 干草堆 草垛 麦秸 草堆 草料 干草垛 谷堆 麦草 麦垛子 谷草 草捆 柴草
    coton chanvre; cotton flax hemp; 棉花 亚麻 大麻
    canne-à-sucre cannes-à-sucre; sugarcane sugar-cane sugar-canes; 甘蔗 甘蔗林
    tabac feuilles-de-tabac; tobacco tobacco-leaf tobacco-leaves; 烟草 烟叶 烟丝
    houblon; hops; 啤酒花
    glaneuse glaneuses glaner glanage glane glaner-le-blé; gleaner gleaners gleaning glean gleaned leftover-grain; 拾穗 拾麦穗 拾穗者 捡麦穗 捡麦子 拾麦子 捡麦穗的
    semeur semer semailles ensemencer semeuse semeurs semer-le-grain ensemence; sower sowing sow sowers seed-sower scattering-seed sowed; 播种 播种者 撒种 播撒 撒种子
    moissonneur moissonner faucheur faucher moissonneurs faucheurs faneuse faneuses; reaper reaping mower harvester mow reapers harvesters haymaker haymakers mowers; 收割 收割者 割麦 割草 割禾 收麦子 收割机
    vendange vendanges vendangeur pressoir foulage vendangeurs vendangeuse foulant-le-raisin fouler-le-raisin pressoir-à-vin; grape-harvest vintage wine-press winepress treading grape-picker treading-grapes grape-pickers winemaking grape-press; 榨酒 酿酒 踩葡萄 酿葡萄酒 压榨葡萄
    labourer laboureur labours labourage laboureurs bœufs-de-labour; ploughing plowing ploughman tilling ploughmen plough-horse ploughed plowing-field tillage tills; 犁地 耕田 耕作 耕 翻地 农耕 耕种
    cueillir cueille cueillette cueilleuse cueilleurs cueillent cueillaison ramasser-des-fruits cueilli; plucking pluck picks-flowers fruit-picking apple-picking gathering-flowers picked-fruit plucks plucked pick-flowers; 采摘 摘 摘花 采花 摘下 采果 采下 采撷
    arroser arrose arrosage; watering waters-plants watering-plants watered; 浇花 浇水 灌溉 浇
    planter plantation plantations replanter repiquer; plantation planted planting plantations; 种植 种树 栽 栽种 种花 种地
    pourri pourriture blet pourris gâté-fruit moisissure-fruit mûre fruit-trop-mûr tavelé; ripe rotten rotting decay mouldy overripe bruised spoiled-fruit rotted ripened; 成熟 腐烂 烂 烂了 发霉 烂果 腐坏
    pelure épluchure zeste éplucher peler pelures épluchures épluchant épluche éplucheuse pelée; peel peeled peeling rind peels parings potato-peeling peeler skinned-fruit; 果皮 削皮 剥皮 削了皮 剥 果皮儿 削果皮 去皮
    fleur-bleue fleurs-bleues; blue-flower blue-flowers; 小蓝花
    couronne-végétale; leafy-crown leaf-crown crown-of-leaves; 叶冠 枝叶冠
    mauvaise-herbe mauvaises-herbes ortie orties; weed weeds nettle nettles stinging-nettle; 荨麻 野蒿 蒿草
    écorce-d'arbre écorces; tree-bark barky; 树皮儿 老树皮
    sève résine-d'arbre; tree-sap sap; 树汁 树胶
    gousse-de-vanille vanille; vanilla; 香草荚 香子兰
    théier; tea-plant tea-bush; 茶树
    caféier grain-de-café grains-de-café; coffee-bean coffee-beans; 咖啡豆
    persea sycomore-égyptien; sycamore-fig persea; 
    """
}
