// swift-format-ignore-file

extension MuseumLexicon {
  /// How works are made: techniques, stages, tools of the studio, terms of composition.
  static let making = """
    = technique procédé méthode savoir-faire maîtrise manière facture; technique method process craft craftsmanship skill handling mastery; 技法 技术 工艺 手法 技艺 方法 做法 工序
    touche touches coup-de-pinceau pinceau pinceau-sec; brushwork brushstroke brushstrokes brush-stroke stroke strokes brush; 笔触 画法 笔法 笔墨 笔迹 刷痕
    empâtement couteau-à-palette épais; impasto thick-paint palette-knife; 厚涂 堆料 厚涂法 刮刀
    sfumato fondu vaporeux; sfumato hazy smoky; 晕涂法 晕染 渐隐 朦胧 晕涂
    clair-obscur ténébrisme caravagisme contre-jour; chiaroscuro tenebrism caravaggism backlit backlight; 明暗对比 明暗法 明暗对照 逆光 暗色调
    glacis glacer; glaze glazing glazes; 罩染 透明釉 薄涂 罩色
    modeler modelage façonné; modelling modeling modelled moulded shaped; 塑造 塑形 立体感 捏 捏制
    hachure hachures; hatching cross-hatching; 排线 交叉线 阴影线
    fresque fresques murale peinture-murale; fresco frescoes mural wall-painting murals; 壁画 湿壁画 墙画
    mosaïque mosaïques mosaïste tesselle tesselles; mosaic mosaics mosaicist tesserae; 马赛克 镶嵌画 镶嵌 小石子拼成
    trompe-l'œil illusionniste illusion; trompe-l'oeil illusion illusionistic illusionism; 错视 错视画 以假乱真 立体画 错觉 视觉错觉
    anamorphose anamorphique; anamorphosis anamorphic; 变形画 歪像 变形透视
    grisaille camaïeu; grisaille; 灰色单色画 灰调画
    marouflé marouflage; marouflage; 裱贴
    collage papier-collé assemblage photomontage; collage assemblage photomontage pasted montage; 拼贴 拼贴画 集合艺术 粘贴
    pointillisme pointilliste divisionnisme; pointillism pointillist divisionism dots; 点彩 点彩派 点彩画 点画法
    dripping giclure projeté éclaboussé; dripping drip splattered splatter poured; 滴画 滴洒 泼洒 泼墨
    pochoir sérigraphie; stencil screenprint silkscreen screen-print; 丝网 丝网印刷 模板 喷绘 镂版
    gravure gravures estampe estampes planche; print prints engraving engravings printmaking plate etching; 版画 印刷品 铜版画 雕版
    eau-forte aquatinte pointe-sèche mezzotinte; etching etchings aquatint drypoint mezzotint; 蚀刻 蚀刻版画 飞尘法 干刻
    xylographie bois-gravé xylogravure; woodcut woodblock wood-engraving; 木刻 木版画 木刻版画
    lithographie lithographies; lithograph lithography lithographs; 石版画 石印 石印画
    linogravure; linocut; 麻胶版画 油毡版画
    buriné burin taille-douce; burin line-engraving copperplate; 雕刀 刻刀 铜版
    imprimé impression imprimerie imprimer tirage tirages; printed printing press impression print-run; 印刷 印制 印出来 印数
    affiche affiches placard; poster posters placard; 海报 招贴 宣传画
    enluminure enluminures enluminé miniature miniatures; illumination illuminated miniature miniatures; 泥金 细密画 彩饰 插图 袖珍画 彩饰手抄本
    calligraphié calligraphe; calligraphy calligrapher penmanship; 书法 毛笔字 书法家
    manuscrit manuscrits codex; manuscript manuscripts codex; 手稿 手抄本 抄本 稿本
    illustration illustré illustrations illustrateur vignette; illustration illustrated illustrations illustrator; 插图 插画 配图
    photographie photo photographies cliché daguerréotype instantané; photograph photo photographs photography daguerreotype snapshot print; 照片 相片 摄影 银版 快照 照相
    négatif argentique pellicule; negative film; 底片 胶片
    film cinéma vidéo; film movie cinema video; 电影 影片 录像 视频
    installation performance happening; installation performance happening; 装置 装置艺术 行为艺术
    readymade ready-made; readymade ready-made found-object; 现成品
    = -
    huile-sur-toile; oil-on-canvas oil-painting; 油画 布面油画
    plein-air; plein-air open-air outdoors; 户外写生 写生 外光 室外作画
    esquissé dessin croquis étude ébauche dessiné dessiner crayon crayonné pochade; sketch drawing study draft draw drawn pencil sketched sketches drawings; 草图 素描 速写 草稿 画画 画素描 铅笔 习作 画稿 稿子 小稿
    dessin-sous-jacent sous-jacent; underdrawing underpainting; 底稿 底图 素描底稿
    carton poncif modello; cartoon modello pouncing; 草图稿 大样 粉本
    maquette modèle bozzetto; model maquette bozzetto scale-model; 模型 小样 泥稿
    repentir modification changé ajouté retouche repeint surpeint remanié repris; pentimento change changed added altered overpaint repainted retouched alteration reworked; 修改 改动 添上 加上 改过 改画 补笔 重画 涂改 覆盖
    sculpture sculptures sculpté sculpter; sculpture sculptures sculpted sculpt; 雕塑 雕刻 塑像 雕
    statue statues statuette figurine statuettes; statue statues statuette figurine; 雕像 塑像 小雕像 石像 铜像 立像 小像 神像
    buste bustes hermès; bust busts herm; 胸像 半身像 头像
    torse; torso; 躯干 躯干像
    relief bas-relief haut-relief bas-reliefs; relief bas-relief carving high-relief; 浮雕 高浮雕 浅浮雕 石刻
    ronde-bosse; in-the-round; 圆雕 立体雕
    cire-perdue; lost-wax; 失蜡法 脱蜡法
    repoussé martelé forgé; repousse hammered embossed forged beaten wrought; 锤揲 锤打 敲打 锻造 打制 压花
    orfèvrerie orfèvre; goldsmithing goldsmith silversmith; 金银器 金匠 金银细工 银匠
    assemblé emboîté assemblage chevillé tenon mortaise; assembled joined joinery joint mortise tenon; 组装 拼接 榫卯 接合 拼装
    soudé soudure; welded soldered weld solder; 焊接 焊
    marqueterie marqueté; marquetry intarsia; 镶木 细木镶嵌 拼花
    cuit cuisson four cuire; fired kiln firing baked; 烧制 窑 烧窑 烧成 窑炉
    soufflé souffler verrier; blown glassblowing glassblower; 吹制 吹玻璃
    tressage tressé natté; plaited braided plaiting; 编 编成 编的 编结
    patchwork courtepointe; quilt patchwork; 拼布 绗缝 被子
    batik impression-textile indienne; batik printed-cotton chintz; 蜡染 印花 扎染
    chambre-noire camera-obscura lentille; camera-obscura lens; 暗箱 透镜 镜头
    aplat aplats à-plat; flat-colour flat-area; 平涂 色块
    fond-d'or fonds-d'or; gold-ground gold-background; 金底 金色背景 金地
    drapé-mouillé; wet-drapery; 湿衣 湿褶
    frontalité frontal de-face; frontality frontal full-face; 正面 正脸 正面像 正对
    trois-quarts; three-quarter; 四分之三侧面
    sourire-archaïque; archaic-smile; 古风微笑
    granulation; granulation; 金珠 炸珠
    facettes facetté; facet facets faceted gem-cut; 刻面 切割面 切工
    estampage frottis; rubbing; 拓片 拓印
    ; negative-space; 留白
    gongbi; gongbi; 工笔 工笔画
    xieyi; xieyi; 写意 写意画
    montagne-et-eau shanshui; shanshui; 山水 山水画 青绿山水
    plume-et-encre dessin-à-la-plume; pen-and-ink; 钢笔画 墨线
    rehaut rehauts rehaussé; highlight highlights heightened; 高光 提亮
    ton-sur-ton; tonal; 同色系
    alla-prima; alla-prima; 直接画法
    bol bol-d'arménie; bole; 红土底
    repoussoir; repoussoir; 衬托
    figure-serpentine; serpentine-figure figura-serpentinata; 蛇形扭转
    composition-pyramidale; pyramidal-composition; 三角构图 金字塔构图
    cercle-chromatique; colour-wheel; 色轮
    calque décalque papier-calque; tracing traced; 描摹 拓描
    mise-au-carreau; squaring squared-up; 打格子 放格
    modèle-vivant; life-model life-drawing; 人体模特 人体写生
    épreuve tirage-numéroté; edition proof; 版次 试印 限量
    virtuosité virtuose tour-de-force prouesse; virtuosity virtuoso tour-de-force; 高超 炉火纯青 精湛
    finesse précision; fineness precision delicate; 精细 精密 精美
    = composition composé agencement mise-en-scène disposition; composition layout arrangement composed arranged; 构图 布局 布置 安排 章法
    perspective profondeur perspectives; perspective depth; 透视 远近 纵深 景深 深度 透视法
    point-de-fuite lignes-de-fuite; vanishing-point vanishing orthogonals; 消失点 灭点 没影点
    plongée contre-plongée vue-aérienne aérienne; bird's-eye-view low-angle viewpoint high-angle aerial; 俯视 仰视 俯瞰 鸟瞰 视角
    raccourci raccourcis; foreshortening foreshortened; 透视缩短 短缩 缩短法
    point-de-vue cadrage; viewpoint framing vantage-point; 视角 取景 视点 框取
    ligne-d'horizon horizon; horizon skyline; 地平线 天际线 水平线
    point-focal; focal-point focus; 焦点 视觉中心 重点
    hors-champ hors-cadre; off-screen out-of-frame; 画外 画面外
    mise-en-abyme; picture-within-picture mise-en-abyme; 画中画 画里的画 套画
    rythme; rhythm; 节奏 韵律
    mouvement dynamisme dynamique; movement motion dynamic dynamism; 动作 运动 动感 动态
    harmonie harmonieux; harmony harmonious; 和谐 协调
    contraste contrastes oppose contraire opposition; contrast contrasts opposite contrary; 对比 反差 相反 对立
    cadrage-serré gros-plan; close-up; 特写
    détail détails minutie minutieux; detail details meticulous minute; 细节 细致 细微 精细
    réaliste réalisme ressemblant naturel naturaliste vraisemblable plus-vrai-que-nature; realistic lifelike realism naturalistic true-to-life; 逼真 写实 栩栩如生 真实 像真的 自然 真实感
    stylisé stylisation schématique simplifié; stylised stylized schematic simplified; 程式化 简化 风格化 抽象化
    idéalisé idéalisation idéal; idealised idealized idealisation; 理想化 美化
    figuratif figuration; figurative representational; 具象 写实派
    exagéré exagération déformé; exaggerated exaggeration distorted; 夸张 变形
    contrapposto déhanché hanchement déhanchement; contrapposto hip-shot weight-shift; 对立式平衡 歪胯 对偶倒列
    = -
    inscription inscrite cartouche phylactère banderole; inscription cartouche banderole speech-scroll; 铭文 题记 王名圈 卷轴 飘带
    main-du-maître autographe collaboration assistant aide; autograph collaboration assistant helper; 亲笔 合作 助手 合画 帮手
    anonyme anonymat; anonymous unsigned; 匿名 佚名 无名氏
    cadre encadré châssis bordure; frame framed; 画框 框 内框 框架
    minuscule miniature; tiny miniature miniscule; 微型 迷你 极小 袖珍
    """
}
