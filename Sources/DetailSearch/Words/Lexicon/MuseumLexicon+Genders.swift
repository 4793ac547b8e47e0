// swift-format-ignore-file

extension MuseumLexicon {
  /// Who is a woman, a man or a child, for who asks for "the woman".
  static let genders = """
    = femme dame nana meuf bonne-femme; woman lady women female; 女人 女子 妇女 女士 女的 妇人 女性 *
    reine reines souveraine; queen; 女王 王后 皇后
    imperatrice tsarine; empress; 女皇 皇后
    princesse infante; princess infanta; 公主
    duchesse comtesse marquise baronne; duchess countess marquise baroness; 公爵夫人 伯爵夫人 侯爵夫人 男爵夫人
    mere maman; mother mom mum mommy; 母亲 妈妈
    soeur sœur; sister; 姐姐 妹妹 姐妹
    fille jeune-fille fillette demoiselle; girl girls maiden daughter; 女孩 少女 姑娘 女儿
    grand-mere mamie vieille vieille-femme; grandmother granny old-woman crone; 奶奶 外婆 老妇人 老太太
    epouse mariee; wife bride; 妻子 新娘 太太 老婆
    veuve; widow; 寡妇
    servante soubrette; maid maidservant; 女仆 侍女
    suivante dame-d-honneur menine; lady-in-waiting maid-of-honour; 女官 宫女
    nourrice; nanny wet-nurse; 奶妈 乳母
    danseuse ballerine; ballerina; 舞女 芭蕾舞女
    chanteuse cantatrice; soprano diva; 女歌手
    actrice comedienne; actress; 女演员
    religieuse nonne; nun; 修女
    paysanne fermiere; peasant-woman; 农妇
    bergere; shepherdess; 牧羊女
    laitiere; milkmaid; 挤奶女工
    blanchisseuse lavandiere; laundress washerwoman; 洗衣妇
    couturiere dentelliere brodeuse; seamstress lacemaker; 女裁缝 绣娘
    serveuse barmaid; waitress barmaid; 吧女 女招待
    baigneuse baigneuses; bather; 浴女
    odalisque concubine; odalisque concubine; 宫女 妃子
    geisha geishas; geisha geishas; 艺伎 艺妓
    courtisane prostituee; courtesan prostitute; 妓女
    maitresse favorite; mistress; 情妇
    deesse; goddess; 女神
    venus aphrodite; venus aphrodite; 维纳斯 阿佛洛狄忒
    diane artemis; diana artemis; 狄安娜 阿尔忒弥斯
    minerve athena; minerva athena; 雅典娜 密涅瓦
    junon hera; juno hera; 赫拉 朱诺
    nymphe nymphes; nymph nymphs; 宁芙 仙女
    muse muses; muse muses; 缪斯
    vierge marie madone; virgin mary madonna; 圣母 玛利亚 圣母玛利亚
    sainte; saint; 圣女
    madeleine marie-madeleine; magdalene; 抹大拉
    eve; eve; 夏娃
    judith; judith; 朱迪斯 友弟德
    salome; salome; 莎乐美
    cleopatre; cleopatra; 克利奥帕特拉 埃及艳后
    leda danae andromede; leda danae andromeda; 丽达 达那厄 安德洛墨达
    sibylle; sibyl; 女先知
    sorciere magicienne; witch sorceress; 女巫 巫婆
    bacchante; bacchante; 酒神女祭司
    amazone; amazon; 女战士 亚马逊女战士
    cariatide caryatide; caryatid; 女像柱
    = homme monsieur type mec gars; man gentleman men male guy; 男人 男子 男士 男的 男性 *
    roi monarque; king monarch; 国王 君主
    empereur tsar; emperor tsar; 皇帝 帝王
    prince dauphin; prince; 王子 太子
    pharaon; pharaoh; 法老
    sultan calife emir; sultan caliph emir; 苏丹 哈里发
    duc comte marquis baron seigneur; duke count marquis baron lord; 公爵 伯爵 侯爵 男爵 领主
    pere papa; father dad; 父亲 爸爸
    frere; brother; 哥哥 弟弟 兄弟
    fils; son; 儿子
    garcon; boy lad; 男孩 少年
    grand-pere papi vieillard vieux; grandfather grandpa old-man greybeard; 爷爷 外公 老头 老翁
    mari epoux; husband groom; 丈夫 老公 新郎
    amant; lover; 情人
    soldat guerrier; soldier warrior; 士兵 战士 武士
    chevalier; knight; 骑士
    cavalier; rider horseman; 骑马的人 骑手
    officier general; officer general; 军官 将军
    garde; guard; 卫兵 守卫
    samourai; samurai; 武士
    pretre cure; priest; 神父 祭司
    moine; monk friar; 修士 僧侣 和尚
    pape cardinal eveque; pope cardinal bishop; 教皇 红衣主教 主教
    rois-mages roi-mage; magi wise-men; 三王 三博士
    juge avocat; judge lawyer; 法官 律师
    medecin docteur; doctor physician; 医生 大夫
    savant philosophe; scholar philosopher; 学者 哲学家
    scribe; scribe; 书吏 抄写员
    berger; shepherd; 牧羊人 牧童
    paysan; peasant farmer; 农民 农夫
    pecheur; fisherman; 渔夫
    chasseur; hunter; 猎人
    marin matelot; sailor; 水手
    batelier gondolier passeur; boatman gondolier; 船夫
    marchand banquier; merchant banker; 商人 银行家
    valet serviteur laquais; manservant footman butler; 男仆
    bourreau; executioner; 刽子手
    voleur brigand; thief robber; 小偷 强盗
    gladiateur lutteur; gladiator wrestler; 角斗士 摔跤手
    bouffon fou-du-roi; jester; 弄臣
    torero; bullfighter matador; 斗牛士
    ambassadeur; ambassador; 大使
    christ jesus; christ jesus; 基督 耶稣
    saint apotre; saint apostle; 圣人 使徒 圣徒
    saint-jean-baptiste; john-the-baptist; 施洗约翰
    adam; adam; 亚当
    david; david; 大卫
    moise; moses; 摩西
    goliath holopherne; goliath holofernes; 歌利亚
    jupiter zeus; jupiter zeus; 宙斯 朱庇特
    neptune poseidon; neptune poseidon; 海神 波塞冬
    apollon; apollo; 阿波罗
    mars; mars; 战神
    mercure hermes; mercury hermes; 赫尔墨斯 墨丘利
    bacchus dionysos; bacchus dionysus; 酒神
    hercule; hercules heracles; 赫拉克勒斯 大力神
    persee thesee; perseus theseus; 珀尔修斯 忒修斯
    narcisse; narcissus; 那喀索斯
    confucius confucianisme; confucius confucianism confucian; 孔子 儒家 儒教
    = enfant enfants gamin gosse mome; child children kid kids; 孩子 小孩 儿童 小朋友 小孩子 *
    bebe nourrisson nouveau-ne poupon; baby infant newborn; 婴儿 宝宝
    garcon garconnet; boy boys lad; 男孩 小男孩
    fille fillette petite-fille gamine; girl girls little-girl; 女孩 小女孩 小姑娘
    enfant-jesus; christ-child infant-jesus; 圣婴 小耶稣
    infante infant; infanta; 小公主
    angelot putto putti; putto putti cherub; 小天使
    cupidon amour; cupid; 丘比特 小爱神
    ecolier; schoolboy pupil; 小学生
    adolescent; teenager; 少年 青少年
    jumeau jumeaux; twin twins; 双胞胎
    """
}
