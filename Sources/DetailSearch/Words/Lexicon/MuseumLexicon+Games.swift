// swift-format-ignore-file

extension MuseumLexicon {
  /// Toys and games. Goes on from `things`.
  static let games = """
    == jouet jouets joujou joujoux jouer-avec-un-jouet jouet-en-bois coffre-à-jouets; toy toys plaything toybox wooden-toy toy-animal child's-toy; 玩具 小玩具 玩的
    palet anneaux-à-lancer; quoit quoits; 套圈
    barbe-à-papa pomme-d'amour; candyfloss cotton-candy toffee-apple; 棉花糖 糖葫芦 冰糖葫芦
    lanterne-citrouille; jack-o'-lantern; 南瓜灯
    cocotte-pliée grue-en-papier; paper-crane; 千纸鹤
    crosse-de-hockey hockey; hockey; 曲棍球 冰球
    ballon-de-foire ballon-rouge; red-balloon; 红气球
    manège-forain grande-roue-de-fête; fairground-ride; 游乐设施
    moulin-à-vent-jouet; toy-windmill; 
    cerceau-et-bâton; hoop-and-stick-game; 滚圈
    jeu-de-volant; battledore; 板羽球
    jeu-de-cartes-truqué; rigged-game; 做局
    échiquier-d'ivoire pion-d'ivoire; ivory-chessman; 
    poupée poupon baigneur poupées barbie poupée-de-chiffon poupée-russe poupées-russes poupée-de-porcelaine figurine-de-poupée; doll dolls dolly rag-doll barbie china-doll russian-doll matryoshka nesting-dolls ragdoll; 娃娃 洋娃娃 人偶 玩偶 布娃娃 小娃娃 芭比 套娃 公仔 布偶 小人偶 偶人
    marionnette pantin polichinelle guignol marionnettes pantins théâtre-de-marionnettes théâtre-d'ombres ombres-chinoises; puppet marionette puppets punch-and-judy shadow-puppet shadow-play glove-puppet string-puppet jumping-jack; 木偶 提线木偶 皮影 傀儡 皮影戏 布袋戏 木偶戏 傀儡戏 手偶 影子戏 提线
    toupie toupies sabot-toupie; spinning-top whirligig tops-spinning whipping-top; 陀螺
    hochet hochets crécelle; rattle baby's-rattle rattles; 拨浪鼓 摇铃
    cerceau cerceaux; hoop hoops hoop-and-stick hula-hoop; 铁环 圆环 呼啦圈 滚环
    balançoire escarpolette se-balancer balançoires balancelle balancer tape-cul; swing seesaw swings see-saw swing-seat teeter-totter; 秋千 跷跷板 荡秋千 摇荡 荡来荡去 秋千架
    cheval-à-bascule cheval-de-bois manège chevaux-de-bois carrousel-de-foire; rocking-horse hobby-horse merry-go-round carousel wooden-horse; 木马 摇马 木头马
    bille billes osselet osselets jeu-d'osselets jouer-aux-billes calots; knucklebones jacks knucklebone marbles-game fivestones; 弹珠 羊拐 抓子 玻璃珠 弹子 距骨
    cerf-volant cerfs-volants; kite kites flying-a-kite; 风筝 纸鸢
    ballon ballons jouer-au-ballon balle-de-tennis balles ballons-de-baudruche baudruche balle-au-pied foot; balloon football soccer-ball balloons playing-ball tennis-ball basketball beach-ball inflated; 气球 皮球 足球 篮球 排球 踢球 玩球 打球 网球球 皮球儿 小皮球
    raquette jeu-de-paume raquettes volant-de-badminton badminton tennis-sur-gazon court-de-tennis; racket racquet shuttlecock tennis rackets badminton tennis-racket tennis-racquet real-tennis ping-pong; 球拍 羽毛球 网球 羽毛球拍 网球拍 拍子 乒乓球 毽子
    patin patins patineur luge traîneau-d'enfant patinoire patiner glissade-sur-glace patins-à-glace patins-à-roulettes; skate skates skater skating sledge ice-skates ice-rink roller-skates; 滑冰 溜冰 冰鞋 溜冰鞋 滑冰者 溜冰场 冰刀 滑雪 旱冰鞋 轮滑
    domino dominos puzzle cubes-de-jeu jeu-de-construction lego; domino dominoes jigsaw puzzle building-blocks lego brain-teaser dominoes-game; 多米诺 骨牌 拼图 积木 乐高 七巧板 拼板 多米诺骨牌
    saut-à-la-corde corde-à-sauter marelle colin-maillard cache-cache jeu-d'enfants jeux-d'enfants saute-mouton jouer-à-cache-cache chat-perché sauter-a-la-corde; skipping-rope hopscotch blindman's-buff hide-and-seek children's-games leapfrog tag-game hide-and-go-seek skipping jump-rope; 跳绳 捉迷藏 跳房子 跳马 躲猫猫 瞎子摸人 跳绳子 老鹰捉小鸡 跳山羊
    bilboquet yoyo diabolo bilboquets; cup-and-ball yo-yo bilboquet diabolos; 溜溜球 空竹 悠悠球 剑球
    soldat-de-plomb petit-soldat soldats-de-plomb petits-soldats; toy-soldier tin-soldier toy-soldiers lead-soldier; 玩具兵 锡兵 小兵人 小锡兵 小兵
    ours-en-peluche peluche peluches doudou; teddy-bear plush teddy stuffed-animal soft-toy cuddly-toy plushie; 泰迪熊 毛绒玩具 玩具熊 毛绒熊 布娃娃熊
    maison-de-poupée maisons-de-poupées; dollhouse doll's-house dolls'-house toy-house; 娃娃屋 玩偶屋 玩具屋 小人屋
    lanterne-magique kaléidoscope kaléidoscopes zootrope praxinoscope; magic-lantern kaleidoscope zoetrope phenakistoscope peepshow stereoscope; 幻灯 万花筒 走马灯 幻灯机 西洋镜 拉洋片 立体镜
    train-électrique petit-train petite-voiture; toy-train toy-car model-train; 玩具车 小火车
    bateau-jouet petit-bateau-en-papier bateau-en-papier; toy-boat paper-boat sailing-toy; 纸船 玩具船 小纸船
    avion-en-papier origami cocotte-en-papier; paper-plane origami paper-folding; 纸飞机 折纸
    tas-de-sable pâté-de-sable château-de-sable; sandcastle sandpit sandbox; 沙堡 沙坑 堆沙
    arc-jouet épée-de-bois; toy-sword wooden-sword toy-gun; 木剑 玩具枪
    == jeu jeux dames trictrac backgammon jeu-de-société plateau-de-jeu partie-de-dames partie-d'échecs jeu-de-dames jeux-de-société jeu-de-plateau jetons-de-jeu plateau-de-trictrac joueurs pion-de-jeu jeu-de-go go-ban ludique tablier-de-jeu; game board-game checkers draughts backgammon games gaming gaming-board gaming-table players game-piece boardgame draughtsboard parlour-game playing-a-game go-game tric-trac; 游戏 棋 棋盘 双陆棋 下棋 桌游 棋戏 棋具 博弈 双陆 六博 跳棋 围棋盘 五子棋 对弈 玩牌 下棋的
    échecs échiquier pion pièce-d'échecs joueur-d'échecs jouer-aux-échecs échec-et-mat mat-d'échecs tour-d'échecs cavalier-d'échecs fou-d'échecs; chess chessboard pawn chessman chessmen checkmate playing-chess chess-piece chess-pieces chess-set chess-player rook-piece bishop-piece; 象棋 国际象棋 棋子 棋盘 围棋 国际象棋棋子 下象棋 将军棋 棋局 将死 棋手
    cartes carte-à-jouer cartes-à-jouer tarot atout trèfle-de-carte joueurs-de-cartes joueur-de-cartes jeu-de-cartes jouer-aux-cartes as-de-pique as-de-carreau roi-de-coeur dame-de-coeur valet-de-pique partie-de-cartes poker belote bridge-jeu jeux-de-cartes; playing-card playing-cards cards tarot ace card-players cardplayers card-game playing-cards-game poker ace-of-diamonds ace-of-spades queen-of-hearts deck-of-cards pack-of-cards suit-of-cards gin-rummy whist card-playing card-table; 纸牌 扑克 扑克牌 打牌 塔罗牌 牌局 张牌 牌 出牌 玩牌的 扑克牌局 红桃 黑桃 方块牌 梅花牌 一副牌 同花 梭哈 斗地主
    dé-à-jouer dés-à-jouer coup-de-dés jeter-les-dés jouer-aux-dés cornet-à-dés les-dés; dice dice-game throwing-dice rolling-dice casting-lots die-and-dice dice-cup; 骰子 色子
    tricheur triche tricher tricherie tricheurs tricheuse filou filouter aigrefin carte-cachée as-caché escroc escroquer arnaqueur dupe duper pigeonner berner; cheat cheating cheater card-sharp cheats cardsharp card-sharper swindler trickster con-man con-artist crook-cheat duped hidden-card ace-up-the-sleeve fooling fooled scam; 作弊 出老千 骗子 老千 作弊者 作假 诈骗 行骗 被骗 上当 藏牌 耍诈 诓骗
    pile-ou-face loterie roulette tirage-au-sort tirer-au-sort loto jeu-de-hasard jouer-aux-des-la-tunique; lottery roulette coin-toss heads-or-tails drawing-lots raffle game-of-chance casting-lots; 彩票 轮盘赌 抽签 抓阄 抽奖 赌轮盘 掷骰子分衣
    pari parier parieur miser enjeu jeu-d'argent maison-de-jeu casino croupier tapis-vert tripot; bet betting gamble gambling gambler wager stakes gaming-house gamblers casino betting-shop; 赌 赌博 赌徒 打赌 下注 赌局 赌徒们 赌场 下赌注 押注 打赌的
    billard queue-de-billard billards boule-de-billard salle-de-billard; billiards billiard-table snooker pool-table billiard-room billiard-cue cue-ball; 台球 桌球 撞球 球杆
    quilles pétanque croquet jeu-de-quilles boules-et-quilles jouer-aux-boules boulingrin croquets faire-des-bulles-jeu boules jeu-de-boules; skittles bowling bowls-game croquet ninepins bowling-pins bowling-green playing-bowls boules bowls; 保龄球 槌球 滚球 木柱戏 打保龄 地掷球 九柱戏 撞柱
    senet jeu-de-l'oie mah-jong jeux-égyptiens jeu-des-vingt-cases; senet mahjong royal-game-of-ur egyptian-board-game; 塞尼特棋 麻将 古埃及棋
    """
}
