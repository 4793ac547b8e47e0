// swift-format-ignore-file

extension MuseumLexicon {
  /// Weapons and armour.
  static let arms = """
    = arme armes armement arsenal; weapon weapons arms weaponry armament arsenal; 武器 兵器 凶器
    épée épées glaive rapière estoc lame fleuret; sword swords blade rapier broadsword foil longsword; 剑 宝剑 长剑 佩剑 刀剑 细剑 剑刃
    épée sabre dague glaive poignard; sword sabre saber dagger; 剑 刀 匕首 马刀
    sabre cimeterre yatagan; sabre saber scimitar cutlass; 马刀 弯刀 军刀 大刀 佩刀
    katana; katana samurai-sword; 武士刀 日本刀
    poignard dague kandjar surin couteau-de-chasse; dagger dirk stiletto poniard khanjar; 匕首 短剑 短刀
    garde-d'épée pommeau quillon; hilt pommel crossguard; 剑柄 刀柄 护手 剑首
    fourreau fourreaux baudrier; scabbard sheath baldric; 剑鞘 刀鞘 鞘
    lance lances pique javelot javeline sagaie épieu; spear spears lance pike javelin; 长矛 矛 长枪 标枪 投枪 矛头
    lance hallebarde pique trident javelot; spear lance pike halberd trident; 长矛 戟 三叉戟
    hallebarde pertuisane guisarme; halberd poleaxe; 戟 长戟 长柄斧
    trident; trident; 三叉戟
    kriss kris; kris; 波形剑 克力士剑
    hache-yue poignard-ge; dagger-axe; 戈 钺 干戈
    naginata; naginata glaive; 薙刀 偃月刀
    boomerang tomahawk sarbacane casse-tête; boomerang tomahawk blowgun war-club; 回旋镖 吹箭 石斧
    marteau-de-guerre; war-hammer; 战锤
    khépesh; khopesh harpe sickle-sword; 镰形剑 弯剑
    égide-d'athéna; aegis; 神盾 埃癸斯
    gâchette détente crosse-de-fusil; trigger gunstock; 扳机 枪托
    étui-de-revolver; holster; 枪套
    cible cibles; bullseye archery-target; 靶子 箭靶 靶心
    fil-barbelé barbelé; barbed-wire; 铁丝网
    barricade barricades; barricade barricades; 街垒 路障
    char-d'assaut tank; army-tank; 坦克
    masque-à-gaz; gas-mask; 防毒面具
    mitrailleuse; machine-gun; 机枪
    hache-d'armes hache-de-guerre francisque labrys; battle-axe battleaxe double-axe; 战斧 双刃斧
    masse-d'armes fléau-d'armes morgenstern; mace morning-star flail; 狼牙棒 权标头 钉头锤
    arc arcs; bow bows longbow; 弓 弓箭 长弓 拉弓
    arc flèche carquois; bow arrow quiver; 弓 箭 弓箭
    flèche flèches dard; arrow arrows dart; 箭 箭头 箭矢 飞镖
    carquois; quiver; 箭袋 箭囊 箭筒
    arbalète; crossbow; 弩 十字弓
    fronde frondes lance-pierre; sling slingshot catapult; 投石索 弹弓
    fusil fusils mousquet arquebuse carabine pétoire escopette tromblon; gun guns rifle musket arquebus carbine shotgun firearm; 枪 步枪 火枪 长枪 猎枪 火绳枪 枪支
    fusil pistolet mousquet carabine; gun rifle pistol musket; 枪 手枪 步枪
    pistolet pistolets revolver flingue flingues; pistol pistols revolver handgun; 手枪 左轮 短枪
    baïonnette baïonnettes; bayonet bayonets; 刺刀
    canon canons bombarde artillerie couleuvrine obusier; cannon cannons artillery ordnance howitzer; 大炮 火炮 炮 炮兵 加农炮
    boulet balle-de-fusil cartouche-de-fusil munition munitions obus; cannonball bullet bullets ammunition; 炮弹 子弹 弹药
    poudre-à-canon poire-à-poudre; gunpowder powder-flask; 火药 火药瓶
    bombe grenade-à-main explosion explose; bomb explosion hand-grenade exploding; 炸弹 爆炸
    catapulte bélier-de-siège machine-de-siège; battering-ram siege-engine trebuchet; 投石机 攻城锤 攻城车
    guillotine échafaud; guillotine scaffold; 断头台 刑台
    gibet potence pendu; gallows gibbet noose; 绞刑架 绞架 吊死
    billot; executioner's-block; 砧板 断头砧
    bouclier boucliers écu rondache targe pavois égide; shield shields buckler targe aegis; 盾牌 盾 圆盾 护盾 藤牌
    = armure armures armurerie armurier; armour armor suit-of-armour armourer plate-armour; 盔甲 铠甲 甲胄 战甲 护甲
    casque casques heaume morion bassinet cimier bourguignotte; helmet helmets helm sallet morion; 头盔 盔 钢盔 战盔
    visière; visor; 面甲 面罩 护面
    cuirasse plastron corselet; cuirass breastplate corselet; 胸甲 护胸
    cotte-de-mailles haubert mailles; chainmail mail hauberk; 锁子甲 链甲
    gantelet gantelets; gauntlet gauntlets; 护手 铁手套 臂铠
    jambière jambières cnémide cnémides; greaves greave leg-guards; 护胫 护腿 胫甲
    armure-de-samouraï samouraï; samurai-armour samurai; 武士盔甲 武士 日本武士
    joute tournoi jouteur; joust jousting tournament; 比武 马上比武 骑士比武
    épaulière spallière brassard; pauldron vambrace; 肩甲 护肩
    éperon éperons; spur spurs; 马刺
    épaulette épaulettes galon; epaulette epaulettes; 肩章
    ceinturon giberne cartouchière; sword-belt cartridge-belt; 武装带 子弹带
    = -
    tente tentes campement bivouac; tent tents camp encampment bivouac; 帐篷 营帐 营地 帐子 军营
    """
}
