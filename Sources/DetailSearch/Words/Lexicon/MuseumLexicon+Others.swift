// swift-format-ignore-file

extension MuseumLexicon {
  /// What did not fit elsewhere.
  static let others = """
    = -
    travail metier profession boulot; job work profession trade occupation; 职业 工作
    vendeur; seller vendor; 卖家
    encheres enchere adjudication adjuge marteau; auction auctioned hammer bid bidding; 拍卖 拍卖会 成交 竞拍
    estimation estime evaluation evalue expertise; estimate estimated valuation appraisal appraised valued; 估价 估值 标价 起拍价
    proprietaire appartenu possede appartenait; owner owned belonged possession; 主人 拥有 收藏者
    loi lois regle regles code reglement article articles; law laws rule rules code articles regulation; 法律 法典 规定 条文 法条 法规 规矩
    langue langues alphabet ecritures idiome lettre-de-l'alphabet voyelle majuscule consonne; language languages alphabet script scripts tongue tongues letter-of-the-alphabet capital-letter uppercase lowercase; 语言 文字 字母 几种文字 语种 字母表 大写字母 拼音
    dechiffre dechiffrer decode traduit traduire decrypte comprendre traduisit traduisent comprit; decipher deciphered decode decoded decoder translate translated read crack; 破译 解读 翻译 读懂 破解
    egyptologue linguiste; egyptologist linguist; 学者 语言学家
    trou perce percer fore orifice trous troué perforé perforation perforée percée; hole drilled drill pierced holes perforated perforation punctured pierced-hole; 洞 孔 窟窿 钻 打洞 钻孔 破洞 小孔 孔洞 洞眼 小洞 打孔 穿孔 眼儿 洞口 圆孔
    joint raccord jonction assemblage soude colle couture-de-toile; seam joint join joined glued stuck attached seams join-line; 接缝 接口 拼接 接合 拼 粘 缝 拼缝 接合处
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
    efface effacee martele gomme lisse vide usure-de-surface usé-par-le-frottement; erased erase blank empty smooth rubbed rubbed-away; 磨掉 抹掉 空 空白 空的 平 抹去 擦掉 磨没了
    partie moitie portion section parties portions composant; part half portion section parts portions component; 部分 一半 半截 半边 局部 部位 组成部分 成分 那部分
    rectangle forme carre contour silhouette formes silhouette-forme configuration; rectangle shape square outline silhouette shapes form forms figure-shape; 形状 长方形 方形 轮廓 形 样子 形态 器形 外观
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
    chignon natte; bun plait braid; 发髻 辫
    pistolets flingue flingues revolver; guns pistols revolver; 手枪 枪
    disparition absence absent; absence absent missing; 缺席 没来 不在场
    present assiste; present attended; 在场 出席
    paire couple deux; pair couple two; 一对 两个 对
    serie ensemble groupe cycle suite-d'objets ensemble-d'objets collection-d'objets; series set group cycle set-of suite-of-objects; 系列 一套 一组 套
    premier-jet version versions variante variantes exemplaire exemplaires; version versions variant example; 版本 另一版
    monde univers; world universe; 世界 宇宙
    operation; operation surgery; 手术
    sens odorat ouie toucher gout vue; senses smell hearing touch taste sight; 五感 嗅觉 听觉 触觉 味觉
    odeur sentir; smell scent; 气味 味道
    bruit; noise; 噪音
    point points pointillisme pointillé; dot dots dotted point; 点 小点 点点 圆点
    rayon rayons; ray rays beam; 光束 光芒
    moule moulage mouler moulages copie-en-plâtre moules-de-fonderie matrice-moule; cast mould mold moulded molded casts plaster-cast-copy molds casting-mould; 模子 铸造 模具 铸模 翻模 倒模 铸范 范
    exposer expose accroche; exhibit exhibited displayed; 展出 挂
    naufrages radeau; castaways raft; 遇难者 木筏
    horizon loin lointain éloigné lointain-loin au-loin-là reculé; horizon far faraway distance distant away-off far-flung remote; 地平线 远处 远方 远 远远 很远 遥远 老远
    assemblee reunion; gathering assembly meeting; 聚会 集会
    spectacle theatre scene; show theatre theater stage scene; 戏剧 舞台 剧院
    ordre moine; order; 修会
    science scientifique savoir sut; science scientific knowledge; 科学
    mathematique geometrie; mathematics geometry; 数学 几何
    temps duree heure; time duration hours long; 时间
    religion foi croyance; religion faith belief; 宗教 信仰
    mythe legende conte; tale story myth; 传说 故事
    liberte libre; liberty freedom free; 自由
    peuple nation citoyens; people nation citizens; 人民 平民
    loi justice juge; law justice judge; 正义 法官
    squelette os ossements; skeleton bone bones; 骨架 骨头 骷髅
    huile-sur-toile peinture; paint painted oil-paint; 油画 颜料
    """
}
