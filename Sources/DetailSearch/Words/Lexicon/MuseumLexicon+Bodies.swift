// swift-format-ignore-file

extension MuseumLexicon {
  /// Parts of the body, hair, faces and what they show, gestures.
  static let bodies = """
    = corps anatomie organisme physique chair corporel plastique corpulence corps-physique; body bodies anatomy physique build anatomical bodily flesh physical physically corporeal; 身体 身子 躯体 人体 肉体 身躯 肉身 人身 全身 形体 身段 胴体 身体上 体力 身体的 躯壳 *
    main mains paume poing menotte paluche pogne mimine patte-de-main menottes revers-de-main dos-de-la-main manuel creux-de-la-main à-deux-mains d'une-main une-seule-main de-l'autre-main; hand hands palm fist mitt handy handed manual back-of-the-hand palms with-both-hands one-handed with-one-hand both-hands two-handed; 手 手掌 小手 双手 拳头 手儿 手背 玉手 纤手 素手 小手手 巴掌 爪子手 两只手 左手 右手 单手 一只手 用双手 两手
    poing poings poing-ferme poing-leve poing-serre main-fermee; fist fists clenched clenched-fist raised-fist fisted closed-hand; 拳头 握拳 攥拳 攥着拳 攥拳头 捏拳 握紧拳头 举拳 挥拳 拳
    paume paumes main-ouverte plat-de-la-main; palm open-hand flat-of-the-hand palms; 手心 掌心 掌 手板 手板心 摊开手 摊手
    doigt index pouce montre pointe pointer designe geste annulaire auriculaire doigts doigté phalange phalanges petit-doigt majeur medius doigts-de-fee digital bout-des-doigts; finger fingers thumb point pointing points gesture forefinger pinkie digits digit little-finger middle-finger ring-finger index-finger pinky fingertip fingertips knuckle knuckles; 手指 指头 食指 大拇指 指 指着 手势 指向 拇指 小指 无名指 中指 手指头 指尖 指节 关节 十指 指关节 手指尖 兰花指 一根手指
    pouce pouces; thumb thumbs; 大拇指 拇指 大姆指 大拇哥
    ongle ongles faux-ongles manucure vernis-a-ongles; nail fingernail nails fingernails toenail manicure manicured nail-polish; 指甲 手指甲 指甲盖 长指甲 美甲 护甲 指甲油 脚指甲
    bras avant-bras coude bras-gauche bras-droit biscoteau; arm arms forearm elbow forearms upper-arm limb left-arm right-arm; 胳膊 手臂 手肘 臂膀 膀子 胳臂 双臂 手膀子 上臂 前臂 小臂 大臂 臂 手臂膀 玉臂
    coude coudes accoude accoudee coudes-sur-la-table; elbow elbows propped-on-elbow leaning-on-elbow; 手肘 胳膊肘 肘 肘部 肘子 手肘子 支着胳膊
    aisselle aisselles dessous-de-bras; armpit underarm armpits pit pits; 腋下 胳肢窝 咯吱窝 腋窝 腋毛
    poignet poignets; wrist wrists; 手腕 腕子 手脖子 手腕子 皓腕
    tete crane caboche tetes tronche ciboulot trombine caillou; head skull noggin heads bonce skulls; 头 脑袋 头部 骷髅 头骨 脑瓜 头颅 头儿 脑壳 首级 人头 脑袋瓜 脑袋瓜子 大头 头首
    crane cranes tete-de-mort tetes-de-mort boite-cranienne caboche-de-mort; skull skulls death's-head cranium cranial crania skull-and-crossbones deaths-head; 骷髅 头骨 颅骨 骷髅头 头盖骨 死人头 骷髅头骨 骷颅 髑髅 死人骨头 颅 头颅骨
    cerveau cervelle matiere-grise encephale; brain brains cerebral grey-matter; 大脑 脑子 脑 脑浆 大脑袋 脑髓
    visage figure face mine traits minois frimousse bouille tronche faciès portrait-de face-humaine trombine binette trogne gueule faces frimousses; face faces features facial mug kisser visage countenance phiz; 脸 面容 面孔 脸庞 面部 脸部 脸蛋 容貌 面庞 脸儿 面貌 面相 脸型 五官 相貌 长相 模样 容颜 面目 小脸 大脸 圆脸 脸面 国字脸 方脸 大饼脸 苦瓜脸 黑脸 小脸蛋 面皮 颜 颜值 素颜
    front frontal front-haut front-bombe; forehead brow foreheads high-forehead; 额头 前额 脑门 额 脑门儿 脑门子 天庭 额角
    tempe tempes tempe-grise; temporal temples; 太阳穴 鬓角 鬓边 鬓
    joue joues pommette pommettes bajoue bajoues pommettes-saillantes joufflu joufflue; cheek cheeks cheekbone cheekbones jowl jowls apple-cheeked high-cheekbones chubby-cheeks; 脸颊 面颊 腮 颧骨 脸蛋 腮帮子 脸蛋子 脸蛋儿 脸腮 双颊 两颊 香腮 面颊骨 高颧骨 腮部
    menton double-menton mentons galoche menton-en-galoche prognathe; chin jaw double-chin chins jutting-chin pointed-chin lantern-jaw; 下巴 双下巴 下颏 下颌 下巴颏 尖下巴 兜齿 地包天
    machoire mandibule maxillaire machoires mandibules ganache; jaw jawbone jaws mandible square-jaw; 下颌 颚 下颌骨 颌骨 下巴骨 腭 牙床
    fossette fossettes; dimple dimples dimpled; 酒窝 酒涡 梨涡 小酒窝
    ride rides ridee rider plissé ridule pattes-d-oie parchemine fripe sillon; wrinkle wrinkles wrinkled crow's-feet furrow furrows furrowed crease wizened; 皱纹 皱 抬头纹 鱼尾纹 法令纹 满脸皱纹 褶子 皱巴巴 皱皱 细纹
    oeil yeux œil regard regarde pupille paupiere fixe observe mirettes oeillade yeux-bleus coup-d-oeil regards regardant lorgne prunelles globe-oculaire oculaire chasses calots zyeute; eye eyes gaze look stare glance eyelid looking watching staring eyed eyeball eyeballs blue-eyed peepers ogle glancing gazes stares peering ocular; 眼睛 眼神 目光 眼 双眼 眸子 视线 看着 盯 盯着 望 注视 看向 眼珠 眼球 大眼睛 眼儿 双目 眼瞳 眼窝 眼眶 眼角 眼波 眼珠子 瞧着 看过来 凝望 眼目 蓝眼睛 大眼 小眼睛 丹凤眼 杏眼
    paupiere paupieres paupieres-lourdes paupieres-tombantes; eyelid eyelids heavy-lidded lids lid hooded-eyes; 眼皮 眼睑 双眼皮 单眼皮 眼帘 肿眼泡 眼泡
    cil cils longs-cils faux-cils; eyelash eyelashes lash lashes long-lashes false-lashes; 睫毛 眼睫毛 长睫毛 假睫毛 眼毛
    pupille iris prunelle pupilles; pupil iris pupils irises; 瞳孔 瞳仁 虹膜 瞳 黑眼珠 眼仁 瞳子
    cerne cernes poches-sous-les-yeux cernes-noirs yeux-cernes; dark-circles eyebags baggy-eyes eye-bags hollow-eyed sunken-eyes; 黑眼圈 眼袋 熊猫眼 眼圈 眼圈黑 凹陷的眼睛
    strabisme bigle loucher strabique louchon bigleux; cross-eyed squint squinting squinty crosseyed boss-eyed wall-eyed cockeyed; 斗鸡眼 斜视 对眼 斜视眼 斜白眼 对眼儿 斗眼
    borgne borgnesse un-seul-oeil bandeau-sur-l-oeil cache-oeil; one-eyed one-eye eyepatch eye-patch cyclopean; 独眼 独眼龙 一只眼 独目 瞎了一只眼 眼罩
    sourcil sourcils sourcils-epais monosourcil sourciller sourcilleux arcade-sourciliere; eyebrow eyebrows brow unibrow bushy-eyebrows thick-brows monobrow raised-eyebrow beetle-browed; 眉毛 眉 眉头 浓眉 细眉 柳叶眉 一字眉 眉梢 眉心 眉宇 剑眉 黛眉 连心眉 眉目
    bouche levre levres gueule moue goule babines lippe lippu gosier bouches levres-pulpeuses levres-pincees bec-de-lievre buccal; mouth lip lips gob mouths lipped pout maw cakehole full-lips tight-lipped; 嘴 嘴巴 嘴唇 口 唇 嘴角 嘴儿 嘴皮 嘴皮子 双唇 红唇 樱桃小嘴 樱唇 小嘴 厚嘴唇 上唇 下唇 唇瓣 朱唇 口部
    dent dents denture quenotte dents-blanches quenottes ratiche chicot chicots edente edentee dentier molaire incisive incisives dentition ratelier croc dentaire dents-du-bonheur; tooth teeth fang toothless gap-toothed buckteeth dentures molar incisor incisors gnashers pearly-whites dental toothy; 牙齿 牙 门牙 牙儿 大门牙 龅牙 缺牙 掉牙 没牙 豁牙 齿 虎牙 白牙 臼齿 门齿 露齿 牙缝 假牙
    croc crocs canine canines venin denture-pointue dents-pointues; fang fangs tusk tusks pointy-teeth eyeteeth canine-teeth; 獠牙 尖牙 利齿 毒牙 犬齿 尖利的牙 尖牙齿
    langue lecher langues lingual lape bout-de-la-langue sucer suce succion téter-le-pouce lèche léchouille; tongue lick licking tongues lap suck sucking sucked licks; 舌头 舌 吐舌头 舌尖 伸舌头 舔 大舌头 吮 嘬 舔着 舔舐
    sourire souriant souriante rire rictus risette sourires sourit tout-sourire sourire-en-coin demi-sourire sourire-enigmatique rient sourire-mystérieux; smile smiling grin laugh smirk smiled smiles grins beaming beam smirking half-smile simper smiley enigmatic-smile mysterious-smile faint-smile; 微笑 笑容 笑 笑意 在笑 表情 笑脸 笑眯眯 笑着 含笑 微微一笑 笑盈盈 笑吟吟 浅笑 甜笑 抿嘴笑 似笑非笑 嘴角上扬 笑了 莞尔 笑嘻嘻 笑靥 神秘微笑 若有若无的笑 淡淡微笑 谜之微笑 笑起来 咧开嘴笑
    rire rit riant hilare rigole rigolard eclat-de-rire rires ricane ricaner ricanement s-esclaffe mort-de-rire se-marre marrer hilarite glousse pouffe gloussement fou-rire rigoler rient; laugh laughing laughter giggle laughs laughed giggling chuckle chuckling guffaw cackle snigger chortle hilarity; 大笑 笑 哈哈大笑 咧嘴 发笑 笑哈哈 嘻嘻哈哈 大笑着 狂笑 傻笑 开怀大笑 捧腹 偷笑 冷笑 笑出声 乐呵呵 咧着嘴 笑着的 笑起来了 大笑起来
    grimace grimaces grimacant rictus grimacer grimacante fait-la-grimace contorsion tordu-de-douleur; grimace scowl snarl grimacing scowling snarling pulling-a-face funny-face contorted; 鬼脸 怪相 龇牙咧嘴 做鬼脸 扮鬼脸 呲牙 龇牙 咧嘴 狰狞 面目狰狞 扭曲的脸
    expression mimique physionomie expressions mine tete-qu-il-fait air-de jeu-de-physionomie faciès; expression countenance physiognomy facial-expression expressions look-on-his-face mien demeanour; 表情 神情 神态 神色 脸色 面部表情 神采 脸上的表情 表情包 神气 神韵 气色 眉眼
    nez narine pif tarin blair nez-aquilin nez-crochu nez-retrousse nez-busque nez-camus nasal nez-droit nez-grec blase nase; nose nostril schnozz conk noses nosed hooked-nose snub-nose aquiline button-nose beaky nasal roman-nose; 鼻子 鼻 鼻孔 大鼻子 鼻头 鼻梁 鼻子尖 高鼻梁 鹰钩鼻 塌鼻子 朝天鼻 蒜头鼻 酒糟鼻 高鼻子 小鼻子 大鼻头 红鼻子
    oreille oreilles esgourde feuille-de-chou oreilles-decollees ouie-externe esgourdes portugaises auriculaire tympan; ear ears earlobe lughole eared lugs lug sticking-out-ears jug-ears; 耳朵 耳 耳垂 耳朵眼 双耳 大耳朵 招风耳 耳廓 顺风耳 耳根 小耳朵
    lobe lobes; earlobe lobe; 耳垂 耳珠
    barbe moustache barbu barbichette barbes barbus bouc barbe-blanche barbe-longue barbe-de-trois-jours mal-rase collier-de-barbe poil-au-menton pilosite; beard moustache mustache bearded whiskers beards stubble long-beard whisker five-o'clock-shadow full-beard facial-hair bushy-beard; 胡子 胡须 大胡子 络腮胡 络腮胡子 胡茬 胡子拉碴 长胡子 白胡子 美髯 髯 长须 须髯 胡碴 大胡须 满脸胡子 留胡子
    moustache moustaches bacchantes moustachu moustachue bacchante moustache-en-croc moustache-gauloise; moustache mustache mustachioed handlebar-moustache mustachio moustachioed; 八字胡 小胡子 胡子 唇髭 两撇胡子 两撇小胡子 八字须 胡髭 小胡须 上唇胡
    barbiche bouc barbichette barbichu imperiale bouc-au-menton; goatee goatees chin-beard van-dyke chin-tuft; 山羊胡 山羊胡子 山羊须 小山羊胡 一撮胡子
    favoris rouflaquettes cotelettes patte-de-lapin; sideburns side-whiskers mutton-chops sideboards burnsides; 鬓角 络腮胡 鬓须 连鬓胡子 腮须 鬓角胡
    imberbe glabre rase rase-de-pres sans-barbe sans-poil; beardless clean-shaven shaved smooth-faced cleanshaven hairless-face; 没胡子 无须 刮了胡子 没有胡子 光下巴 无胡须 剃了胡子 嘴上没毛 没留胡子
    cheveu cheveux chevelure coiffure meche boucle tresse chignon tifs crins tignasse capillaire chevelu poil-de-tete coupe-de-cheveux brushing touffe houppe boucles mise-en-plis permanente coiffe-en crinière toison coiffee tignasses; hair hairdo hairstyle curl braid lock hairs haired tresses haircut curls locks strands strand updo coiffure mane tuft barnet mullet perm; 头发 发型 发髻 辫子 长发 卷发 发丝 秀发 头毛 毛发 青丝 云鬓 乌发 发式 头型 一头长发 短发 披肩发 发梢 刘海儿 发辫 散发 披发 烫发 发卷儿 直发
    tresse tresses natte nattes cadenette natter tresser macaron macarons chignon-tresse tresse-africaine; braid braids plait plaits pigtail pigtails braided plaited cornrows braiding french-braid; 辫子 麻花辫 小辫 小辫子 麻花 编辫子 辫 双辫 双马尾辫 大辫子 长辫子 发辫子 扎辫子 小脏辫
    queue-de-cheval couettes couette palmier queue-de-cheveux; ponytail pony-tail bunches ponytails; 马尾 马尾辫 马尾巴头 双马尾 扎马尾 高马尾
    catogan queue-mandchoue natte-chinoise; queue manchu-queue; 发辫 脑后辫子 清朝辫子 辫子头 猪尾巴辫
    frange toupet mèche accroche-coeur houppette mèche-sur-le-front; fringe bangs forelock fringes kiss-curl quiff cowlick; 刘海 额发 齐刘海 一缕头发 额前碎发 留海
    boucles frisettes anglaises bouclettes frise frises bouclee ondulations accroche-coeurs; curls ringlets corkscrew-curls curly-hair waves; 卷发 发卷 鬈发 卷卷的 小卷 卷毛头 波浪发 大波浪 波浪卷 羊毛卷
    chignon macarons chignons toque-de-cheveux coque; bun topknot buns top-knot hair-bun beehive; 发髻 髻 盘发 丸子头 发包 挽发 盘头 高髻 云髻 双髻 双丫髻 花苞头 发团 盘着头发 总角
    tonsure tonsuré tonsures crane-rase cercle-de-cheveux boule-a-zero; tonsure tonsured shaven-head shaved-head buzzcut; 剃发 剃度 秃顶 光头 剃光头 剃头 修士头
    dreadlocks locks; dreadlocks; 脏辫
    decoiffe hirsute ebouriffe echevele en-bataille cheveux-en-bataille mal-coiffe mal-peigne cheveux-fous en-petard depeigne cheveux-au-vent cheveux-denoues; dishevelled disheveled tousled unkempt shaggy messy-hair wild-hair bedhead scruffy-hair loose-hair windswept uncombed hair-down; 披头散发 乱发 蓬头 头发乱 乱糟糟的头发 头发乱糟糟 鸡窝头 蓬乱 蓬松 头发散着 披头 散着头发 披着头发 爆炸头 没梳头
    poil poils velu poilu duvet poilue pilosite pileux villosite; body-hair hairy fuzz hairiness bristle bristles fuzzy furry hirsute; 汗毛 体毛 毛发 多毛 毛茸茸 毛乎乎 寒毛 胸毛 腿毛 长毛
    cou gorge nuque encolure cervical collet gosier cous; neck throat nape necks gullet throats craning; 脖子 颈 颈部 喉咙 后颈 颈项 脖颈 脖梗 后脖子 脖颈子 粉颈 喉头 颈子 嗓子
    pomme-d-adam; adam's-apple; 喉结
    epaule epaules epaules-nues carrure omoplate omoplates epaules-larges; shoulder shoulders shouldered broad-shoulders shoulder-blade shoulder-blades bare-shoulders off-the-shoulder; 肩膀 肩 肩头 双肩 香肩 肩部 肩胛 肩胛骨 宽肩 膀 露肩 肩头子 斜肩 溜肩
    clavicule; collarbone clavicle; 锁骨
    poitrine sein seins buste torse decollete nichon nichons nibard mamelle teton pectorale seins-nus loloche loloches lolos doudoune bonnet-de-soutien poitrail thorax buste-nu nibards mamelles poitrine-nue plate-poitrine; chest breast breasts bosom torso cleavage boobs boob tit tits breasted bosoms knockers titties bust-line busty boobies cleavages hooters chesty mammary flat-chested; 胸 胸部 胸口 乳房 上身 胸前 胸脯 奶子 乳沟 胸膛 酥胸 双乳 乳 胸脯子 咪咪 大胸 大波 奶 双峰 乳峰 前胸 巨乳 事业线 露胸 平胸
    mamelon tetin tetons aréole bout-de-sein tetins tétine; nipple nipples teat areola nips; 乳头 奶头 乳首 奶嘴 乳晕
    torse buste tronc poitrail torses thorax buste-nu; torso bust trunk torsos upper-body thorax bare-chest; 躯干 上半身 半身 上身 身躯 躯体 胴 半截身子 光着上身
    abdominaux muscles abdos tablette-de-chocolat abdominal plaquettes-de-chocolat; abs abdominals six-pack abdominal washboard ab; 腹肌 八块腹肌 六块腹肌 巧克力腹肌 腹部肌肉
    muscle muscles musculature biceps pectoraux muscles-saillants deltoide quadriceps mollets biscotos tendon tendons musclee; muscle muscles biceps pecs muscled deltoid quads tendon tendons sinew sinews sinewy bicep; 肌肉 二头肌 胸肌 肌腱 腱子肉 筋 胸大肌 筋骨 腱 肌肉块 肌肉线条 疙瘩肉
    cage-thoracique sternum cotes thorax les-cotes cote-saillante; rib ribs ribcage thoracic rib-cage; 肋骨 胸骨 胸腔 肋条 肋巴骨 排骨 胸廓
    dos echine dos-nu reins lombaires dorsal dossard; back backside backs dorsal bare-back lower-back; 背 后背 背部 背影 脊背 背脊 脊梁 后腰 腰背 脊背上 光背 裸背 背上
    bosse bossu bossue bosses gibbosite gibbeux; hump hunchback humpback humps humpbacked; 驼背 罗锅 驼子 驼峰 背上的包 罗锅儿 驼子背
    ventre nombril estomac bedaine bide panse bedon abdomen ventral bas-ventre flanc flancs bide-a-biere gros-ventre ventripotent ventru pansu petit-bidon; belly stomach navel tummy paunch potbelly abdomen gut beer-belly pot-belly bellied flank flanks tum abdominal bellies midriff; 肚子 腹部 肚脐 大肚子 小腹 肚皮 肚 肚腹 大腹便便 啤酒肚 腹 小肚子 将军肚 便便大腹 小肚腩 肚腩 肚囊 圆肚子 挺着肚子 水桶腰 圆鼓鼓的肚子
    nombril ombilic nombrils; navel belly-button belly-buttons umbilicus; 肚脐 肚脐眼 脐 肚脐儿 肚脐窝
    hanche hanches deboite dehanche taille-de-guepe taille-fine pelvis; waist hip hips pelvis hipped wasp-waist waistline waists narrow-waist; 腰 腰部 臀部 胯 腰肢 髋 胯部 胯骨 蜂腰 小蛮腰 细腰 腰身 骨盆 腰杆 水蛇腰
    fesse fesses derriere cul postérieur croupe popotin arriere-train callipyge fessier miches fion cul-nu fesses-rebondies popo derrieres; buttocks bum backside butt ass buttock bums arse rump bottoms booty tush derriere posterior rear-end butts; 屁股 臀部 臀 后臀 屁屁 屁股蛋 屁股蛋子 翘臀 臀儿 腚 光屁股 大屁股 圆屁股 后边屁股
    sexe penis verge zizi phallus bite quequette zob bistouquette kiki parties-genitales parties-intimes organes-genitaux genitales zigounette bijoux-de-famille zézette attribut-viril membre-viril entrejambe service-trois-pieces; penis genitals phallus willy dick privates dicks pecker wiener genital genitalia private-parts manhood member pee-pee willies naughty-bits nether-regions; 阴茎 生殖器 小鸡鸡 私处 下体 阳具 小鸡儿 鸡鸡 小弟弟 丁丁 小丁丁 生殖器官 下面那个 阳物 命根子 男根 裆部 那话儿 羞处 私部
    testicules couilles bourses roubignoles scrotum balloches burnes; testicles balls bollocks scrotum testicle nutsack; 睾丸 蛋蛋 阴囊 卵蛋
    pubis vulve sexe-feminin vagin mont-de-venus foufoune poils-pubiens; pubis vulva crotch vagina pubic pubic-hair groin; 阴部 阴毛 阴道 私密处 阴阜 女阴 大腿根 胯下 裆
    jambe jambes cuisse mollet genou genoux guibole gambette jambes-nues gambettes guiboles cuisses mollets jambes-ecartees gambes; leg legs thigh calf knee knees calves legged thighs shank shanks bare-legs legs-apart gams hind-leg; 腿 大腿 膝盖 小腿 双腿 腿儿 长腿 小短腿 腿脚 腿部 腿肚子 美腿 玉腿 大粗腿 两条腿 光腿
    genou genoux rotule genoux-cagneux rotules genouillere; knee knees kneecap kneecaps knock-kneed kneed; 膝盖 膝 膝盖骨 双膝 膝头 波棱盖 膝部
    tibia tibias; shin shinbone shins; 胫骨 小腿骨 胫 小腿前面 迎面骨
    cheville chevilles malleole; ankle ankles; 脚踝 脚腕 脚脖子 踝 踝骨 脚腕子
    pied pieds orteil talon panard peton petons ripaton arpion panards voute-plantaire cou-de-pied; foot feet toe heel soles instep tootsies barefoot footed; 脚 脚趾 双脚 足 脚丫 脚丫子 脚儿 脚板 脚板丫 脚面 脚背 赤足 玉足 脚掌 小脚丫 大脚 双足 脚部 足部
    orteil orteils doigt-de-pied gros-orteil doigts-de-pied; toe toes big-toe little-toe piggies; 脚趾 脚趾头 脚指头 大脚趾 脚趾丫 脚拇指 趾 趾头 脚豆豆 小脚趾
    talon plante-du-pied talons plante-des-pieds; heel sole heels soles sole-of-the-foot; 脚跟 脚后跟 脚底 脚掌 脚后跟儿 足跟 足底 脚心 足跟儿 后跟
    peau teint chair carnation epiderme couleur-de-peau derme cutané teints peaux carnations chairs; skin complexion flesh skinned skin-tone complexions skin-colour fleshy; 皮肤 肤色 肌肤 皮肉 肤 皮儿 肤质 冰肌 肌理 皮肤颜色 肉色皮肤 皮囊
    veine veines artere veineux vaisseau vaisseaux veine-saillante; vein veins artery arteries veiny bulging-veins vascular; 血管 静脉 青筋 动脉 血脉 青筋暴起 筋脉 血管凸起
    grain-de-beaute mouche-de-taffetas naevus tache-de-naissance grains-de-beaute; mole beauty-spot birthmark moles beauty-mark beauty-marks beauty-patch birthmarks; 痣 美人痣 胎记 黑痣 美人记 痦子 朱砂痣 一颗痣
    tache-de-rousseur taches-de-son rousseurs ephelide taches-de-rousseur; freckle freckles freckled freckle-faced freckly; 雀斑 小雀斑 脸上的斑
    verrue pustule furoncle acne kyste loupe excroissance bubon pustules grosseur tumeur goitre; wart pimple warts pimples pustule boil boils acne zit goitre lump growth tumour cyst; 疣 痘 疙瘩 痘痘 青春痘 肉瘤 瘤 脓包 疣子 瘊子 粉刺 肿块 肿瘤 大瘤子 痤疮
    cicatrice balafre estafilade cicatrices cicatrise estafilades; scar scarred scars scarring slash-mark scarface; 伤疤 疤痕 疤 刀疤 疤脸 疤瘌 伤疤脸 刀痕 旧伤
    blessure plaie entaille stigmate stigmates plaies blessures meurtrissure blesse bobo ecorchure coupure contusion hematome ecchymose ulcère egratignure griffure cocard oeil-au-beurre-noir pansement plaie-de-clou trou-de-clou; wound wounds gash stigmata injury injuries bruise scratch scratches bruised bruises black-eye sore sores scrape lesion bandage wounded nail-wound nail-hole; 伤口 圣痕 伤痕 受伤 创伤 伤 受了伤 伤处 刀伤 枪伤 淤青 瘀青 乌青 擦伤 划伤 割伤 溃疡 疮 挂彩 流血的伤口 青肿 血口子 伤疤 包扎 绷带 钉痕
    tatouage tatoue scarification scarifications tatouages tatoueur tattoo peinture-corporelle henné; tattoo tattooed scarification tattoos inked body-paint henna body-art; 纹身 刺青 文身 刺花 黥面 黥 文面 人体彩绘 彩绘身体 纹面
    sueur transpiration suer sueurs en-nage suant; sweat perspiration sweaty sweating perspiring; 汗 汗水 流汗 汗珠 冷汗 汗流浃背 大汗 汗滴 满头大汗 出汗
    larme larmes pleure pleurer sanglot pleurs pleurant pleure-a-chaudes-larmes en-larmes pleurnicher chialer chiale eplore eploree sanglots sangloter larmoyant larmoie yeux-mouilles pleureur goutte-qui-coule plaint plaignent; tear tears cry crying weep wept weeping sob sobbing teary tearful weeps wailing whimper bawling blubbering sniffling teardrop teardrops in-tears welling-up cries cried sobs; 眼泪 泪 哭 流泪 泪水 泪珠 哭泣 哭了 在哭 大哭 痛哭 哭泣着 抽泣 啜泣 哭哭啼啼 泪痕 泪流满面 掉眼泪 哭鼻子 含泪 热泪 落泪 泪眼 挂着泪 泪汪汪 嚎啕大哭 哽咽 垂泪 哭着 哭起来 在哭泣 擦眼泪 抹眼泪
    sang sanglant saignant sangs sanguinolent ensanglante ensanglantee hemorragie tache-de-sang sanguin gicle giclee; blood bloody bleeding bleeds bled bloodstain bloodstained bloodied gore gory blood-spattered haemorrhage bloodshed spurting; 血 鲜血 流血 血迹 流着血 鲜血淋漓 血淋淋 淌血 出血 血泊 血滴 血渍 沾血 喷血 血红 带血 血水
    salive bave crachat salives baver crachats bavant postillon; saliva spit drool drooling spitting spittle dribble slobber; 口水 唾沫 唾液 流口水 哈喇子 吐沫 痰
    urine pisse pipi pissant uriner pissou pipi-de-chat jet-d-urine; urine pee piss urinating wee weeing tinkle peeing; 尿 撒尿 小便 尿液 嘘嘘 尿尿 撒尿的
    lait-maternel allaitement; breast-milk; 母乳 奶水
    os ossement ossements osseux tibias femur femurs fragment-d-os; bone bones bony femur femurs tibia thighbone; 骨头 骨骸 尸骨 骨 骨殖 白骨 腿骨 股骨 遗骨 骨片 人骨 兽骨
    squelette ecorche squelettes squelettique os-decharnes carcasse transi; skeleton skeletal skeletons carcass cadaver bare-bones; 骷髅 骨架 骨骼 骷髅架子 骨架子 尸骨架 骸骨 枯骨 白骨精 骷髅人
    coeur cardiaque coeurs coeur-forme en-forme-de-coeur en-forme-de-cœur; heart heart-shaped hearts cardiac; 心脏 红心 爱心 心形 爱心形 心脏形 桃心
    entrailles boyaux intestin viscere tripes eventre eventration ventre-ouvert boyau intestins abats estomacs; entrails guts bowels intestine viscera innards intestines disembowelled gutted offal spleen kidney kidneys; 内脏 肠子 五脏 五脏六腑 肠 开膛 脏腑 肚肠 下水 肾 脾
    foie hepatique; liver livers; 肝 肝脏 肝儿 肝胆
    poumon poumons bronches pulmonaire; lung lungs pulmonary; 肺 肺部 肺叶
    nu nue nudite devetu deshabille a-poil nus a-poils tout-nu toute-nue denude nudiste en-tenue-d-adam dans-le-plus-simple-appareil cul-nu sans-vetement sans-vetements pas-habille deshabillee denudee nu-comme-un-ver nus-feminins; nude naked nudity undressed bare nudes naked-woman naked-man starkers in-the-buff birthday-suit no-clothes without-clothes unclothed in-the-nude stark-naked butt-naked nothing-on disrobed unclad bare-naked; 裸体 裸女 光着 没穿衣服 赤裸 不穿衣服 光身子 裸 裸身 全裸 裸男 裸露 一丝不挂 光溜溜 光着身子 赤身裸体 赤身 没有衣服 没穿 光腚 裸着 精光 赤条条 不着寸缕 裸像 裸的 脱光
    aile ailes aileron ailée ailette ailées voilure battement-d-ailes alaire ailes-deployees; wing wings winged pinion winglet wingspan feathered-wings spread-wings; 翅膀 羽翼 双翼 翼 双翅 翅 翅儿 小翅膀 羽翅 双翼展开 肉翅 一双翅膀 展翅
    membre membres membres-superieurs; limb limbs extremities; 四肢 肢体 肢 手脚 手足 四肢百骸
    moignon manchot amputé estropie manchote sans-bras bras-coupe bras-manquant moignons jambe-de-bois prothese estropiés; stump amputated maimed armless stumps one-armed amputee missing-arm arms-missing no-arms peg-leg wooden-leg prosthesis legless; 断肢 残肢 断臂 断手 缺胳膊 没胳膊 没有胳膊 独臂 断腿 缺手 没手 假肢 木腿 残肢断臂 截肢 独腿
    queue caudal queues queue-en-panache; tail tails tailed bushy-tail; 尾巴 尾 小尾巴 大尾巴 尾部 尾巴毛
    corne cornes cornu ramure andouiller bois-de-cerf encornure cornes-de-belier cornes-de-boeuf bicorne unicorne cornue cornus; horn horns horned antler antlers antlered horned-head ram's-horns; 角 犄角 鹿角 牛角 羊角 双角 兽角 角质 犀角 两只角 大角 羊犄角 长角 头上的角 弯角 尖角
    patte pattes patte-avant pattes-arriere papatte quatre-pattes pattes-d-animal; paw paws hind-legs forepaw hind-paw front-legs pawed trotter foreleg; 爪子 脚爪 爪爪 前爪 后腿 前腿 肉垫 后爪 四条腿 前蹄 蹄爪
    griffe griffes serre serres ergot griffu griffes-acerees griffure pattes-griffues; claw claws talon talons clawed clawing sharp-claws; 爪 利爪 爪子 鹰爪 尖爪 龙爪 尖爪子 鹰爪子 魔爪 兽爪 指爪
    sabot sabots onglon sabots-fendus pied-fourchu; hoof hooves hoofs hoofed cloven cloven-hoof hoofprint; 蹄 蹄子 马蹄 牛蹄 羊蹄 蹄足 偶蹄 蹄儿 马蹄子 驴蹄
    bec becs becquee bec-crochu rostre; beak bill beaks beaked hooked-beak billed; 喙 鸟嘴 鸟喙 尖嘴 鸟嘴巴 尖喙 嘴喙 鸟的嘴 鹰嘴 鸟嘴儿
    criniere crin toupet crinieres crins; mane manes forelock maned horsehair; 鬃毛 马鬃 鬃 鬣毛 狮鬃 颈毛 马鬃毛 狮子毛 长鬃
    museau gueule mufle groin truffe museaux chanfrein naseau naseaux babine groins mufles; snout muzzle maw nostrils jaws snouts muzzles snouty; 口鼻 鼻吻 兽嘴 鼻头 口套 鼻口 兽鼻 猪鼻子 狗鼻子 牛鼻子 兽口
    trompe trompes; trunk proboscis elephant-trunk; 象鼻 长鼻子 象鼻子 大象鼻子 长鼻
    pelage toison fourrure poils-de-bete robe-du-cheval pelages toisons; fur fleece pelt furry woolly shaggy-coat; 皮毛 兽毛 绒毛 毛色 毛皮 毛 长毛 短毛 兽皮毛
    ecaille ecailles squameux ecailleux ecailler ecailles-de-poisson; scale scales scaly scaled scale-like fish-scales; 鳞 鳞片 鱼鳞 鳞甲 鳞状 龙鳞 蛇鳞 鳞纹 有鳞
    nageoire nageoires aileron; fin fins flipper flippers finned dorsal-fin; 鳍 鱼鳍 背鳍 鱼翅 尾鳍 鳍肢
    defense défenses ivoire-d'éléphant defenses-d-elephant defenses-de-sanglier; tusk tusks ivory tusked elephant-tusk boar-tusks; 象牙 獠牙 长牙 大象牙 象的牙 猪獠牙 野猪牙
    geste gestes gestuelle signe-de-la-main gestuel mouvement-de-la-main geste-de-la-main gestuelles geste-du-bras; gesture gestures gesturing gestural gesticulate gesticulating hand-sign hand-gesture; 手势 手印 手的动作 比划 比手势 打手势 做手势 手的姿势 比手指
    mudra mudras geste-symbolique geste-de-bouddha geste-des-mains-bouddhique; mudra mudras hand-position buddha-gesture hand-gesture-of-buddha; 手印 印相 佛手印 结印 佛的手势 施无畏印 禅定印 说法印
    benediction benir benissant béni bénit benisseur main-benissante geste-de-benediction; blessing bless blessed benediction blesses hand-of-blessing benedictory; 祝福 赐福 祝福手势 祝圣 祝福的手 祈福 降福 施福
    silhouette allure carrure stature gabarit corpulence galbe morphologie imposante; physique silhouette stature build bearing figure silhouettes; 身材 体型 体态 身影 轮廓 身形 身板 身量 体格 体形 个头 个子 身影儿 身材比例 剪影
    profil profils de-profil vu-de-profil trois-quarts de-cote vue-de-profil visage-de-profil de-côté-visage; profile profiles in-profile side-face side-profile three-quarter seen-in-profile side-on; 侧脸 侧面像 侧面脸 侧影 半侧面 侧着脸 四分之三侧面 侧颜 侧面 侧着 侧面的 侧面看 侧面人像
    teint-pale paleur bleme pale palotte livide blafard blafarde teint-blafard teint-cireux exsangue visage-pale blanche-comme-un-cachet; pale pallor pallid ashen pasty white-faced bloodless pale-skinned washed-out ghostly-white deathly-pale sallow; 苍白 脸色苍白 惨白 煞白 面色苍白 脸白 面无血色 脸色发白 白惨惨 苍白的脸 白皙
    rougeur rougit joues-rouges rougeaud rougir rouge-comme-une-tomate empourpre couperose rubicond rougeaude joues-roses teint-rouge; blush blushing rosy flushed red-cheeked rosy-cheeks blushes ruddy red-faced florid; 脸红 红晕 红脸 脸蛋红 红脸蛋 红扑扑 面红耳赤 满脸通红 泛红 羞红 脸颊红 红润 两腮通红 红彤彤的脸
    articulation articulations jointure; joint-of-the-body knuckle socket; 骨节 关节处
    palais-de-la-bouche gencive gencives; gum gums; 牙龈 牙床肉 上颚
    gorge-tranchee cou-tranche; slit-throat cut-throat; 割喉 抹脖子 割脖子
    tete-tranchee tete-decapitee chef-decolle tete-sur-un-plateau; severed-head cut-off-head head-on-a-platter; 断头 被砍下的头 人头盘 砍下的头 首级
    double-face deux-visages bifrons; two-faced two-faces; 两张脸 双面人 双面
    visage-rond face-de-lune poupin poupine; round-face moon-faced baby-face baby-faced; 圆脸蛋 娃娃脸 圆圆的脸 胖脸 大圆脸
    visage-allonge visage-en-lame-de-couteau long-visage; long-face oval-face narrow-face; 长脸 瓜子脸 鹅蛋脸 马脸 尖脸 锥子脸
    visage-carre machoire-carree visage-anguleux; square-face square-jawed chiselled-features angular-face; 方脸 国字脸 方下巴 棱角分明
    tete-de-fouine museau-pointu visage-de-rat; weaselly rat-faced pinched-face; 尖嘴猴腮 贼眉鼠眼
    traits-fins beaux-traits visage-fin; fine-features delicate-features fine-boned; 眉清目秀 五官精致 清秀 五官端正 明眸皓齿 唇红齿白
    traits-grossiers gros-traits visage-epais; coarse-features heavy-features thick-lipped; 浓眉大眼 肥头大耳 粗犷 五官粗
    rouge-de-fureur cramoisi ecarlate-de-colere; purple-with-rage red-as-a-beetroot; 脸红脖子粗 涨红脸 涨红了脸
    yeux-plisses yeux-mi-clos-rieurs petits-yeux; narrowed-eyes squinty-eyes beady-eyes small-eyes; 眯眯眼 小眼睛 眯缝眼 绿豆眼
    regard-amoureux yeux-doux regard-tendre; loving-look tender-gaze doe-eyed puppy-eyes; 含情脉脉 深情款款 深情 脉脉含情 深情地看
    yeux-morts yeux-de-merlan-frit regard-bovin; dead-fish-eyes glassy-eyed dull-eyes; 死鱼眼 目光呆滞
    teint-mat peau-cuivree; dusky coppery-skin; 黑不溜秋 黑黑的皮肤 肤色黑
    bras-potele cuisses-grasses bourrelets-de-bebe; chubby-arms chubby-legs chunky-thighs baby-fat; 藕节 肉乎乎 肉嘟嘟 胖胳膊 婴儿肥 胖腿
    longues-jambes jambes-interminables; long-legs leggy; 大长腿 长腿 腿长
    jambes-courtes court-sur-pattes; short-legs stumpy-legs; 短腿 腿短 小短腿
    grosse-tete tete-enorme; big-head oversized-head; 大头 头大 头很大
    petite-tete tete-minuscule; small-head tiny-head; 头小 小脑袋 小头
    long-cou cou-de-cygne cou-allonge; long-neck swan-neck elongated-neck; 长脖子 天鹅颈 脖子长
    grandes-mains mains-enormes; big-hands huge-hands; 大手 手很大
    longs-doigts doigts-effiles doigts-fins; long-fingers slender-fingers tapering-fingers; 手指修长 纤细的手指 长手指
    vertebres-en-trop dos-trop-long; extra-vertebrae too-long-back; 多三节脊椎 腰太长 背太长
    bouche-cousue bouche-fermee bouche-close levres-closes; closed-mouth lips-together; 闭着嘴 嘴闭着 抿嘴 抿着嘴
    lippe-pendante levre-inferieure menton-habsbourg; hanging-lip habsburg-jaw jutting-lip; 厚下唇 哈布斯堡下巴 下唇突出
    nez-rouge nez-d-ivrogne; red-nose boozer's-nose; 红鼻子 酒糟鼻
    balafre-visage defigure defiguree mutile-visage; disfigured scar-faced; 毁容 破相 疤脸
    pieds-deformes pied-bot; club-foot clubfoot; 畸形足 马蹄足 内翻足
    doigt-coupe doigt-manquant phalange-manquante; missing-finger broken-finger; 断指 缺手指 少一根手指 手指断了
    oreille-coupee oreille-bandee; cut-off-ear bandaged-ear severed-ear; 割耳朵 割掉的耳朵 包着耳朵
    main-coupee main-manquante; severed-hand missing-hand hand-missing; 手没了 断掉的手 缺一只手
    trace-de-doigts trace-de-main main-negative empreinte-de-main; handprint hand-stencil palm-print; 手印 手掌印 手印记
    cheveux-verts cheveux-bleus perruque-coloree; coloured-hair blue-hair green-hair; 蓝头发 绿头发 彩色头发
    cheveux-relevés coiffure-relevee nuque-degagee; hair-up swept-up-hair; 头发挽起 头发扎起来 盘起头发 露出后颈
    cheveux-mouilles cheveux-plaques; wet-hair slicked-hair slick-hair greased-hair; 湿头发 油头粉面 油头 大背头 背头
    cheveux-crepus afro coupe-afro; afro afro-hair frizz kinky-hair; 爆炸头 非洲卷 黑人头
    rase-crane crane-tondu skinhead; shaved-hair shaven; 剃光头 光头造型 寸头
    barbe-rousse barbe-noire; red-beard black-beard; 红胡子 黑胡子
    barbe-tressee barbe-bouclee barbe-carree; braided-beard curly-beard plaited-beard; 编胡子 卷胡子 方胡子 辫子胡
    visage-efface sans-visage visage-vide; faceless blank-face no-face; 没有脸 没脸 无脸 无面 看不清脸
    yeux-fermes-clos yeux-mi-clos; half-closed-eyes half-shut; 半闭着眼 眯眼 眯着眼 半睁半闭 眯缝眼
    yeux-globuleux yeux-exorbites gros-yeux yeux-ronds yeux-ecarquilles; bulging-eyes popeyed bug-eyed goggle-eyed googly-eyes; 凸眼 鼓眼 大眼珠 突出的眼睛 金鱼眼 圆眼睛
    yeux-brides yeux-en-amande; almond-eyes slanted-eyes; 细长眼 杏仁眼 丹凤 细眼 狭长的眼睛
    yeux-vides orbites orbite regard-vide; empty-eyes hollow-eyes eye-sockets eye-socket sockets vacant-stare; 空洞的眼睛 眼窝空 没有眼珠 没有瞳孔 空眼眶 没眼珠
    incruste-yeux yeux-incrustes yeux-de-verre; inlaid-eyes glass-eyes glass-eye; 镶嵌的眼睛 玻璃眼 玻璃眼珠 假眼
    regard-perdu dans-le-vide regard-lointain regard-absent; faraway-look distant-look thousand-yard-stare vacant; 目光呆滞 眼神空洞 目光涣散 看远方 眼神迷离
    regard-percant regard-fixe regard-intense regard-penetrant; piercing-gaze intense-gaze penetrating steely; 目光锐利 目光如炬 眼神犀利 炯炯有神 锐利的眼神
    regard-noir fusille-du-regard foudroie-du-regard; glare glaring dirty-look evil-eye-look scowl; 瞪 怒目 怒视 横眉 白眼 翻白眼
    peau-blanche peau-claire teint-de-porcelaine; fair-skin white-skin porcelain-skin fair-skinned; 白皮肤 皮肤白 白嫩 白净 雪白的皮肤 肤白
    peau-noire peau-foncee peau-sombre; black-skin dark-skin brown-skin; 黑皮肤 深色皮肤 皮肤黑 黑黝黝
    chair-de-poule frisson; goosebumps shiver-down; 鸡皮疙瘩
    roux rousse rouquin rouquine poil-de-carotte cheveux-roux; redhead red-haired ginger carrot-top auburn red-hair; 红头发 红发 姜黄头发 赤发
    blond blonde blondinet blondinette blonds cheveux-blonds tete-blonde; blonde blond blondie fair-haired golden-hair blonde-hair golden-haired; 金发 金头发 黄头发 金发女郎 金发碧眼 黄毛
    brun brune brunet cheveux-bruns cheveux-noirs chatain chataine; brunette brown-haired dark-haired black-hair brown-hair raven-haired; 黑头发 棕头发 褐发 黑发 棕发 乌黑的头发
    cheveux-longs cheveux-detaches longue-chevelure; long-hair long-haired flowing-hair; 长头发 长发飘飘 长发 长发披肩 头发长
    cheveux-courts coupe-au-bol a-la-garconne carre; short-hair bobbed bob-cut cropped-hair bowl-cut pageboy; 短头发 短发 齐耳短发 蘑菇头 西瓜头 锅盖头 童花头 寸头
    sang-froid-visage impassible-visage visage-de-marbre; poker-face stone-faced straight-face; 扑克脸 面瘫 冰山脸 板着脸 绷着脸
    mouvement-des-hanches ondule-des-hanches dehanchement; swaying-hips hip-sway; 扭腰 扭胯 扭屁股
    ventre-rond-de-femme-enceinte ventre-arrondi; baby-bump rounded-belly; 孕肚 隆起的肚子 肚子隆起 鼓鼓的肚子
    bourrelet bourrelets poignee-d-amour cellulite; rolls-of-fat love-handles flab flabby spare-tyre; 赘肉 肥肉 游泳圈 肉褶 救生圈肥肉
    gestation foetus embryon; foetus fetus embryo womb; 胎儿 胚胎 子宫
    cordon-ombilical placenta; umbilical-cord; 脐带 胎盘
    virilite castration castrer castre emascule; castration castrated emasculated; 阉割 去势 阉
    erection ithyphallique en-erection; erection erect ithyphallic aroused hard-on; 勃起 挺立 硬了
    """
}
