extension WordTable {
  static let english = WordTable(
    language: "en",
    small: """
      the a an of in on at to into from with without by for about over under near and or but so nor
      is are was were be been am do does did done has have had will would can could should may might
      i you he she it we they me him her us them my your his its our their mine this that these those
      there here what which who whom whose when where why how not no yes s t re ll d ve m
      hello hi hey thanks thank ok okay very too also again now just then all some any as if than
      """,
    soft: """
      please, show, see, look, looking, zoom, zoom in, closer, close up, tell, explain, say, know, want,
      like, mean, meaning, means, let, go, give, get, represent, represents, stand for, make, made, paint,
      painted, question, painting, picture, image, photo, work, artwork, canvas, sculpture, statue, piece,
      museum, detail, one, thing, something, guide
      """,
    offTopic: """
      toilet, restroom, bathroom, washroom, loo, wc, ticket, booking, book a, buy a, buy some, sell,
      opening hours, what time, open today, museum open, museum close, cloakroom, locker, parking, subway,
      metro, taxi, wifi, restaurant, cafeteria, eat, gift shop, souvenir, weather, refund, telephone,
      whatsapp, instagram, advertisement, subscribe, i love you, marry, politics, football, bitcoin
      """,
    questions: [
      (
        .artist,
        """
        who painted, who made, who did, who created, who sculpted, who is the artist, who is the painter,
        painted by, made by, by whom, artist, painter, author, sculptor, creator
        """
      ),
      (
        .date,
        """
        when, date, dated, year, what year, which year, century, period, how old, old
        """
      ),
      (
        .size,
        """
        size, dimension, dimensions, how big, how large, how tall, how wide, how high, big, large, tall,
        height, width, measure
        """
      ),
      (
        .technique,
        """
        technique, medium, material, materials, made of, made from, what is it made of, painted on
        """
      ),
      (
        .location,
        """
        where is, where are, where can i find, which room, what room, room, located, location
        """
      ),
      (
        .identity,
        """
        what is this, what is that, what is it, what s this, what s that, title, called, name,
        what painting, which painting, what are we looking at
        """
      ),
    ])
}
