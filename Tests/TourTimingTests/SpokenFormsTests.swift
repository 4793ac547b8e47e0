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
    ("15/09/2016", "quinze septembre deux mille seize"),
    ("le 01/05/1503", "le premier mai mille cinq cent trois"),
    ("2016-09-15", "quinze septembre deux mille seize"),
    ("15.09.2016.", "quinze septembre deux mille seize"), ("à 10:40", "à dix heures quarante"),
    ("à 9:00", "à neuf heures"), ("12/30", "douze trente"),
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
    ("in the 1850s", "in the eighteen fifties"), ("the 1800s", "the eighteen hundreds"),
    ("92 × 65 cm", "ninety-two by sixty-five centimetres"),
    ("15/09/2016", "fifteenth September twenty sixteen"),
    ("09/15/2016", "fifteenth September twenty sixteen"),
    ("at 10:05", "at ten zero five"), ("at 10:40", "at ten forty"), ("at 9:00", "at nine"),
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
    ("2016-09-15", "二零一六年九月十五日"), ("2016/9/15开始", "二零一六年九月十五日开始"),
    ("16:00开始", "十六点开始"), ("10:05", "十点零五分"), ("16：30", "十六点三十分"), ("3L", "三升"),
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
