"""English endings, irregular forms, and the words that carry no content. All in lower case."""

SHORTEST_STEMMED = 4
"""Shorter words are left as they are: "was", "his", "its" have nothing to lose."""
SHORTEST_STEM = 3
"""What is left of a word once its ending goes: "kille" → "kill", but "die" stays."""

INFLECTIONS: tuple[tuple[str, str, int], ...] = (
    ("sses", "ss", 2), ("ies", "y", 2), ("ied", "y", 2), ("ings", "", 3), ("ing", "", 3), ("edly", "", 3),
    ("eed", "eed", 1), ("ed", "", 2), ("ss", "ss", 1), ("us", "us", 2), ("is", "is", 2), ("ches", "ch", 2),
    ("shes", "sh", 2), ("xes", "x", 2), ("s", "", 3),
)  # fmt: skip
"""(suffix, what replaces it, letters that must be left); the first that fits is taken."""

DERIVATIONS: tuple[tuple[str, str, int], ...] = (
    ("ization", "is", 3), ("isation", "is", 3), ("ize", "is", 3), ("ise", "is", 3), ("iz", "is", 3),
    ("ification", "if", 2), ("ation", "", 4), ("ition", "it", 3), ("ment", "", 4), ("ically", "ic", 3),
    ("ately", "", 4), ("ate", "", 4), ("at", "", 5), ("ian", "", 4), ("ese", "", 4), ("ean", "", 3), ("ance", "", 4),
    ("ence", "", 4), ("ion", "", 4), ("ness", "", 4), ("ship", "", 4), ("ity", "", 4), ("ive", "", 4), ("er", "", 4),
    ("or", "", 4), ("al", "", 4), ("ly", "", 3), ("our", "or", 3), ("ful", "", 4), ("able", "", 4), ("an", "", 5),
)  # fmt: skip

