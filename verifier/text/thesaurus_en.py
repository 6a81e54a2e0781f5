"""English words by their senses, made by `training/thesaurus.py` from WordNet 3.1. Not edited by hand.

WordNet 3.1 Copyright 2011 by Princeton University; its licence stands in `LICENSE-WORDNET`.
"""

SENSES = """\
ab 0
abandon 1 2 3 4 5 6 7 8 9 a b
abas c d
abash e
abb f g
abbot h
abbrev i j
abdomen k l
abdomin m n
aber o p
aberrant q r
abet s
abhor t
abhorrent u
abid v w x
abil y z
abject 10 11 d
abl 12 13 14 15
ablat 16 17 18
ablaz 19 1a
abnorm 1b 1c
abnormal 1d 1e 1f
aboard 1g 1h
abod 1i 1j
abolish 1k
abolit 1l
abolitionist 1m
abomin 1n 1o
aborigin 1p 1q
abort 1r 1s
abound 1t 1u 1v
about 1w 1x 1y 1z 20 21 22 23
abov 24 25 26 27
aboveground 28
abreact 29
abridg 2a 2b 2c
abroad 2d 2e 2f 2g
abrog 2h
abrupt 2i 2j 2k 2l 2m
absces 2n
abscis 2o
absenc 2p 2q
absent 2r 2s 2t 2u
absenteeism 2v
absentmind 2w 2u
absolut 2x 2y 2z 30 31 32
absorb 33 34 35 36 37 38 39 3a 3b
absorbenc 3c
absorpt 3d 3e 3f
abstain 3g 3h
abstent 3i
abstract 3j 3k 3l 3m 3n 3o 3p 3q 3r 3s 3t
abstractionism 3u 3v
abstrus 3w 3x
absurd 3y 3z 40 41 42
abund 43 44
abundant 45
abus 46 47 48 49 4a 4b
abys 4c
academ 4d 4e
academic 4f 4g 4h 4i 4j
academician 4k
acapulco 4l
acced 4m 4n
acceler 4o 4p 4q 4r 4s 4t
accelerat 4u 4v
accent 4w 4x 4y 4z 50
accentu 4z 4y
accept 51 52 53 54 55 56 57 58 59 5a 5b 5c 5d 5e 5f
acces 5g 5h 5i 5j 5k
accessor 5l 5m 5n 5o
accident 5p 5q
accidental 5r 5s
acclaim 5t 5u 5v
acclimatis 5w
accommod 5x 5y 5z 60
accompan 61 62 63 64 65 66 67 68
accomplic 69
accomplish 6a 6b 6c 6d 6e 6f
accord 6g 6h 6i 6j 6k
according 6l 6m
accost 6n 6o
account 6p 6q 6r 6s 6t 6u 6v 6w 6x 6y 6z
accountant 70
accouter 5m
accredit 71 72 73
accret 74 75
accru 76 77 78
accultur 79 7a 7b
accumul 7c 7d 7e 7f 74
accur 7g 7h 7i 7j
accurac 7k 7l
accus 7m 7n 7o 7p 7q
accusat 7r 7s 7q
accusing 7t
accustom 7u
ace 7v 7w 7x 7y 7z 80
aceton 81
acetonem 82
ach 83 84 85 86 87
achiev 6b 6e
acid 88 89 8a 8b 8c 8d
acknowledg 8e 8f 8g 8h
acolyt 8i
acoustic 8j 8k
acquaint 8l 8m 8n 8o 8p 8q
acquiesc 8r 8s 8t
acquir 8u 8v 8w 8x
acquisit 8y 8z
acquit 90 91
acr 92 93 94
acreag 95
acrobatic 96 97 98
acros 99 9a
act 9b 9c 9d 9e 9f 9g 9h 9i 9j 9k 9l
actinomet 9m
action 9n 9o 9p 9q 9r 9s 9t 9u 6a 9v
activ 9w 9x 9y 9z a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 aa ab ac 9u
activism ad
actor ae af
actres ag
actu ah ai aj ak 9x al
actual am an ao
acut ap aq ar as at au
adam av aw
adamant ax ay az
adapt 5x b0 b1 b2 b3 b4
add b5 b6 b7 b8 b9 ba
addict bb
addit bc bd be bf bg bh
additional bi
addlebrain bj
addres bk bl bm bn bo bp bq br bs bt
adenom bu
adept 7w bv
adequ bw bx by bz
adequac c0 c1
adher c2 c3 c4 c5 c6
adherent c7 c8
adhes c9 ca
adieu cb
adio cb
adjacent cc cd ce
adject cf cg ch ci
adjectiv ci
adjoin cj ck
adjourn cl cm cn co
adjudic cp
adjunct cq cr cs 5n
adjust ct b0 cu cv cw cx cy cz d0
administ d1 d2 d3 d4
administr d5 d6 d7 d8
administrat d9 da db
admir dc dd de df dg dh di dj
admirab dk
admissibl dl
admit dm dn 8e 57 do dp dq
admix dr
admonish ds dt
admonit du dv
ado dw
adolesc dx dy
adolescent dz e0 e1
adonis e2 e3
adopt e4 8v e5 e6 e7 e8 5a e9
ador ea
adorn eb ec
adren ed ee ef
adroit eg eh
adsorb ei
adult ej ek el em
adulter en
adulthood eo ep
advanc eq er es et eu ev ew ex ey ez f0 f1 f2 f3 f4 f5 f6 f7 f8 f9 fa
advantag fb fc fd
advantageous fe ff
advent fg fh
adventur fi fj fk fl fm
adventurous fn
adverb fo fp fq fr
advers fs ft fu fv
adversar fw
advertis fx fy fz g0 g1
advic g2
advis g3 g4 g5 g6 g7 g8
advisabil g9
advoc ga gb gc gd
advocac ge
aeg gf gg gh
aegis gi gj
aeon gk gl
aer gm gn go gp
aerat gq gr gs gt gu
aerobic gv gw
aerodynamic gx gy
aerosol gz h0
aerosolis h1 h2 h3
aeschylus h4
aesthetic h5 h6 h7
afar h8
affab h9
affair ha hb hc hd he
affect hf hg hh hi hj hk hl hm
affecting hn
affection ho hp
afferent hq hr
affidavit hs
affil ht hu hv
affin hw hx
affirm hy hz i0 i1 i2
affix i3 i4 i5 i6
afflict i7 i8
afflu i9
afford ia ib
affront ic id
afghan ie if ig
afir 19
aflam 19 1a
aflar 19 ih
afloat ii ij
afoot ik il im
aforesaid in
afraid io ip iq
afric ir is it
aft iu iv
after iw ix iy
aftereffect iz j0
afternoon j1 j2
afterward ix
ag j3 j4 j5
again j6
agap j7 j8 j9
agat ja
age jb jc jd je jf
agenc jg jh ji
agend jj jk
agent jl jm jn jo
agglomer jp jq jr js jt ju
agglutin jv jw
agglutinin jx
aggrav jy jz
aggravating k0
aggreg k1 k2 k3 k4 k5 k6 k7 7f
aggres k8 k9 ka kb kc kd ke
aggressiv kf ka
aghast kg
agil kh ki kj
agit kk kl km kn
agitat ko kp
ago kq kr
agon ks kt
agr ku kv kw 6j kx ky kz 6h
agreeab l0
agricultur l1 l2 l3 l4
agu l5 l6
ahead l7 l8 l9 la lb
ahorseback lc ld
aid le lf lg lh li lj lk
ail ll
ailment lm
aim ln lo lp lq lr ls lt lu lv lw
aimles ij lx ly lz
air m0 m1 m2 m3 m4 m5 m6 m7 m8 m9 ma
airborn mb
aircraft mc
airflow md
airfram me
airles mf
airplan mg
airport mh
airspeed mi
airw mj mk
aisl ml mm
akin mn mo
alabam mp mq mr
alabast ms mt mu
alarm mv mw mx my mz
alarming n0
alask n1
alban n2 n3
album n4 n5
albumin n6
alcohol n7 n8
alderm n9
alert na nb mx nc nd ne nf ng
alfresco nh ni
alg nj
algebraic nk
alger nl nm
alib nn no np
alien nq nr ns nt nu nv nw nx ny nz
alight o0 o1 19
align cv o2 o3 o4 o5
alik o6 o7 o8
aliquot o9 oa
aliv ob oc
alkal od oe
alkalin of
alkylbenzenesulfon og
all oh oi oj ok ol om on oo op oq
alleg or os ot ou ov ow ox
allegor oy oz
allev p0 p1
alleyw ok
alligat p2 p3 p4 p5
alloc p6 p7 p8 p9
allot 6i pa d2 p8 p9
allow pb pc pd pe pf pg ph pi pj pk pl pm pn
allus po
almost 21
alo pp
alon pq pr ps pt pu pv
along pw px py pz
aloof q0 q1 q2 q3
aloud q4 q5
alph q6 q7 q8 q9
alphabetis qa qb
alread qc
also qd
alter qe qf qg cy qh qi qj
alterc qk
altern ql qm qn qo qp qq qr
alternat qs qt qo
alternativ qu
altitud qv qw
altogeth qx qy oi
altruism qz
aluminum r0
alundum r1
alveolar r2 r3 r4
alveolus r5 r6
alw r7 r8
amas 7c 7d
amateur r9 ra rb rc
amateurish rd
amaz re rf rg rh ri rj
amb rk rl
ambassad rm rn
amber ro rp rq
ambigu rr rs
ambiguous rt ru rv
ambit rw rx ry
ambitious rz s0
ambl s1 s2
ambul s3
ambuscad s4 s5
ambush s4 s5 s6
amen s7 s8
amend s9 sa sb sc sd se
americ sf sg sh si sj sk
american sl
americanism sm sn
amiabl so sp
amic sq
aminomethan sr
amis ss st su
amit sv sw
ammo sx
ammoniac sy sz
ammunit sx t0
amorist t1
amorous t2 t3
amorphous t4 t5
amount t6 t7 t8 t9 ta tb tc
amp td te tf tg
amphibolog th
ampl ti tj
amplif tk tl tm tn to
amplitud tp tq
amput tr
amsterdam ts
amulet tt
amus tu tv tw tx ty
anabaptist tz
anachronism u0 u1
anachronistic u2
anacond u3
anaerobic u4 u5
anaesthes u6
analeptic u7 u8
analog u9 ua
analogous ub uc ud
analogu ue uf
analys ug uh
analysis ui uj uk
analyst ul um
analytic un uo up uq ur
analyz ug us ut
anaplasmosis uu
anarch uv
anarchist uw
anastomosis ux
anastomotic uy
anatom uz v0 v1
anatomic v2 v3 v4 v5
ancest v6
ancestr v7 v8 v9 va
anch vb vc vd ve
ancient vf vg vh vi vj
ancistrodon vk
and vl
andren vm
anecdot vn
anem vo vp
anemic vq vr
anew vs
angel vt vu
angelic vv vw
anger vx vy vz w0
angl w1 w2 w3 w4
anglic w5 w6
anglophil w7
angr w8 w9 wa
angst wb
anguish wc wd we wf wg
angular wh wi
anhydrous wj
anim wk wl wm wn wo wp
animat wq wr
animis wm
animos ws
anion wt
anionic wu wv
ankl ww
annihil wx wy wz x0 x1
anniversar x2
anno x3 x4 x5 x6 x7 x8 x9
announc xa xb xc xd xe xf
annu xg xh xi xj
annual xk xl
anod xm xn
anom xo xp
anomalous xq
anomic nx
anonym xr
anonymous xs xt
anorex xu
anoth xv
answ xw xx xy xz y0 y1 y2 y3 y4
ant y5 y6 y7
antagonis y8 y9
antagonist ya fw
antagonistic yb yc
antar yd
anteat ye yf
antebellum yg
antecedent yh v6 yi
antelop yj
anten gn yk
anter yl ym yn
anthil yo
anthropolog yp
anthropologist yq
anthropomorphic yr
antibiotic ys yt
antibod yu
antic yv yw yx
anticip yy yz z0 z1 z2 z3 z4 z5 z6 z7
anticoagul z8
antigen z9
antipath za zb
antiqu zc zd ze zf zg zh zi zj
antiredeposit zk
antiseptic zl zm zn
antiserum zo
antithesis zp zq
antithetic zr
antithyroid zs
antitrust zt
anvil zu zv
anxiet zw zx
anxious zy zz 100
any 101 102
anyhow 103 104
anymor 105
anyw 103 104
anywher 106
aort 107
apach 108 109
apart 10a 10b 10c 10d 10e 10f
ape 10g 10h 10i 10j
apertur 10k 10l
apex 10m 10n
apiec 10o
aplomb 10p
apocalyptic 10q 10r
apocryph 10s 10t
apog 10u 10v
apolog 10w 10x
apologetic 10y 10z
apologis 110 111
apologist 112
apostolic 113 114
apothecar 115
app 116 117 118 119 11a 11b 11c 11d 11e 11f 11g 11h 11i 11j 11k 11l 11m
appal 11n 11o
apparatus 11p 11q
apparent 11r 11s 11t 11u
apparit 11v 11w
appear 11x 11y 11z 120 121 122 123 124 125 126 127 128
appeas 129 12a 12b
append 12c i5
appendix 12d 12e
appetit 12f
appl 12g 12h
applaud 12i 5v
applaus 12j
applejack 12k
applic 12l 12m 12n 12o
applicabil 12p
applicant 12q
applicat 12r
appoint 12s 12t 12u 12v 12w 12x 12y 12z 130 131 132
apport 133 p7
apprais 134 135 136 137 138 139
apprec 13a 13b 13c 13d 13e 13f 13g 13h 13i
appreciab 13j
appreciat 13k 13l
apprehend 13m 13n
apprehens 13o 13p
apprentic 13q 13r 13s
approach 13t 13u 5g 13v 13w 13x 13y 13z 140 141
appropr pc 142 143 144 145 146
approv 147 148 149 14a 14b 14c
approving 14d
approxim 14e 14f 14g 14h 1w 14i 14j
april 14k
apron 14l 14m
apt 14n 14o
aptitud 14p
aqueous 14q 14r
arabl 14s
arbitr 14t
arbitrar 14u 14v
arbor 14w 14x
arc 14y 14z 150
arch 151 152 150 153 154 155 156 157
archaeologist 158
archais 159
archangel 15a 15b
archbishop 15c
archeologic 15d
architect 15e
architectur 15f 15g 15h 15i
arctic 15j 15k 15l 15m
ardent 15n 15o
ardor 15p 15q
arduous 15r 15s
area 15t 15u 15v 15w 15x 15y
areaw 15z
aren 160 15y
argiv 161 162
argon 163
argot 164
argu 165 166 167 168 169 16a
argumentat 16b
arianism 16c
arianist 16d
arid 16e 16f
aris 16g 16h 16i 16j 16k
aristocrac 16l 16m
aristocratic 16n
aristotel 16o 16p
aristotl 16q
arithmetic 16r 16s
arizon 16t 16u
arkans 16v 16w
arm 16x 16y 16z 170 171 172 173 174 175 176 177 178 179 17a
armadillo 17b
armchair 17c
armful 17d
armoir 17e
armor 17f 17g 17h 17i 17j
armpit 17k
arom 17l 17m
around 17n 1x 1w 20 17o 17p 22 17q 1y
arous 17r 17s 17t 17u 17v 17w 17x 17y 17z 180
arr 181 182 o2 183
arraign 184 185
arrang 186 187 188 189 18a 18b 18c 18d 18e ky 18f 18g
arrest 18h 18i 18j 13n 18k
arriv 18l 18m 18n 18o 18p
arrog 18q 18r 18s
arrogant 18t 18u
arrow 18v 18w
arroyo 18x
arsenic 18y 18z
art 190 191 192 193 194 195
arter 196 197 198
arteriol 199
arteriolar 19a
arteriolosclerosis 19b
artful 19c 19d
arthritis 19e
articl 19f 19g 19h 19i
articul 19j 19k 19l 19m 19n 19o 19p
artifact 19q
artific 19r 19s 19t
artificial 19u
artiller 19v 19w 19x
artillerym 19y
artis 19z
artist 1a0
artistic 1a1 1a2 1a3
artistr 192
ascend 1a4 1a5 1a6 1a7
ascendanc 1a8
ascertain 1a9 1aa 1ab
ascrib 1ac
ash 1ad 1ae 1af
asham 1ag
ashen 1ah 1ai
ashor 1aj
asia 1ak 1al
asid 1am 1an 1ao 1ap 10a
ask 1aq 1ar 1as 1at
asleep 1au 1av 1aw 1ax
aspect 1ay 1az 1b0
asphalt 1b1 1b2 1b3
aspir 1b4 rx lq
aspirant 1b5 1b6
aspirin 1b7
ass 1b8 1b9 1ba 1bb 1bc 1bd
assail 1be 1bf
assassin 1bg 1bh
assault 1bi 1bj 1be 1bk
assemb 1bl 1bm 1bn
assembl 1bo 1bp 1bq
assemblag 1br 1bs 1bt
assent 8s 8r
assert 1bu hz 1bv 1bw 1bx i2 1by
assertiv 1bz
asses 137 1c0 134 1c1 1c2
asset 1c3
assidu 1c4
assign 1c5 1ac 1c6 pa 1c7 1c8 1c9 1ca 1cb 1cc
assimil 1cd 1ce 34
assist 1cf le 1cg li lf
assistant 1ch cs
assoc 1ci 1cj 1ck 1cl 1cm 1cn 1co 1cp 1cq hv 1cr
assort 1cs 1ct 1cu 1cv
assum 8v 1cw 1cx 56 e7
assumpt 1cy 1cz 1d0
assur 1d1 1d2 1d3 1a9 1d4 1d5 1d6 1d7 1d8 1d9 1da 1db
assyr 1dc 1dd
assyriolog 1de
asterisk 1df 1dg
asteroid 1dh
astonish re rg 1di rj rh
astonishing 1dj
astound re 1di 1dk
astr 1dl 1dm 1dn
astrid 1do 1dp
astringent 1dq 1dr 1ds
astronom 1dt
astronomic 1du 1dv
astrophysic 1dw
astut 1dx
asymmetr 1dy
asymmetric 1dz 1e0
asymptotic 1e1 1e2
asynchron 1e3
athabasc 1e4 1e5
atheist 1e6 1e7
atheistic 1e7 1e8
athen 1e9 1ea
atheromatous 1eb
athlet 1ec
athletic 1ed 96 1ee 1ef
athleticism 1eg
atlant 1eh 1ei
atlantic 1ej 1ek
atm 1el 1em
atmospher m2 1en 1em 1eo rl
atmospheric 1ep
atom 1eq 1er
atomic 1es 1et
aton 1eu 1ev
atonal 1ew
atop 1ex
atrocious 1ey 1ez
atroph 1f0 1f1 1f2 1f3
atrophic 1f4
attach 1f5 1f6 1f7 1f8 ht 1f9 1fa
attack 1fb 1fc 1fd 13u 1fe 1ff 1fg 1fh 1bf 1fi 1be kd
attain 1fj 6b 1fk 1fl 1fm
attempt 1fn 1fd 1fo 1bd 1fp
attend 1fq 1fr 1fs 1ft 1fu 1fv 1fw
attendant 1fx 1fy 1fz 1g0
attent 1g1 1g2 1g3 1g4 1g5 1g6 1g7 1g8
attentiv 1g9
attest 1ga 1gb
attic 1gc 1gd 1ge 1gf
attir 1gg 1gh 1gi
attitud 1gj 1gk 1gl
attorn 1gm
attract 1gn 11a 1go 1gp 1gq 1gr 1gs 1gt
attribut 1gu 1gv 1gw 1ac 1gx
attun 1gy
atypic 1gz 1h0
aud 1h1 1h2
audac 1h3 1h4
audacious 1h5 1h6
audibl 1h7 1h8
audit 1h9 1ha 1hb 1hc 1hd 1he 1hf
auditorium 1hg
aug 1hh
augment 1hi 1hj
augur 1hk 1hl 1hm
august 1hh 1hn 1ho
aunt 1hp
aural 1hq
aureomycin 1hr
auspicious 1hs
auster 1ht 1hu 1hv
austin 1hw
austral 1hx 1hy
auth 1hz 1i0 1i1
authentic 1i2 1i3 1i4 1i5
author 1i6 1i7 1i8 1d1 jg 1i9 1ia 1ib 1ic
authoris 1i7 1id 1ie 1if 1ig 1ih
authoritar 1ii 1ij 1ik
authoritat 1il 1im
authoritativ 1in
auto 1io
autofluoresc 1ip
autoload 1iq
autom 1ir 1is 1it
automatic 1iu 1iv 1iw 1ix 1iy 1iz 1j0
automobil 1io 1j1
automot 1j2 1j3
autonom 1j4 1j5
autonomic 1j6
autops 1j7 1j8
autumn 1j9
auxiliar lj 1ja 5n
avail 1jb 1jc 1jd 1je 1jf
availabil 1jg
avaric 1jh 1ji
aveng 1jj
avenu 1jk 1jl
averag 1jm 1jn 1jo 1jp 1jq 1jr 1js 1jt 1ju
avers 1jv zb
avert 1jw 1jx
aviar 1jy
aviat 1jz 1k0
avocado 1k1 1k2 1k3
avoid 1k4 1k5 1jx 1k6 1k7
avow 1k8
aw 1k9 1ka
await 1kb z4
awak 17v 1kc 1kd
awaken 17u 17v 1ke 1kf 1kg 1kh
awar 1ki 1kj 1kk 1kl
award 1km 1kn 1ko 1kp 1kq
away 1kr 1ks 1kt 1ap 1ku 1kv 1kw 1kx 1ky
awe 1kz 1l0 1l1
awestruck 1k9
awful 1l2 1l3 1n 1l4 1l5
awhil 1l6
awkward 1l7 1l8 1l9 1la
awr ss 1lb 1lc su
axe 1ld 1le 1lf
axial 1lg 1lh 1li
axiom 1lj 1lk
axiomatic 1ll 1lm
axis 1ln 1lo
axl 1lp
azimuth 1lq
bab 1lr 1ls 1lt
babbl 1lu 1lv 1lw
babelik 1lx
babylon 1ly 1lz 1m0
bachel 1m1 1m2 1m3
back 1m4 1m5 1m6 1m7 1m8 1m9 1ma 1mb 1mc 1md 1me 1mf 1mg 1mh 1mi 1mj 1mk 1ml 1mm
backbend 1mn
backbon 1mo vc
backdrop 1mp
background 1mq 1mr 1ms 1mt 1mu 1mv 1mw
backlog 1mx 1my 1mz
backstag 1n0 1n1 1n2 1n3
backstitch 1n4 1n5
backward 1n6 1n7 1n8 1md
backwood 1n9
backyard 1na
bacon 1nb 1nc
bacter 1nd 1ne
bad 1nf 1ng 1nh 1ni 1nj 1nk 1nl 1nm 1nn
badg 1no 1np 1nq 1nr 1ns 1nt 1nu
badnes 1nf 1nv
baffl 1nw rf 1nx 1ny 1nz 1o0
bag 1o1 1o2 1o3 1o4 1o5 1o6 1o7 1o8 1o9
baggag 1oa 1ob
bagpip 1oc
bait 1od 1oe 1of 1og
bak 1oh 1oi 1oj 1ok 1ol
bal 1om 1on 1oo 1op 1oq 1or 1os 1ot 1ou 1ov 1ow 1ox 1oy
balanc 1oz 1p0 1p1 1p2 1p3 1p4 1p5 1p6
bald 1p7 1p8 1p9 1pa
balin 1pb
balk 1pc 1pd 1pe 1pf 1pg
balkanis 1ph
ballad 1pi 1pj
ballast 1pk 1pl 1pm
ballerin 1pn
ballet 1po 1pp
balletoman 1pq
balloon 1pr 1ps 1pt 1pu
ballot 1pv 1pw 1px
ballpark 1py 1pz
ballpl 1q0
ballroom 1q1
ballyho 1q2 1q3
balsam 1q4 1q5
baltimor 1q6
balustrad 1q7
balzac 1q8
ban 1q9 1qa 1qb 1qc 1qd 1qe 1qf
banan 1qg 1qh
band 1qi 1qj 1qk 1ql 1qm 1qn 1qo 1qp 1qq 1qr 1qs 1qt
bandag 1qu 1qv 1qw 1qx
bandit 1qy
bandol 1qz
bandstand 1r0
bandwidth 1r1
bang 1r2 1r3 1r4 1r5 1r6 1r7 1r8 1r9 1ra 1rb 1rc
banish 1rd 1re 1rf 1rg
banist 1q7
banjo 1rh
bank 1ri 1rj 1rk 1rl 1rm 1rn 1ro 1rp
bankrupt 1rq 1rr 1rs
bankruptc 1rt 1ru
bannerlik 1rv
banquet 1rw 1rx 1ry 1rz
bansh 1s0
bant 1s1 1s2
baptis 1s3
baptist 1s4
bar 1s5 1s6 1s7 1s8 1s9 1sa 1sb 1sc 1sd 1re 1se 1sf 1sg 1sh 1si 1sj 1sk 1sl 1sm
barb 1sn 1so 1sp 1sq 1sr
barbar 1ss 1st 1su
barbaric 1su 1sv
barbecu 1sw 1sx 1sy
barbel 1sz
barbit 1t0
barbitur 1t1
barefoot 1t2 1t3
barg 1t4 1t5 1t6
bargain 1t7 1t8 1t9 1ta 1tb
barium 1tc
bark 1td 1te 1tf 1tg 1th
barkeep 1ti
barl 1tj 1tk
barn 1tl 1tm 1tn
barnburn 1to 1tp
barnyard 1tq
baron 1tr 1ts 1tt
baroqu 1tu 1tv 1tw 1tx
barorecept 1ty
barrack 1tz 1u0 1u1
barrag 1u2 1u3 1u4
barrel 1u5 1u6 1u7 1u8
barricad 1u9 1ua 1ub 1sc
bartend 1ti
bas 1uc 1ud 1o4 1ue 1uf 1ug 1uh 1ui 1uj 1uk 1ul 1um 1un 1uo 1up 1uq 1ur 1us 1ut
basebal 1uu 1uv
baselin 1uw 1ux
bash 1r4 1uy 1uz 1v0 1v1
basic 1v2 1v3 1v4 1v5 1v6
basileus 1v7
basin 1v8 1v9
basis 1uf 1va
bask 1vb 1vc
basket 1vd 1ve
basketbal 1vf 1vg
basophilic 1vh
bassinet 1vi 1vj
bast 1vk 1vl 1vm 1vn 1vo
bastard 1vp 1vq 1vr
bat 1vs 1vt 1vu 1vv 1vw 1vx 1vm 1vy 1vz 1w0 1w1 1w2
batch 1w3 1w4 1w5
bath 1w6 1w7 1w8 1w9 1wa 1wb 1wc 1wd 1we
batho 1wf 1wg
bathrob 1wh
bathroom 1wi 1wj
bathtub 1wk
baton 1wl 1wm
battal 1wn 1wo
batter 1wp 1wq 1wr
battl 1ws 1wt 1wu 1wv
battlefield 1ww
battlefront 1wx
battleground 1ww
batw 1wy 1wz
bavar 1x0
bawd 1x1 1x2
bawdyhous 1x3
bawl 1x4 1x5
bay 1x6 1x7 1x8 1x9 1xa
bayonet 1xb 1xc
bazaar 1xd 1xe
be 1xf 1xg
beach 1xh 1xi
beachhead 1xj 1xk
beacon 1xl 1xm 1xn 1xo
bead 1xp 1xq 1xr 1xs 1xt 1xu 1xv
beadl 1xw 1xx
beadsm 1xy
beak 1xz 1y0 1y1
beam 1y2 1y3 1y4 1y5 1y6 1y7 1y8 1y9 1ya 1yb
bean 1yc 1yd 1ye
bear 1yf 1yg 1yh 1yi v 1yj 1yk 1yl 56 1ym 1yn 1yo 1yp 1yq 1yr 1ys 1yt 1yu 1yv 1yw 1yx
beard 1yy 1yz 1z0 1z1 1z2
beardown 1z3
beast wk 1z4
beat 1z5 1z6 1z7 1z8 1z9 1za 1zb 1zc 1zd 1ze 1zf 1zg 1zh 1zi 1zj 1zk 1zl
beatnik 1zm
beau 1zn 1zo
beaut 1zp 1zq 1zr 1zs 1zt
beautif 1zu ec
beautiful 1zv
beckon 1zw 1zx
become 1zy 1zz 200
bed 201 202 203 204 205 206 207
bedamn 208
bedfast 209
bedground 20a
bedpost 20b
bedraggl 20c 20d
bedroom 20e
bedsid 20f
bedstead 20g
bedtim 20h
bee 20i 20j
beebread 20k
beech 20l 20m
beef 20n 20o 20p 20q
beeh 20r 20s
beer 20t
beetl 20u 20v 20w 20x 20y
befal 20z 210
befit 211
befog 212
befor l7 213
befriend 214
befuddl 215 216 1nz 217
beg 218 219 21a
beget 21b
beggar 21c 21d 21e 21f 21g
begin 21h 21i 21j 21k 21l 21m 21n 21o 21p 21q 21r 21s 21t
beguil 21u 21v 21w 21x
behalf 21y 21z
behav 9f 220 91 221 222 223
behavior 224
behead 225
behind 1b8 226 227 228
behold 229
behoov 22a
bel 22b 22c 22d 22e 22f 22g 22h k 22i 22j
belab 22k 22l
belat 22m
belch 22n 22o 22p 22q
belfr 22r 22s
belg 22t 22u
belief 22v 22w
believ 22x 22y 22z 230 231 232 233 234
believab 235 236
bellhop 237
belligerent 238 239 23a 23b
bellow 23c 23d 1x4 23e
belong 23f 23g 23h 23i
belov 23j 23k
below 23l 23m 23n
belowground 23o 23p
belshazzar 23q
belt 23r 23s 1r4 23t 23u 23v
bemoan 23w
bench 23x 23y 23z 240 241 242
bend 243 244 245 246 247 248 249 24a 24b
beneath 23m
benedict 24c 24d
benefic 24e
beneficiar 24f 24g 24h
benefit 24i 24j 24k 24l 24m
bennington 24n
bent 24o 24p 24q 24b
bequest 24r
ber 24s 24t 24u
berat 24v
bereav 24w
berg 24x 24y
berlin 24z 250
bern 251
berth 252 253 254 255
beryllium 256
beseech 257
beset 258 259
besid 25a qd
besieg 25b 25c 25d 25e
besmirch 25f 25g
bespeak 25h 25i
bespectacl 25j
best 25k 25l 25m 25n 25o 25p 25q 25r
bestow 25s 25t 25u 25v
bestubbl 25w
bet 25x 25y 25z 260 261 262 263 264 265 266 267 s9 268 269 26a 26b 26c 25q
bethink 26d 26e
betr 26f 26g 26h 26i 26j 26k 26l
betroth 26m 26n
better et 26o
between 26p 26q
bev 26r 26s
bevel 26t 26u 26v
beverag 26w
bewail 23w
bewar 26x
bewhisk 1z2
bewild rf 26y 1nz 26z
bewilder 270
bewildering 271
bewitch 272 21u 273
beyond 274 275
bia 276 277 278 279 27a
bibl 27b 27c
biblic 27d 27e
bibliograph 27f
bibliographic 27g
bicep 27h
bick 27i 27j
bicycl 27k 27l
bid 27m 27n 27o 27p 257 27q 27r 27s 27t 27u 27v w
big 27w 27x 27y 27z 280 1nj 281 282
bil 283 284 285 286 287 288 289 28a 28b 28c 28d
bilater 28e 28f
bilharziasis 28g
bilingu 28h 28i
bilk 28j 1nx
billow 28k 28l 28m
bimolecular 28n
bin 28o 28p 28q
bind 28r 28s 28t 28u 28v 1qw 28w 28x 28y 28z 290 291 292
binocular 293
binom 294 295 296
bioas 297 298
biochemic 299
biograph 29a
biographic 29b
biolog 29c 29d
biologic 29e 29f
biologist 29g
biomedic 29h
biomedicin 29i 29j
biophysicist 29k
biops 29l
bipartis 29m
bird 29n 29o 29p 29q 29r 29s
birdbath 29t
birdhous 29u
birefring 29v
birmingham 29w 29x
birth 29y 29z 2a0 1yh
birthd 2a1 2a2
birthplac 2a3 2a4
birthright 2a5 2a6
biscuit 2a7 2a8
bishop 2a9 2aa
bishopr 2ab
bit 2ac 2ad 2ae 2af 2ag 2ah 2ai 2aj 2ak 2al 2am 1sr 2an 2ao 2ap 2aq 2ar 2as 2at 2au 8b 2av
biter 2aw
bitter 2ax 2ay 2az 2b0
bittersweet 2b1 2b2 2b3 2b4
bivouac 2b5 2b6 2b7
bizar 2b8
blab 2b9 2ba
black 2bb 2bc 2bd 2be 2bf 2bg 2bh 2bi 2bj 2bk 2bl
blackber 2bm 2bn 2bo
blackboard 2bp
blacken 2bd 2bq 2bh 2br 2bs
blackmail 2bt
blackout 2bu 2bv
blacksmith 2bw
blad 2bx 2by 2bz 2c0 2c1 2c2
blam 2c3 2c4 2c5 2c6 2c7 2c8
blanch 2c9 2ca 1ah 2cb
bland 2cc 2cd 2ce 2cf 2cg
blank 2ch 2ci 2cj 2ck 2cl
blanket 2cm 2cn 2co 2cp 2cq
blar 2cr 2cs 2ct 2cu
blasphem 2cv 2cw 2cx 2cy
blasphemous 2cz 2d0
blast 2d1 1r3 2d2 2d3 2ct 2d4 2cu
blatanc 2d5
blatant 2d6 2d7
blaz 2d8 2d9 2da 2db 2dc 2dd 2d7
bleach 2de 2df 2dg 2dh 2di 2dj 2dk
bleak 2bk 2dl 2dm
blear 2dn 2do
bleat 2dp 2dq 2dr
bleb 2ds
bleed 2dt 2du
blemish 2dv 2dw 2dx
blend 2dy 2dz 2e0 2e1 2e2 2e3
bles 2e4 2e5 2e6 2e7 2c8 2e8 147 2e9
blight 2ea 2eb 2ec 2ed
blind 2ee 2ef 2eg 2eh 2ei 2ej 2ek 2el 2em 2en 2eo 2ep
blindfold 2eq
blink 2er 2es 2et 2eu 2ev 2ew
blis 2ex
blissful 2ey
blist 2ez 2f0 2f1 2f2 2f3 2f4 8b
blith 2f5 2f6 2f7
blizzard 2f8 2f9
bloat 2fa 2fb 2fc
blob 2fd 2fe
bloc 2ff
block 2fg 2fh 2fi 2fj 2fk 2fl 1sc 2fm 2fn
blockad 2fo 2fp 1sc 2fm 2fq
blok 2fr
blond 2fs 2ft 2fu
blood 2fv 2fw va 2fx 2fy 2fz 2g0 2g1 2g2
bloodhound 2g3
bloodles 2g4 2g5
bloodsh 2g6 2g7
bloodstain 2g8
bloodstream 2g9
bloodsuck 2ga 2gb
bloodthirst 2gc
bloom 2gd 2ge 2gf 2gg 2gh 2g2
blossom 2gd 2gi 2gj 2gh
blot 2gk 2gl 2gm 2fe
blotch 2gn 2go
blow 2gp 2gq 2gr 2gs 2gt 2gu 2gv 2gw 2gx 2gy 2gz 2h0 2h1
blowfish 2h2 2h3
blown 2h4 2h5
blu 2h6 2h7 2h8 2h9 2ha 2hb 2hc 2hd 2cz 2he 2hf
blub 2hg 2hh 2hi 2hj
bludgeon 2hk 2hl 2hm
bluefish 2hn 2ho
bluestock 2hp
bluf 2hq 2hr 2hs 2ht 2hu 2hv
bluish 2hb
blund 2hw 2hx 2hy
blunt 2hz 2i0 2i1 2i2 2i3
blur 2i4 2i5 2i6 2i7 2dn 2i8
blurt 2i9
blush 2ia 2gf 2ib 2ic 2id
blust 2ie 2if 2ig 2ih
bluster 2ii 2ij
board 2ik 2il 2im 2in 2io 2ip 2iq
boardinghous 2ir
boast 2is 2ig 2it 2iu
boastful 27x
boat 2iv 2iw 2ix 2iy 2iz 2j0
boatload 2j1
boatswain 2j2
bob 2j3 2j4 2j5 2j6
bobbysox 2j7
bod 1hl 2j8 2j9 2ja 2jb 2jc 2jd 2je 2jf 2jg 2jh 2ji 2jj
bodic 2jk
bodybuild 2jl 2jm
bodyguard 2jn 2jo
boeot 2jp
bog 2jq 2jr 2js 2jt 2ju 2jv 2jw
bogart 2jx
boggl 2jy 2jz
bogus 1vr
boil 2k0 2k1 2k2 2k3 2k4 2k5 2k6 2k7 2k8 2k9
boisterous 2ka 2kb
bold 2kc 2kd 2ke 2kf 2kg 2kh
bolo 2ki 2kj
bolshevik 2kk 2kl 2km
bolst 2kn 2ko 2kp
bolt 2kq 2kr 2ks 2kt 2ku 2kv 2kw 1r9 2kx
bomb 2ky 2kz 2l0 2l1 2l2 2l3 2l4 2l5 2l6
bombast 2l7
bombproof 2l8 2l9 2la
bombus 2lb
bon 2lc 2ld 2le 2lf 2lg 2lh 2li 2lj
bond 2lk 2ll 2lm 2ln 2lo 2lp 28u 28w
bondsm 2lq 2lr
bonem 2ls
bonfir 2lt
bonnet 2lu 2lv 2lw
bonus 2lx 2ly
boo 2lz 2m0
boob 2m1 2m2
book 2m3 2m4 2m5 2m6 2m7 2m8 2m9 2ma 2mb 2mc 2md
bookcas 2me
bookshelf 2mf
boom 2mg 2mh 2d3 2mi
boomerang 2mj 2mk 2ml
boon 2e9 2mm
boost 2mn 2mo ev 2mp 2mq f1
boot 2mr 2ms 2mt 2mu 2mv 2mw
booth 2mx 2my
bootleg 2mz 2n0 2n1
booz 2n2 2n3
bor 2n4 2n5 2n6 2n7 2n8
borat 2n9
bord 2na 2nb 2nc 2nd 2ne 2nf
borderlin 2na 2ng
boredom 2nh
born 2ni 2nj 2nk
borough 2nl 2nm
borrow 2nn e5 2no 2np 2nq
bos 2nr 2ns 2nt 2nu 2nv
bosom 2nw 2nx 2ny 2nz 2o0 2o1
boston 2o2
both 2o3 2o4 2o5 x3 2o6 2o7
bottl 2o8 2o9 2oa 2ob
bottleneck 2oc 2od 2oe 2of
bottom 1b8 2og 2oh 203 2oi 2oj 2ok 2ol 2om
bottomland 2on
bottomles 2oo 2op
botulin 2oq
boucl 2or
bouffant 2os 2ot
bough 2ou
bould 2ov 2ow
boulevard 1jl
bounc 2ox 2oy 2oz 2p0 2p1 2p2 2p3 2p4 2p5 2p6
bound 2p7 2p8 2p9 2p0 2pa 2nf 2pb 2pc 2pd 2pe 1qx 2pf 2pg
boundar 2p7 2p8
boundles 2ph
bouquet 2pi 2pj
bourbon 2pk 2pl
bourgeois 2pm
bout 2pn 2po
bovin 2pp 2pq 2pr
bow 2ps 2pt 2pu 2pv 2pw 4m 2px
bower 2py 2pz
bowl 2q0 2q1 2q2 2q3 2q4
bowld 2ow
bowstr 2q5
box 2q6 2q7 2q8 2q9 2qa 2qb 2qc 2qd
boxcar 2qe
boxer 2qf 2qg
boy 2qh 2qi 2qj
boycot 2qk 2ql
boyhood 2qm
boyish 2qn
brac 2qo 2qp 2qq 2qr 2qs 2qt 2qu 2qv 2qw
brad 2qx 2qy
brag 2qz 2ig 2nv
braggadocio 2r0
braid 2r1 2r2 2r3 2r4
brain 2r5 2r6 2r7 2r8 2r9 2ra 2rb
brak 2rc 2rd 2re 2rf 2rg
brambl 2rh
branch 2ri 2rj 2rk 2rl 2rm 2rn 2ro
brand 2rp 2rq 2rr 2rs 2rt 2ru 2rv 2rw
brandish 2rx 2ry 2rz
bras 2s0 2s1 2kh d7 2s2 2s3 2s4
brash 2s5
brassic 2s6
brav 2s7 2s8 2s9 2sa 1h5 2sb
bravado 2ie
braver 2sc 2sd
brazen 2se 2sf 1h6 2sg 2sh
brazil 2si 2sj 2sk 2sl
breach 2sm 2sn 2so 2sp
bread 2sq 2sr 2ss
breadth 2st 2su
break 2sv 2sw 2sx 2sy 2sz 2t0 2t1 2t2 2t3 2t4 2t5 2t6 2t7 2t8 2t9 2ta 2tb 268 2tc 2td 2te 2tf 2tg 2th 2sp 2ti 2tj 2tk 2tl 2tm 2tn 2to 2tp 2tq
breakaw 2tr 2ts
breakdown 2tt 2tu
breakfast 2tv 2tw 2tx
breakthrough 2ty 2tz
breakup 2u0 2u1
breakwat 2u2
breast 2u3 2u4 2u5 2u6
breastwork 2u7
breath 2u8 2u9 2ua 2ub 2uc 2ud 2ue 2uf 2ug
breathles 2uh 2ui 2uj
breech 2uk
breed 2ul 2um 2un 2uo 2up 2uq 2ur
breez 2us m3 2ut 2uu
brev 2uv 2uw
brib 2ux 2uy 2uz
brick 2v0 2v1
brickl 2v2 2v3
brid 2v4 2v5
bridegroom 2v6 2v7
bridg 2v8 2v9 2va 2vb 2vc 2vd 2ve
bridgehead 2vf 2vg
bridl 2vh 2vi 2vj 2vk
brief 2vl 2vm 2vn 2vo i 2vp 2vq 2vr 2vs
briefcas 2vt
brier 2vu 2vv
brig 2vw 2vx
brigad 2vy 2vz 2w0
bright 2w1 2w2 2w3 2w4 2w5 2w6 2w7 2w8 2w9
brighten 2wa 2wb
bril 2wc 2wd
brillianc 2we
brilliant 2wf 2w3 2wg 2rb 2wh 2wi 2wj 2w2
brim 2wk 2wl 2wm 2wn
brindl 2wo
bring 2wp 2wq 2wr 2ws 2wt 2wu 2wv 2ww ba 2wx
brink 2wy 2wz
brisk 2x0 nd 2qw 2x1
bristl 2x2 2x3 2x4 1u
britannic 2x5
british 2x6 2x7 2x8
brittl 2x9 2xa 2xb
broad 2xc 2xd 2xe 2cq 2xf 2xg 2xh 2xi
broadcast 2xj 2xk 1y7 2xl 2xm 2xn
broaden 2xo 2xp 2xq 2xr 2xs 2xt
broadsid 2xu 2xv 2xw 2xx 2xy
broadw 2xz
brocad 2y0
broil 2y1 2y2 1oi 2y3 2y4
brok jm 2y5
brokerag 2y6 2y7
bronc 2y8
bronch 2y9
bronchiol 2ya
bronchiolar 2yb
bronchiolitis 2yc
bronchus 2yd
bronz 2ye 2yf 2yg 2yh 2yi 2yj 2yk
brood 2yl 2ym 2yn 2yo 2yp 2yq
brook 2yr v
brooklyn 2ys
broom 2yt 2yu 2yv 2yw
broth 2yx 2yy
brothel 1x3
brother 2yz 2z0
brotherhood 2z1 2z2 2z3
brow 2z4 2z5 2z6
browb 2z7 2z8
brown 2z9 2za 2zb 2zc 2zd 2ze
brownish 2ze
brucellosis 2zf 2zg
bruis 2zh 2zi 2zj
bruit 2zk
brush 2zl 2zm 2zn 2zo 2zp 2zq 2zr 2zs 2zt 2zu 2zv 2zw 2zx
brut 2zy 2zz wk 1z4 25r
brutal 300 301
bubbl 302 303 304 305
buck 306 307 308 309
buckboard 30a
bucket 30b 30c 30d 30e
buckl 30f 30g 30h 30i 30j
buckskin 30k 30l
bucolic 30m 30n 30o 30p
bud 30q 30r 30s 30t 30u
buddh 30v 30w
buddhist 30x 30y
budg 30z 310
budget 311 312 313
budgetar 314
buf 315 316 317 318 319 31a 31b 31c 31d
buffalo 31e 31f 31g
buffet 31h 31i 1vy 318
buffoon 31j 31k
bug 31l 31m 1nu 31n 31o 31p 31q
bugl 31r 31s 31t 31u
build 31v v0 31w 31x 31y 31z 320 321 322 323 324 325
buildup 326 327
bul 328 329 32a 32b 32c 32d 32e 32f 2z7 2z8 32g
bulb 32h 32i 32j
bulg 32k 32l 32m 32n 32o
bulgar 32p
bulk 32q 32r 32s 32t 32u
bullet 32v 32w
bullethead 32x
bulletin 32y 32z
bullneck 330
bullshit 32a 331
bullybo 332
bum 333 334 335 336 337
bumbleb 338
bump 32k 339 33a 33b 33c
bunch 33d 33e 33f 33g 33h
bundl 33i 33j 33k 33g
bunk 33l 33m 33n 33o 33p 33q 33r 33s 33t
bunkm 33u
bunt 33v 33w 33x 33y 33z
buoyant 340 341
bur 342 343 20q 344 345 346 347 348 349 34a 34b
burden 34c 34d 34e 34f 34g 34h
bureau 34i jg
bureaucrac 34j 34k
bureaucratic 34l
burgeon 34m
burglar 34n 34o
burm 34p
burn 34q 34r 34s 34t 34u 34v 34w 34x 2al 34y 34z 350 351 352 353 354 355 356 357 358
burrow 359 35a
bursitis 35b
burst 35c 35d 35e 35f 35g 35h 2td 35i 1u
bus 35j 35k 35l 35m 35n 35o 35p 35q 35r 35s 35t 35u 35v 35w 35x 35y 35z
busbo 360
bush 361 362 363 364 365 366 367
bushel 368 369 36a
bushwhack s5 36b 36c 36d 36e
businesslik 36f 36g
businessm 36h
businessmen 36i
bust 36j 36k 2tc 36l 2tn
bustl dw 36m 36n 36o
but 36p 36q 36r 33x 36s cj 36t 36u 36v
butch 36w 36x 36y
butl 36z 370
butterf 371
buttock 1b8
button 372 373 374 375 376
buttres 2qu
buy 1t8 377 2uy 378
buyer 379
buz 37a 37b 37c 37d 37e 37f
bygon 37g 37h
bypas 37i 37j 37k
cab 37l 37m 37n
caban 37o
cabbag 37p 2sr 3n
cabin 37q 37r 37s
cabinet 37t 37u
cabl 37v 37w 37x 37y 37z
cach 380 381 382
cack 383
cackl 384 385 386 387 388
cadav 389
cadaverous 38a 38b
cadenc 38c 38d
cadenz 38e
cadr 38f 38g
caesar 38h 38i
caf 38j
cafeter 38k
cag 38l 38m 38n 38o 38p
cak 38q 38r 38s
cal 38t 38u 38v 38w 38x 38y 38z 390 391 392 393 394 395 396 397 398 399 39a 39b 39c
calam 39d
calcif 39e 39f 39g 39h
calcium 39i
calcul 39j 39k 39l 39m 39n
calculating 39o
calculus 39p 39q
calendar 39r 39s 39t
calf 39u 39v
calib 39w 39x
calibr 39y 39z 3a0 39w 39x
californ 3a1 3a2 3a3
caliph 3a4
callous 3a5 3a6 3a7 3a8 3a9
calm 3aa 3ab 3ac 3ad 3ae 3af 3ag 3ah 3ai
calorimet 3aj
calorimetric 3ak
calumn 25f 3al 3am
calv 3an
camarader 3ao
cambod 3ap
cambridg 3aq 3ar
camer 3as 3at
camouflag 3au 3av 3aw
camp 2b5 3ax 3ay 3az 3b0 3b1 3b2 2b7 3b3 3b4 3b5 3b6
campaign 3b7 3b8 3b9 3ba 3bb
campfir 3bc
campm 3bd
campus 3be
can 3bf 3bg 3bh 3bi 3bj 3bk 3bl 3bm
canad 3bn 3bo 3bp 3bq
canc 3br 3bs
cancel 3bt 3bu 3bv 3bw 3bx
cand 3by 3bz
candid 2i1 3c0 3c1 3c2 3c3
candidac 3c4
candl 3c5 3c6 3c7
candlewick 3c8 3c9
candor 3ca 3cb
cannon 3cc 3cd 3ce 3cf
canon 3cg 3ch
canonis 3ci 3cj 3ck
canonist 3cl 3cm
cant 3cn 3co 3cp 3cq 3cr 3cs 3ct
canteen 3cu 3cv
cantilev 3cw 3cx 3cy
cantl 3cz
canv 3d0 3d1 3d2 3d3 3d4
canvas 3d5 3d3 3d6 3d7
canyon 3d8
canyonsid 3d9
cap 3da 3db 3dc 3dd 3de 3df 3dg 3dh
capabil 3di 3dj
capabl 3dk 3dl 3dm 14 3dn
capac 3do 3dp 3dq 3dr 3dj
capacit 3ds 3dt
caper 3du 3dv 3dw
capillar 3dx 3dy 3dz 3e0
capit 3e1 3e2 3e3 3e4 3e5 3e6
capitalis 3e7 3e8
capitalism 3e9
capitalist 3ea 3eb 3ec 3ed
capitalistic 3ec 3ed
capitul 3ee
capst 3ef
capsul 3eg 3eh 3ei 3ej
capt 3ek 3el 3a 3em 3en
captain 3eo 3ep 3eq 3er 3es 3et
captiv 21u 3eu 3ev 3ew
captur 3ex 3ey 3ez 3f0 3f1 21u 142 3f2
car 1io 3f3 3f4 1g1 3f5 3f6 3f7 3f8 3f9 3fa 3fb 3fc 3fd 3fe 3ff 3fg 3fh 3fi 3fj 3fk 3fl 3fm 1yp 3fn 3fo 3fp 3fq 3fr 3fs 3ft 3fu 3fv 3fw 3fx 3fy 3fz 3g0 3g1 91 3g2 3g3 1yn
carabao 3g4
carav 3g5 3g6 3g7
carbin 3g8
carbon 3g9 3ga 3gb 3gc 3gd
carcas 3ge
card 3gf 3gg 3gh 3gi 3gj 3gk
cardboard 3gl 3gm
cardin 3gn 3go 3gp 3gq
cardiomeg 3gr
cardiovascular 3gs
cardroom 3gt
careen 3gu 3gv 3gw
careerism 3gx
carefr 3gy 3gz
careful 3h0 3h1
careles 3h2 3h3 3h4 3h5 3h6 3h7
cares 3h8 3h9
caretak 3ha 3hb
careworn 3hc
cargo 3hd
carib 3he 3hf
caricatur 3hg 10i
carload 3hh 2j1
carn 3hi wl
carniv 3hj 3hk
carp 3hl
carpent 3hm 3hn
carpentr 3ho
carpet 3hp 3hq 3hr 3hs 3ht
carriag 3hu 3hv
cart 3hw 3hx 3hy 3hz
cartes 3i0 3i1
cartilag 3i2
carton 3i3 3i4
cartoon 3i5 3i6 3i7
cartoonist 3i8
cartridg 3i9 3ia
cartwheel 3ib 3ic 3id
carv 3ie 3if 3ig 3ih 3ii
carven 3ig
cas 3ij 3ik 3il 3im 3in 3io 3ip 3iq 3ir 3is 3it 3iu 3iv
cascad 3iw 3ix 3iy 3iz
casebook 3j0 3j1
cash 3j2 3j3 3j4
cashmer 3j5 3j6
casino 3j7 3j8
cassit 3j9 3ja
cassock 3jb
cast 3jc 3jd 3je 3jf 3jg 3jh
castanet 3ji
castig 3jj 3jk 3jl 3jm
castl 3jn 3jo 3jp
casu 3jq 3jr 3js 3jt 3ju
casual 3jv 3jw
cat 3jx 3jy 3jz 3k0
catalog 3k1 3k2 3k3 3k4
catalogu 3k1 3k2 3k3 3k4
catapult 3k5 3k6 3k7 3k8 3k9
catastroph 39d 3ka
catastrophic 3kb 3kc
catatonic 3kd
catcal 3ke 3kf
catch 3kg 3kh 3ki 3kj 3kk 3kl 3km 3kn 3ko 3f0 3ez 3kp 18k 3kq 3kr 3ks 3kt 3ku 3kv 3kw 3kx 3ky 3kz 3l0 3l1 3l2
catechis 3l3 3l4
catecholamin 3l5
categor 3l6 3l7
categoris 3l8 3l9
cater 3la 3lb 3lc
caterpillar 3ld 3le
catharsis 29 3lf
cathedr 3lg 3lh 3li
cathet 3lj
cathod 3lk 3ll
catholic 3lm 3ln 3lo
catholicism 3lp
catkin 3lq
cattl 3lr
cattlem 3ls 3lt
caucus 3lu 3lv
caus 3lw 3lx 3ij 3b8 3ly 3lz 3m0 3m1
causal 3m2
causat 3m3
caut 3m4 3f6 3m5 ds
cautious 3m6 3m7 3m8 3h1 3m9
cav 3ma 3mb 3mc
cavalcad 3md
cavalr 3me 3mf
cavalrym 3mg 3mh
caveat 3m5 3mi
cavem 3mj
cavern 3mk 3ml 3mm
cavit 3mn 3mo
cavort 3mp
caw 3mq 3mr
ceas 3ms 3mt 3mu
ceaseles 3mv
ceil 3mw 3mx 3my
cel 3mz 3n0 3n1
celebr 3n2 3n3 3n4 3n5 3n6 3n7 3n8
celebrant 3n9 3na
celer 3nb
celest 3nc 3nd 3ne
cellar 1up 3nf
cellulos 3ng
celtic 3nh 3ni
cement 3nj 3nk 3nl 3nm 3nn
cemeter 3no
censor 3np 3nq
censur 3nr 3ns 3nt
census 3nu 3nv
cent 3nw 3nx 3ny 3nz 3o0
centen 3o1 3o2
centenar 3o1 3o2
centerfield 3o3 3o4
centimet 3o5
centr 3o6 3o7 3gq
central 3o8
centralis 3o9 3oa 3ob 3oc
centre 3od 3o4 3oe 3of 3og 3oh 3oi 3oj 3ok 3ol 3om 3on 3oo 3op 3oq 3or
centrifug 3os 3ot 3ou
centur 3ov 3ow
ceramic 3ox 3oy
cerebellum 3oz
cerebr 3p0 3p1 3p2
ceremon 3p3 3p4 3p5
ceremonial 3p6 3p7
certain 3p8 3p9 3pa 3pb 3pc
certaint 3pd 3pe
certif 3pf 3pg 3ph 3pi 1gb 3pj 3pk
certific 3pl 3pm 3pn 3po
certiorar 3pp
certitud 3pq
ceylon 3pr 3ps
chaf x4 3pt 3pu 3pv 3pw 3px 1s2
chagrin 3py 3pz
chain 3q0 3q1 3q2 3q3 3q4 3q5 3q6
chair 3q7 3q8 3q9 3qa
chairm 3qb 3qa
chais 3qc 3qd
challeng 3qe 3qf 3qg 3qh 3qi 3qj 3qk s0 3ql
chamb 3qm 3qn 3qo 3qp 3qq
chambermaid 3qr
champ 3qs 3qt 3qu 3qv 3qw 3qx
champagn 3qy 3qz
champion 3r0 3r1
chanc 3r2 3r3 3r4 3r5 fk 3r6 3jt
chancel 3r7
chandel 3r8 3r9 3ra
chang 3rb 3rc 3rd qh 3re 3rf 3rg 3rh qf qe 3ri 3rj 3rk 3rl 3rm 3rn 3ro 3rp
channel 3rq 3rr 3rs 3fz
chant 3rt 3ru 3rv 3rw
chantlik 3rx
chao 3ry 3rz
chaotic 3s0 3s1
chap 2fr 3s2 3s3
chapel 3s4 3s5
chapt 3s6 3s7 3s8
char 3s9 3sa 3sb
charact 3sc 3sd 3se 3sf 3sg 3sh 3si 3sj
characteris 3sk 3sl 3sm 3sn
characteristic 3so 3sp 3sq 3sr
charco 3ss 3st 3su 3sv
charg 3f5 3sw 3sx 3sy 3sz 3t0 3t1 3t2 7p 3t3 3t4 3t5 3t6 3t7 289 12s 3t8 3t9 3ta 3tb
chariot 3tc 3td 3te 3tf
charism 3tg
charit 3th 3ti
charlat 3tj
charleston 3tk 3tl 3tm
charm 3tn 117 3to 21u 3tp 3tq 3tr
charnel 3ts 3tt
chart 3tu 3tv 3tw 3tx 3ty 3tz 3u0 3u1
chas 3u2 3u3 3u4 3u5
chast 3u6 3u7
chastis 3jl 3u8
chat 3u9 3ua 3ub 384 3uc 2ba 3ud 3ue 3uf
cheap 3ug 337 2s4
cheat 3uh 3ui 3uj 3uk 3ul
check 3um 1ba 3un 3uo 3up 18i 3uq 3ur 3us 1a9 3ut 3uu 3uv
checkbook 3uw
checklist 3ux
checkout 3um 3uy
checkup 3uz
cheek 3v0 3v1 3v2
cheekbon 3v3
cheer 3v4 3v5 3v6 3v7 3v8 3v9 3va 3vb 3vc
cheerful 3vd 3v4 3ve
chees 3vf 3vg 3vh 3vi
cheesecloth 3vj
chel 3vk 3vl
chemic 3vm 3vn 3vo 3vp 3vq
chemist 3vr 115
chemistr 3vs 3vt
cherish 3vu 3vv
cherok 3vw 3vx
chest 3vy 3vz
chestnut 3w0 3w1 3w2
chew 3w3 3w4 3w5
cheyen 3w6 3w7
chic 3w8 3w9
chicago 3wa 3wb
chick 3wc 3wd
chicken 3we 3wf 3wg
chid 24v
chief 3wh 2ns 3wi 3wj
chieftain 3wk 3es
chignon 3wl
chil 3wm 3wn 3wo 3wp 3wq 3wr 3ws 3wt 3wu 3wv
child 3ww 3wx 3wy
childhood 3wz 3x0
childish 3x1 3x2 3x3
childlik 3x4 3x5
chimn 3x6 3x7
chin 3x8 3x9 3xa 3xb 3xc 3xd 3xe 3xf 3xg
chink 3xh
chinles 3xi
chip 3xj 2ae 3xk 3xl 3xm
chiropract 3xn
chirp 3xo 3xp 3xq
chisel 3xr 3ul 3uk 3xs
chiv 259
chivalr 3xt 3xu
chivalrous 3xv
chlorid 3xw 3xx
chlorin 3xy
chlorothiazid 3xz
chlorpromazin 3y0
chock 3y1 3y2 3y3 3y4 3y5
chocol 3y6 3y7
choir 3y8 3y9 3ya
choirbo 3yb
chok 3yc 3yd 3ye 3yf 3yg 3yh 3yi 3yj
cholelithiasis 3yk
cholesterol 3yl
chomp 3ym 3qt
choos 3yn
choose 3yo 3yp qs 3yq 3yr 3ys 3yt 3yu 3yv 3yw
chop 3yx 3yy 3yz 3z0 3z1 3z2
chopin 3z3 3z4
chor 3z5
chord 3z6 3z7 3z8 3z9
choreograph 3za 3zb 3zc 3zd
choreographic 3ze
chorin 3zf
chortl 3zg 3zh
chorus 3zi 3zj 3zk 3zl 3ya
christ 3zm 3zn 3zo 3zp 3zq
christen 3zr
christendom 3zs
christian 3zt 3zs
christm 3zu 3zv
chrom 3zw 3zx 3zy
chromatogram 3zz
chromatograph 400
chromatographic 401
chromium 402
chronic 403 404
chronicl 6q 405
chronologic 406
chrysanthemum 407 408
chuck 409 40a 40b 40c
chuckl 3zg 3zh
chuf 40d
chug 40e 40f
chump 40g
chunk 40h 40i 40j 40k 40l 40m
church 40n 40o 40p 40q
churchgo 40r 40s
churchil 40t
churchm 40u
churchyard 40v
churn 40w 40x 40y 40z 410
chut 411 412 413
cicad 414
cigar 415
cigaret 416
cil 417 418 419
cilium 41a 41b
cinch 2us 41c 41d 41e
cincinnat 41f
cinem 41g 41h
cinematic 41i
ciph 41j 41k 39j 41l
circl 41m 1qn 41n 41o 41p 41q
circuit 41r 41s 41t
circuitr 41u
circul 41v 41w 41x 41y 41z 420
circular 2xu 421 422
circumfer 423 424
circumscrib 425 426
circumspect 427
circumst 428 429 42a 42b 42c
circus 42d 3hk 42e
cit 42f 42g 42h 42i 42j 42k 42l 42m
citat 42n 42o
citizen 42p
citr 42q 42r
citron 42s 42t
citrus 42u 42v
civic 42w 42x
civil 42y 42z 430 431
civilis 432 433 434 435
clad 436 437
claim 438 439 43a 43b 43c 43d 43e 43f 43g 18s
claimant 43h
clairvo 43i
clam 43j 307 43k 43l 43m 2cr 43n 43o
clamb 43p 43q
clamorous 2d6
clamp 43r 43s 43t
clamshel 43u 43v
clan 43w
clandestin 43x
clang 43y 43z 440 441
clank 43y 442 443
clannish 444 445 446
clap 1r3 447 448 5v 449 44a 12j
clar 44b 44c
claret 44d 44e 44f
clarif 44g 44h
clas 44i 3l7 44j 44k 44l 44m
clash 43y 44n 44o 44p
clasp 44q 44r 44s 44t
classic 44u 44v 44w 44x 44y 44z 450 451
classicist 452 453
classif 1cu 454 455 456 457 458 459 44m 45a
classificator 45b
classles 45c
classm 45d
classroom 45e
clat 45f 45g
claus 45h 19h
claustrophob 45i
claw 45j 3vk 45k 45l 45m
clay 45n 45o
clean 45p 45q 45r 45s 45t 45u 45v 45w 45x 45y 45z 460 461 462 463 464 465 466
cleans 45q 467 463 468 469
clear 46a 46b 46c 46d 46e 46f 1ie 46g 46h 46i 46j 2wb 46k 46l 46m 46n 46o 46p 46q 46r 46s 460 46t 46u 46v 46w 46x 46y 46z 470 471 472 44c 44b
clearhead 473
cleat 474 475 476 477
cleav 478 479
cleft 47a 47b 47c 47d
clench 44q 47e 47f 47g
clerg 47h
clergym 47i
cleric 40u 47j 47k
clerk 47l 47m 47n 47o
clev 47p 38p
cleveland 47q 47r
clever 47s 2w9 47t
clich 47u
click 47v 47w 47x 47y
client 47z 480
clientel 481
clif 482
clim 483 484
climax 485 486 487 488
climb 489 48a 48b 48c 48d
clinch 48e 47e 48f 48g 48h
cling 48i c3 48j 48k
clinic 48l 48m 48n
clink 48o 47w 48p 48q
clip 48r 48s 48t 48u 48v
cliqu 3b1
cloak 48w 48x 48y 48z
clob 490 491 1vm
clock 492 493 494
clockwis 495 496
clod 40h 497
clodhop 498
clog 499 49a 49b 49c 3yj 49d 49e
clomp 49f
clonic 49g
clos 49h 49i 49j 49k 49l 49m 49n 49o 49p 49q 49r 49s 49t 49u 49v 49w 49x 49y 49z 4a0 4a1 4a2 4a3 4a4 4a5 4a6 4a7 4a8 4a9
closet 4aa 4ab 4ac 4ad
closeup 4ae
closur 4af 4ag 4ah
clot 4ai 4aj 4ak 49d
cloth 4al 4am 4an 436 4ao 4ap 4aq
clothesbrush 4ar
clotheshors 4as 1zo
clotheslin 4at
cloud 4au 4av 4aw 4ax 212 4ay 4az 4b0 4b1 4b2
cloudburst 4b3
clov 4b4
clown 31j 31k yw 4b5 4b6
clu 4b7 4b8 4b9
club 4ba 4bb 4bc 4bd 4be 4bf 4bg
clubfoot 4bh
clubhous 4bc
cluck 4bi 4bj
clump 33d 40h 4bk 4bl
clums 4bm 4bn 4bo
clust 33d 33g 4bk
clut 4bp
clutch 44q 4bq 4br 4bs
coach 4bt 4bu 4bv 4bw 4bx
coagul 4aj 4ak 4by
coal 4bz 4c0 4c1 4c2
coalesc 4c3 4c4 4c5
coalit o5 4c6
coars 4c7 4c8 4c9
coarsen 4ca
coast 4cb 4cc 4cd 4ce 4cf
coat 4cg 4ch 4ci 4cj 4ck 4cl 4cm
coattail 4cn
coax 4co 4cp 4cq 4cr 4cs
cobbl 4ct 4cu
cocain 4cv
coccidioidomycosis 4cw
coccidiosis 4cx
cock 4cy 4cz 4d0 4d1 1lc 3z 4d2
cockato 4d3
cockpit 4d4 4d5
cockroach 4d6
coconut 4d7 4d8
cocoon 4d9 4da 4db
cod 4dc 4dd 41l 4de
coddl 4df 1lt
codif 4dg 4dd 4dh
coefficient 4di
coerc 4dj
coexist 4dk 4dl 4dm
coexistent 4dn
cof 4do 4dp
coffeehous 38j
coffeepot 4dq
coffin 4dr 4ds
cogn 4dt 4du 4dv 4dw
cogniz 1kk 4dx
coher c3 4dy
coherent 4dz 4e0
cohes 4e1 4e2 4e3 4e4
cohesiv 4e5 4e2
coil 4e6 4e7 4e8 4e9
coin 4ea 4eb 4ec
coincid 4ed 4ee 4ef 4eg 4eh
col 4ei 4ej
cold 4ek 4el 4em 4en 4eo 4ep 4eq 4er
coleridg 4es
collabor 4et 4eu 4ev 4ew
collaborat 4ex 4ey
collag 4ez 4f0
collaps 4f1 4f2 4f3 4f4 4f5
collapsibl 4f6
collar 4f7 4f8 13n 4f9
colleagu 4fa 4fb
collect 4fc 4fd 4fe 7d 4ff 4fg 4fh 4fi k7 4fj 4fk 7f 4fl 4fm 4fn 4fo 4fp 4fq
collectiv 4fr
colleg 4fs 4ft 4fu 4fv
collis 4fw 4fx
colloid 4fy
colloqu 4fz
collus 4g0 4g1
colomb 4g2 4g3
colon 4g4 4g5 4g6 4g7 4g8 4g9 4ga
colonel 4gb
colonis 4gc 4gd
color 4ge 4gf 4gg 4gh 4gi 4gj 4gk 4gl 4gm 4gn 4go 4gp 4gq 4gr 4gs 4gt 4gu
colorado 4gv 4gw
coloratur 4gx 4gy
colos 4gz
colt 4h0 4h1
columbin 4h2
columbus 4h3 4h4
column 4h5 4h6 4h7 4h8 4h9 4ha 4hb 4hc
columnist 4hd
columnlik 4he
com 4hf 4hg 21i 21j 4hh 4hi
comb 4hj 4hk 4hl 4hm 4hn
combat 4ho 4hp 1wu
combatant 238 4hq
combin 4hr 4hs 4ht 4hu 4hv 4c3 4hw 4hx k3 4hy 4hz 4i0 4i1
combo 4i2
combust 4i3 4i4
come 4i5 4i6 4i7 4i8 4i9 4ia 4ib 4ic 4id 18o 4ie 4if 4ig 4ih 4ii ta tb 4ij fg 13t 4ik
comeback 4il 4im
comed 4in 4io 4ip 4b6
comer 18n 4iq
comet 4ir
cometar 4is
comfort 4it 4iu 4iv 4iw 4ix 4iy 4iz 4j0 4j1 3vb 4j2
comfortab 4j3 4j4
comic 4in 4j5 4j6 4j7
command 4j8 4j9 4ja 27n 4jb 4jc 4jd 4je 4jf 4jg 4jh 4ji 4jj 4jk 4jl 4jm 4jn
commando 4jo 4jp
commemor 4jq 4jr
commend 4js 4jt 4ju dk 4jv
commensur 4jw
comment 4jx 4jy 4jz 4k0
commentar 4jy
commentat 4k1 4k2
commerc 4k3 4k4 4k5 4k6 4k7
commercial 4k8
commercialis 4k9
commercialism 4k3
commis 4ka 4kb 4kc 4kd 4ke
commiser 4kf 4kg 4kh
commissar 4ki 4kj
commission 4kk 4kl
commit 4km 4kn 4ko 4kp 4kq ow 4kr 4ks 4kt 4ku 4kb 4kv
committeem 4kw
commod 4kx
common 4ky 4kz 4l0 4l1 4l2 4l3 4l4 4l5 4l6
commonplac 47u 4l7 4l8
commonsens 4l9
commonwealth 4la 4lb
commot 4lc 4ld
commun 4le 4lf 4lg 4lh 4li 4lj 4lk 4ll 4lm 4ln 4lo 4lp 4lq
communic 4lr 4ls 4lt 4lu 4lv
communicat 4lw 4lx
communication 4ly
communiqu 4lz
communis 4m0 4m1
communism 4m2 4m3
communist 4hi 4m4 4m5
communistic 4m5
commut 4m6 4m7 4m8 4m9 4ma 4mb 4mc 4md 4me
commutat 4mf
comp 4mg
compact 4mh 4mi 4mj 4mk 4ml 4mm
compan 1cj 4mn 68 4mo 4mp 4mq 4mr 399 4ms
companion 4ms
compar 4mt 4mu 4mv 4mw 4mx 4my
comparat 4mz 4n0 4n1
comparativ 4n2
comparison 4n3 4n4
compart 4n5 4n6
compas 4n7 4n8 4n9 4na 4nb 4nc
compassion 4nd
compatibl 4ne 4nf
compatriot 4ng
compel 4nh 4ni
compens 4nj 4nk 4nl 4nm
compet 4nn 4no
competent 4np 4nq 15
competit 4nr 4ns 4nt 4nu 4nv 4nw 4nx
competitiv 4ny
compil 4nz 7d 4o0
compl 4o1 4o2 4o3 4o4 4o5 4o6 4o7 4o8 4o9 4oa
complain 4ob 4oc
complaint 4od 4oe lm
complais 4o7
complet 4of 4og 4oh 4oi 4oj 4ok 4ol 6c 4om 4on oi 4oo 4op 4oq 4or
complex 4os 4ot 4ou 4ov 4ow 4ox 4oy 4oz
complic 4p0 4p1 4ov 4p2 4p3 4p4
complimentar 4p5 4p6
component 4p7 4p8 4p9
comport 1yq
compos 4pa 4pb 4nz 4pc 4pd 4pe 4pf 4pg 4ph
composit 4os 4pi 4pj 4pk 1ib 4pg 4pl 4ph 4pm 4pn
compost 4po 4pp
composur 3aa
compound 4pq 4pr 4ps 4hw 4pt 4pu 4pv 4pw
comprehend 13m 4px
comprehens 4py 4pz 4q0 4q1 4q2
comprehensiv 4q3
compres 4q4 4q5 4q6 4q7 4q8
compris 4q9 4qa 4qb
compromis 4qc 4qd 4qe 4qf 4qg 4qh
compuls 4qi 4qj 4qk 4ql 4qm 4qn
compulsiv 4qo 4qp
compunct 4qq
comput 39m 39n 39j 4qr 4qs
comrad 1cj 4qt
con 4qu 4qv 4qw 4qx 4qy 4qz 4r0 4r1
conc 4r2 4r3 4r4 4r5 4r6 232 4r7
concav 4r8
conced 4r9 4ra 4rb
conceit 4rc 4rd
conceiv 4re
conceivab 4rf
concentr 4rg 4rh 4ri 4rj 3ob 4rk 3oo 4rl 4rm 4rn 4ro 4rp 4rq 4rr 4rs 4rt 4ru
concept 4rv 4rw 4rx 4ry
conceptu 4rz
conceptual 4s0 4s1
conceptualis 4s2 4s0
concern 4s3 4s4 4s5 3f8 35t 4s6 4s7 4s8 4s9
concert 4sa 4sb 4sc 4sd
concertin 4se 4sf 4sg
concerto 4sh
conces 4si 4sj
concessionair 4sk
concierg 4sl
concil 4sm 12b
conciliator 4sn 4qg
concis 4so 4sp
conclav 4sq
conclud 4sr 4ss 4st 4su
conclus 4sv 4sw 4sx 4sy 4sz 49i 4t0
conclusiv 4t1
concoct 4t2 4t3
concord 4t4 4t5 4t6 6j
concordant 4t7 4t8
concret 4t9 4ta 4tb 4tc 4td 4te
concretistic 4tf
concur 4ed ku 4tg 4th
concurrent 4ti
concus 4tj 4tk
condemn 4tl 4tm 4tn 4to 4tp 4tq 4tr 4ts
condemnator 4tt
condens 4tu 4tv 4rk 4tw 3ds 4tx
condescend 154
condescens 4ty 4tz
condit 428 4u0 4u1 4u2 4u3 4u4 4u5 4u6
condition 4u7 4u8 4u9 4ua
condon 4ub
conduct 221 222 4uc 3fz 4ud 4ue 91 4uf 4ug 4uh 4ui
conductiv 4uf
conf 4uj 25s
confeder 4ey 4uk 4ul 4um 4un 4uo
confederac 4up 4uq
confer 4ur 4us 4ut
confes 4uu 4r9 4uv 4uw 4ux 4uy 4uz
confid 4v0 4kn 1d1 4v1 4v2 4v3
confidant 4v4 4v5
confident 4v6 4v7 4v8 4v9 4va
confidential 4vb 4vc 4vd
configur 4ve 4vf
confin 2p9 4vg 4vh 4vi 4vj 49w 4vk
confirm 4vl hy 4vm 4vn 3un 4vo 4vp 4vq
confisc 4vr 4vs
conflict 4vt 1ws 4vu 4vv 4vw 4vx 4vy 4vz 4w0
confluent 4w1 4w2
conform b0 4w3 4o6 4w4 4w5
confound 4w6 215
confrer 4fb
confront 4w7 4w8 4w9 4wa 4wb 4wc
confus 4w6 215 4wd 4we 4wf 1nz 4wg 4wh 4wi 4wj 4wk
cong 4wl
congenit 4wm
congest 4wn 4wo 4wp 4wq
congo 4wr 4ws
congratul 4o9 4wt 4wu 4wv 4ww 4wx
congratulator 4wy
congreg 4wz 4x0 4x1
congregation 4x2 4x3
congres 4x4 4x5
congression 4x6
congressm 4x7
conjectur 4x8 4x9 4xa
conjoin 4xb 4xc 4xd
conjug 4xe 4xf 4xg 4xh 4xi 4xj 4xk
conjunct 4xl 4xm 4xn
connect 1ck 4xo 4xp 4xq 4xr 4xs 4xt ht 4xu 1cp 4xv 4xw 4xx 4xm 4xy
connecticut 4xz 4y0
connoisseur 4y1
connot 4y2 4y3 4y4 4y5
conqu 4y6 4y7 142
conquer 4y8
conquest 4y9 4ya
consc 4yb 4yc 4yd
conscientious 4ye 4yf
conscious 4yg 4yh 4yi 4yj 4yk 1kk
conscript 4yl 4ym 4yn
consecut 4yo 4yp 4yq
consensus 4yr
consent 4ys 54
consequ 4yt 4yu 4yv
consequent 1g0 6l 4yw
conserv 4yx 4yy
conservat 4yz 4z0 4z1 3m8 4z2
conservatism 4z3
conservativ 3m9
consid 4z4 4z5 232 4z6 4z7 4z8
consider 4z9 4za 4zb 4zc 4zd 428 4ze
considerab 4zf
consign 4zg 4zh
consist 4zi 4zj 2jb 4zk
consistenc 2jb 4zk
consistent 4zl 4zm 4zn
consol 4it 4zo 4zp 4zq 4ix 4j1
consolid 4zr 4zs 4zt 4zu 4zv 4zw
consonant 4zx 4zy 4t8 4zz 500 501
consort 3y9 502 1cm 6j
conspicuous 503 2d7 504 505
conspir 506 507
conspirac 508 509 50a
conspirat 50b
const 50c 50d
constanc 50e 50f
constant 50g 50h 50i 50j 50k r8
constat 50l
constel 4vf 50m
constern mw
constituent 4p7 50n 50o
constitut 12t 4qb 50p 50q
constrain 4vk
constrict 50r 4q5 50s 50t 50u 2od
constru 50v
construct 4rv 50w 31y 50x 322 50y 50z 510 511 512 513
constructiv 514
consult 515 516 4uj 517 518
consultant g8
consum 519 51a 51b 51c 51d 51e 51f 4ol 51g 51h
consumpt 51i 51j 51k 51l 51m
contact 51n 51o 51p 51q 51r 51s 51t 51u ck
contain 3uv 4q9 1yn 51v
contamin 51w 51x 51y 51z
contempl 520 521 522 523 524 525
contemplat 526 2yq
contemporar 527 528 529 52a 52b
contempt 52c 52d
contemptibl 52e
contemptuous 52f 52g
contend 52h 165 52i 4nn 52j
content 52k 52l 52m 3dr 52n 52o 52p 52q 52r 52s 16a 52t
contest 52u 4ns 52h
contestant 52v 52w
context 52x 42a
contiguous 52y 52z
contin 530 531
continent 532 533 534 535 536 537
contingenc 538 539
contingent 53a 53b 53c 53d
continu 53e 53f 53g 53h 53i 53j 53k 53l 53m 53n 53o 53p 53q 404 53r 53s
continual 53t
continuous 53u 53v 53w 53x
continuum 53y
contor 4ve 53z 540
contort 541 542
contr 543 544
contraband 545 546
contrabas 547 548
contracept 549 54a 54b
contract 54c 54d 54e 54f 54g 4q5 54h 54i 54j 54k 54l
contractu 54m
contradict 54n 22c 54o 54p
contradictor 54q 54r 54s 54t
contradistinct 54u
contralto 54v 54w 54x
contrapt 54y
contrar 54z 550 551 552
contrast 553 554 555 556 557 558 559
contribut 55a ba 55b 55c 55d 55e 55f 55g 55h 55i 55j
contributor 55d
contrit 55k
contriv 54y 55l 19t 55m
control 55n 55o 55p 55q 55r 4ja 55s 55t 1a8 55u 55v 4jg 3uv 55w 70 55x
controvers 55y 16a
contus 55z 2zh
conv 560 3fr 561 562
convect 563 564
conven 565 566 567 568
convenient 569 56a 56b
convent 56c 56d 56e 56f
convention 56g 56h 56i 56j 56k 56l
conventional 56m
conventionalis 56n 56o
converg 56p 56q
convers 56r 56s 56t 56u 56v 56w 56x 56y 56z 570
conversation 4fz
convert 571 572 573 3rj 574 575
convertibl 576 577 578 579
convex 32n 57a 57b
convict 4qv 57c 57d 57e 57f
convinc 57g 57h 4v7 57i
convincing 57j
conviv 57k
convo 57l 57m 57n
convuls 57o 57p 57q 57r
convulsiv 57s
cooccur 4ti
cook 57t 57u 57v 57w 57x 2a8 57y 57z
cookfir 580
cool 581 10p 582 3wp 583 584 585 586 587 3wr 588 589 58a 58b
coolant 58c
coon 58d 58e
coop 38l 58f
cooper 4et 58g 58h
cooperat 58i 58j 58k 4sd
coordin 58l 58m 58n 58o 58p 58q 58r 58s 58t 58u
coordinat 58v
cop 58w 13n 58x 58y 58z 52j 590 591 592 593 594 595 596 597
copenhagen 598
coquet 599 59a
cor 3of 59b 59c 59d 59e 59f 59g 59h 59i
coral 59j 59k 59l
cord 59m 59n 59o 59p 59q so 59r
corduro 59s 59t 59u 59v
cork 59w 59x 59y 59z
corkscrew 5a0 5a1
corn 5a2 5a3 5a4 5a5 5a6 5a7 5a8 5a9 5aa 5ab 5ac 5ad 5ae 2q9 5af 5ag
cornfield 5ah
cornm 5ai
coron 5aj 5ak 5al
corp 5am 5an
corpor 5ao 5ap 2ja 5aq 5ar 5as 5at
corporeal 5au
corps 389
corpul 5av
correct 5aw 3jj 5ax 5ay 5az 5b0 5b1 5b2 5b3 5b4 5b5 5b6
correl 5b7 5b8 5b9 5ba 5bb 5bc
correspond 5bd kw 5be kx 5bf 5bg 4mu 5bh
correspondent 5bi 5bj uc
corresponding 5bk
corrid 5bl
corrobor hy 5bm
corrod 5bn 5bo
corros 5bp 5bq 5br
corrug 5bs
corrupt 2uy 5bt 5bu 5bv 5bw 5bx
corsag 2pi
cortex 5by 5bz
cortic 5c0 5c1
corticofug 5c2
corticosteroid 5c3
corticotropin 5c4
cos 5c5
cosecant 5c6
cosign 5c7 5c8
cosmic 5c9 5ca
cosmo 5cb 5cc
cospons 5cd
cost 5ce 5cf 5cg 5ch 5ci 5cj 5ck
costum 5cl 5cm 5cn 5co
cottag 5cp
cotton 5cq 5cr 5cs
cottonmouth 5ct
couch 5cu 5cv 5cw
cough 5cx 5cy
council 5cz 5d0
counsel 5d1 gb g4 5d2 5d3
count 5d4 5d5 5d6 5d7 5d8 4z6 5d9 5da 5db 5dc 5dd 31h 5de z3 5df yc 5dg 5dh
counten 5di 5dj 5dk pd
counteract y9 5dl 5dm
counterattack 5dn 5do 5dp
counterbal 5dq 5dr 5ds 4nk
counterbalanc 5dt
counterchalleng 5du
counteroffens 5dv
counterpart 5dw 5dx
counterpoint 5dy 5dz 558
counterpropos 5e0
countershot 5e1
countles 5e2
countr 4la 5e3 5e4 5e5 15x
countrym 5e6 5e7
countrysid 5e8
coup 5e9 5ea
coupl 5eb 5ec 2qp 5ed 5ee 5ef 5eg 5eh 5ei
coupon 5ej 5ek
cour 5el
courag 2sc
courageous 2sa
cours 5em 44i 5en 5eo 5ep 5eq 5er 5es
court 5et 5eu 5ev 5ew 5ex 5ey 5ez
courteous 5f0 5f1
courtes 5f2 5f3
courtyard 5f4
cousin 5f5
cov 5f6 5f7
cover 5f8 5f9 2cm 5fa 5fb 5fc 5fd 5fe 5ff 5fg 5fh 5fi 5fj 5fk 5fl 5fm 5fn 5fo 5fp 5fq 5fr 5fs
coverag 5ft 5fu
coverlet 5fv
covert 5fw
covet 5fx
covetous 1ji 5fy
cow 5fz 5g0 5g1 3lr
coward 5g2 5g3 5g4
cowardic 5g5
cowbo 3ls 5g6
cower 5g7 5g8
cowhand 3ls
cowhid 5g9 5ga 5gb
cowl 5gc 2lv
cowpunch 3ls
coynes 5gd
coyot 5ge 5gf
coz 5gg 5gh 5gi
cps 5gj
crab 5gk 5gl 5gm 5gn
crack 5go 5gp 47a 3s2 5gq 5gr 5gs 5gt 5gu 5gv 5gw 80 p5 5gx 5gy 5gz 5h0 32g
crackl 5h1 5h2 5h3 5h4 5h5 5h6
crackpot 5h7
cradl 5h8 2a4 5h9 5ha
craft 5hb 5hc 5hd 5he 5hf
craftsm 19z 5he 5hg
craftsman 5hh
crag 5hi 5hj
cram 5hk 5hl
cramp 5hm 5hn 5ho 5hp
cran 5hq 5hr 5hs
crank 5ht 5hu
cras 5hv
crash 5hw 5hx 43y 5hy 5hz 5i0 5i1 5i2 5i3
crat 5i4 5i5 5i6
crav 5i7 5i8 5i9
craven 5ia 5ib
crawl 5ic 5id 5ie 5if
craz 5ig 5ih 5ii 5ij 5ik 5il 5im 5in 5io 5ip
creak 5iq 5ir
cream 5is 5it 5iu 491 5iv 5iw
creas 5ix 5iy 5iz 5j0
creat 5j1 5j2 5j3 5j4 5j5 5j6 5j7 4ry 5j8 5j9 5ja 5jb
creativ 5jc 5jd
creatur wk 5je 5jf
crech 5jg 5jh
credibl 22x 5ji
credit 5jj 5jk 5jl 5jm 5jn 5jo 5jp 5jq 5jr 5js 5jt
credo 5ju
creed 5ju 5jv 5jw
creek 2yr 5jx
creep 5jy 5jz 5ie 5k0 5k1 5k2 5k3
crem 5k4
crescendo 5k5 5k6 5k7
crest 5k8 5k9 5ka 3df 5kb 5kc
crevic 47a 3s2
crew 5kd 5ke 5kf
crib 5kg 5kh 5ki 5kj
cricket 5kk 5kl 5km
crim 5kn 5ko
crimin 5kp 5kq 5kr
criminal 5ks
crimson 5kt 2ib 5ku 5kv
cring 5g7 5kw
crippl 5kx 5ky 5kz 5l0 5l1
crisis 5l2 5l3
crisp 5l4 5l5 5iz 5l6 5l7 5l8 5l9
crisscros 5la 5lb 5lc 5ld 5le
criter 5lf 5lg
critic 5lh 5li 5lj 5lk 5ll 5lm 5ln 5lo 5lp
criticis 5lq 5lr
criticism 5ls 5lt 5lu
croak 5lv 5lw 5lx
crochet 5ly 5lz 5m0
crock 5m1
crocket 5m2
croft 5m3
cron 5m4 30u
crook 5kp 245 5m5 5m6 5bv
croon 5m7
crop 5m8 5m9 5ma 5mb
cros 5mc 5md 5la 5fm 5me 5mf 1nx 5mg 5mh 5mi 5mj 5mk 5ml
crossroad 5mm 5mn 5mo 5mp
crotchet 5mq
crouch 5mr 5ms 24a
crow 5mt 5mu 5mv 5mw 5mx
crowbait 5my
crowd 5mz 33e 5n0 5n1 5n2 5n3 5n4
crown 5n5 5n6 5n7 5n8 5n9 5na 5nb 5nc 5nd 5ne 5nf
cruc 5ng 5nh
crucif 5ni 5nj
crucifix 5nk 5nl 5nm 5nn
crud 5no 5np 5nq 5nr 5ns 5nt 5nu
cruel 2zz 5nv 5nw
cruelt 5nx 5ny 5nz
cruis 5o0 5o1 5o2
crum 337
crumbl 5o3 5o4
crumpl 30j 5o4 5o5
crunch 5o6 5o7 5h4 5o8
crup 5o9
crusad 3b8 5oa 5ob 3bb
crush 5oc 5od 5oe 1z8 5of 5og 2tq 5oh 5oi 5oj 5ok
crust 5ol 5om 5on 5oo
crutch 5op 5oq
cry 38w 5or 5os 5ot 5ou 395 5ov 5ow
cryost 5ox
cryptic 5oy 5oz
cryst 5p0 5p1 5p2
crystallis 5p3 5p4 46f
crystallit 5p5
crystallograph 5p6
cub 5p7 5p8 5p9 2fk 5pa 5pb
cuban 5pc 5pd
cubism 5pe
cubist 5pf 5pg
cud 3w4 5ph
cuddl 5pi 5pj 5pk
cuf 5pl 5pm 5pn 5po
cufflink 5pp
culmin 488 5pq 5pr 10v
culprit 5ps
cult 5ig 5pt
cultist 5pu 5pv
cultiv 5pw 5mb 5px 5py
cultur 5pz 5q0 5q1 5q2 5q3 7b 5q4 5q5 435
cultural 5q6
cumbersom 4bo 5q7
cumulat 5q8
cumulus jp 5q9
cup 5qa 5qb 5qc 5qd 5qe
cupboard 4ac
cur 5qf 5qg 5qh 5qi 5qj 5qk
curb 5ql 5qm 5qn 3uv
curbsid 5qo
curio 5qp
curios 5qp 5qq
curious 5qr 5qs 5qt 5qu
curl 5qv 4e7 5qw 5qx 5qy 5qz
currant 5r0 5r1
currenc 5r2 5r3
current 5r4 5r5 5r6 5r7 5r8
curricular 5r9
curriculum 5ra
curs 5rb 4ts 5rc 2cv 208 5rd 5re 5rf
cursor 3jq
curt 5rg 2m
curtail 5rh 5ri
curtain 5rj 5rk 5rl 5rm
curv 5rn 5ro 5rp 5rq 150 5rr 5rs
curvaceous 5rt
cus 5ru 2fr 2cv
cush 5rv 5rw 31d 5rx
cusp 5ry 5rz
custod 5s0 5s1 5s2 5s3
custom 5s4 5s5 5s6 480
customar 5s7 5s8 5s9
cut 5sa 5sb 5sc 5sd 5se 5sf 5sg 5sh 5si 5sj 5sk 5rq 5sl 5sm 5sn 5so 5sp 5sq 5sr 5ss 5st 5su 5sv
cutlas 5sw
cycl 5sx 5sy 5sz 5t0 5gj 5t1 5t2
cyclad 5t3 5t4
cyclist 5t5
cylind 5t6 5t7
cylindric 5t8
cynic 5t9 5ta 5tb
cyst 5tc 5td
cytoplasm 5te
czechoslovak 5tf
dab 5tg 5th 5ti 5tj
dabbl 5tk 5tl 5tm
dad 5tn
dadaism 5to
daffodil 5tp
dag 5tq 5tr
dai 5ts 5tt 5tu 3js 5tv
daint 5tw 5tx 5ty 5tz 5u0
daiquir 5u1
dair 5u2
dairym 5u3 5u4
dais 5u5 5u6
dal 5u7
dam 5u8 5u9 5ua 3wd 5ub
damag 5uc 5ud 5ue 5uf 5ug 5uh 5ui
damascus 5uj
damn 5uk 208 2g1 5ul 2c8 5um 5un 5uo 5up 5rf
damp 5uq 5ur 5us 5ut
dampen 5uu 5uv
dan 5uw
danc 5ux 5uy 5uz 5v0 5v1 5v2 5v3 5v4
dand 5v5
dandel 5v6
dang 5v7 5v8 5v9 5va
dangerous 5vb 5vc 5vd
dangl 5ve 5vf
dank 43l
dant 5vg
dap 5vh
dappl 5vi
dar 5vj 5vk 5vl 5vm 2kg 5vn 5vo
dark 5vp 5vq 5vr 5vs 5vt 5vu 5vv 5vw 2bj 5vx 5vy
darken 5vz 5w0 2bs 5w1
darl 5w2 5w3 23k
darn 5w4 5uk 5w5 2c8
dart 5w6 5w7 5w8 5w9 5wa
darwin 5wb 5wc
dash 5wd 5we 5wf 5wg 5w8 5vh 5wh
dat 5wi 132 5wj 5wk 5wl 5wm 5wn 5wo 5wp
datum 5wq
daught 5wr
daunt 5ws
dauntles 1h5
dawn 5wt 5wu 5wv 5ww
day 5wx 5wy 5wz 5x0 5x1 5x2 5x3
dayb 3qd 5x4
daybreak 5wu
daydream 5x5 5x6 5x7
daylight 5x8 5wz
daytim 5wz
daz 5x9 5xa
dazzl 5xb 5xc 5xd 2dd 5xe
deacon 5xf 5xg
dead 5xh 5xi 5xj 5xk
deaden 5xl 5xm 5xn 5xo
deadhead 5xp 5xq
deadlin 5xr
deadlock 5xs
deaf 5xt 5xu 5xv 5xw
deafen 5xx
deal 5xy 1t7 1w4 4z5 5ff 5xz d2 5y0 52j 5y1 5y2 3fc 5y3 5y4 5y5 5y6 5y7 5y8
dean 5y9 5ya
dear 23j 5yb 5yc hp 5yd 23k 5ye
death 5yf 5yg 5yh 5xj
deathb 5yi 5yj
deathlik 5yh
debacl 5yk 5yl
debat 5ym 167 5yn 5yo 165 4z7
debauch 5yp 5bt
debil 5yq
debilit 5yr 5ys
debris 5yt
debt 5yu 5yv
debunk 5yw
debut 5yx 5yy 5yz 5z0
dec 5z1 5z2 5z3 5z4 5z5 5z6 5z7 5z8 5z9
decad 5za 5zb
decadent 5zc 5zd 5ze
deceas 5zf 5zg
decedent 5zf
deceit 5zh 5zi
deceler 5zj 5zk 5zl 5zm
decemb 5z2
decenc 5zn 5zo
decent 5zp 5zq 5zr 5zs
decentralis 5zt
decept 5zu 5zv
deceptiv 5zw
decertif 5zx
decid 5zy
decide 5zz 600 601 602 4sw 603 604
decimet 605
decis 606 607
decisiv 608 609
deck 60a 60b 60c 60d ec
declaim 60e 60f
declam 60g 60h
declar 60i 60j 60k 60l 60m xc 60n 60o 60p
declarat 60q 60r 60s
declin 5z4 60t 60u 60v 60w 60x 60y
decliv 60z
decompos 610 5z7
decomposit 611 612
decor 613 eb ec 614 615
decorat 616 617 618
decorativ 619
decorum 61a
decr 61b 61c 61d 61e 61f 4tl
decreas 61g 61f 61h 61i 61j 61k
dedic 4km 61l 61m 61n 61o 61p
dedifferent 61q
deduc 61r 61s
deduct 61t 61u 61v 61w 61x 61y 61z 620 621
deductibl 622 623 624
deed 9b 625
deem 626
deep 627 628 629 62a 62b 62c 62d 62e 62f 1ut 62g 62h 62i
deepen 62j 4pt 62k 62l
deer 62m
def 62n 62o 5vk 62p 62q
default 62r 62s 62t
defeat 62u 62v 62w 62x
defec 62y
defect 2dv 62z 630 631 632 a 633 634 635
defence 636 637 638 639 63a 63b 63c 63d
defend 63e 63f 63g 3qw 63h 63i 63j
defendant 63k
defens 63l 63m 63n
defensibl 63o
defer 4m 63p 63q 63r
defiant 63s
deficienc 63t 63u
deficient 63v 63w
deficit 63x 63y
defin 63z 640 641 642 643 644 645 646
definit 647 648 5zy 649 64a 64b 1im
deflat 64c
deflect 64d 64e
deform 64f 64g 64h
deformation 64i
defr 64j
defraud 4qx
defrost 64k
deg 64l 64m
degener 64n 64o
deglycerolis 64p
degr 64q 64r 64s 64t 64u 64v
degrad 64w d 64x 64y
deign 64z
deit 650
deject 651 652 653
del 654 655 656 657 658
delawar 659 65a
deleg 65b 1c7 65c 65d 65e
deliber 5yo 4z7 65f 3fj g7 65g 65h 65i
delic 65j 65k 65l 65m 65n 65o 65p
delicac 65q 5ty
delicious 65r 65s 65t 65u 65v
delight 65w 65x 65y 65z 660 661 65s
delightful 662
delimit 641 663
delin 664 3sk
delirious 665 666
delirium 667 5ih
deliv 668 669 66a 66b 66c 66d 66e
deliver 66f 2wx 66g
delt 66h 66i
deltoid 66j 66k
delud 5z9
delug 4b3 66l 66m 66n
delv 66o
dem 64y
demagogu 66p
demand 66q 66r 66s 66t 66u 66v 66w 66x 66y 66z
demanding 670
demarc 671 672 555 673
demean 222
demimond 674
demineralis 675 676
democr 677 678
democrac 679 67a
democratic 67b 67c
democratis 67d 67e
demolish 67f 67g
demolit 67h 67i
demon 67j 67k
demonstr 67l 67m 67n 1gb 67o 67p 67q 67r 67s 67t 67u
demonstrab 67v
demonstrat 67w 67x 67y 67z 680
demoralis 681 682
demot 683
demur 684 685 686 687
demythologis 688 689 68a
denmark 68b 68c 68d 68e
denomin 68f 68g
denomination 68h 68i
denominational 68j
denot 68k 68l xa
denou 68m 68n
denounc 68o 68p 2rs
dens 68q 68r 68s 4rs 68t 68u
densitometr 68v
dent 68w 68x 68y r2 68z 690
dentist 691
dentur 692
denunc 693
denv 694
deny 695 696 697 698 699 69a 69b 69c
depart 69d 69e 69f 69g 69h 69i
department 69j
departur 69k 69l
depend 69m 69n 69o 69p 69q 69r
dependenc 69q 69r
dependent 69s 69t 69u
depersonalis 69v
depict 69w 69x 69y
deplet 69z 6a0
deplo 6a1 6a2
deplor 6a3 6a4 6a5 23w
deplorab 6a6
deport 6a7
depos 6a8 6a9
deposit 6aa 6ab 6ac 6ad 6ae 6af
depot 6ag 6ah
depr 6ai 6aj
deprav 5bt 6ak 6al
deprec 6am 6an 6ao
deprecator 6am
depred 6ap 6aq
depres 6ar 6as 6at 6au 6av 6aw 6ax 6ay
depth 6az 6b0
deput 6b1 6b2
derang 5ik
derelict 6b3 6b4
derid 6b5
deris 6b6 6b7 6b8
deriv 6b9 6ba 6bb 6bc 6bd 61r 6be 6bf 6bg
derivat 6bh 6bi 6bj
derrick 6bk 6bl
dervish 6bm
des 6bn 6bo
descend 6bp 64z 6bf 6bq
descendant 6br 6bs 6bt 6bu
descendent 6br 6bs 6bt
descent 6bv 6bw 6bx
describ 6by 69w 6bz 6c0
descript 6c1 6c2 6c3 6c4
desecr 6c5 6c6 2cx
desert 6c7 6c8 3 632 a b
deserv 6c9 6ca
design 6cb 6cc 6cd 6ce 6cf lo 6cg 6ch 6ci 544 6cj 1c7 6ck 130 6cl 15e 6cm
desir 6cn 6co 6cp 6cq 6cr 6cs 6ct 6cu 5i9
desk 6cv
desol 6cw 3 6cx 2dl 6cy 6cz
desorpt 6d0
despair 6d1 6d2 6d3 6d4
despairing 6d5
despatch 6d6 4lz 6d7
desper 6d8 6d9 6d4 6da 6db 6dc 6dd 6de 6d2
despis 6df 6dg
despoil 6dh 6di 6dj
despondenc 6dk
despondent 6dl
despotism 6dm 6dn
dessert 6do
destin 6dp 6dq 6dr 6ds 6dt 6du
destro 6dv 6dw
destroy 6dx 6dy 6dz 6e0 6e1 6e2 67i
destruct 6e3
desultor 6e4
desynchronis 1e3
detach 6e5 6e6 6e7 6e8 6e9 6ea 6eb 6ec
detail 6ed 6ee 6ef 6eg 6eh 6ei 6ej 6ek
detain 657 6el
detect 6em 6en 6eo 6ep 6eq 6er 3l1 6es 6et 6eu 6ev 6ew
deter 6ex 6ey
detergenc 6ez
detergent 6f0 6f1 6f2
deterior 6f3 6f4 6f5 6f6
determin 6f7 6f8 6f9 6fa 6fb 4sw 5zz 6fc 6fd 6fe 1aa 6ff 6fg 6fh 6fi 6fj 6fk 6fl
determinant 6fm 6fn 6fl
deterrent 1pc 6fo
detest 6fp
deton 6fq 6fr
detract 6fs 6ft
detribalis 6fu
detroit 6fv
dev 6fw 6fx 69g r 6fy 69l
devast 6fz 6g0 wz wy
develop 8u 6g1 6g2 6g3 6g4 6g5 6g6 6g7 6g8 6g9 6ga 6gb 6gc 16j 6gd 6ge 6gf 6gg 6gh 6gi 6gj 6gk 6gl 6gm 6gn 6go 6gp
development 6gq
deviant 6fw r
devic 6gr 6gs 6gt
devil 6gu 67j 6gv 6gw 6gx x3 6gy
devilish 6gz 6h0 6h1
devious 6h2 6h3
devis 6h4 6h5 543 6h6 6h7
devor 6h8 6h9
devot 6ha 4km 6hb 6hc 315 6hd 6he
devotion 6hf 6hg
devout 6hh 6hi
dew 6hj
dewar 6hk 6hl
dexamethason 6hm
dexterous 6hn 6ho
dextrous 6hn
diabet 6hp
diabetic 6hq 6hr 6hs
diachronic 6ht
diagnos 6hu 6hv 6hw
diagnosis 6hw
diagnostic 6hx 6hy 6hz
diagon 277 6i0 6i1 6i2
diagonaliz 6i3
diagram 6i4 6i5
dial 6i6 6i7 6i8 6i9
dialect 6ia
dialectic 6ib 6ic 6id 6ie
dialogu 6if 6ig 6ih
dialysis 6ii
dialyz 6ij
diam 6ik
diamet 6ik 6il
diametric 6im
diamond 6in ax
diap 6io 6ip
diaphragm 6iq 6ir
diaphys 6is
diar 6it 6iu
diarrh 6iv
diarrho 6iv
diatom 6iw
diatomic 6ix
dic 6iy 6iz 5pb
dichondr 6j0
dicken 6gu 6j1
dict 6j2 6j3 6j4 6j5
dictat 6j6
dictator 6dm
dictionar 6j7
dictum 6j8 6j9
die 6ja 6jb 6jc 6jd 31 2k 6je 6jf 1zj 6jg 6jh 6ji 6jj 6jk 6jl 6jm 6iy 6jn 5lw 2t5 6jo 6jp 6jq zy
diet 6jr 6js 6jt 6ju
dietar 6jv 6jw
diethylstilbestrol 6bo
dif 6jx 6jy
differ 6jz 6k0 69l 6k1
different 6k2 6k3 6k4 6k5 6k6 6k7 6bh 6k8 6k9 6ka 6kb 6kc 6kd 6ke 6kf 6kg
difficult 6kh 6ki 6kj 6kk 6kl 6km
diffident 6kn 6ko 6kp
diffract 6kq
diffus 41v 6kr 6ks 6kt 6ku 6kv 6kw 6kx 6ky 6kz 6l0
dig 1so 6l1 66o 6l2
digest 6l3 6l4 6l5 6l6 6l7 6l8
digestibl 6l9
digitalis 6la
dign 6lb 6lc
dignif 6ld 6le 6lf 6lg
dignitar 6lh
digres 6li 6lj
dilapid 20c
dilat 6lk 6ll
dilem 6lm
dilig 6ln 6lo
diligent 6lp 6lq
dilut 6lr 6ls 6lt 6lu 6lv
dim 6lw 6lx 6ly 6lz 6m0 6m1 6m2 6m3
dimens 6m4 6m5 1gw 6m6 6m7 6m8 6m9
dimension 6ma 6mb
dimer 6mc
dimethylglyoxim 6md
diminish 61h 6me 1f0 6mf 6mg
diminut 6mh 60t 6mi 6mj
din 4lc 2cr 6mk 2mi 6ml 6mm 6mn 6mo
ding 6mp 6mq
dinnertim 6mr
dip 6ms 6mt 6mu 6mv 6mw 6mx 6my 6mz
diplom 6n0 6n1
diplomac 6n2 6n3
diplomatic 6n4 6n5
dipol 6n6 6n7
dipylon 6n8 6n9
direct ls 6na 6nb lv lw 6nc 4uc 4ud 6nd 6ne 6nf 6ng 6nh 6ni 6nj 6nk 6nl 6nm 6nn 6no 5d1 6np 6nq 6nr 6ns 6nt 6nu 6nv 6nw 6nx 6ny
direction 6nz 6o0
directional 6o1 6o2
directiv 6o1 6o3
director 6o4 6o5
dirg 6o6
dirt 6o7 6o8 6o9 6oa 6ob 6oc 6od
disabil 6oe
disabl 6of 6og 6oh 6oi 6oj 5l1
disabus 6ok
disadvantag 6ol 6om
disagr 6jx 6on 6oo 6op
disallow 6oq
disappear 6or 6os 6ot 6ou 6ov
disappoint 6ow 6ox 6oy 6oz 6p0
disapprob 4tr
disapprov 6p1 6p2 6p3 6p4
disar 6p5 4wj 6p6
disarm 6p7 6p8 6p9
disassemb 6pa
disassembl 6pb
disast 6pc 39d 3ka
disastrous 2bl
disband 6pd 6pe
disbelief 6pf 6pg
disbeliev 6ph
disburs 6pi
disc 6pj 6pk
discard 6pl 6pm 6pn 6po
discern 6pp 6pq 6pr 6ps
discernibl 6pq 6pt
discharg 6pu 6pv 14y 6pw 6px 6py 90 6pz 6q0 6q1 4oj 6q2
discipl c7
disciplin 6q3 6q4 6q5 6q6 6q7 4u4 6q8 6q9
disclos 2tb 6qa
disclosur 6qb
discomfit 6qc 6ox
discomfort 6qd 6qe
disconcert 6qf 6qg
disconcerting 6qh
disconnect 6qi 6qj 6qk
discontent 6ql 6qm 6qn
discontinu 6qo 3mt 6qp 6qq
discorpor 6qr
discount 6qs 6qt 6qu 6qv
discourag 6ey dt 6qw 6qx 6qy 6qz 6r0
discours 6r1 6r2 56t 6r3
discourteous 6r4 6r5
discov 6r6 6r7 2tb 6r8 6r9 6em 6ra 6rb
discover 6rc 2tz 6rd
discredit 6re 6rf 6rg
discreet 6rh
discrepanc 6oo 6ri
discret 6rj 6rk 6rl
discretionar 6rm 6rn
discrimin 6ro 6rp 6rq 6rr ar 6rs 6rt
discus 6ru 6r3 6rv 6rw
disdain 4tz 52d 6rx 6df 52f 6ry
diseas 6rz 6s0
disembod 6qr
disenfranchis 6s1 6s2
disengag 6s3 6s4 6s5 6eb
disentangl 6s6 6s7
disfigur 6s8
disgrac 6s9 64y 6sa
disguis 6sb 3av 6sc 6sd
disgust 6se 6sf 6sg 6sh 6si
dish 6sj 6sk 6sl 6sm
dishearten 6sn 6qy 6so
dishevel 6sp
dishon 6sq 6sr 6sa 1bk
dishonest 6ss 6st
dishonor 6sq 6sr 6sa 1bk
dishwash 6su 6sv
dishwat 6sw
disillus 6sx
disillusion 6sy
disint 6sz
disintegr 6t0 6t1 612 6t2
disintegrat 6t3
disinterest 6t4 6t5
disjoint 6t6 4wf
disk 6t7 6pk 6t8
dislik 6t9 6ta 6tb
disloc 2tt 6tc
dislodg 6td 6te
disloyalt 6tf
dism mw 6tg my 6ar kg 11o
dismal 6th 6ti
dismemb 6tj 6tk
dismis 6qu 6tl 6tm 6tn 6to
dismount 6tp 6tq
disob 6tr
disobed 6ts 6tt
disobedient 6tu 6tv
disord 6tw 6tx 6p6 6ty 4we 4wf
disorder 6tz 6u0
disorganis 6u1
disown 6u2 6u3
dispar 6u4 6u5
disparag 6u6 6u7
dispassion 6u8 6u9
dispatch 6ua 4lz 6d7 4oj
dispel 6ub 6uc
dispens 6ud 6ue d2 6uf 6ug 6uh
dispensar 6ui
dispers 6uj 6uk 6ul 6uc 6um 6un 6uo
displ 6up 6uq 6ur 6us 6ut
displac 6uu 6uv 6uw 6ux 6uy
displeas 6uz
displeasur 6v0
dispos 6v1 d5 6v2 6v3 6pn 6v4
disposit 6v1 6v5
disposses 6v6 6v7 6v8
disproportion 6v9 6va
disprov 6vb
disput 6vc 6vd 6ve 6k0 3qi 6vf
disqualif 6vg 6vh 6vi 6vj
disregard 6vk 6vl 6qu 6vm
disregardles 6vn
disrepair 6vo
disreput 6re
disrob 6vp
disrupt 6vq 6vr 6vs 4ld 6vt
dissatisf 6vu
dissatisfact 6vv
dissect us 6vw 6vx 6vy
dissembl hi 48z
dissemin 41v 6ky 6vz
dissens 6w0 6op
dissent 6w1 6w2 6w3 6w4 52w
disservic 6w5
dissimilar 6w6 6w7
dissip 6w8 6w9 6uc
dissoc 6wa 6wb
dissolut 6wc 6wd
dissolv 6we 6wf 6wg 6wh 6pd 6wi
dissuad 6ex
dist 6wj 6wk 6wl 6wm q3 6wn 6wo 6wp 6wq
distal 6wr
distant 6ws 6wt
distast zb
distasteful 6wu 6wv
distens 6ww 6wx
distil 6wy 6wz 6x0 6x1 6x2
distinct 6x3 6x4 6rj 6x5 6kf 6x6 6x7 6x8 472 6x9 6xa 6xb
distinctiv 6xc
distinguish 6ka 6kb 6pp 6xd 6x4 6xe 6xf
distort 6xg 6xh 6xi 64f 6xj 6xk
distract 6xl 6ty 6xm 6xn 6xo
distraught 6xp
distres 6xq 6xr 6xs 6xt 6xu 6xv 6a3 6xw
distribut 41v 6xx 41y d2 6xy 6xz 6y0 6y1 6un 6y2 6y3 6y4 6y5
district 6y6 6y7
distrust 6y8 6y9 6ya
disturb 6yb 6yc 6yd 6ye 6yf 6yg 6yh 6yi 4ld 6yj 6yk 6yl 6ym 6xw
disturbing 6yn
dit 6yo
ditch 6yp 6yq 6yr 40c
div 6ys 6yt 6yu 6yv 6yw
divan 6yx 6yy
diverg 6yz 6z0 6z1 69l
divergent 6z2 6z3
divers 6z4 6z5 6z6 6z7 6z8 6z9 6za
diversif 6zb 6zc 6zd
divert 6fx 6ze tv
divertimento 6zf
divest 6aj 6zg
divestitur 6zh 6zi
divid 6zj 6zk 6zl 6zm 6zn 6zo 6zp 6zq 6zr 6zs
dividend 6zt 6zu
divin 40u 5jb 6zv 6zw 6zx 6zy 6zz 700 701 650
divis 702 703 704 705 706 707
divorc 708 709 70a 70b
divulg 2tb
diz 70c 70d 70e 70f
do 70g 70h
docil 70i 70j
dock 70k 70l 70m 70n
docket jj 70o 70p 70q
doct 70r 70s 70t 70u 70v
doctor 70w
doctrin 70x 70y
doctrinair 70z 710
doctrinal 711
docu 712 713 714 715
documentar 716 717 718
dodg 719 71a 71b 71c 71d 71e 71f
dog 71g 71h 3u4 71i 71j 71k
doggerel 71l
doghous 71m 71n
doglik 71o
dogm 71p 71q
dogmatic 71r 71s 71t
dogwood 71u 71v
dol 71w 71x 3wd
dollar 307 71y
domain 71z 15y
domestic 720 721 722 723
domin 724 1a8 725 726 727 728 729 72a 4jl 72b 72c 72d 72e 6y6 72f
dominant 72g 72h 72i 72j
don 72k 72l 72m
donat 72n 55e 55g
donor 72o 72p
doom 72q 4tm 6ds 72r 72s 5rf
door 72t 72u 72v
doorbel 22e
doorhandl 72w
doorknob 72w
doorm 72x
doorw 72u
dooryard 72y
dop 72z 2m2 730 731 732 733
dormant 734 735
dormitor 736 737
dos 738 739 73a 73b 73c
dosag 738 739
dot 73d 73e 6ul 73f 73g 73h
doub 73i 73j
doubl 73k 73l 73m 73n 73o 73p 73q 73r 73s 73t 73u
doublehead 73v
doubt 73w 73x 73y 73z 740 741
doubtles 742
dough 743 2sr
dour 744
dov 745 746
dovetail 747 748
dowel 749
down 74a 74b 74c 74d 51b 74e 74f 74g 74h 74i 74j 74k 74l
downcast 74m 2hc 74n
downfal 74o 74p
downgrad 74q 74r
downhil 74s 74t 74u 74v 74w
downpor 4b3
downright 74x 30 74y
downstair 74z 23n
downstream 750 751
downtown 752 753 754
downward 74f 74i 755
downwind 756 757 758
dowr 759
doz 75a 75b
dozen 75c 75d 75e
drab 75f 75g 75h
draft 75i 75j 75k 75l 75m 75n 75o 75p
drag 75q 75r 75s 75t 3hy 75u 75v 75w 75x
dragon 75y 75z
drain 760 761 762 763 764
drainag 760
dram 765 766 767 768
dramatic 769 76a 76b 76c 76d 76e 76f
dramatis 76g 76h 76i
dramatist 76j
drap 5rj 76k 76l 76m 4ao 76n 76o
draper 5rj 76p
drastic 76q 76r
draught 76s 76t 76u 75p
draw 76v 76w 76x 76y 76z 69w 770 75s 6c0 771 772 773 774 775 776 777 778 779 77a 77b 77c 77d 77e 77f 77g 77h 77i 77j 3hc
drawl 77k 77l
dread 13p 77m 1l3 1n
dreadful 1l4 6th
dream 77n 77o 77p 77q rx 5x6 77r 77s 77t 77u 77v 77w
dreamful 77x
dreamlik 77y
drear 6ti 77z 75h
dreg 780
drench 781
dres 782 1gg 783 4am 784 785 786 787 788 789 1gi 78a 34i 78b 78c
dribbl 78d 78e 78f 78g
drift 78h 78i 78j 2gw 78k
dril 78l 78m 78n 78o 1yw 78p
drink 78q 26w 78r 78s 78t 2n3 78u 78v 78w 78x
drip 78e 78y 78f 78z
driv 790 791
drive 792 3b8 793 794 795 796 797 798 lu 799 79a 79b 79c 79d 79e 79f 79g 79h 79i 79j 79k 79l 79m 79n
drivew 796
drizzl 79o 79p 79q 79r
dron 79s 79t 79u 79v
droop 79w 79x 79y
drop 79z 7a0 1xq 7a1 7a2 7a3 7a4 7a5 7a6 7a7 7a8 7a9 7aa 7ab 7ac 7ad
droplet 7ae
dropout 7af 7ag
dros 7ah 7ai
drought 7aj 7ak
drov 7al
drown 7am 7an 7ao 7ap
drows 75a 7aq 75b 7ar 7as 7at 7au
drug 7av 73a 7aw 732 7ax
drugles 7ay
drugstor 7az
drum 7b0 7b1 7b2 1zh 7b3
drumhead 7b4 7b5
drumlin 7b6
drunk 7b7 7b8 7b9 7ba
drunkard 7b7
drunken 7bb 7bc 7bd 7be
dry 7bf 7bg 7bh 7bi 7bj 7bk 7bl 7bm
drygood 7bn
drynes 7bo 7bp
dual 73t 73u
dub 7bq 7br 7bs
dubious 740 741
dublin 7bt
duck 7bu 7bv 7bw 7bx 7by 7bz
duct 7c0 7c1
due 7c2 7c3 7c4 7c5 7c6
duel 7c7 7c8 7c9
duelist 7ca
duf 7cb
dugout 7cc 7cd
duk 7ce 7cf
dul 7cg 7ch 7ci 7cj 7ck 7cl 7cm 7cn 7co 2n8 7cp 7cq 7cr 7cs
dullard 1yv 7ct
dumb 7cn 7cu
dumbbel 7cv 2m2
dumfound 7cw
dump 7cx 7cy 7cz 7d0
dun 7d1 7d2 7d3 5ni 7d4 7d5
dung 7ad 7d6 7d7
dungeon 7d8 7d9
dunk 7da 6mx 7db
dup 7dc 7dd
duplic 7de 7df 7dg 7dh 7di 7dj 7dk 7dl
durabil 7dm
durabl 7dn 7do
durat 7dp 7dq 53h
dusk 7dr 7ds 7dt 7du
dust 7dv 5yt 7dw 7dx
dustbin 7dy
dustpan 7dz
dut 7e0 7e1 7e2
dutch 7e3 7e4 7e5
dwarf 7e6 7e7 7e8 7e9
dwel 2ym 7ea 4zi 7eb 1i
dwindl 7ec 7ed 7ee
dye 7ef 7eg 7eh
dynamic 7ei 7ej 7ek 7el
dynamit 7em 7en
dynast 7eo
dysenter 7ep
each 10o 7eq
eager 1yu 7er 7es 7et 7eu
eagl 7ev 7ew 7ex 7ey
ear 7ez 7f0 7f1 7f2 7f3 7f4 7f5 7f6 7f7 7f8 7f9 7fa 7fb 7fc
earl 7fd 213 7fe 7ff 7fg
earliest 7fh 7fg
earn 7fi 7fj 7fk 7fl 7fm
earnest 7fn 7fo 6hi 7fp 7fq 7fr
earphon 7fs
earsplit 5xx
earth 7ft 7fu 7fv 7fw 7fx 7fy 5np 7fz 7g0
earthbound 7g1 7g2
earthlik 7g3 7g4
earthm 7g5
earthquak 7g6 7g7
earthshak 7g8 7g9
eas 7ga 7gb 4iw p1 7gc 7gd 7ge 7gf 7gg 7gh 7gi 7gj 7gk 7gl
easel 7gm
east 7gn 7go 7gp 7gq 7gr 7gs 7gt
eastern 7gu 7gv 7gw
eastward 7gp 7gx 7gy
eat 7gz 7h0 7h1 7h2
eatabl 7h3 7h4
ebb 7h5 7h6 7h7 7h8
ebon 7h9 7ha 7hb
ebullient 7hc
eccentric 7hd 3sg 7he 2b8 7hf 7hg
ecclesiastic 7hh
ecclesiasticism 7hi 7hj
echo 7hk 7hl 7hm 7hn
eclectic 7ho 7hp
eclips 7hq 7hr 7hs
ecliptic 7ht
econom 7hu 7hv 7hw 7hx
economic 7hy 7hz 7i0 7i1 7i2 7i3 7i4
economis 7i5 7i6
economist 7i7
ecstas 7i8 7i9
ecstatic 7ia
edd 7ib 7ic 7id
edem 7ie
edematous 7if
edentulous 7ig
edg 7ih 7ii 7ij 7ik 2nb 2p8 7il 7im 7in 5sv 7io
edgewis 7ip 7iq
edif 7ir 7is
edific 324
edit 7it 7iu 7iv 7iw 7ix 7iy
editor 4h8 7iz 7j0
editorial 7j1
educ 6g8 7j2 7j3 7j4 7j5 2up 7j6 7j7
educat 7j8 7j9 7ja
education 7jb 7jc
eeg 7jd
effac 7je 7jf
effect 7jg 7jh 7ji 7jj 4yv 7jk 7jl 7jm 7jn 7jo 7jp 7jq
effectiv 7jr 7js 7jt 7ju
effectu 7jk
effectual 7jv
efficac 7jw
efficacious 7jx 7jm
efficienc 7jy 7jz
efficient 7k0 7jo 7k1
effloresc 7k2 7k3
effluent 7k4 7k5
effort 1fn 7k6 7k7
effortles 7k8 7k9 7ka
egalitarianism 7kb
egg 7kc 7kd 7ke 7kf
egghead 7kg
eggplant 7kh 7ki
ego 7kj 7kk
egotism 7kl 7kk
egotist 7km
egypt 7kn 7ko
eight 7kp 7kq 7kr 7ks 7kt
eighteen 7ku 7kv
eighteenth 7kw 7kx
eighth 7ky 7kz 7l0
eith 7l1
ejacul 4i5 7l2 2i9 7l3 7l4
eject 6py 7l5 7l6 7l7
elabor 6ll 7l8 6ej 7l9 7la tk 7lb
elaps 7lc 7ld
elastic 7le 7lf 7lg 7lh 7li
elat 7lj 7lk 7ll
elbow 7lm 7ln 7lo 7lp
elder 7lq 7lr 7ls j3 j5
eldest 7lt 7lu
elect 7lv 7lw 7lx 7ly 7lz 7m0 7m1 7m2 7m3 7m4
elector 7m5 7m6
electric 7m7 7m8 7m9 7ma 7mb 7mc 7md 7me
electrif 7mf
electrocardiograph 7mg
electrod 7mh
electrolysis 7mi 7mj
electromagnet 7mk
electromagnetic 7ml
electromyograph 7mm
electron 7mn
electronic 7mo 7mp 7mq
electrophoresis 7mr
electrophorus 7ms 7mt
electroshock 7mu
electrostatic 7mv
electrotherapist 7mw
eleg 7mx 7my
elegant 7mz 7n0
element 4p7 4p8 7n1 7n2 7n3 7n4
elementar 7n5 7n6
elephant 7n7 7n8
elev 7n9 7na 7nb 7nc 7nd 7ne
elevat 7nf 7ng 7nh 7ni 7nj
eleven 7nk 7nl 7nm
eleventh 7nn 7no
elfin 7np 7nq
elicit 7nr 17x
eligibl 7ns
elimin 7nt wx 7nu 7nv 7nw 7nx 7ny
elit 7nz 7lz
elizabeth 7o0 7o1
ell 7o2
ellipsoid 7o3 7o4
elm 7o5 7o6
elong 7o7 7o8 7o9 7oa
eloquent 7ob
elsewher 7oc
eluat 7od
elucid 46f 44h
elud 7oe 7of
elus 7og 7oh
elut 7oi 7oj
emac 38b
eman 7ok 7ol 7om 7on
emancip 7oo 7op 7oq
emascul 7or 7os 7ot
emb 7ou 7ov
embank 7ow
embargo 7ox 7oy 7oz
embark 7p0 7p1
embarras 7p2 2fm 7p3 e 7p4 7p5 7p6 7p7 7p8
embas 7p9 7pa
embed 7pb 7pc
embellish 76g ec
embezzl 7pd
embit 7pe
emblem 7pf oz
emblematic 7pg 7ph
embod 7pi 7pj 7pk 7pl 7pm
embolden 3v7 7pn
embos 2nu
embrac 7po 7pp 7pq 2o0 5fr
embroid 76g 7pr
embroil 75w
emerg 7ps 7pt 7pu 7pv 7pw 7px
emergenc 7py 7pz
emeritus 7q0 7q1
emigr 7q2 7q3
emin 7q4 6x6
eminent 7q5
emis 7om 6px
emit 7q6 7q7
emot 7q8
emotion 7q9 7qa 7qb
emotional 7qc 7qd 7qe
emotionalism 7qc
emphasis 7qf 7qg 4x 4z 7qh
emphatic 7qi 7qj 5zy
emphysem 7qk
emphysematous 7ql
empir 7qm 7qn
empiric 7qo 7qp 7qq
empiricism 7qr 7qs
emplo 7qt 11g 7qu 7qv 7qw 7qx 7qy 7qz 7r0 7r1
empow 1if 7r2
empt 7r3 7r4 7r5 7r6 7r7 7r8 5 7r9 7ra
emul 7rb 7rc
enabl 7rd 7re
enact 7rf 7rg 7rh 9d
enamel 7ri 7rj 7rk
encamp 2b7 2b5 2b6
encas 3iu
enchain 7rl
enchant 7rm 21u 7rn 7ro 7rp
enciph 41l
enclav 7rq
enclos 7rr 7rs 7rt
enclosur 7ru 7rv
encompas 5fr
encount 7rw 7rx 7ry 7rz 7s0 33c 7s1 7s2
encourag 7s3 7s4 f1 2mn 7s5
encouraging 7s6
encroach 7s7 7s8 7s9 7sa
encrust 7sb 7sc
encumbr 34d 7sd
encycloped 7se
end 7sf 7sg 7sh 7si 7sj 7sk 7sl 7sm 7sn 6jk 7so 7sp 3mu 7sq 4sv 7sr
endang 7ss 7st
endear 7su 7sv
endeav 1fn 7sw 7sx
endles 7sy 7sz 7t0 53x
endors 1ma 7t1 1mb
endothel 7t2
endow 7t3 7r2 7t4 7t5 7t6
endpoint 7t7
endur 7t8 7t9 v 7ta 7tb 2s9 7tc x
enduring 7td
enem 7te 7tf 7tg 7th
energ 7ti 7tj 7tk 7tl
energetic 7tm 7tn 7to
energis 17t 7tp
enerv 7tq 7tr 7ts 7tt 7tu
enforc 11k 7tv 7tw 7tx 7ty
engag 7tz 7u0 7u1 7u2 7qu 7u3 7u4 7u5 1ws 7r1 2md 7u6 132
engaging 7u7
engend 21b 2uo
engin 7u8 7u9 7ua 7ub 7uc 7ud 7ue 7uf 7ug
england 7uh
english 7ui 7uj 7uk 7ul 7um
englishm 7un
engrav 7uo 7up 7uq 7ur 7us
engros 7u0 35 3a 7ut 7uu
engulf 35 7uv
enhanc 7uw 7ux
enigm 7uy 7uz
enigmatic 7v0 7v1
enjo 65y 7v2 1vc 7v3 7v4 7v5 7v6 7v7 7v8
enjoin 7v9 7va
enlarg 7vb 7vc 7vd 6ll 7ve 7vf
enlighten 7vg 7vh 7j9 7vi 7vj
enlist 7vk 75l 7vl
enliven 7vm wn
enmesh 7vn
enorm 7vo 7vp
enormous 7vq 7vr
enough 7vs 7vt by
enquir 1as 7vu
enrag 7vv 7vw
enrich 7vx 7vy 7vz 7w0
enrol 7w1 7w2 7w3 7w4
ensconc 7w5
ensembl 7w6 7w7
enshrin 7w8 7w9
ensu 7wa 7wb
ensur 1a9 1d7
entail 7wc 7wd 7we 7wf
entangl 7wg 7wh 7wi
enter 7wj 7wk 7wl 7wm 7w1 7wn
enterotoxem 7wo
enterpris 7sw 7wp 7wq
entertain 7wr 7ws 7wt tx
enthalp 7wu
enthral 7rm
enthron 7wv 7ww
enthusiasm 7wx 7wy 7wz
enthusiast 7x0 7x1
enthusiastic 7x2 7x3 7x4
entic 7x5
entir 7x6 7x7 7x8 7x9 oi pq
entiret 7xa
entit 7xb
entitl 7xc 7xd 7xe
entomb 34b
entr 7xf 7xg 7xh 7xi 21u 5yx 7xj 7xk 7xl
entrancew 7xg
entrant 7xm 7xn
entrench 7xo 7s8
entrepreneur 7xp
entrust 4kn 7xq
enumer 7xr 5d7
enunc 7xs 19j
env 7xt 7xu 7xv 7xw
envelop 7rs 7xx 7xy 7xz
enviab 7y0
envious 7y1
environ 7y2 7y3 7y4
environment 7y5 7y6
envis 7y7 7y8
envisag 7y9
enzym 7ya
enzymatic 7yb
eosinophilic 7yc
epaulet 7yd
ephemer 7ye 7yf
epic 7yg 7yh 7yi
epicent 7yj
epicur 7yk
epidemic 7yl 7ym
epidermis 7yn
epigram 7yo
epileptic 7yp 7yq
epiphan 7yr 7ys
epiphys 7yt
epiphysis 7yu 7yv
episod 7yw 7yx
epistemolog 7yy
epistolator 7yz
epitaph 7z0 7z1
epithet 7z2 7z3
epitom 7z4 7z5
epitomis 7z6
epoch 7z7 7z8
epox 7z9 7za
equal 7zb 7zc 7zd 7ze bw 7zf 7zg 7zh 7zi
equanim 3aa
equat 4mx 5be 7zj 7zg 7zk 7zl
equilibr 7zm 1p4
equilibrium 7zn 7zo
equip 7zp 7zq 7zr 7zs 7zt 173
equipotent 7zu
equit 7zv 7zw 7zx
equival 7zy 7zg
equivalent 7zz 800 801
equivoc ru 802
era 7z7 803
eradic wx 804
eras 805 806
erect 807 808 809 80a
ergotropic 80b
erod 80c 80d 80e
eros 80f 80g
erotic 80h 80i
err 80j 78k
errand 80k
erratic 80l 80m 80n
erroneous 80o
error 80p 80q 80r 80s 80t
ersatz 80u 80v
erudit 80w
erupt 22p 80x 80y 80z 810 811 812
erythroid 813
escal 814
escap 815 71e 816 817 818 819 81a 81b 7of 81c
escapad 81d fi
esch 81e 81f
eschew 81g
escort 81h 2jo 81i 81j
escritoir 81k
esoteric 81l
especial 81m 81n
espionag 81o
espous e6 4xc
ess 81p 81q 1bd 81r
essenc 3of 81s
essent 81t 81u 81v 81w
essential 1v6
establish 67n 81x 1uj 81y 81z 820 31z 821 822 56k 823 50p 824 825 826 d7
estat 94 827
esteem de 828 829 82a
ester 82b
esthetic h5 h6 h7
estim 82c 14j 135 82d 14e 39k
estrang nw ny nz 82e
estuar 82f
etceter 82g 82h
etch 82i 82j
etern 7sy 82k 82l 82m 82n
eternal 82o
ethanol 82p
ether 82q gp
ethic 82r 82s 82t 82u 82v 82w 82x
ethiop 82y 82z
ethnic 830 831 5q1
etho 832
etiquet 833
etymologic 834
eugenic 835
eulogis 836
euphor 837
euphoric 838
euras 839 83a
europ 83b 83c 83d 83e
europeanis 83f 83g
eutectic 83h
evacu 83i 83j 83k 83l
evad 71b 7oe
evalu 137 83m 83n 83o
evaluat 83p
evangelic 83q 83r
evangelist 83s 83t
evapor 83u 83v 83w 83x
evas 83y 83z
eve 840 841
even 842 843 844 845 846 847 848 849 84a 84b
evensong 84c 84d
event 84e 3it
eventu 84f 84g
eventual 84h
ever r7 84i 84j 84k 84l
everlast 84m 82k 84n
everlasting 82o
everyd 3js 84o
everywher 84p
evid 84q 84r 84s 1gb 84t 84u
evident 84v 11r 84w 11u
evil 84x 84y 84z 850 851
evildo 852
evoc 853 854
evok 855 17x
evolut 856 6go
evolutionar 857
evolv 858 6g5 6ga
exacerb jy jz 859 85a
exact 66w 43e 85b 7h 85c 85d
exagger to 85e 85f 85g 85h 85i
exalt 85j 85k 7ng
examin 85l 85m 85n ug 85o 85p 85q 81r
exampl 85r 85s 85t 85u
exasper jz 85v 85w 85x 85y 85z 860
excav 861 6l1
exceed 862 863 864
exceeding 5yg
excel 865 866 867
excellent 868 869
excels 86a
except 86b 685 86c 86d
exception 86e 86f
exceptional 86g
exces 86h 86i 86j 86k 86l
exchang 86m 86n 3o6 86o 86p 3rj 86q 3rm
excis 86r 86s 86t
excit 86u 86v 86w 86x 86y 86z 870 871 872 873 874 875
excitabil 876 877
excitator 878
exclaim 5ow 879 87a
exclam 87a 87b
exclud 86b 1sb 87c 87d
exclus 87e 3ns 87f 87g 87h
exclusiv pq 446
excommunic 87i 87j
excor 4tl 87k
excret 7ny 87l
excruc 87m
excurs 87n 87o
excursus 1an
excus no 87p 87q 111 87r 87s
execut 6a 87t 87u 87v 87w 87x 87y 87z 880
execution 881
exemplar 85s
exemplif 882 883
exempt 87s 884 885 886 887 888
exercis 889 88a 88b 7r0 88c 88d 88e 88f
exert 88e 88g 88h 7k6
exhal 88i 7ok
exhaust 88j 88k 88l 88m 88n 88o 88p 88q 88r 7tu 88s 88t
exhaustiv 88u
exhibit 6up 88v 67o 6us 88w 88x 88y
exhilar 88z 890
exhort 891 892
exhum 893
exigenc 7py 894
exil 6a7 895 896
exist 897 898 5cb 1xg 899 89a 89b
existent 899 89c 89d 89e
existentialist 89f 89g
exit 89h 89i 89j 89k
exodus 89l 89m
exoner 90
exorcis 89n
exotic nu 89o
exp 1ev
expand 89p 89q 89r 89s 89t 89u 7ve 89v
expans 15u 89w
expansiv 89x 89y 89z 8a0
expect yz 1kb 1at 8a1 8a2 8a3 8a4
expectanc z6 z7
expectant 8a5 8a6 8a7
expedient 8a8 8a9 8aa
expedit 8ab 8ac 8ad 8ae 87n 8af
expel 8ag 8ah
expend 8ai 7ab 8aj 8ak
expenditur 8al 8am
expens 8an 8ao 8ap 8aq 8ar
exper 8as 8at 8au 8av 8aw 8ax 8ay 8az 8b0 8b1 8b2 8b3
experienc 8b4
experient 8b5 89e
experiment 8b6 8b7 8b8 8az 8b1 8b9 8ba
experimental 8bb
experimentalism 8bc 8bd
expert 8be bv 8bf
expertis 8bg
expir 89i 8bh 5lw 8bi
explain 8bj 8bk 87r 8bl 6s
explanator 8bm
explet 5rb 8bn
explicit 8bo 8bp 8bq
explode 35h 6fq 8br 8bs 35c 8bt
exploit 7k7 8bu 8bv 6gk 8bw
explor 8bx 8by 8bz 8c0 8c1 8c2 8c3 fm
explorator 8c4
explos 8c5 8c6 8c7
explosiv 8c8 8c9
export 8ca 8cb 8cc 8cd
expos 8ce 2tb 7ss 8cf 6us 8cg 6qa 8ch 8ci
exposit 8cj 88y
expositor 8ck
exposur 8cl 8cm 8cn 8co
expound 6ll 8cp
expres 8cq 8cr 8cs 8ct 3fr 8cu 8cv 8cw 8cx 8bo 8cy 8cz 8d0 8d1 8d2 8d3 8d4 8d5 8d6
expressibl 8d7
expressionistic 8d8
expressionles 8d9
expressiv 8da 8db
expuls 7l6 8dc
expung 86s
expurg 8dd
exquisit 8de 8df
extant 8dg
extend 8dh 8di 2xq 8dj 8dk 8dl 8dm 5fq 8dn 8do 8dp 8dq 8dr 8ds 8dt 8du 8dv
extens 2cq 8dw
extensiv 8dx
extent 8dy 8dz
extenu 8e0
exter 8e1 8e2 8e3
extermin 8e4 804
extern 8e5 8e6 8e7 8e8 8e9
extinguish 8ea 8eb 8ec
extirp 8ed 804
extr 8ee 8ef 8eg 86j 8eh
extract 8ei 8ej 6wz 8ek 7nr 8el
extraleg 8em
extramarit 8en
extraneous 8eo 8ep 8eq
extraordinar 8er 8es 8et 8eu
extrapol 8ev 8ew 8ex 8ey 8ez
extraterrestr 8f0 8f1
extravagant 86l 8f2 8f3 8f4
extravaganz 8f5
extrem 8f6 8f7 8f8 8f9 8fa 8fb 5yg 8fc 8fd 8fe
extremum 8f7 8ff
extric 6s7
extrud 8fg
exuberant 7hc 86l
exud 8fh 8fi
exult 8fj 8fk
exultant 8fl 8fm
ey 8fn
eye 8fo 8fp 8fq 8fr 8fs
eyebal 8ft 8fr
eyebrow 2z5
eyelid 8fu
eyelik 8fv
eyepiec 8fw
eyeshadow 8fx
eyesight 8fy
eyestrain 8fz
fabl 8g0
fabric 4al 8g1
fabulous 8g2 8g3
fac 8g4 8g5 8g6 8cz 8g7 8g8 8g9 8ga 4w7 4w8 4w9 8gb 8gc 8gd 8ge 8gf 8gg
facad 8gh 8gi
facet 1az 8gj
facetious 8gk 8gl
facil 8gm eh
facilit p1 8gn
facilitator 8go
facsimil 8gp 8gq 8gr
fact 8gs 8gt 8gu 8gv 8gw 8gx 4p8 8gy jm 8gz 8h0 8h1
factor 8h2
factu 8h3 ak
facult 8h4 8h5
fad 6ou 8h6 8h7 8h8 8h9 2dj 8ha
fadeout 8hb 8hc
fail 2t5 26h 8hd 8he 8hf
failur 8hg 8hh 8hi 8hj 8hk
faint 8hl 8hm 8hn 6lz 8ho 8hp 8hq
fair 8hr 8hs 8ht 8hu 8hv 45v 8hw 8hx 8hy 8hz 3cb 8i0 8i1
fairw 8i2 8i3
fairyland 8i4 8i5
fairytal 8i6 8i7
faith 8i8 8i9 8ia 8ib 4x0 8ic 8id 49u
faithful 8ie
fak 8if 8ig 8ih 8ii 8ij 1vr
faker 8ig
falcon 8ik 8il
fall 8im 8in 8io 8ip 8iq 8ir 60z 1j9 8is 61h 8it 6bp 8iu 8iv 8iw 8ix 8iy 8iz 8j0 8j1 4ie 8j2 8j3 8j4 8j5 8j6 8j7 8j8 8j9 7a7 8ja 2zz
fallof 8jb
fallout 8jc 8jd
fallow 8je 8jf 8jg
fals 8jh 8ji 8jj 8jk 8jl
falsif 6xg 8ii
falt 8jm 8jn 8jo 8jp 8jq 8jr
fam 3n8 8js 8jt 8ju 8jv 8jw 8jx 3l7 8jy
familiar 8jz 1cj 8k0 8k1 8k2 8k3 8k4 8n 8k5
famous 8jt
fan 8k6 315 8k7 8k8 8k9 8ka
fanatic 8kb 8kc
fanaticism 8kd
fanc 8ke 8kf 8kg 8kh 7y7 8ki 8kj
fanfar 8kk 8kl
fantas 8km 8kn 8kh 8ko 8kp
fantasist 8kq
fantastic 8kr yx 8ks 8kt
fantod 8ku
far 8kv 8kw 8kx 8ky 8kz 8l0 8l1 8l2 8l3 8l4 8l5 8l6
faraw 8l7 8l8
farc 8l9 8la 8lb
farewel 8lc 8ld
farm 8le 8lf 8lg 8lh 8li l3 8lj l2
farmhous 8lk
farmland 8ll 8lm
farth 8ln 8lo 8lp 8lq
farthest 8lr 8ls 8lt
fascicul 8lu
fascin 8lv 8lw 8lx 3eu 7uu 7ro 8ly
fascinating 8lz
fascism 8m0
fascist 8m1 8m2
fash 8m3 8m4 8m5 8m6
fashion 8m7 8m8
fast 8m9 8ma 8mb 8mc 8md 8me 8mf 8mg
fastbal 8mh
fasten 8mi 8mj 8mk 8ml 376
fastidious 8mm 8mn
fat 8mo 8mp 8mq 8mr 8ms 6dt 6du 42c 6ds 8mt 8mu 8mv 8mw
fatal 8mx 8mt 8my
fath 8mz 8n0 8n1 8n2 8n3 8n4 21b
fathom 8n5 8n6 8n7 8n8
fatigu 8n9 8na 8nb 8nc 88p
fatten 8mq 8nd
faucet 8ne
fault 80p 8nf 630 2c6
fauteuil 8ng
favor 8nh 8ni 8nj 8nk 8nl 8nm 8nn 8no 8np 8nq 8nr
favorab 8ns
favorit 8nt 5w3 8nr 8nu
fawn 8nv 7d2 8nw 5g7
faz 7tr
fear 8nx 3f8 77m 8ny 8nz 8o0 1l3
fearful 8o1 8o2
fearles 8o3 1h5
feasibil 8o4
feasibl 8o5
feast 8o6 1rx 1ry 1rz
feat 7k7
feath 8o7 8o8 8o9 8oa 8ob 8oc
featur 8od 3sp 8oe 8of 2it 8og 8oh
featureles 8oi
feb 8oj
februar 8oj
fecund 8ok 8ol 8om 8on
feder 8oo 8op 8oq 8or 8os
federalis 8ot 8ou
fedor 8ov
fee 8ow 8ox 8oy
feebl 8hp 8oz 8p0 5yq
feed 8p1 8p2 7h1 8p3 8p4 8p5 8p6 8p7 8p8 8p9 7h2 8pa
feedback 8pb 8pc
feedlot 8pd
feel 8pe 8pf 8pg 8ph 8pi 8pj 8pk 8pl 8aw 8pm 8pn 8po 8pp 8pq 8pr er 8ps 8pt 8pu 22w 8pv
feign hi 8pw
feint 8px 8py
fel 2fr
felic 8pz 8q0
felicit 4wt
felin 8q1 8q2
fellow 2fr 1cj 4fb 8q3 4ms
felon 5kp 8q4
femal 8q5 8q6 8q7 8q8
feminin 8q9 8qa 8qb 8qc
fenc 8qd 8qe 8qf 8qg 8qh
fend 8qi 8qj
fer 8qk 8ql 8qm 8qn
ferment km 8qo 8qp 8qq 8qr
feroc 8qs
ferocious 8qt 8qu
ferromagnetic 8qv
fertil 8qw 8ol
fertilis 8qx 8qy
fertiliz 8qz
ferv 8r0 873
fervent 8r1 15o 8r2
fest 8r3
festiv 8r4 8r5 3n5
fet 8r4 8r6 3n2
fetch 8r7 2wq 2ww 8r8
fetid 8r9
feud 8ra
fever 8rb 8rc
feverish 8rd 8re 8rf
few 8rg 8rh
fewer 8ri
fiat 61b
fiber 8rj 8rk
fiberglas 8rl
fibrin 8rm
fibrocalcific 8rn
fibrosis 8ro
fict 8rp 8rq 8rr 8rs
fiction 8rt 8ru
fiddl 8rv 8rw 8rx
fidel 8ry 8rz
fidget 8s0 8s1
field 8s2 6q5 8s3 8s4 8s5 8s6 8s7 8s8 8s9 1ww 8sa 8sb 15y 8sc 8sd 8se 8sf 8sg 8sh
fieldhand 8si
fieldston 8sj
fiend 67k 67j
fiendish 8sk
fier 8sl 15o
fierc 8sm 8sn 8qt 8qu 8so 8qs
fift 8sp 8sq 8sr 8ss 8st
fifteen 8su 8sv
fifteenth 8sw 8sx
fifth 8sy 8sz 8t0
fiftieth 8t1 8t2
fig 8t3 8t4
fight 1ws 4hp 8t5 8t6 63h 8t7 3bb 8t8 238 3qv a9
figur 8t9 8ta 8tb v0 8t3 8tc 8td 8te 8tf 39j 39k 8tg 7y7 7wn 39n
figurat 8th 8ti
figurativ 8tj
figurin 8tk
fil 8tl 8tm 8tn 8to 8tp 3t2 8tq 8tr 8ts 8tt 8tu 8tv 8tw 8tx 8ty 8tz 8u0 8u1 8u2 8u3 8u4 8u5 8u6 8u7 8u8 8u9
filipino 8ua 8ub 8uc
fillip 2lx
film 8ud 8ue 41h 8uf 8ug 8uh 8ui 8uj
filt 8uk 8ul 8um 8un
filth 8uo 6od
fin 8up 8uq 8ur 8us 65p 8ut 8uu 8uv 8uw 8ux 8uy 8uz 8v0 8v1
final 8v2 8v3 4su 8v4 8v5 8v6 49i 8v7 84h 8v8
financ 8v9 8va 8vb 8vc 8vd 8ve
financial 8vf
find 6rc 2tz 8vg 6r6 8pi 1aa 8vh 6r8 8vi 6em 8vj 8vk 8vl 33c 8vm 6fa 8vn 8vo 8vp 81z 821 8vq
fing 8vr 8vs 8vt 8pk 8vu 8vv 8vw
fingernail 8vx
fingerprint 8vy 8vz 8w0 8w1
fingertip 8w2
finick 8w3
finish 4cm 49i 8w4 4og 8w5 8w6 3mu 8w7 8w8 8w9
finit 8wa 8wb
fir 8wc 8wd 8we 8r0 8wf 8wg 8wh 34v 8wi 8wj 6pz 17x 8wk 3bi 8wl
firearm 8wm
firecrack 8wn
firelight 8wo
firem 8wp 8wq
fireplac 8wr
firepow 8ws
firesid 8wt 8wu
firewal 8wv 8ww
firewood 8wx
firework 8wy
firm 8wz 8x0 8x1 8x2 8x3 8x4 8x5 8x6 8x7 8x8 8x9 8xa 8xb 8xc 8xd 8xe
first 8xf 8xg 8xh 21s 8xi 8xj 8xk 8xl 8xm 8xn 8xo 21t 8xp
firsthand 8xq 8xr
fisc 8vd
fish 8xs 8xt 8xu 8xv 8xw 8xx 8xy 8xz 8y0
fisherm 8xy
fishmong 8y1
fishwif 8y1
fist 8y2
fistfight 8y3 8y4
fit 8y5 8y6 8y7 8y8 8y9 7zq 8ya 8yb kw 5z 8yc 8yd 8ye 8yf d0 8yg 5zq
fitnes 8yh 8yi
fiv 8yj 8yk 8yl
fix 8ym 8yn 8yo 8yp 36a 8yq 6ff 8yr 8mj 57w 8ys 8yt 8yu 8yv 8yw 8yx 8yy
fixer 8yz 8z0
fixtur 8z1 8z2
fizzl 36k 8z3 8z4
flag 8z5 8z6 8z7 8z8 8z9
flail 8za 8zb 8zc
flair 5we 8zd
flak 7hd 8ze 8zf 8zg
flam 8wf 8zh 8zi
flamboyant 8zj
flank 8zk 8zl 8zm
flannel 8zn 8zo
flap 8zp 8zq 8zr 8zs 1zg 8zt
flar 8zu 8zv 8zw 8zx 8zy
flash 8zz 900 901 902 903 904 5w8 905 906 907 2s4 908 909
flashback 90a 90b
flashlight 90c
flask 90d 90e
flat 90f 90g 90h 6nt 90i 90j 90k 90l 90m 90n 90o 90p 90q 90r
flatten 90s 90t 90u
flatter 90v
flatus 90w
flaunt 90x 906
flautist 90y
flav 90z 8pg 910
flaw 630 911 912
flawles 913
flea 914
fleck 915 2ae 2fe 73h
fledgl 916 7xn 917 918
flee 919
fleet 91a 91b 8h7 5w9 91c 91d
flesh v0 91e 91f 91g 91h
flex 91i 91j 91k
flexibil 91l 91m
flexibl 91n 91o 7lh 91p
flick 91q 91r 91s 91t 91u 91v 91w 91x 91y 91z
flims 920 921 922
flinch 923 5kw
fling 924 925 926 927
flint 928 929 92a
flip 92b 92c 92d 92e 92f
flirt 92g 599 59a 92h
flit 92i 92j 5w9
float 92k 92l 2gw 92m 92n 92o 92p lx
floc 92q
floccul 92r 92s 92t
flock 92u 92v 92w 1w4 4bk 92x
flog 92y 3bl
flood 92z 930 931 932 66l 933 66n 934
floodhead 935
floor 936 937 1ug 938 939 93a 93b 93c
floorboard 93d 93e
flop 93f 93g 93h 93i 93j 93k
flor 93l 93m 93n 93o
florentin 93p 93q
florid 93r 93s 93t 93u
florist 93v 93w
flounc 93x 93y 93z
flound 940 941 942 943
flour 944 945 946
flourish 947 948 89p 949
flout 94a 94b
flow 94c 94d 5r5 94e 94f 94g 5eq 94h 94i 94j 2gd 2gh 94k 94l 94m gy
flowerb 94n
flu 94o
flub 2hw 94p
fluf 94q 94r 94s 94p 94t
fluid 94u 94v 94w 94x
fluoresc 94y 94z
fluorescein 950
fluorescent 951 952 953
fluorid 954
fluorin 955
fluoroborid 956
flur dw 957 958 959
flush 2gf 2gi 2ib 95a 95b 95c 95d 95e 95f 95g
flust 95h 95i 95j
flut 95k 95l 95m 95n 95o 91y 5w9
flux 95p 95q 95r 94h
fly 95s 815 95t 95u 95v 95w 95x 95y 95z 960 961 962 963 964 965 966 967 968 8ja 969 96a 96b 96c 96d
flyer 2xu 96e
flyw 96f
foam 96g 96h 96i 96j 96k
focal 96l 96m 96n
focus 96o 96p 3o0 96q 3oo 96r 96s 96t
foe 7th 7tg
fog 96u 96v 96w 212
foibl 96x 96y
foil 96z 970 1nx 971
fol 972 973
fold 4x0 5iy 974 975
foliag 976 977
folk 978 979 8jv 97a
folklor 97b
follicular 97c
follow 97d 97e 97f 97g 65 97h 97i e6 4mg 97j 97k 97l 97m 97n 97o 97p 97q 97r 3u2 97s 97t 97u 97v
fond 97w 97x ho 97y hm 97z
food 980 981
foodstuf 982 983
fool 984 40g 985 6w8 986 987
foolhard 988
foolish 989 98a 973 98b
foolproof 98c 98d
foot 98e 98f 98g 1ud 98h 98i 98j 98k 98l 1va 98m
footag 98n 98o
footbal 98p 98q
footbridg 98r
footloos 98s
footnot 98t 98u
footpath 98v
footprint 98w 98x
footstep 98y 98z 990
foppish 991
forag 992
forbid 6oq 993 994
forc 995 996 997 998 999 99a 99b 99c 99d 799 99e 99f 99g 4dj 99h 99i 99j 99k
forceles 99l
forearm 99m 99n
forebod 99o 99p 8mu
forecast 99q 39k 99r 1hl 99s
foreclos 99t 993
forefath 8n2 99u
forefing 99v
forego 99w 99x 99y
foreground 99z 9a0 9a1
forehead 2z4 9a2
foreign 9a3 9a4 9a5 nt nq 9a6
foreknow z0
foreknowledg 9a7
forem 2ns 9a8
foremost 8xk 8xj 8xn 9a9
forensic 9aa 9ab
forerun 9ac 9ad
fores z0 7y8 z3 9ae
foreshorten 2a 9af
foresight 9ag 9ah
forest 9ai 9aj 9ak
forestal z3 993
forev 82o 9al 50k
forfeit 9am 9an 9ao 4vs
forg 9ap 9aq 9ar 8ih 543 9as 9at
forget 9au 9av 9aw 9ax 9ay
forgetful 9az 9b0
forgo 99w 99x
forgotten 9b1
fork 9b2 9b3 9b4 9b5 9b6 9b7 2ro 9b8
form 9b9 9ba 4ve 9bb v0 9bc 9bd 9be 9bf 9bg 9bh 9bi 9bj 9bk 9bl 9bm 9bn 9bo 9bp 9bq 9br 9bs 9bt 50p 9bu 9bv 9bw 9bx 9by 9bz 9c0
formal 9c1 9c2
formalis 9c3 9c4
formalism 9c5 9c6
format 9c7 9c8 9c9
former 9ca
formid 9cb 9cc
formul 56e 8d3 9cd 9ce 9cf 19k 6g9 543 9cg 4s2 8d1 9ch
forsak 3
forswear 9ci
fort 9cj 9ck 9cl 9cm 9cn 9co 9cp 9cq 9cr 9cs 9ct 9cu
forth 9cv 1ks 9cw 9cx
forthright 9cy 2i1
forthwith 6nv
fortif 9cz 9d0 9d1 9d2 9d3 9cl
fortitud 9d4
fortres 9cj
fortun 9d5 9d6 9d7 3r4 9d8 9d9 42c
forward 9da 9db 9dc 9dd 9de 9df l9 la 9cw 9dg 9dh
fost 9di 9dj 9dk 9dl 9dm 9dn
foul 9do 51w 9dp 8r9 6si 9dq 9dr 9ds
found 1ud 9dt 9du 21n 9dv 9dw 9dx 5j5
foundr 9dy
fountain 9dz 9e0
fountainhead 9e1 9e2
four 9e3 9e4 9e5
fourfold 9e6 9e7 9e8
foursom 9e9 9e4
fourteen 9ea 9eb
fourteenth 9ec 9ed
fourth 9ee 9ef 9eg 9eh
fowl 9ei 29o 9ej 9ek
fox 9el 9em 215 9en
foyer 9eo
frac qk
fract 9ep 9eq 9er 6zl
fraction 9es 9et 9eu 9ev 9ew
fractur 2t0 9ex 9ey 9ez
frag 9f0 9f1 9f2
fragil 65k 9f3
fragment 9f4 9f5
fragmentar 9f6
fragr 2pj 17m
fragrant 9f7
frail 9f8 9f9 9fa 9fb
fram 9fc 9fd v0 9fe 9ff 5cw 2ne 9fg 9fh 9fi 9fj 9fk
frambes 9fl
framework 8g1 9fm
franc 9fn
franchis 9fo 9fp 9fq
frangipan 9fr
frank 9fs 9ft 9fu 9fv 2i1 9fw 3c3
frantic 9fx 86y 9fy
fratern 2z2 9fz
fraternis 9g0 9g1
fraud 9g2 9g3 8ig
fray 9g4
fre 9g5 9g6 6s4 6td 9g7 9g8 9g9 6q2 884 9ga 9gb 9gc 9gd 4p6 9ge 9gf
freak 9gg 9gh 9gi
freckl 9gj 9gk 9gl
freedom 9gm 888
freehand 9gn
freem 9go
freew 9gp
freewheel 9gq 3gy 9gr
freez 9gs
freeze 9gt 9gs 9gu 9gv 9gw 9gx 9gy 9gz 9h0 9h1
freight 9h2 3hd 9h3 9h4 9h5
french 9h6 9h7 9h8 9h9 9ha 9hb
frenchm 9hc
frenz 9fx 9hd 9he 5ih
frequenc 9hf 9hg 9hh
frequent 9hi 9hj 9hk 9hl 9hm
fresh 9hn 9ho 9hp 2qw 9hq 9hr 9hs 9ht 9hu
freshm 9hv 7xn 9hw
fret 9hx 9hy 9hz 9i0
freud 9i1 9i2 9i3
friabl 9i4
frict 9i5 44n
frid 9i6
friend 9i7 8o op 9i8 9i9 9ia 9ib
friendl 9ic 9id
friez 9ie 9if
fright 8nx 9ig 9ih 9ii
frighten 9ig 9ij 9ik 9il 1l3
frigid 15l 9im
fring 9in 9io 9ip 9iq 9ir 9is
frivolous 9it
frizzl 9iu 9iv
frog 9iw 9ix 9iy
frogmarch 9iz 9j0
frolic 9j1 3mp
front 9j2 9j3 9j4 1wx 9j5 9j6 8gc 9j7 9j8 9j9 9ja 9jb 9jc 9jd
frontag 9je 9jf
frost 9gt 9jg 9jh 9ji
frostbit 9jj
frostbitten 9jk
froth 96g 96i 9jl
frown 9jm 9jn
frowning 9jo
frowzl 6sp
fruit 9jp 9jq 9jr 9js 9jt 9ju
fruitful 9jv 8om
fruitles 9jw
frustr 5ni 1nx 6ox 9jx 9jy 9jz 62v
fry 9k0 9k1 9k2 9k3 9k4
fuel 9k5 9k6 9k7 9k8
fugal 9k9
fugit 9ka 9kb 91d
ful 9kc 9kd 9ke 9kf 9kg 9kh 9ki 9kj 9kk 7x8 9kl 9km 9kn tg
fulfil 8u2 6a 9ko 9kp 9kq
fullback 9kr 9ks 9kt
fulmin 9ku 9kv 9kw
fum 9kx 9ky 9kz 88k
fumbl 9l0 9l1 9l2 2hx 9l3
fun 9l4 9l5 9l6 9l7 4j6 9l8 5qs
funct 9l9 9la 9lb 9lc 9ld 9le 9lf 9lg
function 9lh 9li
fund 9lj 9lk 9ll 9lm 9ln
fundament 9lo 9lp 9lq 3gq 9lr 9ls
fundamental 1v6
fundamentalist 9lt 9lu 9lv 9lw
funer 9lx
fung 9ly
funnel 9lz 9m0 9m1
fur 9m2 9m3 9m4 8qs 9m5 5ih
furious 7vw wa 8qt 9m6 9m7
furl 9m8
furlong 9m9
furlough 9ma 9mb 9mc
furnac 9md
furnish 9me 9mf 7zt
furnitur 9mg
furor 9mh 5ig
furrow 9mi 5ix 9mj 5j0
furt 9mk 9ml
furth f1 9dj 8ln 8lo 9mm 8lq
furthermor 9mn
furtiv 9mo
fus 9mp 9mq 4c3 9mr 2o5 8zq 9i0 9ms 9mt 35x 5mh
fusiform 9mu
fusion 9mv 4c6
futil 9jw 9mw 9mx
futur 9my 9mz 9n0 9n1 9n2
fuz 58w 9n3 9n4 2dn
gabardin 9n5 9n6
gabbl 9n7 2ba
gabl 9n8 9n9
gadf 9na 5ru
gadget 54y
gadgetr 9nb
gaelic 9nc 3ni
gag 9nd 9ne 3yh 9nf 9ng 72z 9nh
gagwrit 9ni
gai 9nj
gaiet 9nk 9nl
gain tl 9nm 9nn be 9no 9np ey 9nq 7fi 9nr 24l 6be 9ns
gait 9nt 9nu
gal 9nv 9nw x9
galax 9nx 9ny
gallant 9nz 1zo 9o0 5wh
gallantr 9o1 3xt
gallblad 9o2
gallon 9nv 9o3
gallop 9o4 9o5 9o6
gallow 9o7
gallus 9o8 9o9
galvanic 9oa 9ob
galvanism 9oc 9od
gam 9oe 9of 9og 9oh 9nh 9oi 5l0 9oj 9ok
gambl 9ol 9om 9on fk 9oo 9op 9oq
gamecock 9or 9os
gamin 9ot
gamut 9ou 9ov
gang 5kd 9ow 33e 9ox
gangst 9oy
gap 5go 9oz 9p0 2so 9p1 9p2 9p3 9p4 j9
garag 9p5 9p6 9p7
garb 1gg 4am 1gi
garbag 9p8 9p9
garbl 4wf
garden 9pa 9pb 9pc 9pd 9pe 9pf 9pg 9ph
garland 9pi 9pj 9pk
garment 9pl 4am
garn 9pm 9pn 7fj
garrison 9ck 9po 9pp
gas 4v 9pq 9pr 9ps 9pt 2ig 9pu 9pv 9pw
gaseous 9px
gash 5sa 9py 9pz
gasolin 9pt
gasp 9q0 9q1
gastrocnemius 9q2
gastrointestin 9q3
gat 9q4 9q5 9q6 9q7
gatepost 9q8
gatew 9q9
gath 9qa 9qb 7c 9qc 4fd 9qd 1bp 1br 1bt
gauch 9qe
gaud 9qf 909 2s4
gaug 9ng 9qg 14e 9qh
gaunt 38b
gauntlet 9qi
gaus 9qj 9qk
gavot 9ql 9qm
gawk 497 9p3
gay 9qn 3vc 9qo 9qp 9qq 8r3 9qr 2f7
gaz 9qs 9qt
gear 9qu 9qv 9qw
gearset 9qx
gee 9qy 9qz 9r0
gegenschein 9r1
geld 9r2
gem 9r3 9r4
gen 9r5 so 9r6
gend 9r7 9r8
gener 9r9 9ra 9rb 9rc 9rd 9re 21b 9rf 9rg 9rh 9ri 527 9rj
general 2xh 9rk 9rl
generalis 9rm 9rn 3s 9ro 8ex 9rp
generalist 9rq
generat 9rr 9rs
generos 9rt 9ru
generous 9rv 9rw 9rx 9ry
genesis 9rz 9s0
genetic 9s1 9s2
geneticist 9s3
genius 9s4 2r8 7w
genr 9s5 9s6
gent 9s7 9s8 9s9 9sa
gentil 9sb 9sc 9sd
gentl 12b 9se 9sf 16n 9sg 9sh
gentlem 9si 9sj
gentleman 9sk
gentr 16m
genuin 9sl 9sm aj 9sn 9so
genus 9sp 9sq
geochemistr 9sr
geograph 9ss
geographic 9st 9su 9sv
geolog 9sw
geologic 9sx
geologist 9sy
geometr 9sz
geometric 9t0 9t1
georg 9t2 9t3 9t4 9t5 9t6 9t7
germ 9t8 9t9
german 9ta 9tb 9tc 9td
germanium 9te
germin 9tf 9tg 9th 6ga
gerund 9ti
gesticul 9tj 9tk
gestur 9tl 9tm 9tn 9tj
get 9to 54e 8u 1zy 9tp 9tq 8vg 9tr 3km 3m0 9ts lu 8yr 18k 2wq 3f0 3kr 18o 8ax 8w 9tt
geys 9tu 9tv
ghan 9tw
ghast 9tx 3tt
ghetto 9ty 9tz
ghost 9u0 9u1 9u2 9u3 9u4
ghostlik 9u4
ghoul 9u5 9u6
giant 9u7 9u8 9u9 9ua
gibbet 9ub 9uc 9ud
gibelik 6b8
gid 9ue 9uf
gift 9ug 7t5 9uh 9ui 7r2
gig 9uj 9uk
gigantic 9ul
giggl 9um 9un
gild 4bd 9uo 9up 9uq
gilt 9ur 9up
ginger 9us 9ut
gingham 9uu
ginkgo 9uv
ginmil 1s8
gird 171 9uw
girl 9ux 9uy 9uz 9v0 5wr
girlfriend 9uy 9v1
girlish 9v2 9v3
give 9v4 9v5 6ha 9v6 9v7 9v8 4km 8p3 9rh 820 9v9 9va 9vb 4f5 9vc 9ui 9vd 9ve ib 9vf 9vg 55a 9vh 9vi 9vj 9vk 11i 9vl 9vm 9vn 14n 9ug 9vo 9vp
giveaw 9vq 9vr
given 9vs
giver 72o 9vt
glac 9vu
glad 9vv 9vw 9vx 9vy
gladiat 9vz 9w0
glam 9w1
glamorous 9w2
glanc 9w3 9w4 9w5
gland 9w6 9w7
glar 9w8 2wc 9w9 9wa 2dd 9wb
glas 9wc 9wd 9we 9wf 9wg 9wh 9wi 9wj 9wk
glassles 9wl
glaucom 9wm
glaz 9wn 9wo 9wp 9wq 9wr 9wj
gle 9ws 9wt 9wu
gleam 9wv 9ww 9wx 9wy 9wz 9x0
glean 9x1
glib 9x2 9x3
glid 9x4 9x5 9x6 9x7
glim 9x8 9ww 9wy
glimps 9w3 9x9 9xa
glint 9xb 91x 9wz 9w5 9xc
glisten 9xd 9wz 9xe
glit 9xd 9xf 9wz 9xc
gloat 9wt 5mv 9xg
glob 9xh 9xi 7fu 1ox
globulin 9xj
glom 58x 9xk
glomerular 9xl
gloom 9xm 9xn 9xo 9xp 2hc
glor 9xq 9xr 9xs
glorif 3ck 9xt 85j
glorious 9xu 2wg 9xv 9xw
glossar 9xx
glottochronolog 9xy
glottochronologic 9xz
glov 9y0 9y1 9y2
glow 9y3 9y4 9y5 9y6 9y7 9y8 9y9 351 9w8 9jn 9w9 9ya 9yb 9yc
glu 9yd 9ye 9yf 9yg
glum 9yh 9ya
glut 9yi 9yj 9yk
glutton 9yl 9ym
glycerin 9yn
glycerol 9yn
glycerolis 9yo
gnash 9yp
gnaw 80d 9yq
gnom 9yr 7e7
gnp 9ys
go 69k 89i 9yt 5zg 9yu 37h
goad 9yv 9yw 9yx 9yy
goal 7sh 6dq
goat 9yz 9z0
gobbl 9z1 9z2 9z3
god 9z4 650
goddam 9z5 2c8
goddamn 9z5 5ul 2c8
goddes 9z6
godforsaken 9z7
godles 9z8
godlik 6zy 9z9
goitr 9za
goitrogen 9zb
gold ro 9zc 9zd 9up 9ze
golden 9up 9zf 9ze
goldsmith 9zg 9zh
golf 9zi 9zj 9zk 9zl
goner 9zm
good 9zn 9zo 9zp 9zq 9zr 9zs 9zt 24e 9ki 5yd 9zu 9zv 9zw 7jq 9zx 9zy 9zz bv a00
goof a01 31j 2hy
goos a02 a01 a03 a04
gop a05
gor a06 a07 a08 a09 2g8 a0a
gorg a0b a0c 9yj
gorgeous a0d
gospel a0e a0f 83s
gossam a0g a0h a0i a0j
gossip a0k a0l a0m 3ub
goug a0n a0o a0p a0q a0r
gourd a0s a0t
gourmet 7yk
gout a0u
gover a0v
govern a0w a0x a0y a0z a10 a11 a12 1i6 a13 a14
gown a15 a16 a17 a18
grab a19 a1a 3ko a1b a1c
grac a1d a1e a1f a1g eb ec a1h 7n0
graceful a1i a1j
gracious a1k a1l a1j
grad a1m 44k a1n a1o a1p a1q a1r a1s
gradient a1t a1u
gradu a1v a1w a1x a1y a1z a20 a21 a22 a23 a24
gradual a25
grain a26 a27 a28 a29 a2a
gram a2b a2c
grammar a2d
grammatic a2e a2f a2g
gran a2h a2i
granar 9pm
grand a2j a2k a2l 1ho a2m
grandchild a2n
grandeur 2wd a2o
grandfath a2p
grandios a2q a2r
grandm a2h
grandmoth a2h
grandparent a2s
granit a2t a2u
grant a2v a2w a2x 4ra 6i pe 1kq 9vj 9vn
granul a2y
granular a2z a30
granulocytic a31
grap a32 a33
grapevin a34 a33
graph a35 3tv a36 a37
graphic a38 a39 a3a a3b a3c a3d
graphit a3e
grappl a3f 43v a3g 52j a3h a3i
gras a3j a3k a3l a3m
grasp 13g a3n 13m a3o a3p a3q a3r
grassfir a3s
grasshop a3t a3u
grassroot a3v a3w
grat a3x a3y a3z a40 a41 a42 a43 a44
gratif a45 a46 a47 a48 a49
gratifying a4a
gratitud a4b
gratuitous a4c 4p6 a4d
grav a4e a4f 7uo a4g 5vc a4h a4i 1nn a4j a4k
gravel a4l a4m x3
graveston a4n
graveyard 3no
gravid 8a6
gravitation a4o
gray a4p a4q a4r a4s a4t a4u a4v a4w a4x
graybeard a4y
graz a4z a50 a51 a52
greas 6o7 a53 a54 a55 a56
great a57 32g a58 a59 a5a a5b a5c a5d a5e
greatco a5f
greatest a5g
grec a5h a5i
greece a5j a5k a5l a5m a5i
greed 1jh a5n a5o a3r a5p
green a5q 4ky a5r a5s a5t a5u a5v a5w a5x
greenhous a5y a5z
greenland a60
greenroom a61
greet a62 a63 a64 a65 a66
gregarious a67 a68
grenad a69
grey a6a a6b a4t a4u a4v a4w
grief a6c a6d
griev a6e a6f a6g a6h a6i
grievous 5vc a6j
gril a6k a6l a6m a6n a6o a6p
grim 9tx a6q a6r a6s a6t 6mp
grimac a6u a6v
grin a6w a6x
grind a6y a6z a70 a71 5o8 a72 a73 a74 a75
grip 44q 1o2 a76 a77 a3g 8lv a78 20p
gristmil a79
grit 9oi a30
grizzl a7a
groan a7b a7c
groc a7d
grocer a7e 982
grog 5xa
groin a7f a7g a7h
groom a7i 2v7 a7j a7k a7l
groov a7m a7n 9mj a7o a7p
grop a7q 9l1 a7r
gros a7s a7t a7u a7v a7w a7x a7y
grotesqu a7z yx a80 a81
ground 1mr a82 a83 7fv 1va 7fw a84 a85 a86 ve a87 a88 84q 3ly a89
groundles a8a
groundwork 1ud 1uf
group a8b a8c a8d a8e a8f
grov a8g a8h
grovel 5g7
grow 8u a8i a8j a8k a8l a8m 6g7 a8n 16j a8o 6gn a8p a8q el 7px a8r a8s a8t
growl a8u a8v a8w
grownup ek el
grub a8x 40a a8y 335
grudg a6g a8z a90
grudging a91
gruesom 9tx
gruf a92 a93
grumbl a94 a95 a96 a97 a8v a98
grunt a99 a9a a9b
guam a9c
guarant a9d a9e a9f a9g a9h 1d7
guard a9i a9j a9k a9l a9m 63g a9n 63i
guatemal a9o a9p a9q
gubernator a9r
guerril a9s
gues a9t 4x9 a9u 14e a9v a9w
guest a9x a9y
guid 6nn a9z 5d1 aa0 aa1 aa2 aa3 4ud aa4 aa5
guidepost aa6 aa7
guilt aa8 aa9 aaa aab aac
guitar aad
gul aae 40g 7dd 986 aaf
gulf 6qi aag
gullibl aah aai
gulp 76s aaj aak aal aam
gum aan aao aap aaq aar aas
gun aat 19v aau 19y
gunfir aav
gunman aaw aax
gunpl aay
gunpowd aaz
gunshot aav
gunsling aaw
guru ab0 ab1
gush ab2 ab3 ab4 ab5
gust ab6
gusto ab7
gut ab8 ab9 aba abb 1mo abc abd abe abf
guttur abg abh abi
guy abj 3jy abk abl
guzzl abm
gym abn
gymnast abo
gymnastic abp 96 abq
gynecologist abr
gyrat 4e9 abs abt abu
haberdasher abv abw
habit abx aby abz ac0 ac1 ac2
habitu 5s9
habitual ac3
hack ac4 ac5 ac6 ac7 ac8 ac9
hackn aca
hackwork acb
haggard acc 38b 3hc acd
haggl ace acf
haiku acg
hail ach aci acj ack 5u 4ii
hair acl acm acn aco
haircut acp acq
hairdo acr
hairles acs
hal act acu 736 9eo acv
half acw acx acy acz ad0
halfback ad1 ad2
halftim ad3
halfw ad4 3or ad5
hallelujah ad6
hallmark ad7 ad8
hallow ad9
halloween ada
hallucin adb adc
hallw acu
halo add ade
halogen adf
halt adg adh 18i adi adj 2fn 5l0 adk adl 5ho adm
halting adn
ham ado adp adq adr ads adt 9ar adu
hamlet 5mo adv
hamp adw 2lk 5ho adx
hand ady adz ae0 ae1 ae2 ae3 ae4 ae5 ae6 9vf ae7 ae8 ae9 aea aeb aec aed
handbag 1o3
handclasp aee
handicap aef 6oe 6of aeg 6oh 6oi
handiwork aeh
handkerchief aei
handl a76 5ff aej aek 3fc ael aem aen aeo aep
handlebar aeq
handles aer aes
handmad aet
handshak aee
handsom aeu 9vp
handspik aev
handstand aew
handwoven aex
handwrit aey ae2
handwritten aez
handym af0
hang af1 af2 af3 af4 af5 af6 48j af7 1fq af8 af9
hangout afa
hangov afb afc
hank afd
hanukkah afe
hap aff 2f7 afg 8q0 afh afi
haphazard 14u afj
haples afk
happen afl afm 20z afn afo
har afp afq afr afs 259
harangu aft afu
haras x7
harb afv afw afx afy afz ag0
hard ag1 ag2 6kh ag3 ag4 ag5 8xb ag6 ag7 15r 1si 1sj ag8 fv ag9 aga agb agc
hardbak agd
harden age agf agg agh
hardtack agi agj
hardwar agk agl
hardwork agm
harem agn
harlem ago
harm 5uc 5ud agp agq
harmles agr ags
harmon agt agu 4t5
harmonic agv agw agx agy
harmonious agz ah0
harnes ah1 ah2 ah3 ah4
harp ah5 ah6 ah7 ah8
harrow ah9 6t8
harsh aha ahb ahc ahd ahe ahf
harshen ahg
harvard ahh ahi
harvest ahj 5m8 ahk 9x1
hasp ahl ahm
hast ahn aho ahp ahq ahr ahs
hasten aht ahu ahv 8ab
hat ahw ahx ahy ahz ai0 6fp 6dg ai1 ai2
hatch ai3 ai4 ai5 ai6
hatchw ai7
hateful ai8
hater ai9
hatles aia
hatr ai0
haught aib 6ry
haul aic 3kh aid 3hy
haunch aie aif
haunt afa 9u2 aig aih aii aij aik
have ail 1yh aim ain 9tq aio 3m0 519 aip 9v9 8ax aiq air 9tt ais ait 55 aiu 8of aiv
haven aiw afw
haversack aix
havoc aiy
haw aiz aj0 aj1 aj2 aj3
hawk aj4 aj5 aj6 aj7 aj8 aj9
hay aja ajb
hayfield ajc
haystack ajd
haz 96u aje ajf ajg ajh 2dn
hazard 3r4 aji a9w fj
hazel ajj ajk ajl
head ajm ajn 2r7 ajo ajp ajq 9e2 3wh ajr ajs aa4 ajt aju ajv ajw ajx ajy ajz 1yr
headach 4s4 ak0
headgear ak1 ak2
headland ak3
headles ak4 ak5
headlight ak6
headlin ak7 ak8 ak9 aka
headlong akb akc akd ahr
headmast ake
headquart akf akg akh
headsm aki
headstand akj
headstrong akk
heal akl akm akn ako akp
health akq akr aks akt aku akv akw akx
heap jp 1w4 aky akz
hear 6r7 al0 al1 al2 al3 al4 al5 al6 al7 al8
heard al9
heart ala alb alc ald 3of 3ok ale alf alg alh
heartb 1z6 ali
hearten alj
hearth 8wt 8wr
heat alk all alm aln alo alp alq alr als 8mh alt alu alv
heav alw alx 9q1 aly alz am0 am1 am2 am3 am4 am5 am6 am7 am8 am9 ama amb amc amd ame amf amg amh ami amj amk 91h
heaven aml amm 3nc 3nd amn
hebephrenic amo
hebraic amp amq
hebrew amr ams amp amq
hectic 8re
hedg amt amu 71b amv
hedonism amw amx
heed amy amz
heedles an0 an1
heel an2 an3 an4 an5
heft an6 alz an7 an8 an9
hegel ana anb anc
height and ane qv 7ne anf
heighten 7uw ang anh
heir ani anj
heist ank anl anm
hel 2d9 ann 6gw
helium ano
hellenic a5l anp a5i
hello anq
helm anr ans ant
help le lf 1jb 1ch lh anu li 8gn anv anw anx
helpful any
helples anz ao0 ao1 ao2 ao3 ao4
hem ao5 ao6 ao7 ao8
hemispher ao9 aoa
hemoglobin aob
hemolytic aoc
hemorrhag aod 2dt
hemorrhoid aoe
hemosiderin aof
hen aog aoh
henc aoi aoj
henceforth aok
henpeck 729
hepatitis aol
her aom aon aoo aop aoq aor aos
herald 9ac aot xb 5u
heraldic aou aov
herb aow aox
hercul aoy aoz
herd ap0 ap1 ap2 5n1
hereabout ap3
hereaft 9mz ap4 ap5 ap6
hereb ap7
hered ap8 ap9
herein apa
hereinaft ap5
heretic apb apc
heretofor apd
heritag ape apf
hermeneutic apg
hermetic aph
hero api apj 3qv
heroic apk apl apm a2l 7yi apn
heroin apo app
heroism 9o1
herpetologist apq
herringbon apr aps
hesit apt apu apv 8jm apw apx
hesitanc apw apy
hesitant apz
heterogeneous aq0 aq1
heterozygous aq2
hex 5rc aq3 aq4
hexamet aq5
heyd 2gi
hibach aq6 aq7
hibern aq8 aq9
hide 4r5 aqa aqb 8j9 4r3 aqc aqd aqe
hideaw aqf aqg
hideous aqh aqi aqj
hideout aqg
hierarch aqk aql
high aqm aqn aqo aqp aqq aqr aqs aqt aqu aqv aqw 8fc aqx aqy aqz
highlight ar0 ar1 ar2 9a1
highroad ar3
highschool ar4
highw ar5
highwaym ar6
hijack ar7 4ji ar8 ar6 ar9
hik ara 2mo arb 2mq
hil arc ard are
hilar arf 9ws
hilarious arg arh
hillbil 36c
hillock ari
hillsid arj
hilt ark
hilum arl arm
hind adx 2fm arn 1mj
hing aro arp arq
hint 2u9 4b7 arr
hip ars art aru arv
hiplin arw arx
hir ary arz 7qu 3u1 as0 as1
his 2lz 8z3 as2 as3
histolog as4
histor as5 as6 as7 6q as8 as9
historic asa asb asc asd ase
histrionic asf asg
hit ash asi asj ask asl asm asn aso asp asq 9nq asr ass 1vx ast
hitch 18i asu 3kp asv asw
hith aop
hitherto apd
hitl asx
hitles asy asz
hiv at0 at1 at2 at3
hoars a92 at4
hob at5 at6
hobbl at7 at8 asv at9
hock ata atb atc atd
hodgepodg ate atf
hoe atg ath
hog ati atj atk
hoist atl atm atn
hokan ato atp
hol atq atr ats att atu atv atw 23c atx 20p 395 aty
hold atz 44q au0 13g 626 au1 au2 au3 28s 63g au4 au5 3fu au6 9v9 afx aiq au7 au8 2m9 au9 aua aub 60 auc 1yn aud aue auf aug auh
holdup anl 654
holid aui auj auk
holland aul
hollow att atx aum aun auo aup 7ra auq aur aus
hollyhock aut auu
hollywood auv auw aux auy
holm auz av0
holocaust av1 av2
holst av3 av4
holyston av5 av6
hom 1i av7 av8 av9 ava avb avc avd ave avf avg avh avi avj avk
homebound avl avm
homefolk avn
homegrown avo
homeland avp
homemad avq
homer avr avs avt
homeric avu
homestead avv
hometown avw
homeward avx avy
homicid avz aw0
homogen aw1 aw2 aw3
homogeneous aw4 aw5
homogenis aw6 aw7
homosexu 9qn aw8
homozygous aw9
hon awa 23j awb awc
honest awd awe 69p 3c3 awf awg awh
honeyb awi
honeymoon awj awk awl
honeysuckl awm awn
honkytonk 6yt
honolulu awo
honor awp 1kn awq awr aws awt awd awu
honorab awv aww
hood awx awy awz
hoof ax0 ax1 ax2 98k
hook ax3 ax4 ax5 ax6 5lz ax7 ax8 ax9
hookup 1bs axa
hookworm axb axc
hoop axd axe axf
hoot axg 2lz axh axi
hop axj axk axl axm axn axo axp axq axr axs axt 6cu 1b5 axu axv axw axx
hopeful axy axz
hopeles ay0 ay1 ay2 ay3
hopscotch ay4
hor ay5 ay6 ay7
hord ay8 ay9
horizon aya ayb
horizont ayc ayd
hormon aye
horn ayf ayg ayh ayi ayj ayk ayl
hornpip aym ayn
horoscop ayo ayp
horrib 1l4
horribl 9ih
horrid ayq aqh
horrif ayr 9ih
horrifying ays
hors ayt ayu ayv
horseback ayw ayx lc
horselaugh ayy
horsem ayz az0
horseman az1
hospit az2 az3 az4 az5
hospital az6
host az7 ay8 az8 az9 aza azb azc
hostelr azd
hostes aze azf azg
hostil azh azi azj azk azl
hot azm azn azo azp azq azr azs
hotel azt
hotelm azu
hotnes alk azv
hotshot 7w
hound azw azx azy
hour azz b00 b01 b02 b03
hous b04 b05 b06 8wz b07 b08 b09 b0a b0b b0c b0d
housebreak b0e b0f b0g
household 8jw b0h
housekeep b0i
housewif b0j
housework b0i
houston b0k b0l
hover b0m b0n b0o b0p
howev b0q b0r b0s b0t
howl b0u b0v b0w b0x 8kr
hub b0y b0z
hubbub b10
hubris b11
huckst b12 b13 aj7 acf
huddl b14 b15 5g8 b16 b17
hudson b18 b19
hue b1a b1b b1c
hug b1d b1e 2o0 b1f b1g
hulk b1h b1i b1j
hum b1k b1l b1m 37e b1n b1o
human b1p b1q b1r b1s b1t b1u b1v b1w b1x
humanis b1y
humanism b1z b20
humanist b21 b22 b23 b24
humanistic b23 b24
humanitar b25 b22 b26 b27
humb b28 b29
humbl 3pz b2a b2b b2c
humid b2d
humil 3pz b2e 3py b2f b2g b2h
humor b2i b2j b2k b2l b2m
humorist b2n
humorous b2o
hun b2p b2q
hunch b2r b2s b2t
hundr 3ov b2u
hung b2v b2w 5i8 b2x
hungar b2y b2z b30 b31
hungr b32 b33
hunt b34 b35 b36 azy b37 b38 b39 b3a b3b b3c
hur b3d ahq ahn aho ahp aht b3e b3f b3g b3h
hurdl b3i b3j b3k
hurl b3l 3je b3m b3n
hurrican b3o
hurt 6xq agp b3p b3q 2zj we 85 b3r b3s
hurtl b3m b3t
husband b3u 7i5
husbandr l3
hush b3v b3w b3x
husk b3y a92 20q
hustl dw b3z 36n b40
hut b41 b42
hutment b43
hyacinth b44 b45
hyalin b46 b47
hyalinis b48
hydrid b49
hydrocarbon b4a
hydrochlorid b4b
hydrogen b4c
hydrophilic b4d
hydrophobic b4e b4f
hydrous b4g
hydroxid b4h b4i
hydroxymethyl b4j
hymn b4k b4l b4m
hyperbolic b4n b4o b4p
hypercellular b4q
hyperem b4r
hyperemic b4s
hyperfin b4t
hyperplas b4u
hypertroph b4v b4w b4x
hyperveloc b4y
hypnotis b4z
hypoact b50
hypoadrenocorticism b51
hypocellular b52
hypocris b53 b54
hypocrit b55
hypophys b56
hypophysectomis b57
hypothalamic b58 b59
hypothalamus b5a
hypothesis b5b b5c 4xa
hypothetic b5d b5e
hypothyroidism b5f
hyster b5g 5ih
hysteric b5h b5i b5j
icbm b5k
ice b5l b5m b5n 9jh
icebox b5o
iceland b5p b5q
icelandic b5r b5s
icicl b5t
icy 15l 9h0 b5u
idea b5v b5w 14j b5x
ideal b5y b5z b60 b61 b62
idealis b63 b64 b65
idealist 77t
ident b66 b67 b68 b69
identic b6a b6b
identif b6c b6d b6e b6f b6g 6by b6h b6i b6j b6k
ideolog b6l b6m
ideologist b6n
idiom b6o 6ia b6p
idiomatic b6q
idiosyncras 96y
idiosyncratic b6r
idiot b6s
idiotic 3z b6t b6u
idl b6v b6w b6x b6y b6z a8a b70 b71 b72
idler b73
idol b74 b75
idolis b76 b77
idyllic b78 b79
ignit b7a b7b 810
ignor b7c b7d 6qu 6vm b7e
ignoramus b7f
ignorant b7g b7h
ileum b7i
iliad b7j
ilk b7k
ill lm b7l 1nm b7m b7n b7o
illeg b7p
illegitim 1vq b7q b7r
illegitimac b7s b7t
illicit b7u b7r
illinois b7v b7w
illiter b7x b7y b7g
illnes b7z
illumin b80 46f b81 b82 b83
illus b84 8kh b85
illusionar b86
illusor b87
illustr 882 b88 b89 b8a 85r b8b b8c
illustrat b8d 67y b8e
illustrious b8f 8jt
imag b8g b8h b8i 7z4 b8j 7y7 b8k b8l b8m
imager b8m
imagin b8n b8m b8o a9u 7y9
imaginar b8p 8kf
imaginat b8q
imaginativ b8r
imb 7ov
imbal 1dy b8s
imbecil b6s b8t
imbib b8u 36
imit 596 b8v b8w b8x b8y 8ij
imitat b8z b90
immacul b91 b92
immater b93 b94
immatur b95 b96
immed b97 52y b98 b99 6nv b9a
immediac b9b b9c b9d
immens b1f b9e a5e
immers 35 b9f
immigr b9g b9h
immigrant b9i
immin b9j
imminent b9k
immobil b9l b9m
immor b9n b9o
immort 650 b9p b9q
immortal b9r b9s
immun b9t b9u
immunoelectrophoresis b9v
imp b9w b9x 4y5 b9y 7wf
impact b9z ba0 ba1 hh ba2 ba3
impair ba4 ba5 ba6 i8 5ud 6f6
impal ba7 ba8
impart 9vh ba ba9 baa
impas bab bac 5xs 15o
impat bad bae
impatient baf bag bah
impec bai baj
impeccab bak
imped bal arn
impel bam 99f 79k
impend b9k
imper ban bao bap baq
imperat bar bas bat bau
imperceptib bav
imperfect baw bax 9fb bay
imperialism baz bb0
imperil 7st
imperson bb1 bb2 bb3 bb4
impervious bb5
impetuous bb6 bb7
impetus bb8 78h
imping 7s7 7s8 51r
impious bb9 bba
impl bbb bbc 11k bbd
implac bbe
implant bbf 7ov bbg
implement bbh bbi
implic bbj bbk 61x bbl
implicit bbm bbn
implik 153
implor 218
import bbo bbk bbp bbq bbr bbs bbt bbu bbv
important bbw 5ng bbx 1il bby bbz
importun bc0
impos bc1 bc2 7tv 6xe 1tr
imposit bc3 bc4
impossibl bc5 bc6 bc7
impot bc8 bc9
impotenc bc8 bc9
impotent bca bcb
impractic bcc m9
imprec 2cv 208 bcd bce
imprecis bcf
impregn bcg bch
impres bci bcj bck bcl bcm 7jg 22w bcn bco bcp
impressionist bcq bcr
imprimatur 5dk
imprint bcs bct bck 9bl
imprison bcu bcv bcw 3ew
improb bcx bcy
impromptu bcz bd0 bd1 bd2
improper bd3
impropriet bd4 bd5
improv 267 s9 bd6 bd7 bd8 et bd9
improvis bda bdb bdc
impudent 92f bdd 9hs
impuls bb8 bde bdf bdg bdh
impun bdi
impur bdj 7ai
imput 1ac bdk
inabil bdl bdm
inaccur bdn
inaccurac bdo
inact bdp bdq bdr
inadequ bds bdt bdu
inadequac 63t bdv
inadvert bdw bdx
inadvertent bdy
inadvis bdz be0
inanim be1 be2
inappropr be3 be4
inaudibl be5
inaugur be6 be7 be8 8xp be9 bea beb
inboard bec
incalcul bed bee
incandescent bef beg
incant beh
incap bei bej
incapacit 6of 6og
incarn bek 7pl bel 5ap bem 7pj
incens ben beo 85v bep beq
incent ber 2ly
incept bes
incertain bet
inch beu bev 7il
incid bew bex
incident bey bez bf0 bf1 bf2 bf3 bf4
incidental bf5 5s
incip bf6
incipienc bf6
incis bf7 ar bf8
incit bf9 al bfa bfb
inclin bfc bfd bfe bff bfg bfh bfi bfj bfk
inclos bfl 7rr
includ bfm bfn do bfo
inclus bfp
incoherent bfq bfr
incom bfs 7xf bft bfu
incompatibil bfv bfw
incompatibl bfx bfy
incompet bfz bg0
incompetent bg1 bg2 bg3
incomplet bg4 bg5 bg6
incomprehensibl bg7 bg8
inconceiv bc7
inconsequent bg9 bga
inconsider bgb
inconsistent bgc bgd
inconven bge bgf 2o7
inconvenient bgg bgh bgi
incorpor bgj 4q9 bgk bgl bgm
incorrect bgn bgo
incorruptibil bgp
increas bgq bgr bgs a8t be bgt bgu bgv bgw bgx
increasing bgy
incredib bgz bh0
incredibl bh1
incub bh2 bh3 bh4 bh5
incubus bh6 bh7
inculc bh8 bh9
incur 8vg bha bhb bhc bhd
incurab bhe bhf
incurs bhg bhh
ind bhi
indebt bhj bhk
indecent bhl bhm
indecis bhn bho
indeed bhp bhq
indefatig bhr
indefensibl bhs bht
indefin bhu bhv bhw
indefinit bhx bhy bhz
indelibl bi0
indelic bi1 bi2
indent bi3 bi4
independ bi5 bi6
independent bi7 bi8 bi9 bia bib bic
indescrib bhu
indetermin bid bie
index bif big bih bii bij
indian bik bil bim bin bio bip
indianapolis biq
indic bir 25i bis bit biu biv biw
indicat bix bif biy
indict biz bj0 bj1
indiffer bj2 bj3 bj4
indifferent 5xw bj5 bj6 bj7 bj8
indigest bj9
indign bja bjb
indignant beq bjc
indirect bjd bje bjf bjg bjh
indiscrimin bji bjj 14u bjk
indispens bjl 81w
indistinct bjm
indistinguish bjn b6a
individu bjo bjp bjq bjr bjs bjt
individual bju b66 bjv
individualis bjw
individualism bju bjx bjy
individualist bjz bk0
individualistic bk1 bk0
indo bk2 bk3 bk4
indoctrin bk5
indol bk6
indolent bk7 bk8
indones bk9
indors 1ma 1mb
indubit bka
induc bkb 3m0 bkc ahu bkd bke ber
induct bkf bkg 9rn bkh bki
indulg a48 bkj bkk
indulgent bkl bkm
industr bkn bko bkp bkq bkr
industrialis bks
industrialism bkt
industrious agm 7tn bku
inef bhu bkv
ineffectiv bkw
ineligibl bkx bky
inept bkz 4bo bl0 bl1
inequal bl2
inert bl3 bl4 bl5 bl6
inescap bl7
inescapab bl8
inevit bl9 bla blb
inevitab blc bl8
inevitabil bld
inexcus ble blf
inexhaustibl blg blh
inexor a6q ay
inexorab bli
inexpens 3ug
inexper blj
inexperienc blk
inexplic bg8
inexpressibl bll
inextric blm
infallibl bln
infamous blo
infanc blp blq
infant 1lr
infantil blr 3x1
infantr bls
infantrym blt
infatu blu blv
infect blw blx bly blz bm0 bm1
infectious bm2 bm0
infer 61r 8ex bm3 bm4 bm5 bm6 bm7
inferent bm8 bm9
inferior bma bmb
infern bmc bmd 2c8 8sk
infertil bme
infest bmf bmg
infidel bmh
infield bmi bmj
infiltr bmk bml bmm bmn
infinit bmo bmp bmq 7t0 bmr bms
infirm 5yq
infirmar az4
infl bmt 89q bmu bmv
inflam bmw bmx bmy bmz
inflammator bn0 bn1
inflat bn2 b4o
inflect bn3 bn4 bn5 bn6
inflexibl bn7 bn8
inflict bc1 bc3 bn9
inflow bna
influ bnb bnc bnd bne 6fd bnf
influent bng bnh
influx bna
inform bni bnj bnk bnl bnm bnn bno bnp bnq
informal bnr bns
informant bnt bnu
infrar bnv bnw bnx
infrequent bny
infur 85v 85x
ingest 34 519
inglorious bnz bo0
ingratitud bo1
ingredient bo2 4p8
ingroup 3b1
inhabit 7ea bo3 bo4
inhabitant 7eb
inhal bo5 bo6
inherent bo7 bo8
inherit bo9 boa bob boc
inhibit bod boe bof bog boh
inhibitor boi
inhospit boj bok
inhum bol bom
inhuman bon
init boo bop boq bor 21m bos bot bkg 5j5 bkh
initial bou
initiat bov bow 8xp
inject box boy boz bp0
injure bp1 2zj bp2 bp3 bp4 agp
injustic bp5 bp6
ink bp7 bp8 bp9 bpa
inkl 9x8
inl bpb bpc bpd
inlet bpe bpf
inmat bpg bph 4qv
inn azd 9fe
inner bpi bpj bpk bpl
innoc bpm bpn
innocent bpo bpp bpq bpr bps
innov bpt bpu 4rx
innumer 5e2
inocul bpv
inoper bpw bpx
inorganic bpy bpz
input bq0 4jx bq1
inquest bq2
inquir bq3 1as bq4 bq5 bq6 bq7 bq8
inquisit bq9 bqa bqb bqc
inroad bqd bqe
insan bqf bqg 5il 5xh bqh
inscrib 7uo 7w1 7uq bqi
inscript bqj bqk
inscrut 5oz
inscrutabil bql
insect bqm bqn
insensit bqo bqp
insepar bqq
insert bqr bqs bfl bqt bqu
inset bqr bqv bqw
insid bqx bqy bqz bk4 br0 br1
insidious br2
insight br3 br4 br5
insignific br6
insignificant br7 br8 br9 bra
insinu brb brc
insist 1bu brd bre brf brg
insistent brh bri
insofar brj
insol brk brl
insolent 92f 1h6 brm
insolubl brn bro
insouc brp
inspect brq brr brs brt bru
inspir brv brw brx 1u0 bry wn brz bs0
inspiration bs1
inst bs2 bs3 85r 3ip 882
instabil bs4 bs5
instal bs2 bs3 bs6 8gm bs7 bs8
instanc bs9 b9b
instant bsa ali bsb bsc 6nv bsd
instantaneous bsb
instead qu bse
instig bf9 brx
instil bsf bsg
instinct bsh bsi
instinctiv bsj
institut bsk 2wu 81z 5j5 bsl bsm 825
institution bsn bso
institutionalis 4ko bsp bsq
instru bsr bss bst bsu bsv
instruct bsw bsx bsy 7j4 6np bsz bt0 bt1
instruction bt2
instrument bt3 bt4 bt5 bt6
instrumental bt7 bt8
instrumentalist bt9
insubordin bta btb
insubstant btc btd
insufficient 63v bte
insul btf btg bth bti
insular bth
insulin btj
insult ic 47 id
insuper btk btl
insur btm btn 1a9 5fe 1d7 bto btp btq
insurmount btr btl
insurrect bts
intact btt 7x9
intak 51i bpe
intangibl btu btv btw
integ btx
integr bty bo8 7x9 bgj btz bu0 bu1 bgk bu2 4zv bu3 bu4 bu5
intellect bu6 bu7
intellectu bu8 bu9 bua
intellectual bub
intellig buc bud
intelligent bue buf bug buh
intelligibl bui buj
intend buk 6dr bul bum bun
intens buo as bup 62i buq bur bus but buu
intensif buv buw 62j 4pt bux buy
intensiv buz
intent lo bv0 3a bv1 bv2 bv3
intention bv4 bv5
intentional g7
inter 34b bqx bqy bv6 bv7
interact bv8 bv9 bva
interced 14t
intercept bvb bvc 31n bvd
interchang bve bvf 3rm bvg
interconnect bvh bvi
interconnected bvj
intercontinent bvk
intercours bvl bvm
interdepartment bvn bvo
interdepend bvp
interdependent bvq
interest bvr bvs bvt bvu bvv bvw bvx bvy bvz 4s7 bw0 4s9 bw1
interesting bw2
interf 35y
interfac bw3 bw4
interfaith bw5
interfer bw6 bw7 bw8 bw9 bwa bwb
interferomet bwc
interim bwd bwe
interject bwf
interl bwg
interlac bwh bwi
interlobular bwj
interlock bwk bwl bwm bwi bwn bwo
interlud bwp bwq bwr
intermarriag bws bwt
intermed bwu 14t bwv 1js
intermediar bww
intermesh bwx bwy
intermin 7sy
intermis bwz bx0
intermittent bx1
intermolecular bx2
intern bx3 bv7 bx4 bpk bx5
internal bx6
internalis bx7
internation bx8 bx9 8e9
international bxa
interpenetr bxb 6kr
interperson bxc
interpl bxd
interpos bwf bxe bxf
interposit bxg bxh
interpret 50v bxi bxj bxk bxl bxm bxn bxo bxp bxq bxr bxs bxt
interpretat bxu
interrel bxv bxw
interrelation bxw
interrog bxx bxy
interrogat bxx bxz by0 by1
interrupt by2 6yb by3 6vr 6vs 2sx
intersect 5me by4 5mm by5
interspec by6
interst by7 by8
interstellar by9
interstit bya
intertwin bwh byb
interv byc byd bye
interven bw6 byf
intervent byg bwa
interview 517 byh byi byj byk byl
interweav bym
interwoven bwo
intim byn byo 4v4 byp byq byr 5gi bys byt 4a4 byu
intimac 8k4 hc
intimid byv byw byx byy
intoler byz bz0 bz1
inton bz2 bz3 3ru 3rv
intract bz4
intradepartment bz5
intramuscular bz6
intransig bz7
intrapulmonar bz8
intrench bz9
intric bza
intrigu bzb bzc bzd 8lw
intrinsic bze bzf bzg
introduc bfl bzh 8l bzi bqt bpt bzj bzk
introduct 5yx bzl bzm bzn
introductor bzo bzp
introject bzq bzr bzs
introspect bzt
intrud bzu bzv bzw
intrus bzx 7sa bzy bzz
intrust 4kn
intuit c00 b2s
inund 932 66l
inur c01
invad c02
invade c03 c04 c05 7sa
invalid c06 6of c07 c08 c09 c0a c0b
invalu c0c
invar 50g c0d
invariab r8
invariant c0e 50j c0f
inveigh c0g 60f
invent 543 c0h c0i bpu 4rx b8q c0j
inventor c0k c0l c0m c0n c0o
invers c0p c0q c0r c0s c0t c0u
invert c0v c0w c0x c0y
invest 4kp 7r2 c0z c10 c11
investig c12 7vu c13 c14
investigat c15 c16 c17 6et
invincibl c18
inviol c19 btt
invisibl c1a c1b
invit c1c c1d c1e 27o c1f c1g c1h c1i c1j c1k c1l
invoc c1m c1n
invok c1o 17w
involuntar c1p c1q
involv c1r hj c1s c1t 66x c1u c1v c1w c1x bvu c1y
invulner c1z
invulnerabil c20 c21
inward c22 c23 c24 c25 c26
iodid c27
iodin c28 c29 c2a c2b c2c c2d
iodocompound c2e
iodoprotein c2f
iodothyronin c2g
iodotyrosin c2h
ion c2i
ionic 1gd c2j c2k
ionis c2l
iran c2m
iraq c2n
ireland c2o c2p c2q c2r c2s
irishm c2t
irksom 2n8
iron c2u c2v c2w c2x c2y c2z c30
ironic 7bl c31
ironlik c32
ironshod c33
ironwork c34
irration c35 c36 c37
irrational c38
irreconcil c39
irreducibl c3a
irregular c3b a9s c3c c3d c3e c3f c3g c3h c3i
irrelevant c3j
irremed c3k
irrepar c3l
irreproducibil c3m
irresistibl c3n c3o
irresolut c3p c3q bho
irrespect 6vn
irresponsibil c3r
irresponsibl c3s
irrever c3t c3u
irreversibl c3v
irrevoc c3w
irrig c3x c3y c3z c40
irrit 5ht c41 c42 x3 x9 c43 c44 x5
irritab c45 c46
irritabil 877 c47
irrupt c48 c49
isl c4a
island c4b c4c
ism 70y
isocyan c4d
isol btf c4e c4f c4g c4h c4i
isolat 6e8 c4j c4k
isolationist c4l c4m
isom c4n
isopleth c4o
isotherm c4p
isotonic c4q c4r
isotopic c4s
isotropic c4t
israel c4u c4v
issu c4w c4x c4y c4z 7pu c50 c51 5sf c52
ita c53
ital c54 c55 c56
italic c57 c58 c59 c5a
italicis c5b
itch c5c c5d c5e c5f
item c5g 6ed c5h 6eg c5i
itemis 7xr c5j
ivor c5k c5l
ivy c5m
jab c5n c5o c5p c5q 9n7 c5r
jackas c5s a01
jackdaw c5t
jacket c5u c5v c5w c5x c5y
jackson c5z c60
jad c61 c62 8nc 8nb c63 c64 c65
jag c66 c67
jail 48o bcu
jam c68 8yn 2fl c69 c6a c6b c6c
jamaic c6d c6e
jan c6f
jangl c6g c6h c6i
janissar c6j c6k
janit c6l
jansenist c6m
januar c6f
jap c6n
japan c6o c6p c6q c6r c6s c6t
jar c6u c6v c6w 44p c6x
jargon 164 c6y
jaunt 3xm 5vh
jav 4do c6z
jaw c70 c71 3ub c72
jaz 909 c73
jealous 7y1 c74 c75 c76
jeep c77
jeer c78 94a
jefferson c79 c7a
jejunum c7b
jel c7c c7d c7e
jeopard aji
jeopardis fj 7st
jerk c7f c7g c7h c7i c7j c7k
jerusalem c7l
jest c7m 9ne c7n c7o
jesuit c7p c7q
jesus 3zm
jet c7r c7s c7t c7u c7v c7w
jew ams
jewel c7x c7y c7z 1xu c80 c81
jewish c82
jib 1so c83 kw
jig c84 c85 c86
jilt c87 c88
jim c89 c8a
jimdand c8b c8c
jimhick c8b c8c
jingl 71l c6g c6h c8d
jiv c8e c8f
job 35o 3z5 c8g c8h c8i c8j c8k c8l c8m
jock c8n c8o 3uj c8p
jocos c8q
jocular c8r c8q
jog c8s c8t c8u c8v
joggl c8w c8x c8y c8z
john 1wj c90 c91
join c92 19p 4xb c93 c94 c95 4xs c96 c97
joint c98 c99 19l c9a c9b c9c 4fr c9d
jok yv c7m 9ne c7n c7o
joker c9e c9f
jol c9g c9h 1s2 8hy 9qr
jolt c7f c9i c9j c6w c9k c9l
jonquil c9m c9n
jos c9o
jostl c9p c9q c9r
jot c9s c9t c9u
journ c9v 6iu c9w c9x c9y
journal c9z
journalism ca0 ca1
journalist ca2 ca3
joust ca4 ca5
jov 9qr
jowl ca6 ca7
joy 65w ca8 ca9 caa
joyous cab
jubilant 8fl 9wu 2f7
judaism cac cad
judg cae caf 83m 14e cag cah cai caj cak cal cam can
judic cao cap
judiciar 23z caq
jug car cas cat bcu
juic cau cav caw cax cay
juju caz cb0
jukebox cb1
jul cb2
jumbl cb3 cb4 cb5 cb6 6u0
jump cb7 cb8 cb9 cba cbb cbc 2pa cbd cbe cbf 7io
jun cbg cbh cbi cbj cbk cbl
junct cbm 4xn
junctur cbn 5mp
jung cbo cbp
junk cbq 5yt cbr
junkyard cbs
jupit cbt cbu
jur cbv cbw
jurisdict cbx cby
jurisprud cbz cc0
jurisprudential cc1
jurist cc2 cae
juror cc3
just cc4 7zv 36p cc5 cc6 1si 85c cc7 cc8 cc9 cca
justic ccb cc9 cae
justif ccc ccd cce ccf
justifiab ccg
jut cch cci
juvenil ccj cck ccl
juxtapos ccm
juxtaposit ccn cco
kal ccp 2sr
kamikaz ccq ccr
kans ccs cct
keen ccu ccv 8df ar au ccw 7eu
keep 7d8 ccx ccy ccz cd0 cd1 cd2 cd3 53l cd4 3n3 au9 cd5 cd6 cd7 53n cd8 cd9
keepsak cda
ken 4dx cdb
kent cdc cdd
kentuck cde
kerchief cdf
kerosen cdg
kerygm cdh
ketch cdi
ketosis 82
kettl 2k6 cdj
key cdk cdl cdm cdn 6by cdo 3gq
keyboard cdp cdq
keyhol cdr
keynot cds cdt cdu cdv
khak cdw cdx
khartoum cdy
khmer cdz ce0
kick ce1 ce2 ce3 ce4 ce5
kickof ce6 21s
kid 3ww ce7 1s2 ce8
kidn ce9
kidnap cea ceb
kil cec ced cee cef 62x ceg ceh cei cej cek
kilomet cel
kind 9bd cem cen ceo cep ceq cer
kindergarten ces
kindl cet
kindr 43w ceu mo
kinesthetic cev cew
kinetic cex cey
king cez cf0 cf1
kingdom cf2 cf3 cf4
kinship cf5 cf6
kipl cf7
kis cf8 cf9 cfa cfb b1g
kit cfc cfd cfe
kitchen cff
kitchenet cfg
kitten cfh cfi
kittenish cfj
kleenex cfk
knack af2
knapsack aix
kne cfl cfm cfn
knead cfo cfp
kneecap cfq cfr
kneel cfs cft
knif cfu cfv cfw cfx
knifelik ar cfy
knight cfz cg0 cg1 3xv cg2
knit cg3 cg4 cg5 cg6
knob cg7 cg8
knock cg9 cga 33a cgb cgc
knol ari
knot cgd cge cgf cgg cgh cgi cgj 1o0
know cgk cgl cgm cgn cgo 8av cgp cgq cgr cgs bv5 cgt
knowledg cgu cgv cgw
knuckl cgx cgy cgz
knucklebal ch0
kor ch1 ch2 ch3 ch4
kosh ch5 ch6 ch7
krauthead b2p
lab ch8
label ch9 cha chb chc chd che cah chf chg
labor chh chi a73 79h chj 4vi
laborator ch8 chk
laborsav chl
labrad chm
labyrinth chn cho
lac chp chq bwh 2r4 chr chs cht chu
lacer chv chw chx chy
lack 63u chz ci0 ci1 63w 2t
lactat ci2
lad ci3 2fr ci4 ci5 ci6 5ub ci7
laden ci8 ci9 cia cib
ladylik cic
lag cid bwd cie bcu
lager cif cig
laggard cih cii
lagoon cij
lair cik
lait cil
lak cim cin
lam cio 8zb cip
lamb ciq cir cis
lamblik cit
lament 6o6 ciu 23w ccv civ
lamin ciw cix ciy
lamp ciz cj0
lamplight cj1
lampoon cj2 cj3
lan cj4 cj5
lanc cj6 9uk cj7 cj8
land 4la 5e3 71z 5e4 7fv cj9 94 cja cf4 2wp cjb cjc cjd cje cjf cjg
landl cjh cji
landlock cjj
landlord cjk
landmark cjl cjm
landmas cjn
landown cjo
landrov c77
landscap cjp cjq cjr cjs cjt cju cjv cjw
landslid cjx cjy
langu cjz ck0
languag ck1 ck2 ck3 ck4 ck5
languid 77w
languish ck6 84
lank ck7 ck8
lantern ck9
lao cka ckb ckc ckd
lap cke ckf ckg ckh
lapel cki
lappet ckj ckk
laps ckl ckm ckn cko ckp ckq ckr cks
larg ckt 27w cku ckv ckw ckx cky 282
larkspur ckz
larv cl0 cl1 cl2
lash cl3 41b 92y cl4 cl5 cl6 cl7 cl8
last cl9 cla 49i clb 7tb clc cld 8v8 4su cle clf clg 8v4 clh cli 7dn
lat clj clk cll clm cln 62c clo clp 22m clq clr cls
latch clt clu clv
latent clw clx
later clm ix cly clz
latest cm0 cm1 cm2
lath cm3 9hy cm4 92y
latin cm5 cm6 cm7 cm8
latitud cm9 cma
laudanum cmb
laugh cmc cmd cme
laughing cmf
laught cmg cmc
launch cmh cmi cmj cmk cml 821 cmm 3k6 5yx cmn
laund cmo
laundr cmp cmq
laurel 1kn awq
lavator 1wj cmr
lavend cms cmt cmu
lavish cmv cmw cmx 8f3 cmy
law cmz cn0 cn1 cbz cn2 cc0 cn3 1gm
lawles cn4 cn5
lawman cn6
lawn cn7
lax cn8 cn9
laxnes cna cnb
lay cnc 1pi 1pj cnd cne cnf cng cnh cni cnj cnk
layer cnl cnm cnn
layet cno
layman cnp
layof cnq
layout cnr cns
laz b6x cnt b72 bk7 cnu
lead cnv cnw cnx cny cnz co0 co1 4uc ajt 4ud co2 aju 55c 8do co3 co4 co5 co6 co7 co8 co9 coa cob coc cod coe cof cog lb coh
leaden coi coj
leader cod cok coc col
leaf com 977 con 91v
leafhop coo
leaflet 5rz cop
leagu coq 4ut cor
leak cos cot cou cov
leakag cow
lean cox coy coz w3 bfi cp0 cp1 cp2 cp3 cp4
leap 2ox cb7 cp5 2pa
leapfrog cp6 cp7 cp8 cp9
learn cpa 6r7 cpb 4qw bsw cgv 80w cpc 13q cpd cpe
leas cpf cpg cph 3u1
leash cpi cpj cpk
least cpl cpm cpn
leath cpo cpp cpq
leave cpr cps cpt cpu cpv cpw 89k cpx cpy 9vh 7xq cpz co6 pg cq0 cq1 69k cq2 cq3 cq4 cq5 cq6 cq7 cq8 cq9
leaven cqa cqb cqc
lech cqd
lectur cqe cqf 24v cqg cqh cqi cqj
ledg cqk cql cqm
leech cqn cqo 2du
leer cqp cqq cqr cqs cqt
left cqu cqv
leftfield cqw cq2
leg cqx cqy cqz 2rk cr0 cr1 cr2
legac 24r
legal cr3 cr4 cr5 cr6 cr7 cr8
legat cr9 cra crb
legend crc crd
legendar cre 8g0
legibil crf crg
legion crh az9 cri
legisl crj crk crl
legislat crm crn cro
legislatur crp
legitim crq crr crs crt cru crv crw crx
legitimac cry 1i5
legitimis crr
legum crz cs0
leisur cs1 cs2 cs3 7gl
leitmotiv cs4
lem cs5 cs6
lemon cs7 cs8
lemonad cs9
len csa csb
lend csc ba csd cse
length csf 7dp csg 6wm csh 8dq
lengthen csi csj csk
lengthwis csl csm
lentil csn cso
lepros csp
les csq csr css cst csu csv
lesion csw csx
lessen 61h csy 61i 6mf csz 61g
lesson ct0 ct1 85u ct2
let ct3 ct4 ct5 9tq ct6 pd pf ct7 ct8 ct9 cta bqj ctb ctc
letdown 6p0
leth 5xk
lethal ctd
letharg cte ctf
letterhead ctg
letterm cth
lev cti ctj ctk bc2
level ctl ctm 64q ctn 64v a1n cto 844 ctp ctq ctr 90j cts
levelhead bug
lever ctt ctu c8a
levis ctv
lewd ctw ctx
lexic cty ctz
lexicon cu0 6j7
lexicostatistic cu1 cu2
leyt cu3
liabil cu4 cu5
liabl 14o cu6 cu7
liaison 51q hc
liar cu8
liber cu9 cua cub cuc 9vp cud 7op 9g8 7oq cue cuf cug
liberal cuh 9ry
liberalis cui cuj
liberalism cuk cul
libert 1j4 cum cun
libertin cuo cup
librar cuq cur cus cut
libretto cuu
licens cuv cuw 3pk cux
lick cuy cuz cv0 ckg 491 cv1 1zk 62u
lid cv2 8fu
lie cv3 cv4 cv5 cv6 cv7 cv8 4zi cv9 cva
lieutenant cvb cvc 6b1
life cvd cve cvf 29a cvg cvh cvi cvj cvk cvl cvm cvn cvo
lifeles cvp cvq
lifelik cvr cvs
lifelong cvt
lifetim cvm
lift cvu cvv cvw 7n9 cvx cvy cvz cw0 atm 7na cw1 16i 3n cw2 cw3 cw4
lig cw5 cw6
light cw7 cw8 cw9 cwa cwb cwc cwd cwe cwf cwg cwh b83 b80 cwi o1 b7b cwj cwk cwl cwm cwn cwo cwp cwq cwr cws 460 cwt cwu cwv cww cwx cwy 9sa cwz cx0 cx1
lighten cx2 cx3
lightheart 2f5
lightn cx4 cx5
lightweight cx6 cx7 cx8 cx9
lignit cxa
lik b7k cxb cxc 3f9 cxd cxe cxf cxg cxh o6 cxi cxj cxk cxl cxm cxn
likelihood cxo
likewis cxp qd
lilac cxq cmu
lilt cxr cxs
limb cxt cxu
limbo cxv cxw
limit cxx 673 cxy cxz 425 2p9 cy0 cy1 cy2 8cq cy3 cy4 cy5 cy6 cy7 4vk
limitles cy8 cy9
limp at7 asv cya cyb cyc
lin 35o cyd cye 37w cyf cyg cyh cyi cyj cyk cyl cym cyn va cyo 5en cyp cyq cyr cys cyt cyu 5ix cyv cyw cyx cyy
lincoln cyz cz0
linden cz1 cz2
lineag va cz3
linear cz4 bh cz5
lineback cz6 cz7
linem cz8 cz9
linen cza czb
liner czc czd
lineup cze czf
ling czg czh czi czj
lingering czk
lingu czl czm czn
lingual czo
linguist czp czq
linguistic czm czr czo czs czt czu
link czv czw 1ck 4xq 4xs czx
linoleum czy
lint czz d00
lion d01 d02
lionis 3n4
lip d03 d04 d05
lipstick d06 d07 d08
liqu 2n2 d09
liquid d0a d0b d0c d0d d0e d0f d0g d0h d0i d0j
lisbon d0k
list cox d0l d0m d0n d0o
listen d0p d0q amz al3
listles d0r d0s d0t
lit d0u cwv cww d0v d0w d0x d0y 4bp
liter d0z d10 d11 aj d12 d13 d14
literal d15 d16 d17
literalism d18 d19
literar d1a d1b
literatur d1c d0u d1d d1e
lith d1f
litig d1g
litigant d1h
littl d1i d1j d1k d1l d1m d1n d1o
liv 8av d1p 898 7tb d1q 7ea d1r d1s d1t d1u d1v cvf d1w ccx cvj d1x d1y d1z
livabl d20
livel d21 cve
livelihood ccx
liver d22 d23 d24
liverpool d25
livestock d26
livid d27 1ah d28
lizard d29 d2a
load 34c 3hd 34d d2b d2c d2d ci9 d2e d2f cib d2g
loaf d2h d2i czi 336
loan d2j d2k csc
loath t
loathsom 6si d2l
lob d2m d2n d2o 9eo d2p d2q d2r d2s
loblol d2t
lobscous d2u
lobscus d2u
lobul d2v
lobular d2w d2x
local d2y d2z d30 d31 d32 d33 d34 d35
localis d36 d37
locat d38 d39 d3a d3b d3c d3d d36 d3e
lock d3f d3g d3h d3i d3j d3k d3l d3m bwi d3n d3o d3p
lockup d3q d3r
locust d3s d3t
lodg 4bd d3u 3t2 6ac d3v b0c d3w d3x
loft 1gc d3y d3z d40 d41 7ng
log d42 d43 d44 d45 d46 d47
logarithm d42
logic d48 d49 d4a d4b crv d4c d4d
logistic d4e d4f
loin d4g d4h
loit czi
lon pt d4i d4j
london d4k d4l d4m
lonel d4n d4o
long afd d4p d4q d4r d4s d4t d4u d4v d4w
longev d4x d4y
longhand d4z d50
longitud d51
longshorem d52
longshot d53
longstand d54
look d55 d56 8cz d57 1kb d58 d59 121 d5a 1fs 8gc d5b d5c
lookup d5d
loom d5e b1j d5f 2yn
loon d5g d5h
loop d5i d5j d5k d5l
loophol d5m d5n
loos d5o 9g8 d5p d5q 9gc d5r d5s d5t bnm d5u d5v
loosen d5w d5x
loot 2mw 2sr 6di d5y d5z
lop 3cq c8s d60
lopsid d61
lor d62
lord d63 d64 5jb d65 1ho 6ry d66 d67
lorel d68
los d69
lose d6a d6b d6c d6d d6e d6f d6g d6h d6i d6j d6k d6l d6m d6n d6o 72r d6p d6q d6r d6s 4wg d6t
loser d6u 8hj
lot d6v 1qn 33f d6w 1w4 42c d2 d6x 75e d6y
lotion d6z d70
lotus d71 d72
loud d73 q5 2s4 d74
loudspeak d75
louisian d76 d77
loung d78 5cu d79 czi
lous d7a bqn d7b d7c d7d d7e
lov d7f d7g d7h 23j d7i d7j 7v3 d7k d7l 7sv d7m
lovel d7n
lover d7o 315
loving 97y
low d7p d7q d7r d7s d7t d7u d7v 10 d7w d7x b2c d7y
lower d7z d80 d81 d82 d83 d84 d85 amj
lowering d86
lowland d87 d88
loyal d89 d8a
loyalist d8b
loyalt ow d8c d8d
lucid d8e d8f 44c d8g
lucif d8h 6gv
luck 3r4 9d8 42c 9d7 d8i d8j
ludicrous 3z d8k
lug d8l d8m d8n d8o
luger d8p d8q
luggag 1oa
lugubrious d8r
lukewarm d8s d8t
lul d8u d8v d8w d8x
lullab d8y d8z
lumb d90 d91 d45 d92
lumbar d93
luminar d94
luminesc 9y3 d95
luminescent d96
luminos cw9
luminous d97
lummox 497
lump 40h d98 497 d99 40j 40k
lumpish d9a
lunar d9b
lunat d9c
lunatic d9d d9e d9f
lunch d9g d9h d9i
luncheon d9g
lunchroom d9j
lung d9k d9l d9m b3m
lunkhead d9n
lur d9o 1oe 7x5
lurch d9p d9q d9r d9s 3gw
lurid d9t d9u d9v
lurk czi d9w
luscious cay 65t
lush d9x d9y cay
lust d9z da0 5i8 2we da1 da2 da3 da4
lustr da5 2we
luxur da6 da7
luxurious da8 da9 daa dab
lymphocyt dac
lyophilis dad
lyric dae ck5 daf dag dah dai
lyricist daj
macabr 9tx
machin dak dal dam dan dao dap
machinelik 1iy
machiner daq dar
machinist das
mackinaw dat dau
macromolecular dav
macrophag daw
macroscopic dax
mad day 5ip 86y 5il 9fy
madam 5ub daz
madden 7vw 85x
madman d9d
madnes db0 db1
madrig db2 db3
magazin db4 db5 db6
maggot db7
magic db8 db9 3tr dba dbb
magistr dbc
magnet dbd 1gp
magnetic dbe dbf dbg dbh
magnetis dbi 272
magnetism dbj dbk
magnif dbl dbm 85g tn 7vc to
magnific 2wd dbn
magnificent 2wg 869 dbo
magnitud dbp dbq dbr
magp dbs dbt
mahogan dbu dbv
maid dbw dbx
maiden dbw dby 8xp
mail dbz dc0 dc1 dc2 dc3
mailbox dc4 dc5
mailm dc6
maim dc7 dc8
main dc9 dca dcb 3wi dcc 3wj
mainland dcd
maintain 1bv cd0 dce 88g au9 dcf dcg
mainten 3f4 dch
majest dci
majestic dcj dck dcl
major dcm dcn dco dcp dcq dcr dcs dct 32r dcu dcv dcw
make dcx dcy dcz 2rp 62y dd0 9tp dd1 dd2 76y 81x 3m0 5j1 dd3 9v9 dd4 3m1 dd5 dd6 dd7 31y dd8 9nq dd9 dda 7fi 9tt ddb ddc ddd dde ddf 9bm ddg ddh
maker ddi 5jb
makeread ddj
makeshift ddk bdc
makeup ddl ddm
mal ddn ddo ddp ddq ddr
malad b7z dds
maladroit ddt
malais ddu
malar ddv
maledict bcd
malevolenc ddw
malfeasant ddx
malform 64h
malign ddy ddz de0
malignanc de1 de2
maling de3 de4
malpos de5
maltr 49
mam de6 de7 de8 de9
mammal de9 dea
mammoth deb 9ul
man b1p dec ded dee def deg deh dei dej dek del dem den deo 8m4 dep deq der aea
manag 3fc des 52j det deu 6nm dev 6nw 4bu
manchest dew dex
mand 1id dey dez df0
mandamus df1
mandator dey df2 df3
maneuv df4 df5 aa4 df6
maneuverabil df7
manful df8
mangl chx
manhat df9 dfa
manhood b1x dfb
maniac d9d dfc dfd
manic 9hd
maniclik dfe
manifest dff 1gb dfg 11r dfh dfi 11u
manifold dfj dfk dfl dfm dfn
manipul dfo dfp dfq aeo
manomet dfr
manor dfs dft
manpow aea
mans dfu dfv
manservant dfw
mantel dfx
mantic dfy
mantl dfz dg0 dg1 dg2
mantrap dg3 1zt
manu dg4 dg5 dg6 dg7
manufactur bkq dg8 50x c0h dg9 dga dgb
manumis dgc
manur dgd dge
manuscript dgf dgg
manzanit dgh dgi
map dgj 9lb dgk dgl
mapl dgm dgn
mar 2dv dgo dgp ba5 dgq dgr dgs dgt dgu dgv 4xc dgw dgx dgy dgz
marathon dh0 dh1
marbl dh2 dh3 dh4 dh5 dh6
marbleis dh7 dh8
march dh9 dha dhb dgo dhc dhd dhe dhf 67p
margin dhg 2nc 2ng dhh
marginal dhi dhj
marin dhk dhl dhm dhn dho
marit dgv
mark dhp dhq dhr dhs dht dhu dhv 4jr 6kb dhw dhx chf dhy 2rs dhz di0 di1 di2 di3 di4
market di5 a7e di6 di7 di8 di9 dia dib dic did
marketplac di5 die
marksm dif
marksman dig
marmalad dih
maroon dii dij dik dil dim
marqu din dio
marriag dip diq dir
marrow dis dit
marrowbon diu
marsh div diw dix diy diz dj0 dj1
mart dj2 dj3 dj4 dj5 dj6
martin dj7
martyr dj8 dj9 dja djb
marvel djc djd dje
marvelous 8kr djf djg
marxist djh 2kk dji
maryland djj djk
mas djl djm 32q djn djo djp 1w4 djq k6 djr djs
mascar djt
masculin dju djv djw ddr djx
mash djy djz 59a 5of
mask dk0 dk1 dk2 48z 5f8 dk3
masonr dk4 dk5
masquerad dk6 dk7 dk8 dk9
massachuset dka dkb dkc
massacr dkd dke
massag dkf dkg cfp
masseur dkh
mast dki dkj dkk dkl dkm dkn dko d64 ake dkp dkq 725 3wi
master 51g 4ja 72c
mastermind dkr 2r8 7ud
masterpiec dks dkt
mat dku dkv dkw dkx dky dkz dl0 dl1 dl2 dl3 dl4 dl5 5ef dl6 dl7 dl8 dl9 c4x ha dla 5d9 dlb
match dlc dl0 dld dle dlf 5ef dlg kw 7zd dlh dli dlj 7dj
mater 4al dlk dll dlm dln dlo dlp dlq
material dlr dls
materialis afm
materialism dlt dlu
matern dlv dlw
math dlx
mathematic dly dlz dm0 dlx
matriarch dm1 dm2
matricul dm3 dm4
matrimon dm5 dir
matrix dm6 dm7
matron dm8 dm9
matsyendr dma
matur 6gn dmb a8m dmc dmd dme dmf dmg ep dmh
mausoleum dmi
mauv dmj dmk
maxim 1lj dml dmm
maximis dmn dmo
maximum dmp dmq dmm
may dmr dms
mayb dmt
mayflow dmu dmv
mayor dmw
maz chn dmx
meadow ajc
meag dmy
meal dmz dn0
mean dn1 buk dn2 bul dn3 7wf dn4 dn5 ai2 1ju dn6 bbp dn7 dn8 dn9 dna dnb
meand dnc dnd dne dnf
meaning dng
meaningful dnh
meaningles dni 9mw
meanwhil bwd dnj dnk
measur dnl dnm t6 dnn dno 38d 286 5lg dnp dnq 137 dnr
meat dns dnt dnu dnv
mechanic das dnw dnx dny dnz do0 do1 1j0 do2 do3
mechanis do4 do5
mechanism do2 do6 do7
mechanistic do8 do9
med 14t doa dob doc
medal 615
meddl dod doe 35y
median dof dog doh
medic 3uz doi doj dok dol dom don
medicin doo don dop doq
mediev dor dos
mediocr dot dou
medit 521 520 dov dow
meditat 2yq
mediterran dox doy
medium doz dp0 dp1 dp2 dp3 1js
medl dp4
meek dp5 dp6 b28 dp7
meet dp8 7rz 8u2 ck 7s0 dp9 dpa 1bp dpb dpc 7s2 56p 8yg dpd dpe 7ry dpf dpg
megakaryocytic dph
megaloman dpi
megalopolis dpj
megaton dpk dpl
mekong dpm
mel dpn
melancho dpo dpp dpq dpr
melior dps bd9
mellowing dpt
melod dpu dpv
melodic dpw dpx
melodious dpw dpy
melodram dpz
melodramatic dq0 dq1
melon dq2 dq3
melt dq4 dq5 dq6 dq7 dq8 dq9
memb 8fd dqa dqb
member dqc dqd
membran dqe dqf
memoir dqg dqh
memor dqi dqj dqk dql dqm dqn dqo
memorabil dqp
memorandum dqq
memoris dqr 4qw
memphis dqs dqt
men dqu dqv
menac dqw dqx dqy 7st 1op
menarch dqz
mend 8yx 5w4 36a akm
mendacious dr0 dr1
ment dr2 dr3 dr4 42f dr5 42h 42g
mental 2r6 dr6 dr7
menu dr8 dr9
meq dra
mer drb drc drd 36p 2f7 9l4 9nk 8r3 9qr
merc dre drf drg drh dri drj drk
mercenar drl drm drn
merchandis dro drp dic
merchant drq
merciles drr
mercur drs 80l drt dru
merg drv 4c3 drw 9mv drx dpe 4w2
merit dry drz 6c9
meritorious ds0
mermaid ds1
merrymak ds2
mes ds3 ds4 ds5 ds6 8yn ds7 ds8 ds9
mesenteric dsa
mesh bwn dsb bwm d3k
mesmeris b4z 272
messag 52l dsc dsd dse
messeng 5el
met dsf dsg
metabolic dsh dsi
metabolis dsj
metal dsk dsl dsm dsn
metallic dso dsp dsn
metamorphos dsq dsr
metaph dss
metaphysic dst dsu
meteorit dsv
meteoritic dsw
meteorologic dsx
meter dsy dsz dt0 dt1
method dt2 dt3
methodic dt4 dt5
methodist dt6 dt7
meticulous dt8
metis dt9
metrazol dta
metro dtb
metropolis 42k 42l
metropolit dtc dtd dte
mew dtf dtg dth dti
mexic dtj dtk
mexico dtl
micel dtm
michig dtn dto
microb dtp
microcosm dtq
micrometeorit dtr
micrometeoritic dts
micron dtt
microorganism dtu
microphon dtv dtw
microscop dtx dty
microscopic dtz du0 du1 du2
microsecond du3
microsom du4
microwav du5 du6 du7
mid du8 du9
midair dua
middl dub duc 3ok dud due duf dug doc 3or
midnight duh
midsect dub
midshipm dui
midst duj
midsum duk
midw dul dum ad4 3or
midwatch dun
midwest duo
midwestern dup
mien 1yq
might duq dur dus
migr dut duu duv duw
mik dtv
mil dux duy 8h2 duz dv0 dv1 dv2 28b dv3
mild dv4 dp6 dv5 9s9
mileag dv6 dv7
mileston dv8 dv9
milieu dva
milit dvb dvc dvd
militant dve 4nv dvf
militar dvg dvh dvi dvj dvk
milk dvl dvm dvn dvo
millenarianism dvp
millennium dvq dvr
milliamper dvs
millidegr dvt
milligram dvu
millilit dvv
millimet dvw
millivoltmet dvx
millpond dvy
millwheel dvz
milquetoast dw0
milwauk dw1
mimesis dw2 dw3
mimetic dw4 dw5
mimicr dw6 dw7
min dw8 dw9 dwa dwb dwc dwd dwe dwf
minc dwg dwh dwi dwj
mind 2r7 dwk dwl cam dwm dwn dwo dwp dwq 14n 1kj
mindles dwr dws
miner dwt dwu dwv dww
mineralog dwx
mingl dwy dwz dx0
miniatur dx1 dx2 dx3
minim dx4
minimis dx5 dx6 dx7
minimum dx8 dx9 dx4
minist dxa dxb dxc dxd
minister dxe dxf
ministr dxg dxh dxi
minneapolis dxj
minnesot dxk
minoan dxl dxm
minor 3ww dxn dxo dxp dxq dxr dxs dxt dxu
minstrel dxv dxw dxx
mint dxy 1w4 4eb dxz
minuet dy0 dy1
minut dw9 2ag bsa dy2 dy3 dy4
mir dy5 dy6 dy7 dy8 dy9 dya dyb dyc
miracl dyd dye
miraculous dyf dyg dyh
mis dyi 9ux dyj dyk dyl dym d6d chz dyn dyo dyp 2t 3sx dyq dyr dys ct7
misanthrop dyt
misbehav dyu
misbrand dyv
miscalcul dyw dyx dyy
miscar dyz 8hd
miscegen dz0
miscellaneous 1ct dz1
mischief 6gy dz2
mischievous dz3 153
misconcept dz4
misconstru dz5
misconstruct dz6 dz7
misdeed dyu
misdemean dz8
miser 10 afk dz9 dza dzb
miserab dzc
misfir dzd dyi dze
misfortun dzf dzg
misgaug dzh
misgiv dzi dzj
misguid dzk dzl
misinterpret dzm dzn dzo
misjudg dzp
misl dzq
mislead dzr dzs 5zu
mismanag dzt dzu
misnam dzv
misnom dzw
misogynist dzx
misperc dzy
misplac dzz dzq e00 e01
misquot e02 e03
misread dzm e04
misrel e05
misrepresent 22b 8ii e06 5zi
missil e07 e08
missionar e09 e0a e0b
mississip e0c e0d
missour e0e e0f
mist e0g e0h 212 ajh e0i
mistak 80p e0j e0k 80j e0l dzo
mistaken 8jj dzl e0m
mistres e0n e0o
mistrust 6y8 6y9 6ya
misunderstand dz5 e0j dzo
misus e0p 48 e0q e0r
mit e0s c9t
miter e0t e0u e0v e0w
mitig e0x 8e0 e0y e0z
mitr e10 e11
mix e12 e13 4c3 e14 e15 bu0 1ct e16 e17
mixtur e12 e18 1cv e19
moan a7b a7c
mob e1a e1b c6a
mobcap e1c
mobil e1d e1e e1f e1g e1h
mobilis e1i e1j diz e1k
moblik e1l
mock e1m e1n e1o e1p e1q e1r 6b8 e1s
mocker c78 cj2
mod 8m4 e1t
modal e1u e1v e1w
model e1x 9fm 85s 85t e1y e1z e20 e21 e22 e23 e24
moder e25 e26 3q9 e27 e28 8hy e29 e2a e2b
modern e2c e2d e2e e2f e2g f9 e2h
modernis e2i e2j e2k 6g6
modernism e2l e2h
modest e2m e2n e2o e2p e2q e2r
modif cy e2s e2t e2u e2v e2w e2x e2y
modul e2z e30
moir e31 e32
moist 5ut
moisten 5uu 79p
moistur e33
molal e34
mold 3jc e35 e36 e21 e37 e38
molecul e39 1er
molecular e3a e3b
molest 259 e3c
mollif e3d 12b
molten e3e
mom de6
moment 4yt bsa 2ag e3f
momentar e3g e3h 91d
momentous e3i
momentum e3j e3k
mon e3l e3m
monarch e3n e3o
monaster e3p
monastic e3q e3r
monaur e3s
mond e3t
moneymak e3u e3v e3w e3x e3y
monit e3z e40 e41 e42 e43
monk e3q e44 e45 b9w e46 e47
monkish e48
monochrom e49 e4a e4b
monocl e4c
monograph e4d
monologist e4e
monologu e4f e4g
monom e4h
mononuclear e4i
monophonic e4j e4k
monopo e4l e4m
monopolis e4n e4o e4p
monosyl e4q
monoton 79t e4r e4s e4t e4u e4v
monotonous e4w e4t
monsieur e4x
monsoon e4y e4z
monst 9gg e50 e51
monstros e52 9gg
monstrous e53 e54 a80
month e55 e56
montr e57
monu e58 e59
monument e5a e5b
moo e5c d7r
mood b2l 484
moon e5d e5e e5f 5x7
moonlight e5g e5h
moonlit e5i
mop e5j e5k e5l
mor e5m e5n e5o e5p e5q e5r
moral ct2 e5s e5t e5u e5v e5w 82x e5x e5y
moralist e5z e60
moralistic e61
moreov 9mn
morgu e62
morn e63 e64
moroc e65 e66
morocco e67 e68
moros 9ya e69
morphemic e6a
morpholog e6b e6c
morphologic e6d e6e
morphophonemic e6f e6g
morrow e6h
mors e6i e6j
morsel 2ah e6k
mort bjo e6l e6m
mortal e6n e6o e6p
mortar e6q e6r e6s
mortgag e6t e6u
mortic e6v
mortif 3py e6w
mos e6x e6y e6z
mosaic e70 e71 e72
moscow e73
mosquito e74
most e75 e76 e77 e78 21 ckx 9rl
motel e79
moth e7a e7b e7c 21b 9ms
motherland avp
motif e7d e7e e7f
motion e7g e7h 9tn e7i e7j e7k 9tj e7l
motionles e7m
motiv al e7n e7o e7p e7q e7r e7f e7s
motor e7t e7u 79e e7s e7v
motorcar 1io
mottl e7w e7x 2go 5vi
motto e7y
mould e35 e7z e80 e21
mound e81 jp ari e82
mount e83 e84 48b e85 e86 e87 48c e88 e89 e8a
mountain e8b 1w4
mountainous e8c 5hj e8d
mountainsid e8e
mourn e8f e8g e8h 71w e8i
mournful e8j
mous e8k e8l e8m 5k0 e8n e8o
mouth e8p e8q e8r e8s e8t e8u e8v e8w e8x
mouthpiec e8y e8z
mov e90 e91 e7g e92 e93 e94 al bcm e95 e96 e97 e98 e99 e9a 9j e9b 3b8 e7h e9c e7j e9d e9e 8uf e9f e9g
mover e9h e9i
moviego e9j
moving e9k
mow e9l e5k e9m
mph e9n e9o
much e9p e9q e9r e9s e9t d6y e9u
muck e9v 7ad e9w dge
mucos e9x
mucus e9y
mud e9z 45o ea0 ea1 6mq ea2 ea3 ea4 ea5
muddl cb4 8yn ea6 ea7
muddlehead bj
mudguard ea8
muf 9l0 ea9 94p eaa
muffl eab eac 5us ead 7cm eae eaf
mul eag eah eai eaj 521 eak
mulch eal eam
multidimension ean
multilater eao
multip eap eaq dfm ear eas
multipl eat eau
multiplic eav eaw eax eay
multitud eaz 1wo
multitudinous 5e2
mum de6 eb0 eb1
mumbl eb2 eb3 aap
mundan 84o eb4
munich eb5
municip eb6 eb7
munit 177 eb8 eb9
murd eba ebb ebc ebd
murder ebe
murk ebf ebg
murmur ebh ebi ebj a96 a94 ebk
mus ebl ebm 521 525 2yq
muscl ebn ebo ebp
musclem ebq 2jl
muscular ebr ebs ebt
musculatur ebu
museum ebv
music ebw ebx eby ebz ec0 ec1 ec2 ec3 bt9
musician ec4
musket ec5
musketr ec6 ec7
must 4yn ec8 ec9 eca
mustach ecb ecc
mut ecd ece 5us ecf ecg 7cm ech eci a94 ebi a96 eb3
mutant ecj eck ecl
mutation ecm
mutil ecn ebb eco ecp
mutin ecq ecr ecs
mutton ect
mutu ecu 4l4
mutual bvp ecv
muzzl ecw ecx 9nf ecy
mycen ecz
myelofibrosis ed0
myeloid ed1 ed2
myocard ed3
myocardium ed4
myofibril ed5
myriad ed6 ed7 5e2
myrtl ed8 ed9
myster 7uy eda
mysterious edb 5oz
mystic edc edd edb ede
mystif edf rf
mystiqu edg
myth edh
mythic edi 8g3
mytholog edj edk
mythologic 8g3
nab 13n edl
nadir edm edn
nag edo edp edq edr eds
nail edt edu edv 13n 2d3
naiv edw edx
nak edy edz 1sh ee0 ee1 ee2
naked ee3 6cz
nam ee4 ee5 ee6 8tc ee7 6by b6k 391 42g ee8 12t ddd ee9
nameles eea
namesak eeb
napoleon eec eed
napoleonic eee
naprapath eef
nar eeg eeh
narcotis eei
narrat eej eek
narrow eel eem 50r een eeo eep eeq eer ees eet eeu eev eew eex eey eez ef0
nasal ef1 ef2 ef3 ef4 ef5
nashvil ef6
nassau ef7
nast ef8 ef9
natal efa efb efc efd
nation 4la 5e3 efe eff efg efh efi bv7 efj
national efk efl efm efn
nationalis efo efp
nationalism efq efr
nationalistic efs eft
nativ 1p efu efv efw efx
natur 3bt efy efz eg0 eg1 eg2 eg3 eg4 eg5 eg6
natural 5es eg7 eg8 eg9 ega bpm
naturalis egb egc egd ege
naturalism egf egg
naturopath egh
naught egi egj
naus egk egl egm
nautic dho
nav egn ego
naval egp
navel egq egr
navig egs egt egu egv
navigat egw egx
nay egy egz
naz eh0 eh1 eh2 eh3
nazism eh4
neanderth eh5 eh6 eh7
near 13w 49r 49s 21 eh8 eh9 eha 4a7 4a4 ehb
nearsight ehc
neat ehd ehe ehf ehg
nebrask ehh
nebulous ehi 4b2
neces 81t ehj
necessar ehk ehl blc 81t ehm ehn
necessit 66x eho
neck ehp ehq ehr
necklac ehs
neckt eht
necrops 1j7
necrosis e6w
necrotic ehu
nectar ehv ehw ehx
need e7q ehy 66u ehz ei0 ei1 66x ei2
needl ei3 ei4 ei5 ei6 ei7
needles ei8 ei9
negat eia eib eic eid eie eif
neglect 6vk 6vl eig dyj b7d eih 8he eii eij
neglig 3h6 eik
negligent eil
negligibl eim ein
negot eio eip eiq eir
negro eis 4gn
neighb eit eiu eiv eiw
neighborhood eix d33
neighborl eiy
neighbourhood eix d33
nemesis eiz ej0
neo ej1
neocortex ej2
neocortic ej3
neoliber ej4 ej5
neoromanticism ej6
nephew ej7
neptun ej8 ej9
nerv ala eja ejb ejc ejd
nerveles 584 eje
nervous ejf zz ejg ejh eji ejd
nest ejj ejk ejl ejm
nestl 5pi 5pj ejn ejo 3ww
net ejp ejq ejr ejs ejt 8v4
netlik chu
nettlesom x9 5ht
network eju ejv ejw ejx
neurologic ejy
neuromuscular ejz
neuron ek0
neuropsychiatric ek1
neurosis ek2
neurotic ek3 ek4 ek5
neut ek6 ek7 ek8 ek9
neutr eka ekb bb2 bl4
neutral ekc 6t4
neutralis ekd eke ekf ekg ekh
neutralism eki
neutralist ekj
neutrophil ekk
never ekl ekm
nevertheles b0q
new ekn 9hp eko 9hr ekp ekq ekr eks ekt
newborn eku ekv ekw
newcastl ekx
newcom 7xn eky
newfoundland ekz el0
newport el1 el2
newsbo el3
newslet el4
newsm el5
newspap el6 el7 el8
newspaperm 5bj
newton el9 ela elb elc
next eld cc 9n1 97v
nib ele
nic elf elg 5zr elh eli
nicet cca elj
nich elk 5ad ell
nickel elm eln elo
nicknam elp elq 7br
nicotin elr
niec els
night elt 5vt elu elv elw elx
nightclub ely
nightdres elz
nightfal 7dr
nightingal em0 em1
nightmar em2 bh7
nightmarish em3
nightshirt em4
nighttim 5vt
nihilism em5 em6
nihilistic em7
nilpotent em8
nimb kj
nimbl kh ki
nin 4be em9 ema
ninet emb emc emd eme
nineteen emf emg
nineteenth emh emi
ninth emj emk eml
nip c6n emm emn emo
nirvan amm 7vj
nitr emp emq
nitrogen emr
nobil a2o 16l
nobl d63 ems emt 1tr
nobod emu
nocicept emv
nocturn emw emx
nod emy emz en0 en1 en2
nodul en3 en4
nodular en5 en6
nois en7 en8 en9 ena enb enc
noisemak end
nom ene
nomin enf eng enh eni enj enk enl
nominal enm
non enn eno enp enq
nonassert enr
nonchalant 3jr
nonchurchgo cks
noncom ens
noncommis ent
noncompetit enu
nonconformist env enw enx eny
nondescript enz eo0
nondriv eo1
nonenzymatic eo2
nonequival eo3
nonequivalent eo4
nonetheles b0q
nonexistent eo5
nonfict eo6
nonfunction eo7 eo8
noninterfer eo9
nonionic eoa eob
nonlinguistic eoc
nonmetallic eod
nonobservant eoe
nonoccur eof
nonparticul eog
nonpolitic eoh
nonproduct eoi
nonresident eoj eok
nonsens eol eom eon
nonspecific eoo eop
nonverb eoq eor
nonvolatil eos
noon du9
noradrenalin eot
norethandrolon eou
norm 1jm eov 56e eow eox
normal 4l6
north eoy eoz ep0 ep1 ep2 ep3
northeast ep4 ep5 ep6 ep7 ep8
norther ep9 ep3 epa epb
northern epc epd epa epb epe epf
northland epg
northward ep1 ep3 eph
northwest epi epj epk epl epm
norway epn
nos epo epp epq epr eps ept
nostalg epu
not epv epw epx epy epz eq0 eq1 287 dr5 eq2 dhy eq3 8jt
notab eq4 eq5
notabl d94 8jt eq6
notaris eq7
notat eq8 epy
notch eq9 eqa eqb eqc
notebook eqd eqe
noth egj eqf
notic eqg eqh eqi eqj eqk eql 4jz dhy 6em eqm 6eo
noticeab eqn
notif eqo eqp g5
notion eqq eqr 22w
notorious blo eqs
notwithstand b0q
noun eqt equ
nourish eqv eqw eqx eqy eqz
nov er0
novel er1 er2 er3 9hr
novelist er4
novelt 9ht er5
novemb er0
novit er6 er7
now er8 er9 6nv era erb erc
nowher erd ere
nowis erf
nozzl erg erh
nuanc elj
nubbin eri
nubil erj
nucl erk erl
nuclear 1es erm ern ero
nucleolus erp
nucleus erq 59b err
nud ers ert 1sh
nudg eru erv erw
nuis erx ery
nul egj erz
numb 2i0 1ax es0 8tb es1 c4z es2 es3 es4 9e es5 es6 es7 es8 tb es9 esa bj2 esb
numeric esc esd
numerous cri
numinous ese esf
nun esg esh
nurs esi esj esk afx esl esm
nurser esn
nurtur 9dm eso esp esq
nut esr ess est esu
nuthous esv
nutrient 980 esw esx
nutrit esx
nutrition esy
nuzzl esz 5pj
nymph et0 et1
nymphomaniac et2 et3
oak et4 et5
oaken et6
oat et7 et8
oath et9 5rb
oatm eta etb
obdur 92a etc
obed etd ete
obedient etf etg
obelisk eth 5tr
obey eti
object etj lp etk etl etm etn eto etp etq etr ets 7s
objectif ett etu
objection etv etw
objectiv etx
oblig ety 7e0 etz 28s 4nh eu0
obligation eu1
obliging eu2
obliqu eu3 eu4 eu5 6h2
obliter 7je eu6 eu7 eu8 x0 eu9
obliv eua cxw
oblivious eub euc
obnoxious etv
obscen eud u eue euf
obscur eug 2i5 212 euh eui euj 3w euk eul
obsequious eum eun
observ 84v euo 3p5 eup eqg euq eur ccy dr5 eus eq3 6em 97k aws 3n3 6rb eut 4k2
observant euu euv
observation 8b7
obses 9u2 euw aih eux
obsid euy
obsolescent euz
obstacl ev0 ev1
obstin ev2
obstruct bal 2fm ev3 ev4
obtain 8vg ev5 aub ev6
obtrusiv ev7
obvers ev8 ev9
obvious eva 11u
occas cbn hb evb evc evd
occasion eve evf
occasional evg
occident evh evi evj
occipit evk
occlud bal evl evm
occlus evn evo evp evq
occup 35o evr evs evt evu evv 7u0 c03 evw 35v evx 8u5 4s7
occupanc evy evr
occupant evz
occupation ew0
occur afl 4ia afo ew1
ocean ew2 ew3
ocelot ew4
ocher ew5 ew6 ew7
oct ew8
octahedron ew9
octav ewa ewb
octob ew8
ocular 8fw ewc ewd
odd ewe ewf 5qs ewg 5qu ewh ewi ewj
odes ewk ewl
odious 1o
odor 17l ewm
odys ewn ewo
off ebc ewp 1kw 1ks ewq ewr
offb ews ewt
offenc ewu ewv
offend eww 2sp ewx
offens ewy ewz ex0 ewu ex1 ex2
offer ex3 ex4 ex5 ex6 ex7 27q ex8 ex9 8dl exa exb
offic 9l9 exc jg exd exe exf exg exh exi exj exk exl exm exn 9lc exo
official exp 9c2
offsaddl exq
offset exr 21s 3bv exs
offshor ext exu exv
offspr exw exx
offstag 1n0 exy exz ey0 1n3
often 9hm e9u
oftentim 9hm
ogl ey1
ogres ey2
ohio ey3 ey4
ohmic ey5
oil ey6 ey7 ey8 ey9 eya eyb a56 eyc
oilcloth eyd
oilfield eye
okay eyf 14b eyg 8uv
oklahom eyh
old eyi eyj eyk eyl eym
older eyl j5 7ls
oldst eyn
oleand eyo
oleophilic eyp
oleophobic eyq
oliv eyr eys eyt
olog eyu
olympic eyv eyw eyx
omen eyy 1hl
ominous 1op eyz ez0
omis ez1 ez2 ez3
omit dyj 86b
omniscient ez4
onc ez5 9ca ez6
oncom ez7 ez8
one ez9 7x eza ezb ezc ezd eze
onenes ezf
onetim 9bz
onl ezg pq 36p ezh ezi ezj ps ezk
onlook ezl
onrush 1fb ezm
onset 1fb ez7
onshor ezn ezo ezp
onslaught 1fb ezq
opalescent ezr
opaqu ezs ezt
open 46a ezu ezv ezw ezx ezy ezz f00 f01 f02 f03 f04 f05 f06 f07 f08 f09 f0a f0b f0c 8ci f0d f0e f0f f0g f0h f0i f0j f0k f0l f0m f0n 9p0 f0o f0p
openmouth f0q
openwork f0r
oper f0s f0t f0u 55u 9ld f0v f0w f0x f0y f0z f10 f11 f12 f13
operago f14
operat f15 f16 f17 f18 f19 f1a f1b f1c f1d f1e
operatic f1f
operation f1g f1h f16 f1i
operational f1j
operet f1k
opin f1l f1m f1n can f1o
opinion f1p
opium f1q
opponent fw f1r f1s
opportun 3r5
opportunism f1t
opportunistic f1u
oppos f1v f1w 63h 5ds f1x f1s
opposit f1y f1r 550 f1z f20 f21 f22 f23 f24 f25 f26 f27 f28 f29
oppres 5og f2a f2b f2c
optic f2d ewd f2e
optim f2f
optimism f2g f2h
optimistic f2i f2j
optimum f2k f2f
opulent da9
opus 4pm
oral f2l f2m f2n f2o f2p
orang f2q f2r f2s f2t
orat f2u f2v
oratoric f2w
oratorio f2x
orb 8ft 1ox f2y
orbit 4n8 f2z 15y f2y f30 f31
orchard a8g
orchestr f32 f33 f34 f35 f36
orchid f37
ord f38 f39
ordain f3a 7rg
order f3b 61b f3c f3d f3e f3f 4bd f3g f3h f3i f3j f3k 7v9 6j5 a0y f3l 18b f3m f3n f3o f3p ehe
orderl f3q f3h
ordin f3r f3s f3t 58n f3a
ordinar 4l6 f3u f3v f3w 1jr
ore f3x f3y
oregon f3z
org f40 f41
organ f42 f43 f44
organic f45 f46 f47 f48 f49
organif f4a
organis 58m 9bk f4b 18e f4c d7 7ud 6h6 f4d f4e f4f f4g
organism 1xf f4h
organiz f4i f4j
organization f4k
orient 7gn f4l f4m f4n f4o f4p f4q f4r f4s
orific f4t
origin 6bw f4u bes 21r dkl f4v f4w f4x f4y bot 16j
original f4z f50 f51 f52
orinoco f53
orn 614 eb f54
ornat f55
orner 5mq
orphan f56 f57 f58
orthicon f59
orthodox f5a f5b f5c f5d
orthograph f5e
orthographic f5f
orthopedic f5g
orthophosph f5h
oscil f5i f5j
oscillat f5k
osseous 2li
ossif f5l f5m f5n f5o
ostensib 11t
ostentatious f5p f5q
osteoporosis f5r
ostracis f5s 1rf
other f5t f5u
otherwis f5v 6kg f5w
ounc f5x f5y
oust 8ah f5z
out f60 f61 f62 f63 f64 f65 f66 f67 87n f68 f69
outbreak f6a
outburst ab2 f6b
outcast f6c f6d
outclas f6e f6f
outcom f6g 4yv
outcr 38w 5ow f6h
outdat f6i
outdist 6wp
outdo 862 25m f6j f6k ezu nh
outdraw f6l
outer f6m f6n
outfac f6o
outfield f6p f6q f6r
outfight f6s
outfit cfc f6t f6u 7zq
outflow cow f6v
outgener f6w
outgo f6x f6y
outgrow f6z f70
outl f71 8am f72
outlaw 5kp f73 b7r f74
outlet f75 f76
outlin f77 3k f78 f79 75m 645
outlook 8a2 dr6
outmaneuv f7a
outmod f7b zh
outnumb f7c
outpl f7d
outpost f7e f7f f7g
output f7h f7i f7j f7k
outrag f7l bja f7m 6c6 beq
outrageous f7n aqh
outreach f7o
outright f7p f7q f7r
outrun f7s
outset 21s
outsid 8e1 8e2 f7t f6j nh f7u f7v f7w f7x 8e8 8e9 9a6 f7y
outskirt 9in f7z
outsmart f80 f7a
outspoken f81 2i1
outstand f82 f83
outstanding f84
outstrip 862 6wp
outward f85 f86 f87 f88 f89
outweigh f8a f8b
oval f8c f8d
oven f8e
over f8f f8g f8h f8i f8j 9yj f8k
overachiev f8l f8m
overact f8n
overal f8o f8p f8q f8r
overbear 1ij 6ry
overboard f8s f8t
overburden f8u f8v f8w f8x
overcast f8y f8z f90 4ay 4az
overco a5f f91
overcom dkq 62w f92
overconfident f93
overcurious f94
overdon f95 85f
overdr f96 f97 f98 f99
overemphasis f9a
overestim f9b f9c f9d f9e
overexpos f9f f9g
overfeed f9h
overfil f9i
overflow 930 f9j f9k f9l
overgrown f9m f9n
overh f9o f9p f9q
overhand f9r f9s
overhang f9t 20x f9u
overhaul f9v f9w e2k f9x
overhead f9y f9z fa0 fa1 fa2
overhear 3kt
overindulg 9yj
overl fa3 fa4 fa5 fa6
overlap fa7 fa8 fa9 faa
overload f8u fab fac fad fae
overlook faf dyj fag fah fai
overnight faj fak fal fam fan
overp fao fap
overpow faq f92
overpric far
overproduc fas fat
overprotect fau fav
overreach f80 faw
overrid fax fay faz fb0 fb1
overrun fb2 bmf bmg
overs fb3 2e 2g fb4
overshadow 7hs 7e9
oversho fb5
overshoot fb6 fb7 fb8
oversimplif fb9 fba
oversis fbb
overstep fbc 863
overstrain fbd fbe
overt fbf fbg
overtak 3kn f9x
overthrow fbh fbi faz fbj
overtim fbk fbl fbm
overton fbn fbo
overtur er fbp fbq
overturn fbr fbs faz fbt fbu fbv
overvaliant fbw
overweight 5av 91h
overwhelm 66m f92 fbx fby
overwhelming fbz
overwork fc0 fc1 fc2
owe fc3 fc4 fc5
owing fc6
owl fc7
own ait fc8 fc9
owner fca fcb fcc fcd
oxcart fce
oxen 3lr
oxford fcf fcg
oxid fch
oxidis fci fcj fck
oxygen fcl
oxytetracyclin fcm
oyabun fcn
oyst fco fcp fcq
ozon fcr
pac fcs fct 990 9nu fcu fcv fcw fcx fcy
pachinko fcz
pacif fd0 fd1 fd2 12b
pacific fd3 fd4 fd5
pack fd6 fd7 1wo fd8 4mj fd9 fda fdb fdc c6c fdd fde
packag fdf 33j 2qb fdg fdh
packet fdi 33j
packinghous fdj fdk
pact fdl
pad fdm fdn 76g fdo fdp
paddl fdq fdr fds 5tl
padlock fdt fdu
paean fdv fdw
pag fdx fdy fdz fe0 fe1 fe2
pagan 9sb fe3 831
paganism fe4
pageant fe5 fe6
pail 30b fe7
pain fe8 fe9 fea feb we fec fed fee
painful fef feg
painles feh fei
paint fej fek fel fem fen feo fep feq fer fes fet feu fev
pair few fex 2qp 5ef 5eg f1z fey
pakist fez
pal ff0 2c9 ff1 ff2 ff3 ff4 ff5 ff6 ff7 5ws ff8
palac 3jo ff9
paleocortex ffa
paleocortic ffb
palermo ffc
palestin ffd ffe
palet fff ffg
pallid ff1 ff4
palm ffh ffi aej
palp ffj ffk
palpab ffl
pamp 1lt
pamphlet ffm ffn
pan ffo ffp ffq ffr ffs fft
panam 2iy ffu
pand ffv ffw a48
panel ffx cbw ffy ffz fft
pang fg0 fg1
panic fg2 fg3 fg4 fg5
panick 9ik
panoramic fg6
pans dw0 fg7
pant fg8 fg9 9q1 fga amc fgb
panth fgc fgd
pantheon fge fgf
pantomim fgg fgh
pantr fgi
pap fgj fgk 5tn
papal 114
paper fgl fgm fgn el7 el8 fgo fgp fgq 713 fgr fgs
paperback fgt fgu
paperwork fgv
papillar fgw
par fgx 7zg fgy fgz fh0 fh1 fh2 71b fh3
parabl oy fh4
parachut 412 413
parad fh5 fh6 fh7 dhe
paradigm 7z4 fh8
paradis fh9 amm
paradox fha
paradoxic fhb fhc
paragon fhd b5z
paragraph fhe fhf fhg
parakeet fhh
parallel ue fhi fhj fhk fhl fhm
parallelism fhn
paralyz fho fhp
paramagnet fhq
paramagnetic fhr
paramet fhs fht
parametric fhu
paramount fb1
paranoiac fhv
paranoid fhv fhw
paraphernal fhx
paraphras fhy fhz
parasit fi0 cqo
parasympathetic fi1 fi2
parcel fi3 fdf fi4 fi5
parch fi6 fi7 1ol fi8 fi9
pardn fia
pardon fib fic fid 87q fie
parenchym fif fig
parent fih fii esq fij fik
parenthesis fil 1an
parenthood fim
parimutuel fin
paris fio fip fiq fir
parish fis fit
parishion fiu
parisolog fiv
park 1py fiw 4ky fix fiy fiz fj0 fj1
parl b6p fj2 fj3 fj4 fj5 fj6 fj7
parliamentar fj8 fj9
paroch fja fjb
parod fjc cj2 fjd fje
paroxysm 8y6
parrot fjf fjg fjh
parrotlik fji
parson dxa
parsonag fjj
part 9l9 55f fjk fjl 703 3se fjm fjn fjo fjp fjq 4p9 fjr fjs fjt fju fjv fbn fjw fjx 8lc fjy fjz fk0 fk1 fk2 fk3 fk4
partak fk5 fk6
parthenon fk7
partial fjt
particip 7wk fk8 c1x fk9
participant fka fkb
particl fkc fkd 1er
particul fke fkf
particular fkg 6eg fkh 86f fki 81m fkj
particularistic fkk
partit fkl fkm fkn fko
partn fia dl1 fkp fkq
partner fkr fks
pas fkt fku fkv fkw fkx eq9 fky afl 8h7 4ls fkz fl0 f9x ckr 7lc fl1 9vf fl2 crj 46j fl3 fl4 fl5 fl6 863 8do fl7 89i fl8 7yf all d7f fl9 fla del flb flc fld fle
passag flf 7rh flg flh fli flj flk fll
passagew flm flj
passeng fln
passerb flo
passion flp flq flr
passiv fls flt flu
past flv flw flx fly flz fm0 fm1 fm2 fm3 9yf 9yg fm4 dxa fm5 fm6 aar fm7
pastel fm8 fm9 fma
pastelik fm7
pastim bvr
pastor fmb fmc fmd 30o
pastur fme fmf a51 fmg
pat 5tg fmh 5ti fmi fmj fmk fml fmm fmn fmo fmp fmq fmr
patch fms 915 fmt fmu fmv fmw fmx
patchwork fmy ate
patent fmz fn0 fn1 fn2 11r fn3
paternal fn4
paternalistic fn5
path fn6 fn7 fn8
pathetic fn9 afk
pathles fna
patho fnb 4kh
pathogenesis fnc
pathogenic bm1
patholog fnd fne
pathologic fnf 6s0 fng
pathologist 6hz
pathw 98v fnh
patient fni fnj fnk fnl
patin fnm fnn
patriarch fno fnp
patriot fnq
patriotic d8a
patriotism efq
patristic fnr
patrol fns fnt fnu fnv
patrolm fnw
patron fnx fny fnz
patronag 1ml 481 fo0 fo1
patronis fo2 fo3 9hj 154
pattern fo4 6cc 9bc fo5 6cf 56e e22 fo6
pauc fo7
paus fo8 bx0 fo9 apu
pav foa fob foc fod
paw foe adz fof fog
pay foh foi 7fl 6ha foj 9v7 fok 1yl fol fom fon foo
payabl fop foq
payd for
payment fos fot
payrol fou fov
pbs fow
pea fox foy
peac foz fp0 fp1 fp2 fp3 fp4 fle
peaceful fp5
peacock fp6 fp7
peak 5k9 8ff 7ne 2gi fp8 ll fp9 fpa
peal fpb fpc fpd
pear fpe fpf 3z2 fpg
pearl c5k fph fpi
peasant 30n fpj
pebbl fpk
pec fpl
peck 1w4 fpm fpn 1y1
pector fpo fpl fpp
pectoralis fpl
peculiar fkh 5qs fpq fpr 5qu fps 81m
pedagogic fpt
pedantic 4h
peddl aj7 aj8 fpu
pedest 1uc fpv
pedigr va fpw fpx
peel fpy fpz fq0 fq1
peep fq2 fq3 fq4 fq5
peer 7zb fq6 fq7
peevish 5ht
peg fq8 fq9 fqa fqb
pegboard fqc
pelt aqb 9m3 fqd fqe fqf
pelvic fqg
pelvis art fqh
pemmic fqi
pen fqj fqk 4pa 3nw fql
penalis fqm
penalt fqn fqo fqp
penanc fqq fqr
pencil fqs fqt fqu fqv
pend fqw
pendulum fqx
penetr 8n8 5wv fqy ar fqz bhg fr0 br4
peninsul fr1
pennant fr2 fr3
pennsylvan fr4 fr5
pens fr6 fr7 fr8 2yq
pension fr9
pentagon fra frb
penthous frc
penut frd fre
peon frf
peopl frg
pep frh fri fqd frj
peptidas frk
perambul frl
perc frm 4px
perceiv frn fro
percent frp
percentag fjq frp
percept frq frr frs frt fru frv
perceptibl frw 6en
perceptu frx
perch fry frz fs0 o1 fs1 dmt
perchlor fs2
percolat fs3
percus fs4 fs5 fs6
peremptor fs7 fs8
peren fs9 fsa fsb
perennial fsc
perfect fsd fse fsf 84n fhd fsg 31 fsh
perfectibil fsi
perfectionism fsj
perfectionist fsk
perfor fsl fsm
perform fsn fso fsp fsq 87w fsr fss fst fsu
perfum fsv 17m fsw fsx fsy fsz
perfunctor ft0 3jq ft1
perfus ft2
perhap dmt
peril aji ft3 7ss 7st
perilous ft4 5vd
period ft5 ft6
periodic ft7 ft8 ft9 fta ftb
peripher ftc ftd fte 9io
peripheral ftf
perish 5lw
periwinkl ftg fth
perk 340
perm 8un 6kr fti
perman ftj
permanent ftk cli ftl ftm
permit ftn fto cuv pd pf
peroxid ftp ftq ftr
perpetr 4kq fts
perpetu 3mv 82k ftt csk
perplex ftu 4wi
persecut f2a ftv
persever ftw
persist ftw ftx fty ftz fu0
persistenc ftz
persistent fu1 aik fu2 fu3
person fu4 fu5 fu6 djn fu7 fu8 bjo fu9 b8h 3se fua fub fuc fud fue
personag fuf fug
personal fuh fui fuj fuk ful fum fun
personalis fuo bjw fup
personif fuq fur 7pk 2jj
personnel 998 fus
perspect fut fuu
perspir fuv fuw
persuad fux fuy
persuas fuz
pert fv0
pertain fv1 4s6
pertin 12p
pertinent fv2 fv3
perturb 6ty fv4 fv5 6yj
peru fv6
perus fv7 fv8
pervad 6kr
pervapor fv9
pervers fva fvb fvc fvd
pessimism fve fvf
pessimist fvg
pessimistic fvh
pest 1nu x7 x9
pestilent fvi
pet fvj 5w3 fvk fvl 8nr b1g
petal fvm
petit fvn 6mj fvo fvp fvq
petition fvr fvs
petrif fvt fvu
pettico fvv
petul c47
petulant c46
pew fvw
pfennig fvx
phagocyt fvy
phalanx fvz fw0
phantas 8kh 8ko
phantom fw1 11w fw2
pharmac 7az fw3
pharmaceutic fw4 fw5 fw6
pharmacist 115
pharmacologic fw7
phas fw8 fw9 fwa fwb fwc
pheasant fwd fwe
phenomenon fwf fwg
phenothiazin fwh
philadelph fwi
philanthropic fwj fwk
philanthropist fwl
philharmonic fwm fwn fwo
philippic 2xv
philippin fwp fwq
philologic fwr
philosoph fws fwt fwu 70y fwv
philosophic fww fwx fwy fwz
philosophis fx0 fx1
phloem fx2
phoenix fx3 fx4
phon fx5 fx6 390 b55 1vr
phonem fx7
phonemic fx8 fx9 fxa
phonetic fxb fxc fxd
phonic fxe fxf
phonograph fxg
phonolog fxa
phonologic fxh
phosgen fxi
phosph fxj f5h
phosphorescent fxk
phosphorus d8h fxl
photo fxm
photograph fxm fxn fxo fxp fxq
photographic fxr fxs fxt
photomontag fxu
photon fxv
phras fxw fxx 19k fxy fxz fy0
phraseolog fy0
phylum fy1 fy2
physic fy3 fy4 fy5 fy6 fy7 fy8 70s fy9 fya
physical 5au
physicist fyb
physicochemic fyc
physiognom 5dj
physiolog fyd fye
physiologic fyf fyg
physiqu 31v v0
pianism fyh
pianist fyi
pianistic fyj fyk
piano fyl fym fyn fyo
piaz fyp
picasso fyq
pick 3yp fyr fys 45r fyt 2c7 fyu fyv
picket fyw fyx fyy fyz
pickl fz0 8yn fz1
pickup fz2 fz3 fz4
picnic 2us f68 fz5
pictor fz6 fz7 cvr
pictorial fz8
pictur b8g fev bcn fz9 fza fzb 8uf 3sk fzc 69x 7y7 fzd fze fzf fzg
picturesqu fzh fzi
pidgin fzj
pie fzk fzl
piec fzm 8wm fzn fzo fzp 4pm fzq 2ad fzr fjp fmu 1bo
piedmont fzs fzt
pier fzu fzv
pierc fzw fzx fzy
piet fzz
piezoelectric g00 g01
pig g02 g03 g04 g05
pigeon g06
pighead g07
pigment g08 g09 g0a g0b
pigskin g0c
pik 9gp g0d
pil jp g0e 1w4 aky c6a g0f g0g
pilf 3n
pilgrim g0h g0i
pilgrimag g0j
pillar g0k 4hb
pillor g0l g0m 9ud
pillow g0n g0o
pilot g0p g0q 966 egs
pimp ffv ffw
pimpl g0r
pin g0s g0t g0u g0v g0w g0x 84 g0y
pinafor g0z
pinbal g10
pinch g11 g12 emn g13 ef4 38b
pinecon g14
ping g15 g16 g17 g18
pink g19 g1a g1b g18 g1c
pinnacl g1d 7ne g1e g1f
pinpoint g1g g1h g1i
pion g1j g1k g1l bos
pip g1m g1n g1o g1p
piper g1q g1r
piqu g1s c44 eww
pirat g1t g1u 4ji g1v
piratic g1w g1x
pirogu 7cd
pis g1y g1z g20
pisc g21 8xu
pistol g22 g23
pit 3mn g24 f1w dhx fn9 afk 6a3 g25 4kh g26
pitch g27 g28 g29 g2a g2b g2c g2d g2e d9r g2f g2g g2h b3n g2i g2j g2k
pitchfork g2l 9b7
piteous afk g2m
pitfal g2n g2o
pith 3of g2p g2q g2r
pitiles g2s g2t g2u
pittsburgh g2v
pituitar g2w g2x
pitying 4nd
pivot g2y g2z g30
pix b9x g31
piz g32
plac 252 g33 g34 g35 g36 g37 g38 g39 fyp g3a g3b g3c ava g3d g3e g3f b6g a1o g3g g3h g3i lw cne g3j d3a g3k g3l d3e g3m 18d
placid g3n g3o g3p g3q
plagu g3r g3s 259 2ec
plain cg3 8sa 4ob g3t g3u 11u g3v 11r g3w g3x g3y
plainclothesm g3z
plaintiv g40
plan g41 g42 6ce g43 g44 544 6ch mg g45 g46 g47 g48 90j g49 g4a g4b g4c g4d g4e g4f
planar g4g
planet g4h g4i
planetar g4j g4k
planetoid g4l
plank g4m 2im g4n g4o
plant g4p g4q g4r 7ov 81z g4s g4t g4u g4v g4w g4x g4y g4z
plaqu g50 g51
plasm g52 g53
plast g54 g55 g56 g57 g58 g59
plaster g5a
plastic g5b g5c g5d g5e g5f g5g
plat g5h g5i g5j g5k av7 g5l g5m g5n
platform g5o g5p
platinum g5q
platitudinous g5r
plato g5s
platonic g5t g5u
platonism g5v
platonist g5w
platoon g5x g5y
plausibl g5z g60
play 27m g61 g62 g63 g64 767 g65 g66 g67 9g g68 g69 g6a g6b g6c g6d g6e g6f 9i g6g g6h g6i g6j g6k g6l g6m g6n g6o g6p g6q g6r ae fkb bt9 g6s g6t g6u
playact 9k
playback g6v g6w
playground g6x g6y
playm g6z
playwright 76j
plead g70 g71 g72 g73
pleas 65z g74 g75 g76 g77 g78 g79 g7a
pleasant g7b g7c l0 g7d
pleasur 65w g7e
pleat g7f g7g g7h
pledg g7i g7j g7k g7l
plenitud g7m
plent tj g7n g7m 1w4 7vt
pleur g7o g7p
pliant g7q g5e
plight g7r g7s g7k 7u1
plod g7t fdo g7u g7v
plot g7w g7x fmt g7y g5i 6i5
plow g7z 5ff g80 g81 g82
plowshar g83
pluck g84 g85 g86 g87
plug g88 3w4 g89 g8a
plum g8b g8c g8d 45w
plumb g8e g8f g8g g8h 45w g8i g8j g8k g8l
plummet g8e g8m
plump g8n g4o g8m g8o g8p g8q g8r
plund 2mw g8s d5y
plung g8t g8u cmj g8v b9f 6yu g8w
plunk g8x g8y g4o 4bl g8z
pluralistic g90
plush g91 cmx
ply g92 g93 3la g94
pneumon g95
poach g96 g97
pocket g98 g99 g9a g9b g9c g9d
poem g9e
poet g9f
poetic g9g g9h
poetr g9i g9j
poignanc fnb g9k
poignant g9l g9m
point g9n g9o g9p 6ed g9q g9r c5h g9s g9t g9u g9v g9w 73e 64v g9x bit 25i g9y aa4 f4n g9z ga0
pois ga1 ga2 ga3 2qs ga4 ga5 ga6
poison ga7 ga8 ga9 gaa gab
pok cih gac c5p eps
pol gad gae gaf gag gah gai 3d5 3d7 gaj gak
poland gal gam gan gao gap gaq
polar gar f21 gas gat
polaris gau gav gaw gax gay
polemic gaz
polic cn3 fnu gb0 gb1 btm
policem exe
polio gb2
polish gb3 gb4
polit gb5 435 gb6 gb7 gb8
politic gb9 gba gbb gbc gbd gbe gbf gbg gbh gbi gbj gbk gbl
polk gbm gbn gbo
pollen gbp
pollut gbq gbr gbs
polybuten gbt
polycrystallin gbu
polyelectrolyt gbv
polyethylen gbw
polymeris gbx
polymyositis gby
polynom gbz gc0
polyphosph gc1
polyton gc2
pomad gc3
pommel gc4 gc5 gc6
pompous gc7 gc8 gc9 gca
pon gcb gcc
poncho gcd
pond gce 521
ponderous gcf gcg
pooch gch gci
pool gcj gck gcl gce gcm gcn gco gcp
poor gcq gcr gcs afk 1nm ll
pop gct 5tn gcu gcv gcw gcx gcy gcz gd0 gd1 gd2 gd3
poplin gd4
popul gd5 7ea gd6 gd7 gd8 gd9 gda
populac gdb
popular gdc gdd gcz gde gdf gdg
popularism gdh
populous gdi
por gdj gdk 3oo
porch gdl
porcupin gdm
pork gdn gdo
porkchop gdp
poros gdq
porous gdr gds
port gdt gdu gdv gdw gdx gdy gdz ge0 ge1 ge2 ge3 ge4 ge5 72x ge6 fi3 fjk fjq 4p9 pa
portend 1hl
portentous 8mu ge7
porterhous ge8
portfolio ge9 gea
portr geb 69y bb4 gec ged
portrait gee ged
portug gef
portugu geg geh gei
portwatch gej
pos m8 gek gel gem gen geo
poseur gep
posit d3e 252 geq ger 1gk fuu ges g3c get geu gev gew cne gex gey gez gf0 gf1 gf2 4v7 gf3 gf4
positiv gf5 gf6
positivism gf7 gf8
positivist gf9 gfa
possem gfb
posses ait gfc gfd gfe eux gff fcc gfg gfh gfi
possib dmt gfj
possibil b5b gfk gfl gfm
possibl gfn gfo gfp gfq
possum gfr gfs
post 252 gft gfu gfv gfw gfx gfy gfz gg0 eqi gg1
poster 1b8 gg2 gg3 clz
posthumous gg4
postmark gg5 9fv
postpon 63p
postscript gg6 gg7
postul gg8 gg9 52i
postur 1gk gga gem ggb
postwar ggc
pot ggd gge ggf ggg ggh ggi e46 ggj
potassium ggk
potato ggl ggm
potenc 7ju 1i7
potent ggn ggo ggp ggq ggr gfq ggs
potential ggt ggr ggu
potentiomet ggv ggw
pothol ggx
potpour dp4 1cv
potshot ggy ggz
potter gh0 gh1
pouch gh2 g9a gh3 gh4
poultr 9ei gh5
pounc gh6 gh7
pound gh8 gh9 gha ghb 1ze d92 ghc ghd
pour ghe ghf ghg ghh ghi
povert ghj
pow ghk
powd ghl ghm aaz ghn gho ghp
powder ghp ghq
power ghr duq z ghs ght 99a ghu exd ghv ghw dur ggo an9 ghx
powerful ghy ghz ghr
powerles gi0
powwow b14 gi1 gi2
practic 8o5 gi3 gi4 gi5 gi6 gi7 fo4 88b gi8 gi9 gia 78n gib 88f 11j gic bv
practis gib 88f gic
practition gid
pragmatic gie gif gig
prair gih
prais 4wx gii gij
pranc gik gil gim
prank yv 4b5 gin gio
prattl gip 2ba
pray giq 218 gir 118 gis fvp
preach gd git giu 6r2 giv
preambl giw gix
prearrang giy
precarious ft4 giz
precast gj0
precaut gj1 gj2 3f6
preced co2 gj3 99x gj4 gj5 gj6 gj7 fm0
precedent gj8 gj9 gja
prechlorin gjb
precinct gjc
precious gjd 3vv gje
precipic gjf
precipit gjg gjh gji ahs
precipitin gjj
precis gjk 7h 85c gjl 85d gjm
preclud 993 gjn
precocious gjo gjp
preconceiv gjq
preconcept gjr 276
precondit 9vm 4u0 gjs
precook gjt
precool gju
predeces 9ac gjv
predetermin gjw
predic g7s
predicat gjx
predict z1 1hl gjy z5 99s gjz
predigest gk0
predilect gk1 gk2
predispos gk3
prednison gk4
predomin gk5 gk6 726 b1j fb1
predominant gk7
preeminent cog
preempt gk8 gk9 6uv
preexist gka
preexistent gkb
pref 3yu gkc 8nl
prefac gkd gke
prefer gkf gk1 gk2 gkg gkh 8nr
preferab gki
preferent gkj
preferential gkk
prefix gkl gkm
pregnant gkn dn7
prehistoric gko gkp
preisol gkq
prejudic 276 gkr gks gkt gku gkv 5ui
preliminar gkw fbq gkx
preliter gky gkz
prelud gl0 fbq gl1 gl2
premier gl3 gl4 gl5 gl6
premis 1d0 gl7 gke gl8
premium gl9 gla glb
premix e13
premonit glc 99p
premonitor gld
preoccup gle glf aih glg glh gli
prepackag glj
prepar glk g4f 9ch gll 6g8 6h6 57w glm a7k gln glo
preparat glp
preparator glp
preposit glq glr
preposition gls
preposterous 3z
prepubescent glt
prepup glu
prerequisit glv glw
pres 1yq glx gly glz gm0 gm1 gm2 brg gm3 gm4 gm5 4q5 gm6 gm7 gm8 gm9 gma gmb
presag eyy gmc 1hl
presbyter gmd
prescrib 6j5 gme gmf 12x
prescript gmg gmh gmi
preseason gmj
present gmk gml gmm 8l 668 gmn gmo 67o 9ui gmp 1kp gen gmq gmr gms 67r gmt 6uq gmu gmv 5r8 gmw eqo gmx gmy
presentation gmz
preserv gn0 gn1 gn2 gn3 gn4 dce gn5 53m gn6 gn7
presid gn8
presidenc gn9 d8
president gna gnb gnc gnd 3qb gne gnf gng
pressur gm9 gnh gni gnj brg 4dj gnk
prestig gnl
presto gnm gnn gno
presum 1cw 5vl
presumab gnp
presumpt 9vm gnq
presuppos gnr gns
presupposit gnt
pret gnu gnv gnw 8hy gnx gny
pretend gnz hi go0 go1 8rr
pretens go2 go3 gnu go4
pretext gnv go5
prevail go6 ftx aub 726
preval go7 go8
prevent cd3 993 1s5 go9 goa gob goc
previous 9c0 god goe
previs gof gog
prewar goh
prey goi goj gok gol
pric 5ce gom 5cf gon goo gop goq gor
priceles c0c
prick 1vp 68x gos got gou gov 1sq gow
prid gox goy goz 4wu
priest gp0 gp1
prim gp2 gp3 gp4 gp5 2gi gp6 gp7 3yq gp8 gp9 8ye 9mp gpa gpb gpc
primac gpd
primar gpe 3wj gpf gpg gph 3wi gpi
primev gpj
primit gpk gpl gpm gpn gpo
primp gpp
princ gpq
princip gpr gps gpt 3wi
principal 3wj
principl gpu gpv gpw gpx gpy gpz
print gq0 gq1 gq2 gq3 gq4 gq5 gq6
prior gq7 yn gj5 gj6
pris c8a gq8
prison gq9 gqa 3ek
priv gqb gqc bys gqd gqe gqf 1wj gqg gqh
privac gqi gqj
privileg gqk gql 8nn gqm gqn
priz 1ko 2mw c8a 13d 3yq
prizefight gqo gqp
prizewin 3qx
pro gqq gqr gqs gqt
prob gqu cxj gqv gqw c14 85p gqx
probab cxk 236
probabil gqy 3r3
problem gqz gr0 gr1
procedur ch gr2 gr3 f0z
proceed gr4 53j 53k e9b 53n gr5 gr6 gr7
proces gr3 gr8 gr9 gra grb grc grd gre grf grg
proclaim 879 85j grh gri grj
proclam grk xf
procr grl
procrastin grm grn gro grp
procreat grq
procur ffw grr grs ffv grt
prod 9yv 9yw gru erw
prodigious 4gz ge7
produc grv dgb grw
produce grx dd3 gry grz a8n gs0 gs1 gs2 gs3 gs4 gs5
product gs4 dro gs6 gs7 gs8 gs9 gsa
productiv gsb gsc
prof gsd ex7
profan 6c6 5bt gse 2cz gsf gsg gsh
profes gsi 4r9 gsj gsk gsl gsm gsn gso
profession gsp gsq gqr gsr gss gst gsu gsv
professional gsw
professor 3q7
proficienc gsx gsy
proficient gsz bv
profil gt0 gt1 gt2 gt3 gt4
profit 9nm 7fm gt5 24l gt6 gt7
profitab gt8
profitabil gt9
profound gta gtb 62i
profund gtc 3x
profus d9y 8f4 gtd
program g42 gte 2xk g5p gtf gtg gth gti
progres eq gtj es eu ez gtk cu9 baw gtl gtm
progressiv bgy
progressivism gtn
prohibit 6oq 1q9 gto gtp
project gtq gtr gts gtt gtu 544 gtv gtw gtx gty cci gtz gu0 gu1
projectil e07 gu2 gu3
proletar chi
prolifer gu4 gu5
prolific gu6 8ol
prolong 8dj gu7 csk gu8 7oa 8dq
prometheus gu9
promin gua gub
prominent f82 27z 505
promis axo guc 1d6 gud z1 gue axv guf
promot fx 7nb f1 gug guh gui fdh
promotion guj guk
prompt gul gum brx al gun guo gup guq gur
promulg 879 gus
promulgat gut
pron guu guv
pronoun guw
pronounc cah 19j di1 6j8
proof gux guy guz gv0 gv1
prop gv2 gv3 gv4 gv5 gv6 gv7 gv8
propag eav 8du
propagand gv9
propagandist gva gvb
propagandistic gvb
propel bam al gvc
proper 5zp 85c
propert gvd g3b auh
prophec gve gvf
prophes gvg git
prophet gvh gvi
prophetic gvj gvk
propitious gvl
proponent ga
proport 6m5 gvm gvn gvo gvp
proportion gvq gvr gvs gvt gvu gvv gvw
proportional 1oz gvx gvv
propose gvy gvz gts lr g6 gw0 enj
proposit gw1 gsd gw2
propriet fca gw3
proprietor gw4
propylthiouracil gw5
pros gw6 gw7
proscrib 6oq
prosecut gw8 gw9 gwa gwb gwc
prosod bn5 gwd
prosodic gwe
prosp 949
prospect 8a2 3c1 gwf gwg gwh gwi
prosper gwj gwk
prosperous gwl gwm
prostitut gwn gwo gwp
prostr gwq gwr 90l guv
protagonist di gws
proteas frk
protect gwt gwu gwv gww gwx gwy gwz gx0 gx1
protectiv gx2
protector gx3
proteg gx4
protein gx5
proteolysis gx6
proteolytic gx7
protest eto gx8 gx9 gxa gxb 6w4 gxc
protestant gxd gxe gxf gxg
protestantism gxh
proto gxi
protogeometric gxj
proton gxk
protoplasm gxl
prototyp 7z4
prototypic gxm
protozo gxn gxo gxp
protrud gcw gty
protuber 32k gxq
proud gxr dcj gxs
prov 67n gxt 84t gxu gxv
proven 2a4
proverb gxw gxx gxy
provid gxz 3la 9me gy0 gy1 gy2
provident gy3 dyf
provinc gy4 gy5 30n gy6 gy7 gy8
provincialism gy9 gya
provis gyb g4f gyc gyd gye
provision gyf
proviso gyc
provoc gyg gyh
provocat gyi gyj
provok gyk 855 17x 259
prowes 192
prowl gyl gym gyn gyo
proxim gyp gyq gyr gys gyt
prud gyu 6rk
prurient gyv
pry gyw gyx c8a eps
pseudo 8ig gyy
pseudophloem gyz
psi gz0 gz1
psithyrus gz2
psych 2r7 gz3
psychiatric gz4
psychiatrist gz5
psychic gz6 gz7 gz8
psycholog gz9
psychologic gza gzb gzc gzd
psychologist gze
psychopath gzf
psychopathic gzg
psychopharmacologic gzh
psychophysiolog gzi
psychopomp gzj
psychotherap gzk gzl
psychotherapeutic gzm gzn
psychotic gzo gzp
pterygium gzq
pubescent gzr gzs
public gdb gzt gzu gzv gzw gzx gzy fdh gzz h00
publicis 1se fy h01
publicist h02
publish c50 h03 gq2 h04 h05 h06 h07 h08
puck h09 h0a 9qd
puckish 153
puf h0b h0c 9q1 75s h0d h0e
puk 334 h0f 3jz
pul h0g h0h h0i h0j h0k 772 1gn h0l h0m h0n 779 4kq h0o
pulmonar h0p
pulp h0q h0r h0s h0t
pulpit 5u5
puls h0u h0v bdf h0w 1z6 h0x
pulseles h0y
pulveris gho 67f ghp
pummel gc6
pump h0z alc h10 h11 h12
pun h13 h14 h15 h16
punch h17 h18 h19 h1a 3ls h1b
punctu h1c 4z
punctual h1d
punctur h1e h1f h1g h1h h1i
pundit bor
pungent h1j h1k
punish fqm h1l h1m fqn
punit h1n
punk awy h1o 337
punst h1p
punt h1q h1r gag h1s
pup h1t h1u h1v h1w
pupat h1x
pupil h1y h1z
puppet h20 5jf
puppyish h21
pur h22 h23 h24 h25 84n h26
purchas h27 h28 h29 377
purg h2a h2b h2c h2d h2e
purgator h2f h2g
purif h2h h2i 6x0 h2j
purit h2k bpn
purl h2l h2m h2n h2o 7id
purloin 3n
purpl h2p h2q h2r h2s h2t h2u
purport h2v bv0 lr h2w h2x
purpos 9la 6fb lo h2y lr h2z h30 g7
purs 1o3 h31 h32 h33 h34
pursu h35 h36 7u3 h37 h38 h39 h3a h3b h3c
pursuant h3d
pursuit 3u2 h3e
purv h3f
pus h3g h3h h3i
push h3j h3k fx h3l 99g 5n2 h3m 79h
pushup h3n
put h3o g3h 5cw 1c6 cne h3p 4kp h3q h3r h3s
putout h3t
puzzl h3u h3v rf h3w h3x 270 7v1 4wi
pyknotic h3y
pyramid h3z h40 h41 h42
pyrex h43
pyromet h44
python h45 h46
quack h47 h48 h49 h4a h4b
quacker h4c h4d
quadricep h4e
quadrupl h4f h4g h4h 9e8 9e7 h4i
quail h4j h4k 5kw
quaint h4l h4m
quak 7g6 h4n h4o h4p h4q
qual h4r h4s 39w 3sd 3yq h4t
qualif h4u ddh h4v h4w h4x h4y h4z h50 h51
qualitat h52 h53
qualitativ h54
qualm dzj h55
quant t6 h56
quantitat h57 h58
quantitativ h59
quarrel h5a h5b 6vf
quarrelsom h5c
quart h5d h5e h5f 9ee h5g h5h h5i
quarter h5j h5k h5l h5m
quarterback h5n h5o h5p
quartz h5q h5r
quas h5s
quash h5t c0b
quatrain h5u
quav h5v h5w h5x h5y h5z
quavering h60
queen h61 h62 h63 h64 h65
queer 8i1 7ss 1nx 9qp 5qs
quel h66 12a
quench h67 8eb
quer bq8 h68
querulous h69 h6a
quest h6b h3e h6c h6d 73w bq8 h6e bxx h68 h6f h6g h6h byi bq4 h6i h6j
question h6k h6l h6m
questioning h6n h6o
questionnair h6p
quick h6q gur kh h6r h6s 96c h6t h6u 8mg h6v h6w h6x eh
quicken 4o h6y h6z h70
quicksilv dru 80l
quickstep h71 h72 h73
quiescent h74 h75
quiet h76 d8u h77 3ad h78 h79 h7a h7b g3n ech h7c h7d h7e h7f h7g
quil h7h h7i
quilt h7j h7k h7l h7m
quintet h7n 8yk
quip h7o 7yo h7p
quirk h7q h7r h7s
quirt h7t
quit 69d h7u 3mt h7v h7w h7x
quiv 3wn h7y h4n 91y
quixotic h7z
quiz h80 h81
quot h82 h83 h84 42f h85 42i h86
rab h87 h88
rabat h89
rabbit h8a h8b h8c
rabbl e1a h8d
rac h8e h8f h8g h8h h8i ahv h8j h8k h8l d1v h8m
racin h8n h8o
racist h8p h8q h8r
rack h8s h8t h8u h8v
racket h8w h8x h8y h8z h90 h91
rad h92 h93 h94 h95 9yb h96 h97 h98 h99 h9a h9b
radar h9c
radiant h9d
radiat h9e h9f
radic h9g a8c h9h h9i h9j h9k h9l
radicalism h9m
radio h9n h9o h9p h9q h9r
radioact h9s
radiochlorin h9t
radish h9u h9v
radius h9w h9x h9y
raft h9z 1w4 ha0 ha1 ha2 ha3 ha4 ha5
rag ha6 ha7 5ni x3 9m5 ha8 flb ha9 haa hab hac had hae
ragamuffin haf
raid hag hah hai 36l
rail haj hak c0g hal ham
railhead han hao
railroad hap haq har has
railw hap haq
rain hat hau hav
rainbow haw hax
rainfal hat
rais hay 48a 7uw haz 7n9 hb0 17w 807 a8n hb1 17x 7na cw1 hb2 esq hb3 2y0 eso 7nc hb4
rajah hb5
rak g29 2fx hb6 hb7
rakish hb8
ral hb9 hba hbb e1k hbc eca hbd hbe
ram hbf hbg 799 5hz ghb
rambl dnc 78j c8v
ramif 9b2 2rk
ramp bff hbh hbi hab
rampant hbj hbk
rampart hbl
ramrod hbm hbn
ranc 2b0
ranch hbo hbp hbq
random hbr 14u
randomis hbs
rang hbt 4n8 hbu hbv hbw 183 78j hbx hby hbz hc0 hc1 ck7
rank hc2 hc3 dqc hc4 hc5 a1o hc6 hc7 hc8 a1q
ransack 4hm 6di
ransom hc9 hca hcb
rap 2c3 hcc hcd g1b hce hcf 6dh 1bk hcg
rapid hch hci hcj 3nb h6w
rapist hck
rapport hcl
raptur 7i8 7i9
rar hcm hcn hco hcp
rarif 7ng hcq
rasc b9w hcr
rasp hcs hct hcu hcv a44
rat hcw hcx hcy hcz fct hd0 hd1 a1o hd2 hd3 83n 83o hd4
ratabl hd5
rath gki bse ceo
rathol hd6 hd7
ratif hd8
ratio hd9 hda
ration hdb hdc hdd hde hdf hdg bua hdh hdi
rational gpw hdj
rationalis hdk hdl hdm 111
rationalism hdn hdo
rattl hdp hdq hdr hds hdt hdu hdv nd 8kr
rattlesnak hdt
raucous hdw hdx hdy hdz
ravag 6aq afs 6fz
raw qx he0 he1 edy he2 he3 he4 he5
rawhid he6
ray 1y4 he7 he8 he9
razor hea heb
rbi hec
reach hed 4n8 a3n hbu 51u hee 1fj 9nq dd9 9vf 6b hef
react heg heh hei hej hek hel
reactant hem
reactionar hen heo
reactiv hep heq her
read hes het heu hev cpb hew hex hey hez hf0 hf1 hf2 hf3 hf4 gup 7et hf5 hf6 hf7 bxq hf8 hf9 hfa hfb gll 57w hfc hfd hfe hff
readapt hfg hfh
readjust hfh hfi hfj cz
reaffirm hfk
reagent hfl
real hfm hfn 89c hfo hdv hfp hfq aj hfr hfs hft 9sn ao
realign hfu
realis hfv hfw hfx hfy hfz 7fi
realism hg0 hg1 hfs
realist hg2 hg3
realistic hg4 hg5 hg6 hg7
realm cf2 cf4
reap 9x1 77c
reappear hg8 hg9 hga
rear hgb hgc 1m6 hgd esq hge hgf 9dm eso hbj
rearguard hgg
rearrang hgh
rearward hgi 1md hgf hgj
reason bu6 3ly hgk a83 hgl hgm 4sr 166 hgn 8hx hgo buf
reasonab 8hy hgp
reassail hgq
reassembl hgr
reassert 4vm
reassign hgs
reassur hgt hgu 1d8 hgv hgw
reassuring hgx
reawaken hgy
reb c91
rebel hgz hh0 c91 hh1 hh2 bts hh3
rebellious hh4 hh5 hh6
reborn hh7 hh8
rebound hh9 hha hbb 2p0
rebuf hhb hhc hhd hhe
rebuild hhf hhg
rebuk hhh 24v
rebut hhi hhj
recal hhk hhl hhm hhn hho hhp hhq
recalcul hhr
recapitul hhs hht
recaptur hhu hhv hhw hhx
reced hhy hhz
receipt a7s
receiv hi0 hi1 hi2 hi3
receive hi4 hi5 hi6 8g hi7 8vg hi8 hi9 hia hib 8ax ais 7s2
recent hic hid clp clq
recept hi4 hie hif hig hih hii
receptacl hij hik
receptionist hil
reces 5ad him hin hio hip
recipient hiq hi2
reciproc hir his ecu hit
recit hiu hiv hiw 60e
reckles 988 an1 hix hiy
reckon 4z4 39j a9u 39k 39n hiz
reclaim hj0 hj1 hj2
reclassif hj3 hj4
reclin hj5
reclus hj6 hj7
recognis hj8 hfy cgp 8f a63 6pp 71 5e hj9
recognit hja hfw 5jl hjb
recogniz hjc hjd
recoil hha hje 5kw hjf
recollect hhm hjg hjh
recommend hji gc hjj hjk
reconcil hjl hjm hjn 4sm hjo
recondit hjp
reconnoit hjq
reconsid hjr hjs
reconsider hjt hju
reconstruct hjv hjw hhf hjx hjy hjz
reconven hk0
reconvert hk1
recop hk2
record hk3 hk4 6pj 2m6 hk5 hk6 hk7 7wj hk8 hey hk9 hka hkb hkc hkd hke
recount hkf eeg hkg
recoup hkh hki
recours hkj hkk
recov hkl hkm hkn
recover hko hkp hkq hkr
recr hks g6m 6z6 hkt
recreation hku rb
recrimin hkv
recruit hkw hkx ctk hky 7w1 hkz
rectangl hl0
rectangular hl1 hl2
rectif hl3 hl4
rectitud hl5
recuper hkr
recur hl6 hl7 hl8
recurrent hl9
red hla hlb 2kk 95f 5kv 5ku hlc
redco hld
redden 2ib hle
redecor hlf
rededic hlg
redeem hlh hli
redefin hlj hlk
redefinit hll
redempt hlm hln
redeposit hlo
redevelop f9w
redhead hlp hlq
redirect hlr
rediscov hls
rediscover hlt
redistribut hlu
redoubl hlv hlw hlx
redoubt 9cb hly
redres hlz hm0 5ax
reduce 5sd hm1 hm2 hm3 hm4 hm5 hm6 hm7 hm8 hm9 hma hmb hmc hmd hme hmf hmg
redundanc hmh hmi
redundant 86j hmj
reecho hmk hml
reef hmm hmn hmo hmp
reek hmq hmr hms hmt hmu hmv
reel hmw hmx 3gw abs
reelect hmy hmz
reenact hn0 hn1
reenforc hn2 hn3 hn4
reestablish hn5
reevalu hn6 hn7
reexamin hn8
refash hn9
refector hna
refer hnb 68k 42g 515 hnc 4s6 hnd hne hnf hng hnh hni 3sf dr4 42f hnj hnk 42j
referendum hnl
refil hnm hnn hno
refin hnp gao 4p1 hnq grc 7lb gan
reflect 521 hnr hns hnt hnu hnv hnw 525 8d2 hnx hny 2yq hnz ho0
reflectiv ho1
reflex ho2 1ix ho3
refocus ho4
reform ho5 ho6 ho7 ho8 ho9 hoa
refrain 3zi 3g hob
refresh hoc 2qw er3
refriger hod hoe hof
refrigerat b5o
refuel hog hoh hoi
refug hoj
refund hok hol hom
refurbish hon
refus hoo hop 9p9 60x 60y 69b 62q
refut hhi hhj
reg hoq hor hos
regain hkn 8vk
regal hot hou
regard 9qs hov amy how 4z4 hox hj
regardant hoy
regardles 6vn hoz
regener hp0
regim hp1 1i6
regiment hp2 hp3
region 15v fjo hp4 hp5 hp6
regional hp7
regist hp8 hp9 hey 8tq hpa hpb hpc hpd
registr 7w3 7w4 hp9
registrant hpe
regret hpf hpg hph hpi hpj
regretful hpk
regroup hpl hpm
regul hpn 6fd a0y hpo hpp f3r hpq
regular 8z2 hpr hps hpt hpu hpv hpw hpx hpy hpz hq0 hq1 hq2
regulat hq3 hq4
regulator hq5
rehabilit hq6 hq7 hq8 hq9
reharmonis hqa
rehash hqb hqc hqd
rehear hqe
rehears hqf hqg gib
reich hqh hqi
reign hqj hqk hql 726
reimburs hqm hki hqn
rein hqo hqp hqq hqr
reinforc hn2 hqs hn3 hn4
reinst hqt hn5
reinstal hqu
reinterpret hqv hqw
reissu hqx hqy hqz
reiter hr0
reject hr1 hr2 6p4 6rx 60y hr3 hr4
rejoic hr5 ca9 hr6 8fj hr7 8fl
rejoin hr8 hr9
rel hra hrb hrc hrd 69o 1i3 69p hre hrf 69m
relac hrg
relat 1ck hrh hri 4s6 hrj hrk hrl hrm bvl 5y8 hrn hro 4n0 gvr
related hrp
relation hrq hrr hrs
relativ 4n2
relativistic hrt hru
relax hrv hrw hrx hry hrz
relearn hs0
releas cug hs1 hs2 hs3 89i hs4 hs5 6py c50 hs6 hs7 9g8 9g9
releg 683 hs8
relent hs9
relentles fu1 a6q hsa hsb
relev hsc
relevanc hsc
relevant hsd
reliab 8ie
reliabil hse
relic hsf cda
relief hsg hsh dxg e2b hsi hsj hsk hsl hsm
reliev p0 hsn hso 7gc hsp hsq 884 hsr cci
relig 8i9 8ib
religionist hss
religious hst hsu hsv hsw hsx hsy hsz
relinquish ht0 99w
relish ab7 ht1 1vc
reliv ht2 ht3
reload ht4 ht5
reluctant ht6 ht7 ht8 ht9
relyric hta
remain htb fty htc htd cq9 hte htf
remaind htg hth hti
remak htj hn9
remand htk htl bcu
remar htm
remark htn 4jx dr5 4jz hto eq6
remarkab eq5 htp
remed htq akp hlz 5qh hsn htr
rememb hhm hts htt htu
remembr hjg dqj
remind htv htw htx hty
reminisc htz
remis hu0 hu1
remit hu2 hu3 hu4 63p
remnant hu5 hu6
remodel hu7 hu8
remonstr etq hu9 hua
remors 4qq hub
remorseles g2t
remot huc hud hue huf hug
remount huh hui huj
remov huk hul hum hun 2r huo hup huq hur
remud hus
remuner hut 7fl
remunerat huu e3y
renais huv huw
renam hux huy
rend huz hv0 hv1 669 9rh bxl 9me bxo bxp hv2 hv3
rendezvous hv4 hv5 hv6
rendit bxp hv2
renew hv7 hv8 hq8 hv9 hva hvb
renov f9w hvc
rent hvd hve hvf hvg cph
renunc hvh 633
reopen hvi
reord hvj hvk hvl
reorganis hvm hpm
reorient hvn hvo
rep hom hvp hvq hok hvr hvs cvy hvt xx y2
repair 8yx hvu 36a 4nj
repairm hvv
repeat hvw hl6 hr0 7hm 7dh hvx hl9 hvy
repel hhd hhe 79c hvz
repent hpi 1eu fqr
repentant hw0
repertor hw1 hw2
repetit hw3 hw4 hvw hw5 brh
rephras fhz
replac hw6 hw7 bvg hw8 hw9 hwa hwb ql
replant hwc
replenish hno hwd
replic hwe hwf
report 6r hwg hwh hwi 6bz hwj hwk hwl hwm 5fg hwn hwo el5 hwp
repos hwq foz hwr hws
repositor hwt hwu
reprehensibl 5kr
repres h5t hwv hww hwx hwy boi
represent hwz hx0 bxm 9i hx1 hx2 hx3 4qb 883 hx4 hx5 hx6 hx7
representat hx8 4x7 hx9 hxa hxb
representation hxc
repriev hxd hxe hxf hxg
reprimand hhh 3nt 24v
reprint hxh hqx hqy
repris hxi
reproach hxj hxk hxl
reprob hxm hxn hxo hxp
reproduc hxq hxr
reproducib hxs
reproducibil hxt
reproducibl 4zm
reproduct hxu hxv
reproof hhh hxw
reproving hxx
reptil hxy
republic 67a hxz hy0 hy1 hy2 hy3
repud hy4 6u2
repugn ay6 bfv
repuls hhc hhe hvz ay6 hy5 hy6 u
reput hy7 hy8 hy9 829
request hya fvo 25h hyb
requir 4jd 1at ei0 66x ei2 df3 glv 66r 81t
requisit hyc hyd hye hyf
reread hyg
rerun hyh hyi hyj
res hyk
reschedul hyl
rescind cvy
rescu 66f hym 66e
research hyn bq7 8c0 hyo c17
resembl hyp hyq
resent hyr hys hyt 2b0
resentful hyu
reserpin hyv
reserv 2mc hyw hyx hyy e2r hyz hz0 pc hz1 hz2 dvc
reservoir hz3 hz4 hz5
reset hz6 hz7 hz8
resettl hz9
reshap hza hzb
resid hzc evx hzd hze dfv 1j
resident evz hzf hzg hzh hzi hzj
residu hzk hth hzl hzm
resift hzn
resign hzo h7u hzp hzq hzr hzs hzt
resil hzu hzv
resin hzw
resist hzx hzy 6w4 62q hzz f27 i00 i01 i02 i03 i04
resistant i05 i06
resmudg i07
resolut i08 i09 i0a 609 i0b 8xd i0c i0d i0e i0f
resolv 8xd i0e 600 h2y i0g y1 4st i0h i0i i0j
reson i0k i0l i0m
resonant i0n i0o
resorcinol i0p
resort i0q afa i0r i0s
resound en9 7hn i0o
resourc i0t b8o i0u
resourceful i0v b8o
respect i0w 63q hov i0x 828 82a aws i0y i0z 9zy i10 i11 i12 i13 i14
respectiv i15
respir i16 i17
respirator i18
respit 2sw hxd hxe hxg
resplendent i19
respond heh i1a y2
respons hej xx hif i1b i1c
responsib i1d
responsibil 7e0 i1e gy5
responsibl i1f i1g
responsiv i1h heq
rest hwq i1i hth i1j i1k hsm i1l htb i1m i1n i1o fs0 g0o i1p cv9 hws hr0 i1q 7io
restat i1r
restaurant i1s
restiv i1t
restles i1u i1v i1w i1x bae
restock i1y
restor i1z i20 i21 i22 36a i23 i24
restrain au6 i25 i26 i27
restraint i28 55r
restrict 2p9 5rh i29 i2a i2b 4vk i2c cy1 i2d i2e
result xy f6g 4yv 7wa co6
resultant f6g i2f 1g0
resum i2g i2h i2i i2j i2k
resumpt i2l
resurrect i2m i2n
resuspend i2o
resuspens i2p
ret i2q
retail i2r i2s i2t i2u i2v i2w
retain au7 53l i2x dcg
retal i2y 1jj i2z
retard b6s i30 i31 5zl i32 i33 i34
retch i35 3jz i36
retent aug dqm i37 i38
retentiv i39 dqm
rethink hjt i3a
reticul i3b i3c i3d
retin i3e i3f i3g
retir hhz i3h cm i3i i3j i3k i3l i3m i3n i3o
retort i3p 4im hr8
retr i3q i3r hhz i3s i3t
retrac hjw i3u
retract 9ci i3v
retrain i3w
retransl i3x
retribut i3y i3z
retriev i40 hkn
retrogres i41
retrospect i42 i43 i44 i45
retrovis i46
return i47 i48 i20 i49 i4a gr7 i4b i4c hho hr8 669 i4d i4e i4f hom i4g i4h
reun i4i i4j
reunit i4k i4l
reus i4m
rev i4n i4o 2tb i4p 6qb i4q i4r
revamp i4s i4t
revel i4u 65y h8z i4v 6qb i4w
revelr i4u
reveng i2z 1jj
revenu a7s i4x
rever i4y i4z i50 b76 1hn i51 1kz i52 5x5
reverber 7hn i53 7hk i54
reverend i55 47i i56
revers i57 2gs i58 550 i59 i5a faz i5b hgj
reversibil i5c
reversibl i5d i5e i5f
revert i4b i5g
revet i5h i5i
review i5j i5k i5l hn8 i5m i5n 4k1 hne
revil i5o
revis i5p i5q i5r i5s i5t i5u i5v
revitalis i5w i5x
reviv i5y i5z hks i60 i61 i2n
revolt bts 6sg i62
revolut i63 i64
revolutionar i65 i66 h9k
revolutionis i67 i68
revolv i69 f2y i6a i6b
revuls ay6
reward i6c i6d i6e i6f hqs awr i6g
rewrit i5v i6h i6i
rhetoric f2v
rheumatism i6j i6k
rhino i6l
rhinocero i6l
rhinotracheitis i6m
rhubarb i6n i6o
rhym i6p i6q i6r i6s
rhythm i6t i6u i6v 1z5 5t0
rhythmic i6w i6x
rib i6y i6z abl i70 i71
ribbon 615 i72
riboflavin i73
ric i74 i75 i76
rich i77 i78 i79 62d i7a i7b i7c daa tf 9kl gtd i9
richmond i7d
ricket i7e i7f
ricochet i7g 2p0
rid 9g7 792 i7h 1of i7i i7j i7k i7l
riddl i7m 7uz i7n i7o i7p i7q
rider i7r i7s
ridg i7t i7u i7v i7w
ridicul 6b6 i7x abl
ridiculous 3z i7y i7z
riffl i80 i81 i82 91v
rifl i83 i84 6di
riflem i85 i86
rift i87 i88
rig i89 i8a i8b i8c i8d i8e i8f
right i8g i8h i8i i8j i8k i8l i8m i8n 5ax i8o i8p 5ay i8q i8r 5zp i8s i8t cc7 dur oi i8u 93k gv6 5az i8v i8w cc8 i8x i8y
righteous i8z i90 i91
rightfield i92 i8h
rightful i93
rigid i94 i95 i96 2kx
rigor ag8 i97
rigorous i98 i99 i9a
rim i9b i9c i9d i9e
rimles i9f
ring axd i9g ade 390 fpd i9h 7hn i9i i9j
rins i9k i9l i9m i9n
riot i9o i9p i9q i9r
riotous d9y 6vt
rip hvd 2fx huz i9s i9t i9u i9v hv3 868
ripen i9w i9x dmb i9y
rippl i81 i9z ia0 305
rise 1a6 ia1 hay ia2 ia3 48a ia4 ia5 ang 48b cba ia6 ia7 16i ia8 ia9 16h iaa iab hh1 hge 16j bts iac iad iae iaf iag
risk 5v7 aji iah fk iai iaj
rit iak ial
ritu iak iam ian iao
ritualis iap
riv huz 478
rival 4nx iaq 7zd
river iar
riverbank ias
rivet iat iau 3oo iav
rivulet iaw
road iax iay
roadblock 1u9 1sl
roadsid iaz
roadw ib0
roam 78j
roar 23c 2mg ib1 b0w ib2 23e ib3 ib4 ib5 gwm
roast cg9 ib6 ib7 abl ib8
rob ib9 ax7 iba ibb ibc ibd 48y
robber ibe ibf
robust ibg h8m ibh ibi
rock ibj ibk ibl ibm cbf ibn
rocket ibo gu2 ibp ibq
rocklik ibr
rod ibs ibt
rodeo ibu ibv
rogu hcr
roil 40z
rol 9l9 ibw 9la 3se ibx iby ibz ic0 ic1 ic2 ic3 ic4 ic5 ic6 ic7 ic8 ic9 ica icb fpb icc
rolepl icd ice
rollicking icf
rom icg ich
roman ici icj ick icl
romanc icm icn ico 5ex icp
romantic icq icr ics t3
romanticis ict icu
romanticism icv icw
romp icx icy 3mp icz
roof id0 id1 id2 id3
rooftop id4
rooftr id5
rook id6
room id7 id8 id9 2io ida idb
roosevelt idc idd
roost ide idf idg fs0 idh
root idi idj 21r idk idl idm idn ido
rop idp idq cpk idr
ros ids 95g idt
rosar idu
rosebud idv idw
roset idx idy
rost iby
rostrum idz 5u5
rot ie0 ie1 ie2 ie3
rotar ie4 ie5 ie6 422
rotat ie7 i69 ie8 ie9 iea ieb
rotc iec
rotor ied iee
rotten ief d7d
rotund ieg ieh
rough iei iej iek iel iem ien a44 ieo 14h iep ieq 1w ier ahe ies
roughen iet
roughhewn ieu
roughneck 32e
round iev iew iex iey 1z7 5t0 iez if0 421 if1 if2 if3 if4 if5 if6
roundabout ie4 if7 if8 if9
roundhous ifa ifb
roundup ifc ifd
rous ife iff 17r ifg ifh
rousseau ifi ifj ifk
rout ifl e1a ifm ifn iay fn8 ifo ifp
routin ifq ifr 9e 84o ifs
rov 78j
row ift h5b ifu ifv ifw
rowd 32e hdx
royal ifx ify ifz ig0
royalt ig1 ig2
rpm i4n
rub ig3 ig4 ig5 ig6 ig7 ig8 ig9 iga igb igc 5kv
rubber igd ige
rubberlik igd
rubbish igf igg igh
rubbl 5yt
rubric igi igj igk
ruck igl h09 igm
rud ign igo 5kv 93s igp igq igr igs 5nu
rudderles ij
rudimentar 9lq igt
rueful igu
ruf 32e
ruffl igv 93y igw ia0 igx igy
rug 3hp igz ih0
ruin ih1 ih2 6dy ih3 6e1 ih4
ruinous 2d4 3kb
rul hpp 56e gpx ih5 ih6 61c 8vh a0w 726 ih7 f1l ih8
ruler ih9 iha
ruman ihb ihc ihd
rumbl ihe a95 a8v ihf
rumen ihg
rummag ihh ihi ihj
rumor ihk 2zk
rump ihl ihm
rumpus 4lc ihn
run iho ihp ihq ihr ihs iht ihu ihv ihw 3ba 9ld fkz ihx ihy g6h 3fy ihz 5eq ii0 cip ii1 ii2 ii3 ii4 ii5 ii6 ii7 f0v 8do bfi ii8 ftx ii9 iia hby co4 iib iic iid iie iif iig
runaw icx 9kb iih
rundown iii
runof iij f9j
ruptur 2sz iik iil
rural iim iin
rus iio iip iiq iir iis iit
rush ahn iiu aht b3e iiv ahv iiw iix iiy
russet iiz ij0
rust ij1 ij2 5bn 5bo ij3 ij4 ij5
rustic ij6 ij7 ij8
rustl ij9 ija ijb ijc ijd ije
rut a7m ijf 9mj ijg ijh
rutabag iji ijj
ruthles g2t ijk 5nz
sabbath ijl
sabin ijm ijn ijo
sabl ijp ijq ijr
sabotag ijs ijt
sack iju g9a g8s 3bi
sacr ijv ijw ijx ijy
sacramento ijz
sacrific ik0 ik1 ik2 9vi
sacrileg 2cx
sad ik3 ik4 ik5 ik6
sadden ik7 ik8
saddl ik9 ika 34e ikb ikc
saddlebag ikd
sadism ike
sadistic ikf
sadnes ikg ikh
saf iki ikj ikk ikl ikm
safebreak ikn
safeguard gj1 iko ikp ikq
safet ikr a9i iks ikt
sag 79w 79x iku ikv ikw ikx iky ikz il0
sagacious il1 il2
sagebrush il3
sail 5o0 il4 il5 il6 il7 il8 il9 ila ilb ilc
saint vu b5z ild 3ci 7w9
sak bvs ile
sal ilf h7o
salabl ilg
salacious ctw gyv
salad ilh
salamand ili ilj
salar 7fl
salesgirl ilk
saleslad ilk
salesm ill
salesman ilm
salient iln ilo f82
salin ilp ilq
salish ilr ils
saliv ilt ilu ilv
salivar ilw
sallow ilx ily ilz
salmon im0 im1 im2
salon im3 im4
saloon 1s8 im5
salt im6 im7 im8 im9 ima imb imc
saltwat imd
salubrious akx ime
salut imf img imh imi 78u
salutar imj
salv hlm imk iml imm imn hsp
salvag imo imp imq hsp
salvo 35d imr
sam ims imt imu imv cxh imw imx e4u
sampl imy imz in0 in1 in2 in3
san in4 in5
sanct in6 5dk 14b in7 in8
sanctif ijx
sand in9 ina inb inc ind ine
sandalwood inf
sandpap ing inb
sandwich inh ini inj
sanguineous a0a ink
sanit inl inm inn
sap 984 ino inp 88n
sapl inq
sapphir inr ins int
sar inu
saracen inv inw
sarcasm c30
sarcastic inx
sarcolem iny
sardin inz io0
sardonic io1
sas io2
sash io3 io4 io5 io6 gil io7
sat 8u0 9yj io8
satanic io9 8sk
satellit ioa g4i iob ioc
satiet iod
satin ioe
satir c30
satiric iof iog
satirist ioh
satisf ioi ioj 8u2 a49 9ko
satisfact iok iol a46
satisfactor iom ion ioo
satur iop ioq ior ios iot iou
saturd iov
saturn iow iox
sauc ioy ioz ip0
sausag ip1 ip2
saut ip3 ip4 ip5
sav ip6 ip7 gn5 ip8 ip9 ipa 7i6 ipb hsp hli ipc ipd ipe 7hu 66f ipf ipg iph ipi 3zm 13o 13m
savag 1ss 1z4 ipj ipk 2zz 1su ipl ipm ipn ipo
savannah ipp ipq
saver ipr ips
savor 90z 1vc ipt ipu ipv ipw ipx ipy
sawdust ipz
sawhors iq0
say in iq1 iq2 ot 19j iq3 7v9 iq4 iq5 hez
scab iq6 hcx iq7 iq8
scaffold iq9 iqa iqb
scal iqc iqd iqe iqf iqg iqh iqi iqj
scallop iqk
scalp iql iqm iqn
scamp iqo iqp
scan iqq iqr iqs iqt iqu
scand iqv iqw
scandalis f7m
scandinav iqx iqy iqz
scant ir0 ir1 ir2 ir3 1sg ir4
scapular ir5 ir6 ir7
scar ir8 ir9 dhx ira fg3 9ig 5ws 9ij irb irc
scarc ird 1si 1sj ire
scarecrowish irf
scarf irg irh iri irj
scarif irk irl
scat irm irn 6uk 6ul iro 6w9 6uc irp 4wf
scath irq
scathing irr
scaveng dbt irs
scen irt 1b0 iru irv irw irx fzc 8y7
scenario iry irz
scener is0 is1
scenic is2 is3
scent 17l is4 17m is5 is6 is7 fsy fsz
scepticism is8
schedul jj is9 isa isb isc
schem isd 71f bzd ise
schematic isf 56j
scherzo isg
schism ish isi
schizophrenic isj isk isl
scholar ism cpc isn cpe iso
scholastic isp isq isr iss ist
school isu isv isw isx isy isz 7j3 it0
schoolbo it1
schoold it2
schoolgirl it3
schoolgirlish 9v2
schoolhous isu
schoolm 45d
schoolmarm e0o
schoolmast ake it4
schoolmistres e0o
schoolroom 45e
sciatic it5
scienc it6 it7
scientific it8 it9 ita
scientist itb
scimitar itc
sclerotic itd ite
scof c78 94a 94b
scold edp 24v a97
scoop itf itg 25m ith
scoot 5w8
scop 4n8 1mv
scor dhq iti itj itk 6t itl itm asm itn 75e
scorch ito itp itq itr its 1ol itt itu
scoreboard itv
scoreles asz
scorn itw 52d 6rx 6df 52f
scornful 52g
scot itx
scotchm itx
scotland ity
scoundrel itz
scour iu0 iu1 iu2 80e iu3 iu4 iu5
scourg iu6 ej0 iu7 iu8
scout fyx iu9 hjq iua
scowl 9jm iub
scrag 2lj iuc
scrambl iqo iud iue 43q iuf
scrap 2ae igg 6vf cbr iug iuh iui iuj iuk iul
scrapheap ium iun
scratch 68x iuh iuj ig6 c5f ahf 5ht iuo
scrawl iup iuq
scrawn iur 2lj
scream ius iut 395 iuu iuv iuw iux
screech ius iut iuy 5ir iuz
screen iv0 5fa 2ee iv1 iv2 iv3 iv4
screenpl iv5
screwdriv iv6 iv7
scrib iv8 iv9 iva
scribbl ivb iup ivc iuq
scrimmag dpn ivd ive
script 2m5 ae2 ivf
scriptur 27d ivg 27b ivh
scroung ivi ivj
scrub iu3 361 ivk iu1 ivl
scrupulous hsx
scrutin 85l ivm
scrutinis 1hc ivn
scud ivo 5w8 ivp
scuf ivq eah ivr ivs
scuffl ivt ivu ivv ivw
sculpt ivx ivy
sculptur ivz e24 iw0 iw1 a4g iw2 iw3
scur iqo iqp b3h
scuttl iw4 ai7 iqp
sea iw5 ew3
seacoast 4cb
seafar iw6
seagul aae
seahors iw7 iw8
seal iw9 iwa iwb iwc iwd iwe
seam iwf 5ix iwg
seaman iw6 iwh
seaquak iwi
sear itq itr iwj
search b3c iwk 8c0 iwl iwm d5a iwn iwo
searchlight iwp
season iwq iwr iws 910 iwt iwu
seat iwv iww 1b8 iwx g3a iwy bkf iwz ix0
seattl ix1
seawat imd
seaweed ix2
sec ix3 ix4 ix5
seced ix6
secessionist ix7
seclud ix8 gqh ix9
second ixa
secondar ixb ixc ixd ixe d7y
secondhand ixf ixg ixh
secrec ixi gqj
secret ixj ixk ixl ixm ixn 43x ixo hs5 ixp ixq ixr ixs ixt
secretar ixu ixv
sect 8gw ixw ixx 703 ixy ixz iy0 iy1 iy2 iy3 iy4 iy5 iy6
secularis iy7 iy8
secularism iy9
secularist iya
secur 1d7 8mj grr iyb iyc iyd 8xc iye iyf gwy iyg
sed 6aa iyh iyi
sedan iyj iyk
sedat iyl iym a4h
sedentar iyn
sediment 6ab
seduct iyo iyp iyq
sedulous iyr
see iys gxw iyt iyu 4z4 hfx 6r7 1a9 iyv iyw iyx 7y7 7s0 iyy 8vi 3kv iyz iz0 iz1 iz2 iz3 1fs
seed iz4 iz5 iz6 iz7
seedb iz8
seedl iz9
seedpod iza
seek izb iwl izc 1bd izd ize izf izg
seem 121 122 11s
seeming 11t
seep izh izi
seepag izj
seer izk izl
seeth izm
segment ixx izn iy2 izo izp izq
segreg izr izs izt izu
segregationist izv
seismic izw
seismograph izx
seiz 4br izy 142 4vr
seizur 3ex izz
seldom hcp
select 3ys j00 3yq j01 3yo 3yp j02 j03 j04
selectm j05
self 7kj j06 j07
selfish j08 j09
sell j0a j0b j0c j0d j0e j0f 5xz j0g j0h dic
semantic j0i j0j
sembl 4gh b85
semiempiric j0k
semiliter j0l j0m
seminar j0n j0o j0p
semiprecious j0q
semipublic j0r
semiskil j0s
semitr j0t
sen j0u 7lq j0v j0w
senat j0x j0y j0z
senator j10
send dc2 j11 1y7 gfy j12 j13 6nd 4ko j14
senil j15
senior d4y j16
sens j17 j18 7w j19 j1a j1b j1c j1d 8pm j1e j1f 6es 6ev
sensation j1g j1h
senseles j1i j1j
sensib hgp
sensibil j1k j1l
sensibl j1m hgn
sensit j1n j1o j1p
sensitis j1q j1r
sensitiv j1s j1t j1u
sensor j1v j1w
sensu j1x wl
sensual j1y
sensuous j1z
sent 57e j20 j21 4tm f1m j22
sentient j23 j24
sentiment j25 j26
sentimental j27 j28
sentimentalis j29 j2a
sentimentalist j2b
sentinel fyx
sentr fyx
sep j2c j2d
separ j2e j2f hxh 2t1 44m 6ka 6zn j2g fjr 6zo 6zp fjs 6zq j2h j2i j2j 6e8 bjv j2k j2l byc 2u1 j2m
sept 8jv j2n j2o
septemb j2n
septic j2p j2q
septum j2r j2s
sequ j2t j2u j2v j2w j2x j2y
sequent 4yp
sequestr j2z j30
ser j31 j32 j33 4yp j34 j35
seren j36 j37 foz
serenad j38 6zf j39
serg j3a
sergeant j3b j3c
serialism j3d
serious j3e 5vc j3f j3g 7fp 1nn j3h 7fr
sermon 6r2 giv
serologic j3i
serpent j3j j3k
serratus j3l
serum j3m
serv j3n j3o 6sm anu j3p j3q 1fr j3r j3s j3t j3u 9le
servant j3v j3w
servic j3x j3y j3z j40 j41 j42 j43 j3q j44 j45 j46
serviet j47
ses j48 j49 j4a
set j4b j4c j4d 24o j4e 1qn j4f j4g j4h 4wl gll 6fc 6ff j4i cne j4j g4r j4k g3j j4l j4m cnc 8yv 8ye d3c j4n j4o 1mv
setback 2gs
settl j4p d38 j4q j4r j4s 600 6fg j4t 4sm j4u j4v j4w j4x j4y j4z j50 j51 j52 i0d j53 4g9 j54 j55 j56
setup 11p j57
seven j58 j59 j5a j5b j5c j5d
sevent j5e j5f
seventeen j5g j5h
seventeenth j5i j5j
sever j5k j5l j5m i13 j5n 5vc j5o 1hu ag7 j5p 1nn j5q ag5 j5r 1nv ag8
severalt j5s 6xb
sew j5t j5u j5v j5w
sewag j5x
sewer j5y j5z
sex j60 j61 j62 j63 j64 j65
sextet j66 j67
sexu j68 j69
sexual j6a j6b
sforzando j6c j6d
sh j6e j6f j6g j6h
shab j6i j6j
shack b41 j6k hzc
shackl 2lk j6l j6m j6n j6o
shad j6p j6q elj j6r j6s j6t j6u j6v j6w 2e2 j6x
shadow j6y fw1 j6z j70 5vq j71 j72 j6u j73 6lz
shaft j74 j75 1so 3uj j76
shag j77 367
shak j78 j79 j7a j7b j7c j7d j7e j7f ibl j7g j7h h7y i7f j7i
shaken c9k
shakespear j7j
shallow j7k j7l j7m j7n j7o j7p j7q
sham 8if 8ig hi 8pw 8rr g25 j7r 6s9 6sa j7s bo0 j7t
shambl j7u ivw
shamefac j7v
shamrock j7w j7x
shant b41 j7y
shantung j7z
shap 9b9 4ve 9ba v0 7pi j80 9bi 6fd 9bj j81 j82 j83 9bt 646 9c8
shapeles t5 j84
shar fi3 55f fjq j85 j86 133 fk5 j87 j88 j89 j8a j8b
shard 9f0
shark j8c j8d j8e j8f
sharp j8g j8h j8i j8j j8k 5l6 j8l ar j8m 1dx j8n j8o j8p j8q 7ik ccw
sharpen j8r j8s j8t j8u
shat j8v j8w j8x j8y
shav j8z j90 j91 j92 j93
shaven j92
shawl j94
sheaf 33i
shear j95 j96 j97 j98
sheath j99 j9a j9b
sheep j9c j9d
sheeplik j9e
sheepm j9f j9g
sheepskin j9h fi8
sheer 5rq j9i j9j j9k 30 g3w 2hu
sheet j9l j9m j9n j9o j9p
shel j9q j9r j9s 2d2 j9t
shelf j9u cqk
shelt j9v j9w j9x j9y
shelv j9z 63p
shenanig 6gy ja0
shepherd j9g ja1 ja2 ja3
sher ja4
sherif ja5
shibboleth ja6 e7y
shield ja7 ja8 ja9 afy jaa jab jac
shift jad jae 6uy jaf jag jah jai jaj jak 6te 310 jal jam jan
shim jao jap jaq jar jas
shin jat jau 43q h95 9wz 9y9 jav jaw 1y9 hnt jax jay 2w7 jaz 9xe
shinbon jb0
ship jb1 j13 jb2 6ua 3hd jb3 jb4
shipbuild jb5
shipshap jb6
shipwreck jb7 jb8 jb9 jba
shipyard jbb
shirk jbc 8rx jbd
shirt jbe jbf
shirtfront jbg jbh
shirtsleev jbi jbj
shit 32a jbk 62y 26f
shiv jbl 3wn jbm jbn 3wo j7i
shiver 3ws jbo
sho jbp jbq jbr jbs g3e
shock jbt jbu jbv 2gr jbw jbx 93b f7m kg j7t d9u
shocking jby jbz
shod jc0 jc1
shoelac jc2
shoestr jc2 jc3
shoot jc4 jc5 fxn 8ug jc6 asl jc7 5w8 3t6 jc8 jc9 jca jcb jcc jcd jce jcf jcg irv jch jci
shop jcj jck jcl 9hj jcm jcn jco jcp
shopkeep jcq
shor jcr jcs jct jcu
short jcv jcw jcx jcy jcz jd0 jd1 2k jd2 bdt gmw jd3 5rg jd4 jd5
shortag 63x jd6
shortcut jd7
shorten jd8 2a j jd9
shortsight ehc jda
shortstop jdb jdc
shotgun jdd
should jde jdf jdg jdh jdi
shout 38w jdj 395 5ow 3va jdk
shov jdl jdm c9q
shovel jdn jdo jdp
show jdq 6ur 67n 84t bit 8ct jdr hey 69x jds jdt jdu 67o jdv jdw jdx jdy jdz je0 cmv 6up je1 je2 je3
showcas je4 je5
showdown je6
showerhead je7
showpiec je8
showroom je9
shr ha6 jea jeb
shrapnel jec
shrewd 39l 1dx jed
shrewish eds
shriek ius iut g1o jee
shril g1o j8l jef jeg
shrin jeh 7w8
shrink gz5 54f hm4 jei 5kw
shrivel iwj jej
shroud jek jel jem jen
shrub 363
shrubber jeo jep
shrug jeq jer
shuck 5uk jes
shud jet 3wn jbm jbn jeu
shuffl dcz j7u ivw jev
shun 81g 1rf
shunt jew jex jey jez
shut 49k 49l 87c 4a1 4a0 jf0 jf1 jf2
shutdown jf3
shuttl jf4 29q jf5
shy jf6 jf7 jf8 6kn jf9 jfa
siam jfb jfc jfd jfe
siber jff
sic jfg jfh jfi jfj
sicil jfk jfl
sick jfm 3jz b7l 6sh 5ip egm ll ilz b7z jfn
sicken jfo 6sf
sickish egm
sickroom jfp
sid jfq jfr jfs jft jfu jfv jfw 8g9 jfx jfy jfz jg0 jg1 jg2
sideboard jg3 jg4
sidelong jg5 jg6 jg7 jg8
sidestep jg9 71b
sidewalk foc
sidewind jga jgb
sidewis jgc jgd
sidl io7 jge
sieg jgf
siev jgg jgh jgi
sift jgj jgk
sigh jgl jgm jgn jgo
sight jgp jgq jgr cdb jgs jgt 1w4 jgu jgv
sights jgw
sign jgx jgy jgz jh0 jh1 jh2 jh3 gas jh4 jh5 jh6 jh7 hd8 54h jh8 jh9 25i jha jhb
signatur jhc jhd
signif jhe dn3
signific jhf bbk bbp
significant bbx jhg jhh dn7 jhi jhj
signor jhk
signpost aa7 jhl
sil jhm jhn jho jhp 70e
silenc h76 jhq ixi jhr b3x jhs jht
silent jhu eb1 eci
silhouet jhv jhw jhx jhy
silic jhz
silicon ji0
silk ji1 ji2
silkworm ji3 ji4
silo ji5 ji6
silv ji7 ji8 ji9 jia jib jic jid jie jif
silver jie jig
sim jih jii
simil jij
similar jik o6 jil jim cxp
similitud 5dw cxm
simp 36p g3y jin cc6
simpl jio jip jiq 7n6 3x4 jir drc
simplex jis jit
simplic jiu jiv
simplif jiw
simplistic jix
simul jiy 596 8ij jiz jj0 jj1
simultaneous 4ti jj2
sin jj3 jj4 jj5 2hy 852 jj6
sincer jj7 7fo jj8 jj9 jja jjb 7fr
sinew jjc jjd
sinful jje jjf jj4
sing jjg 2b9 jjh jji jjj ito jjk itr jjl jjm jjn jjo jjp jjq bjv
singl jjr 7x jjs bjq jjt
singsong jju jjv jjw jjx 3rx
singular jjy hto jjz 5qs jk0 jk1 jk2
sinist 1op 2bj
sink jk3 jk4 jk5 348 j4y 7aa jk6 jk7 jk8 jk9 ckr jka jkb
sint jkc
sinuous jkd d1f
sinusoid jke jkf jkg
sioux jkh
sip jki jkj jkk
sir jkl jkm 8n2 jkn 21b
sirloin jko
sis jkp
sist jkp jkq
sit jkr jks jkt i7j gem jku jkv jkw d3a jkx jky ix0 jkz
situ 6ad d3b jl0 gew
situat d3c
six jl1 j67 jl2
sixt jl3 jl4 jl5 jl6
sixteen jl7 jl8
sixteenth jl9 jla jlb
sixth jlc jld jle
siz jlf jlg jlh jli jlj jlk jll
sizabl i0z jlm
sizzl jln jlo jlp jlq jlr
skedaddl jls jlt
skeet jlu
skelet jlv 38b
skeptic jlw h6i jlx
skepticism 6pf is8
sketch jly i2g jlz f79 jm0
skid jm1 jm2 jm3 jm4
skif jm5
skil it7 6f jm6 elh bv
skillful jm7
skim jm8 jm9 jma g48 jmb jmc
skin aqb jmd jme jmf jmg 43q jmh jmi 2lj
skip ez1 jmj jmk axl jml
skirmish 7rw jmm jmn
skirt jmo jmp 71b jmq
skit jmr
skul jms
skulk de3 d9w de4
skullcap jmt jmu
skunk jmv 334 jmw
sky jmx g2d
skylark jmy 3mp
skylight jmz
skyscrap jn0
slab jn1
slack 8jb jn2 jn3 jn4 jn5 jn6 jn7
slacken jn8 jn9
slain jna jnb
slam jnc jnd 1r5 1r6
slant g29 w1 jne jnf 6i1 jng
slanting jnh
slantwis jni
slap jnj jnk jnl 1r9
slapstick jnm jnn jno
slash jnp 9py jnq 9pz jnr 92y jns jnt jnu
slat jnv jnw jnx jny jnz jo0 jo1
slaught jo2 jo3 dke 36y
slav jo4 jo5 jo6 jo7 jo8 jo9
slaver joa job
slavic joc jod
sleep joe jof jog joh joi joj jok jol jom jon joo
sleepwalk jop
sleev joq jor
slend jos jot jou jov
slic 8h6 fzr jow 9py jox joy joz jp0
slick jp1 jp2 jp3 jp4 jp5 jp6 jp7 jp8
slid 9x4 jp9 jpa jpb jpc jpd jpe jpf jpg
slight hhb jph d1k jpi jpj jpk
slim jpl jot jov e9v jpm
sling 3k5 jpn 3k8 jpo jpp
slingshot 3k5
slink jpq
slip jpr jps jpt jpu 80j jpe jpv jpw jpx jpy jpz jq0
slippag jq1 jq2
slipper jq3 jq4
slit jq5 h3h jq6 joz
sliver jq7
slo jq8 jq9
slob g03
slogan e7y jqa
sloop jqb
slop jqc dy6 jqd jqe a1t bfg jqf jqg 6i1 jqh jqi
slot jqj jqk jql
sloven jqm
slovenl jqn jqo
slow 5zj jn8 jqp jqq jqr 7gi jqs 7cn 5zl jqt jqu jqv
sludg e9v jqw
slug 32v jqx jqy b6x 1vx jqz
sluggish 7cl jr0 jr1
sluic jr2 jr3 jr4 jr5
slum jr6 jr7
slumb jr8 joe jog
slump 8jb 6ay jk5 jk7 jr9
slur jra
slurp jrb
sly 5hf
smack 90z jnk jrc hmt 1r9
smal jrd jre d1j jrf b2c jrg jrh jri d1m d1o jrj jrk jrl
smallish jrm
smallpox jrn
smart jro 85 jrp bdd 2w5 3w9
smash jrq 1r4 5wf 2d3 jrr
smel 17l ewm 8pg jrs jrt jru
smil a6w jrv jrw jrx
smiling jry
smirk jrz js0
smit js1 js2
smitten js3 js4
smok 9kx js5 js6 9kz js7 js8
smokehous js9
smold jsa jsb jsc
smoldering jsd
smooth jse jsf gap jsg jsh gba jsi jsj jsk jsl jsm
smoth jsn cb4 jso eac jsp jsq jsr jss
smug jst
smuggl jsu iib
snack jsv jsw
snag jsx jsy jsz jt0
snail jt1 jt2 jt3
snak j3j jt4 jt5 jt6
snap a19 jt7 5gq jt8 jt9 jta iil jtb jtc 47x jtd 5gv jte jtf
snapdragon jtg
snapshot jth
snar jti jtj jtk jtl
snarl jtm jtn jt9 jto
snatch h3h jtp jta jtq
sneak gyo jtr 5k0 jts 9mk jtt jtu
sneer cqq jtv jtw jtx
snick jty jtz
snif ju0 ju1 ju2
snig jty jtz
snip ju3 ju4 ju5 48u ju6
snivel ju7
snobbish 445
snoop ju8 ju9
snor jua jub juc
snort 2lz jty jud jue juf
snout jug erh
snow juh jui juj juk
snowbal jul jum jun juo
snowfal juh
snub jup hhc hhd 6vm juq
snuf jur jus
snuffbox jut
snug juu juv juw jux juy
snuggl 5pi 5pj juz jv0
soak jv1 jv2 jv3 jv4 ax7 jv5 jv6
soap jv7 jv8 jv9
soapsud cm3
soar jva jvb jvc jvd jve jvf d41 jvg
sob 1vp jvh jvi
sober jvj jvk jvl 75g a4h jvm a4i
sobriet 7bo jvn
soc jvo jvp jvq jvr jvs
sociab jvt jvu
sociabil jvv
social jvw jvx jvy
socialis jvz jw0 jw1
socialism jw2 jw3
socialist jw4 jw5
socialistic jw5
societ jvq jw6 4bd
socioeconomic jw7
sociologic jw8
sociologist jw9
sock jwa jwb 1uz
sod jwc jwd jwe jwf jwg
sodden jwh
sodium jwi
sof 5cu
soft jwj jwk jwl jwm 65o h7d 9sa jwn jwo jwp
soften 2t7 jwq jwr 7cm jws jwt
soil cj9 6o7 6o8 6oa 6ob
sojourn jwu jwv
sol jww jwx jwy ezk 87h jwz pq
solac 4zo jx0 4ix
solar jx1
sold jx2 jx3 jx4 jx5 jx6 jbd jx7
soldier jx8
solemn a4h 7fo jx9 jxa jxb
solicit 219 5ex
solicitud jxc
solid jxd jxe jxf jxg jxh jxi 8x4 jxj jxk jxl jxm alh jxn jxo jxp jxq
solidar jxr
solipsism jxs
solitar hj6 jxt jxu d4i
solitud jxv jxw
solo jxx jxy jxz jy0 pr jy1
soloist jy2
solubl jy3 jy4
solut jy5 xy idj jy6
solv cv0 i0g i0i
solvent xy jy7 jy8
som jy9 1w jya jyb
somatic 2ja
somb 75g dpq
somed jyc
somehow jyd jye
someon bjo
someplac jyf
somersault 92b jyg
sometim jyh 9bz jyi
somewh 8hy jpj
somewher jyj jyf
somnolent jyk
son 2qj jyl ci3
sonar jym
song jyn jyo 38x jyp
songwrit jyq
sonnet jyr jys jyt
sonogram jyu
sonor i0k
sonorous jyv
soon gmw jyw 7fe gki
soot c7v jyx
sooth jyy 4ix
soothing jyz
sooths jz0
sophistic jz1 jz2 jz3 jz4 f5 jz5 jz6
sophomor jz7 jz8
soprano jz9 jza jzb
sor jzc day jzd fed jze feg jzf 6a3
sorb jzg jzh evl
sordid jzi jzj
soror jzk
sorpt jzl
sorrel 70l jzm jzn
sorrow a6c jzo hpf a6h jzp
sort jzq 9bd jzr 44m jgi
soughing jzs
soul bjo jzt jzu gz3
soulful jzv
sound jzw jzx jzy fx6 jzz k00 k01 k02 k03 k04 k05 k06 k07 k08 bug k09 k0a k0b d5c
soundproof k0c k0d
soundtrack k0e
soup k0f k0g k0h
sour k0i k0j k0k k0l k0m k0n k0o
sourc k0p 9t9 k0q 21r 1i0 bnt k0r k0s
sourdough k0t k0u
sous k0v d9x jv3 6mx
soutan k0w
south 4uq k0x k0y k0z k10 k11
southbound k12
southeast k13 k14 k15 k16 k17
southeastern k18 k16
southern k19 k1a k1b k1c k1d
southernism k1e k1f
southpaw cqu cqv
southward k0z k1g k12
southwest k1h k1i k1j k1k k1l
souvenir cda k1m
sovereign e3o k1n bia
sovereignt k1o k1p
soviet k1q k1r k1s
sow k1t k1u k1v
sowbel k1w
spac bmo 2ci g36 k1x k1y k1z 6wo k20 k21 j2j k22 k23
spacious k24 k25 k26
spad k27 k28 k29
span k2a k2b k2c
spang k2d
spaniel k2e
spanish k2f k2g k2h k2i
spar k2j k2k k2l ipc k2m k2n 86j
spark cwa 91x 14y 9x k2o
sparkl cwa 9xf k2p k2q k2r k2s k2t
sparrow k2u k2v
spars k2w k2x
spasm k2y 5hn
spasmodic k2z 57q
spat k30 k31 k32 k33 fmr
spatial k34 k35
speak e8u k36 k37 bp k38 d75 k39 k3a k3b k3c k3d k3e k3f k3g
speakeas k3h
spear cj6 9uk k3i k3j
spearhead k3k k3l k3m
spec k3n k3o k3p k3q k3r k3s 86f fkh k3t k3u
special 81m 81n
specialis k3v k3w een k3x k3y k3z
specialist k40 k41
specialt fpq 9cn
specif k42 k43 k44 eeo k3y 6ff 4u3 641
specific k45 fkg k46 k47 k48 k49 k4a
specimen k4b k4c
speck g1g c9t 1er k4d
speckl 73h
spect 9u0 11w
spectacl k4e k4f 9wi
spectacular k4g k4h 76a k4i
spectat k4j k4k
spectr k4l 9u4
spectromet k4m
spectrophotomet k4n
spectroscop k4o
spectrum k4p k4q
specul 521 4xa k4r 4x8 4x9 k4s
specular k4t
speculat k4u iaj
speculativ k4v
speech ck4 bk cqf k4w k4x k4y
speechles k4z
speed b3g k50 k51 4o 4p b3f k52 ahv h6w hcj h6s
spel 7rp k53 k54 k55 k56 k57 k58
spellbind k59
spellbound 8lx
spend 7ab k5a fl6 f71 8am
spher k5b iy4 k5c 15y
spheric k5d 9xi
spherul k5e
spic k5f b91 k5g k5h k5i k5j
spid k5k k5l
spider k5m
spik k5n k5o ba7 k5p
spil k5q k5r k5s jqd k5t
spin k5u k5v k5w abs k5x k5y
spineles k5z k60
spinnabil k61
spir k62 k63 4e9 k64 k65 k66
spirit k67 cve alb bv0 k68 k69 8pg k6a k6b k6c 2p6 2n2
spiritu k6d k6e hsv k6f
spiritual k6g
spit ilt k6h k6i k6j k6k k6l 2zj k6m
splash k6n k6o k33 k6p k6q jqe 5tm k6r
splat k32 5th jqd k33 5tm
spleen k6s k6t
splend 2we 2wd
splendid i19 868 869 dbo
splenomeg k6u
splic k6v k6w k6x dgw
splint k6y k6z ix6 k70 k71
splinter jq7 k72
split k73 k74 35f 478 fjr fjs 6zp k75 k76 hv3
splut k77 k32 k78 k79
spoil k7a k7b k7c k7d 94p k7e 1nk
spokesm k7f
spong k7g k7h k7i 335 k7j k7k
spons k7l k7m fo3 k7n
sponsor k7o
spontan k7p
spontaneous k7q k7r k7s bd1
spoon k7t k7u k7v k7w
spor k7x
sporadic k7y
sport 1ee k7z 3mp 2it k80 k81 k82
sportsm k83
sportswom k83
spot 252 k84 2gl 915 g9o k85 k86 g38 k87 6pp
spotles b91
spotlight k88 k89 k8a 9a1
spous dl1
spout k8b c5r ab5
spr k8c k8d k8e k8f k8g k8h k8i 924 k8j 2ox k8k 9v4 k8l 9e0 k8m k8n 2p0 2pa 9bn
sprain k8o k8p
sprawl k8q k8r k8s k8t k8u
spread hbo irn 9oz k8v 41v 41w 6xx f00 k8w k8x 6ks k8y 6um k8z k90
spright k91
springboard k92 k93
springfield k94 k95
springtim k8m
sprinkl k96 k97 k6p 6ul k98
sprint 5wd k99 k9a
sprout k9b k9c k9d 9th
spru k9e
spum k9f 9jl
spur k9g k9h 9yw k9i k5y k9j k9k 9yy k9l
spurn 6rx
sput k77 k32 k9m k9n
sputnik k9o
spy k9p k9q ju9 k87
squ k9r 4uu k9s
squabbl 27i 27j
squad k9t k9u
squadron k9v k9w
squal k9x 395 k9y k9z
squar ka0 ka1 ka2 ka3 ka4 ka5 ka6 ka7 ka8 ka9 kaa kab kac 9cy
squash kad kae 5of kaf
squat kag kah 5ms kai kaj 40l kak
squawk a78 kal 20p iuy
squeak kam kan 5ir iuz
squeez kao kap kaq 99d 5of
squelch kar kas h66 kat
squint kau kav kaw kax jg7
squir kay kaz kb0
squirm kb1 kb2
squirrel kb3 kb4
squirt c7s kb5 kb6 kb7
stab kb8 fg0 kb9 cfx
stabil kba kbb
stabilis kbc kbd kbe 2qr kbf kbg
stabl kbh kbi kbj kbk
staccato kbl kbm
stack kbn 1w4 aky kbo kbp kbq
stadium kbr
staf kbs 8h5 kbt kbu kbv
stag kbw kbx kby kbz kc0 64v fw9 gmn 18a kc1 kc2 d9p kc3 3gw 942 1di kc4
staggering 7vr
stagn kc5 kc6
stagnant kc7 kc8
stain kc9 6o7 kca kcb kcc kcd kce kcf kcg
stair kch kci
staircas kcj
stairw kcj
stairwel kck
stak kcl kcm bvx 9nh kcn fj
stal kco kcp kcq 2mx kcr kcs kct kcu grm
stalin kcv
stalk kcw 3px kcx aig kcy
stam kcz 8jn
stamen kd0
stamin kd1
stamp kd2 kd3 kd4 e35 kd5 kd6 kd7 kd8 kd9 kda
stamped kdb kdc kdd kde
stanc kdf ges
stand kdg 1uc kdh kdi kcr kdj kdk kdl kdm v kdn hzy kdo kdp kdq kdr kds kdt kdu kdv kdw kdx kdy kdz
standard 5lf 5lg ke0 ke1 ke2
standardis ke3 ke4 ke5 ke6
standb ke7 ke8 ke9
standpoint kdj
standstil kdk 5xs
stapl 1v2 kea keb kec
star ked kee gps 7w kef keg coh keh kei 9qt
starboard kej kek kel
stardom kem
stark ken 1hu keo
starlet kep keq
starlight ker
start 21o kes ket keu 21s 21i 21j kev bot 4hh kew kex 69e cbd key 21l kez kf0 kf1 kf2
startl kes kf3 cbd kf4 kf5
startup beb kf6
starv kf7 kf8 kf9 kfa kfb kfc kfd
stat kfe 4la kff gy4 iq2 kfg 8cu 1tr kfh kfi 169 kfj kfk kfl g3d gfy
statesm kfm
statesman kfn
statesmanlik kfo
static kfp kfq 7mv e7m
stationer kfr
statistic kfs kft kfu kfv kfw
statu kfx
statuar kfy kfz
statuet 8tk
statur ane kg0
status gev 4u1
statut kg1 kg2
statutor kg3 kg4
staunch kg5 kg6
stay kg7 18i htb 657 kg8 kg9 w htc
stead g33 kga kgb kgc kgd 3ac 2qr kge 8xa
steadfast 8x2
steak kgf
steakhous kgg
steal kgh 1t8 kgi jpv kgj kgk kgl
stealth kgl kgm 9mk
steam kgn kgo kgp kgq x6 kgr kgs kgt
steambo kgu
steed kgv
steel 2bx kgw kgx ejb
steep kgy kgz 35 kh0 f7n kh1
steepl k66
steer kh2 kh3 aa4 kh4 aa5
stein kh5 kh6
stellar 1dl coh
stem kh7 idi kcw kh8 kh9 kha khb
stenograph khc khd
stentor khe
step khf dno kch 990 khg khh khi khj kci khk
stepchild khl
stepmoth khm
steprelation khn
stepwis kho khp
stereo khq khr khs
stereophonic khs
stereotyp kht kd6 khu
sterilis 8yo khv
sterl khw a5g
stern khx khy khz a6q 1ht ki0 j5q
sternum ki1
steroid ki2 ki3
stethoscop ki4
stetson 8ov
stew 2k7 ki5
steward ki6 ki7
stick ki8 ki9 kia 28u 6ac kg8 cci aar kib
stickpin kic
stif 389 kid kie kif kig kih kii 2kx kij kik
stiffen kil kim kin kio
stifl cfl 5uv eac
stil kip b3v b3x 3ad kiq 848 kir kis b0q g3n jhu e7m kit
stilt kiu kiv 19t
stimul 17t 86u 3m0 ahu j7d kiw kix kiy kiz kj0
stimulant kj1 kj0 kiy
stimulus kj0
sting kj2 fg1 kj3 kj4 2al
stink hmq hms kj5 d7d 8r9
stipul 4u3 kj6
stir kj7 k6o 17w kj8 j7d 310 kj9 kiw kja kjb kjc ifh
stirrup kjd kje
stitch kjf kjg j5t
stock c0k kjh kji 2um va kjj 9lk kjk 3g0 kjl kjm aca kjn kjo
stockad kjp kjq kjr
stockbrok kjs
stockhold kjt
stoic kju kjv kjw kjx
stoicism kjy kjz
stok kk0
stolid kk1 kk2
stomach kk3 k v kk4
stomp kk5 kd9
ston kk6 ibj ibk kk7 kk8 kk9 kka
stool kkb 653 kkc kkd
stoop kke kkf 24a kkg kkh
stop kki kkj adh kkk 18i 2t2 18j bvc adi kkl kkm 2fn 3mt 3mu
stor jcj dql 9lk kkn kko kkp kkq 937 kkr 6r kks eej 6q
storag kkt kku 6ah
storefront kkv
storehous 6ah
storekeep jcq
storer kkw
storeroom kkx
storm kky kkz kl0 hab kl1 kl2
storylin kl3
storytel kl4 kl5
stout kl6 kl7 kl8 kl9 agb kla
stov klb klc
stow kld
str kle 78k 78j klf c4j 1qk klg klh kli klj klk kll klm kln klo
straddl klp klq klr hbx
straf kls klt
straggl klu 6lj k8t klv k8u
straight klw klx kly klz km0 6nt 6nh km1 km2 km3
straightaw km4 6nv h6u
straighten km5 km6 km7 km8
straightforward km9 kma
strain dpv 2um 9bh kmb kmc kmd kme kmf kmg jgj kmh kmi kmj kmk kml 15s
strait kmm kmn kmo
straitlac kmp
strand kmq kmr kms kmt dil kmu
strang kmv kmw kmx kmy nr kmz
strangl kn0 eac jsr
strangul kn1 kn2
strap kn3 kn4 kn5 92y
stratagem kn6 71a
strateg isd kn7
strategic kn8 kn9
strategist kna
stratif knb knc knd a1q kne knf
stratum 44j kng
stravinsk knh kni
straw knj 3px knk knl knm
strawber knn kno
streak knp knq ihu knr kns knt
stream 94c 5r4 5r5 knu 94f knv knw ghe knx kny knz
streamlin ko0 gy ko1
street ko2 ko3 ko4
streetcar ko5
streetlight ko6
strength ko7 9cn bur ko8 996 7ju ko9
strengthen koa 9d3
strenuous 15s kob koc
stres kod koe kof kmd kog 4z 4y koh koi
stretch koj hed kok kol kom 8dh kon 7o7 koo kop koq kor kos kot kou kov kow kox
strew knk koy
strict i99 koz h26 kp0
strid fcs kp1 990 kp2 kp3
strif kp4 kp5
strike js3 i7 kp6 kp7 kp8 kp9 ask kpa aso asq kpb 86s kpc bcm 6ra kpd kpe 8j2 ash 51r f82 76a
striking kpf
string kpg jjd
strip kph kpi kpj kpk 6vp kpl kpm kpn 6aj 1qj kpo kpp kpq
striv kmf 7sx fee
strok jcf kpr kps kpt kpu kpv kpw
strol s1 kpx
strong kpy kpz ggp kq0 ghz
strop kq1 kq2
structur kq3 kq4 kq5 kq6 50z kq7 kq8 kq9 kqa kqb kqc
structural kqd
struggl kqe 1wt 4vt 8t6 kqf 43q 8t7 kqg
strum kqh kqi
strung kqj
strut gik kqk gil
strychnin kql
stub kqm kqn kqo kqp
stubborn kqq kqr ev2 kqs kqt
stucco kqu kqv kqw
stud iau kqx kqy 73f kqz kr0 kr1 jly kr2 6q5 kr3 kr4 hwh cpb kr5 ug kr6 520 4z8
student h1z ism
studio kr7 kr8
studious kr9 kra krb
stuf krc krd kre 490 dlm krf krg krh kri krj mf
stumbl d9p krk krl 8jo ass
stump krm krn kro kd9 krp
stun krq krr rg krs j1h krt
stung x6
stunt kru krv krw krx
stup kry jbw
stupef krz 1di
stupendous 4gz
stupid 7ct ks0 5x9 972 ks1 ks2
sturd bn8 agb
stut kcz 8jn
styl 8m4 ks3 ks4 ks5 ks6 ks7
stylemark ad7
stylis ks8 ks9
stylist ksa ksb
stylistic ksc
suav gba ksd
sub kse ksf ksg
subcommit ksh
subconscious ksi ksj ksk
subcontinent ksl
subcontract ksm ksn c8m
subdivis kso 2ri ksp
subdu 4y6 h5t ksq ech
subfigur ksr
subgroup kss kst
subhum ksu ksv
subject ksw 6q5 c4x ksx ksy efe 3iq ksz kt0 kt1 kt2 3dn kt3 kt4
subjectivist kt5
subjug kt1 h5t f2b kt6
sublim kt7 kt8 kt9 kta i56
subliterar ktb
submarin kse ksf ktc ktd kte
submerg 7ap ktf
submis ktg 7xj kth kti
submit ktj kfg ktk 4m ktl ktm gmp hs8
submucos ktn
subordin kto ktp ktq ktr kts ktt
subpart ktu
subpoen ktv ktw
subscrib jh7 ktx kty
subscript ktz ku0
subsect ku1
subsequent ku2 ix
subservient bt4 ku3
subsid csy ku4 ku5
subsidis ku6 ku7 ku8
subsist 898 ku9 kua
subsoil kub
subspac kuc
subspec h8h
subst kud dn6 3of kue
substant jhh kuf hy 7pl kug kuh
substantial 4zf kui
substitut hwa hyz bvg ksg qo kuj kuk hwb
substr kul kum
subsurfac kun
subsystem kuo
subt kup
subtend 663
subterfug kuq
subtitl kur kus kut
subtl kuu kuv
subtlet kuw elj
subtract kux 61t
suburb kuy kuz
suburbanis kv0
suburbanit kv1
subvert fbj 5bt
subw dtb kv2
suc dxg kv3
succeed kv4 97j kv5 9n1
succes kv6 kv7 kv8 kv9 kva j2t j2v kvb 4yp kvc kvd
successful kve
successiv kvf
succinct kvg
succumb kvh kvi
such kvj kvk
suck kvl kvm kvn 40g kvo
suct kvl kvp kvq kvr
sud kvs cm3 9jl kvt
sudan kvu kvv
sudden kvw 2k kvx kvy kvz
sue kw0 9v
suf kw1 ain kw2 kw3 v kw4 86 7ta kw5 6xq kt kw6 kw7 dz9
suffer kw8 dj8
suffic kw9
sufficient kwa kwb
suffix kwc kwd
suffoc jso kwe jss kwf kwg
suffrag kwh
suffus kwi kwj
sugar kwk kwl kwm
suggest g6 kwn byq arr kwo gsd kwp kwq kwr kws
suicid kwt kwu
suit 3ij kwv 211 kww 5z 6co kwx idb kwy kwz kx0 kx1
suitab 144
suitabil kx2
suitcas 1o2
sulfur kx3 kx4
sulk kx5 kx6 kx7 jr0
sullen amj 9ya 744
sulphur kx3 kx4
sultan kx8
sultr kx9 j1x
sum k1 3of t8 kxa t9 b8 kxb kxc iii kxd kxe kxf kxg
sumatr kxh
summar kxi kxj 7b5
summaris kxk kxb
summon kxl kxm
sumptuous da9
sun kxn kxo kxp kxq kxr kxs 3vc
sunbak 1ol kxt
sunburnt kxu
sund kxv kxw kxx kxy
sundown kxz
sundr 1ct
sunken ky0
sunlight kxq
sunr ky1 ky2
sunshad ky3 ky4
sunshin kxq ky5
sunstruck ky6
suntan 2yk
sup ky7 ky8 gyb ky9 kya b9 3la 9me c52
super kyb 5yg kyc 80 kyd kye kyf kyg kyh
superb kyi 2wi djg
supercilious 6ry kyj
superfic kyk kyl
superficial j7q kym kyn
superhighw 9gp kyo
superimpos kyp
superintend des
superintendent kyq kyb
superior kyr kys kyt
superlat kyu 7ne a5g
supermarket kyv
supernatant kyw kyx
supernatur kyy kyz
supernaturalism kz0 kz1
supersed hw8
supersonic kz2 kz3
superstit kz4
superstitious kz5
supervis e41 des kz6 kz7 kz8
supin kz9 kza
suppl 5l kzb gg7 kzc kzd kze kzf kzg
supplant hw8
supplement kzh 1ja
supplementar kzh 1ja
supplic kzi kzj
support kzk kzl kzm hn3 kzn kzo kzp kzq 63 ccx hy ktx 63e au5 kzr kzs 1ma kzt di k7l kzu kzv kzw
suppos a9u 4xa iq3 kzx kzy h2x
suppres 4y6 kzz 5og
supr 25
suprem k1n l00 l01 l02 l03
supremac 72c
sur 3p9 3pa 3pc l04 l05 l06 l07
suret l08 l09
surf l0a l0b l0c
surfac l0d l0e l0f l0g l0h 4cj ia9 l0i
surfactant l0j
surfeit 9yi l0k l0l l0m
surg l0n iiu jvd am1 l0o l0p l0q
surgeon l0r
surmis 4x9 l0s l0t
surmount dkq l0u l0v
surpas 862 fl1 865
surplus 86i 86j
surpris l0w l0x l0y l0z l10 l11
surprising l12 1dj
surrend l13 hzr l14 l15
surreptitious l16
surround 7y2 25b 2nd jsp l17 l18 dva
surv jgp kr0 i2g 136 l19 l1a l1b l1c 898 7tb l1d
surveil l1e
surviv l1f 7t9 l1g l1h l1i l1j
susceptibil l1k
susceptibl l1l l1m
sush l1n
suspect l1o 63k 6ya l0t l1p 9l8
suspend 9gw l1q l1r l1s l1t l1u l1v bx0
suspens l1w l1x
suspic 6y9 b2s
suspicious l1y 9l8 l1z
sustain ain l20 cd0 eqv au5 gu7
susten eqz ccx
swab e5j l21 l22 5tj
swad l23
swag gik l24 2z7 gil l25 l26 6ry
swahil l27
swallow l28 l29 l2a l2b 349
swam l2c
swamp l2d l2e 66n l2f
swan l2g hz 78j
swap l2h l2i l2j
sward jwc
swarm l2k l2l ghe l2m
swart 7dt
swarth 7dt
swash l2n k33 l2o
swashbuckl d9e
swatch l2p
swath l2q l2r l2s
sway 3gu l2t ibl l2u fuy
swayback l2v
swear 6a8 2cv l2w hz et9 5rb l2x l2y
sweat fuv 9hy l2z l30 l31
sweatband l32 l33
sweatshirt l34
swed l35 ijj
sweden l36 l37 l38
sweep 89w l39 l3a 2yv l3b il6 2zs 75w k2c l3c l3d l3e
sweet 6do l3f l3g l3h l3i fsy l3j l3k l3l l3m l3n l3o
sweetheart kgd l3p l3q
swel l3r l3s l3t l3u l3v l3w l3x l3y 32g l3z 32k d99
swelt l40
swerv l41 l42 5rq
swift l43 l44 91c l45
swig 76s aal jqy
swim l46 l47 92m l48 d0f
swimsuit l49
swindl l4a 4qx
swing l4b l4c l4d l4e l4f l4g l4h l2u l4i l4j l4k 5vf l4l l4m
swip l4n l4o 3n
swirl l4p 7id l4q
swish l4r l4s l4t
swiss l4u l4v l4w
switch l4x hwb jah 3rk 86q l2j jae
switchboard l4y
swivel l4z g30
swoon 8hl 8hm
swoop l50 jpb gh7 l51
sword 2bx
syl l52
syllabic l53
symbol l54 l55
symbolic l56 l57 7pg l58 l59
symbolis hx0 l5a
symbolism l5b l5c
symbolist l5d l5e
symmetr l5f gvn
symmetric l5g ah0 l5h
sympath l5i l5j l5k
sympathetic l5l l5m cer l5n l5o
sympathis l5p l5q
symphon l5r fwm
symphonic l5s l5t
symposium l5u
symptom l5v l5w
symptomatic l5x 6hy
synagogu l5y
synchron l5z
synchronis l60 l61
synchronism l5z
synchronous l62 l63
syndic gck e1b l64 l65
syndrom l66 l67
synergism l68 l69
synergistic l6a l6b
synonym l6c
synonymous l6d
syntactic l6e l6f
syntax l6g l6h
synthesis l6i l6j l6k l6l
synthetic l6m l6n l6o
syr l6p
syrian l6q l6r
syring l6s l6t
syrup l6u l6v
system l6w l6x l6y l6z l70 18e l71 l72
systematic l73 l74 4zn
systematis l75 l76
tabl l77 l78 l79 l7a 63p
tableau l7b l7c
tablet l7d fdn
tabletop l7e
tabo l7f l7g l7h 994 l7i
tabul l7j l7a l7k l7l
tack l7m l7n l7o l7p
tackl l7q l7r ah4 l7s
tact l7t
tactic df5 l7u l7v
tactil l7w l7x
tactu l7w l7x
tactual l7y
tadpol l7z
taf l80
tag l81 l82 l83 chf l84 chg
tahit l85
tail l86 1b8 l87 l88 l89 3u4 l8a l8b 5sj l8c l8d
tailback l8e l8f
tailg l8g l8h
taint 51y blw l8i
taiwan l8j l8k
tak gr7
take l8l gr7 hun 8v l8m l8n 3ys cpb 4z5 hex ktj 43e 8ug 43g lv 519 l8o aip 1cx l8p dda 4ud 2wv l8q l8r l8s l8t hvf l8u 55 evw 57 l8v l8w 8u3 l8x 66x 3g2 l8y l8z
takeof l90 l91
takeov l92 5e9
tal eej kks l93 l94 l95 ihp hiz asm kw
talent 7t5 l96
talismanic l97
talk l98 l99 l9a e8u k36 l9b k37 2b9 eir l9c
talkat l9d l9c
tallow l9e
tam l9f l9g l9h l9i
tamp l9j e47 dod doe
tan l9k 34r 2yg l9l l9m l9n 2yk
tang l9o l9p
tangent l9q l9r l9s l9t
tangib l9u
tangibl l9v hfp
tangl dmx l9w l9x 75w l9y l9z
tango la0 la1 la2
tank la3 la4 la5 la6 la7 la8
tantalis 1of la9 laa
tantalizing lab
tantrum 8y7
tap fmh hcc 8bv lac lad 31n lae laf lag lah lai laj lak lal
taper lam lan lao lap
tapestr laq lar
tar iw6 las lat czh czi hzw
target lau lp dhu lav goj lw
tarif 7e2 law
tarnish lax lay
tarpaulin laz
tart lb0 gwn lb1 j8o lb2
task 3z5 gtq lb3 lb4
tast 13h lb5 lb6 gk2 in0 lb7 ipu lb8
tat lb9 lba byb lbb lbc
taunt lbd 1of 6b8
taut lbe lbf
tavern lbg
tawdr lbh 2s4
tawn lbi
tax lbj lbk lbl lbm 37n lbn lbo
taxabl lbp
taxidriv lbq
taxp lbr lbs
tea lbt lbu
teacart lbv
teach lbw lbx bsw lby bt1 bsy 7j4 4jm
teakettl lbz
teakwood lc0
team k9t lc1 lc2 dl4
teamst lc3 lc4
tear lc5 hvd iil lc6 lc7 3t6 lc8
tearful lc9
teas lca 599 1of 1nu lcb lcc e1s lcd
teaspoon lce
teat lcf
technic lcg lch lci gsz lcj lck lcl lcm lcn
techniqu lco gsy
technolog lcp 7ug
technologic lcj lcq lcr
tedious lcs 2n8
tee lct lcu lcv lcw
teem ghe l2m
teen dz e1 lcx lcy
teenag e1 dz
teens lcz
teet ld0 ld1
teetotal ld2
telegram ld3
telegraph ld4 37y ld5 ld6
telegraphic ld7 ld8
telepath ld9
telephon fx5 lda 390
telescop ldb ldc ldd
televis lde ldf ldg ldh
tell ldi ldj 6ka ldk eeg 7v9 84u iq2 1d4 eqp ldl i4r ldm
telltal ldn i4r
temer 1h3
temp ldo b2l c44 ldp ldq
temper 6v5 ldr
temperatur lds ldt
tempest ldu kkz
templ ldv ldw ldx
tempo ldy fcy
tempor ldz le0 le1
temporar le2 le3 le4 le5
tempt le6 le7 7x5 c1h le8 le9
ten lea 5za leb lec
tenabl led
tenac ftz
tenacious 71j
tenanc evy
tenant lee lef leg
tend leh lei bfi 1fx lej lek 27q lel lem ho jzd len 1g1 14n
tendenc leo bfc cp3
tender lep leq ler
tendon les
tenebrous let
tenet 71q
tenfold leu lev
tennes lew lex
tennis ley
tenor lez lf0 lf1 lf2
tens lf3 lf4 lf5 lf6 lf7 lf8 lf9 lfa lfb kof
tension lfc
tensionles lfd
tent lfe lff 2b7 3b6
tentacl lfg lfh
tentat gyf lfi
tentativ lfj
tenth lfk lfl lfm
tenuous lfn
tenur lfo lfp lfq
tepid d8s d8t
ter lfr fg2 lfs
term lft lfu lfv lfw lfx lfy goo 98m
termin 6ag lfz lg0 lg1 7sp 3mu 7t7 8bh
terminolog lg2
terrac lg3 240 lg4 lg5
terrain lg6
terrestr lg7 g4k
terrib 1l2 1ey
terribl 1l3 j5o 1n
terrif 9ik lg8 lg9
terrific 8kr lga
territor lgb lgc lgd lge lgf 6y6
terroris lg8 lgg
terrorist lgh
terrycloth lgi
ters lgj lgk
test ihs lgl lgm lgn 85m h81 81r iv4 lgo lgp lgq lgr c46 lgs lgt lgu
testicl 1ov
testif lgv 84t
testimon lgw lgx lgy lgz lh0 lh1
teth cpi lh2
teutonic lh3
tex lh4
texan lh5 lh6
text lh7 lh8
textil 4al lh9
textur lha lhb lhc lhd
thailand lhe
thamnophis lhf
thank lhg lhh lhi
thankful lhj
thanksgiv lhk lhl
thatch lhm lhn lho
thaw lhp dq4 dq5
theat lhq 76f
theatr lhq 76f
theatrego lhr
theatric asf lhs lht lhu lhv
theistic lhw
them e7e ksx lhx
thematic lhy lhz
then li0 li1 li2 li3 li4
thenc li5 li6
thenceforth li7
theolog li8 li9 lia lib
theologic lic
theor lid b5b lie
theorem lif lig
theoretic lih lii lij lik
theoris 4xa lil
theorist lim
ther lin lio lip liq
therap lir
therapeutic 5qh lis akp
therapist akn
thereaft li7
thereb lit
theref liu
therefor aoi 4yw
therefrom li5 li6
therein liv
thereof liw li6
thereon lix
thereto liy
theretofor liz
therewith lj0
therm lj1 lj2 lj3
thermal lj4
thermist lj5
thermocoupl lj6
thermodynamic lj7 lj8 lj9
thermogravimetric lja
thermomet ljb
thermometr ljc
thermometric ljd
thermopil lje
thermost ljf ljg
thermostatic ljh
thesis lji ljj
thiamin ljk
thick duj ljl ljm ljn ljo ljp jra ljq ljr ljs ljt
thicken lju ljv ljw 3a7 ljx ljy ljz 62l
thicket 2zn
thickspread lk0
thief lk1
thiev kgk lk2
thigh lk3 lk4
thighbon lk5
thil lk6
thin lk7 lk8 lk9 lka cp1 lkb k2w jos lkc lkd lke
thing lkf lkg lkh lki lkj lkk ha lkl lkm lkn lko
think lkp 3p2 232 hhm a9u buk lkq lkr dwm lks lkt buf b5v lku
thiocyan lkv
thiouracil lkw
thirst b2v lkx 5i8 lky lkz ll0
thirt ll1 ll2 ll3 ll4
thirteen ll5 ll6
thirteenth ll7 ll8
thirtieth ll9 lla
thith lip
thong cl3 llb
thor llc
thoreau lld
thorn lle llf
thorough llg 88t 88u 9zt llh
thoroughfar lli
thoroughgo 88t 84n
though llj
thought llk lll llm
thoughtful lln llo
thoughtles llp llq
thousand a2k llr
thrash lls 8zb llt
thread llu i72 llv dne
threadbar aca llw
threat llx lly dqx
threaten llz lm0 7st lm1 1op amj
three lm2 lm3 lm4 lm5 lm6 lm7 cpj lm8
thresh llt 8zc lm9
threshold lma 72u lmb lmc
thric lmd
thrift lme lmf
thril lmg ce2 3wn lmh lmi lmj lmk 7mf lml
thriv 89p 949 gwm
thro lmm lmn
throat lmo lmp lmq
throb ghd lmr h0u lms lmt lmu
thrombos lmv
thrombosis lmw
thrombus lmx
thron lmy gge 7wv lmz
throng eaz c6a ln0
throttl 4u 4v 2p9 kn0
through ln1 ln2 ln3 ln4 70h
throughout ln5 ln6
throw ln7 ln8 9v6 ln9 lna 92d lnb j6f 3jg 9v9 26y lnc lnd
thrust 794 kb8 h3k 99c lne lnf b3m krg
thruw 9gp
thud lng lnh lni lnj
thug lnk
thumb lnl lnm lnn 91v
thumbnail lno
thump lnp lng gha 1ze lni 1rc
thund 2mg lnq ib2 lnr lns lnt
thunderous 5xx lnu
thursd lnv
thus lnw aoi lnx
thwack lny jrc
thwart lnz 1nx
thyroglobulin lo0
thyroid lo1 lo2 lo3
thyronin lo4
thyrotoxic lo5
thyrotrophin lo6
thyroxin lo7
ti lo8 lo9
tibet loa lob loc lod
tick loe lof 47y log
ticket loh l81 loi 8uq
tid loj lok l0o lol ekr
tidbit lom
tidewat lon loo
tie eht lop czv loq hv lor los lot lou 4xq
tiger lov low
tight lox 8mf 49t 4q7 loy loz lp0 lbe lp1 lp2
tighten lp3 lp4 lp5 lp6
til lp7 lp8 lp9 lpa lpb
tilt 16a ca4 w3 3cp cp4
tilth 8lm lpc
tim lpd lpe 48t lpf lpg lph lpi lpj lpk 493 lpl lpm lpn lpo lpp lpq lpr lps lpt lpu
timb lpv lpw d91 lpx lpy
timbr h4s
timel lpz lq0
timepiec lq1
timer lq2 lq3
timet lq4 lq5
timeworn aca
timid 3m6 lq6 6kn lq7 lq8 jfa
tin lq9 lqa 3bh lqb lqc 6mj
tingl lqd 3wn lqe lqf
tink lqg lqh e46 lqi
tinkl lqj 48p
tint j6q lqk lql
tip kh3 lqm lqn lqo lqp lqq cp4
tips lqr lqs
tipto lqt lqu lqv lqw
tir lqx 8nc 8nb lqy aca lqz 88r
tireles agm bhr
tiresom 2n8
tissu lr0 lr1 lr2
tit 2u3 lcf lr3 9un llc
titanic lr4
titer lr5
titil 80i lr6
titl 439 lr7 lr8 lr9 625 lra 3r1 7xc ks6 lrb
titr lrc
toad 9iw
toast lrd lre 5l5 78u
tobacco lrf lrg
tod lrh lri lrj er9 lrk
toe lrl lrm lrn lro
tof 2x9
togeth lrp lrq lrr lrs lrt lru lrv
toil chh a73 lrw
toilet 1wj gge
token lrx lry enh
tokenish enh
tokyo lrz
tol 5cf ls0 ls1 ls2
toler ls3 ls4 ls5 v ls6
tolerant ls7 cuc ls8
tollg ls9
tollhous lsa
tomato lsb lsc
tomb a4e
tomorrow lsd lse lsf
ton lsg lsh j6q h4s lsi lsj lsk eq0 8pg 3rv bn3 lsl lsm 75e
tonal lsn lso
tongu lsp lsq lsr cfw lss lst lsu lsv
tonight lsw lsx
too lsy qd
tool bsr lsz lt0 lt1
tooth lt2 lt3 lt4 lt5
toothbrush lt6 lt7
toothpast lt8
top lt9 lta ltb 5k9 7ne ltc 46g 863 ltd lte
topic c4x ksx ltf ltg
topnotch 80
topograph lth lti
topographic ltj
toppl ltk ltl
topsoil ltm
tor ltn lto
torch ltp ltq ltr
torment ks wc lts ltt 5ni wg ltu ltv ltw
torn ltx chx
tornado lty ltz
toronto lu0
torp lu1 lu2
torpid 735 lu3
torrent lu4 4b3
torso 2jd
tortuous l9z lu5
tortur wc lts lu6 ltt wg lu7 87m
tos lu8 lu9 lua g2d 40b 92e llt 6pn
tot lub luc lud lue
total k1 t8 b8 tb 7x8 9kj luf 7xa oi
totalistic lug
totalitar luh lug lui
totemic luj
toter 1yp
touch luk jhc lul lum lun luo c9t hh lup luq lur ck 6yd lus kj8 lut luu 4s6 hef 7zd g9l
touchdown luv luw
touchston 5lg
tough awy lux luy luz lv0 1nl lv1 lv2 lv3 lv4
tour 41r k53 lv5
tourist lv6
tourn lv7 lv8
tousl 6sp
tow lv9 lva
towbo lvb
towel lvc lvd lve
tower lvf 4hb b1j
town lvg lvh lvi
townsm lvj lvk
toxic lvl
toxin lvm
toy lvn lvo g6d 92h
trac lvp lvq j6z lum kwq 97f 6c0 azy i3u lvr lvs lvt
trach lvu lvv
track lvw lvx cnx 5ep 3u4 lvy lvz
tract lw0 ffm lw1 lw2 lw3
tractar lw4
trad 5hb lw5 5xy lw6 lw7 lw8 drp l2j lw9 5y4 lwa
trademark ad7 lwb lwc lwd
tradesm jcq
tradit lwe 5s5
tradition lwf lwg
traditional lwh
traditionalism lwi lwj
traditionalist lwk lwl
traffic lwm lwn lwo lwp
traged lwq lwr lws 39d
tragic lwt lwu lwv
tragicomic lww lwx
trail lwy cnx lwz 3u4 75u
train lx0 klm lx1 lx2 6g8 4bv lv a7k 7j3 4u4 lx3 lx4 lx5 2up
trainm lx6
trait lx7 lx8 lx9
traitorous lxa
tramp 333 lxb lxc fdo
trampl lxd lxe lxf
tranc lxg 7rp 21u
tranquil g3n 3af j37 h77 lxh
tranquiliz lxi
trans lxj 2uv
transact lxk 5y6
transcend 864 863
transcendent lxl lxm
transcrib lxn lxo
transcript lxp lxq
transcultur lxr
transduc lxs
transf lxt lxu lxv lxw jal 3rl lxx lxy lxz hgs
transfix ba7 8lv
transform ly0 ly1 dsr jaf ly2 ly3 ly4
transfus ly5 ly6
transgres 2sp ly7 ly8 ly9
transist lya
transit lyb lyc lyd lye flg 570 lyf lyg lyh
transition lyi
transl lyj lyk bxi bxk lyl lym lyn lyo
transluc lyp
translucent lyq
transmis lyr lys
transmissibl 3l2 9s2
transmit 1y7 lxw 3fz lyt lyr
transmut lyu jaf dsr ly0
transparent lyv a0j
transpir lyw lyx lyy lyz
transplant lz0 lz1 lxx lz2 lz3
transport jb3 lz4 lz5 3fv 7rm lz6 lxt lyc
transpos lz7 4m9 lz8 lz9
transvers 5mg lza
transversal lza
transvestitism lzb
trap s4 lzc lzd lze jtj jtl lzf lzg lzh lzi lzj
travel lzk lzl e99 lzm c9y lzn c9x lzo lzp lzq
travelogu lzr
travers lzs lzt lzu 5fm k2c
tray lzv
tre lzw lzx lzy 5af
treacher 26k lzz
treacherous m00 m01
tread fcs m02 m03 m04 lxf khi
treadmil m05 m06
treason m07 m08
treasur 9r3 m09 m0a m0b 3vu 13d 3vv m0c m0d m0e
treat m0f 5ty m0g gr9 5ff m0h ael m0i m0j m0k aep m0l 6rw fdl
trebl m0m m0n m0o jzb m0p
treetop m0q
trem jet m0r h4o
trembl jbl m0s h7y j7i
tremendous 8kr 7vq 7vr
trench m0t 627 m0u 7s8
trend m0v 5eo m0w 5rq
trepid m0x
trespas 7s9 m0y bzv m0z
trestl m10 m11
trial ihs m12 lgm lgn
triamcinolon m13
triangl m14 m15
triangular m16 m17
trib m18
tribun 5ev
tribut m19 lgw
trichrom m1a
trick yv db8 m1b m1c m1d 9en
trickl 78e 78g
tricol m1e m1a
trig m1f m1g m1h 9x
trigon m1i
tril m1j m1k h5x m1l
trim m1m m1n 5sd m1o m1p k2n jb6 m1q
trinket m1r
trio m1s cpj
trip m1t m1u krl m1v
tripham m1w
tripl m1x m1y m0n m1z m20 m0p
tripod m21
trit aca
triumph m22 m23 go6 hr6
triumphant 8fl m24 m25
triv m26 d1n
trivial m27 m28
troik m29 cpj
trol m2a m2b m2c m2d
troop m2e m2f m2g fh7 m2h 3mh jx8
trophotropic m2i
tropic m2j m2k
tropidoclon m2l
trot c8s m2m 48v m2n
troubl 6kj gqz m2o 2o5 m2p feb 6ty 6yf 2o7 2o6 m2q 6vt
troubleshoot m2r
troublesom m2s
trough abc m2t
troup 4mq
trous fg8
tru m2u m2v m2w dq m2x m2y 9sn i93
truck m2z m30 m31 m32
trucul m33
truculent m34
trudg m35 fdo
trumpet ayh m36 m37 m38 aot
trundl m39 m3a m3b
trunk m3c m3d
trust m3e hre 8ia 4hv m3f m3g 231 6cu 4kn m3h m3i m3j m3k
trustful m3l m3m
trustworth m3n m3o
truth 7k m3p m3q m3r m3s m3t
truthful m3u
try 1fn in0 1bd 81r m3v m3w m3x
tsh lo6
tsunam m3y
tub m3z 1wk m40 m41 m42 m43 m44
tuberculosis m45
tubul m46
tubular m47
tuck m48 m49 bqu m4a
tudor m4b m4c m4d
tuesd m4e
tuft m4f m4g
tug m4h lvb m4i 79h
tuit m4j m4k
tularem m4l
tulip m4m
tumbl m4n 8im ltk 5o4 m4o ltl m4p m4q m4r 97
tumor m4s
tumult m4t m4u
tumultuous 6vt
tun m4v dpv m4w m4x dpy m4y
tuneles m4z
tungsten m50
tunis m51
tunnel m52 359 m53 35a
turban m54 m55
turbin m56 m57 k65 m58
turbul m59 m5a
turbulent 40z 6vt
turf m5b jwc m5c
turkey m5d m5e m5f m5g
turmoil m4t m5h
turn m5i m5j m5k m5l m5m m5n 245 k8p i59 a8l m5o m5p m5q hs7 g80 m5r m5s m5t m5u m5v m5w 200 m5x m5y m5z
turnov m60 m61
turnpik m62 m63
turnt m64 m65
tutor 4bt m66 m67 m68 m69
tuxedo m6a
tweed m6b 9n6 m6c m6d
tweez m6e
twelfth m6f m6g m6h
twelv 75c 75d
twent m6i m6j m6k m6l m6m
twentieth m6n m6o
twic m6p 73i
twiddl m6q m6r l4q
twig m6s m6t m6u
twilight m6v 7dr 7du
twin m6w m6x 5ef 7di 7dj klh bwh ic3
twing m6y fg0 gov m6z
twinkl cwa k2r 905 m70 ali m71
twirl k5u m72 l4q m73 b3n m74
twirling m75
twist 6gr k5u m76 m5n m77 m78 6xh 246 kb2 m79 kmk lu5
twitch m7a c7h c7j
two m7b ix4 2ag 1mb m7c m7d ixa m7e m7f m7g m7h
twofold m7i 73s 73u
twoscor 9cu
typ m7j 3sg m7k m7l m7m
typewrit m7n m7m
typhoid m7o
typhus m7p
typic m7q 6x7 m7r
typif hx0 7z6
typograph m7s m7t
typographic m7u
tyran 6dm 6dn
tyrant m7v m7w
tyrosin m7x
ubermensch m7y
ubiquitous m7z
ugl m80 m81 m82 l07
ukrain m83 m84
ulcer m85 m86 m87
ultim m88 m89 m8a 8v7
ultimatum m8b
ultr h9j
ultracentrifug m8c m8d m8e
ultramodern m8f
ultrasonic kz3 m8g
ultraviolet m8h m8i
umbrel m8j m8k m8l
unabat m8m
unabl m8n m8o
unaccept m8p m8q
unaccompan m8r m8s pr
unaccount m8t m8u
unachiev m8v
unadjust m8w m8x
unaffect m8y m8z
unafraid 8o3 iyc
unalter m90 m91
unambigu m92
unambiguous m93 m94 m95 m96
unanimous m97 m98 m99
unansw m9a
unarm m9b m9c
unasham m9d
unask m9e
unassist m9f m9g
unasterisk m9h
unattach m9i m9j
unattract m9k m9l
unauthentic m9m
unauthoris m9n m9o
unavail m9p 9mw
unavoid bl7
unavoidab bl8
unawar m9q m9r m9s m9t
unbal b8s m9u m9v m9w
unbeliev bh1 bcy
unblinking m9x
unborn m9y
unbound 2ph
unbreak m9z
unbroken ma0 ma1
unbutton ma2 ma3
uncan ma4 ma5
uncaus ma6
unceasing 53x
uncertain ma7 bet ma8 ma9
uncertaint maa 73x
uncertif mab
unchang mac mad mae
uncharg maf
uncheck mag
uncl mah mai maj 6ob
unclaim mak
unclasp mal
uncloud 460 mam
uncomb man
uncomfort mao map
uncomfortab maq
uncommon mar mas
uncompromis bn8
unconcern mat mau mav maw max
uncondition may 90m
unconditional 90n maz
unconfes mb0 mb1
unconqu mb2
unconquer mb3 btk
unconscious mb4 mb5 mb6 mb7 mb8
unconstitution mb9
uncontrol mba mbb
uncontrollab mbc
unconvention mbd mbe
unconvinc 921 bcy
uncooperat mbf mbg
uncork mbh mbi
uncousin mbj
uncov 8cf 6qa
uncritic mbk mbl
uncurl mbm
undamag mbn
undaunt mbo mbp
undeclar mbq
unden mbr
undepict mbs
under mbt mbu mbv mbw bo7 mbx mby
underachiev mbz mc0
underbrush mc1
undercov 43x
undercurrent mc2 mc3
underdevelop mc4 6gi
undereduc mc5
underestim mc6 mc7 mby mc8
underfoot mc9 mca
undergradu mcb
underground dtb mcc mcd mce 43x 23p
underhand mcf mcg
underl mch mci ktp
underlin mcj 7qh mck
undermin 3mc ijt
underpin mcl kzt
underprivileg mcm
unders kte
underscor mcj 7qh mck
undersecretar mcn
undershirt mco
undersid 2og
underst dx6
understand mcp hfx mcq bxi l5p buj bu6 13o l5i kz mcr
understanding mcs
understat mct
understood mcu mcv
undertak a9g 54g 1fo l7s e6v gtq mcw
underw il
underwat mcx mcy
underwear mcz
underworld md0 md1
underwrit 5fe md2
undesir md3 md4 md5
undevelop md6 md7
undifferent md8
undigest md9 mda
undilut mdb
undiminish mdc
undisguis mdd
undisput mde
undo mdf mdg mdh mdi
undon mdj ih4
undoubt 742
undres mdk 6vp mdl
undrink mdm
undu mdn mdo mdp
undul ia0 ic9 mdq
unearth mdr mds
uneas 100 mdt ddu mdu mdv
uneconomic mdw mdx
unemplo mdy mdz me0
unend 82k
unenthusiastic me1
unequal me2
unequivocal m96
uner me3
unerring me4
uneven me5 me6 me7 me8
unexpect me9 5r mea
unexpl meb
unexplain m8t mec med
unfair mee
unfaith mef meg
unfalt 8x6
unfaltering 6fj
unfamiliar meh
unfasten mei mej mek f04
unfavor mel mem
unfertil bme
unfet men
unfit 6vi meo mep be4
unfix meq mer
unfold 2gj koq mes 94l
unforeseen met
unforget meu
unfortun mev mew mex mey
unfrost mez
unfrozen mf0
ungain 4bn 1l9
ungod jjf
ungrat mf1 mf2
unhap ikg mf3 mf4 6xu
unhealth mf5 mf6
unheat mf7
unheed eij an0
unhesitating mf8
unhitch mf9
unho mfa 8sk
unhur mfb mfc mfd
unhurt mfe mff
unif 9mv mfg 58s bgk drv dwy
uniform mfh mfi mfj mfk mfl mfm mfn mfo
unilater mfp mfq
unimagin bc7
unimaginat mfr mfs
unimpair mft
unimpas mfu
unimpeach mfv mfw
unimpeachab mfx
unimportant mfy mfz
unimpos mg0
unimpres mg1 mg2
unimprov mg3 mg4
uninit mg5 mg6
uninject mg7
unintelligent mg8
unintend mg9
unintentional mga
uninterrupt 53u mgb mgc
uninvit mgd mge
uninvolv mgf 6e9
union dl6 mgg eoz mgh 8os
uniqu mgi mgj m95 jk0
unit mgk mgl mgm mgn mgo drv mgp mgq c97 ezf 7x bu5
unitar mgr mgs
univalent mgt mgu
univers mgv mgw mgx mgy gd7 5cb mgz mh0
universal mh1 mh2
universalis mh3
universalistic mh4 mh5
unjust mh6 mee
unkind mh7 g2s
unknown mh8 nr mh9 eea mha mhb
unlac mhc
unlash mhd
unlaw mhe mhf
unleash mhg mhh d5o
unlik mhi mhj mhk bcx
unlimit cy8 f7r
unlin mhl mhm
unliterar mhn
unload mho 7a6 mhp mhq
unlock mhr mhs mht mhu
unlov mhv
unluck mey mhw mhx
unmalicious mhy
unmanageab mhz
unmar mi0
unmask mi1 mi2
unmat mi3 mi4
unmeritorious mi5
unmistak mi6 11r
unmistakab mi7 htp
unmolest mi8
unmov mi9 mia
unnatur mib 1b
unnecessar mic mid mie
unneed mie
unnotic mif
unnumb 5e2
unobtain mig
unobtrusiv mih
unoccup mii mij
unoffic mik mil
unoppos mim
unorthodox min mio
unpack mip
unpaid miq mir
unpaint mis
unpair mi4
unparallel mgi
unpatriotic mit
unpav miu
unperform miv
unpicturesqu mhv
unpleasant miw mix
unplow miy
unplumb miz
unpopular mj0
unprecedent mj1
unpredict mj2 mj3
unpredictab 80n
unpredictabil mj4 mj5
unpremedit mj6 mj7
unprepar mj8
unpretentious mj9 mja
unproblematic 7n6
unprocur mig
unpromis mjb
unprotect mjc
unpublish mjd
unpunish mje
unqualif mjf mjg mjh
unquestionab mfx 5zy
unquestioning mji
unr mjj mjk
unravel mjl mjm
unread mjn
unreal mjo mjp
unrealism 3v
unrealistic mjq mjr
unreason mjs 2ek
unrecognis mjt mju
unrecogniz mjv
unreconstruct mjw
unredeem 5rf
unreflect mjx
unregret mjy
unrel mjz mk0 mk1 mk2
unreleas mk3
unremark 84o
unrequit m9a
unreserv mk4
unrespons mk5 mk6
unrest mk7 km
unrestrict mk8 mk9
unru 2ka 6tv
uns mka mkb
unsaid mkc
unsatisfactor mkd
unsatur mke mkf
unscath mff
unscientific mkg
unscrambl mkh mjl
unscrew mki mkj
unscrupulous mkk
unseen mkl mkm mkn
unselfconscious mko mkp
unselfish mkq mkr 9rt mks
unservil mkt
unsettl mku mkv
unshak mkw 8x6
unsharpen mkx
unshav mky
unshaven mky
unsheath mkz
unshield ml0
unsign ml1
unslop ml2
unsmil ml3
unsmiling ml4
unsold ml5 ml6
unsolv ml7
unspeak 1n bhu
unspoken mkc ecf
unst ml8 ml9 giz
unstain mla mlb
unstead ma9
unstilt mlc
unstres mld
unstructur mle t4
unstrung mlf
unsucces mlg mlh
unsuit mli mlj mlk
unsuitab mll
unsung mha mlm
unsympathetic mln mlo
unt mhc mlp
unteach mlq mlr
untel bhu
unten bhs
untest mls mlt
unthaw dq5
unthematic mlu
unthink mlv llq mjx
untold bee
untouch mlw mlx
untoward bhm ft
untr mls mlt
untradition mly
untrammel mlz
untru mm0 mm1
untruth 8jk
unus mm2 mm3
unusu mm4 kmv mm5
unusual eq5
unutterab mm6
unvar mm7 50j
unveil mm8 i4p
unventil mm9
unw mma
unwant mmb md4
unwarrant mmc a8a
unwav 8x6 ctr
unwelcom mmd mme
unwil mmf mmg
unwilling mmh
unwind mmi mmj
unwir mmk
unwis mml mmm mmn
unwit mmo mmp
unwitting bdy
unwoman mmq
unworth mmr mms
unwrinkl mmt
unwritten mmu f2n
upbeat ews mmv 3v9
upcom 4ik
updat mmw mmx mmy mmz
upgrad mn0 48a mn1 mn2
upheav mn3 m5h
uphold mn4 mn5 53m
upholst mn6
upkeep 3f4 mn7
upland mn8 mn9
uplift mna mnb 7lj mnc mnd mne
upper mnf mng mnh mni
uppercut mnj
uppermost mnk mnl mnm
uprais i2m cw2
upright mnn mno 9zz ml2
upris bts
uproar b10 m4u
uproot 804 mnp
upset fbi 6yj mnq 6yf mnr 4we 6ym mns
upshot 4yv
upst mnt
upstair mnu mnv mnw mnx
upstream mny mnz
uptak 51i mo0
uptown mo1 mo2 mo3
upward mo4 mo5 mo6 mo7
urban mo8 mo9
urbanis moa mob moc
urchin mod
urg c5c bdh gm3 1u0 gc moe 9yw
urgenc mof mog
urgent gmb 6dc
urin g1z
urinar moh moi
urn moj mok
us mol ixg mom
usabl f1i mon
usag 7r0 5s4
use 7r0 abx dfq 9la moo mop 8ai 11g moq
useabl f1i mon
useful mor mos mot
useles mou mov mow
user mox moy
usher moz mp0 jds
ussr iio
usual mp1 4l1 4l6
usurp mp2 mp3
utah mp4
utensil mp5
util mp6 mot mp7 mp8 kuj
utilis 7r0 mp9 mpa 11g
utilitar mpb mos mpc
utmost dmp clf 8fa
utop mpd mpe mpf mpg mph
utopianism mpi
utter e8u 8cs mpj mpk 84n mpl 31
vacanc mpm mpn
vacant mpo mpp mpq
vacat 5 hzo mpr aui auk mps
vaccin mpt bpv mpu mpv
vacuol mpw
vacuolis mpx
vacuum mpm mpy mpz
vagabond mq0 mq1 78j lx mq2
vagu mq3 6lz eui mq4 mq5 mq6
vain mq7 9jw
val mq8
valet 9sj mq9
valiant mqa
valid mqb mqc mqd mqe mqf mqg mqh i97
valor 9o1
valu mqi mqj mqk 83o mql mqm mqn mqo mqp 82a mqq 13d mqr mqs mqt
valueles mqu
valv mqv mqw
vand mqx mqy
vandalism mqz
vanguard mr0 mr1
vanish 6or 6os mr2
vanit mr3 4rd
vanquish 1z8
vapor 83w mr4
vaporis mr5 83w
vaquero mr6
var mr7 mr8 mr9 mra mrb mrc mrd mre mrf mrg mrh mri qe mrj 69g mrk
variabil mrl mrm
variant 6ri 9bh mrn mro
varieg mrp
variet 6za mrq 1cv
various 6z4 i13 1cs mrr mrs
vas mrt
vascular mru
vast b1f b9e
vatic mrv
vaudevil mrw
vault mrx mry mrz ms0
vect ms1 ms2
veer ms3 5rq
veget ms4 ms5 ms6 ms7
veh 8sm ms8
vehem 8qs 7qf
vehicl ms9 msa
veil msb msc eu6 msd mse msf
vein msg msh msi msj
vellum msk msl
veloc k51
velor msm
velvet msn mso msp
vend msq msr
vener 1hn mss i50
venezuel mst
veng msu
venic msv
vent msw msx msy msz
ventil msy mt0 mt1 mt2
ventur mt3 mt4 k4s a9w mt5
venus mt6 mt7
ver hdv mt8 mt9 b6b
verac mta
verand mtb
verandah mtb
verb mtc mtd mte mtf
verben mtg
verdict mth
verg mti 2wz mtj
veridic mtk
verif 3un mtl mtm mtn
verisimilitud mto
verit 1i2 hpx
vermil mtp mtq mtr
vermont mts
vermouth mtt
vern mtu mtv
vers i6q mtw g9i mtx mty mre mtz b2
versatil mu0
vertebr mu1 mu2 mu3
vertex mu4 10m
vertic mno mu5 mu6 mu7
vertigo 9uf
verv mu8
vesicular mu9
vessel mua mub
vest mco muc mud 7ww
vestibul 9eo mue
vestig j6z
vet muf mug muh mui
veter kc2 mug muj muk
veterinar muf mul
veto mum mun 6oq eic
vex x3 muo
vexat x4 x5
viabil mup muq
viabl mur 8o5
viand mus
vibr mut muu muv h7y
vibranc i0k
vibrant muw mux
vibrionic muy
vic muz mv0
vicar mv1 mv2
vicarious mv3 mv4
vicin d33
vicious 2zz 851
vict mv5 dkn
victim mv6 7dc
victimis mv7 mv8
victor mv9 mva kmp m22
victorious mvb
victrol mvc
video mvd fzb
vie 4nn
vien mve mvf
vientian mvg
view jgp irt mvh 1b0 fuu f1m f1o mvi 4z4 mvj 3kv mvk k4k mvl
viewpoint kdj mvm
vigil mvn ng
vigilantism mvo
vignet mvp jlz
vigor mvq 7ti
vigorous mvr mvs mvt
vil mvu d2l
villag j54 mvv mvw mvx
villain itz mvy
villainous mvz
vin mw0
vindic cce mw1 mw2 638
vindict k6m mw3
vinegar mw4 mw5
vineyard mw6
vintag mw7 mw8
vinyl mw9 mwa
viol mwb 2sp 2tk dz8 7s9 c3t mwc 995 8qs mwd
violent mwe mwf mwg mwh
violet mwi mwj h2t
violin 8rv
violinist mwk
virgin mwl mwm mwn mwo mwp mwq mwr mws
viril ddq mwt
virtu mwu mwv mww dry
virtual mwx 21
virtuoso 7w mwy 51g
virul mwz mx0
virulent mx1 mx2
virus mx3 mx4
visag 5di 5dj
viscer mx5 mx6
viscoelastic mx7
viscomet mx8
viscos mx9
viselik mxa
visib mxb mxc
visibil mxd mxe
visibl mxf mxg
vision jgq mxh mxi b8n mxj
visit mxk mxl mxm 3ub bc1 mxn brq 397 iz1 mxo
visor mxp
vist 1b0
visu ewd mxq
visual mxr
visualis mxs 7y7 mxt
vital mxu 5lo mu8 mxv mxw mxx
vitamin mxy
vivacious mux
vivid mxz cvr my0 my1 4gg
vivif hks my2
viyel my3
vocabular cu0 my4 my5
vocal my6 jyo my7 my8 f81
vocalic my9 mya
vocalis k01 myb
vocalist jjl
vocat 3fe myc
vocation myd
vocational mye
vociferous 2d6 myf
vogu ks3 myg
voic myh myi myj myk myl mym myn hx9 myo myp k01 myq
void mpm myr mys c0b myt erz
vol 35d myu myv myw
volatil myx myy 8c7
volcano myz mz0
volit mz1 mz2
volleybal mz3 mz4
voltag ggq mz5
voltaic mz6 9oa
voltair mz7
voltmet mz8
volum 2m3 mz9 32q mza mzb mzc
volumetric mzd mze
voluminous lu5 mzf
volunt mzg mzh mzi mzj exa mir
voluntar mzk mzl mzh mzm mzn
voluptuous cay kbq
vomit mzo h0f 3jz mzp
voodo caz mzq mzr
vot 1pv mzs kwh mzt mzu mzv
voter 7m3
votiv mzw
vouch mzx a9f
vouchsaf mzy
vow mzz n00 n01
vowel n02 n03
voyag n04 n05 egt n06
vulgar 4l3 4c8
vulner n07 n08
vulnerabil n09 n0a
vulpin n0b
vultur n0c n0d
wack jhp 31q
wad 1w4 n0e 5hk 4mj n0f n0g 75e
wafer n0h n0i
waffl n0j apt
waft n0k n0l n0m
wag n0n n0o n0p 7fl n0q i6e
wager 25x 25y 25z 260
waggl n0n n0p n0r
wagon n0s n0t
wail ciu n0u b0w n0v n0w
wainscot n0x
waist n0y n0z
wait n10 655 1kb n11 n12 n13 n14 n15 n16
waitres n17 n11
waiv 9ao 99w
wak n18 n19 n1a 17v n1b n1c
wakeful n1d n1e
wal n1f n1g n1h n1i
walk n1j fku n1k n1l n1m n1n n1o n1p n1q n1r n1s n1t
walkout n1u n1v
walkov 2us n1w
wallet n1x
wallflow n1y n1z
wallop n20 ba1 n21 n22 jo3 1rc
wallow n23 n24 n25 n26 28l
wallpap n27 fgq
walnut n28 n29
walrus iw8
wan n2a n2b ff1 ff4 7h6 n2c 60v n2d n2e
wand n2f n2g 78j 26j n2h dnf e1g
wander k5l n2i
wangl n2j det 8ii
want n2k ehy n2l 63u n2m ei0 n2n 6cs
war n2o n2p n2q n2r n2s n2t n2u l1y
warbl n2v h5x n2w
ward n2x n2y n2z a9m
wardrob 4ab n30
wardroom n31
warehous n32 n33 n34
warfar n2o n2p
warhors n35 kc2
warlik dj3 dvf
warm n36 n37 n38 n39 n3a n3b n3c lhp alv n3d n3e ale
warmong n3f
warmth n3g alm n3h
warn n3i dt n3j dv n3k
warp 30g 64e 30h 6xg n3l
warrant n3m n3n n3o a9h
warsaw n3p
wart n3q n3r
wash n3s n3t n3u n3v n3w i9n n3x n3y n3z cmq
washbasin n40 cmr
washbowl n40 cmr
washington n41 n42 n43 n44
washup 1we n45
wast n46 n47 n48 n49 n4a 9z7 n4b n4c n4d mdw
wastebasket n4e
wasteland n4f
wastewat 7k4
wat n4g n4h
watch n4i n4j n4k n4l n4m n4n n4o 3kv 97k n4p k4k euo
watchful n4q
watchm n4p
watchmak n4r
water n4s n4t n4u n4v n4w c3y n4x hmv n4y
watercol n4z n50 n51
watercolorist n52
waterfal n53
waterfront n54
watermark n55 n56
waterproof n57 n58 n59 n5a iwe n5b
watersh 6zj n5c
waterw n5d n5e
wattl n5f ckk n5g n5h
wav n5i n5j n5k n5l n5m n5n 1zw 2ry 8zs n5o n5p
wavelength n5q n5r
waver 8jm n5s n5t 8jp apt 8jq
wax n5u 48b n5v n5w n5x n5y n5z
waxen n60 n61
waxlik n61
way fn6 dna n62 n63 8m4 n64 n65 n66 6nq id8 n67 n68 n69
wayl s5
waysid iaz
wayward fva
weak n6a n6b 9fb cwu n6c n6d n6e ao3 n6f
weaken n6g n6h n6i ijt 6mf n6j n6k n6l 7ts n6m
wealth n6n n6o n6p n6q 95e
wean n6r n6s n6t
weapon 16x 19w
wear 4aq n6u n6v n6w 1yi n6x n6y n6z n70 c65 lqz 8n9 8nb 8nc n71 88r n72 3hc
wearisom 2n8
weath n73 n74 2s9 n75
weatherstrip n76 n77
weav n78 bym lr2 n79
web n7a 7wi n7b n7c
wed n7d 4xc dgw n7e dip n7f
wedg ksf n7g 99d 6ac
wednesd n7d
wee n7h g20 n7i lcz
weed n7j n7k n7l n7m
week n7n n7o n7p n7q n7r n7s
weekd n7t
weekend n7u n7v
weep 5ou lc8 n7w n7x
weigh 4z6 n7y n7z 5d9
weight n80 n81 n82 n83 n84 jne 34f n85 coj n86
weightles n87
weir n88 n89
weird n8a n8b ma5 n8c
wel n8d n8e l3w n8f 9zs n8g n8h n8i n8j 4zf byu n8k n8l 9zv
welcom n8m n8n hi9 n8o n8p n8q n8r
weld n8s n8t n8u n8v
welfar n8w 24i
welt cb4 n26 n8x
weltanschauung n8y
wend n8z
west n90 n91 n92 n93 n94
wester n95 n96 n97 n98 n99
western n9a n9b n9c n9d n9e n9f
westward n92 n9g n99
wet e33 n9h n9i n9j n9k n9l n9m
wetnes n9n
whack n9o n9p n22
whal n9q b1i n9r
wharf fzu n9s n9t
wheat n9u n9v
wheedl 4cp
wheel n9w n9x n9y ic7 n9z
wheelchair na0
wheez na1 na2 na3 na4
whenc na5
whereabout na6
whet na7 h6y
whif na8 h0c na9 ju2
whig naa nab
whil k54
whim eqr bdg
whimp nac n0u
whin nac nad nae naf nag
whip nah nai naj 92y nak nal cl6 jo3 jtf
whir nam nan nao
whirl nap l4p 7id l4q m73 abs
whisk naq nar nas nat 1z2 1yy nau
whisp nav ij9 naw
whistl nax nay naz jjg nb0 nb1 nb2 nb3
whit jea nb4 nb5 nb6 nb7 nb8 bpn
whitefac nb9 nba
whiten nb6
whitewash nbb
whiz nbc 7w nan
whodunit eda
whol nbd nbe nbf nbg oi
wholesal nbh
wholesom nbi nbj
whoop nbk nbl nbm
whor gwn nbn nbo
whorl d3h 4e7
wick nbp j5o jje nbq 3bm nbr
wicked 84x 5vs
wid 2xd nbs nbt 2cq k25 nbu nbv nbw nbx
widen nby nbz nc0
widespread nc1 nc2
widow nc3 nc4 nc5 nc6
widowhood nc7 nc8
width 2st
wield aek 88g
wif nc9
wife nca
wig ncb ncc
wiggl kb1 c8z
wigmak ncd
wil ja0 mz2 nce lgp ncf ncg akk nch mz1 nci ncj 5hf
wild nck ncl ncm ncn nco ncp mwg ncq ncr ncs nct 8qs 2
wildc ncu ncv 1z4 m9o ncw
wildcat ncx
wildlif ncy
wilful ncz
willing nd0
willow nd1 nd2
willpow nd3
wilson nd4
wilt nd5 nd6 nd7 nd8
win nd9 gt7 nda ey 9nr ndb ndc ndd nde mv5 ndf ndg 8r8 ndh
winc 923 ndi ndj 5kw
wind ndk ndl ndm ic3 dne 5rr ndn lu5 dnf ndo m9
windbag ndp
windblown ndq
windbreak ndr
windmil nds ndt
window ndu ndv ndw ndx
windowpan ndy ndz
windowsil ne0
windshield ne1
wineglas ne2
wing ne3 ne4 1n0 ne5 8zk 965 ne6 ne7
wingback ne8 ne9
wingm nea
wink neb ali 2es nec 905
winles ned
winnipeg nee nef
winnow neg neh nei
wint nej nek
wintertim nej
wintr nel 9h0
wip ig3 nem
wir nen neo ld3 nep 37y neq ner nes net neu kpg
wis nev new nex ney nez
wisdom nf0 nf1 nf2 nf3
wisecrack h7o nf4
wisenheim nf5
wish nf6 n2k 27p nf7 nf8 nf9 nfa 3f9
wisp nfb nfc
wit 2r6 b2k nfd
witch nfe nff aq3
with nfg b0q nfh nfi jei 8h8 iwj jej 1f1 wy wz
withdraw ix8 nfj 6s3 hhz nfk i3j nfl nfm nfn
withhold nfo 61u nfp nfq nfr
within br0
withstand hzx 62p
witnes nfs bnu k4k nft nfu 8vi
witting nfv
wizard dba 7w 3tr
wob nfw i7f
wobbl nfx nfy 3gv nfz
woe ng0 kw6
woeful 6a4 ng1 6a6
wolf ng2 ng3 ng4
wolflik ng5
woman ng6 ng7
womb ng8
wond 5qq djc df bq3 h6g dje
wonder 8kr
wonderful djg ng9
wonderwork nga
wondrous djg 8kr
woo 5ex 5ey
wood 9ai ngb ngc
woodcarv ngd
wooden nge ngf ngg
woodgrain ngh a2a
woodpeck ngi
woodsh ngj
woodwork 3ho ngk
wool ngl ngm ngn ngo
woolen ngl ngp
woolgath 5x6
wor 6ym ngq ngr bge 4s4 m2p ngs muo 3fb
word ngt ngu ekr ngv 6rv ngw 19k fy0 ck5 ngx ngy
wordles eci
wordsworth ngz
work nh0 7qz nh1 nh2 kr3 nh3 88d 9ld nh4 2wt 5mb nh5 nh6 nh7 nh8 nh9 nha nhb nhc 8o5 nhd nhe nhf nhg nhh nhi nhj nhk nhl nhm nhn g4q nho
workbench 23y
workboard nhp
workm nhq
workmanlik nhr
workout 889
worksheet nhs nht
workshop nhu jck
workt nhv
workweek n7o
world hfr nhw nhx gdb 7fu 5cb nhy 9xh nhz ni0
worldwid ni1 9xh
worm ni2 bqn kb2
wors ni3 ni4 ni5 ni6
worsen 60w jy
worship ni7 ni8 b76 ni9 nia 233 nib
worst nic nid naj nie nif nig nih
worth nii nij nik 6ca nil nim 6co
worthles nin mvu nio nip
worthwhil niq
wound nir csx bp1 2zj nis dc7 b3s
woven nit
wrack niu niv niw
wraithlik nix
wrangl ace h5b niy niz
wrap nj0 nj1 nj2 7rs ic3 3a 4ao nj3 nj4
wrath nj5 nj6 nj7
wrathful nj8
wreak 2wt
wreath nj9 nja njb
wreck njc njd niw
wreckag nje
wrench njf njg njh nji njj
wrestl a3h njk njl njm a3i
wretch njn njo 6a4 njp
wretched dzb njq
wriggl kb1 kb2
wring njr njs njt
wrinkl nju 5ix 5iz h34
wrist njv
writ njw 1hz njx njy 1ib njz nk0 nk1 nk2
write nk3 nk4 nk5 4pa nk6 k57 4pb nk7 nk8
writh kb2 nk9 nka
wrong nkb nkc nkd nke bgn nkf nkg su nkh
wrongdo nki 80s
wry nkj 7bl nkk
wyom nkl
xenon nkm
xylem nkn
xylophon nko
yacht nkp nkq
yal nkr nks
yank nkt epf c7i nku nkv
yap nkw nkx
yard a88 nky nkz
yardag nl0
yardstick nl1 nl2
yaw 9fl
yawn nl3 nl4 9p4 nl5 nl6
year nl7 nl8 nl9 nla nlb nlc
yearn afd 84 d4w
yearning nld
yel 38w 5ot iuu 395 nle jdk
yellow nlf nlg nlh 3wg nli
yelp nlj nkx
yen nlk nll 84
yes nlm
yesterd nln nlo nlp nlq
yesteryear flw
yet nlr 848 apd
yield f7h 9jp gr7 nls 4ra 9rh 9va 9vb 4rb ib hs9 4sj l13 nlt nlu
yog nlv nlw
yok nlx nly nlz nm0
yokel nm1
yokut nm2 nm3
yond nm4 nm5
young nm6 nm7 b96 nm8 nm9
youngish nma
youngst 3ww
youth nmb nmc nmd nme nmf nmg mtv
yuc nmh
yugoslav nmi nmj
zeal 15q nmk
zenith nml
zero 41k egj nmm nmn nmo nmp nmq
zest l9o ab7 k5j
zigzag nmr nms nmt nmu
zinc nmv nmw
zionism nmx nmy
zionist nmz nn0 nn1
zip nn2 egj nn3 b3f
zlot nn4
zodiac nn5
zomb nn6 nn7
zon nn8 nn9 fkn 6y7 nna
zoo nnb
zoom jva nnc nnd nne
"""
"""A line: a stem and its senses."""

LINKS = """\
12 +z +y !m8n
m8n !12
6jq !nnf ~nng ~cle
cle ~6jq
5so ~nnh
2y +2x !4n0 ~nni ~bbn ~nnj ~d1y
bbn ~2y
d1y ~2y
4n0 +4mx +4mw !2y ~nnk
3f +39 +37 +3c !nnl ~nnm ~nnn ~nno ~nnp ~nnq ~k7j ~nnr
k7j ~3f +k7h
3o ~btv ~nns +3j !4tc ~nnt ~4rz ~b60 ~nnu
4rz ~3o +4r7 +4rv +4s0
b60 ~3o +b5v
4tc ~l9v ~gi4 ~89c !3o ~nnv ~hfp
hfp ~4tc +hft
45 ~ti ~i78 +1t +43 !ird ~1v ~tj ~nnw ~nnx ~d9y ~nny ~nnz ~no0 ~g7n ~no1 ~no2 ~no3 ~no4 ~no5 ~no6
1v ~45
tj ~45 +gtd +g7m +1w4 +43
d9y ~45 +gtd
g7n ~45 +g7m
ird ~dmy +ire !45 ~hcn ~loz
hcn ~ird
loz ~ird
4a !no7 ~no8
58 ~ion !m8p ~no9 ~noa ~nob
m8p ~mkd ~mmd !58 ~etw
etw ~m8p
aec ~noc +1jg
hud ~nod
fna ~nod
mbg ~noe
7g ~5ay ~85b ~gjk !bdn ~49u ~nof ~nog ~noh ~km1 ~m2x ~noi
49u ~7g +8ry
km1 ~7g
m2x ~7g
bdn ~bcf ~bgn ~noj !7g ~nok ~nol ~nom ~non
of +oe !noo !nop ~noq ~nor ~nos ~not
5e ~nou
9vn ~nou +9vm +9vs
mlm ~nov
ixn ~nov
mb1 ~nov +mb0
mjt ~nov
a3r ~now +a5n +1jh +a3p +1ji
gfi ~now +ait
a2 ~7tm ~d1u !nox ~23 ~96 ~kh ~noy ~f8n ~noz ~np0
23 ~a2
96 ~a2 +abq +1ee +97
kh ~a2 +eh +3nb
f8n ~a2
b50 ~nox
lu3 ~nox +lu1 +lu2
iyn ~nox
i3m ~np1
a5 !np2 ~np3 ~36o ~35z ~9yt ~np4 ~np5
36o ~a5
35z ~a5 +b1l
9yt ~a5
7cl ~np2
b6z ~np2 +b70
a3 +9u +ac !bdq ~np6
bdq !a3 ~np7 ~np8 ~bk8 ~clw ~np9
bk8 ~bdq
clw ~bdq
a4 +9u !fld ~npa ~npb ~npc
fld +bl5 +flt !a4 ~npd ~npe ~kz9
kz9 ~fld
734 +bdp !npf ~npg
6je ~nph
a6 +a1 +9u !npi ~npj ~npk ~npl
h74 ~npi
ah +1xg +897 +hfz +am !gfq ~7jn
7jn ~ah
gfq +gfl +gfk +gfm +ggr !ah ~clx
clx ~gfq
aq !403 ~npm
403 !aq ~npn
mx1 +mwz !npo ~npp ~npq
hjo ~npr
bb !nps ~npt ~ax8
ax8 ~bb +69r
bg +bf +b8 +b7 !npu ~5q8 ~npv ~npw ~npx ~npy ~npz ~nq0 ~kzh
5q8 ~bg +7c +7d
kzh ~bg +kzb +gg7
bt !nq1 ~nq2
bw ~ion +c0 !bds ~3dm ~4nq
3dm ~bw
4nq ~bw +4no
bds ~mkd !bw ~63w ~nq3 ~nq4
63w ~bds +63t
ca +c9 +28u +c6 !nq5 ~c8 ~nq6 ~nq7 ~nq8 ~4e3 ~aar ~nq9 ~nqa ~aas ~hzw ~nqb ~nqc ~nqd
c8 ~ca +c6 +c3 +28u
4e3 ~ca +c3 +4e2
aar ~ca +4e5 +9yd
aas ~ca
hzw ~ca +las
ch !kuh
kuh !ch
1xu ~nqe +1xp
25j ~nqe
2y0 ~nqe
5kb ~nqe
5kc ~nqe
5m2 ~nqe
8oc ~nqe +8o8
igx ~nqe +93y
9ir ~nqe
e89 ~nqe
n0x ~nqe
kqz ~nqe
g3x ~nqf
ehd ~nqg
58r ~nqg
6hn ~nqg +eh
ddt ~1l7 +jqv !nqg ~aes ~nqh ~nqi ~nqj
aes ~ddt
fe ~8a9 ~nqk ~gt6 +fb !nql ~24e ~gf2 ~gkj
24e ~fe +9zp +24i
gf2 ~fe
gkj ~fe +gk1 +6rp
fn ~2kd ~2sa ~nqm +fi !nqn ~5vn ~k81 ~l26
5vn ~fn +k4s +mt4 +1h3
k81 ~fn
l26 ~fn
ikl ~nqn
g3 ~nqo ~nex +g4 +g9 !bdz ~25q ~n8l
25q ~g3
n8l ~g3
bdz ~989 ~nqp !g3
gv !u4 ~nqq ~nqr
u4 !gv
gw !u5
u5 !gw
h6 +h5 !nqs ~1a2 ~nqt ~nqu ~j1z
1a2 ~h6 +1a0 +191
j1z ~h6 +j19
hk ~nqv !m8y ~nqw ~js3 ~nqx ~nqy ~l8y ~nqz
js3 ~hk
l8y ~hk
m8y ~mi9 !hk ~nr0 ~nr1 ~mg1 ~mlx
mg1 ~m8y
mlx ~m8y
hl ~nr2 !nr3 ~nr4 ~19t ~nr5 ~nr6 ~nr7 ~nr8
19t ~hl
cvs ~nr3 +ega
mko ~nr3 +mkp
mlc ~nr3
eid ~nr9 ~mem +54n !nra ~nrb
5f ~nrc
ii !nrd ~nre ~92p ~nrf
92p ~ii
io ~5g4 ~lq6 !8o3 ~nrg ~nrh ~kg ~nri ~mz ~nrj ~nrk ~nrl ~nrm ~8o0 ~9ij ~ayr ~b37 ~b4f ~nrn ~9ik ~nro ~nrp ~nrq ~nrr ~nrs ~nrt
kg ~io
mz ~io
8o0 ~io +8nx
9ij ~io
ayr ~io
b37 ~io
b4f ~io
9ik ~io +fg2
8o3 ~2kd ~2sa +2sd !io ~nru ~nrv ~nrw
kb ~1by ~azi ~ex1 +kf !nrx ~1wv ~4nv ~nry ~nrz ~ns0 ~ns1 ~ns2 ~ien ~ns3 ~m34
1wv ~kb +1wu
4nv ~kb +8t5
ien ~kb
m34 ~kb +m33
ko ~ns4 ~86w ~baf ~lf7 ~ns5 ~ns6 !ns7 ~ns8 ~86x ~6xp ~c9k ~8re ~9fx ~b5h ~ns9 ~nsa
86x ~ko +7qc
6xp ~ko
c9k ~ko
8re ~ko
9fx ~ko
b5h ~ko +5ih +b5g
kp !nsb ~40z ~410 ~c9l ~igy ~izm ~nsc
40z ~kp +m59
410 ~kp
c9l ~kp
igy ~kp
izm ~kp
x9 ~nsd
m3x ~nsd
nc ~1kc ~d1u ~n2u +ng +mvn +nb !nse ~n1b ~96b ~nsf ~nsg
n1b ~nc +ng +mvn
96b ~nc
ob ~wo !6jc ~nsh ~mur ~nsi
mur ~ob +mup
6jc !ob ~5zg ~nsj ~2g5 ~nsk ~h0y ~nsl ~nsm ~5yh ~nsn ~72s ~nso ~nsp ~clo ~cvq ~ebd ~nsq ~jnb ~nsr ~nss
5zg ~6jc +5zf
2g5 ~6jc
h0y ~6jc +jvh
5yh ~6jc
72s ~6jc +72r
clo ~6jc
cvq ~6jc
ebd ~6jc
jnb ~6jc
d1r ~npf !6jd ~nst
6jd ~nph !d1r ~f66 ~nsu ~nsv
f66 ~6jd
rt ~ru ~nsw +rr !m93 ~nsx ~nsy ~7v0 ~nsz ~nt0 ~nt1 ~nt2
7v0 ~rt +gvh +7uy
m93 ~46k ~m94 +m92 !rt ~nt3
rz ~7wq +rw !nt4 ~nt5 ~1b6 ~4qm ~nt6 ~nt7
1b6 ~rz +1b5 +lq
4qm ~rz +4ql
ti ~45 ~kwa !dmy ~9ki ~9rx ~nt8
9ki ~ti
9rx ~ti
dmy ~63v ~dx4 ~ird !ti ~1sg ~nt9 ~nta ~ntb ~ntc
1sg ~dmy
uf !ntd
up ~nte ~620 ~d4b !ntf
un +uj +ui +ur !l6n
l6n +l6j +61w +l6i !un
w9 +vy +vx +nj5 !ntg ~nth ~7vw ~2bg ~nti ~ntj ~day ~beq ~ntk ~d27 ~ntl ~nj7
7vw ~w9 +9m5 +8qs
2bg ~w9
day ~w9 +6qd +9m5
beq ~w9 +ex0
d27 ~w9
nj7 ~w9
hyt !ntm ~2at ~ntn
2at ~hyt +2az
j23 +1kl !nto ~ntp
wo !be1
be1 !wo ~ntq
wq !ntr ~nts ~ntt ~ntu
wp !be2
be2 !wp
xs +xr !ntv ~eea
eea ~xs +xr
296 ~ntv
yi ~gj7 +v6 +yh +gj5 !ku2 ~yn ~ntw ~gkb
yn ~yi +gj5
gkb ~yi +gka
ku2 ~kv5 !yi ~1g0 ~clz
1g0 ~ku2 +i2f +f6g +co6 +7wa +4yv +64 +1fu
clz ~ku2
mcx ~ntx
ezp ~nty
gj7 ~yi !kv5 ~27 ~ntz ~99y ~nu0 ~gja ~nu1 ~glp ~god
27 ~gj7
99y ~gj7
gja ~gj7 +gj5 +gj4 +99x
glp ~gj7 +a7k +6h6 +gll +6g8 +lx2
god ~gj7
kv5 ~ku2 !gj7 ~4yq ~7wb ~97u ~97v ~nu2 ~nu3 ~nu4
4yq ~kv5
7wb ~kv5
97u ~kv5
97v ~kv5
mj1 !nu5 ~ekq
ekq ~mj1
goh !ggc
ggc !goh
ym ~9j7 +yl !gg3 ~9jb ~nu6 ~nu7
9jb ~ym +9j4 +9j2
gg3 ~1mc +gg2 +1b8 !ym ~1mj ~nu8 ~nu9
1mj ~gg3
140 +13v !nua ~nub
143 ~nuc ~gv5 !be3 ~nud ~nue ~fmk ~gv6
fmk ~143 +lpz
gv6 ~143 +gw3
be3 ~nuf ~nug !143 ~nuh ~nkg
nkg ~be3 +bd4
7c4 !mdn ~nui ~4fi ~foq ~nuj ~nuk ~nul ~num ~hvq
4fi ~7c4
foq ~7c4 +4ff
hvq ~7c4
mdn !7c4
mdo !nun
fv2 ~nuc +12p +4s6
4hc !nuo ~nup ~nuq ~4he ~nur ~nus
4he ~4hc +4hb
14w !nut
ind +ina !nuu
175 !m9b ~nuv ~nuw ~nux
m9b !175 ~nuy ~nuz ~nv0 ~nv1
17i !nv2 ~nv3 ~nv4 ~nv5 ~nv6 ~nv7 ~nv8 ~iqi
iqi ~17i
1sq ~nv9 +llf +345 +2x3
m9c !nv9 ~nva
176 !nvb ~nvc ~nvd ~nve ~nvf
17j !nvg ~nvh ~iqj ~nvi
iqj ~17j
5hf ~nvj +ja0 +m1c +9x3 +9em +71a
5sp ~nvj
7og ~nvj +7oe
3h3 ~nvk
19m ~4lw ~k3g !nvl ~7ob ~nvm ~nvn
7ob ~19m +jsm
ecg ~nvl +ece
ecf ~nvl +jhq
7cu ~nvl +k4z
k3d !nvo ~lsv
lsv ~k3d
19n !nvp ~nvq
1ag ~hw0 !nvr ~nvs ~7p3 ~aac ~nvt
7p3 ~1ag
aac ~1ag +aa8 +aa9
1h6 ~nvr +brl +2sh +2kh +1h4
1by ~kb ~bat +1bw +1bz !nvu ~4d2 ~99k
4d2 ~1by
99k ~1by +996 +4x +7qg +7qf
enr ~nvu
4ku ~d7m !m9i ~26n ~bun ~c1v
26n ~4ku +26m
bun ~4ku
c1v ~4ku
m9i !4ku ~nvv
i6 !nvw ~nvx ~nvy ~9yg ~e8a
9yg ~i6
e8a ~i6
kcy !nvz
1f8 !nw0
j2i ~nw0
6e7 !nw1 ~nw2
n2u !nw3 ~nw4 ~nw5
aai ~nw3
1g7 ~4s8 +1fq +amy !nw6 ~3a ~nw7 ~euu ~nw8 ~nw9
3a ~1g7 +bv3
euu ~1g7 +eqg +eq3
2w ~nw6
77v ~nw6 +77q +77o +cjz
7au ~nw6 +nl3
eub ~nw6 +eua +9b0
1gs ~1zp ~c1l ~g79 ~iyq +11a !m9k ~3eu ~nwa ~5sq ~nwb ~nwc ~8r8 ~nwd ~k59 ~c3o ~nwe ~nwf ~nwg ~nwh
3eu ~1gs
5sq ~1gs +gnw
8r8 ~1gs
k59 ~1gs
c3o ~1gs
m9k ~m82 ~nwi ~nwj !1gs ~avk ~nwk ~nwl
avk ~m9k
hy6 +d7b +79c +hhe !nwm
11c +117 !nwn ~nwo ~1gt
1gt ~11c +1gn +1go
m9l ~nwn
1gu +1ac !nwp ~nwq ~nwr ~lvs
lvs ~1gu
gkn !nws ~8a6
8a6 ~gkn
1h8 ~d73 ~frw +al0 !be5 ~nwt ~nwu ~nwv
be5 ~nww ~h79 !1h8 ~nwx ~nwy ~nwz ~nx0 ~kz3 ~nx1
kz3 ~be5
kz2 !nx2 !nx3
axv ~nx4 +1b5 +2w9
mex !nx4 ~mjb
mjb ~mex
gvl ~nx4 ~8no !nx5 ~8nq ~nx6
8nq ~gvl
eyz ~nx5 +eyy
lnu ~nx5
1ig ~nx7 ~crs ~exl !m9n ~cux ~14c ~3ck ~nx8
cux ~1ig
14c ~1ig
3ck ~1ig
m9n ~b7q ~mik !1ig ~nx9 ~nxa
mb9 !nxb
aq1 !nxc
1iw ~dny +1ir +1iv +1iu !dg6 ~nxd ~nxe ~nxf ~nxg ~nxh ~nxi ~nxj
dg6 !1iw ~nxk
1je +1jg !m9p ~nxl ~nxm ~nxn ~nxo ~nxp ~ev6 ~nxq ~nxr ~nxs ~nxt ~nxu ~nxv ~f08 ~nxw ~hff
ev6 ~1je +ev5
f08 ~1je
hff ~1je
m9p !1je ~nxx ~mig ~nxy
mig ~m9p
1kc ~nc ~1ki ~4yg !1au ~nxz ~1kg ~ny0 ~ny1 ~ny2
1kg ~1kc
1au ~m9q ~mb5 !1kc ~ny3 ~735 ~7at ~ny4 ~ny5 ~joo ~jyk ~ny6
735 ~1au +lu1 +jol
7at ~1au +75a +7as
joo ~1au +joe +7as
jyk ~1au +7as +joe
1dr +1dq !ny7 ~ny8
1ki ~1kc ~4yg ~j1m ~ny9 +cgm +1kk !m9q ~1kd ~4yh ~nya
1kd ~1ki +cvj +ng
4yh ~1ki +1kk
m9q ~1au ~nyb ~mb5 ~mmo +m9r !1ki ~euc ~nyc ~mb7 ~nyd
euc ~m9q +bdw +eua
mb7 ~m9q
mmo ~m9q !ny9
11o ~nye
9ih ~nye
1l3 ~nye +1l5 +13p
1op ~nye +eyy +dz2
em3 ~nye
3ws ~nye +3wn +ira +fg3
9cb ~nye
9tx ~nye
aco ~nye
lg9 ~nye
hgw ~nyf !nyg ~nyh ~nyi ~4j1
4j1 ~hgw +4ix
1mc ~iu ~gg3 !9j7 ~nyj ~hgf
hgf ~1mc +hgi +1m6 +hgc +1m4
9j7 ~ym ~8xi ~nyk !1mc ~f3 ~9a9 ~nyl
f3 ~9j7 +es
9a9 ~9j7
cof !97t ~6nl ~nym
6nl ~cof +6ns +6o3 +6ne +7ud
97t !cof ~h3c
h3c ~97t
1n6 ~nyn ~i45 !9dd ~nyo ~nyp ~56v ~c0r ~hgj ~nyq ~nyr ~hoy ~nys ~nyt ~nyu ~nyv
56v ~1n6
c0r ~1n6 +550
hgj ~1n6 +hgi
hoy ~1n6
9dd ~nyk ~gtl !1n6 ~nyw ~akd
akd ~9dd
i5b +i58 !nyx
1n7 ~lq6 !9de ~1v0
1v0 ~1n7
9de ~2kd !1n7 ~2s5 ~nyy ~nyz ~bdd ~nz0
2s5 ~9de +2kh +brl
bdd ~9de +io2 +3v1 +brl
knd !nz1 ~nz2 ~nz3 ~nz4 ~nz5
acs !acn ~1p8 ~1pa ~nz6 ~nz7 ~nz8 ~nz9 ~nza ~nzb ~nzc ~nzd ~nze
1p8 ~acs
1pa ~acs
acn +acl !acs ~nzf ~nzg ~nzh ~nzi ~nzj ~gzr ~nzk ~nzl ~9m4 ~9n4 ~nzm ~nzn ~nzo ~nzp ~nzq ~nzr ~nzs ~nzt ~nzu ~nzv ~nzw ~nzx ~nzy ~nzz ~o00 ~o01 ~o02 ~o03 ~o04 ~o05 ~o06
gzr ~acn
9m4 ~acn +9m2
9n4 ~acn
1z1 ~o07
1yt !o08 ~kzu
kzu ~1yt
1zp ~1gs ~a1h ~g79 !m82 ~o09 ~8hw ~o0a ~o0b ~aeu ~i19 ~a0d ~d7l ~fzh ~gny ~o0c ~o0d ~o0e ~is3 ~o0f
8hw ~1zp +d7n
aeu ~1zp
i19 ~1zp +9xq
a0d ~1zp
d7l ~1zp +d7n
fzh ~1zp
gny ~1zp +gnw
is3 ~1zp +1b0
m82 ~o0g ~m9k ~1l7 +m80 !1zp ~6s8 ~o0h ~o0i ~a80 ~aqi ~o0j ~o0k ~mhv ~o0l
6s8 ~m82
a80 ~m82 +9gg
aqi ~m82 +d7b +6sg +hvz
mhv ~m82
1oq ~o0m +dz2
de0 ~o0m +de1 +ddw
k6m ~o0n +k6l +k6k
cqs ~o0n
mhy !o0n
ceq ~o0o
ddz ~o0p ~o0m ~mh7 !o0o ~o0q
25n ~9zq ~o0r ~kyg ~ltd +25k !nie ~3qx ~o0s ~8xn ~o0t ~f2f ~o0u ~o0v ~o0w ~o0x ~o0y ~o0z
3qx ~25n
8xn ~25n
f2f ~25n +f2k
nie ~1ng ~bm7 +nid +nic !25n ~2om ~o10 ~o11
2om ~nie
269 !ni4 ~sc ~o12 ~bd7
sc ~269
bd7 ~269
ni4 +ni3 !269 ~o13
26a !ni5 ~o14
ni5 +ni3 !26a
htq ~o15 +hlz
jit ~o16
8ge !o17 ~o18 ~o19 ~8oh ~o1a ~o1b ~o1c ~o1d ~o1e ~o1f ~o1g ~o1h
8oh ~8ge
xt ~o17 +xr
mfp !eao ~o1i
eao !mfp ~o1j ~o1k ~o1l ~o1m ~o1n ~o1o ~o1p ~o1q ~o1r ~o1s ~o1t ~o1u ~o1v ~o1w ~o1x ~o1y ~o1z ~o20 ~o21 ~o22 ~o23 ~o24 ~o25 ~m17 ~o26
m17 ~eao +m14
khs ~o27 +khq
e3s !o27 ~o28 ~e4k
e4k ~e3s
e4i !o29 !o2a
2bf !nb8 ~o2b ~4gn
4gn ~2bf
nb8 +nb5 !2bf ~o2c
2fu !o2d ~o2e ~o2f ~ine ~o2g ~hlp
ine ~2fu
hlp ~2fu
2yk ~o2d
2zd ~o2d
5vw ~o2d
7dt ~o2d
a7a ~o2d
irb ~o2h
2g0 ~drr +2fw !2g4 ~o2i ~2g8 ~2ga ~2gc ~5ku ~avz ~a0a ~o2j
2g8 ~2g0
2ga ~2g0
2gc ~2g0
5ku ~2g0 +mwd
avz ~2g0 +eba +aw0
a0a ~2g0 +dkd
2g4 !2g0 ~o2k
2kd ~fn ~2sa ~9de ~8o3 +2kg !lq6 ~1h5 ~o2l ~7pn ~988 ~apm ~o2m ~o2n ~fbw
1h5 ~2kd +2sd +2sc +1h3
7pn ~2kd
988 ~2kd +hiy +ajp
apm ~2kd +3qv +apj
fbw ~2kd
lq6 ~io ~1n7 ~5g4 ~nqn ~nvu +lq8 !2kd ~1v1 ~o2o ~o2p ~o2q ~e8o
1v1 ~lq6
e8o ~lq6
2pb ~o2r !o2s ~7rl ~j6o ~o2t ~o2u ~o2v ~lo8 ~o2w
7rl ~2pb
j6o ~2pb
lo8 ~2pb
men ~o2s
chr !o2x
cgj ~o2y
l9y !o2z ~9ds ~bwy ~7wh ~o30 ~dl7 ~o31 ~o32
9ds ~l9y
bwy ~l9y
7wh ~l9y
dl7 ~l9y
2pc !o33 ~o34 ~o35 ~o36 ~fgu ~o37
fgu ~2pc +fgt
2qc ~o38
7in ~o38
9is ~o38
cyx ~o38
h4t ~o39
m6d ~o39
2sa ~fn ~2kd ~i08 ~8o3 +2sc !5g4 ~6d9 ~9o0 ~9oi ~o3a ~o3b ~mbo ~mqa
6d9 ~2sa
9o0 ~2sa
9oi ~2sa +ala +1mo
mbo ~2sa
mqa ~2sa +9o1
5g4 ~io ~o3c ~lq6 +5g2 +5g5 !2sa ~o3d ~3wg ~5ib ~o3e ~o3f ~o3g ~o3h ~o3i
3wg ~5g4
5ib ~5g4 +5ia
2ug !2uh ~o3j
2uh ~mm9 +jvh !2ug ~o3k ~jss ~2h4
jss ~2uh +kwe +3yf
2h4 ~2uh
gbu ~o3l
cwo +cw8 !5vu ~bmy ~o3m ~o3n ~2w6 ~o3o ~o3p ~953 ~cww ~beg ~o3q ~o3r ~d28 ~d96 ~fxk ~ky6 ~o3s
bmy ~cwo
2w6 ~cwo +cw9
953 ~cwo +94z +94y
cww ~cwo
beg ~cwo +9y5
d28 ~cwo
d96 ~cwo +d95 +9y3
fxk ~cwo
ky6 ~cwo
5vu +5vr +5vq !cwo ~o3t ~o3u ~2bi ~o3v ~o3w ~o3x ~o3y ~5w1 ~o3z ~o40 ~6ly ~7du ~9xp ~o41 ~o42 ~let
2bi ~5vu +2bc
5w1 ~5vu
6ly ~5vu
7du ~5vu +7dr
9xp ~5vu +9xn
let ~5vu
j6v !o43 ~ebg ~j73
ebg ~j6v +96w
j73 ~j6v +j71 +j6r
j6w !o44 ~o45
e5i +e5g !o46
2w1 +2w8 !7ci ~9x0 ~d97 ~9xc ~1xv ~h9d ~2dd ~o47 ~2wf ~o48 ~o49 ~9xe ~ezr ~d9t ~o4a ~o4b ~o4c ~o4d ~jie ~m71
9x0 ~2w1
d97 ~2w1 +cw9 +9wv
9xc ~2w1 +9xf +k2q +m70 +9xd
1xv ~2w1 +372 +1xq
h9d ~2w1 +h95 +h97 +1y4
2dd ~2w1
2wf ~2w1 +2we +2wc
9xe ~2w1 +da1 +gam
ezr ~2w1
d9t ~2w1 +ff8
jie ~2w1 +jia
m71 ~2w1
7ci ~o4e !2w1 ~dkz ~o4f ~o4g
dkz ~7ci
gkt +6rp !baa ~o4h ~o4i ~d2g ~h8q ~o4j
d2g ~gkt
h8q ~gkt
baa ~hih !gkt ~o4k
cuc ~o4l +ls6
3lo ~o4l +mh1
eeq ~eep +ef0 !o4l ~o4m ~71s ~o4n ~f1p ~o4o
71s ~eeq +71p +71q
f1p ~eeq
hjx !mjw
mjw !hjx
2to ~o4p ~bax ~bp2 ~o4q !o4r
2tp ~o4s !ma0 ~o4t ~73g ~o4u ~o4v
73g ~2tp
ma0 ~53u !2tp ~jxm ~mgb
jxm ~ma0
mgb ~ma0
2yz +2yx !o4w
23o ~o4x
35w ~6lp ~7qv +b1l !b6y ~o4y ~lrw ~7u5 ~o4z ~o50 ~o51
lrw ~35w
7u5 ~35w
b6y ~o52 ~mdz !35w ~o53 ~bk7 ~o54 ~o55 ~o56
bk7 ~b6y +bk6
2lg ~o57
376 !ma2 ~o58 ~o59
ma2 !376 ~o5a
3ec +3eb +3e9 !jw5 ~o5b ~4nw ~bk1
4nw ~3ec
bk1 ~3ec +bjx
jw5 ~o5c +jw4 +jw3 +jw2 !3ec ~o5d ~o5e
383 ~o5f +kal +385
abi ~o5f +5lv
a44 ~o5f +iug +ahe +hct
a92 ~o5f
c6i ~o5f +c6g
c6x ~o5f
hdw ~o5f
hv3 ~o5f
jig ~o5g
bed ~o5h !o5i ~5e2 ~o5j ~o5k
5e2 ~bed +ed7 +1wo
3ae ~fp3 +3ai !kl1 ~g3n ~o5l ~o5m
g3n ~3ae +h7g +h77 +kit
kl1 ~o5n ~o5o +kky !3ae ~wa ~l0q ~2ij ~iep ~ndo ~o5p ~o5q ~o5r ~o5s ~o5t
wa ~kl1 +8qs +ldu +vy
l0q ~kl1 +28k
2ij ~kl1
iep ~kl1 +8qs
ndo ~kl1 +ndl +m3 +ab6
3dk ~4np +ggt +3di !bei ~13 ~o5u ~o5v
13 ~3dk +z +y
bei ~bg2 !3dk ~m8o
m8o ~bei
3dl +3di !o5w
eii ~o5x
3fh ~3m7 ~6lp ~nqo !3h2 ~o5y ~l04 ~49v ~4yf ~6ej ~dy2 ~o5z ~o60 ~o61 ~kr9 ~llg
l04 ~3fh
49v ~3fh
4yf ~3fh
6ej ~3fh
dy2 ~3fh
kr9 ~3fh
llg ~3fh +llh
3h2 ~nqp ~nw6 ~nqm ~eil ~kyk ~mav +3h7 +3h6 !3fh ~3jq ~o62 ~an1 ~o63 ~o64
3jq ~3h2
an1 ~3h2 +hiy
3ht !o65
3ig !o66 ~7uq ~iw3 ~o67 ~o68
7uq ~3ig
iw3 ~3ig
khb !o69 ~o6a ~o6b ~o6c ~o6d ~o6e ~o6f ~o6g ~o6h ~o6i ~o6j ~o6k
3m3 +3m1 +3m0 !o6l ~o6m ~o6n ~o6o ~3lw ~55d ~o6p ~o6q ~o6r ~e7p ~e7s ~o6s ~i1g ~o6t
3lw ~3m3 +3lz +3ly +3lx
55d ~3m3 +55c
e7p ~3m3 +e7o +e7q +al
e7s ~3m3 +e7u +e7t
i1g ~3m3
3m7 ~3fh ~nqn +3m6 +3f6 +3m4 !nqm ~38o ~o6u ~9ut ~o6v ~o6w
38o ~3m7
9ut ~3m7
bb7 ~nqm
bfr !o6x
gdr +gdk +gdj +gdq !o6y ~o6z
3o7 +3o6 +3ok +3oj !ftd ~o70 ~o71 ~o72 ~3or ~3ny ~o73 ~96m ~o74 ~o75 ~ero
3or ~3o7 +3oj
3ny ~3o7
96m ~3o7
ero ~3o7
ftd +9io !3o7 ~o76 ~dhh ~o77 ~o78
dhh ~ftd +2nc +dhi +9io
hr +hq !o79 ~j1w ~o7a
j1w ~hr +hib
e7v ~o79
5c2 ~o79
3p8 !ma7 ~648 ~o7b ~o7c
648 ~3p8
ma7 ~bid +maa !3p8 ~bhy ~o7d
bhy ~ma7 +bhw
3p9 +1d1 !bet ~4v7
4v7 ~3p9
bet !3p9 +maa ~o7e ~741 ~o7f
741 ~bet +73x
57h !o7g
4v6 +4v2 +1d1 !6kn ~1d9 ~f93 ~hgv ~o7h
1d9 ~4v6
f93 ~4v6 +gf7 +3pq
hgv ~4v6
6kn +lq8 !4v6
3pa ~gjy !o7i ~2pf ~o7j ~o7k ~o7l
2pf ~3pa
3ph ~o7m ~1ig !mab ~o7n ~o7o ~o7p
mab !3ph
bla +bld !o7q ~o7r ~bl7 ~ehn
bl7 ~bla
ehn ~bla
6xi ~o7s
80l ~o7s
94w ~o7s
mac ~50i ~cli !o7s ~o7t ~4vq ~8yw ~o7u ~o7v
4vq ~mac
8yw ~mac
m91 ~o7w
m90 !o7x ~bhd ~8v5
bhd ~m90
8v5 ~m90
cw !m8w ~o7y ~n85
n85 ~cw
m8w !cw ~o7z
cx !o80 ~o81
m8x ~o80
qi !mae ~o82 ~3ro ~o83 ~o84 ~i5s
3ro ~qi
i5s ~qi
mae !qi ~o85 ~mia ~o86 ~o87 ~o88
mia ~mae
sb !o89 ~i5t
i5t ~sb
3rn !mad ~o8a ~o8b ~ly3 ~o8c
ly3 ~3rn
mad ~mm7 !3rn ~o8d ~imw
imw ~mad +e4u
c2l !eoa
eoa !c2l
3sq ~m7q +3so +3sd !o8e ~6hy ~6x7 ~o8f
6hy ~3sq +l5w +l5v
6x7 ~3sq +fpq
3t8 !maf ~o8g ~o8h ~o8i ~gar
gar ~3t8 +lfz +gas
maf !3t8 ~o8j ~o8k
3th ~9rv !o8l ~fwk
fwk ~3th
as0 !o8m
fc9 !o8n ~o8o
535 ~o8p +530
mwn ~o8p +3u7 +mwl +mws +bpn
3v8 ~9vw ~afh +3v4 !o8q ~1ya ~jrx ~2f5 ~340 ~3vc ~3xm
1ya ~3v8
jrx ~3v8 +cwa +a6w
2f5 ~3v8 +brp +3ve
340 ~3v8
3vc ~3v8 +3v4
3xm ~3v8
77z ~o8q
dpq ~o8q +9xm +a4j
a2z !o8r
rq ~o8s +ro
9up ~o8s +ro +9ur
1k3 ~o8s
2hb ~o8s +2h7
ids ~o8s
2yi ~o8s
2ze ~o8s +2z9
319 ~o8s
3w2 ~o8s
59l ~o8s +59j
5iv ~o8s
7d4 ~o8s
7g3 ~o8s
a5t ~o8s +a5q
ajl ~o8s
awc ~o8s +awa
c63 ~o8s
cdx ~o8s +cdw
cmu ~o8s +cxq
dim ~o8s
dmk ~o8s +dmj
ew7 ~o8s
eyt ~o8s
f2t ~o8s +f2q
g1c ~o8s +g19
im2 ~o8s
h2t ~o8s +mwi +h2p
5kv ~o8s +mtp +5kt +hla
iag ~o8s
ij0 ~o8s
ij3 ~o8s +ij2
iky ~o8s
int ~o8s
jzn ~o8s
kk9 ~o8s
knm ~o8s
l9m ~o8s
lbi ~o8s
mtr ~o8s +mtp
nlh ~o8s +nlf
jid ~o8t +ji8
3sv ~o8t
c7v ~o8t +las
7hb ~o8t
a4v ~o8t +a4r
fpg ~o8t +3z2 +c5k
ijr ~o8t
2be ~5vv +2bb !nb7
nb7 ~cwn +nb4 !2be ~o8u
h23 +h2k !o8v ~o8w
7co ~o8v
4gl !o8x
4gm !o8y ~95f ~1xa ~o8z ~2bh ~o90 ~o91 ~o92 ~o93 ~o94 ~o95 ~o96 ~o97 ~o98 ~o99 ~o9a ~o9b ~o9c ~o9d ~o9e ~o9f ~o9g ~o9h ~o9i ~d24 ~o9j ~e4b ~o9k ~o9l ~o9m ~o9n ~o9o ~o9p ~o9q ~o9r ~o9s ~o9t ~o9u ~o9v ~o9w ~o9x ~o9y ~o9z ~oa0 ~m1a ~oa1 ~oa2
95f ~4gm
1xa ~4gm
2bh ~4gm
d24 ~4gm
e4b ~4gm +e4a
m1a ~4gm
kcd !mla
mla !kcd ~oa3
4go ~o8s !oa4 ~oa5 ~2w3 ~jci ~62d ~952 ~oa6 ~oa7 ~oa8 ~oa9
2w3 ~4go +my1 +2we +2w8
jci ~4go
62d ~4go
952 ~4go +94y
1ah ~oa4 +ff8
2dj ~oa4
75g ~oa4 +9xn
2cb ~oa4
ff1 ~oa4 +ff8
fm7 ~oa4
n61 ~oa4
4gp !oaa ~9qo ~909 ~oab ~enc ~fzi
9qo ~4gp
909 ~4gp +8kk
enc ~4gp
fzi ~4gp
ff2 ~oaa
cwn ~nb7 !5vv ~ff3 ~oac ~fma ~ghq
ff3 ~cwn
fma ~cwn +fm8
ghq ~cwn
5vv ~2be !cwn ~oad
3zp +3zm +3zt !oae ~oaf ~oag
434 ~7j8 ~hnq !oah ~f4 ~oai ~oaj
f4 ~434
1su ~oah +ncl +1ss +ipo +300 +1st
gkz ~oah
gpm ~oah +gpl +5nu
44w !oak ~oal ~oam ~oan ~oao
e2g ~oak +e2h
gcz ~oak +gdf
456 !oap ~3l9 ~oaq
3l9 ~456
457 !oar ~oas ~oat ~oau ~oav ~oaw ~oax
he2 ~oay +5nu
45u ~zm ~oaz !6ob ~ob0 ~466 ~ob1 ~mm2 ~b91 ~ob2 ~ob3 ~ob4 ~ob5 ~n3y
466 ~45u
mm2 ~45u +9hu
b91 ~45u
n3y ~45u
6ob ~ob6 +6o7 !45u ~ob7 ~20d ~9dr ~6mp ~ob8 ~31p ~ob9 ~oba ~obb ~8uo ~obc ~a55 ~d7e ~obd ~ea4 ~obe ~obf ~obg ~obh ~jyx ~obi ~obj ~obk ~obl
20d ~6ob
9dr ~6ob
6mp ~6ob +6o7
31p ~6ob +31l
8uo ~6ob +6o7
a55 ~6ob +a53
d7e ~6ob +d7a +d7c
ea4 ~6ob +e9v
jyx ~6ob
6oc ~bhl !obm ~1x2 ~2cz ~obn ~obo ~obp ~ctw ~obq ~obr
1x2 ~6oc +1x1 +gwn +eue
2cz ~6oc +gsh +2cy
ctw ~6oc +eue
h9s !obs ~obt
ch6 ~obu
maj ~obv +bdj !obu ~obw ~obx
46k ~oby ~647 ~6x3 ~m93 +44c !nsw ~2xe ~obz ~d8e ~oc0 ~mi6 ~mxz
2xe ~46k
d8e ~46k +44c
mi6 ~46k
mxz ~46k +4gg
2i8 ~nsw
4wi ~nsw
eui ~nsw +mq5 +3w
46l +44b !ezs ~lyv ~b47 ~d0e ~lyq ~oc1 ~mez
lyv ~46l
b47 ~46l +b46
d0e ~46l
lyq ~46l +lyp
mez ~46l
ezs ~nsw !46l ~ebf ~oc2 ~oc3 ~oc4 ~oc5 ~oc6 ~oc7 ~jxk
ebf ~ezs +96w
jxk ~ezs
473 !4wd ~46o ~oc8
46o ~473 +44c
4wd ~ftu +4wj !473 ~bj ~ngn ~217 ~oc9 ~5x9 ~oca ~ocb ~occ ~ocd
bj ~4wd
ngn ~4wd
217 ~4wd
5x9 ~4wd
jrp ~bue +2w9 !ks0 ~1dx ~38p ~oce
1dx ~jrp +ccw
38p ~jrp
ks0 ~mg8 +7ct +ks1 !jrp ~98a ~ocf ~ocg ~och ~7cn ~oci ~d9a ~ocj ~ock ~ocl
98a ~ks0 +c7g +a01 +973 +2m2
7cn ~ks0 +jqv +68t
d9a ~ks0
495 ~ocm !ocn ~oco
8kw !49r ~ocp ~huf ~hug ~8l8 ~8lp ~8lt ~8lq ~ocq ~f69
huf ~8kw +6wl
hug ~8kw +6wo
8l8 ~8kw
8lp ~8kw
8lt ~8kw
8lq ~8kw
f69 ~8kw
49r +ehb !8kw ~ce ~eha ~ocr ~ocs
ce ~49r
eha ~49r
6ws ~8kw !49p ~62e ~8f8 ~oct ~ocu ~ocv ~ocw ~nm5
62e ~6ws
8f8 ~6ws
nm5 ~6ws
49p +ehb !6ws ~cc ~ocx ~ocy ~ocz ~b9k ~od0 ~od1 ~od2 ~52y ~l18 ~7xz ~od3 ~od4 ~jv0 ~gyr ~od5 ~n1t
cc ~49p
b9k ~49p +b9j
52y ~49p +b9c
l18 ~49p +424
7xz ~49p
jv0 ~49p
gyr ~49p
n1t ~49p
6wt !49q ~8l7 ~od6 ~od7 ~od8
8l7 ~6wt
49q !6wt ~14g ~2mm ~od9 ~oda ~odb ~odc ~5yd ~byt ~byr
14g ~49q
2mm ~49q
5yd ~49q
byt ~49q +8n +8k4
byr ~49q
mbj !odd
436 ~nqe !ode ~1gi ~odf ~odg ~odh ~odi ~3jb ~4cl ~odj ~5gc ~odk ~odl ~a18 ~odm ~odn ~odo ~fvv ~odp ~kx0 ~odq ~odr ~ods ~m6a ~odt ~mfl ~odu
1gi ~436
3jb ~436
4cl ~436
5gc ~436
a18 ~436
fvv ~436
kx0 ~436
m6a ~436
mfl ~436
1sh ~ode +ert +ee3
8ch ~ode
mam ~odv +44b
4b1 +4au +f8y !odv ~ajh ~odw ~4az ~odx ~coi ~amj ~ody ~odz
ajh ~4b1 +e0g +aje +96v +96w
4az ~4b1 +f8z +f8y
coi ~4b1
amj ~4b1
4ce +4cb !oe0 ~oe1 ~oe2 ~oe3 ~oe4
cjj ~oe0
ezn !ext
ext !ezn
4dz ~d4b ~hdg +4zk +4dy !bfq ~oe5
bfq ~oe6 ~c36 !4dz ~4wf ~oe7
4wf ~bfq
4f6 !oe8 ~oe9 ~oea ~oeb
4fm ~oec ~c9b ~mgq !6y3 ~js ~k6 ~oed ~oee
js ~4fm +jr +jq +jp
k6 ~4fm +k3 +k1
6y3 ~6zr ~oef +6xy !4fm ~p6 ~6kx ~oeg ~oeh ~oei ~oej
p6 ~6y3 +p7 +133
6kx ~6y3 +41v +6ul +6kr
h01 !oek ~fz ~oel ~h05
fz ~h01
h05 ~h01
mk3 ~oek
h04 !mjd
mjd !h04
hwn !oem ~oen ~oeo ~oep
4hr ~oeq
8c6 +8c5 !oer ~oes
cwv !oet ~19 ~cet
19 ~cwv
cet ~cwv
56a +k26 !oeu ~k24
k24 ~56a +k26 +k1x +id8
4iy +4iv !mao ~5gh ~oev ~avi ~oew
5gh ~4iy
avi ~4iy +ava
mao !4iy ~1nl ~oex ~oey ~njp ~oez ~of0
1nl ~mao +1nv
njp ~mao +njq +dzb
4iz ~7gh !map ~4j0
4j0 ~4iz
map ~mdu +6qe !4iz ~of1 ~of2 ~of3 ~of4
4jw ~7ze !of5 ~of6 ~of7 ~gvu
gvu ~4jw
6va ~of5
gvt !6v9 ~of8 ~of9 ~gvr ~gvs
gvr ~gvt
gvs ~gvt +gvx
6v9 !gvt
4k6 +4k5 +4k3 !ofa ~ofb ~ofc ~e3x ~ofd
e3x ~4k6 +e3w
hzi !ofe
ent !off
4kz ~mp1 ~f3w !mar ~1jr ~gde ~ofg ~9hl ~9rd ~a3w ~ke2
1jr ~4kz +dot
gde ~4kz
9hl ~4kz +9hf +9hh
9rd ~4kz
a3w ~4kz
ke2 ~4kz
mar ~8es ~mm4 !4kz ~86f ~hco ~ofh ~mm5 ~ofi
86f ~mar +fpq
hco ~mar
mm5 ~mar
mp1 ~4kz !mm4 ~5s9 ~ofj ~hpy
5s9 ~mp1 +abx +5s4
hpy ~mp1 +hpz
mm4 ~mar !mp1 ~6k4 ~8eu ~ewg ~ofk ~ofl ~ofm ~ofn
6k4 ~mm4 +6jy
8eu ~mm4
ewg ~mm4
b4e !b4d
b4d !b4e ~ofo
eyp !eyq ~ofp
eyq !eyp
4l0 ~c9b +4ky !bjq ~4lf ~gzv
4lf ~4l0 +4lp
gzv ~4l0
bjq ~j2h +bju !4l0 ~b6r ~bk0 ~ofq ~i13 ~jjz
b6r ~bjq +96y
bk0 ~bjq +bju
i13 ~bjq
jjz ~bjq +jk0
4lw ~19m ~ofr +4ls +4lr !ofs ~oft ~ofu ~ofv ~ofw ~ofx ~4ly ~ofy ~ofz ~8d5 ~og0 ~og1 ~og2 ~og3 ~og4 ~9tk ~eoq ~jh8 ~aov ~og5 ~og6 ~og7 ~og8 ~og9 ~eek ~oga ~eor ~ogb ~ogc ~f81 ~ogd ~oge ~ogf ~ogg ~ogh ~ogi ~mtf ~ogj
4ly ~4lw +4lt +4lu
8d5 ~4lw +3fr +8ct +8cs +8db
9tk ~4lw
eoq ~4lw
jh8 ~4lw
aov ~4lw
eek ~4lw +eeg
eor ~4lw
f81 ~4lw
mtf ~4lw
8d9 ~ofs +bj4
eb1 ~ofs +jhq
4ml ~4rm !d5q ~amk ~ogk ~4zt ~ba3 ~fdc ~ogl ~ogm
amk ~4ml
4zt ~4ml
ba3 ~4ml
fdc ~4ml
d5q !4ml ~cws ~ogn ~ogo ~ogp
cws ~d5q +n87
4mt ~7ze ~fhl +4mv !o0r ~ogq ~ogr
mgi ~o0r +jk0
4ne ~ogs ~agz ~dlh !bfy ~ogt ~ogu ~ogv
bfy ~6k2 ~ogw ~ogx ~ogy !4ne ~ogz ~oh0 ~oh1 ~oh2
4nf !oh3
4np ~3dk ~7k0 ~h4v ~jm6 +4no !bg2 ~14 ~7jo ~nhr
14 ~4np +3di +ggt +z +y
7jo ~4np +7jk +7jt
nhr ~4np
bg2 ~oh4 ~mjf ~oh5 +bfz !4np ~bkz ~oh6 ~oh7
bkz ~bg2
bg3 !oh8
4nu +4nn +8t5 !enu ~oh9 ~oha ~dli
dli ~4nu
enu !4nu ~ohb ~ohc ~ohd
h69 ~ohe +nac +c47
gxg ~ohe +6w4 +gxa
4q8 ~ohf
nbf ~4ok +nbe !9es ~7x8 ~ohg ~ohh ~7x9 ~ohi ~ohj
7x8 ~nbf +luf +7xa
7x9 ~nbf +7xa
9es ~bg4 +9ep !nbf ~oa ~ohk ~9f6 ~acz ~ohl ~ohm
oa ~9es +o9
9f6 ~9es +9f1 +9f0
acz ~9es
nbg !ohn
4kt +4ks !oho ~ohp ~l2y
l2y ~4kt
61m !ohq ~6hb ~6hc ~ohr
6hb ~61m
6hc ~61m +6he
4ok ~4q1 ~nbf +4op !bg4 ~30 ~6c ~oj ~ohs ~oht ~ohu ~mpk ~ohv ~ohw ~ohx ~88t ~ohy ~9kj ~ohz ~oi0 ~9zu ~oi1 ~oi2 ~oi3 ~oi4
30 ~4ok
6c ~4ok
oj ~4ok
mpk ~4ok
88t ~4ok +llh
9kj ~4ok +9km
9zu ~4ok
bg4 ~9es !4ok ~oi5 ~ad0 ~oi6 ~fjx ~igt ~oi7 ~oi8
ad0 ~bg4
fjx ~bg4 +4p9 +fjk
igt ~bg4
4q1 ~4ok ~9rc ~2xd +5fr +9km !oi9 ~2cq ~oia ~oib ~oic ~oid ~mgx ~oie ~oif ~oig ~oih ~oii ~oij ~oik ~oil ~kyc ~m8l
2cq ~4q1 +a5e
mgx ~4q1 +mh3 +5cb +mh1
kyc ~4q1
m8l ~4q1
cy4 ~oi9
4pe ~6ld ~ns7 !ns4 ~3af ~oim ~ga6 ~584 ~oin
3af ~4pe +3aa
ga6 ~4pe +3aa
584 ~4pe +58a
e ~ns4
2id ~ns4
6qf ~ns4
mlf ~ns4
141 ~oby
buj ~oby +l5p +bxi +hfx +mcp +13m
bg7 ~bg8 ~nsw ~oio !oby ~euh ~7v1 ~oip ~oiq ~oir ~d6s ~ezt
euh ~bg7 +3w +5vp
7v1 ~bg7 +7uy
d6s ~bg7
ezt ~bg7
4r8 ~ois !32n ~oit ~oiu ~oiv ~oiw ~oix ~oiy ~oiz ~oj0 ~oj1 ~oj2 ~oj3 ~oj4 ~oj5 ~oj6
32n ~oj7 +57a +57b !4r8 ~oj8 ~oj9 ~oja ~ojb ~ojc ~ojd ~oje ~ojf
4rm ~4ml !oef ~ojg ~ljp ~ojh ~oji ~ojj
ljp ~4rm
6ku ~oef
6kv ~oef
6um ~oef
j8a ~oef
nc1 ~oef
hdh ~oef
irp ~oef
j2j ~oef
k2w ~oef
k6r ~oef
4cq ~ojk
7he +7hg !ojk ~ojl ~ojm
4s8 ~1g7 ~m2q !mav ~ip ~iq ~aih ~ojn
ip ~4s8
iq ~4s8
aih ~4s8 +gle
mav ~3h2 ~ojo !4s8 ~ojp ~2f6 ~3jr ~6e9 ~bj5
2f6 ~mav
3jr ~mav +mat +brp
6e9 ~mav
bj5 ~mav +bj3
4so ~ojq +4sp !ojr ~ojs ~2vo ~kxj ~lgj ~ojt ~oju ~g2r ~ld8
2vo ~4so +2uw +2uv
kxj ~4so +kxi +4sp
lgj ~4so +5l9
g2r ~4so +3of +4sp
ld8 ~4so
lcs ~ojr
hmj ~ojr +hmh
4t0 ~606 +4st +4sr !ojv ~ojw
51h !ojx ~4om ~ojy
4om ~51h
4t7 ~ojz
m97 ~ojz +4ys
707 ~ok0 +8gw +6w1
89u !ok1
1f0 !b4v
b4v !1f0
4u7 ~h4w !may ~ok2 ~53c ~69u ~gyf ~ok3
53c ~4u7 +539
69u ~4u7 +69n
gyf ~4u7 +gyc
may ~mjg !4u7 ~keo ~ok4
keo ~may
7tw !ok5
7tx !ok6
49w ~ok7
avm ~ok7 +avl
5n4 !ok8 ~b17 ~c6c ~ln0
b17 ~5n4
c6c ~5n4
ln0 ~5n4
be4 ~ok9
c31 ~ok9 +c2z
4xy ~oka +4xs +4xq +1ck
qt ~okb +qs
4xt +4xx !okc ~cd ~okd ~oke ~52z ~c96 ~okf ~okg
cd ~4xt
52z ~4xt
c96 ~4xt
10e ~okc
6ea ~okc
m9j ~okc
mb3 ~btr ~c1z !okh ~oki ~okj ~btl ~c18 ~okk
btl ~mb3
c18 ~mb3
4yg ~1kc ~1ki ~j1m ~mzm +4yk !mb5 ~okl ~okm ~j24
j24 ~4yg +j19
mb5 ~1au ~nyb ~c1p ~m9q !4yg ~okn ~oko ~okp ~j1i ~krs ~okq ~okr ~ksj
j1i ~mb5
krs ~mb5
ksj ~mb5 +ksi
61n ~oks ~ijw !okt ~oku ~mzw
mzw ~61n
4z1 ~f5a ~okv !cub ~okw ~okx ~oky ~lwl ~okz
lwl ~4z1
cub ~o5c !4z1 ~ol0 ~ol1 ~ej5 ~gtm ~jw1 ~ol2
ej5 ~cub +ej4
gtm ~cub +cu9
jw1 ~cub
4zl ~c0d !bgc ~4t8 ~h3d ~ol3 ~ol4 ~ol5
4t8 ~4zl +6j +kw
h3d ~4zl +h37
bgc ~mr9 !4zl ~4vz ~ol6 ~ol7 ~ol8 ~ol9
4vz ~bgc +22c
503 ~ola !c1b ~olb ~27z ~2ke ~9wb ~8og ~olc ~di0 ~f82
27z ~503 +gub +gua
2ke ~503
9wb ~503
8og ~503
di0 ~503
f82 ~503 +k4f
c1b !503 ~old
6pq +crg +6pp !ole
6xd !bjn ~6k6 ~olf
6k6 ~6xd
bjn !6xd
50i ~8id ~c0d ~kbj ~mac !olg ~olh ~kg6 ~oli
kg6 ~50i
512 ~gf0 !6e3 ~5j9 ~9c8 ~9c9 ~olj ~olk ~kq5
5j9 ~512 +dd5 +5j3 +5j2 +5jd
9c8 ~512 +9bl
9c9 ~512
kq5 ~512
6e3 ~o0p ~eie +6dz !512 ~wy ~2d4 ~oll ~5bq ~5ok ~5uh ~olm ~oln ~olo ~olp ~olq
wy ~6e3 +wx
2d4 ~6e3
5bq ~6e3 +80d +5bp +5bo +5bn
5ok ~6e3
5uh ~6e3
52r ~afh ~g76 +52o !6qn ~olr ~ioi ~jst
ioi ~52r
jst ~52r
6qn ~6uz ~mf4 +6ql !52r ~hh4 ~6vu ~i1u
hh4 ~6qn +hh3 +bts +62n
6vu ~6qn
i1u ~6qn
6vc ~ols +5yo
67l ~olt
67q ~olt
mkw ~olt
534 +531 +1yn !olu
53e !k7y ~brh ~iig ~hl9 ~fu1 ~olv
brh ~53e +7dh +hl6 +brg +brf
iig ~53e
hl9 ~53e +hl8 +hl6
fu1 ~53e +hsb +ftz +fu0 +ftw
k7y ~o4s ~bny !53e ~k2z ~bx1 ~ft8 ~c3d ~c4j
k2z ~k7y
bx1 ~k7y
ft8 ~k7y
c3d ~k7y
c4j ~k7y
53u ~ma0 +53y +53s +fu0 !o4s ~olw ~3mv ~53f ~71k ~olx ~oly ~km2 ~olz
3mv ~53u
53f ~53u
71k ~53u
km2 ~53u
53v +53y +53s !om0
53p !om1 ~53q
53q ~53p
55w ~i26 !om2 ~om3 ~6q8 ~728 ~om4 ~eux ~om5 ~om6
6q8 ~55w
728 ~55w
eux ~55w
cn4 ~om2 +uv
d5t ~om2
hbk ~om2 +hab
iih ~om2
ncr ~om2
55y +16a !om7 ~6vd ~om8 ~om9 ~gaz
6vd ~55y +165 +5yo
gaz ~55y
mde ~om7
16b +165 !oma ~h5c ~omb ~omc
h5c ~16b
569 ~8a9 ~noc +568 +567 +54y !bgg
bgg !569 ~1l8
1l8 ~bgg
56g ~9bq ~omd !mbd ~ome ~5s8 ~omf ~krj !mbe
5s8 ~56g +5s5
krj ~56g
mbd ~f4w !56g ~omg ~omh ~mio
mio ~mbd +hh0 +c3f
56h !mbe ~omi ~omj ~khu ~omk
khu ~56h +kht
mbe !56g !56h ~oml ~2b8 ~omm ~ewt ~omn ~omo
2b8 ~mbe +7hf
ewt ~mbe +h7r
enx !omp
1es !56i ~omq
56i !1es
lwf +5s5 +lwe !mly ~omr ~56l ~oms ~omt
56l ~lwf
mly !lwf
4w2 ~omu +drx
6z2 ~eu5 +6z1 +6yz !omu ~omv ~omw
2rn ~omx
366 ~omx +363 +361
57i ~fuz !921 ~omy ~6sx
6sx ~57i
921 ~bh1 !57i ~omz
1ok ~on0
357 ~on0
70g ~on0
9k0 ~on0
dp3 ~on0
f95 ~on0
fi7 ~on0
ib8 ~on0 +ib6
ip5 ~on0
kgq ~on0
he0 !on0 ~on1 ~on2 ~on3 ~on4
58k ~anx +4et !mbf ~on5 ~on6
mbf ~6tu ~on7 !58k
5bu ~b9n !on8 ~on9 ~6st ~hxp ~jzi ~ona ~onb ~onc
6st ~5bu +2uy +5bt
hxp ~5bu +hxm +6al
jzi ~5bu
zn ~on8
l6a +l69 !bfx
bfx +ya !l6a ~ond ~one
4z9 ~27w !bgb ~13a ~i0z ~onf ~jhh
13a ~4z9
i0z ~4z9 +a5e +an6
jhh ~4z9
bgb !4z9
btc ~ong +mjp !onh ~gp ~nix ~oni ~onj
gp ~btc
nix ~btc +fw1
dln ~onh +5au !ong ~fy6 ~onk
fy6 ~dln +5au
bel ~onl
5at ~onl +5au !b94 ~onm ~5ap ~onn
5ap ~5at
b94 ~ono !5at ~6qr ~k6e
6qr ~b94
k6e ~b94
5ay ~7g ~gv5 ~m2w +5b5 !bgn ~7h ~onp ~onq
7h ~5ay +gjm
bgn ~8jh ~nuf ~bdn !5ay ~80o ~onr ~8jj
80o ~bgn +80r
8jj ~bgn +8jl
i8q +5b6 +i8y !ons ~ont
lzp ~onu
gy7 +gy4 !onu ~ij7 ~onv ~fjb ~onw ~onx ~ony
ij7 ~gy7 +nm1
fjb ~gy7
d5s ~onz +6iv +cnb
4za ~cem ~oo0 ~mkq +4zc !oo1 ~oo2
llq ~oo1
5f0 ~i11 !6r4 ~3xv
3xv ~5f0 +cg0 +9nz +3xu
6r4 ~oo3 !5f0 ~oo4 ~oo5 ~oo6 ~oo7
gb5 +gb7 !oo8 ~oo9 ~5f1
5f1 ~gb5 +gb8 +a1d
igp ~oo8 +igs
6r5 ~oo8
42y +gb8 +gb7 !ooa
5j8 ~f4w ~gs8 +bot +dd5 +5j2 +5jd !oob ~8ke ~8rs ~b8q ~ooc
8ke ~5j8
8rs ~5j8
b8q ~5j8 +543 +47t +7y9 +b8n
mfs ~oob
22x ~g5z ~ood +230 +22y !bh1 ~ooe ~oof
bh1 ~oog ~ooh ~921 ~ooi !22x ~1dk ~ooj ~djf ~ook
1dk ~bh1
djf ~bh1
5ji ~ool
jlx ~ooh +is8 +jlw +6pf
5lj ~inx ~mem +5lt !mbk ~oom ~oon ~ooo ~oop ~ooq ~irq
irq ~5lj +i5o
mbk !5lj
5lk ~6pr ~isn +5li +5ls !mbl ~83p ~oor
83p ~5lk +83m +137
mbl ~oos !5lk
5ll ~5ng !oot ~oou ~5vc ~oov
5vc ~5ll +1nv +j3h
5lm !oow ~oox
5mi !ooy ~ooz ~by4
by4 ~5mi +5me
5mj !op0
5nc !op1 ~op2
5ng ~5ll ~606 ~81u +bbt !op3 ~5ln ~op4 ~op5
5ln ~5ng +5l3 +5l2
jxh ~op6
cz4 !g4g !op6 ~op7 ~op8 ~op9 ~opa
g4g +90o +g45 !op6 !cz4 ~opb ~90k ~opc ~90u ~opd
90k ~g4g +90o
90u ~g4g
ean !ope ~6mb ~opf ~opg ~oph
6mb ~ean
5sm !opi ~opj ~opk ~opl ~opm ~h1i ~opn ~k75
h1i ~5sm
k75 ~5sm
5sn !opo ~opp ~opq ~opr ~jns
jns ~5sn
5qr ~bq5 ~bw0 +5qq !ops ~bq9 ~opt ~f94
bq9 ~5qr +521 +bq3
f94 ~5qr
5r7 ~e2e ~ekn !opu ~opv ~il ~opw ~529 ~opx ~opy ~opz ~oq0 ~oq1 ~oq2 ~oq3 ~oq4 ~cm1
il ~5r7
529 ~5r7
cm1 ~5r7
f6i ~opu
euz ~opu
5re !2e7 ~oq5 ~2c8 ~oq6 ~5ul ~oq7
2c8 ~5re +5uo
5ul ~5re
2e7 !5re ~9d6
9d6 ~2e7
7t4 !oq8 ~oq9
5rm !oqa ~76n
76n ~5rm
5s6 !oqb ~l8c ~oqc
l8c ~5s6
dcy ~oqb
aet !oqd ~oqe ~aex ~oqf ~f9s
aex ~aet
f9s ~aet
avq !oqg ~oqh ~oqi ~oqj ~oqk ~oql
dg9 ~oqg
qp ~oqm
qq ~oqm
422 ~oqm +41m
xi +xh !oqn !fsa
fsa +fs9 !xi !oqn
emw !oqo
1vz ~o4p
20c ~o4p +haf
5o5 ~o4p
b3r ~o4p
i7p ~o4p
mbn ~oqp ~o4r ~mft ~oqq !o4p ~oqr
5xv +5xt !al8 ~oqs ~oqt ~oqu ~oqv ~oqw
al8 !5xv ~oqx
bhl ~6oc ~nuf ~bi1 !oqy ~5np ~auy ~oqz ~eud ~or0
5np ~bhl +5nt
auy ~bhl
eud ~bhl +eue
606 ~4t0 ~5ng !or1 ~6fl ~8mt ~or2
6fl ~606 +6fm +6ff +5zz
8mt ~606
i09 ~or3 +8xd
apv ~or4 +apt +apy +apw
60r +60l +60k !by0 +xc +60m
by0 +h6h !60r
60o !mbq ~ou ~grj ~or5 ~1k8 ~or6 ~or7
ou ~60o
grj ~60o
1k8 ~60o
mbq !60o ~or8 ~or9
iym ~ora +jx9
bi1 ~nuf ~bhl !ora
624 +623 +622 +61u !orb ~pi
pi ~624
629 ~orc !j7n ~ord ~2op ~ore ~miz ~orf
2op ~629
miz ~629
j7n +j7k +j7p !629 ~org ~orh ~ori ~orj ~ork
62a !j7o ~orl ~orm
j7o !62a ~n1c
n1c ~j7o +n1e
cv1 ~orn
m24 ~oro +m22 +go6
mb2 ~oro
63s ~6tu ~orp ~bz4 ~6ki ~mmf +6ts +62p +62o +62n !orq ~i03 ~orr ~ors
i03 ~63s +6w4 +1pe +hzx
s7 ~orq
cit ~orq
644 ~647 !mq3
mq3 ~bhx +mq5 !644 ~bhv
bhv ~mq3
6bg !ort ~oru ~6bj ~orv
6bj ~6bg +6bh +6bf +6bd +6bc
gpi ~ort
647 ~46k ~644 ~6x3 ~8bo !bhx ~3pb ~607 ~orw
3pb ~647
607 ~647
bhx ~bjm ~nsw ~mq3 +bhw !647 ~orx ~ory ~mer ~orz ~ezc
mer ~bhx
ezc ~bhx
651 ~6xu ~mf4 !os0 ~os1 ~64c ~2hc ~9yh ~d4j
64c ~651
2hc ~651 +9xm
9yh ~651
d4j ~651 +d4n
8fl ~os0 +hr6 +hr5 +m23 +goy +8fk
aqt ~os0
kt9 ~os0
mnd ~os0
65j ~2tm ~9fa ~n6a !igz ~5tz ~a0i ~9f3 ~os2 ~os3 ~fm9 ~os4
5tz ~65j +65q
a0i ~65j +a0h +a0g
9f3 ~65j
fm9 ~65j
igz ~ibg ~kpy ~luy +lv3 !65j ~os5 ~lv0
lv0 ~igz
2tm +2tc +5gr +2t8 +2t5 +2t1 !m9z ~2xa ~9i4 ~os6 ~65k ~os7 ~k72
2xa ~2tm
9i4 ~2tm
65k ~2tm
k72 ~2tm +k6y
m9z !2tm ~os8 ~os9
66z ~6kh !osa ~osb ~osc ~osd ~i98 ~khz
i98 ~66z
khz ~66z
cwt ~osa
bat ~1by +brg !ose ~osf ~bri ~fs8 ~osg ~gmb ~jef
bri ~bat +bs9 +brg +894 +7py
fs8 ~bat
gmb ~bat +mof +gm3
jef ~bat
67b ~7m0 +679 !osh ~osi ~45c ~fj9 ~osj ~osk ~gdd ~osl ~hy3
45c ~67b
fj9 ~67b
gdd ~67b
hy3 ~67b +hy0
1ik ~osh +6dn +m7v
lui ~osh
14v !osm ~2z ~osn ~6rm
2z ~14v
6rm ~14v +6rl
gmf ~osm
67x ~oso !osp ~osq ~osr
i27 ~osp
h6l ~oss +6vb
mbr ~ost !oss ~osu ~gf4
gf4 ~mbr
kwr ~osv +byq +7wf +b9y +4y5
69o ~m3n +hse !mk1 ~l05 ~lgr ~osw
l05 ~69o
lgr ~69o
mk1 ~osx !69o ~osy ~osz ~ot0
69t ~o2r +69s +69q !bi9 ~1lx ~anz ~bvq ~ot1 ~2gb ~ot2 ~ot3 ~ot4
1lx ~69t
anz ~69t
bvq ~69t +bvp
2gb ~69t +cqo
bi9 ~9ga ~j2h +bi6 !69t ~ot5 ~ot6 ~ot7 ~2ts ~ot8 ~ot9 ~ota ~bjr ~otb ~otc ~otd ~ote ~otf ~otg
2ts ~bi9
bjr ~bi9
dcb !oth
29m ~oti
ekb ~otj +eka +ekc
6c3 !otk
6c4 +6bz !otl
6cn ~otm ~otn !md4 ~oto ~otp ~otq ~otr ~gkf
gkf ~6cn
md4 ~ai1 ~mmb +md3 !6cn ~ots
6e0 ~o4p !gn6 ~ott ~2ed ~eu8 ~otu ~otv ~otw ~hcg ~9yu ~8ec ~8j4 ~otx ~its ~lbb ~oty ~otz ~ou0
2ed ~6e0
eu8 ~6e0
hcg ~6e0
9yu ~6e0
8ec ~6e0
8j4 ~6e0
its ~6e0
lbb ~6e0
gn6 !6e0 ~ou1 ~dcf ~ou2 ~ipe ~dcg
dcf ~gn6
ipe ~gn6
dcg ~gn6
6f7 ~o5i !o5h ~1ab ~63z ~ou3
1ab ~6f7 +1aa +iyw
63z ~6f7
mj3 ~o5h
6f8 !bid ~8yu
8yu ~6f8
bid ~ojv ~o5h ~ma7 +bhw !6f8 ~ou4 ~ou5
6f9 !bie ~ou6
bie !6f9 ~ou7
6gd !md6 ~ou8 ~dmf
dmf ~6gd
md6 !6gd ~ou9 ~oua
6kc !md8
md8 +mfn +mfm !6kc ~61q
61q ~md8
6kh ~66z ~oub ~ag2 +6kk !7gg ~s0 ~ouc ~7p4 ~1o0 ~oud ~65l ~oue ~ouf ~aoy ~ef9 ~ieo ~lv2 ~oug ~ouh ~oui ~m2s ~m3w ~ouj
s0 ~6kh +rx
7p4 ~6kh
1o0 ~6kh +gr1
65l ~6kh
aoy ~6kh
ef9 ~6kh
ieo ~6kh
lv2 ~6kh
m2s ~6kh +bge
m3w ~6kh
7gg ~7k8 ~jiq ~jwk ~osa +7ga !6kh ~7k9 ~ouk ~oul ~7n6 ~oum ~fei ~oun ~ouo
7k9 ~7gg
7n6 ~7gg +7ga
fei ~7gg
6ld ~4pe ~7mz !oup ~ouq ~6xe
6xe ~6ld +2wd
b2e ~oup
i7y ~oup +41 +6b6
kfo ~6n4 ~gnf +kfm !our
gnf ~kfo !ous
6lp ~35w ~3fh +6ln !eil ~out ~agm
agm ~6lp +6ln
eil ~3h2 ~nw6 +eik +eih +b7d !6lp ~ouu ~cn9 ~ouv ~ouw
cn9 ~eil +cna
6lt !mdb ~oux ~n6b ~ouy
n6b ~6lt
mdb !6lt ~ouz ~4ro ~ov0
4ro ~mdb
ior !mke
mke !ior ~ov1 ~ov2
ios !mkf ~ov3
mkf !ios
6n4 ~gb9 +6n1 +6n0 +6n2 !ov4 ~gba ~ov5
gba ~6n4 +2cg
4sn +12b +4sm !ov6 ~ov7 ~ov8 ~ov9 ~ova
6nf ~kly !bjd ~ovb ~ovc ~ovd ~ove ~ovf ~ln4
ln4 ~6nf
bjd ~5m6 !6nf ~jg7 ~if8 ~ovg ~dnf
jg7 ~bjd
if8 ~bjd
dnf ~bjd
6ng ~awd +3ca !ovh ~2hv ~2i1 ~ovi ~ovj ~ovk ~ovl ~g3v ~ga0 ~km9 ~ovm
2hv ~6ng
2i1 ~6ng +3ca
g3v ~6ng
ga0 ~6ng
km9 ~6ng
if9 ~ovh
6h2 ~ovh
c0q !ovn ~hit
hit ~c0q
b97 +b9c !dob ~6ni
6ni ~b97
dob !b97 ~bje ~ovo
bje ~dob
6pr ~5lk ~6rr !ovp ~ovq ~ovr ~ovs
l9d ~ola +2b9
6rq ~6rr !bji
bji ~9rc ~ovt !6rq ~ovu ~l3d
l3d ~bji
6rr ~6pr ~6rq !ovt ~13k ~ovv ~ovw ~ovx ~7hp ~ovy ~j03
13k ~6rr +13d
7hp ~6rr
j03 ~6rr +3ys
bjj ~ovt
8ak ~ovz
6wj !gyp
gyp +gys !6wj
6wk !ow0 ~ow1
dog ~ow0
6x3 ~46k ~647 ~gjk +6xa !bjm ~3xs ~46p ~5l6 ~ow2 ~645 ~ow3 ~ow4
3xs ~6x3
46p ~6x3 +44c
5l6 ~6x3 +6xa
645 ~6x3
bjm ~bhx ~nsw !6x3 ~ow5 ~2dn ~4b2 ~6lz ~ow6 ~msf
2dn ~bjm +96u +2i4
4b2 ~bjm
6lz ~bjm +mq6
msf ~bjm
6zd ~aq0 !ow7 ~mri
mri ~6zd
9re ~ow7 +9rm
m98 ~ow7 +nbd +bu5
j2e ~ow8
bqq ~ow9
72e ~owa !kth ~1ij ~fs7 ~2ii ~owb ~owc ~owd
1ij ~72e
fs7 ~72e +2ns
2ii ~72e
kth ~b2b ~etf ~ktt ~nvu +ktl +4m !72e ~owe ~owf ~owg ~owh ~729
729 ~kth
eun ~owi
kti ~owi +ktl
mkt !owi
72i ~kyf +1a8 +727 +725 !kts ~72a ~owj ~a11 ~fb1 ~owk ~k1n ~kyh
72a ~72i +1a8
a11 ~72i
fb1 ~72i +f8b +gk6
k1n ~72i
kyh ~72i
kts ~bm6 ~ktt +ktp !72i ~cs ~1cn ~owl ~mbw
cs ~kts +1ch +1cg +cr
1cn ~kts
mbw ~kts
72j +72g !owm
769 +768 !own ~dq1 ~k4h ~owo
dq1 ~769
k4h ~769 +k4e
lhs +asf +76f +kc4 !owp ~dq0 ~je3 ~owq
dq0 ~lhs +dpz +asf
je3 ~lhs +jdq
mdm !owr
7b9 +7b8 +7b7 !jvl ~ows ~owt ~5m1 ~lqr ~7bb ~732 ~owu ~owv ~oww
5m1 ~7b9
lqr ~7b9 +7bd
7bb ~7b9 +7bd +2n2
732 ~7b9
jvl +jvn !7b9 ~owx ~owy ~owz ~ox0
2i2 ~ox1
7cp ~ox1
mkx ~ox1
j8i ~g9z !ox1 ~ox2 ~ox3 ~ox4 ~ox5 ~ox6 ~ox7 ~ox8 ~bf8 ~ox9 ~cfy ~oxa ~fqz ~oxb ~oxc ~oxd
bf8 ~j8i +68x +bf7
cfy ~j8i
fqz ~j8i +6kr
j8j !7ck ~as ~oxe ~oxf ~ima
as ~j8j
ima ~j8j
7ck !j8j ~5xn
5xn ~7ck
d1u ~nc ~wq ~7tm ~oxg ~k6c +d21 !7cj ~oc ~2p6 ~oxh ~oxi ~oxj ~oxk ~oxl ~oxm
oc ~d1u
2p6 ~d1u
7cj ~oaa ~oxn ~ntr !d1u ~oxo ~2pr ~75h ~oxp ~e4w ~oxq
2pr ~7cj
75h ~7cj
e4w ~7cj
7ej ~7tm +mvq !oxr ~oxs ~3rp ~79m ~oxt ~oxu ~gu3 ~oxv ~oxw ~jnu
3rp ~7ej
79m ~7ej +99f
gu3 ~7ej +gu2 +e07
jnu ~7ej
kc8 ~oxr +kc5
7er ~7x2 +7eu !oxx ~zy ~oxy ~bag ~oxz
zy ~7er
bag ~7er +bad
ht7 ~oxx +apw
7f3 !oy0 ~oy1 ~oy2 ~oy3 ~oy4 ~oy5
7f5 ~8xi !duf !clk ~gpj ~f2 ~oy6 ~oy7 ~oy8 ~7fg ~oy9 ~oya ~oyb ~oyc ~gxi ~n7i
gpj ~7f5
f2 ~7f5
7fg ~7f5
gxi ~7f5
n7i ~7f5
duf !clk !7f5 ~oyd ~du8
du8 ~duf
clk !7f5 !duf ~f6 ~oye ~oyf ~gg4
f6 ~clk
gg4 ~clk
7f7 !clm ~gpn ~nm8 ~gpo ~oyg ~oyh ~gjp
gpn ~7f7 +gpl +5nu
nm8 ~7f7
gpo ~7f7 +5nu
gjp ~7f7
clm !7f7 ~f7 ~oyi
f7 ~clm
7f6 !dug !cll ~oyj
dug !cll !7f6
cll !7f6 !dug ~oyk ~oyl
7fk !oym ~1fk
1fk ~7fk
7gh ~4iz ~hrz !mdu
mdu ~lf7 ~map ~ns5 +mdt !7gh ~ngq ~giz
ngq ~mdu +13p
giz ~mdu +maa
7gq !n93 ~7gy ~oyn ~7gw ~7gv ~oyo ~oyp
7gy ~7gq
7gw ~7gq
7gv ~7gq
n93 !7gq ~n99 ~n9e ~n98 ~oyq ~oyr
n99 ~n93
n9e ~n93
n98 ~n93 +n95
n9c !oys ~evj
evj ~n9c +evi +n90
f4p ~oys +7gn
n9d !7gu ~oyt ~dup ~oyu ~oyv
dup ~n9d
7gu !n9d ~oyw ~oyx ~oyy ~k18
k18 ~7gu
ebr !oyz !oz0 ~oz1
7h4 ~6l9 ~oz2 ~lel +7h3 !oz3 ~ceg ~oz4 ~oz5
ceg ~7h4 +cef
7j8 ~434 ~7vh ~bnq ~bu9 ~d13 ~oz6 !oz7 ~cgv ~oz8 ~oz9 ~j0l
cgv ~7j8 +cpe +1kk
j0l ~7j8
b7g ~oz7
b7h ~oz7 +b7c
mc5 ~oz7
f19 !oza ~ozb ~7jq ~f16 ~nhl
7jq ~f19
f16 ~f19
nhl ~f19
7jm ~7jx ~7k0 ~ggn ~ghw ~mor +7jw +7jt +7jk !o52 ~ozc ~ozd ~bcp ~oze
bcp ~7jm +bcm +bcj
15r ~oub +chh
75x ~oub
88r ~oub
g7v ~oub
15s ~oub +fee
7k8 ~7gg !oub ~ozf ~ozg
7jx ~7jm +7jw !ozh ~7jp
7jp ~7jx +7jt
7k0 ~4np ~7jm +7jy !oh4 ~36f ~ozi ~7i0 ~ozj ~ozk ~ko0
36f ~7k0
7i0 ~7k0 +7hw +7hu
ko0 ~7k0
mdw ~oh4 +n46
99j +996 !99l ~ozl ~76q ~7qi ~8x3 ~ozm ~ozn ~bb6 ~ozo
76q ~99j
7qi ~99j +879 +5ow +kod
8x3 ~99j
bb6 ~99j
99l !99j ~ozp
7lg ~91n +7lf +7le +7li !ozq ~ozr ~ozs ~ozt ~ozu ~g5d ~91p ~igd ~ozv ~kot ~ozw ~mx7
g5d ~7lg +g5g +e21 +e80
91p ~7lg +91m
igd ~7lg +ig7
kot ~7lg
mx7 ~7lg
7m0 +7lx !12u ~7m6 ~ozx
7m6 ~7m0 +7m3
12u +12t +12s !7m0 ~ozy ~ozz
1c8 !p00 ~p01 ~12v
12v ~1c8
df3 ~p02 +dez
glw ~p02 +glv
7mz ~6ld ~a1h ~hnq ~jz4 ~lb8 +7mx !p03 ~991 ~p04 ~8ut ~p05 ~8de ~p06 ~p07
991 ~7mz
8ut ~7mz
8de ~7mz
9qe ~p03 +5nt
7ns ~h4v +7lx !bkx ~p08 ~6co ~7xe ~p09 ~p0a ~p0b
6co ~7ns +kx2
7xe ~7ns
bkx ~mjf !7ns ~6vg ~6vh ~md5 ~p0c
6vg ~bkx
6vh ~bkx
md5 ~bkx
7q9 ~nqv ~e9f ~flp ~n39 +7qc !p0d ~p0e ~j25 ~p0f ~3t9 ~p0g ~p0h ~p0i ~p0j ~dah ~p0k ~p0l ~p0m ~p0n ~p0o
j25 ~7q9 +j22 +j27 +1wg
3t9 ~7q9
dah ~7q9
3wv ~p0d
kk1 ~p0d +kjy +bj4
fwx ~p0d +fwt +fwu
kjx ~p0d +kju +kjy
7qo +7qr !lih ~p0p ~p0q ~89e ~8b7 ~8b8 ~j0k ~p0r
89e ~7qo +8at
8b7 ~7qo
8b8 ~7qo
j0k ~7qo
lih +b5b +lid !7qo ~3t ~p0s ~b5e ~k4u ~p0t ~p0u
3t ~lih +3m +3l
b5e ~lih +4x9 +1cz +4x8
k4u ~lih +k4r +4xa
lii !p0v ~p0w ~4i ~h25
4i ~lii
h25 ~lii
9aa ~p0v
7qv ~35w !mdz ~p0x ~as1 ~nhh
as1 ~7qv
nhh ~7qv
mdz ~b6y !7qv ~p0y ~p0z
7rn !p10 ~660 ~273 ~p11 ~8lx
660 ~7rn
273 ~7rn
8lx ~7rn
alj ~nyf
hbe ~nyf
6qz ~p12 ~ay0 ~on7 !nyf ~p13 ~6so ~9jx ~p14
6so ~6qz
9jx ~6qz
34h ~p15
c1w ~p15
46q ~p16
34g !p17 ~p18 ~cia ~p19
cia ~34g
7tm ~a2 ~7ej ~7wq ~d1u ~k6c +mxv +7ti !p1a ~fy5 ~nd ~p1b ~79n ~p1c ~bhr ~kob ~mvr
fy5 ~7tm
nd ~7tm +7ti +cve
79n ~7tm
bhr ~7tm
kob ~7tm +kml +1eg
mvr ~7tm +7ti +mvq
5xa ~p1a +kry
77w ~p1a +cjz
d0r ~p1a +lu1
8c4 +8c1 +8c0 +8c2 !p1d ~q8 ~263 ~gkx ~p1e ~p1f
q8 ~8c4
263 ~8c4
gkx ~8c4 +fbq +gkw
bq5 ~5qr !p1g ~c15 ~bqa ~p1h ~p1i ~iwn
c15 ~bq5 +7vu
bqa ~bq5 +7vu +bq3
iwn ~bq5
bgv !hmb ~78 ~p1j ~p1k ~b4o ~85g ~eap ~p1l ~hlx
78 ~bgv
b4o ~bgv +85i
85g ~bgv
eap ~bgv
hlx ~bgv
hmb !bgv ~16 ~8ha ~p1m ~p1n ~p1o ~p1p ~p1q ~dx7 ~p1r ~p1s
16 ~hmb
8ha ~hmb
dx7 ~hmb
c3a !p1t
7vh ~7j8 ~bnq !p1u ~p1v
7wq ~fn ~rz ~7tm +bow !p1w ~7tn ~p1x
7tn ~7wq +6ln +7tk
7x2 ~flp ~k6c +7wz +7wy !me1 ~15n ~p1y ~p1z ~p20 ~9yc ~p21 ~p22
15n ~7x2
9yc ~7x2
me1 ~p23 ~oxn !7x2 ~p24 ~d8s
d8s ~me1
b33 ~p25 +b2v +d4w
a5p ~p25
7y1 ~p25 +7xt +7xu +1ji
7ze ~4jw ~4mt ~imu +7zb +7zf !p26 ~801 ~49x ~p27 ~58q ~p28 ~p29 ~84a ~p2a ~p2b ~p2c ~p2d ~c4p ~p2e ~p2f
801 ~7ze +800 +7zy
49x ~7ze
58q ~7ze
84a ~7ze
c4p ~7ze
me6 ~p26
eo4 ~p26 +eo3
1p6 !p2g ~5dt ~ah0 ~ga5 ~p2h ~p2i ~p2j
5dt ~1p6
ah0 ~1p6 +4t5 +agt
ga5 ~1p6
c4q !p2k !p2l
ru ~rt +rr +rs !m94 ~9b8 ~83y ~p2m
9b8 ~ru
83y ~ru
m94 ~m93 +m92 !ru ~p2n ~kma ~p2o
kma ~m94
bi0 ~p2p
81l ~gqc !p2q ~p2r ~p2s ~5oy ~edb
5oy ~81l
edb ~81l +kyy +edc +7uy
81u ~5ng ~bbw ~bjl ~bze ~ehm ~gph ~p2t !p2u ~p2v ~50o ~p2w ~p2x ~kec ~kuf ~mwu ~mxu
50o ~81u +4qb
kec ~81u
kuf ~81u
mwu ~81u
mxu ~81u
bf4 ~p2u
bjl ~ehm !p2y ~5lo
5lo ~bjl
dc ~p2z +ng9
52e ~o3c ~mmr !p2z ~10 ~p30 ~fn9
10 ~52e
fn9 ~52e
82t ~i8p +82x !p31
4p5 ~8np +4o8 !p32 ~p33 ~p34
6am ~p32
kyj ~p32 +4ty
838 ~os0 ~afh +837 !6xu ~p35 ~p36
6xu ~651 ~mf4 +ikg !838
845 ~jsg ~kge !me5 ~90j ~p37 ~95d ~p38 ~p39 ~p3a ~cts ~p3b
90j ~845 +g45 +90o
95d ~845
cts ~845
me5 ~iek ~ns6 +mrm !845 ~n5p ~p3c ~p3d ~c67 ~p3e ~p3f ~p3g ~p3h ~had ~p3i
n5p ~me5 +5ix
c67 ~me5
had ~me5 +ier
846 !ewe
ewe !846
85b ~7g ~p3j ~fsf ~gjk !noj ~p3k ~d11 ~p3l ~p3m ~fxs ~i99
d11 ~85b +d17
fxs ~85b
i99 ~85b +i97
14h ~noj +14f +14e
d5r ~noj
ewf ~noj
if3 ~noj
578 +3rj !p3n ~p3o
h6r ~p3p +3nb
86w ~ko !p3q ~p3r ~p3s ~5in ~p3t ~7ba ~p3u ~180 ~p3v ~p3w ~lmk
5in ~86w
7ba ~86w
180 ~86w
lmk ~86w
874 ~bw1 ~gyi ~j64 ~kix !p3x ~2ui ~88z ~9ob ~7mf ~9w2 ~p3y ~lr6 ~lqf
2ui ~874
88z ~874
9ob ~874
7mf ~874
9w2 ~874 +9w1
lr6 ~874
lqf ~874
4l7 ~p3x +gw7
l9i ~p3x
7q ~p3z +7p +7o +7r
4tt ~p3z +4tl
blg !p40 ~p41 ~p42
88o !p43
cq9 ~p43
899 ~8dg +1xg +897 !eo5 ~a7
a7 ~899 +cvj +9u +ab
eo5 ~nph !899 ~2t ~p44 ~p45 ~mr2
2t ~eo5
mr2 ~eo5
8dg ~899 !p46 ~p47 ~l1g
l1g ~8dg
8a4 ~p48 !me9 ~z4 ~7c6 ~8a1 ~p49
z4 ~8a4
7c6 ~8a4
8a1 ~8a4
me9 ~l11 !8a4 ~p4a ~met ~p4b ~p4c ~mns
met ~me9
mns ~me9
8a9 ~fe ~569 ~gb9 ~mor +f1t !p4d ~ff ~f1u ~p4e
ff ~8a9
f1u ~8a9 +f1t
be0 ~p4d
8aj ~p4f !p2t ~p4g ~p4h
8ar ~mqj +7ab !3ug ~p4i ~5cj ~5ck ~far
5cj ~8ar +goo +gom +5ce
5ck ~8ar +5cf
far ~8ar
3ug !8ar ~p4j ~p4k ~p4l ~p4m ~p4n ~p4o ~p4p
8b4 ~jm6 ~luy +8at !blk ~p4q ~p4r ~eyl ~gic ~muk
eyl ~8b4
gic ~8b4
muk ~8b4 +muj +kc2
blk ~oh5 ~edw +blj !8b4 ~918 ~eko ~mg6 ~p4s ~mls
918 ~blk +7xn
eko ~blk +blj
mg6 ~blk +mg5
mls ~blk
c09 ~p4t
mqc ~p4u +mqh
bxn ~p4v
bg8 ~bg7 ~bro !p4v ~5oz ~fhb ~m8t ~mec
5oz ~bg8 +7uy +bql
fhb ~bg8 +fha
m8t ~bg8
mec ~bg8
8bo ~647 ~p4w ~fbf ~m94 !bbm ~60p ~64b ~8cw ~a39 ~p4x
60p ~8bo
64b ~8bo +m92
8cw ~8bo
a39 ~8bo
bbm ~osv ~p4y !8bo ~bo7 ~mcv ~mkc
bo7 ~bbm
mcv ~bbm
mkc ~bbm
md7 !p4z ~8jf ~p50
8jf ~md7
8d7 +8cu +3fr +8ct +8cs !bll ~p51 ~p52 ~p53
bll !8d7 ~bhu
bhu ~bll
blm !p54 ~p55
8vu !p56 ~p57
8e7 ~f7t !bx3 ~p58 ~f7w
f7w ~8e7
bx3 ~bqz !8e7 ~p59 ~p5a ~p5b ~bzf
bzf ~bx3
f6m !bpi ~p5c ~p5d ~p5e ~ioc
ioc ~f6m
bpi ~3o7 !f6m ~p5f ~p5g
f85 ~kyk !c22 ~p5h ~f6n
f6n ~f85
c22 !f85 ~p5i ~p5j ~bpk ~ixm ~p5k
bpk ~c22
ixm ~c22 +gqj
8e3 ~f6j !bv6 ~p5l ~f7v
f7v ~8e3
bv6 ~bk2 !8e3 ~bk3 ~br1
bk3 ~bv6
br1 ~bv6
8fn !p5m ~p5n ~p5o ~8fv ~p5p ~p5q ~p5r ~p5s ~p5t ~p5u ~p5v ~p5w ~p5x
8fv ~8fn
g6q !p5y
8hu ~ba9 ~cc4 ~hgn +cc9 +8hz !mee ~zt ~k82 ~p5z ~p60
zt ~8hu
k82 ~8hu
mee ~fjw ~mh6 +bp6 +bp5 !8hu ~p61 ~9dq ~he3
9dq ~mee
he3 ~mee
7zv ~8hu ~cc4 ~ba9 +cc9 !p62 ~p63 ~p64
8id ~50i ~m2w ~m3n +8ic +8ry !mef ~p65 ~m2y
m2y ~8id +d8c
mef ~olg ~osx +bmh !8id ~p66 ~m01 ~mm1
m01 ~mef +lzz +26k
mm1 ~mef
meg +bmh !p67 ~p68
d89 ~d8a !p69 ~p6a ~71o ~p6b ~p6c ~p6d ~p6e
71o ~d89
lxa ~p69 +m08 +m07 +bmh +lx8
mk2 ~p6f
bln !p6f ~98d ~me3
98d ~bln
me3 ~bln
8k0 ~cgt +1cj +8k3 !meh ~8q ~p6g ~p6h ~eym
8q ~8k0
eym ~8k0
meh ~9a3 ~mh9 +kmx !8k0 ~kmw ~p6i
kmw ~meh +kmx
kmv +kmx !8k1 ~yx ~p6j ~5qs ~p6k ~89o ~p6l ~p6m ~p6n ~p6o ~h4l ~h4m ~n8b
yx ~kmv +yv
5qs ~kmv +jk1 +h7r +5qp
89o ~kmv
h4l ~kmv
h4m ~kmv
n8b ~kmv
8k1 +8k3 !kmv ~4l1 ~9pe ~p6p
4l1 ~8k1
9pe ~8k1
8m7 +3w8 !p6q ~cm2 ~p6r ~5vh ~p6s ~l25 ~p6t ~p6u ~e2f ~p6v ~p6w ~p6x ~p6y
cm2 ~8m7 +3w8
5vh ~8m7
l25 ~8m7
e2f ~8m7 +e2h +e2l
zh ~p6q
5wp ~p6q
8m8 +3w8 !p6z ~3w9 ~p70 ~l4t ~p71
3w9 ~8m8 +3w8
l4t ~8m8
8mc ~b3d ~kvw +k50 !jqq ~4q ~p72 ~azo ~p73 ~8cx ~p74 ~p75 ~91c ~p76 ~b3h ~h6u ~bsb ~p77 ~h6s ~hci ~hcj ~p78 ~p79 ~p7a
4q ~8mc
azo ~8mc
8cx ~8mc +8cq
91c ~8mc +k50
b3h ~8mc
h6u ~8mc +3nb +b9b
bsb ~8mc +b9b +bsa
h6s ~8mc +3nb +k50
hci ~8mc +3nb
hcj ~8mc +3nb +k51 +b3g
jqq ~a1w ~mfb +jqu !8mc ~p7b ~cii ~p7c ~cnu ~p7d ~p7e ~jr0
cii ~jqq +cih
cnu ~jqq
jr0 ~jqq
gno ~p7f
jqr +jqu !p7f ~p7g ~p7h ~p7i ~p7j ~p7k ~p7l ~p7m ~p7n
8md !p7o
8mm ~hnq ~oaz !p7p ~3yn ~p7q ~8w3 ~p7r ~p7s ~p7t
3yn ~8mm
8w3 ~8mm +27i
8mn !p7u
8mr ~oz0 ~if4 ~ljl +2hg !cp1 ~p7v ~p7w ~g8p ~p7x ~p7y ~p7z ~p80 ~p81 ~91h ~a7w ~kl8
g8p ~8mr +g8r
91h ~8mr +5av +ama
a7w ~8mr
kl8 ~8mr +kl6 +5av
cp1 ~oyz ~lk9 +lkd !8mr ~p82 ~38b ~p83 ~ck8 ~p84 ~p85 ~p86 ~p87 ~irf ~2lj ~jej ~jov ~p88 ~k2n ~p89 ~kpg ~p8a ~p8b
38b ~cp1
ck8 ~cp1
irf ~cp1
2lj ~cp1
jej ~cp1
jov ~cp1
k2n ~cp1 +m1n
kpg ~cp1
8mw +8mp +8mo +8mv !p8c ~p8d ~p8e ~a56 ~p8f ~p8g
a56 ~8mw
jmb ~p8c
8mx !p8h ~5xj ~5xk ~p8i
5xj ~8mx +ctd
5xk ~8mx +ctd
bhc !p8j
8no ~gvl !mel ~p8k
mel ~nx5 !8no ~fs
fs ~mel
8np ~nra ~4p5 ~9zq !mem ~p8l ~p8m
mem ~1ng ~5lj ~azi ~eid ~p32 !8np ~p8n ~ft ~p8o ~p8p
ft ~mem +fv +fu
8ob !p8q ~p8r ~p8s ~p8t ~p8u ~p8v ~p8w ~p8x ~p8y ~p8z ~p90 ~p91
4wy ~p92 +4wu +4wt +4o9
4bo ~p93 +jqv
8qw ~9ju ~ggn ~gs8 +8on !bme ~bcg ~8ok ~p94 ~hc7
bcg ~8qw +4r6
8ok ~8qw +8on
hc7 ~8qw
bme ~p95 ~bca ~p96 !8qw ~p97 ~p98 ~p99
8w7 !p9a ~f8j ~p9b ~70h ~p9c ~p9d ~p9e
f8j ~8w7
70h ~8w7
bg5 ~p9a
fqw ~p9a
mdj ~p9a
8w8 ~feo ~p9f ~jsg !p9g ~p9h ~p9i ~8nd
8nd ~8w8
ieu ~p9g
8wa ~e6l !bmp ~2pg ~p9j ~p9k ~p9l
2pg ~8wa
bmp ~b9q +82m !8wa ~2ph ~p9m ~7sz ~blh
2ph ~bmp
7sz ~bmp
blh ~bmp
8wb !bmq ~p9n
bmq !8wb
f0o +f0m +bov !4a9 ~21t ~8xp ~bzp ~kf1
21t ~f0o
8xp ~f0o +bot
bzp ~f0o +gke
kf1 ~f0o
4a9 !f0o ~4su ~p9o ~p9p
4su ~4a9 +8v3 +8v2
8xi ~7f5 ~9j7 ~f4w ~gph !clc ~gxm ~bzo ~boq ~7lu ~9hw ~f4y ~gl6 ~gp9 ~gp8
gxm ~8xi +7z4 +f4v
bzo ~8xi
boq ~8xi
7lu ~8xi +7lt
9hw ~8xi
f4y ~8xi
gl6 ~8xi +gl3
gp9 ~8xi
gp8 ~8xi
clc !8xi ~j0w ~p9q ~m8a
j0w ~clc
m8a ~clc
bwv !p9r ~p9s ~ad5 ~doc ~cbl ~p9t ~jz8 ~p9u ~p9v
ad5 ~bwv
doc ~bwv
cbl ~bwv
jz8 ~bwv +jz7
m7d !p9w
8yc ~akv ~k06 ~n8f !meo ~p9x ~p9y
meo ~b7l ~mf5 ~o4q +jwp +bdl !8yc ~i8 ~p9z ~1qt ~pa0 ~5l0 ~pa1 ~6oi ~pa2 ~pa3 ~pa4 ~pa5 ~l2v ~dc8
i8 ~meo
1qt ~meo
5l0 ~meo
6oi ~meo +6oh +6oe
l2v ~meo
dc8 ~meo
8yd ~143 +8yh !mep ~pa6 ~kwx ~pa7
kwx ~8yd +kx2
mep !8yd ~ksv ~mli
ksv ~mep
mli ~mep
90h !pa8
91n ~7lg +246 +91m !pa9 ~paa ~pab ~pac ~pad ~pae ~kov
kov ~91n
i94 ~pa9 +kik +kij
91o +91l !bn7 ~paf ~pag
bn7 !91o ~ay ~pah ~pai ~paj ~pak
ay ~bn7 +bz7 +hsb
bn8 !4qg ~pal
4qg +91l +4sm !bn8 ~pam
b1 +b0 +5x !pan ~pao ~pap ~579 ~7lh ~paq ~par ~mra
579 ~b1 +574
7lh ~b1 +91l
mra ~b1 +mrl
i96 ~pan
c0x !pas
5qk +d3h !klz ~pat ~pau ~pav ~paw ~n5o
n5o ~5qk +n5j
klz !5qk ~pax ~pay
iu ~1mc !nyk ~iy ~paz
iy ~iu
efx !e8 ~pb0
e8 +e5 !efx
9a3 !efv ~pb1 ~nu ~pb2 ~ege ~pb3 ~pb4 ~pb5 ~pb6
nu ~9a3 +8f0 +nq +nr
ege ~9a3
efv +1p !9a3 ~pb7 ~pb8 ~avo ~pb9
avo ~efv
efw +1p !pba
9a4 ~bx9 !721 ~2g ~8e9
2g ~9a4
8e9 ~9a4
721 ~eff !9a4 ~bv7 ~eb7
bv7 ~721
eb7 ~721
722 !pbb ~pbc ~pbd ~pbe ~pbf ~pbg
meu !pbh ~aik ~dqi ~pbi
aik ~meu
dqi ~meu
ls8 ~pbj +v
mw3 ~pbk
9bq ~56g ~9br !bnl ~pbl ~pbm ~788 ~pbn ~789 ~pbo ~gf3 ~ft1 ~pbp ~kig ~pbq
788 ~9bq
789 ~9bq
gf3 ~9bq
ft1 ~9bq
kig ~9bq
bnl ~pbr !9bq ~3js ~pbs ~pbt ~pbu
3js ~bnl
9br ~9bq ~pbv !pbr ~pbw
4fz ~pbr +56r
4l2 ~pbr
7yz ~pbr
ktb ~pbr
mhn ~pbr
9by !cls
cls !9by ~pbx
9d5 ~d8i ~gqm ~kva !mew ~pby ~afi ~pbz ~9zv ~dyf ~d8j ~pc0
afi ~9d5 +8q0 +8pz
9zv ~9d5
dyf ~9d5 +dye
d8j ~9d5 +9d8
mew ~mcm ~mhw ~mlg +mev !9d5 ~11 ~2bl ~6v6 ~afk ~mhx ~pc1 ~pc2 ~pc3
11 ~mew
2bl ~mew +39d
6v6 ~mew
afk ~mew +dzb +4kh +g25
mhx ~mew
9f7 +17m +2pj !pc4 ~pc5 ~fsy ~fsz ~pc6
fsy ~9f7 +2pj
fsz ~9f7
8r9 ~pc4 +17l
hmu ~pc4
k0n ~pc4 +8c
is7 !pc7
9gb !2pd ~cue ~pc8
cue ~9gb
2pd !9gb ~pc9 ~4xk
4xk ~2pd
8yt ~pca !meq ~pcb ~pcc ~pcd ~co9 ~pce ~laj ~pcf
co9 ~8yt
laj ~8yt
meq ~pcg !8yt ~9gd ~pch ~pci
9gd ~meq
9ga ~pcj ~bi9 ~o2s ~pck ~pcl ~mk8 !o2r ~81c ~bia ~1jf ~pcm ~46t ~7oq ~98s ~pcn ~pco ~pcp ~pcq ~mk9
81c ~9ga
bia ~9ga +bi6 +1j4
1jf ~9ga
46t ~9ga
7oq ~9ga
98s ~9ga
mk9 ~9ga
lzh ~o2r
3em ~o2r +3el +3ek +3ew +3ev
9hk +9hf +9hh +9hj +9hi !bny ~pcr ~hpt
hpt ~9hk +8z2 +hpz
bny ~k7y !9hk ~eve ~hcm
eve ~bny
hcm ~bny
9hn ~ekn +9hu !kcp ~39c ~pcs ~pct ~pcu ~pcv ~pcw ~pcx ~pcy
39c ~9hn
kcp ~eyj ~omd !9hn ~pcz ~1nk ~4eo ~pd0 ~pd1 ~pd2 ~pd3 ~pd4 ~pd5 ~pd6 ~pd7 ~pd8
1nk ~kcp
4eo ~kcp
9ho !gn7 ~pd9
gn7 !9ho ~pda ~pdb ~pdc ~pdd ~pde ~7bg ~pdf ~pdg ~pdh ~pdi ~pdj ~pdk ~pdl ~pdm
7bg ~gn7
imb ~pdn +im7 +im6 !pdo ~pdp ~pdq ~ilq ~pdr
ilq ~imb
9i9 ~sq ~ogs ~a1k ~az3 ~pds ~jvp ~n39 +9i7 +9ic !pdt ~so ~pdu ~pdv ~pdw ~pdx ~5gi ~pdy ~pdz
so ~9i9 +sv +sw
5gi ~9i9
azj !pe0
9gz ~4em ~pe1 !mf0 ~9jk ~pe2 ~pe3 ~pe4 ~pe5 ~b5u ~pe6 ~pe7
9jk ~9gz
b5u ~9gz +3wm
mf0 ~pe8 !9gz ~pe9 ~dq9 ~pea ~peb
dq9 ~mf0
9ju ~8qw ~gs8 +9jv !p95 ~pec ~ped ~pee ~2ur ~pef ~i7a ~grq ~peg ~peh ~gu6 ~pei ~pej ~pek
2ur ~9ju
i7a ~9ju +gsb
grq ~9ju +hxq +21b
gu6 ~9ju +8on
mlh ~p95
9kf !7r9 ~934 ~pel ~pem ~3y5 ~4wn ~pen ~8u7 ~peo ~pep ~peq ~per ~bsi ~cib ~fae ~i7q ~pes ~krh ~kri ~mlw ~pet
934 ~9kf
3y5 ~9kf
4wn ~9kf
8u7 ~9kf
bsi ~9kf
cib ~9kf
fae ~9kf
i7q ~9kf
krh ~9kf
kri ~9kf
mlw ~9kf
7r9 +7r3 !9kf ~peu ~2ck ~pev ~9wj ~cvp ~d5z ~mpo ~mpp ~pew ~myt
2ck ~7r9
9wj ~7r9
cvp ~7r9
d5z ~7r9
mpo ~7r9 +mpn +mpm +hzo +5
mpp ~7r9
myt ~7r9 +mpm
le5 ~pex
9lh ~j44 !eo7 ~kq6 ~mos
kq6 ~9lh
mos ~9lh +mot +mpb
eo7 ~pey !9lh ~pez ~616
616 ~eo7 +614 +ec +eb +619
9lg !eo8 ~nhi ~pf0
nhi ~9lg +9ld +55u
eo8 !9lg ~su ~pf1 ~pf2 ~pf3
su ~eo8
9li !pf4
7zs !pf5 ~pf6 ~pf7 ~pf8 ~pf9 ~pfa ~pfb ~mxp
mxp ~7zs
917 ~pfc +916
9fi !pfd
7zt !pfe ~12w ~pff ~pfg ~pfh ~pfi
12w ~7zt
9k8 !pfj ~pfk ~pfl ~pfm ~pfn ~pfo
k44 !pfp ~drd ~pfq ~k47
drd ~k44
k47 ~k44 +k49
bwx ~pfr
9rc ~4q1 ~bcf ~bji ~pfs !k46 ~2xf ~pft ~pfu ~a7x ~f8q ~pfv ~mgy ~nc2
2xf ~9rc
a7x ~9rc
f8q ~9rc
mgy ~9rc
nc2 ~9rc
k46 ~gjk ~k3z !9rc ~pfw ~pfx ~k3s ~fkh ~fki ~pfy ~gv8 ~mgj !eoo
k3s ~k46 +fpq +9cn
fkh ~k46 +fpq
fki ~k46
gv8 ~k46
mgj ~k46 +jk0
eoo !k46 !pfz
efg +efk !d30 ~8or
8or ~efg
d30 !efg
3oc !pg0
kv0 ~pg0
lci !pg1
2rv ~pg2
9rv ~3th ~9rw ~mkq +9ru +9rt !pg3 ~pg4 ~9vp ~cmw ~mkr
9vp ~9rv +tp
cmw ~9rv +da7
mkr ~9rv +mks +9rt
lp0 ~pg3 +dn9 +dn8
9rw ~9rv +9ru !pg5 ~pg6 ~pg7
9sl ~awd ~89c ~jj7 ~m2w +1i5 !pg8 ~1i2 ~pg9 ~pga ~pgb
1i2 ~9sl +1i5
8rr ~pg8 +8ig +8if +8rq
1vr ~pg8 +b55 +8ig
m9m ~pg8
e1p ~pg8
gyy ~pg8
jaz +h95 +da1 !pgc ~pgd ~pge ~pgf ~pgg
9wr !9wl
9wl !9wr
9xu ~cgt +9xr !bnz ~2w4 ~kkp ~brz ~kta ~b8f ~bef ~pgh
2w4 ~9xu
kkp ~9xu
brz ~9xu
kta ~9xu
b8f ~9xu +a5d
bef ~9xu
bnz ~pgi ~mh9 !9xu ~mha
mha ~bnz +euk
9zq ~25n ~269 ~8np ~9zr ~etf ~i0y +9zp !1ng ~32g ~pgj ~pgk ~pgl ~pgm ~ioo ~jxi ~kyi ~pgn
32g ~9zq
ioo ~9zq +l8w +9ko +8u2
jxi ~9zq
kyi ~9zq
1ng ~6tu ~850 ~mem ~ni4 ~nie +1nf !9zq ~1n ~pgo ~6a3 ~pgp ~pgq ~pgr ~ayq ~d7d ~b7n ~pgs ~pgt ~pgu ~eif ~gnx ~iga ~pgv ~pgw ~pgx ~pgy
1n ~1ng +1l5
6a3 ~1ng +23w
ayq ~1ng +1l5
d7d ~1ng +5uk +d7b +32a
b7n ~1ng
eif ~1ng
gnx ~1ng
iga ~1ng
9zr ~9zq ~e5s ~i8p ~i8z ~pgz ~nim +9zo !850 ~vw ~ph0 ~ipf ~ph1
vw ~9zr +ild +vu
ipf ~9zr +hli
850 ~1ng ~b9n ~ph2 ~ph3 ~nbp ~nke +84y !9zr ~e53 ~ph4 ~2bj ~ph5 ~8sk ~mvu ~6h0 ~ph6
e53 ~850 +67k +e52
2bj ~850 +5vs
8sk ~850 +67k
mvu ~850 +d7b +m81
6h0 ~850 +6gw +67k
sp ~ph7
g3o ~ph7 +j37
gow ~ph8 +k6t
5mq ~ph8 +h7r
5mh ~ph8 +c47 +5gl
5ht ~ph8 +c47 +ldo
a93 ~ph8 +2m +brl
9ya ~ph8
kx7 ~ph8
eds ~ph8
jte ~ph8 +ldo
k7e ~ph8
l07 ~ph8 +ldo
a1h ~1zp ~7mz !1l7 ~ph9 ~jsi ~pha ~phb ~d1f
jsi ~a1h
d1f ~a1h +kze
1l7 ~ddt ~m82 +jqv !a1h ~4bn ~phc ~kmi ~nge
4bn ~1l7 +497
kmi ~1l7
nge ~1l7
a1k ~9i9 ~hnq +a1e !phd ~7n0 ~drh
7n0 ~a1k +7mx
drh ~a1k +drj
a1w ~jqq !kvw ~khp ~phe
khp ~a1w
kvw ~8mc +kvz !a1w ~2j ~phf ~phg ~phh ~phi ~phj
2j ~kvw +kvz
a1x ~bfj +a1m !kh0 ~phk ~jqg
jqg ~a1x
kh0 ~mu6 +2l !a1x ~j8n ~2hu ~phl ~phm ~phn ~pho
j8n ~kh0 +2l +gjf
2hu ~kh0
a2f !php
a41 +lhj !mf1 ~13l ~9vx
13l ~a41 +13c +lhj
9vx ~a41
mf1 +bo1 !a41 ~phq
afh ~3v8 ~52r ~9vw ~os0 ~838 ~p92 ~phr ~cab +8q0 !mf4 ~phs ~2ex ~pht ~9zf ~phu +afg
2ex ~afh
9zf ~afh
mf4 ~651 ~6qn ~6xu ~p93 ~phv ~ik3 ~jzp ~o8q +mf3 +ikg !afh ~phw ~dz9
dz9 ~mf4 +dzb
jzf ~hw0 !mjy
mjy !jzf
ag1 !jwj ~phx ~phy ~phz ~80a ~8x4 ~ibr ~pi0 ~pi1 ~pi2 ~pi3 ~pi4 ~pi5
80a ~ag1
8x4 ~ag1 +jxn
ibr ~ag1 +a2u
jwj +jwo !ag1 ~pi6 ~pi7 ~pi8 ~pi9 ~fdp ~jwt ~94t ~pia ~ngo ~nlu ~pib ~pic ~pid ~k7k ~msp
fdp ~jwj
jwt ~jwj
94t ~jwj +94r +74b
ngo ~jwj +92s +92r
nlu ~jwj
k7k ~jwj
msp ~jwj +msn
ag2 ~6kh ~bqp ~drr ~luz +3a9 !jwk ~39l ~agh ~pie
39l ~ag2 +99r
agh ~ag2
jwk ~lem ~pif !ag2 ~pig
6kt !pih
92a ~pii +a2t
agr ~o0o ~pij ~pik ~feh ~ikk !o0p ~bpq
bpq ~agr
3kb ~o0p +ih2
5ui ~o0p
b7o ~o0p
dz3 ~o0p +dz2 +6gy
agz ~4ne +agu !ogw ~4zz ~pil ~pim ~h24 ~l5t
4zz ~agz +4t5 +agu +agt
h24 ~agz
l5t ~agz
aks ~zm ~nbi !pin ~pio ~pip ~piq ~gzn ~akp ~7ay ~imj ~pir ~pis ~pit ~goc ~piu
gzn ~aks +29
akp ~aks +5qh +5qi
7ay ~aks
imj ~aks +9zp
goc ~aks +go9
5l1 ~pin
bm1 ~pin +blx +blw
doi +dop !f1a
f1a +f0w !doi ~piv ~piw
bpw !pix
akv ~8yc ~ibg ~n8f ~nbi +akr +akq !mf5 ~95g ~2p5 ~8x5 ~k08 ~piy ~piz ~da3 ~pj0 ~pj1 ~93s ~pj2 ~pj3 ~pj4 ~nbj
95g ~akv +2gf
2p5 ~akv
8x5 ~akv +8xe
k08 ~akv +8xe
da3 ~akv +ibh +mvq
93s ~akv
nbj ~akv
mf5 ~9fa ~b7l ~meo ~pj5 !akv ~pj6 ~pj7 ~na4 ~pj8 ~pj9 ~pja ~pjb ~m86 ~pjc ~pjd ~pje ~pjf ~pjg ~pjh ~pji ~6s0 ~7if ~pjj ~96k ~pjk ~bmz ~bn1 ~pjl ~pjm ~pjn ~pjo ~pjp ~ilz ~pjq ~kxu ~pjr ~pjs
na4 ~mf5 +na1
m86 ~mf5 +m85
6s0 ~mf5 +fne
7if ~mf5 +7ie
96k ~mf5
bmz ~mf5
bn1 ~mf5 +bmw
ilz ~mf5
kxu ~mf5
3ne ~pjt
6zx ~pjt +9z4
6zy ~pjt +650
6zz ~pjt +gy1
7g1 ~pju
7g4 ~pju
6l9 ~7h4 +6l6 !pjv ~pjw ~cwq ~gk0
cwq ~6l9
gk0 ~6l9
md9 ~pjv
ajw !ak4 ~pjx ~pjy ~pjz ~pk0
ak4 !ajw ~pk1 ~pk2
ajx !pk3
amf +ama !cwj ~68q ~pk4 ~pk5 ~an8 ~pk6 ~pk7 ~gcg
68q ~amf +68u
an8 ~amf +an6
gcg ~amf +an6
cwj +n87 !amf ~cx8 ~pk8 ~341 ~pk9 ~pka
cx8 ~cwj
341 ~cwj
amg +amb !cwk ~lbo ~6xw ~coj ~pkb ~pkc
lbo ~amg
6xw ~amg +j3h
coj ~amg
cwk +7lk !amg ~987
987 ~cwk
amh !cwl ~pkd
cwl !amh
7gj ~pke
cwr ~pkf
gcf ~pkg +an6
cwm !ami ~pkh
ami !cwm
an0 !1g8 ~hoz ~5xw
hoz ~an0 +3h7
5xw ~an0
1g8 +1fq !an0
7re !6oj ~pki ~pkj
6oj !7re
anx ~pkk ~58k ~nyf ~mor !on7 ~pkl ~pkm ~pkn ~pko ~pkp ~8go ~bt4 ~chl ~pkq ~pkr ~pks ~kbg ~pkt
8go ~anx
bt4 ~anx +bsr +bt7 +bt6 +bbb
chl ~anx
kbg ~anx
aq0 ~6k2 ~6zd ~mrh !aw4 ~1ct ~6u5 ~pku
1ct ~aq0 +1cv
6u5 ~aq0
aw4 ~imu ~ow7 ~mfj +aw2 !aq0 ~mfk ~jxj ~pkv ~pkw
mfk ~aw4 +mfm +mfn
jxj ~aw4
aw9 !aq2
aq2 !aw9
aw8 +9qn !pkx !pky ~pkz ~9qp ~pl0 ~pl1
9qp ~aw8 +9qn
a1q ~pl2
aqo ~l94 ~ltd ~pl3 +anf +aqm +aqy !d7s ~pl4 ~4jl ~d41 ~pl5 ~pl6 ~pl7 ~pl8 ~mnh
4jl ~aqo
d41 ~aqo +dci +aqy
mnh ~aqo
d7s ~74e ~bm6 ~jd1 !aqo ~pl9 ~pla ~plb ~plc ~pld ~mbv ~kaj
mbv ~d7s
kaj ~d7s
hb3 !d83 ~7nh ~ple ~cw2
7nh ~hb3
cw2 ~hb3
d83 !hb3 ~plf
f5 ~plg
ha5 ~plh
aqp ~kyf !d7t ~fa ~2xg ~a22 ~aqv ~aqw ~clf ~jvg
fa ~aqp
2xg ~aqp
a22 ~aqp
aqv ~aqp
aqw ~aqp
clf ~aqp +dmp
jvg ~aqp
d7t ~bm6 !aqp ~pli ~6at ~plj ~hmc
6at ~d7t
hmc ~d7t
aqq !d7u ~ef4 ~plk ~pll ~plm ~pln ~fpa ~j8l ~iuz ~jzb ~plo ~lf1 ~lf2
ef4 ~aqq +ef2
fpa ~aqq +8ff
j8l ~aqq
iuz ~aqq +kan +iut +ius
jzb ~aqq
lf1 ~aqq
lf2 ~aqq
d7u !aqq ~54x ~plp ~1ut ~548 ~plq
54x ~d7u +54v
1ut ~d7u
548 ~d7u
b8z +596 !plr ~pls ~dw4 ~plt ~fji ~jiz
dw4 ~b8z
fji ~b8z
jiz ~b8z
b90 !plu
kkq ~plv
mn9 +mn8 !d88 ~plw ~plx ~e8d
e8d ~mn9 +e8b
d88 !mn9 ~ply
ave !1kr
1kr !ave
ub !plz !pm0
awd ~6ng ~9sl ~awt ~pm1 ~jj7 ~ka8 ~m2w ~m3n +awg !6ss ~74y
74y ~awd
6ss ~5bv ~pgi ~8jh ~pm2 ~osx !awd ~pm3 ~21w ~pm4 ~5zu ~pm5 ~pm6 ~pm7 ~pm8 ~lk2
21w ~6ss
5zu ~6ss +5z9 +5z8
lk2 ~6ss
m3s ~awd +m3u !pm9 ~pma ~pmb
dr1 ~pm9
awt ~awd ~cc4 ~e5s ~ems ~hy7 ~nim !pgi ~1hn ~pmc ~pmd
1hn ~awt
bo0 ~pgi +6s9
j6i ~pgi +bp5
axu ~nyf ~f2i +1b5 !ay0 ~8a5
8a5 ~axu +z7 +1kb +yz +z2
ay0 ~6qz ~bc6 ~fvh !axu ~pme ~2bk ~6d4 ~6dl ~pmf ~pmg ~ao0 ~pmh
2bk ~ay0 +6cz
6d4 ~ay0
6dl ~ay0 +6dk
ao0 ~ay0
bsp !pmi
bsn +825 !pmj ~bsq ~pmk
bsq ~bsn
c2a !pml
6cx ~pmm
ayd +ayc !mu6 !bfj ~pmn ~pmo ~ctq ~l48
ctq ~ayd
l48 ~ayd
mu6 ~kh0 ~kly +mu5 +mno !bfj !ayd ~g8i ~pmp ~ml2
g8i ~mu6
ml2 ~mu6
bfj ~a1x ~eu5 !ayd !mu6 ~cp4 ~6i1 ~pmq ~pmr ~pms ~g2g ~pmt ~pmu ~pmv
cp4 ~bfj
6i1 ~bfj +277
g2g ~bfj
809 +mno !pmw ~pmx ~pmy ~pmz ~pn0 ~hbj ~pn1 ~pn2 ~pn3 ~kdy ~pn4 ~pn5 ~km3
hbj ~809
kdy ~809
km3 ~809
24b ~pmw
n7x ~pmw
jon ~pmw
90l ~pmw
kkh ~pmw
guv ~pmw
kza ~pmw
ix0 !pn6
iif !pn7 ~pn8 ~c7w
c7w ~iif
kc7 ~pn7 +kc6
jn6 ~pn7
fl7 !pn9
az2 !boj ~cen
cen ~az2
boj !az2 ~2dl ~9z7 ~pna ~pnb ~pnc
2dl ~boj +6cz +n4f +16e
9z7 ~boj +nck +n4f
az3 ~9i9 +az6 !bok ~n8r
n8r ~az3
bok ~pdt !az3
azi ~kb ~ai1 ~ex1 ~pdt ~o5o ~mwe !sq ~239 ~yb ~pnd ~2ar ~pne ~pnf ~png ~f1s ~pnh
239 ~azi +238 +1fi
yb ~azi +zb +za +azl
2ar ~azi +2b0
f1s ~azi +fw +hei +63h +f1w +f1v
sq ~9i9 ~otm ~fp3 !azi ~9ia ~pni
9ia ~sq +9id
azm ~n38 +alk !4em ~pnj ~2f4 ~n3d ~pnk ~pnl ~pnm ~8r1 ~8sl ~pnn ~alr ~pno ~f9q ~pnp ~itu ~jlq ~kx9 ~l40 ~pnq ~pnr ~pns ~pnt
2f4 ~azm
n3d ~azm
8r1 ~azm
8sl ~azm +8wf
alr ~azm
f9q ~azm
itu ~azm
jlq ~azm
kx9 ~azm
l40 ~azm
4em ~583 ~9gz +4er +4ek !azm ~pnu ~pnv ~15l ~5su ~3wu ~pnw ~pnx ~pny ~pnz ~po0 ~po1 ~po2 ~hod ~jbo ~po3 ~mf7
15l ~4em +3wm
5su ~4em +6cz
3wu ~4em +3wm +589
hod ~4em
jbo ~4em +jbl
mf7 ~4em
mtu !po4 !po5 !nel ~po6
nel +nej !mtu !po4 !po5 ~po7 ~po8
azn ~flp !4en ~po9 ~als ~jlr ~j1x ~poa ~pob
als ~azn
jlr ~azn
j1x ~azn +j1y
4en ~poc ~p23 +4eq !azn ~pod ~9h0
9h0 ~4en +4eq
b1q +b1p +b1x !poe ~pof ~yr ~pog ~9fb ~poh ~poi ~poj
yr ~b1q
9fb ~b1q
bom ~poe
9z9 ~pok
aoz ~pok +ghr
ksu !pok ~pol
b1t ~434 ~pom ~b1q ~drg !bon ~pon ~b27
b27 ~b1t +b20
bon ~fec !b1t ~2zz ~25r ~poo ~bol ~g2s
2zz ~bon +301 +1z4 +ipo +5ny
25r ~bon +wk +dn8
bol ~bon
g2s ~bon +5nz +ijk
b2o ~g79 +b2k +b2j +b2i !pop ~8gk ~poq ~4j6 ~por ~7bl ~d8k ~pos ~arg ~c8q ~cek ~pot ~jno ~pou ~pov ~nfd
8gk ~b2o
4j6 ~b2o +9ws +cme +9l4 +4b6 +4ip +4in
7bl ~b2o +c30
d8k ~b2o +i7x +42 +8l9
arg ~b2o +9ws
c8q ~b2o +9ne +c7m
cek ~b2o
jno ~b2o
nfd ~b2o +n0o +b2k
b32 +b2w !lkz ~pow ~kfc ~pox ~poy
kfc ~b32
lkz +lkx !b32
b3d ~8mc +aho !mfb ~96c ~ahr ~ahs ~poz ~iiw
96c ~b3d +k50 +3nb
ahr ~b3d +aho
ahs ~b3d +kvz +gji +aho
iiw ~b3d
mfb +jqu !b3d ~3fj ~7gl
3fj ~mfb +jqu
7gl ~mfb +cs2 +7ga
b6c +6by +b6g !pp0 ~pp1 ~6x8 ~pp2 ~hjc ~pp3
6x8 ~b6c +fpq
hjc ~b6c
7oh ~pp0 +7of
mjv ~pp0
kt4 !pp4
ba6 ~o4p ~bp2 !mft ~pp5 ~pp6 ~pp7 ~6mf ~pp8 ~pp9
6mf ~ba6
mft ~mbn ~oqq !ba6
bbw ~81u ~bbx ~mqj +bbt !mfy ~81v ~q9 ~264 ~280 ~356 ~3gq ~3wi ~ppa ~ppb ~6xf ~ppc ~ppd ~a59 ~ppe ~ppf ~dnm ~ppg ~j3f ~kn9
81v ~bbw +3of
q9 ~bbw +q7
264 ~bbw
280 ~bbw
356 ~bbw
3gq ~bbw +3og +3of
3wi ~bbw
6xf ~bbw
a59 ~bbw +a5d
dnm ~bbw
j3f ~bbw +7fq
kn9 ~bbw +kn7
mfy ~dni ~p2u ~mfz !bbw ~bga ~bj6 ~d1n ~cx9 ~pph ~ppi
bga ~mfy
bj6 ~mfy +bj3
d1n ~mfy +m27
cx9 ~mfy +cx7
bco ~e9f +dbn +bcm +bcl !mg2 ~ri ~j1h ~1di ~1tr ~5xe ~76a ~a2l ~9cc ~dcj ~2wg ~a2q ~ppj ~ppk ~jha ~lns
ri ~bco
j1h ~bco
1di ~bco
1tr ~bco +dci
5xe ~bco
76a ~bco +768
a2l ~bco +a5e +8a0
9cc ~bco
dcj ~bco +dci
2wg ~bco +dbn +2wd +9xq +2we
a2q ~bco
jha ~bco
lns ~bco
mg2 ~b2b !bco ~mg0
mg0 ~mg2
eqm +dhy !ppl ~ppm ~6en ~84v ~di1 ~ppn
6en ~eqm +4px
84v ~eqm +6em +eq3 +eus +84s +6pp
di1 ~eqm
bd6 !mg3 ~325 ~ppo ~cju
325 ~bd6
cju ~bd6
mg3 !bd6 ~6o9 ~ivl
6o9 ~mg3
ivl ~mg3
46w ~ppp !ppq ~ppr ~pps
mg4 ~ppq
be8 !ppt
bec !ppu
ge2 ~ppu +ge0
bfk ~nci !nr9 ~14n ~97w ~guu ~ppv
14n ~bfk
97w ~bfk +97z
guu ~bfk
ht6 ~nr9 +apw
bfu !f6y
f6y !bfu
bft ~9n0 !f6x ~c25 ~6ck ~7ly ~9n1 ~ppw ~bng ~ppx
c25 ~bft
6ck ~bft
7ly ~bft
9n1 ~bft
bng ~bft
f6x ~fly !bft ~f87 ~7k5 ~ppy ~fm0
f87 ~f6x
7k5 ~f6x +f6v
fm0 ~f6x
620 ~nte ~up +61s +61r !ppz ~pq0 ~pq1 ~pq2 ~bm9
bm9 ~620
bkl ~pq3 !pq4 ~5ze ~pq5 ~da8 ~9qq ~pq6 ~pq7 ~pq8 ~pq9 ~pqa
5ze ~bkl
da8 ~bkl
9qq ~bkl
1ht ~pq4
e48 ~pq4
j5p ~pq4
bkn ~gtl !pqb ~6ge ~pqc ~pqd
6ge ~bkn
6gi ~pqb
bm2 !pqe ~3l2 ~pqf ~pqg
3l2 ~bm2 +lyt
b8d ~pqh +882
i4r ~pqh +ldn +jjo
bnq ~7j8 ~7vh ~jz4 !pqi ~pqj ~pqk ~8k2 ~7j9 ~arv ~cgs ~cgw ~gqg ~pql
8k2 ~bnq +8n
7j9 ~bnq +7vg
arv ~bnq
cgs ~bnq +1kk
cgw ~bnq +1kk
gqg ~bnq
m79 ~pqm
bo4 !pqn ~j51 ~pqo ~pqp ~pqq ~frg ~gd6 ~gdi ~pqr ~pqs
j51 ~bo4
frg ~bo4
gd6 ~bo4
gdi ~bo4
8 ~pqn
v8 ~pqt +2a6 +v6
9s2 ~pqt +lyt +ap8 +ap9 +8jy
8x ~pqu
4wm ~pqu
bof ~pqv ~i26 !pqw ~hww ~jsr
hww ~bof
jsr ~bof
9 ~pqw
7g0 ~pqw
mg7 !pqx
bp2 ~2to ~o4p ~ba6 ~o4q !oqq ~pqy ~pqz ~pr0 ~pr1 ~b3s ~chx ~he1
b3s ~bp2
chx ~bp2
he1 ~bp2 +ler
btt ~oqq
mff ~oqq
bpp ~pr2 ~i8z !aab ~46x ~pr3 ~mfv
46x ~bpp +46b +44c
mfv ~bpp
aab ~p3z ~ph3 +aa9 !bpp ~pr4 ~pr5 ~pr6 ~pr7 ~pr8 ~5kq ~pr9 ~pra ~prb ~h1l ~prc
5kq ~aab +5ks
h1l ~aab
bs0 !prd ~pre
bt0 ~pqh +bnj +bsw !prf ~prg ~67y ~prh ~710 ~pri ~7jc ~8bm ~8ck ~bxu ~prj ~prk
67y ~bt0 +b88 +67w +1gb +67n
710 ~bt0 +70z
7jc ~bt0 +7j4
8bm ~bt0 +8bk +8bj
8ck ~bt0 +6ll
bxu ~bt0 +bxl +bxj
7is !prl
b81 +bnj !prm
e16 ~prn
izu ~6zr ~j2h !prn ~pro ~prp ~prq ~prr
bu1 !prs ~58s ~7pb ~prt ~bzs ~pru
58s ~bu1 +bvj
7pb ~bu1
bzs ~bu1
4i1 !prv ~prw ~prx ~evl ~pry ~prz
evl ~4i1
6t3 +6t1 +6t0 !oec ~ps0 ~ps1
bu9 ~7j8 ~dr2 ~isn !ps2 ~ps3 ~ps4 ~ps5 ~j3g ~ps6
j3g ~bu9 +9zp
dws ~ps2
bue ~gjo ~jrp +buc !mg8 ~ki ~47p ~2rb ~2w5 ~2nk ~h6t ~ps7 ~ps8 ~iwo
ki ~bue
47p ~bue +2w9
2rb ~bue +2we +9s4 +2r8 +2r6
2w5 ~bue +2w9
2nk ~bue
h6t ~bue +h6x
iwo ~bue
mg8 ~i34 ~ks0 +7ct +ks1 !bue ~ak5
ak5 ~mg8
bui ~oby !oio
jra ~oio +ljt
bum ~e7n ~g49 ~ps9 !mg9 ~4yi ~65f ~bv5 ~psa
4yi ~bum +4yk
65f ~bum
bv5 ~bum +bv1
mg9 ~psb ~psc !bum ~psd ~ma6 ~mmp
ma6 ~mg9
mmp ~mg9
bv4 !pse ~psf
buy !psg ~85y ~psh ~62l ~psi
85y ~buy
62l ~buy
n6m ~psg
by6 !psj
bw0 !psk
bj7 ~psk +bj2
2n5 ~psk
7cq ~psk
bw1 ~874 ~kix +bvt !psl ~7uu ~psm ~psn ~pso ~psp
7uu ~bw1
2n8 ~psl +2nh
7g2 ~psl +gw7
bx4 ~psq
f7x ~psr
bze ~81u ~pss !pst ~bo8 ~bpj
bo8 ~bze
bpj ~bze
nt ~pst
8e8 ~pst +8eq
8ep ~pst +8eq
bzt !psu
bzy +bzu !psv ~psw ~35y
35y ~bzy
20y ~oj7
32o ~oj7 +gxq +32k
cci ~oj7
kf2 ~oj7
14q !psx
bzz !psy ~psz
kc ~pt0
2qw ~pt1 +9hu
890 ~pt1
hvb ~pt1 +i22
5ys !pt1 ~7ts ~88q
7ts ~5ys +5yr
88q ~5ys
c1l ~1gs !nwi ~pt2 ~la9 ~laa
la9 ~c1l
laa ~c1l
mmt ~pt3 !pt4
c4t !pt5 ~pt6
9vw ~3v8 !ik3 ~pt7
ik3 +ikh +ikg !9vw ~2b3 ~71w ~pt8 ~dpr ~fr8 ~lwu ~lwx
2b3 ~ik3
71w ~ik3
dpr ~ik3
fr8 ~ik3
lwu ~ik3 +39d
lwx ~ik3
jzp ~phv ~mf4 +ikh !phr ~wg ~pt9 ~2au ~pta ~n7w ~ptb ~a6j ~n0v ~d8r ~e8i ~ik4 ~ng1
wg ~jzp
2au ~jzp
n7w ~jzp
a6j ~jzp
n0v ~jzp
d8r ~jzp
e8i ~jzp
ik4 ~jzp
ng1 ~jzp +ng0
cab ~os0 ~afh ~phr +ca8 !phv ~7ia ~9wu ~8r3 ~9qr
7ia ~cab +7i9 +7i8
9wu ~cab +8fk +hr5 +ca8 +9ws
8r3 ~cab +3n5
9qr ~cab +9ws +c9h
ml3 ~phv
caw +cau !ptc ~ptd ~pte ~ptf
cc4 ~8hu ~awt ~i8p ~i8z +cc9 !mh6 ~ptg ~8yg ~pth ~i8v
8yg ~cc4 +8yh
i8v ~cc4 +i8j
mh6 ~pgi ~mee ~ph3 ~nke +bp6 !cc4 ~pti ~ptj
a4c ~ptk
cem ~4za ~o0o ~ph7 ~drg ~jwk !mh7 ~a1l ~ptl ~cer ~9sh ~ptm
a1l ~cem +a1f
cer ~cem
9sh ~cem
mh7 ~ddz ~drr !cem ~5sv ~ptn ~pto ~ptp
5sv ~mh7
cgt ~nou ~8k0 ~9xu !mh9 ~ptq ~ptr ~8jt ~b6f ~cre ~gxy ~pts
8jt ~cgt +d94 +a5d +8js +3n8
b6f ~cgt
cre ~cgt
gxy ~cgt
mh9 ~bnz ~nov ~meh +nr !cgt ~ptt ~ptu ~ptv ~ptw ~meb ~ptx ~pty
meb ~mh9
mcu !ptz ~pu0 ~l8z
l8z ~mcu
mda ~ptz
chg !pu1
go +m1 ~pu2
exv ~pu3
fb4 ~pu3
5nd !pu4
27w !d1j +ckt ~jlm ~1dv ~pu5 ~282 ~pu6 ~pu7 ~2ot ~k25 ~32u ~pu8 ~4gz ~pu9 ~pua ~7vq ~5ca ~9ua ~7yi ~8dw ~9ul ~a5a ~pub ~b1f ~puc ~1rc ~pud ~pue ~puf ~pug ~puh ~pui ~puj ~puk ~djr ~pul ~pum ~e54 ~e8c ~fbb ~pun ~g8q ~puo ~pup ~puq ~lr4 ~pur ~mzf ~pus ~put
jlm ~27w +a5e
1dv ~27w
282 ~27w
2ot ~27w
k25 ~27w +a5e +k26
32u ~27w +32q
4gz ~27w +e51
7vq ~27w +a5e +7vp
5ca ~27w +5cb
9ua ~27w +b1i +e51 +9u7
7yi ~27w
8dw ~27w +2xq
9ul ~27w +deb +b1i +e51 +9u8 +9u7
a5a ~27w +a5e
b1f ~27w +a5e
1rc ~27w
djr ~27w +an6
e54 ~27w +e51 +9gg
e8c ~27w
fbb ~27w
g8q ~27w
lr4 ~27w +9u9
mzf ~27w +mzb +32q
d1j +jrk !27w +jrl ~puu ~puv ~6mj ~lcz ~puw ~pux ~7np ~puy ~puz ~dy3 ~csv ~pv0 ~pv1 ~dx3 ~pv2 ~pv3 ~pv4 ~h15 ~jot ~jrj ~jrm ~pv5 ~pv6
6mj ~d1j +fvn +6mi
lcz ~d1j +2af
7np ~d1j
dy3 ~d1j
csv ~d1j
dx3 ~d1j
h15 ~d1j
jot ~d1j
jrj ~d1j
jrm ~d1j
a5b !csu
csu !a5b
mhe ~5bv ~b7p !nx7 ~f74 ~cn5 ~pv7
f74 ~mhe +5kp
cn5 ~mhe +uv
co8 !pv8 ~pv9
75p ~pva +75j
izi ~pva +izj
aph ~pvb
n5a ~pvb +n58 +n57
3xh ~pvc
cqa !pvd
758 ~pve
n75 ~pvf
cr3 ~nx7 ~crs !b7p ~pvg ~cap ~pvh ~cru ~pvi ~kg4 ~pvj
cap ~cr3 +cae
cru ~cr3
kg4 ~cr3
b7p ~b7q ~c3c ~mhe !cr3 ~pvk ~pvl ~546 ~pvm ~pvn ~pvo ~pvp ~8em ~azp ~b7r ~bky ~dyv ~h1m ~pvq ~pvr
546 ~b7p +545
8em ~b7p
azp ~b7p
b7r ~b7p +5kp
bky ~b7p
dyv ~b7p
h1m ~b7p
hf0 ~pvs +crf +44c
29e !pvt ~pvu
9dl ~pvt
crs ~1ig ~cr3 ~mqb !b7q ~pvv ~pvw ~i8w
i8w ~crs +i8j
b7q ~b7p ~c08 ~m9n !crs ~pvx ~pvy ~pvz ~pw0 ~pw1 ~pw2
cxg ~imu +jil +cxm !mhi ~pw3 ~pw4 ~pw5
mhi !cxg
o6 +cxm +jil !6w7
6w7 !o6
cxh ~7ze !mhj
mhj ~p26 !cxh
cxi ~gfp +cxo !mhk ~14o ~gqv ~guf
14o ~cxi
gqv ~cxi +gqy
guf ~cxi
mhk !cxi ~pw6 ~clh ~hue
clh ~mhk
hue ~mhk
cxj +cxo +3r3 !bcx ~pw7 ~pw8 ~pw9
bcx !cxj ~kzy
kzy ~bcx
cy3 ~eep !cy8 ~jrg ~eer
jrg ~cy3 +jrk
eer ~cy3
cy8 !cy3 ~pwa ~pwb ~mlz
mlz ~cy8
mfq ~pwc
bh +b8 +b6 !pwd ~pwe
mhl !pwf
d0o !pwg
8bp ~p3j +68k
8th ~pbv !p3j ~pwh ~pwi ~pwj ~pwk ~g9h ~pwl ~pwm
g9h ~8th +g9j
d14 ~7j8 ~jz4 !pwn ~pwo ~d1b
d1b ~d14 +d0u
d13 !b7y
b7y ~oz7 !d13 ~pwp ~pwq ~gky ~j0m ~pwr
gky ~b7y
j0m ~b7y
d1s !hk9 ~pws
hk9 !d1s ~pwt ~8ui ~pwu ~lak
8ui ~hk9
lak ~hk9
d20 +7ea !pwv ~ac1
ac1 ~d20
d2f !mhp ~pww ~pwx
mhp !d2f ~pwy ~pwz
ltg ~px0
7ym +7yl !px1 !px2 ~px3 ~px4 ~px5 ~fvi
fvi ~7ym +g3s
9y2 !px6 ~9qi
9qi ~9y2
aia !px7
cr0 !px8 ~px9 ~pxa ~pxb
d4b ~up ~4dz ~ntf ~hdg ~hgn !oe6 ~pxc ~pxd ~pxe
40 ~oe6 +42
bg9 ~oe6
mx6 ~oe6
8dp !pxf ~k8z ~pxg ~pxh ~pxi ~kow
k8z ~8dp
kow ~8dp
d4p !jcz ~7o8 ~7oa ~pxj ~8l1 ~pxk ~pxl ~pxm ~pxn ~pxo ~pxp ~pxq ~pxr ~kou
7o8 ~d4p
7oa ~d4p
8l1 ~d4p
kou ~d4p
jcz +jd4 !d4p ~i ~pxs ~pxt ~jd9 ~pxu ~pxv ~pxw ~juq ~pxx ~pxy ~pxz
i ~jcz
jd9 ~jcz
juq ~jcz
d4q !jd0 ~py0 ~py1 ~404 ~py2 ~8dq ~7dn ~py3 ~7sy ~py4 ~cvt ~py5 ~py6 ~py7 ~py8 ~py9 ~pya ~pyb ~d54 ~pyc ~fal ~fsb ~pyd ~pye ~pyf
404 ~d4q
8dq ~d4q +7dp
7dn ~d4q +7dm
7sy ~d4q +82n
cvt ~d4q
d54 ~d4q
fal ~d4q
fsb ~d4q
jd0 !d4q ~j ~2vp ~pyg ~91d ~pyh ~pyi ~pyj ~pyk
j ~jd0
2vp ~jd0 +2uv
91d ~jd0 +2ag
csl !pyl ~pym ~pyn ~pyo ~pyp ~pyq
5mg ~pyl
d5p ~pyr !lox ~1o9 ~pys
1o9 ~d5p
lox ~pyt ~pvb !d5p ~pyu ~48h ~juw ~pyv ~pyw ~mxa
48h ~lox
juw ~lox
mxa ~lox
50s !pyx ~ees ~pyy ~pyz
ees ~50s
f0b ~pyx
d6p ~d6q !8vq ~e01 ~dyp ~n4b ~klf ~pz0
e01 ~d6p
dyp ~d6p
n4b ~d6p
klf ~d6p +kle
8vq ~ipd !d6p ~pz1
d6q ~5re ~d6p ~pz2 !ipd ~5rf ~6e1
5rf ~d6q
6e1 ~d6q
ipd ~2e7 ~8vq ~pz3 !d6q ~pz4 ~pz5 ~hj2 ~pz6 ~pz7
hj2 ~ipd
d6r !pz8 ~4vs
4vs ~d6r
d73 ~1h8 ~enb +mz9 !jwl ~281 ~2cu ~pz9 ~5xx ~7g8 ~pza ~pzb ~pzc ~j8y ~nle ~pzd ~pze
281 ~d73
2cu ~d73
5xx ~d73 +2mg
7g8 ~d73
j8y ~d73
nle ~d73
jwl ~h79 !d73 ~7cm ~pzf ~9sg ~ech ~d1m ~d7w ~ebk ~ije ~pzg ~pzh
7cm ~jwl
9sg ~jwl
ech ~jwl
d1m ~jwl
d7w ~jwl
ebk ~jwl
ije ~jwl +ebi
9kg +9kl !pzi ~khe ~a98 ~pzj ~pzk ~if2 ~jyv ~k0b
khe ~9kg
a98 ~9kg
if2 ~9kg +ieh
jyv ~9kg +i0k
k0b ~9kg
fyn !9cp ~pzl ~pzm
9cp +mz9 !fyn ~pzn ~pzo +9co
7sv ~otm +d7n +ea
l3j ~otm +vu +vt
ai1 ~azi ~ph2 ~md4 !otm ~1o ~pzp
1o ~ai1 +t
b77 ~pzq
23k ~pzq +23j +5w3
3vv ~pzq
8nr ~pzq +gk1 +5w3 +8nt
nw ~pzr
6dg ~pzr
d7m ~4ku ~otm ~flp ~pif !pzs ~97x ~ho ~t2 ~t3 ~pzt ~pzu ~js4 ~pzv ~pzw ~pzx ~pzy ~pzz ~q00
97x ~d7m
ho ~d7m +hm +leq
t2 ~d7m
t3 ~d7m +icn
js4 ~d7m
9im ~pzs +4eq
jri ~q01
d8i ~9d5 +9d8 !mhw ~q02 ~q03 ~q04
mhw ~mew !d8i ~q05
dag !q06
dcx !q07
dbe +dbd !q08 ~q09
9st !q0a ~q0b
dcp +dcu +32r !dxo ~q0c
dxo +dxt !dcp
dcq !dxp
dxp !dcq
dxq !q0d
dcr !dxr
dxr !dcr
dcs !q0e
dct !dxs ~coh
coh ~dct
dxs !dct ~br8 ~q0f
br8 ~dxs +br6
6nj ~q0g
6ki ~63s ~6tu ~bz4 !q0g ~mbb ~q0h ~mag
mbb ~6ki
mag ~6ki
7ot ~q0i
ddp ~djv +ddr !8q7 !q0j ~q0k ~kd1 ~q0l ~q0m ~q0n
kd1 ~ddp
8q7 ~8qa +8q5 !q0j !ddp ~q0o ~q0p ~q0q
den !q0r
dhz !q0s ~q0t ~q0u ~irc ~q0v ~q0w
irc ~dhz
m9h ~q0s
2ru !q0x
dgu ~q0y !mi0 ~c97 ~q0z ~q10 ~n7e
c97 ~dgu
n7e ~dgu
mi0 ~mi3 !dgu ~70b ~q11 ~mma ~nc5
70b ~mi0
mma ~mi0
nc5 ~mi0
mi3 ~mi0 !q0y ~q12
djv ~ddp ~q13 ~djw +djx +ddr !8qa ~q14 ~ddq ~q15
ddq ~djv +df8 +def +dec +ddo +ddr
8qa ~8q7 ~8qb +8qc !djv ~q16 ~8q8 ~q17 ~q18
8q8 ~8qa +8q6
mmq !q19 ~q1a ~q1b ~q1c
djw ~djv !8qb !ek8
8qb ~8qa +8q9 !ek8 !djw
ek8 +ek6 !djw !8qb
dlh ~4ne ~q0y !ogx ~dlj ~7dj ~fey ~q1d
dlj ~dlh
7dj ~dlh
fey ~dlh
mlk ~ogx
mi4 ~ogx
dlo !b93 ~5nh
5nh ~dlo
b93 !dlo
dmd ~eyk +ep +dmg !q1e ~el ~q1f ~q1g ~q1h ~q1i ~erj ~q1j ~q1k
el ~dmd +ek +ej
erj ~dmd
cl2 ~q1e +cl0
glt ~q1e
glu ~q1e
gzs ~q1e
mc4 ~q1e
dme !b95 ~q1l ~q1m
b95 !dme ~ccl ~q1n ~3x1
ccl ~b95 +3wz
3x1 ~b95 +3x3
i9u +dmg !q1o ~q1p ~q1q ~q1r
iwu !q1s
dmm !dx4 ~l00
l00 ~dmm
dx4 !dmm ~2ng ~eim ~enh ~q1t
2ng ~dx4
eim ~dx4
enh ~dx4
dng ~h2z ~bbx +dnh !dni ~dnv ~dn7 ~h30
dnv ~dng +3of
dn7 ~dng +bbp +bbk +jhe
h30 ~dng
dni ~mfz ~q1u ~mfy +eom !dng ~7ra ~br7 ~dwr ~eon ~q1v
7ra ~dni +mr3
br7 ~dni +br6
dwr ~dni
eon ~dni +eom
dnl +dnq +dnp !q1w
cy9 ~q1w
dnu +dns !q1x
dny +do2 !q1y ~1iy ~dnx ~do9 ~do4 ~q1z
1iy ~dny
dnx ~dny
do9 ~dny +do6
do4 ~dny
dpw +ebz +ebx +dpv +dpu !q20 ~q21 ~q22 ~jjp ~l3k ~dai
jjp ~dpw
l3k ~dpw
dai ~dpw
dpy +dpv +dpu !q23
3rw ~q24
ec0 +ebw !q25 ~fwo
fwo ~ec0
6wi ~pe8
e3e ~pe8
drg ~q26 ~pom ~b1t ~cem ~jwk +drk +dri !drr
drr ~2g0 ~ag2 ~q27 ~bbe ~q28 ~mh7 +5nz !drg ~8sn ~q29 ~g2t ~q2a
8sn ~drr +8qs
g2t ~drr +5nz +ijk
dsh !q2b
dv4 ~e27 ~q2c !buo ~9sf ~q2d ~e28
9sf ~dv4
e28 ~dv4 +e2a
buo ~q2e ~q2f ~gta +buq !dv4 ~q2g ~1nj ~q2h ~2zy ~q2i ~4rn ~fbx ~62f ~8df ~8fa ~8sm ~q2j ~buu ~q2k ~q2l ~gtb ~q2m ~iuw ~j5o ~q2n ~q2o ~kpz ~lga ~q2p ~m8m ~mwg
1nj ~buo +1nv
2zy ~buo
4rn ~buo
fbx ~buo
62f ~buo
8df ~buo
8fa ~buo +dmp +8fe
8sm ~buo +8qs
buu ~buo +buq
gtb ~buo
iuw ~buo
j5o ~buo +1l5 +1nv +ag8
kpz ~buo
lga ~buo
m8m ~buo
mwg ~buo +8qs
c1u !mgf ~a8 ~q2q ~4s9 ~7wg ~7u4 ~bbj ~q2r
a8 ~c1u +9u +ab
4s9 ~c1u
7wg ~c1u
7u4 ~c1u
bbj ~c1u
mgf !c1u ~q2s
dvi !431 ~q2t ~q2u ~4hq ~q2v
4hq ~dvi +238 +1wu
431 +430 !dvi ~42z ~q2w
42z ~431
dvj !q2x ~q2y ~dj4 ~dj3
dj4 ~dvj +jx5
dj3 ~dvj
hsr ~q2z
csz ~q2z
ioj ~q2z
84n ~q30
2g2 ~q30
mdc ~q30
agg !q31 ~q32 ~kxt
kxt ~agg
e1f ~e9g +e1h !q33 ~mb ~q34 ~q35 ~q36 ~do5 ~q37 ~q38 ~frl ~q39 ~q3a ~hc1 ~q3b ~q3c ~lz3 ~q3d ~q3e
mb ~e1f
do5 ~e1f
frl ~e1f
hc1 ~e1f +hbv
lz3 ~e1f
kih ~q33 +kij
ge1 +ge0 !q3f ~q3g ~q3h ~q3i
dsn +dsl +dsk !eod ~q3j ~q3k ~q3l ~q3m ~q3n ~q3o ~2yj ~9ze ~q3p ~jif ~q3q
2yj ~dsn
9ze ~dsn +9zd +9zc
jif ~dsn
eod !dsn ~q3r
e27 ~dv4 ~q2c +e2a !q2e ~1js ~3m8 ~8hx ~q3s ~q3t ~q3u ~q3v ~e2n
1js ~e27
3m8 ~e27
8hx ~e27 +8hz
e2n ~e27 +jrl
85f ~q2e
86k ~q2e +86h +863 +862
f7n ~q2e
8et ~q2e
8f9 ~q2e +8fe
8fb ~q2e
h9j ~q2e
e2e ~5r7 ~clk ~ekn +e2h !q3w ~52a ~ej1 ~q3x ~m8f ~q3y
52a ~e2e
ej1 ~e2e
m8f ~e2e
yg ~q3w
dos ~q3w
687 ~q3z +5gd
e2m ~b2b +e2q !owa ~q40
e2t ~h4w ~mrh !q41 ~b4 ~i2b
b4 ~e2t
i2b ~e2t
jwr ~q42
e4t ~q43 +e4r +79t +90p
e3a +1er !q44
e4j !q45 ~q46 ~q47
28i ~q48 +28h
mgu !q49
mgt !q4a !q4b
e4s !q4c ~q4d ~q4e
e5s ~o8p ~9zr ~awt ~i8z ~pgz +e5w !b9n ~q4f ~q4g ~e61 ~i90
e61 ~e5s +82x +e5w
i90 ~e5s
b9n ~850 ~q4h ~ph3 ~nbp !e5s ~cup ~5zd ~j7t ~q4i
cup ~b9n +5yp +2fx +cuo +6fw
5zd ~b9n +64o
j7t ~b9n +iqw
b7u !q4j ~8en ~q4k
8en ~b7u
der ~e5o ~jy9 !8rh ~q4l ~q4m ~cri ~jya ~q4n
cri ~der +eax
jya ~der
8rh ~8ri ~jy9 +8rg !der ~q4o ~q4p
e9q ~e5n !d1k ~q4q ~jyb ~kvk ~bee
jyb ~e9q
kvk ~e9q
bee ~e9q
d1k ~csq !e9q ~jrh
jrh ~d1k
e5n ~e9q !csq
csq ~d1k !e5n
e75 !cpm
cpm !e75
e5o ~der ~e5n !8ri
8ri ~8rh ~csq !e5o ~q4r
e76 !q4s
e6l ~pju ~8wa +bjo +e6n !b9q ~q4t
b9q ~pjt ~bmp +b9r !e6l ~q4u ~q4v ~q4w
e7n ~bum !psb ~q4x ~79k
79k ~e7n
mi9 ~m8y ~p0d !nqv
e9f ~7q9 ~bco ~kix !q4y ~g9l ~aij ~q4z ~kjc
g9l ~e9f +fnb
aij ~e9f
kjc ~e9f
e9g ~e1f !q50 ~im ~ld ~ez8 ~1j3 ~q51 ~2h5 ~96d ~ih ~cey ~q52 ~i1v ~nka ~q53
im ~e9g
ld ~e9g
ez8 ~e9g
1j3 ~e9g
2h5 ~e9g
96d ~e9g
ih ~e9g
cey ~e9g
i1v ~e9g +i1x
nka ~e9g +kb1
e7m ~q50 +bdp
8yv ~q50 +b9m
9h1 ~q50
bl3 ~q50
jkz ~q50
wr ~q54
kiq !q54
bvk !q55 ~ni1
ni1 ~bvk
eff ~721 +efk !bx9 ~efs
efs ~eff +fnq
bx9 ~9a4 !eff ~9xh ~q56 ~q57 ~q58
9xh ~bx9 +7fu
by8 !q59
efz ~eg0 ~eg1 !mib ~7fz
7fz ~efz
mib ~hk ~q5a ~kyz !efz ~mwf
mwf ~mib +995
eg0 ~efz !19s ~q5b
19s ~pg8 ~mjj !eg0 ~q5c ~q5d ~2di ~3gm ~q5e ~ks9 ~q5f ~80v ~q5g ~8ij ~l6o ~q5h ~fep
2di ~19s
3gm ~19s
ks9 ~19s
80v ~19s
8ij ~19s +8if
l6o ~19s
fep ~19s
eg1 +ega !kyz ~fy7
fy7 ~eg1
kyz ~mjj +kyy +kz0 !eg1 ~9u4 ~q5i ~ma5 ~7nq ~3tr ~dyg ~dsu ~q5j ~lxm ~l97 ~q5k ~q5l
9u4 ~kyz +k68 +11w +fw1
ma5 ~kyz
7nq ~kyz
3tr ~kyz +dba +db9 +db8
dyg ~kyz +dyd +djc
dsu ~kyz
lxm ~kyz
l97 ~kyz +tt
m89 !gyq ~5nf ~84f ~8v4 ~q5m ~l02
5nf ~m89
84f ~m89
8v4 ~m89
l02 ~m89
gyq !m89 ~b99
b99 ~gyq +b9b
ehm ~81u ~bjl ~p02 +ehj +81t !mie ~81w ~q5n ~ei2 ~q5o
81w ~ehm +81t
ei2 ~ehm +81t
mie ~p2u !ehm ~86j ~ei8 ~q5p ~q5q
86j ~mie +hmh +hmi
ei8 ~mie
ejt !a7v ~q5r ~q5s
a7v +a7s !ejt ~f8r
f8r ~a7v
ek4 +ek3 +ek2 !q5t ~q5u ~4qn ~q5v ~6yl ~q5w ~b5i ~q5x ~q5y ~et3 ~q5z ~q60 ~fng ~q61 ~q62 ~q63
4qn ~ek4 +4ql +4qk +4qj +4qp
6yl ~ek4
b5i ~ek4
et3 ~ek4 +et2
fng ~ek4 +fne
lrv ~q5t
elg ~g7b !ef8 ~9zw ~g7c
9zw ~elg
g7c ~elg
ef8 ~miw +1l5 +k6k !elg ~6od ~q64 ~ai2
6od ~ef8 +d7b
ai2 ~ef8 +dn8
ems ~awt +a2o !o3c ~q65 ~7ng ~q66
7ng ~ems +2wd
dn5 ~o3c +dn8
emt +16l !q67 ~16n ~1ho ~lrb ~hot ~q68 ~q69 ~q6a ~q6b ~q6c
16n ~emt +2uq +16m +16l
1ho ~emt +d63 +6lc
lrb ~emt
hot ~emt +h2q
1um ~q67
4l3 ~q67
eow ~in4 ~ke1 !1b ~1ju ~doh ~e1w ~eg2 ~q6d ~q6e
1ju ~eow +dn1 +1jm
doh ~eow +dof
e1w ~eow
eg2 ~eow
1b ~bqf +1e +c3e !eow ~r ~xq ~q6f ~1h0 ~q6g ~634 ~q6h ~q6i ~q6j ~q6k ~mv3
r ~1b +69g +p +6fw +q
xq ~1b
1h0 ~1b +c3e
634 ~1b
mv3 ~1b
1c +1d !q6l ~q6m
eox !q5a
gz7 ~q5a
ep2 !k10 ~eph ~q6n ~epa ~epb ~q6o ~ep7 ~ep8 ~q6p ~epl ~epm ~q6q
eph ~ep2
epa ~ep2 +ep9
epb ~ep2
ep7 ~ep2
ep8 ~ep2
epl ~ep2
epm ~ep2
k10 !ep2 ~k12 ~q6r ~k1b ~k1c ~q6s ~k16 ~k17 ~q6t ~k1k ~k1l ~q6u
k12 ~k10
k1b ~k10
k1c ~k10
k16 ~k10
k17 ~k10
k1k ~k10
k1l ~k10
k19 !q6v ~q6w ~q6x ~q6y
epd !k1a ~2hd ~8os ~nkv
2hd ~epd
8os ~epd +8op
nkv ~epd +epf
k1a !epd ~4un ~a4x
4un ~k1a +4uk
a4x ~k1a
ept !q6z ~q70 ~q71 ~q72 ~q73
6eq ~q74
mif !q74 ~9b1 ~eij ~fai ~mkn ~q75
9b1 ~mif
eij ~mif
fai ~mif
mkn ~mif
6ep !q76 ~frn ~fro ~al9
frn ~6ep
fro ~6ep
al9 ~6ep
6fh !q77 ~6rb
6rb ~6fh
med ~q77
etf ~orq ~70i ~9zq ~q0g ~kth ~q78 +ete +i0w +etd +eti !6tu ~q79 ~q7a ~q7b ~q7c
6tu ~1ng ~63s ~q7d ~bz4 ~kqq ~6ki +6ts +6tr !etf ~fva ~q7e ~akk ~q7f
fva ~6tu
akk ~6tu
ets +etx !kt3 ~48m ~bb2 ~q7g
48m ~ets
bb2 ~ets +6t4
kt3 !ets ~fue ~gku ~q7h
fue ~kt3
gku ~kt3
ety ~i1f !q7i ~q7j ~eu0 ~bhj ~bhk ~kzx ~q7k
eu0 ~ety
bhj ~ety
bhk ~ety +cu4
kzx ~ety
eva ~fbf !q7l ~11r ~1lm ~67m ~9fw ~q7m ~q7n ~q7o ~q7p
11r ~eva +84q +122 +11x
1lm ~eva +1lk
67m ~eva
9fw ~eva
3yj ~q7q
evm ~q7q
lmv ~q7q
46r ~q7r +46a +44b
fn3 ~q7r
evu !mii ~q7s ~q7t
mii !evu ~9ge ~q7u
9ge ~mii
evv !mij
mij !evv ~q7v
u ~ph2 +d7b +6sg +hvz +ay6 +euf +t
3tt ~ph2
6si ~ph2 +d7b +6sg +hvz
aqh ~ph2 +iqw +7vo +1l5
etv ~ph2
hc8 ~ph2
ipx !q7w
ex1 ~kb ~azi !63m ~q7x ~q7y ~q7z ~q80 ~q81 ~q82
63m ~gx0 +63g +63f !ex1 ~q83 ~q84 ~q85 ~q86 ~q87
jj6 ~q88
ex2 ~q88 +2tk +6c6 +2sp
10y +111 +10w +10x !q89 ~63n ~q8a
63n ~10y +cce +63l +63h
exl ~1ig +exd !mik ~1ih ~q8b ~9bs ~9c4 ~q8c
1ih ~exl
9bs ~exl
9c4 ~exl
mik ~m9n !exl ~7b5 ~bnm ~m9o ~q8d
7b5 ~mik
bnm ~mik
m9o ~mik
4vp !q8e ~exn
exn ~4vp
mil ~q8e
822 !q8f ~g4v ~q8g ~a7p ~crt ~q8h ~hj9 ~q8i ~q8j
g4v ~822
a7p ~822
crt ~822
hj9 ~822
mju ~q8f
exy !q8k
eyj ~opu ~q3w ~fly ~kcp ~n72 !ekn ~q8l ~q8m ~zg ~q8n ~q8o ~q8p ~q8q ~q8r ~q8s ~fmw ~ixg ~q8t ~nli
zg ~eyj +zc
fmw ~eyj
ixg ~eyj
nli ~eyj
ekn ~5r7 ~9hn ~e2e !eyj ~q8u ~9hq ~q8v ~ekv ~q8w ~q8x ~er3 ~q8y ~hid ~h9k ~q8z ~q90 ~mlt ~mm3 ~mwo ~q91
9hq ~ekn +9ht
ekv ~ekn
er3 ~ekn
hid ~ekn
h9k ~ekn +i64
mlt ~ekn
mm3 ~ekn
mwo ~ekn
eyk ~8b4 ~dmd ~j0v !b96 ~j5 ~q92 ~q93 ~vh ~q94 ~q95 ~q96 ~j15 ~7q1 ~a4w ~q97 ~q98 ~q99 ~q9a ~q9b ~q9c ~mss
j5 ~eyk +d4y +j3
vh ~eyk +zi +vg
j15 ~eyk
7q1 ~eyk
a4w ~eyk
mss ~eyk
b96 ~q1e ~cbk ~ekn +nmc !eyk ~q9d ~q9e ~q9f ~q9g ~q9h ~e1 ~q9i ~2qn ~3x5 ~7fc ~9v2 ~q9j ~d1o ~ekw ~q9k ~h21 ~len ~nma ~mtv
e1 ~b96 +dz +dy
2qn ~b96
3x5 ~b96 +3ww
7fc ~b96
9v2 ~b96
d1o ~b96
ekw ~b96
h21 ~b96
len ~b96
nma ~b96
mtv ~b96 +nmb
ewp !q9l ~q9m
f04 ~f05 !4a1 ~q9n ~q9o
4a1 ~49y !f04
f05 ~f04 ~q9p !49y ~f0h ~q9q ~nl5
f0h ~f05
nl5 ~f05
49y ~q7q ~q9r ~4a1 !f05 ~q9s ~77j ~q9t ~q9u
77j ~49y
f07 !4a0 ~j9 ~q9v ~nbu ~nl6
j9 ~f07
nbu ~f07
nl6 ~f07
4a0 !f07 ~q9w ~4q7 ~q9x
4q7 ~4a0
k21 !q9y ~q9z ~qa0 ~qa1
2qd ~qa2
7pc ~qa2
l17 ~qa2
f0c ~qa3 +ezu
l9n !qa4
f06 !49z
49z !f06
f1g !qa5 ~a9 ~qa6
a9 ~f1g +9u
9zx ~nqk +9zp
lpp ~nqk +lq0 +lpk +lpz
bgh ~qa7
f1x !mim ~4w0
4w0 ~f1x
mim !f1x
f1z !qa8
f2i ~axu ~gf0 +f2h +f2g !fvh ~qa9 ~3v9 ~idt ~qaa ~ink
3v9 ~f2i +3ve
idt ~f2i
ink ~f2i
fvh ~ay0 ~eie +fvf +fve !f2i ~qab ~6qy
6qy ~fvh
f3p !6tz +f3q
6tz !f3p ~2ka ~e1l ~hdx ~qac
2ka ~6tz
e1l ~6tz
hdx ~6tz
f3l !qad ~4yp ~qae
4yp ~f3l +j2v +97j +j32 +j31 +j35 +j2t
f4f ~l73 !6u1 ~dt4 ~qaf
dt4 ~f4f +dt3 +f3q
6u1 ~qag !f4f ~4we ~3s0 ~qah ~iuf ~qai ~qaj
4we ~6u1
3s0 ~6u1
iuf ~6u1
f4g ~kqb !qak ~18c ~qal ~qam ~qan ~qao
18c ~f4g
kqb ~f4g !mle
mle ~qak !kqb ~rv ~qap ~qaq
rv ~mle +rs
f3w ~4kz ~mp1 !8es ~1jt ~qar ~eo0 ~qas ~4l8 ~qat ~84o ~qau ~qav
1jt ~f3w +dot
eo0 ~f3w +enz
4l8 ~f3w
84o ~f3w
8es ~o0r ~mar ~mm4 ~kyg ~bco !f3w ~qaw ~86e ~qax ~8kr ~qay ~9ii ~a58 ~ezb ~ma4 ~qaz ~mas ~hto ~qb0 ~k3p ~nga
86e ~8es +86d
8kr ~8es +djc +ng9 +2wd
9ii ~8es +1l5
a58 ~8es +a5e
ezb ~8es
ma4 ~8es
mas ~8es +5qp
hto ~8es +jk1
k3p ~8es +fpq
nga ~8es
f46 !bpy
bpy !f46
f47 +f45 +1xf !bpz ~kqc ~qb1
kqc ~f47
bpz !f47 ~t4 ~qb2 ~dww
t4 ~bpz
dww ~bpz
18b !qb3 ~cnc ~qb4
cnc ~18b
6yk ~qb3
e00 ~qb3
f4s ~qb5 !qb6 ~qb7 ~2pe ~6nk ~ajy ~avy ~dwq
2pe ~f4s
6nk ~f4s
ajy ~f4s
avy ~f4s
dwq ~f4s
nx ~qb6 +xp
4wg ~qb6 +4wj
6m9 ~qb5
4wh ~qb8
82e ~qb8
krz ~qb8
f4w ~5j8 ~8xi ~gph ~mbd +dkl +f4z !omd ~5vo ~9gn ~9hr ~9tg ~qb9 ~qba
5vo ~f4w
9gn ~f4w
9hr ~f4w +er5
9tg ~f4w +16j +9t9
aca ~omd +47u
g5r ~omd +47u
kcq ~omd
f5a ~4z1 ~ke0 !min ~qbb ~qbc ~qbd ~56k ~lwg ~qbe
56k ~f5a
lwg ~f5a +5s5 +lwe +lwj
min !f5a ~qbf ~qbg ~qbh ~eny ~hoa
eny ~min
hoa ~min
f6j ~8e3 !bk2 ~ni ~qbi
ni ~f6j
bk2 ~bv6 !f6j
f7t ~8e7 !bqz ~qbj ~qbk ~qbl ~qbm
bqz ~bx3 !f7t ~qbn
5fs !qbo ~qbp ~qbq ~1xt ~qbr ~qbs ~4ao ~5oo ~5tm ~781 ~qbt ~qbu ~qbv ~qbw ~ead ~qbx ~g58 ~f9m ~qby ~jsq ~qbz ~qc0 ~qc1 ~lk0 ~lpa ~qc2
1xt ~5fs
4ao ~5fs
5oo ~5fs +5om
5tm ~5fs
781 ~5fs
ead ~5fs
g58 ~5fs
f9m ~5fs
jsq ~5fs
lk0 ~5fs
lpa ~5fs
4ck !qc3 ~qc4 ~qc5 ~qc6 ~eyb
eyb ~4ck +ey7
d05 !qc7 ~qc8 ~qc9 ~qca ~qcb
fbf ~8bo ~qcc ~gzu !p4y ~1p9 ~edy ~mdd ~mxg
1p9 ~fbf
edy ~fbf
mdd ~fbf
mxg ~fbf +mxd
9ml ~p4y
43x ~p4y +mcc
6sd ~p4y
ixo ~p4y
foh !miq ~qcd ~huu ~qce ~drm ~qcf ~qcg ~qch ~qci ~qcj
huu ~foh
drm ~foh +drl
miq ~7c4 !foh ~qck ~4p6 ~qcl ~fc6 ~qcm ~qcn ~qco
4p6 ~miq
fc6 ~miq
fec ~o0p ~bon +fe9 !feh ~87 ~qcp ~87m ~2am ~qcq ~g9m ~qcr ~njj ~qcs ~jzd ~qct
87 ~fec +83
87m ~fec +lts +ks
2am ~fec
g9m ~fec +g9k
njj ~fec
jzd ~fec +ler +j1t
feh ~agr !fec ~qcu
feo ~8w8 !qcv ~qcw ~kce ~nbb
kce ~feo
nbb ~feo
mlb ~qcv
fzd ~qcx
mbs ~qcy
mis !qcz
ffj ~frw !qd0
kuu ~qd0 +7of
fhl ~4mt ~l5g !qd1 !eu5 ~qd2 ~qd3 ~qd4
eu5 ~omu ~6z2 ~bfj +eu3 !fhl !qd1 ~27a ~qd5 ~qd6 ~6i2 ~qd7 ~qd8
27a ~eu5
6i2 ~eu5 +6i0
hl2 ~qd1
fie !qd9 ~qda ~qdb ~qdc
e6m ~qd9 +ctd
blf ~qd9
ble !qdd ~mmc
mmc ~ble
fij +fii !qde
fjw ~mee !ba9 ~jng
jng ~fjw
ba9 ~8hu !fjw ~6t5 ~6u8 ~qdf ~qdg
6t5 ~ba9
6u8 ~ba9
fkf !eog
eog !fkf
bab !qdh ~qdi ~qdj ~qdk
flp ~7q9 ~7x2 ~azn ~d7m +fl9 !p23 ~1a ~15o ~qdl ~qdm ~8kc ~da4 ~ncq
1a ~flp
15o ~flp +8r0
8kc ~flp +8kb +8kd
da4 ~flp +da0 +d9z
ncq ~flp +2
g5u ~p23
mfu ~p23
fly ~opu ~eyj ~f6x !gmq !9n0 ~kr ~vi ~37h ~cg2 ~7fb ~9bz ~9c0 ~asb ~clg ~clp ~qdn ~f5u ~gkp ~li4 ~qdo
kr ~fly
vi ~fly +zi +vf
37h ~fly +37g
cg2 ~fly +cg0 +3xu
7fb ~fly
9bz ~fly
9c0 ~fly
asb ~fly +as8 +as7
clg ~fly
clp ~fly
f5u ~fly
gkp ~fly
li4 ~fly
gmq +gml +gmy !9n0 !fly ~89a ~b98 ~bsc ~qdp
89a ~gmq
b98 ~gmq +b9b
bsc ~gmq
9n0 ~bft ~gwi +9mz !fly !gmq ~4ik ~qdq ~qdr ~qds ~qdt ~qdu
4ik ~9n0 +b9j
2nj !m9y ~qdv
m9y !2nj ~qdw
fn5 ~qdx
dlv ~qdy !qdx ~qdz ~qe0 ~qe1
nc9 +nca !qe2
fnk ~ls7 ~qe3 +fmn !baf ~6lq ~7tc ~qe4 ~qe5 ~mfc
6lq ~fnk +6ln
7tc ~fnk
mfc ~fnk +jqu
baf ~ko +bae !fnk ~i1q ~qe6
i1q ~baf
fno ~qdx !qdy ~qe7 ~qe8
glj ~qe9
foa !miu ~qea ~qeb
miu !foa ~qec
d8a ~d89 +efq !mit ~eft
eft ~d8a +efq
mit ~p69 !d8a ~qed
fp3 ~sq ~qee ~h7a ~nrx !o5o ~qef ~qeg ~qeh ~fd5 ~qei ~fp4
fd5 ~fp3
fp4 ~fp3
23a ~o5o +238
dvf ~o5o
kl2 ~o5o +km +kkz
hw0 ~1ag ~jzf +fqr +1eu +hpi !qej ~hub ~qek
hub ~hw0 +hpf +55k
fru +br5 +frm !qel ~ar ~qem ~qen ~qeo ~euv ~qep ~kuv ~mcr
ar ~fru +ccw +8n8
euv ~fru +6em
kuv ~fru
mcr ~fru
2cl ~qel
2el ~qel
mkb ~qel
frw ~1h8 ~mxf +frm !nww ~6eo ~6pt ~8ho ~ffk ~qeq ~hjd ~qer
6eo ~frw +dhy
6pt ~frw +6pp
8ho ~frw
ffk ~frw
hjd ~frw
fsf ~85b ~oqp ~o4r ~mpg !bax ~45x ~qes ~qet ~4ol ~74l ~qeu ~bai ~913 ~b61 ~b65 ~b78 ~dxz ~qev ~qew ~qex
45x ~fsf
4ol ~fsf +4op
74l ~fsf
bai ~fsf
913 ~fsf +fsg
b61 ~fsf
b65 ~fsf
b78 ~fsf
dxz ~fsf
bax ~o2h ~2to !fsf ~qey ~qez ~qf0 ~635 ~qf1 ~qf2
635 ~bax +630
cli ~p2p ~kbj ~mac +7dm +ftk +ftj !le4 ~x ~82k ~qf3 ~kdz
x ~cli +7dm
82k ~cli +82l
kdz ~cli
le4 ~ml8 !cli ~9l ~7yf ~qf4 ~qf5 ~qf6 ~bdc ~bwe ~qf7 ~qf8 ~le1 ~qf9 ~nhj
9l ~le4
7yf ~le4 +lxj +2uv
bdc ~le4 +ddk
bwe ~le4
le1 ~le4
nhj ~le4
j6h !qfa ~qfb
i5e !c3v ~qfc ~qfd
c3v !i5e ~ftl
ftl ~c3v
i5f +i5d +i5a !qfe ~qff
c3w !qfg ~qfh
ph ~qfi +pd !qfj
994 ~qfj
dl !qfk ~qfl ~qfm ~qfn
bkm ~qfo
gob ~gx0 +993 +cd3 +goa +54a !qfp ~2fq ~49e ~6fo ~9jy ~qfq ~qfr ~qfs ~qft
2fq ~gob
49e ~gob +bal
6fo ~gob +1pc +6ey +6ex
9jy ~gob +1nx
ftu ~4wd !qfu ~h3x ~1nz ~qfv ~h6j ~qfw
h3x ~ftu
1nz ~ftu +4wj
h6j ~ftu
fub ~gqc !bb1 ~qfx ~qfy ~bjs ~bjw ~qfz ~fc8 ~fup ~qg0 ~bys
bjs ~fub
bjw ~fub
fc8 ~fub
fup ~fub
bys ~fub +gqj +gqi
bb1 !fub ~qg1
fuz ~57i +ko9 +fux +fuy !p12 ~4cs ~ldm ~qg2 ~qg3
4cs ~fuz
ldm ~fuz +n83
n3k ~p12 +85u +3m5 +dt +ds
6r0 ~p12
68r ~qg4 +ljs +4rs
gds ~qg5 +gdq
hii ~qg6 +7s2 +hia +hi8
bb5 ~qg7 !qg6 ~qg8 ~qg9 ~qga ~qgb ~qgc ~gv1 ~qgd ~qge ~qgf ~qgg ~k0d
gv1 ~bb5
k0d ~bb5
fy3 +5au !dr2 ~wl ~2ja ~dlp ~fud ~fyg ~qgh
wl ~fy3 +j1y
2ja ~fy3
dlp ~fy3
fud ~fy3
fyg ~fy3 +fyd +fye
dr2 +dr6 +2r6 !fy3 ~bua ~e5t ~gz6 ~qgi ~gzb
bua ~dr2 +cgu
e5t ~dr2
gz6 ~dr2 +gz3 +2r7
gzb ~dr2
6hg ~qgj
bb9 ~qgk ~gse ~nbp !qgj ~9z8
9z8 ~bb9 +c3u
hsu ~qgj +hsy +8i9 !qgk ~40s ~qgl ~6hh ~bw5
40s ~hsu
6hh ~hsu +hsy
bw5 ~hsu
1e8 ~qgk +1e6
831 ~qgk +fe3 +9sb
cks ~qgk
eoe ~qgk
bbe ~drr !qgm ~a6q ~qgn
a6q ~bbe +hsb +ag8
g3u !qgo ~qgp
2wo ~qgo
5vi ~qgo
73h ~qgo
93m ~qgo
chs ~qgo
dh7 ~qgo
e32 ~qgo +e31
fmx ~qgo
jnt ~qgo
knt ~qgo +knp
kpq ~qgo +knp +1qj
msj ~qgo
g3t ~jiq ~nqf ~qgq ~mj9 !8kj ~1hu ~drc ~qgr ~qgs ~qgt ~8oi ~avj ~qgu ~qgv ~qgw ~l8d ~qgx
1hu ~g3t
drc ~g3t
8oi ~g3t
avj ~g3t
l8d ~g3t
8kj ~nqe ~pbv !g3t ~93r ~1tx ~35x ~78c ~5h6 ~qgy ~qgz ~7l9 ~qh0 ~qh1 ~qh2 ~cht ~h0e ~qh3 ~qh4
93r ~8kj
1tx ~8kj +1tu
35x ~8kj
78c ~8kj +1gg
5h6 ~8kj
7l9 ~8kj
cht ~8kj +chp
h0e ~8kj
g49 ~bum ~ps9 !psc ~55m ~qh5 ~gjw ~qh6
55m ~g49
gjw ~g49
3jt ~psc
3ju ~psc
mj7 ~psc
3c0 ~qh7
g5z ~22x !oog ~qh8 ~fml
fml ~g5z +9x3
bcy ~oog
g7b ~ph7 ~elg ~g79 ~h6 ~qh9 +g7e +65z !miw ~1zq ~qha ~7v5 ~a42 ~b79 ~g7a
1zq ~g7b
7v5 ~g7b
a42 ~g7b
b79 ~g7b
g7a ~g7b
miw ~o0g ~ph8 ~ef8 ~ph2 ~qhb ~nqs ~nsd !g7b ~8b ~qhc ~a6s ~7p5 ~aha ~ahb ~qhd ~fed ~qhe ~j8o ~mf2 ~qhf ~qhg
8b ~miw +mx0 +2az
a6s ~miw
7p5 ~miw
aha ~miw +ies
ahb ~miw +ahe
fed ~miw +6qd +fe9
j8o ~miw +2az
mf2 ~miw
g76 ~52r !6uz ~tw ~qhh ~qhi ~661 ~a47
tw ~g76
661 ~g76
a47 ~g76
6uz ~6qn !g76 ~x6 ~85w ~6sh ~qhj ~bp3
x6 ~6uz
85w ~6uz
6sh ~6uz
bp3 ~6uz
g79 ~1gs ~1zp ~b2o ~g7b !o0g ~dd ~3tq ~65s ~7gk ~8g2 ~qhk ~l3l ~qhl ~l3m
dd ~g79 +ng9
3tq ~g79
65s ~g79
7gk ~g79
8g2 ~g79
l3l ~g79
l3m ~g79
6qg ~o0g
85x ~o0g
g9z ~wh ~j8i !qhm ~qhn ~j8m ~qho ~qhp ~qhq ~9mu ~ele ~fp9 ~qhr ~qhs ~qht ~qhu ~qhv
j8m ~g9z +j8g
9mu ~g9z
ele ~g9z
fp9 ~g9z
2i3 ~qhm
gb3 ~2w1 !o4e ~2w7 ~qhw
2w7 ~gb3 +h95 +da1 +cw9
gb9 ~6n4 !qhx ~8aa ~il1
8aa ~gb9
il1 ~gb9
mmm ~qhx
gbb !eoh ~qhy ~qhz ~qi0
eoh !gbb ~qi1
gdc +gdf !mj0 ~qi2 ~qi3 ~8nu ~qi4 ~qi5
8nu ~gdc +8nt
mj0 !gdc ~qi6 ~qi7
gqs !y7
y7 !gqs
gf0 ~nra ~512 ~f2i ~kzw +gf7 !eie !qi8 ~f2j ~513
f2j ~gf0 +f2h +f2g
513 ~gf0
eie ~6e3 ~fvh ~qi9 !qi8 !gf0 ~yc ~fvb
yc ~eie +fw
fvb ~eie
ekh ~qi8
gf1 !qia ~qib
gfp ~cxi ~gi4 ~hg4 ~ood +gfm !bc6 ~qic ~qid ~qie ~53d ~8o5 ~qif
53d ~gfp +538
8o5 ~gfp +nha +2wt +nh4 +cv0 +muq +8o4
bc6 ~ay0 ~bcc ~btr ~mjq ~ooi !gfp ~qig ~qih ~f67 ~m8v
f67 ~bc6
m8v ~bc6
ggn ~7jm ~8qw ~ghw +7ju !bca ~7zu ~qii
7zu ~ggn
bca ~gi0 ~bme +bc8 !ggn ~qij ~qik ~qil
bcb +bc9 !qim
ghw ~7jm ~ggn ~kpy +ghr !gi0 ~qin ~qio ~qip ~dus ~ebt ~ggp ~qiq ~qir ~ih8
dus ~ghw +duq
ebt ~ghw
ggp ~ghw +1i7
ih8 ~ghw
gi0 ~bca ~o52 ~n6a +bc8 !ghw ~eje ~ao1 ~qis ~qit
eje ~gi0 +5yq
ao1 ~gi0 +ao3
bnh +bne +bnc !qiu ~1il ~ggo ~qiv
1il ~bnh +bbu
ggo ~bnh +ghr
g4u !qiw ~qix ~egd ~qiy ~qiz ~qj0 ~qj1 ~qj2
egd ~g4u
lpb ~qj3
miy !qj3 ~8jg ~qj4
8jg ~miy +8je
gi4 ~4tc ~gfp ~hg4 ~j44 +fo4 !bcc ~qj5 ~qj6 ~qj7 ~gig ~gi3 ~qj8 ~mfr ~nhk
gig ~gi4 +hg0
gi3 ~gi4
mfr ~gi4
nhk ~gi4
bcc ~bc6 ~mjq !gi4 ~5io ~qj9 ~h7z ~qja ~qjb
5io ~bcc +5h7
h7z ~bcc +icv
gjk ~7g ~6x3 ~85b ~k46 !bcf ~6jf ~8uu ~qjc ~qjd ~qje ~elh ~qjf ~qjg ~mt9
6jf ~gjk
8uu ~gjk
elh ~gjk
mt9 ~gjk
bcf ~9rc ~bdn ~noj !gjk ~qjh
gjo ~bue !i34 ~f8
f8 ~gjo
i34 ~mg8 !gjo ~qji ~b8t ~qjj ~qjk ~qjl ~jir
b8t ~i34 +b6s
jir ~i34 +jiv
gjy ~3pa !mj2 ~9ae ~blb
9ae ~gjy
blb ~gjy +bld
mj2 ~o7i !gjy ~qjm ~qjn ~evf ~qjo
evf ~mj2
g4a ~ps9
mj6 ~psc !ps9 ~qjp
gln ~hfc +hf6 !mj8 ~2qt ~qjq ~qjr ~qjs ~qjt ~gjt ~grd ~hfd ~k90 ~qju
2qt ~gln
gjt ~gln
grd ~gln
hfd ~gln
k90 ~gln
mj8 ~mjn !gln ~bd2 ~qjv
bd2 ~mj8
gmi !qjw
gmr +gmk +gm0 +gly +glx !2s ~1fz ~qjx ~89b ~aos ~qjy ~m7z
1fz ~gmr +1fy +1fw +1fv
89b ~gmr
aos ~gmr
m7z ~gmr
2s +2q +2p !gmr ~1ky ~qjz ~qk0
1ky ~2s
f5p +gca +8kk !mja ~qk1 ~je2
je2 ~f5p +k6o +gca
mja !f5p ~h7c
h7c ~mja
195 ~qk2 +191
gc8 ~qk2 +gca
a2r ~qk2
bn2 ~qk2
mj9 ~g3t ~lb8 !qk2 ~qk3 ~e2o ~qk4
e2o ~mj9
gph ~81u ~8xi ~f4w !ixe ~3e5 ~qk5 ~8xr ~qk6 ~f4x ~k3q
3e5 ~gph
8xr ~gph
f4x ~gph
k3q ~gph +fpq +9cn
ixe ~p2u ~omd !gph ~qo ~1ja ~qk7 ~qk8 ~ixh ~qk9 ~ke9 ~qka ~qkb ~kuj ~mv4
qo ~ixe +hsj +hwa +ql
1ja ~ixe +5l +ktp +lj
ixh ~ixe
ke9 ~ixe
kuj ~ixe +hyz
mv4 ~ixe
1v4 !bf0 ~1ul ~qkc ~9lq ~a3v ~h9i
1ul ~1v4 +1ud +1uf
9lq ~1v4
a3v ~1v4
h9i ~1v4
bf0 !1v4 ~qkd ~qke ~fte ~qkf
fte ~bf0
gqc ~81l ~fub +gqi !gzu ~445 ~ix9 ~qkg ~qkh ~4v9 ~4v8 ~qki ~qkj ~1n3 ~qkk ~gqh ~qkl ~qkm ~qkn
445 ~gqc +4bd +446
ix9 ~gqc
4v9 ~gqc +4vb
4v8 ~gqc
1n3 ~gqc
gqh ~gqc
gzu ~p2q ~fbf +gzy !gqc ~qko ~efj ~f0a ~j0r ~qkp ~qkq
efj ~gzu
f0a ~gzu +l0f
j0r ~gzu
87g +1sb +446 !bfp ~ps ~qkr ~bpl ~j04 ~qks
ps ~87g
bpl ~87g
j04 ~87g +3ys
bfp +bfn !87g ~4q2
4q2 ~bfp +5fr +2su
gqm ~9d5 ~i78 !mcm ~l3q
l3q ~gqm
mcm ~gcr ~mew !gqm ~qkt ~qku
gs8 ~5j8 ~8qw ~9ju ~gt6 ~kva +gsb !p96 ~qkv ~14s ~8ol ~qkw ~qkx ~qky ~i7c
14s ~gs8
8ol ~gs8 +8om
i7c ~gs8
9jw ~p96 +16e
eoi ~p96
gs9 +gsb +9rg +9rf !51l
51l +88m +519 !gs9 ~qkz
4zm +hxt !ql0 ~7de
7de ~4zm +hxt
gsr !ql1 ~foi ~ql2
foi ~gsr
rb ~ql1 +ra +r9
cni ~ql1
gss !ql3
rc ~ql3 +ra +rd
gt6 ~fe ~gs8 ~mor +gt9 !ql4 ~ql5 ~cax ~9ns ~ql6 ~e3y
cax ~gt6
9ns ~gt6
e3y ~gt6 +e3w
gta ~buo ~isn +gtc +3x !kyk ~62g ~lll
62g ~gta
lll ~gta
kyk ~3h2 ~9it ~f85 +j7q !gta ~11s ~ql7 ~jp6 ~ql8 ~d5c ~ql9 ~qla
11s ~kyk +122
jp6 ~kyk
d5c ~kyk
3xi ~qlb
gtl ~9dd ~bkn +cu9 !nyn ~f9 ~qlc ~qld ~qle
f9 ~gtl +e2h
i41 ~nyn
icc ~qlf
gv5 ~143 ~5ay ~oqy ~ora ~i8p +gw3 !nuf ~qlg ~5az ~5b0 ~5zq ~qlh ~ch7 ~kmp
5az ~gv5 +i8y +5b6
5b0 ~gv5 +5b6
5zq ~gv5 +8yh
ch7 ~gv5
kmp ~gv5
bhm ~nuf
bgo ~nuf
gvj +gvf +gve +gvi +gvh !qli ~qlj ~10r ~qlk ~qll ~dfy ~8mu ~gld ~gjz
10r ~gvj
dfy ~gvj +6zw
8mu ~gvj +eyy
gld ~gvj
gjz ~gvj +z1 +eyy +99q +1hl
gwi ~9n0 !i45 ~ggs ~9n2
ggs ~gwi +ggr +cxo
9n2 ~gwi +9mz
i45 ~1n6 +i44 +i43 !gwi ~qlm
9d1 ~qln
jaa ~qln
juv ~qln
mjc ~qlo ~l1l ~n07 !qln ~8ci ~ee0 ~ml0
8ci ~mjc
ee0 ~mjc +ee3
ml0 ~mjc
gx0 ~63m ~gob +gwu +gwt !qlp ~qlq ~54b ~5s0 ~83z ~fav ~qlr ~gwv ~i2e ~qls
54b ~gx0
5s0 ~gx0 +5s1 +ae9
83z ~gx0
fav ~gx0
gwv ~gx0
i2e ~gx0 +i29
gxr ~owa !b2b ~18t ~1yb ~l3z ~qlt ~2iu ~6le ~6ry ~mq7 ~qlu ~qlv ~g77 ~qlw ~qlx
18t ~gxr +7kk +7kl +18q
1yb ~gxr
l3z ~gxr
2iu ~gxr +2qz
6le ~gxr
6ry ~gxr +4ty +18q
mq7 ~gxr +4rd +mr3 +7km +7kk
g77 ~gxr
b2b ~e2m +b2g !gxr ~2tq ~dp6
2tq ~b2b
dp6 ~b2b
gxv !qly ~qlz ~qm0 ~lgq ~qm1
lgq ~gxv
lmf ~qm2 +7hv +3m4
jda ~qm3
gyi ~874 +259 +17x +gyk !qm4 ~qm5 ~qm6 ~qm7 ~bn0 ~ifg
bn0 ~gyi +bf9 +b7a
ifg ~gyi
427 ~nqo +6rk
ney ~nqo +nf1
gun ~qm8 +h1d
lpq ~qm8 +lq0
22m ~qm9
elx ~qm9
mje !qma ~qmb
h1n +fqm !qmc ~qmd ~qme ~qmf ~qmg
fpx ~qmh
b92 ~qmi
h22 ~obu ~p9f +h2k !obv ~qmj ~45y ~460 ~qmk ~qml ~g3w ~qmm ~qmn ~qmo ~qmp ~qmq ~qmr ~qms
45y ~h22 +9hu
460 ~h22 +44b
g3w ~h22
gbq ~obv
6mq ~obv
h2z ~dng ~i08 !q1u ~36g ~qmt ~qmu
36g ~h2z +7fq
ij ~q1u +lz
6e4 ~q1u
h4v ~4np ~7ns !mjf ~qmv
mjf ~bg2 ~bkx !h4v ~h4b
h4b ~mjf
lx3 !qmw ~6q9 ~78p ~qmx ~qmy
6q9 ~lx3
78p ~lx3
edx ~qmw
h4w ~4u7 ~e2t !mjg ~4u8 ~qmz ~e2u
4u8 ~h4w
e2u ~h4w
mjg ~may ~q41 !h4w ~90m ~45z ~qn0 ~f7r
90m ~mjg
45z ~mjg
f7r ~mjg
h52 !h57 ~qn1
h57 !h52 ~qn2 ~qn3 ~esd ~qn4 ~qn5 ~mqr ~qn6
esd ~h57
mqr ~h57
h6k ~ols !ost ~ov ~10t ~qn7 ~740 ~802 ~9l8 ~qn8 ~qn9
ov ~h6k
10t ~h6k
740 ~h6k +73w
802 ~h6k
9l8 ~h6k
bka ~ost
mfw ~ost
h79 ~be5 ~jwl +h7f !enb ~qna ~jhu ~qnb ~lqw
jhu ~h79 +b3v +h7f +jhr +h76
lqw ~h79
enb ~o5f ~d73 !h79 ~2d6 ~37f ~440 ~443 ~qnc ~qnd ~qne ~qnf ~qng ~qnh ~lnt ~nao
2d6 ~enb +2cr +43m +2d5
37f ~enb
440 ~enb +43y
443 ~enb
lnt ~enb
nao ~enb
mdv !qni
h7a ~fp3 ~l9h ~ns7 +h7g !ns5 ~h75 ~qnj
h75 ~h7a +jol
6vt ~ns5 +mn3 +m4u +i9o +6vq
k9z ~ns5
hbr !qnk ~qnl ~qnm ~qnn
hdg ~d4b ~hgn ~in4 +hgl !c36 ~4e0 ~68a ~buf ~in5
4e0 ~hdg
68a ~hdg
buf ~hdg +buc
in5 ~hdg +inn +hgl
c36 ~oe6 ~bfq ~qno +mjs !hdg ~2ek ~qnp ~qnq ~kz5
2ek ~c36
kz5 ~c36 +kz4
7qa +7q8 +7qc !3p0
3p0 +bu7 !7qa
h8j !qnr ~qns ~qnt ~qnu ~h8r
h8r ~h8j
9y ~qnv
ml9 ~qnv
bdr ~qnw +bdp
bl4 ~qnw
hfc ~gln ~nci +hfb +hf6 !mjn ~qnx ~8ye ~qny ~guo ~i9v ~n16
8ye ~hfc +8yh
guo ~hfc
i9v ~hfc
n16 ~hfc
mjn ~mj8 !hfc ~qnz ~qo0 ~qo1
89c ~4tc ~9sl ~hg4 ~jj7 +1xg +897 +hfs +hft !mjj ~ai ~ak ~718 ~qo2 ~asc
ai ~89c +hfz +am
ak ~89c +hfz +am
718 ~89c +716
asc ~89c
mjj ~19s ~pg8 ~pm2 ~kyz ~mjq +mjp +mjo !89c ~77s ~fze ~qo3 ~8g0 ~8ru ~8g3 ~8kf ~8ks ~qo4 ~b86 ~b87 ~go1
77s ~mjj
fze ~mjj
8g0 ~mjj +crd
8ru ~mjj +8rp +8rq
8g3 ~mjj +edk +edh +crd +oy
8kf ~mjj
8ks ~mjj +8kn
b86 ~mjj +b84 +b85 +8kh
b87 ~mjj +8kh
go1 ~mjj +gnz
hfo !mjk ~gv7 ~qo5
gv7 ~hfo
mjk !hfo ~5zv ~77y ~fw2
5zv ~mjk +5z9 +5z8
77y ~mjk
fw2 ~mjk
hg4 ~gfp ~gi4 ~89c +hg3 !mjq ~qo6 ~gi5 ~cvr ~d1z ~qo7 ~mtk ~mwv
gi5 ~hg4 +hg0 +fo4
cvr ~hg4 +4gg
d1z ~hg4
mtk ~hg4 +hfs
mwv ~hg4
mjq ~bc6 ~bcc ~mjj !hg4 ~qo8 ~qo9 ~8kt ~qoa ~qob
8kt ~mjq +8kn
hgn ~8hu ~d4b ~hdg ~mqb !qno ~4l9 ~bug ~led
4l9 ~hgn +j1a
bug ~hgn
led ~hgn
bhs ~qno
j1j ~qno
ecu +ecv +bvp !qoc ~28e ~qod ~qoe ~qof ~qog ~qoh
28e ~ecu
m9a ~qoc
hnq ~434 ~7mz ~8mm ~a1k ~gb3 !qoi ~435 ~qoj ~dwj ~ksd ~qok ~65m ~9sk ~cic ~qol ~qom ~qon
435 ~hnq +2uq
dwj ~hnq
ksd ~hnq
65m ~hnq
9sk ~hnq +9si
cic ~hnq
eh7 ~qoi
4c8 ~qoi
igq ~qoi
d7x ~qoi
ieq ~qoi
he4 ~qoo
knz ~qoo
grc !qop
m0i ~p9f !qoq ~9z ~gr ~358 ~733 ~qor ~qos
9z ~m0i
gr ~m0i
358 ~m0i
733 ~m0i
he5 ~qoq
eya !qot
m0j !qou ~1qx ~73c ~78a
1qx ~m0j
73c ~m0j
78a ~m0j
hko !qov ~qow ~qox
d6t ~qov
hh7 ~pz3
ho9 ~pz3
etc ~pz2
h4x ~qoy
hka ~qoy
hps ~i6w ~l5g ~l73 +hpz !c3c ~qoz ~qp0 ~qp1 ~qp2 ~lpn ~qp3 ~qp4 ~qp5
lpn ~hps
c3c ~1dz ~b7p ~iek ~qp6 ~ns6 ~qag +c3f +c3e !hps ~qp7 ~qp8 ~mhf ~qp9 ~qpa
mhf ~c3c +bd4
hpo !qpb
c3k !qpc
c3l !qpd
hw5 +hvw +hw4 +hw3 +hvx +hl6 !qpe ~qpf
gq4 !qpg
m9e ~qph
mfj +mfm +mfn !qpi ~qpj
ft7 +ft9 +ft6 +ftb !qpk ~qpl ~qpm ~qpn ~5tv ~qpo ~n7s ~qpp ~qpq ~qpr ~qps ~xj ~qpt ~qpu ~qpv ~qpw ~qpx ~qpy ~qpz ~qq0
5tv ~ft7 +5wx
n7s ~ft7 +n7n +n7p
xj ~ft7 +nl9
hrk ~qq1 ~pwc +hrp !mjz ~qq2 ~qq3 ~mn ~on ~6bt ~qq4 ~ceu
mn ~hrk +8jy +43w +4du
on ~hrk
6bt ~hrk +6br
ceu ~hrk +43w
mjz !hrk ~qq5
hrl +hrp !mk0 ~ht ~qq6 ~qq7 ~4dv ~4dw ~qq8 ~5ba ~5bg ~qq9
ht ~hrl +4xx
4dv ~hrl +4dt
4dw ~hrl
5ba ~hrl +5b9 +5b8 +5bc
5bg ~hrl
mk0 !hrl ~e05 ~qqa ~qqb
e05 ~mk0
hsd +hsc !c3j ~12l ~qqc ~fv3
12l ~hsd +11m +11l +11j +12p
fv3 ~hsd +12p +fv1
c3j !hsd ~l9t ~8eo ~mlj ~qqd
l9t ~c3j
8eo ~c3j +8eq
mlj ~c3j
1kj +1kk +1kl !9ay ~3fi ~i0n
3fi ~1kj +3m4
i0n ~1kj +hjh +htz +17x +kwn
9ay +9b0 +bdw !1kj ~qqe
ke5 ~p4f +jil
hxc !nns ~qqf ~qqg ~8ti ~dw5 ~hg5
8ti ~hxc
dw5 ~hxc +dw2
hg5 ~hxc +egg
3p ~nns
56j ~nns +isf +f77
9t1 ~nns +9sz
gxj ~nns
hxa +hx0 +hwz !qqh ~qqi ~7pg
7pg ~hxa +l54 +oz +7pf
hy7 ~awt ~i0y !qqj ~awu ~9zy ~hly ~i10 ~qqk
awu ~hy7 +gnl
9zy ~hy7 +aws +9zo
hly ~hy7
i10 ~hy7
blo ~qqj
jzj ~qqj
hih +7s2 +hi8 !qql ~qqm ~qqn ~qqo ~qqp
c39 !qqq ~qqr ~bgd
bgd ~c39
q1 ~pqv +q3 +q2
6ko ~pqv
2ma ~qqs
iix ~qqt
c3n !qqu ~fby
fby ~c3n
i08 ~2sa ~606 ~h2z +8xd !c3p ~24q ~6fi ~6da ~8x6 ~qqv ~qqw ~i0j ~qqx ~kl9 ~mbp ~qqy
24q ~i08
6fi ~i08
6da ~i08
8x6 ~i08 +8xd
i0j ~i08
kl9 ~i08
mbp ~i08
c3p ~or1 +c3q !i08 ~6qx ~qqz ~qr0 ~qr1 ~qr2
6qx ~c3p
i0y ~9zq ~hy7 ~nim !qr3 ~5zr ~gms ~qr4
5zr ~i0y +gb8 +5zo +5zn
gms ~i0y
i11 ~5f0 ~b2b ~qr5 +63r !oo3 ~qr6 ~qr7
wz ~oo3
52f ~oo3 +4ty +52d +itw +52c
6b8 ~oo3 +6b5
bba ~oo3
92f ~oo3 +brl +brk
i1f ~ety ~nqo ~m3n +i1e !c3s ~qr8 ~qr9 ~qra ~qrb ~m3o
m3o ~i1f
c3s +c3r !i1f ~3gy ~qrc ~qrd ~qre ~qrf ~m8u ~qrg
3gy ~c3s +d9e +brp
m8u ~c3s
y4 ~qrh +heh
mk5 ~bqo ~bqp !qrh ~qri
i26 ~55w ~bof ~pqv !pcl ~qrj ~ksq ~qrk
ksq ~i26
86l ~pcl +86h
9gr ~pcl
ma3 ~pcl
i2a ~457 ~ok7 ~o2r !mk8 ~cy5 ~qrl ~qrm
cy5 ~i2a
mk8 ~9ga !i2a ~qrn ~6rn ~f0d ~qro ~qrp
6rn ~mk8
f0d ~mk8
i2d +5rh +2p9 !qrq ~4vk ~boi ~cy7 ~hq5 ~qrr ~qrs
4vk ~i2d
boi ~i2d +h5t +bod
cy7 ~i2d
hq5 ~i2d +hpn
i37 ~1kj +ftz +hhm +dqm +i2x !9ax
9ax ~9ay +jd5 +9az !i37
i3d !qrt ~qru ~5le ~qrv ~bxv ~chu ~qrw ~qrx
5le ~i3d
bxv ~i3d +bxw +bvj
chu ~i3d +n7b
hny +hnt !qry ~k4t ~qrz
k4t ~hny
3b ~qs0
2wh ~qs1 +2we
auq ~qs1
c8d ~qs1 +c6g
i0o ~qs1 +7hn +i0l +i0k +en9
muw ~qs1
lnj ~qs2
1ka ~qr5
i12 ~qr5 +1kz +i51 +63r
2d0 ~qs3 +2cx
hva ~qs4
hh8 ~qs4
1kf !qs5 ~17z
17z ~1kf
1k9 !qs6 ~qs7
i6g ~g79 ~gt6 !qs8 ~qs9 ~qsa
h2u ~pbv
9ab ~pbv
l95 ~pbv
f2w ~pbv +f2v
ksc ~pbv +ks5 +5we
i6w ~hps +5t0 +i6u !qp6 ~qsb ~qsc ~qsd ~c73 ~l4m ~qse ~qsf ~3rx ~qsg ~lmu
c73 ~i6w
l4m ~i6w +c8e +cxr
3rx ~i6w
lmu ~i6w
i78 ~45 ~gqm +i9 !gcr ~95e ~gwl
95e ~i78 +n6q +n6p +2gi +i9
gwl ~i78 +gwj
gcr ~mcm +ghj !i78 ~2tn ~qsh ~qsi ~qsj ~qsk
2tn ~gcr
i79 +gtd !qsl
da9 ~qsm +da7 +da6 +dbn
cmx ~qsm +da7
gcs +ghj !qsm ~qsn ~qso
jy8 !qsp
1rs ~qsp +1rq
cp0 !qsq
i9f !qsr
aer !qss
aem !qst
cq8 ~qsu
4z2 ~okv
heo ~okv +hen
cud ~o5c
3oq +3oh !okv !o5c ~qsv
i8o ~qsw !cq6 ~8l2 ~qsx ~qsy ~kel
8l2 ~i8o
kel ~i8o
cq6 ~qsu !i8o ~qsz ~qt0 ~eh8 ~gdz
eh8 ~cq6
gdz ~cq6 +gdu
i8p ~82t ~9zr ~cc4 ~gv5 +i8x !nke ~82v
82v ~i8p +82x
nke ~850 ~nuf ~b9n ~p31 ~mh6 ~nbp +nkc +nkb !i8p ~5kr ~b9o ~dzl
5kr ~nke
b9o ~nke
dzl ~nke
i8z ~9zr ~bpp ~cc4 ~e5s ~pgz ~nim +i91 !ph3 ~9zz ~qt1
9zz ~i8z +hl5 +cca +9zo
jje ~ph3 +jj4
ibg ~akv ~igz ~kpy +ibh !9fa ~20q ~qt2 ~qt3 ~qt4 ~c2x ~agb ~agc ~qt5 ~qt6 ~qt7 ~mvs
20q ~ibg +lv3
c2x ~ibg
agb ~ibg +ibh
agc ~ibg
mvs ~ibg +7ti +mvq
9fa ~65j ~n6a +5yq !ibg ~n6d ~qt8
n6d ~9fa +n6e +5yq
421 ~if4 +41n !ka7 ~qt9 ~9xi ~qta ~qtb ~qtc ~qtd ~qte ~qtf ~qtg ~qth ~qti ~qtj ~qtk ~qtl ~qtm ~qtn ~qto
9xi ~421 +ieg +k5b +1ox
ka7 ~wh !421 ~qtp ~qtq ~kab ~qtr
kab ~ka7
if4 ~qts ~8mr ~qtt ~qtu ~421 !wh ~qtv ~qtw ~qtx ~qty ~qtz ~qu0 ~qu1 ~qu2 ~qu3 ~5t8 ~qu4 ~qu5 ~qu6 ~f8d ~7o4 ~qu7 ~qu8 ~qu9 ~qua ~qub ~quc ~qud ~que ~quf ~qug ~quh ~qui
5t8 ~if4 +5t7 +5t6
f8d ~if4 +f8c
7o4 ~if4 +7o3
wh ~g9z ~ka7 +w2 !if4 ~quj ~quk ~qul ~qum ~qun ~quo ~hl1 ~qup ~quq ~qur ~m16 ~qus ~qut
hl1 ~wh +hl0
m16 ~wh +m14
iim !mo8 ~l2 ~quu ~30p ~quv ~ij8 ~quw ~qux ~quy ~quz
l2 ~iim
30p ~iim +fmb
ij8 ~iim
mo8 +mob +moa !iim ~qv0 ~qv1 ~moc
moc ~mo8
ij4 !qv2 ~ij5
ij5 ~ij4 +ij2
2e8 ~oks
ijx ~oks
ad9 ~oks
mfa !oks ~qv3
ijw ~61n ~pjt ~qgj !gse ~qv4 ~bkv ~bs1 ~c19 ~esf ~qv5 ~hsv ~i56 ~qv6 ~l7i
bkv ~ijw
bs1 ~ijw
c19 ~ijw
esf ~ijw
hsv ~ijw +hsy +8ib
i56 ~ijw
l7i ~ijw
gse ~pju ~bb9 ~nhz !ijw ~cnj ~qv7
cnj ~gse +cil
ikf +ike !qv8
ikk ~agr ~c1z ~iyd ~oqq !5vb ~qv9 ~qva ~qvb ~mfe
mfe ~ikk
5vb ~qlo ~n07 +5va +5v8 !ikk ~qvc ~qvd ~6db ~iai ~qve ~qvf ~qvg ~ft4 ~qvh ~m00
6db ~5vb
iai ~5vb +aji +5v7 +ft3
ft4 ~5vb +ft3 +aji +5v7
m00 ~5vb
f63 !qvi ~74k
74k ~f63
ilg !qvj ~dia ~dib
dia ~ilg
dib ~ilg +aj7 +di8
imu ~7ze ~cxg ~jik ~mm7 +imx !6k2 ~qvk ~4mu ~qvl ~7dk ~qvm ~b6a ~ezd ~qvn
4mu ~imu +cxm
7dk ~imu
b6a ~imu +b67
ezd ~imu
6k2 ~6w6 ~bfy ~mhi ~mrh +6jz +6jy !imu ~zr ~1cs ~552 ~559 ~f21 ~6z3 ~6u4 ~6x4 ~6z4 ~6z5 ~f24 ~j5m ~mrn
zr ~6k2 +zq +zp
1cs ~6k2
552 ~6k2
559 ~6k2 +558
f21 ~6k2 +gae +gat +f29
6z3 ~6k2 +6z1 +6oo +69g
6u4 ~6k2
6x4 ~6k2
6z4 ~6k2 +6za
6z5 ~6k2 +6za
f24 ~6k2 +f29
j5m ~6k2
mrn ~6k2 +6ri +mrc +mrk +69g +qe
imv !f5t ~in ~b6b
in ~imv
b6b ~imv +b67
f5t ~j2h !imv ~6k3 ~xv ~qvo ~ekp ~f22 ~f23 ~f25 ~f5w
6k3 ~f5t +6jy
xv ~f5t
ekp ~f5t
f22 ~f5t
f23 ~f5t
f25 ~f5t
f5w ~f5t
jik ~imu +jil !6w6 ~mo ~uc ~qvp ~qvq ~5bh ~h5s ~qvr
mo ~jik
uc ~jik +fhn +5be +hx4 +kw +ua +u9
5bh ~jik
h5s ~jik
6w6 !jik
in4 ~hdg +inn !bqf ~qvs ~qvt ~d8f
d8f ~in4 +d8g
bqf ~c36 ~qno +db0 +bqh !in4 ~31q ~5ip ~3pi ~b6t ~5ik ~qvu ~amo ~d9f ~dfd ~qvv ~dfe ~qvw ~qvx ~fhw ~gzg ~gzp ~qvy ~isl ~qvz
31q ~bqf
5ip ~bqf +jfm +db0 +5ih
3pi ~bqf
b6t ~bqf
5ik ~bqf
amo ~bqf
d9f ~bqf +db0
dfd ~bqf +dfc +d9d
dfe ~bqf
fhw ~bqf +fhv
gzg ~bqf
gzp ~bqf +gzo
isl ~bqf +isj
io8 !qw0 ~c64 ~qw1
c64 ~io8
inx ~5lj ~oo3 +c30 !qw2 ~1sr ~a6r ~5br ~io1 ~iof ~qw3
1sr ~inx
a6r ~inx
5br ~inx
io1 ~inx
iof ~inx +c30
ion ~58 ~bw +9ko +8u2 !mkd ~bx ~8uv ~qw4 ~3vb ~qw5 ~qw6 ~qw7
bx ~ion +c0
8uv ~ion
3vb ~ion
mkd ~bds ~m8p !ion ~6oy ~qw8 ~ewr ~m8q
6oy ~mkd
ewr ~mkd
m8q ~mkd
isn ~5lk ~bu9 ~gta +ism !oos ~4h ~kra ~80w
4h ~isn +isp
kra ~isn +kr3
80w ~isn +cpe
it8 !mkg ~lcq
lcq ~it8 +7ug
mkg !it8 ~qw9
mkk ~qwa !qwb
4ye +4yc +4yb !qwc
f0e ~q9p
4r4 ~p4y !qcc ~36e ~qwd ~9mk ~qwe ~aqa ~qwf ~qwg ~ixl ~qwh ~qwi
36e ~4r4
9mk ~4r4 +kgl +gyo +jtr
aqa ~4r4
ixl ~4r4
2d7 ~qcc +2d5
i4q !qwj ~kws ~ir4
kws ~i4q +byq +25i +bis +biu
ir4 ~i4q
iyc +iyf !qwk
iyd ~c1z ~qln ~ikk +iyg !qlo ~1da ~8x7 ~qwl ~l06
1da ~iyd +10p
8x7 ~iyd
l06 ~iyd
8ml !mek ~qwm
mek !8ml ~mhu ~qwn
mhu ~mek
btq !qwo ~qwp
iyq ~1gs ~j64 !nwj ~21x ~qwq ~qwr ~lcd
21x ~iyq
lcd ~iyq
j08 ~qws ~oo1 ~pg3 +j09 !mkq ~qwt ~qwu
mkq ~qwv ~4za ~9rv +mks +9rt !j08 ~qww ~qwx ~qwy ~qwz
j0v ~eyk +j16 !cbk ~7ls ~qx0 ~qx1 ~qx2
7ls ~j0v +7lq
cbk ~b96 ~ktt +cbi +cbh !j0v ~d7y ~qx3 ~nm9
d7y ~cbk +m27
nm9 ~cbk
j1g !qx4 ~d9u ~qx5 ~iux
d9u ~j1g
iux ~j1g
j1m ~1ki ~4yg ~j1o +j1t +8pm +j1k !nyb
1ax ~nyb +esb
j1o ~qrh ~j1m ~l1l +j1s +j1e +8pm +j1t !bqo ~qx6 ~qx7 ~qx8 ~qx9 ~c41 ~qxa ~qxb ~emv ~qxc
c41 ~j1o +877
emv ~j1o
bqo ~nyb ~mk5 ~qxd !j1o ~5xo ~qxe
5xo ~bqo
j1p ~qrh +j1u !bqp ~qxf ~qxg ~qxh
bqp ~ag2 ~nyb ~luz ~mk5 !j1p ~3a6 ~es0 ~qxi ~m8z ~qxj ~qxk
3a6 ~bqp +3a9
es0 ~bqp +bj2
m8z ~bqp +3a9
esa ~qxl
j1v +j19 !qxm
j2h ~6zr ~bi9 ~bjq ~f5t ~izu ~qxn +6xb !c9b ~10d ~qxo ~6e8 ~6rj ~qxp ~c4k ~qxq ~qxr
10d ~j2h
6e8 ~j2h
6rj ~j2h +6xb
c4k ~j2h
c9b ~4fm ~4l0 ~prn ~j89 ~mgq !j2h ~444 ~4sd ~4xd ~4fn ~qxs
444 ~c9b
4sd ~c9b +4et
4xd ~c9b
4fn ~c9b
akt !qxt ~qxu
j2p ~qxv ~pin !zm ~qxw ~qxx ~qxy ~h3i ~bm0 ~qxz ~qy0
h3i ~j2p
bm0 ~j2p +blx +blw +blz
zm ~45u ~qy1 ~aks +zl !j2p ~qy2 ~qy3 ~468 ~qy4 ~qy5
468 ~zm
9a5 ~qy6 +8eq
469 ~qy7
6f2 ~qy7 +6f1 +6f0 +6ez
j3e +7fq !9it ~7fo ~a4h ~qy8 ~hfq ~llm ~jvm ~qy9
7fo ~j3e +jxa +jx9 +7fr +7fq
a4h ~j3e +jx9 +jxa +a4j
hfq ~j3e +hft +hfs
llm ~j3e +7fq
jvm ~j3e
9it ~kyk +4b5 !j3e ~70e ~qya ~qyb ~qyc ~qyd ~qye
70e ~9it +9ue
g6s +9nl !qyf ~qyg ~6h1 ~qyh ~153 ~cfj ~qyi ~e1s
6h1 ~g6s +b9w
153 ~g6s
cfj ~g6s
e1s ~g6s
j01 !qyj ~7lz
7lz ~j01 +7nz +7lv
j44 ~9lh ~gi4 ~mor !pey ~7do ~f1i
7do ~j44 +7dm
f1i ~j44 +11g
bpx ~pey
hzg +evz +hzd +evx +hzc !eok
eok !hzg
j4z !mku ~1un ~qyk ~d3c ~qyl ~qym
1un ~j4z
d3c ~j4z
mku !j4z ~lx ~80m ~qyn ~qyo ~e1g ~qyp ~qyq ~mq2 ~qyr
lx ~mku +mq1 +mq0 +lz
80m ~mku
e1g ~mku +e1h
mq2 ~mku +mq0
hzh +hzd !qys
j50 !mkv ~823 ~12x ~6j6 ~qyt ~8x8 ~qyu
823 ~j50
12x ~j50
6j6 ~j50
8x8 ~j50
mkv !j50 ~lfi ~f0f
lfi ~mkv +73x
f0f ~mkv
j64 ~874 ~iyq !qyv ~qyw ~qyx ~qyy ~80i ~qyz ~azq ~qz0 ~cay ~ctx ~qz1 ~cqt ~gyv ~qz2 ~qz3 ~em ~gyj ~qz4 ~qz5 ~qz6
80i ~j64
azq ~j64 +azv
cay ~j64
ctx ~j64 +da0
cqt ~j64
gyv ~j64 +eue +da0
em ~j64
gyj ~j64
j68 +j60 !qz7 ~qz8 ~qz9 ~qza ~qzb
ek9 ~qz7
qj ~qzc
j65 !qzd
j83 +9ba !qze ~kbq ~qzf ~qzg ~qzh ~qzi ~e24 ~qzj ~qzk ~qzl
kbq ~j83 +36j +2ny +2u3
e24 ~j83 +iw1
40m ~qze +d98 +40h
64h ~qze
en6 ~qze +en4 +en3
j84 ~qze
g7q ~qzm +kzf +g5g
gj0 ~qzm
j82 ~qzm
t5 ~qzn
j89 ~c9b !qxn ~4l4 ~c9c
4l4 ~j89 +ecv +bvp
c9c ~j89
87h ~qxn +86b
bjt ~qxn
j92 !mky ~qzo ~qzp
mky !j92 ~1z2 ~25w ~qzq ~ecc
1z2 ~mky
25w ~mky
ecc ~mky
437 ~qzr
jc0 !qzs ~2mv ~c33 ~qzt ~qzu ~jpz
2mv ~jc0
c33 ~jc0
jpz ~jc0
1t3 ~qzs
jc1 !qzv
ehc !qzw
2ej +2ep !qzx ~2em ~2eq ~qzy ~qzz ~r00 ~r01 ~mka ~r02 ~r03 ~r04 ~r05
2em ~2ej
2eq ~2ej
mka ~2ej +2ep
jhb !ml1 ~r06 ~r07
ml1 !jhb
bbx ~bbw ~dng +bbt +jhf !mfz ~e3i ~r08 ~7g9 ~84w ~9lr ~ckw ~e5b ~eq6 ~r09 ~r0a ~ge7
e3i ~bbx +4yt
7g9 ~bbx
84w ~bbx +84q
9lr ~bbx +3x
ckw ~bbx
e5b ~bbx
eq6 ~bbx
ge7 ~bbx +eyy
mfz ~dni ~mfy +br6 !bbx ~r0b ~jpi ~r0c ~r0d ~m26
jpi ~mfz +8p0 +m27
m26 ~mfz +m28
jhg !r0e
jht !r0f ~r0g
66k ~r0h
7o9 ~r0h
4pu ~4ou ~r0i ~jsh !r0h ~r0j ~r0k ~r0l ~r0m ~r0n ~47c ~4xi ~r0o ~r0p ~r0q ~r0r ~r0s ~r0t ~r0u ~fju ~r0v ~r0w ~r0x ~r0y ~r0z ~h98 ~r10 ~r11 ~r12 ~r13 ~r14
47c ~4pu
4xi ~4pu
fju ~4pu
h98 ~4pu
jiq ~7gg ~g3t ~r0h +jiu !4ou ~jis ~jix ~r15 ~r16
jis ~jiq
jix ~jiq
4ou ~4pu ~6kh +4oz !jiq ~r17 ~l9z ~r18 ~4ov ~4pk ~4pv ~r19 ~r1a ~bwo ~bza ~r1b ~r1c ~r1d ~ljz
l9z ~4ou
4ov ~4ou
4pk ~4ou +4os
4pv ~4ou +4pr
bwo ~4ou
bza ~4ou
ljz ~4ou
jj7 ~9sl ~awd ~pm1 ~89c ~m2w +jja !pm2 ~r1e ~r1f ~6hi ~awe ~9sm ~r1g
6hi ~jj7 +7fr
awe ~jj7 +awg
9sm ~jj7 +1i5
eum ~pm2 +ci1
eyc ~pm2
9uq ~pm2
g60 ~pm2
3gp !r1h ~nmo ~r1i ~eza ~m7h ~lm8 ~9e5 ~8yl ~jl2 ~j5a ~7kr ~ema ~leb ~7nm ~75d ~ll6 ~9eb ~8sv ~jl8 ~j5h ~7kv ~emg ~m6m ~r1j ~r1k ~r1l ~r1m ~r1n ~r1o ~r1p ~r1q ~r1r ~ll4 ~r1s ~r1t ~r1u ~r1v ~r1w ~r1x ~r1y ~r1z ~r20 ~9cu ~r21 ~r22 ~r23 ~r24 ~r25 ~r26 ~r27 ~r28 ~r29 ~8st ~r2a ~r2b ~r2c ~r2d ~r2e ~r2f ~r2g ~r2h ~r2i ~jl6 ~r2j ~r2k ~r2l ~r2m ~r2n ~r2o ~r2p ~r2q ~r2r ~j5f ~r2s ~r2t ~r2u ~r2v ~r2w ~r2x ~r2y ~r2z ~r30 ~7kt ~r31 ~r32 ~r33 ~r34 ~r35 ~r36 ~r37 ~r38 ~r39 ~eme ~r3a ~r3b ~r3c ~r3d ~r3e ~r3f ~r3g ~r3h ~r3i ~b2u ~r3j ~r3k ~r3l ~r3m ~r3n ~r3o ~r3p ~r3q ~r3r ~r3s ~r3t ~r3u ~r3v ~r3w ~r3x ~r3y ~r3z ~r40 ~r41 ~r42 ~r43 ~r44 ~llr ~r45 ~r46 ~dv3 ~28c ~28d ~r47 ~r48 ~r49
nmo ~3gp
eza ~3gp
m7h ~3gp
lm8 ~3gp
9e5 ~3gp
8yl ~3gp
jl2 ~3gp
j5a ~3gp +j59
7kr ~3gp
ema ~3gp
leb ~3gp
7nm ~3gp
75d ~3gp +75c
ll6 ~3gp
9eb ~3gp
8sv ~3gp +8su
jl8 ~3gp
j5h ~3gp +j5g
7kv ~3gp
emg ~3gp +emf
m6m ~3gp
ll4 ~3gp
9cu ~3gp
8st ~3gp +8ss
jl6 ~3gp
j5f ~3gp +j5e
7kt ~3gp
eme ~3gp
b2u ~3gp
llr ~3gp
dv3 ~3gp
28c ~3gp
28d ~3gp +28a
nmq ~r1h
8xo ~r1h
m7e ~r1h
lm6 ~r1h
9eh ~r1h
8t0 ~r1h +8sz
jle ~r1h
j5d ~r1h +j5c
7l0 ~r1h
eml ~r1h
lfm ~r1h
7no ~r1h
m6h ~r1h
ll8 ~r1h
9ed ~r1h
8sx ~r1h +8sw
jlb ~r1h
j5j ~r1h +j5i
7kx ~r1h
emi ~r1h
m6o ~r1h
lla ~r1h
8t2 ~r1h +8t1
k7r ~r4a +k7p
ezk ~r4b +pv
eau +eat +eay !r4b ~k5 ~r4c ~r4d ~73s ~73t ~73u ~r4e ~r4f ~dfn ~m20 ~m0p ~r4g ~9e8 ~9e7 ~r4h ~r4i ~r4j ~r4k ~r4l ~r4m ~lev
k5 ~eau
73s ~eau
73t ~eau
73u ~eau
dfn ~eau
m20 ~eau
m0p ~eau
9e8 ~eau
9e7 ~eau
lev ~eau
jjt !r4n
6zs ~r4o
jlk !r4p ~r4q ~r4r ~r4s ~r4t ~r4u ~r4v ~r4w ~r4x ~r4y ~r4z ~r50 ~r51 ~r52 ~r53 ~r54 ~r55 ~r56 ~r57 ~jlj ~r58 ~r59 ~r5a ~r5b ~r5c ~r5d
jlj ~jlk
jll !r5e
jm6 ~4np ~8b4 !oh5 ~6d ~bv ~r5f ~51g ~65n ~r5g ~r5h ~r5i ~8bf ~r5j
6d ~jm6
bv ~jm6 +gsy +gsx +8bg +7w +eh
51g ~jm6 +mwy +7w +gsq +dkm
65n ~jm6
8bf ~jm6 +8bg
9l3 ~oh5 +bfz +jqv
5nq ~oh5 +ies
ay1 ~oh5
dqv ~oh5
j0s ~oh5
dly !r5k
4c7 ~iek +ahf !8ur ~r5l ~a30 ~r5m ~r5n ~f09
a30 ~4c7 +a27
f09 ~4c7
8ur ~jsg !4c7 ~r5o ~r5p ~r5q ~r5r ~r5s ~ghp ~r5t ~r5u
ghp ~8ur +ghm
2br ~r5v
js8 ~r5v
jq3 ~jsg +jp1 !r5w ~r5x ~r5y ~jp5 ~jpg ~r5z ~jq0 ~r60
jp5 ~jq3 +jp1
jpg ~jq3
jq0 ~jq3
jsg ~845 ~8ur ~r61 ~jq3 +jsl !iek ~r62 ~r63 ~r64 ~r65 ~9wk ~mhm ~gy ~mso
9wk ~jsg +9wf
mhm ~jsg
gy ~jsg
mso ~jsg +msn
iek ~4c7 ~c3c ~r5w ~me5 ~r66 ~o4e +ier !jsg ~iuo ~p5 ~r67 ~r68 ~r69 ~r6a ~5gx ~r6b ~r6c ~5hj ~5oh ~m6c ~r6d ~r6e ~r6f ~cyy ~r6g ~r6h ~ibn ~r6i ~r6j ~r6k ~r6l ~r6m ~r6n ~j77 ~lhd ~r6o
iuo ~iek +ahf +iuh
p5 ~iek
5gx ~iek
5hj ~iek +e8b +ard
5oh ~iek
m6c ~iek +m6b
cyy ~iek
ibn ~iek +ibj +2ow
j77 ~iek
lhd ~iek
cbf +kes +c7f +2gq +3gu !r6p
ih0 !pt3 ~r6q ~5bs ~ijh
5bs ~ih0
ijh ~ih0 +ijf
jsh ~r0h ~4pu !r0i ~7x7 ~r6r ~r6s ~mdq ~r6t
7x7 ~jsh
mdq ~jsh
iqk ~r0i
c66 ~r0i
chy ~r0i
jvp ~9i9 ~a67 ~pds +jvw !r6u ~5q1 ~a68 ~bxc ~r6v
5q1 ~jvp +7b +5q3
a68 ~jvp
bxc ~jvp
pu ~r6u +pv
d4i ~r6u +hj6 +pv
hj7 ~r6u +q2 +hj6
61 !m8r
m8r !61 ~pt ~kmu ~r6w ~r6x
pt ~m8r +d4o +pv
kmu ~m8r
62 !m8s
m8s !62 ~r6y ~jy1
jy1 ~m8s
a67 ~jvp !r6z ~r70
jxu ~r6z +d4o
57k ~pds
jvs ~pds +jvo +jvw
ml5 !r71
jwz !r72
jxf ~ag1 +jxd !d0d !9px ~r73 ~4td ~r74 ~r75 ~r76 ~r77 ~r78
4td ~jxf
d0d +d0a !9px !jxf ~94x ~r79 ~r7a ~r7b ~r7c
94x ~d0d +94v +94u
9px +9ps +9pq !jxf !d0d ~r7d ~h3 ~r7e ~r7f ~r7g ~r7h
h3 ~9px
jxg +jxn +jxo !aup ~djs
djs ~jxg
aup ~7r9 +aum +atx +att +aus !jxg ~r7i ~ky0 ~r7j ~m47
ky0 ~aup
m47 ~aup +m40
jy3 !brn ~r7k ~r7l ~r7m ~r7n ~r7o ~r7p
brn !jy3 ~r7q
jy4 ~p4v !bro ~r7r ~r7s
bro ~bg8 !jy4 ~r7t
i0i !ml7
ml7 !i0i
jy9 ~8rh ~der !r7u !oh ~102 ~2o3 ~j5n
102 ~jy9
2o3 ~jy9
j5n ~jy9
enq ~r7u
nmp ~r7u
oh !jy9 !r7u ~7eq ~84k ~r7v ~84l
7eq ~oh
84k ~oh
84l ~oh
jz4 ~r7w ~p10 ~7mz ~bnq ~d13 ~nhz !edw ~ni0 ~buh ~gb4 ~r7x
ni0 ~jz4
buh ~jz4
gb4 ~jz4
edw ~ool ~pqi ~r7y !jz4 ~3x4 ~r7z ~aah ~bpr ~r80 ~r81
3x4 ~edw +jiv
aah ~edw
bpr ~edw +bpm
k06 ~8yc ~akv ~o4r ~mbn ~oqq ~nbi !o4q ~a00 ~akw ~r82 ~kbk
a00 ~k06 +gwy +hse
akw ~k06
kbk ~k06 +kba
iaj ~o4q +5v7 +ft3
ncw ~o4q
k07 !r83 ~jxl
jxl ~k07
ief ~r83 +5bx
96j ~r84 +k9f +96g +303
gq ~r84
k2s +96i !r85
k3z ~k46 !pfs ~6kd ~k3r ~r86
6kd ~k3z
k3r ~k3z +fpq
9rp ~pfs
k6c ~7tm ~7x2 ~d1u !oxn ~2kb ~r87 ~5wh ~7hc ~r88 ~fv0 ~d1v ~r89 ~r8a ~jtf ~k91 ~mux ~r8b
2kb ~k6c
5wh ~k6c
7hc ~k6c +hr5 +7wx
fv0 ~k6c
d1v ~k6c +cve
jtf ~k6c
k91 ~k6c +cve
mux ~k6c
d0s ~oxn
k7q +k7p !bkd ~r8c ~r8d ~r8e
bkd !k7q ~r8f ~r8g
k3g ~19m !nk7 ~8cy ~f2n ~r8h ~r8i
8cy ~k3g
f2n ~k3g +f2l
nk7 ~r8j !k3g ~r8k ~r8l ~7ut ~a3a ~aez ~r8m ~bqi ~d50 ~r8n ~r8o
7ut ~nk7
a3a ~nk7
aez ~nk7
bqi ~nk7
d50 ~nk7
myq !r8p
nk8 !mmu ~kg2
kg2 ~nk8
mmu !nk8 ~r8q
my9 +n03 +n02 !500 ~r8r
500 +4zx !my9
kbj ~50i ~cli ~kge +kba +50e !ml8 ~8xa ~r8s ~r8t ~kbf
8xa ~kbj
kbf ~kbj
ml8 ~le4 ~olg ~ns6 !kbj ~r8u ~5hu ~8c7 ~i7f ~r8v ~izw ~lqs ~r8w ~lud ~r8x
5hu ~ml8
8c7 ~ml8 +876
i7f ~ml8 +nfx +jbl +h7y
izw ~ml8 +7g6
lqs ~ml8
lud ~ml8
kbl !r8y ~2i
2i ~kbl
miv ~r8z
ke0 ~f5a !r90 ~1im ~1v5 ~3j1 ~r91
1im ~ke0
1v5 ~ke0
3j1 ~ke0 +3j0
ke1 ~eow !r92 ~r93 ~hpv ~hpq ~ke6 ~kjm
hpv ~ke1 +hpz
hpq ~ke1
ke6 ~ke1
kjm ~ke1
59 ~r94
k2t ~r95
eqx !r96 ~r97 ~9kk ~r98 ~r99 ~r9a
9kk ~eqx
kfd ~r96
kge ~845 ~kbj ~ns7 !ns6 ~r9b ~hpw ~8x9 ~ctr ~kga ~r9c ~r9d
hpw ~kge +hpz
8x9 ~kge
ctr ~kge
kga ~kge
c7k ~ns6 +c7f
57q ~ns6
8jr ~ns6
j7i ~ns6 +h7y
h5z ~ns6
jam ~ns6 +jad
jeu ~ns6
lue ~ns6
nfz ~ns6
kha !r9e
kix ~874 ~bw1 ~pt1 ~e9f ~r9f !r9g ~3ql ~875 ~imc ~ifh ~lml
3ql ~kix
875 ~kix
imc ~kix
ifh ~kix
lml ~kix
2cd ~r9g +90p
u8 ~r9f +u7
878 ~r9f +7tp +86u +kiw +kk
c43 ~r9f +c42
kiy ~r9f +kiw +gyk +86u
kly ~6nf ~mu6 !5m6 ~r9h ~r9i ~r9j
5m6 ~qts ~bjd !kly ~r9k ~r9l ~ax9 ~1lc ~nk9 ~r9m ~r9n ~cgi ~de5 ~r9o ~r9p ~lu5 ~n3l ~ndq ~nkj ~nmu
ax9 ~5m6
1lc ~5m6
nk9 ~5m6
cgi ~5m6
de5 ~5m6
lu5 ~5m6 +542
n3l ~5m6
ndq ~5m6
nkj ~5m6
nmu ~5m6 +nmr
5rs !r9q ~156 ~r9r ~r9s ~r9t ~r9u ~r9v ~r9w ~r9x ~r9y ~r9z ~ra0 ~jkd ~jkg ~ra1
156 ~5rs +14z
jkd ~5rs
jkg ~5rs +jkf
k65 ~qts +4e6
nis ~qts
ka8 ~awd ~nx7 !5bv ~ra2 ~ra3 ~ra4
5bv ~6ss ~mhe +5bw !ka8 ~mcg
mcg ~5bv +jtr
koh !mld ~7qj ~ra5
7qj ~koh +kod +7qf
mld !koh ~ra6 ~cwu ~ra7
cwu ~mld
kpy ~ghw ~ibg ~igz ~luy !n6a ~1z3 ~ra8 ~an9 ~330 ~ra9 ~9d2 ~ag7 ~raa ~c32 ~ghx ~rab ~rac ~rad ~kii ~ms8 ~mwt ~rae
1z3 ~kpy
an9 ~kpy +an6
330 ~kpy
9d2 ~kpy
ag7 ~kpy +1nv
c32 ~kpy
ghx ~kpy
kii ~kpy
ms8 ~kpy +8qs
mwt ~kpy
n6a ~65j ~raf ~gi0 +n6e !kpy ~vr ~rag ~8hp ~8oz ~922 ~rah ~k60 ~ff4 ~h16 ~rai ~n6j ~cyc
vr ~n6a +vp
8hp ~n6a +8p0
8oz ~n6a +8p0
922 ~n6a +920
k60 ~n6a
ff4 ~n6a
h16 ~n6a +m27
n6j ~n6a
cyc ~n6a
kqq ~6tu ~bz4 ~bn8 +kqt !70i ~raj ~rak ~g07 ~71i ~ral ~ram ~ran ~rao ~rap
g07 ~kqq +kqt
71i ~kqq +ftz
70i ~etf ~q78 !kqq ~dp5 ~j9e ~nlt
dp5 ~70i
j9e ~70i
nlt ~70i
ktt ~kth ~kts !orp ~raq ~ih7 ~kt2 ~ku3
ih7 ~ktt
kt2 ~ktt +efe
ku3 ~ktt
6tv ~orp +6tt +6tr
hh5 ~orp +hh3 +bta
kva ~9d5 ~gs8 ~oro +gwj !mlg ~rar ~gwm ~ras ~rat ~rau ~gsa ~rav ~raw ~rax ~ray ~ndh
gwm ~kva +gwk
gsa ~kva +gsb
ndh ~kva +m22
mlg ~orn ~mew ~ql4 !kva ~1fp ~6ox ~ih4 ~raz ~rb0 ~asy ~rb1 ~rb2 ~asz ~rb3 ~rb4 ~rb5 ~ned
1fp ~mlg
6ox ~mlg +6qc
ih4 ~mlg
asy ~mlg
asz ~mlg
ned ~mlg
kwa ~ti +7vs +c1 +kw9 !63v ~by ~rb6
by ~kwa +7vs +c0
63v ~dmy +63t !kwa ~rb7 ~bdt ~rb8 ~ir2 ~jf9
bdt ~63v +jd5
ir2 ~63v
jf9 ~63v
kyf ~72i ~aqp +kys !bm6 ~154 ~aqu ~cog ~rb9 ~dck ~rba ~rbb
154 ~kyf
aqu ~kyf +6x6
cog ~kyf +6x6
dck ~kyf
bm6 ~d7s ~d7t ~kts !kyf ~b2c ~rbc ~rbd ~rbe ~f6f
b2c ~bm6
f6f ~bm6
kyg ~25n +kyr !bm7 ~80 ~1qf ~j00 ~2nv ~2wi ~3e6 ~3yq ~868 ~rbf ~a5g ~rbg ~f83 ~rbh ~rbi ~glb ~rbj ~jay ~rbk ~l01 ~rbl ~rbm ~rbn ~rbo
80 ~kyg
1qf ~kyg
j00 ~kyg
2nv ~kyg
2wi ~kyg +2we +2wd
3e6 ~kyg
3yq ~kyg +8v0
868 ~kyg +867 +866 +865
a5g ~kyg +7ne
f83 ~kyg
glb ~kyg
jay ~kyg
l01 ~kyg
bm7 ~nie +bma !kyg ~rbp ~rbq ~337 ~365 ~lbh ~rbr ~4ca ~rbs ~6a4 ~cst ~rbt ~rbu ~rbv ~iur ~rbw ~rbx ~mp8
337 ~bm7 +lba +334
365 ~bm7
lbh ~bm7
4ca ~bm7
6a4 ~bm7 +dzb
cst ~bm7
iur ~bm7
mp8 ~bm7
mbx ~rby
1uo ~rbz
2qu ~rbz
kyx ~rbz +kyw
l1u ~rbz
ku8 ~rc0
a8a ~rc1 +b71
m9g ~rc1
m9f !rc2 ~edz ~rc3
edz ~m9f
kzw ~gf0 +1ma +kzs +63e !qi9 ~5n ~5o ~rc4 ~rc5 ~rc6 ~kzv
5n ~kzw +lj +fv1 +5l +cq
5o ~kzw
kzv ~kzw
54t ~qi9 +22c
btr ~bc6 ~mb3 !rc7 ~btk
btk ~btr
l10 !rc8 ~rg ~7cw ~rc9 ~f0q ~rca ~kf4
rg ~l10
7cw ~l10
f0q ~l10
kf4 ~l10
l11 ~me9 !p48 ~rj ~kf5 ~krt
rj ~l11
kf5 ~l11
krt ~l11
l1l ~j1o ~mjc ~n07 +l1k !qxd ~rcb ~rcc ~3dn ~rcd ~rce ~cu6 ~gk3 ~s8 ~rcf ~rcg ~rch ~n08
3dn ~l1l +3dj
cu6 ~l1l
gk3 ~l1l
s8 ~l1l
n08 ~l1l +n0a
i06 ~qxd +b9u
bej ~qxd
g5e ~rci
l1m ~rci +l1k
885 !rcj ~rck ~rcl ~gqn
gqn ~885
cu7 ~rcj
lbs ~rcj
isc !rcm ~hpu
hpu ~isc +hpz
8eh ~rcm
l3g ~rcn ~l3h +l3n !rco
ix5 ~rco
l3h ~rcn ~l3g ~pdn +l3o +l3n !k0m ~l6u ~rcp
l6u ~l3h
k0m ~rco ~rcq ~pdn +8c !l3h ~1ds ~rcr ~8a ~lb1 ~rcs
1ds ~k0m
8a ~k0m +8d
lb1 ~k0m +k0i +90z +l9o +cs8
m5y ~rcq +8c
mhb ~rct
l2x !rcu ~rcv
l5g ~fhl ~hps +gvn +l5f !1dz ~28f ~rcw ~rcx ~rcy ~rcz ~rd0 ~h99 ~rd1 ~m1i
28f ~l5g
h99 ~l5g
m1i ~l5g
1dz ~c3c +1dy !l5g ~rd2 ~rd3 ~rd4
l5l ~pom ~ogs ~cem +l5j +l5i !mln ~rd5 ~rd6 ~rd7
mln ~q28 ~ogy ~mk5 !l5l ~rd8
11d +cxd +117 !mlo
mlo !11d
6ht !rd9
l62 ~rd9 +l5z !rda ~rdb ~4dn ~4ti ~52b ~fhm ~rdc ~rdd
4dn ~l62 +4dm +4dl +4dk
4ti ~l62 +4xl +64 +4ed +4ee
52b ~l62 +e2h
fhm ~l62
l63 !rde
l6d +l6c !rdf ~rdg ~rdh
54s ~rdf +22c +54n
551 ~rdf
56u ~rdf
l73 ~f4f ~hps !qag
l9c ~ofr +a0k
6ps ~oo0 +6n2
l94 ~27w ~aqo +and !jd1 ~ck7 ~rdi ~cr1 ~cr2 ~d4t ~rdj ~kfh ~rdk
ck7 ~l94
cr1 ~l94 +cqz +cqy
cr2 ~l94
d4t ~l94
kfh ~l94 +dci
jd1 ~d7s !l94 ~40l ~4mm ~rdl ~rdm ~rdn ~rdo
40l ~jd1
4mm ~jd1
ncm ~bz4 +ncl +nck !rdp ~ipl ~rdq ~ma1 ~rdr
ipl ~ncm +ipo
ma1 ~ncm
l9h ~h7a !ncn ~rds
ncn ~ns5 !l9h ~3s1 ~86y ~9hd ~rdt
3s1 ~ncn +6tw +3rz
86y ~ncn +5ih
9hd ~ncn +dem +del
l9v ~4tc !btv ~l7x
l7x ~l9v
btv ~3o !l9v
btw !rdu
lb8 ~7mz ~mj9 !rdv ~rdw ~rdx
1sv ~rdv
2s4 ~rdv +lba +m1r +8kk
3b3 ~rdv +3az
bi2 ~rdv
f5q ~rdv +gca
2b4 ~pdn
3yr ~pdn
5u0 ~pdn +5ty
65t ~pdn
h8m ~pdn
ipy ~pdn +l9o +90z
2cc ~rdy +2cf
lbp ~rcj +lbk !886 ~rdz ~re0 ~hd5
hd5 ~lbp
886 ~885 !lbp ~re1 ~re2 ~re3
lbe ~pyt
il0 ~pyr +79w
cyb ~pyr
jn5 ~pyr
lfd ~pyr
lf6 !cn8 ~50t
50t ~lf6
cn8 !lf6
lf7 ~ko ~mdu +kof !hrz ~re4 ~re5 ~lbf ~re6 ~7io ~7m9 ~re7 ~ejf ~kmj ~re8 ~net
lbf ~lf7 +lfa
7io ~lf7 +eji +7ik +mdt
7m9 ~lf7 +7mc
ejf ~lf7
kmj ~lf7
net ~lf7
hrz ~7gh ~ns7 !lf7 ~re9 ~rea ~reb
hp6 ~rec
lgd !red
ljl ~8mr ~2xd !lk9 ~62h ~ree ~8ms ~ref ~reg ~reh ~h7m ~ljw ~rei ~rej
62h ~ljl
8ms ~ljl
h7m ~ljl
ljw ~ljl
lk9 ~eep ~cp1 +lke !ljl ~rek ~3e0 ~rel ~6au ~a0j ~rem ~8uw ~ren ~b4t ~reo ~fgs ~rep ~req ~jou ~rer ~res
3e0 ~lk9
6au ~lk9
a0j ~lk9
8uw ~lk9 +8uz
b4t ~lk9
fgs ~lk9 +fgo
jou ~lk9 +lke
ljm !lka ~49d ~ret ~4by ~5iw ~68s ~reu ~rev ~rew ~l6v ~rex
49d ~ljm
4by ~ljm
5iw ~ljm +5is
68s ~ljm +68u
l6v ~ljm +mx9
lka !ljm ~rey ~hcq
hcq ~lka
4re ~ood
bc7 ~ooi
llk ~4za +525 !llp ~glg ~2yq ~rez ~rf0 ~rf1 ~rf2
glg ~llk +gle
2yq ~llk +521 +2yo +520
llp ~oo1 !llk ~rf3 ~mjx
mjx ~llp
lme ~qm2 +7hv !n4d ~7i1 ~rf4 ~ipg
7i1 ~lme +7hv
ipg ~lme
n4d ~qm3 +n47 !lme ~8f2 ~rf5 ~mdx
8f2 ~n4d
mdx ~n4d
ehe ~oaz +f3g
ehf ~oaz
jb6 ~oaz +m1n
4bp ~ob6
6sp ~ob6
6u0 ~ob6 +3rz +6p5
jqm ~ob6 +g03 +jqo +jqn
ds9 ~ob6 +ds6
iuc ~ob6
jqh ~ob6 +jqo
k8u ~ob6 +klu
a7l ~oaz !rf6 ~2zt ~rf7 ~g59 ~gc3 ~rf8 ~rf9 ~rfa
2zt ~a7l
g59 ~a7l
gc3 ~a7l
367 ~rf6
man ~rfb
lpx !rfc ~rfd ~rfe
lsl !rff
lsu !rfg ~rfh
lqq !rfi ~rfj ~rfk ~rfl ~rfm ~rfn ~rfo
lqy +8n9 !oxg ~1zj ~n71 ~2do ~2n4 ~rfp ~3hc ~rfq ~88p ~rfr ~c65 ~rfs ~hac ~rft ~rfu ~rfv
1zj ~lqy
n71 ~lqy +8n9
2do ~lqy
2n4 ~lqy
3hc ~lqy
88p ~lqy
c65 ~lqy
hac ~lqy
hoc ~oxg +9y6
i05 ~qfi
byz ~qfj !qfi ~2as ~rfw ~rfx ~rfy ~rfz
2as ~byz
ls7 ~3th ~fnk +ls6 !rg0 ~rg1
i95 ~rg0
lsn +lsj +h4s +cdn !rg2 ~rg3 ~rg4 ~gc2 ~lsm ~rg5
gc2 ~lsn
lsm ~lsn
7ig ~rg6
ltd ~25n ~aqo !2ol !jg0 ~rg7 ~5ne ~mnm ~mni
5ne ~ltd
mnm ~ltd
mni ~ltd
2ol !jg0 !ltd ~rg8 ~rg9 ~rga
jg0 !ltd !2ol ~2xy ~jg8
2xy ~jg0
jg8 ~jg0
lte !rgb ~rgc ~rgd ~rge
2oo !rgf
m2k ~rgg
15m ~rgh +15k
2zu ~rgi
ige ~rgj +3i2
cpq ~rgj +cpo
jjd ~rgj
lel ~7h4 !rgj ~rgk ~5l7 ~rgl ~rgm
5l7 ~lel +5l4
luy ~8b4 ~igz ~kpy !raf ~3a7 ~rgn ~rgo
3a7 ~luy
65o ~raf
luz ~ag2 ~bqp !lem ~rgp ~rgq
lem ~jwk !luz ~gx1 ~j26
gx1 ~lem
j26 ~lem +j22 +j28
lvl ~o0p ~rgr ~pin +lvm !pik ~rgs ~mx2 ~rgt ~rgu ~rgv ~rgw
mx2 ~lvl +mwz +ctd
70j ~q78 +bsw +lbx
bz4 ~63s ~6tu ~kqq ~6ki ~ncm !q78 ~1pg ~kqr ~mba ~rgx
1pg ~bz4 +1pf
kqr ~bz4 +kqs
mba ~bz4
lvr !rgy
lzo !rgz ~rh0
m2q ~4s8 ~ns5 !ojo ~x7 ~zz ~rh1 ~rh2 ~rh3 ~4b0 ~6ym ~6xv ~rh4 ~rh5 ~ltu ~aii ~rh6 ~koi ~kqg ~kw7 ~rh7
x7 ~m2q
zz ~m2q +ejd +eji
4b0 ~m2q
6ym ~m2q
6xv ~m2q
ltu ~m2q
aii ~m2q
koi ~m2q
kqg ~m2q
kw7 ~m2q
3gz ~ojo
46s ~ojo
maw ~ojo
mi8 ~ojo
m2w ~5ay ~8id ~9sl ~awd ~jj7 +m3r !8jh ~aj ~rh8 ~m3t ~rh9
aj ~m2w +hfs +hft +d17
m3t ~m2w
8jh ~6ss ~pg8 ~bgn ~pm2 +8jl +8jk !m2w ~dr0 ~rha ~rhb ~mm0
dr0 ~8jh
mm0 ~8jh
4v3 ~rhc
5tb ~rhd +dyt +5t9
h6i ~rhd +is8 +jlw +6pf
c74 ~rhd
l1y ~rhd +6y9 +cqq
m3n ~8id ~awd ~69o ~i1f +8ia +m3e !osx ~1i3 ~rhe ~69p ~rhf ~m3i
1i3 ~m3n +hse +1i5
69p ~m3n +d8c +hse +awg
m3i ~m3n
6h3 ~osx
jq4 ~osx
m5x !rhg ~c0y ~fbv ~rhh ~ie9 ~rhi
c0y ~m5x
fbv ~m5x
ie9 ~m5x
m7q ~3sq !1gz ~7ph ~hxb ~hpx ~rhj ~44x
7ph ~m7q +3sg +85r +oz +7pf
hxb ~m7q +hx2
hpx ~m7q
44x ~m7q
1gz ~1b ~o8e !m7q ~rhk
mcf !f9r
f9r !mcf ~rhl
l0i !kun !fa0 ~28 ~rhm ~rhn
28 ~l0i
kun !fa0 !l0i ~23p ~kte ~mcy ~rho
23p ~kun
kte ~kun +kse
mcy ~kun
fa0 !l0i !kun
d0f ~rhp +d0a
mgh !rhq ~4a2 ~rhr
4a2 ~mgh
mgq ~4fm ~prn ~c9b !6zr ~rhs ~4uo ~4zu ~rht ~4e4 ~4xj ~rhu ~rhv ~bgk ~rhw ~eze ~rhx ~lo9 ~rhy ~rhz ~ri0
4uo ~mgq +4um +69
4zu ~mgq
4e4 ~mgq +4dy +4e2
4xj ~mgq
bgk ~mgq
eze ~mgq +ezf
lo9 ~mgq
6zr ~6y3 ~izu ~j2h !mgq ~ri1 ~ri2 ~2ro ~ri3 ~ri4 ~ri5 ~3qq ~47d ~ri6 ~ri7 ~k76 ~6t6 ~ri8 ~ri9 ~ria ~rib ~izp ~ric ~rid ~rie ~iy3 ~izq ~rif ~ltx ~rig ~rih
2ro ~6zr
3qq ~6zr
47d ~6zr
k76 ~6zr
6t6 ~6zr
izp ~6zr
iy3 ~6zr
izq ~6zr
ltx ~6zr
1a7 ~pl3 !6bq ~iad ~rii ~rij ~rik ~ril ~rim ~mo6
iad ~1a7 +48a
mo6 ~1a7
6bq ~74e !1a7 ~74w ~rin ~6bs ~74i ~rio ~79r ~rip ~riq
74w ~6bq +74t +60z
6bs ~6bq +6bp
74i ~6bq
79r ~6bq
iac !8j6 ~rir
8j6 !iac ~74j ~ris
74j ~8j6
lb ~pl3
mo7 ~pl3
74e ~6bq ~d7s !pl3 ~228 ~rit ~74n ~riu ~755 ~8j5 ~riv ~riw ~rix
228 ~74e
74n ~74e
755 ~74e
8j5 ~74e
mnv !74z
74z !mnv ~riy
mny !750
750 !mny
mo2 !753
753 +752 !mo2
mol !e0r ~riz ~7qw
7qw ~mol
e0r !mol ~4b ~mom
4b ~e0r
mom ~e0r
mor ~7jm ~8a9 ~anx ~gt6 ~j44 +mot !mou ~aed ~rj0 ~rj1 ~j45 ~mon ~mpc ~rj2
aed ~mor
j45 ~mor
mon ~mor +11g
mpc ~mor +mot
mou ~o52 ~ql4 ~pey +mow !mor ~9mw ~rj3 ~rj4
9mw ~mou +9mx
mpg ~fsf +mpf +mpe !rj5 ~m9
m9 ~mpg +mxi
mqb ~crs ~hgn +mqh +i97 !c08 ~292 ~cr6 ~crv ~rj6 ~rj7
292 ~mqb
cr6 ~mqb
crv ~mqb
c08 ~b7q !mqb ~rj8 ~rj9 ~rja ~rjb ~rjc ~erz ~rjd
erz ~c08
mqj ~8ar ~bbw ~nim +mqi +13d !nin ~rje ~c0c ~gje ~i7b ~j0q ~nik
c0c ~mqj
gje ~mqj
i7b ~mqj +dbn
j0q ~mqj
nik ~mqj +nij
nin ~mmr +nio !mqj ~rjf ~rjg ~rjh ~ein ~rji ~n4c ~rjj ~rjk ~mqu
ein ~nin
n4c ~nin +lz
mqu ~nin
mr9 ~bgc ~olg +mr8 +mrl +qe +mrk !c0d ~rjl ~rjm ~rjn ~rjo ~jan ~mro ~rjp
jan ~mr9
mro ~mr9 +9bh +mre +mrl +mrk +mrj
c0d ~4zl ~50i !mr9 ~50j ~koz ~c0f
50j ~c0d +50e
koz ~c0d
c0f ~c0d
mrh ~6k2 ~aq0 ~e2t !mm7 ~dz1 ~rjq ~mrp ~rjr ~mrb ~mrr
dz1 ~mrh +6za
mrp ~mrh
mrb ~mrh +mrl +mrk +mrj +qe +mrm
mrr ~mrh +mu0
mm7 ~imu !mrh
mse !rjs
ma ~rjt +m3
mm9 ~2uh !rjt ~mf ~rju ~rjv ~rjw
mf ~mm9
mu3 +mu2 !k5z
k5z !mu3
mwe ~azi ~o5o +8qs !qee ~57r ~8qt ~azr ~rjx ~cl8 ~d9v ~rjy ~lv1 ~rjz
57r ~mwe +57p +57o
8qt ~mwe +ipo +8qs +301
azr ~mwe
cl8 ~mwe
d9v ~mwe
lv1 ~mwe +32e
fle ~qee +flu
baj ~pgz
bps ~pgz +bpn
nbp ~850 ~b9n ~bb9 ~ph3 ~nke +5vs +m81 +84x !pgz ~851 ~rk0 ~rk1 ~jjf ~rk2 ~mvz ~rk3
851 ~nbp +301 +muz +84y
jjf ~nbp +jj4 +84x
mvz ~nbp +itz +m81
mxf ~frw +mxd !c1a ~rk4 ~rk5 ~mxq ~rk6 ~rk7 ~du0 ~rk8 ~rk9 ~rka ~rkb
mxq ~mxf
du0 ~mxf
c1a ~nww ~p4y !mxf ~rkc ~4r5 ~bnx ~rkd ~rke ~rkf ~m8i ~rkg ~mkm
4r5 ~c1a
bnx ~c1a
m8i ~c1a +m8h
mkm ~c1a
myy ~olg +myx !eos ~rkh
eos !myy
mzm ~4yg ~nci ~bum +mzh !c1p ~nch ~rki ~rkj ~ncj ~mir
nch ~mzm
ncj ~mzm
mir ~mzm
c1p ~mb5 ~mmf !mzm ~79j ~99i ~mb6 ~rkk ~mmg
79j ~c1p
99i ~c1p
mb6 ~c1p
mmg ~c1p +mmh
mzn !c1q
c1q !mzn ~1ix ~1j6 ~rkl
1ix ~c1q +ho2
1j6 ~c1q
n07 ~okh ~5vb ~qlo ~l1l ~mjc +n09 !c1z ~f0g ~4qh ~rkm ~rkn ~bht ~rko ~rkp ~lm1 ~rkq ~rkr
f0g ~n07 +1bf
4qh ~n07
bht ~n07
lm1 ~n07
c1z ~qln ~ikk ~iyd ~mb3 +c20 !n07 ~rks ~2la ~63o ~rkt ~bch ~loy ~rku ~rkv
2la ~c1z
63o ~c1z +3qw +63g +63f
bch ~c1z +c21
loy ~c1z +4rs
5i9 ~otn
izg ~otn
mmb ~md4 ~pzr ~mmd !otn ~rkw ~6po ~f6d ~rkx ~rky ~rkz ~mak ~rl0 ~mgd ~mme
6po ~mmb
f6d ~mmb +f6c
mak ~mmb
mgd ~mmb
mme ~mmb
n38 ~azm +n3g !583 ~d8t ~n3c ~n3e
d8t ~n38
n3c ~n38
n3e ~n38
583 ~4em +589 !n38 ~rl1 ~rl2 ~39b ~gju ~rl3
39b ~583
gju ~583
n39 ~7q9 ~9i9 +hm !poc ~59r ~alg
59r ~n39 +sv
alg ~n39 +hm
mk6 ~poc
n3a !rl4 ~azs
azs ~n3a
2xb ~rl5
n5w !rl6
n5z !n2e
n2e !n5z
bgw !61j ~rl7 ~rl8 ~rl9 ~rla ~rlb ~rlc ~rld ~rle ~rlf ~hb4
hb4 ~bgw
61j !bgw ~rlg ~rlh ~6mg ~7ee ~8j7
6mg ~61j
7ee ~61j
8j7 ~61j
bgx !61k ~rli ~5k7
5k7 ~bgx +5k5
61k !bgx ~rlj ~rlk ~rll ~rlm
n8q ~otn +n8n !mmd
mmd ~mmb !n8q ~mge
mge ~mmd
n8f ~8yc ~akv +akq !b7l ~rln ~rlo
b7l ~mf5 ~meo +jfm +b7z !n8f ~i7 ~rlp ~ll ~rlq ~rlr ~209 ~rls ~rlt ~51m ~rlu ~rlv ~6hs ~70f ~rlw ~8hn ~rlx ~rly ~rlz ~rm0 ~rm1 ~rm2 ~rm3 ~egm ~rm4 ~rm5 ~rm6 ~i7e ~rm7 ~rm8 ~rm9 ~rma ~rmb ~rmc
i7 ~b7l
ll ~b7l +b7z
209 ~b7l
51m ~b7l
6hs ~b7l +6hq +6hp
70f ~b7l +9uf
8hn ~b7l +9uf +8hl
egm ~b7l +egl +h55
i7e ~b7l
n9j +n9n !7bk ~rmd ~rme ~ea5 ~43l ~5ut ~jwh ~rmf ~rmg ~e0i ~rmh ~hmv ~rmi ~jqi ~rmj ~kgs ~kib ~rmk ~rml ~n3z ~n4y
ea5 ~n9j +l2d +dy6 +dy5 +45o +div +2jq
43l ~n9j
5ut ~n9j +5uq
jwh ~n9j
e0i ~n9j +e0g
hmv ~n9j
jqi ~n9j
kgs ~n9j
kib ~n9j
n3z ~n9j
n4y ~n9j +n4u
7bk +7bp !n9j ~1ol ~rmm ~rmn ~rmo ~rmp ~rmq ~7bf ~rmr ~iwj ~rms ~rmt ~rmu ~rmv ~rmw ~ll0
1ol ~7bk
7bf ~7bk
iwj ~7bk
ll0 ~7bk +16f
ci2 !rmx ~rmy
n9k +e33 +n9n !rmz
b4g !wj
wj !b4g
gsv ~rn0
bkp ~rn1
nbi ~aks ~akv ~k06 !pj5 ~esx ~rn2 ~akx ~alh ~rn3 ~ime
esx ~nbi +eqz +980 +eqw +eqv
akx ~nbi
alh ~nbi
ime ~nbi
mf6 ~pj5
btd ~pj5
d2l ~pj5 +d7b +f7m +egk
2xd ~4q1 ~ljl !eep ~rn4 ~fg6 ~rn5 ~rn6 ~rn7 ~l3e ~rn8
fg6 ~2xd +1b0
l3e ~2xd
eep ~cy3 ~eeq ~lk9 +eel +eez !2xd ~eew ~eet ~rn9 ~jos ~kmo ~rna ~eex
eew ~eep
eet ~eep
jos ~eep +8uz +lke
kmo ~eep
eex ~eep
1l9 ~rnb
5q7 ~rnb
nci ~orq ~bfk ~hfc ~mzm +nd0 !mmf ~rnc ~glo ~9vy ~hfe ~rnd ~rne
glo ~nci +hf6
9vy ~nci
hfe ~nci
mmf ~63s ~nr9 ~c1p +mmh !nci ~rnf ~ht8
ht8 ~mmf +apw
1wz ~rng
nes !rnh ~rni ~rnj
nex ~g3 ~rnk ~gb9 ~nqo +nf0 !989 ~ez4 ~il2 ~rnl ~rnm ~ikz
ez4 ~nex
il2 ~nex +nf2
ikz ~nex
989 ~qhx ~nqp ~bdz ~rnn +98b !nex ~3z ~rno ~jhp ~rnp ~bqg ~dzk ~rnq ~mml
3z ~989 +42 +6b5 +41
jhp ~989 +a01 +41 +31j
bqg ~989 +98b
dzk ~989
mml ~989 +973
ngc ~ppq !ppp ~rnr ~2zx ~rns ~rnt ~rnu ~f9n ~rnv ~rnw ~rnx ~rny ~lpy ~rnz
2zx ~ngc +2zn
f9n ~ngc
lpy ~ngc
1ai ~ro0
et6 ~ro0
ngf ~ro0
nhz ~pju ~gse ~jz4 +nhw !r7y ~ro1 ~dlq ~drn ~eb4
dlq ~nhz
drn ~nhz +dlu
eb4 ~nhz
e3r ~r7y +e3q +56d +56c
k6f ~r7y
nit !ro2 ~ro3 ~ro4
n72 ~eyj !ro5 ~j4 ~ro6 ~1w0 ~ro7 ~ro8 ~7f4 ~80e ~9g4 ~ro9 ~roa ~rob ~hae ~roc ~j6j ~rod ~roe ~lbc ~llw ~rof ~rog ~roh ~roi ~roj
j4 ~n72
1w0 ~n72
7f4 ~n72
80e ~n72
9g4 ~n72
hae ~n72
j6j ~n72
lbc ~n72 +haf
llw ~n72
nim ~p2z ~9zr ~awt ~i8z ~mqj +nil +nii !mmr ~4jv ~5jt ~rok ~6ca ~e23 ~rol ~ds0 ~rom ~ijy ~ron ~mqs ~mqk ~niq
4jv ~nim +85j +12i
5jt ~nim
6ca ~nim +nii +drz
e23 ~nim +85s
ds0 ~nim +6c9 +drz
ijy ~nim
mqs ~nim
mqk ~nim +13d +82a
niq ~nim
mmr ~52e ~pgi ~ph3 ~nin !nim ~mms ~roo ~mi5
mms ~mmr
mi5 ~mmr
ilo !rop
94m !roq
4g +4f +4e
e0 +dx +dy
ee +ed
ef +ce9
v7 +v6
dok +dop
mu +ms
r3 +r5
r4 +r2
sz +sy
yt +ys
14r +n4u
k5m +k5k
14x +lzw
196 +198
1du +1dt
1ll +1lj
1lh +1ln +1lo
27g +27f
29f +29d +29c
2j8 +2jc
2s3 +2s0
38a +389
3k9 +3k6 +3k5
3nc +aml
3nd +jmx
3ti +3s9
fgr +fgo
3vn +3vs
3vo +3vm +3vs
41i +41h
42x +42p
42w +42m
47j +47h
47k +47l
44z +451
4cf +4cb
4fv +4ft +4fs
4g7 +4g6 +4g9
4g8 +4ga
4le +4lh
4pj +4pi
4x2 +4x0
501 +4zx
54m +54c
5c9 +5cb
5r9 +5ra
621 +61s +61r +61w
67c +67a +677
68h +68f
68i +68g
68z +lt5
6k5 +6bh
6k8 +6k7 +6k1 +6jz
6n5 +6n3
6nz +6o1 !ror +6nr
6o0 +6nm
835 !ros
7hy +7hx +7i4
7hz +7hx
jw7 +7hy
7iz +4h8
7j0 +7iy
7m5 +7m2 +7m1
7mo +7mq
7mp +7mq +7mn
7n3 +7n2
82u +82w
8rd +8rc !rot
8rt +8rp !rou
91g +91e
9c3 +9c6 +9c5
9r5 +3x8
9sd +9sb
9t0 +9sz
a3b +a35 +3tv
a4o +a4k
abh +abg +lmq
agx !rov +agu
agy +agw +agv
aj3 +aj2 +aj1 +aj0 +aiz
aux +auv
avf +av8
b1r +b1p +b1x
b1s +b1x
b1u +194
b23 +b1z
bko +bkq
blr +blq
bm8 +bm3
bso +825 +bsl
c2j +c2i !eob
eob !c2j +c2i
cao +cae
cr4 +cc0
cr5 +cmz
d1x +d1w
d31 +d33
d9b +e5d
dg7 +adz
dlw +e7b
doj +3uz +doo
29h +29j
gkv +276
dxe +dxb
dxf +dxa
e0b +dys
e8n +e8k
efc +29y
efd +1b8
egp +ego
eng +ee5
esc +es6
f2m +e8q
fj8 +fj5
fxh +fxa
g4j +g4h
fy4 +fy9
g4k +7fu
8f1 +8f0 +7fu
g5t +g5s
gc7 +3p4
gfa +gf7 +gf8 +gf9
gmz +gmu
gy8 +gy4
hku +hkt +6z6
hy2 +hy1 +a05
ics +icw
ifz +e3o
ig0 +ig1
l1 +l3
iin +5e5
ijo +ijn
is2 +is0
isr +isy +isw +isv +isu
iss +isq
j07 +j06
j10 +j0z
j33 +j35 +j3d
jvq +jw6
jx1 +kxn
k4l +k4q +k4p
k5d +k5b !row
jq7 +k6y +j93
k80 +1ee
kg3 +kg1
1dl +ked
by9 +ked
kuz +kuy
kyl +kym +l0g
l56 +l55 +l54
l57 +l5c
l5x +l5w
l9s +l9r +l9q
gsz +gsy +lco
lcj +7ug +lcp
lg7 +7fv
le0 +lpd
jjc +les
lfc +lfb
lg0 +lfx
lge +6y6
lgy +lgx +lh1 +lh0
lgz +lgw +hjk
lht +76f +kc4
lhy +ksx +e7e
mlu !lhz
lhz !mlu
lj2 +aln +lj1 !rox
lso +lsi
ltf +ksx +c4x
m57 +m56
mo9 +42l
mte +ngt
my7 +myk
my8 +myb !bt3 +myk
bt3 !my8
mya +n03 +n02
1e7 +1e6
7ma +7md
7m8 +7md +7me
9oa +9od +mz5
crm +crj +crl
crn +crp
czn +lsp
d1a +d1d
1ep +1en +m2 +1eo
dea +de9
1ne +1nd
hzl +hzm +hth
h93 +h9y
fxr +fxq +fxp +fxm
gst +gsm
gsu +gsn
n0b +9el
ng5 +ng2
myd +3fe
k30 +bmo +k34 !roy
czm +lsp +ck3 +czu !eoc +czp
eoc !czm +ck3
czr +czt +czq
418 +41b
419 +41a
6jw +6jr +6jv
93l +94j
8vd +8va +8v9 !roz
abp +abq
dgv +dir
27d +27b
27e +27b
g9g +g9j +g9i
gbc +gbk
gbd +gbi
fxb +fxd +fx6
fxc +fx6 +fxd
fx8 +fx7
fww +fwv +70y +fwu +fws
ifk +ifi
fuc +fuh
but +bus
bmd +ann
fpp +3vz +fpl +fpo
fmd +fmc +dxa
fnf +fnd
fz7 +fza +fev +b8g +fz6
7s +7r
gfe +gfd +67j
gfh +gfg
erm +err
ern +erq
erl +erq
ede +edc
edd +edc
dpx +dpv
e5a +e59 +e58
dte +42l +42k
ec1 +eby
frv +br5 +13h +4px +j1f
l7w +lul +8pu
ewd +jgq +8fo
ewc +8fo
vv +vu +vt
fja +fit +fis
hp5 +hp4
4xe +dir
5pz +7b
lxr +5q4
mru +mub !rp0
4m5 +4m3 +4m2
2km +2kl
114 +gd0
l6e +l6g
9xz +9xy
cu1 +cu2
8q2 +8q1 +3jx
ebs +ebo +ebn
ejz +ebn +eja
fik +fii !rp1
1et +1eq
6ix +1eq
536 +532
cty +cu0 +ngt
ctz +6j7
j69 +9r7
dhn +iw5
dho +egv
dnz +do2 +do3
do0 +daq
gxp +gxn +gxo
ian +iak
iao +iam +ial
cck +ccj +nmb +nmf
cex +7el
ew0 +35o
fqg +art
30o +j9g
dkk +dki
kfz +kfx
717 +713 +712
kq3 +kq7
kq4 +kq9
v2 +v4 +v0
v3 +v1
15f +15i
f4k +18e
dr3 +dr6 +2r6 +2r7
5q0 +5q3
8h3 +8gs
7hh +40p
e3b +e39
28n +e39
bx2 +e39
dts +dtr
d9 +d4 +d7
93q +93n
2sf +2s2
9sx +9sw
gza +gz9
lic +lib +lia +li9
1ed +1ec +1ee
lj7 +lj9
6k9 +6bh +6ke
f5f +f5e
ld7 +ld4
m7u +m7t +m7s
fhu +fhs
em7 +em5
f1f +f0s
gzm +gzl +gzk
lis +lir
dtz +dty +dtx
723 +1i
asa +as6 !rp2
8m2 +8m0 +8m1
3ln +3lm +3lp
ick +icj +ich
icl +ici
c82 +ams
83q +a0e
83r +a0e
ivz +iw1
dbf +dbd +dbk
3dz +acl
1j2 +1io
sj +sg
sk +si +sh +sf
bin +bik
bim +bhi
c37 !rp3 +hda
wv +wu +wt !rp4
io9 +6gv
wi +w2
emx +5vt
n +l +k
h0p +d9k
bz8 +d9k
jmi +jme
ci +cg +cf
fr +fq +fp +fo
e6f +e6g
dlz +dlx
3ze +3zd
ivg +ae2
dj6 +dgx
i66 +abu
8b6 +8b1
224 +221
it +is +ir
7y6 +7y3
lyi +570
frx +j1f
7yq +7yp
6gq +6gn
fpt +7j4 +bsy
7jb +7j7
1ek +1ej
fd4 +fd3
l6b +l68
g7p +g7o
arf +arm +arl
d2w +d2v +d2x
bwj +d2w
uy +ux
2y9 +2yd
19a +199
2yb +2ya
fyf +fyd +fye
e6d +e6b
e6e +e6c
evq +evp +bal +evo
kn8 +kn7 +isd
3zq +3zm +3zs +3zt
gxf +gxe +gxh
f5b +cac
64i +64g +541
w6 +w5
mgs +mgr
f34 +f33
4lx +4ls +4lu
c56 +c55 +c54 +c53
iit +iiq +iio
9tc +9tb +9ta +9td
3ni +9nc +3nh
2x5 +2x6 +2x7
lh3 +9ta
9hb +9ix +9h6
k2i +k2f
gei +geh +geg +gef
jfl +jfk +jfj +jfi
k1r +iio
l38 +l36
iqz +iqy
68d +68b +68e
22u +22t
7e5 +aul
l4v +l4w
gaq +gal
b30 +b2z +b2y +b31
3xf +l8j
c6t +c6s +c6o
lod +loa
2sl +2sj
4g3 +4g2
ch4 +ch3 +ch2 +ch1
83e +83c +83b
5pd +5pc +5p8 +5p7
mvf +mve
c4v +c4u
lwt +lws
4j5 +4ip
1tw +1tv
5c0 +5bz +5by
6hx +6hw
3hi +91e
ek5 +ek2
h58 +h56
nm +nl
ef3 +ef1 +epq
i3g +i3f +i3e
f30 +f2z
7ek +7el
dsw +dsv
4is +4ir
g00 +g01
lo2 +lo1
lo3 +lo1
zs +lo3
bt2 +6np +7j4 +bsy
3bq +3bp +3bn
ehu +e6w
b58 +b5a
7qb +7q8 +7qc
a9r +a14
gng +gne +gn9 +gnd +gnc +gnb
5aq +5as
6ma +6m4
d4e +d4f
ecm +eck
ecl +eck +ecj
bf1 +bew
401 +400
efh +efe +efl +efk +4la
efi +efk +5e3
8b5 +8as
gxx +gxw
7yt +7yu
4n1 +4mz +4mx +4n4
1a1 +1a0 +191
h7 +h5
exm +jg
b26 +b1w +b20
edi +edh
gwe +bn5
ie6 +abu
j2q +ie0
3o2 +3o1 +3ow
eh2 +jw3
eh3 +eh4
3ed +3e9 +3eb
857 +856
3cm +3cl +3cg
l5s +l5r
esy +eqz
fhr +fhq
e7l +e7h +e7j
7ul +7uk +7uj +7uh
7um +7uj +7ui
c2s +c2r +c2q +c2o
ig +if
b6q +b6p
fs6 +fs5
n60 +n5u
7yb +7ya
eo2 +7ya
c29 +c2d
70x +70y
ki0 +ki1
4wq +49b +4wo
moh +g1z
byo +byn
7ql +7qk
1f4 +1f2
mu9 +5tc
ej3 +ej2
ffb +ffa
fi2 +fi1
b56 +g2w
b4s +b4r
ilw +ilt
em8 +41k
ed1 +dis
ed2 +dis
ed3 +ed4
cl1 +cl0
f1h +f0z
3oy +3ox
7yh +7yg
a5i +a5l +a5m +a5j
l6r +l6p
gg +gf
1ge +1gd +1gf
6n9 +6n8
87z +ii6 +6a +bbi
ltj +lti +lth
45b +44m +1cu
gx7 +gx6
fwr +czu
mph +mpd +mpe
kjw +kjv +kjz
fnr +8n3
5pg +5pe
jdi +jde
2x8 +2x7
314 +312 +311
gvb +gv9 +gva
c4m +c4l
fyj +fyl +fyi
fyk +fyl
fir +fiq +fio
6id +6ic +6ib
m5g +m5e
83a +839
e66 +e67 +e65
dtk +dtl
m4d +m4b
mva +mv9
16p +16o +16q
7o1 +7o0
9i3 +9i1
anc +ana
e72 +e6x
eee +eed
elc +elb +el9
amp +amr +ams
amq +ams
vq +vo
16s +16r
295 +294
29b +29a
2c1 +2bx
2c2 +2c0
34l +34k +34j
3a3 +3a2 +3a1
5jw +5jv +5ju
69j +69i +69h
bvn !bz5 +69h
bz5 !bvn +69h
6l8 +6l6
6hr +6hp
71r +71p
7qp +h4c
82z +82y
8uc +8ua +fwp +8ub
9t7 +9t3
a8q +6gn
a9q +a9p +a9o
avu +avs
b5s +b5p
m18 +43w +979
c59 +c57
c5a +c58
c6e +c6d
c7q +c7p
ckc +ckb
cm7 +cm5
cm8 +icp
doy +dox
dwv +dwu
eh6 +eh5
en5 +en4 +en3
eyv +eyx
bau +bas
60s +60q
by1 +bxz
f6k +ezu
fw5 +fw3 +7az +115
fw6 +fw4
fwn +f33
fxe +fx6 +ck1
g1w +g1u +g1t
g2x +g2w
gc0 +gbz
gls +glq
gr2 +ifr +f0z +gr3
guj +fdh
h2e +h2b
hp2 +hoq
hzj +hzd
i02 +i01
i18 +2uc +i16
i38 +i39 +aug
jfd +jfb
jfe +jfc
jod +joc
kvv +kvu
3xg +l8k +l8j
lh6 +lh5 +lh4
lh9 +4al
ljd +ljc +ljb
m69 +m68 +4bt
mul +muf
ngp +ngl
nn0 +nmz
nn1 +nmx
j81 +9b9
4k7 +4k3
2li +2lc +2ld
h8k +h8g
mh5 +nbe
neu +nen
8u6 !rp5
etj >rp6
nbd >etj +dwy +drv +m98
1xf >rp7 +d1p +f47 +pf4
fih >1xf
cvd >rp7
3mz >rp7
3lx >rp6 +3lw +3m1 +3m0
bjo >1xf >3lx +e6l +fuo
wk >1xf +5j1 +25r
g4p >1xf +g4r
kud >dl8 >4p9 +onh
dl8 >rp6
980 >rp8 +esx +eqw
esw >rp8
19q >nbd !rp9
19f >19q
cgu >rpa +bua
e7q >rpa +e7p +al
1gv >rpb
kfe >1gv
8ps >kfe +8aw
d3d >etj +d3b +d3a +d39 +d38
9b9 >1gv
lpd >1gv
bmo >1gv +k30
84e >rpa
9b >84e +al +9x +9j
a8b >rpb +a8e +a8d
hrm >rpb +hrr +cf5 +hrq +hrj +1ck
gff >hrm
4lu >rpb +4ly +lyt +4li +4ls +4lr
t6 >rpb +tb +137 +dnp +dnq
fwf >rpc
lkf >9o
mmw >ab +mmz +mmy
6e >9o +6b +6a
1xj >6e
7k7 >6e
dks >6e
5jk >6e
9o >9b +9j
5em >9o
bv9 >9o +qof +bv8
bxd >bv9
51o >bv9 +51u
8r7 >9o
g3m >51o
bve >bv9 +3rm
5y7 >bve +5y2
g6t >9o +g6o +g6m +7rz +g69 +g67
69k >9b +69f +69e +69d
6rc >9b +6r8 +6r6 +8vk +6em +33c +6ra +6r9 +6r7
6v1 >9b +6v4 +6pn
asj >7k7 +asp +asm
bbh >9b +7jk +bbd
893 >9b +6sz
hb9 >7k7 +e1k +eca
hkp >9b +hkn
kru >7k7 +krw
luk >9b +lur +lus
fss >6e
f8l >fss !mbz
mbz >fss !f8l
hk4 >6e
18l >6e +dd9
18m >9o +18o
1fm >18l +9nq +1fj
fg >18l +18o
7xf >18m +7wm +7wl
bhh >7xf
bzx >7xf
c48 >7xf +bzu
7wc >3rb
7w3 >7xf +7w1 +hpb
124 >18m +120 !6ot
hg9 >124 +hg8
4il >hg9
i48 >18m +i4e
fr0 >7xf
8lc >69k +fjr +69e +89k +cpx +cpw
6ot >69k +6or !124
nfl >69k +cm +hhz +6s3 +hun +ix8
83l >nfl +83j
a >nfl +632 +3
7q3 >duv +7q2
b9g >duv
i3q >nfl
6s5 >i3q
ila >69k
2ip >69k +7p1 !rpd
815 >rpe +919 +81b
48e >rpf
719 >rpg +71c
cio >815 +cip +81b
89l >815
jls >815
kam >6e
6ua >69k +j13 +6d7
485 >rph
9kp >rph +9ko +6a
1fl >6e +6b
hk3 >1fl
kv6 >1fl
ndg >kv6 +9nr
asi >kv6
4y9 >kv6
5ea >kv6
5jj >1fl
8hh >ez1 +8he
8hg >rpi +8hd
egi >8hg
62r >2p >d6i
d6i >8hg
8in >d6i +l14 +8iy +8ix +8j0 +3ee
9jz >bw8 +1nx
fbs >kv6
ckm >8hg +i4b +cko +ckp
6oz >8hh +6ow
2sm >8hh +2sp
e7o >9b +e7p +al
80p >rpi +nol +2c6 +80j
80q >8hg
2gk >80p +lay +25f
dyy >80p +dyw +dyx
2mj >dyy +2ml +hjf
jps >80p +80j
ckl >80p
ez1 >80p +jml +86b +dyj
2hw >80p +94p +2hy
328 >2hw
9l0 >2hw +eaa
jpr >2hw
krk >2hw +3kk
8im >rpj +8iv +ltl +ltk
8y >rpk +8w
e3w >8y +e3x +e3y
h27 >8y +377
lwa >4k3 +5xz
h3o >rpl !rpm
378 >h27 +377
jco >378 +jcl
1cy >8y +e7 +56 +mp2
bob >8y +bo9
grs >8y +grr
2nq >rpn +e5 +7pq
bci >rpo
evr >rpk +evz +evx
a2v >p8 +ku7 +ku6
1km >a2v
3ex >rpk +142
18h >3ex +13n +3f0
4ya >3ex +kt1 +142 +4y7 +4y6
i20 >8y +hkn +i23 +i4h
hi4 >rpk +8g +hil +ais
6pl >rpp
2n0 >dic
2n1 >dic
66f >hkp +66e
hlm >66f +hli
56x >hlm
cug >6e +6q2 +9g8
imo >66f +hsp
hhu >hkp
hhv >rpo
bt5 >bbh +bsv
87w >9o +fsn
do2 >87w +dnz +dny
db8 >fsr +dbb +3tr
bxo >fsr +bxm +bxl +bxj
g6u >rpq +g6k +g6f +g6e
1is >rpr +1ir
cmh >rps +cml +cmk
cmn >rps
794 >rps +b3m +79c
8wv >794
bb8 >794 +bam
ln7 >rps +lna
b3l >ln7 +3jg +3je +b3m
lu8 >ln7 +g2d +91t +40b
g27 >ln7
jf6 >ln7 +jf7
jpp >ln7 +3k8
5rn >g27 +248
8mh >g27
ch0 >g27
7da >rpt +7db
h3j >rps +99g +h3m
eru >h3j +erw
gm9 >h3j +4q5 +gm5 +gm4 +gm6
jdl >h3j +krg +jdm +c9q
c9p >jdl +c9r +c9q
h0g >rps +h0l +772 +1gn
aic >h0g +3hy +aid +772
lv9 >aic +lva
m4h >h0g +c7j +c7i +m4i
g84 >h0g
7l7 >rps +kb6 +6py
22n >ho2 >7l7 +22o
22q >7l7
2er >ho2 +2es +2et
2ia >ho2 +2ib
mzp >ho2 >7l7 +3jz
axj >rpu +axm +axl
2ox >rpu +2pa +2p0
d2m >rps +d2o
3nz >lu8 +jtc
j14 >rpv +6nd +j12 +j11 +dc2
lyr >j14 +lxw +3fz
9dg >lyr +9dc
hu2 >rpw +htl
jcc >rps +jc6
jc4 >jcc +jc6 +asl
5e1 >jcc
8wl >jcc +8wi +6pz +6q1
aav >jcc
jlu >jc4
aay >4hp
ggy >jcc
51n >luk +ck
ig3 >51n +nem +c5f +ig5
ivq >ig3 +ivs
5tg >luk +5tj +5ti +fmi +g1b +lac
ash >luk +kpa +asp +aso +asn +asl
55z >ash +2zi
5hw >ash +5hz
1w1 >1fn +1vv
8sg >aeo +8sd +8sc
3l0 >g6t
9zl >g6t +9zj
g2j >g6t
fku >6e +n1p +n1o
25k >1fn +25n !rpx
33v >ash +33y
95z >ash
2d1 >95z +2d3
a87 >ash +axl
3z1 >a87
ica >a87
f60 >8hg
h3t >f60
ikr >asj
czc >95z
g8x >ash
avr >ikr +avt
jjr >ikr +jjs
73k >ikr +73n
m1x >ikr +m1z
n9o >2gp +n22 +hcd +cgc
lny >2gp +jrc
jnj >2gp +jnl +jrc
h17 >2gp +jqy +gc6 +gha +h19
fh1 >h17 +fh3
c5n >h17 +c5q
ifa >rpy
ce1 >2gp +ce4 +ce3 +2mu
cf8 >luk +cfa
a19 >luk +jta +jtq +a1c +a1b +3ko
bwk >a19 +d3m +bwi +bwm +d3k
aeo >luk +dfo +aej
8vv >luk +8pk +8vt
a7q >luk +a7r +9l1
1h9 >85l
1j7 >85l +1j8
3um >brs +3ur +iyw +1a9
3uz >85l +doj
4n3 >85l +4mx +4mw
i5j >85l +hn8 +bbc
kpr >luk +kpw
3h8 >kpr +3h9
dpe >rpz +drv
7rx >rq0 +7s0
lp6 >cy +lp4 !rq1
749 >rq2
mdi >rq1 +mej +mei +mlp
cuy >luk +ckg
3l1 >6rc +k87 +6em
2ty >6rc
6fa >6rc +6em +iyw +1aa +6fe
hlt >6rc +hls
b6d >6fa +b6k +b6i +6by +6cj
8w1 >gr3 +8w0
6hw >b6d +6hv +6hu +6hx
i0b >6fa +i0g +cv0
mqf >6fa +hy +5bm +mqd
kzm >mqf +kzt +hy +714
d36 >6fa +d3b +d39 +g3j
4qi >rpv +4dj +4nh
bnb >rpv +6fd
8cl >bnb +8cg
b9z >bnb +hh +7s8
dfq >bnb +dfp +55v
bke >rpv +ahu +bkc +3m0
brb >rq3
iyo >rq4
iyp >kv6
3yo >9o +fyt +3yu +3ys
in3 >3yo
602 >3yo +4st +4sr +6fg +1aa +6fc +5zz
mz1 >3yo +ncf +rnd
130 >602 +ddd +12t +1c7
enk >130 +ddd +12t +eni
1ca >6y0 +1gx
e90 >602 +9j +e92
fj0 >rq5 +fiy
e91 >3rb +e98
92j >e91
3r9 >rq6
6gr >rq5
m1c >6gr +5hf +9en
8px >rq5 +8py
kn6 >rq5
19r >rq5
dna >bbh
818 >dna +81b
bsr >dna +bt4 +bsv
iax >dna
dno >rq5
8a8 >dna
ddk >8a8 +bdc
5op >8a8
imk >dna
lt2 >dna
myh >dna +myp
ne6 >dna
5a >147 +e6 +55 +54 +52 +qqm
2nw >5a +7pq
7m1 >3yo +7m5
hmz >7m2 +hmy
hnl >mzs
7m2 >mzs +7m5 +7lx
mzs >rq7 +mzt +mzv
gpf >7m2
iij >7m2
1pv >3yo +mzv +mzt +1px
1h7 >rq8
luv >rq9
56y >rq9
ihp >rq9 +asm +ii7
hec >ihp
3rb >9o +qe +qf
hmg >3rb +jiw +hm5
7hu >9o +ro1 +7i0 +7i6 +7i5
hfj >d0 +hfh
mrc >ab +mrn +69g
m5z >3rb +m5o
6zb >3rb +mrj +2xr
jae >3rb +jaj +l2j +jah +3rk +86q
kuk >3rb +4mb +4m9 +86q +bvg
6uw >hw9 +hw8
hw9 >kuk +hw8 +hw6 +bvg
n6t >kuk +n6r
gui >3rb +7nb !rqa
gkg >gui +8nl +3yu
cy >3rb +cu +e2x +qf +qg
gs >rqb
h4u >i5u +h4z
flg >rqb +lyd +lyg +ckr
doe >rqb +dod
lxu >rqb +lxw +lxz
f27 >9o +f1v
hr3 >9b +60y +6p4 +hr2
1k7 >hr3 +71b +81g +1k4
1jv >1k7 +1jw
817 >1k7 +819
b >hr3 +632 +7 +4
695 >rqc >rqd
ik0 >9b +9vi +9ao
2qk >eto +2ql
7l6 >rqe +8ah +8ag +7l5
mum >1pv +6oq +eic
4sv >rqb +4ss +7sp
8w9 >4oq +4og +3mu !21o
4oq >4sv +8w4 +49o +49n +488 +4og
a23 >4oq +a21 +a20
i3n >4sv +i3j +i3i
2u0 >4sv +fjs
fbh >4sv +fbj
cn >4sv +cl
hs1 >4sv +3bi +6q2
hul >hs1 +huq
6e2 >4sv +6fz +6dz +6dy
6pc >6e2
ced >6e2
x0 >6e2 +7je +wx
mr5 >x0
cec >4sv +cef
aw0 >cec +avz
eba >aw0 +87u +ebc +avz
2g7 >eba +a09
kwt >cec +qvh
jo2 >cec +36y
dkd >eba +36y +dke +a0a
2g6 >dkd
9pv >rqf +9pu
jcd >aw0 +jc9
kwf >cec +jso
kn1 >kwf +kn0 +3yi +3yg
k2y >rqg
i35 >k2y +3jz +i36
1l >4sv +1k
d0i >4sv +j4u +d0h
jf3 >4sv +49m +49n
cnq >jf3 +9mc
6ou >4sv +6os +8h9
1r >4sv
fax >rqb +fb0 +c0b +ekf
hvs >3bw +cvy +2h
3bw >fax +3bu
ekd >fax +ekg
i57 >rqb +i59
mdh >rqh +mdf
21o >rqb +4hh +21j +21i +key +bot +21l +kev !8w9
k92 >21o
1fc >21o
50p >21o +f4e +9bk +6h6 +f4d +58m +9bj +821 +81z
5j6 +5j3
5yx >21o +5yz
bov >21o +f0o +f02 +f01 +ezx
beb >21o +4hh +bea +be9
5j5 >21o +qb9 +bpt +5j3 +16j +bot +81z +4ko +821 +bos
1ic >5j5 +1i0
bs6 >21o +bs2 +bs3
ce6 >rqi >21o
ket >m5k +kev
i2l >21o +i2i
kf6 >21o +kex
17r >rqb +kk +17x
be6 >bkh +be9
57z >rqb +57w +57x +57v
2y1 >57z +a6m +2y2
2k7 >57z +jii
bd8 >rqb +s9
gtj >6gj +31w +eu +ew
9dh >gtj +f1
kp1 >gtj
6gj >bd8 +6gb +6g6
2xs >6gj
463 >bd8 +45q +45t +45s
iu3 >463 +iu1 +ivk
l3c >463 +l3b +2yv
h2a >463
h2b >46y +h2c +h2j
h2h >463 +6x0
29 >h2a +gzn
3lf >h2a
inl >463
j8z >rqj +j90
7mi >rqj
1we >n3s >463 +1w9
n45 >n3s
n3s >nh0 +n3v +n3w
jv1 >n3s +jv4
2zv >rqk
jdv >1we +jdz
1w6 >1we
5b1 >bd8 +ho8 +5aw +htr +qmd
hlz >5b1 +htr +htq +5ax
iml >hlz +imn
i3y >5b1
ho5 >bd8 +ho7
dps >bd8 +s9 +267
m1q >rql
7vz >bd8 +7vx
e2i >bd8 +6g6
f9w >bd8 +hon
mt1 >bd8
8yx >bd8 +36a
3f4 >8yx +dce
f9v >3f4 +j43 +e2k
h6v >8yx
i1z >8yx +i24 +i22
hq8 >i1z
hjy >8yx +hhf +hu7
hhg >hjy +hhf
4bx >7qz +4bv
2md >7qz +2m7
64w >rqb +5bt +64y
681 >64w +5bt
c >64w +3pz
2bs >rqm +5vz
7eh >rqn +7eg
kcf >7eh
kcg >rqo +lay +2fe
n9l >rqb +n9i
7by >n9l +6mx +7bx +g8v
jv5 >n9l +jv3 +6mx
k96 >rqp +k6p
3w3 >rqb +3w5 +ozs
e7h >3rb +e97 +e99 +e98 +e7l
13t >e7h +4ib +13w
4af >13t
fb6 >rqq +fb7
eq >e7h +f0 +ez +ew !rqr +eu +53k
3ff >eq
dha >eq
n1j >rqs +n1q +n1s
s1 >n1l +kpx +s2
dnc >s1 +dne +78j
98e >n1l +98k
n1l >lzk +n1s +n1q
khf >rqs +fcu +khi +khh
fcs >khf +khi +kp3 +kp2 +fcu +fcw +fcv
jg9 >khf
at7 >rqt +cya +asv
9nt >rqs
n1k >9nt
3cq >9nt +d60 +3cs +3cr
9o4 >9nt +9o6 +9o5
98y >khf
ara >n1l +lxc +arb
m35 >ara +fdo
93x >rqt +93z
d9p >rqt +942 +3gw +8jo
fcx >rqt +fcv
jmj >rqt +axl
gik >rqt +gil
d9l >e7h +b3m +d9r
dh9 >n1j +dhd +67p +dhc +dhf
g7t >n1j +fdo
gyl >n1j +gyn +gym
j7u >n1j +ivw
iho >rqs +ihz +ii1 +ii3
c8s >rqs +d60 +48v
5wd >iho +k99 +5w8
41m >rqs +422 +41q +41p
lzk >e7h +c9x +c9y
n2h >lzk +78j
5mk >lzk +5fm
79l >lzk >6nn +79f +79b
95s >rqu +968 +966 +965 +964 +95x +95y
98 >95s +krw
jvf >95s +jve +9x7
fkv >95s
luw >rqv
l90 >69k +69e
c9w >lzk +c9x +c9y
kbw >lzk
4m8 >c9w
792 >c9w +i7l +i7i +i7j +79g +79e +79f
ewn >c9w
m1t >c9w +lzm
ihr >m1t +ii5
flf >c9w +lyd
8ad >c9w
8by >8ad +8c1
87o >c9w +6lj
41r >c9w +41t +lv6 +lv5
g0j >c9w
87n >c9w +lzm
n04 >c9w +egt
n62 >c9w
n05 >rqw +egt
5o0 >n05 +egt +il5 +il7
il8 >rqw +il5
il9 >7qz
2j0 >rqw +nkq +2ix
4m6 >lzk +4mc
lxt >rqx +2wv +2wq +lxz +lxw +3fv
2wx >lxt +66b
795 >lxt
hra >rqy +hrc
3fo >lxt +1yn +3g2 +3g1 +3fz +3fv +3fu +3fr +3fp
3u2 >e7h +h36 +97h +3u5 +3u4
bsf >rqz
7ru >rqz +bfl +7rs +7rr
fdd >7ru +2qb +fd8
boz >rqz
8ym >rr0
ly6 >9o
ly5 >rqz
ft2 >rqz
1a6 >e7h +1a4 +ia4 +16h +16i
e83 >1a6 +48c +48b
43p >e83 +43q
jva >1a6 +jvd +jvc +jve
6bv >e7h
4f1 >6bv +93i
d85 >rqx +d82
l4b >e7h +n5t +5vf +l4j +l2u
i47 >e7h +i4f +i4e
htk >i47 +bcu
9x4 >e7h +4cd +9x6 +jpf +jpe
94c >e7h +94i +5eq +94h
930 >94c +f9l
5id >e7h +5ie
b3g >e7h +b3f +ahv +k52 +hcj +4p +4o
4r >b3g +4o +4p !rr1
ivo >b3g +ivp
6ux >e7h
jad >e7h +310 +6te +jam +d9r +3gv +jal
e7g >3rb +e96
6yg >e7g +6yd
92i >e7g +5wa +5w8 +5w9
9tl >e7g +9tj
c5o >9tl +b3m +lnb +c5p +c5q
c7f >e7g +cbf +c6w +c7j +c7h +c7k +91s +asw +c7i
emy >rr2 +en0 +en1
kke >rr2 +24a
cfs >e7g +cft
g2k >e7g +d9r
f0k >e7g +ezy !4a8
dcz >rr3
i80 >dcz
m6q >m5l +l4q
hed >e7g +hee
hj5 >e7g
iea >e7g +i69
8o7 >iea
abt >iea +l4q +abs +4e9
k5u >iea +abs +m73 +njh +m78 +l4q
4a8 >e7g +49l +49k !f0k
jkx >e7g +jkr
jky >e7g +gem
kak >e7g +5ms
m5l >iea +m5t
ndn >iea
muv >e7g +h4n +muu
n5i >e7g +8zs
hvn >3rb
m5j >hvn +m5r
j7h >rr4 +j7e
c8w >j7h +c8z
kja >rr4
n0n >rr4 +ibl +j7e +n0r +n0p
3gu >g2k +3gv +3cp +w3 +ibm +l2u +ibl +3gw +cbf
fbr >rr5 +fbt +fbu
95n >e7g +91y +5w9 +8jp +n5t +n79
jet >muv +jbn +jbm
f7o >hed
kb1 >e7g +kb2 +nka +c8z
m5i >rr6 +m5r
6z7 >m5i +6li +249 +6fx +ovg
i8g >m5i
hmf >rr7 +n6i +hm4 +hm3 +5sd +61h !bgq
d84 >hmf +d80
e0y >hmf +8e0
hsh >hmf +p0 +7gc +4iw
69z >hmf +88m
kao >rr8 +kaq +emn
8dc >kao +8fg
j5r >5sr +j5k
ju3 >rr9 +ju5 +48u
acp >rr9
61v >hmf +61t !bc
nfp >61v +61u
6qs >hmf +6qv
n6k >hmf +n6h !rra
nd5 >n6k +nd7
6lu >n6k +6ls +6lr !4rp
bgq >rr7 +bux +bgu +bgt !hmf
bc >bgq +b6 !61v
13f >bgq !6an
6an >hmf !13f
l0n >bgq +jvd
7ve >bgq +7vd !rrb
6ww >7ve +6lk
kox >7ve +7o7
814 >bgq +bux
dbl >7ve +tn
85h >bgq +85e +to
8dt >7ve +2xq
6uj >rrc +6ks +6kr +41v +6uc
k8i >6uj
irm >rrc +knk +k8x +6uc +6w9 +iro +6ul
8ds >kox +8dh !rrd
54i >rre +4q5
kok >8dt +koo +7o7 +kon
tk >rrf +6ll
7e >bgq +76 +77 +7d +7c
326 >7e
n34 >rrg +n33
145 >rrh
buv >bgq +bux +4pt +62j
buw >bgq
85a >buv +jy
4rp >rra +4rk +4rj !6lu
fv9 >4rp
96t >buv +96s +96r +j8t
ho4 >96t
2sv >rri +2t8 +2t1 +2tc +2t6
j8x >2sv +j8v +5wf
5h0 >2sv +5gu
35c >rri +35h +35f +6fq
fs4 >rrj
355 >rri +352
4pw >rri +4hx +4hw +4hy +4c3
e17 >4pw +dwy +e15 +e14 +2e0 +4c3 +dr
2e3 >4pw +2e0 +4c3
drx >2e3 +4w2
4c5 >rrk +4ta +4c3 +4c4 +rht
i4i >rrk +i4l +i4k
f0l >rri +f00 +ezz +ezy
6vs >654 +6vr +by3
6wa >rrl +70a
2tr >rrm +ix6
702 >rrl +6zp
ish >702 +fjr +fjs
5sr >702 +5si +5sg
6vx >5sr +6vw
9f4 >702 +9f2
9b2 >702 +2rl +2rm
9ev >702 +9eu
6eb >rrl +6s3 +6e5
huk >rrl +hun +hup
3q >huk
lm9 >j2l
17 >f0w
7nx >huk +9g7 +7nu
83k >huk +83i +7r8 +7r7
760 >83k +764 +762
i9k >huk +i9m
8dd >rrn
3np >rrn
kso >rro
j2o >rro
lym >rri +lyk +ly0
i5u >lym +i5r +i5q
hq9 >i1z +hq7 +hq6
hkt >rrp +hku +hks
iot >rrq +iop
5uc >rri +agq +5uf
eco >5uc +2dx
541 >rrr +64i +njt +246
91i >rrd +91j
5mr >rrs +24a
b2r >rrs +b2t
cch >rrr +gty
2xt >rrr +nbz !rrt
ab >9b +a8 +a7 !rru
f0y >ab
fo4 >ab +fo6 +gi5 +gi4 +11j
gi9 >bbh
58h >fo4 +4et
l5b >fo4 +l5e +l5d
3gx >fo4
5s4 >fo4 >rrv +11j +5s9
abx >5s4 +5s9 +moq
iew >rrw
8m3 >fo4
joa >fo4
fn6 >5em
7po >44q +2o0
5pi >7po +5pj +5pk
b1d >7po +47f +2o0
x8 >rrx +x3
6vk >rrx +eih +b7d +6qu
8bw >rrx +mv8 +4qx +8bu
46 >rrx +49
ftv >46 +f2a
f2b >ftv +5og
lu7 >ftv +lu6
5nx >46
300 >rry +ipk +1su
f7l >rry +1bk
85z >x8 +85v +jz
lcb >rrz +1of +abl +1nu
6z6 >ab +hku +g6m +tv
yv >6z6 +c9e +yx +yw
1wd >6z6
3n5 >6z6 +8r3 +3n3 +3n2
5ux >6z6 >rs0 +5v0
tx >6z6 +tv +7ws
81d >6z6 +3mp
816 >6z6
9l4 >6z6 +4j6
9oq >6z6 >muz +260 +g6b +g6a +9nh +9on
9of >6z6
c7m >6z6 +c8q +c9e +c7n +c7o
bvr >6z6 +7u3
g63 >6z6 +g6o
b04 >g63
70r >g63
8wp >g63
at5 >bvr
k7z >35o
abq >1ee +96 +abp
97 >abq +96
1mn >rs1
n1w >rs1
3ib >rs1 +3id
5nk >rs2
aew >rs2
akj >rs1
m4n >rs1
k73 >rs1
klp >rs2 +klr
92b >m4n +jyg
l46 >rs3 +92m +l47
1w8 >l46 +1wb
g8t >l46 +6mx +b9f
6ys >l46 +6yv
92o >l46 +92m
a3i >rs4 +a3g
h8l >1ee +h8i
b3b >rs5 >rs6 +b36 +azy
7bz >b3b
8lj >35o +8lg
8xz >rs5 +8xv
8y0 >35p +8xv
9oe >ab
9og >4ns
m5k >ab
1fe >m5k
5do >1fe
74a >m5k
1vs >m5k
g10 >9of
fcz >g10
73v >9og
9zi >rs7 +9zj
iex >9zi
98p >rs8 >rs4
1uu >rs9 +1os
5kk >rs8 +5km
mz3 >rsa
1vf >rsa
ley >rsa
ay4 >rsb
cp6 >rsb +cp9
cp7 >eq
dh5 >rsb
3gk >9oe
2v8 >3gk
3j7 >3gk
fj4 >3gk
3wa >3gk
fmm >3gk
25x >9oq +260 +25z
fin >25x
fj2 >25x
ds2 >3n5 +h8z
i4u >ds2 +h8z
924 >rsc +k8j
5yp >i4u +ows +cup +i9r +5bt +qz2
3hj >8r4
9j1 >6z6 +3dw +3mp +g6m +g6o
92g >9j1 +92h +59a +qyy
4b5 >rsd +9it +yw
lcc >9j1
8f5 >tx
8r4 >3n5
8hr >jdq
42d >jdq
jdq >tx +je3 +67o
bwp >jdq +bwr
6up >jdq +67o +6us
67r >jdq +67o +gmo +gmn
67t >jdq
88x >67r +88w +6us
5yw >rse
gs3 >88x +gs1
ibu >88x
1ee >6z6 +96 +3mp
3zc >5ux >rsf
1po >3zc
9ql >rsg
kk5 >rsg +kd9
io5 >rsh +io7
dy0 >rsi
h71 >rsi +h73
la0 >rsi +la2
gbm >rsj +gbo
aym >rsj
io6 >rsk
cjh >rsk
ebw >ab +ec0 +bt9 +ec3
fs5 >ebw
jjn >rsl >rpq +myb +jjj +jji
4gx >jjn
jyn >rsl +jji +jjj
d8y >jyn
nb3 >ebw +naz
9k >ab >rs0 +fso +icd +9i
gec >9k +gel +7rf +bb4
dw6 >rsm +10j
fjc >dw6 +fje
dt2 >9k
fgg >9k +fgh +plt
fsr >67r
284 >rsn
jmr >9k
adu >9k +adq
apn >9k
ice >9k +icd
d21 >ab +d1u
3hk >6yg
2tt >rso
4lc >6yg +ihn
9mh >6yg
aiy >6yg
dpn >6yg
871 >6yg
fbi >6yg +6yf
dw >4lc +9ms +959 +36n
35e >ab +1u
ahn >e7h +ahv +aht +b3e +b3f
2kq >ahn +2kw +5w8
iqo >ahn +iqp +iue
g61 >e7h +g6c +aa4
4or >g61 +4oi
g62 >rsp +g69
1cf >g61
ihq >rq8 +ii7
iiy >ihq
fkt >rq8
gm >fkt
bw9 >rsq
jcf >g61 +kpv
l4n >jcf +l4o
9to >rsr
j3n >rss
ct3 >j3n
d2n >rsr +d2o
myu >rsr +myv !rst
5ic >rsu
8h6 >rsv +jp0 +jox
793 >rsv +79a +79b
h3q >rsv +h3s +h3r
lls >rsw +llt
2us >gtq +2ut
nh0 >ab +nhc +nhb +nh9 +nh8
c8g >nh0
c8i >nh0 +c8m
f0z >nh0 +gr2 +9ld
nhn >ab
j40 >nh0
cmo >n3s
jax >nh0 +gap
mp6 >j40
b0i >nh0
d47 >nh0 +d45
fgv >nh0
35o >ab +7u0
evt >ab +4s7 +35v +7u0
3fe >35o
k3v >3fe +k41 +k40
k3w >rqb +k3x
7qz >35o +nh8 +nh7
c8h >7e0
j3z >7qz
j46 >7qz
252 >35o +gfy +g3k +d3a +9lc +gg0
4k >252
13s >252 +13q
2ab >252
cra >252
gn9 >252 +gne +gna +3qb +gnd +gnc +gnb +gng
gna >gn9 +gn9 +d8 +gn8
3q7 >252 +gso
5hb >35o +5hd
2v3 >rsx
3ho >5hb +3hn
75o >5hb +76u
cwx >rsy
fet >5hb +fel
g8k >5hb
gh0 >5hb
gsm >35o
d1c >gsm
15g >gsm
cmz >rsz +1gm
7j5 >gsm +7j2 +6g8
ca0 >gsm +ca2
gbi >gsm +gbd +gbh +gbg
doo >rsz +doj +doq
li9 >rsz +lic +li8
njy >ab +nk3
aey >njy
khc >aey
6x >35o +6v +70
47o >6x +47n
chh >nh0 +a73 +79h +15r
g7u >chh +a73
7k6 >chh +a73 +88h
kqe >7k6 +43q +kqf +8t7
a3h >kqe +a3g
b3a >chh +b36 +azy
acb >chh
fc0 >chh +fc2
6kj >7k6 +2o6
kml >7k6 +kmg +kob +kmh +kmf
889 >7k6 +88c +88d
4u9 >rt0
j4b >889
2jm >889
45p >rt1
koj >889 +8dh
h3n >rt2
kag >rt3 +5ms
nlv >889
gi8 >7r0 +88f +11j
h4c >rt4 +7qp +h49
c13 >nh0 +7vu +c12
ui >c13 +un +uh
5d4 >c13 +b8 +5d7 +5d8
6er >rt5 +ju9 +6em
7qr >c13 +7qo
85l >c13 +ivn +1hc +85q
lgt >c13 +h81 +81r +85p +85o
bq6 >c13 +7vu
hyn >c13 +8c0
iwk >c13 +8c0
bq2 >bq6
8az >rt6 +8b2
lgs >8az +81r
dty >hyn +dtz
iqq >85l +iqs +iqu
kr0 >85l +4z8 +ug +i5m +l19 +136
lgu >85l
uz >ui
lrc >rt7
k4o >rt8
6ii >rt8 +6ij
u9 >4n3 +uc +pwh
553 >4n3 +558 +557
l1e >rt5
l7k >c13 +l7a
3nu >5d4 +3nv
hkf >5d4 +hkg
81o >rt9
1g1 >nh0 +leh +lh +1fs +3fd
2zw >rta
m0k >1g1 +m0g
bh4 >1g1 +bh3
dkf >m0k +dkg +cfp
lir >rtb +lis +akn
9oc >lir +7mw
dom >lir +doq
eqy >1g1 +eqw
esl >1g1 +esk
f0w >rtc +f1a
lz0 >f0w
ccb >caj
d6 >dom +d1
7ax >d6 +73a +iyl
c40 >rtb +c3x
28z >rtb +1qw
jce >rtb +box
gzk >lir +gzm
7mu >rtd >9oc
hoe >lir
6la >rtb
z8 >rtb
12n >rte +4cj +11h
aen >rte
mhq >aen +mho !rtf
j5v >rtg +j5t
feu >12n +fel
k31 >feu +k33 +k6p
n5x >12n +n5v
7e1 >nh0 +q7b
3z5 >7e1 +lb4 +c8m
9l9 >7e1 +exo +9lc
3dp >9l9
ahw >9l9
g33 >9l9
21y >g33
ibw >ab
geq >ibw
3ky >geq +3ko
8xf >geq
m7b >geq
jdb >geq
lm2 >geq
cqw >geq
3o3 >geq
i92 >geq
kgh >1uu +kgi
9da >geq
cz6 >rth
h5n >rth +h5p
9kr >rth
ad1 >rth
l8e >rth
ne8 >rth
ct0 >rti
88a >ct0
1cb >7e1 +1c7
dyr >nh0 +e0a
3sx >1cb +12s +34e +e0a
80k >m1t
nki >ab
7s9 >nki +bzv +bzu +6c6 +7s7
bqe >7s9
m0y >rtj
dyu >nki
6gy >dyu +pm7 +x3 +dz3
2d8 >6gy
c3e >dyu +1h0 +c3c +1b
6b3 >3h6 >nki
3h6 >rpi +dyj +3h2
71e >3h6 +71b +81a +819
de4 >71e +de3
jbd >71e +8rx +jn4 +jn3
n46 >ab +6w8 +mdw +olq +n4a +n49 +51a
nkb >rtk +nke +nkd
bp5 >nki +j6i +mee
bn9 >nki +bc1
ly8 >nki +jj5 +2sp
84x >ly8 +jjf +nbp
c3t >84x +6c6 +qs3
2cx >c3t +2d0 +6c6
6ak >ly8
muz >ly8 +851
gwp >rtl +gwn +gwo
78q >rtm +2n3
26k >rtn +m01 +lx8 +26i
h4d >rtn
m1b >rtn
e06 >nki +8ii +6xg
kmk >e06 +jz2 +6xg
bjg >rto
ja0 >rto +5hf +3uj +9en
9g3 >ja0 +7dd +pm4
b84 >rto +b86 +5z9
go2 >rto +8pw +hi
gnz >go2 +go1
1gj >rtp
8io >jj3 +8iz
jj3 >ly8 +jj5
7xt >rtq +7y1 +7xv
1jh >rtq +a3r
nj5 >rtq +w9 +w0 +vz
f8k >rtq +9yj
d9z >rtq +da4 +5i8
ewy >ly8 +2sp
5kn >ewy +pvm +7o +f73
5ko >ly8 +pvm
1bj >1fd +1be
9g2 >5kn
ar7 >5kn +4ji
dz8 >5kn +4vx +2sp
mwc >nki +4vx +7s7 +2tk
9do >mwc +9dp
lcg >9do
fts >5kn +4kq
1fd >5kn +1be
h8w >7sw +h90
hah >rtr
b3z >l4a +9en +4qx
l4a >9g2 +i8c +i8d +3uj +4qx
kgk >rts +kgj +58x
ibe >kgk +ib9
anl >ibe +anm
m07 >5kn +lxa +lx8
ank >ibe +3uk +anm
icb >ibe
34o >rts +anm
b0g >34o +2tj
8b0 >mt3
1fn >ab +1bd +7sx
27m >1fn +27s
925 >1fn
81p >1fn +1bd
55f >1fn +55a
7sf >55f
cuf >1fn +7op
fee >1fn +15s +kmg +kmf +7sx
1wt >1fn +8t7
7c8 >1wt +7ca
iud >1wt +ivv
l92 >rtt
ihs >1fn +e94
lgm >1fn +81r +h81
1hd >ihs +1hf
gtq >nh0 +a73 +79h +lb4 +544 +1fo
fi >gtq +fn +fm +fl +fj +fk
7sw >gtq +7sx +7xp
dh0 >gtq
mt3 >gtq +mt5
3b8 >mt3 +lu +79h +79d +79c +799 +3bb
3c4 >3b8
ho6 >3b8 +ho7
krp >3c4
5v7 >mt3 +ft4 +7ss +iaj +iai +fk +iah
3r2 >5v7 +qvd +fk
9ol >5v7 +fk
55n >ab +55v
lpt >rtu
58t >lpt +58p +58o +58n
i2c >rtu +i29 +5rh +2p9 +425
ary >9b
fcc >55n +fcb +fca +ait
aug >fcc +au7 +cd1
nfq >aug +nfo
kku >aug +kko +kkn
kkt >35p
a3p >55n +4br +a3r +a3o
44q >a3p +au4 +a3g +a77 +a3o +4bs +4br +47f +44s
6nn >55n +aa5
ln >6nn +lw +lv
egu >6nn +egs +966
gww >ab +gwt
jab >gww +ja9
cd8 >7e0 +cd2 +63i
ae9 >cd8 +5s0
gn0 >gww +cd6 +dce
4yx >gn0 +dce
fau >gww
3nq >rtv
gj1 >dno +ikp +qfq
637 >gww
bpv >rtw
mpt >gww
fns >gww +fnu
d3q >gww +d3l
81h >gww +68 +66
gpp >rtx +784
3f5 >gww +63i +m67 +12s +3fc
m8j >636
iwe >gww +n59
55o >ac +55u
i16 >rty
2uf >ac +2uc +i1m
i17 >ac
amc >2uf +9q1 +fga
js7 >2uf +js6
2u8 >ac
jua >2uf +qng +juc
na1 >2uf +na4 +na3
ndk >rtz
bo5 >2u8
9q0 >bo5 +fga +9q1
nl3 >ho2 +7au +nl4
51i >ac +519
7h2 >51i +7h1 +7h0 +7gz
3ym >7h2 +3qt +2aj
jbt >ho2
90w >ho2
l28 >51i +78t +l2b
76s >l28 +aal
aaj >ho2 +aak +aal
a4z >7h2 +fmg +a51 +a52
kvl >51i +kvr +kvq +kvn +kvm +36
78x >51i +78t
aam >78x +abm +aal
jki >l28 +jkj
j60 >ac +j68 +j63
4rw >j60 +4r6
bvl >j60 +dl5
dl6 >j60 +dl5
grl >j60 +eaq +hxq
dz0 >grl
eav >grl +hxq +eaq +21b
549 >ru0
i6t >ru1
b1g >ru2 +5pj +k7w +fvl +ehr +cfa +2o0 +3h9 +5pk
75a >ru3 +7at +7aq +75b
hej >ac +heh
hh9 >hej +hbb
ho2 >hej +1ix
923 >kes +5kw
flh >hej +7nt
kes >ho2 +cbd +cbf
jbl >ho2 +i7f +j7a +jbo +jbm +m0s
lc8 >ac +5ou
ju7 >lc8 +2hi +nad
n0w >lc8 +b0w
39m >gr3 +39j +6v +99r +39k
6ke >ru4
bu3 >ru4
lpr >ru5 +ear +dfm
50y >ru4 +50w
caj >9b +cah +cag +83m
cp >caj
83n >caj +hd2 +137
82c >caj +14e
j1f >ru6 +frx +4px +8pm
d55 >j1f +d59
9w3 >d55 +9xa +9w5
ivm >d55 +ivn +1hc
fq2 >d55 +fq4 +9w5
kau >d55 +kaw
keh >d55 +kei +9qt
9qs >keh +hox +9qt
9w8 >keh +9jn +9w9
524 >keh +523
9p1 >keh +9p3
brs >85l +i5m +brq
jgw >d55
euo >d55 +n4o +eus +97k +eq3 +ccy
e43 >euo +e41
n4i >l1e +97k +3kv +n4o +n4m
jgp >d55 +jgu +3kv
al4 >j1f +d0q +amz +d0p
hqe >al4
ju0 >ru7 +ju2
7j4 >ab +prh +fpt +bsw +bt2 +7jc +7j2 +6g8
44i >7j4
8dr >7j4
76e >ru8
bsy >7j5 +fpt +bt2
it0 >bsy +isz
bh9 >ru9 +bh8 +bcj
m4j >bsy +4bt +m66
ct1 >bsy
nhu >44i
cqj >bsy +cqg
l98 >cqj
6q3 >lx5
lx5 >ab +a7k +6g8 +4bv +lx1
88b >lx5 +78n +gib
dg4 >88b
i3w >lx5
hqf >88b
hqg >88b +gib
ivd >88b +ive
jj0 >rua
fe5 >rub
fzf >rub +69x
b8l >fzf
fxp >fzf +fxr +fxm
8uj >fxp +8uh +8ug
l8l >8uj +8ug
5j4 >ab +dd3 +5j3 +5j2
e37 >ruc +e80 +e21
hkd >ruc +hk8
322 >ruc +31y
1bl >322 !6pa +50x
6pa >ab !1br +6pb !1bl
a1s >322 +a1p
jb5 >322
gs2 >9b +gs0
fb2 >rud +f9l +fat +fas
f7h >rud +1yl +9rh +f7k
3do >rud
5px >rud +5mb +5pw
l3 >5px +a8o +a8n
9ph >l3 +9pd
g82 >rue +g80
5q2 >6gn
cjv >9ph +cjs
ifc >ruf
dwe >rud +auo +dwd
2n6 >rud +1yw
bkq >35p +50x
bks >bkq
ddg >gs2 +31y +dd6 +dd5 +dd3 +5j1 +8m6 +6h6 +543
dg8 >ruc +50x
9bt >dg8 +9bj +9bi
6cb >rug +6ci +6ch +6cg
g4e >6cb +6ch
nna >rro
gth >rug +gtg
1ib >ruh +4pa +1hz
75n >1ib +75m
hfv >rug +hfz
ett >hfv
jzt >rui
190 >5j4 +1a0
77g >190 +775
fes >190 >ruj +fen +fem
iw0 >190 >ruj +3if +a4g +iw2
lvt >77g +6c0
4pg >rug +4pb
f35 >ruk +bsu
c0i >rug +c0h +543
4s2 >rug +543 +6g9 +19k +4r7
13u >4s2 +13y
9fj >4s2 +9ff
1jk >13u
861 >rul +auo +6l2 +66o +mdr
3ih >rul +3ie
2n7 >rul +1yw
5ss >rul +5se
b3c >ab +iwl +d5a
8bx >b3c +8c2
992 >b3c +ivi
d5b >b3c
h6b >b3c +iwl +h6d
ihh >b3c +ihj +4hm
7r0 >ab +88f +88e +11g +moq
g64 >7r0 +g6p
e0p >7r0 +48 +e0q
6gk >7r0 +6g3 +fc2 +8bv +8bu
12m >7r0 +11m +11j +11g +11f
lcp >12m +lcj +7ub
7uf >lcp >gsm +7ue
4k9 >6gk
9p >rq7
1ws >9p +n0q +8t6 +1wu
2fo >9p
636 >9p
f0x >ab +f0u
hzz >9p +hzx
4vt >rq7 +1wu +8t6
7rw >4hp +jmm +7rz
df4 >f0x +f0u
dwf >636 +dwc
bts >4vt +hh1 +i62 +hgz +hh4
i63 >rq7 +i65 +i62 +i68
ecr >bts +ecq +ecs
4ho >1ws +1wu
k8 >9o +nrz +1fi
995 >k8 +kl0 +mwf
hce >rum +6dh
ijd >kgk +ijb
ibf >rum +6di
6ap >rum +gol
3b7 >f0x
8ae >3b7 +q2t
5oa >8ae +5ob
dyq >f0x
ilf >9p
hn3 >f0x +hn2
1fb >f0x +1fi +1bf
n2o >9p +n2r
1bi >1ws
3sw >1fb +3t4
6z8 >1fb
bhg >1fb
c05 >bhg +c03
bmm >bhg +bml
hag >bhg +36l
bqd >c05
l50 >hag
kp7 >1fb +ask
5dn >1fb +5dp
2l5 >1fb +2l0
2l6 >ijs
ewu >f0x
5dv >ewu
iua >run +hjq
8wc >1fb +8wj +6pz +8wi
1u2 >8wc +2d2
35d >8wc +myw
5f9 >8wc +5fj
iu4 >b3c +iu2
dnn >ab +dnq +137 +dnr +dnp
3a0 >ab +ke4 +ke3 +39z +39y
m4y >3a0 +m4x +m4w
cz >3a0 +hey +ct
68v >dnn
eup >dnn +6em +ccy
2e2 >ruo
6z1 >rrl +6z3 +6z2 +6yz
k09 >dnn +8n7
l1a >dnn
7mm >rup
lgl >ruq +h81
lb9 >rur
hbs >rus
l75 >rus +l76
4dg >l75 +4dh
f3m >rus +a1o +f3j +f3i +f3k
a1r >f3m +a1o
j2t >f3m +4yp +j2x +97j
cnr >f3m
a8f >ab +a8e +a8d
fxz >a8f
1cu >a8f +44m +3l8
bij >1cu +bih
hj3 >1cu
knb >1cu +knf
k7 >a8f +7d +4fe +4fd
jt >k7
4o0 >k7 +4nz +7d
9qa >k7 +7c +4fd
3oa >9qa +3ob
kzl >ab +au5
53g >ab +53o +53n +53k +53j !6qo
csk >53g +ftt +8dj +gu7
hw3 >53g +7dh +hw5 +hr0
7dl >rut
hwe >rut +hxr
g6v >ruu
b8w >rut +596
dw7 >b8w
6qo >4sv +3mt +2t2 !53g
gr3 >ab +nh4 +grb +gr2 +e9b
kin >gr3 +kil
bjf >gr3
ifq >gr3
a7m >ifq
3p4 >ab +pbl +pbm
3p3 >ab +pbl +pbm
iak >5s4 +ian +iap
ni7 >ab +nia
ial >ruv +iao
f40 >ial +qz2 +ows
iam >fo4 +iao +iap
lzb >fo4
j3y >ruv
40n >j3y +40q
6hf >j3y
3s4 >j3y
enn >j3y
ijv >ruv
4lk >iam +4li
dm5 >ijv
dip >iak +4xc +dgw
3zr >ruw +1s3
fqq >ijv
4uv >fqq
gir >ni7 +giq
djl >ruv
24c >gir +2e4
i5y >et +hks +i5x +i2n +i61
huv >i5y
gmt >3p3 +1kp +gmp
aqd >ab +eu6 +4r3 +4r2
dk0 >aqd +48z
5f8 >aqd +48z +ja9 +5fn
342 >aqd +347
kgl >aqd +jpv +9mk
d3e >ab +gex +cne +6ad +d3a +d38
ccn >d3e +40j +ccm
bxh >d3e +bwf
f4q >d3e
g4y >d3e +7ov
j4c >d3e +g4r +g3j +j4j +cne
8vw >d3e
kg7 >9b +htc +w +kg8 +htb
hzd >9b +w +hzj +hzg +evx +hzc +hzh
evy >hzd +lef +lee +evz +evx
3b6 >rux +2b7
jwu >kg7 +jwv
iev >ruy
38t >mxl +397
kkj >kg7 +kkm +3mt
kdg >kkj
gyb >ab +9me +3la +c52 +gyd
c3z >gyb +c3y
8pa >gyb +eqw +8p6 +8p3
hoi >gyb +hoh +hog +9k6
c4w >gyb +c52
d4f >gyb +d4e
kjn >gyb
66q >ab +66w +66v
438 >66q +43f
fo8 >rru +fo9 +apu
2sw >fo8 +fo9 +cl
8jm >fo8 +8jp +8jn +apt +apu
bwz >fo8 +fo9
adg >fo8 +2fn +adi +adj +9gw
n10 >rru +n12
hwq >rru +hrv
jol >hwq +735 +h75
cs1 >hwq
b70 >rru +b6x +p0z +b6z
mps >cs1 +auk
654 >rru +656 +3uq +657
co >ruz +cm
gro >654 +grm
cid >654 +i31 +5zj +cie +jn8 +5zk +jqp
bxg >6vs +bwf
3u6 >rv0 +q4f
8m9 >rv0 +8mb +8ma
bog >rv0 +kzz
ls3 >rv1 +v
dri >rv2 +drg +q26
7v6 >ab +7v3 +1vc +65y
civ >ab >8d2 +ccv
cmg >ab
a45 >rv3 +a49 +a48
g78 >a45 +65z
f41 >rv4
bw8 >9b +bw7
jgf >2fo
kki >9b +3mt +kkl +2t2 +2fn
4p2 >bw8 +4p1 +4p0
1s5 >bw8 +1sb +cd3
ip6 >1s5
5oj >1s5 +eac +h66 +5og +4y6
1co >rv5 +1cm +1cl
9g0 >1co +9g1
hu >1co
dx0 >rv5 +dwz
6y0 >9b +d2 +6xx
p8 >6y0 +pa +fi5 +p7 +d2
hdi >p8 +hde
fi3 >p8 +133 +fk5 +pa
9rt >rv6 +mkr +mkq +9rv
9ug >rv6 +9ui +55a +9vc +8p3
25u >9ug +25s
6k >9ug +6i
n8w >lg
hsg >n8w
3s9 >9ug
55e >9ug +72n +55b +55a
4k3 >5y6 +rbs +4k7 +4k6
lw6 >4k3 +5xz +lw9 +lw8 +drp
cse >6v1
35p >4k3
f10 >rv7 +f0v
35q >rv7
lw5 >35q +fo0
8s2 >35p
di5 >ab +di8
8v9 >35p +8vd +8vc +8vb
8ve >8v9 +8vb
c0z >8v9 +4kp
58i >rv8
g1 >35p +fy +1se +fx
h08 >35p +c50 +gq2
m7s >5hb +m7u
gq5 >35p
gzw >gq5 +gq2 +c50 +c51
fdg >35p +2qb
l4 >35p +a8o
323 >35p
jb3 >35p +lxw +j13
egv >jb3 +egt
m32 >jb3 +m31 +3hy +aid
9h2 >jb3 +9h4 +9h3
8qk >jb3 +8qm +8qn
5y6 >rq7 +4ue +5xz +lxk
hd >5y6
f13 >5y6
86n >5y6 +3rm
l2h >rv9 +l2j +lw8
5xy >5y6 +5xz +lw9 +lw8 +drp
2np >5y6
bbv >4k3 +bbr
did >4k3
6y1 >4k3 +6xz
dic >4k3 +drp +j0h +5xz +j0f
lwm >4k3 +lwp +lwo
i2r >dic +i2s +i2t !rva
j0a >dic
6zh >j0a
j0d >j0c +5xz +j0h +j0f
i2w >dic +i2t +i2s
ljc >dnn +ljd
msq >dic +aj7
mt4 >35p +5vn +fj
j0c >dic
j0b >rvb
mcw >5hb
fos >4k3 +64j +fom +fok !rvc
fao >fos
hc9 >fos +hcb
hok >fos +hvp +hom
hut >fos
f71 >fos +6pi +k5a +7ab
m19 >fos
8al >f71 +7ab
duv >e7h +dut
kdb >rq7
in6 >rvd
a10 >rvd +a0w +a0x
crk >a10 +crj
7rh >crk +crj +7rg
7ty >rvd +7tv +11k
bbi >7ty +bbc +6a
bc3 >7ty +bc2 +bc1
mvo >rve
72b >rvd +727
e4n >72b +e4o
7a >rvd +79 +jvz
5py >7a
9dm >7a +esq +esp +9dj
7e0 >rvd +4nh +q7b
bar >7e0
gy1 >3f5 +6zz
i0w >rvf +etf
evs >rvd +c03
6nm >rvd +des +3fc
dzu >6nm +dzt
aep >6nm +3fc +gr9
5y5 >aep +5y2 +5y1
kz6 >6nm +des +e41
d5 >6nm +d4
f4b >d5 +9bk +f4d +7ud +58m +6h6
ftn >rvg +pd +3pk
ee4 >rvh
3pf >rvg !6s2 +3pk +7t1
6s2 >6nm +6s1 !3pf
73 >3pf +71
4ka >rvg +4kk
65d >rvg +1c7 +65c +hs8
6ud >ftn +6uf
glk >ab +gll
ddj >glk
gpb >glk
g4d >glk +g43
gti >g4d +gtf +isb +isa
a9z >6nm +aa4 +aa5
5e9 >rq7 +mp2
i28 >55n
2vh >i28 +5rh +3uv +4u4
4vh >i28 +6el
5s2 >rvi
hp3 >bc3 +hos
kf7 >rvj +kfb
fd0 >rvk +12b +e3d
6rs >rvd +6rp
e1j >rvd +e1k +diz !rvl
173 >e1j +7zq +171 !6p9
6p9 >rvl +6p7 !173
4yn >e1j +75l +ec9 +4ym
cti >4yn +ctk
kbc >rvm +kbe !rvn
ks8 >rvm +56o
fqn >rvd +fqm
1zk >rvo +n22 +92y +8zb +1za
3jl >fqn +3jj +3jk
bcw >fqn +bcu
cl6 >1zk +iu7 +3bl +92y
87v >rvo +87t +881
5nm >87v +5nj
86m >rq7 +4ma
ktg >rq7 +ktl +4m +ktj
etd >ktg +eti +etf !6ts
kp4 >4vt
4nr >rq7 +iaq +4nn !58g
52u >4nr +52h
f26 >rvp +63h +4wa +4w9
i9o >995 +6vt +i9q
6ve >rvp +4vx +omb +6vf
4hp >4vt +ns3 +6vf +1wu +8t6
jbu >4hp
ivt >4hp +ivv
7c7 >4hp +7ca +7c9
2gp >rvq
l4c >2gp +l4g +l4h +l4i
8y3 >4hp +8y4
kb8 >2gp +lne +b3m +kb9 +cfx
d9m >kb8
fh2 >rsq
lnp >2gp +gha
mnj >2gp
n20 >2gp +n22
1ra >4hp
1zl >4hp +1z8
6yh >4hp
eto >rvp +6w4 +etn +etm
hh3 >rvp +hh5 +hh4 +hh2
67s >eto +67p
n1v >eto
bta >rvp +hh5
6ts >bta +63s !4o6 +6tu +6tr !etd
9n >gr5 +9v
3ij >gr5 +9v
gr5 >rvr +e9b
e9 >gr5 +e4
116 >gr5 +11b
d1g >gr5 +9v
eqo >rvr
cai >rvr +m3v
57e >rvs +4tm +57d !rvt
6tn >cai +6tl
f1l >cai +8vh
8vn >cai +8vh
mth >8vn
6v7 >rvr
m12 >gr5 +m3v
f38 >m12
gwa >9n +gw9 +gw8 !rvu
al5 >gr5
j2k >rq7 +fjr
708 >j2k +709
c4g >j2k
j2z >j2k +ix8 +izv +izs !bu2
bu2 >rq7 +bu0 +btz !j2z
58g >rq7 +4et !4nr
4o6 >58g +4mg !6ts +4w3 !rvv
cyd >4o6
cd9 >4o6 +cd4
4ev >58g +4et
4ew >58g +4ex +4eu
4qc >58g +4qf +4qe
4tg >58g
ow >58g +4km +p6a
6hd >ow +4km
8i8 >ow
le >ab +lh +8gn +li +1fr
hkj >le +i0s
lhh >le
dxg >le +dxd +kv3
cvu >le
j3x >le !6w5
6w5 >rvw !j3x
2mn >le +f1 +2mp
4it >dxg +4ix
fb9 >rvx
kzk >le +63e +ktx +1ma
c5 >kzk +28w
7hi >c5
lwi >c5 +omt +lwk
1ml >147 +kzs +1mb +1ma +1m9
ge >kzk +gd
moe >ge +1u0
gi >rvy
k7o >kzk +k7l
147 >kzk +14b !rvz
hgt >kzk +1d8 +hgu
kzn >ab +kzr
mn7 >kzn +cd0 +eqv +gu7
hx5 >58g +hx3 +hx1
7r1 >9o +7qu
2mc >7r1 +2m9 +hz1
13e >147
b63 >13e
i6c >147 +hqs
6u6 >rvz
3al >rw0 +25f
221 >ab +91
gyg >rw1 +259 +x3 +jz
859 >85z +jz
byx >rw1 +byw +byv
9il >byx +9ig +lg8
lbd >gyg +1of
4tq >rvz +4tn
ewz >221 +2zj
6b6 >ewz +i7y +abl +6b5
e1m >6b6 +e1o
brk >ewz +92f
ic >ewz +id
bjb >ic
hhb >ewz +jph +hhd
jup >hhb +jph +6vm
8nh >rw2 +8nn +8nm
fib >rw2 +87q
gb7 >9o +42y +gb5
5f2 >gb7
9tm >biv
1g2 >5f2
63q >gb7 +aws +82a +qr6
1br >rq7 +1bq +1bp !6pa
e1i >1br +e1k +diz
hbd >e1i
dpd >1br +dpb +1bp
hv4 >dpd +hv6
4rq >1br +4rl
j48 >dpd
mxk >dpd
mxl >dpd +397
1fv >rq7 +1fz +1ft !rw3
125 >1fv +123
2p >rw3 +2s +2r !rw4
2v >2p
i2z >rw5 +1jj +i2y
msu >i2z +8yr
hxi >i2z
n2p >4vt
4zv >4pw +btz +bgj +4zr
3o9 >4zv +3ob !rw6
bgl >4zv +bgj
drw >4zv +drv
c1x >rq7 +c1t !rw7 +fk8 +7wk +7u3
4kr >c1x +4kp
byg >c1x +14t +bw6
ekc >rw7 +ekb +ekj
mw2 >46y +90 +mw1
kp6 >rw8 +kpd
n1u >kp6 +kpd
ijs >6e2 +ijt
d0j >6e2
av1 >6e2
lu9 >rw9 +92e
kls >1fb +klt
s4 >rwa +s5 +s6
46y >cug +90
dgc >cug +7oo
972 >80p
dm >7xf +dp
hv9 >hw3 +hv8
67h >6e2 +6dx +67f
mqz >6gy >6e2
sd >5b1 +sa
lnk >eba
lyu >rwb +ly0
j52 >50p +d38 +4gd +4gc
6tp >6qo +6tq
h9a >7om +he8
7om >rwc +7ol +7ok +7q7 +7q6
6pu >7om +msy
mpr >hvs +cvy
b1n >jjn +b1m
neg >j2l +jgj +neh
j2l >rwd +j2g
bz2 >jjn +3ru
jju >jjn +jjx +jjw
cod >ab +cob
anr >cod
cnv >cod +3q9 +4uc +aju
jxx >ab +jy2
92z >rrq +66n
gh6 >2ox +gh7
1kh >17r +17v +17u
37a >ab +37e
9l5 >ab
870 >17r +kk +86u
lmg >870 +85k +lmh
bfa >17r +bf9 +gru
kjb >17r +kj8
kiz >17r +3m0
jmc >huk
nfm >huk +77d
k7a >rvw +94p +ba5
l41 >m5i +5rq
hkz >6e +75l +hky +ctk
jse >6e +jsf
hnh >9o +515 +hnc
50 >9o +4z +7qh
cl9 >ab
eiq >ab
grk >9b +gus +879 +grh
kbd >bd8 +2qr
8p8 >rwe
ajm >rwe
fvj >wk
krv >wk +krx
8q5 >wk +8q7 !ddn
ddn >wk !8q5
ej >wk +el +ep +eo
nm6 >wk
h1t >rwf +h1v
h1w >h1t >71g
9u7 >wk +9ua +9ul
msw >f4t
l1h >wk
ecj >wk +ecl
ayf >rwg +ayl
m4f >rwh
ayg >rwg +ayl
dtu >1xf
hrn >1xf
mx3 >dtu >rwi
1nd >dtu +1ne
ibs >1nd
fi0 >1xf !az7
az7 >1xf !fi0
gxn >fy1
gxo >rwj +gxp
417 >gxo
nj >rwj
ix2 >nj
niu >ix2
6iw >nj >rwk
7ms >rwl
iw7 >rwm
41a >rwn +419
7kc >rwo
mu2 >rwp +mu3
j8c >rwq +j8e
29n >mu2 +29p
916 >rwr +917
ejo >rwr
9or >rws
aoh >29n
k2v >rwt
jmy >rwu
k2u >rwv
em0 >rww
3u9 >rwx
fm4 >rwy
5mt >rwz
c5t >rwz
dbs >rwz
e1q >rx0
aj4 >rx1 +aj6
8ik >aj4 +8il
7ev >rx1
n0c >rx1 +ns2
fc7 >rx1 +axi
ili >rx2
9iw >rx2 +9iy
hxy >mu2
d29 >rx3
p2 >rx4
j3j >rx5 +ra0
16t >rx6
lhf >rx6
m2l >rx6
kkw >rx6
u3 >rx7
h45 >rx7
vk >rx6
5ct >rx8
hdt >rx8 +hdr
jga >hdt
1xz >e8p +1y1 +fpn
1y0 >e8p +1y1
3ge >2je
k5k >rx9 +k5m
loe >rxa +log
e0s >rxa
9ei >rxb +9ek +9ej
9o8 >rwy
3we >9ei
3wc >3we >rwr
idh >3we
4hj >rwh
aog >3we
m5d >9ei
fwd >rxc
fp6 >rxd
h4j >rxc
g06 >rxe
745 >g06
fjf >29n
4d3 >fjf
fhh >fjf
ngi >rxf
91w >ngi
7bu >rxg
a02 >rxg
l2g >rxh
de9 >mu2 +dea
gfr >rxi
gfs >rxi
d26 >rxj
5g0 >rxj
39u >rwf
aqb >rxk +jmg
8o8 >rxk >rxl +p8t +p8s +8oc +8o9
74b >8o8 +94t
n7a >rxm
9m2 >rxn +9m4
dej >acl
h7h >rxo
2x2 >rxp +2x4
ayw >rxq
j9q >rxr
ni2 >rxs +rog
axb >rxt
cqn >rxu +2du
jt1 >rxv +jt3
43j >rxw +43k
43u >rxx
fco >rxw +fcq
5gk >rxy
aae >rxz
dtf >aae +dti +dth
d5g >ry0
2m1 >ry1
n9q >ry2 +n9r
iw8 >ry3
71g >ry4 >rwe
gch >71g
5qf >71g
azw >ry5 +azy
2g3 >azw
lfr >ry5
k2e >ry6
b3y >ry7
ekz >71g
ng2 >ry4
5ge >ng2
9el >ry4
8q1 >ry8 +8q2
3jx >8q1
h3g >ry9
kle >rwe +klf +78j
cfh >rwf +cfi
ncu >3jx
ew4 >ncu
fgc >rya
fgd >ryb
d01 >ryb
lov >ryb
1yf >ry8
1vt >rxj
ne3 >f43 +965
goi >wk +gol
9oh >wk
98g >ryc
ax0 >98g
ax1 >ryd
lt3 >kq8
45j >ryd
3vk >8fd +emn
l86 >rwg +l89
bqm >rye
7ye >bqm
20u >bqm
d7a >bqm +d7e
914 >bqm >ryf
960 >ryg +965
9na >960
n2v >ryh
e74 >ryg
20i >ryi
79s >20i
nhd >bqm +nh9
jx4 >nhd
awi >20i
2lb >ryj
338 >20i
gz2 >ryj
vm >20i
ene >ryj
y5 >ryi
a3t >ryk
d3s >ryl
5kl >ryk
4d6 >rym
31l >bqm +31p
414 >ryn
coo >ryn
fp7 >ryo
e3n >ryp
e7a >ryq +rh6
ji3 >3ld
ji4 >3ld
3ld >cl0
cl0 >wk +cl2 +cl1
et0 >cl0
a8x >cl0
db7 >a8x +pd2
4d9 >rp9 +4da
h61 >bqm
98f >f43
h8a >ryr +h8c
afp >ryr +afr
e8k >rys +e8n
hcw >rys +obe
gdm >rys
kb3 >rys
ayt >ryt +ayv
8u9 >ryu >8q5
4h0 >ryu >ddn
7x6 >ryv
9r2 >ryv
dgq >ayt
e84 >ayt +e88
huh >e84
3ta >ryw +3t4
kgv >ryw
gcb >ayt
2y8 >ryx
30k >e84
5my >e84
7d1 >e84
a4p >e84
edo >ayt +8nb +8nc
gcc >ryy
c5s >ryz
eag >ryt
i6l >rz0
g02 >rz1 +k9s +a9b +g05
k1t >rz1
ihg >kk3
2pp >rz2
3lr >2pp
kh2 >3lr >ddn
329 >3lr
5fz >3lr
20n >3lr
nb9 >20n
3g4 >rz3
31e >rz4
j9c >rz2
ciq >rwf +cis
ati >ciq
9yz >rz2
yj >rz2
62m >rz5
ifx >rz6
8nv >62m >rwf
foe >98g +fog
1nr >rz7
9yl >rz7
8xx >rz8
ecw >8g8
jug >epq
idz >epq
17b >rz9
ye >rz9
yf >rxj
ata >c99 +atd
ihl >rxq
aie >ihl
cfl >c99
gpg >rza
ir5 >8o8
l7z >cl0
gp4 >rzb
gp2 >rxj
10g >gp2
b1p >rzc +b1r +b1q
eh5 >b1p +eh6
e45 >gp2
78l >rzd
7n7 >rze >rzf
deb >7n7 +9ul
58d >rzg
8xs >rzh +8xv +8xw
inz >rzi >rzj
im0 >rzk >rzj
2hn >rzl
lfg >rwg
8pr >lfg +8pp +8pk
2h2 >rzm
940 >rzn
na8 >rzo
ndy >rzo
f >56c
g >40o
3r >fev
3u >rzp
4u >rzq +4p
4v >rzr +4p
5g >n63
5l >4p7 +i5 +1ja +kzc +5n +fv1
5m >4aq
7v >rzs
88 >rzt
9m >rzu
9q >rzv
bd >4p7 +s9 +ba
bf >bd +bg
gu >11p
gz >6ug
ie >2cm
mc >5hc
3fk >rzw +3fv
me >rzx
mj >rzy
mg >rzz
mh >s00
kpi >s00
ml >flm
mm >fli
mv >6gs
n4 >2m3
ok >ko2
pp >s01
s3 >1io
sl >19q
sx >177
tm >s02 +tn
tt >3tn +l97
u0 >19q
u7 >kj1 +u8
ut >bss +us +ug +uh
vb >45k +vd
xm >7mh !3lk
xn >lfz !3ll
gn >s03
9eo >id7
ys >s04 +yt
zc >s05 +q8l +zg +ze +zf
zl >don +zm
zu >2fg
10f >b0c
10k >hq3
11p >7zr
4ap >4aq +784 +4am +783
54y >6gs +569
12r >6gs +11h
131 >s06 +7zq
14l >s07
2py >rzx +2pz
15h >324
15j >fb5
15t >50z
15z >flm
16y >s08
16z >gtz
174 >177 +172
17c >3q8
17e >4ab
17f >gwx +17h
18v >e07
191 >5j7 +195 +1a2 +1a1 +1a0
197 >lli
19v >174 +aau
7dy >28o
1b7 >s09 >s0a
1bm >dak
1dq >don +ny8 +1dr
k8c >6ug +k8g +k8h
1f9 >bd
2ll >4xu +28u +1f7 +1f5
1gg >4aq +78c +785 +4am +1gh
1hg >15t
1iq >8wm
1iv >g22 >s0b +1iw
1iu >s0b >s0c +1iw
1jl >ko2
1jy >324
ky3 >s0d
1ld >s0e +1lf
1lp >j74
1mp >is0
1mm >cnl >s0f +e85 +e86
aix >1o1
1n4 >s0g +1n5
1na >a88
1nw >g5k
1o1 >51v
1o2 >1oa
1o3 >51v
94q >s0h
1oa >3ik +d8n
1oc >s0i
1od >6gs +7x5 +1og
1om >33i +1oo
1os >s0j +1uu
1ot >lvn
1pk >dlm +1pm
1pr >s0k +1pu
1ps >lvn
1py >kbr
1q1 >id7
1qi >kph
1qj >s0l +kpq +kpp
1qu >s0m +1qv
1qz >s0n
1r0 >g5o
m1r >s0l +2s4
1rh >s0o
1qd >8z5
1q7 >1sk
1s6 >bbb +1sd
1s7 >ev3 +1sd +1sc
1s9 >5db
1sn >g9n +1sp
1sz >n81
1t0 >1t1
1t1 >s0p
1t4 >2iv +1t6
1td >s0q
1tl >s0r
1tq >s0s
1tz >s0t +1u1
1u5 >s0u +1u8
1u6 >m40
1ua >1sk +1ub +1sc
1sk >ev3
1s8 >id7
1uc >kzo
1o4 >s0v
1ue >s0w
1uv >1os >s0v
d90 >s0x >s0v
bmi >lw1 +bmj !f6p
9y1 >s0v
1up >937
1uq >kzp
1v2 >4kx
1v8 >s0u
1vd >51v
1vg >1os >s0y
547 >klk >s0z
1vi >s10
1vj >s11
1vk >s0g
1vn >s12
1w7 >s0u
1wh >ibb
1wi >id7
1wk >s0u
1wl >ibt
1wp >s03
1w2 >s13
1wy >s14
1xb >cfv +1xc
1xd >jcj
1xe >die
1xp >s15 +1xu +1xr
1y2 >s16 >fzm
201 >s17 +205
202 >fmt
206 >s18
207 >dlm
esv >s19
20b >kzo
20e >id7
20g >9mg
at0 >hij +at3
20r >nh2
kh5 >s1a
22r >id7
22d >s1b >s1c +22g
23r >5m
23s >d5j
37i >ar5 +37k
23x >iww
243 >ixx +r9u +5qw +5rr +5rq +248
33l >201 +255
26t >s1d
26u >7ih +26v +3cp
27k >s1e +5t5 +27l
28o >51v +28q
28x >s1f +lou +28t
5fc >gwx +5fl +5fk
290 >j5w
293 >s1g
29t >1v8
29u >j9w
2ac >s1h
e49 >fxm
2bp >s1i
2cm >206 +5fv
2dk >s1j
ip1 >s1k
2ee >gwx +ja9
2ef >5fa
bac >lli
2eu >cw7 +905
2fg >19q
2fh >b0c
2fp >ev3 +1sc
2gz >6gs
2hk >4ba +2hm +2hl
2h6 >4aq
2ik >s1i
2iq >50z
2ir >b05
2iv >mua +2ix
2iy >ahx
2jk >s1l
2jw >mc
2k5 >s0u +2k4 +2k3
2ki >cfu
2kj >eht
2kn >g0n +2kp
2kr >1s6 +2kv
2ks >1s6
2ky >s1m >177 +2l0
2kz >3aj
2l3 >mg >s1n +2l0
2l8 >3qm +2l9
3ji >s1o
2lu >ahx +2lw
2m3 >gs4 +ffn
2me >9mg
2mf >j9u
2mk >e07 +2ml
2mr >s1p
2mx >s1q
2my >l77
2nx >s18
2o8 >s0u +2ob +2oa
2oc >fjk
9h5 >s1r +9h4 +9h3
2or >4al
2pi >s1s
2ps >ki8
2pt >16x
2pu >9j2
2pv >cgd
klk >s0o
2q0 >6sj
2q1 >s0u
ol >cj5
2q5 >59m
2q6 >51v +2qb
2q7 >4n5
2qe >s1t
2qv >s16 >s0f +2qq
2qo >kzo >s0f +2qq +2qr
9o9 >s1u +l1s
2qx >edt +2qy
2r1 >m1m +2r4 +2r3
2rc >s1v +2rf +2re
jm2 >s1v
2rg >2rc
k9h >cyf
2s0 >s1w +2s3
g50 >e58
2s1 >614
2tl >19f
2u2 >1sk
gj >s1x
2uk >fg8
2v0 >3ox >s1y
2v9 >50z +2vd
2va >41s
2vi >s1z +2vj
2vt >3ik
2vw >s20
2vx >s0q
2wk >gtz
2wl >7ih +2wm
2x3 >8rk +1sq
498 >jbp
2y3 >f8e +2y2
2ye >iw1
2yt >s21 +2yv
2zl >bbb +2zr +2zq +2zo
30a >3hu
30b >s0u +30e +30d
30f >8yy +30i
31h >9mg
31o >3hu
31r >2s0 +31t
324 >50z
32i >fjk +qtb
32v >e07
32w >s22
33i >fdf +33g +33k
5cp >b05
33m >201
33n >s23
33q >s24 +33s
33r >51v
353 >11p +34u
354 >s25
344 >gtz
35j >s26 +oih +35m +35l
36m >rzx
36q >s27
372 >8yy +1xv +375 +374
lbm >1io +37n
37l >3hu
37m >4n5
37o >lfe
ely >k84
37q >4n5 +37s
37r >b05
37t >9mg
d3o >4n5
37v >idp
37w >s28
380 >s29 +382
38j >i1s
38k >i1s
38l >7rv +38n
38q >2fg
3aj >rzu
3as >s2a
3au >4al +3aw
2b5 >s0t +2b7 +h5h
3ax >b0c +2b7
3ay >s20
22s >s2b
3b4 >s2c
3bf >51v +3bh
3c5 >ciz
3c8 >s2d
3c9 >s2e
3bj >s2f
3cc >19v +19y +3ce
3cd >aat +19y
3cu >90d
3cv >jcj
3cw >1y2 +3cy +3cx
3cz >s2g
3d0 >4al
3d2 >s2h
3d1 >lfe
3da >ak1
3db >5fb
3dc >gwx
3ds >s03
lzj >s1h
3dg >48w
3dx >m40
3ef >s2i
3eg >g0f +3ej
3eh >51v
1io >s2j +das +1j1
3f3 >s1e
3g8 >i83
3gf >fgo
7mg >s2k
3gt >id7
3hd >dro +j13 +ci9 +9h3
if7 >i7h
3hu >s2l
3fl >s2m +3fv
3hw >n0s +3hz
3i3 >2q6
3i9 >sx
48r >s2n
3ic >n9w
3ii >iw1
3ik >51v +3iu
je4 >51v +3iu
3j5 >4al
3j8 >s2o
3jn >9cz
3k6 >6gs +cmk +3k9 +3k7
3le >s2p
3lg >40o
3lh >40o
3lj >m40
3lk >7mh !xm
3ll >6ag !xn
3mw >s2q
3n0 >s03
3n1 >4n6
3od >324
3o4 >lw1
3o6 >nh2 +3o7
3ot >11p +j2g +3ou
3ox >bt6 +3oy
3pw >96z
3q0 >cw5 +3q5
kmq >ehs +klo
3q1 >s1v
3q8 >iww
3qc >3hu
3qd >3q8
3qm >7rv +3qp
3qn >id7 +3qp
3r7 >15t
3r8 >s2r
3rc >4aq +3ri
3rd >lkh +qe +qf +3rh
3rq >fli
3s5 >s2s
3ss >s2t +3su
3tb >6gs
3tc >3hu +3tf +3te
3td >s2l +3tf +3te
3tn >etj
3ts >mrx
3tu >dgj +3tx
3vj >s2u
jap >s2v
3vy >2q6
34i >9mg
58f >s0r
3x6 >s2w
3xb >s2x
3xj >s2y
3xr >s0e
3xz >s2z >s30
3y0 >s31 >fwh
1hr >ys
3y1 >2fg +3y3 +3y2
3yc >rzq
3yd >s32
igv >4f7 +3yh
3zz >hke
40o >s2s +qgl +40q
40w >s0u +40x
411 >abc
415 >s33
416 >s33
41c >s1h +41e
41g >lhq
41s >s03
41u >s02
43r >s34 +43t
43v >s35
44r >8yy +44t +30i
44u >5j7
45e >id7
461 >9ch +45s +45q
474 >8yy +476
475 >gtz +477
47e >s36 +48f
48s >8yy
48w >s37
48x >s38 +48z
492 >lq1 +493
499 >goa +49b +fac
49a >s1p
4ae >fxm
4ar >2zl
4as >rzx
4at >59m
4aq >s38 >s39 +1yi +72m +n6v +ibd +4am
abw >jcj
4ba >ki8 +2hl
4bc >324
4cg >s37 +4ci
4ch >s38 +38s +4cj
178 >s3a
4cn >8zp
4co >37w +4cp
a0h >s3b +a0i
4cv >s3c
4d4 >4n5
4d5 >s3d
j9a >782
4dq >ggd
4dr >2q6 +4ds
4e6 >50z +k65 +4e9 +5qy
4ez >s3e >b8g
4f7 >1qi +4f9
je8 >5qp
4gq >8z5
4gr >7pf
4h1 >i6a
4h5 >mno +nuq
4h6 >50z
4h7 >m40
4hk >6gs +4hn +4hl
4hu >s1f
4ki >jcj
4kj >s3f
4kx >19q
4mf >l4x
4md >s22 +4mc
4mh >3ik
4n5 >id7
4n6 >k1z
4n7 >s3g
4p7 >fjk +qkc +9bm
4pq >7rv
4q4 >s0m
4qr >dak +39j
kjp >3ay
4se >s3h +4sg
4sf >s3i
4tx >11p
4qz >19q +4r1
4xu >bt6 +4xq
4zp >s3j
4zq >l77
51p >s3k
51v >bt6 +1yn
545 >dro +546 +iib
54a >6gs +gob
55p >rzv +55u
56c >s3l +e3r
576 >1io
lz4 >bt6 +lxw +lz6
561 >23s +3fv +2wv
580 >8wd
585 >b5o +3wp
587 >rzv +3wp
58z >48w
593 >hx6 +596
59m >cye +59p
59s >4al
59v >fg8
59t >iay +59u
5a0 >s3m
5a7 >5mm
5a8 >15t +5af
ayh >2s0 +m37 +m38
5bl >flm
5cl >1gg
5cm >1gg
5gg >s18
5cq >4al
5cv >s3n
5db >l77
5dc >s3o +5d7
5dd >s0j +5d7
5dw >7df +7di
5dq >n80 +5ds +4nk
5eh >s3p +5ee
ift >cnl
5f4 >15t
5et >8s8
5eu >id7
5fv >s3q +2cm
59g >fqk +59h
lty >4cv
5h1 >3xb
5h8 >s10 +5h9
5hc >ms9
5hm >43r +5hp
5i4 >2q6 +5i6
5j7 >19q +dd3 +5j3
5jg >az4
5jh >hx6
5kg >s10
d5i >8yy
5ly >s3r +5lz +5m0
5mc >7pf
5md >50z
gyw >ctt +c8a
5n5 >10m
5n6 >s3s >s3t +5nb
5n7 >nj9
c5w >s3u
5nl >5mc +5nj
5o9 >kn3
5oi >6gs +5of +5oe
5oq >kbs
5ox >ljf
5p0 >4p7
juu >id7
5pl >s3v +975
5pp >s15
5qa >s3w >51v +5qe
4ac >s29
5ql >7ih +5qn
5qm >2ac
5qo >fob
5qp >etj +mas +5qs
5rj >2ee >s06 +5rl
5rw >cnl
5ry >g9n +qum
5sa >9mi
5sw >2bx
5tq >cfv
5u2 >8le
5u5 >g5o
5u8 >1sk +5ua
5w6 >s3x
5w7 >e07
5x4 >5cu
cql >s3y
5xp >s26
5yi >201
60a >g5o
60b >s3z
614 >19q +616 +eb +ec
664 >77h +643 +6c0
692 >s3u
hwt >8gm
6bk >s40
6bl >rzx
6cc >614 +6ci
6cd >jly +6ch +6cg
6cv >l77
6dv >rzw +6dz +6dy
6ev >6gs +8pm +6em
6ew >hl3
6f0 >461 +6f2
3dd >s1m +6fq
m7f >rzs
6gf >s2a
6gs >bt6
6hk >s41
6i4 >77h +6i5
6i6 >8g4
6i7 >55p
6io >9pl
6ip >4al
6iq >s3p
6it >s3y +ca3
6iy >s42 +6iz +5pb
jbg >bqr +pp7
6jn >s43
6bn >s44
d3x >h5i +d3v +b0a
6m0 >60b
9bo >a15 >s45
6n6 >gn
6my >s46 +6mw +6mx
6sb >1gg +6sc
6sj >s3w >51v +6sm
6su >s47
6t7 >g5k >s48
6ui >s49 +d1
6ug >51v +d2
6uq >hx6 +gmo
6yp >s4a
6yx >5cu
70k >7rv
712 >hx6 +717
71x >lvn
72t >s4b
22e >373 +37d
72w >cg7
lma >jhm
72u >7xg
72y >a88
736 >h5i >324
737 >20e
738 >don +73a
747 >s4c +748
c8x >8yy +c8y
74m >s4d
75i >jly +76u
761 >m40
76p >4al
d6v >etj +770 +76z
77e >51v >s29 +779
77h >hx6 +773 +6c0
coa >s4e
kli >s4f
782 >s4g
78m >lsz +1yw
797 >rzv
796 >iay +79f +79e
7av >jo +115 +7aw +73a
7az >jcj +fw5
7b0 >s1o +7b2
7b4 >dqe
7bn >4kx
7cc >j9v
7cd >s4h
7cv >n81
7d9 >s4i
7df >593
1i >b0c +avd +7ea
7em >s4j +7en
7fs >s4k
7gm >m21
7ih >jfq +7im
7ii >673
7le >4al +7lg
7lm >243
7m7 >1io
2h0 >8k6
f42 >s4l
7mh >s28
7mk >dbd
7mt >s4m
7nf >hap
7ni >s4n +atm +7na
7nj >s4o
7o2 >s4p
7ow >arc
7p9 >s4q
7pf >6cc +7ph +7pg
mzo >5qh +3jz
7r5 >51v +7r8 +7r6 +7r7
7rv >15t +7rt +7rs
hu5 >s4r +htd
f7i >gs4 +f7k
7u8 >e7t +7uc
7xg >5g +7wm
7xm >4kx
bz9 >9cz
7xx >nj4
7xy >51v
7yd >s0l
7zr >bt6 +7zq
824 >50z
82g >krc
88j >l6w
89h >s4s +7pu +89k
8c5 >3vm +8c6
8ca >4kx +8cb !bbo
8cq >s26 +8cx !d2y
9gp >ar5
7dg >19q
8fw >csa
8fx >ddl
4al >19q
8gh >9j2
8g4 >9j2
8g5 >l0d
8gm >19q +81y
8gf >czd
8gg >4ch
8gp >s4t +8gr
8gq >593 +8gr
8h2 >g4q
8if >b8x +8rr +hi +8ij +331 +8ii +8ih
8k6 >6gs +8ka
dk6 >5cl >6sb +dk9
8le >nh2 +8lg +a8n
8lk >b05
8yy >s1v +28u +8mi +8mj
8ne >hq3
8ng >17c
8ov >ahx
8pd >324
8j8 >iwf
8qd >1sk +8qf +n1i
8qi >1sk +hzy
8qj >rzx +hzy
8ql >2iv +8qm
at8 >2lk +j6m
9wd >s4u +9wg
k2j >s4v
8t8 >mg >s1n +63h +8t6
8t9 >e1x
8tk >8t9 +kfx
8tl >s1d
8tm >s4w +3t2 +8tp +8tq
8ud >etj
8ue >s4x +8uh +8ug
8uk >6gs +8um
8ul >s03
8wd >8wr +34v
8wm >aat
8wn >8wy +1r8 +5gw
8wr >elk
8ww >s4y
8wy >s4z
8yf >5l
8z1 >19q +8mj
8z5 >7pf +8z9
8za >bbb +8zb
8zn >4al
9n6 >fg8
8zp >s38
908 >s50
90c >s51
90d >2o8
90f >2q6
90q >s1p
ji7 >s52 +jic
95t >kcj
931 >cw7
936 >ctm +93a
937 >50z
93d >2ik
93e >936
93v >jcj
94n >202
951 >s2r
95k >s53 +90y
95l >ne2
961 >s4s
96x >fjk
96z >s50
eol >614
976 >s54
98n >8ue
98q >1os
98r >2v9
99z >s55
9ap >nh2 +9ar
9aq >9md
9b3 >s56
9b4 >lsz +9b7
9bu >18d +9bj +9bi
9cz >s57 +9cl
9cj >s57 +9cl +9cm
1bn >8gm
1ud >kzp +1ul
9dy >8h2
9dz >50z
9e3 >s58 >s59 >6iy
9ep >fjk +9es
9f8 >1vd
9fk >rzx +2ne +9fh
9fc >rzx +5cw +2ne
9fd >fxm
hdu >lx0
9ie >4al
9if >s54
93y >s0l +g7g +igx
9j2 >jfq +9jb +9j6 !1m4
9j9 >5rj
9j8 >s0l
9lz >mp5 +9m1
9md >3qm
9mg >s06 +9mf
9mi >s5a +9mj
9mp >s5b +gp6
9mq >s03
9n5 >4al
9n8 >n1f
9nb >54y
9nd >s1v +9nf
9o7 >s5c
9ub >9o7 +9uc
5go >s4s +2so
9p5 >s5d +9p7
9p6 >s5e
9pa >fmt +9pd
9pb >a88 +9pd
9pl >4aq +4am
9ck >gfu +9cm +9cl +171 +9pp
9q4 >s4b +9q7
9q5 >s5f
9q8 >gft
9q9 >7xg
9qb >j5w +9qd
9ng >rzu
9qu >n9w
fhx >7zr
9qv >s5g
9qx >s5h
9r3 >191
9rr >7u8 +9rg
9rs >11p
9uj >s5i
9ur >4ch +9uo +9up
9uu >4al
io4 >1qi
9wc >51v
9y0 >s5j
4bb >s5k +2hl
a0g >s2u +a0i
a0n >s0e +a0q
a0s >2o8
a13 >55p +a0y
a15 >782 +a17
ibc >s5l +ibd +a17
a1a >s3p
a1y >rzu +39y
9pm >6ah +9pn
a2j >fyl
a38 >b8g
a3f >lsz
a3x >rzx +a40
a43 >1sk +a40
a4e >g38
a4n >kk6 >e58
2iw >6sj
a4q >4aq
a5f >4cg
a5y >324
a61 >id7
a69 >2ky
a6k >rzx +a6m
a6o >a43
a6l >i1s +a6m
a79 >s5m
982 >s39
a7e >die +di9
a7f >7ih
a7z >191
a8g >9pa
a9i >6gs
aad >s0o
aat >16x +aau
ecx >s4s
m1f >ctt +m1h
abc >3rq
abj >s5n
abn >s5o
jtt >jbp
abv >7bn
aby >1gg +ac0
act >id7
acu >5bl
adk >s1z
adr >s1d +9ar +adt
ads >s5p +4d0
adw >1vd
ady >s5q
3hx >s1e +3hz
5pm >2lk +5po
aeh >nh1
aei >s4r
a76 >s5r +a77 +aej
aeq >1s6
aev >1s6
m30 >3hx
adl >idp +adm
afv >s5s +ag0
agk >177
agl >bt6
agn >h5i
ah1 >s1h +hqr +ah4
ah2 >kzo
ah5 >s5t +ah8
ah6 >kzo
ah9 >s5u +6t8
ahl >s5v +ahm
ahx >ak1 +ahz +ahy
ai7 >7xg +f03
aiw >j9v
e9l >1gc +e9m
msb >9pl +msd
ak1 >4aq
58y >2v0
ak2 >atl
ak6 >cw7
akf >s0w
akg >exc
8wt >1i
alt >6gs +n37 +alq +alp
alu >s5w +alq
am3 >1s6
amt >8qd
an2 >2og +an4
ans >s5x
ao5 >7ii +ao8
apr >4al
aps >6cc
aq6 >s5y +aq7
aqf >15t +i3s
ar3 >ar5
ar5 >iay
ark >a76
goa >ev3 +gob +arn
aro >s5z +arq
at6 >lvn
atg >lsz +ath
atl >s4n +atm
aue >s34 +au5
atq >s4s +atv
atr >s60 +atw
av3 >j99
av4 >23r
av7 >1o4
6yt >ely
2lv >gwx
45k >s3p +ax5
ax3 >s5v +ax5
1bs >l6w +1bo
axa >4xu
axd >1qi +axf
axe >s61
axw >hij +axl
ctm >l0d +ctp
ayi >gc4
ayj >end
ayo >6i4
ay5 >lkh
ayu >s62
az4 >s63
azd >azt +d3v
azt >324
b05 >1i >324 +b0a
b0c >50z +b0a
b0d >gwx +b0b
b41 >j9v +hzc
b0y >fjk
b1h >jb1
b3i >1sk +b3k
b42 >j9v
b43 >2b5
b74 >s5n +b76
b8a >hx6 +b89 +b88
b8x >593
ban >1oa
bbf >s64 +7ov
bbb >bt6 +bt4 +bbd
bbo >4kx +bbr !8ca
bix >6gs
bo2 >4p7
bo6 >don
bpb >614 +bpd
bpc >s65
bqr >19q +bqw +bfl +bqt
bqv >b8g
brv >gs4
bsl >824 +bso
bss >6gs
bt6 >19q +bsv +bt4
bpe >s4s
bvd >8t8 +bvc
bvf >cbm
b5k >s66
bw3 >l0g
bwc >rzu
613 >614 +eb
bwg >cnl
bwl >6gs
ejp >s67
5mm >cbm +5me
by7 >ar5
bpu >5j7 +qb9 +bpt
c2u >4bb
c2y >2lk
c3b >dro
c4b >nn8
c5g >nbd +7xr
c5u >4cg +c5x
c5v >nj4
48o >s68 +bcu
c6u >s0u
c77 >1io
c7r >mg +c7u
c7x >s15 +c81 +c80 +c7z
c84 >s69
c8b >lkh
c89 >gyw +c8a
c8j >nh2 +c8m
c8k >gs4 +c8m
c98 >k84
c9g >s6a
c9o >b74
cbq >2iv
car >2o8 +cat
caz >3tn +mzr
cb1 >fxg
g0z >782
cbm >g38
ccq >8t8
7d8 >s12
cda >etj
71m >s5d >j9w
cdf >irg
cdi >s0q
2k6 >ggd +2k2
cdk >6gs +cdo
cdp >aue
cdq >6gs
cdr >atq
cdw >4al +cdx
cfc >fhx +7zq +cfe
cfd >3ik +cfe
cff >id7
cfg >cff
cfm >s18
cfu >s0e +cfx
cfv >16x +cfx
cfz >s6b
cg3 >s6c +cg5
cg4 >4al +cg5
cg7 >a76
cg8 >gtz +2nu
cgd >8yy +o30 +cgg
cif >2b5
ch8 >nh2
chp >4al +cht +2r4
chq >59m
2ch >5go
ci4 >kci
ciw >s1i >s6d +cix +ciy
ciz >s6e
cj0 >9mg
3x7 >s2w
cjf >50z
cjg >g5o
cjp >rzp
cjq >fev
cjw >9pa +cjt
cj4 >n63
cj5 >fn7
ck9 >ciz
cki >s3v
k6v >s5z
ckj >s3v
gdu >jfq +gdz +gdx !kej
cl3 >s6f +nak +92y
cl7 >idp >8yy
clt >s5v +clv
clu >d3f +clv
cmb >s6g
cmi >s6h
cmm >174 +cmk
cmp >nh2 +n3w
cmq >9pl >s6i +i9n +n3w
cnl >19q +cnn
cno >cfc
coe >kph
cpi >s1v +lh2 +cpk
cq2 >lw1
cqx >kzo
csa >s6j
ctl >bix +844 +ctp
ctt >1s6 +c8a
ctu >dal +c8a
ctv >s6k
cur >hwt
cus >id7
cv2 >5fb
cw5 >2ll
cw7 >s6e +b80
32h >s51
cwy >11p
cxl >b8g
cye >19q
cyf >iay
cyg >3fm
cyj >dro
cza >4al
czd >gwx +cyv
czv >8yy +4xq +lou
czx >s6l
czz >4al
d06 >ddl +d07 +d08
h5i >b0c +h5h
fj7 >id7
34c >n80 +34f +ci9
d2y >s26 !8cq
d2z >s6m
d3f >8yy +d3j
d3g >rzv
d3p >8yy +d3j
d3r >48o
7u9 >s2m +7uc
1gc >937 +d40
d3y >937 +d40
d53 >fxm
d5e >s6n
d5m >atq
d6z >s6o
d70 >5qh +11h
d75 >s4k
d78 >id7
d7z >33l +d82
d8p >s6p
2ms >4n5
d8l >s6q
d9j >i1s
dak >6gs +das +dao +dap
dal >s3p
daq >dak +dao
dat >2cm
dau >4cg
db4 >gs4
3ia >s2n
dbd >6gs +dbf +q0a +dbe +272 +dbi
dbz >lz4 +dc2 +dc3
dc4 >2q6
dc9 >g1m
ddl >s6r
20v >adr
dfj >g1m
dfr >s6s
dfs >dfv
acv >id7
dfu >hze
dfv >b05
dfx >j9u
dg3 >lzc
dgj >hx6 +dgk +dgl
dh2 >1os
nko >s1o
di3 >19q +dhw
die >f75
din >s0d
djt >ddl
dk1 >s38 >6sb +dk2
dk4 >50z
k4m >s6t
dki >s6u
dkl >5j7 +f4w
dkt >nh1
dku >s6v
dkv >s6w
dkw >s6x
dlc >s5b
dl0 >7df +5ef +kw
dld >s5b
dlk >7zr
dlb >s38 +dkx
dmi >s6y
chn >l6w +r1b
dnb >bt6
don >7av +doq +pir
dqe >s1i
e58 >50z +e5a
dql >s6z >s70
nnb >8gm
5w4 >j5w +fmu
f75 >s71
dro >4kx +dd3 +drp
ds3 >s72 +ds8
dso >llu
dsp >4al
dsy >rzu +dt0
dtb >hap
dtv >s4k
dtx >s73 +dtz
du5 >s74 +du7
gfu >s0w
dvx >mz8
dvz >s75
dwa >s1m +dwc
dwb >s4a +dwd
dx1 >593
dx2 >fev
dxh >324
dy9 >hnz +dyc
j4n >kbx
e08 >gu2 >16x
e0t >l0d +e0v
e0u >s5z
e1c >3da
e1x >hx6 +e21 +e22
e2l >rzp +e2f
e2s >593 +e2x
e31 >4al +e32
3jc >51v +e80 +e21
e38 >614
e3p >s3l
e4a >fev +e4b
e4c >csa
e62 >324
e6q >s76
e70 >191
e79 >s77
e7d >6cc
e7t >dak +e7s +79e
arc >50z +are +e82
e81 >s0v +are
e8y >s1b
e8z >s78
ea8 >8qi
ea9 >s5j
eab >s79
eae >irg
eal >gwx +eam
eah >jpx
eb8 >174
ebv >hwt
ec5 >s7a
1ou >jcg
ecd >s1b +5us
edt >8yy +edv
j47 >s7b
ehs >s15
eht >s7c +lor
ei3 >bbb +ei7
ei4 >s5q
eia >8ue
nj3 >s4g +nj2
ejj >s7d
eju >4al +7vn +n7c
ejq >lzc
ejv >s7e
el6 >gs4
elz >s7f >s7g
em4 >s7g
end >6gs
epo >9j2 +epr
epp >9j2
eqd >s7h
er1 >2m3 +er4
erg >k8b
ers >fev
esn >s7i
esr >2fg
eth >4h6
etu >hx6
etr >csa
fzn >s7j
ev0 >ev3
ev3 >50z +bal
ev8 >jfq !s7k
exc >s71
ey6 >s7l
eyd >4al
jp7 >s7m
la7 >s1r +ey7
imm >5qh +imn
f0r >nh1
f1q >s7n >s7o
f32 >s7p
f59 >s7q
f5k >s7r
f6p >lw1 +f6q !bmi
f6t >1gg +1gh +7zq
gqf >s5d
f7e >gfu
f8e >s74
f8o >s7s
f8p >s7t
f91 >4ch
f96 >s7u
f9t >gtz +20x +f9u
fa4 >cnl >614
f8u >34c +f8x +f8w +fac +fad
fab >34c
fam >1o2
fay >6gs
fb5 >s1p
fce >3hw
fcm >ys
fd6 >fdf +fd8
fdf >51v +2qb
fdj >g4q
fdk >324
5rx >19q +31d
fdq >s7v
fdr >s0x
fdt >d3f +fdu
fej >4ch >4gt +fem +fel +fen
fev >s7w +fz7 +69x +69y +fen +fem
3jo >dfv +ppk
fff >2ik
ff5 >s7x +jen +jem
ffo >s7y
ffs >s7z
ffx >s1i +ffz
fft >ffx +ffz
fge >e58
ir3 >s80
fgb >4al
fgi >kkx
fgt >2m3 +fgu
412 >s81 +413
fhq >dbd +fhr
2u7 >9cz
ky4 >j6p
fj6 >s82
fjj >hze
fjk >etj +fjx
fkl >50z +6zq +6zp +fko +fkn
fli >n63
flm >fli
3hv >3f3
fm5 >fms
fms >s4r +fmu
fmy >h7j
fn7 >n63
98v >fn7
fnm >4ch
fnn >4ch
lg3 >15t +lg5
fob >s83
dio >lfe
fpo >s0l +fpp
fq8 >s84 +fqa
fqc >s85
fqj >s2t +4pa
fqk >7rv
fqs >s2t +fqu
fqx >11p
n0k >8z5
frc >10f
dta >don
fry >kzo +fs0
fs3 >4dq
fsl >atq
fsv >s6o +fsw +fsx
ftc >s02
fvw >23x
fw4 >don +fw6
6pj >s86 +hk8
fxm >hx6 +fxr +fxq +fxp +fxo +fxn
fxu >4ez
fyl >s87 >s0o >s1o +fyk +fyj +fyi
ff0 >s88 +fyy
fz2 >m2z
fz3 >s89
b8g >hx6 +7y7 +fz7 +69x
fzm >fjk +1bo +fmu
fzo >c5g
fzu >g5o +70m +n9t +n9s
fzv >kzo
kiv >4h5
g0f >738
g0g >lkg
m55 >s8a
g0l >s8b +g0m
g0n >s8c +g0o
g0s >s15
g1d >k66 +g1f +g1e
g1m >m40 +g1p
g1n >m40
cyh >g1m
g1s >4al
g22 >8wm +g23
g2n >lzc
g2h >s0u
g2l >s1d +9b7
g2y >s8d +g30
g41 >77h +6ch
g4b >eqd +g43
g4q >s8e
g5h >dgj
g5j >s8f
g5k >s1i +g5n
g5l >b8a
g5o >ctm
g6w >s02
g6x >a88
lvn >19q +g67
g7f >5iy +2r4 +g7g
g7z >lsz +g80
g83 >s8g
g88 >s8h +1sc +g8a
g8e >s8i +g8g
g8l >s5w
g91 >4al +r5n
g92 >cnl
g93 >kmr
g98 >gh2 +g9c +g9b
g9n >7sj +lao
gad >ibt +gah +gag
n0t >s8j
gc4 >a76
gc5 >a76
gcd >48w
gcj >s4a
gd4 >4al
gdl >50z
gdt >s4s
ge0 >m7n +ge2 +ge1
ge3 >7xg
ge9 >3ik
gee >cxl
gey >8ue
gft >mno +kcn
dc5 >s8k
ggd >s7y >s0u
72z >s8l +js6 +731
ggf >51v +ggh
ggv >s8m
ggw >rzu
gh1 >s8n
gh2 >1o1 +gh3
ghl >s6o >don +ghn
gmg >don !s8o
gm1 >dak
gma >fjk
go9 >5qh +goc
gq0 >s7w
gq9 >s68
gqw >s8p +gqx
9yv >6gs +got +9yx +c5p +erw
gs4 >5j7 +dd3
e07 >16x +gu3
gtz >50z
gv2 >kzp +gv4
gvc >s3p +bam
gv3 >etj
gwx >s38 +gwt
im5 >lbg
h0h >6gs +1gn
h0o >dal
h0z >s3p +h12 +h11
h1e >atq +h1g +h1h
h1q >2iv +gag
h20 >8t9
h2l >s6c +h2o
h2m >llu
h31 >1o1
373 >l4x
h3u >s8q
h44 >ljb
h5a >18v
h7i >fqj
h7j >206 +4iw +h7k +h7l
h7q >a7n
h7t >nah
idq >s8r
lvx >s8s
kdh >kzo
h8s >rzx
h9c >rzu
h92 >s8t
h9e >alt
h9n >s8u +h9q
1xl >s8v
h9o >hi0 +h9q
h9z >s2y +ha0 +ha1
ha2 >1y2 +ha4
ha6 >s4r +jeb
hak >hap
han >6ah
hao >7sj
haj >1sk +hal
ham >dlk
haq >lvw +har
hap >cyg +har
n57 >4cg +n5a +n59
bff >s8w +jqf +hbi
hbl >7ow +n1i
hbm >ibt
hbo >8le +hbp
hbf >s8x
hbt >8gm
hcs >8tl +hcv
hd6 >id7
hdp >lvn +hdr
hea >s0e +heb
1m4 >jfq +hgf !9j2
hi0 >s8y +hib +hi7
hij >51v
elk >7rv +hio
hkb >7zr +hk8 +7wj
hke >jh0
fxg >dak
hl3 >s03
hmw >8ue
hna >s8z
hnm >dro
hnn >gmg
ho0 >s90
hnv >b8g
hnz >6gs +hnr
b5o >s47
hq3 >55p +hpn
hqo >kn3 +hqq +hqr
hs2 >dro +9g9 +c50
hsf >s05
htj >5j7 +hn9
5qh >don +5qi +akp +hsn
huc >6gs
hw1 >hwt
hx6 >5j7 +bxm
hyv >s30
hz3 >la3
hz4 >cim
hz6 >6gs +hz8 +hz7
hze >b05
i04 >s03
i1i >kzo +g0o +fs0 +i1p
i1s >324
i3p >s0u
i4y >cki
i58 >s5h +i5b
i5d >9pl +i5f
i5h >s91
i5i >1sk
i6a >g22
i6b >72t
i6y >kzo
i7m >jgg
i7h >s3p
id5 >1y2
i83 >8wm
i89 >fhx +i8b
i8e >ijp
l7q >fhx
i8h >lw1
i9b >axd
iat >s84 +iav
iay >n63 +ifp +ifo
1u9 >1sk +1sc +1ub
ib0 >iay
ibb >9pl +ibd
ibo >s92
gu2 >ms9 +gu3 +ibp
ibt >bbb
ibv >fqk
ibx >8ue
id0 >gwx +id2
id1 >gwx
id7 >15t +2io
ide >fry +fs0
idf >j9w +fs0
3nf >s4a >s29
idp >cye +cpk +idr
idu >s93
idx >s0l
ied >s94 !s95
iee >1s6
iey >sx
ifb >nh2
ify >il4
7lf >1qi >s96 +7lg
ign >s5x
igo >s4o
3hp >s6v >s06 +3hs +3hr
ih1 >324
ih9 >s97
ihe >iwv
k3f >s98
iiz >s99
ijp >2zl
iju >1o1
ik9 >iwv +ikb
ikd >1o1
iki >s9a
ikj >4ac
il4 >s4r +il5 +il7
im3 >s9b
im4 >jcj
in1 >s9c
inc >jbp
inu >782
io3 >rzx
ioa >7zr +f2y +iob
ioe >4al +o4b
iys >s1d +iyt
iq0 >rzx
iq9 >18g
iqa >g5o
iqr >b8g +iqu
ir6 >9pl
irg >9pl
irh >s5z +irj
irt >s7w
is0 >j4d
isf >6i4 +56j
isu >324 +isr +isz
itc >s9d
itv >2ik >jgx
iu6 >nah +iu7 +iu8
iv0 >gwx +ja9
5fa >s38 +5fl +5fk
iv1 >s9e
iv2 >l0d
iv6 >s1d
ivb >77h +ivc
ivu >atg
iw1 >s9f >s9g +e24 +ivz +a4g +iw2
iw4 >51v
iw9 >s9h +2nu +iwc
iwa >8yy
iwf >s5z +l8a +iwg
iwp >cw7
iwv >kzo +iwy
iww >9mg +iwz +iwy
ixc >s32
81k >6cv
ixx >fjk +iy2
iyj >1io
iyk >s9i
iz8 >202
izd >e07
ld0 >lvn +ld1
izx >rzu
j2f >9pl
j2u >8ue
j3a >4al
j3k >8wy
j4p >23x +j4w
j58 >s58
j5y >s9j
j5w >s3r +j5t +j5u
2lk >s1v +2p9 +adx +5ho +j6m
j6l >1s6
j6p >gwx +j6s
j74 >ibt
n0y >fjk
kh7 >5t6
j7z >4al
9f0 >fzm +9f6 +9f2
j8g >s9k +j8m
j94 >48w
j95 >s0e
j99 >gwx
fa3 >gwx +fa5
j6e >s5d
j9l >s9l +j9o
jek >cye +l7p
j9u >kzo
j9r >sx +2d2
j9v >50z +j9y
j9w >gwx +j9y
ja7 >17f +ja9
ja8 >gwx +ja9
jac >ja8
jao >s8g
jb1 >mua +7p1 +jb2
jb4 >lz4
jb7 >jb1
jbb >nh2
jbe >9pl +jbf
jbh >9j2
jbi >joq
5rv >s9m +31d
jbp >s1p +jbr
jbq >3ik
jc2 >chq
jcj >f75 +9hj +jcl
kkv >9j2
jcp >4kx
jcr >1y2 +gv4
jcv >lw1
jcw >51p +jcx
jd7 >iay
jcg >e07
jdd >8wm
jdn >s1d +jdp
jdw >s9n +jdz
je7 >erg
je9 >s9o
jec >j9r
jeh >s2s +7w8
jel >cye
jew >s28 +jez
jf0 >2ee +49k +jf2
jf1 >s3p +87c +49l +49k
jf4 >s26 +jf5
29q >s9p
jfp >id7
jfq >l0d
jg3 >2ik
jg4 >2ik
foc >n1m
jgb >e08
jg1 >haq
jgg >s9q +jgj
jgx >50z
eaf >s1b +5us +b3x
jhv >77h +jhx
ji1 >4al +o4b
jhm >s16
ji5 >lvf
ji6 >s0w
mco >s2v
jk3 >s9n
jl1 >s58 >s59 >6iy
jly >77h +jm0
jm1 >2im +jm3
jm5 >s5i
jmd >l0d
jmo >9pl
jmp >s18
jmt >3da
jmz >ndu
jn0 >324
jn1 >2fg
jn7 >fg8
jnm >s1b
jnv >s88 +jnw +jnx
jny >l7d
joq >s18
jor >3ik
jp9 >s7z
jpa >lvn +jpe
3k5 >lvn +3k9 +3k8
jpx >s1p
jq5 >s4s +jq6
jqb >s0q
jqj >jq5
jr2 >s9r +jr3 +jr4
js9 >s9s
jth >fxm +fxn
jti >7b0
ju4 >fzm +48u +ju5
jut >2q6
jur >bbb +8ea
jv7 >461 +jv9
jwa >s9t
jwf >b05
5cu >iww +d79
jww >2og +jwy
jym >rzu >s3g
jyu >b8g
k0e >s86
k0p >8gm +k0s
k0w >s9u
k27 >s9v +k29
k28 >rzs
k2k >4p7
k3h >1s8
cj6 >16x +cj7 +k3j +k3i
9uk >bbb +k3i
k45 >don
k4e >6uq +k4h
9wi >s1g
k4j >s9w
k4n >s9x
k5b >19q +9xi +k5d
k5n >s6w
k5q >s9r +jqd
k6w >s3k +k6x
k3e >kzo
k7t >s56 >51v +k7v
k84 >s71
k88 >ciz +k8a
k8b >s4s +ab5
k8d >s1s
k8k >s96
k93 >2ik
k9g >9yv +k9j
k9o >ioa
kar >41s +h66
kbh >s0r +kbi
kbr >50z
kbs >ki8
kbx >g5o +gmn
kby >s9y
j4d >hx6
kci >kcj
kcj >n63
kck >s9z
kcl >s5c +ba8
kcr >sa0
kcs >4n5
kdi >l77
ke7 >lkg
kej >jfq +kek !gdu
kez >sa1
kfl >8gm
kfx >iw1 +kfz +8tk
kgg >i1s
kgu >2iv
kgt >jb1 +kgo
k66 >lvf
n9x >sa2
kch >kzo
khq >sa3 +khs
khr >fxm
khx >1m4
ki4 >s2k
ki8 >bbb
ki9 >ctt
kic >g0s
kip >fxm
kiu >gad
kj1 >7av +17t
kjd >kzo
kjf >j5w +j5t
c0k >dro +3g0
kjh >a76 >kzo +kjl
kjq >9cz +kjr
kjo >s9t
kk6 >s1y
kkb >iww
4cy >8ne
6ah >hwt +kko
kkx >id7
kkf >1v8
klb >alt
klc >s74
km4 >ixx +r9q
kmr >cye
kn3 >s6f +kn5
kn4 >sa4
ko1 >lx0
ko2 >lli
ko3 >lli
ko5 >s2m
ko6 >ciz
kol >km4
klh >59m +bwh +klo
klj >59m
kph >19q
kq1 >kn3 >sa5 +kq2
50z >19q
kqk >2qv
iau >614 +73f
kr7 >nh2
kr8 >10f
kr1 >id7
krc >etj
ksw >sa6
kse >sa7 +kte
ku1 >ixx
kue >kfl
kwv >9pl
idb >10f
kx6 >s2l
k1 >nbd +k6 +k4 +k3 +tb +b8
kxy >lq1
kyo >sa8
kyv >a7e
kzo >6gs +au5
kzp >sa9 +au5
l0d >19q +4cj
e5j >s21 +e5l +l22
l21 >bbb +5tj
l2p >s4r
l2q >1qu +nj2 +l2r
l2s >s38 +l2r
l32 >1qi
l33 >1qi
l30 >9pl
l34 >saa
l49 >9pl
l4d >s3p >lvn +5vf
l4x >55p +92d
l4y >3o6
l4z >5eh +g30
2bx >16x
l5y >s2s
ie5 >sab
l6w >bt6
l77 >9mg
l78 >9mg
l7d >jn1
l7e >sac
l7m >edt +l7o
l8g >9q4
l9j >lsz
la3 >s0u +la6
la4 >sad >sae >s2p
laf >kph +lai
lag >saf +hk8 +lah
laq >4al
lau >s6w
laz >3d0
lbg >324
jca >dh2 +jc7
lbv >sag
lbz >2k6
lch >fz2 >sad
lct >kzo
ld4 >11p +ld5 +ld7 +37y
fx5 >s02 +390
cyi >4xu
hi1 >7fs
ldb >s73 +rka
ldf >sah +lde
3at >sai
ldg >hi0
ldv >s2s
ldw >324
lec >saj
lea >s58
lfe >j9v +2b7
962 >8zp
6ag >kfl
lfz >51p +gar
lgi >4al >lve
lhq >324
lyb >sak
lj5 >sal
lj6 >ljb
ljb >rzu +ljd
lje >ljb
ljf >hq3 +ljg
lk6 >j74
lkg >19q
lkh >7xb
llb >s80
lli >iay
llu >59m +klo +llv
lmo >fli
lmp >s4s
lmy >sam +7wv +lmz
lnl >s38
lnz >s98
lop >1y2
lp7 >jn1 +lp9
lpv >1y2
lpw >gft
lq1 >rzu
lq2 >lq1 +lpm +493
lq9 >s0u
c2c >san >zl
lqc >sao
lqx >axd
lrf >sap >saq
lrl >s38
1wj >id7
gge >s9n +62y
lsa >2mx
ls9 >9q4
lsz >bbb
lt4 >gtz
lt6 >2zl >s6o
lt8 >sar
5fb >s38 +fa5
ltp >cw7 +ltr
ltv >sas
lvc >s4r +lvd
lve >4al
lvf >50z
lvo >sat
lvq >cye
lvp >77h +6c0
lvw >19q
lw2 >s2m
lw3 >m2z
ie4 >cbm
lwy >sau
i8a >m2z
lx0 >s26
lxi >sav >s0p +iyl +3ad
lxs >s03
ly4 >s03
lya >sal
lzs >s98
lyc >8gm +lz6
lzc >6gs +jtl
lzd >s3p
lze >s9j
lzt >1y2
lzv >hij
m02 >l0d
m05 >s5m
m06 >saw
m0t >6yp +m0u
m10 >iq0
m11 >sax
lm7 >rzs
m1e >8z5
m1g >6gs
m1m >s0l +m1p
m1w >say
m21 >kdh
m29 >3hu
fg8 >9pl
m2z >s2j +m31
1wm >4ba
m39 >n9w >saz
m3a >201
m3c >1oa
m3z >s0u
m40 >s9r +m43 +m47
m41 >sb0
lvb >2iv +lva
m4q >9wc
m52 >flm +m53
m54 >ak1
m58 >sb1
m62 >9gp
m63 >9q4
m64 >g5o
m65 >lzv
m6b >4al +m6c
m7n >sb2 +m7l
m8d >3ot
m8k >s0d
kv2 >m52
mcz >s2v
mfh >4aq +mfi
mgz >824
mna >sb3
mnf >sb4
mng >33l
mnn >fyl
mno >s16 +809 +mu6
mnu >fjk
moj >mrt
mok >ggd
mp5 >bbb
mpv >sb5
mqv >6gs
3g5 >3b4
mrd >lkg
mrt >c6u
mrx >s6y
mry >sb6
306 >ayu
ms9 >lz4
msm >4al
msn >4al +msp +mso
msx >atq +msy
mt2 >sb7 +mt0
mtb >gdl
mua >5hc
muc >9pl
mvc >sb8
mvd >saf
mvk >s6j +mvj
mvp >fxm
mw6 >8le
8rv >klk +mwk
mx8 >rzu
my3 >4al
mz4 >1os
mz8 >dsy
n0s >s1e
n1m >fn7 +n1s +n1q
n1f >fkl +n1i
n1x >3ik
f76 >sb9
n2f >ibt
n2x >2fh
4ab >9mg
n30 >7f
n31 >s0t
n32 >6ah +n33
n35 >s7j
n3t >sba
n40 >1v8
cmr >jk3
8zo >sbb
n4e >51v
n4j >lq1 +log
4aa >1wj
n4z >fev +n52 +n51
n50 >sba +n52 +n51
n5d >n63
n58 >4al +n5a +n59
n5b >4ch
n4s >8gm
n5f >rzx +n5h +n5g
n63 >19q
n69 >50z
iaz >7ii
16x >bss +172 +171
177 >bt6 +eb9
n76 >kph
n78 >6cc +lr2 +bym
7wi >lzc +dy8
n7m >9pl
n7j >1qi
n80 >19q +34f
n81 >s6w
n88 >5u8
n89 >8qd
n8d >s4a
n8e >s0u
n9w >dal +27l +n9z +ic7
na0 >3q8
nah >bss +92y
naq >2yt
nar >sbc
1x3 >324
3bm >nh1
a6p >s4s
n2a >s67
ncb >sbd
ncv >sbe +p1f
nd1 >s6n
ndr >amt
nds >9rr
ndt >s5m
ndu >rzx
ndv >s4s
ndw >ffx
ndz >ffs
ne0 >jhm
ne1 >iv0
ne2 >9wc
ne4 >s4o +965
1n0 >kbx
nen >cw5 +neu +neq
neo >s28 +ner
nfh >sbf
ngj >j6e
ngk >nh1
ngl >4al +ngp
nh1 >gs4 +nha +nh9
23y >nhv
nhp >2ik
nhg >s4a
nh2 >sbg
nhm >rzv
jck >nh2
nhv >l77
nig >4al
nih >llu
nj0 >48w +nj2
nj4 >s38 +nj2 +7rs
nj9 >s1s +9pk
nje >fjk +niw
nkp >mua +nkq
a88 >8s6
nl1 >ih9
9jp >gs4 +1yl +9rh
nlx >4al
5ei >4xu +5ef +nlz +nm0
lx7 >1gv
lki >1gv
fuh >1gv +fuc
b66 >fuh +b6g
3sc >lx7
k67 >3sc
pv >6v5 +d4i +pu +pt +ezk
gqi >sbh +bys +gqc
eg3 >lx7
6v5 >eg3
alb >6v5
e5u >6v5
4qp >lx7 +4qn
7qc >lx7 +86x +7qb +7qa +7q9 !sbi
765 >7qc +76h
leq >sbj +ho
j27 >7qc +p0m +j25
all >7qc +b7a
ldr >7qc +p0l
2fv >6v5
876 >7qc +8c7 +p3p
2cg >sbi +gba
4eq >sbi +9h0 +poc +9im +p24 +4en
kjy >sbi +kk1 +kjx
3v4 >1gv +3vc +3v8 !sbk
cve >sbl +k91 +k6b +d1v +nd +ozr +ntt
7tj >cve +7tp
mu8 >7tj +ntt
7wx >cve +7hc +hr5
bl5 >lx7 +fld +nox !sbm
flt >bl5 +fld
bj2 >flt +owg +oxn +es0 +bj7
lu1 >flt +lu3 +735 +d0r
bk6 >bl5 +bk7
fsj >6v5 +fsk
ls5 >6v5 +qfo !sbn
a1f >sbo +a1l
fmn >sbo +qe4 +fnk !sbp
4o7 >sbq +qr6 +orq +4mg
ldo >sbr +l07 +jte +5ht
bz0 >sbp
2az >sbs +j8o +8b +7pe +2at
m33 >sbt +m34
nd0 >6v5 +nci !mmh
7et >nd0
mmh >6v5 +mmg +mmf !nd0
apw >mmh +apt +apv +ht8 +ht7 +ht6
7fq >lx7 +7fo +llm +36g +j3f +qyf +j3e !sbu
4ks >7fq +4kt
a4j >7fq +dpq +a4h +qyf +ppd
jx9 >7fq +a4h +7fo +iym
9ue >sbu +70e
b2j >sbv +b2o +b2n
89z >sbw +ofz +oxk
jhq >sbx +eb1 +b3x +ecf
ixi >sbx +jhs
jvw >eg3 +jvs +r70 +pdz +jvp
jvv >jvw +pds !sby
3ao >jvv +1cj +pdw +pdu +od9
9ic >6v5 +9i9 !sbz
8k4 >9ic +byt
sv >9ic +59r +so
eiy >9ic +pdy !sc0
q2 >sby +hj7 +q1
azk >sbz
k9 >sbz
mx0 >azk +8b
91l >sc1 +7lh +4qg +91o !sc2
hiy >sc3 +988 +an1
6de >hiy
3m4 >sc4 +rh2 +lmf +3fi +3m7 !sc5
gj2 >sc6
mvn >sc4 +n1b +nc
3h7 >sc7 +o62 +hoz +3h2 !sc8
bdw >sc4 +psd !sc9 +euc +9ay
eik >3h7 +ouw +eih +8he +eil +ouu
6b4 >eik +pr9
cna >eik +cn9 +ouu
djx >lx7 +djv !8qc
df8 >djx +ddq +q13
8qc >lx7 +8qa !djx
i1e >sca +rhe +i1f !c3r
hse >i1e +69p +1i3 +69o !scb +r9b +a00
c3r >scc +c3s !i1e
llh >scd +88t +llg
6lo >scd
mat >sce +qdg +3jr
126 >h4r +11x
d56 >126 +121 +d57
7jg >126
8ta >7jg
dhp >7jg
fut >126
9ba >126 +j83 +9bi +9bj
b8h >126 +7pk
4gh >126
gnv >4gh
3av >4gh
mto >4gh
8g6 >126
5di >126
8cz >5di +121 +d58 +d57
cqp >8cz +cqr
di4 >6cc
1qk >knp
4f8 >1qk
g1g >915 +g1i +k4d
5la >di4 +itm +itn +5lb +5lc
ai3 >j6x
j6x >di4 +j6t
915 >di4 +2fe +p3g +fmv +e7x
9hx >915 +3pv
knp >di4 +knt +2go +kpq +kpp
1zr >126 +o09 +ec +eb +1zu !m80
9xq >1zr +i19 +2wg +85j +9xt
9w1 >1zr +9w2 +aq3
d7n >1zr +o09 +7sv +d7l +q16 +8hw
gnw >1zr +5sq +gny
3tg >scf >bvt +nwa
117 >scf +21u +le6 +11d +11c +11a
1go >h4r +1gt +11a +1gn
c1c >scg +c1i +c1h
291 >1go +28u
d9o >1go +7x5
m80 >126 +m82 !1zr
2dv >126 +ba5 +2dx +2dw +912
a0o >2dv +68y +a0q
ir8 >2dv +dhx +iuj +iui
2gl >2dv +25g +2gm +2fe +obg
2gn >2gl +2go
kc9 >126 +kcb
lax >kc9 +lay
1tu >b6o +1tx
619 >126 +616
4cm >619 +8w6 +4cj
da5 >sch
44b >h4r +mam +460 +oc8 +oc1 +46r +odv +46l !sci +qes
lyp >44b +lyq
6xa >44b +5l6 !scj +orw +obz +6x3
649 >6xa +643
crg >6xa +6pq
96o >6xa +j8t +96s
mq6 >scj +6lz
2d5 >sck >scl +2d7 +2d6
ev7 >scm +ppn !scn
gk5 >sck +pcr +b1j
7ga >h4r +7n6 +7gl +phk +7gg !6kk
6kk >h4r +6kh !7ga
ag8 >6kk +j5o +a6q
kuw >6kk
bge >6kk +ngs +m2s
agt >sco +ogv +ah0 +4zz +6j
kx >sco +kw
4w4 >kx +4w3
cca >4w4 +9zz
4vu >scp +4vy
c2z >scq +c31
kx2 >h4r +kwx +6co !scr
8pz >scs +afi +p92 +4wt !sct
8yh >kx2 +5zq +8yg +8ye +8yd !scu
ddh >8yh +h50 +4u3 +h51
567 >kx2 +569 !scv
lpz >567 +lpp +fmk +nqk !scw
1jg >567 +1je !scx +nxl +aec
4j9 >1jg
gzy >h4r +gzu
k61 >h4r +pae
832 >1gv
h4r >1gv +3sm
eg4 >h4r
b1x >h4r +b1s +b1q +b1r
m0 >h4r
edg >m0
epw >m0
39w >64q +h51 +h50 +h4y
kyr >39w !bma +kyg
8v0 >kyr +3yq
866 >h4r +868 +865
m88 >h4r
ng9 >866 +8kr +dd +dc
dbn >866 +i7b +qsm +2wg +da9 +pub +ppc +bco
8a0 >dbn +a2l
dci >dbn +dcj +d41 +kfh +1tr
bma >39w !kyr +bm7
3so >h4r +3sq
g9o >3so
ad7 >3so +pc
1ay >3so
i5c >scy !scz
mj5 >sd0 +qjn
mrl >scy +mrb +mra +mr9 !sd1
6z9 >4u1 +2xr
50e >sd2 +o7v +kbj +50j !sd0
e4v >50e
e4u >sd3 +imw
imx >h4r +imu !6jz
b67 >imx +b6a +b6b +pt6 +b6j +b6h
ezf >b67 +eze
jil >imx +rdg +ke5 +o6 +cxg +jik !sd4
14i >jil
cxm >jil !sd5 +o6 +4mu +cxg
fhn >jil +uc
mfm >jil +mfk +mfj +qp3 +md8 !sd6
aw2 >mfm +aw4 !sd7
4zk >mfm +4dz !sd8
jzq >jil
ue >jil +fhk
4mv >cxm +4mt +4my +4mx +4mw
hnw >cxm
hyp >cxm +hyq
7zf >imx +7ze !bl2
7zy >7zf +801 !eo3
6jz >h4r +6k8 +6k2 +6kb +6ka +6jy !imx
6k7 >6jz +6k8
6x5 >6jz
6oo >6jz +6z3 +ol6
pj >6oo
6za >sd7 +dz1 +6z5 +6z4
bl2 >6jz !7zf
eo3 >bl2 +eo4 !7zy
9oz >sd9
6qi >sd9
3pd >h4r !maa
bld >3pd +blb +bla
l08 >3pd
9vs >sda +9vn
gqy >h4r +gqv !sdb
ewi >cxo
cxo >gqy +ggs +cxj +cxi !sdc
maa >h4r +giz +osz +o7i +bet +ma7 !3pd
73w >maa +h6g +h6f +740 +73z
bhw >maa +bhx +p2m +bid +bhy
d17 >sdd +aj +d11 +p3j
5au >h4r +5at !sde +onk +fy6 +fy3 +dln
mjo >sde +mjj !sdf
k49 >sdg +k47
k4a >sdg
bju >lx7 +bk0 +bjz +bjq !sdh
jk0 >bju +mgj +mgi +jjz
fpq >bju +6x8 +6x7 +fkh +86f +k3s +k3r +k3q +k3p +o8f
96y >fpq +b6r
jxr >sdh
go7 >sdi +ftx +pcr
5r2 >go7
mh1 >sdi +3lo +mgx
luf >sdi +7x8
jiu >h4r +jiq +r0h !4oz
4oz >h4r +4ou !jiu
lar >4oz
hpz >h4r +hpy +hpw +hpv +hpu +q6d +hpt +hps !c3f
ftb >hpz +ft7 +qpl +oqm
i6u >ftb +i6w
f3q >hpz +dt4 +f3p
mfn >hpz +mfk +md8 +mfj
aw3 >mfn
c3f >h4r +mio +c3c !hpz
mrm >c3f +mrb !sdj +ol7 +me5
e1h >h4r +e1g +e1f !b9l
df7 >e1h +q36
i1x >e1h +i1v
b9l >h4r !e1h
d3w >sdk +6ac
a2t >sdl +92a
kba >sdl +o7v +kbk +kbj !sdm
d7b >scl +6si +6od +d7d +d2l +mvu +u +aqi
1l5 >sdn +1n +j5o +9ii +1l3 +aqh +ayq +ef8
1i5 >sdo +9sm +9sl +1i3 +1i2
i97 >sdo +i99 +mqb
4oo >sdp
ega >h4r +cvs +eg1 !sdq
jjb >ega +q40
k7p >ega +k7r +k7q
m8 >sdr +ggb
5gd >sdr +687 +orx
kc4 >sds +lht +lhs +owq
gnu >sds
kz0 >sdq +kyz
ctd >sdt +5xk +5xj +npq +e6m +mx2
c0 >sdu +by +bx +bw !sdv
dot >sdw +1jt +1jr
8k3 >sdx +8k1 +8k0 !kmx
kmx >sdy +kmw +kmv +meh !8k3
h7r >kmx +5mq +ewt +5qs
jk1 >kmx +5qs +hto
7hf >kmx +2b8
f4z >h4r +f4w !sdz
9ht >f4z +9hq
f5c >sdz !se0
lwj >f5c +lwg +omt +lwk
5b5 >h4r +5ay !se1
80r >se1 +80j +80o
7k >h4r !bdo
7l >h4r
gjm >se2 !se3 +7h
8rz >7k
bdo >h4r !7k
bs4 >scb
hxt >hse +7de +4zm
c3m >scb +ql0
drz >se4 +ds0 +6c9 +6ca
6c7 >drz
gdf >h4r +gcz +gdc !se5
mqh >se6 +mqc +mqb
7jh >mqh
cry >se7 +crr !b7s
b7s >se8 !cry
7mx >h4r +7n0 +7mz !se9
7my >h4r +ph9
5we >7mx +ksc
65q >7mx +5tz
2uq >7mx +16n +435
3w8 >7mx +p6w +8m7 +8m8 +3w9 +cm2
2wd >7mx +7ng +8kr +6xe +2wi +2wg
ies >se9 +5nq +aha +qop
gca >se9 +f5q +f5p +gc8
lba >sea +337 +2s4
crf >seb +hf0 +pvs !sec
8db >h4r +8d5
44c >seb +hf0 +46x +46p +ovq +46o +46k !sed +d8e +44h +46f !3w
96p >44c +96r
m92 >44c +64b +m94 !rr +m93
bql >see +5oz
3w >see +p2r +eui +euh !44c
mq5 >sed +eui +mq3
rr >sed +ru !m92 +rt
i91 >e5w +i8z !sef
hl5 >i91 +9zz
fzz >i91 +qgj !seg
hsy >fzz +hsv +hsu +6hh
jj4 >sef +jje +jjf
b1w >seh +b26
drj >seh +drh !sei
4nb >drj +g26 +pom
301 >5ny +851 +2zz +8qt
ijk >sei +g2t +g2s
hsb >sei +ay +a6q +fu1
9ru >sej +9rw +9rv !sek
mks >9ru +mkr +mkq !j09
qz >mks +qwv +fwl !sel
dn9 >sek +lp0
j09 >sek +j08 !mks
f1t >j09 +8a9 +f1u
798 >lx7
9r >798
bow >798 +7wq +7xp
rw >798 +rz +ry
1b4 >rw +lq
7tk >798 +nt5 +3bb +79h +h3l +7tn +17t
kf >798 +kb
8t5 >kf +8t7 +4nv +4nu
2kh >kf +2s5 +3v2 +4w9 +1h6
1h4 >2kh +1h6
8hz >cc9 !sem +8hx +8hu
3sa >sen >seo
4zc >sej +oo2 !sep +4za
l7t >4zc +ov5 +oo0 !seq
6n2 >l7t +6ps +6n4
ddw >84y +de0
k6k >ddw +obo +ef8 +k6m +2zj
de1 >84y !ser +de0
yk >ses
5hv >set
3a9 >set +m8z +ag2 +3a6
5ny >ddw +ptn +2zz
dn8 >ddw +lp0 +ai2 +dn5 +25r
dz2 >84y +1oq +1op +dz3 +o0m !seu
e5w >h4r +e61 +e5s !sev
i8x >e5w +i8p !sew
mww >9zo +pgz
4yb >e5w +4ye
hsz >sex
9zo >e5w +9zz +9zy +9zr !84y
3u7 >e5w +o8p +mwn
cc9 >i91 >sey +8hu +7zv +cc4 !bp6
i8j >cc9 +i8w +i8v !nkc
6al >sev +hxp +5bt
xo >sev
84y >sev +851 +850 !9zo
nic >84y +nie
m81 >84y +mvu +nbp +mvz
80s >84y
mv0 >84y
5bw >sez +5bv !sf0
bp6 >sef +mee +p62 +mh6 !cc9
nkc >bp6 +pv7 +ptj +pw2 !i8j +nke +nkd
701 >h4r +qv4
in8 >h4r +oks !sf1
2sc >k67 +1h5 +2sa !5g5
ala >2sc +r88 +9oi +o2m +ejb
9o1 >2sc +mqa
58a >sf2 +584
2kg >sf2 +5vm +2kd !lq7
1h3 >2kg +o2l +1h5 +5vn
2sh >2kg +1h6
g85 >sf2 +r88 !sf3
5g5 >k67 +5g4 !2sc
lq7 >sf4 +o3f !2kg
8xd >lx7 +8x6 +p65 +i09 +i08 !c3q
nd3 >8xd
ejc >nd3
kqt >8xd +g07 +kqq
bz7 >kqt +ay
6fb >8xd +h2y +lr
ftz >6fb +71i +i37 +fu1 +ftw
6ln >6fb +7tn +6lq +agm +6lp
1c4 >6ln +3oo +out
bv3 >1c4 +35 +7u0 +3a
c3q >lx7 +c3p !8xd
mj4 >c3q
bhn >c3q !sf5 +or4
jja >m3u +jj7 !sf6
b53 >sf6
awp >i91 !6sq
bu4 >awg
bgp >awg !sf7
a2o >sf8 +q66 +pg6 +ems
5zo >sf9 +5zr
awg >i91 +pma +69p +awe +awd !sez
3ca >awg +2i1 +6ng
m3u >awg +m3s !sfa
mta >m3u +pmb !sfb
6sq >sef +6sa !awp
5zh >sez +pm4
8ry >h4r +49u +p67 +8id !bmh
61o >8ry +4km
d8c >8ry +69p +m2y !6tf
ox >d8c +p6a
efq >d8c +eft +fnq +d8a
sm >efq
bmh >h4r +lxa +meg +mef !8ry
6tf >bmh !d8c
m08 >6tf +lxa +lx8
26l >m08
lzz >6tf +m01
bpm >sfc +bpr +pm1
jiv >sfc +jir +3x4 +r80
6q4 >lx7 !sfd
1hv >sfe +pq4
3i >sfe +3g
530 >sfe +535
55r >6q4 !sff
7bo >sfg +owz
boh >55r
531 >55r +534
l7f >boh +l7h
1 >sff
gox >lx7
6lb >goy +6lg
7kl >sfh +18t +qwt +7km
18q >sfi +6ry +owb +18t
4ty >18q +6ry +52f +kyj
b11 >18q
kyt >18q
446 >sfj +87g +445
b2g >lx7 +b2b !sfh
nf0 >lx7 +nex !973
kfn >nf0 +kfm
973 >lx7 +mml +98a !nf0
41 >973 +i7y +jhp +ocf +3z
cak >lx7
etx >cak +qo2 +ets
gyu >sfk >sey !sfl
9ag >sfm
7hv >sfn +lmf +lme +7i1 +7i6 +7i5
n47 >sfo +n4d +n4a +n49
m3e >lx7 +rhc +m3n +4kn !6y8
6y8 >lx7 +6ya +rhd !m3e
jqn >sfp +jqm
6p5 >sfq +6u0 +6p6
222 >lx7 +91
deq >222
gw3 >222 +gv6 +gv5 !bd4
61a >gw3 +qlg +ora !sfr
i8y >gw3 +5az +i8q !sfs
5b6 >gw3 +5b0 +5az +i8q !sft
e2r >gw3
a1d >gw3 +5f1 +qlg !sfu
5zn >gw3 +5zr +oqy !sfv
e2q >5zn +e2m +q3z !sfw
bd4 >222 +mhf +nkg +nuf !gw3
7vo >sfv +aqh
eue >sfv +gyv +ctw +1x2 +eud
3aa >6v5 +ga6 +3af +iyl +4pc !sfx
10p >3aa +2qs +1da
j37 >3aa +g3o +3ad
95h >sfx +95j +95i +6ty
ete >sfy +etf +eti !6tt
flu >sfz +fle
62n >sg0 +hh4 +63s
btb >62n !sg1
1pf >sg0 +1pg
kqs >sg0 +kqr
6tt >sg0 +6tv !ete
deo >222
1yq >deo +91 +220
6lc >1yq +1ho
gb8 >sg2 +5zr +5f1 +42y !sg3
3xt >sg2
63r >sg2 +i12 +i11 +aws +qr6 +4m
igs >deo +igp +ooa !sg2
5nt >sg3 +9qe +5np
2m >igs +oo5 +a93 +oo4
52c >igs +52f
brl >igs +bdd +2s5 +1h6 +92f +a93
gvd >1gv
b9c >sg4 +52y +b97 !sg5
ibi >3so +rac
knq >3so
ap8 >gvd +9s2
ape >1gv
1mq >ape
2a5 >ape
2up >sg6 +7j3
eso >sg6 +esq +esp
v9 >sg7 +6bf
6bw >v9
jb >gvd
zi >sg8 +q8l +vi +vh
mw7 >sg8
9hu >sg9 +45y +2qw +mm2 +9hn !sga
5l8 >9hu +pcs
d4y >sgb +j5
nmb >sgc +cck +mtv
3x3 >sgc +3x1
8m4 >gvd +ksb +56o +oo9
b6o >8m4
m0l >b6o
76k >8m4 +76l
8y5 >8m4 +8y8 +8ya
9bb >8m4
j57 >8m4
jhc >8m4
nev >8m4
af1 >8y5 +af4
kq7 >4pl +kqa
8g1 >kq7
4pl >gvd +4qb +9bm
2jb >gvd
mx9 >2jb +l6v
c6 >sgd +28u +c8 +c3 +ca
4e5 >mx9 +aar +rev +rmk
jwo >2jb +jwj !sge
gdq >2jb +gds +gdr !jxn
3c >sgf +3f !sgg
jxn >2jb +8x4 +jxg !gdq
68u >sgh +68q +68s
leo >sgi +bfi
6cp >leo +6ct +6cu +6cs
b2v >6cp +b33 +5i8
a5n >6cp +a3r
1ji >a5n +7y1 +a3r
i39 >sgj +i38
8pe >gvd +8pl +8po +8pk +8pm
lha >8pe
jsl >lha +jsg !ier
jp1 >jsl +jq3 +jp3 +jp4 +jp5 +o4b
ier >lha +had +r0i +iek !jsl
ahf >ier +iuo +4c7
ngh >sgk
a2a >sgk +a29
dh8 >sgl
cw8 >sgm +cwo +b80
add >cw8
ar0 >cw8 +9a1
2w8 >cw8 +2w3 +2w1 !sgn
2wc >2w8 +2wf +2dc
5xb >2w8 +5xd
9xd >2w8 +k2q +9wz +9xc
8zz >2w8 +905
9xb >2w8
cwa >mu8 >8cz +jrx +oxj +k2p
h95 >2w8 +h9d +2w7 +jaz +1y9 +hnt +h97
9wv >h95 +d97 +9y9
da1 >h95 +9xe +2w7 +jaz
2we >2w8 +2wi +2wh +2rb +2wg +2w3 +2wf
gam >h95 >jsl +317 +pgf +9xe +gap
9wn >gam
4ge >sgm +4gi +4gu !sgo
e7w >4ge
j6q >4ge +lql
2bb >sgp +ouz +ob8 +2be +2bd !nb4
7h9 >2bb
nb4 >sgp +nb7 +nb6 !2bb
2de >nb4 +2dh
c5k >nb4 +fpg
a4r >sgp +a4v +a4t +a4u
ji8 >a4r +jid +jib
hla >sgq +5kv
5kt >hla +5kv +2ib
44d >sgr
ndb >sgr
dii >sgs
mtp >hla +mtr +mtq +5kv
f2q >sgq +f2t
nlf >sgq +nlh +nlg
2fs >sgq
ro >nlf +9up +rq
cs7 >nlf
ew5 >sgt
a5q >sgq +a5t +a5r
2h7 >sgq +2hb +2ha
egn >2h7
h2p >sgq +h2t +h2r +h2s
cms >h2p
dmj >h2p +dmk
mwi >h2p +h2t
g19 >sgq +g1c
59j >g19 +59l
2z9 >sgq +2ze +2zb
l9k >sgu
7d2 >sgu
j2c >2z9
75f >sgv
fm8 >sgq +fma
b1a >sgw +o8s +b1c +b1b
my1 >sgw +o8w +2w3 +o8s
4ow >4ge +4oy
ff8 >4ow +ff1 +2c9 +d9t +1ah +pqz
mqn >sgw
17l >gvd +is5 +is6 +fsx +8r9 +jrs +jrt
2pj >17l +fsy +pc5 +9f7
jzw >sgx +k03 +k04 +k02 !h76
i9g >jzw +7hn
myi >jzw
h76 >sgx +h78 +jhu +b3x !jzw
b3v >h76 +7gc +b3x +3ad +jhu +h78 +b3w
k4z >h76 +7cu
h7f >h76 +jhu +h79
lhb >sgy
g28 >sgx +g2c
m0m >g28 +m0o
lez >g28
cdl >g28
1ur >g28
lsi >g28 +lso +bn3
m4v >g28 +m4w
h4s >sgx +lsn +bn3
agv >h4s +agy
4gf >h4s
ahe >sdn +a44 +ahb
9kl >gvd +pzk +pig +9kg
i0k >h4s +jyv +7hn +qs1 +pzj +i0o
mz9 >sgx +9cp +d73 !sgz
5k5 >mz9 +5k7 +5k6
l3r >5k5
fym >sgz +pzl
lpe >sh0 +qse
cxr >sh0 +l4m +cxs
l9o >sh1 +ipy +lb1 +k5j
8c >sh2 +k0l +m5y +k0n +k0m
l3n >sh2 +l3h +l3g
2cf >sh3 +2cc
724 >sh4
31v >sh4
2hg >sh4 +p7w +8mr +8mq !lkd
5av >sh5 +kl8 +91h +p7y
g8r >sh5 +g8p
lkd >sh4 +cp1 !2hg
ane >sh4
gga >sh4 +3fu
n1n >gga +n1s +n1q
a1e >sh6 +phb +a1k +ec +eb
kze >sh6 +d1f
kik >sh7 +i94
fyd >sh4 +fyg +fyf
9r7 >sh8 +j69 +j62
ddr >9r7 +djv +ddq +q0k +ddp !sh9
7hk >sha +7hn +hhq
lds >shb >shc
7wu >shc
2k0 >lds +2k4 +2k3 +2k2
jih >lds +jii
4ek >lds >shd +4em !alk
3wm >4ek +15l +pgg +b5u +3wp +582 +3wu
589 >4ek +pnw +583 +3wu
581 >4ek +582 +3wp
alk >lds +alp +alq +azm !4ek
n3g >alk +n38
mxd >she +mxg +mxf !shf
cw9 >shc +b80 +2w7 +2w6 +d97
9y3 >cw9 +9y8 +d96
j1s >shc +j1o
7li >shc +7lg !shg
hzu >7li +ozr
2oy >7li +ozr +2p0 +2oz
9v4 >7li +ozr
g5g >shc +g5d +g7q !shh
91m >g5g +91p +91n !shi
kzf >shj +pac +paa +g7q
kij >shg +i94 +kih
djm >shb >shc
7zz >shk
dra >shk
n82 >shc
ama >n82 +p7y +per +91h +amf !n87
an6 >ama +gcg +gcf +djr +pk6 +an9 +an8 +i0z
n87 >n82 +ren +cws +cwj !ama
e3k >shc
ko7 >gvd !n6e
duq >ko7 +dus
mvq >ko7 +da3 +piz +7ej +mvs +mvr
ibh >ko7 +da3 +agb +ibg
lv3 >ko7 +igz +20q
8xe >ko7 +k08 +8x5 !shl
9d4 >2sc >sey
1mo >9d4 +9oi
7t8 >ko7 +v
lv4 >7t8
ls4 >7t8
c20 >ko7 +c1z !n09
7ju >ghr +ggn
996 >buq +99k +99j
e3j >996
7ti >996 +nd +mvs +mvr +7tm +7tp +17t
1eg >7ti +kob
buq >64q +buu +buo +bux +4pt +62j
1nv >buq +1nj +ag7 +j5o +5vc +pgv +1nl
j3h >1nv +6xw +5vc
7qf >buq +7qj +99k
lt9 >buq
8qs >buq +wa +mwg +mwe +ms8 +8qt +7vw +iep +8sn +8sm
ipo >8qs +ipl +8qt +1su +2zz
4rr >gvd +4rj
lr5 >4rr
n6e >gvd +n6d +n6a !ko7
8p0 >n6e +8oz +8hp +jpi
7tt >n6e +7tq
cte >n6e
n09 >n6e +n07 !c20
8cm >n09 +8cg
j2v >shm +4yp +97j +j2y +j2x
fqf >j2v +fqe
lpu >shm +lpl
gj5 >shn +99x +gja +yn +yi !sho
h1d >lpu +gun +qm8 !shp
4xl >shq +4ti +4ed
fa7 >4xl +faa
lq0 >lpu +lpq +lpp !shr
gmy >lpu +gmq !shs !sht
e2h >shu +52b +e2f +oyk +e2g +f9 +e2e
7dp >shv +8dq
d4x >shw
2uv >7dp +7yf +2vo +2vp
ftj >7dp +cli !shx
7dm >ftj +x +7do +7dn +r8s +qfa +cli
fu0 >7dm +fu1 +53u
lxj >shx +7yf
e6n >shx +e6l !b9r
b9r >ftj +b9q !e6n
mup >gvd +mur
bnv >9hh
k50 >fct +96c +p7f +8mc +91c +h6s +b3f +4p +k52 +ahv +4o
fct >shv +fcv
3nb >fct +h6s +hcj +hci +h6u +96c +h6r +kh
b9b >3nb +bsb +b99 +b98 +h6u
6d6 >3nb +ozj
aho >k50 +b3d +aht +ahs +ahr
kvz >aho +kvw +ahs +2j
4s >qh +4p !5zl
5zl >qh +i31 +5zj +jn8 +5zk !4s
jqu >fct +mfc +mfb +3fj +jqr +jqq
grp >jqu +grn
k34 >gvd +k30
90o >shy +90j +rel +90k +g4g
6o2 >k34
4ve >k34 +540 +9bi
lth >4ve +ltj
d2x >4ve +d2w
l5f >k34 +l5g !1dy
hq0 >l5f +rcy
1dy >k34 +1dz !l5f
c3g >1dy +p3d
6o1 >shz +6nz
6o3 >h4r +6nl
cox >ger +coz +w3 +jqf +an5
a1t >ger +jqf
a1m >a1t +a1x +a1p
ia1 >a1m +48b +hge
74q >a1m
g29 >a1t +3cp +w3 +jnf +jqf
2l >a1t +pl8 +kh0 +j8n !si0
aur >si1
57a >4ve +32n
eeu >4ve +50r
lam >eeu +lao
ieg >si2 +qug +9xi
ger >hrm +gex
18d >ger +188 +d3a +g3j +cne
4ph >18d
1oz >18d +gvp
o4 >18d +cv
m2u >o4 +m2v
4eg >ger
dhi >ger +dhh !si3
1gk >sh4 +gem
gek >1gk +gem
dma >si4
a9j >1gk
k8q >1gk +k8s +pxh
kdf >1gk +kdo
1g3 >kdf
k22 >18d +k20
m48 >1gk
6wl >k22 +huf
n64 >6wl
fzp >6wl
ehb >6wl +49r +49p !si5
gys >ehb +gyp
n5q >6wl
k2a >6wl +k2c
6un >k22 !4rs
6ky >6un +41v
irn >6un +6ks +k8x +41w +41v +k8y +k8w +6xx +6ul +6w9 +6uc
4rs >k22 +loy +68r +4rl !6un
byc >6wl
46u >byc +46g
hum >6wl
dbp >gvd +7vc +tn
6m5 >dbp
f3b >dbp +a1o
3r3 >t6 +cxj
6m4 >dbp +6m7 +6m8
64q >gvd
a6y >64q
6b0 >64q
gtc >6b0 +gta !j7q
j7q >6b0 +ql9 +kyk !gtc
9x3 >j7q +fml +5hf +qg3 +ql8
jlg >gvd +jlh
ckt >jlg +27w
es1 >jlg
fvn >jlg +6mj
jrd >jlg
kl6 >jlg +kl8
l93 >jlg
aqm >64q +aqo !si6
8f6 >64q
eay >dbp +eau
jlf >dbp +jlh
32q >dbp +mzf +32u
bur >dbp
423 >jlf
6ik >csf
h9w >csf
ljs >6m4 +68r !lke
39x >6ik +1yw
lke >6m4 +jou +jos +rer +lk9 !ljs
a5e >si7 +k25 +2cq +nt8 +b1f +jlm +i0z +a5a +a58 +pub +a2l +7vq
7vp >a5e +7vq
k26 >si7 +56a +k25 +k24 +pu8
jrk >jlf +d1j !si7 +jrg
t7 >dbp
h56 >t7
bgr >t7 +bgu +bgt !61e +npy
tl >bgr
4o1 >cq +4o5 +npx
61e >t7 +61h !bgr
hay >bgr +2mq +haz
2mo >bgr +2mq
jrl >t7 +e2n +d1j
kzb >bgr +kzc +kzh +kzd
79z >61e +61h +7a1
c1 >h4r !63t +kwa +kw9
63t >t7 +63w +63v !c1
63x >63t
43 >h56 +no4 +nnw +tj +45 +1t !ire
tp >43 +9vp +pee
g7m >43 +tj +g7n
gtd >43 +tj +qsq +i79 +d9y
n6n >43
a5v >gtd +no6
ire >63t +ird !43
fo7 >ire
e2a >64q +e28 +e27 +3uv +l9g +e26 !si8
86h >si8 +86k +86l
da6 >si9 +da9
86i >sia
9yi >sia +9yk
hmh >sib +86j +hmj
dhg >t7
8tb >t7 +39j +5d7 +es7 +es8 +tb
eax >8tb +cri
32r >8tb +dcp !dxt
dxt >8tb +dxo !32r
8dy >dbp +8do +5fq
5ft >8dy +5ff
9je >8dy
cxx >8dy +6ff +425 +2p9
dmp >cxx +dmo +dmn +8fa +clf
mti >cxx +mtj
4n8 >8dy +4na +hbx +hby
1pz >4n8
4vj >4n8
hp8 >h4s
aya >4n8
89w >4n8 +k2c
9ou >4n8
k4p >4n8 +k4l
ffg >4n8
15u >8dy
95 >15u
csf >shb >shc >6m4
6wm >jlf
nl0 >6wl
dv6 >6wl
qv >sic +pl4
ctn >qv
3mx >qv
csg >8dy
gu8 >sid +8dj
jd4 >csf +jcz !sid
6az >8dy
k0a >6az +8n7
j7p >6az +j7n !sie
kym >j7p +kyl
2st >6m4
eez >2st +eep !sif
8uz >eez +jos +8uw
and >6m4 +l94
aqy >and +d41 +aqo !sig
nii >h4r +6ca +nim !nio
mqm >nii +137
dry >nii !8nf
8nf >nii !dry
nio >h4r +nin !nii
b71 >nio +a8a
5uk >nio +d7d
mr3 >nio +7ra +mq7
gom >nii +5cj
9zp >h4r +9zx +j3g +imj +24e +9zq !1nf
24i >9zp +24e +24m +24l
bvs >24i
21z >bvs
265 >9zp
f2k >9zp +f2f
1nf >h4r +rbp +ph4 +1ng !9zp
ni3 >1nf +ni5 +ni4
84z >1nf
5ce >mqm +5cj +5ch
da7 >sih +da9 +cmx +cmw
9jv >h4r +9ju !16e
gsb >9jv +gsa +i7a +gs9 +gs8 !sii
16e >h4r +2dl +9jw !9jv
mot >h4r +mos !mow +mpc +mor +11g
6ez >mot +6f2
9la >mot +9le
1jb >sij +1jd
moo >mot +11j
bt7 >mot +bt4
mow >h4r +mou !mot +rj3
9mx >mow +9mw
nip >mow
muq >sik +8o5
hg0 >sik +gi5 +gig +hg3
8o4 >sil +8o5 !sim
icv >sin +h7z +j2b
4no >y +4nq +4np !bfz
gsx >4no +bv
bfz >bdl +9l3 +pgs +bg2 +nq3 !4no
1c3 >h4r !sio
i0t >1c3
lf >i0t +lh +8gn +li
hkk >i0t +i0s
j6y >hkk
i0v >i0t +o5v
fb >1c3 +fe +fd !6ol
8ni >fb +8nk
aef >fb +aeg
cnw >fb
h0i >fb
9nm >fb +24l
gt9 >9nm +gt6 !sip
gql >fb +8nn
kys >fb +qx2 +kyf
7ij >kys
9cn >1c3 !siq +k3s +k3q
9zn >fb
nf1 >9zp +rj6 +qt1 !shl +ney
g9 >nf1 +g3 !sir
6ol >sio +nql +6om !fb
cy0 >6ol +2p9 +425
62z >6ol
d6j >6ol
5cf >mqm +5ck +5ci
3kg >sis +oud
fqo >6ol !sit
ga7 >siu +rgw +gab
mwz >siv +mx2 +mx1
gf7 >h4r +f93 +gfa +gf0 !siw
1bz >gf7 +1by
bbt >mqm +bbx +5ng +bbw !six
dbq >bbt +tn
6p >bbt
dl9 >4yt +5d9
gua >bbt +27z
a5d >bbt +8jt +b8f +a59
jhf >bbt +bbx !br6
dnh >jhf +dng !siy
4yt >jhf +e3i +ppa !siz
mof >bbt +gmb
7ik >mof +7io
bs9 >mof +bri
n83 >bbt +ldm +ppd
m27 >six +h16 +d1n +d7y +jpi
br6 >six +br8 +br7 +mfz !jhf
lz >siy +lx +n4c +q1u !sj0
i8i >3j +5ax
5i >i8i
43a >i8i +43g +43f
7c2 >i8i
5h >i8i +do
1i8 >fto +in7 +1ie
gqk >i8i +8nn
72v >5h
439 >sj1 +7xc
kwh >sj2 +mzv
7v7 >sj1 +7v2
ghr >h4r +aoz +ggo +ghw !bc8
ko9 >ghr +fuz !sj3
bvt >ghr +bw1 !sj4 +bvz +bvy
4gg >bvt +cvr +mxz
l2t >ghr +fuy +ibl
bnc >ghr +bnh +le6 +bnf
997 >bnc +99e +99c +99f +4dj
lfh >sj5
gnh >997 +gnk +4dj +gm3
55q >ghr +4jg
1i7 >55q +725 +ggp
au0 >55q +au1
hqp >55q
4j8 >1i7 +4jg +4je
d66 >1i7 +d64
cbx >ghr
6v2 >ghr
mun >ghr +eic
7jt >ghr +7jm +7jo +7jp !sj6
7jw >7jt +7jm +7jx !sj7
y >h4r +14 +13 +12 !bdl
myj >sj8 +k01
3di >y +14 +3dl +3dk !sj9
3dq >3di !sja
ko8 >3di
8ws >ko8
bc8 >h4r +bca +gi0 !ghr
ao3 >bc8 +qil +qit +ao1
bdl >h4r +meo !y
icm >h4r
ur >gvd +un
krd >h4r
b2i >h4r +b2o +b2n
fnb >h4r +g9l
f2g >6v5 +f2j +f2i !fve
fve >6v5 +fvh +fvg !f2g
i1h >h4r +qrh !sjb
2jc >rp9 +onm +2j8
v0 >2jc +v2
fu9 >v0 +2jj
2je >rp9 +2jj
389 >2je +38a
11q >rxq
l6y >sjc
15v >rxq
j2r >sjd
arl >sje +arf
kq8 >rxq
9t8 >kq8 +9th
l6x >rxq
j9b >5fd +3iu
jme >sjf >rxk +jmi +jmg
7yn >kng
g51 >915
9gj >sjg +9gk +9gl
gdj >7c0 +gdr
m46 >sjh
flj >kq8
ux >4xn +uy
f4t >flj +f03
7c0 >flj +lxw
jke >flj
acl >rxk +acn
dek >acl
fjl >cyq
acr >acl +186 +ksb
2os >acr
acq >acr
d3h >acl +5qk +5qx
1r2 >acr
2j3 >acr
n5j >acr +n5o +5qx
2r2 >acr +m77
3wl >acr
ftk >n5j +cli
lhm >acr
1yy >sji +1z0
bao >1yy
ecb >sji
lt7 >ecb
iq6 >sjj +r6n +iq7
en3 >sjk +en6 +en5
k4b >sjl
lr0 >rxq
91e >sjm +91g
fif >sjm
8mo >sjm +8mw +8mq
2lc >sjf +2li +o57
3v3 >2lc
ca6 >c70 >sjn
ef1 >2lc +ef3
cfq >sjo
fvz >2lc
i6z >2lc
ki1 >2lc +ki0
lt5 >2lc
3z2 >lt5 +fpg +3yz +ac6
m56 >2lc
r6 >sjp
dis >sjf
3i2 >sjm +ige
ebo >sjm +ebs
ebn >sjq
ya >sjr +bfx
h4e >sjs
cw6 >sjf
les >sjf +jjc
f43 >rxq +pf4
mxx >f43
1ty >sjt
lsp >f43 >sjn +czn +czm +lss +lst
e8p >f4t +e8v +e8u
nkw >e8q
e8q >sju +e8v +e8u
mue >sjv
aan >sjm +aap
d03 >sjw >sjn
yl >lt5 +ym
gg2 >lt5 +gg3
5n8 >ltb
7ri >sjj +7rk
8fo >sjt +ewd +8fr
2z5 >acl
8fu >sjx
41b >acl +418
8ft >sjy +8fr
gzq >sjz
6ir >ebu >dqf
byn >dqf +byo
h1y >10l
7ez >sjt
cho >sjt
7f0 >sk0 +oy1
zv >sk1
kje >sk1
e9x >dqf
9w6 >f43 +hs5
lo1 >sk2 +lo3
ed >sk2 +ee
ce9 >sk3
k6s >sk4
198 >sk5 +196
107 >198
199 >198 +19a
9o2 >sk6
d22 >sk7 +rls
d9k >sk8
g7o >sk9 +g7p
alc >sk7
5rz >ska
ed4 >skb +ed3
3qo >sjv
mqw >kq8
kk3 >sk7
mub >sjh
dvl >skc >eqz +dvn
2fw >skc +2g0 +2fy
a06 >2fw +a09
2g9 >2fw
4ai >40h +4ak +4aj
j3m >skc
g52 >skd
zo >j3m
4i5 >skc +7l2
bp7 >skc
ixq >skc
lc5 >7a0
fuv >ixq +l2z
283 >ske
aye >ixq
eot >3l5 >skf >shd
5c4 >aye
btj >aye >skg
lo7 >skh
e9y >ixq
ilt >ixq +k6i +ilw +ilu
78d >ilt +jo9
msg >sk5
3dy >sk5
dqf >sjm +pjn
i3e >dqf +i3g
ktn >sjf
gxl >kud
5te >gxl
erq >rwn +erk
erp >rwn
72g >ski +72j
daw >fvy
fvy >skj
dac >skk
ekk >skk
ed5 >s3b
ebu >l6x
3oe >skl
ckk >skm
eja >skn
hq >eja +hr
fnh >sko
2r5 >skl +2ra +2r9
ej2 >5bz +ej3
ffa >5bz +ffb
g2w >sk2 +b56 +g2x
7yv >sk2
3oz >skl
5bz >skl +5c0
5by >sjm >skp +5c0 !skq
d2r >rxq
d2v >d2r +d2w
b5a >skl +b58
fi1 >skr +fi2
lw0 >l6x
5tc >sks
2ds >5tc +pj9 +2f1
ng8 >skt
h3h >sku
1ov >skv >skw
4cz >skx
r5 >sks
2yd >sky +2y9
2ya >7c0 +2yb
lvu >sky
lvv >m46
ab8 >sk7 +aba
c7b >skz
b7i >skz
4g4 >sl0
12d >rwg
ajn >sjw
32x >sl1
gai >lta
iql >jme +iqm
jms >2lc
9a2 >sl2
7q4 >rwg
c70 >2lc +3w5
ehp >sjw
lmq >sl3 +plq
37j >jex
jex >flj
jde >rxq +jdg +jdh
66j >sl4
17k >sjv
2jd >rxq
j3l >sl4
jfr >15v
36j >3vz +kbq
fpl >sl4 +fpp
3vz >rxq +qt3
2u4 >sjw +2u6
2ny >2u4 +kbq +2o1 +2o0
de8 >sl5
2u3 >de8 +kbq
lcf >sl6
dub >15v
n0z >15v
22i >8mo +p7v +22j
5ar >22i
ars >rxq
aif >rxq
egq >g9s
k >rxq +n
m >sl4
eu3 >m +eu5
l >sjv +n
d4g >15v
1m5 >rxq
jre >rxq
clj >sl4
1b8 >rxq +gg3
8fd >sjw
cxt >8fd
krm >rxq
cqy >cxt +cr1
cqz >cxt +cr1
lk3 >cxt
cke >lk3
jat >rxq
98h >ryc +98k
170 >cxt
99m >cxt
adz >sl7 +fof +9vf
8y2 >adz
i8k >adz
cq3 >adz +cqv
ffh >15v +aej
8vr >sl8 >sl7 +8pk +8vt
8w2 >lqm
lnm >8vr +8vt
99v >8vr
cfn >sl9
lk5 >sla
39v >sl4
9q2 >sl4
151 >slb +150
lqt >lqm +lqu
lrm >sl8 >sl7 +lro
an3 >slb +an4
ww >slc
27h >sl4
7ln >sl9 +7lp +7lo
edu >ryd
lz1 >sjm
8vx >edu
lno >8vx
njv >slc
cgx >sld +cgy
k5x >slb
7yu >sle +7yt
jb0 >sla
c99 >rxq +19l
aru >slf
fqh >sjv
art >slg +fqg
d4h >rxq
a7g >15v
h6q >15v
epq >slh +esz +is5
erh >epq
2vb >kq8
3x8 >8od
8g7 >sjw
8g8 >sjw
5dj >8g7 +jrv
8od >rxq +8of
2z4 >8od
ldx >8od
3v0 >8od
ca7 >8od +p7z
c71 >8od +3w5
n1g >kng
2r7 >cgu +gz6
g34 >cgu +g3l
cwd >sli
l0f >sli +f0a
mb4 >2r7
ksi >2r7 +ksj
8fp >slj +8fr
j1a >slj +4l9
d49 >j1a
6rk >slj +nqo +427
4vb >6rk +4v9
3f6 >slk +3m7
z >cgu +14 +13 +12 !bdm
nf2 >sll +il2
cok >z +cob
buc >z +buf +bue !ks1
2r6 >buc +dr3 +dr2 +2rb
2su >buc +4q2
bu7 >buc +3p0
h6x >buc +h6t
9s4 >buc +2rb
ccw >buc +ar +1dx
2w9 >buc +2w5 +jrp +47p +axv
dh6 >buc
14p >z !slm
bsh >14p
ggt >14p +14 !sln
fsi >ggt +qev !slo
a3n >ggt +hbz +4na
cdb >a3n +jgu
7t5 >slp +7r2
af2 >7t5
8zd >7t5
5jd >z +5j9 +5j8 !slq
8om >5jd +8ol
95u >5jd
b8n >5jd +b8q +7y9
8i5 >slr
aml >slr +3nc !sls
fh9 >aml
md0 >slr
cxv >slr
h2f >slr
8kg >b8n +7y7
8kn >b8n +8ks +8kt +8kq +8kp
77p >8kn
8i4 >8kn
4rx >5jd +6ch +544 +4r7 +543 +qb9
47t >5jd +b8q
b8o >47t +o5v
c0l >b8o
55l >4rx
f50 >z
er5 >f50 +9hr
9d0 >192 +171 +9d3
ec4 >192 +bt9 +ec3
it7 >z
6f >z +cpa
ae0 >z
5hh >6f +nhq +5hg +5he +19z +5hd
az1 >6f +ayz
dig >6f +dif
192 >slt +1a0
ilm >6f +ill
jx7 >6f +jx5 +jx6
8bg >slu +bv +8bf
58u >slu +58p +58o !slv
mu0 >slu +mrr +r5j
4ja >slu +dkp +3uv
eh >slu +kh +ozf +6hn +nqg +bv
gsy >slu +gsz +lcn +lcm +bv
ec6 >gsy
7jy >slu +7k0 !slw
7hw >7jy +7i0 +7i7 +7i6 +7i5
bdm >cgu !z
ks1 >bdm +mg8 +ks0 !buc
68t >ks1 +7cn +qji
1d >slx +1c
98b >ks1 +bqg +989 +p1z
jqv >sly +7cn +ddt +4bo +9l3 +1l7
rd >sly +rc
3az >slz +3b3
8h4 >z
1g5 >8h4 +1fq
ck1 >8h4 +k37
cu0 >cgu +cty
dqm >8h4 +i37 +4qw
bu6 >8h4 +hgm +166 +4sr
j19 >8h4 +j24 +8pm +j1v +j1z +j1e +j1q
mz2 >8h4 +ncf +rnd
j1t >j19 +qer +j1m +jzd +j1o
heq >j1t +qxc
877 >heq +c41
jgq >sm0 >sm1 +jgu
lul >sm2 >sm1 +lut
8fy >jgq +qzx +iyz +iyy
1he >sm0 >sm1 +al0
7f1 >1he
dt3 >sll +dt4
jy5 >dt3
l6z >dt3
6y >l6z +6v
6q6 >l6z +4u4
my4 >sm3
a12 >l6z +a0y
lco >dt3 +lcn +lcm
jj1 >lco >9fm +jiy
gia >cgu
5s5 >gia +lwg +lwf +5s8
56e >gia
e5r >56e
abz >5s5 +moq
bsm >5s5
apf >gia
7wy >bvu +7x2
4s3 >bvu
nhw >4s3 +nhz
ha >4s3
cpl >ha
he >4s3
fjm >4s3
9az >sm4 +9ax
9b0 >m9r +eub +9ay
eua >9b0 +eub +euc
hf5 >sm5 +gll
4yk >sm5 +4yi +4yg !sm6
7kj >4yk
1kk >cgr +cgw +cgs +cgv +1ki +cgm !sm7 +4yh +1kj
mkp >m9r +mko !sm8
8pf >1kk +8pi
j1b >1kk +j1q
1kl >4yk +j23 +1kj
j1k >4yk +j1m !sm9
n1d >sma >smb
m9r >sm6 +m9q
kry >sm6 +okm +5xa
4hf >sm6 +oko
jom >joe +jog !sma
lxg >sm6
j0t >sm6
5qq >sm5 +bq3 +5qr
bvu >5qq +4s7 +bvy
4wj >sm5 +4wg +1nz +4wd +215
6xn >4wj +6ty
96u >4wj +2dn +212 +5xd
270 >4wj +26y +rf +edf +215 +h3w
7uy >smc +7v1 +7v0 +5oz +edb +rf +edf
dmx >smc +o30 +dky +l9x
6lm >smc
6kl >smd
gqz >6kl +qn7 +rh7 +2o7
dla >gqz
g2o >6kl
1pc >6kl +adx +arn +6fo +6ey +2fm
28r >1pc +28s
75q >1pc
ev1 >1pc
1sl >ev1
ig4 >ev1
b3j >ev1
6fm >smd +6fl +6ff +6fd
bnd >6fm +bnf
bcs >bnd +9bl
kzq >bnd +kzs
vc >kzq +ve
le8 >bnd +7x5 +c1h
1oe >le8 +7x5 +jtk +1og
800 >cgu +801
5dx >800
hwa >800 +hw8 +hw6 +qo +ksg +bvg
80u >hwa
kvc >hwa +97j
3pe >sm5 !73x
1d1 >3pe +rh9 +3p9 +o7h +4v6
3pq >3pe +f93
hre >3pe +231 +69m
73x >sm5 +741 +lfi !3pe +73y
hyw >73x
6y9 >73x +l1y +6ya
6pf >73x +jlx +h6i +ooh
bho >73x +or4
apx >bho +apt +b0o
l1w >73x
gle >sm5 +35 +7u0 +glg +aih +glh
i52 >sme
77q >i52 +77v
gr8 >cgu
1g4 >smf +1fq !smg
amy >1g4 +amz +1g7 !smh
7f2 >1g4
8fq >1g4 +8fr
eqg >1g4 +euu +6em +97k +eq3 +eus +dr5 +ccy +8h +dhy
eqh >1g4 +8h
dwl >eqg +amz +dwp +dwn
4rt >1g5 +35 +7u0 +3oo
3o0 >4rt +3op +3oo +96r
kr4 >4rt +520
ng >1g5 +1kd +n1b +nc
c75 >ng
6xo >smg
6vl >smg +b7d +eih +6qu
bdx >smi
86c >smi +86b
c00 >smf
b9d >c00
frq >smf +frm
50f >frq
frt >cgu
br4 >frt +8n8
htn >eqg +4jz
6es >frq
554 >smj
dpu >smk +dpy +dpw
j17 >frq +8pm
lmb >j17
dk3 >j17
mxh >j17
ewm >j17 +is6 +jru +jrs +jrt
is4 >ewm +is5 +is6
17m >ewm +fsw +is6 +fsx +9f7 +pc5
ben >17m +bep
hmq >ewm +hms +pc4
lb5 >j17 +lb7 +ipu
90z >lb5 +lb1 +ipy +ipt +ipu +910
l3o >lb5 +rcn +l3h
k0i >lb5 +k0l
8d >k0i +8a
2an >lb5
jzx >j17 +k03 +k04
ebx >jzx +o5g +pzf +dpw
lsj >jzx +lsn
agw >lsj +agy
9lo >agw
fbn >agw
en7 >jzx +en9
7bq >jzx
8pt >sml +8pm
8pu >frq +8pk +lut
lqd >sml +lqe
gni >sml
fe8 >sml +feb
m6y >fe8 +m6z +gov
ldt >sml
alm >ldt +alq +alp
4er >ldt +4em
kq9 >cgu +kqa
18e >kq9 +l76 +58m
6ce >18e +544 +g43 +6cg
6y2 >18e
35k >smm
4vf >6ce +73f +4bk
134 >smn +137
5ls >smo +i5n +5lk +5lq
cg9 >5ls +abl
83o >134 +hd2 +137
gor >83o +goq +gop
hn7 >83o +hn6
dhq >83o +a1o
1ba >134 +3ur
297 >smp +298
29l >smq
i5k >134 +hn6 +hn8
6rt >smf +6ro
6kf >6rt +6ka +6kb
54u >6kf
555 >6kf +558 +557 +672
13h >6rt +frv
ks3 >13h +ksb +56o +p6y
8m5 >ks3
5ig >8m5 +p1z +p6s
5q3 >13h +5q1 +5q0 +79
ctb >5q3
cpd >smf +cpa +8w
4u6 >cpd +4u5
7j7 >cpd +7jb +6g8
bgm >cpd +bx7
dqr >cpd +4qw
kr3 >cpd +kra +kr5 +cpb +kr6
isv >7j7 +isr +isz
8at >7j6 +89e +8b4 +8ay !blj
dqn >smf +htt +hhm +4qw
hjh >dqn +i0n +htz +hhm
hjg >dqm +4jq +htt +hts +hhm
dwk >hjh
hxu >hjh
hja >dqn +b6g +hj8
b68 >hja +b6k +6by +b6g
1cp >dqn +1ck
fa8 >hx7 +faa
5mn >fa8
l54 >smr +hx0 +7pg +l56
fz9 >sms
bxp >8bl +bxj +bxl +50v
dya >smt +dyc
b8m >smr +7y7 +7y9
mxi >b8m +m9
fzg >b8m +7y8 +7y7
77n >b8m +77r
77o >b8n +5x6 +77v
em2 >77n
5x5 >77o +5x7 +5x6
853 >b8m +kwn
h3e >smu +h35
lkt >smv +3p2
510 >lkt
hgo >lkt +hgm
uj >hgo +un +ug !l6i
cyk >hgo +166 +bis
61w >hgo +ntf +l6n +l6k +61r +61s
9rn >smw +bkb +8ex
bm3 >hgo +pq2 +bm8 +8ex +61s +61r
z5 >hgo +z1
gu0 >z5
gve >z5 +gvg +z1 +gvj
gog >mxi
i46 >mxi
b6m >smx +b6n +nnu
gnt >smy +gns
3s >smx +8ex +3l
ua >bm3 +uc +pwh
6b9 >bm3 +61r
61x >bm3 +c1r +7wf +7we
8ez >bm3 +8ex +8ew
gnq >bm3 +1cw
4sx >1cz
6vy >uj +us
i0c >smz +i0h
l6i >hgo +l6n +l6k !uj
kr2 >525 +520 +4z8 +3p2
4zd >lkt +mvj +4z8 +4z7 +232
65h >4zd +g4 +4z6 +4z7 +5yo
8bz >4zd +8c2 +8c1 +8c0
525 >4zd +llk +521 +523 +522 +520
dov >525 +521 +520
dow >525 +520
lkp >65h +lkq +lkr +hhm +3p2
i42 >525 +i43
i0d >sn0 +j4t
cal >sn0 +14e +83m
hjt >sn1 +i3a +hjr
3yp >sn0 +fyt
hr1 >sn0 +6rx
8nt >3yp +8nu +8nr
qs >sn0 +qt
ev9 >qs
n65 >3yp
gfk >qs +gfq
gfn >gfk
bc5 >sn2
8bl >lkt
gpw >8bl
1uf >1cz +1uj +1ul
cdm >8bl
hdk >8bl +111
g4f >lkt +544
ky >g4f +187
4g0 >ky +507
bq7 >sn3 +hyo +8c0
8b1 >bq7 +8b3 +8b2
55s >5lf +mtn
lgn >8b1 +81r +in0
lgo >5ju
c14 >bq7 +7vu +85p
3d5 >bq7 +3d6 +3d7
39n >sn3 +39j +6v
8ey >39n +8ev
56z >39n
14j >39n +14e
a9t >14j +a9w +a9u
f9b >14j +f9d +f9e
mc6 >14j +mby +mc8 +mc7
cgr >smv +cgm
cgk >cgr
4dx >cgr
9ah >cgr +z0
13o >cgr +13m +hfx +mcp
4py >13o +4px +13m !sn4
13g >13o +13m
a3q >13o +13m
j1c >13g
br3 >13o
hfw >13o +hfy +hfx
cwb >br3
i4v >br3 +2tb
2tz >br3 +6r8 +1aa +6em +6r9 +6r7 +6r6
900 >br3
ck2 >smv
hf7 >ck2 +het
52k >cgu
lwe >52k +lwg +lwf
hfr >8as
cvf >8as +d1q
ht3 >8as +ht2
etk >52k
za >etk +yb
3og >etk +3gq +3op +3oo
d7f >etk +d7j +7v3 +d7i
htx >8as +htv
k1m >htx
c4x >52k +5d9 +ltf
c4y >52k
15w >c4x
hu3 >c4x
bnn >cgu +bnj
5wq >bnn
hf8 >5wq +bis +hey
8n >bnn +8k2 +byt +8l
8gs >bnn
3il >8gs
6ed >8gs +7xr +6ei
fkg >8gs !sn5
euq >8gs +97k +6em +eq3 +eus +ccy
iti >8gs
m3p >8gs
dy4 >6ed
hov >6ed +hj
m28 >6ed +m26
85r >bnn +882 +7ph +883
86d >85r +86e
gj8 >85r +99x
imy >85r +in0
5ej >imy
k4c >85r
428 >bnn +4z8 +4z6 +4z5 +4u3
ccc >428 +cce
1ms >bnn
84q >bnn +84w +11r +84t
gux >84q
3un >gux +hy +3uu +1a9 +mtm +4vm
mqg >gux +5bm +mqd +67n
cnx >84q +3u4
kj0 >bnn +86u +kiw +3m0 +gyk
2lx >sn6
65w >sn6 +65z +65y +caa
2o4 >sn7 +we +2o7 +x3
erx >2o4
lle >2o4 +x3
4s4 >sn7 +muo +3fb +ngs +4s7
34d >4s4 +34e
35s >4s4
bc4 >34d +bc1
a6c >sn7 +a6h
b5v >52k +232 +a9u +hhm +lkq +lkr +b60 +7y9
brw >b5v +bry
9t9 >brw +9tg +6ga
ebl >9t9 +521
4rv >b5v +nnt !dz4 +4rz +4r7
4s0 >4rv +4rz +4r7
frs >4s0
eqq >4rv +nnt
glf >b5v +glh
cns >6ce
jtj >6ce +jtk +lzg
b5x >f1m
cam >f1m
4sw >cam +6fg +6fc +5zz
3l6 >4rv +3l8
9bd >3l6 +44m
2ul >m7j
n66 >3l6
m7j >9bd +m7k +7z6 !sn8
mre >m7j +qe +mro
ks4 >9bd +ksb +ks7 +56o
kmy >sn9
4gs >9bd
k3t >9bd
9sp >9bd +pfu
2rp >9bd +31y +dd3
9s5 >9bd
b7k >9bd
dep >9bd
e1y >9bd
cxb >9bd
hpp >4rv +a0y
cy1 >hpp +2p9 +425
aa6 >hpp
1gw >4rv
3sd >1gw +3sq +3sn +3sm +h4z
lhc >3sd
3sp >1gw +8of
c0e >3sp
1az >3sp
1gp >3sp +nwa +11a +1gn
1no >3sp
867 >3sp +868
8e6 >3sp
fpr >3sp
jfs >1az
ae1 >jfs
iy4 >1az
l0e >1az +ia9
1g6 >1gp +1fq
970 >1g6 +7ux +971
3j >4rv +3o +3m +3l
2x >3j +p2n +2y
lby >3j +bsw +lbx
lkj >3j
lft >sna
mqo >snb
mr7 >sna
5b7 >mr7 +5b9
50g >sna
fhs >50g +fhu
gs6 >sna
eat >gs6 +eau
h4f >eat +h4h
t8 >sna +b8 +tb
64r >ghs
gbz >9lb +gc0
gvq >sna
ms1 >mr7
g9p >4p8
by5 >g9p
mu4 >by5
703 >4rv +ohk +iy2
21p >703 !duc !7sg
duc >703 +due !7sg !21p
7sg >703 +7sq +7sp +3mu !21p !duc
4p8 >703 +4pd
cqb >snc
nbe >4rv +nbf
mgk >nbe +drv
ez9 >mgk
4pr >nbe +4pv +4hx +4hw
4os >nbe +4pk
l66 >4os
cn0 >4rv
6j2 >gpu +6j5
9ls >gpu
d4a >gpu
gpu >cn0
cn1 >4rv
gpy >cn1
b5b >4rv +lim +lih +4xa
b5d >b5b
8gt >4rv
9fm >b5b +jiy +e22
f77 >g42 +56j +ise +75m
4x8 >b5b +b5e +4xa
1cz >b5b +iq3 +b5e +1cw
glv >7e0 +glw
66r >7e0 +66x +1at
9vm >1cz +1cw +9vn
50l >1cz
dz4 >b5v +dz5 !4rv
jz6 >snd +jz2 +rjd
80t >dz4
e0j >dz4 +dz5 +80j
8kh >dz4 +7y7 +8kp +b87 +b86
adb >dz4 +q5v +5z9
fw1 >b85 +nix +9u4
9u0 >fw1 +9u2
g42 >b5v +gtf +544 +g43
gte >l6z
gb0 >rsp
ad >gb0 +npa +dve
6cf >g42 +e22 +76u
l70 >rsp
df5 >rsp +df6
isd >rsp +kn8 +kna
71a >isd +5hf
n2j >71a +det +8ii
302 >isd
g7w >isd +g7y
bzb >g7w +6h6 +506 +bzd
508 >g7w +506
na2 >isd
hp1 >g42
gtr >g42 +544
e3u >gtr
jj >g42 +isb +isa
8l3 >jj
9rm >b5v +9re +9ro
gpx >9rm
g0k >gpx
kwo >b5v
9x8 >kwo +byq +byp
22w >b5v +231 +8pi
glx >22w +gmr
hek >b5v
7ji >22w +7jk
lif >b5v
b2s >22w +l0t
ald >b2s
gof >sne +ovs
eqr >b5v +osn
dn6 >b5v +dn3 +bul
e7e >b5v +lhy
bbk >dn6 +4y5 +7we +k56 +dn7
3of >52k +kxc +g2r +dnv +81v +3gq
h2v >snf +lu
mc2 >dn6
hni >dn6 +68k +4s6
4y2 >dn6 +4y5
b5y >b5v
bzq >sng +bzr
fhd >b5y +fsk +b76
5lf >b5y +ke3 +r91
85s >b5y +e23 +882
1zs >85s
cds >b5v +cdu
nf3 >52k
3x >nf3 +9lr +p2r
hx7 >52k +gmm +hx0
kht >hx7 +khu +kd6
b8i >hx7 +7y7
bxq >hx7 +bxj +50v
3se >gec +bb4 +bb3 +7pk
amd >3se
api >3se
frr >hx7
9bc >kq9 +fo6 +6fd +9bi
kms >9bc
jgr >snh +jgu
1b0 >snh +fg6 +is3 +3kv
1mr >1b0
8cn >1b0
9a0 >1b0 +9a1
9x9 >1b0 +9xa
l7b >1b0
dqo >hx7 +4qw
mxs >b8i +7y7
bcn >b8i +7y7
85t >hx7 +883 +882 +e22
7z4 >85t +7z6 +gxm
4rg >7z4
dtq >85t
f4v >85t +gxm
fo5 >85s +e22
aa0 >85t
127 >hx7 +121
b85 >127 +b86
9j3 >127
2i4 >hx7 +2dn +2i7 +2i6
3v >hx7
7pi >sni +7pm +6fd
22v >52k +22y !6pg
57f >22v
8ia >22v +m3n +m3g
70y >22v +fww +fwt +70x +bk5
fwv >22v +fww +fwt
8a2 >22v +1at +yz
f1m >22v +232 +a9u +4z4
8i9 >22v >seo +hsu +hss
7hj >8i9
8fs >f1m
f1n >22v
gjr >f1m +gkr
l7g >276 +l7h
gae >f1m +f21
axo >8a2 +axt +6cu +gue +gud
haw >axo
gfl >8a2 +gfq
z6 >8a2 +1kb
dzi >8a2
mkl >22v
kz1 >22v
kz4 >22v +kz5
lie >22v +lim +4xa
ate >lie +cb5 +cb6
lku >22v
mqt >22v
gpv >sng
3xu >gpv +cg2 +3xv
82r >gpv
5ju >70y +5jw
71p >70y +71r +71s
8bd >7qs
9c6 >70y +9c3 !b8y
b8y >70y !9c6
dw2 >b8y +dw5
bjx >70y +bk1
bjy >22v +bjz
d18 >70y
efr >70y !snj !snk
em5 >70y +em7 +uw
b1z >70y +b22
b20 >70y +b27 +b22
7kb >70y
cb0 >db9
db9 >kz1 +3tr +dba
iy9 >70y +iya
h5 >snl +h7 +h6
7qs >snl
9c5 >snl +9c3
dlt >snl
egf >snl
g5v >snl +hg2 +g5w
hdn >snl
hg1 >snl
jxs >snl
kjz >snl
6v8 >kz1 +89n
854 >snm +kxm +17w
6pg >52k !22v
is8 >6pg +jlx +h6i
7sh >52k
lp >7sh +lw +lr
6dp >7sh +7sq +6ds +6dr
lo >7sh +544 +lr +buk
bv1 >7sh +bv5
b5w >lo +dwn
mvh >lo
nce >lo +ncf
35r >lp
evd >35r
g9q >lp
lkk >lp
7j6 >52k +6g8
8as >52k +8b5 +aio +8aw +8ax +8av
7b >52k +5q1 +5pz +79
d62 >52k
97b >d62
cpe >7j6 +ism +80w +cgv
ctc >cpe
7vi >7j6 +7ir !snn
jz5 >7vi +7ir
6sy >jz5
b7c >52k +b7h
5vp >snn +euh +qwd
blj >b7c +eko +blk !8at
lid >8bl +lim +lih
d37 >gpy
gf8 >7qs +gfa +gf9
cul >sno +ol1
6q5 >snp +cpb +kr6
eyu >6q5
lgf >15w
it6 >6q5 +itb
dlx >it6 +p3l +dlz
16r >snq +16s
9sz >snq +9t0 +9t1
1ln >cyq +pym +1lh
f4u >snr
58l >es6
6m6 >sns +6m7
2o >sns
f3t >sns
bvb >g9p
611 >snt
6bh >39n +6k9 +6bj
fjv >6bh
bty >39n
byd >j4f
kss >snu
kfs >5wq
1jm >kfs +1ju +1jq +1jp +1jo
6fy >kfs +69g
dof >1jm +doh
dn1 >1jm +1ju
gd7 >7f
imz >6y2
5bb >snv +5b9 +5b8
294 >sna
29c >snw +29f +29g
dop >snx +dok +doi +doq
29i >dop
29j >dop +29h
fw3 >dop +fw5 +115
gzl >sny +gzm
v1 >e6b +v3
fnd >snx +fnf +6hz
as4 >snz
e6b >29c +e6d
fye >29c +fyg
3vs >so0 +3vn +115 +3vr +3vo
9sr >3vs
fy9 >so0 +fy4 +fyb
fya >so0
1dt >fy9 +1du
1dw >1dt
5p6 >fy9
7mq >fy9 +7mp +7mo
do3 >fy9 +dnz
7el >do3 +7ek
lj9 >fy9 +lj7
ljh >lj9
9sw >so1 +9sx +9sy
dbj >so2
dwx >9sw
lti >so3 +ltj
15i >6q5 >ruj
7ug >6q5 +lcq +lcj +7ub
gz9 >it6 +gza +gze
gzi >gz9
yp >so4 +yq
1de >so5
edj >so6
gbj >so4
gbk >f1m +gbc
7i4 >so4
8va >7i4 +8vd +8vb
194 >6q5
icw >194 >b6o +ics +icr !so7
7ui >194 +7um
as6 >194 +ppe +asa
9xy >so8 +9xz
as7 >cgu +asb
fwu >194 +fwx +fww +fwt +fws +fx0
82w >fwu +82u
amw >82w +pq6
cbz >fwu +cae +cc2
6ib >fwu +6id
d48 >fwu
7yy >fwu
d0u >so9 +d1b
451 >so9 +453
czu >194 +fwr +czm +czq
czt >it6 +czr +czq
l6g >kq9 +l6e +a2d
fxd >soa +fxc +fxb
fxa >sob +fxh
e6c >soc +e6e
e6g >sob
cu2 >sod +cu1
lib >6q5 +lic +li8
apg >lib
lia >l6z +lic +li8
4jm >70y
16c >soe >sof +16d !sog
dvp >soe
hdo >soe +gf9
l68 >soe +l6b
1gl >cgu
5b >1gl +51
63l >1gl +63n
k1e >1gl
dr6 >1gl +dr3 +dr2
ges >1gl +kdn
bfc >1gl +bfi +6v3
6no >bfc
m0v >bfc +lu
38u >bfc
l5i >bfc +l5p +l5l
cp2 >bfc
24o >bfc +6ff +6fc
d19 >bfc
gk1 >soh +gkj +8nr +3yu
8nj >bfc
6t9 >bfc
71n >6t9
276 >soi +gkv +gkr +gks +279 +278
gy9 >soi
3cb >soj +p5z !sok
6t4 >sol +bb2
bz1 >1gl +rg0 !sol
ef0 >bz1 +eeq !som
gya >ef0
8kd >bz1 +8kc
i0x >1gl +82a +aws !son
i51 >1gl +i12 +qr5 +i50 +b76 !c3u
c3u >1gl +9z8 !i51
f4r >1gl
n5r >f4r
8bc >f4r
hvo >f4r
fuu >f4r +mvj +4z4
kdj >ges +kdn +kdq +kdt +kdu
cwc >fuu
jgs >fuu
w1 >kdj +jne
n8y >fuu
klq >fuu
f5d >f4r !soo
4w5 >f5d !sop
b6l >f4r +b6n
4m2 >b6l +4m5 +4m4 +4hi +4m1 +4m0
4z3 >b6l +4yz
679 >b6l +67b +67e +67d
8m0 >b6l +8m2 +8m1
baz >b6l
cuk >b6l +ol1
gtn >b6l
h9m >b6l
jw2 >b6l +jw5 +jw4
mpi >b6l
n3f >soq
fe4 >8i9
3zt >8i9 +3zp
3lp >3zt +3ln
gxh >3zt
cac >sor
nlw >6q3
4tu >sos
l7v >sot
kn7 >sot +kn9 +kn8 +kna
jim >sou
nju >6kl
lys >4lt +3fz +1y7
4lt >9b +4ls +4lr +4ly
6vz >lys +41v
41z >6vz +41y
8du >6vz +41v
dsc >4lu
2xj >dsc +1y7 +41v
41j >dsc +41l
doz >4lt
dp0 >bt6
msa >dp0
fgl >dp0
j9m >fgo
com >j9m +ffn +con +91v
fdx >com
fe2 >es6
kfr >sov
ctg >kfr
nhs >j9m
3rr >lys +3fz +lxw
cyn >4lt +3fz +3rs +lxw
1ql >sow
51q >cyn +51u
41h >dp0 +41i +8uh +8ug
gm2 >sox
2xn >soy
dc0 >4lt +dc2 +dc3
8cr >dc1
ca1 >sox +ca2
el7 >gm2
5ts >el7
19g >eo6 >fzq
4h8 >19g +4hd
fzq >5j7
hxh >19g +hqy
fgn >19g
hqx >gzx +hqy
cny >ixy
fua >soz
lda >sp0 +390
38v >lda +390
ld6 >sp0 +ld5
37x >ld3 +37y
dc1 >dsc +dc3
2xm >sp0
h9p >2xm +h9q
ldh >2xm +lde
fzb >sp1
jzy >sp2 +k03 +k02
1el >sp3
gum >sp4
hie >2xm
e2z >lys
ck3 >4lu
ngy >ck3
jqk >ger
6r1 >sp5
52x >6r1
j20 >sp6
ngt >sp5 +19k
f1y >ngt !l6c +rdf
2dy >sp7
4dt >ngt +4dv
6mi >ngt +6mj
9be >ngt +dn3
ajo >ngt
kto >ngt
d2j >ngt
e4q >ngt
gpk >8d3
jjy >9be !sp8
idi >9be +kh8
kug >ngt
l6c >ngt !f1y +l6d
lfu >ngt +lfy
lg2 >ngt
l52 >sp5
9c7 >sp5
i3 >sp9
gkl >i3 +gkm
458 >ngt >spa
7sr >spa
kwc >i3 >7sr +kwd
ksy >spb
etl >spb
3im >spc
eu4 >3im !spd
7r >eu4 +7q
gfg >eu4
511 >spb !dz6
dz6 >spb !511
45h >511
4o2 >511
fxw >511 +19k
gjx >511
enf >fxw
equ >spe
mtd >spe
e1u >spf
bms >mtd
cg >spe +ci
fp >spe +fr
eqt >spg >kug
mtc >spg
e2v >spg +e2y
bus >e2v +4pt
cf >e2v +ci
gez >cf >fo
4mz >cf >fo +4n1
fo >e2v +fr
fq >fo +fr
glq >sph
guw >sph
67w >guw +67y
4xm >sph
fkc >sph
9r8 >spc
8q9 >9r8 +8qb
dju >9r8
ek6 >9r8 +ek8 +ek7
lf3 >spc
flv >lf3
9my >lf3
fni >spi
24f >spi
hiq >spi
ldz >spi
ee5 >sp5 +42g +6by +ee8 +391
elp >6cl +7br
elq >ee5
dzw >ee5
6cl >ee5 +6cj
lr9 >6cl
h87 >lr9
i55 >lr9
d67 >spj +d63
lr7 >ee5 +7xc
ajz >cym
ak7 >ajz +ak9 +ak8
1qe >ak7
lra >ajz
lr8 >spk +ks6
crc >lr8
kur >lr8
5kh >lyn +5kj
kus >lyn +kut
lxp >spl +lxo
khd >ae2
d4z >ae2
c58 >d4z +c5a +c5b
f5e >nk0 +f5f
1ly >spm
k58 >f5e +k57 +k55
4dc >spn +41l
e6i >4dc
nn2 >4dc
bm >spo
ge4 >spp
nk0 >spl
njz >spl
nk1 >spl >spq
i5v >njz +i6i +i6h
d1d >njz +d1a
d1e >njz
6ih >spr
8rp >spr +8rt +8ru
eo6 >gw6
er2 >8rp +er4
8ko >8rp +8kq
kkr >8rp
lmj >sps +lmi
ikv >sps
eda >kkr
crd >kkr +8g3 +8g0
oy >kkr +qqi +8g3
edh >kkr +8g3 +edi
fh4 >kkr
g7x >kkr
9s >g7x
kl3 >g7x
486 >bsa +488
5lu >njz +5lq
uk >5lu
766 >9s6 +76j +76i +76h
gw6 >9s6
g9e >spr
1pi >g9e
71l >i6q
30m >spt
7yg >g9e +7yh
acg >g9e
dae >g9e
jyr >g9e +jys +jyt
i6q >g9e +i6r +mty
h5u >spu
mtw >cym +mty
i1b >fxw
apk >7yg
lh7 >spv
g36 >15u +cne
595 >lh7
ixy >njz >eby
24 >ixy
19h >ixy +19i
622 >19h +624
i7r >19h
2jf >52l
3s6 >ixy
7yw >ixy
k85 >ixy
k86 >ixy
bqs >ixy
bzl >ixy
gkd >bzl +nu0 +gke
giw >bzl +gix
49h >ixy +49o +7sq +3mu
12e >gg7
53i >gg7
gg7 >spv +i5 +kzh
fhe >njz +fhf +fhg
flk >ixy
8ei >flk
g35 >flk
90a >spw !spx
6iu >njz +ca3
m7m >nk0 +m7l
gq6 >nk0
ae2 >nk0 +ivg
iup >ae2 +iuq
jhd >ee5 +jh7
bqj >njz
bqk >dsc
7z0 >bqj
7z1 >dqj
dgf >njz
dgg >spy
b2 >njz
e2j >b2
ljj >spz
ffm >spz
e4d >spz
81q >njz
fgm >81q
dqh >81q
i5l >5lu +i5n
2m4 >gzx +ffn
mza >gzx
ffn >2m4 +com +2m5 +2m4 +2m3
bzn >sq0
gpa >sq0
eqe >2m3
3k1 >2m4 +3k4 +3k3
hnj >2m4 +515
6j7 >sq1 +ctz
my5 >sq1
9xx >sq1
dg5 >sq2
bsz >dg5
27c >sq2
aa1 >sq2
6o4 >hnj
es3 >sq3 +5d7 +es7 +es8
es4 >jh0
xg >hnj
7se >hnj
5b2 >sq4
i5p >sq5 +i5q
fhy >sq6 +o84 +fhz
ivh >sq7
27b >sq7 +27d +27e
a0e >sq7 +83r +83q
gis >sq7 +giq
kxi >kfi +kxj +kxk
168 >kxi
2c >kxi +3ei +2a +4rk
i2h >kxi
2vl >3k +2vn
7z5 >3k +7z6
3k >kxi +f79
ifd >kxi
i2g >kxi +kxk +136 +oi7 +f79
iii >kxi +nq0 +kxb
713 >njz +717 +714
1pw >713 +1px
3pl >713 +3pk +7t1 +3po +3pn
3ty >713 +3u0
4ux >713 +4r9 +4uu
9bf >713
h6p >9bf
hyd >9bf +hye
3gh >sq3 +3gi
d0l >sq8 +es7 +d0m +d0n
c5h >4p9 +7xr
bf2 >c5h
g37 >c5h +g3g +a1o
glr >g37
jk >d0l
70o >39r +70p +70q
cze >iby
27f >d0l +27g
39r >d0l +39t
3k2 >d0l +3k4 +3k3
3ux >d0l
6o5 >d0l
es9 >d0l +es8 +es7 +7xr
c0m >d0l
dr8 >sq9
8z6 >d0l
iby >d0l
is9 >d0l +isb
kdw >d0l
lq4 >is9
lq5 >is9
fn0 >713 +fn2 +fn1
g5p >713
g4m >gb1
dff >sqa
3j0 >sqb +3j1
7xk >sqb +7wj
epx >sqb +eq2
594 >sqb +597
dqp >hk5
c9s >epx +c9u
dqq >epx
hty >52l +htv
hp9 >sqb +hpb +8tq +hpd
gr6 >sqb
8tn >hk5 +3t2 +8tp +8tq
hzq >713 +h7u
i0e >713 +h2y +4st +600
12o >fvo +11e
fvo >52l +fvq +hyb
dqk >52l
4fk >fvo
6q >hk5 +405 +ppe
29a >6q +29b
gt0 >29a +gt4
dqg >sqc
285 >sqd +6v +289
hiz >285
3uo >285
5ek >sqe
loh >sqe +loi
hi5 >sqf +hi6 +8g
54c >sqg +54m +54h +54g
3tz >54c +3u1 +hvf
cpf >54c +hvf +hvg +3u1 +cph
btm >54c
ksm >54c +ksn +c8m
509 >kz +507
4si >54c
9fo >4si +9fq
135 >sqe +14e
f9c >135 +f9e +f9d
f3c >sqe +f3k
hvj >f3c
9d >sqa
cn2 >sqa
50q >cn2
gj9 >sqh
crl >sqh +crj
lyn >sqb +bxk
nht >sqb
286 >sqa
61b >9d +6j5 +7v9 +61c +61d
6zi >sqi +6aj
gie >sqj
gto >cn2 +7bh
1q9 >61b +6oq +1qc +1qb
2vm >sqa
lgp >sqa +cpy
625 >sqa
1cc >sqa
n3m >njw
fz4 >sqk +13n
4m7 >n3m +3rj +4ma
i49 >sqa
cuv >sqa +pd +3pk
fmz >sqa +fn2
can >sqa +m3v
fic >n3m +fid
njw >sqa
3pp >njw
df1 >njw
1id >sqa +dez
ktv >njw +ktw
3sy >sql +4oc +7p +3t2
kg1 >9d
f3s >kg1
7ix >sqm
bw4 >sqn
k5l >sqn
kz7 >sqn
ifr >sqo +gr2
gzx >nh1 +gq2 +h03 +c50
hes >gzx +hez +het
7iv >sqp
4fj >gzx
n5 >dp0
157 >4fj
6l3 >4fj +4rk +6l5 +7d +4nz
ft9 >gzx +ft7
6l4 >ft9 +4rk +6l5
fz6 >ft9 +fz7
j32 >ft9 +4yp
n7q >j32
h5j >j32
db5 >gm2 >gzx
jp2 >db5
c4z >ft9 +c50
8ee >sqq
c9v >ft9
hf9 >spl
fv7 >hf7 +kr5 +cpb +fv8
jm8 >hf7 +iqt
52l >4lu
ksx >52l +lhy +ltf
1an >52l +qke +6li
bbp >52l +k56 +dn3 +dn7 +jhe +bul
j1d >bbp
4y3 >bbp +4y4
7jj >bbp
rs >8d0 +rv +ru
d5n >rs
th >rs
fiv >rs
jes >8d0
bv0 >bbp +lr +bul
ct2 >bbp
elj >bbp
fbo >bbp
g9r >bbp
eom >52l +dni +eon
42 >eom +d8k +3z +40
3cn >eom
kre >eom
1lu >sqr +1lw +1lv
9n7 >sqr +2ba +c5r
32a >sqs +d7d +331
igf >9p8
fgj >9p8
9p8 >52l
h84 >8ei +42j +42i +42g
e02 >h84 +e03
8uf >rsf >gs4 +8uh +8ug
irv >fxm
8oe >8uf
lzr >1gq
1gq >rsf +11a +1gn
n9a >8oe
3i6 >sqt +3i8 +3i7
716 >8uf +715 +718
6we >spw +6wh
5sb >spw
2xk >rsf +1y7 +41v
ekt >2xk
hyh >2xk +hyj +hyi
j31 >2xk +4yp
bs7 >2xk
ld3 >dsc +37y
5bf >spl >squ +5bd
ct7 >lh7 >712
fmc >ct7 +fmd
epz >sqv
87p >epz +87s
3gg >5bf
8ld >sqf
cb >8ld
a66 >sqf +imh +a64 +a63
how >a66 +27p
hif >a66 +hil
n8m >a66 +n8p
az6 >n8m +az3 !sqw
aee >sqf
anq >a66
e63 >a66 >8ld
j1 >a66 >8ld
img >a66
10x >sqf +10y +110 +111
4kg >sqf +4kf +rd6
4wv >sqx +4wt
hoo >52l +60y
bno >52l +bnj
dll >bno
hqb >dll +hqc +hqd
6ek >bno
8gu >bno
2m6 >8gu
bif >8gu
ekr >bno
cm0 >ekr
mmx >bno +mmz +mmy
84s >biv +84v +84t +1gb
4b8 >84s
8vz >dht >sqy +8w0
98w >dht +khi
jh1 >4b8 +dhy +jhe
lry >jh1
j6z >biv
98x >j6z
hk5 >84s +7wj
guy >169
67u >guy
lgx >84s +lgy +84t +lgv
169 >84s +kfg +bis
gqq >169 !4qu
4qu >169 !gqq
3in >169
4vo >bno +4vm +hy
hn4 >4vo
3pg >4vo +kzt +5bm +hy +1gb +714
5d1 >52l +g4
kh3 >5d1 +arr +aa5
ih5 >6np +61c
igj >ih5
f3d >ih5
gpz >ih5
gb1 >cyk
3my >sqz +3de
1ug >sqz
7ox >sr0 +7oy
bb0 >sr1
bwa >sr1 +bw6 !eo9
eo9 >sr1 !bwa
eki >sr1 +ekj
nmx >gb1 +nmz
82s >l6z
6j3 >ih5 +6j5
f3r >ih5
3cg >ih5 +3cl
833 >ih5
4ag >f3d +4ah
4dd >spl +4dh
7zj >sr2 +5be
g2 >gvy
hjj >g2 +gc +hji
dv >g2 +dt +ds
85u >dv +n3k
ixk >bno
ixj >bno
gv9 >bno +gvb +gva
k0q >713 +k0r
9e1 >k0q
5ra >bno +5r9
m7t >sr3 +m7u
gq1 >spl +gq2
eks >bno
6r >eks +5fg +6bz
el4 >6r
32y >6r +32z
4lz >6r +6d7
87f >6r
hwp >eks +5fg
et9 >sr4 +hz +6a8
9vo >sr5 +9vh +9vg
a9d >1d3 +a9h +a9f
a9e >1d3 +a9h +1d7 +a9g +a9f
5dk >sr6 +7t1 +pd +in7 +14b
eyf >5dk +14b
5jl >sr6 +5jq
dqj >5jl +htu
imf >5jl +78u
fto >sr6
4ys >fto +m97 +54
cpr >fto
fkx >fto
fkw >fto +1ie
iko >fkw +ikq
7s5 >sr6 !sr7
5t >sr6 +5u +5v
12j >sr6 +5v +448
3v5 >sr6 +3v6
4wx >sr6 +85j +gij
gii >ni7
ad6 >gii
kyu >4wx
fdv >4wx +p33
hjk >4wx +lgz +hji
3sf >hjk +3sm
4o8 >4wx +4p5 +4o9
90v >4o8 +90r
4cr >90v +4cp
1kn >l55 +awr +1kp
lgw >sr6 +lgz
64s >1kn
70w >64s
fr3 >1kn
42n >1kn +4js +42h
615 >1kn
6p1 >52l !sr6
4tr >6p1 +4to +4tm +4tl !sr8
3nr >4tr +3nt
5lt >6p1 +5lj +5lq
3hl >5lt +oom
1ff >5lt +1fh
ggz >5lt
hhh >5lt +24v +3nt +hxw
giv >cqf +gd
kfp >5lt
ncc >sr9
3jm >hhh +hxl +3jj
hxj >hhh
2c3 >hxj +pr5 +2c7
cqf >hhh +24v
3u8 >hhh +3jj
du >hhh +hxw
i14 >52l
5f3 >4jx
47 >sra +i5o +id
6b7 >sra +6b5
i7x >sra +d8k +abl
itw >sra +6df +52f
c78 >6b7 +94b +94a +e1n
cqq >itw +l1y +cqr +jtx +jtw
jtv >itw +jtw +jtx
kas >6b7 +64y +h66
6u7 >sra
4tz >6u7 +fo2
3am >6u7 +ddy +25f
e9z >srb
7z3 >3am
3v1 >sra +3v2 +bdd
io2 >4im +e8v +e8u +bdd
kfi >52l +iq2
kfk >52l
se >kfi +sa
lkl >kfi
m3q >kfi !8jk
a0f >m3q
fha >54o +fhb
6c2 >kfi
k42 >6c2 +4u3
60i >kfi +60k
xf >kfi +xc +grh
6j8 >60i +cah
1bx >60i +1bv +hz
43b >1bx +18s
go4 >43b
43c >1bx +43d
7n >1bx +3t3 +7p
os >43c +ot
52t >1bx +52i
8d3 >sr2
9cd >kfi +543
i1 >1bx +hz
lh1 >1bx +lgy +84t +lgv
gxc >60i +gxa
lly >60i
dqw >lly +dqy
84r >bno +84u +84t
88v >84r
lh0 >84r +lgy +lgv
nfs >lh0
60j >lh0
hs >lh0 >sqa
mtl >hs
54d >src
gk8 >src
ngv >kfi +19k
6s >kfi +6bz +8bk
fba >srd
6z >6s
hgk >6s
ccd >6s +cce
3ly >ccd +3lw +3m1 +3m0
638 >ccd +mw1 +cce +63e
10w >638 +10y +112 +111
nn >638 +np
no >638 +np +4ub +111 +87r +87q
e0z >no +8e0 +e0x
8cj >bxr +6ll +8cp
fx1 >8cj +fx0
xy >kfi +cv0 +xz
68m >xy
igi >6s
6ba >6s +6bd
64a >6s +640
hll >64a +hlk +hlj
xx >kfi +y2
8pb >xx
xe >kfi +879 +xc
hs3 >xe
eqj >xe +g5
3mi >eqj
99s >kfi +z1 +99r
ayp >99s
99q >99s +1hl +99r +39k +gjz +z1
gvf >99s +6zw +gvj
gw1 >kfi
mgv >gw1 !sre
56s >gw1
cs5 >gw1
lfv >spb
lig >gw1
4sy >gw1
gg8 >gw1 +gg9
1lk >gw1 +1lm
1d0 >gg8 +1cw
lji >1d0
4u0 >1d0 +4u3
gyc >4u0 +gyf +gxz
8jk >kfi +8jh +6xg !m3q
71f >8jk +71b
cv3 >8jk +cv5
kks >cv3
8i7 >kks
8rq >8jk +ooj +8ru +8rr +c0h
5zi >8jk +5z9 +8ii +22b
8gi >5zi
mct >kfi +dx6 !srf
go3 >5zi +hi +qk2
2hq >go3 +2hs
go5 >go3
b54 >go3
kuq >5zi
hyx >kfi +h4z
4jy >kfi +4jz +4k0
epy >4jy +eq2 +98u +dr5
42f >epy +42g +42j +5jr +8h +42i
98t >epy +98u
gg6 >epy
4jx >kfi +4jz +dr5
6j9 >can
dr4 >4jx +42g +dr5
po >dr4 +luq
eur >4jx +97k +6em +eq3 +eus +ccy
h7o >4jx +h7p +nf4
1so >4jx +94a
i1r >kfi +hr0
688 >i1r +689
e0k >srg +80j
d10 >e0k
kz >kfi +kv
lfw >kfi +4u3
1t7 >kz +1ta
4mi >sqg
fdl >sqg
fd1 >fdl +fd2
b2k >52l +nfd +b2o +b2n
c30 >b2k +iof +ioh +cj3 +7bl +inx
1s1 >srh +1s2
9ne >b2k +c7n +c7o +cme +9ni +h7p +c8q +c9e
9l7 >9ne
3hg >b2k +bb3 +10i
cj2 >3hg +fjd +cj3
3i5 >b2k +3i8 +3i7
9l6 >b2k
4b6 >9l6 +4j6 +yw
h13 >9l6 +h14 +h1p
f1o >52l +4z4
4x9 >f1o +b5e +4xa +k4r +l0s +l0t +iq3 +a9u +14e +a9w
jft >f1o
82d >kfi +14e
h6e >ksx
gr0 >h6e
h3v >gr0 +rf +h3w
3io >gr0
7uz >gr0 +i7n
6np >52l +bt2
gmh >6np +6j5
9ce >6np +9cg
5jv >70y +5jw
71q >5jv +71s
bem >5jv
jh0 >4lu +2e5 +jh6 +jhe +25i
1y3 >jh0 +1y7
jgy >4lu
eqi >jgy +288 +gfz +gfx
aa7 >jgy +jhl
dhr >l55 +lay +2rs
2rr >dhs +2rt
lrx >l55 +7xr
kd3 >lrx +kd8 +dc2
38x >sri +jjh +392
biv >4lu +bis +25i
l5v >biv +6hy
dfh >biv +1gb
dht >biv +itn +dhv +dhw
91q >srj
cyl >dht +6c0
mcj >srj +mck
53z >srk +540
9ac >biv +xb
4b7 >biv +arr
jjo >6qb +i4r +84u +2b9
nax >jh0
l55 >jh0 +l56 +hx0
es2 >l55 +5d7 +es7 +es8 +tb
l5c >l55 +l5e
eq8 >nk0
ghs >srl
d42 >ghs
itj >srm
9cf >kfi
18w >srn +f4n +bit
bm4 >sro !srp
j75 >cyl
ap >srq
3e1 >sro !srr
e2c >srs !srt
2kc >sru
1df >sro +1dg
5tr >sro
ct8 >sro +ct9
boo >ct8 +bop
q6 >ct8
261 >ct8
9oj >ct8
gz0 >ct8
2ci >sro +k20
fil >srv
h85 >srv
2rq >ee5
chb >2rq
lwb >dhs
ad8 >dhs +1i4
kd2 >l55 +2nu +kd7
8kl >dpv
jpb >srw +jpf +l51
9ov >srx
72h >eq0
ewa >sry
m1j >eq0 +h5x
cdn >srz +lsn !ss0
1sa >srz
eq0 >srz +rg5
j8h >srz
3bt >srz
j6c >srz
j6d >3z6
3z6 >eq0 +3z9 +3z8
h5v >eq0 +h5x
lf0 >ss1
54v >ss1 +54x
jz9 >ss1
8zu >ss2
fr2 >ss3
jgz >9tn +jh6 +jhe
9tn >sp1 +9tj
9p2 >ss4 +9p3
a6u >ss4 +a6v
9jm >ss4 +iub +9jn
a6w >ss4 +a6x +jrx +jrv +jrw
cmd >ss4 +cme
jrz >a6w +js0
jtn >ss4 +jt9
neb >ss4 +nec +2et
ndi >ss4 +5kw +ndj
6ur >ss5
8d2 >ss5 +1gb
b8c >ss5 +882
oz >l54 +qqi +7ph +7pg
7n8 >oz
1np >oz +1nq
dfz >l55
5n9 >l55 +5nb
b6e >84s +b6k
8vy >b6e
gu1 >sp1 +gtx
181 >ss6
je1 >ss6 +67o
jgt >ss6 +jgu
k4f >jgt +f82
8kk >ss6 +2s4 +909 +f5p +906
2ie >8kk +2ig
2rx >n5k +2ry
947 >9tn
948 >ss7
90x >ss6 +qk1 +906
gmu >ss6 +67o +668 +gmm
fst >rsf +fso
9e >fst +icd +9i
24j >fst
4sa >fst
fyh >fst
gl3 >fst +gl6 +gl4 +gl5
hiv >fst
hv2 >fst +bxl
asf >fst +dq0 +gmn +9i +lhs
k4g >fst
evh >ss8
1v3 >ss9
mn0 >sqo +mn1
lsq >ck3 !ss8
fzj >ss8
bik >lsq +bin
1e4 >bik
3w6 >ssa
dka >ssa
ilr >ssb
3vw >ssc
ato >bik
frd >bik
nm2 >frd
m5f >ssd
ch2 >sse +ch4
c6r >sse
3xd >ssf
dw8 >3xd
3x9 >ssg
lob >ssh
cka >ssi
jfb >ssi +jfd
cdz >ssj
aj1 >ssk +aj3
1pb >ssl
8ua >ssm +8uc
fzk >ssn
joc >sso +jod
iir >joc
m83 >joc
7uj >ssp +7um +7ul
sh >7uj +sk
epc >ssq
9ta >ssp +9tc +lh3
7e3 >ssp
iqx >ssr
68b >iqx +68d
b5r >iqx
l37 >iqx
b2y >sss +b30
ims >sst
3nh >ssn +3ni
9nc >3nh +3ni
c57 >ssn +c59
cm5 >c57
c54 >ssu +c56
9h8 >ssu
geg >ssu +gei
k2g >ssu
ihb >ssu
3j9 >lsq
a5l >ssn +a5i
1gd >ssv +1ge
amr >ssw +amp
1dc >ssx
l27 >ssy
mz6 >ssz
193 >sp1 +1a0
b8b >193 +b89 +b88
fza >b8b +fz7 +69x
8t3 >b8b
3tv >sp1 +a3b +a36
a35 >sp1 +a3b +a37 +a36
5ro >cyu
gt1 >3tv
l7l >bno +l7a
77i >193 +775 +773
kpj >3i5
7jd >a35
76f >4lt +lht +lhs
kbz >76f +owq +gmn
gs5 >gmu +gs0
767 >st0 +76j +76i +76h +icd +g6g +9i
jtp >st1
9c >st0
iru >st0
2m5 >st0 +ffn +ivf
53r >2m5
6if >2m5
1am >st2
gul >st3 +htw
cuu >2m5
iry >2m5
iv5 >2m5
cym >lh7
fmo >cyn
kll >j2w
ab2 >8d2 +osq +ab4
5or >ab2 +5ou
4ip >766 +4j5 +4j6 !lws
8l9 >4ip +d8k
dpz >4ip +dq0
lws >766 +lwt !4ip
jnn >4ip
g65 >rsf +icd +g6g +9i
ebz >g65 >8uf +dpw +q24
mrw >st4
5uy >191 +5v0
3zd >5uy
eby >sp2 +bt9 +ec3
gdh >eby
5dy >st5 +5dz
44y >st6
f0s >44y +f1f
f1k >st7
agu >eby +agz +4zz
hqa >st8
dpv >eby +dpy +dpw
cs4 >dpv
e7f >st9
kfj >st9
mrf >st9
6mh >kfj !sta
fjn >dpv
63 >fjn +65
1us >fjn
a1v >stb
3rt >stc +3rv +3ru
k6d >stc
b4k >stc +b4m +b4l
fdw >b4k
4pm >eby +4pb
18f >4pm
f36 >18f
8v6 >49h
gl0 >eby +gl1
fbp >eby
jxy >4pm +jy2 +jxz
mzl >jxy
m1s >4pm
h7n >4pm
j66 >4pm
f2x >44y
6zf >4pm +j39
ccu >6o6 +ccv
4sh >44y
fmb >4pm +30p
8km >4pm
l5r >std +l5s
fll >4pm
9co >fll +9cp
fxx >fll
38c >fll
38e >fll
e9c >4pm
isg >e9c
kwy >4pm
dp4 >4pm
jyo >4pm +jyq +jji +jjj
1pj >jyo
j7y >ste
3zi >eby +3ya
6yo >jyo
6o6 >jyo +ccv
2he >stf >stg
d8z >jyo
ck5 >lh7 +daj +daf
db2 >sth +db3
m2a >sth
j38 >jyo +j39
1pp >eby
9qm >sti
ayn >sti
c85 >sti +c86
cji >sti
dy1 >sti
gbn >sti
hmx >sti
j3d >eby
la1 >sti +la2
h72 >stj
c8e >stk +c8f +l4m
ks5 >4lu +ksc +ksb +ksa +56o
bl >k4x +br
1wf >ks5
6gt >ks5
jsm >ks5 +7ob
90p >ks5 +2cd +e4t +opf
8d1 >ks5 +19k
aka >ks5
c9z >ks5
k4x >ks5 +668
gw7 >ks5 +7g2 +4l7
myl >8d4 +myp +19k +7xs +19j
b6p >8d1 +b6q
sn >8d1
fy0 >8d1 +19k
lsr >k4x
ja6 >k4x
lsk >k4x
eq1 >lsk
ieh >lsk +if2
1u3 >ck3 +1u4
bn5 >k4x +bn3
bz3 >bn5 +bn3 +3ru
79t >bz3 +79v +79u +e4t
e4r >eq0 +e4t
jjv >bz3 +jjx +jjw
kod >bn5 +4y +7qj +7qi
i6v >bn5 >aa0
1z5 >stl +1ze +1zc +1zh
ews >1z5
e30 >fll
2l7 >stm +c5r
4sp >stn +kxj +g2r +4so
5l9 >stn +lgj
2uw >stn +2vo
msh >ks5
hmi >sto +86j
9s6 >ks5
9bg >9s6 +9bm
g9i >9s6 +mty +g9g
g9j >ks5 +g9g +g9h
gwd >stp
38d >gwd +qse
aq5 >mtw
i6p >stp +i6s
hw4 >stq +hw5
zp >stq +zr
7qg >stq +99k
b8j >stq +pwm
4rc >b8j
85i >b8j +to +b4o
dss >b8j +pwj
fuq >b8j +2jj
jij >b8j
ck4 >sp2
ngx >ck4
mpl >sp2 +mpj +8cs +e8u
k4w >k3c +k36
myk >4lu +jjl +k01
fx6 >sp5 +k01 +k03 +fxe +fxc +fxb
fx7 >fx6 +fx8
n02 >fx6 +mya +my9 !4zx
l53 >str
ebh >sts
9x5 >fx6
n03 >ct8 +mya +my9
4zx >fx6 +501 +500 !n02
4zy >ct8
r2 >4zx +r4
evp >stt +evq !stu
47v >evp
ef2 >4zx +ef4
czl >4zx
abg >4zx +abh
38w >mpl +5ow +395 +jdj +iuu +f6h
5ot >mpl +395
23c >38w +b0x +23e +ib2 +b0w +395 +aty +1x4
3ke >38w +3kf
43m >38w +43o +43n +2d6
axg >38w
ius >38w +iuz +iuy +g1o +395
nbk >38w +nbm
jdk >38w +395
2lz >38w +jue +1of +2m0 +as2 +axh
2cy >gsh >sra +2cz
euf >gsh +obo +u
1x1 >euf +1x2
5rb >gsh +2cv +5rd
5lv >mpl +5lx +abi
87a >mpl +5ow
6gu >87a
7l3 >87a +bwf +2i9
8bn >mpl
a7b >mpl +a7c
ao6 >mpl
b0u >mpl +b0w
cmc >mpl +cme
eb2 >mpl +eb3
3zg >cmc +3zh
9um >cmc +9un
ayy >cmc
jty >cmc +jtz +jue
lr3 >cmc +9un
fe1 >mpl +fdz
gsh >mpl +2cz
8fj >mpl +hr5
jgl >mpl +jgn +jgo
jtm >mpl +jto +jt9
k3c >mpl +k37 +e8u
k4y >mpl +e8u
k77 >mpl +k79
nav >k3c +r8p +naw
hct >mpl +hcu +a44
4w >stv +4y
77k >4w +77l
19o >stv +19j
ljt >19o +jra
m1k >19o
56r >ck4 +4fz +56t
bvm >stw
4ll >bvm +j86 +4lj
86o >56r
3ua >56r +4uj +3ub +ofw
a0k >3ua +2ba +ofw +3ub +l9c
l99 >56r +k36 +l9b +k37 +e8u
6ig >l99
384 >l99 +388 +3ub +2ba +c72
gip >384 +1lv +2ba
6ee >6rw +6ei
6rw >4lt +6r3 +5ff
4ze >6rw +4z8 +4z7 +232
l9a >6rw +e8u +k36
hju >4ze +hjr
892 >4lt +1u0 +gm3
8d4 >4lt +8cs
4ww >8d4 +4wt +4wu +4o9
6rv >ck4 +6ru
167 >6rv +165 +5yo +5yn +166 +bis
65i >6rv +4z7 +5yo
4ur >6rv +4uj
518 >4ur +516 +515 +4uj
517 >4ur +4uj +516
b14 >4ur +gi2
j49 >4ur
m68 >j49 +m69
eir >6rv +eio
6n3 >eir +6n5 +6n0
1tb >eir +1ta
ace >1tb +niy +acf
8d0 >ck4
v4 >8d0 +v2
k1f >8d0
e7y >8d0
5os >e7y
1lj >8d0 +1ll
9yr >1lj
7yo >8d0 +h7p +ojs
gxw >8d0 +gxx
47u >4jx >stx +aca +g5r
6ia >sty +4y
e4g >ck4
164 >sty
3to >ck4 +3tp
beh >3to +17w
c1n >beh +17w
5rc >3to +208 +aq3
e4f >ck4
gvz >ex3 +gw0
gvy >52l
5e0 >gvy
b5c >gvy +4xa
gsd >gvy +ex7 +gts +arr +g6
e7i >gvy
2u9 >gsd +byq +arr
lum >gsd
er >gsd +13v
ex3 >52l +ex5 +27q
i6d >ex3
k3n >ex3
gon >i6d
gmv >stz +67o +668
7xj >52l +ktk
8tt >7xj +8tq
27n >sqx +6j5 +257 +4jd
f3e >27n +6j5 +7v9
ngw >f3e
4jn >27n +4jd
6ns >6j8 +6nl +6na
bxr >6s +bxj +50v
lh8 >flk
mtz >bxr
hfa >bxr +hex
m76 >bxr +jz2
dzo >bxr +e0l +dz5 +dzm
dz7 >dzo +dz5
8s >su0 +q79 +8r
5c >8s
4sj >8s +4ra +4rb
4th >su0 +ku
6g >su0 +ojz
4g1 >su0 +507 +bzd
j53 >kz +j4t +6fg +600
4qd >su1 +4qf +4qe
ktz >su0
42o >sqx +42j +42i +42g
je6 >su2 +4wa
6w2 >su2 +6jx
6w0 >su2 +6jx
4wc >6w0
704 >6w0
6k0 >su2 +6jx +omb +6vf +3qi
16a >6k0 +165 +6vf +3qi +52h +om8 +omb +55y
h5b >6k0 +niy +6vf
qk >h5b
27i >h5b +8w3 +27j
ex4 >sqx +8dl +8dm +exa +ex7 +ex8
hya >sqx +hyb +25h
eqk >hya +g5
nf6 >hya +nfa +nf9 +nf8
c1d >hya >ct7 +c1k +c1j +hia +c1g +c1f +27o
27v >c1d +27o
c1e >c1d +c1k +c1j
118 >hya +119
21f >su3 +21a +219 +218
bc0 >su3 +gc
fvp >hya +giq
24d >fvp +2e4
4fc >fvp
lhk >fvp
c1m >fvp +119
hhk >su4
gmx >su5
66s >fvo +66v
m8b >66s
brf >66s +bre +brh +brd
38y >66s
hyc >66s +hyf +4jd
bq4 >hya +7vu +1as +h6h +h68
3qf >bq4 +3qi
bq8 >bq4 +h6h +h68 +1as +byi !xw
85n >bq4 +85p +85o +h6h
byh >85n +byk +byj +byi
bxx >j20 +h6h +h68
85m >4lt +h81 +81r +85p +85o
4q0 >85m
8v2 >85m +4su
f2l >85m +f2n
h80 >85m +h81
hvt >sqx +y2
4im >hvt +5de +hr8 +i4g
xw >hvt +y2 !bq8
639 >xw +hhj
6c1 >sqx +6bz +69w
3sl >6c1 +3sm
3sk >6c2 +3sm +69w +641
7z2 >3sk
ged >3sk +geb
cha >6c1 +cah +chf +che
jlz >6c1 +f79
i2 >sqx +kfg +iq2 +hz +1bu +i0
nlm >su6 !su7
697 >1bx +699
696 >sqx +69c
eib >696 +eic !su6
egy >eib !su8
hop >696 +69b
nfn >su9 +nfj
54o >8jk
3bx >sua
hvh >sub +6u2
hhc >sub +79c +hhe +hhd
etp >sqx
4od >etp +4ob
4oe >5ot
684 >etp +686 +685
6w1 >etp +707 +6jx
87b >4oe
a78 >etp +20p +4ob
gx8 >etp +gxb +gxa
gx9 >etp +gxa
a6e >4od
a8w >mpl +a8v
a94 >4od +a96 +a97
nac >4od +h69 +nad +n0u
ciu >4oe +b0w +n0u +ccv
eqp >suc +g5 +iq2
eql >eqp
6to >eql
6qb >sqx +2tb
asg >sud
6rd >6qb +6ra +6em +6r9 +6r8 +2tb +6r7 +6r6
9vq >6qb +2tb
8co >6qb +2tb
8ce >8co +mi2 +mi1 +2tb
dn >sqf +8e
4uw >dn +4r9 +4uu
bzm >suc +8l
5yy >bzm
2vq >suc +2vn
hwg >suc +5fg +6bz
hwh >713 +hwm +6bz
jmh >bno
vn >hwg +oft
hiu >hwg +eeg +eeh
eej >52l +ldk +eeh +eeg
8i6 >eej
ldl >hiu +eeg +hrh
a0l >hwg +a0m
ihk >a0l +2zk
a34 >a0l
iqv >a0l +f7m
n3j >suc +n3i
na >n3j +mx
3m5 >n3j +n3k +ds
glc >n3j
llx >n3j
guc >sqx >sr4 +gud +1d6
ngu >guc
1d2 >kfi +1d5
1d3 >sr4 +g7k +1d6
g7r >1d3 +g7k
7u6 >guc +7u1
g0y >guc
i9i >7u6
mzz >1d3 +n01 +n00
lhi >sqf
13i >lhi
2is >sqx +2ig
2qz >2is +2ig +5mw +5mv +2iu
2r0 >2is +2ig
biw >sue +68l +bit
k43 >sue +1c5
3qe >sqx +3qh
5vj >3qe +5vk +5vm
4wb >3qe +4w9
62o >3qe +63s +5vk
693 >sqx +2rs +68o
2xv >693 >60g
5um >693 +208
4ts >693 +208
bcd >4ts +208
7m >3sy +7p +7o
hkv >7m
bj0 >sqa +biz
or >7m
a6f >or
bce >7m
bj1 >7m +biz
bnp >7m
gkh >7m
2c4 >7m +2c6 +2c5 +7o
bbl >7m
brc >bbl +byp
bk >sqx +bp
bcz >bk
bd0 >fll
be7 >bk
cdt >ksx +cdv
cqe >bk +cqg
f2u >suf
k3b >bk +bp
5ym >k3b +6vf +5yo
60g >suf +60f
60h >sug +60e
aft >60g +c5r +afu
6r2 >bk +git
cdh >6r2
891 >suh +1u0 +gm3
jqa >suh
kwp >suh +brx +byq +g6
etq >4lt +etm
19w >suh
fdh >52l +fx
1q2 >fdh +1q3
g2a >fdh +aj7
g0 >fdh +fx
455 >sui
4k5 >g0 +4k6
2xu >g0 +41y +41v
3va >7s5 +3v7 +3v6 +1u0
9dn >7s5 +9dj +esp
9yw >7s5 +k9l +9yy +gm3 +gru +9yx +ei6
bfb >7s5 +al +gyk
hzp >sqx +h7u +hzo
l13 >suj +l14 +kvh
ld9 >suk
43i >sul +qlk
9a7 >43i
jwb >ss2
kcm >ss2 +kcn
hnk >biy
ih6 >4rv
mgw >ih6
5lg >sum +r91 +ke3
nl2 >5lg
dhu >hnk
biy >jh0 +25i
2ev >ss2 +905
1xm >ss2 +1xo
bq0 >jh0
f7j >jh0
ayk >sun
esg >suo
ne7 >sup
kpo >1np
dhs >l55 +6kb +dhv +chf
gg5 >dhs +9fv
n55 >dhs
dv8 >dhs
fq9 >dhs +fqa
ch9 >dhs +cah +chf +che
l81 >ch9 +chf
l82 >ch9
jeq >9tn +jer
n5k >9tn +1zw
emz >9tn +en2
mym >4lu
3z3 >eby
knh >eby
lun >4lt
hhl >hya +nfk
bxy >lys
fdi >dsc
my6 >eby
mpd +mph
afo >84e +oq0 +afl
64 >afo +4ti +4ee +1g0 +67
1mu >64 +1mw
8au >afo +aio +8aw +8ax +8ay
11n >8au
jh2 >8au
eyy >jh2 +ge7 +1hl +gjz +8mu +eyz +1op
99o >eyy +z1
902 >8au +903
d6l >8au
f39 >8au
lb6 >8au
lpf >8au
mxj >8au
dye >84e +dyf
m2o >afo +rh7 +feb +6ty +6yf
m0f >afo +m0h
dyd >afo +dyg
djc >afo +dyg +djd +dje +8kr
lkm >afo
7yx >afo
8o6 >lkm
768 >7yx +76a +769 +76g +76h
538 >afo +53d
21q >afo +21j !4sz
4sz >afo +3mu +4og +7sq !21q
7si >4sz +7sq +7sp +3mu
f6g >4sz +1g0 +co6 +7wa
68n >f6g
603 >f6g
604 >f6g
4yu >f6g
9jq >4yu
exw >4yv +afm
i6e >4yu +awr
nid >f6g +nie
qh >afo +e2x +qf +qe +3rh
l0w >qh +l0z +l0y
2gr >l0w +93b
5p >afo +psd
5q >suq
4fw >5q +44o
5hx >5q +5hz
4fx >51r +aso +44o
8we >afo +34v
2lt >8we
3bc >8we
a3s >8we
jsa >8we +jsb
dzf >m2o
g25 >dzf +afk
7p6 >m2o +7p2 !sur
2d9 >m2o
ezq >m2o
iqw >m2o +aqh +f7m +j7t
bey >afo
6pv >afo
bde >sus
k5o >sus
8bt >6pv +6fq +6fr
3ip >afo +882
2ad >3ip
48t >3ip
e7j >afo +e99
244 >e7j
lzl >e7j +lzn +e99
5jy >lzl +5ie
54j >sut +4q5
50u >54j +50r
bp4 >5q +bp1
2sz >2u1 +j5l +fjs
isi >2sz
h1f >suq +h1g
39d >dzf +oll +lwu +2bl
2sy >5p
4eh >5p
jrq >4fw
8hi >afo +8hd !kv7
74o >8hi +ih3
kv7 >afo !8hi
1to >kv7
1s >8hi +8hd
dyi >8hi +dyk +dym
7pw >21q +7pu +7ps
29y >qh +nnf +1yh !6jg
66g >29y
128 >afo +11x !6ov
hga >128 +hg8
ddm >84e
dfi >128
11v >128
7yr >dfi
bes >21q +16j +bot
9s0 >21q +9rf +21b
7px >21q +16j +a8l +7pt
ia2 >7px +ang !8ip
keu >21q +key +4hh +bot +21l +21j +21i
dqz >keu
ez7 >keu
5wt >keu +5ww
f0i >keu +f02
3lz >bes +3lw +3m1 +3m0
yh >3lz +yi +99x
fbq >bes +gl2 +gkx
8gy >3lz
9lp >8gy
fht >8gy
grv >3lz +gry
4ry >21q +dd5 +5j3
q7 >keu +q9
f0m >keu +f0o
6dt >afo +6ds
bl9 >6dt
x1 >67i +wx
eu9 >67i +eu7 +7je +804
7tu >n6l +5yr +7tq
2u1 >qh +fjs +6zm
6kz >k8v
6uo >k8v +6uc +6w9
89i >6jg +5lw +69f +69e +69d
72q >6dt
67i >4sz +wx +eu7 +805 +67f +6dy
6aq >67i +6fz +afs
niv >67i +niw
6ov >afo +6os !128
8hb >6ov +6wh
fu >dzf +ft
mrg >qh +n5t +mrk
bwn >51r +d3k +7tz
91r >51r +91s
ba0 >51r
2gq >ba0 +cbf +33a
c9i >2gq +c6w
51r >afo +aso +7s8 +ck
5ue >suu
nir >d6k +bp1
d6k >suu
ik1 >d6k
5sx >suv +muu
hvw >suv +hw5 +hl6 +hvx +7dh +hr0
5sy >hvw +qpl +oqm +5t2 +5t1
hl8 >hvw +hl9 +hl6
90b >hl8
l0a >n5m +2te +l0c
l2n >n5m +k33
i81 >n5m +n5m +ia0 +305
f5i >n5l +muu
i9z >f5i
n5l >e7j +8zs
l3s >n5m
28k >n5m +l0p +l0o +l0q +am1
m3y >39d >n5m
ibz >n5m +8zs
alw >e7j +30h
hha >e7j +2p0
2p4 >hha +ozr +2p2 +2p0
hzv >hha +ozr +2p0
hje >e7j
izb >e7j
njr >e7j +5of +emn
kps >e7j
m5m >e7j +i59 +m5u +m5t +m5r
njf >e7j +nji +njh +kb2
n5m >e7j +i81
n5n >ia2
njc >5q +niw
nd9 >m22 +ey +nda
6jg >qh +5lw !29y +6jp
61g >qh +61i +61h !bgs
jkb >61g
bgs >qh +bgu +bgt !61g
e2b >qh +p1
et >jaf +f1 +eu +267
7lb >et +4p1 +gao
64g >qh +64i +njt +246
lyf >qh +lyg +lyh
cb7 >lyf +cba +cp5
jaf >qh +jak +jaj
irw >bey
4f2 >afo +4f5
cej >suw +cef
6bx >lzl +6bp
jdx >6bx
jka >6bx +j4y
nfx >e7j +i7f +nfy +3gv
jaq >nfx
36k >8hi +2tc +9dx
5yk >4f2
adh >4sz +kg5 +2fn +adi +adj +kkl +3mt
kdk >adh +kdv
69l >mrg +6kb +6ka +69g
6ri >69l +mrn +69g
e52 >sux +e53
6tc >2sx
2sx >afo
hxd >2sx +9gw
7hq >2sx +7hr
d0 >et +8y8 +dlf +5z +hjm +5x +b0
7xh >lzl +7wm
8ir >lzl +6bp !ia3
489 >ia3 +48c +48b +ia5
7nc >ia3 +cw1 +16i +7na
alx >ia3 +am1
jzz >afo +k03 +k04 +k02
2o5 >6yi +259 +2o7
9mv >suy +drv +4c3
4zw >suz
e12 >suz +dwy +e14 +e15 +4c3
2dz >e12 +2e0 +4c3
nnc >ia3 +jvd
l91 >ia3 +69e
mnb >ia3 +mnc
mne >ia3
1r3 >en8 +2ct +1r8 +1r7
1rb >en8
1te >en8 +1tg
1x6 >sv0 +1x8
22f >jzz +ls1 +22g
2cr >en8 +2mi +2d6 +o5f +2ct
2mg >en8 +5xx +ib2 +lnr +ib1 +2mi
2dp >sv0 +2dq
37b >jzz +37d
385 >sv0 +383 +387
3mq >sv0 +3mr
3uf >en8
3uc >en8 +3ud
fq3 >sv0 +3xp
47w >jzz +48q +48p +47y +47x
3xo >jzz +3xq +3xp
3zj >jzz +3zl
40e >en8 +40f
43y >en8 +5i1 +442 +441 +440 +43z
45f >en8 +45g
4bi >sv0 +4bj
5gp >en8 +jtd +jt8 +47x +5gw
5h2 >en8 +5h5
5iq >en8 +5ir +qnd
5mu >sv0 +5mx
5o6 >en8 +5h4
78y >jzz
7b1 >jzz +7b2
98z >jzz +khh
9z1 >sv0 +9z2
a3y >en8
a74 >en8 +a71
a8u >sv0 +a8v
a99 >en8 +a9b
8z3 >en8 +as2 +2m0
b0v >sv0 +b0x
b10 >en8 +qne
b1o >en8 +37e
c6g >jzz +c6i +c6h +c8d
cga >jzz +g18 +cgb +g1b
dtg >sv0 +dth
e5c >sv0 +d7r
ebi >jzz +eb3 +ebj +ije
naf >sv0 +nag
en8 >jzz +en9
fg9 >en8
fmh >jzz +g1b +lac +5ti
fmp >jzz +fmq
fpb >jzz +ic8 +fpd +fpc
g15 >jzz +g18 +g17
g8n >en8 +g8m
g8y >jzz +4bl
gd2 >jzz +gcx +gcu
h47 >jzz +h4a
h5w >jzz +h5y
h8x >en8 +qne +h8y +h8z
hdq >en8 +hds +hdr
hwi >en8
i9j >jzz +i9h +fpd +390
a95 >en8 +ihf +a8v
ij9 >en8 +ija
iug >en8 +a44
iut >en8 +iuv +g1o +5ir +iuz
jgm >jzz +jgo +jgn
jln >en8
jnd >en8 +1r6
jub >en8 +juc
jyp >jzz +jjg
k32 >en8 +k9n +k79
k6n >en8 +k33 +k6p
kal >en8 +383 +iuy
kan >en8 +iuz +5ir
k9r >sv1 +k9s
kqh >jzz +kqi
l4r >jzz +qnh +l4s
lal >jzz +g1b
lmt >jzz
lng >jzz +lnh +lni +nwt +4bl
lnq >en8 +o5t
lof >jzz +log +47y
lqj >jzz +48p
lxd >jzz +lxf +lxe
myn >jzz
n9p >jzz
nam >jzz +nan
nay >jzz +nb2 +jjg
nbc >jzz +nan
nlj >sv0 +nkx
1z6 >suv +1ze +h0u
ghd >1z6 +1ze +lms +h0u
7h5 >94d +7h8
loj >suv +lol
1yu >sv2
mc3 >5r4
jpc >6bx +jpe
cjx >jpc
94d >lzl +5eq +94i
md >94d
5r4 >94d
f9j >94d +f9l
lu4 >5r4
95p >94d +94h +95r
bmu >8bt
i7g >hha +2p0
luo >51r +lut +hef +lus +ck +lur
4tk >2gq
hcc >2gq +g1b +lac +kpa +aso +hcd
1r4 >2gq +23u +5wf +2d3 +1r5 +1uz +cgc
ghc >2gq
jnk >2gq +jrc +jnl
64d >244
l42 >m5m +5rq
4tj >bp4
k2r >qh +k2q +m70 +905
901 >afo
91x >901 +9wz +k2o +91u +91z
9ww >901 +o49 +9wy
9xf >901 +k2q +9xc +k2o
cx4 >901
2zm >luo +2zp
kpt >luo +kpw
4ru >bgs +4rj
cb8 >bgs +cb9
n5y >bgs !n2d +48b
7ry >sv3 +33c +7s0
570 >jaf +572 +lyh
cbn >afo
487 >cbn +488
7py >5l2 +bri +phg
5l2 >cbn +5ln
cjl >cbn
dv9 >cbn
4yy >et +dce
hkq >et +hkm
hu0 >hxd +csy
8an >sv4
5ud >qh +ba4 +agq +5uf
bdf >n5l +h0x
dzd >sv5 +dze
7ed >61g +7ec
n2d >61g !n5y +60v +n2c
m5n >6gl +a8l +m5o +200
6gl >qh
fwg >6gl
i64 >qh +h9k +i65 +i67
1f1 >n6l +8h8 +1f3
n6l >jaf +n6g !sv6
8ip >n6l +8iy +8j0 !ia2
6yi >ab
7g6 >sv7 +izw +h4o
jbv >7g6
m0r >7g6 +h4o
iwi >7g6
7sa >7xh +7s7 +c04 +bmg
bwb >m2o
1mt >bwb
8hc >bwb
kfq >bwb
izj >94d +izh +8fh +izi
78e >94d +78f +78g +78z
7ib >5r4 +7id
ecp >bp4 +ecn +dgp
64f >5ud
g8u >sv8 +6yu
f6b >afo +80y
imr >f6b
f6a >afo +80y
7yl >f6a +7ym
c7s >sv9 +ab5 +kb7 +kb6 +c7t
811 >6pv +22p
cow >sv9 +pva
ab3 >94d +ab5 +jr3 +95a
iiu >94d +am1 +l0o
ezm >iiu
abu >m5m +abs +i66 +f2y +i69
ic0 >abu +ic1 +ic2 +ic3 +ic7 +ic6
nap >e7j +m4p +l4q +7id
k5v >abu
n23 >ic0 +n26
hwb >mrg +l2j +86q +hw6 +ksg +bvg
lok >mrg +l0o
6uy >lyo +3rk +jai +jah
tq >6uy
es >lzl +f3 +ez
ia3 >lzl +1a4 +16i +iab !8ir
k8v >lzl +k8y +6ks +k8x +41w +41v +k8w +6xx
kdc >lzl +kdd
lyo >lzl +lyj
i4a >m5m +i4b
hb >sva
fjz >hb +fk4
1uy >fjz
9bp >svb
8r6 >fjz +1rz +1ry +3n2
c9h >fjz +9qr +1s2
3n6 >hb +3n3 +3n2
3p5 >hb +3n3 +pbl
9lx >3p5
343 >9lx +34b
n7f >3p5 +dgw
fe6 >3p5
61p >3p5 +61l +4km
f0n >3p5 +f02 +f01
bkh >3p5 +bs3 +bkg +bkf
a24 >svc +a21 +a20
4ns >sva
1ef >4ns
eyx >1ef
gkw >1ef +gkx
3r0 >4ns
h8e >4ns +q39 +h8i
iht >h8e +h8i +ii1 +ii3 +ihz
dh1 >iht
74s >svd
lv7 >4ns
j34 >4ns
6yw >dle
8v3 >dle +4su
dp8 >1ef +7rz +dpb
dle >4ns +f1w
g0t >m22
gqo >sve +gqp
lv8 >4ns
ca4 >1wt +ca5
h8f >4ns +h8i
3b9 >h8f +3ba
m22 >4sz >kv7 +go6 +m24 +ndh !62u
bi5 >m22
cjy >m22
jnc >m22
icx >m22
62u >4sz >8hi +62x !m22
2gs >afo
d9q >62u +jmw
ifl >62u
jmv >62u +jmw
jo3 >62u +naj +1z8 +491 +n21
5hy >afo +4f5
8hl >svf +8hm +8hn
8iq +8iz
jb8 >svg +jba +jb9
hf >8ps +p0e +bcm
7q8 >8ps +7qb +7qa
9y4 >8ps
jzu >8ps +p0n
fl9 >8ps +flp
blu >fl9
2 >fl9 +ncq
8r0 >fl9 +15o
nmk >8r0 +p1y
j22 >8ps +j26 +j25
j28 >j22 +j26
1wg >j28 +j25
4vv >svh +4vy
bj4 >svi +kk1 +8d9 +pod
6cq >8ps +6cs
rx >6cq +lq +s0 +ry
le9 >6cq +le7
12f >svj
n2k >6cq +6cs +n2m +nf9 +3f9 +nfa +nf8
d4w >6cq +b33 +84 +afd
nlk >d4w +84 +afd
epu >d4w
d7h >svk
fla >svk
j1y >svk +wl +j1x
da0 >svk +ctx +gyv +da4 +5i8 +qz1
c5c >6cq
bdg >6cq +osn
g7e >8ps +g7b +65z !fe9
65x >g7e +65y +65z
ty >65x +tu
7v8 >g7e +7v3 +1vc +65y
ab7 >7v8 >7wz +r8b +1vc
4iu >g7e
4zo >4iu +4ix
hsi >4iu +p0
ike >svl +ikf
fe9 >8ps +fed +fec +we !g7e
fg0 >8ps
kw5 >fe9 +we +b3p +86 +kw1
ks >kw5 +87m +ltt +gws
6qd >kw5 +c42 +fed +day
6xq >fe9 +kw4 +85 +b3p +6xs
wc >6xq +ltt +wf +we
cxn >8ps !6ta
97z >cxn +8ki +97w
7ro >cxn +21u +7rm
gk2 >cxn +gkc
cp3 >svm +bfi
9id >cxn +9ia !svn
2z1 >9id
148 >cxn +14a !6p2
de >cxn +82a +dg
w7 >de !svo
ni8 >d7g +b76
6ta >8ps +6tb !cxn
ny >6ta +nv
c4h >ny
zb >6ta +yb
6p2 >6ta +6p3 !148
52d >6ta +6df +52f
6se >6ta +6sf +6sg
ay6 >6se +u
egk >6se +d2l +6sf
a4b >8ps !bo1
lhj >a4b +13l +a41
bo1 >8ps +mf1 !a4b
4s5 >l5j !mau
3f7 >g7s +3fa +3fb
jxc >4s5 +ojn +nw9
mau >8ps !4s5
bj3 >mau +qdg +bj6 +bj5 +qdf
q3 >bj3 +q1 +6wq
6ec >bj3
5nz >svp +g2t +g2s +drr
j7r >8ps +j7s +6sa
4yc >j7r +4ye
7p7 >j7r
3py >7p7 +3pz
goy >8ps +8fl !b2h
7kk >goy +18t +mq7 +7km
4rd >goy +mq7
b2h >8ps !goy
rh >8ps +re
df >rh +dje
1l0 >df +1l1
l0x >rh +l0y
jbw >svq +f7m
z7 >svr +8a5
8rb >z7
axq >z7 +axt +6cu
9nl >svs +g6s
jxa >8ps +7fo +a4h !svs
7fr >jxa +7fo +6hi
j1u >8ps +j1p
j1l >j1u
8pv >j1u +8aw +8pj
br5 >j1l +fru +frv
mk7 >svt
8s0 >svt +8s1 +re6
bad >8s0 +bag
ki5 >svt
kj7 >svt +kj8 +j7d +kiw
m4t >svt
7mc >kj7 +7m9
j18 >kj7
58b >svu +oim +p6r
h7g >svu +g3n +h7a
foz >h7g +12b
cjz >svv +77w +77v
vx >7q8 +qdl +nti +w9 +w0 +vz
nj6 >9m5
9m5 >vx +day +hab +ha9 +7vw +85v
ex0 >vx +eww +beq
bja >vx +f7m
x4 >vx
c44 >x4 +x3 +eww
860 >x4 +85v +jz
8nx >7q8 +9ig +8o0 +77m !2sd
mw >8nx +my +mx
3wn >8nx +lqe +85k +lmh +3ws +jbn
ay7 >8nx +my
b5g >8nx +b5h
fg2 >8nx +9ig +lgh +lgg +lg8 +9ik +fg5 +fg4
1kz >7q8 +i50 +i12
ira >8nx +3ws +9ig
13p >8nx +1l3 +77m +ngq +nrk
m0x >13p
99p >13p +z1
j70 >99p
gmc >99p
l1x >13p
lq8 >8nx +o3f +lq6 +6kn
apy >svw +apv
zw >7q8
m2p >zw +6ty +6yf +3fb +ngs
3f8 >zw +8nz +3fb +4s7
mdt >zw +mdu +7io
dzj >zw +qwb
eji >zw +7io +zz +p3r
wb >zw
2sd >8ps +1h5 !8nx +8o3
iyf >2sd +iyc
4v1 >iyf +odb !svw
afg >8ps +afh !ikg
ca8 >7q8 +9wu +phr +cab +caa +ca9 !jzo
7lk >ca8 +cwk +7lj
8fk >ca8 +hr5 +9wu +8fl
m23 >8fk +8fl +hr6
872 >ca8 +86v +85k
ce2 >872 +85k +lmh +lmi +kk
837 >7lk +838 !svx
9nk >afg
9ws >9nk +9wu +9qr +4j6 +arg
hr7 >afg +hr6 +ca9
3ve >afg +3v9 !svy
brp >3ve +2f5 +3jr +3gy
iok >svz !6vv
goz >iok +4wu
9kq >iok +8u2
9wt >iok +9xg +5mv
ikg >8ps +6xu +mf4 +ik3 !afg
amb >ikg +amg
dpo >ikg
9xm >dpo >13p +dpq +2hc
2yo >dpo +2yq
ng0 >sw0 +ng1
dza >ikg
d4n >ikg +3 +d4j
jzo >ikg +a6h !ca8
55k >hpf +hub
a6d >jzo +pta
hpf >ikg +hub +hpi +hph +hpj +a6h
4qq >hpf
aa8 >4qq +aac
fqr >4qq +qek +qmf +hw0 +hpi
ff6 >13p +5ws +3wq
6av >ikg
6dk >6av +pmm +pta +6dl
n84 >sw1 +pkc
6ql >d4w +6qn +6qm !svz
6vv >6ql !iok
2nh >6vv +2n8
6v0 >6vv >x4
6p0 >6vv +6ow
62v >6p0 +1nx
axp >8ps +axt +6cu !6d1
f2h >axp +f2j +f2i !fvf
6d1 >8ps +6d3 !axp
hzr >6d1 +hjn
6tg >6d1 +6ar +6sn +6qw
byy >6tg
fvf >6d1 +fvh +fvg !f2h
d7g >7q8 +d7j +7v3 +d7i !ai0
j7 >d7g
j8 >d7g
15p >d7g
blv >d7g
6he >d7g +6hc
hm >8ps +pif +n39 +alg +ho
1fa >hm +28w
n3h >sw2 +pif
d8d >d7g
ai0 >7q8 +6fp !d7g
ws >sw3
ka >sw3
2b0 >sw3 +ntn +2ar +hyr
a6g >2b0 +a90
7xu >2b0 +7y1 +7xw +7xv
5fy >7xu
c76 >7xu
k6l >sw4 +k6m +2zj +o0n
b2l >8ps +b2m +p0l
k6t >sw5 +gow +nti
c47 >sw6 +5ht +5mh +h69
l5j >8ps +l5l +4kf
4nc >l5j +pom +g26
4kh >l5j +afk +g26 +4kf
drk >4nc +drg
7wz >8ps +7x2
7eu >7wz +p1y +7er
15q >7eu +p1y
981 >jxe
7h3 >980 +7h4
m49 >7h3
5ty >eqz +hou +5u0
6sk >eqz +6sm
ch5 >eqz
6jr >sw7 +6jw +6jt +6ju
6jv >sw7 +6jw +6ju +6jt
fgk >6jr
dr9 >sw7
40a >sw7
ds4 >dmz +ds8
hdb >sw7 +hdd +hde
983 >980
4rh >983
5ai >sw8
etb >sw8
8rj >983
944 >983 +r5r +945 +946
eqz >980 +eqw +esx +eqv +esy
gye >980
dmz >eqz
2tv >dmz +2tx +2tw
d9g >dmz +d9i +d9h
lbu >dmz
6mn >dmz +6mm +6ml
ky7 >dmz
31i >dmz
1sw >sw9 +1sy
jsv >dmz +jsw
1rw >dmz +1rz +1ry
e8w >swa +in0
2ah >e8w
l29 >e8w
3w4 >2ah +4mj +3w5
k3o >6sk
ib6 >swb +ib8 +ib7
ht1 >swc
k0f >6sk
kji >k0f
d2u >swd
mus >6sk
lom >5ty
3by >swe
agd >swe
2x9 >3by
aao >swe
3y6 >981
l80 >3by
6do >swf
jul >swg
9wo >swh +3bz
lb0 >fzl
m60 >6sk
fzl >swi
eec >swj
h0b >swi
cb3 >swk
2a8 >swk
cf9 >2a8
n0j >swk
c68 >swl
c7c >swl +c7e
dih >swl
c7d >5ty +c7e
29o >dns
gh5 >29o
3wf >gh5
2y4 >3wf +2y2
h4k >swm
fwe >swm
lk4 >swn
d2i >981
dns >981 +dnu
ds5 >eqz +ds8
dwg >eqz
d23 >swo
3yx >swb +3yz
1sx >6sk +1sy
fzr >swn +joy
ip3 >6sk
jfu >swb
409 >swp
jau >swb
kgf >swb
jko >swb
ge8 >swq
jdf >swb
ihm >swp
20o >dns
38r >6sk
fqi >dns
afq >swr +h8c
ect >dns
h8t >swb
gdn >dns
ado >sws
gdp >3yx
1nb >sws
k1w >swt
ip2 >dns
9fs >ip2
k0v >ip2
8la >swu +8lb
2sq >swv >sww +2ss
5gy >2sq
d2h >2sq
lrd >2sq +5l5
68c >swx
2a7 >swy
agi >2a7
n0h >2a8
inh >swz +inj
ksf >inh
n9b >inh
nj1 >inh
grx >981 +a8n
ms4 >grx
a5x >ms4
ggl >sx0 >sww >sx1
5l4 >swz +5l7 +5l5
7kh >sx1
i6n >ms4
37p >sx2
kad >ms4
k9b >a5x +k9d +9th
3wt >sx3
1yc >sx4
csn >sx4
fox >sx4
5a2 >a26
lsb >sx1
h9u >sx0 >sx2
iji >sx5
48i >sx6
fpy >sx7 +fq0
12g >sx6 >sx8
65r >sx9
24s >sx6 +24u
5r0 >24s
2bm >24s >sxa +2bo
knn >24s
42u >sx6
f2r >42u
cs8 >42u +lb1
42s >42u
g8b >sx6 >sxb
1qg >sx6
dq2 >sx6
a32 >sx6
1k1 >sx6
fpe >sx6 >sx8
jzg >sx6
n28 >sxc
2si >sxc
4d7 >sxc
4d8 >981
8xt >981 +8xv
g0d >sxd
2h3 >sxe
jt2 >dns +jt3
2ho >sxe
fcp >sxf +fcq
941 >sxg
jwx >sxg
io0 >sxe
8p1 >980 +8p4 +7h1
fme >sxh +fmg +a51
aja >sxh
a26 >983
1tj >a26
n9u >a26
et7 >a26
i74 >a26 >sww +i76
jqc >8p1
djy >8p1 +a70 +5of
5ph >8p1
ilh >6sk
aow >sxi
k5g >sxi +k5j
im6 >sxi +imb +im9
ikw >aow
3du >fz0
fz0 >ht1 +fz1
mw4 >swc +k0l
ioy >swc +ioz
7kd >983 +7ke +7kf
dvm >sxj >26w +oc6 +dvn
5is >sxj +5iw +5iu
36t >sxj >981 +p8e +36v
3vf >sxj >981
awa >sxk +awc +awb
kwk >sxk +kwm
1vw >e18
743 >e18 +pk4
fm6 >sxl
diu >2lc
g32 >6sk
eta >sxm
d2t >sxn
l1n >6sk
26w >980 >d0c +owr +78t
e18 >983 +4c3 +4t3
e13 >e18
76t >78r
n7 >26w >saq
78r >swn +78t
20t >sxo +owt
kvs >20t
cig >20t
2ao >sxp
kl7 >sxp
ile >n7
ndc >n7 +nde +ndd
mw8 >ndc
iae >ndc
3qy >sxq
44e >sxr >sxs +44f
atb >sxt
mtt >ndc
gdv >sxu
ja4 >sxu
2n2 >n7 +7bb +2n3
2av >2n2
2rw >2n2
12k >2rw
nau >2n2
2pk >nau
c2q >nau +c2s
59q >n7
2a9 >sxv
4ct >sxw
586 >26w +3wp
5u1 >sxx
92c >sxy
a3u >sxx
df9 >sxx
dj7 >sxx
iv7 >sxx
jpn >sxw
k0j >sxx
lrk >sxy
3y7 >26w
j78 >78r
cau >983 +caw
ehv >sxz
cs9 >sy0
gct >sy1
fxj >sy1
4do >26w
h18 >sxy
lbt >26w
18g >a8b +186
klu >a8b +k8u +k8t +6lj
182 >18g +183
454 >18g +3l8 +44m
fu4 >a8b +fu8 +fu7
j3 >sy2 +j5 !nmc
nmc >sy2 +b96 !j3
1ny >fu4
2eg >fu4 +2ei +2eh
2s7 >fu4 +2s9 !3m6
3m6 >fu4 +3m7 !2s7
4ln >fu4
5uo >fu4 +2c8
6ja >fu4 !d1w
d1w >fu4 !6ja
5xt >fu4 +5xv +5xu
6qc >fu4 +6ox
6oh >fu4 +6oi
72r >fu4 +72s
7tf >fu4
978 >fu4 +pbt
9g5 >fu4 +9g8
avl >fu4 +avm
7vg >fu4 +7j9 +bkg !mg5
mg5 >fu4 +mg6 !7vg
i33 >fu4
efk >fu4 +efi +efh +efg +eff
i3t >fu4
jfm >fu4 +5ip +b7l +3jz
jna >6ja
dc7 >fu4
7f >a8b +1bo +7d
1mx >7f +1mz
1wq >7f
2fi >7f
33f >7f
4f0 >7f
52m >7f
fd7 >7f
60c >fd7
ae3 >7f +4ue +5y0
klw >sy3
kfy >7f
kxa >7f +nq0 +b8 +kxc
ju >7f
7iw >a8b
33d >ju +4bk +33g +ojg +33h
cge >33d
l23 >33d
m4g >33d
nfb >m4g
40h >ju +40m +40j +p3e
jp >7f +ojh +7c +js +jr +aky +c6a
djo >7f +djq
ium >jp
kbn >jp +aky +kbo
ajd >kbn
4hs >7f +k3 +4hw +4c3
4ox >4hs +bvi
2jg >sy4
gzt >2jg
nhx >44j
jw6 >sy4 +jvq
duw >fu4 +dut
dxu >sy4
iy5 >sy4
35u >iy5
h8g >a8b +h8k
bvv >sy4
43w >sy4 +m18 +ceu +mn +cf5
8ju >43w
8jv >va
97a >43w
fu6 >8jv
avn >8jv
b06 >8jv
7eo >8jv
ee6 >8jv
44j >fu4 +44m
1bt >sy4 +1bq +1bp
20j >sy5
3hh >1bt
4x1 >7f +4wz
53b >1bt
few >1bt +dl5 +5ef +5eg
cut >7f
edk >7f +8g3
fex >j4e +5ef
lc1 >sy6 +lc4
5eb >few +5eg
m1y >j4e
9e9 >1bt
h4g >j4e
5ec >8ju +5ef +dl5
diq >8ju
2yl >sy6 +bh2
92u >sy6
92v >4x0
4x0 >sy4 +4wz
26r >92u
ncy >cvd
ap0 >sy6
ap1 >sy6
hus >ap0
4ga >sy7 +4g8
l2k >a8b +l2m
j4e >7f
3l7 >7f +3l8 +44m
kd4 >3l7 +kd6 +kda
c92 >j4e
j61 >3l7 +j62
8s5 >j4e
8s4 >j4e
j4f >rpb
kst >a8b
kuc >sy8
8s3 >j4f
idj >j4f
68g >3l7 +6cj
33j >7f +33g +33k +2qb +fd8
f4c >sy4 +f4e +9bk +6h6
1cq >f4c +1cm +1cl
1i6 >sy9 +a0w
34k >1i6 +34l
5ew >1i6 +ouq
7qm >1i6
ff9 >1i6
k1s >kff
825 >f4c +bso +bsn
az5 >sya
7wp >f4c +7xp
9u8 >7wp +9ul
4fl >7wp
jh >35t
2y7 >35t +2y5
3fm >35t +3fv
3q3 >35t
4mp >825
5as >8wz
8wz >35t
9fp >35t +5y4 +5y3 +9fq
dga >35t +dd3 +50x
fkr >35t +fia
35t >7wp
h06 >8wz +gq2 +c50
el8 >h06
db6 >h06
5y3 >8wz +9fp +5xz
1vo >syb
63a >7f +hx3 !gwb
gwb >7f !63a
g4z >7f
bkr >rv8
grf >35t +gr9
1k0 >bkr +966
auv >syc
2y6 >syd +2y5
di7 >bkr
2z2 >44j +9g1
826 >f4c
8jw >mgl +avd +b0h
4be >sye
8yj >k9t
7nk >k9t
ewv >k9t !63b
63b >k9t +63f !ewv
8ib >825 +hsv +hss
3zs >2jg +3zq +3zo
40p >8ib
icg >coc
gxd >40p
cad >8ib
mrq >syf
2um >mrq >sy6 +eaq
fpw >2um
va >syg +esq +6bf +pwc
jfw >va
fy1 >syf
fy2 >sy4
8jx >syf
9sq >syf
k3u >syf
h8h >syf
9bh >syf +mro
432 >jw6
gsn >myc
esm >syh
36i >gsn
dxi >syi
69h >706 +69j
fus >69h
m0d >syj
4k4 >syk
63c >syk
73d >syk
bt8 >mgl
68f >syl +6cj
ixw >8ib
5pt >8ib +5pu
mzq >5pt
47h >syi +47j !cil
cil >djn +cnj !47h
fgf >7f
ig1 >b06
l9p >7eo
m4b >7eo
fu5 >a8b +fu8 +fu7
a0z >fu5
j0x >crp
j0y >j0x
4x5 >crp
b07 >crp
crp >sym +crj
d7 >2jg +9bk +f4d +7ud +58m +d4
87x >d7
23z >d7 +m3v
caq >l71
5e3 >fu4
4la >syn
hqh >4la
2ff >o5
1ak >7f
83b >syo +83e
ght >4la
kff >1i6
gd9 >a8b
gcq >fu4 !i77
i77 >fu4 !gcq
gdb >fu4
gd8 >fu4 +7ea
djn >a8b +fu8 +fu7
chi >44j
2pm >44j
5mz >1bt +5n0 +5n3 +5n1
eaz >1bt +c6a
at1 >eaz
ay8 >eaz
igl >eaz +5n1 +ap2
17a >5mz
5oc >5mz +gm7 +5hk
az9 >179
l2l >5mz +ghe +l2m
b15 >5mz +b16
e1a >5mz +c6a
4mo >sy5
mp7 >j42
j42 >4mp +j3q
4mq >f4c
3zk >syp +3ya
7w6 >syp
3y8 >3zk +3ya
3y9 >j4e +3ya
42e >4mq
mgl >f4c
4jb >999 +4je
7te >999
179 >j41
ego >j41 +egp
17g >999 +171
j41 >998
999 >mgl
dvh >998 +q2y
frb >34j
998 >f4c
k9t >mgl +lc2
cn3 >998 >syq +fnu
aea >998
5am >syr
iec >5am
5an >2jg
705 >syr
hoq >syr +hp2 +hor
2vy >syr +2vz
1wn >syr
4mr >syr
g5x >syr
g5y >sys
ixz >k9t
mr0 >syr
2jn >syt >syu
fnt >syt +fnu
fyw >syt
hgg >syt
k9u >syr
4o3 >aea +npx
hrb >syv
ne5 >syw
k9v >syw
k9w >3me
95v >syw
95w >9bv
706 >syx
1h1 >1bt
1h2 >djn
mvl >1h2
b08 >1h1
97s >djn +e6
8ic >97s +8id
fis >4lm +fja
4lm >1bt
4lo >syo
56d >4lm +e3r
b09 >4lm
eix >4lm +eiu
42k >syy
lvg >syy
j54 >4lm
5mo >4lm
58j >1cq
4bd >1cq +f3a +445 +4bg +4bf
8q3 >1cq +4fb
3s7 >4bd
9fz >4bd
jzk >4bd
4ut >1cq +cor
dcw >4ut
mgg >f4c +f4e
dk5 >syz
gck >1cq +l64 +l65
4hv >gck +4hz
3jd >1bt +3jf
7w7 >3jd
44k >1bt
nl7 >1bt
44l >4ut +44m
1qn >sy4
3b1 >1qn
8gx >3b1
38f >59b
59b >j4e
gea >j4e
5kd >mgl +9ox
6ef >5kd +6eh
9ow >1cq +9oy
674 >44j
md1 >44j
e1b >sz0 +9oy
f33 >syp +f34
fwm >f33
1qm >syp
1qo >syp
4i2 >1qo
ay9 >4lm
50a >1qn
8gw >3b1 +707
fk0 >sy5 +fk4
5uz >fk0 +5v0
1ow >5uz
dk7 >fk0 +dk2 +dk9
1rx >6mo +1rz +1ry
6mo >fk0 +6mm +6ml
9qf >1rx
hig >fk0
jvo >fk0 +jvs +pdz +pds
ky8 >sy5
fk1 >f4c
a05 >fk1
dam >f4c
fk2 >1qn +68
l79 >182 +l7a
dm6 >182
lz7 >dm6
9nx >7f
crh >1cq
fw0 >5mz
itk >j4e
5ke >mgl +5kf
33e >1bt +9ox
m2e >syr
m2f >syr
92w >5mz +4bk +92x +m2g
f6u >mgl
isx >2jg
7kp >isx >sz1
isw >sz2 +isr +isz
4fs >2jg +4fv
4ft >sz2 +4fv
4d >sz3 +4f
4e >825 +4g +4f
j0p >sz4 +j0n
j0o >sz5 +j0n
mh0 >2jg
a16 >mh0
8h5 >2jg +kbv +kbu
5q4 >jw6 +79
5t3 >sz6
91a >7f
91b >7f
o5 >f4c +o2 !sz7
4up >sz8 +8ot +4um +4ul
coq >sz8 +cor
oo >4la +oq
dpf >1bt +7s0
3lu >dpf +3lv
4sq >dpf
4us >dpf +4uj
4x4 >dpf
56f >dpf
dpg >sy5 +dpb +1bq +1bp
5cz >syx
6yy >sz9
5d0 >sym
6js >crp
fj5 >crp +fj8
k1q >5cz
gi1 >sza
2il >4kb
4kb >syx +4kl +4kn
4kv >syl
ksh >4kb
l5u >4us
5ev >sym
hw2 >7f
jg >syx +exm
bud >syx
f44 >jg
hba >1bt
38g >syn
mcc >szb +43x
67a >szc +67c +67e +67d
hxz >szc
3e9 >szd +3ed +3ec +3eb !jw3
bkt >7hx
4m3 >jw3 +4m5 +4m4 +4hi +4m1 +4m0
bx8 >jw3
jw3 >sze +jw5 +jw4 !3e9
eh4 >8m0 >jw3
7hx >l71 +7hz +7hy +7i7
9ri >sy7 +21b
6bu >sy7
527 >fu4
979 >sy4 +m18
l7c >18g
4ht >j2w
4g9 >2jg +j4r +d38 +4g7 +j55 +4gd +4gc
f7f >4g9
g4s >4g9
4lg >1bt +4m1 +4m0
d2p >fu4
aql >f4c
3q2 >j35
5en >j35
5sz >j35
aqk >j35 +pl2
dev >d7
coc >2jg +cob
37u >szf
132 >dpg +iz0 +5wo
mxm >dpg +brq
i5z >hba
7nz >szg +7lz
7lv >7nz +7lz +7lx
5it >7nz +fyt
16m >szg +16n
8rg >7nz +8rh
16l >7nz +16n +emt
19x >syr
ec7 >syr
1wr >19x
3me >syr
bls >syr
dvc >999
dvd >2jg
lgb >syu
jx8 >998 +jx6
9i8 >jx8 !azh
azh >jx8 !9i8
3mf >jx8
hc3 >998
1cv >7f +1ct +mrj +4c3
j02 >1cv
atf >1cv
d0v >sy6
1w3 >7f
dqc >2jg +dqb +dqa
2ri >706
481 >fu4 +fo0
h8d >978
65e >f4c +e0a +65c +4kl +1c7
7pa >65e
crb >szh
dys >syl +e0a
myc >2jg
f28 >2jg
4jo >999
53a >999 +6eh
akh >999
geo >cn3
9dt >szi +821
3sb >9dt
bsk >1cq
88y >7f
i44 >szj +i45
8hs >1bt
jfv >mgl
8af >szk
ar4 >sz3
ces >szl
b9h >2jg
cbv >2jg
cbw >4kb +ffy
k3k >999
26s >1bt
cq4 >8gw
3oh >44j +3oq
i8l >8gw
57m >7f +57n
57l >szm +57n
1ri >szi +6ae
di6 >44j +di8
lwn >7f
9bv >18g +9bk
3g6 >szm +3g7
3md >szm
dhb >szm +67p +dhc +dhf +dhd
fh5 >szm +fh7
8to >cyo +8ts
4h9 >8to
kwz >1bt
ixd >9bv
cyo >9bv +cyw
cyp >9bv
czf >cyp
ifu >cyp
hc2 >cyp
4ha >182
1jz >7f
dar >l71
ejw >l71 +n7c +ejx
l71 >a8b
kuo >l71
f4h >l71
l6h >l71
2jh >l71
lw7 >44j +5hd
ms6 >7f !szn
2zn >ms6 +2zx
a8r >ms6 +a8n
361 >ms6 +366 +rnw
kdl >ms6
9ai >ms6 +rnr +9ak
a8h >9ai
mc1 >2zn
jeo >ms6
9pc >ms6 +9pd
kbt >998 +kbv +kbu
6dm >szo
cc0 >7f +cae +cc2
34j >szp +34l
f3f >18g +f3j +f3i
j35 >f3f +4yp +j33
gtk >j35
2f8 >j35
j2w >j35 +j2y +j2x
klm >j35 +kln
kvb >j35
3iw >kvb
fh6 >kvb +fh7
ihu >kvb
5r5 >5en
1rj >182
5wi >7f +bnj
m09 >7f
e9d >sy4
mr1 >sz1
5pe >sz1 +5pg +5pf
5to >sz1
egg >sz1 +hg5
ej6 >sz1
mb0 >fu4 +mb1
mdy >fu4
3b0 >1bt
i4j >fk0
nmy >e9d +nmz
ec8 >1bt +ec9
7w4 >2jg
es5 >4mo +5da
2h8 >f4c
a4s >f4c
az8 >f4c
gcl >f4c +gco
3oi >9bv
8zk >9bv
ajp >9bv +988 +ajv +ajs +ajt +aa4 !hgb
hgb >9bv !ajp
aom >d3d !lin
lin >d3d !aom
jyj >d3d
av8 >d3d
avb >d3d
bn >sbg +bq
mk >fn8
rk >7y2
10n >szq +rg7 !szr
10u >szs !szt
14m >jkv
15k +15m
160 >15x
15x >hp4
m2 >fjo +1ep
20a >15x
k1y >bmo >d3d
9jd >2p7
1n9 >5e5
n4f >nck +9z7 +2dl
362 >nck
9jc >nck
6c8 >lw1 >szu
1ww >lw1
1z7 >fn8
21r >g9s +idn
6bb >21r +6bf +6bd +6bc
k8l >21r
9e2 >21r
23t >fjo
avp >5e4
2a3 >g38
2a4 >21r
8g9 >l0g
2og >8g9 +2ok +2oj
98i >2oh !ajq
1uh >2oh
2oh >fjo +2ok +2oj
2p7 >szv +2nf +2p9
2na >2p7 +671 +2nf +2nd +cj
g3b >szw +d3a
3ol >g3b
424 >2na +o76 +l18
1pd >15u
2vg >gfv
2wy >2nb
2b6 >jkv +2b7
3be >8s6
3e2 >iwx
n5c >szw
amn >l0g
3no >jkv
3oj >g9s +3or +3o7 +o73
3ok >15x +due +3o7 +o73
59c >3oj +59f
egr >3oj
42l >szx +dte
dpj >szy
gjc >szz
752 >szz +753
f7z >iy0
7y4 >szw
k8r >szy
2nm >lvg
2nl >t00
42m >t00
46z >lw1 +46e +46c
4lh >t00 +4m1 +4m0
nn9 >szw
4lb >gy4
b0z >3ok
5a9 >g9s
5ab >15x
5ah >t01
5e4 >t00
5dg >fjo
5dh >t00
5k8 >cyq +3df
5pr >szq
69i >t00 +69j
6gm >6y6 +6g3
6l1 >jkv +mdr +auo +6l2 +66o
8s9 >hp4
6y6 >hp4 +lge +6y7
7rq >6y6
mo1 >t02
kuy >t02 +kuz
6wn >fjo
71z >hp4
7qn >71z
cf2 >71z +cez
1j >bn
ava >1j +g3k +avi +avc
7cx >jkv +7cz
al6 >hbu
mvi >hbu +3kv
eoy >d3d
k0y >d3d
7ft >d3d +pju
f4l >ao9
7gn +f4p
epg >hp4
7ht >t03
amm >fjo
2nb >2p7 +2nf +2nd +cj +7im
7sk >2p7 +3mu
7sj >szv +3mu
7t7 >7sj +3mu
7sl >l0g +3mu
7sm >g38
7y2 >szw +n1i +2nd
6dq >7sj +6ds
dp1 >7y2
j4o >7y2
irz >j4o
7n1 >7y2
7zk >t03 +rgg
8f7 >szv
8i2 >jkv
8ll >5e5
8s7 >hp4
8s6 >lw1
a89 >lw1
ajc >t04
8s8 >lw1 +8sd +8sc
9j4 >8g9 +9jb +9j6 +8gc !hgc
1wx >cys +nyl
iun >7cx
7yj >sbg
9ty >h5f
a82 >get
ac2 >7y2
afa >15x +i0r +9hi
8wu >15x
ann >fjo +bmd
ao9 >szw
arw >cyq
arx >cyq
aqg >t05 +aqc
anf >g38 +aqo
2z6 >5k9
av9 >21r
ayb >cyq
iyu >iwx
cbs >nky
hyy >t00
gn2 >hyy +cd6
bqx >l0g !8e1
bqy >fjo +bx7 !8e2
duj >bqy
c4o >cyq
cby >6y6
fek >k1x
cf3 >5e4
cik >t06
cn7 >8s6
cnm >fjo +cnn
673 >2p7 +672 +671
cxy >szv
cyq >d3d +op8
cyr >dht
cys >get
iln >t07
cm9 >t08
fhi >cyq
d51 >t08
dey >6y6
dua >g9s
dx8 >cxy !t09
e59 >jkv +e5a
edm >szq !nml
f2z >fn8 +f30 +f2y
f78 >2p7 +6c0
gt2 >f78 +gt3
jhw >f78 +jhy
8e1 >l0g !bqx
8e2 >fjo !bqy
ezu >8e2 +f0c +qbi
f7g >gfv
faf >g38 +fah +4jh
dum >lw1
fit >cby +fja
fiw >lw1
4ky >lw1 +4l0
fjy >7y2
fmf >t04 +fmg +a51
fn8 >cyq +ifo
96f >fn8
8i3 >fn8
5k9 >g38 +2u5 +46g +3df
gih >t04
ka0 >lw1
fyp >ka0
g9s >d3d
gak >g3c
g3c >g9s +cne +gex
geu >g9s +gex
get >g9s
jkw >g3c +d3b
cco >g3c +ccm
gfv >g3c +gfy
g2b >g3c +aj7
cjm >g3c
i8m >g3c !cq5
cq5 >g3c !i8m
1m6 >g3c +hgf !t0a
gl8 >jkv
gx3 >6y6
h5f >szz
h9x >fjo
hbu >cxy +hef +hbz +hby
hbv >lw1 +hc1 +pup +a51
hgc >8g9 +hgf !9j4
hgi >hgc +hgf +hgj
fjo >d3d
hp4 >d3d
mh8 >hp4
46a >15x +46r +46e +46d +46c
5z1 >t08
n54 >szz
gdw >sbg +gdy
afw >gdw
253 >t0b +255 +254
i0q >azt +i0r
g6y >15x
iei >jkv
d33 >iy0 +eiu +eit +d31
g39 >d33
2fj >15x
gyt >d33
gly >gyt +gmr
hv5 >g38 +hv6
i3r >15x +i3s
iks >15x
5v8 >15x +5vb
5e5 >szw !szy
5e8 >5e5
irx >15x
cwe >irx +b80
5vq >irx +j6u +5vu
kc0 >irx +18a
is1 >d33
cjr >is1
40v >nky
iu0 >g38 +iu1
g3a >k1x +iwz +iwy
iwx >3ok +bkf
iy0 >15x +iy2
jep >15x
jfx >cyq
jfy >fjo
20f >jfy
ae4 >jfy
1uw >cyr
jkv >lw1 +d3a
jr6 >szz +qso +jr7
k1x >15x +k24
m1 >fjo +go
k5c >szw
kdm >g3c +kdp +kdr +kdo
gy4 >t00 +gy8 +gy7
kkk >g38 +kkm
kng >cnm +knf +kne
eye >t0c
5aa >g9s +5af
kul >l0g
l0g >2p7 +ia9
lav >g38
lcu >jkv +lcv
chk >hp4
lqm >7sj +lqo
lta >8g9 +46g
id4 >lta
ltb >fjo
ajq >ltb !98i
g38 >g9s +g3j +lw +cne
lvh >szx +lvi
avw >lvh
lvi >t00 +lvi +lvh
n2y >t00
mvv >t0d
lw1 >szw +fi5
ksp >lw1
lg6 >lw1
fmt >lw1
d6w >lw1 +d6x
mvm >t0e
d32 >irx +g3j
10m >8f7 +rg7
n56 >cyq
6zj >cyq +6zq
6nq >fn8
1yr >6nq +aa4 +ajs
l7n >1yr +l7p
5eo >6nq +5rq +5eq
m0w >6nq
n90 +evj
na6 >d3d
nck >szw +9z7 +ncm
nep >t0f
nky >lw1
nml >szq !edm
jh3 >fjo
nn8 >g38 +6y7
31a >t0g
2vf >t0h
1xk >2vf
m5b >szz
9in >szz
532 +536
l8k +3xg
a9o +a9q
dtl +dtk
5p8 +5pd
5p7 +5pd
a5k >t0i
6n8 +6n9
c53 +c56
jfj +jfl
3bn +3bq
2sj +2sl
c2o +c2s
2x6 +2x5
7uh +7ul
d4k +d4m
bhi +bim
loa +lod
fio +fir
b31 +b30
ch1 +ch4
e67 +e66
iiq +iit
l6p +l6r
sf +sk
mp >k0x
3a1 +3a3
aiz +aj3
aj0 +aj3
lh4 +lh6
cvg >e7q
a83 >t0j +1uj +4sr
evb >a83 +evc
6t >a83
ber >t0j +al +3m0 !t0k
7ei >ber
bdh >e7q
4qk >t0l +4qn
del >t0m +9hd
4qj >t0m +q5z +4qn +4ql
82x >e7q +e61 +82v +82t
amx >82x +pq6
4yd >82x
gyh >t0n +17x +855 +gyk +al +gru +bf9
jh9 >gyh
4c >t0o +ord
cq >t0p +5n
gf +gg
ir +it
jl >3lx +ji
sg +sj
wt >c2i +wv
yo >ari
10l >ats
htf >hte >hsf
18x >aaf
48a >bfg +48c +7na +iad !60z
1ej +1ek
1en >9ps +1ep
1rk >i7t
1rl >bfg +1rm
3co >bfg +3cp
1sm >do6
1ui >fjp
1x7 >n4t
1xh >9bw +1xi
203 >6aw
20s >ejk
2ae >9f1 +fq1 +3xk
2by >i72
2cn >5fd +dg1 +dg2 +2cp +2co
2h9 >jmx
2hr >1rk
2ji >rp9
n4t >sa6
2jq >t0q +ea5
2on >cj9
2ow >ibj +ibn
2sn >9p0 +2so
2yr >knu
303 >t0r +96j +305 +304 +22o
359 >att +35a
39p >ibj
3d8 >t0s
3d9 >bfg
3dh >7fv
3hq >rp9
3ix >n53 +3iz
3ma >9bw +3mb
3mk >3ma +r7i +3mm
3ml >t0t +3mm
3q4 >mgm
482 >9bw
4au >t0u +4b1 +4ay +4ax
4cc >bfg
4fo >t0v
4ir >t0w +4is
50m >rp9 +4bk
533 >cjn +q55
59d >3oj
59e >sjl
5ac >fjp
5f6 >bpf
5f7 >3ma
5fd >rp9 +5fl
47a >9p0 +5gs
5hi >482
5ol >cnm
5om >5fd +7sb +5oo +5on
5p1 >ibj +5p3 +7k3
5p5 >5p1
8lm >cj9
5q9 >4au
5rk >1sm
a0c >eq9
66h >9bw >t0x
60z >bfg +74w !48a
6n7 >t0y
6pm >etj +6pn
6yq >n5e
74t >60z +74w
76v >aaf
780 >6aa
7b6 >t0z
7d5 >i7t
7fu +9xh +7g5
7mn >t10
4bz >9f1 +4c2
82f >n4t
83c +83e
8je >8lm +8jg
2t0 >47a +2t1
4w1 >t11 !t12 +8p5
8tu >9f1
8vo >etj +6em +6r8 +1aa
90g >8sa
938 >l0h
939 >7fv +93a
96g >303 +9jl +96i +96j
5ml >n4t
9aj >7fv >szu +9ak
9f1 >fjp +9f6 +9f2
9bw >etj
9tu >9e0 +9tv
9vu >t13
a0b >t0s
a27 >1er +a30 +a29
a2y >a27
a75 >1er +a70
aag >n4t
aaf >mq8
ab9 >t14
ach >etj
mn8 >t15 +mn9 !d87
ard >t15 +5hj +are
arj >bfg
ayx >t16
ats >9p0 +atv
att >6aw +aup +auo +aun
atx >mq8 +aup
av5 >t17 +av6
awx >5fd
d98 >fjp +40m +p3e +40k +40j
b5l >etj
24x >t13 >t18
bpf >n4t
c2i >fkd +c2j
c4c >7fv
c4a +c4a
ari >ard +e82
cij >cim
cim >n4t
7fv >etj +a85 +a86 +7fx +jct +cjd +cjc +cjb
cj9 >etj
cjn >7fv
cos >ats
cqk >i7t +ork
d87 >6aw !mn8
dca >n4t +pdp
dcd >7fv
dgr >fjo
dgx +dj6
div >t0q +ea5
djp >2ji
dnd >5rp +dne
do6 >rp9 +do9
dox +doy
drb >gce
dsv >dsf +dsw
dsf >t0w
dtm >fkd
dtr >dsv +dts
dvy >gce
g4l >t19
dy5 >2jq +ea5 +ea0 +dy7
e5e >etj
d8h >g4h
e7u >jl +e7s
e8b >t15 +e8d +5hj
e8e >bfg
e8r >9bw
e8s >9p0
eaj >ak3
eel >kmm +eep +eem
6aw >9bw !t15
eg5 >5cb
81t >sa6 +ei2 +ei0 +81w !t0p +qsh +ehm +66x
ehq >7fv
ehy >81t +ei0 +66x
eit >etj +d33 +eiv
ejk >rp9 +ejm
kqn >fjp
eri >kqn
err >3oj
ew2 >n4t
9p0 >k1z +2so +f03
f8v >cj9
fd3 +fd4
j93 >9f1 +jq7 +k70 +fh0
fjp >sa6
fkd >2ji
eq9 >d3d
5ep >cyq +5er +5fm +lvz +lvy
fpk >ibj +r6i
fr1 >7fv
fsm >ats +fqy
fxv >t1a
fzt >bfg
3mn >att
8sa >7fv
g4h >t19 +g4j
g9t >ak3
gce >cim
gcm >n4t
ggx >att
gjf >482 +j8n
ak3 >t15
gxk >t1b
h0q >djp +pib +h0s
h9f >rp9
hax >t1c
hbw >9bw
hch >n5e
hd7 >ats
hmn >i7t +ork
hte >etj
i72 >etj +rem +dne +rep
i7t >t15 +i7w
i87 >47a
i88 >9p0
hvd >9p0 +lc6 +iil +478 +huz
iar >knu
ias >1rl
iaw >knu +knu +5eq
ibj >rp9 +ibn +kk8
ifv >kpk
ika >eq9
cuz >6aa
iul >9f1
iw5 >n4t
4cb >jcs +4cf +4ce
iy1 >t1d
6aa >dl8
izn >fjp +izo +iy2
j9n >t1e
j7k >n4t +j7n +j7l +j7m
jcs >9bw +jct +jcu
jhn >ibj
jm9 >5fd
jmx >1en
jnp >7fv
bfg >9bw +jqf
cm3 >96g +jv9 +cm4 +9jl +kvt
k6h >3dh
k6y >2ae +jq7 +k6z +k72 +k70
9e0 >9bw
k9f >96g +9jl +96j
ked >t19 +r95
kee >t19 +r95
kep >kee
kgy >60z
khj >8sa
khk >5ep
kmm >t14
knu >n4t +iaw
kom >t1e +kos
kpk >fjp
kqm >t1f
ksl >cjn
kxo >ked
kyw >d0c +kyx
l0h >cnm +ia9
l2d >t0q +ea5 +l2f
l3t >t15
l9w >rp9 +dky
39q >5om
lff >n7b
240 >t1g +lg4
loo >t1h
lwz >5ep
627 >6aw
m2t >6aw
jwc >cj9 +jwe
mgm >sa6
5cb >rp9 +5ca +5c9 +mgx
mq0 >etj +mq2 +lx +78j
mq8 >6aw
mr8 >sa6 +mr9
mz0 >47a
myz >e8b
n1h >etj
n24 >t1i +n26
n3u >t1j
n53 >n4t
n5e >n4t
n7b >etj +chu +n7c
ndx >9p0
nhy >fjp
8f0 >t1k +nu +8f1
6jh +5lw +6jp
ds1 >t1l
ey2 >t1m
e50 >t1l
75z >t1n
ilj >t1n
m2b >t1n
nff >t1l +aq3
eg6 >3lx
kyy >3lx +edb +kyz
6du >3lx +6ds
650 >t1o +6zy
30w >vu
9z6 >650
9z4 +6zx
5jb +qin
gk >t1o
3zn >ipi
vt >t1o +vv +l3j
15a >vt
8i0 >t1o
b9x >8i0
7e7 >8i0
2jt >t1p
67j >t1p +gfe
bh6 >67j
6gv +io9
9u5 >t1p
1s0 >k68
9r6 >k68
k68 >t1o +9u4
11w >k68 +9u4
glz >k68
et1 >t1q
7hl >et1
ebm >t1r
n8a >t1s
3sh >t1l
j06 >bjo
ek >bjo +el +ep +eo !ccj
fl >bjo +mt5 +fj +fi +fk
109 >9oy
12q >bjo +11e
12z >bjo +12t +12s
1fy >fka +dpb +1ft +1fz
anw >t1t +li
3ea >bjo +3e4 +3e3
3en >bjo +3ez !t1u
4l5 >bjo
50n >7m3
51d >mox +519
52v >bjo
58e >ij6
5c7 >t1v
5c8 >t1v
5g2 >bjo +5g4 +5g1 +5g7
5ja >bjo +5j2
63i >t1w +ja9 +gwt +3f5 +cd8 +3qw +63g +63e
63j >238 +hzx
7ub >bjo +7ug +lcp +7ue +7ud
7wt >bjo +7ws
8b9 >c17 +8b2
8ba >bjo
8be >bjo
8ga >bjo
8q6 >bjo +8q8 !ddo
bjz >bjo +bjy +bju
7eb >bjo +7ea
1p >bjo +efw +efv
efu >bjo
bpo >bjo
bu8 >bjo
ccj >bjo +cck !ek
d7o >bjo +7v3 +d7j +d7i
cob >bjo +col +coc +cok +cod +aju +4ud +ajt +co1 !97q
ddo >bjo +ddq +q0k !8q6
bww >t1x +14t
eef >akn
efe >bjo +kt2 +kt1 +efh
7zb >bjo +7zd +7ze +4mx
eut >bjo +229 +97k +6em +eq3 +4px
9ad >bjo
gpl >bjo +gpn +gpm
hi2 >t1y +ais
hss >t1z +8ib +8i9
lzq >bjo +c9y +c9x +lzn +lzm +e99
mev >bjo +mew
nhe >bjo +nh7 +nh9 !t20
ewx >t21 +2sp
is >bjo +it
eis >bjo +o2b
nb5 >bjo +o2c +nb8
1lz >t22
1dd >t22
3ja >nb5
2s8 >n2t
mq >t23
1e5 >t24
108 >1e5
3vx >t25
5jx >t24
65a >t26
atp >t24
b7w >t26
cct >t27
dkb >t26
fre >t24
ils >t24
jkh >t28
nm3 >fre
bil >t29
1q >t2a >t2b
tz >gxe
3zo >t1z +oaf +3zs
9sc >bjo
gxe >3zo
h4p >3zo
3lm >3zo +3ln
ams >bjo +amq +amp +c82
30x >t1z
l2c >t2c
3vl >t2c
839 >83d >t29 +83a
83d >7eb
9ft >83d
if >t29 +ig
nl >is +nm
22t >83d +22u
2sk >t2d
3bp >t2e +3bq
3xe >t29
4g2 >t2d +4g3
5pc >t2f +5pd
5uw >83d
7e4 >5e3
7un >t2g
d4m >t2g +d4k
82y >is +82z
8v1 >83d
9hc >83d
9ix >9hc +9hb
fiq >9hc +fir
dxl >t2h
a5m >83d +a5i
a9p >t2i +a9q
b2z >83d +b30
c2t >t2j
c4u >t29 +c4v
c55 >83d +c56
ici >c55 +icl
icj >83d +ick
ijn >c55
jfk >c55 +jfl
c6d >t2f +c6e
c6s >t29 +c6t
c6n >c6s
ch3 >t29 +ch4
ckb >t29
imt >83d
k5f >t2k
dtj >t2i
e65 >is +e66
8ub >1p +8uc
gaf >83d
geh >83d +gei
ihc >83d
iis >1p
9t5 >iis
iqy >83d +iqz
itx >83d
kvu >is +kvv
l35 >83d
2x7 >5e3 +2x8
7uk >5e3 +7ul
c2r >5e3 +c2s
9h9 >5e3
k2h >5e3
l4u >5e3
l6q >t29
ce0 >t2l
jfc >t29 +jfe
loc >t29
si >7eb +sk
mr >si
3a2 >si +3a3
93u >si
9t4 >si
aj2 >si +aj3
d77 >si
jyw >si
lh5 >si +lh6
mwr >si
1ns >si
nkt >si
9tb >83d +9tc
b2p >9tb
hbg >bjo
m6x >bjo
3br >bjo
mwm >bjo
8xu >bjo
h >kye
q >t2m +r
1m >t2n
4f >7ja +4g +4e +4d
69 >1ch +4uo +4um +4ul
70 >t2o +6x +6v
63k >d1h +l1p +hx3 !t2p
7w >8be +kef +51g +bv +7z
kv8 >bjo +kv4 +9nr +6b !8hj
8i >47i >t2q
8o >bjo +9ib !nr +8p !kmz
ae >fsu +icd +9i
af >bjo +nh9 +fsp +fsn +9h
ag >ae
9gh >7x0
cr >1ci +cs
lk >exg
db >t2r +d4
da >3wh +d4
dj >bjo +dh +dg
e3z >63i +dt +ds
dz >ccj +e1
en >cuo
c61 >en
fw >bjo +1pe +hei +63h +f1v +f1s +yc +azl !t2s
g8 >1i9 +g4
ga >bjo +gd
gb >1gm +g73 +g4
jm >t2o +2y5
jn >hx8
ke >t2t
a8o >8lh +a8n +a8j +5pw +l4 +l3
lj >1ch +5n +1ja
d9x >7b7 +2n3 +npt
n9 >hx8
6y5 >1ia +d2 +p7
op >1ci !7th +oq
a1z >ism +a21 +a20
r9 >bjo +rb
ra >1ec +rb +rc !gqr
rm >6n0
rn >hx9
t1 >315
ul >8be +us +ug
um >8be +uh
uw >h9g +em5 +uv
v6 >hro +yi +v8 +v7 !6br
vf >bjo +vi
vg >eyn +vh
1mk >k7l +1m9
yq >t2u +yp
y6 >bjo
112 >ga +cce +mw1 +10w
12y >exk +12t +12s
1b5 >12q +axv +axu +lq +1b6
13q >21m +cpa +13s +13r
138 >caf +137
139 >5li +1i4 +137
158 >yq +so5
15c >2aa
15e >5ja +6ci +6ch
gp3 >gp0
161 >a5m
16d >3zo +16c
16o >c7 +qyp +16p
18n >lzq +18o
19y >ded +aau +3cd +3cc +3ce
b8e >1a0 +b89
1a0 >5ja +1a2 +1a1 +193 +192 +191 +190
1b9 >984
1bg >ebe
1bh >t2v
1vp >t2w
1c9 >fk3 >hi2
1ch >nhe +kzs +li +cs +1cg
1ci >7zb +1cl
1e6 >t2x +1e7 +1e8
1ec >52v +1ed
kd >ewx +1be +1fh +1bf +1fi +1fg
1fx >1ch +leh +1fr +1ft
1hk >gvh +1hm +1hl
1hp >t2y !mah
1ii >t2z +6j5
1i9 >8be
1ia >bjo
dnw >hvv
1ls >exx
1lr >3wx +blq +blp +1lt
1m1 >dec +1m3
1ob >ng6
1pn >t30
1pq >7x0
1q0 >1ec >fkb
1qy >lk1
1rp >t31
1ro >t32
1rq >8hj +1rs
1s4 >gxe +ruw
1tp >t33
cf0 >36h
1ti >7qx
iic >1q0
1v7 >iha
1vq >exx +pvz
1wc >bjo +1w9
m74 >fsu +m73
1vx >1q0 +jqy +1vv
1xw >exk
1xy >t34
1yg >c11 !t35
1z4 >kd +2zz +ipk
1zm >env
21c >t36 +qsn +21d
233 >t1z +nia +ni9 +22z
234 >di +231 +22y
237 >1fx
22h >9ux
23j >d7o +d7j +d7i +23k
24g >hi2
25d >7tg +25b
25e >fvr
25l >bjo +co3 +863
26m >d7o +26n
266 >9oo +9nh +260
27t >12q +27q
27u >t37 +27r
28h >czp +28i
gg1 >nhe +gfz +gfx +gg0
29g >itb +snw +29d +29c
29k >fyb
2aa >gp0
2aw >bjo +2aj
2bt >5kp +gnk
2bw >t38
2bz >nmd
2ft >bjo
ilc >ded +il7
2hp >ng6
2iz >nhe +2ix
2j2 >iw6
2j7 >t39
2jl >bjo
2jo >63i
2kk >h9g +4m1
2kl >4hi +2km +4m1
2l4 >bjo +2l0
2lr >jo4
2lq >anw
2mb >jn +2m7
cw4 >lk1 +3n
2mz >5kp
1yv >t2w +ff7 +1yx
2no >hi2 +2nn !t3a
2nr >7qy +7qu
2pl >hen
2qf >238 +2qa
2qi >dec
jqz >2qf +jqy
ci3 >2qh
1zn >dec >d7o
2uz >5kp +2uy
2v1 >t1t
2v2 >19z
2v4 >t3b
2w0 >t3c
2xc >ng6
2yx >t3d +2yz !jkp
2yy >dqa
30u >9i7 +pdu +od9
31u >m38 +31t
320 >5ja
32b >dec +2zi
58w >exe +13n
32e >kd +lv1 +2z7
32f >awy
332 >32e
33u >8o
33z >1vx +33y
34n >lk1 +anm
360 >t3e
36d >t3f +36b +s5
36h >t2o
36w >ebe
36x >drq +36y
36z >dfw
9z0 >7dc
36u >238 +33x
379 >480 +377
azx >itz +pm7
4qs >8be +39j +39k
3a4 >iha >t2v
399 >mxo +397
39a >c11
3c2 >gbg +3ba
3b5 >t3g +2b7
3bd >8o
3c1 >bjo
3ch >gp0
3cl >k40 +3cm +3cg
3eb >4yz +3ed +3ec +3e9
3eo >t3h
3eq >exe
3er >t3i
3es >cob +3et
3el >wk +3em
3gn >2aa
3ha >5s1
3hb >exk
3hm >t3j +3hn
el3 >t3k
1yp >lzq +d8n +1yj +3fv
3i0 >97q
3i8 >t3l +3i6 +3i5 +3i7
3ir >bjo
3kz >bmj +3ko
3lc >kzg +3lb +3la
3lt >t3m
3mg >jx5
3mh >jx5
3mj >gpl
3n9 >gp0
3na >bjo +3n3 +3n2
3n7 >fug
3om >cz8 +jtc
3on >t3n
e25 >ek +qsv
3qr >dbx
3qv >63i +apm +3bb +3qw
3qs >4nx
2fr >ddo
3sg >ek +7ph +m7k +7z6
3sz >69s +12s +4zg
3vr >itb +3vs
3ww >ccj +3x5 +3x0 +3wz
3wx >exx !fii
3wy >bjo +blp +3wz
l39 >t3o +l3b
3xn >akn
3yb >t3p
3zf >5v3
3yw >5w3
40g >7dc +36 +986 +7dd
8n3 >li8
40r >t1z
emu >4l5
42p >efe !nq
430 >42p +431 !ded
43h >12q +18s +43f
44v >1a0
452 >1a0 +so7 !icr
453 >b21 +451
459 >lks +44m
462 >jcq +45s
47i >t3q !cnp
40u >47i
47l >7qx +47k +47n
4a5 >t3r +4og
4a6 >bjo +49m
31j >4in +jhp +2hy +yw
31k >984
4bt >bt1 +m69 +m4j
4bu >t3s +des +4bv
4cu >ddi
fia >1ci +fkr +fkq +4et
4ex >lx8 +4ew +4eu
4fb >1ci +8q3
4fa >1ci
4fp >nhe +4ff
4fq >bjo +k3
4fu >h1z
4gb >t3i
4g6 >evz +4g7
4gy >jza
9u9 >fug +lr4
4hd >ca2 +4h8
238 >bjo +6vf +63h +8t6 +23a +239 +1wu +4hq
4in >fsu +4j6
4io >ae
4iq >4nx
4jk >cob +4jg +4je
4jj >exg +4jg +4je
4jp >ded
4k1 >1hz +hn8
4kk >t3t +4ka
4kl >dqa +65e +4kb
4kw >t3u
4hi >jw4 +4m3 +4m2
4m4 >gbg +4m3 +4m2
4me >fln +4mc
1cj >9i7 +1cm +8k0 +4ms +pdw +3ao +68
4mn >lzq +4ms +68
4pf >ec3 +4pb
4ql >bjo +4qn +4qm +4qj
4qt >4hi
4sk >t3v
4sl >3ha
4ug >ec3 +4uc
4uh >4fp
4ua >4bu +4u4
4ey >t3w
4uk >di >k1d +4un
4uy >gp0
4uz >t3x +4r9 +4uu
4v4 >9i7 +4v0
4v5 >4v4
4x7 >cro
4xv >8o
4y1 >1i9
4y8 >dkn +1z8 +4y7 +4y6
4yz >ek +4z3 !cu9
4z0 >dqa
env >52w +qbf +q7f +sop !t3y
enw >gxe !w5
w5 >gxe +w6 !enw
502 >dl1 +1cm
50b >5kp +506
50c >cn6
51k >kw8
51s >hx8
526 >bjo
528 >7zb +rdb
54k >t3z +54g
54l >t37
54w >jjl
55j >1hz
571 >bjo +575 +573
562 >5el +560 +2wv
4qv >3ek +57d
57c >ewx +57d
57t >t40 +57x +57w +57v
57y >57t
58v >f4i +58o +58m
10h >bjo +10j +7rb +596
599 >ng6 +qyy +59a
5al >c16
5ao >ens
5bi >t3x +5bd
5bj >ca2
5d2 >g8 +g4
5d3 >kz8
4ng >efe
5e6 >4ng
5e7 >ij6
5ez >1fx
5f5 >hro +odd
d7k >t41
3ls >t42
5g6 >fsu
mr6 >3ls
5gf >iib
5gl >t43 +5mh +20p
5h7 >7hd +5io
19z >t40 +5hh
5he >5ja +5hd +5hh
5hg >gsp +5hh
5k2 >bjo +5k0 +5ie
5im >d9d
5je >bjo +5j1
5jf >jo4
5jz >t2w +5k0
5kp >t44 +f74 +b7r +f73
5kx >bjo +5ky
5li >caf +5lk +5lr +5lq
5lh >gsp +5lr +5lq
5m3 >t45
id6 >21m
5pf >feq +5pe
5pu >97q +5pt
5pv >97q
5qg >5g2
dxa >47i +fmd +dxf +dxc
5s1 >63i +cd2 +5s0
480 >51d
47z >3ir
5t5 >t46 +27l +27k
5t9 >t2w +2c7 +5tb
5ta >fws
5tn >8mz
5u4 >8si
5u3 >8lh
3wd >9ux
5ub >ng6
5v3 >fsu +5v1 +5v0
5v4 >bjo +5v1 +5v0
1zo >dec
d9e >fl +3gy +o2l
5w3 >d7o +fvl +fvk +8nr +23k
5wj >1cj +81i +iz0 +5wo
5wr >t47 !2qj
cih >b73 +cii +j6k +75u +cie +czg
5xf >47i >t2q
5xg >t48
5zf >bjo +5zg +5lw
7af >t49
7ag >bjz
5xq >t20
5y9 >t4a
5zc >t21 +5z6
617 >1a0 +eb
65b >hx8 +1c7 +65c
66p >gbg
66y >bjo +66w +66v
m7y >cob
677 >ga
678 >gbg
67z >t4b
680 >bt1 +67o
691 >t4c
69s >hi2 +69t
6af >c11 +6ae
6b1 >1ch
6b2 >cn6
6bm >t4d
6br >hro +6bf +6bt !v6
6d8 >mev +6d3
6dw >t21 +804 +6fz +ih3 +6dy +6dz
6et >exe +7vu
6eu >c16
6ft >5t9 +6fs
6gg >5ja +6g3
6h7 >24g
6hq >kw8 +6hs
6hz >k41 +fne +fnd
ca3 >njx +6iu +6it
6n0 >exk +6n3 +6n4
6n1 >bww +6n4
6nw >da +des +6ne
6nx >kz8 +6nc
6ny >t3u
c7 >97q
6sv >chj
6uh >kzg +d2
52w >bjo +etm +6w4 +gxa +qbg +nrb +6jx
6y4 >kzg +6xz
70s >t4c +70u
70t >li8
9em >t4e +5hf +9en +71b
70z >t4f +710
720 >j3v
72k >9si
72o >anw +9ui +9vc
72p >anw
72x >a9l
lx9 >t4e +5z8
746 >t4g !aj5
4yl >ded +bkf +4ym +75l !mzh
75y >t4h
hld >jx5
76j >1hz +767 +766 +76i
76o >5y4
77f >t31 +77d
76w >7wt +1gn
77u >joi +77r
78b >bjo +785
78v >51d +36 +78t +2n3 !t4i
78w >51d +78t
790 >f1b +79g +79f !eo1
791 >nhe +79b
7b3 >t4j +1zh +7b2
7b8 >78v +7b9
7b7 >78v +7b9
7bh >t2n +gtp +gto
7ce >fq6
7cf >d63
7ca >fw +7c8 +7c7 +7c9
7cb >t4k
2m2 >jio +2hy +98a
d9n >7ct +ocg
7e6 >t4l +7e8 +7e9
7fd >fq6
8p9 >51d +7h1 +7h0 +7gz
7hd >bjo
7ho >fws
7i7 >t2u +7hx +7hw
7iy >t40 +7j0 +7it
7ja >gsp +7j2
7kg >bu8
7km >t2w +qws +sel +mq7 +qwt +7kk +7kl
7lq >ek +7ls
7mw >akn +9oc
7o0 >bjo +7o1
7q0 >t4m
7qx >nhe +7qu !7qy
7qy >cob +7qu !7qx
nfe >t4n +aq3
7tg >fw
7sn >cz8
7uc >f1b +7u9 +7u8
7ur >t4o
7us >t40 +7uo
7w2 >bjo +7w1
7x0 >di +soi
7xp >t2o +7wp +bow +7sw +p1x
7yk >t4p +pq6
7yp >kw8 +7yq
80h >t4p
830 >bjo
caf >1i9 +oor +14e +83m +cag +137
83s >giu
83t >t3q
brt >c16 +1hc +85q
881 >ceh +87v
87y >da
880 >t2r
6a7 >nq +66d +896
895 >t4q
89f >fws
moy >t4r +8bu
fm >bjo +fi +fk +8c1
8cd >t2o +8cb
8e5 >70s
8i1 >9qn
aj9 >b38 +aj6 +8il
8jz >j3v
315 >97q +7v3 +d7i +4km
8kb >7x0 +8kc
7x1 >t4s +8ki
8kq >5ja +8ko +8kn
8lh >5ja +8lg +a8n
8si >ae5
8m1 >ek +8m2 +8m0
8mz >fii +21b !e7b
8n0 >gp0 >lr9
8n4 >cob
8mv >t4t !t4u +8mw
9uz >8q6 !2qh
8qe >5y4 +8qg
8sf >t4v +8sd +8sc
8se >1q0 +8sc
jtu >t4w +26f +4uu
7lt >exx +7lu
8xy >t40 +8xv
8y1 >5y4
8yz >fug
8zt >9ux
fnw >cn6
96e >lzq +968 +965
93f >8hj
93p >c55
93w >jcq
90y >bt9 +95k
7th >4nx !op
dxv >jjl +dxx
97q >bjo !cob
97r >lzq +h36 +97h
984 >jio +7dd +986
jz0 >izk +z1 +99r +39k
8n2 >v6 +21b
99u >gjv
nq >lzq !42p +nu
9a6 >nr
2nt >cob
2ns >kz8 +fs7
9a8 >t4x
9db >t3n
21n >dkr +21j +821 +81z
9gg >eck +a80 +e54
9gq >bjo
bi7 >nhe
9go >42p
9hv >t4y
9i2 >97q
e3q >hst +e3r
9i7 >bjo +9i9 +9ib
9j5 >t4e
71h >t4h
9ka >5kp
9kb >bjo +919 +cip
9ks >t4z +9kt
9lt >gxe
9ni >1hz +9ne
9oo >bjo +9on
9op >fl +fk
9oy >5kp +e1b +9ow
9pf >t50 +9pd
9pg >7qx +9pd
ndp >1yv
9r9 >t3c +9rb
9ra >3wh
1i0 >ddi +1ic +9rf
9s3 >29g
2r8 >bu8 +2rb
9si >dec +9sk
9ss >8be +so3
9sy >itb +9sw
9u1 >1hz
e51 >t2m +4gz +e54 +9ua +9ul
b1i >t4t +puc +b1j +9ua +9ul
9ux >ng6
9v0 >ng6
9uy >ng6 >d7o
9v1 >ng6 >9i7
9vt >t1t
9vz >238
9ym >8p9 +9yj +pq3
9zg >c81
9zk >fkb +9zj
9zm >6d8
a0v >bt1
a14 >gbh +a9r +a0w
a2d >czq +l6g
a2n >exx
a2p >a2s
a2h >a2s
a2s >t51
a2i >t52
9u6 >lk1
a57 >kv8
a5h >83d
a7d >drq
2v6 >t3b
2v7 >fka
a9a >t53
a9k >cz8
a9l >63i +a9n
a9s >n2t
a9x >mxo +c1k +c1j
aa3 >cob +aa5 +aa4
aaw >ebe +jc9 +aau
ab0 >t54
ab1 >t54
3jy >dec
abo >1ec
abr >k41
ac4 >t53 +a73
ac8 >t55
ac9 >9zk
5m4 >t52
ksb >19z +ks7 +ks5 +ks4 +ks3 +8m4 +acr
ad2 >t4z
a01 >984 +poq +jhp +98a +2hy +ocg
af0 >hvv
ai9 >bjo +6fp
aj5 >t56 !746
3wh >cob +ajv +aju
3wk >cob
ake >gpr
aki >881
al3 >eut +1fq +d0q +d0p
9sb >t57 +9sd +831
am4 >nhq +alz
ame >ae
anb >97q
ani >hi2 +bo9
6gw >t58 +6h0
9os >238
arz >7qx
aot >5el +m36
7al >ae5 +5n1
apb >f6c
apc >env
hj6 >t59 +d4i +hj7
apq >t5a
gws >3sh +ks
app >3se
apo >ng6
klx >bjo +pky
aqz >t5b
ar6 >t5c +4ji
ar9 >5kp +4ji
36c >ij6
ae5 >chj
as5 >ism
ast >t5d +aso +kpa +asp
atj >t4r +g04 +g05 +atk
auf >fcb
afb >exk
b0h >fcb +8jw
9qn >bjo +9qp +aw8
awy >5kp
axr >bjo +axt +6cu
axx >t5e +axm +axl
az0 >t5f
ayz >i7s +az1
aze >t5g
azb >ek +azc
azg >azb
azu >da
b0e >34n
hzf >70s
b0j >nca +pbf
b0f >t5h
b12 >msr +acf +aj7
b13 >t5i
b21 >ism
b22 >ga +b20 +b1z
b25 >anw +s9 +24m
b2n >7wt +b2k +b2j +b2i
b2q >t5j
b38 >t40 +azy +b36
b39 >ize
b3u >dl1 +pbg +qe2 !nca
f1d >t5k +g87
b55 >t4e +1vr +hi
77t >t5l +5x6 +sin
b6n >ga +b6m +b6l
b6s >jio +3uq +qjk +b8t +qjj
b73 >t20 +335 +qrc +336 +b6x
b75 >gps +b76
b7f >t53
b7x >b7f
b9i >t5m
b9p >3n7
b9w >3ww +6h1 +e47
bbq >nq +bbr
fug >ek
8ig >t4e +8pw +hi +8rr +8ii +331 +1vr +8ih +go0
bcq >feq
bg1 >t53
bhb >kw8
bjp >1xf
blt >jx5 +fdo
bm5 >97q !kyd
bmc >5zf
bmj >8se +bmi
bnt >t3x +bnj
bor >ism +bkg
bpg >evz
bph >fnj !t5n
h6m >k39 +1as +1ar +h68 +7vu
bqb >h6m +h6h
bqc >exk +p1i
bru >exe
bst >1ch
btp >bjo
hgz >i65 >t2n +hh1 +bts
6cm >k40
618 >k40
bx5 >70s
bxs >bww +bxk
bxt >bjo +bxm +bxl
byl >h6m +byi
bzw >t5o >t5p +bzv +bzu
c02 >bzw +7s7 +c04 +c03
c06 >kw8 +6of
c0j >5ja +6r8 +543
c16 >8be
c11 >3ea +4kp
c34 >ddi
c4l >ga +c4m
c5z >97q
c6j >jx5
c6k >97q
c6l >5s1
c6m >ga
c79 >97q
c7g >t5q +98a
985 >31j +c7n +c7o
c7p >hst +c7q
c7y >bjo
c80 >drq +c7x +c7z
c81 >ddi +c7x +c7z
c87 >ng6 +c88
c8c >b5z
nbh >6y4
c8n >ayz
c8o >f1b
c9e >4in +9ne +c7m +yv +c7o +c7n
c9f >t2w
ca2 >1hz +ca1 +ca0
cae >exk >t5r +cc0 +cbz +cap +cao +m3v +600
cbo >97q
cbh >bjo +cbk
cbi >t4y +cbk
cc2 >8be +cc0 +cbz
cc3 >t5s
ccr >g0p >t5t
ceb >5kp >3en +cea
ceh >bjo +ebc +cef
cez >e3o !h62 +cf2 +q68
cf1 >4nx
hro >bjo +hrr +cf5 +hrq
4du >hro +mn
8jy >hro +9s2 +mn +cf5
cg0 >t5u +cg2 +3xv +cg1
1m2 >cg0
chj >nhq +a73 +79h
ci0 >j3v
ci7 >ng6
5yb >bpo
cjk >cjo
cjo >auf
cl5 >791
cm6 >7eb
cn6 >63i
1gm >gsp +cmz
cnp >4l5 !47i
cpc >bjo +34 +iso +cpa
cqi >7ja +cqg
cqh >k39 +cqg
cqo >97q +335 +2gb
cqv >b3n +cq3
cqu >bjo
cr9 >24g
cro >t5v >gbh +crj
cth >1ec
cu8 >t4e +cv5 !t5w
cu9 >ek +gtm +gtl !4yz
cua >ek
cuo >t21 +5bt +cup
cuq >gsp
cvb >cn6
cvc >t3i
cvh >bjo
cx6 >9w0
cz7 >t5x
cz8 >t5x
cz9 >l1b
czp >bjo +czm
czq >itb +czu +czt +czr
d02 >3n7 +3n4
hi3 >t2r
d12 >bjo
d1h >fk3
d4u >bjo +84 +afd
fyx >n4p +k87 +n4n
d5h >b73
d63 >t5u !t5y +1ho +d67 +d65
d6u >52v +d6a !mv5
8hj >mev +d6a !kv8 +8hd
d2a >t5z
497 >t4k +4bn
d8b >di
d8q >t60 +jpd
d46 >chj +7a7 +d45
d94 >3n7 +8jt
cwf >9i7
d9d >kw8 +dfd
daj >1hz +ck5
de6 >e7b
dan >bjo
ac5 >gbg
das >19z +1io +dak +dap +dao
daz >t61
dkm >1a0 +51g +dkp
dbb >fsu +db8 +17w
dbc >cae
dbt >t62 +imq
dbw >9ux +q17
dbx >720
dc6 >t3k
dcm >t3i
ddi >5ja +9bj +9bi +31y +dd3
2qh >ddo +2qm !9uz
ddx >ewx
dec >ddo >ek +ddq +q13 !ng6
def >ddo +ddq +q13
e2 >dec
dee >bjo
deg >ktp
df2 >hi2 +df0
dfc >7x1 +dfd
dfw >j3v
dgb >ddi +dd3 +50x
n0d >kd
dhl >ded
dhm >jx5
iw6 >ilb
dif >jcb +dig
dij >mev +dil +dik
dgt >bjo +4xc
dix >cn6
diy >t3i +dj1
e60 >1ii
dj8 >mv6 +kw4 +djb +dja
dj9 >mv6 +djb +dja
djh >ga
dkh >t63
gsq >1i9 +51g
dko >7qy
3ep >exh
aza >7wt +azc
dl3 >exh
dl2 >wk +dl5
dm1 >ng6 >t64
dm2 >ng6
dm3 >t65 +dm4
dm8 >nca
dm9 >t66
hh0 >env +hh2 +mio
dmw >t67 >gbh
j1n >t68
dqa >1ci +dqd +dqc !t69
dqu >j3v
drl >fl +drm
dre >5y4
drq >t2o +drp
5el >lzq
1yo >5el +1yj
dt6 >gxe
dt9 >t6a
dtc >evz
dtd >15c
dui >t6b
dve >t2n +npa +ad
exg >ded +exi
dwt >chj +dwd
dxb >87y +dxe
dxw >fsu +dxx
dyt >t43 +5tb
dzx >dyt
e09 >bt1
e0a >t1z +dys +65e +dyr +3sx
e0n >ng6 >t6c
e1z >1ch +gem
e20 >cob
apj >cob +apm
b5z >e20 +h2j
e2d >bjo +oyk
e2w >t6d
e3v >3ea
e4e >fsu
e4x >dec
67k >t2w +8sk +6h0 +e53
e5z >fws
e6v >t40
e7b >fii !8mz +qe1 +21b +9ms
3tj >t4e
e8h >mev +ccv +23w +a6h +e8g +e8f
e8t >8p9
e9i >nhq +e97
e9j >k4k
bi8 >bjz
ebe >5kp >ceh +d0g +ebc
ebq >32e
ec3 >1a0 +ec4 +eby +ebw
bt9 >fsu +g6k +ec4 +eby +ebw
eck >1xf +69g +ecm +ecl
ecq >hgz +ecr +ecs
ece >t6e +oqs +ecg
edc >233 +edb +ede +edd
8tc >fug
eeb >bjo
esj >ng6 >t6f
kl4 >k39 +iq2 +eeg
efy >kv8
egh >akn
egw >t6g +egs
eh0 >8m1
eh1 >55x
eiu >bjo +pdy +d33 +eix +eiw
ej4 >cu9 +ej5
eku >1lr
ej7 >t6h !els
ek3 >kw8 +ek4
eka >bjo +ekb
ekj >ga +ekc +eki
7xn >21m +bot +21i +918
eky >18n
nku >si
elb >97q +elc
els >t2y !ej7
ens >exg
enz >bjo +eo0
eo1 >t6i !790
eoj >bjo !evz
epe >7eb
er4 >1hz +er2 +er1
21m >t53 +bkg +21i
er6 >t1z
esi >t6j +esk
esh >hst
et2 >6fw +et3
4k2 >8be +dr5
evi >7eb +evj
exf >exk >auf
exh >iw6 +exi
exj >t5r
exk >t40 +9lc +szp
8oo >t6k
8op >epf +8os
exx >hro
a4y >eyn >dec
eyn >ek
zd >a4y +q8l
ezl >k4k
f14 >fnx
f1b >3lx +55u
f1c >36h +f0v
f1r >52v +f1w
f2v >k39 +f2w
f3n >1fx
f3o >1fx >jx5
f3u >cae
f4i >lks +188 +187 +58m
f4j >t6l +7ud +f4e
dkr >5ja +7ud +4r7 +bot
f56 >3ww +f58
f57 >bjo
f6c >mev +f6d
f6r >8sf
f6q >8se +f6p
f7y >52v
f8m >h1z
d64 >iha +d66 +725
fan >t6m
kyq >kz8 +des
fca >36h +pg2 +gw4 +fcd +fcc +ait
fcb >bjo +ait +fcd +fcc
fcn >kz8
2qg >nhq +2qb +fd8
fe3 >t1z +831
ery >t2w
feq >1a0 +nqu +fen +fem
fer >t40 +fel
fhv >gzo +fhw
fii >t6n +fik +fij +fim +esq !3wx
fiu >40r
fjg >10h +fjh
j8b >fka +fk5 +133
fka >1ci +7wk
fk3 >bjo
fln >lzq +i7i
flo >t6i +fl1
fnj >3ir >kw8
fnq >efe +efs +efq
fnv >n4p +fnu
fnx >480 +9hj +9hi +fo0
k7l >anw +kzs +fo0 +63e +k7o +k7n +fo3
fny >fca
fnz >k7l
30n >ij6
1st >t2w +1su
fpj >t6o
isp >ism +4h
aj8 >msr +aj7
fq6 >d63
fr9 >24g +fr7
fsk >4ql +fsg +fhd +fsj
fsu >7wt +rs0 +fso
5ps >ewx +4kq
fui >3n7
fuf >bjo
fur >bjo +2jj
7pj >fur +7pl +bek
l31 >bjo +l2z
6fw >hxm +cup +69g +r +5bt
fvg >jlw +fvf +fve !t6p
5ru >ltw +1nu
fvr >12q +kzi
115 >t6j +3vs +7av +fw5 +fw3
fwl >72o +qwv +qz
fws >ism +fww +fwu
fwt >bjo +fwx +fwv +70y +fwu
fyb >itb +fy9
fyi >bt9 +fyl
g0h >t6q
g0i >j55
g0p >t6r +966
g0q >iw6 +egs
ffv >ewx +ffw
g1j >j55
g1k >dkr +bpt +bos +g1l
g1q >bt9
kb5 >emu
g1t >6dj +g1w
g23 >jx5 +g22
b3n >t6s >1q0 +l4q +3je
g2z >t6t +op5
g1u >lk1 +g1w +g1v
g3z >6et
g4c >bjo +6h6 +543 +544 +6ch +g43
g4w >8lh
g4x >nhe
g5a >t40
g5w >ga +g5v
fkb >52v +g69
lhr >k4k
g6z >1cj
g7i >dqa
g8j >19z
6dj >lk1 +hai +6di +g8s
g9f >1hz +mty
exe >cn6 +exi
j3b >cn6
gbg >cob +gbl +gbi
gbh >cob +gbl +gbi
5ia >5g2 +5ib +o3h
njn >mv6
gd0 >t3q >3lm +114
ge5 >chj +ge6
gej >n4p
gep >t6u +gel
gf9 >t57 +hdo +gfa +gf8
gfb >dec
gfo >12q
gqu >12q
gy6 >exk
ggi >19z
99a >3lx +99e +99c +4dj
gid >gsp
giu >47i +git
72l >bt1
gjv >9ad +gj3
gmd >gxe
k7m >ga +fo3 +8l
gnb >t6v +gng +gn9 +d8 +gn8
gne >t6v +gng +gn9 +d8 +gn8
gnc >t6w +gng +gn9 +d8 +gn8
gnd >t4a +gng +gn9 +d8 +gn8
3qb >t6x +3qa +3q9 +gn9 +d8 +gn8
goj >mv6 +lw +gok
gp0 >47i >t2q +syi
gp1 >t3q +syi
gpq >t5b +q6a
7m4 >gpq
gpr >7ja
gq7 >kye
3ek >mev +3em
ghk >3ek
gqb >t6y
f17 >6eu
9w0 >2qf +gqp
grg >nhe +gr9
e40 >kz8 +e41
grt >t1y +grr
grw >5ja +gs0
gsp >ek
gqr >1ec !ra
gso >4f +3q7
nhf >4l5
gug >t5i +f1 +fx
gut >t5v +gus
gva >t3x +gvb +gv9
gvh >t6z +gvg +7v0 +gvj
gvi >t1z +gvj
e9h >dkr +e92 +gts
gwc >exk >1gm +gw9 +gw8
gwn >ng6 +1x2 +gwp +nbo +nbn +gwo
gx4 >hi2
gyo >bzw +9mk +5k0 +gym
gz5 >k41 +sny
gze >itb +gz9
gzf >ek3
gzj >t1l
gzo >kw8 +gzp
h02 >t3x +fy +1se
h07 >gsp +gq2 +c50
h1b >2qf +h19
h1p >b2n +h13
h1u >nmd
h38 >t70
h3a >97r +3u4 +h36
h3b >bjo +7u3
h3f >kzg +gyd
fpu >t71 >5kp +aj7
h46 >k68
h48 >70s >3tj +h49
h4q >5g2 +m0s +h4n
h5o >t72 +h5p
h62 >t73 !cez +q6b
h63 >t73 +q6b
k7g >cpc
h88 >t3q
h8p >t74
h90 >5kp +h8w
h9g >bjo
ha3 >lzq +ha0
haf >mod +20c +lbc
hb5 >t5b
2fx >cuo +cup
hbn >kyq
hbq >8lh +hbp
hck >kd >5kp +1bk
hen >4yz +okz +heo
hf1 >ism +heu +het
hf3 >d12 +heu +het
hg2 >fws +hfs +g5v
hg3 >bjo +hg4 +hfs +hg0
hil >ixu +hif +hi4
hkw >7xn +75l +7w1 +ctk
hkx >t6y +ctk
hl4 >bjo +htr
hlq >bjo
5gz >ij6
hnd >exj +hng +hnc
hoj >895
m3k >t3u +4kn
hpe >bjo +hpb
hkc >exk +7wj
8z2 >fnx +hpt
hpr >jx5
hq4 >exk +a0y
hst >t1z
9rq >ism !k40
hvv >t75
el5 >t3x +5fg
hwu >4v4
hx8 >t1x
hxm >ewx +hxp
hy0 >ga +hy3
hy1 >gbg +hy2
ips >bjo +hsp +hkn
c17 >itb +c12 +hyo +8c0
evz >7eb +evx +evr +evy +hzg +hzc !eoj
55x >bjo +4jg +55v +i25 +au6
i2v >drq >6y4 +i2s
i4w >3na +h8z
hne >5li +hnf +hnc +i5n
i65 >h9g +fbj +i64 +i63
ail >bjo +ait +aiq
i7s >lzq +i7j
i85 >jx5
i86 >dif
i8f >19z
4nx >52v +4nn +3qh +oha +iaq
ib4 >t3x +iuu +jdj +iuy +1x5 +23e +ib2
iba >lk1 +ib9
hcr >itz +pm7
icq >77t
icr >1a0 +icw !452
id3 >19z +id2
idv >9ux
334 >t2w +337 +hcy
iha >bjo +a0w +61c
iie >5el
iid >lzq +ihz
ij6 >4l5
ijc >lk1 +ijb
ikn >lk1
ikx >t76
egx >exh +egs
ilb >t40 +il7
vu >t1t +l3j +vw +vv +h2j
ild >650 +vw +3ci
47m >t4b
ilk >t4b
ill >t4b +ilm
inw >t5j
inv >t77
g4i >97q
ioh >b2n +abl +c30
cqd >6fw +qz1
1ss >gpl +1su
ipr >fcb +7i6 +ip9 +gn5
ipi >anw +hli +66e +ipb
hcx >nhe +iq8 +hcz
isj >gzo +isl
ism >bu8 +isn +cpe
isq >fws +iss
it1 >2qh >t78
it3 >9uz
e0o >t79
it4 >7ja
45d >8o
itb >bjo +it6
e1r >t2w +94a +e1o +e1n +94b
edp >t2w +edq +a97 +24v
iu9 >2qh >9uz
iv8 >ca2 +ivc
ivy >1a0 +3ie +iw2 +a4g
iwt >nhe
ix7 >ga
dou >bjo +rbu +pgt
f18 >jn
ixu >1ch
ixv >3wh
iya >ga +iy9
ize >bjo +h6d +iwm +iwl +8c0 +d5a
izl >eut +3kv +iyy
izr >bjo
izv >t74 +j2z +izt
j05 >t7a
msr >drq +lwp +aj7 +di8 +5xz +j0f
j0n >h1z +j0p +j0o
j0z >cro +j10
j0u >mcb
j2b >bjo +icv
j3c >ens
j3v >nhe +1fr
ded >t40 !430
j55 >t5m +4g9 +d38
j56 >t1x +600
j5z >t7b +j5u +j5t
j8d >ewx
j9g >7al +ja2
j9f >t3m
j9d >jio
ja1 >47i
ja5 >cn6
jcq >drq
jcm >480 +9hj +jcl
jcn >jn +9hj
jdc >bmj
jcb >8be +jc9 +jc6 +asl
aax >jcb +aau
guh >2mb
kw8 >mev +86 +ain +kw1
jhk >dec
jho >3ww
jio >bjo
jjl >bt9 +myb +k01 +myk +jjj +jji +jjh
852 >ewx +jj5
jkk >78w +jkj
jkl >dec
jkm >t5u
jkn >d63
jkq >esh
jkp >t7c +o4w !2yx
dw0 >5g2
jlw >bu8 +73y +jlx +h6i
jpy >bjo +jm4
jmn >238 +jmm
jo4 >bjo
jo5 >nhe +jo6
jo8 >auf
jo7 >t7d
joi >t7e +jog
joj >k9p >t7f >lgh
jop >joi
jp8 >jz1
g03 >t7g +jqm
1zt >ng6 +o0a
iib >5kp +545 +jsu
jt4 >t21
jtr >t2w +9mk +mcg
ju6 >dif
ju8 >k9q +ju9 +opt
jus >bjo +8ea
jw4 >gbg +jw5 +jw3 +jw2
jw9 >t2u
jx5 >t7h +dj4 +jx7 +jx6
jy2 >bt9 +jxy +jxx +jxz
2qj >t7i !5wr
jyq >4pf +jyo
jz1 >ek +jz3
jz7 >t4y +jz8
jza >jjl
dba >t4n +3tr +db9
jzr >bjo
gz3 >k69 +gz6
k0t >j55 >t7j
k1d >si
c91 >t3f
e3o >iha >t6v +q69
k39 >t7k +e8u +cqg +k37
k3a >t6x
k3l >cob +k3m
k40 >8be +r86 +k3v !9rq
k41 >70s +r86 +k3v
k4k >eut +d59 +n4o +n4m +3kv +8vi
k69 >t7l
k7f >hx9
hx9 >ga
k83 >1ec
8k7 >7x0
dl1 >hro >t7m +dl5
k9a >t7n +k99
k9p >f18 +ju9
k9q >k4k +ju9
avv >j55
kay >cjo
kaz >1fx +kb0
9nz >1fx +3xv
a7i >ae5 +a7j
kc1 >kz8 +18a +gmn
hsj >7zb +ksg +hsq +qo
gps >ae +kef +keg
keq >ag
kf0 >52v
kfm >gbg +kfo +kfn
kfv >4qs
kfw >t7o
khl >3wx
khm >t7p
d52 >chj +70m +ci9
ki6 >t2r
ki7 >exh
azf >t7q
kid >dec
kjs >jm
kjt >c11
kjv >fws +kjw
kju >ek !t7r +kjx
8wq >chj +kk0
kl5 >cu8 +c0h
klv >cih +78j +78k +6lj
nr >bzw +mh9 +nu !8o
kmz >bjo !8o
kna >g4c +kn7 +isd
lux >238
9ot >t7s
kqx >dec
h1z >7w2 +7j2 +kr6
73l >hsj
7ct >jio +mg8 +ks0
ksa >1a0 +ks5
3iq >bjo +nqy
kt5 >bu8
ktp >1ch +1ja +kts +ktq +ktr
55i >72o +55a +g7l
hf2 >480 +l8u
hyz >1ec +kuj +ksg
kv1 >evz
anj >exx +97j
kvd >7zb +97j
fvs >t2p +fvq +9v
kwu >ceh
kx1 >t4s +5ey +5ex
kx8 >iha
kxp >fug
kyb >3ha
kye >hst
kyd >cob !bm5
8ef >ae
kz8 >kyd +des +e41
kzg >t2o +9me
di >ga +f1 +dg +3qw +1ma +63e
l0r >70s
ql >hsj +hw8 +hw6 +qo +qn
l1b >7ub
l1c >kfv
l1i >bjo +f72
l1j >mev +898 +l1d
l1o >bjo +6ya +l1p
l24 >t7t
l3p >t1t
kgd >d7o
1wb >lzq +l47 +1w8
lxb >cuo
a6z >cpc +a73 +2lf
ci1 >t7u +5g7 +8nw +eum
l5d >1a0 +l5b
l5e >bxs +hx0 +l5b +l5c
l7r >cz8
l8f >t72
l8a >t7v +iwf +j5u +5sj
l96 >8be
la8 >jx5
in2 >5li +in0
ldn >t7w +i4r +2b9
1c2 >t7x +137
lbq >790
lbr >t7y
bt1 >7ja +bsw +lbx
dl4 >1ci
lc3 >790 +m31
lc4 >791 +lc1
lca >t5p +x3 +1nu +1of
lcm >t40 +gsy +lco
lcn >8be +gsy +lco
ld2 >t4i
ld5 >f1b +ld6 +ld4 +37y
7g5 >7eb +7fu
le3 >nhe
lee >t7y +hvf +3u1 +evy +leg
lef >auf +evy
lgc >jx5
lfs >bjo +lgh
lgh >h9g +lfs +fg2
li8 >ism +lib +lia +li9
lim >bu8 +4xa +b5b +lid +lie
akn >8be +5qi +lir
lk1 >5kp +kgj
dwm >bu8 +3p2
lks >bu8 +3p2
low >bjo
lq3 >exj +493
lqg >t7t
lqh >8ba +e46
lre >3n7
icy >9ux
ltw >t2z +f2a +5ni +lu6 +ltt
ltn >si
lto >7un
luh >c7
lv6 >lzq +lv5 +qi5 +41r
lvk >evz
lvj >7zb
lw4 >3zo
5y4 >drq +aj7 +9fp +5xz +drp
lwk >4yz +ftx +omt +lwj +lwi
lwq >ae
lwr >1hz
lx6 >7qx
lx8 >5kp +m08 +26k +m07 +lxa
333 >mq1
lxv >bjo +hgs
lzi >b38 +jtl
m0c >t31
m2h >exe
m2m >h9g
m2r >hvv
m38 >bt9 +ayh +m37
m3j >t2r +4kn
m4r >abo
m6w >t7z
m7v >t80 +1ik +owd +72d
m7w >iha
mah >t6h !1hp
mai >anw
mc0 >h1z
mcb >4fu
mcn >ixv
ke8 >ae
md3 >t5p +md4
f0j >bjo +mlp +mhc +mej +ezy
mgr >c7 +mgs
mod >3ww
mox >bjo +11g
aa2 >t81 +4ud +aa4 +jds
mp0 >exk
mpb >e5z +mos
mpf >t2n +mpg
mq1 >n2i >t82 +lx +78j
9sj >dfw >t83 +deh +dei +mq9
mqx >6dw
mqy >1ss
6lh >fug
kc2 >8be +muk
mug >ded
muj >ded +muk
muf >70s +mui +mul
mv1 >gp0
mv2 >47i
mv6 >mev +mv8 +mv7
7dc >bjo +7dd +mv8 +mv7
dkn >238
mv9 >bjo +mva
mvx >7eb
itz >t5p +pm7 +mvz
mvy >3se
mwk >bt9 +8rv
mwl >bpo +mwn
mwy >ec3 +51g
izk >bu8 +7y7
mxo >lzq +iz1 +397 +brq +mxn +3ub
myo >jjl
mzg >nhe +mzj
mzh >ded +mzm +mzj !4yl
7m3 >42p +7m6 +7lx +mzv +mzt
n06 >lzq +egt
n0o >b2n +nfd
n14 >t3e +anu +n11
n17 >n14 +n11
n15 >bjo +n13 +n12 +1kb
n2i >lzq +78j
n2z >bjo +a9m
n2t >bjo +n2r
n4r >ddi
n4p >a9l +n4n
n52 >feq +n50 +n4z +n51
n5s >t3x +2ry +1zw
n70 >mox +n6v
cw3 >1ec +7na
n9f >7eb
nab >di
naa >7un >cu9
nai >cro
cx7 >emu +cx9
nba >31j
nc3 >ng6 +nc8 +nc7 +nc4
nc6 >dec
nca >ng6 >dl1 +nc9 !b3u
ncd >ddi
ncx >t84
ne9 >t72
nea >g0p
ndf >9oo +9nr +nda !t85
mv5 >52v +nda !d6u
nf5 >t86
cbj >t87
nfc >t4l +p8b
bnu >eut >k39 +bnj +nfu
nft >t1v +lgv +nfu
nfw >h9g
ng6 >8q6 >ek +q19 !dec
ng7 >8q6 !t88
ngd >t3j +3if
nhq >7qx +5hh
bqn >t2w
nib >t4s +b76
nil >fug +nim
njm >238 +a3g +njl
njo >hxm
1hz >t3x +1ib +1i1 +4pa
njx >d12 +nk5 +nk3 +nk6
epf >si +nkv
nm1 >ij6 +ij7
nmd >ccj
nmz >ams +nn0 +nmy +nmx
nn6 >5zf
nn7 >k68
16q +16p
9i1 +9i3
ana +anc
avs +avu
bip >1a0
3zm +hli +oag +3zp +3zq
eed +eee
el9 +elc
g5s +g5t
ifi +ifk
n0f +n0g
9lu >c7
86p >t89
4yv >fwf +84g +co6 +7wa +7jl +7jk +1g0
iz >4yv
n19 >4yv
3re >4yv +qe +qf +3rh
68w >4yv
ahj >4yv
ba1 >4yv +hh
bne >4yv +bnh +le6 +6fd +bnf
fv5 >bne +fv4
h28 >bne
ndm >bne
i54 >4yv +i53
i1c >4yv
8jc >4yv
7ua >3lx
3r4 >fwf +a9w +3r6
9d8 >fwf +d8j +d8i
6xj >t8a
k4q >182 +k4l
cvv >t8b
h0 >4av +h2 +h1
e9e >t8c
1gr >99b !hy5
hw >1gr
hy5 >99b !1gr
5aj >9yb
1ip >94z +o3m
1y4 >cwg +he9 +h9d +1y9
1y5 >t8d
3ab >ndl
m3 >ndl +ma +ndo +2uu
3dt >t8e
3ry >t8f
3t0 >t8e
2lm >1gr
420 >t8g +41x
4av >t8f
9gt >t8h +pnw +9gu
9r1 >cwg
5r6 >t8e
knx >t8g
5x8 >cwg
6ji >t8g +5lw +6jp
5z3 >t8g +ps1 +ie3 +5z6
6ab >sv7 +iyi
6kq >t8a
by2 >t8i
78h >99b +99f +2gw
ck0 >ndl
7gs >ndl +oyn
d2b >t8j
7md >t8f +7m8
9od >7md +9oa
7me >7tl +7m8
7tl >t8f +7tp +17t
ghu >t8f +ghv
nh3 >7tl
932 >sv7 +66n +933
5yl >932
935 >t8k
ky5 >n73
8sb >t8f
8wo >cwg
94z >cwg +953 +94y
96v >h0 +ajh
99b >t8f +99e +99g
9i5 >i00 +ig6
evn >t8l
c0t >t0u
kky >t0u +kl1
9yb >cwg
a4k >1gr +a4o
ab6 >ndl +ndo +2gy +2gw +o5r
aci >74p
aje >h0 +ajh +ajg
aln >7tl +alq +alp
b3o >t8m
9y5 >cwg +351 +beg
bew >t8a +bf1
bki >t8e
bl6 >t8n
bnw >t8o
cj1 >cwg
cvi >t8g
29d >cvi +29f +29g
cwg >t8o +b80
cyt >t8d
cx5 >t8p
d95 >cwg +d96
i0l >f5i +i0o
i0m >t8f
dbk >1gr
k00 >t8n +k03 +k04 +k02
lhp >n73 +dq5
du6 >t8d +du7
e0g >96v +e0i +ajh +e0h
dsg >cwg
e4y >ndl
e5g >cwg +e5i
ker >cwg
kxq >cwg +kxs +kxr
ky1 >1y4
e6w >6ji +pjk +ehu
ep9 >ndl +epa
g01 >7md +g00
gau >t8a +gay +gax +gaw
ggq >t8e
74p >n73 +8j3
gnj >t8f +gm4
ajr >gnj
h0c >ab6 +na9 +o5r
h0j >99b +h0l +1gn
h3k >99b +krg +99g
h9b >7tl +h97
hat >74p +rmj +hav
4b3 >hat +jv3 +no5 +66n
79o >hat +79q +rmf
jdy >hat +rmj
hnx >t8f
29v >t8q
i00 >t8n
i01 >t8e +i02
75r >i00
i0f >t8f
k97 >jdy +fmr
j96 >64g
9kx >h0 +9kz +r5v
jsn >9kx
juh >74p +juk
957 >juh
8ze >5p2
2f9 >kky
14y >t8r +k2o
4uf >t8f +3fz
k9x >ndl +o5s
koe >99b
lf9 >koe +lf5 +lf4
kmb >64g +lf5 +kme
fbd >kmb +fbe
m6v >cwg
bva >t8f
kvp >gnj +kvr +kvq
ldu >t8s +wa
lj1 >ndl +lj2
2kt >cx5
ltz >t8m +kb2
ly9 >sv7 +ly7
m59 >t8f +40z
m8h >t8o +m8i
75j >ndl +75p
mz5 >t8e
n73 >t0u
n95 >t8t +n98
ndl >n73 +ndo +p7a
3yy >t8f +o5p
h0w >fwf
5m9 >g4p
e6z >t8u +qbv
k7x >t8v
iz9 >t8w
1q4 >t8w
xh >g4p +xi
fs9 >g4p +fsa
g0w >t8x
g0x >ngb
9uv >t8y
2gd >t8z +2gh
94j >t90 +2gh
3lq >t91 +qkv
30r >2gd +30s
idw >30r
kd0 >t8z
gbp >k7x
arm >g9s +arf
g14 >t92
j2s >t93
ehx >t93
iz5 >t94 +k1v +iz6
fvm >t95
5ak >t1f
d04 >t1f
1k2 >t96
d71 >t97
frf >94j
e3 >t98
4h2 >94j
ckz >t99
crz >aox >t9a
cs0 >iza
4b4 >aox
j7w >4b4
fth >aox
eyo >t9b
9fr >363
ftg >t9c
ed9 >ftg
c5m >mw0
g1a >94j
262 >t9d >t9e
jum >t9f
gac >t9g
3dv >363
2s6 >t9h
ccp >t9i
ijj >t9j
hcf >t9k
n1y >94j
n1z >94j
awh >aox
h9v >t9l
gd3 >94j
4pi >94j +4pj
84m >4pi
il3 >t9c
5u6 >94j
407 >94j
408 >2gd
5cc >94j
eb0 >407
ky2 >t9m
5v6 >aox
345 >t9n +1sq +346
f37 >94j
a3k >t9o +a3m
24p >a3k
et8 >t9p
3ui >t9q
1tk >t9p
3uh >t9r
i75 >t9p
3bk >kcw
n9v >t9p
5a3 >t9p +5a6
5a4 >t9s +5a6
a0t >9jr
kae >mw0
dit >t9t
dq3 >t9u
3vg >t9v
aut >t9v
auu >t9v
cz1 >lzw
cz2 >ngb
aox >t9w
ms5 >aox
jip >aox
awn >t9x
dgi >t9y
dgh >363
dmv >363
9ny >aox
g31 >363
20l >lzw
20m >ngb
3w0 >lzw
3w1 >ngb
et4 >lzw
et5 >ngb
dkj >est
ajk >ngb
9s7 >94j
eyr >t9z
eys >9jr
1ad >lzw
l6s >ta0
cxq >363 +cmu
n29 >ngb
ed8 >ta1
1qh >aox
dgs >lzw
n8t >ta2
mwj >ta3
fg7 >ta3
axk >mw0
8t4 >ta4
7o5 >lzw
7o6 >ngb
8z7 >ta5
9vv >ta5
5tp >ta6
c9m >ta6
c9n >5tp
hbh >ta7
m4m >ta8
b44 >ta8
fip >ta9
nmh >363
d3t >ngb
2yu >363
csb >taa
cso >cs0
d72 >taa
foy >cs0
fx4 >tab
i6o >aox
70l >aox
iaf >363
2vu >ms6
dmr >tac
kno >aox
12h >tad
g8c >t96
jq9 >tae
jq8 >363
fpf >t96
2bn >taf
4dp >lzw
awm >363
7lr >363
dbu >lzw
dbv >ngb
jzm >aox
j7x >jzm
42v >t96
f2s >42v
42t >42v
nd2 >lzw
ilx >nd2
inf >ngb
2b1 >mw0
dgm >ta1
dgn >ngb
7ha >ngb
l6t >tag
i71 >ta9
5r1 >363
6j0 >mw0
31s >aox
cmt >363
dxy >aox
ipw >aox
ipv >aox
jmu >aox
jtg >94j
ltq >tah
2b2 >tai
7ki >aox
ggm >mw0
frh >363
lsc >aox
lrg >aox
mtg >94j
lc0 >ngb
15b >taj
71u >ta1
71v >ngb
n7k >t9w +n7l !tak
5m8 >f7h +9x1 +ju5 +5mb
2ez >tal
en4 >tal +en6 +en5
k9i >tal
llf >tam +gos +1sq +qhn
2vv >m6s
9n3 >tal
4hg >m4g +nzh
1yz >9n3
7c1 >t1f
msc >t1f
h0r >skp +h0t
g2p >skp +g2q
fig >skp
nkn >tan
fx2 >tan
gyz >skp
mw0 >t9w
5k3 >t9w +5k1
jsx >lzw
lzw >tao +lzy
inq >lzw
krn >t1f
363 >tao +366
2rh >tao +rns
36r >4p9
idk >t93 +idm
5st >kcw
m0q >ltb
1lo >kcw
kcw >t93
hik >t1f
he7 >tap
2c0 >977
32j >kcw
9jr >t8z +9js +9jt
iz4 >9jr +k1v
1yd >iz4
est >iz4 +esu
dnt >t1f
24t >9jr +24u
iza >9jr
ajj >lzw
a33 >mw0
g1r >ta0
fri >taq
977 >t93 +cop
cop >977 +977
fdm >977
cs6 >tar
iqc >977
ei5 >tas
d2s >t1f
1tf >5fd +r67 +1th
2rj >kcw +omx
cxu >2rj
m6s >2rj +p87 +m6t
n2g >m6s
nfi >m6s
k9c >t93 +k9d +9th
jc5 >k9c +9th
kvo >jc5
30q >k9c +30s
kia >cxu
2ou >cxu
m3d >kcw
2rd >tat
fcd >hrm +fcb +fca
4lp >fcd +4lf
j5s >fcd
lfo >sj1
gw4 >fcd +fca
auh >gff +aiq +23f
lko >auh
94 >tau
imp >auh >4kx +hsp
cpg >auh +hvg +cph
cja >tau
n6o >auh
e3m >n6o
g0e >e3m
827 >auh
490 >tav
1ts >94
dft >94
g4t >94
8z >taw
h29 >8z +377
1t8 >h29 +377 +1ta
a2x >taw
9nn >t9 !d6m
bfs >tax !8am
81f >taw
a7s >t9 +a7v +a7u
9ys >mqm
ig2 >fot
7fm >bfs +gt5 +ejs
gt7 >tax +9nr +nda !d69
gr7 >bfs +9rh +l8u
i4x >tay +lbk
k7b >taz +6dh
2mw >taz +d5y +g8s +6di
boc >taw
24r >9uh >boc
2a6 >boc +v8
6h4 >9uh >boc
9uh >8z +9ui +7r2
759 >9uh +7t3
lg >9uh
iso >lg >1ko +cpc
a2w >lg +1kq
ku5 >a2w +ku6
lx4 >lg
1ko >9uh +1kp
gmk >9uh +gmr +gmp
55h >t9
55g >9uh +72n
exb >55g
7t6 >3e3 +7t3
7w0 >9uh +7vy
25v >9uh +25t
9vr >9uh
2ly >fot
623 >t9 +624
pl >tb0
61y >pl +6qv
8am >taw +7ab !bfs
8ao >5cg +6pi
5cg >8am +5ch
f9y >8ao
8ap >8am
fot >5cg +fom +fok !tb1
fap >fot
7fl >tb2 +7fj +1yl +fom +fol +fok
8vp >7fl
ku0 >fot
hol >fot +hom
4nl >tb0 +5ax +fol +4nj
i6f >fot
hca >5cg +hcb
2ux >fot +2uy
jv8 >2ux
fjq >tb3 +fk5
6ue >fjq +d2 +d1
hdc >fjq +hdd +hde
pk >fjq +pn +pc
jow >fjq
bvx >fjq
8ox >bvx
7wd >94
5sc >fjq
p9 >fjq +p7
h82 >p9
146 >e3l
hqn >4nl +hki +hqm
hm0 >4nl +5ax +4nj
hsk >hm0
exr >4nl +3bv +exs +5dm +4nk
iol >hm0 +1ev
hzk >fot
pm >hqn
hve >tb4 +3u1 +hvf +hvg +cph
24k >fot
lqn >tb5 +8oy
hu1 >fot +hu4
hvr >fot +hvp +hom
hln >hvr
62s >8hg +62t
fqp >fot
i3z >fqp
9am >fqp +9ao
9an >d6n +9ao
8up >fqp +8uq
gla >fot
bs8 >fot
goo >5cg +5cj +gop +goq
mql >goo
bf3 >8ap
3t1 >5cg +289 +3t7
8l4 >3t1
ctj >tb6 +bc2
lbj >ctj +lbk
887 >61z
nfr >tb7 +61u
7e2 >tb8 +law
86r >tb8 +86t
bvw >tb9
6qt >tba
8ow >tb9
4kc >8ow
ls0 >8ow +ls2
m4k >8ow
hd0 >3t1
98o >hd0
d6m >t9 !9nn
d6n >taw
6ao >tbb >tbc
61z >tbd
d69 >tbb +d6h +d6f !gt7
42b >gff
t9 >tb3
8td >t9 +39j
i0u >tb3
btu >tb3
c10 >tb3 +4kp
7zw >bvx
7zx >tb3
kjj >3e4
92k >kjj
81e >tbe
j85 >kjk
k4s >c10 +5vn +fj
9om >k4s +9on
h3z >k4s
25y >9om +260 +9nh +fj
gwy >tb3 +a00
amu >gwy
5fu >t9 +5fe
btn >gwy +5fe
l09 >taw
7fn >l09
g7j >tbf
2lo >tbg
e6t >tbf +e6u
n6p >tbh +95e
3e3 >tb3 +3ea
3e4 >tb3 +3ea +3e8
9ln >tb3
g99 >9ln
m0e >9ln
gdo >146
9lj >e3l +9ll
iph >9lj +ip8
m3f >auh
ccx >i0u +cd0 +kzr
4j2 >ccx
dch >ccx +cd0
ku9 >ccx
381 >9lk +382
9lk >tbi +3g0 +kkn
hz0 >tbi +3g0 +1mz +pc +hz2
gcn >tbj +gcp
m0b >gff +3vu +13d
m0a >n6p
9d9 >m0a
mqi >m0a +mqj
9zc >tbk +9ze
ji9 >tbk
6in >c7x
igb >c7x
fph >c7x +fpi
inr >c7x
lej >tbl
5jm >fot !3j3
g5b >tbm >sq3
75k >tbn
5jo >tb3
3up >75k
fr6 >tb2 +fr7
e3l >tbl
khw >tbo
2sr >e3l +3n
5r3 >tbl
3j3 >fot !5jm
3j2 >5r3 +3j4
3rf >3j2
4ea >tbp +4eb
6m1 >4ea
elm >4ea
3nw >4ea
590 >3nw
287 >tbq
8sr >287
m6k >287
307 >287
7c3 >tb9
5yu >tbr
d2k >5yu +csc
gpt >5yu
7sd >tb6
1c1 >tb6 +1c0 +lbl
hk6 >tbs +7wj
cqm >hk6
7xl >tbt
5jn >7xl +5js !tbu
6zt >7fm
1p0 >7zf +1p3
1ha >tbt +1hc
c0n >tbv
fou >tbv
fov >t9
h32 >t9
mqp >t6 +137 +mqq
gl9 >mqp
3uw >hk6
6h5 >lgp
3pm >sqa +3pj +3po +3pn
kjk >3pm
2ln >tbw >3pm
n3n >l09
577 >3pm
312 >g42 +314 +313
311 >9lj +314 +313
18 >80f
3d >jzl +36 +37
3e >9t +39
74 >a8t +rl8
b3 >tbx +b0
gt >9t +m6
jv >tby
jw >tbx
zk >9t
2da >8wf
2ge >tbx +2gh
94k >6gn +q1f +7k2 +2gh
2h1 >gre +2gv
ac >tbx +a3
2k8 >alv >83w
2yp >29z +bh2
327 >74
39e >tbz +39g
3an >29z
3ey >9t
3os >9t +3ou
7zn >hel +1p4 +7zm
hel >tbz +heg
400 >9t +401
433 >tc0
4e1 >6gn
4i3 >fch +34t
4nm >63d
4tv >9t +4tw
mop >66t +8ai
hkr >ako +hkl +rlu
563 >tc1
564 >9t
3wr >tc1 +3wp +582
5z4 >61f +5z7
5z5 >9t
60t >61f +61h +60v
ie0 >5z5 +610 +ie3
61f >rpc !a8t +61h
62k >6go
63d >tc2 >sos
64n >rpc !6go +6f3
83x >tc3 +83u
66t >tc4 !ky9
675 >tbz
698 >63d
6d0 >9t
6f5 >60t +60w +6f4 +6f3
6gh >gre
6go >rpc +858 !64n +6g7
6l0 >9t
6pw >ac +6py
6wc >9t +6t0
6wd >tc5 +6wf
6x1 >9t +6x0 +6wy +6wz
78i >9t +78k
7h6 >60t +60v
7l4 >6pw +7l2
7mj >tc6
7mr >9t
7ny >6pw +7nt
7oj >tc3 +7oi
80f >tc7 +80d +80c
856 >tbx +857 +6g5 +858
8pc >9t
8u8 >94e +8tx
8wf >4i3 +8zh +8sl +9k7 +34v +8wh
8zv >8wf +8zi +8zy
93g >tc8
92t >9t +92r
94e >9t +94i
9ew >tc9 +9eu +9et
9gs >3wr >tca +9gx +9gv
9pw >tbz
a8p >gs2
6gn >tbx +6gq +6g1 +8u !tcb +je +a8m +a8k +a8j
a8s >6go +a8m
ai4 >29z +ai5 +bh2
ako >ac +akm +akl
alv >tc1 +n36
ap9 >tbx +9s2
b64 >63d
b9v >7mr
iou >tcc +ioq
a8t >rpc +a8i !61f +bgu +bgt +npy
bly >tby
bmv >tc4 !tcd !tce
bna >94e !f6v
c2b >tbz
cnk >29z
n9m >tcf
d6o >60t
dmb >tbx +dmc +i9x +a8m +i9w
do7 >tbz
dtw >tcg
eaw >a8t +dfm
eev >61f !tch
9t >rpc +npf
eke >hel
ez2 >tby
f11 >tci
9lf >rpc +9ld
f4a >tbx
f5j >9t +b0o
f5l >tbx
f5m >39e +f5n
f6v >94e !bna +7k5
fch >hel +fcj +fci
29z >tbx +1yh
fnc >tcj
g1y >tcf +g20
bmn >tck +bmk +8un
fuw >ac +l2z
fxq >rpc +fxr +fxm
bi3 >tcl +68y +dhx
gbx >tbz
c49 >tcm
gjb >tcn
gre >rpc +grb +gr9
gu4 >6gn
gu5 >a8t !tco
gx6 >tbz +gx7
h4i >eaw +h4h
h6z >tbx
hdl >63d
hlo >tcp
hme >d6o +jpl
hmd >hel +hm2
hwd >8u8 +hno
h2i >gre +6x0
hof >3wr >tcq
hs4 >9t +hs5 +6py
hwf >tbx
hwx >63d
hxv >tbx +hxq
i9y >tbx
ido >6gn +idm
d5d >f11
ixr >tbx +hs5
j30 >tbz
646 >rpc +643 +6fd
7cy >tcr +62y +26f
jk4 >9t !tcs
jq1 >61f
jq2 >60t +jpt
8jb >6f5 +jk5 +jpt +jn8 +jn9
js5 >83w +9kz +r5v
jv2 >9t +jv4
jws >9t
jzl >9t +jzh
kio >9t +kim
kxd >tbx +nq0
ky9 >tc4 +c52 !66t
l1f >9t
l69 >9t +on6 +l6a
l6j >tbz +l6n +l6k
dq4 >alv >tca +dq6 +dq5
lxq >tbx
lyx >9t +lyw
lyy >ac
lz5 >6l0
m87 >tbx
m8c >3os +m8e
94l >6go +2gj
mo0 >tct
83w >tca +83v +83u
ms7 >6gn
2f3 >tbx +2f1
8qr >tbz +k0k
1r1 >tcu
7vs >tcv +kwa +kw9 +by
8tv >7vs +8u0 +8u2
dcu >tcv +dcp
es6 >tcw +esc +5d7 +es7 +es8 +tb
mgn >tcw
50h >es6
4di >50h
hnu >4di
n86 >4di +jne
5d5 >es6
4o4 >5d5
gp5 >es6
itl >es6 +asm
29r >itl +29s
2ju >itl +2jv
7bv >itl
7ew >itl +7ex
fgx >itl +fgy
hk7 >es6
8xg >tcx
3go >es6
9hf >3go +9hl +9hk
h83 >es6
59n >tcy +59o
g9u >mgn
fc >g9u
64t >tcz
93 >td0
1tm >td0
8n6 >tcy
8sy >td1
h5d >td1
9nv >td1
369 >td2
h5e >td3
9o3 >td3
fpm >td3
368 >td3
dvv >td4
d0z >td4
fkm >td5
td >td6
dvs >td6
9ok >td7
9qk >td8
3c6 >td9 +3c7
n4h >tda
dpl >tdb
ela >tdc
9qy >tdc
9nw >tdd
beu >tde +7il
98j >tde
nkz >tde +fcu
frz >tde
9m9 >tde
dux >tde
8vs >tde
8ff >cy2 +fpa +fp8
dsb >tde
ffi >tde +aej
dtt >tdf
dvw >tdf
3o5 >tdf
605 >tdf
dsz >tdf
5u9 >tdf
cel >tdf
8n5 >tde +8n7
duy >tdg
71y >tdh
9fn >tdh
3nx >tdi >tdj
4g5 >tdk
hfn >tdl
f3x >tdi
gh8 >tdm
2j4 >tdm
fvx >tdn
fql >tdi
h1r >tdo
1qa >tdp
nll >tdq
nn4 >tdr
1em >tds
gz1 >tds
bev >td0
64u >tdt
dvt >tdt
ga1 >tdu
9f9 >tdv
jqx >tdw
f5x >tdx
gh9 >tdx
lsg >tdx
lsh >tdx
dpk >tdx
f5y >tdy >tdz
dvu >te0
a2c >te0
btx >es6
b8p >es6
hfm >b8p
hdf >hfm
c35 >hfm
ka1 >es6 +ka4
idl >es6
9eq >hdf +6zl
6zu >es6
8gz >btx +8h0
htg >es6
o9 >te1 +oa !te2
acw >te3
lm3 >te3
9ee >te3 +h5g
jlc >te3
j5b >te3
7ky >te3
emj >te3
lfk >te3
m6f >te3
jl9 >te3
egj >tcv +nmn
8te >btx
41k >8te +39j +nmn
7x >8te
m7g >8te
2qp >m7g +5ef
cpj >8te
9e4 >8te
8yk >8te
j67 >8te
j59 >8te +j5a
7kq >8te
em9 >8te
5za >te4
7nl >te4
75c >te4 +75d
lcx >te4
ll5 >te4
9ea >te4
8su >te4 +8sv
jl7 >te4
j5g >te4 +j5h
7ku >te4
emf >te4 +emg
m6l >te4
ll3 >te4
9ct >te4
8ss >te4 +8st
jl5 >te4
j5e >te4 +j5f
7ks >te4
emd >te4
3ov >te4
a7t >te4
a2k >te4
ed6 >te4
dv2 >te4
28a >te4 +28d
be >te5 +bgu +bgt
75 >be +rl8
1o6 >te5 +1o7
3kh >te5 +3ez
5b3 >te5
990 >te5 +kp3 +kp2 +fcu +khi +khh +fcw +fcv
40i >te6
cy2 >te5
fyr >te7 +fyu
5th >swa +k33 +k6q +5tj
2af >swa +lcz
acm >swa
k98 >swa +6ul
jc3 >swa
k8e >swa +k8g
d1i >swa
dx9 >8ff >swa +dx6 +dx5 !dmq
nij >te5 +nik
17d >te8
1o5 >te8
1tn >te8
1v9 >te8
1ve >te8
28p >te8
2o9 >te8 +2oa
2q8 >te8
30c >te8 +30d
3bg >te8
3i4 >te8
3is >te8 +3iu
5i5 >te8
5qb >te8 +5qe
7dz >te8
90e >te8
9we >te8
ae7 >te8
c6v >te8
cas >te8 +cat
cdj >te8
e8x >te8
fe7 >te8
g2i >te8
g5m >te8
g9d >te8
ggg >te8
ida >te8
itf >te8 +ith
jbs >te8
jdo >te8 +jdp
k74 >2o9
k7u >te8 +k7v
lce >te8
e6k >swa
ae8 >swa
5ed >swa
7a0 >swa +7ae +78f
7ae >7a0 +1xq +7a0
739 >te5 +73b +73a
d2d >te5
d2c >te5
kah >swa
emm >swa
kwq >swa
jea >swa +jeb
c9t >swa
1w4 >te6 +5hk +tj +c6a +akz
1wo >te6 +5e2
2j1 >te6
66l >1w4 +66m +66n +9yk
dmq >8ff >te6 +dmo +dmn !dx9
28b >te6
e9p >te6
ed7 >te6 +5e2
hz5 >kya
ew3 >te6 +pwb
kya >te5 +3la +c52 +9me
75e >te6
id8 >ger +k24
46v >id8
fj1 >id8 +fix
mzb >t6 +mzf
mzc >t6
3dr >mzb +1yn +pu8
gda >btx
5y8 >te9 +5y1
hrq >hrm +hro +hrm
fks >hrq
54r >tea
9lb >teb
89v >9lb
ly2 >9lb +ly1
ieb >ly2
f1e >9lb
b69 >f1e
l9q >tec +l9s
ix3 >tec
5c6 >tec
9du >hrm +1uj
1va >9du
4xw >hrm +rnj !ted
2lp >4xw +28w
czw >tee +nlz +4xq
4lv >4xw +4ls
2vc >4xw +2ve
c1y >4xw +hj +c1r
4pz >c1y +5fr
hsc >4xw +hsd !tef
g9v >hsc
12p >hsc +fv3 +fv2 +4s6 +12l !teg
hrp >4xw +hrl +hrk !teh
1ys >hrp
8eq >teh +8ep +8e8 +8eo +9a5
cy6 >tei +e2y
60q >tej +60s
bas >tej
bxz >tej
a0 >tek !flc
flc >tek !a0
bn6 >tei +bn4
fh8 >bn6
baw >lf3
fsd >lf3
4p9 >hrm +fjx
6eg >4p9 +7xr +6ei
ar1 >6eg +9a1
mgo >4p9
dqb >4p9 +dqd +dqc
hth >4p9 +hzl +hti +htd
hu6 >hth +htd
ktu >4p9
cf6 >hrm
hcl >cf6
l5k >cf6 +l5q +qvr
cf5 >hrm +hro +hrm +8jy +43w
cz3 >cf5 +6bf
hx >cf5 +qq2 !tel
khn >hx
2z3 >cf5
iqd >tem
hd9 >tem
gvm >ten +gvo
52n >gvm
iqe >gvm +iqg
frp >gvm
hda >tem
44 >hda
1jn >hda
7jz >hda
9hg >hda
dbm >hda +7vc +tn
dv7 >hda
ewj >hda
dbr >hda
go8 >hda
gsc >hda
gvx >hda +gvs
m61 >hda
bex >9hg
55t >hrm
6nr >ger
9jf >6nr +8gc
ayc >teo +ayd
mu5 >teo +mu6
ep1 >tep
ep5 >teq
7gp >tep
k14 >teq
k0z >tep
k1i >teq
n92 >tep
epj >6nr
7nd >ter
4nt >tes
gbl >te9 +gbh +gbg
5bc >tet +5ba +qoe +5b9 +5b8
bvp >tet +bvq +4l4 +ecu
hir >c0p
ecv >tet +4l4 +ecu
his >tet
bxw >hrm +bxv +bxw +hrj
l5z >teu +l61 !1e3 +l62 +rdc +l60
1e3 >teu !l5z
8xh >hc4
9bx >8xh !clr
clr >tev !9bx
lm4 >hc4
9ef >hc4
8sz >hc4 +8t0
jld >hc4
j5c >hc4 +j5d
7kz >hc4
emk >hc4
lfl >hc4
7nn >hc4
m6g >hc4
ll7 >hc4
9ec >hc4
8sw >hc4 +8sx
jla >hc4
j5i >hc4 +j5j
7kw >hc4
emh >hc4
m6n >hc4
ll9 >hc4
8t1 >hc4 +8t2
cla >hc4
iqf >5lg +iqg
big >iqf
4n4 >hrm +4mw
9qg >5lg
1ux >5lg
eov >5lg
f29 >hrm +f24 +f21
zq >f29 +zr
556 >f29 +558 +557
gat >f29 +f21
gas >f29 +gar
54p >f29
6ic >54p +6id
bfv >tew +52h +ol6
54z >f29
550 >f29 +c0r +cvy +i59
c0p >f29
3rg >hrm +qe +qf
6k1 >3rg +6k8
a1u >3rg
g45 >9b9 +90j +g4g
8zw >9b9 +8zx
8tf >9b9
ksr >8tf
cyu >9b9
57b >tex +32n
5t7 >tex +5t8
6xk >9b9 +6xh +njt
5rp >cyu +5rq !tey
245 >5rp +5m5 +248 +247
ax4 >5rp
l9r >tey +l9s
h9y >tey +h93
6il >tey
g24 >tez >sjv +dhx
5ad >tez +5af +hin +hio
4r0 >tf0 +4r1
9m0 >4r0 +9m1
41n >f8c +421
41o >9b9
7zl >41n
14z >5rp +150 +156
3z7 >tey
iy6 >tf1
6pk >tf0
ade >tf2
d5j >tf3 +5qy +d5k
4e7 >tf0 +5qy +5qz +5qw +ic2 +ic5 +ic9 +4e9
k62 >5rp +k64 +4e9
k63 >5rp +k64
7hg >hda +7he
m72 >5iy +6xh +5qw +9iv
l4p >tf0 +7id +l4q +abs +m73
f8c >tf4 +f8d
ka2 >hl0 >tf5 +ka3
m14 >tf6 +m17 +m16
m15 >9b9
66i >tf7
hl0 >tf8 +hl1
542 >6xk +njt +lu5
30g >6xk +30h
152 >5rp +150
c8t >tf9
nmr >tf9 +nmu +nms
w2 >k1z +wi +wh +w4 +w3
bfd >w2 +jqf
bfe >w2 +jqf
6ms >w2 +jqf
cnz >w2
1lq >w2
2q2 >tez
a7n >bct +9mj +a7o
ijf >a7n +ijh +9mj
itg >tez +ith
32k >t07 +gcw +32l +32o +pa1 +b2t +32m +32s
jsy >32k +jsz
n3q >32k
ljx >57b
bct >tez
7o3 >tf1 +7o4
8zl >ksr +8zm
qw >6wm
5dr >50z +1p4 +7zm
gvn >5dr +gvp !tfa +l5g
aoa >ksr
1ox >tfb +9xi
k5e >1ox
5t6 >tf0 +5t8
4hb >9b9 +b1j +4he
1u7 >5t6
m42 >5t6
1xq >tfb +1xv +1xs +7ae
i7u >57b +i7v
i9c >2p8 >tf0 +i9d
g9w >57b +lao
lan >57b +lao
2p8 >cyu +2nf +2p9 +cj
2nc >2p8 +2nf +dhh
9io >2p8 +dhh +ftd
2wz >2p8 +mtj
277 >tey +6i1
6i0 >tey +6i2
6mt >bct +6mv
5qc >tez
68x >bct +68y +jq6 +joz +gos +iuj +bf8 +bf7
eqa >bi4 +eqc
79w >bct +il0 +nd7 +79y +79x +iku
5ix >bct +n5p +5iz +5j0 +h34
3s2 >bct
5iy >tf9 +247 +246 +g13 +g7h +975
h09 >5iy +igm +9qd
bi4 >tez
47b >bi4 +478 +479
klg >a7n
jkf >tfc +jkg
2fd >tfd +2fe
mpm >k1z +mpo +myt +mys
k1z >tfd >d3d +k20
aum >3mo +aup
19p >tfe +4xs +19l +c9a
atu >k1z
3mo >k1z
73e >6pk +73f
gdk >atu +gdr
lzx >tf1
k5y >t07 +qhn +k9k
2od >eeu +2oe +50r
8gj >ksr
ms2 >tey
e35 >tex +kda +9bj +e80 +e21 +5cw
2rk >ksr +2rm +2rl +omx
9b5 >2rk
g9a >3mo
2fk >tex +5pb
h40 >tff +qhr
ew9 >tff
5p9 >tfg +5pb
l87 >t07
cfw >t07
n7g >m14 +99d
4u2 >kfe
4u1 >kfe
akr >4u1 +akv
e1t >4u1
fk9 >4u1 +c1t +fk8 +7wk
jhr >4u1 +jhu +b3x
gew >4u1
ell >g3d
enl >4u1 +eni
g3e >gew +g3l
jl0 >kfe
3y >jl0
hrr >kfe +hro +hrm
hrs >kfe
6u >hrs
4ms >9ib +1cj +4mn
8p >hrs +8o
hv >hrs +28w +los +1cl
9ib >hrs +8o +9i7
bzc >icn
icn >hrr +t3 +59a +ico +5ex
dqd >hrs +dqb +dqa
hc >tfh
mpe >kfe +mpg !tfi
5d >jl0 +52 !hr4
3qg >jl0
4p3 >jl0 +4p0
5l3 >tfj +5ln
5o7 >tfj
7y3 >jl0 +7y6
7zo >jl0 +1p4 +7zm !tfk
87e >jl0 +87c +1sb !tfl
bh7 >tfj
kmn >tfj
fzc >jl0
gqa >jl0
h2g >tfj
hr4 >jl0 !5d
l2e >tfj
knc >4u2 +knf
ncl >kfe +1su +ncm
n67 >4u1
64v >kfe
ci5 >64v
7ne >64v +co3 +863 +q1k +a5g +fp8 +7nb +7n9
8dz >64v +2xq
i2f >64v +1g0 +7wa
g46 >64v
f3v >4u2
429 >4u1
3it >429
arp >429
lkn >jl0
4wp >tfm +49b
exd >kfe +exl +9lc
gev >kfe
7zg >gev +5be
loq >7zg
hc5 >gev
g3d >hc5
g3f >4u1 +g3l
kdx >gev
kem >tfn
3r1 >tfn
j16 >tfn +j0v
gj6 >tfn +qx1
bmb >tfo
j3w >tfp +j3u
b7t >gev
4jc >gev +4jg +4je
efl >gev +efh
98m >gev
i3o >gev +i3i
1xg >kfe +ah +89c +899 +897 !tfq !tfr
am >1xg +ak +ai +opv +ah
hfs >am +hg3 +hg2 +mtk +aj +hfq +89c !mjp
8gv >hfs
hft >am +aj +hfq +hfp +89c
m3r >am +m2w !8jl
82l >1xg +o85 +82k
gka >1xg +gkb
4dm >1xg +4dn +4dl
gm0 >1xg +gmr !2q
ew1 >gm0
mjp >tfq +mjj !hfs +btc
4aw >mjp
8jl >mjp +qo9 +8jj +8jh +8ii +6xg !m3r
2q >63u +2s !gm0
eof >2q
cvl >1xg
cvj >1xg +qxf +a7 +1kd +d1p
jmf >cvj
7t9 >cvj +7tb +l1d +898
kua >7t9 +898
6jj >kfe +5lw +6jp
i1k >6jj
cvk >1xg
9tz >cvk
dir >tfs +dgv
bws >dir !bwt
bwt >dir !bws
mws >4u1 +mwn
nc7 >tfs +nc3
7qt >kfe +7qu !me0
me0 >kfe !7qt
f3g >kfe +a0y !tft +ehe
h77 >f3g +g3n
4t5 >f3g +6j +4zz +ogv +ah0 +hjl
fp1 >4t5 +12b
kbb >f3g !bs5
fp0 >f3g +fd2 !n2q
sw >fp0 +so
6h >4t5 !6op
4lq >6h
4yr >6h
uv >tft +cn5 +cn4 +uw
bfw >smb
bs5 >tft !kbb
4wk >tft
682 >4wk
2if >4wk
3rz >4wk +6u0 +3s1
i9p >tft +i9q
4ld >tft
m5h >4ld
7g7 >4ld
bez >4ld
k6o >4ld +je2
kkz >4ld +kl2 +hab
m4u >4ld +qne +6vt
4i4 >m4u
kp5 >tft +6on
mn3 >tft +6vt
km >mn3 +kl2 +8qq +8qp
mwd >mn3 +5ku
azl >kfe +ogz +yb +fw +y8 +pnh
4vw >kfe +4vy +4vx
44n >4vw +44p
n2q >azl +n2r !fp0
6op >4vw +6jx !6h
6zk >6op
b82 >kfe +b80
cwh >b82 +b80 !5vr
5vr >b82 +5vu !cwh
elt >5vr
2bc >5vr +2bi +rkd +o41
2bu >5vr
f8z >tfu +4az +4ay
j6r >tfu +j73 +j6u
j71 >j6r +j73 +j6u
9xn >tfu +75g +9xp
eul >tfu
k6a >7q8 +k6b
7p8 >k6a
7i8 >k6a +85k +wn +7rm +7ia
a46 >k6a +a49
8q0 >k6a +afi +afh !mf3
7i9 >tfv +7ia
7vj >tfw
mf3 >k6a +mf4 !8q0
ikh >mf3 +jzp +a6h +ik3
24w >ikh +e8f
g9k >ikh +g9m
bpn >4u1 +bps +mwn +qmi +h2j
46b >tfx +46x +90
aa9 >4u1 +aac +aab !tfx
4p4 >aa9
5ks >aa9 +pvm +5kq
9gm >kfe
1j4 >bi6 +7op +ot7 +bia
k1o >tfy
9f5 >612 +9f2
bi6 >9gm +bia +bi9
cum >9gm
cuw >cum +3pk
cma >cum
6rl >cum +6rm
cun >9gm +9g8
kt6 >hrs +kt1
hwy >kt6 +h5t
f2c >kt6
nly >f2c
3ev >kt6 +3em
job >kt6 +job
38m >tfz +38n
3ew >tg0 +bcu +bcv +3em
5s3 >tg0 +au6 +6el
jxt >tg0
1j5 >bi6 +otb +ot6
69q >kfe +69t +69m
ao4 >69q
hrf >69q +ot2 +69m
539 >69q +53c
gav >4u1 +gax +gaw +gay
1p1 >7zo +1p5 +1p4 +1p2 !b8s
lfb >1p1
ga2 >7zo +1p2 +ga3
b8s >tfk !1p1
e7k >kfe +e92 !tg1
h7y >e7k +h4n +mut +m0s +j7i +i7f +j7a
94f >e7k +94h +ghe +knw
b9m >tg1 +8yv +pcb +pce
9u >kfe +a9 +a8 +a7 +a6 +npf +a4 +a3 !bdp +9j
ji >9u +jl
mx4 >tg2
b1l >9u +35z +q7s +35w
223 >9u
f12 >9u +d3k
f97 >9u +f99
b6v >f12
g66 >9u +g6p
l4e >9u
bdp >kfe +734 +np2 !9u +bdr +e7m
18i >bdp +adi +adj +3ut
i1j >bdp +i1n +i1o
kc5 >bdp +kc8 +b6x
kc6 >bdp +kc7
hip >tg3
him >tg4
lu2 >smb +lu3
ctf >lu2
jr8 >tg5
5xs >tfj
8n9 >tg6 +lqy +n71 +8nb
8fz >8n9
88s >8n9
6a0 >tg6 +88m
7bd >tg6 +lqr +7bb !jvn
jvn >tg6 +jvl !7bd
n1e >tg6 +ny0 +n1c !7as
u6 >smb
17s >smb
joe >smb +jyk +jog +joo
jof >smb
7as >tg6 +jyk +7at +joo !n1e
b9j >kfe +4ik +b9k
hf6 >kfe +gll +glo +gln +hfc
hfb >hf6 +hfc +gll
nb >hf6 +nc +mx
7pz >tg6
4bq >tg6
894 >5l3 +bri
5mp >5l3
9pr >smb +pjg
ne >17s
vy >tg7 +wa +w9 +w0 +vz
ha8 >vy +hab +ha9
873 >tg7 +kiw +86v +j7d
azv >tg8 +azq +qyw
alo >smb +ijg !tg9
6cr >17s +p25 +6ct +6cu +6cs
flb >6cr
dlu >6cr +drn
b2w >tga +b32 +b2x +kf9
7r4 >b2w +pow
kf8 >b2w +kf9
lkx >tga +lkz +lky
kwg >tgb +kwe +jso +3yf
bc9 >tgc !tgd +bcb
h70 >64v
4vi >29z
mxv >tge +ntt +7tm +7tp +17t
cav >mxv
2gf >tge +95g +2ib
9y6 >tge +9y7 +hoc
8on >smb +8ok +gu6 +8qw !tgc
6tx >smb
lm >6tx +feb
xu >tgf +p82 +o6o
b5 >l67
8ku >6tx
b4q >tgg
b52 >tgg
b7z >tgh +b7l +ll !akq
69r >smb +7u +ax8
6wx >smb +6lk
7be >tgi
l5 >b7z
4f3 >b7z +4f4
2tu >4f3 +4f4
jbx >4f3
6rz >b7z
bg0 >6rz
g3s >tgj +fvi +2ec
b48 >4u1
mpx >4u1
ddv >tgk
dw3 >6rz
i6j >6rz +pj7
izz >tgl
kpu >tgl
8y6 >tgl
gxq >4u1 +32o
evo >tgl
lmw >evo
c0u >1e
19b >tgm
95o >tgn
3yk >tgo
b51 >tgp
6hp >tgq +6hs +6hr
b5f >tgp !tgr
94o >tgs >tgt
jrn >tgu
2ep >tgv +mka +2ej
2zg >tgw
7ep >tgw
aol >tgw >tgx
447 >tgy
csp >tgw
g3r >tgj +2ec
gb2 >tgw
m7p >tgz
m45 >tgw +rma
51j >m45
m7o >tgw
9fl >tgw
4el >tgt >th0
2yc >th1
4cw >th2
7qk >tgt +7ql
g95 >tgt
blz >tgh +bm0 +blw
8q4 >blz
c5d >blz +c5e +c5f
28g >th3 >blz
96q >g9s
jzc >blz
2k1 >th4
19e >th5 +pj7
i6k >19e >th6 +pj7
a0u >19e +rlz
vo >th7 +vq
9za >6rz
5td >fne
fne >tgh +6s0 +fng +6hz
8ro >fne
ed0 >8ro
gby >th8
f5r >fne
676 >fne
csw >fne
m85 >csw +m86
4bh >th9
2eb >tha +2ec
m4s >thb
bu >thc
de2 >6rz
3bs >thd
9wm >the
uu >ryh
35b >thf
2zf >thg
7wo >ryh
9w7 >thg
82 >l5w
db1 >thg
i6m >ryh
iu5 >ryh
m4l >thg
ij1 >tha
e71 >tha
idy >thh
itp >tha
nd6 >tha +nd7
33w >thi
cot >thj
agp >tgh +86 +kw1 +bp1
iuh >csx +87k +jmg +iuj +iui +iuo +c5f +ig6
a50 >iuh +a52
9py >csx +joz +9pz +jnr
2ai >csx +2aj
aod >agp +2dt
2zh >agp +2zi
e8l >2zh
339 >agp
ito >thk +jjk +2bq +itr +itq
34r >thl +34s +2yg
9ex >agp +5gr
9jj >agp
g11 >agp
iik >agp +iil
kn2 >6tx +3yg
csx >agp
njg >agp +h0k +k8p
k8o >njg +k8p
l5w >84q +6hy +l5x
jh4 >84q
l67 >l5w
j0 >thm
2n >l5w
7vf >kfe
d99 >7vf >l5w +pja +l3u
2fa >d99 +2fc +2fb
7ie >d99 +7if
4wo >l5w
b4r >4wo +b4s
812 >l5w
esb >l5w +1ax
fea >l5w +86 +85 +kw1 +we +feb
83 >fea +86 +85 +87
kt >fea +ltt +lu6 +86 +kw1 +t2s
lmm >kt
34q >fea +34y +2al
ak0 >83
aoe >l5w
fg1 >fea
it5 >thn
jro >fea +q2o +85
kj2 >fea +gov +2al
kjg >fea
ler >fea +jzd +he1 +raf
3pt >ler +3pv +ig6 +87k
lmr >fea +lms
lts >fea +lu6 +87m
g0r >tho
3gr >l5w
bj9 >l5w +rlw
3wo >l5w +jbm
l6 >l5w
9dv >thf
5cx >l5w +5cy
egl >l5w +egm
h55 >egl +p7q +egm
5hn >l5w
m7a >5hn +c7j +c7h
8lu >m7a
ir9 >l5w +dhx +irk
mpu >ir9
39f >thp +39g
8rc >l5w +rlx +8rd
1f2 >l5w +1f3
b4w >thq +b4x
k6u >b4w
b4u >thq
jvh >thr +h0y +2uh
6iv >l5w +d5s
9uf >l5w +70f +8hn
vp >l5w +vr
lmx >4ai
e5v >ths
zx >ths
ejd >ths +zz
kmc >ejd
kof >kmc +kmh +lf7
adc >tht
m1u >adc
em6 >tht
inn >thu +in5 +in4 !bqh
d8g >inn +d8f +46f
hgl >inn +in5 +166 +4sr +hdg
45i >thv
o >thw
667 >thw
dem >thx +9hd
5ih >dem +b5h +85v +86y +rlv +5ip +5ij
dpi >thy +q5x
ek2 >thw +ek4 +ek5
bqh >thy +bqf !inn
db0 >bqh +bqf +5ip +d9f
mjs >bqh +c36
m9u >bqh +m9v
k9e >6tx
kcz >thz +8jn
kn >ths
6yj >kn +mnr +6yf +6ty
9hy >kn +9i0
8zq >kn +9i0
6ax >ths !7ll
2hf >6ax
dpp >6ax
7ll >ths +7lj !6ax
fg3 >zx +3ws +5ws +fg5
8y7 >sw5
x5 >ths +2o7 +x3
bae >x5 +baf
7rp >ths +21u +7rm +aq3
8ly >7rp +21u +8lw +8lv
6km >4u1
g7s >6km
2q9 >g7s +5af
g12 >6km
8yn >6km
kmd >6km +kmh
gr1 >6km +1o0
myg >5d
hjb >5d +8e +cgp
149 >5d
52o >5d +52r +52q +52p
8t >5d +8r
n8n >5d +n8q +n8o
633 >hr4 +632
3ns >hr4 +87j +87i
j2m >kfe !mfg
6xb >j2m +prp +j2h +6rj
c4i >j2m +btf
jxw >c4i
jxv >c4i
d4o >c4i +jxu +pt
bth >c4i +qki +btf
nz >c4i +nv
xp >c4i +nx
gqj >c4i +4r3 +bys +ixm
2nz >gqj +2o1
4vc >gqj +oat
6wb >ths +70a
6qq >j2m +om0 +o4s !53s
mfg >kfe !j2m
4c6 >mfg +4c3
4xx >mfg +ht +4xt !ti0 +nlz +4xs +1ck
51t >4xx +ck
bvj >4xx +bxv +58s +bvi
4e2 >4xx +4e4 +4e3 +c3 +nq8 !ti1
4xn >mfg +1ck
1cr >mfg +1ck !ti2
53s >4e2 +53v +53u !6qq
bd9 >4u1 +s9 +267 !60u
60u >4u1 +60w !bd9
26o >bd9
6gp >bd9
eig >60u
ez3 >eig
njd >60u +niw
hvc >bd9 +hon +i24
dmg >kfe +i9u +pfc +dmd !ti3
eo >dmg +ek +ej
dfb >eo
fim >eo +esq +fii
nme >dmg
a5w >ti3 +q1o !ti4
dx >ti3 +e0
3wz >ti3 +ccl +3wy +3ww
blp >ti3 +3wy +1lr
7pp >tfl
a1n >hc4 +a1o
hd4 >kdx +hd3
khg >hc4 +phe +a1o
hc4 >gev +a1o +hc6
h2q >ti5 +hot
fpv >gev
1tt >hc4
col >gev +cob
gub >kdx +27z !euk
k89 >gub +9a1
mxe >ti6
bbu >kdx +1il
4x >bbu +4z +99k
kog >4x +4z
gpd >bbu
6x6 >tfn +cog +aqu
gnl >kdx +awu
euk >kdx +mha !gub
xr >euk +xt +xs
erd >euk
cxw >euk
awq >kdx +awr !6sr
9xr >awq +85j +9xt +9xu +9xs
3n8 >awq +8jt !ti7
828 >awq +aws +82a !ti8
kg0 >828
hy8 >awq +829 !6re
3si >hy8
ee7 >hy8
8js >hy8 +8jt !ti9
hy9 >tia +829
6sr >kdx +6sa +1bk !awq
6re >6sr +6rf +6rg !hy8
6s9 >6sr +bo0 +6rg +6sa +j7s
b2f >6s9 +3pz
d >b2f +64y
64o >d +5zd +6f3
hxk >6s9
1a8 >4u1 +72a +72i +727
72c >1a8 +725 +727
gk6 >1a8 +726 +fb1
72f >1a8 +a0w +727
k1p >72f +hql
6dn >1a8 +owd +1ik
e4m >1a8 +e4p +e4o
e4l >di5 +ohc +e4p +e4o
5ae >e4l +5ag
ej0 >tib +6fz
4iv >4u1 +4iy +4iw !6qe
hsl >4iv +7gc
hxe >hsl +hxf
jx0 >4iv +4ix
568 >4iv +569
6qe >4u1 +map !4iv
bgf >6qe +oeu +2o7
ddu >6qe +oez
afc >6qe
njq >6qe +njp
mmv >gwj !tic
akq >mmv +n8f !b7z +akv
dzb >tic +dz9 +afk +njp +6a4
kw6 >dzb +kw4
wd >6xr +we
66u >4u1 +66x +ei0
63u >66u +ei0 +chz
jd6 >63u
63y >63u
jd5 >63u +bdt +9ax
ehj >66u +ehm +66x
mog >ehj
ahp >mog +b3e
brg >mog +gnk +4dj +bri +brh +bat
iod >tid
l0k >tid +l0l +l0m
jxo >tid +jxg !aus
4cx >th3
axc >tie
d7c >th3 +d7e
7r3 >4u1 +7r9 !tid
aus >7r3 +aup !jxo
myr >tfq +c0b
mpn >7r3 +mpo
mpy >7r3
ee3 >4u1 +1sh +ee0
ert >ee3 +1sh
qx >ee3
mdk >ee3 +mdl +6vp
jbj >tif
a1g >kfe
5un >kfe +208
fsg >kfe +913 +fsk !tig
gan >fsg +7j3 +gao
bu5 >kfe +m98
4op >bu5 +4ol +4ok !tih
7xa >4op +7x9 +7x8
9km >4op +9kj +4q1
nho >7xa
n6f >tig
bdv >n6f
8na >n6f
911 >n6f +912
631 >tig
630 >tig +912 +635
2f0 >630
31m >630
n3r >tig
5nu >ncl +gpo +gpn +gpm +he2 +qop
jfn >tii
42c >4u2
gwj >tij +kva +gwl
2e9 >tij
kv9 >gwj !8hk
dzg >42c !tij
fv >dzg +ft
abd >dzg
3ka >fv
8fe >fv +8fa +8f9
6xr >fv
lmn >6xr
8hk >42c +8hd !kv9
1rt >tik +1rr
1ru >8hk
fw8 >til
d0a >til +d0f +pe8 +d0d +95r
jxd >til +jxf
9pq >til +r7g +9px
gfm >1xg +gfq +gfp !tim
ggr >gfm +ggs +gfq
gwf >ggr +gwh
4v2 >tin +4v6
3r5 >gfm +3r6 +nqk
al7 >3r5
id9 >3r5
iq1 >3r5 +ot +iq2
jch >3r5
ln8 >3r5
8a3 >tin +1kb
6d2 >4u1 +6d3
652 >6ax +6ar
edn >fv
h2k >4u1 +h23 +h22 +6x0 !bdj
bdj >4u1 +maj +obv !h2k
51y >bdj +blw +51x +51w
2mh >gwk +89p
kap >tio
6ay >tg3 >5l3 +jk5
gwk >tg3 +gwm
etz >kfe +28s
cu4 >etz +bhk
5yv >cu4
fop >cu4
n6q >tio +95e !ghj
i9 >n6q +i78 +95e
7gb >i9
ghj >tio +gcs +gcr !n6q
n2l >ghj +qsh +6aj
ehz >ghj +21d +qsi +qsh
21g >ehz
inm >tip
lpc >4u1
f3h >4u1 !6tw
m1n >tiq +jb6 +k2n
6o7 >tir +6mp +a54 +kcb +6oa +8uo +6ob
gbs >tir +51w
6tw >4u1 +6p6 !f3h +3s1
jqo >tis +jqm +jqh
ds6 >6tw +ds9 +ds7
cb4 >6tw +ea6 +cb5 +cb6
ihi >cb4
1e >smb +1b !tit
p >1e +r
64e >p +6xg
ev4 >smb +2fm
42a >7y3 +pfx
1mv >7y3
3d3 >1mv
dva >7y3
15y >7y3
cf4 >15y
ckf >15y
gn3 >15y +gn5
gy5 >15y
je5 >1mv
ko4 >7y3
gbr >tiu >bdj +51w
80g >tiu +80d +80c
483 >tiu +5w
1eo >n73 +1ep
aqn >tiv
d7q >tiv
96w >1eo +ebg +ebf +ajh +oc2 +212
3ai >tiw +3ae
kit >3ai +o5m +g3n
d8u >3ai +d8x
f8y >tix +4az +4ay +4b1
m5a >tix
484 >4u1
rl >4u1 +ocx
6cz >tiy +6fz +2dl +2bk +5su
auw >8pg
8pg >rl +121 +8pn +8pq +k6b
b9t >4u1 +qxd !l1k
b9u >4u1 +i06
888 >b9t +884
bdi >888
l1k >4u1 +l1m +l1l !b9t
cu5 >l1k +qrb
3dj >l1k +3dn
her >l1k +qnv
n9n >4u1 +n9k +n9j !7bp
e33 >n9n +n9k +n9i +5uu
b2d >n9n +rmg
5uq >n9n +5ut
7bp >4u1 +rmo +rmz +rmx +7bk !n9n
7aj >7bp
16f >7bp +ll0 +rmo
ikt >4u1 !5v9
c21 >ikt +bch
iyg >ikt +iyd !tiz
fp2 >iyg +fd2
gwz >iyg +j9y
cei >3lx +cef
5v9 >4u1 !ikt
5va >3lx +5vb
aji >5va +iai +iah +ft4 +7ss +7st +fj +fk
dqx >5va +7st
ft3 >5v9 +ft4 +7ss +7st +iaj +iai
n0a >5v9 +7ss +rai +n08
lfa >4u1 +lbf +pyt +kme
cnb >4u1 +d5s +pyr
j80 >tge
8yi >j80 !jwp
hvu >4u1
jwp >tgh +pa4 +pj8 +meo !8yi
5yq >jwp +9fa +eje +n6d +5yr
6oe >jwp +6of +6og +6oi
kav >1e +kax
6vo >tj0
ie1 >tj1 +ie3
5bx >ie1 +ief +pd5 +pd7 +pd8
612 >tj1 +6t0
6t2 >6oe
6f6 >tj1 +6f4 +6f3
6cy >6f6 +6fz
ih2 >6cy +3kb +6dy
n6u >6f6 +n6x +8nb
2ea >6cy +2ec
6jk >kfe +7sq +7sp +3mu
bd5 >4u1
5vs >4u1 +2bj +nbp
b83 >4u1
dds >4u1
1it >4u1 +1ir
6zc >4u1 +2xr
aqe >gqj
e7r >4u1 +al
gn1 >4u1 +53m
mp9 >kfe
3vt >kud
dlm >kud
7ai >n48 +obv
1bb >rp8
1er >dlm +e3a +puu
t0 >dlm
92q >dlm
e19 >kud +4c3
dsl >e19 +dsn +dsm
4pn >e19
83h >e19
jy6 >e19
ilp >tj2
gbv >tj3
l1v >e19 +l1q
i2p >l1v +i2o
gjg >jxe +gjh
jqw >gjg
g5c >jxe
gbw >tj4
k2 >dlm
k7h >tj5 +k7j +k7i
81 >tj6 >jy7
42q >im7 >82b
89 >4ps +k0l
sr >tj7
wu >6f1 +wv
od >4ps
1eq >kud +1et
chc >tj8 +chd
a8c >mgm
7n2 >kud
dsk >7n2 +dsn +dsm
r0 >dsk
163 >7n2 >tj9
18y >7n2
1tc >dsk
256 >dsk
39i >dsk +39g
3g9 >7n2 +3gd
3xy >7n2 >9ps >adf
h9t >3xy
402 >dsk
591 >dsk >4ui +592
955 >7n2 >9ps >adf
9te >7n2 >tja
9zd >tjb +9ze
ano >7n2 >tj9
b4c >7n2 >9ps
c2d >7n2 >adf +c28
c2v >dsk
co0 >dsk
dru >dsk
eln >dsk +elo
emr >7n2 >9ps
fcl >7n2 >9ps
fxl >7n2
g5q >tjb
ggk >dsk
jia >tjb >4ui +jie +jic
jwi >dsk
kx3 >7n2 +kx4
lqa >dsk +lqb
m50 >dsk
nkm >7n2 >tj9
nmv >dsk
dwu >dlm
ms >tjc
mt >tjd
1b1 >dwu
e39 >mgm +e3b
e4h >4ps
fs2 >im7
3st >9k5 >3g9
9pt >9k5 >b4a
cdg >9k5 >b4a
f3y >dwu
gw5 >tje
h5q >dwu
hem >3vm +heg
ltm >6o8
kub >6o8
ibk >dlm +kk8
a4l >ibk +a4m +r6i
1pl >a4l
9r4 >5p2
c9 >dlm +ca
9yd >3nk +aar +9ye +9yf +aaq
28y >c9 +28u
3nk >c9
n0i >tjf
fm1 >4pn
te >tjg
ja >tjh
n8 >d0c
82p >n8 >sap
jq >tji +js +jr
oe >im7 +of
og >tjj
elr >tjk >tjl >shd
kql >tjk >tjl
2s2 >tjm
2yf >tjm +2yh
jx2 >dsl +jx3
3fn >3vm
gx5 >tjn
n6 >tjo
7ya >gx5 >tjp +7yb
8rm >gx5
c2f >gx5
8qo >rp8 +k0k
kum >kud
sy >tjq +sz
ki3 >aye
eou >tjr
6bo >tjs
5c3 >ki3
gk4 >tjt >tju
6hm >5c3 >tju
c5l >tjv +ayl
94r >dlm +94t
2ld >rxl +2le
j9s >rxl
fi8 >tjw
msk >fi8
8j9 >tjw
5ga >8j9
he6 >8j9
cpo >tjw +cpq
p3 >cpo +p4
30l >cpo
316 >cpo
5g9 >cpo
5od >cpo
ce7 >cpo
e68 >cpo
g0c >cpo
j9h >cpo +j98
9m3 >tjw
h8b >9m3 +h8c
ijq >9m3
kb4 >9m3
18z >tjx
1ae >hzm +1af
1b2 >fod +1b3
fwh >tjy
20k >4pn
a1 >tjz +a6
jo >3lx >rp8
hfl >tjz
2df >jo +nb6 +2dg
ftp >tk0 +ftr
2hh >tk1
2ls >f45
2n9 >im7
31b >4ps +31c
fow >tk2
gbt >tk3
371 >tk4
kwl >tjn
3ng >tk5
a3e >3g9
fqt >a3e
3ga >fgo
3gb >im7 +3gd +3gc
9ku >im7
3gl >fgo >fde
kgw >dsl +pi4 +kgx
3nj >s1y +3nn
3nl >4t9
3px >tk6
3vm >dlm +3vo
3l5 >aye
3zw >402 +3zy +3zx
45n >6o8
4c0 >tk7 >tk8 +4c2 +4c1
cxa >4c0 >tk9
4ot >4ps
b4b >4ot
4po >4pn +4pp
4ps >3vm
4t9 >s1y >fod +4tb
4xf >jy6 +4xg
4ui >dlm +3fz !tka
51z >dlm +51x +51w
58c >94v >jo +3wp +582
59k >tkb
59w >1tf >tk6 +59z
59x >1tf
5bp >4ps +5bq
r1 >tkc
6bi >4ps
6hj >tkd +rmd
ax >3g9 >tke
6l7 >rp8
c2h >tkf
c2g >tkf
6lv >jy6 +6lr
6mc >4ps
6md >tkg
6sw >n4u
6x2 >d0c +6x0 +6wz +6wy +4tw
88k >9ps >n48
4ri >f3y +4rj
fke >dlm
7dv >fke +7dw +qbt
m4 >9ps +m6
2ua >m4
8wg >tkh
7fw >dlm +7fx +7fy
ew6 >tki
6o8 >7fw
n4u >tkj >d0b +n4y +r7c +n4x +c3y
ehw >ixq
n4v >tkh
7od >jy6
8ej >jy6
bp0 >jy6 +box
ing >tkk +r6l +inb
82b >tje
6px >dlm
87l >n48
653 >87l +62y
jbk >653 +62y +26f
7ad >653 +dge +7d6 +7d7
g1z >87l +g20 +moh
h0f >87l +3jz
n48 >dlm
j5x >n48
7k4 >n48
9p9 >n48
igg >n48 +cbr +rjj
5yt >igg +cbr +7dx
jn2 >5yt
d0w >igg +d0x +d0y
8jd >7dv
8qh >s1y
8qz >3vm +8qy +8qx
f45 >8qz +f47
dgd >f45 +dge
8mp >tkl +8mw
8rl >tkm
8rk >dlm
8sj >ibk
8tw >dlm +8tz +8ty +8tx
8z0 >4ps
5cr >tkn +pi9
929 >tko
93c >s1y
954 >tkp
956 >im7
96h >dlm
9ch >4ps +9cg
lnw >tjq +bep
h9h >1eq
9k5 >rp8 +9k7 +9k6
9ps >94u +9px
h5r >tkq +5p3 +7k3
euy >tkr
9wf >jxe +9wk +9wh
fm2 >tks
5p2 >jxe +5p3 +7k3
9yn >n8 +9yo
ij2 >tkt +ij5 +ij3 +5bo +5bn
9zb >4ps
a2u >tku +ibr
a53 >ey7 +a55 +a54
rp >tkv
1q5 >tkw
dp2 >980
l6m >4ps
7z9 >tj4 +7za
adf >a8b
aw1 >dlm
b45 >tkx
b46 >tky +b47
b49 >tkj
b4a >tje
las >tkz +lat +hzw +c7v
b4i >4ps
b4j >tj7
b5m >5p2
9jg >b5m +pnz
b5t >b5m
bp8 >d0c
beo >4ps +bep
bsg >d0b
bti >s1y +btg
bwu >3vm
9er >3vm +9et
c27 >tkp
c2e >4ps
lo0 >c2f
c4d >im7
c4n >4ps
c62 >tkb
c6y >tkx
cfk >lr1
cqc >rp8
czb >fgo
b4h >4ps
czy >tkm
d00 >8rk
94u >dl8 +94x
94v >kud +94x
d0b >94u +95r
d0c >94v
d09 >d0c
d43 >ngb +d45
d91 >s1y +d45
dfk >fgo +dfl
dh3 >ibk +dh4
djz >l1v +a70 +5of
k71 >ngb
dm7 >ibk
e7z >6o8
e6r >s1y +e6s
45o >6o8 +ea5 +ea1 +ea0
dy6 >45o +ea5
e9v >dl8 +ea4 +ea0 +e9w +nq9 +r5z +jpm
knj >tkn +knl
ey7 >tkl +eyb +sbe +la7 +ey8 +ey9
920 >tl0 +922
fcr >9ps
fdn >fgo
fgo >dlm +fgs +fgr +fgq +fgp
fi9 >fgo
fde >dlm +4mj
86a >fde
fod >19q
ftq >tl1
5no >ey7 >tk7
l72 >dl8
fxi >9ps
f5h >im7
4gt >dlm +4gk +4gu
7ef >4gt +7eg
950 >7ef >tl2
lqk >7ef
i9l >lqk
g08 >4gt +g0b +g0a
g09 >4gt
cin >g08
g53 >tjh
g54 >e19 >tkm
g55 >tl3
gc1 >im7
ghm >jxe +ghp +gho
gs7 >3vm
frk >7ya
h43 >9wf
hzm >dl8 +hzl
i0p >tl4
i3f >g08 +i3g
ig7 >tl5 +igd +ig9
ig8 >l6m
igc >tke >tl6
hau >tl7 +rmj +hav
imd >n4u +pdp !tl7
im7 >4ps +imb
emp >4ps +emq
aaz >8c5
3xx >tkp
3xw >4ps
kea >tl8
ina >6o8 +ind
ins >tke >tl6
ipz >ngb
irs >tjz
j2d >g08
9xj >tjo
aob >tl9
aof >g08
yu >gx5
gjj >yu
jx >yu
ga8 >rp8 +ga9 +gaa
lvm >ga8 +lvl
z9 >rp8
6fn >jkw
ino >jy6 +ptf
j79 >s1y
jhz >im7
ji0 >tla >tlb
jg2 >s1y
ji2 >tlc
7ah >tld
jnz >tle
jui >cnm +qc2 +qbz +juk
jxe >dl8
jy7 >tlf +6wf
k0g >4pn
k0u >cqc
k5r >d0b +j6g +k5t +jqd
k5h >tlg +k5j
k8f >tlh
kca >4gt
kgn >mr4
mr4 >l1v +r7h +ody +83v +83u
ki2 >tje
3yl >tli
hv0 >kqu
kqu >g54 +kqv +kqw
l9e >tk1
jwd >7ya
lhn >tle +lho
ljy >dlm +ljv
lkw >tje
lkv >im7
lo6 >aye
lo4 >tlj
lp8 >tle +lp9
lr1 >fgo
m13 >5c3
m7x >tlj
msl >sov
mw5 >tlk
mwa >g5c
mw9 >a8c
mxy >eqz
ljk >tll
i73 >tll
myx >kud +myy
n27 >fgo +fgq
n5u >tkl +n60 +n5v
l0j >tjz
6f1 >l0j +6f2
321 >dlm +31x
nbr >ngb
ngb >tk6 +ro0
agj >dbu
8wx >9k5
1my >8wx
h1o >tlm
2im >d91 +g4n
cgf >ngb
ngm >tlc
3j6 >ngm
e7c >tln
7on >dl8 +7ol +7ok
81s >kud
7rj >4ps +7rk
n0e >dlm
ft5 >shb
b03 >ft5
b02 >tlo
2po >ft5
gml >lpd +gmq
er8 >gml
e3f >gml
5wl >gml
lps >ft5
flw >lpd !9mz
37g >flw +37h
eyi >flw
as8 >flw +asb
9mz >lpd +9n2 +9n0 !flw
lpg >ft5 +493
5x0 >lpg
6jb >lpg
53y >lpd +53v +53u
as9 >53y
lph >hf8
7dq >lpd
53h >ft5
494 >53h +493
k2b >53h
lpi >6m4
n7o >tlo
n7p >ft5 +n7s
5x1 >tlo
fbl >tlo
cs2 >tlp +7gl
aui >cs2 +auk +t3g
f68 >aui
awj >aui +awl
cps >tlp
9ma >cps +9mb
fky >cps
cvm >ft5
cvn >ft5
cvo >ft5
5x3 >cvo
dvq >ft5
flx >ft5
2a0 >21s +1yh !6jl
bf6 >21s +oyh
6jm >7so +5lw +6jp
6jl >7so !2a0
a4f >6jl
ap4 >cvm
b9s >ap4
kxf >tlq
jc >tlq +je
blq >tlq +1lr
3x0 >tlq +3ww
2qm >3x0 +2qh
it2 >tlq
nmf >tlq
dy >tlq +e1
lcy >tlq
m6i >tlq
m6j >5zb
ll1 >tlq
ll2 >5zb
9cr >tlq
9cs >5zb
8sp >tlq
8sq >5zb
jl3 >tlq
jl4 >5zb
emb >5zb
emc >5zb
2gg >tlq
dcv >jc +q0d !tlr
ep >tlq +dmd +ek +ej
dmh >5wk
nc8 >tlq +nc3
nlb >tlq +je
5yj >tlq
5wx >tls +5tv
elv >tls
lse >5wx
lri >5wx
nlo >5wx
e6h >5wx
841 >5wx
5wy >tlt
5wk >5wx +5wm +5wn
8r5 >ft5
n7t >tlu
kxw >tlv
e3t >n7t
m4e >n7t
n7d >n7t
lnv >n7t
9i6 >n7t
iov >n7t
ijl >tlv
5wz >ft5 !5vt
e64 >ft5
du9 >b00
6mr >tlw
j2 >5wz
842 >5wz
5vt >ft5 +qpo !5wz
elw >ft5
elu >ft5
duh >b00
20h >b00
5wu >b00 !kxz
kxz >b00 !5wu
7dr >b00 +o3x +7du
n7n >ft5 +n7s
n7u >ft5 +n7v
ha7 >n7n
6wo >bye +k20 +hug
for >5wy
39s >18e
9tf >tlx
5xr >g9x
u1 >tly
g9x >t6
3uy >tlz
auj >5wy
7gt >tm0
ada >5wy
7ys >tm1
3zu >tm2 >tm3 >tm4 >tm5
3zv >tm6
afe >tm7
lhl >tm2 >tm5
nl8 >ft5
isy >ft5 +isr +isz
nl9 >ft5 +xj
nla >ft5
5zb >ft5
3ow >ft5
e55 >tls +qpw
9kc >tm8
d9c >e55
e56 >ft5 +qpw
c6f >tm9
8oj >tm9
dgo >tm9
14k >tm9
dms >tm9
cbg >tm9
cb2 >tm9
1hh >tm9
j2n >tm9
ew8 >tm9
er0 >tm9
5z2 >tm9
duk >tma !tmb
lfx >ft5
j21 >lfx +4tm
j4a >lfx
azz >tls +qpq
b00 >lph
eno >b00
b01 >ft5
84d >tmc
fbk >ft5 !tmd
dw9 >tls
ix4 >tls
du3 >tls
iwq >ft5
1j9 >iwq +po5
k8m >iwq
kxe >iwq +po4 +kxg
nej >iwq +nel +nek
e4z >tme
iwr >ft5
gmj >iwr
fh >tm6
nlc >ft5
gl >tmf
82m >lpd +bmp
7ak >ft5
bsa >g9x +bsb
g1h >bsa
lpk >bsa +lpp +lpm +lpl
dn0 >tmg
n7h >lpg
k54 >lpg
2ag >lpg +91d
ali >2ag +907
803 >tmf
7z7 >ft5 +r08
5x2 >7z7
9rj >ft5
x2 >5wy
2a1 >x2
3o1 >x2 +3o2
2a2 >5wk
3s8 >fw9
zj >jd +q8l
jd >7z7
9fe >703
ltc >2pn !2oi
2oi >2pn !ltc
2pn >703
acx >703
f8f >703
dby >f8f
hqj >jd +hql
hqk >ft5 +726
lrh >gml
lsw >gml
nln >flw
dvr >70y
lsd >9mz
fcy >stl
21s >g9x +be9 +key +4hh +bot +21l +21j +21i !dud !7so
nmg >ft5
d8 >lfp +d4 +gne +gna +3qb +gnd +gnc +gnb
dud >g9x !7so !21s
7so >g9x +7sq +7sp +3mu !21s !dud
628 >dud +q2p
49i >7so +49o +49n +49m +3mu +4og
84b >ft5
3ms >7so +3mt
l88 >7so
8bh >7so +8bi
cxz >7so +6ff
lmc >21s
bye >t6
lpj >ft5 +493
bx0 >bye +9gw +2ti +fo9 +apu
ckn >bx0 +7lc +ckq
2bv >bx0
655 >bx0 +n13 +adj +3uq +658
8dv >655
ad3 >bx0
bwq >bye
bwd >bye
82n >bye +7sy
hsm >bx0 +i1n +i1m
d8v >bx0 +3ad +d8w +d8x
2ub >hsm +i1m
i32 >655 +i31
4t >hd1 !5zm
5zm >hd1 !4t
e6o >hd1
94g >hd1 +94i +5eq
95q >hd1
9hh >hd1 +9hl +9hk
5gj >hd1
e9o >hd1
9nu >hd1 +fcu +fcw +fcv
i4n >hd1 +i4o
k23 >hd1
k51 >hd1 +hcj +k52 +b3f +4p +ahv +4o
ldy >hd1
mi >k51
b4y >k51
e9n >hf8
1fw >9hh +1fz
hd1 >tem
bh5 >fw9 +bh3
5t0 >bye +i6w +oqm +5t1 +5t2
ft6 >bye +ft7
fwa >g9x +fwb
fw9 >ft5 +fwc
10v >fw9 +5pq +488
lfp >lfx +opx +lfq
jag >b02
k53 >jag
m1d >jag
n4k >jag
n4l >ft5
dun >n4k
asu >ft5 +75l +7vk
awk >ft5
92l >bye
gtp >ft5 +7bh
er7 >ft5
2gi >ft5 +95e +2gj
ewb >tmh
li0 >g9x
7z8 >tmi
f9z >tmj
jt7 >k54 +pnw
1sj +ird
1v6 +81u +9lq
7y0 +otq
cep +cem !tmk
36p +drc
vj +vi
1iz +1ix
n0 +nye
b9e +b1f
a7y +9wb
ckx +e75
jhi !br9 +jhh +bbx
br9 !jhi +mfz
13j +13a
m8g +kz3
32 +2y
fjt +fjx !oi
acy +acz
oi +7x8 +4ok +nbf !fjt
pq +87h
31 +84n +30
fsh !bay +fsf
bay !fsh +bax
9kh +9kj
9zs !1nm
1nm +afk !9zs
n8i !b7m
b7m +1ng !n8i
4zf +jhh +4z9
byu +byr
iom +ion !tml
1nn +5vc +j5o
1ni +1nj
r7 !ekl
50k +3mv
r8 +c0d +50j
ekl !r7
evg +eve
7zh +7ze
fhc +fhb
56m !tmm +56g
fz8 +fz7
cx0 +cwk
kir !tmn
bsd +bsb
dv5 +dv4
flr +kl2
9hm !hcp !tmo +9hk
hcp !9hm +hcm
5qu +5qs +bg8
8hy +e27 !tmp +8hx
e9k +e9f
8dx +8dw
bzg +bze
5zy +99k +ost +orw
9sn +aj +m2w
5es !tmq
470 +46k
11u +11r +eva
11t +11s
5r +me9 !g7
mea +me9
k48 !9rk +k46
9rk !k48 +9rc
eop +eoo
9d7 !mey +d8i +pbz +9d5
aff !ik5 +afi
ik5 !aff +ik3
mey +pc3 !9d7 +mhx +mew
mye +myd
5yg +8fa
8er +8et +86k
lsy +86k
8v7 +8v4 +m8a
84h +84f
5r8 +5r7 +gmq
6nv +b97
j8p +kb
jeg +j8l
kgc +kge
2f7 +9wu +2f5 +9qr +8r3 !tmr +afh
8x2 +8x6
kaa +ka7
9cy +km9
6nh +kly +6nf
mrs +dz1 +6z4
2ax +2at
2ay +2as
l45 +91c
f0p +f05
gi7 +gi4
1ey +d7d +1n
eg !tms +nqg
1l4 +9ih +1l3
a5c +a58
76r +76q
88u +llg
9zt +oi4 +88t
6nt !bjh +6ng
bjh !6nt +ovh
ixf +ixh
bgy +rlf +bgw
7jr +7jn
hxs +4zm
goe +yi +god
ix +clz +ku2
2k +kvw +2j
g7 !5r +65f !mga +bv5
mga !g7 +psd +mmp
6l +1g0
qu +qt
v5 +v2
2eo +2ek
48n +48l
dm0 +dlz
csh +8dq
8v8 +clc
2u +2w +nw6
7t +7q
hn +g9l
q5 +d73 !h7d
h7d +jwl !q5
8hq +8ho
ud +uc
14u +qnm +bji +hbr
6dc +osg +gmb
1e2 +1e1
3wj +gph +3wi
1me !la
1md !9df
9df !1md
la !1me
1li +1lg
2sg +1h6
2wj +2rb
2w2 +2w1 +2wf
4k8 +4k6
5yc +5cj
hp +ho +23k
5ye +6hi
56w +56u
5fw !fbg +p4y
fbg !5fw +fbf
du1 +dtz
du2 +qje
kfu +kft
lj8 +lj7
aa !fls +a4
fls !aa +fld
23l !25
25 !23l
23m !26
26 !23m
52g +52f
5il +5ip !tmt +bqf
4j7 +4j6
5tt +5tv
n7r +n7s
xk +xj
5qt +bq9 +5qr
5zw +5zu +5zv
70c +70f
73i +73s
jjq +bjq !eas
eas !jjq +eau
7qq +7qo !lik
81m +86f +ofl
7la +bza +7l9
8bb +8b7
8d6 +8cw
8gl +c8q +8gk
h6w +h6s +hci !7gi
8mg +h6s
90n +may +90m
82o +82k
ftm +cli !le2
le2 +le4 !ftm
53t +53e
8fc +aqp
dbg +nwa
dhj +2ng
5vd +5vb +iai +ft4
lqz +n71 +lqy
mxw +mxu
7to +7tm
koc +kob
bv2 +3a
ht9 +ht8
ag3 +15r
ag4 +6kh
ag5 +pgv
2vr +2vp
4t1 !tmu +4t0
6a6 +ng1 +6a3
68j +68h
5c1 +5c0
96n +96m
b59 +b58
23n !mnw
mnw !23n
756 !tmv
757 !tmw
74f !mo4
74g !tmx
mo4 !74f
mnz !751
751 !mnz
e5p !csr
csr !e5p
e5q !css
css !e5q
7f8 !cln
cln +22m !7f8
65p +5tz +65j
8ux +8ut
bou +boq
cs3 +7gl
gup +gun
gur +h6s +guo
9mo +9mk
m99 +m97
i1d +i1f !tmy
8hv +8hu
4l6 +f3w +4kz !eq5 +84o +mp1
eq5 !4l6 +hto +mm4
clq +clp
80n +mj2 +80l
9v3 +9v2
a25 +a1w
a6t +a6q
aoo !lio
aop !lip
lio !aoo
lip !aop
asd +asb
ase +asb
fp5 +fp3
ita +it9
b28 +dp6 +b2b
dp7 +owg
bk4 !nh
nh !bk4
br0 !f7u
f7u !br0
dvg +dvk
dax +pui
mwx +mwu
e77 !cpn
cpn !e77
eci +ojq +eb1 +ecf
bxa +9xh +bx9
blc +ehn +bla
6kg +6k3
f48 !tmz +f46
f49 +50o
do1 +dny
1j0 +1iy +dnz
exp +qp1 !tn0
fef +6a3 +1n
3o8 +3o7 !ftf
ftf +fte +ftd !3o8
fy8 +fy4
gbf +gbb
gbe +gbc
l58 +7pg
4fr +4xd +4fm +c9b
1ez +f7n
mze +mzd
kve +kva !tn1
jj2 +4ti
4zn +4zl !tn2 +l73 !tn3
4j +4g
fxt +fxr
q0 +q1
7i2 +7hy
7i3 +7i0
cr8 +cr3
dol +doj
enm +eng
hg6 +hg5
ist +isr
jvx +jvq
jvy +jvp
l59 +l56
lcl +gsz
lj4 +lj2
m7r !tn4 +m7q
7mb +7m8
3vp +3vn
3vq +3vo
cz5 +bh !tn5
gsw +gst
k35 +k30
j0j +j0i
czo +czm
czs +czr
fx9 +fx8
fuj +fuc
fun +fub
fwy +fwx
3kc +3kb
f2e +f2d
8k +8j
d34 +d30
d35 +ltg +px0
hp7 +hp5
efn +eff
5q6 +5pz
l6f +l6e
j6a +j68
j6b +j69
dlr +dlp
dls +dlo
qr +qp
lza +5mg
i15 +i13
cxp +jik
ixb !gpe +ixe
gpe !ixb +gph
cxk +cxj
76b !tn6 +769
buz +buo
144 +gv5 +gv6 +8yd +nud !mll +kwx +143
mll !144 +be3
exu !ezo
ezo !exu
eg7 !19u +eg0
19u !eg7 +19s
at !tn7 +aq
54q +54t
8rf +8re
kyn +kyk
nbq +850 +nbp
3pc +3p8 +3p9
l12 +l11
lcr +lcj
kwb !bte +kwa
bte !kwb +63v
mf8 !apz +i09
apz !mf8 +apv
7ge +7gg
jwm +oul +7gg
ao +89c +ak
3h0 +3fh
86z +86w
myf +2d6
f51 +f4w
4j3 +4iz
4j4 !maq +4iy
maq !4j4 +mao
f2o +f2n
f2p +f2m
4on +4ok
bg6 +bg4
pr +m8r +pt
85c +85b +gjk
4a3 +49p
4a4 +49q
4n2 +4n0
gk7 +fb1 +pcr
di2 +di1
ffl +ffj
5nr +qop
7gi !h6w +jqq
gzz !gqd +gzu
gqd !gzz +gqc
ixt +ixm
gqe !h00
h00 !gqe +gzv
hxx +p8n
9nj +8r3
3h5 +an0 +3h2
4ep +4en
7fp +7fo +j3e
4vd +4v9
lij +lih
lik +lih !7qq
2sb +2sa
62i +62a +orm
bah !fnl +baf
fnl !bah +fnk
lf8 +lf7
dt5 +dt4
2en +2ej
10z +10y
ma9 +bet +8jr !kgb +ns6
kgb !ma9 +kge
aib +6ry
ncs +ncn
nco +ncm
nct +ncq
2dm +2bk
ks2 +och +ks0
l5h !1e0 +l5g
1e0 !l5h
c0s +ecu +hit
5jc +5j8
6wr +6wj
am5 +amh
cwz !tn8
hvy +hl9
az +ay
kq0 !n6c +kpy
n6c !kq0 +n6a
h9l +h9k
hsw +ijw +hsv
hsx +4yf
86g +86e
tg +ti !tn9
lfj +gyf
d5u +jn5
9mt +5mh
mid +mie
a1i !tna +a1h
ehg +ehf
9sa +7gj
kvf +4yp
bib +bi9
9s8 +phk
mvt +mvr
472 +6x3
gf5 +4v7
869 +868 +2wg
aku +bug
arh +arg
4zb !tnb +4za
djg +8kr +rbl +2wi
a4a +7v5
bak +bai
2ce +2cd
a4i +iym +a4h
any !tnc +anx
gkk +gkj
hdj +hdg !c38
c38 !hdj +c36
5lp !tnd +5lk
2kf +2kd
15 +3dk +14 +47p !tne +4np
7qd +7qb
7qe !tnf +7q9
100 +nrk +mdu +zz
kie +kih
bnr !9c1 +bnl
9c1 !bnr +9bq
9c2 +exl +9bs
c45 +5ht
3ag +3af
lxh +3af
eli +elg
5c5 +5gh
krb +kr9
47s +38p
cmy +i78 +cmx
mo3 !754
754 !mo3
lhv +lhs
gdg +gdd
7x3 !tng +7x2
bub +bu9
gsk +or6
b4p +b4o
kj +kh
gxs +gxr
jxb +a4h
700 +6zx
4bm +4bn
6kw +6ku
4c9 !8uy +4c7
8uy !4c9 +8ur
bup +buo
53w +53v
ho3 +1ix
k7s +k7q
l5n +l5m
l5o +rd7 !tnh +l5l
57j !tni +57i
n8c +n8b
kgm +9mk
jux +juw
juy +juv
mxc +mxf
4rf +4re
kpf +76a
dt8 +qjd
a1j !ngg +7n0 +a1k
ngg +nge +9qe !a1j +phc
2kx +i94
1la +1l7
26z +1nz
m25 +8fl
b62 +b61
e0m +80o +8jj
3x2 +3x1
ei9 +ei8
lab +c1l +laa
bd3 +nuf !5zp
5zp !bd3 +gv5 +gv6
1g9 +1g7
7vr +8kr +7vq
9ry +9rv +cmw +9vp
cuh +d5r
7ka +7k9
56b !bgi +569 +aec +aed
bgi !56b +bgg
4te !tnj +4tc
cew +cev
l7y +l7w
57s +57q
hh6 +63s +hh5
ev2 +etc +ran +g07 +kqq
7bc +7bb
hdy +hdw
mvb +m24
8o1 !tnk +8o0
axy !tnl +axu
ay2 +pgr
7es +b33 +7er
hwo +hwn
ipm +2zz
ipn +ipl
nez +ikz !mmn +nex
mmn !nez +989
471 +oby +46k !tnm +bui
kla +kl9
bhz +bhx
5b4 !nkf +noi
nkf !5b4 +nol
7i !tnn +7g
7j +7h
nkh +nke
cc7 +cc4
cc8 !tno +cc4 +i8p
ly +ij
jr1 +jr0
m3m +rhc
5vx +5vu
5vy +9ya
ahq +ahr !mfd +b3d
mfd !ahq +mfb
i1w +mdv
8vf +8vd
gz8 +gz6
bjv +bjq +j2h
35n +35w
505 +503 +f82
bl8 +bl7 +bla
ao2 +bca +ao1
b8r !tnp +b8q
271 +4wi
alf +oi1
m9d +1h6 !tnq +nvr
flq +flp
k4i +j1h +76a
mcs +mcr
jzv +p0n
iog +iof
jsj +oun
9gf +9ga
ac3 +5s9
5s7 +5s9
gx2 +gx1
k6g +k6e
j8q +5l6
6m2 +bjm +6lz
mi7 +mi6
6fj +8x6 +6fi
5s +bf0
4va +4v6
fta +ft7 +k7y
1dj +rj +l11
gt8 !tnr +gs8
8f4 +nnw +45
bw2 !tns +bw1
e29 !tnt +e27
hg7 !mjr +hg4
mjr !hg7 +mjq
hgp !tnu +in5 +hgn
kk2 +kk1
l03 +l00
c46 +5ht
lln !tnv +oo2
llo !mlv +llk
mlv +mjx !llo +llp
1hs !tnw +gvl +nx4
hsa +fu1
igu +hub
bli +a6q
gb6 +5f1 !igr +gb5
igr +igp !gb6 +6r5 +oo8
dk +4jv +dc
l0 +7v5 !tnx +qh9 !mix +g7b
g7d +3vc +g7c
mix !l0 +miw
2uj +2uh
ale +n39 +59r +alg
h9 +so
m96 +m94 !tny +m93
3p6 +pbl
3p7 !tnz +pbm
hb8 +5vh
icf +2kb +qyg
eey !2xh +eer
2xh +9rc !eey +2xf
2xi +2xd
i93 +i8w
8ie !to0 +69o +8id
mwh !to1 +mwe
9m6 +wa
9m7 +8qt
8xc +pca
nkk +7bl
7t0 +p9m !to2 +bmp
bmr +q1w +2ph
i9a +i99
g5f +g5d
27x +2iu
jrf !to3
n2s +n2u !to4
2j9 +2j8
7j1 +7iz
1f +1b
w8 +w9
8fm +8fl
iyr +out
lfn +jpi
fsc +fsa
bl0 +bkz
bl1 +4bo
65u +7v5 +65s
dr7 +dr2
if5 +421
jfa +1v1 +lq6 +6kn
97y +d7m +97x
ena !h7e +enb
h7e !ena +h79
h7b !to5 +h7a
mjh +mjg
f88 !c26 +f85
c26 !f88 +c22
8ns !to6 +8np
3vd !to7 +3v9
464 +ehd +913
jxp +jxl
jxq +m98
7bm +7bl +lgj
eu2 +pkk
mzk !to8 +mzm
me4 +me3
9sv +9su
9xo +2hc
5nw +2zz
mq4 +eui
gc9 +gc8
71j +71i
7k1 +ozj !to9 +7jo
7cr +7cj
7cs +7ci
1ew +rg2
7u7 +nwc +nwh
lwv +lwu
8lz +7uu
5rt +kbq
ez0 +1op
i1t +7io
nfv !bdy +bv5 +4yi
bdy !toa +psd !nfv +mmp
52s +52r
4nd +pom
9x2 +fml
3a8 +3a6
ccg !tob
ik +im
e2p +e2m !toc
9jo +qhj
fbz +c3n +fby
uq +up
d61 +5m6 +1lc
j5q +j5p +1ht
l1z +l1y
1in +6xe +1il
i0a +i08 !tod
k4v +bq9
1zv !toe +1gs +1zp
744 +9ya
23b +azi +239
4yj !mb8 +4yg
mb8 !4yj +mb5
a5u +a5t
3jv +3jr
4ny !tof +4nu
4qo +q5z +4qn
kqd +kq4
ep3 +epb
235 !tog +22x !bgz
8qu +8qt
8so +8sm
ksk +ksj
my0 +cvr
19c +nvj
8a7 +8a5
da2 +da3
h59 +h58
76d +76a
450 +44w
euj +euh
5zs !toh +5zr
ays +9ih
3sr !toi +3sq
fvc +hxp
fvd +fva
6ie +6id
gvk +gvj
1a3 +1a2
fps +fkh
fkj +fkh
bsj +r8e
bx6 !toj +bx3
mfo +mfk
7td +x
cr7 !tok +cru +cr4
496 !tol +495
c23 !f86
f86 !c23
exz !tom
ft0 +3jq
14d !ton +p8l
6fk +4qm !too +rz
3jw +3ju
hzt +pme
18u +18t
1db +1d9
9so +9sl +1i2
nf +1kd
fu2 +fu1
jed +1dx +il2
lpo +lpp
5ns +rc +5nq
2ey +2ex
1av +1au
1aw +5zg
iv !top
a5o +a3r
gsl +1k8
1n2 +1n3
if6 +oo5 +2i1 +2hv
2x1 +nd
3h1 !3h4 +3fh +3m7
3h4 !3h1 +3h2 +nqm
53x +53u +82k +3mv +p9m
45v !toq +8hu
465 +45u
46m +46p
bns +pbr +4fz
4q3 !tor +4q1
2z0 +2yz
gqt !4qy
4qy !gqt
4s1 +4rz
2vs +2vo +4so
kvg +kxj
4yo +4yp
3m9 +o6v
maz !tos
4yw +1g0
514 +512
588 +3jr +584
bgz !235 +bh1 +oog +djf !236
236 +cxj +g5z +22x !bgz
5rg +oo5
5up +5re +oq7
608 !tot +606
609 !tou +or3
662 +65s
ljq !tov +ljp
lp2 +lox
gfj !tow +gfp
ggu +gfq
6d5 +6dl +6d4
6gz +6h0
5tw +p7q
5tx +5tz
5xi +cvq +6jd
62b +629
6x9 +6x4
665 +rlv
666 +86y
67v +67l +67m
6kp +6kn
ags !tox +agr
6ho +6hn
6im +f21
6qh +6qg
6wu +d2l +6si
awf +awd !toy
3c3 +2i1 +awe
awv !toz
19d +pqm
6th +1n
6ti +77z
etg +nlt !tp0 +etf
6u9 +6u8
ay3 +ay0 +2hc
gvv +gvr !tp1 +gvu
gvw !tp2 +ah0
6wv +6si
m3l +4v3 +rhc !tp3
6yn +6xw
711 +70x
71t +71s
77x +77v
7ar +jyk +7au
n97 !tp4 +n93
n96 +n93
89x +p36 +7hc
7jv !tp5
7js !bkw +7jm +7jx
bkw !7js +o52 +ozh
7q5 +aqu
7s6 !tp6 +nyf
me7 !tp7 +me5
c3h !tp8 +c3c
hq1 !tp9 +hps
hq2 !c3i
c3i !hq2
7zi !me2 +7ze +84a
me2 !7zi +p26 +me6
8c9 +8c7
8da !tpa
8f3 +cmw +8f2
8ji +lxa +m01
8k5 +byt
8r2 +15o
8tj !d15 +8th
d15 !8tj +p3j
8zj +909 +je2
m7 +qyb
fyo !9cq +fyn
9cq !fyo +9cp
9e6 +9e8
9eg +9eh
9he +8re +9fx
9us +9ut
9xw +9xu
dbo +2wg +i19 +a0d
a2m +a2l
ahc +ahb +a44
a4d +a4c
jvu +pds +a67
a81 +a80
a91 !tpb +rnf
aaa +aac
afj +o62
ahd +ptn
iel +iek
iem +ien
ai8 +ai2
hix +an1
akc +ahs +ahr
am6 +amg
aqj +a80 +aqh +aqi
daa +da9 +i78
h6n +bq9
brm +1h6
at4 +a92
b1v !tpc +b1t
b5j +b5h
b6u +b6t
b72 +bk7 +b6y
crw !tpd +crs
crx !tpe +cru !tpf +nx7
d4c !tpg +d4b
d4d +crv
e5x +pgz !tph
bav +ppl !eqn +nww
eqn +84v +eqm !bav +frw
fum !tpi +fub
9hs +bdd +fv0
8bq +8bo !tpj
bby +bbw
bbz +bbx +bbw
gjl !tpk +7h
bz !bdu +by
bdu !bz +bds
504 !tpl +2d7
bhe +bhc
bhf +bhd
mm6 +bll +bhu
bj8 +bj7
bjc +beq
6rh !tpm
bku +agm
iye !tpn +iyc
jj8 +9sm !tpo +jj7
kui +jxl
bvo +bvn
mxb !tpp +mxf
c8r +c8q
au +ar
i7z +d8k +4j6
cnt +cnu
cq7 !i8s
i8s !cq7
kbm !tpq
csm +pyq
jqt +jqr
mhz !tpr +6ki
cwp +cwj
czk +8dq
d0t +d0r
d4v +d4q
65v +65t
dcl +dcj
tf !tn9 +ti
b29 +b2c
g2u +g2t +drr
i6x +i6w
dyh +dyg
dzc +njp
e69 +9ya
ik6 +ik4
e8j +71w
ec2 !tps +q24
ee1 +1sh
ee2 +ee0
efm +efh
ehk +ei2 !mic +ehm
mic !ehk +mie
ejg +ejf
d74 +2d6 +orr
mih !tpt
f1j +f16
6m3 +ff2 +ff4
fn4 +qdx
h6a +5ht +h69
fu3 +fu1
2aq +2am +oxe
g3p +g3o
g3q +g3n
hpk +jzf
g2m +afk
g40 +e8i
ghy +ggo
ghz +kpy +ghw
gpc +kmp
n3b +n38
gsf +2d0
gsg +2cz
bjk +bji +ovu
gzd +gzb
gzc +gza
h1k +1sr
h54 +h53
h5l +h5k
ewh +5qs +kmv
mfx +mfw +ost
h6o +h6j
ncp +no1
hgx +hgw
ho1 +2yq
hyu +hyt
i2u !tpu
hdz +hdx
irr +irq
itt +itu
j36 +3af
j7v +nvt
jbz +j7t
htp +jha
jk2 +hto
jm7 +bv
k2x +k2w
jnh +6i1
jok +joo
jpk +jov
jsk +gba
jry !ml4
ml4 +ml3 !jry
jvt !tpv +pds
jyz +nyh
jze +fed
k0o +9ya
k1g +k1c
lhu +lhs +owq
kh1 +kh0
kis +e7m
kka +92a
kp0 +i98 +i99
kup +kuu
kx5 +kx7
l16 +9mk
fl8 +86e
l3i +l3j
l9u +rdu
lb2 +j8o
lc9 +n7w
lgk +lgj +ld8
lep +ho
lwh +lwf
ljr +jra
lkb !ljo +lka
ljo !lkb +ljm
ma8 +bet
max +mav
mbc +om2
mdp +mdn
a2g !tpw +a2f
mgc +mgb
eg8 !tpx
aww +9zz !tpy +awt
mov !tpz +mou
mpq +mpp
n4q +nc +n1b
ncz +nch
ngr +6ym
nj8 +nj7
6xc +6x8
fwz +fww
mji +bbn
670 +66z
81n +86f +k3p
9s9 +dv4 +9sg
acd +3hc
j8k +j8m +phj
9fy +9fx +86y
jsd +ntl
5v5 +32g
b9a +52y
6nu +6ni
89y +a2l
aw5 +aw4
49t +49v
3m2 +3lw
8o2 +1l3
39o +39l
dbh +dbf
hlc +5kv
bra +br7
8my +8mt
6dd +6d4
f84 +f83
m4z +q23
65g +3fj
am8 +gcf
dab +da8
d86 +amj
k0 +85y
cx1 +cwk
h60 +h5z
feg +jzd !tq0 +fec
jhj +jhg
jzs +ije
gf6 +gf0
2uc >tq1 >88i +i18 +2uf ~88i ~tq1 ~tq2 ~tq3
3ye >2uc
22o >7q6 +22n +303
jgn >2uc +jgl +jgm
88i >2uc +rtz !tq1
7ok >7q6 +7on +7om
9q1 >2gt +amc +9q0
5cy >tq4 +5cx ~tq4 ~tq5
nbl >5cy
jud >88i
na3 >2uc +na1
40d >2gt
2gt >88i
nl4 >2uc +nl3
ju1 >tq1
2es >tq6 +2er
1vu >2es
nec >9tj +neb
2et >tq7 +2er +neb
kaw >a6v +kau
ndj >a6v +ndi
c7h >tq8 +c7f +m7a ~c7j
9f ~9g ~tq9 ~go0
h49 >9f +h48 +h4c
dd0 ~7fi ~9tt >9f
g67 >9f +lvn +g6t
9g >9f ~9f ~9i
j7a >tq8 +jbl +h7y
jbm >tq8 +jet +jbl +3wo
i1l >tqa +t7e !e92
e92 +e7k +e90 +e9h !i1l
jog >i1l +joe +joi +jom !n1a ~tqb ~tqc ~tqd
75b >tqe +75a ~tqf
aq8 >jog !tqg
7aq >i1l +75a ~tqf
en0 +emy
juc >jog >2uc +jua +jub
ia4 +1a6 !tqh
17v >jog >m5o +1kh !tqf
17u >qf +1kh !tqi
hgy >17u
hg >qf
n1a +sma !jog
b4z >iyl
7xi >b4z
iyl >hg +lxi +3aa +7ax !17t
17t >hg !tqj +7tk +7ti +mxv +7tl +r9f +kj1 !iyl
8hm >tqk +8hl
hks >17t +i5y +hkt ~tql
kme >hg +kmb !hrw +lfa
hrw >hg !kme +svv
hrv >m5o +hwq !tqm
8dh >kme +8ds +sjs +koj
8di >9tj +pxj +sjs
5hs >8dh
jrv >a6v +a6w +5dj
a6x >jrv +a6w
1y6 >jrv
js0 >jrv +jrz
jtz >cme +jty
9un >cme +lr3 +9um
4f4 >ain +4f3 +2tu
386 >cme
3zh >cme +3zg
cme >tqn +4j6 +9ne +cmd +cmc !5ou ~tqo ~abl
57o >cme +57r
jtw >jrv +jtv +cqq ~jtx
jtx ~jtw >8ct +jtv +cqq
9jn >a6v +9w8 +9jm
9w9 >kei +9w8
kei >d59 +keh
d57 >tqp +8cz +d56
iub >9jn +9jm
jer >9tj +jeq ~tqq
448 >9tj +12j
a6v >4lr +a6u
e5k >a6v
2gu >6py
jdz >1w9 +jdw +jdv
1w9 >45q +1wc +1we
45q >tqr +463 +461
n3v ~tqs >45q +n3s ~tqt
ivk >n3v +iu3
jv9 >n3v >45q +cm3 +jv7
j90 >tqr +j8z
heb >j90 +hea
4hl >tqr +4hk
jp3 >4hl +jp1
186 >tqr +acr +18g ~a7j
ar2 >tqu
d07 >tqu +d06
ghn >tqu +ghl
fsw >tqr +17m +fsv
784 >1gh +4ap +gpp ~783
gin >1gh
1gh ~785 ~5cn >783 +f6t +1gg ~783 !tqv
785 >783 +1gg +78b ~1gh ~783
a7j ~186 >1zu +a7i
jpl >m5o +hme !tqw
783 ~4am ~785 ~784 >3rh +4ap +rtx !6vp ~1gh ~tqv
ahy >72m +ahx
2lw >ahy +2lu
n6w >8of
1yi >8of +4aq
4am >m5o +4ap +9pl +1gg +4aq +rtx ~783 !6vp
c5x >4am +c5u
jbf >4am +jbe
ac0 >4am +aby
jbr >4am +jbp
6vp >tqx +mdk !4am !783 ~mdl
72m >783 +4aq
4ci >4am +4cg
5cn >4am ~1gh
ibd >4am +ibc +ibb +4aq ~tqy
n6v >783 +4aq +n70
4r6 >dl5 >m5o +bcg +4rw
21b >5j1 +grq +9ri +9s0 +eav +8n2 +e7b +8mz
7l2 >6py +7l4 +4i5
hxq >5j1 +eav +grq +grl +hxv
eaq >hxq +eav +2um +grl
1yh >4r6 >gry +2a0 +29z +29y ~tqz
cfi >1yh +cfh
cis >1yh +ciq
h1v >1yh +h1t
dyz >tr0 !tr1
bh2 ~2un ~ai5 >jks >hxq +2yp +ai4 +2yl
ek7 >8yo +ek6
7or >8yo
8yo >tr2
khv >tr3
ai5 >tr4 +ai4 ~bh2
c42 >jy +c43 +6qd !jyy
bmw >jy +bn1 +thf ~tr5
jyy >p0 !c42
p0 >s9 +hsi +hsh
dkg >m0g +dkf +t63
b3p >tr6 +6xq +kw5
kw1 >tqp +agp +fea +kw8 +kt +kw5 !tr7
aim ~ain >kw1
ain >8ax +kw8 ~aim
n0u >5ou +nac +ciu
5ou >tqn +lc8 +5or !cme ~tr8
jvi >5ou
2hi >5ou +ju7
l2z >7nt +fuw +fuv +l31 ~tr9
8fh >7nt +izj
hmr >8fh
knv >8fh
hs5 >8fh +hs4 +ixr +9w6
n4w >hs5
bp1 >b3p +nir +agp +bp4 +rvw
lxe >bp1 +lxd
feb >b3p +fe8 +fea +lm +m2o
lu6 >bp1 +lts +ltw +kt +lu7
dja >lu6 +dj9 +dj8
h0k >bp1 +njg
g20 ~62y >7nt +g1y +g1z +tcf ~tra
n9h >g20
kco >g20
7nt >6py +flh +7ny
kvq >trb +kvl +kvp ~kvr
62y >7nt +jbk +gge +7cy +tcr +653 ~g20
7d6 >62y +7ad
2dt >6py +aod
8nb >tr6 +8n9 +edo +n6u !trc
88l >8nb
8nc >6f3 +edo
3jz >7nt +mzp +h0f +i35 +jfm +mzo !trd
i36 +i35
3yf >kw1 +jss +kwg
3yg >4q5 +kn2 +kn1
9gu >kw2 +9gt
kw2 >tqp
9yp >a71
m0g +m0k
c3x >m0g +c40
70u >m0g +70s
esk >m0g +esi +esl
d1 >11i >m0g +6ui +6ue +d6
5qi >m0g >lh +akn +p8j +akp +5qh
lh >s9 +1g1 +lf +le
4iw >p0 +hsh +4iv +h7j
hsn >m0g +5qh
1qv >tre +1qu
doq >m0g +doo +don +dop +pir +dom
73a >doq +739 +738 +7av +7ax
k0h >trf
eei >73a +s7n
ey8 >2e4 +ey7
imn >doq +iml +imm
2du >m0g +cqn
box >d1 +pqx +jce +bp0 ~trg
jfo >60w
n2b >jfo
54e ~3ki >jfo
3ki >54e ~54e
blw >51w +51y +bm1 +bm0 +blz !tr3
blx >9ve +bm1 +bm0
dgp >trh +ecp
k8p >bp1 +njg +k8o
5ky >trh +5kx
6of >bp1 +6oe +c06
atc >6of
6f3 >60w +npn +64o +64n +6f6 +6f5 !hkl
hkl >267 +rlu +hkr +piu !6f3 ~tri
cko >i4b +ckm
ie2 >6f3
1f3 >jei +1f2 +1f1
b4x >a8i +b4w
8u >3rh +rpk +6gn ~6g5
k8n >8u
k9d >8u +k9c +k9b
h1x >8u
i5w >s9
i60 >trj ~tql
2mt >i60
i2m >i60 ~trk
iq7 >akl +iq6
akl >267 +ako
88c ~88d >e96 +889 +s62
lx1 >88c +lx5 ~4bv
ic1 >trl +ic0
88d >nh8 +889 +s62 ~88c
k6i >tq4 +ilt ~tq4 ~tq5
k78 >tq4
agq >bp1 +5uc +5ud
ilu >tq6 +ilt
jo9 >ilu +78d ~trm
2ib >trn +2gf +2ia +5kt
2c9 >trn +ff8
2yg >trn +34r
kxr >cv6 +kxq
34s >trn +34r
6py +hs4 +7l7 +6pw
7q6 >6py +7om
c7n >9f +c7m +9ne +985 +c9e
yw >c7n +yv +31j +4b6 +4b5
8ph >tqp
a17 >4am +ibc +a15
3rh +3re +qh +3rd !htb
574 >qf +579 +rwb ~tro
hi7 >574 +hi0
hk1 >574
htb >tqp +kg7 !3rh
97e ~97f
i5g >trp
9tp >qf
hv1 >9tp
9tq >9tp
aio >3rh +8au +8as
qm >qe
lz8 >qf
5h3 >qe
qe +mrb +mr9 +mrn +mre +3rg +3re +qh +3rd +3rb
e93 >qe
9wp >3rh
i67 >qf +i64
a8l ~m5o >3rh +7px +m5n
1p7 >a8l
qf +cy +o7x +qh +3rg +3re +3rd +3rb
689 >qf +688 !trq
2wp >qf ~5sd ~esq
iy7 >m5o
ig9 >4cj +ig7
42r >m5o
7zm >m5o +7zo +5dr +7zn
cpt ~cq1 >hob
hh >qf +ba1 +b9z
i59 >3rh +550 +i57 +m5m ~trr ~trs
86q >i59 +kuk +hwb +jae
lor >9bi +eht
lg4 >9bi +240
9bi >qf +9bc +9bu +9bt +4ve +9ba +ddi
l7j >9bi
6m7 >9bi +6m6 +6m4
ic2 >9bi +4e7 +ic0
kp8 ~kpc >9bi
5p4 >9bi
m77 >9bi +2r2
iez >9bi
ka3 >9bi +ka2
h33 >iez
gci >h33
m5o ~200 >3rh +m5n +m5z ~trt ~tru ~a8l
8it ~trv ~9dx ~cie ~2t1 ~5o3 ~jpt ~hhy >m5o
l1q >qf +l1v
i2o >l1q +i2p
jvj >1zy
jvk >qf
1zy >m5o ~eu ~dkq ~ey
b0 >trw +npr +b1 +b3 +t3y +d0
97d >596
hfh >b0 +hfj
gvo >ct +gvm
hjv >qf
hfg >b0
61h >trx +79z +60t +hmf +61e +61f +61g !bgt
lap >61h
bgu >qf +bgq +bgr +a8t +bgs +be !61i
1hj >bgu +psh
7vd >bgu +7ve
ia5 >a8i +489
jvb >ia5
cba >3rh +cb7
cb9 >48b +cb8
76 >bgt +7e
bgt >trx +bgq +bgr +a8t +bgs +be !61h
9np >bgt
7vb >a8i
1hi >a8i +psh
9no >48b
jun >bgt
haz >bgu +hay
7c >bgt +9qa +5q8 +jp +7e
1mz >7c +hz0 +1mx
1cd >b0 !try
79 >1cd +5q4 +7b +5q3 +7a
6fu >79
1ce >qf !trz
3rj >hw6 +578 +4m7 +rv9 ~3rk
mpa >3rj
4ma >qf +86m +4m7
hw6 >hv8 +ql +hwb +hwa +hw9 ~hw8
hon >hv8 +hvc +f9w
i4s >hv8
i5x >hv8 +i5y
4zs >koa
2l9 >ts0 +2l8
98c >ts0
j7b >n6h
hv7 >i22
i22 >hv8 +hvb +piu +i1z
i2n >i22 +i5y
i61 >89p +i5y
3ri >783 +3rc ~3rk
e2x >3rh +qh +e2s +cy
mmy >e2x +mmw +mmx
e2y >b6 +e2v +cy6
7vx >s9 +7vz !ts1
6g3 ~6g8 ~6g6 ~6g2 ~6gc >s9 +6gm +6gk +6gg
hun +nfl ~61t +huk
ahk >hun
mdl ~6vp >hun +mdk
45r >hun
fys >hun
e9w >hun +e9v
cvx >hun
kk7 >hun
64m >hun
346 >hun +345
46d >qf +46a ~ts2 !ts3 ~46c
fac >8ty +f8u +499
2wm >8ty +2wl
b6 >bgt +bh +bc !ts4 ~ts5
bfm >b6
e14 >b6 +e17 +e12
emq >gr9 +emp
3gc >gr9 +3gb
boy >b6
bfl >cne +rqz +7ru +bqr
bqw >bfl +bqr
5qe >bfl +5qb +5qa
8p2 >bfl
jpu >bfl
h1c >b6 +srv
kln >b6 +klm
9w >qf !ts6
hep >9w
fvu >ts7
7vm >17t +sbl !ts7
k6b >7vm +cve +k6a +8pg
4hw >b6 +4hs +suz +4pw +4pr
dvn >778 +dvl +dvm ~ts8
kpl >46c
46c ~46d >hun +46a +46z ~46e
46e ~46c >5j1 +46a +46z
2le >hun +2ld
iqm >hun +iql
e26 >5zk +e2a
e0x >61i +e0z
h4z >e2x +h4u +hyx +3sd
hu7 >qf +hjy
5aw >i59 +5b1 !ts9
htr >5aw +hlz +5b1 +hl4
7it >qf +sq4 +7iy
5se ~2a >qf +5ss
l9f >qf
2t9 ~2ta >tsa
2ta >3rh ~2t9
k7d >e2x
48 >8ai +e0p
9ey >48
60w >m5o +60u +6f5 !267
jpt >60w +8jb +jq2
ckp >jpt +ckm
kw3 >60w ~tsb
267 ~s9 >m5o +bd9 +dps +et !60w
2x0 >4o
s9 >qf +bd9 +dps +bd8 +b25 +bd !jy ~267
mn1 >s9 +mn0
hjp >tsc
jy >qf +85a !s9
6f4 >5z6 +6f6 +6f5
5z6 >3rh +tj1 +5z3 +5zc
610 >j2g +ie0 +tc6
ie3 >tsd +ie0 +ie1 +5z3
k7c >tsd
e36 >3rh
dad >tse
gn4 ~cd7 >57w +qlr +swl
fz1 >gn4 +fz0
dhk >kgz
3bh >gn4 +3bf
n9i >qf +e33 +n9l !7bj
jv3 >n9i +jv5 +4b3
933 >5fl +932 ~66m
5uu >n9i +e33
fi6 >7bj
7bj >qf !n9i
7bi >3rh
d3i >7tz !mhr
mhr >tsf !d3j !d3i
7tz >lur +bwn !tsf
koa >3rh +sv6 !n6g
9d3 >qf +9d0 +s0f +rra !n6h
4vl >9d3
hn2 >9d3 +hn3 +s0f
2ko >hn2
n6g >61h +n6l !koa
8h9 >n6g +6ou
n6h >qf +n6k !9d3
5kz >n6h
6lr >n6h +6lv +6lu
62j >bgt +buq +buv
4pt >bgt +buq +buv +bus
8k8 >4pt
2hz >n6h
2fz >5fl
c3y >n9i +c3z +n4u +rqp
6wy ~6wz ~6x0 >3rh +6x2 +6x1
6wz >5j1 +tc3 +6x2 +6x1 ~6wy
7uw >4pt +psh
7ux >s9 +nqt +970
a8i >bgt +a8t ~tsg
a8k ~a8j >6g1 +6gn
csy >n6g +hu0
fgz >61i
hm1 >2p9
2p9 +2p8 +2p7 +cxx +cy1 +cy0 +i2c +2lk +i2d
los >2p9 +hv
3fp ~8dj >tsh +3fo ~tsi
425 >61i +cxx +cy1 +cy0 +i2c
3de >425 +3my
5ho >2p9 +2lk
5rh >425 +2vh +i2d +i2c
2b >5rh
4rj >m5o +4ru +4rr +4rp +4ri
hm6 >200 +p1t
hm2 >3rh +hmd !fci
fci >qf >3rh +nqr +fch +tk0 +tl1 !hm2 ~fcj ~tsj
fcj ~fci >3rh +nqr +fch
hm3 >hm4 +p1t +hmf !7vc
7vc >bgu +dbp +dbm +s73 !hm3
54f >61h +rrb !89t +sut !kon
kon >a8i +kok !54f
hm4 >61i +hmf +sut
jei >61h
hm5 >jiw +p1t +hmg
4zr >drv +4zv
n8u >tsk
2a >61i +rrb !6ll +2c ~5se
9af >jd8
3ei >4rk +2c
4rk >2a +4rp +2c +6l3 +6l4
ldc >4rk
a8j >6g2 +6gn +a8o ~a8k
5q5 >a8j
73m >dfm ~fj3
hlw >73m
m0n >dfm
h4h >dfm +h4i +h4f
dfm >bgu +rld +eaw +lpr
dfl >tsl +dfk
je >6g1 +6gn +jc +nlb +q93
jf >6g1
eu >6g1 +et +eq +gtj !tsm
cp8 >eu
i9w >a8m +dmb
i9x >qf +dmb
a8m >je >6g1 +a8s +6gn +dmb
858 >6g1 +6go +856
6bc >5j1 +6bj +6bb
6bd ~6bf >858 +6bj +6bb +6ba
6g1 >a8i +6gn ~6g4
31w ~tsn >6g1 +gtj ~tso
ze >qf +zc
6g2 >qf ~6g3
bh3 >6g1 +bh5 +bh4
dq8 ~tsp >3rh
1pt >89r
32s >tsq +32k
l3u >89r +pja +d99
89r >a8i +ozu
22j >l3u +22i
2t6 >5uf +2sv ~2t5
5uf >qf +5ud +5uc
6yc >5uf
6g0 >f92
b3q >5uf +sv4
36a >s9 +8yx +t75 !2tc
8tz >36a +8tw +s65
e2k >hv8 >36a +f9v
ba4 >5uf +5ud
912 >5uf +2dv +911 +630
32l >tsr +oj7 +32k
6sl >9bi
32t >32l
bmt >89s !tss
89q >bgu
ho7 >s9 +pkr +ho6 +ho5 +t2n ~tst
f5n >m5o +f5m
7ec >61h +7ed
d80 >61i +d84
fho >tsu
fhp >ts6
krq >tsu
diz >4fd +e1j +e1i
akm >267 +ako
kbe >qf +kbc !tsv
1pm >2qr +1pk
abk >2qr
j1q >qf +j1b +j19 !tsw
c01 >7u
3a5 >c01
7u >qf +69r
lbx >7u +70j +bt1 +lby
5bn ~5bo >5z6 +ij2 +5bq +tcl
5bo >5uf +ij2 +5bq +tcl ~5bn
80c >5uf +olm +80g +80f
80d >5z6 +80f +5bq +80g
km5 >f3i
dd1 >km5 ~tsx
ds7 >6p6 +ds6
6p6 >qf +6p5 +6tw !f3i
f3j >188 +f3f +f3m
f3i >188 +f3f +f3m !6p6
hgh >188
qa >188
2dg >nb6 +2df
ftr >2dg +ftp
2dh >tsy +2de
nb6 >trn +nb4 +2df !2bd
2bd >trn +2bb !nb6
ily >tsy
2yh >7eg +2yf
m5p >a8l >trn
7eg >trn +7eh +7ef
4gi >qf +4ge !tsz
h2r >4gi +h2p
2zc >4gi
kcc >7eg
6mu >kcc
kcb >qf +6o7 +kc9 ~2fe
lql >4gi +j6q
g0a >4gi +g08
g0b >b1c +g08
b1b >4gi +b1a
4oy >lql +4ow
b1c >qf +b1a
2ic >tt0
h2s >trn +h2p
a4t >trn +a4r
jib >4gi +ji8
a4u >4gi +a4r
nlg >trn +nlf
bux >bgu +bgq +buq +buv +814 !n6i
hlv >bux
n6i >61i +hmf !bux
h96 >7q6
b80 >tt1 +b82 +cwh +cw8 +cwe +cw9 +cw7 +cwg
k8a >b80 +k88
ecn >5uf +ecp
5ri >jd8
1zu >s9 +1zr !tt2
2gj >6g1 +94l +2gi
2gh >6g1 +94j +2gd +94k +2ge
7k2 >2gh +q1f +94k
e3d >n6h +t6d +fd0
iws >tt3
m4w >ct +m4v +m4y !tt4
39y >ct +a1y +3a0
m4x >ct +m4y
ct >qf +cz
nmm >ct
nmn >ct +egj +41k
hfi >ct
1gy >ct
cu >5x +pao +cy
9qw >5x
g2c >j4g +g28
j4h >ct ~tt5
hz7 >j4h +hz6
j4g >qf ~3bv ~tt6 ~9x ~1c5 ~pc ~bf9
cdu >j4g +cds
hpn >ct +hq5 +hq3
5x >qe +d0 +npr +b1
8y9 >5x
8y8 >9bi +8y5 +d0
h4y >a7k +39w !6vi
6vi >qf !h4y
l8b >5x
ldp >e2x
ldq >agf
nby >bgt +tch !eem
nbz >qf +2xt
nc0 >qe !tt7
8zx >nby +8zw
50r >lp3 +eeu +2od +50u
2oe >eem +2od
eem >3rh +rrb +eel +rrt !nby ~een
6lk >nby +6ww +6wx
35h >tt8 +35c !tt9
6fr +oes +8bt
8br >m5o
6fq >tt8 +8bt +oes +rrj +3dd +35c
7en >6fq +7em
22p >35h +811
80y >62j +f6b +f6a
35f >2t1 +35c
89p >a8i +2mh
2mp >bgu +2mn
7je ~eu6 >tta +eu9 +x0
5vz >3rh +2bs !tt1
7ds >5vz
2wa >qf !ttb
n7l >hun +n7k
6lw >3rh
eug >qf
eu6 >qf +aqd ~7je
j8t >ct +96t +96o ~3op !ttc
8aq >ttd +tbd
csi >a8i !tte
jd8 >5sd !csj
2xo >bgt
2xp >2xq
csj >bgu !jd8
8dj >csj +pxj +csk +gu8 ~3fp
7o7 >csj +kok +kox
1oh >57v
2zb >57v +2z9
4df >57v
8wh >1oh +8wf
8lb >8ty +swu +8la ~ttf
59y >ttf
1vl >5uu >57v
du7 >57v +du5 +du6
5l5 >alp +5l4 +lrd
2ca >57v
57v >tt8 +57t +57z ~ttg
cat >tth +cas +car
jii >2k2 +2k7 +jih
ib7 >57v +ib6
1sy >a6m +sw9 +1sx +1sw
9k3 >57v
9iu >9k3
ip4 >9k3
a6m >57v +a6l +a6k +2y1
aq7 >a6m +aq6
kgz >tti ~ttj
2k2 >3rh +2k0 +2k6
2y2 >a6m +2y1 +2y4 +2y3
2rl >6yz +9b2 +2rk +t11 ~2xr ~2rm
2rm ~2rl >a8i +2rk +9b2
m6t >2rl +m6s
6ij >j2g +6ii
6uk >tt8
a70 >9f2 +djy +djz +s5m +a75
h0s >a70 +h0q
dv0 >a70 +s5m
gho >6t0 +ghm ~ttk
fkn >6zo +t0g +fkl +rro
j8v >ttl +j8x
j8w >5uf
2t1 >tt8 +2tm +2t0 +2sv ~610 ~2t8
ci6 >2t1 ~ttm
2t8 ~2t1 >6zo +2tm +2sv
kxx >9f2
5wf >2t8 +1r4 +j8x ~ttn
5gr >3rh +2tm +9ex ~tto ~ttp
5gq >2t1
5gs >5gr +47a
3s3 >5gs
5ii >5gs
p4 >5gs +p3
k6z >9f2 +k6y
9f2 >2t1 +9f1 +st1 +9f0 +9f5 +9f4
5oe >9f2 +5oi
16g >afl
afl +afo
gr4 >afl
4i6 >afl ~4i8
8is ~ttq >afl
yy >afl +ntw
4i7 >897
6g4 ~16j ~6g1 ~ttr >afl
hl6 >afl +brh +hw5 +hvw +hl9 +hl8
afm >afl +exw !tts
20z ~afn >afl
4i9 >7wa
210 >afl
4ed >afl +4ti +4xl
80x >21l
30t >21l
21i +21o +21s +keu +7xn +21m !7sp ~ttt
1fg >21i +kd
cmj >21i ~g8w
7p0 >21i
21j +21o +21s +keu +21n +21q !7sp ~ttu
i2i >53m +i2l
i2j >3rh
ftw >53m +fu1 +ftz
g89 >ftw
ckq >3mu +ckn
8w4 >9j +4oq
7sp >qf +p9o +4sv +6jk +7sg +7si +7so !21j !21i
5pq >7sp +10v
1le >7sp
kg5 >ttv +adh
cee >7sp
jt8 >49k +5gp
6wg >7sp
5on >7bi >ttw +5om
30h >ttw +30g +alw
9th >a8k +k9b +k9c +9t8 +jc5 ~ttx
34m >a8i
30s >6g1 +30r +30q
idm >a8i +idk +ido ~tty
5lw ~6jp >m5o +89i +5zf +6jg +6ji +6jm +6jh +6jj ~ttz ~tu0 ~tu1 !tr4 ~2t5
cpu ~cpy >5lw ~tu2
nc4 >cpu +nc3
7am >5lw
e0h >5fl +e0g
2fb >l3u +2fa
2fc >tsq +2fa
5qw >246 >ttw +m72 +243 +4e7
2t2 >7sp +kki +6qo
7a2 >3mt
9gw >2t3 +bx0 +tg4 +hxd +adg
2js >2t2
2jr >jqp
2t3 >7sp
cl >3mu +2sw +cn
4tw ~tu3 ~tu4 >95r +6x2 +4tv +tkd
kt7 >tu5 >83u >3rh
kt8 >tu6
83u >tt8 +83w +mr4 +rkh +83x
drv >btz +drw +dpe +rrk +9mv +mgk +nbd !tu7
cor >mgp +coq +4ut
8ot >mgp +4up
582 >m5o +3wm +3wr +581 +58c !tu8
f9o >tu8
3wp >qf +3wm +3wr +581 +586 +585 +58c +587 !alp
alp >qf +pnn +alm +alk +aln +alt !3wp
f9p >alp
n37 >qf +alt
n36 >3rh +alv
34w >itq >m0g >tu9 +thk
9gv ~tua >tub >m5o +9gs !2k3
4ta >tuc +4c5
2k4 >qf +2k0 +2k5
2k3 >m5o +2k0 +2k5 !9gv
b5n >9gx
9gx >qf +9gs
dq5 >95r +r7n +dq4 +lhp
64k >dq5
34t >m5o +4i3 ~34v
jsb >34t +jsa
itq >alp +ito
34u >tt8 +353 ~tud ~34v
jjk >2bq +ito
34v ~34t ~34u >6dy +8wd +8wf +8we
5k4 >34v
ltr >34v +ltp
2bq >tu9 +ito
2f1 >l3u +2f3 +2ds ~tue
jah >qf +6uy +jae
4m9 >i59 +kuk
572 >qf +570
945 >574 +944
dsr >3rh
ly0 >qf +lyu +lym
1af >qf +1ae
lyk >qf +lym
dsq >i59
573 ~575 >3rh +571
ho8 ~tuf >qf +5b1 +pkr +t2n
575 >qf +571 ~573
i5a >qf +i5f +rr5
c0w >hvk
c0v >qf
i4b >i59 +i4a +nyv +ckm
fuo >qf +bjo !69v
69v >qf !fuo
6fz >6dy +ej0 +6aq +6cz +6cy +6e2 +6dw
afs >6dy +6aq
5yr >n6h +7ts +5yq +7tu
7tq >n6h +7tu +7tt
ck6 >n6g
2t7 >ts7
5xl >2t7 +s9m
5uv >kzz !86u
7cg >3rh
j8r >62j
j8s >4pt
lao >tsr +g9w +g9n +lam +lan ~tug ~8z4
7a3 >qf !tuh
5w >b0 +483
l60 >ct +l5z !tui
fwb >l60 +fwa
4c3 >tt8 +4hs +suz +4pw +4c5 +4c6 +9mv +sbc +e17 +e12 +e19 +1cv +e18 ~kro +2dz +2e3
33 >4c3
dq7 >4c3
4xg >4c3 +4xf
dr >4c3 +e17
9mr >95r >tu8 ~tuj
5o3 >6t0
6t0 >tt8 +6t3 +612 +6wc !bgj
974 >bgj
5z7 >tt8 +5z4 ~6t1
6t1 ~5z7 >qf +6t3
dbi >qf +dbd !tuk
jiw >qf +srd +hmg +rvx !4p0
4p1 >qf +7lb +4p2
4p0 >qf +4p3 +4p2 !jiw
kqa >58m +kq9 +kq7
58m >188 +58v +18e +rus +f4b +f4i +d7 +50p
bwm >58m +bwk
3ob >qf !5zt +3oa +3o9
5zt >qf +rw6 !3ob
gll >qf +hf5 +hfb +glk +glp +hf6
gjs >gll
8yq >gll
e85 >gll +1mm +s6x
gp6 >gll +9mp
4m0 >efo +4lh +4lg +4m3 +4m2
4m1 >qf +2kl +2kk +4lh +4lg +4m3 +4m2
83g >qf
83f >qf
6g6 >3rh +6gj +e2i ~6g3
efo >qf !tul
egb >qf >tum !tun
e4 >l8r +pvt +e9
d38 >e98 +d3e +d3d +t0d +4g9 +j52 +j55
4gc >d38 +j52 +4g9
j4q >tuo
idg >j4q
hz9 >d38
7q2 >cpx >dut +7q3 !tum
3ac >tuo
843 >qf
kim >qf +kio !d5w
f5o >kim +sc2
kil >3rh +kin !hry
lp5 >2p9
hry >n6g +rq1 !kil
d5w >qf +rq1 !kim
hrx >d5w
lp3 >3rh
lp4 >qf +lp6
8x1 >lp4
8x0 >lp3
2r >6or +t4q +2p
8h7 >6or +qf5
8h8 >6or +1f1
11x +11r +128 +126 !6or
9wx >11z
7ps >11x +7pw +rwc
35g >7ps
903 >11x +902
11z !tup
9kv >11z +phi
11y >afm
hg8 >11x +hga +hg9
7pt >11x +7px
6or +6ot !11x
dx5 >61i +dx9 !dmn
dmn >bgu +dmq +dmp !dx5
dmo >8bv +dmq +dmp
5sd >61i +hmf ~tuq
jnq >5sd
lk8 >5sd !ljv
lk7 >m5o !lju
lju >m5o !lk7 ~ljv
ljv ~lju >qf +ljy !lk8
60v >61h +7h6 +n2d +60t
6mv >60v +6mt
anh >bgu
ang >bgu +ia2
7a1 >60v +79z
jk5 >7a1 +8jb +6ay ~7aa
48b >bgt +ia1 +489 +e83 +n5y !n2c
9kd >qf
n2c >61h +n2d !48b
tn >7vb +tm +dbq +dbp +dbm +srf +dbl
2t5 ~5lw ~2t6 >3rh +sv5 +2tm
nls >3rh
9m8 >tsr ~tur
hmo >9m8
2xr >qe +6z9 +6zc +6zb !een
mrj >tus +1cv +6zb +mrb +mro
een >qe !2xr
k3x >e2x +k3w
4o >62j +4r +b3g +k51 +k50 +rl7 !5zj
5zk >qf +cid +5zl !4p
i30 >5zk
4p >qf +4r +b3g +k51 +k50 +rl7 +4s +4v +4u !5zk
i4o >bgu +i4n
5zj >61h +5zl +cid !4o
3uq >qf +655 +654 +b6s +slx
jn8 >n6g +8jb +cid +5zl
jqp >5zj +cid
jn9 >61i +8jb
61i >qf +61g !bgu
6me >61i
4wl >tub
age ~agf >3rh +tgm !tut
agf >3rh +tgm !tuu ~age
7k3 >tub +h5r +5p2 +5p1
95r >tt8 +r79 +d0b +d0a +95p +tc5
dq6 >6wf +r7n +dq4 ~ii2
5p3 >tt8 +h5r +5p2 +5p1
heg >m5o +qnv +hel +hem
31x >s9 +321
6wf >tt8 +jy7 +6wd
6wh >m5o +8hb +6we ~tuv
7r6 >m5o +7r5 !8tx
83i >7r7 +83k
7r7 >qf +7r5 +83k !8ty
mys >7r7 +mpm
gd5 >8ty
fu7 >gd5 +djn +fu5 +fu4
762 >7r7 +760 +s9j
8tx >m5o +8tw +8u8 !7r6
8ty >qf +8tw +rrq !7r7 ~j6t ~8mq
f9i >8ty
hno >8ty +hwd
kwj >tuw +oej +tcc
kwi >3rh +oej +tcc
95a >5eq +ab3
jr3 >jv3 +ab3 +jr2
4of >8ty
4o5 >1p4 +4o1
iop >qf +iot
dlf >ct +d0 ~tux
j43 >m4x +f9v
aw6 ~tuy >tuz
aw7 >m5o !tv0
4aj >m5o +4ai
4ak >qf +4ai
k0k ~tv1 >m5o +8qr +8qo
b3e >gm3 +ahp +ahn !656
aht >9j +aho +ahn
656 >5zj +654 !b3e
kct >656
657 >3uq +654
b3w >3rh +b3v
b3x ~h78 >4y6 +b3v +jhq +h76 +jhr +eaf !tv2 ~tv3
4y6 >3uv +4y8 +4ya +qrs +5oj
bod >993 +boi
jhs >4y6 +ixi
h66 >4y6 +5oj +kas +kar
90s >tsr
90t >9bi
cv >tv4 +o4 !tv5
hfu >cv
m2v >cv +m2u
58n >ct +58t
bgj >4hx +bgl +rrh +oec +4zv !6t0
btz >m5o +4zv +bu2
ke3 >a0y +rvm +5lg +5lf +3a0
n6x >6f4 +n6u
nd7 >5z6 +79w +nd6 +nd5
nd8 >n6g
ekf >n6h +fax
wx >cef +67i +wy +x1 +x0 ~tv6
7nu >6dz +7nx
7ao >7nu
k2p >tqp +cwa
hdm >7nu ~5rh ~5sd ~tv7
fse >s9 +qev
gao >s9 +gan +7lb
gjh >m5o +gjg +tkg
6x0 >s9 +6x2 +6x1 +h2i +h2h +h2k ~6wy
h2j >qf +b5z +vu +h2b +bpn
2gv >9bi +2h1
5qd >9bi
ba5 >5uf +k7a +2dv
8ea >7nu +jus +jur
kd5 >8ea
eu7 >ts4 +67i +eu9
7an >cef
dke >cef +dkd
805 >cef +67i
1ir >qf +1is +1it +1iw
l76 >f3i +18e +l75
4dh >l76 +4dd +4dg
3z8 >qf +3z6 +st8
hjl >ct +4t5
hjm >tv8 +d0 +su1
gvp >tv8 +gvn +1oz
4og >7sp +4a5 +4sz +49i +8w9 +4oq
488 >3mu +487 +486 +10v +4oq
5na >488
bbc >4og +bbi +i5j ~6a
c2 >bbc
9ye >8mi +9yd
8yp >1f6
gaw >6zm +gav +gau
gax >6zn +gav +gau
gay >qf +gau +gav
6ls >k7d +6lu +qy6 ~tv9
70v >6ls
kpm >hun
msy >tva +msx +6pu
9xt >qf +9xr +9xq
dnp >3fr +dnl +s97 +t6 +dnn +sna
dt0 >dnp +dsy
fcu >dnp +khf +990 +nkz +fcs +9nu
493 >dnp +lpj +lpg +lq3 +lq2 +492 +494
8n7 >dnp +k0a +k09 +8n5
51w >6oa +qxy +51z +51y +gbs +gbr
51x >qf +qxy +51z +51y !tvb
btf >6rp +bth +qxq +c4i
btg >qf +bti +tka
n77 >btg
k0c >btg
c4f >6zn
ix8 >btf +nfl +j2z ~cm
dik >btf +dij
ct5 >cpt
c4e >8w +qxq
gkq >c4e
ev >bgu
ioq >8ty +iou
39g >age +39f +39e +39i !tvc
moa >qf +mo8 ~mob
mob ~moa >qf +mo8
467 >9g7
7d7 >8qx +7ad
8qx >7vx +8qz
86u >hh +878 +870 +r9f +kiy +kj0 !5uv
8qy >qf +8qz
8ou >5zt
44g >qf
kne ~tvd >188 +kng
c7e >tt8 +c7d +c7c
fvt >tve
dhv ~chf >qf +dht +dhs ~tvf
bp9 >dhv
9gk >tvg +9gj
9gl >tvh +9gj
e7x >tvg +915
1dg >dhv +1df
8z8 >dhv
lqo >dhv +lqm
l9l >574
9jl >5j1 +cm3 +k9f +96g
cm4 >96i +cm3
6og >qf +6oe !7rd
7rd >qf !6og
7zp >7rd
31c >e2x +31b
1mw >4z !9a1 +1mu
9a1 >tvi !1mw +k89 +ar1 +ar0 +9a0
gr9 >hh +aep +grg +grf +gre
73b >gr9 +739
kx4 >gr9 +kx3
3zx >gr9 +3zw
ihw >gr9 ~g6h
p1 >li +e2b +pkp
edf >eu6 +270 +7uy !tvj
304 >7q6 +303 ~f9k
96i >304 +r84 +96g +k2s
6yb >9j
by3 >tvk +6vs
c28 >qf +c2d !tvl
mnq >6yd
a5r >trn +a5q
2ha >trn +2h7
159 >qf
lyj >e97 +lyo
bni >qf
8vg ~8w >3rh
l8m >8vg
8v >3rh
fhj >qf
iap >tvm +iam +iak
4ah >7sp +4ag
4pp >574 +4po
56n >qf
5qj >gn4 ~tvn
5a5 >gn4
hkm >i4b +hkq
hbb >hkm +hh9
7pu +rwc +7pw +89h
6cw >hm4
d81 >tvo
6fs >5sd +rlh +6ft
70d >qf
ga9 >qf +ga8 +rqf
j29 >22b
jwy >36a +jww
i4t >36a
ict >qf
hle >4gi
mtq >hle +mtp
igk >tvp
j7l >3rh +j7k
j7m >qf +j7k
lf4 >qf +lf9
mkh >qf !tvq
ff7 >3rh +1yv
e94 >3rh +ihs
j4r >6g3 +t0d +4g9
5gt >fl0
ezv >ib
ezw >16g
2xq >bgu +8dw +8dt +8dz ~8dk
8dk ~2xq >qf
89s >7vd
koo >2xq +kok
7os >n6h
4i8 ~4i6 >3rh
l1r >qf
786 ~tvr ~tvs >cef >57w +swu
3kj >3rh ~tvt
6g7 >3rh +6go
f6z >6g7
ly1 >qf +ly2
1oi >alp
g96 >57v
7n9 >qf +7ne
6lf >7n9
963 >3rh
ahg >qf
6g5 ~8u ~6g9 ~6gc ~tvu >3rh +856
7ol >4ib +7on +7om
5k6 >bgt +5k5 !tvv
wm >qf
i4c >hg8
80z >11x ~tvw
ebb >6xg
jai >bvg +6uy
ihv >1zy
ip7 >993
cvw >s9
3rk ~3ri ~3rj +6uy +jae
lyg >3rk +flg +lyf
lyh >574 +lyf +570
4mb >3rh +kuk
6vq +6vt +rso
bzr >3rh +bzq
l3v >bgt
lz9 >jaj
jaj >qf +jae +jaf
jak >3rh +jaf
2zo >hun +2zl ~2zr
k9m >qf
e15 >4hw +e12 +e17
76x >qf
dd2 >qf
730 >qf
l4f >3rh
l8n >1zy
d8w >b3x +d8v
gwq >qf
ew >s9 +gtj +eq
2t4 >1zy
j4s >1zy
7tp >qf +7tj +7ti +mxv +7tl +878
j7c >qf
f7b >qf
k5i >qf +sh1
cp5 >3rk +cb7
ms3 >jah !tvx
dkx >3rh +dlb
39h >3rh
5ur >3uv
83v ~tvy >qf +mr4 +83w
efp >qf
j2a >qf
ktq >d81 +ktp
my2 >qf +sbl
itr >34t +ito
ajb >574
kux >5sd
5ug >3rh
13m >mcp +buj +qem +13o +13g +a3q +oby +4py
mcp +buj +13o
3km >mcp ~tvz ~tw0
8tg >13m
m6u >13m
lup >mcp
6l5 >13m +6l3 +6l4
hfx ~7y7 ~iyz +hfw +buj +13o
frm >hfx +frw +fru +ovq +frq
13b >hfx
cgp >51 +hjb +sqf
mcq >22y
8ew >61r +8ez
bxi >mcp +buj
l5p +buj +l5i
cgl ~tw1
cgm ~cgn +1ki +1kk +cgr !tw2
cgn ~cgm
8av >8ay +8as
ht2 >8av +ht3
dkp >78n >cpa >cgo +dkm +4ja
cpa +cpd +6f +13q +cpc
hs0 >cpa
6r7 +6rd +2tz +6rc ~8vi
3kk >6r7 +krk
cpb +6q5 +kr3 +fv7
1hb >cpb
7u0 >bvy +evt +35o +4rt +gle +bv3
35 >3oo +4rt +gle +bv3 ~g8v
g8v ~35 +7by
7pq >51 +2nq +2nw
34 >cpa +cpc
13r >lx2 +13q
lx2 >cpb +glp ~6g8 ~a7k
6g8 ~lx2 ~a7k >bsw +pri +7j7 +7j6 +7j5 +7j4 +glp +lx5 +t3s ~6g3
78o >6g8
4qw >kr5 +dqr +dqo +dqn +dqm
bk5 >bsw +70y +ru9
2lf >kr5 +a6z ~tw3
78n >cpb +88b
bh8 >tw4 +bh9
6mk >bh8
au3 >232
kr5 >het >cpa +kr3 +fv7
kr6 +6q5 +kr3 +h1z
dco >kr6
dxn >kr6
hhm +b5v +lkp ~htt +i37 +hjh +hjg +dqn !9au
9au !hhm
hts +hjg !9av
9av !hts
hj8 >cgl >hhm +hja
htv +htx +hty
htz >htt +i0n +hjh
htt +hjg +dqn
4jq +hjg
4jr >3n3
cpv >d6f ~cpw
c88 >cpw +c87
4 ~4f5 ~9vb +b
cpw ~cpv +8lc
3 >cpw +a +d4n
9aw >dyj !tw5
dyj +qkd +smi +ez1 +3h6 !tw6
86b >7nu +qkd +ez1 +86c +87h !bfn
eih +eil +eik +6vk +6vl
jn3 >eih +jbd
jmk >dyj
b7d +6vk +6vl +eil
jph >6qu +jup +hhb
80j +jps ~tw7 +e0k +e0j +80p +80r
e0l >b6h +dzo
b6h >hj8 +b67
m7k >b6h +3sg +m7j
b6g >6fc +b6c +hja +b68 +b66
5wm >6fc +tmi +5wk
4w6 ~2i5 >e0l ~cb5
dz5 >50v +e0j +dzo +dz4 +dz7
kro >rf
ea6 >cb5 +cb4
2i5 ~4w6 >qf
ea2 >2i5
46f >44h +prg +d8g +44c
215 >tqp +270 +4wj ~958
rf >215 +svq +270 +h3v +7uy ~tw8 ~cv0
i7n >rf +7uz
50v >mcp ~tw9 +bxr +bxq +bxp ~4z4
hqv >50v
hex ~twa ~hev >50v +hfa
dzm >hex +dzo
het ~heu ~hez >50v +hes +hf3 +hf1 +hf7
hyg >het
ffy >3ys +cbw
heu >e8u +hf3 +hf1 +sug ~het
6j4 >heu
hev ~hex >z1
hew >50v
e04 >hew
3p2 +lkt +rez +kr2 +lkp +dwm +lks ~521 ~twb ~ai6
fx0 >3p2 +fwu +fx1
521 >3p2 +bq9 +dov +2yq +525 +ps5 +ebl +rf2
a9u >yz +4x9 +a9t +smy +f1m +b5v
1cw >yz +pw8 +oof +gnq +9vm +1d0 +1cz
hgm >3p2 +bu6 +hgo
lil ~twc >hgm +smx
4xa >yz +smy +4x9 +b5b +b5c +4x8 +lim +smx +lie +k4u
hjw >4xa
4sr >3p2 +4t0 +602 +hgl +bu6 +a83
cv0 >mcp >hgm +8o5 +xy +i0b
y1 >cv0 +r7r
a9v >cv0
xz >cv0 +xy
bkb >4sr +9rn
61r >4sr +6b9 +61w +bm3 +620 +621
1uj +9du +1uf +a83
39j >hgm +8tb +8td +4qs +39n ~cv0 ~69m +39m +4qr +41k +o5i +s3o ~twd
gra >39j
dyw >39j +dyy
hhr >39j
9tr >39j ~tw0
1jo >39j +1jm
ka4 >ear +ka1
5pa >ear
8h0 >39j +8gz
b7 ~b8 >39j +bg +npv !61t ~tb
61t >39j +61v +npu !b7
ear >39j +rld +lpr !6zl
6zl >39j +9eq +ow8 !ear
8ev >39j +8ey
us +6vy +smz +ut +ul !l6k
l6k >4hw +l6j +61w +l6i !us
l6l >3rh
ug +kr0 +ut +ul +uj
6hu >ug +6hw
6hv >ug +6hw
8c2 ~twe >6hu +8c4 +8bz +8bx
136 >ug +i2g +kr0
dnq >5zz +dnn +dnl +s97 +t6
gwg >8c0 +t7j
8c0 >c12 +8c4 +8bz +iwk +ize +bq7 +hyn +c17
8c1 >c12 +8c4 +8bz +8by +fm
3mb >8c1 +3ma
6ro >6ka +ovx +6rt
6ka >4mw >b6g +69l +6jz +6kf
chd >6ka +chc
j62 >6ka +j61 +9r7
6kb ~dhw >3sm +69l +6jz +6kf +dhs
6by >44m +ee5 +sue +b6c +b6d +b68
3k3 >44m +3k2 +3k1
4mw ~4my >ug +4mv +4n4 +4n3 +4n0
4mx >4z8 +7zb +4n1 +4mv +4n3 +4n0
hjr >4z4 +hju +hjt ~hjs
hjs ~hjr >4z4
44m >3l8 >4mw +1cu +9bd +rwd +3l7 +45b +44l +44j +454 +smn +459
hnb >44m
hj4 >44m
jlh >44m +jlg +jlf
kd6 >44m +kd4 +kht
a8d >44m +a8b +a8f
hpl >a8d
40j >a8d +40h +d98 +ccn
3l8 >4mw >hgm +454 +smn +1cu +3l7 +3l6
a1o >83m +g37 +dhq +a1n +khg +ruo +a1r +f3b +f3m +hc4
hvk >a1o +rr3
f6e >ktr
ktr >a1o +ktp
g3g >hc6 +g37
hc6 >tqp +hc4
j2x >a1o +j2t +j2w +j2v
74r >a1o !mn2
mn2 >a1o !74r
hd2 >137 +83o +83n
557 >6ka +556 +555 +553
4ei >4mw
3ur >ug +3um +1ba ~3us
3us ~3ur ~1a9 >mtm
hi6 >3us +hi5
1a9 ~iyw >mtm +3un +3um ~3us ~twf ~mtn
41d >1a9
3gi >1a9 +3gh
1i4 >mtm >1gb +ad8 +139
mtm >hy +rc5 +q7g +p0q +3un
67n >hy +mqg +67y !6vb
81x >5j1
gxt >67n
hy +qid !twg +kzm +rc5 +3un +mqf +3pg +4vo
714 >hy +713 +3pg +kzm
k0r >714 +k0q
mqd >hy +rc5 +mqg +mqf !twh
6vb >twg +h6l !67n
hhi >6vb
v >pd +qe5 +ls8 +ls3 +7t8 ~kw4
53 >v
ktj ~l8q >twi +ktg
83m >3p2 +caf +caj +cal +83p
kdn >83m +kdj +ges
dzp >80j
mby >dzp +mc6 !f9d
f9d >dzp +f9b +f9c !mby
cag >600 +caf +caj
14e >39j +caf +cal +4x9 +14h +82d +135 +14j +82c ~f9d ~mc7
dzh >14e
g3h >14e
9v5 >14e
mc7 >14e +mc6
14a >83m +p8l +sr8 +148 !6p3
6p3 >83m +6p2 !14a
3ys >5zz +j04 +j03 +3yo
76z >3ys +d6v
6i8 >3ys
fyt >3ys +3yo +5it +3yp
7lw >3ys
1c5 >3ys +k43
6eh >1c5 +53a +6ef
isa >g43 +jj +gti
lpl >isa +lpk +lpu
2m7 >isa +2mb +2md
39t >isa +39r
jql >isa
3yu >4mw +3yo +gkg +gk1
3yt >83m
gkr >bnf +gjr +276
278 >gkr +276
jne >278 +n86 +w1
6v3 >6fd +svm +bfc !twj
137 >83m +mqp +139 +138 +134 +rdz +1c2 +83o +mqm +83p +83n +caf +s97 +dnn +t6 ~twk
ke4 >137 +3a0 +rvm
hn6 >137 +hn7 +i5k
26d >521
22y >51 +22x +22v !6ph +234
au2 >hz ~626
5jp >m3g
230 >5jp +22x
22z >22y +233
6ph >hr2 !22y
bfn >4z4 +bfp !86b
5d6 >bfn
hr2 >83m +hr3 !51
hy4 >hr2
51 ~52 >83m +qqm +5b !hr2
hi8 >51 +hii +hih
hxn >hr2 !twl
73y >6ph +73x +jlw
73z >6ya +73w
6rf >6qu +6re
6ya >6ph +l1o +6y9 +6y8 !m3g
coy >m3g
m3g >22y +8ia !6ya
i3a >232 +hjt
l0s >61r +4x9
232 >83m +4ze +4zd +f1m +b5v
829 >232 +hy9 +hy8
8pj >232 +8pv
4z4 ~50v >232 +f1o +f1m +fuu
cxc >4z4
b6j >4z4 +b67
8nk >4z4 +8ni
3l >4z4 +3t +3j +rpb +3s
icu >twm
626 ~au2 >4z4
82a >4z4 +mqk +sng +i0x +de +828 !twn +63q
1bc >ug +smp
298 >1bc +297
mqq >6fc +mqp
f9e >mqq +f9c +f9b !mc8
mc8 >mqq +mc6 !f9e
hn8 >ug +i5j +i5k +4k1
i43 >htt +i45 +i42
i5m >brr +kr0 +brs
1hc >ug +brt +ivm +85l +1ha
iv3 >7nu >ug
5zz >5yo +6fl +4sw +602 +or3 +sn0
ncf >5zz +nce +mz2 +mz1
iwb >5zz
600 >7sp +cae +i0e +j53 +j56 +or3 +sn0
601 >3m0
h2y >5zz +i0e +6fb
6fc +24o +4sw +602
6fe >641 +6fa
6fd >3m1 +rtu +bne +bnb +9bc +7pi +646 +6fm
hza >6fd
lpm >6fd +lpk +lq2
iyv >4z7
522 >4z5 +525
2ym >3fb ~two
520 >3p2 +2yq +525 +dow +dov +kr2 +kr4
g43 >3p2 +6ce +g42 +g4b +g4c +g4d
3tw >g43
g44 >buk
lq >g44 +1b6 +rx +1b4 +1b5
fb7 >lq +fb6
axs >g44
gts >g43 +e9h +gsd
ex5 >gts +ex3
bzh >gts
9ff >g43 +9fj
506 >g7y +bzb +50b +508
507 >bv8 +4g1 +4g0 +509
bzd >g7y +4g1 +bzb
g7y >g43 +g7w
ise >g43 +f77
buk +lo
lr >buk +bv0 +6fb +lo +lp
n2m ~n2n >66v +n2k
6dr >g43 +6dp
6cg >6dr +6cd +6ce +6cb
jo0 >6dr
7ud >g43 +rus +d7 +f4b +f4j +6nl +7ub +dkr
3za >7ud
dgk >8c1 +dgj
3tx >dgl +3tu
g5i >dgl
7ue >6ch +7ub +7uf
7wr >522
g68 >4z5 ~92h
39k >83m +99q +jz0 +4qs +o5i +39m
dyx >dzp +dyy
69m >m3g +ot2 +hrf +hre +69q
ls >6dr
1ck >3p2 +4xy +1cp +4xn +smw +4xx +tee +hrm +1cr !twp
5b8 ~5b9 >1ck +5ba +5bc +5bb
b6i >1ck +b6d
5yn >4z7 +167
4ss >7sp +4sv
8pi ~8vh >4sr +8pf +22w
eeo >6fe
61c >5zz +61b +ih5 +iha ~gjn
faz >61c
gnr >b9y
gns >1cw +gnt
gg9 >gns +gg8
1bu >gg9 +qid +i2
heh >9j +qrh +y4 +qxc +hej
kkc >heh
i1a >heh
a62 >heh
8bs >heh
52 >heh +qqm +nrc +5a +5d ~51
y0 >heh
yz >83m +8a5 +svr +8a2 ~1kb
1kb ~yz +n15 +8a5 +8a3 +z6
z0 >cgn +9ah
ldj >a9v
231 >yz +hre +234 +22w
6r6 >6r7 +6rc ~6r7 +6rd +2tz ~6r8
gop >twq +goo +gor
3oo >3p2 +3og +3o0 +4rt +1c4 ~twr
hhn >3oo
lkq >3oo +b5v +lkp
4ia >1zz
pb >39k +qfm
313 >39j +312 +311
pc >pa +hz0 +ad7 +pk
dwn >tws +dwl +b5w
26x >n4n
re >l0y +rh
5xc >re
l0y >bcm +l0w +l0x
3kl >l0y ~twt
1ac >83m +1gu +nwq ~bdk
bdk ~1ac >1ac
5jq >1ac +5jl
5jr >1ac +42f
2c5 >1ac +pr5 +2c4
bcj >bcm +bh9 +bcp
hfy >cgm +hfw
8n8 >mcp +ar +br4
97f ~97k ~97e >ug
bq3 >h68 +bqa +bq9 +5qq
bx7 >1ac +bqy +bgm
dn2 >1ck
671 >2p9 +2na +673
672 >6ka +673 +555
g8f >dnp
76y >twu ~twv
96r >cv +96p +3o0 +96t
6ha >3p2 ~9vi
hjn >51 +hzr
ccy +eur +euq +eqg +eup +euo
i0g >39j +i0b
o2 >kdn +o5
4z5 >tws +428
3m >4z5 +3t +3j
5wn >tww >kd7 +5wk
1ke >bcm
uh +um +ui +ut
au1 >21u +au0
78s >35
foj >v +t7y
3fq >bfn
1gx >83m +1ca
4lr >bv8 +stw +4lw +4lt +4lu +t3x
4ls >lyt +4lx +4lw +4lv +4lt +4lu +t3x
hrc >4ls +hra
gtt >4lr
51u >4lr +51q +51o
f3k >25h +f3c +f3m
hvl >f3k
g3i >f3k
ncg >twx
6ds >twx +6du +6dt +6dq +6dp
7v9 >hyb +61b +f3e
6j5 >bc1 +1ii +6j2 +6j3 +27n +otk +gmh +61b +f3e
99c >4nh +997 +99a
21k >e8u
43s >bc1
kj3 >99c
bc1 >4lr +bc4 +bc3 +bn9
9mb >pd +9ma
6na >7v9 +6ns
6nb >twy
bsx >7v9
34e >4jd +34d +3sx
f8w >34e +f8u
66m >34e +66l
dez >6j5 +df3 +1id
4jd >7v9 +hyc +4jn +27n
4je >725 +4jc +4jb +4j8 +4jj +4jk
9rb >4je +9r9
exi >4je +exh +exe +exg
1aq >25h ~c1g ~c1j ~twz
25h ~c1f >4ls +hya
hyb >1aq +fvo +hya
hye >4jd +hyd
fdz >kxm +fe1
fvq >25h +fvo +fvs
66v >25h +66q +66s +66y
119 >25h +c1m +118
1at >66v +8a2 +66r
43e >66x ~66x
43d >i0 +43c !tx0
52i >43d +52t
h2w >43d
6u2 >hr2 +hvh
43g ~18s >hz +43a !tx1
5i7 >218
kzi >218 +fvr ~tx2 ~kzj
kzj ~kzi >fvq
218 >g70 +21f ~tx3
g70 >119
257 >g70 +q79 +27n
giq >4lj +t34 +fvp +gis +gir
4lj >4lr +4ll
4li >tx4 +4lu +4lk ~tx5
g71 >60k +sql
gsj >60k
14t >eio +bww +byg
4sb >6fg
eio >6ru +pag +eir +t1x
gi2 >6ru +b14
6fg >4st +4sw +602 +j53
49j >7sp
j4t >ku +j53 +i0d
kv >54 +kz +su0
1t9 >kv
4sm >ku +4sn +4qg
129 >4sm +ov9
11e >25h +12o +12q
gm3 >g4 +892 +891 +gnh +gmb +9yw
h3l ~79h >gm3 +7tk
erv >h3l
fux >3m0 +rcd +fuz +suh !6ex
1nt >fux
j0e >fux
cdv >bp +cdt
4cp >fux +4cr +4co +rq3
57g >fux +rcd
6ex >g4 +6fo +p12 !fux
3m0 +3m3 +rpv +3lz +3ly +3lx +kj0 +kiz +o6r +ber +bke
7s3 >3m0
ct6 >3m0
co1 >3m0 +cob
brx >3m0 +t2t +kwp
166 >gmm +hgl +bu6 +qh8 +167 +cyk
bis >gmm +kws +biv +hf8 +169 +167 +cyk
gmm >iq2 +hx7 +gmu
165 >56t >6jx +6vd +167 +16a +16b
27j >165 +27i
niy >6vf +h5b +ace
43o >66v +43m
6vf >165 +4hp +238 +omb +6ve +6k0 +16a +5ym +h5b
f1v >165 +f1s +f27 +fw
1d5 >fux +1d2
le6 >fux +rcg +rq4 +bne +bnc +117
aq3 >3tp +5rc +7rp +nff +nfe +9w1
mzr >aq3 +caz
272 >le6 +dbd
bre >218 +brf
6vr >2t2 +6vs
fo9 >6vr +2sw +bwz +bx0 +fo8
i1m >fo9 +2ub +2uf +hsm +t7e
i1n +i1j +hsm +t7e ~i1m
6li >ldk +1an +6z7
53j >k36 +53g
6n ~jtk >ex8
219 >25h +21f +su3
7x5 >gyk +rcg +rq4 +1od +1oe +d9o +le8
jtk >7x5 +jtj +1oe ~6n
kkd >7x5
1ar >19k +h6m ~1as
gyx >1as
h68 >1as +h6m +bq8 +bxx +bq4
ju9 >7vu >e41 +6er +ju8 +k9p +k9q
7vu >85p +h6m +bq6 +bqa +bq4 +c15 +c14 +c13 +6et
h81 >85o +85m +lgm +lgl +lgt +h80 ~tx6
85o >h68 +85n +85m +lgt
3l3 >85o
3l4 >bsw
hqs >bsw +i6c
h6h >1as +bxx +bq8 +bq4 +by0 +85n +bqb
85p >c12 +85n +85m +lgt +c14
a6n >85o
c12 >ug +c13 +c17
390 >6i9 >tx7 +i9j +fx5 +lda +38v ~393
6i9 >55u
kxl >394
hhp >394
394 ~398 >7v9 ~17w ~855 ~e1k ~tx8
565 >kxm
ec9 >394 +4yn +ec8
ktw >j3p +ktv
27o >hyb +q79 +27v +c1d
le7 >27o >11a +scg +rcg +le9
gyk >3qh +kiy +kj0 +gyi +gyh +bfb
isb >g43 +is9 +jj +gti
gtf >isb +g42 +gti
hyl >isb
hz1 ~2m9 >25h +2mc
6oq >4jd !pd +mum +1q9 +rqe
1qb >6oq +1q9
1sb >6oq +87g +87e +1s5
7va >6oq
6rx ~60y ~tx9 >60x +hr1
60x >heh !54
54 >heh +4ys +5a !60x
j4u >54 +d0i
hhd >6rx +hhc +hhb
9ci >6u2 +su9 +rqd
nfj >6u2 +nfn
cvy >txa +mpr +hvs +550 +sn1
c0a >itm
6qu >hr2 +6vl +6vk
hkg >5d7 +hkf
6tl +6tn
94b >6qu +e1r +c78
pd ~pe >54 +5dk +qfm !6oq +ph +qfo +ftn +cuv
1ie >pd +fkw +1i8 +rvg
3pn >1ie +3pm +3pl
8r >kv +q79 +8t +8s !6w3
kvh >54 +l13
6w3 >6jx +nrb !8r
6jx +nrb +6w2 +6w1 +6op +6w0 +52w +6k0 +su2 !ku
ku ~txb +4th +su0 !6jx
4ra >ku +4sj
ktx >14b >ku +kzk
14b >1ie +5dk +eyf +p8l +sr8 +147 !6p4
6p4 >83m +hr3 +rvz !14b
etm >6p4 +etq +eto +52w
685 >etm +684
3qj >etm
3qk >adi >25h
5du >3qh
byi >56t +bq8 +byh +byl
byj >56t +byh
byk >11e >56t +byh
71b >1k4 +71f +9em +1k7 +71e
819 >1k4 +817 +71e
81a >1k4 +71e
37k >1k4 +37i
1k4 +1k7 !4w7
jbc >1k4
81g >1k4 +1k7
4w7 >13y !1k4 ~4w8
5yo >6ru +rf1 +65i +65h +6vd +6vc +167 +5ym
4z7 ~4z8 >6ru +65i +65h +4ze +4zd
njk >4z7
3q9 >6ru +cnv +3qb
6ru >txc +6rv
2cw ~2cv >txc
hhj >6u2 +639
y3 >hhj
5de >y2 +4im
y2 >iq2 +hvt +xx +xw
hr8 >y2 +4im
699 >54n +697 !8e
69a >6u2
8e >60m +pp1 +hjb +dn !699
l20 >8e
4r9 >8e +4ux +4uw +4uz
brd +brf
4uu >8e +jtu +t4w +4ux +4uw +4uz
gsi >43d
1ga ~txd >hz
60l >hz +60r
1gb >84t +84s +67y +8d2 +dfh +3pg ~txd
dyb >txe
eq7 >1gb
60m >83m +60r
3ci >60m +ild
54n >6jx +eid +sua +oh1 +54s
3nt >5lq +3nr +hhh
ipj >5lq
hxw >5lq +hhh +p8n +du
3jj >24v +sr9 +3jm +3jl +3u8
24v >5lq +sr9 +edp +hhh +cqf
hxl >7o +3jm
6a5 >5lq
5lq >83m >4jz +5lu +5lt +5ls +5li +5lh !gij
22k >5lq
gd >gm3 +ga +ge +giv
git >cqg +giu +6r2
bsw >bnj +bt0 +7j4 +bt1 +70j +lby
m66 >bsw +m4j
mlq >bsw
mlr >bsw
a84 >bsw
cqg >bsw +cqe +k39 +cqj +cqi +cqh
2vn >twy +2vl +2vq
bnj >4lr +bt0 +b81 +pqh +5wi +bno +bnn +bnu +bnt +suc
bnk >bnj +t4w
mmz >bnj +mmx +mmw
4bv ~lx1 >bsw +t3s +lx5 +4bu +4bx
dzr >bnj
cv5 >dzr +cv3 +cu8
6xg >22b +64e +kmk +e06 +8jl +8jk
hx0 >bul +hxa +hx7 +l54 +l5e +l55
22b >hwz +5zi
4gj >hh
gel >5z8 +gec +rsm +gep
dk8 >gel
2hs >9ig +2hq
hi >22b +b55 +go3 +8ig +go2 +8if ~txf
juj >5z8
331 >hi +8if +8ig +32a
to >dzr +srf +85i +85h !dx6
f9a >to
dx6 >bnj +dx9 +mct !to
68o >5lq +693
9kw >68o
26f >bnj +jtu +7cy +jbk +t4w
68p >xa
2c6 >7p +80p +pr5 +2c4 !9g6
2c7 >5lq +5t9 +2c3
7o >7p +5kn +2c4 +7q +7m
7p +7q +7n +7m +3sy
184 >7o
3t3 >43d +7n
4oc >3t3 +3sy +t2p
edq >4ob +edp
7d3 >66v
25f >7p +3am +3al +2gk +srb
6rg >txg +6s9 +6re
i5o >txh +irq +47
ddy >25f +3am
id >2zj +ic +47
dwo >etm
e1n >ael +e1r +c78
e1o >596 +e1r +e1m
10i >e1o +3hg
bb3 >e1o +3se +3hg
fjd >e1o +cj2
94a >1of +1so +e1r +c78
1of >e1n +lbd +lcb +2lz +lca
ce8 >7dd
bf9 >gyk +bn0 +bfa +gyh
ei6 >259 +9yw
abl >e1n +lcb +cg9 +6b6 +i7x +ioh
cj3 >abl +cj2 +c30
6b5 >e1n +3z +6b8 +6b7 +6b6
c7o >4lr +c7m +9ne +985 ~abl +c9e
h7p >c7o +h7o +7yo +9ne
5z8 >dzr +lx9 +5zv +5zu +rto +t4e !txi
7dd >5z8 +9g3 +984 +40g +7dc
1s2 >1of +1s1 +c9h
i5n >83m +5ls +i5l +hne
hnf >i5n +hne
4tn >83m >60k +4tq
gij >137 +4wx !5lq
imi >gij
5mw >mpj +2qz
5mx >mpj +5mu
hr5 >txj +9wu +8fl +8fk +8fj +7hc +7wx
9xs >hr5 +9xr
3v6 >12i +3v5 +3va
1u0 >7s4 +892 +891 +moe +3va
b2m >a48 +b2l +rv4
tu >txk +psn +ty
57p >tu +57r
12i >gij +4jv
85j >gij +9xr +9xq +4wx +p34 +4jv
3cj >85j
b4l >85j +b4k
gus >xc +grk +gut
5u >12i +5t
5v >14b >9tj +5t +12j !2m0
2m0 >4tn +8z3 +2lz !5v
jlo >en9
1fh >5lq +q7y +kd +1ff
1u4 >1fh +1u3
2f2 >1fh
4tl >68o +4tt +4tr
2cv >8cs +5rb ~2cw
9qz >5ow
208 >17w +bcd +5un +5um +5rc +4ts !2e4
5rd >txh +5rb
2e4 >17w +24d +24c !208
6c5 >i59 !txl
2e5 >9tj +jh0
h6f >3qh +73w
5vk >3qh +5vj +62o
2se >5vk
3qh >27o +4nx +3qe
3qi >h6f >52h +6k0 +16a +3qf
52h >f1v +bfv +16a +ols +52u
3t2 >7o +8tm +8tn +3sy
n3i ~dt >bnj +n3j
dt >g4 +dv +n3k +e3z ~n3i
ds >n3i +dv +n3k +e3z +3m5
llz >n3i
lm0 >1hl
1hl >25i +gjz +99q +qlj +1hk +eyy
mx >n3i +nb +sun +na +mw
g4 >6ru +gb +5d1 +5d2 +g3 +65h +g8
g5 >bnj +eqp +eqk +eqj +oeo
8m ~8l >bnj
mtx >8m
gc >g6 +hjj +bc0
g6 >60k +rcf +kwp +gsd +stz
ex >g6
gw2 >g6
4uj >6ru +518 +517 +3ua +4us +4ur
515 >hyo +hnj +518 +hnh
hyo >c12 +bq7 +c17
516 >1as +518 +517
htw >bnj +st3 +gul
kfg >g6 +i2 +169
4m >kvh +qr6 +63r +kth +ktg
ktk >hnc +7xj
eni >enj +ozy +enl +enk
gw0 >hyb +gvz
mzi >bnj
90r >gij +rq3 +t7u +90v !txg
836 >gij
8nw >90r +ci1
4o9 >gij +4wy +4ww +4o8
4oa >a64
4wt >27p +8pz +4ww +4wv +4wy
ab4 >gij +ab2
4js >gij +sr6 +42n
hji >gij +hjk +hjj +sr6
4jt >4kn
2ig >to +2qz +2r0 +2ie +2is
5mv >2ig +2qz +9wt
1d6 >60k +1d3 +guc
gud >60k +guc +axo
g7k >1d6 +g7r +1d3
19i >28s +19h
28s >hri +etz +28r
7u1 >n00 +7u6
n00 >g7k +mzz
n01 >4km +mzz
4km >11g +6hd +315 +ow +61p +sr4 +61o ~txm ~9vi
hlg >4km
54g >1d6 +54c +54k
jh5 >54g +t1v
a9g >1d6 +a9e
md2 >a9g
l2w >n00 ~txn
a9f >g7k +a9d +a9e ~1d7
1d7 ~a9f +a9e
5fe ~5fo >a9h +btn +5fu ~txo
a9h >1ma +a9d +a9e
lhg >560
8f >lhg +sqf
8g >4ls +hi5 +hi4
110 >8e +10x
4ub >9as +no
87r >cce +no
np >87r +no +nn
87s >9g6 +87p
9fu >87s
g72 >111
111 >63e +hdk +10y +no +10w +10x
63e >166 +kzw +kzk +k7l +di +63i +638
mn4 >63e
cce >mn5 +638 +112 +63n +ccd +ccc
mn5 >4vm
crq >cce
n3o >cce
a64 >4lr +a66
a63 >6o +a66
bo >4lr
1as ~1ar >4lr +h6m +bq8 +bq4
en1 >4lr +emy
en2 >9tj +emz
2pw >9tj
imh >a63 +a66
acj >a63
ack >394
hi9 >a63 !txp
8l >bnj +8n +bzm +k7m ~8m
gke >iq2 +nu0 +bzp +gkd
gix >gke +giw
9g6 >9as !2c6
ccf >9g6
27p >a63 +how
nf7 ~nf8 >f3k
nf8 >8cs +n2k +nf6 ~nf7
9as >4ra
90 >83m >cah +pr2 +mw2 +46b +46y +rvt !57d
mw1 >txq +112 +638 +mw2
h2c >90 +h2b
fid >9as +fic
87q >9as +fib +no
8e0 >111 +e0z +e0y
57d >83m >cah +57e +57c +4qv !90
4tm >57d >60k +4tr +j21 +57e
4ob +a78 +4od !txj
6ey >6p4 +6fo +1pc
esp >7s4 +9dm +eso +9dn
fo0 >esp +k7l +lw5 +481 +fnx ~txr
fo2 >bv8 +4tz
a96 >4ob +a94
a97 >4ob +edp +a94 +t43
gxa >4ob +gxg +gx9 +gx8 +gxc +52w
60f >gxa +60g
hu9 >etm
20p >4ob +a78 +5gl
c0g >4ob
23w >4ob +6a3 +e8h
hph >bnj +hpf ~hpg
hpg ~hph >60x
5ow ~txs ~395 >8cs +38w +7qi +87a
jdj >e8u +38w +ib4 !naw
iuu >jdj +38w +ib4
395 ~txt >mpj +23c +ius +5ot +38w +jdk ~txs ~5ow
nbm >395 +nbk
g1o >395 +iut +ius
bwf >6vr +bxh +bxg +7l3
43n >8cs +43m
aty >jdj +23c
ib2 >jdj +23c +ib4 +2mg
naw >e8u +nav !jdj
jt9 >e8u +jtn +jtm
jto >k02 +jtm
a9w >k4r +3r4 +a9t +4x9
iq3 >k4r +4x9 +1cz
z1 >a9w +ntw +99p +99o +gjz +99s +gve +99q +jz0 +z5
1hm >z1 +1hk
25z >z1 +25x ~9nh
1aa ~iyw ~6r8 +1ab +2tz +8vo +602 +6fa
j2y >1aa +j2v +j2w
iyw +1ab +3um +6fa ~1a9 ~1aa
l0t >a9w +4x9 +b2s
25i >ldk +jh0 +kws +biv +biy
dhw >25i +dht +di3 ~6kb
6m8 >dhw +6m4
jhl >dhw +aa7
hey >bir +cz +hf8
jdr >hey
kp9 >hey
bit >bnj +18w +s5q +biw
l1p >a9u +63k +l1o
h6g >521 +73w
dje >heh +djc +df
djd >8cs +djc
6g9 >4xa +4s2 ~tvu ~6g5
dmc >6g9 +dmb
99r >z1 +o5i +39l +39m +99q +jz0 +99s
gvg >z1 +gve +gvh
k4r >hgm +k4u +4x9
arr >560 +rcf +gsd +kh3 +4b7 +2u9
byp >arr +brc +9x8
bir >bnj !txu
biu >bnj +kws !txu
560 >9vh +562 +sr5
iq4 ~txv >560
d58 >560 +8cz
904 >560
4y5 >8ct +4y2 +kwr +bbk
kwn >8ct +i0n +853
b9y >8ct +kwr
byq >b9y +2u9 +9x8 +rcf +kws +kwr +kwp
4y4 >b9y +4y3
68k >dn3 +hni +p4w +8bp ~68l
dn3 +bbp +9be +dn6 ~jhe
68l ~68k >6cj +biw
jhe ~dn3 >bul +dn7 +jh0 +jgz +jh1 +bbp
k56 >bul +bbp +bbk
jz2 >68k +jz6 +m76 +kmk
myp >8cs +myh +myl
l9g >qf +e2a
2tb ~txw >ldk +9vq +8co +8ce +6rd +i4v +6qb
f61 >2tb
f62 >2tb
mi1 >txx +8ce
cov >txw
26g >2tb
4v0 >m3g >2tb +4v4
hso >4v0
cou >2tb
2b9 >2tb +jjo +t4w +ldn +l9d !txy ~l9b
k55 >hiw +k58
bxj >8bj +bxu +bxr +bxq +bxp +bxo
hqw >bxj
dzn >bxj
8bj >bnj +8bm
egc >8bj
44h >8bj +prg +44c !txz
8cs +p53 +mpl +8d7 +8d5 +8d4
hb0 >8cs
7a4 >8cs
e8u >4lr +k39 +io2 +e8p +e8q ~c5r +p53 +mpl +k4y +k3c ~ty0 +l9a +l99 ~ty1
2hj >e8u
8ct >560 +8d7 +8d5
8fi >8ct
msz >8ct
79u >e8u +79t
61s >4sr +bm3 +pq0 +620 +61w +621
9qc >4sr
hiw >7hm
d0m >7xr +d0l
7xr >b6k +lrx +c5h +6ed +c5g +6eg +es9
c5j >es7
es7 >b6k +d0l +es2 +es3 +es6 +8tb +es9
6ff >3ys +cxz +cxx +6fl +6fm +24o
ee8 >6ff +ee5 +sue
hz8 >6ff +hz6
5d8 >hiw +5d4 ~ty2 ~ty3
5d7 >1aa +5d4 +es2 +es3 +es6 +8tb +5dd +5dc
3nv >5d7 +3nu
es8 >6cj +es2 +es3 +es6 +8tb +es9
b8 >5d7 +5d4 +npv +bh +bg +kxa +t8 +k1 ~b7
htl >3qh +hu2
4z6 +65h +428
cxs >19j +cxr
k01 >19j +myk +jjl +fx6 +myj !ty4
ldk >bnj ~ty5 +eej
l9b ~2b9 >ldk +l99
hrh >eeg +ldl
eeg >bnj +hiu +ldl +eek +eej +kl4
eeh >bnj +eej +hiu
84u >bnk +84r +jjo ~6pp
1se >ldk +h02 +g1
32z >1se +32y
bul >560 +bv0 +bbp +dn6
lt >bul
6ll >44h +8ck +8cj +rrf !2a +tk
6ei >6ll +6ee +6eg +6ed
76g >to +768
3sm >hts +3sl +3sk +3sf +3sd +h4r
640 >6ff +64a
hlj >640 +hll
7hm >mpj
fjh >7hm +fjg
hr0 >ldk +i1r +qpf +hvw +hw3
ah7 >hr0
hho >68k
hl7 >hho
bxk >hr0 +bxs +lyn ~ty6
i3x >bxk
7bs >bxk >ty7
fxy >ty8
fhz >hr0 +sq6 +fhy
k36 >4lr +k4w ~ty9 +ofz +l9a +l99
3v2 >k36 +3v1 +2kh
k37 >4lr +l99 +k39 +ck1 +k3c
56t >k36 +56r
6bz >bnj +6s +6c4 +6c1 +hwh +hwg +6r
hwj >bnj
hwk >4ob
hwl >xa
xc >iq2 +60r +xf +xe
hwm >xa +hwh
5fg >bnj +hwp +hwg +6r +el5 ~5fh
5fh ~5fg >1a9
c50 >1se +hs2 +gzw +c4z +gzx +h08 +h07 +h06
7iu >c50
41v >1se +6kx +6uj +rrc +irn +k8v +6vz +2xk +2xj +8du +6ky +2xu ~41w
iob >1y7 +ioa
k1u >41v
lde >1y7 +ldh +ldf
41w ~41v >e99 +irn +k8v
38z ~tya >che ~391 ~396
dzv >38z
cah >60m +caj +cha +ch9 +6j8
8vh >cah +8vn +f1l ~8pi
h50 >cah +ddh +39w !6vj
6vj >cah !h50
1y7 >1se +lys +1y3 +2xk +2xj
hyi >1y7 +hyh
xb >ldk +9ac
xa >bnj
5ov >xa
392 >mpj +38x ~tyb
xd >b6k
fy >xa +h02 +g1
ak8 >fy +ak7
1q3 >fy +1q2
fx ~3bb >gij +gug +fdh +g0 +t5i +g1
288 >fx +eqi
879 >60k +xe +grk +7qi
m36 >879 +aot
grh >7xc +xf +grk
7xs >iq2 +myl
19j >e8u +myl +19o +t7k +stv
iq5 >8cs
77l >19j +77k
19k >8ct +myl +fxw +fy0 +ngv +ngt +8d1 +4s2
5cw >19k +e35 +9fc
8jn >e8u +8jm +kcz
hcu >e8u +hct
2i9 >e8u +7l3
bn3 >e8u +bz3 +bn5 +h4s +lsi
bn4 >e2x +bn6
4xh >bn4
4y >19j +6ia +srq +4w +kod
mpj +p53 +mpl
ef5 >mpj
jgo >mpj +jgm +jgl
cvz >mpj
fga >mpj +9q0 +amc
aly >mpj
3zl >mpj +3zj
k79 >mpj +k77 +k32
69w >8cp +3sk +6c1
l5a >tyc
hwz >8cs +hxa
76h >hwz +768 +767 +766 +765
geb >hwz +ged
bp >k37 +bk +k3b
668 >e8u +gmv +gmu +k4x
66a >mpj
afu >bp +aft
13v >6o +140 +er
6o >4ib
bq >che +bn
7ir >bsw +jz5 +7vi
6ok >bnj
gfx >xa +gg1 +eqi
9tj >4lr +9tn +9tl
nk3 ~nk5 >4lr +njx +njy
41l >tyd +41j +spo +4dc +t55
lxn >i6h
lxo >tye +lxp
i6h >nk3 +i5v +sq5
i5q >i6h +i5p +i5u +sq5
sa >i5q +se +sd
jh7 >nk3 +jhd +t1v ~tyf ~tyg
bpa >jh5
bop >14b >jh5 +boo
hk8 >7wj +lag +6pj +hkb +hkd !tyh
nk4 >hk8
gfw >7wj
7wj >gn5 +7xk +hk6 +hk5 +hkc +hkb
dfg >7wj
405 >7wj +6q
8cp >6ll +8cj
gl7 >8cp
8tp >7wj +8tn +8tm
8tq >hpb +tbv +hp9 +8tm +8tn +8tt
lwc >8tq
715 >7wj +716
d44 >7wj ~tyi
8ug >7wj +l8l +8ue +41h +8uf +8uj ~fxn
lah >7wj +lag
fxn ~8ug >7wj +jth +fxm
itm >7wj +srn +5la
mck >dhv +mcj
eqb >7wj
m7l >nk3 +m7n +m7m
c9u >nk3 +c9s
ivc >nk3 +ivb +iv8
f79 >69w +3k +i2g +jlz
5bd >nk3 +5bi +5bf
nk5 ~nk3 >5bd +njx
37y >tx7 +ld3 +ld5 +ld4 +37x
h9q >4lr +h9n +h9o +h9p
8gr >tx7 +8gq +8gp
kxk >hr0 +i2g +kxi ~kxb
70p >kxk +70o
70q >cne +70o
hhs >kxk
hqc >hhs +hqb
iq2 >8cs +kl4 +eqp +iq1 +i2 +kfi ~tyj
60k >iq2 +60r +60i
hz >60k +et9 +1bx +i1 +qid +i2
gxb >hz +gx8
i0 +nra +i2
hfk >i0
4vm >i0 +rc5 +4vo +3un
5bm >4vm +rc5 +3pg +mqg +mqf
6a8 >60k +et9
hua >bnj
4z >8ct +4x +50 +kog
7qh >4z +50
lgv >60k +nft +lgx +lh1 +lh0
mzx >lgv
84t >bnj +84s +84q +84r +lgx +lh1
ot >1bv +iq1 +os
g73 >ot +gb +sql
686 >g73 +684
1bv >brd +1bx +qid
gri >1bv
66w >43f +66q +66y
4jf >66w
43f >25h +43a +438 +43h
4u3 >54g +k42 +4u0 +lfw +428 +ddh ~kj6
kj6 ~4u3 >a9f
1d4 >hz
hgu >1d5 +hgt
dr5 >iq2 +4jx +dr4 +4k2 +eqg +epy
4oh >tye
eq2 >tye +epx +epy
882 >6ll +85r +b8d +b8c +3ip +85t +85s
4st >ku +i0e +4t0 +602
187 >ku +ky +f4i
k3y >6ll !9ro
8ex >4sr +bm3 +8ez +3s +9rn
mh3 >8ex +mgx
9ro >e8u +9rm !k3y
42h >8h +42n
42i >hr0 +42o +h84 +42f ~tyk
e03 >42i +e02
h86 >9vg
42g >dn2 +dr4 +ee5 +sue +42o +h84 +42f
c1o >42g
b6k >68k +b6e +b6d +b68 +sue
11f >68k +12m
luq >68k >arr +po ~4s6
lu >bul +m0v +h2v +3b8
b9 >iq2
61d >60k +61b
1s3 >391 +3zr +ruw
ks6 >391 +lr8
7br >391 +elp
391 ~38z >che +ee5 +sue ~tyl
hux >391
7xc >391 +lr7 +439
lfy >391 +lfu
l83 >391
che >6cj +ch9 +cha
6cj +68g +68f +6cl +b6d
87i >87c +3ns !tx5 ~87j
dc2 >lxz +j14 +dc0 +kd3 +dbz
ejx >4lr +ejw
4k0 >8bj +4jy
5ff >tym +6rw +5ft ~ael ~5fr
6r3 >5ff +6rw
2z7 >4cp +32e
4qe >ku >6fg +4qd +4qc
4qf >txb +4qd +4qc
7ss >hh +ft3 +aji +5v7 +n0a
2ba >e8u +9n7 +t4w +gip +a0k +384
c72 >e8u +384
1lv >2ba +gip +1lu
59a >k36 +icn +599 +92g
3ub >56t +mxo +a0k +384 +3ua
jh6 >4lr +jh0 +jgz
8z9 >jh6 +ss3 +8z5 ~tyn
e8v >hi +io2 +e8p +e8q
1zw >9tj +n5k +n5s
kxm >394 +854
a0m >k36 +t7w +a0l
2zk >a0m +ihk
nad >e8u +nac +ju7 ~tyo
axh >mpj +2lz
a9b >mpj +a99 +g02
naz >4lr +nb3
jjg >k02 +jyp +nay
ebj >e8u +ebi
eb3 >e8u +ebi +eb2
jue >mpj +jty +2lz
k6j >mpj
a7c >mpj +a7b
a8v >mpj +a95 +a8u +a8w
ib1 >en9 +sv1 +2mg
1x5 >ib1 +ib4
h2n >en9
b0w >395 +23c +ciu +n0w +b0u
k9y >b0w
b0x >mpj +23c +b0v
1tg >e8u +1te
1x8 >typ +1x6
1x9 >e8u
nkx >typ +nlj
2dq >mpj +2dp
2dr >4ob
1x4 >jdj +23c
23e >mpj +ib4 +23c
iuy >395 +ius +ib4 +kal
5m7 >jji
3ru >jji +bz3 +bz2 +3rt
jjw >3ru +jju +jjv
n2w >jji
h5x >jji +h5v +m1j
h5y >k01 +h5w
m0o >jji +m0m
60e >e8u >fsn +sug +60h
c5r >e8u +9n7 +2l7 +aft
3xp >mpj +3xo +fq3
dth >mpj +dtg +dtf
h4a >mpj +h47
axi >mpj +fc7
as2 >mpj +8z3 +2lz
k9s >mpj +k9r +g02
4bj >mpj +4bi
d7r >mpj +e5c
m1l >19j
b1m >jji +b1n
387 >mpj +385
388 >e8u +384
2fl >6vr
dwh >qf
5h4 >en9 +5o6
9z2 >mpj +9z1
4jz >dr5 +htn +4jy +4jx
nf4 >4jz +h7o
8h >heh +42f +sqf +eqh +eqg
6vm >ael +jup
nag >mpj +naf
3mr >mpj +3mq
dti >mpj +dtf
9v6 >4lr
9v7 >4lr
9v8 ~tyq >4lr
3kf >6b5 +3ke
3fr ~3fz >4lr +8d7 +8d5 +3fo
3fs ~3fv >4ls
8cu >68k +8d7
ao7 >mpj
igh >1fh
669 >4ls
j4i >81x
j11 >lxz +j14
393 ~390 >tx7
c51 >4lr +gzw
gxz >4u3 +gyc
c1f >25h +pt2 +c1d ~25h
j86 >4lr +4ll
5lx >mpj +5lv
5sf >nk3
bzi >8l
8bk >iq2 +8bm +6s
1lw >e8u +1lu
ccz >7wj
9ts >4lr
4w8 ~4w7
3rv >e8u +3rt
aak >e8u +aaj
dqy >8ct +dqw
1y8 >8ct
jrw >8ct +a6w
ln9 >8cs
jjh >mpj +38x +jjl ~jjj
396 ~38z >heu
lzu +rvu
4xo >c93 +rq0 ~4xp
4xp ~4xo >c93 +rq0
hxo >4tm
dsd ~tyr >4ls ~dse
dse ~dsd >4ls
gme >gc
4nn +4nr +4nx +4nu
ktm >11e
g69 >4nn +s60 +g62 +fkb +g6t ~tys ~7rz
kev >g69 +21o +ket
5km >g69 +5kk +t4v
9kt >g69 +9ks
h5p >g69 +h5n +h5o
2ht >tyt
3jp >tyt
ezx >tyt +bov
770 >tyt +d6v
89j >g69
4w9 >7rz +2kh ~tyu +4wb +f26
9j6 >4w9 +9j4 +9j2
7rz ~g69 >4nn +s60 +g6t +7rw +dp8 ~tyv ~tyw ~tyx
f1w >4w9 +dle +f1s +f1r
8sc >g69 +8s8 +8sf +8se +8sg
8y4 >8t6 +8y3
8sd >aej +8sf +8s8 +8sg
7wk +osk +fk9 +c1x +fka !tyy
cbc >7wk
6dx >62w +67h
l2a >6dx
fgy >asm +fgx
hng >cag +hnd
adx >6om +2lk +1pc
279 >gkr +276
aeg >279 +aef
h8i >4nn +iht +t7n ~tyz +h8e +h8f +h8l
171 +9d0 +9ck +17g +173 +16x !6p7
99n >171
6p7 +6p9 !171
deh >kbu +9sj ~dei
kbu >3la +8h5 +kbt
gfy >e97 +252 +gfv
9pp >gfy +9ck
lc2 >a8e +k9t
7ou >a8e
5kf >deh +5ke
9ox >a8e +5kd +33e
a8e >1bp +a8b +a8f
gco >a8e +gcl
2vz >a8e +2vy
8t6 >4nn +4vt +1ws +4hp +238 +8t8 ~hhe
63h >8t6 +63n +f1s +f26 +fw +238 +8t8
1wu >8t6 +1wv +4hq +4hp +4ho +238 +4vt +1ws
njl >1wu +njm
n2r >8t6 +n2q +n2o +n2t !tz0
5ob >tz1 +5oa
3ba >h8i +3b9 +3c2
j3o >nh7 ~tz2
kbv >j3o +8h5 +kbt
9h >j3o +af
5lr >9h +5li +5lh
ie7 ~ie8 >j3o
9lc >j3o +9l9 +exk +exd +252
jx6 >fl6 +jx5 +jx8 +jx7
7vk >tz3 +asu
75l >7w1 +4yn +4yl +asu +hkw +hkz !tz4
e1k >394 +hb9 +e1j +e1i !tz5
ctk >75l +cti +hkw +hkx +hkz
4ym >7vk +4yn +4yl
d6a >4nn +8hj +d6u +t85 !nda
7a5 >d6a
nda >4nn +nd9 +ndf +mv5 +gt7 !d6a
l3a >nda
avt >asm +avr
3ft >nda ~tz6 ~fuy
go6 >nda +m24 +m22
1z8 >nda >62w +4y8 +jo3 +1zl ~f80
naj >1z8 +jo3
n21 >62w +jo3
74c >62w
jmw >62w +jmv +d9q
3uj >1z8 +ja0 +l4a +t4e
f80 ~1z8 >862
f70 >862
f6h >862 +38w
f6l >862
862 >1z8 +86k
268 >862
f8a >862
dkq >1z8
ifm >62w
25m >1z8
f6s >1z8
f6w >f7a
f0u >tyt +f0x +df4
c8p >f0u
f7a >25m
faq >1z8
ey +nd9 !hhy
kgi >ey +kgh
asm >4nn >ey +ihp +asj +rq9 +itl
7ex >asm +7ew
7y >asm
n1o ~n1p >asm +fku
hhy >tsm !ey
4y7 >62w +4y8 +4ya
jfg >1be
lot >tuz >g69
l14 >tz7 +8in +l13 !hzx
hzy >63h +8qj +8qi ~kdq
hzx >63h +63j +i03 +hzz !l14
4oi >g69 +4or
3ee >l14 +8in
ktl >l14 +kti +kth +ktg
ksz >ktl
1fi >9j +239 +k8 +kd +1fb ~1bf
9b6 >1fi
1bf ~1fi >8t6 +f0g +kd +1fb !63f
iiv >1be
1be +1fd +kd +q7y +1bj
ipk >1be +1z4 +300
hgq >1be
cbb >1be
fqd >lna >1bf
3t4 >iiv +3ta +3sw
7c9 >8t6 +7ca +7c7
iaq >4nn +4nx +4nr
ca5 >8t6 +ca4
jmm >8t6 +jmn +7rw
ask ~asl >1bf +kp7 ~asq
jox >ask +8h6
kpv >ask +jcf
5dp >1bf +5dn
9pu >1bf +9pv
dwc >hn2 +dwa +dwf
c03 >1bf +evs +q80 +c05 +c02
258 >1be
1ub >bal +1u9 +1ua
25b >1bf +25d
7h7 >25b
63f >8t6 >cd3 +63o +63m +63b !1bf
gwt >63f +gx0 +gwx +gww +63i
5fj >gwt +5f9 ~5fq
a9m >gwt +n2z +syu
gwu >1cg +gx0
63g >gwt +63o +63m +63i +syb ~tz8
ja9 >gwt +2ee +iv0 +5f8 +ja7 +ja8 +63i +jab
n1i >gwt +7y2 +8qd +hbl +n1f ~tz9
kjr >n1i +kjq
hhe >63h +hhc +hy6
18j >63f
2l0 >1bf +2l4 +2l3 +2ky +2l5
8wi +8wl +8wc
gcu >8wi +gd2
6pz +8wl +8wc
3ce >tz4 +3cc +19y
dze >2t5 +dzd
jc6 >8wi +jcb +jc4 +jcc ~asl
2db >jc6
fb8 >lv >dyk >jc6 !tza
m1h >8wi +m1f
8wj >jc6 +8wc
2d2 >2l0 +j9r +1u2
klt >1bf +kls
aau >jc6 +aaw +aax +19v +aat +19y ~tzb
a3l >asl
asl ~jc6 ~jc9 >bp1 +ash +jc4 +jcb ~ask
cfr >asl
ikp >gwt +gj1
s5 >n12 +s4 +36d
1qr >8t6
9on >g69 +9om +9oo +9oq
6iz >9on +6iy
g6a ~tzc >9on +9oq
9nh >260 +266 +9oq +25y
fj3 >9nh
29p >eus +29n
n1p >g69 +fku ~n1o
8xv >3ko +8xt +8xs +8xy +8y0 +8xz
n9r >b36 +n9q
s6 >b36 +s4
h8c >b36 +afq +h8b +h8a
9ej >b36 +9ei
g97 >b36
j8e >8xv +j8c
b36 ~ii3 >3ez +b3b +b3a +b38 ~tzd
aj6 >b36 +aj4 +aj9
8il >b36 +8ik +aj9
9ek >b36 +9ei
kmf >79h +kml +fee
9zj >g69 +9zk +9zl +9zi
fh3 >tze +rsq +fh1
1qs >g69
9dp >asp +9do
3cf >asp
5fi >gwt ~tzf
jfz >o2
3qw >1ma +63o +63i +di +3qv
6a1 >gex
g6b ~tyv ~tyw >6a1 +9oq
lw >lv +g38 +ln +lp +goj
br >lw +bl
lv >gex +ln
l4g >lv +l4c
g9y ~tzg >lv
cto >lv
i2y >ask +qmg +i2z
1jj >fqm +qmg +i2z
8yr >tzh +msu ~tzi
f7d >1z8
3kn >4nn ~3ks
h10 >jc6
ia6 >l7s
260 >9on +9oq +25y +25x +266 ~tzc
519 ~tzj +51i +51l +51d !3g
88m >7ab +6a0 +69z +51l +p4g ~evw
763 >88m
51a >7ab +n46
8ai >88m +mop ~88m
11g ~11j +7r0 +qj5 +12m +mot +rj2 +mon +f1i +mox
1c6 >11g
hwr >1c6
bs >11g +nxn
n49 >11g +n47 +n46
e0q >11g +e0p
1jc >11g
f98 >11g
i4m >11g
hqd >i4m +hqb
8bu >11g +qkz +8bw +6gk +moy ~tzk
g6c >8bu +g61
ah3 >8bv
dwd >66o >8bv +dwb +dwt +dwe
8bv >11g +6gk
dvo >8bv
moq >519 +abz +abx +7r0
kmg >11g +fee +kml
fbe >kmg +fbd
88e >11g +7r0
lb3 >kmg
7h0 >519 +8p9 +7h2 ~tzl ~tzm ~8w5 ~7gz
6mm >8p3 +6mo +6mn
6ml >7h0 +6mo +6mn ~tzl ~tzm
fz5 >7h0
7gz ~7h0 ~7h1 >7h0 >3w5 >l2b >519 +8p9 +7h2
ng4 >7gz
jrb >7gz
kvm >78t +kvl ~tzj ~tzn
78t >519 +78x +78v +26w +l28 +78r +78w ~tzo ~74d
jkj >78t +jkk +jki
abm >78t +aam
2n3 ~tzp >519 +d9x +2n2 +78q +78v
la5 >2n3
44f >2n3 +44e
8l5 >7gz +sw7
jsw >7h0 +jsv
fpn >7gz +1xz
9z3 >7gz ~tzq
3qt >3w5 +3ym
3qu >3w5
aap >3w5 +aan
78u >2n3 >awr +imf
ds8 >7h0 +ds3 +ds4 +ds5
hou >3la +5ty ~m0h
nde >hou +ndc
8p3 >3la +9ug +8pa !kfb
5a6 >8p3 +5a4 +5a3
f9h >8p3
7h1 >519 +7h2 +8p1 +8p9 ~7gz
8p4 >3la +8p1
6sm >3la +6sk +6sj ~anu
3lb >3la +3lc
ffw >3la +ffv
8p5 >9me +4w1
anu ~6sm >3la +swn +n14
ghv >3la +ghu
8p6 >3la +8pa
a48 >3la +rv4 +a45
k8j >a48 +924
3la >9vc +3lc +gyb +kya
8u2 >3la +9kq +8tv +ioo +ion +rv3
ayv >3la +ayt
5y >3la
cd0 >aiq +dch +mn7 +ccx
fo1 >cd0
d9h >7h0 +d9g
d9i >8p3 +d9g
2tw >7h0 +2tv
2tx >8p3 +2tv
1ry ~1rz >7h0 +8r6 +1rw +1rx
1rz >azc +1rx +1rw +8r6 ~1ry
n6r >tzn >6ai +n6t
kfa >5lw
kfb >6ai +kf7 !8p3 ~tzr
kf9 >kw1 +b2w +kf8 !tzs
5i8 >6cs +da0 +d9z +b2v +svj
ei0 >tqp +81t +66u +63u +ehy
6jt >8ma +6jv +6jr
8ma >3g +8m9
8mb >3g +8m9
1k5 >3g
6ju >8mb +6jv +6jr
216 >tzt
ndd >2n3 +ndc
65y >8ai +7v8 +7v6 +65x +65w
bkj >88m +si9
l0l >bkj +l0k
n25 >bkk
6mw >b9f +6my
7v2 >11g +7v7
ia >7ab
9yj >7h0 +9ym +f8k
8u0 >519 +8tv
12a >8u2
52p >8u2 +svz +52o
azc >7ws +t5g +aza +azb
8mq >8p3 >qf +8mo +2hg
in0 >519 +e8w +in2 +lgn +imy
6w8 >51a >88m +n46
3g +3i +t4i !519
g04 >7gz +atj
8w5 >7gz
51b >8w5
6l6 >519 >gr9 +6l9 +6l8 ~tzu
kk4 >6l6
dsj >6l6 +rty
js6 >tq1 >88i >moq +js7 +72z +s33
h0d >js6
75s >js6 >tq1
cwi >js6 >b7b +s5b
juf >tq1 >7aw
7aw >moq +7av
731 >7aw +72z
3w5 >a71 +c71 +c70 +3w3 +3w4
l2b +l28
aal >l2b >78t +76s +aaj +aam
74d >78t
2ku >l2b
eqv >3la +mn7 +eqz +esx
gol >tzv +6ap +goi
gok >8bu +goj
8u1 >7gz
h67 >519 >8u2
eqw >8p3 +esx +eqy +eqz +8pa +980
ck +51t +51r +51n +okd +luo ~56p
lur +luo +luk ~tzw
lus >lur +luk +luo
g0v +q33
6yd >qf +6yg
mwb >6yd
5fl ~5fk >ck +5fc +5fa +5fd
9ji >5fk
koy >5fl
asq ~ask >hh
kpb >lur
8pk >lur +8vr +8vv +8pr +8pe +8pu ~8po
8vt >lur +lnm +8vr +8vv
8pl >lur +8pe ~8po
kqo >8eb
aej >lur +ffi +ffh +a76 +aeo
9l2 >aej
fof >lur >3h9 +adz
fog >iui +foe
dfo >aej +aeo
e8m >dfo
fkz ~nem ~41v ~klo ~co4
4br >l8o +44q +a3p
jtq +a19
45l >4br
izy >l8o
l8o ~tzx ~l7s ~ith ~tzy ~tzz ~6tk
13n >4br +58w +fz4 +18h
3f0 >4br +18h
4f9 >4br +4f7
a3o >au4 +44q +a3p
48j >a3o
44s >a3o +44q !mal
au4 +44q !hs6
au5 +kzl +kzo +kzp +aue
iqb >au5
g7h >975 +5iy
3fx ~u00 ~u01 >au5
3y2 >au5 +3y1
gah >au5 +gad
mcl >au5
gv4 >au5 +jcr +gv2
2kp >gv4 +2kn
2qq >au5 +2qo +2qv
m04 >2qq
2qr >9d3 +kbd +2qo
4bs >au4 +44q
jnw >49k +jnv
c3 ~28u >1f5 >ck +4e3 +nq8 +4e2 +c8 +c6 ~u02
5h9 >au4 +5h8
mal >hs6 !44s !u03
m78 >m5r +k5u
h7s >m78
6xh >tsr +6xk +m72 !u04
5qx >m78 +n5j +d3h
9iv >5qx +m72
a77 >4br +a76 +44q
m6r >dfo
aek >dfo
55u ~u05 >dfo +55p +55o +nhi +f1b
hrd >55u
h11 >aek +h0z
kpw >lur +kpr +kpt
3h9 >kpw +b1g +3h8
fvl >3h9 +5w3 +b1g
gqx >fqy +gqw
bxb >fqy +tcc
fqy >7wm +fsm
6kr >fqy +6kx +6uj +fqz +oeh +tcc
c5p >lnf +c5o +9yv
kb9 >lnf +kb8
c5q >kpa +c5n +c5o
gru +gyh +bfa +9yw
a04 >gru
erw >99g +9yv +eru
cfx >bp1 +kb8 +cfv +cfu
1xc >cfx +1xb
cfp >dfo >ig5 +dkf +t63
5ti >kpa +fmh +5tg
5tj >11h +l21 +5tg +5th
2fy >u06 +2fw
lho >id2 +lhn
id2 >5fk +id0 +id3
eam >5fk +eal
m5c >5fk
347 >5fk >6ad +342
3hr >5fk +3hp
cfo ~5mb >dfo ~u07
guz >cfo
33x >kpa +36u ~u08
aso ~kpa >lur +hcc +ast +s5p +51r +4fx +ash !dyk
g17 >aso +g15
k2d >aso
2xw >aso
4xr >aso
dyk +dyi !aso
lnh >aso +lng
2oj >aso +2oh +2og
cgc >kpa +n9o +1r4 ~fbu ~93a ~u09
jdg >lnf +jde
jdh >7na +jde
7lo >erw +7ln
33a >aso ~u08 ~1vy +2gq
2zp ~2zs >lur +2zm
got >kb9 +9yv
9yx >gru +9yw +9yv
k9j >9yx +k9g
k9k >bp1 >kpa +k5y
ibp >bam +gu2
jtb >e96
1r5 >asn +1r4
1r6 >49k +jnd
jf2 >49k +jf0
771 >49k
1y1 >kpa +1y0 +1xz
fmi >3h9 +5tg
2zq >ig5 +2zl
2zr ~2zo >45s +2zl
l22 >e5l +e5j
7dw >hun >45s +7dv
mpz >45s
gap >ig5 >1zu +jax +gam
jp4 >gap +jp1
317 >gap +gam
7ch >qf
j8u >qf +sa5 !u0a
kq2 >j8u +kq1
na7 >j8u
4d0 >cne +ads
jma >lur
lac >kpa +fmh +5tg +hcc
j91 >u0b
g47 >5sg
ig5 >lur >fkz +ig3 ~u0c ~cfp ~806
9qh >ig5
ig6 >ck +iuh +3pt +9i5
iu1 >ig5 +iu0 +iu3
av6 >iu1 +av5
i07 >u0d
7dx >u0d +5yt
25g >u0e +2gl
jpm >6oa +e9v
ea3 >6oa
jsf >ig5 >ttw +jse !iet ~u0f
iet >ttw >u0c !jsf
87k >u0c +iuh +3pt
joy >5sg +t1d +fzr
tr >5sg >hun
3ie >5sg >9bj +ivy +3ih
3if >5sg ~u0g +ngd +iw0
5pb >5sg +6iy +5p9 +2fk
ac6 >5sg +3z2 ~u0h ~3yz ~u0i
1lf >ac6 +1ld
3yz >5sg +3yx +3z2
7a7 >5sg +d46
d45 >7a7 +d91 +d46 +d43 +d47
3xl >5sg
3xk >6zm +2ae
fq1 >3xk +2ae
kqv >4cj +kqu
7ke >4cj +7kd
7sb >4cj +5om
946 >u0j +944
cnn >9bj +cnm +cnl
38s >5fl +4ch
m1o >5sg
fq0 >kpn +fpy
kpn >hun
1th >5fk +1tf
4cj >5fk +l0d +4ch +4cm +12n
592 >4cj +591
8w6 >4cj +4cm
787 >8w6
2yw >8w6
1b3 >u0k +1b2
36v >5fk +36t
fgq >5fk +fgo +n27
3d4 >5fk
fgp >5fk +fgo
ey9 >5fk +ey7
n5v >5fk +n5u +n5x
a54 >5fk +a53 +6o7
9wq >4cj +sch ~2i7
i9n ~n3w ~u0l ~u0m >j3p +cmq
7oi >i9n +7oj
cyv >5fk +czd
lat >4cj +las
8o9 >5fk +8o8
8oa >4xb
kd7 >bck +kd2
kpp >dhv +knp +1qj
k4d >dhv +g1g
kd8 >i4 +kd3
dt1 >kd8
9fv >kd7 +gg5
irk >h1g +ir9
h1g >u0n +h1e +h1f
h1h >5j1 +h1e
i7o >u0n
irl >itn
itn >eqc +dht +5la ~dhx
iva >itn
5lb >u0o +5la
eqc >bf7 +eqa
hin >u0p +5ad
9mj >66o +a7n +ijf +9mi
5j0 >975 +5ix
975 >ttw +5pl +5iy !f00
5iz >975 +5ix
h0a ~u0q >5iz
igm >5iz +h09
30j >4f5
h34 >u0r +5ix
68y >246 >asn +68x +a0o +bi3
246 >tsr +64g +541 +paa +5iy !u0s +91n
a0p >dgp ~u0t
a0q >aun +a0o +a0n
atv >aun +ats +atq
ifn >66o
aun >7r7 +att
3mm >aun +3ml +3mk
3mc >aun
nj2 >5fk +nj4 +nj3 +nj0 +l2q !u0u
mhc >mdf +f0j !lou
mlp >qf +rq1 +f0j +mdi
i2q >lou
lou >8mj +28x +s4f +czv !mhc ~28v
i8b >8mj +i89
59p >lou +59m
clv >8mj +clt +clu
28v >8mj >au6
j6m >au6 +2lk +at8
5po >j6m +5pm
3q5 >8mj +3q0 !u0v
37z >8mj
fyy >8mj +ff0
cpk >lou +cpi +idp ~u0w
kn5 >lou +kn3 !u0x
lh2 >1f6 +cpi
8mk >1f6
1f7 >ck +nw1 +2ll ~u0y
1f5 >4xb +nw1 +2ll !u0z ~67
bbg >1f5
4xb >4xq +oka +rq0 !u10
7fx >u11 +7fw +7fv
5ef >c93 +few +fex +2qp +5ei +dl0 +5ec ~u12
8ht >c93
irj >c93 +irh
c93 >4xq +rq0 !u13
iwg >c93 +iwf
2vd >c93 +2v9
1f6 >4xq +nw1 +rq2 !6e5
arq >1f6 +aro
22g >1f6 +22f +22d
1qq >1f6
5ee >1f6 +5eh !u14
gkm >u15 +gkl !kwd
kwd >u15 +kwc !gkm
6e5 >6qj +6eb !1f6
9ha >u0b
ml6 >u0z
cgg >lou +cgd
l2r >28t +l2s +l2q
j6n >au6
2vj >i25 !u16 +2vi
5qn >i25 +5ql
i25 >2p9 +55x
au6 >6og +5s3 +55x +tfz
37s >4vg +37q
4ad >4vg +s1q
41e >8mj +41c
axf >u17 +axd
28t >1f6 +28x !u18
1qw >8mj +28z
mhd >mhc !u19
3nm >28t
1qp >lou +sbf
5hp >8mj +5hm
476 >8mj +474
vd >8mj +vb +t0b
ve >8mj +vc
254 >8mj +253
hb6 >jsf
844 >ttw +ctl
a1p >844 +a1m +a1s
64x !u1a
iui >ig5 +ir8 +iuh
hw7 >cne ~hw8
iuj >bf7 +iuh +ir8 +68x ~u1b
jmg >bp1 +iuh +aqb +jme
66o >hun +6l1 +861 ~u1c ~u1d ~u1e
k29 >66o +k27
inp >3mc
auo >hun +att +6l1 +861 +s4a +dwe
6l2 >aun >hun +861 +6l1
ith >hun +itg +itf
jdp >66o +jdo +jdn ~tzq ~u1f
kb7 >n9i +c7s
9l1 >iwl +a7q ~u1g
6zv >iwl +t6z
l0b ~u1h >iwl
iwl +h6b +b3c +ize
n2n >iwl ~n2m
iu2 >iwl +iu4
h35 >iwl +h3e
iwm >85q +ize
iqs >iwm +iqq
i84 >iwm
ihj >iwm +ihh
4hm >iwm +ihh
8xw >iwl +8xs
a8y >iwl
e9m >5sg +e9l
9x1 >4fd +5m8 +s1f
j97 >ju5
ju5 >u1i +5m8 +ju3 +ju4
7uo >3if +7us ~u1j
3sj >7uo +sro
9pz >5sg +9py
jnr >5sg +9py
36y >5sg >cef +jo2 +36x +dkd
gaa >cef +ga8 +rqf ~u1k
kk8 >cef +ibk +ibj
cef +ceg +cec +cei +ceh +cej ~8e4 ~u1l
ik2 >cef
fa6 >cef
2ra >cef +2r5
d0g >cef +ebe
8e4 >cef
3kp >1f6 +s5v !mf9 ~3kq
3kq ~3kp ~u1m
jsz >3kp +jsy
mf9 >mdf !3kp
12c >1f6 +s5r
i5 >1f6 +gg7 +5l +s5r +nvx
j5t >4xb >8mj +kjf +j5v +j5w +j5z
ao8 >j5t +ao5
f90 >j5t
1n5 >j5t +1n4
5w5 >j5t >36a
9qd >j5t +s3x +h09 +9qb
ei7 >gos +ei3
lai >1f6 +laf
9yf >1f6 +tjf +9yd
7za >9yf +7z9
5fk ~fa5 +5fc +5fa +s38 !8cf ~5fl
c5y >5fk
jwe >5fk +jwc
g4n >5fk +2im
fi4 >5fk
8zf >5fk
fa5 +5fb +fa3 ~5fk
k6q >fa5 +5th
awz >5fk
2ss >5fk +2sq
2ew >5fk
j9o >5fk +j9l
lp9 >5fk +lp8 +lp7
1sp >qf +1sn
7ap >5fl ~u1n
8cf !5fk
1sf >8cf
8mj >1f6 +sdk +8z1 +8yy +rq2 !mej
fdu >d3j +fdt
3y3 >8mj +3y1
2qy >8mj +2qx
1sd >8mj +1s7 +1s6 !u1o
e86 >1f6 +1mm
hui >e86
ba2 >99d
43t >8mj +43r
8mi >1f5 +8yy !mei
mei >ezz +mdi !8mi
mej >mdf +f0j +mdi !8mj
48f ~u1p >8mj +47e
49k +jf0 +jf1 +4a8 ~d3l ~7rr !ezy ~49l
ezy +f0j +f0l +f0k !49k
hvi >ezy
ezz >m5o +f0l !49l
49l ~49k >m5o +jf1 +4a8 !ezz
4vg >tq7
d3l >4vg +d3q
d3j >8mj +d3f +d3p !mhs ~d3l ~u1q !mhr
ahm >8mj +ahl
mhs >ezy !d3j
2kv >d3j +2kr !u1r
njs >6xh ~u1s ~njt
njh >h0l +njf +k5u
99e >9j +997 +99b +99a ~a0p ~kb6 ~u1t ~79c
njt ~njs ~u1u >6xh +6xk +64g +541 +542
8ek >hun ~779
h0t >u1v +h0r
mki >d5w >u1w
mkj >d5w !u1x
iwc >8mj >u1y +iw9 !u1z ~iwd
nn3 >8mj !u20
iwd ~iwc >49k
hyk >iwd
n59 >iwd +n58 +n57 +iwe
4xq +czv +czw +4xy +4xu !6qj
bvh >4xq
lcw >4xq
6qj >6zn !4xq
3gj >j2g
i4 >1f6
28u >1f5 +28y +291 +nq7 +c6 +2ll +8yy +ca +c8 ~c3
l7o >8mj +l7m ~12c
edv >1f6 +edt ~eeo
kqy >b6
dk2 >5fk +dk7 +dk1 !mi2
mi2 >8cf +8ce !dk2
2co >5fk +2cn
klo ~fkz >188 +llu +kmq +klh
dj0 >188
ea1 >u21 +45o
e6s >u21 +e6r
g56 >5fk
fel >4cj +fej +fer +feu +fet
a29 >fel +a27 +sgk +a2a
11h >5fk +d70 +12n +12r
aaq >11h +9yd
ioz >910 +ioy
gp7 >fel +s3n
ax5 >8mj +45k +ax3 !u22 ~u23
3nn ~u24 >4cj +3nj
keb >8mj !u25
iav >8mj +iat
374 >8mj +372 !u26
375 >j5t >b6 +372
g0u >8mj +s84 !u27
km6 >qf
2tc ~u28 >6dy +36k ~niw +2tm +2sv !36a ~6pb ~u0g ~j5l ~us
ivr >n6x
ce3 >asn +ce1 ~8ah ~u29 ~u2a
ce4 >e97 >bam +ce1
gag >99g >bam +gad +h1q
h1s >ce4
2mu >ce3 +ce1 ~8ah
k8g >6ul +k8c +k8e
je0 >k8g
k8h >6ul +k8c
k33 >6ul +l2n +k6n +k31 +5th
k6p >6ul +k31 +k6n +k96
im8 >k6p
kb6 >6q0 +7l7 +c7s
79p >k6p
6ul >6q0 +6kx +k98 +irm +irn
6q0 >6xx +sv9
h1 >6ul +h0
h2 >6w9 +h0
knk >6xx +irm
d0x >knk +d0w
6xx +6y0 +rrc +irn +k8v !4fd ~6ks ~89t ~6w9 ~u2b
6a2 >6xx
hlu >6xx
k8w >e96 +rrc +irn +k8v
4fd +k7 +9qa !6xx ~u2c
imq >4fd +dbt
eca >4fd +hb9
fyu >4fd ~u2d +fyr ~hib ~3ku ~u2e ~g86 ~u2f ~6r7
esu >4fd +est
9iy >3ez +9iw
jt3 >4fd +jt2 +jt1
2bo >24u +2bm
fcq >4fd +fcp +fco
fpi >4fd +fph
43k >4fd +43j
24u >fyu +24t +24s
lc7 >kpn
4fe >7d +k7
k3 >dwy +4hs +suz +k6 +4fq +k1
hbc >4fe
4ej >4fd >f3i
40k >7d +d98
1w5 >a8d
1oo >7d +1om
inb >jsf +ing
hcv >ig5 >u0c +hcs
8tr >ig5 >jsf
g7g >975 +g7f +93y
4q5 >lp3 +gm9 +54i +sjq +rqg +pi8 +ohf +54j +rr8
4q6 >gm4 >99d !u2g +rr8
bqu >7rr +rqz
2pz >7rr +2py
m4a >975
gm5 >90s +gm9
c2w >gm5 >alp
ic5 >90t +4e7
cix >90t +ciw ~u2h
94s >u2i ~u2j
nem >ig5 ~fkz +ig3 ~u2k ~806 ~88m
k7i >nem +k7h
e5l >36 +e5j
2yv ~l3b >nem +2yt +l3c
l3b >45s +l39 +l3c ~2yv
l4o >asn +l4n ~u2l
lvd >nem +lvc
a71 >ig5 >9f2 +a74
47g >kaq
g5n >4cj +g5k
lqb >g5n +lqa
jic >g5n +ji7 +jia
elo >g5n +eln
3zy >g5n +3zw
b1e >ck
js1 >asn
1uz >asn +1r4
1za >asn +1zk
nak >kpa +cl3
iu7 >92y +iu6 +cl6
cpp >92y
1z9 ~1zc >kpa
9ke >1z9
1zc >kpa +1z5 ~1z9
asn >lur +ash
1ye >asn
3kr >asn
2r9 >asn +2r5
2d3 >asn +2d1 +1r4
5gu >asn +5h0
jtc >asp +3nz +3om
lad >5sg
h3r >asp +h3q
h3s >g69 +h3q
33s >asp +33q
2oz >asp +2oy
gcv >asp
asp >bam +ast +asj +ash
atw >asp +atr
33y >asp +33v +33z
3fw >asp
jp0 >asp +8h6
ax6 >asp
jjs >asp +jjr
73n >asp +73k
m1z >asp +m1x
8k9 >u2m
krr >asn
kpa >lur +hcc +ast +s5p +ash ~7a7 ~aso
92y >1za +1zk +cl3 +nah +cl6
5gb >92y
3k0 >92y
3bl >1za +cl6
93a >1z9 +939 +936
fm3 >1z9
491 ~8zb >1z8 +jo3
1vv >asn +s0x +1vx +1w1 ~u2n ~u2o
5sh >asn
hcd >kpa +n9o +hcc
cgb >hcd +cga
gha >asn +h17 +lnp
jrc >asn +lny +jnj +jnk
23u >asn +1r4
h19 >asn +h17 +h1b
jqy >asn +jqz +1vx +h17
n22 >asn +n20 +n9o +1zk
gc6 >asn +h17
8zb >1za +8za +1zk ~491
adt >1z9 +adr ~9ar
jnl >kpa +jnj +jnk
5pn >jnl
1vm >1za
318 >asn
1vy >kpa
5iu >1zb +5is
1zb >6ye
40x >kj9 +40w
lua >dwy >6ye
6ye >e97
ea7 >u2p
gqp >u2q +9w0 +gqo
2qa >asn +2qf
6qk >mdf !u2r
bqt >1f6 +rqz +bqr
bq1 >bqt
g8a >bqt >u1y +g88
59z >g8a +59w !mbh
mbh >ezy !59z
2hl >asn +2hk +4bb +4ba
esz >3h9 +epq
2o0 >44s +2ny +b1d +b1g +7po
5pj >4bs +5pi +b1g ~juz ~u2s
juz ~5pj >cne
5pk >2o0 +5pi +b1g
k7w >ehr +b1g
fvk >3h9 +5w3
ehr ~u2t >fvk +b1g
aip >u2t
nbn >u2u +gwn
dl5 >4xb +5ec +dl6 +few +dl1 +dl2 +bvl
2un >dl5 ~bh2
iri >u2v
cfa >lur +cf8 +b1g
cfb >lur
ckg >kpw +cuy
lss >ckg +lsp
1yj >3fv >e97 >e96 +1yp +1yo ~3fu
30d >3fv +30c +30b
i4d >3fv
2wq >lxw >4ib +lxt !tzy ~2wv
i40 ~u2w >2wq
2wr >4ib ~2wv
lxw >e97 +cyn +3rr +7c0 +lz4 +jb3 +lxu +lxt +lyr
gtu >lxw
lyl >lxw
hs7 >lxw
j12 >lxw +j14 ~htl
dc3 >j12 +dbz +dc0 +dc1
gh4 >dc3
66b >2wq +t3k +2wx
j3p >66b
2ws >qf ~c50
3ko ~u2x >4br +a19 +3kz +3ky ~u2y
jta >4br +a19 ~a1c
hee >e96 +hed ~u2z
bvc >3ko +bvd
gos >u0n +llf +68x
2ak >u0n
lne >fqy +kb8
fqa >lne +fq9 +fq8
fzx >fqy
1yw >5sg +78m +2n7 +2n6 +39x
m53 >fqy +m52
9m1 >e97 +9lz +9m0
ba7 >lne
k3i >ba7 +9uk +cj6
ayl >lne +c5l +ayg +ayf
a09 >lne +a06 +2g7
kj4 >u0n
9yq >3w5 >2aj +rys
2aj >a77 +2ai +3ym +2aw ~u30
emo >2aj
2ry >au4 >e97 +n5s +2rx
gm4 >lur +gm9 +gnj
kaq >gm4 +kao ~8fg ~u1s ~kb6
772 ~h0l ~u31 >e97 +aic +h0g !99g ~ctp ~g86 ~8ek ~u32 ~1gn ~u33
kop >772
3fv ~u34 >e97 +1yp +3fm +3fl +3fk +3fo +lxt +561 ~3fs
ge6 >3fv +ge5
fd9 >3fv
9iz >1yj
3hz >3fv +3hx +3hw
964 >3fv +95s ~966
aid >3fv +aic +m32
m4i >1gn +m4h
75t >772 ~75w
d8n >3fv +1yp +1oa
lva >u32 +lvb +lv9
3hy >772 +aic +m32
atm >7na +7ni +atl
alz >cw0 +am4
an7 >cw0 >n7y
48u >5sg +ju3 +ju4
emn >a77 +3vk +njr +kao
a03 >emn
g13 >975 +5iy
95m >g13
a7o >bf7 +a7n
8un >fqy +tck +oeh +tcc +bmn
8um >j2g +s9q +8uk +tck
j2g >tt8 +j2l +3ot
9et >j2g +9er +9ew
9eu >j2g +9ew +9ev
4t2 >dwy
jgj >j2g +s9q +jgg ~u2f +neg
i76 >jgj +i74
jgh >ug
hzn >jgj
neh >jgj +neg
4c4 >drv +4c5
4hx >dwy +oeq +suz +4pw +4pr
dwy >qf +nbd +e17 +e12
2e0 >dwy +e17 +2dz +2e3
dky >6xh +dmx !6s6 +l9w
7vn >dky +eju
6s6 >f3i !dky
188 >cne +18d +f4i !u35
3q6 >188
3iy >188
j4v >188
59i >188
cj >ck +2p8 +2nb +2na
2nd >ck +2nb +2na +7y2
9ip >2nd
9uw >2nd
7l5 >8ag +7l6
kyp >cne
c1g >25h +c1d ~c1j
n8o >hia +n8n
hia +c1d +hii
iyx >hia ~iz2
cea >izy +ceb
4ji >izy +ar7 +ar9 +ar6
e46 >nh9 +lqh
183 >188 +182
hs6 !au4
mhg >hs6
d5o >hs6
mbi >mhg
mhh >hs6
6s4 !bal
kwe >bal +kwg +jss
bal >arn +rsq +evq +ev3 +49e !6s4
5ua >bal +5u8
j6s >u36 +j6p
1sc ~u37 >bal +1s7 +g88 +2fp +rsq +1u9 +1ua
49b >bal +4wq +4wp +499 !u38
d8o >49b +s8h !u39
1o7 >3ez +1o6
3ez >8w +3kh +3en ~u3a
jtl >3ez +lzc +lzi
l1s >af3 +9o9
af3 ~af5 >8mj +sa4
af5 ~u3b ~af3
5ve >l1s
fd8 >3iu +fd6 +2qg +33j +fdd !mip
7w8 >7rr +jeh
msd >5fk >4r3 +msb !mm8
mm8 >8cf !msd
4mj >188 +3w4 ~u3c +fde ~4mk
4mk ~4mj >tqp
33g >u3d +33d +33j +33i
jr >33g +js +jq +jp
2qb >3iu +fdf +33j +fdg +2q6 +2qg +fdd !u3e
mip >hun !fd8
gh3 >u3f +gh2
3iu >7rr +3is +j9b +je4 +3ik
5i6 >3iu +5i4 !u3g
33k >fd8 +33j +33i
34f >3t5 +n80 +34c !u3h
cx2 >u3h
f8x >34f +f8u
g8g >34f +g8e
mho >7r8 +mhq
7r8 >hun +7r5 +83k
fad +f8u
3t5 >qf !6q1 ~u3i
9h3 >3t5 +3hd +9h5 +9h2
6q1 >hun +8wl !3t5
7a6 >66b
ci9 >8ty +3hd +34c +d52 +rtf
d2e >8ty
ht5 >d2e
ht4 >ci9
ikc >34f
ah4 >1f6 +ah1 !u3j
nlz >1f6 +4xx +czw +5ei
nm0 >4xb +5ei
ikb >1f6 +ik9 +s1h !exq
exq >hun !ikb
2zi >bp1 +55z +32b +2zh
c69 >2zi
9pn >kko +9pm
28q >kkn +28o
kld >fd8
fix >cne +fj1
7w5 >cne
h3p >qf ~958 ~64y ~6sn ~u3k ~u3l ~u3m ~u3n ~3bh ~bbc ~u3o
cne >e97 ~183 +d3e +g36 +g3c +g38 +18d +j4c ~7a6 ~u3p ~i8d ~9fg ~u3q ~1bo ~807 ~188 ~63p ~hw7 ~cjc ~bcu ~11h ~u3r ~cnd ~4ls
j9z >cne
due >cne +duc +3ok
36s >cne
hio >cne +elk +5ad
lnb >cne +c5o
lcv >cne +lcu
4ds >cne +4dr
g4o >u3s
k1v ~u3t >cne +iz5 +iz4
2xl >k1v
iro >k1v +irm
dzz >cne
ccm >cne +cco +ccn
2oa >cne +2o9 +2o8
30e >cne +30b
1u8 >cne +1u5
a85 >cne +7fv
a86 >au6 +7fv
g0o >cne +i1i +g0n
dzq >d6e
aky >188 +jp ~u3u +kbn
59o >aky +59n
kbo >ci9 +kbn ~kkn
kc3 >188
ivv >8t6 +ivt +iud
kqf >7sx +kqe
1gn ~u3v ~5qz >772 +h0h +h0j +h0g +1gt +76w +1gq +1gp +1go !79c
18k >1gn
79c >99g +hhc +3b8 +794 +hy6 !1gn ~79a
3je >lna +b3l ~vd +b3n
5wg >3je
am0 >lna
fqe >lna +fqf
juo >fqe
7kf >fqe +7kd
lna >bam +ln7 +t6s
jf7 >lna +jf6
79a ~79c ~u3w >lna +793
92d >d3k +l4x
d3k >e97 +f12 +bwn +bwk !6s3
mht >6s3
6s3 >hs6 +nfl +6eb !d3k
bam >e97 +ozn +bb8 +oxv +rps +gvc
79b >bam +793 +791 +79l
926 >lna
g2d >926 +lu8
ktc >g2d
d2o >lna +d2m +d2n
j6f >hun
3b2 >u3x
3k8 >3je +3k5 +jpp
40b >lna +lu8
cmk >bam +cmh +3k6 +cmm
cml >u3y +cmh
3k7 >bam +3k6
c7t >5eq +c7s
799 ~79i >lnf ~u3z +3b8 ~u40 ~79d
lrn >799
nja >eb
9jh >5fk
7sc >eb
bwh >6xh +klh !u41 ~u42
n5g >bwh +n5f
bym >6xh +n78 !u43
2r3 >eb +2r1
mdf >i59 +mdh
mjl >6zn >mdf !l9x
l9x >bwh !mjl +dmx !mjm
mjm >6s6 !l9x
hrg >u44
llv >fkz +llu
ic3 >e97 +ic0 ~u45 !mmj
3vh >u46
1oy >ic3
4b9 >ic3
mmj >e97 !ic3
mmi >mdf
5qy >ic3 +4e7 +d5j +4e6 !u47
5hk ~5hl >krf +1w4 +5oc
66n >8ty +66l +932 +92z ~u48 +4b3
krf >5hl
73o >9ld
9ld ~ihx +nhi +ozb +9lf +f0z !u49 ~u4a
ic4 >9ld
ihx >9ld !b6w ~9ld
b6w !ihx
99d >e97 +n7g +s8g
89n >7l5 +6v8
6ac >8mj ~gty +d3w !6td
d79 >jkr +5cu
6td >hun !6ac
7ov >bqt +g4y +bbf
ggh >7ov +ggf
ejl >7ov
ini >bqt
348 >7ov
a28 >fqy
7xo >8mj
2nu >bck +iw9 +kd2 +cg8
bck >gm4 >ttw
2fe ~kcb >ttw +2gl +2fd +915 +kcg
45s ~45t ~u4b >qf +462 +t3o +461 +463 !6oa
45t ~u4c >km5 +t3o +463 ~45s
6oa >qf +6o7 +rqo !45s
ea0 >6oa +45o +e9v +dy5
n3w ~u4d >45s +cmq +cmp +n3s ~i9n
kvt >n3w +cm3
i9m >n3w +i9k
ffq >u0l
lay >2fe +sjg +kcg +dhr +2gk +lax
5w0 >lay
l8i >ba5
2dw >6oa +2dv
2gm >36 +2gl
36 ~1gn ~u4e +78v +kvl +40g +3d
37 >jzh +3f +3d +tj5
b8u >37 +nnn
ei >jzh
jzh >m5o +jzl
k5s >e97 ~jqd
j6g >ghg +k5r
iz6 >k5s +iz5
jqd ~k5s ~k5t >e97 +k5q +k5r
76l >975 >188 +76k
af4 +af1
76m >188
jkr ~jks ~iwy >jks +jkx !kdo !cv6 ~u4f
k8s >jkr >cv6 +k8q
fs0 >jkr +i1i +ide +idf +fry
iwy >cne +iwv +iww +g3a ~jkr
cnd >cne ~u4g ~cne ~kyp ~382 ~ip8
cnf >cnd
5ms >jkr +kak +kag
cft >i1o +cfs
i1o >tqp +i1j +t7e ~u4h ~u4g
kdo >16h ~kdp >i1o +kdm +kdf !jkr !cv6 ~16h
kdp >cne +kdm ~kdo
cv6 >cv7 ~cv7 !kdo !jkr
1vb >cv6
30i >8mj +44r +30f !u4i
44t >8mj +44r
806 >ig5 >u4j
86s >u4j
2dx >ba5 +2dv +eco
6vw >5sg +6vx
dhx ~itn >2dx >bf7 +g24 +bi3 +ir8 +ir9
a4g ~iw2 >3ie +iw0 +iw1 +ivy
fh0 >5sg +j93
5sg >6zn +5sr ~u4k ~u4l ~u4m ~66o ~u0g ~u1b
5ma >u0b
3ud >5sg +3uc
bf7 >5sg +bf8 +68x
l89 >5sg +l86
lc6 >6zn +hvd
478 >lc6 +hvd +47b ~479
6zn >e97 +rrl
6zm >3rh +ow8 +2u1
izs >6zm +j2z
izo ~iy2 >6zm +izn
479 ~478 >5sg >5j1 +47b
jq6 >bf7 +68x +jq5
joz >5sg +9py +68x
a08 >5sj
chv >iil
iyt >5sg +iys
k6x >4xb +k6w ~u4n
j98 >j91 +j9h
j5k >5sg +j5r ~j5l
j5l ~j5k >6zn +2sz
44o >aso +4fx +4fw
5hz >44o +5hw +5hx
5i0 >6t0 ~u4o
iy2 >6zm +703 +ixx +iy0 +izn +rro ~izo
fko >6zm +fkl +rro
6dy +svg +ih2 +6dw +67i +6e2 +6dv
6h8 >6dy
6dh >6dy +rum +k7b +hce
51c >6dy
niw >6dy +niv +njd +njc +t5h +t7f +nje
8ed >e97
kqp >8ed
g4r >cne +j4c +g4p
204 >g4r
9ak >g4r +9aj +9ai
hwc >g4r
eac >kzz +5oj
jsp >5fk
jso >5fk >cef +kwf +kwg ~u4p
bs2 >cne +bs6
81y +8gm
hqu >bs2
3yh >4q5 +igv
3yi >4q5 +kn1
kn0 >4q5 >cef +kn1
225 >cef
ba8 >cef >u0n +kcl
6tj >cef
6tk >6zm
lf5 >lp3 +lf9 +kmb
47f >4br +b1d +44q
48g >au4
huz >iil +hvd
iil >6zn +iik +hvd ~jeb ~u4q ~ctp
jeb >iil +jea +ha6
a3g >4br +44q +njm +a3h +a3i
ghb >lnf
h1a >lnf
6ad >cne +rrg +d3e
a51 ~u4r >7h1 +fmf +fme +hbv +a4z ~fmg
fmg ~a51 >8p3 +fmf +fme +a4z
31d >e2x +5rv +5rx
6mx >b9f +7by +g8t +jv5 +6my
b9f >fqy +g8t
jv4 >b9f +jv2 +jv1
ci8 >hun
cw0 >e97
9b7 >cw0 +9b4 +g2l
k7v >b9f >hun +k7u +k7t
f00 >mdf +f0l !975
7rs >5fk +7rv +7ru +nj4
3ej >7rs +3eg
7uv >7rs
mkz >779 !u4s
4da >7rs +4d9
1wa >7rs
jem >7rs +ff5
349 >7rr
6c0 ~773 ~775 >dhv +664 +cyl +f78 +77h +lvp +lvt
50w >6c0 +50y
426 ~u4t >6c0
26v >5sg +26u
e0v >26v +e0t
4r1 >26v +4r0 +4qz
m5q ~u4u >9bi
jdm >99g +jdl
8zg >u3d
6s7 >6s4
e47 >dfo +b9w
g6d >dfo ~7wr
kl0 >fqy +995
2ne >7rr +9fc +9fk
7rr >2nd +7ru
1rm >7rr +1rl
8qf >7rr +8qd
chf >1f6 +dhs ~u4v ~u4w +ch9 +cha +l81 ~dhv
lwd >chf
39z >chf +3a0
4de >chf
1nq >chf +1np
fmu >4xb +fzm +5w4 +fms
59f >aun +59c
aba >hun +ab8
abb >7r7
91s >99g +91r +c7f
i82 >e97
kcn >dhv +gft +kcm
gfz >xa >i4 +gg1 +eqi
c7i >772 +m4h +c7f
g86 ~u4x >772
m6e >g86
c8a >d5w >ezy +c89 +ctu +ctt +gyw
2so >ezy +2sn +5go +9p0
l4h >aek +l4c
5of >gm4 +njr +djz +djy +5oi
m03 >5of
ldd >5of
5o8 >gm4 ~u4y
jx3 >4xb +jx2
n8v >4c3 >4xb
4hn >km6 +4hk
jc7 >asp +jca
7db >jc7 +7da
myv >asp +myu
29s >jc7 +29r
7ey >jc7
2jv >jc7 +2ju
neq >8mj +nen !mmk
mmk >mdf !neq
4tb >5fk +4t9
59h >7rr +59g
l84 >lur
edl >l84
i9s >5sg
3fu +gga +3fo ~1yj
1p2 >3fu +1p1 +ga2 ~1p4
ga3 >cne +ga2
9q6 >55u
a3m >5fk +a3k
a4m >5fk +a4l
dsm >4cj +dsl +dsk
cj7 >lne +cj6
idr >3f0 +idp
d3z >bam
c8y >8mj +c8x
djb >cef +dj9 +dj8
cgz >jc7
cgy >gm4 +cgx
dg1 >5fl +2cn
d3m >2o0 +bwk
9cl >7rr +9cj +9cz +9ck
m0u >9cl +m0t
coz >cne +cox
bwi >au4 +bwk
lzf >au4
j4j >188 +j4c
449 >cne
5xm >bf7 +slg
knl >5fk +knj
a52 >bp1 +a50 +a4z
h0l >99e +h0g +h0j ~772
i1p >cne +i1i
jli >4cj
5si +5sr ~u4z
atn >7na
78f >ghg +7a0 +78e ~78z
5hl >cne ~5hk
g57 ~u50 >5fk
kgx >5fk +kgw
amv ~u51 >u52
nmw >4cj
lzy >g4r +lzw
2q3 >3je
48y >5fl
5j1 +5je +wk +ddg ~hn9 ~c0h
2wu >5j1
bzj >820
jcx >5j1 +jcw
dd4 >dd5 !mdg
mdg !dd4
hn9 >dd3 +htj
6dz >mdg +6e3 +6e2 +6dw +6dv
9ez >6dz
dd3 ~dd5 +5j7 +5j4 +ddi +dga +2rp +ddg +dgb +dro +gs4
f7k >dd3 +f7h +f7i
h0x >dd3 +bdf
dao >dd3 +dak +das +daq
dap >9bj +dak +das
1zd >9bj
fat >dd3 +fb2
7l8 >dd3
ciy >dd3 +ciw +s6d
4nz >dd6 +6l3 +4o0
3k4 >4nz +3k2 +3k1
9rf >5j1 +gs9 +9s0 +1i0
6gc >9rf ~6g3 ~6g5
9rg >dd3 +gs9 +9rr
bot >5j1 +21o +21s +keu +7xn +8xp +5j5 +5j8 +bes +dkr ~u53
j4l >bot
9rh >dd3 +gr7 +9jp +f7h +te7 ~9va ~820
9va ~9rh >5j1
2wt >5j1 +8o5 ~bkc ~deu ~17w ~nha
17w ~855 >u54 +854 +c1n +snm +dbb +beh
7nr >50v
gq8 >u55
hv8 >u56 +hv9
543 >twu +9cd +4s2 +4rx +g4c +ddg +b8q +c0i +c0j
3jg >6nd +b3l
9cg >u57 +9ce +9ch
4r7 >twu +4s0 +4s2 +4rv +4rz +4rx +dkr
ai6 >twu
c0h >ai6 +c0i +8rq +kl5
7y7 >7y9 +b8i +s5n +b8g +b8m +bcn +fzg +izk +8kh +8kg +mxs ~hfx ~u58
7y8 >7y9 +fzg
7y9 >twu +b5v +b8q +b8m +b8n
lkr >7y9 +lkp +b5v
8kp >7y9 +8kh +8kn
5x6 >7y9 +5x5 +77o +77t ~ai6
6r8 ~6r6 >4r7 +2tz +6rc +8vo +c0j +6rd ~1aa ~6em
544 >twu +4rx +lo +6ce +g4c +gtr +gtq +g42 +g4f
4sc >544
4eb >u57 +4ea
6ch >twu +g41 +g4c +g4e +4rx +6cd +6cb +15e
dd5 >5j1 +ddg +5j9 +5j8 +4ry ~dd3
6ci >dd5 +6cc +15e +6cb ~u59
6a ~bbc >4og >7jk +9kp +87z +bbi +qic +6e
ihy >6a
51e >6a +rph
51f >u2t >6a +rph
bos >3m1 +g1k +5j5 +t2t
bpt >bos +qb9 +bpu +5j5 +g1k
7jk >3m1 +thm +4yv +bbh +7jo +7jm +7ji
774 >7jk
775 >5j2 +t3l +77i +77g ~6c0
9x >bos +9b +rps
bkc >9rf +o6r +bke
gji >7jk +ahs
ahu >7jk +bke
hfz >5j1 +hfv +ak +ai +ah
bek >hfz +7pj !u5a
g1l >bpt +g1k
3m1 >5j1 +3m3 +rpv +3lz +3ly +3lx
dd8 >3m1
79d ~79i ~799 >dd8 +3b8
evc >3m1 +rvb +evb +tmg
bry >evc +brw
855 >3m1 +gyh ~17w
fyv >855
81z >bos +5j5 +50p +21n
8ys >81z
820 ~9rh >5j1
fd2 >820 +fd1 +fp2 +fp0
18a >bos +kc0 +kc1
4t6 >187
giy >j4k
fwc >18a +fw9
2uo >3m1
e87 >bos
hyj >u5b +hyh
al ~bcm ~e95 >3m1 +bfb +gyh +rps +9b +e7p +e7r +e7o +e7q +ber
99f >3m1 +997 +79m +78h
4hh >21j +21o +beb +21s +keu
1fo >bos +gtq
6h6 >bos +bzb +g4c +ddg +glp +f4c +50p +f4b
cng >6h6
1yk >5j1 ~kzt
9js >1yk +9jr
9jt +9jr
50x >dd6 +1bl +dg8 +bkq +dgb +dga
dd6 >u57 +ddg
8ih >u56 +8ig +8if
31y >5j1 +ddi +2rp +ddg +t3z +322 ~u5c
31z >5j1
n5h >31y +n5f
hhf >31y +hjy +hhg
a7h >31y
3cx >31y +3cw
67f >6dz +67i +67h
67g >6dz
1bo >c93 >5j1 +fzm +7f +1bs !6pb
cb5 ~4w6 >1bo +cb4 +ate
hgr >1bo
6pb >6dz +6pa !1bo
8m6 >dd6 +ddg
hu8 >hn9
5hd >8m6 +5hh +lw7 +5hb +5he
9bj >u57 +e35 +9bu +50p +9bt +9ba +ddi ~nh4
e82 >9bj +arc +ari
are >9bj +ard +arc +e81
hzb >9bj
807 >31y !ctp
ctp >6dz +ctm +ctl !807
804 >6dz +eu9 +6dw
e80 >9bj +g5d +3jc +e35 +e37
4e8 >9bj
1oj >u57
57w >u57 +57z +57t ~tsx
inj >6h6 +inh
6gx >57w
57x >57v >u57 +57t +57z
4t3 >57w +e18
j5u >8m6 +l8a +j5z +j5w
5sj >6ci +l8a
ks7 >5j1 +ks4 +ksb
qg >j5u >qf +o7x +cy
h7k >u5d >j5u +h7j
h7l >4xb >j5t +h7j
7pr >j5t >eb +s2e
b89 >eb +b8b +b8a +b8e
nh4 ~9bj >ly0 +gr3 +8o5
fc1 >nh4
9pk >eb +nj9
1xr >eb +1xp
cg5 >j5t >u57 +cg3 +cg4
h2o >cg5 +h2l
i70 >cg5
cg6 >4xb
n7c >lr2 +eju +n7b +ejw
5lz >d5k +5ly ~5m0
5m0 ~5lz >u57 +5ly
d5k >cg6 +d5j
cgh >u57
lr2 >u57 +n78
byb >cgh >u57
2r4 >lr2 +g7f +chp +2r1
kpc >5j1 ~kp8
9ar ~adt >1zd +adr +9ap
8fg >dd3 +psy +8dc
eb >qf +1zr +614 +a1e +616 +613 +rql +617 ~f54
gio >eb
kqw >eb +kqu
hlf >eb
ffz >eb +ffx +fft
c7z >eb +c7x +c80 +c81 +s15
m1p >eb +m1m
60d >eb
jhx >bxm +jhv
gt3 >bxm +gt2
dh4 >kcc +dh3
7rk >8wh >eb +7rj +7ri
bpd >eb +bpb
c6q >u5e
9uo >eb +9ur
76u >6ch +75i +75o +6cf
iw2 >9bj +iw0 +iw1 +ivy ~a4g
fem >bxm +fej +feq +fev +fes
fen >5j2 +fej +feq +fev +fes
5j2 >9j +5j9 +5j8 +5j4 +5ja
bxm >u56 +bxo +bxt +hx6
3f1 >bxm
hhw >3f1
69x >bxm +qqf +fza +b8g +smt +fev +fzf
b88 >69x +67y +b8b +b8a
56o >bxm +ks8 +ks5 +ks4 +ks3 +8m4
dgl >bxm +dgj ~u5f
69y >bxm +qqf +smt +fev
fqu >6c0 >773 +fqs
gmo >bxm +67r +6uq +smt
4ju >gmo +sr6
d08 >u5g +d06
540 >u5g +53z +4ve
773 >bxm +t3l +77i +77h ~6c0
776 >4pa ~9ff
gtv >773
nk6 >6c0 +njx
ct9 >u5h +ct8
3su >6c0 >773 +3ss
6i5 >773 +6i4
3i7 >773 +3i8 +3i6 +3i5
hk2 >597
j6t >773 >fen +j6x
2go >4gi +2gn +knp
msi >kcc
n51 >fen +n52 +n50 +n4z
4gu >eb +4gt +4ge
e21 >9bj +g5d +3jc +e35 +e37 +rua +e1x
jm0 >773 +jly
4ec >u5i +sp7
4pa >k57 >u5i +fqj +1ib +1hz ~u5j
daf >4pa +ck5
hta >daf
gt4 >4pa +gt0
fhf >4pa +fhe
k57 +k58
i6i >4pa +i5v
76i >4pa +76j +767 +766
75m >4pa +f77 +75n
i6r >u5i +i6q
h14 >c7o +h13
mty >4pa +g9f +stp +g9i +mtw +i6q
jys >mty +jyr
jyt >gij +jyr
j39 >fsn +6zf +j38
23v >jji
myb >jji +jjl +my8 +jjn
1i1 >4pa +1hz
98u >4pa +98t +epy
42j >4pa +42o +h84 +42f
4pb >5j1 +4pm +4pg +4pf
5dz >4pb +5dy
j4k >4pb
bsu >4pb +f35
3zb >5j1
c8f >5v0 +c8e
5v0 ~5v1 >e96 +svb +5ux +5uz +5uy +5v4 +5v3
ax2 >5v0
49c >5v0
6nc >5j1 +6nx
3jf >8uh >gmn >fsn >1c7 +3jd ~u5k
gmn >u56 +asf +67r +kbz +kbx +kc1
g3j >gmn +g38 +18d +d36 +d32 +j4c
8uh >7wj >5j1 +41h +8ue +8uf +8uj
fsn +af +87w
krw >fsn +kru +98
bwr >fso +bwp
fso >u56 +fsu +9k +fst
jxz >fso +jxy +jy2
g6g >fso +g65 +767 ~icd
g6h ~ihw ~ii6 ~g6j
g6j ~g6h >k04
5yz >u5l +5yx
5z0 >bpt
gl4 >fsn +gl3
gl5 +gl3
1hf >fso +1hd
9i ~9g ~g6i ~icd >u56 +asf +g65 +767 +ae +9k +9e
icd ~g6g ~u5l >fso +9k +ice +g65 +767 +ae +9e ~9i ~u5m
7wl >9i +7xf
kef >fsn +gps +7w
120 >fsn +124
go0 ~9f +8ig
8pw >go0 +go2 +8ig
g6i >8pw ~9i
8py >8pw +8px
7rf >9i +gec
hn0 >u56
jiy >u56 +jj1 +9fm
gib >fsn +88b +hqg
ive >gib +ivd
bb4 >9i +gec +3se +rsm
fje >9i +fjc
fgh >icd +fgg
g6e >u56 +g6u ~g6k
g6k ~g6f ~g6e >fso +bt9 +g6u
gl1 >g6e +gl0
31t >g6e +31r +31u
g6f >u5n +g6u ~g6k
3z9 >g6f +3z6
65 >g6k +63
bda >fsn
jji >e8u +jyo +jyn +jjl +jjn
dxx >jji +dxw +dxv
3xq >jji +3xo
3ya >jji +3zk +3zi +3y9 +3y8
jjj >jji ~jjh >bxl +jyo +jyn +jjl +jjn
b4m >jjj +b4k
db3 >jjj +db2
bxl >fsn +bxo +hv2 +bxu +bxp +bxt
7b2 >g6f +7b1 +7b0 +7b3
ah8 >g86 >g6f +ah5
4uc >fsn +4ug +cnv ~u5o
9v9 >6ne
m37 >2gt >g6f +ayh +m38
lst >g6e +lsp
7dh >hxr +sat +brh +hvw +hw3
hht >7dh
hqy >hxr +hqx +hxh
hxr >dd3 +hwe
6ga ~6gb >twu +9t9
6gb >5j3 +6gj ~6ga
a8n >5pw +grx +8le +8lh +l3 +a8o +a8r
fas >a8n +fb2
9pd >leh +9pc +9pb +9pa +9pg +9pf +9ph
cjs >9pd +cjv ~cjt
5mb >gll +5m8 +5px +s5u ~cfo
g80 >66o >u5p +g7z +g82
i7v >g80 +i7u
6t8 >g80 +ah9
ath >66o >u5p +atg
5pw +5px +a8o
596 >hxr +593 +rut +b8z +b8w +10h
e22 >596 +fo5 +6cf +rua +85t +e1x +9fm
iqg >e22 +iqe +iqf
97g >596
h03 +gzx
189 >3rh
l7a >j4k +l7l +l7k +l79
gq2 >dd3 +gzx +gzw +h08 +h07 +h06 +gq1 +sr3
3fy >41v
gq3 >nk6
iuq >nk6 +iup
597 >nk6 +594 +rut
gtg >twu +sqn +gth +t55
8w0 >hxr +8vz +8w1
c5b >u5h +c58
iuk >5j1
82i >5bn >u5q
59u >31y +59t
9iq >eb
adq >icd +adu !u5r
cjt ~cjs >eb +cjw
gv0 >dd3
gry >5j1 +grv
grz >5j1
5j3 +5j9 +4ry +5j7 +5j6 +5j5 +5j4
gm6 >5j1 +gm9
glm >5j1
iej >glm
5sk ~u5s >5j1
a36 >bxm +a35 +3tv
a37 >6i5 +a35
jar >5v0
hb1 >5j1
dd7 ~ddb >fsn
ivf >4pa +2m5
j9t >5j1
17x >5j1 +gyi +gyh +i0n +17r
c1i >17x +c1c
777 >17x ~77c
b7a >17x +all +bn0
8qp >b7a +km
j7d >17x +kj7 ~kl +873
j63 >j7d +j60
kk >6yf +878 +870 +ce2 +17r +qm5 !3ad
c9j >6yf
f9k >u5t
8qq >u5t +km
d8x >3ad +d8u +d8v
6ty >6yf +6xn +m2p +m2o +6yj +95h
m9v >5ij +m9u
3ad >4ix +b3v +d8v +lxi +j37 !kk
4pc >3ad +3aa
12b >3ad +ov7 +fd0 +4sn +fp1 +foz
muo >6ty +4s4 !1d8 ~ngs
1d8 >3ad +hgt !muo
edr >muo
3fb >dwn +3f8 +3f7 +m2p +4s4
ngs ~muo +bge +m2p +4s4
9hz >ngs
jlp >u5t
bcm ~asr +rci +bcp +bco +p0e +hf ~al
7up >bcm
js2 >bcm
fzy >bcm
bcl >bcm +bco
6yf >bcm +m2p +m2o +fbi +6yj
kj8 >bcm +kj7 +kjb ~b7a
e95 >bcm ~al
8aw +8as +8au +8pv +8ps ~g26
hhx >8aw
4wu >8aw +4wy +4ww +goz
jsc >8aw
86v >17x +873 +872
afx >8aw
hyr >6tb +2b0
7pe +2az
a8z >hyr
a3z >x3
a90 >hyr +a6g
6fp >6tb +ai9 +ai0 !d7i
t >6fp +1o +u
6df >6fp +52d +itw
d7i +otm +23j +d7f +d7g +315 +d7o !6fp
d7j >d7i +otm +23j +d7f +d7g +d7o
ico >d7j +icn
3vu >d7i +m0b
7w9 >i50
8ki >cxe >6cs +97z +7x1
6tb >6p3 +6ta !cxe
cxd +11d
5cs >cxe
cxe >14a !6tb
ea >d7i +7sv +t4s
b76 >ea +qr5 +i51 +ni8 +nib +b75 +fhd +b74
i50 >82a +1kz +qr5 +i51
ni9 >i50 +233
9ig >j7d +fg2 +ira +8nx +9il ~5ws
1l1 >9ig +1l0
5g1 >1l1 +5g2
31g >5g1
77m +13p +8nx
8ny >hph
8nz >ngs +3f8
lg8 >9ig +9il +fg2
byv >9ig +byx
2z8 >byv
72d >2z8 +m7v
fg5 >lg8 +fg2 +fg3
fg4 >77m +fg2
my >9ig +ay7 +mw
9u2 >glh +9u0
glh >4jg +glf +gle
7tr >mnr
9gi >fg4
6jo >u5u
2td >tqn
5ws >byw +fg3 +ff6
vz >17x +vy +vx +nj5
2vk >w0
85v >vz +860 +85z +5ih +9m5
w0 >8aw +vy +vx +nj5
5ij +5ih
x3 >u5v +6gy +x5 +x8 +lca +c44 +gyg +lle +2o4 ~3pu
3pu ~x3 >8aw
igw >x3
eww >vz +ex0 +c44
259 >x3 +gyi +gyg +rrz +2o5
mnr >17x +sfx +6yj
95i >958 +95h
958 ~215 >7p2
26y >mnr +270
6xl >958
95j >91 +95h
7p2 >mnr +7p6
we >mnr +kw5 +wd +wc +2o4 +fe9 +fea
2zj >17x +k6k +k6l +ewz
chw >2zj
9i0 >ngs +9hy +8zq
kw4 ~v >8aw +dj8 +kw6 +6xq
wf >kw4 +wc
d6b >kw4
9ky >8aw
7vv >vz
ha9 +ha8 +9m5
lmh >j7d +3wn +lmg +ce2
hpi >8aw +hpf +hw0 +fqr
1eu +hw0
hpj >dyl +hpf
e8f >a6h +e8h +24w
e8g >3n3 +e8h
a6h >kw4 +ikh +a6c +hpf +jzo +e8h
a6i >u5w
6xs >6yf +6xq
25c >6xs
kmh >u5w +kmd +kof +kml
h8u >kmh
6ow >1nx +6p0 +6oz
26h >6ow
3pz >2zj +c +3py +b2f
64y >3pz +kas +d +64w
7jf >b2a
hm7 >64y
b1y >qf !u5x
b2a >qf
ccv >a6h >tqn +ccu +6o6 +ciu +civ +e8h
ltt >we +kt +ks +wc +ltw
5ni >259 +ltw
1nu >5ni +5ru +lcb +lca
55v >bv8 +55x +55n +dfq
z2 >1kb +8a5
dyl >hpi >6cs
84 >afd +nlk +d4u +d4w
13c >8f +13l
2qs >gll +10p
ejb >2qs +ala
21u >11a +7ro +117 +8ly +7rp
1zx >11a
7su >65z
y8 >x3 +azl
c1h >j7d +c1c +rcg +le8
11a +117 +1gs +1gq +1gp +1go !hvz
6sf >hvz +egk +6se
hvz >u5v +aqi +u +qhe +6si !11a
93b >l0y +2gr
f92 >17x
d3n >f92
f7m >6sf +iqw +bja +iqv +d2l +q7w +ph2 +jbw
6d3 +6d1 +6d2 +6d8 !axt
axt >6cs +axr +axo +axp +axq !6d3
7lj >j7d +7ll +7lk !6ar
85k >7lj +tfw +7i8 +lmg +3wn +ce2 +872
wn >j7d +7i8
ik8 >bcm !caa
ik7 >8aw !u5y
caa +65w +ca8 !ik8
ca9 >8aw +ca8 +hr7
cx3 >3v6 !u5z
6ar >6qw +6tg +652 !7lj
4ix +4it +jx0 +4zo +4j1
7gc >4ix +hsl +hsh +b3v
65z >a49 +65w +65x +g7b +g7e +g78 !u5v ~u60
a49 +a46 +a45 !u61
52q >a49 +52o !6qm
6qm >u61 +6ql !52q
7rm >65z +7ro +7i8 +7rp !u62
3v7 >7s4 !6sn +3va
7s4 >wn !6qw
9yy >7s4 +9yw
3wq >6ar +ff6
6qw +6tg !7s4
6sn >6qw +6tg !3v7
byw >6qw >n3i +byx
1vc >cxe +ab7 +7v8 +7v6
6h9 >1vc
jz >vz +gyg +860 +85z +859
8lv >bvy +sj5 +8ly
bvy >17x +bvt +bvu !1yx
kf3 >93b
1yx +1yv !bvy
g26 >a6h +4nc +4nb +4kh
4kf >g26 +l5j +rd5 +4kh +4kg
l5q >8aw +l5k
3fa >g26 +3f7 +sw2 ~3fd ~3vu
hr6 >u63 +8fl +m23 +hr7
nv >qf +ny +nz
n6s >nv
nf9 >6cs +n2k +nf6
nfa >6cs +n2k +nf6 !hys
3f9 >6cs +n2k
g74 >3f9
hys !nfa
6cs +n2k +6cq +6cr +6cp
cxf >6cs
ry >6cs +rx +rw
6ct >25h +6cr +6cp
gkc >cxe +gk2
6cu >nf9 +6cp +6cr +axr +axo +axp +axq
7xv >6cs +7xu +7xt
5fx >7xv
ilv >5fx
7xw >dg +7xu
dg >82a +de +di +dj +t4s !u64
afd >6cs +d4u +d4w +nlk
7v3 >cxe +7v8 +7v6 +d7f +d7g +315 +d7o
34x >8aw
9y7 >8aw +9y6
6p8 >57g
euw >ngs +q5z
h3w >521 +h3v +270
e96 +e7g !u65 ~9vb
g8w ~cmj >5w8
7gd >e99 ~9vb
9gy >u65
dy7 ~u66 +dy5
e99 ~e97 +rqs +e7h +e7j +t5d ~ez ~u67 ~hhz ~48c ~7lc ~u68 ~u69 ~fl1 ~16i ~j4y ~j4m ~6bp ~53j ~41w +lzl +lzq !u6a
l2i >e99
nae >e99
96a >e99
i7k >e99
4id >e99
9u3 >e99
968 >lzn +96e +95s ~966
axn >lzn ~axm
lzn >e99 +lzl +lzq
n8z >e99
j9i >aa4
967 >e96
ha0 ~ha1 >e99 +h9z +ha3
l8p >11g
lzm +87n +m1t +lzq
i0r >e99 +i0q +afa
mxn >lzm +mxo
brq +brs +mxm +mxo
9hi >mxn +afa +9hk +fnx
5o1 >e99
lv5 >c9x +41r +lv6
c9x ~c9y >lzm +c9w +t6q +lzk +lzq
egt >c9x +egv +5o0 +n05 +n04 +n06
il7 >c9y +5o0 +il4 +ilc +ilb
c9y >e99 +c9w +t6q +lzk +lzq ~c9x
969 ~u6b
9vb >e96 ~4
69f >89k +89i +69k !4ib
4ib >e99 +13t !69f ~67 ~kv4 ~u6c ~l1d ~iab ~ia9
13x >4ib ~13w
e97 +q38 +q3h +e7h +rqx +e9i ~e99
nh6 >e97
h12 >ghg >778 +h0z
778 >hun ~7nr ~779 ~77d ~u6d
kvr ~kvq +kvl +kvp
kvn >778 +kvl
lxx >6uu ~lz2
e98 +e91 +e7h +t5d !kg8
83j >e98 +83l
dut >e98 +qyo +duw +duv +t5m ~duu
duu ~dut >e98 +qyo +qys
kg8 >u6a +kg7 !e98
kex +kf6 !kkl
if0 >e99 +s48
kkl +adh +kki !kex
adj >kkl +655 +adh +adg +18i
adi +18i +adg +adh !kew
3ut >adi +18i ~u6e ~u6f
hqq >adi +hqo
kcu >adi
kkm >6vr +kkk +kkj
2re >kkl +2rc ~2rf
2rf ~2re >adi +2rc
kew !adi
d9r >e96 +jad +g2k +d9l
c6w >e96 +c9i +c7f
7bw >e96
2j5 >e96
n26 >e96 +n24 +n23
ic6 >m5r +ic0 +saz ~u6g ~u6h ~u6i
lye >fl0
jyg >u6h +92b
m4o >u6h
m3b >e99
n79 >l2u +95n
kb2 >e96 +njf +ltz +kb1
nji >kb2 +njf
nfy >e96 +nfx
io7 >e96 +io5
jge >e96
il6 >e96 ~7z ~2zs
2zs ~il6 >e96 ~2zp
jpe >9x6 +9x4 +jpa +jpc ~tw7
ktd >jpe
jm4 >jpe +jpy
n0r >e96 +n0n
3z0 >e96
jas >mut
c9q >99g +jdl +c9p
99g >gm4 >e96 >e97 +ozm +99b ~u6j ~ife +h3k +h3j +s11 !772 ~h3m
h3m ~99g >gm4 +h3j ~u6k
7lp >c9q +7ln
n0l >2gw
lol >92n +loj ~u6l
92n >lz6 +s2y ~u6m ~92m
ibl >u6n +n0n +3gu +l2t ~ibm
ibm ~ibl >e97 +3gu
n5t >l4f +95n +l4b +mrg ~u6o
l2u >u6n +3gu +l4b
l4j >e99 +l4b
cl4 >l2u
muu >l2u +f5i +muv +qpm +5sx
91y >u6n +95n
h0u >1ze +1z6 +ghd ~h0v
h0v ~h0u >e96
1ze ~u6p >e96 +ghd +1z5 +1z6
8zr >1ze
ld1 >e96 +ld0
78j >e99 +mq1 +mq0 +n2h +dnc +n2i +kle +klv ~78k ~u6q
dne ~u6q >e99 +dnd +i72 +dnc
6te >e97 +jad
3mp >g6o +9j1 +1ee +81d
asw >e96 +c7f
3cp >e96 +g29 +3gu +3co +26u
4d1 >3cp
3gv >e96 +3gu +jad +nfx
l0p >16i +28k
40y >e96
8ka >j7e +8k6
nei >8ka
5ie >e99 +5jy +5k2 +5id
iue >e99 +iqo
jpd >e99 +d8q ~jk7 ~7lc
4cd >9x6 +9x4
ic7 >e99 +ic0 +n9w
2q4 >ic7
m2c >ic7
9x6 >e99 +9x4 ~7lc
jt5 >9x6
jpv >e96 ~7lc +kgl ~u6r
m0s >j7e +jbl +h4q +h7y
h4o >j7e +7g6 +m0r
jbn >m0s +3wn +jet
h4n >m0s +h7y +h4q +muv
j7e >e96 +n0n +j7h
hdr >j7e +hdp +hdt +hdq
llt >j7e +lls
nal >llt
mut >e96 +h7y
j7f >mut
c7j ~c7h >e96 +m7a +c7f +m4h
2p0 >2pa +i7g +hha +2ox +ozr +hzv +2p4 +2oy
2p2 >e99 +2p4
9w4 >aso
92e >m5r +lu9
91t >lna +lu8
47x >e96 +47w +5gp
310 >e96 +jad
17y >e96
kj9 >e97
2ut >e99 +2us ~7z
5v1 >e96 >khh +5v4 +5v3 ~5v0
33b >5v0
la2 >5v0 +la1 +la0
3tm >5v0
gbo >5v0 +gbm
c86 >5v0 +c85
c8z >j7e +kb1 +c8w
n0p >c8z +n0n
h73 >5v0 +h71
lnf >99g ~1t5
5wa >b3m +92i
5w9 >b3f +92i +95n
krl >e96 >n1q +rpj
m1v +rpj
8jo >n1q +d9p
8jp >e96 +95n +8jm
48v >ihz +c8s
8zs >e96 +n5i +n5l +ibz
dv1 >e96
iqp >ihz +iqo
5gm >iqp
2gw >e99 +ab6 +78h ~u6s ~u6t
g6l >e99
l0o >5eq +28k +iiu +lok !7h8
7h8 >u6u +7h5 !l0o
92m ~92n ~u6s >e99 +l46 +92o +t18 +s2y !j4y
n1q >khh ~n1s ~n1r ~u6v ~u6w ~u6x >e99 +n1n +n1m +n1l +n1j +t6i !i7i ~u6y
98k >n1q +98e +98h +t6i
lro >n1q +lrm
3te >i7i +3td +3tc
n1r ~u6w >66 ~n1q
m5r ~m5t >e96 +m5j +m5m +m5i ~u6z ~249 ~bo
8gb ~u70 >m5r
9r0 >m5r
fbt >m5r +fbr ~fbu
m5u >e99 +m5m
fbu ~fbt >e97 +fbr
cbd >e96 +kes
jf8 >cbd
2jy >cbd
41q >e99 +41m
4n9 >41q
5k0 >n1q +5jz +5k2 +gyo ~u6r
5fm >fl0 +5mk +5ep
kp3 >5fm +990 +fcs
n1s >5fm +t6i +n1n +n1m +n1l +n1j ~n1q
5lc >5fm +5la
bmk >8un +bmn
45m >nh5
c9r >nh5 +c9p
5mf >975 !u71
ii1 >fl0 +iho +iht ~ihz
lyd >fl0 +flf +flg ~u72
n0g >n1q +n0f
gil >n1q +gik
jpq >n1q
asv >n1q +at7
ivw >n1q +j7u
ivs >ivw +ivq
kpx >n1q +s1
s2 >n1q +s1
gym >n1q +gyl +gyo
lub >n1q
luc >ibl
dhc >n1q +dhb +dh9 +t6t ~ez
kp2 >n1q +990 +fcs
m2g >dhc +92w
8ts >dhd +8to ~u73 ~u74
lxc >arb +ara
arb >n1q +ara
fdo >n1q +m35 +g7t +blt
jqe >fdo
43q >48d +kqe +43p
48c >16i +e83 +489 +48a +t9a ~e88 ~o0
e88 >e96 +e84 !u75
huj >e88
48d >e96
lqu >n1q +lqt
kcx >n1q
37c >965
93z >n1q +93x
fh7 >dhd +fh6 +fh5 +t6t
dhe >u6w
3gw >n1q +3gu +d9p
942 >n1q +d9p
kd9 >n1q +kk5
d92 >n1q
78k ~78j >e99 +78i +klv
ihz ~ii1 >b3f +iho +iht +iid ~3mp ~cip
icz >ihz
kns >ihz
f7s >ihz
ii0 >il5
k99 >ihz +k9a +5wd
d60 >ihz +c8s +3cq
khh >e99 +98z +khf +990 ~u76
fcv >n1q +fcs +fct +990 +9nu +fcx
lxf >n1q +lxd
dwi >n1q
49f >n1q
79e >i7i >e99 >3fv +e7t +796 +792 ~u77
1j1 >e99 +1io
79f ~u78 >55u +796 +792 +790 +79l ~u77 ~u79
4bw >79f +s9y
5o2 >c9y
aa4 >4jg +aa2 +aa3 +ajp +1yr +g61 +q36 +a9z
ant >aa4
5gn >aa4
kek >aa4 +kej
1xn >4ud
egs >aa4 +g0q +egu +egx +egw
3rs >aa4 +cyn
5af >aa4 +2q9 +5ad +5aa +5a8
fiy >aa4 +fj0
kh4 >e99 >4jg
ajs >53k +ajp +1yr
27l >i7i +n9w +5t5 +rzr +t46 +27k
ce5 >u7a
2j6 >u7b
965 ~u7c >e99 +ne4 +ne3 +960 +96e +95s
95x >965 +95s
966 ~968 ~u7c ~964 >965 >55u +g0p +egu +1k0 +t6r +95s
jy0 >966
c7u >966 +c7r
9x7 >966 +jvf
g48 >9x6
jvc >965 +jva
b0m >965
ga4 >b0m
jvd >16i +nnc +jva +l0n
ibq >16i
b0n >16i ~u7d
2ix >i7i +2iv +2iz +2j0
kgo >e99 +kgt
nkq >2ix +nkp +2j0
il5 >2ix +5o0 +il4 +il8
1zf >il5
ivp >il5 +ivo
l7p >il5 +jek +l7n
c83 >il5
ifw >2ix
fds >2ix
l0c >9x6 +l0a
1pu >966 +1pr
lbn >e99
37n >i7i +lbm
35l >i7i +35j
3g7 >e99 +3g6
8qm >lz6 +8ql +8qk
8qn >2wv +8qk
3tf >3fv +3td +3tc
ha1 >lz6 +h9z ~ha0
35m >lz6 +35j
g1p >lz6 +g1m
1t6 >j13 +1t4
j13 >e97 +3hd +6ua +jb3 ~9dc ~6d7
9h4 >lz6 +9h2 +9h5
6nd >e97 +j14 ~3bi ~6tm
m5w >6nd
6ze >6nd
ifo >6nd +iay +fn8
hnc >6nd +hne +hnd +hnh +rpw
hlr >6nd
lz6 >e97 +lz4 +lyc
m31 >lz6 +m2z +lc3 +m32
6d7 >j13 +6ua +4lz
ifp >6d7 +iay
9dc >j13 +9dg
jve >9x7 >966 +jva +jvf
i7i ~u78 ~u7e >lzn +792 +fln !n1q ~u7f
lt0 >i7i ~lt1
lnn >i7i
i7j >e99 +792 +i7s ~u7f
6tq >6bp +6tp
gim >e99 ~u7g
3cr >u7h +3cq
3cs >fcw +3cq
9o5 >u7h +9o4
h8v >fcw
9o6 >fcw +9o4
m2n >u7h
l47 >e99 +l46 +1wb
6yv >ktf +6ys
2pa >e96 +2ox ~cbe +rpu ~e88
35i >2pa
2p1 >2pa
mrz >2pa
cp9 >2pa +cp6
2kw >e96 +2kq
ms0 >2pa
axl >2pa +jmj ~jmk +axj +axx +axw +a87 ~e88
3dw >2pa +9j1
b3k >ms0 +b3i
6yu ~u7i >6bp +g8u
7bx >6yu +7by
413 >6yu >9x7 >6bp +412
16i >e99 +7nc +ia3 +1a6 !6bp ~ia9
1a4 >e99 +rii +ia3 +1a6 !6bp
mnc >16i +mnb
iaa >3rh
h64 >u7j
3ra >16i
iab >16i +rii +ia3 !j4m
j4m >6bp !iab
6bp >e99 +8ir !16i ~4f5 +6bs +6bx !1a4
jk9 >6bp
ckr >e93 +flg
8iv ~8j3 >e99 +sv8 +8im
5i2 >6bp
93h >6bp
93i >4f5 +4f1
2te >4f5 +l0a
d82 >e97 +d7z +d85 !7na
hmp >d82
cw1 >e97 +7nc
6as >d82
7na >e97 +t15 +7nc +sic +7ni +cw3 ~u2c +48a !d82
jm3 >7na +jm1
g1e >7na +g1d
3xa >7na
2mq >7na +2mo +hay
5tk >6mx
ltk >6bp +8im
7a8 >6bp +sv8 ~7a9
7a9 ~7a8 ~7aa >e97 +sv8
af7 >7a9
g8m >7a8 +g8n
g2e >6bp
o0 >6bp
o1 >cjb
1xi >cjb +1xh
7p1 >2in +jb1 +2ip !u3q
cjb >18o +7fv +rqv
cjc >18o +7fv +rqv
jct >18o +jcs +7fv
hgd >km8
km8 >u7k
1cx >e96 ~8u3
808 >7na
gou >808
ia8 >a8i
16h >u7k +1a6 !jks !cv7
2x4 +2x2
i8n ~u7l >qf
jks >u7k !16h ~jkr
cv7 >u7k !16h ~cv6
kor >cv7
79x >7aa +79w
iku >7aa +79w
7aa ~jk5 >u7k ~7a9
ku4 >jk8
jk6 ~j4y >e97
j4w >adi +j4p
gex >cne +geu +ger +g3c +d3e
ka5 >gex
c8u >ka5
9yo >cne +9yn !64p
64p >778 !9yo
k20 >cne +6wo +2ci +k1z +k22
dj1 >cne +diy
j4x >cne
iyh >j4x ~iyi
iyi ~iyh >6ad +6ab
jk7 >4f5
4f5 >3rh +5hy +4f2 ~4 ~u7m
jr9 >79x
j4y >6bp +jka !92m ~8un ~jk6
9dw >j4y
ia9 >1a4 +l0e +l0h +l0g
7pv >ia9
l3w >ia9
ktf >j4y
nms >m5r >e99 +nmr
97i >e99
an4 >97i +an3 +an2
ez >e99 +eq +es !hhz
7s7 >ez +mwc +7sa +7s9 +c02
c6b >99g
f0 >e97 +eq !1m8
epr >f0 +epo
hhz ~u7n >e99 +nfl !ez
779 ~778 ~8ek ~u7o >hun +77e
53k >e99 +53g +eq ~53m
ib3 >53k
cya >53k +at7
1t5 >ahv ~tvk
dhd >n1q +dhb +dh9
1m7 ~1m8 >e99 ~u7p ~u7q
1m8 !f0 ~1m7
cie >97h +cih +cid
l8h >97h
ffr >e99
97h >e99 +97r +3u2 !co2
co2 >e99 !97h
ajt >co2 +ajp +cob ~ajv
4ud +aa2 +cob
ae6 >4ud
dzs >4ud
jds >4ud +aa2
h36 >e99 +97r +3u2 +h3a ~u7r
j72 >97h
3u4 >h36 +cnx ~u7s +h3a +3u2 ~6ub
8wk >6ub
h6c >3u4
6ub ~ife >e97
1rd >6ub
azy >3u4 +b3b +b3a +b38 +azw
aig >h36
i3u >i4e
i4e >e99 +i48 +i47
avc >i4e +ava
2ml >i4e +2mk +2mj
18o +18n +fg +18m !cpx ~u7t
4ic >18o
1fj >18o +1fm
5j >9nq +noc
5ka >fp8
fp8 >16i >9nq +7ne +8ff !u7u
69d >cpx +89i +69k !kg9
kg9 !69d
cpx ~89k +8lc !18o ~cpz
czh >cpx
jey >jal
jal >e97 +jad
jev >jal
6uu >e97
69e >cpx +l90 +8lc ~k2l +89i +69k +l91
89k >e96 +8lc +89h !7wm ~cpx
7wm ~u7v +7xg +t5o +7xh +7xf !89k ~u7w
2in >7wm !u7x
3ks ~3kn >2in
bzu >7wm +c48 +bzy +7s9 +bzw ~c04
5i3 >fl0
ebp >fl0
fbc >fl0
c04 >7wm +psw +7sa +c02
hai >c04 +6dj
bmf >c03 +th3
9nq >e99 +1fm ~u7y
2u5 >9nq +5k9
dd9 >6b +18l
dym >e99 >8hd +dyi
dp9 >1bp
7s0 ~1bp +7rx +dpf +7ry
5me >7s0 +5mm +by4
4wz >1bp +4x1 +4x0
at2 >1bp
9cm >1bp +9cj +9ck
djq >5n0 +djo
gm7 >djq +5oc
566 >1bp
hk0 >566
jkt >566
4bk >1bp +33d +92w +50m +4vf
92x >e99 +92w
66 >e99 +81h
81i >66 +5wj
81j >66
kb0 >81i +kaz
ikq >81i +iko
57n >81i >gwt +57m +57l
b16 >4bk +b15
33h >4bk +33d
5n0 >1bp +5mz +tfm
ghe >5n0 +94f +l2l
ap2 >5n0 +igl
5n1 >e97 +5mz +tfm +igl +7al
6w9 >fjr +irn +irm +6uo
2tg >6w9
myw ~u7z >6w9 +35d
6pd >u80
fjr >e96 +ish +8lc +j2k
6uc >6zo +irn +irm +6uo +6uj
2th >919 ~2tf
6pe >6uc
6zo +ow8 +rro
6e6 >6zo +syt
k8t >6xx +klu
6yz >e96 +6z2 +6z1 !u81
4rl >u81 +4rs +4rq
248 >m5r +5rn +245 +243
5rq >m5r +l41 +5eo +5rp +243 +l42
249 >m5r +6z7
1jw >m5r +1jv
5m5 >247 +245
150 >247 +t1c +14z +152 +151
b2t >247 >u7k +32k +b2r
km7 >u7k !247
247 >tsr +rrd +5iy +paa +245 !km7
91j >54f +91i
jqf >w3 +g29 +bff +bfg +bfe +bfd +6ms +cox +a1t
n74 >w3
w3 >247 +w2 +g29 ~fbu ~fbt +cox +3gu ~u4h
an5 >w3 +cox ~u82
1rn >lqp
lqp >u83
jk8 >u84
ia0 >94h >975 +i81
2px >u7k ~gwr
am1 >bmt +alx +iiu +28k
28l >jvd
4ax >28l +4au
28m >e99
5o4 >tt8
35a >66o +359
41x >5eq +420
41y >e97 +2xu +41z
f2y >41p +abu +f2z +ioa
41p >e99 +41m +s48
m2d >41p
d5l >41p
w4 >e99 +w2
i69 >m5v +iea +abu ~3op ~u1w
n9y >i69
3id >n9y +3ib
n9z >lz6 +n9w
g30 >m5r +l4z +g2y
abs >i69 +abu +abt +l4p +k5u
3ou >k5w +3ot +3os
m8e >3ou +m8c
7id >5eq +nap +l4p +7ib
m4p >e96 +nap
m73 >u1w +k5u +m74 +l4p
a72 >5v0
l4q >i69 +nap +abt +m6q +l4p +k5u +b3n
4e9 >m5r +4e7 +4e6 +k62 +abt
5a1 >m5r
f9x >ez
fl0 >e99 ~jmk ~lyd ~5fm
eip >fl0
nh5 ~nhc >fl0
5t1 >fl0 +5sy +5t0
2hx >fl0
fl1 >e99 +flo
jmq >fl1
5t2 >u85 +5sy +5t0
13w ~13x >ez >4ib +13t
5n2 >13w
koq ~u86 >tsr
3t6 >ahv ~u87 ~5w8
nnd >b3f
b3f >e99 +ahn +b3g +k51 +k50 ~4o
k52 >e99 +b3g +k51 +k50
nne >e99
ife >e97 ~6ub
79g >e97 +792 +790 ~ife ~6ub ~u77
h0m >79g ~h0n
h0n ~h0m >u88
36n >ahv >e96 +dw
8s1 >e96 +8s0
czg >e96 +cih !ahv ~two
75u >cie +cih
ahv >e99 +k51 +k50 +b3g ~4o +ahn !czg
j6k >e99 +cih
6ks >6xx +rrc +irn +k8v +6uj
5k1 >6ks +5k3
ii2 ~dq6 >6ks
5kw >e96 +ndi +923
i3v >5kw
5w8 ~3t6 >ahv ~u89 +2kq +5wd +92i
4mc >lzm +4m6 +4me +4md
jf5 >e99 +jf4
b3m >e96 +794 +kb8 +c5o +b3l +d9l
24a >247 >u7k +kke ~u8a +5mr
73p >247
mbm >u7k
gwr >cv7
5g7 >247 +5g2 +ci1
5g8 >24a
c6a >5n0 +1w4 +jp +e1a +eaz
gh7 >6bp +gh6
l51 >e96 +jpb
6fx >m5r +6z7
fv4 ~u8b >u8c +fv5 +rso
jez >u8c +jew
6lj >6fx +klu +klv +87o
94h >e96 +95p +94f +94c
lyw >94h +lyx
5eq >e96 +5eo +94c +94g +94d ~u8d +iaw +sv9 ~f9l
5er >5fm +5ep
94i +94e +94c +94g +94d
k5w >u8e
ab5 >ghf +k8b +ab3 +c7s
as3 >e99
ghf >5eq
ghg >e97 ~74d
k5t >5eq +k5r ~jqd
ghh >ghg
knw >2gw +94f
78g >5eq +78e
78z ~78f >6bp +78e
3iz >6bp +3ix
764 >5eq +760 +s9j
izh >5eq +izj
f9l >5eq >k5t +fb2 +f9j +930
9tv >f9l +9tu
7il >ez +beu ~u8f
7lc >ez +ckn
8ja ~u8g >7lc
2tf ~2th >81b
j7g >81b
7oe >81b +rpg +7og
81b >919 +cio +818 +815
cip >cpx +9kb +cio
919 >cip +815 +9kb
jlt >cip
dda >ajs
jpw >81b ~7lc ~u6r
5 >cpx +mpo
89t >a8i +ozu !54f
2wv ~2wq ~2wr >3fv >4ib +562 +561 +lxt ~f0 ~cjc ~d82 ~7na ~gs0
i4f >2wv +i47
lvy >bzk +5ep
bxe >bzj
40q >fsq +40o +40n
m43 >2wv +sjh +m40
nas >2wv
nat >e99
3fz ~u8h >2wv +cyn +3rr +3fo +lys +lyr +4uf +4ui +s28 ~3fr
46g >f9x +5k9 +lta +46u
6wp >tu2
gcw >tsr +32k +oj7
3fg >e99
41t >e99 +41r
k8x >41y +irm +irn +rrc +k8v
dge >k8x +7ad +dgd
4sg >u8i +4se
iff >e92
959 >e96 +dw
dhf >n1r +dhb +dh9
9j0 >dhf
abe >5eq
afr >ihz +afp
cj8 >e99
dg2 >6ks +2cn
70m >7wm +fzu +d52 !u8j
n8x >u6h
huo >jal
kdd +kdc
fda >8ty
cjd >2wv +7fv
kmt >cjd
gdy ~u8k +gdw
knr >e96
l4i >e97 +rsv +l4c
77a >e99
3rl >e99
am2 >e96
5i1 >e96 +43y
lnr >e96 +2mg
jtd >e96 +5gp
l2o >e99
m5s >e97
con >m5s +com
m5t >e97 +m5l +m5m ~m5r ~u8l
gdx >m5t +gdu
jpf >e97 +9x4 +jpb
fcw >e99 +fcs +990 +9nu
khi >e99 +fcs +98w +990 +khf
b3t >e99
ii3 >e97 +iho +iht ~b36
i3s >e99 +aqf +i3r
4db >i3s
nb0 >e99
nb1 >e97
1zg ~u8m >e97
8zc >u8m
44a >1zg
927 >e96
krg >99g +jdl +h3k
axm ~u8n ~axn >e96 +axj +axx
jjx >e97 +jjv +jju
jc8 >3jg
m5v >e96
b40 >e97
71c >e96 +719
71d >e96
g81 >e99
ltl >99g +8im
lnc >e96
lnd >cne
d9s >e99
77b ~u8o >hun
i9t >3t6
n3x >e97 ~u8p
5qz >247 +4e7 ~1gn
jgk >e99
5v2 >e96
a1b >e96 +a19
8iu >e99
75v >e99
hb7 >e97
ii4 ~u8q >e99 ~u8r
1r7 >e99 +1r3
lt1 ~lt0 >79f
na9 >u8s +h0c
20w >e99
jpo >af3
hpa ~u8t >4px ~u8u
8pm >4px +qer +j1m +j1o +j19 +j17 +6ev +j1f +8pe +8pt ~8pq
4px +4py +6en +frv +j1f +eut
hib >4px +j1w +hi0 +sjt
al1 >hib
6zw >4px +dfy +gvf +t6z
8ax >4px >twi +8au +8as
asr ~bcm
l8q >8ax ~ktj
7ta >8ay !7v4
6jp >7ta +6jg +6ji +6jm +6jh +6jj ~5lw
dpa >8ay
8ay >twi +8au +8at
8pn >8ay +8pg
7v4 >8ay !7ta
kt0 >hh
8cg >kt0 +8cm +8cl
mt0 >8cg +mt2
kxs >8cg +kxq
m6 >8cg +m4 +gt
f9f >8cg !u8v
f9g >u8w !u8x
2i0 >u8y
j1r !u8y
kiw >j1r +kj7 +878 +873 +r9f +kiy +kj0
lmi >kiw +ce2 +lmj
h6y >kiw
dzy >4px
3ku >4px
77r >jog >4px +77n +77u
dhy >4px +jh1 +6eo +eqm +eqg !b7e
eq3 >4px +84v +euu +eut +eur +euq +eqg +euo
b7e !dhy
9xa >iyy +9x9 +9w3
3pv >c42 +9hx +3pt
c5f >c42 +c5d +iuh +ig3
2al ~34y >85 +34q +kj2
34y >85 +34q ~2al
c5e >85 +c5d
86 >4px +kw8 +kt +kw5 +83 +agp +fea
m6z >86 +m6y
b2x >85 +b2w
lky >85 +lkx
85 >u8z +6xq +fea +jro +83
lms >85 +ghd +lmr
lqe >c5e +lqd +3wn
gov >86 +m6y +kj2
jrs >u8z +ru7 +ewm +17l ~u90
hms >jru +hmq ~u90
jru >jrs +ewm
jrt >4px +ru7 +17l +ewm
ju2 >jrt +ju0 ~u91
is5 >jrt +epq +17l +is4 ~u91
is6 >u8z +17m +17l +is4 +ewm !u92
fsx >is6 +17m +17l +fsv
bep >is6 +lnw +beo +ben
lut >4px +8pu +lul +luo
8po ~8pk ~8pl ~u93 >lut >iwl +8pe
6r9 >4px +6rd +2tz +6rc
nfu >n4m +nft +bnu
n4o >iyy +k4k +n4i +euo
8vi ~8vj ~6r7 >8ay +k4k
iyy ~3kv ~u94 >4px +izl +smj +8fy
iyz >iyy +8fy ~hfx
229 >iyy +eut
mvj >ug +4zd +fuu +mvk
d59 >iyy +k4k +d55 ~u95 ~u96 ~u97 ~n4o ~dg ~iwl ~3ur ~i43 ~515
85q >d59 +85l +brt
9qt >d59 +keh +9qs
f6o >9qt
hox >d59 +9qs
121 >tqp +127 +8pg +8cz +d56
122 >tqp +11s +11r
k05 >121
k04 +k00 +jzz +jzx +jzw
k38 >k04
2gx >k02 ~u98
hnr +qs1 +hnz ~u99
hns >bit
jdt !4r3 ~906
fq5 >jdt
6qa >i4p +rse
gtx >jdt +gu1
jhy >gtx +jhw
907 >jdt +ali
jdu >11x
6us >jdt +6up +88x +rse
gs1 >6us +gs3
241 >6us
906 >6us +8kk +t6u +90x
91k >906
2rz >6us
gem >6us +1gk +jky +gek +e1z
i4p >jdt
mdr >i4p +6l1 +s4a +861
mes >i4p
kda >3sm +kd4 +e35
4r3 +gqj +aqd !jdt
ixp >4r3
aqc +aqg
4r2 +aqd
7fy >aqc +7fw
2o1 >4r3 +2nz +2ny
34a >4r3
48z >6sc +dk0 +5f8 +48x
dk9 >6sc +dk6 +dk7
5fn >4r3 +5f8
afy >4r3
67o >jdt +ss5 +67r +680 +gmv +gmu +jdq +rsf +je1 +6up
4to >1gb +4tr
3c7 >85q +3c6
1j8 >85q +1j7
l19 >85q >d59 +kr0
n4m >d59 +n4i +k4k
3kv >n4m +izl +rkb +mvi +jgp +1b0 +k4k +n4i ~iyy
mxt >3kv
b8k >mxt
n4n +fyx +n4p
iqt >85q +jm8
iqu >85q +iqr +iqq
9wg >iqu +9wd
fv8 >85q +fv7
91v >fv8 +com
ivn >85q +ivm +85l
d5a >85q +b3c +ize
gwh >d5a +gwf
k87 >jgu +3l1 +fyx
6em ~6r8 >jgu +eqg +6rd +2tz +6rc +8vo +6fa +84v +euv +eut +eur +euq +eup +3l1 +6ev +6er
j1e >6em +j1o +j19
hls >6r9 +hlt
6os >3mu +6ov +6ou
46h >6os
gs0 +gs5 +gs2 +grw
ex6 >gs0
212 >4r3 +96u +96w
2i7 +2i4
7hr >u9a +7hq
6sc >4r3 +6sb
3aw >6sc +3au
f4m >5zz !u9b
905 >u9c +k2r +2ev +2eu +8zz
91u >905 +91x
1xo >1y9 +1xm
9wy >u9c +9ww
9y8 >u9c +9y3
94y >9y8 +953 +952 +94z
9y9 >121 +9wv
2i6 >qf +2i4 !96s
96s >u9d +96o +96t !2i6
6lx >u9e
5xd >2ei +96u +5xb
1zi >u9f
9wz >121 +91x +9xd
e41 >eus +kz6 +kz8 +e40 +e43
e42 >eus
jgu >4px +jgp +cdb +jgq +jgt +jgr
ey1 >d59
cqr >d59 +cqp +cqq
9p3 >d59 +9p1 +9p2
dh >d59 +dj +t4s
523 >mvj +525 +524
fq4 >d59 +fq2
9w5 >d59 +fq2 +9w3
brr >85q
3iv >brr
muh >brr
fag >d6d
4z8 >521 +4ze +428 +4zd +kr2 +kr0 ~4z7
9xg >d59 +9wt
8fr >d59 +8ft +8fq +8fp +8fo
hjq >eus +run +iua
kax >d59 +kav
2eh >qf +2eg
2ei +2eg
fq7 >d59
eps >d5a ~u91
eus >n4m +84v +eur +euq +eqg +euo
al0 >4px +1h8 +1he
d0p >al0 >4px +al3 +al4 ~u9g
1fq >d0p +nw7 +1g8 +1g7 +1g6 +1g5 +1g4 +al3
d0q >3oo +al3 +al4
bfh >d0q +rr2
5ir >en9 +5iq +iut +kan
h8y >en9 +h8x
45g >en9 +45f
c6h >en9 +c6g
en9 >k02 +en7 +en8 +i0o
iuv >en9 +iut
43z >k02 +43y
442 >k02 +43y
441 >k02 +43y
1zh >k02 +1z5 +7b3 ~u6p
hds >k02 +hdq ~u9h ~c72
5h5 >hds +5h2
log >k02 +loe +n4j +lof
k02 >u8z +jzy +jzz +k00 +jzw
g18 >k02 +cga +g15
kat >k02
40f >k02 +40e
kqi >u5n +kqh
k03 >xa +fx6 +jzy +jzz +k00 +jzx +jzw
gtw >u8z
fpd >k02 +fpb +i9j ~u9i
fpc >fpd +fpb
i9h >u5n +i9j
ls1 >i9h +22f
37d >k02 +37b +22e
2ct >en9 +2cr +1r3
ija >k02 +ij9
5gv >k02
5gw >k02 +8wn +5gp
2cs >k02
nb2 >k02 +nay
7hn >k02 +i0o +qs1 +7hk +i0k +i9g
hmk >7hn
hml >7hn
lni >k02 +lng
4bl >k02 +g8y +lng
fmq >k02 +fmp
g1b >k02 +cga +hcc +5tg +fmh +lal
47y >k02 +lof +47w
3ue >k02
gcx >k02 +gd2 ~u9j
k9n >gcx +k32
48p >k02 +47w +lqj
48q >u5n +47w
ihf >k02 +a95
2mi >k02 +2cr +2mg
1r8 >k02 +1r3 +8wn
305 >k02 +303 +i81 ~u9k
l4s >k02 +l4r
79v >k02 +79t
nan >k02 +nam +nbc
31n >u9g
3kt >al0 >d0p ~u9l
5xu >u8y +5xt
h78 >u9e +npg +h76 +b3v !u9m ~b3x
jwq >u9e !u9d
9nf >b3x +9nd
5us >jwq +s9m +ecd +eaf
lb7 >4px +lb5
910 +90z +sxi
k5j >910 +sh1 +k5g +k5h +l9o
6pp >4px +6pt +84v +6pq
i0h >6pp +i0c
ipt >lb7 +90z
ipu +90z +lb5
hmt >kwn
6sg >kiw +aqi +u +qhe +6si +6se
2ap >u9n
awb >u9o +awa
kwm >u9o +kwk
frj >k5j
im9 >910 +im6
3bz >u9o +9wo
eak >u9o
k0l >u9n +mw4 +89 +8c +k0i !u9o
lvz >eus +5ep
8vj >4px ~8vi
ic8 >k02 +fpb
82j >jdt
jgv >lv
9vc >lxy +72o +9ug !l8r ~hom
9vd >9vf
9ui +72o +9ug +9uh
7t3 >9ui +759 +7t6
6xy >9ui +6y3
8oy >9ui +lqn
cd1 ~ipa >aiq +aug !d6g ~nfo ~au7
cd2 ~cd6 >aiq +t6f +5s1 +cd8
aiq +auh +ail ~8of
e4o >aiq +e4n +e4m +e4l
88g >aiq
ait +owk +gfi +fcc +fcb +ail +fca ~8of
l8r !9vc ~77d ~u9p ~tzx
ass >u9q
hym >l8s
377 ~u9r >fok >3ys >8w +h29 +h27 +379 +378 +1t8 !j0f ~u9s ~u9t
l8t >377 ~77d
hvf >8w +3tz +hve +lee +cpf
hvg >9vc +hve ~u9u +cpg +cpf
l8u >377 +gr7 +hf2
l8w +ioo +pa6
ais >8w +hi4 +hi2 ~55
8qg >ais +8qe
8w +now +nxm +rpk +cpd +8y +t1y ~8vg
8vm >8w ~8vk
9xk >8w
69b >cd1 +hop !pe ~u9v
8vl >8w
nfo >69b +nfq
69c >nfo +696
hz2 >nfo +hz0
61u >cd1 +624 +nfr +nfp
38 >u9w
ku6 >kzr +a2v +ku5
ku7 >fok +a2v
8vb >fok +8va +8v9 +8ve
iz7 >8vb
1m9 >8vb +1mk +1ml
8vc >5js +8v9
4ff >l8r +foq +4fp
8lf >4ff ~u9u
hnp >8vb
9ll >7d +9lj
9lm >8vb
kzr >9vc +ccx +kzn
fo3 >kzr +k7l +k7m
k7n >kzs +k7l
5cd >fo3
lxy >e97
ns >lxy
fl2 >3rh
iy8 >lxy
6pn >hup +6v1 +6pm
cbr >6pn +igg +5yt
hup +huk
7d0 >hup
7cz >6pn +7cx
i3h >6pn
gn5 >cd1 +gn3 +ipr
lg5 >9me +lg3
hj1 >i4m >gn5
40c >6
7 +b
6 >6pn +rpp
6yr >3
dil >3 +dij
pa >d2 +fi3 +p8
cpy >9ui +lgp !6u3 ~cpu ~9vh
77 ~u9x ~u9y >u9z +7e
9vf >lxy +adz ~6xy ~ua0 ~66c +rqy ~hs8 ~ua1 ~9vh ~4ls
lyt >lxz +4lu +9s2 +3l2
lxz >e97 +lxt +lxu
bbs >lxz !8cc
8cc >lxz !bbs
p7 >pa +p6 +p8 +p9 +6y5
hdd >p7 +hdb +hdc
hde >5rh +hdc +hdb +hdi
l15 >9ui
j0g >l15 ~26i
9vg >iq2 +9vo ~9vh
3jh >9vg
55 ~ais >8w ~38 ~56 ~e5 ~ua2 +5a !60y
57 >55 ~do
hog >ua3 +hoi
n8p >55 +n8m
60y +hr3 +hoo !55 ~6rx
55b >fok +55e
ev5 >8w +ev6
k0s >ev5 +k0p
grr >ev5 +grt +grs
8el >ev5
fn1 >grr +fn0
7vl >grr
hky >7vl +hkz
izc >6cs
27s >izc +27m
h6d >izc +h6b +ize
a0r >ax7
iqn >j0f
ii5 ~ua4 >drp +ihr
j0f >9vc >3rm +j0d +msr +dic !377 ~j0h
hti >j0f +hth
5xz >lxk +5xy +lw6 +lwa +j0d +msr +dic +5y4 +5y3 +5y6 ~d2 ~drp ~ua5 ~j0h
lxk >bv8 +5y6
h42 >5xz
5y0 >d2 +ae3 ~ua6
i2s >j0f +i2v +i2r +i2w !ua7 ~i2t
2ww >u9z
hkn >8w +i20 +hkp +ips ~8vk
3kw >8w
33c +7ry +6rc
5k >hkn
hkh >8w
hki >ua8 +hqn
4nj >fok +hm0 +4nl
bto >gwt
fok >9vc +7fl +fot +fos +t7y ~u9w ~d0h ~ua9 ~uaa ~6pi
fom >uab +7fl +fot +fos !62t
fol >uac +4nl +7fl +t7y ~8yr
62t >fc3 >8he +tb1 +62s !fom
fc3 >tqp
2p3 ~uad >i4e !46i
hu4 >fok >lxy +hu1
6i >9vc +6k
pe >9vc !69b ~pd
mzy >pe
pn >pe +pk
13d >4z4 +13k +m0b +mqk +mqj
3j4 >3rm +p3o +3j2 ~uae
hcb >3rm +hc9 +hca
3rm >lxy +bve +86n
bvg >qf +hw9 +hwa +hwb +kuk
hm9 >bvg +p1t
ksg >3rm +hsj +hyz +hwa +hwb
l2j >3rm +hwb +jae +l2h
acf >1ta +b12 +ace
1ta >eio +1t8 +1t7 +1tb
lw8 >3rm +5xy +l2h +lw6
drp >377 >j0f +drq +dic +dro +5xy +lw6 +5y4
lwp >drp +lwm +msr
lwo >drp +lwm
2y5 >eio +2y7 +2y6 +jm
m0h ~hou >9ui +m0f
1kp >p7 +gmt +1ko +1kn
3po >1kp +3pm +3pl
1kq >9ve +a2w
fr7 >1kq +fr9 +fr6
gmp >9vc +gmk +gmt
72n >9ui +55g +55e
25s >1kp +25u
25t >9vc +25v
akz >9vc +1w4
e0w >25s
2e6 >25s
a21 >25s +a24 +a23 +a1z
a20 >ais +a24 +a23 +a1z
cmv >51a
5js >6v +5jn !uaf
1p3 >6v +1p0
6v +39n +39m +285 +70 +tbt +6y +6x
ip8 +iph
ip9 >377 +ipr
7ab >fok +8ar +8am +8al +f71
k5a >88m +f71
evw ~88m >8ai
n4a >8ai +n47 +n46 !7i5 ~uag
34z >n4a
7i5 >gn5 +7hw +7hv +7hu !n4a
ivi >b36 +992
ivj >21a
335 >ev5 +cqo +b73
21a >25h +21f
4kp >7ab +4kr +c10 +c0z +c11 !uah
j9x >4kp
32c >uai +t35 ~uaj
142 >mp2 +4ya +3ex
gli >mp2
4vr >l8r +rpo ~uak
mp2 >l8s +5e9 +1cy
ar8 >mp2
18s >25h +43b +43h !9ao ~43g
hyf >18s +hyc !ual
hj0 >8w
99t >hj0
18r >18s
3n >kgj +cw4 +2sr
ijb >kgj +ijc +ijd
g1v >kgj +g1u
5ki >uam
g9b >l8r +g98
gt5 >7fi +7fm !d6h !uan
3e7 >24l
dce >cd2 +3f4 +qlr +gn0 +4yy +4yx
88n >88m ~uao
kkn >cd1 +9lk +kku
n9s >kko +fzu
la6 >kko +la3
d40 >kko +d3y +1gc
n33 >kko +n32 +n34
kko >cd1 +6ah +kku
9p7 >kko +9p5
2ob >kko +2o8
au7 >cd1 +aug
ipa >2m9 ~cd1
2uy >fok +6st +2uz +2ux
hom >fok +hvr +hok +hol
hqm >hom +hqn
3g0 >aiq +hz0 +9lk +c0k
8vk ~hkn ~8vm >8w +6rc !d6f
8pp >8vk +8pr
d39 ~u1c >8vk +d36 +d3d
mds >d39
6ra >8vk +6rd +6rc
98l >fok
g1i >d39 +g1g
d6f +d69 !8vk
d6g !cd1
d6e !9nr
9nr >8w +ndf +gt7 +kv8 +ndg !d6e
d6h +t85 +d69 !gt5 !uan
46i !2p3
7fi ~ejr >8w ~dd0
7fj >8w +7fl
cta >7fj
24l >8w +24i +9nm
h41 >24l
24m >lh +b25 +24i
ejr >24l ~7fi ~ejs
a7u >7fi +a7s
ejs ~ejr >1yl +7fm
1yl >7fi +7fl +9jp +f7h +te7
6be >ev5
g9c >kgj +g98
7pd >kgj +rtr
8rw >7pd
77c ~777 >6be
66c >9vf
133 >6zm >6xy +p6 +fi3 +j8b +rv6
d2 >9vc +p8 +6ue +6uh +6ug +6y0 +6y5
fk5 >8w +fi3 +fjq +j8b
j87 >11g
gcp >j87 +gcn
9vh ~9vg ~cpy >ldk +9vo +sr5
lek >9ui
ex8 >9me +ex4
ex7 >9vc +gsd +ex4
ex9 >di8
8dl >9v7 +ex4 ~8dm
8dm ~8dl >9me +ex4
di8 >drp +dib +di6 +di5 +msr
27q >1ta +27t +ex3
kty >27q
g7l >72n +55i
27r >g69 +src +27u
6pi >fok +8ao +f71
23f >tqp +auh
56 >l8r +1cy
au8 >aiq
gk9 >8w +qfs
aj7 >5xz +g2b +g2a +dib +msq +msr +aj8 +b12 +5y4 +fpu
9ao >6 +9an +9am +ik0 !18s
3f2 >qf
8ix >tz7 +8in ~8j1
a1c >l8r +a19
atk >a1c +atj
7d >kkn +6l3 +4o0 +5q8 +7f +7e +k7
4fg >8w
382 >ip8 +381 +380 +t62
at3 >kkn +at0 ~kkn ~382
hb2 >4ff
bc2 >289 +bc3 +ctj
ls2 >bc2 +ls0
cnh >bc2
lbk >bc2 +lbp +lbj +i4x
86t >lbk +86r
law >lbk +7e2
lbl >6fc +1c1 ~1c0
1c0 ~lbl >289 +1c1
55a >9vc +9ug +55f +55e +55i
4hy >55a +suz +4pw
11i ~9vk >d2
9vk >d1 ~uap ~11i
d3 >11i >87t
i4h >9vc +i20
i23 >hom +i20
6ae >9vc +no9 +1ri +6af !77d
77d ~778 >hun +77f +nfm !6ae
lae >77d
nfk >l8r +hhl
6ai >nfo +rvj
70n >6ai
6aj >l8r +6zi +n2l +rvj
f58 >6aj +f56
bo9 >8w +ani +bob ~uaq ~boa
boa ~bo9
6u3 >6ai !cpy
ht0 >9vf +suj
4rb >9vc +4sj
9ve ~ib
hm8 >uar
21d >uar +ehz +t36 +21c
1rr >uar +1rt
7vy >b6 +7w0 !uar
ax7 >3uk >289 !uas
6qv >u4v +61y +6qs
289 >6v +285 +3t1 +su5 ~3t7
3t7 ~289 >uaf +3t1 +tb6 +su5
ib9 >kgj +iba +ibe
kgj >l8s +lk1 +kgk
58x >kgj +kgk
g87 >kgj +f1d
i1y >uat
2nn >8w +2no !csc
csc >9vc +d2k +nxr +t3a !2nn
ba >qf +bd
8h1 >ba
2ud >uau
jcl >377 >ev5 +jcj +jcm +jco
di9 >jcl +a7e
zf >u1h +zc
9me >9vc +gyb +kzg +kya
m44 >9me +sjh
loi >9me +loh
kjl >7zq +kjh
i9d >9me +i9c
a40 >9me +a43 +a3x
3e8 >9me +3e4
qb >9me
n9t >9me +fzu
mfi >9me +mfh
har >9me +hap +haq
fkp >9me
kut >9me +kus
ak9 >9me +ak7
dlg >9me
l0m >9me +l0k
alq >9me +pnn +alu +alm +alk +aln +alt
d3a >gfy +jkv +252 +g3b +18d +d3e +d3d
hbi >9me +bff
eb9 >172 +177
172 >9me +174 +16x
9wh >9me +9wf
364 >9me
9mf >9me +9mg +s06
jnx >9me +jnv
255 >9me +253 +33l
205 >9me +201
33o >205
5co >9me
2ok >9me +2oh +2og
ha4 >9me +ha2
cdo >9me +cdk
9k6 >9me +9k5 +hoi
hoh >9k6 +hoi
33t >9k6
gyd >9me +h3f +gyb
ib >9me ~9ve
7zq >9me +cfc +f6t +131 +7zr +173
bsv >7zq +bsr +bt6 +bt5
ecy >7zq !uav
cfe >7zq +cfc +cfd
17h >7zq +17f
mn6 >9me
kzc >b6 >9me +5l +kzb ~kzd
949 >m5o
9vi ~6ha ~4km >ht0 +ik0
hvp >9vc +hvr +hok
6di >l8s +2mw +6dj +rum +ibf
g8s >6dy >l8s +6dj +2mw +rum
d5y >kgj +2mw
k2l >9vc
jsu >8cb >bbr +iib
bbr >drp +bbo +bbv +bbq !8cb
8cb >drp +8ca +8cd !bbr
e5 >55 +e8 +2nq
e6 ~4mg >3ys +5a +97s
atd >4zg +ata
4zg >4kn +3sz
4zh >6
4ko >lxz +s19 +5j5
4kn >9vf +4kb +m3e +m3k +m3j
iyb >a9f
3pj >iyb +3pm
64j >fok +fos
afz >cd1
9g7 +sur +7nx ~7nw
goq >6fc +goo +gor
i8c >goq +l4a
e6u >fc3 +e6t
d0h >fom +d0i
477 >9me +475
4c1 >9me +4c0
jt0 >ev5
5rl >9me +5rj
9q7 >9me +9q4
bih >9me +bij
19l >9me +19p +c99
ner >7zq +neo
6v4 >j0f +6v1
9tt >asm ~dd0
ghi >9me
e9a >j0f
7xq >9vf
9k7 >9me +8wf +9k5
htu >cpy +dqj
9yk >9me +9yi +66l
i4g >uaw +4im
7i6 >7ab +7hw +7hv +7hu +ipr
fmv >9me +915
n4x >9me +n4u
cje >uax
8iw ~u9x ~uay
7im >9me +7ih +2nb
j76 >7zq
mud >9vc ~uaz
ahz >9me +ahx
lhx >9me
91f >hup
g2q >hup +g2p
hzo >h7u +hzp +mpo
9j +e90 +9u +9o +9b !hob ~h37 ~ub0 ~bnf
df6 >9j +df5
g6p ~g6n >9j +g64 +g66
5y2 >9j +5y7 +5y5
fkq >9j +fia
88h >9j +7k6
e9b >9j +gr3 +gr5
nhc >e9b +nh0 ~nh5
mt5 >e9b +mt3 +fl
1bw >91 +1by
32d >h3l
fsq >9j
5vl >9j
7u3 >9j +bvr +h3b +c1x
n0q >8t6 +1ws
gy0 >n0q
h37 >hei +h3d
bv8 >9j +qof +bv9
5y1 >91 +5y8 +5y5
4hz >bv8 +4hv
kxc >4hz +kxa +3of
aiu >bv8
hei >9j +f1s +fw
308 >hei
hjf >afl +2mj
key +21o +21s +keu
i3i >h7u +i3o +i3n +t4m
i3j ~ub1 ~ub2 >3mt +rrm +i3n +t4m
i3k >3bi
4n >97j >ub3
e7 >ub3 +1cy
i2k >e7
exo >fsq +9l9
h7u >cpz +hzq +hzp !ub3
cpz ~cpx >3rh
bs3 +bkh +bs6
bkf >bs3 +iwx +4yl +bkh
c1j ~c1g >25h +pt2 +c1e +a9x +c1d
c1k >bv8 +pt2 +c1e +a9x +c1d ~twz
8iy ~8j1 >h7u +8in +8ip
6zg >6q2 !7ww
gg0 >1c7 +252 +gg1
f3a >7ww +4bd
7ww >bs3 !6zg
4an >7zq
jvz >7j2 +7a
a7k ~lx2 >7j2 +t3s +lx5 +glp ~6g8 ~4u4
7j2 >s9 +pri +h1z +7j5 +7j4 +7ja
isz >7j2 +isy +isv +isu +isw +it0
7j3 >gao +gan +2up
jz3 >7j3 +jz1
jw0 >bv8
9g1 >jw0 +9g0 +2z2
bkg >do +bkh +21m +bor +7vg
5nb >7ww +5n9 +5n6
7wv >7ww +lmy !ub4
1c7 >12s +1cb +130 +65e +65d +65b
lb4 >1c7 +3z5 +gtq
g3l >1c7 +g3f +g3e +g34
hgs >1c7 +lxv
m7c >hgs
qn >ub5 +ql
ie8 >qn ~ub6 ~ie7
8u4 >7qu
8u3 ~1cx >nh7
5fo >gwt ~5fe
65c >1c7 +65d +65b +65e
df0 >1c7 +df2
be9 >4hh +21s +beb +be6
61l >be9 +61p
12t >81z +ozy +enk +130 +12u +12z +12y
fdb >12t
ddd >12s +ozy +enk +130
huy >ddd
jo1 >hpd
lfq >7nb +lfp
7nb >1c7 +7ne +gui !683
9se >7nb
d65 >9se +d63
3n4 >aws +d02
cg1 >9se +cg0
683 >1c7 ~ebc +rqa !7nb
hma >683
8nl >7nb +gkg
jgi >3ys
7lx >3ys +7ns +7m0 +7m2 +7lv +7m3
hmy >7lx +hmz
7u2 >7qu
enj >3ys +ozy
8ah >huq +7l6
87j ~87i >8ah +3ns
fbj >6a9 +i65 +fbh
i68 >fbj +i63
3bi >huq +hs1 !7qu
9mc >3bi +cnq
7ac ~6tm >huq
huq +hul
c07 >huq
6a9 >8ah
hw8 ~hw7 ~hw6 >97j +ql +hwa +hw9 +6uw
6uv >hw8
mp3 >hw8
f5z >hw8
97j +4yp +j2v +j2t +kvd +anj +kvc !gj3
79h >8t7 +3b8 +7tk ~ub7 +chh +gtq +chj ~h3l
8t7 >1bd +kqe +1wt +8t5
943 >8t7
gj3 +gjv !97j
nh8 >11g +7qz +nh0 ~nh7
f99 >fc2 +f97
3hn >nh9 +3hm +3ho
bbd >11g +bbh +bbb
fc2 >nh8 +qkz +6gk +fc0
7qu +7qt +7r1 +7qx +7qy +2nr !3bi
jb2 >7qu +jb1
54h >7qu +54c +t1v
53l >gu7 ~53o
nh7 ~nh8 ~nh9 ~nhb +7qz +nhe
lqi >nh7
47n >nh9 +47l +47o
hsq >6q2 +hsj +t3r
fe0 >nh9
kpd >6w4 +n1u +kp6
iq8 >nh7 +hcx
hcz >7qu +hcx
n11 >nh9 +n17 +n14
nh9 +af +nh1 +nh0 +nhe +nhd !b6x ~nh7
1cg >nh9 +cs +1ch
22l >ub8
ggj >35v
35v >nh9 +evt
4et ~4eu >nh9 +4sd +58k +58h +58g +fia +on5 +4ev
4eu >4et +4ew +4ex ~4et
b6x +kc5 +b73 +b70 !nh9
e5f >b6x
5x7 >b6x +5x5
g6m +6z6 +9j1 +g6t ~g6o
g6o ~g6m >ub9 +9j1 +g63 +g6t
5tl >g6o
a73 >nh7 +ac4 +g7u +a6z +7k6 +chh +chj +gtq
8lg >nh7 +8le +8lh +8lj
hbp >8lg +hbq +ruf +hbo
e5h >nh7
dei ~deh >nh7 +9sj
jo6 >nh7 +jo5
9g8 +cug +cun +t1u +9g5 !6el
6q2 +hs1 +cug
5sl >6q2
pf !cd3
fl5 >pf
kzz +bog
h5t >5og +boi +hwy
5og +5oj +qrs +owd +f2b +t2z
mzj >nh9 +mzg +mzh
exa >9j +ex4
bea >f02 +beb
f02 >4hh +f0i +f0n +bov !49n ~g1l
49n >7sp +jf3 +49i +4oq !f02
f01 +f0n +bov !49m
49m +jf3 +4a6 +49i !f01
hn5 >qf
821 >f01 +9dt +21n +5j5 +50p !1k
1k +1l !821
7rg >61d +7rh
hn1 >7rg
cm ~ix8 >1bp >49m +nfl +co
1bp >bv8 +1bt +1br +dpg +dpd ~7s0
3lv >1bp +3lu
398 >25h ~394
oq >1cm +op +oo
70a >fjs +6wb +6wa +ti2
9bl >bnf +9c8 +bcs
dvb >bnf
fjs +2u0 +2sz +ish +2u1
d4 >3fc +d9 +t3t +db +da +d8 +d7 +d5
f4d >3fc +d7 +rus +f4b !uba +50p
hvm >f4d
hpm >9bk
i5r >hvm +i5u
f4e >c94 +f4c +50p +f4j +mgg
4um >mgp +4uo +69 +4up
hr9 >c94
bml >c94 +bmm
3fc >4jg +aep +3f5 +q0g +6nm
92h ~g68 >9j +92g
dwp >3fc +dwl
58o >3fc +58u +58t +58v
58p >6j +58u +58t
grb >3fc +gr3 +gre
8ac >9v
dzt >3fc +dzu
lei >dwp
kk0 >lei +8wq
13y >9j +13u
6ne >3fc +6nl +6nw
aa5 >6ne +kh3 +6nn +aa3 +a9z
3qa >aju +3qb
aju >6ne +cnv +cob +3wh
3et >aju +3es
k3m >aju +k3l
4jg +4jc +4j8 +4jj +4jk +55x +55q
a0x >4jg +a10
hos >4jg +hp3
e4p >4jg +e4m +e4l
hqr >4jg +hqo +ah1
5ag >4jg +5ae
des >d4 +q0g +6nm +4bu +6nw +kyq +kz6 +kz8
gn8 >4jg +gne +3qb +gnd +gnc +gnb +gna
f0v >6ne +f10 +f1c
60n >1ie
3pk >1ie >14b +rc4 +3pl +3pf !5zx +cuw +ftn +cuv
5zx !3pk
fn2 >hpb +fmz +fn0
4ue >3fc +ae3 +5y6
h91 >4ue
mui >ubb +muf
dxc >nh9 +dxa
7xd >1if
9fq >3pk +9fp +9fo
3u0 >3pk +3ty
7t1 >a9h +5dk +o7n +3pl +3pf
9bk >5j1 +d7 +f4c +50p +f4b +9bv
hor >9bk +hoq
l64 >9bk +gck ~l65
l65 ~l64 >4xs +gck
87c >cd3 +jf1 +87e !do
do ~57 >pd +5h !87c
fk8 >9j +fk9 +c1x
cd3 ~ubc +gob +1s5 !pf
2cj >cd3
arn >cd3 +goa +1pc
boe >arn
hwv >arn
bw7 >arn +bw8
at9 >arn
krx >arn +krv
7e8 >krx +7e6
7oy >2fn +7ox
993 +gob
1jx >993 +o7q
8nn >pd +8nh +gql +gqk
1ma ~1mb >14b +kzw +kzk +di +rvy +1ml
3d7 >ubd +3d5
fnu >a9n +cn3 +fns +fnt +fnv
97k >3ur +eut +eur +euq +eqg +euo +n4i ~97f
a9n >97k +a9l
34b >cnd +343
6sz >u1c +893
aws >51 +9zy +63r +63q +i0x +828 !ube
ls6 >aws +cuc +ls7
hri >bv8
3d6 >219 +3d5
d2q >219
b0a >j9y +d3x +s9s +b05 +b0c
avd >b0a +8jw +1i
kbi >j9y +kbh
cph >54g +cpf +cpg +hve
leg >7ea +lee
3u1 >54g +cpf +3tz +hve +lee
ksn >54g >nh7 +ksm
c8m >7qu +c8k +c8j +c8i +3z5 +ksm
mzv >3ys +kwh +mzs +1pv +7m3 ~ubf ~62x ~mzt
mzu >8cu
mzt ~mzv >8cu +mzs +1pv +7m3
1px >mzv +1pw +1pv
gaj >mzv
3h >hob
8rx >1k6 +jbd
de3 >8rx +de4
jn4 >8rx +jbd
ipc >hob
8nm >ipc +8nh
hd8 >mqe >ubg +t1v
2ql >f5s +2qk !9hj
f5s >1k4 >87c
6tm >3bi ~7ac
9hj >kzs +9hk +fnx +jcj +jcn +jcm !2ql
crj >7rg +7rh +crm +crp +crl +crk +cro
cui >qf ~cuj
cuj ~cui >3rh
6zp >tt8 +ow8 +702 +fkl !mgp
d6x >6zp +d6w
fi5 >6zp +lw1 +p8
k70 >6zp +k6y +j93
fhg >6zp +fhe
1ph >6zp
mgp >c94 +rrk !6zp
1cl >mgp +hv +1cq +1co +1ci
4ul >mgp +4up +69
i4l >mgp +i4i
hpc >7w1
dm4 >7w1 +dm3
7w1 >hpb +hkw +7w3 +7w2
hpb >7wj +tbv +hp9 +7w3 +hpe
hpd >3ba +tbv +hp9
d0n >hpb +d0l
c0o >d0n
bii >d0n
eic >mzu >ubh +eib +mun +mum
62x >eic +62u
1if >12s +rvg
7r2 >7rd +7t5 +9uh
4kd >7zq
71 >3pk +73
72 >12s
12s +3sz +3sx +3f5 +12u +12z +12y
4vn >14b
6s1 >6ai +6s2 !ubi
3bu >isb +3bw
c0b >txa +fax +myr !mqe
2h >1k +hvs
mqe >1ie !c0b
in7 >1if +pkj +rvh +5dk +1i8
c52 >6xz +gyb +ky9 +kya +c4w !ubj
hqz >c52
i3b >6xz
6xz >lxy +6y1 +6y4
i3l >ubj
4ke >f3k
f73 >6oq +5kn !crr +5kp
crr >pd +cry !f73
m3h >pd
bu0 +bu2 !izt
izt >6rp +izv !bu0
ebc >cef +ceh +eba +ebe
242 >huq
87t >cef >fqm +87v ~87u
h5g >cef +9ee
g0m >fqm +g0l
9ud >6us
5nj >87t +5nm +5nl
87u ~87t >ebc +eba
jc9 >cef +jcb +aaw +jcd ~asl
95y >jc9 +95s
350 >34v >87t
af8 >87t
adm >af8 +adl
9uc >af8 +9ub
5wo ~iz0 >ubk +5wj +132
iz0 >1cm +5wj +132 ~5wo
i4k >dpb +i4i
dpb +dpg +dp8 +1fy +dpd
hv6 >dpb +hv5 +hv4
397 >dpb +399 +38t +mxl +mxo ~ubl
fon >dd7
iz2 ~iyx >397
iz3 ~iz1 >397
4xc >mgp +dip +dgt ~dgw
dgw ~4xc >exo +n7f +dip
htm >4xc
5eg >mgp +5eb +few
709 >4xc >fjs +708
3n2 >dpb +8r6 +3n6 +3n5 +3na
h8z >3n2 +ds2 +h8x +i4u +i4w
fk4 >3n2 +fk0 +fjz
7ws >jw0 +tx +7wt
tv >7ws +6z6 +psn +tx
jr7 >fl6 +jr6
iz1 >lv5 +mxo ~iz3
i9r >h8z +5yp
1qc >f73 +1q9
7oz >1qc
9g9 >c52 +hs2
bcu >6el +htk +48o +3ew +bcw +rvi
36l >1bf +hag
6el +5s3 +4vh !9g8
bcv >6el +3ew
38n >6el +38m +38l
lzg >6el +jtj
7oo >ubm +dgc
kt1 >725 +efe +kt6 +4ya
7op >m5o +cuf +1j4
11b >3qh +116
185 >biz >7p
2m8 >7wj
2m9 >grr >25h +2mc ~hz1
8uq >2m8 +8up
896 >8ag +6a7 !ubn
fqm >14e +fqn +h1n
3jk >fqm +3jl
mv7 >fqm +mv6 +7dc
iu8 >fqm +iu6
al2 >85p
m3v >5zz +m12 +cae +t5r +can +cai +23z
8ag >e97 +7l6
l1t >8ag >fqm
dp ~ubo >pd +rqz +qfl +dm !tx9
66d >8ag +6a7
1re >8ag +rqe
1rf >8ag
1rg >8ag
4dj >4nh +997 +99a +brg +gnh +qio +4qi
79i >4dj +tga ~799 ~79d
2hm >4dj +2hk
has >4dj
lgg >4dj +fg2
4nh >3m0 +7e0 +4qi
4tp >4nh
2o6 >kmf +6kj
2o7 >hh +x5 +2o4 +2o5 +scv +bgf +gqz
j7s >4nh +6s9 +j7r
2rs >che +dhr +693
2rt >dhv +2rr
45a >i29 !ubp
l7h >i29 +l7f +l7g
i29 >5rh +i2e +i2c !ubq
ir0 >2p9
3uv >tq7 +e2a +2vh +4ja
3kx >3uv
bkk +rv4
ljg >3uv +ljf
a0y >5zz +a12 +a13 +f3g +hpp +hq4 +rtu !ubr
6y7 >a0y +6y6 +nn8
6rp >6ka +p8p +gkj +gkt +6rs
knf >6ka +knc +knb +kng ~ubs
fd >8nl +sit +fb !6om
6om >6rp +6ol !fd
gks >6om +276
nkd >ael +nkc +nkb !5ax
ael ~5ff ~ubt >bv8
ir1 >nh9 ~u0f
49 >ael +46 +rrx
kkg >9j
91 >3fu >9j +1yq +222 +221
ip0 >9f
ggb >91 +rtp +m8
220 >9j +1yq !ubu
5ax >qf +hlz +hm0 +4nl ~4nk +i8i !nkd
1ev >5ax +iol
mtn ~1a9 >81r +55s
biz >7p +bj1 +bj0
6w4 >ubh +nrb +eto +52w +i03 +gxg
67p >6w4 +dhb +dh9 +67s
fyz >67p
7z >fl4 +7w
deu >kv4 !8hf
46j >kv4
2l1 !fl4 ~ubv ~ubw
fl3 >83m !ubw
kv4 >1bd +kv8 !8hd
fqb >kv4
fl4 >kv4 !2l1
ii7 >kv4 +ihp +ihq
nha ~2wt >kv4 +8o5 +nh1
faw >8hd
6b >kv4 +qie +1fl +6e +qic +kv8
kpe >6b
4na >6b +a3n +4n8
1jp >6b +1jm
det >6b +n2j
94p >8hd +2hw +k7a
8hd +1s +8hg +8hk +8hj +8hi !kv4
8j0 >8hd +8in +8ip
jba >8hd +jb8
8he +eik +8hh
eaa >8he +9l0
9dx >8hd +36k
1bd >9j +81p +1fn ~81r
a7r >1bd +a7q
7sx >1bd +fee +1fn +7sw
309 >7sx
81r >83m +85m +lgt +lgn +lgm +lgs
8b2 >c12 +8b1 +8az +8b9 ~8b3
8b3 ~8b2 +8b1
iv4 >3uu
3uu >85q +3un
67e >qf +67a +679
67d >3rh +67a +679
6uf >884 +6ud ~99w
5ex >9j +icn +kx1
5ey +kx1
3u5 >5ex +3u2
6ut >5ex
ix6 >fjs +2tr +rrm
2ti >fjs +bx0
ekg >qf +ekd
dfp >bnf +dfq
bnf >hh +bne +bnd +bnc
4gk >bnf +4gt
l4k >bnf
26i ~j0g >5z9 +t4w +26k
g3k >1c7 +252 +ava
28w >hri +2lp +1fa +c5 +hv
mnp >6uu
bw6 >bv8 +bwa +byg
dod >bw6 +doe
725 >4jg +d64 +72c +72i +1i7
esq +fii +fim +va +9dm +eso
5ha >esq
9dk >esq
1fr >li +le +1fx +j3v ~j3r
mq9 >1fr +9sj
j3q >9ld +j42 ~9le
hx1 >j3o +osl +tg2 +hx5
hx2 >tqp +hxb
4mg >eti +4o7 +4o6 +orq ~ubx ~e6
eti >b0 +etf +etd +ete !6tr
6tr >60x +6tv +6tu +6ts !eti
ijt >6tr +ijs
5dm >3bv +exr +npk
fk >1bd +fi +fm +fl +aji +5v7 +3r2 +9ol +9op
5vm >9j +5vj +2kg
fj >iah +aji +25y +fi +fl +k4s +mt4
iah >1bd +5v7 +aji
awr >uby +i6e +1kn +awq !6sa
6lg >awr +6lb
6sa +6s9 +j7r +6sq +6sr !awr
li >kzs +lf +pkn +1ch +le +anw
kv3 >li +dxg
8ab >li
1jd >li +1jb
s >1cg
dxd >1fs +pkq +dxg
1fs >3fd +1g1
leh >1fs +1fx +1g1
ja2 >leh +j9g
ja3 >a9m
3fd >li +1g1
9ms >3fd +dw +e7b
hsp >66e +ips +imp +imo
66e >ipb +ipi +66f
hxf >66e +hxe
hlh >hn5
hli +ipf +hlm +3zm +ipi
ipb +ipi
hq6 >i24 +qmc +hq9
i24 >hv8 +olk +i1z +hvc
hqt >i24
6q7 >fqm
4u4 ~a7k >6g2 +4ua +2vh +6q6
gwo >j0f +gwp +gwn
9dj >f1 +9dn +9dm
k9l >f1 +9yw
f1 >kzs +2mn +di +gug +et +9dh
8p7 >f1
55c >f1 +55d
kzs +1ml +kzw +kzq +k7l +1ch
1mb >kzs +rvy +1ml ~1ma
2fm >993 +1pc +ev4
2of >2fm
k5p >1re
1nx >993 +9jy +62v +9jz ~ubz
ih3 >1nx +74o +6dw
jb9 >ih3 +jb8
2fn >993 +adg +adh +kki
11k >4nh +qj5 +7ty !884
7tv >4nh +7ty
ddb ~dd7
7jl >9j +4yv
3g1 >7jl +3fo
11j ~11g +moo +5s4 +12l +12m +gi8 +fo4
fsp >6a +af
9vl >mpj
ii6 >11k +87z ~g6h
4oj >6a
884 +888 !11k
9at >884
lmz >a0w +lmy
k2m >884
y9 >9j
5dl >3uv
h2d >f2a !hq7
hq7 >hqt +hq9 !h2d
z3 >9j +ntw
jj5 >2sp +ly8 +jj3 +852
8iz >uc0 >jj5 +8iq +8io ~uc0
2hy >2sp +a01 +2m2 +2hw +31j
2sp >ube !cd4 +2sm +ex2 +dz8 +q7w +ewx +ewy +ly8
4vx >2sp +6ve +mwc +dz8 +4vw
1bk >1be +f7l +6sr +q7y +hck
6c6 >1be +ex2 +c3t +7s9 +2cx
88f >nh7 +7r0 +gi8
85e >ddb +85h
e3c >1be
l7s >4w7
7s8 >m0z +b9z +51r
m0z >uc1
1lt >ael +rv4 +1lr
2tj >bzv +b0g
bzv >2sp +7s9 +bzw ~m0z
anm >2tj >kgj +anl +ank +34o +34n
4u5 >bsw +4u6
amz >eti +al4 +dwl +amy
4qx >3uk +b3z +l4a +8bw
jcy >4qx
28j >3uk
c8l >3ul
j8f >3ul
i8d >3ul +l4a
3uk >5z9 >mv8 +ank +t4e
33p >3uk
mv8 >nkd +8bw +t7d +7dc +mv6
3ul >5z9 +t4e
5kj >3ul +5kh
5z9 >mv8 +qo9 +5zv +tht +adb +b84 +5zu +5zi +rto
9en >5z9 +9em +m1c +ja0 +b3z
986 >5z9 +40g +984
26j >5z9
8ii >3ul +5zi +n2j ~c0h +e06 +8jl +8if +8ig
1og >7x5 +1oe +1od
9fg >5z9
21v >3uk +t4e
3n3 +3n6 +3n5 +3na +3p5
cd4 +cd9 !2sp
5bt >qf +6al +64w +cuo +5yp +681 +ph5 +6fw +6st
nbo >nh9 +gwn
gab >5bt +ga7
gnk >bnf +gnh +brg +2bt
gw8 +gwa +gwc !hx3
hx3 +hx5 +63k +63a !gw8
gw9 >9j +gwa +gwc
9v >3qh +d1g +3ij +fvs +pti +9n ~uc2
4kq >9j +fts +5ps
dde >4kq
hh1 >6w4 +bts +hgz
hh2 >6w4 +hh0 +hh3
1pe >6tr +i03 +fw +rvp
i62 >hh1 +bts +i63
ecs >hh1 +ecq +ecr
632 >6w4 >919 +b +633 +a
hcy >632 +334
i9q >uc3 +i9p +i9o
kl >gyk
ihn >kl +4lc
f2a >5ni +owd +t2z +ftv +ltw
ajf >259
18p >kv4
fuy ~3ft >bnf +l2t +rcd +fuz
3tp >4jg +3to
a0w >4jg +72f +iha +1i6 +a14 +a10
hql >a0w +k1p +hqj
52j >9j
bdb >52j
ac7 >52j
214 >28w
hs8 >ktk +65d
1cm >bv8 +1cq +1co +1cj +502
3bb >fx +7tk +3b8 +3qv +t2n ~fx
i0s >11g +hkj +hkk
4gd >uc4 +j52 +4g9 !uc5
64z >9j
4bf >1bp +4bd
4bg >mgp +4bd
m67 >hrj +3f5
j3r ~1fr >nh9
h65 >uc6
afn >3r6 ~20z
3r6 >afl +3r5 +3r4
nhb >nh9 +nh0 ~nh7
g94 >fsp
hvx >9j +hw5 +hvw
aq9 >uc7
l0z >9j +l0w
l3x >9f
dwz +dx0
jts >9j
g6n >9j ~g6p
123 +125
1bq +dpg +1bt +1br
ddc >1bq ~uc8
luu >3fc
8hf !deu
l8x >9j
d5x ~uc9 >qf
6xt >2o7
897 +1xg +ah +89c +899
4dk >897 +4dn
4dl >4dk +4dn +4dm
6w >tqp
kos >uca +kom
eiv >cj +eit
eiw >7ea +eiu
21l +21o +21s +keu !3mu ~ucb ~ttu
5ww >21l +5wt
3mu +p9o +7t7 +4sz +49i +8w9 +49h +7sk +7sl +6jk +7sg +7si +7so +7sj !21l
49o >3mu +49i +49h +4oq
84g >ucc +4yv
kdu >tqp +kdj ~hx4 ~cbe ~865 ~ucd ~uce ~hzx
641 >tqp +3sk
hlk >641 +hll
8j2 >afl
iia >ucf ~ftx
1ft >uca +1fy +1fx +1fv !dyn
nia >1ft +ni7 +233
dyn >8he !1ft
jml >dyn +ez1
d1p +cvj +1xf ~7tb
d1q >897 +cvf ~ucg
l4l >d1q
g05 >d1q +g02 +atj
36b >d1q +36d
1m3 >d1q +1m1
898 ~7tb +l1j +kua +7t9
2ue >898
8l6 >gr4
7tb >d1p ~d1p +7t9 ~898
f72 >d1p +l1i
l1d >hkl >62w +l1j +7t9 !kvi
8j1 ~8ix >5lw ~8iy
kvi >5lw !l1d
4qb +4pl +50o
4pd >4qb +4p8
9bm >4qb +4pl +4p7 +9bg
6zq +6zj +fkl
4xs +rrk +19p +rq0 +4xx +4xy
bvi >4xs +bvj +4ox
2ve >4xq +2vc ~u6l
idn >1zz +21r
9bn >1zz
16j >1zz +7px +9tg +bes +5j5 ~6g4
4ig ~4ih >16j
1xs >u3d +1xq
i3c >3rh
16k >1zz
92r >3rh +ngo +92t
92s >qf +ngo
erk >200 +erq
l3y >16j
200 >dsr +m5n ~m5o ~uch
3gd >3rh +3g9 +3gb
ta >200
k4 >ta +k1
kh8 >u53 +idi
66x ~43e +66r +66u +ehy +ehj +81t !7nw
5ci >66x +5cf
7nw !66x
gjn >7nw +qfr
4q9 >bfo +rrh
5fr ~5ff >bfo +4q2 +4q1 +4pz
8of ~aiq ~ait +8od +3sp !chz
1ym >8of
4i0 >8of +suz
keg >8of +gps
2it >8of +s4e
88w >gfc +88x
gfc >8of
chz +63u !8of
bfo >8of !87d
c1s >bfo
4qa >tqp
5be >7zc +uc +7zg +7zj
87d >chz !bfo
gxu >tqp
7wa >gxu +1g0 +4yv +f6g +i2f
7we >co7 +61x +bbk
7wf >eho +kwr +61x
4ni >66x
eho >co7
co6 ~cq1 >grz +1g0 +4yv +f6g ~cq0
co7 >co6
c1r >8of +c1y +61x
3g3 >c1r ~uci
w >htc +kg7 +hzd
htd >tqp +hth +hu5 +hu6
n12 +n10 +n15
czi >tqp
gyn >czi +gyl
336 >b6x +b73
d9w >4r3
2jz >apt
apt >73z +8jm +apx +apv +apw
b0p >apt
apu >658 +fo8 +bx0 +8jm
n13 >9j +655 +n15
658 >n13 +655
grm >658 +gro
grn >grm >658 +grp
63p >3bu >hyl >658 +ruz
hxg >63p
726 +hqk +pcr +gk6
fb0 >726 +fax
f7c >tb
tb >tqp +t8 +t6 +es2 +es6 +8tb +k1
1jq >tb +1jm
f8b >726 +fb1
5d9 >tqp +c4x +dl9 ~bvz
gm8 >5d9
hd3 >tqp +hd4
6c9 >tqp +ds0 +drz
727 >bnf +72i +72f +72c +72b +1a8
gfd >727 +gfe
ftx ~iia >tsh +lwk +qfa +go7 +pcr
i53 >ftx +i54
ftt >53m +csk
aub >897
evx >7ea +hzg +evz +hzd +evr +evy
8u5 >uca
5n3 >8u5 +5mz +tfm
7ea >uca +rux +7eb +d20 ~tqc ~tqd +1i +gd8
hzc >7ea +b41 +hzg +evz +hzd
fu8 >7ea +djn +fu5 +fu4
1u1 >ucj +1tz
cd5 >ucj
niz >uck
d3v >7ea +azd +d3x
h5h >ucj +2b5 +h5i
4zi >897
fv1 >ucl +5n +5l +fv3
2b7 >7ea +3b6 +lfe +2b6 +2b5 +3ax +3b5
bo3 >uca +rux
bmg >bo3 +th3 +7sa
ejm >7ea +ejk
jaw >tqp
3qp >b0a +3qn +3qm
ag0 >j9y +afv
j9y >9me +gwz +j9w +j9v
2io >7ea +id7
kw ~6j >7zc +4t8 +kx !6on +uc +dl0 ~ucm
4ef >kw
o3 >kw
5b9 >kw +5ba +5bc +5bb +5b7 ~5b8
fhk >kw +ue
7di >kw +5dw
ka6 >b0
8ya ~2e1 >8yb +8y5
c9a >8ya +s5z +19p
748 >8y8 +747
4ee >4dk +64 ~tw9 +4ti
faa >4ee +fa7 +fa8
69g >6jy +69l +6z3 +mrn +eck +mrc +6ri +r +6fw +6fy !4w3
mrk >6jy +mrb +mr9 +mro +mrn +mrg
4w3 +4o6 +4w4 !69g
22c >69g +54t +4vz +oh1 +54s
kzt >kw +kzm +rc5 +3pg
69n >tqp +69u
mch >tqp
hws >u0y
7zc !6jy
hyq >kw +hyp
14f >hyq +14h
6jy +qvo +6k4 +6k3 +6k2 +6jz !7zc
5ds >558 +5dq
558 >6jy +559 +556 +555 +553
4vy >558 +4vw +4vv +4vu
44p >4vy +44n
22a >tqp
2tk +ex2 +mwc !ucn
863 >865 +7ne +25l +rbm +86k
864 +rbm
kw9 >9ko +kwa +7vs +c1
j3t ~j3u >7jk
j3u >esp +j3w ~j3t
9le ~j3q >kw9 +9la
gl2 >9le +fbq
9ko >8u2 +9kp +ioo +ion +rv3 !uco
7zd >4nn +7zb ~tuz
4nk >1p4 +exr +5dq
1p4 ~1p2 ~1p5 >dlf +7zo +5dr +7zn +1p1 !m9w
m9w !1p4
865 +868 +866
kj5 >tqp
cbe >121
ddf >1zz
b8v >hyq
10j >b8v +10h +dw6
7rc >b8v
hhq >hyq +7hk
7rb >596 +10h
5fp >9ko
4s6 ~luq +fv2 +12p +hni
3op >4s6 +3og +3o0
11l ~11m >4s6 +qj5 +12l
hj >4s6 +hov +c1y
c1t >do +c1x +fk9
75w >c1t
dy8 >c1t +7wi
4s7 +evt +bvu +3f8 +4s4
bvz >4s6 +bvt
8lw >bvz +8ly
h51 >kw9 +ddh +39w
gu7 >53m +mn7 +csk
53m ~53n ~53k >au9 +gn1 !3mt
3vi >3mt
3mt +3ms +kkj +kki +adh +6qo !53m
au9 ~18j ~hzx ~ucp ~7tb ~656 ~ucq ~87c ~1k5 ~gu7 ~ucr ~ucs ~c4f ~uct
6wq >au9 +q3
aua >53n
8z4 >6qp
6qp >3mu !53n
c8v >53j
i7l >53n +792
8bi >6qp +8bh
53n >9j +53g !6qp ~53m ~ucu
k2c >5fq +89w +k2a
hef >uca +luo +hbu ~8dn ~ucv
8do ~hby >uca +8dy ~hef ~cyw
co5 >uca
co4 >u85 ~fkz ~hby
4if >8do
he8 >8do +h9a
ic9 +4e7
co3 >4nn +7ne +25l
i9e >cyw
1z0 >i9e +1yy
5fq ~5fj >uca +8dy
fa9 >5fq +s3v
k8y >5fq +rrc +irn +k8v
ly7 >k8y +ly9
i7w >5fq +t16 +i7t
73f >5fq +4vf +iau +73e
8dn >uca +pxj
hbx >4qb +4n8
cv8 ~cv9 >uca
ejn >cv8
byf >cv8
doa >cv8
ckh >cv8 +s3v
jnf >cv8 +g29
gj4 >cv8 +gja
jku >uca
mci >cv8
3df >cv8 +5k9 +5k8
8gc ~8gd >cv8 +t0a +9j4 +9jf !ucw
8gd >uca ~8gc
663 >tqp
8zm >cv8 +8zl
l0u >ucx
g1f >l0u +g1d
d3b >1aa +d36 +d3d +jkw
4jh >cv8 +faf
7e9 >4jh +7e6
b1j >hge +b1i +gk5 +4hb
hge >121 +ia1
d5f >121
7st >897 +ft3 +aji +dqx
20x >af5 +f9t
7pk >hx0 +3se +b8h
3sn >6kb +3sd
642 >3sn
7pl >tqp +rui +7pj
2jj >7pk +fur +fuq +fu9 +2je
7z6 >hx0 +7z5 +7z4 +sms +3sg +m7j
hx4 >7zc +uc +rub
211 >kw
6j >kw +4t8 +4t5 +ojz +agt ~kw
2e1 >6j ~8ya
1yn >bfo +534 +3dr +51v +3fo ~aud
aud ~60 ~1yn >tqp
joh >60
i2x >1yn +i37
b0b >60 +b0d
iwz >60 +iww +g3a +s7p
kdq ~hzy >hzx +kdj !hs9
kdr >dnr +kdm
5ch >tqp +5ce +5cg
5z >8u2 +ohb +d0
kds >tsh
hs9 !kdq
cyw >cv8 +cyo
mtj >2nf +mti +2wz
13z >14f
dnr >tqp +s97 +dnn ~h51
n7y ~n7z >dnp
n7z >dnr ~n7y
clb >dnr
n6y >clb
klr >uca +klp
b0o >apt +f5j +qr1 +apx
37e >tqp +37a +b1o
62p >hzx +63s
kdv >htb +kdk
2s9 >62p +2s7
11m +qj5 +12l +12m !62q ~11l
21e >62q
62q >7of !11m
n7v >fl6 +n7u
auk >fl6 +aui +t3g +mps
awl >auk +awj +t3b
j3s >fl6
jwv >fl6 +jwu
nek >fl6 +nej
kxg >fl6 +kxe
2u6 >56p +2u4
56p ~ck +omu +rpz +sv3 !ucy !6z0
2nf >7rt +2nc +2nb +2na ~13z +2p8 +2p7
jcu >2nf +jcs
7rt >1yn +tg0 +t0t +7rv
hal >7rt +haj
9fh >7rt +9fk
fo6 >kw +fo4 +9bc
99x +gj5 +yh +gja +gj8 !97l
97l !99x ~97m
f4o >gex
kh9 >f4o
f4n >cv8 +18w +s5q
gty +cch +oj7
f9u >gty +f9t
k3j >gty +cj6
32m >gty +32k
3cy >gty +3cw
l2m >37e +l2k +l2l ~ucz
1t >tqp +45 +43 ~ucz
1u >8of +35e
2wn >8of
67 +64
1fu >67 +1g0
68 >1cm +81h +4mn +1cj +fk2
3g2 ~ud0 >8of +3fo
1o8 >79x
5vf >af5 +l4d +l4b
79y >5vf +79w
3bv >1p4 +exr
exs >1p4 +exr
c4 >kw
j88 >faa
6on >tqp +ok0 +kp5 !kw
9p4 >tqp
bfi >tqp +svm +bfc +leo +cp3
97p >7wa
97m ~97l ~97n >7wa
97n >uca ~97m
ii8 >bha
bha >kt0
ii9 >tqp
pg ~ud1 >ib
fah >cv8 +faf
7wn >tqp
gen >4qb
haa >tqp
hab >9f +kkz +ha8 +9m5 +hbk
7of >rf +7oh +kuu
883 >7pk +sms +85t +85r
hrj >tqp +bxw +hrm ~ud2
ijg >tqp +alo
kai >tqp
hob !9j
anv >hob
hby ~co4 >tqp +sow +hbu +4n8 ~8do
htc >tqp +kg7
j0h ~j0f ~5xz >tqp +j0d +dic
iqh >dnr
i2t ~i2s >j0h +i2r +i2w
lw9 >j0h +5xy +lw6
ajv ~ajt >tqp +ajp +3wh
cq0 ~co6 >9tp
4my >tqp +4mv ~4mw
4ie >tqp
cq1 >air ~cpt ~co6
7s1 >tqp
8pq ~8pm >121 +8pg
5if >8pq
hez >8of +hes ~het
fty +qfa
czj >fty
cv9 >uca ~cv8
5da >44m +es5
fc5 >u4g
foo >tqp
56q >13z !6z0
6z0 >tqp !56p !56q
60 +qfl ~aud
cd6 >gwt +gn2 +gn0 +t1w ~cd2
jav >tqp
cva >tqp
kdt >tqp +kdj
fxo +fxm
cd7 >htb ~gn4
af9 >tqp
d0y >tqp +d0w
kww >tqp
7sq >tqp +p9o +6dp +49h +6jk +7sg +7so +7si +4sz
8yb >tqp
8gn >j3t +lf +le
csd >tqp
fk6 >j88
643 >jdt +qqf +664 +649 +646
6bf ~4ii +cz3 +va +6br +6bj +6bb +v9 ~6bd
23g >tqp
23h >tqp
23i >uca
9k4 >tu8
k64 >5rr +k63 +k62
5rr >tqp +243
jt6 >5rr
l61 >afl +l5z
7s2 >aio +hii +hih
971 >558 +970
cb6 >tqp +ate +cb4
n6z >8of
8jq >apt
7pm >hwz +7pi
gue >tqp +axo
hbz +hbu +a3n
4wa >8gc +je6 +f26
1p5 >tqp +1p1 ~1p4
4ii >tqp ~6bf
4ih >uca ~4ig
2yn >af9
7hs >2yn
f03 +9p0 +f4t +ai7
auc >tqp
53o ~53l >9j +53g
ec >tqp +1zr +a1e +616 +614 +rql +s0l
f54 ~eb >ec
2cp >5fl +2cn
3hs >5fl +3hp
jen >5fl +ff5
i6s >kw +i6p
4zj >tqp
1a5 >ud3
i31 >tqp +i32 +5zl +cid
kxb ~kxk >iq2 +iii
kzd ~kzc >4qb +kzb
lz2 ~lxx >tqp
4dy >qf +4e4 +4dz
etn >tqp +eto
1uk >d3b
hav >8j3 +hau +hat
8j3 >4tw +74p ~8iv
79q >hav +79o
fmr >hav +k97
j9p >ud4
jr4 >ud4 +jr2
juk >8j3 +jui +juh
8zh >34t +8wf
b7b >352 +s5b +tlm !8eb
810 >m5o ~352
bmx >ud5
8eb !b7b
352 ~810 +355
8zy >34t +8zv
8zi >1y9 ~8zy +8zv
91z >1y9 +91x
1y9 +1y4 +h95
2dc >1y9 +2wc
m70 >1y9 +9xc +k2r ~ud6
9wa >hnt
39 +3f +3e !7q7
hnt >7q7 +h95 +hny
k2q >hnt +9xc +9xf +9xd +k2r
k2o >7q7 +9xf +14y +91x
dyc >hnr +dya +dy9
h97 >7q7 +h9d +h9b +h95
7q7 +7om !39
9kz >7q7 +js5 +9kx
he9 >7q7 +1y4
kgp >7q7
j6u >ttb +j6r +5vq +j71
351 >1y9 +9y5
abf >351
2gy +ab6
2uu >2gy +m3
n0m >2gy
2ih >2gy
4ay >ttb +4au ~ud7 +f8z +f8y !2wb
2wb !4ay
2ec >ud8 +g3s +g3r +2eb +2ea
l2f >933 +l2d
4c2 >352 +4c0 +4bz
ajg >4ay +aje
"""
"""A line: a sense, and the senses that are more general (>), similar (~), opposite (!) or derived (+)."""
