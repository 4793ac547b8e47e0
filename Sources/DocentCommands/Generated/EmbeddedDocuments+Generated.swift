// swift-format-ignore-file
// Generated from Grammar/ by `make documents`; a test holds it current.

/// The documents that the command carries.
enum EmbeddedDocuments {
  static let reference = ###"""
# The tour language

This is the reference of the `.tour` language, for the people who write tours: guides, curators, press officers. It says what
each line means; `tour.ebnf` beside it says exactly which lines there are. Where the program does something else, the program
is wrong. `docent reference TOPIC` prints one topic, `docent reference topics` lists them, `docent explain T0123` tells about
one mistake.

Every example is a whole script that `docent check` accepts. The smallest tour there is:

```tour
tour visite "Une visite d'une minute"
  speaks fr
room hall "Hall d'entrée"
stop hall
  fr> Bonjour, et bienvenue.
```

## Shape

A tour is one plain text file in UTF-8, its name ending in `.tour`. It holds everything: the rooms and works, the route, what
is said and how long it takes, what viewers may ask, how many viewers there are, and what must hold. The same file is checked,
rehearsed and tested.

- **One statement a line.** The first word of the line says which. Nothing goes on over the end of a line, but for prose.
- **Sections.** These words open a section: `use`, `tour`, `room`, `work`, `detail`, `stop`, `audience`, `test`. The next of
  them ends it. A `detail` belongs to the `work` or `room` above it. There are no braces and no section ends by hand.
- **Indentation means nothing.** Write it for your eyes; `docent format` sets it.
- **Two things close by name**, because they stand inside a stop: `if` … `end if`, and `vote` … `end vote`.
- **Order.** Sections may come in any order, and a name may be used before the section that declares it. Inside a section the
  order is free too, except in a stop: what is played is played from top to bottom. Stops are visited in the order of the file.
- **Comments.** `//` starts a comment, to the end of its line, anywhere but inside a text in quotes and in prose. Prose has no
  comments, for it is read out: a `//` after a space in prose is reported. Between two lines of a paragraph, a line that is
  only a comment may stand.
- Line ends may be LF or CRLF. A tab is a space. Other control characters are errors.

```tour
// The stop is written before its room, and nothing is indented: all the same to the program.
stop hall 20s..1m
fr> Bonjour.
room hall "Hall d'entrée"
tour visite "Une visite"
speaks fr
```

## Words

| word | written | meaning |
|---|---|---|
| name | `joconde`, `galerie-nord`, `大厅` | a letter, then letters, digits and single hyphens; capitals count. A keyword may be a name |
| text | `"Hall d'accueil"` | in quotes, on one line; `\"` is a quote, `\\` a backslash, there is no other escape |
| duration | `45s`, `6m30s`, `1h05m`, `8d` | days, hours, minutes, seconds. The unit is never left out; `m` is a minute, metres are spelled out |
| range | `4m..6m`, `..6m`, `4m..` | the shortest and the longest; one of the two may be left open |
| tolerance | `1h ± 2m`, `1h +/- 2m` | the same as the range `58m..1h02m` |
| offset | `+20m` | so long after the tour's start |
| clock | `10:00`, `10:00:30`, `10:40 Paris` | the first such time from the tour's start on, midnight passed or not |
| date | `2016-09-15` | year, month, day |
| zone | `Europe/Paris`, `Paris` | a time zone's name; its last part is enough where the tour names the zone |
| language | `fr`, `zh`, `zh-Hant`, `en-GB` | as on the web (BCP 47) |
| tag | `#moon` | a thread that runs through works |
| place | `hall`, `joconde`, `joconde.mains` | a room, a work, or a detail of one, with a point and no space |
| region | `40% 60% 20% 30%` | x, y, width and height in percent of the picture, from its top left corner |
| number | `3000`, `0.45` | digits without spaces between them, a point for a fraction |
| comparison | `=` `<` `>` `<=` `>=` | |

Where `viewers` gives the tour a second time zone, a clock time names its city: `10:40 Paris`.

The word `to` is also the language Tongan. In a room it is the keyword; a title in Tongan is `to-TO "…"`. A line that starts
with `to>` is prose.

## Look-alikes

Word processors and Chinese keyboards change signs on their own. In statements they are read as meant, and `docent format`
writes the plain sign: full-width letters, digits and signs (`１０：００`, `，`, `＃`), `、` for a comma, `−` for a minus, `＞` and
`》` after a language, ideographic and no-break spaces, `“…”` and `«…»` around a text. Inside a text and in prose nothing is
ever changed.

What could be a slip is an error, and the message says what to write: `1h30` (`1h30m`), `6'30"` (`6m30s`), `0,3` (`0.3`),
`380 000` (`380000`), `4m-6m` (`4m..6m`), `zh：` before prose (`zh>`).

```tour
tour visite “小皇宫的月光”
  speaks zh
  starts 2016-09-15 １０：００ Europe/Paris
room hall «Hall d'entrée»
stop hall
  zh＞ 大家好。
```

## Translations

A text that viewers see may be followed by the same in other languages, each with its language before it:
`artist "Rembrandt", zh "伦勃朗"`. The title in a header has a line for each instead: `zh "小皇宫的月光"`.

The text without a language is shown to viewers whose language has none of its own, and it is searched whatever language a
viewer writes in. A language that neither `speaks`, `captions` nor `languages` names is reported: `dat "1880"` is a slip for
`date "1880"`, not a title.

## Prose

A line that starts with a language and, at once, `>` is prose in that language. Everything after the mark is text, whatever it
holds: no quotes, no escapes.

- Lines with the same mark that follow each other are **one paragraph**. An empty line, a mark alone, or anything else but a
  comment ends it.
- The line ends inside a paragraph become spaces. In Chinese and Japanese they vanish, except between Latin letters or digits.
- In a stop, a branch or an option, **the first paragraph in each language says the same thing, the second too**, and so on.
  The paragraphs of the languages in `captions` are shown while the one in a language of `speaks` is said. Where their numbers
  differ, that is reported.
- Where `speaks` names two languages, the guide interprets: each paragraph is said in the one, then in the other, and both
  take time.
- `guide>` is a **note for the guide**: shown while rehearsing, never spoken, never timed.

**Beats** stand in brackets inside spoken prose. `[pause 3s]` is a silence; `[show reflet]` moves the picture at that word and
takes no time. Captions ignore beats. `[[` is a plain opening bracket, and a `]` alone is a plain closing one. Any other `[` is
an error, and so is a beat in `【】` or `〔〕`, and a pause in `()`.

```tour
tour visite "Une visite"
  speaks zh
  captions fr
room hall "Hall d'entrée"
  detail coupole "la coupole"
    zh "穹顶"
stop hall
  guide> Reculer d'un pas : la coupole entre dans le cadre.
  zh> 请抬头看。[show hall.coupole][pause 3s]
  zh> 光是从上面来的。
  fr> Levez les yeux.
  fr> La lumière vient d'en haut.

  zh> 我们走吧。
  fr> Allons-y.
```

## Use

`use "collections/louvre.tour"` brings in the rooms and works of another file, so that a museum keeps them once. The path is
relative to the file that says `use`, and may not leave the folder of the file that was opened first, nor the folders in it.
A file that is used twice counts once.

- A file that has a `tour` of its own takes only rooms and works from what it uses.
- A file without one also takes the tour, its stops and its audience: so tests may stand in a file of their own, which opens
  with `use` and goes on with `test`.
- Tests are never brought in.
- `docent check` on a file of rooms and works alone checks it as a collection.

A missing file, files that use each other in a circle, a name declared twice: errors, which show both places.

## Tour

`tour NAME "TITLE"` opens the section that says what the whole tour is. There is one.

| line | meaning |
|---|---|
| `zh "小皇宫的月光"` | the title in another language |
| `guide "Xin Huo"` | a guide; a line for each |
| `speaks zh` | required: the language that is said aloud, and so timed. `speaks fr, zh` is interpreting, paragraph by paragraph |
| `captions fr, en` | the languages that every spoken paragraph should also have; a missing one is reported |
| `starts 2016-09-15 10:00 Europe/Paris` | the planned start. Without it, only offsets (`+20m`) may be used |
| `viewers Asia/Shanghai 16:00` | what viewers were told. The program checks it, daylight saving included; the date there is free |
| `lasts 1h ± 2m` | how long the whole tour takes, waiting included: a duration, a range or a tolerance |
| `pace zh 220 characters/min` | how fast the guide speaks: `characters/min` for Chinese and Japanese, `words/min` for others. Also in a stop |
| `walks 42 metres/min step-free` | how fast ways in metres are walked; `step-free` avoids stairs. Either may be left out |
| `thread #moon "Le fil de la lune", zh "追月"` | a thread that runs through works, and its name |

```tour
tour clair-de-lune "Clair de lune au Petit Palais"
  zh "小皇宫的月光"
  guide "Xin Huo"
  speaks zh
  captions fr
  starts 2016-09-15 10:00 Europe/Paris
  viewers Asia/Shanghai 16:00
  lasts 30s ± 30s
  walks 42 metres/min step-free
room hall "Hall d'entrée"
stop hall
  zh> 大家好，中秋快乐！
  fr> Bonjour, et bonne fête de la mi-automne !
```

## Room

`room NAME "TITLE"` is a place in which the guide can stand.

| line | meaning |
|---|---|
| `zh "大厅"` | the title in another language |
| `level 0` | its floor; `-1` is below the ground floor |
| `to galerie-nord 40s` | a way to another room, and its walking time; it goes both ways |
| `to escalier 145 metres` | or its length, walked at the pace of `walks` |
| … `stairs` | not step-free |
| … `one-way` | only in this direction |

Two rooms may have several ways. The guide takes the shortest in seconds that is allowed, through other rooms if need be. Each
way in metres is rounded to the whole second. Without `walks … metres/min` it is 42 metres a minute: 0.7 m/s, a
guide followed by a camera.

A room may have `asks`, prose and details, like a work: see *Detail*.

```tour
tour visite "Une visite"
  speaks fr
  walks 42 metres/min
room hall "Hall d'entrée"
  level 0
  to galerie 40s
  to palier 14 metres stairs
room galerie "Galerie nord"
room palier "Palier"
  level 1
  to galerie 50s stairs one-way
stop hall
  fr> Bonjour.
stop galerie
  fr> Voici la galerie.
stop palier
  fr> Et voici le palier.
```

## Work

`work NAME "TITLE"` is a work of art, or a vault, a ceiling, a piece of furniture: whatever the guide shows. Rooms and works
share one set of names.

| line | meaning |
|---|---|
| `zh "…"` | the title in another language |
| `artist "Claude Monet", zh "克洛德·莫奈"` | |
| `date "1880"` | as text: `"vers 1880"`, `"1909-1912"` |
| `technique "Huile sur toile"`, `size "101 × 150 cm"` | |
| `inventory "PPP439"` | |
| `in galerie-nord` | the room in which it is. A work with a stop needs one |
| `image "https://…" rights "…" until 2027-12-31` | a picture: IIIF or plain, the rights in it, and their last day. A tour that shows the work after that day is warned of |
| `tags #moon, #night` | the threads it belongs to; a tag that is no thread of this tour may be one of another's |
| `asks fr "nymphéas"`, prose | how viewers ask for it, and the answer: see *Detail* |

Lines of the work stand above its first detail; one that stands below is an error, and the message says where to move it. A
work without a stop is not visited, but viewers can ask about it.

```tour
tour visite "Une visite"
  speaks fr
  thread #eau "Au fil de l'eau"
room galerie "Galerie nord"
work lavacourt "Soleil couchant sur la Seine à Lavacourt, effet d'hiver"
  artist "Claude Monet"
  date "1880"
  in galerie
  tags #eau
stop lavacourt
  fr> Regardez l'eau.
```

## Detail

`detail NAME "TITLE"` is something that a viewer may ask for: a hand, a reflection, the price, a theft. It belongs to the work or
the room above it, and is written `lavacourt.reflet`.

| line | meaning |
|---|---|
| `zh "太阳的倒影"` | the title in another language |
| `asks zh "倒影", "水面"` | other words in which viewers ask for it. Write what they type, not what a catalogue says |
| `region 40% 60% 20% 30%` | where it is in the picture. Without one, the detail is a fact, and the picture stays |
| `fr> …`, `zh> …` | the answer, in each language. One or two sentences |

An answer comes in the viewer's language where the detail has it, else in another. `docent check` warns of answers, and of texts
of votes, that have no words in a language of `speaks` or `captions`. Where nothing fits a request, the viewer is told so, and what
there is to ask.

`docent check --asks` asks for each detail by each of its names, as a viewer would, and warns of a name that leads elsewhere: two
details of a work that bear one name, or the artist's. `docent faq` tells what viewers asked and the script does not answer,
with lines to copy: words for `asks`, or the beginning of a new detail.

```tour
tour visite "Une visite"
  speaks fr
room hall "Hall d'entrée"
  detail gratuit "l'entrée libre"
    asks fr "prix", "billet", "combien coûte l'entrée"
    fr> L'entrée des collections permanentes est gratuite.
work autoportrait "Autoportrait en costume oriental"
  in hall
  detail chien "le chien"
    asks fr "animal", "aux pieds"
    region 0% 60% 100% 40%
    fr> Le chien a été ajouté plus tard.
stop autoportrait
  fr> Voici Rembrandt, par lui-même.
  questions 30s
test "le chien et le prix"
  at autoportrait +5s viewer fr "C'est quoi, l'animal à ses pieds ?" expect answer autoportrait.chien
  at autoportrait +6s viewer fr "Combien coûte l'entrée du hall ?" expect answer hall.gratuit
```

## Stop

`stop PLACE` is one stop of the itinerary: at a work, and so in its room, or at a room. Stops are visited in the order of the
file. A stop has its place's name. The same place may be visited twice; then the later stop is given a name of its own.

| header | meaning |
|---|---|
| `stop lavacourt` | lasts what is in it |
| `stop lavacourt 4m..6m` | lasts four to six minutes: a duration, a range or a tolerance |
| `stop hall as farewell 2m` | a second stop at the same place, named `farewell` |
| `stop joconde until 10:40 Paris` | a hard-out: lasts until then, whenever it starts. Started later, it takes no time, and that is reported |
| … `optional 2` | may be dropped. The number, 1 to 9, is what dropping it costs: two stops of 2 go before one of 5. Without it a stop is never dropped |

Settings of a stop, anywhere in it:

| line | meaning |
|---|---|
| `begins +20m` | begins exactly then; a guide who comes early waits |
| `begins +20m ± 1m` | between +19m and +21m; who comes early waits until +19m |
| `begins 10:20 Paris` | the same with a clock time, to the second; `± 1m` may follow |
| `begins by +25m` | then or before; nobody waits |
| `begins after +20m` | then or later; who comes early waits |
| `begins within 10m of hall` | at most so long after the end of that earlier stop |
| `skip when late 3m` | skipped if that holds when the stop before it ends; `late` and `early`: by when it would begin. See *Conditions*. A stop that is not optional may have it too |
| `pace zh 200 characters/min` | the guide speaks at another pace here |

Two `begins` lines of the same kind in one stop are an error. Walking to the room of the next stop is added by itself; where
there is no way, an error names both rooms.

```tour
tour visite "Une visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Paris
room hall "Hall d'entrée"
  to galerie 40s
room galerie "Galerie nord"
stop hall 1m..2m
  fr> Bonjour, et bienvenue.
stop galerie 1m optional 2
  begins +2m ± 1m
  begins within 2m of hall
  skip when late 1m
  fr> Voici la galerie.
stop hall as adieu until 10:05
  fr> Merci, et au revoir.
```

## Steps

What is in a stop is played from top to bottom.

| step | meaning | takes |
|---|---|---|
| `zh> …` | a paragraph of what is said: see *Prose* | the time of saying it |
| `pause 10s` | silence | its time |
| `show reflet 30s` | moves the picture to a detail of this place, to a work, or to a detail of it (`joconde.mains`). The guide stays, and says nothing | its time; none without one |
| `cue "Caméra : plan large"` | a call to the crew | nothing |
| `guide> …` | a note for the guide | nothing |
| `questions 1m limit 20` | answers to viewers: see *Questions* | see there |
| `if` … `end if` | see *Conditions* | what is played |
| `vote` … `end vote` | see *Vote* | its time, and the winner |

A line in a stop that is neither a statement nor prose is an error. It is never spoken.

```tour
tour visite "Une visite"
  speaks fr
room hall "Hall d'entrée"
  detail coupole "la coupole"
stop hall
  cue "Caméra : plan large, puis la coupole"
  fr> Levez les yeux.
  show coupole 20s
  pause 10s
  fr> Voilà la lumière du matin.
```

## Questions

`questions` opens a window in which the guide answers what viewers have asked.

- `questions 1m` is open for one minute, whether requests come or not.
- `questions ..1m` ends as soon as no request is open, after one minute at most. `questions 30s..1m` is open for 30 seconds at
  least.
- `limit 20`: it is held open for 20 answers at most. A guide may give more all the same; the reply then says `answer 21 of 20`.

An answer that is under way when the window closes is finished, and its time counts; none begins at the close itself, and a
request that comes at that moment waits for the next window. At its limit a window closes when its shortest time is over, and
the requests that are left wait too. In the plan a window has its shortest
time.

```tour
tour visite "Une visite"
  speaks fr
room hall "Hall d'entrée"
stop hall
  fr> Vos questions ?
  questions 30s..1m limit 5
  fr> Merci.
```

## Vote

`vote 45s "Que regarder ?"` lets viewers choose for 45 seconds; then the steps of the winning `option` are played. The question
may be left out. With a tie, or without a vote, the first of the tied options wins, or the first of all: so put first what
you would show anyway. Options close with the next `option`, the vote with `end vote`.

```tour
tour visite "Une visite"
  speaks fr
  captions zh
room hall "Hall d'entrée"
  detail coupole "la coupole"
  detail sol "le sol"
stop hall
  vote 45s "Que regarder ?", zh "看哪里？"
    option "La coupole", zh "穹顶"
      show coupole 20s
    option "Le sol", zh "地面"
      show sol 20s
  end vote
test "le sol l'emporte"
  at hall +10s vote "地面" times 3
  at hall +12s vote "La coupole" times 2
  expect shown hall.sol
  expect not shown hall.coupole
```

## Conditions

`if CONDITION` … `else` … `end if` plays one of two branches; `else` may be left out. `skip when CONDITION` skips a stop.

| condition | holds when |
|---|---|
| `late 3m` | its line is reached three minutes or more after the plan has it; of `skip when`: the stop would begin so much later |
| `early 3m` | its line is reached three minutes or more before |
| `viewers > 2000` | so many watch now |
| `asked reflet > 50` | so many viewers have asked for it since the tour began; each counts once |
| `after 10:30 Paris`, `after +30m` | it is then, or later |

Each may have `not` before it. Several are joined by `and` or by `or`, but not both in one line, so that there is no precedence
to learn. `late`, `early` and `after` hold at equality.

```tour
tour visite "Une visite"
  speaks fr
room hall "Hall d'entrée"
  detail coupole "la coupole"
    asks fr "plafond"
stop hall
  fr> Bonjour.
  if asked coupole > 50 and not late 1m
    fr> Vous êtes nombreux à vouloir la coupole.
    show coupole 30s
  else
    pause 10s
  end if
```

## Audience

`audience` says who watches. A rehearsal plays it (*Viewers while rehearsing*), `docent stats` prints how many watch when; in a
test nobody watches until the test says so.

| line | meaning |
|---|---|
| `live 3000` | all who come during the tour |
| `arrive 60% within 1m` | how many come at the beginning, evenly; the rest come evenly from then to the planned end, and so do all without this line. A number (`1800`) does as well, or a file, `"arrivals.csv"` |
| `stay 50% 90s, 50% 40m` | mean time watched, by share; the rest watch to the end, and so do all without this line. Exponential, unless a shape follows: `stay 40m log-normal 1.0`, `stay 40m weibull 0.7` |
| `ask 0.3 per hour` | requests a viewer makes. `ask 0.15 per minute crowd 0.45`: in all, 0.15 × viewers^0.45 a minute |
| `want joconde.mains 20%, off-topic 10%` | what they ask for; the rest by a documented law |
| `languages zh 95%, fr 5%` | what they write in |
| `deny zh "广告", "加微信"` | requests with these words of that language, or plurals and other forms of them, are dropped, and counted, whatever language the request is in |
| `replay 13000 after 4h, 18000 after 8d` | viewings in all, so long after the end: for the record, nothing is worked out from it |

Shares in one line add up to 100 % at most.

A file of arrivals is found from the script that names it. It is headed `minute,viewers`; `0,380000` is a row: 380,000 come in the
first minute. A minute, up to 1439, stands in one row; those that do not stand in it have no arrivals, until, after the last, the
rest of `live` come.

From `live`, `arrive` and `stay` follows how many are expected to watch at each moment: of n who come evenly from a to b,
n / (b − a) · (M(t − a) − M(t − b)) are there at t, M(x) being how much of the first x after coming one watches, in the mean. It is
exact: `log-normal 1.0` gives σ, the standard deviation of the logarithm, `weibull 0.7` the exponent; the time that is written is the
mean of both.

```tour
tour visite "Une visite"
  speaks fr
room hall "Hall d'entrée"
stop hall
  fr> Bonjour.
audience
  live 3000
  arrive 60% within 1m
  stay 50% 90s, 50% 20m log-normal 1.0
  ask 0.15 per minute crowd 0.45
  languages zh 95%, fr 5%
  deny zh "广告"
  replay 13000 after 4h, 18000 after 8d
```

## Test

`test "NAME"` says what must hold. `docent test` runs each test from a fresh start, on a clock of its own: a tour of two hours
is tested to the second in a moment. In a test nobody watches and the guide keeps to the plan, until the test says otherwise.

A line starts with `expect`, or with `at` and a moment:

- `at +22m` is 22 minutes after the tour began, however late the guide is; `at 10:22 Paris` the same by the clock;
- `at lavacourt +30s` is 30 seconds after that stop began; `at lavacourt`, as it begins. A stop that never begins fails the test.

| after `at …` | what happens then |
|---|---|
| `viewer zh "倒影在哪里？"` | a viewer asks; `expect answer lavacourt.reflet` or `expect no answer` may follow |
| `viewer zh "倒影" times 51` | 51 viewers ask |
| `viewers 3000` | so many watch from then on |
| `vote "La coupole" times 12` | 12 votes for that option of the vote that is open, in any language |
| `guide late 4m` | everything stops for four minutes |
| `guide delay 4m` | the same, announced: the planned time of every line moves with it |
| `guide add 1m`, `guide add -1m` | the stop is one minute longer than its content and its hold, or one minute shorter |
| `guide skip` | the rest of this stop is left out |
| `guide drop NAME`, `guide restore NAME` | a stop ahead is dropped, or taken back in |
| `guide goto NAME` | the guide goes to that stop |
| `guide answer lavacourt.reflet` | the guide answers that |
| `expect …` | see *Expect* |

What the tour does at an instant comes before the test's lines for it; those go in the order of the file. An `expect` without
`at` is judged when the run is over. A test with an error in it fails.

`docent test --coverage` tells how much of the script the tests reach, and lists every spoken paragraph, side of an `if`, option
and detail that none does; `docent explore` looks for what must not happen, whatever a guide and viewers do.

```tour
tour visite "Une visite"
  speaks fr
room hall "Hall d'entrée"
  to galerie 40s
room galerie "Galerie nord"
stop hall 1m
  fr> Bonjour.
stop galerie 1m optional 1
  skip when late 30s
  fr> Voici la galerie.
stop hall as adieu 30s
  fr> Au revoir.
test "à l'heure"
  at +50s expect stop hall
  at galerie +5s viewer fr "Où sont les toilettes ?" expect no answer
  expect not skipped galerie
  expect walk to galerie 40s
  expect length 3m50s
test "en retard"
  at +20s guide late 2m
  expect skipped galerie
  expect end by +3m
```

## Expect

| expectation | holds when |
|---|---|
| `works = 18`, `works #moon = 4` | so many works have a stop, each counted once; with a tag, those that bear it |
| `rooms = 9`, `stops = 20` | so many rooms were stood in, and so many stops visited, in this run |
| `thread #moon a, b, c` | these works bear the tag and have a stop, no others, in this order |
| `captions fr`, `captions fr at lavacourt` | every spoken paragraph has its caption |
| `commentary zh at lavacourt <= 4m` | the prose of that stop, or of all, takes so long to say: a duration, a range or a comparison |
| `no warnings` | `docent check` has nothing to say |
| `length 1h ± 2m`, `length of lavacourt ..6m` | so long did the tour, or the stop, last in this run |
| `slack of lavacourt >= 30s` | its longest less what is in it |
| `walk to lavacourt <= 1m` | the way to it took so long |
| `start of lavacourt by +20m`, `end 11:00 Paris ± 2m` | when it began or ended: of a stop, or of the tour |
| `stop lavacourt` | that stop is running, at that moment |
| `shown lavacourt.reflet` | that was on the picture, up to then |
| `said "橙色"` | the guide said that, up to then |
| `skipped diner` | that stop was skipped or dropped |
| `dropped diner` | the guide dropped that stop, and has not taken it back |
| `if late 2m`, `if late 2m at hall` | an `if` with this condition, at any stop or at that one, held: what stands under it was played |
| `else late 2m`, `else late 2m at hall` | it was judged and did not hold: its `else` was played, where it has one |
| `option "Le turban"`, `option "Le turban" at rembrandt` | a vote went to that option, named in any language |
| `asked = 3`, `answered = 2` | so many viewers asked, or were answered |

Those from `stop` to `option` may have `not` before them. After `at` and a moment they speak of what happened up to then. `works`,
`thread`, `captions` and `commentary` speak of the script; all else, of this run.

```tour
tour visite "Une visite"
  speaks fr
room hall "Hall d'entrée"
  detail sol "le sol"
stop hall
  fr> Bonjour.
  if late 2m
    fr> Allons vite.
  else
    fr> Prenons notre temps.
  end if
  vote 20s "Que regarder ?"
    option "La coupole"
      pause 5s
    option "Le sol"
      show sol 10s
  end vote
stop hall as adieu optional 1
  fr> Au revoir.
test "à l'heure"
  at hall +10s vote "Le sol"
  expect else late 2m at hall
  expect option "Le sol"
  expect not dropped adieu
test "en retard, et la fin est laissée"
  at hall +1s guide late 2m
  at hall +2s guide drop adieu
  expect if late 2m
  expect option "La coupole" at hall
  expect dropped adieu
```

## Speech

Spoken prose takes its units divided by the pace, plus its beats, plus a pause at each clause end and sentence end inside it, and
one at the end of the paragraph.
A paragraph is rounded to the whole second.

- A Chinese character counts one; so does each Japanese sign. Any other run of letters counts as one word: `l'eau` is one word,
  `chef-d'œuvre` two. A word takes as long as its letters: the words of a pace have 4.3, as those of the shipped tours have.
- What is written short counts as it is said. Numbers: `1880` is 一八八〇 in front of 年, four characters, and
  *mille huit cent quatre-vingts* in French, five words; in English, *eighteen eighty*. So do centuries (`XVIe`: *seizième*),
  rulers (`Louis XIV`: *quatorze*; in English *the fourteenth*), dimensions (`73 × 92 cm`: *soixante-treize sur
  quatre-vingt-douze centimètres*), units after a number, per cents, years from one to another (`1850-1851`), and usual
  abbreviations (`M.`, `av. J.-C.`, `c.`).
- Only what is spoken counts: no notes, no captions, no comments.

Where no `pace` says otherwise, Chinese goes at 220 characters a minute between pauses, which is about 200 with them; French at
185 words (140 with pauses); English and others at 205 (150). A comma, semicolon or colon takes 0.3 s (in Chinese and Japanese
the pace has it in it), a sentence end 0.6 s, the end of a paragraph 1 s.

**A rehearsal knows better.** `docent rehearse my.tour --log LOG`, with its real clock, records how long each paragraph took,
from where it began until Enter. `docent plan`, `stats` and `rehearse` take these times in place of estimates: `--rehearsed LOG…`;
of several takes, the median; one that is shorter than a third of the estimate or longer than three times it was no reading, and
does not count. A paragraph is known by its words: moved, it keeps its time; changed, it is estimated again. `stats` tells how far
the estimates are off, and the line `pace` at which they would fit this guide: pasted into the tour, `check` and `test`, which go by
the script alone, fit him too. Each length tells where it comes from: written; estimated, after `~`; rehearsed, after `=`.

## Time

**The tour's start is the first stop's start**, unless that stop's `begins` makes the guide wait. `lasts` counts from the tour's
start to the end of the last stop, waiting included.

**A stop lasts the sum of what is in it.** The range after its name is a promise. What ends before its shortest is held until
then. Less than its longest is slack that the guide may use; more is an overrun, a warning that says how much text to cut,
and all else is computed with the true length.

**A clock time** is the first such moment from the tour's start on, that moment included. Of an hour that comes twice, when
summer time ends, it is the first that is not before the start; a time that a clock change skips is an error. `starts` in an
hour that comes twice is the first of the two, in summer time; in an hour that never comes it is an error.

**A hard-out** (`until`) ends at its moment. What would go on past it is cut there, a window and the answer in it too; what
would begin there is not played, but for what takes no time. Reached at that very moment it takes no time, and is not late.

## Plan

The plan is one run: the guide is on time, visits every stop, and nobody watches, asks or votes. It gives every line one
planned time, and `late` and `early` compare with it.

- A stop starts at the later of two moments: the end of the one before plus the walk, and the earliest moment of its `begins`.
- It ends at the later of two moments: when what is in it is done, and its start plus its shortest length. A tolerance is its
  range: the plan does not aim at the middle.
- `questions` take their shortest time; a `vote` its time and then the first option; an `if` is judged with nobody watching and
  nobody late. `skip when` never skips in the plan.
- Lines of a branch that the plan does not take are timed as if they were played from where the branch begins; those of an
  option, from the end of the voting time.

The plan starts at `starts`, or when the rehearsal did. An announced `delay` moves it; lateness does not.

`docent plan --format csv` prints a row for each stop, `--format json` the same under the same names:

| column | meaning |
|---|---|
| `starts`, `ends` | when the stop is planned, as ISO 8601 has it, in the tour's zone; empty where the script has no `starts` |
| `startsForViewers` | the same moment in the viewers' zone |
| `startSeconds`, `endSeconds`, `lengthSeconds` | from the tour's start |
| `lengthSource` | `written`, `estimated` or `rehearsed` |
| `earliestStartSeconds`, `latestStartSeconds` | between them every line can be kept, and all that is in a hard-out's stop be said; empty: nothing bounds it |
| `earliestEndSeconds`, `latestEndSeconds` | when the stop may end, so that every line can be kept |
| `walkSeconds`, `waitSeconds` | the walk to it, and the wait for its `begins` |
| `contentSeconds`, `slackSeconds` | what is in it, and what its longest has beyond that |
| `optionalPriority` | what dropping it costs; empty: it is never dropped |

## Promises

All lines about time together are a network: a stop lasts between the shortest and the longest of what is in it (each branch
and option, each window), or as its header says where that is more; walks take their time; `begins`, `lasts` and hard-outs
are as written. `docent check` proves that it can be kept, whatever viewers choose. If it can't, that is an error: it names a
set of lines that can't all hold and of which none is superfluous, and how much is missing.

Where it can be kept, `docent check` warns of what the plan breaks all the same, and so even a guide who is on time:

- what is in a stop is longer than the longest in its header; the warning says about how much text that is;
- a stop is reached after its hard-out, or what is in it is cut there;
- the plan comes to a stop later than its `begins` allows;
- a `skip when` skips its stop for a guide who is on time, and the plan has it;
- the plan ends outside what `lasts` allows; the warning says where there is room to linger;
- the plan keeps every line, but the longest choices of viewers break one.

All else is computed with the true lengths. The plan takes each stop at its shortest, so a range is room to use: what the
guide may linger. `docent plan` prints the timetable: when each stop is planned, and how much earlier and later it may begin so
that every line can be kept.

```tour
tour visite "Une visite"
  speaks fr
  lasts 5m ± 1m
room hall "Hall d'entrée"
  to galerie 40s
room galerie "Galerie nord"
stop hall 2m..3m
  fr> Bonjour, et bienvenue.
stop galerie 2m..3m
  begins by +4m
  fr> Voici la galerie.
```

## Rehearsing

While rehearsing, you always see two answers, with what has already happened fixed.

- **How long may I stay?** Until the latest moment from which every line ahead is kept, with the rest at the shortest that you can
  bring about, and all that is in a hard-out's stop said before it. Viewers do not help: as in the plan, nobody votes, watches or
  asks; but of an `if` that asks for the time, the shorter side may be played. Where a line can't be kept any more, that is said
  first, and which others can't: `already 1:00 too late for fin, which begins by 15:05:00; too late also for adieu`. Only what can
  still be kept limits the stay, which names it: `to begin rochers in time, stay at horaces until 11:01:20 (gant skipped anyway)`; where nothing is
  left, none is offered. Stops that would be skipped are not counted: so who is later may sometimes stay longer. You may linger past a range; it is shown as an overrun.
  `time` also says what a stay so long would cost if the guide then kept to the script: `past 10:06:00 au-revoir would be skipped`.
  That is the first loss, the same however late you are, though who comes later still may lose nothing: an `if late` may be
  shorter. What would begin too late then, or make the tour too long, shortens the stay that is told; what it is with the rest at
  its shortest is told beside it: `stay at odalisque until 10:56:22: 8:32 more; with the rest at its shortest, until 10:57:25`.
  Where it is too late for that at once, you are to stay no longer than you must.
- **When does this end?** As things stand, and as planned; and with it what will not be as planned: what a hard-out would cut
  (`adieu would lose 2:40`), what a condition would skip, what would begin too late. Windows for questions count as they will
  be: at their longest while a request that can be answered is open.

**Over** and **in hand**, in the prompt, at `time`, everywhere, are one number: how much later or earlier than planned the next stop
that will be visited is expected to begin, if from now on the guide keeps to the script; at the last stop, the end of the tour. It is
what `until` says of that stop, and what its `skip when late` is judged by. So what a hold, a hard-out or a wait for `begins` will take
up is not over, and what they will eat is not in hand: that is *to fill* (`0:26 to fill`), at the right of the prompt and at
`time`: who lingers so long is no later for it. Where a `skip when` is about to skip a stop, the number is of the one behind it, and
the right of the prompt says so: `next regent 10:12:30 (gladiateur skipped)`.

Both, and `fit`, count the same stops: what is dropped is left out, and what its `skip when` would skip if the guide kept to
the script from now on.

`plan` and `report` have a row for each visit of a stop, the second marked `again`. `ends` is the end against the plan: over, in
hand, or what its hard-out takes (`loses 2:40`). A stop without a visit is *dropped*, *skipped* (by its `skip when`), *left* (by
`skip` or `goto`), *ahead*, or *not reached*. Slack is what a stop may last beyond what is in it, or beyond what it is going to
last where that is more. Times that are measured are written `1:30`; what a script or a person writes, `1m30s`.

Before the first step you may drop stops, write notes, and have viewers come and ask; that begins nothing. `late`, `delay`, `add`
and the like want a tour that has begun. The reply to a request for something of another stop, however
it names it, tells at which stop that is; `answer` tells it at once.

`time` tells both, `until joconde` how long it is until a stop, a work, a thread's next work (`until #sun`) or the `end`.

`fit` tells how to end at the planned end, `fit 11:00` at another time: by keeping to the shortest times alone if that
suffices, else which optional stops to drop, what that saves, what it leaves to spare, what is skipped anyway, and what breaks all
the same; and, where that can be, what to drop to keep more of it: a `begins by`, or all that is in a hard-out's stop. Of all sets
of stops that suffice it is the one whose priorities sum to the least; of those, one with the fewest stops; of those, the one
whose earliest stop comes latest. New walks are counted, and the waits and `within` that fall out. Where no set suffices, it
says by how much. It drops nothing itself. A search of more than 20 million steps (about a second) ends
with the best set found, and says how much less any set could cost.

`drop` takes an optional stop out of what is ahead, `restore` puts it back. The stop that is running, and those past, are never
dropped.

A stop that falls out, dropped or skipped, takes with it its `begins`, and every `within … of` it. `skip when` is decided when
the stop before ends, before any walk: the walk goes straight to the next stop. When a stop is skipped, the next one's
`skip when` is judged at that same instant. `late` and `early` are judged by when the stop would begin, after the walk to it and the
wait for its `begins`, against its planned start: what the wait takes up is not late. The first stop's is judged at the tour's
start; if that stop falls out, the tour begins at the next one, without a walk.

`late 3m` stops everything for three minutes: what is said, an answer, a window, a vote, a walk. A wait, a hold or a hard-out
runs to its moment all the same: only what passes it makes it longer. `delay 3m` stops everything too, and moves the planned
time of every line; offsets and clock times stay. So what the plan waits, or has for a hard-out, takes a delay up, in the plan as
in the run: after a hard-out that was kept, nobody is early for a delay before it. A hold is counted from the start of its stop:
it takes up a delay announced inside that stop, and none from before.

`add 1m` makes the stop one minute longer than its content and its hold; a hard-out ends, and cuts, one minute later. `add -1m`
takes a minute away, of a hold or a hard-out, and where more is taken than is left, that ends at once; what is in the stop is said
all the same, but for a hard-out. `again`
begins the stop from its start in the same visit: its shortest still counts from when it began, its conditions are judged
anew, and a vote has no votes yet. `goto` a stop that is running is `again`. `goto` a stop ahead leaves out those between;
`goto` one behind plays again what follows it. The stop that the guide goes to, or back to, is not asked for its `skip when`.

A walk is counted from the room in which the guide stood last: who turns on his way counts as still in the room that he left,
and who waits for a `begins` is in the room of that stop already.

### The clock of a rehearsal

`docent rehearse --clock manual` moves the clock by steps: Enter finishes what is under way, and the clock stands at its end.
That is what happens where the lines come from a file or a pipe.

`--clock real`, what a terminal gets, lets it run by itself from the first step on; `--clock 10x` ten times as fast. Then
the guide is at what is under way until Enter says that it is done: at this very moment, early or late. What is over its
estimate is shown as such, and after a paragraph a line tells how long it took.

At the right edge of the prompt stands how many viewers wait for an answer, and what comes next, and when, if the guide keeps to the
script from now on, with what is to fill until then: `8 open · next victoire 10:12:30, 0:26 to fill`. What is typed takes its room
where it needs it: in a narrower window the name goes first, then when it comes; the number of viewers stays the longest.

`--from start` holds the times against when this run begins: a rehearsal. `--from clock` holds them against the wall clock and
`starts`, on the day itself: who begins late is over from the first step on, by what the first stop's hold does not take up; who
begins before the start has in hand what he has done by then.

- By itself ends only what runs to a moment: a wait, a hold, a hard-out (which cuts what is under way), a window for questions,
  a vote. A walk, a paragraph, a pause and a `show` last until Enter; beats come at their moments, or all at once with Enter.
- Enter ends a wait or a hold as well, and what stands still by `late` or for an answer: until then the prompt says how long
  it still does (`stands still, 1:55 more`).
- `play` keeps to the script: each step ends as estimated. `pause`, or Ctrl-C, stops it, and the clock runs on; what is half typed
  then stays, and a line says so. `break STOP` stops it before a stop, and there the clock stands too, until Enter: the prompt says
  `the clock stands`, a narrow one `■`. What takes its own time there (an answer, a delay, `add`) has it, and the clock stands again
  behind it. An Enter that goes on to the stop stops it there too, and the clock runs on.
- `undo` takes back the last thing that the guide did, as if it had never been typed, and says what it was and of when: a step, a
  delay, an answer, a note, and also a `break`, the `language`, `play` and `pause` (or Ctrl-C). What was refused is not counted. The
  time that passed stays spent, and what viewers asked meanwhile stays asked; with the manual clock the time comes back too.
- Enter in a wait begins the stop, though it be too early for its `begins`: a line says so, and `undo` takes it back.
- One minute before a stop must end, and when it must, a line says so; `--bell` rings. So does a line, once, when it has become so
  late that the next stop would be skipped, or when a stop begins so late.
- On leaving, the report is as long as the screen, and a line tells how to go on; `report all` before it gives every stop.

### Viewers while rehearsing

`docent rehearse --viewers 3000 --seed 7` lets 3,000 simulated viewers ask, `--viewers live` as many as come and go by the script's
`live`, `arrive` and `stay`. The tour is told how many watch (`if viewers >= 1000`) at its start, and then at a whole minute of its
clock, when they have become 5 % more or fewer since it was last told. They ask in words of the script: the `asks` and titles of the
details of what is on show, in the languages of `audience`, with the shares of its `want`; off the topic they ask for a work
that is not on show. The rest of `want` falls on the details in the order of the script, each with a weight of 1/n (Zipf's law);
15 in 100 of it, in French, English and Chinese, ask in words of their own what few scripts tell: was it stolen, what is it worth,
is it open on Tuesdays (shares that are proposed: no tour has reported what it could not answer). `docent faq FILE LOG` lists what
of it this tour does not answer. They ask as often as `ask` says; without it, 0.15 × viewers^0.45 times a minute in all: 40 viewers ask every 76 s, 3,000 five or
six times a minute, 380,000 forty-nine times. The moments are those of a Poisson process on the tour's clock, up to a whole
second; what is asked alike in one second comes as one request. When a work or room that `want` names first appears, they ask
five times as often for one minute: so chats behave at a star's entrance. The same script, number and seed give the same requests where the same is
on show.

Until somebody watches, a line says when the first are expected. Who comes and goes is drawn when the rehearsal begins: after `reload`
they ask by the new script, and a new `live`, `arrive` or `stay` counts from `--resume` on. `viewers N` at the prompt has them ask as often as so many do, from then on; they come and go no more, unless `undo` takes it back. When a vote opens, one viewer in twenty votes (a proposed
figure: no tour has reported one), each at a second drawn evenly from its time. An option that shows what `want` names has its share of
the votes; the rest falls on the options in their order, with weights of 1/n. `▸ votes so far: 31 for 1 “La lune”, 12 for 2 “Le
reflet”` appears above the line; `vote N OPTION` adds to it, `where` shows the question, the options and the votes so far.

A request appears above the line that is being typed, with what was understood, at most every four seconds; `3 more` says
how many came meanwhile. All are counted, and `requests` lists what is wanted: one line for each thing, in whatever words and
language it was asked for, most wanted first, with how many ask, from when to when, when the script comes to it anyway
(`on show`, `here in 2:10`, `stop 9 in 4:00`: the thing itself is shown then; `stop 9 begins in 4:00`: it can be shown from then on; `here, perhaps`: a vote
or a condition decides), and what answering takes; the ten most wanted, `requests all` every one. N, the number of a request, stands for
its whole line; so does the name or the title of what is wanted (`later joconde`), in any case, with accents or without:

- `answer N` shows and tells it, once, and answers all who asked; when the time of the answer is over, or the guide goes
  on before, what was on show comes back; what `show` shows stays. `decline N TEXT` tells them why not; `dismiss N` puts them aside, `dismiss 3 5` several,
  `dismiss all` all that are open.
- `later N` puts them off: when the script shows it, they are answered, at no time of their own. Where its stop comes but does
  not show it by itself, or is left out, or a vote or a condition decides against it, they are open again.

A window for questions stays open, to its longest, while a request is open, whatever it is for; Enter closes it. What `time`, `plan`
and the right edge of the prompt foretell counts the window that is open as it will be, and one ahead as its longest only for
requests of its own stop: those of a stop that was left alarm nobody. Where they would make a difference, a line says so.

A request with a word of `deny` is dropped, so is the fourth open one of a viewer, and 100,000 are kept; what was not listed
is counted, and `requests` says so. `deny zh` says what language the words are in; they are looked for in every request, for
the language of a short one is a guess. They are found as the search finds words: in any case, with accents or without, in
traditional characters, with spaces or signs between characters or letters. `--replay LOG` asks what was asked in a run that
`--log LOG` recorded, at the same moments of the tour, and gives its votes as long after each vote has opened as they came
then. The log may be of another version of the script, but not of another tour; votes that have no vote any more are counted.

### Going on another time

`--resume LOG` goes on where a run that `--log LOG` recorded was left; `--log NEW` records what follows, with all that was
before: whoever asks, when it was played, and what was set too. The clock, what was done, the requests, the breaks and the language come back;
what was done before can't be taken back. With the `--viewers` (N or `live`) and the `--seed` of that run, the simulated viewers ask what they
would have asked if it had never been left, where its script was not read anew meanwhile; after that, they go on from the same moment, and
what has appeared once is no star's entrance. Another number of viewers comes anew; without `--viewers`, nobody asks, and a line says so.

## Errors

Each mistake has a code (`T0123`), a place, one sentence that says what is wrong, and, where one can be known, what to write
instead. An unknown name or keyword offers the nearest known one. One mistake is reported once.

- An **error** means that the script cannot be played as it stands. A **warning** means that it can, but that something will
  surprise: a caption is missing, a stop overruns.
- `docent check --fix` writes the fixes that are safe; `--strict` makes a warning fail; `--asks` tries the names of all details.
- `docent explain T0123` prints the page of a code: what it means, a faulty script, and its repair.

A script of any size and any mistake ends in a message, never in a crash. Files are read up to 16 MiB, `if` and `vote` up to 32
inside each other, and at most 1000 mistakes of one file are shown.

"""###

  static let grammar = ###"""
(* The tour language: grammar.

   This file is normative, and it is executable: a test reads it, and holds that it accepts what the parser accepts.

   How to read it.
   - ISO-like EBNF: = defines, | is or, [ ] at most once, { } any number of times, ( ) groups, "x" is the word x itself.
     What follows on a line follows in the text. ? x ? is a terminal, described at the end.
   - The text is UTF-8, perhaps with a byte order mark at its start. It holds no control character but tab, LF and CRLF
     (no lone CR), no line separator (U+0085, U+2028, U+2029), and no byte order mark elsewhere.
   - The text is read a line at a time. A line whose first word is followed at once by > is one terminal: a prose line,
     whatever else it holds. Any other line is cut into terminals, with white space free between them, and ends with
     eol. // outside a quoted text starts a comment, which ends with its line. A line that holds nothing but white space
     or a comment yields no terminal.
   - A terminal is as long as it can be. What begins with a digit must be followed by white space, the end of the line,
     a comment, or one of , .. + +/- # < > = and the signs of look-alikes for these, or a quote (not after a bare
     number); a comma with a digit at once behind it does not end a bare number.
   - Look-alikes count as their plain signs outside quoted texts and prose: full-width letters, digits and signs
     (U+FF01 to U+FF5E), the ideographic comma, the minus sign, every Unicode space; ≤ and ≥ count as <= and >=; and
     ＞ and 》 count as > in a prose mark.
   - A word in quotes here is a keyword only where the rule has it: names may be spelled like keywords. Where a keyword
     and a language or a name could both stand, it is the keyword; and a word that begins a line of any section is never
     a language at the start of a line. So one terminal of lookahead always decides.
   - Indentation and the order of lines inside a section are free, but for steps, which are played in order.
   - What the grammar can't say (names that exist, languages, shares that add up) is in the language reference. How deep
     blocks may stand inside each other is a limit of the parser. *)

file       = { use | tour | room | work | stop | audience | test } ;

use        = "use" text eol ;

(* Words used everywhere *)
label      = text { "," language text } ;                      (* a text, then the same in other languages *)
title      = language text eol ;                               (* the title above it, in another language *)
languages  = language { "," language } ;
place      = name [ "." name ] ;                               (* a room, a work, a detail, or one's detail: no space *)
length     = duration [ ".." [ duration ] | tolerance duration ] | ".." duration ;
moment     = offset | clock [ zone ] ;
when       = moment [ tolerance duration ] | ( "by" | "after" ) moment ;
count      = comparison number ;

(* Sections that say what there is *)
tour       = "tour" name text eol { title | tour-line | pace } ;
tour-line  = "guide" label eol
           | "speaks" languages eol
           | "captions" languages eol
           | "starts" date clock zone eol
           | "viewers" zone clock eol
           | "lasts" length eol
           | "walks" ( speed [ "step-free" ] | "step-free" ) eol
           | "thread" tag label eol ;
pace       = "pace" language number ( "characters/min" | "words/min" ) eol ;
speed      = number "metres/min" ;

room       = "room" name text eol { title | room-line | known } { detail } ;
room-line  = "level" ( number | negative ) eol
           | "to" name ( duration | number "metres" ) { "stairs" | "one-way" } eol ;

work       = "work" name text eol { title | work-line | known } { detail } ;
work-line  = ( "artist" | "date" | "technique" | "size" ) label eol
           | "inventory" text eol
           | "in" name eol
           | "image" text [ "rights" text [ "until" date ] ] eol
           | "tags" tag { "," tag } eol ;

detail     = "detail" name text eol { title | "region" percent percent percent percent eol | known } ;
known      = "asks" language text { "," text } eol | prose ;

(* The itinerary *)
stop       = "stop" name [ "as" name ] [ length | "until" clock [ zone ] ] [ "optional" number ] eol { setting | step } ;
setting    = "begins" ( when | "within" duration "of" name ) eol
           | "skip" "when" condition eol
           | pace ;
step       = prose
           | "cue" text eol
           | "pause" duration eol
           | "show" place [ duration ] eol
           | "questions" length [ "limit" number ] eol
           | if
           | vote ;
if         = "if" condition eol { step } [ "else" eol { step } ] "end" "if" eol ;
vote       = "vote" duration [ label ] eol option { option } "end" "vote" eol ;
option     = "option" label eol { step } ;
condition  = check ( { "and" check } | "or" check { "or" check } ) ;
check      = [ "not" ] ( "late" duration | "early" duration | "viewers" count | "asked" place count | "after" moment ) ;

(* The audience *)
audience   = "audience" eol { audience-line } ;
audience-line = "live" number eol
           | "arrive" ( text | ( percent | number ) "within" duration ) eol
           | "stay" watch { "," watch } eol
           | "ask" number "per" ( "hour" | "minute" ) [ "crowd" number ] eol
           | "want" ( place | "off-topic" ) percent { "," ( place | "off-topic" ) percent } eol
           | "languages" language percent { "," language percent } eol
           | "deny" language text { "," text } eol
           | "replay" number "after" duration { "," number "after" duration } eol ;
watch      = [ percent ] duration [ ( "log-normal" | "weibull" ) number ] ;

(* Tests *)
test       = "test" text eol { "expect" expectation eol | "at" point ( "expect" expectation | event ) eol } ;
point      = moment | name [ offset ] ;
event      = "viewers" number
           | "viewer" language text [ "times" number ] [ "expect" answer ]
           | "vote" text [ "times" number ]
           | "guide" ( ( "late" | "delay" ) duration | "add" ( duration | less ) | "skip" | ( "drop" | "restore" | "goto" ) name | "answer" place ) ;
answer     = "answer" place | "no" "answer" ;
expectation = ( "works" [ tag ] | "rooms" | "stops" | "asked" | "answered" ) count
           | ( "start" | "end" ) [ "of" name ] when
           | "length" [ "of" name ] amount
           | "slack" "of" name amount
           | "walk" "to" name amount
           | "commentary" language [ "at" name ] amount
           | "captions" language [ "at" name ]
           | "thread" tag name { "," name }
           | "no" "warnings"
           | [ "not" ] ( "stop" name | "shown" place | "said" text | ( "skipped" | "dropped" ) name
                       | ( "if" | "else" ) condition [ "at" name ] | "option" text [ "at" name ] ) ;
amount     = length | comparison duration ;

(* Terminals *)
prose      = ? white space, a language or the word guide, then at once >, then text to the end of the line ? ;
eol        = ? the end of a line that is not prose: LF or CRLF, or the end of the file ? ;
name       = ? a letter, then letters, marks and digits, with single hyphens between them ? ;
language   = ? a BCP 47 tag: two or three ASCII letters, then subtags of one to eight letters or digits after hyphens ? ;
zone       = ? an IANA time zone name, or the last part of one that the tour names: both begin with a capital ? ;
text       = ? "…" with \" and \\, or “…”, or «…»: on one line, and with no other \ ? ;
number     = ? digits, with a point and digits for a fraction ? ;
negative   = ? a minus sign and at once a number ? ;
less       = ? a minus sign and at once a duration ? ;
percent    = ? a number and at once % ? ;
duration   = ? digits and d, h, m or s, in that order, each at most once, without spaces: 1h05m ? ;
offset     = ? + and at once a duration ? ;
clock      = ? hours:minutes or hours:minutes:seconds: one or two digits, then two, then two ? ;
date       = ? year-month-day, four and two and two digits ? ;
tag        = ? # and at once a name ? ;
tolerance  = ? ± or +/- ? ;
comparison = ? = < > <= >= ? ;

"""###

  /// Pages by code.
  static let diagnostics: [String: String] = [
    "T0101": ###"""
# T0101: bytes that are not UTF-8
error

A script is UTF-8 text, and these bytes are not. Most often the file was saved in an older encoding, such as
Windows-1252 or GBK. Open it in that encoding and save it as UTF-8. In this example `\xE9` stands for the byte E9, so
that the page itself is clean.

## Example
```tour escapes=1
tour petit "Une petite visite"
  speaks fr
  guide "Ren\xE9e"
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour escapes=1
tour petit "Une petite visite"
  speaks fr
  guide "Renée"
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0102": ###"""
# T0102: a control character
error

A script holds no control characters but tabs and line ends: nobody sees them, and a terminal would obey them. They
come from copying out of other programs. Remove it. In this example `\u{7}` stands for the character U+0007, so that
the page itself is clean.

## Example
```tour escapes=1
tour petit "Une petite visite"
  speaks fr
  guide "Renée\u{7}"
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour escapes=1
tour petit "Une petite visite"
  speaks fr
  guide "Renée"
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0103": ###"""
# T0103: a line end that is none
error

Lines end with LF or CRLF. Some programs write other line ends, U+2028, U+2029 or U+0085, which look like a new line
but don't end a statement here. Write a space or end the line. In this example `\u{2028}` stands for the character
U+2028, so that it can be seen.

## Example
```tour escapes=1
tour petit "Une petite visite"
  speaks fr
  guide "Renée\u{2028}Dupont"
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour escapes=1
tour petit "Une petite visite"
  speaks fr
  guide "Renée Dupont"
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0104": ###"""
# T0104: an invisible character
error

Pasting from a web page or a word processor brings characters that nobody sees: a zero width space (U+200B), a soft
hyphen, a mark of the reading direction. Outside of texts and prose they part words that look whole; the message names
them. The byte order mark U+FEFF is accepted and dropped by the formatter at the very start of a file; anywhere else
it was left behind when files were joined. Remove it. In this example `\u{FEFF}` stands for the character U+FEFF, so
that it can be seen.

## Example
```tour escapes=1
tour petit "Une petite visite"
  speaks fr
  guide "\u{FEFF}Renée"
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour escapes=1
tour petit "Une petite visite"
  speaks fr
  guide "Renée"
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0105": ###"""
# T0105: a file over the size limit
error

A script is read up to a limit, 16 MiB unless the tool was told otherwise: a whole museum in prose is far smaller.
The file is probably not a script. If it is, split it and bring its parts with `use`. The example's limit is 70 bytes.

## Example
```tour fileBytes=70
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour fileBytes=70
tour petit "Petite"
  speaks fr
room hall "Hall"
stop hall 2m
```

"""###,
    "T0106": ###"""
# T0106: more mistakes than are shown
error

The first thousand mistakes of a file are shown, and this line says how many more there are. Repair some and check
again: often one mistake repeats. In the example no mistake is shown at all.

## Example
```tour diagnostics=0
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  paus 10s
```

## Repaired
```tour diagnostics=0
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  pause 10s
```

"""###,
    "T0107": ###"""
# T0107: a comment in prose
warning

Everything after the mark of a prose line is text, so `//` and what follows would be read out. Put the comment on a
line of its own. In an address such as https://… no space stands before the `//`, and nothing is reported.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  fr> Bonjour à tous. // lentement
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  // lentement
  fr> Bonjour à tous.
```

"""###,
    "T0108": ###"""
# T0108: a prose mark inside prose
warning

Prose goes to the end of its line, so a second mark in it, or a second `>`, is read out. Mostly two lines have run together:
write each on its own. A language and `>` that shall be read out can be told apart by a space: `fr >`.

## Example
```tour
tour t "T"
  speaks fr
room hall "Hall"
stop hall
  fr> Le soir tombe. fr> Regardez la mer.
```

## Repaired
```tour
tour t "T"
  speaks fr
room hall "Hall"
stop hall
  fr> Le soir tombe.
  fr> Regardez la mer.
```

"""###,
    "T0110": ###"""
# T0110: a sign that means nothing here
error

No statement has this sign. A text goes in quotes, and what is to be spoken goes behind a mark such as `fr>`.
Remove the sign. The bullet of a pasted list goes too; a tolerance is `±` or `+/-`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall: 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0111": ###"""
# T0111: a text that does not end
error

A text in quotes ends on its line, with the quote that belongs to its first one: `"…"`, `“…”` or `«…»`. A quote
inside is written `\"`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  guide "Renée Dupont
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  guide "Renée Dupont"
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0112": ###"""
# T0112: a backslash that means nothing
error

In a text, `\"` is a quote and `\\` a backslash; there are no others. For a backslash itself write two. A text has no
line ends inside.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  guide "Renée\nDupont"
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  guide "Renée Dupont"
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0113": ###"""
# T0113: quotes that no text has
error

A text stands in `"…"`, `“…”` or `«…»`. Write those instead.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  guide 'Renée'
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  guide "Renée"
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0114": ###"""
# T0114: a name with a sign in it
error

A name is a letter, then letters and digits in any script, with single hyphens between them: `galerie-nord`, `大厅`,
`salle-12`. Other signs, double hyphens and a hyphen at the end are not allowed. `l'aube` is `aube` or `l-aube`, and `2crue`
begins with a letter as `crue-2`. The title, in quotes, may hold anything.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall_nord "Hall"
stop hall-nord 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall-nord "Hall"
stop hall-nord 2m
```

"""###,
    "T0115": ###"""
# T0115: a prose mark with a colon or a space
error

Prose begins with its language and at once `>`: `fr>`, `zh>`. Chinese keyboards easily give `：`, or a space slips in.
The line is read as prose all the same. Below the header of a tour, a room, a work or a detail, a text in quotes is its
title in another language, which has no sign after the language: `zh "黑猫"`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  fr：Bonjour à tous.
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  fr> Bonjour à tous.
```

"""###,
    "T0116": ###"""
# T0116: prose marked with a word that is no language
error

What stands before `>` at the start of a line is a language tag, two or three letters, perhaps with more after a
hyphen, or `guide`. Write the tag of the language: `fr` for French, `en` for English, `zh` for Chinese.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  french> Bonjour à tous.
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour à tous.
```

"""###,
    "T0117": ###"""
# T0117: a comparison written otherwise
error

The comparisons are `=`, `<`, `>`, `<=` and `>=`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  if viewers => 50
    pause 10s
  end if
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  if viewers >= 50
    pause 10s
  end if
```

"""###,
    "T0118": ###"""
# T0118: a # without a name
error

A tag is `#` and, at once, a name: `#moon`. A line that begins with `#` and a space is a comment in many other languages: here a comment begins with `//`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work lavacourt "Soleil couchant à Lavacourt"
  in hall
  tags # moon
stop lavacourt 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work lavacourt "Soleil couchant à Lavacourt"
  in hall
  tags #moon
stop lavacourt 2m
```

"""###,
    "T0120": ###"""
# T0120: a duration without its last unit
error

In other places one writes 1h30; here every number of a duration has its unit, since `6m30` and `1h30` would end in
different ones. Write `1h30m`. Where a clock time stands, `15h00` is one: see T0128.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 1m30
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 1m30s
```

"""###,
    "T0121": ###"""
# T0121: a duration with minute marks
error

Minutes and seconds are written with letters: `6m30s`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 6'30"
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 6m30s
```

"""###,
    "T0122": ###"""
# T0122: a fraction with a comma
error

A fraction is written with a point, `0.3`, whatever the language of the tour: the comma separates the items of a list.
If the comma groups thousands, leave it out. Some numbers are whole, such as that of a `level`: which one `1,5` was meant
to be, only you know.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  pace fr 140,5 words/min
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  pace fr 140.5 words/min
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0123": ###"""
# T0123: a number in groups
error

A number is written without spaces and other separators: `380000`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  live 380 000
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  live 380000
```

"""###,
    "T0124": ###"""
# T0124: a dash where two points belong
error

From the shortest to the longest is written with two points: `4m..6m`. A dash could be a minus sign, and words
such as `to` or `à` do not stand between two durations either.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 4m-6m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 4m..6m
```

"""###,
    "T0125": ###"""
# T0125: a duration written otherwise
error

A duration is digits and `d`, `h`, `m` or `s`, in that order, each at most once, without spaces: `1m30s`, `90s`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  pause 10sec
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  pause 10s
```

"""###,
    "T0126": ###"""
# T0126: a duration without a unit
error

A number alone is no time: it could be minutes or seconds. Write the unit.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  pause 10
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  pause 10s
```

"""###,
    "T0127": ###"""
# T0127: a space before the percent sign
error

The percent sign stands at its number: `40%`. (French typography puts a space there; a text in quotes or prose may.)

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  live 3000
  arrive 80 % within 1m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  live 3000
  arrive 80% within 1m
```

"""###,
    "T0128": ###"""
# T0128: a clock time written otherwise
error

A clock time is hours and minutes, perhaps seconds, from 0:00 to 23:59: `10:00`, `16:05:30`. There is no am and pm,
and no `h`: `15h00` is written `15:00`, since `15h` is a duration of fifteen hours.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 2:30pm Europe/Paris
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 14:30 Europe/Paris
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0129": ###"""
# T0129: a date written otherwise
error

A date is year-month-day, with four, two and two digits: `2016-09-15`. So nobody wonders which is the month.
A day that the calendar does not have, 31/04/2026, is not offered in another form.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  starts 15/09/2016 10:00 Europe/Paris
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Paris
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0130": ###"""
# T0130: something that begins like a number
error

What begins with a digit is a number, a percentage, a duration, a clock time or a date, and this is none of them. A name
begins with a letter.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  pause 10x
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  pause 10s
```

"""###,
    "T0131": ###"""
# T0131: a space in an offset
error

An offset from the start of the tour is `+` and, at once, a duration: `+20m`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  begins + 20m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  begins +20m
```

"""###,
    "T0132": ###"""
# T0132: a number below zero
error

Only the `level` of a room may be below zero, and in a test what `guide add` adds.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  pace fr -140 words/min
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  pace fr 140 words/min
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0140": ###"""
# T0140: a line that nobody understands
error

The first word of a line says what it is, and no line of this section begins with this one. If it is misspelt, the
nearest word is offered; so it is for the French and Chinese words that come to mind for it, such as `salle` or `展厅`
for `room`: names and texts are in any language, but lines begin with English words. If the line is to be spoken, put
its language before it: `fr>`. It is never silently spoken.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  paus 10s
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  pause 10s
```

"""###,
    "T0141": ###"""
# T0141: a line in the wrong section
error

Each line has its sections: `level` stands in a room, `artist` in a work, `pause` in a stop. Move it there. A header
(`tour`, `room`, `work`, `stop`, `audience`, `test`) ends the section before it, whatever the indentation.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  pause 10s
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  pause 10s
```

"""###,
    "T0142": ###"""
# T0142: a line of the work below its details
error

A `detail` goes on to the next header, so what follows it is the detail's. A line of the work or the room itself stands
above its first detail.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work lavacourt "Soleil couchant"
  in hall
  detail reflet "le reflet"
  date "1880"
stop lavacourt 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work lavacourt "Soleil couchant"
  in hall
  date "1880"
  detail reflet "le reflet"
stop lavacourt 2m
```

"""###,
    "T0143": ###"""
# T0143: a detail of nothing
error

A `detail` belongs to the `work` or the `room` above it. Between other sections it belongs to nothing: move it below
its work or room.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
detail coupole "la coupole"
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  detail coupole "la coupole"
stop hall 2m
```

"""###,
    "T0144": ###"""
# T0144: a part that is missing, or another in its place
error

The line needs something that isn't there, or something else stands where it should. The message says what was expected
and what was found; the note says how such a line is written, and where the repair is known, it is offered. Most often a
value lacks its sign. A text stands in quotes, also if it is a number or a name: `date "1863"`, `guide "Marie Dupont"`. A time
from the start has a plus, `begins +20m`; without it, `20m` is a length. Edges are percentages: `region 80% 50% 20% 40%`. A tag
has its `#`, a count its comparison: `expect works = 18`. Words that English would have are left out: `begins 10:05`, not
`begins at 10:05`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work olympia "Olympia"
  in hall
  date 1863
stop olympia 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work olympia "Olympia"
  in hall
  date "1863"
stop olympia 2m
```

"""###,
    "T0145": ###"""
# T0145: more than the line takes
error

The line is complete before this. Remove the rest, or give it a line of its own: mostly a line end is lost before a
keyword, or before a mark such as `fr>`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  pause 10s 20s
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  pause 10s
```

"""###,
    "T0146": ###"""
# T0146: prose where nobody speaks
error

Prose stands in a stop, where it is spoken, and in a room, a work or a detail, where it answers viewers. Elsewhere it
has no voice. A remark for yourself is a comment: `// …`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  fr> Bonjour à tous.
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour à tous.
```

"""###,
    "T0147": ###"""
# T0147: a space around the point of a place
error

A detail of a work is written `lavacourt.reflet`, without spaces.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  detail coupole "la coupole"
stop hall
  show hall. coupole 10s
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  detail coupole "la coupole"
stop hall
  show hall.coupole 10s
```

"""###,
    "T0148": ###"""
# T0148: and with or
error

Nobody remembers which of `and` and `or` binds first, so one condition has only one of them. Put one `if` inside
another instead.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  if late 3m and viewers > 50 or viewers < 10
    pause 10s
  end if
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  if late 3m
    if viewers > 50 or viewers < 10
      pause 10s
    end if
  end if
```

"""###,
    "T0149": ###"""
# T0149: a missing comma
error

The items of a list have commas between them.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  captions en zh
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  captions en, zh
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0150": ###"""
# T0150: a block that is not closed
error

An `if` ends with `end if`, a `vote` with `end vote`. Here the stop, or a block around it, ends first: both ends are
shown. Write the missing line where the block should end.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  if late 3m
    pause 10s
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  if late 3m
    pause 10s
  end if
```

"""###,
    "T0151": ###"""
# T0151: an end, else or option of nothing
error

This line belongs to a block that is not open: it was never begun, or is already closed.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  pause 10s
  end if
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  if late 3m
    pause 10s
  end if
```

"""###,
    "T0152": ###"""
# T0152: a step of a vote outside its options
error

A vote lasts its time, then the option that won is played. So what is played stands below an `option`; what comes before
the vote stands above it.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  vote 30s "Que regarder ?"
    pause 10s
    option "La coupole"
      pause 20s
    option "Le sol"
      pause 10s
  end vote
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  pause 10s
  vote 30s "Que regarder ?"
    option "La coupole"
      pause 20s
    option "Le sol"
      pause 10s
  end vote
```

"""###,
    "T0153": ###"""
# T0153: a vote without an option
error

Viewers vote for something: a vote has at least one `option`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  vote 30s "Que regarder ?"
  end vote
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  vote 30s "Que regarder ?"
    option "La coupole"
      pause 20s
    option "Le sol"
      pause 10s
  end vote
```

"""###,
    "T0154": ###"""
# T0154: blocks too deep inside each other
error

Blocks stand inside each other up to a limit, 32 deep. Nobody can read that: split the stop, or join conditions with
`and`. The example's limit is 1.

## Example
```tour nesting=1
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  if late 3m
    if viewers > 50
      pause 10s
    end if
  end if
```

## Repaired
```tour nesting=1
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  if late 3m and viewers > 50
    pause 10s
  end if
```

"""###,
    "T0155": ###"""
# T0155: a second else
error

An `if` has one `else`. For more ways, put another `if` inside it.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  if late 3m
    pause 10s
  else
    pause 20s
  else
    pause 30s
  end if
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  if late 3m
    pause 10s
  else
    pause 20s
  end if
```

"""###,
    "T0156": ###"""
# T0156: a word that is nearly a keyword
error

A word that could stand here is spelled nearly like this. Write it so.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m optionnal 1
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m optional 1
```

"""###,
    "T0157": ###"""
# T0157: a time zone without a capital
error

A time zone has its name in the IANA database, with capitals: `Europe/Paris`, or, once the tour names it, `Paris`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 10:00 europe/paris
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Paris
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0158": ###"""
# T0158: a setting of the stop inside a block
error

`begins`, `skip when` and `pace` are for the whole stop. In an `if` or an `option` they would come too late: write them
above the blocks.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  if late 3m
    begins by +5m
    pause 10s
  end if
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  begins by +5m
  if late 3m
    pause 10s
  end if
```

"""###,
    "T0159": ###"""
# T0159: an end that does not say of what
error

Blocks close by name, `end if` and `end vote`, so that a forgotten end is found where it was forgotten.
`end vote` where an `if` is open is told here too.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  if late 3m
    pause 10s
  end
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  if late 3m
    pause 10s
  end if
```

"""###,
    "T0200": ###"""
# T0200: a script with nothing in it
error

The file is empty, or holds nothing but comments. Write at least a `tour`, a room, and a stop in it;
`docent reference` shows how.
At a `use` it is the file that the line names: perhaps a save that failed has left nothing of it.

## Example
```tour
// La visite viendra ici.
```

## Repaired
```tour
// La visite est là.
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0201": ###"""
# T0201: a script that is no tour
error

The file says what there is, but no `tour` section says which tour it is, what is spoken and how
long it lasts, and no file that it uses has one. Write a `tour` section, or `use` the file that has
it.

A file of rooms and works alone is a collection, which tours bring in by `use`. `docent check` checks it as one; there is no
tour in it to plan, test or rehearse.

## Example
```tour
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0202": ###"""
# T0202: two tours in one script
error

One script is one tour. Keep one of the two `tour` sections here and move the other to a file of its
own; rooms and works that both need go to a third file, which both `use`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
tour grand "Une grande visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0203": ###"""
# T0203: two audiences of one tour
error

A tour has one audience. Keep one of the two `audience` sections, and move the lines of the other
into it.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  live 3000
audience
  ask 0.3 per hour
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  live 3000
  ask 0.3 per hour
```

"""###,
    "T0204": ###"""
# T0204: two rooms or works of one name
error

Rooms and works share one set of names, also across files that are brought by `use`. Give one of the
two another name, and write it wherever that one is meant. Of two files the error is in the one that uses the other.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work hall "Le hall, esquisse"
  in hall
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work esquisse "Le hall, esquisse"
  in hall
stop hall 2m
```

"""###,
    "T0205": ###"""
# T0205: two details of one name
error

A room or a work has each of its details once. Give one of the two another name, or put what they
say together. Details of different works may have the same name.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  detail coupole "La coupole"
  detail coupole "Les peintures de la coupole"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  detail coupole "La coupole"
  detail peintures "Les peintures de la coupole"
stop hall 2m
```

"""###,
    "T0206": ###"""
# T0206: two stops of one name
error

A stop is called like its place. Where the same place is visited twice, the later stop needs a name
of its own, so that `begins within 10m of …`, tests and the guide can tell them apart: `stop hall as
farewell 2m`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
stop hall 1m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
stop hall as farewell 1m
```

"""###,
    "T0207": ###"""
# T0207: two threads of one tag
error

The tour declares each thread once. Remove one of the two lines, or give one another tag.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  thread #moon "Le fil de la lune"
  thread #moon "Le fil de la nuit"
room hall "Hall d'accueil"
work lune "La Lune"
  in hall
  tags #moon
stop lune 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  thread #moon "Le fil de la lune"
room hall "Hall d'accueil"
work lune "La Lune"
  in hall
  tags #moon
stop lune 2m
```

"""###,
    "T0208": ###"""
# T0208: a statement that looks like a title
error

A line of two or three letters and a text is the title in that language. Here the letters are no
language of the tour, but nearly the word of a statement. Write that word; or, if it is a language,
name it in `captions` or in the audience's `languages`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work lavacourt "Soleil couchant à Lavacourt"
  dat "1880"
  in hall
stop lavacourt 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work lavacourt "Soleil couchant à Lavacourt"
  date "1880"
  in hall
stop lavacourt 2m
```

"""###,
    "T0209": ###"""
# T0209: a language that the tour does not name
warning

Something is written in a language that is neither spoken, nor one of the captions, nor a language
of the audience: nobody would see it, so it may be a slip. Correct the language, or name it: in
`captions` if viewers read it, in the audience's `languages` if they ask in it. What files brought
by `use` say in other languages is not reported. Codes of countries are no languages: Chinese is
`zh`, not `cn`; Japanese `ja`, not `jp`; Greek `el`, not `gr`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  en "Entrance hall"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  en "Entrance hall"
stop hall 2m
audience
  languages fr 80%, en 20%
```

"""###,
    "T0210": ###"""
# T0210: a level that is no whole number
error

A level is the number of the floor: 0 for the ground floor, negative below it. A mezzanine takes the
number of the floor below it.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  level 0.5
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  level -1
stop hall 2m
```

"""###,
    "T0211": ###"""
# T0211: a place that nothing declares
error

A stop is at a room or a work; `show`, `asked` and `want` name a room, a work or a detail, written
`work.detail`. In a stop, the details of its own place need no more than their own name. Correct the
name, or declare the place.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hal 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0212": ###"""
# T0212: a room that nothing declares
error

A way leads to a room, and a work is in one. Correct the name, or declare the room.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  to galerie-nort 40s
room galerie-nord "Galerie nord"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  to galerie-nord 40s
room galerie-nord "Galerie nord"
stop hall 2m
```

"""###,
    "T0213": ###"""
# T0213: a detail that its owner does not have
error

The room or the work before the dot has no detail of that name. Correct the name, or write a
`detail` section below that room or work.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  detail coupole "La coupole"
stop hall 2m
  show hall.coupoles 30s
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  detail coupole "La coupole"
stop hall 2m
  show hall.coupole 30s
```

"""###,
    "T0214": ###"""
# T0214: a time for viewers that is not theirs
error

The `viewers` line says what viewers elsewhere were told. On that date their clocks show another
time when the tour starts: mind summer time. Correct the time, or the `starts` line; then correct
what was announced.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Paris
  viewers Asia/Shanghai 17:00
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Paris
  viewers Asia/Shanghai 16:00
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0215": ###"""
# T0215: a stop that is not in the tour
error

Stops have names of their own: that of their place, or the one after `as`. Correct the name, or add
the stop.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
stop hall as farewell 1m
  begins within 10m of hull
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
stop hall as farewell 1m
  begins within 10m of hall
```

"""###,
    "T0216": ###"""
# T0216: a work that nothing declares
error

The works of a thread are named by the names in their `work` headers. Correct the name, or declare
the work.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  thread #moon "Le fil de la lune"
room hall "Hall d'accueil"
work lune "La Lune"
  in hall
  tags #moon
stop lune 2m
test "fil"
  expect thread #moon lunes
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  thread #moon "Le fil de la lune"
room hall "Hall d'accueil"
work lune "La Lune"
  in hall
  tags #moon
stop lune 2m
test "fil"
  expect thread #moon lune
```

"""###,
    "T0217": ###"""
# T0217: a tag that is no thread
error

The test speaks of a thread that the tour does not declare, and no work bears its tag. A thread is declared in
the tour: `thread #moon "Le fil de la lune"`. Correct the tag, or declare the thread.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  thread #moon "Le fil de la lune"
room hall "Hall d'accueil"
work lune "La Lune"
  in hall
  tags #moon
stop lune 2m
test "le fil"
  expect thread #mon lune
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  thread #moon "Le fil de la lune"
room hall "Hall d'accueil"
work lune "La Lune"
  in hall
  tags #moon
stop lune 2m
test "le fil"
  expect thread #moon lune
```

"""###,
    "T0218": ###"""
# T0218: a way from a room to itself
error

A `to` line is a way to another room. To say how long a walk inside a room takes, write a `pause` in
the stop.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  to hall 40s
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  to galerie 40s
room galerie "Galerie"
stop hall 2m
```

"""###,
    "T0219": ###"""
# T0219: a line that a section has once, twice
error

A section has this line once, so one of the two would be ignored. Remove one, or put both together
where the line takes a list.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  level 0
  level 1
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  level 0
stop hall 2m
```

"""###,
    "T0220": ###"""
# T0220: a region that reaches past the image
error

A region is the left edge, the upper edge, the width and the height of a part of the image, each in
percent of the whole. An edge and the size that begins there are 100 % together at most.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  detail coupole "La coupole"
    region 60% 0% 50% 40%
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  detail coupole "La coupole"
    region 60% 0% 40% 40%
stop hall 2m
```

"""###,
    "T0221": ###"""
# T0221: a region of no size
error

A region is the left edge, the upper edge, the width and the height of a part of the image. Without
a width or a height there is nothing to show; a detail that is no part of the picture has no
`region` line at all.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  detail coupole "La coupole"
    region 60% 20% 0% 40%
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  detail coupole "La coupole"
    region 60% 20% 1% 40%
stop hall 2m
```

"""###,
    "T0222": ###"""
# T0222: a way that nobody walks
error

At the tour's walking pace this way would take more than 400 days. Distances are in metres.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  to galerie 30000000 metres
room galerie "Galerie"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  to galerie 30 metres
room galerie "Galerie"
stop hall 2m
```

"""###,
    "T0223": ###"""
# T0223: a stop at a work that hangs nowhere
error

To walk to a work the guide has to know its room. Add a line `in ROOM` to the work.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work lune "La Lune"
stop lune 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work lune "La Lune"
  in hall
stop lune 2m
```

"""###,
    "T0224": ###"""
# T0224: something that a list names twice
error

A list of languages or tags names each once. Remove one of the two.

## Example
```tour
tour petit "Une petite visite"
  speaks fr, zh, fr
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr, zh
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0225": ###"""
# T0225: a tour without a spoken language
error

What is said aloud takes time, so the tour has to say which language that is; prose in any other
language is a caption. Add a line such as `speaks zh`. With `speaks fr, zh`, both are spoken,
paragraph by paragraph.

## Example
```tour
tour petit "Une petite visite"
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0226": ###"""
# T0226: captions in a spoken language
error

Captions show what is said in languages that are not spoken: a paragraph is either said or shown.
Remove the language from `captions`, or from `speaks`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  captions fr
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0227": ###"""
# T0227: a pace in the wrong unit
error

Chinese and Japanese are written without spaces, so their pace is in `characters/min`; all other
languages are counted in `words/min`. The number changes with the unit: 220 characters of Chinese
take about as long as 130 words of French.

## Example
```tour
tour petit "Une petite visite"
  speaks zh
  pace zh 220 words/min
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks zh
  pace zh 220 characters/min
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0228": ###"""
# T0228: a pace for a language that nobody speaks
error

Only what is said aloud takes time. Correct the language, or name it in `speaks`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  pace zh 220 characters/min
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  pace fr 130 words/min
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0229": ###"""
# T0229: a walking pace that nobody has
error

The pace of walks is in metres per minute: about 42 for a group in a museum, 80 in the street.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  walks 4200 metres/min
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  walks 42 metres/min
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0230": ###"""
# T0230: two paces of one language
error

A tour has one pace for each language. A stop that is spoken faster or slower has a `pace` line of
its own.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  pace fr 130 words/min
  pace fr 150 words/min
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  pace fr 130 words/min
room hall "Hall d'accueil"
stop hall 2m
  pace fr 150 words/min
```

"""###,
    "T0231": ###"""
# T0231: a pace that nobody speaks at
error

The pace of speech is in characters or words per minute: about 220 characters of Chinese or 130
words of French, said calmly.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  pace fr 1300 words/min
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  pace fr 130 words/min
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0232": ###"""
# T0232: more arrivals than viewers
error

`live` is the number of all who come during the tour, and `arrive` says how many of them come at its
beginning: never more.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  live 300000
  arrive 380000 within 1m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  live 400000
  arrive 380000 within 1m
```

"""###,
    "T0233": ###"""
# T0233: a time watched without its share
error

Where viewers differ in how long they stay, each time needs the share of the viewers that it holds
for.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  stay 50% 90s, 40m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  stay 50% 90s, 50% 40m
```

"""###,
    "T0234": ###"""
# T0234: shares of more than the whole
error

The shares of a list are parts of one whole, so they are 100 % in all at most. What is missing to
100 % is the rest.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  languages fr 95%, zh 10%
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  languages fr 95%, zh 5%
```

"""###,
    "T0235": ###"""
# T0235: two shares of the same
error

A list gives each place or language one share. Add the two up, or correct one of the names.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  languages fr 60%, zh 20%, fr 20%
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  languages fr 80%, zh 20%
```

"""###,
    "T0236": ###"""
# T0236: replays that shrink
error

`replay 13000 after 4h, 18000 after 8d` counts all viewings so far: each entry is later than the one
before it, and not less.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  replay 18000 after 4h, 13000 after 8d
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  replay 13000 after 4h, 18000 after 8d
```

"""###,
    "T0237": ###"""
# T0237: viewers who stay for no time
error

The mean time watched is more than nothing: who leaves at once is not counted as a viewer.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  stay 0s
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  stay 5s
```

"""###,
    "T0238": ###"""
# T0238: a spread of an impossible shape
error

The number after `log-normal` is the standard deviation of the logarithm, the one after `weibull`
its shape: both are around 1.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  stay 40m weibull 70
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  stay 40m weibull 0.7
```

"""###,
    "T0239": ###"""
# T0239: a crowd with an impossible exponent
error

With `crowd 0.45`, requests grow with the number of viewers to the power of 0.45. 1 says that a
viewer asks as often in a crowd as alone; measured crowds ask less.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  ask 0.15 per minute crowd 45
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
audience
  ask 0.15 per minute crowd 0.45
```

"""###,
    "T0240": ###"""
# T0240: a note that the guide never sees
warning

A note for the guide is shown while its stop is played. In a room, a work or a detail nothing is
played. Move it to the stop, or make it a comment.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  guide> Attention à la marche.
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  guide> Attention à la marche.
```

"""###,
    "T0241": ###"""
# T0241: a tour that goes nowhere
error

The itinerary is the stops, in their order. Write at least one: `stop hall 2m`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0242": ###"""
# T0242: two stops without a way between them
error

The guide walks from stop to stop through the `to` lines of the rooms. There is no chain of them
from the one room to the other: add a way, or the rooms between. A `one-way` goes only from the room
that it stands in; a tour that `walks step-free` uses no `stairs`. A room that nothing leads to is
reported where the guide first goes there.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
room galerie "Galerie"
stop galerie 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  to galerie 40s
room galerie "Galerie"
stop hall 2m
stop galerie 2m
```

"""###,
    "T0243": ###"""
# T0243: a thread that runs through nothing
warning

The tour declares a thread, but no work bears its tag. Add `tags` lines to the works of the thread,
or remove it.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  thread #moon "Le fil de la lune"
room hall "Hall d'accueil"
work lune "La Lune"
  in hall
stop lune 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  thread #moon "Le fil de la lune"
room hall "Hall d'accueil"
work lune "La Lune"
  in hall
  tags #moon
stop lune 2m
```

"""###,
    "T0244": ###"""
# T0244: a tag that is nearly a thread's
warning

A work may bear any tag: a file of works serves several tours, each with threads of its own. But this tag is
nearly that of a thread of this tour, and the work is not on it. Correct the tag, or call it something that is
less alike.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  thread #moon "Le fil de la lune"
room hall "Hall d'accueil"
work lune "La Lune"
  in hall
  tags #moon
work nuit "La Nuit"
  in hall
  tags #mon
stop lune 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  thread #moon "Le fil de la lune"
room hall "Hall d'accueil"
work lune "La Lune"
  in hall
  tags #moon
work nuit "La Nuit"
  in hall
  tags #night
stop lune 2m
```

"""###,
    "T0245": ###"""
# T0245: walks through too many rooms
error

To find the shortest walk from each stop to the next, the ways between the rooms are searched, and there is a limit to
that: all searches together may look at 20 million rooms, which no museum reaches. Most often a script this large was
made by a program that went wrong. In the example the limit is one room.

## Example
```tour walkedRooms=1
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  to galerie 40s
room galerie "Galerie nord"
stop hall 2m
stop galerie 2m
stop hall as adieu 2m
```

## Repaired
```tour walkedRooms=1
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  to galerie 40s
room galerie "Galerie nord"
stop hall 2m
stop galerie 2m
```

"""###,
    "T0246": ###"""
# T0246: minutes where metres may be meant
warning

In a way, `40m` is a walk of forty minutes, for `m` is a minute everywhere. Spell metres out. A walk that does take so long is written
with its seconds: `40m00s`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  to jardin 40m
room jardin "Jardin"
stop hall 2m
stop jardin 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  to jardin 40 metres
room jardin "Jardin"
stop hall 2m
stop jardin 2m
```

"""###,
    "T0247": ###"""
# T0247: a picture whose rights have ended
warning

The line `image` says until when the rights in a picture last, and the tour, which shows the work, begins after that day.
Renew the rights and write their new last day, or take the work off the tour. A work that has no stop is not warned of:
nothing is shown of it.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 16:00 Europe/Paris
room hall "Hall d'accueil"
work lune "La Lune"
  in hall
  image "https://example.org/lune.jpg" rights "CC BY" until 2016-09-14
stop lune 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 16:00 Europe/Paris
room hall "Hall d'accueil"
work lune "La Lune"
  in hall
  image "https://example.org/lune.jpg" rights "CC BY" until 2016-09-15
stop lune 2m
```

"""###,
    "T0248": ###"""
# T0248: answers without a language of the tour
warning

What the tour `speaks` or has as `captions` is what its viewers read. These answers, or these questions and options of votes,
have no words in one of those languages, so its readers are shown them in another. The message counts them and shows the
first. Write them, or take the language out of the `tour` section. A text without a language counts as one in the language into
which titles are translated least.

## Example
```tour
tour demo "Une visite"
  zh "参观"
  speaks fr
  captions zh
room hall "Hall d'accueil"
  zh "大厅"
  detail prix "le prix"
    zh "票价"
    fr> L'entrée est gratuite.
stop hall 10s
  fr> Bonjour.
  zh> 大家好。
```

## Repaired
```tour
tour demo "Une visite"
  zh "参观"
  speaks fr
  captions zh
room hall "Hall d'accueil"
  zh "大厅"
  detail prix "le prix"
    zh "票价"
    fr> L'entrée est gratuite.
    zh> 免费入场。
stop hall 10s
  fr> Bonjour.
  zh> 大家好。
```

"""###,
    "T0250": ###"""
# T0250: a duration that is too long
error

A script may write durations of up to 400 days, so that the times of a whole tour can always be added up. Write a shorter
one; most often a unit is wrong.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  pause 500d
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  pause 5s
```

"""###,
    "T0251": ###"""
# T0251: a range that ends before it begins
error

A range goes from its shortest to its longest. Here the first time is the longer one. Exchange the two.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 6m..4m
  fr> Bonjour.
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 4m..6m
  fr> Bonjour.
```

"""###,
    "T0252": ###"""
# T0252: a tolerance that is larger than its duration
error

`2m ± 30s` is the same as `1m30s..2m30s`. A tolerance that is larger than the duration before it would let the time be less
than nothing. Make it smaller, or write `..5m` where any time up to five minutes will do.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m ± 3m
  fr> Bonjour.
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall ..5m
  fr> Bonjour.
```

"""###,
    "T0253": ###"""
# T0253: a time that no clock shows
error

Clock times go from `00:00` to `23:59:59`; the last minute of an hour is 59. Write the time that the clock on the wall shows
then. Midnight is `00:00` of the day that it begins: `24:00` on the 15th
is `00:00` on the 16th.

## Example
```tour
tour demo "Une visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Paris
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  begins by 10:75
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Paris
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  begins by 11:15
```

"""###,
    "T0254": ###"""
# T0254: a day that the calendar does not have
error

Dates are written year, month, day: `2016-09-15`. This month, or this day of it, does not exist: April has 30 days, and
February has 29 only in leap years.

## Example
```tour
tour demo "Une visite"
  speaks fr
  starts 2015-02-29 10:00 Europe/Paris
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
  starts 2016-02-29 10:00 Europe/Paris
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
```

"""###,
    "T0255": ###"""
# T0255: a fraction where whole numbers count
error

Viewers, answers, priorities and works are counted in whole numbers. Leave the fraction out.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  questions 1m limit 2.5
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  questions 1m limit 2
```

"""###,
    "T0256": ###"""
# T0256: a number that is too large
error

Numbers have bounds, so that a slip can neither overflow nor keep the program busy for hours: what is counted goes up to
1000000000, and `times` in a test up to 1000000. Write a smaller number.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  questions 1m limit 20000000000
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  questions 1m limit 20
```

"""###,
    "T0257": ###"""
# T0257: a share of more than 100%
error

A percentage here is a part of a whole: of the viewers, or of a picture. It goes from `0%` to `100%`.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
audience
  live 3000
  languages fr 100%
  arrive 180% within 1m
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
audience
  live 3000
  languages fr 100%
  arrive 80% within 1m
```

"""###,
    "T0258": ###"""
# T0258: the same text twice in one language
error

A text is followed by the same in other languages, each language once: only one of the two could ever be shown. Leave one
out, or correct its language.

## Example
```tour
tour demo "Une visite"
  speaks fr
  guide "Huo Xin", fr "Xin Huo", fr "Mme Xin"
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
  guide "Huo Xin", fr "Xin Huo"
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
```

"""###,
    "T0259": ###"""
# T0259: a text with nothing in it
error

Viewers would see an empty line. Write the text, or leave out the line that holds it where it may be left out.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  cue "Plan large"
  vote 30s ""
    option "Le hall"
      pause 5s
  end vote
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  cue "Plan large"
  vote 30s
    option "Le hall"
      pause 5s
  end vote
```

"""###,
    "T0260": ###"""
# T0260: what dropping a stop costs is out of bounds
error

The number after `optional` says what dropping the stop costs the tour, from 1 (hardly anything) to 9 (nearly everything).
Without `optional`, a stop is never dropped.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m optional 12
  fr> Bonjour.
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m optional 9
  fr> Bonjour.
```

"""###,
    "T0261": ###"""
# T0261: a number that is zero where it must be more
error

A pace, a limit of answers, or the number of viewers who do the same in a test is more than zero. Write a larger number, or
leave the whole of it out: `questions` without `limit` has none.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  questions 1m limit 0
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  questions 1m
```

"""###,
    "T0262": ###"""
# T0262: two `begins` of one kind in a stop
error

A stop may have one moment at which it begins, one `by`, one `after` and one `within`; of two lines of one kind, one says too
much. Leave out the one that is no longer meant.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  begins by +5m
  begins by +10m
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  begins by +5m
  begins after +2m
```

"""###,
    "T0263": ###"""
# T0263: a stop that begins after its own end
error

`begins within 5m of hall` counts from the end of `hall` to the begin of the stop that holds the line, so it can't stand in
`hall` itself. Name an earlier stop.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
  to salle 10s
room salle "Grande salle"
stop hall 2m
  fr> Bonjour.
stop salle 2m
  begins within 5m of salle
  fr> Voici la salle.
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
  to salle 10s
room salle "Grande salle"
stop hall 2m
  fr> Bonjour.
stop salle 2m
  begins within 5m of hall
  fr> Voici la salle.
```

"""###,
    "T0264": ###"""
# T0264: a stop that begins within a time of a later one
error

`within` counts from the end of a stop that comes before this one. The stop that is named here comes later. Move the line to
that stop, and name this one in it.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
  to salle 10s
room salle "Grande salle"
stop hall 2m
  begins within 5m of salle
  fr> Bonjour.
stop salle 2m
  fr> Voici la salle.
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
  to salle 10s
room salle "Grande salle"
stop hall 2m
  fr> Bonjour.
stop salle 2m
  begins within 5m of hall
  fr> Voici la salle.
```

"""###,
    "T0265": ###"""
# T0265: two `skip when` in a stop
error

A stop has one line that says when it is skipped, so that it is plain whether all or any of the conditions count. Join them
in one line with `and` or with `or`.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
  to salle 10s
room salle "Grande salle"
stop hall 2m
  fr> Bonjour.
stop salle 2m
  skip when late 3m
  skip when viewers < 10
  fr> Voici la salle.
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
  to salle 10s
room salle "Grande salle"
stop hall 2m
  fr> Bonjour.
stop salle 2m
  skip when late 3m or viewers < 10
  fr> Voici la salle.
```

"""###,
    "T0266": ###"""
# T0266: two paces for one language in a stop
error

A stop may have a pace of its own for each language, one for each. Leave one of the two lines out.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  pace fr 140 words/min
  pace fr 160 words/min
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  pace fr 140 words/min
```

"""###,
    "T0267": ###"""
# T0267: a stop where nothing happens
warning

This stop has nothing in it and takes no time, so nobody would notice it. Write what is said or shown there; a stop that is
there for looking says how long it lasts.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0268": ###"""
# T0268: questions without an end
error

A window for questions stays open at least for its shortest time, and while requests are open for its longest; without a
longest, a busy audience would hold the tour for ever. Write the longest: `1m..3m`. `questions 1m` takes one minute whether
anyone asks or not, `questions ..1m` ends as soon as no request is open.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  questions 1m..
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  questions 1m..3m
```

"""###,
    "T0270": ###"""
# T0270: brackets in prose that hold no beat
error

In spoken prose, brackets hold a beat: `[pause 3s]` is a silence, `[show reflet]` moves the picture. Anything else in brackets
would be read out. Correct the beat, take the brackets out, or double the first where the bracket itself is part of the text:
`[[sic]`. In a note for the guide, after `guide>`, brackets are free.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour à tous. [sourire] Entrons.
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour à tous. [pause 2s] Entrons.
  guide> [sourire]
```

"""###,
    "T0271": ###"""
# T0271: a bracket that is not closed
error

A beat ends with `]` on the line on which it began. Close it, or write `[[` where the bracket itself is part of the text.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour à tous. [pause 2s
  fr> Entrons.
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour à tous. [pause 2s]
  fr> Entrons.
```

"""###,
    "T0272": ###"""
# T0272: a beat in brackets that are none
error

Chinese keyboards give 【】, 〔〕 or full-width brackets. In them a pause or a show would be read out, and so would a pause
in ( ): beats stand in `[` and `]`. Other text may stand in them.

## Example
```tour
tour demo "巴黎之旅"
  speaks zh
room hall "大厅"
stop hall 2m
  zh> 大家好。【pause 2s】欢迎。
```

## Repaired
```tour
tour demo "巴黎之旅"
  speaks zh
room hall "大厅"
stop hall 2m
  zh> 大家好。[pause 2s]欢迎。
```

"""###,
    "T0275": ###"""
# T0275: two options with the same label
error

Viewers choose an option by its label, in whichever language they read it, so no two options of a vote share one. Give each
its own.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  vote 45s "Que regarder ?"
    option "Le sol"
      pause 5s
    option "Le sol"
      pause 10s
  end vote
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  vote 45s "Que regarder ?"
    option "Le sol"
      pause 5s
    option "La coupole"
      pause 10s
  end vote
```

"""###,
    "T0276": ###"""
# T0276: an `if` in which nothing happens
warning

Whether the condition holds or not, nothing is played. Write what is to happen between `if` and `end if`, or take the block
out.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  if late 3m
  end if
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  if late 3m
    cue "Presser le pas"
  end if
```

"""###,
    "T0280": ###"""
# T0280: a stop without a language that the tour promises
warning

What the tour `speaks` is said at every stop, and what it has as `captions` is shown there. This stop has prose, but not in
that language. Write its paragraphs, or take the language out of the `tour` section.

## Example
```tour
tour demo "Une visite"
  speaks fr
  captions en
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
  captions en
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  en> Welcome.
```

"""###,
    "T0281": ###"""
# T0281: languages with different numbers of paragraphs
warning

The first paragraph in each language says the same thing, the second too, and so on: while one is spoken, the others are its
captions. Here they can't be matched to the end. Write the paragraph that is missing; or, where one paragraph was split, put
it together. An empty line, or any line between them, makes two paragraphs of two prose lines.

## Example
```tour
tour demo "Une visite"
  speaks fr
  captions en
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  en> Welcome.
  pause 5s
  fr> Entrons.
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
  captions en
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  en> Welcome.
  pause 5s
  fr> Entrons.
  en> Let us go in.
```

"""###,
    "T0282": ###"""
# T0282: a clock time long after the tour
warning

A clock time is the first such moment from the tour's start on. This one comes half a day later or more, and after all that
the tour `lasts`: most often it was meant to be before the start, or the hour is wrong. A tour that does last so long says so
in `lasts`.

## Example
```tour
tour demo "Une visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Paris
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  begins by 09:50
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Paris
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  begins by 10:50
```

"""###,
    "T0285": ###"""
# T0285: a vote for what is no option
error

A `vote` in a test names an option by its label, in any language, exactly as an `option` line of the tour writes it. No vote
of this tour has this one.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  vote 45s "Que regarder ?"
    option "Le sol"
      pause 5s
    option "La coupole"
      pause 10s
  end vote
test "vote"
  at hall viewer fr "Bonjour" expect no answer
  at hall +10s vote "La copule"
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
  vote 45s "Que regarder ?"
    option "Le sol"
      pause 5s
    option "La coupole"
      pause 10s
  end vote
test "vote"
  at hall viewer fr "Bonjour" expect no answer
  at hall +10s vote "La coupole"
```

"""###,
    "T0286": ###"""
# T0286: a test that expects nothing
warning

A test fails where something that it expects does not hold. This one expects nothing, so it could never fail. Write what must
hold: `expect end by +5m`, or `expect no answer` after a viewer's request.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
test "en retard"
  at +10s guide late 3m
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
test "en retard"
  at +10s guide late 3m
  expect end by +10m
```

"""###,
    "T0287": ###"""
# T0287: two tests with the same name
warning

Tests are known by their names, in what is printed and in what is run. Give each its own.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
test "court"
  expect end by +10m
test "court"
  expect stops = 1
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
test "court"
  expect end by +10m
test "un arrêt"
  expect stops = 1
```

"""###,
    "T0288": ###"""
# T0288: an if that is not there
error

`expect if` and `expect else` name an `if` of the tour by its condition: write it as its line in the stop has it. No `if` of
the tour, or of the stop after `at`, has this one.

## Example
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  fr> Bonjour.
  if late 2m
    fr> Allons vite.
  end if
test "en retard"
  at hall guide late 3m
  expect if late 3m
```

## Repaired
```tour
tour demo "Une visite"
  speaks fr
room hall "Hall d'accueil"
stop hall
  fr> Bonjour.
  if late 2m
    fr> Allons vite.
  end if
test "en retard"
  at hall guide late 3m
  expect if late 2m
```

"""###,
    "T0301": ###"""
# T0301: a time for viewers of a tour without a start
error

What viewers were told can only be checked when the tour says when it starts. Add a line such as
`starts 2016-09-15 10:00 Europe/Paris`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  viewers Asia/Shanghai 16:00
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Paris
  viewers Asia/Shanghai 16:00
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0302": ###"""
# T0302: a time zone that does not exist
error

Time zones have the names of the IANA database: a continent or an ocean, a slash, and a city, such
as `Europe/Paris`. Once the tour has named a zone in `starts` or `viewers`, its last part is enough:
`10:40 Paris`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Pariss
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Paris
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0303": ###"""
# T0303: a start that no clock shows
error

On that night the clocks are put forward and skip this time. Write the time that they show instead.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-03-27 02:30 Europe/Paris
room hall "Hall d'accueil"
stop hall 2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-03-27 03:30 Europe/Paris
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0304": ###"""
# T0304: a time that the clocks skip
error

While the tour runs, the clocks are put forward and skip this time. Write the time that they show
instead, or an offset such as `+45m`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-03-27 01:30 Europe/Paris
room hall "Hall d'accueil"
stop hall 2m
  begins by 02:15
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-03-27 01:30 Europe/Paris
room hall "Hall d'accueil"
stop hall 2m
  begins by 03:15
```

"""###,
    "T0305": ###"""
# T0305: a clock time in a tour without a start
error

Without a `starts` line nothing ties the tour to a clock, so only offsets from its start may be
used. Write an offset, or add a line such as `starts 2016-09-15 10:00 Europe/Paris`.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  begins by 10:20
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  begins by +20m
```

"""###,
    "T0306": ###"""
# T0306: a clock time without its city
error

The tour names a second zone in `viewers`, so a time alone could be read on either clock. Write the
city after it.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Paris
  viewers Asia/Shanghai 16:00
room hall "Hall d'accueil"
stop hall 2m
  begins by 10:20
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Paris
  viewers Asia/Shanghai 16:00
room hall "Hall d'accueil"
stop hall 2m
  begins by 10:20 Paris
```

"""###,
    "T0310": ###"""
# T0310: a stop longer than it promises
warning

What stands in the stop, paragraphs, pauses, shows and questions at their shortest, takes longer than the longest
time in its header. The guide would be late at its end even without a hitch. Cut text (the note says about how
much), shorten a pause, or allow the stop more time.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 30s..1m
  pause 1m10s
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 30s..1m
  pause 50s
```

"""###,
    "T0311": ###"""
# T0311: a hard-out that is over before the guide is there
warning

A stop that lasts `until` a moment takes no time when it is reached after that moment. In the plan, in which the
guide is on time, that happens here: nothing of the stop would be played. Put it earlier, shorten what comes
before, or choose a later moment.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Paris
room hall "Hall d'accueil"
  to salon 30s
room salon "Salon"
stop hall 5m
stop salon until 10:05
  pause 1m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Paris
room hall "Hall d'accueil"
  to salon 30s
room salon "Salon"
stop hall 3m
stop salon until 10:05
  pause 1m
```

"""###,
    "T0312": ###"""
# T0312: a stop that its hard-out cuts short
warning

What stands in the stop takes longer than there is between its start in the plan and the moment until which it
lasts: its end would not be played. Cut some of it, come earlier, or choose a later moment.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Paris
room hall "Hall d'accueil"
stop hall until 10:02
  pause 90s
  pause 45s
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  starts 2016-09-15 10:00 Europe/Paris
room hall "Hall d'accueil"
stop hall until 10:02
  pause 1m
  pause 45s
```

"""###,
    "T0313": ###"""
# T0313: a stop that begins later than it should
warning

The plan, in which the guide is on time and lingers nowhere, comes to this stop after the latest moment that its
`begins` allows, though a guide who lingers or hurries at the right stops could keep it. Here the guide waits until +4m
and so leaves the hall too early. Ask for the lingering where it is needed, or allow a later moment.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  to salon 30s
room salon "Salon"
stop hall 1m..5m
stop salon 1m
  begins after +4m
  begins within 1m of hall
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  to salon 30s
room salon "Salon"
stop hall 3m..5m
stop salon 1m
  begins after +4m
  begins within 1m of hall
```

"""###,
    "T0314": ###"""
# T0314: a tour that does not last what it says
warning

The plan ends outside what `lasts` allows, though the ranges of the stops leave room to keep it. The plan takes every stop
at its shortest: a tour that is too short for `lasts` has time for longer looks, more questions, another stop; the note
says where there is room to linger.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  lasts 5m ± 30s
room hall "Hall d'accueil"
stop hall 2m..6m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  lasts 5m ± 30s
room hall "Hall d'accueil"
stop hall 5m..6m
```

"""###,
    "T0315": ###"""
# T0315: a stop that a guide on time skips
warning

The condition after `skip when` holds where the plan comes to it, for a guide who is on time: so the stop is left out in every such
run. The plan visits every stop, and has all that follows too late by as much. Ask for what is out of the ordinary, such as
`late 3m`, or leave the stop out of the script.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
stop hall as suite 3m
  skip when not late 1m
  fr> Allons plus loin.
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
  fr> Bonjour.
stop hall as suite 3m
  skip when late 1m
  fr> Allons plus loin.
```

"""###,
    "T0316": ###"""
# T0316: a stop that is mostly silent
warning

The stop lasts at least three minutes longer than what is said and shown in it, and that is more than two thirds of it. Viewers
would look at a picture in silence, and an author who gives each stop five minutes may not know it. Say more, leave time for
`questions`, give the stop a shorter length, or none: then it lasts what is in it. A stop in which nothing is said, as one for
looking, is not reported. The message shows the first such stop; the others are marked.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 5m
  fr> Bonjour et bienvenue.
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 5m
  fr> Bonjour et bienvenue.
  questions 2m..4m
```

"""###,
    "T0320": ###"""
# T0320: lines that can't all hold
error

No guide can keep these lines together, whatever viewers choose: the stops take too long, with the walks between them, for
a `begins`, a `lasts` or a hard-out, or too short for `lasts`. None of the lines is superfluous: were any of them left out,
the rest could hold. Let one of them give by the time that is missing.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  to salon 30s
room salon "Salon"
stop hall 2m..3m
stop salon 1m
  begins by +2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
  to salon 30s
room salon "Salon"
stop hall 90s..3m
stop salon 1m
  begins by +2m
```

"""###,
    "T0321": ###"""
# T0321: the longest choices of viewers break a line
warning

The plan keeps every line, but if viewers choose what takes longest (each `if`, `vote` and `questions` before this line at
its longest), it is broken, even by a guide who lingers nowhere. Shorten what is chosen, or give the line room.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
  lasts ..3m
room hall "Hall d'accueil"
stop hall
  pause 2m
  questions 20s..2m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
  lasts ..3m
room hall "Hall d'accueil"
stop hall
  pause 2m
  questions 20s..1m
```

"""###,
    "T0401": ###"""
# T0401: a file that is not there
error

`use` takes a path from the folder of the file that it stands in. Correct it; upper and lower case
count, folders are parted by `/`, and the name ends with `.tour`.

## Example
```tour
use "collections/louvres.tour"
tour petit "Une petite visite"
  speaks fr
stop joconde 2m
```

```tour collections/louvre.tour
room etats "Salle des États"
work joconde "La Joconde"
  in etats
```

## Repaired
```tour
use "collections/louvre.tour"
tour petit "Une petite visite"
  speaks fr
stop joconde 2m
```

```tour collections/louvre.tour
room etats "Salle des États"
work joconde "La Joconde"
  in etats
```

"""###,
    "T0402": ###"""
# T0402: a file outside of the script's folder
error

A script may use the files of its own folder and of the folders in it, so that the folder can be
moved and sent as it is, and reading a script never reads anything else. Move the file there, or
open a script further up.

## Example
```tour
use "../louvre.tour"
tour petit "Une petite visite"
  speaks fr
stop joconde 2m
```

## Repaired
```tour
use "collections/louvre.tour"
tour petit "Une petite visite"
  speaks fr
stop joconde 2m
```

```tour collections/louvre.tour
room etats "Salle des États"
work joconde "La Joconde"
  in etats
```

"""###,
    "T0403": ###"""
# T0403: a file that uses itself
error

The files form a circle: this one is used, perhaps through others, by the very file that it names.
Remove one `use`; what both need goes to a file that uses neither.

## Example
```tour
use "collections/louvre.tour"
tour petit "Une petite visite"
  speaks fr
stop joconde 2m
```

```tour collections/louvre.tour
use "salles.tour"
room etats "Salle des États"
work joconde "La Joconde"
  in etats
```

```tour collections/salles.tour
use "louvre.tour"
```

## Repaired
```tour
use "collections/louvre.tour"
tour petit "Une petite visite"
  speaks fr
stop joconde 2m
```

```tour collections/louvre.tour
use "salles.tour"
work joconde "La Joconde"
  in etats
```

```tour collections/salles.tour
room etats "Salle des États"
```

"""###,
    "T0404": ###"""
# T0404: a folder in place of a file
error

`use` brings one file. Name each file of the folder in a line of its own. A pipe or a device is no file either: save what
it gives in one.

## Example
```tour
use "collections"
tour petit "Une petite visite"
  speaks fr
stop joconde 2m
```

```tour collections/louvre.tour
room etats "Salle des États"
work joconde "La Joconde"
  in etats
```

## Repaired
```tour
use "collections/louvre.tour"
tour petit "Une petite visite"
  speaks fr
stop joconde 2m
```

```tour collections/louvre.tour
room etats "Salle des États"
work joconde "La Joconde"
  in etats
```

"""###,
    "T0405": ###"""
# T0405: a file that can't be read
error

The file is there, but the system does not let it be read. Check who may read it.

## Example
```tour
use "collections/louvre.tour"
tour petit "Une petite visite"
  speaks fr
stop joconde 2m
```

```tour collections/louvre.tour unreadable
room etats "Salle des États"
work joconde "La Joconde"
  in etats
```

## Repaired
```tour
use "collections/louvre.tour"
tour petit "Une petite visite"
  speaks fr
stop joconde 2m
```

```tour collections/louvre.tour
room etats "Salle des États"
work joconde "La Joconde"
  in etats
```

"""###,
    "T0406": ###"""
# T0406: a file that is too large
error

Files are read up to a limit each, 16 MiB, and up to 64 MiB of used files in all. A script of that
size is hardly prose: check that it is the file that you meant.

## Example
```tour usedBytes=10
use "collections/louvre.tour"
tour petit "Une petite visite"
  speaks fr
stop joconde 2m
```

```tour collections/louvre.tour
room etats "Salle des États"
work joconde "La Joconde"
  in etats
```

## Repaired
```tour
use "collections/louvre.tour"
tour petit "Une petite visite"
  speaks fr
stop joconde 2m
```

```tour collections/louvre.tour
room etats "Salle des États"
work joconde "La Joconde"
  in etats
```

"""###,
    "T0407": ###"""
# T0407: files that use each other too deep
error

Files may use files that use files, 32 deep. `use` the inner files from the first one instead.

## Example
```tour useDepth=1
use "collections/louvre.tour"
tour petit "Une petite visite"
  speaks fr
stop joconde 2m
```

```tour collections/louvre.tour
use "salles.tour"
work joconde "La Joconde"
  in etats
```

```tour collections/salles.tour
room etats "Salle des États"
```

## Repaired
```tour useDepth=1
use "collections/salles.tour"
use "collections/louvre.tour"
tour petit "Une petite visite"
  speaks fr
stop joconde 2m
```

```tour collections/louvre.tour
work joconde "La Joconde"
  in etats
```

```tour collections/salles.tour
room etats "Salle des États"
```

"""###,
    "T0408": ###"""
# T0408: a script of too many files
error

One script reads 1000 files at most. Put some of them together.

## Example
```tour files=2
use "collections/salles.tour"
use "collections/louvre.tour"
tour petit "Une petite visite"
  speaks fr
stop joconde 2m
```

```tour collections/louvre.tour
work joconde "La Joconde"
  in etats
```

```tour collections/salles.tour
room etats "Salle des États"
```

## Repaired
```tour files=2
use "collections/louvre.tour"
tour petit "Une petite visite"
  speaks fr
stop joconde 2m
```

```tour collections/louvre.tour
room etats "Salle des États"
work joconde "La Joconde"
  in etats
```

"""###,
    "T0411": ###"""
# T0411: more mistakes than are shown
error

The first 1000 diagnostics are shown. Repair some, and check again: often one mistake repeated is
most of them.

## Example
```tour diagnostics=0
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hal 2m
```

## Repaired
```tour diagnostics=0
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
stop hall 2m
```

"""###,
    "T0501": ###"""
# T0501: a name by which viewers reach something else
warning

`docent check --asks` asks for every room, work and detail by each of its own names, as a viewer would while it is on show.
This name leads to another place: another detail bears it too, or a word of it; or it is the name or the artist of the work
itself; or it asks for what the work's label tells. Viewers who write it never get this detail. Give the detail a word that
only it has, and leave this one to the other.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work portrait "Portrait d'une femme"
  in hall
  detail visage "le visage"
    asks fr "regard"
    fr> Elle sourit à peine.
  detail yeux "les yeux"
    asks fr "regard", "sourcils"
    fr> Ses sourcils ne se voient plus.
stop portrait 1m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work portrait "Portrait d'une femme"
  in hall
  detail visage "le visage"
    asks fr "regard"
    fr> Elle sourit à peine.
  detail yeux "les yeux"
    asks fr "sourcils"
    fr> Ses sourcils ne se voient plus.
stop portrait 1m
```

"""###,
    "T0502": ###"""
# T0502: a name that finds nothing
warning

`docent check --asks` asks for every room, work and detail by each of its own names, as a viewer would while it is on show.
Viewers who write this one are told that there is nothing on it: signs and emoji, for example, are not read. Write what
viewers call it, in a word or two.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work portrait "Portrait d'une femme"
  in hall
  detail mains "les mains"
    asks fr "🙏"
    fr> La main droite est posée sur la gauche.
stop portrait 1m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work portrait "Portrait d'une femme"
  in hall
  detail mains "les mains"
    asks fr "poignet"
    fr> La main droite est posée sur la gauche.
stop portrait 1m
```

"""###,
    "T0503": ###"""
# T0503: a detail without a name in a language of its viewers
warning

Other titles of the tour are translated into a language in which it is spoken or captioned, or in which its audience writes;
this detail has neither a title nor a word of `asks` in it. Who writes in that language finds it only by luck. Add a title,
or an `asks` line. Only `docent check --asks` looks for it.

## Example
```tour
tour petit "Une petite visite"
  speaks zh
room hall "Hall d'accueil"
work portrait "Portrait d'une femme"
  zh "女子肖像"
  in hall
  detail mains "les mains"
    zh> 右手搭在左手上。
stop portrait 1m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks zh
room hall "Hall d'accueil"
work portrait "Portrait d'une femme"
  zh "女子肖像"
  in hall
  detail mains "les mains"
    zh "双手"
    zh> 右手搭在左手上。
stop portrait 1m
```

"""###,
    "T0504": ###"""
# T0504: a name that stands in requests for anything
warning

A word of `asks` is found wherever it stands in a request. This one names nothing by itself: it asks, it points, or it is
polite, and so it stands in requests for all sorts of things, which all lead to this detail. Write the word that names the
detail. A whole question, such as "qui est-ce", may stand in `asks`. Only `docent check --asks` looks for it.

## Example
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work portrait "Portrait d'une femme"
  in hall
  detail mains "les mains"
    asks fr "où"
    fr> La main droite est posée sur la gauche.
stop portrait 1m
```

## Repaired
```tour
tour petit "Une petite visite"
  speaks fr
room hall "Hall d'accueil"
work portrait "Portrait d'une femme"
  in hall
  detail mains "les mains"
    asks fr "poignet"
    fr> La main droite est posée sur la gauche.
stop portrait 1m
```

"""###,
  ]
}
