"""English words that say the opposite of one another, or that shut one another out. Stems, by `words.stem_of`."""

from collections.abc import Iterator

from verifier.text.stems import stem_of

_SIDES = """\
rise climb jump surge soar grow increase gain up | fall drop decline decrease sink plunge tumble slump shrink lose down
raise increase expand widen boost lift | cut lower reduce slash trim narrow shrink
strengthen improve | weaken worsen
higher up above | lower down below
high | low
more | fewer less
largest biggest highest most | smallest lowest fewest least
bigger larger greater longer | smaller shorter
large big huge | small tiny
best better | worst worse
majority | minority
double triple | halve
heavy | light
strong | weak
fast quick rapid | slow
rich | poor
hot warm | cold cool
long | short
old | new
young | elderly
full | empty
deep | shallow
wide broad | narrow
thick | thin
cheap | expensive costly
surplus profit | deficit loss
maximum | minimum
exceed | miss
ahead | behind
start begin launch commence resume | end finish stop halt cease cancel suspend abandon
open reopen unlock | close shut lock seal
continue keep | stop halt end cease
stay remain | leave go depart quit
arrive enter come return | leave depart flee
join | leave quit
appear | disappear vanish
accelerate speed | slow delay
order place | cancel
set scheduled | cancelled postponed
advance | retreat withdraw
deploy send | withdraw recall
push | pull
give hand grant | take seize withhold
send | receive
buy purchase | sell
lend | borrow
pay | owe
import | export
hire employ appoint elect | dismiss fire sack
add | remove subtract delete
keep store save retain | delete discard destroy lose
build construct | demolish destroy
repair fix mend restore rebuild | break damage destroy cut wreck
dim darken | brighten lighten
fasten tie attach buckle clip secure | undo untie detach unfasten unbuckle unclip
hit make score convert | miss
let permit | stop
tell order ask | forbid
ask request seek demand | promise offer grant
double twice | half halve
praise | criticise
swallow | spit
remove delete withdraw drop | repeat restore reinstate
treat | die kill
missing wounded injured hurt | dead killed die
stay | go
whole entire all | part
authentic genuine real | forged fake false
harm | harmless
twice | once
more higher greater | lower less fewer smaller
fail | pass
switched turned | cut
fill | empty drain clear
lift | lower
install fit | remove
attract draw lure | repel deter
save | waste spend cost
hide conceal cover | reveal show expose disclose publish
lock | unlock
remember | forget
find | lose miss
accept approve adopt welcome | reject refuse decline block veto
allow permit authorise let | ban forbid prohibit bar prevent block refuse
support back favour endorse | oppose resist
praise hail thank laud | blame criticise condemn denounce accuse attack
agree | disagree refuse
admit acknowledge confess | deny
confirm verify | deny refute
demand request ask | refuse reject decline
love like enjoy adore | hate loathe dislike detest
win victory triumph | lose defeat
pass | fail
succeed | fail
success | failure
help aid | hinder hamper
protect defend guard | attack threaten
attack | defend
trust believe | doubt distrust
agree consent | object
promise pledge | refuse
urge encourage | discourage warn
deliberate intentional | accidental
voluntary | forced compulsory
friend ally | enemy rival opponent
regret apologise | defend boast
hope | fear
optimistic | pessimistic
happy glad pleased | sad angry upset furious
calm | tense angry
include | exclude omit
obey follow | defy ignore break
true right correct accurate genuine | false wrong incorrect fake untrue inaccurate
real | fake
legal lawful | illegal unlawful
guilty | innocent
convict | acquit
arrest detain imprison jail capture seize | release free
kidnap abduct | release rescue
possible | impossible
likely | unlikely
safe | dangerous unsafe
easy | difficult hard
certain sure | uncertain unsure
clear | unclear
common usual frequent | rare unusual
often always frequent usually | rarely never seldom hardly
always | never sometimes
harmless | harmful deadly dangerous
present | absent
known | unknown
same | different
permanent | temporary
public open | private secret
together | apart separate alone
military | civilian
domestic | foreign
rural | urban
conclusive | inconclusive
voluntary | mandatory
increase | unchanged
change | unchanged
fresh | stale rotten
alive survive live | dead kill
kill dead injure wound hurt | unhurt unharmed uninjured
missing | found rescued
rescue save | drown kill abandon
healthy well | ill sick
recover heal | die worsen
birth born | death
before earlier beforehand previously | after later afterwards subsequently
last past previous | next coming following
precede | follow
early | late
earliest | latest
first | last
former | current
yesterday | tomorrow
today | tomorrow yesterday
inside indoors | outside outdoors
above over | below beneath under underneath
upstairs | downstairs
near close | far distant away
front | back rear
top | bottom
left | right
day | night
weekday | weekend
upstream | downstream
ascend | descend
toward | away
arrival | departure
entrance | exit
male | female
buyer | seller
landlord | tenant
employer | employee
teacher | pupil student
prosecutor | defendant
plaintiff | defendant
victim | suspect
winner | loser
lender | borrower
import | export
income | spending
supply | demand
question | answer
cause | effect
attacker | defender
parent | child
adult | child
national | local
upper | lower
armed | unarmed
paid | unpaid
verified | unverified
married | divorced
vaccinated | unvaccinated
deficit | surplus
increased | unchanged
sober | drunk
borrow | steal
borrowed | stolen
"""
"""Each line: words that cannot both be true of a thing, those of one side parted by | from those of the others."""
_CONVERSES = """\
give hand grant send sell lend pay offer issue | get receive obtain take buy borrow accept
ask request seek demand | promise offer grant give
teach tell inform | learn hear
"""
"""Each line: verbs of one deed seen from its two ends. Who was given a thing received it."""
_GROUPS = """\
morning | afternoon | evening | night
dawn | dusk | noon | midnight
spring | summer | autumn | winter
wife husband | daughter son | mother father | brother sister | cousin
doctor | nurse | patient
defence | finance | interior | foreign | health | education | justice | transport
agriculture | fisheries | environment | energy | culture | labour | trade
defence finance interior foreign health education justice transport | agriculture fisheries environment energy trade
president | mayor | governor
army | navy | police
shares | bonds
gold | silver | bronze
red | green | blue | yellow | white | black | amber | orange | brown | purple | pink | grey
gas | oil | coal
car | lorry | bus | train | tram | plane | ship | bicycle
hospital | school | prison | church | hotel
kitchen | bedroom | bathroom | basement | cellar | attic
hand | foot | head | leg | arm
cat | dog | horse | sheep | cow | pig
land | sea
maternity | surgical
mother | father
son | daughter
husband | wife
brother | sister
uncle | aunt
nephew | niece
boy | girl
king | queen
north northern | south southern | east eastern | west western
northeast northeastern | southwest southwestern | northwest northwestern | southeast southeastern
kill dead | injure wound hurt
fine jail imprison sentence punish | praise reward clear release free acquit
employee worker | manager
minute | hour | day | week | month | year | decade | century
hourly | daily | weekly | monthly | yearly annually annual
millimetre | centimetre | metre | kilometre mile
gram | kilogram | tonne
passport | visa
street | square | park | station | airport | harbour | bridge | market | stadium
minister | ambassador | governor | mayor | president | king
goalkeeper | striker | defender | midfielder
rain | snow | hail | fog
river | lake | sea | canal
flour | sugar | salt | rice | wheat | maize | barley
teacher | doctor | lawyer | engineer | farmer | soldier | driver | banker | baker
primary | secondary
breakfast | lunch | dinner
football | cricket | rugby | tennis | hockey
murder | theft | fraud | arson
city | village | capital
company | individual household child
"""
"""Each line: members of one group, of which one seldom stands for another; yet a text may speak of several."""


def _pairs(lines: str) -> Iterator[tuple[str, str]]:
    for line in lines.splitlines():
        sides = [tuple(map(stem_of, side.split())) for side in line.split("|")]
        for one in sides:
            yield from ((w, o) for w in one for other in sides if other is not one for o in other if o != w)


def _table(lines: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one, other in _pairs(lines):
        found.setdefault(one, set()).add(other)
    return {stem: frozenset(others) for stem, others in found.items()}


CONVERSE = _table(_CONVERSES)
"""Stem → the stems that say the same of the other party; opposites where both are active or both are passive."""
OPPOSITE = _table(_SIDES)
"""Stem → the stems that say the opposite."""
RIVALS = _table(_GROUPS)
"""Stem → the stems of the other members of its group."""
