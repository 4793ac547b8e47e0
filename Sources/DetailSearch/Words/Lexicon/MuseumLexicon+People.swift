// swift-format-ignore-file

extension MuseumLexicon {
  /// People by age, sex, kin and looks; bonds between them; peoples.
  static let people = """
    = personnage personne gens figure figures individu quelqu'un protagoniste bonhomme quidam etre-humain humain humains bonhommes bonshommes lascar individus protagonistes luron larron-de-gens; person people figure figures character someone somebody guy persona folks human human-being humans folk lot-of-people bod individual beings dudes; 人 人物 人们 家伙 角色 人儿 人类 大伙 这伙人 人影 小人 小人儿 人形 此人 *
    femme dame madame nana meuf gonzesse nenette bonne-femme femmes bourgeoise-femme greluche nanas meufs gonzesses minette nenettes donzelle poulette nymphette dames belle-dame matrone rombiere; woman lady women female gal womenfolk chick chicks dame bird-girl lady-folk dames matron womanhood ma'am lassie she-figure; 女人 女子 妇女 女士 夫人 女的 妇人 女性 女人们 妇人家 女流 女子们 娘们 娘们儿 婆娘 女郎 女生 妞 妞儿 美女 妹子 大姐 大婶 女士们 贵妇 熟女 女同志 女儿身 *
    homme monsieur type mec gars bonhomme keum bougre hommes mecs gus gonze zigue loulou gaillard lascar messieurs gentleman bonshommes mecton monsieur-la costaud-homme; man gentleman men male guy bloke dude fella chap gents gent menfolk guys blokes fellas fellow geezer chaps lads mister sir manhood him-there; 男人 男子 男士 先生 男的 男性 男人们 男子汉 老爷们 爷们 爷们儿 汉子 大汉 男生 小哥 大哥 大叔 老兄 哥们 哥们儿 小伙 先生们 男儿 老头子们 壮汉 男同志 *
    enfant enfants gamin gosse bambin mome petit marmot mioche moutard mouflet minot loupiot enfantin enfance morveux polisson chiard marmaille marmots gamine gamins gosses gones chérubin titi galopin chenapan galopine diablotin-d-enfant moutards mioches bambine tout-petit tout-petits fanfan drolesse; child children kid kids tot toddler youngster bairn childhood kiddo kiddie kiddies brat brats nipper sprog little-one little-ones youngsters rugrat ankle-biter urchin tyke toddlers wee-one tiny-tot small-child; 孩子 小孩 儿童 小朋友 小孩子 孩童 娃 小娃 小孩儿 小家伙 娃儿 小屁孩 熊孩子 小鬼头 小不点 小不点儿 小朋友们 小娃子 幼儿 幼童 儿时 童年 孩儿 小毛孩 宝贝 小宝贝 孩子们 小萌娃 崽 崽崽 正太 小萝卜头 小豆丁
    bebe nourrisson nouveau-ne poupon bambino bebes poupons bambin-de-lait petit-bebe bout-de-chou enfant-au-berceau nouveaux-nes nourrissons baigneur-poupon; baby babies infant newborn babe newborns bambino bub bubba swaddled-infant suckling infants babe-in-arms bairn-in-arms; 婴儿 宝宝 娃娃 小宝宝 婴孩 小婴儿 小娃娃 奶娃 奶娃娃 新生儿 襁褓婴儿 宝贝儿 初生儿 怀里的孩子 小宝贝儿 襁褓中
    fille fillette jeune-fille demoiselle demoiselles gamine mome damoiselle filles fillettes nenette jouvencelle adolescente gamines pucelle donzelle nana-jeune petite-dame mademoiselle tendron midinette jeunes-filles; girl girls maiden lass lassie damsel schoolgirl missy miss young-lady young-woman wench girlie maidenly teenage-girl bobbysoxer; 女孩 少女 姑娘 女孩子 小姑娘 小女孩 丫头 女娃 小女孩儿 女娃娃 妹妹 小妹 小妞 妹子 小女生 女生 妞妞 女学生 小丫头 大姑娘 黄花闺女 闺女 小姐 豆蔻少女 美少女 萝莉 女娃子 姑娘家
    garcon garconnet jouvenceau garcons gamin mome-garcon galopin gosse petit-gars petit-bonhomme jeunot gone damoiseau adolescent mousse-garcon garconnets; boy boys lad laddie schoolboy teenage-boy boyish boyo little-lad kid-brother; 男孩 少年 男孩子 小男孩 小伙子 男娃 小男孩儿 小男生 男生 小子 男童 小男娃 毛头小子 傻小子 小少年 小哥儿 男学生 小家伙儿 半大小子
    adolescent adolescente ado ephebe jeune-homme adolescents ados adolescence jeune jouvenceau jeunes-gens puberte pubere passage-à-l'âge-adulte perte-de-l'innocence innocence-perdue virginité-perdue; teenager adolescent youth ephebe young-man teenagers teen teens youths juvenile young-adult puberty young-people loss-of-innocence lost-innocence coming-of-age-story end-of-childhood lost-virginity; 青少年 少年 年轻人 小伙 美少年 小青年 青年 年轻小伙 半大孩子 少男少女 中学生 毛头 失去童真 失贞 失去纯真 青春期成长 长大成人 破处
    adulte adultes grande-personne homme-mur femme-mure quinquagenaire quadragenaire; adult grown-up adults grownups middle-aged mature-man of-age; 成人 大人 成年人 中年人 成年 中年 中年男子 中年妇女 大人们 四十来岁
    vieillard vieux vieille vieillards vieillesse agee troisieme-age ancetre-vieux vioc croulant decrepit senile octogenaire vioque vieux-monsieur vioques; old-man elder elderly old-people aged-man senior pensioner oldie oldies senior-citizen old-folks old-timer ancient-man wizened; 老人 老头 老者 老太太 老人家 老头子 长者 老年人 老大爷 老两口 老先生 老东西 老家伙 老太爷 高龄 上了年纪的人 老人家们 白胡子老头 老叟 耄耋
    vieillard vieux papy barbon birbe bonhomme-a-barbe-blanche pepere papi ancetre vieux-schnock vieux-bonhomme vieil-homme patriarche venerable; old-man greybeard geezer old-guy old-fella old-bloke old-boy gaffer codger grandad-type patriarch aged-man old-bearded-man; 老头 老头儿 老翁 老汉 老爷爷 老大爷 老大叔 老公公 老爹 糟老头 糟老头子 老寿星 小老头 白发老人 老伯 老伯伯 大爷 老爷爷们
    vieille mamie vieille-femme grand-mere vieilles vieille-dame mémère grand-meres duegne matrone-agee vieille-bique vieille-peau rombiere vieillarde douairiere; old-woman crone hag old-lady granny-like biddy hags old-dear old-bag dowager old-girl witchy-woman; 老妇 老妇人 老太太 老婆婆 老奶奶 大妈 老太 老妪 老太婆 老婆子 老大娘 婆婆 老阿姨 阿婆 大娘 老奶奶们 老妈妈 老大妈 老大姐
    inconnu inconnue anonyme anonymes inconnus mystere-personne non-identifie on-ne-sait-qui sans-nom; stranger unknown anonymous strangers unidentified nameless mystery-man unnamed mystery-woman nobody; 陌生人 无名 不知名 生人 身份不明 不认识的人 佚名 无名氏 身份未知 无名者 神秘人
    couple amoureux couples tourtereaux duo-amoureux amants maries jeunes-maries menage paire-d-amoureux les-deux-amoureux; couple lovers couples lovebirds sweethearts twosome newlyweds married-couple pair-of-lovers; 情侣 夫妻 恋人 夫妇 两口子 小两口 夫妇俩 夫妻俩 一对夫妻 一对恋人 鸳鸯 新人 一对情侣 伉俪 小情侣 两个相爱的人
    groupe troupe clan groupes bande equipe bande-de-gens attroupes trio quatuor grappe-humaine compagnie; group bunch gang groups team troop cluster crew trio quartet throng-of-people company bunch-of-people; 一群 群体 一伙 人堆 一帮 一帮人 一伙人 一堆人 团体 一拨人 众人 一众 三人组
    foule spectateurs public badauds populace cohue attroupement foules spectateur badaud assistance assemblee peuple-assemble public-nombreux gens-autour multitude; crowd audience onlookers spectators bystanders mob throng crowds crowded rabble multitude spectator bystander gawkers onlooker throngs horde swarm lookers-on; 人群 观众 群众 围观 人山人海 人潮 大众 看热闹的 看热闹的人 旁观者 围观的人 围观群众 观者 看客 很多人 一大群人 众多的人 一大堆人 人海 民众 吃瓜群众 吃瓜 众生 芸芸众生
    passant promeneur promeneuse flaneur passants promeneurs promeneuses flaneurs flaneuse badaud-qui-passe marcheur marcheuse pieton pietons randonneur; passer-by stroller walker passers-by passerby pedestrian pedestrians walkers strollers wanderer flaneur hiker; 路人 行人 散步的人 过路人 过路的 路过的人 散步者 漫步者 行路人 走路的人 游人 徒步者 过客
    voyageur pelerin pelerine voyageurs voyageuse voyageuses nomade vagabond errant globe-trotter pelerins routard passager passagers; traveller traveler pilgrim travellers travelers wayfarer pilgrims nomad wanderer voyager passenger passengers globetrotter; 旅人 旅行者 朝圣者 香客 旅客 游子 行者 旅行的人 赶路的人 出门人 乘客 过客 香客们 云游 旅行家
    baigneur baigneuse baigneuses nageur baigneurs nageuse nageurs nageuses naiades-au-bain femme-au-bain; bather bathers swimmer swimmers bather-woman bathing-woman skinny-dipper paddler; 浴女 洗澡的人 游泳的人 浴者 沐浴者 入浴的人 游泳者 沐浴的女人 浴女们 洗浴的女子 沐浴女子 泳者 出浴美人 洗澡的女人
    dormeur dormeuse dormeurs dormeuses endormi belle-endormie homme-endormi; sleeper sleepers slumberer sleeping-man sleeping-woman sleeping-beauty; 睡者 睡觉的人 睡着的人 熟睡的人 睡美人 沉睡者 睡觉的女人 在睡的人
    liseur liseuse lecteur lectrice lecteurs liseuses lectrices; reader readers bookworm reading-woman reading-man; 读者 看书的人 读书的人 看书人 阅读者 读信的人 看书的女人 读书人
    buveur buveuse ivrogne poivrot alcoolique soulard buveurs buveuses ivrognes soulards poivrots pochard pilier-de-bar alcoolo sac-a-vin absintheuse; drinker drunk drunkard drinkers drunks drunkards boozer boozers wino sot tippler toper alcoholic pisshead; 酒鬼 醉汉 喝酒的人 醉鬼 饮者 酒徒 喝酒人 酒鬼们 喝醉的人 饮酒者 酒客 喝得烂醉的人 醉鬼们 酗酒者
    fumeur fumeuse fumeurs; smoker smokers pipe-smoker; 抽烟的人 吸烟者 烟鬼 吸烟的人 烟民 抽烟斗的人
    joueur joueuse tricheur joueurs joueuses flambeur parieur joueur-de-cartes joueurs-de-cartes joueur-de-des tripot; player gambler players gamblers gamer card-player card-players cardplayer dice-player chess-player; 玩家 赌徒 赌客 打牌的 打牌的人 玩牌的人 玩牌者 赌钱的人 赌鬼 牌手 下棋的人 掷骰子的人
    temoin temoins temoignage spectateur-de-la-scene; witness onlooker witnesses eyewitness beholder; 目击者 见证 见证人 证人 旁观者 见证者 看到的人 在场的人
    victime victimes proie supplicie souffre-douleur sinistres perdant; victim victims casualty casualties prey sufferer sufferers scapegoat; 受害者 牺牲品 遇难者 牺牲者 罹难者 被害人 受难者 遭殃的人 死难者 被害者 被杀的人 猎物
    survivant rescape rescapes rescapee rescapes-du-naufrage survivante miracule; survivor survivors surviving castaway castaways; 幸存者 生还者 活下来的人 获救的人 劫后余生 遇难生还
    otage otages; hostage hostages captive-hostage; 人质 被绑架的人 被劫持的人 肉票
    mort morts cadavre defunt noye depouille macchabee trepasse cadavres macchabees defunts defunte decede decedee trepassee mortuaire morte mortes ecorche-mort cadaverique raide-mort corps-sans-vie; dead corpse body bodies corpses deceased cadaver dead-man dead-woman carcass lifeless dead-people departed late-person cadaverous; 死人 尸体 死者 死尸 死去 遗体 死了的人 死掉的人 亡者 尸首 死鬼 亡人 逝者 遗骸 去世的人 尸身 尸骸 一具尸体 死人堆 已故 浮尸 阵亡者
    blesse agonisant mourant moribond blessee blesses agonisante mourante mourants moribonde agonise a-l-article-de-la-mort; wounded dying injured injured-man dying-man casualties-of-war wounded-soldier moribund; 伤者 受伤 垂死 伤员 伤兵 伤病员 重伤 挂彩的 受伤的人 垂死的人 濒死 奄奄一息 垂死者 快死的人 要死的人
    malade patient infirme malades patiente alite pestifere lepreux lepreuse tuberculeux phtisique convalescent pestiferes lepreux-malade; patient invalid patients sick-person sick-man leper lepers consumptive bedridden convalescent plague-victim; 病人 患者 病号 病患 生病的人 麻风病人 卧床的人 病夫 病美人 染病者 得病的人 病重的人
    pauvre mendiant clochard gueux sdf mendiante pauvres mendiants gueuse misereux misereuse indigent va-nu-pieds clocharde vagabond pouilleux sans-abri fauche clodo crève-la-faim loqueteux miserable miserables demunis mendigot; poor beggar homeless tramp pauper poors beggars needy penniless hobo vagrant destitute homeless-man ragamuffin bum-on-the-street paupers underprivileged down-and-out urchin; 穷人 乞丐 无家可归 叫花子 要饭的 流浪汉 贫民 穷苦人 要饭花子 讨饭的 花子 叫化子 贫苦 流浪者 穷鬼 穷光蛋 落魄 苦命人 衣衫褴褛的人 流浪儿 穷困的人
    orphelin orpheline orphelins orphelines orphelinat sans-parents enfant-abandonne enfant-trouve pupille; orphan orphans orphanage orphaned foundling waif waifs parentless; 孤儿 弃儿 弃婴 流浪儿童 没父母的孩子 孤女
    esclave captif prisonnier captive forcat detenu bagnard esclaves captifs captives prisonniers prisonniere bagnards detenus serf serfs asservi esclavage asservissement galerien servitude; slave captive prisoner convict inmate slaves captives prisoners convicts inmates jailbird serf serfs enslaved slavery bondage servitude galley-slave bondsman thrall; 奴隶 囚犯 俘虏 犯人 战俘 奴婢 奴 农奴 囚徒 阶下囚 被俘的人 战俘们 罪犯 被抓的人 犯人们 囚 被囚 苦役 俘虏们 奴隶制 女奴 黑奴
    ennemi adversaire rival rivalité rivaux ennemis ennemie adversaires rivale opposant antagoniste concurrent hostile; enemy foe rival opponent rivalry rivals enemies foes opponents adversary adversaries nemesis antagonist hostile competitor; 敌人 敌军 对手 竞争 敌对 死对头 仇敌 仇人 敌手 死敌 宿敌 对头 敌方 情敌 劲敌 敌兵 冤家 竞争对手
    traitre traitresse traitres perfide felon traitrise delateur mouchard renegat collabo vendu parjure judas délation balance-indic indic cafter; traitor traitors turncoat backstabber snitch informer double-crosser defector informer-on grass-on tip-off-police tipped-off rat-out; 叛徒 内奸 卖国贼 奸细 告密者 二五仔 变节者 内鬼 奸臣 出卖者 背叛者 举报 告发人 线人 通风报信 打小报告
    heros heroine heros-principal heroines personnage-principal sauveur protagoniste preux; hero heroes heroine protagonist heroic main-character champion heroines lead-role; 英雄 主角 女英雄 主人公 好汉 豪杰 男主角 女主角 主要人物 救星 功臣 勇士 女主人公
    martyr martyre martyrs martyriser martyres supplicie; martyr martyrdom martyrs martyred martyr's; 殉道者 烈士 殉道 殉教 圣殉道者 受难者 殉难者 殉难
    nain nains naine lilliputien naines gnome personne-de-petite-taille nanisme tout-petit-homme; dwarf dwarfs dwarves little-person dwarfish little-people pygmy short-person dwarfism; 侏儒 矮人 小矮人 矮子 小矮子 矮个子 小个子 袖珍人 矬子 侏儒症 很矮的人
    geant geante titan colosse geants geantes colosses gigantesque goliath mastodonte titanesque; giant giants titan giantess titans ogre colossus colossi behemoth giant-man huge-man; 巨人 大个子 泰坦 巨汉 巨人族 彪形大汉 大块头 傻大个 巨灵 庞然大物
    aveugle non-voyant aveugles cecite aveugler aveuglee canne-blanche malvoyant non-voyante perdu-la-vue; blind blindman blind-man blinded blindness sightless visually-impaired unseeing; 盲人 瞎子 瞎 失明 失明的人 盲者 盲女 看不见的人 眼瞎 瞎眼 双目失明 盲
    sourd sourde muet sourds surdite muette sourd-muet muets malentendant dur-d-oreille; deaf mute deafness deaf-mute hard-of-hearing dumb speechless mutes; 聋子 聋人 聋 哑巴 聋哑人 失聪 耳聋 听不见 哑 聋哑 哑女
    boiteux infirme eclope unijambiste estropie boiteuse boiter boitille cul-de-jatte bequille bequilles paralytique paralyse infirmes mutile clopin-clopant handicape; cripple lame crippled lame-man limping limp crutch crutches disabled handicapped crippled-man paralysed paralytic wheelchair maimed cripples hobbling; 瘸子 残疾人 跛子 瘸 一瘸一拐 拄拐 拐杖 腿脚不便 残废 残障 瘫痪 瘫子 跛足 跛脚 拄着拐 缺腿 截瘫 没腿的人
    bossu bossue bossus gibbeux; hunchback hunchbacks humpback stooped-man; 驼背 驼子 罗锅 驼背的人 佝偻 驼背老人 背弯的人
    fou folle dement insense aliene fous folles dingue cinglé timbre-fou fada toque maboul alienee detraque foldingue asile; madman lunatic madwoman madmen crazies nutter loony loon maniac crazy-person nutcase insane-person possessed mad-woman madwomen deranged psycho; 疯子 疯女人 狂人 精神病 神经病 精神病人 疯婆子 神经失常 癫子 疯男人 中邪 失心疯
    sauvage cannibale sauvages cannibales anthropophage homme-des-bois primitif feral tribu-sauvage; savage cannibal wild-man savages cannibals wild-men wildman wild-woman man-eater headhunter; 野人 食人族 野蛮 野蛮人 吃人的人 食人者 野孩子 未开化的人
    homme-prehistorique homme-des-cavernes cro-magnon neandertal neandertalien hommes-prehistoriques hominide; caveman prehistoric-man neanderthal cavemen cavewoman stone-age-man cro-magnon hominid early-man; 原始人 穴居人 史前人类 远古人类 尼安德特人 石器时代的人 猿人 古人类 类人猿
    travesti androgyne hermaphrodite eunuque hermaphrodisme androgynes trans travestissement fille-ou-garcon garcon-manque efféminé hermaphrodites; transvestite androgynous hermaphrodite intersex cross-dresser drag-queen crossdressing trans ladyboy tomboy androgyny girlish-boy girl-or-boy; 雌雄同体 男扮女装 双性人 阴阳人 不男不女 两性人 双性 女扮男装 变性人 变装 假小子 雌雄难辨 人妖 娘娘腔 中性 雄雌同体
    dandy elegant elegante incroyable gandin dandys gommeux muscadin minet bellatre merveilleuse gravure-de-mode bcbg snob petit-maitre godelureau endimanche pedant-elegant; dandy fop dandies macaroni popinjay swell toff toffs hipster poser-man snob well-dressed-man fashionable-man; 花花公子 公子哥 纨绔子弟 花美男 绅士 时髦男子 爱打扮的 浪荡公子 花花大少 小白脸 绅士风度 公子 美男 时髦人士
    coquette seductrice femme-fatale aguicheuse coquettes allumeuse vamp tentatrice seductrices femmes-fatales croqueuse-d-hommes sirene-de-charme mangeuse-d-hommes; coquette flirt temptress flirtatious seductress vamp siren-like man-eater vixen minx tease hussy femme-fatales; 妖艳女子 蛇蝎美人 狐狸精 狐媚 尤物 祸水 红颜祸水 红颜 妖精 小妖精 风情万种 妖女 骚 卖弄风情 妖艳 爱撒娇
    belle bimbo pin-up jolie-femme belle-femme jolie-fille bombasse belles-femmes beaute-fatale; beautiful-woman babe hottie stunner looker pin-up bombshell knockout belle pretty-woman pretty-girl gorgeous-woman goddess-like drop-dead-gorgeous; 美女 美人 美人儿 大美女 漂亮女人 佳人 绝色 靓女 倾国倾城 红颜 窈窕淑女 漂亮姑娘 仕女 大美人 白富美 小姐姐 妹纸 软妹 御姐 女神级 亭亭玉立 大长腿美女 年轻貌美 风韵犹存 貌美 倾城 天仙般
    beau-gosse apollon-de-plage bel-homme adonis-bel-homme playboy beau-mec beau-garcon prince-charmant beaux-mecs; hunk handsome-man good-looking-man pretty-boy heartthrob handsome stud-muffin dreamboat gorgeous-guy; 帅哥 美男子 型男 靓仔 俊男 小鲜肉 帅小伙 美少年 高富帅 小哥哥 美男 俊俏 靓 帅呆 帅哥哥 酷哥 小帅哥
    libertin debauche don-juan coureur-de-jupons casanova seducteur roue-libertin galant lovelace tombeur; libertine rake womaniser womanizer lothario philanderer ladies'-man lecher debauchee casanova player-with-women; 风流 登徒子 浪荡子 花心 色鬼 色狼 好色之徒 情场老手 花花男人 风流鬼
    satyre-humain pervers voyeur vieux-cochon obsede pervers-sexuel vicelard vieux-lubrique; pervert perv peeping-tom dirty-old-man creep lecherous-old-man; 变态 老色鬼 偷窥狂 流氓 老流氓 猥琐男
    mondain mondaine aristocrate-mondain parisienne-elegante femme-du-monde homme-du-monde gens-du-monde; socialite society-lady man-about-town high-society society-woman it-girl; 名媛 社交名媛 贵妇人 上流社会 上流人士 富家小姐 沙龙女主人
    maitresse-de-maison menagere mere-de-famille femme-au-foyer; housewife homemaker lady-of-the-house hostess; 家庭主妇 主妇 女主人 持家
    homosexuel homosexuelle gay lesbienne pd inverti tribade homosexualite lesbiennes saphique pederaste mignon-du-roi; gay homosexual lesbian queer lesbians sapphic homosexuality same-sex pederasty homoerotic; 同性恋 同志 女同 男同 基佬 拉拉 断袖 龙阳 断袖之癖 百合 磨镜
    vierge-pucelle puceau virginale; virgin virginal maidenhead; 处女 处子 贞女 童贞
    cocu cocue mari-trompe; cuckold cuckolded; 戴绿帽 绿帽子 戴绿帽子
    brute rustre malotru goujat butor grossier-personnage; brute lout oaf boor thug hooligan bully; 粗人 莽汉 大老粗 粗汉 恶霸 流氓 混混
    canaille voyou fripouille coquin crapule vaurien scelerat gredin garnement racaille chenapan mauvais-garcon apache-voyou; scoundrel rascal rogue villain knave crook scamp bad-guy bad-boy hoodlum ruffian miscreant scallywag; 无赖 恶棍 坏蛋 坏人 歹徒 流氓 痞子 地痞 小混混 坏家伙 混蛋 恶人 坏小子
    innocent-personne brave-homme brave-femme bonne-ame gentil-homme-bon; good-guy good-soul nice-person do-gooder saintly-man; 好人 老好人 善人 好心人 大善人
    genie-humain surdoue prodige genial genies enfant-prodige; genius prodigy wunderkind gifted whiz-kid child-prodigy; 天才 神童 奇才 鬼才 大师 才子
    imbecile-personne idiot cretin abruti benet nigaud andouille bete ane-bate; fool idiot moron dunce simpleton dimwit nitwit dumb-ass blockhead imbecile; 傻瓜 傻子 笨蛋 白痴 蠢货 二货 蠢人 呆子 傻蛋 二傻子
    intellectuel intello erudit; intellectual egghead highbrow; 知识分子 文化人
    novice debutant bleu-novice; beginner newbie novice rookie; 新手 初学者 生手 菜鸟 外行
    maitre-chanteur meneur-d-hommes tete-pensante; ; 头头 幕后
    solitaire-personne original-personne excentrique hurluberlu; eccentric oddball loner weirdo misfit outsider odd-person; 怪人 怪咖 独行侠 边缘人 古怪的人 怪胎
    bavarde commere pipelette concierge-bavarde cancaniere bavards loquace moulin-à-paroles commère-bavarde jacasser; gossip chatterbox busybody blabbermouth talkative chatty gossipy; 长舌妇 八婆 话痨 多嘴的人 爱八卦的人 话多 唠叨 多嘴 长舌 健谈 滔滔不绝
    curieux-personne indiscret fouineur curieux-indiscret fourrer-son-nez fouiner; nosy nosy-parker snoop nosey; 爱打听的人 包打听 爱管闲事 多管闲事 刺探 爱打听 打听
    intrus importun invite-surprise pique-assiette; intruder gatecrasher interloper uninvited; 不速之客 闯入者 不请自来
    figurant figurante personnage-secondaire comparse second-role figurants; minor-character side-character background-character supporting-role; 配角 龙套 跑龙套 次要人物 路人甲 群众演员
    admirateur admiratrice adepte adulateur groupie aimer-ou-détester plaît plaire déplaît déplaire apprécier apprécié appréciation adorer-une-œuvre fan fans; admirer devotee fangirl follower groupie appreciate appreciated appreciation liked; 粉丝 崇拜者 仰慕者 追随者 迷妹 铁粉 爱慕者 喜爱者 看得上 爱好者 拥趸
    partisan-de disciple-de suiveur fidele-compagnon acolyte complice bras-droit; follower accomplice sidekick henchman right-hand-man henchmen aide; 帮凶 同伙 跟班 心腹 左右手 手下 帮手 随从 同党 走狗
    protecteur sauveur-personne ange-gardien bienfaiteur; protector saviour-person guardian rescuer benefactor; 保护者 恩人 救命恩人 靠山 守护者
    agresseur assaillant attaquant; attacker aggressor assailant; 袭击者 攻击者 施暴者 打人的
    favori-du-roi protege protegee chouchou dans-les-bonnes-grâces protégé-du-roi avoir-ses-entrées; protege favourite favorite pet-favourite royal-favourite royal-favorite in-favour favoured favored favours king's-favourite well-connected; 宠儿 红人 宠臣 心腹 得宠 受宠 宠信 恩宠 圣眷
    chef-de-famille patriarche-de-famille matriarche; patriarch matriarch head-of-the-family; 家长 一家之主 族长 当家的
    enfants-jouant ribambelle marmaille fratrie; brood siblings gaggle-of-kids; 一群孩子 孩子堆 一帮孩子
    pere-et-fils; father-and-son dad-and-son; 父子 父子俩 爷俩
    mere-et-fils; mother-and-son mum-and-baby; 母子俩 母与子 妈妈和孩子
    mere-et-fille; mother-and-daughter mum-and-daughter; 母女 母女俩 娘俩
    pere-et-fille; father-and-daughter; 父女 父女俩
    frere-et-soeur; brother-and-sister siblings-pair; 兄妹 姐弟 兄弟姐妹
    vieux-couple couple-age; old-couple elderly-couple; 老夫妻 老两口 老夫老妻 老伴俩
    trio-d-amis triumvirat; threesome trio trinity-of-friends; 三人 三个人 三兄弟 三姐妹
    groupe-de-femmes bande-de-filles; group-of-women bunch-of-girls group-of-ladies; 一群女人 一群女孩 女人们聚 群芳
    groupe-d-hommes bande-de-mecs; group-of-men bunch-of-men bunch-of-blokes; 一群男人 一帮男人 一群男的
    maitre-et-eleve; master-and-pupil teacher-and-student; 师徒 师生 老师和学生
    maitre-et-serviteur; master-and-servant; 主仆
    mediateur-personne entremetteur entremetteuse maquerelle proxenete maquereau souteneur marieuse; matchmaker go-between procuress pimp madam brothel-keeper; 媒人 媒婆 红娘 皮条客 拉皮条 老鸨 鸨母
    gigolo mignon homme-entretenu; gigolo toy-boy kept-man; 男宠 小白脸 面首
    femme-entretenue; kept-woman sugar-baby; 被包养的女人 外室 金丝雀
    justicier redresseur-de-torts super-heros vengeur-masque; vigilante superhero caped-crusader avenger-hero; 义侠 侠 超级英雄 大侠 侠客
    mafieux gangster-bande parrain-de-la-pegre; mobster mafia mafioso gang-boss; 黑帮 黑社会 黑手党 帮派
    voyou-jeune delinquant blouson-noir punk hippie; delinquent hoodlum-youth punk hippie; 不良少年 小混混 嬉皮士 朋克
    portier concierge huissier; doorman porter-of-hotel caretaker janitor concierge; 门房 看门人 看门的 保安 门童
    laic laique-personne seculier; layman lay-person; 俗人 凡人 世俗之人
    heretique infidele-religieux mecreant paien-personne impie impiété incroyant hérésiarque; heretic infidel heathen unbeliever impious impiety; 异端 异教徒 邪教徒 不信者 不敬神 不信神 不虔诚 异端分子
    fanatique-personne zelote; zealot fanatic; 狂信徒 狂热者 狂热分子
    visionnaire mystique-personne voyant-mystique; visionary mystic; 神秘主义者 有远见的人 通灵的人
    compatriote concitoyen-personne; compatriot countryman; 同胞 老乡 同乡
    candidat postulant; candidate applicant; 候选人 应征者
    solitaire-homme misanthrope casanier; misanthrope homebody hermit-like loner-man; 宅男 宅女 孤僻的人
    rabat-joie raleur grincheux-personne ronchonneur mauvais-coucheur; killjoy grouch grump spoilsport curmudgeon sourpuss; 扫兴的人 爱发牢骚的人 老顽固 坏脾气的人
    megere virago harpie-femme furie-femme dragon-femme marâtre-mechante; shrew virago harridan battleaxe nag; 泼妇 悍妇 母老虎 恶婆娘 河东狮
    garce chipie mechante-femme salope; bitch minx mean-girl cow-woman; 坏女人 贱人 毒妇 恶女 恶毒女人
    salaud ordure-personne enfoire connard fumier-personne; bastard-man asshole jerk scumbag arsehole; 混账 王八蛋 人渣 浑蛋 渣男
    fille-d-a-cote fille-simple; girl-next-door; 邻家女孩 邻家 清纯女孩
    homme-politique homme-d-etat politicien femme-politique; statesman politician stateswoman; 政治家 政客 国家领导
    amuseur amuseur-public artiste-de-variete; entertainer comedian comic-actor; 艺人 谐星 逗乐的 喜剧演员
    logeuse loueur proprietaire-de-maison; landlady landlord; 房东 房东太太 包租婆
    hotesse hotesse-de-l-air hote-de-ceans; hostess air-hostess stewardess; 女主人 空姐 女招待员
    arbitre juge-arbitre; referee umpire; 裁判员 裁判
    montreur-d-animaux bateleur; showman ringmaster; 马戏团长 耍猴的 街头表演者
    enfant-pieux bon-fils; dutiful-son filial; 孝子 孝顺 孝道 孝
    frimeur fanfaron vantard hableur; braggart show-off boaster poser; 吹牛的人 牛皮大王 爱吹牛的
    brave-type nounours gros-nounours; teddy-bear-of-a-man softie sweetie; 老好人 暖男 憨厚的人
    original-farfelu farfelu extravagant-personne energumene; crank nutcase-odd crackpot; 奇葩 怪咖
    blagueur boute-en-train rigolo-personne plaisantin; joker-person prankster clown-around wag; 开心果 活宝 逗比 段子手
    feignant-personne tire-au-flanc; slacker slob couch-potato; 懒虫 懒鬼 懒骨头
    malchanceux-personne pauvre-diable pauvre-bougre malheureux-homme; poor-devil poor-sod unlucky-man wretch wretched; 倒霉蛋 可怜人 可怜虫 倒霉鬼 不幸的人 苦命人
    naif-personne gogo pigeon-naif credule; gullible sucker easy-mark credulous; 冤大头 容易上当的人 轻信 好骗
    imposteur usurpateur faux-prince mystificateur; impostor imposter usurper pretender con-artist-impostor; 冒牌货 冒名顶替 篡位者 假冒的人
    exhibitionniste nudiste naturiste; exhibitionist flasher nudist naturist; 暴露狂 露阴癖 裸体主义者
    snobinard pretentieux-personne pedant poseur; pedant know-it-all pretentious-person; 装逼的人 卖弄学问的人 书呆子
    premier-de-la-classe intello-lunettes rat-de-bibliotheque; nerd geek swot; 书呆子 学霸 呆子
    enfant-gate petit-roi capricieux; spoilt-child spoiled-brat spoilt capricious; 娇生惯养 宠坏的孩子 败家子 小霸王
    grande-famille-ramille bande-familiale clan-familial; big-family extended-family; 大家族 大家庭 一大家子
    nourrisson-abandonne enfant-des-rues poulbot gavroche; street-child street-urchin guttersnipe; 流浪儿 街头小孩 野孩子 小流浪汉
    sans-papiers clandestin-personne passager-clandestin; stowaway illegal-immigrant; 偷渡客 偷渡者
    somnambule insomniaque insomnie; sleepwalker insomniac insomnia; 梦游者 失眠 失眠的人 睡不着
    suffragette feministe-personne militante; suffragette feminist activist; 女权主义者 女权 活动家
    jeune-premier jeune-beau; leading-young-man pretty-youth; 小生 俊俏少年 翩翩少年
    demoiselle-de-magasin vendeuse-jeune; shopgirl shop-assistant; 女店员 售货小姐
    tableau-vivant-de-la-cour gens-bien; posh-people high-society-people the-elite elite; 精英 上层人士 上流
    fille-de-ferme valet-de-ferme ouvrier-agricole; farmgirl farm-boy farm-labourer; 农场工人 长工 农家女
    indigene-guerrier chef-indien; native-chief indian-chief native-warrior; 印第安酋长 土著战士
    aine ainee le-plus-vieux; eldest oldest elder-brother; 老大 大的那个 最大的 长兄
    cadet cadette benjamin benjamine petit-dernier le-plus-jeune; youngest youngest-child baby-of-the-family; 老小 最小的 老幺 小的那个 幺儿
    deux-femmes; two-women; 两个女人 两个女的 俩女的 两位女士
    deux-hommes; two-men; 两个男人 两个男的 俩男的 两位男士
    deux-enfants; two-children two-kids; 两个孩子 两个小孩 俩孩子 俩小孩
    trois-femmes; three-women; 三个女人 三个女的 仨女的
    rondouillard gros-homme grosse-femme gros-bonhomme gros-lard bouboule patapouf grosse-dame bibendum; fatty fatso fat-man fat-woman fat-guy tubby-man big-lady fat-lady; 胖子 大胖子 胖女人 胖妞 胖墩 胖大叔 胖男人 小胖子 胖小子 胖娃娃
    maigrichon-homme grand-maigre asperge echalas sac-d-os; skinny-man beanpole bag-of-bones thin-man; 瘦子 瘦高个 竹竿 麻杆 瘦猴 瘦男人
    grand-type grande-perche grand-dadais; tall-man tall-guy tall-woman; 高个子 高个儿 大高个 高个 高大的人 高个男人
    petit-homme courtaud; short-man shorty short-guy; 矮个 矮个儿 小矮个 矮胖子 小个子男人
    malabar armoire-a-glace colosse-muscle balese monsieur-muscle hercule-de-foire; muscleman strongman bodybuilder beefcake muscle-man he-man; 肌肉男 猛男 大力士 壮士 壮男 筋肉人
    barbu le-barbu homme-a-barbe barbus homme-barbu; bearded-man beardy man-with-a-beard bearded-guy; 大胡子 胡子男 长胡子的人 有胡子的人 络腮胡男人 大胡子男人
    moustachu le-moustachu homme-a-moustache moustachus; moustached-man man-with-a-moustache mustached-guy; 小胡子男人 有小胡子的 八字胡男人
    le-chauve homme-chauve; bald-man bald-guy; 光头男 秃顶男人 光头佬
    la-rousse rouquine; redheaded-woman red-haired-woman redhead; 红发女人 红头发女人
    homme-en-noir femme-en-noir dame-en-noir; man-in-black woman-in-black lady-in-black; 黑衣人 黑衣男子 黑衣女子 黑衣女人 穿黑衣服的
    femme-en-blanc dame-blanche homme-en-blanc; woman-in-white man-in-white; 白衣女子 白衣人 白衣男子 穿白衣服的
    femme-en-rouge dame-en-rouge homme-en-rouge; woman-in-red man-in-red lady-in-red; 红衣女子 红衣人 红衣男子 穿红衣服的 红衣女人
    femme-en-bleu dame-en-bleu homme-en-bleu; woman-in-blue man-in-blue lady-in-blue; 蓝衣女子 蓝衣人 穿蓝衣服的 蓝衣男子
    femme-voilee voilees; veiled-woman veiled-lady; 蒙面纱的女人 戴面纱的女子 戴面纱的女人
    silhouette-humaine ombre-humaine figurine-humaine; stick-figure human-shape human-figure; 人的轮廓 人形图案
    prostituee courtisane catin cocotte putain pute hetaire prostituees courtisanes fille-de-joie filles-de-joie fille-publique poule-de-luxe tapin demi-mondaine demimondaine racoleuse cocottes tapineuse peripateticienne femme-de-petite-vertu poule-facile maquerelle maison-close call-girl entraineuse lorette grisette prostitution; prostitute courtesan whore harlot prostitutes courtesans hooker hookers call-girl streetwalker sex-worker fallen-woman lady-of-the-night kept-woman whores strumpet slut brothel madam-of-brothel demimondaine prostitution escort hussies; 妓女 风尘女子 交际花 名妓 娼妓 妓 青楼女子 青楼 窑姐 卖淫女 应召女郎 鸡婆 婊子 风月女子 卖身 艺伎女 娼 花娘 站街女 老鸨 名妓们 歌妓
    odalisque odalisques femme-du-harem femmes-du-harem esclave-de-harem beaute-orientale; odalisque harem-woman odalisques harem-girl harem-women harem-slave; 宫女 大宫女 后宫女子 后宫佳丽 宫妃 后宫的女人 东方美人 土耳其宫女 后宫女奴
    concubine favorite concubines favorites seconde-epouse; concubine concubines consort royal-mistress second-wife; 妃子 妾 嫔妃 贵妃 小妾 姨太太 妃 侧室 爱妃 宠妃 娘娘 偏房 宠姬 姬妾 小老婆
    geisha maiko geishas oiran apprentie-geisha; geisha maiko geishas oiran; 艺妓 艺伎 花魁 舞妓 日本艺妓 艺妓们 太夫 游女 日本歌妓
    vestale; vestal; 维斯塔贞女
    ami amie copain copine camarade pote compagnon amis amies copains potes aminche camarades amitie complice copinage frangin-d-armes; friend mate pal buddy companion friends mates buddies bestie best-friend bff comrade comrades friendship chum chums pals pal-around homie; 朋友 好友 同伴 伙伴 友人 哥们 哥儿们 闺蜜 老友 知己 死党 兄弟们 同窗 友情 友谊 小伙伴 挚友 好朋友 好哥们 战友 玩伴
    amant maitresse favorite amants amante cheri cherie bien-aime bien-aimee petit-ami petite-amie jules soupirant galant amoureux prétendant flirt dulcinee doudou favori; lover mistress lovers boyfriend girlfriend sweetheart beloved paramour suitor fling darling wooer toyboy admirer bit-on-the-side; 情人 情妇 恋人 情侣 男朋友 女朋友 男友 女友 心上人 相好 姘头 小三 爱人 情郎 意中人 老相好 情妹妹 追求者 婚外情对象 相好的
    voisin voisine voisins voisines voisinage; neighbour neighbor neighbours neighbors neighbouring next-door neighbourhood; 邻居 街坊 邻里 左邻右舍 隔壁的 隔壁邻居 邻人
    invite invitee convive hote invites invitation convives hotes convie; guest guests invited invitee visitor banqueter diners party-guest invitation houseguest; 客人 宾客 主人家 来宾 座上宾 来客 宾客们 贵宾 赴宴的人 食客 被邀请的人
    collegue confrere collegues confreres associe partenaire; colleague colleagues coworker co-worker peer associate partner fellow-artist; 同事 同行 伙计 搭档 同僚 同业 合伙人 合作伙伴
    celibataire celibataires vieille-fille vieux-garcon pas-marie pas-mariee non-marie; bachelor spinster single unmarried old-maid singleton never-married not-married; 单身 光棍 未婚 没结婚 剩女 老姑娘 老处女 单身汉 单身女 未婚男子 单身狗
    citoyen citoyenne citoyens citoyennes citoyennete concitoyen administre; citizen citizens citizenship fellow-citizen; 公民 市民 公民们 国民 城里人 老百姓
    habitant habitante habitants habitantes riverain resident peuplement; inhabitant resident inhabitants residents dweller dwellers townsfolk townspeople; 居民 住民 住户 本地人 当地人 镇民 城里人
    villageois villageoise villageoises campagnard campagnards rural provincial paysans gens-du-village; villager villagers country-folk countryfolk countryman rustic yokel bumpkin; 村民 乡下人 村里人 乡亲 乡民 村夫 老乡 村妇 乡巴佬
    etranger etrangere immigre emigrant etrangers immigres immigree migrant migrants expatrie emigres; foreigner foreign immigrant foreigners immigrants migrant migrants emigrants expat outsider alien-person; 外国人 老外 移民 外乡人 异乡人 外来者 移民者 异国人 外国佬 鬼子 侨民 番人
    refugie exile refugies refugiee exiles exilee apatride deracine banni proscrit deportes deporte; refugee exile refugees exiles exiled displaced banished deportee deported outcast outcasts; 难民 流亡者 流民 逃难的人 被流放 流放 逃难 难民们 放逐 被放逐的人 流亡 避难的人
    grand-homme personnalite celebrite vedette celebrites personnalites people-connus gens-connus illustre grands-hommes gloire-nationale figure-de-proue; celebrity notable celebrities famous-people famous-person big-shot notables luminary vip dignitary dignitaries superstar celeb bigwig; 名人 大人物 明星 名流 大腕 名人们 伟人 大咖 要人 权贵人物 知名人士 社会名流 有名的人 大牌 风云人物 红人 网红
    == famille parent cousin cousine apparente parente familles parents-et-enfants familial proches cousins cousines parents-eloignes parentele belle-famille foyer tribu-familiale; family relative cousin kin related relation kinfolk families relatives kinsfolk kinsman kinsmen kinswoman cousins household clan relations next-of-kin loved-ones family-group; 家庭 家人 一家 亲戚 亲人 表姐 家属 亲属 一家人 家里人 一家子 全家 全家人 一家老小 表弟 表哥 堂兄 堂弟 堂姐 表妹 堂妹 亲族 家族 宗族 老小 骨肉 至亲 全家福 一家三口 合家 望族 小家庭
    mere maman daronne maternel meres mamans manman mater maternite maman-et-bebe maternelle; mother mom mum mama mommy mothers moms mums mommies mamma mumsy motherly maternal motherhood maternity mama's; 母亲 妈妈 娘 妈 老妈 娘亲 妈咪 母亲大人 亲妈 阿妈 老娘 母爱 当妈的 孩子他妈 母亲们 慈母 母 妈妈们 令堂 母后
    pere papa daron paternel peres papas papounet paternite paternels pater pater-familias; father dad daddy pa papa fathers dads fatherly paternal fatherhood pops old-man-of-mine; 父亲 爸爸 爸 老爸 爸比 老爹 爹 爹爹 亲爹 阿爸 父亲大人 父 当爸的 老爸爸 父爱 慈父 令尊 父王 父皇
    parents les-parents papa-et-maman vieux-parents parental; parents parent mum-and-dad mom-and-dad folks-of-hers parental; 父母 爸妈 爹妈 双亲 爸爸妈妈 父母亲 家长 爹娘 高堂 爸妈俩 双亲们
    fille fillette filles petite-derniere heritiere; daughter daughters little-girl-of-his; 女儿 闺女 千金 千金小姐 掌上明珠 爱女 丫头 小女儿 大女儿 长女 次女 闺女儿
    fils fiston rejeton fistons garcon-de petit-dernier progeniture premier-ne descendance; son sons offspring sonny firstborn first-born heir boy-of-hers progeny; 儿子 娃 爱子 长子 次子 幼子 小儿子 大儿子 犬子 独生子 子嗣 孩儿 公子
    soeur frangine soeurette ainee cadette sœur soeurs frangines grande-soeur petite-soeur belle-soeur consoeur demi-soeur; sister sis sibling sisters siblings big-sister little-sister sister-in-law sisterly sissy half-sister; 姐妹 姐姐 妹妹 姐 妹 阿姐 小妹 大姐 老姐 老妹 姊妹 姊 姐妹俩 姐妹花 两姐妹 妹妹们 姐儿俩 胞妹 嫂子
    frere jumeau frangin frerot jumeaux freres frangins demi-frere grand-frere petit-frere beau-frere fraternel fraternite; brother twin bro twins brothers siblings big-brother little-brother brother-in-law brotherly bruv half-brother older-brother younger-brother; 兄弟 哥哥 弟弟 哥 弟 双胞胎 老哥 老弟 大哥 二哥 小弟 阿哥 弟兄 兄长 兄弟俩 哥俩 手足 哥儿俩 胞弟 亲兄弟 哥哥弟弟
    jumeau jumeaux jumelle jumelles gemellaire gemellite siamois vrais-jumeaux triplés; twin twins twinned siamese-twins twin-brothers twin-sisters identical-twins triplets; 双胞胎 孪生 双生 双生子 孪生子 龙凤胎 双子 孪生兄弟 孪生姐妹 一对双 连体婴 三胞胎
    epouse epoux mari marie mariee conjoint femme compagne compagnon epouses bobonne conjointe conjoints epousee bonne-femme-a-lui madame-son-epouse; wife wives husband spouse bride groom missus partner hubby wifey spouses better-half old-lady helpmeet consort his-wife her-husband wedded partner-in-life ball-and-chain; 妻子 丈夫 老婆 老公 新娘 新郎 太太 媳妇 配偶 爱人 夫人 内人 妻 娇妻 爱妻 老伴 另一半 伴侣 老伴儿 发妻 正室 婆姨 贤妻 媳妇儿 原配 内子
    mari epoux maris epoux-de homme-a-elle jules conjoint; husband hubby husbands hubbies his-nibs old-man; 丈夫 老公 夫君 先生 相公 良人 官人 汉子 驸马 男人家
    mariee fiancee promise mariees fiancees robe-blanche jeune-mariee jeunes-mariees futur-epouse; bride fiancee brides bridal betrothed bride-to-be bridesmaid; 新娘 未婚妻 新娘子 新妇 新嫁娘 待嫁 出嫁 准新娘 新媳妇 伴娘 新人
    fiance fiances promis jeune-marie futur-mari futur-epoux; groom bridegroom fiance grooms bridegrooms betrothed-man husband-to-be best-man engaged; 新郎 未婚夫 新郎官 准新郎 伴郎 新姑爷 未婚夫婿 订婚
    veuf veuve veuvage veuves veufs femme-en-noir eplorée veuve-eploree; widow widower widowed widows widowers bereaved widowhood relict; 寡妇 遗孀 鳏夫 守寡 遗孀们 死了丈夫 丧夫 丧偶 未亡人 孀妇 寡妇人家 死了老婆
    grand-mere mamie aieule mamy bonne-maman grands-meres nanny-grand-mere grand-maman mamies mamee bisaieule; grandmother granny grandma nan grandmothers grandmas nana gran gramma grandmama great-grandmother grannies; 奶奶 外婆 祖母 姥姥 老奶奶 姥姥家 阿婆 奶奶们 外祖母 婆婆 老祖母 曾祖母
    grand-pere papi pepe aieul papy grands-peres papys grand-papa bon-papa grands-parents bisaieul pepes; grandfather grandpa granddad grandfathers grandpas gramps grandad gramp grandparents grandparent great-grandfather pops; 爷爷 外公 祖父 姥爷 老爷子 姥爷家 外祖父 祖父母 爷爷奶奶 公公 曾祖父 阿公
    petit-fils petite-fille petits-enfants petites-filles arriere-petit-fils; grandson granddaughter grandchild grandchildren grandkids grandkid grandsons granddaughters grandchildren's; 孙子 孙女 外孙 孙儿 外孙女 孙辈 孙子辈 孙女儿 乖孙 皇孙 孙 曾孙
    oncle tonton oncles tontons grand-oncle; uncle uncles great-uncle unc; 叔叔 舅舅 伯父 叔 伯伯 舅父 叔父 姨父 姑父 姑丈 大伯 舅 二叔 老舅
    tante tata tatie tantes tatas grand-tante; aunt auntie aunts aunty great-aunt aunties; 阿姨 姑姑 婶婶 姨妈 姑妈 舅妈 姨 姨母 姑母 伯母 姑姑姨姨 小姨 大姨 婶子
    neveu niece nieces neveux; nephew niece nephews nieces; 侄子 侄女 外甥 侄儿 侄 外甥女 外甥子
    gendre bru belle-fille beau-fils belle-mere beau-pere belle-maman beau-papa beaux-parents maratre gendres belle-mere-mechante; in-law stepmother son-in-law stepfather in-laws mother-in-law father-in-law stepson daughter-in-law stepdaughter stepmum wicked-stepmother; 女婿 儿媳 继母 后妈 岳父 婆婆 岳母 岳丈 丈母娘 公公 公婆 姑爷 儿媳妇 后爹 继父 养母 养父 后娘 继子 老丈人 女婿儿 亲家
    parrain marraine filleul parrains marraines filleule; godfather godmother godparents godchild godson goddaughter godparent sponsor-at-baptism; 教父 教母 干爹 干妈 义父 义母 教子 干儿子 教女 义子
    heritier heritiere heritiers heritieres successeur successeurs succession succession-au-trône héritier-du-trône lutte-de-succession; heir heiress heirs successor successors heiresses next-in-line inheritor pretender heir-to-the-throne crown-heir succession-crisis line-of-succession; 继承人 继承者 接班人 后继者 继任者 继位者 嗣子 传人 储君 继任 王位继承人 接班 夺嫡 立储 皇位之争
    ancetre aieux ascendant genealogie lignee ancetres aieule aieul ancestral ascendance arbre-genealogique généalogie-écrite liste-royale liste-de-rois arbre-généalogique; ancestor ancestors forefather lineage genealogy ancestry forebear forebears forefathers progenitor ancestral family-tree pedigree bloodline king-list royal-list pedigree-chart; 祖先 先人 祖宗 家谱 血统 老祖宗 列祖列宗 先祖 祖辈 先辈 先民 宗谱 族谱 谱系 家族谱系 世系 祖上 世系表 王表 王名表 家谱树
    descendant descendants posterite descendante descendance progeniture rejetons lignee-descendante; descendant descendants offspring posterity progeny scion; 后代 后人 子孙 后嗣 后裔 子孙后代 后辈 子嗣 苗裔 后世子孙
    batard batards batarde enfant-naturel illegitime adulterin; bastard illegitimate bastards love-child natural-son born-out-of-wedlock out-of-wedlock; 私生子 非婚生 野孩子 杂种 野种 私生女
    == peuple peuplade ethnie tribu nation peuples tribus peuplades ethnies clan-ethnique nations population; people tribe peoples ethnic tribes populations nationality clan-people ethnic-group ethnicity; 民族 部落 种族 族人 国民 部族 氏族 人种 族群 民族部落
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
    amerindien sioux amérindiens; native-american indian amerindian sioux; 印第安人 土著 印第安 原住民
    azteque maya inca; aztec maya mayan inca; 阿兹特克 玛雅 印加 玛雅人
    africain africaine noir noire; african black blacks; 非洲人 黑人
    nubien nubienne; nubian; 努比亚人
    chinois chinoise; chinese; 中国人 汉人
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
    allemand allemande prussien; german germans prussian; 德国人 普鲁士人
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
    gitan gitane tzigane bohemien bohemienne manouche; gypsy gipsy roma; 吉普赛人 吉普赛女郎 吉卜赛 茨冈人
    aborigene indigene autochtone; aboriginal aborigine native indigenous; 原住民 土著人 土人
    pygmee pygmees; pygmy pygmies; 俾格米人
    vietnamien annamite vietnamienne tonkinois; vietnamese annamese; 越南人 安南人
    cambodgien khmer khmere; khmer cambodian; 高棉人 柬埔寨人
    siamois siamoise thailandais; siamese thai; 暹罗人 泰国人
    javanais balinais malais balinaise; javanese balinese malay; 爪哇人 巴厘人 马来人
    danois danoise; dane danes danish; 丹麦人
    suedois suedoise; swede swedes swedish; 瑞典人
    norvegien norvegienne; norwegian norwegians; 挪威人
    scandinave scandinaves nordique; scandinavian scandinavians nordic; 北欧人
    hongrois hongroise magyar; hungarian hungarians magyar; 匈牙利人 马扎尔人
    tcheque tcheques; czech czechs; 捷克人
    roumain roumaine; romanian romanians; 罗马尼亚人
    bulgare serbe balkanique; bulgarian serbian balkan; 保加利亚人 塞尔维亚人 巴尔干人
    albanais albanaise souliote albanie monténégro bosnie; albanian albanians suliot albania montenegro bosnia; 阿尔巴尼亚人 阿尔巴尼亚 波斯尼亚
    sicilien sicilienne; sicilian sicilians; 西西里人
    napolitain napolitaine; neapolitan neapolitans; 那不勒斯人
    toscan toscane; tuscan tuscans; 托斯卡纳人
    milanais milanaise lombard; milanese lombard; 米兰人 伦巴第人
    genois genoise; genoese; 热那亚人
    iroquois huron hurons; iroquois huron; 易洛魁人 休伦人
    apache comanche cheyenne; apache comanche cheyenne; 阿帕奇人 科曼奇人
    cubain cubaine; cuban cubans; 古巴人
    antillais antillaise creole creoles; creole creoles west-indian; 克里奥尔人 安的列斯人 加勒比人
    peruvien peruvienne; peruvian peruvians; 秘鲁人
    bresilien bresilienne; brazilian brazilians; 巴西人
    basque basques; basque basques; 巴斯克人
    catalan catalane; catalan catalans; 加泰罗尼亚人
    berlinois berlinoise; berliner berliners; 柏林人
    bavarois bavaroise; bavarian bavarians; 巴伐利亚人
    mede medes; mede medes; 米底人
    berbere touareg kabyle touaregs; berber tuareg kabyle; 柏柏尔人 图阿雷格人
    ethiopien abyssin ethiopienne; ethiopian abyssinian; 埃塞俄比亚人
    kushite koushite soudanais; kushite sudanese cushite; 库施人 苏丹人
    congolais bantou senegalais; congolese bantu senegalese; 刚果人 塞内加尔人
    ashanti yoruba dogon zoulou zoulous afrique-du-sud zimbabwe; ashanti yoruba dogon zulu south-africa zimbabwe; 阿散蒂人 约鲁巴人 多贡人 祖鲁人 南非 祖鲁
    birman birmane; burmese; 缅甸人
    papou papoue melanesien canaque kanak; papuan melanesian kanak; 巴布亚人 美拉尼西亚人 卡纳克人
    han hans; han-chinese; 汉族
    sogdien sogdiens ouigour; sogdian sogdians uyghur; 粟特人 胡人 维吾尔人 西域人
    elamite elamites; elamite elamites; 埃兰人
    akkadien akkadienne; akkadian akkadians; 阿卡德人
    hyksos; hyksos; 喜克索斯人
    libyen libyens; libyan libyans; 利比亚人
    syrien syrienne; syrian syrians; 叙利亚人
    palmyrenien palmyrenienne; palmyrene palmyrenes; 帕尔米拉人
    armenien armenienne; armenian armenians; 亚美尼亚人
    georgien circassien circassienne; georgian circassian; 格鲁吉亚人 切尔克斯人
    cretois minoen mycenien cycladique; cretan minoan mycenaean cycladic; 克里特人 米诺斯人 迈锡尼人
    macedonien macedonienne; macedonian macedonians; 马其顿人
    chypriote cypriote; cypriot cypriots; 塞浦路斯人
    dace daces thrace thraces; dacian dacians thracian; 达契亚人 色雷斯人
    iberien iberique celtibere; iberian iberians; 伊比利亚人
    irlandais irlandaise gallois; irish irishman welsh welshman; 爱尔兰人 威尔士人
    ukrainien ukrainienne; ukrainian ukrainians; 乌克兰人
    alsacien alsacienne lorrain; alsatian alsatians; 阿尔萨斯人
    normande normands normandie; norman-woman; 诺曼底人
    arlesienne provencal provencale; arlesienne provencal; 普罗旺斯人 阿尔勒女子
    savoyard savoyarde auvergnat auvergnate; savoyard; 萨瓦人 奥弗涅人
    londonien londonienne cockney; londoner londoners cockney; 伦敦人
    new-yorkais new-yorkaise; new-yorker; 纽约人
    metis metisse; mixed-race mestizo biracial; 混血 混血儿
    australien australienne; australian australians aussie; 澳大利亚人
    persecute bouc-emissaire paria intouchable; outcast pariah untouchable scapegoat; 贱民 替罪羊 被排斥的人
    """
}
