"""English words of the news that may stand for one another, words that need no counterpart, and phrases.

Written by meaning, not from any article: what a thesaurus leaves out, because it is a matter of usage ("to be hurt" for
"to be wounded") or of grammar ("fewer" and "less"). A word may stand in several lines.
"""

CLASSES = """\
kill slay murder die fatal perish
injure wound hurt casualty
attack assault raid strike hit
strike hit pound shell bombard
shell bombardment barrage artillery
explosion blast detonation bang
explode detonate blow
gunfire shooting shots gunshots
shoot fire gun open
soldier troop serviceman man fighter
troops soldiers forces men units army
army military forces
fighter militant gunman rebel insurgent
crash collision accident smash
crash collide smash hit
collapse fall down topple cave
fire blaze flame inferno
burn blaze char
destroy ruin wreck demolish raze level
damage harm ruin
flee escape run
evacuate clear empty remove lead
trapped stuck stranded marooned caught
missing unaccounted lost untraced vanish disappear
rescue save pull free
survive live
victim casualty dead
fighting combat clash battle hostilities war
truce ceasefire armistice
weapon arm gun
bomb explosive device
missile rocket projectile
shell round
seize capture take occupy hold
hold occupy control
capture detain arrest seize
arrest detain hold apprehend
free release liberate
besiege surround encircle
retreat withdraw pull
withdraw pull retract rescind
advance push move
deploy send dispatch station
send dispatch ship transfer move
guard sentry sentinel
court tribunal
judge magistrate justice
trial hearing proceeding case
ruling verdict judgment decision finding
rule decide find
convict guilty
acquit clear innocent
sentence jail imprison prison
jail prison custody detention
charge indict accuse
accuse blame fault
blame fault responsible responsibility
allege accuse claim
lawyer attorney solicitor barrister counsel
lawsuit suit case litigation
sue suit
fine penalty penalise
penalty fine punishment sanction
law legislation act statute bill
ban forbid prohibit bar outlaw
allow let permit authorise enable
permit licence license authorisation
illegal unlawful illicit
steal theft rob robbery loot
fraud swindle scam
bribe backhander kickback
police officer force constabulary
investigate probe inquire examine look
investigation probe inquiry
investigator detective
evidence proof
prove show demonstrate establish
show demonstrate indicate reveal display
suspect suspicion
appeal contest challenge
appeal plead ask request urge call
breach violate break
crime offence offense felony
testify evidence witness
defendant accused
petition request
deny reject dispute refute contradict
vote ballot poll election
election poll
elect choose vote
government cabinet administration ministers
minister secretary
parliament legislature assembly lawmakers
lawmaker legislator deputy mp
mayor council
councillor councilman councilwoman
president leader head
leader head chief boss
chief head main principal
director manager boss executive head
spokesman spokeswoman spokesperson
treaty accord pact agreement deal
agreement deal accord settlement contract
contract deal order
agree accept consent
accept take agree
reject refuse decline dismiss spurn rebuff
talks negotiation discussion dialogue meeting
meeting session gathering summit conference talks
meet gather assemble convene
summit meeting conference
discuss talk debate speak
speak talk address
speech address talk
resign quit step leave
appoint name nominate pick choose
dismiss fire sack oust remove
oust topple overthrow depose
coup putsch takeover
protest demonstration rally march
protester demonstrator marcher
strike walkout stoppage walk
worker employee staff labourer
staff employee worker personnel workforce
colleague coworker
work employ job
hire employ recruit engage
union syndicate guild
wage pay salary earnings
pay compensate
pay spend cost
budget spending
tax levy duty
ambassador envoy diplomat
border frontier boundary
country nation state land
national nationwide
foreign overseas abroad
province region area district
region area zone
local nearby
city town
village hamlet settlement
capital city
resident inhabitant local people citizen
neighbour resident
citizen national people
migrant refugee
opposition rival opponent
support back endorse favour
supporter backer ally fan
oppose against object resist
plan intend propose aim mean scheme
plan scheme proposal project programme
try attempt seek effort bid
offer bid proposal
offer propose promise
promise pledge vow commit undertake
goal aim objective target purpose
achieve meet reach attain accomplish
ask request demand seek call
demand ask call require insist
need require want
want wish desire hope seek
order command instruct direct tell
order instruction
urge ask call press tell
warn caution alert
threaten threat
expect anticipate foresee predict forecast due likely
forecast predict projection estimate
due expected scheduled arrive come
schedule plan set fix
postpone delay defer
delay hold late
cancel scrap call abandon drop
begin start commence launch open
launch start introduce
end finish stop conclude close
finish complete end
halt stop suspend cease
stop cease quit halt
resume restart again
continue keep remain carry go
remain stay keep still
last take run continue
close shut
close settle end finish
open unlock
reopen open again
block obstruct bar prevent
prevent stop keep block
cause lead bring trigger result spark
help aid assist support
aid relief help
protect guard defend shield
join enter participate
attend turn come present
leave depart go quit exit
departure leave takeoff
arrive come reach get
arrival come
return come back go
come travel arrive
travel journey trip go
visit trip tour
enter go
pass go travel
cross traverse
move transfer relocate shift go
bring carry take transport
carry transport bear haul
deliver hand bring supply
hand give pass deliver
give hand grant provide offer
provide supply give furnish
get receive obtain gain acquire
receive get obtain
obtain get acquire secure
keep retain hold store preserve
store keep stock save
throw discard dump bin dispose
discard throw dump scrap
delete remove erase
remove take delete strip withdraw
add put include append
add increase raise
include contain comprise
contain hold include
list name register record
register record list enrol
record note log register
name call identify list
identify name recognise
call term describe name label
publish post release print issue
post publish upload put
release publish issue
issue release publish give
announce declare unveil
reveal disclose show expose
disclose reveal
conceal hide cover
write draft compose
draft write draw
rewrite revise amend change edit
change alter amend modify adjust
replace substitute swap change
repair fix mend restore
restore return bring reinstate
fix repair mend
break smash fracture
broken faulty defective
fail break failure malfunction
faulty defective broken
work function operate run
operate run work
operator company firm
run manage operate head
manage run handle
own hold possess have owner
owner proprietor holder
belong own
possess have hold
buy purchase acquire
purchase buy acquisition
acquire buy take
trade commerce business
firm company business corporation group enterprise
company firm
business affair matter item
industry sector
factory plant works mill
shop store outlet
store shop
customer client shopper buyer
client customer
consumer customer buyer
rival competitor opponent
competitor rival
market bourse exchange
stock share equity
share stake stock
shareholder investor holder
investor backer
invest put
profit earnings gain
earnings profit income
income revenue earnings
revenue sales income turnover
loss deficit
debt balance loan arrears
owe debt
lend loan
lender creditor bank
loan credit
borrow loan
money cash fund sum
fund finance money pay
cost price expense
cost worth value price
worth value
price cost
bill invoice
value worth
fee charge
pay settle
forgive cancel waive write
donate give gift
afford able
expensive costly dear
cheap inexpensive
increase rise grow raise climb up higher
rise climb increase jump gain go soar surge
fall drop decline decrease slide lose down lower tumble plunge sink slip
fall drop lower down
reduce cut lower decrease trim slash
cut reduce
lose fall drop
double twice
triple three
grow expand increase
expand widen extend enlarge
extend lengthen prolong
shrink contract
lower below down less
higher above up more
fewer less lower
more further another additional extra
further another additional more extra
number figure total count tally
count tally number total
number amount quantity
amount sum total
total sum overall
average mean typical
estimate reckon guess put
measure gauge reading
reading show measure
level rate
rate pace speed
half 50
majority most
minority few
ill sick unwell ailing
illness disease sickness
disease illness infection condition
infect contract catch
infection disease
outbreak epidemic spread
hospital clinic infirmary
doctor physician medic gp
nurse medic
patient case
treat care therapy
treatment therapy care
drug medicine medication
vaccine jab shot inoculation
dose jab shot
test trial check screen
trial study test
check inspect examine look test
inspect check examine visit
inspector examiner
study research paper survey
study examine
researcher scientist author academic
scientist researcher
author writer
survey poll study
find discover detect
discover find detect
detect find spot
sample specimen
result outcome finding
effect impact influence
affect hit touch influence
recover heal
infant baby
child kid pupil youngster minor
pupil student schoolchild child
student pupil
teacher instructor tutor
school college academy
class lesson course
exam examination test
train teach coach
teach train instruct
learn discover find
flood floodwater inundate deluge
storm gale hurricane tempest
rain rainfall downpour
wind gale
heat hot warm temperature
cold chill freeze
snow blizzard
earthquake quake tremor
wildfire fire blaze
river stream waterway water
sea ocean water
water sea
shore coast bank beach
coast shore
hill slope ridge
forest wood woodland
field land ground
farm holding
farmer grower producer
crop harvest
animal livestock beast
livestock animal cattle
sheep flock ewe
cow cattle
tree trunk
bird fowl
fish catch
light lamp streetlight
lamp light streetlight
dark night
day daylight
daylight light dawn
dawn daybreak sunrise
dusk sunset nightfall
noon midday
night overnight evening
overnight night
evening night
early beginning start
late end
morning am
afternoon pm
car vehicle automobile
vehicle car lorry truck
lorry truck
truck lorry
truckers hauliers
haulage trucking freight
train rail railway
rail train railway railroad
railway rail railroad train
tram streetcar
bus coach
ship vessel boat
boat vessel ship craft
vessel ship boat ferry
ferry ship vessel boat
plane aircraft jet airplane
aircraft plane jet
flight plane
airport airfield
station stop halt depot
road street highway
street road
motorway highway
bridge crossing
passenger traveller rider
driver motorist
pilot captain
captain skipper master
crew staff
port harbour dock
harbour port
dock quay wharf berth
quay dock wharf
building house block structure
house home
home house
flat apartment
apartment flat
tenant renter occupant
landlord owner
room chamber
floor storey
stair staircase steps
gate entrance
door entrance
fence barrier
wall barrier
column pillar
pillar column post
garage parking
alarm detector siren
detector alarm sensor
machine device equipment
equipment gear kit
phone telephone mobile cellphone call
mobile cellphone cell
telephone phone
internet web online
website site webpage
site website page
site place location
app application
message text note
letter note message
email mail message
document paper file record
file document
picture photograph photo image
image picture photo
photograph photo picture
video clip footage film
clip video
footage video film
film shoot video
recording audio tape
audio sound recording
song music
film movie
book volume
newspaper paper daily
journalist reporter correspondent
reporter journalist
article story report piece
report account
statement declaration
comment remark response
answer reply response
reply answer respond
question query
interview conversation
headline title
rumour gossip
secret hidden covert
sign mark
flag banner
map chart
list register roll
food meal
meal lunch dinner
lunch meal
drink beverage
gown robe
tray plate
bag sack
box case crate
container box
goods cargo merchandise freight
cargo freight goods load
load cargo
fuel petrol gas
oil crude
gas fuel
electricity power
power electricity energy
outage cut blackout
wire cable line
cable wire line
pipe main
leak spill
property home house premises
customer household
household family home
family relatives
relative family
wife spouse
husband spouse
parent mother father
boy lad
girl lass
man male
woman female
player footballer striker
footballer player
match game fixture
game match
team side club
club team side
coach manager trainer
season year
league division
goal score
win victory beat
victory win
defeat beat loss
lose defeat beaten
beat defeat
transfer move
bench substitute
big large great huge major
large big great
largest biggest greatest
small little minor
smallest tiniest least
new fresh recent
fresh new
old former
former ex
latest last recent
last past previous recent latest final
next coming following
past last previous
recent last late new
previous earlier former last
earlier before ago previous
ago earlier before
later after afterwards subsequently
afterwards later after
soon shortly quickly
shortly soon
immediately instantly once
sudden abrupt
quick fast rapid swift
slow sluggish
near close beside next by
close near
nearer closer
beside next near
far distant away
away off from
off away
aboard board ship
board aboard
onboard aboard
together joint
both two
alone only solely
entire whole all full complete
whole entire all
main chief principal key
key main important
important major significant
significant major considerable important
serious grave severe
severe serious heavy grave
heavy severe intense
strong powerful
weak feeble
empty vacant
full packed
safe secure unharmed
dangerous unsafe hazardous risky
risk danger hazard threat
danger risk threat
clear obvious plain
unclear uncertain unknown
certain sure
sure certain know
know aware
aware know
unaware ignorant
understand know grasp
believe think consider reckon feel
think believe reckon consider
consider think regard weigh
view opinion belief
opinion view
doubt question
hope wish
fear worry concern afraid
worry concern fear
concern worry
angry furious
anger fury rage
happy glad pleased
sad unhappy
sorry regret apologise apology
regret sorry
apologise apology sorry
praise laud hail commend
criticise condemn attack fault slam
condemn criticise denounce
welcome greet applaud
thank grateful
like fond love
love like adore
hate loathe dislike
dislike hate
see watch witness view observe notice
watch see view
view see watch
notice see spot observe
look see view watch check
hear listen
listen hear
feel sense
seem appear look
appear seem look
decide choose resolve opt
choose decide pick select opt
choice decision option
able can could capable
unable cannot
must should need have
easy simple
difficult hard tough
hard difficult
possible may might could
likely probable expected
use utilise employ
use with
trick ruse
create make form
make produce create build
build construct erect make
construct build
building construction
prepare ready
ready prepared
organise arrange plan
arrange organise
contrive invent concoct fabricate devise
invent make fabricate
fake false forged bogus
false untrue wrong incorrect
true correct accurate right
correct right accurate
wrong incorrect mistaken
mistake error
error mistake
same identical
different other another
various several
public open
private personal
free gratis
annual yearly
daily day
fortnight two weeks
decade ten years
quarter fourth
dozen twelve
pair two couple
couple two
frequent often
often frequently regularly
rare seldom
seldom rarely
usual normal customary
normal usual ordinary
common widespread
widespread common
total complete full
complete full entire
part portion piece share
section part
piece part
group band team
crowd mob throng
gathering crowd
member participant
chair chairman chairwoman head
position post job role
role part job
post job position
task job duty
duty task obligation
way manner method
method way technique
reason cause motive
motive reason
purpose reason aim
condition state
situation state circumstances
problem issue trouble difficulty
issue problem matter question
matter issue affair business
affair business matter case
event incident occurrence
incident event
happen occur place
occur happen
explain reason
compare against than
match equal
equal same
wait queue
queue line wait
stand rise
sit seat
sleep rest
walk march stroll
march walk
run race
ride drive
drive ride take
jump leap
climb scale
push shove
pull drag tow
lift raise
raise lift
lower drop
fill load
empty clear drain
clean wash
wash clean
cook bake
eat consume dine
grow raise produce
cut sever slice
burst rupture break
spill leak
flow run stream pour rush
pour rush flow stream
rush hurry dash pour
hurry rush
spread extend
gather collect
collect gather
share split divide
split divide share separate
divide split share
separate split part
connect link join tie
link connect tie trace
trace track follow link
follow track after
track follow trace
chase pursue
search seek look hunt
hunt search chase
seek look search
locate find
lie locate situate stand
base station
fit install equip cover
install fit put
cover fit wrap
wrap cover
dress wear clothe
attract draw lure
draw attract
repel deter
dim darken
brighten lighten
exhaust tire
silent quiet
quiet silent calm
loud noisy
sell hawk
undeclared smuggled
contact touch reach
touch contact
reach contact arrive
reward prize
award prize grant
grant award give
lodge file submit
file lodge submit
submit file lodge present
present submit
date go year
old date age
age old
compensation damages
refund repay reimburse
repay refund return
exchange return swap
return exchange turn
independence independent
responsible responsibility behind
commercial business
accidental unintentional
deliberate intentional purpose
intentional deliberate
admit acknowledge concede confess
acknowledge admit
confirm verify corroborate
verify confirm check
dispute deny contest challenge
contest dispute
insist maintain
maintain insist keep
mean intend plan
mean cost signify
fall become go turn
become go turn get grow fall
be become
fiscal financial
financial economic
economy economic
unopened closed sealed
unpaid outstanding overdue
outstanding unpaid owed
overdue late unpaid
senior top high ranking
top senior high
junior lower
chief top
military army
secret classified
home domestic
domestic home
abroad overseas
male man
female woman
elderly old
young youth
adult grown
teenager teen youth
youth young
public people
people anyone
guest visitor
visitor guest
tourist visitor
settle resolve
resolve settle solve
solve resolve
address tackle
tackle address
combat fight
fight battle combat
struggle fight
clear remove
clear exonerate
gain win get
win gain
earn get make
catch get
consignment shipment cargo batch
shipment consignment delivery
delivery shipment
batch lot
approve authorise clear pass endorse
approval authorisation consent permission
permission approval consent
adopt pass approve
pass adopt approve
veto block reject
sign agree
seal close shut
lock close shut
switch turn
activate on
wounded injured hurt
operation surgery
surgical surgery operation
maternity birth
birth born
born birth
marry wed
unemployment jobless joblessness
lodge file submit enter
wedding marriage
divorce separate
funeral burial
grave tomb
"""
"""Each line: words of which any may stand for the first, and the first for any; the others not for one another."""

