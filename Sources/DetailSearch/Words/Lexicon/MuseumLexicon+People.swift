// swift-format-ignore-file

extension MuseumLexicon {
  /// People by age, sex, kin and looks; bonds between them; peoples.
  static let people = """
    = personnage personne gens figure figures individu quelqu'un protagoniste bonhomme quidam; person people figure figures character someone somebody guy persona folks; 人 人物 人们 家伙 角色 *
    femme dame madame nana meuf gonzesse nenette bonne-femme; woman lady women female gal; 女人 女子 妇女 女士 夫人 女的 妇人 女性 *
    homme monsieur type mec gars bonhomme keum bougre; man gentleman men male guy bloke dude fella chap; 男人 男子 男士 先生 男的 男性 *
    enfant enfants gamin gosse bambin mome petit marmot mioche moutard mouflet minot loupiot; child children kid kids tot toddler youngster bairn; 孩子 小孩 儿童 小朋友 小孩子 孩童 娃 小娃 小孩儿 小家伙
    bebe nourrisson nouveau-ne poupon bambino; baby babies infant newborn babe; 婴儿 宝宝 娃娃 小宝宝 婴孩 小婴儿
    fille fillette jeune-fille demoiselle demoiselles gamine mome damoiselle; girl girls maiden lass lassie damsel; 女孩 少女 姑娘 女孩子 小姑娘 小女孩 丫头 女娃 小女孩儿 女娃娃
    garcon garconnet jouvenceau; boy boys lad laddie; 男孩 少年 男孩子 小男孩 小伙子 男娃 小男孩儿
    adolescent adolescente ado ephebe jeune-homme; teenager adolescent youth ephebe young-man; 青少年 少年 年轻人 小伙 美少年
    adulte; adult grown-up; 成人 大人 成年人
    vieillard vieux vieille; old-man elder elderly; 老人 老头 老者 老太太 老人家 老头子
    vieillard vieux papy barbon birbe; old-man greybeard geezer; 老头 老头儿 老翁 老汉 老爷爷 老大爷
    vieille mamie vieille-femme grand-mere; old-woman crone hag; 老妇 老妇人 老太太 老婆婆 老奶奶 大妈
    inconnu inconnue anonyme; stranger unknown anonymous; 陌生人 无名 不知名
    couple amoureux; couple lovers; 情侣 夫妻 恋人 夫妇
    groupe troupe clan; group bunch gang; 一群 群体 一伙
    foule spectateurs public badauds populace cohue attroupement; crowd audience onlookers spectators bystanders mob throng; 人群 观众 群众 围观
    passant promeneur promeneuse flaneur; passer-by stroller walker; 路人 行人 散步的人
    voyageur pelerin pelerine; traveller traveler pilgrim; 旅人 旅行者 朝圣者 香客
    baigneur baigneuse baigneuses nageur; bather bathers swimmer; 浴女 洗澡的人 游泳的人 浴者
    dormeur dormeuse; sleeper; 睡者 睡觉的人
    liseur liseuse lecteur lectrice; reader; 读者 看书的人 读书的人
    buveur buveuse ivrogne poivrot alcoolique soulard; drinker drunk drunkard; 酒鬼 醉汉 喝酒的人 醉鬼
    fumeur; smoker; 抽烟的人
    joueur joueuse tricheur; player gambler; 玩家 赌徒
    temoin; witness onlooker; 目击者 见证 见证人
    victime victimes; victim victims casualty; 受害者 牺牲品 遇难者
    survivant rescape rescapes; survivor survivors; 幸存者 生还者
    otage; hostage; 人质
    mort morts cadavre defunt noye depouille macchabee trepasse; dead corpse body bodies; 死人 尸体 死者 死尸 死去 遗体
    blesse agonisant mourant moribond; wounded dying injured; 伤者 受伤 垂死 伤员 伤兵
    malade patient infirme; patient invalid; 病人 患者
    pauvre mendiant clochard gueux sdf mendiante; poor beggar homeless tramp pauper; 穷人 乞丐 无家可归 叫花子 要饭的 流浪汉
    orphelin orpheline orphelins; orphan orphans; 孤儿
    esclave captif prisonnier captive forcat detenu bagnard; slave captive prisoner convict inmate; 奴隶 囚犯 俘虏 犯人 战俘
    ennemi adversaire rival rivalité rivaux ennemis; enemy foe rival opponent rivalry rivals enemies; 敌人 敌军 对手 竞争 敌对 死对头
    traitre traitresse; traitor; 叛徒 内奸
    heros heroine; hero heroes heroine; 英雄 主角 女英雄 主人公
    martyr martyre martyrs martyriser; martyr martyrdom martyrs martyred; 殉道者 烈士 殉道 殉教
    nain nains naine lilliputien; dwarf dwarfs dwarves midget; 侏儒 矮人 小矮人 矮子
    geant geante titan colosse; giant giants titan giantess titans; 巨人 大个子 泰坦
    aveugle non-voyant; blind; 盲人 瞎子 瞎
    sourd sourde muet; deaf mute; 聋子 聋人 聋 哑巴
    boiteux infirme eclope unijambiste estropie; cripple lame crippled; 瘸子 残疾人 跛子 瘸
    bossu; hunchback; 驼背 驼子
    fou folle dement insense aliene; madman lunatic madwoman; 疯子 疯女人
    sauvage cannibale; savage cannibal wild-man; 野人 食人族
    homme-prehistorique homme-des-cavernes; caveman prehistoric-man; 原始人 穴居人 史前人类
    travesti androgyne hermaphrodite eunuque; transvestite androgynous hermaphrodite; 雌雄同体 男扮女装 双性人 阴阳人 不男不女
    dandy elegant elegante incroyable gandin; dandy fop; 花花公子 公子哥
    coquette seductrice femme-fatale aguicheuse; coquette flirt temptress; 妖艳女子 蛇蝎美人 狐狸精
    prostituee courtisane catin cocotte putain pute hetaire; prostitute courtesan whore harlot; 妓女 风尘女子 交际花 名妓
    odalisque; odalisque harem-woman; 宫女 大宫女 后宫女子
    concubine favorite; concubine; 妃子 妾 嫔妃 贵妃 小妾
    geisha maiko; geisha maiko; 艺妓 艺伎 花魁
    vestale; vestal; 维斯塔贞女
    ami amie copain copine camarade pote compagnon; friend mate pal buddy companion; 朋友 好友 同伴 伙伴
    amant maitresse favorite amants; lover mistress lovers; 情人 情妇 恋人 情侣
    voisin voisine; neighbour neighbor; 邻居
    invite invitee convive hote; guest; 客人 宾客 主人家
    collegue confrere; colleague; 同事 同行
    celibataire; bachelor spinster; 单身
    citoyen citoyenne; citizen; 公民
    habitant habitante; inhabitant resident; 居民
    villageois villageoise; villager; 村民
    etranger etrangere immigre emigrant; foreigner foreign immigrant; 外国人 老外 移民
    refugie exile; refugee exile; 难民 流亡者
    grand-homme personnalite celebrite vedette; celebrity notable; 名人 大人物 明星
    == famille parent cousin cousine apparente parente; family relative cousin kin related relation kinfolk; 家庭 家人 一家 亲戚 亲人 表姐 家属 亲属
    mere maman daronne maternel; mother mom mum mama mommy; 母亲 妈妈 娘 妈 老妈 娘亲
    pere papa daron paternel; father dad daddy pa papa; 父亲 爸爸 爸 老爸
    parents; parents; 父母 爸妈 爹妈 双亲
    fille fillette; daughter; 女儿 闺女 千金
    fils fiston rejeton; son sons offspring; 儿子
    soeur frangine soeurette ainee cadette sœur; sister sis sibling; 姐妹 姐姐 妹妹 姐 妹
    frere jumeau frangin frerot jumeaux; brother twin bro twins; 兄弟 哥哥 弟弟 哥 弟 双胞胎
    jumeau jumeaux jumelle jumelles; twin twins; 双胞胎 孪生
    epouse epoux mari marie mariee conjoint femme compagne compagnon; wife wives husband spouse bride groom missus partner hubby; 妻子 丈夫 老婆 老公 新娘 新郎 太太 媳妇 配偶 爱人
    mari epoux; husband hubby; 丈夫 老公 夫君
    mariee fiancee promise; bride fiancee; 新娘 未婚妻 新娘子
    fiance; groom bridegroom fiance; 新郎 未婚夫 新郎官
    veuf veuve veuvage; widow widower widowed; 寡妇 遗孀 鳏夫 守寡
    grand-mere mamie aieule mamy bonne-maman; grandmother granny grandma nan; 奶奶 外婆 祖母 姥姥
    grand-pere papi pepe aieul papy; grandfather grandpa granddad; 爷爷 外公 祖父 姥爷
    petit-fils petite-fille petits-enfants; grandson granddaughter grandchild grandchildren; 孙子 孙女 外孙
    oncle tonton; uncle; 叔叔 舅舅 伯父
    tante tata tatie; aunt auntie; 阿姨 姑姑 婶婶
    neveu niece; nephew niece; 侄子 侄女 外甥
    gendre bru belle-fille beau-fils belle-mere beau-pere; in-law stepmother son-in-law stepfather; 女婿 儿媳 继母 后妈 岳父 婆婆
    parrain marraine filleul; godfather godmother; 教父 教母
    heritier heritiere; heir heiress; 继承人 继承者
    ancetre aieux ascendant genealogie lignee; ancestor ancestors forefather lineage genealogy; 祖先 先人 祖宗 家谱 血统
    descendant descendants posterite; descendant descendants; 后代 后人 子孙
    batard; bastard illegitimate; 私生子
    == peuple peuplade ethnie tribu nation; people tribe peoples ethnic; 民族 部落 种族 族人
    romain romaine romains antique-rome; roman romans; 罗马人 古罗马 罗马帝国
    grec grecque hellene; greek greeks; 希腊人
    egyptien egyptienne; egyptian egyptians; 埃及人
    gaulois gauloise celte; gaul gauls celt celtic; 高卢人 凯尔特人
    etrusque; etruscan; 伊特鲁里亚人 伊特拉斯坎
    barbare barbares wisigoth ostrogoth goth goths huns hun; barbarian barbarians goths visigoth huns; 野蛮人 蛮族 哥特人 匈人
    germain goth wisigoth vandales; goth visigoth frank germanic; 日耳曼人 哥特人 法兰克人
    viking normand; viking norman norseman; 维京人 诺曼人
    hun mongol mongole tartare; hun mongol mongols tartar tatar; 匈奴 蒙古人 鞑靼人
    assyrien; assyrian; 亚述人 亚述
    babylonien; babylonian; 巴比伦人
    sumerien; sumerian; 苏美尔人 苏美尔
    perse persan; persian persians; 波斯人
    phenicien carthaginois punique; phoenician carthaginian; 腓尼基人 迦太基人
    juif juive hebreu israelite judaïsme juifs; jew jewish hebrew jews judaism; 犹太人 犹太 希伯来 犹太教
    arabe maure sarrasin bedouin; arab moor moorish saracen bedouin; 阿拉伯人 摩尔人 贝都因人
    turc ottoman; turk turks ottoman; 土耳其人 奥斯曼 奥斯曼人
    indien indienne hindou; indian hindu; 印度人
    amerindien peau-rouge sioux amérindiens; native-american indian redskin amerindian sioux; 印第安人 土著 印第安 原住民
    azteque maya inca; aztec maya mayan inca; 阿兹特克 玛雅 印加 玛雅人
    africain africaine noir noire; african black blacks; 非洲人 黑人
    nubien nubienne; nubian; 努比亚人
    chinois chinoise; chinese chinaman; 中国人 汉人
    japonais japonaise nippon; japanese; 日本人
    tibetain; tibetan; 藏人 西藏人
    polynesien tahitien tahitienne maori; polynesian tahitian maori; 塔希提人 波利尼西亚人 毛利人 大溪地
    inuit esquimau; inuit eskimo; 因纽特人 爱斯基摩人
    europeen occidental; european western westerner; 欧洲人 西方人 白人 洋人
    asiatique oriental; asian oriental; 亚洲人 东方人
    francais francaise; frenchman frenchmen frenchwoman; 法国人
    anglais anglaise britannique angliche; englishman englishmen british brit; 英国人
    espagnol espagnole; spaniard spaniards; 西班牙人
    italien italienne; italian italians; 意大利人
    allemand allemande prussien boche; german germans prussian; 德国人 普鲁士人
    hollandais flamand; dutchman dutchmen fleming flemish; 荷兰人 佛兰德斯人
    suisse; swiss; 瑞士人
    autrichien; austrian; 奥地利人
    russe cosaque moujik; russian russians cossack; 俄国人 俄罗斯人 哥萨克
    polonais; polish; 波兰人
    venitien venitienne; venetian venetians; 威尼斯人
    florentin; florentine; 佛罗伦萨人
    parisien parisienne; parisian; 巴黎人
    breton bretonne; breton; 布列塔尼人
    americain americaine; american americans yankee; 美国人
    gitan gitane tzigane bohemien bohemienne romanichel manouche; gypsy gipsy roma; 吉普赛人 吉普赛女郎 吉卜赛 茨冈人
    aborigene indigene autochtone; aboriginal aborigine native indigenous; 原住民 土著人 土人
    """
}
