// swift-format-ignore-file

extension MuseumLexicon {
  /// Genres, styles, schools and periods of art.
  static let styles = """
    = genre-pictural sujet thème; genre subject theme subject-matter; 题材 体裁 主题 画种
    portrait portraits portraitiste portraituré effigie; portrait portraits portraitist likeness effigy portraiture; 肖像 肖像画 画像 人像
    autoportrait autoportraits; self-portrait self-portraits; 自画像
    portrait-de-groupe; group-portrait; 群像 集体肖像
    nature-morte natures-mortes; still-life still-lifes; 静物 静物画
    vanité vanités memento-mori crâne; vanitas memento-mori vanity; 虚空画 劝世静物 虚空 死亡警示 死亡提醒
    paysage paysages paysagiste; landscape landscapes landscapist; 风景 风景画 山水 山水画
    marine marines; seascape seascapes marine-painting; 海景 海景画
    veduta vue vedute; view veduta cityscape townscape; 城市风景 景观画 全景画
    caprice capriccio; capriccio caprice fantasy; 幻想风景 随想画
    scène-de-genre vie-quotidienne quotidien; genre-scene everyday-life daily-life everyday; 风俗画 日常生活 生活场景 市井 日常
    peinture-d'histoire; history-painting; 历史画
    peinture-religieuse; religious-painting sacred-art; 宗教画 圣像画
    icône icônes; icon icons; 圣像 圣像画
    nu nus académie; nude nudes; 裸体画 人体画 裸像
    fête-galante galante pastorale; fete-galante pastoral; 游乐画 田园 雅宴
    caricature caricatures satire satirique; caricature cartoon satire satirical; 漫画 讽刺画 讽刺
    bande-dessinée bd manga; comic comics manga; 漫画 连环画
    scène-de-bataille bataille; battle-scene; 战争画 战斗场面
    scène-de-chasse; hunting-scene; 狩猎图
    bouquet; flower-piece; 花卉画 花鸟画 花鸟
    animalier; animal-painter animal-painting; 动物画
    kakemono rouleau paravent rouleau-peint rouleau-suspendu emaki makimono rouleau-de-peinture; scroll hanging-scroll folding-screen screen handscroll hand-scroll kakemono emaki painted-scroll; 卷轴 立轴 屏风 挂轴 手卷 横卷 绘卷 条幅 画轴 横幅画卷
    tombeau gisant gisants; effigy recumbent tomb-effigy gisant; 卧像 墓像 墓雕
    équestre; equestrian; 骑马像 骑像
    piéta; pieta; 圣殇 圣母怜子 哀悼基督
    = style mouvement courant école tendance; style movement school trend ism; 风格 流派 画派 派别 画风 学派
    avant-garde moderne modernité modernisme; avant-garde modern modernism modernist modernity; 前卫 先锋 现代 现代主义 现代派
    contemporain; contemporary; 当代 当代艺术
    impressionnisme impressionniste impressionnistes; impressionism impressionist impressionists; 印象派 印象主义
    postimpressionnisme post-impressionnisme postimpressionniste; post-impressionism postimpressionist; 后印象派
    néo-impressionnisme; neo-impressionism; 新印象派
    fauvisme fauve fauves; fauvism fauve fauvist; 野兽派
    cubisme cubiste cubistes; cubism cubist; 立体派 立体主义
    expressionnisme expressionniste; expressionism expressionist; 表现主义
    surréalisme surréaliste; surrealism surrealist surreal; 超现实 超现实主义
    dada dadaïsme; dada dadaism; 达达 达达主义
    futurisme futuriste; futurism futurist; 未来主义
    abstraction abstrait abstraite abstraits non-figuratif; abstract abstraction; 抽象 抽象画 抽象派 抽象艺术
    suprématisme constructivisme; suprematism constructivism; 至上主义 构成主义
    pop-art; pop-art; 波普 波普艺术
    minimalisme minimaliste; minimalism minimalist; 极简 极简主义
    conceptuel; conceptual; 概念艺术
    street-art art-urbain; street-art urban-art; 街头艺术
    art-brut naïf; naive outsider-art primitive; 素人艺术 稚拙派 原生艺术
    symbolisme symboliste; symbolism symbolist; 象征主义 象征派
    nabi nabis; nabis; 纳比派
    préraphaélite préraphaélites; pre-raphaelite pre-raphaelites; 拉斐尔前派
    réalisme réaliste naturalisme; realism realist naturalism; 现实主义 写实主义 自然主义
    barbizon; barbizon; 巴比松 巴比松派
    romantisme romantique; romanticism romantic; 浪漫主义 浪漫 浪漫派
    néoclassicisme néoclassique; neoclassicism neoclassical; 新古典主义 新古典
    classicisme classique; classicism classical classic; 古典主义 古典
    orientalisme orientaliste; orientalism orientalist; 东方主义 东方学派
    japonisme japonisant; japonisme; 日本主义 日本风
    chinoiserie chinoiseries; chinoiserie; 中国风 中国热
    égyptomanie; egyptomania; 埃及热
    rococo rocaille; rococo rocaille; 洛可可
    baroque baroques; baroque; 巴洛克
    maniérisme maniériste; mannerism mannerist; 矫饰主义 样式主义 手法主义
    renaissance quattrocento cinquecento; renaissance quattrocento cinquecento; 文艺复兴 文艺复兴时期
    gothique gothiques; gothic; 哥特 哥特式
    roman romane; romanesque; 罗马式 罗曼式
    byzantin byzantine byzance byzantins; byzantine byzantium byzantines; 拜占庭 东罗马 拜占庭人
    paléochrétien; early-christian; 早期基督教
    carolingien; carolingian; 加洛林
    hellénistique; hellenistic; 希腊化 希腊化时期
    archaïque archaïsme kouros korê; archaic kouros kore; 古风 古风时期
    flamand flamands primitif primitifs; flemish netherlandish; 佛兰德斯 佛拉芒 尼德兰
    caravagesque; caravaggesque; 卡拉瓦乔派 卡拉瓦乔风格
    art-nouveau; art-nouveau jugendstil; 新艺术 新艺术运动
    art-déco; art-deco; 装饰艺术 装饰派
    sécession; secession; 分离派
    bauhaus; bauhaus; 包豪斯
    arts-décoratifs; decorative-arts applied-arts; 装饰艺术 工艺美术
    ukiyo-e; ukiyo-e; 浮世绘
    lettrés; literati; 文人画 文人
    art-populaire folklorique folklore populaire; folk-art folk folklore; 民间艺术 民间 民俗
    premier-empire style-empire; empire-style; 帝国风格
    = époque période ère siècle; era period century epoch times; 时代 时期 世纪 年代 朝代
    préhistoire préhistorique paléolithique néolithique; prehistory prehistoric palaeolithic neolithic paleolithic stone-age; 史前 旧石器 新石器 石器时代 原始社会
    âge-du-bronze; bronze-age; 青铜时代 青铜器时代
    âge-du-fer; iron-age; 铁器时代
    antiquité antique antiques; antiquity ancient antique; 古代 远古 古典时代 上古 古
    moyen-âge médiéval médiévale; middle-ages medieval mediaeval; 中世纪 中古
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
    """
}
