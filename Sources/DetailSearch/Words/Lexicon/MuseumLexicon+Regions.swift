// swift-format-ignore-file

extension MuseumLexicon {
  /// Regions, mountains, islands.
  static let regions = """
    = région province régions régional duché; region province regions regions-area county shire duchy provincial; 地区 省份 地方 大区 公国 行省 地带
    franche-comté vosges jura; franche-comte vosges jura; 孚日 汝拉
    gascogne aquitaine périgord dordogne; gascony aquitaine perigord dordogne; 阿基坦 多尔多涅
    côte-d'azur riviera; cote-d'azur french-riviera riviera; 蔚蓝海岸 里维埃拉
    berry touraine anjou poitou; touraine anjou poitou; 安茹 普瓦图
    brabant wallonie limbourg; brabant wallonia limburg; 布拉班特
    piémont ligurie vénétie latium; piedmont liguria veneto lazio; 皮埃蒙特 威尼托 拉齐奥
    sicile-grecque grande-grèce; magna-graecia; 大希腊
    péloponnèse laconie béotie thessalie; peloponnese laconia boeotia thessaly; 伯罗奔尼撒 色萨利
    cilicie cappadoce carie lycie; cilicia cappadocia caria lycia; 卡帕多西亚
    rhénanie tyrol carinthie; rhineland tyrol; 莱茵兰 蒂罗尔
    yunnan sichuan mandchourie xinjiang; yunnan sichuan manchuria xinjiang; 云南 四川 东北 新疆 满洲
    provence provençal; provence provencal; 普罗旺斯
    bretagne breton bretonne; brittany breton; 布列塔尼
    normandie normand normande; normandy norman; 诺曼底
    bourgogne bourguignon; burgundy burgundian; 勃艮第
    alsace lorraine alsacien; alsace lorraine; 阿尔萨斯 洛林
    champagne champenois; champagne; 香槟 香槟区
    picardie artois; picardy; 皮卡第
    auvergne limousin; auvergne limousin; 奥弗涅
    savoie dauphiné; savoy; 萨伏依
    île-de-france; ile-de-france; 法兰西岛 巴黎大区
    camargue; camargue; 卡马尔格
    catalogne catalan; catalonia catalan; 加泰罗尼亚
    andalousie andalou andalouse; andalusia andalusian; 安达卢西亚
    toscane toscan; tuscany tuscan; 托斯卡纳 托斯卡尼
    ombrie ombrien; umbria umbrian; 翁布里亚
    lombardie lombard; lombardy lombard; 伦巴第
    campanie; campania; 坎帕尼亚
    attique; attica attic; 阿提卡
    macédoine macédonien; macedonia macedonian macedon; 马其顿
    ionie ionien ionique; ionia ionian ionic; 爱奥尼亚
    cyclades cycladique; cyclades cycladic; 基克拉泽斯 基克拉迪
    anatolie asie-mineure; anatolia anatolian asia-minor; 安纳托利亚 小亚细亚
    crimée; crimea crimean; 克里米亚
    caucase arménie arménien géorgien; caucasus armenia armenian caucasian; 高加索 亚美尼亚
    sibérie; siberia siberian; 西伯利亚
    alpes alpin; alps alpine; 阿尔卑斯 阿尔卑斯山
    pyrénées; pyrenees; 比利牛斯
    himalaya; himalaya himalayas; 喜马拉雅
    olympe; olympus; 奥林匹斯 奥林波斯
    sinaï; sinai; 西奈 西奈山
    vésuve; vesuvius; 维苏威 维苏威火山
    etna; etna; 埃特纳
    fuji mont-fuji; fuji mount-fuji; 富士山
    arcadie arcadien; arcadia arcadian arcady; 阿卡迪亚 世外桃源
    cythère; cythera; 西苔岛 基西拉岛
    samothrace; samothrace; 萨莫色雷斯
    sahara désert-du-sahara; sahara; 撒哈拉 撒哈拉沙漠
    delta delta-du-nil; delta nile-delta; 三角洲 尼罗河三角洲
    haute-égypte basse-égypte; upper-egypt lower-egypt; 上埃及 下埃及
    terre-promise; promised-land; 应许之地
    far-west ouest-américain; wild-west; 西部 美国西部
    vendée; vendee; 旺代
    """
}
