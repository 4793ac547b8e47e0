// swift-format-ignore-file

extension MuseumLexicon {
  /// How one stands, sits, moves, takes and gives; what the head, the eyes and the hands do.
  static let gestures = """
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
    """
}
