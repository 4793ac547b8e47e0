// swift-format-ignore-file

extension MuseumLexicon {
  /// Value, measure, number and time.
  static let measures = """
    = prix valeur coût coûte coûter cher argent payer vaut valoir valait somme assurance tarif prix-payé montant montants évaluation-marchande coûtait coûtent coûteraient coûterait vaudrait cherté somme-d'argent sommes prix-de-vente dépense dépenser payèrent payer-cher chiffrer facturation; price value cost worth expensive money paid pay insurance costs sum fee valued prices priced payment-for spend sum-of-money price-paid selling-price asking-price expenses charge-for; 价格 价值 价钱 贵 值钱 估价 身价 价位 售价 保险 花费 费用 价码 金额 开价 报价 成本 造价 代价 钱数 花销 开销
    euro euros dollar dollars franc francs livres-sterling livres-tournois sous-d'or roubles yens; euro euros dollar dollars franc francs pound-sterling quid bucks roubles rubles yen marks guilders lire pesetas; 欧元 美元 美金 英镑 法郎 马克 卢布 日元 人民币 荷兰盾 里拉 先令
    millions million milliard milliards plusieurs-millions dizaines-de-millions centaines-de-millions cent-millions trillion; million millions billion billions hundreds-of-millions multi-million multimillion millionaire-price tens-of-millions; 百万 千万 上亿 上千万 几千万 几百万 亿 数亿 一亿 好几百万 几亿 上百万 数千万
    inestimable précieux précieuse sans-prix hors-de-prix valeur-inestimable trésor-inestimable d'une-grande-valeur de-grande-valeur; priceless precious invaluable valuable beyond-price worth-a-lot treasured high-value of-great-value; 无价 无价之宝 珍贵 贵重 宝贵 名贵 贵重的 宝贝似的 稀世 奇珍 价值极高 无法估价
    coûteux onéreux ruineux exorbitant coûteuse luxueux-prix dispendieux dispendieuse coûte-les-yeux-de-la-tête coûte-bonbon douloureux-prix; costly pricey dear exorbitant overpriced steep extortionate lavishly-priced big-money high-priced top-dollar; 昂贵 天价 高价 很贵 很值钱 好贵 挺贵 太贵 价格不菲 不便宜 贵得离谱 奢侈的价格 造价高
    bon-marché pas-cher gratuit bon-prix économique peu-coûteux donné-pour-rien abordable prix-bas à-bas-prix discount pacotille cheapos de-pacotille bas-de-gamme; cheap inexpensive bargain cheaply low-cost low-price affordable budget-price cut-price tacky-cheap knick-knackery dime-store bargains shoddy tawdry junky low-grade; 便宜 廉价 不贵 白菜价 实惠 划算 省钱 价低 便宜货 地摊货 不值钱 劣质 粗制滥造 低廉 平价
    salaire gage rémunération payé rétribution salaires rétribuer rémunérer rémunéré appointements émoluments pension pension-royale honoraires paie-de-l'artiste cachet-de-l'artiste rente rentes; salary wage wages fee earnings wages-paid salaried paid-for-his-work pension stipend fee-for commission-fee remuneration earned earns annuity; 工资 报酬 薪水 酬劳 稿费 薪酬 稿酬 佣金 薪俸 俸禄 年金 养老金 待遇 工钱 收入 津贴
    dette dettes endetté faillite endettement créancier créanciers débiteur ruine-financière banqueroute sur-la-paille criblé-de-dettes gene-financiere ruine ruinee; debt debts bankrupt bankruptcy indebted in-debt creditor creditors debtor broke-and-poor bankrupted ruined-financially insolvent hard-up skint broke; 欠债 债务 破产 负债 债主 还不起 欠钱 身无分文 穷困潦倒 倾家荡产 还债人 讨债 入不敷出
    record recordman battre-un-record record-battu pulvérisé-le-record; record record-breaking records broke-the-record record-breaker record-setting all-time-high; 纪录 创纪录 最贵 破纪录 打破纪录 记录之最 之最 新高 刷新纪录
    rare rareté unique exceptionnel rares rarissime très-rare raretés introuvable-ailleurs peu-commun peu-fréquent exceptionnelle exceptionnellement unique-en-son-genre seul-au-monde pièce-unique unique-au-monde sans-équivalent sans-pareil sans-égal hors-norme hors-du-commun inhabituel inhabituelle; rare rarity unique exceptional one-of-a-kind rarely scarce scarcity uncommon rarities very-rare extraordinary exceptionally unmatched unparalleled unrivalled unequalled matchless only-one-in-the-world only-one only-known only-example one-off second-to-none uniqueness; 稀有 罕见 独一无二 唯一 稀罕 难得 稀少 少见 不多见 稀缺 仅此一件 世上唯一 孤品 举世无双 绝无仅有 无与伦比 无可比拟 特别罕见 独有 绝版 世间少有 难得一见 百年难遇 绝世 独此一家 唯一的一件 非同寻常
    = mesure mesurer mesures dimension dimensions taille grandeur mesurent grandeurs encombrement dimensionner mensurations; measure measurement size dimensions dimension sizes sized proportions-of-the-work dimensional; 大小 尺寸 尺码 规格 测量 量一量 量过 体量 体型大小 画幅 幅面 篇幅 长宽 长宽高 开本 身材尺寸
    hauteur haut haute haut-de culminer culmine s'élève-à s'élève altitude de-haut; height tall high in-height altitude elevation; 高 高度 身高 高低 层高
    largeur large-de envergure; width breadth wide across-in-metres; 宽度 宽窄 翼展 幅度
    longueur long longue longueurs long-de longues rallongé interminable; length long elongated lengths lengthy longest longer; 长度 长长的 细长 修长 长短 长达 很长 特别长 老长
    profondeur profond profonde profonds; depth deep deeply deepest; 深度 很深 深浅 深层 深处
    épaisseur épais épaisse épaissi mince-comme-du-papier; thickness thick thicker bulky; 厚度 厚厚 厚 厚重 厚薄 粗细 多粗 粗 厚实
    diamètre circonférence périmètre tour-de-taille pourtour-mesuré rayon-du-cercle; diameter circumference radius perimeter girth; 直径 周长 半径 腰围 周围长度 径长
    superficie aire mètres-carrés mètres-carrés-de-toile surface-totale hectares hectare acres; area surface square-metres surface-area square-feet square-meters acres acreage hectares; 面积 平方米 占地 占地面积 平米 公顷 亩
    poids lourd pèse peser pesant lourde kilo tonne carat carats masse poids-total pesant-des-tonnes pesanteur alourdi alourdir lourdeur lourds lourdes pèsent kilos-pèse quintal quintaux; weight weigh weighs heavy kilo ton tons tonnes carats mass weighing-tons heavily heavier heaviest heaviness weighty hefty weighs-a-ton; 重量 重 沉 沉重 分量 公斤 斤 吨 克拉 几斤 几公斤 几吨 体重 重达 很重 好重 沉甸甸 重不重 千斤 笨重 重量级 死沉 沉得很 斤两
    léger légère légèreté aerien légères légers allégé poids-plume comme-une-plume plume-légère; light-weight lightweight weightless airy lightness light-as-a-feather feather-light light-footed weighs-nothing; 轻便 轻飘飘 轻盈 轻巧 很轻 轻飘 轻薄 轻如羽毛 轻得 轻的 轻质
    kilo kilos tonne tonnes kilogramme gramme grammes; kilo ton tons tonnes kilogram gram grams pounds ounce; 公斤 斤 吨 千克 几斤
    carat carats; carat carats; 克拉
    mètre mètres centimètre centimètres kilomètre coudée pouce-mesure pied-mesure toises millimètre millimètres décimètre kilomètres lieues aunes coudées; metre meter metres meters centimetre centimeter kilometre inch inches cubit mile millimetre millimeter millimetres mm cm km kilometres kilometers miles foot-long feet-tall yards cubits ft; 厘米 公分 公里 英尺 英寸 腕尺 毫米 米高 米长 米宽 丈 英里
    distance éloignement; distance distances kilometres-away miles-away; 距离 路程 间距 相隔 相距 隔多远
    = -
    température chaleur chaud froid degrés-celsius chauffé-à fièvre-mesurée thermique; temperature heat hot warm cold temperatures celsius fahrenheit thermal; 温度 气温 高温 低温 热度
    énorme géant immense gigantesque colossal monumental démesuré grand grande énormité démesurée plus-grand-que-nature maousse mastoc balèze démentiel très-grand très-grande immensité format-géant hors-de-proportion plus-grand grosse-masse taille-xxl méga; huge giant enormous colossal gigantic monumental massive large big great ginormous humongous whopping larger biggest largest oversized over-sized larger-than-life supersized vast-size towering titanic whopper mega hulking outsized very-big so-big so-large; 巨大 很大 庞大 巨型 硕大 超大 宏大 大型 巨大的 好大 特别大 大得惊人 超级大 大家伙 很大的 大幅 巨幅 大个 特大 极大 宏伟巨大 大得吓人 比真人大 超大号 无比巨大
    court courte; short; 短短
    nombre chiffre nombres numéro chiffres quantité nombre-de compte-total total totaux décompte effectif quantités numéros; number digit figure numbers numeral amount headcount count-of total totals quantity quantities amounts numerous-count tally-up; 数字 号码 数目 数量 几只 几幅 总数 总共 一共 个数 件数 人数 数额 数一下 编号数 共计 合计
    plusieurs nombreux beaucoup multitude nombreuse nombreuses multiples beaucoup-de plein-de des-tas-de des-centaines-de des-dizaines-de une-multitude innombrable innombrables une-foule-de maints quantité-de kyrielle myriade myriades pléthore foisonnement foisonner grouillant grouiller fourmille fourmillant pullulent; several many numerous multiple lots lots-of a-lot-of loads-of tons-of plenty-of heaps-of dozens-of scores-of countless innumerable myriad plethora teeming abundant-number umpteen bunch-of various variety host-of profusion; 许多 很多 好多 好几 众多 好几个 一大堆 一大群 大量 无数 数不清 数不胜数 不计其数 成群 密密麻麻 一大片 多得 成千上万 不少 若干 几十 好些 一连串 林林总总 满满都是 满是 到处都是 遍布 多多 很多个 一大帮 多样 各种各样 五花八门
    deux tous-les-deux toutes-les-deux les-deux à-deux duo binôme deux-par-deux deux-personnes; two both pair-of both-of-them two-people duo the-two couple-of two-by-two-pairs; 两个 两只 两位 两人 俩 两条 两幅 两件 俩人 二人 两者 两个人 一双 两座 两头
    trois troisième triple-groupe triade à-trois tous-les-trois trois-personnes; three third threesome triad all-three three-people; 三个 三位 三只 三人 三条 三幅 三件 仨 三个人 第三 第三个
    quatre quatrième à-quatre quatre-personnes; four fourth foursome four-people; 四个 四位 四只 四人 四 四个人 四条 四幅 四件 第四 第四个
    cinq cinquième quintette; five fifth five-people quintet; 五个 五位 五只 五人 五个人 五条 五幅 第五 第五个
    six sixième; six sixth; 六个 六位 六只 六人 第六 第六个
    sept septième; seven seventh; 七个 七位 七只 七人 第七 第七个
    huit huitième; eight eighth; 八个 八位 八只 八人 第八 第八个
    neuf neuvième; nine ninth; 九个 九位 九只 九人 第九 第九个
    dix dizaine dixième; ten tenth; 十个 十位 十只 第十 第十个
    onze onzième; eleven eleventh; 十一个 十一
    treize treizième; thirteen thirteenth; 十三个 十三
    quatorze quatorzième; fourteen fourteenth; 十四个 十四
    quinze quinzaine quinzième; fifteen fifteenth; 十五个 十五
    seize seizième; sixteen sixteenth; 十六个 十六
    dix-sept; seventeen seventeenth; 十七个 十七
    dix-huit; eighteen eighteenth; 十八个 十八
    dix-neuf; nineteen nineteenth; 十九个 十九
    vingt vingtaine-de vingtième; twenty twentieth score-of; 二十个 二十
    vingt-quatre; twenty-four; 二十四
    trente trentaine-de trentième; thirty thirtieth; 三十个 三十
    quarante quarantaine-de; forty fortieth; 四十个 四十
    cinquante cinquantaine; fifty fiftieth; 五十个 五十
    soixante soixantaine; sixty sixtieth; 六十个 六十
    soixante-dix; seventy seventieth; 七十
    quatre-vingts quatre-vingt; eighty eightieth; 八十
    quatre-vingt-dix; ninety ninetieth; 九十
    six-cents; six-hundred; 六百
    cent-mille; hundred-thousand; 十万
    = -
    tiers deux-tiers quart trois-quarts-de; one-third two-thirds quarter-of three-quarters-of third-of; 三分之一 三分之二
    moitié-prix; twice-as half-price twice-the-size; 两倍 几倍 半价 翻倍
    moyenne en-moyenne moyen-calcul; on-average mean-value; 平均 平均值
    minimum maximum au-moins au-plus; minimum maximum at-least at-most; 最少 至少 起码 最多 上限
    année-bissextile calendrier-républicain an-deux an-premier; leap-year year-one; 元年 闰年 共和历
    décennie décennies dix-ans; decade decades ten-years; 十年 几十年 数十年 年代间
    jumelage-d'ans anniversaire-de-la-mort il-y-a-cent-ans; hundred-years-ago hundred-years century-ago; 一百年前 百年前 一百年
    nuit-et-jour jour-et-nuit sans-arrêt; day-and-night round-the-clock; 日夜 昼夜 没日没夜 夜以继日
    une-seconde secondes fraction-de-seconde; seconds split-seconds moments-only; 几秒 十秒 秒 秒钟
    janvier; january; 一月 一月份
    février; february; 二月 二月份
    avril; april; 四月 四月份
    juin; june; 六月 六月份
    juillet; july; 七月 七月份
    septembre; september; 九月 九月份
    octobre; october; 十月 十月份
    novembre; november; 十一月 十一月份
    décembre; december; 十二月 十二月份
    douze douzaine; twelve dozen; 十二 十二个 一打
    cent centaine cents cents-ans une-centaine plusieurs-centaines centenaire-d'âge; hundred hundreds hundreds-of hundred-odd; 一百 百 上百 数百 几百 百余 一百多 好几百 百来
    mille millier milliers milliers-de plusieurs-milliers dix-mille dizaines-de-milliers; thousand thousands thousands-of ten-thousand tens-of-thousands; 一千 上千 数千 几千 上万 万 成千 几万 好几千 一万 数万
    deuxième second seconde secondaire-rang numéro-deux; second runner-up second-one; 第二 第二个 第二名 第二位 二号 次席
    seul unique seule rien-qu'un solitaire-unique un-seul une-seule singleton; only single sole only-one-there all-by-himself all-by-herself by-itself just-one single-handed on-its-own; 唯一 单个 仅有 独个 只有一个 只有一人 就一个 光杆 只身 独一个 单枪匹马
    âge âgée ans années-de-vie ancienneté sexagénaire trentaine vingtaine; age aged old years-old year-old twenties thirties forties in-his-prime age-group; 年龄 岁数 年纪 年岁 岁 周岁 高寿 芳龄 年方 年寿
    récent nouveau neuf nouvelle neuve dernièrement nouveauté-récente tout-neuf toute-neuve tout-récent flambant-neuf de-fraîche-date; new recent brand-new newly lately newest latest newish just-made freshly-made newer; 最近 崭新 新的 新近 近来 近期 新做 刚做 崭新的 全新 最新 新款 新弄 新造
    durée longtemps durer dura dure-longtemps a-duré pendant-longtemps longue-durée permanence durable; duration lasted lasting-time ages-ago for-ages everlasting-time for-years; 时间 花了多久 持续 时长 持续多久 很久 好久 耐久 持久 历时多久 长久 持续了
    an année années ans; year years annual; 年头 岁月
    siècle siècles séculaire deux-siècles plusieurs-siècles siècle-passé centenaires-siècles; century centuries centuries-old century-old two-centuries; 世纪 百年间 世纪之交 几百年
    millénaire millénaires plusieurs-millénaires vieux-de-mille-ans mille-ans milliers-d'années quatre-mille-ans; millennium millennia thousands-of-years thousand-years millennia-old millennial; 千年 几千年 上千年 数千年 千年前 几千年前 千百年 四千年
    mois; month months; 月份 个月
    semaine; week weeks; 星期 礼拜
    jour jours journée quotidien journalier chaque-jour jour-par-jour veille lendemain; day days daytime daily day-by-day day-to-day every-day one-day next-day; 白天 日子 一天 每天 当天 天天 那天 日复一日 整天 一整天 隔天
    heure heures minute minutes; hour hours minute minutes; 小时 分钟 钟头 时辰
    aujourd'hui actuel actuellement de-nos-jours à-l'heure-actuelle présent-temps actualité nos-jours; today nowadays current present-day these-days modern-day at-present currently; 今天 如今 现今 目前 今日 眼下 今时今日 如今的 现如今
    autrefois jadis jadis-et-naguère d'antan antan dans-le-temps en-ce-temps-là temps-anciens naguère il-y-a-longtemps il-était-une-fois passé-lointain bon-vieux-temps; past formerly bygone long-ago once-upon-a-time in-the-old-days olden-days back-then yesteryear in-those-days of-old times-past ages-past days-of-yore historic-times back-in-the-day; 过去 从前 以前 往昔 很久以前 古时候 当年 那时候 早先 以往 旧时 昔日 过往 从前有 那个时候 早年 早期 很早 古时 那年头 旧日 往日 历史上
    futur avenir à-venir prochain prochaine prochainement demain lendemains; future to-come upcoming tomorrow years-to-come forthcoming; 未来 将来 今后 往后 日后 以后 明天 未来的
    ; scale ratio to-scale scale-drawing; 比例尺 比例 缩放 按比例
    volume litre litres contenance capacité-de-volume mètre-cube cubage; capacity litre liter litres gallon volume-in-litres cubic-metres gallons; 容量 容积 能装 立方米 容纳
    degré degrés angle-droit inclinaison-en-degrés; degree degrees degrees-of-tilt slope-angle; 度数 角度 倾斜角 几度 坡度
    pour-cent pourcentage; percent percentage; 百分之 百分比
    population habitants; population inhabitants; 人口 居民
    portée; range; 射程
    """
}