_FORMS = (
    "be am is are was were been being", "have has had having", "do does did done doing", "go goes went gone going",
    "flee flees fled fleeing", "leave leaves left leaving", "take takes took taken taking", "say says said saying",
    "tell tells told telling", "begin begins began begun beginning", "fall falls fell fallen falling",
    "rise rises rose risen rising", "hold holds held holding", "send sends sent sending",
    "lose loses lost losing loss", "find finds found finding", "come comes came coming",
    "give gives gave given giving", "get gets got gotten getting", "make makes made making",
    "see sees saw seen seeing", "know knows knew known", "think thinks thought thinking", "buy buys bought buying",
    "bring brings brought bringing", "build builds built building", "meet meets met meeting", "pay pays paid paying",
    "sell sells sold selling sale sales", "win wins won winning", "write writes wrote written",
    "speak speaks spoke spoken speaking", "steal steals stole stolen", "break breaks broke broken breaking",
    "choose chooses chose chosen choice", "drive drives drove driven driving", "fly flies flew flown flying flight",
    "grow grows grew grown growing growth", "hide hides hid hidden hiding", "hit hits hitting",
    "keep keeps kept keeping", "lead leads led leading", "run runs ran running", "shoot shoots shot shooting",
    "sink sinks sank sunk sinking", "stand stands stood standing", "strike strikes struck stricken striking",
    "swear swears swore sworn", "teach teaches taught teaching", "throw throws threw thrown", "wear wears wore worn",
    "catch catches caught catching", "fight fights fought fighting", "feel feels felt feeling",
    "become becomes became becoming", "forbid forbids forbade forbidden", "freeze freezes froze frozen",
    "die dies died dying death deaths dead", "burn burns burned burnt burning", "bear bears bore borne",
    "mean means meant meaning", "spend spends spent spending", "seek seeks sought seeking", "shut shuts shutting",
    "lay lays laid laying", "lie lies lying", "draw draws drew drawn drawing", "put puts putting", "man men",
    "woman women", "child children", "person people persons", "foot feet", "life lives", "wife wives",
    "decide decides decided deciding decision decisions", "arrest arrests arrested arresting",
    "destroy destroys destroyed destroying destruction", "explode explodes exploded exploding explosion explosions",
    "expand expands expanded expanding expansion", "extend extends extended extending extension",
    "produce produces produced producing production", "reduce reduces reduced reducing reduction",
    "receive receives received receiving receipt", "permit permits permitted permitting permission",
    "admit admits admitted admitting admission", "detain detains detained detaining detention",
    "explain explains explained explaining explanation", "suspend suspends suspended suspending suspension",
    "invade invades invaded invading invasion", "propose proposes proposed proposing proposal proposals",
    "deny denies denied denying denial denials", "injure injures injured injuring injury injuries", "french france",
    "poland polish", "british britain", "spanish spain", "dutch netherlands", "swiss switzerland", "turkey turkish",
    "sweden swedish", "norway norwegian", "denmark danish", "ireland irish", "finland finnish", "scotland scottish",
    "wales welsh", "greece greek", "defence defense defences", "centre center centres centers", "near nearby",
    "seven seventh", "two second", "three third",
    "use uses used using usage", "owe owes owed owing", "tie ties tied tying", "beat beaten",
    "bind bound", "bit bitten", "blow blew blown", "breed bred", "cling clung", "creep crept", "deal dealt",
    "dig dug", "dream dreamt", "eat ate eaten", "feed fed", "fling flung", "forget forgot forgotten",
    "forg forgave forgiven", "grind ground", "hang hung", "hear heard", "kneel knelt", "lend lent", "leap leapt",
    "learn learnt", "light lit", "overcom overcame", "overthrow overthrew overthrown", "prov proven", "rid rode ridden",
    "ring rang rung", "sew sewn", "shak shook shaken", "shin shone", "shrink shrank shrunk", "sing sang sung",
    "sit sat",
    "sleep slept", "slid slid", "smel smelt", "sow sown", "spil spilt", "spin spun", "spit spat", "spoil spoilt",
    "stick stuck", "sting stung", "sweep swept", "swel swollen", "swim swam swum", "swing swung", "tear tore torn",
    "tread trod", "understand understood", "undertak undertook undertaken", "undergo underwent undergone",
    "uphold upheld", "wak woke woken", "weav wove woven", "weep wept", "withdraw withdrew withdrawn",
    "withhold withheld", "withstand withstood", "fores foresaw foreseen", "mistak mistook mistaken", "mislead misled",
    "misunderstand misunderstood", "mishear misheard", "overhear overheard", "overs oversaw overseen",
    "rebuild rebuilt", "rep repaid", "rewrit rewrote rewritten", "retak retook retaken", "div dove",
    "drink drank drunk", "dwel dwelt", "plead pled", "shear shorn", "slay slew slain", "overtak overtook overtaken",
    "lean leant", "spel spelt", "tooth teeth", "mous mice", "goos geese", "calf calves", "knif knives", "leaf leaves",
    "wolf wolves", "half halves", "shelf shelves", "thief thieves", "loaf loaves", "crisis crises",
    "analysis analyses", "medium media", "fungus fungi",
)  # fmt: skip
IRREGULAR = {form: line.split()[0] for line in _FORMS for form in line.split()}
"""Form → stem, for what no ending explains. A line starts with the stem that the other forms come to by rule."""

FUNCTION = frozenset(
    "a an the this that these those and or but nor so yet if as than then when while where which who whom whose what "
    "how why because although though since until unless of in on at by for from to into onto with without within "
    "about around over under above below between among through during before after against along across behind beyond "
    "up down out off near upon per via amid am is are was were be been being have has had having do does did done "
    "doing will would shall should can could may might must i me my we us our you your he him his she her hers it "
    "its they them their theirs himself herself itself themselves there here not no never none neither also too very "
    "more most less least many much some any each every all both few several other another such own same just only "
    "longer single even still already now again ever once however meanwhile s t d ll re ve m don".split()
)
"""Words that carry no content of their own."""

PRONOUNS = frozenset("he she it they him her them his their its who this these".split())
"""They point back: a claim that stands alone puts the name in their place."""
OPENING = frozenset("that said says told tells".split())
"""After somebody's name these may open a clause on something else."""
