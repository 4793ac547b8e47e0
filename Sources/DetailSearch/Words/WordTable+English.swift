extension WordTable {
  static let english = WordTable(
    language: "en",
    small: """
      the a an of in on at to into from with without by for about over under near and or but so nor
      is are was were be been am do does did done doing has have had having will would can could should may
      might must shall
      i you he it we they me him us them my your its our mine this that these she her his their
      those there here what which who whom whose when where why how not no yes s t re ll d ve m
      hello hi hey thanks thank ok okay very too also again now just then all some any as if than
      lol omg wow guys really actually btw isn aren wasn weren don doesn didn hasn haven can't won up out
      off down because while still ever never much many more most such like both only even though kind sort
      de la le les du des del della di von van der den
      got get gets something anything everything someone anyone
      """,
    roles: rolesInEnglish + OffTopic.english + Chatter.english + FieldQuestions.english
      + ElsewhereCues.english + ShowingQuestions.english,
    short: """
      u=you, r=are, ur=your, wat=what, wut=what, wot=what, whats=what s, wheres=where s, whos=who s,
      whens=when s, hows=how s, thats=that s, plz=please, pls=please, thx=thanks, pic=picture, pics=pictures,
      wen=when, wer=where, hoo=who, abt=about, bout=about, cuz=because, wanna=want to, gonna=going to,
      gimme=give, lemme=let, dat=that, da=the, dis=this, dem=them, itz=it s, dunno=know, sum1=someone,
      ppl=people, b4=before, 4=for, 2=to, y=why, tho=though, rly=really, hav=have, luv=love, bc=because,
      idk=know, shes=she s, hes=he s, isnt=isn t, its=it s, im=i m, k=ok, w=with, n=and, plse=please,
      pleas=please, plzz=please, pliz=please, plis=please, plox=please, thnx=thanks, thanx=thanks, tnx=thanks,
      tks=thanks, thks=thanks, tq=thanks, wht=what, wha=what, whatcha=what are you, whaddya=what do you,
      wats=what s, wuts=what s, wots=what s, whatz=what s, watz=what s, whoz=who s, whodat=who is that,
      whosthat=who is that, whatsthat=what is that, whatsthis=what is this, whatisthis=what is this,
      whatisthat=what is that, whoisthis=who is this, whoisthat=who is that, wherez=where s, whys=why s,
      whyd=why did, howd=how did, whatd=what did, whod=who did, whered=where did, howz=how s, thatz=that s,
      theres=there s, heres=here s, lets=let s, theyre=they re, youre=you re, weve=we ve, ive=i ve,
      youve=you ve, theyve=they ve, ull=you ll, itll=it ll, thatll=that ll, arent=aren t, wasnt=wasn t,
      werent=weren t, dont=don t, doesnt=doesn t, didnt=didn t, havent=haven t, hasnt=hasn t, hadnt=hadn t,
      cant=can t, couldnt=couldn t, wouldnt=wouldn t, shouldnt=shouldn t, aint=isn t, wont=won t,
      couldve=could have, wouldve=would have, shouldve=should have, mightve=might have, coulda=could have,
      woulda=would have, shoulda=should have, cos=because, coz=because, cus=because, becuz=because,
      bcuz=because, bcz=because, bcos=because, thru=through, thro=through, btwn=between, w8=wait, l8r=later,
      gr8=great, m8=mate, h8=hate, l8=late, 2day=today, 2nite=tonight, tonite=tonight, tmrw=tomorrow,
      tmr=tomorrow, 2moro=tomorrow, 2morrow=tomorrow, sth=something, smth=something, smthn=something,
      sumthin=something, somethin=something, nothin=nothing, anythin=anything, sb=someone, smb=someone,
      sm1=someone, some1=someone, any1=anyone, every1=everyone, no1=no one, dey=they, dere=there, dese=these,
      wid=with, wiv=with, frm=from, ov=of, tht=that, ths=this, ther=there, thier=their, shud=should,
      cud=could, wud=would, cld=could, wld=would, shld=should, hv=have, hve=have, haz=has, iz=is, wuz=was,
      waz=was, wz=was, nd=and, evry=every, evn=even, mb=maybe, mby=maybe, prob=probably, probs=probably,
      prolly=probably, prbly=probably, def=definitely, defo=definitely, deffo=definitely, deffs=definitely,
      obvs=obviously, srsly=seriously, actlly=actually, ackshually=actually, rlly=really, realy=really,
      reely=really, liek=like, lyk=like, lik=like, knw=know, kno=know, hafta=have to, needa=need to,
      finna=going to, tryna=trying to, dya=do you, doya=do you, didja=did you, wouldja=would you,
      couldja=could you, canya=can you, cya=bye, yall=you all, yous=you, yer=your, urs=yours,
      ure=you re, imma=i ll, ima=i will, paintin=painting, paintng=painting, pntng=painting, pictur=picture,
      pix=pictures, piccy=picture, deets=details, qn=question, qs=questions, ques=question,
      pov=view, bg=background, backgrnd=background, backround=background, fg=foreground,
      btm=bottom, rt=right, lft=left, cntr=center, ctr=center, lil=little, lilttle=little,
      smol=small, bigg=big, hella=very, vry=very, sooo=so, soo=so, soooo=so, tooo=too, noooo=no, yesss=yes,
      yess=yes, whaaat=what, whaat=what, whyyy=why, whooo=who, whoo=who, wowzers=wow, gf=girlfriend,
      bf=boyfriend, bday=birthday, jc=jesus christ, gurl=girl, gurls=girls, birb=bird, snek=snake,
      hooman=human, hoomans=humans, pple=people, peepl=people, peple=people
      """)

  private static let rolesInEnglish: [(WordRole, String)] = [
    (
      .soft,
      """
      please, show, see, look, looking, looks like, zoom, zoom in, zoom out, zoom on, closer, close up, tell, explain, say, know, want,
      mean, meaning, means, let, go, give, represent, represents, stand for, stands for, make, made, paint,
      painted, question, painting, picture, image, photo, work, artwork, canvas, sculpture, statue, piece,
      museum, louvre, prado, british museum, detail, one, thing, guide, wonder, wondering, think, guess, sure, maybe, bit, little, part,
      nice, cool, beautiful, pretty, amazing, gorgeous, lovely, weird, strange, funny, interesting, great, poor,
      talk, point, come, doing, happening, going on, supposed, people say, is that, is it, is there, are there, definitely, approximately, roughly, exactly,
      for real, a lot, so much, way, stuff, actually,
      repeat, clarify, confirm, describe, mention, mentioned, discuss, identify, elaborate on, notice, noticed, spot the, spotted, realise, realize, realised, realized, understand, understood, explanation, explained, comment on, focus on, pan to,
      show me, show us, tell me, tell us, take a look, have a look, let s see, let us see, let me see, help me, can we see, could we see, tell me about, tell us about, talk about, speak about, more about, word about, anything about, something about, wanna see, wanna know, interested in, curious about,
      awesome, fascinating, incredible, stunning, wonderful, fantastic, impressive, breathtaking, mesmerizing, mesmerising, mindblowing, spectacular, magnificent, splendid, superb, intriguing, creepy, freaky, spooky, odd, odd looking, funny looking, weird looking, strange looking, cool looking, adorable, cute, neat, random, mysterious,
      exact, precise, precisely, specific, specifically, particular, particularly, certain, correct, rumour, rumor, true that, true story, supposed to be, meant to be, appears, seems, seem, probably, mister, folks, entire, overall, whatever, whoever, called again
      """
    ),
    (
      .cue(.other),
      """
      other, another, others, the other, the other one, another one, the others, other ones, a different one, different one, any others, any more of them, not that one, not this one, i meant the other, and the other
      """
    ),
    (.cue(.rest), "what else, anything else, else, the rest"),
    (
      .cue(.same),
      """
      why, why is that, how come, more, tell me more, how so, go on, really, what for, is that so, what about it, tell us more, say more, more about it, more about that, more about this, more details, more info, more information, more on that, more on this, know more, learn more, hear more, can you elaborate, please elaborate,
      and then, then what, what happened next, why so, why not, but why, why though, like what, such as, meaning what, what do you mean, in what way, what does that mean, what does it mean, please continue, carry on, keep going, explain more, explain further, in more detail, expand on that, since when, says who, how do you know, how do we know, is that true, is it true, are you sure
      """
    ),
    (
      .attribute(.name),
      """
      name, names, named, what is his name, what is her name, first name, last name, surname, nickname, family name, full name, have a name, has a name, got a name, real name, maiden name, pet name, his name, her name, its name, their name
      """
    ),
    (
      .attribute(.weight),
      """
      weigh, weight, how heavy, heavy, kilo, kilos, pounds, tons, tonnes, how many {kilos|kilograms|kg|pounds|lbs|tons|tonnes|stone|grams|ounces|carats}, kg, lbs, kilogram, how light is, weighs, weighed, weighing
      """
    ),
    (
      .attribute(.age),
      """
      how old was, how old is he, how old is she, how old were, her age, his age, age, how old are {they|these|those}, how old {he|she|they} {is|was|were|are}, how old is {that guy|this guy|the guy}, what age {is|was} {he|she}, how young {is|was|were} {he|she|they}, their age, age of, at what age, how many years old {is|was} {he|she}, teenager or, is {he|she} {a teenager|underage|a minor|over 18|under 18}
      """
    ),
    (
      .attribute(.family),
      """
      married, marry, get married, kids did, children did, how many {children|kids|sons|daughters|wives|husbands|siblings|brothers|sisters|lovers|mistresses|grandchildren}, girlfriend of, boyfriend of, siblings, {have|has|had} {a |any |many |}{wife|husband|wives|husbands|kids|children|siblings|girlfriend|boyfriend|lover|grandchildren|brothers|sisters}, any {siblings|grandchildren}, who was {his|her} {wife|husband|spouse}, {his|her} {wife|husband} s name, spouse, bachelor, is {he|she} {single|taken}, was {he|she} {single|engaged}
      """
    ),
    (
      .attribute(.count),
      "how many, how much, number of, how many of {them|these|those}, how many are {there|they}, how many {in total|altogether|exactly|times}, count of, the number of, count the, count them, total number, amount of"
    ),
    (
      .attribute(.origin),
      """
      where {did|does} {he|she|it|they|this|that} {|originally }{come|originate} from, where {is|was} {it|this|that|he|she|they} {brought|taken|imported|stolen|looted|excavated|dug up|discovered|unearthed} from, where was {it|this|that} {found|discovered|excavated|unearthed|dug up}, how did {it|this|that|they} {end up|get|come} here, how did {it|this|that} {end up|get|come} {in|to} the {museum|louvre|collection}, how did {you|we|the museum|the louvre} {get|acquire|obtain} {it|this|that|them}, what country is {it|this|that} from, which country is {it|this|that} from, brought here, ended up here
      """
    ),
    (
      .attribute(.life),
      """
      cause of death, die of, died of, die from, how long did {he|she|they} live, when did {he|she|they} {die|live}, where did {he|she|they} {live|grow up|study|die}, where was {he|she} {born|buried|raised}, when was {he|she} born, is {he|she} {dead|still alive|alive|buried}, was {he|she} {rich|poor|executed|murdered|poisoned|religious|gay|ill|happy|educated|famous when alive}, buried, how long did {he|she|they} {reign|rule}, star sign, zodiac sign, {his|her} {salary|income|religion|nationality|net worth|iq|birthday|hobbies|hobby|favorite|favourite|job|profession|education|star sign}, what did {he|she|they} {do for a living|die of|die from|earn|eat|study}, net worth, what language did {he|she|they}, vegetarian, left handed or
      """
    ),
    (
      .attribute(.height),
      """
      how tall {was|were}, how tall {is|s} {he|she}, how tall {he|she} {is|was}, was {he|she} {|really |actually |very |so |that |quite }{tall|short}, {his|her|their} height, {is|was} {he|she} {taller|shorter}
      """
    ),
    (
      .question(.size),
      "how tall {was|were} {it|this|that|these}{| one}, how tall was the {painting|picture|canvas|statue|sculpture|work|original|frame|thing|stone|bust|column|room|building}"
    ),
    (
      .content,
      "old {guy|man|men|woman|women|lady|ladies|dude|bloke|chap|king|queen|priest|bishop|monk|beggar|fella|fellow|gentleman|couple|people|person}"
    ),
    (
      .attribute(.duration),
      """
      how long {did|does|would|will|has} {it|this|that|he|she|they} {|all |}{take|took|taken}, how long it took, how long {to|for} {make|paint|carve|build|finish|complete|restore|sculpt|draw|write|him|her|them}, how much time {did|does|it|to|was|for}, {take|took} {|him |her |them |so |very |that |too |it }{long|a long time|forever}, how many {years|months|weeks|days|hours} {did it|did he|did she|did they|to|for|of work|it took|went into|were needed}, in how many {months|weeks|days|hours|years}, how fast {did|could|was}, how quickly {did|could|was}, time to {make|paint|carve|build|complete|finish}, hours of work, spend on {it|this|painting}, spent on {it|this|painting}
      """
    ),
    (
      .offTopic,
      """
      watching from, love from, hello {from|there from}, first time on here, anyone else watching, my cat, my mum is watching, burger, watching at work
      """
    ),
  ]
}
