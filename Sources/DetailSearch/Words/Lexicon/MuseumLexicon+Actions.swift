// swift-format-ignore-file

extension MuseumLexicon {
  /// What is done; then what did not fit elsewhere.
  static let actions = """
    = -
    debout dresse se-tenir-debout; standing stand stood upright; 站 站着 站立 直立 伫立
    assis assise asseoir assoit attable; sitting seated sit sat; 坐 坐着 坐下 坐姿
    accroupi accroupie accroupir; squat squatting crouch crouching; 蹲 蹲着 下蹲
    en-tailleur jambes-croisees; cross-legged; 盘腿 盘坐 打坐 结跏趺坐
    agenouille agenouillee genoux agenouiller genuflexion; kneel kneeling kneels knelt; 跪 跪着 下跪 跪拜 单膝跪
    couche allonge allongee etendu etendue alangui couchee gisant vautre; lying reclining lie lies lay recumbent sprawled; 躺 躺着 卧 横卧 斜躺 趴着
    prosterne prosternation prosterner; prostrate prostration kowtow; 叩拜 磕头 跪拜 匍匐
    salue saluer reverence courbette; salute bow-down greet greeting curtsy; 敬礼 鞠躬 行礼 打招呼 问候
    penche pencher incline courbe courbee; lean leaning bend bending bent stoop stooped; 弯腰 俯身 低头 前倾 弯着腰
    appuie appuye adosse accoude repose; lean leaning rest resting propped; 靠着 倚靠 倚着 靠 撑着
    equilibre penche incline bancal; balance leaning lean tilted; 倾斜 平衡 歪
    suspendu pendu pend accroche accrocher suspendre suspendue pendu-au-mur pendre-à; hang hanging hung suspended hangs hanging-on dangling dangle; 挂着 悬挂 吊着 垂着 悬吊 挂起来 挂了 吊起来
    tourne tourner retourne dos-tourne se-retourne; turn turns turning turned; 转身 回头 转头 扭头
    dos-tourne de-dos; from-behind; 背对 背对着 背身
    etire etirement s-etire; stretch stretching; 伸懒腰 舒展
    bras-croises; crossed-arms arms-crossed; 抱臂 交叉双臂 抱着胳膊
    bras-leves bras-ouverts bras-tendus; arms-raised outstretched; 举手 举起双手 张开双臂 伸手 伸着手
    pose posture attitude position tordu tordue tournure contrapposto dehanche hanchement maintien; pose posture stance attitude crooked twisted contrapposto; 姿势 姿态 站姿 歪 扭 站着 体态 造型
    poser pose posait; pose posing posed; 摆姿势 当模特
    immobile fige bouge-pas; motionless still immobile; 一动不动 静止 不动
    bouger bouge remue gigote; move moving stir; 移动 动弹
    marche marcher avance demarche balade promene promener deambule; walk walking step stride stroll; 走 走路 行走 步行 散步 迈步 步伐
    court courir fuit fuite courent galope galop; run running flee fleeing ran gallop galloping; 跑 逃跑 奔跑 逃 飞奔 奔腾
    fuir fuit fuite echapper s-echappe evader evasion; flee fleeing fled escape escaping escaped; 逃跑 逃走 逃离 逃亡
    saute saut sauter bondit bond cabriole; jump jumping leap leapt leaping; 跳 跳跃 蹦 跳起来
    cabre cabrer ruade cabrée se-cabre; rearing prance rear-up prancing rampant; 扬蹄 腾空 跃起 前蹄腾空 腾跃 后腿直立
    tombe chute tomber degringole trebuche culbute; fall falling fell fallen tumble stumble; 掉 跌倒 坠落 摔倒 倒下 掉下来 摔
    vole voler vol envole s-envole; fly flying flight flew soar hover; 飞 飞翔 飞起来 盘旋 翱翔
    nage nager nageur plonge plonger plongeon; swim swimming swam dive diving; 游泳 潜水 跳水
    flotte flotter flottant; float floating drift; 漂 漂浮 漂着 飘着
    noyer noyade noye coule couler noyée se-noie; drown drowning drowned sink sinking sank sunk; 淹死 溺水 沉没 下沉 溺亡 投水
    grimpe grimper escalade escalader; climb climbing climbed; 爬 攀爬 攀登 爬上
    monter monte chevauche grimpe chevaucher; ride riding climb climbing rode ridden; 骑 爬 骑着 骑马
    descendre descend descente; descend descending descent; 下来 下山 走下
    ramper rampe quatre-pattes rampant; crawl crawling creep slither; 爬行 爬着 四脚着地 匍匐
    glisser glisse patinage; slide slip skating; 滑 滑倒 滑冰 溜冰
    conduit conduire mene guider; led drive drove; 带路 驾驶 驾车
    suit suivre cortege procession defile defiler; follow following followed procession parade; 跟着 跟随 队伍 游行 列队
    arrive arriver arrivee; arrive arriving arrival enter entering; 到来 进来 到达 走进
    partir part depart quitte quitter adieu adieux; leave leaving departure depart farewell goodbye parting; 离开 出发 告别 离别 送别 动身
    adieu adieux; farewell goodbye; 告别 离别 再会
    rencontre rencontrer entrevue retrouvailles; meet met meeting encounter reunion; 相遇 遇见 见面 会面 重逢
    attendre attend attente patiente; wait waiting await; 等 等待 等着
    tient tenir porte porter tenu tenait tiennent serre empoigne; hold holding holds carry carrying held carried clutch grasp; 拿 拿着 抱 握 抱着 手里拿 手持 握着 捧着 提着 端着 手拿
    porter porte porte-sur-l-epaule trimballe transporte; carry carrying carried; 背着 扛着 挑着 驮着 抬着 搬
    prendre pris prend saisir attrape attraper empoigner cueille; take takes took grab seize taking taken catch caught grasp; 拿走 抓 取 抓住 接住
    cueillir cueillette ramasse ramasser recolte cueille; pick picking gather gathering harvest pluck pick-fruit gather-fruit plucking; 采摘 捡 摘 收集 摘花
    donner donne tend tendre remet offre offrir distribue; give gives giving offer offering gave given; 递 递给 送给 献给 献上 奉上
    offrande offrandes tribut oblation; offering offerings tribute oblation; 供品 贡品 祭品
    recoit recevoir recu accueille; receive receiving received welcome accept; 接受 收到 迎接
    partager partage; share sharing; 分享
    montrer-du-doigt designer pointer; point pointing pointed; 指着 指向 指
    mettre pose poser placer depose; put puts putting; 放 放着 摆 搁着
    lacher lache laisse-tomber; dropped dropping release; 松手 放下 扔下 丢下
    jeter jette lance lancer envoie; throw throwing threw thrown toss hurl; 扔 抛 掷 丢
    lever leve brandit brandir agite souleve soulever hisse; raise raised raising wave waving lifts lift lifted; 举 举着 举起 挥 抬 抬起 高举 挥舞
    agiter agite salue-de-la-main; wave waving; 挥手 招手 摇手
    baisse baisser abaisse; lower lowered lowering; 放低 垂下 低下
    tirer tire tracte; pull pulls shoot shooting fire pulled drag; 拉 射 开枪 拽 拖 牵
    tirer tire tir fusillade fusille fusiller coup-de-feu; shoot shooting shot fire firing fired; 开枪 射击 枪击 枪决 枪毙
    pousser pousse bouscule; push pushing pushed shove; 推 推着 推开
    toucher touche effleure tripote palpe; touch touching touched feel; 摸 触摸 碰 触碰
    caresser caresse caresses; caress; 抚摸 爱抚 抚摩
    pincer pince pincement; pinch pinching; 捏 掐
    gratter gratte; scratch scratching; 抓痒 挠
    frotter frotte essuie essuyer; rub wipe wiping; 擦 揉 擦拭
    presse presser ecrase ecraser pietine; crush squeeze trample stepping; 踩 压 挤 踩着 踏着 压碎
    secoue secouer tremble; shake shaking shook tremble trembling; 摇 发抖 颤抖 摇晃
    attache attacher lie ligote enchaine noue; tie tied bind bound chained fastened; 绑 捆 绑着 捆绑 拴 锁着
    detache delier libere liberer delivre; untie free freed release released unchained; 解开 释放 解放
    ouvre ouvert ouvrir ouverte entrouvert; open opened opening; 打开 开 张开 开着
    ferme clos fermer fermee; closed shut close closing; 关闭 合上 闭着 关着
    cacher cache dissimule planque cachee masquer; hide hides hiding hidden conceal hid; 藏 藏着 隐藏 躲 遮住 躲着 挡住
    couvre couvrir recouvre couvert; cover covering covered veiled wrapped; 盖 盖着 遮盖 覆盖 蒙着
    envelopper emballe paquet paquets colis emballage baluchon ballot balluchon ballots; wrap wrapped wrapping parcel package packet wrapped-up bundle bundles bale; 裹 裹着 包裹 包着 邮件包 打包 铺盖卷 一捆 包好的 大包裹
    decouvre devoile devoiler revele; unveil reveal uncover unveiled; 揭开 露出 露着
    montre-son-sein depoitraille; bare-breasted topless; 袒胸 露胸 露乳 露出乳房
    chercher cherche; search searching seek sought rummage; 找 寻找 翻找
    trouver trouve; find finding found; 找到 发现
    perdre perd perdu egare; lose loses lost; 丢 失去 丢失 遗失
    casser casse brise briser; break breaking broke broken smash; 打破 打碎 砸 弄坏 摔碎
    dechire dechirer lacere déchirure accroc lacération; tear torn rip ripped slashed slash gash; 撕 撕破 撕碎 撕裂 划破 撕开 割破 破裂
    regarder regarde contemple contempler observe admire reluque mate; look looking watching gaze gazing stare contemplating; 看 看着 望着 凝视 注视 盯着 端详 观看
    nous-regarde; looking-at-us; 看着我们 看向观众 看镜头
    epier epie espionne guette lorgne voyeur; spy spying peek peep peeping voyeur; 偷看 偷窥 窥视
    clin-d-oeil cligne; wink winking blink; 眨眼 挤眼
    yeux-clos yeux-fermes; eyes-closed; 闭眼 闭着眼 闭目
    ecouter ecoute entendre entend; listen listening hear heard; 听 倾听 听着
    sent sentir renifle flaire hume; smell sniff; 闻 嗅 闻着
    gouter deguste savoure; taste tasting; 尝 品尝
    parler bavarde discute conversation papote discussion dialogue parole cancan; talk chat conversation speak speaking spoke talking gossip; 说话 聊天 交谈 谈话 讲话 对话
    chuchote murmure murmurer confidence; whisper whispering murmur; 耳语 悄悄话 低语
    crier crie hurle cri hurlement; scream screaming shout shouting shriek yell; 喊 叫 尖叫 呐喊 吼
    discours harangue orateur predication sermon precher; speech sermon orator preaching harangue; 演讲 布道 讲道 演说
    dispute disputer querelle engueulade rixe bagarre; quarrel argue arguing dispute argument brawl squabble; 吵架 争吵 争执 打架
    repondre reponse repond; answer reply; 回答 回复
    demander supplie supplier implore supplication; beg begging plead pleading implore; 哀求 恳求 乞求
    promettre serment jure jurer serments promesse; swear oath vow promise sworn swore pledge; 发誓 宣誓 誓言 起誓 许诺
    serrer-la-main poignee-de-main; handshake shake-hands; 握手
    main-dans-la-main se-tenir-la-main; holding-hands hand-in-hand; 牵手 手拉手 手牵手
    lit lire lecture lisant bouquine; read reading reads; 读 看书 阅读 念书 读书
    ecrit ecrire redige ecrivant; write writing wrote written scribble; 写 写字 书写 写信
    dessine dessiner dessinant; draw drawing drew drawn; 画画 素描 作画
    peindre-un-tableau en-train-de-peindre; painting-a-picture; 正在画画 作画
    compter compte dénombrer; count counting counted; 数钱 数数 数一数 计数
    mesurer compas; measure measuring compass; 测量 丈量
    reflechit pense penseur meditation meditatif songe reflexion cogite pensif; think thinking thinker meditate thought pensive; 思考 沉思 想事情 冥想 思索
    rever reve songe reverie reves rêveur onirique; dream dreaming daydream dreamt dreamer dreamlike reverie; 做梦 梦 梦境 幻想 梦想 梦幻
    dort dormir sommeil endormi dormeur endormie roupille pionce sieste somnole; sleep sleeping asleep sleeper slept nap doze; 睡 睡觉 睡着 沉睡 睡眠 打盹 午睡
    reveille reveil eveille reveiller; awake wake waking woke; 醒 醒来 醒着 睡醒
    baille baillement; yawn yawning; 打哈欠 哈欠
    evanoui evanouie inconscient pamoison evanouir s-evanouit tombe-dans-les-pommes; faint fainted unconscious swoon fainting; 晕 昏 昏倒 昏迷 晕倒 晕过去
    mange manger bouffe devore devorer croque; eat eating eats ate devour devouring bite; 吃 吞食 吞 吃东西 啃 咬
    mordre mord morsure mordu; bite biting bitten bites bit-by; 咬 被咬 咬人 咬住
    boit boire trinque picole boivent; drink drinking drank sip; 喝 饮 喝酒 干杯 喝水
    verser verse versant coule; pour pouring poured; 倒 倒水 倒酒 倒牛奶
    allaite allaiter teter allaitement allaitante tétée; breastfeed breastfeeding nursing suckle suckling; 喂奶 哺乳 吃奶 喂母乳 哺育 母乳
    nourrir nourrit donne-a-manger; feed feeding fed; 喂 喂食 喂养
    fume fumer clope; smoke smoking; 抽烟 吸烟
    cuit cuisine cuisiner cuire mijote; cook kitchen cooking bake baking; 厨房 做饭 烹饪 煮 烤
    laver lave lavage lessive ablution; wash washing washed laundry bathe; 洗 洗衣 洗手 清洗
    bain baigne baigner baignade se-baigne baigneuse baigneuses; bath bathing bathe bathers bather; 洗澡 沐浴 泡澡 浴女 浴
    coiffer peigne peigner; comb combing hairdressing; 梳头 梳妆 梳头发
    raser rasage; shave shaving; 刮胡子 剃
    habiller s-habille; dressing put-on; 穿衣 穿衣服 更衣
    deshabiller deshabille se-deshabille ote; undress undressing take-off; 脱衣服 脱 脱掉 脱衣
    porte coiffe mis enfile vetue chausse arbore; wear wearing worn wore; 戴 戴着 穿 穿着 披着 系着 身穿 头戴
    vetu habille revetu vetue; dressed clothed clad; 穿着 身着 穿戴
    travailler travaille besogne labeur travaux; work working labour labor toil; 干活 工作 劳动 劳作
    construire construit bati batir construction erige; build built construct constructed; 建 建造 盖 修建 建成
    fabriquer fabrique fabrication confectionne; made make manufactured produced making; 制作 做成 造 制造 打造
    coudre cousu couture coud; sew sewing sewn stitch stitching; 缝 缝纫 针线活 缝衣服
    filer quenouille; spin spinning distaff; 纺线 纺纱
    tisser tisse tissage tricote tricoter métier-à-tisser tisserand; weave weaving woven wove knit knitting loom weaver; 织布 编织 织 织毛衣 织造 织机
    forger forge enclume martele; forge forging anvil; 打铁 锻造
    graver grave gravure gravee incise incision; engrave engraved carving inscribed incised etched incision; 刻着 雕 刻有 镌刻 刻划 阴刻 刻
    sculpte taille cisele burin sculpter taillee tailler taille-directe; carve carved chisel sculpted carving chiselled hewn cut; 雕刻 刻 雕琢 凿 凿刻 刀刻 凿子
    fondre fondu fonte coulee coulé fondeur; melt melted smelt cast casting founder foundry casted poured; 熔化 融化 浇铸 铸造 铸成 熔 铸
    polir poli polissage poncé; polish polished sanded; 打磨 磨光 抛光
    labourer labour laboure charrue semailles semeur laboureur; plough plow ploughing plowing sowing sower tilling ploughman; 耕地 犁地 犁田 耕田 播种 耕作
    semer seme semailles; sow sowing sown; 播种
    moissonner moisson recolte fauche fauchage; reap harvest harvesting mowing; 收割 收获 割麦
    battre battage; thresh threshing; 打谷
    traire; milking; 挤奶
    pecher peche-a-la-ligne pêche; fishing angling; 钓鱼 捕鱼 打鱼
    chasser chasse poursuit poursuivre traque gibier vénerie; hunt hunting hunted chase chasing pursue game; 打猎 狩猎 追 追赶 追逐 猎 围猎 捕猎
    vendre vend vente marchande; sell selling sold; 卖 出售 叫卖
    acheter achete achat; buy buying bought; 买 购买
    payer paye paie paiement; pay pays paid payment; 付 付钱 给钱
    commerce negoce echange troc marchandises; trade commerce market exchange barter trading goods merchandise; 贸易 生意 交易 买卖 货物 商业 做生意
    balayer balaie menage nettoyer balai balais plumeau; sweep sweeping clean broom swept broomstick duster mop; 扫地 打扫 扫帚 扫把 鸡毛掸子
    allumer allume; lit ignite; 点燃 点灯 点火
    eteindre eteint; extinguish extinguished; 熄灭
    bruler brule brulee incendie calcine embrasement brûlant embrasé enflammé; burn burning burnt burned blaze conflagration ablaze; 烧 烧毁 燃烧 烧焦 着火 火灾 失火 起火 焚烧
    souffler souffle; blow blowing blew blown; 吹 吹气
    arroser arrose; sprinkle; 浇水 浇花
    jouer joue jouent; play plays playing played; 玩 弹 演奏 玩耍
    jouer-de-la-musique musique concert; play-music playing-music concert; 演奏 弹琴 奏乐 演奏音乐 音乐会
    chanter chante chant; singing sings sang sung; 唱 唱歌 歌唱
    danse danser dansent ronde valse; dance dancing danced waltz; 跳舞 舞蹈 起舞 翩翩起舞
    jongler jonglage acrobatie; juggle juggling acrobatics; 杂耍 杂技
    fete fetent trinquer celebration; celebrate celebrating party; 庆祝 欢庆 狂欢
    applaudir applaudissement; clap applaud applause; 鼓掌 拍手
    tricher triche tricheur escroquerie arnaque tricherie; cheat cheating swindle card-sharp; 作弊 出千 骗 骗人 出老千 骗子 老千 作弊者
    tromper trompe tromperie ruse infidele adultere cocu infidélité; deceive deceived betray unfaithful adultery trick infidelity cheating; 欺骗 出轨 背叛 偷情 通奸 不忠 外遇
    trahir trahison trahit; betray betrayal treason betrayed; 背叛 出卖
    parier pari parieur; bet gamble gambling wager betting gambler; 赌博 赌 打赌 赌徒 下注
    gagner gagne vainqueur gagnant vaincre; win winning won winner victor conquer; 赢 获胜 胜利者 打赢 战胜
    triomphe triompher triomphant; triumph triumphant; 凯旋 得胜
    concours course competition tournoi joute; race contest competition tournament joust; 比赛 赛跑 赛马 比武 竞赛
    lutter lutte catch empoignade corps-a-corps; wrestle wrestling grapple struggle; 摔跤 搏斗 角力 扭打
    combattre combat se-bat battre bagarre baston rixe affronte; fight fighting fought brawl combat battle; 打架 搏斗 战斗 打斗 厮杀 作战
    duel duels; duel duels; 决斗
    frapper frappe cogne tape battre; hit hitting strike struck beat beating punch; 击打 揍 打人 敲
    gifle fessee; slap spank; 耳光 打屁股
    attaquer attaque assaut agresse charge; attack attacking attacked assault charge; 攻击 袭击 进攻 冲锋
    defendre defense defend protege proteger protection; defend defending defence protect protecting; 保护 防御 保卫 守护
    tuer tue assassine massacre egorge tuerie zigouille trucide; kill kills murdered slain slaughter killed slay murder; 杀 杀死 刺杀 杀害 杀人 打死
    assassinat assassine meurtre crime; murder murdered assassination crime; 谋杀 暗杀 凶杀 行刺
    poignarder poignarde transperce perce embroche; stab stabbed stabbing pierce pierced; 刺 捅 刺穿 刺伤
    couper tranche decapite decapitation tete-coupee guillotine; cut cuts behead beheaded slice severed beheading; 砍 切 砍头 斩首 割 被砍 断头
    etrangler etrangle etouffer; strangle strangled choke smother; 勒死 掐死 掐脖子
    pendre pendaison pendu potence gibet; hanging hanged gallows gibbet; 绞刑 吊死 绞刑架 上吊
    empoisonner poison empoisonne cigue venin; poison poisoned hemlock venom; 毒 下毒 毒药 服毒 中毒 毒酒
    suicide se-suicide; suicide kills-himself; 自杀 自尽 自刎
    executer execution supplice guillotine; execution executed executing; 处决 行刑 死刑 处死
    crucifier crucifie; crucify crucified; 钉十字架 钉死
    torturer torture supplice tourment bourreau supplicié; torture tortured torment tormented; 折磨 酷刑 拷打
    ecorcher ecorche; flay flayed flaying; 剥皮
    punir punition chatiment chatier; punish punished punishment; 惩罚 处罚
    arreter arrestation arrete; arrest arrested; 逮捕 抓捕
    capturer capture; capture captured capturing; 俘获 捕获 抓获
    enlever enlevement rapt enleve kidnapping ravir kidnappé; abduct abduction kidnap kidnapped abducted kidnapping; 绑架 劫持 抢走 掳走 劫走 掳掠 抢亲
    violer viol agression-sexuelle violée violence violent; rape raped violence violent; 强奸 强暴 侵犯 暴力 施暴
    piller pillage saccage sac-de-la-ville; loot looted plunder pillage; 抢劫 掠夺 抢 洗劫
    voler derober derobe chaparde; steal stealing stole stolen rob; 偷 偷走 扒窃 偷东西
    menacer menace menacant; threaten threatening menace; 威胁 恐吓
    assieger siege; siege besiege besieged; 围攻 包围 围城
    soumettre soumission reddition capitule; surrender submission submit; 投降 屈服 臣服
    obeir obeissance obeit désobéissance; obey obedience disobedience; 服从 听话 顺从
    commander ordonne ordonner; command commanding order; 命令 下令 指挥
    aider aide secourir soutien; help helping helped aid; 帮助 帮忙
    sauver sauve sauvetage secours sauvee; rescue rescued save saved saving; 救 救援 得救 拯救 解救
    survivre survivants survivant rescapes; survive survivors survived; 幸存 活下来 生还
    soigner soigne guerir guerison guéri remède médicament soin; heal healing cure cured care healed remedy medicine; 治疗 治病 医治 照顾 治愈 痊愈 药 救治 疗伤
    operer amputation dissection autopsie; operate surgery dissection autopsy; 手术 解剖 开刀
    etreinte enlace enlacer embrasse baiser bisou calin embrassade bises serrer-dans-ses-bras; embrace hug hugging kiss kissing cuddle snog; 拥抱 抱 吻 亲吻 抱在一起 接吻 亲嘴 搂 搂着 搂抱
    aimer aime amour amoureux flirt passion idylle amours; love loving in-love loved romance passion lovers; 爱 恋爱 爱情 相爱 爱恋
    flirter drague seduire seduction seduit courtise seducteur galanterie; flirt flirting seduce seduction seduced seducer seductive; 调情 勾引 诱惑 追求 求爱 引诱
    faire-l-amour baise copule sexe-a-deux coit accouplement; sex lovemaking intercourse mating; 做爱 性交 交配 性爱
    marier epouser se-marie mariage noces; marry married marrying wedding; 结婚 嫁 娶 婚礼
    accoucher accouchement naissance enfanter mettre-au-monde naître née natal nativité; give-birth childbirth birth born nativity; 分娩 生孩子 诞生 出生 降生 生下
    enceinte grossesse en-cloque; pregnant pregnancy expecting; 怀孕 孕妇 大肚子 有喜 有孕
    adopter adoption adopté; adopt adoption adopted; 收养 领养
    bercer berce; lull cradle; 摇篮 哄睡
    prie priere prier recueillement recueilli invoque; pray prayer praying prays; 祈祷 祷告 祈求 做礼拜
    mains-jointes; joined-hands clasped-hands praying-hands; 合十 双手合十
    adorer adoration venerer culte; worship adoration adore veneration; 崇拜 朝拜 膜拜 敬拜
    benir benit benediction béni; bless blessing blessed benediction; 祝福 赐福 祝圣
    baptiser bapteme baptisé; baptism baptise baptize baptised christening baptized; 洗礼 受洗 施洗
    communion eucharistie messe hostie; mass communion eucharist; 弥撒 圣餐 领圣体 圣体
    sacrifier sacrifice immolation holocauste sacrifié offrande libation; sacrifice sacrificing sacrificial sacrificed offering libation; 献祭 牺牲 祭祀 祭品 供奉
    rite rituel ceremonie ceremonial rituels solennel; rite ritual ceremony rites ceremonial solemn; 仪式 典礼 祭典 礼仪 祭礼
    sacrer couronner couronnement sacre couronné intronisation; crowning coronation crowned enthronement anointing; 加冕 加冕礼 戴冠 登基 即位 戴上王冠
    nativite; nativity; 耶稣降生 耶稣诞生 圣诞 基督诞生
    ascension assomption; ascension assumption; 升天
    descente-de-croix deposition mise-au-tombeau; deposition entombment descent-from-the-cross; 下葬 下十字架 埋葬 卸下圣体 降下十字架
    tentation tenter; temptation tempt tempted; 诱惑 引诱
    visiter visite visitation; visit visitation; 拜访 探望
    apparition apparait apparaitre vision; appear appearing apparition vision; 显现 出现 显灵 异象 幻象
    disparaitre disparu; disappear disappeared vanished vanish; 消失 不见了
    enterrer enterrement obseques funerailles inhumation; bury buried burial funeral; 埋 埋葬 葬礼 下葬 送葬
    deuil endeuille deplore deploration lamentation se-lamente; mourning mourn mourned grief lament lamentation; 哀悼 悼念 哀痛 守丧
    mourir meurt mourant agonie agoniser creve; die dying died death agony; 死 死去 临终 垂死 断气
    naitre nait; born birth; 出生 诞生
    vivre vivant vie; live living life lives alive; 活着 生活 生命
    grandir croissance; grow growing grew grown; 长大 生长 成长
    vieillir vieillesse vieillissement; ageing aging; 变老 衰老 老年
    commence commencer debute; begin beginning start started; 开始 起初
    finir termine achever acheve fini finition; finish finished completed; 完成 结束 做完 画完 完工 完稿
    continuer continue; continue continuing; 继续
    stopper; stop stopped stopping; 停止
    changer change transforme changement; change changed transformed; 变 改变 变化
    ajouter ajoute rajoute; add added adding; 加上 增加
    enlever retire oter supprime; remove removed removing; 拿掉 去掉 除去 移除
    remplacer remplace; replace replaced substitute; 代替 替换 换掉
    melanger melange; mix mixed blend mixture; 混合
    remplir rempli plein; fill filled full; 装满 盛满
    vider vide; empty emptied empties; 空 倒空 空荡
    separer separe divise; separate separated divide split; 分开 分离
    unir uni reunit rassemble reunir; unite united together gather; 团结 联合 聚在一起
    deplacer deplace transfere; move moved relocate; 搬 移动 挪
    tremper trempe mouille; soak wet dip dipped; 浸 泡 弄湿
    decorer decore orne ornement decoration parer ornements décor ornementation enjolivé; decorate decorated adorned ornament decoration ornate decor ornamental embellished; 装饰 点缀 纹饰 花饰 修饰
    imiter imite copie; imitate copy imitating mimic; 模仿
    apprendre apprend etudier; learn learning taught; 学习
    enseigner enseigne lecon instruire enseignement; teach teaching taught lesson class; 教书 上课 教导 教学 课
    jouer-la-comedie joue-un-role; act acting role; 演戏 扮演
    voyager voyage trajet migration; travel travelling journey trip migrate; 旅行 旅途 出行 迁徙
    embarquer embarquement debarque; embark disembark; 上船 登船 登陆
    ramer rame avirons rames aviron pagaie pagayer rameur rameurs; rowing rowed paddle oar oars rower rowers; 划船 划桨 桨 船桨
    naviguer navigue navigation voguer; sailing navigate; 航行 航海
    traverser traverse; traverse; 穿过 渡河 过河
    pisser pisse uriner; pee peeing piss urinate; 撒尿 小便 尿尿
    vomir vomi crache cracher; vomit spit puke; 吐 呕吐
    eternue tousse; sneeze cough; 打喷嚏 咳嗽
    respire respirer haleine; breathe breathing breath; 呼吸 喘气
    transpire suer; sweat sweating; 出汗 流汗
    saigner saigne; bleed bleeding bled; 流血 出血
    aboie aboyer aboiement; bark barking howl howling; 叫 吠 汪汪 狗叫 嚎叫
    ronge ronger picore picorer grignoter mâcher; gnaw peck gnawing nibble chew; 啄 啃 咬 嚼
    pond ponte couve; lay-eggs hatch; 下蛋 孵
    dresser apprivoise; tame tamed; 驯服 驯养
    brouter broute paitre paissent pâture ruminer; graze grazing browse; 吃草 放牧
    enroule entortille s-enroule enrouler lové; coil coiled twisted entwined entwine; 缠绕 缠着 盘着 盘绕 缠住
    traverse-le-corps transverbere; pierced-through; 刺穿 穿透
    pique-nique dejeuner-sur-l-herbe; picnic; 野餐 草地午餐
    torse-bombe cambrer; arching arched-back; 挺胸 弓背
    main-sur-la-hanche poings-sur-les-hanches; akimbo hand-on-hip; 叉腰 插腰
    main-sur-le-coeur; hand-on-heart; 手放胸口 捂胸 捂着胸口
    menton-dans-la-main tete-dans-la-main; chin-in-hand head-in-hand; 托腮 托着下巴 手托头
    tete-dans-les-mains visage-cache; face-in-hands; 捂脸 掩面 抱头
    doigt-sur-la-bouche chut; finger-to-lips hush; 嘘 嘘声 手指放嘴上
    doigt-d-honneur; middle-finger; 竖中指 中指
    pouce-leve; thumbs-up; 竖大拇指 点赞手势
    bouche-bee bouche-ouverte; open-mouthed gaping; 张嘴 张着嘴 目瞪口呆
    yeux-ecarquilles; wide-eyed; 瞪眼 瞪着 睁大眼睛
    fronce-les-sourcils froncer; frown frowning; 皱眉 皱着眉
    tire-la-langue; sticking-tongue-out; 吐舌头 伸舌头
    bouder boude moue; pout pouting sulk; 撅嘴 噘嘴 生闷气
    hausser-les-epaules; shrug; 耸肩
    hocher-la-tete acquiesce; nod nodding; 点头
    tete-baissee tete-inclinee; bowed-head head-down; 低头 低着头 垂首
    tete-levee leve-les-yeux; looking-up; 抬头 仰望 抬头看 仰头
    regard-baisse yeux-baisses; looking-down downcast; 往下看 低头看 垂眼
    regard-de-cote detourne; looking-away averted; 看别处 斜眼 侧目
    face-a-face tete-a-tete vis-à-vis; face-to-face; 面对面 对视 相对
    cote-a-cote; side-by-side; 并排 并肩 挨着
    dos-a-dos; back-to-back; 背靠背
    bras-dessus-bras-dessous; arm-in-arm; 挽着 挽手 挽胳膊
    jambes-croisees; crossed-legs; 跷二郎腿 翘腿 交叉双腿
    pointe-des-pieds; tiptoe; 踮脚 踮着脚
    sur-une-jambe cloche-pied; one-leg; 单脚 单腿站立
    sur-les-genoux giron; lap; 膝上 坐在腿上 大腿上
    en-amazone; side-saddle; 侧骑
    foule-aux-pieds; trampling underfoot; 踩在脚下 踏在脚下
    tendre-la-main main-tendue; reaching outstretched-hand; 伸手 伸出手
    retient retenir empeche; restrain holding-back; 拉住 拦住 阻止
    empoigner-les-cheveux tire-par-les-cheveux; pulling-hair; 揪头发 抓头发
    jeu-d-enfant cache-cache colin-maillard; hide-and-seek blind-man's-buff; 捉迷藏 蒙眼游戏
    balancoire escarpolette se-balance; swing swinging swung seesaw; 秋千 荡秋千 跷跷板
    bulle-de-savon; soap-bubble blowing-bubbles; 吹泡泡 肥皂泡
    cerf-volant; kite; 风筝 放风筝
    patinage patineur patins; ice-skating skater skaters; 滑冰 溜冰 滑冰的人
    se-coiffer toilette-matinale; doing-hair; 梳妆打扮
    s-essuyer secher; drying; 擦干 擦身
    enlever-une-epine tireur-d-epine; pulling-thorn; 拔刺 拔刺的男孩
    ecoute-aux-portes; eavesdropping; 偷听
    lire-l-avenir lignes-de-la-main bonne-aventure divination; fortune-telling palm-reading; 算命 看手相 占卜
    marchander; haggle; 讨价还价
    mendier mendie aumone; beg alms; 讨饭 乞讨 施舍
    peser peseur; weighing; 称重 称量
    moudre moulin; grind grinding mill; 磨 磨面
    puiser puits; draw-water well; 打水 井
    gouverner gouvernement regne regner; reign govern; 统治 在位
    negocier traite signer-la-paix; negotiate treaty; 谈判 条约
    jugement juger proces; trial judgment judgement; 审判 审讯
    avouer confession confesse aveu confesser; confess confession; 忏悔 告解 认罪
    pardonner pardon clemence réconciliation; forgive forgiveness pardon clemency reconciliation mercy; 原谅 宽恕 饶恕 和好 赦免
    remercier gratitude reconnaissant; thank gratitude grateful; 感谢 感恩
    feliciter hommage acclamer; homage acclaim; 致敬 欢呼 朝贺
    inspirer inspiration inspire influencé; inspire inspiration inspired influence influenced; 灵感 启发 影响 取材 受影响
    chuter-dans-le-vide precipite; plunge; 坠入 坠崖
    exploser explosion; explode explosion blast; 爆炸
    guider-l-aveugle; leading-the-blind; 领路
    boire-a-la-bouteille trinquent; toast clinking; 碰杯 干杯 敬酒
    vote voter election suffrage; vote election voting; 投票 选票
    experience experimenter; experiment; 实验 做实验
    autopsier lecon-d-anatomie; anatomy-lesson; 解剖课
    photographier filmer selfie; photographing selfie; 拍照 自拍
    telephoner; phone-call; 打电话
    action activite; action activity deed; 动作 行为 举动
    = -
    travail metier profession boulot; job work profession trade occupation; 职业 工作
    vendeur; seller vendor; 卖家
    encheres enchere adjudication adjuge marteau; auction auctioned hammer bid bidding; 拍卖 拍卖会 成交 竞拍
    estimation estime evaluation evalue expertise; estimate estimated valuation appraisal appraised valued; 估价 估值 标价 起拍价
    proprietaire appartenu possede appartenait; owner owned belonged possession; 主人 拥有 归谁 收藏者
    loi lois regle regles code reglement article articles; law laws rule rules code articles regulation; 法律 法典 规定 条文 法条 法规 规矩
    langue langues alphabet ecritures idiome lettre-de-l'alphabet voyelle majuscule consonne; language languages alphabet script scripts tongue tongues letter-of-the-alphabet capital-letter uppercase lowercase; 语言 文字 字母 几种文字 语种 字母表 大写字母 拼音
    dechiffre dechiffrer decode traduit traduire decrypte comprendre; decipher deciphered decode decoded decoder translate translated read crack; 破译 解读 翻译 读懂 破解
    egyptologue linguiste; egyptologist linguist; 学者 语言学家
    trou perce percer fore orifice trous troué perforé perforation perforée percée; hole drilled drill pierced holes perforated perforation punctured pierced-hole; 洞 孔 窟窿 钻 打洞 钻孔 破洞 小孔 孔洞 洞眼 小洞 打孔 穿孔 眼儿 洞口 圆孔
    joint raccord jonction assemblage soude colle; seam joint join joined glued stuck attached; 接缝 接口 拼接 接合 拼 粘 缝
    bloc morceau morceaux piece fragment fragments eclat bout bout-cassé débris éclats miette miettes bribe; block piece pieces chunk fragment fragments bit shard scrap piece-of bits broken-piece crumb crumbs debris; 块 碎片 一块 残片 碎块 残件 碎屑 片 断片 残块 渣 残部 零件
    profil cote; profile sideways side-view; 侧面 侧脸 半边脸 侧身
    aiguille aiguilles fuseau fuseaux fil bobine; needle needles bobbin bobbins thread pins; 针 线 线轴 梭子 丝线
    couture brode broderie coudre dentelliere; sewing sew embroidery lacemaking; 刺绣 缝纫 绣 织
    deguise deguisement oriental turc costume; disguise dressed exotic oriental outfit; 打扮 东方 装扮 异域
    habite habitait vivait vit demeure logement chez; live lived home residence inhabit dwelling; 住 居住 自己家 家里 住过
    gratuit libre payant entree billet ticket; free admission entrance charge ticket tickets; 免费 收费 门票 要钱 票
    ampoule electricite electrique artificiel néon; bulb electric electricity artificial lightbulb neon; 灯泡 电灯 霓虹灯
    vertebre vertebres colonne echine lombaires anatomie proportion proportions; spine vertebra vertebrae backbone anatomy proportions; 脊椎 椎骨 脊柱 比例 解剖 骨头
    cercle rond anneau boucle arrondi ovale circulaire ronde tondo; circle round ring oval circular loop rounded tondo; 圆 圆形 圈 圆圈 环 圆的 圆圆 圆画 圆溜溜
    triangle pyramidal triangulaire; triangle triangular; 三角 三角形 金字塔形
    angle tourner tour autour contourner; angle around turn walk-around rotate; 角度 绕 转 一圈 四周
    efface effacee martele gomme lisse vide; erased erase blank empty smooth rubbed; 磨掉 抹掉 空 空白 空的 平 抹去 擦掉
    partie moitie portion section; part half portion section; 部分 一半 半截 半边 局部 部位
    rectangle forme carre contour silhouette; rectangle shape square outline silhouette; 形状 长方形 方形 轮廓
    couche bande strate zone couches épaisseur; layer band stripe zone layers stratum coat; 层 带 条纹 涂层 一层 层次
    opinion avis accueil reaction; opinion reception reaction critics; 评价 反应 看法
    ecole etudie appris; school studied learned; 学校 学习
    atelier usine; workshop factory; 工厂
    argent monnaie pieces fric sous or; money coins cash dough; 钱 金币 硬币 钱币
    riche richesse fortune; rich wealth fortune; 有钱 财富 富
    tresor butin trésors magot pactole; treasure loot treasures hoard treasure-trove; 宝藏 宝贝 财宝 珍宝 金银财宝 宝物 金银珠宝 稀世珍宝
    cle-de-voute voute; keystone vaulting; 拱
    grilles barreaux grillage; bars railing grating; 栏杆 铁栏
    pelle outil outils marteau; tool tools hammer shovel; 工具 锤子
    jeu dames echecs des; game chess dice; 棋 游戏 骰子
    pipe tabac cigare cigarette; pipe tobacco cigar cigarette; 烟斗 香烟
    tatouage cicatrice; tattoo scar; 纹身 疤
    chignon natte; bun plait braid; 发髻 辫
    ancre rame rames aviron; anchor oar oars; 桨 锚
    pistolets flingue flingues revolver; guns pistols revolver; 手枪 枪
    disparition absence absent; absence absent missing; 缺席 没来 不在场
    present assiste; present attended; 在场 出席
    paire couple deux; pair couple two; 一对 两个 对
    serie ensemble groupe cycle; series set group cycle; 系列 一套 一组 套
    premier-jet version versions variante variantes exemplaire exemplaires; version versions variant example; 版本 另一版 几个版本
    monde univers; world universe; 世界 宇宙
    operation; operation surgery; 手术
    sens odorat ouie toucher gout vue; senses smell hearing touch taste sight; 五感 嗅觉 听觉 触觉 味觉
    odeur sentir; smell scent; 气味 味道
    bruit; noise; 噪音
    point points pointillisme pointillé; dot dots dotted point; 点 小点 点点 圆点
    rayon rayons; ray rays beam; 光束 光芒
    moule moulage mouler; cast mould mold moulded molded; 模子 铸造 模具 铸模 翻模
    exposer expose accroche; exhibit exhibited displayed; 展出 挂
    naufrages radeau; castaways raft; 遇难者 木筏
    horizon loin lointain éloigné; horizon far faraway distance distant; 地平线 远处 远方 远 远远
    assemblee reunion; gathering assembly meeting; 聚会 集会
    spectacle theatre scene; show theatre theater stage scene; 戏剧 舞台 剧院
    ordre moine; order; 修会
    science scientifique savoir; science scientific knowledge; 科学
    mathematique geometrie; mathematics geometry; 数学 几何
    temps duree heure; time duration hours long; 时间 多久
    religion foi croyance; religion faith belief; 宗教 信仰
    mythe legende conte; tale story myth; 传说 故事
    liberte libre; liberty freedom free; 自由
    peuple nation citoyens; people nation citizens; 人民 平民
    loi justice juge; law justice judge; 正义 法官
    squelette os ossements; skeleton bone bones; 骨架 骨头 骷髅
    crocodile hippopotame; crocodile hippo; 鳄鱼 河马
    corbeau pie; crow raven magpie; 乌鸦
    canard oie; duck goose; 鸭子 鹅
    huile-sur-toile peinture; paint painted oil-paint; 油画 颜料
    """
}
