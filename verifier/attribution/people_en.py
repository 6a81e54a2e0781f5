"""English given names that are nearly always a man's or a woman's, and titles that tell it. In lower case."""

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
