// swift-format-ignore-file

extension MuseumLexicon {
  /// Objects of every use, books and writing. Goes on in `vessels`, `tools`, `games` and `worship`: one domain.
  static let things = """
    = objet objets chose ustensile accessoire accessoires bibelot babiole bidule attribut attributs; object objects item thingy gadget knick-knack trinket accessory prop props gizmo; 物品 东西 物件 器物 物体 玩意 玩意儿 摆件 小物件 器具 持物 道具 *
    livre livres bouquin ouvrage tome reliure relié livre-d'heures livre-de-prières; book books tome hardback binding book-of-hours prayer-book; 书 书本 书籍 书卷 图书 厚书 装订 祈祷书
    bible évangile évangiles évangéliaire psautier missel testament; bible gospel gospels psalter scripture scriptures missal; 圣经 福音书 经书 福音 诗篇
    livre bible missel psautier manuscrit livre-d'heures livre-de-prières; book bible manuscript book-of-hours prayer-book; 书 圣经 祈祷书
    livre-d'heures livre-de-prières bréviaire; book-of-hours prayer-book breviary; 祈祷书 时祷书 经本
    coran; quran koran; 古兰经 可兰经
    manuscrit manuscrits parchemin vélin codex grimoire enluminure enluminé enlumineur; manuscript manuscripts parchment vellum codex illuminated; 手稿 手抄本 羊皮纸 抄本 泥金装饰 古籍 泥金手抄本
    rouleau rouleaux phylactère volumen banderole; scroll scrolls banderole roll; 卷轴 书卷 纸卷 画卷 长卷 手卷 飘带
    rouleau papyrus manuscrit parchemin; scroll papyrus parchment manuscript; 卷轴 纸莎草 羊皮纸
    page pages feuillet folio verso recto; page pages folio leaf; 书页 页 页面 一页
    lettre lettres missive courrier billet mot message dépêche épître enveloppe correspondance; letter note message missive envelope correspondence; 信 信件 便条 书信 来信 信封 字条
    papier papiers feuille document documents paperasse formulaire; paper papers sheet document documents paperwork; 纸 纸张 文件 文书 文稿
    lettre papier feuille document billet; letter paper note sheet document; 信 纸 纸张 文件
    carte-postale carte-de-visite; postcard visiting-card; 明信片 名片
    journal journaux gazette périodique; newspaper gazette periodical magazine; 报纸 报刊 杂志
    carnet cahier agenda calepin carnet-de-croquis; notebook sketchbook notepad; 笔记本 本子 速写本
    album; album; 相册 画册
    dictionnaire encyclopédie; dictionary encyclopaedia encyclopedia; 字典 词典 百科全书
    inscription texte écriture mots écrit phrase épigraphe devise inscriptions lettrage hiéroglyphes cunéiforme; inscription text writing words written letters lettering caption motto wording hieroglyphs cuneiform; 文字 铭文 题字 写着 字 刻字 题词 字迹 题款 落款 款识 象形文字 楔形文字
    hiéroglyphe hiéroglyphes hiéroglyphique; hieroglyph hieroglyphs hieroglyphics hieroglyphic; 象形文字 圣书体 圣书字
    cunéiforme tablette-d'argile; cuneiform clay-tablet; 楔形文字 泥板 泥版
    tablette tablettes ardoise tablette-d'argile; tablet tablets slate clay-tablet; 泥板 石板 书板 写字板 蜡板
    calligraphie calligraphe coufique; calligraphy calligrapher kufic; 书法 毛笔字 书法家
    poème poésie sonnet ode épigramme strophe; poem poetry verse sonnet ode rhyme; 诗 诗歌 诗句 诗词 题诗
    partition partitions; sheet-music score; 乐谱 谱子 曲谱
    cartouche cartouches; cartouche cartouches; 王名圈 椭圆框 名框
    étiquette cartel; label tag wall-label; 标签 说明牌 展签
    sceau sceaux cachet tampon sigillaire cire-à-cacheter sceau-cylindre; seal seals stamp signet cylinder-seal; 印章 图章 封印 玉玺 钤印 印鉴 火漆 滚筒印章 圆筒印章
    sceau-cylindre cylindre-sceau; cylinder-seal; 滚筒印章 圆筒印章 滚印
    affiche affiches panneau-indicateur pancarte écriteau; poster signboard notice; 海报 告示 牌子 招贴 招牌
    enseigne; shop-sign signboard; 招牌 店招
    carte carte-géographique mappemonde atlas portulan cartes; map maps chart atlas; 地图 图纸 航海图 世界地图 舆图
    globe globes mappemonde globe-terrestre globe-crucigère sphère-armillaire; globe globes terrestrial-globe royal-orb armillary-sphere; 地球仪 天球仪 浑天仪
    globe sphère boule orbe sphérique globe-crucigère sphère-armillaire; globe sphere orb ball spherical royal-orb armillary-sphere; 地球仪 球 球体 球形 圆球 浑天仪
    sphère boule boules orbe balle; sphere orb ball balls; 球 球体 圆球 小球 球儿 圆球体
    plume-d'oie stylo stylet calame crayon crayons plumier porte-plume; pen pens quill stylus pencil crayon; 钢笔 羽毛笔 铅笔 鹅毛笔 芦苇笔 支笔
    encre encrier écritoire; ink inkwell inkstand inkpot; 墨水 墨水瓶 墨水台 墨 墨水盒
    pierre-à-encre; inkstone ink-stone; 砚台 砚
    pupitre-à-écrire lutrin pupitre; lectern reading-desk music-stand; 诵经台 谱架 讲台 斜面书桌
    lunettes besicles bésicles bigles monocle lorgnon binocle pince-nez; glasses spectacles eyeglasses specs monocle lorgnette pince-nez; 眼镜 单片眼镜 夹鼻眼镜
    squelette-anatomique écorché; flayed-figure ecorche anatomical-model; 解剖模型 剥皮人体
    herbier spécimen; herbarium specimen; 植物标本 标本
    bandage pansement bande-de-gaze; bandage bandaged plaster-cast; 绷带 包扎 裹着 纱布
    médicament remède pilule potion drogue antidote; medicine remedy potion drug pill antidote; 药 药水 药丸 解药 药物
    poison venin empoisonné empoisonner ciguë empoisonnement; poison poisoned venom hemlock poisoning; 毒药 毒 下毒 中毒 毒酒 毒死
    béquille jambe-de-bois prothèse; wooden-leg prosthesis peg-leg crutches; 拐杖 假腿 木腿 假肢
    dentier arracheur-de-dents; denture dentures false-teeth; 假牙
    corde cordes cordage câble filin ficelle lacet; rope ropes cord string cable twine; 绳子 绳索 绳 缆绳 麻绳 细绳
    chaîne chaînes entrave menottes enchaîné maillon; chain chains shackle shackles fetters manacles handcuffs chained; 锁链 铁链 镣铐 链子 手铐 枷锁 脚镣 铁索
    chaîne corde ficelle; chain rope string; 链子 绳子
    noeud nœud nœuds; knot knots knotted; 绳结 打结
    crochet crochets; hook hooks; 钩子 钩 挂钩
    piège collet appât; trap snare bait; 陷阱 圈套 诱饵 捕鼠器
    lessive lavandière blanchisseuse lavoir laveuse; laundry washerwoman laundress washing; 洗衣 洗衣妇 洗衣女 洗衣服
    savon éponge-de-toilette; soap; 肥皂 香皂
    canne cannes bâton bâtons gourdin massue matraque trique houlette béquille; stick cane staff rod walking-stick club cudgel bludgeon crutch crook; 手杖 棍子 拐杖 棍 棒子 棒 木棒 大棒 牧杖 木棍
    fouet fouets cravache knout martinet; whip whips scourge riding-crop; 鞭子 马鞭 皮鞭 鞭
    sifflet appeau; whistle; 哨子 口哨
    éventail éventails flabellum chasse-mouches; fan fans flabellum fly-whisk folding-fan; 扇子 折扇 羽扇 团扇 拂尘 扇
    parapluie ombrelle parasol pépin; umbrella parasol sunshade brolly; 伞 阳伞 雨伞 遮阳伞 洋伞 华盖
    masque masques loup-de-carnaval masque-funéraire masque-mortuaire; mask masks vizard death-mask funerary-mask gas-mask grotesque-mask; 面具 假面 面罩 死亡面具 黄金面具 丧葬面具 防毒面具
    pipe pipes narguilé houka tabac-à-pipe chibouque; pipe pipes hookah tobacco-pipe waterpipe; 烟斗 水烟 烟袋 水烟筒 烟管
    opium pipe-à-opium; opium; 鸦片 烟枪
    cendrier; ashtray; 烟灰缸
    cigare cigarette clope mégot; cigar cigarette; 香烟 雪茄 烟头
    briquet allumette; matchstick tinderbox; 打火机 火柴
    cadre cadres encadrement bordure; frame frames framing; 画框 框 框子 边框 相框 镜框
    vitrine vitre présentoir-de-verre; showcase glass-case display-case vitrine; 玻璃罩 防弹玻璃 展柜 橱窗 玻璃柜
    clé clef clés clefs trousseau; key keys; 钥匙 钥匙串
    serrure cadenas verrou loquet; lock padlock latch keyhole; 锁 门锁 挂锁 锁头 锁孔
    clochette cloche cloches grelot grelots sonnette; bell bells handbell jingle; 铃铛 钟 铃 铃儿 小铃 大钟 铜钟
    miroir miroirs psyché trumeau glace; mirror mirrors looking-glass pier-glass; 镜子 铜镜 镜 穿衣镜 镜面
    """
}
