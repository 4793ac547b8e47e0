extension FieldQuestions {
  /// An apostrophe as a space.
  static let english: [(WordRole, String)] = [
    (.who, "who, whom"),
    (
      .making,
      """
      painted, paints, paint, made, makes, make, did, done, created, create, sculpted, carved, drew, drawn, designed, built, crafted, produced, composed, engraved, wove, woven,
      forged, photographed, responsible, behind
      """
    ),
    (
      .attribution,
      """
      {is|isn t} {it|this|that} {|not }{by|a|an|one of|from}, {it s|this is|that s|looks like} {by|a|an}, {painted|done|made} by
      """
    ),
    (
      .work,
      """
      painting, picture, image, photo, work, artwork, canvas, sculpture, statue, piece, thing, one, masterpiece, original, drawing, print, object, art, work of art, this here
      """
    ),
    (
      .question(.artist),
      """
      who {made|painted|sculpted|carved|drew|created|built|designed|engraved} {it|this|that|her|him|them|these|one}, who {is|s|was|were} {the |this |that |its |his |her |your |}{artist|painter|sculptor|author|creator|maker|architect|designer|engraver}, {|made |painted |done |created |carved |sculpted |drawn |designed |built |signed }by {who|whom},
      who {is|s|was} {it|this|that} {|painted |made |done }by, {painted|made|carved|sculpted|drawn|done|created|designed|signed} by, {artist|painter|sculptor|author|creator} {|s }name, name of the {artist|painter|sculptor|author|creator|maker},
      whose {work|painting|art|hand|piece|sculpture|statue|masterpiece|picture|is}, {which|what} {artist|painter|sculptor|architect|master|genius}, whose {|is |was }{this|that|it}, who {held|had} the {brush|chisel|pen|pencil}, the {hand|brush} of, who {is|s} {|the genius |the one |the mind |the man |the woman }behind {it|this|that|the}, is it {|really |actually }signed, {any|some}one famous, artist, painter, author, sculptor, creator, maker
      """
    ),
    (
      .question(.date),
      """
      date, dated, dates, dating, year, century, period, era, epoch, decade, millennium, how old, old, ancient, recent, modern, antique, how long ago, long ago, ago,
      {older|newer|earlier|later} than, {before|during} or {after|during}{| the revolution| the french revolution| the war| the renaissance| the empire| the middle ages| napoleon| 1789| christ}, {b c or a d|bce or ce}, {under|during|in} {which|what|whose} {king|queen|emperor|pope|pharaoh|president|dynasty|reign|republic|regime}{| s reign| s time}, {which|what} {king|queen|emperor|pope|pharaoh} {reigned|ruled|was reigning|was ruling|was in power|was on the throne}{| then| at the time| back then}, who {reigned|ruled|was king|was emperor|was in power|was on the throne} {then|at the time|back then}, {which|what} {dynasty|reign}, {12th|13th|14th|15th|16th|17th|18th|19th|20th|nineteenth|eighteenth|seventeenth|sixteenth|fifteenth|twentieth}{| century}, medieval, contemporary, middle ages, renaissance or, from the {1400s|1500s|1600s|1700s|1800s|1900s}, how many {years|centuries}, how far back, date back, dates back, what age, which age, what time period
      """
    ),
    (
      .question(.size),
      """
      size, sized, dimension, dimensions, height, width, length, measure, measures, measurement, measurements, diameter, metre, meter, feet, inch, inches, centimetre, centimeter, cm,
      big, large, tall, wide, huge, tiny, giant, massive, enormous, gigantic, bigger, larger, taller, wider, smaller, how {long|small|high|little|deep|thick}, so small, really small, very small, pretty small, small,
      would it fit, does it fit, would fit, fit in my, fit through, {|does it |it }{fill|fills|cover|covers} the {|whole }wall, how many {metres|meters|feet|inches|cm|centimetres}{| tall| high| wide| across}, {smaller|bigger|larger|taller|wider|higher} than{| a4| me| a man| a person| a door}, {as|so} {big|large|tall|small|huge|tiny} as, {door|postcard|a4|wall|human|hand|life|bed} sized, the size of {|a |an |my }, life size, life sized, full size, full sized, actual size, real size, larger than life, {whole|entire|full} wall, scale
      """
    ),
    (
      .question(.technique),
      """
      {|is it |is this |it s |on |in |an |a |oil |made with }{oil|oils|watercolour|watercolor|fresco|acrylic|acrylics|tempera|gouache|pastel|charcoal|mosaic|lithograph|etching|engraving}{| paint| paints| painting| or| on canvas| on wood| on panel}, is it a {print|photo|drawing|photograph|painting|copy|poster|tapestry|mosaic|fresco|reproduction}{| or}, a {print|photo|drawing|painting|photograph} or, on {wood|canvas|panel|paper|copper|stone|plaster} or, {wood|canvas|panel|paper} or {wood|canvas|panel|paper}, {painted|straight|directly} {on|onto|straight onto|directly on|directly onto} the {wall|ceiling|plaster|stone|canvas|wood}, what did {he|she|they} {paint|carve|make|draw} {it |this |that |}{with|on|from|out of}, technique, medium, material, materials, {what|which} {|kind of |type of |sort of }{technique|stone|paint|paints|wood|metal|marble|rock|fabric|pigment|pigments|method|process},
      {made|carved|painted|sculpted|built|cut|cast|constructed|crafted|composed|paint|paint it|paint this|carve it|make it|make this} {of|from|out of|on|with|in|onto}, what {is|s} it on, how {is|was} {it|this|that} {made|painted|done|created|carved}
      """
    ),
    (
      .question(.location),
      """
      where, whereabouts, where are we, where {do|can|could|would|should} {i|we|you} {find|see} {it|this|that}, in {person|real life|the flesh}, room number, which {room|museum|wing|floor|gallery}, what {room|floor|wing|gallery|museum}, what s this {room|gallery|place} called, room, gallery, floor, museum, location, located, on display, on view, exhibited, displayed, hang, hanging, hangs, is it here, part of the museum,
      {|so }{is|isn t} {this|that|it|here} {|in |inside |at }{|the }{louvre|prado|british museum|petit palais|musee d orsay}, {are|aren t} {we|you} {in|inside|at} {|the }{louvre|prado|british museum|petit palais|museum}
      """
    ),
    (
      .question(.identity),
      """
      {what|wat|which one} {is|s|are|am|was} {this|that|it|these|those|i|we}{| called| looking at| seeing}, what {am|are} {i|we} {looking at|seeing|watching}, {what|which} {painting|picture|work|statue|sculpture|artwork|piece}{| is this| is it| is that},
      {name|title} of {this|that|the|it} {|painting|picture|work|statue|sculpture|artwork|piece|one|thing|canvas|object}, {remind me|tell me} {of |}the {title|name}, title, {painting|statue|work|picture|piece} {name|title}, {are|am} {we|i|you} looking at, looking at, called, what does {it|this|that} {show|depict|represent|portray}, depict, depicted,
      what {is|s} {going on|happening}
      """
    ),
    (
      .whoItIs,
      "who {is|s|are} {this|that|she|he|it|they|in the painting|in the picture|the guy in the painting}"
    ),
    (.whose, "whose, for whom, {belong|belongs|belonged} to, who {owned|owns}"),
    (
      .question(.price),
      """
      how much {is|s|was|does|did|do|would|could|are} {it|this|that|they|these|he|she|the painting|the statue|this painting|this one|this thing}{| worth| cost| sell for| go for| pay for it| pay},
      what {does|did|would|is|s} {it|this|that} {cost|worth|go for|sell for}, worth, price, priced, cost, costs, expensive, pricey, how {expensive|valuable}, how much money, how many {dollars|euros|millions|million|pounds}, buy it, buy this, could you buy it, can you buy it
      """
    ),
    (
      .question(.fame),
      """
      famous, iconic, well known, renowned, special, important, popular, {what s|what is} {so |}{special|great|famous|important}, big deal, the fuss, the hype, why do people
      """
    ),
    (
      .meaning,
      "what {does|did} {it|this|that|the title|the name} mean, {|s |is |what is |what s }the meaning of, mean, means, meaning"
    ),
    (
      .attribute(.origin),
      """
      where {is|s|was|are|were|does|did|do} {it|this|that|she|he|they} {|come |originally }from, where from, come from, comes from, came from, originally from, origin, provenance,
      how {did|does|do} {the museum|the palace|the louvre|the prado|the british museum|they|you|france|it|she|he|this|this painting|this one} {get|acquire|obtain|come by|get hold of|end up|come to be}{| it| her| him| this| them| this one| here| in here| there| with it}, how come {they|you|the museum|the louvre} {have|has|got},
      how {did|was} {it|she|he|this|this painting} {get|come|brought|end up} {|to be }{here|in here|to the museum|to the louvre|to paris|in the museum|in paris}
      """
    ),
    (
      .attribute(.life),
      """
      die, died, dies, death, killed, murdered, born, birth, birthday, divorce, divorced, nationality, what country, which country, reign, reigned, paid, salary, earn, earned, breed, religion, religious, disease, sick, ill, studied, lived, how did {he|she|they} die, get paid, how rich, gay
      """
    ),
    (
      .attribute(.duration),
      "how long {did|does|do|was|were|would} {it|he|she|they|this} take, how long to {make|paint|carve|build}, how many {months|days|hours|weeks}, how long did, take to {make|paint|carve|build|finish}, how long was"
    ),
  ]
}
