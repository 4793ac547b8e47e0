// swift-format-ignore-file

extension MuseumLexicon {
  /// Mythical beings.
  static let creatures = """
    = creature-mythique etre-fabuleux creature-fantastique hybride creature creatures bete-imaginaire monstre-hybride animal-fantastique animal-fabuleux betes-fantastiques creatures-mythologiques; mythical-creature mythical-beast fantastic-beast hybrid creatures mythical-animal mythical-creatures fantastic-creature fabulous-beast imaginary-animal mythological-creature fantasy-creature hybrid-creature; 神兽 神话生物 怪兽 异兽 神话动物 奇幻生物 四不像 瑞兽 神怪 灵兽 怪兽们 怪物们 传说中的动物 混合生物 神话怪兽 想象的动物
    monstre chimere monstrueux bete-fabuleuse monstres creature-horrible bestiole-monstrueuse betes-monstrueuses; monster beast chimera monstrous monsters ogre-like weird-creature ugly-beast monstrosity freak scary-creature; 怪物 怪兽 妖怪 奇美拉 妖魔鬼怪 妖魔 魔兽 大怪物 妖物 丑怪物 怪胎
    sphinx sphinge sphinges lion-a-tete-humaine corps-de-lion-tete-de-femme; sphinx sphinxes sphinges human-headed-lion lion-body-woman-head sphinx-like; 斯芬克斯 狮身人面像 狮身人面 人面狮 狮身人面兽 狮子身人头 人头狮身
    griffon griffons bec-d-aigle-corps-de-lion aigle-lion; griffin gryphon griffon griffins gryphons eagle-lion half-eagle-half-lion; 狮鹫 鹰头狮 格里芬 鹰首狮身 鹰头狮身 半鹰半狮 鹫狮
    dragon dragons dragonne vouivre wyverne tarasque guivre cocatrix grand-serpent-aile dragonneau lezard-volant reptile-ailé monstre-cracheur-de-feu; dragon dragons wyvern basilisk cockatrice drake fire-breathing dragonfire winged-serpent fire-breather wyrm winged-lizard giant-lizard; 龙 恶龙 巨龙 飞龙 火龙 喷火龙 金龙 五爪龙 蛟龙 龙纹 小龙 飞龙怪 会飞的龙 大龙 喷火怪兽 长翅膀的蜥蜴 龙怪 祥龙 蟠龙 游龙 双龙 青龙 龙戏珠
    phenix fenghuang phœnix simorgh oiseau-de-feu phoenix-renaissant; phoenix simurgh fenghuang firebird phoenixes reborn-bird; 凤凰 凤 不死鸟 火凤凰 金凤凰 凤鸟 火鸟 浴火重生的鸟 凰 朱雀 鸾鸟 鸾凤
    qilin ki-lin licorne-chinoise; qilin kirin chinese-unicorn; 麒麟 麒麟兽 独角神兽
    lion-gardien chien-de-fo chien-fo lions-gardiens chien-de-foo komainu; guardian-lion foo-dog temple-lion stone-lion chinese-lion; 石狮子 瑞兽 护门狮 舞狮 石狮 守门狮 镇宅狮子 狮子狗 狻猊
    pixiu bixie; pixiu bixie; 貔貅 辟邪
    taotie; taotie; 饕餮 饕餮纹 兽面纹
    tortue-serpent; black-tortoise; 玄武
    hydre serpent-a-plusieurs-tetes hydre-de-lerne; hydra many-headed-snake multi-headed-serpent; 九头蛇 许德拉 多头蛇 九头怪蛇 多头怪
    cerbere chien-a-trois-tetes; cerberus three-headed-dog hellhound; 地狱犬 三头犬 刻耳柏洛斯 三个头的狗 地狱看门狗 三头狗
    meduse gorgone meduses gorgonéion gorgones tete-de-serpents cheveux-de-serpents femme-aux-serpents tete-de-meduse; medusa gorgon gorgons gorgoneion snake-haired snake-hair snakes-for-hair gorgon-head medusa's-head woman-with-snakes; 美杜莎 蛇发女妖 戈耳工 蛇头 蛇发女 满头蛇 头发是蛇 蛇头女妖 满头是蛇
    minotaure homme-taureau homme-a-tete-de-taureau; minotaur bull-headed-man bull-man; 米诺陶 牛头人 牛头怪 弥诺陶洛斯 公牛头人 牛头人身 米诺陶诺斯
    centaure centaures centauresse sagittaire homme-cheval mi-homme-mi-cheval sagittaires; centaur centaurs half-man-half-horse horse-man man-horse half-horse; 半人马 人马 人头马 马人 半人半马 人头马身 人面马 马身人 射手座人马
    satyre satyres faune faunes aegipan silène chèvre-pied homme-bouc mi-homme-mi-bouc pieds-de-bouc pieds-de-chevre jambes-de-bouc faunesse satyresse; satyr satyrs faun fauns silenus goat-man goat-legged half-goat goat-legs half-man-half-goat hairy-legs horned-man; 萨提尔 羊人 半人半羊 羊腿人 羊男 森林之神 羊蹄人 羊腿怪 长羊角的人 半羊人 羊脚人 牧神 羊身人
    bacchante menade bacchantes menades thyrse; bacchante maenad bacchantes maenads frenzied-women wild-women; 酒神女祭司 狂女 酒神狂女 酒神的女伴 狂女们 酒神女信徒
    cyclope polypheme monstre-a-un-oeil geant-a-un-oeil cyclopes; cyclops polyphemus one-eyed-giant one-eyed-monster cyclopes; 独眼巨人 独眼怪 一只眼的巨人 独眼怪物 库克罗普斯
    harpie harpies femme-oiseau; harpy harpies bird-woman; 鹰身女妖 人面鸟 鸟女 鸟身女妖 人头鸟身
    sirene sirenes ondine néréide océanide mélusine femme-poisson queue-de-poisson; mermaid siren mermaids sirens nereid merman half-woman-half-fish fish-tail fishtail fish-woman mer-people; 美人鱼 海妖 塞壬 人鱼 海女 鱼尾 人身鱼尾 鲛人 美人鱼们 鱼尾女人 长鱼尾的
    triton tritons homme-poisson; triton tritons merman fish-man mermen; 特里同 男人鱼 人鱼男 男美人鱼
    hippocampe cheval-marin; hippocamp sea-horse; 海马 马头鱼尾
    pegase cheval-aile cheval-avec-des-ailes; pegasus winged-horse flying-horse horse-with-wings; 飞马 天马 珀伽索斯 带翅膀的马 有翅膀的马 长翅膀的马 会飞的马
    licorne licornes cheval-a-corne cheval-cornu corne-de-licorne; unicorn unicorns horned-horse horse-with-a-horn unicorn-horn; 独角兽 有角的马 独角马 长角的白马
    basilic coquecigrue; basilisk cockatrice; 蛇怪
    serpent-de-mer leviathan kraken monstre-marin pieuvre-geante baleine-monstre cetus; sea-monster sea-serpent leviathan kraken sea-monsters giant-squid ketos sea-beast; 海怪 大海蛇 利维坦 海里的怪物 海中怪兽 大海怪
    gargouille gargouilles; gargoyle gargoyles waterspout-monster grotesque-gargoyle; 滴水兽 石像鬼 怪兽滴水 怪兽雕像 石像怪 滴水嘴兽
    grotesque grotesques mascaron mascarons tete-grotesque visage-grimacant; grotesque grotesques mascaron grotesque-head grotesque-face grotesque-mask; 怪诞装饰 怪面 鬼面 怪诞 怪脸 怪诞的脸 狰狞的脸
    sorciere magie sorcier mage magicienne enchanteresse sorcieres sorciers magiciennes balai-de-sorciere sabbat sorcellerie enchanteur necromancien envouteuse; witch magic wizard sorceress enchantress witches wizards sorcerer enchanter warlock witchcraft sabbath coven hag-witch sorceresses magus; 女巫 魔法 巫师 巫婆 魔法师 女巫们 巫术 女妖 妖婆 老巫婆 巫术师 男巫 魔女 魔法师们 巫女 女魔头
    fee fees feerie fees-clochettes marraine-fee feerique; fairy fairies sprite sprites pixie pixies tinkerbell fairy-like fae; 仙女 小仙女 精灵 仙子 仙姑 仙女儿 花仙子 小妖精 小仙子 精灵仙子 小精灵女
    lutin elfe gnome farfadet troll gobelin lutins elfes gnomes gobelins trolls farfadets korrigan kobold nain-de-jardin leprechaun; elf elves goblin gnome troll imp gnomes goblins trolls elfin pixie leprechaun imps brownie hobgoblin dwarf-like gremlins; 小精灵 地精 妖精 精灵 小妖 小矮人 小矮人们 小鬼怪 精灵人 地精们 哥布林 小矮妖 巨魔
    ogre ogres ogresse; ogre ogres man-eating-giant; 食人魔 吃人妖 食人巨人 妖怪巨人
    fantome spectre revenant apparition fantomes spectres revenants ectoplasme ombre-fantome esprit-errant; ghost spirit spectre phantom apparition ghosts spooks spectres phantoms wraith ghostly spectral spook; 鬼 幽灵 鬼魂 鬼魂们 冤魂 幽魂 女鬼 游魂 鬼影 亡灵 阴魂
    zombie vampire mort-vivant zombies vampires morts-vivants; vampire zombie undead zombies vampires living-dead dracula; 吸血鬼 僵尸 活死人 吸血鬼们 丧尸 行尸走肉
    loup-garou lycanthrope; werewolf werewolves lycanthrope wolf-man; 狼人 狼人们 人狼
    incube cauchemar succube cauchemars demon-assis; incubus nightmare succubus nightmarish incubi nightmare-demon; 梦魇 噩梦 梦魔 恶梦 压床鬼 梦中恶魔
    faucheuse grande-faucheuse squelette-a-la-faux mort-a-la-faux camarde; grim-reaper reaper death-with-scythe skeleton-with-scythe death-personified the-reaper; 死神 拿镰刀的死神 骷髅死神 镰刀死神 无常
    golem automate robot robots automates; golem automaton robot robots automata android cyborg; 机器人 自动人偶 机械人 机器人偶 泥人
    extraterrestre ovni extraterrestres martien soucoupe-volante petit-homme-vert; alien ufo extraterrestrial aliens martian ufos flying-saucer little-green-man; 外星人 外星生物 火星人 飞碟 不明飞行物
    atlante telamon telamons; atlas telamon atlantes telamones; 男像柱 男像柱子 大力士柱
    cheval-a-huit-jambes sleipnir; sleipnir eight-legged-horse; 八足马
    amphisbene manticore; manticore amphisbaena; 蝎尾狮 双头蛇
    cynocephale homme-a-tete-de-chien; dog-headed-man cynocephalus; 狗头人
    homme-lion homme-a-tete-de-lion; lion-headed-man lion-man; 狮头人 狮子头的人
    homme-oiseau etre-a-tete-d-oiseau; bird-man bird-headed-man; 鸟人 鸟头人
    homme-scorpion; scorpion-man; 蝎子人 蝎尾人
    homme-vert feuille-visage; green-man leaf-face; 绿人 叶子脸
    homme-sauvage-poilu yeti; wodewose yeti bigfoot; 野人 雪人
    echidna typhon; typhon echidna; 提丰 堤丰
    scylla charybde; scylla charybdis; 斯库拉 卡律布狄斯
    python-monstre; python-serpent; 皮同 巨蟒
    lamie empuse; lamia; 拉弥亚
    nain-de-blanche-neige blanche-neige; snow-white; 白雪公主
    prince-grenouille; frog-prince; 青蛙王子
    nine-tailed renard-a-neuf-queues; nine-tailed-fox fox-spirit; 九尾狐 狐仙 狐狸精怪
    baku; baku; 貘兽
    bete-a-cornes bete-a-plusieurs-tetes; horned-beast many-headed-beast; 长角的怪兽 多头怪兽 多角兽
    crapaud-lunaire lievre-lunaire lapin-de-jade; jade-rabbit moon-rabbit moon-hare; 玉兔 月兔 蟾蜍月宫
    corbeau-solaire corbeau-a-trois-pattes; three-legged-crow sun-crow; 三足乌 金乌
    bete-gardienne-de-tombe zhenmushou; tomb-guardian earth-spirit; 镇墓兽
    quatre-animaux-celestes tigre-blanc oiseau-vermillon; four-symbols vermilion-bird white-tiger; 四神 四灵 白虎
    caryatide cariatide; caryatid caryatids; 女像柱
    herme; herm; 赫姆 方碑胸像
    """
}
