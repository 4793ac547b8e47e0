// swift-format-ignore-file

extension MuseumLexicon {
  /// Rulers, nobles, clergy, soldiers, trades and professions.
  static let callings = """
    = personnage; person people character; 人物 *
    == souverain souveraine dirigeant regnant altesse majeste tete-couronnee; ruler sovereign royalty royal majesty highness; 君主 统治者 陛下 殿下 皇族 王室 皇室
    roi monarque souverain rois sire; king monarch ruler kings; 国王 君主 王 王上 大王
    reine reines regente; queen queens; 王后 女王 皇后 太后
    empereur imperatrice cesar kaiser tsar tzar tsarine; emperor empress caesar kaiser tsar czar; 皇帝 帝王 女皇 沙皇 皇上 凯撒
    prince princesse dauphin infante infant dauphine; prince princess infanta dauphin; 王子 公主 太子 皇子 王储 小公主
    pharaon pharaons pharaonne; pharaoh pharaohs; 法老 法老王 埃及国王
    sultan sultane padischah; sultan sultana; 苏丹 苏丹王
    vizir grand-vizir; vizier; 大臣 维齐尔 宰相
    calife emir cheikh shah chah; caliph emir sheikh shah; 哈里发 埃米尔 酋长
    khan; khan; 可汗 大汗
    shogun daimyo; shogun daimyo; 幕府将军 将军
    maharaja raja maharadjah moghol; maharaja rajah mughal; 王公 印度王公 莫卧儿
    satrape gouverneur prefet proconsul vice-roi; governor satrap viceroy prefect; 总督 地方官 省长
    regent; regent; 摄政 摄政王
    doge; doge; 总督 威尼斯总督
    tyran despote dictateur dictature tyrannie; tyrant despot dictator dictatorship tyranny; 暴君 独裁者 独裁 专制
    president; president; 总统 主席
    ministre chancelier premier-ministre; minister chancellor; 大臣 部长 首相 总理 宰相
    consul senateur tribun magistrat; consul senator tribune magistrate; 执政官 元老 参议员 元老院
    depute parlementaire elu; deputy congressman lawmaker parliamentarian; 议员 下议院
    ambassadeur diplomate emissaire envoye plenipotentiaire; ambassador diplomat envoy; 大使 外交官 使者 使节
    maire bourgmestre echevin; mayor burgomaster alderman; 市长 镇长
    chef dirigeant leader cacique meneur; leader chief chieftain boss; 首领 领导 酋长 头目 领袖
    conquerant; conqueror; 征服者
    courtisan courtisans vie-de-cour; courtier courtiers court-life; 朝臣 侍臣 廷臣 宫廷生活 宫廷
    mandarin; mandarin scholar-official; 官员 文官 大官 士大夫 官吏
    fonctionnaire officiel haut-fonctionnaire; official civil-servant; 官员 官 公务员
    == noble noblesse aristocrate nobliau aristo patricien; noble aristocrat nobility patrician nobleman; 贵族 权贵
    duc duchesse archiduc archiduchesse; duke duchess archduke; 公爵 公爵夫人 大公 女公爵
    marquis marquise; marquis marquess marquise; 侯爵 侯爵夫人
    comte comtesse; count countess earl; 伯爵 伯爵夫人 女伯爵
    vicomte vicomtesse; viscount viscountess; 子爵
    baron baronne; baron baroness; 男爵 男爵夫人
    seigneur chatelain suzerain; lord squire; 领主 老爷
    chevalier chevaliers paladin preux; knight knights paladin; 骑士
    ecuyer page damoiseau; squire page; 侍从 侍童
    gentilhomme hidalgo; gentleman; 绅士 贵族男子
    dame-de-compagnie dame-d-honneur suivante menine meninas; lady-in-waiting maid-of-honour; 女官 宫女 侍女 宫娥
    bourgeois bourgeoisie notable bourge; bourgeois middle-class burgher; 资产阶级 市民 中产阶级
    roturier tiers-etat plebeien; commoner plebeian; 平民 百姓 老百姓 庶民
    == clerge ecclesiastique religieux prelat homme-d-eglise; clergy clergyman cleric religious prelate; 神职人员 教士 神职 宗教人士
    pape eveque cardinal souverain-pontife pontife saint-pere papal; pope bishop cardinal pontiff papacy; 教皇 主教 红衣主教 教宗 枢机主教
    eveque archeveque episcopal crosse; bishop archbishop; 主教 大主教
    cardinal cardinaux; cardinal cardinals; 红衣主教 枢机主教
    moine pretre religieux bonze cure abbe; monk priest friar; 僧侣 神父 修士 牧师 和尚 僧人 教士
    pretre pretresse cure abbe chapelain aumonier; priest priestess vicar chaplain; 神父 祭司 牧师 女祭司 神甫
    grand-pretre grand-pretresse; high-priest; 大祭司
    religieuse nonne bonne-soeur carmelite abbesse moniale; nun sister abbess; 修女 尼姑 女修道院长
    moine moinillon capucin franciscain dominicain benedictin cordelier; monk friar franciscan dominican benedictine capuchin; 修士 僧侣 方济各会 多明我会 本笃会
    abbe prieur; abbot prior; 修道院院长 方丈
    bonze lama moine-bouddhiste; lama bonze buddhist-monk; 和尚 喇嘛 僧人
    ermite anachorete ascete reclus; hermit ascetic anchorite recluse; 隐士 苦行僧 修行者
    pasteur predicateur; pastor preacher minister; 牧师 传教士
    missionnaire jesuite; missionary jesuit; 传教士 耶稣会士
    rabbin; rabbi; 拉比
    imam mollah derviche soufi; imam mullah dervish sufi; 伊玛目 阿訇 苦行僧 托钵僧
    brahmane fakir gourou yogi; brahmin fakir guru yogi; 婆罗门 苦行僧 瑜伽士
    chaman sorcier-guerisseur medecine-man; shaman witch-doctor; 萨满 巫师 巫医
    inquisiteur; inquisitor; 宗教裁判官
    oracle pythie sibylle devin voyant voyante augure devineresse boule-de-cristal; oracle sibyl seer soothsayer fortune-teller crystal-ball; 女先知 神谕 占卜师 算命的 先知 水晶球 算命师
    orant devot fidele fideles croyant adorateur priant; worshipper worshiper believer devotee faithful; 信徒 信众 祈祷者
    templier croise croises; templar crusader crusaders; 十字军 圣殿骑士
    enfant-de-choeur; altar-boy choirboy; 辅祭 唱诗班男孩
    == soldat militaire homme-d-armes guerrier combattant; soldier fighter warrior military man-at-arms; 军人 战士 士兵 武士
    soldat soldats militaire guerrier combattant officier armee troupe troupes general marechal troufion bidasse poilu trouffion; soldier soldiers warrior officer fighter army troops general marshal trooper; 士兵 战士 军人 士官 军官 兵 军队 部队 将军 大兵 当兵的
    officier capitaine lieutenant colonel commandant sergent adjudant; officer captain lieutenant colonel sergeant commander; 军官 上尉 中尉 上校 队长 指挥官 中士
    general marechal stratege; general marshal; 将军 元帅 大将 将领
    amiral; admiral; 海军上将 海军元帅
    fantassin infanterie grenadier voltigeur hoplite phalange; infantry infantryman foot-soldier grenadier hoplite; 步兵 掷弹兵 重装步兵
    cavalier chevalier cavaliere cavalerie ecuyere jockey; rider horseman knight cavalry horsewoman jockey; 骑士 骑马的人 骑兵 骑手 骑马人
    hussard cuirassier lancier uhlan mamelouk; hussar dragoon cuirassier lancer mamluk mameluke; 轻骑兵 胸甲骑兵 枪骑兵 马木留克
    archer arbaletrier; archer bowman crossbowman; 弓箭手 射手 弩手
    lancier piquier hallebardier; pikeman spearman halberdier; 长矛兵 枪兵 戟兵
    mousquetaire arquebusier; musketeer; 火枪手 火枪兵
    artilleur canonnier; artilleryman gunner; 炮兵 炮手
    samourai ronin bushi samouraïs; samurai ronin; 武士 日本武士
    ninja; ninja; 忍者
    gladiateur retiaire; gladiator; 角斗士
    legionnaire centurion pretorien légion; legionary centurion praetorian legion; 罗马军团 百夫长 罗马士兵 军团
    mercenaire lansquenet condottiere reitre; mercenary landsknecht condottiere; 雇佣兵 雇佣军
    garde gardien sentinelle vigile garde-du-corps planton; guard guardian sentry bodyguard watchman; 守卫 卫兵 哨兵 保镖 侍卫
    janissaire; janissary; 耶尼切里 土耳其近卫军
    tambour; drummer; 鼓手
    porte-drapeau porte-etendard; standard-bearer flag-bearer ensign; 旗手 掌旗手
    trompette clairon sonneur heraut; bugler trumpeter herald; 号手 传令官 司号员
    eclaireur espion espionne; scout spy spies; 间谍 侦察兵 探子
    deserteur fuyard; deserter runaway; 逃兵
    veteran grognard ancien-combattant; veteran; 老兵 老战士
    conscrit recrue; recruit conscript; 新兵
    resistant partisan maquisard guerillero; partisan guerrilla; 游击队 抵抗者
    revolutionnaire insurge rebelle emeutier sans-culotte communard; revolutionary rebel insurgent; 革命者 起义者 叛军 造反的
    amazone amazones guerriere; amazon amazons warrior-woman; 亚马逊 女战士 亚马逊女战士
    == metier profession travailleur ouvrier boulot artisan corporation; trade tradesman worker craftsman occupation; 职业 工人 手艺人 干活的
    ouvrier travailleur prolo proletaire manoeuvre ouvriere; worker workman labourer laborer workers; 工人 劳工 劳动者 苦力
    artisan; craftsman craftsmen artisan; 工匠 匠人 手艺人
    paysan paysanne cultivateur fermier fermiere laboureur cul-terreux bouseux plouc; peasant farmer ploughman plowman; 农民 农夫 农妇 庄稼人 种地的 老农
    moissonneur moissonneuse faucheur moissonner faucher; reaper harvester reaping mower; 收割者 收割的人 收割 割麦 割草
    glaneuse glaneuses glaner glanage; gleaner gleaners gleaning glean; 拾穗者 拾穗 拾麦穗 捡麦穗
    semeur; sower; 播种者
    vendangeur vigneron; vintner winegrower; 酿酒师 葡萄农
    jardinier; gardener; 园丁 花匠
    bucheron; woodcutter lumberjack; 樵夫 伐木工
    berger bergere patre pastoureau patour; shepherd shepherdess herdsman; 牧羊人 牧童 牧人 放羊的 牧羊女
    vacher bouvier vachere; cowherd milkmaid; 放牛娃 牧牛人
    laitiere cremiere; milkmaid; 倒牛奶的女仆 挤奶女工 送奶女
    cow-boy; cowboy; 牛仔
    chasseur chasseresse veneur braconnier; hunter huntsman huntress; 猎人 打猎的 女猎人
    fauconnier; falconer; 驯鹰人
    pecheur pecheuse pecheurs; fisherman angler fishermen; 渔夫 渔民 钓鱼的人 打鱼的
    passeur batelier canotier gondolier rameur nautonier; boatman ferryman rower gondolier oarsman bargeman; 船夫 摆渡人 划船的人 桨手 艄公 船工
    marin matelot navigateur loup-de-mer marins équipage mousse-de-bord; sailor seaman mariner sailors crew; 水手 海员 航海家 船员
    capitaine-de-navire pilote timonier; helmsman skipper; 船长 舵手
    pirate corsaire flibustier boucanier; pirate buccaneer corsair; 海盗
    explorateur aventurier; explorer adventurer; 探险家 冒险家
    aviateur pilote; pilot aviator airman; 飞行员
    cosmonaute astronaute; astronaut; 宇航员
    marchand commercant negociant vendeur colporteur boutiquier camelot; merchant dealer trader shopkeeper pedlar peddler vendor; 商人 画商 小贩 货郎 买卖人
    marchande-de-poisson poissonniere poissonnier; fishwife fishmonger; 卖鱼的 鱼贩
    boucher; butcher; 屠夫 肉贩
    boulanger patissier; baker; 面包师
    cuisinier cuisiniere marmiton cuistot; cook chef kitchen-maid; 厨师 厨子 厨娘
    aubergiste tavernier cabaretier; innkeeper; 客栈老板 旅店老板
    serveur serveuse barmaid garcon-de-cafe echanson échansonne barman; waiter waitress barmaid cupbearer cup-bearer bartender barman tavern-keeper publican; 服务员 侍者 酒吧女 斟酒人 吧女 酒保 店小二 侍酒 老板娘 酒吧女招待 侍酒者 掌柜
    banquier changeur usurier preteur; banker moneylender money-changer usurer; 银行家 钱商 放债人 放高利贷
    collecteur-d-impots percepteur publicain; tax-collector; 税吏 收税的
    serviteur servante domestique bonne valet boniche laquais larbin majordome; servant maid maidservant butler footman; 仆人 女仆 侍女 佣人 男仆 管家 下人 用人 丫鬟
    soubrette femme-de-chambre camériste; chambermaid housemaid lady's-maid; 女仆 婢女 丫鬟
    gouvernante preceptrice; governess housekeeper; 家庭教师 女管家
    nourrice nounou; nurse nanny wet-nurse; 奶妈 乳母 保姆
    infirmier infirmiere aide-soignante; nurse; 护士
    sage-femme accoucheuse; midwife midwives; 接生婆 助产士
    blanchisseuse lavandiere repasseuse; laundress washerwoman; 洗衣妇 洗衣女 熨衣女工
    couturiere couturier tailleur modiste; dressmaker seamstress tailor milliner; 裁缝 女裁缝 制帽女工
    dentelliere brodeuse; lacemaker embroiderer; 花边女工 绣娘 织花边的女工
    tisserand tisseur fileuse; weaver spinner; 织工 纺织女 纺线女
    cordonnier savetier bottier; shoemaker cobbler; 鞋匠 补鞋匠
    coiffeur coiffeuse barbier perruquier; barber hairdresser; 理发师 美发师
    forgeron; blacksmith smith; 铁匠
    orfevre joaillier bijoutier; goldsmith silversmith jeweller jeweler; 金匠 银匠 珠宝匠 首饰匠
    menuisier charpentier ebeniste ébénisterie menuiserie; carpenter joiner cabinetmaker cabinetmaking; 木匠 木工 细木工 细木匠
    tailleur-de-pierre macon; stonemason mason stonecutter bricklayer; 石匠 泥瓦匠 瓦匠
    potier ceramiste porcelainier; potter ceramist; 陶工 陶匠 制陶人
    verrier souffleur-de-verre; glassmaker glassblower; 玻璃匠 吹玻璃工
    tapissier lissier licier; upholsterer tapestry-maker; 织毯匠 室内装饰匠
    horloger; watchmaker clockmaker; 钟表匠
    bronzier fondeur ciseleur; bronze-caster founder caster; 铸工 铸造师
    luthier; luthier; 制琴师
    armurier; armourer gunsmith; 军械师 盔甲匠
    meunier; miller; 磨坊主
    tonnelier; cooper; 箍桶匠
    charron cocher conducteur aurige postillon; coachman driver charioteer; 车夫 马车夫 驾车人 御者
    palefrenier valet-d-ecurie; groom stableman; 马夫
    porteur porteuse portefaix coolie; porter bearer carrier; 搬运工 挑夫 轿夫
    porteur-d-eau; water-carrier; 卖水人 挑水
    mineur; miner; 矿工
    ramoneur; chimney-sweep; 扫烟囱的
    chiffonnier eboueur; ragpicker; 捡破烂的 拾荒者
    casseur-de-pierres cantonnier; stonebreaker; 碎石工
    pompier; fireman firefighter; 消防员
    policier gendarme flic sergent-de-ville; policeman police cop; 警察 宪兵
    bourreau tortionnaire executeur; executioner hangman torturer; 刽子手 行刑人 行刑者
    voleur cambrioleur brigand bandit malfaiteur gangster truand larron; thief thieves robber burglar bandit brigand outlaw; 小偷 窃贼 盗贼 贼 强盗 土匪
    assassin meurtrier meurtriere tueur criminel; murderer assassin killer criminal murderess; 凶手 刺客 杀手 杀人犯 罪犯
    juge avocat procureur magistrat notaire; judge lawyer attorney notary; 法官 律师 公证人
    medecin docteur chirurgien toubib; doctor physician surgeon; 医生 大夫 郎中 外科医生
    apothicaire pharmacien; apothecary pharmacist; 药剂师
    arracheur-de-dents dentiste; dentist tooth-puller; 牙医 拔牙的
    charlatan guerisseur bonimenteur; quack charlatan healer; 江湖郎中 骗子
    alchimiste; alchemist; 炼金术士
    astronome astrologue; astronomer astrologer; 天文学家 占星师 星象家
    geographe cartographe; geographer cartographer; 地理学家
    savant philosophe erudit penseur scientifique; scholar philosopher scientist sage thinker; 学者 哲学家 科学家 文人 思想家
    mathematicien; mathematician; 数学家
    naturaliste botaniste; naturalist botanist; 博物学家 植物学家
    inventeur ingenieur; inventor engineer; 发明家 工程师
    archeologue egyptologue fouilleur archéologie archéologique; archaeologist archeologist egyptologist archaeology archaeological; 考古学家 埃及学家 考古 考古学
    historien; historian; 历史学家
    conservateur conservatrice commissaire directeur; curator keeper director; 策展人 馆长 研究员 馆员
    restaurateur restauratrice conservateur; restorer conservator; 修复师 修复专家 文物修复师
    professeur instituteur maitre-d-ecole enseignant prof pedagogue; teacher professor schoolmaster tutor; 老师 教师 教授
    eleve etudiant ecolier apprenti; pupil student schoolboy apprentice; 学生 徒弟 学徒 小学生
    scribe copiste secretaire greffier; scribe copyist secretary clerk; 书记官 抄写员 书吏 文书 书记
    enlumineur calligraphe; illuminator calligrapher; 书法家 抄经人 彩饰画师
    imprimeur typographe graveur; printer engraver; 印刷工 版画家
    libraire editeur bouquiniste; bookseller publisher; 书商 出版商
    bibliothecaire; librarian; 图书管理员
    journaliste reporter; journalist reporter; 记者
    critique critiques chroniqueur salonnier; critic critics reviewer; 评论家 批评家 艺评人 评论
    poete ecrivain auteur romancier poetesse dramaturge aede homme-de-lettres; poet writer novelist playwright bard author; 诗人 作家 小说家 文豪 剧作家
    peintre artiste rapin barbouilleur; painter artist; 画家 画师 艺术家
    sculpteur sculptrice statuaire; sculptor; 雕塑家 雕刻家
    dessinateur caricaturiste illustrateur; draughtsman cartoonist illustrator; 漫画家 插画家
    photographe; photographer; 摄影师 摄影家
    architecte batisseur maitre-d-oeuvre; architect builder; 建筑师 设计师
    modele pose poser séance; model sitter sitting posing pose; 模特 原型 本人 模特儿 摆姿势 坐着让人画 当模特
    danseur danseuse ballerine petit-rat bayadere; dancer ballerina; 舞者 舞女 芭蕾 舞蹈演员 跳舞的人
    acteur actrice comedien comedienne tragedien; actor actress thespian; 演员 女演员 戏子 伶人
    musicien musicienne instrumentiste menestrel troubadour; musician player minstrel troubadour; 音乐家 乐师 乐手 吟游诗人
    violoniste; violinist fiddler; 小提琴手 拉小提琴的
    pianiste organiste claveciniste; pianist organist; 钢琴家
    joueur-de-flute flutiste fifre; flautist flutist piper fifer; 吹笛人 吹笛子的 吹笛少年
    guitariste luthiste joueur-de-luth; guitarist lutenist; 吉他手 弹琴的 琵琶手
    harpiste; harpist; 竖琴手
    compositeur chef-d-orchestre; composer conductor; 作曲家 指挥
    orchestre fanfare; orchestra; 乐队 乐团
    chanteur chanteuse cantatrice diva choriste castrat; singer soprano diva; 歌手 歌唱家 女歌手
    choeur chorale chœur-de-chanteurs chanteurs-d'église maîtrise-d'enfants choeur-d'enfants; choir chorus choir-singers choral chorister choirboys singing-choir; 合唱团 唱诗班 合唱 歌队
    acrobate saltimbanque trapeziste funambule equilibriste jongleur forain; acrobat tumbler juggler tightrope-walker; 杂技演员 杂耍 走钢丝的人 卖艺人
    clown pitre; clown; 小丑
    bouffon fou-du-roi pitre; jester fool buffoon; 弄臣 小丑 宫廷小丑
    arlequin pierrot colombine scaramouche gilles polichinelle comedia; harlequin pierrot pulcinella; 丑角 哈乐昆 皮埃罗 即兴喜剧
    magicien prestidigitateur escamoteur illusionniste; magician conjurer; 魔术师 变戏法的
    dompteur charmeur-de-serpents; tamer snake-charmer; 驯兽师 耍蛇人
    torero toreador matador picador corrida tauromachie; bullfighter matador toreador bullfight bullfighting torero; 斗牛士 斗牛
    lutteur pugiliste boxeur catcheur sumotori; wrestler boxer pugilist; 摔跤手 拳击手 相扑 角力者
    athlete sportif discobole coureur; athlete sportsman runner discus-thrower; 运动员 掷铁饼者 赛跑者
    escrimeur duelliste; fencer swordsman duellist; 剑客 击剑手
    messager facteur sacoche-de-facteur; messenger courier postman postbag mailman; 信使 邮差 送信的 传令兵 邮递员 邮包
    collectionneur amateur-d-art; collector; 收藏家 藏家
    mecene commanditaire donateur donatrice protecteur; patron donor benefactor; 赞助人 供养人 资助者 捐助者
    antiquaire galeriste brocanteur marchand-d-art; antique-dealer gallerist art-dealer; 古董商 画商 画廊老板
    faussaire contrefacteur; forger counterfeiter; 伪造者 造假者
    fossoyeur croque-mort; gravedigger undertaker; 掘墓人
    pleureuse pleureuses pleurant pleurants; mourner mourners weeper; 哭丧者 哭丧女 送葬的人 哀悼者
    embaumeur; embalmer; 制木乃伊的人
    remouleur; knife-grinder; 磨刀人
    flemmard paresseux faineant; idler lazybones; 懒汉 懒人
    joueur-d-orgue-de-barbarie vielleur musicien-des-rues; organ-grinder street-musician busker; 街头艺人 卖唱的
    bouquetiere fleuriste; flower-seller florist; 卖花女 卖花的
    porte-eventail flabellifere; fan-bearer; 持扇者 打扇的
    porteur-de-chaise; chair-bearer; 轿夫
    marmiton; scullion; 帮厨
    decrotteur cireur; shoeshine; 擦鞋匠
    parfumeur; perfumer; 调香师
    chocolatier confiseur; confectioner; 糖果师
    vitrier; glazier; 玻璃工
    peintre-en-batiment; house-painter; 油漆工
    raboteur; floor-scraper planer; 刨地板的人 刨工
    haleur haleurs; boat-hauler hauler; 纤夫
    docker debardeur; docker stevedore; 码头工人
    cheminot mecanicien; railwayman mechanic; 铁路工人 机械师
    chauffeur; chauffeur; 司机
    ecuyer-tranchant; carver; 切肉侍者
    tresorier intendant comptable; treasurer steward accountant; 管家 司库 账房
    geolier; jailer gaoler; 狱卒
    ravisseur; abductor kidnapper; 绑匪
    contrebandier; smuggler; 走私者
    chercheur-d-or; gold-digger prospector; 淘金者
    colon pionnier; settler colonist pioneer; 殖民者 拓荒者
    negrier marchand-d-esclaves; slave-trader; 奴隶贩子
    dresseur-d-ours montreur-d-ours; bear-leader; 耍熊的
    marionnettiste; puppeteer; 木偶师
    mime; mime; 哑剧演员
    conteur; storyteller; 说书人 讲故事的人
    majordome chambellan; chamberlain steward; 内侍 管家
    eunuque; eunuch; 太监 宦官
    harem serail gynécée; harem seraglio; 后宫 内宫 闺房 内宅
    academicien; academician; 院士
    amateur-eclaire connaisseur; connoisseur art-lover; 鉴赏家 行家
    touriste; tourist; 观光客
    """
}
