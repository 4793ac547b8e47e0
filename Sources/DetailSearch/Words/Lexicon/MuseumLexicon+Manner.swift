// swift-format-ignore-file

extension MuseumLexicon {
  /// Space, order, quantity, time, manner; opinions and comparisons.
  static let manner = """
    = -
    de-face face-caméra regarde-en-face visage-de-face; facing-us front-view frontal-view front-on full-frontal looks-straight; 正面 正面朝我们 迎面看 脸正对
    de-dos vu-de-dos vue-de-dos tourne-le-dos tournant-le-dos dos-au-public; from-behind back-view seen-from-behind back-turned back-to-us with-his-back with-her-back; 背对着 后背朝 背着身 看背影 背过身 背向
    éloigné-de écartement intervalle à-distance loin-de séparés-par; apart spaced gap-between interval far-apart wide-apart set-apart; 隔开 间隔 隔着 相隔很远 拉开 分隔 隔得远 离得远
    dedans-dehors frontière-entre limite limites délimité séparation-entre démarcation; boundary boundaries limit limits borderline dividing-line demarcation; 界线 分界 分界线 边界 界限 交界 范围 划分
    mener-vers relier connecté connecter lien liens liaison; connect connects connected connection connecting linked links linking link; 连接 连着 相连 连接处 联系 关联 连在一起 连起来 连通 串联
    soutient soutenir soutenu supporter support-de repose-sur reposer-sur étayer étayé porté-par soutint; supports supporting supported propped-up propping held-up holds-up rests-on resting-on underpinned upheld; 支撑 托着 托住 撑起 托举 支着 承托 架着 撑住 顶着 撑着的 承重 顶住
    cache-la-vue masque-la-vue bouche-la-vue obstrue obstruer bloque; blocks blocking blocked obstruct obstructed in-the-way obscures obscured-by; 挡 挡着 挡住了 遮挡 阻挡 拦着 堵住 遮着 挡路
    dépasse-du-cadre sort-du-tableau déborde-du-cadre empiète; spills-out sticks-out-of-frame beyond-the-edge breaks-the-frame extends-beyond; 超出画框 伸出画面 溢出画面 出画 探出画面
    vers-le-haut monte-vers ascendante montant-vers s'élever s'élance; upward upwards rising rises soaring ascending-line upward-movement skyward; 向上 朝上 上升 升起 往高处 升腾 冲上 直上
    vers-le-bas plongeant-vers; downward downwards descending-line dropping-down; 向下 朝下 下降 往下落 降落 下坠 往低处
    vers-l'extérieur rayonnant-depuis du-centre-vers; outward-from radiating-from fanning-out radial radiate-out; 向外 朝外 四射 放射状 辐射 发散 扩散
    vers-nous vers-le-spectateur hors-du-tableau-vers avance-vers-nous; towards-us toward-us at-the-viewer towards-the-viewer coming-at-us; 向我们 朝我们 朝着观众 冲我们 向着我们 朝外走来
    à-l'horizontale-main à-portée hors-de-portée inaccessible accessible; out-of-reach inaccessible accessible reachable unreachable; 够不着 够得着 触手可及 到达不了 可望不可即
    un-peu-partout çà-et-là ici-et-là partout de-toutes-parts de-tous-côtés; everywhere all-over here-and-there throughout on-all-sides all-round-place; 各处 处处 满地 遍地 四面八方 随处 满墙 满画面
    unité-seule solo à-lui-seul; soloist lone-figure solitary-figure; 单人 独自站着 孤零零的 孤单一人
    en-couple par-paires par-deux; in-pairs two-of-them side-by-side-pair paired-up; 成对儿 一对对 两两 结对 双双 成对出现
    à-plusieurs en-groupe regroupé regroupés bande-de; group-of gang-of assembled-group gathering-of; 聚集 围在一起 聚拢 三五成群 凑在一起 成群结队 结伙 抱成团 聚成
    par-centaines en-grand-nombre en-masse foule-de marée-humaine noir-de-monde; in-droves in-numbers masses mass-of-people masses-of sea-of-people packed-crowd; 大批 大批人 一大帮人 黑压压 一大片人 乌泱泱 大堆
    même-taille égal égale égaux parité; equal equals equal-size same-size equally; 一样大 一样高 相等 等同 平等的 同等 同样大
    plus-grand-que plus-petit-que rapport-de-taille comparer comparaison comparé comparativement par-rapport-à proportionnel; compare compared comparison compares comparing in-comparison compared-with relative-to comparative; 比较 对比一下 相比 比起来 相较 相比之下 比起 比大小 比一比
    extrême excessif excès-de à-l'extrême; extreme extremes excess excessive excessively too-much overly; 极端 太过 过头 极其 极度 过多
    deux-fois à-deux-reprises plusieurs-fois à-plusieurs-reprises trois-fois; twice two-times three-times several-times thrice on-several-occasions; 两次 三次 好几次 几次 数次 屡屡 多回 两回
    commencer début au-début au-départ point-de-départ origine-première démarrage démarrer; beginning start starts starting outset onset kicked-off opening-of in-the-beginning; 开头 开端 起点 起初是 一开始 刚开始 当初 起头 着手 伊始 开创之初 起步 开始时
    fin finir à-la-fin finale final finales aboutissement achèvement terme-de mirent-fin; ending ends-with finale conclusion conclude concluded at-the-end-of final-stage close-of eventually in-the-end; 到头 收尾 终结 终点 完结 终于 到最后 落幕 谢幕 结尾 收场 告终 了结
    tôt-le-temps de-bonne-heure en-avance prématuré précoce; early-on ahead-of-time premature precocious prematurely; 提前 早早 过早 早熟 提早
    ancien-état avant-après avant-et-après état-initial état-d'origine; before-and-after original-state initial-state initially-looked originally-looked; 原样 前后对比 原貌 本来面目
    évolution évoluer évolué se-transformer au-fil-du-temps passage-du-temps progressivement peu-à-peu petit-à-petit graduellement; evolution evolve evolved gradually gradual over-time step-by-step bit-by-bit development developed progressively; 演变 变化过程 逐渐 渐渐 慢慢变 随着时间 一步步 逐步 发展变化 演化 渐进 进化
    soudain soudainement tout-à-coup subit subitement d'un-coup brutal-soudain; suddenly sudden abrupt abruptly all-of-a-sudden out-of-the-blue in-a-flash; 突然 忽然 猛然 骤然 冷不丁 忽地 猛地 突如其来 顿时
    éternité-du-moment figé-dans-le-temps arrêt-sur-image suspendu-dans-le-temps temps-suspendu; frozen-in-time freeze-frame time-stands-still suspended-moment; 时间停止 凝固 定住 凝固的瞬间 静止的时间
    étape étapes phase phases stade stades en-plusieurs-étapes; stage-of phases phase stages in-stages; 步骤 阶段 几步 环节 一步 各阶段 分阶段
    heure-du-jour moment-de-la-journée; time-of-day hour-of-the-day; 一天中
    rendez-vous date-galante entrevue-secrète retrouvailles-secrètes se-cacher-des-autres fugue-amoureuse rendez-vous-galant; rendezvous tryst date-night secret-meeting assignation rendezvous-secret; 约会 幽会 赴约 约定见面 碰头 密会 私会 私奔
    sans-soin négligemment négligence bâcler à-la-va-vite à-la-diable; carelessly careless sloppily sloppy slapdash half-heartedly; 草率 马虎 随便 潦草了事 粗心 敷衍 胡乱
    exprès volontairement intention intentionnel délibérément délibéré fait-exprès but-recherché; on-purpose deliberate deliberately intentional intentionally intention intended-effect; 故意 有意 特意 刻意 成心 存心 用意何在 蓄意 特地
    involontaire involontairement sans-le-vouloir par-mégarde par-erreur par-accident inconsciemment; unintentional unintentionally accidentally-done by-mistake inadvertently unwittingly; 不是故意 无意 无心 不经意间 失误地 碰巧地
    à-la-main fait-main fait-à-la-main manuel-fait manuellement; by-hand handmade-by hand-painted hand-made hand-carved manually; 手绘的 用手 亲手做的 手雕 手画 手制
    avec-peine péniblement effort efforts s'efforcer avec-effort lutter-contre; effort efforts with-difficulty laboriously struggle-with struggling straining strain strove; 费力 吃力 艰难 努力 使劲儿 挣扎 勉强 竭力 辛苦地
    facilité sans-effort aisément aisance les-doigts-dans-le-nez; easily ease effortless effortlessly with-ease piece-of-cake; 轻易 不费力 毫不费力 轻而易举 容易地
    ensemble-faire côte-à-côte-agir coopérer coopération entraide s'entraider solidarité solidaire; cooperate cooperation mutual jointly solidarity helping-each-other; 协作 互相帮助 齐心协力 合力做 团结一致 互助
    chacun-de-son-côté indépendamment à-part; separately apart-from individually on-their-own; 各自分开 分头 单独地 各干各的 逐个
    à-la-place substitut substituer; in-place-of substitution stand-in stands-in-for; 代替了 取代 替身 顶替 替代 取而代之 换成 代用
    contrairement-à paradoxe paradoxal contradiction contradictoire; paradox paradoxical contradiction contradictory contrary-to; 矛盾 悖论 相悖 自相矛盾
    cause causes raison raisons motif-de en-raison-de provoqué-par; cause causes reason reasons caused; 原因 缘故 理由 起因 缘由 动机 为此 导致 造成
    conséquence conséquences résultat résultats résulter effet; consequence consequences result results resulting effect effects outcome outcomes led-to as-a-result upshot; 结果 后果 效果 成果 影响结果 下场 产生 引起 导致了 引发
    condition conditions à-condition exigence exigences exigé exiger contrainte contraintes; condition-that requirement requirements required demanded demands demand requires constraint constraints insisted; 条件 要求 规定要 必须 强求 限制 要求过 坚持要 苛求
    permission permettre permis autorisé autorisation autoriser droit-de laisser-faire permit; permission permitted permit-to allowed allow allows authorised authorized authorisation granted licence; 允许 许可 批准 准许 同意 授权的 特许的 恩准
    impossible impossibilité improbable inconcevable irréalisable; impossible impossibility unlikely improbable can't-be unthinkable; 不可能 没可能 办不到 绝无可能 无法实现 做不到
    opinion-du-public réception accueil avis-du-public réaction-du-public qu'en-dit-on qu'en-ont-ils-pensé jugé-par; reception reaction public-opinion response responses critical-reception verdict-of-critics feedback review reviews; 反响 口碑 公众反应 舆论反应 观众反应 当时的评价 反馈 书评 乐评
    éloge éloges louer-le-talent louange louanges compliment compliments féliciter-l'artiste dithyrambique vanter vanté; compliment compliments eulogy glowing-review applause-for lavish-praise kudos commend commended; 赞誉 赞不绝口 赞许 点赞 夸奖 大加赞赏 歌功颂德 称颂 盛赞 赞赏 推崇
    importante-raison essentielle intérêt-de intéressant intéressante remarquable-pour ce-qui-est-important clé-de signification-historique; importance interesting interest significant key-piece noteworthy matters crucial vital-importance historic; 重要性 意义重大 关键 有意思的地方 值得一看 值得注意 要紧 价值何在 历史意义 重大 看点 亮点是
    illustre-bien typique typiques caractéristique caractéristiques représentatif représentative; characteristic characteristics representative exemplify exemplary hallmarks; 典型 典型的 代表性的 特征是 特点 特色 特有 范例 样板 示范
    règle-générale norme normes standard standards convention conventions conventionnel traditionnel tradition traditions traditionnelle usage-établi; tradition traditions traditional conventional convention conventions norm norms standards customary; 传统 惯例 习俗 常规 标准 规矩上 习惯 传统的 约定俗成 老规矩 成规 套路 老套
    exception exceptions dérogation hors-règle transgression transgressé transgresser briser-les-règles enfreindre; exception exceptions break-the-rules broke-the-rules rule-breaking unconventional transgress transgression transgressive rule-breaker; 例外 破例 打破规则 打破常规 打破传统 不按常理 违规 破格 不守规矩 突破常规
    surprise-du-visiteur inattendu inattendue inattendus imprévu imprévisible insoupçonné; unexpected unforeseen unexpected-detail surprising-detail unpredictable; 意想不到 想不到 没想到 出人意料 出乎意料 意料之外 竟然 万万没想到
    prévu prévisible attendu anticipé planifié plan-prévu projeté-à-l'avance; planned plan plans expected predicted foreseen anticipated predictable intended-plan scheduled; 计划 打算 预定 预料 意料中 预期 事先安排 规划 设想 盘算
    vérifier vérifié vérification contrôle contrôler confirmé confirmer confirmation; verify verified check checking confirm confirmed confirmation control inspected inspection; 核实 验证 证实 确认过 核对 检验过 查证 核查 检查一下
    nommé-d'après tire-son-nom doit-son-nom origine-du-nom étymologie; named-after gets-its-name got-its-name origin-of-the-name etymology namesake so-called; 名字来历 名字由来 得名 因何得名 命名来源 由来 词源 因而得名 名字的由来
    """
}
