// swift-format-ignore-file

extension MuseumLexicon {
  /// Clothes, headgear, footwear, textiles, armour that is worn, jewels.
  static let clothes = """
    = vetement habit habits tenue vetements costume accoutrement fringues vêture atours sape sapes nippes frusques vestimentaire habillement habille-de habits-de nippee garde-robe tenues fripes linge mise vetue-de habille parure-vestimentaire frusque costumes; clothes clothing outfit garment dress costume wear wearing attire apparel garb threads togs getup clothe clothed outfits garments costumes dressed dressing wardrobe get-up duds clobber attired finery gear rig-out kit; 衣服 服装 穿着 衣着 打扮 服饰 衣裳 穿戴 行头 衣物 装束 衣 穿的 服装的 身上穿的 着装 装扮 外衣 华服 衣冠 穿搭 衣着打扮 扮相 衣裤 霓裳 穿的衣服
    robe jupe jupon tunique toge drapee robes robes-longues robe-longue robe-du-soir robe-de-bal robe-a-paniers fourreau bouffante robe-bouffante robe-de-soiree robe-de-cour robe-fourreau robe-d-ete robe-a-volants longue-robe; dress gown skirt robe petticoat toga tunic frock dresses gowns ball-gown ballgown evening-dress evening-gown dressy poofy-dress puffy-dress big-dress long-dress robes frocks sundress sheath-dress maxi party-dress; 裙子 长裙 连衣裙 长袍 礼服 衬裙 袍子 裙 裙装 连衣裙子 蓬蓬裙 晚礼服 舞会裙 大裙子 公主裙 袍服 长衫 裙衫 裙袍 小裙子 洋装 大裙摆 袍
    jupe jupes cotillon minijupe jupons jupette jupe-longue jupe-plissee; skirt skirts petticoats underskirt miniskirt pleated-skirt; 裙子 半身裙 短裙 百褶裙 裙裤 短裙子 长裙子 马面裙 罗裙 半裙
    robe-de-mariee robes-de-mariee voile-de-mariee; wedding-dress bridal-gown wedding-gown bridal-dress white-wedding; 婚纱 嫁衣 结婚礼服 新娘礼服 白婚纱 喜服 凤冠霞帔
    robe-de-chambre peignoir peignoirs saut-de-lit kimono-d-interieur; dressing-gown bathrobe robe negligee housecoat dressing-gowns housedress; 睡袍 浴袍 晨衣 家居服 家常袍 便袍
    chemise-de-nuit nuisette pyjama chemises-de-nuit pyjamas bonnet-de-nuit; nightgown nightdress pyjamas pajamas nightshirt nightie jammies nightclothes; 睡衣 睡裙 睡衣裤 睡袍
    crinoline faux-cul vertugadin crinolines paniers panier-de-robe jupon-a-cerceaux vertugade tournure; crinoline hoop-skirt farthingale bustle pannier hoopskirt hoops bustles panniers wide-skirt petticoat-hoops; 裙撑 鲸骨裙 撑裙 裙撑子 大蓬裙 鸟笼裙 臀垫
    traine trainee-de-robe traine-de-manteau longue-traine; train trains long-train trailing-skirt; 裙摆 拖裾 拖尾 长拖尾 拖地 拖地长裙 后摆 曳地
    tunique chiton peplos himation exomide tuniques chitons robe-grecque drape-grec himations; tunic chiton peplos himation tunics greek-dress greek-robe draped-garment; 束腰外衣 希腊长袍 短袍 希腊长裙 短袖长袍 长衣 束腰 希腊服装 罩袍
    toge toges drape-romain togatus; toga togas roman-robe; 托加 罗马袍 托加袍 罗马长袍 罗马服
    pagne chendjit cache-sexe pagnes perizoma linge-autour-des-reins tissu-autour-des-hanches jupe-courte-egyptienne slip-de-lin; loincloth kilt shendyt breechcloth loin-cloth loincloths waistcloth kilt-wrap skimpy-cloth breech-clout; 缠腰布 遮羞布 腰布 围腰 兜裆布 腰裙 裹腰布 短裙 遮羞 围腰布 缠腰的布 裆布
    perizonium; perizoma; 缠腰布
    kilt kilts; kilt kilts; 苏格兰裙 方格裙 格子裙 苏格兰短裙
    kimono yukata kosode kimonos robe-japonaise furisode; kimono yukata kimonos japanese-robe japanese-dress furisode; 和服 浴衣 日本衣服 和服的 日本服装 振袖
    obi ceinture-de-kimono; obi kimono-sash kimono-belt; 和服腰带 和服带子 太鼓结
    sari saris; sari saree saris; 纱丽 莎丽 印度裙 印度长裙
    caftan djellaba burnous gandoura caftans robe-orientale djellabas; kaftan caftan djellaba burnous kaftans eastern-robe arab-robe oriental-robe; 卡夫坦长袍 阿拉伯长袍 东方长袍 土耳其袍 阿拉伯服装 长衣袍
    hanfu robe-chinoise costume-chinois; hanfu chinese-robe chinese-dress; 汉服 唐装 汉装 中式衣服 古装 襦裙 深衣 中国古装 直裾
    robe-imperiale robe-dragon habit-imperial; dragon-robe imperial-robe emperor's-robe imperial-dress; 龙袍 黄袍 蟒袍 皇袍 衮服 龙衮 帝王服 补服
    qipao cheongsam robe-chinoise-fendue; qipao cheongsam mandarin-dress; 旗袍 旗服 旗装
    soutane soutanes; cassock cassocks priest's-robe; 教士袍 法衣 神父袍 黑袍 长袍法衣 圣职服
    froc bure robe-de-moine scapulaire frocs robe-de-bure habit-de-moine; habit frock cowl monk's-robe monk's-habit cowls habits; 僧袍 修士袍 会衣 修道服 僧衣 道袍 修士服 粗布袍 修女服
    chasuble dalmatique surplis ornement-liturgique chasubles dalmatiques ornements-liturgiques vetement-liturgique habits-sacerdotaux; chasuble dalmatic alb surplice vestment vestments chasubles ecclesiastical-robes priestly-robes liturgical-vestment; 祭服 祭披 法衣 十字褡 教会服装 神父祭服 祭衣 礼仪服
    chape; cope; 圆衣 大圆衣
    etole pallium etoles; pallium stole stoles; 圣带 披带 圣衣带 祭带
    kesa robe-de-moine-bouddhiste robe-de-bonze; kasaya kesa buddhist-robe monk-robe; 袈裟 僧袍 佛衣 和尚衣
    manteau cape pelisse veste habit pardessus paletot houppelande pelerine manteaux capes vestes cape-rouge manteau-long mante gabardine caban pelisses redingotes vêtement-de-dessus drape-sur-l-epaule; coat cloak cape mantle jacket overcoat greatcoat coats cloaks capes mantles overcoats cloaked caped trenchcoat fur-coat outerwear pelisse topcoat; 外套 斗篷 披风 大衣 外衣 罩衣 大氅 罩袍 氅 长外套 披衣 风衣 外袍 袄 棉袄 皮大衣 呢大衣 毛皮大衣 斗蓬 披肩大衣
    veste veston jaquette blouson vestes vestons blazers pourpoints spencer bolero vareuse; jacket blazer jackets blazers bolero spencer bomber-jacket; 夹克 短上衣 上衣 外衣 上装 小外套 短外套 夹克衫 西服上衣 对襟
    redingote frac habit-a-la-francaise queue-de-pie justaucorps redingotes queue-de-morue fracs habit-noir; frock-coat tailcoat redingote morning-coat frock-coats tailcoats dress-coat; 燕尾服 大礼服 长礼服 黑礼服 长尾服 男礼服 正装
    smoking habit-de-soiree; tuxedo tux dinner-jacket black-tie; 晚礼服 男士礼服 无尾礼服 西装礼服
    chlamyde paludamentum; chlamys; 短披风 军用斗篷
    poncho ponchos; poncho ponchos; 斗篷 披毯 披毯子 南美斗篷
    houppelande simarre; houppelande; 宽袖长袍
    pourpoint gilet doublet pourpoints gilets brigandine; doublet waistcoat vest jerkin doublets waistcoats vests jerkins; 紧身上衣 马甲 背心 坎肩 紧身短上衣 坎肩儿 小马甲 短上装 西装背心
    corsage corset bustier guepiere laçage basquine corsages corsets corset-lace lace-dans-le-dos moulant bustiers; corset bodice stays bustier corseted laced-up bodices tight-lacing basque-corset stomachers cinched; 紧身胸衣 束腰 束胸 紧身衣 胸衣 束身衣 束腰衣 抹胸 束胸衣 紧身上衣 马甲式胸衣 收腰
    chemise chemisier camisole liquette chemises chemisiers blouses blouse-blanche manches-de-chemise corsage-blanc; shirt blouse chemise shift smock shirts blouses shirtsleeves undershirt chemises; 衬衫 衬衣 衬裙 罩衫 白衬衫 上衣 内衫 衬衣衬衫 白衬衣 女衬衫 汗衫
    blouse sarrau bourgeron blouses sarraus blouse-d-artiste; smock smocks overalls boiler-suit dungarees coveralls; 罩衫 工作服 工装 工作衣 背带裤 大褂 白大褂 工作罩衫
    tablier tabliers; apron pinafore aprons pinny; 围裙 围身 围裙布 肚兜 饭兜
    pull tricot gilet-de-laine chandail pulls pullovers tricots tricote chandails cardigan; jumper sweater pullover cardigan sweaters jumpers knitwear knitted cardigans; 毛衣 针织衫 毛线衣 毛衫 针织 开衫 绒衣
    tutu tutus jupe-de-tulle; tutu tutus ballet-skirt tulle-skirt ballet-costume; 芭蕾舞裙 舞裙 纱裙 芭蕾裙 蓬蓬纱裙 小天鹅裙
    maillot maillots-de-bain maillot-de-bain justaucorps collant-moulant moulant; leotard swimsuit bathing-suit swimsuits swimwear bathing-costume swimming-costume trunks-swim onesie unitard skin-tight; 泳衣 泳装 紧身衣 游泳衣 连体衣 泳裤 连体泳衣
    bikini; bikini; 比基尼
    moulant moulante collant-au-corps serre ajuste epouse-ses-formes pres-du-corps; figure-hugging clingy clinging skintight tight-fitting form-fitting bodycon clung; 紧身 贴身 紧绷 贴身的衣服 包臀 紧绷绷 修身
    bonnet-a-oreilles cache-oreilles; earmuffs ear-flaps; 耳罩 护耳
    chapeau-mexicain sombrero; sombrero mexican-hat; 墨西哥帽 宽檐草帽
    barboteuse brassiere-de-bebe layette; romper babygro layette; 婴儿服 连体婴儿服
    combinaison combinaison-de-travail grenouillere; jumpsuit boilersuit bodysuit onesies; 连体裤 连身衣 连衣裤
    blouson-de-cuir perfecto; leather-jacket biker-jacket; 皮夹克 机车夹克
    sweat sweat-shirt; sweatshirt hoodie-top; 卫衣 套头衫
    culotte-de-cheval jodhpur; jodhpurs riding-breeches; 骑马裤 猎装裤
    slip-calecon string culotte-sous; briefs boxers-underpants g-string; 平角裤 内裤 三角内裤
    pareo sarong; sarong pareo lavalava; 纱笼 沙龙裙 围裙布裹身 筒裙
    surcot cotte bliaud; surcoat cotehardie kirtle; 中世纪罩衣 外罩战袍 罩袍战衣
    rochet aube amict; rochet alb amice; 白色祭衣 长白衣 教士白袍
    casaque casaquin; casaque tabard; 短袍 号衣 骑师服
    loden cape-de-chasse; hunting-coat hunting-dress; 猎装 猎服
    espadrille espadrilles; espadrilles rope-soled-shoes; 草编鞋 麻底鞋
    brodequin godillot croquenot; lace-up-boots hobnail-boots work-boots; 工作靴 系带短靴 大头鞋
    patte-a-boutonner boutons-en-or; frog-fastening gold-buttons-coat; 盘扣 金扣子
    nattes-et-rubans ruban-dans-les-cheveux noeud-dans-les-cheveux; ribbon-in-hair hair-bow; 头上的蝴蝶结 头发上的丝带 头绳 发带结
    fleur-a-la-boutonniere boutonniere-fleurie fleur-au-corsage; buttonhole-flower boutonniere corsage-flower; 胸花 襟花 别着花
    coiffure-haute pouf-coiffure coiffure-a-etages; piled-high-hair towering-hairdo bouffant big-hair; 高耸的发型 高发髻 夸张发型 高头发
    bijou-de-tete bijou-de-front ferronniere; head-jewel forehead-jewel headband-jewel; 额饰 额头上的宝石 眉心坠 头上的首饰
    cle-a-la-ceinture trousseau-de-cles-ceinture; keys-at-belt bunch-of-keys; 腰间的钥匙 一串钥匙
    epee-au-cote epee-a-la-ceinture; sword-at-his-side sword-at-hip; 佩剑 腰刀 挎剑 腰间佩剑
    costume-marin-enfant costume-de-marin; sailor-suit sailor-dress; 水手服 海军服
    robe-d-enfant robe-de-petit-garcon; boy-in-a-dress boy-dressed-as-girl; 男孩穿裙子 小男孩裙子
    robe-d-interieur deshabille-galant neglige; negligee boudoir-dress state-of-undress; 便服 闺房装 衣冠不整
    tenue-de-deuil-blanche; white-mourning; 白丧服
    nu-sous-manteau nue-sous-fourrure; naked-under-coat; 光着身子披衣 披着毛皮裸体
    chaussure-perdue soulier-qui-vole mule-qui-vole pantoufle-lancee; lost-shoe flying-shoe shoe-flying-off kicked-off-shoe; 飞出去的鞋 掉的鞋 飞鞋子 鞋飞了 甩掉的鞋
    une-seule-chaussure un-pied-nu; one-shoe one-bare-foot; 一只鞋 一只脚光着
    ample vague-vetement bouffant bouffante bouffants gonflant ballon vaporeuse; baggy loose loose-fitting billowing puffy poofy flowing floaty; 宽松 蓬松 蓬蓬 飘逸 宽大的衣服 肥大 鼓鼓囊囊 飘飘
    bijoux-partout couverte-de-bijoux paree-de-bijoux; dripping-with-jewels covered-in-jewels bejewelled; 珠光宝气 满身珠宝 戴满首饰 穿金戴银
    dans-le-vent-drape drape-flottant voile-flottant drape-vole; windblown billowing-drapery fluttering-cloth wind-swept flying-drapery; 衣袂飘飘 随风飘 衣带飘飘 飘动的衣服 吴带当风 衣服飘起来
    transparente-robe voilage robe-transparente etoffe-transparente; see-through-dress sheer-dress see-through-clothes; 透明衣服 透视装 透视 薄如蝉翼 薄衫 透明的裙子
    retrousse releve-sa-robe jupe-relevee trousse; hitched-up lifted-skirt tucked-up rolled-up; 撩起的裙子 卷起袖子 挽起 卷起 撸起袖子
    mal-ajuste deboutonne debraillee depoitrailee epaule-denudee glisse-de-l-epaule; unbuttoned falling-off-the-shoulder slipped-off disheveled-clothes undone; 敞着 敞开衣服 衣服滑落 敞着怀 滑下肩膀 露出肩膀
    manches-bouffantes manches-gigot manches-ballon crevés manches-a-creves; puffed-sleeves puff-sleeves leg-of-mutton slashed-sleeves balloon-sleeves; 泡泡袖 灯笼袖 羊腿袖 切口袖
    manches-larges manches-pendantes longues-manches; wide-sleeves long-sleeves bell-sleeves hanging-sleeves; 宽袖 水袖 长袖 大袖 广袖
    tenue-de-sport survetement jogging; tracksuit sportswear gym-kit jersey; 运动服 球衣 运动装
    uniforme-militaire treillis habit-rouge habit-bleu vareuse-militaire; military-uniform army-uniform redcoat fatigues camouflage; 军服 军装 戎装 军大衣 迷彩服
    costume-traditionnel costume-folklorique costume-regional costume-breton; folk-costume national-dress traditional-dress traditional-costume regional-costume; 民族服装 传统服装 民族服饰 民俗服饰 传统服饰 地方服装
    costume-d-epoque habits-d-epoque mode-d-epoque; period-costume historical-costume old-fashioned-clothes; 古装 古代衣服 老式衣服 古代服饰
    peau-tannee daim chamois cuir-habit vetement-de-cuir; buckskin suede leather-clothing leathers; 皮衣 皮夹克 皮质衣服 麂皮
    gorgerette modestie fichu-croise berthe; fichu tucker neckerchief; 围领 胸巾 领围
    pelerine mantelet camail; capelet mantlet cape-collar; 短斗篷 小披风 小斗篷
    himation-drape plaid-antique etoffe-jetee; wrap drape-over-shoulder; 披身 搭在身上的布 披布
    manche manches manchette-de-manche emmanchure sans-manches manches-courtes; sleeve sleeves sleeved sleeveless short-sleeves; 袖子 衣袖 袖 袖管 袖筒 无袖 短袖子 衣袖子
    poignet-de-chemise manchette manchettes poignets-de-dentelle boutons-de-manchette; cuff cuffs wristband cufflinks lace-cuffs; 袖口 袖头 袖口花边 袖扣
    manchon manchons manchon-de-fourrure; muff muffs hand-warmer fur-muff; 手笼 暖手筒 暖手 手捂子 暖袖 手焐子
    col collerette fraise collet rabat jabot cols collerettes fraises cols-montants col-roule col-marin col-blanc grande-collerette fraise-blanche collier-de-dentelle col-de-dentelle; collar ruff jabot collars ruffs ruffle-collar high-collar lace-collar neck-ruff turtleneck white-collar millstone-collar frilly-collar; 领子 衣领 领口 领巾 拉夫领 轮状领 皱领 脖领 衣领子 高领 白领子 大领子 翻领 立领 蕾丝领 圆领 领圈 脖子上的那圈 大圆领 领边
    decolleté encolure echancrure decolletes decolletee plongeant echancre decollete-profond; neckline low-cut plunging plunging-neckline scoop-neck necklines v-neck low-neck; 领口 低胸 低领 大领口 露胸装 低领口 领口低 低胸装
    cravate lavallière noeud-papillon cravates jabots foulard-au-cou; tie necktie cravat bow-tie ties cravats neckties bowtie neckcloth bow-ties; 领带 领结 领结子 蝴蝶领结 打领带
    ruban noeud noeuds faveur rubans noeud-de-ruban noeuds-de-ruban noeud-rose; ribbon bow ribbons ribboned bows bowknot hair-ribbon; 丝带 缎带 蝴蝶结 飘带 绸带 彩带 发带 带子 缎带子 蝴蝶结子 发结
    cocarde cocardes cocarde-tricolore rosette; cockade rosette cockades rosettes tricolour-cockade; 帽徽 花结 徽章 三色帽徽 帽花 三色花结 三色徽
    dentelle guipure dentelles dentelle-aux-fuseaux point-de-venise dentele; lace lacework laces lacy lace-trim bobbin-lace lacey; 蕾丝 花边 花边儿 蕾丝边 镂空花边 花边领 抽纱
    falbala volants volant froufrou froufrous fanfreluche plisse-volant ruche falbalas; flounce ruffle ruffles frill frills flounces frilly ruffled frills-and-furbelows furbelow; 荷叶边 褶边 皱边 荷叶边儿 花边褶 木耳边 褶皱边
    frange franges houppe franges-de-chale effile pompons glands; fringe tassels fringed tasselled tassel; 流苏 穗子 穗 缨子 缨 流苏边 须须 穗儿 穗状
    pompon gland pompons glands; pompom tassel bobble bobbles pom-pom pompoms tassels; 绒球 毛球 穗子 小毛球 毛绒球 小球球
    galon passementerie brandebourg galons passement passements soutache ganse lisere; trimming trim braiding trims gold-braid piping frogging gold-trim; 饰带 滚边 镶边 金边 镶边儿 花边带 绦 绦子 金线边
    bordure ourlet liseré ourlets liseres bas-de-la-robe bord-de-robe; hem border edging hemline hemmed hem-of-dress edge-of-dress; 下摆 滚边 衣边 裙边 衣摆 裙脚 衣角 包边
    ceinture ceinturon sangle ceintures ceinturons sanglee ceinture-de-cuir ceinture-nouee sous-la-taille ceinturee taille-nouee; belt sash girdle belts sashes girdles waistband belted cummerbund leather-belt waist-sash; 腰带 皮带 带子 腰封 裤带 腰带子 束带 革带 玉带 束腰带 腰绳 裤腰带 皮腰带
    echarpe cordon bandouliere echarpe-en-bandouliere grand-cordon cordon-bleu cordon-rouge en-bandouliere cordons; sash baldric sashes ribbon-of-order shoulder-sash diagonal-sash crossbody ribbon-across-chest blue-sash; 绶带 肩带 饰带 斜挎带 斜挎 大绶 斜披 绶 斜肩带
    cordeliere cordon; cord; 腰绳 绳带
    boucle-de-ceinture fermoir boucles-de-ceinture fermoirs agrafe-de-ceinture; buckle buckles belt-buckle clasps fastener belt-hook; 带扣 皮带扣 扣环 腰带扣 腰扣 扣头 带钩
    bouton boutons boutons-dores boutonniere boutonnage deboutonner; button buttons buttoned buttonhole buttonholes gold-buttons button-up; 纽扣 扣子 钮扣 金纽扣 扣眼 盘扣 一排扣子 铜扣 扣
    lacet lacets laces-souliers lacage delace; lace shoelace laces shoelaces bootlaces laced lacing drawstring; 鞋带 系带 绳带子 鞋绳 绑带
    poche poches pochette gousset; pocket pockets pocketed; 口袋 衣兜 兜 兜儿 衣袋 裤兜 兜里 口袋里
    doublure doubles-de-fourrure doubles-etoffe; lining linings lined; 衬里 里子 内衬 里衬 夹里
    bretelle bretelles fine-bretelle bretelle-glissee; strap braces suspenders straps shoulder-strap spaghetti-strap thin-strap; 肩带 背带 吊带 背带子 肩带滑落 细带
    bas culotte collants pantalon chaussette chaussettes chausses haut-de-chausses bas-blancs culottes chaussettes-hautes mi-bas bas-rouges; stockings tights breeches trousers pants sock socks hose stocking hosiery legwear white-stockings knee-socks leggings; 袜子 裤子 长裤 马裤 白袜 短袜 长袜 紧身裤 打底裤 绑腿裤 长筒袜
    pantalon pantalons sarouel futal braies pantalon-bouffant pantalon-a-pattes pantalon-rouge futals frocs-pantalon; trousers pants slacks trouser pantaloons harem-pants bloomers baggy-pants britches; 裤子 长裤 灯笼裤 裤 肥裤子 裤装 西裤 阔腿裤 大裤裆 喇叭裤 灯笼裤子
    culotte culottes haut-de-chausses culotte-courte culottes-courtes; breeches knee-breeches short-trousers knickerbockers; 马裤 短裤 及膝裤 五分裤 灯笼短裤 半截裤
    short bermuda caleçon shorts bermudas caleçons; shorts bermudas underpants; 短裤 裤衩 沙滩裤 大裤衩
    blue-jean jeans jean-bleu; jeans denim blue-jeans; 牛仔裤 牛仔 牛仔衣
    bas-de-soie collant bas-resille resille-bas collants; stocking stockings fishnets nylons pantyhose silk-stockings fishnet; 长筒袜 丝袜 袜子 长筒丝袜 网袜 丝袜子 黑丝
    jarretiere porte-jarretelles jarretieres porte-jarretelle; garter garters garter-belt suspender-belt stocking-tops; 吊袜带 袜带 吊带袜 腿环 袜圈
    dessous lingerie slip sous-vetement sous-vetements petite-culotte jupon-de-dessous lingeries slips caleçon culotte-de-femme; underwear lingerie panties knickers undergarment undergarments undies panty thong lingerie-set drawers-undies bloomers undershirt; 内衣 内裤 亵衣 贴身衣物 情趣内衣 三角裤 衬裤 内衣裤 小裤裤 丁字裤
    soutien-gorge soutifs soutif bandeau-de-poitrine; bra brassiere bras bra-top breastband; 胸罩 文胸 乳罩 内衣胸罩 抹胸
    gant gants mitaine mitaines moufle gantelet gant-blanc paire-de-gants ganté gantee gants-longs; glove gloves mitten mittens gloved gauntlets long-gloves opera-gloves kid-gloves; 手套 白手套 长手套 皮手套 连指手套 一副手套 露指手套
    lange langes maillot-de-bebe emmaillote couche-de-bebe emmailloter bebe-emmaillote langes-de-bebe; swaddling swaddled nappy diaper nappies diapers swaddle swaddling-clothes swaddled-baby; 襁褓 尿布 包被 襁褓中 尿片 裹着的婴儿 抱被 尿不湿
    haillon haillons guenille guenilles loque en-haillons en-guenilles vetu-de-haillons deguenille depenaille habits-dechires loques; rags rag tatters tattered raggedy ragged-clothes in-rags rags-and-tatters torn-clothes threadbare shabby; 破衣服 破烂 褴褛 破烂衣服 衣衫褴褛 破衣烂衫 破破烂烂 破衣裳 烂衣服 破旧衣服
    uniforme livree uniformes livrees en-uniforme; uniform livery uniforms uniformed liveries in-uniform; 制服 军装 号衣 军服 校服 穿制服 制服的 官服
    epaulette epaulettes galon epaulettes-dorees; epaulette epaulettes epaulet shoulder-pads shoulder-boards gold-epaulettes; 肩章 肩牌 肩饰 金肩章
    deguisement domino deguisements travesti-costume masque-et-deguisement deguisee costumee deguiser; disguise fancy-dress disguised fancy-dress-costume costumed dress-up dressed-up-as masquerade-costume; 化装 乔装 化妆舞会服 扮装 扮成 打扮成 化装舞会 假扮 变装 装扮成 乔装打扮
    peau-de-lion leonte peau-du-lion-de-nemee depouille-de-lion; lion-skin lionskin lion-pelt lion-hide; 狮皮 狮子皮 狮子毛皮 披着狮子皮 披狮皮
    peau-de-bete nebride peau-de-panthere peau-de-lion léonté peaux-de-betes peau-d-animal peau-de-leopard peau-de-mouton peau-de-tigre peau-d-ours fourrure-de-bete peau-de-chevre; animal-skin leopard-skin pelt lion-skin animal-hide hides animal-skins sheepskin bearskin-rug tiger-skin goatskin leopard-pelt leopardskin; 兽皮 豹皮 狮皮 狮子皮 虎皮 动物皮 羊皮 熊皮 豹皮衣 兽皮衣 虎皮裙 皮子 毛皮衣 豹纹皮
    costume-cravate tailleur-pantalon trois-pieces costard costumes complet costume-noir costumes-cravates tailleur-femme en-costume costume-trois-pieces tire-a-quatre-epingles; suit three-piece suits suit-and-tie business-suit pinstripe-suit in-a-suit smart-suit formal-wear; 西装 西服 套装 西服套装 西装革履 正装 穿西装的 黑西装 三件套 西装的 洋服 西装男
    tee-shirt t-shirt polo t-shirts debardeur marcel; t-shirt tee t-shirts tank-top undershirt vest-top; 短袖 汗衫 背心儿 圆领衫 文化衫
    impermeable trench imper ciré; raincoat trench-coat raincoats mac slicker oilskin; 雨衣 风衣 雨披 斗篷雨衣 蓑衣
    parka anorak; parka anorak; 皮袄 防寒服
    vetements-de-deuil en-deuil-tenue voile-noir habit-de-deuil tenue-de-deuil robe-noire-de-deuil; mourning-clothes mourning-dress black-veil widow's-weeds mourning-clothing; 丧服 孝服 黑纱 素服 丧衣 戴孝 披麻 素衣
    habit-de-cour tenue-de-cour grand-habit robe-a-la-francaise costume-de-cour; court-dress court-gown court-costume court-attire; 朝服 宫廷服 朝袍 礼袍 官袍 宫装 蟒袍玉带
    costume-de-sacre manteau-de-sacre manteau-royal manteau-fleurdelise manteau-d-hermine manteau-imperial; coronation-robes coronation-robe royal-mantle ermine-cloak royal-robes state-robes ermine-robe royal-cloak; 加冕服 加冕袍 皇袍 国王长袍 貂皮大袍 御袍 皇家斗篷 白鼬皮斗篷
    braguette braguettes; codpiece codpieces fly-of-trousers; 裆袋 裤裆 前裆 裤门
    piece-d-estomac; stomacher; 胸饰
    stola palla; palla; 罗马女袍
    boubou; boubou; 非洲长袍
    tapa; tapa barkcloth; 树皮布
    haori hakama; haori hakama; 羽织 袴
    magua; riding-jacket; 马褂
    insigne-de-mandarin; rank-badge; 补子 官服补子
    cache-nez echarpe-de-laine echarpes cache-col; muffler scarves mufflers woolly-scarf; 围脖 围巾 厚围巾 毛线围巾 围脖儿
    barbe-postiche fausse-barbe postiche-barbe barbe-de-pharaon; false-beard fake-beard false-beards stuck-on-beard ceremonial-beard; 假胡子 假须 法老胡子 假的胡子 仪式胡须
    meche-de-l-enfance; sidelock; 童子发辫 侧辫
    == chapeau couvre-chef coiffe galurin galure bibi chapeaux feutre chapeau-a-plumes bob capeline chapeaux-a-plumes coiffure-de-tete chapeau-mou fedora panama couvre-chefs coiffé-d-un porte-sur-la-tete porte-sur-le-crane truc-sur-la-tete truc-sur-sa-tete machin-sur-la-tete machin-sur-sa-tete chose-sur-la-tete chose-sur-sa-tete chapeaute chapeau-rond chapeau-noir chapeau-pointu; hat headgear headwear headdress thing-on-his-head thing-on-her-head wearing-on-his-head wearing-on-her-head wears-on-his-head wears-on-her-head hats hatted wide-brimmed brimmed feathered-hat fedora panama felt-hat slouch-hat trilby big-hat pointy-hat bucket-hat sun-hat plumed-hat; 帽子 帽 头饰 头冠 帽儿 大帽子 宽檐帽 黑帽子 软呢帽 戴的帽子 羽毛帽 尖帽子 小帽子 圆帽 尖顶帽 太阳帽 遮阳帽 呢帽 花帽 头上戴的 高帽子 帽饰 宽边帽
    chapeau bonnet casquette toque couvre-chef beret calot coiffures galurin chapeaux; hat bonnet cap headgear beret headwear headdresses hats caps bonnets headpiece; 帽子 礼帽 帽 草帽 高帽 戴的 头上戴着 帽类
    haut-de-forme huit-reflets gibus claque hauts-de-forme chapeau-claque chapeau-haut chapeau-cylindre tuyau-de-poele; top-hat topper top-hats stovepipe-hat stovepipe silk-hat high-hat opera-hat; 高礼帽 大礼帽 高帽 高顶帽 绅士帽 高筒帽 礼帽子 圆筒高帽 大礼帽子 林肯帽 魔术师帽
    chapeau-melon melons-chapeau; bowler derby bowler-hat bowlers derby-hat; 圆顶礼帽 圆礼帽 卓别林帽 圆礼帽子 小圆礼帽
    chapeau-de-paille canotier capeline chapeaux-de-paille canotiers chapeau-de-jardinier; straw-hat boater straw-hats boaters sun-bonnet; 草帽 大草帽 草编帽 平顶草帽
    chapeau-de-cow-boy stetson; cowboy-hat; 牛仔帽
    bicorne bicornes chapeau-de-napoleon; bicorne cocked-hat napoleon-hat bicornes two-cornered; 双角帽 二角帽 拿破仑帽 两角帽 军官帽
    tricorne tricornes chapeau-a-trois-cornes; tricorn tricorne three-cornered-hat tricorns; 三角帽 三角军帽 海盗帽
    beret bereta faluche berets beret-basque; beret berets; 贝雷帽 画家帽 贝蕾帽
    casquette gapette casquettes visiere-de-casquette; cap peaked-cap flat-cap caps baseball-cap newsboy-cap sailor-cap; 鸭舌帽 便帽 棒球帽 大盖帽 帽舌 报童帽 水手帽
    bonnet charlotte bonichon bonnets bonnet-de-dentelle bonnet-blanc beguin bonnet-de-nuit charlotte-coiffe; bonnet mob-cap nightcap bonnets nightcaps lace-cap frilly-cap white-cap baby-bonnet; 软帽 便帽 无边帽 睡帽 白帽子 系带帽 女帽 女士软帽 婴儿帽 毛线帽
    bonnet phrygien bonnet-phrygien bonnets-phrygiens bonnet-rouge bonnet-de-la-liberte; phrygian liberty-cap phrygian-cap phrygian-bonnet red-cap smurf-hat; 红帽子 弗里吉亚 弗里吉亚帽 自由帽 小红帽子 蓝精灵帽 红色软帽
    calotte kippa calottes bonnet-rond; skullcap kippah yarmulke zucchetto skullcaps kippot beanie cap-of-clergy; 小圆帽 瓜皮帽 教士小帽 无檐小帽 瓜皮小帽
    toque chapka chapkas bonnet-de-fourrure toque-de-fourrure; toque fur-hat ushanka fur-cap fur-trimmed-hat; 毛皮帽 皮帽 貂皮帽 毛帽 哥萨克帽 皮毛帽
    shako bonnet-a-poil colback shakos bonnet-a-poils; shako busby bearskin shakos bearskin-hat bearskin-cap tall-military-hat; 军帽 熊皮帽 高军帽 筒状军帽 高皮帽
    kepi; kepi; 军帽 法国军帽
    barrette galero barrettes-cardinal chapeau-de-cardinal; biretta cardinal's-hat cardinal-hat birettas red-hat; 四角帽 红衣主教帽 方帽 红帽 枢机帽 主教小帽
    mitre mitres mitre-d-eveque mitree; mitre miter mitres bishop's-hat mitred pointy-bishop-hat; 主教冠 法冠 主教帽 主教帽子 主教高冠 法帽
    tiare-papale triregne; papal-tiara; 三重冠 教皇冠
    fez tarbouche fezs tarbouches chechia; fez tarbush fezzes tarboosh red-hat-with-tassel; 毡帽 土耳其帽 红毡帽 菲斯帽 红圆帽 土耳其红帽
    turban enturbanne turbans bandeau-de-tissu tissu-enroule-sur-la-tete chiffon-sur-la-tete; turban headscarf turbaned turbans head-wrap head-cloth headwrap towel-on-head; 头巾 包头 缠头 头巾布 包头巾 头帕 裹头 头布 缠头巾 头上包的 包着头 裹着头
    nemes klaft coiffe-de-pharaon coiffe-rayee; nemes pharaoh-headdress striped-headcloth royal-headcloth headcloth; 法老头巾 头巾 法老头饰 条纹头巾 法老头巾帽
    pschent couronne-double couronne-d-egypte couronne-rouge couronne-blanche couronne-egyptienne; double-crown pschent white-crown red-crown egyptian-crown; 双冠 上下埃及王冠 白冠 红冠 埃及王冠 法老王冠
    uraeus ureus cobra-dresse serpent-au-front; uraeus cobra rearing-cobra cobra-on-forehead royal-cobra; 眼镜蛇 圣蛇 蛇标 额头上的蛇 额蛇 头上的蛇 圣蛇标志 乌拉乌斯
    capuche capuchon chaperon cagoule capuches capuchons encapuchonne encapuchonnee cagoules; hood cowl chaperon hooded hoods hoodie cowls balaclava hooded-figure; 兜帽 风帽 头套 帽兜 连帽 罩头 戴兜帽的 头罩
    hennin hennins chapeau-de-princesse cone-sur-la-tete; hennin steeple-hat princess-hat cone-hat pointy-princess-hat; 尖顶帽 圆锥帽 公主帽 尖塔帽 锥形帽 圆锥形帽子
    coiffe cornette guimpe coiffes cornettes guimpes bandeau-blanc coiffe-blanche coiffe-bretonne voile-de-religieuse; coif wimple coifs wimples white-coif nun's-veil linen-cap; 头巾 修女头巾 头饰 白头巾 包头帽 布列塔尼帽 修女帽 白色头饰 修女头饰
    resille filet-a-cheveux crepine resilles filet-sur-les-cheveux; hairnet snood hairnets snoods; 发网 发罩 头网
    bandeau serre-tete bandeaux serre-tetes diademe-de-tissu ferronniere; headband hairband fillet headbands hairbands fillets browband; 头带 发带 束发带 抹额 发箍 额带 束发 额饰 头箍 头绳
    barrette pince-a-cheveux epingle-a-cheveux pinces-a-cheveux epingles-a-cheveux peigne-de-chignon pique-a-cheveux; hairpin hairclip barrette hairpins hairclips hair-ornament hair-slide bobby-pin hair-comb; 发簪 簪子 发夹 发卡 步摇 发钗 钗 头钗 珠花 簪花 玉簪 发针 头花 发插 金钗 发饰 步摇簪
    peigne peignes brosse; comb hairbrush; 梳子 发梳 梳 梳头
    couronne-de-fleurs couronne-de-roses chapelet-de-fleurs guirlande guirlandes feston festons couronnes-de-fleurs fleurs-dans-les-cheveux couronne-de-feuillage couronne-de-feuilles guirlande-de-fleurs couronne-vegetale coiffe-fleurie; wreath garland flower-crown garlands festoon swag flower-wreath floral-crown flowers-in-her-hair leafy-crown crown-of-flowers floral-wreath chaplet flower-headband; 花环 花冠 花圈 花彩 垂花 头上戴花 花草冠 头花环 叶冠 戴花的 花冠子 花头饰 树叶冠
    laurier lauriers couronne-de-laurier couronne-de-lauriers laure lauree couronne-de-vainqueur couronne-de-feuilles-de-laurier; laurel laurels wreath laurel-crown bay-tree bay-leaf laurel-wreath laurel-wreaths laurel-leaves laureate victor's-crown; 桂冠 月桂 桂叶 月桂冠 月桂树 月桂叶 桂树 月桂花环 桂枝冠 桂叶冠 月桂花冠 桂叶环
    couronne-d-epines epines; crown-of-thorns thorns; 荆冠 荆棘冠 荆棘
    perruque perruques postiche moumoute perruque-poudree perruque-blanche emperruque extension postiches poudree; wig periwig toupee wigs wigged powdered-wig white-wig hairpiece bewigged; 假发 发套 扑粉假发 白假发 法官假发 戴假发的 头套假发
    voile foulard fichu echarpe chale mantille etole voiles voilee voile-de-tete voile-transparent foulards chales fichus chale-sur-les-epaules echarpe-legere mantilles voilettes; veil scarf shawl kerchief veils shawls scarves headscarf veiling wrap wraps face-veil kerchiefs mantilla; 面纱 纱 披肩 围巾 头纱 薄纱 披巾 盖头布 头巾 薄纱巾 面罩纱 面巾 纱巾 披帛 丝巾 蒙面 围脖巾 头披
    voile voilette hijab niqab burqa voile-islamique foulard-islamique voile-integral niqabs; veil veiled hijab hijabs burka yashmak head-covering modesty-veil; 面纱 头纱 盖头 面幕 面罩 红盖头 蒙脸 黑面纱 罩面
    chale etole pashmina chales cachemires chale-en-cachemire; shawl shawls pashminas fringed-shawl wrap; 披肩 披巾 大披肩 大披巾 羊绒披肩 流苏披肩 披在肩上
    foulard madras mouchoir-de-tete foulards carre-de-soie; headscarf kerchief bandana bandanas neckerchiefs headscarves silk-scarf; 头巾 方巾 丝巾 头帕 花头巾 三角巾 包头布
    petase chapeau-aile; petasos winged-hat; 带翼帽 飞帽 旅行帽
    coiffe-de-plumes couronne-de-plumes coiffes-de-plumes plumes-sur-la-tete; feather-headdress war-bonnet feathered-headdress feathers-on-head indian-headdress; 羽冠 羽毛头饰 羽毛冠 羽毛头冠 印第安头饰 头上插羽毛
    couronne-phenix; phoenix-crown; 凤冠
    bonnet-d-officiel; official's-hat; 乌纱帽 官帽
    chapeau-conique chapeau-de-bambou; conical-hat bamboo-hat; 斗笠
    couronne-murale tourelee; mural-crown; 城墙冠
    == chaussure godasse pompe grolle souliers chaussures godasses pompes grolles tatane chaussee chausser soulier-a-boucle; footwear shoe shoes kicks footwears shod clodhoppers; 鞋 鞋子 鞋履 鞋儿 一双鞋 脚上穿的 鞋袜 皮鞋
    chaussure soulier botte bottes sandale sabot chaussures sandales chausson chaussee richelieu chaussures-a-boucle souliers-pointus chaussures-vernies; shoe shoes boot boots sandal slipper sandals flip-flops slippers sandalled buckled-shoes lace-ups brogues; 鞋 鞋子 靴子 凉鞋 皮鞋 布鞋 花鞋 尖鞋 扣带鞋 系带鞋
    botte bottes bottine bottines cuissarde bottillons bottes-de-cavalier bottes-de-cuir bottees botte-cavaliere cuissardes; boot boots bootee booted riding-boots leather-boots thigh-boots wellies wellingtons jackboots ankle-boots; 靴子 长靴 短靴 皮靴 马靴 皮靴子 高筒靴 长筒靴 靴 军靴 过膝靴
    sandale sandales tong tongs spartiate cothurne spartiates nu-pieds sandalettes tongues-sandale; sandal sandals flip-flops sandalled strappy-sandals flipflops thong-sandals gladiator-sandals; 凉鞋 拖鞋 人字拖 草鞋 草编鞋 绑带凉鞋 罗马凉鞋 夹趾拖鞋
    pantoufle chausson mule babouche savate pantoufles babouches chaussons savates charentaises; slipper slippers mule house-shoes; 拖鞋 便鞋 舞鞋 拖鞋子 棉拖 无后跟鞋 家居鞋
    escarpin talon-haut talons escarpins talons-hauts talons-aiguilles talon-rouge; pumps high-heels stiletto court-shoe heels high-heeled stilettos red-heels pump-shoe; 高跟鞋 高跟 细跟鞋 红跟鞋 高跟儿鞋
    ballerines chausson-de-danse pointes-de-danse chaussons-de-danse; ballet-shoes pointe-shoes ballet-slippers ballet-flats pointe-shoe; 舞鞋 芭蕾舞鞋 足尖鞋 芭蕾鞋
    sabot-de-bois galoche socque sabots galoches; clog clogs pattens wooden-shoes wooden-clogs clog-shoes; 木鞋 木屐 木底鞋 木头鞋 荷兰木鞋 木拖鞋
    poulaine poulaines chaussures-pointues; poulaine crakow pointed-shoes pointy-shoes long-toed; 尖头鞋 尖头靴 尖尖的鞋
    mocassin; moccasin loafer; 软皮鞋 鹿皮鞋
    guetre guetres molletiere; gaiter gaiters spats; 绑腿 护腿
    eperon eperons; spur spurs; 马刺
    basket baskets; sneakers trainers; 运动鞋 球鞋
    sandales-ailees talonnieres; winged-sandals; 飞鞋 带翅膀的鞋
    chaussure-brodee; embroidered-shoes; 绣花鞋
    geta zori tabi; geta tabi; 木屐
    == tissu etoffe textile chiffon tissus etoffes textiles toile-tissee torchon; fabric cloth textile textiles fabrics cloths yard-goods; 布 布料 面料 织物 料子 纺织品 布匹 布儿 衣料 布片 面料子 织品 布块 纺织
    tissu etoffe drape draperie plis pli drapé tissus etoffes drapes drapee drapes-souples plis-du-tissu tombe-du-tissu draperies chute-de-tissu froisse tentures; fabric cloth drapery drapes fold folds textile draped draping draperies folds-of-cloth hanging-cloth swathes crumpled; 布 布料 衣褶 褶皱 料子 面料 织物 帷幔 衣纹 帷幕 帘子布 布纹 搭着的布 垂布 帐幔 布褶 布帘 衣褶子 挂布
    pli plis plisse godron drape plis-du-drape plisser plissee froissure froisse ondulations-du-tissu drapé-sculpté plis-du-vêtement jeu-de-plis draperies-sculptées; fold folds pleat pleats pleated drapery folded pleating crumpled creases creased ruching folds-of-the-dress sculpted-drapery carved-folds; 衣褶 褶子 褶皱 衣纹 皱褶 褶 衣裳褶 褶儿 打褶 裙褶 折痕衣 折皱 褶皱处理 衣服褶皱 衣服褶子
    soie satin velours taffetas soierie soies satins satine soieries soyeuse moire; silk satin velvet taffeta silken silky satins silks satiny damask-silk; 丝绸 缎子 天鹅绒 绸缎 丝绒 绸子 丝 真丝 蚕丝 丝质 绫罗绸缎 绸 缎 锦 丝织品 绢 绫罗 丝织
    velours velours-cisele velours-rouge veloute; velvet velvety velvets crushed-velvet plush; 天鹅绒 丝绒 绒布 鹅绒 丝绒布 绒 红丝绒
    brocart damas lampas brocatelle brocarts broche-d-or tissu-d-or drap-d-or; brocade damask brocaded cloth-of-gold gold-brocade gold-cloth; 锦缎 织锦 花缎 提花 金线织物 金锦 织金 云锦 金缎 蜀锦
    laine lainage drap-de-laine feutre bure laines laineux tricot-laine lainages; wool woollen woolen felt woolly woollens wools tweed flannel; 羊毛 毛料 呢子 毛呢 毛线 羊毛织物 毛织品 毛呢子 法兰绒 粗呢
    lin batiste toile-de-lin lins; linen flax linens flaxen linen-cloth; 亚麻 亚麻布 麻布 亚麻织物 麻料 粗麻布 葛布 夏布
    coton indienne cotonnade calicot cotons cotonneux toile-de-jouy; cotton calico chintz cottons cotton-cloth; 棉布 棉花 印花布 棉 棉织物 花布 粗布 土布
    mousseline gaze tulle crepe mousselines gazes voile-leger organdi organza; muslin gauze tulle chiffon muslins sheer-fabric organza voile; 薄纱 纱布 细纱 薄绸 雪纺 蝉翼纱 透明纱 纱 轻纱 绢纱
    cachemire cachemire-région pendjab bengale rajasthan; cashmere kashmir punjab bengal rajasthan; 羊绒 克什米尔 旁遮普 孟加拉 拉贾斯坦
    tartan ecossais carreaux a-carreaux carreaux-ecossais vichy damier-tissu; tartan plaid checked plaids checkered gingham chequered checked-cloth; 格子 格子呢 格纹 方格 格子布 格子花纹 方格布 棋盘格
    rayure rayures raye rayee zébrure rayures-tissu a-rayures rayees mariniere; stripe stripes striped stripy striped-shirt striped-dress pinstripe; 条纹 斑马纹 竖条纹 横条纹 条子 条纹的 横条 竖条 条纹衫 条纹布 海魂衫
    broderie brode brodee broder broderies brodees point-de-croix brode-d-or; embroidery embroidered needlework stitch stitched embroideries embroider cross-stitch embroidered-with needle-work gold-embroidery; 刺绣 绣花 绣 绣品 绣的 绣着 绣花的 金线绣 苏绣 绣上 绣纹 刺绣品 绣有
    tapisserie tapisseries gobelins trame tenture fils; tapestry tapestries; 挂毯 壁毯 织锦画 壁挂 织锦 缂丝
    tapis moquette kilim; carpet rug kilim; 地毯 毯子
    couverture plaid couvertures édredon courtepointe couvre-lit couette; blanket coverlet blankets quilt bedspread counterpane eiderdown duvet; 毯子 被子 毛毯 被褥 床罩 棉被
    fourrure hermine pelisse vison zibeline martre fourrures hermines col-de-fourrure doublee-de-fourrure chinchilla renard-fourrure; fur ermine mink sable furs furry-collar fur-trimmed fur-collar fur-lined fox-fur; 毛皮 皮草 貂皮 貂 白鼬皮 毛领 貂毛 白貂皮 皮毛领 狐皮 裘皮 毛边 裘 毛茸茸的领子 水貂 黑貂
    == armure cuirasse harnois armures en-armure armure-de-chevalier harnachement cuirasses bardee-de-fer homme-de-fer; armour armor breastplate suit-of-armour armours armoured armored knight's-armour metal-suit in-armour plate-armour iron-suit; 盔甲 铠甲 甲胄 甲 护甲 战甲 铁甲 盔 骑士盔甲 戎装 铠 身披铠甲 穿盔甲 铁衣
    cuirasse plastron corselet cuirasses cuirasse-musclee pectoral-d-armure; breastplate cuirass corselet breastplates muscle-cuirass chestplate; 胸甲 护胸 胸铠 护心甲 护胸甲 肌肉胸甲
    casque heaume morion bassinet armet casques cimier bourguignotte casque-a-plumes heaumes casque-a-pointe casque-a-cornes casque-a-criniere casques-romains; helmet helm morion sallet helmets helms headguard helmeted plumed-helmet knight's-helmet war-helmet horned-helmet spiked-helmet; 头盔 盔 钢盔 战盔 铁头盔 兜鍪 胄 战帽 铁帽 骑士头盔 有羽毛的头盔 罗马头盔 盔帽
    casque-grec casque-corinthien casque-attique; corinthian-helmet; 科林斯头盔
    visiere visieres ventail; visor visors face-guard faceplate; 面甲 面罩 护面 护面甲 面盔 面具甲
    cimier cimiers panache-de-casque; crest crests plume-on-helmet helmet-crest; 盔饰 盔顶 盔缨 冠饰 头盔羽饰
    cotte-de-mailles haubert mailles cottes-de-mailles maille haubergeon; chainmail hauberk chain-mail mail-shirt coat-of-mail ring-mail; 锁子甲 链甲 锁甲 铁网衣 链子甲 环甲
    gantelet gantelets gants-de-fer main-de-fer; gauntlet gauntlets iron-glove mailed-fist armoured-gloves; 铁手套 护手 臂铠 铁手 金属手套
    jambiere cnemide jambières cnémides grèves; greave greaves leg-guards shin-guards leg-armour; 胫甲 护胫 护腿 腿甲 护小腿
    brassard canon-d-avant-bras; vambrace armguard; 臂甲 护臂
    gorgerin hausse-col; gorget; 护喉
    yoroi armure-de-samourai kabuto armures-japonaises; samurai-armour kabuto samurai-armor japanese-armour; 武士铠甲 武士盔甲 日本盔甲 日本武士甲 大铠 武士甲
    caparacon caparaçons barde-de-cheval; barding caparison horse-armour horse-blanket bard-horse; 马甲胄 马铠 马衣 马披 马甲 马身甲
    egide; aegis; 神盾 埃癸斯
    == bijou bijoux joyau joaillerie parure orfevrerie quincaillerie breloque joyaux parures pierreries bijouterie joaillier quincaille bimbeloterie ornement-de-corps fanfreluches ornee-de-bijoux; jewel jewels jewellery jewelry gem bling trinket gems jewelled bejewelled jewel-encrusted bauble baubles accessories accessory bits-and-bobs trinkets costume-jewellery adornment; 珠宝 首饰 饰品 饰物 配饰 首饰儿 珠宝首饰 饰件 金银首饰 珍宝 佩饰 金饰 珠翠 宝贝首饰 首饰类 金银珠宝 小饰品 戴的首饰
    collier pendentif chaine sautoir ras-du-cou riviere-de-diamants colliers rang-de-perles chaine-de-cou pendentif-au-cou collier-de-perles colliers-de-perles collerette-de-perles collier-ras-du-cou torsade-de-perles tour-de-cou; necklace pendant chain choker necklaces chokers beads-around-neck pearl-necklace neck-chain neckpiece neck-ring string-of-pearls collar-necklace neckwear; 项链 吊坠 链子 颈链 颈饰 脖链 珍珠项链 珠链 项饰 颈圈 项珠 颈环 脖子上戴的 脖子上的 璎珞 长命锁 长项链
    pendentif medaillon pendeloque pendentifs pendeloques medaillons pendant-de-cou; pendant locket medallion pendants lockets medallions charm-necklace dangling; 吊坠 坠子 挂坠 项坠 坠儿 挂件 玉坠 挂饰 垂饰 链坠 心形坠子
    chaine chaines chainette gourmette entrave menottes enchaîné maillon chainettes chaine-d-or chaine-en-or maillons fers gros-fers fers-aux-pieds carcan boulet menotte; chain chains shackle shackles fetters manacles handcuffs chained golden-chain chain-link ball-and-chain irons leg-irons iron-chain gold-chain chained-up links manacle cuffs-chained; 链子 链条 金链 锁链 铁链 镣铐 手铐 枷锁 脚镣 铁索 链 金链子 铁链子 锁链子 枷 枷锁链 手链铁 脚链铁 锁扣 铐 链环
    torque; torc torque; 项圈 颈环
    ousekh pectoral; broad-collar usekh pectoral; 宽领圈 项圈 胸饰
    bague anneau alliance bagouze chevaliere bagues anneaux alliances bagues-aux-doigts anneau-nuptial bague-de-fiancailles solitaire-bague chevalieres anneau-sigillaire; ring rings signet-ring ringed wedding-ring engagement-ring finger-ring wedding-band band-ring signet-rings; 戒指 指环 扳指 戒子 指箍 戒 婚戒 钻戒 金戒指 结婚戒指 手上的戒指 印戒 玉扳指
    boucle-d'oreille boucle-d-oreille boucles pendant-d-oreille creoles boucles-d-oreilles boucles-d-oreille pendants-d-oreilles perle-a-l-oreille creole anneau-d-oreille clou-d-oreille; earring earrings ear-ring ear-rings hoops drop-earring pearl-earring ear-studs studs stud earbob eardrop ear-ornament; 耳环 耳坠 耳饰 耳钉 耳坠子 耳珠 耳环子 耳圈 耳挂 耳珰 珍珠耳环 珍珠耳坠 耳夹 戴在耳朵上的
    bracelet jonc bracelets armilla manchette-bijou bracelets-d-or joncs brassards-bijou bracelet-de-perles bracelet-serpent; bracelet bangle armlet armband bracelets bangles wristlet armlets wrist-band arm-ring cuff-bracelet arm-bands wristbands; 手镯 手链 镯子 臂环 臂钏 腕饰 腕镯 手环 手串 镯 玉镯 金镯子 腕带 金手镯 臂镯 臂钏子 钏 手腕上的
    bracelet-de-cheville; anklet; 脚镯 脚链
    perle perles perlee perles-fines perles-de-culture collier-de-grains; pearl pearls bead beads pearly beaded beading beadwork glass-beads; 珍珠 珠子 串珠 珠 珍珠儿 大珍珠 串珠子 珠串 小珠子 玻璃珠 珠珠
    chapelet rosaire patenôtre chapelets rosaires grains-de-chapelet; rosary prayer-beads rosaries paternoster mala worry-beads; 念珠 玫瑰经念珠 佛珠 玫瑰经 串珠 佛串 数珠 念珠串 手持念珠
    couronne diademe tiare couronnes couronnes-d-or couronne-royale couronne-imperiale couronne-en-or couronner couronnee tete-couronnee diademes petite-couronne; crown diadem tiara crowns crowned gold-crown golden-crown royal-crown imperial-crown coronet coronets tiaras; 王冠 皇冠 冠冕 冠 头冠 花冠 金冠 王冠子 皇冠儿 国王帽 皇冠的 戴王冠 金王冠 小皇冠 冠冕的 宝冠
    diademe tiare bandeau-royal diadèmes tiares bandeaux-royaux; diadem tiara circlet diadems tiaras circlets jewelled-band; 冠冕 头冠 冕 冠饰 额冠 公主头冠 皇家头带 头箍
    diamant diamants brillants adamantin diamantaire eclats-de-diamant; diamond diamonds diamond-studded sparkler brilliant carat; 钻石 金刚石 钻 大钻石 钻戒石 金钢石 克拉
    diamant rubis emeraude gemme pierre-precieuse pierreries gemmes pierres-precieuses pierres-fines cabochon cabochons joyau-brut incrustation-de-pierres pierre-rouge pierre-verte; diamond ruby emerald gemstone gems gemstones precious-stone precious-stones jewels stone-set cabochon cabochons semi-precious jewelled-stone sparkling-stone; 钻石 宝石 红宝石 绿宝石 宝珠 珠宝石 彩宝 彩色宝石 名贵宝石 玉石宝石 晶石
    rubis spinelle grenat rubis-rouge grenats; ruby spinel garnet rubies red-stone red-gem garnets spinels; 红宝石 石榴石 尖晶石 红石头 红色宝石
    emeraude peridot béryl emeraudes; emerald beryl green-stone green-gem emeralds; 祖母绿 绿宝石 翡翠 绿石头 绿色宝石
    saphir lapis lapis-lazuli saphirs; sapphire lapis lapis-lazuli sapphires blue-stone blue-gem; 蓝宝石 青金石 蓝色宝石 蓝石头
    amethyste; amethyst; 紫水晶
    topaze citrine; topaz citrine; 黄玉 托帕石 黄水晶
    opale; opal; 蛋白石 欧泊
    turquoise; turquoise; 绿松石 松石
    corail; coral; 珊瑚
    ambre; amber; 琥珀
    jade nephrite jades jadéite; jade nephrite jadeite; 玉 玉石 翡翠 玉器 软玉 和田玉 硬玉 碧玉 白玉
    jais; jet; 煤玉 黑玉
    agate onyx cornaline calcedoine jaspe sardonyx camée sardoine; agate onyx carnelian chalcedony jasper sardonyx cameo cornelian; 玛瑙 缟玛瑙 碧玉 红玉髓 浮雕宝石 红玛瑙 玉髓
    cristal cristal-de-roche quartz; crystal rock-crystal quartz; 水晶 白水晶
    nacre burgau; mother-of-pearl nacre; 贝母 螺钿 珠母 珍珠母
    camee intaille glyptique; cameo intaglio; 浮雕宝石 卡梅奥 凹雕 宝石雕刻
    epingle broche agrafe fibule fermail epingles broches fibules agrafes epinglette epingle-a-nourrice; pin brooch clasp fibula brooches pins clasps safety-pin fibulae pinned cloak-pin stickpin; 胸针 别针 扣针 饰针 领针 别在胸前 扣饰 大头针 佩针 胸花 徽章别针 搭扣
    amulette talisman gri-gri porte-bonheur fetiche amulettes talismans grigri grisgris phylactere-protecteur porte-chance scapulaire-amulette fer-porte-bonheur protection-magique; amulet talisman charm amulets talismans charms lucky-charm lucky-charms good-luck-charm protective-charm; 护身符 符咒 辟邪物 吉祥物 幸运物 护身 护符 平安符 幸运符 辟邪 护佑物
    scarabee bousier hanneton scarabées; scarab beetle beetles scarabs cockchafer; 圣甲虫 甲虫 屎壳郎 金龟子 蜣螂
    medaille decoration legion-d-honneur médailles médaillon croix-d-honneur croix-de-guerre decorations decore plaque-d-ordre ordre-de-chevalerie insigne insignes cordon-et-plaque; medal award order medals medallion decoration medalled badge badges decorated-soldier star-order insignia cross-of-honour military-medal; 勋章 奖章 奖牌 纪念章 徽章 胸章 军功章 荣誉勋章 勋带 勋位 徽标
    toison-d-or collier-d-ordre; golden-fleece; 金羊毛 金羊毛勋章
    regalia joyaux-de-la-couronne; regalia crown-jewels; 王权宝器 皇家宝物
    collier-de-mandarin; court-beads; 朝珠
    pendentif-de-jade; jade-pendant; 玉佩
    piercing labret anneau-de-nez anneaux-de-nez nez-perce; nose-ring piercing lip-plug nose-rings pierced-ear pierced-nose lip-ring; 鼻环 唇饰 唇环 耳洞 鼻饰 鼻钉
    chatelaine montre-de-gousset; chatelaine pocket-watch; 怀表
    = -
    mouchoir mouchoirs mouchoir-de-dentelle mouchoir-de-poche; handkerchief hanky handkerchiefs hankie hankies lace-handkerchief; 手帕 手绢 手帕子 手绢儿 丝帕 帕子 汗巾 罗帕 绢帕
    eventail éventails flabellum chasse-mouches eventail-de-plumes eventer s-evente eventail-plie eventant; fan fans flabellum fly-whisk folding-fan folding-fans hand-fan feather-fan fanning paper-fan; 扇子 折扇 团扇 羽扇 拂尘 扇 小扇子 纸扇 宫扇 蒲扇 摇扇 扇着 扇子儿 绢扇 打扇
    ombrelle ombrelles parasol parasols; parasol sunshade parasols sunshades sun-umbrella; 阳伞 遮阳伞 小阳伞 洋伞 太阳伞 花伞 撑伞 打伞 伞
    sac-a-main reticule aumoniere sacoche sacs-a-main bourse-a-main petit-sac pochette reticules aumonieres; handbag reticule pouch handbags purses clutch-bag bag reticules pouches; 手提包 手袋 荷包 小包 拎包 包包 皮包 手包 小袋子 香袋 布包 坤包
    sachet; sachet; 香囊 荷包
    sac-a-dos besace sacs-a-dos musette besaces baluchon balluchon; backpack knapsack satchel rucksack backpacks bindle haversack bundle; 背包 书包 行囊 双肩包 包袱 行李包 褡裢 背囊 挎包 布袋
    pieds-bandes; bound-feet; 三寸金莲 裹脚 小脚
    nue-tete tete-nue sans-chapeau; bareheaded bare-headed hatless no-hat; 没戴帽子 光着头 没有帽子 不戴帽子
    pieds-nus va-nu-pieds pied-nu nu-pieds sans-chaussures dechausse dechaussee; barefoot barefooted bare-feet bare-foot shoeless no-shoes barefeet; 光脚 赤脚 打赤脚 没穿鞋 光着脚 赤着脚 光脚丫 没有鞋 不穿鞋 光脚的 赤足
    lunettes-de-soleil lunettes-noires; sunglasses shades dark-glasses; 墨镜 太阳镜 黑眼镜 太阳眼镜 太阳镜子
    plume plumes panache aigrette plumet plumage duvet penne empenné plumes-d-autruche plume-au-chapeau plume-de-paon plumes-de-paon aigrettes emplume plumet-de-casque; feather feathers plume aigrette plumage feathered feathery ostrich-feather ostrich-plume peacock-feather plumes-on-hat plumed; 羽毛 羽饰 翎子 翎 翎毛 羽 孔雀毛 花翎 毛羽 鸵鸟毛 鸟毛 孔雀羽 孔雀翎 羽毛饰 羽毛儿 翎羽 插羽毛 帽羽 花翎子
    fil bobine pelote écheveau; thread yarn string spool skein bobbin; 线 丝线 毛线 纱线 线团 线轴
    sceau chevaliere cachet tampon poinçon estampille sceaux sigillaire cire-à-cacheter poinçon-d'orfèvre marque-de-fabrique; seal signet stamp hallmark seals stamped maker's-stamp mark-of-the-maker; 印章 图章 玉玺 玺 钤印 火漆印 封印 印鉴 火漆 戳 印记款 银匠标记 底款 款儿
    sceptre sceptres main-de-justice sceptres-royaux baton-royal baton-de-commandement insigne-du-pouvoir baguette-royale; sceptre scepter sceptres royal-staff royal-rod mace-of-office king's-stick baton-of-command; 权杖 节杖 王杖 如意 王权杖 手杖权杖 金权杖 皇家权杖 令牌 权棒 笏 笏板
    lunettes binocle lorgnon besicles besicle monocle face-a-main bigles pince-nez lunette lunettes-rondes porteur-de-lunettes bigleux-lunettes lorgnette binocles lorgnons a-lunettes; glasses spectacles eyeglasses monocle pince-nez lorgnette specs bifocals eyeglass goggles bespectacled spectacled round-glasses lorgnettes; 眼镜 单片眼镜 夹鼻眼镜 眼镜儿 圆眼镜 戴眼镜的 老花镜 近视镜 眼镜片 墨镜片
    masque masques loup-de-carnaval masques-de-theatre masque-venitien masque-africain masque-de-carnaval loup-noir demasque faux-visage masquer; mask masks vizard masked masquerade mask-face venetian-mask theatre-mask face-covering false-face; 面具 面罩 假面 脸谱 面具儿 假面具 假脸 傩面 面壳 蒙面具 戴面具的 威尼斯面具 戏剧面具
    maquillage fard maquille rouge-a-levres khol toilette maquillages maquillee maquiller fardee fards fond-de-teint blush poudre poudree rouge-aux-joues rouge-aux-levres ombre-a-paupieres eye-liner mascara trait-de-khol cosmetique cosmetiques se-maquille se-farde poudre-de-riz; makeup lipstick rouge kohl cosmetics makeups lippy eyeliner mascara blusher face-powder powdered rouged cosmetic face-paint eye-shadow cosmetically painted-face putting-on-makeup; 化妆 妆 妆容 口红 胭脂 眼线 腮红 彩妆 胭脂红 涂口红 抹粉 涂脂抹粉 化妆品 妆面 眼影 粉底 扑粉 画眉 脂粉 浓妆 红妆 梳妆 上妆 打粉 腮红粉 唇膏 描眉 淡妆
    """
}
