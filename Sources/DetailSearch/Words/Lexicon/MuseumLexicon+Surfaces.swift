// swift-format-ignore-file

extension MuseumLexicon {
  /// Surfaces and their state; sides, corners and places in a picture; shapes, lines, patterns.
  static let surfaces = """
    = -
    surface superficie surfaces dessus-de-surface; surface surfaces outer-surface; 表面 表层 外表 面上 表皮
    craquelure craquelures fissuré fente craquelé lézarde fêlure fendu fissures fissurer lézardes fendillé fendillement crevasse-de-peinture fentes fissurée fêlée craqueler; crack cracks craquelure fissure split cracked cracking fissures crackle crackled cracks-in hairline-crack cleft crevice crevices crackling fractures rift; 裂纹 裂缝 开裂 龟裂 裂开 裂痕 裂口 冰裂纹 干裂 裂 有裂 开裂的 缝儿 裂纹儿 小裂缝 裂缝儿 开片 裂开的 皴裂 裂隙 龟裂纹
    cassure brisure cassé ébréché ébréchure écornure; break chip chipped chipping breakage; 断裂 缺口 破口 崩口 磕碰
    rayure éraflure égratignure griffure rayé griffures éraflures éraflé rayer égratigné grattage; scratch scratched scratches scrape graze scuff scrapes; 划痕 刮痕 擦痕 刮花 抓痕 刮 刮伤 划了一道 磨损痕 刮掉 划花
    impact balle impacts trou-de-balle; bullet bullet-hole impact bullet-holes bullet-mark dents-impact; 弹孔 枪眼 弹痕 子弹 枪子眼 弹坑 撞击
    bosse bosselé cabossé bossu-surface bosselée cabossée enfoncement-de-métal creux-et-bosses; dent dented bump bumpy bumps dents lumps hump-bump knobbly bulge-bump; 凹痕 坑 鼓包 凹陷 凸包 瘪
    tache tacheté souillure éclaboussure coulure taches petite-tache tache-noire salissure traînée traînées pâté-d'encre; stain spot stained blot splash drip smear smudge stains blotch blotches splotch smears smudged smudges splashes speck fleck blots blotchy dribbles; 污点 污渍 斑点 污迹 水渍 墨点 水痕 斑块 脏点 色斑 污痕 泼溅 油渍 斑点儿 墨渍 黑点 小点子 污 痕
    patiné oxydation oxydé; patina oxidation oxidised oxidized tarnish tarnished; 包浆 铜绿 氧化 锈色 旧色
    vert-de-gris; verdigris; 铜绿 铜锈 绿锈
    poussière poussiéreux poussières couche-de-poussière poudreux; dust dusty dusting powdery cobwebby layer-of-dust; 灰尘 尘土 积灰 尘 落灰 灰土 尘埃 积尘
    moisi moisissure humidité moisissures champignon-humide humidité-tache; mould mold mouldy mildew damp fungus humidity fungal; 发霉 霉菌 霉斑 受潮 潮湿 霉 长霉 霉变
    jauni jaunissement; yellowed yellowing; 发黄 泛黄 变黄
    décoloré délavé fané; faded fading discoloured discolored bleached; 褪色 掉色 变色 退色
    brûlé brûlure calciné roussi carbonisé trace-de-feu brûlures noirci-par-le-feu roussie; burnt burned scorched charred singed burns-mark scorch-mark soot-blackened; 烧焦 烧伤 烧毁 烧过 焦了 烧痕 烤焦 烧黑 焦黑
    écaillé écaillage soulèvement pelé écaille-de-peinture peinture-écaillée décollé décollement; flaking flaked peeling peeled flake paint-flakes flaked-off coming-off peels-off; 剥落 脱落 起皮 掉漆 起甲 掉皮 起翘 掉渣 翘皮 掉色块 脱皮 剥离
    lacune lacunes lacunaire lacunes-de-peinture manque-de-matière partie-perdue parties-manquantes; loss losses gap lacuna lost-areas missing-paint gaps blank-area; 缺失 空缺 缺损 缺块 掉了漆
    vermoulu xylophage vrillette trous-de-vers vers-du-bois bouffé-aux-mites; woodworm worm-eaten wormhole moth-eaten moth-holes wormholes; 虫蛀 蛀虫 虫眼 蛀孔 虫洞 蛀洞 蛀坏 虫咬
    gondolé déformé gauchi déformation tordu-par-le-temps voilé-planche; warped buckled deformed distorted warping deformation bent-panel curved-panel; 变形 翘曲 扭曲 弯曲 走形 拱起 弯了
    plié pli pliure froissé plissement replié froissement rides-de-tissu plis-de-papier pliure-centrale; folded crease creased crumpled crinkled creases foldings ruffled; 折痕 折叠 皱褶 褶皱 折叠的 折起来 皱皱的 折纹 打褶 折子
    ondulé ondulation ondulant sinueux serpentin ondulant-ligne vague-motif sinueuse serpenter serpente zigzaguer tortueux; wavy undulating winding sinuous serpentine wiggly squiggly waviness twisty meandering rippled snaking; 波浪形 弯弯曲曲 蜿蜒 波状 曲曲弯弯 扭扭 波浪状 迂回 蜿蜒的
    lisse poli polissage polie lisses brillant-poli satin-lisse douceur-lisse glissante; smooth polished polish sleek smoothness smoothly polishing burnished slick; 光滑 打磨 抛光 平滑 光溜溜 滑滑的 光溜 光洁 滑溜溜
    texture grain textures; texture grain textures granular feel-surface; 质感 肌理 纹理 手感 粗糙感 颗粒感 触感
    veiné veines veinure marbrures veinures; vein veins veined veining marbling grain-of-wood wood-grain; 纹路 石纹 木纹 纹理 木纹理 大理石纹
    mou moelleux souple duveteux douillet cotonneux plumeux doux-au-toucher; soft fluffy downy supple soft-looking fluffiness pillowy; 柔软 软 软绵绵 蓬松 毛茸茸 蓬蓬 毛绒绒 柔软的 软绵
    fragile fragilité délicat fragiles; fragile delicate brittle fragility fragility-delicate breakables; 脆弱 易碎 易损 娇贵 易破 容易碎
    gelé; frozen; 结冰 冰冻
    plaqué placage; plated veneer veneered plating; 贴面 镀层 包层 薄木
    incrusté incrustation incrustations serti sertissage incrustée enchâssé enchâssée sertie serties pavé-de-pierres; inlay inlaid encrusted set-with inset studded-with encrusting bejewelled-inlay jewel-encrusted; 镶嵌 镶 嵌 嵌入 镶着 镶了 镶上 镶着宝石 镶满 嵌着 镶金
    luxueux luxe somptueux faste opulent richesse-ostentatoire m'as-tu-vu; luxury luxurious sumptuous lavish opulent splendour splendor lavishly flashy-rich high-end glitzy; 豪华 奢华 奢侈 华丽 富丽堂皇 奢华的 高档 贵气 金碧 高级
    motif motifs dessins-motif motif-répété motifs-floraux motif-géométrique; pattern patterns motif motifs patterned designs repeating-pattern geometric-pattern floral-pattern; 图案 花纹 纹样 花样 图形 图纹 花样子 花纹图案 纹 花色
    empreinte empreintes trace traces marque trace-de-main traces-de-doigts empreintes-de-mains trace-d'outil; imprint trace traces mark fingerprint footprint markings hand-print handprint handprints tool-marks dents-print imprinted mark-left; 印记 痕迹 指纹 印痕 脚印 手印 记号 标记 手掌印 印子 印儿 指印 手印儿 压痕
    revers verso envers dos au-dos au-verso dos-du-tableau derrière-le-tableau face-arrière; back reverse verso backside on-the-back reverse-side back-of-the-painting flip-side other-side; 背面 反面 后面 背后 背后那面 画背面 反面的 后背面 另一面
    recto avers face face-avant côté-face; recto obverse front front-side obverse-side; 正面 正反面 正脸面 前面那面
    = gauche gauches senestre à-gauche côté-gauche sur-la-gauche tout-à-gauche bâbord moitié-gauche de-gauche coin-gauche; left lefthand left-hand on-the-left left-side far-left leftmost leftward left-hand-side port-side bottom-left top-left lower-left upper-left; 左 左边 左侧 左面 左手边 左下角 左上角 左下 左上 左方 左半边 左端 最左边 左边儿 靠左 左侧边 左面的 左手侧 偏左 左首
    = droite droites dextre à-droite côté-droit sur-la-droite tout-à-droite tribord moitié-droite de-droite coin-droit; right righthand right-hand on-the-right right-side far-right rightmost rightward right-hand-side starboard bottom-right top-right lower-right upper-right; 右 右边 右侧 右面 右手边 右下角 右上角 右下 右上 右方 右半边 右端 最右边 右边儿 靠右 右侧边 右面的 右手侧 偏右 右首
    = -
    centre milieu central centrale au-centre au-milieu en-plein-milieu plein-centre centrer point-central médian; centre center middle central in-the-middle in-the-centre in-the-center centered centred smack-in-the-middle dead-centre centrepiece-place mid midst; 中间 中央 中心 当中 正中 正中间 居中 正中央 最中间 正当中 最中央 当间儿 中部 中间那个 居于中央 正中心 画面中央 中间的
    haut dessus sommet geant au-dessus supérieur supérieure en-haut tout-en-haut au-dessus-de partie-supérieure vers-le-haut par-dessus en-hauteur là-haut supérieurs; top above upper giant overhead uppermost at-the-top on-top up-there topmost higher-up upwards up-high on-high upper-part above-it; 上面 顶部 上方 顶上 巨人 顶端 最上面 上边 上部 左上角 右上角 左上 右上 头顶 上头 上头儿 最上方 上边儿 往上 最顶上 上侧 画面上方 上半部
    bas dessous inférieur inférieure au-dessous sous en-bas tout-en-bas au-dessous-de partie-inférieure vers-le-bas par-dessous en-dessous là-dessous inférieurs pied-du-tableau; bottom below lower beneath underneath at-the-bottom down-below down-there lowermost lower-part lower-down downwards under underside below-it bottommost at-the-foot; 下面 底部 下方 底下 下边 最下面 下部 左下角 右下角 左下 右下 底端 下头 最底下 最下方 下边儿 低处 下侧 画面下方 下半部
    coin angle bord encoignure recoin dans-le-coin coins angles encoignures au-coin coin-supérieur coin-inférieur; corner edge nook in-the-corner corners bottom-corner top-corner cornered; 角落 角 边缘 拐角 墙角 角上 左下角 右下角 左上角 右上角 一角 角角 角落里 边角 画角 墙角落 旮旯 犄角旮旯
    bord bordure marge lisière rebord au-bord bords pourtours contour-bord lisières bordures marges bordé liseré-bord sur-le-bord; edge border margin rim brim ledge edges at-the-edge on-the-edge rims margins fringe-edge brims bordered outer-edge; 边缘 边沿 边框 边上 口沿 沿边 边儿上 侧沿 边框处 沿儿 盘沿
    côté à-côté flanc latéral à-côté-de sur-le-côté jouxtant tout-près-de aux-côtés par-le-côté; side beside next-to sideways flank beside-it alongside by-the-side on-the-side sides adjacent-to flanking flanked right-by sidelong; 旁边 侧面 一侧 边上 一旁 身边 身旁 隔壁 侧边 旁边儿 侧面的 边上的 旁侧 两侧 两边 身侧 挨边
    devant avant-plan avant juste-devant par-devant devant-lui à-l'avant; front foreground forefront in-front in-front-of before-him ahead right-in-front-of out-front; 前面 前方 前头 身前 面前 跟前 最前面 前边 前头儿 跟前儿 眼前 身前的 前侧 最前头
    derrière arrière au-fond en-arrière à-l'arrière juste-derrière par-derrière derrière-lui derrière-elle dans-le-dos; behind rear back in-back at-the-back in-the-rear behind-him behind-her back-there rearward hindmost; 后面 后方 身后 背后 后头 后边 最后面 后头儿 后边儿 最后头 后侧 背后的 在后面 身后面
    intérieur dedans à-l'intérieur là-dedans au-dedans dans-le-fond internes interne contenu; inside interior inner within indoors indoors-inside in-there contents what's-in internal; 里面 内部 里头 室内 里边 里面儿 里侧 内侧 内里 里头儿 内壁 屋里头
    extérieur dehors au-dehors à-l'extérieur externe en-plein-air-dehors; outside exterior outer outdoors out-there outsides external outwards; 外面 外部 室外 外头 外边 户外 屋外 外侧 外头儿 外壁
    entre; between among amid; 之间 中间 当中
    autour entourant entouré alentours pourtour tout-autour aux-alentours autour-de cerné-de; around surrounding surrounded round surroundings roundabout around-it encircling surrounds round-the-edge; 周围 四周 环绕 围绕 围着 旁围 周边 四面 四周围 周遭 圈着 绕一圈
    près proche voisin voisine tout-près à-proximité proximité avoisinant non-loin à-deux-pas; near nearby close-by neighbouring adjacent proximity near-to close-to closest nearest; 附近 靠近 旁边 近处 邻近 挨着 旁边的 左近 贴近 紧挨 靠得近 最近的
    en-face opposé faisant-face; opposite facing across across-from opposite-side facing-each-other; 对面 正对 面对 相对 迎面 相向 对过
    bout extrémité pointe au-bout extrémités pointe-du-bout bouts pointes pointu-bout bout-du; end tip extremity tips ends end-of-it pointed-end far-end endpoint; 尖 末端 尽头 尖端 顶端 头上 尖儿 末尾 两端 尖头 顶尖
    transversal; crossed crosswise; 横 交叉 横着
    direction orientation orienté quel-sens; direction orientation towards toward which-way oriented directions heading; 方向 朝向 朝着 冲着 哪边 方位
    envers inversé renversé tête-en-bas tête-en-bas-renversé; upside-down inverted reversed overturned inside-out flipped-over bottom-up; 颠倒 倒着 反着 倒置 上下颠倒 翻倒 底朝天 翻过来的 反的
    parallèle parallèles; parallel; 平行
    disque disques galette-ronde en-forme-de-disque; disc disk discs disks disc-shaped; 圆盘 盘状 圆饼 圆片 盘形
    rectangle rectangulaire rectangles; rectangle rectangular oblong rectangles box-shaped; 长方形 矩形 长方 长方块 方框 长方形的
    losangé; lozenge diamond-shaped rhombus; 菱形 菱纹
    pentagone pentagramme; pentagon pentagram; 五边形 五角
    cube cubique cubes cubes-forme parallélépipède bloc-cubique; cube cubic cubes cuboid boxy cuboids; 立方体 方块 正方体 方盒 正方块 方形块
    cylindre cylindrique cylindres tubulaire; cylinder cylindrical cylinders tubular; 圆柱体 圆筒 圆柱形 筒状 圆柱状 管状
    cône conique cônes en-pointe-cône; cone conical cones cone-shaped funnel-shaped tapered; 圆锥 锥形 锥体 圆锥形 尖锥 尖锥形
    pyramidal pyramidale; pyramidal; 金字塔形 金字塔式 锥形
    croissant croissants-forme demi-cercle demi-lune-forme semi-circulaire; crescent half-circle semicircle semi-circular crescent-shaped; 新月 月牙 月牙形 半圆 半圆形 半月形 弯月形
    cercle-forme cercles anneaux-forme rond-forme ronds; circles ringed round-shape; 圆圈儿 圆形的东西
    carré-forme carrés case-carrée cases; squares-shapes boxes-grid; 方块儿
    triangle-forme triangles en-triangle; triangles triangle-shaped; 三角形的 小三角
    spirale-forme en-colimaçon escargot-forme; snail-shaped; 蜗牛状
    point-forme petit-point; dot-shape little-dot; 圆点点
    étoile-à-cinq-branches; star-shaped; 星形 五角星 星状
    croix cruciforme; cross cruciform cross-shaped; 十字 十字形
    creux creuse concave creusés évidé-creux cavités; hollow concave hollows sunken-in; 空心 凹 中空 空的 凹进去 空心的 凹的 凹陷处 凹进
    bombée convexe renflé renflée rebondi; bulging convex domed bulges protrusion bulgy swelling rounded-out pot-bellied-shape; 凸 鼓起 凸起 凸出 凸起来 鼓囊囊 隆起 突起
    allongé élancé étiré tout-en-longueur; elongated slender stretched lengthened long-and-thin long-and-narrow elongation tall-and-thin; 拉长 细长 修长 长长 长条 细长的 拉长的 长条形
    trapu ramassé; squat stocky thickset; 矮胖 敦实
    ligne lignes trait traits linéaire rayures-lignes ligne-noire trait-fin filet-ligne lignes-courbes lignes-droites; line lines linear thin-line black-line curved-line straight-line; 线条 线 线的 勾线 一条线 线儿 黑线 细线条 道儿
    contour contours silhouette cerné contourné profil-contour détouré; outline outlines contour silhouette outlined contoured outlining black-outline; 轮廓 外形 轮廓线 剪影 勾边 描边 外轮廓 边线 形廓
    zigzag zigzags chevron chevrons en-zigzag dents-de-scie dentelé crénelure; zigzag chevron chevrons herringbone zigzagging sawtooth serrated scalloped-edge; 锯齿 折线 人字形 之字形 锯齿形 锯齿形的 曲折线 波折 参差
    arabesque arabesques; arabesque arabesques; 阿拉伯花纹 蔓藤花纹 阿拉伯式 卷草
    entrelacs entrelacé entrelacement nœuds; interlace interlacing knotwork interwoven intertwined; 交织 缠绕 交错 编结纹 缠在一起
    rinceau rinceaux feuillages; foliate scrollwork scrolling-foliage; 卷草纹 卷叶纹 缠枝 缠枝纹
    palmette palmettes; palmette palmettes; 棕叶饰 棕榈纹 棕榈叶
    cannelure cannelures cannelé strie stries; fluting flute fluted groove grooves ribbed; 凹槽 沟槽 槽纹 棱纹
    grille quadrillage treillis grilles-motif résille-motif croisillons; grid lattice trellis mesh gridded criss-cross mesh-pattern trellised-pattern; 网格 格子 栅格 格子架 网状 纵横
    équilibre; balance balanced equilibrium balanced-on; 平衡 均衡
    proportion proportions proportionné; proportion proportions proportioned; 比例
    nombre-d'or section-d'or; golden-ratio golden-section golden-number; 黄金分割 黄金比例
    répétition répété répétitif; repetition repeated repeating repetitive; 重复 反复
    superposé superposition chevauchement superposés empilement-de chevauche-couches; overlap overlapping superimposed stacked layered stacked-up one-on-top; 重叠 叠加 叠 交叠 层层 叠放 层叠
    empilé pile tas amas monceau superpose empiles entasses amoncele tas-de empiler amoncellement monceaux; pile heap stack stacked mound piled piled-up stacks heaped piles heaps stack-of pile-of heap-of cluster-pile; 堆 一堆 堆积 堆着 摞 叠 叠着 摞着 堆叠 叠起来 堆在一起 一摞 堆积如山 堆子 堆放 成堆
    rang rangée file alignement aligné rangées alignés en-rang files rangs; row rank file alignment lined-up rows lines-of column-of ranks single-file queue-row; 一排 行列 排成 一列 一行行 行列的 一溜
    registre registres registres-superposés bandes-superposées; register registers tier bands-registers lower-register upper-register; 分层 横栏 横带 上层画面 下层画面
    bande bandes bandeau bandelette bande-horizontale rubans-bande bandeaux bande-rouge liseré-bande galon-bande; band strip stripe strips bands stripe-band strip-of; 带子 条带 一条带 横带子 长条带
    moitié demi à-moitié mi-chemin moitiés demi-partie; half halves halfway half-of halved; 一半 半 半边 半个 一半儿 大半 半部
    ensemble tout entier entière vue-d'ensemble dans-son-ensemble intégralité totalité; whole entire overall as-a-whole entirety all-of-it overview whole-thing complete-view; 整体 整个 全部 全貌 全部的 整幅 整体的 全景 整件
    volume volumes; volume volumes mass bulk; 体积 体块 立体感 量感
    espace spatial; space spatial; 空间
    en-l'air suspendu-en-l'air en-apesanteur lévitation léviter; mid-air in-the-air suspended-in-the-air floaty; 空中 半空 悬空 浮在空中 空中的 悬在空中 飘在空中
    par-terre au-sol à-terre jonche-le-sol traîne-par-terre au-ras-du-sol; on-the-ground down-on-the-floor at-their-feet; 地上 地下 在地上 地面上 地板上的 脚旁
    premier-rang; front-row; 前排 第一排
    deuxième-rang dernier-rang; back-row; 后排 最后一排
    tête-bêche; head-to-tail top-to-tail; 头尾相对
    bouton-forme protubérant-bouton téton-forme; knob-shape nub; 钮 小疙瘩
    flèche-directionnelle flèche-dessinée; arrow-sign pointing-arrow; 箭头标
    chiffre-peint numéro-peint; painted-number; 数字标
    tampon-au-dos étiquette-au-dos; label-on-the-back stamp-on-the-back; 背面标签
    pointillé-trait tiret croix-marque; dashed-line tick-mark x-mark; 虚线 打叉 叉号 叉叉
    éclat-manquant bout-manquant; chip-missing chunk-missing nick-missing; 崩 豁 崩了 磕了
    en-rayons-forme soleil-forme; sunburst starburst radiating-pattern; 放射状 光芒状 放射形
    """
}
