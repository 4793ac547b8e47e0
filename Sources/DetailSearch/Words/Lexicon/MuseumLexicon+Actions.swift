// swift-format-ignore-file

extension MuseumLexicon {
  /// What is done, felt and made; qualities; what did not fit elsewhere.
  static let actions = """
    = -
    vendeur; seller vendor; 卖家
    encheres enchere adjudication adjuge marteau; auction auctioned hammer bid bidding; 拍卖 拍卖会 成交 竞拍
    estimation estime evaluation evalue expertise; estimate estimated valuation appraisal appraised valued; 估价 估值 标价 起拍价
    proprietaire appartenu possede appartenait; owner owned belonged possession; 主人 拥有 归谁 收藏者
    commande commanditaire client commander; commission commissioned ordered patron client; 委托 订购 订制 客户 定做
    poids lourd pese kilo tonne carat carats masse; weight weigh weighs heavy kilo ton tons tonnes carats mass; 重量 重 沉 公斤 斤 吨 多重 克拉 几斤
    haut hauteur grand immense geant gigantesque enorme colossal; tall height high huge giant enormous colossal big; 高 高度 巨大 很大 庞大
    loi lois regle regles code reglement article articles; law laws rule rules code articles regulation; 法律 法典 规定 条文 法条 法规 规矩
    langue langues alphabet ecritures idiome; language languages alphabet script scripts tongue tongues; 语言 文字 字母 几种文字 语种
    dechiffre dechiffrer decode traduit traduire decrypte comprendre; decipher deciphered decode decoded decoder translate translated read crack; 破译 解读 翻译 读懂 破解
    egyptologue linguiste; egyptologist linguist; 学者 语言学家
    grec; greek; 希腊 希腊文 希腊语
    egypte egyptien pharaon; egypt egyptian pharaoh; 埃及 法老
    transport transporte deplace emporte achemine demenage; transport transported moved shipped brought carried haul; 运 搬 运输 搬运 运到 弄到 运走
    trou perce percer fore orifice; hole drilled drill bored pierced; 洞 孔 窟窿 钻 打洞 钻孔
    joint raccord jonction assemblage soude colle; seam joint join joined glued stuck attached; 接缝 接口 拼接 接合 拼 粘 缝
    bloc morceau morceaux piece fragment fragments eclat; block piece pieces chunk fragment fragments bit; 块 碎片 一块 残片 碎块
    flou nettete net floue trouble; blurry blurred blur fuzzy focus sharp; 模糊 虚 清晰 失焦
    profil cote; profile sideways side-view; 侧面 侧脸 半边脸 侧身
    aiguille aiguilles fuseau fuseaux fil bobine; needle needles bobbin bobbins thread pins; 针 线 线轴 梭子 丝线
    couture brode broderie coudre dentelliere; sewing sew embroidery lacemaking; 刺绣 缝纫 绣 织
    deguise deguisement oriental turc costume; disguise dressed exotic oriental outfit; 打扮 东方 装扮 异域
    habite habitait vivait vit demeure logement chez; live lived home residence inhabit dwelling; 住 居住 自己家 家里 住过
    gratuit libre payant entree billet ticket; free admission entrance charge ticket tickets; 免费 收费 门票 要钱 票
    ampoule electricite electrique artificiel; bulb electric electricity artificial; 灯泡 电灯
    vertebre vertebres colonne echine lombaires anatomie proportion proportions; spine vertebra vertebrae backbone anatomy proportions; 脊椎 椎骨 脊柱 比例 解剖 骨头
    etreinte enlace enlacer embrasse baiser bisou calin; embrace hug hugging kiss kissing cuddle; 拥抱 抱 吻 亲吻 抱在一起 接吻
    cercle rond anneau boucle arrondi ovale circulaire; circle round ring oval circular loop; 圆 圆形 圈 圆圈 环
    triangle pyramidal; triangle pyramid triangular; 三角 三角形 金字塔形
    angle tourner tour autour contourner; angle around turn walk-around rotate; 角度 绕 转 一圈 四周
    evanoui evanouie inconscient pamoison; faint fainted unconscious swoon pass; 晕 昏 昏倒 昏迷
    pose posture attitude position tordu tordue tournure contrapposto; pose posture stance attitude crooked twisted contrapposto; 姿势 姿态 站姿 歪 扭 站着
    equilibre penche incline; balance leaning lean tilted; 倾斜 平衡 歪
    grotte caverne antre; cave grotto cavern; 洞穴 山洞 岩洞
    agenouille agenouillee genoux; kneel kneeling kneels; 跪 跪着 下跪
    porte coiffe mis enfile; wear wearing worn; 戴 戴着 穿 穿着
    efface effacee martele gomme lisse vide; erased erase blank empty smooth rubbed; 磨掉 抹掉 空 空白 空的 平 抹去 擦掉
    partie moitie portion section; part half portion section; 部分 一半 半截 半边
    rectangle forme carre contour silhouette; rectangle shape square outline silhouette; 形状 长方形 方形 轮廓
    couche bande strate zone; layer band stripe zone; 层 带 条纹
    opinion avis accueil reaction; opinion reception reaction critics; 评价 反应 看法
    jeune jeunesse age; young youth; 年轻 青年
    pauvrete misere; poverty misery; 贫穷 穷
    peur effraye crainte terreur; fear afraid scared terror; 害怕 恐惧 怕
    tristesse triste melancolie; sad sadness sorrow melancholy; 悲伤 难过 忧伤 伤心
    joie joyeux heureux content; joy happy cheerful; 高兴 快乐 开心
    colere fache; anger angry; 生气 愤怒
    ennui ennuie; boredom bored; 无聊
    fatigue; tired weary; 累 疲倦
    jaloux jalousie; jealous jealousy; 嫉妒
    fou folie; mad madness crazy; 疯
    courage heros heroique; courage hero heroic brave; 英雄 勇敢
    prison; prison jail; 监狱
    faim famine; hunger starving; 饥饿 饿
    soif; thirst thirsty; 渴
    voyage; travel journey trip; 旅行 旅途
    ecole etudie appris; school studied learned; 学校 学习
    atelier usine; workshop factory; 工厂
    travail metier profession boulot; job work profession trade occupation; 职业 工作
    argent monnaie pieces fric sous or; money coins cash dough; 钱 金币 硬币 钱币
    riche richesse fortune; rich wealth fortune; 有钱 财富 富
    tresor butin; treasure loot; 宝藏 宝贝 财宝
    langage geste; sign gesture; 手势
    armoiries blason embleme ecusson; coat-of-arms crest emblem; 徽章 纹章
    medaille decoration; medal award order; 勋章 奖章
    cle-de-voute voute; keystone vaulting; 拱
    grilles barreaux grillage; bars railing grating; 栏杆 铁栏
    echelle; ladder; 梯子
    pelle outil outils marteau; tool tools hammer shovel; 工具 锤子
    cage; cage; 笼子
    berceau; cradle; 摇篮
    jeu dames echecs des; game chess dice; 棋 游戏 骰子
    pipe tabac cigare cigarette; pipe tobacco cigar cigarette; 烟斗 香烟
    lunettes; glasses spectacles eyeglasses; 眼镜
    perruque; wig; 假发
    tatouage cicatrice; tattoo scar; 纹身 疤
    bonnet phrygien; phrygian liberty-cap; 红帽子 弗里吉亚
    chignon natte; bun plait braid; 发髻 辫
    ancre rame rames aviron; anchor oar oars; 桨 锚
    pistolets flingue flingues revolver; guns pistols revolver; 手枪 枪
    nourrice; nurse nanny; 奶妈
    nain nains naine; dwarf dwarfs dwarves; 侏儒 矮人
    gardien garde sentinelle; guard guardian sentry; 守卫 卫兵
    messager; messenger; 信使
    temoin; witness; 目击者 见证
    reflechit pense penseur meditation; think thinking thinker meditate; 思考 沉思 想事情
    parler bavarde discute conversation; talk chat conversation; 说话 聊天
    prie priere prier; pray prayer praying; 祈祷
    tombe chute tomber; fall falling fell; 掉 跌倒 坠落
    court courir fuit fuite; run running flee fleeing; 跑 逃跑
    vole voler vol; fly flying flight; 飞 飞翔
    nage nager; swim swimming; 游泳
    saute saut; jump jumping; 跳
    ecrit ecrire redige; write writing wrote; 写
    sculpte taille cisele burin; carve carved chisel sculpted; 雕刻 刻
    signe; signed; 签
    ouvre ouvert ouvrir; open opened opening; 打开 开
    ferme clos; closed shut; 关闭
    cuit cuisine; cook kitchen; 厨房 做饭
    vetu habille; dressed clothed; 穿着
    genealogie ancetre; ancestor; 祖先
    disparition absence absent; absence absent missing; 缺席 没来 不在场
    present assiste; present attended; 在场 出席
    mensonge invente; lie invented made-up; 假的 编造
    verite realite; truth reality; 真实 真相
    erreur faute; error mistake wrong; 错误 画错 接错
    difference different differents; difference different differ; 区别 不同 不一样
    ressemble ressemblance pareil pareils; resemble resembling similar alike; 像 相似 相像
    paire couple deux; pair couple two; 一对 两个 对
    serie ensemble groupe cycle; series set group cycle; 系列 一套 一组 套
    premier-jet version versions; version versions; 版本
    inacheve inachevee fini; unfinished incomplete finished; 未完成 没画完
    agrandi elargi coupe recadre; cut trimmed enlarged cropped; 裁 裁掉 剪
    lumineux brillant eclaire eclat; bright shiny shining luminous glowing; 亮 闪亮 发光 明亮
    transparent; transparent see-through; 透明
    doux lisse; soft smooth; 柔软 光滑
    orient; east; 东方
    paradis enfer; paradise hell heaven; 天堂 地狱
    monde univers; world universe; 世界 宇宙
    = -
    medecin docteur chirurgien; doctor physician surgeon; 医生 大夫
    operation; operation surgery; 手术
    sens odorat ouie toucher gout vue; senses smell hearing touch taste sight; 五感 嗅觉 听觉 触觉 味觉
    odeur sentir; smell scent; 气味 味道
    bruit; noise; 噪音
    poussiere; dust; 灰尘
    tache tachete; spot stain splash; 污点 斑点
    point points pointillisme; dot dots; 点
    ligne lignes trait; line lines; 线条 线
    rayon rayons; ray rays beam; 光束 光芒
    moule moulage; cast mould; 模子 铸造
    drap draps; sheet sheets bedding; 床单
    prendre pris prend saisir attrape; take takes took grab seize taking; 拿走 抓 取
    donner donne tend tendre remet offre; give gives giving hand handing offer offering; 给 递 递给 送给
    mettre pose poser place; put puts putting place placing; 放 放着 摆
    tuer tue assassine massacre egorge; kill kills murdered slain slaughter; 杀 杀死 刺杀
    couper tranche decapite decapitation; cut cuts behead beheaded slice; 砍 切 砍头
    cacher cache dissimule; hide hides hiding hidden conceal; 藏 藏着 隐藏 躲
    chercher cherche; search searching seek; 找 寻找
    perdre perd; lose loses lost; 丢 失去
    payer paye; pay pays; 付 付钱
    tirer tire; pull pulls shoot shooting fire; 拉 射 开枪
    pousser pousse; push pushing; 推
    lever leve brandit brandir agite; raise raised raising wave waving lifts lift; 举 举着 举起 挥
    monter monte chevauche grimpe; ride riding climb climbing mount; 骑 爬
    descendre descend; descend; 下来
    attendre attend; wait waiting; 等 等待
    crier crie hurle; scream screaming shout shouting; 喊 叫 尖叫
    chanter chante chant; singing sings; 唱 唱歌
    jouer joue; play plays playing; 玩 弹 演奏
    construire construit bati batir; build built construct constructed; 建 建造 盖
    fabriquer fabrique fait; made make manufactured produced; 制作 做成 造
    graver grave gravure; engrave engraved carving inscribed; 刻着 雕 刻有
    exposer expose accroche; exhibit exhibited displayed; 展出 挂
    changer change transforme; change changed transformed; 变 改变 变化
    disparaitre disparu; disappear disappeared vanished; 消失 不见了
    survivre survivants survivant rescapes; survive survivors survived; 幸存 活下来 生还
    sauver sauve sauvetage secours; rescue rescued save saved; 救 救援 得救
    espoir espere; hope hopeful; 希望
    naufrages radeau; castaways raft; 遇难者 木筏
    horizon loin lointain; horizon far faraway distance; 地平线 远处 远方
    assemblee reunion; gathering assembly meeting; 聚会 集会
    spectacle theatre scene; show theatre theater stage scene; 戏剧 舞台 剧院
    ordre moine; order; 修会
    sagesse sage; wisdom wise; 智慧
    science scientifique savoir; science scientific knowledge; 科学
    mathematique geometrie; mathematics geometry; 数学 几何
    temps duree heure; time duration hours long; 时间 多久
    rapide vite; fast quick quickly speed; 快 速度
    lent lentement; slow slowly; 慢
    nombre chiffre; number digit figure; 数字 号码
    premier premiere debut; first beginning start; 第一 开始 最早
    dernier derniere fin; last end final; 最后 结束
    nouveau neuf moderne recent; new modern recent; 新 现代
    vieux ancien antique antiquite; old ancient antique; 老 古代 古老
    original authentique vrai; original authentic genuine real; 原作 真迹 真品
    grec antique romain rome; roman rome ancient; 罗马
    russe russie; russian russia; 俄罗斯
    allemand allemagne; german germany; 德国
    arabe islam; arab islamic; 阿拉伯
    turc turquie; turk turkish turkey; 土耳其
    perse iran; persian persia; 波斯
    mesopotamie babylone; mesopotamia babylon babylonian; 巴比伦 美索不达米亚
    religion foi croyance; religion faith belief; 宗教 信仰
    mythe legende conte; tale story myth; 传说 故事
    etrange bizarre mysterieux; weird strange mysterious odd; 奇怪 神秘
    beaute beau canon ideal; beauty beautiful ideal; 美 美丽 漂亮
    laid moche; ugly; 丑
    gros grosse rond; fat chubby plump; 胖 丰满
    mince maigre; thin slim skinny; 瘦
    chauve crane; bald; 秃头 光头
    blond blonde roux rousse; blond blonde redhead ginger; 金发 红发
    boucle frise; curly; 卷
    maquille fard; makeup; 妆
    pale blafard; pale; 苍白
    bronze bronzee hale; tanned dark-skinned; 黑皮肤
    noir africain africaine; black african; 黑人
    handicape boiteux; crippled lame; 瘸
    aveugle; blind; 盲人 瞎
    sourd; deaf; 聋
    paix; peace; 和平
    liberte libre; liberty freedom free; 自由
    peuple nation citoyens; people nation citizens; 人民 平民
    loi justice juge; law justice judge; 正义 法官
    chef dirigeant leader; leader chief head; 首领 领导
    noble noblesse aristocrate; noble aristocrat nobility; 贵族
    bourgeois bourgeoisie; bourgeois middle-class; 资产阶级 市民
    ouvrier travailleur; worker workman; 工人
    bourreau; executioner; 刽子手
    sorciere magie; witch magic; 女巫 魔法
    fantome spectre; ghost spirit; 鬼 幽灵
    monstre chimere; monster beast chimera; 怪物 怪兽
    licorne; unicorn; 独角兽
    centaure satyre nymphe; centaur satyr nymph; 半人马 仙女
    muse muses; muse muses; 缪斯
    sirene; mermaid siren; 美人鱼
    squelette os ossements; skeleton bone bones; 骨架 骨头 骷髅
    momie; mummy; 木乃伊
    crocodile hippopotame; crocodile hippo; 鳄鱼 河马
    ours; bear; 熊
    cerf biche daim; deer stag doe; 鹿
    chouette hibou; owl; 猫头鹰
    corbeau pie; crow raven magpie; 乌鸦
    canard oie; duck goose; 鸭子 鹅
    grenouille crapaud; frog toad; 青蛙
    araignee; spider; 蜘蛛
    escargot; snail; 蜗牛
    pinceaux pigment pigments; brushes pigment pigments; 颜料
    huile-sur-toile peinture; paint painted oil-paint; 油画 颜料
    fresque murale; fresco mural; 壁画
    gravure estampe; print engraving etching; 版画
    photographie photo; photograph photo; 照片
    mosaique; mosaic; 马赛克 镶嵌画
    bas-relief relief; relief carving; 浮雕
    stele dalle; stele slab stela; 石碑 碑
    statue statuette figurine; statue statuette figurine; 雕像 塑像 小雕像
    """
}
