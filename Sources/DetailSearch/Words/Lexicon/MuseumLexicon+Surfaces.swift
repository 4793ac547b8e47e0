// swift-format-ignore-file

extension MuseumLexicon {
  /// Surfaces and their state; sides, corners and places in a picture; shapes, lines, patterns.
  static let surfaces = """
    = -
    surface superficie; surface; 表面 表层
    craquelure craquelures fissuré fente craquelé lézarde fêlure fendu; crack cracks craquelure fissure split cracked cracking; 裂纹 裂缝 开裂 龟裂 裂开 裂痕 裂口 冰裂纹 干裂
    cassure brisure cassé ébréché ébréchure écornure; break chip chipped chipping breakage; 断裂 缺口 破口 崩口 磕碰
    rayure éraflure égratignure griffure rayé; scratch scratched scratches scrape graze; 划痕 刮痕 擦痕 刮花 抓痕
    impact balle; bullet bullet-hole impact; 弹孔 枪眼 弹痕 子弹
    bosse bosselé cabossé; dent dented bump bumpy; 凹痕 坑 鼓包 凹陷
    tache tacheté souillure éclaboussure coulure; stain spot stained blot splash drip smear smudge; 污点 污渍 斑点 污迹 水渍
    patiné oxydation oxydé; patina oxidation oxidised oxidized tarnish tarnished; 包浆 铜绿 氧化 锈色 旧色
    vert-de-gris; verdigris; 铜绿 铜锈 绿锈
    poussière poussiéreux; dust dusty; 灰尘 尘土 积灰
    moisi moisissure humidité; mould mold mouldy mildew damp fungus humidity; 发霉 霉菌 霉斑 受潮 潮湿
    jauni jaunissement; yellowed yellowing; 发黄 泛黄 变黄
    décoloré délavé fané; faded fading discoloured discolored bleached; 褪色 掉色 变色 退色
    brûlé brûlure calciné roussi carbonisé; burnt burned scorched charred singed; 烧焦 烧伤 烧毁 烧过 焦了
    écaillé écaillage soulèvement pelé; flaking flaked peeling peeled flake; 剥落 脱落 起皮 掉漆 起甲
    lacune lacunes lacunaire; loss losses gap lacuna; 缺失 空缺 缺损
    vermoulu xylophage vrillette; woodworm worm-eaten wormhole moth-eaten; 虫蛀 蛀虫 虫眼 蛀孔
    gondolé déformé gauchi déformation; warped buckled deformed distorted warping deformation; 变形 翘曲 扭曲 弯曲 走形
    plié pli pliure froissé; folded crease creased crumpled; 折痕 折叠 皱褶 褶皱
    ondulé ondulation ondulant sinueux serpentin; wavy undulating winding sinuous serpentine; 波浪形 弯弯曲曲 蜿蜒 波状
    lisse poli polissage; smooth polished polish sleek; 光滑 打磨 抛光 平滑 光溜溜
    texture grain; texture grain; 质感 肌理 纹理
    veiné veines veinure; vein veins veined veining; 纹路 石纹 木纹 纹理
    mou moelleux souple duveteux; soft fluffy downy supple; 柔软 软 软绵绵 蓬松 毛茸茸
    fragile fragilité délicat; fragile delicate brittle fragility; 脆弱 易碎 易损 娇贵
    gelé; frozen; 结冰 冰冻
    plaqué placage; plated veneer veneered plating; 贴面 镀层 包层 薄木
    incrusté incrustation incrustations serti sertissage; inlay inlaid encrusted set-with inset; 镶嵌 镶 嵌 嵌入 镶着
    luxueux luxe somptueux faste opulent; luxury luxurious sumptuous lavish opulent splendour splendor; 豪华 奢华 奢侈 华丽 富丽堂皇
    motif motifs; pattern patterns motif motifs; 图案 花纹 纹样 花样 图形
    empreinte empreintes trace traces marque; imprint trace traces mark fingerprint footprint; 印记 痕迹 指纹 印痕 脚印 手印
    revers verso envers dos; back reverse verso backside; 背面 反面 后面 背后
    recto avers face; recto obverse front; 正面 正反面
    = gauche gauches senestre; left lefthand left-hand; 左 左边 左侧 左面 左手边 左下角 左上角 左下 左上 左方 左半边 左端
    = droite droites dextre; right righthand right-hand; 右 右边 右侧 右面 右手边 右下角 右上角 右下 右上 右方 右半边 右端
    = -
    centre milieu central centrale; centre center middle central; 中间 中央 中心 当中 正中 正中间 居中 正中央 最中间
    haut dessus sommet geant au-dessus supérieur supérieure; top above upper giant overhead uppermost; 上面 顶部 上方 顶上 巨人 顶端 最上面 上边 上部 左上角 右上角 左上 右上 头顶 上头
    bas dessous inférieur inférieure au-dessous sous; bottom below lower beneath underneath; 下面 底部 下方 底下 下边 最下面 下部 左下角 右下角 左下 右下 底端 下头
    coin angle bord encoignure recoin; corner edge nook; 角落 角 边缘 拐角 墙角 角上 左下角 右下角 左上角 右上角 一角 角角
    bord bordure marge lisière rebord; edge border margin rim brim ledge; 边缘 边沿 边框 边上 口沿
    côté à-côté flanc latéral; side beside next-to sideways flank; 旁边 侧面 一侧 边上 一旁 身边 身旁 隔壁 侧边
    devant avant-plan avant; front foreground forefront; 前面 前方 前头 身前 面前 跟前 最前面 前边
    derrière arrière au-fond; behind rear back; 后面 后方 身后 背后 后头 后边 最后面
    intérieur dedans à-l'intérieur; inside interior inner within indoors; 里面 内部 里头 室内 里边
    extérieur dehors; outside exterior outer outdoors; 外面 外部 室外 外头 外边 户外
    entre; between among amid; 之间 中间 当中
    autour entourant entouré alentours pourtour; around surrounding surrounded round; 周围 四周 环绕 围绕 围着
    près proche voisin voisine; near nearby close-by neighbouring adjacent; 附近 靠近 旁边 近处 邻近 挨着
    en-face opposé; opposite facing across; 对面 正对 面对 相对
    bout extrémité pointe; end tip extremity; 尖 末端 尽头 尖端 顶端 头上
    transversal; crossed crosswise; 横 交叉 横着
    direction orientation; direction orientation; 方向 朝向 朝着
    envers inversé renversé tête-en-bas; upside-down inverted reversed overturned; 颠倒 倒着 反着 倒置 上下颠倒 翻倒
    parallèle parallèles; parallel; 平行
    disque; disc disk; 圆盘 盘状
    rectangle rectangulaire; rectangle rectangular oblong; 长方形 矩形 长方
    losangé; lozenge diamond-shaped rhombus; 菱形 菱纹
    pentagone pentagramme; pentagon pentagram; 五边形 五角
    cube cubique cubes; cube cubic cubes; 立方体 方块 正方体
    cylindre cylindrique; cylinder cylindrical; 圆柱体 圆筒 圆柱形 筒状
    cône conique; cone conical; 圆锥 锥形 锥体
    pyramidal pyramidale; pyramidal; 金字塔形 金字塔式 锥形
    croissant; crescent; 新月 月牙 月牙形
    étoile-à-cinq-branches; star-shaped; 星形 五角星 星状
    croix cruciforme; cross cruciform cross-shaped; 十字 十字形
    creux creuse concave; hollow concave; 空心 凹 中空 空的 凹进去
    bombée convexe renflé; bulging convex domed; 凸 鼓起 凸起 凸出
    allongé élancé étiré; elongated slender stretched lengthened; 拉长 细长 修长 长长
    trapu ramassé; squat stocky thickset; 矮胖 敦实
    ligne lignes trait traits linéaire; line lines linear; 线条 线 线的 勾线
    contour contours silhouette cerné; outline outlines contour silhouette outlined; 轮廓 外形 轮廓线 剪影 勾边
    zigzag zigzags chevron chevrons; zigzag chevron chevrons herringbone; 锯齿 折线 人字形 之字形 锯齿形
    arabesque arabesques; arabesque arabesques; 阿拉伯花纹 蔓藤花纹 阿拉伯式 卷草
    entrelacs entrelacé entrelacement nœuds; interlace interlacing knotwork interwoven intertwined; 交织 缠绕 交错 编结纹 缠在一起
    rinceau rinceaux feuillages; foliate scrollwork scrolling-foliage; 卷草纹 卷叶纹 缠枝 缠枝纹
    palmette palmettes; palmette palmettes; 棕叶饰 棕榈纹 棕榈叶
    cannelure cannelures cannelé strie stries; fluting flute fluted groove grooves ribbed; 凹槽 沟槽 槽纹 棱纹
    grille quadrillage treillis; grid lattice trellis mesh; 网格 格子 栅格
    équilibre; balance balanced equilibrium; 平衡 均衡
    proportion proportions proportionné; proportion proportions proportioned; 比例
    nombre-d'or section-d'or; golden-ratio golden-section golden-number; 黄金分割 黄金比例
    répétition répété répétitif; repetition repeated repeating repetitive; 重复 反复
    superposé superposition chevauchement; overlap overlapping superimposed stacked; 重叠 叠加 叠 交叠
    empilé pile tas amas monceau superpose empiles entasses amoncele; pile heap stack stacked mound piled piled-up stacks heaped; 堆 一堆 堆积 堆着 摞 叠 叠着 摞着 堆叠 叠起来 堆在一起
    rang rangée file alignement aligné; row rank file alignment lined-up; 一排 行列 排成
    registre registres; register registers tier; 分层 横栏
    bande bandes bandeau bandelette; band strip stripe strips; 带子 条带
    moitié demi; half halves; 一半 半 半边
    ensemble tout entier entière; whole entire overall; 整体 整个 全部 全貌
    volume volumes; volume volumes mass bulk; 体积 体块 立体感 量感
    espace spatial; space spatial; 空间
    en-l'air; mid-air in-the-air; 空中 半空 悬空
    par-terre au-sol; on-the-ground; 地上 地下 在地上
    premier-rang; front-row; 前排 第一排
    deuxième-rang dernier-rang; back-row; 后排 最后一排
    tête-bêche; head-to-tail; 头尾相对
    """
}
