// swift-format-ignore-file

extension MuseumLexicon {
  /// Musical instruments.
  static let music = """
    = instrument instruments instrument-de-musique; musical-instrument instrument instruments; 乐器 乐器类
    violon violons crincrin fiddle; violin violins fiddle; 小提琴 提琴
    violon violoncelle viole alto; violin cello viol viola fiddle; 小提琴 大提琴 提琴
    violoncelle viole viole-de-gambe contrebasse alto basse-de-viole; cello viol viola viola-da-gamba double-bass; 大提琴 古提琴 维奥尔琴 低音提琴 中提琴
    archet; fiddle-bow; 琴弓 弓子
    guitare guitares cistre; guitar guitars cittern; 吉他 西特琴
    guitare luth mandoline théorbe; guitar lute mandolin; 吉他 鲁特琴 琵琶
    luth luths théorbe oud mandoline; lute lutes theorbo oud mandolin; 鲁特琴 琵琶 诗琴 曼陀林 乌德琴
    pipa; pipa; 琵琶
    vielle vielle-à-roue; hurdy-gurdy; 手摇琴 手摇风琴
    flûte flûtes piccolo flageolet; flute flutes recorder fife piccolo; 笛子 长笛 竖笛 箫 短笛
    flûte hautbois clarinette pipeau chalumeau aulos; flute oboe clarinet recorder; 笛子 长笛 双簧管
    flûte-de-pan syrinx; panpipes pan-pipes syrinx; 排箫 牧神笛
    hautbois clarinette basson chalumeau; oboe clarinet bassoon shawm; 双簧管 单簧管 巴松
    aulos double-flûte; aulos double-flute; 双管笛 阿夫洛斯管
    cornemuse musette-cornemuse biniou; bagpipe bagpipes; 风笛
    trompette trompettes buccin clairon; trumpet trumpets bugle; 小号 喇叭 号角 军号
    trompette cor clairon trombone; trumpet horn bugle; 小号 号角 喇叭
    cor cors olifant corne-de-chasse; hunting-horn french-horn bugle-horn horn; 号角 圆号 猎号 法国号
    trombone tuba saxhorn; trombone tuba; 长号 大号
    saxophone; saxophone; 萨克斯
    piano pianos pianoforte; piano pianos pianoforte; 钢琴
    piano clavecin orgue épinette; piano harpsichord organ spinet; 钢琴 管风琴 羽管键琴
    clavecin épinette virginal clavicorde; harpsichord spinet clavichord; 羽管键琴 大键琴 古钢琴 维吉那琴
    orgue orgues orgue-de-barbarie; organ organs barrel-organ; 管风琴 风琴
    clavier; keyboard piano-keys; 琴键 键盘
    harpe harpes; harp harps; 竖琴 箜篌
    harpe lyre cithare; harp lyre; 竖琴 里拉琴
    lyre lyres cithare kithara; lyre lyres kithara zither; 里拉琴 里尔琴 七弦琴 古琴 齐特琴
    sitar tampura; sitar; 西塔琴
    koto shamisen biwa; koto shamisen biwa; 三味线 日本筝 三弦
    erhu; erhu; 二胡 胡琴
    carillon-de-cloches-rituelles; chime-bells bianzhong; 编钟 磬 编磬
    suona sheng; suona sheng; 唢呐 笙
    guimbarde harmonica ocarina; harmonica ocarina; 口琴 陶笛
    djembé balafon; djembe balafon; 非洲鼓
    diapason; tuning-fork; 音叉
    pupitre-de-musique; music-stand; 谱架
    guqin; guqin; 古琴 瑶琴 古筝
    tambour tambours tam-tam timbale-d'orchestre grosse-caisse; drum drums kettledrum drummer; 鼓 大鼓 小鼓 鼓手
    tambour tambourin; drum tambourine; 鼓 手鼓 铃鼓
    tambourin; tambourine timbrel; 铃鼓 手鼓
    cymbale cymbales gong; cymbal cymbals gong; 钹 锣 铙钹
    castagnette castagnettes crotale crotales; castanets clappers crotals; 响板
    sistre sistres; sistrum sistra; 叉铃 摇铃 西斯特鲁姆
    xylophone; xylophone; 木琴
    corde-de-violon cordes-pincées; violin-string strings; 琴弦 弦
    accordéon; accordion concertina; 手风琴
    musique musical mélodie concert chanson; music musical melody tune concert song; 音乐 音乐会 曲子 歌曲 旋律 乐曲 演奏
    orchestre fanfare; orchestra; 乐队 乐团
    """
}
