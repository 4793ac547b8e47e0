// swift-format-ignore-file

extension MuseumLexicon {
  /// Figures of the Bible, saints, angels and devils.
  static let scripture = """
    = figure-biblique prophete patriarche prophetes patriarches personnage-biblique ancien-testament isaie ezechiel jeremie; biblical-figure prophet patriarch prophets patriarchs bible-character isaiah ezekiel jeremiah old-testament-figure; 圣经人物 先知 圣经里的人 以赛亚 耶利米 先知们 以西结 圣经故事人物
    dieu-le-pere dieu eternel createur yahve tout-puissant seigneur-dieu bon-dieu le-createur jehovah; god god-the-father creator almighty lord-god the-almighty father-in-heaven jehovah; 上帝 天父 造物主 老天爷 耶和华 全能神 上主 天主 圣父 造物者 神爷爷
    christ jesus sauveur messie redempteur nazareen jesus-christ seigneur-jesus christique petit-jesus fils-de-dieu agneau-de-dieu crucifie; christ jesus saviour savior messiah redeemer lord-jesus jesus-christ son-of-god christ's nazarene king-of-the-jews; 基督 耶稣 救世主 弥赛亚 耶稣基督 主耶稣 救主 耶稣像 神子 上帝之子 拿撒勒人 基督像
    enfant-jesus divin-enfant bebe-jesus jesus-enfant jesus-bebe nouveau-ne-divin; christ-child infant-jesus baby-jesus baby-christ infant-christ holy-infant; 圣婴 小耶稣 耶稣圣婴 婴儿耶稣 耶稣宝宝 圣子 小救世主 婴儿基督
    saint-esprit colombe-du-saint-esprit; holy-spirit holy-ghost dove-of-the-holy-spirit paraclete; 圣灵 圣神 圣灵鸽子
    trinite; trinity; 三位一体
    vierge marie madone notre-dame sainte-vierge theotokos sainte-marie bonne-mere mere-de-dieu mere-du-christ reine-du-ciel mater-dolorosa vierge-noire madones stabat-mater; virgin mary madonna our-lady blessed-virgin mother-of-god queen-of-heaven our-lady-of madonnas mother-of-jesus mater-dolorosa holy-mother mother-mary; 圣母 玛利亚 圣母玛利亚 圣母像 马利亚 圣母娘娘 圣母马利亚 耶稣的母亲 耶稣妈妈 玛丽亚 玛利亚像 童贞女 天后圣母 圣母痛苦像
    vierge-a-l-enfant madone vierge-à-l'enfant vierge-allaitant maternite-divine mere-et-enfant-jesus vierges-a-l-enfant; madonna-and-child virgin-and-child virgin-with-child madonna-with-child mother-and-child mary-and-jesus; 圣母子 圣母与圣婴 圣母抱子 圣母抱着耶稣 玛利亚和耶稣 圣母和孩子 抱小孩的圣母 圣母像抱婴
    pieta vierge-de-pitie mere-portant-le-christ-mort; pieta mary-holding-dead-christ mother-holding-dead-son; 圣殇 圣母怜子 哀悼基督 圣母抱尸 圣母哀子
    sainte-famille la-sainte-famille; holy-family jesus-mary-and-joseph; 圣家族 圣家庭 耶稣一家 圣家庭像
    saint-joseph joseph joseph-charpentier; joseph saint-joseph joseph-the-carpenter; 约瑟 圣约瑟 圣若瑟 木匠约瑟
    saint sainte apotre apotres disciple saints canonise saintes bienheureux apotres-de-jesus disciples apostolique sainte-personne; saint apostle apostles disciple disciples saints holy-man holy-woman holy-figure saintly apostolic blessed-one holy-person followers-of-christ; 圣人 圣徒 使徒 门徒 圣者 圣女 使徒们 圣徒们 圣人们 十二门徒 十二使徒 弟子们 圣像 圣贤人
    evangeliste evangelistes tetramorphe saint-marc saint-luc saint-matthieu matthieu marc luc quatre-evangelistes; evangelist evangelists saint-mark saint-luke saint-matthew four-evangelists; 福音书作者 四福音 传福音者 马可 路加 马太 圣马可 圣路加 圣马太 四福音书作者
    saint-jean-baptiste precurseur baptiste jean-le-baptiste saint-jean-enfant; john-the-baptist baptist john-baptist; 施洗约翰 施洗者 浸礼者约翰 圣约翰洗者 洗者约翰 洗者圣约翰
    saint-jean jean-l-evangeliste jean-l-apotre disciple-bien-aime; saint-john john-the-evangelist beloved-disciple; 约翰 圣约翰 使徒约翰 福音约翰 传福音的约翰
    saint-pierre premier-pape clef-de-saint-pierre apotre-pierre; saint-peter apostle-peter holder-of-keys keys-of-heaven; 彼得 圣彼得 使徒彼得 拿钥匙的圣人 天堂钥匙 圣伯多禄
    saint-paul apotre-paul saul; saint-paul apostle-paul saul; 保罗 圣保罗 使徒保罗 扫罗 圣保禄
    judas iscariote baiser-de-judas traitre-judas; judas iscariot judas-the-traitor; 犹大 叛徒 加略人犹大 出卖耶稣的人 犹大叛徒
    madeleine marie-madeleine marie-madeleine-penitente madeleine-en-pleurs pecheresse; magdalene mary-magdalene penitent-magdalene mary-magdalen sinner-woman; 抹大拉 忏悔的抹大拉 玛达肋纳 悔罪女
    sainte-anne; saint-anne; 圣安妮 圣安娜
    saint-georges terrasse-le-dragon-georges saint-georges-dragon; saint-george george-and-the-dragon dragon-slayer; 圣乔治 圣乔治屠龙 屠龙者 屠龙勇士
    saint-michel archange-michel archange-guerrier; saint-michael archangel-michael warrior-angel; 圣米迦勒 大天使米迦勒 米迦勒 天使长米迦勒 战斗天使
    saint-sebastien sebastien sebastien-aux-fleches martyr-aux-fleches perce-de-fleches homme-aux-fleches; saint-sebastian sebastian pierced-by-arrows arrow-martyr man-with-arrows shot-with-arrows; 圣塞巴斯蒂安 塞巴斯蒂安 被箭射的人 中箭的人 身上插箭的人 身中数箭
    saint-jerome jerome jerome-au-lion ermite-au-lion; saint-jerome jerome hermit-with-lion scholar-saint; 圣哲罗姆 圣杰罗姆 有狮子的圣人 圣热罗尼莫 哲罗姆
    saint-francois francois-d-assise poverello; saint-francis francis-of-assisi; 圣方济各 圣弗朗西斯 圣芳济
    saint-christophe passeur-de-l-enfant-jesus; saint-christopher christ-carrier; 圣克里斯托弗 圣克里斯多夫
    saint-antoine; saint-anthony; 圣安东尼
    saint-nicolas pere-noel; santa saint-nicholas santa-claus; 圣诞老人 圣尼古拉
    sainte-catherine; saint-catherine; 圣凯瑟琳 圣加大肋纳
    sainte-barbe; saint-barbara; 圣芭芭拉
    sainte-cecile; saint-cecilia; 圣塞西莉亚
    sainte-lucie; saint-lucy; 圣露西 圣卢西亚
    sainte-agathe; saint-agatha; 圣阿加莎 圣亚加大
    sainte-agnes; saint-agnes; 圣阿格尼丝 圣依搦斯
    sainte-marguerite; saint-margaret; 圣玛格丽特
    sainte-ursule; saint-ursula; 圣乌尔苏拉
    sainte-veronique voile-de-veronique; saint-veronica; 圣维罗妮卡 维罗尼卡
    sainte-elisabeth elisabeth; saint-elizabeth; 圣伊丽莎白 以利沙伯
    sainte-therese; saint-teresa; 圣特蕾莎 圣女大德兰
    sainte-genevieve; saint-genevieve; 圣热纳维耶芙
    sainte-helene; saint-helena; 圣海伦娜
    sainte-monique; saint-monica; 圣莫尼卡
    saint-augustin; saint-augustine; 圣奥古斯丁
    saint-ambroise; saint-ambrose; 圣安布罗斯
    saint-gregoire; saint-gregory; 圣格里高利
    saint-benoit; saint-benedict; 圣本笃
    saint-dominique; saint-dominic; 圣道明 圣多明我
    saint-bernard; saint-bernard; 圣伯纳德 圣伯尔纳
    saint-thomas; saint-thomas; 圣多马 多马
    saint-andre; saint-andrew; 圣安德烈 安德烈
    saint-jacques; saint-james; 圣雅各 雅各布
    saint-barthelemy; saint-bartholomew; 圣巴多罗买 圣巴托罗缪
    saint-philippe saint-simon; saint-philip saint-simon; 腓力 西门
    saint-louis; saint-louis; 圣路易
    saint-roch; saint-roch; 圣罗克 圣罗格
    saint-eustache saint-hubert; saint-eustace saint-hubert; 圣尤斯塔斯 圣于贝尔
    saint-maurice; saint-maurice; 圣莫里斯
    saint-ignace; ignatius-loyola; 圣依纳爵
    saint-cosme saint-damien; saints-cosmas-and-damian; 圣葛斯默
    saint-veit saint-guy; saint-vitus; 圣维特
    saint-eloi; saint-eligius; 圣埃利吉乌斯 圣埃洛伊
    saint-jean-chrysostome; john-chrysostom; 金口约翰
    zacharie; zechariah zacharias; 撒迦利亚
    simeon; simeon; 西缅
    nicodeme joseph-d-arimathie; nicodemus joseph-of-arimathea; 尼哥底母
    marthe; martha; 马大
    barabbas; barabbas; 巴拉巴
    longin centurion-a-la-lance; longinus; 朗基努斯
    bon-larron mauvais-larron; good-thief bad-thief penitent-thief; 好强盗 善良的强盗
    caiphe; caiaphas; 该亚法
    agar ismael; hagar ishmael; 夏甲 以实玛利
    filles-de-lot femme-de-lot loth; lots-daughters lots-wife; 罗得 罗得的女儿
    sara rebecca rachel; sarah rebecca rachel; 撒拉 利百加 拉结
    esau; esau; 以扫
    joseph-vendu femme-de-putiphar; potiphars-wife joseph-and-his-brothers; 波提乏之妻 约瑟和兄弟
    aaron; aaron; 亚伦
    josue gedeon; joshua gideon; 约书亚 基甸
    jephte; jephthah; 耶弗他
    ruth booz; ruth boaz; 路得 波阿斯
    saul-roi jonathan samuel; saul jonathan samuel; 扫罗王 约拿单 撒母耳
    absalon; absalom; 押沙龙
    elie elisee; elijah elisha; 以利亚 以利沙
    nabuchodonosor; nebuchadnezzar; 尼布甲尼撒
    balthazar-festin; belshazzar; 伯沙撒
    assuerus aman mardochee; ahasuerus haman mordecai; 亚哈随鲁 哈曼
    caspar melchior balthazar; caspar melchior balthasar; 梅尔基奥 巴尔塔萨
    lilith; lilith; 莉莉丝
    mathusalem; methuselah; 玛土撒拉
    antechrist bete-de-l-apocalypse; antichrist beast-of-the-apocalypse; 敌基督 末日之兽
    juif-errant; wandering-jew; 流浪的犹太人
    saint-martin; saint-martin; 圣马丁
    saint-etienne; saint-stephen; 圣司提反
    saint-laurent; saint-lawrence; 圣劳伦斯
    jeanne-d-arc pucelle; joan-of-arc; 圣女贞德 贞德
    rois-mages mages mage épiphanie roi-mage rois-d-orient les-trois-mages gaspard; magi wise-men three-kings three-magi three-wise-men wise-man kings-from-the-east; 三王 东方三博士 三博士 贤士 东方三王 三贤士 东方博士 三个国王
    adam premier-homme; adam first-man; 亚当 第一个男人 亚当夏娃 人类始祖
    eve premiere-femme adam-et-eve; eve first-woman adam-and-eve; 夏娃 第一个女人 亚当和夏娃
    cain; cain; 该隐
    abel; abel; 亚伯
    noe arche-de-noe; noah noah's-ark; 诺亚 挪亚 诺亚方舟 挪亚方舟
    abraham; abraham; 亚伯拉罕
    isaac; isaac; 以撒
    moise moise-sauve-des-eaux moise-cornu; moses moses-in-the-bulrushes; 摩西 摩西十诫 梅瑟
    david david-et-goliath vainqueur-de-goliath jeune-david roi-david; david giant-killer david-and-goliath slingshot-boy king-david; 大卫 达维德 大卫王 大卫与歌利亚
    goliath geant-philistin; goliath philistine-giant; 歌利亚 巨人歌利亚 非利士巨人
    salomon; solomon; 所罗门
    judith judith-et-holopherne coupeuse-de-tete; judith judith-and-holofernes head-chopper; 朱迪斯 犹滴 友弟德 女英雄朱迪斯 砍头的女人 犹滴斩首
    holopherne; holofernes; 荷罗孚尼 赫罗弗尼斯
    salome danse-des-sept-voiles; salome dance-of-the-seven-veils; 莎乐美 七层纱舞 莎乐美的舞
    herodiade; herodias; 希罗底
    herode; herod; 希律 希律王
    samson samson-et-dalila; samson samson-and-delilah; 参孙 大力士参孙
    dalila; delilah; 大利拉 达利拉
    suzanne suzanne-au-bain suzanne-et-les-vieillards; susanna susanna-and-the-elders; 苏珊娜 苏珊娜与长老 出浴的苏珊娜 被偷看的女人
    bethsabee; bathsheba; 拔示巴
    esther; esther; 以斯帖
    tobie; tobias; 多比
    jonas; jonah; 约拿
    daniel; daniel; 但以理
    lazare; lazarus; 拉撒路
    ponce-pilate pilate ecce-homo; pilate ecce-homo; 彼拉多
    fils-prodigue; prodigal-son; 浪子 浪子回头
    bon-samaritain; good-samaritan; 好撒玛利亚人
    mahomet; muhammad mohammed; 穆罕默德
    ange anges angelot angelots cherubin putto putti angelique ange-gardien etre-aile ange-aile anges-musiciens figure-ailee ailes-d-ange; angel angels cherub putto angelic angelic-being guardian-angel winged-figure winged-being angels-with-wings winged-person angel-boy; 天使 小天使 安琪儿 天使们 有翅膀的人 带翅膀的人 长翅膀的人 守护天使 小天使们 天使儿 天仙 长着翅膀的
    archange archanges gabriel saint-gabriel raphael-archange ange-de-l-annonciation; archangel gabriel archangels angel-gabriel messenger-angel raphael-angel; 大天使 天使长 加百列 天使加百列 天使长们 拉斐尔天使 报喜天使
    seraphin cherubins; seraph seraphim cherubim; 六翼天使 炽天使
    angelot putto putti angelots petits-anges bebes-ailes cherubins bambins-ailes enfants-ailes; putto putti cherubs little-angels winged-babies baby-angel baby-angels chubby-angels cupids winged-infants; 小天使 胖娃娃天使 胖娃娃 小天使们 小胖天使 光屁股小天使 带翅膀的小孩 小娃娃天使 飞着的小孩
    diable demon satan lucifer mephisto diablotin diables demons diablotins esprit-malin belzebuth demoniaque diabolique demonesse suppot-de-satan; devil demon fiend imp devils demons fiends evil-spirit the-evil-one beelzebub old-nick demonic devilish imps little-devil evil-demon; 魔鬼 恶魔 撒旦 小鬼 路西法 恶鬼 魔王 撒旦魔鬼 鬼怪 邪灵 妖魔 小恶魔 魔鬼们 邪魔 恶魔们 大魔头
    """
}
