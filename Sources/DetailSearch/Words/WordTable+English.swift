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
      got get gets something anything everything someone anyone
      """,
    roles: [
      (
        .soft,
        """
        please, show, see, look, looking, looks like, zoom, zoom in, closer, close up, tell, explain, say, know, want,
        mean, meaning, means, let, go, give, represent, represents, stand for, make, made, paint,
        painted, question, painting, picture, image, photo, work, artwork, canvas, sculpture, statue, piece,
        museum, louvre, prado, british museum, detail, one, thing, guide, wonder, wondering, think, guess, sure, maybe, bit, little, part,
        nice, cool, beautiful, pretty, amazing, gorgeous, lovely, weird, strange, funny, interesting, great, poor,
        talk, point, come, doing, happening, going on, supposed, people say, is that, is it, is there, are there, definitely, approximately, roughly, exactly,
        for real, a lot, so much, way, stuff, actually
        """
      ),
      (
        .cue(.other),
        "other, another, others, the other, the other one, what else, anything else, else"
      ),
      (
        .cue(.same),
        """
        why, why is that, how come, more, tell me more, how so, go on, really, what for, is that so, what about it
        """
      ),
      (
        .offTopic,
        """
        hello from, hi from, greetings from, watching from, love from, first time here, first time on here, first time watching, anyone else watching, anyone from, who else is watching, my cat, my mum is watching, happy birthday,
        merry christmas, happy new year, good evening, good night, goodnight, good afternoon, see you, bye, goodbye, thanks for, thank you for, well done, keep it up, from work, pizza, burger, breakfast, snack, beer, starbucks, mcdonald s,
        visa, passport, airbnb, hostel, train station, traffic jam, on strike, stroller, pushchair, wheelchair, elevator, escalator, luggage, backpack, selfie stick, flash photography, dress code, baby changing, fire alarm, emergency exit,
        download, charger, battery, log in, sign up, membership, gift card, student discount, promo code, coupon, dm me, telegram, onlyfans, investment, loan, casino, horoscope, exam, math, python code, movie, tv show, series, ronaldo, messi,
        nba, olympics, biden, taylor swift, beyonce, kpop, bts, are you single, you re cute, you are cute, you re pretty, are you a robot, are you real, are you human, are you ai, can you hear, can t hear, mute, unmute, buffering, pixelated,
        get off the, proposed to me, my boss, at work, this stream, this live, this chat, the chat, spam, scam,
        toilet, toilets, restroom, bathroom, washroom, loo, wc, pee, ticket, booking, book a, buy a, buy some, sell,
        opening hours, what time, open today, museum open, museum close, are you open, cloakroom, locker, parking, park my,
        subway, metro, taxi, bus, uber, wifi, password, restaurant, cafeteria, lunch, dinner, hungry, gift shop, shop, souvenir,
        merch, weather, raining, temperature, refund, telephone, phone number, whatsapp, instagram, tiktok, follow me,
        advertisement, subscribe, subscribe to, like and, i love you, love you, marry, marry me, boyfriend, girlfriend,
        date me, politics, president, election, trump, macron, football, world cup, soccer, basketball, bitcoin, crypto, stock,
        free money, http, https, www, iphone, click, win a, dot com,  casino, click here, promo, discount, recipe, homework, chatgpt, robot, joke, sing, song, film, netflix,
        game, games, hotel, flight, airport, train ticket, audio guide, audioguide, headphones, no sound, sound, lag, lagging, laggy, frozen,
        stream, streaming, mic, volume, louder, subtitles, recording, replay, rewatch, how are you, your name, how old are you, where are you from, good morning, good night, bored, boring, sleepy, what day, today s date, news, war in, ukraine, gaza, covid
        """
      ),
      (
        .attribute(.name), "name, names, named, what is his name, what is her name, first name"
      ),
      (.attribute(.weight), "weigh, weight, how heavy, heavy, kilo, kilos, pounds, tons, tonnes"),
      (
        .attribute(.age),
        "how old was, how old is he, how old is she, how old were, her age, his age, age"
      ),
      (
        .attribute(.family),
        "married, wife, wives, husband, kids did, children did, how many children, girlfriend of, siblings"
      ),
      (.attribute(.count), "how many, how much, number of"),
    ] + FieldQuestions.english,
    short: """
      u=you, r=are, ur=your, wat=what, wut=what, wot=what, whats=what s, wheres=where s, whos=who s, whens=when s, hows=how s, thats=that s,
      plz=please, pls=please, thx=thanks, pic=picture, pics=pictures, wen=when, wer=where, hoo=who, abt=about, bout=about,
      cuz=because, wanna=want, gonna=going, gimme=give, lemme=let, dat=that, da=the, dis=this, dem=them, wheres=where is, itz=it is,
      dunno=know, sum1=someone, ppl=people, b4=before, 4=for, 2=to, y=why, tho=though, tn=, rly=really, hav=have, luv=love, bc=because, idk=know,
      shes=she s, hes=he s, isnt=isn t, its=it s, im=i m, k=ok, w=with, n=and
      """)
}
