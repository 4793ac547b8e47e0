// swift-format-ignore-file

extension MuseumLexicon {
  /// War and peace, rule and revolt, calamity, the events of a life, feasts and customs.
  static let history = """
    = guerre combat bataille conflit guerrier guerrière combattre hostilités; war battle fight combat wars warfare fighting fought conflict; 战争 打仗 战役 战斗 战场 作战 打架 战事 交战
    siège assiégé assaut assaillant; siege besieged assault storming; 围攻 攻城 围城 进攻 攻打
    invasion envahi envahisseur conquête conquis conquérant conquérir envahir; invasion invaded invader conquest conquered conqueror invade; 入侵 侵略 征服 侵略者 征服者 攻占
    victoire triomphe vainqueur triomphal vaincre; victory triumph win triumphal victor victorious won winner; 胜利 凯旋 得胜 打赢 战胜 赢 大捷
    défaite vaincu déroute capitulation reddition perdant defaites; defeat defeated rout surrender surrendered capitulation loser vanquished; 失败 战败 投降 溃败 打败 输
    retraite repli; retreat withdrawal; 撤退 退却
    charge cavalerie escadron; cavalry charge squadron; 骑兵 冲锋 骑兵队
    croisade croisades croisé croisés; crusade crusades crusader crusaders; 十字军 十字军东征
    massacre massacres tuerie carnage bain-de-sang boucherie; massacre massacres slaughter carnage bloodbath; 屠杀 大屠杀 惨案 血洗 杀戮
    bombardement bombardé bombe obus explosion exploser; bombing bombed bombardment bomb shell explosion exploded; 轰炸 炸弹 爆炸 炮轰 炮弹
    embuscade attentat; ambush attack; 伏击 袭击 埋伏
    guerre-civile; civil-war; 内战
    guerres-de-religion saint-barthélemy; wars-of-religion; 宗教战争
    guerre-de-cent-ans; hundred-years-war; 百年战争
    bataille-navale combat-naval; naval-battle sea-battle; 海战
    campagne-d'égypte; egyptian-campaign; 远征埃及
    campagne-de-russie bérézina; russian-campaign; 远征俄国
    champ-de-bataille; battlefield; 战场
    guernica guerre-d'espagne; guernica spanish-civil-war; 格尔尼卡 西班牙内战
    tranchée tranchées; trench trenches; 战壕
    = révolution révolte émeute barricade révolutionnaire insurrection soulèvement rébellion; revolution revolt uprising riot revolutionary rebellion insurrection barricade barricades; 革命 起义 街垒 暴动 造反 反抗 大革命
    prise-de-la-bastille quatorze-juillet; storming-of-the-bastille bastille-day; 攻占巴士底狱 国庆日
    jeu-de-paume; tennis-court-oath; 网球场宣誓
    trois-glorieuses révolution-de-juillet monarchie-de-juillet; july-revolution; 七月革命 七月王朝
    commune; commune; 公社 巴黎公社
    marseillaise; marseillaise; 马赛曲
    = catastrophe désastre fléau calamité; disaster catastrophe calamity scourge; 灾难 灾害 灾祸 浩劫
    naufragé sombrer coulé; shipwreck wreck wrecked sinking sank sunk shipwrecked; 海难 沉船 船难 沉没 遇难 翻船
    peste épidémie choléra lèpre pandémie pestiféré lépreux; plague epidemic cholera leprosy pandemic leper lepers pestilence; 瘟疫 鼠疫 黑死病 疫病 麻风 霍乱 传染病
    famine disette affamé; famine starvation starving hunger; 饥荒 挨饿 饥饿
    déluge noé arche-de-noé; deluge noah flood ark; 大洪水 诺亚 挪亚 诺亚方舟 方舟
    accident accidents; accident crash; 事故 意外 车祸
    effondrement écroulé écroulement effondré; collapse collapsed falling crumbling; 倒塌 坍塌 崩塌 塌
    = -
    mort décès mourir meurt assassinat meurtre tue trépas décédé mortel agonie mourut; death die died killed murder assassination dying mortal demise deceased dies; 死 死亡 去世 被杀 谋杀 刺杀 遇刺 逝世 过世 死去 死了 丧命 驾崩
    meurtre meurtrier assassin assassiné poignardé crime criminel homicide; murder murderer assassin stabbed crime criminal killer; 谋杀 凶手 凶杀 杀人 杀手 犯罪 刺客
    enterrement funérailles obsèques inhumation funéraire deuil endeuillé veillée; funeral burial mourning funerary mourners; 葬礼 下葬 丧葬 哀悼 出殡 丧事 安葬 守灵
    momification embaumé embaumement; mummification embalmed embalming; 防腐 制作木乃伊 木乃伊制作
    enfance enfantin; childhood childish; 童年 小时候 幼年
    âges-de-la-vie; ages-of-man; 人生阶段 人的一生
    maternité maternel materné; motherhood maternity maternal; 母爱 母性 母子
    mariage noces noce épouser nuptial épousailles fiançailles fiancés fiancée; wedding marriage married nuptials bridal engagement betrothal betrothed fiance; 婚礼 结婚 婚宴 订婚 嫁 娶 成亲 新婚 婚姻 出嫁 迎亲
    divorce séparation répudié rupture; divorce divorced separation repudiated; 离婚 分手 分离 休妻
    bannissement exil exilé banni; exile exiled banished banishment; 流放 流亡 放逐 被逐 驱逐
    saignée dissection autopsie anatomique; dissection autopsy bloodletting anatomical; 解剖 验尸 放血 解剖课
    jeûne carême ascèse ascète; fasting lent ascetic; 斋戒 禁食 苦行 苦修
    fête banquet bal festin festivité réjouissance bamboche; feast party banquet ball celebration festival festivity festivities; 宴会 节日 聚会 舞会 庆典 宴席 盛宴 庆祝 酒席 派对
    carnaval mascarade bal-masqué; carnival masquerade masked-ball mardi-gras; 狂欢节 假面舞会 嘉年华 化装舞会
    noël épiphanie; christmas epiphany; 圣诞 圣诞节 主显节
    pâques; easter passover; 复活节 逾越节
    mi-automne; mid-autumn; 中秋 中秋节
    nouvel-an; new-year; 新年 春节 过年
    anniversaire bougie-d'anniversaire; birthday anniversary birthday-candle; 生日 周年 生日蜡烛
    procession défilé cortège parade cierge-de-procession dais-de-procession procession-religieuse; procession parade cortege march processional religious-procession; 游行 队伍 行列 巡游 仪仗 宗教游行 队列行进
    moisson récolte vendange glaner moissonneur; harvest harvesting gleaning reaping vintage; 收割 收获 丰收 拾穗 采收 秋收
    jeux-olympiques olympique athlétisme; olympic olympics athletics; 奥运 奥林匹克 奥运会
    audience ambassade ambassadeur réception; audience embassy ambassador envoy reception; 使节 大使 使团 觐见 使者 外交
    don-diplomatique; tribute homage; 朝贡 效忠
    conversion converti; conversion converted convert; 皈依 改信 信教
    pèlerinage pèlerin pèlerins; pilgrimage pilgrim pilgrims; 朝圣 朝圣者 香客
    inquisition hérésie hérétique bûcher; inquisition heresy heretic stake; 宗教裁判 异端 火刑 火刑柱
    réforme protestant protestants calviniste huguenot luthérien; reformation protestant protestants calvinist huguenot lutheran; 宗教改革 新教 新教徒 路德
    contre-réforme catholique catholicisme catholiques; catholic catholicism counter-reformation; 天主教 反宗教改革
    retour rentrer revenu; return returned homecoming; 回来 归来 回家 返回
    évasion évadé échappé; escape escaped fugitive; 逃脱 越狱 逃走 逃出
    abandon abandonné délaissé; abandoned abandonment deserted forsaken; 抛弃 遗弃 被弃
    dot trousseau corbeille-de-mariage trousseau-de-mariage; dowry trousseau bridal-trousseau; 嫁妆 聘礼 彩礼 嫁奁
    initiation rite-de-passage; initiation; 入会仪式 成人礼
    vœux; vows; 出家 发愿
    anoblissement adoubement adoubé; ennobled dubbing knighted; 册封 封爵 受封
    investiture intronisé; investiture; 授职 就职
    ; court-etiquette; 宫廷礼仪
    ruée-vers-l'or; gold-rush; 淘金热
    émigration immigré réfugié réfugiés exode-rural; emigration immigrant refugee refugees migrants; 移民 难民 逃难
    chômage; unemployment; 失业
    travail-des-enfants; child-labour; 童工
    lutte lutteur lutteurs pugilat; wrestling wrestler wrestlers; 摔跤 角力 摔跤手
    courses course-de-chars hippodrome; chariot-race races horse-race; 赛车 战车赛 赛马
    jugement verdict condamné condamnation; judgement verdict sentence condemned convicted; 判决 判刑 定罪 判
    ; jailbreak; 越狱
    emprisonné emprisonnement incarcéré; imprisoned imprisonment jailed; 入狱 坐牢 关押 囚禁
    = -
    trêve armistice; truce armistice ceasefire; 停战 休战 停火
    paix pacifique traité pacte alliance traité-de-paix accord-de-paix; peace peaceful treaty pact alliance peace-treaty accord; 和平 条约 和约 和解 盟约 协定
    otage captivité captif capturé; hostage captivity captive captured capture; 人质 俘虏 被俘 抓住 俘获
    exécution exécuté fusillé fusillade supplice potence guillotiné pendu échafaud; execution executed shot firing-squad gallows guillotine guillotined hanged scaffold; 处决 处死 枪决 断头台 绞刑 绞架 行刑 枪毙
    décapitation décapité décapiter décollation; beheading beheaded decapitation decapitated; 斩首 砍头 斩下 割下头
    croix-de-guerre; war-cross; 军功章
    république républicain démocratie; republic republican democracy; 共和国 共和 民主
    monarchie royauté royal royale royaume; monarchy royalty royal kingdom; 君主制 王室 王国 皇家 王权
    empire impérial impériale empires; empire imperial empires; 帝国 皇室 皇权
    coup-d'état complot conspiration conjuration trahison traître trahi; coup plot conspiracy treason traitor betrayal betrayed; 政变 阴谋 背叛 叛徒 出卖 叛变
    abdication abdiqué déchu renversé; abdication abdicated dethroned overthrown; 退位 废黜 推翻 下台
    colonie colonies colonial colonisation colonisé colon; colony colonies colonial colonialism settler; 殖民 殖民地 殖民者
    esclavage traite-des-noirs abolition servitude; slavery slave-trade abolition enslaved; 奴隶制 奴役 废奴 贩奴
    indépendance libération affranchi émancipation; independence liberation emancipation freed; 独立 解放
    patrie patriote patriotisme national; homeland patriot patriotic patriotism national; 祖国 爱国 爱国者
    résistance occupation; resistance occupation occupied; 抵抗 占领 沦陷
    nazi nazis hitler troisième-reich; nazi nazis hitler third-reich; 纳粹 希特勒
    shoah holocauste antisémite antisémitisme; holocaust shoah antisemitism; 大屠杀 反犹
    première-guerre-mondiale grande-guerre; world-war great-war; 一战 二战 世界大战
    progrès industrialisation révolution-industrielle; industrialisation industrialization industrial progress; 工业革命 工业化 进步
    grève grévistes manifestation; strike strikers demonstration protest; 罢工 游行 示威 抗议
    traversée exploration explorateur expédition navigateur; exploration explorer expedition voyage navigator; 探险 远征 航海 探险家 航海家
    route-de-la-soie; silk-road silk-route; 丝绸之路 丝路
    impôt taxe taxes tribut; tax taxes tribute levy; 税 纳税 贡品 进贡 税收
    ; bourbon-restoration; 波旁复辟 王朝复辟
    second-empire; second-empire; 第二帝国
    déclaration-des-droits droits-de-l'homme; declaration-of-rights human-rights; 人权宣言 人权
    constitution charte décret édit proclamation ordonnance bulle-papale manifeste; constitution charter decree edict proclamation ordinance papal-bull manifesto; 宪法 宪章 法令 诏书 圣旨 敕令 公告 宣言 布告 谕旨 教皇诏书
    vieillesse vieillissement grand-âge; old-age ageing aging; 老年 衰老 年老 老去 晚年
    """
}
