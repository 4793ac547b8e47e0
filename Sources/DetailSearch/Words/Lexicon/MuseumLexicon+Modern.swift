// swift-format-ignore-file

extension MuseumLexicon {
  /// Machines, appliances and goods of the nineteenth to twenty-first centuries.
  static let modern = """
    = machine machines appareil appareils engin mécanisme mécanique mécanismes; machine machines apparatus machinery contraption mechanism mechanical; 机器 机械 装置 机关 仪器
    automate automates; automaton automata clockwork; 自动人偶 发条 机械人偶
    robot androïde; robot android; 机器人
    machine-à-vapeur piston chaudière; steam-engine piston boiler; 蒸汽机 活塞 锅炉
    moteur turbine; engine motor turbine; 发动机 引擎 马达 电动机
    machine-à-écrire; typewriter; 打字机
    machine-à-coudre; sewing-machine; 缝纫机
    machine-à-laver aspirateur; washing-machine vacuum-cleaner; 洗衣机 吸尘器
    réfrigérateur frigo cuisinière; fridge refrigerator cooker; 冰箱 电炉
    téléphone combiné; telephone handset; 电话机
    télégraphe télégramme; telegraph telegram; 电报
    poste-de-radio transistor; radio wireless; 收音机
    téléviseur télévision télé écran écrans; television tv screen monitor; 电视 电视机 屏幕 显示器
    gramophone phonographe tourne-disque vinyle; gramophone phonograph record-player; 留声机 唱机 唱片
    cinématographe projecteur-de-cinéma pellicule bobine-de-film; film-projector filmstrip cine-camera; 放映机 胶片 电影机 底片
    appareil-photographique objectif-photo trépied-photo; photographic-camera camera-lens; 照相机 老相机
    ordinateur clavier-d'ordinateur; computer laptop; 电脑 计算机
    calculatrice caisse-enregistreuse; calculator cash-register; 计算器 收银机
    cabine-téléphonique boîte-aux-lettres; phone-box letterbox mailbox; 电话亭 邮筒 信箱
    timbre-poste timbre; postage-stamp; 邮票
    ventilateur radiateur; electric-fan radiator; 电风扇 暖气片 暖气
    ascenseur escalator; elevator escalator; 电梯 自动扶梯
    pompe-à-essence station-service; petrol-pump gas-station; 加油站
    pneu pneus volant-de-voiture capot; tyre tire steering-wheel; 轮胎 方向盘
    feu-de-signalisation signal sémaphore-ferroviaire; railway-signal; 信号灯
    pylône-électrique fil-électrique; power-line; 电线 电线杆
    urinoir pissotière; urinal; 小便池 小便器
    porte-bouteilles roue-de-bicyclette ready-made; readymade bottle-rack; 现成品 瓶架
    soupe-en-boîte boîte-de-soupe; soup-tin; 罐头汤
    bouteille-de-coca coca soda; cola coke soda; 可乐 汽水
    hamburger frites hot-dog; hamburger burger fries hot-dog; 汉堡 汉堡包 薯条 热狗
    chewing-gum sucette; lollipop chewing-gum; 棒棒糖 口香糖
    bande-dessinée; comic comics comic-strip speech-bubble; 漫画 连环画 对话框
    rouge-à-lèvres vernis-à-ongles; lipstick nail-polish; 口红 指甲油
    sac-plastique plastique; plastic plastic-bag; 塑料 塑料袋
    installation installations; installation-art assemblage; 装置艺术 集合艺术
    mobile-suspendu; hanging-mobile; 动态雕塑 悬挂雕塑
    néon-lumineux tube-fluorescent; neon-sign neon-light; 霓虹灯 灯管
    vidéo-art; video-art; 影像艺术 录像艺术
    graffiti graffitis tag pochoir bombe-de-peinture street-art; graffiti stencil spray-paint street-art; 涂鸦 喷漆 街头艺术
    code-barres étiquette-de-prix; barcode price-tag; 条形码 价签
    mallette porte-document attaché-case; briefcase attache-case portfolio; 公文包
    montre-bracelet; wrist-watch; 腕表
    rasoir-électrique sèche-cheveux; hairdryer; 吹风机
    lunettes-de-soleil; sunglasses; 墨镜 太阳镜
    scaphandre; diving-suit spacesuit; 潜水服 宇航服
    cintre; coat-hanger hanger; 衣架
    prise-électrique interrupteur; plug-socket light-switch; 插座 开关
    poutre-métallique; girder steel-beam rivet; 钢梁 铆钉
    éolienne panneau-solaire; wind-turbine solar-panel; 风力发电机 太阳能板
    champignon-atomique bombe-atomique; atomic-bomb mushroom-cloud; 原子弹 蘑菇云
    """
}
