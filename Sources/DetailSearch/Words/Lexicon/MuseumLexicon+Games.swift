// swift-format-ignore-file

extension MuseumLexicon {
  /// Toys and games. Goes on from `things`.
  static let games = """
    == jouet jouets joujou joujoux; toy toys plaything; 玩具 小玩具
    poupée poupon baigneur; doll dolls dolly; 娃娃 洋娃娃 人偶 玩偶 布娃娃
    marionnette pantin polichinelle guignol; puppet marionette puppets; 木偶 提线木偶 皮影 傀儡
    toupie; spinning-top whirligig; 陀螺
    hochet; rattle; 拨浪鼓 摇铃
    cerceau; hoop; 铁环 圆环
    balançoire escarpolette; swing seesaw; 秋千 跷跷板 荡秋千
    cheval-à-bascule; rocking-horse hobby-horse; 木马 摇马
    bille billes osselet osselets; knucklebones jacks; 弹珠 羊拐
    cerf-volant; kite; 风筝
    ballon ballons; balloon football; 气球 皮球
    raquette jeu-de-paume; racket racquet shuttlecock tennis; 球拍 羽毛球 网球
    patin patins patineur luge traîneau-d'enfant; skate skates skater skating sledge; 滑冰 溜冰 冰鞋 溜冰鞋 滑冰者
    domino dominos puzzle cubes-de-jeu; domino dominoes jigsaw puzzle; 多米诺 骨牌 拼图 积木
    saut-à-la-corde corde-à-sauter marelle colin-maillard cache-cache; skipping-rope hopscotch blindman's-buff hide-and-seek; 跳绳 捉迷藏 跳房子
    bilboquet yoyo diabolo; cup-and-ball yo-yo; 溜溜球 空竹
    soldat-de-plomb petit-soldat; toy-soldier tin-soldier; 玩具兵 锡兵 小兵人
    ours-en-peluche peluche; teddy-bear plush; 泰迪熊 毛绒玩具 玩具熊
    maison-de-poupée; dollhouse doll's-house; 娃娃屋 玩偶屋
    lanterne-magique kaléidoscope; magic-lantern kaleidoscope; 幻灯 万花筒 走马灯
    == jeu jeux dames trictrac backgammon jeu-de-société plateau-de-jeu; game board-game checkers draughts backgammon; 游戏 棋 棋盘 双陆棋 下棋 桌游
    échecs échiquier pion pièce-d'échecs joueur-d'échecs; chess chessboard pawn chessman chessmen; 象棋 国际象棋 棋子 棋盘 围棋
    cartes carte-à-jouer cartes-à-jouer tarot atout trèfle-de-carte; playing-card playing-cards cards tarot ace; 纸牌 扑克 扑克牌 打牌 塔罗牌 牌局 张牌
    dé-à-jouer; dice; 骰子 色子
    tricheur triche tricher tricherie; cheat cheating cheater card-sharp; 作弊 出老千 骗子 老千 作弊者
    pile-ou-face loterie roulette; lottery roulette coin-toss; 彩票 轮盘赌 抽签
    pari parier parieur; bet betting gamble gambling gambler wager; 赌 赌博 赌徒 打赌 下注
    billard queue-de-billard; billiards billiard-table snooker; 台球 桌球
    quilles pétanque croquet; skittles bowling bowls-game croquet; 保龄球 槌球
    senet jeu-de-l'oie mah-jong; senet mahjong; 塞尼特棋 麻将
    """
}
