"""English given names that are mostly a man's or a woman's, titles that tell it, nouns for people. In lower case."""

from verifier.attribution.sources_en import BODIES, HEADS

MEN = frozenset(
    "aaron adam alan albert alec alex alexander alfred andrew andy angus anthony archie arthur barry ben benjamin "
    "bernard bert bill billy bob brad brendan brett brian bruce bruno bryan calvin carl casper cecil charles "
    "charlie chris christopher clark clifford clint clive cody colin connor craig curtis cyril dale damian dan "
    "daniel danny darren dave david dean dennis derek desmond dev dick dominic don donald doug douglas duncan "
    "dwight earl ed eddie edgar edmund edward edwin elias elliot emil eric ernest ernie evan felix finn floyd "
    "francisco frank franklin fred frederick gareth garrett gary gavin geoff geoffrey george gerald gerard giles "
    "glen glenn gordon graham grant greg gregory gus guy hamish hank harlan harold harry hector henry herbert "
    "howard hugh hugo ian isaac ivan ivor jack jacob jake jamal james jamie jason jeff jeffrey jeremy jerome jerry "
    "jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh joshua juan julian julius karl keith ken "
    "kenneth kevin kurt kyle lance larry laurence lawrence leo leon leonard lewis liam lloyd louis luca lucas luis "
    "luke magnus malcolm marco marcus mario mark martin marvin mateo matt matthew maurice max maxwell melvin "
    "michael miguel mike milo mitchell mohamed mohammed morris nathan neil ned neville nicholas nick nigel noah "
    "noel norman oliver omar oscar otis otto owen pablo patrick paul pedro percy pete peter phil philip phillip "
    "preston quentin rafael ralph randy ray raymond reg reginald rex rhys ricardo richard rick ricky rob robbie "
    "robert roberto robin rod rodney roger roland ron ronald ross roy rory rufus rupert russell rusty ryan sam "
    "samir samuel scott sean sebastian seth shane sid sidney simon stan stanley stefan stephen steve steven stewart "
    "stuart ted terence terry theo theodore thomas tim timothy toby tobias todd tom tommy tony travis trevor tyler "
    "vernon vern victor vincent wade wallace walter warren wayne wesley wilbur wilf wilfred will willem william "
    "yusuf zachary ahmed ali anil carlos diego enzo giorgio hans henrik hiroshi igor jan johan juha kenji klaus "
    "lars mehmet mikhail nikolai olaf pavel pierre piotr rajesh sergei stanislav sven tariq tomas vladimir yuri".split()
)
WOMEN = frozenset(
    "abigail ada adele agnes alice alison amanda amelia amy ana andrea angela anita ann anna anne annette annie "
    "antonia audrey barbara beatrice bella bernadette bernice beryl beth betty bonnie brenda bridget camilla carla "
    "carmen carol caroline carrie catherine cathy cecilia celeste celia charlotte cheryl chloe christina christine "
    "cindy claire clara claudia constance cora cynthia daisy daniela dawn deborah debbie deirdre delia denise diana "
    "diane dolores donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor elena elizabeth ella "
    "ellen ellie elsie emily emma erica erin esther eva eve evelyn faith felicity fiona flora florence frances "
    "freda gail georgia georgina geraldine gertrude gillian gina gladys glenda gloria grace greta gwen hanna hannah "
    "harriet hazel heather helen helena hester hettie hilary hilda holly ida imogen ines ingrid irene iris isabel "
    "isabella ivy jane janet janice jean jeanette jennifer jenny jessica jill joan joanna joanne jodie josephine "
    "joy joyce judith judy julia julie juliet june karen kate katherine kathleen kathryn kathy katie kay kayleigh "
    "keisha kelly kirsten kirsty laura lauren leah lena leonora leslie lillian lily linda lisa lois lola lorna "
    "lorraine louise lucia lucinda lucy lydia lynn mabel mae maggie mandy margaret maria marian marianne marie "
    "marilyn marion marisol marjorie marta martha mary matilda maud maureen mavis maxine megan melanie melissa "
    "mercedes meredith mia michelle mildred millicent mina miranda miriam moira molly mona monica muriel myra nadia "
    "nancy naomi natalie natasha nell nina nora norma olga olive olivia pam pamela patricia paula pauline peggy "
    "penelope penny petra philippa philomena phoebe phyllis polly priya rachel rebecca renata rhoda rhona rita "
    "roberta rosa rosalind rose rosemary rosie roxanne ruby ruth sadie sally samantha sandra sara sarah selma "
    "serafina sharon sheila shirley shanice sofia sofie sonia sophia sophie stella stephanie sue susan susanna "
    "susannah suzanne sybil sylvia tamara tamika tara teresa tessa thelma theresa tina tracy trudy ursula valerie "
    "vanessa vera veronica victoria viola violet virginia vivian wanda wendy wilma winifred yvonne zoe aisha fatima "
    "ingeborg katarzyna leila ludmila natalia oksana svetlana tatiana yuki zainab".split()
)
MALE_TITLES = frozenset("mr sir lord father brother king prince baron count".split())
FEMALE_TITLES = frozenset("mrs ms miss dame lady sister queen princess baroness countess".split())
MALE_NOUNS = frozenset(
    "barman batsman bloke boy boyfriend brother businessman chairman congressman councilman dad father "
    "father-in-law fiancé fisherman gentleman godfather grandfather grandson groom gunman guy husband king lad man "
    "nephew policeman prince son spokesman stepfather stepson uncle waiter widower".split()
)
FEMALE_NOUNS = frozenset(
    "actress aunt barmaid bride businesswoman chairwoman congresswoman councilwoman daughter fiancee girl "
    "girlfriend godmother granddaughter grandmother lady landlady lass midwife mom mother mother-in-law mum niece "
    "policewoman princess queen sister spokeswoman stepdaughter stepmother waitress widow wife woman".split()
)
"""Nouns for a man, and for a woman."""
_MORE = frozenset(
    "academic accountant accused actor actress ambassador appellant archivist artist auctioneer auditor baby "
    "baker banker barmaid barman batsman biologist bishop blogger bloke boss bowler boxer bride broadcaster "
    "broker builder burglar businessman butcher cabbie candidate carer carpenter caterer chair chairman "
    "chairwoman champion chef chemist chief child claimant cleaner columnist commissioner commuter composer "
    "consul convener cook correspondent curate curator cyclist dealer dean defector defendant defender dentist "
    "deputy developer dispatcher docker ecologist electrician epidemiologist exile farmhand father-in-law fiancee "
    "fiancé fighter filmmaker financier firefighter fisherman founder gaffer gentleman geologist glazier "
    "goalkeeper godfather godmother gp grocer groom guest gunman guy hairdresser head homeowner hostage "
    "householder hydrologist influencer informant interpreter joiner juror keeper killer king lad lady landlady "
    "landlord landowner lass lecturer librarian lodger meteorologist midfielder midwife migrant miner mole "
    "mother-in-law motorist murderer newsagent novelist organiser organizer painter paramedic pedestrian "
    "pensioner pharmacist philosopher photographer physicist plaintiff plumber poet policeman policewoman pope "
    "porter premier presenter prince princess producer psychiatrist psychologist publican pundit queen rebel "
    "rector referee refugee regular robber sailor seaman secretary shepherd shopkeeper singer smuggler "
    "sociologist source speaker squatter star stepdaughter stepson stevedore striker surgeon surveyor suspect "
    "teenager tenant theologian thief toddler tourist trainer translator treasurer trucker twin tycoon vicar "
    "spokesman spokesperson spokeswoman victim virologist waiter waitress welder whistleblower winger "
    "writer youth".split()
)
_HEADS = frozenset(noun for noun, kind in HEADS.items() if kind in {"person", "official"}) - BODIES
HUMANS = frozenset(noun for noun in _HEADS if noun.removesuffix("s") not in _HEADS - {noun}) | _MORE
HUMANS = HUMANS - {"general", "regulator"}
"""Nouns for one human being."""
STOPS = frozenset("of the a an to and or in on at by for with who that which from as is was has had are were".split())
"""Words that end a noun phrase before its noun is found."""
TITLES = frozenset("dr prof professor cllr sen rep gov justice judge rev dame sir lord lady mr mrs ms miss".split())
"""Before a surname alone they tell a person."""
NO_NAMES = TITLES | frozenset(
    "he she it they we you i if the a an this that these those his her its their our my not no yes but and or so then "
    "there here when where what why who how coach officer to in on at by for of as with from".split()
)
"""No name begins or ends with one of these, whatever its capital letter."""
PRONOUN = r"\b(?:(?P<male>[Hh](?:e|im|is|imself))|[Ss]he|[Hh]ers?|[Hh]erself)\b"
"""Stands for a man or a woman."""
