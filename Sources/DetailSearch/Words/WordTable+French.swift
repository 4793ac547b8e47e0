extension WordTable {
  static let french = WordTable(
    language: "fr",
    small: """
      le la les l un une des du de d au aux à a et ou où mais donc ni car que qu qui quoi dont
      ce cet cette ces c ça cela ceci celui celle ceux celles ci là y en se s me m te t lui leur leurs
      je j tu il elle on nous vous ils elles moi toi eux mon ma mes ton ta tes son sa ses
      notre nos votre vos dans par pour sur sous avec sans vers chez entre
      est sont es sera serait était étaient être suis sommes ai as ont avez avons avait aurait avoir
      quel quelle quels quelles lequel laquelle pourquoi comment quand combien
      ne n pas plus moins très si oui non bien aussi encore déjà ici alors puis
      bonjour bonsoir salut merci svp stp bravo aujourd hui tout tous toute toutes
      """,
    soft: """
      s il vous plait, s il te plait, peut on, pouvez, pourriez, peux, veux, voudrais, voudrait,
      montre, montrer, montrez, voir, vois, voit, regarde, regarder, regardez, revoir, zoom, zoomer,
      zoomez, de plus pres, approcher, approchez, parle, parler, parlez, raconte, raconter, racontez,
      explique, expliquer, expliquez, dis, dire, dites, savoir, sais, connaître, signifie, veut dire,
      represente, symbolise, fait, faire, a ete, ete, y a t il, est ce que, question,
      peint, peinte, peindre, realise, cree,
      tableau, peinture, toile, oeuvre, image, photo, detail, sculpture, piece, musee, madame, monsieur,
      guide, artistes
      """,
    offTopic: """
      toilettes, wc, lavabo, billet, ticket, billetterie, tarif, entree gratuite, reservation, reserver,
      acheter, horaire, quelle heure, musee ouvert, musee ferme, ouverture, fermeture, vestiaire, casier,
      parking, metro, taxi, wifi, restaurant, cafeteria, boutique, souvenir, meteo, quel temps,
      rembourser, telephone, whatsapp, instagram, publicite, abonnez, je t aime, epouse, politique,
      football, bitcoin
      """,
    questions: [
      (
        .artist,
        """
        qui a peint, qui a fait, qui a realise, qui a cree, qui a sculpte, qui est l artiste,
        qui est le peintre, peint par, par qui, de qui, c est qui, qui l a peint, auteur, artiste,
        peintre, sculpteur
        """
      ),
      (
        .date,
        """
        quand, date, annee, de quand, quelle annee, quelle epoque, quel siecle, siecle, epoque, quel age
        """
      ),
      (
        .size,
        """
        taille, dimension, dimensions, format, hauteur, largeur, grand, grande, quelle taille, combien mesure,
        mesure, mesurer
        """
      ),
      (
        .technique,
        """
        technique, materiau, matiere, en quoi, en quoi est, de quoi est fait, fait de quoi, support,
        peint sur quoi, sur quoi
        """
      ),
      (
        .location,
        """
        ou est, ou se trouve, ou ca, ou a, ou trouver, ou sont, quelle salle, salle
        """
      ),
      (
        .identity,
        """
        qu est ce que c est, c est quoi, qu est ce, quel est le titre, titre, comment s appelle, comment elle s appelle, comment il s appelle, nom,
        quel tableau, que voit on, que regarde t on
        """
      ),
    ])
}
