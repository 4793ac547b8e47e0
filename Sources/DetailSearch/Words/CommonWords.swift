// swift-format-ignore-file

/// Words so common that nobody needs to be told what they mean: never set right as slips, and of no weight in a
/// request where nothing on show has them.
enum CommonWords {
  static let french = """
    a à absence absolument ac accord actuel actuelle actuellement actuelles actuels afin agir agissait agit
    ah ai aidaient aidais aidait aide aidé aidée aident aider aidera aiderai aiderais aiderait aiderez aides
    aidés aidez aidons aie aïe aient aies aille aillent ailles ailleurs aimeraient aimerais aimerait aimeriez
    aimerions ainsi ait ajd allaient allais allait allant allé aller allés allez alliez allions allons alors
    anciennement anecdote anecdotes apercevait apercevoir aperçois aperçoit aperçoivent aperçu aperçue
    apparais apparaissait apparaissent apparait apparaît apparaitre apparaître apparemment appartenaient
    appartenait appartenir appartenu appartiennent appartient apparu apparue appelaient appelais appelait
    appelé appelée appeler appelés appelez appelle appellent appellera appellerai appellerais appellerait
    appellerez appelles appelons apprenais apprenait apprend apprendra apprendre apprends apprenez apprenne
    apprennent apprenons appris apprise approximativement après arrivaient arrivais arrivait arrive arrivé
    arrivée arrivent arriver arrivera arriverai arriverais arriverait arriverez arrives arrivés arrivez
    arrivons as askip aspect aspects assez attend attendaient attendais attendait attendent attendez
    attendons attendre attends attendu au aucun aucune aucunement aucunes aucuns auj aujourd aujourdhui
    auparavant auprès auquel aura aurai auraient aurais aurait auras aurez auriez aurions aurons auront aussi
    aussitôt autant autour autre autrefois autrement autres autrui aux auxquelles auxquels avaient avais
    avait avant avc avec avez aviez avions avis avoir avons ayant ayez ayons ba bah bcp beaucoup beh bein ben
    besoin besoins bidule bidules bien bientôt bienvenue bizarre bizarrement bizarres bjr bof bon bonjour
    bonne bons bonsoir bravo bref brièvement bsr but buts bye c ca ça capable capables capacité car
    caractéristique caractéristiques carrément cas catégorie catégories cause causé causer causes causez cc
    ce ceci cela celle celles celui censé censée censés cependant certain certaine certainement certaines
    certains certitude ces cest cet cetait cette ceux chacun chacune chais change changé changer changes
    changez chaque cherchaient cherchais cherchait cherche cherché cherchée cherchent chercher cherchera
    chercherai chercherais chercherait cherches cherchés cherchez cherchons chez choisi choisie choisir
    choisis choisissait choisissent choisissez choisit choix chose choses chouia chui chuis ci ciao
    circonstance circonstances ckoi clairement clique cliqué cliquer cliques cliquez combien comme
    commençaient commençais commençait commence commencé commencée commencent commencer commencera
    commencerai commencerais commencerait commencerez commences commencés commencez commençons comment
    commentaire commentaires communément comparaison compare comparé comparer compares comparez complet
    complète complètement compliqué compliquée comporte comporté comporter comportes comportez comprenaient
    comprenais comprenait comprend comprendra comprendrai comprendrais comprendre comprends comprenez
    comprenne comprennent comprennes comprenons compris comprise concept concepts concernant concerne
    concerné concerner concernes concernez concrètement confirme confirmé confirmer confirmes confirmez
    conformément connais connaissaient connaissais connaissait connaissance connaissances connaissent
    connaissez connaissiez connaissons connait connaît connaîtrais connaitre connaître connu connue connues
    connus conséquence conséquences considère considéré considérer considères considérez consiste consisté
    consister consistes consistez constamment constate constaté constater constates constatez contenait
    contenir contexte contextes contiennent contient continuaient continuais continuait continue continué
    continuée continuellement continuent continuer continuera continuerai continuerais continuerait
    continuerez continues continués continuez continuons contrairement contre convenir convient cool correct
    correcte correctement correspond correspondait correspondent correspondre côté côtés coucou coup
    couramment cquoi croient croirai croirais croirait croire crois croit croyaient croyais croyait croyez
    croyiez croyons curieusement d dac dacc daccord dans davantage de début débute débuté débuter débutes
    débutez débuts décide décidé décidément décider décides décidez décriras décrire décris décrit décrite
    décrivent décrivez dedans définition définitions définitivement dehors déjà delà délai demain demandaient
    demandais demandait demande demandé demandée demandent demander demandera demanderai demanderais
    demanderait demanderez demandes demandés demandez demandons dépend dépendait dépendent dépendre depuis
    dérange dérangé déranger déranges dérangez derechef dernier dernière dernièrement dernières derniers
    derrière des dès description descriptions désigne désigné désigner désignes désignez désolé désolée
    désolés désormais desquelles desquels dessous dessus détail détails devaient devais devait devant
    devenaient devenais devenait devenez devenir devenons devenu devenue devenues devenus devez deviendra
    deviendrait devienne deviennent deviens devient deviez devine deviné deviner devines devinez devint
    devions devoir devons devra devrai devraient devrais devrait devras devrez devriez devrions devrons
    devront diantre différemment différence différences différent différente différentes différents difficile
    difficilement difficiles difficulté difficultés dira dirai diraient dirais dirait diras dire directement
    direz diriez dirons diront dis disaient disais disait disant discute discuté discuter discutes discutez
    dise disent dises disiez disions disons distingue distingué distinguer distingues distinguez dit dites
    dits divers diverses dois doit doive doivent doives dommage donc donnaient donnais donnait donne donné
    donnent donner donnera donnerai donnerais donnerait donnerez donnes donnés donnez donnons dont dorénavant
    doucement doute douté douter doutes doutez drôlement ds dsl du dû due dues duquel durant dus dut écoute
    écouté écouter écoutes écoutez effectivement effet effets également eh élément éléments elle elles en
    encore enfin énormément ensuite entend entendais entendait entendent entendez entendons entendre entends
    entendu entendue entendus entièrement entre envers envie environ erreur erreurs es espérais espérait
    espère espérer espérez espérons essaie essaient essaiera essaierai essaierais essaierait essaierez
    essaies essayaient essayais essayait essaye essayé essayée essayent essayer essayes essayés essayez
    essayons essentiellement est et étaient étais était étant étape étapes etc été éternellement êtes étiez
    étions étrangement être eu eue euh eurent eus eut eût eux éventuellement évidemment évident évidente
    évoque évoqué évoquer évoques évoquez exact exacte exactement exactes exacts excepté exclusivement excuse
    excusé excuser excuses excusez exemple exemples existaient existait existe existé existence existent
    exister existes existez explication explications expliquaient expliquais expliquait explique expliqué
    expliquée expliquent expliquer expliquera expliquerai expliquerais expliquerait expliquerez expliques
    expliqués expliquez expliquons exprès extrêmement facile facilement faciles façon façons faire fais
    faisaient faisais faisait faisant faisiez faisions faisons fait faite faites faits fallait falloir fallu
    fallut fameuse fameux fasse fassent fasses fassiez fassions faudra faudrait faut fera ferai feraient
    ferais ferait feras ferez feriez ferions ferons feront fichtre fin finalement fini finie finir finira
    finirait finis finissaient finissait finissent finissez finissons finit firent fit fois fonction
    fonctions font forcément fortement franchement franco fréquemment fréquence furent fus fut fût général
    générale généralement génial géniale géniaux genre genres globalement grosso guère ha habituel habituelle
    habituellement hasard hé hein hélas hello hésite hésité hésiter hésites hésitez heu heureusement hey hier
    histoire histoires hm hmm honnêtement hop hormis hors hui hum hyper hypothèse hypothèses icelui ici idée
    idées idem identifie identifié identifier identifies identifiez identique identiques identité ignore
    ignoré ignorer ignores ignorez il ils imaginaient imaginais imaginait imagine imaginé imaginée imaginent
    imaginer imaginera imaginerai imaginerais imaginerait imaginerez imagines imaginés imaginez imaginons
    immédiatement impec importance important importante importantes importants importe importé importer
    importes importez impossible impossibles incapable incroyable incroyablement incroyables indice indices
    indique indiqué indiquer indiques indiquez indirectement info information informations infos initialement
    instant instants intention intentions intéressant intéressante intéressantes intéressants intéresse
    intéressé intéresser intéresses intéressez intérêt interprète interprété interpréter interprètes
    interprétez intrigué intriguer intriguez inutile ira irai iraient irais irait iras irez iriez irions
    irons iront j jadis jai jaimerais jamais javais jcrois je jétais jpense jpeux jpp jsais jsp jsuis jusqu
    jusqua jusque jusques jusquici juste justement jveux jvois ke kel keske keskecest koi kwa l la là
    laissaient laissais laissait laisse laissé laissée laissent laisser laissera laisserai laisserais
    laisserait laisserez laisses laissés laissez laissons laquelle largement le légèrement lentement lequel
    les lesquelles lesquels leur leurs liste listes littéralement logique loin lol long longtemps lors lorsqu
    lorsque lui m ma machin machinchose machins maint maintenant maints mais majorité mal malgré
    malheureusement manière manières manifestement mci mdr me méga meilleur meilleure meilleures meilleurs
    même mêmes mentionne mentionné mentionner mentionnes mentionnez merci mes met méthode méthodes mettaient
    mettais mettait mettent mettez mettons mettra mettrai mettrais mettrait mettre mhm mien mienne miennes
    miens mieux milieu minute minutes mis mm mnt modo moi moindre moins moment moments mon montraient
    montrais montrait montré montrée montrent montrer montrera montrerai montrerais montrerait
    montrerez montrés montrez montrons mot mots mouais moyen moyennant moyens mrc mtn n naguère nan
    naturellement navré navrée ne néanmoins nécessaire nécessairement nettement ni niveau niveaux nom
    nombreuses nombreux nomme nommé nommer nommes nommez noms non nonobstant nope normal normale normalement
    normales normaux nos notamment notion notre nôtre nôtres nous nul nulle nullement obtenir obtenu obtiens
    obtient occasionnellement officiellement oh ok okay okey oki okk omg on ont opinion option options
    ordinairement originairement origine originellement origines ou où oua ouah ouai ouaip ouais oublie
    oublié oublier oublies oubliez ouep ouf ouh oui oula oups outre par parais paraissaient paraissait
    paraissent parait paraît paraîtrait paraitre paraître parce parcontre parcque pardon pareil pareille
    pareillement pareils parfait parfaite parfaitement parfois parlaient parlais parlait parle parlé parlée
    parlent parler parlera parlerai parlerais parlerait parlerez parles parlés parlez parlons parmi pars
    parske part partaient partais partait partent partez parti particularité particularités particulier
    particulière particulièrement particulières particuliers partie partir partira partirai partis partons
    partout paru parvenir parvenu parviens parvient pas passaient passais passait passe passé passée passent
    passer passera passerai passerais passerait passerez passés passez passke passons pcq pendant pensaient
    pensais pensait pense pensé pensent penser pensera penserai penserais penserait penserez penses pensés
    pensez pensons permet permets permettait permettent permettez permettra permettrait permettre permis
    perso personnellement peu peut peutetre peuvent peux pff pfff phrase phrases pire pk pkoa pkoi plairait
    plaire plaisait plaisent plait plaît please pleinement plupart plus plusieurs plutôt possibilité
    possibilités possible possiblement possibles pour pourkoi pourquoi pourra pourrai pourraient pourrais
    pourrait pourras pourrez pourriez pourrions pourrons pourront pourtant pouvaient pouvais pouvait pouvant
    pouvez pouviez pouvions pouvoir pouvons pr pratiquement précédent précédente précédentes précédents
    précis précise précisé précisément préciser précises précisez précision précisions préfère préférer
    préfères préférez prenaient prenais prenait prend prendra prendrai prendrais prendrait prendre prends
    prenez prenne prennent prénom prénoms prenons près présence présenté présenter présentez presque prétend
    prétendre prétends principal principale principalement principales principaux principe principes priorité
    pris probable probablement problème problèmes prochain prochaine prochaines prochains proche proches
    propos proposition provenait provenir proviennent provient psk ptdr pu puis puisqu puisque puisse
    puissent puisses puissiez puissions purement put qd qqc qqch qqn qu quand quant quantité quasi quasiement
    quasiment que quel quelconque quelconques quelle quelles quelqu quelque quelquefois quelques quelqun
    quelquun quels quesque quesqui question questionne questionné questionner questionnes questionnez
    questions qui quiconque quoi quoiqu quoique racontaient racontais racontait raconte raconté racontée
    racontent raconter racontera raconterai raconterais raconterait raconterez racontes racontés racontez
    racontons raison raisons rapidement rappelaient rappelais rappelait rappelé rappelée rappeler rappelés
    rappelez rappelle rappellent rappellera rappellerai rappellerais rappellerait rappellerez rappelles
    rappelons rapport rapports rarement ras récemment reçoit recommence recommencé recommencer recommences
    recommencez reconnais reconnaissait reconnaissent reconnaissez reconnait reconnaît reconnaitre
    reconnaître reconnu reconnue redire redis redit redites redonne redonné redonner redonnes redonnez réel
    réelle réellement réexplique réexpliqué réexpliquer réexpliques réexpliquez refaire refais refait
    regardaient regardais regardait regarde regardé regardée regardent regarder regardera regarderai
    regarderais regarderait regarderez regardes regardés regardez regardons régulièrement rejoignait
    rejoignent rejoignez rejoindre rejoins rejoint relativement remarque remarqué remarquer remarques
    remarquez remontre remontré remontrer remontres remontrez rend rendent rendez rendre rends rendu
    renseigne renseigné renseignement renseignements renseigner renseignes renseignez rentre rentré rentrer
    rentres rentrez reparle reparlé reparler reparles reparlez répète répété répéter répètes répétez répond
    répondais répondait réponde répondent répondes répondez répondons répondra répondrai répondrait répondre
    réponds répondu réponse réponses représentaient représentais représentait représente représenté
    représentée représentent représenter représentera représenterai représenterais représenterait
    représenterez représentes représentés représentez représentons ressemblance ressemble ressemblé
    ressembler ressembles ressemblez restaient restais restait reste resté restée restent rester restera
    resterai resterais resterait resterez restés restez restons résultat résultats résume résumé résumer
    résumes résumés résumez retrouvaient retrouvais retrouvait retrouve retrouvé retrouvée retrouvent
    retrouver retrouvera retrouverai retrouverais retrouverait retrouverez retrouves retrouvés retrouvez
    retrouvons réussi réussir réussis réussissez réussit revenaient revenais revenait revenant revenez
    revenir revenons revenu revenue revenus reviendra reviendrai reviendrait revienne reviennent reviens
    revient revoir revois revoit revu rien s sa sachant sache sachent saches sachez sais sait salut sans sauf
    saura saurai sauraient saurais saurait sauras saurez sauriez saurons sauront savaient savais savait
    savent savez saviez savions savoir savons se seconde secondes selon semblable semblables semblaient
    semblais semblait semble semblé semblée semblent sembler semblera semblerai semblerais semblerait
    semblerez sembles semblés semblez semblons sens sent sentent sentez sentir sera serai seraient serais
    serait seras serez sérieusement seriez serions serons seront sert servait ses seulement si sien sienne
    siennes siens signifiaient signifiais signifiait signification significations signifie signifié signifiée
    signifient signifier signifiera signifierai signifierais signifierait signifierez signifies signifiés
    signifiez signifions similaire similaires simplement simultanément sincèrement sinon sitôt situation
    situations situe situé situer situes situez slt soi soient sois soit solution solutions sommes son sont
    sorry sors sorte sortes sortir soudain soudainement souhaitait souhaite souhaitent souhaiter souhaiterais
    souhaiterait souhaites souhaitez sous souvenais souvenait souvenez souvent souviens souvient soyez soyons
    spécial spéciale spécialement spéciales spéciaux spécificité spécifiquement spontanément stp strictement
    su suffira suffire suffisait suffisamment suffisent suffit suggère suggéré suggérer suggères suggérez
    suggestion suggestions suis suite suites suivant suivante suivantes suivants suivez suivre sujet sujets
    super suppose supposé supposée supposément supposer supposes supposez sur sûr sûre surement sûrement
    sûres sûrs surtout survenu svp symbolise symbolisé symboliser symbolises symbolisez sympa sympas t ta
    tandis tant tantôt tard taurais te techniquement tel telle tellement telles tels temps tentative terme
    termes termine terminé terminer termines terminez terriblement tes théorie théories théoriquement tien
    tienne tiennes tiens tjr tjrs tjs tkt tlm toi ton tôt total totale totalement totalité toujours tous tout
    toute toutefois toutes tranquillement travers très trop trouvaient trouvais trouvait trouve trouvé
    trouvée trouvent trouver trouvera trouverai trouverais trouverait trouverez trouves trouvés trouvez
    trouvons truc trucmuche trucs ts tt tu type types ultérieurement ultra un une uniquement usage usages
    utile utiles utilisaient utilisais utilisait utilisation utilisations utilise utilisé utilisée utilisent
    utiliser utilisera utiliserai utiliserais utiliserait utiliserez utilises utilisés utilisez utilisons
    utilité va vachement vais valait valoir vas vasy vaudrait vaut venaient venais venait venant venez veniez
    venions venir venons venu venue venues venus vérifie vérifié vérifier vérifies vérifiez véritablement
    verra verrai verraient verrais verrait verras verrez verrons verront vers veuille veuillent veuilles
    veuillez veulent veut veux via viendra viendrai viendraient viendrais viendrait viendras viendrez
    viendrons viendront vienne viennent viennes viens vient vinrent vint visiblement vite vmt voici voient
    voilà voir voire vois voit volontiers vont vos votre vôtre vôtres voudra voudrai voudraient voudrais
    voudrait voudras voudrez voudriez voudrions voudrons voudront voulaient voulais voulait voulant voulez
    vouliez voulions vouloir voulons voulu voulue voulus voulut vous voyaient voyais voyait voyant voyez
    voyiez voyions voyons vrai vraie vraies vraiment vrais vraisemblablement vs vu vus waouh waw wesh wow wsh
    xd y ya yavait yen yest yo zut
    """
  static let english = """
    a ability abit able about above absence absolutely abt accidentally accordingly acknowledge acknowledged
    acknowledges acknowledging across actual actually add added adding additional additionally adds afaik
    after afterwards again against ago agree agreed agreeing agrees ah aha ahead ahem ahh ain aint aka albeit
    alike all allegedly allow allowed allowing allows almost along alongside alot already alright also
    alternatively altho although altogether always am amid amidst among amongst amount amounts an analyse
    analysed analyze analyzed and another answer answered answering answers any anybody anyhow anymore anyone
    anyplace anythin anything anytime anyway anyways anywhere apart apiece apologies apologise apologize
    apology apparently appear appeared appearing appears applied applies apply applying appreciate
    appreciated appreciates appropriate approx approximately are aren arent argh around arrive arrived
    arrives arriving as asap aside ask asked askin asking asks aspect aspects assist assume assumed assumes
    assuming assumption aswell at atm attempt attempted attempting attempts available avoid avoided avoiding
    avoids aware away awesome awfully aye barely basically bc bcos bcuz bcz be became because become becomes
    becoming becuz been before beforehand began begin beginning begins begun behind bein being believe
    believed believes believing belong belonged belonging belongs below beneath beside besides best betcha
    better between betwixt beyond bit bits blimey both bother bothered bothering bothers bravo brb briefly
    bring brought btw but by bye byebye call called calling calls came can cannot cant case cases cause
    caused causes causing certain certainly chance chances change changed changes changing chiefly choice
    choices choose chooses choosing chose chosen circumstance circumstances clarified clarifies clarify
    clarifying clearer clearly click clicked clues come comes coming comment comments commonly comparable
    compare compared compares comparing comparison completely complicated concept concepts concern concerned
    concerning concerns confirm confirmed confirming confirms confuse confuses confusing confusion congrats
    congratulations connection connections consequence consequently consider considered considering considers
    consist consisted consisting consists constantly contain contained containing contains context
    continually continue continued continues continuing continuously conversely cool correct correctly
    correspond corresponding corresponds cos could coulda couldn couldnt couldve coz crikey current currently
    cus cuz cya d dammit damn dang dare dared darn deal deals decide decided decides deciding def definitely
    definition definitions defo degree deliberately depend depended depending depends describe described
    describes describing description descriptions despite detail details determine determined determines
    determining did didn didnt differ differed difference differences different differently differing differs
    difficult difficulty directly disagree discuss discussed discusses discussing distinguish distinguished
    distinguishes distinguishing do does doesn doesnt doin doing don done dont doodad doohickey doth doubt
    doubtless doubts downwards due duh dunno duration during each earlier earliest easier easiest easily easy
    effect effectively effects eg eh either elaborate element elements else elsewhere enable enabled end
    ended ending ends enjoy enjoyed enough entire entirely equally er erm err error errors esp especially
    essentially et etc even eventually ever every everybody everyone everyplace everything everytime
    everywhere evidently ew eww exact exactly example examples except excluding exclusively excuse exist
    existed existence existing exists expect expected expecting expects explain explained explaining explains
    explanation explanations extent extra extremely fab fact facts fairly familiar feel feels few fewer final
    finally find finding finds fine finish finished finishes finishing following for forever forget forgets
    forgetting forgot forgotten former formerly fortunately forwards found frankly frequently from fully
    funnily further furthermore fyi geez general generally genuinely get gets getting gimme give given go
    goes goin going golly gone gonna good goodbye google gosh got gotcha gots gotta gotten gradually great
    greatly guess guessed guesses guessing had hadn hadnt hafta haha hahaha happen happened happening happens
    hardly has hasn hasnt hath have haven havent having he hear heard hearing hears heck hehe hello help
    helped helpful helping helps hence her here hereafter hereby herein heres hers herself hes hey heya hi
    highly him himself hint hints his hiya hm hmm hmmm honestly hooray hope hoped hopefully hopes hoping how
    howdy however hows howsoever hugely huh hurrah hurry hypothesis i id idea ideas identical identified
    identifies identify identifying identity idk ie if ignore ignored ignores ignoring iirc ikr im imagine
    imagined imagines imagining imho immediately imo implied implies imply implying importance important
    impossible in inasmuch incl include included includes including incorrect incorrectly incredibly indeed
    indicate indicated indicates indicating indirectly individually inevitably info inform information
    informed informing informs infos initially innit inside insofar instance instances instant instantly
    instead intend intended intends intentionally interest interested interesting interestingly interests
    interpret interpretation interpretations interpreted into intrigue intrigued intrigues intriguing
    introduce introduced introduces introducing involve involved involves involving inwards ironically
    irrelevant is ish isn isnt issue issues it itd item items itll its itself ive jeez join joined joining
    joins just k kay keep keeping keeps kept kidding kind kinda kinds knew know knowing known knows largely
    last lastly lately later latter learn learned learning learns learnt least lemme less lest let lets
    letting level like liked likely likes likewise list listed listing lists literally ll lmao lmfao locate
    located lol look looked lookin looking looks lot lots lotsa lotta luckily m made mainly majority make
    makes making manage managed manages managing manner many matter matters may maybe me mean meaning
    meanings means meant meanwhile meh mention mentioned mentioning mentions merely method methods mhm might
    mightn mightve mind minded minds minute minutes misc miss missed misses mistake mistakes misunderstand
    misunderstood moment moments more moreover most mostly much must mustn mustnt my myself n nah name named
    namely names naming naturally naw near nearby nearly necessarily necessary need needed needing needn
    neednt needs neither never nevertheless next nice nicely no nobody none nonetheless noone nope nor normal
    normally not nothin nothing notice noticed notices noticing notion notwithstanding now nowadays nowhere
    np nuthin nvm observe observed observes observing obv obvious obviously obvs occasionally occur occurred
    occurring occurs oddly of off officially often oftentimes oh ohh oi ok okay okey okie omg on once only
    onto onwards oodles ooh oooh oops opinion opinions opportunity option options or origin originally
    origins other others otherwise ought oughta our ourselves out outside outwards over overall overview own
    oy pardon part partially particular particularly partly parts per perf perfect perfectly perhaps
    permanently personally phew phrase phrases please pleasee plenty pls plss plus plz possibilities
    possibility possible possibly potentially practically precise precisely prefer preferred preferring
    prefers presence presently presumably presume presumed presumes presuming previous previously primarily
    principle prior prob probable probably problem problems probs proceed proceeds prolly properly provide
    provided ps psst purely purpose purposely purposes put quantity question questioned questioning questions
    quick quicker quickest quickly quit quite r rarely rather re readily ready realise realised realises
    realising realize realized realizes realizing really realy reason reasonably reasons recall recalled
    recalling recalls recap recent recently reckon reckoned reckons recognise recognised recognises
    recognising recognize recognized recognizes recognizing recommend recommended refer referred referring
    refers regarding regardless regularly relate related relates relating relatively relevant relies rely
    remain remainder remained remaining remark remarked remarking remarks remember remembered remembering
    remembers remind reminded reminding reminds repeat repeated repeatedly repeating repeats rephrase replied
    replies reply replying reportedly represent represented representing represents request requested
    requesting requests require required requires requiring resemble resembled resembles resembling resolve
    resolved respectively respond responded responding responds response responses restart result resulted
    resulting results rightly rly rn rofl roughly s said sake same say sayin saying says scarcely second
    seconds see seeing seek seem seemed seeming seemingly seems seen sees seldom select selects sense
    seriously several shall shan she shh shortly should shoulda shouldn shouldnt shouldve show showed showin
    showing shown shows side sides significance signified signifies signify similar similarities similarity
    similarly simpler simply simultaneously since situation situations slightly slowly smth smthg so solely
    solve solved solves solving some somebody someday somehow someone someplace somethin something sometime
    sometimes somewhat somewhere soon sooner soonest sorry sort sorta sorts sounded sounding sounds soz speak
    speaking speaks special specially specific specifically specified specifies specify specifying 
    spoken srsly sry start started starting starts statement statements stay stayed staying sth still stories
    story strangely stuff stuffs subject subsequently such suddenly suggest suggested suggesting suggestion
    suggestions suggests suitable summarise summarize summary sumthing sup super suppose supposed supposedly
    supposes supposing sure surely surprisingly symbolise symbolised symbolises symbolize symbolized
    symbolizes t tad take taken talk talked talkin talking talks tbf tbh technically tell tellin telling
    tells temporarily tend tended tends term terms terribly than thank thanked thankfully thanking thanks
    that thatll thats the thee their theirs them themselves then thence theoretically theories theory there
    thereafter thereby therefore therein thereof theres these they theyd theyll theyre theyve thing
    thingamajig thingie things thingummy thingy think thinkin thinking thinks this tho those thou though
    thought thoughts through throughout thru tht thus thx thy til till time times tks to today told tomorrow
    tonight too took topic topics totally toward towards tried tries true truly try trying turn turns ty type
    typical typically u ugh uh uhh uhm ultimate um umm unable unaware uncertain under underneath understand
    understanding understands understood undoubtedly unfamiliar unfortunately unhelpful unimportant unless
    unlike unlikely unnecessary unrelated unsure until unto unusual up upon upwards ur urs us usage use used
    useful usefulness useless uses using usual usually various ve verified verifies verify verifying versus
    very via viewpoint virtually viz vs w wait waited waiting waits wanna want wanted wantin wanting wants
    was wasn wasnt wat watcha way ways we weird weirdly welcome well wen went were weren werent weve whaddya
    what whatcha whatchamacallit whatever whats whatsit whatsoever when whenever whens where whereas whereby
    wherein whereof wheres wherever whether which whichever while whilst who whoa whoever whole wholly whom
    whomever whoops whos whose whosoever wht whut why whys wich will with within without woah won wonder
    wondered wonderin wondering wonders wont woops word words worries worry worse worst wot would woulda
    wouldn wouldnt wouldve wow wrong wrongly wtf wth wut y ya yah yall yass yay yea yeah yep yes yesterday
    yet yikes yo you youd youll your youre yours yourself yourselves youve yup
    """
}
