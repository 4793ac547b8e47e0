extension WordTable {
  static let french = WordTable(
    language: "fr",
    small: """
      montrer montrez le la les l un une des du de d au aux à a et ou où mais donc ni car que qu qui quoi dont
      ce cet cette ces c ça cela ceci celui celle ceux celles ci là y en se s me m te t lui leur leurs
      je j tu il elle on nous vous ils elles moi toi eux mon ma mes ton ta tes son sa ses
      notre nos votre vos dans par pour sur sous avec sans vers chez entre
      est sont es sera serait était étaient être suis sommes ai as ont avez avons avait aurait avoir eu
      quel quelle quels quelles lequel laquelle pourquoi comment quand combien
      ne n pas plus moins très si oui non bien aussi encore déjà ici alors puis
      bonjour bonsoir salut coucou hello merci svp stp bravo aujourd hui tout tous toute toutes hein ben bah euh ah oh
      vrai vraiment trop super mdr ptdr lol genre juste comme même quoi voilà ouais nan va vont faut peut
      the of and
      était-ce estce peu beaucoup jamais toujours après avant lors pendant depuis quelque quelques chose
      """,
    roles: rolesInFrench + OffTopic.french + Chatter.french + FieldQuestions.french
      + ElsewhereCues.french + ShowingQuestions.french,
    short: """
      koi=quoi, kwa=quoi, quoa=quoi, ki=qui, kil=qu il, kel=quel, kelle=quelle, kels=quels, ke=que,
      keske=qu est ce que, keskec=qu est ce que c est, kesako=qu est ce que c est, pk=pourquoi, pq=pourquoi,
      pkoi=pourquoi, prk=pourquoi, pourkoi=pourquoi, ds=dans, ac=avec, avk=avec, qd=quand, kan=quand,
      kand=quand, cb=combien, cmb=combien, cbn=combien, combi1=combien, ct=c etait, c=c est, g=j ai,
      jsuis=je suis, chui=je suis, jveu=je veux, jveux=je veux, jpeux=je peux, tt=tout, tte=toute, ts=tous,
      bcp=beaucoup, mm=meme, ya=il y a, yavait=il y avait, vs=vous, ns=nous, ms=mais, slt=salut, bjr=bonjour,
      bsr=bonsoir, dsl=desole, jms=jamais, tjs=toujours, pr=pour, px=peux, pe=peut, fo=faut, voi=voir,
      jvoi=je vois, nn=non, cki=c est qui, cquoi=c est quoi, ckoi=c est quoi, cest=c est, kom=comme,
      tablo=tableau, chapo=chapeau, bato=bateau, kom1=comment, cmt=comment, kmt=comment, dla=de la, jsp=sais,
      qq1=quelqu un, qqn=quelqu un, koike=quoi que, koua=quoi, qwa=quoi, qoi=quoi, quoii=quoi, qoua=quoi,
      kwoi=quoi, kie=qui est, kic=qui c est, cekoi=c est quoi, cekwa=c est quoi, sékoi=c est quoi,
      ceki=c est qui, cekil=ce qu il, keskil=qu est ce qu il, keskelle=qu est ce qu elle,
      keskon=qu est ce qu on, keskya=qu est ce qu il y a, keskia=qu est ce qu il y a, kesk=qu est ce que,
      qqch=quelque chose, qqc=quelque chose, qqchose=quelque chose, qch=quelque chose, quelqun=quelqu un,
        qqpart=quelque part, qqp=quelque part,
      kelkun=quelqu un, kelkin=quelqu un, kelk1=quelqu un, quelkun=quelqu un, qques=quelques, kelke=quelque,
      kelkechose=quelque chose, chépa=sais pas, chepa=sais pas, chais=sais, jsai=sais, jsais=sais,
      jcrois=je crois, jcroi=je crois, jpense=je pense, jvois=je vois, jvoit=je vois, jpe=je peux,
      jpeu=je peux, jveut=je veux, jvoudrais=je voudrais, jvoudrai=je voudrais, jaimerais=j aimerais,
      jai=j ai, javais=j avais, jetais=j etais, jadore=j adore, jtrouve=je trouve, jme=je me, jte=je te,
      jle=je le, jarrive=j arrive, jviens=je viens, jconnais=je connais, jcomprends=je comprends,
      jcomprend=je comprends, chuis=je suis, jsui=je suis, ditmoi=dis moi, dismoi=dis moi, ditesmoi=dites moi,
      montrezmoi=montrez moi, montremoi=montre moi, montreznous=montrez nous, silvousplait=s il vous plait,
      sivouplait=s il vous plait, svpl=s il vous plait, siouplé=s il vous plait, siteplait=s il te plait,
      stpl=s il te plait, mrc=merci, mci=merci, merki=merci, mercii=merci, merciii=merci, mersi=merci,
      bnj=bonjour, bjour=bonjour, bonjourr=bonjour, bnjr=bonjour, bonsoirr=bonsoir, bsoir=bonsoir, salu=salut,
      slu=salut, kc=qu est ce, qand=quand, kantesk=quand est ce que, cmbien=combien,
      kombien=combien, kombi1=combien, cmb1=combien, comben=combien, komen=comment, koment=comment,
      komment=comment, comen=comment, commen=comment, coment=comment, cment=comment, commt=comment,
      cmnt=comment, pourqoi=pourquoi, pourquoua=pourquoi, prkoi=pourquoi, prquoi=pourquoi, pkwa=pourquoi,
      pcq=parce que, pcke=parce que, parsk=parce que, pask=parce que, paske=parce que, parske=parce que,
      parcke=parce que, psk=parce que, pasque=parce que, pck=parce que, pdt=pendant, pdant=pendant, dc=donc,
      dnc=donc, donk=donc, alr=alors, alor=alors, alorsss=alors, ossi=aussi, aussii=aussi, oci=aussi,
      ojd=aujourd hui, auj=aujourd hui, ajd=aujourd hui, ojrd=aujourd hui, mtn=maintenant, mnt=maintenant,
      maint=maintenant, mtnt=maintenant, tjr=toujours, tjrs=toujours, tjours=toujours, toujour=toujours,
      jamai=jamais, bq=beaucoup, bcoup=beaucoup, bocou=beaucoup, boku=beaucoup, bokou=beaucoup, tro=trop,
      troo=trop, trooop=trop, grv=grave, vrmt=vraiment, vrmnt=vraiment, vrm=vraiment, vrement=vraiment,
      vraimen=vraiment, vraimt=vraiment, frchmt=franchement, serieu=serieux, srx=serieux,
      intéressan=interessant, interessan=interessant, tlm=tout le monde, ttlm=tout le monde,
      tlmd=tout le monde, ttes=toutes, ttfois=toutefois, ttefois=toutefois, dacc=d accord,
      dak=d accord, dacor=d accord, daccord=d accord, ouai=ouais, oué=ouais, naan=non, nonn=non,
      noooon=non, ouiii=oui, ouii=oui, avc=avec, avek=avec, avecc=avec, avt=avant,
      pdv=point de vue, tps=temps, tmps=temps, lgtps=longtemps, lgtmps=longtemps, longtps=longtemps,
      qqs=quelques, qqf=quelquefois, ptit=petit, ptite=petite, ptits=petits, ptites=petites, grd=grand,
      gde=grande, grde=grande, gds=grands, jolii=joli, zoli=joli, zolie=jolie, mgnifique=magnifique,
      magnifik=magnifique, manifik=magnifique, bizar=bizarre, bizare=bizarre, zarb=bizarre, peintr=peintre,
      peinre=peintre, tableo=tableau, tablau=tableau, tablos=tableaux, pintur=peinture, pinture=peinture,
      painture=peinture, peintur=peinture, sculptur=sculpture, statu=statue, foto=photo, fotos=photos,
      msieur=monsieur, msieu=monsieur, mdme=madame, mlle=mademoiselle, melle=mademoiselle, fmme=femme,
      ptin=putain, fiy=fille, fiye=fille, chi1=chien, xien=chien, chyen=chien, shat=chat, oizo=oiseau,
      oiso=oiseau, wazo=oiseau, zozio=oiseau, zoizo=oiseau, chval=cheval, shval=cheval, ceval=cheval,
      ariere=arriere, arriereplan=arriere plan, derier=derriere, derierre=derriere, deriere=derriere,
      dvt=devant, dvant=devant, devan=devant, gche=gauche, goche=gauche, drte=droite, drt=droite,
      drwate=droite, enba=en bas, enhaut=en haut, enho=en haut, mileu=milieu, acoté=a cote,
      acote=a cote, koté=cote, kote=cote, xpliquer=expliquer, xplik=explique, explik=explique,
      expliker=expliquer, xplication=explication, esplique=explique, rgarde=regarde,
      rgd=regarde, rgder=regarder, rgarder=regarder, bi1=bien, ri1=rien, rienn=rien, 2m1=demain, dem1=demain,
      vla=voila, vlà=voila, wala=voila, gnr=genre, qsn=question, qst=question, kestion=question,
      questio=question, nbr=nombre, nbre=nombre, env=environ, siecl=siecle, siekl=siecle
      """)

  private static let rolesInFrench: [(WordRole, String)] = [
    (
      .soft,
      """
      s il vous plait, s il te plait, peut on, pouvez, pourriez, peux, veux, voudrais, voudrait,
      montre, voir, vois, voit, vu, verra, verrai, verrons, verrez, regarder, regardez, revoir, zoom, zoomer,
      zoomez, de plus pres, approcher, approchez, parle, parler, parlez, parlez nous, raconte, raconter, racontez,
      explique, expliquer, expliquez, dis, dire, dites, savoir, sais, connaître, signifie, veut dire, ca veut dire,
      represente, symbolise, fait, faire, font, ete, y a t il, il y a, y a, est ce que, question, on dirait, a l air, air,
      peint, peinte, peindre, realise, cree, dessine,
      louvre, prado, petit palais, tableau, peinture, toile, oeuvre, image, photo, detail, sculpture, statue, piece, musee, madame, monsieur,
      guide, artistes, truc, machin, chose, bidule, petit, petite, joli, jolie, beau, belle, magnifique, sublime, bizarre, drole, etrange,
      marrant, mignon, mignonne, interessant, incroyable, dingue, genial, superbe, c est vrai, en vrai, du coup, en fait,
      mis, mettre, en train de, en train, definitivement, reellement, environ, met, sert, passe, appelle, exactement, finalement,
      pourrait, pourrais, voulez, veulent, aimerait, decrire, decrivez, commenter, commentez, mentionne, mentionner, evoquer, comprendre, compris, explication, precision, remarque, remarquer, apercois, apercoit, distingue, distingue t on, rapprocher, rapprochez, agrandir, agrandissez, focus, focus sur, zoom sur, zoomer sur, zoomez sur,
      montrez nous, montre nous, montrez moi, montre moi, dites nous, dites moi, dis moi, parlez moi, parle nous, parle moi, racontez nous, racontez moi, expliquez nous, expliquez moi, explique moi, explique nous, donnez nous, donnez moi, donner, un mot sur, des infos sur, infos sur, info sur, une info, des precisions sur, au sujet de, a propos de, concernant, a quoi sert, a quoi ca sert, ca sert a quoi, ca rime a quoi, c est cense, cense, censee, suppose, supposee,
      passionnant, instructif, bluffant, impressionnant, fascinant, extraordinaire, captivant, emouvant, splendide, merveilleux, merveilleuse, surprenant, etonnant, etonnante, flippant, glauque, chelou, zarbi, troublant, hallucinant, saisissant, cool, sympa, style, stylé, ouf, trop bien, rigolo, rigolote, trucmuche, schmilblick, zigouigoui, machin truc, machin chose,
      precis, precise, precisement, exact, exacte, certain, certaine, fameux truc, sacre, sacree, foutu, fichu, espece, sorte, vague, vaguement, plutot, completement, totalement, absolument, tellement, vachement, hyper, assez, presque, quasi, quasiment, a peu pres, grosso modo, plus ou moins, au juste, au total, en tout, en general, en particulier, notamment, justement, soi disant, la rumeur, une rumeur, rumeur
      """
    ),
    (
      .content,
      "{|la |cette |quelle |une |sa }salle {a manger|de bain|de bains|de bal|du trone|d attente}"
    ),
    (
      .cue(.other),
      """
      autre, autres, l autre, les autres, d autres, une autre, un autre, d autre, et l autre, celui d a cote, celle d a cote, pas celui la, pas celle la, pas celui ci, pas celle ci, non l autre, je parle de l autre, le suivant, la suivante, les suivants, un deuxieme, une deuxieme, un second, une seconde fois, il y en a d autres, y en a d autres
      """
    ),
    (
      .cue(.rest),
      "quoi d autre, quoi d autres, y a quoi d autre, il y a quoi d autre, autre chose, sinon, le reste, et le reste"
    ),
    (
      .cue(.same),
      """
      pourquoi, pourquoi ca, comment ca, encore, plus, en savoir plus, dites en plus, ah bon, c est a dire, et alors, pour quoi faire, vraiment, dites nous en plus, dites m en plus, dis m en plus, developpez, developper, vous pouvez developper, approfondir, precisez, plus de details, plus d infos, plus d informations, davantage, en dire davantage, continuez, continue, et puis, comment se fait il, pourquoi donc, pourquoi pas, et pourquoi, mais pourquoi, pour quelle raison, pour quelles raisons, dans quel but, comment ca se fait, ca veut dire quoi, qu est ce que ca veut dire, qu est ce que ca signifie, c est quoi l histoire, par exemple, comme quoi, comment le sait on, comment on le sait, comment vous savez, vous etes sur, vous etes sure, c est sur, c est vrai ca, ah oui
      """
    ),
    (
      .attribute(.name),
      """
      nom, prenom, s appelle, s appelle comment, comment s appelle, comment s appelait, s appelaient, son nom, quel nom, s appelait, s appelait comment, comment se nomme, se nomme, se nommait, comment se prenomme, prenomme, nom de famille, surnom, surnomme, surnommait, petit nom, blaze, patronyme, nomme comment, quel est son petit nom, comment {il|elle|ils|elles} {s appelait|s appelaient|se nomme|s appellent}, quel prenom, leur nom, leurs noms, ses prenoms
      """
    ),
    (
      .attribute(.weight),
      """
      pese, peser, poids, kilo, kilos, tonne, tonnes, lourd, lourde, ca pese, pesait, pesent, combien {ca |il |elle |}{pese|pesait|pesent}, combien de {kilos|kilo|kg|tonnes|tonne|grammes|livres de poids|carats}, {ca|il|elle} pese combien, kg, quel poids, {c est|il est|elle est} {lourd|lourde|leger|legere} {comment|a combien}, {fait|font} combien de {kilos|kg|tonnes}, son poids
      """
    ),
    (
      .attribute(.age),
      """
      quel age, quel age a, quel age avait, age, a quel age, quel age {il|elle|ils|elles} {a|avait|ont|avaient}, {il|elle|ils|elles} {a|avait|ont|avaient} quel age, son age, leur age, {il|elle} {a|avait} combien d annees, {il|elle} est {majeur|majeure|mineur|mineure}, {est il|est elle} {majeur|majeure|mineur|mineure}, dans {sa|la} {vingtaine|trentaine|quarantaine|cinquantaine|soixantaine}
      """
    ),
    (
      .attribute(.family),
      """
      {est|etait} {il|elle} {marie|mariee}, {il|elle} {est|etait|a ete|n est pas|n etait pas} {marie|mariee}, {ils|elles} {sont|etaient} {maries|mariees|en couple|ensemble|divorces}, {marie|mariee|maries} {a qui|combien de fois|ou celibataire}, s est {marie|mariee|remarie|remariee}, se marier, qui a t {il|elle} epouse, {il|elle} a epouse qui, combien de {femmes|epouses|maris|maitresses|amants} {a t il|avait il|a t elle|avait elle|il a eu|elle a eu|il avait|elle avait}, enfants avait, {combien d|des} enfants {avait|a t|il|elle|ont ils|a eu|il a|elle a|a t il|a t elle|ensemble|en tout}, combien d enfants, {a t il|a t elle|avait il|avait elle|il a eu|elle a eu|il avait|elle avait|ont ils} {eu |}{des enfants|une femme|un mari|une maitresse|des freres|des soeurs|un amant|des descendants}, celibataire, conjoint, en couple, fiance avec, veuf ou
      """
    ),
    (
      .attribute(.count),
      """
      combien, combien de, combien y a t il, nombre, combien il y a, combien il y en a, il y en a combien, y en a combien, y en a t il beaucoup, combien y en a, combien y en a t il, combien {sont ils|sont elles|ils sont|elles sont|sont}, {ils|elles} sont combien, quel nombre, le nombre, nombre de, nombre exact, combien d, compter, comptez, combien en tout, combien au total, combien de fois
      """
    ),
    (
      .attribute(.origin),
      """
      d ou {il|elle|ca|ils|elles} {vient|viennent|provient|sort}, {il|elle|ca} {vient|provient|sort} d ou, {vient|provient} de {quel|quelle|ou} {pays|ville|region|endroit}, comment {il|elle|ca} {est|a} {arrive|atterri|fini} {ici|la|au louvre|au musee}, comment c est {arrive|fini} {ici|la|au louvre|au musee}, comment {est il|est elle} {arrive|arrivee} {ici|la|au louvre|au musee|au prado}, {decouvert|decouverte|retrouve|deterre|exhume|exhumee|deniche} ou, ou {a t on|l a t on|on l a|on a} {trouve|decouvert|retrouve|deterre}, ou {a t il|a t elle|il a|elle a} ete {trouve|trouvee|decouvert|decouverte|retrouve|deterre|exhume|exhumee|fabrique|fabriquee}, rapporte d ou, ramene d ou, provenant, originaire
      """
    ),
    (
      .attribute(.life),
      """
      cause de {la |sa |}mort, mort {de quoi|a quel|comment|jeune|quand|ou}, morte {de quoi|a quel|comment|quand|jeune}, {mort|morte} en quelle annee, de quoi {est il|est elle|il est|elle est} {mort|morte}, comment {est il|est elle|il est|elle est} {mort|morte}, est {il|elle} {encore |toujours |}{vivant|vivante|en vie}, {toujours|encore} {vivant|vivante|en vie}, {il|elle} vit encore, {il|elle} est {ne|nee} {ou|quand|en|a}, {ne|nee} {quand|en quelle|le combien}, {date|lieu} de {naissance|mort|deces}, enterre ou, enterree ou, {ou est|ou est ce qu} {il|elle} {enterre|enterree|est enterre|est enterree}, {etait|est} {il|elle} {riche|pauvre|gay|homo|homosexuel|homosexuelle|croyant|croyante|malade|heureux|heureuse|connu de son vivant|celebre de son vivant|gaucher|gauchere|fou|folle}, {il|elle} {etait|est} {riche|pauvre|gay|homo|homosexuel|croyant|gaucher}, de son vivant, {il|elle} {gagnait|gagne|touchait} combien, combien {il|elle} {gagnait|touchait}, {sa|son|quelle} {nationalite|religion|salaire|profession|fortune|origine sociale|orientation sexuelle|signe astro}, il faisait quoi dans la vie, {il|elle} {vivait|habitait|a vecu} {ou|a quelle|combien|jusqu|quand}, a regne combien, combien de temps {a t il|a t elle|il a|elle a} {regne|vecu|gouverne}, vegetarien
      """
    ),
    (
      .attribute(.height),
      """
      {il|elle} etait {|si |vraiment |tres |aussi }{grand|grande|petit|petite}, etait {il|elle} {|si |vraiment |tres |aussi }{grand|grande|petit|petite}
      """
    ),
    (
      .content,
      "{vieux|vieil} {monsieur|homme|type|mec|bonhomme|roi|pretre|moine|mendiant|gars|messieurs|hommes}, vieille {dame|femme|mere|dames|femmes}"
    ),
    (
      .attribute(.duration),
      """
      combien de temps {il|elle|ca|a t il|ils|cela|l artiste|le peintre|a t elle} {a mis|a pris|a fallu|fallu|mis|pris|ont mis|lui a pris|met|prend}, combien de temps {pour|faut il|il faut|il a fallu|a t il fallu|a demande|a necessite|a dure|ca prend|ca dure|dure} , en combien de {temps|jours|mois|semaines|heures|annees}, combien d {heures|annees de travail|heures de travail|annees pour}, combien de semaines, combien de {mois|jours|annees|semaines} {pour|de travail|il a fallu|a t il fallu|ca a pris|il a mis}, {mis|pris|dure|demande|necessite} {combien|longtemps|beaucoup de temps|du temps|des annees|des mois}, temps de {realisation|fabrication|travail|creation|production}, duree {des travaux|du chantier|de fabrication|de realisation|de la creation}, {c|ca} {a ete|est|etait} long a {faire|peindre|realiser|sculpter|fabriquer}, long a {faire|peindre|realiser|sculpter|fabriquer}, rapide a {faire|peindre}
      """
    ),
    (
      .offTopic,
      """
      salut tout le monde {ici|ca va}, y a quelqu un {ici|ce soir}, merci d etre la, on se voit demain
      """
    ),
  ]
}
