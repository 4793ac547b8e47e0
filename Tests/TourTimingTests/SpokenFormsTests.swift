import Testing
import TourModel
import TourTiming

/// What is written short and said long counts as what is said.
@Suite struct SpokenFormsTests {
  private func expect(_ written: String, isSaidAs spoken: String, in tag: String) {
    let language = Language(tag)
    var expected = SpeechCount(of: spoken, in: language)
    let count = SpeechCount(of: written, in: language)
    expected.clauseEnds = count.clauseEnds
    #expect(count == expected, "\(written)")
  }

  @Test(arguments: [
    ("au XVIe siècle", "au seizième siècle"), ("au XVIᵉ siècle", "au seizième siècle"),
    ("XVIIe-XVIIIe", "dix-septième dix-huitième"), ("Louis XIV", "Louis quatorze"),
    ("Henri IV", "Henri quatre"), ("François Ier", "François premier"),
    ("Napoléon I", "Napoléon premier"), ("le tome II", "le tome deux"),
    ("Charles X", "Charles dix"),
    ("plan X", "plan X"), ("le 1er mai", "le premier mai"),
    ("le 19e siècle", "le dix-neuvième siècle"),
    ("73 x 92 cm", "soixante-treize sur quatre-vingt-douze centimètres"),
    ("73 × 92 cm", "soixante-treize sur quatre-vingt-douze centimètres"),
    ("4,91 m", "quatre virgule quatre-vingt-onze mètres"), ("12 m²", "douze mètres carrés"),
    ("15 septembre 2016", "quinze septembre deux mille seize"),
    ("1850-1851", "mille huit cent cinquante à mille huit cent cinquante et un"),
    ("10 h 30", "dix heures trente"), ("10h30", "dix heures trente"), ("15 %", "quinze pour cent"),
    ("M. Monet", "monsieur Monet"), ("Mme Vigée", "madame Vigée"), ("n° 12", "numéro douze"),
    ("100 av. J.-C.", "cent avant Jésus-Christ"), ("env. 101 cm", "environ cent un centimètres"),
    ("C'est 2 m'a-t-il dit", "C'est deux m'a-t-il dit"), ("Vers", "Vers"), ("Xavier", "Xavier"),
  ])
  func `French`(_ written: String, _ spoken: String) {
    expect(written, isSaidAs: spoken, in: "fr")
  }

  @Test(arguments: [
    ("Louis XIV", "Louis the fourteenth"), ("Francis I probably", "Francis the first probably"),
    ("and I think", "and I think"), ("When I came", "When I came"),
    ("World War II", "World War two"),
    ("the 16th century", "the sixteenth century"), ("21st", "twenty-first"),
    ("1503–1519", "fifteen oh three to fifteen nineteen"),
    ("in the 1850s", "in the eighteen fifty"),
    ("73 x 92 cm", "seventy-three by ninety-two centimetres"),
    ("c. 1503", "circa fifteen oh three"),
    ("1,830 m", "one thousand eight hundred thirty metres"), ("Mr Darcy", "mister Darcy"),
    ("50%", "fifty percent"), ("15 September 2016", "fifteen September twenty sixteen"),
  ])
  func `English`(_ written: String, _ spoken: String) {
    expect(written, isSaidAs: spoken, in: "en")
  }

  @Test(arguments: [
    ("路易XIV", "路易十四"), ("73 x 92 cm", "七十三乘九十二厘米"), ("1818–1819年", "一八一八至一八一九年"),
    ("1507到1508年", "一五零七到一五零八年"), ("15到16年", "十五到一六年"), ("1507到", "一千五百零七到"),
    ("高4.91m", "高四点九一米"), ("2016年9月15日", "二零一六年九月十五日"), ("15%", "十五百分之"),
    ("3000€", "三千欧元"),
  ])
  func `Chinese`(_ written: String, _ spoken: String) {
    expect(written, isSaidAs: spoken, in: "zh")
  }

  @Test func `the full stop of an abbreviation ends no sentence`() {
    #expect(SpeechCount(of: "env. Trois. Quatre", in: Language("fr")).sentenceEnds == 1)
    #expect(SpeechCount(of: "St. Paul", in: Language("en")).sentenceEnds == 0)
    #expect(SpeechCount(of: "des saints, etc. Puis", in: Language("fr")).sentenceEnds == 1)
  }
}
