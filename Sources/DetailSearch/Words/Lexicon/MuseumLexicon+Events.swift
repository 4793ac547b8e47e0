// swift-format-ignore-file

extension MuseumLexicon {
  /// What happens to works, and where they are shown.
  static let events = """
    = histoire évènement épisode anecdote récit; story history event happened episode anecdote incident; 故事 历史 事件 来历 经历 轶事 趣闻 典故
    vol volé voler dérobé cambriolage dérober larcin piqué chourer; theft stolen steal stole robbery heist rob burglary nicked pinched swiped; 失窃 被盗 偷 盗窃 被偷 偷走 偷过 盗走 盗走过 偷画 窃案
    pillage pillé spoliation spolié butin razzia saccage spolier; looting looted plunder plundered pillage sack ransacked spoliation spoils; 掠夺 抢夺 抢 洗劫 劫掠 战利品 抢走 掳走 劫走
    restitution restitué rendu rapatrié rapatriement retour réclamé; restitution returned repatriation repatriated reclaimed; 归还 返还 还给 追索 送回 回归
    restauration restauré nettoyage restaurer nettoyé nettoyer réparation réparer conservation retapé; restoration restored cleaning cleaned repair repaired restorer conservation conserved fixed mended; 修复 修补 清洗 翻新 修过 清洁 修理 修缮 保养 补过
    réassemblé recollé reconstitué remonté reconstitution puzzle; reassembled reconstructed reconstruction pieced rebuilt; 拼合 复原 重组 拼起来 粘起来 重建
    rentoilage rentoilé doublage transposition; relining relined lined transfer; 托裱 加衬 换画布
    abîmé dégât dégâts endommagé dommage détérioré dégradé attaque vandalisme; damage damaged vandalism attack attacked vandal vandalised deterioration ruined spoilt; 损坏 破坏 受损 毁坏 袭击 泼 弄坏 坏了 损伤 损毁 毁损
    vandale vandalisé lacéré soupe entarté activiste acide; vandal vandals slashed soup activist acid; 泼汤 泼酸 泼漆 破坏者 划破 泼颜料
    cassé brisé manque manquant perdu disparu amputé absent mutilé mutilation rompu ebreche fele estropie tronque acephale; broken missing lost gone mutilated smashed shattered broke chipped cracked headless armless damaged; 断 缺 丢失 不见 没了 残缺 断了 缺了 断臂 打碎 碎了 摔碎 断掉 掉了 缺失 破 碎 破碎 破了 坏了 没有头 无头
    détruit destruction détruire anéanti ravagé rasé démoli démolition demolir; destroyed destruction demolished wrecked razed ruined destroy demolish; 毁 摧毁 毁灭 被毁 拆毁 拆除 毁掉 拆 拆掉
    iconoclasme iconoclaste; iconoclasm iconoclast; 圣像破坏 破坏圣像 毁像
    incendié brûle brûler embrasement brûlant embrasé enflammé; fire blaze burn burned burnt burning conflagration ablaze; 火灾 大火 失火 烧 烧毁 着火 起火 燃烧 焚烧
    inondation crue dégât-des-eaux inondé; flood flooding flooded deluge; 洪水 水灾 淹 泡水 淹没
    séisme tremblement-de-terre secousse; earthquake quake tremor; 地震
    éruption volcan volcanique; eruption volcano erupted volcanic; 火山 火山爆发 喷发
    découverte trouvé découvert découvrir fouille fouilles retrouvé trouvaille déterré exhumé mis-au-jour; discovery discovered found excavated excavation dig unearthed dug uncovered recovered; 发现 出土 挖 挖掘 找到 发掘 挖出 考古 找回 寻回 挖到
    enfoui enterré enfouissement enseveli; buried burying interred; 埋 埋藏 掩埋 埋在 地下
    don donné offert legs donation cadeau léguer légué donateur donatrice; gift donated given donation bequest donor bequeathed donate legacy present gifted; 捐赠 捐 赠送 遗赠 送 礼物 捐献 捐给 捐赠者 礼品 赠与
    acheté achat acquis acquisition acheter vendu vente acheteur acquéreur acquisiteur preneur enchérisseur vendre revendu acquérir; purchase bought acquired acquisition sold sale buy buyer purchaser bidder acquirer owner sell acquire; 购买 买 买下 收购 卖 买家 买主 买的人 拍下 收购者 购入 购藏 入藏 出售 卖掉 买来 卖出
    prêt prêté emprunt emprunté dépôt; loan loaned lent borrowed deposit; 借展 出借 借 租借 借来
    échange troc; exchange exchanged swap barter; 交换 换来 互换
    saisi saisie confisqué confiscation séquestre; seized seizure confiscated confiscation; 没收 查抄 充公 收缴 查封
    héritage hérité hériter héritier succession descendance; inheritance inherited heir heirs heirloom inherit; 继承 遗产 继承人 传下来 祖传 传给
    provenance origine vient arrivé pedigree venu; provenance origin come came pedigree comes; 来源 出处 怎么来 来历 来自 流传 怎么来的 从哪来 原产
    transport transporté transporter acheminé déménagé déménagement convoi expédié deplace emporte; transport transported moved shipped moving shipping convoy hauled brought carried haul; 运输 搬运 搬 运到 运来 运走 搬家 转移 运送 托运 运 弄到
    évacué évacuation abri mise-à-l'abri; evacuated evacuation sheltered hidden hideaway; 疏散 转移 避难 藏匿 藏起来 撤离
    exposition exposé exposer expo salon vernissage rétrospective biennale; exhibition exhibited exhibit salon show retrospective biennale; 展览 沙龙 展出 展会 特展 参展 双年展 画展
    scandale choquant choque controverse polémique critique scandaleux indécent obscène outrage provocant; scandal shocking shocked controversy criticism outrage scandalous indecent obscene provocative outrageous controversial; 丑闻 争议 轰动 批评 震惊 哗然 有伤风化 骂 挨骂
    censuré interdit interdiction; censorship censored banned forbidden prohibited ban; 审查 禁止 被禁 禁 查禁 不许
    procès plainte tribunal jugé; trial lawsuit court sued; 审判 官司 诉讼 法庭 起诉
    = signature monogramme paraphe signé autographe; signature signed sign autograph monogram initials; 签名 署名 落款 签字 花押 签
    = -
    date datée année millésime; date year dated; 日期 年份 年代 哪年
    titré intitulé; title titled entitled; 标题 题目 名称 题名 画名
    surnom nom appelé surnommé sobriquet; nickname name called nicknamed; 外号 绰号 名字 昵称 别名
    dédié inscription dédicacé; dedicated inscribed; 题赠 题献 献词
    propriétaire possesseur; owner proprietor possessor; 主人 物主 拥有者 藏家 所有者
    galerie galeriste marchand; gallery dealer gallerist; 画廊 画商 艺廊
    académie académique académisme académicien beaux-arts; academy academic academicism fine-arts; 学院 学院派 美术学院 美院
    concours récompense médaille lauréat; competition contest prize award medal winner; 比赛 竞赛 得奖 获奖 大赛
    pleine-lune; full-moon; 满月 圆月
    inventaire numéro-d'inventaire; inventory accession-number; 编号 馆藏号 入藏号
    empreinte-digitale; fingerprint fingerprints; 指纹
    assuré; insured; 投保 上保险
    chasse-au-trésor chercheur-de-trésors; treasure-hunter; 寻宝 寻宝人
    fouilles-clandestines pilleur pilleurs-de-tombes; tomb-robbers grave-robbers tomb-robber; 盗墓 盗墓贼 盗掘
    trafic contrebande clandestin; smuggling smuggled trafficking illicit; 走私 贩运 偷运
    marché-de-l'art; art-market; 艺术市场
    goût bon-goût mauvais-goût kitsch; taste kitsch; 品味 审美 俗气
    nouveauté innovation invention inventé inventeur; novelty innovation invention invented inventor; 创新 发明 首创 新发明
    influence postérité; legacy posterity; 后世影响 传承
    publicité logo marque; advertising logo brand advert; 广告画 商标 品牌
    timbre timbres billet-de-banque; stamp banknote; 邮票 钞票 纸币
    graffiti graffitis tag gribouillage; graffiti tag scribble; 涂鸦 乱涂 乱画
    grenier brocante puces vide-grenier; attic flea-market junk; 阁楼 旧货 跳蚤市场 捡漏
    collection collections fonds cabinet; collection collections; 收藏 藏品 馆藏 收藏品
    accrochage accroché suspendu; hung hanging hang suspended; 挂 悬挂 挂着 吊着 挂在
    réserves réserve dépôt stockage entrepôt; storage storeroom stored reserve warehouse depot; 库房 仓库 库藏 存放 储藏
    protégé protection sécurité alarme vitre-blindée surveillance; protected protection security alarm bulletproof guarded; 保护 安保 防盗 警报 防弹 保卫 防护
    visiteurs visiteur public fréquentation affluence; visitors visitor attendance; 游客 参观者 参观人数 观众 客流
    selfie selfies égoportrait; selfie selfies; 自拍 合影
    célèbre célébrité connu renom renommée gloire fameux notoriété; famous fame known renown celebrity popular renowned well-known iconic; 有名 出名 著名 名气 知名 闻名 大名鼎鼎 名声
    chef-d'œuvre chefs-d'œuvre joyau; masterpiece masterwork; 杰作 名作 代表作 镇馆之宝 名画
    oublié oubli méconnu inconnu; forgotten unknown obscure oblivion; 遗忘 被遗忘 默默无闻 无名 不知名
    succès réussite; success successful; 成功 大获成功
    échec raté fiasco; failure failed flop; 失败 落选 没成功
    refusé rejeté refus rejet recalé; rejected refused rejection turned-down; 拒绝 拒收 落选 被拒 退回
    moquerie moqué moqueur raillé caricature parodie ridicule; mocked mockery mocking ridicule parody derided satire; 嘲笑 讽刺 恶搞 取笑 嘲讽 讥讽
    rumeur légende-urbaine ragot; rumour rumor gossip hearsay; 传闻 谣言 八卦 流言 小道消息
    théorie hypothèse complot; theory hypothesis conspiracy speculation; 理论 假说 猜测 阴谋论 推测 假设
    codé message-caché; code coded cipher cryptic; 密码 暗号 暗语 隐藏信息
    symbole signification sens signifie symbolise symbolique allégorie message symbolisme emblème; symbol meaning symbolism symbolise signify allegory symbolic symbolize emblem; 象征 含义 寓意 意义 意思 象征意义 隐喻 寓言 代表 内涵
    attribut attributs; attribute attributes; 标志物 持物 法器 象征物
    attribution attribué attribuer identification identifié; attribution attributed identified identification; 归属 归为 认定 考证 鉴定 定名
    copié reproduction réplique faux contrefacon copier pastiche; copy replica reproduction fake forgery duplicate copied copyist facsimile pastiche; 复制品 副本 仿品 赝品 摹本 假的 复制 摹品 临摹 仿作 复刻
    pendant pendants paire; companion-piece counterpart pair pendant; 配对 对幅 一对 成对
    hommage dédicace dédié; homage tribute dedication dedicated; 致敬 献给 纪念 题献
    commandé commanditaire client commander mécène mécénat; commission commissioned ordered patron client patronage ordering; 委托 订购 订制 客户 定做 赞助人 定制 委托人 金主
    contrat accord; contract agreement deal; 合同 契约 协议
    analysé examen étude laboratoire labo; analysis analysed analyzed examination laboratory lab tested scientific; 分析 检测 检验 实验室 化验 科学检测
    radiographié rayons-x radio scanner infrarouge ultraviolet réflectographie; x-ray xray scan x-rays infrared ultraviolet reflectography radiograph scanned; 射线 光片 扫描 红外线 红外 紫外线 透视片 光检
    datation carbone daté; dating carbon carbon-dating radiocarbon; 断代 测年 碳十四 年代测定
    numérisé numérisation numérique hologramme; digital digitised scan scanned hologram digitized; 数字化 数码 扫描 三维 全息
    """
}
