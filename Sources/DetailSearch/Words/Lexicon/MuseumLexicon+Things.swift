// swift-format-ignore-file

extension MuseumLexicon {
  /// Objects of every use, books and writing. Goes on in `vessels`, `tools`, `games` and `worship`: one domain.
  static let things = """
    = objet objets chose ustensile accessoire accessoires bibelot babiole bidule attribut attributs truc trucs machin machins machin-chose chosette pièce-exposée artefact effets biens ustensiles bricole bricoles fourbi brimborion colifichet zinzin attirail barda bataclan saint-frusquin bastringue choses-et-d'autres; object objects item thingy gadget knick-knack trinket accessory prop props gizmo artefact artifact artefacts doodad doohickey whatsit thingamajig thingamabob bits-and-bobs paraphernalia curio curios bric-a-brac stuff doodah oojamaflip gubbins odds-and-ends whatchamacallit doojigger thingummy; 物品 东西 物件 器物 物体 玩意 玩意儿 摆件 小物件 器具 持物 道具 玩艺儿 小玩意 小玩意儿 小东西 物品儿 什物 杂物 小件 物事 文物 展品 器件 玩物 家什 用品 小饰物 东东 铁疙瘩 木疙瘩 铁家伙 小物 小物事 *
    objet-dans-la-main ce-qu'elle-tient; thing-in-his-hand thing-in-her-hand object-in-hand; 手中物
    ex-libris; ex-libris bookplate; 藏书票
    herbier-imprimé livre-de-plantes; herbal; 本草
    double-feuillet bifolium; bifolium; 双页
    lettre-historiée initiale-historiée; historiated-initial; 故事首字母
    papier-vergé-filigrane filigrane-de-papier; watermark-paper; 水印
    quipu; quipu khipu; 结绳 结绳记事
    bulle-d'argile; bulla clay-envelope; 泥封 封泥
    défense-gravée dent-gravée scrimshaw; scrimshaw; 鲸牙雕
    boucle-de-manteau penannulaire; penannular-brooch; 环形胸针
    épingle-à-cheveux-chinoise ji-épingle; chinese-hairpin; 笄 金步摇
    pendentif-de-jade-chinois; ; 佩玉
    plaquette-de-ceinture; belt-ornament; 牌饰 蹀躞
    miroir-aux-lions-et-raisins; lion-and-grape-mirror; 海兽葡萄镜
    boule-à-parfum sphère-à-encens; incense-ball; 球形香囊 银香囊
    plateau-à-thé; tea-tray; 茶盘子
    tableau-vivant; tableau-vivant; 活人画
    zoomorphe en-forme-d'animal; zoomorphic animal-shaped shaped-like-an-animal; 兽形 动物形状 动物造型
    anthropomorphe en-forme-d'homme; anthropomorphic human-shaped; 人形 拟人
    portefeuille; billfold; 皮夹儿
    fardeau charge-portée lourd-paquet; burden load heavy-load; 重担 负担 重物
    échasse échasses; stilts-walking; 高跷
    balise jalon; marker-post; 标杆
    bavoir bavette; baby-bib bib dribble-bib; 围嘴 围兜 口水巾
    gadget; gadget; 
    semelle semelles; shoe-sole; 鞋底
    trophée-sportif tableau-d'affichage; scoreboard; 记分牌
    bandeau-sur-les-yeux; blindfold blindfolded; 蒙着眼 蒙眼布 蒙住眼睛
    patch-tissu pièce-de-tissu; patch patches; 补丁
    oeilleton; peephole spyhole; 猫眼 窥视孔
    tapis-de-souris bidule-inconnu truc-rond truc-pointu truc-bizarre machin-bizarre chose-étrange; weird-thing strange-object funny-thing odd-object round-thing pointy-thing; 怪东西 这玩意
    truc-brillant chose-brillante; shiny-object sparkly-thing; 
    tas-d'objets fatras amas-d'objets; pile-of-things pile-of-stuff heap-of-objects; 
    poupée-votive figurine-votive; votive-figurine; 还愿像
    hermès-pilier terme-sculpté; terminal-figure; 赫姆柱
    cartonnage cartonnages; cartonnage; 彩绘木乃伊壳
    fausse-porte stèle-fausse-porte; false-door; 假门
    table-d'offrandes-égyptienne; offering-slab; 供品台 祭品台
    menat contrepoids-de-collier; menat necklace-counterweight; 护符项链坠
    nœud-isis tyet nœud-tyet; tyet isis-knot; 伊西斯结
    sceptre-ouas ouas; was-sceptre; 瓦斯权杖
    palette-de-scribe nécessaire-de-scribe; scribe's-palette; 
    palette-prédynastique palette-à-fard-gravée; slate-palette ceremonial-palette; 
    koudourrou borne-babylonienne; kudurru boundary-stone; 界碑石 库杜鲁
    clou-de-fondation dépôt-de-fondation cône-de-fondation; foundation-nail foundation-deposit foundation-figure; 奠基钉 奠基物
    figurine-cycladique idole-cycladique tête-cycladique; cycladic-figure cycladic-idol cycladic-head; 
    strigile; strigil; 刮身板
    situle situles; situla situlae; 提桶形器
    candélabre-étrusque miroir-étrusque ciste; etruscan-mirror cista; 伊特鲁里亚镜
    urne-étrusque sarcophage-des-époux; etruscan-urn sarcophagus-of-the-spouses; 
    mosaïque-de-sol; floor-mosaic mosaic-floor; 
    portrait-romain buste-romain tête-romaine; roman-portrait roman-bust roman-head; 
    plaque-de-ceinture boucle-barbare; belt-plaque belt-buckle; 带板 带钩
    torque-celtique; celtic-torc; 颈环
    pyxide-d'ivoire coffret-d'ivoire; ivory-casket ivory-box ivory-pyxis; 象牙盒 象牙匣
    olifant-d'ivoire cor-d'ivoire; ivory-horn oliphant-horn; 
    diptyque-consulaire plaque-d'ivoire feuillet-de-diptyque; consular-diptych ivory-plaque ivory-panel; 象牙板 象牙牌
    couverture-d'évangéliaire; jewelled-book-cover book-cover-plaque; 
    miséricorde-de-stalle; misericord; 唱诗班座雕
    deuillant; mourner-figure pleurant weeper-statue; 哭丧者像 送葬者像
    aumônière-brodée; alms-purse; 施舍袋
    aigle-de-suger vase-aigle; eagle-vase; 鹰形瓶 鹰瓶
    aiguière-en-cristal vase-de-cristal; rock-crystal-ewer crystal-vase crystal-ewer; 水晶壶 水晶瓶
    coque-de-nautile-montée coupe-nautile; nautilus-cup ship-shaped-centrepiece; 鹦鹉螺杯 船形摆件
    coupe-de-pierre-dure vase-de-pierre-dure; hardstone-vase hardstone-cup gem-vessel; 硬石瓶
    miroir-de-toilette garniture-de-toilette nécessaire-de-toilette; toilet-set dressing-set vanity-set travelling-case; 旅行用具箱
    pendule-à-sujet pendule-dorée; ormolu-clock figural-clock; 
    baromètre-doré cartel-doré; gilt-barometer; 
    éventail-peint éventail-brisé; painted-fan brisé-fan; 彩绘扇
    montre-émaillée tabatière-émaillée boîte-émaillée; enamelled-watch enamel-box; 珐琅表 珐琅盒
    médaillon-portrait portrait-miniature miniature-portrait; portrait-miniature miniature-portrait locket-portrait; 小像画
    livre livres bouquin ouvrage tome reliure relié livre-d'heures livre-de-prières bouquins pavé-de-lecture volume-relié recueil manuel opuscule livret brochure missels grand-livre grimoires livre-ouvert livre-fermé relieur codices in-folio in-quarto; book books tome hardback binding book-of-hours prayer-book booklet brochure tomes bookbinding leather-bound treatise textbook handbook pamphlet folio-volume open-book closed-book paperback bookish; 书 书本 书籍 书卷 图书 厚书 装订 祈祷书 书册 册子 小册子 典籍 线装书 精装 精装书 装帧 大部头 一本书 著作 读物 书页本 书书 小书 大书
    bible évangile évangiles évangéliaire psautier missel testament saintes-écritures écriture-sainte ancien-testament nouveau-testament texte-sacré livre-saint antiphonaire lectionnaire évangéliaires; bible gospel gospels psalter scripture scriptures missal holy-bible holy-writ holy-book sacred-text old-testament new-testament lectionary antiphonary gospel-book; 圣经 福音书 经书 福音 诗篇 圣书 圣典 经卷
    livre bible missel psautier manuscrit livre-d'heures livre-de-prières; book bible manuscript book-of-hours prayer-book; 书 圣经 祈祷书
    livre-d'heures livre-de-prières bréviaire; book-of-hours prayer-book breviary; 祈祷书 时祷书 经本
    coran page-du-coran; quran koran koran-page; 古兰经 可兰经 伊斯兰经书
    manuscrit manuscrits parchemin vélin codex grimoire enluminure enluminé enlumineur manuscrites parchemins scribe-copiste scriptorium lettrine lettrine-ornée peau-de-vélin incunable; manuscript manuscripts parchment vellum codex illuminated scriptorium incunabulum illuminated-letter drop-cap hand-written handwritten; 手稿 手抄本 羊皮纸 抄本 泥金装饰 古籍 泥金手抄本 写本 手写本 羊皮书 善本 孤本 原稿 手写稿 摇篮本 抄写
    rouleau rouleaux phylactère volumen banderole parchemin-roulé rouleau-de-papier rouleau-déplié; scroll scrolls banderole roll scroll-end unrolled rolled-up roll-of-paper; 卷轴 书卷 纸卷 画卷 长卷 手卷 飘带 轴 卷子 卷起来 卷成一卷
    rouleau papier parchemin lettre document; scroll paper parchment letter document; 卷轴 纸 信 文件
    livre cahier carnet registre album; book notebook album register; 书 本子 笔记本 册子
    rouleau papyrus manuscrit parchemin; scroll papyrus parchment manuscript; 卷轴 纸莎草 羊皮纸
    page pages feuillet folio verso recto pages-ouvertes feuillets double-page pagination paginé tourner-la-page; page pages folio leaf pages-of-a-book leaves-of-a-book double-page-spread; 书页 页 页面 一页 页子 页码
    lettre lettres missive courrier billet mot message dépêche épître enveloppe correspondance lettre-d'amour lettres-d'amour billet-doux pli-cacheté missives décacheter cacheté correspondances petit-mot petit-papier poulet-galant faire-part carton-d'invitation aérogramme expéditeur destinataire billets-doux mot-doux déclaration-d'amour correspondance-écrite écrire-à correspondant correspondants courrier-reçu lettre-cachetée timbrée babillarde; letter note message missive envelope correspondence love-letter billet-doux epistle invitation sealed-letter dispatch letter-writer sender addressee correspondent penpal love-letters love-note valentine pen-pal recipient wrote-to addressed-to letter-writing; 信 信件 便条 书信 来信 信封 字条 信函 情书 书函 小纸条 纸条 来函 书简 便笺 便签 请柬 请帖 收信 密信 尺牍 信笺 家书 回信 情信 表白信 告白 通信 写给 写信给 信上 书信往来 信里写 信的内容 小信
    papier papiers feuille document documents paperasse formulaire feuille-de-papier bout-de-papier papelard paperasses acte-notarié parchemins-officiels liasse bordereau certificat diplôme contrat-de-mariage acte acte-de-vente acte-de-naissance notarié reçu-écrit quittance note-de-frais; paper papers sheet document documents paperwork piece-of-paper sheet-of-paper scrap-of-paper slip-of-paper certificate diploma dossier receipt invoice wad-of-papers receipts bill-of-sale paid-bill birth-certificate marriage-contract notarised; 纸 纸张 文件 文书 文稿 一张纸 废纸 单据 证书 证件 文凭 收据 发票 卷宗 档案 公文 字据 文契 票据 契据 地契 账单 婚书 欠条 借条 凭据 房契
    lettre papier feuille document billet; letter paper note sheet document sent; 信 纸 纸张 文件
    carte-postale carte-de-visite carte-de-voeux carte-de-vœux; postcard visiting-card greeting-card calling-card; 明信片 名片 贺卡 卡片 贺年卡
    journal journaux gazette périodique canard-journal feuille-de-chou presse-écrite revue revues magazine magazines une-de-journal gros-titre manchette-de-journal; newspaper gazette periodical magazine newsprint tabloid broadsheet daily-paper headline headlines magazines front-page; 报纸 报刊 杂志 一张报纸 报刊杂志 周刊 期刊 头版 新闻纸 头条 画报
    carnet cahier agenda calepin carnet-de-croquis cahiers bloc-notes calepins carnet-de-notes journal-intime agendas registre-de-comptes livre-de-comptes secret-confié confidence-écrite carnet-intime; notebook sketchbook notepad jotter diary exercise-book ledger account-book copybook private-diary diaries journal-entry confessions-of; 笔记本 本子 速写本 日记 日记本 簿子 账本 账簿 练习册 手账 记事本 小本子 心里话 日记里
    album album-photo album-de-photos scrapbook; album photo-album scrapbook; 相册 画册 相簿 影集 剪贴簿
    dictionnaire encyclopédie; dictionary encyclopaedia encyclopedia; 字典 词典 百科全书
    inscription texte écriture mots écrit phrase épigraphe devise inscriptions lettrage hiéroglyphes cunéiforme mention gravé-dessus caractères chiffres-gravés lettres-gravées signature-peinte mention-écrite texte-gravé épigraphie épigraphique gravé-dans-la-pierre écrit-dans-la-pierre gravé-sur-la-stèle stèle-inscrite; inscription text writing words written letters lettering caption motto wording hieroglyphs cuneiform engraved-words scribbles characters epigraph epigraphy engraved-text lettered handwriting wordage carved-in-stone written-in-stone engraved-letters carved-letters incised-letters; 文字 铭文 题字 写着 字 刻字 题词 字迹 题款 落款 款识 象形文字 楔形文字 字样 铭刻 题跋 碑刻 字儿 文字说明 汉字 题识 刻文 印文 墨迹 手迹 字体 刻在石头上 刻在碑上 石碑上的字 勒石 字字
    chiffre-romain chiffres-romains chiffre-arabe chiffres-arabes; roman-numeral roman-numerals arabic-numerals; 罗马数字 阿拉伯数字
    hiéroglyphe hiéroglyphes hiéroglyphique idéogramme idéogrammes pictogramme pictogrammes glyphe glyphes écriture-égyptienne petits-dessins-égyptiens; hieroglyph hieroglyphs hieroglyphics hieroglyphic glyph glyphs pictogram pictograms ideogram egyptian-writing picture-writing; 象形文字 圣书体 圣书字 圣体字 图画文字
    cunéiforme tablette-d'argile écriture-en-clous coins-et-clous écriture-cunéiforme; cuneiform clay-tablet wedge-shaped wedge-writing; 楔形文字 泥板 泥版 钉头字 楔形字
    tablette tablettes ardoise tablette-d'argile tablette-de-cire tablette-à-écrire tablettes-de-cire ardoise-d'écolier plaque-gravée; tablet tablets slate clay-tablet writing-tablet wax-tablet writing-board inscribed-plaque; 泥板 石板 书板 写字板 蜡板 刻写板 木牍 竹简 简牍 木简
    calligraphie calligraphe coufique belle-écriture écriture-chinoise écriture-arabe écriture-japonaise coup-de-pinceau-calligraphique; calligraphy calligrapher kufic brush-writing arabic-script fine-writing; 书法 毛笔字 书法家 草书 楷书 行书 隶书 篆书 字帖 法书 墨宝
    poème poésie sonnet ode épigramme strophe poèmes vers-rimés rime rimes poétique haïku quatrain élégie distique; poem poetry verse sonnet ode rhyme poems poetic stanza haiku elegy couplet quatrain lyric; 诗 诗歌 诗句 诗词 题诗 诗文 俳句 绝句 律诗 一首诗 打油诗 诗意
    partition partitions papier-à-musique notes-de-musique cahier-de-musique portée-musicale solfège note-de-musique; sheet-music score music-book musical-notes musical-score music-sheet musical-notation; 乐谱 谱子 曲谱 五线谱 音符 曲子谱 歌谱 琴谱 乐谱架 音乐符号
    cartouche cartouches nom-royal ovale-du-nom; cartouche cartouches royal-name name-ring oval-with-name; 王名圈 椭圆框 名框 王名环 象形茧
    étiquette cartel étiquettes écriteau-du-musée plaquette; label tag wall-label labels nameplate inventory-number caption-card museum-label; 标签 说明牌 展签 铭牌 小牌子 标牌 卡片说明
    sceau sceaux cachet tampon sigillaire cire-à-cacheter sceau-cylindre sceau-de-cire cachet-de-cire cire-rouge bague-sigillaire empreinte-de-sceau sceau-rouge tamponné timbre-rouge cachet-rouge sceller scellé; seal seals stamp signet cylinder-seal wax-seal sealed sealing-wax rubber-stamp seal-impression red-stamp red-seal chop-mark; 印章 图章 封印 玉玺 钤印 印鉴 火漆 滚筒印章 圆筒印章 戳子 盖章 红章 红印章 红印 钤 私章 蜡封 盖印 封蜡 官印 闲章 收藏章 鉴藏印 印泥
    sceau-cylindre cylindre-sceau; cylinder-seal; 滚筒印章 圆筒印章 滚印
    affiche affiches panneau-indicateur pancarte écriteau affichette placardé panneau-publicitaire pub-affiche; poster signboard notice billboard advertisement playbill; 海报 告示 牌子 招贴 招牌 广告 广告牌 传单 宣传单
    enseigne enseignes; shop-sign signboard shop-signs inn-sign trade-sign; 招牌 店招 幌子 店牌 牌匾儿
    carte carte-géographique mappemonde atlas portulan cartes cartographie plan-de-ville mappemondes cartes-marines planisphère; map maps chart atlas cartography world-map sea-chart planisphere city-plan; 地图 图纸 航海图 世界地图 舆图 海图 全图 地图册 版图 制图 绘图 星图 舆图册 疆域图
    globe globes mappemonde globe-terrestre globe-crucigère sphère-armillaire globe-céleste boule-du-monde orbe-royal globe-terraqué mappemonde-ronde; globe globes terrestrial-globe royal-orb armillary-sphere celestial-globe world-globe; 地球仪 天球仪 浑天仪 天体仪 地球模型 天球
    globe sphère boule orbe sphérique globe-crucigère sphère-armillaire; globe sphere orb ball spherical royal-orb armillary-sphere; 地球仪 球 球体 球形 圆球 浑天仪
    sphère boule boules orbe balle bouboule billes-rondes petite-boule globule pelote-ronde; sphere orb ball balls balls-round little-ball globule marble-ball; 球 球体 圆球 小球 球儿 圆球体 圆珠 球状 小圆球 大球 球球 圆球球
    plume-d'oie stylo stylet calame crayon crayons plumier porte-plume bic stylo-plume stylo-bille pointe-de-plume roseau-taillé craies crayon-noir crayons-de-couleur feutre-à-écrire; pen pens quill stylus pencil crayon feather-pen quill-pen fountain-pen ballpoint biro pencils felt-pen nib reed-pen; 钢笔 羽毛笔 铅笔 鹅毛笔 芦苇笔 支笔 笔 原子笔 鹅毛 彩笔 一支笔
    encre encrier écritoire encriers écritoires bouteille-d'encre pot-d'encre nécessaire-d'écriture buvard sablier-à-poudre; ink inkwell inkstand inkpot ink-bottle ink-pot inkwells writing-set blotter writing-box; 墨水 墨水瓶 墨水台 墨 墨水盒 墨汁瓶 文具 墨条 墨锭 吸墨纸
    pierre-à-encre; inkstone ink-stone; 砚台 砚 磨墨
    pupitre-à-écrire lutrin pupitre; lectern reading-desk music-stand; 诵经台 谱架 讲台 斜面书桌
    lunettes besicles bésicles bigles monocle lorgnon binocle pince-nez binocles paire-de-lunettes verres-correcteurs lunette-de-vue binoclard; glasses spectacles eyeglasses specs monocle lorgnette pince-nez pair-of-glasses reading-glasses bifocals bespectacled four-eyes goggles; 眼镜 单片眼镜 夹鼻眼镜 老花镜 近视镜 四眼 护目镜
    squelette-anatomique écorché leçon-d'anatomie anatomie-humaine disséquer cadavre-disséqué; flayed-figure ecorche anatomical-model dissecting; 解剖模型 剥皮人体 解剖学 尸检
    herbier spécimen échantillon spécimens; herbarium specimen specimens herbaria sample-specimen; 植物标本 标本 样本 植物标本册
    bandage pansement bande-de-gaze pansements sparadrap gaze-médicale écharpe-de-bras bras-en-écharpe; bandage bandaged plaster-cast dressing-on-a-wound bandaid arm-in-a-sling; 绷带 包扎 裹着 纱布 创可贴 绑带 打石膏
    médicament remède pilule potion drogue antidote remèdes comprimé élixir thériaque philtre potion-magique panacée; medicine remedy potion drug pill antidote tablet-pill pills elixir panacea tonic love-potion medicament; 药 药水 药丸 解药 药物 灵药 药剂 良药 丹药 仙丹 灵丹妙药 药品 春药
    poison venin empoisonné empoisonner ciguë empoisonnement poisons arsenic-poison fiole-de-poison poison-mortel empoisonneur empoisonneuse empoisonnée; poison poisoned venom hemlock poisoning poisoner poisonous toxic cup-of-poison; 毒药 毒 下毒 中毒 毒酒 毒死 毒性 有毒 毒芹 下了毒 毒物
    béquille jambe-de-bois prothèse béquilles pilon-de-bois membre-artificiel; wooden-leg prosthesis peg-leg crutches prosthetic artificial-leg wooden-legs crutch-under-arm one-legged; 拐杖 假腿 木腿 假肢 义肢 双拐 拄拐 木头腿 独腿
    dentier arracheur-de-dents; denture dentures false-teeth; 假牙
    corde cordes cordage câble filin ficelle lacet cordelette câbles lanière lanières sangle-de-corde corde-nouée ligoter ligature lasso cordages longe; rope ropes cord string cable twine strand leash-rope cordage lasso tether thong tied-up tied-with-rope bound-with-rope lariat; 绳子 绳索 绳 缆绳 麻绳 细绳 绑住 五花大绑 捆着 套索 皮条 绳绳
    corde ruban lien lanière ficelle; rope ribbon strap string band; 绳子 带子 丝带
    chaîne chaînes entrave menottes enchaîné maillon fers-aux-pieds fers-aux-poignets chaînettes-de-fer enchaîner enchaînée enchaînés entraves boulet-aux-pieds maillons carcan pilori; chain chains shackle shackles fetters manacles handcuffs chained chain-links irons in-chains in-irons leg-irons ball-and-chain pillory stocks-punishment link-of-a-chain fettered handcuff; 锁链 铁链 镣铐 链子 手铐 枷锁 脚镣 铁索 铁链子 铐着 枷 上枷 铁镣 链环 铁球
    chaîne corde ficelle; chain rope string; 链子 绳子
    noeud nœud nœuds nouer nouée nouage noeud-coulant nœud-coulant boucle-nouée noeud-serré; knot knots knotted tie-a-knot knotty slipknot bowknot tangle; 绳结 打结 打了结 扣结 系住 死结 活结 结头
    crochet crochets agrafes-de-fer grappin esse crochet-de-boucher; hook hooks hooked meat-hook grapnel grappling-hook coat-hook hang-on-a-hook; 钩子 钩 挂钩 小钩子 鱼钩子
    piège collet appât pièges souricière piéger appâts traquenard chausse-trape glu tendre-un-piège; trap snare bait traps mousetrap ensnare bird-lime trapped pitfall booby-trap; 陷阱 圈套 诱饵 捕鼠器 鼠夹 捕兽夹 捕鸟 饵 诱捕 罗网
    lessive lavandière blanchisseuse lavoir laveuse linge-étendu linge-qui-sèche corde-à-linge étendre-le-linge blanchir-le-linge laver-le-linge pince-à-linge blanchissage buanderies; laundry washerwoman laundress washing clothesline clothes-line drying-laundry washing-line washboard clothes-peg hang-out-washing wash-day hanging-out-washing drying-clothes; 洗衣 洗衣妇 洗衣女 洗衣服 晾衣服 晾衣绳 晒衣服 洗衣板 洗涤 浣衣 晾着的衣服 晒的衣服 衣夹 晒被子
    savon éponge-de-toilette savonnette mousse-de-savon savonner; soap soapy bar-of-soap lather suds; 肥皂 香皂 洗手液 香胰子
    canne cannes bâton bâtons gourdin massue matraque trique houlette béquille bout-de-bois baguette-de-bois bâton-noueux perche perches badine férule triques verges jonc-de-marche béquillard bourdon-de-pèlerin bâton-de-pèlerin; stick cane staff rod walking-stick club cudgel bludgeon crutch crook sticks canes staves walking-cane pilgrim-staff pole poles rods wand-of-office cudgels swagger-stick baton-stick shillelagh switch; 手杖 棍子 拐杖 棍 棒子 棒 木棒 大棒 牧杖 木棍 竿子 杆子 长杆 拐棍 杖 拄着 棍棒 大木棒 司的克 竿 棍棍 棒棒 小棍子 长棍儿
    bâton lance perche hampe pique pieu; stick pole spear staff shaft stake; 棍子 杆子 长矛 竿子
    fouet fouets cravache knout martinet fouettant cravacher lanières-de-cuir coup-de-fouet flageller nerf-de-boeuf; whip whips scourge riding-crop lashing cat-o'-nine-tails; 鞭子 马鞭 皮鞭 鞭 短鞭
    sifflet appeau siffler sifflement siffle; whistle whistles whistling; 哨子 口哨 哨
    éventail éventails flabellum chasse-mouches éventail-plié s'éventer écran-à-main évente éventer; fan fans flabellum fly-whisk folding-fan fanning hand-screen fanning-herself feather-fan palm-fan; 扇子 折扇 羽扇 团扇 拂尘 扇 蒲扇 扇面 扇着
    éventail plume chasse-mouches palme; fan feather fly-whisk; 扇子 羽毛 拂尘
    parapluie ombrelle parasol pépin parapluies ombrelles parasols pare-soleil riflard; umbrella parasol sunshade brolly umbrellas parasols gamp sun-umbrella bumbershoot; 伞 阳伞 雨伞 遮阳伞 洋伞 华盖 撑伞 小阳伞 罗伞
    masque masques loup-de-carnaval masque-funéraire masque-mortuaire masque-de-théâtre masque-africain masque-vénitien masque-d'or mascarade-masque démasqué faux-visage masque-de-comédie masque-de-tragédie; mask masks vizard death-mask funerary-mask gas-mask grotesque-mask theatre-mask gold-mask golden-mask venetian-mask false-face domino-mask comedy-mask tragedy-mask; 面具 假面 面罩 死亡面具 黄金面具 丧葬面具 防毒面具 傩面具 脸谱 面壳 假面具 面罩儿
    pipe pipes narguilé houka tabac-à-pipe chibouque bouffarde calumet brûle-gueule pipe-en-terre fume-la-pipe fumeuse fumeurs; pipe pipes hookah tobacco-pipe waterpipe smokers clay-pipe peace-pipe calumet briar smoking-a-pipe cigarette-holder stogie-pipe; 烟斗 水烟 烟袋 水烟筒 烟管 烟锅 旱烟 旱烟袋 烟嘴 抽烟斗 吸烟者 叼着烟斗
    opium pipe-à-opium fumerie fumeur-d'opium; opium opium-den opium-pipe; 鸦片 烟枪
    cendrier cendriers; ashtray ash-tray; 烟灰缸 烟缸
    cigare cigarette clope mégot cigares cigarettes sèche-cigarette cibiche paquet-de-cigarettes fume-cigarette étui-à-cigarettes tafe; cigar cigarette cigars cigarettes fag ciggy smokes cheroot pack-of-cigarettes ciggies stogie; 香烟 雪茄 烟头 烟卷 卷烟 纸烟 吸烟的 点烟 一根烟 烟盒 烟烟
    briquet allumette allumettes boîte-d'allumettes pierre-à-feu amadou; matchstick tinderbox matches matchbox flint-and-steel cigarette-lighter; 打火机 火柴 洋火 火镰 火绒
    cadre cadres encadrement bordure encadrer baguette-d'encadrement passe-partout encadreur cadre-doré sous-verre; frame frames framing picture-frame passe-partout gilt-frame framer; 画框 框 框子 边框 相框 镜框 裱 装裱 外框 装框
    vitrine vitre présentoir-de-verre vitrines cloche-de-verre globe-de-verre mise-sous-verre; showcase glass-case display-case vitrine glazed-case display-cabinet glass-cabinet bell-jar glass-dome behind-glass; 玻璃罩 防弹玻璃 展柜 橱窗 玻璃柜 陈列柜子 玻璃橱 玻璃钟罩 陈列橱
    clé clef clés clefs trousseau clés-de-saint-pierre porte-clés clef-d'or trousseau-de-clefs clé-en-or; key keys keyring bunch-of-keys golden-key latchkey skeleton-key; 钥匙 钥匙串 锁匙 一串钥匙 大钥匙
    serrure cadenas verrou loquet serrurier serrures trou-de-serrure cadenassé verrouillé fermé-à-clé targette loqueteau serrurerie; lock padlock latch keyhole locks locked locksmith deadbolt latchkey-hole bolted clasp-lock hasp; 锁 门锁 挂锁 锁头 锁孔 门闩 门栓 插销 上锁 锁上 钥匙孔 锁具
    clochette cloche cloches grelot grelots sonnette tintinnabule carillon-de-cloches bourdon-de-cloche sonnailles clarine battant-de-cloche tocsin glas tinter; bell bells handbell jingle bells-ringing cowbell sleigh-bell jingle-bells bell-ringer bell-clapper chime chimes tinkle ringing-bell toll; 铃铛 钟 铃 铃儿 小铃 大钟 铜钟 响铃 钟声 铃声 梵钟 铎
    miroir miroirs psyché trumeau glace glaces petit-miroir miroir-de-poche miroir-à-main se-mirer se-regarde-dans-la-glace se-mire narcissique; mirror mirrors looking-glass pier-glass hand-mirror handmirror cheval-glass reflection-in-the-mirror mirror-image looking-in-the-mirror pocket-mirror; 镜子 铜镜 镜 穿衣镜 镜面 照镜子 小镜子 大镜子 镜中 镜子里
    livre-ouvert-signet signet-de-livre ruban-de-livre; ribbon-marker book-marker; 书签带 书签绳
    dos-du-livre dos-de-livre couverture-de-livre plat-de-reliure fermoir-de-livre; book-spine spine-of-the-book book-cover dust-jacket book-clasp; 书脊 封面 书封 书壳 书扣 封底
    frontispice page-de-titre colophon; frontispiece title-page colophon; 扉页 卷首 版权页 书名页
    chapitre paragraphe préface épilogue texte-long ligne-de-texte lignes-de-texte colonne-de-texte colonnes-de-texte nombre-de-lignes passage-écrit; chapter paragraph preface foreword paragraphs lines-of-text columns-of-text line-of-text text-block passage passages; 章节 段落 序言 前言 篇章 文本 正文 全文 行字 几行 一段话 一段文字 文段 经文段 原文
    pétition requête placet supplique mémoire-écrit plainte-écrite; petition plea request-to-the-king petitions petitioner written-request appeal; 请愿书 请求书 状子 诉状 上书 奏折 奏章 陈情 状纸
    testament-légué dernières-volontés testamentaire; last-will will-and-testament; 遗嘱 遗书 遗愿 遗言
    passeport laissez-passer sauf-conduit attestation brevet; passport safe-conduct travel-pass permit; 护照 通行证 文牒 路条 证明书 毕业证 执照 许可证
    billet-d'entrée ticket-de-train; train-ticket; 车票 票根
    ruban-adhésif scotch; sticky-tape adhesive-tape duct-tape; 胶带 透明胶
    agrafe-de-bureau trombone-de-bureau punaise-de-bureau; paperclip stapler drawing-pin thumbtack; 回形针 曲别针 图钉 订书机
    taille-crayon; eraser pencil-sharpener; 橡皮 卷笔刀 削铅笔
    trou-de-souris nid-de-poule; mousehole pothole; 老鼠洞
    fagot fagots petit-bois bois-de-chauffage tas-de-bois; firewood faggot faggots kindling bundle-of-sticks woodpile; 柴
    sac-de-couchage; sleeping-bag; 睡袋
    longe-et-muselière muselière; dog-muzzle; 嘴套 口笼
    collier-de-chien laisse-collier; dog-collar; 狗脖套 项圈
    mangeoire-à-oiseaux perchoir; bird-feeder perch bird-table; 栖木 鸟架 鸟食罐 鹦鹉架
    bocal-à-poissons; fishbowl fish-bowl goldfish-bowl; 鱼缸 金鱼缸 玻璃缸
    épouvantail épouvantails; scarecrow; 稻草人 草人
    bonhomme-de-neige; snowman; 雪人
    boule-de-neige bataille-de-boules-de-neige; snowball snowball-fight; 雪球 打雪仗
    girouette-de-papier moulinet; pinwheel; 纸风车
    guirlande-lumineuse lampions; fairy-lights string-lights; 彩灯 小彩灯
    sapin-de-noël boule-de-noël; christmas-tree bauble; 圣诞树
    oeuf-de-pâques œuf-de-pâques; easter-egg; 彩蛋
    fer-à-cheval-porte-bonheur; lucky-charm; 幸运物 幸运符
    cadavre-exquis; exquisite-corpse; 
    bric-à-brac pêle-mêle capharnaüm; jumble clutter hodgepodge mishmash; 杂乱 大杂烩 乱堆 杂物堆 零零碎碎
    manche-d'outil manche-en-bois; handle-of-a-tool broomstick-handle; 木柄 刀把 把柄
    pied-d'objet piètement pied-de-coupe pied-de-vase piédouche; foot-of-a-vessel foot-ring stem-of-a-cup stemmed; 圈足 器足 高足 足底 底足
    fond-de-récipient cul-de-bouteille; bottom-of-a-vessel base-of-a-cup; 杯底 器底 壶底 碗底
    goulot col-de-vase bec-verseur becquet goulotte; spout pouring-lip neck-of-a-bottle pouring-spout; 壶嘴 瓶口 瓶颈 嘴子 流口 壶流
    panse-du-vase renflement ventre-de-vase; belly-of-a-vase bulge-of-the-jar; 器腹 瓶肚 圆肚 大肚 鼓腹
    lèvre-de-vase ouverture-du-vase bouche-de-vase embouchure; lip-of-a-vase mouth-of-a-vase orifice aperture; 口部 瓶口沿 开口 敞口 器口
    fente-de-tirelire rainure encoche cran; slot notch nick slit-opening; 槽 凹口 豁口 切口 缝隙 狭缝 刻痕
    tige-métallique tringle barre-de-fer tringles barre; iron-bar metal-rod bar-of-metal; 铁棍 金属杆 铁杆 横杆 棒条 铁条
    tube tuyau tuyaux tuyauterie; tube tubes pipe-of-metal piping duct; 管子 管道 水管 软管 圆管
    robinet robinets; faucet spigot water-tap; 水龙头 龙头
    ressort-métallique ressort; coil-spring metal-spring; 弹簧 发条簧
    anneau-de-fer anneau-métallique boucle-de-métal oeillet-métallique; metal-ring iron-ring metal-loop ring-shaped; 铁圈 金属环 环状 环形 圈圈
    plaques plaquettes lamelle; plaque plaques plate-of-metal lamella; 牌匾 匾 薄板 金属板 饰板
    éclat-de-bois écharde copeau copeaux sciure; splinter wood-shavings sawdust wood-chip; 木屑 木刺 刨花 木片 锯末
    """
}
