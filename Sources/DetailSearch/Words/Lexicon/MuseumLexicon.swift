/// What visitors say for what, in three languages, of what is seen in museums and told of works.
///
/// Written by hand for this project. A line is a meaning: its French words; its English ones; its Chinese
/// ones. All words of a line stand for each other; one of several parts, `walking-stick`, is found as its parts in a row.
/// A line that begins with = names a kind of thing, and the lines up to the next = are things of that kind: who asks
/// for the animal means the dog. One that begins with == is a kind in that kind, the bird among the animals, up to the next
/// = or ==; `= -` ends a kind. A line that ends with * says no more than "the thing".
enum MuseumLexicon {
  static let domains = [
    people, nature, animals, plants, food,
    [things, vessels, tools, games, worship].joined(separator: "\n"),
    furniture, arms, music, vehicles, buildings, modern, matter,
    colours, surfaces, events, making, styles, history, themes, measures,
    gestures, speech, deeds, actions, others,
    countries, regions, cities, waters, languages, civilisations,
    bodies, clothes, callings, divinities, scripture, heroes, creatures, allegories,
    feelings, qualities,
    lives, writing, power, manner, notions, genders,
  ]
}
