/// What visitors say for what, in three languages, of what is seen in museums and told of works.
///
/// Written by hand for this project. A line is a meaning: its French words; its English ones; its Chinese
/// ones. All words of a line stand for each other. A line that begins with = names a kind of thing, and the
/// lines up to the next = are things of that kind: who asks for the animal means the dog. A line that ends with * says no
/// more than "the thing". A line that begins with + and a French word goes on with that word's line.
enum MuseumLexicon {
  static let text = """
    = corps; body; 身体 身子 *
    main mains paume poing; hand hands palm fist; 手 手掌 小手 双手 拳头
    doigt index pouce; finger fingers thumb; 手指 指头 食指 大拇指
    bras avant-bras coude; arm arms forearm elbow; 胳膊 手臂 手肘 臂膀
    poignet; wrist; 手腕
    tete crane; head skull; 头 脑袋 头部 骷髅 头骨
    visage figure face mine traits; face faces features; 脸 面容 面孔 脸庞 面部 脸部
    oeil yeux regard regarde pupille paupiere; eye eyes gaze look stare glance eyelid; 眼睛 眼神 目光 眼 双眼 眸子 视线
    sourcil sourcils; eyebrow eyebrows brow; 眉毛 眉
    bouche levre levres; mouth lip lips; 嘴 嘴巴 嘴唇 口 唇
    sourire souriant souriante rire rictus; smile smiling grin laugh smirk; 微笑 笑容 笑 笑意 在笑 表情
    nez narine; nose nostril; 鼻子 鼻
    oreille oreilles; ear ears; 耳朵 耳
    barbe moustache barbu; beard moustache mustache bearded whiskers; 胡子 胡须 大胡子
    cheveu cheveux chevelure coiffure meche boucle tresse chignon; hair hairdo hairstyle curl braid lock; 头发 发型 发髻 辫子 长发 卷发 发丝
    cou gorge nuque; neck throat nape; 脖子 颈 颈部 喉咙
    epaule epaules; shoulder shoulders; 肩膀 肩
    poitrine sein seins buste torse decollete; chest breast breasts bosom torso cleavage; 胸 胸部 胸口 乳房 上身 胸前
    dos; back; 背 后背 背部 背影
    ventre nombril estomac; belly stomach navel tummy; 肚子 腹部 肚脐
    jambe jambes cuisse mollet genou genoux; leg legs thigh calf knee knees; 腿 大腿 膝盖 小腿 双腿
    pied pieds orteil talon; foot feet toe heel; 脚 脚趾 双脚 足 脚丫
    peau teint chair carnation; skin complexion flesh; 皮肤 肤色 肌肤
    nu nue nudite devetu deshabille; nude naked nudity undressed bare; 裸体 裸女 光着 没穿衣服 赤裸 不穿衣服
    aile ailes; wing wings winged; 翅膀 羽翼 双翼 翼
    larme larmes pleure pleurer; tear tears cry crying weep; 眼泪 泪 哭 流泪
    sang; blood; 血 鲜血 流血
    = vetement habit habits tenue vetements costume accoutrement fringues; clothes clothing outfit garment dress costume wear wearing; 衣服 服装 穿着 衣着 打扮 服饰 衣裳
    robe jupe jupon tunique; dress gown skirt robe petticoat; 裙子 长裙 连衣裙 长袍 礼服 衬裙
    manteau cape pelisse veste habit; coat cloak cape mantle jacket; 外套 斗篷 披风 大衣 外衣
    chapeau bonnet casquette toque couvre-chef beret; hat bonnet cap headgear beret headwear; 帽子 礼帽 帽 草帽 高帽
    turban; turban headscarf; 头巾 包头
    voile foulard fichu echarpe chale; veil scarf shawl kerchief; 面纱 纱 披肩 围巾 头纱 薄纱
    gant gants; glove gloves; 手套
    chaussure soulier botte bottes sandale sabot chaussures; shoe shoes boot boots sandal slipper; 鞋 鞋子 靴子 凉鞋
    manche manches; sleeve sleeves; 袖子 衣袖
    col collerette fraise collet; collar ruff; 领子 衣领 领口 领巾
    ruban noeud; ribbon bow; 丝带 缎带 蝴蝶结
    dentelle; lace; 蕾丝 花边
    ceinture; belt sash girdle; 腰带 皮带
    bas culotte collants pantalon; stockings tights breeches trousers pants; 袜子 裤子 长裤
    dessous lingerie; underwear lingerie; 内衣 内裤
    tissu etoffe drape draperie plis pli; fabric cloth drapery drapes fold folds textile; 布 布料 衣褶 褶皱 料子 面料 织物 帷幔
    soie satin velours taffetas; silk satin velvet; 丝绸 缎子 天鹅绒 绸缎 丝绒
    fourrure hermine; fur ermine; 毛皮 皮草 貂皮
    plume plumes panache; feather feathers plume; 羽毛
    uniforme; uniform; 制服 军装
    armure cuirasse; armour armor breastplate; 盔甲 铠甲 甲胄
    casque heaume; helmet; 头盔
    = bijou bijoux joyau joaillerie; jewel jewels jewellery jewelry gem; 珠宝 首饰 饰品
    collier pendentif chaine; necklace pendant chain; 项链 吊坠 链子
    bague anneau alliance; ring; 戒指 指环
    boucle-d'oreille boucles; earring earrings; 耳环 耳坠
    bracelet; bracelet bangle; 手镯 手链 镯子
    perle perles; pearl pearls bead; 珍珠 珠子
    couronne diademe tiare; crown diadem tiara; 王冠 皇冠 冠冕 冠
    diamant rubis emeraude gemme pierre-precieuse; diamond ruby emerald gemstone; 钻石 宝石 红宝石
    laurier lauriers; laurel laurels wreath; 桂冠 月桂 桂叶
    epingle broche agrafe; pin brooch; 胸针 别针
    = personnage personne gens figure figures individu quelqu'un; person people figure figures character someone somebody guy; 人 人物 人们 家伙 *
    femme dame madame nana meuf; woman lady women female; 女人 女子 妇女 女士 夫人 女的 妇人 *
    homme monsieur type mec gars; man gentleman men male guy bloke dude; 男人 男子 男士 先生 男的 *
    enfant enfants gamin gosse bambin mome petit; child children kid kids; 孩子 小孩 儿童 小朋友 小孩子 孩童
    bebe nourrisson nouveau-ne; baby infant newborn; 婴儿 宝宝 娃娃 小宝宝
    fille fillette jeune-fille demoiselle demoiselles; girl girls maiden; 女孩 少女 姑娘 女孩子 小姑娘 小女孩
    garcon garconnet; boy boys lad; 男孩 少年 男孩子 小男孩
    vieillard vieux vieille ancien; old-man elder elderly; 老人 老头 老者 老太太
    mere maman; mother mom mum; 母亲 妈妈 娘
    pere papa; father dad; 父亲 爸爸
    soeur; sister; 姐妹 姐姐 妹妹
    frere jumeau; brother twin; 兄弟 哥哥 弟弟
    fils; son; 儿子
    epouse epoux mari marie mariee conjoint; wife husband spouse bride groom; 妻子 丈夫 老婆 老公 新娘 新郎 太太
    famille; family; 家庭 家人 一家
    roi monarque souverain; king monarch ruler; 国王 君主 王
    reine; queen; 王后 女王 皇后
    empereur imperatrice; emperor empress; 皇帝 帝王 女皇
    prince princesse dauphin; prince princess; 王子 公主
    pape eveque cardinal; pope bishop cardinal; 教皇 主教 红衣主教
    moine pretre religieux; monk priest friar; 僧侣 神父 修士 牧师 和尚
    soldat soldats militaire guerrier combattant officier; soldier soldiers warrior officer fighter; 士兵 战士 军人 士官 军官 兵
    cavalier chevalier; rider horseman knight; 骑士 骑马的人 骑兵
    serviteur servante domestique bonne valet; servant maid maidservant; 仆人 女仆 侍女 佣人
    esclave captif prisonnier; slave captive prisoner; 奴隶 囚犯 俘虏
    berger bergere patre; shepherd shepherdess; 牧羊人 牧童 牧人
    paysan paysanne; peasant farmer; 农民 农夫 农妇
    pecheur; fisherman; 渔夫 渔民
    marchand; merchant dealer; 商人 画商
    danseur danseuse ballerine; dancer ballerina; 舞者 舞女 芭蕾
    acteur actrice comedien comedienne; actor actress; 演员 女演员
    musicien musicienne; musician player; 音乐家 乐师
    chanteur chanteuse; singer; 歌手 歌唱家
    poete ecrivain auteur; poet writer; 诗人 作家
    savant philosophe erudit; scholar philosopher scientist; 学者 哲学家 科学家
    scribe; scribe; 书记官 抄写员
    modele pose; model sitter; 模特 原型 本人
    voleur cambrioleur; thief thieves robber burglar; 小偷 窃贼 盗贼 贼
    collectionneur; collector; 收藏家 藏家
    architecte; architect; 建筑师 设计师
    ami amie copain; friend; 朋友
    amant maitresse favorite; lover mistress; 情人 情妇 恋人
    foule spectateurs public; crowd audience onlookers; 人群 观众 群众
    mort morts cadavre corpse defunt noye; dead corpse body bodies; 死人 尸体 死者 死尸 死去
    blesse agonisant mourant; wounded dying injured; 伤者 受伤 垂死
    pauvre mendiant clochard; poor beggar homeless; 穷人 乞丐 无家可归
    = dieu deesse divinite divin; god goddess deity divine gods; 神 女神 神灵 神仙
    ange anges angelot angelots cherubin putto putti; angel angels cherub putto; 天使 小天使
    vierge marie madone; virgin mary madonna; 圣母 玛利亚 圣母玛利亚
    christ jesus sauveur; christ jesus saviour savior; 基督 耶稣 救世主
    saint sainte apotre apotres disciple; saint apostle apostles disciple; 圣人 圣徒 使徒 门徒
    diable demon satan; devil demon; 魔鬼 恶魔 撒旦
    venus aphrodite; venus aphrodite; 维纳斯 阿佛洛狄忒
    amour cupidon eros; cupid eros; 丘比特 爱神
    bacchus dionysos; bacchus dionysus; 酒神 巴克斯
    auréole aureole nimbe halo; halo nimbus; 光环 光圈 圣光
    croix crucifix crucifixion; cross crucifix crucifixion; 十字架 十字
    = animal animaux bete betes bestiole creature; animal animals beast creature pet; 动物 野兽 宠物
    chien chienne chiot toutou caniche levrier epagneul; dog puppy hound doggy poodle spaniel greyhound; 狗 小狗 狗狗 犬 猎犬
    chat chaton minou; cat kitten kitty; 猫 小猫 猫咪
    cheval chevaux monture jument poulain; horse horses pony mare steed; 马 马匹 骏马 白马
    ane baudet; donkey ass; 驴 毛驴 驴子
    boeuf vache taureau veau; ox cow bull cattle calf; 牛 公牛 母牛 奶牛
    mouton agneau brebis belier; sheep lamb ram; 羊 绵羊 羔羊 小羊
    chevre bouc; goat; 山羊
    cochon porc sanglier; pig boar; 猪 野猪
    lion lionne; lion lioness; 狮子 狮
    tigre leopard panthere; tiger leopard panther; 老虎 豹 虎
    loup; wolf wolves; 狼
    renard; fox; 狐狸
    lapin lievre; rabbit hare bunny; 兔子 兔 玉兔
    souris rat; mouse rat; 老鼠
    singe; monkey ape; 猴子 猴
    elephant; elephant; 大象
    oiseau oiseaux piaf; bird birds; 鸟 小鸟 飞鸟 鸟儿
    colombe pigeon; dove pigeon; 鸽子
    aigle; eagle; 鹰 老鹰 雄鹰
    paon; peacock; 孔雀
    cygne; swan; 天鹅
    coq poule; rooster hen cock chicken; 公鸡 母鸡 鸡
    perroquet; parrot; 鹦鹉
    poisson; fish; 鱼
    serpent; snake serpent; 蛇
    dragon; dragon; 龙
    papillon; butterfly; 蝴蝶
    abeille mouche insecte; bee fly insect bug; 蜜蜂 苍蝇 昆虫
    coquillage coquille; shell seashell; 贝壳
    sphinx; sphinx; 斯芬克斯 狮身人面像 狮身人面
    = plante plantes vegetation vegetal; plant plants greenery vegetation; 植物 草木
    fleur fleurs bouquet floral; flower flowers bouquet blossom; 花 花朵 鲜花 花束 小花
    rose roses; rose roses; 玫瑰
    lys lis; lily lilies; 百合
    nenuphar nenuphars nympheas; waterlily lilypad; 睡莲 莲花 荷花
    coquelicot pavot; poppy; 罂粟 虞美人
    tournesol; sunflower; 向日葵
    lotus papyrus; lotus papyrus; 莲 纸莎草
    osmanthe; osmanthus; 桂花
    arbre arbres tronc branche branches; tree trees trunk branch; 树 大树 树木 树枝 树干
    cypres; cypress; 柏树
    foret bois bosquet; forest woods grove; 森林 树林 林子
    feuille feuillage feuilles; leaf leaves foliage; 叶子 树叶
    herbe prairie pelouse pre champ; grass meadow lawn field; 草 草地 田野 草坪 田
    vigne raisin raisins; vine grape grapes; 葡萄 葡萄藤
    = fruit fruits; fruit fruits; 水果 果实 果子
    pomme; apple; 苹果
    poire; pear; 梨
    citron orange; lemon; 柠檬
    peche; peach; 桃子
    grenade; pomegranate; 石榴
    = nourriture repas manger gouter aliment plat; food meal snack dish; 食物 吃的 点心 饭菜 餐
    pain; bread loaf; 面包
    vin; wine; 酒 葡萄酒
    gateau; cake pastry; 蛋糕 糕点 月饼
    fromage; cheese; 奶酪
    the theiere; tea teapot; 茶 茶壶
    cafe; coffee; 咖啡
    eau; water; 水 水面 水里
    lait; milk; 牛奶
    = objet objets chose; object objects item; 物品 东西 物件 *
    vase vases urne amphore cruche pot; vase urn jug amphora pot; 花瓶 瓶子 瓶 罐子 罐 瓮
    tasse bol coupe gobelet; cup bowl goblet mug; 杯子 茶杯 碗 酒杯
    verre carafe bouteille flacon; glass bottle carafe flask; 玻璃杯 酒瓶
    assiette vaisselle service porcelaine argenterie; plate dish tableware crockery china porcelain silverware; 盘子 餐具 茶具 瓷器 瓷
    couteau; knife; 刀 小刀
    panier corbeille; basket; 篮子 花篮
    sac bourse; bag purse; 包 钱包 袋子
    livre livres bouquin bible; book books bible; 书 书本 圣经 书籍
    lettre papier feuille billet message; letter paper note message sheet; 信 纸 信件 便条 纸张
    inscription texte ecriture mots ecrit phrase; inscription text writing words written letters; 文字 铭文 题字 写着 字 刻字 题词
    hieroglyphe hieroglyphes; hieroglyph hieroglyphs hieroglyphics; 象形文字
    poeme poesie vers; poem poetry verse; 诗 诗歌 诗句
    cle; key; 钥匙
    miroir glace; mirror looking-glass; 镜子
    bougie chandelle cierge; candle taper; 蜡烛
    lampe lanterne torche flambeau lustre; lamp lantern torch chandelier lights; 灯 火把 灯笼 吊灯
    horloge montre pendule; clock watch; 钟 时钟 手表 怀表
    drapeau etendard banniere; flag banner standard; 旗帜 旗 国旗 旗子
    baton canne sceptre batons; stick cane staff sceptre scepter rod walking-stick; 手杖 棍子 权杖 拐杖 棍
    eventail; fan; 扇子
    parapluie ombrelle parasol; umbrella parasol; 伞 阳伞
    jouet poupee; toy doll; 玩具 娃娃
    masque; mask; 面具
    balance; scales; 天平
    globe sphere boule; globe sphere orb ball; 地球仪 球 球体
    palette pinceau chevalet; palette brush easel; 调色板 画笔 画架
    cadre encadrement; frame framing; 画框 框 框子 边框
    vitrine vitre; showcase glass-case; 玻璃罩 防弹玻璃 展柜
    tapis; carpet rug; 地毯
    rideau tenture baldaquin; curtain drape hanging canopy; 窗帘 帘子 帷幕 幕布
    coussin oreiller; cushion pillow; 垫子 靠垫 枕头
    nappe; tablecloth; 桌布
    roue; wheel; 轮子
    voile voiles; sail sails; 帆 船帆
    corde; rope string; 绳子 绳索
    caisse boite coffre coffret; box chest case casket; 箱子 盒子
    = meuble meubles mobilier; furniture; 家具
    table; table desk; 桌子 餐桌 桌 书桌
    chaise fauteuil siege tabouret banc; chair armchair seat stool bench; 椅子 扶手椅 座位 凳子 长椅
    accoudoir; armrest; 扶手
    lit; bed couch; 床
    trone; throne; 宝座 王座
    boiserie boiseries lambris; woodwork panelling paneling; 木作 木雕 护墙板 木工
    = arme armes; weapon weapons arms; 武器 兵器
    epee glaive sabre; sword blade sabre saber; 剑 宝剑
    lance pique; spear lance pike; 长矛 矛
    arc fleche carquois; bow arrow quiver; 弓 箭 弓箭
    fusil pistolet mousquet baionnette; gun rifle pistol musket bayonet; 枪 手枪 步枪 刺刀
    canon; cannon; 大炮
    bouclier; shield; 盾牌 盾
    = instrument; instrument; 乐器
    violon; violin fiddle; 小提琴
    guitare luth; guitar lute; 吉他 鲁特琴 琵琶
    flute; flute pipe; 笛子 长笛
    piano clavecin; piano harpsichord; 钢琴
    harpe lyre; harp lyre; 竖琴
    tambour; drum; 鼓
    musique; music; 音乐
    = batiment edifice construction immeuble; building edifice construction; 建筑 建筑物 房子 楼
    maison cabane ferme chaumiere; house home cottage hut farm; 房子 屋子 家 小屋 农舍
    palais; palace; 宫殿 皇宫 宫
    chateau; castle chateau; 城堡
    eglise cathedrale chapelle; church cathedral chapel; 教堂 大教堂
    temple; temple; 神庙 寺庙 庙
    tour; tower; 塔 塔楼
    pont; bridge; 桥 桥梁
    ville cite village; city town village; 城市 城 村庄 小镇
    rue route chemin sentier allee; street road path way trail; 街道 路 小路 道路 街
    mur muraille paroi; wall walls; 墙 墙壁 城墙
    fenetre fenetres baie; window windows; 窗户 窗子 窗
    porte portes portail grille; door gate doorway; 门 大门 门口
    escalier escaliers marche marches; stairs staircase steps stairway; 楼梯 台阶 阶梯
    colonne colonnes pilier colonnade; column columns pillar colonnade; 柱子 圆柱 石柱 柱
    plafond voute coupole dome; ceiling vault dome cupola; 天花板 穹顶 拱顶 屋顶 圆顶 天顶
    toit toiture; roof; 屋顶
    sol plancher parquet mosaique dallage; floor flooring mosaic tiles; 地板 地面 地砖 马赛克
    verriere vitrail vitraux; skylight stained-glass glass-roof; 玻璃屋顶 彩色玻璃 天窗
    cheminee foyer; fireplace chimney hearth; 壁炉 烟囱
    balcon terrasse; balcony terrace; 阳台 露台
    fontaine bassin; fountain pool basin; 喷泉 水池
    jardin parc cour; garden park courtyard; 花园 院子 庭院 公园
    piedestal socle base; pedestal plinth base; 底座 基座
    arche arcade arc; arch arcade archway; 拱门 拱廊
    ruine ruines; ruin ruins; 废墟 遗迹
    tombeau tombe sarcophage cercueil; tomb grave sarcophagus coffin; 坟墓 墓 石棺 棺材
    pyramide; pyramid; 金字塔
    salle-a-manger; dining-room; 餐厅 饭厅
    = paysage nature decor panorama; landscape scenery nature view; 风景 景色 自然 景观
    fond arriere-plan lointain; background backdrop distance behind; 背景 远处 后面 远方 后景
    premier-plan devant avant-plan; foreground front; 前景 前面
    ciel cieux; sky heavens; 天空 天
    nuage nuages nuee; cloud clouds; 云 云朵 白云 云彩
    soleil; sun; 太阳 阳光
    couchant crepuscule; sunset dusk; 日落 夕阳 黄昏 落日
    lever aube levant aurore; sunrise dawn; 日出 黎明 朝阳
    lune croissant; moon crescent; 月亮 月 月光 明月
    etoile etoiles; star stars starry; 星星 星 繁星 星空
    nuit nocturne; night nocturnal; 夜晚 夜 夜里
    lumiere eclairage clarte lueur luminosite eclat; light lighting glow brightness; 光 光线 灯光 光亮 明暗 采光
    ombre ombres obscurite penombre clair-obscur; shadow shadows shade darkness chiaroscuro; 阴影 影子 黑暗 暗部
    reflet reflets reflete; reflection reflections reflected mirrored; 倒影 反光 反射 映 影子
    mer ocean flots maree; sea ocean; 大海 海 海洋 海面
    vague vagues houle; wave waves; 波浪 海浪 浪
    riviere fleuve ruisseau seine; river stream; 河 河流 江 小河 溪
    lac etang mare; lake pond; 湖 池塘 湖泊
    rive berge bord rivage plage; shore bank riverside beach; 岸边 河岸 海边 沙滩 岸
    montagne montagnes colline rocher rochers roche mont; mountain mountains hill rock rocks cliff; 山 山峰 山丘 岩石 大山
    ile; island; 岛
    neige; snow; 雪
    glace givre gel; ice frost; 冰 霜
    pluie; rain; 雨
    vent souffle; wind breeze; 风
    tempete orage; storm thunderstorm; 暴风雨 风暴
    brume brouillard vapeur; mist fog haze; 雾 薄雾 雾气
    feu flamme flammes incendie; fire flame flames burning; 火 火焰 火灾 着火
    fumee; smoke; 烟 烟雾
    hiver; winter; 冬天 冬季
    ete; summer; 夏天 夏季
    printemps; spring; 春天 春季
    automne; autumn fall; 秋天 秋季
    terre; earth ground soil; 土地 大地 泥土
    bateau bateaux barque navire voilier; boat boats ship vessel; 船 小船 帆船 小舟
    radeau; raft; 木筏 筏子 筏
    voiture charrette chariot carrosse char; cart carriage chariot wagon; 马车 车 战车
    train locomotive gare; train locomotive station; 火车 蒸汽 车站
    = couleur couleurs coloris teinte ton; colour color colours colors hue tone; 颜色 色彩 色调
    rouge vermillon ecarlate; red scarlet crimson; 红 红色 红的 大红 鲜红
    bleu bleue azur outremer; blue azure ultramarine; 蓝 蓝色 蓝的 青色
    vert verte; green; 绿 绿色 绿的
    jaune; yellow; 黄 黄色 黄的
    orange orangee; orange; 橙 橙色 橘色 橘红
    noir noire sombre obscur fonce; black dark; 黑 黑色 黑的 深色
    blanc blanche; white; 白 白色 白的
    gris grise; grey gray; 灰 灰色
    rose; pink; 粉 粉色 粉红 粉红色
    violet mauve pourpre; purple violet mauve; 紫 紫色
    brun brune marron; brown; 棕 棕色 褐色 咖啡色
    dore doree dorure dorures; golden gilded gilding gilt; 金色 镀金 金色的 金灿灿
    = materiau matiere materiaux; material materials; 材料 材质
    or; gold; 金 黄金 金子
    argent; silver; 银 白银 银子
    bronze; bronze; 青铜 铜
    marbre; marble; 大理石
    pierre calcaire granit basalte; stone limestone granite basalt; 石头 石灰石 玄武岩 花岗岩 石 *
    platre; plaster; 石膏
    bois peuplier chene; wood poplar oak wooden; 木头 木板 木 木料 杨木
    toile; canvas; 画布 帆布
    ivoire; ivory; 象牙
    argile terre-cuite ceramique; clay terracotta ceramic; 陶 陶土 黏土
    email; enamel; 珐琅
    fer acier metal; iron steel metal; 铁 钢 金属
    huile; oil; 油 油彩
    vernis; varnish; 清漆 光油
    aquarelle pastel gouache; watercolour watercolor pastel gouache; 水彩 粉彩
    craquelure craquelures fissure fente; crack cracks craquelure fissure split; 裂纹 裂缝 开裂 龟裂
    = gauche; left lefthand; 左 左边 左侧 左面 左手边
    = droite; right righthand; 右 右边 右侧 右面 右手边
    = -
    centre milieu; centre center middle; 中间 中央 中心 当中
    haut dessus sommet; top above upper; 上面 顶部 上方 顶上
    bas dessous; bottom below lower; 下面 底部 下方 底下
    coin angle bord; corner edge; 角落 角 边缘
    cote; side; 旁边 侧面 一侧
    = histoire evenement fait; story history event; 故事 历史 事件 来历
    vol vole voler derobe cambriolage; theft stolen steal stole robbery heist rob; 失窃 被盗 偷 盗窃 被偷 偷走 偷过 盗走
    restauration restaure nettoyage restaurer nettoye; restoration restored cleaning cleaned repair repaired; 修复 修补 清洗 翻新 修过
    abime degat endommage dommage vandalisme attaque degrade; damage damaged vandalism attack attacked vandal vandalised; 损坏 破坏 受损 毁坏 袭击 泼
    casse brise manque manquant perdu disparu ampute absent; broken missing lost gone; 断 缺 丢失 不见 没了 残缺 断了 缺了 断臂
    decouverte trouve decouvert fouille fouilles retrouve; discovery discovered found excavated excavation dig unearthed; 发现 出土 挖 挖掘 找到 发掘
    don donne offert legs donation cadeau leguer; gift donated given donation bequest donor bequeathed; 捐赠 捐 赠送 遗赠 送 礼物
    achat achete acquis acquisition acheter vendu vente; purchase bought acquired acquisition sold sale buy; 购买 买 买下 收购 卖
    provenance origine vient arrive; provenance origin come came; 来源 出处 怎么来 来历 来自
    guerre combat bataille conflit; war battle fight combat; 战争 打仗 战役 战斗
    victoire triomphe; victory triumph win; 胜利 凯旋
    revolution revolte emeute barricade; revolution revolt uprising riot; 革命 起义 街垒
    naufrage; shipwreck wreck; 海难 沉船
    mort deces mourir meurt assassinat meurtre tue; death die died killed murder assassination dying; 死 死亡 去世 被杀 谋杀 刺杀 遇刺
    naissance naitre; birth born; 出生 诞生
    mariage noces noce; wedding marriage; 婚礼 结婚 婚宴
    couronnement sacre; coronation crowning; 加冕 加冕礼
    fete banquet bal; feast party banquet ball celebration; 宴会 节日 聚会 舞会
    chasse; hunt hunting; 打猎 狩猎
    miracle; miracle; 奇迹 神迹
    secret mystere enigme cache; secret mystery hidden enigma; 秘密 谜 奥秘 隐藏 神秘
    legende mythe mythologie; legend myth mythology; 传说 神话
    symbole signification sens signifie symbolise allegorie message; symbol meaning symbolism symbolise signify allegory; 象征 含义 寓意 意义 意思
    copie reproduction replique faux contrefacon; copy replica reproduction fake forgery duplicate; 复制品 副本 仿品 赝品 摹本 假的 复制
    esquisse dessin croquis etude ebauche; sketch drawing study draft; 草图 素描 速写 草稿
    repentir modification change ajoute retouche; pentimento change changed added altered overpaint; 修改 改动 添上 加上 改过
    radiographie rayons-x scanner; x-ray xray scan; X光 扫描
    = prix valeur cout coute cher argent payer vaut somme assurance; price value cost worth expensive money paid pay insurance; 价格 价值 多少钱 值多少钱 价钱 贵 值钱 估价
    = -
    celebre celebrite connu renom renommee gloire fameux; famous fame known renown celebrity popular; 有名 出名 著名 名气 知名
    visiteurs visiteur; visitors visitor; 游客 参观者 参观人数
    signature monogramme paraphe; signature signed sign autograph monogram initials; 签名 署名 落款 签字
    date annee; date year; 日期 年份
    technique sfumato touche coup-de-pinceau empatement; technique brushwork brushstroke brushstrokes sfumato impasto; 技法 笔触 画法 晕涂法 笔法
    perspective profondeur; perspective depth; 透视 远近 纵深
    composition; composition layout; 构图
    portrait; portrait; 肖像 肖像画
    autoportrait; self-portrait selfie; 自画像
    scandale choquant choque controverse polemique critique; scandal shocking shocked controversy criticism outrage; 丑闻 争议 轰动 批评 震惊
    exposition salon; exhibition salon; 展览 沙龙
    impressionnisme impressionniste; impressionism impressionist; 印象派 印象主义
    renaissance; renaissance; 文艺复兴
    baroque; baroque; 巴洛克
    romantisme romantique; romanticism romantic; 浪漫主义 浪漫
    art-nouveau; art-nouveau; 新艺术
    surnom nom appele; nickname name called; 外号 绰号 名字
    titre; title; 标题 题目 名称
    eleve atelier apprenti; pupil workshop studio apprentice; 学生 工作室 学徒 画室
    danse; dance dancing; 跳舞 舞蹈
    dort dormir sommeil endormi dormeur; sleep sleeping asleep sleeper; 睡 睡觉 睡着 沉睡 睡眠
    assis assise; sitting seated sit; 坐 坐着
    debout; standing stand; 站 站着 站立
    couche allonge allongee etendu; lying reclining lie lies; 躺 躺着 卧
    marche marcher; walk walking; 走 走路
    mange boit boire; eating drinking drink eat; 吃 喝
    lit lire lecture; read reading; 读 看书 阅读
    tient tenir porte porter; hold holding holds carry carrying; 拿 拿着 抱 握 抱着 手里拿
    pleine-lune; full-moon; 满月 圆月
    mouvement; movement motion; 动作 运动
    taille grandeur dimension; size dimensions; 大小 尺寸
    fils trame tapisserie; tapestry weaving; 挂毯 织锦
    grossesse enceinte; pregnant pregnancy; 怀孕 孕妇
    maladie malade; disease illness sick ill; 病 生病 疾病
    oeuf; egg; 鸡蛋
    bain baigneuse baigneuses baignade; bath bathers bather bathing; 浴女 洗澡 沐浴 浴
    toilette maquillage fard; makeup cosmetics; 化妆 妆容
    triche tricheur tricheurs carte cartes; cheat cheating cards card; 作弊 牌 纸牌 扑克
    = -
    +achat acheteur acquereur acquisiteur preneur encherisseur; buyer purchaser bidder acquirer owner; 买家 买主 买的人 拍下 收购者
    vendeur; seller vendor; 卖家
    encheres enchere adjudication adjuge marteau; auction auctioned hammer bid bidding; 拍卖 拍卖会 成交 竞拍
    estimation estime evaluation evalue expertise; estimate estimated valuation appraisal appraised valued; 估价 估值 标价 起拍价
    proprietaire appartenu possede appartenait; owner owned belonged possession; 主人 拥有 归谁 收藏者
    commande commanditaire client commander; commission commissioned ordered patron client; 委托 订购 订制 客户 定做
    poids lourd pese kilo tonne carat carats masse; weight weigh weighs heavy kilo ton tons tonnes carats mass; 重量 重 沉 公斤 斤 吨 多重 克拉 几斤
    haut hauteur grand immense geant gigantesque enorme colossal; tall height high huge giant enormous colossal big; 高 高度 巨大 很大 庞大
    loi lois regle regles code reglement article articles; law laws rule rules code articles regulation; 法律 法典 规定 条文 法条 法规 规矩
    langue langues alphabet ecritures idiome; language languages alphabet script scripts tongue tongues; 语言 文字 字母 几种文字 语种
    dechiffre dechiffrer decode traduit traduire decrypte comprendre; decipher deciphered decode decoded decoder translate translated read crack; 破译 解读 翻译 读懂 破解
    egyptologue linguiste; egyptologist linguist; 学者 语言学家
    grec; greek; 希腊 希腊文 希腊语
    egypte egyptien pharaon; egypt egyptian pharaoh; 埃及 法老
    transport transporte deplace emporte achemine demenage; transport transported moved shipped brought carried haul; 运 搬 运输 搬运 运到 弄到 运走
    trou perce percer fore orifice; hole drilled drill bored pierced; 洞 孔 窟窿 钻 打洞 钻孔
    joint raccord jonction assemblage soude colle; seam joint join joined glued stuck attached; 接缝 接口 拼接 接合 拼 粘 缝
    bloc morceau morceaux piece fragment fragments eclat; block piece pieces chunk fragment fragments bit; 块 碎片 一块 残片 碎块
    flou nettete net floue trouble; blurry blurred blur fuzzy focus sharp; 模糊 虚 清晰 失焦
    profil cote; profile sideways side-view; 侧面 侧脸 半边脸 侧身
    aiguille aiguilles fuseau fuseaux fil bobine; needle needles bobbin bobbins thread pins; 针 线 线轴 梭子 丝线
    couture brode broderie coudre dentelliere; sewing sew embroidery lacemaking; 刺绣 缝纫 绣 织
    deguise deguisement oriental turc costume; disguise dressed exotic oriental outfit; 打扮 东方 装扮 异域
    habite habitait vivait vit demeure logement chez; live lived home residence inhabit dwelling; 住 居住 自己家 家里 住过
    gratuit libre payant entree billet ticket; free admission entrance charge ticket tickets; 免费 收费 门票 要钱 票
    ampoule electricite electrique artificiel; bulb electric electricity artificial; 灯泡 电灯
    +famille parent cousin cousine famille apparente proche; relative cousin kin related; 亲戚 家人 亲人 表姐
    +soeur soeur frangine soeurette ainee cadette; sister sis sibling; 姐姐 妹妹 姐妹
    +frere frangin frerot; bro brother; 哥 弟
    +pere papa daron; dad daddy pa; 爸
    +mere maman daronne; mum mom mama mommy; 妈 老妈
    +epouse epouse femme moitie compagne; wife missus partner; 老婆 妻子 媳妇
    +epouse mari compagnon; hubby husband; 老公
    vertebre vertebres colonne echine lombaires anatomie proportion proportions; spine vertebra vertebrae backbone anatomy proportions; 脊椎 椎骨 脊柱 比例 解剖 骨头
    etreinte enlace enlacer embrasse baiser bisou calin; embrace hug hugging kiss kissing cuddle; 拥抱 抱 吻 亲吻 抱在一起 接吻
    cercle rond anneau boucle arrondi ovale circulaire; circle round ring oval circular loop; 圆 圆形 圈 圆圈 环
    triangle pyramidal; triangle pyramid triangular; 三角 三角形 金字塔形
    angle tourner tour autour contourner; angle around turn walk-around rotate; 角度 绕 转 一圈 四周
    evanoui evanouie inconscient pamoison; faint fainted unconscious swoon pass; 晕 昏 昏倒 昏迷
    pose posture attitude position tordu tordue tournure contrapposto; pose posture stance attitude crooked twisted contrapposto; 姿势 姿态 站姿 歪 扭 站着
    equilibre penche incline; balance leaning lean tilted; 倾斜 平衡 歪
    grotte caverne antre; cave grotto cavern; 洞穴 山洞 岩洞
    agenouille agenouillee genoux; kneel kneeling kneels; 跪 跪着 下跪
    +doigt montre pointe pointer designe doigt geste; point pointing points gesture finger; 指 指着 手指 手势 指向
    +oeil regarde fixe observe regard; looking look watching stare staring gaze; 看着 盯 盯着 望 注视 看向
    porte coiffe mis enfile; wear wearing worn; 戴 戴着 穿 穿着
    efface effacee martele gomme lisse vide; erased erase blank empty smooth rubbed; 磨掉 抹掉 空 空白 空的 平 抹去 擦掉
    partie moitie portion section; part half portion section; 部分 一半 半截 半边
    rectangle forme carre contour silhouette; rectangle shape square outline silhouette; 形状 长方形 方形 轮廓
    couche bande strate zone; layer band stripe zone; 层 带 条纹
    +couleur teinte couleurs bicolore nuance; shade tint two-tone; 颜色 色 两种颜色
    opinion avis accueil reaction; opinion reception reaction critics; 评价 反应 看法
    jeune jeunesse age; young youth; 年轻 青年
    pauvrete misere; poverty misery; 贫穷 穷
    peur effraye crainte terreur; fear afraid scared terror; 害怕 恐惧 怕
    tristesse triste melancolie; sad sadness sorrow melancholy; 悲伤 难过 忧伤 伤心
    joie joyeux heureux content; joy happy cheerful; 高兴 快乐 开心
    colere fache; anger angry; 生气 愤怒
    ennui ennuie; boredom bored; 无聊
    fatigue; tired weary; 累 疲倦
    jaloux jalousie; jealous jealousy; 嫉妒
    fou folie; mad madness crazy; 疯
    courage heros heroique; courage hero heroic brave; 英雄 勇敢
    prison; prison jail; 监狱
    faim famine; hunger starving; 饥饿 饿
    soif; thirst thirsty; 渴
    voyage; travel journey trip; 旅行 旅途
    ecole etudie appris; school studied learned; 学校 学习
    atelier usine; workshop factory; 工厂
    travail metier profession boulot; job work profession trade occupation; 职业 工作
    argent monnaie pieces fric sous or; money coins cash dough; 钱 金币 硬币 钱币
    riche richesse fortune; rich wealth fortune; 有钱 财富 富
    tresor butin; treasure loot; 宝藏 宝贝 财宝
    langage geste; sign gesture; 手势
    armoiries blason embleme ecusson; coat-of-arms crest emblem; 徽章 纹章
    medaille decoration; medal award order; 勋章 奖章
    cle-de-voute voute; keystone vaulting; 拱
    grilles barreaux grillage; bars railing grating; 栏杆 铁栏
    echelle; ladder; 梯子
    pelle outil outils marteau; tool tools hammer shovel; 工具 锤子
    cage; cage; 笼子
    berceau; cradle; 摇篮
    jeu dames echecs des; game chess dice; 棋 游戏 骰子
    pipe tabac cigare cigarette; pipe tobacco cigar cigarette; 烟斗 香烟
    lunettes; glasses spectacles eyeglasses; 眼镜
    perruque; wig; 假发
    tatouage cicatrice; tattoo scar; 纹身 疤
    bonnet phrygien; phrygian liberty-cap; 红帽子 弗里吉亚
    +chaussure sandales; sandals flip-flops; 凉鞋
    +bas chaussette chaussettes; sock socks; 袜子
    +robe tunique toge drapee; toga tunic; 袍子
    chignon natte; bun plait braid; 发髻 辫
    +bateau canot chaloupe pirogue embarcation; canoe rowboat dinghy; 小艇 划艇
    ancre rame rames aviron; anchor oar oars; 桨 锚
    +baton gourdin massue matraque; club cudgel bludgeon; 棒子 棒
    pistolets flingue flingues revolver; guns pistols revolver; 手枪 枪
    +couteau poignard dague; dagger; 匕首
    +chien clebard clebs cabot molosse toutou; pooch doggo mutt pup hound; 汪星人 汪 狗子 犬 毛孩子
    +chat minet matou greffier; kitty feline moggy; 喵星人 喵
    +cheval canasson destrier etalon; steed stallion; 坐骑
    +oiseau piaf volatile; birdie fowl; 飞禽
    +enfant marmot mioche moutard mouflet bambin; tot toddler youngster; 娃 小娃 小孩
    +fille gamine mome fillette; lass lassie; 丫头 女娃
    nourrice; nurse nanny; 奶妈
    nain nains naine; dwarf dwarfs dwarves; 侏儒 矮人
    +haut geant; giant; 巨人
    +pape souverain-pontife pontife saint-pere; pontiff papacy; 教宗 教皇
    gardien garde sentinelle; guard guardian sentry; 守卫 卫兵
    messager; messenger; 信使
    temoin; witness; 目击者 见证
    +frere jumeaux; twins; 双胞胎
    reflechit pense penseur meditation; think thinking thinker meditate; 思考 沉思 想事情
    parler bavarde discute conversation; talk chat conversation; 说话 聊天
    prie priere prier; pray prayer praying; 祈祷
    tombe chute tomber; fall falling fell; 掉 跌倒 坠落
    court courir fuit fuite; run running flee fleeing; 跑 逃跑
    vole voler vol; fly flying flight; 飞 飞翔
    nage nager; swim swimming; 游泳
    saute saut; jump jumping; 跳
    ecrit ecrire redige; write writing wrote; 写
    +esquisse dessine dessiner crayon; draw drawing drawn pencil; 画画 画素描 铅笔
    sculpte taille cisele burin; carve carved chisel sculpted; 雕刻 刻
    signe; signed; 签
    ouvre ouvert ouvrir; open opened opening; 打开 开
    ferme clos; closed shut; 关闭
    cuit cuisine; cook kitchen; 厨房 做饭
    +verre bouteille fiole flacon ampoule; bottle vial phial flask; 瓶子 小瓶
    +tasse theiere sucrier tasse soucoupe; teacup teapot saucer; 茶杯 茶具 杯盏
    +gateau biscuit patisserie friandise gateaux; biscuit cookie pastry sweets; 点心 饼干 甜点 月饼
    +nappe nappe serviette; tablecloth napkin; 桌布
    +rideau dais tenture baldaquin rideaux draperies; drapes curtains hangings canopy; 帷幔 窗帘 帘
    vetu habille; dressed clothed; 穿着
    genealogie ancetre; ancestor; 祖先
    disparition absence absent; absence absent missing; 缺席 没来 不在场
    present assiste; present attended; 在场 出席
    mensonge invente; lie invented made-up; 假的 编造
    verite realite; truth reality; 真实 真相
    erreur faute; error mistake wrong; 错误 画错 接错
    difference different differents; difference different differ; 区别 不同 不一样
    ressemble ressemblance pareil pareils; resemble resembling similar alike; 像 相似 相像
    paire couple deux; pair couple two; 一对 两个 对
    serie ensemble groupe cycle; series set group cycle; 系列 一套 一组 套
    premier-jet version versions; version versions; 版本
    inacheve inachevee fini; unfinished incomplete finished; 未完成 没画完
    agrandi elargi coupe recadre; cut trimmed enlarged cropped; 裁 裁掉 剪
    lumineux brillant eclaire eclat; bright shiny shining luminous glowing; 亮 闪亮 发光 明亮
    transparent; transparent see-through; 透明
    doux lisse; soft smooth; 柔软 光滑
    +lever matin; morning; 早晨 早上
    +couchant soir; evening; 傍晚 晚上
    orient; east; 东方
    paradis enfer; paradise hell heaven; 天堂 地狱
    monde univers; world universe; 世界 宇宙
    = pays nation; country nation; 国家
    france francais; france french; 法国
    angleterre anglais londres; england english britain london; 英国 伦敦
    italie italien; italy italian; 意大利
    chine chinois; china chinese; 中国
    grece grecque; greece grecian; 希腊
    amerique etats-unis americain; america american usa; 美国
    espagne espagnol; spain spanish; 西班牙
    hollande hollandais; holland dutch; 荷兰
    japon japonais; japan japanese; 日本
    = -
    medecin docteur chirurgien; doctor physician surgeon; 医生 大夫
    operation; operation surgery; 手术
    sens odorat ouie toucher gout vue; senses smell hearing touch taste sight; 五感 嗅觉 听觉 触觉 味觉
    odeur sentir; smell scent; 气味 味道
    bruit; noise; 噪音
    poussiere; dust; 灰尘
    tache tachete; spot stain splash; 污点 斑点
    point points pointillisme; dot dots; 点
    ligne lignes trait; line lines; 线条 线
    rayon rayons; ray rays beam; 光束 光芒
    moule moulage; cast mould; 模子 铸造
    +soldat armee troupe troupes; army troops; 军队 部队
    +soldat general marechal; general marshal; 将军
    drap draps; sheet sheets bedding; 床单
    +drapeau etendard bannière oriflamme; standard banner pennant; 旗 旗帜 大旗
    prendre pris prend saisir attrape; take takes took grab seize taking; 拿走 抓 取
    donner donne tend tendre remet offre; give gives giving hand handing offer offering; 给 递 递给 送给
    mettre pose poser place; put puts putting place placing; 放 放着 摆
    tuer tue assassine massacre egorge; kill kills murdered slain slaughter; 杀 杀死 刺杀
    couper tranche decapite decapitation; cut cuts behead beheaded slice; 砍 切 砍头
    cacher cache dissimule; hide hides hiding hidden conceal; 藏 藏着 隐藏 躲
    chercher cherche; search searching seek; 找 寻找
    perdre perd; lose loses lost; 丢 失去
    payer paye; pay pays; 付 付钱
    tirer tire; pull pulls shoot shooting fire; 拉 射 开枪
    pousser pousse; push pushing; 推
    lever leve brandit brandir agite; raise raised raising wave waving lifts lift; 举 举着 举起 挥
    monter monte chevauche grimpe; ride riding climb climbing mount; 骑 爬
    descendre descend; descend; 下来
    attendre attend; wait waiting; 等 等待
    crier crie hurle; scream screaming shout shouting; 喊 叫 尖叫
    chanter chante chant; singing sings; 唱 唱歌
    jouer joue; play plays playing; 玩 弹 演奏
    construire construit bati batir; build built construct constructed; 建 建造 盖
    fabriquer fabrique fait; made make manufactured produced; 制作 做成 造
    graver grave gravure; engrave engraved carving inscribed; 刻着 雕 刻有
    exposer expose accroche; exhibit exhibited displayed; 展出 挂
    changer change transforme; change changed transformed; 变 改变 变化
    disparaitre disparu; disappear disappeared vanished; 消失 不见了
    survivre survivants survivant rescapes; survive survivors survived; 幸存 活下来 生还
    sauver sauve sauvetage secours; rescue rescued save saved; 救 救援 得救
    espoir espere; hope hopeful; 希望
    naufrages radeau; castaways raft; 遇难者 木筏
    horizon loin lointain; horizon far faraway distance; 地平线 远处 远方
    assemblee reunion; gathering assembly meeting; 聚会 集会
    spectacle theatre scene; show theatre theater stage scene; 戏剧 舞台 剧院
    ordre moine; order; 修会
    sagesse sage; wisdom wise; 智慧
    science scientifique savoir; science scientific knowledge; 科学
    mathematique geometrie; mathematics geometry; 数学 几何
    temps duree heure; time duration hours long; 时间 多久
    rapide vite; fast quick quickly speed; 快 速度
    lent lentement; slow slowly; 慢
    nombre chiffre; number digit figure; 数字 号码
    premier premiere debut; first beginning start; 第一 开始 最早
    dernier derniere fin; last end final; 最后 结束
    nouveau neuf moderne recent; new modern recent; 新 现代
    vieux ancien antique antiquite; old ancient antique; 老 古代 古老
    original authentique vrai; original authentic genuine real; 原作 真迹 真品
    grec antique romain rome; roman rome ancient; 罗马
    russe russie; russian russia; 俄罗斯
    allemand allemagne; german germany; 德国
    arabe islam; arab islamic; 阿拉伯
    turc turquie; turk turkish turkey; 土耳其
    perse iran; persian persia; 波斯
    mesopotamie babylone; mesopotamia babylon babylonian; 巴比伦 美索不达米亚
    religion foi croyance; religion faith belief; 宗教 信仰
    mythe legende conte; tale story myth; 传说 故事
    etrange bizarre mysterieux; weird strange mysterious odd; 奇怪 神秘
    beaute beau canon ideal; beauty beautiful ideal; 美 美丽 漂亮
    laid moche; ugly; 丑
    gros grosse rond; fat chubby plump; 胖 丰满
    mince maigre; thin slim skinny; 瘦
    chauve crane; bald; 秃头 光头
    blond blonde roux rousse; blond blonde redhead ginger; 金发 红发
    boucle frise; curly; 卷
    maquille fard; makeup; 妆
    pale blafard; pale; 苍白
    bronze bronzee hale; tanned dark-skinned; 黑皮肤
    noir africain africaine; black african; 黑人
    handicape boiteux; crippled lame; 瘸
    aveugle; blind; 盲人 瞎
    sourd; deaf; 聋
    paix; peace; 和平
    liberte libre; liberty freedom free; 自由
    peuple nation citoyens; people nation citizens; 人民 平民
    loi justice juge; law justice judge; 正义 法官
    chef dirigeant leader; leader chief head; 首领 领导
    noble noblesse aristocrate; noble aristocrat nobility; 贵族
    bourgeois bourgeoisie; bourgeois middle-class; 资产阶级 市民
    ouvrier travailleur; worker workman; 工人
    bourreau; executioner; 刽子手
    sorciere magie; witch magic; 女巫 魔法
    fantome spectre; ghost spirit; 鬼 幽灵
    monstre chimere; monster beast chimera; 怪物 怪兽
    licorne; unicorn; 独角兽
    centaure satyre nymphe; centaur satyr nymph; 半人马 仙女
    muse muses; muse muses; 缪斯
    sirene; mermaid siren; 美人鱼
    squelette os ossements; skeleton bone bones; 骨架 骨头 骷髅
    momie; mummy; 木乃伊
    crocodile hippopotame; crocodile hippo; 鳄鱼 河马
    ours; bear; 熊
    cerf biche daim; deer stag doe; 鹿
    chouette hibou; owl; 猫头鹰
    corbeau pie; crow raven magpie; 乌鸦
    canard oie; duck goose; 鸭子 鹅
    grenouille crapaud; frog toad; 青蛙
    araignee; spider; 蜘蛛
    escargot; snail; 蜗牛
    pinceaux pigment pigments; brushes pigment pigments; 颜料
    huile-sur-toile peinture; paint painted oil-paint; 油画 颜料
    fresque murale; fresco mural; 壁画
    gravure estampe; print engraving etching; 版画
    photographie photo; photograph photo; 照片
    mosaique; mosaic; 马赛克 镶嵌画
    bas-relief relief; relief carving; 浮雕
    stele dalle; stele slab stela; 石碑 碑
    statue statuette figurine; statue statuette figurine; 雕像 塑像 小雕像
    """
}