GENERAL: frozenset[str] = frozenset(
    "aged people person ones one thing something anything everything someone somebody anyone anybody everyone "
    "everybody nobody man men woman women case fact number figure matter way time times place side part kind sort lot "
    "bit rest others come comes came coming go goes went gone going get gets got getting give gives gave given giving "
    "take takes took taken taking put puts putting make makes made making become becomes became becoming use uses "
    "used using have having keep keeps kept bring brings brought mean means meant happen happened occur occurred "
    "exist exists existed belong belonging belongs belonged back away together either able else instead well "
    "currently then now later afterwards ago early following meanwhile according account regarding concerning "
    "involving including around across along roughly approximately nearly almost altogether total overall "
    "respectively also further yet already still beside aboard onboard board alongside amid opposite versus fewer "
    "compared amount amounts amounted compare recent lie lies lay stand stands stood found serve serves served "
    "undergo underwent conduct conducted hold held carry say said says tell told ask asked call called name named "
    "known see seen two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "unnamed anonymous newspaper paper outlet report reports article articles publisher publication "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million "
    "billion dozen half first second third fourth fifth".split()
)
"""Words so general, or so much about the telling, that their absence from the evidence shows nothing; and numbers,
which are compared elsewhere."""

PARTICLES = frozenset("up down off out on in away back over through around about along apart for to at by".split())
"""They make one verb with the verb before them: "turned down"."""
PHRASES = """\
turn down = reject
turn up = attend
turn off = switch
turn on = switch
turn out = attend
switch off = switch
switch on = switch
throw away = discard
throw out = discard
carry out = conduct
take part = participate
take place = happen
call off = cancel
call for = demand
put off = postpone
put out = extinguish
set up = establish
set fire = burn
break out = start
break down = fail
blow up = explode
look at = check
look into = investigate
find out = discover
hand over = give
give up = surrender
give back = return
go back = return
come back = return
go up = rise
go down = fall
come down = fall
fall down = collapse
bring down = fell
pull out = withdraw
pull down = demolish
step down = resign
stand down = resign
lay off = dismiss
let go = release
set free = release
walk off = strike
walk out = leave
go on strike = strike
on strike = strike
on board = aboard
in front of = before
got up = contrive
made up = invent
pass away = die
lose their lives = die
lost their lives = die
on fire = burn
at risk = danger
in charge = head
in return = exchange
set off = leave
set out = leave
spend the night = sleep
spend night = sleep
money back = refund
set out from = leave
find out = learn
turn up = find
show up = find
take off = leave
shut down = close
close down = close
sign up = join
end up = finish
speed up = accelerate
slow down = slow
cut down = fell
cut back = reduce
back up = support
stand for = mean
point out = say
rule out = exclude
bear out = confirm
stay away = absent
used to work = former
used to be = former
no longer = former
fell silent = silent
not guilty = acquit
no one = nobody
each other = mutual
as well = also
at sea = sea
found guilty = guilty
street lamp = streetlight
street light = streetlight
co worker = colleague
by rail = train
two weeks = fortnight
well known = famous
look after = care
care for = treat
get rid = discard
put forward = propose
put down = suppress
take over = acquire
take back = withdraw
taken away = remove
carry on = continue
go ahead = proceed
hold back = withhold
hold up = delay
make up = invent
point to = show
run out = exhaust
run away = flee
get away = escape
draw up = draft
give birth = birth
in public = public
set out = explain
work out = calculate
take away = remove
send back = return
move in = enter
have yet to = not
cell phone = mobile
rush hour = peak
brought in = introduce
be aware = know
on its way = coming
be due = expected
"""
"""Each line: words that follow one another, up to two others between them, and one word that says the same."""
