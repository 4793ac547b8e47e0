// swift-format-ignore-file

extension MuseumLexicon {
  /// What is done; then what did not fit elsewhere.
  static let actions = """
    = -
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
    mange manger bouffe devore devorer croque mangent mangeant mangeur mangeuse bouffer grignotage croquer; eat eating eats ate devour devouring bite eaten eater munch munching tuck-in nibbles-on bite-into; 吃 吞食 吞 吃东西 啃 咬 吃着 在吃 吃饭 进食 用餐 啃着 吃了 咬一口吃
    mordre mord morsure mordu; bite biting bitten bites bit-by; 咬 被咬 咬人 咬住
    boit boire trinque picole boivent; drink drinking drank sip; 喝 饮 喝酒 干杯 喝水
    verser verse versant coule verse-à-boire versant-l'eau servir-à-boire remplir-un-verre; pour pouring poured pours pouring-wine fill-a-glass; 倒 倒水 倒酒 倒牛奶 斟酒 倒出 倾倒 灌 斟 倒进 倒着水
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
    graver grave gravure gravee incise incision dessin-gravé gravé-sur incisions gravures-incisées; engrave engraved carving inscribed incised etched incision incisions engraved-lines scored etched-lines; 刻着 雕 刻有 镌刻 刻划 阴刻 刻 刻纹 刻线 划纹 线刻
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
    respire respirer haleine souffle-court; breathe breathing breath; 呼吸 喘气 口气 气息 喘息
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
    """
}
