// Written by Sources/TextIndex/Tables/thesaurus.py; not by hand.
// From the thesaurus of mythes-en-us, made from WordNet (Princeton University's licence). See THIRD-PARTY-NOTICES.md.
// swift-format-ignore-file

extension MuseumLexicon {
  /// An English word of the lexicon, then words that stand for it, a line each.
  static let thesaurus = """
    hand manus mitt custody thenar
    finger pollex
    arm weaponry munition cubitus
    wrist carpus
    head caput
    eye oculus optic regard expression aspect glimpse palpebra
    eyebrow supercilium forehead
    mouth sass sassing backtalk
    smile grinning laughter
    hair coiffure coif ringlet whorl tress twist
    neck cervix pharynx scruff nucha
    chest thorax pectus knocker boob titty
    back dorsum
    belly abdomen venter breadbasket umbilicus bellybutton omphalos omphalus potbelly
    leg sura genu
    skin tegument cutis
    nude nakedness nudeness
    tear teardrop weeping outcry call yell vociferation
    clothes apparel vesture wearable habiliment frock erosion eroding
    dress frock underskirt
    coat ness
    hat chapeau headdress
    glove mitt
    collar neckband frill
    ribbon bowknot
    lace lacing
    belt cincture waistband waistcloth
    stockings leotards knickerbockers knickers bloomers drawers
    underwear underclothes underclothing
    fabric pall crease plication flexure crimp bend
    fur pelt
    feather plumage
    armour aegis egis
    necklace pendent concatenation
    bracelet watchband watchstrap wristband
    pearl drop
    laurel accolade honor honour garland coronal chaplet
    pin broach breastpin
    person individual mortal soul hombre bozo
    man workforce manpower hombre bozo geezer fellow buster
    child minor shaver nipper tiddler tike tyke nestling
    baby babe neonate
    girl miss missy fille
    old-man senior aged
    mother mamma momma mammy
    father begetter dada papa pappa
    wife mate bridegroom
    family household menage
    king sovereign
    monk monastic mendicant
    soldier combatant battler belligerent scrapper
    rider equestrian
    servant retainer housemaid amah
    slave striver
    peasant provincial bucolic husbandman granger sodbuster
    fisherman fisher
    merchant merchandiser trader bargainer monger
    dancer terpsichorean danseuse
    actor histrion thespian
    musician instrumentalist participant
    singer vocalist vocalizer vocaliser
    poet author
    scholar bookman student
    model framework
    thief stealer
    collector aggregator
    architect designer
    dead cadaver stiff remains
    wounded maimed demise
    poor mendicant
    god divinity immortal
    christ rescuer deliverer
    saint adherent
    devil fiend daemon daimon ogre
    halo aura aureole glory gloriole
    cross rood
    animal brute fauna
    dog bounder blackguard doggie barker
    ox cows kine oxen sura
    pig grunter squealer
    tiger jaguar
    rabbit coney cony
    rooster biddy poulet volaille
    snake ophidian
    dragon firedrake
    plant works verdure flora botany
    flower bloom prime peak heyday efflorescence flush corsage posy
    rose rosebush
    sunflower helianthus
    tree bole subdivision
    leaf leafage
    grass hayfield
    food nutrient repast bite collation
    bread breadstuff
    wine vino
    coffee java
    cup mugful
    glass decanter
    plate dishware
    basket handbasket
    bag handbag pocketbook
    letter missive billet
    inscription lettering authorship penning
    hieroglyph hieroglyphic
    poem poesy
    lamp pendent
    clock ticker
    flag streamer criterion measure touchstone
    stick verge wand perch pole
    umbrella sunshade
    toy plaything dolly
    globe domain area orbit arena eyeball
    palette pallet brushwood coppice copse thicket
    frame framework
    carpet carpeting
    curtain pall
    cushion shock
    sail canvass
    rope twine
    box thorax pectus lawsuit suit cause causa
    bed sofa lounge
    woodwork pane
    weapon weaponry munition
    sword brand
    spear shaft fizgig fishgig expressway freeway motorway superhighway throughway
    bow bowknot pointer frisson shiver chill shudder thrill tingle
    gun handgun
    guitar luting
    piano pianoforte cembalo
    drum membranophone tympan
    house household menage bungalow
    bridge span
    city metropolis settlement
    street route manner mode style fashion
    door threshold
    skylight fanlight
    balcony patio
    garden parkland court
    pedestal footstall alkali
    ruin ruination
    landscape position
    background backcloth
    foreground presence
    sky empyrean firmament welkin
    sun sunlight sunshine
    sunset sundown
    sunrise dawning aurora daybreak dayspring sunup cockcrow
    night nighttime
    light luminosity luminance luminousness freshness
    shadow shadiness shadowiness
    reflection contemplation reflexion rumination musing thoughtfulness
    river watercourse
    shore riverbank
    mountain drop
    snow snowfall
    ice hoar hoarfrost rime
    rain rainfall
    wind zephyr
    mist daze
    fire flaming combustion
    smoke fume
    winter wintertime
    summer summertime
    spring springtime
    earth land dirt filth grime grease grunge
    cart coach waggon
    train engine
    colour vividness coloring colouring coloration colouration chromaticity
    red redness vermilion
    blue blueness cerulean sapphire lazuline
    green greenness viridity
    yellow yellowness
    black blackness inkiness
    grey grayness greyness
    purple purpleness
    brown brownness
    material stuff
    canvas canvass
    ivory tusk
    crack cleft crevice scissure cranny chap
    centre heart midpoint
    bottom underside undersurface
    corner nook border
    story narrative narration account chronicle
    theft larceny thievery thieving stealing bargain
    restoration cleansing cleanup fixing fixture mend mending reparation
    damage harm impairment hooliganism onslaught onset onrush
    broken doomed
    discovery find uncovering digging
    gift presumption precondition contribution legacy giver presenter bestower conferrer
    purchase bargain
    provenance birthplace provenience root rootage source semen seed ejaculate
    war warfare conflict engagement fighting scrap
    revolution rebellion insurrection rising
    death decease expiry slaying execution blackwash demise
    wedding nuptials hymeneals matrimony union wedlock
    coronation enthronement enthronization enthronisation investiture
    feast spread jubilation
    legend fable
    symbol significance signification import fable parable apologue
    copy transcript replication sham postiche imitation counterfeit extra
    sketch survey
    pentimento alteration modification
    price terms toll wage earnings remuneration salary
    visitors visitant
    signature mark
    date twelvemonth
    perspective position
    scandal dirt indignation
    baroque baroqueness
    nickname moniker cognomen sobriquet soubriquet byname
    title rubric
    pupil student educatee shop learner prentice
    dance terpsichore saltation
    sleep slumber slumberer
    sitting posing
    lying prevarication fabrication
    eating feeding imbibing imbibition boozing drunkenness crapulence
    hold clasp clench clutch clutches grasp grip retention keeping
    movement move motility
    pregnant gestation maternity
    disease unwellness malady sickness ailment complaint
    bath swimmer natator
    makeup constitution
    cheat darnel tare
    buyer emptor vendee proprietor
    seller marketer vender trafficker
    auction command dictation
    estimate estimation approximation idea evaluation rating assessment
    owner proprietor ownership
    commission committee frequenter
    weight kilogram
    tall tallness
    law codification ordinance
    language playscript lingua glossa clapper
    decipher decipherer cleft crevice scissure
    transport conveyance haulage
    seam articulation articulatio juncture junction
    block clod glob lump clump
    blurry fuzz focusing focussing direction centering
    needle spool reel yarn
    sewing stitching embellishment
    disguise camouflage
    live domicile abode habitation
    free admittance entranceway entryway entry entree complaint
    relative relation kinsperson
    dad dada papa pappa
    mum mamma momma mammy
    wife missis mate
    spine rachis mainstay linchpin lynchpin
    embrace embracing embracement clinch squeeze caressing cuddling fondling necking
    circle ellipse cringle eyelet grommet grummet
    triangle trigon trilateral
    angle bend crook twist
    faint syncope deliquium
    pose airs position
    balance propensity tendency tilt list inclination
    cave grot
    looking expression aspect observation observance regard
    wear erosion eroding
    erased space
    part component share percentage subdivision
    rectangle form configuration contour conformation foursquare lineation
    layer banding
    shade shadiness shadowiness tincture
    opinion sentiment persuasion thought response
    young offspring younker
    poverty poorness impoverishment wretchedness miserableness
    fear fearfulness fright panic affright
    sad unhappiness sorrowfulness
    joy joyousness joyfulness
    anger choler
    boredom ennui tedium
    mad lunacy insaneness loony looney weirdo
    courage courageousness bravery braveness
    prison jailhouse gaol clink slammer poky pokey
    hunger hungriness starvation
    thirst thirstiness
    travel traveling travelling journeying
    school schoolhouse
    workshop shop mill manufactory
    job business community
    rich wealthiness luck chance hazard
    treasure booty pillage plunder prize swag
    sign mark
    medal decoration medallion awarding
    keystone mainstay linchpin lynchpin
    bars rail grate
    cage coop
    pipe baccy cigaret butt
    glasses specs
    tattoo cicatrix cicatrice
    toga tunica adventitia
    bun roll tress twist
    canoe dory
    club nine
    dagger sticker
    pooch doggie barker mongrel whelp
    kitty felid
    steed entire
    birdie poultry
    tot yearling bambino
    nurse nursemaid
    dwarf midget nanus
    pontiff pontificate
    guard defender protector shielder lookout sentinel spotter scout picket
    messenger courier
    witness witnesser informant
    think thought cerebration intellection mentation mind
    talk talking confab confabulation schmooze schmoose
    pray supplication
    run tally
    jump leap
    write authorship penning
    open clear
    bottle ampule ampul ampoule
    teacup teacupful disk disc
    biscuit cooky
    tablecloth serviette
    ancestor ascendant ascendent antecedent root
    present nowadays
    lie prevarication
    error fault wrongfulness
    pair brace twosome twain span yoke couplet distich duet
    series grouping rhythm
    bright polishing radiance
    morning morn forenoon
    evening even eventide
    east eastward
    paradise hellhole inferno
    world existence creation cosmos macrocosm
    country state land commonwealth
    doctor medico sawbones
    senses odor odour touching
    smell odor odour aroma fragrance perfume
    spot discoloration discolouration plash
    ray shaft irradiation
    cast mold
    army soldiery
    general marshall
    sheet bedclothes
    standard criterion measure touchstone streamer
    take return issue takings proceeds yield payoff pickings
    give springiness manus mitt
    put putt
    kill killing
    cut gash slash
    hide concealment concealing
    lose doomed
    pay wage earnings remuneration salary
    pull pulling shot
    raise rise hike heave elevation wafture
    ride drive equitation ascent acclivity rise upgrade mounting
    wait delay postponement
    scream shriek shrieking screech screeching outcry call yell vociferation
    singing vocalizing
    play drama
    build physique habitus concept conception
    made brand
    change alteration modification
    rescue deliverance delivery saving
    hope aspirant aspirer wannabe wannabee
    horizon skyline
    gathering assemblage
    show dramaturgy dramatics phase
    science cognition noesis
    mathematics math maths
    time clip continuance
    fast fasting velocity
    first commencement outset kickoff showtime offset
    last finale finis finish conclusion close
    old antediluvian oldtimer gaffer
    original master
    roman antediluvian
    tale narrative narration tarradiddle taradiddle
    blond redheader carrottop
    makeup constitution
    pale picket
    black blackness inkiness
    liberty autonomy
    people state land commonwealth
    law justness jurist magistrate
    leader caput
    noble nobleman patrician aristocracy
    bourgeois businessperson
    worker workingman
    witch enchantress thaumaturgy
    ghost spook wraith specter spectre
    monster brute fauna
    centaur lecher lech letch
    skeleton castanets clappers maraca
    mummy mamma momma mammy
    deer cervid hart
    owl hooter
    frog anuran batrachian salientian
    photograph exposure
    relief alleviation assuagement
    """
}
