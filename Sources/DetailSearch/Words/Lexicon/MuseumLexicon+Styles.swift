// swift-format-ignore-file

extension MuseumLexicon {
  /// Genres, styles, schools and periods of art.
  static let styles = """
    = genre-pictural sujet thème sujets thématique type-de-tableau catégorie sujet-du-tableau genres; genre subject theme subject-matter subjects themes thematic subject-of-the-painting genres category topic; 题材 体裁 主题 画种 主旨 主题是 类别 题材是 中心思想
    portrait portraits portraitiste portraituré effigie portraiturer portraitistes portraituré-par effigies-peintes pourtraict; portrait portraits portraitist likeness effigy portraiture portraying portray portrayed portrays portraitists likeness-of mugshot headshot picture-of-a-person; 肖像 肖像画 画像 人像 人物画 人物像 肖像的 遗像 画他 画她 人像画 头像画 写真像 真容
    autoportrait autoportraits se-représente s'est-représenté s'est-peint portrait-de-lui-même portrait-d'elle-même peint-lui-même artiste-lui-même le-peintre-lui-même; self-portrait self-portraits portrait-of-himself portrait-of-herself painted-himself painted-herself artist-himself himself-in-the-picture the-artist-as the-painter-himself cameo-of-the-artist selfie-painting; 自画像 画自己 把自己画 画家自己 画家本人 自己的画像 画了自己 艺术家本人 把自己画进去 自画 画家自己在
    portrait-de-groupe portraits-de-groupe portrait-collectif portrait-de-famille photo-de-groupe; group-portrait group-portraits family-portrait group-picture group-photo collective-portrait class-photo; 群像 集体肖像 合影画 家庭肖像 集体画像 群体肖像 多人肖像 集体照
    nature-morte natures-mortes objets-posés fruits-et-objets trompe-l'œil-nature-morte déjeuner-nature-morte; still-life still-lifes still-life-painting tabletop-scene fruit-bowl-painting objects-on-a-table; 静物 静物画 静物作品 静物组合 果盘静物 水果画 桌上静物 静物写生
    vanité vanités memento-mori crâne memento-mori-crâne crâne-et-sablier souviens-toi-que-tu-vas-mourir rappel-de-la-mort passage-du-temps-vanité brièveté-de-la-vie; vanitas memento-mori vanity reminder-of-death remember-you-must-die vanitas-painting skull-and-candle brevity-of-life mortality-reminder; 虚空画 劝世静物 虚空 死亡警示 死亡提醒 人生短暂 骷髅静物 提醒死亡 生命短暂 人终有一死 虚无人生 人生无常 浮生若梦 勿忘死亡
    paysage paysages paysagiste paysages-peints peinture-de-paysage vue-de-campagne; landscape landscapes landscapist scenic-view scenes-of-nature panoramic countryside-view; 风景 风景画 山水 山水画 风景的 山水风景 全景图 田园风景
    marine marines peinture-de-marine bord-de-mer-peint scène-de-mer; seascape seascapes marine-painting seascape-painting sea-view marine-scene ships-at-sea-painting; 海景 海景画 海洋画 大海画 海边风景 画海 海上风光
    veduta vue vedute vues-de-venise paysage-urbain; view veduta cityscape townscape townscapes street-view urban-view vedutista; 城市风景 景观画 全景画 城景 城市景观 街景画 威尼斯风景 都市风景
    caprice capriccio caprices fantaisie-architecturale architecture-imaginaire ruines-imaginaires; capriccio caprice fantasy architectural-fantasy imaginary-view fantasy-view invented-landscape whimsy; 幻想风景 随想画 虚构风景 想象建筑 奇想 异想
    scène-de-genre vie-quotidienne quotidien scènes-de-genre vie-de-tous-les-jours scène-quotidienne scène-domestique vie-courante petits-métiers vie-ordinaire gens-ordinaires intimité-domestique; genre-scene everyday-life daily-life everyday genre-painting daily-scene domestic-scene slice-of-life ordinary-life ordinary-people domestic-life home-life everyday-scene common-folk; 风俗画 日常生活 生活场景 市井 日常 日常场景 家常生活 家庭生活 平民生活 普通人的生活 市井生活 世俗生活 居家 民间生活 百姓生活 生活画 人间烟火
    peinture-d'histoire grand-genre tableau-d'histoire peinture-historique scène-historique grande-machine; history-painting historical-painting historical-scene grand-manner history-paintings; 历史画 历史题材 历史场景 历史事件画 历史题材画
    peinture-religieuse tableau-religieux art-sacré scène-religieuse art-religieux tableau-d'église dévotion-privée image-de-dévotion; religious-painting sacred-art religious-art religious-scene devotional-image church-art church-painting; 宗教画 圣像画 宗教题材 宗教场景 教堂画 宗教艺术 供奉画 祈祷用的画 宗教主题 佛画 神像画
    icône icônes; icon icons; 圣像 圣像画
    nu nus académie nu-féminin nu-masculin nus-masculins figure-nue étude-de-nu nu-couché nu-allongé femme-nue femmes-nues homme-nu corps-nu; nude nudes nude-woman nude-man female-nude male-nude naked-women naked-lady reclining-nude nude-figure nude-study life-study nude-body; 裸体画 人体画 裸像 女人体 男人体 裸体女 裸体女人 裸体男 裸体人 女裸体 裸体模特 裸女画 裸体像 人体艺术 裸身女人 光身女人
    fête-galante galante pastorale; fete-galante pastoral; 游乐画 田园 雅宴
    caricature caricatures satire satirique caricatures-politiques dessin-satirique dessin-de-presse dessin-humoristique charge-satirique portrait-charge; caricature cartoon satire satirical caricaturist satirist political-cartoon lampoon-drawing newspaper-cartoon; 漫画 讽刺画 讽刺 讽刺漫画 政治漫画 夸张画像 滑稽画 丑化的画像 讽刺作品 漫画像
    bande-dessinée bd manga cases-de-bd planche-de-bd cartoon dessin-animé; comic comics manga cartoon-strip comic-panel manga-style anime animated-cartoon; 漫画 连环画 动漫 动画 日漫 四格漫画 动画片
    scène-de-bataille bataille peinture-de-bataille combat-peint mêlée-peinte tableau-de-bataille; battle-scene battle-painting war-painting battle-picture war-scene; 战争画 战斗场面 战斗画 打仗的画 战争场面 战争场景 打仗场面 战斗场景
    scène-de-chasse chasse-à-courre-scène; hunting-scene hunt-scene hunting-picture hunting-party; 狩猎图 打猎图 打猎场面 狩猎场面 狩猎场景 打猎的画
    bouquet peinture-de-fleurs vase-de-fleurs tableau-de-fleurs; flower-piece flower-painting flower-paintings vase-of-flowers floral-still-life; 花卉画 花鸟画 花鸟 花卉静物 一瓶花 花鸟图 画花
    animalier; animal-painter animal-painting; 动物画
    kakemono rouleau paravent rouleau-peint rouleau-suspendu emaki makimono rouleau-de-peinture; scroll hanging-scroll folding-screen screen handscroll hand-scroll kakemono emaki painted-scroll; 卷轴 立轴 屏风 挂轴 手卷 横卷 绘卷 条幅 画轴 横幅画卷
    tombeau gisant gisants statue-funéraire; effigy recumbent tomb-effigy gisant tomb-statue; 卧像 墓像 墓雕 卧着的雕像 陵墓雕像 墓上石像
    équestre statue-équestre portrait-équestre cavalier-de-bronze roi-à-cheval; equestrian equestrian-statue equestrian-portrait man-on-horse horse-and-rider mounted-portrait; 骑马像 骑像 骑马雕像 骑马肖像 马上肖像 骑马的人像 骑士像
    piéta; pieta; 圣殇 圣母怜子 哀悼基督
    = style mouvement courant école tendance styles styliste-courant stylistique école-artistique tendances mouvance ismes mouvement-artistique dans-le-style-de dans-le-goût-de à-la-manière-de; style movement school trend ism styles stylistic stylistically trends-in-art isms schools-of-art art-movement artistic-movement in-the-style-of in-the-manner-of; 风格 流派 画派 派别 画风 学派 艺术风格 艺术流派 风格的 运动流派 绘画风格 思潮 样式 流派是
    avant-garde moderne modernité modernisme avant-gardes avant-gardistes art-moderne; avant-garde modern modernism modernist modernity modern-art modernists avant-gardist modern-painting; 前卫 先锋 现代 现代主义 现代派 现代艺术 现代画 先锋派 前卫艺术 现代派的
    contemporain art-contemporain art-d'aujourd'hui d'aujourd'hui-art; contemporary contemporary-art present-day-art living-artist; 当代 当代艺术 当代的 当代作品 在世艺术家
    impressionnisme impressionniste impressionnistes impression-de-lumière peintre-impressionniste; impressionism impressionist impressionists impressionistic impressionist-painting; 印象派 印象主义 印象派画 印象派的 印象派画家 印象派作品
    postimpressionnisme post-impressionnisme postimpressionniste; post-impressionism postimpressionist; 后印象派
    néo-impressionnisme; neo-impressionism; 新印象派
    fauvisme fauve fauves; fauvism fauve fauvist; 野兽派
    cubisme cubiste cubistes cubiste-style petits-cubes-style formes-éclatées plusieurs-angles-à-la-fois; cubism cubist cubists cubistic fragmented-shapes several-angles-at-once; 立体派 立体主义 立体主义的 立体派画 几何拆解 碎片化 多角度同时
    expressionnisme expressionniste; expressionism expressionist; 表现主义
    surréalisme surréaliste surréalistes surréel-style; surrealism surrealist surreal surrealists surrealistic; 超现实 超现实主义 超现实派 超现实主义的 超现实画
    dada dadaïsme; dada dadaism; 达达 达达主义
    futurisme futuriste; futurism futurist; 未来主义
    abstraction abstrait abstraite abstraits non-figuratif abstractions art-abstrait tableau-abstrait abstraites abstraction-lyrique formes-abstraites ne-représente-rien; abstract abstraction abstractly abstracts abstract-art abstract-painting abstract-shapes non-representational non-objective nonfigurative; 抽象 抽象画 抽象派 抽象艺术 抽象的 抽象作品 抽象绘画 抽象主义 非具象 抽象形状
    suprématisme constructivisme; suprematism constructivism; 至上主义 构成主义
    pop-art; pop-art; 波普 波普艺术
    minimalisme minimaliste; minimalism minimalist; 极简 极简主义
    conceptuel; conceptual; 概念艺术
    street-art art-urbain art-de-rue mural-urbain; street-art urban-art street-artist; 街头艺术 街头涂鸦 街头画 街头画家 墙绘
    art-brut naïf naïfs-peintres art-naïf autodidacte; naive outsider-art primitive naive-art self-taught-artist; 素人艺术 稚拙派 原生艺术 朴素艺术 素朴派 自学画家 素人画家
    symbolisme symboliste; symbolism symbolist; 象征主义 象征派
    nabi nabis; nabis; 纳比派
    préraphaélite préraphaélites; pre-raphaelite pre-raphaelites; 拉斐尔前派
    réalisme réaliste naturalisme réalistes-peintres réalisme-social; realism realist naturalism social-realism naturalistic-style; 现实主义 写实主义 自然主义 写实派的 现实主义的 写实画 自然派
    barbizon; barbizon; 巴比松 巴比松派
    romantisme romantique mouvement-romantique; romanticism romantic romantic-movement romanticist; 浪漫主义 浪漫 浪漫派 浪漫派的 浪漫主义的 罗曼蒂克
    néoclassicisme néoclassique néoclassiques à-l'antique goût-antique retour-à-l'antique; neoclassicism neoclassical neoclassicist neo-classical neo-classicism antique-taste; 新古典主义 新古典 新古典派 新古典主义的 仿古典
    classicisme classique classiques classicisant style-classique; classicism classical classic classically classicist classics; 古典主义 古典 古典派 古典的 古典风格 经典
    orientalisme orientaliste scène-orientale style-oriental orient-rêvé harem-rêvé; orientalism orientalist orientalist-painting eastern-style; 东方主义 东方学派 东方风情 东方风格 异国风情东方
    japonisme japonisant goût-du-japon influence-japonaise estampe-japonaise estampes-japonaises; japonisme japanese-influence japanese-print japanese-prints; 日本主义 日本风 日本风格 日本影响 日本版画
    chinoiserie chinoiseries goût-chinois à-la-chinoise style-chinois; chinoiserie chinese-style chinese-taste mock-chinese; 中国风 中国热 中式 中式风格 中国风格 仿中国
    égyptomanie; egyptomania; 埃及热
    rococo rocaille style-louis-quinze style-rococo; rococo rocaille rococo-style louis-xv-style; 洛可可 洛可可风格 洛可可式 洛可可的
    baroque baroques style-baroque; baroque baroque-style; 巴洛克 巴洛克风格 巴洛克式 巴洛克的
    maniérisme maniériste; mannerism mannerist; 矫饰主义 样式主义 手法主义
    renaissance quattrocento cinquecento renaissant première-renaissance haute-renaissance; renaissance quattrocento cinquecento renaissance-style high-renaissance early-renaissance; 文艺复兴 文艺复兴时期 文艺复兴式 文艺复兴风格 文艺复兴的 盛期文艺复兴
    gothique gothiques art-gothique style-gothique; gothic gothic-style gothic-art; 哥特 哥特式 哥特风 哥特风格 哥特的
    roman romane art-roman style-roman; romanesque romanesque-style; 罗马式 罗曼式 罗马式风格 罗曼风格
    byzantin byzantine byzance byzantins; byzantine byzantium byzantines; 拜占庭 东罗马 拜占庭人
    paléochrétien; early-christian; 早期基督教
    carolingien; carolingian; 加洛林
    hellénistique; hellenistic; 希腊化 希腊化时期
    archaïque archaïsme kouros korê kouroi; archaic kouros kore kouroi; 古风 古风时期 少年立像 青年像 科拉
    flamand flamands primitif primitifs; flemish netherlandish; 佛兰德斯 佛拉芒 尼德兰
    caravagesque; caravaggesque; 卡拉瓦乔派 卡拉瓦乔风格
    art-nouveau; art-nouveau jugendstil; 新艺术 新艺术运动
    art-déco; art-deco; 装饰艺术 装饰派
    sécession; secession; 分离派
    bauhaus; bauhaus; 包豪斯
    arts-décoratifs; decorative-arts applied-arts; 装饰艺术 工艺美术
    ukiyo-e; ukiyo-e; 浮世绘
    lettrés; literati; 文人画 文人
    art-populaire folklorique folklore populaire arts-populaires artisanat-populaire naïveté-populaire traditions-populaires; folk-art folk folklore folk-artist folkloric folksong vernacular popular-art; 民间艺术 民间 民俗 民俗的 民间工艺 乡土艺术 民间风格 民间传统
    premier-empire style-empire; empire-style; 帝国风格
    = époque période ère siècle siècles-époque datation-d'époque ère-historique; era period century epoch times eras centuries-era age-of-history time-period; 时代 时期 世纪 年代 朝代 历史时期 年代的 那时代
    préhistoire préhistorique paléolithique néolithique âge-de-pierre âge-de-la-pierre; prehistory prehistoric palaeolithic neolithic paleolithic stone-age ice-age prehistory-time; 史前 旧石器 新石器 石器时代 原始社会 史前时代 史前的 原始时代 远古时期 冰河时代 石器
    âge-du-bronze; bronze-age; 青铜时代 青铜器时代
    âge-du-fer; iron-age; 铁器时代
    antiquité antique antiques antique-époque monde-antique ancienne-civilisation temps-antiques gréco-romain gréco-romaine; antiquity ancient antique ancient-times ancient-world classical-antiquity greco-roman graeco-roman; 古代 远古 古典时代 上古 古 古典古代 上古时期 古文明 远古时代 古希腊罗马 古代的
    moyen-âge médiéval médiévale époque-médiévale médiévaux moyenâgeux moyenâgeuse temps-des-chevaliers; middle-ages medieval mediaeval medieval-times middle-age dark-ages medievalist gothic-age knights-age; 中世纪 中古 中世纪的 中古时期 中世纪时期 黑暗时代 骑士时代
    grand-siècle; golden-age; 黄金时代 黄金世纪 盛世
    lumières siècle-des-lumières; enlightenment; 启蒙 启蒙运动 启蒙时代
    régence; regency; 摄政
    ancien-régime; ancien-regime; 旧制度
    belle-époque; belle-epoque; 美好年代
    années-folles; roaring-twenties; 疯狂年代 咆哮年代
    victorien victorienne; victorian; 维多利亚 维多利亚时代
    élisabéthain; elizabethan; 伊丽莎白时代
    tudor tudors henri-huit; tudor tudors henry-viii; 都铎 都铎王朝 亨利八世
    edo osaka; edo osaka; 江户 江户时代 大阪
    meiji période-edo; meiji edo-period; 明治
    = -
    période-bleue période-rose période-de-l'artiste phase-artistique; blue-period rose-period artistic-period; 蓝色时期 粉红时期 创作时期
    anticonformiste rebelle-de-l'art peintre-maudit artiste-maudit vie-de-bohème; bohemian-life nonconformist maverick tortured-artist misunderstood-genius; 波西米亚 放荡不羁 不被理解的天才 落魄艺术家 特立独行
    salon-des-refusés salon-officiel artistes-indépendants; independent-artists independents-exhibition official-salon salon-of-the-rejected; 独立艺术家 落选者沙龙 官方沙龙展
    manifeste-artistique groupe-d'artistes cercle-d'artistes collectif; art-collective artists-group circle-of-artists; 艺术团体 艺术家圈子 画会 艺术宣言
    retour-à-l'ordre goût-du-jour air-du-temps esprit-du-temps; zeitgeist spirit-of-the-age taste-of-the-day; 时代精神 时代风尚 当时风气
    influence-africaine art-africain masques-africains arts-premiers-influence; african-influence african-art influenced-by-masks tribal-art; 非洲艺术 非洲影响 部落艺术
    influence-italienne voyage-en-italie séjour-à-rome grand-tour; italian-influence trip-to-italy grand-tour stay-in-rome; 意大利影响 意大利之旅 游学 壮游
    influence-de-l'antique inspiré-de-l'antique copie-d'antique; inspired-by-antiquity after-the-antique classical-influence; 古典影响 仿古 取法古代
    géométrie-cachée construction-géométrique tracé-régulateur; hidden-geometry geometric-construction underlying-grid; 几何构造 隐藏几何 几何结构
    ready-to-hang purement-décoratif; purely-decorative ornamental-purpose; 装饰用 纯装饰
    narratif-style raconte-une-histoire plusieurs-scènes scènes-successives narration-continue; tells-a-story several-scenes continuous-narrative multiple-scenes; 连续叙事 多个场景 讲故事的画 分段叙述
    allégorique-style peinture-allégorique à-clé double-lecture; allegorical-painting double-reading layered-meaning; 寓意画 双重解读 多层含义
    érudition savant-allusions références-savantes; learned-references erudite erudition scholarly-allusion; 典故多 学问深 博学 引经据典
    hiératique-pose raideur-hiératique rigidité-de-la-pose figure-figée-style; hieratic-pose rigid-pose stiff-pose formal-pose; 姿势僵硬 正襟危坐 程式化姿势
    conventions-égyptiennes tête-de-profil-corps-de-face corps-de-face-visage-de-profil; head-in-profile body-in-front egyptian-convention; 侧面头正面身 正面身体侧面头 侧面正身律
    """
}
