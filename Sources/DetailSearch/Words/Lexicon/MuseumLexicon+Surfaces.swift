// swift-format-ignore-file

extension MuseumLexicon {
  /// Surfaces and their state; sides, corners and places in a picture; shapes, lines, patterns.
  static let surfaces = """
    = -
    surface superficie surfaces dessus-de-surface; surface surfaces outer-surface; 表面 表层 外表 面上 表皮
    boursouflure cloque cloquage; blistering blisters paint-blister; 起泡 气泡状
    décoloration-zone bavure; discolouration discoloration; 变色处 晕开
    rousseur-papier; foxing foxed; 黄斑 霉点
    arête-vive arête; sharp-edge; 边棱
    encart incrustation-vignette; inset-picture vignette; 小插图 插图
    morceau-ajouté pièce-rapportée; added-strip added-piece; 加上去的 补块
    pointe-en-haut tout-au-sommet; very-top at-the-very-top; 最上头
    ligne-verticale; vertical-line; 竖线 竖道
    ligne-horizontale; horizontal-line; 横道
    quart-de-tableau; quarter-of-the-painting; 四分之一
    gouttière-de-couleur coulée-de-peinture; paint-run; 流下的颜料
    chevron-motif épi-motif arête-de-poisson; herringbone-pattern fishbone-pattern; 鱼骨纹 人字纹
    écailles-motif motif-d'écailles; scale-pattern; 
    motif-cachemire; paisley; 佩斯利 腰果花
    fleur-à-quatre-pétales quadrilobe trilobe trèfle-gothique; quatrefoil trefoil; 四叶形 三叶形 四瓣花
    étoile-à-huit-branches étoile-islamique; eight-pointed-star; 八角星
    flamme-motif; flame-pattern; 火焰纹
    nuage-motif motif-de-nuages; cloud-pattern; 云头纹
    vague-motif; wave-pattern; 海水纹 波浪纹 水波纹样
    animal-affronté animaux-affrontés; confronted-animals facing-animals; 对兽
    tête-d'animal tête-animale; animal-head animal's-head; 兽首 动物头 兽头
    tête-de-bélier; ram's-head; 羊头 公羊头
    tête-de-lion mufle-de-lion-ornement; lion's-head lion-mask; 狮首 狮头
    tête-de-boeuf tête-de-taureau; bull's-head ox-head; 牛首 牛头
    tête-de-cheval; horse's-head horse-head; 马首 马头
    tête-d'aigle; eagle's-head; 鹰头
    tête-de-mort-ailée crâne-ailé; winged-skull; 
    patte-de-lion-ornement griffe-de-lion; lion's-paw; 狮爪
    corps-de-lion; lion's-body lion-body; 狮身
    rang-de-perles-motif; beaded-border beading-pattern; 联珠纹 连珠
    gravé-fin guillochage; guilloche-engraving engine-turned; 机刻纹
    craquelure craquelures fissuré fente craquelé lézarde fêlure fendu fissures fissurer lézardes fendillé fendillement crevasse-de-peinture fentes fissurée fêlée craqueler; crack cracks craquelure fissure split cracked cracking fissures crackle crackled cracks-in hairline-crack cleft crevice crevices crackling fractures rift; 裂纹 裂缝 开裂 龟裂 裂开 裂痕 裂口 冰裂纹 干裂 裂 有裂 开裂的 缝儿 裂纹儿 小裂缝 裂缝儿 开片 裂开的 皴裂 裂隙
    cassure brisure cassé ébréché ébréchure écornure; break chip chipped chipping breakage; 断裂 缺口 破口 崩口 磕碰
    rayure éraflure égratignure griffure rayé griffures éraflures éraflé rayer égratigné grattage; scratch scratched scratches scrape graze scuff scrapes; 划痕 刮痕 擦痕 刮花 抓痕 刮 划了一道 磨损痕 划花
    impact balle impacts trou-de-balle; bullet bullet-hole impact bullet-holes bullet-mark dents-impact; 弹孔 枪眼 弹痕 子弹 枪子眼 弹坑 撞击
    bosse bosselé cabossé bossu-surface bosselée cabossée enfoncement-de-métal creux-et-bosses; dent dented bump bumpy bumps dents lumps hump-bump knobbly bulge-bump; 凹痕 坑 鼓包 凹陷 凸包 瘪
    tache tacheté souillure éclaboussure coulure taches petite-tache tache-noire salissure traînée traînées pâté-d'encre; stain spot stained blot splash drip smear smudge stains blotch blotches splotch smears smudged smudges splashes speck fleck blots blotchy dribbles; 污点 污渍 斑点 污迹 水渍 墨点 斑块 脏点 色斑 污痕 泼溅 油渍 斑点儿 墨渍 黑点 小点子 污 痕 点点儿
    patiné oxydation oxydé; patina oxidation oxidised oxidized tarnish tarnished; 包浆 铜绿 氧化 锈色 旧色
    vert-de-gris; verdigris; 铜绿 铜锈 绿锈
    poussière poussiéreux poussières couche-de-poussière poudreux; dust dusty dusting powdery cobwebby layer-of-dust; 灰尘 尘土 积灰 尘 落灰 灰土 尘埃 积尘
    moisi moisissure humidité moisissures champignon-humide humidité-tache; mould mold mouldy mildew damp fungus humidity fungal; 发霉 霉菌 霉斑 受潮 潮湿 霉 长霉
    jauni jaunissement; yellowed yellowing; 发黄 泛黄 变黄
    décoloré délavé fané; faded fading discoloured discolored bleached; 褪色 掉色 变色 退色
    brûlé brûlure calciné roussi carbonisé trace-de-feu brûlures noirci-par-le-feu roussie; burnt burned scorched charred singed burns-mark scorch-mark soot-blackened; 烧焦 烧伤 烧毁 烧过 焦了 烧痕 烤焦 烧黑 焦黑
    écaillé écaillage soulèvement pelé écaille-de-peinture peinture-écaillée décollé décollement; flaking flaked peeling peeled flake paint-flakes flaked-off coming-off peels-off; 剥落 脱落 起皮 掉漆 起甲 掉皮 起翘 掉渣 翘皮 掉色块 脱皮 剥离
    lacune lacunes lacunaire lacunes-de-peinture manque-de-matière partie-perdue parties-manquantes; loss losses gap lacuna lost-areas missing-paint gaps blank-area; 缺失 空缺 缺损 缺块 掉了漆
    vermoulu xylophage vrillette trous-de-vers vers-du-bois bouffé-aux-mites; woodworm worm-eaten wormhole moth-eaten moth-holes wormholes; 虫蛀 蛀虫 虫眼 蛀孔 虫洞 蛀洞 蛀坏 虫咬
    gondolé déformé gauchi déformation tordu-par-le-temps voilé-planche; warped buckled deformed distorted warping deformation bent-panel curved-panel; 变形 翘曲 扭曲 弯曲 走形 拱起 弯了
    plié pli pliure froissé plissement replié froissement rides-de-tissu plis-de-papier pliure-centrale; folded crease creased crumpled crinkled creases foldings ruffled; 折痕 折叠 皱褶 褶皱 折叠的 折起来 皱皱的 折纹 打褶 折子
    ondulé ondulation ondulant sinueux serpentin ondulant-ligne vague-motif sinueuse serpenter serpente zigzaguer tortueux; wavy undulating winding sinuous serpentine wiggly squiggly waviness twisty meandering rippled snaking; 波浪形 弯弯曲曲 蜿蜒 波状 曲曲弯弯 扭扭 波浪状 迂回 蜿蜒的
    lisse poli polissage polie lisses brillant-poli satin-lisse douceur-lisse glissante glissant visqueuse; smooth polished polish sleek smoothness smoothly polishing burnished slick glassy-smooth; 光滑 打磨 抛光 平滑 光溜溜 滑滑的 光溜 光洁 滑溜溜
    gluant visqueux poisseux collante; sticky gooey slimy gunky tacky-sticky; 黏糊糊 黏黏 粘糊糊 黏稠
    mousse-verte moussu verdi; mossy moss-covered; 长青苔 长满青苔
    friable effrité s'effrite effritement; crumbly flaky crumbling-away; 酥 掉渣的
    interstice espace-entre; chink; 空隙
    tache-informe pâté-de-couleur; blob splodge blobs; 一坨 一团 墨团 色团
    ourlé froncé fronces; gathered-fabric shirring; 抽褶
    volet-rabattable languette; flap tab tongue-of-leather; 翻盖 折盖 搭扣盖
    pivot axe-de-rotation; pivot swivel; 转轴 枢轴
    dent-de-fourche dents-de-fourche; prong prongs tine tines; 叉齿 叉尖
    lanière-de-cuir courroie; leather-strap; 皮带条
    texture grain textures; texture grain textures granular feel-surface; 质感 肌理 纹理 手感 粗糙感 颗粒感 触感
    veiné veines veinure marbrures veinures; vein veins veined veining marbling grain-of-wood wood-grain; 纹路 石纹 木纹 纹理 木纹理 大理石纹
    mou moelleux souple duveteux douillet cotonneux plumeux doux-au-toucher; soft fluffy downy supple soft-looking fluffiness pillowy; 柔软 软 软绵绵 蓬松 毛茸茸 蓬蓬 毛绒绒 柔软的 软绵
    fragile fragilité délicat fragiles; fragile delicate brittle fragility fragility-delicate breakables; 脆弱 易碎 易损 娇贵 易破 容易碎
    gelé; frozen; 结冰 冰冻
    plaqué placage; plated veneer veneered plating; 贴面 镀层 包层 薄木
    incrusté incrustation incrustations serti sertissage incrustée enchâssé enchâssée sertie serties pavé-de-pierres; inlay inlaid encrusted set-with inset studded-with encrusting bejewelled-inlay jewel-encrusted; 镶嵌 镶 嵌 嵌入 镶着 镶了 镶上 镶满 嵌着
    luxueux luxe somptueux faste opulent richesse-ostentatoire m'as-tu-vu; luxury luxurious sumptuous lavish opulent splendour splendor lavishly flashy-rich high-end glitzy; 豪华 奢华 奢侈 华丽 富丽堂皇 奢华的 高档 贵气 金碧 高级
    motif motifs dessins-motif motif-répété motifs-floraux motif-géométrique; pattern patterns motif motifs patterned designs repeating-pattern geometric-pattern floral-pattern; 图案 花纹 纹样 花样 图形 图纹 花样子 花纹图案 纹 花色
    motif-de-feuilles; leaf-motif; 
    motif-de-dragons motif-de-phénix; dragon-pattern; 龙凤纹
    semis-de; scattered-pattern powdered-with; 满地花 散点
    empreinte empreintes trace traces marque trace-de-main traces-de-doigts empreintes-de-mains trace-d'outil; imprint trace traces mark fingerprint footprint markings hand-print handprint handprints tool-marks dents-print imprinted mark-left; 印记 痕迹 指纹 印痕 脚印 手印 记号 标记 手掌印 印子 印儿 指印 手印儿 压痕
    revers verso envers dos au-dos au-verso dos-du-tableau derrière-le-tableau face-arrière au-revers sur-l'envers; back reverse verso backside on-the-back reverse-side back-of-the-painting flip-side other-side back-side rear-side flipside underside; 背面 反面 后面 背后 背后那面 画背面 反面的 后背面 另一面 背后面 画的背面 反过来看
    recto avers face face-avant côté-face de-face-avant au-recto pile-ou-face-avant; recto obverse front front-side obverse-side face-up; 正面 正反面 正脸面 前面那面 正面那面 正面的 前脸
    = gauche gauches senestre à-gauche côté-gauche sur-la-gauche tout-à-gauche bâbord moitié-gauche de-gauche coin-gauche à-main-gauche extrême-gauche partie-gauche en-bas-à-gauche en-haut-à-gauche; left lefthand left-hand on-the-left left-side far-left leftmost leftward left-hand-side port-side bottom-left top-left lower-left upper-left to-the-left leftmost-side left-half leftwards; 左 左边 左侧 左面 左手边 左下角 左上角 左下 左上 左方 左半边 左端 最左边 左边儿 左侧边 左面的 左手侧 偏左 左首 最左 往左 朝左 左上方 左下方 画左 左起
    = droite droites dextre à-droite côté-droit sur-la-droite tout-à-droite tribord moitié-droite de-droite coin-droit côté-droite à-main-droite extrême-droite partie-droite en-bas-à-droite en-haut-à-droite; right righthand right-hand on-the-right right-side far-right rightmost rightward right-hand-side starboard bottom-right top-right lower-right upper-right to-the-right right-half rightwards; 右 右边 右侧 右面 右手边 右下角 右上角 右下 右上 右方 右半边 右端 最右边 右边儿 右侧边 右面的 右手侧 偏右 右首 最右 往右 朝右 右上方 右下方 画右 右起
    = -
    centre milieu central centrale au-centre au-milieu en-plein-milieu plein-centre centrer point-central médian en-plein-centre beau-milieu cœur-du-tableau centrée pile-au-milieu plein-milieu; centre center middle central in-the-middle in-the-centre in-the-center centered centred smack-in-the-middle dead-centre centrepiece-place mid midst dead-center smack-bang-in-the-middle middle-one heart-of-the-picture midmost bang-in-the-middle; 中间 中央 中心 当中 正中 正中间 居中 正中央 最中间 正当中 最中央 当间儿 中部 中间那个 居于中央 画面中央 中间的 中心的 画面中间 画中间 当间 中心位置 中轴
    haut dessus sommet geant au-dessus supérieur supérieure en-haut tout-en-haut au-dessus-de partie-supérieure vers-le-haut par-dessus en-hauteur là-haut supérieurs au-sommet sur-le-dessus partie-haute surplombe surplomber dans-le-haut plus-haut cime-du-tableau; top above upper giant overhead uppermost at-the-top on-top up-there topmost higher-up upwards up-high on-high upper-part above-it on-top-of above-the upper-half uppermost-part highest-part atop; 上面 顶部 上方 顶上 巨人 顶端 最上面 上边 上部 左上角 右上角 左上 右上 头顶 上头 上头儿 最上方 上边儿 往上 最顶上 上侧 画面上方 上半部 上端 上半部分 最高处 在上面 上头的 上半 顶儿 之上 以上 靠上
    bas dessous inférieur inférieure au-dessous sous en-bas tout-en-bas au-dessous-de partie-inférieure vers-le-bas par-dessous en-dessous là-dessous inférieurs pied-du-tableau partie-basse plus-bas au-pied-de dans-le-bas au-bas bas-du-tableau; bottom below lower beneath underneath at-the-bottom down-below down-there lowermost lower-part lower-down downwards under underside below-it bottommost at-the-foot below-the lower-half foot-of undermost beneath-the; 下面 底部 下方 底下 下边 最下面 下部 左下角 右下角 左下 右下 底端 下头 最底下 最下方 下边儿 低处 下侧 画面下方 下半部 下端 下半部分 在下面 下面的 往下 下半 底儿 之下 以下 靠下 底下的 脚下
    coin angle bord encoignure recoin dans-le-coin coins angles encoignures au-coin coin-supérieur coin-inférieur angles-du-tableau quatre-coins dans-l'angle petit-coin; corner edge nook in-the-corner corners bottom-corner top-corner cornered nooks four-corners far-corner tucked-in-the-corner; 角落 角 边缘 拐角 墙角 角上 左下角 右下角 左上角 右上角 一角 角角 角落里 边角 画角 墙角落 旮旯 墙角处 一个角
    bord bordure marge lisière rebord au-bord bords pourtours contour-bord lisières bordures marges bordé liseré-bord sur-le-bord bordée au-bord-de pourtour-bord; edge border margin rim brim ledge edges at-the-edge on-the-edge rims margins fringe-edge brims bordered outer-edge perimeter-edge verge fringe-of brink skirting outermost; 边缘 边沿 边框 边上 口沿 沿边 边儿上 侧沿 边框处 沿儿 边上儿 边缘处 边框边 沿着 边线 周边 镶边处 边儿 外缘 边边角角
    côté à-côté flanc latéral à-côté-de sur-le-côté jouxtant tout-près-de aux-côtés par-le-côté juste-à-côté par-côté latérale latéraux latérales jouxte accolé attenant auprès; side beside next-to sideways flank beside-it alongside by-the-side on-the-side sides adjacent-to flanking flanked right-by sidelong at-the-side beside-the next-to-the adjoining lateral by-his-side by-her-side close-beside; 旁边 侧面 一侧 边上 一旁 身边 身旁 隔壁 侧边 旁边儿 侧面的 边上的 旁侧 两侧 两边 身侧 挨边 在旁边 旁边的 两旁 一边 侧旁 临近 一侧的 旁边那个 边旁 在一旁
    devant avant-plan avant juste-devant par-devant devant-lui à-l'avant au-devant de-devant face-avant aux-devants; front foreground forefront in-front in-front-of before-him ahead right-in-front-of out-front at-the-front frontmost closest-to-us nearest-us fore before-the; 前面 前方 前头 身前 面前 跟前 最前面 前边 前头儿 跟前儿 眼前 身前的 前侧 前端 在前面 前面的 正面前 最前 前景处 前部
    derrière arrière au-fond en-arrière à-l'arrière juste-derrière par-derrière derrière-lui derrière-elle dans-le-dos en-arrière-plan dans-le-fond au-fin-fond tout-au-fond arrière-train-du-décor; behind rear back in-back at-the-back in-the-rear behind-him behind-her back-there rearward hindmost in-the-back rearmost backmost at-the-rear way-back behind-the further-back; 后面 后方 身后 背后 后头 后边 最后面 后头儿 后边儿 最后头 后侧 背后的 在后面 身后面 后部 后面的 靠后 最后方 背景里 背景中 远景处
    intérieur dedans à-l'intérieur là-dedans au-dedans dans-le-fond internes interne contenu à-l'intérieur-de dans-le-ventre contient contenir renferme renfermer enfermé-dedans dedans-il-y-a en-son-sein qu'y-a-t-il-dedans; inside interior inner within indoors indoors-inside in-there contents what's-in internal inwards inside-of on-the-inside contains contain containing content-inside what's-inside inside-it within-it; 里面 内部 里头 室内 里边 里面儿 里侧 内侧 内里 里头儿 内壁 屋里头 里面的 里头的 里面有 里面装 内含 包含 里层 内中 室内的
    extérieur dehors au-dehors à-l'extérieur externe en-plein-air-dehors en-dehors hors-de hors façade-extérieure externes; outside exterior outer outdoors out-there outsides external outwards outside-of on-the-outside outward externally exteriors outward-facing; 外面 外部 室外 外头 外边 户外 屋外 外侧 外头儿 外壁 外层 外面的 外边儿 外表 外头的 门外 外围
    entre entre-deux parmi au-milieu-de intercalé interposé coincé-entre pris-entre; between among amid in-between sandwiched-between betwixt amongst amid-the wedged-between; 之间 中间 当中 夹在中间 夹在 当中的 居间
    autour entourant entouré alentours pourtour tout-autour aux-alentours autour-de cerné-de entoure-de alentour ceint ceinture-autour cerner environnant environnante; around surrounding surrounded round surroundings roundabout around-it encircling surrounds round-the-edge all-around-it round-about surrounding-area ringed-by vicinity; 周围 四周 环绕 围绕 围着 旁围 周边 四面 周遭 圈着 绕一圈 周围的 四下 环着 围一圈 围了一圈 四边 外圈
    près proche voisin voisine tout-près à-proximité proximité avoisinant non-loin à-deux-pas près-de contigu juxtaposé rapproché rapprocher rapprochés non-loin-de tout-contre collés-l'un-à-l'autre; near nearby close-by neighbouring adjacent proximity near-to close-to closest nearest nearer closer in-close near-by adjacent-to neighboring hard-by not-far not-far-from bordering-on close-up-to within-reach; 附近 靠近 旁边 近处 邻近 挨着 旁边的 左近 贴近 紧挨 靠得近 最近的 离得近 挨得近 很近 近旁 就近 邻近的 紧挨着 紧邻 靠近的 凑近 接近 毗邻 挨近
    en-face opposé faisant-face de-l'autre-côté opposée face-à face-à-lui vis-à-vis-opposé d'en-face; opposite facing across across-from opposite-side facing-each-other on-the-other-side other-side opposite-to on-the-opposite-side; 对面 正对 面对 相对 迎面 相向 对过 对面的 另一侧 那一边 另一面 面朝 面向 正对着 相对着 对着
    bout extrémité pointe au-bout extrémités pointe-du-bout bouts pointes pointu-bout bout-du tout-au-bout pointu-du-bout fin-de; end tip extremity tips ends end-of-it pointed-end far-end endpoint at-the-end tail-end point-of-the very-end; 尖 末端 尽头 尖端 顶端 头上 尖儿 末尾 两端 顶尖 最末 尽头处 一端 末梢 尾端
    transversal en-travers transverse transversale en-croix barre-transversale; crossed crosswise crossing-lines transverse crossways criss-crossed athwart; 横 交叉 横着 横跨 横贯 交叉着
    direction orientation orienté orientée s'orienter vers-où tourné-vers tournée-vers tourné-à se-dirige se-diriger direction-du-regard en-direction-de; direction orientation towards toward oriented directions heading headed direction-of bearing-toward points-towards turned-towards; 方向 朝向 朝着 冲着 方位 去向 方向感 向着
    envers inversé renversé tête-en-bas tête-en-bas-renversé à-rebours tourné-à-l'envers verso-dessus image-inversée inversée retournée retourner; upside-down inverted reversed overturned inside-out flipped-over bottom-up inversion wrong-way-round the-wrong-way back-to-front-image turned-upside-down reversed-image flip turn-over turned-around; 颠倒 倒着 反着 倒置 上下颠倒 翻倒 底朝天 翻过来的 反的 反过来的 翻转 翻面 反像 上下颠倒着 倒影似 掉个儿 倒转 里外颠倒
    parallèle parallèles en-parallèle parallèlement côte-à-côte-lignes; parallel parallels running-alongside; 平行 平行的 并行 平行着
    disque disques galette-ronde en-forme-de-disque rondelle; disc disk discs disks disc-shaped; 圆盘 盘状 圆饼 圆片 盘形 圆牌 圆盘状 碟状
    rectangle rectangulaire rectangles rectangulaires pavé-droit parallélépipède; rectangle rectangular oblong rectangles box-shaped oblong-shape brick-shaped; 长方形 矩形 长方 方框 长方形的 长方体 长条形 四边形
    losangé en-losange; lozenge diamond-shaped rhombus rhomb diamonds-pattern harlequin-pattern; 菱形 菱纹 菱 菱形格
    pentagone pentagramme; pentagon pentagram; 五边形 五角
    cube cubique cubes cubes-forme parallélépipède bloc-cubique cubes-empilés en-cube; cube cubic cubes cuboid boxy cuboids cube-shaped block-shaped; 立方体 方块 正方体 方盒 方形块 方块状 正方 立方 小方块状
    cylindre cylindrique cylindres tubulaire en-tube; cylinder cylindrical cylinders tubular tube-shaped barrel-shaped; 圆柱体 圆筒 圆柱形 筒状 圆柱状 管状 筒
    cône conique cônes en-pointe-cône en-cône entonnoir-forme; cone conical cones cone-shaped funnel-shaped tapered; 圆锥 锥形 锥体 尖顶状 锥状 锥
    pyramidal pyramidale; pyramidal; 金字塔形 金字塔式 锥形
    croissant croissants-forme demi-cercle demi-lune-forme semi-circulaire en-croissant; crescent half-circle semicircle semi-circular crescent-shaped sickle-shaped; 新月 月牙 月牙形 半圆 半月形 弯月形 镰刀形
    cercle-forme cercles anneaux-forme rond-forme ronds; circles ringed round-shape; 圆圈儿
    carré-forme carrés case-carrée cases; squares-shapes boxes-grid; 方块儿
    triangle-forme triangles en-triangle; triangles triangle-shaped; 三角形的 小三角
    spirale-forme en-colimaçon escargot-forme; snail-shaped; 蜗牛状
    point-forme petit-point; dot-shape little-dot; 圆点点
    étoile-à-cinq-branches; star-shaped; 星形 五角星 星状
    croix cruciforme en-forme-de-croix; cross cruciform cross-shaped plus-shaped plus-sign cross-like; 十字 十字形 叉形 十字架形 加号
    creux creuse concave creusés évidé-creux cavités en-creux; hollow concave hollows sunken-in hollowed-out scooped inward-curving; 空心 凹 中空 空的 凹进去 空心的 凹的 凹陷处 凹进 中空的 空腔 凹面 内凹
    bombée convexe renflé renflée rebondi convexité gonflé gonflée enflé galbé-bombé; bulging convex domed bulges protrusion bulgy swelling rounded-out pot-bellied-shape bulge-out swollen puffed puffy puffed-up puffed-out bloated convexity bulbous ballooning; 凸 鼓起 凸起 凸出 凸起来 鼓囊囊 隆起 突起 鼓起来 凸面 鼓出 膨胀 膨大 肿 圆鼓鼓 胀 蓬起 外凸
    allongé élancé étiré tout-en-longueur longiligne-forme effilé-long en-longueur; elongated slender stretched lengthened long-and-thin long-and-narrow elongation tall-and-thin lengthen lengthening stretchy drawn-out stretched-out; 拉长 细长 修长 长长 长条 细长的 拉长的 修长的 又细又长 瘦长形 长长条
    trapu ramassé massif-trapu râblé rase-mottes; squat stocky thickset stumpy-shape chunky stout-shape low-slung low-and-wide; 矮胖 敦实 又矮又胖 粗短 矮墩墩 五短 敦敦实实
    ligne lignes trait traits linéaire rayures-lignes ligne-noire trait-fin filet-ligne lignes-courbes lignes-droites linéaires tracer trace-de-ligne trait-de-contour; line lines linear thin-line black-line curved-line straight-line linework line-work lineal stroke-line outlined-lines streak streaks contour-line; 线条 线 线的 勾线 一条线 线儿 细线条 道儿 线条感 条条 线状
    contour contours silhouette cerné contourné profil-contour détouré contours-nets cerne-noir cloisonné-contour ombre-chinoise profil-découpé pourtour-noir; outline outlines contour silhouette outlined contoured outlining black-outline profile-outline edge-line shadow-outline dark-outline; 轮廓 外形 轮廓线 剪影 勾边 描边 外轮廓 边线 形廓 黑边 剪影画 外廓 边缘线 轮廓清
    zigzag zigzags chevron chevrons en-zigzag dents-de-scie dentelé crénelure zigzaguer dentelée dentelure; zigzag chevron chevrons herringbone zigzagging sawtooth serrated scalloped-edge saw-tooth crenellated-edge jagged-line; 锯齿 折线 人字形 之字形 锯齿形 锯齿形的 曲折线 波折 参差 锯齿边 齿状
    arabesque arabesques; arabesque arabesques; 阿拉伯花纹 蔓藤花纹 阿拉伯式 卷草
    entrelacs entrelacé entrelacement nœuds entremêlé entremêlés emmêlé tressé-motif; interlace interlacing knotwork interwoven intertwined interweave intertwine knotted-pattern celtic-knot tangled-up plaited-pattern; 交织 缠绕 交错 编结纹 缠在一起 交缠 盘结 绞缠 交错的 编织纹 绕在一起 缠绵纹
    rinceau rinceaux feuillages; foliate scrollwork scrolling-foliage; 卷草纹 卷叶纹 缠枝 缠枝纹
    palmette palmettes; palmette palmettes; 棕叶饰 棕榈纹 棕榈叶
    cannelure cannelures cannelé strie stries; fluting flute fluted groove grooves ribbed; 凹槽 沟槽 槽纹 棱纹
    grille quadrillage treillis grilles-motif résille-motif croisillons; grid lattice trellis mesh gridded criss-cross mesh-pattern trellised-pattern; 网格 格子 栅格 格子架 网状 纵横
    équilibre équilibrée en-équilibre stabilité-d'équilibre; balance balanced equilibrium balanced-on balances-well equilibrium-of steadiness well-balanced; 平衡 均衡 均衡感 平衡感 稳定感 稳重
    proportion proportions proportionné bien-proportionné mal-proportionné canon-des-proportions; proportion proportions proportioned proportionate well-proportioned ill-proportioned proportioned-body canon-of-proportions; 比例 比例感 头身比
    nombre-d'or section-d'or divine-proportion règle-des-tiers; golden-ratio golden-section golden-number divine-proportion rule-of-thirds fibonacci; 黄金分割 黄金比例 黄金比 三分法 黄金律
    répétition répété répétitif répéter répétés répétée répétitions encore-et-encore récurrent récurrente redoublé refrain-visuel en-boucle; repetition repeated repeating repetitive repeat repeats repetitions repeatedly recurring recurrent again-and-again over-and-over duplicated-motif; 重复 反复 一再 一遍遍 重复的 多次 循环 连续
    superposé superposition chevauchement superposés empilement-de chevauche-couches superposer superpositions se-chevauchent empiler l'un-sur-l'autre les-uns-sur-les-autres recouvre-partiellement; overlap overlapping superimposed stacked layered stacked-up one-on-top overlaps overlapped superimpose superimposition one-on-top-of-another on-top-of-each-other overlay overlaid; 重叠 叠加 叠 交叠 层层 叠在一起 重叠着 上下叠 覆在 层层叠叠 压在上面 叠着
    empilé pile tas amas monceau superpose empiles entasses amoncele tas-de empiler amoncellement monceaux empilement entassé-tas montagne-de amoncelé amas-de entassées; pile heap stack stacked mound piled piled-up stacks heaped piles heaps stack-of pile-of heap-of cluster-pile mountain-of; 堆 一堆 堆积 堆着 摞 叠 叠着 摞着 堆叠 叠起来 堆在一起 一摞 堆积如山 堆子 成堆 堆成 码着 码放 摞起来 摞在一起
    rang rangée file alignement aligné rangées alignés en-rang files rangs alignement-de alignée en-ligne en-file à-la-file file-indienne en-rang-d'oignons à-la-queue-leu-leu; row rank file alignment lined-up rows lines-of column-of ranks single-file queue-row in-a-row in-line queue-up side-by-side-row; 一排 行列 排成 一列 一行行 行列的 一溜 排成一排 排成一行 一行 成行 排列着 成列 一字排开 一排排 队形 排队似的
    registre registres registres-superposés bandes-superposées; register registers tier bands-registers lower-register upper-register; 分层 横栏 横带 上层画面 下层画面
    bande bandes bandeau bandelette bande-horizontale rubans-bande bandeaux bande-rouge liseré-bande galon-bande bandes-horizontales rubans-de-couleur frise-bande; band strip stripe strips bands stripe-band strip-of strips-of horizontal-band; 带子 条带 一条带 横带子 长条带 横带 一条条 环带
    moitié demi à-moitié mi-chemin moitiés demi-partie demie mi-parti; half halves halfway half-of halved halves-of split-in-half; 一半 半 半边 半个 一半儿 大半 半部 半幅 二分之一 各半 半截子
    ensemble tout entier entière vue-d'ensemble dans-son-ensemble intégralité totalité globalement; whole entire overall as-a-whole entirety all-of-it overview whole-thing complete-view big-picture totality whole-picture; 整体 整个 全部 全貌 全部的 整幅 整体的 全景 整件 整幅画 整体上 总体 整个画面 通体 全幅
    volume volumes; volume volumes mass bulk; 体积 体块 立体感 量感
    espace spatial espaces spatiale volume-d'espace place-vide; space spatial spaces three-dimensionality spatially space-between; 空间 空间里 间隙 空当 缝隙间
    en-l'air suspendu-en-l'air en-apesanteur lévitation léviter dans-les-airs en-suspension lévite flotte-dans-l'air; mid-air in-the-air suspended-in-the-air floaty in-mid-air airborne levitating levitation hovering-in-air floating-in-air up-in-the-air; 空中 半空 悬空 空中的 腾空而起 离地 在空中 飘浮 悬浮
    par-terre au-sol à-terre jonche-le-sol traîne-par-terre au-ras-du-sol à-même-le-sol gisant-au-sol tombé-par-terre; on-the-ground down-on-the-floor at-their-feet on-the-floor at-ground-level on-the-earth underfoot-ground at-his-feet at-her-feet; 地上 地下 在地上 地面上 地板上的 脚旁 地板上 在地面 落在地上 脚边
    premier-rang au-premier-rang rang-de-devant; front-row first-row front-rank front-line-of-figures; 前排 第一排 前列 头一排 最前排
    deuxième-rang dernier-rang au-second-plan au-second-rang rang-du-fond rang-de-derrière; back-row second-row last-row rear-row; 后排 最后一排 第二排 末排 后一排
    tête-bêche; head-to-tail top-to-tail; 头尾相对
    bouton-forme protubérant-bouton téton-forme; knob-shape nub; 钮 小疙瘩
    flèche-directionnelle flèche-dessinée; arrow-sign pointing-arrow; 箭头标
    chiffre-peint numéro-peint; painted-number; 数字标
    tampon-au-dos étiquette-au-dos; label-on-the-back stamp-on-the-back; 
    pointillé-trait tiret croix-marque; dashed-line tick-mark x-mark; 虚线 打叉 叉号 叉叉
    éclat-manquant bout-manquant; chip-missing chunk-missing nick-missing; 崩 豁 崩了 磕了
    en-rayons-forme soleil-forme; sunburst starburst radiating-pattern; 放射状 光芒状 放射形
    """
}
