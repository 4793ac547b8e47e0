// swift-format-ignore-file

/// What viewers tell of themselves and of the guide, in the patterns of ``FieldQuestions``: it has the words of many a
/// detail, and asks for none.
enum FirstPerson {
  static let french = [
    """
    j ai {|encore |deja }{achete|perdu|casse|mange|bu|commande|coupe|lave|cuisine|offert|vendu|cherche} {un|une|le|la|les|l|mon|ma|mes|du|des|de la}, j ai {le meme|la meme|les memes}, j ai exactement {le meme|la meme|les memes}, j ai {un|une|des|deux|trois} {chien|chat|bouton|rhume|crampe|crampes}, j ai un trou dans,
    j ai {|trop |tres |encore |toujours }{mal|la tete|la main|les mains|le bras|les bras|le dos|les pieds|le pied|la jambe|les jambes|les yeux|le nez},
    je me suis {casse|cassee|coupe|coupee|fait mal|blesse|brule|cogne|tordu|foule}, je {bois|mange|porte|cuisine|prepare|sirote|deguste|tricote|repasse} {|bien |aussi }{un|une|le|la|les|mon|ma|mes|du|des|de la|de l},
    {coucou|bonjour|salut|bonsoir} {maman|papa|mamie|papi|papy|mamy|ma mere|mon pere}, {ma mere|ma maman|mon pere|ma grand mere|mon mari|ma femme|ma fille|mon fils|mon chien|mon chat} {vous |nous |}{regarde|salue|dort|ronfle|aboie}, {|le |les }prix {de l|du|de la} {essence|gaz|gazole|gasoil|baril|beurre|pain|electricite|or aujourd hui}
    """
  ]

  static let english = [
    """
    i {|just |once }{broke|hurt|burned|lost|bought|ordered|ate|drank|cooked|got|wore|dropped|dyed|cut|shaved|sold} {a|an|my|the same|some|two|three}, i need {a new|new|some|another}, i {|really |still }{look|feel} {awful|terrible|tired|old|sick|good|great|cute}, i {have|own|wear} {the same|one like|one just like|my own},
    {i m|we re} {|just |still |already }{eating|drinking|cooking|baking|wearing|driving|walking|riding|chewing} {some|a|an|my|the|our}, {eating|drinking|cooking|baking} {a|an|my|some}, {i m|we re} {on|in|at} {the|my|a|our} {road|bus|train|car|beach|boat|bath|garden|kitchen|sofa|couch|bed|gym|park|office|pub|plane|way},
    for {dinner|lunch|breakfast} {|tonight|today|now}, {hello|hi|hey} {mum|mom|mummy|mommy|dad|daddy|grandma|grandpa|granny|mama|papa}, {price|cost} of {gold|oil|silver|diamonds|eggs|bread|milk} {today|right now|now|these days}
    """
  ]

  static let chinese = [
    """
    {我|我的}{膝盖|腰|背|头|手|胳膊|腿|脚|肩膀|脖子|眼睛|牙|肚子|胃|手臂|左手|右手}{|也|好|都}{疼|痛|酸|断}, {膝盖|腰|胳膊|肩膀|脖子|肚子|眼睛}{|好|有点|也}{疼|痛|酸}, {我|我们}{|正|刚|今天}{在|}{吃|喝|买|煮}{|着|了|过}, {在|正在}{吃|喝|啃|煮|炒}, {晚上|中午|早上|今晚|早饭|晚饭|午饭}{吃|喝}, {我|我今天|今天|出门}没{戴|穿|带}, {我|我也}{养|戴|穿}{|了|着}{|一}{只|条|顶|件|双},
    主播{|的|今天|你|真}{笑|声音|长得|衣服|手|脸|头发|眼睛|穿|戴|好漂亮|好美|好帅|辛苦}
    """
  ]
}
