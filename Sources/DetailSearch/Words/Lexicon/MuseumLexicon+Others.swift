// swift-format-ignore-file

extension MuseumLexicon {
  /// What did not fit elsewhere.
  static let others = """
    = -
    travail metier profession boulot travaux-pro metier-de gagne-pain emploi carriere job situation-professionnelle fonction poste; job work profession trade occupation employment career livelihood calling position-job jobs; 职业 工作 职位 工种 事业 干活 营生 本职 职务 岗位 饭碗
    vendeur vendeurs cedant; seller vendor sellers vendors; 卖家 卖方 出让人 售卖者 卖主
    encheres enchere adjudication adjuge marteau vente-aux-encheres maison-de-vente mise-a-prix coup-de-marteau commissaire-priseur surenchere encherir lot-de-vente salle-des-ventes; auction auctioned hammer bid bidding auctions auctioning bids auction-house hammer-price bidders outbid saleroom auctioneer under-the-hammer going-going-gone; 拍卖 拍卖会 成交 竞拍 竞价 竞标 叫价 落槌 拍出 拍下 拍卖行 出价 举牌 竞买 拍卖会上
    estimation estime evaluation evalue expertise estimations estimer expertiser evaluer chiffrage cotation-d-oeuvre valeur-estimee prisee; estimate estimated valuation appraisal appraised valued estimates appraise appraising valuations appraiser worth-estimate; 估价 估值 标价 起拍价 评估 估 作价 定价 估算 市值 估计 鉴价 行情
    proprietaire appartenu possede appartenait proprietaires possesseur detenteur acquereur possession possessions appartenance appartient appartiennent detient; owner owned belonged possession owners owns own-it belongs possessed-by holder in-possession proprietor ownership belonging; 主人 拥有 收藏者 拥有者 物主 所有者 属于 归属者 藏主 所有权 原主人 持有人 持有 主家
    loi lois regle regles code reglement article articles legislation juridique legal legale decrets reglements statuts jurisprudence ordonnance clause clauses; law laws rule rules code articles regulation legal legislation statute statutes bylaw legal-code clause clauses regulations decree-law; 法律 法典 规定 条文 法条 法规 规矩 法令条文 律法 条例 律例 规章 规则 判例 制度
    langue langues alphabet ecritures idiome lettre-de-l'alphabet voyelle majuscule consonne; language languages alphabet script scripts tongue tongues letter-of-the-alphabet capital-letter uppercase lowercase; 语言 文字 字母 几种文字 语种 字母表 大写字母 拼音
    dechiffre dechiffrer decode traduit traduire decrypte comprendre traduisit traduisent comprit; decipher deciphered decode decoded decoder translate translated read crack; 破译 解读 翻译 读懂 破解
    egyptologue linguiste; egyptologist linguist; 学者 语言学家
    trou perce percer fore orifice trous troué perforé perforation perforée percée trouee percement trouer ouverture-trou fente fissure-trou interstice lucarne creux-trou judas-trou; hole drilled drill pierced holes perforated perforation punctured pierced-hole hollow gap punched punch-hole pinhole opening-hole slot puncture pit cavity; 洞 孔 窟窿 钻 打洞 钻孔 破洞 小孔 孔洞 洞眼 小洞 打孔 穿孔 眼儿 洞口 圆孔 窟隆 洞洞 坑 缝隙 凹洞 破了洞 圆洞 方孔
    joint raccord jonction assemblage soude colle couture-de-toile; seam joint join joined glued stuck attached seams join-line; 接缝 接口 拼接 接合 拼 粘 缝 拼缝 接合处
    bloc morceau morceaux piece fragment fragments eclat bout bout-cassé débris éclats miette miettes bribe; block piece pieces chunk fragment fragments bit shard scrap piece-of bits broken-piece crumb crumbs debris; 块 碎片 一块 残片 碎块 残件 碎屑 片 断片 残块 渣 残部 零件
    profil; profile sideways side-view; 侧面 侧脸 半边脸 侧身
    aiguille aiguilles fuseau fuseaux fil bobine; needle needles bobbin bobbins thread pins; 针 线 线轴 梭子 丝线
    couture brode broderie coudre dentelliere; sewing sew embroidery lacemaking; 刺绣 缝纫 绣 织
    deguise deguisement oriental turc costume; disguise dressed exotic oriental outfit; 打扮 东方 装扮 异域
    habite habitait vivait vit demeure logement chez; live lived home residence inhabit dwelling; 住 居住 自己家 家里 住过
    gratuit libre payant entree billet ticket gratuite gratuitement; free admission entrance charge ticket tickets no-charge complimentary; 免费 收费 门票 要钱 票 不要钱 白送
    ampoule electricite electrique artificiel néon; bulb electric electricity artificial lightbulb neon; 灯泡 电灯 霓虹灯
    vertebre vertebres colonne echine lombaires anatomie proportion proportions; spine vertebra vertebrae backbone anatomy proportions; 脊椎 椎骨 脊柱 比例 解剖 骨头
    cercle rond anneau boucle arrondi ovale circulaire ronde tondo; circle round ring oval circular loop rounded tondo; 圆 圆形 圈 圆圈 环 圆的 圆圆 圆画 圆溜溜
    triangle pyramidal triangulaire; triangle triangular; 三角 三角形 金字塔形
    angle tourner tour autour contourner; angle around turn walk-around rotate; 角度 绕 转 一圈 四周
    efface effacee martele gomme lisse vide usure-de-surface usé-par-le-frottement; erased erase blank empty smooth rubbed rubbed-away; 磨掉 抹掉 空 空白 空的 平 抹去 擦掉 磨没了
    partie moitie portion section parties portions composant; part half portion section parts portions component; 部分 一半 半截 半边 局部 部位 组成部分 成分 那部分
    rectangle forme carre contour silhouette formes silhouette-forme configuration; rectangle shape square outline silhouette shapes form forms figure-shape; 形状 长方形 方形 轮廓 形 样子 形态 器形 外观
    couche bande strate zone couches épaisseur; layer band stripe zone layers stratum coat; 层 带 条纹 涂层 一层 层次
    opinion avis accueil reaction; opinion reception reaction critics; 评价 反应 看法
    ecole etudie appris ecoles scolaire ecolage universite etudes cours-d-ecole salle-de-classe pensionnat; school studied learned schools schooling education college university class schoolroom boarding-school; 学校 学习 上学 学堂 课堂 大学 私塾 读书 校园 求学 书院
    atelier usine; workshop factory; 工厂
    argent monnaie pieces fric sous or pognon thunes ble-argent oseille piece-d-or pieces-d-or pieces-de-monnaie monnaies ecus ecu louis-d-or ducats florins billet-de-banque billets liasse magot bourse-d-or tune; money coins cash dough moolah bucks dosh gold-coins gold-coin banknote banknotes bills ducat ducats florin pennies penny loose-change wad loot-money silver-coins purse-of-gold quid; 钱 金币 硬币 钱币 金钱 钞票 铜钱 银子 元宝 金元宝 银元 铜板 硬币们 银两 纸币 现金 财钱 钱袋 票子 金币堆 零钱
    riche richesse fortune riches richissime rupin plein-aux-as friqué fortunes patrimoine; rich wealth fortune riches moneyed loaded-rich fortunes prosperous filthy-rich; 有钱 财富 富 阔 富有的 家财万贯 富裕的 财 大款 有钱人 发财 家产 富得流油
    tresor butin trésors magot pactole; treasure loot treasures hoard treasure-trove; 宝藏 宝贝 财宝 珍宝 金银财宝 宝物 金银珠宝 稀世珍宝
    cle-de-voute voute; keystone vaulting; 拱
    grilles barreaux grillage; bars railing grating; 栏杆 铁栏
    pelle outil outils marteau; tool tools hammer shovel; 工具 锤子
    jeu dames echecs des; game chess dice; 棋 游戏 骰子
    pipe tabac cigare cigarette pipes fume-cigare bouffarde narguile chicha clope cigares tabatiere priser blague-a-tabac; pipe tobacco cigar cigarette pipes cigars cigarettes hookah water-pipe shisha snuff ciggy fag cheroot; 烟斗 香烟 烟 水烟 旱烟 烟袋 烟枪 雪茄 鼻烟 烟草 烟卷 烟管 水烟袋 抽的烟
    chignon natte; bun plait braid; 发髻 辫
    pistolets flingue flingues revolver pistolet revolvers arme-a-feu petard-arme; guns pistols revolver pistol gun shooter handgun; 手枪 枪 手枪们 左轮 小手枪 枪支
    disparition absence absent absente; absence absent missing missing-person not-there; 缺席 没来 不在场 没有出现 没出现 缺失
    present assiste; present attended; 在场 出席
    paire couple deux paires binome tandem duo couple-de; pair couple two pairs two-of-them duo twosome; 一对 两个 对 俩 成对 两只 两位 一双 成双 二人
    serie ensemble groupe cycle suite-d'objets ensemble-d'objets collection-d'objets; series set group cycle set-of suite-of-objects; 系列 一套 一组 套
    premier-jet version versions variante variantes exemplaire exemplaires; version versions variant example; 版本 另一版
    monde univers mondes terre-entiere cosmos mondial; world universe worlds cosmos earth-globe; 世界 宇宙 天下 世间 全世界 人间 宇宙间
    operation; operation surgery; 手术
    sens odorat ouie toucher gout vue; senses smell hearing touch taste sight; 五感 嗅觉 听觉 触觉 味觉
    odeur sentir odeurs senteur effluve arome odorant parfum-d-odeur; smell scent odour smells scents fragrance whiff aroma pong; 气味 味道 味儿 香味 臭味 香气 芬芳 气息味
    bruit bruits vacarme boucan tintamarre; noise noises din racket sound sounds rumble; 噪音 声音 响声 吵 动静 嘈杂 噪声
    point points pointillisme pointillé; dot dots dotted point; 点 小点 点点 圆点
    rayon rayons; ray rays beam; 光束 光芒
    moule moulage mouler moulages copie-en-plâtre moules-de-fonderie matrice-moule; cast mould mold moulded molded casts plaster-cast-copy molds casting-mould; 模子 铸造 模具 铸模 翻模 倒模 铸范 范
    exposer expose accroche; exhibit exhibited displayed; 展出 挂
    naufrages radeau; castaways raft; 遇难者 木筏
    horizon loin lointain éloigné lointain-loin au-loin-là reculé; horizon far faraway distance distant away-off far-flung remote; 地平线 远处 远方 远 远远 很远 遥远 老远
    assemblee reunion assemblees rassemblement conclave concile meeting comite reunions; gathering assembly meeting gatherings assemblies meetings council conclave committee crowd-meeting; 聚会 集会 会议 开会 大会 集合 议会会议 集结 聚众
    spectacle theatre scene spectacles theatral pieces-de-theatre piece-de-theatre planches comedie-francaise coulisses scene-de-theatre representation-theatrale; show theatre theater stage scene shows theatrical stage-play playhouse stagey performance drama backstage curtain-call; 戏剧 舞台 剧院 演出 看戏 剧场 话剧 舞台剧 戏台 表演 后台 戏院 舞台上
    ordre moine; order; 修会
    science scientifique savoir sut sciences scientifiques recherche-scientifique; science scientific knowledge sciences scientists; 科学 自然科学 科研 学问
    mathematique geometrie; mathematics geometry; 数学 几何
    temps duree heure; time duration hours long; 时间
    religion foi croyance religions religieuse croyances culte confession-religieuse divinite-croyance; religion faith belief religions religious faiths creed beliefs; 宗教 信仰 教派 信教 信奉 宗教的 教义 神学 教会 信条
    mythe legende conte mythes legendes contes fable fables; tale story myth legends tales myths fable fables folktale; 传说 故事 民间故事 神话 神话故事 寓言 传奇
    liberte libre libertes emancipation affranchi; liberty freedom free liberties freed liberation emancipation; 自由 自由的 解放 自由权
    peuple nation citoyens; people nation citizens; 人民 平民
    loi justice juge; law justice judge; 正义 法官
    squelette os ossements; skeleton bone bones; 骨架 骨头 骷髅
    huile-sur-toile peinture; paint painted oil-paint; 油画 颜料
    """
}
