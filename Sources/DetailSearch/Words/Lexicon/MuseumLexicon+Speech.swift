// swift-format-ignore-file

extension MuseumLexicon {
  /// What is said, asked and promised.
  static let speech = """
    = -
    parler bavarde discute conversation papote discussion dialogue parole cancan parlent parlant bavardent bavardage discutent discuter converser conversations causer cause-avec papotent papotage dialogues entretien tchatche jacasse blabla palabre palabres commerage echangent-des-mots s-entretient echange-de-paroles; talk chat conversation speak speaking spoke talking gossip talks talked speaks chats chatting chatter conversations conversing converse discussing discuss small-talk natter nattering gossiping chinwag banter tete-a-tete-talk parley chit-chat; 说话 聊天 交谈 谈话 讲话 对话 说着话 说话的 聊 闲聊 谈 谈论 讨论 交流 攀谈 谈天 商量 谈笑 说话中 在说 聊着 拉家常 唠嗑 叙谈 交头接耳 密谈 谈心 对谈 聊聊天 谈话的
    chuchote murmure murmurer confidence chuchotent chuchoter chuchotement murmurent confidences souffle-a-l-oreille glisse-a-l-oreille secret-a-l-oreille messes-basses; whisper whispering murmur whispers whispered murmurs murmured whispering-in-ear in-her-ear in-his-ear hushed-voices confide confiding muttering; 耳语 悄悄话 低语 说悄悄话 窃窃私语 咬耳朵 低声 私语 贴着耳朵说 嘀咕 小声说 附耳 低声说
    crier crie hurle cri hurlement crient criant cris hurlent hurler hurlements vociferer beugler gueuler gueule s-egosille clame clameur exclamation brailler; scream screaming shout shouting shriek yell screams screamed shouts shouted shrieks yells yelling howl howling cry-out crying-out outcry bellow bellowing hollering roar-aloud wail roaring; 喊 叫 尖叫 呐喊 吼 大喊 大叫 喊叫 吼叫 叫喊 喊着 嚷 嚷嚷 嘶吼 惨叫 叫声 哀嚎 嚎叫 咆哮 狂吼 叫嚷 喊声 怒吼 尖叫着 呼喊 呼救 呼叫
    discours harangue orateur predication sermon precher discours-public harangues haranguer orateurs tribun prononce-un-discours predicateur sermons preche eloquence rhetorique plaidoirie plaidoyer prise-de-parole allocution; speech sermon orator preaching harangue speeches oration orators oratory preaches preached preacher addressing-the-crowd lecturing public-speaking eloquence rhetoric spiel rousing-speech soapbox lecture address; 演讲 布道 讲道 演说 讲演 演说的 发言 讲话的 训话 说教 传道 宣讲 致辞 发表演讲 雄辩 辩论 演讲者 讲经 说法
    dispute disputer querelle engueulade rixe bagarre disputes se-disputent disputent se-disputer querelles se-querellent s-engueulent engueuler altercation accrochage-verbal chamaillerie se-chamaillent desaccord controverse-entre prise-de-bec scene-de-menage; quarrel argue arguing dispute argument brawl squabble quarrels quarrelling arguing-couple argues argued bickering bicker row feud disputes squabbling spat altercation falling-out disagreement wrangle shouting-match tiff; 吵架 争吵 争执 打架 争论 争辩 口角 拌嘴 斗嘴 闹矛盾 吵嘴 闹翻 矛盾 纷争 争吵着 吵 对骂 吵闹的 争端 冲突 起冲突 顶嘴
    repondre reponse repond reponses repondent replique rétorque riposte-verbale; answer reply answers answered replies replied respond response retort; 回答 回复 答 应答 回应 回复的 答复 回嘴
    demander supplie supplier implore supplication suppliant suppliante supplient supplications implorent implorer conjure priere-de mendie-grace quemander requete petition grace-demandee demande-grace tombe-aux-genoux intercede; beg begging plead pleading implore begs begged pleads pleaded entreat entreaty beseech beseeching supplicant suppliant imploring petition request-for appeal appealing begging-for-mercy asks-for imploringly entreaties; 哀求 恳求 乞求 求 求情 求饶 乞怜 央求 祈求 求助 请求 苦苦哀求 求救 求着 恳请 请愿 求人 讨饶
    promettre serment jure jurer serments promesse promet promesses promis-juré sermenter serment-prete prete-serment jurent jurement juramentum voeu voeux engagement s-engage parole-donnee donne-sa-parole; swear oath vow promise sworn swore pledge promises promised vows vowed oaths swears swearing pledges pledged allegiance commitment solemn-promise oath-taking making-a-vow avow; 发誓 宣誓 誓言 起誓 许诺 誓 许愿 承诺 盟誓 立誓 誓词 保证 诺言 答应 宣誓的 发誓的 起誓的 结盟 海誓山盟 山盟海誓 盟约
    serrer-la-main poignee-de-main se-serrent-la-main serrent-la-main poignees-de-main main-serree se-toper tope-la; handshake shake-hands shaking-hands shake-of-hands shakes-hands handshakes handclasp high-five dextrarum-iunctio; 握手 握着手 握个手 相互握手 击掌 握手的
    main-dans-la-main se-tenir-la-main se-tiennent-la-main main-tenue donne-la-main tiennent-par-la-main tient-par-la-main mains-entrelacees mains-unies; holding-hands hand-in-hand hold-hands hands-held held-hands clasping-hands linked-hands joined-hands-couple holds-her-hand holding-his-hand; 牵手 手拉手 手牵手 拉着手 牵着手 拉手 十指相扣 携手 手挽手 执手 手握手 牵着 两手相牵
    narration narrateur narratrice conteur narratif; narrate narrator narrating storyteller storytelling narrative; 叙述 叙事 说书 说书人
    conseiller-quelqu-un exhorter exhortation persuader-doucement; advising counsel exhort urging; 劝 劝告 忠告 劝阻 献策 进谏
    reciter recite recitation declamer declame lecture-a-voix-haute; recite recites reciting recitation declaim declaiming reading-aloud; 朗读 背诵 朗诵 吟诵 吟诗 念诗 诵读 诵经 吟咏
    insulter insulte insultes injure injures injurier offense outrager jurons gros-mot gros-mots traiter-de maudire maudit; insult insults insulting swear-word cursing abuse offend offended swear-words name-calling foul-mouthed cuss; 骂 辱骂 骂人 侮辱 脏话 咒骂 谩骂 破口大骂 骂街 羞辱 粗口
    accuser accuse accusation accusateur denoncer denonce denonciation reprocher reproche reproches blamer blame; accuse accuses accused accusing accusation blame blaming denounce denounced reproach reproachful finger-of-blame point-the-finger; 指责 控告 谴责 告发 控诉 责备 责怪 揭发 检举 怪罪 埋怨 质问 非难
    gronder gronde sermonner sermonne reprimander reprimande remonter-les-bretelles engueulade-d-enfant; scold scolding scolds scolded tell-off telling-off told-off reprimand reprimanding rebuke chide upbraid; 训 训斥 责骂 数落 斥责 骂孩子 批评 教训 训人 呵斥 喝斥
    convaincre convainc persuader persuade persuasion dissuader; convince convincing persuade persuading persuasion coax talk-into; 说服 劝服 劝说 游说 打动
    avertir avertissement mise-en-garde prevenir previent alerter alerte; warn warns warning alert alerting caution heads-up; 警告 提醒 告诫 警示 示警 报警
    annoncer annonce annoncent proclamer proclame proclamation declarer declare declaration edit decret promulguer; announce announces announced proclaim proclaims proclaimed proclamation declare declared declares declaration edict decree promulgate; 宣布 宣告 公布 昭告 颁布 法令 诏书 圣旨 敕令 告示 通告 布告 声明
    interroger-quelqu-un interrogatoire questionner cuisiner-un-suspect; interrogate interrogation questioning-suspect grill; 审问 盘问 拷问 讯问 审讯 问话
    debattre debat debats polemiquer argumenter argument argumentation; debate debates debating disputation argumentation; 辩论 争辩 论辩 论战 舌战 辩 辩经
    plaisanter blaguer lance-une-blague taquinerie; joking kidding banter teasing-each-other; 打趣 说笑 开玩笑 逗乐 玩笑话
    se-plaindre plainte-orale geindre gemir gemissement gemit ralent rale lamentations plaintif; moan moaning groan groaning complain complaining complaint whine whining plaintive lamenting wailing; 抱怨 呻吟 诉苦 叹息 哀叹 叫苦 发牢骚 哼哼 哀鸣 哀号
    soupirer soupir soupirs; sigh sighs sighing sighed; 叹气 叹息 长叹 唉声叹气
    begayer begaie bafouille; stammer stutter mumble; 结巴 口吃
    appeler-quelqu-un appel-a interpeller interpelle heler; calling-out call-out hailing summon summons summoning beckoning-call; 呼唤 召唤 叫人 喊人 唤 召集 传唤 招呼
    inviter invitation convier; inviting invite invitation; 邀请 请客 请帖 邀
    feliciter compliment compliments complimenter louange louer-quelqu-un louanges eloge eloges flatter flatterie flatteur flatteurs; praise praising praised compliment flatter flattery flattering eulogy acclaim laud congratulate congratulations; 称赞 赞扬 夸 夸奖 表扬 恭维 奉承 拍马屁 歌颂 祝贺 恭喜 颂扬 赞颂 吹捧 讨好
    calomnie calomnier diffamation medisance denigrer; slander defame defamation libel calumny badmouth smear; 诽谤 污蔑 中伤 诬陷 造谣 诬告 抹黑
    secret-confie se-confie confidence-faite confident confidente; confide confidant confidante; 倾诉 吐露 谈心 倾吐
    se-taire-expres bouche-cousue motus garde-le-silence refuse-de-parler; keeping-quiet lips-sealed keeps-silent; 闭口不言 守口如瓶 保持沉默 缄默
    prediction predire predit prophetiser prophetise annonce-l-avenir; predict predicts predicted prophesy prophesying foretell foretold; 预言 预测 预示 算卦 占卜
    """
}
