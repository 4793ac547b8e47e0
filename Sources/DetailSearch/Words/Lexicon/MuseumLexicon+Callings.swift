// swift-format-ignore-file

extension MuseumLexicon {
  /// Rulers, nobles, clergy, soldiers, trades and professions.
  static let callings = """
    = personnage; person people character; 人物 *
    == souverain souveraine dirigeant regnant altesse majeste tete-couronnee souverains dynastie monarchie monarque royaute regnante gouvernant suzerain; ruler sovereign royalty royal majesty highness rulers monarchs monarchy royals royal-family sovereigns dynasty majesties potentate crowned-head; 君主 统治者 陛下 殿下 皇族 王室 皇室 帝王们 君王 国主 元首 皇室成员 执政者 国家元首 万岁 君 最高统治者 天潢贵胄
    roi monarque souverain rois sire roi-soleil royale royaute royalement roi-d-angleterre bourbon monarchique roitelet; king monarch ruler kings kingly kingship liege kingdom royal his-majesty king's; 国王 君主 王 王上 大王 国王陛下 君王 君王的 一国之君 万岁爷 皇爷 国君 老国王
    reine reines regente reine-mere reine-consort reine-d-angleterre souveraine reine-marguerite; queen queens queen-mother queen-consort queenly her-majesty queen's; 王后 女王 皇后 太后 女皇帝 女主 母后 皇太后 女国王 皇后娘娘 太皇太后
    empereur imperatrice cesar kaiser tsar tzar tsarine empereurs imperatrices imperial imperiale cesars autocrate; emperor empress caesar kaiser tsar czar emperors imperial emperor's caesars autocrat; 皇帝 帝王 女皇 沙皇 皇上 凯撒 天子 君皇 万岁 万岁爷 罗马皇帝 古罗马皇帝 凯撒大帝 老皇帝 圣上 朕 帝
    prince princesse dauphin infante infant dauphine princes princesses princier heritier-du-trone prince-heritier archiduc grand-duc altesse dauphins infants prince-charmant; prince princess infanta dauphin princes princesses princely crown-prince heir-apparent highness heir-to-the-throne archduke prince-charming grand-duke; 王子 公主 太子 皇子 王储 小公主 亲王 储君 殿下 小王子 皇太子 世子 王妃 公主们 王子们 格格 阿哥 郡主 白马王子 王爷 贝勒 驸马 公主殿下
    pharaon pharaons pharaonne roi-d-egypte reine-d-egypte pharaonique souverain-d-egypte; pharaoh pharaohs pharaonic egyptian-king king-of-egypt; 法老 法老王 埃及国王 埃及法老 埃及王 法老们 古埃及国王
    sultan sultane padischah sultans sultanat grand-turc pacha bey; sultan sultana sultans pasha bey ottoman-ruler; 苏丹 苏丹王 帕夏 素丹 土耳其皇帝 奥斯曼皇帝
    vizir grand-vizir vizirs; vizier viziers grand-vizier; 大臣 维齐尔 宰相 宰辅 丞相 大维齐尔 埃及宰相
    calife emir cheikh shah chah califat emirs cheiks; caliph emir sheikh shah caliphs emirs sheikhs; 哈里发 埃米尔 酋长 教长 长老 阿拉伯首领
    khan; khan; 可汗 大汗
    shogun daimyo seigneur-japonais; shogun daimyo shoguns japanese-lord; 幕府将军 将军 将军幕府 日本将军
    maharaja raja maharadjah moghol rajah nabab maharani rani prince-indien; maharaja rajah mughal maharajas raj nabob maharani rani indian-prince; 王公 印度王公 莫卧儿 印度王子 土邦王 印度国王 印度王后
    satrape gouverneur prefet proconsul vice-roi gouverneurs prefets satrapes; governor satrap viceroy prefect governors satraps prefects; 总督 地方官 省长 行省总督 地方长官 太守 知府 巡抚
    regent; regent; 摄政 摄政王
    doge doges; doge doges; 总督 威尼斯总督 威尼斯首领
    tyran despote dictateur dictature tyrannie tyrans despotes dictateurs tyrannique despotique autocratie oppresseur; tyrant despot dictator dictatorship tyranny tyrants despots dictators tyrannical despotic oppressor; 暴君 独裁者 独裁 专制 专制君主 暴政 独裁的 昏君 霸主 专制者
    president presidents chef-d-etat presidence presidente; president presidents head-of-state presidential presidency; 总统 主席 总统们 国家主席 国家元首
    ministre chancelier premier-ministre ministres chanceliers secretaire-d-etat conseiller ministere conseillers; minister chancellor ministers chancellors adviser advisor councillor cabinet-minister privy-councillor prime-minister counsellor; 大臣 部长 首相 总理 宰相 臣子 丞相 参谋 顾问 谋士 军师 首辅 大臣们 尚书 国务卿 财政大臣 重臣 谋臣
    consul senateur tribun magistrat consuls senateurs tribuns magistrats edile edile-romain preteur senat; consul senator tribune magistrate consuls senators senate magistrates tribunes praetor; 执政官 元老 参议员 元老院 罗马元老 议会 元老们 护民官 行政官 地方法官
    depute parlementaire elu; deputy congressman lawmaker parliamentarian; 议员 下议院
    ambassadeur diplomate emissaire envoye plenipotentiaire ambassadeurs diplomatique diplomates ambassade delegue delegation legat consul-diplomatique; ambassador diplomat envoy ambassadors diplomats envoys emissary emissaries delegation embassy legate delegate diplomatic; 大使 外交官 使者 使节 使臣 外交使节 特使 大使们 使团 使者团 公使 使节团 代表团 来使
    maire bourgmestre echevin maires bourgmestres echevins prevot syndic regents-d-hospice edile; mayor burgomaster alderman mayors burgomasters provost bailiff syndic council-member; 市长 镇长 镇长们 县令 县官 议员 里正 里长 执事
    chef dirigeant leader cacique meneur chefs dirigeants leaders meneurs grand-chef commandant boss caid chef-de-tribu chef-de-clan capo; leader chief chieftain boss leaders chiefs chieftains headman bosses head-honcho ringleader commander-in-chief top-dog big-boss captain; 首领 领导 酋长 头目 领袖 领头的 老大 领导人 头头 头儿 带头的 头领 酋长们 大王 大当家 掌门 当家的 首脑 部落首领 主帅
    conquerant conquerants conquistador conquistadors; conqueror conquerors conquistador conquistadors; 征服者 征服 西班牙征服者
    courtisan courtisans vie-de-cour courtisane-de-cour gens-de-cour homme-de-cour chambellan cour-royale; courtier courtiers court-life court-people king's-court chamberlain sycophant royal-court; 朝臣 侍臣 廷臣 宫廷生活 宫廷 近臣 佞臣 宫里人 宠臣 群臣 文武百官 宫人 随侍 弄臣侍臣 宫廷人员
    mandarin mandarins lettre-fonctionnaire fonctionnaire-lettre; mandarin scholar-official mandarins literati scholar-officials; 官员 文官 大官 士大夫 官吏 官吏们 文臣 科举 进士 清官 朝廷命官 当官的 大臣官员 翰林 状元 县太爷 书生
    fonctionnaire officiel haut-fonctionnaire fonctionnaires officiels haut-dignitaire dignitaire dignitaires bureaucrate commis employe-de-bureau; official civil-servant officials dignitary dignitaries bureaucrat bureaucrats functionary clerk office-worker; 官员 官 公务员 公职人员 官吏 高官 要员 公务人员 官僚 当官 政府官员 达官贵人 办事员 职员
    == noble noblesse aristocrate nobliau aristo patricien nobles noblesses aristocrates aristocratie patriciens seigneurial gens-de-qualite haute-noblesse sang-bleu dame-noble anobli rang-social titre-nobiliaire particule; noble aristocrat nobility patrician nobleman nobles aristocrats aristocracy noblemen noblewoman blue-blood blue-blooded patricians gentry landed-gentry lords-and-ladies well-born upper-class high-born aristocratic toffs; 贵族 权贵 贵人 贵胄 王公贵族 名门 世家 上层 贵族的 贵族阶层 大户人家 勋贵 达官显贵 豪门 王公 爵位 上流阶层 名门望族 富贵人家 名门贵族
    duc duchesse archiduc archiduchesse ducs duchesses ducal grand-duc grande-duchesse archiducs; duke duchess archduke dukes duchesses ducal dukedom grand-duchess; 公爵 公爵夫人 大公 女公爵 大公夫人 大公爵 公爵大人
    marquis marquise marquises; marquis marquess marquise marquesses marchioness marquise's; 侯爵 侯爵夫人 女侯爵 侯爷 侯
    comte comtesse comtes comtesses; count countess earl counts countesses earls; 伯爵 伯爵夫人 女伯爵 伯爵们 伯爵大人
    vicomte vicomtesse; viscount viscountess; 子爵
    baron baronne barons baronnes baronnet; baron baroness barons baronesses baronet; 男爵 男爵夫人 女男爵 男爵大人 从男爵
    seigneur chatelain suzerain seigneurs chatelains chatelaine hobereau feodal grand-seigneur maitre-des-lieux; lord squire lords squires landlord overlord feudal-lord lordly milord lady-of-the-manor landowner; 领主 老爷 爵爷 地主 庄园主 城堡主人 封建领主 财主 东家 主公
    chevalier chevaliers paladin preux chevaliere chevaleresque chevalerie adoubement adouber chevalier-errant chevalier-en-armure preux-chevalier; knight knights paladin knightly knighthood chivalry chivalric knighted errant-knight paladins knight-in-armour; 骑士 骑士们 侠士 侠客 骑士团 穿盔甲的骑士 游侠 骑士精神 圣骑士 中世纪骑士
    ecuyer page damoiseau ecuyers pages damoiseaux; squire page squires pages page-boy page-boys armour-bearer; 侍从 侍童 随从 小侍童 扈从 书童 小厮 侍卫童 跟班
    gentilhomme hidalgo gentilshommes gentleman gentlemen hidalgos; gentleman gentlemen gent country-gentleman squire; 绅士 贵族男子 绅士们 上等人 乡绅 贵公子 士绅 先生绅士
    dame-de-compagnie dame-d-honneur suivante menine meninas dames-de-compagnie dames-d-honneur suivantes camériste demoiselle-d-honneur; lady-in-waiting maid-of-honour ladies-in-waiting handmaiden handmaidens female-attendant maids-of-honour; 女官 宫女 侍女 宫娥 宫廷侍女 贴身侍女 陪侍女 宫女们 侍女们 女侍从 陪臣 侍婢
    bourgeois bourgeoisie notable bourge bourgeoises bourgeoisies petit-bourgeois classe-moyenne notables nouveau-riche parvenu rentier nanti nantis; bourgeois middle-class burgher burghers bourgeoisie upper-middle-class well-to-do nouveau-riche parvenu upstart townspeople rich-people; 资产阶级 市民 中产阶级 中产 富裕市民 小资 有钱人 资产者 富商 富豪 暴发户 土豪 市民阶层 新贵 富人们 阔佬 大款
    roturier tiers-etat plebeien roturiers plebe plebeiens petit-peuple peuple bas-peuple gens-du-peuple gens-ordinaires simples-gens prolétaires; commoner plebeian commoners plebs ordinary-people common-people common-folk working-class lower-class riffraff proles hoi-polloi everyday-people; 平民 百姓 老百姓 庶民 普通人 老百姓们 庶人 黎民 平民百姓 草民 贫民 民众 小老百姓 底层 底层人民 劳苦大众 寻常百姓
    == clerge ecclesiastique religieux prelat homme-d-eglise clercs clerc ecclesiastiques hommes-d-eglise pretrise prelats curaillon; clergy clergyman cleric religious prelate clerics churchman churchmen priesthood holy-man prelates man-of-the-cloth religious-man; 神职人员 教士 神职 宗教人士 教会人士 神职者 出家人 宗教人员 教士们 圣职 教会的人 高级教士
    pape eveque cardinal souverain-pontife pontife saint-pere papal papes eveques cardinaux pontifical pontificat papaute; pope bishop cardinal pontiff papacy popes pontiffs papal holy-father pope's; 教皇 主教 红衣主教 教宗 枢机主教 罗马教皇 教皇陛下 教廷 教宗大人 宗座
    eveque archeveque episcopal crosse eveques archeveques episcopat; bishop archbishop bishops archbishops episcopal; 主教 大主教 主教大人 大主教们 总主教 教区主教
    cardinal cardinaux eminence-rouge porporat; cardinal cardinals red-cardinal eminence; 红衣主教 枢机主教 枢机 枢机卿 穿红衣的主教
    moine pretre religieux bonze cure abbe moines pretres bonzes cures abbes monastique ordre-monastique monacal frere-moine; monk priest friar monks priests friars monastic brother-monk holy-men; 僧侣 神父 修士 牧师 和尚 僧人 教士 出家人 修道士 修道者 僧 大和尚 僧众 道人 道士 老道
    pretre pretresse cure abbe chapelain aumonier pretres pretresses curés abbes homme-de-dieu sacerdoce sacerdotal celebrant officiant vicaire; priest priestess vicar chaplain priests priestesses vicars chaplains parson padre celebrant curate priestly officiant rector; 神父 祭司 牧师 女祭司 神甫 祭司们 司祭 司铎 教父 本堂神父 巫祝 主祭 庙祝 祭师 僧侣祭司
    grand-pretre grand-pretresse grands-pretres pontife-antique; high-priest high-priests chief-priest high-priestess; 大祭司 祭司长 大司祭 首席祭司
    religieuse nonne bonne-soeur carmelite abbesse moniale religieuses nonnes bonnes-soeurs soeur-religieuse ursuline novice-religieuse carmelites mere-superieure abbesses beguine; nun sister abbess nuns sisters-nuns abbesses mother-superior convent-girl prioress novice-nun beguine; 修女 尼姑 女修道院长 嬷嬷 修女们 女修道士 比丘尼 师太 女出家人 女僧 修女嬷嬷
    moine moinillon capucin franciscain dominicain benedictin cordelier moines franciscains dominicains benedictins capucins chartreux cistercien moine-encapuchonne jacobin; monk friar franciscan dominican benedictine capuchin monks friars franciscans dominicans benedictines carthusian cistercian hooded-monk; 修士 僧侣 方济各会 多明我会 本笃会 道明会 卡普秦会 修士们 修道士 西多会 苦修士 卡特修道士
    abbe prieur abbes prieurs superieur-de-monastere; abbot prior abbots priors; 修道院院长 方丈 主持 住持 修院院长
    bonze lama moine-bouddhiste bonzes lamas moines-bouddhistes moine-zen; lama bonze buddhist-monk lamas buddhist-monks zen-monk tibetan-monk; 和尚 喇嘛 僧人 佛僧 法师 高僧 禅师 僧侣们 沙弥 小和尚 方丈 长老 禅僧
    ermite anachorete ascete reclus ermites ermitage anachoretes ascetes ascetisme ascetique penitent stylite; hermit ascetic anchorite recluse hermits hermitage ascetics asceticism anchorites reclusive holy-hermit desert-father; 隐士 苦行僧 修行者 隐居 隐士们 修行人 苦修 苦行 山人 隐者 高士 隐逸 修道人 苦修者 居士
    pasteur predicateur pasteurs predicateurs reverend protestant-pasteur; pastor preacher minister pastors preachers reverend minister-preacher vicar parson evangelical-preacher; 牧师 传教士 牧师们 传道人 讲道的人 布道者 新教牧师
    missionnaire jesuite missionnaires jesuites evangelisateur; missionary jesuit missionaries jesuits evangelising; 传教士 耶稣会士 传教 传教的 洋教士 耶稣会 布道的
    rabbin rabbins; rabbi rabbis; 拉比 犹太教士 犹太拉比
    imam mollah derviche soufi imams mollahs derviches muezzin marabout derviche-tourneur; imam mullah dervish sufi imams mullahs dervishes sufis muezzin whirling-dervish; 伊玛目 阿訇 苦行僧 托钵僧 苏菲 苏菲派 旋转舞者 毛拉
    brahmane fakir gourou yogi brahmanes fakirs sadhu yogis gourous guru; brahmin fakir guru yogi brahmins yogis sadhu gurus holy-man-india; 婆罗门 苦行僧 瑜伽士 瑜伽师 上师 印度教士 修行僧 瑜伽行者 祭司婆罗门
    chaman sorcier-guerisseur medecine-man chamans sorcier-indien feticheur; shaman witch-doctor shamans witchdoctor medicine-men; 萨满 巫师 巫医 神汉 萨满法师 跳大神的 祭司巫
    inquisiteur; inquisitor; 宗教裁判官
    oracle pythie sibylle devin voyant voyante augure devineresse boule-de-cristal oracles sibylles devins voyants pythonisse diseuse-de-bonne-aventure prophetesse cartomancienne tireuse-de-cartes haruspice; oracle sibyl seer soothsayer fortune-teller crystal-ball oracles sibyls seers soothsayers fortune-tellers clairvoyant prophetess diviner palm-reader crystal-gazer augur haruspex pythoness; 女先知 神谕 占卜师 算命的 先知 水晶球 算命师 女预言家 预言家 占卜者 女占卜师 算命先生 看相的 占卜的人 女祭司 卜者 卜卦的 巫女 通灵者 神婆
    orant devot fidele fideles croyant adorateur priant orants adorateurs devots croyants fideles-en-priere; worshipper worshiper believer devotee faithful worshippers devotees believers votary worshiping-figure prayerful; 信徒 信众 祈祷者 教徒 礼拜者 崇拜者 虔诚的人 祈祷的人 祈祷人 朝拜者 拜神的人 朝圣的人 善男信女
    templier croise croises templiers croisades ordre-du-temple; templar crusader crusaders templars knight-templar; 十字军 圣殿骑士 东征骑士 十字军战士 十字军骑士 医院骑士
    enfant-de-choeur enfants-de-choeur thuriferaire; altar-boy choirboy altar-boys choirboys acolyte thurifer; 辅祭 唱诗班男孩 侍童 唱诗班 辅祭男孩
    == soldat militaire homme-d-armes guerrier combattant soldats militaires guerriers combattants hommes-d-armes gens-d-armes reitre; soldier fighter warrior military man-at-arms soldiers warriors fighters servicemen men-at-arms troops serviceman fighting-man; 军人 战士 士兵 武士 军士 兵士 当兵的 勇士 军旅 打仗的人 战士们 将士 士卒 官兵 壮士 士兵们 将士们
    soldat soldats militaire guerrier combattant officier armee troupe troupes general marechal troufion bidasse poilu trouffion bidasses grognards poilus troupier troupiers armees militaires bataillon regiment legion garnison piou-piou milicien milice trouffions brigade escouade deuxieme-classe; soldier soldiers warrior officer fighter army troops general marshal trooper armies regiment battalion brigade squad platoon garrison militia grunt squaddie tommy infantry soldiering soldiery fighting-force military-men; 士兵 战士 军人 士官 军官 兵 军队 部队 将军 大兵 当兵的 大兵们 部队士兵 军 卫队 兵马 兵卒 队伍 兵丁 小兵 民兵 军团 列兵 士兵队 兵哥 兵哥哥 军爷 士兵群
    officier capitaine lieutenant colonel commandant sergent adjudant officiers capitaines lieutenants colonels galonne generaux etat-major gradé gradés aide-de-camp brigadier; officer captain lieutenant colonel sergeant commander officers captains lieutenants colonels sergeants commanders aide-de-camp adjutant nco; 军官 上尉 中尉 上校 队长 指挥官 中士 将校 少校 少尉 上尉军官 军官们 指挥 参谋 副官 将官 长官 校官 高级军官 排长 连长
    general marechal stratege generaux generale marechaux generalissime commandant-en-chef chef-de-guerre seigneur-de-guerre; general marshal generals marshals commander generalissimo warlord commander-in-chief military-leader; 将军 元帅 大将 将领 统帅 司令 元帅们 武将 名将 总司令 将军们 大元帅 老将 猛将 将帅
    amiral amiraux contre-amiral vice-amiral; admiral admirals commodore sea-lord; 海军上将 海军元帅 海军将领 提督 舰队司令 水师提督
    fantassin infanterie grenadier voltigeur hoplite phalange fantassins grenadiers hoplites pieton-soldat zouave tirailleur tirailleurs chasseur-a-pied; infantry infantryman foot-soldier grenadier hoplite infantrymen foot-soldiers grenadiers hoplites rifleman riflemen zouave fusilier guardsman; 步兵 掷弹兵 重装步兵 步卒 步兵们 轻步兵 希腊士兵 方阵 朱阿夫兵 火枪步兵 古希腊士兵
    cavalier chevalier cavaliere cavalerie ecuyere jockey cavaliers cavalieres ecuyers jockeys amazone-a-cheval homme-a-cheval femme-a-cheval equestre a-cheval monte-sur-un-cheval; rider horseman knight cavalry horsewoman jockey riders horsemen jockeys mounted-man equestrian man-on-horseback man-on-a-horse rider-on-horse horseback-rider cavalier woman-on-horseback; 骑士 骑马的人 骑兵 骑手 骑马人 骑马男子 马背上的人 骑者 骑师 赛马骑师 骑马女子 骑马的人们 骑在马上的人 骑马的女人 骑马的男人 马上的人
    hussard cuirassier lancier uhlan mamelouk hussards cuirassiers lanciers mameluks dragons-a-cheval chasseurs-a-cheval spahi; hussar dragoon cuirassier lancer mamluk mameluke hussars cuirassiers lancers mamelukes dragoons light-cavalry spahi; 轻骑兵 胸甲骑兵 枪骑兵 马木留克 龙骑兵 骠骑兵 重骑兵 骑兵队员 马穆鲁克
    archer arbaletrier archers arbaletriers tireur-a-l-arc; archer bowman crossbowman archers bowmen crossbowmen longbowman archery; 弓箭手 射手 弩手 弓手 射箭的人 弓兵 射箭手 弩兵 拉弓的人 射箭的
    lancier piquier hallebardier lanciers piquiers hallebardiers porteur-de-lance doryphore; pikeman spearman halberdier pikemen spearmen halberdiers spear-bearer spear-carrier doryphoros; 长矛兵 枪兵 戟兵 长枪兵 持矛者 持矛的人 拿长矛的人 长枪手
    mousquetaire arquebusier mousquetaires arquebusiers fusilier; musketeer musketeers rifleman arquebusier fusilier; 火枪手 火枪兵 火枪手们 火绳枪手 步枪兵 毛瑟枪手
    artilleur canonnier artilleurs canonniers; artilleryman gunner gunners artillerymen cannoneer; 炮兵 炮手 炮手们 炮兵们 点炮的
    samourai ronin bushi samouraïs guerrier-japonais samurais ronins; samurai ronin samurais japanese-warrior; 武士 日本武士 日本浪人 浪人 忍者武士 日本战士
    ninja; ninja; 忍者
    gladiateur retiaire gladiateurs retiaires mirmillon combat-de-gladiateurs secutor; gladiator gladiators gladiatorial retiarius murmillo; 角斗士 斗兽 斗士 古罗马角斗士 决斗者 竞技场斗士
    legionnaire centurion pretorien légion legionnaires centurions pretoriens soldat-romain soldats-romains; legionary centurion praetorian legion legionaries centurions legions roman-soldier roman-soldiers praetorians; 罗马军团 百夫长 罗马士兵 军团 罗马兵 罗马战士 军团士兵 禁卫军 罗马禁卫军 古罗马士兵
    mercenaire lansquenet condottiere reitre mercenaires lansquenets soldat-de-fortune; mercenary landsknecht condottiere mercenaries hired-soldier soldier-of-fortune hired-gun; 雇佣兵 雇佣军 佣兵 德国雇佣兵 雇来的兵
    garde gardien sentinelle vigile garde-du-corps planton gardes gardiens sentinelles vigiles gardes-du-corps soldat-de-garde garde-suisse factionnaire guet garde-royale milice-bourgeoise garde-civique; guard guardian sentry bodyguard watchman guards guardians sentries bodyguards watchmen guardsman royal-guard swiss-guard doorkeeper gatekeeper lookout city-watch night-watchman civic-guard; 守卫 卫兵 哨兵 保镖 侍卫 卫士 护卫 警卫 岗哨 站岗的 把门的 看守 警卫员 侍卫们 民兵队 夜巡 御林军 禁军 门卫 看门的 门神 守门人
    janissaire; janissary; 耶尼切里 土耳其近卫军
    tambour joueur-de-tambour tambours tambour-major; drummer drummers drummer-boy; 鼓手 打鼓的 鼓手男孩 敲鼓的 击鼓的人
    porte-drapeau porte-etendard porte-enseigne porte-etendards; standard-bearer flag-bearer ensign flag-carrier standard-bearers banner-carrier flagbearer; 旗手 掌旗手 举旗的 举旗的人 扛旗的 执旗者 打旗的
    trompette clairon sonneur heraut sonneur-de-cor herauts trompettiste; bugler trumpeter herald buglers heralds trumpeters town-crier; 号手 传令官 司号员 吹号的 吹号手 小号手 吹喇叭的 传令者
    eclaireur espion espionne espions espionnes agent-secret indicateur; scout spy spies scouts secret-agent informant undercover; 间谍 侦察兵 探子 密探 特务 斥候 奸细 侦察员 情报员 特工
    deserteur fuyard deserteurs; deserter runaway deserters defector; 逃兵 逃兵们 开小差的
    veteran grognard ancien-combattant veterans mutile-de-guerre invalide-de-guerre retour-de-guerre vétérans gueule-cassée mutilé-de-guerre invalides-de-guerre; veteran veterans ex-soldier old-soldier war-hero war-veteran war-wounded; 老兵 老战士 退伍军人 老兵们 伤残军人 战争英雄 退伍 荣军 凯旋的士兵
    conscrit recrue conscrits recrues; recruit conscript recruits conscripts draftee; 新兵 壮丁 征兵 应征
    resistant partisan maquisard guerillero resistants partisans maquisards guerilleros franc-tireur; partisan guerrilla partisans guerrillas freedom-fighter; 游击队 抵抗者 抗战者 游击队员 抵抗战士
    revolutionnaire insurge rebelle emeutier sans-culotte communard revolutionnaires insurges rebelles emeutiers communards agitateur contestataire anarchiste manifestant patriote patriotes; revolutionary rebel insurgent revolutionaries rebels insurgents rioter rioters patriots patriot anarchist agitator; 革命者 起义者 叛军 造反的 革命 暴民 起义军 造反派 反抗者 革命党 义军 暴徒 爱国者 起义的人 反叛者 革命家
    amazone amazones guerriere femmes-guerrieres guerrieres; amazon amazons warrior-woman woman-warrior women-warriors female-warrior warrior-princess; 亚马逊 女战士 亚马逊女战士 亚马孙 女武士 巾帼英雄 女兵 女将 女勇士
    == metier profession travailleur ouvrier boulot artisan corporation metiers professions gagne-pain artisanat tacheron besogneux; trade tradesman worker craftsman occupation trades tradesmen workers craftsmen occupations jobs crafts tradespeople labour; 职业 工人 手艺人 干活的 行业 行当 工种 三百六十行 营生 差事 谋生 匠
    ouvrier travailleur prolo proletaire manoeuvre ouvriere ouvriers travailleurs prolos proletaires manoeuvres ouvrieres classe-ouvriere main-d-oeuvre manutentionnaire journalier tacheron; worker workman labourer laborer workers workmen labourers laborers proletarian factory-worker blue-collar worker-man navvy farmhand day-labourer manual-worker proletariat; 工人 劳工 劳动者 苦力 工人们 劳动人民 打工的 工人阶级 做工的 干粗活的 短工 长工 力工 劳工们 雇工 打工人
    artisan artisans; craftsman craftsmen artisan artisans craftspeople craftswoman handicraftsman; 工匠 匠人 手艺人 手工艺人 工匠们 能工巧匠 手工匠 师傅
    paysan paysanne cultivateur fermier fermiere laboureur cul-terreux bouseux plouc paysans paysannes cultivateurs fermiers agriculteur agricultrice campagnard manant vilain-paysan serf metayer moujik gens-de-la-terre; peasant farmer ploughman plowman peasants farmers ploughmen peasantry countryman rustic farmhand farm-worker tiller hick hillbilly field-worker serf; 农民 农夫 农妇 庄稼人 种地的 老农 农人 庄稼汉 乡下人 佃户 佃农 农家 农民们 老乡 种田的 乡下汉 泥腿子 村民农夫 乡巴佬 干农活的 农户
    moissonneur moissonneuse faucheur moissonner faucher moissonneurs moissonneuses faucheurs faucheuse-de-ble faneur faneuse; reaper harvester reaping mower reapers harvesters harvesting-people haymaker haymakers scythe-man; 收割者 收割的人 收割 割麦 割草 割麦的人 割麦子的 割稻的 割草人 收麦子的人 收割人
    glaneuse glaneuses glaner glanage glaneur glaneurs ramasseuse-d-epis; gleaner gleaners gleaning glean gleaning-women; 拾穗者 拾穗 拾麦穗 捡麦穗 捡麦子的 拾麦子的 捡麦穗的女人 拾穗者们 拾麦的人
    semeur semeurs; sower sowers sowing-man; 播种者 撒种的人 播种人 撒种子的
    vendangeur vigneron vendangeurs vendangeuse vignerons viticulteur; vintner winegrower grape-picker grape-pickers winemaker winemakers; 酿酒师 葡萄农 摘葡萄的 采葡萄的人 葡萄农民
    jardinier jardiniers jardiniere-femme; gardener gardeners; 园丁 花匠 园艺师 种花的 花农
    bucheron bucherons; woodcutter lumberjack lumberjacks woodcutters woodsman woodman logger; 樵夫 伐木工 砍柴的 砍树的 打柴的 砍柴人
    berger bergere patre pastoureau patour bergers bergeres patres gardien-de-moutons gardeur-de-troupeau gardeuse-de-moutons chevrier pastoral pastoureaux; shepherd shepherdess herdsman shepherds shepherdesses goatherd herder herders herdsmen flock-keeper sheep-herder; 牧羊人 牧童 牧人 放羊的 牧羊女 牧羊的 羊倌 放牧的 放羊人 放羊娃 赶羊的 牧民 牧羊姑娘
    vacher bouvier vachere vachers bouviers; cowherd milkmaid cowherds cowhand cattleman drover; 放牛娃 牧牛人 放牛的 牛倌 赶牛的 牧童
    laitiere cremiere laitieres trayeuse verse-du-lait fermiere-au-lait; milkmaid milkmaids dairymaid milk-woman pouring-milk-woman; 倒牛奶的女仆 挤奶女工 送奶女 挤奶的 挤奶女 倒牛奶的 送牛奶的 倒奶女仆 挤奶妇
    cow-boy cow-boys gaucho; cowboy cowboys gaucho wrangler; 牛仔 西部牛仔 高乔人
    chasseur chasseresse veneur braconnier chasseurs veneurs braconniers chasseresses piqueur trappeur; hunter huntsman huntress hunters huntsmen poacher trapper gamekeeper; 猎人 打猎的 女猎人 打猎人 狩猎者 猎手 猎户 猎人们 女猎手 捕猎者
    fauconnier; falconer; 驯鹰人
    pecheur pecheuse pecheurs pecheuses pecheur-a-la-ligne; fisherman angler fishermen fisherfolk anglers fisherwoman fisher fishers; 渔夫 渔民 钓鱼的人 打鱼的 渔人 钓鱼者 钓者 捕鱼人 渔翁 打渔的 渔家 钓鱼翁 捕鱼的
    passeur batelier canotier gondolier rameur nautonier passeurs bateliers canotiers gondoliers rameurs pagayeur barreur rameuse; boatman ferryman rower gondolier oarsman bargeman boatmen ferrymen rowers gondoliers oarsmen paddler punter; 船夫 摆渡人 划船的人 桨手 艄公 船工 摆渡的 划船者 撑船的 摇船的 划船的 贡多拉船夫 撑篙的 摇橹的 划桨的人
    marin matelot navigateur loup-de-mer marins équipage mousse-de-bord matelots navigateurs mousses gens-de-mer equipages; sailor seaman mariner sailors crew sailor-boy seamen mariners crewman deckhand jack-tar seafarer navigators seafarers matelot; 水手 海员 航海家 船员 船员们 海军士兵 水兵 水手们 跑船的 船上的人 航海者 水手服
    capitaine-de-navire pilote timonier capitaines timoniers pilotes barreur; helmsman skipper captain-of-ship ship's-captain helm; 船长 舵手 掌舵的 舵公 船老大 领航员
    pirate corsaire flibustier boucanier pirates corsaires flibustiers piraterie; pirate buccaneer corsair pirates buccaneers piracy privateer corsairs; 海盗 海贼 海盗们 海上强盗
    explorateur aventurier explorateurs aventuriers aventuriere decouvreur; explorer adventurer explorers adventurers discoverer voyager pathfinder; 探险家 冒险家 探险者 航海探险家 探险的
    aviateur pilote aviateurs pilotes; pilot aviator airman pilots airmen flyer aviators; 飞行员 飞行员们 开飞机的
    cosmonaute astronaute; astronaut; 宇航员
    marchand commercant negociant vendeur colporteur boutiquier camelot marchands marchande marchandes commercants negociants vendeurs colporteurs boutiquiers camelots marchand-ambulant etalagiste detaillant grossiste vendeuse marchand-de epicier revendeur; merchant dealer trader shopkeeper pedlar peddler vendor merchants dealers traders shopkeepers pedlars vendors tradesman tradesmen salesman saleswoman seller stallholder hawker hawkers storekeeper grocer street-vendor costermonger dealt; 商人 画商 小贩 货郎 买卖人 商贩 做买卖的 做生意的人 贩子 摊贩 老板 店主 掌柜 卖东西的 商人们 卖货的 小商小贩 行商 店家 商贾 叫卖的 推销员 卖货郎 生意人 经商的 小贩们
    marchande-de-poisson poissonniere poissonnier; fishwife fishmonger; 卖鱼的 鱼贩
    boucher bouchers bouchere; butcher butchers meat-seller; 屠夫 肉贩 杀猪的 卖肉的 肉铺老板
    boulanger patissier boulangers boulangere patissiers mitron; baker bakers pastry-cook; 面包师 做面包的 烤面包的 糕点师
    cuisinier cuisiniere marmiton cuistot cuisiniers cuisinieres chef-cuisinier maitre-queux cuistots; cook chef kitchen-maid cooks chefs kitchen-boy kitchen-servant cook-maid; 厨师 厨子 厨娘 大厨 掌勺的 做饭的 炊事员 厨房女工 做饭的女人 烧饭的
    aubergiste tavernier cabaretier aubergistes taverniers cafetier; innkeeper innkeepers landlord-of-inn publican tavern-keeper bartender barkeep; 客栈老板 旅店老板 店小二 掌柜的 酒馆老板 酒吧老板 酒保 旅馆老板
    serveur serveuse barmaid garcon-de-cafe echanson échansonne barman serveurs serveuses echansons loufiat; waiter waitress barmaid cupbearer cup-bearer bartender barman tavern-keeper publican waiters waitresses cupbearers server wine-pourer barkeeper; 服务员 侍者 酒吧女 斟酒人 吧女 酒保 店小二 侍酒 老板娘 酒吧女招待 侍酒者 掌柜 跑堂的 端盘子的 女招待 女服务员 倒酒的人 端酒的 服务生 调酒师 上菜的
    banquier changeur usurier preteur banquiers changeurs usuriers preteurs financier homme-d-affaires hommes-d-affaires preteur-sur-gages; banker moneylender money-changer usurer bankers moneylenders usurers financiers financier businessman businessmen pawnbroker loan-shark moneychanger; 银行家 钱商 放债人 放高利贷 兑换商 高利贷 金融家 生意人 换钱的 放贷人 银行家们 当铺老板 商业巨头 企业家
    collecteur-d-impots percepteur publicain percepteurs publicains collecteur-de-taxes; tax-collector tax-collectors taxman publican-tax; 税吏 收税的 税务员 税官 征税的
    serviteur servante domestique bonne valet boniche laquais larbin majordome serviteurs servantes domestiques bonnes valets larbins majordomes esclave-domestique gens-de-maison personnel-de-maison valet-de-chambre valet-de-pied homme-de-main service-domestique; servant maid maidservant butler footman servants maids maidservants butlers footmen attendant attendants manservant retainer lackey flunkey domestic household-staff valet serving-woman serving-man domestics skivvy; 仆人 女仆 侍女 佣人 男仆 管家 下人 用人 丫鬟 伺候的人 下人们 仆役 奴仆 侍从 佣人们 随从 奴才 家仆 跟班 家丁 仆人们 侍者 使唤丫头 伺候人的 听差 老妈子 服侍的人 长随
    soubrette femme-de-chambre camériste soubrettes femmes-de-chambre chambriere bonniche; chambermaid housemaid lady's-maid chambermaids housemaids lady's-maids parlourmaid; 女仆 婢女 丫鬟 贴身女仆 侍女丫头 侍婢 婢 丫头 使女
    gouvernante preceptrice gouvernantes preceptrices duegne chaperon-femme; governess housekeeper governesses chaperone duenna tutoress; 家庭教师 女管家 女家教 陪媪 女总管 嬷嬷
    nourrice nounou nourrices nounous bonne-d-enfant; nurse nanny wet-nurse nannies wet-nurses nursemaid nursemaids childminder babysitter; 奶妈 乳母 保姆 奶娘 乳娘 保姆们 带孩子的 嬷嬷 看孩子的
    infirmier infirmiere aide-soignante infirmiers infirmieres; nurse nurses male-nurse red-cross; 护士 护理员 看护 男护士 白衣天使
    sage-femme accoucheuse sages-femmes matrone; midwife midwives birth-attendant; 接生婆 助产士 稳婆 产婆 接生的
    blanchisseuse lavandiere repasseuse blanchisseuses lavandieres repasseuses laveuse lingere; laundress washerwoman laundresses washerwomen ironing-women ironer; 洗衣妇 洗衣女 熨衣女工 洗衣女工 洗衣妇女 烫衣女工 洗衣服的 熨衣服的
    couturiere couturier tailleur modiste couturieres couturiers tailleurs modistes midinette petite-main cousette; dressmaker seamstress tailor milliner dressmakers seamstresses tailors milliners needlewoman sewing-woman fashion-designer; 裁缝 女裁缝 制帽女工 缝衣服的 裁缝师傅 女缝工 缝衣妇 做衣服的 服装设计师 时装设计师 绣花女 做帽子的
    dentelliere brodeuse dentellieres brodeuses; lacemaker embroiderer lacemakers embroiderers lace-maker embroideress; 花边女工 绣娘 织花边的女工 织蕾丝的 织花边的 绣花女 绣花的 织蕾丝的女子 做花边的 绣女
    tisserand tisseur fileuse tisserands tisseuse tisseuses fileuses tisserande; weaver spinner weavers spinners woman-weaving spinster-spinning; 织工 纺织女 纺线女 织女 织布的 纺织工 织布工 纺线的 纺织女工 织布女
    cordonnier savetier bottier cordonniers savetiers; shoemaker cobbler shoemakers cobblers; 鞋匠 补鞋匠 修鞋的 做鞋的
    coiffeur coiffeuse barbier perruquier coiffeurs coiffeuses barbiers; barber hairdresser barbers hairdressers hair-stylist; 理发师 美发师 剃头匠 剃头的 理发的 美发 理发匠
    forgeron forgerons marechal-ferrant; blacksmith smith blacksmiths smiths farrier smithy; 铁匠 打铁的 铁匠们 锻工
    orfevre joaillier bijoutier orfevres joailliers bijoutiers; goldsmith silversmith jeweller jeweler goldsmiths silversmiths jewellers jewelers; 金匠 银匠 珠宝匠 首饰匠 金银匠 打首饰的 首饰师 金匠们 珠宝商 珠宝设计师
    menuisier charpentier ebeniste ébénisterie menuiserie menuisiers charpentiers ebenistes; carpenter joiner cabinetmaker cabinetmaking carpenters joiners cabinetmakers woodworker; 木匠 木工 细木工 细木匠 做家具的 木匠师傅 家具匠 乌木匠 做木工的
    tailleur-de-pierre macon tailleurs-de-pierre macons; stonemason mason stonecutter bricklayer masons stonemasons bricklayers stone-cutter; 石匠 泥瓦匠 瓦匠 石工 凿石头的 砌砖的 泥水匠
    potier ceramiste porcelainier potiers potiere ceramistes; potter ceramist potters ceramic-artist; 陶工 陶匠 制陶人 做陶的 做陶器的 陶艺家 瓷匠 制陶匠 陶瓷工 窑工
    verrier souffleur-de-verre verriers maitre-verrier; glassmaker glassblower glassmakers glassblowers glass-artist; 玻璃匠 吹玻璃工 吹玻璃的 玻璃艺人 制玻璃的
    tapissier lissier licier; upholsterer tapestry-maker; 织毯匠 室内装饰匠
    horloger horlogers; watchmaker clockmaker watchmakers clockmakers; 钟表匠 修表的 做钟的 造钟匠
    bronzier fondeur ciseleur bronziers fondeurs; bronze-caster founder caster bronze-founder bronzesmith; 铸工 铸造师 青铜匠 铜匠 铸铜的
    luthier; luthier; 制琴师
    armurier armuriers; armourer gunsmith gunsmiths swordsmith bladesmith; 军械师 盔甲匠 铸剑师 打造兵器的 铸剑匠
    meunier; miller; 磨坊主
    tonnelier; cooper; 箍桶匠
    charron cocher conducteur aurige postillon cochers conducteurs auriges charretier charretiers conducteur-de-char voiturier; coachman driver charioteer coachmen drivers charioteers carter wagoner chariot-driver cabman; 车夫 马车夫 驾车人 御者 赶车的 赶马车的 驾车的 战车手 马车司机 车把式 驭手 驾战车的人
    palefrenier valet-d-ecurie palefreniers lad-d-ecurie; groom stableman grooms stable-boy stablehand ostler horse-handler; 马夫 喂马的 牵马的 马童 养马的 牵马人 马倌
    porteur porteuse portefaix coolie porteurs porteuses coolies crocheteur; porter bearer carrier porters bearers coolies carriers baggage-carrier; 搬运工 挑夫 轿夫 脚夫 抬轿的 扛东西的人 搬运的 挑担的 苦力 抬东西的 挑担子的
    porteur-d-eau; water-carrier; 卖水人 挑水
    mineur mineurs gueule-noire; miner miners coal-miner collier-coal; 矿工 煤矿工 挖矿的 挖煤的
    ramoneur ramoneurs petit-ramoneur; chimney-sweep chimney-sweeps; 扫烟囱的 扫烟囱的孩子 烟囱工
    chiffonnier eboueur chiffonniers eboueurs balayeur; ragpicker ragpickers dustman street-sweeper; 捡破烂的 拾荒者 收破烂的 扫大街的 清洁工 拾破烂的
    casseur-de-pierres cantonnier; stonebreaker; 碎石工
    pompier; fireman firefighter; 消防员
    policier gendarme flic sergent-de-ville policiers gendarmes flics agents-de-police poulet-policier; policeman police cop policemen cops police-officer constable gendarme bobby; 警察 宪兵 巡警 捕快 警官 警员 捕头 衙役
    bourreau tortionnaire executeur bourreaux executeurs; executioner hangman torturer executioners hangmen torturers headsman; 刽子手 行刑人 行刑者 行刑者们 砍头的人 刽子手们 行刑官 拷打者
    voleur cambrioleur brigand bandit malfaiteur gangster truand larron voleurs voleuse brigands bandits malfaiteurs gangsters larrons cambrioleurs coupeur-de-bourse pickpocket monte-en-l-air detrousseur bandit-de-grand-chemin hors-la-loi filou escroc; thief thieves robber burglar bandit brigand outlaw robbers burglars bandits brigands outlaws pickpocket cutpurse highwayman crook crooks gangster gangsters stealer felon; 小偷 窃贼 盗贼 贼 强盗 土匪 偷东西的人 扒手 大盗 偷儿 劫匪 抢劫犯 盗匪 飞贼 毛贼 匪徒 贼人 江洋大盗 歹徒 蟊贼
    assassin meurtrier meurtriere tueur criminel assassins meurtriers tueurs criminels empoisonneur regicide tueuse criminelle coupable-du-meurtre; murderer assassin killer criminal murderess murderers assassins killers criminals hitman culprit slayer cutthroat butcher-killer; 凶手 刺客 杀手 杀人犯 罪犯 杀人凶手 行刺的人 凶犯 杀人者 杀手们 杀人的 刺杀者 行凶者 元凶 嫌犯 女凶手
    juge avocat procureur magistrat notaire juges avocats procureurs magistrats notaires avocate homme-de-loi juriste jure jurés; judge lawyer attorney notary judges lawyers attorneys barrister solicitor magistrate jurist prosecutor notaries jury juror; 法官 律师 公证人 审判官 检察官 大法官 陪审团 讼师 辩护律师 律师们 判官 裁判 陪审员
    medecin docteur chirurgien toubib medecins docteurs chirurgiens toubibs praticien carabin; doctor physician surgeon doctors physicians surgeons medic healer medico practitioner doc; 医生 大夫 郎中 外科医生 医师 大夫们 军医 医生们 医者 外科大夫 看病的 御医
    apothicaire pharmacien apothicaires pharmaciens; apothecary pharmacist apothecaries pharmacists chemist-druggist druggist; 药剂师 药师 卖药的 药商 配药的
    arracheur-de-dents dentiste arracheurs-de-dents dentistes; dentist tooth-puller dentists teeth-puller; 牙医 拔牙的 拔牙师 拔牙的人 牙科医生
    charlatan guerisseur bonimenteur charlatans guerisseurs; quack charlatan healer quacks charlatans snake-oil-salesman; 江湖郎中 骗子 江湖骗子 庸医 卖假药的 神棍
    alchimiste; alchemist; 炼金术士
    astronome astrologue astronomes astrologues; astronomer astrologer astronomers astrologers stargazer; 天文学家 占星师 星象家 观星的 占星家 看星星的人 观星者 天文学者
    geographe cartographe geographes cartographes; geographer cartographer geographers cartographers map-maker; 地理学家 画地图的 地图绘制师 制图师
    savant philosophe erudit penseur scientifique savants philosophes erudits penseurs scientifiques intellectuel homme-de-science chercheur sage chimiste physicien; scholar philosopher scientist sage thinker scholars philosophers scientists sages thinkers intellectual learned-man academic boffin researcher chemist physicist man-of-letters; 学者 哲学家 科学家 文人 思想家 哲人 大学者 学究 贤者 智者 学者们 知识分子 博学的人 书生 士人 秀才 儒生 圣贤 大儒 化学家 物理学家 读书人
    mathematicien; mathematician; 数学家
    naturaliste botaniste naturalistes botanistes; naturalist botanist naturalists botanists zoologist biologist; 博物学家 植物学家 动物学家 生物学家 植物画家
    inventeur ingenieur inventeurs ingenieurs; inventor engineer inventors engineers; 发明家 工程师 发明者 发明人 工程师们
    archeologue egyptologue fouilleur archéologie archéologique archeologues; archaeologist archeologist egyptologist archaeology archaeological archaeologists archeologists digger; 考古学家 埃及学家 考古 考古学 挖掘者 考古的 考古专家 考古队 考古工作者
    historien historiens historienne; historian historians chronicler; 历史学家 史学家 史官 历史专家
    conservateur conservatrice commissaire directeur conservateurs conservatrices; curator keeper director curators museum-director; 策展人 馆长 研究员 馆员 博物馆馆长 管理员 策展
    restaurateur restauratrice conservateur restaurateurs restauratrices; restorer conservator restorers conservators; 修复师 修复专家 文物修复师 文物修复 修画的 修复人员
    professeur instituteur maitre-d-ecole enseignant prof pedagogue professeurs instituteurs enseignants profs maitresse-d-ecole precepteur mentor institutrice maitre-a-penser; teacher professor schoolmaster tutor teachers professors schoolteacher schoolteachers tutors mentor lecturer governor-tutor educator instructor; 老师 教师 教授 教员 教书的 导师 老师们 塾师 教书先生 夫子 讲师 师父 恩师 师长
    eleve etudiant ecolier apprenti eleves etudiants ecoliers apprentis disciple collegien lyceen etudiante ecoliere potache stagiaire; pupil student schoolboy apprentice pupils students schoolboys apprentices schoolgirl schoolchildren learner trainee disciple school-kids schoolkid; 学生 徒弟 学徒 小学生 门生 弟子 学子 学员 学生们 书生 男学生 女学生 小学徒 徒儿 门徒
    scribe copiste secretaire greffier scribes copistes secretaires greffiers ecrivain-public scribe-assis; scribe copyist secretary clerk scribes copyists secretaries clerks amanuensis notetaker stenographer writer-clerk; 书记官 抄写员 书吏 文书 书记 文员 写字的人 秘书 抄写的 记录员 抄写者 书记员 书吏们 师爷 写字的
    enlumineur calligraphe enlumineurs calligraphes; illuminator calligrapher illuminators calligraphers; 书法家 抄经人 彩饰画师 写字的艺术家 抄经的 彩绘师 书家
    imprimeur typographe graveur imprimeurs graveurs typographes; printer engraver printers engravers typesetter printmaker; 印刷工 版画家 刻版的 雕版匠 印书的 排字工 刻工
    libraire editeur bouquiniste libraires editeurs; bookseller publisher booksellers publishers; 书商 出版商 卖书的 出版者 出版人
    bibliothecaire; librarian; 图书管理员
    journaliste reporter journalistes reporters; journalist reporter journalists reporters newsman pressman; 记者 新闻记者 记者们 报人
    critique critiques chroniqueur salonnier critique-d-art; critic critics reviewer art-critic commentators; 评论家 批评家 艺评人 评论 艺术评论家 影评人
    poete ecrivain auteur romancier poetesse dramaturge aede homme-de-lettres poetes ecrivains auteurs romanciers poetesses dramaturges romanciere litterateur plumitif barde essayiste troubadour; poet writer novelist playwright bard author poets writers novelists playwrights bards authors poetess authoress literary-man wordsmith essayist man-of-letters scribbler; 诗人 作家 小说家 文豪 剧作家 女诗人 写书的 写诗的 诗人们 作家们 词人 女作家 文学家 散文家 小说作者 写小说的 墨客 文人墨客 诗仙 骚人
    peintre artiste rapin barbouilleur peintres artistes rapins peintresse femme-peintre peintre-au-travail maitre-peintre pinceau-en-main portraitiste paysagiste; painter artist painters artists old-master woman-painter portraitist landscape-painter art-student portrait-painter dauber; 画家 画师 艺术家 画画的 画画的人 女画家 画家们 大画家 艺术家们 画匠 丹青手 绘画者 作画的人 宫廷画家 肖像画家 风景画家
    sculpteur sculptrice statuaire sculpteurs sculptrices; sculptor sculptors sculptress carver; 雕塑家 雕刻家 雕刻的 雕刻师 雕塑师 雕工 做雕塑的
    dessinateur caricaturiste illustrateur dessinateurs caricaturistes illustrateurs; draughtsman cartoonist illustrator draughtsmen cartoonists illustrators comic-artist; 漫画家 插画家 画插图的 绘图员 画漫画的
    photographe photographes; photographer photographers cameraman paparazzo; 摄影师 摄影家 照相的 拍照的 摄影者 摄像师
    architecte batisseur maitre-d-oeuvre architectes batisseurs constructeur constructeurs decorateur; architect builder architects builders master-builder constructor interior-designer; 建筑师 设计师 建造者 造房子的 设计者 建筑家 营造师 建筑师们
    modele pose poser séance modeles modele-vivant modele-nu muse-modele inspiratrice; model sitter sitting posing pose models life-model artist's-model muse-model nude-model; 模特 原型 本人 模特儿 摆姿势 坐着让人画 当模特 人体模特 裸体模特 被画的人 画中人 模特们 女模特 摆造型的
    danseur danseuse ballerine petit-rat bayadere danseurs danseuses ballerines petits-rats bayaderes danseuse-etoile corps-de-ballet danseuse-de-cabaret; dancer ballerina dancers ballerinas chorus-girl dancing-girl showgirl prima-ballerina belly-dancer hoofer; 舞者 舞女 芭蕾 舞蹈演员 跳舞的人 舞女们 舞蹈家 舞娘 舞姬 芭蕾女孩 芭蕾舞者 芭蕾舞演员 小舞者 跳芭蕾的 跳舞的女孩 跳舞的女人 舞伎 跳舞的姑娘
    acteur actrice comedien comedienne tragedien acteurs actrices comediens comediennes tragediens cabotin histrion cabotine interprete-de-theatre starlette; actor actress thespian actors actresses thespians player-on-stage film-star movie-star performer performers leading-man leading-lady stage-actor; 演员 女演员 戏子 伶人 戏剧演员 演戏的 明星演员 影星 歌舞伎演员 角儿 名角 女伶 电影明星 表演者 优伶 唱戏的 戏曲演员
    musicien musicienne instrumentiste menestrel troubadour musiciens musiciennes instrumentistes menestrels troubadours joueur-de-musique concertiste; musician player minstrel troubadour musicians minstrels troubadours performers instrumentalist bandsman music-maker concert-player virtuoso; 音乐家 乐师 乐手 吟游诗人 奏乐的 乐手们 演奏者 奏乐的人 乐师们 女乐师 演奏的人 弹奏者 玩乐器的 演奏家 乐伎 伶人 乐工
    violoniste violonistes violoneux; violinist fiddler violinists fiddlers fiddle-player; 小提琴手 拉小提琴的 拉琴的 拉小提琴的人 小提琴家
    pianiste organiste claveciniste pianistes organistes; pianist organist pianists keyboardist harpsichordist piano-player; 钢琴家 弹钢琴的 钢琴手 管风琴师 键盘手 弹钢琴的女孩
    joueur-de-flute flutiste fifre flutistes joueuse-de-flute hautboiste fifres clarinettiste; flautist flutist piper fifer flutists pipers fifers flute-player oboist aulos-player recorder-player; 吹笛人 吹笛子的 吹笛少年 吹笛手 吹箫的 笛手 吹笛子的男孩 吹笛者
    guitariste luthiste joueur-de-luth guitaristes luthistes joueuse-de-luth joueur-de-guitare mandoliniste; guitarist lutenist guitarists lutenists guitar-player lute-player banjo-player; 吉他手 弹琴的 琵琶手 弹吉他的 弹琵琶的 弹鲁特琴的 鲁特琴手 琴师 抚琴的
    harpiste harpistes joueuse-de-harpe joueur-de-lyre; harpist harpists harp-player lyre-player; 竖琴手 弹竖琴的 竖琴师
    compositeur chef-d-orchestre compositeurs maestro; composer conductor composers conductors maestro bandleader; 作曲家 指挥 写曲子的 乐队指挥 作曲的 音乐大师
    orchestre fanfare orchestres fanfares groupe-de-musique ensemble-musical; orchestra orchestras band bands ensemble-of-musicians; 乐队 乐团 管弦乐队 乐团们 军乐队 交响乐团 交响乐队
    chanteur chanteuse cantatrice diva choriste castrat chanteurs chanteuses cantatrices divas chansonnier choristes rossignol-chanteur; singer soprano diva singers songstress divas vocalist crooner chanteuse opera-singer; 歌手 歌唱家 女歌手 唱歌的 歌星 歌唱者 歌女 歌剧演员 女高音 歌唱演员 唱歌的人 歌者 驻唱
    choeur chorale chœur-de-chanteurs chanteurs-d'église maîtrise-d'enfants choeur-d'enfants choeurs chorales; choir chorus choir-singers choral chorister choirboys singing-choir choirs choruses; 合唱团 唱诗班 合唱 歌队 合唱队
    acrobate saltimbanque trapeziste funambule equilibriste jongleur forain acrobates saltimbanques trapezistes funambules equilibristes jongleurs forains gens-du-cirque cracheur-de-feu contorsionniste homme-fort; acrobat tumbler juggler tightrope-walker acrobats tumblers jugglers circus-performer circus-people trapeze-artist fire-eater contortionist showman gymnast; 杂技演员 杂耍 走钢丝的人 卖艺人 走钢索的 耍把戏的 马戏演员 马戏团 杂耍艺人 卖艺的 翻跟头的 空中飞人 变戏法的 踩高跷的 柔术 杂技师
    clown pitre clowns pitres auguste paillasse; clown clowns circus-clown; 小丑 小丑儿 马戏团小丑 丑角
    bouffon fou-du-roi pitre bouffons; jester fool buffoon jesters fools court-jester buffoons; 弄臣 小丑 宫廷小丑 宫廷弄臣 逗乐的人 丑角 弄臣们 小丑们 宫廷侏儒
    arlequin pierrot colombine scaramouche gilles polichinelle comedia arlequins pierrots polichinelles gille pantalone commedia-dell-arte scapin; harlequin pierrot pulcinella harlequins pierrots commedia-dell-arte pantaloon; 丑角 哈乐昆 皮埃罗 即兴喜剧 菱格小丑 白脸小丑 意大利喜剧 哑剧丑角 小丑皮埃罗
    magicien prestidigitateur escamoteur illusionniste magiciens prestidigitateurs illusionnistes; magician conjurer magicians conjurers illusionist trickster; 魔术师 变戏法的 魔术 变魔术的 变戏法的人 魔法师
    dompteur charmeur-de-serpents dompteurs charmeurs-de-serpents charmeuse-de-serpents; tamer snake-charmer tamers snake-charmers lion-tamer animal-trainer; 驯兽师 耍蛇人 驯蛇人 弄蛇人 驯兽 耍蛇的 驯狮人 舞蛇人
    torero toreador matador picador corrida tauromachie toreros matadors picadors; bullfighter matador toreador bullfight bullfighting torero bullfighters matadors toreadors; 斗牛士 斗牛 斗牛的 斗牛勇士 西班牙斗牛士
    lutteur pugiliste boxeur catcheur sumotori lutteurs boxeurs boxe pugilat sumos pancrace; wrestler boxer pugilist wrestlers boxers pugilists prizefighter sumo-wrestler boxing; 摔跤手 拳击手 相扑 角力者 摔跤的 拳手 相扑手 打拳的 拳击 相扑力士 拳击运动员 摔跤选手
    athlete sportif discobole coureur athletes sportifs discoboles coureurs champion champions gymnaste nageur-sportif sportive; athlete sportsman runner discus-thrower athletes sportsmen runners sportswoman sporty gymnast champion olympic-athlete; 运动员 掷铁饼者 赛跑者 体操运动员 选手 跑步的人 竞技者 掷铁饼的人 掷铁饼的 健儿 运动健将 冠军 田径运动员
    escrimeur duelliste escrimeurs duellistes bretteur fine-lame; fencer swordsman duellist fencers swordsmen swordfighter blade-master; 剑客 击剑手 剑士 击剑的 击剑运动员 剑侠 使剑的
    messager facteur sacoche-de-facteur messagers facteurs coursier porteur-de-lettre estafette; messenger courier postman postbag mailman messengers couriers postmen letter-carrier runner-messenger; 信使 邮差 送信的 传令兵 邮递员 邮包 送信人 通信员 报信的 驿使 传信的 送信者
    collectionneur amateur-d-art collectionneurs collectionneuse; collector collectors art-collector; 收藏家 藏家 收藏者 收藏爱好者 大收藏家
    mecene commanditaire donateur donatrice protecteur mecenes commanditaires donateurs donatrices bienfaiteur bienfaitrice parrain-des-arts; patron donor benefactor patrons donors benefactors patroness sponsor funder backer maecenas; 赞助人 供养人 资助者 捐助者 金主 出资人 资助人 恩主 施主 捐赠者 捐献者 赞助者 供养者 保护人
    antiquaire galeriste brocanteur marchand-d-art antiquaires galeristes brocanteurs marchands-d-art; antique-dealer gallerist art-dealer antique-dealers art-dealers gallerists gallery-owner; 古董商 画商 画廊老板 文物贩子 卖古董的 古玩商 艺术商 艺术品商人 画廊主
    faussaire contrefacteur faussaires contrefacteurs; forger counterfeiter forgers counterfeiters faker; 伪造者 造假者 造假的 做假画的 伪造的人 赝品制造者
    fossoyeur croque-mort fossoyeurs croque-morts; gravedigger undertaker gravediggers undertakers; 掘墓人 挖墓的 埋死人的 挖坟的 抬棺人
    pleureuse pleureuses pleurant pleurants deuillant femmes-en-pleurs; mourner mourners weeper mourning-women weeping-women wailing-women professional-mourner; 哭丧者 哭丧女 送葬的人 哀悼者 哭泣的妇女 哭丧的 哭灵的人 哭泣的女人们 痛哭的女人
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
    anier muletier conducteur-d-anes; mule-driver muleteer donkey-driver; 赶驴的 赶骡子的 驴夫 骡夫
    charbonnier; coalman charcoal-burner; 卖炭的 卖炭翁 烧炭工
    charcutier tripier rotisseur traiteur; pork-butcher delicatessen-owner; 卖熟食的 烤肉师傅
    chaudronnier ferblantier dinandier; coppersmith tinsmith brazier; 铜匠 白铁匠
    coutelier; cutler; 刀匠 磨刀匠
    cordier; ropemaker; 制绳匠
    drapier fripier marchand-de-tissu; draper cloth-merchant clothier; 布商 卖布的 呢绒商
    fourreur pelletier; furrier; 皮货商 毛皮商
    gantier mercier papetier quincaillier; haberdasher glovemaker stationer; 杂货商 手套匠
    foulon cardeur; fuller carder; 漂洗工 梳毛工
    garde-chasse garde-champetre forestier; gamekeeper forester ranger; 护林员 猎场看守
    caissier comptable-caissier; cashier bookkeeper teller; 收银员 账房 会计
    armateur; shipowner; 船主 船东
    marinier eclusier; bargee lock-keeper; 内河船工 驳船工
    paveur; paver; 铺路工
    sabotier; clog-maker; 木鞋匠
    tonte-tondeur tondeur-de-moutons; sheepshearer; 剪羊毛的人
    traducteur interprete drogman; translator interpreter dragoman; 翻译 译者 通事
    veterinaire; vet veterinary; 兽医
    editeur-de-journal redacteur; editor newspaper-editor; 编辑 主编
    garcon-d-hotel groom-hotel bagagiste chasseur-d-hotel; bellboy bellhop pageboy-hotel; 门童 行李员 旅馆服务生
    charron-artisan; wheelwright; 车匠 造车匠
    caporal brigadier-caporal; corporal; 下士
    sapeur genie-militaire; sapper military-engineer; 工兵
    general-chinois commandant-de-garnison; garrison-commander; 督军 教头 都督
    moine-guerrier moine-combattant; warrior-monk fighting-monk; 武僧
    maitre-encadreur encadreur; framer picture-framer; 裱画匠 装裱师
    encheriste commissaire-priseur; auctioneer; 拍卖师
    opticien lunetier; optician spectacle-seller; 眼镜商 眼镜匠
    sherif marshal-ouest; sheriff lawman; 警长 治安官
    geologue mineralogiste; geologist; 地质学家
    economiste; economist; 经济学家
    druide barde-druide; druid; 德鲁伊
    herboriste; herbalist; 草药师 采药人
    licteur; lictor; 扈从执法吏
    tireur-de-pousse-pousse; rickshaw-puller rickshaw-driver; 黄包车夫 人力车夫 拉车的
    gardien-de-zoo soigneur; zookeeper; 饲养员 动物园管理员
    porteur-de-palanquin; palanquin-bearer litter-bearer; 轿夫 抬轿人
    enqueteur inspecteur detective limier; detective inspector investigator sleuth private-eye; 侦探 探长 警探 调查员
    mafieux-de-metier tueur-a-gages; hired-killer contract-killer; 雇佣杀手 职业杀手
    marchand-de-quatre-saisons vendeur-de-rue vendeur-de-legumes; fruit-seller vegetable-seller greengrocer; 卖菜的 卖水果的 菜贩 水果贩
    marchand-de-tableaux vendeur-de-tableaux; picture-dealer picture-seller; 卖画的 画贩
    marchand-d-oiseaux oiselier; bird-seller; 卖鸟的
    vendeur-de-vin caviste; wine-merchant; 酒商 卖酒的
    eleveur maquignon-eleveur; breeder stock-farmer rancher; 养殖户 牧场主 饲养员
    gardien-de-troupeau porcher gardeuse-de-cochons chevriere; swineherd pig-keeper goatherd; 猪倌 放猪的 羊倌
    gardien-de-phare; lighthouse-keeper; 守塔人
    pompiste ouvrier-d-usine; assembly-line-worker; 流水线工人
    bibliste theologien docteur-de-l-eglise; theologian church-father doctor-of-the-church; 神学家 教父 教会博士
    rhéteur orateur-antique sophiste; rhetorician sophist orator; 雄辩家 修辞学家 演说家
    stoicien epicurien cynique-philosophe; stoic-philosopher epicurean cynic-philosopher; 斯多葛派 伊壁鸠鲁派 犬儒
    lettre-chinois peintre-lettre; literatus scholar-painter chinese-scholar; 文人画家 士大夫 文人雅士
    concubine-imperiale dame-du-palais; palace-lady palace-ladies imperial-consort; 宫廷仕女 仕女 宫妃
    majorette pom-pom-girl; cheerleader drum-majorette; 啦啦队
    boyard prince-russe; boyar; 波雅尔
    samourai-errant; wandering-swordsman; 浪人
    landgrave margrave electeur-imperial; margrave landgrave elector; 选帝侯 边境伯爵
    infante-d-espagne menine; spanish-infanta; 西班牙公主
    chanoine doyen diacre archidiacre; dean deacon archdeacon; 教士会成员 执事 助祭
    sacristain bedeau; sexton beadle verger; 教堂司事
    sonneur-de-cloches carillonneur; bell-ringer; 敲钟人
    organiste-d-eglise maitre-de-chapelle; choirmaster kapellmeister; 乐正 宫廷乐长
    imprimeur-de-journaux; newspaper-man; 报业人
    ouvreuse placeur; usher usherette; 引座员 领位员
    strip-teaseuse effeuilleuse; stripper; 脱衣舞女
    entraineur; trainer; 教练
    gendarme-a-cheval; mounted-police; 骑警
    gardien-de-prison maton; prison-guard warder; 狱警 牢头
    officier-de-marine; naval-officer; 海军军官
    pilote-de-course; racing-driver; 赛车手
    tapissier-decorateur; decorator; 装潢师
    maitre-d-armes; fencing-master; 剑术老师 武术教练
    maitre-a-danser; dancing-master; 舞蹈老师
    gouverneur-de-province; provincial-governor; 节度使 刺史
    chambellan maitre-de-ceremonie maitre-d-hotel; master-of-ceremonies steward maitre-d; 司仪 典礼官 侍宴官 总管
    porte-flambeau porteur-de-torche porteuse-de-lampe; torchbearer torch-bearer lamp-bearer; 举火把的 持灯人 举灯的人 举火炬者
    canephore porteuse-de-panier porteuse-d-eau porteuse-de-cruche hydrophore; basket-bearer jug-bearer water-bearer pitcher-carrier; 顶水罐的女子 顶篮子的女子 头顶水罐的 提水的女子 顶罐子的
    cariste dompteur-de-chevaux maquignon; horse-tamer horse-dealer horse-breaker; 驯马人 驯马师 马贩子
    sourcier puisatier; dowser well-digger; 掘井人
    pecheur-de-perles plongeur-sous-marin scaphandrier; pearl-diver diver deep-sea-diver; 采珠人 潜水员
    apiculteur; beekeeper; 养蜂人
    oiseleur; bird-catcher fowler; 捕鸟人
    taupier dératiseur joueur-de-flute-de-hamelin; rat-catcher; 捕鼠人
    vannier; basket-maker basketmaker; 编篮子的 篾匠
    chapelier; hatter hatmaker; 帽匠
    tanneur; tanner; 制革匠 皮匠
    teinturier; dyer; 染匠 染工
    relieur; bookbinder; 装订工
    doreur; gilder; 镀金匠
    emailleur; enameller; 珐琅匠
    mosaiste; mosaicist; 镶嵌匠
    fresquiste; fresco-painter; 壁画家
    carrier tailleur-carriere; quarryman; 采石工
    briquetier couvreur plombier; roofer plumber bricklayer; 瓦工 水管工
    electricien garagiste mecano; electrician mechanic; 电工 修理工 机修工
    secretaire dactylo standardiste employe; secretary typist receptionist office-clerk; 秘书 打字员 职员
    ecrivain-public; letter-writer; 代写书信的
    crieur crieur-public tambour-de-ville; town-crier; 街头公告人 更夫
    allumeur-de-reverberes; lamplighter; 点灯人
    crieur-de-journaux vendeur-de-journaux; newsboy newspaper-boy paperboy; 报童 卖报的
    rempailleur etameur retameur; tinker tinsmith chair-mender; 补锅匠 锡匠 修补匠
    porteur-de-lait crieur-de-rue; street-crier; 街头叫卖的
    plagiste maitre-nageur sauveteur; lifeguard lifesaver; 救生员
    bookmaker croupier; bookie croupier bookmaker; 庄家 荷官
    diseur-de-bonne-aventure; palmist; 看手相的 算命女
    courtier agent-de-change trader; stockbroker broker; 经纪人 股票经纪
    publicitaire homme-d-affaires-moderne; adman executive; 高管 白领
    scientifique-en-blouse laborantin; lab-technician lab-coat; 实验员 穿白大褂的
    brancardier secouriste ambulancier; stretcher-bearer paramedic; 担架员 急救员
    aumonier-militaire vivandiere cantiniere; camp-follower vivandiere; 随军女商 随军酒保
    coureur-cycliste cycliste; cyclist bicyclist; 骑自行车的人 自行车手
    skieur patineuse sportif-d-hiver; skier ice-skater; 滑雪者 滑冰者
    footballeur tennisman rugbyman joueur-de-ballon; footballer tennis-player soccer-player ball-player; 足球运动员 踢球的 球员 打球的人 球手
    polo joueur-de-polo; polo-player polo; 马球手 打马球的 马球
    """
}
