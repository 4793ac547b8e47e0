// swift-format-ignore-file

extension MuseumLexicon {
  /// Weapons and armour.
  static let arms = """
    = arme armes armement arsenal arsenaux armes-anciennes armer râtelier-d'armes armurerie-armes arme-de-poing arme-du-crime; weapon weapons arms weaponry armament arsenal weaponed weapon-of-choice sidearm armoury armory murder-weapon; 武器 兵器 凶器 刀枪 武器库 军械 军火
    massue-de-pierre tête-de-massue; mace-head-stone; 权杖头
    couteau-du-gebel couteau-rituel couteau-sacrificiel; ritual-knife sacrificial-knife; 祭祀刀
    bâton-de-jet; throwing-stick; 投掷棒
    bouclier-en-cuir bouclier-africain; hide-shield; 皮盾
    épée-brisée; broken-sword; 断剑
    épée-plantée épée-au-sol; sword-on-the-ground; 
    épée-et-balance; sword-and-scales; 剑与天平
    lance-de-cavalerie; cavalry-lance; 
    hache-de-bourreau; headsman's-axe executioner's-axe; 
    tas-d'armes trophée-d'armes faisceau-d'armes; trophy-of-arms pile-of-weapons; 武器堆
    gril-du-martyre; martyr's-gridiron; 
    garde-d'épée pommeau quillon poignée-d'épée manche-de-poignard garde-de-sabre pommeau-d'épée; hilt pommel crossguard sword-hilt sword-handle pommels cross-guard; 剑柄 刀柄 护手 剑首 剑把 剑格 剑柄上 刀把儿
    fourreau fourreaux baudrier étui-d'épée fourreau-d'épée gaine-de-poignard baudriers; scabbard sheath baldric sheathed scabbards sword-sheath sword-case; 剑鞘 刀鞘 鞘 刀套 剑套 入鞘 剑鞘儿 刀鞘子
    boomerang tomahawk sarbacane casse-tête; boomerang tomahawk blowgun war-club; 回旋镖 吹箭 石斧
    marteau-de-guerre; war-hammer; 战锤
    égide-d'athéna; aegis; 神盾 埃癸斯
    gâchette détente crosse-de-fusil; trigger gunstock; 扳机 枪托
    étui-de-revolver; holster; 枪套
    cible cibles; bullseye archery-target; 靶子 箭靶 靶心
    fil-barbelé barbelé fils-barbelés barbelés; barbed-wire; 铁丝网 带刺铁丝
    barricade barricades; barricade barricades; 街垒 路障
    char-d'assaut tank chars-d'assaut; army-tank tanks armoured-vehicle; 坦克 装甲车
    masque-à-gaz masques-à-gaz; gas-mask gas-masks; 防毒面具 毒气面具
    masse-d'armes fléau-d'armes morgenstern masses-d'armes massue-à-pointes fléau-guerrier; mace morning-star flail maces spiked-club spiked-ball ball-and-chain-weapon mace-head; 狼牙棒 权标头 钉头锤 流星锤 钉锤 金瓜 铁鞭
    massue-d'hercule massues; hercules-club caveman-club; 大木棒子 狼牙棒子
    arc arcs tir-à-l'arc archer-arc bander-un-arc corde-d'arc arc-tendu tirer-à-l'arc arbalètes-arcs; bow bows longbow bowstring archery drawing-a-bow bow-and-arrow drawn-bow bows-and-arrows recurve; 弓 弓箭 长弓 拉弓 拉弓射箭 射箭 张弓 大弓 拉弓的
    arc flèche carquois; bow arrow quiver; 弓 箭 弓箭
    flèche flèches dard flèche-d'or percé-de-flèches pointe-de-flèche pointes-de-flèches décocher fléchettes carreau-d'arbalète criblé-de-flèches; arrow arrows dart arrowhead arrowheads golden-arrow pierced-by-arrows shot-with-arrows darts crossbow-bolt fletching arrow-tip; 箭 箭头 箭矢 飞镖 箭镞 利箭 中箭 万箭穿身 射中 箭杆 身中数箭 一支箭 箭簇
    carquois porte-flèches étui-à-flèches; quiver arrow-case arrow-holder; 箭袋 箭囊 箭筒 箭壶 箭袋子
    arbalète arbalètes; crossbow crossbows; 弩 十字弓 弩机
    fronde frondes lance-pierre frondeur lance-pierres pierre-de-fronde; sling slingshot catapult slingshots slinger stone-and-sling; 投石索 弹弓 弹弓儿 甩石 投石带
    boulet balle-de-fusil cartouche-de-fusil munition munitions obus boulets-de-canon balles-de-fusil projectile projectiles impact-de-balle mitraille douille plomb-de-chasse; cannonball bullet bullets ammunition cannonballs shell-artillery projectile projectiles cartridges shrapnel musket-ball grapeshot ammo gunshot-pellet rounds-of-ammunition; 炮弹 子弹 弹药 铁弹 铅弹 弹壳 弹丸 枪子 石弹 弹头
    poudre-à-canon poire-à-poudre poudre-noire corne-à-poudre poire-à-poudre-noire; gunpowder powder-flask powder-horn powder-keg black-powder; 火药 火药瓶
    bombe grenade-à-main explosion explose bombes mine-explosive éclatement torpille explosions explosif; bomb explosion hand-grenade exploding bombs explodes blow-up torpedo mine-explosive grenade landmine explosive; 炸弹 爆炸 地雷 手雷 手榴弹 爆 炸开 炸药包 鱼雷 爆炸声
    catapulte bélier-de-siège machine-de-siège machines-de-siège tour-de-siège bélier-d'assaut balistes; battering-ram siege-engine trebuchet catapults siege-engines siege-tower ballista; 投石机 攻城锤 攻城车 投石器 攻城塔 弩炮 破城锤
    guillotine échafaud guillotiner couperet-de-guillotine décapiter-à-la-guillotine échafauds; guillotine scaffold guillotines scaffolds executioner's-blade; 断头台 刑台 砍头机 断头机 铡刀
    gibet potence pendu potences corde-au-cou pendus pendu-exécuté noeud-de-pendu; gallows gibbet noose hangman's-noose gibbets death-by-hanging; 绞刑架 绞架 吊死 绞索
    billot billots; executioner's-block chopping-block-execution; 砧板 断头砧 行刑砧
    bouclier boucliers écu rondache targe pavois égide bouclier-rond boucliers-ronds bouclier-de-méduse écus-de-guerre rondaches bouclier-poli grand-bouclier umbo; shield shields buckler targe aegis shield-boss round-shield round-shields polished-shield targe-shield hoplon shielded; 盾牌 盾 圆盾 护盾 藤牌 大盾 盾面 盾儿
    bouclier disque plateau-rond; shield disc; 盾牌 圆盘
    == arme-blanche armes-blanches lame-d'arme; bladed-weapon edged-weapon cold-steel; 冷兵器 刀剑 利器 白刃
    épée épées glaive rapière estoc lame fleuret épées-croisées épée-à-la-main grande-épée fil-de-l'épée épée-d'apparat tire-son-épée dégainer dégaine épée-nue lame-d'épée épéiste bretteur escrime joyeuse-épée durandal excalibur coup-d'épée épée-de-justice pointe-de-l'épée; sword swords blade rapier broadsword foil longsword drawn-sword unsheathed swordfight sword-fight swordplay great-sword claymore excalibur swordpoint fencing swordblade cutlass-sword hilted-sword sword-in-hand smallsword dress-sword two-handed-sword sword-of-justice; 剑 宝剑 长剑 佩剑 刀剑 细剑 剑刃 大剑 拔剑出鞘 剑身 利剑 击剑 斗剑
    épée sabre dague glaive poignard; sword sabre saber dagger; 剑 刀 匕首 马刀
    sabre cimeterre yatagan sabres coup-de-sabre sabre-courbe cimeterres sabreur sabre-recourbé; sabre saber scimitar cutlass sabres curved-sword curved-blade scimitars broad-blade; 马刀 弯刀 军刀 大刀 佩刀 弯刀子 马刀儿 砍刀刀 朴刀 长刀 腰刀 战刀 新月刀 关刀
    katana wakizashi tsuba sabre-japonais; katana samurai-sword wakizashi tsuba japanese-sword; 武士刀 日本刀 太刀 刀镡 日本剑
    poignard dague kandjar surin couteau-de-chasse dagues poignards couteau-dans-la-poitrine stylet-poignard lame-courte kandjars; dagger dirk stiletto poniard khanjar daggers dirks knifed short-sword bare-bodkin shiv; 匕首 短剑 短刀 刺死 刺杀刀 捅刀 刀刺 插着刀
    kriss kris; kris wavy-dagger; 波形剑 克力士剑 马来剑
    khépesh; khopesh harpe sickle-sword; 镰形剑 弯剑
    lance lances pique javelot javeline sagaie épieu piques javelots lance-brisée lanciers fer-de-lance pointe-de-lance longue-lance piquiers transpercer-de-lance épieux sagaies; spear spears lance pike javelin spearhead spearmen lancers pikes pikemen javelins broken-lance long-spear assegai spear-tip spearpoint; 长矛 矛 长枪 标枪 投枪 矛头 红缨枪 枪尖 骑枪 长杆枪 扎枪 缨枪
    lance hallebarde pique trident javelot; spear lance pike halberd trident; 长矛 戟 三叉戟
    hallebarde pertuisane guisarme hallebardes hallebardiers pertuisanes; halberd poleaxe halberds partisan-weapon polearm pole-arm glaive-polearm; 戟 长戟 长柄斧 长柄武器 大戟 长刀斧
    trident fourche-de-neptune; trident neptune's-fork three-pronged tridents; 三叉戟 三股叉 三齿叉 海神叉 叉戟
    hache-yue poignard-ge; dagger-axe; 戈 钺 干戈
    naginata; naginata glaive; 薙刀 偃月刀
    hache-d'armes hache-de-guerre francisque labrys; battle-axe battleaxe double-axe; 战斧 双刃斧
    baïonnette baïonnettes baïonnette-au-canon; bayonet bayonets fixed-bayonets; 刺刀 枪刺
    == arme-à-feu armes-à-feu; firearm firearms; 火器 枪械 枪炮
    fusil fusils mousquet arquebuse carabine pétoire escopette tromblon tirer-un-coup-de-feu mousquets fusil-de-chasse tirer-au-fusil fusil-à-silex peloton tromblons carabines pétoires flingot; gun guns rifle musket arquebus carbine shotgun firearm rifles muskets gunshot blunderbuss hunting-rifle flintlock gunman shooting-gun gunfire double-barrelled winchester hunting-gun gun-barrel gunbarrel; 枪 步枪 火枪 长枪 猎枪 火绳枪 枪支 燧发枪 鸟枪 枪管 长筒枪 枪声 猎枪枪 毛瑟枪 开火
    fusil pistolet mousquet carabine; gun rifle pistol musket; 枪 手枪 步枪
    pistolet pistolets revolver flingue flingues coup-de-pistolet pistolets-de-duel revolvers colt-arme; pistol pistols revolver handgun duelling-pistol duelling-pistols dueling-pistol six-shooter shooter-gun pistols-at-dawn handguns heater-gun rod-gun; 手枪 左轮 短枪 枪儿 短火枪 小手枪 左轮手枪 双枪
    canon canons bombarde artillerie couleuvrine obusier pièce-d'artillerie coup-de-canon bouche-à-feu canonnade affût-de-canon mortier-d'artillerie canons-pointés tirer-au-canon; cannon cannons artillery ordnance howitzer big-gun big-guns cannonade gun-carriage cannon-fire cannoneer field-gun heavy-gun; 大炮 火炮 炮 炮兵 加农炮 炮架 加农
    mitrailleuse mitrailleuses mitraillette kalachnikov; machine-gun machine-guns tommy-gun kalashnikov; 机枪 机关枪 冲锋枪
    = armure armures armurerie armurier en-armure armure-complète homme-en-armure chevalier-en-armure armure-de-plates pièces-d'armure harnais-d'armure armure-dorée bardé-de-fer; armour armor suit-of-armour armourer plate-armour suit-of-armor plate-armor knight-in-armour armoured armored full-armour metal-suit body-armour horse-armour breastplate-armour shining-armour knight's-suit; 盔甲 铠甲 甲胄 战甲 护甲 铁甲 铠 披甲 金甲 板甲 皮甲 铁衣 戎装 甲衣 鱼鳞甲
    casque casques heaume morion bassinet cimier bourguignotte casque-à-pointe casque-à-plumes casques-de-guerre casquée casque-ailé salade-casque casque-doré panache-de-casque bassinets; helmet helmets helm sallet morion helmeted helms plumed-helmet winged-helmet war-helmet golden-helmet warrior's-helmet spiked-helmet bascinet crested-helmet hard-hat; 头盔 盔 钢盔 战盔 头盔儿
    armure-d'enfant; child's-armour; 
    armure-de-parade; parade-armour; 
    visière heaume-fermé visière-relevée; visor helmet-visor face-guard raised-visor visors; 面甲 面罩 护面
    cuirasse plastron corselet cuirasses cuirassiers torse-cuirassé pectoral-d'armure; cuirass breastplate corselet breastplates cuirassiers muscle-cuirass chest-armour chest-plate body-plate; 胸甲 护胸 护心镜 胸铠
    cotte-de-mailles haubert mailles maille-de-fer hauberts; chainmail mail hauberk chain-mail coat-of-mail ring-mail mail-shirt; 锁子甲 链甲 锁甲 环甲 锁链甲
    gantelet gantelets gantelets-de-fer gant-de-fer; gauntlet gauntlets gauntlets-iron iron-glove metal-glove steel-glove; 护手 铁手套 臂铠 铁手 钢手套
    jambière jambières cnémide cnémides jambières-de-bronze; greaves greave leg-guards shin-guard shin-guards leg-armour; 护胫 护腿 胫甲 腿甲 胫铠
    armure-de-samouraï samouraï casque-de-samouraï; samurai-armour samurai samurai-helmet samurais samurai-armor; 武士盔甲 武士 日本武士
    joute tournoi jouteur tournois joutes jouteurs tournoyer lice-de-tournoi; joust jousting tournament jousts tournaments jouster lists-tournament; 比武 马上比武 骑士比武 马上枪术 骑士对冲
    épaulière spallière brassard; pauldron vambrace; 肩甲 护肩
    éperon éperons molette-d'éperon; spur spurs spurred rowel; 马刺 靴刺
    épaulette épaulettes galon; epaulette epaulettes; 肩章
    ceinturon giberne cartouchière; sword-belt cartridge-belt; 武装带 子弹带
    = -
    tente tentes campement bivouac tente-militaire bivouacs campements camp-militaire tente-royale toile-de-tente campement-militaire camper; tent tents camp encampment bivouac army-camp military-camp tented royal-tent camps marquee pavilion-tent bivouacs war-tent camping; 帐篷 营帐 营地 帐子 军营 营盘 扎营 大帐 露营 帐房 行营 军帐 宿营 军中大帐
    """
}
