// swift-format-ignore-file

extension MuseumLexicon {
  /// General notions: decisions, help and hindrance, society, thought, the senses, movement, what goes wrong.
  static let notions = """
    = -
    capable capacité aptitude aptitudes compétence compétent; able capable ability abilities capability skilled-at competence competent; 能力 本事 才干 能耐 有能力
    accent prononciation prononcer parler-avec-un-accent diction; accent pronounce pronounced pronunciation diction; 口音 发音 腔调 读音 念法
    accomplir accompli-acte exploit-réalisé réaliser réalisation; achieve achieved achievement achievements accomplish accomplishment accomplishments attainment fulfil; 成就感 达成 实现 办成 业绩 成绩
    adaptation adapter adapté ajustement s'adapter; adapt adapted adaptation adjust adjustment adapting; 改编 适应 适合 调整
    avantages bénéfique; advantage advantages benefit benefits perk upside asset; 优点 优势 好处 长处 利处 利益
    inconvénient inconvénients désavantage point-faible; disadvantage drawback downside weak-point; 坏处 短处 劣势 弊端 不足之处
    atmosphère ambiance ambiances climat-de-l'œuvre impression-générale; atmosphere atmospheric ambience ambiance mood-of-the-picture; 氛围 意境 基调 感觉氛围 境界 情调
    tentative tenter-de essayer essai essais; attempt attempts attempted try-out tried-to trial-and-error trying tries; 尝试 试图 企图 试着 试一试 尝试过
    éviter évite fuir-le-danger esquiver contourner-un-problème échapper-à; avoid avoids avoided avoiding sidestep shun; 避免 回避 避开 闪避 躲开 躲闪 避免了
    comportement se-comporter conduite-morale attitude-envers manières-de-faire; behaviour behavior behave behaved conduct-morals; 举止 行径 态度 言行 作风 品行
    meilleur meilleure meilleurs le-mieux au-mieux supérieure-qualité; best better finest-of top-notch superior-to second-best improved-on; 最好 最佳 最棒 更好 上等 最优秀 优秀 一流 顶级
    améliorer amélioration amélioré perfectionnement mieux-que; improve improved improvement improvements enhance enhanced upgrade; 改善 改进 提升 提高 完善 改良 促进 进步了
    pire pire-que empirer aggraver aggravé détestable exécrable lamentable nul; worst worse terrible horrid lousy appalling bad rubbish-quality; 糟糕 最差 更糟 差劲 很差 太差 烂透 恶化 最坏
    fardeau porter-un-fardeau charge-lourde chargé-comme-un-mulet sous-le-poids; burden burdened laden weighed-down heavily-laden load-on-back; 负担 重担 包袱重 担子
    choix choisir choisi choisie opter sélection sélectionner sélectionné préférence option options; choice choices choose chose chosen choosing select selected selection pick-out option options opted hand-picked; 选择 挑选 选中 选了 选定 挑中 选取 抉择 精选
    décision décisif; decision decisions decide decided deciding decisive make-up-his-mind; 决定 决策 下决心 拿定主意 决断 打定主意 定下来
    concept concepts conception notion notions concevoir conçu conçut conçoit; concept concepts notion notions conceive brainchild; 概念 理念 主意 想法 观念 构思 创意构想 念头 思路
    contexte contextes cadre-historique arrière-plan-historique circonstances conjoncture; context contexts circumstances historical-background setting-of-events situation; 背景情况 时代背景 历史背景 来由 处境 情境 语境 形势 环境背景
    crise crises tension-politique moment-critique péril-politique; crisis crises critical-moment breaking-point emergency; 紧急 关头 紧要关头
    devoir-moral obligation obligé obligations obliger mission missions responsabilité responsable charge-de; duty duties obligation obligations obliged mission missions responsibility responsible task tasks errand; 责任 义务 任务 使命 职责 本分 担负 承担 负责
    mérite mériter méritant digne-de récompense-méritée; merit merits deserve deserved deserves worthy worthiness; 值得 功劳 配得上 应得 活该 当之无愧 不值得
    encourager encouragement stimuler pousser-à inciter motiver motivation; encourage encouraged encouragement motivate motivation spur-on cheer-on; 鼓励 激励 鼓舞 怂恿 促使 打气 加油 动力 激发
    décourager décourageant découragement; discourage discouraged dissuade deter off-putting; 打消 阻吓
    empêcher-de obstacle obstacles entrave-à barrer-la-route gêner-le-passage freiner; prevent prevented prevents obstacle obstacles hinder hindrance impede thwart stumbling-block; 阻碍 妨碍 障碍 防止 绊脚石 阻挠 碍事 阻止了
    essence essentiel-fond nature-profonde quintessence; essence core-of crux heart-of-the-matter quintessence bottom-line; 本质 精髓 实质 精华 核心意义 关键所在 本性 根本
    excellent remarquable-qualité exquis exquise hors-pair; excellent excellence superb-quality exquisite first-rate top-quality marvellously-done; 优秀的 极好 上乘 精湛的 一级棒 绝佳 极致 高超的 卓绝
    s'excuser prétexte prétextes alibi demander-pardon; excuse excuses pretext alibi apologise apologize apology; 借口 道歉 托词 理由借口 赔罪 认错道歉 抱歉 赔礼 幌子
    expansion s'étendre étendre extension-territoire élargir-ses-frontières; expand expanded expands spread-out-over spreading expansion-of; 延伸 蔓延 扩大范围 伸展开
    familier familière familiers habituel-proche bien-connu-de; familiar familiarity well-acquainted known-to; 熟悉 眼熟 熟人 面熟 亲近 似曾相识
    inconnu-territoire inexploré jamais-exploré insolite-terrain; unfamiliar unexplored uncharted-land; 陌生 陌生的 未探索 人生地不熟 没见过
    souplesse flexible élastique plier-facilement agile agilité; flexible flexibility pliable elastic agile agility limber bendable; 柔韧 弹性 有弹性 身手敏捷 韧性 软体
    fonction-sociale société sociale social sociétés vie-sociale communauté communautaire; society social societies community communities social-life; 社会 社交 共同体 社群 社区 社会生活 世道 圈子
    génération générations d'une-génération-à-l'autre; generation generations generational; 世代 一代人 代际 一辈 几代人 上一代 下一代
    but buts objectif objectifs visée poursuivre-un-but; goal goals objective objectives target targets purpose-of-it; 目标 目的地 意在 为的是
    passe-temps loisir loisirs hobby violon-d'ingres divertissement divertir distraction-plaisir; hobby hobbies pastime leisure recreation entertainment entertain entertaining fun diversion; 爱好 业余 消遣 娱乐 休闲 消磨时间 取乐活动 找乐子 解闷 闲情 乐子 趣味
    habitude habitudes tic-de-peintre rituel-quotidien; habitual routine-of wont quirk mannerisms; 习惯性 习性 惯用 老习惯 怪癖 癖好 习气 规矩习惯
    augmentation augmenter accroissement multiplier grossissement; increase increases increased growing-number multiply multiplied rise-in added-to; 增加了 增多 上涨 增长 越来越多 加强 加倍了 扩增
    diminution diminuer réduire réduction réduit rétrécir amoindrir réduisit; decrease reduce reduced reduction shrink shrank shrunk dwindle lessen diminish scaled-down; 减少 缩减 变小 削减 减弱 缩水 减小
    présentation-de présenter-à faire-connaître introduire introduction introduit; introduce introduced introduces introduction introducing presented-to; 介绍 引入 引荐 引见 推介 传入 引进
    fuite-d'eau fuit-eau infiltration infiltrations fuite-de-toit; leak leaks leaking leaked seep; 漏水 漏 渗漏 渗出
    logique illogique rationnel cohérence-logique; logic logical logically illogical rational; 逻辑 合理 合逻辑 有道理 讲得通 说得通 道理上
    médias presse-journaux une-des-journaux gros-titres article-de-presse couverture-médiatique; media press-coverage newspapers-reported news news-story publicity; 媒体 报道 新闻 登报 上报 消息 上新闻 刊登
    opportunité occasion occasions chance-à-saisir profiter-de; opportunity opportunities chance-to occasion occasions seize-the-chance; 机会 良机 场合 时机 机缘 趁机 时机好
    potentiel prometteur promesse-d'avenir en-puissance; potential promising up-and-coming rising-star; 潜力 有前途 前途无量 后起之秀 新星 潜能
    préparer préparatifs prêt-à s'apprêter s'apprête-à sur-le-point-de; preparation preparations prepare prepared preparing ready readying about-to getting-ready poised-to; 准备 备好 预备 准备好 正要 即将 正准备 蓄势待发 就绪 打点好 筹备
    présence présences être-là en-personne en-chair-et-en-os; presence in-person in-the-flesh in-attendance; 亲临 亲自到 露面 在那里
    pression pressions contrainte-pression sous-pression; pressure pressures pressured coercion coerced forced-into under-pressure; 压力 强迫 被迫 受压 被逼
    principe principes doctrine dogme idéologie; principle principles doctrine dogma ideology ideals; 原则 信条 主张 主义 理想信念 教条 宗旨
    problème problèmes souci-technique difficulté-rencontrée ennui-technique résolu-problème; problem problems problematic issue-with trouble troubles glitch snag; 麻烦 难题 故障 出问题
    solution solutions résoudre-un-problème remédier; solution solutions workaround remedy-for fix-for answer-to; 解决 办法 解决办法 对策 方案 解法 解决了
    procuration fournir fourni fourniture approvisionner; provide provided provides supply supplied supplies supplier furnish-with; 提供 供应 供给 补给 准备了物资
    qualité qualités haute-qualité de-qualité belle-facture; quality qualities high-quality good-quality craftsmanship-quality; 品质 质量 质地好 成色 档次 水准
    réagir réaction-face riposte riposter répliquer contre-attaque; react reacted react-to responded counterattack fight-back; 反应过来 反击 还击 响应 反扑 应对
    rebâti rebâtir reconstruire reconstruit-à-neuf; rebuild rebuilding re-erected; 重建的 再建 改建 翻建 重新建
    référence-culturelle renvoie-à faire-référence; refer referred referencing callback allusion-to; 出典 参考自 指涉 典出
    sensible sensibilité susceptible à-fleur-de-peau; sensitive sensitivity touchy delicate-feelings thin-skinned; 敏感 细腻敏感 多愁善感 善感 感性
    symptôme symptômes signe-de-maladie diagnostic diagnostiquer; symptom symptoms diagnosis diagnose medical-condition; 症状 病症 病征 病因
    technologie technologique high-tech-machine avancée-technique progrès-technique; technology technological high-tech tech advanced-technology; 科技 高科技 技术含量 先进 新技术
    témoigner témoignage-oral attester preuve-vivante; testify testified testimony attest bear-witness; 作证 证词 见证了 佐证
    rapprochement fusion fusionner alliance-entre; union merge merged fusion unite-with joining-together coming-together; 结合 融合 合并 合一 联合体 交融 合为一体 水乳交融
    voix voix-humaine timbre-de-voix vocal sonore bruitage; voice voices vocal sound sounds sonorous audio tone-of-voice; 声音 嗓音 声响 音色 听见声音 发声 出声
    souhait souhaits souhaiter vouloir volonté-de aspirer rêve-d'avenir; wish wishes wished wishing aspire dream-of hoped-for; 但愿 祝愿 梦想着
    volontaire-soldat bénévole bénévoles bénévolat; volunteer volunteers volunteered voluntary; 志愿者 志愿 自愿 主动 义工
    adresse-habileté adroit adroite habileté agilement; skillfulness adept deft deftly nimble nimbly sleight-of-hand; 灵巧的手 手巧 熟练 拿手 巧手 麻利 心灵手巧
    accompagner accompagne accompagnateur accompagné-de; accompany accompanies accompanied accompanying accompaniment escorted-by; 陪伴 陪同 陪着 伴随 伴着 相伴
    apercevoir aperçu entrevoir distinguer-au-loin; glimpse glimpsed catch-sight caught-sight spotting make-out-in; 瞥见 隐约看到 看出来 望见 一瞥 察觉 注意到 留意
    attraction attire attire-l'attention; attract draws-attention pull-of; 吸引 引来 招引 招来 引人 诱来
    avancer-vers s'approcher s'approche approche-de aller-vers; approached comes-near coming-closer nearing; 走过来 走向 逼近 靠过来 朝她走 迎上去
    entrer entre-dans entrée-en-scène pénétrer pénètre franchir-la-porte; goes-in come-in came-in stepping-inside penetrate; 进屋 走进去 入内 闯进
    sortir sortie sort-de quitter-la-pièce issue issues exit exits going-out; exit exits go-out went-out walks-out leave-the-room way-out; 走出 出口 走出来 露出来 钻出来 退场
    traverser-la-frontière frontière frontières douanier passer-la-frontière; border-crossing frontier frontiers cross-the-border checkpoint; 国境 边境 边疆 过境 越境 国界 关口
    circuler trafic-routier embouteillage circulation encombrement-de-rue; traffic-jam circulating gridlock busy-street; 堵车 车流 来来往往 川流不息
    heurter heurte choc-de cogner-contre collision-entre; bumped-into crash-into crashed-into bang-into knock-into run-into; 撞 撞上 撞到 碰撞 撞倒 磕
    joindre rejoindre rejoint se-rejoindre se-retrouver; join-up joined-him reunite-with rejoin; 会合 汇合 碰头会 加入 参加
    participer participant participants participation prendre-part; participate participants participant took-part take-part taking-part involvement involved join-in; 参与 参加者 参加过 加入其中 参与者 出席者
    débarrasser débarras jeter-à-la-poubelle se-débarrasser mettre-au-rebut rebut; get-rid-of got-rid-of dispose disposed discard discarded thrown-away threw-away binned; 甩掉 清除 处理掉 丢弃了 报废 抛掉 淘汰
    répandre-du-liquide renverser-un-verre déborder-verre; spill spilled spilt spillage; 洒 洒出来 打翻 溢出来 泼出 弄洒
    déplier dérouler déroulé déployer-rouleau étaler; unfold unfolded laid-out-flat spread-flat; 展开 铺开 摊开 打开卷轴 平铺 摊着 铺着
    gonfler enfler enflure boursouflé; swollen-limb inflammation blister; 肿胀 肿起来 浮肿 起泡 发肿
    graisse gras-dégoulinant huileux graisseux suif; greasy grease oily-skin tallow lard; 油脂 油腻腻 油乎乎 肥油 猪油 油光光
    grogner grogne ronfler ronflement ronronner; grunting snore snoring; 打呼噜 打鼾 咕噜 呼噜 嗥叫
    piquer-insecte piqûre dard-d'insecte; sting stings stung insect-bite; 蜇 叮 叮咬 被蜇 被叮
    terrible-accès accès-de-rage crise-de-nerfs péter-les-plombs; fit-of-rage outburst meltdown lose-it; 发飙 暴跳如雷 爆发 崩溃大哭
    soin-bienveillance prendre-soin veiller-sur s'occuper-de dorloter choyer chouchouter; take-care-of taking-care look-after looking-after tend-to nurture pamper; 照顾好 关心 关怀 爱护 照看 照应 疼惜 细心照料
    grognon de-mauvaise-humeur mal-luné faire-la-tête; grumpy-face in-a-mood moody sulky crabby; 臭脸 闹脾气 坏脾气 脾气坏 拉着脸 起床气
    vie-heureuse-à-deux vie-conjugale ménage-heureux couple-heureux vie-de-famille foyer-heureux; married-life family-life happy-couple happy-home domestic-bliss; 家庭幸福 夫妻恩爱 天伦之乐 幸福家庭 和和美美
    infidèle-mari ménage-à-trois triangle-amoureux maîtresse-cachée liaison-amoureuse amants-secrets liaison-secrète; affair-with love-triangle secret-lover secret-affair; 婚外情 三角恋 私情 地下情 有一腿 绯闻情人 偷情的人 私通
    amour-impossible amour-interdit amour-malheureux amour-non-partagé éconduit-amoureux; forbidden-love unrequited-love star-crossed doomed-love impossible-love; 禁忌之恋 单恋 单相思 苦恋 爱而不得 无果的爱
    premier-amour amour-de-jeunesse premier-baiser; first-love first-kiss childhood-sweetheart; 初恋 初吻 青梅竹马
    commencement-du-jour réveil-matinal sortir-du-lit; getting-up got-out-of-bed rise-and-shine waking-up; 起床 早起 刚起床
    flânerie ne-rien-faire se-prélasser se-détendre repos-bien-mérité; relax doing-nothing rest-and-relaxation; 休息 闲着 歇着 闲坐 发懒 歇息 小憩 休憩 歇脚 偷闲
    secret-de-famille affaire-de-famille brouille-familiale dispute-de-famille; family-secret family-feud family-quarrel skeleton-in-the-closet; 家丑 家事 家庭纠纷 家族秘密 家庭矛盾
    objet-perdu-retrouvé perdu-de-vue fantôme-du-marché perdu-pendant-des-siècles perdu-longtemps; lost-for-centuries long-lost lost-and-found lost-masterpiece lost-work; 失踪多年 消失多年 下落不明多年 失传 失传已久 失落的 遗失名作
    rater-sa-chance occasion-manquée passer-à-côté; missed-chance missed-out missed-opportunity passed-up; 错过 错失 失之交臂 没赶上 与之擦肩
    modération-de-caractère raisonnable de-bon-sens bon-sens; sensible reasonable common-sense level-headed; 懂事 通情达理 有分寸 理智 常识
    ; cheeky-behaviour audacity; 厚脸皮 肆无忌惮 大胆放肆 脸皮厚
    admirable-modèle exemplaire-conduite modèle-de-vertu donner-l'exemple; role-model exemplary-conduct set-an-example paragon; 榜样 楷模 典范 以身作则 模范
    vantardise vantard se-vanter vantardise-fanfaron fanfaron crâner; show-off-type braggart; 吹牛 得瑟 臭显摆 夸口 耍帅
    moquerie-de-soi autodérision se-moquer-de-soi; self-mockery self-deprecating laughs-at-himself; 自嘲 自黑 拿自己开玩笑
    devinette devinettes charade énigme-du-sphinx poser-une-énigme; riddle-me conundrum teaser charades sphinx-riddle; 猜谜 脑筋急转弯 谜面 考考 出谜 斯芬克斯之谜
    jeu-d'esprit ingéniosité malin-procédé; inventive-trick clever-idea clever-trick smart-idea; 巧思 别致 机巧 巧妙的 精巧设计 妙招 聪明办法 心思巧 匠心独运
    simplification-excessive cliché-usé lieu-commun; cliche cliched hackneyed trite corny; 俗套 陈词滥调 老生常谈 烂俗 老掉牙的
    provocation-artistique pied-de-nez-à-l'art geste-provocateur anti-art; anti-art provocative-gesture thumbing-his-nose trolling; 挑衅艺术 反艺术 对着干 挑战传统
    révolution-artistique bouleverser-l'art tournant-de-l'art changer-l'histoire-de-l'art rupture-avec-la-tradition; changed-art-forever revolutionised-art turning-point-in-art broke-with-tradition watershed sea-change; 改变艺术史 艺术革命 转折意义 划时代 分水岭 颠覆 颠覆传统 改变历史
    admirateurs-célèbres artistes-inspirés modèle-pour-les-artistes fait-date; influenced-artists seminal landmark-work trendsetter; 影响后人 启发后人 划时代作品 里程碑式 后人模仿 开风气
    parodie-moderne détournements détournée-en-pub viral version-moderne; meme memes viral modern-version emoji gone-viral; 网络梗 现代版 恶搞图 火遍全网 疯传 二次创作 网上
    culture-populaire chanson-sur dans-un-film dans-une-chanson apparaît-dans-un-film couverture-d'album pochette-d'album; pop-culture popular-culture album-cover in-a-song in-the-film featured-in-a-film appears-in-movies music-video; 流行文化 专辑封面 歌里 电影里出现 音乐录影带 唱片封面 流行歌曲
    reproduction-commerciale carte-postale-souvenir mug-souvenir produit-dérivé boutique-du-musée reproduit-partout; souvenir-shop gift-shop reproduced-everywhere fridge-magnet t-shirt-print; 文创 冰箱贴 明信片画 到处复制 印在 商品上
    billet-d'entrée-du-tableau attraction-touristique attire-les-foules; tourist-attraction crowd-puller crowd-pleaser draws-the-crowds; 景点 吸引游客 人气王 招揽游客 旅游热点
    yeux-qui-suivent regard-qui-suit me-suit-des-yeux nous-suit-du-regard suit-des-yeux; eyes-follow eyes-following follows-you-around eyes-that-follow follow-me-around watching-me; 眼睛跟着 眼睛会跟着 盯着我 目光跟随 眼睛跟着人走 盯着你
    apparition-cachée image-cachée image-subliminale forme-cachée visage-caché-dans animal-caché figures-cachées; hidden-image hidden-face hidden-figure hidden-animal subliminal pareidolia double-image; 隐藏图像 藏着脸 隐藏的脸 藏着动物 双重图像 图中图形 隐藏的人 隐藏人物
    erreur-d'anatomie une-main-de-trop six-doigts doigt-de-trop vertèbres-en-trop corps-déformé impossible-à-tenir six-orteils polydactyle; extra-finger six-fingers extra-vertebrae anatomically-wrong anatomical-error impossible-pose too-many-fingers six-toes; 六根手指 多一根手指 多了几节脊椎 解剖错误 人体画错 骨头不对 身体不对 姿势不可能 六指 六个脚趾
    effet-sur-le-spectateur frapper-le-spectateur marquer-les-esprits impression-forte; strikingly powerful-effect makes-an-impression leaves-an-impression moving-effect; 印象 印象深刻 震撼力 冲击力 令人难忘 留下印象 震慑 动人心弦
    mal-à-l'aise mettre-mal-à-l'aise gênant inconfort inconfortable dérangement; discomfort uncomfortable uneasy-feeling creeps gives-me-the-creeps awkward-feeling; 不自在 别扭 浑身不自在 发毛 瘆得慌
    confort confortable à-l'aise cocooning; comfortable comfy snug-and-warm at-ease homely-comfort; 舒服 舒适 自在舒服 惬意的 安逸 安乐
    intemporel intemporelle hors-du-temps indémodable; timelessly ageless never-dates ever-modern; 超越时间 永不过时 历久弥新 超时代 不过时
    irréparable irréversible irrémédiable perte-irréparable; irreparable irreversible beyond-repair unfixable irreplaceable; 无法修复 不可挽回 无法弥补 不可逆 没法修
    subversif subversive contestataire-œuvre dérangeant-ordre-établi dissident dissidente séditieux; subversive dissident dissidents seditious anti-establishment; 颠覆性 异见 异议 反体制 唱反调 离经叛道者
    coïncidence coïncidences concours-de-circonstances hasard-heureux; coincidence coincidences coincidental by-coincidence; 巧合的是 不谋而合 赶巧
    quiproquo malentendu malentendus confusion-d'identité pris-pour confondu-avec confondre; misunderstanding mix-up mistaken-identity mistaken-for confused-with mix-ups; 误认 误会一场 弄混 搞混 混淆 认错人 当成了 误以为
    médiocre médiocrité passable moyen-qualité sans-talent; mediocre mediocrity so-so second-rate untalented run-of-the-mill-quality; 平庸之作 没才华 一般般水平 拙劣 水平一般 二流
    mémorable inoubliable marquant marquante; memorable unforgettable remembered-for iconic-moment; 令人难忘的 刻骨铭心 过目不忘
    décadence décadent déclin-de-l'empire crépuscule-de chute-de-rome déliquescence; decadence decadent decline-and-fall moral-decay degeneration; 没落时期 由盛转衰 堕落时代 衰落 腐化
    apogée âge-florissant sommet-de-l'art à-son-apogée; heyday golden-era peak-of-his-powers at-its-height high-point pinnacle-of; 鼎盛 鼎盛时期 巅峰 全盛 最辉煌
    chronologie chronologique frise-chronologique ordre-chronologique; chronology chronological timeline in-order-of-date; 年表 时间线 先后顺序 时间顺序 大事记
    iconographie iconographique motif-iconographique schéma-traditionnel; iconography iconographic pictorial-convention; 图像学 图式 传统图像 造像
    incognito déguisé-en-secret sous-un-faux-nom; incognito in-secret-disguise under-a-false-name; 隐姓埋名 微服 匿名出行 化名出行
    invincible imbattable invaincu indestructible-héros; invincible unbeatable undefeated unconquered; 战无不胜 不可战胜 所向披靡 无敌的
    itinérant ambulant nomade-artiste de-ville-en-ville; itinerant travelling-artist wandering-artist roving; 流动的 巡游的 走街串巷 四处流浪
    prélude préfigurer préfigure annonce-déjà avant-goût; prelude foretaste prefigure prefigures anticipates herald-of; 预示了 前奏 序幕 先声 为后来铺垫
    procréer procréation reproduction-humaine descendance-nombreuse; procreate procreation offspring-making breeding-children; 繁育 生儿育女 传宗接代
    purifier purification purifié rite-de-purification lustral; purify purification purifying cleansing-rite; 净化 洁净礼 净身 洗净 除秽
    renaissance-d'un-art remettre-à-la-mode raviver-tradition revival; revival revived-style renewed renewal comeback; 复兴 再流行 重新流行 复苏 卷土重来
    ostentatoire ostentation étalage-de-richesse; ostentation conspicuous-consumption flaunting flaunt showing-off-wealth; 显富 摆阔 铺张炫耀 摆谱
    spectral spectrale apparition-spectrale évanescent évanescente; wraithlike evanescent ghost-like phantom-like; 幽灵般 缥缈的 若隐若现的影
    superflu superflue en-surplus inessentiel; superfluous unnecessary redundant surplus-to; 多余 不必要 没必要 累赘
    intercepter interception stopper-net arrêter-net; intercept intercepted stop-in-his-tracks head-off cut-off-escape; 拦截 截住 截获 半路拦下 截停
    couvre-feu état-de-siège loi-martiale; curfew martial-law state-of-emergency; 宵禁 戒严 军管
    acompte avance-sur-paiement versement-échelonné payé-d'avance arrhes payé-en-plusieurs-fois; advance-payment down-payment instalment instalments paid-in-advance paid-upfront; 预付 定金 分期付款 首付 订金 预付款
    bénéficiaire bénéficiaires au-profit-de; beneficiary beneficiaries in-aid-of proceeds; 受益人 受益者 收益归 得利
    absurde absurdité non-sens aberrant; nonsense nonsensical preposterous; 荒诞不经 胡闹 毫无意义 荒唐事 妄想
    approbation approuver accord-donné feu-vert; approval approve approved approving consent consented green-light thumbs-up-given; 认同 赞成 首肯 点头同意 许可了 赞同 默契
    mesquin mesquinerie petitesse-d'esprit médisant; petty mean-spirited small-minded; 小心眼 心胸狭窄 刻薄 计较
    énergie-débordante déborde-de-vie débordant-de-vie exultation; bursting-with-life bursting-with-energy exuberant-energy; 精神抖擞 生龙活虎 神采飞扬
    espoir-déçu fausse-joie fausse-alerte; false-hope false-alarm; 空欢喜 希望落空 虚惊 虚惊一场
    compromis compromettre concession concessions; compromise compromises concession concessions trade-off give-and-take; 让步 折中 退让 各退一步
    renoncement renoncer abandonner-la-partie jeter-l'éponge baisser-les-bras; renounce renounced renunciation throw-in-the-towel gave-up-on quit; 弃权 认栽 打退堂鼓 罢手
    attaque-verbale pamphlet diatribe invective satire-écrite; diatribe tirade invective; 讨伐 檄文 骂战 痛骂 口诛
    réhabilitation réhabiliter redécouvert-par-la-critique revenu-en-grâce; rehabilitated rehabilitation back-in-favour reappraisal reassessed; 平反 恢复名誉 重新评价 正名 翻案
    avant-propos-explicatif mieux-comprendre clé-de-lecture grille-de-lecture; key-to-understanding way-of-reading decode-the-scene; 解读方法 看懂的关键 理解的关键 解读关键
    désapprobation désapprouver opposé-à opposition-à; opposition-to opposed-to objected objection resistance-to; 反对 不赞成 抵触 反对意见 不同意
    instigateur cerveau-du-coup commanditaire-du-crime; mastermind instigator puppet-master brains-behind; 主谋 幕后黑手 策划者 主使
    """
}
