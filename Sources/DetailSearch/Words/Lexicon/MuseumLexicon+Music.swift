// swift-format-ignore-file

extension MuseumLexicon {
  /// Musical instruments.
  static let music = """
    = instrument instruments instrument-de-musique cordes-d'instrument musique-instrument; musical-instrument instrument instruments strings-section music-instrument; 乐器 乐器类 民乐 弦乐 奏乐器
    archet archets coup-d'archet; fiddle-bow violin-bow bow-of-the-violin cello-bow; 琴弓 弓子 弓毛 琴弓子
    carillon-de-cloches-rituelles; chime-bells bianzhong; 编钟 磬 编磬
    diapason; tuning-fork; 音叉 定音叉
    pupitre-de-musique; music-stand; 谱架
    corde-de-violon cordes-pincées; violin-string strings; 琴弦 弦
    musique musical mélodie concert chanson musiques morceau-de-musique air-de-musique mélodieux sérénade airs opéra-musique symphonie mélomane aubade concerto cacophonie berceuse bal-musique; music musical melody tune concert song tunes songs concerts melodies serenade symphony making-music concerto melodious lullaby musical-piece ballad jam-session tuneful; 音乐 音乐会 曲子 歌曲 旋律 乐曲 演奏 乐声 交响乐 小夜曲 演奏会 奏鸣 摇篮曲 音符响 曲调 乐曲声 奏 民谣 一首歌 琴声 乐音
    sonner carillonner résonner retentir; ringing-out tolling resound resounding; 响起 敲响 回响
    tambouriner; drums-on; 
    pincer-les-cordes pincer-la-corde gratter-les-cordes; plucking-strings strums plucked-strings; 拨弦 弹拨 拨动
    souffler-dans; blowing-into blows-into; 吹着
    chant-d'oiseau; birdsong; 鸟鸣 鸟叫
    note-de-musique croche; quaver; 音符儿
    lyre-d'orphée; orpheus's-lyre; 
    orchestre fanfare orchestres ensemble-musical trio-de-musiciens quintette fosse-d'orchestre harmonie-fanfare chef-d'orchestre; orchestra quintet band-of-musicians brass-band ensemble-of-musicians orchestra-pit marching-band orchestral musical-group; 乐队 乐团 四重奏 三重奏 乐师们 指挥家 合奏 管弦乐队 乐池 乐班
    corde-vibrante cordes-d'instrument-pincées manche-de-guitare cheville-de-violon touche-de-luth; tuning-peg pegbox fretboard strings-of-a-lute; 弦轴 琴颈 琴头 琴身 品柱 琴箱
    == instrument-à-cordes instruments-à-cordes cordes-frottées; stringed-instrument string-instrument stringed-instruments; 弦乐器 弹拨乐器 弦鸣乐器
    dulcimer psaltérion tympanon; dulcimer psaltery; 扬琴 索尔特里琴
    violon violons crincrin fiddle stradivarius jouer-du-violon violon-d'ingres-instrument caisse-du-violon archet-et-violon violoneux ouïes-du-violon; violin violins fiddle stradivarius fiddles violin-playing viola-violin playing-the-violin fiddling; 小提琴 提琴 拉琴 提琴儿 小提琴家 斯特拉迪瓦里
    violon violoncelle viole alto; violin cello viol viola fiddle; 小提琴 大提琴 提琴
    violoncelle viole viole-de-gambe contrebasse alto basse-de-viole violoncelliste violes contrebasses violoncelles contrebassiste; cello viol viola viola-da-gamba double-bass cellos cellist violoncello double-basses bass-viol bassist; 大提琴 古提琴 维奥尔琴 低音提琴 中提琴 低音琴 低音大提琴
    guitare guitares cistre gratter-la-guitare guitare-espagnole gratte-guitare ukulélé banjo balalaïka; guitar guitars cittern strumming ukulele banjo balalaika spanish-guitar strum acoustic-guitar; 吉他 西特琴 六弦琴 尤克里里 班卓琴 吉它
    guitare luth mandoline théorbe; guitar lute mandolin; 吉他 鲁特琴 琵琶
    luth luths théorbe oud mandoline joueuse-de-luth mandolines cistres; lute lutes theorbo oud mandolin lute-player lutist lute-playing mandolins bouzouki; 鲁特琴 琵琶 诗琴 曼陀林 乌德琴 曼陀铃 月琴 曼多林 鲁特
    pipa joueuse-de-pipa; pipa pipa-player; 琵琶
    vielle vielle-à-roue vielleux vielle-de-mendiant; hurdy-gurdy hurdy-gurdy-player wheel-fiddle; 手摇琴 手摇风琴 摇琴
    harpe harpes joueur-de-harpe joueuse-de-harpe; harp harps harper harp-playing harp-player; 竖琴 箜篌 竖琴师 竖琴儿
    harpe lyre cithare; harp lyre; 竖琴 里拉琴
    lyre lyres cithare kithara cithares lyre-d'apollon joueur-de-lyre joueuse-de-cithare citharède; lyre lyres kithara zither lyre-player zithers cithara apollo's-lyre; 里拉琴 里尔琴 七弦琴 古琴 齐特琴 小竖琴 琴
    sitar tampura; sitar; 西塔琴
    koto shamisen biwa; koto shamisen biwa; 三味线 日本筝 三弦
    erhu violon-chinois; erhu chinese-fiddle; 二胡 胡琴 京胡
    guqin cithare-chinoise; guqin chinese-zither; 古琴 瑶琴 古筝 抚琴 古琴曲
    == instrument-à-vent instruments-à-vent bois-d'orchestre cuivres-d'orchestre; wind-instrument woodwind brass-instrument wind-instruments; 管乐器 吹奏乐器 铜管
    cornet cornet-à-bouquin serpent-instrument; cornet zink; 短号 木管号
    flûte flûtes piccolo flageolet flûtiau flûte-traversière flûte-à-bec pipeaux joue-de-la-flûte; flute flutes recorder fife piccolo recorder-flute wooden-flute flute-player tin-whistle pennywhistle playing-the-flute; 笛子 长笛 竖笛 箫 短笛 笛 短笛儿 牧笛 陶笛儿
    flûte hautbois clarinette pipeau chalumeau aulos; flute oboe clarinet recorder; 笛子 长笛 双簧管
    flûte-de-pan syrinx flûtes-de-pan syringe-de-pan flûte-du-faune; panpipes pan-pipes syrinx pan's-flute panpipe pan-flute; 排箫 牧神笛 潘笛 潘神笛 多管笛
    hautbois clarinette basson chalumeau clarinettes hautboïste bombarde-instrument chalumeaux; oboe clarinet bassoon shawm clarinets oboist clarinettist cor-anglais; 双簧管 单簧管 巴松 黑管 双簧
    aulos double-flûte joueur-d'aulos joueuse-d'aulos flûtes-doubles; aulos double-flute double-pipe double-pipes double-flutes; 双管笛 阿夫洛斯管 双管 双吹管
    cornemuse musette-cornemuse biniou joueur-de-cornemuse cornemuses; bagpipe bagpipes bagpiper piper-bag; 风笛 吹风笛
    trompette trompettes buccin clairon trompettiste sonner-de-la-trompette clairons trompette-de-la-renommée cuivre-trompette; trumpet trumpets bugle trumpeting trumpet-blast fanfare-trumpet blowing-a-trumpet; 小号 喇叭 号角 军号 吹号 铜号 冲锋号 小喇叭 金号
    trompette cor clairon trombone; trumpet horn bugle; 小号 号角 喇叭
    cor cors olifant corne-de-chasse cor-de-chasse-instrument cornes-de-brume oliphant trompe-de-chasse cors-de-chasse; hunting-horn french-horn bugle-horn horn horn-blower horn-blowing huntsman's-horn alphorn hunting-horns; 号角 圆号 猎号 法国号 角号 牛角号 号角声 狩猎号
    trombone tuba saxhorn; trombone tuba; 长号 大号
    saxophone saxo saxophoniste jazz jazzman; saxophone sax saxophonist jazz jazz-band; 萨克斯 爵士乐 萨克斯管 爵士
    suona sheng; suona sheng; 唢呐 笙
    guimbarde harmonica ocarina; harmonica ocarina; 口琴 陶笛
    == instrument-à-clavier instruments-à-clavier; keyboard-instrument keyboard-instruments; 有键的乐器
    piano pianos pianoforte jouer-du-piano piano-à-queue touches-de-piano piano-droit pianotte; piano pianos pianoforte grand-piano upright-piano piano-stool playing-the-piano pianists baby-grand; 钢琴 三角钢琴 钢琴键 立式钢琴
    piano clavecin orgue épinette; piano harpsichord organ spinet; 钢琴 管风琴 羽管键琴
    clavecin épinette virginal clavicorde clavecins clavecins-peints épinettes virginaux; harpsichord spinet clavichord harpsichordist harpsichords virginals spinet-piano; 羽管键琴 大键琴 古钢琴 维吉那琴 羽管琴 斯皮内琴 键琴
    orgue orgues orgue-de-barbarie tuyaux-d'orgue grandes-orgues; organ organs barrel-organ pipe-organ organ-pipes church-organ hand-organ; 管风琴 风琴 风琴管
    clavier claviers touches-noires-et-blanches; keyboard piano-keys keyboards keys-of-a-piano ivories-keys; 琴键 键盘 黑白键
    accordéon accordéoniste bandonéon orgue-à-soufflet; accordion concertina accordionist squeezebox bandoneon; 手风琴
    == percussion percussions instrument-à-percussion; percussion percussion-instrument; 打击乐 打击乐器
    tambour tambours tam-tam timbale-d'orchestre grosse-caisse tambourinaire batterie roulement-de-tambour battre-le-tambour baguettes-de-tambour batteur timbales percussionniste tambour-major; drum drums kettledrum drummer drumming drumbeat drumsticks kettledrums timpani drum-roll bass-drum percussionist drummer-boy bongo; 鼓 大鼓 小鼓 鼓手 战鼓 小军鼓 定音鼓 鼓儿 鼓面
    tambour timbale cymbale gong percussion; drum cymbal gong percussion; 鼓 锣 钹
    tambour tambourin; drum tambourine; 鼓 手鼓 铃鼓
    tambourin tambour-de-basque tambourins; tambourine timbrel tambourines; 铃鼓 手鼓 手鼓儿 小手鼓 摇铃鼓
    cymbale cymbales gong cymbales-de-ménade gongs; cymbal cymbals gong gong-strike clash-of-cymbals gongs; 钹 锣 铙钹 铙 小钹 钹儿
    castagnette castagnettes crotale crotales castagnettes-espagnoles claquettes; castanets clappers crotals castanet clapping-sticks; 响板 快板 响木 竹板
    sistre sistres sistre-d'hathor; sistrum sistra sistrums hathor-rattle sacred-rattle; 叉铃 摇铃 西斯特鲁姆 圣铃 哈托尔铃
    xylophone marimba vibraphone carillon-jouet; xylophone marimba glockenspiel; 木琴 铁琴 马林巴
    djembé balafon tam-tam-africain djembés; djembe balafon african-drum talking-drum; 非洲鼓 羊皮鼓 非洲手鼓
    """
}
