// swift-format-ignore-file

extension MuseumLexicon {
  /// What is felt, and states of mind and body.
  static let feelings = """
    = emotion sentiment humeur etat-d-ame; emotion feeling mood feelings emotions; 情绪 感情 心情 情感 感受
    joie joyeux heureux content joyeuse heureuse gai gaiete bonheur rejoui jubile allegresse; joy happy cheerful happiness merry glad joyful jolly; 高兴 快乐 开心 喜悦 幸福 欢乐 欣喜
    plaisir jouissance delice volupte delectation; pleasure delight enjoyment; 愉悦 享乐 快感 享受
    extase ravissement transe exaltation extatique; ecstasy rapture trance ecstatic; 狂喜 陶醉 神魂颠倒 出神 忘我
    tristesse triste melancolie chagrin peine melancolique malheureux abattu morose; sad sadness sorrow melancholy unhappy gloomy sorrowful; 悲伤 难过 忧伤 伤心 忧郁 愁 不开心 哀伤 忧愁
    desespoir desespere desesperee accable detresse abattement; despair desperate despairing distress hopeless; 绝望 崩溃 心碎
    douleur souffrance souffre souffrir douloureux martyre tourment martyr; pain suffering hurt suffer agony painful ache torment; 痛苦 疼 疼痛 受苦 痛 苦难 折磨
    peur effraye crainte terreur effroi frayeur effrayee terrifie trouille horreur panique epouvante apeure angoisse; fear afraid scared terror frightened terrified horror panic fright dread; 害怕 恐惧 怕 惊恐 吓 惊慌 吓坏
    effrayant terrifiant effroyable horrible lugubre flippant sinistre macabre horreur; frightening scary terrifying horrible creepy spooky gruesome macabre eerie horror; 可怕 吓人 恐怖 毛骨悚然 阴森 惊悚
    colere fache furieux rage furie enerve courroux fureur en-colere; anger angry furious rage wrath mad fury; 生气 愤怒 发怒 发火 怒气 怒 暴怒
    haine hait hair detester deteste; hate hatred loathing; 恨 仇恨 憎恨 讨厌
    vengeance venger venge revanche vengeur; revenge vengeance avenge avenger; 复仇 报仇 报复
    degout degoute ecoeure repugnant beurk; disgust disgusted disgusting; 厌恶 恶心
    surprise surpris etonne etonnement stupefait ebahi stupeur sidere; surprise surprised astonished amazement startled astonishment; 惊讶 吃惊 惊奇 诧异 惊呆
    emerveillement emerveille admiratif admiration; awe admiration marvel; 惊叹 赞叹 敬畏
    curiosite curieux curieuse; curiosity curious; 好奇 好奇心
    ennui ennuie lassitude blase; boredom bored weary; 无聊 厌倦
    fatigue fatiguee epuise epuisement las lasse extenue harasse; tired weary exhausted exhaustion worn-out; 累 疲倦 疲惫 疲劳 筋疲力尽
    calme serein serenite paisible tranquille quietude impassible apaise; calm serene serenity peaceful tranquil quiet placid tranquillity; 平静 宁静 安详 镇定 安宁 从容 淡定 祥和
    inquiet inquiete inquietude anxieux soucieux preoccupe souci angoisse; worried anxious anxiety uneasy concern; 担心 焦虑 不安 忧虑 发愁
    nerveux tension tendu; nervous tense tension; 紧张
    honte honteux gene confus humiliation embarras; shame ashamed embarrassed humiliation embarrassment; 羞耻 羞愧 难为情 尴尬 丢脸 羞辱
    pudeur pudique timide timidite modeste chaste pudibond modestie; modest modesty shy bashful chaste prudish demure; 害羞 羞涩 腼腆 羞怯 含羞 端庄 矜持
    fierte fier fiere orgueil orgueilleux hautain arrogant arrogance vanité; pride proud haughty arrogant arrogance vanity; 骄傲 自豪 傲慢 高傲 傲气 自大 虚荣
    mepris meprisant dedain dedaigneux; contempt scorn disdain; 轻蔑 蔑视 不屑
    jaloux jalousie envie envieux jalouse; jealous jealousy envy envious; 嫉妒 妒忌 羡慕 吃醋
    avarice avare cupide cupidite radin; greed greedy avarice miser stingy; 贪婪 吝啬 贪心 守财奴 小气
    gourmandise gourmand glouton gloutonnerie; gluttony glutton greedy; 贪吃 暴食 馋 嘴馋
    paresse oisivete indolence paresseux oisif; sloth laziness idleness lazy idle; 懒惰 懒散 懒 闲散
    luxure luxurieux desir lubrique concupiscence lascif; lust desire lustful lecherous; 情欲 欲望 色欲 淫荡 好色
    sensuel sensualite erotique sexy erotisme coquin désir volupté sexe sexuel lubrique; sensual sensuality erotic sexy naughty desire eroticism lust sex sexual; 性感 色情 情色 肉感 撩人 情欲 欲望 肉欲
    amour tendresse affection tendre affectueux cherir; love tenderness affection tender loving; 爱 温柔 柔情 深情 疼爱
    amitie amical; friendship friendly; 友谊 友情 友好
    fidelite fidele loyaute loyal; fidelity loyalty faithful loyal; 忠诚 忠贞 忠心 忠实
    passion passionne ardeur fougue; passion passionate ardour; 激情 热情
    pitie compassion misericorde; pity compassion mercy; 怜悯 同情 可怜 慈悲
    bonte bonte-d-ame gentil bienveillant bienveillance; kindness gentle benevolent kindly; 善良 慈祥 和蔼 仁慈
    generosite genereux largesse; generosity generous; 慷慨 大方
    cruaute cruel sadique cruelle impitoyable; cruelty cruel ruthless brutal merciless; 残忍 残酷 冷酷 狠
    violence violent brutalite violente; violence violent brutality; 暴力 暴行 凶猛
    mechancete mechant mauvais malveillant malefique; evil wicked villain nasty; 邪恶 恶毒 坏人 恶人 反派
    courage heros heroique heroisme bravoure brave courageux vaillant intrepide; courage hero heroic brave bravery heroism valiant; 英雄 勇敢 勇气 英勇
    lache lachete couard; coward cowardly cowardice; 胆小 懦弱 懦夫
    determination determine resolu volonte; determined determination resolute; 坚定 决心 坚决
    concentration concentre attentif absorbe; concentrated focused attentive absorbed; 专注 专心 聚精会神 入神 认真
    distrait reveur; distracted absent-minded dreamy; 心不在焉 走神 发呆
    nostalgie nostalgique regret; nostalgia longing regret homesick nostalgic; 怀旧 思念 怀念 乡愁
    remords repentance culpabilite coupable penitence penitent repenti; remorse repentance guilt guilty penitent penance; 悔恨 忏悔 内疚 悔罪 后悔 赎罪
    innocence innocent innocente candeur ingenue candide; innocence innocent naive; 天真 纯真 无辜 单纯 清白
    purete pur pure virginite chasteté chaste; purity pure virginity chastity chaste; 纯洁 纯净 贞洁 处女 贞操 童贞 圣洁
    espoir espere esperance; hope hopeful; 希望 盼望
    solitude seul solitaire isole esseule; solitude alone lonely loneliness solitary; 孤独 寂寞 孤单 独自 一个人
    silence silencieux taiseux; silence silent quiet; 沉默 安静 寂静 无声
    ironie moqueur moquerie moque sarcasme narquois rieur raille; mockery mocking irony ironic sarcastic mock; 嘲笑 讽刺 嘲讽
    humour comique rigolo blague caricature drôlerie comédie; humour humor comic joke caricature comedy humorous; 幽默 搞笑 滑稽 漫画 喜剧
    espiegle malicieux taquin; mischievous playful cheeky; 调皮 顽皮 淘气
    serieux severe austere; serious stern severe solemn austere; 严肃 严厉 庄严 庄重
    digne dignite majestueux majeste solennel; dignity dignified majestic solemn stately; 威严 尊严 庄严 高贵 雄伟
    indifferent indifference distant impassible; indifferent aloof detached; 冷漠 冷淡 无动于衷
    mysterieux mystere enigmatique; mysterious enigmatic mystery; 神秘 谜 神秘感
    fou folie demence delire hysterie folle dément aliéné; mad madness crazy insane insanity folly lunatic; 疯 疯狂 发疯 疯癫 疯子 愚蠢
    ivre ivresse saoul soul bourre eniveré pompette enivré ivrogne beuverie; drunk drunken tipsy drunkenness inebriated boozy drunkard; 醉 喝醉 醉酒 醉汉 酒鬼 喝多了 醉了 醉醺醺
    drogue opium hallucination; drug opium drugs; 鸦片 毒品
    faim famine affame creve-la-faim; hunger starving hungry famine starvation; 饥饿 饿 饥荒 挨饿
    soif assoiffe; thirst thirsty; 渴 口渴
    froid frileux grelotte gele froide glacial frisquet frisson; cold freezing shivering chilly icy; 冷 寒冷 冻 冰冷 严寒
    chaud chaleur chaude brûlant canicule; heat warm burning warmth hot; 热 炎热 温暖 暖
    malade maladie epidemie peste souffrant fievre syphilis lepre infirme; disease illness sick ill plague fever epidemic leprosy ailment sickness; 病 生病 疾病 瘟疫 鼠疫 发烧 病人 患病 得病
    sante sain; health healthy; 健康
    folie-amoureuse coup-de-foudre; love-at-first-sight; 一见钟情
    destinee malheur malheurs infortune; misfortune unhappiness tragedy tragic; 不幸 灾难 悲剧
    danger dangereux peril perilleux; danger dangerous peril; 危险
    paix harmonie concorde; peace harmony concord; 和平 和谐
    chaos desordre confusion pagaille bordel; chaos disorder confusion mess; 混乱 乱 乱七八糟 混沌
    puissance pouvoir puissant force autorite domination; power powerful might authority strength domination; 权力 力量 强大 权威 威力 权势 势力 统治
    faiblesse faible fragile; weak weakness fragile frail; 虚弱 脆弱 软弱
    gloire honneur prestige; glory honour honor prestige; 荣耀 荣誉 光荣 辉煌
    pauvrete misere indigence denuement; poverty misery; 贫穷 穷 贫困
    richesse luxe opulence faste; luxury opulence wealth splendour; 奢华 豪华 富贵 奢侈
    sagesse sage savoir; wisdom wise; 智慧 聪明 明智
    betise idiot stupide sottise ignorance; stupid stupidity foolish idiot folly ignorance; 愚蠢 傻 笨 无知 愚昧
    intelligence intelligent malin ruse; intelligence intelligent clever smart cunning; 聪明 机智 狡猾
    memoire souvenir commemoration memorial; memory remembrance memorial commemoration; 记忆 纪念 回忆
    croyance superstition; superstition; 迷信
    choc choque sous-le-choc consternation horrifie; shock shocked stunned horrified; 震惊 震撼 惊骇
    deception decu depit; disappointed disappointment; 失望
    emu emouvant touchant bouleverse; emotional poignant; 感动 动人 感人
    soulage soulagement; relieved; 松了一口气 解脱
    confiance confiant assurance; confidence confident trust; 自信 信任 信心
    doute douter sceptique incredule; doubt sceptical skeptical doubtful; 怀疑 疑惑
    mefiance mefiant soupcon soupconneux; suspicion suspicious mistrust; 猜疑 可疑
    perplexe embrouille; confused puzzled perplexed; 困惑 迷茫
    hesitation hesite indecis; hesitation hesitant undecided; 犹豫
    excite excitation enthousiasme enthousiaste; excited excitement enthusiasm; 兴奋 激动
    satisfait satisfaction suffisant; satisfied smug complacent; 满意 满足 得意
    vaniteux coquetterie; vain conceited; 虚荣 自恋
    hypocrite hypocrisie; hypocrite hypocrisy; 虚伪 伪善
    sournois fourbe perfide; sly devious treacherous; 阴险 奸诈 狡诈
    ambition ambitieux; ambition ambitious; 野心 雄心
    patience minutie; patience painstaking; 耐心 精心
    obsession obsede; obsession obsessed; 痴迷 执着
    resignation resigne; resigned resignation; 无奈 认命
    stoique stoicisme; stoic; 坚忍 坚强
    soumis humilite humble; humble humility submissive; 谦卑 谦虚 卑微 谦逊
    provocation provoque defi defiant insolent; defiance defiant provocative insolent; 挑衅 挑战 放肆
    indignation indigne; indignation outraged; 愤慨
    frustration frustre; frustration frustrated; 沮丧 懊恼
    coeur-brise chagrin-d-amour; heartbroken heartbreak; 心碎 失恋
    spirituel contemplation zen; contemplative spiritual zen; 禅意 冥思
    vertige etourdi; dizzy vertigo; 头晕 眩晕
    lucide; sane lucid; 清醒
    cauchemardesque angoissant; nightmarish oppressive; 压抑 噩梦般
    """
}
