// swift-format-ignore-file

extension MuseumLexicon {
  /// Food and drink.
  static let food = """
    = nourriture repas manger aliment plat mets bouffe victuailles vivres casse-croûte comestible denrée denrées; food meal snack dish foodstuff victuals provisions eats edible; 食物 吃的 点心 饭菜 餐 食品 吃食 菜肴 美食 饭
    festin banquet ripaille agapes noce buffet; feast banquet spread; 宴会 盛宴 宴席 酒席 筵席 大餐 婚宴
    déjeuner dîner souper petit-déjeuner cène pique-nique collation; lunch dinner supper breakfast picnic luncheon; 午餐 晚餐 早餐 野餐 早饭 晚饭 午饭
    pain pains miche baguette brioche boule-de-pain fougasse croûton tartine; bread loaf loaves roll bun baguette crust toast; 面包 大面包 圆面包 面饼 饼 长棍
    pain gâteau brioche galette; bread bun cake roll; 面包 糕点 饼
    bretzel gaufre crêpe oublie galette beignet; pretzel waffle pancake wafer doughnut; 薄饼 华夫饼 椒盐卷饼 煎饼
    hostie; host wafer communion-wafer; 圣饼 圣体
    farine pâte levain; flour dough batter; 面粉 面团
    gâteau gâteaux biscuit biscuits pâtisserie friandise tarte macaron viennoiserie; cake cakes pastry biscuit cookie tart pie macaron pastries; 蛋糕 糕点 月饼 点心 饼干 甜点 馅饼 甜品
    tourte pâté terrine; pie pasty pâté; 肉饼 馅饼 肉派
    bonbon bonbons confiserie dragée sucrerie caramel; sweets candy candies sweetmeat confectionery comfit; 糖果 糖 蜜饯 甜食
    confiture gelée marmelade; jam jelly marmalade; 果酱 果冻
    chocolat cacao; chocolate cocoa; 巧克力 可可 热巧克力
    sorbet crème-glacée; ice-cream sorbet; 冰淇淋 冰激凌
    miel; honey; 蜂蜜
    sucre; sugar; 砂糖 白糖 方糖
    sel; salt; 盐
    poivre épice épices cannelle safran clou-de-girofle; pepper spice spices cinnamon saffron; 香料 胡椒 肉桂 藏红花 调料
    moutarde vinaigre sauce; mustard vinegar sauce; 酱 芥末 醋 酱汁
    huile-d'olive; olive-oil; 橄榄油
    viande viandes rôti gigot barbaque steak bidoche côtelette; meat roast joint-of-meat steak chop mutton beef pork; 肉 烤肉 牛肉 羊肉 猪肉 肉块 羊腿
    jambon saucisse saucisson charcuterie boudin lard; ham sausage bacon salami; 火腿 香肠 培根 腊肠 咸肉
    carcasse quartier-de-viande; carcass side-of-beef; 牲畜尸体 牛肉块 宰杀的牛
    boucherie étal-de-boucher; butcher's-stall butchery; 肉铺 肉摊 肉店
    soupe potage bouillon brouet bouillie; soup broth porridge gruel pottage; 汤 粥 肉汤 浓汤
    fromage fromages; cheese cheeses; 奶酪 芝士 乳酪
    beurre crème; butter cream; 黄油 奶油
    lait laitage; milk dairy; 牛奶 乳汁 牛乳
    allaiter allaite allaitement téter; breastfeed breastfeeding nursing suckle suckling nurse; 喂奶 哺乳 吃奶 哺育
    omelette oeuf-dur; omelette boiled-egg; 煎蛋 煮鸡蛋
    nouille nouilles pâtes macaroni spaghetti; noodle noodles pasta; 面条 意大利面
    tofu ravioli; dumpling dumplings tofu; 饺子 豆腐 包子 馒头 粽子
    = boisson boissons breuvage boire bu buvait buveur; drink drinks beverage drinking drank; 饮料 喝的 饮品 喝 喝着
    vin vins pinard vinasse piquette; wine wines vino; 酒 葡萄酒 红酒 美酒 白葡萄酒
    champagne; champagne; 香槟
    bière cervoise; beer ale lager; 啤酒 麦酒
    alcool liqueur eau-de-vie absinthe rhum cognac gnôle; liquor brandy absinthe rum alcohol booze liqueur; 烈酒 白酒 苦艾酒 白兰地 酒精
    ivre ivresse soûl saoul bourré enivré ivrogne beuverie; drunk drunken drunkenness tipsy inebriated boozy; 醉 喝醉 醉酒 醉汉 酒鬼 喝多了 醉了
    thé; tea; 茶 茶水 茶叶 喝茶
    café cafés; coffee; 咖啡
    eau eaux; water waters; 水 水面 水里 清水
    jus sirop limonade; juice lemonade syrup; 果汁 柠檬水
    nectar ambroisie; nectar ambrosia; 琼浆 玉液 仙酒
    cuisine cuisiner cuire cuisson fourneau; kitchen cook cooking cooked; 厨房 做饭 烹饪 烧菜 炒菜
    """
}
