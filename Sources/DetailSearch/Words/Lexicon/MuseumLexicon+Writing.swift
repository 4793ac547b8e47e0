// swift-format-ignore-file

extension MuseumLexicon {
  /// Texts, languages, scripts and laws.
  static let writing = """
    = -
    = langue langues langage; language languages tongue; 语言 语种 语文 话语
    grec-ancien en-grec langue-grecque lettres-grecques caractères-grecs koinè inscription-grecque; in-greek greek-language ancient-greek greek-letters greek-text koine greek-inscription; 古希腊文 希腊字母 古希腊语
    en-persan persane-langue turc-ottoman; farsi in-persian ottoman-turkish; 波斯文
    caractère-chinois caractères-chinois sinogramme sinogrammes en-chinois mandarin-langue kanji; chinese-characters chinese-character in-chinese kanji hanzi; 中文字 汉文 甲骨文 金文 篆字 假名
    en-anglais langue-anglaise; in-english english-language; 英文字
    en-français langue-française vieux-français ancien-français; in-french french-language old-french; 古法语
    en-italien en-espagnol en-allemand en-néerlandais en-flamand en-portugais en-russe cyrillique; in-italian in-spanish in-german in-dutch in-russian cyrillic; 意大利文 西班牙文 俄文 荷兰文 西里尔字母
    pseudo-écriture écriture-imaginaire faux-caractères lettres-inventées; pseudo-script fake-writing invented-letters; 假文字 伪文字 编造的文字
    = -
    bilingue trilingue deux-langues trois-langues plurilingue plusieurs-langues deux-écritures trois-écritures; bilingual trilingual two-languages three-languages multilingual three-scripts two-scripts; 双语 三语 两种语言 三种语言 三种文字 多语 两种文字 多国语言
    lettre-de-l'alphabet alphabet caractère-d'écriture caractères-d'écriture minuscule-d'écriture lettres-majuscules capitale-d'écriture lettre-initiale lettrines-ornées abécédaire; alphabet capital-letters vowel vowels consonant consonants; 字符 大写 小写 元音 辅音 单个字
    signe-d'écriture logogramme phonétique idéographique son-et-signe système-d'écriture signes; pictograph pictographs sign-list logogram phonetic phonetics writing-system writing-systems; 象形符号 表音 表意 书写系统 文字系统 表音文字 符号文字 注音 音节
    déchiffrer déchiffré décrypter décryptage code-percé percer-le-secret percer-le-mystère rosette-clé; decipher deciphered deciphering decipherment decrypt decrypted decryption cracked-the-code crack-the-code cracking-the-code broke-the-code unlock unlocked unlocking code-breaker codebreaker; 破译 解读 读懂 破解 破译者 译解 读出来 解码 译出 认出文字 解密 揭秘 看懂 弄懂
    traduction traduire traduit traducteur traductrice traductions interprète-de-langues version-traduite traduisit traduisent; translate translated rendering-into; 翻译 译文 译成 译本 译者 翻译成 译作 意译 翻译者
    comprend compris incompris saisir-le-sens compréhensible pas-compris; understand understood understands understanding make-sense comprehend misunderstood makes-sense grasp-the-meaning; 理解 明白 懂 看得懂 弄明白 搞懂 领会 误解 误会 不理解 听懂
    décret ordonnances-royales arrêté-royal promulgué promulguer charte-royale rescrit; decree proclaim proclaimed promulgated promulgate royal-order fiat; 法令 诏令 政令 颁布 颁发 下诏 告示牌 宣告 发布 昭告 颁令 通告 训令
    loi lois législation législateur légal légale légiférer juridique recueil-de-lois droit-écrit code-de-lois code-civil texte-de-loi; law laws legislation legislator lawgiver legal legally law-code code-of-laws legal-code statute statutes statute-book; 法律 法典 法令集 立法 立法者 法制 合法 律法 法律条款 法条文 成文法 民法典
    article-de-loi articles-de-loi clause-de-loi règles prescription; provision paragraph-of-law stipulation; 条款内容 规则 规章 规范 条例 准则 第几条
    amende amendes châtiment-légal peines-prévues indemnités; fines penalties penalty; 罚款 罚金 处罚条款 惩处 刑法 惩罚规定
    privilège privilèges exemption exempté exonération faveur-royale; privilege privileges exemption exempt exempted immunity; 特权 豁免 免税 免除 优待 特许
    serment-écrit pacte-écrit texte-de-traité; written-treaty written-agreement; 盟书 誓书 协约
    mots-clés vocabulaire terme termes expression-de-langue lexique; vocabulary wordlist wording-of; 词 单词 词语 词汇 字眼 用词 措辞 说辞
    légende-d'image sous-titre texte-explicatif; image-caption subtitle; 图注 图说 字幕 说明文字 注解 注释 旁注
    note-marginale annotation annotations annoté annoter en-marge remarque; annotation annotations annotated marginal-note margin-notes jotting jottings jotted notes-in-the-margin; 批注 眉批 标注 注文 笔记 备注 注脚 旁批
    phylactère-parlant paroles-sortant-de-la-bouche; speech-balloon speech-bubbles words-coming-out talking-bubble; 对白框 嘴里说的话 说的话 台词
    à-l'envers-écrit écriture-en-miroir écriture-inversée écrit-à-l'envers de-droite-à-gauche; mirror-writing backwards-writing written-backwards back-to-front right-to-left reversed-writing; 反着写 镜像书写 镜像字 倒写 反写 从右到左 镜写 左右颠倒的字
    faute-d'orthographe fautes-d'orthographe orthographe mal-écrit erreur-d'écriture coquille-d'imprimerie faute-de-frappe; spelling-mistake spelling misspelt misspelled typo wrong-spelling spelt; 错别字 写错 拼写错误 拼错 错字 笔误 写错了
    abréviation abréviations abrégé initiales-du-nom sigle acronyme spqr inri titulus; abbreviation abbreviations abbreviated acronym acronyms spqr inri titulus; 简称 简写 略写 十字架牌子 木牌
    illisible-texte effacé-texte indéchiffrable presque-effacé lisible texte-usé à-moitié-effacé; legible hard-to-read indecipherable worn-text half-erased undeciphered undecipherable can't-read-it; 字看不清 字迹模糊 看不清字 磨掉的字 难以辨认 未破译 无法辨认 认不出 读不懂 没有破译
    nom-effacé martelé-nom nom-martelé damnatio-memoriae gratter-le-nom rayé-le-nom nom-gratté; name-erased scratched-out-name damnatio-memoriae chiselled-out name-removed name-scratched-out erased-from-history; 名字被凿 名字被抹去 抹掉名字 除名 刮掉名字 凿掉 铲掉 划掉
    caché-dans-l'écriture acrostiche jeu-de-mots jeux-de-mots calembour rébus-visuel double-sens; acrostic pun puns wordplay play-on-words double-meaning double-entendre visual-pun; 双关 一语双关 文字游戏 谐音 双关语 藏头诗 谐音梗
    comptes comptabilité inventaire-écrit recensement; accounts bookkeeping tally census record-keeping listing; 账目 清单册 记账 统计 户籍 流水账 名册
    prière-écrite invocation formule formules-magiques incantation incantations sort-écrit malédiction-écrite; incantation incantations invocation invocations formula formulas formulae magic-words; 祷文 咒文 经咒 祈祷文 祭文 念咒 口诀 咒 咒语文
    recette-de-cuisine recettes-médicales traité-de-médecine traité-savant; recipe recipes prescription guidebook; 药方 处方 论著 手册 教科书 教材 专著 食谱 医书 课本 指南 秘籍 偏方
    romans-littéraires nouvelle-littéraire littérature littéraire écrivain-roman best-seller-roman fiction-romanesque; literature literary novella fiction-book storybook bestselling-novel; 小说 文学 文学作品 长篇小说 短篇小说 名著 文学名著 故事书
    théâtre-texte pièce-de-théâtre tragédie-écrite comédie-écrite réplique-de-théâtre scène-de-shakespeare acte-de-théâtre; theatre-play stage-play script-of-a-play shakespearean shakespeare opera-libretto; 戏本 剧本 剧目 话剧 戏文 莎士比亚 莎剧
    slogan-écrit mot-d'ordre liberté-égalité-fraternité cri-de-ralliement; watchword rallying-cry liberty-equality-fraternity battle-cry; 口号 标语 自由平等博爱 号召
    chant-gravé couplet couplets paroles-de-chanson refrain parolier hymne hymnes; lyrics hymn hymns refrain chorus-of-song ballad-text; 歌词 圣歌 赞歌 赞美诗 副歌 颂歌
    invitations; invitations invite invited-to announcement-card; 邀请函 邀请 喜帖 邀请信 请客
    peint-en-lettres lettres-d'or lettres-dorées lettres-peintes; gold-letters gilded-letters painted-letters golden-letters; 金字 金色的字 烫金字 描金字 漆字
    écriture-serrée petits-caractères toute-petite-écriture écriture-minuscule gros-caractères; tiny-writing small-print fine-print tiny-letters large-letters; 小字 密密麻麻的字 蝇头小字 大字 字很小
    écriture-penchée pattes-de-mouche écriture-élégante écrit-vite gribouillé-à-la-hâte; spidery-writing scrawly messy-handwriting neat-handwriting; 潦草 字迹潦草 工整 字迹工整 龙飞凤舞
    invention-de-l'écriture premiers-écrits plus-ancien-texte première-écriture naissance-de-l'écriture; invention-of-writing earliest-writing first-writing oldest-text oldest-writing; 文字起源 最早的文字 文字的发明 文字诞生
    école-de-scribes scribe-au-travail exercice-d'écolier apprendre-à-écrire dictée copier-des-lignes; school-exercise writing-exercise learning-to-write scribal-training; 抄书 听写 练字 学写字 习字 作业
    savoir-lire lettré-instruit alphabétisation illettré analphabète; literate literacy illiterate illiteracy able-to-read; 识字 文盲 认字 不识字 会写字 有文化
    bibliothèque-antique archives archive archiviste; archives archive archivist archival records-office; 档案馆 文献 资料 史料 存档
    source-écrite témoignage-écrit récit-antique d'après-les-textes selon-les-textes; written-source written-sources historical-record ancient-author eyewitness-account written-record historical-source; 史书 记载 史书记载 文献记载 古书 据记载 史官 正史 典籍记载 记述
    raconter raconte narrateur narration narratif narrative récits relater; narrator narrative narratives narration narrate narrated tell-the-story tells-the-story tells-of recount recounts retelling retold; 讲述 叙述 叙事 讲故事 说故事 描写 口述 说书 叙事性
    résumé résumer en-bref en-deux-mots en-quelques-mots; summary summarise summarize in-a-nutshell in-short in-brief in-a-few-words synopsis gist plot-summary; 概述 简介 总结 梗概 概要 摘要 简单说 简述 大意 一句话概括
    intrigue-du-récit dénouement fin-de-l'histoire rebondissement suspense coup-de-théâtre moment-clé point-culminant; plot-twist storyline ending denouement climax turning-point suspense cliffhanger happy-ending key-moment; 情节 结局 转折 剧情 故事结局 悬念 尾声 大结局 关键时刻 反转 转折点
    suite-de-l'histoire juste-après l'instant-d'après et-après moment-suivant; happens-next moment-after right-after sequel next-moment aftermath-of; 接下来 之后发生 后续 下一刻 下一秒 随后 续集 紧接着
    juste-avant moment-précédent instant-d'avant que-s'est-il-passé-avant auparavant; moment-before just-before right-before prior-moment leading-up-to; 前一刻 上一刻 之前发生 事前 前夕 刚才 事先
    moment-choisi instant instants moment-représenté instant-précis; exact-moment precise-moment instant moment-shown split-second; 瞬间 一瞬间 那一刻 定格 刹那 瞬间动作
    """
}
