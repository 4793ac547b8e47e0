// swift-format-ignore-file

extension MuseumLexicon {
  /// Landscape, water, weather, sky, light, seasons, times of day, minerals and gems.
  static let nature = """
    = -
    fond arrière-plan lointain toile-de-fond arrière-plans à-l'arrière-plan dans-le-lointain au-fond-du-tableau décor-de-fond au-loin fonds-de-paysage lointains décor-du-fond fonds-paysagers paysage-du-fond; background backdrop distance behind backcloth in-the-background in-the-distance far-away far-off backdrops farther-back setting far-distance distant-background; 背景 远处 后面 远方 后景 远景 背后 最远处 远处的 远处那 衬景 底景 大后面 后景里 背景是 画背景 布景板 远方背景
    premier-plan devant avant-plan au-premier-plan tout-devant tout-premier-plan; foreground front in-the-foreground up-front right-in-front forefront-of; 前景 前面 近景 近处 最前方 前边儿 靠前 画面前方 近景处 最前景
    second-plan plan-moyen milieu-du-plan plan-intermédiaire; middle-ground midground middle-distance mid-ground; 中景 第二层 中间层
    = paysage paysages nature décor panorama site campagne paysager champêtre bucolique panoramas vue-panoramique paysage-naturel coin-de-nature nature-sauvage décor-naturel cadre-naturel bocage point-de-vue-paysage beau-paysage; landscape landscapes scenery nature view countryside scenic vista panorama rural landscape-painting vistas wilderness outdoors-scene open-country the-great-outdoors pastoral-landscape natural-scenery wooded-landscape backcountry; 风景 景色 自然 景观 田园 乡间 乡村 郊外 大自然 风光 山水 野外 景致 自然风光 山野 郊野 野景 美景 风物 山川 乡野
    isthme langue-de-terre; isthmus spit-of-land; 地峡
    stalagmite; stalagmite stalagmites; 石笋
    oued; wadi dry-riverbed; 干河床
    taupière tertre-herbu; grassy-mound butte; 小草丘
    chemin-de-halage; towpath; 纤道
    bayou; bayou tidepool; 河汊
    brise-lames; breakwater; 防浪堤
    traces-de-roues; wheel-tracks tyre-tracks; 车辙
    butte-rocheuse piton-rocheux; tor holm rocky-hill; 石山 石丘
    échalier; stile turnstile; 旋转栅门
    enclos-à-chevaux paddock; paddock corral; 马圈 围场
    bosquet-d'arbres; spinney clump-trees; 小丛林
    chaîne-de-collines collines-bleues lointain-bleuté bleu-des-lointains; blue-hills blue-distance hazy-hills distant-mountains; 
    chemin-sinueux; winding-track; 
    terrain-vague friche; waste-ground vacant-lot; 空旷地 荒废地
    boue-du-chemin flaque-de-boue; muddy-road muddy-ground; 泥路 泥泞路
    bord-de-route; roadside-verge; 路旁草地
    roche-percée arche-naturelle aiguille-d'étretat; natural-arch rock-arch sea-stack; 石门洞 海蚀拱
    éboulis pierrier; scree rockslide; 碎石坡
    sol-craquelé terre-craquelée; cracked-earth parched-earth; 龟裂的地
    glacier-des-alpes mer-de-glace-alpine; alpine-glacier; 
    sable-mouvant sables-mouvants; quicksand; 流沙
    mirage; mirage; 海市蜃楼
    souterrain-naturel; underground-cave; 地洞里
    île-volante nuage-volant; floating-island; 浮岛
    oasis palmeraie-du-désert; oasis watering-hole; 绿洲 沙漠水源
    tremblement-de-terre séisme secousse-sismique; earthquake earth-shaking; 地震 地裂 山摇地动
    terre terres argileux boue glaise motte boueux terreux terrestre boues sol-nu lopin terreau poignée-de-terre humus tourbe; earth ground soil mud dirt clay clod soils lumps-of-earth topsoil turf-soil earthen bare-ground peat; 土地 大地 泥土 泥 地上 泥巴 土壤 泥地 泥巴地 土地上 尘土地 黏土地
    horizon ligne-d'horizon ligne-de-l'horizon horizons; horizon skyline horizons sky-line; 地平线 天际线 海平线 天边线 海天一线
    == eau eaux étendue-d'eau aquatique aqueux aqueuse flotte-eau plan-d'eau-calme eau-qui-dort eaux-calmes eaux-vives à-la-surface-de-l'eau miroir-d'eau eau-claire flotte-eau-familier baille-eau; water waters body-of-water watery aquatic still-water waterside-water surface-of-the-water calm-water clear-water rippling-water mirror-of-water; 水 水面 水域 水里 水上 水中 水体 流水 水波 水花儿 清水池 水中央 湖光 水水
    mer lac océan étendue rivière; sea lake ocean river; 海 湖 河 大海 水面
    plage sable dune désert; beach sand dune desert; 沙滩 沙子 沙漠
    calanque confluent; rocky-inlet confluence; 峡湾口 汇流处
    détroit bras-de-mer; strait sound-of-sea; 海峡
    trou-d'eau; deep-pool; 深潭 潭
    banc-de-sable; sandbar; 沙洲 沙滩洲
    loch; loch; 苏格兰湖
    filet-d'eau; rill; 细流 水沟沟
    berge-boueuse; muddy-bank; 泥岸
    éclaboussure-d'eau gerbe-d'eau; splash-of-water; 溅起的水花 水花四溅
    ruissellement suintement; seepage ooze; 渗水
    eau-gelée étang-gelé; iced-over; 
    fonte-des-neiges dégel; thaw melting-snow snowmelt; 融雪 化雪 解冻
    barrage-de-castor; beaver-dam; 河狸坝
    fontaine-naturelle; spouting-spring; 喷泉眼
    marée-basse; low-tide high-tide ebb-tide; 退潮 涨潮 落潮 潮起潮落
    mer océan flots marée marin maritime marine mers; sea seas ocean marine maritime tide seascape; 大海 海 海洋 海面 海水 潮水 潮汐 海景
    vague vagues houle lame-de-fond remous déferlante vaguelette ressac clapotis rouleaux-de-mer flot ondulation-de-l'eau houleux déferler déferlement grande-vague paquet-de-mer moutonnement vaguelettes onde ondes; wave waves swell breaker surf billow ripple breakers rollers giant-wave huge-wave whitecaps wavelet wavelets tidal-wave tsunami surge ripples billows crashing-waves swells; 波浪 海浪 浪 浪花 巨浪 浪头 波涛 涟漪 大浪 浪涛 水波纹 海啸 波纹 怒涛 波光粼粼 小浪 翻腾的浪 滔天巨浪 波澜
    écume embruns écume-de-mer écumes bouillonnement mousse-des-vagues mousseux écumant; foam froth sea-foam foamy foaming frothy surf-foam spume sea-spray spray-of-the-sea; 泡沫 水花 浪沫 白沫 水沫
    rivière fleuve ruisseau seine torrent cours-d'eau affluent ru fluvial rivières ruisseaux torrents ruisselet courant-d'eau bras-de-rivière méandres-de-rivière source-de-rivière gave eau-courante flot-de-rivière bord-de-rivière; river rivers stream brook creek rivulet torrent watercourse brooks streams creeks tributary babbling-brook running-water riverbed current-of-the-river estuary-river riverine mountain-stream flowing-water; 河 河流 江 小河 溪 溪流 小溪 河水 江水 河面 大江 江河 溪涧 水流 河川 支流 山涧 滔滔江水 河里 大河流 小河流
    rivière canal lac étang bassin; river canal lake pond pool; 河 湖 池塘 水池
    nil; nile; 尼罗河
    canal canaux canal-de-venise canaux-vénitiens voie-d'eau; canal canals waterway channel canal-boat-way venetian-canal water-channel; 运河 水道 水渠 渠 水巷 水街
    lac étang mare plan-d'eau lagune lacustre lacs étangs mares lac-gelé bord-du-lac mare-aux-canards; lake pond lagoon lakes tarn lakeside ponds lily-pond duck-pond lakeshore mere pools-of-water; 湖 池塘 湖泊 湖水 湖面 潟湖 小池塘 水塘 大湖 水塘边 湖边水 池 荷塘 湖中 鸭塘
    flaque flaques flaque-d'eau; puddle puddles; 水洼 水坑 积水 小水坑
    marais marécage tourbière marécages marais-salant marécageux; marsh swamp bog wetland fen swamps marshes marshy bogs quagmire fens; 沼泽 湿地 沼泽地 泥沼 泥潭地 滩涂
    cascade chute-d'eau cataracte cascades cascatelle jaillit chutes-d'eau trombe-d'eau; waterfall cascade cataract waterfalls falls-of-water cascading cascades; 瀑布 飞瀑 水帘 大瀑布 小瀑布
    tourbillon maelström remous tournoiement gouffre-d'eau; whirlpool eddy maelstrom whirlpools vortex swirling-water; 漩涡 旋涡 水涡 大漩涡 涡流
    rapides gorges-de-rivière; rapids; 急流 激流
    geyser source-chaude source-thermale; geyser hot-spring thermal-spring hot-springs; 温泉 间歇泉 汤泉
    iceberg icebergs mer-de-glace; iceberg icebergs ice-floe ice-floes; 冰山 浮冰 流冰 冰块海
    avalanche éboulement glissement-de-terrain coulée-de-neige; avalanche landslide rockfall mudslide; 雪崩 山崩 滑坡 泥石流 塌方
    fossé tranchée rigole fossés caniveaux-de-terre; ditch trench moat ditches dugout; 沟 壕沟 护城河 战壕 战壕沟 沟子 地沟
    talus remblai tertre levée-de-terre monticules butte-de-terre remblais; embankment mound bank-of-earth mounds earthwork earthworks; 土堆 土坡 土丘 小土包 土墩 土台 土包 路堤
    empreinte empreintes trace-de-pas pas traces-de-pas pas-dans-la-neige empreinte-de-pied pas-dans-le-sable; footprint footprints tracks footsteps foot-prints animal-tracks pawprint paw-prints trail-of-footsteps; 脚印 足迹 足印 脚步印 爪印 蹄印 脚掌印
    ornière gadoue fange gadoues; rut mud muddy mire quag; 泥泞 泥浆 烂泥 泥泥
    source jaillissement sources eau-de-source jaillissante sourdre; water-spring wellspring headwater fountainhead springs-of-water natural-spring; 泉 泉水 源头 清泉 泉眼 甘泉 泉边 泉源
    puits margelle citerne puits-à-margelle eau-du-puits puisatier citernes; water-well wellhead cistern wells drawing-water wishing-well cisterns; 井 水井 井口 蓄水池 汲水 井边 井台
    gué; ford; 浅滩 渡口
    rive rives berge bord rivage quai-de-rivière littoral rivages bord-de-l'eau bord-du-fleuve au-bord-de-l'eau berges littoraux quais-du-fleuve côte-maritime côtes-de-mer; shore bank riverside shoreline riverbank waterside coast coastline seashore banks-of-the-river river-bank river-banks water's-edge by-the-water waterfront lakefront shores shoreline-of-the-sea coastal; 岸边 河岸 海边 岸 水边 江边 海岸 岸上 湖边 河边 河畔 江畔 湖畔 水畔 岸上边 海滨 滨海 岸滩 海岸线 彼岸 溪边 水滨
    rive plage rivage bord berge; shore beach bank; 岸边 沙滩 海边
    plage grève sable dune dunes sablonneux plages sables grain-de-sable sables-dorés galets-de-plage sablonneuse bord-de-mer-sable; beach beaches sand sandy dune dunes seaside-beach sands sandbank grain-of-sand pebble-beach shingle-beach sandy-beach; 沙滩 沙子 海滩 沙丘 沙地 沙 细沙 砂 海滩上 沙地上 黄沙滩 沙粒
    baie-marine golfe crique fjord estuaire baies golfes anse-marine criques rade-marine; bay cove gulf inlet fjord estuary bays coves inlets lagoon-bay; 海湾 港湾 峡湾 河口 海湾里 小海湾 湾
    cap promontoire presqu'île péninsule caps pointe-de-terre; headland promontory peninsula cape-of-land headlands land's-end; 海角 半岛 岬角 岬 地角
    île îles îlot archipel insulaire îles-lointaines îlots insulaires île-déserte atoll; island islands isle islet archipelago desert-island islander atoll islets archipelagos; 岛 小岛 岛屿 海岛 群岛 海中小岛 孤岛 荒岛 列岛 小海岛 离岛 岛上
    port havre rade jetée môle débarcadère embarcadère ponton quai quais ports portuaire bassin-portuaire docks port-de-pêche port-de-mer avant-port cale-de-port; harbour harbor port jetty pier quay dock wharf landing-stage harbours harbors ports docks docked seaport fishing-port marina quays quayside moorings piers; 港口 码头 海港 栈桥 防波堤 港 海口 渔港 船坞 埠头 码头工 停泊处 泊位 靠岸
    phare-maritime sémaphore fanal phares-maritimes tour-à-feu; lighthouse beacon lighthouses signal-tower; 灯塔 航标
    récif écueil; reef shoal; 礁石 暗礁
    goutte gouttes gouttelette gouttelettes goutter perler perle-d'eau dégouline dégouliner ruisseler; drop drops droplet drip drips dripped trickle trickling dribble; 水滴 水珠 滴 一滴 滴落 滴下 小水滴 水珠子
    bulle bulles bulle-de-savon souffler-des-bulles bulles-de-savon faire-des-bulles; bubble bubbles soap-bubble soap-bubbles bubbly; 泡泡 肥皂泡 气泡 泡 气泡泡 肥皂泡泡
    inondation déluge crue inonder eaux-montantes; flood deluge inundation floodwater overflowing; 洪水 水灾 大洪水 水漫
    == ciel cieux céleste firmament ciels ciel-bleu voûte-céleste ciel-étoilé ciel-nuageux ciel-gris dans-le-ciel ciel-orageux plein-ciel; sky skies heavens heavenly celestial firmament blue-sky starry-sky cloudy-sky grey-sky open-sky in-the-sky up-above stormy-sky vault-of-heaven; 天空 天 天上 天边 天际 苍天 蓝天 苍穹 上空 天幕 晴天 晴空 碧空 长空 天宇 高空 天上面 青天 阴天 万里无云 夜空
    nuage fumée brume vapeur brouillard; cloud smoke mist steam haze; 云 烟 雾 水汽
    soleil lune astre étoile; sun moon star; 太阳 月亮 星星
    éclair foudre tonnerre orage; lightning thunder storm; 闪电 打雷 雷雨
    ciel-rouge ciel-embrasé ciel-en-feu; red-sky burning-sky fiery-sky sky-on-fire; 红天空 火烧云
    ciel-tourmenté; turbulent-sky swirling-sky; 翻滚的天空
    trouée-de-ciel percée-de-lumière éclaircie; break-in-the-clouds sunny-spell patch-of-sky; 云缝 云开 放晴 云隙
    traînée-de-fumée-ciel; vapour-trail; 尾迹
    vol-d'oiseaux envolée-d'oiseaux oiseaux-dans-le-ciel; birds-in-the-sky flight-of-birds birds-flying; 鸟飞过
    ange-dans-le-ciel; angel-in-the-sky; 
    gloire-céleste nuée-lumineuse; heavenly-glory burst-of-light; 
    lever-de-lune; moon-rising; 月出
    lune-rouge lune-noire; blood-moon; 血月 红月亮
    halo-solaire parhélie; sun-dog solar-halo; 日晕
    nuit-américaine; day-for-night; 
    nuage nuages nuée nuées nuageux cumulus nébulosité petit-nuage gros-nuages couvert-de-nuages ciel-couvert nuages-noirs nuageuse moutonneux traînée-de-nuage cirrus stratus; cloud clouds cloudy cloudscape overcast storm-cloud storm-clouds dark-clouds white-clouds puffy-clouds fluffy-clouds cloudlet raincloud cloud-bank; 云 云朵 白云 云彩 乌云 云雾 祥云 云层 彩云 云纹 云团 浮云 云海 阴云 彤云 一朵云 多云 积云 云霞 流云 云气 密布 云云 云朵儿 云彩儿
    soleil solaire ensoleillé ensoleillement soleils astre-du-jour plein-soleil sous-le-soleil disque-du-soleil bain-de-soleil coup-de-soleil; sun sunny solar sunshine sunlight suns sunlit the-sun sunbathing basking blazing-sun sun-disc-shape in-the-sun sunny-day; 太阳 阳光 日头 日光 烈日 红日 日轮 骄阳 艳阳 烈阳 日照 阳光下 晒太阳 日晒 大太阳 金乌 旭阳
    couchant crépuscule soir coucher-de-soleil soirée vespéral crépusculaire tombée-de-la-nuit tombée-du-jour déclin-du-jour soleil-couchant entre-chien-et-loup heure-bleue fin-du-jour brunante; sunset dusk evening twilight nightfall sundown setting-sun sun-setting gloaming dusky eventide late-evening sun-goes-down evening-sky afterglow; 日落 夕阳 黄昏 落日 傍晚 晚上 晚霞 暮色 夜幕 余晖 太阳落山 日暮 薄暮 天黑 傍晚时分 黄昏时 落霞 残阳 入夜 天色渐暗 斜阳 日薄西山 西下
    lever aube levant aurore matin lever-de-soleil matinée petit-jour soleil-levant point-du-jour aurores aube-naissante première-lueur aubes chant-du-coq; sunrise dawn morning daybreak rising-sun sun-rising first-light crack-of-dawn sunup early-morning daylight-breaking cockcrow; 日出 黎明 朝阳 早晨 早上 清晨 拂晓 朝霞 晨曦 曙光 旭日 天亮 破晓 天明 初升的太阳 清早 凌晨 大清早 晨 东方发白
    midi après-midi heure-de-midi plein-midi zénith milieu-du-jour; noon midday afternoon high-noon zenith lunchtime noontime midday-sun; 中午 正午 下午 午后 晌午 日正当中 午时 午间 烈日当空
    jour journée diurne plein-jour en-plein-jour grand-jour lumière-du-jour; day daytime daylight broad-daylight daylight-hours day-light; 白天 日间 白昼 大白天 青天白日 天光 日光下
    nuit nocturne minuit nuitée nuits nuit-noire nuit-étoilée noctambule de-nuit effet-de-nuit nuit-tombée scène-de-nuit; night nocturnal midnight nighttime nocturne at-night dark-night moonlit-night starry-night night-time nightscape dead-of-night late-night night-scene; 夜晚 夜 夜里 夜间 半夜 深夜 夜景 午夜 黑夜 黑夜里 晚间 三更半夜 子夜 入夜后 夜晚时 夜空下 夜深 深更半夜
    lune croissant clair-de-lune lunaire lunes demi-lune quartier-de-lune astre-de-la-nuit rayon-de-lune croissant-de-lune au-clair-de-lune lune-rousse; moon crescent moonlight lunar moonlit half-moon new-moon moons moonbeam moonrise crescent-moon sickle-moon moony; 月亮 月 月光 明月 月牙 新月 满月 圆月 弯月 月儿 皎月 月牙儿 月球 月光下 玉盘
    étoile étoiles étoilé stellaire astre étoile-de-david étoile-à-cinq-branches-ciel étoilée étoile-brillante étoile-du-berger petite-étoile étoiles-filantes-ciel points-lumineux-du-ciel constellé; star stars starry stellar star-of-david starlight starlit twinkling-star bright-star guiding-star stargazing pole-star-sky evening-star star-spangled; 星星 星 繁星 星空 星辰 群星 小星星 五角星 六芒星 星宿 一颗星 小星 星儿 满天星 满天繁星 启明星 星子 伯利恒之星
    comète étoile-filante météore météorite comètes météores étoiles-filantes boule-de-feu; comet shooting-star meteor meteorite comets shooting-stars falling-star meteors fireball; 彗星 流星 陨石 扫把星 流星雨 扫帚星 陨星 火球
    planète planètes cosmos univers jupiter-planète vénus-planète système-solaire cosmique galactique espace-intersidéral; planet planets cosmos universe solar-system outer-space saturn-planet cosmic universe-space heavenly-body celestial-body; 行星 星球 宇宙 太阳系 星体 天体 太空 外太空 土星 木星 金星 火星
    constellation constellations voie-lactée galaxie; constellation milky-way galaxy; 星座 银河
    aurore-boréale aurores-boréales aurore-polaire; aurora northern-lights aurora-borealis polar-lights; 极光 北极光
    disque-solaire; sun-disc sun-disk solar-disc; 日盘 太阳圆盘 太阳盘 日轮
    halo-lunaire anneau-lunaire; moon-halo ring-around-the-moon; 月晕 月亮光圈
    orion grande-ourse étoile-polaire; big-dipper polaris pole-star; 北斗 北斗七星 北极星
    zodiaque zodiacal astrologie horoscope signes-du-zodiaque taureau-signe verseau bélier-signe capricorne sagittaire-signe cancer-signe gémeaux scorpion-signe astrologique signe-astrologique signes-astrologiques; zodiac astrology horoscope star-sign star-signs capricorn aquarius gemini taurus aries virgo libra sagittarius pisces birth-sign sign-of-the-zodiac chinese-zodiac; 黄道 黄道带 十二宫 占星 生肖 星座 黄道十二宫 星相 白羊座 金牛座 双子座 巨蟹座 狮子座 处女座 天秤座 天蝎座 射手座 摩羯座 水瓶座 双鱼座 十二生肖 属相 占星术 星象
    éclipse éclipses éclipse-de-soleil éclipse-de-lune; eclipse eclipses solar-eclipse lunar-eclipse; 日食 月食 日全食 天狗吃日 天狗食月
    éclair éclairs foudre éclairs-d'orage coup-de-foudre-orage zébrure-du-ciel foudroyé foudroyer coup-de-tonnerre-éclair; lightning thunderbolt bolt lightning-bolt lightning-flash flash-of-lightning struck-by-lightning thunderbolts lightning-strike bolt-of-lightning; 闪电 雷电 霹雳 打雷 雷击 电闪雷鸣 霹雷 雷劈 闪 被雷劈
    tonnerre coup-de-tonnerre grondement; thunder thunderclap thundering rumble; 雷声 打雷 雷电 雷鸣 轰隆 雷霆 响雷
    arc-en-ciel arcs-en-ciel couleurs-de-l'arc-en-ciel; rainbow rainbows rainbow-coloured; 彩虹 虹
    rayon-de-soleil rais rayonnement rayons-de-soleil rai-de-lumière rayons-de-lumière rayon-de-lumière faisceau-lumineux trait-de-lumière lumière-divine rayons-dorés; sunbeam sunray sunrays ray-of-light rays-of-light beam-of-light shaft-of-light light-beam sunrays-through golden-rays sun-ray shafts-of-sunlight crepuscular; 光线 阳光 光束 一束光 万丈光芒 阳光照进来 金光 一束阳光 光束照 霞光 神光 一缕光 万道光芒
    == intempérie intempéries météorologie climat météo beau-temps mauvais-temps atmosphère-climat; climate meteorology weather fine-weather bad-weather weather-conditions; 气象 气候 天气 好天气 坏天气 晴朗 天候 天儿 阴沉
    poussière-soulevée nuage-de-poussière tourbillon-de-poussière tempête-de-sable; dust-cloud sandstorm cloud-of-dust; 扬尘 沙尘暴 沙暴
    givre-sur-vitre fleurs-de-givre; frost-on-glass; 窗花冰
    calme-plat accalmie bonace; becalmed dead-calm; 无风
    temps-gris grisaille-du-ciel; grey-day dull-weather; 
    vent-dans-les-cheveux; hair-blowing windswept-hair wind-in-hair; 头发被风吹 随风飘
    drapé-au-vent voile-au-vent manteau-au-vent flotte-au-vent; billowing windblown-cloak; 随风飘动
    neige neiges enneigé neigeux flocon flocons enneigée sous-la-neige manteau-neigeux neige-fraîche il-neige tempête-de-neige poudreuse-neige congère soupe-de-neige; snow snowy snowfall snowflake snowflakes snowing snowstorm blizzard snow-covered snowbound snowy-scene snowdrift sleet slush snowy-mush; 雪 雪地 雪景 下雪 白雪 雪花 积雪 大雪 雪中 瑞雪 下着雪 雪地里 下大雪 雪雪
    glace givre gel glacé gelé verglas glaçon banquise glacier gelée-blanche glaces-fluviales débâcle stalactite-de-glace glacial-givre glaçons patinoire-gelée gelées rivière-gelée; ice frost icy frozen icicle glacier icicles icy-surface hoarfrost frosted ice-cold frozen-river frozen-lake ice-cubes glaciers thin-ice; 冰 霜 结冰 冰面 冰川 冰雪 冰凌 冰冻的 冰天雪地 雾凇 结了冰 冰面上
    pluie averse pluvieux ondée il-pleut pleuvoir pluies déluge-de-pluie giboulée crachin bruine gouttes-de-pluie temps-pluvieux saucée rincée drache flotte-pluie; rain rainy shower downpour raindrop raindrops raining rainfall drizzle downpours wet-weather pouring-rain torrential sheets-of-rain pitter-patter mizzle bucketing pelting cloudburst; 雨 雨水 雨天 大雨 雨点 下雨 细雨 毛毛雨 暴雨天 雨中 阵雨 淋雨 倾盆大雨 小雨 下着雨 骤雨 雨雨 落雨
    grêle grêlon grêlons; hail hailstone hailstorm hailstones; 冰雹 下冰雹 雹子
    vent vents souffle brise venteux bourrasque rafale zéphyr zéphyrs mistral alizé souffler-vent il-vente coup-de-vent vent-fort au-vent venteuse brise-légère courant-d'air soufflé-par-le-vent ébouriffé-par-le-vent; wind winds breeze windy gust zephyr windswept blows gale gusts breezy windblown blown-by-the-wind gusty strong-wind; 风 大风 微风 西风 刮风 风吹 海风 风神 清风 和风煦 随风 风吹动 顶风 吹起来的
    tempête orage ouragan tourmente orageux cyclone tornade trombe typhon tempêtes orages ciel-d'orage ouragans mer-démontée-tempête coup-de-tabac tempétueux grain-en-mer bourrasques; storm thunderstorm tempest hurricane stormy squall tornado typhoon storms thunderstorms squalls tempestuous storm-tossed thundery stormy-weather rainstorm whirlwind gale-force hurricanes; 暴风雨 风暴 暴雨 雷雨 飓风 暴风 龙卷风 雷暴 狂风暴雨 风雨 暴风雨来临 台风 风暴来临 暴雨倾盆 风雨交加 旋风 大风暴
    brume brouillard vapeur brumeux nébuleux vaporeux brumes brouillards nappes-de-brouillard brumaille embrumé vapeurs buée bruineux nébuleuse atmosphérique smog purée-de-pois frimas; mist fog haze misty foggy hazy mists misty-morning fogbound vapour vapor hazy-light steamy smog foggy-weather cloudiness pea-souper; 雾 薄雾 雾气 雾霭 大雾 朦胧 云雾缭绕 水汽 烟霭 起雾 浓雾 迷雾 雾霾 烟雨 雾里 雾霭霭
    rosée gouttes-de-rosée; dew dewdrop dewdrops dewy morning-dew; 露水 露珠 晨露 甘露 朝露
    chaleur canicule chaud chaleurs fournaise étouffant torride brûlant-chaud tiède tiédeur suer-de-chaud cagnard canicule-été; heat hot warmth warm heatwave sweltering scorching-heat hot-weather lukewarm boiling-hot tropical-heat scorcher muggy; 热 炎热 暖 温暖 炎炎 暑热 暖和 温热 热乎乎 发热 酷暑 热热 大热
    froid frisson glacial froidure grelotter gelé-de-froid transi-de-froid froids froid-de-canard glaciale caillante ça-caille pèle-de-froid; cold chilly freezing coldness freezing-cold shiver chill frosty-weather wintry-cold frigid nippy parky; 冷 寒冷 严寒 凉爽 打寒战 冻僵 凉飕飕 寒意 挨冻 冷飕飕 冷冷 冻人
    == relief-naturel relief-du-terrain; landform land-form; 地形 地貌
    montagne montagnes colline collines mont monts massif sierra montagneux coteau monticule butte éminence montagnard chaîne-de-montagnes coteaux pente montagneuse collinette montagnette escarpé montagnes-au-fond hauteurs mamelon-de-terre flanc-de-montagne; mountain mountains hill hills mount hillside hillock peak peaks hilltop mountainous mountain-range hilly slope slopes hillsides knoll foothill foothills uphill mountainside hillocks steep-slope highlands; 山 山峰 山丘 大山 小山 山坡 山脉 高山 群山 远山 丘陵 山岭 山头 坡 山地 山峦 坡地 层峦 青山 大山山脉 山包 峻岭 上坡 山体 小山坡
    montagne rocher roche falaise colline; mountain rock rocks cliff hill; 山 岩石 山丘 悬崖
    cime pic sommet crête-de-montagne sommets cimes pics neigeux-sommet piton aiguille-rocheuse; summit peak mountaintop ridge peaks-of-mountains snowy-peak crest-of-a-mountain snowcapped snow-capped pinnacle-of-rock; 山顶 山巅 顶峰 峰顶 山脊 山尖 雪峰 尖峰 顶上山 绝顶
    rocher rochers roche roches roc rocheux caillou cailloux galet galets pierraille gros-caillou rocailles-naturelles bloc-de-pierre roche-nue enrochement rocaillage amas-de-pierres pierres-du-chemin rocaille-nue caillasse; rock rocks boulder rocky pebble pebbles crag stones cobble rock-formation boulders crags rocky-outcrop stony outcrop big-stone rock-face craggy shingle-stones; 岩石 石头 礁石 大石头 石块 巨石 鹅卵石 小石子 石子 卵石 磐石 岩 乱石 山石 石壁 怪石 太湖石 假山 碎石头 顽石 大石
    falaise escarpement paroi à-pic falaises mur-de-roche escarpements abrupt surplomb; cliff cliffs precipice crag bluff sheer-rock cliffside cliff-edge overhang; 悬崖 峭壁 崖 崖壁 绝壁 陡崖 陡壁 崖边 陡峭
    gouffre précipice abîme ravin crevasse ravins abîmes gorge-profonde canyons précipices défilé-rocheux; abyss chasm ravine gorge gully canyon abysmal ravines gorges crevasse gulch bottomless-pit; 深渊 峡谷 沟壑 深谷 裂谷 山沟 深沟 沟谷 峡 无底洞 万丈深渊
    vallée val vallon vaux vallées vallons combe vallonné val-fleuri; valley vale dale glen valleys dales hollow-valley; 山谷 谷 河谷 谷地 山坳 盆地 谷底 山间谷地
    plaine steppe plateau savane lande garrigue plaines terrain-plat prairies-sèches platitude-du-terrain landes bruyère; plain plains steppe heath moor savanna moorland flatland prairie flats grassland heathland heather; 平原 草原 荒原 旷野 原野 平地 大草原 草甸 荒野 荒地 高原 坝子 石楠
    désert déserts désertique dunes-du-désert mer-de-sable reg erg désertiques; desert deserts wasteland sand-desert desert-sand; 沙漠 荒漠 大漠 戈壁 沙海 黄沙 大沙漠 不毛之地
    volcan éruption lave volcanique cratère-de-volcan volcans volcan-en-éruption volcanologie cracher-du-feu; volcano eruption lava volcanic volcanos lava-flow erupts molten-rock; 火山 火山喷发 岩浆 熔岩 火山爆发 喷火 火山口 火山熔岩
    grotte caverne antre cavité grottes cavernes souterraine rocheuse-grotte antres troglodytique stalactite stalactites; cave grotto cavern caves cavernous grottoes grottos caverns cave-mouth hollow-in-the-rock stalactites stalactite; 洞穴 山洞 岩洞 石洞 洞窟 石窟 洞子 溶洞 钟乳石 窑洞 穴 洞府
    = saison saisons saisonnier période-de-l'année selon-la-saison; season seasons seasonal time-of-year; 季节 四季 时节 时令
    hiver hivernal hivers hivernale paysage-d'hiver en-hiver saison-froide; winter wintry wintertime winters wintertime-scene winter-scene winter-landscape midwinter; 冬天 冬季 冬日 寒冬 隆冬 寒冬腊月 严冬 冬景 冬
    été estival étés été-chaud saison-chaude canicules vacances-d'été en-été; summer summertime summery midsummer summers high-summer summer's-day summer-holiday; 夏天 夏季 夏日 盛夏 暑天 暑假 炎夏 夏日里 仲夏 盛暑 伏天
    printemps printanier printanière printemps-fleuri au-printemps renouveau primavera; spring springtime spring-time vernal springlike primavera early-spring; 春天 春季 春日 春 初春 阳春 春意 春暖花开 春景
    automne automnal automnale feuilles-mortes feuilles-d'automne en-automne arrière-saison été-indien; autumn fall autumnal autumn-leaves fallen-leaves autumn-colours indian-summer fall-foliage; 秋天 秋季 秋日 秋 秋意 深秋 晚秋 秋景
    solstice équinoxe équinoxes; solstice equinox midsummer-day; 冬至 夏至 春分 秋分 节气
    dimanche jour-du-seigneur week-end; sunday weekend; 星期天 周日 礼拜天 星期日 周末 安息日
    calendrier almanach éphéméride mois calendriers zodiaque-calendrier; calendar almanac month months calendars calendar-page; 日历 历法 月历 黄历 月份 历书 年历
    = -
    lumière lumières éclairage clarté lueur luminosité éclat lumineuse illumination illuminer lumineux-éclairage éclairer éclairée lueurs halo-de-lumière rai lumière-dorée lumière-divine-éclairage illumine illuminée luminescent coup-de-projecteur lumiere-projetee; light lighting glow brightness lit illumination illuminated radiance luminosity gleam illuminates illuminating light-effects lighted glows glimmer shine-of-light shining-light luminous-glow candle-glow sidelight illuminate lit-up; 光 光线 灯光 光亮 明暗 采光 亮光 光照 光影 照亮 照明 照耀 亮光处 光彩 光辉 发光处 光感 明光 微光 柔光 强光 照着 光线照 荧荧
    flash éclair-de-lumière; flash flashlight-burst flare; 闪光灯 一闪 强闪
    aura émanation-lumineuse; aura; 灵光 光环晕
    lumière rayon lueur reflet éclat; light ray glow gleam shine; 光 光线 光芒 亮光
    bougie-seule lumière-de-bougie; single-candle-light; 
    lumière-du-soir lumière-dorée-du-soir; golden-hour evening-light; 夕照
    lumière-froide lumière-chaude; cold-light warm-light; 冷光 暖光
    lumière-venant-de-la-gauche lumière-de-la-fenêtre-gauche; light-from-the-left light-from-the-window; 窗光
    noir-complet; total-darkness; 全黑的 一片漆黑
    ombre-sur-le-mur ombre-sur-le-visage; shadow-on-the-wall shadow-on-her-face; 脸上的阴影
    lueur-rouge rougeoiement; red-glow ember-glow; 红光
    fumée-de-bougie; candle-smoke; 蜡烛烟
    surexposé trop-clair; overexposed too-bright; 太亮 曝光
    trop-sombre on-n'y-voit-rien; too-dark can't-see-a-thing; 太黑
    ombre ombres obscurité pénombre clair-obscur ténèbres ombragé ombré à-l'ombre zone-d'ombre partie-sombre ombre-portée ombrages ombreux dans-l'ombre silhouettes-d'ombre plongé-dans-le-noir part-d'ombre ombres-portées ombre-au-sol; shadow shadows shade darkness chiaroscuro gloom shading shadowy cast-shadow darkened shaded in-the-dark shadowed dimly-lit half-light dark-corner pitch-dark penumbra darkly cast-shadows shadow-on-the-floor; 阴影 影子 黑暗 暗部 暗处 黑影 明暗对比 阴暗 暗影 树荫 阴凉 荫凉 黑咕隆咚 影儿 阴影处 半明半暗 阴影里 暗面 漆黑一片 背阴 昏黑 影子落在 墙上的影子 地上的影子
    contre-jour rétroéclairé; backlight backlit contre-jour silhouetted; 逆光 背光 逆着光
    reflet reflets reflète réverbération miroitement chatoiement se-reflète reflétée miroitant-reflet reflets-dans-l'eau reflets-de-lumière se-refléter réfléchi jeu-de-miroirs brillance highlights-reflet refleter mirer-dans-l-eau; reflection reflections reflected mirrored shimmer glint reflects reflecting mirroring mirror-reflection reflection-in-the-water glinting reflective shimmers sheen gleam-reflection; 倒影 反光 反射 影子 倒映 映出 波光 映照 映出来 映着 折射 光点 倒影里
    étincelle étincelant scintille scintillement miroiter étincelles paillettes briller-de-mille-feux scintillements étinceler pétiller luisance; spark sparkle sparkling glitter twinkle glittering sparks sparkles twinkling glints sparkly glistens flashing sequins; 火花 闪光 闪烁 闪闪发光 亮晶晶 火星子 亮闪闪的 闪闪亮 闪亮亮 光闪闪 闪耀光 亮片
    projecteur spot feux-de-la-rampe projecteurs sous-les-projecteurs; spotlight limelight footlights spotlights floodlight floodlights; 聚光灯 脚灯 射灯 探照灯
    éblouissant éblouir aveuglant éblouie ébloui éblouissement aveuglante aveugler; dazzling glare blinding dazzled blinded-by-light; 刺眼 耀眼 炫目 晃眼 闪瞎 刺目
    phosphorescent fluorescent luminescent-vert brille-dans-le-noir; fluorescent phosphorescent glow-in-the-dark; 荧光 发荧光
    rayonner irradier; radiate radiating; 光柱 光束 一道光
    feu feux flamme flammes flambée igné ardent brasier foyer-ardent flammèche enflammée crépiter feu-de-bois feu-de-camp flammes-ardentes s'embraser flamboyant attiser; fire fires flame flames blaze fiery flaming flaming-fire campfire open-fire flicker flickering fireside roaring-fire tongues-of-flame lit-fire flame-coloured; 火 火焰 火苗 烈火 火光 火舌 大火焰 火炉里 烧着 冒火 篝火堆 炉火 生火 火把焰
    feu incendie flamme brûler; fire flame flames burning; 火 火焰 火灾 着火 大火
    fumée fumées fumant fumer fumée-noire volutes-de-fumée colonne-de-fumée nuage-de-fumée fumante enfumé panache-de-fumée ronds-de-fumée; smoke smoky smoking smoked smoke-cloud puff-of-smoke column-of-smoke plume-of-smoke smoke-rings smokey wisps-of-smoke billowing-smoke; 烟 烟雾 冒烟 浓烟 抽烟 烟气 炊烟 冒着烟 缕缕青烟 硝烟
    braise cendre cendres tison suie charbon braises cendres-chaudes tisons cendreux ashes-cendre charbons-ardents escarbille; embers ash ashes cinder soot coal charcoal hot-coals glowing-embers live-coals burning-coals cinders; 灰烬 炭 木炭 余烬 煤 火灰 焦炭
    bûcher bûchers brûlé-vif au-bûcher feu-de-joie; pyre stake bonfire burned-at-the-stake pyres bonfires funeral-pyre burnt-alive; 火刑 火堆 柴堆 篝火 烧死 活活烧死 火葬堆
    = pierre-précieuse gemme pierreries pierre-fine minéral pierre-semi-précieuse cristal minéraux pierres-précieuses gemmes pierre-de-couleur pierres-fines caillou-précieux pierres-brillantes cristaux-précieux joaillerie-pierre; gemstone gem precious-stone mineral crystal gemstones gems precious-stones jewels-stones coloured-stone semi-precious shiny-stone bejewelled; 宝石 矿石 矿物 水晶 玉石 彩石 珠宝石 晶石 亮石头 玉石宝石
    diamant diamants adamantin gros-diamant taille-brillant solitaire-diamant brillant-pierre diamants-taillés; diamond diamonds big-diamond rough-diamond sparkler diamond-encrusted; 钻石 金刚石 钻 大钻石 钻石粒 大粒钻 钻石的
    rubis spinelle gemme-rouge escarboucle; ruby rubies spinel carbuncle; 红宝石 尖晶石
    émeraude béryl pierre-verte-précieuse; emerald beryl; 绿宝石 祖母绿 翡翠
    saphir pierre-bleue; sapphire; 蓝宝石 蓝晶
    améthyste améthystes pierre-violette; amethyst amethysts purple-stone purple-gem; 紫水晶 紫晶 紫色宝石
    topaze citrines topazes; topaz citrine topazes; 黄玉 黄水晶 托帕石 黄晶 黄宝石
    grenat; garnet; 石榴石 石榴子石
    opale opales opalescent; opal opals opalescent; 欧泊 蛋白石 澳宝 猫眼石
    turquoise turquoises-pierres; turquoise turquoise-stone; 绿松石 土耳其石
    lapis-lazuli lapis pierre-bleue-d'afghanistan; lapis-lazuli lapis blue-lapis; 青金石 天青石 青金
    jade jadéite néphrite jade-blanc jade-vert; jade jadeite nephrite green-jade white-jade; 玉 玉石 翡翠 和田玉 碧玉 白玉 玉料 羊脂玉 青玉
    agate onyx sardoine calcédoine cornaline sardonyx agates onyx-noir cornalines; agate onyx chalcedony carnelian sardonyx cornelian agates; 玛瑙 缟玛瑙 红玉髓 红玛瑙 玉髓
    jaspe; jasper; 碧石 碧玺
    cristal-de-roche quartz cristal-transparent; rock-crystal quartz clear-crystal crystal-rock; 水晶 石英 水晶石 透明石 白水晶石
    ambre ambres; amber amber-stone; 琥珀 蜜蜡
    nacre nacré nacres coquille-nacrée; mother-of-pearl nacre pearly-shell; 珍珠母 螺钿 珠母 贝母片 珍珠光泽
    camée intaille glyptique camées intailles; cameo intaglio cameos intaglios engraved-gem carved-gem; 浮雕宝石 凹雕 宝石雕刻
    malachite pierre-verte-rayée; malachite; 孔雀石 绿石
    obsidienne verre-volcanique; obsidian volcanic-glass; 黑曜石 火山玻璃
    silex silex-taillé; flint flints; 燧石 火石 打火石
    jais; jet; 煤玉 煤精
    soufre mercure arsenic; sulphur sulfur mercury arsenic; 硫磺 水银 砒霜
    cristaux cristallin cristal-minéral géode cristallisé; crystals crystalline geode crystallised crystallized; 晶体 结晶 晶簇 结晶体
    mine-de-charbon carrière minerai mines mineurs houillère galerie-de-mine chercheur-d'or; quarry ore coalmine miners mining mineshaft gold-mine goldmine pit-mine; 采石场 矿山 矿井 矿 淘金
    """
}
