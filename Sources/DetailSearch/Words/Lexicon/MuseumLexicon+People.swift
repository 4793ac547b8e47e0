// swift-format-ignore-file

extension MuseumLexicon {
  /// People: bodies, clothes, jewels, kin, ranks, trades, gods.
  static let people = """
    = corps; body; 身体 身子 *
    main mains paume poing; hand hands palm fist; 手 手掌 小手 双手 拳头
    doigt index pouce montre pointe pointer designe geste; finger fingers thumb point pointing points gesture; 手指 指头 食指 大拇指 指 指着 手势 指向
    bras avant-bras coude; arm arms forearm elbow; 胳膊 手臂 手肘 臂膀
    poignet; wrist; 手腕
    tete crane; head skull; 头 脑袋 头部 骷髅 头骨
    visage figure face mine traits; face faces features; 脸 面容 面孔 脸庞 面部 脸部
    oeil yeux regard regarde pupille paupiere fixe observe; eye eyes gaze look stare glance eyelid looking watching staring; 眼睛 眼神 目光 眼 双眼 眸子 视线 看着 盯 盯着 望 注视 看向
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
    robe jupe jupon tunique toge drapee; dress gown skirt robe petticoat toga tunic; 裙子 长裙 连衣裙 长袍 礼服 衬裙 袍子
    manteau cape pelisse veste habit; coat cloak cape mantle jacket; 外套 斗篷 披风 大衣 外衣
    chapeau bonnet casquette toque couvre-chef beret; hat bonnet cap headgear beret headwear; 帽子 礼帽 帽 草帽 高帽
    turban; turban headscarf; 头巾 包头
    voile foulard fichu echarpe chale; veil scarf shawl kerchief; 面纱 纱 披肩 围巾 头纱 薄纱
    gant gants; glove gloves; 手套
    chaussure soulier botte bottes sandale sabot chaussures sandales; shoe shoes boot boots sandal slipper sandals flip-flops; 鞋 鞋子 靴子 凉鞋
    manche manches; sleeve sleeves; 袖子 衣袖
    col collerette fraise collet; collar ruff; 领子 衣领 领口 领巾
    ruban noeud; ribbon bow; 丝带 缎带 蝴蝶结
    dentelle; lace; 蕾丝 花边
    ceinture; belt sash girdle; 腰带 皮带
    bas culotte collants pantalon chaussette chaussettes; stockings tights breeches trousers pants sock socks; 袜子 裤子 长裤
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
    enfant enfants gamin gosse bambin mome petit marmot mioche moutard mouflet; child children kid kids tot toddler youngster; 孩子 小孩 儿童 小朋友 小孩子 孩童 娃 小娃
    bebe nourrisson nouveau-ne; baby infant newborn; 婴儿 宝宝 娃娃 小宝宝
    fille fillette jeune-fille demoiselle demoiselles gamine mome; girl girls maiden lass lassie; 女孩 少女 姑娘 女孩子 小姑娘 小女孩 丫头 女娃
    garcon garconnet; boy boys lad; 男孩 少年 男孩子 小男孩
    vieillard vieux vieille ancien; old-man elder elderly; 老人 老头 老者 老太太
    mere maman daronne; mother mom mum mama mommy; 母亲 妈妈 娘 妈 老妈
    pere papa daron; father dad daddy pa; 父亲 爸爸 爸
    soeur frangine soeurette ainee cadette; sister sis sibling; 姐妹 姐姐 妹妹
    frere jumeau frangin frerot jumeaux; brother twin bro twins; 兄弟 哥哥 弟弟 哥 弟 双胞胎
    fils; son; 儿子
    epouse epoux mari marie mariee conjoint femme moitie compagne compagnon; wife husband spouse bride groom missus partner hubby; 妻子 丈夫 老婆 老公 新娘 新郎 太太 媳妇
    famille parent cousin cousine apparente proche; family relative cousin kin related; 家庭 家人 一家 亲戚 亲人 表姐
    roi monarque souverain; king monarch ruler; 国王 君主 王
    reine; queen; 王后 女王 皇后
    empereur imperatrice; emperor empress; 皇帝 帝王 女皇
    prince princesse dauphin; prince princess; 王子 公主
    pape eveque cardinal souverain-pontife pontife saint-pere; pope bishop cardinal pontiff papacy; 教皇 主教 红衣主教 教宗
    moine pretre religieux; monk priest friar; 僧侣 神父 修士 牧师 和尚
    soldat soldats militaire guerrier combattant officier armee troupe troupes general marechal; soldier soldiers warrior officer fighter army troops general marshal; 士兵 战士 军人 士官 军官 兵 军队 部队 将军
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
    """
}
