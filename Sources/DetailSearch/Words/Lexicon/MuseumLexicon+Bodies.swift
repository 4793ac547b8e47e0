// swift-format-ignore-file

extension MuseumLexicon {
  /// Parts of the body, hair, faces and what they show, gestures.
  static let bodies = """
    = corps anatomie; body bodies anatomy; 身体 身子 躯体 人体 肉体 *
    main mains paume poing menotte paluche pogne; hand hands palm fist; 手 手掌 小手 双手 拳头
    poing poings; fist fists clenched; 拳头 握拳 攥拳
    paume; palm; 手心 掌心
    doigt index pouce montre pointe pointer designe geste annulaire auriculaire; finger fingers thumb point pointing points gesture forefinger pinkie; 手指 指头 食指 大拇指 指 指着 手势 指向 拇指 小指 无名指 中指
    pouce; thumb; 大拇指 拇指
    ongle; nail fingernail nails; 指甲 手指甲
    bras avant-bras coude; arm arms forearm elbow; 胳膊 手臂 手肘 臂膀 膀子 胳臂 双臂
    coude coudes accoude accoudee; elbow elbows; 手肘 胳膊肘 肘
    aisselle; armpit underarm; 腋下 胳肢窝
    poignet; wrist; 手腕 腕子
    tete crane caboche; head skull noggin; 头 脑袋 头部 骷髅 头骨 脑瓜 头颅
    crane cranes tete-de-mort; skull skulls death's-head cranium; 骷髅 头骨 颅骨 骷髅头 头盖骨
    cerveau cervelle; brain brains; 大脑 脑子
    visage figure face mine traits minois frimousse bouille tronche; face faces features; 脸 面容 面孔 脸庞 面部 脸部 脸蛋 容貌 面庞
    front; forehead brow; 额头 前额 脑门
    tempe tempes; temporal; 太阳穴 鬓角
    joue joues pommette pommettes; cheek cheeks cheekbone cheekbones; 脸颊 面颊 腮 颧骨 脸蛋 腮帮子
    menton double-menton; chin jaw double-chin; 下巴 双下巴
    machoire mandibule; jaw jawbone; 下颌 颚
    fossette; dimple; 酒窝
    ride rides ridee; wrinkle wrinkles wrinkled; 皱纹 皱
    oeil yeux œil regard regarde pupille paupiere fixe observe mirettes oeillade; eye eyes gaze look stare glance eyelid looking watching staring; 眼睛 眼神 目光 眼 双眼 眸子 视线 看着 盯 盯着 望 注视 看向 眼珠 眼球 大眼睛
    paupiere paupieres; eyelid eyelids; 眼皮 眼睑 双眼皮
    cil cils; eyelash eyelashes lash lashes; 睫毛 眼睫毛
    pupille iris prunelle; pupil iris; 瞳孔 瞳仁 虹膜
    cerne cernes poches-sous-les-yeux; dark-circles eyebags; 黑眼圈 眼袋
    strabisme bigle; cross-eyed squint; 斗鸡眼 斜视 对眼
    borgne; one-eyed; 独眼 独眼龙
    sourcil sourcils; eyebrow eyebrows brow unibrow; 眉毛 眉 眉头
    bouche levre levres gueule moue; mouth lip lips gob; 嘴 嘴巴 嘴唇 口 唇 嘴角
    dent dents denture quenotte; tooth teeth fang; 牙齿 牙 门牙
    croc crocs canine canines venin; fang fangs tusk tusks; 獠牙 尖牙 利齿 毒牙
    langue lecher; tongue lick licking; 舌头 舌 吐舌头
    sourire souriant souriante rire rictus risette; smile smiling grin laugh smirk; 微笑 笑容 笑 笑意 在笑 表情 笑脸 笑眯眯
    rire rit riant hilare rigole rigolard eclat-de-rire; laugh laughing laughter giggle; 大笑 笑 哈哈大笑 咧嘴
    grimace grimaces grimacant rictus; grimace scowl snarl; 鬼脸 怪相 龇牙咧嘴
    expression mimique physionomie; expression countenance physiognomy; 表情 神情 神态 神色 脸色
    nez narine pif tarin blair nez-aquilin; nose nostril schnozz conk; 鼻子 鼻 鼻孔 大鼻子
    oreille oreilles esgourde; ear ears earlobe lughole; 耳朵 耳 耳垂
    lobe lobes; earlobe lobe; 耳垂 耳珠
    barbe moustache barbu barbichette; beard moustache mustache bearded whiskers; 胡子 胡须 大胡子 络腮胡
    moustache moustaches bacchantes moustachu; moustache mustache mustachioed; 八字胡 小胡子 胡子 唇髭
    barbiche bouc barbichette; goatee; 山羊胡 山羊胡子
    favoris rouflaquettes; sideburns side-whiskers; 鬓角 络腮胡
    imberbe glabre rase; beardless clean-shaven shaved; 没胡子 无须 刮了胡子
    cheveu cheveux chevelure coiffure meche boucle tresse chignon tifs crins tignasse; hair hairdo hairstyle curl braid lock; 头发 发型 发髻 辫子 长发 卷发 发丝 秀发
    tresse tresses natte nattes cadenette; braid braids plait plaits pigtail pigtails; 辫子 麻花辫 小辫 小辫子
    queue-de-cheval couettes; ponytail; 马尾 马尾辫
    catogan; queue; 发辫 脑后辫子
    frange toupet; fringe bangs forelock; 刘海 额发
    boucles frisettes anglaises bouclettes; curls ringlets; 卷发 发卷 鬈发
    chignon; bun topknot; 发髻 髻 盘发
    tonsure tonsuré; tonsure tonsured; 剃发 剃度 秃顶
    dreadlocks locks; dreadlocks; 脏辫
    decoiffe hirsute ebouriffe echevele; dishevelled disheveled tousled unkempt shaggy; 披头散发 乱发 蓬头 头发乱
    poil poils velu poilu duvet; body-hair hairy fuzz; 汗毛 体毛 毛发 多毛
    cou gorge nuque; neck throat nape; 脖子 颈 颈部 喉咙 后颈
    pomme-d-adam; adam's-apple; 喉结
    epaule epaules; shoulder shoulders; 肩膀 肩 肩头
    clavicule; collarbone clavicle; 锁骨
    poitrine sein seins buste torse decollete nichon nichons nibard mamelle teton; chest breast breasts bosom torso cleavage boobs boob tit tits; 胸 胸部 胸口 乳房 上身 胸前 胸脯 奶子 乳沟
    mamelon tetin tetons; nipple nipples teat; 乳头
    torse buste tronc; torso bust trunk; 躯干 上半身 半身
    abdominaux muscles abdos; abs abdominals six-pack; 腹肌
    muscle muscles musculature biceps pectoraux; muscle muscles biceps pecs; 肌肉 二头肌 胸肌
    cage-thoracique sternum; rib ribs ribcage; 肋骨 胸骨
    dos echine; back backside; 背 后背 背部 背影 脊背
    bosse bossu bossue; hump hunchback humpback; 驼背 罗锅 驼子
    ventre nombril estomac bedaine bide panse bedon; belly stomach navel tummy paunch potbelly; 肚子 腹部 肚脐 大肚子 小腹 肚皮
    nombril; navel belly-button; 肚脐 肚脐眼
    hanche hanches; waist hip hips; 腰 腰部 臀部 胯
    fesse fesses derriere cul postérieur croupe popotin arriere-train callipyge; buttocks bum backside butt ass; 屁股 臀部 臀 后臀
    sexe penis verge zizi phallus bite quequette; penis genitals phallus willy dick privates; 阴茎 生殖器 小鸡鸡 私处 下体 阳具
    testicules couilles; testicles balls; 睾丸
    pubis vulve sexe-feminin; pubis vulva crotch; 阴部 阴毛
    jambe jambes cuisse mollet genou genoux guibole gambette; leg legs thigh calf knee knees calves; 腿 大腿 膝盖 小腿 双腿
    genou genoux rotule; knee knees kneecap; 膝盖 膝
    tibia; shin shinbone; 胫骨 小腿骨
    cheville; ankle; 脚踝 脚腕
    pied pieds orteil talon panard peton; foot feet toe heel; 脚 脚趾 双脚 足 脚丫 脚丫子
    orteil orteils doigt-de-pied; toe toes; 脚趾 脚趾头 脚指头
    talon plante-du-pied; heel sole; 脚跟 脚后跟 脚底 脚掌
    peau teint chair carnation epiderme; skin complexion flesh; 皮肤 肤色 肌肤 皮肉
    veine veines; vein veins; 血管 静脉 青筋
    grain-de-beaute; mole beauty-spot birthmark; 痣 美人痣
    tache-de-rousseur taches-de-son; freckle freckles freckled; 雀斑
    verrue pustule; wart pimple; 疣 痘 疙瘩
    cicatrice balafre estafilade; scar scarred; 伤疤 疤痕 疤
    blessure plaie entaille stigmate stigmates plaies blessures meurtrissure; wound wounds gash stigmata injury injuries bruise; 伤口 圣痕 伤痕 受伤 创伤 伤
    tatouage tatoue scarification scarifications; tattoo tattooed scarification; 纹身 刺青 文身
    sueur transpiration; sweat perspiration; 汗 汗水 流汗
    larme larmes pleure pleurer sanglot pleurs; tear tears cry crying weep wept weeping sob sobbing; 眼泪 泪 哭 流泪 泪水 泪珠 哭泣
    sang sanglant saignant; blood bloody bleeding; 血 鲜血 流血 血迹
    salive bave crachat; saliva spit drool; 口水 唾沫
    urine pisse pipi pissant; urine pee piss urinating; 尿 撒尿 小便
    lait-maternel allaitement; breast-milk; 母乳 奶水
    os ossement ossements; bone bones; 骨头 骨骸 尸骨
    squelette ecorche; skeleton skeletal; 骷髅 骨架 骨骼
    coeur; heart heart-shaped; 心脏 红心 爱心 心形
    entrailles boyaux intestin viscere tripes; entrails guts bowels intestine viscera; 内脏 肠子 五脏
    foie; liver; 肝 肝脏
    poumon; lung lungs; 肺
    nu nue nudite devetu deshabille a-poil; nude naked nudity undressed bare; 裸体 裸女 光着 没穿衣服 赤裸 不穿衣服 光身子 裸
    aile ailes aileron ailée ailette ailées; wing wings winged pinion; 翅膀 羽翼 双翼 翼 双翅
    membre membres; limb limbs; 四肢 肢体
    moignon manchot amputé estropie; stump amputated maimed armless; 断肢 残肢 断臂
    queue; tail; 尾巴
    corne cornes cornu ramure andouiller bois-de-cerf encornure; horn horns horned antler antlers; 角 犄角 鹿角 牛角 羊角 双角 兽角 角质 犀角
    patte pattes; paw paws; 爪子 脚爪
    griffe griffes serre serres ergot griffu; claw claws talon talons; 爪 利爪 爪子 鹰爪 尖爪 龙爪
    sabot sabots onglon; hoof hooves hoofs; 蹄 蹄子 马蹄 牛蹄
    bec becs; beak bill beaks; 喙 鸟嘴 鸟喙 尖嘴
    criniere crin toupet; mane manes forelock; 鬃毛 马鬃 鬃 鬣毛 狮鬃
    museau gueule mufle groin truffe museaux chanfrein naseau naseaux; snout muzzle maw nostrils jaws; 口鼻 鼻吻 兽嘴 鼻头 口套
    trompe; trunk proboscis elephant-trunk; 象鼻 长鼻子 象鼻子
    pelage toison; fur fleece pelt; 皮毛 兽毛 绒毛 毛色
    ecaille ecailles squameux; scale scales scaly; 鳞 鳞片 鱼鳞 鳞甲
    nageoire nageoires aileron; fin fins flipper; 鳍 鱼鳍
    defense défenses ivoire-d'éléphant; tusk tusks ivory; 象牙 獠牙 长牙
    geste gestes gestuelle signe-de-la-main; gesture gestures; 手势 手印
    mudra; mudra; 手印 印相
    benediction benir benissant béni bénit; blessing bless blessed benediction; 祝福 赐福 祝福手势 祝圣
    silhouette allure carrure stature; physique silhouette stature; 身材 体型 体态 身影 轮廓
    profil; profile; 侧脸 侧面像
    teint-pale paleur bleme; pale pallor pallid; 苍白 脸色苍白
    rougeur rougit joues-rouges; blush blushing rosy; 脸红 红晕
    """
}
