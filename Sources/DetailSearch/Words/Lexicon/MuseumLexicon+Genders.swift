// swift-format-ignore-file

extension MuseumLexicon {
  /// Who is a woman, a man or a child, for who asks for "the woman".
  static let genders = """
    = femme dame nana meuf bonne-femme femmes nanas meufs gonzesse nenette minette donzelle madame mademoiselle dames bonnes-femmes belle jeune-femme demoiselle; woman lady women female chick dame ladies gal miss madam womenfolk dames lass she-person young-woman; 女人 女子 妇女 女士 女的 妇人 女性 女郎 女生 妞 女人们 女子们 娘们 婆娘 女流 美女 大姐 大妈 女孩子 少妇 女同志 *
    reine reines souveraine reine-mere regente; queen queens queen-mother her-majesty; 女王 王后 皇后 太后 皇太后 女君主 王太后
    imperatrice tsarine imperatrices; empress empresses; 女皇 皇后 武则天 太后
    princesse infante princesses dauphine archiduchesse altesse; princess infanta princesses crown-princess archduchess highness; 公主 郡主 公主殿下 王妃
    duchesse comtesse marquise baronne duchesses comtesses marquises baronnes vicomtesse aristocrate-femme noble-dame grande-dame; duchess countess marquise baroness duchesses countesses viscountess noblewoman noblewomen great-lady aristocratic-lady; 公爵夫人 伯爵夫人 侯爵夫人 男爵夫人 贵妇 贵妇人 女伯爵 女公爵 贵族女子 夫人小姐
    mere maman meres mamans mater jeune-mere; mother mom mum mommy mothers mama moms mums mamma; 母亲 妈妈 妈咪 娘 娘亲 母 妈 年轻的母亲
    soeur sœur soeurs frangine demi-soeur belle-soeur; sister sisters sis; 姐姐 妹妹 姐妹 姐 妹 姊妹 大姐 小妹
    fille jeune-fille fillette demoiselle filles jeunes-filles adolescente damoiselle jouvencelle pucelle; girl girls maiden daughter young-girl lass schoolgirl damsel teenage-girl daughters maid-girl; 女孩 少女 姑娘 女儿 小姑娘 女孩子 丫头 妹子 妹妹 小姐 闺女 千金 小妞
    grand-mere mamie vieille vieille-femme aieule grand-maman vieille-dame vieillarde mamies; grandmother granny old-woman crone grandma nana nan gran hag old-lady old-women; 奶奶 外婆 老妇人 老太太 祖母 姥姥 外祖母 老婆婆 老太婆 老妪 老大娘
    epouse mariee epouses femme-de conjointe jeune-mariee; wife bride wives brides bride-to-be missus; 妻子 新娘 太太 老婆 媳妇 夫人 未婚妻 新娘子 爱妻 妻
    veuve veuves; widow widows dowager; 寡妇 遗孀 未亡人
    servante soubrette servantes bonne femme-de-chambre domestique boniche cuisiniere camériste; maid maidservant housemaid chambermaid maids serving-girl kitchen-maid cleaning-lady; 女仆 侍女 丫鬟 婢女 女佣 使女 仆妇 厨娘 宫女
    suivante dame-d-honneur menine dames-d-honneur dame-de-compagnie meninas suivantes; lady-in-waiting maid-of-honour ladies-in-waiting handmaid handmaiden female-attendant; 女官 宫女 侍女 宫娥 陪嫁 女侍
    nourrice nounou gouvernante bonne-d-enfants; nanny wet-nurse nursemaid governess; 奶妈 乳母 保姆 嬷嬷 女家庭教师
    danseuse ballerine danseuses bayadere ballerines petit-rat; ballerina dancing-girl ballerinas dancing-girls chorus-girl showgirl can-can-girl; 舞女 芭蕾舞女 舞娘 舞姬 女舞者 跳舞的女人 女舞蹈演员 歌舞女郎
    chanteuse cantatrice chanteuses diva prima-donna choriste; soprano diva songstress female-singer chanteuse; 女歌手 歌女 歌姬 女歌唱家 女高音
    actrice comedienne actrices comediennes tragedienne starlette; actress actresses leading-lady; 女演员 女明星 女影星 女戏子 名伶 花旦
    religieuse nonne religieuses nonnes bonne-soeur abbesse moniale carmelite soeurs-religieuses; nun nuns abbess mother-superior; 修女 尼姑 女修道院长 修女们 道姑
    paysanne fermiere paysannes villageoise faneuse; peasant-woman country-girl village-woman farm-girl female-reaper; 农妇 村姑 村妇 乡下女人
    bergere bergeres gardeuse gardeuse-d-oies vachere; shepherdess shepherdesses goose-girl goatherd-girl; 牧羊女 牧羊姑娘 牧鹅女
    laitiere laitieres; milkmaid milkmaids dairymaid; 挤奶女工 倒牛奶的女人 倒牛奶的女仆 挤奶姑娘
    blanchisseuse lavandiere blanchisseuses repasseuse lavandieres; laundress washerwoman washerwomen ironing-woman; 洗衣妇 洗衣女 洗衣女工 熨衣女
    couturiere dentelliere brodeuse couturieres modiste brodeuses tricoteuse; seamstress lacemaker needlewoman dressmaker milliner embroideress; 女裁缝 绣娘 织女 绣女 纺织女
    serveuse barmaid serveuses patronne cabaretiere; waitress barmaid waitresses hostess serving-wench; 吧女 女招待 酒吧女 女服务员 女侍者 老板娘
    baigneuse baigneuses femme-au-bain naiade nageuse; bather bathing-woman bathers female-bather; 浴女 沐浴女子 沐浴的女人 出浴美人
    odalisque concubine odalisques concubines sultane esclave-de-harem; odalisque concubine harem-girl odalisques concubines harem-women; 宫女 妃子 后宫女子 妃 嫔妃 贵妃 姨太太 小妾 妾
    geisha geishas maiko; geisha geishas maiko; 艺伎 艺妓 舞妓 花魁
    courtisane prostituee courtisanes prostituees putain fille-de-joie demi-mondaine cocotte catin hetaire; courtesan prostitute courtesans prostitutes whore harlot hooker streetwalker; 妓女 名妓 青楼女子 娼妓 交际花 花娘
    maitresse favorite amante petite-amie dulcinee favorite-royale; mistress girlfriend paramour royal-mistress sweetheart; 情妇 女友 女朋友 情妹妹 小三 宠妃
    deesse deesses divinite-feminine; goddess goddesses; 女神 天女 仙女 女神们 神女
    venus aphrodite; venus aphrodite; 维纳斯 阿佛洛狄忒
    diane artemis; diana artemis; 狄安娜 阿尔忒弥斯
    minerve athena; minerva athena; 雅典娜 密涅瓦
    junon hera; juno hera; 赫拉 朱诺
    nymphe nymphes naiade dryade; nymph nymphs naiad dryad; 宁芙 仙女 水仙女 林中仙女
    muse muses egerie; muse muses; 缪斯 文艺女神 缪斯女神
    vierge marie madone notre-dame sainte-vierge madones; virgin mary madonna our-lady virgin-mary madonnas blessed-virgin; 圣母 玛利亚 圣母玛利亚 圣母像 马利亚
    sainte saintes; saint female-saint; 圣女 圣女贞德 女圣徒
    madeleine marie-madeleine marie-madeleine-penitente; magdalene mary-magdalene; 抹大拉
    eve; eve; 夏娃
    judith; judith; 朱迪斯 友弟德
    salome; salome; 莎乐美
    cleopatre; cleopatra; 克利奥帕特拉 埃及艳后
    leda; leda; 丽达
    danae; danae; 达那厄
    andromede; andromeda; 安德洛墨达
    sibylle prophetesse pythie sibylles voyante devineresse diseuse-de-bonne-aventure; sibyl prophetess sibyls fortune-teller pythia; 女先知 女预言家 女占卜师 女祭司
    sorciere magicienne sorcieres enchanteresse; witch sorceress witches enchantress; 女巫 巫婆 女妖 女魔法师
    bacchante bacchantes menade menades; bacchante maenad maenads bacchantes; 酒神女祭司 酒神侍女 狂女
    amazone amazones cavaliere ecuyere guerriere; amazon amazons horsewoman female-warrior; 女战士 亚马逊女战士 女骑士 女武士 女骑手
    cariatide caryatide caryatides cariatides; caryatid caryatids; 女像柱 女像柱子
    sirene sirenes ondine; mermaid siren; 美人鱼 人鱼 女海妖
    trois-graces graces; three-graces graces; 美惠三女神 三美神
    suzanne; susanna; 苏珊娜
    bethsabee; bathsheba; 拔示巴
    dalila; delilah; 大利拉
    esther; esther; 以斯帖
    helene; helen; 海伦
    ariane; ariadne; 阿里阿德涅
    didon; dido; 狄多
    penelope; penelope; 珀涅罗珀
    medee; medea; 美狄亚
    isis; isis; 伊西斯
    hathor; hathor; 哈托尔
    sekhmet; sekhmet; 塞赫麦特
    bastet; bastet; 巴斯泰特
    ophelie; ophelia; 奥菲利亚 奥菲莉亚
    juliette; juliet; 朱丽叶
    guanyin; guanyin; 观音 观音菩萨
    tara; tara; 度母
    parisienne; parisienne; 巴黎女子 巴黎女人
    venitienne; venetian-lady; 威尼斯女子
    tahitienne; tahitian-woman; 塔希提女人 大溪地女人
    marchande boutiquiere vendeuse; shopgirl saleswoman market-woman; 女贩 女商贩 女售货员 老板娘
    poissonniere; fishwife; 卖鱼女
    bouquetiere fleuriste; flower-girl flower-seller; 卖花女
    infirmiere; nurse; 女护士
    sage-femme; midwife; 接生婆
    institutrice maitresse-d-ecole gouvernante; schoolmistress governess; 女教师 女老师
    ouvriere midinette grisette; factory-girl working-girl; 女工
    femme-peintre; woman-painter female-artist; 女画家 女艺术家
    poetesse; poetess; 女诗人
    romanciere; authoress; 女作家
    musicienne; lady-musician female-musician; 女乐师 女音乐家 弹琴的女子
    pretresse; priestess; 女祭司 巫女
    vestale; vestal; 维斯塔贞女
    tante tata; aunt auntie; 阿姨 姑姑 婶婶
    niece; niece; 侄女 外甥女
    cousine; girl-cousin; 表姐 表妹 堂姐 堂妹
    belle-mere; mother-in-law; 婆婆 岳母
    maratre; stepmother; 继母 后妈
    belle-fille bru; daughter-in-law; 儿媳 儿媳妇
    marraine; godmother; 教母 干妈
    heritiere; heiress; 女继承人
    orpheline; orphan-girl; 孤女
    heroine; heroine; 女主角 女英雄 巾帼
    glaneuse glaneuses; gleaner gleaners; 拾穗者 拾穗妇女
    fileuse; spinner; 纺纱女 纺线女
    fee fees; fairy fairies; 仙女 小仙女
    nereide galatee; nereid galatea; 海仙女
    medusa meduse gorgone; medusa gorgon; 美杜莎 蛇发女妖
    victoire nike renommee; nike victory; 胜利女神
    jeanne-d-arc pucelle-d-orleans; joan-of-arc; 贞德 圣女贞德
    apsara celeste-danseuse; apsara celestial-nymph; 飞天 天女 飞天女神
    blonde blondinette femme-blonde; blonde blondie blonde-woman; 金发女郎 金发女人 金发女子
    brune brunette femme-brune; brunette dark-haired-woman; 黑发女子 棕发女郎 黑发女人
    rousse rouquine femme-rousse; redhead red-haired-woman; 红发女子 红发女人
    bourgeoise mondaine elegante parisienne; socialite society-lady bourgeois-lady; 名媛 贵妇人 阔太太 富家小姐 上流女子
    coquette seductrice femme-fatale vamp; temptress flirt femme-fatale vamp; 狐狸精 妖女 荡妇 尤物
    meurtriere empoisonneuse; murderess; 女杀手 女凶手
    enceinte femme-enceinte future-maman; pregnant-woman expectant-mother; 孕妇 怀孕的女人 大肚子女人
    modele-feminin modele-nue; female-model; 女模特 女模特儿
    = homme monsieur type mec gars hommes mecs messieurs gus gaillard bonhomme jeune-homme; man gentleman men male guy gents blokes bloke chap fella fellow gent lad geezer dude mister young-man; 男人 男子 男士 男的 男性 男孩子 汉子 大汉 男生 小伙 小伙子 大叔 先生 爷们 壮汉 男士们 男人们 小哥 *
    roi monarque rois monarques; king monarch kings his-majesty; 国王 君主 王 大王 国君 天子
    empereur tsar empereurs cesar kaiser; emperor tsar emperors caesar kaiser; 皇帝 帝王 沙皇 皇上 天子 凯撒
    prince dauphin princes infant archiduc; prince princes crown-prince archduke; 王子 太子 皇子 王储 亲王
    pharaon pharaons; pharaoh pharaohs; 法老 法老王
    sultan calife emir; sultan caliph emir; 苏丹 哈里发 酋长 国王陛下
    duc comte marquis baron seigneur ducs comtes seigneurs gentilhomme aristocrate hobereau; duke count marquis baron lord dukes lords earl nobleman viscount squire aristocrat; 公爵 伯爵 侯爵 男爵 领主 子爵 贵族男子 绅士 老爷
    pere papa peres papas paternel; father dad fathers daddy dads papa; 父亲 爸爸 老爸 爹
    frere freres frangin; brother brothers bro; 哥哥 弟弟 兄弟 哥 弟 兄长
    fils; son; 儿子
    garcon garcons adolescent jouvenceau; boy lad boys youth young-boy teenage-boy; 男孩 少年 男孩子 小伙子 男童 小男孩
    grand-pere papi vieillard vieux pepe vieux-monsieur vieillards patriarche papy vieil-homme; grandfather grandpa old-man greybeard granddad gramps old-guy patriarch old-men elder old-gentleman; 爷爷 外公 老头 老翁 祖父 姥爷 老人 老头儿 老大爷 老汉 老先生 白胡子老头
    mari epoux fiance maris conjoint; husband groom husbands bridegroom fiance; 丈夫 老公 新郎 新郎官 夫君 未婚夫
    amant amants soupirant petit-ami pretendant; lover boyfriend suitor; 情人 男友 男朋友 情郎 追求者
    soldat guerrier soldats guerriers combattant militaire fantassin grenadier; soldier warrior soldiers warriors infantryman trooper fighter; 士兵 战士 武士 军人 大兵 战士们 士兵们 勇士 兵
    chevalier chevaliers croise templier; knight knights crusader; 骑士 骑士们 十字军
    cavalier cavaliers; rider horseman riders cavalryman horsemen; 骑马的人 骑手 骑兵 骑马人 骑者
    officier general officiers amiral marechal capitaine colonel lieutenant; officer general officers captain admiral marshal colonel lieutenant; 军官 将军 上校 元帅 上尉 队长 将领 海军上将
    garde gardes sentinelle garde-du-corps; guard guards sentry bodyguard guardsman; 卫兵 守卫 哨兵 保镖 侍卫
    samourai; samurai; 武士
    pretre cure pretres abbe pasteur chapelain; priest priests vicar parson clergyman preacher; 神父 祭司 牧师 神甫 教士
    moine moines bonze capucin franciscain; monk friar monks lama buddhist-monk; 修士 僧侣 和尚 僧人 喇嘛 出家人 老和尚
    pape cardinal eveque papes cardinaux eveques prelat; pope cardinal bishop popes cardinals bishops; 教皇 红衣主教 主教 教宗 枢机主教 大主教
    rois-mages roi-mage; magi wise-men; 三王 三博士
    juge avocat magistrat notaire; judge lawyer judges magistrate; 法官 律师 大法官
    medecin docteur medecins chirurgien; doctor physician doctors surgeon; 医生 大夫 郎中 外科医生
    savant philosophe savants erudit; scholar philosopher scientist sage; 学者 哲学家 科学家
    scribe; scribe; 书吏 抄写员
    berger bergers patre; shepherd shepherds goatherd; 牧羊人 牧童 放羊的
    paysan paysans laboureur moissonneur semeur faucheur; peasant farmer peasants ploughman sower reaper; 农民 农夫 庄稼汉 老农 播种者
    pecheur pecheurs; fisherman fishermen; 渔夫 打鱼的 渔民
    chasseur; hunter; 猎人
    marin matelot marins matelots capitaine-de-navire; sailor sailors seaman; 水手 海员 船长
    batelier gondolier passeur; boatman gondolier; 船夫
    marchand banquier marchands banquiers usurier changeur; merchant banker merchants bankers moneylender tradesman; 商人 银行家 放债人 小贩
    valet serviteur laquais valets serviteurs majordome; manservant footman butler servant-man valet butlers; 男仆 仆人 男管家 侍从
    bourreau; executioner; 刽子手
    voleur brigand voleurs bandit; thief robber thieves bandit; 小偷 强盗 贼 土匪
    gladiateur lutteur; gladiator wrestler; 角斗士 摔跤手
    bouffon fou-du-roi clown pierrot arlequin; jester clown harlequin fool; 弄臣 小丑 丑角
    torero; bullfighter matador; 斗牛士
    ambassadeur; ambassador; 大使
    christ jesus sauveur crucifie; christ jesus saviour; 基督 耶稣 救世主 耶稣基督
    saint apotre saints apotres disciples evangeliste; saint apostle saints apostles disciples evangelist; 圣人 使徒 圣徒 门徒 圣徒们
    saint-jean-baptiste; john-the-baptist; 施洗约翰
    adam; adam; 亚当
    david; david; 大卫
    moise; moses; 摩西
    goliath holopherne; goliath holofernes; 歌利亚
    jupiter zeus; jupiter zeus; 宙斯 朱庇特
    neptune poseidon; neptune poseidon; 海神 波塞冬
    apollon; apollo; 阿波罗
    mars; mars; 战神
    mercure hermes; mercury hermes; 赫尔墨斯 墨丘利
    bacchus dionysos; bacchus dionysus; 酒神
    hercule; hercules heracles; 赫拉克勒斯 大力神
    persee thesee; perseus theseus; 珀尔修斯 忒修斯
    narcisse; narcissus; 那喀索斯
    confucius confucianisme; confucius confucianism confucian; 孔子 儒家 儒教
    bouddha; buddha; 佛 佛陀 释迦牟尼
    dieu-le-pere; god-the-father; 上帝 天父
    satyre faune; satyr faun; 萨提尔 羊人 羊男
    centaure centaures; centaur centaurs; 半人马 人马
    cyclope; cyclops; 独眼巨人
    geant; giant; 巨人
    atlas atlante; atlas; 阿特拉斯
    diable demon; devil demon; 魔鬼 恶魔
    archange; archangel; 大天使
    samson; samson; 参孙
    salomon; solomon; 所罗门
    abraham; abraham; 亚伯拉罕
    noe; noah; 诺亚
    isaac; isaac; 以撒
    saint-sebastien; saint-sebastian; 圣塞巴斯蒂安
    saint-jerome; saint-jerome; 圣哲罗姆
    saint-georges; saint-george; 圣乔治
    saint-pierre; saint-peter; 圣彼得
    saint-paul; saint-paul; 圣保罗
    saint-joseph joseph; joseph; 约瑟
    ulysse; ulysses odysseus; 奥德修斯
    achille; achilles; 阿喀琉斯
    orphee; orpheus; 俄耳甫斯
    icare; icarus; 伊卡洛斯
    oedipe; oedipus; 俄狄浦斯
    enee; aeneas; 埃涅阿斯
    laocoon; laocoon; 拉奥孔
    osiris; osiris; 奥西里斯
    horus; horus; 荷鲁斯
    anubis; anubis; 阿努比斯
    napoleon bonaparte; napoleon bonaparte; 拿破仑
    alexandre; alexander; 亚历山大
    cesar; caesar; 凯撒
    dandy elegant gandin; dandy fop; 花花公子 公子哥 花美男
    violoniste; violinist; 小提琴手
    guitariste; guitarist; 吉他手
    flutiste joueur-de-flute fifre; piper flautist; 吹笛子的 吹笛人
    luthiste; lutenist; 琵琶手
    forgeron; blacksmith; 铁匠
    charpentier menuisier; carpenter; 木匠
    macon; mason; 石匠
    cordonnier; cobbler shoemaker; 鞋匠
    boulanger; baker; 面包师
    boucher; butcher; 屠夫
    ouvrier; workman; 工人
    maitre-d-ecole; schoolmaster; 教书先生
    mendiant clochard; beggar tramp; 乞丐 叫花子 流浪汉
    ivrogne; drunkard drunk; 醉汉 酒鬼
    athlete; athlete; 运动员
    discobole; discus-thrower; 掷铁饼者
    boxeur; boxer; 拳击手
    senateur; senator; 元老
    president; president; 总统
    oncle; uncle; 叔叔 舅舅 伯父
    neveu; nephew; 侄子 外甥
    gendre; son-in-law; 女婿
    beau-pere; father-in-law stepfather; 岳父
    parrain; godfather; 教父 干爹
    eunuque; eunuch; 太监 宦官
    page ecuyer; page squire; 侍从 侍童
    poete; poet; 诗人
    barbu moustachu homme-a-barbe; bearded-man moustached-man; 大胡子 小胡子 络腮胡
    chauve-homme le-chauve; bald-man; 秃子 光头男 光头
    = enfant enfants gamin gosse mome gamins gamine mioche marmot moutard bambin petiot petite tout-petit morveux; child children kid kids toddler tot youngster kiddie brat little-one infants; 孩子 小孩 儿童 小朋友 小孩子 娃 娃儿 娃娃 小家伙 小孩儿 小朋友们 孩童 幼儿 儿童们 小屁孩 *
    bebe nourrisson nouveau-ne poupon bebes poupons nouveaux-nes nourrissons; baby infant newborn babies infants newborns babe; 婴儿 宝宝 小宝宝 婴孩 小婴儿 奶娃 新生儿 小娃娃
    garcon garconnet garcons garconnets gamin petit-garcon; boy boys lad little-boy lads laddie young-boy; 男孩 小男孩 男娃 小男生 男童 小小子 小男孩儿
    fille fillette petite-fille gamine fillettes petites-filles petite-fille-blonde; girl girls little-girl little-girls lass young-girl; 女孩 小女孩 小姑娘 女娃 小丫头 小女孩儿 小妹妹 女童 小女生
    enfant-jesus divin-enfant petit-jesus jesus-enfant; christ-child infant-jesus baby-jesus infant-christ; 圣婴 小耶稣 婴儿耶稣 小基督 耶稣圣婴
    infante infant; infanta; 小公主
    angelot putto putti angelots cherubin cherubins; putto putti cherub cherubs cherubim; 小天使 胖天使 胖娃娃天使 小爱神
    cupidon amour amours amour-aile eros; cupid cupids; 丘比特 小爱神 爱神 小丘比特
    ecolier ecoliers ecoliere eleve; schoolboy pupil schoolgirl schoolchildren; 小学生 学生 小学生们 学童
    adolescent ado ados adolescente; teenager teen teens; 少年 青少年 半大孩子 少年人
    jumeau jumeaux jumelles; twin twins; 双胞胎 双生子 双胞胎兄弟
    orphelin orphelins; orphan orphans; 孤儿
    neveu petit-fils; grandson; 孙子 外孙
    enfant-roi dauphin infant; boy-king infante; 小国王 小皇帝 小王子
    saint-jean-enfant petit-saint-jean; infant-saint-john; 小约翰 童年约翰
    enfant-de-choeur; altar-boy choirboy; 唱诗班男孩
    """
}
