// swift-format-ignore-file

extension MuseumLexicon {
  /// Colours and shades, light and dark.
  static let colours = """
    = couleur couleurs coloris teinte ton bicolore nuance tonalité coloré coloration colorer chromatique; color colour colors colours hue tone shade tint two-tone coloured colored coloring colouring; 颜色 色彩 色调 色 两种颜色 着色 上色 配色 什么色
    polychrome polychromie multicolore bariolé bigarré chamarré; polychrome polychromy multicoloured multicolored motley colourful colorful; 彩绘 多彩 五彩 五颜六色 花花绿绿 彩色 色彩斑斓 五彩斑斓
    irisé iridescent irisation chatoyant; iridescent iridescence shimmering; 七彩 彩虹色 虹彩
    monochrome camaïeu unicolore; monochrome monochromatic single-colour camaieu; 单色 单色画 同色
    noir-et-blanc; black-and-white; 黑白 黑白的
    complémentaire contrasté; complementary contrast contrasting; 对比色 互补色 对比 反差
    pâle pastel délavé pâleur décoloré; pale pastel washed-out faded faint; 浅色 淡色 淡 浅 粉嫩 素色 淡淡
    vif éclatant criard flashy fluo fluorescent saturé colore bariole multicolore bigarre chamarre; bright vivid garish flashy fluorescent saturated gaudy colourful colorful bright-coloured multicoloured; 鲜艳 艳丽 明艳 荧光 鲜亮 亮色 彩色 五颜六色 花花绿绿 五彩
    clair claire; light-coloured; 浅色 亮色 明亮
    terne mat grisâtre fade decolore; dull matt matte drab faded discoloured; 暗淡 黯淡 无光 哑光 褪色 灰暗
    orangé orangée; orange tangerine; 橙 橙色 橘色 橘红 桔色 橘黄
    doré dorée dorures dorure; golden gilded gilt gold-coloured gilding; 金色 金色的 金灿灿 金闪闪 金光闪闪 金黄 金黄色 镀金 鎏金 描金 贴金 包金 烫金
    argenté argentée; silvery silver-coloured silvered; 银色 银白色 银灿灿 银色的
    cuivré cuivrée bronzé; coppery bronze-coloured; 铜色 古铜色
    == rouge rouges vermillon écarlate rougeâtre rougeoyant; red scarlet crimson reddish gules vermilion; 红 红色 红的 大红 鲜红 朱红 正红 通红 红通通 红彤彤
    carmin cramoisi cochenille; carmine crimson cochineal; 胭脂红 深红 绯红 洋红
    bordeaux grenat lie-de-vin; burgundy maroon wine-red; 酒红 酒红色 枣红 暗红 紫红 枣红色
    cinabre vermillon minium; cinnabar vermilion; 朱砂 辰砂 丹砂 朱砂红
    rouille roussâtre; rust rusty rust-coloured; 铁锈色 锈红
    brique; brick-red; 砖红 砖红色
    corail saumon; coral salmon-pink; 珊瑚色 珊瑚红 肉粉
    garance; madder; 茜草 茜红
    == bleu bleue bleus azur outremer bleuté bleuâtre; blue azure ultramarine bluish; 蓝 蓝色 蓝的 青色 蓝蓝
    marine bleu-nuit; navy navy-blue midnight-blue; 藏青 海军蓝 深蓝 深蓝色 藏蓝 午夜蓝
    céleste bleu-ciel azuré; sky-blue celestial pale-blue; 天蓝 天蓝色 浅蓝 淡蓝 浅蓝色 蔚蓝
    cobalt cérulé; cobalt cerulean; 钴蓝 蔚蓝色
    indigo; indigo; 靛蓝 靛青 蓝靛
    turquoise cyan bleu-canard; turquoise cyan teal aqua; 青绿 青蓝 青绿色 绿松石色 蓝绿色 湖蓝
    outremer; ultramarine; 群青 青金石蓝 群青色
    bleu-de-prusse; prussian-blue; 普鲁士蓝
    == vert verte verts verdâtre verdure sinople; green greenish; 绿 绿色 绿的 绿油油
    kaki olive vert-olive; khaki olive-green; 橄榄绿 卡其 卡其色 军绿
    émeraude vert-émeraude; emerald-green; 翠绿 祖母绿 碧绿 翠绿色
    vert-pomme vert-clair; apple-green light-green; 浅绿 嫩绿 苹果绿 淡绿 草绿
    glauque vert-d'eau céladon; sea-green celadon-green; 水绿 青瓷色 粉青
    == jaune jaunes jaunâtre; yellow yellowish; 黄 黄色 黄的 黄澄澄 明黄
    ocré terre-de-sienne; ochre ocher sienna; 赭石 土黄 赭色 赭黄
    jaune-citron; lemon-yellow; 柠檬黄
    safran moutarde; saffron mustard; 藏红色 芥末黄 姜黄
    blond; straw-coloured; 淡黄 草黄 浅黄
    miel; amber honey-coloured; 琥珀色 蜜色
    == rosé rosâtre; pink rosy pinkish; 粉 粉色 粉红 粉红色 玫红 玫瑰色 桃红 粉粉
    fuchsia magenta; fuchsia magenta hot-pink; 品红 玫红色 桃红色
    incarnat couleur-chair; flesh-coloured flesh-tone incarnadine; 肉色 肤色
    == violet violette violets mauve pourpre violacé; purple violet mauve purplish; 紫 紫色 紫的 紫红色
    lilas lavande parme; lilac lavender; 淡紫 淡紫色 浅紫 薰衣草色 丁香色
    prune aubergine; plum-coloured aubergine; 深紫 茄紫色 绛紫
    pourpre; tyrian-purple; 泰尔紫 骨螺紫 绛紫色
    == brun brune bruns marron brunâtre; brown brownish; 棕 棕色 褐色 咖啡色 茶色 棕的
    beige écru; beige ecru sandy tan; 米色 米黄 驼色 沙色
    châtain noisette fauve; chestnut hazel fawn tawny; 栗色 栗褐 浅棕 黄褐色
    bistre sépia bitume; sepia bistre; 乌贼墨 深褐 深褐色 棕褐色
    terre-d'ombre ombre-brûlée; umber burnt-umber; 赭褐 生褐 熟褐
    chocolat; chocolate-brown; 巧克力色 深棕 深棕色
    == gris grise grisâtre gris-bleu; grey gray greyish grayish; 灰 灰色 灰的 灰蒙蒙 灰灰
    anthracite; slate-grey charcoal-grey; 深灰 深灰色 石板灰 炭灰
    gris-clair; ash-grey ashen light-grey; 浅灰 灰白 银灰 浅灰色
    == blanc blanche blancs blanchâtre immaculé blancheur; white whitish whiteness; 白 白色 白的 雪白 洁白 纯白 白花花 惨白
    crème ivoire blanc-cassé; cream creamy off-white; 米白 乳白 象牙白 奶白 奶油色 乳白色
    céruse blanc-de-plomb; lead-white; 铅白
    == noir noire noirs sombre obscur foncé noirâtre; black dark blackish; 黑 黑色 黑的 深色 漆黑 乌黑 黑黑 黑乎乎 黑漆漆
    ébène jais noir-de-jais; jet-black ebony; 乌木色 墨黑 墨色
    = -
    lumineux lumineuse luminosité radieux; luminous bright radiant luminosity; 明亮 发亮 亮堂 光亮
    brillant brillante brille briller luisant étincelant scintillant miroitant; shiny shining glossy gleaming glittering sparkling glistening lustrous shines; 闪亮 闪闪发光 亮晶晶 发光 光泽 闪耀 锃亮 亮闪闪
    dégradé fondu dégradés; gradient gradation blended blending; 渐变 过渡 晕染
    rayé rayée rayures strié; striped stripes stripy streaked; 条纹 条纹状 横条 竖条 斑马纹
    pois à-pois; polka-dot polka-dots dotted; 圆点 波点
    uni-couleur; solid-colour; 纯色 素面
    """
}
