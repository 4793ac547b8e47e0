// swift-format-ignore-file

extension MuseumLexicon {
  /// What happened to works, what they are worth, what is said of art.
  static let events = """
    = histoire evenement fait; story history event; 故事 历史 事件 来历
    vol vole voler derobe cambriolage; theft stolen steal stole robbery heist rob; 失窃 被盗 偷 盗窃 被偷 偷走 偷过 盗走
    restauration restaure nettoyage restaurer nettoye; restoration restored cleaning cleaned repair repaired; 修复 修补 清洗 翻新 修过
    abime degat endommage dommage vandalisme attaque degrade; damage damaged vandalism attack attacked vandal vandalised; 损坏 破坏 受损 毁坏 袭击 泼
    casse brise manque manquant perdu disparu ampute absent; broken missing lost gone; 断 缺 丢失 不见 没了 残缺 断了 缺了 断臂
    decouverte trouve decouvert fouille fouilles retrouve; discovery discovered found excavated excavation dig unearthed; 发现 出土 挖 挖掘 找到 发掘
    don donne offert legs donation cadeau leguer; gift donated given donation bequest donor bequeathed; 捐赠 捐 赠送 遗赠 送 礼物
    achat achete acquis acquisition acheter vendu vente acheteur acquereur acquisiteur preneur encherisseur; purchase bought acquired acquisition sold sale buy buyer purchaser bidder acquirer owner; 购买 买 买下 收购 卖 买家 买主 买的人 拍下 收购者
    provenance origine vient arrive; provenance origin come came; 来源 出处 怎么来 来历 来自
    guerre combat bataille conflit; war battle fight combat; 战争 打仗 战役 战斗
    victoire triomphe; victory triumph win; 胜利 凯旋
    revolution revolte emeute barricade; revolution revolt uprising riot; 革命 起义 街垒
    naufrage; shipwreck wreck; 海难 沉船
    mort deces mourir meurt assassinat meurtre tue; death die died killed murder assassination dying; 死 死亡 去世 被杀 谋杀 刺杀 遇刺
    naissance naitre; birth born; 出生 诞生
    mariage noces noce; wedding marriage; 婚礼 结婚 婚宴
    couronnement sacre; coronation crowning; 加冕 加冕礼
    fete banquet bal; feast party banquet ball celebration; 宴会 节日 聚会 舞会
    chasse; hunt hunting; 打猎 狩猎
    miracle; miracle; 奇迹 神迹
    secret mystere enigme cache; secret mystery hidden enigma; 秘密 谜 奥秘 隐藏 神秘
    legende mythe mythologie; legend myth mythology; 传说 神话
    symbole signification sens signifie symbolise allegorie message; symbol meaning symbolism symbolise signify allegory; 象征 含义 寓意 意义 意思
    copie reproduction replique faux contrefacon; copy replica reproduction fake forgery duplicate; 复制品 副本 仿品 赝品 摹本 假的 复制
    esquisse dessin croquis etude ebauche dessine dessiner crayon; sketch drawing study draft draw drawn pencil; 草图 素描 速写 草稿 画画 画素描 铅笔
    repentir modification change ajoute retouche; pentimento change changed added altered overpaint; 修改 改动 添上 加上 改过
    radiographie rayons-x scanner; x-ray xray scan; X光 扫描
    = prix valeur cout coute cher argent payer vaut somme assurance; price value cost worth expensive money paid pay insurance; 价格 价值 多少钱 值多少钱 价钱 贵 值钱 估价
    = -
    celebre celebrite connu renom renommee gloire fameux; famous fame known renown celebrity popular; 有名 出名 著名 名气 知名
    visiteurs visiteur; visitors visitor; 游客 参观者 参观人数
    signature monogramme paraphe; signature signed sign autograph monogram initials; 签名 署名 落款 签字
    date annee; date year; 日期 年份
    technique sfumato touche coup-de-pinceau empatement; technique brushwork brushstroke brushstrokes sfumato impasto; 技法 笔触 画法 晕涂法 笔法
    perspective profondeur; perspective depth; 透视 远近 纵深
    composition; composition layout; 构图
    portrait; portrait; 肖像 肖像画
    autoportrait; self-portrait selfie; 自画像
    scandale choquant choque controverse polemique critique; scandal shocking shocked controversy criticism outrage; 丑闻 争议 轰动 批评 震惊
    exposition salon; exhibition salon; 展览 沙龙
    impressionnisme impressionniste; impressionism impressionist; 印象派 印象主义
    renaissance; renaissance; 文艺复兴
    baroque; baroque; 巴洛克
    romantisme romantique; romanticism romantic; 浪漫主义 浪漫
    art-nouveau; art-nouveau; 新艺术
    surnom nom appele; nickname name called; 外号 绰号 名字
    titre; title; 标题 题目 名称
    eleve atelier apprenti; pupil workshop studio apprentice; 学生 工作室 学徒 画室
    danse; dance dancing; 跳舞 舞蹈
    dort dormir sommeil endormi dormeur; sleep sleeping asleep sleeper; 睡 睡觉 睡着 沉睡 睡眠
    assis assise; sitting seated sit; 坐 坐着
    debout; standing stand; 站 站着 站立
    couche allonge allongee etendu; lying reclining lie lies; 躺 躺着 卧
    marche marcher; walk walking; 走 走路
    mange boit boire; eating drinking drink eat; 吃 喝
    lit lire lecture; read reading; 读 看书 阅读
    tient tenir porte porter; hold holding holds carry carrying; 拿 拿着 抱 握 抱着 手里拿
    pleine-lune; full-moon; 满月 圆月
    mouvement; movement motion; 动作 运动
    taille grandeur dimension; size dimensions; 大小 尺寸
    fils trame tapisserie; tapestry weaving; 挂毯 织锦
    grossesse enceinte; pregnant pregnancy; 怀孕 孕妇
    maladie malade; disease illness sick ill; 病 生病 疾病
    oeuf; egg; 鸡蛋
    bain baigneuse baigneuses baignade; bath bathers bather bathing; 浴女 洗澡 沐浴 浴
    toilette maquillage fard; makeup cosmetics; 化妆 妆容
    triche tricheur tricheurs carte cartes; cheat cheating cards card; 作弊 牌 纸牌 扑克
    """
}
