// swift-format-ignore-file

extension MuseumLexicon {
  /// Landscape, water, weather, sky, light, seasons, times of day, minerals and gems.
  static let nature = """
    = -
    fond arrière-plan lointain toile-de-fond arrière-plans; background backdrop distance behind backcloth; 背景 远处 后面 远方 后景 远景 背后
    premier-plan devant avant-plan; foreground front; 前景 前面 近景 近处
    second-plan plan-moyen; middle-ground midground middle-distance; 中景
    = paysage paysages nature décor panorama site campagne paysager champêtre bucolique; landscape landscapes scenery nature view countryside scenic vista panorama rural; 风景 景色 自然 景观 田园 乡间 乡村 郊外 大自然 风光 山水
    montagne montagnes colline collines mont monts massif sierra montagneux coteau monticule butte éminence; mountain mountains hill hills mount hillside hillock peak peaks hilltop; 山 山峰 山丘 大山 小山 山坡 山脉 高山 群山 远山 丘陵 山岭 山头
    montagne rocher roche falaise colline; mountain rock rocks cliff hill; 山 岩石 山丘 悬崖
    cime pic sommet crête-de-montagne; summit peak mountaintop ridge; 山顶 山巅 顶峰 峰顶 山脊
    rocher rochers roche roches roc rocheux caillou cailloux galet galets pierraille; rock rocks boulder rocky pebble pebbles crag stones cobble; 岩石 石头 礁石 大石头 石块 巨石 鹅卵石 小石子 石子 卵石
    falaise escarpement paroi à-pic; cliff cliffs precipice crag bluff; 悬崖 峭壁 崖 崖壁
    gouffre précipice abîme ravin crevasse; abyss chasm ravine gorge gully canyon; 深渊 峡谷 沟壑 深谷 裂谷
    vallée val vallon vaux; valley vale dale glen; 山谷 谷 河谷 谷地
    plaine steppe plateau savane lande garrigue; plain plains steppe heath moor savanna moorland; 平原 草原 荒原 旷野 原野
    désert déserts désertique; desert deserts; 沙漠 荒漠 大漠
    oasis; oasis; 绿洲
    volcan éruption lave volcanique cratère-de-volcan; volcano eruption lava volcanic; 火山 火山喷发 岩浆 熔岩 火山爆发
    tremblement-de-terre séisme; earthquake; 地震
    grotte caverne antre cavité; cave grotto cavern caves cavernous; 洞穴 山洞 岩洞 石洞 洞窟 石窟
    terre terres argileux boue glaise motte; earth ground soil mud dirt clay clod; 土地 大地 泥土 泥 地上 泥巴 土壤
    horizon ligne-d'horizon; horizon skyline; 地平线 天际线 海平线
    == eau eaux étendue-d'eau aquatique; water waters body-of-water watery aquatic; 水 水面 水域 水里 水上 水中
    mer océan flots marée marin maritime marine mers; sea seas ocean marine maritime tide seascape; 大海 海 海洋 海面 海水 潮水 潮汐 海景
    vague vagues houle lame-de-fond remous déferlante vaguelette ressac; wave waves swell breaker surf billow ripple; 波浪 海浪 浪 浪花 巨浪 浪头 波涛 涟漪
    écume embruns; foam froth sea-foam; 泡沫 水花 浪沫
    rivière fleuve ruisseau seine torrent cours-d'eau affluent ru fluvial; river rivers stream brook creek rivulet torrent watercourse; 河 河流 江 小河 溪 溪流 小溪 河水 江水 河面
    rivière canal lac étang bassin; river canal lake pond pool; 河 湖 池塘 水池
    nil; nile; 尼罗河
    canal canaux; canal canals waterway channel; 运河 水道 水渠
    lac étang mare plan-d'eau lagune lacustre; lake pond lagoon lakes tarn; 湖 池塘 湖泊 湖水 湖面 潟湖 小池塘 水塘
    flaque; puddle; 水洼 水坑
    marais marécage tourbière; marsh swamp bog wetland fen; 沼泽 湿地
    cascade chute-d'eau cataracte; waterfall cascade cataract; 瀑布 飞瀑
    tourbillon maelström remous; whirlpool eddy maelstrom; 漩涡 旋涡
    rapides gorges-de-rivière; rapids; 急流 激流
    geyser; geyser hot-spring; 温泉 间歇泉
    iceberg; iceberg; 冰山
    avalanche; avalanche; 雪崩
    fossé tranchée rigole; ditch trench moat; 沟 壕沟 护城河 战壕
    talus remblai tertre levée-de-terre; embankment mound bank-of-earth; 土堆 土坡 土丘 小土包
    empreinte empreintes trace-de-pas pas; footprint footprints tracks footsteps; 脚印 足迹
    ornière gadoue fange; rut mud muddy mire; 泥泞 泥浆 烂泥
    source jaillissement; water-spring wellspring headwater; 泉 泉水 源头 清泉
    puits margelle citerne; water-well wellhead cistern; 井 水井 井口 蓄水池
    gué; ford; 浅滩 渡口
    rive rives berge bord rivage quai-de-rivière littoral rivages; shore bank riverside shoreline riverbank waterside coast coastline seashore; 岸边 河岸 海边 岸 水边 江边 海岸 岸上 湖边 河边
    rive plage rivage bord berge; shore beach bank; 岸边 沙滩 海边
    plage grève sable dune dunes sablonneux; beach beaches sand sandy dune dunes; 沙滩 沙子 海滩 沙丘 沙地
    baie-marine golfe crique fjord estuaire; bay cove gulf inlet fjord estuary; 海湾 港湾 峡湾 河口
    cap promontoire presqu'île péninsule; headland promontory peninsula; 海角 半岛 岬角
    île îles îlot archipel insulaire; island islands isle islet archipelago; 岛 小岛 岛屿 海岛 群岛
    port havre rade jetée môle débarcadère embarcadère ponton quai quais; harbour harbor port jetty pier quay dock wharf landing-stage; 港口 码头 海港 栈桥 防波堤
    phare-maritime sémaphore fanal; lighthouse beacon; 灯塔
    récif écueil; reef shoal; 礁石 暗礁
    goutte gouttes gouttelette; drop drops droplet drip; 水滴 水珠
    bulle bulles bulle-de-savon; bubble bubbles soap-bubble; 泡泡 肥皂泡 气泡 泡
    inondation déluge crue; flood deluge inundation; 洪水 水灾 大洪水
    == ciel cieux céleste firmament ciels; sky skies heavens heavenly celestial firmament; 天空 天 天上 天边 天际 苍天 蓝天 苍穹 上空
    nuage nuages nuée nuées nuageux cumulus; cloud clouds cloudy cloudscape; 云 云朵 白云 云彩 乌云 云雾 祥云 云层 彩云 云纹
    soleil solaire; sun sunny solar sunshine sunlight; 太阳 阳光 日头 日光 烈日 红日 日轮
    couchant crépuscule soir coucher-de-soleil soirée vespéral crépusculaire; sunset dusk evening twilight nightfall sundown; 日落 夕阳 黄昏 落日 傍晚 晚上 晚霞 暮色 夜幕 余晖
    lever aube levant aurore matin lever-de-soleil matinée petit-jour; sunrise dawn morning daybreak; 日出 黎明 朝阳 早晨 早上 清晨 拂晓 朝霞 晨曦 曙光
    midi après-midi; noon midday afternoon; 中午 正午 下午 午后
    jour journée diurne plein-jour; day daytime daylight; 白天 日间 白昼
    nuit nocturne minuit nuitée; night nocturnal midnight nighttime nocturne; 夜晚 夜 夜里 夜间 半夜 深夜 夜景 午夜 黑夜
    lune croissant clair-de-lune lunaire; moon crescent moonlight lunar moonlit; 月亮 月 月光 明月 月牙 新月 满月 圆月 弯月
    étoile étoiles étoilé stellaire astre étoile-de-david; star stars starry stellar star-of-david; 星星 星 繁星 星空 星辰 群星 小星星 五角星 六芒星
    comète étoile-filante météore météorite; comet shooting-star meteor meteorite; 彗星 流星 陨石
    planète planètes cosmos univers; planet planets cosmos universe; 行星 星球 宇宙
    constellation constellations voie-lactée galaxie; constellation milky-way galaxy; 星座 银河
    aurore-boréale; aurora northern-lights; 极光
    disque-solaire; sun-disc sun-disk solar-disc; 日盘 太阳圆盘 太阳盘 日轮
    halo-lunaire; moon-halo; 月晕
    orion grande-ourse étoile-polaire; big-dipper polaris pole-star; 北斗 北斗七星 北极星
    zodiaque zodiacal astrologie horoscope signes-du-zodiaque; zodiac astrology horoscope; 黄道 黄道带 十二宫 占星 生肖 星座 黄道十二宫 星相
    éclipse; eclipse; 日食 月食
    éclair éclairs foudre; lightning thunderbolt bolt; 闪电 雷电 霹雳 打雷
    tonnerre; thunder; 雷声 打雷 雷电
    arc-en-ciel; rainbow; 彩虹 虹
    rayon-de-soleil rais rayonnement; sunbeam sunray sunrays; 光线 阳光 光束 一束光
    == intempérie intempéries météorologie climat; climate meteorology; 气象 气候
    neige neiges enneigé neigeux flocon; snow snowy snowfall snowflake; 雪 雪地 雪景 下雪 白雪 雪花 积雪
    glace givre gel glacé gelé verglas glaçon banquise glacier; ice frost icy frozen icicle glacier; 冰 霜 结冰 冰面 冰川 冰雪
    pluie averse pluvieux ondée; rain rainy shower downpour raindrop; 雨 雨水 雨天 大雨 雨点
    grêle; hail hailstone; 冰雹
    vent vents souffle brise venteux bourrasque rafale zéphyr zéphyrs mistral alizé; wind winds breeze windy gust zephyr windswept; 风 大风 微风 西风 刮风 风吹 海风 风神
    tempête orage ouragan tourmente orageux cyclone tornade trombe typhon; storm thunderstorm tempest hurricane stormy squall tornado typhoon; 暴风雨 风暴 暴雨 雷雨 飓风 暴风 龙卷风 雷暴
    brume brouillard vapeur brumeux nébuleux vaporeux; mist fog haze misty foggy hazy; 雾 薄雾 雾气 雾霭 大雾 朦胧
    rosée; dew dewdrop; 露水 露珠
    chaleur canicule chaud; heat hot warmth warm; 热 炎热 暖 温暖
    froid frisson glacial; cold chilly freezing; 冷 寒冷 严寒
    = saison saisons saisonnier; season seasons seasonal; 季节 四季 时节
    hiver hivernal; winter wintry wintertime; 冬天 冬季 冬日 寒冬
    été estival; summer summertime summery; 夏天 夏季 夏日 盛夏
    printemps printanier; spring springtime; 春天 春季 春日 春
    automne automnal; autumn fall autumnal; 秋天 秋季 秋日 秋
    solstice équinoxe; solstice equinox; 冬至 夏至 春分 秋分
    dimanche; sunday; 星期天 周日 礼拜天
    calendrier almanach éphéméride mois; calendar almanac month months; 日历 历法 月历 黄历 月份
    = -
    lumière lumières éclairage clarté lueur luminosité éclat lumineuse illumination illuminer; light lighting glow brightness lit illumination illuminated radiance luminosity gleam; 光 光线 灯光 光亮 明暗 采光 亮光 光照 光影
    ombre ombres obscurité pénombre clair-obscur ténèbres ombragé ombré; shadow shadows shade darkness chiaroscuro gloom shading shadowy; 阴影 影子 黑暗 暗部 暗处 黑影 明暗对比 阴暗
    contre-jour; backlight backlit contre-jour; 逆光 背光
    reflet reflets reflète réverbération miroitement chatoiement; reflection reflections reflected mirrored shimmer glint; 倒影 反光 反射 影子 倒映 映出 波光 映照
    étincelle étincelant scintille scintillement miroiter; spark sparkle sparkling glitter twinkle glittering; 火花 闪光 闪烁 闪闪发光 亮晶晶 火星子
    projecteur spot feux-de-la-rampe; spotlight limelight footlights; 聚光灯 脚灯
    éblouissant éblouir aveuglant; dazzling glare blinding; 刺眼 耀眼 炫目
    phosphorescent fluorescent; fluorescent phosphorescent; 荧光
    rayonner irradier; radiate radiating; 光柱 光束 一道光
    feu feux flamme flammes flambée igné ardent; fire fires flame flames blaze fiery flaming; 火 火焰 火苗 烈火 火光 火舌
    feu incendie flamme brûler; fire flame flames burning; 火 火焰 火灾 着火 大火
    fumée fumées fumant fumer; smoke smoky smoking smoked; 烟 烟雾 冒烟 浓烟 抽烟 烟气
    braise cendre cendres tison suie charbon; embers ash ashes cinder soot coal charcoal; 灰烬 炭 木炭 余烬 煤
    bûcher; pyre stake bonfire; 火刑 火堆 柴堆 篝火
    = pierre-précieuse gemme pierreries pierre-fine minéral pierre-semi-précieuse cristal minéraux; gemstone gem precious-stone mineral crystal; 宝石 矿石 矿物 水晶 玉石
    diamant diamants adamantin; diamond diamonds; 钻石 金刚石 钻
    rubis spinelle; ruby rubies spinel; 红宝石 尖晶石
    émeraude béryl; emerald beryl; 绿宝石 祖母绿 翡翠
    saphir; sapphire; 蓝宝石
    améthyste; amethyst; 紫水晶
    topaze; topaz citrine; 黄玉 黄水晶 托帕石
    grenat; garnet; 石榴石
    opale; opal; 欧泊 蛋白石
    turquoise; turquoise; 绿松石
    lapis-lazuli lapis; lapis-lazuli lapis; 青金石
    jade jadéite néphrite; jade jadeite nephrite; 玉 玉石 翡翠 和田玉 碧玉 白玉
    agate onyx sardoine calcédoine cornaline sardonyx; agate onyx chalcedony carnelian sardonyx cornelian; 玛瑙 缟玛瑙 红玉髓 红玛瑙 玉髓
    jaspe; jasper; 碧石 碧玺
    cristal-de-roche quartz; rock-crystal quartz; 水晶 石英 水晶石
    ambre; amber; 琥珀 蜜蜡
    nacre nacré; mother-of-pearl nacre; 珍珠母 螺钿 珠母
    camée intaille glyptique; cameo intaglio; 浮雕宝石 凹雕 宝石雕刻
    malachite; malachite; 孔雀石
    obsidienne; obsidian; 黑曜石
    silex; flint; 燧石 火石
    jais; jet; 煤玉 煤精
    soufre mercure arsenic; sulphur sulfur mercury arsenic; 硫磺 水银 砒霜
    cristaux cristallin; crystals crystalline; 晶体 结晶
    mine-de-charbon carrière minerai; quarry ore coalmine; 采石场 矿山 矿井 矿
    """
}
