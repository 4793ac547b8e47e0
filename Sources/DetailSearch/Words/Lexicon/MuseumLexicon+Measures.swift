// swift-format-ignore-file

extension MuseumLexicon {
  /// Value, measure, number and time.
  static let measures = """
    = prix valeur coût coûte coûter cher argent payer vaut valoir valait somme assurance tarif; price value cost worth expensive money paid pay insurance costs sum fee valued; 价格 价值 多少钱 值多少钱 价钱 贵 值钱 估价 身价 价位 售价 花了多少 保险
    euro euros dollar dollars franc francs livres-sterling; euro euros dollar dollars franc francs pound-sterling quid bucks; 欧元 美元 美金 英镑 法郎
    millions million milliard milliards; million millions billion billions; 百万 千万 几个亿 上亿
    inestimable précieux précieuse sans-prix; priceless precious invaluable valuable; 无价 无价之宝 珍贵 贵重 宝贵
    coûteux onéreux ruineux exorbitant; costly pricey dear exorbitant; 昂贵 天价 高价 很贵
    bon-marché pas-cher gratuit; cheap inexpensive bargain; 便宜 廉价 不贵 白菜价
    salaire gage rémunération payé rétribution; salary wage wages fee earnings; 工资 报酬 薪水 酬劳 稿费
    dette dettes endetté faillite; debt debts bankrupt bankruptcy indebted; 欠债 债务 破产 负债
    record recordman; record record-breaking; 纪录 创纪录 最贵
    rare rareté unique exceptionnel; rare rarity unique exceptional one-of-a-kind; 稀有 罕见 独一无二 唯一 稀罕 难得
    = mesure mesurer mesures dimension dimensions taille grandeur; measure measurement size dimensions dimension; 大小 尺寸 尺码 规格 测量
    hauteur haut haute; height tall high; 高 高度 多高
    largeur; width breadth wide; 宽度 多宽
    longueur long longue; length long elongated; 长度 多长 长长的 细长 修长
    profondeur profond; depth deep; 深度 多深 很深
    épaisseur épais épaisse; thickness thick; 厚度 厚厚 厚 厚重
    diamètre circonférence; diameter circumference radius; 直径 周长 半径
    superficie aire mètres-carrés; area surface square-metres; 面积 平方米
    poids lourd pèse peser pesant lourde kilo tonne carat carats masse; weight weigh weighs heavy kilo ton tons tonnes carats mass; 重量 重 沉 沉重 分量 公斤 斤 吨 多重 克拉 几斤
    léger légère légèreté aerien; light-weight lightweight weightless airy lightness; 轻便 轻飘飘 轻盈 轻巧
    kilo kilos tonne tonnes kilogramme gramme grammes; kilo ton tons tonnes kilogram gram grams pounds ounce; 公斤 斤 吨 千克 几斤
    carat carats; carat carats; 克拉
    mètre mètres centimètre centimètres kilomètre coudée; metre meter metres meters centimetre centimeter kilometre inch inches cubit mile; 厘米 公分 公里 英尺 英寸 腕尺
    distance éloignement; distance; 距离 路程
    = -
    température chaleur chaud froid; temperature heat hot warm cold; 温度 气温
    énorme géant immense gigantesque colossal monumental démesuré grand grande; huge giant enormous colossal gigantic monumental massive large big great; 巨大 很大 庞大 巨型 硕大 超大 宏大 大型
    court courte; short; 短短
    nombre chiffre nombres numéro chiffres quantité; number digit figure numbers numeral amount; 数字 号码 数目 数量 几个 多少个
    plusieurs nombreux beaucoup multitude; several many numerous multiple; 许多 很多 好多 好几 众多 好几个
    deux; two both; 两个 两只 两位
    trois troisième; three third; 三个 三位 三只 三人
    quatre quatrième; four fourth; 四个 四位 四只 四人 四
    cinq cinquième; five fifth; 五个 五位 五只 五人
    six sixième; six sixth; 六个 六位 六只 六人
    sept septième; seven seventh; 七个 七位 七只 七人
    huit huitième; eight eighth; 八个 八位 八只 八人
    neuf neuvième; nine ninth; 九个 九位 九只 九人
    dix dizaine dixième; ten tenth; 十个 十位 十只
    douze douzaine; twelve dozen; 十二 十二个 一打
    cent centaine cents; hundred hundreds; 一百 百 上百 数百 几百
    mille millier milliers; thousand thousands; 一千 上千 数千 几千
    deuxième second seconde; second; 第二 第二个
    seul unique seule; only single sole; 唯一 单个 仅有
    âge âgée ans; age aged old; 年龄 岁数 年纪 几岁 多大年纪 年岁
    récent nouveau neuf nouvelle neuve; new recent brand-new; 最近 崭新 新的
    durée longtemps; duration lasted; 多久 时间 多长时间 花了多久 持续
    an année années ans; year years annual; 年头 岁月
    siècle siècles séculaire; century centuries; 世纪
    millénaire millénaires; millennium millennia; 千年 几千年
    mois; month months; 月份 个月
    semaine; week weeks; 星期 礼拜
    jour jours journée quotidien; day days daytime; 白天 日子 一天
    heure heures minute minutes; hour hours minute minutes; 小时 分钟 钟头 时辰
    aujourd'hui actuel actuellement; today nowadays current; 今天 如今 现今 目前
    autrefois jadis; past formerly bygone; 过去 从前 以前 往昔
    futur avenir; future; 未来 将来
    ; scale ratio; 比例尺 比例
    volume litre litres contenance; capacity litre liter litres gallon; 容量 容积
    degré degrés; degree degrees; 度数 角度
    pour-cent pourcentage; percent percentage; 百分之 百分比
    population habitants; population inhabitants; 人口 居民
    portée; range; 射程
    """
}
