// swift-format-ignore-file

extension MuseumLexicon {
  /// Colours, materials, sides and places of a picture.
  static let matter = """
    = couleur couleurs coloris teinte ton bicolore nuance; colour color colours colors hue tone shade tint two-tone; 颜色 色彩 色调 色 两种颜色
    rouge vermillon ecarlate; red scarlet crimson; 红 红色 红的 大红 鲜红
    bleu bleue azur outremer; blue azure ultramarine; 蓝 蓝色 蓝的 青色
    vert verte; green; 绿 绿色 绿的
    jaune; yellow; 黄 黄色 黄的
    orange orangee; orange; 橙 橙色 橘色 橘红
    noir noire sombre obscur fonce; black dark; 黑 黑色 黑的 深色
    blanc blanche; white; 白 白色 白的
    gris grise; grey gray; 灰 灰色
    rose; pink; 粉 粉色 粉红 粉红色
    violet mauve pourpre; purple violet mauve; 紫 紫色
    brun brune marron; brown; 棕 棕色 褐色 咖啡色
    dore doree dorure dorures; golden gilded gilding gilt; 金色 镀金 金色的 金灿灿
    = materiau matiere materiaux; material materials; 材料 材质
    or; gold; 金 黄金 金子
    argent; silver; 银 白银 银子
    bronze; bronze; 青铜 铜
    marbre; marble; 大理石
    pierre calcaire granit basalte; stone limestone granite basalt; 石头 石灰石 玄武岩 花岗岩 石 *
    platre; plaster; 石膏
    bois peuplier chene; wood poplar oak wooden; 木头 木板 木 木料 杨木
    toile; canvas; 画布 帆布
    ivoire; ivory; 象牙
    argile terre-cuite ceramique; clay terracotta ceramic; 陶 陶土 黏土
    email; enamel; 珐琅
    fer acier metal; iron steel metal; 铁 钢 金属
    huile; oil; 油 油彩
    vernis; varnish; 清漆 光油
    aquarelle pastel gouache; watercolour watercolor pastel gouache; 水彩 粉彩
    craquelure craquelures fissure fente; crack cracks craquelure fissure split; 裂纹 裂缝 开裂 龟裂
    = gauche; left lefthand; 左 左边 左侧 左面 左手边
    = droite; right righthand; 右 右边 右侧 右面 右手边
    = -
    centre milieu; centre center middle; 中间 中央 中心 当中
    haut dessus sommet geant; top above upper giant; 上面 顶部 上方 顶上 巨人
    bas dessous; bottom below lower; 下面 底部 下方 底下
    coin angle bord; corner edge; 角落 角 边缘
    cote; side; 旁边 侧面 一侧
    """
}
