extension FieldQuestions {
  /// In folded letters, an apostrophe as a space.
  static let french: [(WordRole, String)] = [
    (
      .who,
      "qui, ki, qui est ce qui, qui c est qui"
    ),
    (
      .making,
      """
      peint, peinte, peindre, peignait, fait, faite, realise, cree, sculpte, dessine, grave, construit, concu, compose, execute, imagine, produit, bati, pondu,
      invente, fabrique, tisse, photographie, signe, fait ca, realisee, creee, sculptee, dessinee, gravee, concue, composee, executee, inventee, fabriquee,
      tissee, photographiee
      """
    ),
    (
      .attribution,
      """
      {c est|est ce|ce serait|ca serait|on dirait} {|pas }{du|un|une|de|d|le|la}, {c est|il est|elle est} de
      """
    ),
    (
      .work,
      """
      tableau, toile, peinture, oeuvre, statue, sculpture, piece, image, photo, dessin, gravure, fresque, truc, machin, chose, bidule, objet, buste, chef d oeuvre,
      merveille, original, originale, celui la, celle la, celui ci, celle ci
      """
    ),
    (
      .question(.artist),
      """
      {c est |}qui {le |la |l |son |en est l |est le |est la |est l |est son }{peintre|artiste|auteur|sculpteur|createur|architecte|dessinateur|graveur},
      nom {de l |du |de son }{artiste|peintre|sculpteur|auteur|architecte|createur}, {peint|fait|realise|cree|dessine|sculpte|grave|execute|concu|signe} par{| qui},
      {par |c est |de |d |}{quel|quelle|quels} {est le |est l |}{artiste|peintre|sculpteur|auteur|architecte|maitre|dessinateur|genie},
      {d apres|signe|c est signe|attribue a} qui, qui tenait {|le |les }{pinceau|pinceaux|ciseau|burin|crayon}, qui est derriere {ce|cette|le|la|l}, la main de quel, un artiste connu, un peintre connu, quelle signature, par qui, {c est |vient |est |}de qui, {oeuvre|tableau|toile|main|pinceau} de qui, auteur, artiste, peintre, sculpteur, createur, dessinateur
      """
    ),
    (
      .question(.date),
      """
      date, {quelle|quel|cette|d|en} annee, {quoi|donne|donnez|connait|sait|savoir|dire} l annee, annee {de|d|du|exacte|precise|peinte}, siecle, epoque, periode, millenaire, decennie, combientieme, datation, de quand, ca date, il date, elle date, date t il, date t elle,
      quel moment, {quel|quelle} age {a|ont|peut avoir} {|t }{ce|cette|le|la|il|elle|l}, {a|fait|ca a} quel age, plus {vieux|vieille|ancien|ancienne|jeune|recent|recente} que, {avant ou apres|avant ou d apres|d avant ou d apres|avant ou pendant|pendant ou apres}{| la revolution| la guerre| la renaissance| l empire| le moyen age| napoleon| 1789| jesus christ}, {|d }{avant|apres} jc, {sous|de|du temps de|au temps de|a l epoque de|pendant|durant} {quel|quels|quelle} {roi|rois|reine|regne|empereur|pape|pharaon|dynastie|president|regime|republique}, {quel|quelle} {roi|reine|empereur|pape|pharaon} {regnait|gouvernait|etait au pouvoir|etait sur le trone}, qui {regnait|gouvernait|etait roi|etait au pouvoir|etait sur le trone} {a l epoque|alors|a ce moment}, sous le regne de {qui|quel}, {|du |au |le |de la fin du |debut }{12e|13e|14e|15e|16e|17e|18e|19e|20e|xiie|xiiie|xive|xve|xvie|xviie|xviiie|xixe|xxe}{| siecle}, medieval, contemporain, contemporaine, moderne, antiquite, moyen age, ancien, ancienne, antique, recent, recente, vieux, vieille, remonte, combien d annees, combien d ans, combien de siecles, combien de temps, depuis combien, longtemps
      """
    ),
    (
      .question(.size),
      """
      taille, dimension, dimensions, format, hauteur, largeur, longueur, epaisseur, diametre, envergure, mensurations, echelle, grandeur, surface,
      mesure, mesurer, mesurait, mesurent, minuscule, enorme, immense, gigantesque, monumental, colossal, metre, centimetre, cm, m2, metre carre,
      grand, grande, gros, grosse, large, grandeur nature, taille humaine, {ca |il |elle |le tableau |la toile |la statue }fait combien, combien {de |ca |il |elle |}{mesure|fait|haut|large|long|hauteur|largeur},
      combien fait {il|elle|t il|t elle|ca|le|la|ce|cette}, {ca |il |elle |}{fait|mesure} {combien|quelle taille|quelle hauteur|quelle largeur}{| de haut| de large| de long| de hauteur| en hauteur}, combien de {metres|centimetres|cm|m}{| de haut| de large| de long| carres},
      combien sur combien, {plus|aussi} {petit|petite|grand|grande|gros|grosse|haut|haute|large} {que|qu|qu un|qu une|comme}, {petit|petite|grand|grande|gros|grosse} comme, la taille d {un|une}, {|ca |il |elle }{tient|tiendrait|rentre|rentrerait|passe|passerait} {dans|chez|par|sur}, feuille a4, carte postale, {c est|il est|elle est|tout|toute|si|tellement|tres|trop|super|plus|aussi} {petit|petite|haut|haute}, haut comment, petit comment, tout le mur, tout un mur
      """
    ),
    (
      .question(.technique),
      """
      technique, {|c est |a |a l |a la |de l |de la |sur |peinture a |peinture a l |au |du }{huile|aquarelle|gouache|tempera|acrylique|fusain}{| sur toile| sur bois| sur panneau}, {c est |}{une|de la|du|un} {fresque|gravure|lithographie|estampe|mosaique|tapisserie|photo|photographie|pastel|crayon|dessin|moulage|reproduction|impression|huile}{| ou},
      {sur|de|du|en} {|la }{toile|bois|panneau|papier|carton|cuivre|mur|soie} ou{| sur| en| du| de la}, {une|de la|un} {toile|peinture|tableau} ou, {peint|peinte|fait|faite} {|directement }{sur|a} {le|la|l|du|de la}{| mur| bois| toile| huile}, {utilise|utilisait|emploie|employait|pris} quoi{| comme}, materiau, matiere, matieres, support, medium, {quel |quelle |quels |quelles }{|genre de |type de |sorte de |style de }{peinture|pierre|bois|metal|procede|methode|pigment|marbre|roche|tissu},
      {en|avec|sur|de|dans} quoi, de quoi {c est|est|est ce} {|fait|compose}, {fait|compose|constitue} {de|en|a partir de}, comment {c est|ca a ete|a t il ete|est ce|c a ete|il a ete|elle a ete} {fait|peint|realise|sculpte|fabrique},
      {fait|peint|realise|fabrique} comment, {peint|peinte} {sur|a l}, c est quoi {comme |la |}{peinture|matiere|technique|materiau|pierre|metal|bois|marbre}, quoi comme {peinture|matiere|technique|materiau|pierre|metal|bois|marbre}
      """
    ),
    (
      .question(.location),
      """
      ou {est|c est|sont|se trouve|se trouvent|trouver|peut on|on peut|je peux|puis je|faut il|il est|elle est|ils sont|elles sont|le voir|la voir|aller|va t on|il se trouve|elle se trouve|est ce|est il|est elle|c|a|il|elle|ca},
      {c est|il est|elle est|ils sont|elles sont|se trouve|trouve|expose|exposee|accroche|accrochee|visible|conserve|conservee|garde|situe|installe|voir|va|vais|aller|range|tableau|oeuvre|est} ou,
      salle, {la |cette |quelle }{salle|piece|galerie}{| s appelle| s appelle comment}, on est ou, {dans|de} {quelle|quel} {salle|musee|aile|galerie|partie|batiment|piece}, toujours {expose|exposee|visible|accroche}, en vrai ou, etage, quelle aile, galerie, musee, emplacement, localisation, expose, exposee, exposes, se trouve, conserve, conservee, accroche, accrochee, batiment, numero de salle,
      {|bien |la }{c est|est ce|on est|est on|nous sommes|sommes nous|vous etes|etes vous} {|bien |la }{le|au|dans le} {|musee du }{louvre|prado|petit palais|british museum}
      """
    ),
    (
      .question(.identity),
      """
      qu est ce que c est, c est quoi, qu est ce, qu est ce que, qu est ce qu {on voit|on regarde|il y a}, {quel|quelle} est {le |la |l }{titre|tableau|oeuvre|toile|sujet|scene},
      {nom|titre} {du |de la |de ce |de cette |de l |d une |d un }{tableau|toile|oeuvre|peinture|statue|sculpture|objet|piece|dessin|image}, titre, {on|nous} {est|sommes} {devant quoi|face a quoi}, {vous |tu |}{regardez|regardes} quoi, rappelez {|moi |nous }le {titre|nom}, comment {s appelle|se nomme|s intitule|on appelle} {ce|cette|le|la|l} {tableau|toile|oeuvre|peinture|statue|sculpture|objet|dessin|truc|piece|machin},
      ca s appelle{| comment}, s intitule, comment {il|elle|ca} s appelle, lequel c est, c est lequel, c est laquelle, {quel|quelle} {tableau|oeuvre|toile|statue|sculpture}, {que|qu|quoi} {voit on|regarde t on|represente|raconte},
      {on|je|vous} {voit|regarde|vois|regardez|voyez} quoi, {ca|il|elle} {represente|raconte|montre} quoi, que ca represente
      """
    ),
    (
      .whoItIs,
      "c est qui{| elle| lui}, qui {est ce|est elle|est il|c est|est cette|est cet|est ce monsieur}"
    ),
    (
      .meaning,
      "{|que |ca |cela |il |elle |qu est ce que ca }{veut|voulait} dire{| quoi}, {|ca |que |cela }signifie{| quoi}, signification, c est quoi le sens"
    ),
    (
      .whose,
      "{|c est |c etait }a qui{| est| etait| c est| c etait}, {appartient|appartenait|appartenu|appartenir} a{| qui}, pour qui"
    ),
    (
      .question(.price),
      """
      {c est|ca fait|c} combien, combien {|ca |il |elle |t il |t elle |on }{coute|couterait|vaut|vaudrait|valait|peut valoir|peut couter|valent|coutent|a coute}, combien {|ca |il |elle |l a t on |a t il |a t elle }{|s est |ete |a ete }{vendu|achete|paye},
      coute, couter, valoir, {a|pour|de|son|au|quel|le|un|du} prix, vaut{| il| elle}, {estime|estimee} a, combien de {millions|euros|dollars|milliards}, hors de prix, ca coute, cher
      """
    ),
    (
      .question(.fame),
      """
      celebre, connu, connue, fameux, fameuse, special, speciale, important, importante, {quoi|qu a t il|qu a t elle} de {special|particulier}, pourquoi tout le monde, {ce qui le|ce qui la} rend
      """
    ),
    (
      .attribute(.origin),
      """
      d ou {vient|viennent|elle vient|il vient|ca vient|sort|provient}, {vient|viennent|provient} d ou, provenance, origine,
      comment {le musee|le palais|le petit palais|le louvre|le prado|la france|ils|vous|on} {|l |la |le |les |s }{a|ont|avez} {|t il |t elle }{eu|eue|obtenu|obtenue|recu|recue|recupere|recuperee|acquis|acquise|trouve|trouvee|procure}{| ce tableau| cette toile| cette oeuvre| cette statue},
      {le musee|le palais|le petit palais|le louvre|le prado|la france|ils|vous|on} {|l |la |le |les }{a|ont|avez} {eu|eue|obtenu|obtenue|recu|recue|recupere|recuperee|acquis|acquise} {|ce tableau |cette toile |cette oeuvre |cette statue |ca }comment,
      comment {c est|c |ca a|est il|est elle|il est|elle est|ce tableau est|cette oeuvre est} {arrive|arrivee|venu|venue|entre|entree}{| ici| la| au musee| au palais| au louvre| chez vous| au prado},
      {c est|il est|elle est} {arrive|arrivee|venu|venue|entre|entree} comment{| ici| la| au musee| au palais| au louvre| chez vous}
      """
    ),
    (
      .attribute(.life),
      """
      mort, morte, mourir, meurt, mourut, mouru, decede, deces, ne en, ne a, ne ou, nee, il est ne, elle est nee, il est mort, elle est morte, naissance, regne, regner, divorce, divorcer, nationalite, de quel pays, quel pays,
      {jouait|joue|jouer|joua|jouent|jouaient} dans {quelle|quelles} {piece|pieces}, dans {quelle|quelles} {piece|pieces} {jouait|joue|joua|jouaient|elle jouait|il jouait|elle joue|il joue|elle a joue|il a joue|a t elle joue|a t il joue},
      paye, payee, gagnait, salaire, race, religion, croyait, maladie, malade, etudie, vecu, vivait, assassine, avait il peur, quelle langue parlait
      """
    ),
    (
      .attribute(.duration),
      "combien de temps {il a mis|ca a pris|a pris|pour|a dure|a t il|pour le|faut il}, {ca|il|elle} a {pris|mis|dure} {longtemps|combien}{| de temps| d annees| de mois}, mis combien de temps, pendant combien de temps, combien de {mois|jours|heures}"
    ),
  ]
}
