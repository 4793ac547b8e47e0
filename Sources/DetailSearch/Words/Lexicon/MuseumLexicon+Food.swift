// swift-format-ignore-file

extension MuseumLexicon {
  /// Food and drink.
  static let food = """
    = nourriture repas manger aliment plat mets bouffe victuailles vivres casse-croûte comestible denrée denrées à-manger mangeaille boustifaille grailler graille miam plats amuse-gueule ravitaillement provision provisions pitance alimentation aliments en-cas tambouille popote garde-manger-plein denrée-alimentaire frichti graillon becquetance; food meal snack dish foodstuff victuals provisions eats edible nosh chow tucker vittles nibbles refreshments foodstuffs goodies delicacies treat treats munchies yummy tasty yum sustenance rations titbit tidbit fare-food laid-table scran din-dins; 食物 吃的 点心 饭菜 餐 食品 吃食 菜肴 美食 饭 好吃的 干粮 口粮 零食 小吃 食料 伙食 粮草 吃食儿 美味 佳肴 山珍海味 饭食 小菜 吃食物 食粮 菜品 饭饭 粮粮
    tranche tranches rondelle-de-citron rondelles; slice slices sliced; 切片 薄片
    casse-croûte-ouvrier; workman's-lunch; 
    nature-morte-table table-servie; breakfast-piece laid-breakfast; 
    verre-renversé coupe-renversée; overturned-glass toppled-glass tipped-over-cup; 
    morceau-de-sucre-candi; rock-sugar; 
    restes-de-festin; remains-of-a-meal; 
    levure levain-boulanger; yeast; 酵母
    sauce-de-soja; soy-sauce; 酱油
    croûton-doré; bread-crust; 面包皮
    croquant croustillant; crunchy crispy; 脆的 酥脆
    alléchant appétissant; appetising appetizing mouth-watering delicious; 可口 看着好吃 美味的 馋人
    festin banquet ripaille agapes noce buffet gueuleton banqueter convives invités-à-table table-garnie table-mise agape ripailles à-table attablés grande-bouffe noces-repas; feast banquet spread feasting feasts banqueting banqueters diners guests-at-table laid-out-table laden-table at-the-table blowout binge revelry-meal dinner-party; 宴会 盛宴 宴席 酒席 筵席 大餐 婚宴 大吃大喝 酒宴 满桌 一桌菜 宴请 吃席 满汉全席 请客 会餐 国宴
    déjeuner dîner souper petit-déjeuner cène pique-nique collation casse-dalle apéro brunch déjeuner-sur-l'herbe pique-niquer pique-niqueurs petit-déj en-plein-repas à-midi-repas; lunch dinner supper breakfast picnic luncheon picnicking picnickers brunch teatime afternoon-tea midday-meal evening-meal tea-party picnic-basket picnic-blanket; 午餐 晚餐 早餐 野餐 早饭 晚饭 午饭 下午茶 正餐 宵夜 野炊 早点 餐会 用膳 夜宵
    pain pains miche baguette brioche boule-de-pain fougasse croûton tartine miche-de-pain croûte-de-pain petit-pain petits-pains quignon mie-de-pain pain-rond pain-rompu rompre-le-pain boulange michette pain-doré croissant-viennoiserie pain-béni tartines; bread loaf loaves roll bun baguette crust toast loaf-of-bread breadcrumbs bread-roll slice-of-bread crusty sandwich baguettes-bread bread-basket breaking-bread bready buns round-loaf croissant-pastry; 面包 大面包 圆面包 面饼 饼 长棍 小面包 面包屑 三明治 馍 羊角面包 大饼 掰面包 法棍 吐司
    pain gâteau brioche galette; bread bun cake roll; 面包 糕点 饼
    bretzel gaufre crêpe oublie galette beignet gaufres crêpes gaufrette oublies pain-d'épices; pretzel waffle pancake wafer doughnut pretzels waffles pancakes gingerbread crepe fritter; 薄饼 华夫饼 椒盐卷饼 煎饼 华夫 姜饼 松饼 可丽饼 油条 麻花
    hostie hosties communier saint-sacrement; host wafer communion-wafer hosts consecrated-bread holy-communion sacrament; 圣饼 圣体 圣餐饼 圣礼 圣餐礼
    farine pâte levain pétrissage boulanger-farine pâton pétrin; flour dough batter kneading knead pastry-dough; 面粉 面团 揉面 和面 面粉袋 面糊 发面
    gâteau gâteaux biscuit biscuits pâtisserie friandise tarte macaron viennoiserie gâteries pièce-montée tartelette tartes cupcake éclair-au-chocolat choux-à-la-crème charlotte-gâteau petit-four petits-fours petit-gâteau meringue friandises biscuits-secs; cake cakes pastry biscuit cookie tart pie macaron pastries biscuits cookies tarts birthday-cake wedding-cake cupcake muffin sponge-cake petit-four meringue sweet-pastry patisserie cakey pies shortbread; 蛋糕 糕点 月饼 点心 饼干 甜点 馅饼 甜品 小蛋糕 曲奇 糕 甜饼 小饼干 蛋挞
    tourte pâté terrine tourtes pâté-en-croûte; pie pasty pâté meat-pie game-pie pasties raised-pie; 肉饼 馅饼 肉派 野味派 酥皮
    bonbon bonbons confiserie dragée sucrerie caramel bonbons-acidulés sucreries dragées nougat pastille guimauve sucre-d'orge douceurs; sweets candy candies sweetmeat confectionery comfit sweetie sweeties lolly-sweet toffee nougat bonbon candied sugared-almond marshmallow candy-cane; 糖果 糖 蜜饯 甜食 糖儿 果脯 太妃糖 冰糖 蜜枣 糖糖
    confiture gelée marmelade; jam jelly marmalade; 果酱 果冻
    chocolat cacao tablette-de-chocolat chocolats; chocolate cocoa chocolates hot-chocolate drinking-chocolate chocolatey; 巧克力 可可 热巧克力
    sorbet crème-glacée glace-à-manger cornet-de-glace esquimau-glacé; ice-cream sorbet icecream sundae gelato; 冰淇淋 冰激凌 雪糕 冰棍 甜筒
    miel pot-de-miel rayon-de-miel-à-manger; honey honeypot honeyed; 蜂蜜 蜜
    sucre pain-de-sucre morceau-de-sucre; sugar sugary sugarloaf lump-of-sugar; 砂糖 白糖 方糖 糖粉 蔗糖 红糖
    sel grain-de-sel; salt salty grain-of-salt; 盐 食盐 盐粒 咸
    poivre épice épices cannelle safran clou-de-girofle condiment condiments aromate gousses-d'épices curry muscade cumin; pepper spice spices cinnamon saffron nutmeg ginger-spice condiments peppercorn spicy seasoning curry aniseed; 香料 胡椒 肉桂 藏红花 调料 辛香料 肉豆蔻 作料 花椒 咖喱 调味 五香
    moutarde vinaigre sauce; mustard vinegar sauce; 酱 芥末 醋 酱汁
    huile-d'olive huilier burette-d'huile; olive-oil oil-cruet; 橄榄油 菜油 食油
    viande viandes rôti gigot barbaque steak bidoche côtelette bifteck boeuf-viande bœuf-viande rôtis morceau-de-viande quartier-de-boeuf viande-crue viande-rouge bout-de-viande cuisse-de-poulet poulet-rôti volaille-rôtie porc-rôti pièce-de-boucherie côtes brochette brochettes chair-de-boeuf entrecôte cuissot grillade abats; meat roast joint-of-meat steak chop mutton beef pork raw-meat red-meat piece-of-meat slab-of-meat roast-chicken chicken-leg cutlet kebab skewer leg-of-lamb roasts meaty drumstick offal hunk-of-meat veal-meat; 肉 烤肉 牛肉 羊肉 猪肉 肉块 羊腿 生肉 大肉 烤鸡 烧鸡 鸡腿 肉串 排骨 烤乳猪 牛排 羊排 肉食 五花肉
    mâchouiller la-bouche-pleine; chewing mouthful chews full-mouth; 咀嚼 嚼着 满嘴
    miettes-de-pain restes-de-repas reliefs-de-table reste reliquat; leftovers table-scraps bread-crumbs; 剩菜 剩饭 残羹 面包渣 吃剩的
    épicerie épicier épicière marché-aux-poissons poissonnerie-étal primeur-étal; grocer grocery greengrocer fish-market fish-stall food-stall; 杂货店 鱼市 鱼摊 菜摊 菜贩 水果摊 果贩 食品店
    jambon saucisse saucisson charcuterie boudin lard jambons saucisses saucissons charcuteries rillettes chapelet-de-saucisses; ham sausage bacon salami sausages hams string-of-sausages cold-cuts charcuterie gammon black-pudding; 火腿 香肠 培根 腊肠 咸肉 香肠串 腊肉 熏肉 猪腿 红肠
    carcasse quartier-de-viande bœuf-écorché animal-écorché bête-écorchée carcasses; carcass side-of-beef flayed-ox slaughtered-ox carcass-of-beef skinned-animal hanging-meat flayed-carcass; 牲畜尸体 牛肉块 宰杀的牛 肉身牛 宰牛 整只牛
    boucherie étal-de-boucher bouchère abattoir équarrisseur; butcher's-stall butchery butcher-shop butchers slaughterhouse meat-stall; 肉铺 肉摊 肉店 屠户 屠宰场 卖肉 宰杀
    soupe potage bouillon brouet bouillie soupes gruau velouté bol-de-soupe soupe-chaude bouillir ragoût pot-au-feu; soup broth porridge gruel pottage soups stew broths stewed goulash bowl-of-soup gruel-bowl; 汤 粥 肉汤 浓汤 羹 炖菜 稀饭 米粥
    fromage fromages meule-de-fromage camembert gruyère trou-de-gruyère fromager; cheese cheeses cheesy wheel-of-cheese cheesemaker; 奶酪 芝士 乳酪 干酪
    beurre crème motte-de-beurre mottes-de-beurre tas-de-beurre; butter cream pat-of-butter buttery mound-of-butter whipped-cream; 黄油 奶油 牛油 酥油
    lait laitage laiteux jatte-de-lait boire-du-lait pot-de-lait lait-caillé verser-du-lait; milk dairy milky glass-of-milk pouring-milk curds whey; 牛奶 乳汁 牛乳 鲜奶 奶汁 羊奶
    allaiter allaite allaitement téter donner-le-sein au-sein madone-allaitant lait-de-la-vierge; breastfeed breastfeeding nursing suckle suckling nurse breast-feeding breast-fed nursing-mother suckles suckled giving-the-breast nurses-the-child; 喂奶 哺乳 吃奶 哺育 吃妈妈奶 奶孩子 乳母喂 喂乳 吮吸 吸奶
    omelette oeuf-dur œufs-au-plat oeufs-au-plat; omelette boiled-egg frying-eggs fried-eggs scrambled-eggs; 煎蛋 煮鸡蛋 炒鸡蛋 荷包蛋
    nouille nouilles pâtes macaroni spaghetti spaghettis macaronis vermicelle; noodle noodles pasta spaghetti ramen macaroni vermicelli; 面条 意大利面 通心粉 粉丝 拉面
    tofu ravioli raviolis beignets-chinois sushi; dumpling dumplings tofu bao steamed-bun sushi; 饺子 豆腐 包子 馒头 粽子 寿司 馄饨 汤圆 点心笼 月饼馅
    = boisson boissons breuvage boire bu buvait buveur boissons-chaudes boissons-fraîches rafraîchissement gorgée buvant tchin santé-boire siroter lamper buveurs désaltérer vider-son-verre porter-un-toast à-boire toast-trinquer burent pinter-boisson; drink drinks beverage drinking drank sipping sips cheers toasting toast-drink quaff swig guzzling raises-a-glass clinking-glasses drinkers quenching gulp-down bottoms-up raising-a-toast slurp bevvy bevvies; 饮料 喝的 饮品 喝 喝着 饮酒 举杯 小酌 解渴 一口酒 畅饮 祝酒 啜 豪饮 痛饮 酒水
    vin vins pinard vinasse piquette picrate vinicole vin-rouge vin-blanc gros-rouge outre-de-vin vin-nouveau rosé-vin vigneron-vin coup-de-rouge bordeaux-vin; wine wines vino red-wine white-wine plonk glass-of-wine-drink vintage-wine vinous claret sherry port-wine; 酒 葡萄酒 红酒 美酒 白葡萄酒 白葡萄 黄酒 米酒 老酒 好酒 甜酒 酒浆 酒儿 琼酒
    champagne bulles-de-champagne mousseux-vin sabrer-le-champagne; champagne bubbly-wine prosecco fizz; 香槟 香槟酒 气泡酒
    bière cervoise demi-de-bière bières mousse-de-bière brasseur brasser cervoises houblonnée; beer ale lager beers pint-of-beer ales brewer brewing brewery bitter-beer; 啤酒 麦酒 啤酒沫 酿啤酒 扎啤 扎啤儿
    alcool liqueur eau-de-vie absinthe rhum cognac gnôle alcoolisé spiritueux whisky vodka gin schnaps fée-verte buveur-d'absinthe absinthes tord-boyaux alcools liqueurs alambic-liqueur; liquor brandy absinthe rum alcohol booze liqueur spirits whisky whiskey vodka gin absinthe-drinker green-fairy grappa hooch hard-liquor alcoholic; 烈酒 白酒 苦艾酒 白兰地 酒精 伏特加 威士忌 杜松子酒 烧酒 绿仙子 朗姆酒 苦艾 酒类 药酒
    ivre ivresse soûl saoul bourré enivré ivrogne beuverie pochard éméché alcoolisme soûlerie cuite rond-comme-une-queue de-pelle ivres ivrognes soûle saoule titube titubant boit-trop gueule-de-bois; drunk drunken drunkenness tipsy inebriated boozy tipsy-turvy sloshed plastered hammered-drunk wasted smashed-drunk legless sozzled pickled-drunk drunkards alcoholism alcoholic-person merry-drunk hungover hangover stagger staggering wino tiddly tight-drunk three-sheets-to-the-wind; 醉 喝醉 醉酒 醉汉 酒鬼 喝多了 醉了 微醺 酩酊 宿醉 酗酒 醉意 撒酒疯 醉生梦死 喝高了 贪杯 醉态 酒徒
    thé infusion tisane thé-vert thé-noir heure-du-thé; tea brew-tea herbal-tea green-tea black-tea tea-drinking tea-leaves chai brew-of-tea; 茶 茶水 茶叶 喝茶 绿茶 红茶 清茶 沏茶
    café cafés kawa caoua expresso tasse-de-café café-noir petit-noir; coffee espresso cup-of-coffee java-coffee latte black-coffee; 咖啡 拿铁
    eau eaux; water waters; 水 水面 水里 清水
    jus sirop limonade jus-de-fruit citronnade sirops soda-boisson; juice lemonade syrup fruit-juice cordial-drink squash-drink orange-juice; 果汁 柠檬水 橙汁 汽水儿 糖浆 酸梅汤
    nectar ambroisie breuvage-des-dieux hydromel; nectar ambrosia drink-of-the-gods mead; 琼浆 玉液 仙酒 神酒 蜜酒 仙露
    cuisine cuisiner cuire cuisson fourneau chef-cuisinier mijoter rôtir frire bouillant cuit-au-four popoter gastronomie faire-à-manger faire-la-cuisine fourneaux préparation-du-repas; kitchen cook cooking cooked cooks boil boiling fry frying roasting roasted stewing simmer cuisine culinary preparing-food gastronomy; 厨房 做饭 烹饪 烧菜 炒菜 炖 煎 烹调 下厨 煮饭 烘焙 烧饭 炊事 做菜 掌勺 火候 料理 烘烤
    trinquer-à-la-santé santé-trinquer; to-your-health; 为健康干杯
    """
}
