// swift-format-ignore-file

extension MuseumLexicon {
  /// Rule, rank and ceremony; faith and its rites; ideas and values.
  static let power = """
    = -
    régner règne durée-du-règne sous-le-règne; reign ruled rule-of under-the-rule-of; 在位期间 统治时期 执政 当政 治下 当国王 称帝时 统治过 君临
    gouvernement-politique gouverner gouvernement diriger-le-pays régime régimes cabinet-des-ministres sénat-réuni; govern regime regimes administration cabinet-of-ministers; 政府 政权 治理 政体 当局 统治集团 内阁 朝政 治国
    dynastie-nouvelle fondateur-de-la-dynastie fonder fondé fondateur fondatrice fondation établir instaurer créé-par; founders founded found-a-dynasty founding foundation established establish establishment set-up-by created-by; 建立 创立 创办 创始人 开国 奠基 奠基人 成立 立国 建国 开创者 创建
    privilège-de-naissance classe-sociale classes-sociales rang-social statut statut-social hiérarchie hiérarchique haute-société bonne-société élite élites caste; social-class social-rank status status-symbol hierarchy hierarchical upper-crust elite elites pecking-order caste social-standing; 阶级 阶层 社会地位 身份地位 等级 精英 贵贱 出身 地位 身份象征 社会等级
    ascension-sociale parvenus parti-de-rien monter-dans-la-société mobilité-sociale; social-climber social-climbing self-made self-made-man rags-to-riches upstart climbed-the-ladder rose-through-the-ranks parvenu; 出人头地 飞黄腾达 平步青云 白手起家 攀高枝 发迹 草根逆袭 翻身
    couronne-remise-des-clés remise-des-clés remettre-les-clés reddition-de-la-ville clés-de-la-ville rendre-les-cles reddition-d-une-ville; handing-over-the-keys keys-of-the-city surrender-of-the-city gives-up-the-keys; 交出钥匙 交城 城市钥匙 开城投降 交钥匙 献城
    butin-de-guerre butin prise-de-guerre-trophée dépouilles-de-guerre armes-prises; booty war-trophy war-trophies captured-weapons captured-flags; 战争战利品 缴获的 掠来的战利品 俘获物
    déclaration-de-guerre déclarer-la-guerre casus-belli entrer-en-guerre mobilisation mobilisé appel-aux-armes enrôlement enrôler enrôlés engager-un-soldat s-engager-dans-l-armee conscription; declare-war declared-war declaration-of-war mobilisation mobilised call-to-arms call-up conscription enlisted drafted enlist enlisting recruiting; 宣战 征兵 动员 参军 入伍 从军 招兵 抓壮丁 应征 当兵 募兵 号召参战
    départ-à-la-guerre partir-à-la-guerre adieux-du-soldat au-front; off-to-war leaving-for-war going-off-to-war soldier's-farewell; 上战场 奔赴前线 出征前 去打仗 出发打仗
    tactique manœuvre-militaire ordre-de-bataille formation-de-combat plan-de-bataille; tactics tactical strategy strategist strategic manoeuvre maneuver battle-plan battle-formation outflank; 战术 战略 策略 阵法 兵法 阵型 排兵布阵 布阵 谋士 军师 部署
    chef-de-guerre général maréchal commandant-en-chef état-major; general commander commander-in-chief warlord general-staff officers-in-command; 主帅 将帅 司令 元帅将军 主将 军阀
    cérémonie-religieuse office-religieux vêpres liturgique-cérémonie rituel culte-rendu service-religieux; religious-ceremony religious-service church-service vespers religious-rite; 宗教仪式 礼拜仪式 做法事 道场 做弥撒 教堂礼拜 宗教活动 晚祷 主日
    ange-de-la-mort dernière-heure extrême-onction derniers-sacrements sacrement sacrements; last-sacraments extreme-unction sacraments anointing-of-the-sick dying-hour; 临终圣礼 圣事 临终涂油 傅油 送终礼
    huile-sainte huile-sacrée ampoule-de-saint-chrême; anoints unction holy-oil chrism; 涂油礼 圣油 受膏
    excommunication excommunié excommunier blasphème blasphémer blasphématoire sacrilège sacrilèges apostat; excommunicated excommunication blasphemy blasphemous blaspheme sacrilege sacrilegious apostate; 逐出教会 渎神 亵渎的 亵渎神灵 对神不敬 大不敬 叛教
    béatification béatifié reconnu-saint proclamé-saint; canonised canonized canonisation beatified sainthood made-a-saint declared-a-saint; 封圣 册封圣人 成圣 列圣 列为圣人 封为圣人
    ange-messager message-divin message-de-dieu parole-de-dieu voix-de-dieu révélation révélation-divine; divine-message message-from-god word-of-god voice-of-god revelation divine-revelation; 神的旨意 天启神 神的话 上帝的话 启示神 福音传 神谕降
    punition-divine châtiment-divin colère-de-dieu colère-divine frappé-par-la-foudre châtié-par-les-dieux; divine-punishment punished-by-the-gods wrath-of-god divine-wrath smite; 神罚 遭天谴 上帝的惩罚 天打雷劈 神的惩罚 报应不爽
    récompense-divine élu-de-dieu protégé-des-dieux peuple-élu alliance-divine; chosen-one chosen-people god's-favour covenant protected-by-the-gods; 选民 天选之人 神的眷顾 神佑 护佑 天佑
    divinisé divinisation apothéose apothéoses élevé-au-rang-de-dieu dieu-vivant déifié déification héros-divinisé; deified deification apotheosis made-a-god living-god god-king becomes-a-god; 神化 封神 成神 升格为神 被神化 奉若神明 成仙 羽化
    panthéon-des-dieux assemblée-des-dieux tous-les-dieux polythéisme monothéisme dieux-anciens; assembly-of-the-gods council-of-the-gods all-the-gods polytheism monotheism old-gods; 众神 诸神 神系 多神教 一神教 万神 神仙们 满天神佛
    culte-des-ancêtres culte-des-morts vénérer-les-ancêtres autel-des-ancêtres; ancestor-worship honouring-ancestors ancestral-altar ancestor-veneration; 祭祖 拜祖先 祖先崇拜 扫墓 上坟 供奉祖先 清明
    allégorie-politique nation-personnifiée france-personnifiée victoire-personnifiée liberté-personnifiée; nation-personified political-allegory liberty-personified victory-personified; 国家的化身 拟人化国家 自由的化身 胜利的化身
    combat-pour-la-liberté se-battre-pour-la-liberté lutte-pour-la-liberté oser-se-révolter martyrs-de-la-liberté; fight-for-freedom fighting-for-freedom freedom-fighter freedom-fighters struggle-for-freedom; 为自由而战 争取自由 追求自由 自由斗士 渴望自由 反抗暴政
    peuple-uni union-du-peuple classes-unies citoyens-en-armes; people-united united-people citizens-in-arms all-classes-together; 人民团结 全民 老百姓一起 众志成城 人民群众
    utopie monde-meilleur cité-idéale société-idéale dystopie; utopia utopian ideal-city ideal-society better-world dystopia; 乌托邦 理想国 理想社会 更好的世界 大同 理想世界
    humanisme humaniste humanistes raison-humaine rationalisme philosophes-des-lumières; humanism humanist humanists rationalism reason-versus-faith; 人文主义 人文 理性 人文精神 人本
    racisme raciste préjugé préjugés discrimination ségrégation stéréotype stéréotypes cliché-raciste; racism racist prejudice prejudices prejudiced discrimination segregation stereotype stereotypes stereotypical bigotry; 种族歧视 种族主义 歧视 偏见 刻板印象 成见 种族隔离
    écologie environnement-nature réchauffement-climatique pollution-planète; ecology environment climate-change global-warming environmental environmentalism; 环保 环境 气候变化 全球变暖 生态 地球环境 保护环境
    santé-publique hygiène; vaccinated hygiene public-health; 卫生 打疫苗 种痘
    éducation éduquer éduqué instruit instruction scolarité école-pour-tous; education educated educate upbringing literacy-teaching; 教育 受教育 有学问 启蒙教育 学问 教导孩子
    débat-d'idées pensée penser-le-monde courant-de-pensée; philosophy philosophies philosophise school-of-thought thoughts-on-life; 哲学 哲学家的 思想 哲思 人生哲学 哲学思想 世界观 思辨
    psychologie psychologique psychanalyse freud subconscient complexe-d'œdipe; psychology psychological subconscious psychoanalysis freud freudian unconscious-mind; 潜意识 弗洛伊德 心理学 精神分析 心理活动
    identité identités qui-suis-je crise-d'identité; identity identities self-image selfhood; 身份 身份认同 自我 真实身份
    double-vie double-personnage faux-semblant faux-semblants apparence-trompeuse apparences les-apparences; double-life pretence pretense pretend pretending pretends appearances false-front facade-of keeping-up-appearances; 假装 装作 伪装成 装样子 假象 双重身份 装成 表象 做样子
    regard-de-l'autre regardant-regardé échange-de-regards jeu-de-regards regards-croisés; exchange-of-glances exchange-looks gaze-of-others interplay-of-gazes glances; 目光交流 眼神交流 视线交汇 看与被看 凝视关系
    rapport-homme-femme guerre-des-sexes séduction-et-pouvoir domination-masculine; battle-of-the-sexes male-domination power-play gender-roles; 男女关系 性别关系 两性 性别角色 男尊女卑
    solitude-urbaine aliénation angoisse-moderne mal-de-vivre; alienation urban-loneliness modern-anxiety existential ennui-modern angst; 异化 孤独感 城市孤独 存在感 空虚感
    """
}
