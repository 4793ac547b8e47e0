extension WordTable {
  static let french = WordTable(
    language: "fr",
    small: """
      le la les l un une des du de d au aux à a et ou où mais donc ni car que qu qui quoi dont
      ce cet cette ces c ça cela ceci celui celle ceux celles ci là y en se s me m te t lui leur leurs
      je j tu il elle on nous vous ils elles moi toi eux mon ma mes ton ta tes son sa ses
      notre nos votre vos dans par pour sur sous avec sans vers chez entre
      est sont es sera serait était étaient être suis sommes ai as ont avez avons avait aurait avoir eu
      quel quelle quels quelles lequel laquelle pourquoi comment quand combien
      ne n pas plus moins très si oui non bien aussi encore déjà ici alors puis
      bonjour bonsoir salut coucou hello merci svp stp bravo aujourd hui tout tous toute toutes hein ben bah euh ah oh
      vrai vraiment trop super mdr ptdr lol genre juste comme même quoi voilà ouais nan va vont faut peut
      était-ce estce peu beaucoup jamais toujours après avant lors pendant depuis quelque quelques chose
      """,
    roles: [
      (
        .soft,
        """
        s il vous plait, s il te plait, peut on, pouvez, pourriez, peux, veux, voudrais, voudrait,
        montre, montrer, montrez, voir, vois, voit, vu, regarder, regardez, revoir, zoom, zoomer,
        zoomez, de plus pres, approcher, approchez, parle, parler, parlez, parlez nous, raconte, raconter, racontez,
        explique, expliquer, expliquez, dis, dire, dites, savoir, sais, connaître, signifie, veut dire, ca veut dire,
        represente, symbolise, fait, faire, font, ete, y a t il, il y a, y a, est ce que, question, on dirait, a l air, air,
        peint, peinte, peindre, realise, cree, dessine,
        louvre, prado, petit palais, tableau, peinture, toile, oeuvre, image, photo, detail, sculpture, statue, piece, musee, madame, monsieur,
        guide, artistes, truc, machin, chose, bidule, petit, petite, joli, jolie, beau, belle, magnifique, sublime, bizarre, drole, etrange,
        marrant, mignon, mignonne, interessant, incroyable, dingue, genial, superbe, c est vrai, en vrai, du coup, en fait,
        mis, mettre, en train de, en train, definitivement, vraiment, reellement, environ, met, sert, passe, appelle, exactement, finalement, reellement
        """
      ),
      (
        .cue(.other),
        "autre, autres, l autre, les autres, quoi d autre, d autres, une autre, un autre, sinon"
      ),
      (
        .cue(.same),
        "pourquoi, pourquoi ca, comment ca, encore, plus, en savoir plus, dites en plus, ah bon, c est a dire, et alors, pour quoi faire, vraiment"
      ),
      (
        .offTopic,
        """
        bonjour de, coucou de, bisous, bisou de, salut de, salut tout le monde, bonjour tout le monde, premiere fois ici, premiere fois que je viens, quelqu un d autre, y a quelqu un, mon chat, mon copain, ma copine, joyeux anniversaire, bonne annee,
        bonne soiree, bonne journee, bon appetit, a demain, au revoir, a bientot, bravo pour, merci pour, pizza, burger, kebab, biere, apero, petit dejeuner, gouter quoi, visa, passeport, airbnb, gare, embouteillage, greve, poussette, fauteuil roulant,
        ascenseur, escalator, bagages, sac a dos, perche a selfie, sortie de secours, telecharger, chargeur, batterie, mot de passe, carte cadeau, code promo, tarif etudiant, file d attente, faire la queue, investissement, credit, pret immobilier,
        horoscope, examen, bac de, maths, serie netflix, mbappe, messi, ligue 1, jeux olympiques, gilets jaunes, retraites, tu es belle, vous etes belle, t es mignonne, t es celibataire, etes vous un robot, tu es un robot, vous m entendez, on entend rien,
        on n entend, ca coupe, ca freeze, ca lague, pixelise, le live, le chat est, vive la france, vive le, abonnez moi, arnaque, au boulot, mon patron, il fait chaud, il fait froid, il fait beau, ils annoncent,
        toilettes, wc, pipi, lavabo, billet, ticket, billetterie, tarif, entree gratuite, reservation, reserver,
        acheter, horaire, horaires, quelle heure, a quelle heure, musee ouvert, musee ferme, ouverture, fermeture, vous fermez, vous ouvrez, ferme a, ouvre a, vestiaire, casier,
        parking, garer, metro, taxi, bus, tram, uber, wifi, mot de passe, restaurant, cafeteria, resto, manger, faim, dejeuner, boutique, souvenir, meteo, quel temps, temps fait il, il pleut, pleut,
        rembourser, remboursement, telephone, numero de, whatsapp, instagram, insta, tiktok, publicite, abonnez, abonne, abonnez vous, je t aime, je vous aime, epouse moi, celibataire, copine, petite amie, politique,
        president, election, macron, trump, football, foot, match, coupe du monde, psg, om, bitcoin, crypto, argent facile, http, https, www, cliquez ici,  gagnez, cliquez, promo, reduction, recette, devoirs, chatgpt, ia, blague, chante, chanson, netflix, jeux,
        hotel, avion, aeroport, audioguide, casque audio, pas de son, le son, bug, bugue, beugue, ca rame, lag, stream, video, camera, micro, volume, plus fort, sous titres, rediffusion, replay, ca va, comment ca va,
        tu t appelles, vous vous appelez, quel age as tu, quel age avez vous, d ou venez vous, bonne nuit, ennuie, ennui, quel jour, actualite, actu, ukraine, gaza, covid, appart
        """
      ),
      (
        .attribute(.name),
        "nom, prenom, s appelle, s appelle comment, comment s appelle, comment s appelait, s appelaient, son nom, quel nom"
      ),
      (.attribute(.weight), "pese, peser, poids, kilo, kilos, tonne, tonnes, lourd, lourde"),
      (.attribute(.age), "quel age, quel age a, quel age avait, age"),
      (.attribute(.family), "marie, mariee, femmes, enfants avait, combien d enfants, celibataire"),
      (.attribute(.count), "combien, combien de, combien y a t il, nombre"),
    ] + FieldQuestions.french,
    short: """
      koi=quoi, kwa=quoi, quoa=quoi, ki=qui, kil=qu il, kel=quel, kelle=quelle, kels=quels, ke=que, keske=qu est ce que, keskec=qu est ce que c est, kesako=qu est ce que c est,
      pk=pourquoi, pq=pourquoi, pkoi=pourquoi, prk=pourquoi, pourkoi=pourquoi, ds=dans, ac=avec, avk=avec, qd=quand, kan=quand, kand=quand, cb=combien, cmb=combien, cbn=combien, combi1=combien,
      ct=c etait, c=c est, g=j ai, jsuis=je suis, chui=je suis, jveu=je veux, jveux=je veux, jpeux=je peux, tt=tout, tte=toute, ts=tous, bcp=beaucoup, mm=meme, ya=il y a, yavait=il y avait, vs=vous, ns=nous,
      ms=mais, slt=salut, bjr=bonjour, bsr=bonsoir, dsl=desole, tkt=, jms=jamais, tjs=toujours, pr=pour, px=peux, pe=peut, fo=faut, voi=voir, jvoi=je vois, nn=non, cki=c est qui, cquoi=c est quoi, ckoi=c est quoi, cest=c est, cé=c est,
      kom=comme, tablo=tableau, chapo=chapeau, bato=bateau, kom1=comment, cmt=comment, kmt=comment, ckoi=c est quoi, dla=de la, jsp=sais, stp=, svp=, qq1=quelqu un, qqn=quelqu un, pb=, msg=
      """)
}
