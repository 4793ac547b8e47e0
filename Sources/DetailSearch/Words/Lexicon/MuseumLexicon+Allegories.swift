// swift-format-ignore-file

extension MuseumLexicon {
  /// Allegories, halo and cross.
  static let allegories = """
    = allegorie personnification; allegory personification allegorical; 寓意 拟人 寓言人物 化身
    justice themis femme-a-la-balance femme-a-la-balance-et-au-glaive; justice themis lady-justice woman-with-scales; 正义女神 正义 拿天平的女人 持天平的女神 司法女神
    liberte marianne liberte-guidant femme-au-drapeau; liberty marianne lady-liberty statue-of-liberty woman-with-flag; 自由女神 自由 自由女神像 举旗的女人 自由之神
    victoire renommee genie-aile-victoire femme-ailee; victory fame trumpet-angel winged-woman; 胜利女神 名声女神 荣誉女神 有翼女神
    prudence temperance; prudence temperance fortitude; 审慎 节制 刚毅
    vertu vertus vertueux vertus-cardinales; virtue virtues virtuous cardinal-virtues virtuously; 美德 德行 品德 四枢德 操守 品行
    foi esperance charite; faith hope charity; 信望爱 信德 慈爱 慈善
    vice vices peche peches peche-capital sept-peches-capitaux pecheresse; vice vices sin sins deadly-sin seven-deadly-sins vicious wickedness; 罪恶 七宗罪 恶习 罪 罪孽 罪过 罪业 堕落 七大罪
    abondance corne-d-abondance cornucopia cornes-d-abondance; abundance cornucopia horn-of-plenty horns-of-plenty; 丰饶 丰饶角 丰收角 丰收之角 丰裕之角 聚宝盆
    vieillard-temps; father-time; 时间老人
    quatre-saisons saisons saison printemps-ete-automne-hiver allegorie-des-saisons; seasons season four-seasons four-seasons-allegory; 四季 季节 春夏秋冬 四时
    quatre-elements elements element eau-terre-feu-air; elements element four-elements earth-air-fire-water; 四元素 元素 四大元素 水火土气 五行
    continent continents; continent continents; 大洲 四大洲
    vanite vanites memento-mori vanitas souviens-toi-que-tu-vas-mourir; vanitas vanity memento-mori remember-you-must-die reminder-of-death; 虚空 虚空画 浮华 虚荣 劝世静物 死亡警示 死亡提醒 人生短暂 人终有一死 生命无常
    verite; truth; 真理 真相
    chance destin fortune fatalite hasard; luck destiny fate fortune chance; 命运 运气 幸运 天命 机遇 命运女神
    ame ames esprit passage-dans-l'au-delà voyage-de-l'âme esprit-du-mort ka résurrection-de-l'âme ames-des-morts souffle-de-vie psyche-ame; soul souls spirit spirit-of-the-dead journey-of-the-soul passage-to-the-afterlife ka-statue spirits soul-bird departed-soul; 灵魂 魂 魂魄 亡灵 亡魂 渡往来世 灵魂升天 英灵 心灵 元神 精魂 三魂七魄
    = -
    auréole aureole nimbe halo mandorle auréole-flammée nimbe-flammé aureoles nimbes rond-dore rond-derriere-la-tete disque-dore soucoupe-sur-la-tete cercle-dore cercle-lumineux gloire-rayonnante disque-autour-de-la-tete; halo nimbus aureole mandorla flaming-halo flame-aureole halos haloed golden-circle gold-disc ring-of-light circle-around-the-head gold-plate-behind-head glowing-ring disc-behind-head shiny-circle; 光环 光圈 圣光 光轮 背光 头光 火焰背光 身光 头上的光圈 圣光圈 金圈 头后面的圆 光晕 头顶光环 佛光 金色光环 脑后的光圈 头上的圈
    croix crucifix crucifixion calvaire croisillon christ-en-croix croix-pectorale croix-chretienne croix-latine croix-grecque croix-en-bois crucifix-de-bois croix-de-malte croix-papale; cross crucifix crucifixion calvary crosses rood crucifixes wooden-cross latin-cross cruciform maltese-cross jesus-on-the-cross; 十字架 十字 受难像 木十字架 大十字架 小十字架 十字形 十字标志 耶稣十字架
    danse-macabre triomphe-de-la-mort mort-personnifiée allégorie-de-la-mort la-faucheuse-danse squelettes-dansants squelette-qui-danse; dance-of-death danse-macabre triumph-of-death personification-of-death skeletons-dancing dancing-skeletons dancing-skeleton; 死神之舞 骷髅舞 死亡之舞 死亡的胜利 骷髅跳舞 死神降临 跳舞的骷髅
    """
}
