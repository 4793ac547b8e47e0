// swift-format-ignore-file

extension MuseumLexicon {
  /// How works came about, what became of them, and who was after them.
  static let lives = """
    = -
    enchères enchère adjudication adjudicataire adjugé commissaire-priseur coup-de-marteau-final mis-aux-enchères mise-aux-enchères vente-aux-enchères salle-des-ventes surenchère surenchérir surenchérisseur hôtel-des-ventes vente-publique mise-à-prix christie's sotheby's drouot; auction auctioned auction-house auction-room auction-price bidding-war under-the-hammer going-going-gone hammer-price saleroom christie's sotheby's sold-at-auction highest-bidder reserve-price lot-number; 拍卖 拍卖会 竞拍 拍卖行 拍卖师 拍卖价 落槌 落锤 敲槌 成交价 拍出 拍卖掉 竞价 出价 举牌 加价 起拍 最高价 天价成交 佳士得 苏富比
    estimation estimé évaluation expertise-de-valeur côté-à; estimate estimated valuation appraisal appraised-at going-rate market-value ballpark; 估价 估值 估算 估计价值 评估 市值 作价
    série suite-de-tableaux suite-d'œuvres cycle déclinaison décliné séquence ensemble-de-tableaux œuvres-de-la-même-série; series cycle suite-of-works sequence sequences run-of-paintings body-of-work saga-of-paintings; 系列 一组 一套 组画系列 连作 系列画 系列作品 一系列 成组
    version versions variante variantes autre-version autres-versions deuxième-version seconde-version plusieurs-versions remake reprise-du-thème; version versions variant variation variations another-version other-version other-versions second-version several-versions earlier-version later-version remake iteration; 版本 另一版 变体 异本 别的版本 不同版本 第二版 另一个版本 前一版 翻拍
    exemplaire exemplaires fonte-posthume tirages-en-bronze; other-casts casts-of edition-of-casts multiples; 几件 一共几件 铸件 翻铸
    couple-de-portraits portraits-de-mariage portraits-d'époux portrait-de-noces double-portrait; marriage-portrait marriage-portraits wedding-portrait wedding-portraits double-portrait husband-and-wife-portraits; 夫妻画像 结婚肖像 双人肖像 夫妇像 双人像
    modèle-réel inspiré-de-quelqu'un d'après-modèle modèle vraie-personne-derrière visage-de-quelqu'un; sitter real-life-model based-on-a-real-person real-person modelled-on modeled-on based-on; 原型人物 真人原型 现实原型
    source-d'inspiration puisé-dans tiré-de inspiré-par emprunte-à emprunt-à-un-autre citation-d'un-autre repris-de repris-d'une clin-d'œil-à s'inspirer s'inspire; drawn-from taken-from-a borrowed-from derived-from derives-from based-upon quotation-of quotes-from nods-to lifted-from adapted-from; 取自 灵感来自 灵感来源 源自 借鉴 参考 参照 化用 致意 取材于 改编自 引用
    destination destiné-à destinée-à prévu-pour conçu-pour à-l'origine-pour fait-pour-orner emplacement-prévu; intended-for destined-for meant-for originally-for designed-for made-to-hang purpose intended purpose-built; 本来是给 原本为 用途 目的 为了装饰 专门为 原先准备 打算放
    usage utilité fonction servait-à sert-à à-quoi-ça-sert utilisé-pour utilisation utiliser emploi usages s'en-servir utilitaire; used-for use-of function functions purposes functional used-to-be-used served-to serves-as serve-as usage utility; 用处 功能 用来 干嘛用 作用 用法 派上用场 使用
    mode-d'emploi fonctionner fonctionnement marche-à-suivre fonctionne mettre-en-marche actionner remontoir; operating operation-of working-order functioning runs-on powered-by; 工作原理 运转 运行 操作 原理 启动
    en-cours-de-réalisation temps-de-travail temps-passé durée-du-travail mis-des-années années-de-travail; took-years years-to-make years-to-complete time-spent working-time man-hours years-of-work months-of-work labour-of-love; 耗时 历时 画了多久 做了多久 花了多长时间 费时 费工 工期 历经数年
    en-retard retard retarder retards livré-en-retard promesse-non-tenue délai délais jamais-livré date-butoir; late-delivery delay delayed delays deadline deadlines overdue missed-deadline never-delivered behind-schedule kept-waiting; 拖延 延期 推迟 迟到 晚交 逾期 交货 没交 拖了很久 截止 期限
    abandonné-en-cours laissé-inachevé laissé-en-plan interrompu interrompre interruption jamais-fini jamais-terminé jamais-achevé pas-fini pas-terminé pas-terminée; left-unfinished never-finished never-completed abandoned-halfway interrupted interruption half-finished half-done not-finished work-in-progress didn't-finish; 没有画完 没有完成 半途而废 中断 搁置 半成 只完成一半 未完 未竟 没弄完 没刻完 没写完 尚未完成
    terminé-par achevé-par finie-par-un-autre mort-avant-de-finir complété-par; finished-by completed-by died-before-finishing finished-after-his-death posthumously; 由别人完成 死前没完成 别人续完 续画 续作 死后由
    posthume à-titre-posthume après-sa-mort publié-après-sa-mort; posthumous after-his-death after-her-death; 遗作 去世后 死后才
    première-œuvre œuvre-de-jeunesse débuts jeunesse-de-l'artiste début-de-carrière; early-work first-work youthful-work early-career juvenilia; 早期作品 处女作 第一幅 第一件作品 早年作品 少作 年轻时画
    dernière-œuvre œuvre-tardive dernier-tableau œuvre-ultime testament-artistique chant-du-cygne période-tardive; last-work late-work last-painting final-work swan-song late-period-work late-style; 晚期作品 最后作品 最后一幅 绝笔 遗笔 晚年作品 封笔 晚期风格
    parcours-de-l'artiste biographie vie-de-l'artiste vie-du-peintre autobiographie; career biography life-story life-of-the-artist artist's-life background-of-the-artist autobiography memoir memoirs; 生平 传记 一生 经历过 艺术生涯 画家生平 自传 回忆录 职业生涯 履历
    formation élève-de apprentissage-chez formé-chez école-de études-d'art; trained-under training studied-under pupil-of student-of apprenticeship apprenticed self-taught; 师从 拜师 学艺 训练 师承 受训 自学 门下
    réemploi réemployé réutilisé réutiliser réutilisation remployé toile-réutilisée recyclé recyclage recycler palimpseste; reused re-used reuse reusing recycled-canvas palimpsest second-hand-canvas spolia; 重复使用 再利用 重新利用 旧画布 回收利用 旧料新用 二次利用 改用 改作 旧物改造
    fondu-pour-le-métal refondu refondre envoyé-à-la-fonte fondu-en-canons; melted-down recast melted-for-coins melted-for-cannon; 熔掉 熔毁 被熔 熔成大炮 回炉 熔铸成
    rognée raboté raccourcir raccourcie coupé-en-bas recoupé recoupée recouper amputé-d'un-morceau recadrer bandes-coupées découpé-en-deux coupé-en-deux; trimmed-down cut-down cut-off-at cut-in-half cut-in-two cut-to-fit cropped-later sawed sawn-off sliced-off shortened sawed-in-half strips-cut; 裁小 被裁 剪短 切掉一块 锯断 锯掉 切成两半 裁去 割开 切割掉 缩小 剪去 截掉 截短 切下
    agrandir élargir élargissement bande-ajoutée toile-ajoutée bandes-ajoutées; enlarge enlargement extend extended extension added-strips strip-added widened made-bigger; 扩大 加大 加宽 拼接了一条 加长 扩展 接了一段 放大了 拓宽
    démembré démembrement morcelé dispersé-entre-musées panneaux-dispersés découpé-en-morceaux démonté démonter dépecé; dismembered broken-up taken-apart split-up-panels dispersed scattered-across-museums separated-panels disassembled dismantled-altarpiece; 拆分 拆开 分散各地 分散在各馆 散落各地 肢解 分拆 被拆成
    réunis-de-nouveau réunification réunifié rassembler-les-morceaux retrouver-sa-moitié; reunification reunify reunite-the-parts brought-together back-together; 重聚 团聚 重新合在一起 合璧 合体 重逢在一起 再次合并
    moitié-manquante autre-moitié autre-partie l'autre-morceau reste-du-corps le-reste où-est-le-reste; missing-half remaining-part rest-of-it rest-of-the-body the-other-part where's-the-rest remaining-pieces surviving-part; 另一部分 其余部分 剩下的部分 剩下部分 剩余 残存 其他部分 其余的 幸存的部分
    seul-survivant survécu dernier-exemplaire subsiste subsister subsistant conservé-jusqu'à-nous survit reste-encore; sole-survivor still-exists only-surviving extant came-down-to-us remains-today still-standing last-remaining; 幸存下来 唯一幸存 留存 现存 存世 传世仅 仅存 仅存的 保留下来 流传至今 硕果仅存 留存至今 幸免
    en-bon-état bon-état bien-conservée bien-préservé préservé préserver préservation état-de-conservation état impeccablement-conservé jamais-restauré; good-condition preserve preserved preserves preserving preservation state-of-preservation condition-of mint-condition pristine never-restored untouched kept; 状况 保存状况 保存状态 保存得好 保存得很好 品相 状态好 如新 完好如初 完好如新 原封不动 保护得好
    décapage décaper vernis-jauni vernis-retiré enlever-le-vernis dévernissage couleurs-retrouvées couleurs-d'origine; stripped-varnish yellowed-varnish varnish-removed removing-the-varnish colours-revealed original-colours brighter-after-cleaning cleaned-colours; 去掉清漆 洗掉旧漆 发黄的清漆 去除清漆 清洗后 洗干净后 恢复原色 原来的颜色 露出原色 本来颜色
    mauvaise-restauration restauration-ratée restauré-maladroitement trop-nettoyé trop-restauré repeint-grossier; bad-restoration botched-restoration over-cleaned overcleaned over-restored clumsy-repair heavy-handed-restoration bad-repair; 修坏 修坏了 修复失败 过度修复 毁容式修复 过度清洗 修得不好
    ajout-moderne nez-refait bras-refait complément complété compléter restitué-par parties-refaites prothèse-de-pierre nez-en-plâtre; restored-nose restored-arm modern-addition replacement-part added-arms completed-in fill-in infill reconstructed-part modern-restoration; 补配 补全 后补 后配 补做 补上去 新做的手 新补的 补接 补上的
    voleur-présumé qui-l'a-volé gang bande-de-voleurs gentleman-cambrioleur monte-en-l'air; gang-of-thieves culprit art-thief cat-burglar masterminded inside-job; 小偷团伙 作案 作案者 偷盗者 毛贼 嫌犯 内鬼 飞贼
    enquête-policière police gendarme-enquêteur commissaire-de-police détective détectives indice indices preuve preuves témoignage soupçonné suspect suspects soupçonner; police-investigation policemen detective detectives sleuth clue clues evidence suspect suspects suspected suspecting whodunnit cold-case interpol fbi; 破案 侦探 线索 证据 警方 警察调查 嫌疑人 嫌疑 追查 案件 证明 证物 悬案 侦破 警察局 调查案 铁证 取证
    arrêté-par-la-police pincé-par-la-police pris-la-main-dans-le-sac pris-sur-le-fait démasquer coincé; busted-by caught-red-handed caught-stealing nabbed got-caught unmasked exposed-as-a-fraud collared turned-himself-in; 落网 被抓到 抓到小偷 当场抓住 抓现行 抓包 归案 自首 被逮到 露馅 揭穿 识破 逮到 通缉 追捕归案 落入法网
    récompense-offerte offre-de-récompense demande-de-rançon; reward-offered ransom-note ransom-demand reward rewards; 悬赏 勒索 赏金 酬金 敲诈
    faussaire-de-génie faussaire faux-tableau mystification mystifier supercherie canular imposteur copie-frauduleuse trompé-les-experts; master-forger faker hoax hoaxer hoaxed fooled-the-experts conned took-in art-fraud conman fraud fraudulent fraudster; 造假高手 骗过专家 骗局揭穿 受骗 骗了专家 蒙骗 假冒 冒充 做旧 打眼 走眼 骗过 糊弄
    découvert-par-hasard par-hasard fortuit coup-de-chance heureux-hasard pur-hasard trouvé-par-un-paysan; by-chance by-accident chance-find luck-would-have-it lucky-find fluke fortuitous serendipity happened-upon unexpectedly; 碰巧 偶然 凑巧 撞见 不经意 巧合 走运 农民发现
    trouvé-dans-l'eau au-fond-de-la-mer fond-de-la-mer archéologie-sous-marine plongeurs sous-marine sorti-de-l'eau repêchée fond-marin sous-l'eau sous-marin-monde; bottom-of-the-sea seabed underwater sunken-ship divers found-by-divers from-the-sea dredged dredged-up marine-archaeology sea-bottom; 海底 水下 海里捞 捞上来 从海里打捞 水下考古 捞起来 沉在海底 捞出 水底
    trouvé-dans-une-tombe chambre-scellée tombe-intacte; found-in-a-tomb buried-with tomb-treasure intact-tomb unopened-tomb sealed-tomb; 墓里出土 墓中发现 从墓里挖 陪葬的东西 墓中出土 完整墓葬 未被盗
    visible-pour-la-première-fois dévoilé dévoiler révélé-au-public levée-du-voile rideau-levé première-mondiale; first-shown first-seen seen-by-the-public first-time-on-show world-premiere revealed-to-the-public made-public; 公之于众 首次公开 展露 揭晓 揭开面纱 初次亮相 见光 对外公开 首度公开
    caché-aux-regards tenu-caché caché-derrière-un-rideau rideau-vert réservé-à-quelques-uns interdit-aux-femmes; kept-hidden behind-a-curtain out-of-view kept-secret from-prying-eyes hidden-behind privately-viewed kept-under-wraps; 藏在帘子后 用帘子遮住 不给人看 不公开 秘不示人 私下看 锁起来不让看
    prêté-à-l'étranger jamais-prêté jamais-sorti sortie-du-musée tournée en-tournée voyage-à-l'étranger envoyé-au-japon; never-lent never-travelled never-left left-the-museum toured tour-of-japan on-tour travelled-abroad traveled-abroad globe-trotting; 出国展览 出国 巡回 出境 从未外借 从不外借 禁止出境 离开过 去过国外 赴日 赴美 出远门
    place-actuelle où-est-elle-maintenant aujourd'hui-conservé actuellement-conservé; now-kept current-location now-in present-whereabouts whereabouts; 现藏于 现存于 如今在 目前在 下落
    réclamé-par-la-grèce demande-de-restitution contestation-de-propriété à-qui-revient dispute-diplomatique; ownership-dispute disputed contested wants-it-back demand-return repatriation-claim; 归属争议 要求归还 讨还 追讨 讨要文物 要求返还 应该还 产权纠纷
    indemnisation indemnisé dédommagement compensation dédommagé; compensation compensated indemnity damages-paid settlement-paid settlement; 赔偿 补偿 赔款 赔偿金 赔钱 补偿金
    échappé-de-justesse sauvé-des-flammes sauvé-de-l'incendie rescapé-de-l'incendie échappé-à-la-destruction; narrowly-escaped saved-from-the-fire rescued-from-the-flames survived-the-fire survived-the-war escaped-destruction pulled-from-the-rubble near-miss spared; 幸免于难 逃过一劫 抢救出来 从火中救出 躲过一劫 大难不死 死里逃生的画 抢救 免于被毁
    trouvé-roulé roulé roulée enroulée-sur-un-tube rouler-la-toile; rolled rolled-canvas on-a-roller; 卷着 卷成筒 卷好
    démonté-pour-transport découpé-pour-transport transporté-en-morceaux bloc-par-bloc pierre-par-pierre; stone-by-stone brick-by-brick block-by-block in-crates crated taken-down-and-shipped dismantled-for-transport; 拆成块 一块一块运 编号运输 装箱运走 拆了运走 分块运输 一石一石
    tiré-par-des-bœufs traîné-par rouleaux-de-bois traîneaux-de-transport hisser-avec-des-cordes; dragged-by-oxen on-rollers on-sledges hoisted hoisting rope-and-pulley; 拖拉 用牛拉 滚木 吊装 吊起 拉纤 绞盘吊
    droit-d'aînesse partage-de-succession dation dation-en-paiement droits-de-succession paiement-des-droits; in-lieu-of-tax acceptance-in-lieu death-duties estate-tax tax-settlement; 抵税 遗产税 以画抵税 抵缴
    souscription souscrire appel-aux-dons financement-participatif cagnotte collecte collecte-de-fonds; public-subscription crowdfunding fundraiser fundraising whip-round appeal-for-funds subscription raised-money; 募捐 众筹 募集 公众捐款 筹款 筹钱 集资 凑钱
    mise-en-gage gage-mis au-clou mont-de-piété hypothéqué; pawn-shop pawnbroker mortgaged in-hock hocked; 抵押 当掉 典当 当铺 质押
    dettes-de-jeu vendu-pour-payer-dettes ruiné-vendre nécessité-de-vendre criblé-dettes; sold-to-pay-debts fire-sale had-to-sell forced-sale up-to-his-eyeballs-in-debt; 卖画还债 被迫卖掉 急卖 抵债 贱卖 还债
    vendu-pour-rien bouchée-de-pain pour-une-bouchée-de-pain pour-trois-fois-rien bradé brader soldé une-misère-de-prix quatre-sous; for-a-song for-peanuts for-next-to-nothing dirt-cheap for-pennies knock-down-price sold-cheap bargain-basement a-steal; 便宜卖 贱价 低价 低价卖掉 白送 几块钱 很便宜 几十块 三文不值 捡便宜 半卖半送
    fortune-dépensée à-prix-d'or prix-d'or prix-fou prix-exorbitant coûté-une-fortune les-yeux-de-la-tête une-fortune coûté-cher cher-payé somme-folle; cost-a-fortune arm-and-a-leg king's-ransom astronomical-price astronomical worth-a-fortune small-fortune eye-watering mind-boggling-sum skyrocketing pretty-penny; 花大钱 一大笔钱 巨款 巨资 重金 高价买 贵得吓人 贵死了 价值连城 一掷千金 耗资 斥资 花巨资 天文数字 血本 哄抬
    profit profits bénéfice bénéfices gagner-de-l'argent plus-value rentable enrichi s'enrichir; profits profitable made-money money-making cashed-in cash-in got-rich lucrative earned-money return-on-investment; 利润 盈利 赚钱 赚了 发财 赚大钱 挣钱 暴利 牟利 获利 盈余 赚到
    investissement investir investisseur investisseurs spéculer placement-financier spéculateur; investment investments investor investors invest invested speculator; 投资 投资者 炒作 投机 保值 升值 增值
    budget financer-l'achat moyens subvention fonds-publics; budget budgets grant grants public-funds taxpayers-money; 预算 拨款 公款 国家出钱 资金
    plus-cher plus-chère plus-cher-du-monde le-plus-cher record-mondial record-de-prix; most-expensive costliest priciest record-price world-record; 最贵的 最贵的画 最高纪录 世界纪录 史上最贵 全球最贵
    en-vente à-vendre vendable invendable inaliénable vendre-le-tableau; for-sale sellable unsellable up-for-sale not-for-sale on-the-market; 出售中 能卖 不能卖 非卖品 待售 上市
    anecdote-du-modèle chute-de-l'histoire pour-la-petite-histoire petite-histoire fun-fact le-saviez-vous; fun-fact fun-facts did-you-know trivia juicy-story funny-story little-known-fact interesting-fact; 冷知识 小故事 好玩的事 有趣的事 趣事 小知识 小插曲 逸事 有意思的事
    dispute-entre-artistes querelle-d'artistes rivaliser jaloux-de-son-rival rival-de compétition-entre; artistic-rivalry feud feuds feuding falling-out fell-out spat squabbled-with one-upmanship bad-blood; 较劲 争锋 不和 翻脸 反目 结怨 恩怨 斗气 攀比 对头 比试 闹翻 吵翻
    dispute-avec-le-client mécontent client-mécontent pas-content déçu-du-portrait refusé-de-payer réclamation plainte-du-client; dissatisfied unhappy-with displeased unhappy-client refused-to-pay complained complaint complaints wasn't-happy disliked hated-it didn't-like-it hated-the-portrait; 不满意 不满 不喜欢 拒付 嫌弃 抱怨 投诉 不高兴 不付钱 客户不满意 看不上 讨厌这幅画 嫌丑
    aimé-par préféré favori préférée favorite-de coup-de-cœur tableau-préféré chouchou bien-aimé; favourite favorite favourites favorites beloved best-loved most-loved preferred prized-possession darling prefer; 最喜欢 最爱 喜爱 心爱 偏爱 钟爱 宠爱 最得意 心头好 爱不释手 得意之作 情有独钟
    conservait-dans-sa-chambre gardait-chez-lui garder-pour-soi jamais-vendu jamais-séparé gardé-toute-sa-vie; kept-it-all-his-life kept-with-him never-sold kept-in-his-bedroom never-parted-with wouldn't-part-with couldn't-bear-to-sell held-on-to hung-on-to; 一直留着 一直带着 留在身边 带在身边 舍不得卖 从不卖 随身带 挂在卧室 自己留着 保留到死
    cadeau-de-mariage cadeau-de-fiançailles offert-pour-le-mariage cadeau-d'anniversaire; wedding-gift wedding-present engagement-gift birthday-present birthday-gift; 结婚礼物 新婚礼物 生日礼物 定情信物 订婚礼物
    souvenir-de-voyage souvenirs rapporter-d'un-voyage mémento; souvenirs souvenir keepsake keepsakes memento mementos brought-back-as; 纪念品 旅游纪念 带回来的纪念 伴手礼 留念 纪念物
    pillage-napoléonien ramené-d'égypte ramené-par-l'armée emporté-par-les-anglais; taken-by-the-army carried-off-by-the-british taken-from-egypt brought-back-from war-loot; 军队带走 英国人抢走 拿破仑抢来 打仗抢来 战争掠夺
    ambassade-de-cadeau cadeau-d'un-roi cadeau-du-pape offert-par-le-roi offert-au-roi don-du-roi don-de-l'état; gift-from-the-king gift-of-state royal-gift gift-to-the-king given-to-the-king gift-of-the-pope state-gift; 国王送的 送给国王 皇帝赏赐 赏赐 御赐 国家赠送 赐予 皇家礼物
    lettre-de-rançon enlèvement-de-l'œuvre otage-œuvre; art-napping held-to-ransom; 绑架名画 要赎金
    témoin-du-vol gardien-assommé gardien-endormi gardien-de-nuit; museum-guard security-guard guard-on-duty; 看守员 值班 保安员
    déguisé-en-ouvrier caché-dans-le-placard passé-la-nuit-au-musée; hid-in-a-cupboard hid-overnight white-smock dressed-as-a-workman under-his-coat; 躲在柜子里 藏在大衣里 假扮工人 夹带出去
    vol-patriotique rendre-à-son-pays par-patriotisme; patriotic-theft return-to-italy out-of-patriotism; 出于爱国 为国偷 想送回祖国 爱国心
    emplacement-vide mur-vide place-vide-au-mur; empty-space-on-the-wall gap-on-the-wall; 空墙 墙上空着 空出来的位置
    soupçonné-à-tort fausse-piste; cleared-of falsely-accused false-lead wrongly-suspected; 洗清嫌疑 误抓 冤枉了 被怀疑过 抓错人
    accueil-triomphal retour-triomphal fêté-à-son-retour; hero's-welcome triumphant-return welcomed-back celebrated-return; 欢迎回家 隆重迎回 夹道欢迎
    sacrifié-pour-agrandir-une-porte coupé-pour-passer trop-grand-pour-entrer ne-passait-pas; too-big-for-the-room cut-to-fit-the-wall wouldn't-fit through-the-doorway; 太大放不下 放不进去 塞不进 为了塞进
    servi-de-cible coups-de-canon-sur-le-nez tir-sur-la-statue; used-for-target-practice target-practice shot-at; 当靶子 被当靶子打 练枪
    badigeonné recouvert-de-chaux caché-sous-le-badigeon; whitewashed-over plastered-over painted-white; 粉刷 刷石灰 涂白
    transformé-en-église transformé-en-mosquée converti-en christianisé-temple; converted-into-a-church turned-into-a-mosque converted-into repurposed-as; 改成教堂 改成清真寺 改建成 改为 改造成
    servi-de-carrière pierres-réutilisées matériaux-récupérés; quarried-for-stone stones-reused robbed-for-building; 拆去盖房 当石料 石头被拿走 被拆当建材
    sauvé-par-un-conservateur sauver-des-nazis monuments-men-sauvetage héroïque-sauvetage; monuments-men-rescue saved-by-a-curator saved-from-the-nazis; 保住 从纳粹手里救 抢救文物 护住
    voyage-en-amérique voyage-aux-états-unis jackie-kennedy tournée-américaine; trip-to-america american-tour visit-to-the-white-house; 去过美国 赴美展 美国之行 肯尼迪
    ouvert-au-public libre-accès entrée-libre musée-public collection-ouverte; open-to-the-public public-access publicly-accessible; 对公众开放 向公众开放 公开参观 免费看
    fermé-au-public interdit-au-public visite-privée; closed-to-the-public private-visit off-view; 不对外开放 不对公众 关闭参观 私人参观
    nouvelle-salle déménagement-de-salle changer-de-salle refonte-de-l'accrochage; new-room moved-rooms rehung rehang new-display; 换展厅 换房间 重新布展 换地方 新展厅
    éclairage-du-musée lumière-tamisée craint-la-lumière sensible-à-la-lumière; light-sensitive dimmed-lights fades-in-light can't-be-exposed; 怕光 避光 不能见光 光线伤害 调暗
    climatisation humidité-contrôlée caisson-climatisé hygrométrie; climate-controlled humidity-controlled temperature-controlled air-conditioned; 恒温 恒湿 温湿度 空调 控温
    courrier-d'amoureux lettres-à-la-joconde boîte-aux-lettres-du-tableau fleurs-pour; fan-mail love-letters-to-her receives-letters flowers-left; 收到情书 写信给她 粉丝来信 献花
    amoureux-de-l'œuvre baiser-sur-la-toile rouge-à-lèvres-sur-la-toile; kissed-the-canvas lipstick-on-the-canvas in-love-with-the-painting; 亲了画 吻画 口红印 爱上画
    superstition-d'œuvre porte-malheur-œuvre œuvre-maudite tableau-maudit; cursed-painting cursed-object curse-of-the; 被诅咒的画 诅咒之物 邪门的画 不祥之物
    usure-par-le-toucher pied-usé-par-les-baisers toucher-porte-bonheur frotté-par-les-visiteurs; rubbed-for-luck touched-for-luck worn-by-kisses rubbed-by-visitors; 摸了有好运 被摸亮 摸得发亮 沾福气 摸一摸
    trou-d'attache trous-de-fixation point-d'attache anneau-de-suspension crochet-d'accrochage; attachment-hole fixing-holes suspension-ring dowel-hole; 固定孔 挂环 安装孔 榫孔 系绳孔
    intérieur-creux noyau-de-fonte armature-intérieure squelette-métallique; inner-armature internal-frame metal-armature inner-core casting-core; 内部骨架 里芯 内芯 骨架结构
    marque-d'atelier tampon-de-collection marque-de-potier estampille-d'ébéniste; hallmarked collector's-mark mason's-mark potter's-mark; 工坊标记 制作者印记 收藏印 工匠标记 款印
    traces-d'outils coups-de-ciseau traces-de-scie; chisel-marks saw-marks finger-marks; 工具痕 凿痕 锯痕 手指痕 凿印
    traces-de-couleur restes-de-peinture autrefois-peint à-l'origine-peint polychromie-perdue; traces-of-colour traces-of-paint once-painted originally-painted originally-coloured lost-colour; 残留颜料 原来有颜色 曾经上色 原来是彩色的 颜色痕迹 残留颜色 彩绘残迹
    yeux-en-cristal; crystal-eyes; 水晶眼 镶眼
    socle-ajouté base-moderne remonté-sur-un-socle; modern-base later-base mounted-on-a-base; 后加底座 现代底座 新底座
    collections-du-roi confisqué-à-un-noble saisi-chez-un-émigré ancienne-collection; former-collection ex-collection formerly-in once-belonged; 旧藏 曾属于 曾收藏于 前收藏
    premier-propriétaire propriétaires-successifs chaîne-de-propriétaires dernier-propriétaire; first-owner previous-owners last-owner chain-of-owners; 第一任主人 历任主人 前任主人 最后的主人 首任主人
    famille-de-l'artiste resté-dans-la-famille descendants-de-l'artiste vendu-par-la-veuve; kept-in-the-family artist's-family artist's-descendants sold-by-his-widow; 留在家里 家人保存 艺术家后人 遗孀卖
    intermédiaire courtage prête-nom acheteur-anonyme; middleman anonymous-buyer front-man intermediary; 中间人 匿名买家 代买 代理买家
    droit-de-préemption trésor-national-classé interdit-d'exportation classé-trésor; export-ban export-licence national-treasure-status pre-emption; 禁止出口 国宝级 优先购买权 列为国宝
    guerre-et-évacuation caisses-numérotées château-de-repli convoi-de-camions musée-vidé; museum-emptied wartime-evacuation convoy-of-trucks crates-marked evacuated-museum; 清空博物馆 文物南迁 卡车运走 战时疏散 文物转移
    """
}
