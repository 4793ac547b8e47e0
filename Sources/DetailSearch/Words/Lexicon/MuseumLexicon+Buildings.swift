// swift-format-ignore-file

extension MuseumLexicon {
  /// Buildings and their parts, rooms, streets, ornament and architectural members.
  static let buildings = """
    = bâtiment bâtiments édifice édifices construction immeuble bâtisse architecture architectural monument bâtisses constructions structure-bâtie immeubles monuments monumentale gros-bâtiment bloc-d'immeubles tour-d'habitation édifier architectes; building buildings edifice construction architecture architectural structure monument structures building-block apartment-block block-of-flats tower-block high-rise tenement built-structure architectural-monument premises; 建筑 建筑物 房子 楼 楼房 大楼 高楼 建筑群 建筑体 楼宇 屋宇 大厦 大房子 洋楼 公寓楼 建起来的 一栋楼 公寓
    hangar-à-bateaux; boathouse houseboat; 船屋
    refuge-de-montagne; mountain-hut; 山间小屋
    rotonde; rotunda; 圆厅 圆亭
    tipi-indien; teepee; 印第安帐篷
    vivier-à-poissons; fishpond; 鱼塘 养鱼池
    noria roue-hydraulique; noria waterwheel-irrigation; 筒车
    guérite-de-bain cabine-de-plage cabine-de-bain; bathing-machine beach-cabin; 海滩小屋 更衣小屋
    courtine poterne barbacane châtelet; barbican bailey gatehouse curtain-wall postern; 城堡外墙 城堡门楼 瓮城
    cour-de-prison; prison-yard; 放风场
    réservoir château-d'eau; water-tower reservoir tank; 水塔 水箱 蓄水
    gendarmerie commissariat poste-de-police; police-station; 派出所
    banque agence-bancaire; bank-building; 
    cour-de-récréation; playground schoolyard; 操场 游乐场
    gymnase palestre; stadium gymnasium palaestra; 体育场 体育馆 角力场
    phare-d'alexandrie; lighthouse-of-alexandria; 
    crématorium; crematorium; 火葬场
    tente-bédouine; bedouin-tent; 
    ferme-fortifiée; fortified-farm; 
    maison-sur-pilotis; stilt-house house-on-stilts; 吊脚楼 高脚屋
    maison-brûlée maison-en-feu; burning-house house-on-fire; 
    ville-en-flammes ville-incendiée incendie-de-ville; burning-city city-on-fire; 
    ville-au-loin ville-à-l'horizon; town-in-the-distance city-in-the-background; 远处的城市
    clocher-au-loin; church-in-the-distance; 
    château-sur-la-colline; castle-on-the-hill; 山上的城堡
    pigeonnier-tour; dovecote-tower; 
    lavoir-public; wash-house-public; 洗衣池
    marché-aux-chevaux; horse-fair; 马市
    octroi; toll-house customs-house tollgate; 收费站 海关 关卡
    cale-sèche arsenal-naval chantier-naval; shipyard dry-dock; 船厂
    pressoir-bâtiment; press-house; 
    briqueterie tuilerie; brickyard brickworks; 砖窑
    serre-palais-de-cristal palais-de-cristal; crystal-palace; 水晶宫
    passage-couvert-galerie; shopping-arcade; 拱廊街
    monument-aux-morts; war-memorial; 纪念碑 烈士碑
    maison maisons logis demeure bicoque baraque pavillon maisonnette maisonnettes chez-soi foyer-maison toits-de-maisons habitat habitation bicoques pavillons maisons-à-colombages maison-de-campagne demeures colombages foyer-familial; house houses home dwelling residence cottage-house little-house homes dwelling-house half-timbered terraced-house row-house bungalow household-home residence-house houses-roofs timber-framed farmhouse-home abode lodgings; 房子 屋子 房屋 住宅 宅子 小楼 民居 住家 家宅 小房子 民房 平房 屋舍 住房 小洋楼 一座房子 村舍 房舍 半木结构 住处
    maison cabane ferme chaumière villa maisonnette-de-campagne; house hut cottage farm small-house; 房子 屋子 小屋 农舍 小木房
    mairie hôtel-de-ville hôtel-de-ville-de-paris hôtels-de-ville beffroi-municipal; town-hall city-hall town-halls guildhall; 市政厅 市政府 市府
    tribunal palais-de-justice parlement assemblée-nationale; courthouse law-court parliament; 法院 议会 国会
    ambassade consulat; embassy embassies consulate-building; 大使馆 领事馆
    bourse-de-commerce; stock-exchange; 证券交易所 银行
    pension-de-famille; guesthouse boarding-house; 旅馆 旅店
    café-concert terrasse-de-café café-terrasse cafés-concerts buvette bistrots salon-de-thé; café-terrace coffeehouse coffee-house cafes cafe coffee-shop tea-room sidewalk-cafe; 咖啡馆 露天咖啡座 咖啡厅 咖啡店 茶座 街边咖啡
    boulangerie boulangeries fournil; bakery baker's-shop bakehouse; 面包房 面包店 面包坊 烘焙房
    pharmacie apothicaire officine pharmacies; pharmacy apothecary drugstore pharmacies chemist's-shop; 药房 药店 药铺 药材店 中药铺
    librairie bouquiniste livres-d'occasion; bookshop bookstall bookseller bookshops bookstore second-hand-books; 书店 书摊 书局 书肆
    salon-de-coiffure barbier; barbershop barber; 理发店 理发师
    cirque chapiteau-de-cirque piste-de-cirque clown-de-cirque trapèze; circus big-top circus-ring circus-tent trapeze sawdust-ring; 马戏团 马戏 马戏棚 马戏场 空中飞人
    music-hall cabaret-dansant bal-musette dancing discothèque salle-de-danse bal-public cabarets folies-bergère; music-hall dance-hall nightclub dance-halls cabaret-show disco ballroom-dance can-can-hall; 歌舞厅 夜总会 舞场 歌舞表演 红磨坊 迪厅
    zoo ménagerie jardin-zoologique jardin-des-plantes aquarium zoos ménageries; zoo menagerie aquarium botanical-garden zoological-garden menageries; 动物园 植物园 水族馆 万牲园
    observatoire laboratoire; observatory laboratory; 天文台 实验室
    caserne corps-de-garde casernes guérite; barracks guardhouse sentry-box guard-post; 兵营 警卫室 军营房 岗亭 哨所
    caravansérail caravansérails; caravanserai caravanserais; 商队驿站 驿站 驿馆客栈
    harem sérail gynécée harems odalisques-harem sérails; harem seraglio harems women's-quarters; 后宫 闺房 内宅 女眷 宫闱
    yourte tipi wigwam igloo; yurt tepee igloo; 蒙古包 帐篷屋 冰屋
    case-africaine paillote; thatched-hut; 草棚
    cabane-dans-les-arbres; treehouse; 树屋
    chalet isba; chalet log-cabin; 木屋 小木屋
    menhir mégalithe dolmen cromlech alignement-de-menhirs dolmens mégalithes; megalith dolmen menhir standing-stone menhirs dolmens stone-circle; 巨石阵 石柱群 巨石 立石 石阵 石圈
    tumulus cairn tumuli; tumulus cairn barrow-mound burial-mounds; 土冢 古冢 石堆 封土堆
    grande-muraille muraille-de-chine; great-wall great-wall-of-china; 长城 万里长城
    cité-interdite; forbidden-city; 故宫 紫禁城 皇城
    torii portique-japonais; torii shinto-gate japanese-gate; 鸟居 神社门
    pavillon-de-thé maison-de-thé; teahouse tea-house; 茶室 茶馆
    paifang portique-chinois; paifang memorial-arch; 牌坊 牌楼
    kasbah médina souk-couvert; kasbah medina; 老城区
    cabane cabanes chaumière hutte masure cahute bergerie-cabane cabanon bicoque-en-bois refuge-cabane baraques cahutes hangars-en-bois appentis remise-à-outils masures taudis gourbi; hut huts cottage shack cabin shed hovel log-cabins cabins shacks lean-to outhouse woodshed huts-village shanty beach-hut shelter-hut thatched-cottage garden-shed sheds hovels; 小屋 茅屋 草屋 木屋 棚子 茅草屋 棚屋 小棚子 破屋 破房子 小木棚 茅棚 窝棚 陋室 木板房 简陋的房子 草房 石屋
    ferme fermes grange métairie ferme-modèle corps-de-ferme granges bâtiments-de-ferme cour-de-ferme silo métairies mas-provençal basse-cour-de-ferme; farm farmhouse barn farmstead farms barns farmyard farmhouses croft granaries silo homestead outbuildings farm-buildings barnyard-farm ranch; 农舍 农场 谷仓 农庄 粮仓 农家 农家院 谷仓儿 牧场屋 农户 田庄 粮囤
    moulin moulins moulin-à-vent moulin-à-eau ailes-de-moulin moulins-à-vent moulin-hollandais roue-de-moulin minoterie bief; mill mills windmill watermill mill-wheel sails-of-a-mill dutch-windmill mill-race windmills watermills miller's mill-pond; 风车 磨坊 水车 水磨 大风车 磨房 风磨 小风车
    villa hôtel-particulier manoir gentilhommière villas manoirs hôtels-particuliers maison-de-maître gentilhommières bastide pavillon-de-chasse; villa mansion manor country-house townhouse villas mansions manor-house stately-home country-estate hunting-lodge chateau-villa manors; 别墅 豪宅 庄园 府邸 宅邸 官邸 豪宅大院 猎庄 公馆 大宅 大院 洋房
    palais palais-royal grand-palais petit-palais palais-impérial palais-de-roi demeure-royale alcazar palais-d'été palatial palatin; palace palaces palazzo royal-palace imperial-palace summer-palace palatial royal-residence alcazar king's-house; 宫殿 皇宫 宫 王宫 宫廷 行宫 王府 大皇宫 离宫 宫室 宫阙 大宫殿 宫里 圆明园
    palais château manoir résidence; palace castle mansion; 宫殿 城堡
    versailles; versailles; 凡尔赛 凡尔赛宫
    tour tours tourelle beffroi donjon tourelles tours-rondes tour-carrée tour-ronde tour-d'angle tourelle-d'angle tour-de-babel-tour beffrois haute-tour tours-jumelles; tower towers turret belfry turrets round-tower corner-tower bell-tower-town square-tower towering twin-towers clocktower clock-tower; 塔 塔楼 高塔 塔尖 角楼 方塔 双塔 城楼 塔楼顶 箭楼 塔身 小塔
    tour clocher donjon minaret; tower steeple belfry minaret spire; 塔 钟楼 尖塔 塔楼
    tour-eiffel dame-de-fer tour-de-fer; eiffel-tower iron-lady; 埃菲尔铁塔 铁塔
    gratte-ciel gratte-ciels; skyscraper skyscrapers; 摩天大楼 高楼大厦 摩天楼
    sacristie; sacristy vestry; 圣器室
    tribune-d'orgue buffet-d'orgue; organ-loft organ-case; 管风琴台
    flèche-de-cathédrale; cathedral-spire; 教堂尖顶
    clocher clochers flèche-d'église campanile clochetons coq-du-clocher clocheton flèches-d'église; steeple spire belltower bell-tower campanile church-tower spires steeples church-spire belfries; 钟楼 尖塔 尖顶 塔尖 教堂塔 教堂钟楼 塔尖儿
    pylône-de-temple pylône; pylon temple-gateway; 塔门
    salle-hypostyle; hypostyle-hall; 多柱厅
    naos cella saint-des-saints; naos cella inner-sanctum; 内殿 神龛 圣所
    propylées; propylaea; 山门
    iwan liwan; iwan; 伊万 拱厅
    muqarnas; muqarnas honeycomb-vault; 钟乳石装饰 蜂窝拱
    minaret minarets; minaret minarets; 宣礼塔 尖塔
    pyramide pyramides pyramide-de-verre pyramide-du-louvre grande-pyramide pyramidion pyramides-d'égypte; pyramid pyramids glass-pyramid louvre-pyramid great-pyramid pyramids-of-giza pyramidion; 金字塔 玻璃金字塔 大金字塔 金字塔们 卢浮宫金字塔
    obélisque obélisques aiguille-de-pierre obélisques-égyptiens; obelisk obelisks stone-needle cleopatra's-needle egyptian-obelisk; 方尖碑 方尖塔 尖碑 方尖柱
    mastaba chapelle-funéraire mastabas; mastaba mastabas; 马斯塔巴 平顶墓 石室墓
    arc-de-triomphe arcs-de-triomphe porte-triomphale; triumphal-arch triumphal-arches arc-de-triomphe marble-arch; 凯旋门 凯旋门儿
    amphithéâtre arène arènes colisée cirque-romain hippodrome gladiateurs-arène amphithéâtres cirque-antique arènes-romaines gradins-d'arène; amphitheatre amphitheater arena colosseum coliseum hippodrome arenas amphitheatres bullring gladiator-arena roman-circus; 竞技场 斗兽场 圆形剧场 角斗场 赛马场 斗牛场 大竞技场
    théâtre théâtres opéra salle-de-spectacle opéras salle-de-théâtre opéra-garnier salles-de-spectacle fauteuil-d'orchestre poulailler-de-théâtre parterre-de-théâtre; theatre theater opera-house playhouse theatres playhouses auditorium stalls-theatre opera-box box-at-the-opera; 剧院 剧场 歌剧院 戏院 大剧院 歌剧院里 戏楼 戏台子 戏园子 大戏院 观众席
    thermes bain bains hammam bains-publics étuve sauna bain-turc bains-turcs thermal; baths bathhouse thermae hammam turkish-bath steam-bath roman-baths sauna spa public-baths; 浴场 浴室 澡堂 公共浴场 土耳其浴 桑拿 洗浴 蒸汽浴 浴池
    aqueduc viaduc aqueducs viaducs pont-du-gard; aqueduct viaduct aqueducts viaducts roman-aqueduct; 高架渠 水道桥 引水渠 高架桥 高架引水渠
    bibliothèque bibliothèques; library libraries; 图书馆 藏书室 书房
    hôpital hospice; hospital almshouse; 医院 济贫院
    prison prisons cachot geôle oubliette bastille bagne prisonnier-en-cellule cachots cellule-de-prison geôles barreaux-de-prison oubliettes embastillé au-trou taule forteresse-prison pénitencier; prison jail gaol dungeon cell jailhouse prison-cell dungeons jails clink slammer penitentiary gaols prisoner's-cell; 监狱 牢房 地牢 牢 巴士底狱 铁窗里 大牢
    école écoles lycée collège université académie écoliers-et-école universitaires salles-de-classe collèges pensionnat internat maîtresse-d'école; school schools college university academy schooling schoolhouse boarding-school kindergarten classrooms universities colleges playgroup; 学校 大学 学院 学堂 学府 私塾 书院 中学 小学 幼儿园 寄宿学校 学堂里 课堂
    auberge taverne cabaret bistrot brasserie estaminet guinguette troquet auberges tavernes bar-à-vin cabarets-populaires gargote guinguettes estaminets relais-de-poste hôtellerie troquets bouchon-lyonnais caboulot boui-boui bouiboui; inn tavern pub bistro alehouse bar taverns inns pubs wine-bar beerhouse hostelry roadhouse coaching-inn saloon bistros dive-bar watering-hole-pub; 酒馆 客栈 小酒馆 酒吧 小旅馆 饭馆 酒肆 酒家 小饭馆 小酒吧 馆子 驿馆 酒楼 旅社
    bordel maison-close lupanar bordels maisons-closes maison-de-passe lupanars claque-bordel; brothel bordello brothels whorehouse house-of-ill-repute bawdy-house red-light; 妓院 青楼 窑子 红灯区 风月场 勾栏
    boutique-d'artisan échoppe magasin étal échoppes magasins étals stand étalage devantures commerce-boutique éventaire vitrine-de-magasin; market-stall booth store shopfront shop-window stalls booths storefront street-stall market-stalls retail boutique; 店铺 摊位 铺子 摊子 小店 商铺 店面 小摊 货摊 摊子儿 铺面 小卖部 门店 店家 百货
    marché halle halles bazar souk foire halles-de-paris foires place-du-marché souks marché-couvert marché-aux-esclaves; marketplace market bazaar souk markets fairs fairground covered-market slave-market open-air-market market-day village-fair town-market; 市场 集市 市集 巴扎 菜市场 赶集 菜场 夜市 早市 鱼市场 大集 农贸市场
    usine usines fabrique manufacture haut-fourneau manufactures cheminées-d'usine ateliers-de-fabrique hauts-fourneaux aciérie filature zone-industrielle industrie fonderie laminoir usine-à-gaz forges-industrielles; factory factories foundry foundries mills-factory industry factory-chimney smelting ironworks steelworks cotton-mill rolling-mill manufactory industrial-plant gasworks; 工厂 厂房 作坊 铸造厂 炼铁厂 钢厂 纱厂 制造厂 冶炼 铁厂 棉纺厂 轧铁 烟囱林立
    atelier ateliers élève apprenti disciple; studio workshop atelier pupil apprentice follower; 画室 工作室 工坊 作坊 车间 学生 学徒 弟子 徒弟
    entrepôt hangar remise magasin-à-grains hangars dépôts-de-marchandises docks-entrepôt silos; warehouse hangar storehouse granary hangars storage-shed stockroom; 仓库 库房 货栈 货仓 库房子 堆房 栈房 粮库
    kiosque gloriette belvédère pavillon-de-jardin folie-de-jardin tempietto kiosques gloriettes pavillons-de-jardin rotonde-de-jardin folie-architecture temple-de-l'amour; kiosk gazebo summerhouse pavilion belvedere gazebos pavilions rotunda-garden garden-pavilion bandstand-kiosk garden-temple summer-house; 亭子 凉亭 亭 亭台 楼阁 观景亭 小亭子 凉亭子 园亭 水榭 亭阁 亭榭
    ruine ruines vestige vestiges décombres ruinée ruines-antiques ruines-romaines temple-ruiné mur-écroulé colonne-brisée délabré délabrement pan-de-mur gravats tas-de-pierres-ruine; ruin ruins ruined remains rubble tumbledown ruinous derelict dilapidated ancient-ruins roman-ruins broken-columns fallen-columns decay-building remnants bombed-out ramshackle fallen-down wall-remains; 废墟 遗迹 残垣 断壁残垣 瓦砾 遗址 残墙 破败 颓垣 倒塌的 断柱 古迹 残柱 旧址 断墙 残迹 破墙 破庙 荒废
    ruine temple colonne-antique arc; ruin temple arch; 废墟 神庙 遗迹
    chantier échafaudage échafaudages chantiers en-construction travaux-de-construction échafaud-de-chantier ouvriers-du-bâtiment bâtisseurs; building-site scaffolding building-works construction-site scaffold-building under-construction builders; 工地 脚手架 施工 在建 建造中 盖房子
    grue-de-chantier; hoist; 起重机 吊车
    maçon tailleur-de-pierre; mason stonemason bricklayer; 石匠 泥瓦匠 瓦匠
    == lieu-de-culte lieux-de-culte édifice-religieux bâtiment-religieux; place-of-worship religious-building house-of-worship; 宗教场所
    église églises paroisse clochers-d'église petite-église intérieur-d'église paroissial parvis-d'église église-de-village église-gothique maison-de-dieu ecclésial; church churches parish-church church-interior village-church house-of-god churchgoing kirk gothic-church steepled-church; 教堂 礼拜堂 小教堂儿 天主堂 教会 教堂里 圣堂 基督教堂 教区
    église cathédrale chapelle basilique abbaye; church cathedral chapel abbey; 教堂 大教堂
    cathédrale cathédrales basilique collégiale duomo cathédrale-gothique parvis-de-cathédrale tours-de-cathédrale nef-de-cathédrale; cathedral basilica minster duomo cathedrals gothic-cathedral basilicas; 大教堂 主教座堂 圣殿 主教堂 大圣堂
    notre-dame cathédrale-de-paris; notre-dame; 巴黎圣母院 圣母院
    chapelle chapelles oratoire chapelles-latérales; chapel chapels oratory side-chapel lady-chapel; 小教堂 礼拜堂 小圣堂 祈祷室 礼拜室
    couvent monastère abbaye cloître prieuré chartreuse monastères cloîtres couvents abbayes moutier prieurés monastique monacal; convent monastery abbey cloister priory monasteries convents abbeys cloisters nunnery monastic cloistered charterhouse; 修道院 回廊 女修道院 隐修院 尼姑庵 隐修 寺院修道 修院 修道士院 女修院
    temple temples sanctuaire panthéon petit-temple temple-grec temple-romain temple-égyptien sanctuaires temple-en-ruine lieu-sacré lieu-saint; temple temples sanctuary pantheon greek-temple roman-temple egyptian-temple sanctum holy-place shrine-building sacred-place house-of-worship; 神庙 寺庙 庙 神殿 万神殿 圣所 庙宇 寺 寺院 神社 祠堂 神祠 大庙 小庙 庙堂 宗庙 道观 庵
    parthénon acropole temple-d'athéna; parthenon acropolis temple-of-athena; 帕特农神庙 卫城 帕提农神庙
    pagode pagodes tour-chinoise; pagoda pagodas; 宝塔 佛塔 塔
    mosquée mosquées grande-mosquée coupole-de-mosquée; mosque mosques great-mosque; 清真寺 回教堂 清真大寺
    synagogue synagogues; synagogue; 犹太教堂 犹太会堂 会堂
    ziggourat tour-de-babel ziggourats temple-à-étages; ziggurat tower-of-babel ziggurats stepped-temple stepped-tower; 金字形神塔 塔庙 巴别塔 通天塔 阶梯塔 神塔
    ermitage thébaïde; hermitage; 隐居处 隐士小屋 草堂
    == fortification fortifications ouvrage-fortifié; fortification fortifications; 城防
    château châteaux donjon château-fort châteaux-forts castel manoir-fortifié châteaux-de-la-loire donjons château-médiéval; castle castles chateau medieval-castle fortified-castle castellan bouncy-castle castle-keep keep-tower fairytale-castle; 城堡 古堡 大城堡 古城堡
    forteresse fortifications citadelle rempart remparts bastion fort créneau créneaux forteresses remparts-de-ville murailles-de-ville fort-militaire bastions citadelles créneaux-de-château crénelé fortin enceinte-fortifiée casemate fortifier renforcer renforcé renfort consolider-un-mur; fortress fortification citadel rampart ramparts battlement battlements stronghold forts fortresses fortified bastions ramparts-walls crenellated crenellations castellated blockhouse redoubt garrison-fort citadels pillbox-fort fortify reinforce reinforced reinforcement strengthened; 堡垒 要塞 城墙 碉堡 城垛 炮台 城堡墙 雉堞 城防 寨 垛墙 城墙垛 工事 加固城防 设防 防御工事 强化 增援 补强
    tour-de-guet échauguette tours-de-guet beffroi-de-guet; watchtower lookout-tower lookout-post watch-tower; 瞭望塔 岗楼 瞭望楼 望楼 烽火台 哨塔
    pont-levis herse douves ponts-levis fossé-d'eau; drawbridge portcullis moat drawbridges portcullises; 吊桥 护城河 闸门 铁闸
    meurtrière mâchicoulis; loophole arrow-slit machicolation; 射箭孔 箭眼 垛口
    = lieu-public; public-place; 公共场所
    ville villes cité cités métropole bourg bourgade urbain citadin citadins vue-de-ville grande-ville mégapole ville-fortifiée toits-de-la-ville vue-urbaine petite-ville skyline-ville municipalité; city cities town towns urban metropolis cityscape big-city city-view small-town cityscapes walled-city city-skyline townsfolk-city cities-and-towns cityscape-view; 城市 城 城镇 都市 小镇 古城 市区 城里 大城市 市镇 城郭 街市 老城 都会
    ville village cité bourg; city town village; 城市 村庄 小镇
    village villages hameau villageois-lieu hameaux patelin bled-village bourgade-village petit-village clochemerle trou-perdu bled bleds; village villages hamlet small-village country-village villagers-village hamlets settlements; 村庄 村子 村落 小村 村 村镇 屯子 寨子 农村 村儿 山庄 村屋 乡镇
    quartier faubourg banlieue faubourgs quartiers banlieues bas-quartiers ghetto bidonville; district neighbourhood neighborhood suburb quarter suburbs slum slums neighbourhoods districts outskirts shanty-town ghetto; 街区 城区 郊区 贫民窟 市郊 老街区 郊外区
    place places parvis esplanade forum agora place-de-la-concorde grand-place place-du-village place-publique parvis-de-l'église placette forums place-centrale; square plaza piazza forum agora esplanade squares public-square market-square town-square village-square main-square courtyard-square plazas; 广场 集市广场 空地 大广场 集市口 市中心 场子 小广场
    rue rues ruelle boulevard avenue venelle ruelles avenues boulevards rue-pavée rue-commerçante scène-de-rue dans-la-rue allées-et-venues impasse passage-couvert venelles trottoirs coin-de-rue; street streets avenue alley boulevard lane streetscape alleyway alleys streets-of back-street cobbled-street side-street street-corner thoroughfare high-street laneway cul-de-sac dead-end lanes street-scene avenues boulevards; 街道 街 大街 小巷 巷子 林荫道 胡同 街景 街上 长街 弄堂 小街 马路边 大道 街面 巷口 死胡同 街巷
    rue route chemin sentier allée; street road path lane; 街道 道路 小路
    égout caniveau égouts bouche-d'égout; sewer sewers manhole drain drains; 下水道 阴沟 井盖 排水沟 下水沟
    banc-public; park-bench; 公园长椅
    kiosque-à-musique kiosque-à-journaux; bandstand newsstand; 音乐亭 报亭
    panneau panneau-routier; road-sign signpost; 路牌 路标
    borne-milliaire borne bornes; milestone mile-stone bollards; 界碑 里程碑 里程石 石桩
    feu-rouge feu-tricolore feux-de-signalisation; traffic-light traffic-lights stoplight; 红绿灯 交通灯 红灯
    route routes chemin chemins sentier allée sente voie piste sentiers chemin-de-terre petit-chemin bord-du-chemin chemin-creux chemin-forestier piste-de-terre grand-chemin chemin-qui-mène sente-forestière bifurcation virage tournant-de-route lacet-de-route; road roads path trail track footpath lane dirt-road country-road pathway trackway winding-path winding-road walkway footway lane-road roadside bend-in-the-road wayside highway trails country-lane byway; 道路 小路 小道 大路 小径 土路 条路 路上 路面 马路 土路子 弯弯的路 路边 小道儿 石子路 小径儿 山路 大马路 弯路 路途 通路 林荫路 羊肠小道 拐弯
    trottoir pavé pavés chaussée pavage pavés-mouillés chaussées pavée rue-mouillée dallages-de-rue bordure-de-trottoir; pavement sidewalk cobblestone cobblestones paving cobbled pavements wet-pavement kerb curb paved flagstones paving-stones sidewalks; 人行道 石板路 铺路石 鹅卵石路 铺石 湿漉漉的路 马路牙子 石砖路 人行路
    pont ponts passerelle ponceau pont-levis petit-pont grand-pont pont-de-pierre pont-de-bois pont-japonais arche-de-pont arches-du-pont pont-neuf pont-en-arc passerelles pont-suspendu enjambe; bridge bridges footbridge drawbridge little-bridge stone-bridge wooden-bridge japanese-bridge arched-bridge bridge-arch bridged spanning suspension-bridge humpback-bridge bridges-over; 桥 桥梁 小桥 石桥 木桥 拱桥 大桥 吊桥 高架桥 廊桥 小木桥 悬索桥 桥面 过桥 独木桥 桥上
    tunnel souterrain tunnels galerie-souterraine passage-souterrain souterrains catacombe-tunnel; tunnel underground-passage tunnels underground-tunnel underpass secret-passage subterranean; 隧道 地道 地下道 密道 暗道
    carrefour carrefours croisée-des-chemins croisement; crossroads crossroad junction road-junction; 十字路口 路口 三岔路口 岔路
    barrage digue écluse barrages digues écluses; dam dike dyke lock-gate weir sluice dams dykes floodgate levee dikes; 水坝 堤坝 水闸 大坝 堤 闸 闸门水 拦河坝 防波堤坝
    jardin jardins parc square jardinet bosquet-de-jardin labyrinthe jardin-des-plantes jardins-à-la-française jardin-à-la-française jardin-anglais jardin-public jardinage allées-du-jardin parcs espace-vert jardins-suspendus jardin-fleuri labyrinthes jardin-clos verger-jardin; garden gardens park parkland maze labyrinth botanical-garden gardening formal-garden french-garden english-garden public-garden garden-path park-like hanging-gardens walled-garden palace-gardens enclosed-garden maze-garden mazes public-park labyrinthine; 花园 园子 公园 园林 迷宫 御花园 植物园 后花园 庭园 后院 公园里 花园里 院里 园林造景 苑
    jardin cour parc jardin-des-plantes; garden park courtyard botanical-garden; 花园 院子 庭院 公园 植物园
    cour patio préau atrium péristyle courette cours-intérieures arrière-cour cour-intérieure cour-carrée basse-cour-lieu atriums; courtyard court patio atrium peristyle yard courtyards backyard inner-courtyard courtyard-garden patios quadrangle-court inner-yard farm-court cloister-court; 院子 庭院 天井 中庭 柱廊院 内院 前院 天井院 院落 后院子 院坝 四合院 小院 大院子 方庭
    fontaine fontaines jet-d'eau vasque jets-d'eau fontaine-publique vasques bassin-et-fontaine borne-fontaine; fountain fountains waterspout fountain-basin drinking-fountain water-jet water-feature jets-of-water; 喷泉 喷水池 喷水 喷水池子 水柱 饮水泉
    fontaine bassin jet-d'eau; fountain pool basin; 喷泉 水池
    bassin bassins piscine pièce-d'eau piscines bassin-rond grand-bassin plan-d'eau-de-jardin bassin-d'apollon baignade-bassin; pool basin swimming-pool pools swimming-pools basin-water reflecting-pool ornamental-pond paddling-pool plunge-pool; 水池 池子 泳池 水塘 游泳池 水景池 圆池 大水池 池水边
    clôture barrière palissade enclos haie-de-bois palissades barrières-de-bois barbelés-clôture clôtures haies-barrière piquet piquets portillons grillage-de-clôture enclose rambarde; fence fences palisade railings barrier enclosure fenced picket-fence paling palings fencing-wood garden-fence wooden-fence barriers gate-fence stake-fence stockade pen-enclosure railing-fence posts-fence; 栅栏 篱笆 围栏 围墙 木栅栏 护栏网 木栏 围墙栏 栅 隔离栏 树篱墙
    = pièce-d'habitation pièces-d'habitation intérieur intérieurs chambre-intérieure intérieur-de-maison appartement appartements pièces-à-vivre intérieur-bourgeois logis-intérieur intérieur-hollandais appartement-royal; room rooms interior chamber domestic-interior apartment apartments living-space chambers dutch-interior flat-apartment quarters-room indoor-scene royal-apartment interiors suite-of-rooms indoors-room; 房间 室内 屋里 内景 厅室 屋内 公寓房 室内场景 套房 居室 屋子里 家中 房内 内室 室内景 寓所 房间里 宫室内 套间
    chambre chambres chambre-à-coucher chambre-du-roi chambre-de-la-reine dortoir chambrette chambre-de-bonne alcôve-chambre chambres-royales piaule piaules turne; bedroom bedchamber chamber bedrooms king's-bedroom queen's-bedroom dormitory bed-chamber guest-room boudoir-bedroom master-bedroom sleeping-quarters; 卧室 寝室 寝宫 睡房 卧房 宿舍 寝殿 闺阁 客房
    salon salons séjour boudoir antichambre salon-doré grand-salon petit-salon salle-de-séjour fumoir salon-de-réception boudoirs; drawing-room living-room parlour parlor salon lounge boudoir antechamber sitting-room drawing-rooms reception-room smoking-room front-room living-rooms parlours lounge-room salons; 客厅 沙龙 起居室 会客室 前厅 大客厅 会客厅 休息室 小客厅 接待室 会客间 厅堂 堂屋
    salle salles salle-de-bal grande-salle salle-hypostyle salle-de-bal-dorée salles-du-palais salle-des-fêtes salle-d'apparat grande-salle-voûtée galerie-d'honneur salle-du-banquet salle-d'audience salle-de-réception; hall halls ballroom great-hall hypostyle-hall ballrooms banqueting-hall great-halls state-room state-rooms audience-chamber reception-hall banquet-hall assembly-hall hallroom; 大厅 厅 舞厅 大殿 展厅 殿 多柱厅 大堂 礼堂 议事厅 会议厅 厅殿 大殿堂 殿堂
    galerie galeries corridor couloir galerie-des-glaces couloirs corridors longue-galerie dégagement coursive passage-voûté galerie-de-peinture enfilade déambulatoire; gallery galleries corridor hallway passageway hall-of-mirrors long-gallery corridors passageways hallways cloister-walk picture-gallery enfilade ambulatory; 走廊 画廊 长廊 过道 镜厅 廊子 镜厅儿 游廊 拱廊道 通道 甬道 过廊 走道 画廊走廊 大画廊
    salle-à-manger réfectoire; dining-room refectory; 餐厅 饭厅 食堂
    cuisine cuisines arrière-cuisine arrière-cuisines office-de-cuisine coin-cuisine fourneau-de-cuisine évier; kitchen scullery pantry kitchens sculleries pantries sink-kitchen cook-house kitchen-sink; 厨房 灶房 配膳室 厨房间 灶台 大厨房 灶间 水槽 伙房
    cabinet cabinets cabinet-de-travail studiolo bureau-de-travail cabinet-de-lecture bureau-de-travail-pièce cabinet-du-roi studiolos; study studiolo office study-room reading-room private-study scholar's-study studies-room; 书房 书斋 办公室 小书房 阅览室 书斋子
    cabinet-de-curiosités; cabinet-of-curiosities wunderkammer; 珍奇屋 珍宝室 奇珍柜
    salle-de-bains baignoire tub baignoires salle-de-bain bain-baignoire baignoire-sabot douche prendre-son-bain cuve-de-bain; bathtub tub bath-tub tin-bath bathtime taking-a-bath having-a-bath in-the-bath; 浴缸 澡盆 洗澡盆 洗澡间 浴盆 淋浴 浴桶
    vestibule entrée hall porche halls porche-d'entrée entrées hall-d'entrée pas-de-la-porte; entrance entry porch vestibule lobby foyer lobbies hallway-entrance entryway entranceway way-in porches doorstep-porch front-hall; 门厅 入口 门廊 玄关 门口处 进口 入门处 前厅儿 门洞 门廊下
    cave caves cellier sous-sol caves-voûtées celliers caveau-de-cave cave-à-vin; cellar basement cellars wine-cellar basements vaults-cellar; 地窖 地下室 酒窖 酒库
    grenier combles mansarde soupente greniers soupentes sous-les-toits mansardes chambre-de-bonne-grenier; attic garret loft garrets lofts under-the-eaves; 阁楼 顶楼 顶间 小阁楼 亭子间 顶棚间
    étage étages rez-de-chaussée premier-étage deuxième-étage à-l'étage dernier-étage; storey floor-level upstairs ground-floor storeys stories-building upper-floor first-floor top-floor floors-levels two-storey downstairs; 楼层 楼上 一楼 二楼 二层 三层楼 上层 层楼 楼下 顶层
    salle-du-trône salles-du-trône; throne-room throne-hall; 正殿 觐见厅 王座厅 金銮殿 太和殿 朝堂
    chambre-d'enfant nursery; nursery playroom; 儿童房 育婴室
    salle-de-classe classe-d'école; classroom schoolroom school-room; 教室 课室
    chambre-funéraire; burial-vault; 墓室
    loge-d'artiste coulisses; dressing-room backstage; 后台 化妆间
    scène-de-théâtre tréteaux avant-scène planches-de-théâtre plateau-de-théâtre sur-scène sur-les-planches rampe-de-scène; proscenium on-stage theatre-stage footlights-stage stage-set boards-stage stagecraft; 舞台 戏台 台上 舞台上 表演台 舞台前 戏台上
    garde-manger; larder; 食品储藏室
    buanderie; laundry-room wash-house; 洗衣房
    = -
    mur murs muraille murailles paroi parois cloison muret mur-de-briques mur-blanc mur-nu pan-de-mur-nu murette cloisons mur-en-pierre mur-du-fond mur-fissuré murailles-épaisses mural parois-de-pierre mur-décrépi mur-blanchi mur-écaillé muret-de-pierre; wall walls partition brick-wall bare-wall stone-wall white-wall back-wall walled wallside plain-wall dividing-wall garden-wall wall-behind whitewashed-wall peeling-wall plastered-wall low-wall; 墙 墙壁 城墙 墙面 围墙 院墙 墙根 墙上 墙角处 墙边 矮墙 壁 后墙 墙垣 墙体
    mur-de-soutènement gabion; retaining-wall; 挡土墙
    moellon pierre-brute; rubble-stone rough-stone; 毛石
    treillage espalier; espalier trelliswork; 花格架
    tourniquet; turnstile-gate; 
    goulotte; chute; 
    perron-d'honneur; front-stairs; 
    escalier-en-fer-à-cheval; horseshoe-staircase; 马蹄形楼梯
    escalier-daru grand-degré; grand-stairs; 大台阶
    marche-cassée; broken-step; 
    porte-de-l'enfer; gates-of-hell; 地狱之门
    porte-du-paradis; gates-of-paradise; 天堂之门
    porte-de-ville porte-fortifiée; town-gate city-gates fortified-gate; 城门楼
    fenêtre-gothique lancette-fenêtre; lancet-window gothic-window; 尖拱窗 哥特窗
    soupirail; basement-window air-vent; 地下室窗
    trappe; trapdoor; 活板门 暗门 地板门
    conduit-d'aération; ventilation-shaft; 
    véranda; glass-canopy veranda-glass; 阳台檐
    store-banne; shop-awning; 遮阳篷 店篷
    enseigne-lumineuse; lit-sign; 
    plaque-de-rue; street-sign; 街牌
    numéro-de-maison; house-number; 门牌 门牌号
    cadran-d'église horloge-d'église horloge-publique; church-clock town-clock; 教堂钟 大钟楼
    cloche-d'église; church-bell; 教堂钟声
    croix-de-chemin croix-de-calvaire calvaire-breton; wayside-cross roadside-cross; 
    mât-de-drapeau; flag-mast; 
    palissade-de-chantier; hoarding; 
    grue-médiévale; treadwheel-crane; 
    colonne-triomphale; triumphal-column; 纪功柱
    colonne-brisée; broken-pillar; 
    arc-outrepassé arc-en-fer-à-cheval; horseshoe-arch; 马蹄拱
    trumeau-de-portail; trumeau-pillar; 门中柱
    portail-sculpté portail-d'église; church-portal sculpted-portal; 
    statue-colonne; column-statue jamb-figure; 
    lambris-peint; painted-panelling; 
    dessus-de-porte; overdoor; 门头画 门上画
    colonne-morris; advertising-column; 广告柱
    estacade; pier-wooden; 
    ponton-flottant; pontoon; 浮码头
    toboggan-jeu; slide-playground; 滑梯
    abreuvoir-public; horse-trough; 
    mur muraille rempart; wall rampart; 墙 城墙 围墙
    maçonnerie mortier-de-chaux pierre-de-taille parpaing murs-maçonnés appareil-de-pierre pierres-taillées; masonry stonework ashlar bricklaying dressed-stone stone-blocks; 砌石 石工 石砌 石块砌 砖砌 砌墙 垒石
    tuile tuiles ardoises tuiles-rouges toit-de-tuiles tuiles-vernissées; roof-tile shingle roof-tiles red-tiles tiled-roof shingles terracotta-tiles pantiles; 瓦片 屋瓦 琉璃瓦 红瓦 青瓦 瓦顶 瓦屋
    carreau carreaux carrelage azulejo azulejos zellige faïence-murale carreaux-de-faïence carrelages carreaux-de-delft carreaux-vernissés tomettes carrelé zelliges; tile tiles tiling azulejo tilework glazed-tiles glazed-tile delft-tiles floor-tiles wall-tiles tiled ceramic-tile mosaic-tile; 瓷砖 砖 花砖 瓷片 彩砖 地砖块 瓷砖画 贴砖 方砖
    fenêtre fenêtres baie croisée lucarne meneau vitre vitres hublot embrasure fenêtre-ouverte grande-fenêtre petite-fenêtre par-la-fenêtre à-la-fenêtre carreau-de-fenêtre croisées lucarnes vitre-cassée fenêtres-éclairées baies-vitrées baie-vitrée vitré-fenêtre fenestron chien-assis lumière-de-la-fenêtre fenêtre-de-gauche; window windows pane windowpane casement dormer mullion porthole windows-open open-window large-window little-window by-the-window at-the-window through-the-window window-frame dormers glass-pane lit-windows windowed fenestration sash-window arched-window French-window picture-window window-pane bull's-eye; 窗户 窗子 窗 玻璃窗 窗口 窗台 舷窗 窗边 窗前 窗外 大窗户 落地窗 小窗子 窗格 窗棂格 玻璃窗户 老虎窗
    vasistas velux; transom-window roof-window; 气窗 顶窗
    noyau-d'escalier pilastre-de-rampe; newel newel-post; 楼梯柱
    cage-d'escalier-lieu; stairwell-space; 楼梯间
    sonnette-de-porte; door-chime; 门铃
    lambrequin cantonnière-de-fenêtre; valance pelmet; 窗幔 帘头
    garage; garage; 车库
    fenêtre vitrail verrière baie rosace oculus; window stained-glass rose-window bay-window stained-glass-window; 窗户 彩色玻璃 窗 玫瑰窗 圆窗 天窗 凸窗
    oculus oeil-de-boeuf œil-de-bœuf; oculus bull's-eye-window; 圆窗 圆形天窗 牛眼窗
    bow-window oriel; bay-window oriel; 飘窗 凸窗
    volet-de-fenêtre persienne jalousie volets-fermés persiennes jalousies contrevents volets-verts; shutter shutters window-shutters louvres closed-shutters venetian-blind louver; 百叶窗 护窗板 护窗 窗板 百叶
    moucharabieh claustra fenêtre-grillagée treillis-de-fenêtre; mashrabiya lattice latticework lattice-window screened-window; 花格窗 窗棂 格子窗 花窗格 雕花窗 镂空窗
    rebord-de-fenêtre appui-de-fenêtre rebords appui-fenêtre; windowsill sill ledge window-ledge window-sill parapet-ledge; 窗台 窗沿 窗台上
    porte portes portail portillon battant vantail ventail grande-porte porte-ouverte porte-fermée petite-porte porte-d'entrée portes-de-bronze porte-dérobée portails portillon-de-jardin encadrement-de-porte embrasure-de-porte porte-cochère porte-monumentale porte-d'ishtar battants entrebâillé entrouverte entrebâillement; door doors gate gates doorway portal open-door closed-door half-open-door ajar front-door back-door doorways gateways bronze-doors secret-door double-door entrance-gate gateway wooden-door carriage-gate little-door city-gate doorframe-gate; 门 大门 门口 城门 门扇 铁门 门户 房门 小门 门洞口 后门 门扉 门外 门内 大铁门 门板 双开门 拱门口 虚掩
    porte fenêtre ouverture embrasure; door window opening; 门 窗户 门口
    porte portail grille entrée; door gate doorway; 门 大门 门口
    seuil pas-de-porte seuils marche-d'entrée; threshold doorstep doorsteps thresholds door-sill; 门槛 门坎 门前 门限
    linteau jambage chambranle montant-de-porte linteaux chambranles; lintel jamb doorframe lintels doorjamb door-jamb; 门楣 过梁 门框 门框上 门柱
    heurtoir marteau-de-porte heurtoirs bouton-de-porte poignée-de-porte anneau-de-porte; knocker door-knocker doorknob door-handle door-knob doorhandle doorbell; 门环 门把手 门把 拉环 铺首 门钉 门扣 门拉手
    charnière gond penture; hinge hinges; 铰链 合页
    grille grilles grillage barreau barreaux ferronnerie fer-forgé grilles-dorées barreaux-de-fer grille-dorée herse-de-fer fers-forgés; grille grating railing bars wrought-iron grate ironwork gilded-gate iron-gate iron-bars ironwork-gate grates wrought-iron-gate barred iron-railings metal-grille; 铁栏 铁栅栏 栅栏 铁艺 铁窗 铁栏杆 铁门栅 铁丝格 铁格子 栏杆铁 铸铁栏
    escalier escaliers marche marches perron degré degrés colimaçon rampe-d'escalier grand-escalier escalier-en-colimaçon escalier-tournant volée-de-marches cage-d'escalier marches-d'escalier gravir-les-marches escalier-d'honneur montée-d'escalier palier gradin-marche; stairs stair staircase steps stairway stairwell spiral-staircase grand-staircase flight-of-stairs staircases stair-landing stone-steps winding-stair stairways front-steps stepped doorsteps-stairs stairs-up; 楼梯 台阶 阶梯 石阶 螺旋楼梯 旋转楼梯 大楼梯 阶梯儿 石级 台阶上 上楼 旋梯 梯级 大阶梯 步阶 螺旋梯
    escalier marche gradin échelle; stairs steps ladder stairway; 楼梯 台阶 梯子
    rampe main-courante; handrail banister; 扶手 楼梯扶手
    balustrade garde-corps parapet balustre balustres balustrades garde-fou parapets rambardes balcon-balustrade; balustrade parapet baluster railing balustrades guardrail guard-rail banisters parapets railings-balcony; 栏杆 护栏 女儿墙 石栏杆 铁栏杆 护墙 栏板 凭栏 倚栏 石栏 栏杆边 围栏边
    balustrade rampe grille barrière clôture; railing fence balustrade barrier; 栏杆 围栏 护栏 铁栏杆
    balcon balcons loggia loge-de-théâtre loggias avant-balcon au-balcon balcon-de-fer tribune-balcon; balcony balconies loggia on-the-balcony iron-balcony balconied juliet-balcony; 阳台 敞廊 凉廊 包厢 小阳台 阳台上 楼台 骑楼
    balcon terrasse balustrade; balcony terrace balustrade; 阳台 露台 栏杆
    terrasse terrasses terrasse-de-café toit-terrasse belvédère-terrasse; terrace terraces cafe-terrace roof-terrace patio-terrace terraced veranda verandah; 露台 平台 晒台 天台 看景台 晾台
    colonne colonnes fût-de-colonne colonnette colonnes-de-marbre rangée-de-colonnes colonnes-torsadées colonne-torse base-et-fût colonne-antique colonne-vendôme; column columns colonnette marble-columns twisted-column row-of-columns columned broken-column doric-column fluted-columns stone-column; 柱子 圆柱 石柱 柱 立柱 大理石柱 大柱子 大理石柱子 廊柱子 断柱子
    colonne pilier poteau obélisque; column pillar post obelisk; 柱子 石柱 方尖碑
    colonne pilier colonnade pilastre cariatide; column pillar colonnade pilaster caryatid; 柱子 石柱 柱廊 壁柱 方柱 木柱 女像柱 人像柱 男像柱
    bossage pierre-d'angle; rustication quoin cornerstone; 粗面石 墙角石
    console-d'architecture corbeau-d'architecture encorbellement modillon; corbel bracket; 托架 牛腿 斗拱
    acrotère épi-de-faîtage fleuron pinacle; finial acroterion pinnacle; 尖顶饰 顶饰 小尖塔
    antéfixe antéfixes; antefix antefixes; 瓦当 檐瓦
    tambour-de-colonne; column-drum; 柱鼓
    base-de-colonne; column-base; 柱础
    pilier piliers pilastre pilastres poteau poteaux pieux-de-bois montant étai pilotis support-pilier pilastres-cannelés poteau-de-bois; pillar pillars pilaster pilasters post pier posts piers-bridge stilts wooden-post props-support pilings support-post supporting; 柱子 壁柱 方柱 支柱 柱墩 木柱 木桩柱 方形柱 台柱 杆柱 墩 墩子 支撑 撑住 桩子 木柱子
    colonnade portique péristyle-de-temple colonnades portiques galerie-à-colonnes; colonnade portico stoa porticos colonnades porticoes peristyles columned-porch; 柱廊 列柱 门廊 廊柱 列柱廊 圆柱廊
    cariatide cariatides atlante atlantes femmes-colonnes cariatides-femmes atlantes-porteurs; caryatid caryatids atlas-figure telamon caryatids-porch women-columns telamons atlantes female-pillar; 女像柱 男像柱 人像柱 少女柱 人形柱 女神柱 力士柱
    chapiteau chapiteaux haut-de-colonne chapiteau-corinthien chapiteau-sculpté; capital capitals column-head column-capital carved-capital corinthian-capital top-of-the-column; 柱头 柱顶
    dorique ionique corinthien toscan ordre-architectural; doric ionic corinthian; 多立克 爱奥尼 科林斯 多利克柱式 柱式
    cannelure cannelures cannelé; fluted-column; 凹槽 柱槽
    volute volutes spirale spirales enroulement enroulé tourbillon volutes-ioniques en-spirale en-volute colimaçon-motif coquille-spirale spire tire-bouchon-forme tournoyant; volute volutes spiral scroll swirl whirl coil swirling spirals scrolls-ornament spiralling swirls swirly corkscrew-shape curls-ornament scrolled whorl-ornament helical curly-shape; 涡卷 螺旋 漩涡 螺旋纹 涡旋 旋涡 盘旋 卷曲 螺旋形 漩纹 螺纹 旋转纹 打旋 卷曲的 螺旋状 卷涡 漩涡状 涡纹 云卷 打圈 转圈的
    corniche corniches moulure moulures modillon denticule corniches-dorées rebord-de-corniche bandeau-architectural baguettes-moulurées moulurée; cornice cornices moulding molding mouldings dentil eaves-moulding crown-molding mouldings-gilt ledges dentils; 檐口 线脚 飞檐 檐 装饰线条 石膏线 金线条
    entablement architrave; entablature architrave; 檐部 额枋 柱顶过梁
    frise frises bandeau-décoratif frise-du-parthénon frise-sculptée frises-sculptées frise-des-archers; frieze friezes carved-frieze parthenon-frieze decorative-band sculpted-band frieze-of-archers; 饰带 檐壁 横饰带 浮雕带 带状 雕带 檐壁雕带 腰线
    métope métopes triglyphe; metope metopes triglyph; 陇间壁 三陇板
    fronton frontons frontons-sculptés triangle-du-fronton; pediment pediments gable triangular-gable temple-front; 山墙 三角楣 三角墙 山花 人字墙
    tympan tympans tympan-sculpté; tympanum carved-tympanum; 门楣中心 半圆门楣 门楣雕刻 门上雕刻
    pignon gâble; gable gables; 山墙 尖顶山墙
    plafond plafonds au-plafond plafond-à-caissons plafond-doré peinture-de-plafond fresque-du-plafond; ceiling ceilings on-the-ceiling ceiling-painting coffered-ceiling gilded-ceiling overhead-painting; 天花板 天顶 天花 藻井 顶棚 屋顶画 吊顶 顶上的画 天花板上 顶壁 天花吊顶
    plafond voûte coupole dôme; ceiling vault dome cupola; 天花板 穹顶 拱顶 圆顶 天顶
    caisson caissons; coffer coffered; 藻井 格子天花 方格天花板
    voûte voûtes voûté cul-de-four berceau-de-voûte ogive voûte-en-berceau voûte-d'ogives croisée-d'ogives voûtes-gothiques voûtain plein-cintre ogival ogives arc-en-ogive; vault vaults vaulted rib-vault barrel-vault barrel-vaults rib-vaults ribbed-vault groin-vault pointed-arch ogive fan-vault; 拱顶 穹窿 拱券 券顶 拱形顶 肋拱 尖拱 尖券 半圆拱 交叉拱 圆拱 拱形 肋架拱
    clef-de-voûte clé-de-voûte; keystone; 拱心石 拱顶石 券顶石
    coupole coupoles dôme dômes lanternon coupolettes dômes-dorés dôme-doré coupole-peinte bulbe bulbes dôme-des-invalides; dome domes cupola onion-dome golden-dome painted-dome cupolas domical domelike rotunda; 穹顶 圆顶 穹隆 大圆顶 大穹顶 金顶 洋葱头 洋葱顶 圆穹 圆屋顶 穹盖 洋葱形
    écoinçon; pendentive spandrel squinch; 帆拱 拱肩
    toit toits toiture comble toitures toits-rouges faîte toit-pentu toit-plat toits-de-chaume toit-en-pente bord-du-toit avant-toit auvent marquise-de-verre; roof roofs rooftop rooftops roofed roofline thatched-roof pitched-roof flat-roof eaves awning canopy-roof red-roofs sloping-roof slate-roof gambrel; 屋顶 房顶 房檐 屋檐 瓦屋顶 茅草顶 平顶 雨棚 檐下 篷 棚顶 尖顶屋
    toit coupole dôme toiture; roof dome; 屋顶 圆顶
    girouette paratonnerre girouettes paratonnerres coq-de-clocher; weathervane weathercock weather-vane weathervanes lightning-rod; 风向标 风信鸡 避雷针 风标
    gouttière gouttières; gutter drainpipe gutters downspout rain-gutter; 檐沟 落水管 天沟 雨水管 排水管
    poutre poutres charpente solive chevron-de-toit poutres-apparentes charpentes solives chevrons-de-charpente; beam beams rafter rafters timber joist rafters-wood timbers crossbeam roof-beam wooden-beams exposed-beams roof-truss timbering; 梁 横梁 房梁 木梁 屋架 横木 大梁 椽子 房椽 顶梁
    arche arches arcade arcades arceau arc-de-triomphe arcs-en-plein-cintre arceaux arc-en-pierre arcs-brisés arcature arcatures passage-sous-arche; arch arches arcade archway triumphal-arch memorial-arch arcades stone-arch archways round-arch arched-opening rounded-arch blind-arcade; 拱门 拱廊 拱 券门 凯旋门 半圆形门 拱形门 圆拱门 连拱 拱券门 弧形门 券
    arche arc arcade voûte arc-de-triomphe; arch archway vault triumphal-arch memorial-arch; 拱门 拱廊 拱顶 凯旋门
    contrefort arc-boutant arcs-boutants; buttress flying-buttress; 扶壁 飞扶壁
    nef nefs transept travée bas-côté nef-centrale bas-côtés collatéral croisée-du-transept; nave aisle transept naves aisles church-nave transepts; 中殿 耳堂 侧廊 教堂中殿 教堂中厅 中堂
    choeur chœur abside absidiole chevet-d'église chœurs-d'église absides maître-autel-choeur; apse choir chancel apses choir-stall-area sanctuary-apse chevet-apse; 后殿 唱诗班席 半圆室 圣坛区 圣坛后
    crypte cryptes catacombe catacombes cryptes-voûtées caveaux; crypt catacomb catacombs undercroft crypts underground-chamber; 地下墓室 墓窖 地下墓穴 地下墓
    rosace rosaces; rose-window rosette; 玫瑰窗 圆花窗 圆花饰
    vitrail vitraux verrière verrières verre-coloré verres-colorés maître-verrier vitraux-gothiques vitrail-rond verrière-colorée; stained-glass stained-glass-window glass-roof skylight coloured-glass stained-glass-windows leaded-glass leadlight coloured-window church-window; 彩色玻璃 彩绘玻璃 花窗玻璃 玻璃屋顶 天窗 花窗 玻璃窗 彩窗 彩玻璃 花玻璃 有颜色的玻璃
    niche niches dans-une-niche niche-murale renfoncement enfoncement; niche niches recess alcoves in-a-niche wall-niche recessed recesses hollow-in-the-wall niched; 壁龛 神龛 龛 凹龛 墙洞 小龛 圣龛儿
    façade façades devanture façade-principale façades-sculptées façadisme face-du-bâtiment; facade frontage facades front-of-the-building frontages main-facade street-front; 正面 立面 外立面 门面 门脸 主立面 临街面
    sol plancher parquet dallage dalle-de-sol parquets planchers sol-de-marbre sol-carrelé sol-dallé par-terre-sol pavement-de-marbre lames-de-parquet dalles-de-pierre sols plancher-de-bois raboteur-plancher; floor flooring floorboards parquet floorboard wood-floor marble-floor tiled-floor wooden-floor stone-floor flagstone floors flooring-wood chequered-floor parquet-floor; 地板 地面 地砖 木地板 石板地 地板砖 木地板上 地砖儿 地板上 瓷砖地 铺地 方砖地
    sol mosaïque carrelage dallage; floor mosaic tiles tiling; 地板 马赛克 地砖
    damier quadrillage échiqueté carreaux quadrillé écossais échiquier damiers sol-en-damier à-carreaux quadrillée carreaux-noirs-et-blancs vichy-carreaux; checkerboard chequered checkered checked plaid tartan checkered-floor black-and-white-tiles checks gingham check-pattern checkered-pattern chequerboard squares-pattern; 棋盘格 方格 格子 黑白格 格纹 黑白格子 国际象棋格 黑白相间 小方格
    cheminée cheminées âtre manteau-de-cheminée tuyau-de-cheminée cheminée-de-marbre foyer-de-cheminée manteaux-de-cheminée conduit-de-fumée cheminées-fumantes feu-de-cheminée dessus-de-cheminée tablette-de-cheminée souches-de-cheminée coin-du-feu; fireplace chimney hearth mantelpiece mantel chimneypiece smokestack fireplaces chimneys mantelshelf marble-fireplace hearthstone smoke-stack chimney-stack inglenook fire-surround chimney-pots mantlepiece fireside-hearth open-hearth; 壁炉 烟囱 火炉 壁炉台 炉膛 大烟囱 壁炉架 烟筒 炉台 炉边 壁炉旁 烟道 壁炉上
    cheminée poêle four foyer fourneau; fireplace stove oven hearth; 壁炉 炉子 火炉
    poêle-à-bois four fourneau-de-chauffage brasero fours fournaise-four poêles-de-faïence four-à-pain braseros fourneau-à-bois cheminée-poêle; stove oven brazier furnace stoves ovens furnaces bread-oven tiled-stove braziers wood-stove potbelly-stove blast-furnace; 炉子 火炉 烤炉 火盆 窑 灶 火炉子 烤箱 土灶 熔炉 柴炉 炭盆 瓷炉 高炉 面包炉 铁炉
    chenet chenets; firedog andiron andirons; 柴架 壁炉柴架
    piédestal socle soubassement stylobate podium socles bases piédestaux plinthe plinthes base-de-statue socle-de-marbre support support-de-statue soubassements; pedestal plinth base podium plinths pedestals bases statue-base marble-base base-of-the-statue mounting-base socle; 底座 基座 台座 台基 台子座 石座 座子 基台 底托 托座 石台 须弥座 雕像座 脚座 垫座
    estrade tribune gradin gradins estrades gradins-tribune tribunes plateforme podium-estrade plateau-surélevé échafaudage-estrade; platform dais stage tiers rostrum platforms podiums raised-platform bleachers stand-seats grandstand speaker's-platform stage-platform; 讲台 高台 平台 看台 台子 演讲台 主席台 石阶台 阶梯座 看台儿 站台台
    toboggan plongeoir; diving-board springboard; 跳板 跳水台
    gargouille-de-toit; rainspout; 滴水兽 滴水嘴
    mascaron mascarons mascarons-grotesques masque-sculpté; grotesque-mask mascaron carved-mask mascarons stone-face face-ornament; 怪面饰 面具饰 人面饰 脸形饰 兽面
    = ornement ornements ornementation décoration décor décorations motif motifs décoratif ornemental fioriture ornementé ornementée décorations-murales décorée enjolivure enjolivures arabesques-ornementales ornementales motif-décoratif motifs-ornementaux parure-décor fioritures chichi ornementations agrémenter rehaussé-d'ornements garni-d'ornements; ornament ornaments ornamentation decoration decorative pattern motif embellishment ornamented decorating adorn adorning embellishments decorative-motif fancy-work twiddly-bits frippery festooned ornamentations designs-decorative bedecked; 装饰 纹饰 花纹 图案 纹样 饰物 装饰品 花样 装饰花纹 纹样儿 雕饰 缀饰 饰纹 花样儿 装潢 繁饰 装饰图案 配饰 边饰 饰有 装点
    stuc stucs gypserie stucateur stuc-blanc stucage; stucco plasterwork stuccoed plaster-decoration stuccowork plaster-ornament; 灰泥 灰泥装饰 泥塑 石膏花
    dorure dorures doré feuille-d'or dorer feuille-d'or-pose plaqué-or recouvert-d'or couvert-d'or ors; gilding gilt gold-leaf gilded gild gold-plated gilt-wood giltwood gold-covered covered-in-gold gilded-wood gold-plating gold-coated; 镀金 金箔 贴金 鎏金 描金 包金 烫金 镀了金 涂金 金漆 金粉 洒金 漆金 金边 描了金 错彩镂金 金装
    grotesque grotesques grotesques-peints figures-grotesques; grotesque grotesques grotesques-ornament grotesquerie; 怪诞装饰 怪诞 怪异 荒诞
    rocaille rococo chantourné rocailles coquille-rocaille; rocaille rococo shellwork shell-ornament rocaille-ornament; 洛可可 贝壳装饰 贝形饰 贝壳纹
    palmette palmettes anthémion; palmette anthemion; 棕叶饰 棕榈叶纹
    grecque méandre meandre clé-grecque méandres clés-grecques; meander greek-key fretwork fret greek-fret key-pattern meanders; 回纹 回形纹 希腊回纹 云雷纹 雷纹 希腊纹 方折纹
    entrelacs tresse-ornementale entrelacements-ornement; interlace knotwork strapwork celtic-knot interlaced-pattern braided-pattern; 交织纹 绳结纹 凯尔特结 交叉纹
    rosette rosettes rosace rosettes-ornement fleur-stylisée; rosette rosettes rosette-shaped stylised-flower; 圆花饰 玫瑰花饰 团花 花形饰 圆花
    ove oves perles-et-olives; egg-and-dart bead-and-reel; 卵箭纹 珠串饰
    godron godrons godronné; gadroon gadrooning gadrooned; 瓜棱纹 瓜棱
    bucrane; bucranium; 牛头骨饰
    guilloche torsade torsadé; guilloche twisted; 扭索纹 绞绳纹
    filigrane granulation filigranes-d'or dentelle-de-métal; filigree openwork granulation filigreed gold-filigree lace-metal; 金银细丝 花丝 掐丝 累丝 细金工
    ajouré claire-voie ajourée à-jour ajourées; pierced openwork fretwork latticework openwork-carving tracery stone-lace pierced-work; 镂空 透雕 透空 镂花 雕空 镂雕 窗花格 镂空的
    cloisonné champlevé cloisonnés; cloisonne champleve cloisonne-enamel; 景泰蓝 掐丝珐琅
    niellé damasquiné damasquinure damasquinage; niello damascened inlaid-metal; 乌银 错金 错银 金银错
    repoussé ciselé ciselure ciselures travail-repoussé métal-repoussé; repousse chased embossed chasing tooled embossing embossed-metal hammered-metal; 錾刻 錾花 锤揲 镂刻 凸花 捶揲 浮凸
    treillis-ornemental; diaper-pattern; 锦地纹
    main-de-fatma; hamsa hand-of-fatima; 法蒂玛之手
    yin-yang bagua tao taiji; yin-yang trigram taiji taoist-symbol; 太极 阴阳 八卦 太极图 太极八卦 阴阳图
    noeud-sans-fin; endless-knot; 盘长结
    œil-de-la-providence oeil-dans-le-triangle œil-dans-un-triangle; all-seeing-eye eye-in-a-triangle eye-of-providence; 全视之眼 上帝之眼 三角里的眼睛 天眼
    feuille-d'acanthe; acanthus-leaf; 莨苕叶饰
    feuille-de-vigne cache-sexe cache-misere; fig-leaf modesty-leaf; 遮羞叶 无花果叶 树叶遮羞
    singerie chinoiserie chinoiseries; chinoiserie singerie; 中国风 中国情趣
    turquerie japonisme; turquerie japonisme; 日本风 东方情调
    strie strié stries rainures-stries cannelée striée sillonné nervures nervuré côtelé; groove grooves grooved striated ribbing ridged ridges striations corrugated; 沟槽 纹路 凹纹 条棱 瓦楞 一道道 棱 凹线
    bosselé; bumpy; 凹凸 凹凸不平
    moucheté mouchetures tavelures petites-taches à-taches; polka-dot spotted speckled speckles spotty spots flecked freckled-pattern; 圆点 波点 斑纹 斑斑点点 小斑点 麻点
    losange chevron zigzag losanges zigzags-ornement; lozenge diamond-shape chevron zigzag lozenges zigzags rhombuses diamonds-pattern argyle; 菱形 锯齿纹 之字形 菱格 菱形格 折线纹 钻石形
    rayure rayures rayé zébrure rayé-bleu-et-blanc lignes-parallèles rayures-verticales zébrée zébrures bande-verticale bandes-verticales; stripe stripes striped pinstripe striping stripes-vertical zebra-striped banded vertical-stripes horizontal-stripes streaks streaky candy-stripe; 条纹 竖条纹 横条纹 一条条 细条纹 黑白条 蓝白条 条子 条纹衫 道道
    médaillon tondo; roundel tondo medallion; 圆形浮雕 圆形画 圆盘
    corne-d'abondance cornes-d'abondance corne-pleine-de-fruits; cornucopia horn-of-plenty cornucopias horn-full-of-fruit; 丰饶角 丰收角 丰饶之角 丰裕之角
    trompe-l'oeil trompe-l'œil; trompe-l'oeil illusionistic; 错视画 视觉陷阱 以假乱真
    svastika swastika croix-gammée svastikas; swastika swastikas; 卍 万字符 万字纹 万字
    caducée bâton-d'hermès bâton-de-mercure bâton-aux-serpents serpents-entrelacés; caduceus staff-of-hermes winged-staff snake-staff staff-with-snakes; 双蛇杖 蛇杖 商神杖 赫尔墨斯杖 蛇缠杖 商神的手杖
    faisceau faisceaux licteur faisceaux-de-licteur hache-et-verges; fasces lictor bundle-of-rods rods-and-axe lictors; 束棒 法西斯束棒
    """
}
