// swift-format-ignore-file

extension MuseumLexicon {
  /// Animals, real and fabulous, and their parts.
  static let animals = """
    = animal animaux bête bêtes bestiole créature bestiau bestiaux animalier; animal animals beast creature critter fauna wildlife; 动物 野兽 兽 小动物 牲畜 禽兽 走兽
    chien chienne chiot toutou caniche lévrier épagneul clebard clebs cabot molosse dogue bichon carlin teckel roquet chienchien cador canin king-charles bouledogue basset braque ouah; dog puppy hound doggy doggie poodle spaniel greyhound pooch doggo mutt pup mastiff terrier pug lapdog whippet canine bulldog dachshund bloodhound hunting-dog woof; 狗 小狗 狗狗 犬 猎犬 汪星人 汪 狗子 毛孩子 猎狗 小犬 哈巴狗 狮子狗 灵缇 猎兔犬 狗崽 狗娃 贵宾犬 宠物狗
    chat chatte chaton minou minet matou greffier mistigri félin raminagrobis minette miaou; cat kitten kitty feline moggy tomcat pussycat puss tabby tom-cat meow; 猫 小猫 猫咪 喵星人 喵 小猫咪 咪咪 猫儿 花猫 黑猫 猫崽
    animal-de-compagnie animal-domestique; pet pets; 宠物 爱宠
    bétail troupeau cheptel harde; livestock herd flock; 牲口 牛群 羊群 兽群 畜群 家畜
    cheval chevaux monture jument poulain canasson destrier étalon palefroi haridelle rosse coursier pur-sang bourrin équidé pouliche hongre cheval-à-bascule; horse horses pony mare steed stallion foal colt filly gelding nag charger courser mount equine horsey palfrey rocking-horse hobby-horse; 马 马匹 骏马 白马 坐骑 马儿 小马 战马 马驹 烈马 黑马 母马 公马 种马 小马驹 大马 木马
    attelage; team-of-horses; 套马
    âne ânesse ânon baudet bourricot bourrique grison; donkey ass burro jackass jenny; 驴 毛驴 驴子 小毛驴 小驴
    mule mulet; mule mules hinny; 骡子 骡
    zèbre; zebra; 斑马
    boeuf bœuf bœufs vache taureau veau génisse bouvillon taurillon bovin bovins buffle zébu; ox oxen cow cows bull cattle calf calves bullock heifer steer buffalo bovine; 牛 公牛 母牛 奶牛 小牛 牛犊 水牛 黄牛 耕牛
    bison aurochs yack; bison aurochs yak; 野牛 牦牛 原牛
    mouton brebis bélier ovin ovins; sheep ewe ram rams lambkin; 羊 绵羊 公羊 母羊 羊儿 小绵羊
    agneau agnelle agnelet agneaux; lamb lambs; 羔羊 小羊 小羊羔 羊羔
    mouton agneau brebis bélier; sheep lamb ram; 羊 绵羊 羔羊 小羊
    chèvre bouc chevreau biquette cabri bique caprin; goat goats billy-goat nanny-goat; 山羊 小山羊 公山羊
    bouquetin chamois mouflon; ibex chamois mouflon; 羱羊 野山羊 岩羊 北山羊
    chèvre bouquetin bouc antilope gazelle; goat ibex antelope gazelle; 山羊 羚羊 羱羊
    cochon porc truie porcelet goret pourceau; pig pigs hog sow piglet swine piggy; 猪 小猪 母猪 猪仔 公猪 猪猪
    sanglier laie marcassin; boar wild-boar; 野猪
    cochon porc sanglier; pig hog boar; 猪 野猪
    lion lionne lionceau fauve; lion lioness lions cub; 狮子 狮 雄狮 母狮 小狮子 石狮 公狮 幼狮
    tigre tigresse; tiger tigress; 老虎 虎 猛虎 大虫
    tigre léopard panthère guépard jaguar félin; tiger leopard panther cheetah jaguar wild-cat; 老虎 豹子 豹 猎豹
    léopard panthère guépard jaguar puma cougar ocelot; leopard panther cheetah jaguar puma cougar; 豹 豹子 猎豹 美洲豹 黑豹 金钱豹 雪豹 美洲虎
    lynx; lynx bobcat; 猞猁
    loup louve louveteau; wolf wolves she-wolf; 狼 母狼 野狼 大灰狼 狼狗
    renard renarde goupil fennec; fox foxes vixen; 狐狸 狐 小狐狸
    chacal chacals; jackal jackals; 胡狼 豺 豺狼 胡狼头
    chacal chien renard; jackal dog fox; 胡狼 豺 狗
    hyène; hyena; 鬣狗
    ours ourse ourson nounours ours-en-peluche; bear bears bear-cub teddy-bear; 熊 狗熊 棕熊 黑熊 小熊 北极熊 大熊 泰迪熊 玩具熊
    panda; panda; 熊猫 大熊猫
    cerf biche daim faon chevreuil daine élan renne cervidé caribou; deer stag doe fawn buck hart hind roe elk reindeer moose; 鹿 梅花鹿 雄鹿 小鹿 母鹿 公鹿 驯鹿 麋鹿 鹿儿
    antilope gazelle oryx gnou; antelope gazelle oryx gnu; 羚羊 瞪羚
    cerf biche daim antilope gazelle; deer stag doe antelope gazelle; 鹿 羚羊
    lapin lapine lapereau lièvre hase levraut; rabbit hare bunny leveret coney; 兔子 兔 玉兔 小兔子 野兔 白兔 兔兔 小白兔
    souris rat souriceau rongeur mulot raton; mouse mice rat rodent; 老鼠 耗子 小老鼠 鼠 田鼠
    écureuil; squirrel; 松鼠
    marmotte loir castor; marmot dormouse beaver; 土拨鼠 睡鼠 河狸
    hérisson porc-épic; hedgehog porcupine; 刺猬 豪猪
    raton-laveur mouffette; raccoon skunk; 浣熊 臭鼬
    koala wombat; koala wombat; 考拉 树袋熊
    suricate; meerkat; 狐獴
    lamantin narval; manatee narwhal; 海牛 独角鲸
    oryctérope animal-de-seth; aardvark seth-animal; 塞特兽 土豚
    taupe; mole; 鼹鼠
    belette furet martre zibeline blaireau fouine vison putois; weasel ferret marten sable stoat badger mink; 鼬 貂 雪貂 黄鼠狼 獾 紫貂 白鼬
    loutre; otter; 水獭
    mangouste ichneumon genette civette; mongoose genet civet; 猫鼬 獴 灵猫
    chauve-souris; bat bats; 蝙蝠
    singe guenon macaque babouin singerie ouistiti primate; monkey monkeys baboon macaque marmoset primate; 猴子 猴 猕猴 小猴子 狒狒 猿猴
    singe gorille chimpanzé babouin; monkey ape baboon chimp; 猴子 猴 猩猩 猿 狒狒
    gorille chimpanzé orang-outan gibbon; ape gorilla chimpanzee gibbon; 猩猩 大猩猩 猿 长臂猿
    éléphant éléphanteau pachyderme mammouth; elephant elephants mammoth; 大象 小象 象群 白象 猛犸
    rhinocéros rhino; rhinoceros rhino; 犀牛
    hippopotame; hippopotamus hippo; 河马
    girafe; giraffe; 长颈鹿
    chameau chameaux dromadaire; camel camels dromedary; 骆驼 单峰驼 双峰驼 驼
    lama alpaga; llama alpaca; 羊驼
    tapir tatou paresseux fourmilier; tapir armadillo sloth anteater; 貘 犰狳 树懒
    kangourou; kangaroo; 袋鼠
    phoque morse otarie; seal walrus sea-lion; 海豹 海象 海狮
    baleine cachalot cétacé; whale whales; 鲸 鲸鱼
    dauphin marsouin; dolphin dolphins porpoise; 海豚
    dinosaure fossile; dinosaur fossil; 恐龙 化石
    == oiseau oiseaux piaf volatile oisillon zoziau rapace; bird birds birdie fowl avian nestling fledgling; 鸟 小鸟 鸟儿 飞禽 雏鸟 禽鸟 羽禽
    colombe pigeon tourterelle ramier colombin pigeonneau; dove doves pigeon turtledove squab; 鸽子 鸽 白鸽 斑鸠 和平鸽 白鸽子
    aigle aiglon; eagle eagles eaglet; 鹰 老鹰 雄鹰 苍鹰 大雕
    faucon épervier buse gerfaut crécerelle busard; falcon hawk kite buzzard kestrel sparrowhawk merlin; 隼 猎鹰 游隼 鹞 鹞子 荷鲁斯之鹰
    aigle faucon vautour épervier rapace; eagle falcon hawk vulture bird-of-prey raptor; 鹰 老鹰 猎鹰 隼 秃鹫 猛禽
    vautour condor charognard gypaète; vulture condor; 秃鹫 秃鹰 兀鹫
    chouette hibou hiboux chevêche grand-duc effraie; owl owls owlet; 猫头鹰 鸮 枭 夜猫子
    paon paonne; peacock peacocks peahen peafowl; 孔雀 白孔雀 雄孔雀
    cygne; swan swans cygnet; 天鹅 白天鹅 黑天鹅
    canard oie cygne cane; duck goose swan waterfowl; 鸭子 鹅 天鹅 水鸟
    coq poule poulet poussin gallinacé poularde chapon volaille; rooster hen cock chicken chick cockerel poultry chickens; 公鸡 母鸡 鸡 小鸡 雄鸡 家禽 鸡仔 大公鸡
    dindon dinde; turkey; 火鸡
    pintade; guinea-fowl guineafowl; 珍珠鸡
    canard cane caneton colvert malard sarcelle; duck ducks duckling mallard drake teal; 鸭子 鸭 野鸭 小鸭子 绿头鸭 水鸭
    oie jars oison; goose geese gosling gander; 鹅 大鹅 白鹅 鹅子
    oie-sauvage; wild-goose; 雁 大雁 鸿雁
    canard-mandarin; mandarin-duck; 鸳鸯
    faisan; pheasant pheasants; 野鸡 雉 雉鸡 锦鸡 山鸡
    perdrix caille bécasse; partridge quail snipe woodcock grouse; 鹧鸪 鹌鹑 山鹑
    perroquet perruche ara cacatoès jacquot; parrot parrots parakeet macaw cockatoo; 鹦鹉 金刚鹦鹉 鹦哥 小鹦鹉
    grue-couronnée échassier grue grues; crane cranes wading-bird; 鹤 仙鹤 丹顶鹤 白鹤
    cigogne; stork storks; 鹳 白鹳
    héron aigrette butor; heron egret bittern; 鹭 白鹭 苍鹭 鹭鸶
    héron grue cigogne ibis échassier; heron crane stork ibis egret; 鹭 鹤 鹳 朱鹭
    ibis; ibis; 朱鹭 圣鹮 鹮
    flamant; flamingo; 火烈鸟
    pélican; pelican pelicans; 鹈鹕
    cormoran; cormorant; 鸬鹚 鱼鹰
    mouette goéland albatros; gull seagull albatross; 海鸥 信天翁
    corbeau corneille choucas freux corvidé; crow raven rook jackdaw; 乌鸦 渡鸦 老鸹 寒鸦
    corbeau pie corneille; crow raven magpie; 乌鸦 喜鹊
    pie; magpie magpies; 喜鹊 鹊
    geai; jay; 松鸦
    moineau pierrot; sparrow sparrows; 麻雀 家雀
    hirondelle martinet; swallow swallows; 燕子 燕 小燕子 家燕
    rossignol; nightingale; 夜莺
    alouette; lark skylark; 云雀 百灵鸟 百灵
    chardonneret pinson serin canari bouvreuil linotte; goldfinch finch canary bullfinch linnet chaffinch; 金翅雀 金丝雀 燕雀 红雀
    rouge-gorge mésange merle grive roitelet; robin blackbird thrush wren titmouse; 知更鸟 画眉 乌鸫 山雀 黄鹂 鸫
    coucou; cuckoo; 布谷鸟 杜鹃鸟
    huppe; hoopoe; 戴胜
    étourneau loriot sansonnet; starling oriole; 椋鸟 黄鹂鸟 八哥
    vanneau; lapwing plover; 凤头麦鸡 田凫
    casoar dodo oiseau-lyre; cassowary dodo lyrebird; 渡渡鸟 食火鸡 琴鸟
    bergeronnette fauvette troglodyte; wagtail warbler; 鹡鸰 莺
    pic pivert; woodpecker; 啄木鸟
    martin-pêcheur; kingfisher; 翠鸟 翠鸟儿
    colibri oiseau-mouche; hummingbird; 蜂鸟
    oiseau-de-paradis paradisier; bird-of-paradise; 极乐鸟 天堂鸟
    autruche; ostrich ostriches emu; 鸵鸟
    pingouin manchot; penguin; 企鹅
    toucan; toucan; 巨嘴鸟
    == poisson poissons poiscaille alevin friture; fish fishes fishy; 鱼 小鱼 鱼儿 大鱼 鱼类 活鱼
    carpe; carp koi; 鲤鱼 锦鲤 鲤
    poisson-rouge; goldfish; 金鱼
    saumon truite brochet; salmon trout pike; 鲑鱼 三文鱼 鳟鱼
    hareng morue sardine maquereau merlan; herring cod sardine mackerel; 鲱鱼 鳕鱼 沙丁鱼 鲭鱼
    anguille murène; eel moray; 鳗鱼 鳗 黄鳝
    raie requin squale; shark stingray; 鳐鱼 鲨鱼 鲨 魟鱼
    thon espadon; tuna swordfish; 金枪鱼 剑鱼
    esturgeon poisson-chat silure; sturgeon catfish; 鲟鱼 鲶鱼 鲇鱼
    tilapia; tilapia; 罗非鱼
    == crustacé fruits-de-mer animal-marin; shellfish seafood crustacean sea-creature; 海鲜 甲壳类 海产 海洋生物
    homard langouste langoustine écrevisse; lobster crayfish crawfish; 龙虾 大龙虾 小龙虾
    homard langouste crabe écrevisse crevette; lobster crab crayfish shrimp prawn; 龙虾 螃蟹 虾
    crabe tourteau; crab crabs; 螃蟹 蟹 大闸蟹
    crevette; shrimp prawn shrimps; 虾 小虾 对虾 虾子
    huître huîtres; oyster oysters; 牡蛎 生蚝 蚝
    moule palourde; mussel mussels cockle; 贻贝 蛤蜊 蚌 河蚌 蛤
    coquillage coquille conque nautile cauri coquilles; shell seashell shells conch nautilus cowrie seashells; 贝壳 海螺 螺 鹦鹉螺 法螺 扇贝壳
    coquille-saint-jacques pétoncle; scallop scallop-shell; 扇贝
    poulpe pieuvre calamar seiche; octopus squid cuttlefish; 章鱼 乌贼 鱿鱼 八爪鱼 墨鱼
    ; jellyfish; 水母
    étoile-de-mer oursin; starfish sea-urchin; 海星 海胆
    corail coraux; coral corals; 珊瑚 红珊瑚 珊瑚枝
    éponge; sponge; 海绵
    == reptile reptiles; reptile reptiles reptilian; 爬行动物 爬虫
    serpent vipère couleuvre cobra aspic boa python reptation; snake snakes serpent viper asp cobra adder python; 蛇 毒蛇 小蛇 大蛇 蟒蛇 眼镜蛇 长虫 巨蟒
    uræus uraeus; uraeus uraei; 圣蛇 神蛇 蛇标
    serpent cobra vipère uraeus; snake cobra serpent uraeus viper; 蛇 眼镜蛇 圣蛇
    crocodile alligator caïman croco gavial; crocodile alligator croc caiman; 鳄鱼 鳄
    lézard salamandre gecko caméléon iguane triton orvet varan; lizard salamander gecko chameleon iguana newt; 蜥蜴 壁虎 蝾螈 变色龙
    crocodile lézard alligator salamandre; crocodile lizard alligator; 鳄鱼 蜥蜴
    tortue; tortoise turtle tortoises terrapin; 乌龟 龟 海龟 王八 陆龟
    grenouille crapaud rainette têtard batracien; frog toad tadpole frogs; 青蛙 蛙 蟾蜍 癞蛤蟆 蝌蚪
    == insecte insectes vermine coléoptère larve; insect insects bug bugs vermin grub; 昆虫 虫子 虫 小虫 虫儿 小虫子
    papillon papillons phalène bombyx; butterfly butterflies moth; 蝴蝶 蝶 飞蛾 蛾子 彩蝶 蝴蝶儿
    abeille guêpe bourdon frelon; bee bees wasp bumblebee hornet honeybee; 蜜蜂 蜂 黄蜂 马蜂 小蜜蜂 大黄蜂
    mouche moucheron moustique taon diptère; fly flies gnat mosquito midge horsefly housefly; 苍蝇 蚊子 蝇 小苍蝇
    abeille mouche guêpe moucheron; bee fly wasp; 蜜蜂 苍蝇
    fourmi termite; ant ants termite; 蚂蚁
    libellule; dragonfly dragonflies damselfly; 蜻蜓 豆娘
    scarabée bousier hanneton scarabées; beetle scarab beetles scarabs cockchafer; 甲虫 圣甲虫 屎壳郎 金龟子 蜣螂
    lucane cerf-volant; stag-beetle; 锹甲 锹形虫
    coccinelle; ladybird ladybug; 瓢虫
    sauterelle criquet grillon locuste; grasshopper locust cricket locusts; 蚱蜢 蝗虫 蟋蟀 蛐蛐 蝈蝈 螽斯
    mante mante-religieuse; mantis praying-mantis; 螳螂
    cigale; cicada; 蝉 知了 玉蝉
    chenille ver vers-de-terre asticot; caterpillar worm maggot worms; 毛毛虫 蚯蚓 蠕虫 毛虫 蛆
    ver-à-soie cocon; silkworm cocoon; 蚕 蚕茧 茧
    puce pou punaise; flea louse lice bedbug; 跳蚤 虱子 臭虫
    cafard blatte perce-oreille; cockroach earwig; 蟑螂
    araignée toile-d'araignée tarentule; spider spiders spiderweb cobweb; 蜘蛛 蜘蛛网
    scorpion; scorpion; 蝎子 蝎
    mille-pattes; centipede millipede; 蜈蚣 百足
    luciole ver-luisant; firefly fireflies glow-worm; 萤火虫
    escargot limace colimaçon; snail snails slug; 蜗牛 鼻涕虫
    sangsue; leech; 水蛭 蚂蟥
    == créature-fabuleuse animal-fabuleux monstre monstrueux chimère bête-fabuleuse hybride monstres; mythical-creature fabulous-beast monster monsters chimera hybrid mythological-beast; 怪物 怪兽 神兽 瑞兽 异兽 妖怪 神话动物 神话生物 混合生物
    dragon dragonne vouivre wyverne tarasque guivre cocatrix; dragon dragons wyvern basilisk cockatrice drake; 龙 恶龙 巨龙 飞龙 火龙 喷火龙 金龙 五爪龙 蛟龙 龙纹 小龙
    sphinx sphinge; sphinx sphinxes sphinges; 斯芬克斯 狮身人面像 狮身人面
    licorne; unicorn unicorns; 独角兽
    griffon griffons; griffin gryphon griffins; 狮鹫 格里芬 鹰头狮
    phénix phœnix simorgh; phoenix simurgh fenghuang; 凤凰 凤 火凤凰 不死鸟 金凤凰 凤鸟
    centaure centauresse sagittaire; centaur centaurs; 半人马 人马 人头马 马人
    satyre faune silène satyres chèvre-pied; satyr faun satyrs silenus; 萨提尔 羊人 森林之神 半人半羊 羊腿人
    sirène sirènes ondine néréide océanide mélusine; mermaid siren mermaids sirens nereid merman; 美人鱼 海妖 塞壬 人鱼 海女
    triton tritons hippocampe; triton merman seahorse hippocamp; 海马 特里同
    nymphe nymphes naïade dryade hamadryade nymphette; nymph nymphs naiad dryad; 宁芙 仙女 水仙女 林中仙女 山林女神
    minotaure; minotaur; 牛头怪 弥诺陶洛斯 牛头人 米诺陶
    cyclope polyphème; cyclops; 独眼巨人
    pégase; pegasus; 飞马 珀伽索斯 天马
    méduse gorgone gorgonéion; medusa gorgon gorgons gorgoneion; 美杜莎 戈耳工 蛇发女妖
    ammonite trilobite bélemnite; ammonite trilobite; 菊石 三叶虫
    hydre; hydra; 九头蛇 海德拉
    cerbère; cerberus; 三头犬 地狱犬
    harpie harpies; harpy harpies; 鹰身女妖 哈耳庇厄
    lamassu chérubin-assyrien; lamassu; 拉马苏 人面牛 人首牛身 带翼公牛 人首飞牛
    qilin kirin; qilin kylin; 麒麟
    chien-de-fo chien-fo lion-gardien; foo-dog guardian-lion; 石狮子 护门狮 舞狮
    makara; makara; 摩羯 摩伽罗
    garuda; garuda; 迦楼罗 金翅鸟 大鹏
    gargouille; gargoyle gargoyles; 石像鬼 滴水兽 怪兽滴水
    léviathan monstre-marin serpent-de-mer; leviathan sea-monster kraken; 海怪 利维坦
    oni; ogre oni; 食人魔 食人妖 夜叉
    loup-garou; werewolf; 狼人
    vampire; vampire; 吸血鬼
    géant géante colosse ogre titan; giant giants giantess titan titans; 巨人 泰坦
    gnome lutin elfe farfadet gobelin troll; gnome elf goblin imp troll; 精灵 小妖 小矮人 地精 小精灵
    fée fées; fairy fairies sprite; 仙子 精灵 小仙女 仙姑
    = -
    queue queues caudal; tail tails; 尾巴 尾 长尾巴 马尾
    corne cornes cornu andouiller bois-de-cerf ramure encornure corne-d'abondance; horn horns horned antler antlers drinking-horn horn-of-plenty; 角 犄角 鹿角 牛角 羊角 双角 兽角 丰饶角
    griffe griffes serre serres ergot griffu; claw claws talon talons; 爪子 爪 利爪 鹰爪 尖爪 龙爪
    patte pattes papatte; paw paws foreleg; 爪 脚掌 蹄 前腿 后腿 前爪 后爪 前蹄
    patte griffe sabot pied-de-bête; paw claw hoof; 爪子 蹄子
    sabot sabots onglon; hoof hooves hoofs; 蹄子 马蹄 蹄 牛蹄
    fer-à-cheval; horseshoe; 马蹄铁 马掌
    crinière crin toupet; mane manes forelock; 鬃毛 马鬃 鬣毛 狮鬃 鬃
    museau museaux truffe mufle groin gueule chanfrein naseau naseaux; muzzle snout maw nostrils jaws; 口鼻 兽嘴 鼻头 口套
    bec becs; beak beaks bill; 喙 鸟嘴 鸟喙 尖嘴
    croc crocs canines venin; fang fangs tusk tusks; 獠牙 尖牙 利齿 毒牙
    défense défenses ivoire-d'éléphant; tusk tusks ivory; 象牙 长牙
    trompe; proboscis trunk; 象鼻 象鼻子 长鼻子
    écaille écailles squameux; scale scales scaly; 鳞 鳞片 鱼鳞 鳞甲
    nageoire nageoires aileron; fin fins flipper; 鳍 鱼鳍
    carapace carapaces; carapace turtle-shell; 龟壳 甲壳 硬壳 龟甲
    écaille-de-tortue; tortoiseshell; 玳瑁
    aile ailes ailé ailée ailette ailées; wing wings winged pinion; 翅膀 羽翼 双翼 翼 带翅膀 长翅膀 双翅
    plume plumes plumage duvet panache penne plumet empenné; feather feathers plume plumage; 羽毛 翎 翎毛 羽 翎子 孔雀毛 花翎
    crête caroncule; crest wattle cockscomb; 鸡冠 冠羽 冠子
    pelage poil toison fourrure; fur pelt fleece; 皮毛 兽毛 绒毛 毛 毛色
    peau-de-bête dépouille léonté; animal-skin pelt; 兽皮
    bosse; hump; 驼峰
    mamelle tétine; udder teat; 奶头 乳头
    antenne antennes; antenna antennae feelers; 触角 触须
    tentacule tentacules; tentacle tentacles; 触手
    aboyer aboie aboiement; bark barking howl howling; 吠 狗叫 嚎叫 汪汪
    rugir rugit rugissement; roar roaring; 吼 怒吼 咆哮
    cabré cabrée cabrer se-cabre; rearing prancing rampant; 跃起 扬蹄 腾跃
    galop galoper galope; gallop galloping canter; 奔驰 飞奔 狂奔 奔跑
    trot trotter; trot trotting; 小跑
    ruer ruade; bucking; 尥蹶子
    brouter broute paître paissent pâture ruminer; graze grazing browse; 吃草 放牧
    ronger ronge grignoter mâcher; gnaw gnawing nibble chew; 啃 咬 嚼
    mordre mord mordu morsure; bite bites bitten biting; 咬 被咬 咬人 咬住
    picorer becqueter; peck pecking; 啄 啄食
    dévorer dévore dévoré avaler engloutir; devour devouring devours gobble; 吞 吞食 吞吃 吃掉 吞噬
    ramper rampant; crawl crawling creep slither; 爬行 匍匐
    enroulé enrouler lové; coiled coil entwined entwine wrapped; 缠绕 盘绕 缠着 盘着 缠住
    couver pondre éclore; hatch hatching brooding; 孵蛋 孵化 下蛋 孵
    apprivoisé dompter dompteur dompté dressage; tame tamed tamer taming; 驯服 驯兽 驯
    prendre-son-envol envol; take-off; 展翅 起飞
    accouplement saillie; mating; 交配
    croupe arrière-train garrot encolure flanc; rump hindquarters withers haunch croup; 臀部 后臀
    nid nids nichée couvée; nest nests brood; 鸟巢 巢 窝 鸟窝 蜂巢
    ruche essaim; hive beehive swarm; 蜂箱 蜂窝 蜂群
    oeuf œuf œufs oeuf-dur; egg eggs boiled-egg; 蛋 鸡蛋 鸟蛋 卵 蛋壳 煮鸡蛋
    terrier tanière; burrow lair den; 巢穴 兽穴 地洞
    chenil; kennel; 狗窝 狗屋
    étable bergerie écurie porcherie mangeoire crèche râtelier auge; stable manger crib trough stall; 马厩 马棚 牛棚 羊圈 马槽 牲口棚 食槽 畜棚
    poulailler pigeonnier colombier volière; henhouse dovecote aviary coop; 鸡窝 鸽舍 鸡舍 鸽子笼
    cage cages; cage cages birdcage; 笼子 鸟笼 笼
    laisse; leash; 狗绳 项圈 牵引绳 狗链 拴着
    proie gibier; prey game-animal; 猎物 野味
    trophée-de-chasse animal-empaillé empaillé naturalisé taxidermie; stuffed taxidermy hunting-trophy; 标本 剥制标本 鹿头标本 剥制
    """
}
