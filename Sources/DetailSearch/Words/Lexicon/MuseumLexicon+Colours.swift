// swift-format-ignore-file

extension MuseumLexicon {
  /// Colours and shades, light and dark.
  static let colours = """
    = couleur couleurs coloris teinte ton bicolore nuance tonalité coloré coloration colorer chromatique coloriage colorie teintes couleurs-vives couleurs-chaudes couleurs-froides tons palette-de-couleurs nuances gamme-chromatique; color colour colors colours hue tone shade tint two-tone coloured colored coloring colouring hues tints tones colour-scheme colouration warm-colours cool-colours shades-of colourway; 颜色 色彩 色调 色 两种颜色 着色 上色 配色 色儿 颜色儿 色泽 颜色的 用色 色感 本色 色度 设色
    polychrome polychromie multicolore bariolé bigarré chamarré multicolores haut-en-couleur arc-en-ciel-coloré bigarrures chamarrures de-toutes-les-couleurs couleurs-multiples; polychrome polychromy multicoloured multicolored motley colourful colorful many-coloured multi-coloured rainbow-colored parti-coloured of-many-colours; 彩绘 多彩 五彩 五颜六色 花花绿绿 彩色 色彩斑斓 五彩斑斓 色彩丰富 花花的 彩绘的 多种颜色 缤纷 五光十色 姹紫嫣红 斑斓
    irisé iridescent irisation chatoyant; iridescent iridescence shimmering; 七彩 彩虹色 虹彩
    monochrome camaïeu unicolore; monochrome monochromatic single-colour camaieu; 单色 单色画 同色
    noir-et-blanc en-noir-et-blanc; black-and-white; 黑白 黑白的
    complémentaire contrasté; complementary contrast contrasting; 对比色 互补色 对比 反差
    pâle pastel délavé pâleur décoloré pâlot pâlichon teinte-claire couleur-pastel; pale pastel washed-out faded faint paler soft-colour pastels-colour light-tint muted; 浅色 淡色 淡 浅 粉嫩 素色 淡淡 浅浅的 清淡 淡彩的 浅的
    vif éclatant criard flashy fluo fluorescent saturé colore bariole multicolore bigarre chamarre vives vive éclatante couleurs-criardes flashy-couleur pétant flamboyante éclatants; bright vivid garish flashy fluorescent saturated gaudy colourful colorful bright-coloured multicoloured brightly vividly loud-colours brilliant-colours intense-colour day-glo; 鲜艳 艳丽 明艳 荧光 鲜亮 亮色 彩色 五颜六色 花花绿绿 五彩 亮丽 鲜亮的 大红大绿 亮眼 浓艳 艳 明快 扎眼 浓烈
    clair claire; light-coloured; 浅色 亮色 明亮
    terne mat grisâtre fade decolore ternes grisaille-terne fadasse; dull matt matte drab faded discoloured duller drabness lacklustre; 暗淡 黯淡 无光 哑光 褪色 灰暗 不鲜艳 暗哑 土气
    orangé orangée orange-couleur abricot-couleur rouge-orangé; orange tangerine orangey apricot-coloured reddish-orange; 橙 橙色 橘色 橘红 桔色 橘黄 橙黄 橙红 杏黄 橙色的
    doré dorée dorures dorure dorés dorées couleur-or jaune-or en-or-couleur ambré-doré tout-en-or mordoré; golden gilded gilt gold-coloured gilding golden-coloured gold-colour goldish gold-tone burnished-gold gold-looking; 金色 金色的 金灿灿 金闪闪 金光闪闪 金黄 金黄色 镀金 鎏金 描金 贴金 包金 烫金 金灿灿的 金色儿 金闪闪的 金晃晃 黄金色 金亮
    argenté argentée argentés couleur-argent gris-argent; silvery silver-coloured silvered silver-colour silver-grey silvery-white; 银色 银白色 银灿灿 银色的 银闪闪 银光 银灰色
    cuivré cuivrée bronzé; coppery bronze-coloured; 铜色 古铜色
    == rouge rouges vermillon écarlate rougeâtre rougeoyant rougeoyer rouge-vif rouge-sang rouge-foncé rouge-clair rougi couleur-rouge en-rouge rougeaud-couleur garance-rouge pompier-rouge; red scarlet crimson reddish gules vermilion bright-red blood-red dark-red ruby-red deep-red redness in-red cherry-red reds light-red cardinal-red reddened; 红 红色 红的 大红 鲜红 朱红 正红 通红 红通通 红彤彤 深红色 中国红 红红的 火红 玫红的 殷红 红颜色 猩红 暗红色
    framboise-couleur rouge-cerise cerise-couleur; cerise raspberry-coloured; 樱桃红 玫瑰红 豆沙色 桃花红
    rouge-sang-de-boeuf rouge-de-chine; oxblood; 绛 绛红色 牛血红 霁红
    terracotta-couleur rouge-terre; terracotta-coloured earth-red; 赭 赭土红 土红 陶土色
    garance-et-andrinople; turkey-red; 茜 绯
    carmin cramoisi cochenille; carmine crimson cochineal; 胭脂红 深红 绯红 洋红
    bordeaux grenat lie-de-vin; burgundy maroon wine-red; 酒红 酒红色 枣红 暗红 紫红 枣红色
    cinabre vermillon minium; cinnabar vermilion; 朱砂 辰砂 丹砂 朱砂红
    rouille roussâtre; rust rusty rust-coloured; 铁锈色 锈红
    brique rouge-brique; brick-red brick-coloured; 砖红 砖红色 砖色
    corail saumon; coral salmon-pink; 珊瑚色 珊瑚红 肉粉
    garance; madder; 茜草 茜红
    == bleu bleue bleus azur outremer bleuté bleuâtre bleues bleu-clair bleu-foncé bleu-vif bleu-roi couleur-bleue bleuet-couleur bleu-royal bleu-pâle en-bleu bleu-électrique bleuir; blue azure ultramarine bluish light-blue dark-blue bright-blue royal-blue pale-blue-colour baby-blue deep-blue blues in-blue blueish powder-blue sapphire-blue; 蓝 蓝色 蓝的 青色 蓝蓝 宝蓝 宝石蓝 皇家蓝 湛蓝 深蓝色的 蓝色的 宝蓝色 淡蓝色 孔雀蓝 水蓝 碧蓝 蓝蓝的 蓝盈盈
    bleu-pétrole pétrole; petrol-blue; 石油蓝 孔雀蓝绿
    bleu-layette; china-blue duck-egg-blue; 月白 天青 粉蓝
    bleu-ardoise; slate-blue steel-blue; 石板蓝 铁青
    marine bleu-nuit; navy navy-blue midnight-blue; 藏青 海军蓝 深蓝 深蓝色 藏蓝 午夜蓝
    céleste bleu-ciel azuré; sky-blue celestial pale-blue; 天蓝 天蓝色 浅蓝 淡蓝 浅蓝色 蔚蓝
    cobalt cérulé; cobalt cerulean; 钴蓝 蔚蓝色
    indigo bleu-indigo; indigo indigo-blue; 靛蓝 靛青 蓝靛 靛
    turquoise cyan bleu-canard; turquoise cyan teal aqua; 青绿 青蓝 青绿色 绿松石色 蓝绿色 湖蓝
    outremer bleu-outremer bleu-lapis; ultramarine ultramarine-blue lapis-blue; 群青 青金石蓝 群青色 青金蓝
    bleu-de-prusse bleu-prusse; prussian-blue; 普鲁士蓝
    == vert verte verts verdâtre verdure sinople vertes vert-foncé vert-clair-couleur vert-vif vert-bouteille vert-sapin couleur-verte verdoyant en-vert vert-amande vert-de-gris-couleur; green greenish light-green-colour dark-green bright-green bottle-green in-green grass-green pale-green verdant greenery-coloured forest-green lime-green leaf-green; 绿 绿色 绿的 绿油油 墨绿 深绿 翠 绿色的 草绿色 嫩绿色 青翠 绿莹莹 绿绿的 碧 浅绿色
    vert-menthe pistache-couleur vert-amande-clair; mint-green pistachio-green; 薄荷绿 豆绿 开心果绿
    vert-fluo; neon-green; 荧光绿
    vert-paon vert-canard; peacock-green; 孔雀绿
    kaki olive vert-olive; khaki olive-green; 橄榄绿 卡其 卡其色 军绿
    émeraude vert-émeraude; emerald-green; 翠绿 祖母绿 碧绿 翠绿色
    vert-pomme vert-clair; apple-green light-green; 浅绿 嫩绿 苹果绿 淡绿 草绿
    glauque vert-d'eau céladon; sea-green celadon-green; 水绿 青瓷色 粉青
    == jaune jaunes jaunâtre jaune-vif jaune-pâle jaune-d'or couleur-jaune jaunir en-jaune jaune-paille jaune-moutarde; yellow yellowish bright-yellow pale-yellow golden-yellow in-yellow canary-yellow mustard-yellow; 黄 黄色 黄的 黄澄澄 明黄 鹅黄 黄色的 淡黄色 嫩黄 黄灿灿 黄黄的 金黄的 土黄色 柠黄
    champagne-couleur jaune-crème; champagne-coloured; 香槟色 奶黄
    ocré terre-de-sienne; ochre ocher sienna; 赭石 土黄 赭色 赭黄
    jaune-citron; lemon-yellow; 柠檬黄
    safran moutarde; saffron mustard; 藏红色 芥末黄 姜黄
    blond blond-couleur-paille; straw-coloured; 淡黄 草黄 浅黄
    miel couleur-miel; amber honey-coloured; 琥珀色 蜜色
    == rosé rosâtre rose-couleur rose-pâle rose-bonbon rose-vif tout-rose en-rose rosée-couleur roses-couleur; pink rosy pinkish light-pink pale-pink bright-pink baby-pink in-pink salmon-coloured candy-pink; 粉 粉色 粉红 粉红色 玫红 玫瑰色 桃红 粉粉 粉红的 粉嘟嘟 粉色的 嫩粉 粉嫩嫩 深粉
    fuchsia magenta; fuchsia magenta hot-pink; 品红 玫红色 桃红色
    incarnat couleur-chair; flesh-coloured flesh-tone incarnadine; 肉色 肤色
    == violet violette violets mauve pourpre violacé violacée pourpres mauves violets-couleur violet-foncé aubergine-couleur; purple violet mauve purplish violets-colour mauves dark-purple in-purple purples royal-purple; 紫 紫色 紫的 紫红色 深紫色 紫色的 青紫 紫红的 藕荷 藕荷色
    lie-de-vin-violet violine; wine-purple; 紫棠 酱紫
    lilas lavande parme; lilac lavender; 淡紫 淡紫色 浅紫 薰衣草色 丁香色
    prune aubergine; plum-coloured aubergine; 深紫 茄紫色 绛紫
    pourpre pourpre-impériale; tyrian-purple imperial-purple; 泰尔紫 骨螺紫 绛紫色 皇紫
    == brun brune bruns marron brunâtre brun-foncé brun-clair brun-rouge couleur-marron marrons-couleur brunir terre-couleur roux-brun; brown brownish dark-brown light-brown browns reddish-brown earth-tones earthy tan-coloured in-brown; 棕 棕色 褐色 咖啡色 茶色 棕的 深褐色的 棕褐 褐 赭红 土色 咖啡色的 浅棕色 酱色
    rousseâtre rousseur-couleur acajou-couleur caramel-couleur; russet caramel-coloured mahogany-coloured; 赤褐 红褐 焦糖色 枣褐
    gris-brun taupe-couleur; taupe mushroom-coloured greige; 灰褐 奶茶色 卡布奇诺色
    beige écru couleur-crème sable-couleur; beige ecru sandy tan oatmeal-colour biscuit-colour fawn-coloured; 米色 米黄 驼色 沙色 沙黄 卡其黄 杏色 米色的
    châtain noisette fauve; chestnut hazel fawn tawny; 栗色 栗褐 浅棕 黄褐色
    bistre sépia bitume; sepia bistre; 乌贼墨 深褐 深褐色 棕褐色
    terre-d'ombre ombre-brûlée; umber burnt-umber; 赭褐 生褐 熟褐
    chocolat couleur-chocolat; chocolate-brown; 巧克力色 深棕 深棕色
    == gris grise grisâtre gris-bleu gris-foncé grisaille-couleur grisonne gris-perle gris-ardoise; grey gray greyish grayish dark-grey greys grays pearl-grey in-grey; 灰 灰色 灰的 灰蒙蒙 灰灰 灰不溜秋 灰色的 烟灰 青灰 灰扑扑的
    gris-fer gris-souris gris-fumée; gunmetal mouse-grey smoke-grey; 铁灰 烟灰色 鼠灰
    anthracite; slate-grey charcoal-grey; 深灰 深灰色 石板灰 炭灰
    gris-clair; ash-grey ashen light-grey; 浅灰 灰白 银灰 浅灰色
    == blanc blanche blancs blanchâtre immaculé blancheur blanches blanc-pur tout-blanc blanc-comme-neige blanchi blanc-laiteux couleur-blanche en-blanc blanc-neige; white whitish whiteness pure-white snow-white white-coloured in-white whiter bleached-white milky-white lily-white; 白 白色 白的 雪白 洁白 纯白 白花花 惨白 雪白的 乳白的 洁白的 白皙的 皎洁 银白 白色的 白白的 素白
    blanc-nacré blanc-de-chine; pearl-white chalk-white; 瓷白 珍珠白 粉白
    crème ivoire blanc-cassé; cream creamy off-white; 米白 乳白 象牙白 奶白 奶油色 乳白色
    céruse blanc-de-plomb; lead-white; 铅白
    == noir noire noirs sombre obscur foncé noirâtre noirceur noir-profond tout-noir noir-comme-jais en-noir couleur-noire noir-d'encre noircir; black dark blackish jet-black-colour coal-black in-black black-coloured ebony-black inky-black; 黑 黑色 黑的 深色 漆黑 乌黑 黑黑 黑乎乎 黑漆漆 黑色的 漆黑的 乌漆墨黑 墨色的 全黑 玄色
    noir-charbon; charcoal-black; 炭黑 黛
    ébène jais noir-de-jais; jet-black ebony; 乌木色 墨黑 墨色
    = -
    lumineux lumineuse luminosité radieux luire lumineuses fluorescent-lueur; luminous bright radiant luminosity lustre-glow incandescent; 明亮 发亮 亮堂 光亮 亮亮 亮亮的 通明
    brillant brillante brille briller luisant étincelant scintillant miroitant brille-de-mille-feux miroitante étincelante ça-brille; shiny shining glossy gleaming glittering sparkling glistening lustrous shines shine glitters shimmery glossy-surface shiny-thing glimmering twinkly sheeny; 闪亮 闪闪发光 亮晶晶 发光 光泽 闪耀 锃亮 亮闪闪 反光的 发亮的 闪光的 闪闪的 亮光光 熠熠 亮锃锃 油亮 闪烁的 光闪
    dégradé fondu dégradés dégradations-de-couleur fondu-enchaîné; gradient gradation blended blending ombre-effect graded-colour; 渐变 过渡 晕染 由浅入深
    rayé rayée rayures strié; striped stripes stripy streaked; 条纹 条纹状 横条 竖条 斑马纹
    pois à-pois; polka-dot polka-dots dotted; 圆点 波点
    uni-couleur couleur-unie sans-motif; solid-colour plain-coloured one-colour plain-colour; 纯色 素面 单一颜色 没花纹 一色
    """
}
