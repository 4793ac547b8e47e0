// swift-format-ignore-file

extension MuseumLexicon {
  /// Fights, crimes and rescues; love, birth and death; rites.
  static let deeds = """
    = -
    lutter lutte catch empoignade corps-a-corps; wrestle wrestling grapple struggle; 摔跤 搏斗 角力 扭打
    combattre combat se-bat battre bagarre baston rixe affronte; fight fighting fought brawl combat battle; 打架 搏斗 战斗 打斗 厮杀 作战
    duel duels; duel duels; 决斗
    frapper frappe cogne tape battre; hit hitting strike struck beat beating punch; 击打 揍 打人 敲
    gifle fessee; slap spank; 耳光 打屁股
    attaquer attaque assaut agresse charge; attack attacking attacked assault charge; 攻击 袭击 进攻 冲锋
    defendre defense defend protege proteger protection; defend defending defence protect protecting; 保护 防御 保卫 守护
    tuer tue assassine massacre egorge tuerie zigouille trucide; kill kills murdered slain slaughter killed slay murder; 杀 杀死 刺杀 杀害 杀人 打死
    assassinat assassine meurtre crime; murder murdered assassination crime; 谋杀 暗杀 凶杀 行刺
    poignarder poignarde transperce perce embroche; stab stabbed stabbing pierce pierced; 刺 捅 刺穿 刺伤
    couper tranche decapite decapitation tete-coupee guillotine; cut cuts behead beheaded slice severed beheading; 砍 切 砍头 斩首 割 被砍 断头
    etrangler etrangle etouffer; strangle strangled choke smother; 勒死 掐死 掐脖子
    pendre pendaison pendu potence gibet; hanging hanged gallows gibbet; 绞刑 吊死 绞刑架 上吊
    empoisonner poison empoisonne cigue venin; poison poisoned hemlock venom; 毒 下毒 毒药 服毒 中毒 毒酒
    suicide se-suicide; suicide kills-himself; 自杀 自尽 自刎
    executer execution supplice guillotine; execution executed executing; 处决 行刑 死刑 处死
    crucifier crucifie; crucify crucified; 钉十字架 钉死
    torturer torture supplice tourment bourreau supplicié; torture tortured torment tormented; 折磨 酷刑 拷打
    ecorcher ecorche; flay flayed flaying; 剥皮
    punir punition chatiment chatier; punish punished punishment; 惩罚 处罚
    arreter arrestation arrete; arrest arrested; 逮捕 抓捕
    capturer capture; capture captured capturing; 俘获 捕获 抓获
    enlever enlevement rapt enleve kidnapping ravir kidnappé; abduct abduction kidnap kidnapped abducted kidnapping; 绑架 劫持 抢走 掳走 劫走 掳掠 抢亲
    violer viol agression-sexuelle violée violence violent; rape raped violence violent; 强奸 强暴 侵犯 暴力 施暴
    piller pillage saccage sac-de-la-ville; loot looted plunder pillage; 抢劫 掠夺 抢 洗劫
    voler derober derobe chaparde; steal stealing stole stolen rob; 偷 偷走 扒窃 偷东西
    menacer menace menacant; threaten threatening menace; 威胁 恐吓
    assieger siege; siege besiege besieged; 围攻 包围 围城
    soumettre soumission reddition capitule; surrender submission submit; 投降 屈服 臣服
    obeir obeissance obeit désobéissance; obey obedience disobedience; 服从 听话 顺从
    commander ordonne ordonner; command commanding order; 命令 下令 指挥
    aider aide secourir soutien; help helping helped aid; 帮助 帮忙
    sauver sauve sauvetage secours sauvee; rescue rescued save saved saving; 救 救援 得救 拯救 解救
    survivre survivants survivant rescapes; survive survivors survived; 幸存 活下来 生还
    soigner soigne guerir guerison guéri remède médicament soin; heal healing cure cured care healed remedy medicine; 治疗 治病 医治 照顾 治愈 痊愈 药 救治 疗伤
    operer amputation dissection autopsie; operate surgery dissection autopsy; 手术 解剖 开刀
    etreinte enlace enlacer embrasse baiser bisou calin embrassade bises serrer-dans-ses-bras; embrace hug hugging kiss kissing cuddle snog; 拥抱 抱 吻 亲吻 抱在一起 接吻 亲嘴 搂 搂着 搂抱
    aimer aime amour amoureux flirt passion idylle amours; love loving in-love loved romance passion lovers; 爱 恋爱 爱情 相爱 爱恋
    flirter drague seduire seduction seduit courtise seducteur galanterie; flirt flirting seduce seduction seduced seducer seductive; 调情 勾引 诱惑 追求 求爱 引诱
    faire-l-amour baise copule sexe-a-deux coit accouplement; sex lovemaking intercourse mating; 做爱 性交 交配 性爱
    marier epouser se-marie mariage noces; marry married marrying wedding; 结婚 嫁 娶 婚礼
    accoucher accouchement naissance enfanter mettre-au-monde naître née natal nativité; give-birth childbirth birth born nativity; 分娩 生孩子 诞生 出生 降生 生下
    enceinte grossesse en-cloque; pregnant pregnancy expecting; 怀孕 孕妇 大肚子 有喜 有孕
    adopter adoption adopté; adopt adoption adopted; 收养 领养
    bercer berce; lull cradle; 摇篮 哄睡
    prie priere prier recueillement recueilli invoque; pray prayer praying prays; 祈祷 祷告 祈求 做礼拜
    mains-jointes; joined-hands clasped-hands praying-hands; 合十 双手合十
    adorer adoration venerer culte; worship adoration adore veneration; 崇拜 朝拜 膜拜 敬拜
    benir benit benediction béni; bless blessing blessed benediction; 祝福 赐福 祝圣
    baptiser bapteme baptisé; baptism baptise baptize baptised christening baptized; 洗礼 受洗 施洗
    communion eucharistie messe hostie; mass communion eucharist; 弥撒 圣餐 领圣体 圣体
    sacrifier sacrifice immolation holocauste sacrifié offrande libation; sacrifice sacrificing sacrificial sacrificed offering libation; 献祭 牺牲 祭祀 祭品 供奉
    rite rituel ceremonie ceremonial rituels solennel; rite ritual ceremony rites ceremonial solemn; 仪式 典礼 祭典 礼仪 祭礼
    sacrer couronner couronnement sacre couronné intronisation; crowning coronation crowned enthronement anointing; 加冕 加冕礼 戴冠 登基 即位 戴上王冠
    nativite; nativity; 耶稣降生 耶稣诞生 圣诞 基督诞生
    ascension assomption; ascension assumption; 升天
    descente-de-croix deposition mise-au-tombeau; deposition entombment descent-from-the-cross; 下葬 下十字架 埋葬 卸下圣体 降下十字架
    tentation tenter; temptation tempt tempted; 诱惑 引诱
    visiter visite visitation; visit visitation; 拜访 探望
    apparition apparait apparaitre vision; appear appearing apparition vision; 显现 出现 显灵 异象 幻象
    disparaitre disparu; disappear disappeared vanished vanish; 消失 不见了
    enterrer enterrement obseques funerailles inhumation; bury buried burial funeral; 埋 埋葬 葬礼 下葬 送葬
    deuil endeuille deplore deploration lamentation se-lamente; mourning mourn mourned grief lament lamentation; 哀悼 悼念 哀痛 守丧
    mourir meurt mourant agonie agoniser creve; die dying died death agony; 死 死去 临终 垂死 断气
    naitre nait; born birth; 出生 诞生
    vivre vivant vie; live living life lives alive; 活着 生活 生命
    grandir croissance; grow growing grew grown; 长大 生长 成长
    vieillir vieillesse vieillissement; ageing aging; 变老 衰老 老年
    """
}
