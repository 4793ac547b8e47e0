// swift-format-ignore-file

extension MuseumLexicon {
  /// Animals, real and fabulous, and their parts.
  static let animals = """
    = animal animaux bête bêtes bestiole créature bestiau bestiaux animalier animaux-sauvages bébête petite-bête bestioles créatures bêtes-sauvages mammifère mammifères petit-animal gros-animal quadrupède animal-sauvage bête-à-quatre-pattes; animal animals beast creature critter fauna wildlife animals-wild wild-animal wild-animals wild-beast beasts critters mammal mammals four-legged creatures small-animal big-animal quadruped furry-animal varmint varmints; 动物 野兽 兽 小动物 牲畜 禽兽 走兽 小兽 活物 大动物 家养动物 生灵 毛孩儿
    lémurien; lemur; 狐猴
    ornithorynque opossum; platypus opossum; 鸭嘴兽 负鼠
    pangolin; pangolin; 鲮鲤
    phacochère; warthog; 疣猪
    taupinière; molehill; 鼹鼠丘
    arête-de-poisson-reste; fishbone fish-bones; 鱼骨 鱼刺
    fanon-de-baleine; whalebone; 鲸须
    peau-de-phoque; sealskin; 海豹皮
    chien chienne chiot toutou caniche lévrier épagneul clebard clebs cabot molosse dogue bichon carlin teckel roquet chienchien cador canin king-charles bouledogue basset braque ouah chiens chiennes chiots petit-chien gros-chien chien-de-chasse chien-de-berger chien-noir chien-blanc ouaf ouah-ouah toutous cleps klebs lévriers berger-allemand chihuahua pékinois dalmatien labrador golden-retriever setter corgi husky saint-bernard bâtard-de-chien chien-de-compagnie médor loulou fidèle-chien meute chien-couché chien-qui-dort chien-qui-aboie petit-toutou; dog puppy hound doggy doggie poodle spaniel greyhound pooch doggo mutt pup mastiff terrier pug lapdog whippet canine bulldog dachshund bloodhound hunting-dog woof dogs hounds puppies doggies pups bow-wow wolfhound sheepdog chihuahua pekingese dalmatian labrador retriever setter corgi husky st-bernard man's-best-friend pack-of-hounds guard-dog little-dog big-dog foxhound whippets borzoi lap-dog fluffy-dog yorkie poodles furbaby sleeping-dog sitting-dog barking-dog begging-dog dog-lying; 狗 小狗 狗狗 犬 猎犬 汪星人 汪 狗子 毛孩子 猎狗 小犬 哈巴狗 狮子狗 灵缇 猎兔犬 狗崽 狗娃 贵宾犬 宠物狗 狗儿 大狗 小狗狗 狗仔 柴犬 柯基 京巴 金毛 哈士奇 泰迪 牧羊犬 吉娃娃 二哈 博美 斗牛犬 腊肠犬 斑点狗 旺财 猎狗群 狮子犬 西施犬 犬只 家犬 比熊
    chat chatte chaton minou minet matou greffier mistigri félin raminagrobis minette miaou chats chatons petit-chat chat-noir chat-blanc mimi matou-noir chat-tigré chats-égyptiens angora siamois-chat persan-chat félins bastet-chat chat-assis chat-qui-dort chat-roulé-en-boule; cat kitten kitty feline moggy tomcat pussycat puss tabby tom-cat meow cats kittens kitties moggies black-cat white-cat ginger-cat tabby-cat alley-cat house-cat pussy-cat feline-animal purring purr meowing furry-cat kittycat mog mogs sleeping-cat curled-up-cat cat-stretching; 猫 小猫 猫咪 喵星人 喵 小猫咪 咪咪 猫儿 花猫 黑猫 猫崽 猫猫 喵喵 猫咪咪 大橘 狸花猫 狸猫 波斯猫 家猫 大猫 猫咪们 喵咪 虎斑猫 猫主子 暹罗猫 咪 喵呜
    animal-de-compagnie animal-domestique animaux-domestiques compagnon-à-quatre-pattes animaux-de-compagnie; pet pets house-pet pet-animal furry-friend four-legged-friend; 宠物 爱宠 家宠 小宠物 宠物们
    bétail troupeau cheptel harde bestiaux-de-ferme troupeaux animaux-de-ferme transhumance gardien-de-troupeau; livestock herd flock herds flocks farm-animals farm-animal cattle-herd herding; 牲口 牛群 羊群 兽群 畜群 家畜 畜生 一群羊 放羊 放牛
    cheval chevaux monture jument poulain canasson destrier étalon palefroi haridelle rosse coursier pur-sang bourrin équidé pouliche hongre cheval-à-bascule dadas poney poneys petit-cheval cheval-blanc cheval-noir chevaux-de-course étalons juments cheval-cabré bidet-cheval cheval-de-trait percheron canassons haridelles cheval-de-bataille monture-royale coursiers cheval-arabe bai alezan carne bourrin-cheval; horse horses pony mare steed stallion foal colt filly gelding nag charger courser mount equine horsey palfrey rocking-horse hobby-horse ponies stallions mares foals gee-gee horsie horsey-horse workhorse carthorse draught-horse warhorse war-horse thoroughbred bay-horse white-horse black-horse arabian-horse steeds colts roan chestnut-horse nags bronco mustang; 马 马匹 骏马 白马 坐骑 马儿 小马 战马 马驹 烈马 黑马 母马 公马 种马 小马驹 大马 木马 马驹子 千里马 汗血马 良驹 马儿们 骏骑 青骢 高头大马 辕马 老马 驽马 矮马 小马儿 马群 野马 马马 骑的那匹马
    cheval âne mulet poney monture équidé; horse donkey mule pony mount; 马 驴 骡子 坐骑
    attelage chevaux-attelés attelés; team-of-horses harnessed-horses four-in-hand; 套马 驾辕 一队马
    âne ânesse ânon baudet bourricot bourrique grison ânes bourriquet âne-bâté aliboron bourriques; donkey ass burro jackass jenny donkeys asses mule-ass eeyore hee-haw; 驴 毛驴 驴子 小毛驴 小驴 小驴子 驴儿 野驴
    mule mulet mules-bêtes mulets; mule mules hinny pack-mule pack-animal; 骡子 骡
    zèbre zèbres rayures-de-zèbre; zebra zebras zebra-stripes; 斑马 斑马儿 斑马群
    boeuf bœuf bœufs vache taureau veau génisse bouvillon taurillon bovin bovins buffle zébu vaches taureaux vachette bœuf-de-labour bêtes-à-cornes veaux buffles vache-laitière meuh ruminant ruminants taureau-blanc boeuf-écorché; ox oxen cow cows bull cattle calf calves bullock heifer steer buffalo bovine cattle-beast bulls moo moo-cow dairy-cow milk-cow oxcart-ox buffaloes longhorn white-bull heifers water-buffalo horned-beast; 牛 公牛 母牛 奶牛 小牛 牛犊 水牛 黄牛 耕牛 牛儿 老牛 牯牛 哞 水牛儿 牛只 哞哞 牛牛
    bison aurochs yack bisons; bison aurochs yak bisons buffalo-bison; 野牛 牦牛 原牛
    mouton brebis bélier ovin ovins moutons béliers brebis-blanches ovidé bêlement bêê tondu mouton-noir ouailles mérinos; sheep ewe ram rams lambkin baa bleating rams-sheep flock-of-sheep black-sheep ewes woolly-sheep shorn fleecy baa-lamb; 羊 绵羊 公羊 母羊 羊儿 小绵羊 羊咩咩 咩 小羊儿 羝 老绵羊 咩咩 羊羊
    mouton chèvre agneau brebis bouc cabri; sheep goat lamb ram kid; 羊 山羊 绵羊 羔羊 小羊
    agneau agnelle agnelet agneaux petit-agneau; lamb lambs little-lamb baby-sheep; 羔羊 小羊 小羊羔 羊羔 小绵羊羔 羔子 小羊仔
    mouton agneau brebis bélier; sheep lamb ram; 羊 绵羊 羔羊 小羊
    chèvre bouc chevreau biquette cabri bique caprin chèvres boucs chevrette bouquetins cornu-bouc barbiche-de-bouc; goat goats billy-goat nanny-goat goats-kid he-goat she-goat kid-goat; 山羊 小山羊 公山羊 山羊胡子羊 公羊角
    bouquetin chamois mouflon chamois-des-alpes; ibex chamois mouflon ibexes mountain-goat; 羱羊 野山羊 岩羊 北山羊 山地羊 盘羊
    chèvre bouquetin bouc antilope gazelle; goat ibex antelope gazelle; 山羊 羚羊 羱羊
    cochon porc truie porcelet goret pourceau cochons porcs porcinet cochonnet truies gorets cochon-de-lait porcin porcine; pig pigs hog sow piglet swine piggy oink piglets sows hogs porky pig-snout suckling-pig porcine; 猪 小猪 母猪 猪仔 公猪 猪猪 猪儿 大猪 小肥猪 佩奇 哼哼
    sanglier laie marcassin sangliers ragot-sanglier hure; boar wild-boar boars wild-pig wild-hog tusked-boar; 野猪 山猪 大野猪 獠牙猪
    cochon porc sanglier; pig hog boar; 猪 野猪
    loup louve louveteau loups louves grand-méchant-loup louveteaux meute-de-loups hurle-loup louve-romaine; wolf wolves she-wolf wolfish pack-of-wolves big-bad-wolf wolf-cub capitoline-wolf; 狼 母狼 野狼 大灰狼 狼狗 狼群
    loup chien renard chacal; wolf dog fox jackal; 狼 狗 狐狸 豺
    renard renarde goupil fennec renards renardeau goupils queue-de-renard; fox foxes vixen foxy fox-fur fox-cub; 狐狸 狐 小狐狸 狐仙
    chacal chacals; jackal jackals; 胡狼 豺 豺狼 胡狼头
    chacal chien renard; jackal dog fox; 胡狼 豺 狗
    hyène hyènes; hyena hyenas; 鬣狗 土狼 斑鬣狗
    ours ourse ourson nounours ours-en-peluche ours-brun ours-blanc ours-polaire grizzly oursons teddy-ours; bear bears bear-cub teddy-bear grizzly brown-bear polar-bear bear-skin black-bear bearish cubs-bear pooh ursine; 熊 狗熊 棕熊 黑熊 小熊 北极熊 大熊 泰迪熊 玩具熊 熊熊 小熊儿 熊仔 棕熊儿
    panda pandas; panda pandas; 熊猫 大熊猫 国宝熊猫 滚滚
    cerf biche daim faon chevreuil daine élan renne cervidé caribou cerfs biches daims chevreuils faons brame cerf-de-noël élans bambi grand-cerf gibier-cerf; deer stag doe fawn buck hart hind roe elk reindeer moose stags fawns bambi does-deer elks rudolph red-deer roe-deer fallow-deer moose-deer; 鹿 梅花鹿 雄鹿 小鹿 母鹿 公鹿 驯鹿 麋鹿 鹿儿 大鹿 长颈鹿小 麋 小梅花鹿 鹿群 斑比 牝鹿 獐子 狍子 麂 鹿鹿
    antilope gazelle oryx gnou antilopes gazelles; antelope gazelle oryx gnu antelopes gazelles impala; 羚羊 瞪羚 黑羚
    cerf biche daim antilope gazelle; deer stag doe antelope gazelle; 鹿 羚羊
    lapin lapine lapereau lièvre hase levraut lapins lapinou lièvres petit-lapin jeannot-lapin pan-pan oreilles-de-lapin bunny-lapin clapier; rabbit hare bunny leveret coney rabbits hares bunnies wabbit bunny-rabbit leverets peter-rabbit cottontail; 兔子 兔 玉兔 小兔子 野兔 白兔 兔兔 小白兔 兔儿 大白兔 野兔子 小白兔子 兔爷
    hérisson porc-épic hérissons porcs-épics; hedgehog porcupine hedgehogs porcupines; 刺猬 豪猪 小刺猬
    raton-laveur mouffette ratons-laveurs moufette; raccoon skunk raccoons skunks; 浣熊 臭鼬 小浣熊
    koala wombat koalas; koala wombat koalas; 考拉 树袋熊 树熊
    suricate; meerkat; 狐獴
    lamantin narval; manatee narwhal; 海牛 独角鲸
    oryctérope animal-de-seth; aardvark seth-animal; 塞特兽 土豚
    taupe taupes; mole moles-animal; 鼹鼠 地老鼠
    belette furet martre zibeline blaireau fouine vison putois hermine-animal hermines zibelines furets martres; weasel ferret marten sable stoat badger mink stoats ermines weasels ferrets ermine-animal polecat wolverine; 鼬 貂 雪貂 黄鼠狼 獾 紫貂 白鼬 银鼠
    loutre loutres; otter otters; 水獭 海獭
    mangouste ichneumon genette civette; mongoose genet civet; 猫鼬 獴 灵猫
    chauve-souris chauves-souris batman; bat bats bat-wing flittermouse; 蝙蝠 蝙蝠儿 五福
    singe guenon macaque babouin singerie ouistiti primate singes petits-singes guenons babouins macaques singesse ouistitis capucin-singe; monkey monkeys baboon macaque marmoset primate monkeying vervet capuchin-monkey apes-and-monkeys cheeky-monkey barbary-ape simian; 猴子 猴 猕猴 小猴子 狒狒 猿猴 小猴 猴儿 猴王 金丝猴 猴群 猢狲 猴猴
    singe gorille chimpanzé babouin; monkey ape baboon chimp; 猴子 猴 猩猩 猿 狒狒
    gorille chimpanzé orang-outan gibbon grands-singes gorilles king-kong; ape gorilla chimpanzee gibbon apes gorillas orangutan bonobo king-kong; 猩猩 大猩猩 猿 长臂猿 金刚猩 猩猩类
    éléphant éléphanteau pachyderme mammouth éléphants dumbo babar défenses-d'éléphant; elephant elephants mammoth dumbo jumbo elephant-calf; 大象 小象 象群 白象 猛犸 小飞象 大笨象 战象 象儿 象象
    rhinocéros rhino rhinocéros-de-dürer; rhinoceros rhino rhinos; 犀牛 独角犀 犀
    hippopotame hippopotames hippo; hippopotamus hippo hippos hippopotamuses; 河马 大河马 小河马
    girafe girafes girafon; giraffe giraffes long-neck-animal; 长颈鹿 长脖子鹿
    chameau chameaux dromadaire dromadaires caravane-de-chameaux chamelier; camel camels dromedary camel-train camel-driver caravan-of-camels humped-animal; 骆驼 单峰驼 双峰驼 驼 骆驼队 驼队 沙漠之舟 骆驼儿
    lama alpaga vigogne; llama alpaca llamas alpacas vicuna; 羊驼 草泥马 大羊驼
    tapir tatou paresseux fourmilier tatous paresseux-animal; tapir armadillo sloth anteater anteaters sloths armadillos; 貘 犰狳 树懒 食蚁兽 穿山甲
    kangourou kangourous wallaby; kangaroo kangaroos wallaby joey; 袋鼠 大袋鼠
    phoque morse otarie phoques morses lion-de-mer; seal walrus sea-lion seals-animal walruses sea-lions; 海豹 海象 海狮 小海豹 海豹儿
    baleine cachalot cétacé baleines orque orques baleineau moby-dick; whale whales orca killer-whale whaling whaler moby-dick; 鲸 鲸鱼 大鲸鱼 鲸鱼儿 抹香鲸 虎鲸 蓝鲸
    dauphin marsouin dauphins flipper-dauphin; dolphin dolphins porpoise dolphin-riding flipper-dolphin; 海豚 小海豚 海豚儿 江豚
    dinosaure fossile dinosaures tyrannosaure diplodocus fossiles; dinosaur fossil dinosaurs t-rex tyrannosaurus diplodocus triceratops fossils fossilised; 恐龙 化石 霸王龙 暴龙 恐龙化石 侏罗纪 三角龙
    == oiseau oiseaux piaf volatile oisillon zoziau rapace petit-oiseau gros-oiseau oisillons passereau passereaux oiseaux-en-vol cui-cui piafs oiseleur ornithologie ailé-à-plumes moineaux-et-oiseaux échassiers volatiles gazouillis; bird birds birdie fowl avian nestling fledgling birdy little-bird small-bird flock-of-birds songbird songbirds feathered-friend fowls tweety chirping birdlife flying-bird perched-bird winged-creature; 鸟 小鸟 鸟儿 飞禽 雏鸟 禽鸟 羽禽 群鸟 大鸟 禽 鸣禽 鸟群 鸟类 啾啾 笼中鸟 鸟鸟 叽叽 叽叽喳喳
    courlis bécasseau; curlew sandpiper plover-wader; 鹬 滨鹬
    outarde; bustard; 鸨
    macareux petit-pingouin; auk; 海鹦
    balbuzard; osprey; 鱼鹰猛禽
    fou-de-bassan; gannet; 鲣鸟
    poule-d'eau foulque; moorhen coot; 水鸡 骨顶鸡
    sittelle jaseur; nuthatch waxwing; 太平鸟
    bec-croisé gros-bec; grosbeak crossbill; 蜡嘴雀
    mainate; mynah mockingbird; 八哥鸟 了哥
    nichoir; nesting-box birdbath; 鸟巢箱
    colombe pigeon mouette oiseau-blanc; dove pigeon gull white-bird; 鸽子 海鸥 白鸟
    perroquet oiseau-coloré toucan; parrot colourful-bird; 鹦鹉 彩色的鸟
    coq poule dindon paon faisan poulaga; rooster hen turkey pheasant chook; 公鸡 母鸡 火鸡 野鸡 鸡鸡仔
    moineau rouge-gorge mésange chardonneret pinson petit-oiseau; sparrow robin finch goldfinch little-bird; 麻雀 小鸟 金翅雀 知更鸟
    colombe pigeon tourterelle ramier colombin pigeonneau colombes pigeons tourterelles colombe-blanche saint-esprit-colombe pigeons-voyageurs roucouler; dove doves pigeon turtledove squab pigeons white-dove holy-spirit-dove turtle-dove cooing carrier-pigeon wood-pigeon; 鸽子 鸽 白鸽 斑鸠 和平鸽 白鸽子 鸽子儿 白鸽儿 鸽群 咕咕 和平鸽子 野鸽 家鸽
    aigle aiglon aigles aigle-royal aigle-impérial aigle-bicéphale aigle-noir; eagle eagles eaglet golden-eagle imperial-eagle double-headed-eagle sea-eagle bald-eagle eagle's; 鹰 老鹰 雄鹰 苍鹰 大雕 金雕 雕鸮 大鹰 鹫
    faucon épervier buse gerfaut crécerelle busard faucons oiseau-de-proie éperviers oiseau-d'horus horus-faucon faucon-pèlerin; falcon hawk kite buzzard kestrel sparrowhawk merlin falcons hawks peregrine kestrels gyrfalcon horus-bird; 隼 猎鹰 游隼 鹞 鹞子 荷鲁斯之鹰 雀鹰 海东青 小鹰
    aigle faucon vautour épervier rapace; eagle falcon hawk vulture bird-of-prey raptor; 鹰 老鹰 猎鹰 隼 秃鹫 猛禽
    vautour condor charognard gypaète vautours charognards condors; vulture condor vultures buzzards carrion-bird; 秃鹫 秃鹰 兀鹫 食腐鸟 座山雕
    chouette hibou hiboux chevêche grand-duc effraie chouettes chouette-d'athéna oiseau-de-nuit chouette-effraie hulotte; owl owls owlet barn-owl night-bird athena's-owl wise-owl hooting little-owl tawny-owl eagle-owl; 猫头鹰 鸮 枭 夜猫子 猫头鹰儿 小猫头鹰
    paon paonne paons paon-blanc faire-la-roue plumes-de-paon queue-de-paon; peacock peacocks peahen peafowl peacock-feather peacock-feathers peacock's-tail strutting fan-tail; 孔雀 白孔雀 雄孔雀 孔雀开屏 开屏
    cygne cygnes cygne-noir vilain-petit-canard cygneau; swan swans cygnet white-swan black-swan cygnets swan-like; 天鹅 白天鹅 黑天鹅 小天鹅 丑小鸭 鸿鹄 鹄
    canard oie cygne cane; duck goose swan waterfowl; 鸭子 鹅 天鹅 水鸟
    coq poule poulet poussin gallinacé poularde chapon volaille coqs poules poulets poussins cocorico basse-cour volailles poulette chapons cot-cot; rooster hen cock chicken chick cockerel poultry chickens hens roosters cocks fowl-yard cock-a-doodle-doo broody-hen barnyard chicky bantam clucking; 公鸡 母鸡 鸡 小鸡 雄鸡 家禽 鸡仔 大公鸡 公鸡儿 老母鸡 小母鸡 喔喔 打鸣 鸡群 雏鸡 斗鸡
    dindon dinde dindons dindonneau; turkey turkeys gobbler; 火鸡 吐绶鸡
    pintade; guinea-fowl guineafowl; 珍珠鸡
    canard cane caneton colvert malard sarcelle canards canetons coin-coin cane-sauvage petit-canard canard-colvert; duck ducks duckling mallard drake teal ducklings ducky mallards wild-duck eider duckie; 鸭子 鸭 野鸭 小鸭子 绿头鸭 水鸭 鸭儿 大鸭子 小鸭 嘎嘎 公鸭 鸭仔 野鸭子 鸭鸭
    oie jars oison oies oies-sauvages-domestiques oisons petite-oie; goose geese gosling gander goslings honk gaggle greylag; 鹅 大鹅 白鹅 鹅子 大白鹅 鹅儿 小鹅 嘎鹅
    oie-sauvage oies-sauvages bernache; wild-goose wild-geese; 雁 大雁 鸿雁 雁群 野雁 孤雁 雁儿
    canard-mandarin canards-mandarins; mandarin-duck mandarin-ducks; 鸳鸯
    faisan faisans faisane; pheasant pheasants ring-necked-pheasant golden-pheasant; 野鸡 雉 雉鸡 锦鸡 山鸡 长尾鸡
    perdrix caille bécasse perdreau cailles bécasses gélinotte coq-de-bruyère gibier-à-plumes tétras; partridge quail snipe woodcock grouse partridges quails grouse-bird game-bird game-birds woodcocks ptarmigan; 鹧鸪 鹌鹑 山鹑 沙鸡 榛鸡 竹鸡 野禽
    perroquet perruche ara cacatoès jacquot perroquets perruches aras inséparables jaco coco-perroquet; parrot parrots parakeet macaw cockatoo macaws budgie budgerigar polly cockatiel lovebirds; 鹦鹉 金刚鹦鹉 鹦哥 小鹦鹉 鹦哥儿 巧嘴八哥 大鹦鹉
    grue-couronnée échassier grue grues grue-oiseau grues-japonaises; crane cranes wading-bird red-crowned-crane crowned-crane; 鹤 仙鹤 丹顶鹤 白鹤 仙鹤儿 鹤群 松鹤
    cigogne cigognes cigogneau; stork storks stork's-nest; 鹳 白鹳 送子鸟
    héron aigrette butor hérons aigrettes échassier-gris; heron egret bittern herons egrets spoonbill; 鹭 白鹭 苍鹭 鹭鸶 白鹭鸶 苍鹭儿 琵鹭
    héron grue cigogne ibis échassier; heron crane stork ibis egret; 鹭 鹤 鹳 朱鹭
    ibis ibis-sacré oiseau-de-thot; ibis sacred-ibis thoth-bird ibises; 朱鹭 圣鹮 鹮 朱鹮 透特鸟
    flamant flamants flamant-rose flamants-roses; flamingo flamingos pink-bird; 火烈鸟 红鹤 火鹤
    pélican pélicans grand-gosier; pelican pelicans pelican-in-piety; 鹈鹕 塘鹅
    cormoran cormorans; cormorant cormorants; 鸬鹚 鱼鹰 水老鸦
    mouette goéland albatros mouettes goélands oiseau-de-mer oiseaux-de-mer; gull seagull albatross gulls seagulls seabird seabirds tern; 海鸥 信天翁 海鸟 海鸥儿 鸥
    corbeau corneille choucas freux corvidé corbeaux corneilles oiseau-noir; crow raven rook jackdaw crows ravens black-bird carrion-crow croak; 乌鸦 渡鸦 老鸹 寒鸦 老鸦 黑鸟 乌鸦儿 金乌鸦 白颈鸦
    corbeau pie corneille; crow raven magpie; 乌鸦 喜鹊
    pie pies pie-bavarde; magpie magpies magpies-bird; 喜鹊 鹊 喜鹊登梅 喜鹊儿
    geai; jay; 松鸦
    moineau pierrot moineaux; sparrow sparrows house-sparrow; 麻雀 家雀 小麻雀 雀 黄雀 雀儿
    hirondelle martinet hirondelles martinets; swallow swallows swifts house-martin swallow-bird; 燕子 燕 小燕子 家燕 双燕 雨燕 燕儿
    rossignol rossignols; nightingale nightingales; 夜莺 夜莺儿
    alouette alouettes; lark skylark larks skylarks; 云雀 百灵鸟 百灵 云雀儿
    chardonneret pinson serin canari bouvreuil linotte pinsons canaris serins verdier sizerin; goldfinch finch canary bullfinch linnet chaffinch finches canaries goldfinches linnets bullfinches siskin; 金翅雀 金丝雀 燕雀 红雀 金雀 黄鸟 山雀子 红腹灰雀
    rouge-gorge mésange merle grive roitelet mésanges merles grives rouge-queue; robin blackbird thrush wren titmouse robins robin-redbreast thrushes wrens bluetit blackbirds; 知更鸟 画眉 乌鸫 山雀 黄鹂 鸫 红胸鸟 欧亚鸲 百舌 黄莺 相思鸟
    coucou coucous; cuckoo cuckoos; 布谷鸟 杜鹃鸟 杜鹃 子规 布谷
    huppe huppe-fasciée; hoopoe hoopoes; 戴胜
    étourneau loriot sansonnet; starling oriole; 椋鸟 黄鹂鸟 八哥
    vanneau; lapwing plover; 凤头麦鸡 田凫
    casoar dodo oiseau-lyre; cassowary dodo lyrebird; 渡渡鸟 食火鸡 琴鸟
    bergeronnette fauvette troglodyte; wagtail warbler; 鹡鸰 莺
    pic pivert pics-verts; woodpecker woodpeckers; 啄木鸟 打木鸟
    martin-pêcheur martins-pêcheurs; kingfisher kingfishers halcyon; 翠鸟 翠鸟儿 翡翠鸟 鱼狗
    colibri oiseau-mouche colibris; hummingbird hummingbirds; 蜂鸟 蜂鸟儿
    oiseau-de-paradis paradisier; bird-of-paradise; 极乐鸟 天堂鸟
    autruche autruches oeuf-d'autruche plume-d'autruche; ostrich ostriches emu ostrich-egg ostrich-feather; 鸵鸟 大鸵鸟
    pingouin manchot pingouins manchots; penguin penguins puffin; 企鹅 小企鹅
    toucan; toucan; 巨嘴鸟
    == poisson poissons poiscaille alevin friture petits-poissons bans-de-poissons banc-de-poissons poissonneux poissonnerie prise-de-poisson queue-de-poisson maquereaux alose; fish fishes fishy fishes-swimming school-of-fish little-fish big-fish catch-of-fish tropical-fish fish-tail; 鱼 小鱼 鱼儿 大鱼 鱼类 活鱼 鱼群 鲜鱼 鱼儿们 小鱼儿 一条鱼 活鱼儿 鱼鱼
    lamproie congre; lamprey conger; 七鳃鳗
    églefin flétan éperlan; haddock halibut; 大比目鱼
    dorade bar-poisson loup-de-mer-poisson; sea-bream seabass; 鲷
    ablette vairon goujon; minnow gudgeon; 小杂鱼
    poisson-lune poisson-volant; pufferfish flying-fish sunfish; 河豚 飞鱼
    piranha; piranha; 食人鱼
    carpe carpes koï; carp koi koi-carp carps; 鲤鱼 锦鲤 鲤 双鱼 鳜鱼
    poisson-rouge poissons-rouges; goldfish goldfishes; 金鱼 金鱼儿
    saumon truite brochet saumons truites brochets perche-poisson; salmon trout pike salmons perch-fish trouts bass-fish; 鲑鱼 三文鱼 鳟鱼 大马哈鱼 鲈鱼 狗鱼
    hareng morue sardine maquereau merlan harengs morues sardines anchois rouget sole-poisson turbot; herring cod sardine mackerel herrings anchovy anchovies mackerels sole-fish flounder mullet turbot; 鲱鱼 鳕鱼 沙丁鱼 鲭鱼 鳀鱼 比目鱼 鲽鱼 鲻鱼 咸鱼干 带鱼
    anguille murène; eel moray; 鳗鱼 鳗 黄鳝
    raie requin squale requins raies requin-blanc mâchoires-de-requin; shark stingray sharks manta-ray jaws-shark great-white; 鳐鱼 鲨鱼 鲨 魟鱼 大白鲨 蝠鲼
    thon espadon; tuna swordfish; 金枪鱼 剑鱼
    esturgeon poisson-chat silure; sturgeon catfish; 鲟鱼 鲶鱼 鲇鱼
    tilapia; tilapia; 罗非鱼
    == crustacé fruits-de-mer animal-marin crustacés fruits-de-la-mer plateau-de-fruits-de-mer; shellfish seafood crustacean sea-creature crustaceans sea-food sea-creatures molluscs mollusc; 海鲜 甲壳类 海产 海洋生物 贝类 虾蟹 软体动物 水产 海里的东西
    homard langouste langoustine écrevisse homards langoustes queue-de-homard; lobster crayfish crawfish lobsters crayfishes; 龙虾 大龙虾 小龙虾 大虾 澳龙 龙虾钳
    homard langouste crabe écrevisse crevette; lobster crab crayfish shrimp prawn; 龙虾 螃蟹 虾
    crabe tourteau crabes pinces-de-crabe; crab crabs hermit-crab crab-claw claws-of-crab; 螃蟹 蟹 大闸蟹 寄居蟹 大螃蟹 蟹钳
    crevette; shrimp prawn shrimps; 虾 小虾 对虾 虾子
    huître huîtres écailler ouvrir-des-huîtres; oyster oysters oyster-shell oyster-shells shucking; 牡蛎 生蚝 蚝
    moule palourde; mussel mussels cockle; 贻贝 蛤蜊 蚌 河蚌 蛤
    coquillage coquille conque nautile cauri coquilles coquillages coquilles-de-mer bigorneau bulot bivalve grande-coquille conques nacre-coquille; shell seashell shells conch nautilus cowrie seashells whelk cowry big-shell shell-shaped winkle bivalve spiral-shell conch-shell; 贝壳 海螺 螺 鹦鹉螺 法螺 扇贝壳 大贝壳 小贝壳 海贝 蛤壳 蚌壳
    coquille-saint-jacques pétoncle coquilles-saint-jacques; scallop scallop-shell scallops pilgrim-shell; 扇贝 朝圣贝 大扇贝
    poulpe pieuvre calamar seiche poulpes pieuvres calamars; octopus squid cuttlefish octopuses tentacled squids kraken-octopus; 章鱼 乌贼 鱿鱼 八爪鱼 墨鱼 大章鱼 八爪
    ; jellyfish; 水母
    étoile-de-mer oursin étoiles-de-mer oursins; starfish sea-urchin starfishes sea-urchins sea-star; 海星 海胆 海星儿
    corail coraux branche-de-corail; coral corals coral-branch coral-reef; 珊瑚 红珊瑚 珊瑚枝 珊瑚礁
    éponge éponges-marines; sponge sea-sponge; 海绵 海绵体
    == reptile reptiles reptiles-rampants bête-rampante; reptile reptiles reptilian creepy-crawly-reptile; 爬行动物 爬虫 两栖动物 爬虫类 冷血动物
    serpent vipère couleuvre cobra aspic boa python reptation serpents vipères couleuvres serpent-d'airain crotale-serpent serpent-à-sonnette crochets-venimeux serpentin-animal mue-de-serpent anaconda; snake snakes serpent viper asp cobra adder python snakes-and-serpents serpents vipers rattlesnake rattler snakebite slithering forked-tongue constrictor coiled-snake anaconda; 蛇 毒蛇 小蛇 大蛇 蟒蛇 眼镜蛇 长虫 巨蟒 蛇儿 双蛇 巨蛇 响尾蛇 蛇妖 蝮蛇 一条蛇 青蛇 吐信 蛇蛇
    uræus uraeus cobra-royal cobra-dressé cobra-femelle; uraeus uraei royal-cobra rearing-cobra; 圣蛇 神蛇 蛇标 王冠上的蛇 眼镜蛇头 圣蛇标
    serpent cobra vipère uraeus; snake cobra serpent uraeus viper; 蛇 眼镜蛇 圣蛇
    crocodile alligator caïman croco gavial crocodiles alligators dieu-crocodile; crocodile alligator croc caiman crocs crocodiles gator gators; 鳄鱼 鳄 大鳄鱼 扬子鳄
    lézard salamandre gecko caméléon iguane triton orvet varan lézards geckos caméléons iguanes margouillat salamandres; lizard salamander gecko chameleon iguana newt lizards geckos chameleons salamanders iguanas monitor-lizard; 蜥蜴 壁虎 蝾螈 变色龙 四脚蛇 小蜥蜴 大蜥蜴 守宫
    crocodile lézard alligator salamandre; crocodile lizard alligator; 鳄鱼 蜥蜴
    tortue tortues petite-tortue ninja-tortue; tortoise turtle tortoises terrapin turtles turtle-shell-animal giant-tortoise; 乌龟 龟 海龟 王八 陆龟 小乌龟 鳖 甲鱼 灵龟 小龟
    grenouille crapaud rainette têtard batracien grenouilles crapauds têtards crapauds-buffles; frog toad tadpole frogs toads bullfrog ribbit tadpoles froggy tree-frog; 青蛙 蛙 蟾蜍 癞蛤蟆 蝌蚪 小青蛙 蛙蛙 田鸡 三足金蟾 金蟾 癞蛤蟆精 呱呱
    == insecte insectes vermine coléoptère larve petites-bêtes bestioles-volantes moucherons insectes-volants mouches-et-moucherons; insect insects bug bugs vermin grub creepy-crawly creepy-crawlies minibeast winged-insect flying-insect beasties; 昆虫 虫子 虫 小虫 虫儿 小虫子 小昆虫 爬虫子 害虫 虫虫
    chrysalide nymphe-d'insecte; chrysalis pupa; 蛹
    éphémère-insecte chrysope; mayfly lacewing; 蜉蝣 草蛉
    charançon cloporte; weevil woodlouse; 象鼻虫 鼠妇
    machaon-papillon monarque-papillon; swallowtail monarch-butterfly; 凤尾蝶 帝王蝶
    papillon libellule abeille mouche insecte-volant; butterfly dragonfly bee fly; 蝴蝶 蜻蜓 蜜蜂 飞虫
    scarabée coccinelle hanneton coléoptère; beetle scarab ladybird; 甲虫 瓢虫 圣甲虫
    papillon papillons phalène bombyx papillons-de-nuit papillonner papillon-blanc machaon sphinx-papillon; butterfly butterflies moth butterflies-flying moths winged-insects red-admiral cabbage-white hawkmoth; 蝴蝶 蝶 飞蛾 蛾子 彩蝶 蝴蝶儿 小蝴蝶 彩蝴蝶 蝶儿 凤蝶
    abeille guêpe bourdon frelon abeilles guêpes abeilles-impériales bourdonnement butiner apiculteur ruche-abeilles; bee bees wasp bumblebee hornet honeybee wasps bumblebees buzzing beekeeper bumble-bee hornets buzz-buzz worker-bee queen-bee; 蜜蜂 蜂 黄蜂 马蜂 小蜜蜂 大黄蜂 蜜蜂儿 蜂子 采蜜 嗡嗡 养蜂人 胡蜂
    mouche moucheron moustique taon diptère mouches petite-mouche moustiques; fly flies gnat mosquito midge horsefly housefly mosquitoes gnats bluebottle fly-on buzzing-fly flies-on; 苍蝇 蚊子 蝇 小苍蝇 小蝇 蝇子 蚊蝇 停着一只苍蝇
    abeille mouche guêpe moucheron; bee fly wasp; 蜜蜂 苍蝇
    fourmi termite fourmis fourmilière; ant ants termite anthill ant-hill; 蚂蚁 小蚂蚁 蚁
    libellule libellules demoiselle-insecte; dragonfly dragonflies damselfly dragon-fly; 蜻蜓 豆娘 蜻蜓儿
    scarabée bousier hanneton scarabées coléoptères scarabée-sacré scarabée-d'or; beetle scarab beetles scarabs cockchafer dung-beetle scarabaeus sacred-scarab; 甲虫 圣甲虫 屎壳郎 金龟子 蜣螂 推粪虫 金甲虫 独角仙 天牛
    lucane cerf-volant; stag-beetle; 锹甲 锹形虫
    coccinelle coccinelles bête-à-bon-dieu; ladybird ladybug ladybirds ladybugs; 瓢虫 七星瓢虫 花大姐
    sauterelle criquet grillon locuste sauterelles criquets grillons; grasshopper locust cricket locusts grasshoppers crickets; 蚱蜢 蝗虫 蟋蟀 蛐蛐 蝈蝈 螽斯 蝗灾 草蜢 蚂蚱
    mante mante-religieuse mantes; mantis praying-mantis mantises; 螳螂 刀螂
    cigale cigales; cicada cicadas; 蝉 知了 玉蝉 蝉鸣
    chenille ver vers-de-terre asticot chenilles lombric asticots vers-luisants-chenille; caterpillar worm maggot worms caterpillars maggots earthworm earthworms wriggling inchworm; 毛毛虫 蚯蚓 蠕虫 毛虫 蛆 小虫子爬 肉虫 青虫 虫豸
    ver-à-soie cocon; silkworm cocoon; 蚕 蚕茧 茧
    puce pou punaise; flea louse lice bedbug; 跳蚤 虱子 臭虫
    cafard blatte perce-oreille; cockroach earwig; 蟑螂
    araignée toile-d'araignée tarentule araignées toile-d'arachnée toiles-d'araignée mygale mygales; spider spiders spiderweb cobweb spider's-web spidery daddy-long-legs webs; 蜘蛛 蜘蛛网 蛛网 小蜘蛛 大蜘蛛 结网 蛛丝
    scorpion scorpions dard-venimeux; scorpion scorpions scorpion-tail; 蝎子 蝎
    mille-pattes scolopendre; centipede millipede centipedes; 蜈蚣 百足 马陆 千足虫
    luciole ver-luisant; firefly fireflies glow-worm; 萤火虫
    escargot limace colimaçon escargots limaces coquille-d'escargot; snail snails slug snail-shell slugs; 蜗牛 鼻涕虫 小蜗牛 蛞蝓
    sangsue; leech; 水蛭 蚂蟥
    == créature-fabuleuse animal-fabuleux monstre monstrueux chimère bête-fabuleuse hybride monstres créatures-fabuleuses créatures-fantastiques bêtes-fantastiques animal-fantastique animal-imaginaire chimères hybrides bestiaire animal-mythique monstre-hybride; mythical-creature fabulous-beast monster monsters chimera hybrid mythological-beast fabulous-creature imaginary-animal legendary-creature made-up-animal creature-from-myth mythical-creatures beastly chimaera; 怪物 怪兽 神兽 瑞兽 异兽 妖怪 神话动物 神话生物 混合生物 奇兽 怪兽们 传说生物 神话里的动物 幻兽 四不像 妖兽 怪异生物 山海经 妖魔 怪胎 灵兽
    dragon dragonne vouivre wyverne tarasque guivre cocatrix dragons-chinois dragon-ailé dragonneau cracheur-de-feu bête-à-écailles; dragon dragons wyvern basilisk cockatrice drake fire-breathing dragonish fire-breather drakes winged-dragon chinese-dragon dragonet; 龙 恶龙 巨龙 飞龙 火龙 喷火龙 金龙 五爪龙 蛟龙 龙纹 小龙 龙儿 神龙 青龙 双龙 应龙 夔龙 螭龙 祥龙 龙龙
    dragon serpent monstre hydre reptile-ailé; dragon serpent monster hydra; 龙 蛇 怪物 九头蛇
    sphinx griffon lion-ailé lamassu chimère; sphinx griffin winged-lion lamassu chimera; 斯芬克斯 狮鹫 飞狮 拉马苏
    centaure satyre faune minotaure mi-homme; centaur satyr faun minotaur; 半人马 萨提尔 牛头怪
    lutin elfe gnome fée farfadet; elf gnome fairy goblin; 精灵 小妖 仙子
    sphinx sphinge sphinx-ailé lion-à-tête-humaine sphinx-égyptien sphinges-grecques; sphinx sphinxes sphinges human-headed-lion riddle-of-the-sphinx winged-sphinx; 斯芬克斯 狮身人面像 狮身人面 人面狮身 大狮身人面
    licorne cheval-à-corne corne-de-licorne dame-à-la-licorne-animal; unicorn unicorns one-horned-horse horse-with-a-horn unicorn's-horn; 独角兽 一角兽 独角马 麒麟独角 独角白马
    griffon griffons mi-aigle-mi-lion lion-à-tête-d'aigle griffons-ailés; griffin gryphon griffins half-eagle-half-lion eagle-lion lion-bird; 狮鹫 格里芬 鹰头狮 鹰狮 鹰首狮身 半狮半鹰 狮身鹰首
    phénix phœnix simorgh oiseau-de-feu renaître-de-ses-cendres phénix-chinois; phoenix simurgh fenghuang firebird rises-from-the-ashes; 凤凰 凤 火凤凰 不死鸟 金凤凰 凤鸟 凰 不死鸟儿 浴火重生 朱雀 火鸟 鸾凤
    centaure centauresse sagittaire mi-homme-mi-cheval homme-cheval; centaur centaurs half-man-half-horse half-horse man-horse horse-man; 半人马 人马 人头马 马人 半人半马 人首马身
    satyre faune silène satyres chèvre-pied mi-homme-mi-bouc pan-dieu pieds-de-bouc jambes-de-bouc dieu-pan chèvre-pieds; satyr faun satyrs silenus half-man-half-goat goat-man goat-legged goat-legs god-pan; 萨提尔 羊人 森林之神 半人半羊 羊腿人 羊腿神 羊脚人 羊蹄人
    sirène sirènes ondine néréide océanide mélusine femme-poisson queue-de-sirène petite-sirène naïades-sirènes; mermaid siren mermaids sirens nereid merman fish-woman fish-tailed mer-people half-fish sea-maiden ariel-mermaid; 美人鱼 海妖 塞壬 人鱼 海女 鱼尾女 半人半鱼 鲛人 女海妖
    triton tritons hippocampe tritons-marins chevaux-marins; triton merman seahorse hippocamp sea-horses fish-tailed-man hippocamps hippocampus; 海马 特里同 鱼尾男
    nymphe nymphes naïade dryade hamadryade nymphette nymphes-des-eaux naïades dryades océanides oréade; nymph nymphs naiad dryad water-nymph wood-nymph naiads dryads sea-nymph oread; 宁芙 仙女 水仙女 林中仙女 山林女神 水泽仙女 树精 林仙 水妖
    minotaure homme-à-tête-de-taureau homme-taureau; minotaur bull-headed bull-man man-bull; 牛头怪 弥诺陶洛斯 牛头人 米诺陶 半人半牛
    cyclope polyphème cyclopes un-seul-oeil géant-à-un-oeil; cyclops one-eyed-giant; 独眼巨人 一只眼 波吕斐摩斯
    pégase chevaux-ailés; pegasus flying-horse; 飞马 珀伽索斯 天马 有翼马
    méduse gorgone gorgonéion cheveux-de-serpents tête-de-méduse chevelure-de-serpents; medusa gorgon gorgons gorgoneion snake-hair snakes-for-hair medusa's-head snaky-haired; 美杜莎 戈耳工 蛇发女妖 蛇发 满头是蛇 蛇头发
    ammonite trilobite bélemnite; ammonite trilobite; 菊石 三叶虫
    hydre hydre-de-lerne; hydra many-headed seven-headed-beast; 九头蛇 海德拉 多头蛇 七头怪 九头怪蛇 七头龙
    cerbère chien-à-trois-têtes chien-des-enfers; cerberus three-headed-dog hellhound hound-of-hell; 三头犬 地狱犬 三头狗
    harpie harpies femme-oiseau oiseau-à-tête-de-femme; harpy harpies bird-woman ba-bird human-headed-bird; 鹰身女妖 哈耳庇厄 人头鸟 鸟身女妖
    lamassu chérubin-assyrien taureau-à-tête-d'homme; lamassu winged-bulls human-headed-bull; 拉马苏 人面牛 人首牛身 带翼公牛 人首飞牛 人头牛 人面兽 飞牛
    qilin kirin licorne-chinoise; qilin kylin chinese-unicorn; 麒麟 祥瑞
    chien-de-fo chien-fo lion-gardien lions-de-pierre lion-chinois shishi komainu; foo-dog guardian-lion guardian-lions stone-lion chinese-lion fu-dog shishi; 石狮子 护门狮 舞狮 狮子滚绣球 镇宅狮 石兽 镇墓兽 狛犬 门狮
    makara; makara; 摩羯 摩伽罗
    garuda; garuda; 迦楼罗 金翅鸟 大鹏
    gargouille gargouilles; gargoyle gargoyles gargoyle-like stone-monster; 石像鬼 滴水兽 怪兽滴水 滴水嘴兽
    léviathan monstre-marin serpent-de-mer monstres-marins baleine-monstre cetus; leviathan sea-monster kraken sea-monsters cetus; 海怪 利维坦 海兽 海中怪物 大海怪
    oni ogres ogresse démon-japonais croquemitaine; ogre oni ogres ogress bogeyman; 食人魔 食人妖 夜叉 罗刹 鬼怪 恶鬼
    loup-garou lycanthrope loups-garous; werewolf werewolves lycanthrope; 狼人 人狼
    vampire vampires dracula; vampire vampires dracula bloodsucker; 吸血鬼 吸血僵尸 德古拉
    géant géante colosse ogre titan géants géantes colosses titanesque goliath-géant; giant giants giantess titan titans giants-and-titans gigantes; 巨人 泰坦 大块头 巨人族 提坦 巨灵神
    gnome lutin elfe farfadet gobelin troll gnomes lutins elfes korrigan nain-de-jardin; gnome elf goblin imp troll gnomes goblins hobgoblin imps pixie trolls leprechaun brownie-elf; 精灵 小妖 小矮人 地精 小精灵 小精怪 小妖精 地精儿 山妖
    fée fées petite-fée marraine-fée féerie clochette-fée; fairy fairies sprite fairy-godmother tinkerbell fairyland fairy-like faery; 仙子 精灵 小仙女 仙姑 仙女儿 小仙子
    == félin félins fauve fauves; big-cat big-cats feline felines; 猫科 大猫 猛兽
    lion lionne lionceau fauve lions lionnes lion-couché roi-des-animaux simba lion-ailé rugissant; lion lioness lions cub lion's king-of-beasts simba lionesses lion-cub winged-lion big-cat lion-head; 狮子 狮 雄狮 母狮 小狮子 石狮 公狮 幼狮 大狮子 雄狮子 石狮子头 百兽之王 幼狮子 小狮
    lion tigre panthère léopard lionne; lion tiger panther leopard; 狮子 老虎 豹子 豹
    tigre tigresse tigres tigre-du-bengale rayé-félin; tiger tigress tigers bengal-tiger tiger-cub stripy-cat; 老虎 虎 猛虎 大虫 大老虎 小老虎 猛虎图 华南虎 虎虎
    tigre léopard panthère guépard jaguar félin; tiger leopard panther cheetah jaguar wild-cat; 老虎 豹子 豹 猎豹
    léopard panthère guépard jaguar puma cougar ocelot léopards panthères panthère-noire guépards tacheté-félin lynx-des-neiges; leopard panther cheetah jaguar puma cougar leopards panthers black-panther cheetahs spotted-cat jaguars snow-leopard; 豹 豹子 猎豹 美洲豹 黑豹 金钱豹 雪豹 美洲虎 花豹 云豹 小豹子
    lynx loup-cervier; lynx bobcat lynxes; 猞猁 山猫
    == rongeur rongeurs; rodent rodents; 啮齿动物 鼠类
    souris rat souriceau rongeur mulot raton rats petite-souris souris-grise hamster hamsters rongeurs cochon-d'inde gerbille; mouse mice rat rodent rats hamster guinea-pig mouse-hole rodents little-mouse vermin-rat gerbil; 老鼠 耗子 小老鼠 鼠 田鼠 鼠儿 大老鼠 耗子精 小耗子 仓鼠 豚鼠 硕鼠 米老鼠 吱吱
    écureuil écureuils écureuil-roux; squirrel squirrels red-squirrel chipmunk; 松鼠 小松鼠 花栗鼠
    marmotte loir castor castors marmottes loirs; marmot dormouse beaver beavers groundhog dormice; 土拨鼠 睡鼠 河狸 旱獭 海狸
    = -
    queue queues caudal bout-de-la-queue longue-queue queue-touffue; tail tails long-tail bushy-tail tip-of-the-tail curly-tail; 尾巴 尾 长尾巴 马尾 尾部 小尾巴
    taupinière; molehill; 鼹鼠丘
    arête-de-poisson-reste; fishbone fish-bones; 鱼骨 鱼刺
    fanon-de-baleine; whalebone; 鲸须
    peau-de-phoque; sealskin; 海豹皮
    corne cornes cornu andouiller bois-de-cerf ramure encornure corne-d'abondance bois-du-cerf grandes-cornes petites-cornes cornes-de-bélier cornes-de-vache cornes-de-diable ramures; horn horns horned antler antlers drinking-horn horn-of-plenty ram's-horns bull's-horns devil-horns pair-of-horns horny; 角 犄角 鹿角 牛角 羊角 双角 兽角 丰饶角 长角 角儿 大角
    griffe griffes serre serres ergot griffu griffer griffes-acérées pattes-griffues; claw claws talon talons clawed sharp-claws talons-gripping clawing; 爪子 爪 利爪 鹰爪 尖爪 龙爪 五爪 利爪子
    patte pattes papatte pattes-avant pattes-arrière coussinets papattes; paw paws foreleg hind-leg hind-legs front-paw front-legs-of-animal hindpaw four-feet pads; 爪 脚掌 蹄 前腿 后腿 前爪 后爪 前蹄 爪爪 肉垫 小爪子 前足 后足 兽足 兽腿 四条腿
    patte griffe sabot pied-de-bête; paw claw hoof; 爪子 蹄子
    sabot sabots onglon pied-fourchu sabots-fendus; hoof hooves hoofs cloven-hoof cloven-hooves hoofed hoofprint; 蹄子 马蹄 蹄 牛蹄 偶蹄
    fer-à-cheval fers-à-cheval ferrer; horseshoe horseshoes shoeing; 马蹄铁 马掌 铁掌
    crinière crin toupet crinières crinière-au-vent; mane manes forelock flowing-mane lion's-mane horse's-mane; 鬃毛 马鬃 鬣毛 狮鬃 鬃 鬣 颈毛
    museau museaux truffe mufle groin gueule chanfrein naseau naseaux gueule-ouverte gueules truffes bouche-de-l'animal mufle-de-lion babines naseau-fumant; muzzle snout maw nostrils jaws animal-mouth snouts open-jaws muzzles snouted nose-of-a-dog wet-nose; 口鼻 兽嘴 鼻头 口套 大嘴巴兽 猪鼻子 狗鼻子 兽口 大口
    bec becs bec-crochu bec-ouvert becquée; beak beaks bill beaked hooked-beak long-beak bird's-bill; 喙 鸟嘴 鸟喙 尖嘴 鹰嘴 钩嘴 长嘴
    croc crocs canines venin crocs-acérés dents-de-vampire dents-pointues; fang fangs tusk tusks sharp-teeth canine-teeth venomous pointed-teeth; 獠牙 尖牙 利齿 毒牙 尖牙利齿 犬牙 犬齿 虎牙 大牙
    défense défenses ivoire-d'éléphant grandes-défenses; tusk tusks ivory tusked elephant-tusk; 象牙 长牙 大象牙
    trompe trompes trompe-d'éléphant; proboscis trunk elephant's-trunk; 象鼻 象鼻子 长鼻子 卷鼻
    écaille écailles squameux peau-de-serpent écailleux écailleuse; scale scales scaly snakeskin fish-scale fish-scales; 鳞 鳞片 鱼鳞 鳞甲 蛇皮 鳞状
    nageoire nageoires aileron nageoires-dorsales; fin fins flipper dorsal-fin flippers fish-fin; 鳍 鱼鳍 鱼翅
    carapace carapaces carapace-de-tortue exosquelette; carapace turtle-shell carapaces; 龟壳 甲壳 硬壳 龟甲 外壳 硬甲 壳 甲片
    écaille-de-tortue; tortoiseshell; 玳瑁
    aile ailes ailé ailée ailette ailées ailes-d'ange ailes-déployées grandes-ailes paire-d'ailes petites-ailes battement-d'ailes voler-de-ses-ailes; wing wings winged pinion angel-wings pair-of-wings spread-wings outstretched-wings feathered-wings little-wings bat-wings butterfly-wings wing-tip flapping; 翅膀 羽翼 双翼 翼 带翅膀 长翅膀 双翅 翅 大翅膀 小翅膀 翅膀儿 翅儿 长着翅膀
    plume plumes plumage duvet panache penne plumet empenné plumes-de-paon-ornement duvets emplumé emplumée plumes-au-chapeau aigrette-de-plumes plumeté; feather feathers plume plumage feathered feathery quills ostrich-plumes plumed down-feathers feathers-in-hat tail-feathers plumes-on-helmet; 羽毛 翎 翎毛 羽 翎子 孔雀毛 花翎 翎羽 鸵鸟毛 鸟毛 翎毛儿 羽状
    crête caroncule; crest wattle cockscomb; 鸡冠 冠羽 冠子
    pelage poil toison fourrure pelages poilue poils-de-bête toison-de-laine poil-ras poil-long; fur pelt fleece furry furs animal-hair woolly hairy-coat fleece-wool; 皮毛 兽毛 绒毛 毛 毛色 皮毛儿 毛茸茸的 毛发兽 长毛 短毛
    peau-de-bête dépouille léonté peaux-de-bêtes cuir-animal peau-de-mouton; animal-skin pelt animal-skins animal-hide sheepskin cowhide; 兽皮 皮毛子 羊皮 生皮
    bosse bosses-de-chameau; hump humps camel's-hump; 驼峰 骆驼峰
    mamelle tétine mamelles pis trayeuse; udder teat teats dairymaid nipples-of-animal; 奶头 乳头 挤奶女 挤牛奶
    antenne antennes; antenna antennae feelers; 触角 触须
    tentacule tentacules bras-de-pieuvre; tentacle tentacles octopus-arms; 触手 触腕
    aboyer aboie aboiement aboiements japper hurler-loup; bark barking howl howling barks barked yapping yelping woof-woof growling growl snarling; 吠 狗叫 嚎叫 汪汪 叫唤 低吼 龇牙
    gazouiller pépier piailler croasser croassement; chirp tweet twitter caw cawing coo; 啼 叽喳
    meugler meuglement; lowing; 牛叫
    braire braiement; bray braying hee-haws; 
    coasser coassement; croaking-frog; 蛙鸣 蛙叫
    bourdonner; buzz hum-of-bees; 嗡嗡声
    siffler-serpent persifler-serpent; hiss hissing; 嘶嘶
    carnivore carnassier prédateur prédatrice; carnivore carnivorous predator; 食肉动物 捕食者 掠食
    herbivore; herbivore; 食草动物
    attaque-animale combat-d'animaux; animal-fight animals-fighting; 动物打斗
    rugir rugit rugissement rugissements feuler; roar roaring roars roared; 吼 怒吼 咆哮 虎啸
    cabré cabrée cabrer se-cabre ruade-cabrée sur-ses-pattes-arrière deux-pattes-en-l'air; rearing prancing rampant on-hind-legs rears reared bucking-horse standing-on-hind-legs; 跃起 扬蹄 腾跃 马扬前蹄 马立起来 立起前蹄 两腿站立的马
    galop galoper galope au-galop galopade galopant; gallop galloping canter galloped full-gallop at-a-gallop galloper; 奔驰 飞奔 狂奔 奔跑 策马 疾驰 奔马 纵马 马跑 驰骋
    trot trotter au-trot; trot trotting trots trotted; 小跑
    ruer ruade coup-de-sabot ruades; bucking kicking-horse kicks-out; 尥蹶子 马踢 踢腿
    brouter broute paître paissent pâture ruminer pâturer pâturages broutent paissant ruminent; graze grazing browse grazes pastureland cud munching-grass; 吃草 放牧 啃草 嚼草 牧草 反刍
    ronger ronge grignoter mâcher; gnaw gnawing nibble chew; 啃 咬 嚼
    mordre mord mordu morsure mordille mordiller dents-plantées planter-ses-dents; bite bites bitten biting nip snap-at bite-mark chomp; 咬 被咬 咬人 咬住 咬着 叼 叼着 衔着 衔
    picorer becqueter; peck pecking; 啄 啄食
    dévorer dévore dévoré avaler engloutir engloutit dévoration avalé bouffer-tout dévorant; devour devouring devours gobble devoured swallowing gulping eaten-alive gobbling eats-up; 吞 吞食 吞吃 吃掉 吞噬 吞咽 吞下 活吞 吃人 狼吞虎咽 吞进
    ramper rampant rampe-au-sol se-traîne; crawl crawling creep slither crawls creeping crawled; 爬行 匍匐 蠕动
    enroulé enrouler lové s'enroule entortiller s'enrouler; coiled coil entwined entwine wrapped coils winding-around wraps-around wound-around twining; 缠绕 盘绕 缠着 盘着 缠住 缠 盘起来 绕着 盘曲 缠身 缠绕着
    couver pondre éclore; hatch hatching brooding; 孵蛋 孵化 下蛋 孵
    apprivoisé dompter dompteur dompté dressage; tame tamed tamer taming; 驯服 驯兽 驯
    prendre-son-envol envol s'envole s'envoler décollage; take-off takes-flight taking-off flies-off; 展翅 起飞 腾飞 振翅
    accouplement saillie saillir s'accouplent; mating; 交配 交尾 配种
    croupe arrière-train garrot encolure flanc; rump hindquarters withers haunch croup; 臀部 后臀
    nid nids nichée couvée nids-d'oiseaux nid-d'oiseau nicher; nest nests brood bird's-nest birds-nest nesting; 鸟巢 巢 窝 鸟窝 蜂巢 鸟窝里
    ruche essaim ruches essaims rayon-de-miel cire-d'abeille; hive beehive swarm beehives honeycomb hives; 蜂箱 蜂窝 蜂群 蜂房 蜂巢状 蜂窠
    oeuf œuf œufs oeuf-dur oeufs oeuf-de-poule coquille-d'oeuf jaune-d'oeuf petit-oeuf; egg eggs boiled-egg egg-shell eggshell hen's-egg yolk eggs-in-a-basket fried-egg; 蛋 鸡蛋 鸟蛋 卵 蛋壳 煮鸡蛋 蛋儿 孵蛋的
    terrier tanière gîte-d'animal trou-de-lapin; burrow lair den rabbit-hole foxhole fox-hole; 巢穴 兽穴 地洞 兔子洞 狐狸洞 兽窝
    chenil niche-du-chien niches-à-chien; kennel dog-house doghouse kennels; 狗窝 狗屋 犬舍
    étable bergerie écurie porcherie mangeoire crèche râtelier auge étables écuries crèches mangeoires parc-à-moutons box-à-chevaux grange-à-bétail; stable manger crib trough stall stables horse-stall cowshed byre sheepfold pigsty mangers cattle-shed pen-for-sheep haystall; 马厩 马棚 牛棚 羊圈 马槽 牲口棚 食槽 畜棚 马厩里 猪圈 牲畜棚 牲口圈 棚圈 畜栏 马房 牛圈 牲口屋
    poulailler pigeonnier colombier volière volières pigeonniers cage-à-poules; henhouse dovecote aviary coop hen-coop chicken-coop hen-house pigeon-loft birdhouse bird-house; 鸡窝 鸽舍 鸡舍 鸽子笼 鸟舍 鸡笼 鸟屋 鸽笼
    cage cages cage-à-oiseaux cage-d'oiseau encagé oiseau-en-cage; cage cages birdcage bird-cage caged bird-in-a-cage; 笼子 鸟笼 笼 大笼子 笼中 鸟笼子 关在笼里
    laisse tenu-en-laisse en-laisse collier-et-laisse; leash dog-lead leashed on-a-lead on-a-leash; 狗绳 项圈 牵引绳 狗链 拴着 遛狗 牵狗 狗绳子
    proie gibier gibiers proies bête-abattue tableau-de-chasse gibier-mort lièvre-mort oiseaux-morts; prey game-animal preys quarry-prey dead-game venison dead-hare dead-birds game-bag catch-of-the-day; 猎物 野味 猎获物 死兔子 死鸟 打来的猎物 野物 死鸡
    trophée-de-chasse animal-empaillé empaillé naturalisé taxidermie tête-empaillée bêtes-empaillées tête-de-cerf; stuffed taxidermy hunting-trophy mounted-head stuffed-animal-head stag's-head deer-head taxidermied; 标本 剥制标本 鹿头标本 剥制 鹿头
    """
}
