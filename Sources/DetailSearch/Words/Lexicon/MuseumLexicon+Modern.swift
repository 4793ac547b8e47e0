// swift-format-ignore-file

extension MuseumLexicon {
  /// Machines, appliances and goods of the nineteenth to twenty-first centuries.
  static let modern = """
    = machine machines appareil appareils engin mécanisme mécanique mécanismes machinerie machineries engins appareillage dispositif mécaniques engrenage-machine machinisme; machine machines apparatus machinery contraption mechanism mechanical mechanisms devices device apparatuses contrivance machinelike; 机器 机械 装置 机关 仪器 机械装置 机器们 机件
    automate automates automates-musicaux pantin-mécanique horlogerie-automate; automaton automata clockwork wind-up clockwork-toy mechanical-figure; 自动人偶 发条 机械人偶 上发条 会动的人偶 自动机
    robot androïde robots cyborg robotique; robot android robots robotic cyborg; 机器人 机器人们 机器战警
    machine-à-vapeur piston chaudière machines-à-vapeur chaudières pistons; steam-engine piston boiler steam-engines boilers pistons; 蒸汽机 活塞 锅炉 蒸汽机器 锅炉房
    moteur turbine moteurs turbines hélices; engine motor turbine motors engines propeller propellers; 发动机 引擎 马达 电动机 螺旋桨 涡轮
    machine-à-écrire dactylo; typewriter typewriters typist; 打字机 老打字机 打字员
    machine-à-coudre singer-machine; sewing-machine sewing-machines; 缝纫机
    machine-à-laver aspirateur aspirateurs lave-linge lave-vaisselle; washing-machine vacuum-cleaner washing-machines hoover dishwasher; 洗衣机 吸尘器 家电
    réfrigérateur frigo cuisinière; fridge refrigerator cooker; 冰箱 电炉
    téléphone combiné téléphones appel-téléphonique portable-téléphone smartphone coup-de-fil; telephone handset phone phones telephones smartphone mobile-phone cellphone; 电话机 电话 老电话 手机 听筒
    télégraphe télégramme télégrammes; telegraph telegram telegrams telegraphy; 电报 电报机
    poste-de-radio transistor radios tsf; radio wireless radios transistor-radio; 收音机 广播 无线电 老收音机
    téléviseur télévision télé écran écrans télévisions poste-de-télé; television tv screen monitor televisions telly tv-set screens; 电视 电视机 屏幕 显示器 屏幕上 电视屏幕 荧幕
    gramophone phonographe tourne-disque vinyle phonographes disque-vinyle électrophone platine-vinyle; gramophone phonograph record-player turntable vinyl-record jukebox records-vinyl; 留声机 唱机 唱片 黑胶 唱盘 老唱机
    cinématographe projecteur-de-cinéma pellicule bobine-de-film; film-projector filmstrip cine-camera movie-camera film-reel projectors; 放映机 胶片 电影机 底片 摄影机 摄像机
    appareil-photographique objectif-photo trépied-photo appareils-photo photomaton flash-photo; photographic-camera camera-lens camera-tripod old-camera selfie-camera; 照相机 老相机
    ordinateur clavier-d'ordinateur ordinateurs portable-ordinateur internet; computer laptop computers internet; 电脑 计算机
    calculatrice caisse-enregistreuse; calculator cash-register; 计算器 收银机
    cabine-téléphonique boîte-aux-lettres boîtes-aux-lettres boîte-à-lettres; phone-box letterbox mailbox telephone-box post-box phone-booth; 电话亭 邮筒 信箱 信筒 邮箱
    timbre-poste timbre philatélie; postage-stamp stamps-postage postmark; 邮票 邮戳
    ventilateur radiateur; electric-fan radiator; 电风扇 暖气片 暖气
    ascenseur escalator; elevator escalator; 电梯 自动扶梯
    pompe-à-essence station-service; petrol-pump gas-station; 加油站
    pneu pneus volant-de-voiture capot; tyre tire steering-wheel tyres tires; 轮胎 方向盘 车胎 橡胶轮
    feu-de-signalisation signal sémaphore-ferroviaire; railway-signal; 信号灯
    pylône-électrique fil-électrique fils-électriques poteau-télégraphique poteau-électrique; power-line telegraph-pole power-lines electric-wires pylons; 电线 电线杆 电线杆子 高压线 电塔
    urinoir pissotière urinoirs pissotières; urinal urinals pissoir; 小便池 小便器 尿斗 小便斗
    porte-bouteilles roue-de-bicyclette ready-made; readymade bottle-rack; 现成品 瓶架
    soupe-en-boîte boîte-de-soupe; soup-tin; 罐头汤
    bouteille-de-coca coca soda canettes cannette; cola coke soda coke-bottle coca-cola soda-can beer-can; 可乐 汽水
    hamburger frites hot-dog burgers sandwich-chaud pizza; hamburger burger fries hot-dog burgers chips-fries pizza fast-food; 汉堡 汉堡包 薯条 热狗 快餐
    chewing-gum sucette; lollipop chewing-gum; 棒棒糖 口香糖
    bande-dessinée bédé phylactère-bulle bulle-de-bd; comic comics comic-strip speech-bubble comic-book comics-panel graphic-novel; 漫画 连环画 对话框 卡通 小人书
    rouge-à-lèvres vernis-à-ongles rouges-à-lèvres bâton-de-rouge; lipstick nail-polish lipsticks rouge-lips nail-varnish; 口红 指甲油 唇膏 唇彩
    sac-plastique plastique sacs-plastiques bâche; plastic plastic-bag plastics tarpaulin; 塑料 塑料袋 塑料制品 篷布
    installation installations; installation-art assemblage; 装置艺术 集合艺术
    mobile-suspendu; hanging-mobile; 动态雕塑 悬挂雕塑
    néon-lumineux tube-fluorescent; neon-sign neon-light; 霓虹灯 灯管
    vidéo-art vidéaste; video-art video-installation; 影像艺术 录像艺术
    graffiti graffitis tag pochoir bombe-de-peinture street-art graffitis-muraux tags; graffiti stencil spray-paint street-art graffiti-art tagged-wall scratchings; 涂鸦 喷漆 街头艺术 涂写 刻画乱写
    code-barres étiquette-de-prix; barcode price-tag; 条形码 价签
    mallette porte-document attaché-case mallettes porte-documents serviette-en-cuir; briefcase attache-case portfolio briefcases attache; 公文包 公事包 手提公文包
    montre-bracelet; wrist-watch; 腕表
    rasoir-électrique sèche-cheveux; hairdryer; 吹风机
    lunettes-de-soleil; sunglasses shades-glasses; 墨镜 太阳镜
    scaphandre combinaison-spatiale combinaison-de-plongée plongeur-scaphandre; diving-suit spacesuit astronaut-suit space-suit diver's-suit; 潜水服 宇航服 太空服
    cintre cintres portemanteaux; coat-hanger hanger hangers; 衣架 晾衣架
    prise-électrique interrupteur; plug-socket light-switch; 插座 开关
    poutre-métallique poutrelles rivets-métal charpente-métallique structure-métallique; girder steel-beam rivet girders rivets-steel ironwork-structure steel-frame metal-structure; 钢梁 铆钉 钢架 铁架 铁架子 钢结构
    éolienne panneau-solaire; wind-turbine solar-panel; 风力发电机 太阳能板
    champignon-atomique bombe-atomique bombes-atomiques nucléaire hiroshima; atomic-bomb mushroom-cloud nuclear atom-bomb a-bomb hiroshima; 原子弹 蘑菇云 核弹 核爆 原爆 广岛
    machine-volante ornithoptère; flying-machine ornithopter; 飞行器
    cadran-de-téléphone cadran-tournant; dial-phone rotary-dial; 拨号盘
    affiche-de-film cinéma-affiche; movie-poster film-poster; 
    code-qr qr-code; qr-code; 二维码
    bouton-poussoir manette joystick; push-button joystick lever-switch; 按钮 摇杆
    câble-métallique câbles-électriques fils-de-fer; cables wires; 电缆 缆线
    haut-parleur porte-voix mégaphone; loudspeaker megaphone bullhorn; 喇叭筒 扩音器 大喇叭
    microphone micro; microphone mic; 麦克风 话筒
    casque-audio écouteurs; headphones earphones; 耳机
    """
}
