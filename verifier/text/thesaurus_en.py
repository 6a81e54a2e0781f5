"""English words by their senses, made by `training/thesaurus.py` from WordNet 3.1. Not edited by hand.

WordNet 3.1 Copyright 2011 by Princeton University; its licence stands in `LICENSE-WORDNET`.
"""

SENSES = """\
aaa 0
aachen 1
aarhus 2
aaron 3 4
ab 5
aba 6 7
aback 8 9
abandon a b c d e f g h i j k
abas l m
abash n
abb o p
abbes q
abbot r
abbrev s t u v w x
abc y
abdomen z 10
abdomin 11 12
abduct 13 14 15 16
abel 17 18
aber 19 1a
aberdeen 1b 1c
aberrant 1d 1e
abet 1f
abhor 1g
abhorrent 1h
abid 1i 1j 1k
abid_by 1l 1m
abil 1n 1o
abject 1p 1q m
abl 1r 1s 1t 1u
ablat 1v 1w 1x
ablaz 1y 1z
abnorm 20 21
abnormal 22 23 24
aboard 25 26
abod 27 28
abolish 29
abolit 2a
abolitionist 2b
abomin 2c 2d
aborigin 2e 2f 2g 2h
abort 2i 2j
abound 2k 2l 2m
abound_in 2n
about 2o 2p 2q 2r 2s 2t 2u 2v
abov 2w 2x 2y 2z
aboveground 30
abraham 31
abreact 32
abridg t 33 34
abroad 35 36 37 38
abrog 39
abrupt 3a 3b 3c 3d 3e
abs 3f
absces 3g
abscis 3h
absenc 3i 3j
absent 3k 3l 3m 3n
absenteeism 3o
absentmind 3p 3n
absolut 3q 3r 3s 3t 3u 3v
absorb 3w 3x 3y 3z 40 41 42 43 44 45
absorbenc 46
absorpt 47 48 49
abstain 4a 4b
abstent 4c
abstract 4d 4e 4f 4g 4h 4i 4j 4k 4l 4m 4n
abstractionism 4o 4p
abstrus 4q 4r
absurd 4s 4t 4u 4v 4w
abund 4x 4y
abundant 4z
abus 50 51 52 53 54 55 56 57
abys 58
acac 59
academ 5a 5b 5c
academic 5d 5e 5f 5g 5h
academician 5i
acapulco 5j
acc 5k
acced 5l 5m
acceler 5n 5o 5p 5q 5r 5s
accelerat 5t 5u
accent 5v 5w 5x 5y 5z
accentu 5y 5x
accept 60 61 62 63 64 65 66 67 68 69 6a 6b 6c 6d 6e
acces 6f 6g 6h 6i 6j 6k 6l 6m
accessibil 6n 6o
accessibl 6p 6q
accessor 6r 6s 6t 6u
accident 6v 6w 6x 6y 6z
accidental 70 71
acclaim 72 73 74
acclimatis 75
accolad 76
accommod 77 78 79 7a 7b 7c
accompan 7d 7e 7f 7g 7h 7i 7j 7k 7l
accomplic 7m
accomplish 7n 7o 7p 7q 7r 7s
accord 7t 7u 7v 7w 7x 7y 7z 80
according 81 82
accost 83 84
account 85 86 87 88 89 8a 8b 8c 8d 8e 8f 8g
account_for 8h 8i
accountabil 8j
accountant 8k
accouter 6s
accredit 8l 8m 8n 8o
accret 8p 8q
accru 8r 8s 8t
accultur 8u 8v 8w
accumul 8x 8y 8t 8z 90 8p
accur 91 92 93 94
accurac 95 96
accus 97 98 99 9a 9b 9c
accusat 9d 9e 9c
accusing 9f
accustom 9g 9h
ace 9i 9j 9k 9l 9m 9n
aceton 9o
acetonem 9p
ach 9q 9r 9s 9t 9u
acheron 9v
achiev 7o 7r
achil 9w
acid 9x 9y 9z a0 a1 a2
acidic a3 9z
acknowledg a4 a5 a6 a7 a8 a9
acolyt aa
acoustic ab ac ad
acquaint ae af ag ah ai aj
acquiesc ak al am
acquir an ao ap aq ar
acquisit as at
acquit au av aw
acr ax ay az
acreag b0
acrobatic b1 b2 b3
acronym b4
acros b5 b6
act b7 b8 b9 ba bb bc bd be bf bg bh bi
act_on bj bk
act_out bl bm
act_up bn bo
actinomet bp
action bq br bs bt bu bv bw bx 7n by
activ bz c0 c1 c2 c3 c4 c5 c6 c7 c8 c9 ca cb cc cd ce cf cg ch bx
activism ci
activist cj ck
actor cl cm
actres cn
actu co cp cq cr c0 cs
actual ct cu cv
acut cw cx cy cz d0 d1
ada d2
adam d3 d4 d5 d6
adamant d7 d8 d9
adapt 77 da db dc dd de df
add dg dh di dj dk dl
add_on dm dn
add_to do
add_up dj dp
addict dq dr ds dt du dv
addit dw dx dy dz e0 e1
addition e2
additional e3
addlebrain e4
addres e5 e6 e7 e8 e9 ea eb ec ed ee
adelaid ef
aden eg
adenom eh
adept 9j ei
adequ ej ek el em
adequac en eo
adher ep eq er es et
adherent eu ev
adhes ew ex
adieu ey
adio ey
adjacent ez f0 f1
adject f2 f3 f4 f5
adjectiv f5
adjoin f6 f7
adjourn f8 f9 fa fb
adjudic fc
adjunct fd fe ff 6t
adjust fg da fh fi fj fk fl fm fn fo 7c
adjutant fp fq
administ fr fs ft fu
administr fv fw fx fy
administrat fz g0 g1
administrativ g2
admir g3 g4 g5 g6 g7 g8 g9 ga gb gc gd
admirab ge
admiralt gf gg
admissibl gh
admit gi gj a4 66 gk gl gm
admix gn
admonish go gp
admonit gq gr
ado gs
adob gt gu
adolesc gv gw
adolescent gx gy gz
adonis h0 h1
adopt h2 ao h3 h4 h5 h6 69 h7 h8
ador h9 ha hb
adorn hc hd he
adren hf hg hh
adrenalin hi
adrian hj hk
adriatic hl
adroit hm hn
adsorb ho
adult hp hq hr hs
adulter ht hu
adulthood hv hw
advanc hx hy hz i0 i1 i2 i3 i4 i5 i6 i7 i8 i9 ia ib ic id ie if ig ih ii ij
advantag ik il im
advantageous in io
advent ip iq
adventist ir
adventur is it iu iv iw
adventurous ix
adverb iy iz j0 j1
advers j2 j3 j4 j5
adversar j6
advertis j7 j8 j9 ja jb
advic jc
advis jd je jf jg jh ji jj jk
advisabil jl
advisor jm jn
advoc jo jp jq jr
advocac js
aeg jt ju jv
aegis jw jx
aeon jy jz
aer k0 k1 k2 k3
aerat k4 k5 k6 k7 k8
aerobic k9 ka
aerodrom kb
aerodynamic kc kd
aeronautic ke kf
aerosol kg kh
aerosolis ki kj kk
aerospac kl
aeschylus km
aesthetic kn ko kp kq
afar kr
affab ks
affair kt ku kv kw kx
affect ky kz l0 l1 l2 l3 l4 l5 l6
affecting l7
affection l8 l9
afferent la lb
affidavit lc
affil ld le lf lg lh li lj
affin lk ll
affirm lm ln lo lp lq lr
affirmat ls lt lu
affix lv lw dn lx
afflict ly lz
afflu m0
affluent m1 m2 m3
afford m4 m5 m6
affront m7 m8
afghan m9 ma mb
afghanist mc
afir 1y
afl md
aflam 1y 1z
aflar 1y me
afloat mf mg
afoot mh mi mj
aforement mk
aforesaid mk
afraid ml mm mn
afric mo mp mq
afrik mr ms
afro mt
aft mu mv
after mw mx my
aftereffect mz n0
afterlif n1
aftermath n2 n3
afternoon n4 n5
afterward mx
ag n6 n7 n8
again n9
agap na nb nc
agat nd
age ne nf ng nh ni
agenc nj nk nl
agend nm nn
agent no np nq nr
agglomer ns nt nu nv nw nx
agglutin ny nz
agglutinin o0
aggrav o1 o2 o3 o4
aggravating o5
aggreg o6 o7 o8 o9 oa ob oc 90
aggregat od
aggres oe of og oh oi oj ok
aggressiv ol om og
aghast on
agil oo op oq
aging or os ot
agit ou ov ow ox
agitat oy oz
ago p0 p1
agon p2 p3
agr p4 p5 p6 p7 7w p8 p9 pa 7u
agrar pb
agreeab pc
agreed pd
agricultur pe pb pf pg
aground ph pi
agu pj pk
ahead pl pm pn po pp
ahorseback pq pr
aid ps pt pu pv pw px fq py pz
ail q0
ailment q1
aim q2 q3 q4 q5 q6 q7 q8 q9 qa qb
aimles mg qc qd qe
ain qf
air qg qh qi qj qk ql qm qn qo qp qq qr qs qt
air_out qu qm
airborn qv
airbus qw
aircraft qx
airfield qy
airflow qz
airfram r0
airles r1
airlift r2 r3
airlin r4 r5
airplan r6
airport kb
airship r7
airspac r8 r9
airspeed ra
airw rb rc
aisl rd re
aix rf
ajax rg
akin rh ri
akron rj
ala rk rl
alabam rm rn ro
alabast rp rq rr
alarm rs rt ru rv rw
alarming rx
alask ry
alban rz s0 s1 s2 s3 s4
albert s5 s6
albion s7
album s8 s9
albumin sa
albuquerqu sb
alcohol sc sd
alcoholic se sf sg
alcoholism sh si
alderm sj
ale sk
aleppo sl
alert sm sn ru so sp sq sr ss
alex st
alexand su sv
alexandr sw sx
alfr sy
alfresco sz t0
alg t1 t2
algebr t3
algebraic t4 t5
alger t6 t7 t8
algorithm t9
ali ta tb
alia tc td
alib te tf tg
alien th ti tj tk tl tm tn to tp tq
alight tr ts 1y
align fi tt tu tv tw tx ty
alik tz u0 u1
aliquot u2 u3
aliv u4 u5
alkal u6 u7
alkalin u8
alkylbenzenesulfon u9
all ua ub uc ud ue uf ug uh ui uj uk ul um un
allah uo
alleg up uq ur us ut uu uv uw
alleghen ux
allegor uy uz
allegro v0 v1 v2 v3
allen v4 v5
allergic v6 v7
allev v8 v9
alleyw ud
alligat va vb vc vd
allo ve vf vg vh
alloc vi vj vk vl
allot 7v vm fs vk vl vn
allow vo vp vq vr vs vt vu vv vw vx vy vz w0
allow_for vt
allow_in gl
allus w1
almight w2 w3
almond w4 w5
almost 2t
alo w6
alon w7 w8 w9 wa wb wc
along wd we wf wg
alongsid wh
alonso wi
aloof wj wk wl wm
aloud wn wo
alp wp wq
alph wr ws wt wu
alphabet y wv
alphabetis ww wx
alpin wy wz
alread x0
alright x1 x2 x3
als x4
alsac x5
also x6
alt x7
altar x8 x9
alter xa xb xc fn xd xe xf xg
alterc xh
altern xi xj xk xl xm xn xo xp
alternat xq xr xl
alternativ xs
altitud xt xu
alto xv xw xx xy
altogeth xz y0 ub
altruism y1
aluminium y2
aluminum y2
alumnus y3
alundum y4
alveolar y5 y6 y7
alveolus y8 y9
alw ya yb
amalgam yc yd ye
amas 8x 8y
amateur yf yg yh yi
amateurish yj
amaz yk yl ym yn yo yp
amazing yq
amazon yr ys
amb yt yu
ambassad yv yw
amber yx yy yz
ambient z0
ambigu z1 z2
ambiguous z3 z4 z5
ambit z6 z7 z8
ambitious z9 za
ambl zb zc
ambros zd
ambul ze
ambuscad zf zg
ambush zf zg zh
amel zi
amen zj zk zl
amend zm zn zo zp zq zr
americ zs zt zu zv zw zx
american zy
americanism zz 100
amiabl 101 102
amic 103
amino 104 105
aminomethan 106
amir 107
amis 108 109 10a
amit 10b 10c
amman 10d
ammo 10e
ammon 10f 10g
ammoniac 10h 10i
ammunit 10e 10j
amnes 10k
amnest 10l 10m 10n
amo 10o 10p
amor 10q
amorist 10r
amorous 10s 10t
amorphous 10u 10v
amount 10w 10x 10y 10z dp 110 111
amour kv
amp 112 113 114 115
amphibious 116 117
amphibolog 118
ampl 119 11a
amplif 11b 11c 11d 11e 11f
amplitud 11g 11h
amput 11i
amsterdam 11j
amulet 11k
amus 11l 11m 11n 11o 11p 11q 11r
ana 11s 11t
anabaptist 11u
anachronism 11v 11w
anachronistic 11x
anacond 11y
anaerobic 11z 120
anaesthes 121
anaheim 122
anal 123 124
analeptic 125 126
analog 127 128 129 12a
analogous 12b 12c 12d
analogu 127 128
analys 12e 12f
analysis 12g 12h 12i
analyst 12j 12k
analytic 12l 12m 12n 12o 12p
analyz 12e 12q 12r 12s
anaplasmosis 12t
anarch 12u
anarchist 12v
anastomosis 12w
anastomotic 12x
anatol 12y
anatom 12z 130 131
anatomic 132 133 134 135
ancest 136
ancestr 137 138 139 13a
anch 13b 13c 13d 13e
anchorag 13f 13g
ancient 13h 13i 13j 13k 13l
ancistrodon 13m
and 13n 13o
andersen 13p
anderson 13q 13r
andren 13s
andrew 13t 13u
android 13v
anecdot 13w
anem 13x 13y
anemic 13z 140
anew 141
ang 142
angel 143 144
angelic 145 146 147 148
anger 149 14a 14b 14c 14d
angl 14e 14f 14g 14h 14i 14j
anglic 14k 14l
anglophil 14m
angol 14n
angr 14o 14p 14q
angst 14r
anguish 14s 14t 14u 14v 14w
angular 14x 14y
angus 14z 150
anhydrous 151
anim 152 153 154 155 156 157 158 159 15a 15b
animat 15c 15d 15e 15f
animis 154
animos 15g
anion 15h
anionic 15i 15j
ankar 15k
ankl 15l
ann 15m 15n
annal 15o 15p
annapolis 15q
annex 15r 15s 15t 15u 15v
annihil 15w 15x 15y 15z 160
anniversar 161
anno 162 163 164 165 166 167 168
announc 169 16a 16b 16c 16d 16e 16f 16g 16h
annu 16i 16j 16k 16l
annual 16m 16n
annum 16o
anod 16p 16q
anom 16r 16s 16t 16u
anomalous 16v
anomic to
anonym 16w
anonymous 16x 16y
anorex 16z
anoth 170
answ 171 172 173 174 175 176 177 178 179
answ_for 17a
ant 17b 17c 17d
antagonis 17e 17f
antagonist 17g j6
antagonistic 17h 17i
antar 17j
antarctic 17k 17l 17m
anteat 17n 17o
antebellum 17p
antecedent 17q 136 17r
antelop 17s
anten k1 17t
anter 17u 17v 17w
anthem 17x 17y
anthil 17z
antholog 180
anthon 181 182
anthropolog 183
anthropologic 184
anthropologist 185
anthropomorphic 186
antibiotic 187 188
antibod 189
antic 18a 18b 18c
anticip 18d 18e 18f 18g 18h 18i 18j 18k 18l 18m
anticoagul 18n
antigen 18o
antigu 18p
antil 18q
antioch 18r
antipath 18s 18t
antiqu 18u 18v 18w 18x 18y 18z 190 191
antiredeposit 192
antiseptic 193 194 195
antiserum 196
antithesis 197 198
antithetic 199
antithyroid 19a
antitrust 19b
anton 181
antwerp 19c
anvil 19d 19e
anxiet 19f 19g
anxious 19h 19i 19j
any 19k 19l
anyhow 19m 19n
anymor 19o
anyw 19m 19n
anywher 19p
anzac 19q
aort 19r
apach 19s 19t
apart 19u 19v 19w 19x 19y 19z
apartheid 1a0
ape 1a1 1a2 1a3 1a4
apertur 1a5 1a6
apex 1a7 1a8
apic 1a9
apiec 1aa
aplomb 1ab
apocalyps 1ac 1ad
apocalyptic 1ae 1af
apocryph 1ag 1ah
apog 1ai 1aj
apollo 1ak
apolog 1al 1am
apologetic 1an 1ao
apologis 1ap 1aq
apologist 1ar
apostl 1as 1at
apostolic 1au 1av
apothecar 1aw
app 1ax 1ay 1az 1b0 1b1 1b2 1b3 1b4 1b5 1b6 1b7 1b8 1b9 1ba 1bb 1bc 1bd 1be
appal 1bf rv on 1bg 1bh
appalach 1bi 1bj
apparatus 1bk 1bl
apparel 1bm 1bn
apparent 1bo 1bp 1bq 1br
apparit 1bs 1bt
appear 1bu 1bv 1bw 1bx 1by 1bz 1c0 1c1 1c2 1c3 1c4 1c5
appeas 1c6 1c7 1c8
appel 1c9
append 1ca dn
appendix 1cb 1cc
appetit 1cd
appl 1ce 1cf 1cg 1ch
applaud 1ci 74
applaus 1cj
applejack 1ck
appleton 1cl 1cm
applic 1cn 1co 1cp 1cq
applicabil 1cr
applicant 1cs
applicat 1ct
appoint 1cu 1cv 1cw 1cx 1cy 1cz 1d0 1d1 1d2 1d3 1d4
apport 1d5 vj
apprais 1d6 1d7 1d8 1d9 1da 1db
apprec 1dc 1dd 1de 1df 1dg 1dh 1di 1dj 1dk 1dl
appreciab 1dm
appreciat 1dn 1do
apprehend 1dp 1dq
apprehens 1dr 1ds
apprentic 1dt 1du 1dv
approach 1dw 1dx 6f 1dy 1dz 1e0 1e1 1e2 1e3 6q 1e4 1e5 1e6
appropr vp 1e7 1e8 1e9 15v 1ea
approv 1eb 1ec 1ed 1ee 1ef 1eg
approving 1eh
approxim 1ei 1ej 1ek 1el 2o 1em 1en
apr 1eo
april 1eo
apron 1ep 1eq
apt 1er 1es
aptitud 1et
aqu 1eu
aquarium 1ev
aquatic 1ew 1ex 1ey 1ez
aqueduct 1f0
aqueous 1f1 1f2
aquitain 1f3
ara 1f4 1f5
arab 1f6 1f7 1f8 1f9 1fa
arabic 1fb 1fc
arabl 1fd
aragon 1fe 1ff
aramaic 1fg 1fh 1fi
arbitr 1fj 1fk 1fl
arbitrar 1fm 1fn
arbor 1fo 1fp 1fq 1fr
arboretum 1fs
arc 1ft 1fu 1fv
arcad 1fw 1fx 1fy
arch 1fz 1g0 1fv 1g1 1g2 1g3 1g4 1g5 1g6 1g7 1g8 1g9
arch_over 1ga
archaeolog 1gb
archaeologic 1gc
archaeologist 1gd
archaic 1ge 1gf
archais 1gg
archangel 1gh 1gi
archbishop 1gj
archdeacon 1gk
archdioc 1gl
archduk 1gm
archeologic 1gc
archer 1gn
archipelago 1go
architect 1gp
architectur 1gq 1gr 1gs 1gt
archiv 1gu
archw 1gv
arctic 1gw 1gx 1gy 1gz
ardent 1h0 1h1
ardor 1h2 1h3
arduous 1h4 1h5
are 1h6
area 1h7 1h8 1h9 1ha 1hb 1hc
areaw 1hd
aren 1he 1hc
argent 1hf 1hg
argentin 1hh 1hi 1hj 1hk
argiv 1hl 1hm
argon 1hn
argot 1ho
argu 1hp 1hq 1hr 1hs 1ht 1hu
arguab 1hv
argumentat 1hw
argus 1hx 1hy
argyl 1hz 1i0
aria 1i1
arianism 1i2
arianist 1i3
arid 1i4 1i5 1i6 1i7
aris 1i8 1i9 1ia 1ib 1ic
aristocrac 1id 1ie
aristocratic 1if
aristotel 1ig 1ih
aristotl 1ii
arithmetic 1ij 1ik
arizon 1il 1im
ark 1in 1io
arkans 1ip 1iq
arlington 1ir
arm 1is 1it 1iu 1iv 1iw 1ix 1iy 1iz 1j0 1j1 1j2 1j3 1j4 1j5
armad 1j6
armadillo 1j7
armchair 1j8
armen 1j9 1ja 1jb 1jc
armful 1jd
armistic 1je
armoir 1jf
armor 1jg 1jh 1ji 1jj 1jk 1jl 1jm
armpit 1jn
armstrong 1jo 1jp
arnold 1jq 1jr
arom 1js 1jt
aromatic 1ju 1jv
around 1jw 2p 2o 2s 1jx 1jy 2u 1jz 2q
arous 1k0 1k1 1k2 1k3 1k4 1k5 1k6 1k7 1k8 1k9
arr 1ka 1kb tt 1kc
arraign 1kd 1ke
arrang 1kf 1kg 1kh 1ki 1kj 1kk 1kl 1km 1kn p9 1ko 1kp 1kq 1kr 1ks
arrest 1kt 1ku 1kv 1dq 1kw 1kx
arriv 1ky 1kz 1l0 1l1 1l2
arriv_at 1l3
arrog 1l4 1l5 1l6
arrogant 1l7 1l8
arrow 1l9 1la
arroyo 1lb
arsen 1lc 1jl
arsenic 1ld 1le
arson 1lf
art 1lg 1lh 1li 1lj 1lk 1ll
artefact 1lm
artemis 1ln
arter 1lo 1lp 1lq
arteriol 1lr
arteriolar 1ls
arteriolosclerosis 1lt
artful 1lu 1lv
arthritis 1lw
arthur 1lx 1ly
articl 1lz 1m0 1m1 1m2
articul 1m3 1m4 1m5 1m6 1m7 1m8 1m9
artifact 1lm
artific 1ma 1mb 1mc
artificial 1md
artiller 1me 1mf 1mg
artillerym 1mh
artis 1mi
artist 1mj
artistic 1mk 1ml 1mm
artistr 1li
artwork 1lj
aryan 1mn 1mo 1mp
asbesto 1mq
ascend 1mr 1ms 1mt 1mu
ascendanc 1mv
ascens 1mw 1mx
ascent 1mw 1my
ascertain 1mz 1n0 1n1
ascot 1n2
ascrib 1n3
asean 1n4
ash 1n5 1n6 1n7 1n8
asham 1n9
ashen 1na 1nb
ashor 1nc
ashton 1nd
asia 1ne 1nf
asian 1ng 1nh
asiatic 1ng 1nh
asid 1ni 1nj 1nk 1nl 19u
ask 1nm 1nn 1no 1np 1nq
ask_for 1nr 1ns
ask_in 1nt
ask_out 1nu
ask_over 1nv
asleep 1nw 1nx 1ny 1nz
aspect 1o0 1o1 1o2
aspen 1o3
asphalt 1o4 1o5 1o6
aspir 1o7 z7 q5 1o8
aspirant 1o9 1o8
aspirin 1oa
ass 1ob 1oc 1od 1oe 1of 1og
assail 1oh 1oi
assam 1oj
assassin 1ok 1ol 1om 1on 1oo 1op 1oq
assault 1or 1os 1oh 1ot
assemb 1ou 1ov 1ow
assembl 1ox 1oy 1oz
assemblag 1p0 1p1 1p2
assent al ak
assert 1p3 ln 1p4 1p5 1p6 1p7 1p8 lq 1p9
assertiv 1pa
asses 1d9 1pb 1d6 1pc 1pd
asset 1pe 1pf
asshol 1pg 1ph
assidu 1pi
assign 1pj 1n3 1pk vm 1pl 1pm 1pn 1po 1pp 1pq
assimil 1pr 1ps 3x 1pt 1pu
assist 1pv ps 1pw pw pt py
assistant 1px ff
assoc 1py 1pz 1q0 1q1 lg 1q2 1q3 1q4 1q5 lj 1q6
assort 1q7 1q8 1q9 1qa
assum ao 1qb 1qc 65 h5 1qd 1qe
assumpt 1qf 1qg 1qh
assur 1qi 1qj 1qk 1ql 1mz 1qm 1qn 1qo 1qp 1qq 1qr 1qs 1qt
assyr 1qu 1qv
assyriolog 1qw
asterisk 1qx 1qy
asteroid 1qz 1r0 1r1
asthm 1r2
astonish yk ym 1r3 yp yn
astonishing yq
astor 1r4 1r5
astound yk 1r3 1r6
astr 1r7 1r8 1r9
astrid 1ra 1rb
astringent 1rc 1rd 1re
astronaut 1rf
astronom 1rg 1rh
astronomic 1ri 1rj
astrophysic 1rk
astut 1rl
asylum 1rm 1rn
asymmetr 1ro
asymmetric 1rp 1rq
asymptotic 1rr 1rs
asynchron 1rt
athabasc 1ru 1rv
atheist 1rw 1rx
atheistic 1rx 1ry
athen 1rz 1s0 1s1 1s2 1s3
atheromatous 1s4
athlet 1s5
athletic 1s6 b1 1s7 1s8
athleticism 1s9
atl 1sa 1sb
atlant 1sc 1sd
atlantic 1se 1sf
atlantis 1sg
atm 1sh 1si
atmospher qi 1sj 1si 1sk yu
atmospheric 1sl
atol 1sm
atom 1sn 1so
atomic 1sp 1sq
aton 1sr 1ss
atonal 1st
atop 1su
atp 1sv
atrium 1sw 1sx
atrocious 1sy 1sz
atroph 1t0 1t1 1t2 1t3
atrophic 1t4
attach 1t5 1t6 1t7 1t8 1t9 1ta lh 1tb 1tc
attach_to 1td 7j
attack 1te 1tf 1tg 1dx 1th 1ti 1tj 1tk 1oi 1tl 1oh oj 1tm
attain 1tn 7o 1to 1tp 1tq
attempt 1tr 1tg 1ts 1og 1tt
attend 1tu 1tv 1tw 1tx 1ty 1tz 1u0 7e 1u1 1u2 1u3
attend_to 1u4 1tv
attendant 1u5 1u2 1u6 7l
attent 1u7 1u8 1u9 1u3 1ua 1ub 1uc 1ud
attentiv 1ue
attest 1uf 1ug 1uh
attic 1ui 1uj 1uk 1ul
attir 1um 1un 1uo
attitud 1up 1uq 1ur
attorn 1us
attract 1ut 1b1 1uu 1uv 1uw 1ux 1uy 1uz
attribut 1v0 1v1 1v2 1n3 1v3
attun 1v4
atypic 1v5 1v6
auburn 1v7
auckland 1v8
auct 1v9 1va 1vb
auct_off 1vb
aud 1vc 1vd
audac 1ve 1vf
audacious 1vg 1vh
audibl 1vi 1vj
audio 1vk 1vl
audit 1vm 1vn 1vo 1vp 1vq 1vr 1vs 1vt 1vu
auditor 1vv
auditorium 1vw
aug 1vx
augment 1vy 1vz 1w0
augur 1w1 1w2 1w3
august 1vx 1w4 1w5 1w6 1w7
augustin 1w8
augustus 1w9
aunt 1wa
aur 1wb 1wc
aural 1wd
aureomycin 1we
auror 1wf 1wg
auschwitz 1wh
auspic 1wi jw
auspicious 1wj
austen 1wk
auster 1wl 1wm 1wn
austin 1wo
austr 1wp 1wq 1wr
austral 1ws 1wt 1wu 1wv 1ww
auth 1wx 1wy 1wz
authentic 1x0 1x1 1x2 1x3 1x4 1x5
author 1x6 1x7 1x8 1qj nj 1x9 1xa 1xb 1xc
authoris 1xd 1xe 1xf 1xg 1x7 1xh
authoritar 1xi 1xj 1xk
authoritat 1xl 1xm
authoritativ 1xn
autism 1xo
auto 1xp
autobiograph 1xq
autobiographic 1xr 1xs
autofluoresc 1xt
autoload 1xu
autom 1xv 1xw 1xx 1xy 1xz 1y0
automatic 1y1 1y2 1y3 1y4 1y5 1y6 1y7
automobil 1xp 1y8
automot 1y9 1ya
autonom 1yb 1yc
autonomic 1yd
autonomous 1ye 1yf
autops 1yg 1yh
autumn 1yi
auxiliar px 1yj 6t
avail 1yk 1yl 1ym 1yn 1yo
availabil 6n
avalanch 1yp 1yq 1yr
avaric 1ys 1yt
avatar 1yu 1yv
aveng 1yw 1yx
avenu 1yy 1yz
averag 1z0 1z1 1z2 1z3 1z4 1z5 1z6 1z7 1z8
averag_out 1z2 1z4
avers 1z9 18t
avert 1za 1zb
aviar 1zc
aviat 1zd 1ze 1zf
avid 1zg 1zh
avocado 1zi 1zj 1zk
avoid 1zl 1zm 1zb 1zn 1zo
avon 1zp 1zq
avow 1zr
aw 1zs 1zt
await 1zu 18j
awak 1k4 1zv 1zw
awaken 1k3 1k4 1zx 1zy 1zz 200
awar 201 202 203 204
award 205 76 206 207 208
away 209 20a 20b 1nl 20c 20d 20e 20f 20g
awe 20h 20i 20j
awesom yo
awestruck 1zs
awful 20k 20l 2c 20m 20n
awhil 20o
awkward 20p 20q 20r 20s
awr 108 20t 20u 10a
axe 20v 20w 20x
axial 20y 20z 210
axiom 211 212
axiomatic 213 214
axis 215 216
axl 217
azerbaij 218
azerbaijan 219 21a 21b
azimuth 21c
azor 21d
aztec 21e
azur 21f 21g 21h
bab 21i 21j 21k 21l
babbl 21m 21n 21o
babelik 21p
babu 21q
babylon 21r 21s 21t 21u
baccalaur 21v 21w
bach 21x 21y 21z
bachel 220 221 21z
back 222 223 224 225 226 227 228 229 22a 22b 22c 22d 22e 22f 22g 22h 22i 22j 22k 22l 22m
back_away 22n
back_down 22o 22p
back_off 22o 22p
back_out 22n 22q
back_up 22r 22o 22s
backbend 22t
backbon 22u 13c
backdrop 22v
background 22w 22x 22y 22z 230 231 232
backlash 233 234 235
backlog 236 237 238
backpack 239 23a
backs 23b 23c
backsid 1ob 23d
backstag 23e 23f 23g 23h
backstitch 23i 23j
backstrok 23k 23l
backup 23m 23n
backward 23o 23p 23q 22b
backwood 23r
backyard 23s
bacon 23t 23u
bacter 23v 23w
bacterium 23v
bad 23x 23y 23z 240 241 242 243 244 245
badg 246 247 248 249 24a 24b 24c
badminton 24d
badnes 23x 24e
baffl 24f yl 24g 24h 24i 24j
bag 24k 24l 24m 24n 24o 24p 24q 24r 24s
baggag 24t 24u
baghdad 24v
bagpip 24w
baham 24x
bahrain 24y 24z
bai 250
bail 251 252 253 254 255 256
bail_out 257 258
bait 259 25a 25b 25c
bak 25d 25e 25f 25g 25h 25i 25j 25k
baker 25l 25m 25n
baku 25o
bal 25p 25q 25r 25s 25t 25u 25v 25w 25x 25y 25z 260 261
bal_over 262
bal_up 263
balanc 264 265 266 267 268 269 26a 26b 26c
balcon 26d 26e
bald 26f 26g 26h 26i
baldwin 26j 26k
balfor 26l
balin 26m
balk 26n 26o 26p 26q 26r
balkan 26s 26t 26u
balkanis 26v
ballad 26w 26x
ballast 26y 26z 270
ballerin 271
ballet 272 273
balletoman 274
ballistic 275
balloon 276 277 278 279
ballot 27a 27b 27c
ballpark 27d 27e
ballpl 27f
ballroom 27g
ballyho 27h 27i
balsam 27j 27k
balthazar 27l
baltic 27m 27n 27o 27p
baltimor 27q
balustrad 27r
balzac 27s
bam 27t 27u
bambo 27v 27w
ban 27x 27y 27z 280 281 282 283 284 285 286
banan 287 288
band 289 28a 28b 28c 28d 28e 28f 28g 28h 28i 28j 28k 28l 28m
bandag 28n 28o 28p 28q
bandit 28r
bandol 28s
bandstand 28t
bandwidth 28u
bang 28v 27t 28w 28x 28y 28z 290 291 292 293 294 295 296
bang_out 297
bang_up 298 299
bangalor 29a
bangkok 29b
bangladesh 29c 29d 29e
banish 29f 29g 29h 29i
banist 27r
banjo 29j
bank 29k 29l 29m 29n 29o 29p 29q 29r 29s 29t 29u
bankrupt 29v 29w 29x
bankruptc 29y 29z
bannerlik 2a0
banquet 2a1 2a2 2a3 2a4
bansh 2a5
bant 2a6 2a7
baptis 2a8 2a9
baptism 2aa
baptist 2ab
bar 2ac 2ad 2ae 2af 2ag 2ah 2ai 2aj 2ak 29g 2al 2am 2an 2ao 2ap 2aq 2ar 2as 2at 2au 2av 2aw 2ax 2ay 2az
barb 2b0 2b1 2b2 2b3 2b4 2b5 2b6 2b7
barbado 2b8 2b9
barbar 2ba 2bb 2bc
barbaric 2bc 2bd
barbecu 2be 2bf 2bg
barbel 2bh
barbit 2bi
barbitur 2bj
barcelon 2bk
bard 2bl 2bm 2bn
barefoot 2bo 2bp
barg 2bq 2br 2bs
barg_in 2bt 2bu
bargain 2bv 2bw 2bx 2by 2bz
bargain_down 2c0
bariton 2c1 2c2 2c3
barium 2c4
bark 2c5 2c6 2c7 2c8 2c9 2ca 2cb
barkeep 2cc
barl 2cd 2ce
barn 2cf 2cg 2ch
barnburn 2ci 2cj
barnyard 2ck
baro 2cl
baron 2cm 2cn 2co 2cp 2cq
baronet 2cr
baronetc 2cs 2cq
baroqu 2ct 2cu 2cv 2cw
barorecept 2cx
barrack 2cy 2cz 2d0
barrag 2d1 2d2 2d3
barrel 2d4 2d5 2d6 2d7 2d8
barren 2d9 2da 2db
barricad 2dc 2dd 2de 2aj
barrio 2df 2dg
barrist 2dh
barrow 2di 2dj
bart 2cr
bartend 2cc
bartlet 2dk 2dl
bas 2dm 2dn 24n 2do 2dp 2dq 2dr 2ds 2dt 2du 2dv 2dw 2dx 2dy 2dz 2e0 2e1 2e2 2e3
basal 2e4 2e5
basalt 2e6
basebal 2e7 2e8
basel 25q
baselin 2e9 2ea
bash 28w 2eb 2ec 2ed 2ee
basic 2ef 2eg 2eh 2ei 2ej 2ek 2el
basil 2em 2en
basileus 2eo
basilic 2ep 2eq
basin 2er 2es
basis 2dp 2et
bask 2eu 2ev
basket 2ew 2ex
basketbal 2ey 2ez
basophilic 2f0
basqu 2f1 2f2
bassinet 2f3 2f4
bassist 2f5
bast 2f6 2f7 2f8 2f9 2fa
bastard 1ph 2fb 2fc
bat 2fd 2fe 2ff 2fg 2fh 2fi 2fj 2fk 2fl 2f8 2fm 2fn 2fo 2fp 2fq
batch 2fr 2fs 2ft
bath 2fu 2fv 2fw 2fx 2fy 2fz 2g0 2g1 2g2
batho 2g3 2g4
bathrob 2g5
bathroom 2g6 2g7
bathtub 2g8
batman 2g9
baton 2ga 2gb
batsm 2fl
battal 2gc 2gd
batter 2ge 2gf 2gg
battl 2gh 2gi 2gj 2gk 2gl
battlefield 2gm
battlefront 2gn
battleground 2gm
batw 2go 2gp
bavar 2gq 2gr 2gs
bawd 2gt 2gu
bawdyhous 2gv
bawl 2gw 2gx
bay 2gy 2gz 2h0 2h1 2h2
bayer 1oa
bayonet 2h3 2h4
bayou 2h5
bazaar 2h6 2h7
bce 2h8
be 2h9 2ha 2hb
be_on 2hc
beach 2hd 2he
beachhead 2hf 2hg
beacon 2hh 2hi 2hj 2hk
bead 2hl 2hm 2hn 2ho 2hp 2hq 2hr 2hs
beadl 2ht 2hu
beadsm 2hv
beak 2hw 2hx 2hy
beam 2hz 2i0 2i1 2i2 2i3 2i4 2i5 2i6 2i7 2i8
bean 2i9 2ia 2ib
bear 2ic 2id 2ie 2if 1i 2ig 2ih 2ii 65 2ij 2ik 2il 2im 2in 2io 2ip 2iq 2ir 2is 2it 2iu
bear_away 2iv
bear_down 2iw 2ix
bear_off 2iv
bear_on l0 2iy 2iz
bear_out 2j0
bear_up 2j1
beard 2j2 2j3 2j4 2j5 2j6
beardown 2j7
beast 152 2j8
beat 2j9 2ja 2jb 2jc 2jd 2je 2jf 2jg 2jh 2ji 2jj 2jk 2jl 2jm 2jn 2jo 2jp 2jq 2jr 2js
beat_about 2jt
beat_back 2ju
beat_down 2jv 2c0
beat_in 2jw
beat_out 2jc 2jx
beat_up 2jy 2je
beatl 2jz
beatnik 2k0
beatric 2k1
beau 2k2 2k3
beaumont 2k4 2k5
beaut 2k6 2k7 2k8 2k9 2ka
beautif 2kb hd
beautiful 2kc
beav 2kd 2ke 2kf
beav_away 2kf
beck 2kg
becket 2kh
beckon 2ki 2kj
become 2kk 2kl 2km 2kn 2ko
bed 2kp 2kq 2kr 2ks 2kt 2ku 2kv
bed_down 2kw
bedamn 2kx
bedfast 2ky
bedground 2kz
bedpost 2l0
bedraggl 2l1 2l2
bedrock 2ek 2l3
bedroom 2l4
bedsid 2l5
bedstead 2l6
bedtim 2l7
bee 2l8 2l9
beebread 2la
beech 2lb 2lc
beef 2ld 2le 2lf 2lg
beef_up 2lh
beeh 2li 2lj
beer 2lk
beethoven 2ll 2lm
beetl 2ln 2lo 2lp 2lq 2lr
beetl_off 2ls
befal 2lt 2lu
befit 2lv
befog 2lw
befor pl 2lx
beforehand pm i9
befriend 2ly
befuddl 2lz 2m0 24i 2m1
beg 2m2 2m3 2m4 2m5
beg_off 2m6
beget 2m7
beggar 2m8 2m9 2ma 2m5 2mb
begin 2mc 2md 2me 2mf 2mg 2mh 2mi 2mj 2mk 2ml 2mm 2mn 2mo
beguil 2mp 2mq 2mr 2ms
behalf 2mt 2mu
behav bb 2mv av 2mw 2mx 2my
behavior 2mz 2mx 2my
behead 2n0 2n1
behind 1ob 2n2 2n3 2n4
behold 2n5
behoov 2n6
beig 2n7 2n8
beij 2n9
beirut 2na
bel 2nb 2nc 2nd 2ne 2nf 2ng 2nh 2ni 2nj z 2nk 2nl
bel_out 2nl
belab 2nm 2nn
belarus 2no 2np 2nq
belat 2nr
belch 2ns 2nt 2nu 2nv
belfast 2nw
belfr 2nx 2ny
belg 2nz 2o0
belgium 2o1
belgrad 2o2
belief 2o3 2o4
believ 2o5 2o6 2o7 2o8 2o9 2oa 2ob 2oc 2od
believ_in 2oe
believab 2of 2og
belis 2oh
bellhop 2oi
belligerent 2oj 2ok 2ol 2om
bellow 2on 2oo 2gw 2op
belmont 2oq
belong 2or 2os 2ot 2ou 2ov 2ow
belong_to 2ox
belov 2oy 2oz
below 2p0 2p1 2p2
belowground 2p3 2p4
belshazzar 2p5
belt 2p6 2p7 28w 2p8 2p9 2pa
belt_along 2pb
belt_down 2pc
belt_out 2pa
belt_up 2pd
bemoan 2pe
ben 2pf 2pg 2ph
bench 2pi 2pj 2pk 2pl 2pm 2pn
bend 2po 2pp 2pq 2pr 2ps 2pt 2pu 2pv 2pw 2px 2py 2pz 2q0
beneath 2p1
benedict 2q1 2q2 2q3 2q4
benedictin 2q5 2q6 2q7 2q8
benefact 2q9
benefic 2qa
beneficiar 2qb 2qc 2qd
benefit 2qe 2qf 2qg 2qh 2qi
benevolent 2qj 2qk
beng 2ql
bengal 2qm 2qn 2qo
benign 2qp 2qq
benin 2qr
benjamin 2qs 2qt
bennet 2qu
bennington 2qv
bent 2qw 2qx 2qy 2pw
benton 2qz 2r0
bequeath 2r1
bequest 2r2
ber 2r3 2r4 2r5
berat 2r6
berb 2r7 2r8
bereav 2r9
berg 2ra 2rb
bergen 2rc
bergm 2rd 2re
berkel 2rf 2rg
berkshir 2rh
berlin 2ri 2rj
bermud 2rk
bern 2rl
bernard 2rm
bernstein 2rn
berth 2ro 2rp 2rq 2rr
beryllium 2rs
beseech 2rt
beset 2ru 2rv
besid 2rw x6
besieg 2rx 2ry 2rz 2s0 2s1
besmirch 2s2 2s3
bespeak 1nr 2s4
bespectacl 2s5
best 2s6 2s7 2s8 2s9 2sa 2sb 2sc 2sd
bestow 2se 2sf 2sg 2sh
bestsel 2si
bestubbl 2sj
bet 2sk 2sl 2sm 2sn 2so 2sp 2sq 2sr 2ss 2st 2su zm 2sv 2sw 2sx 2sy 2sz 2sc 2t0
bet_on 2t1
beth 2t2
bethel 2t3
bethink 2t4 2t5
bethlehem 2t6 2t7
betr 2t8 2t9 2ta 2tb 2tc 2td 2te
betroth 2tf 2tg
better i0 2th
between 2ti 2tj
bev 2tk 2tl
bevel 2tm 2tn 2to
beverag 2tp
bewail 2pe
bewar 2tq
bewhisk 2j6
bewild yl 2tr 24i 2ts
bewilder 2tt
bewildering 2tu
bewitch 2tv 2mp 2tw
bey 2tx 2ty
beyond 2tz 2u0
bhutan 2u1
bia 2u2 2u3 2u4 2u5 2u6
bias 2u7
bibl 2u8 2u9
biblic 2ua 2ub
bibliograph 2uc
bibliographic 2ud
bicep 2ue
bick 2uf 2ug
bicycl 2uh 2ui
bid 2uj 2uk 2ul 2um 2rt 2un 2uo 2up 2uq 2ur 2us 1j
bien 2ut 2uu 2uv
big 2uw 2ux 2uy 2uz 2v0 241 2v1 2v2
bihar 2v3
bik 2uh 2v4 2ui
biker 2v5
bikin 2v6 2v7
bil 2v8 2v9 2va 2vb 2vc 2vd 2ve 2vf 2vg 2vh 2vi 2vj 2vk 2vl 2vm 2gb
bilater 2vn 2vo
bilharziasis 2vp
bilingu 2vq 2vr
bilk 2vs 24g
billboard 2vt
billionair 2vu
billow 2vv 2vw 2vx
bimolecular 2vy
bin 2vz 2w0 2w1
binar 2w2 2w3 2w4 2w5
bind 2w6 2w7 2w8 2w9 2wa 28p 2wb 2wc 2wd 2we 2wf 2wg 2wh 2wi 2wj 2wk 2wl 2wm 2wn 2wo 2wp 2wq 2wr 28q 2ws
bind_off 2wt 2wu
bind_over 2wv
bingo 2ww
binocular 2wx 2wy
binom 2wz 2x0 2x1
bioas 2x2 2x3
biochemic 2x4
biochemistr 2x5
biodivers 2x6
biograph 2x7 2x8
biographic 2x9
biolog 2xa 2xb
biologic 2xc 2xd
biologist 2xe
biomas 2xf 2xg
biomedic 2xh
biomedicin 2xi 2xj
biophysicist 2xk
biops 2xl
biotechnolog 2xm 2xn
bipartis 2xo
biplan 2xp
bipolar 2xq 2xr
birch 2xs 2xt 2xu 2xv
bird 2xw 2xx 2xy 2xz 2y0 2y1
birdbath 2y2
birdhous 2y3
birefring 2y4
birmingham 2y5 2y6
birth 2y7 2y8 2y9 2ie
birthd 2ya 2yb
birthplac 2yc 2yd
birthright 2ye 2yf
biscuit 2yg 2yh
bisexu 2yi 2yj 2yk
bishop 2yl 2ym
bishopr 2yn
bishopric 2yo
bismarck 2yp 2yq
bison 2yr
bit 2ys 2yt 2yu 2yv 2yw 2yx 2yy 2yz 2z0 2z1 2z2 2b4 2z3 2z4 2z5 2z6 2z7 2z8 2z9 2za a0 2zb
bit_off 2zc
bit_out 2zd
bitch 2ze 2zf 2zg 2lf
biter 2zh
bitter 2zi 2zj 2zk 2zl
bittersweet 2zm 2zn 2zo 2zp
bivouac 2zq 2zr 2zs
bizar 2zt
blab 2zu 2zv
black 2zw 2zx 2zy 2zz 300 301 302 303 304 305 306
black_out 307 308 309 30a
blackber 30b 30c 30d
blackboard 30e
blackburn 30f
blacken 2zy 30g 302 30h 30i
blacken_out 309
blackish 30j
blackmail 30k 30l 30m 30n
blackout 30o 30p
blackpool 30q
blacksmith 30r
blad 30s 30t 30u 30v 30w 30x 30y 30z
blah 310
blair 311
blak 312
blam 313 314 315 316 317 318
blanc 319
blanch 31a 31b 1na 31c
bland 31d 31e 31f 31g 31h
blank 31i 31j 31k 31l 31m 31n
blank_out 31o 31p
blanket 31q 31r 31s 31t 31u
blar 31v 31w 31x 31y
blasphem 31z 320 321 322
blasphemous 323 324
blast 325 27t 326 327 31x 318 328 31y
blast_off 329
blatanc 32a
blatant 32b 32c
blaz 32d 32e 32f 32g 32h 32i 32j 32c
blaz_away 32g 32k
blaz_out 32l
blaz_up 32m
bleach 32n 32o 32p 32q 32r 32s 32t
bleak 305 2da 32u
blear 32v 32w
bleat 32x 32y 32z
bleb 330
bleed 331 332 333
blemish 334 335 336
blend 337 338 339 33a 33b 33c 33d 33e
blend_in 33f 33a
bles 33g 33h 33i 33j 318 33k 1eb 33l
blight 33m 33n 33o 33p
blind 33q 33r 33s 33t 33u 33v 33w 33x 33y 32j 33z 340 341
blindfold 342
blink 343 344 345 346 347 348 349 34a
blink_away 345
blis 34b 34c
blissful 34d
blist 34e 34f 34g 34h 34i 34j a0
blith 34k 34l 34m
blitz 34n 34o 34p
blizzard 34q 34r
bloat 34s 34t 34u
blob 34v 34w
bloc 34x
block 34y 34z 350 351 352 353 2aj 354 355 356 357 358
block_off 359 2aj
block_out 35a 35b
block_up 2aj
blockad 35c 35d 2aj 354 35e
blockbust 35f 35g
blog 35h 35i 35j
blok 35k
blond 35l 35m 35n
blood 35o 35p 13a 35q 35r 35s 35t 35u 35v 34a
bloodhound 35w
bloodles 35x 35y
bloodsh 35z 360
bloodstain 361
bloodstream 362
bloodsuck 363 364
bloodthirst 365
bloom 366 367 368 369 36a 34a
bloomfield 36b
bloomington 36c
blossom 366 36d 36e 36a
blossom_out 36e
blot 36f 36g 36h 34w
blot_out 36i
blotch 36j 36k
blous 36l
blow 36m 36n 36o 36p 36q 36r 36s 36t 36u 36v 36w 36x 36y 36z 370
blow_off 371
blow_out 372 373
blow_over 374
blow_up 375 376
blowfish 377 378
blu 379 37a 37b 37c 37d 37e 37f 37g 323 37h 37i
blub 37j 37k 37l 37m
bludgeon 37n 37o 37p
bluefish 37q 37r
bluegras 37s 37t
bluestock 37u
bluf 37v 37w 37x 37y 37z 380
bluf_out 37y
bluish 37e
blund 381 382 383
blunt 384 385 386 387 388
blur 389 38a 38b 38c 32v 38d
blurt 38e
blurt_out 38e
blush 38f 368 38g 38h 38i
blust 38j 38k 38l 38m
bluster 38n 38o
boar 38p 38q
board 38r 38s 38t 38u 38v 38w 38x 38y 38z
board_up 390
boardinghous 391
boardwalk 392
boast 393 38l 394 395
boastful 2ux
boat 396 397 398 399 39a 39b
boatload 39c
boatswain 39d
bob 39e 39f 39g 39h 39i
bob_about 39j
bob_around 39j
bob_up 1ic
bobbysox 39k
bod 1w2 39l 39m 39n 39o 39p 39q 39r 39s 39t 39u 39v 39w 39x 39y
bodic 39z
bodybuild 3a0 3a1
bodyguard 3a2 3a3
boeot 3a4
boer 3a5
bog 3a6 3a7 3a8 3a9 3aa 3ab 3ac
bog_down 3a8 3ad
bogart 3ae
boggl 3af 3ag
bogot 3ah
bogus 2fc
bohem 3ai 3aj 3ak 3al 3am 3an
boil 3ao 3ap 3aq 3ar 3as 3at 3au 3av 3aw 3ax 3ay
boil_down 3az 3b0
boil_over 3b1
bois 3b2
boisterous 3b3 3b4
bold 3b5 3b6 3b7 3b8 3b9 3ba
boliv 3bb 3bc 3bd 3be
bolivar 3bf 3bg
bollywood 3bh
bolo 3bi 3bj
bologn 3bk 3bl
bolshevik 3bm 3bn 3bo
bolst 3bp 3bq 3br
bolt 3bs 3bt 3bu 3bv 3bw 3bx 3by 291 3bz
bolt_down 3c0 2pc
bolt_out 2ls
bomb 3c1 3c2 3c3 3c4 3c5 3c6 3c7 3c8 3c9
bomb_out 3ca
bomb_up 3cb
bombard 3cc 3cd 2d1 2d2
bombast 310
bombproof 3ce 3cf 3cg
bombus 3ch
bon 3ci 3cj 3ck 3cl 3cm 3cn 3co 3cp 3cq 3cr
bon_up 3cl
bonapart 3cs
bond 3ct 3cu 3cv 3cw 252 uf 2w9 2wb 3cx 3cy
bondsm 3cz 3d0
bonem 3d1
bonfir 3d2
bonnet 3d3 3d4 3d5
bonus 3d6 3d7
boo 3d8 3d9
boob 3da 3db
boog 3dc 3dd
book 3de 3df 3dg 3dh 3di 3dj 3dk 3dl 3dm 3dn 3do
book_up 3dp
bookcas 3dq
booklet 3dr
bookshelf 3ds
bookstor 3dt
boom 3du 3dv 327 3dw 3dx 3dy
boom_out 3dz
boomerang 3e0 3e1 3e2
boon 33l 3e3 3e4
boost 3e5 3e6 i2 3e7 3e8 i8 3e9 gc
boost_up 3ea
boot 3eb 3ec 3ed 3ee 3ef 3eg
boot_out 3eh 3ei
booth 3ej 3ek
bootleg 3el 3em 3en
booz 3eo 3ep
bop 3eq 3er 2ec 3es
bor 3et 3eu 3ev 3ew 3ex
borat 3ey
bord 3ez 3f0 3f1 3f2 3f3 2wn 3f4
bord_on 1e2
bordeaux 3f5 3f6
borderlin 3ez 3f7
boredom 3f8
born 3f9 3fa 3fb
borneo 3fc
borough 3fd 3fe
borrow 3ff h3 3fg 3fh 3fi
bos 3fj 3fk 3fl 3fm 3fn 3fo 3fp
bos_around 3fq
bosch 3fr
bosn 3fs 3ft 3fu
bosom 3fv 3fw 3fx 3fy 3fz 3g0
boston 3g1
bot 3g2
botan 3g3 3g4
botanic 3g5 3g6
botanist 3g7
both 3g8 3g9 3ga 162 3gb 3gc 3gd
botswan 3ge
bottl 3gf 3gg 3gh 3gi
bottl_up 3gj
bottleneck 3gk 3gl 3gm 3gn
bottom 1ob 3go 3gp 2kr 3gq 3gr 3gs 3gt 3gu
bottom_out 3gv 3gw
bottomland 3gx
bottomles 3gy 3gz
botulin 3h0
boucl 3h1
bouffant 3h2 3h3
bough 3h4
bould 3h5 3h6
boulevard 1yz
bounc 3h7 3h8 3h9 2wl 3ha 3hb 3hc 3hd 3he 3hf
bounc_back 3hg
bounc_out 3hh
bound 3hi 2wi
boundar 2wi 2wj
boundles 3hj
bount 11g 3hk
bouquet 3hl 3hm
bourbon 3hn 3ho
bourgeois 3hp 3hq 3hr 3hs 3ht
bourn 3hu 3hv
bout 3hw 3hx
boutiqu 3hy
bovin 3hz 3i0 3i1
bow 3i2 3i3 3i4 3i5 3i6 5l 3i7 3i8 1g4 3i9 3ia 3ib 3ic
bow_down 3i6 3id
bow_out 3ie 22p
bower 3if 3ig
bowl 3ih 3ii 3ij 3ik 3il 3im 3in 3io 3ip 3iq
bowl_over 3ir 3is
bowld 3h6
bowman 1g5
bowstr 3it
box 3iu 3iv 3iw 3ix 3iy 3iz 3j0 3j1 3j2 3j3
box_in 3j4
box_up 3j4
boxcar 3j5
boxer 3j6 3j7 3j8
boy 3j9 3ja 3jb
boycot 3jc 3jd
boyfriend 2k2
boyhood 3je
boyish 3jf
boyl 3jg 3jh
bra 3ji
brac 3jj 3jk 3jl 3jm 3jn 3jo 3jp 3jq 3jr
brac_up 3js
bracelet 3jt 3ju
bracket 3jv 3jw 3jx 3jy
bracket_out 3jx
brad 3jz 3k0 3k1 3k2
bradford 3k3
bradl 3k4 3k5
brag 3k6 38l 3fp 3k7
braggadocio 3k8
brahm 3k9 3ka
braid 3kb 3kc 3kd 3ke
brain 3kf 3kg 3kh 3ki 3kj 3kk 3kl
brak 3km 3kn 3ko 3kp 3kq
brambl 3kr
bran 3ks 3kt
branch 3ku 3kv 3kw 3kx 3ky 3kz 3l0 3l1 3l2
branch_out 3l3
brand 3l4 3l5 3l6 3l7 3l8 3l9 3la 3lb 3lc
brandenburg 3ld
brandish 3le 3lf 3lg
brandt 3lh
brant 3li
bras 3lj 3lk 3ba fx 3ll 3lm 3ln
brash 3lo
brasil 3lp
brassic 3lq
brat 3lr 3ls
bratislav 3lt
braun 3lu 3lv
brav 3lw 3lx 3ly 3lz 1vg 3m0
brav_out 3ly
bravado 38j
braver 3m1 3m2
bravo 3m3 1ok 3m4
brawl 3m5 2eb 3m6
bray 3m7 3m8 3m9
brazen 3ma 3mb 1vh 3mc 3md
brazil 3me 3lp 3mf 3mg
breach 3mh 3mi 3mj 3mk
bread 3ml 3mm 3mn
breadth 3mo 3mp
break 3mq 3mr 3ms 3mt 3mu 3mv 3mw 3mx 3my 3mz 3n0 3n1 3n2 3n3 3n4 3n5 3n6 2sv 3n7 3n8 3n9 3na 3nb 3nc 3mk 3nd 3ne 3nf 3ng 3nh 3ni 3nj 3nk 3nl 3nm 3nn
break_apart 3no 3np
break_away 3nq 3na
break_down 3n0 12q 3nr 3ns 3nt
break_in 3nu 2bt 3ne
break_off 3mx 3nv 3nq
break_out 3nw 3nx 3ny 3nz 3na
break_through 3o0 3o1
break_up 3o2 3o3 3no 3o4 3o5 3o6
breakaw 3o7 3o8
breakdown 3o9 3oa
breakfast 3ob 3oc 3od
breakout 3oe
breakthrough 3of 3og
breakup 3oh 3oi
breakwat 3oj
breast 3ok 3ol 3om 3on
breaststrok 3oo 3op
breastwork 3oq
breath 3or 3os 3ot 3ou 3ov 3ow 3ox 3oy 3oz 3p0
breath_in 3p1
breath_out 3p2
breathles 3p3 3p4 3p5
breech 3p6
breed 3p7 3p8 3p9 3pa 3pb 3pc 3pd 3pe
breez 3pf qj 3pg 3ph
breez_through 9m
bremen 3pi
brent 3li
brest 3pj
brethren 3pk
breton 3pl 3pm
brev 3pn 3po
brew 3pp 3pq 3pr 3ps 3pt 3pu
brewer 3pv
brib 3pw 3px 3py
briber 3pz
brick 3q0 3q1
brick_in 3q2
brick_over 3q2
brick_up 3q2
brickl 3q3 3q4
brid 3q5 3q6
bridegroom 3q7 3q8
bridg 3q9 3qa 3qb 3qc 3qd 3qe 3qf 3qg
bridg_over 3qf 3qh
bridgehead 3qi 3qj
bridgeport 3qk
bridget 3q6
bridl 3ql 3qm 3qn 3qo
brief 3qp 3qq 3qr 3qs u 3qt 3qu 3qv 3qw 3qx
briefcas 3qy
brier 3qz 3r0
brig 3r1 3r2
brigad 3r3 3r4 3r5
bright 3r6 3r7 3r8 3r9 3ra 3rb 3rc 3rd 3re
brighten 3rf 3rg
brighton 3rh
bril 3ri 3rj
brillianc 3rk
brilliant 3rl 3r8 3rm 3kl 3rn 3ro 3rp 3r7
brim 3rq 3rr 3rs 3rt
brim_over 3ru
brindl 3rv
bring 3rw 3rx 3ry 3rz 3s0 3s1 3s2 3s3 dl 3s4
bring_about 3s5 3s6
bring_around 3s7 3s8
bring_back 3s9 3sa
bring_down 3sb 3sc 3sd
bring_in 3se 3s3 3sf
bring_off 3sg
bring_on 3sh 3si
bring_out 3sj 3sk 3sl 3sm
bring_through 3sn
bring_to 3s9
bring_up 1k5 3so 3sp 3sq 3sr
brink 3ss 3st
brisban 3su
brisk 3sv sp 3jr 3sw
brisk_up 3sv
bristl 3sx 3sy 3sz 2l
bristl_at 3t0
bristol 3t1
brit 3t2 3t3
britannic 3t4
british 3t5 3t6 3t7
brittan 3t8
britten 3t9
brittl 3ta 3tb 3tc
brno 3td
broad 3te 3tf 3tg 31u 3th 3ti 3tj 3tk
broadband 3tl 3tm
broadcast 3tn 3to 2i4 3tp 3tq 3tr 3ts 3tt
broaden 3tu 3tv 3tw 3l3 3tx 3ty
broadsid 3tz 3u0 3u1 3u2 3u3
broadw 3u4
brocad 3u5
broil 3u6 3u7 25e 3u8 3u9
brok np 3ua
brokerag 3ub 3uc
bronc 3ud
bronch 3ue
bronchiol 3uf
bronchiolar 3ug
bronchiolitis 3uh
bronchus 3ui
bronco 3ud
bronx 3uj
bronz 3uk 3ul 3um 3un 3uo 3up 3uq
brood 3ur 3us 3ut 3uu 3uv 3uw
brook 3ux 1i 3uy 3uz
brooklyn 3v0
broom 3v1 3v2 3v3 3v4
broth 3v5 3v6
brothel 2gv
brother 3v7 3v8
brotherhood 3v9 3va 3vb
brow 3vc 3vd 3ve
browb 3vf 3fq
brown 3vg 3vh 3vi 3vj 3vk 3vl 3vm 3vn 3vo 3vp
brownish 3vl
brows 3vq 3vr
bruc 3vs 3vt
brucellosis 3vu 3vv
bruin 3vw 3vx
bruis 3vy 3vz 3w0
bruit 3w1
brun 3w2
brunet 3w3 3w4
bruno 3w5 3w6
brunswick 3w7 3w8
brush 3w9 3wa 3wb 3wc 3wd 3we 3wf 3wg 3wh 3wi 3wj 3wk 3wl
brush_down 3wm
brush_off 3wn
brush_on 3wo
brush_up 3wp 3wq
brussel 3wr
brut 3ws 3wt 152 2j8 2sd
brutal 3wu 3wv 3ww
bryan 3wx 3wy
bubbl 3wz 3x0 3x1 3x2 3x3 3x4
bubbl_over 3x5
bubbl_up 3x6
buccan 3x7 3x8
buchan 3x9
bucharest 3xa
buck 3xb 3xc 3xd 3xe
buck_up 3xf
buckboard 3xg
bucket 3xh 3xi 3xj 3xk
bucket_along 2pb
buckl 3xl 3xm 3xn 3xo 3xp
buckl_down 3xq
buckskin 3xr 3xs
bucolic 3xt 3xu 3xv 3xw
bud 3xx 3xy 3xz 3y0 3y1
budapest 3y2
buddh 3y3 3y4
buddhism 3y5 3y6
buddhist 3y7 3y8
budg 3y9 3ya
budget 3yb 3yc 3yd
budget_for 3ye
budgetar 3yf
buf 3yg 3yh 3yi 3yj 3yk 3yl 3ym 3yn 3yo
buffalo 3yp 3yq 3yr
buffet 3ys 3yt 2fm 3yj
buffoon 3yu 3yv
bug 3yw 3yx 24c 3yy 3yz 3z0 2fj
bug_out 3z1
bugl 3z2 3z3 3z4 3z5
build 3z6 130 3z7 3z8 3z9 3za 3zb 3zc 3zd 3ze 3zf 3zg
build_in 3zh
build_on 3zi
build_up 3z7 3zj 1iw
buildup 3zk 3zl
bul 3zm 3zn 3zo 3zp 3zq 3zr 3zs 3zt 3vf 3fq 3zu 3zv 38n
bul_off 3zw
bul_through 3zr
bulb 3zx 3zy 3zz
bulg 400 401 402 403 404
bulg_out 3z1
bulgar 405 406 407 408
bulk 409 40a 40b 40c 40d
bulldog 40e 40f 40g
bullet 40h 40i
bullethead 40j
bulletin 40k 40l
bullneck 40m
bullock 40n 40o
bullshit 3zo 40p
bullybo 40q
bum 40r 40s 40t 40u 40v
bum_about 40u
bum_around 40u
bumbleb 40w
bump 400 40x 40y 40z 410 411 412
bump_around 413
bump_off 414
bump_up 415
bun 416 417 418
bunch 419 41a 41b 41c 41d
bunch_up 41d
bundl 41e 41f 41g 41c
bundl_off 41h
bundl_up 41i 41g
bungalow 41j
bunk 41k 41l 41m 41n 41o 41p 41q 41r 41s
bunk_down 2kw
bunk_off 41t
bunkm 41u
bunt 41v 41w 41x 41y 41z
buo_up 420 421
buoyant 422 423
bur 424 425 426 2lg 427 428 429 42a 42b 42c 42d 42e
burden 42f 42g 42h 42i 42j 42k
bureau 42l nj
bureaucrac 42m 42n
bureaucratic 42o
burg 42p 42q
burgeon 42r
burges 42s 42t
burglar 42u 42v
burgund 42w 42x
burk 42y 42z 430 431
burlington 432
burm 433 434 435 436
burn 437 438 439 43a 43b 43c 43d 43e 2z1 43f 43g 43h 43i 43j 43k 43l 43m 43n 43o 43p 43q 43r 43s
burn_down 43t 43c
burn_off 43u 43v
burn_out 372
burn_up 43v 32m
burnet 43w
burnham 43x
burrough 43y 43z
burrow 440 441
bursitis 442
burst 443 444 445 446 447 448 3n8 449 2l
burst_out 44a 44b
burt 44c
burton 44d 44e
burund 44f 44g
bus 44h 44i 44j 44k 44l 44m 44n 44o 44p 44q 44r 44s 44t 44u 44v 44w 44x
busbo 44y
bush 44z 450 451 452 453 454 455
bush_out 456
bushel 457 458 459
bushwhack zg 45a 45b 45c 45d
businesslik 45e 45f
businessm 45g
businessmen 45h
bust 45i 45j 3n7 45k 3nk 45l 45m 45n
bust_up 45o
bustl gs 45p 45q 45r
bustl_about 45q
but 45s 45t 45u 41x 45v f6 45w 45x 45y 45z 460
but_in 2bt
but_on f6
but_up 461
butch 462 463 464 465 466 467 468
butl 469 46a
butterf 46b 46c 46d 46e 46f
buttock 1ob
button 46g 46h 46i 46j 46k
button_up 2pd
buttres 3jp
buy 2bw 46l 3px 46m
buy_at 46n
buy_back 46o
buy_in 46p
buy_off 46q
buy_out 46r
buy_up 46r
buyer 46s
buz 46t 46u 46v 46w 46x 46y
buz_off 46z
bye ey 470
bygon 471 472
bypas 473 474 475
byrd 476 477
byron 478
byt 479
byzantin 47a 47b 47c
cab 47d 47e 47f
caban 47g
cabaret 47h 47i
cabbag 47j 3mm 4h
cabin 47k 47l 47m
cabinet 47n 47o
cabl 47p 47q 47r 47s 47t
cach 47u 47v 47w
cack 47x
cackl 47y 47z 480 481 482
cactus 483
cad 484 485
cadav 486
cadaverous 487 488
cadenc 489 48a
cadenz 48b
cadet 48c
cadis 48d
cadr 48e 48f
caesar 48g 48h
caf 48i
cafeter 48j
cag 48k 48l 48m 48n 48o
cag_in 48m
cain 48p
cairn 48q 48r
cairo 48s 48t
cak 48u 48v 48w
cal 48x 48y 48z 490 491 492 493 494 495 496 497 498 499 49a 49b 49c 49d 49e 49f 49g 49h
cal_at 49i
cal_back 49j 49k
cal_down 2r6 1k5
cal_for 49l 1nr 49m
cal_in 49n 49o 49p 49b 49q
cal_off 49r 49s
cal_on 49t
cal_out 49u 49v
cal_up 49j 494 49w
calabr 49x
calais 49y
calam 49z
calcif 4a0 4a1 4a2 4a3
calcium 4a4
calcul 4a5 4a6 4a7 4a8 4a9 4aa
calculating 4ab
calculus 4ac 4ad
calcut 4ae
cald 4af
calderon 4ag
caldwel 4ah
caledon 4ai
calendar 4aj 4ak 4al
calf 4am 4an
calgar 4ao
calib 4ap 4aq
calibr 4ar 4as 4at 4ap 4aq
californ 4au 4av 4aw
caliph 4ax 4ay 4az
callous 4b0 4b1 4b2 4b3 4b4
calm 4b5 4b6 4b7 4b8 4b9 4ba 4bb 4bc 4bd 4be
calm_down 4b8 4bf
calorimet 4bg
calorimetric 4bh
calumn 2s2 4bi 4bj
calv 4bk 4bl 4bm
calvin 4bn 4bo
cam 4bp 4bq
camarader 4br
cambod 4bs 4bt 4bu
cambr 4bv 4bw 4bx
cambridg 4by 4bz
camden 4c0
camel 4c1
cameo 4c2
camer 4c3 4c4
cameroon 4c5 4c6
camouflag 4c7 4c8 4c9
camp 2zq 4ca 4cb 4cc 4cd 4ce 4cf 2zs 4cg 4ch 4ci 4cj
camp_down 4cf
camp_out 2zs
campaign 4ck 4cl 4cm 4cn 4co 4cp
campbel 4cq
campfir 4cr
campground 2zr
campm 4cs
campus 4ct
can 4cu 4cv 4cw 4cx 4cy 4cz 4d0 4d1 4d2 4d3 4d4
canad 4d5 4d6 4d7 4d8
canal 4d9 4da 4db
canar 4dc 4dd 4de
canber 4df
canc 4dg 4dh
cancel 4di 49s 4dj 4dk 4dl 4dm
cancel_out 4dn
cand 4do 4dp
candid 386 4dq 4dr 4ds 4dt
candidac 4cp
candl 4du 4dv 4dw
candlewick 4dx 4dy
candor 4dz 4e0
canin 4e1 4e2 4e3 4e4
cannabis 4e5 4e6
cannon 4e7 4e8 4e9 4ea
cano 4eb 4ec
canon 4ed 4ee
canonic 4ef 4eg
canonis 4eh 4ei 4ej
canonist 4ek 4el
canop 4em 4en 4eo
cant 4ep 4eq 4er 4es 4et 4eu 4ev 4ew 4ex
cantat 4ey
canteen 4ez 4f0
canterbur 4f1
cantilev 4f2 4f3 4f4
cantl 4f5
canton 4f6 4f7 4f8 4f9 4fa
canuck 4fb
canv 4fc 4fd 4fe 4ff 4fg
canvas 4fh 4ff 4fi 4fj
canyon 4fk
canyonsid 4fl
cap 4fm 4fn 4fo 4fp 4fq 4fr 4fs 4ft 4fu 4fv
cap_off 4fw
capabil 4fx 4fy
capabl 4fz 4g0 4g1 1t 4g2
capac 4g3 4g4 4g5 4g6 4fy
capacit 4g7 4g8
caper 4g9 4ga 4gb
capillar 4gc 4gd 4ge 4gf
capit 4gg 4gh 4gi 4gj 4gk 4gl
capitalis 4gm 4gn
capitalism 4go
capitalist 4gp 4gq 4gr 4gs
capitalistic 4gr 4gs
capitol 4gt 4gu
capitul 4gv
capst 4gw
capsul 4gx 4gy 4gz 4h0
capt 4h1 4h2 43 4h3 4h4
captain 4h5 4h6 4h7 4h8 4h9 4ha
captiv 2mp 4hb 4hc 4hd
captur 4he 4hf 4hg 4hh 4hi 2mp 1e7 4hj
car 1xp 4hk 4hl 1u7 4hm 4hn 4ho 4hp 4hq 4hr 4hs 4ht 4hu 49h 4hv 4hw 4hx 4hy 4hz 4i0 4i1 4i2 4i3 4i4 2im 4i5 4i6 4i7 4i8 4i9 4ia 4ib 4ic 4id 4ie 4if 4ig 4ih 4ii 4ij av 4ik 4il 2ik
car_away 2iv
car_back 4im
car_for 4in 4io
car_off 2iv 3sg
car_on 4ip 4iq 4ir
car_out 4is 7n
car_over 4it 4iu
car_through 7n 3sn
carabao 4iv
carac 4iw
carav 4ix 4iy 4iz
carbin 4j0
carbon 4j1 4j2 4j3 4j4 4j5
carcas 4j6
card 4j7 4j8 4j9 4ja 4jb 4jc
cardboard 4jd 4je
cardiac 4jf
cardif 4jg
cardin 4jh 4ji 4jj 4jk
cardiomeg 4jl
cardiovascular 4jm
cardroom 4jn
careen 4jo 4jp 4jq
careerism 4jr
carefr 4js 4jt
careful 4ju 4jv
careles 4jw 4jx 4jy 4jz 4k0 4k1
cares 4k2 4k3 4k4
caretak 4k5 4k6
careworn 4k7
cargo 4k8
carib 4k9 4ka
caricatur 4kb 1a3
carlo 4kc
carload 4kd 39c
carmichael 4ke
carmin 4kf 4kg 4kh
carn 4ki 153
carnag 4kj
carneg 4kk 4kl
carniv 4km 4kn
carol 4ko 4kp 4kq
carolin 4kr 4ks
carousel 4kt 4ku
carp 4kv 4kw 4kx 4ky
carpent 4kz 4l0
carpentr 4l1
carpet 4l2 4l3 4l4 4l5 4l6
carriag 4l7 4l8
carrol 4l9
carrot 4la 4lb
carson 4lc 4ld
cart 4le 4lf 4lg 4lh 4li 4lj
cart_away 4lk
cart_off 4lk
cartel 4ll
cartes 4lm 4ln
carthag 4lo
cartilag 4lp
carton 4lq 4lr
cartoon 4ls 4lt 4lu
cartoonist 4lv
cartridg 4lw 4lx
cartwheel 4ly 4lz 4m0
cartwright 4m1 4m2
carv 4m3 4m4 4m5 4m6 4m7 4m8 4m9
carv_out 4ma 4mb
carv_up 4mc
carven 4m5
cas 4md 4me 4mf 4mg 4mh 4mi 4mj 4mk 4ml 4mm 4mn 4mo 4mp 4mq
casablanc 4mr
cascad 4ms 4mt 4mu 4mv
cascad_down 4mv
casebook 4mw 4mx
cash 4my 4mz 4n0
cash_in 4n0
cash_out 4n1
cashmer 4n2 4n3
casino 4n4 4n5
casket 4n6 4n7 4n8
casp 4n9 4na
cassandr 4nb
casset 4nc
cassit 4nd 4ne
cassock 4nf
cast 4ng 4nh 4ni 4nj 4nk 4nl 4nm 4nn 4no 4np
cast_about 2jt
cast_around 2jt
cast_away 4nq
cast_down 4nr
cast_off 4ns 4nt
cast_on 4nu
cast_out 4nq 29h
castanet 3cn
castig 4nv 4nw 4nx 4ny
castil 4nz
castl 4o0 4o1 4o2
castro 4o3
casu 4o4 4o5 4o6 4o7 4o8
casual 4o9 4oa
casualt 4ob 4oc
cat 4od 4oe 4of 4og
catal 4oh 4oi 4oj 4ok
catalog 4ol 4om 4on 4oo
catalogu 4ol 4om 4on 4oo
catalon 4op
catalyst 4oq 4or
catalytic 4os
catapult 4ot 4ou 4ov 4ow 4ox
catastroph 49z 4oy
catastrophic 4oz 4p0
catatonic 4p1
catcal 4p2 4p3
catch 4p4 4p5 4p6 4p7 4p8 4p9 4pa 4pb 4pc 4hh 4hg 4pd 1kw 4pe 4pf 4pg 4ph 4pi 4pj 4pk 4pl 4pm 4pn 4po 4pp 4pq 4pr
catch_on 4ps 4pt
catch_out 4pu
catch_up 4pv 4pw
catechis 4px 4py
catecholamin 4pz
categor 4q0 4q1
categoris 4q2 4q3
cater 4q4 4q5 4q6 4q7
caterpillar 4q8 4q9
catfish 4qa 4qb
catharsis 32 4qc
cathedr 4qd 4qe 4qf
catherin 4qg 4qh
cathet 4qi
cathod 4qj 4qk
catholic 4ql 4qm 4qn
catholicism 4qo
catkin 4qp
cattl 4qq
cattlem 4qr 4qs
caucas 4qt 4qu 4qv 4qw
caucasus 4qx 4qy
caucus 4qz 4r0
caus 4r1 4r2 4md 4cl 4r3 4r4 4r5 4r6 4r7
causal 4r8
causat 4r9
causew 4ra 4rb 4rc
caut 4rd 4hn 4re go
cautious 4rf 4rg 4rh 4jv 4ri
cav 4rj 4rk 4rl
cav_in 4rm
caval 4rn 4ro 4rp
cavalcad 4rq
cavalr 4rr 4rs
cavalrym 4rt 4ru
caveat 4re 4rv
cavem 4rw
cavendish 4rx
cavern 4ry 4rz 4s0
cavern_out 4s0
cavit 4s1 4s2
cavort 4s3
caw 4s4 4s5
cayman 4s6
cbc 4s7
cdc 4s8
ceas 4s9 4sa 4sb
ceaseles 4sc
cebu 4sd 4se
ced 4sf 4sg
cedar 4sh 4si
ceil 4sj 4sk 4sl
cel 4sm 4sn 4so
celebr 4sp 4sq 4sr 4ss 4st 4su 4sv 4sw 4sx
celebrant 4sy 4sz
celer 4t0
celest 4t1 4t2 4t3
cellar 2dz 4t4
cello 4t5
cellular 4t6 4t7
cellulos 4t8
celtic 4t9 4ta
cement 4tb 4tc 4td 4te 4tf
cemeter 4tg
censor 4th 4ti
censur 4tj 4tk 4tl
census 4tm 4tn
cent 4to 4tp 4tq 4tr 4ts
centen 4tt 4tu
centenar 4tt 4tu
centerfield 4tv 4tw
centimet 4tx
centimetr 4tx
centr 4ty 4tz 4jk
central 4u0
centralis 4u1 4u2 4u3 4u4
centre 4u5 4tw 4u6 4u7 4u8 4u9 4ua 4ub 4uc 4ud 4ue 4uf 4ug 4uh 4ui 4uj 4uk 4ul
centre_on 4uh 4um
centrifug 4un 4uo 4up
centur 4uq 4ur
ceo 4us
cer 4ut 4uu 4uv
cerambycid 4uw
ceramic 4ux 4uy 4uz
cerebellum 4v0
cerebr 4v1 4v2 4v3
ceremon 4v4 4v5 4v6 4v7
ceremonial 4v8 4v9
certain 4va 4vb 4vc 4vd 4ve
certaint 4vf 4vg
certif 4vh 4vi 4vj 4vk 1ug 4vl 4vm
certific 4vn 4vo 4vp 4vq
certiorar 4vr
certitud 4vs
cervic 4vt 4vu
ceylon 4vv 4vw
chad 4vx 4vy
chaf 163 4vz 4w0 4w1 4w2 4w3 2a7
chagrin 4w4 4w5
chain 4w6 4w7 4w8 4w9 4wa 4wb 4wc 4wd 4we
chain_up 4wf
chair 4wg 4wh 4wi 4wj
chairm 4wk 4wj
chairperson 4wk
chais 4wl 4wm
chalk 4wn 4wo 4wp
chalk_out 4wq
chalk_up 4wr 4ws
challeng 4wt 4wu 4wv 4ww 4wx 4wy 4wz 4x0 za 4x1
chamb 4x2 4x3 4x4 4x5 4x6 4x7
chamberlain 4x8 4x9
chambermaid 4xa
champ 4xb 4xc 4xd 4xe 4xf 4xg
champagn 4xh 4xi
champaign 4xj 4xk
champion 4xl 4xm
chanc 4xn 4xo 4xp 4xq iu 4xr 4o7
chanc_on 4xs
chancel 4xt 4xu 4xv
chandel 4xw 4xx 4xy
chandl 4xz 4y0
chang 4y1 4y2 4y3 4y4 xd 4y5 4y6 4y7 4y8 xb xa 4y9 4ya 4yb 4yc 4yd 4ye 4yf 4yg
chang_over 4yh 4yi
channel 4yj 4yk 4yl 4ih 4ym
chant 4yn 4yo 4yp 4yq 4yr
chantlik 4ys
chao 4yt 4yu
chaotic 4yv 4yw
chap 35k 4yx 4yy
chapel 4yz 4z0
chaplain 4z1
chaplin 4z2
chapm 4z3 4z4
chapt 4z5 4z6 4z7
char 4z8 4z9 30g 4za 4zb 4zc 4zd 4ze
charact 4zf 4zg 4zh 4zi 4zj 4zk 4zl 4zm
characteris 4zn 4zo 4zp 4zq
characteristic 4zr 4zs 4zt 4zu
charco 4zv 4zw 4zx 4zy
charg 4hm 4zz 500 501 502 503 504 505 9a 506 507 508 509 50a 2ve 1cu 50b 50c 50d 50e
charg_up ou
chariot 50f 50g 50h 50i
charism 50j
charismatic 50k
charit 50l 50m
charl 50n 50o
charlat 50p
charlemagn 50q
charleston 50r 50s 50t
charlot 50u 50v
charm 50w 1ay 50x 2mp 50y 50z 510
charnel 511 512
chart 513 514 515 516 517 518 519 51a 51b
chas 51c 51d 51e 51f 51g
chas_away 51h
chassis 51i 130
chast 51j 51k
chastis 4nx 51l
chat 51m 51n 51o 47y 51p 2zv 51q 51r 51s
chat_up 51t 51u
chateau 51v
chattanoog 51w 51x
chavez 51y 51z
cheap 520 40v 3ln
cheat 521 522 523 524 525 526 527 528
cheat_on 2tc
check 529 1od 52a 52b 52c 1ku 52d 52e 52f 1mz 52g 52h 52i 52j
check_in 52k
check_off 52f
check_out 52e 52l
check_over 52e
checkbook 52m
checklist 52n
checkout 529 52o
checkpoint 52p
checkup 52q
cheek 52r 52s 52t
cheekbon 52u
cheer 52v 52w 52x 52y 52z 530 531 532 533
cheer_up 534 535
cheerful 536 52v 537
cheerlead 538
chees 539 53a 53b 53c
cheesecloth 53d
chef 53e
chel 53f 53g
chemic 53h 53i 53j 53k 53l
chemist 53m 1aw
chemistr 53n 53o
chemotherap 53p
chen 53q 53r
cher 53s 53t 4kh
cherish 4io 53u
cherok 53v 53w
ches 53x 522
chest 53y 53z 540
chesterfield 541 542
chestnut 543 544 545
chev 2rv
cheval 4rn 546
chew 547 548 549
chew_out 2r6
chew_over 54a
chew_up 2r6
cheyen 54b 54c
chi 54d 54e
chic 54f 54g
chicago 54h 54i
chick 54j 54k
chicken 54l 54m 54n
chicken_out 22p
chico 54o
chid 2r6
chief 54p 3fm 54q 54r
chieftain 54s 4h9
chignon 54t
chihuahu 54u 54v
chil 54w 54x 54y 54z 550 551 552 553 554 555 556 557 558 559
chil_out 4bf
child 55a 55b 55c
childbirth 55d
childhood 55e 55f
childish 55g 55h 55i
childles 55j
childlik 55k 55l
chim 55m 55n
chim_in 2bt
chimn 55o 55p
chin 55q 55r 55s 55t 55u 55v 55w 55x 55y
chin_up 55s
chink 55z
chinles 560
chip 561 2yu 3nq 562 563 564
chip_at 4m4
chip_away 565
chip_in 566
chip_off 3nq
chiropract 567
chirp 568 569 56a
chisel 56b 525 524 56c
chiv 2rv
chivalr 56d 56e
chivalrous 56f
chlorid 56g 56h
chlorin 56i
chlorothiazid 56j
chlorpromazin 56k
chock 56l 56m 56n 56o 56p
chocol 56q 56r
choir 56s 56t 56u
choirbo 56v
chok 56w 56x 56y 56z 570 571 572 573 574 575
chok_back 576
chok_down 576
chok_off 576 577
chok_up 578
cholelithiasis 579
choler 57a
cholesterol 57b
chomp 57c 4xc
choos 57d
choose 57e 57f xq 57g 57h 57i 57j 57k 57l 57m
choose_up 57n
chop 57o 57p 57q 57r 57s 57t 57u
chop_down 57v
chop_off 57w
chop_up 57q
chopin 57x 57y
chor 57z 580 581
choral 57z
chord 582 583 584 585
choreograph 586 587 588 589 58a
choreographic 58b
chorin 58c
chortl 58d 58e
chorus 58f 58g 58h 58i 56u
chow 58j 58k
christ 58l 58m 58n 58o 58p 58q
christchurch 58r
christen 58s
christendom 58t
christian 58u 58t
christm 58v 58w
christoph 58x
chrom 58y 58z 590
chromatogram 591
chromatograph 592
chromatographic 593
chromium 594
chromosom 595
chronic 596 597
chronicl 86 598
chronolog 599 59a
chronologic 59b 59c
chrysanthemum 59d 59e
chuck 59f 58j 59g 59h
chuck_out 3eh 4nq
chuckl 58d 58e
chuf 59i
chug 59j 59k
chump 59l
chunk 59m 59n 59o 59p 59q 59r
church 59s 59t 59u 59v
churchgo 59w 59x
churchil 59y 59z 5a0
churchm 5a1
churchyard 5a2
churn 5a3 5a4 5a5 5a6 5a7
churn_out 5a8 5a9
churn_up 5aa
chut 5ab 5ac 5ad
cia 5ae
cicad 5af
cicero 5ag 5ah
cid 5ai
cigar 5aj
cigaret 5ak
cil 5al 5am 5an
cilium 5ao 5ap
cinch 3pf 5aq 5ar 5as
cincinnat 5at
cind 5au
cinderel 5av 5aw
cinem 5ax 5ay
cinematic 5az
cinematograph 5b0 5b1
cinnamon 5b2 5b3
ciph 5b4 5b5 4a5 5b6
circl 5b7 28e 5b8 5b9 5ba 5bb
circl_around 5bc
circuit 5bd 5be 5bf
circuitr 5bg
circul 5bh 5bi 5bj 5bk 5bl 5bm 5bn
circular 3tz 5bo 5bp
circumfer 5bq 5br
circumscrib 5bs 5bt
circumspect 5bu
circumst 5bv 5bw 5bx 5by 5bz
circus 5c0 4kn 5c1
cis 5c2
cisco 5c3 5c4
cit 5c5 5c6 5c7 5c8 5c9 5ca 5cb 5cc
citadel 2f9
citat 5cd 5ce
citizen 5cf 5cg 5ch
citr 5ci 5cj
citron 5ck 5cl
citrus 5cm 5cn
civic 5co 5cp
civil 5cq 5cr 5cs 5ct
civilis 5cu 5cv 5cw 5cx 5cy 5cz
clad 5d0 5d1 5d2
claim 5d3 5d4 5d5 5d6 5d7 5d8 5d9 5da 5db 1l6
claimant 5dc
clairvo 5dd
clam 5de 3xc 5df 5dg 5dh 31v 5di 5dj
clamb 5dk 5dl
clamorous 32b
clamp 5dm 5dn 5do
clamp_down 5dp
clamshel 5dq 5dr
clan 5ds
clandestin 5dt
clang 5du 5dv 5dw 5dx
clank 5du 5dy 5dz
clannish 5e0 5e1 5e2
clap 27t 5e3 5e4 74 5e5 5e6 1cj
clap_on 5e7
clap_up 5e8
clar 5e9 5ea 5eb 5ec
claret 5ed 5ee 5ef
clarif 5eg 5eh
clarinet 5ei
clark 5ej 5ek
clas 5el 4q1 5em 5en 5eo 5ep
clash 5du 5eq 5er 5es
clasp 5et 5eu 5ev 5ew
classic 5ex 5ey 5ez 5f0 5f1 5f2 5f3 5f4
classicist 5f5 5f6
classif 1q9 5f7 5f8 5f9 5fa 5fb 5fc 5ep 5fd
classificator 5fe
classles 5ff
classm 5fg
classroom 5fh
clat 5fi 5fj
claudius 5fk
claus 5fl 1m1
claustrophob 5fm
claw 5fn 53f 5fo 5fp 5fq 5fr 5fs
clay 5ft 5fu
clean 5fv 5fw 5fx 5fy 5fz 5g0 5g1 5g2 5g3 5g4 5g5 5g6 5g7 5g8 5g9 5ga 5gb 5gc
clean_out 5gd 5ge
clean_up 5gf 5gg
cleans 5fw 5gh 5g9 5gi 5gj
cleanup 5gk 5gl
clear 5gm 5gn 5go 5gp 5gq 5gr 1xd 5gs 5gt 5gu 5gv 3rg 5gw 5gx 5gy 5gz 5h0 5h1 5h2 5h3 5h4 5g6 5h5 5h6 5h7 5h8 5h9 5ha 5hb 5hc 5hd 5he 5eb 5ea
clear_away 5hf
clear_off 5hf
clear_out 5hg 5hh
clear_up 5hi 5hj 5eh
clearhead 5hk
cleat 5hl 5hm 5hn 5ho
cleav 5hp 5hq
cleavag 5hr 5hs
cleft 5ht 5hu 5hv 5hw
clemen 5hx
clement 5hy 5hz
clench 5et 5i0 5i1 5i2 5i3
cleopatr 5i4
clerg 5i5
clergym 5i6
cleric 5a1 5i7 5i8
clerk 5i9 5ia 5ib 5ic
clev 5id 48o
cleveland 5ie 5if
clever 5ig 3re 5ih
clich 5ii
click 5ij 5ik 5il 5im
click_off 5in
client 5io 5ip
clientel 5iq
clif 5ir
clim 5is 5it
climatic 5iu
climax 5iv 5iw 5ix 5iy
climb 5iz 1my 5j0 5j1 5j2
climb_down tr
climb_on 5j3
climb_up 5j1 5j4
clinch 5j5 5i0 5j6 5j7 5i3
cling 5j8 eq 5j9 5ja
cling_to 5jb
clinic 5jc 5jd 5je 5jf 5jg
clink 5jh 5ik 5ji 5jj
clinton 5jk 5jl
clip 5jm 5jn 5jo 5jp 5jq 5jr 5js
cliqu 4ce
clit 5jt
cliv 5ju
cloak 5jv 5jw 5jx 5jy
clob 5jz 5k0 2f8
clock 5k1 5k2 5k3 5k4
clock_in 5k5
clock_off 5k6
clock_on 5k5
clock_out 5k6
clock_up 5k7
clockwis 5k8 5k9
clod 59m 5ka
clodhop 5kb
clog 5kc 5kd 577 5ke 573 5kf 5kg
clomp 5kh
clon 5ki 5kj 5kk
clonic 5kl
clos 5km 5kn 5ko 5kp 5kq 5kr 5ks 5kt 5ku 5kv 5kw 5kx 5ky 5kz 5l0 5l1 5l2 5l3 5l4 5l5 5l6 5l7 5l8 5l9 5la 5lb 5lc 5ld 5le 5lf 5lg
clos_down 5kr
clos_in 5lh 5li
clos_off 5lj 5lk
clos_out 5ll 5lm
clos_up 5ln 5kr
closest 5lo
closet 5lp 5lq 5lr 5ls
closeup 5lt
closur 5lu 5lv 5lw
clot 5lx 5ly 5lz 5kf
cloth 5m0 1bn 5m1 5d0 5m2 1bm 5m3
clothesbrush 5m4
clotheshors 5m5 2k3
clotheslin 5m6
cloud 5m7 5m8 5m9 5ma 2lw 5mb 5mc 5md 5me 5mf
cloud_over 5mg 5mh
cloud_up 5mh
cloudburst 5mi
clov 5mj
clown 3yu 3yv 18b 5mk 5ml
clown_around 18b
clu 5mm 5mn 5mo
clu_in 5mp
club 5mq 5mr 5ms 5mt 5mu 5mv 5mw
clubfoot 5mx
clubhous 5ms
cluck 5my 5mz
clump 419 59m 5n0 5n1
clums 5n2 5n3 5n4
clust 419 41c 5n0 nv 5n5
clut 5n6
clutch 5et 5n7 5n8 5jb
clyd 5n9
coach 5na 5nb 5nc 5nd 5ne
coagul 5ly 5lz 5nf
coal 5ng 5nh 5ni 4za
coalesc 5nj 5nk 5nl
coalit ty 5nm
coars 5nn 5no 5np
coarsen 5nq
coast 5nr 5ns 5nt 5nu 5nv 5nw 5nx
coastlin 5ny
coat 5nz 5o0 5o1 5o2 5o3 5o4 5o5
coattail 5o6
coax 5o7 5o8 5o9 5oa 5ob
cobalt 5oc
cobbl 5od 5oe
cobr 5of
coc 5og 5oh
cocain 5oi
coccidioidomycosis 5oj
coccidiosis 5ok
cochin 5ol
cochr 5om
cock 5on 5oo 5op 5oq 20u 4t 5or
cock_up 5os
cockato 5ot
cockpit 5ou 5ov
cockroach 5ow
cocktail 5ox 5oy
coco 5oz 5p0 56r
coconut 5p1 5p2
cocoon 5p3 5p4 5p5
cod 5p6 5p7 25b 5p8 5p9 5pa 5pb 5pc 5b6 5pd 5pe 5pf
coddl 5pg 21l
codex 5ph 5pi
codif 5pj 5pc 5pk
coefficient 5pl
coerc 5pm
coexist 5pn 5po 5pp
coexistent 5pq
cof 5pr 5ps
coffeehous 48i
coffeepot 5pt
coffin 4n7 5pu
cogn 5pv 5pw 5px 5py
cognit 5pz 5q0
cogniz 203 5q1
coher eq 5q2
coherent 5q3 5q4
cohes 5q5 5q6 5q7 5q8
cohesiv 5q9 5q6
coil 5qa 5qb 5qc 5qd 5qe
coin 5qf 5qg 5qh
coinag 5qi 5qj
coincid 5qk 5ql 5qm 5qn 5qo
coincidental 5qp
cok 5qq 5qr 5qs
col 5qt 5qu 5qv 5qw 5qx 5qy 5qz 5r0
colbert 5r1
cold 5r2 5r3 5r4 5r5 5r6 5r7 5r8 5r9
coleridg 5ra
coliseum 5rb
collabor 5rc 5rd 5re 5rf
collaborat 5rg 5rh 5ri
collag 5rj 5rk
collaps 5rl 5rm 5rn 5ro 4rm
collapsibl 5rp
collar 5rq 5rr 1dq 5rs
collarbon 5rt
collater 5ru 5rv 5rw
colleagu 5rx 5ry
collect 5rz 5s0 5s1 8y 5s2 5s3 5s4 5pa 5s5 5s6 oc 5s7 5s8 90 5s9 5sa 5sb 5sc 5sd od
collectiv 5se
colleen 5sf
colleg 5sg 5sh 5si 5sj
collid 5sk 5es
collier 5sl
collin 5sm 5sn
collis 5so 5sp
colloid 5sq
colloqu 5sr
colloquial 5ss
collus 5st 5su
cologn 5sv 5sw
colomb 5sx 5sy 5sz
colombo 5t0
colon 5t1 5t2 5t3 5t4 5t5 5t6 5t7
colonel 5t8
colonis 5t9 5ta 5tb
colonist 5tc
color 5td 5te 5tf 5tg 5th 5ti 5tj 5tk 5tl 5tm 5tn 5to 5tp 5tq 5tr 5ts 5tt 5tu 5tv 2u7
color_in 5th
colorado 5tw 5tx
coloratur 5ty 5tz
colos 5u0
colour 5to 5tp
colt 5u1 5u2
columb 5u3 5u4 5u5
columbin 5u6
columbus 5u7 5u8
column 5u9 5ua 5ub 5uc 5ud 5ue 5uf 5ug
columnist 5uh
columnlik 5ui
com 5uj 5uk 2md 2me 5ul 5um
comb 5un 5uo 5up 5uq 5ur
comb_out 5up 5us
combat 5ut 5uu 2gj
combatant 2oj 5uv
combin 5uw 5ux 5uy 5uz 4ll 5nj 5v0 5v1 o8 5v2 5v3 5v4 5v5 5v6 5v7
combo 5v8
combust 5v9 5va
come 5vb 5vc 5vd 5ve 5vf 5vg 5vh 5vi 5vj 1l1 5vk 5vl 5vm 5vn 5vo dp 110 5vp ip 1dw 1e6
come_about 5vq
come_along 1bw i1
come_apart 3mw
come_around 5vr 5vs
come_away 5vt 5vu
come_back 5vv 5vw 5vx 5vy
come_by 5vz 5w0
come_down 5w1 3b0 5w2 5w3
come_in 5w4 5vi 5w5 5w6
come_off 5w7 5vt
come_on 5w8 i1 1dz
come_out 5w8 1bv 5w9 5wa 5wb 5wc 5wd
come_over 5we
come_through 3o0 5wf
come_to 5wg 5wh 5wi 2iz
come_up 1i8 5wj 5wk 5wl 5vh 1ia 1ic 5wm
comeback 5wn 5wo
comed 5wp 5wq 5wr 5ml
comer 1l0 5ws
comet 5wt
cometar 5wu
comfort 5wv 5ww 5wx 5wy 5wz 5x0 5x1 5x2 5x3 532 zl
comfortab 5x4 5x5
comic 5wp 5x6 11q 5x7
command 5x8 5x9 5xa 2uk 5xb 5xc 5xd 5xe 5xf 5xg 5xh 5xi 5xj 5xk 5xl 5xm 5xn
commandant 5xj
commando 5xo 5xp
commemor 5xq 5xr 5xs 5xt 5xu
commemorat 5xv 5xs
commenc 5xw 2mn
commend 5xx 5xy 5xz ge 5y0 5cd 5y1
commensur 5y2
comment 5y3 5y4 5y5 5y6
commentar 5y4
commentat 5y7 5y8
commerc 5y9 5ya 5yb 5yc 5yd
commercial 5ye
commercialis 5yf
commercialism 5y9
commis 5yg 5yh 5yi 5yj 5yk 5yl 8o
commiser 5ym 5yn 5yo
commissar 5yp 5yq
commission 5yr 5ys
commit 5yt 5yu 5yv 5yw 5yx uv 5yy 5yz 5z0 5z1 5yh 5z2
committeem 5z3
commod 5z4
commodor 5z5
common 5z6 5z7 5z8 5z9 5za 5zb 5zc 5zd 5ze 5zf
commonplac 5ii 5zg 5zh
commonsens 5zi
commonwealth 5zj 5zk
commot 5zl 5zm
commun 5zn 5zo 5zp 5zq 5zr 5zs 5zt 5zu 5zv 5zw 5zx 5zy 5zz
communic 600 601 602 603 604 605
communicat 606 607
communication 608
communiqu 609
communis 60a 60b
communism 60c 60d
communist 5um 60e 60f
communistic 60f
commut 60g 60h 60i 60j 60k 60l 60m 60n 60o
commutat 60p
comp 1l
compact 60q 60r 60s 60t 60u 60v
compan 1pz 60w 7k 60x 60y 60z 610 49d 611
companion 611
compar 612 613 614 615 616 617 618
comparat 619 61a 61b
comparativ 61c
comparison 618 61d
compart 61e 61f
compas 61g 61h 61i 61j 61k 61l
compassion 61m 61n 61o
compatibil 61p 61q
compatibl 61r 61s
compatriot 61t
compel 61u 61v 61w 61x
compens 61y 61z 620 621 622
compet 623 624
competent 625 626 1u
competit 627 628 629 62a 62b 62c 4x0
competitiv 62d
compil 62e 62f 62g 8y 62h 62i
compl 62j 62k 62l 62m 62n 62o 62p 62q 62r 62s
complain 62t 62u 62v
complaint 62w 62x q1
complais 62p
complementar 62y 62z 630
complet 631 632 633 634 635 636 637 7p 638 639 ub 63a 63b 62z 63c 63d
complex 63e 63f 63g 63h 63i 63j 63k 63l
compliant 63m
complic 63n 63o 63h 63p 63q 63r
complimentar 63s 63t
component 63u 63v 63w
comport 2in
compos 63x 63y 62g 63z 640 641 642 643 644
composit 63e 645 646 647 1xb 643 648 644 649 64a
compost 64b 64c
composur 4b5
compound 64d 64e 64f 5v0 64g 64h 64i 5v6
comprehend 1dp 64j
comprehens 64k 64l 64m 64n 64o
comprehensiv 64p
compres 64q 64r 64s 64t 64u 64v 64w 64x
compris 64y 64z 650
compromis 651 652 653 654 655 656
compton 657
compuls 658 659 65a 65b 65c 65d
compulsiv 65e 65f
compulsor 65g
compunct 65h
comput 4a9 4aa 4a5 65i 65j 65k
computation 65l
comrad 1pz 65m
comt 65n
con 65o 65p 65q 65r 65s 65t 65u 65v
conc 65w 65x 65y 65z 660 2oa 661
concav 662
conced 663 664 4sg
conceit 665 666
conceiv 667
conceivab 668
concentr 669 66a 66b 66c 4u3 66d 4ug 66e 66f 66g 66h 66i 66j 66k 66l 66m 66n
concentr_on 4uh
concepc 66o
concept 66p 66q 66r 66s
conceptu 66t
conceptual 66u 66v
conceptualis 66w 66u
concern 66x 66y 66z 4hp 44r 2iz 670 671 672
concert 673 674 675 676
concertin 677 678 679
concerto 67a
conces 67b 67c
concessionair 67d
concierg 67e
concil 67f 1c8
conciliator 67g 655
concis 67h 67i
conclav 67j
conclud 67k 67l 67m 67n 67o
conclus 67p 67q 67r 67s 67t 5kn 67u
conclusiv 67v
concoct 67w 67x
concord 67y 67z 680 7w
concordant 681 682
concours 683 684
concret 685 686 687 688 689 68a
concretistic 68b
concur 5qk p5 68c 68d
concurrenc 68c 68d
concurrent 68e 68f
concus 68g 68h
cond 68i
condemn 68j 68k 68l 68m 68n 68o 68p 68q 68r
condemnator 68r
condens 68s 68t 66d 68u 4g7 68v
condescend 1g2
condescens 68w 68x
condit 5bv 68y 68z 690 691 692 693 694 695 696 697 698
condition 699 69a 69b 69c
condo 69d
condom 69e
condon 69f
conduct 2mw 2mx 69g 4ih 69h 4iq av 69i 69j 69k 69l 69m 69n
conductiv 69k
conf 69o 2se
confeder 5ri 69p 69q 69r 69s 69t 69u ug
confederac 69u 69v
confer 69w 69x 69y
confes 69z 663 6a0 6a1 6a2 6a3 6a4
confid 6a5 5yu 1qj 6a6 6a7 6a8
confidant 6a9 6aa
confident 6ab 6ac 6ad 6ae 6af
confidential 6ag 6ah 6ai
configur 6aj 6ak 6al 6am
confin 2wk 6an 6ao 6ap 6aq 6ar 6as 5l1 6at
confin_to 5bs
confirm 6au lm 6av 6aw 52a 6ax 6ay 6az 6b0 5rw
confisc 6b1 6b2
conflict 6b3 2gh 6b4 6b5 6b6 6b7 6b8 6b9 6ba
conflu 6bb 6bc
confluent m1 6bd
conform da 6be 62o 6bf 6bg
conform_to 6bh 6bi
confound 6bj 2lz
confrer 5ry
confront 6bk 6bl 6bm 6bn 6bo 6bp
confus 6bj 2lz 6bq 6br 6bs 24i 6bt 6bu 6bv 6bw 6bx
cong 6by
congenit 6bz
congest 6c0 6c1 6c2 6c3
conglomer 6c4 6c5 8x 6c6
congo 6c7 6c8
congratul 62r 6c9 6ca 6cb 6cc 6cd
congratulator 6ce
congreg 6cf 6cg 6ch
congregation 6ci 6cj
congres 6ck 6cl
congression 6cm
congressm 6cn
conic 6co
conjectur 6cp 6cq 6cr
conjoin 6cs 6ct 6cu
conjug 6cv 6cw 6cx 6cy 6cz 6d0 6d1
conjunct 6d2 6d3 6d4
conjur_up 1k5
connect 1q0 6d5 6d6 6d7 6d8 6d9 6da lh 6db 1q4 6dc 6dd 6de 6d3 6df
connecticut 6dg 6dh
connectiv 6di
connoisseur 6dj
connol 6dk
connot 6dl 6dm 6dn 6do
conqu 6dp 6dq 1e7
conquer 6dr
conquest 6ds 6dt
conrad 6du
consc 6dv 6dw 6dx
conscientious 6dy 6dz
conscious 6e0 6e1 6e2 6e3 6e4 203
conscript 6e5 6e6 6e7
consecr 5yt 6e8 6e9 6ea 6eb 6ec
consecut 6ed 6ee 6ef
consensus 6eg
consent 6eh 63
consequ 6ei n2 6ej
consequent 7l 81 6ek
conserv 6el 6em 6en 6eo 6ep 6eq
conservat 6er 6es 6et 4rh 6eu
conservatism 6ev
conservativ 4ri
conservatoir 6ew
conservator 6ew 6ex
consid 6ey 6ez 2oa 6f0 6f1 6f2 6f3
consider 6f4 6f5 6f6 6f7 6f8 5bv 6f9
considerab 6fa
consign 6fb 6fc
consist 6fd 6fe 39q 6ff
consistenc 39q 6ff
consistent 6fg 6fh 6fi
consol 5wv 6fj 6fk 6fl 5wz 5x3
consolid 6fm 6fn 6fo yd 6fp 6fq
consonant 6fr 6fs 682 6ft 6fu 6fv
consort 56t 6fw lg 7w
consortium 6fx
conspicuous 6fy 32c 6fz 6g0
conspir 6g1 6g2
conspirac 6g3 6g4 6g5
conspirat 6g6
const 6g7 6g8 6g9 6ga
constabular 6gb
constanc 6gc 6gd
constant 6ge 6gf 6gg 6gh 6gi yb
constantin 6gj 6gk
constantinopl 6gl 6gm
constat 6gn
constel 6ak 6go
constern rt
constituenc 6gp
constituent 63u 6gq 6gr
constitut 1cv 650 6gs 6gt 6gu
constitution 6gv 6gw 6gx
constrain 6gy 6gz 6h0 6at
constraint 6h1 6h2
constrict 6h3 64r 6h4 6h5 6h6 3gl
constru 6h7
construct 66p 6h8 3z9 6h9 3zd 6ha 6hb 6hc 6hd 6he 6hf
constructiv 6hg
consul 6hh 6hi
consular 6hj
consult 6hk 6hl 69o 6hm 6hn
consultanc 6ho
consultant jk
consultat jn
consum 6hp 6hq 6hr 6hs 6ht 6hu 6hv 6hw 637 6hx 6hy
consumpt 6hz 6i0 6i1 6i2 6i3
contact 6i4 6i5 6i6 6i7 6i8 6i9 6ia 6ib f7
contain 52i 64y 2ik 6ic 6id 6ie 6if
contamin 6ig 6ih 6ii 6ij 6ik 6il
contempl 6im 54a 6in 6io 6ip 6iq
contemplat 6ir 3uw
contemporar 6is 6it 6iu 6iv 6iw
contempt 6ix 6iy
contemptibl 6iz
contemptuous 6j0 6j1
contend 6j2 1hp 6j3 623 6j4 4x0
content 6j5 6j6 6j7 4g6 6j8 6j9 6ja 6jb 6jc 6jd 1hr 6je 6jf
contentious 6jg 6jh
contest 6ji 628 6j2 6jj
contestant 6jk 6jl
context 6jm 5bx
contiguous 6jn 6jo
contin 6jp 6jq
continent 6jr 6js 6jt 6ju 6jv 6jw
contingenc 6jx 6jy
contingent 6jz 6k0 6k1 6k2
continu 6k3 6k4 6k5 6k6 6k7 4ip 6k8 6k9 4ir 6ka 6kb 6kc 6kd 597 6ke 6kf
continual 6kg
continuous 6kh 6ki 6kj 6kk
continuum 6kl
contor 6aj 6km 6kn
contort 6ko 6kp
contr 6kq 6kr 6ks
contraband 6kt 6ku
contrabas 6kv 6kw
contracept 6kx 6ky 6kz
contract 6l0 6l1 6l2 6l3 6l4 64r 6l5 6l6 6l7 6l8 64v 6l9 6la
contract_in 6lb
contract_out 6lc 6ld
contractu 6le
contradict 6lf 2ne 6lg 6lh
contradictor 6li 6lj 6lk 6ll
contradistinct 6lm
contralto xv 6ln xy
contrapt 1ch
contrar 6lo 6lp 6lq 6lr
contrast 6ls 6lt 6lu 6lv 6lw 6lx 6ly
contribut 566 dl 6lz 6m0 6m1 6m2 6m3 6m4 6m5 6m6 6m7
contributor 6m1
contrit 6m8
contriv 1ch 6m9 1mc 6ma
control 6mb 6mc 6md 6me 6mf 5xa 6mg 6mh 1mv 6mi 6mj 5xg 52i 6mk 8k 6ml 6mm
controvers 6mn 1hr
contus 6mo 3vy
conv 6mp 4i9 6mq 6mr
convect 6ms 6mt
conven 6mu 6mv 6mw 6mx
convenient 6my 6mz 6n0
convent 6n1 6n2 6n3 6n4
convention 6n5 6n6 6n7 6n8 6n9 6na
conventional 6nb
conventionalis 6nc 6nd
converg 6ne 6nf 6ng 6nh
convers 6ni 6nj 6nk 6nl 6nm 6nn 6no 6np 6nq 6nr
conversation 5sr
convert 6ns 4yi 6nt 4ya 6nu 6nv
convertibl 6nw 6nx 6ny 6nz
convex 403 6o0 6o1
convict 65p 6o2 6o3 6o4 6o5
convinc 6o6 6o7 6ac 6o8
convincing 6o9
conviv 6oa
convo 6ob 6oc 6od
convuls 6oe 6of 6og 6oh
convulsiv 6oi
cooccur 68e
cook 6oj 6ok 6ol 6om 6on 6oo 6op 6oq 2yh 6or 6os
cook_out 2bg
cook_up 6ot 67x
cookfir 6ou
cool 6ov 1ab 6ow 554 6ox 6oy 6oz 6p0 6p1 556 6p2 6p3 6p4 6p5
cool_down 554 6p6
cool_off 6p6 4bf
coolant 6p7
coon 6p8 6p9
coop 48k 6pa 6pb 6pc 6pd
coop_in 6pe
coop_up 6pe
cooper 5rc 6pf 6pg
cooperat 6ph 6pi 6pj 676
coordin 6pk 6pl 6pm 6pn 6po 6pp 6pq 6pr 6ps 6pt 6pu
coordinat 6pv
cop 6pw 1dq 6px 6py 6pz 6j4 6q0 6q1 6q2 6q3 6q4 6q5 6q6 6q7 6q8
cop_out 6q9 6qa
copenhagen 6qb
coptic 6qc 6qd
copyright 6qe 6qf
coquet 6qg 51t
cor 6qh 4u7 6qi 6qj 6qk 6ql 6qm 6qn 6qo 6qp
cor_out 6qq
coral 6qr 6qs 6qt
corbet 6qu
cord 6qv 6qw 6qx 6qy 6qz 101 6r0 6r1
cordob 6r2 6r3
corduro 6r4 6r5 6r6 6r1
cork 6r7 6r8 6r9 6ra
cork_up 6ra
corkscrew 6rb 6rc
corn 6rd 6re 6rf 6rg 6rh 6ri 6rj 6rk 6rl 6rm 6rn 6ro 6rp 3ix 6rq 6rr 6rs
cornel 6rt 6ru
cornerback 6rv
cornerston 6rw 2dp
cornfield 6rx
cornic 6ry 6rz 6s0
cornish 6s1 6s2 6s3
cornm 6s4
cornwal 6s5
coron 6s6 6s7 6s8 6s9
corp 6sa 6sb 6sc
corpor 6sd 39m 39p 6se 6sf 6sa 6sg
corporeal 6sh
corps 486
corpul 6si
corpus 6sj 6sk
correct 6sl 4nv 6sm 6sn 6so 6sp 6sq 6sr 6ss 6st 6su 6sv 6sw 6sx 6sy
correction 6sz
correl 6t0 6t1 6t2 6t3 6t4 6t5
correspond 6t6 p7 6t7 p8 6t8 6t9 613 6ta
correspondent 6tb 6tc 12c
corresponding 6td
corrid 6te
corrobor lm 6tf
corrod 6tg 6th
corros 6ti 6tj 6tk 6tl 6tm
corrug 6tn 6to
corrupt 3px 6tp 6tq 6tr 6ts 6tt 6tu 6tv
corsag 3hl
corsic 6tw 6tx
cort 6ty
cortex 6tz 6u0
cortic 6u1 6u2
corticofug 6u3
corticosteroid 6u4
corticotropin 6u5
corvet 6u6
cos 6u7
cosecant 6u8
cosign 6u9 6ua
cosmetic 6ub 6uc 6ud
cosmic 6ue 6uf
cosmo 6ug 6uh
cosmopolit 6ui 6uj 6uk
cospons 6ul
cost 6um 6un 6uo 6up 6uq 6ur 6us 6ut 6uu 6uv 6uw
costum 6ux 6uy 6uz 6v0
cot 6v1 6v2 6v3
cottag 41j
cotton 6v4 6v5 6v6
cotton_on 4pt
cotton_up 6v7
cottonmouth 6v8
couch 6v9 6va 6vb
cougar 6vc
cough 6vd 6ve
cough_out 6vf
cough_up 6vf 6vg
coult 6vh
council 6vi 6vj 6vk
counsel 6vl jp je 6vm 6vn
count 6vo 6vp 6vq 6vr 6vs 6f0 6vt 6vu 6vv 6vw 6vx 3ys 6vy 18i 6vz 17i 6w0 6w1
count_down 6w2
count_off 6w3
count_on 4a6
count_out 6w4
countdown 6w5
counten 6w6 6w7 6w8 vq
counteract 17f 6w9 6wa
counterattack 6wb 6wc 6wd
counterbal 6we 6wf 6wg 61z
counterbalanc 6wh
counterchalleng 6wi
counteroffens 6wj
counterpart 6wk 6wl
counterpoint 6wm 6wn 6lx
counterpropos 6wo
countershot 6wp
countes 6wq
countles 6wr
countr 5zj 6ws 6wt 6wu 1hb
countrym 6wv 6ww
countrysid 6wx
coup 6wy 6wz 6x0
coupl 6x1 6x2 3jk 6x3 6x4 6x5 6x6 6x7 6d0 6x8 6x9
coupl_on 6x4
coupl_up 6x4
coupon 6xa 6xb
cour 6xc
courag 3m1
courageous 3lz
cours 6xd 5el 6xe 6xf 6xg 6xh 6xi 6xj
court 6xk 6xl 6xm 6xn 6xo 6xp 6xq 6xr
courteous 6xs 6xt
courtes 6xu 6xv
courthous 6xw 6xx
courtroom 6xl
courtyard 6xy
cousin 6xz
cov 6y0 6y1
coven 6y2
covenant 60r 6y3 6y4 6y5
coventr 6y6 6y7
cover 6y8 6y9 31q 6ya 6yb 6yc 6yd 6ye 6yf 6yg 6yh 6yi 6yj 6yk 6yl 6ym 6yn 6yo 6yp 6yq 6yr 6ys 6yt
cover_for 6yu
cover_up 6yn
coverag 6yv 6yw
coverlet 6yx
covert 6ya 6yy 6yz 6z0 6z1
covet 6z2 6z3
covetous 1yt 6z4
cow 6z5 6z6 6z7 4qq
coward 6z8 6z9 6za
cowardic 6zb
cowbo 4qr 6zc
cower 6zd 6ze
cowhand 4qr
cowhid 6zf 6zg 6zh
cowl 6zi 3d4
cowpunch 4qr
cox 6zj 6zk 6zl
coynes 6zm
coyot 6zn 6zo
coz 6zp 6zq 6zr
coz_up 6v7
cpi 6zs 6zt
cps 6zu
cpu 6zv
crab 6zw 6zx 6zy 6zz 700
crack 701 702 5ht 4yx 703 704 705 3o1 706 707 708 9n vd 709 70a 70b 70c 3zu
crack_down 5dp
crack_up 70d 70e
crackl 70f 70g 70h 70i 70j 70k
crackpot 70l
cradl 70m 2yd 70n 70o
craft 70p 70q 70r 70s 70t
craftsm 1mi 70s 70u
craftsman 70v
crag 70w 70x
cram 70y 70z
cramp 710 711 712 713 714
cran 715 716 717
crank 718 70l 719 71a 71b 71c
crank_out 71d
crank_up 71e 719
crap 3zo 71f 71g
crap_up 71h
cras 71i
crash 71j 71k 5du 71l 71m 3no 71n 71o 71p 34a
crat 71q 71r 71s 71t 71u
crav 71v 71w 71x 71y
craven 71z 720
crawford 721 722
crawl 723 724 725 726 727
crawl_in 728
craz 729 72a 72b 72c 72d 72e 72f 72g 72h 72i
cre 72j 72k
creak 72l 72m
cream 72n 72o 72p 5k0 72q 72r
cream_off 72s 72t
creas 72u 72v 72w 72x
creat 72y 72z 730 731 732 733 734 66s 735 736 737 w2
creativ 738 739
creatur 152 73a 73b
crech 73c 73d
credent 4vn
credibil 73e
credibl 2o5 73f
credit 73g 73h 73i 73j 73k 73l 73m 73n 73o 73p 73q 73r 73s 73t
credo 73u
creed 73u 73v 73w
creek 3ux 73x
creep 73y 73z 725 740 741 742 743 727 744 745
creep_in 746
creep_up 747
crem 748
creol 749 74a 74b 74c
crescendo 74d 74e 74f
crescent 74g 74h
crest 74i 74j 74k 4fr 74l 74m
cret 74n
cretaceous 74o 74p 74q
crevic 5ht 4yx
crew 74r 74s 74t
crib 6v1 74u 74v 74w
cricket 74x 74y 74z 750
crim 751 752 753
crimin 754 755 756
criminal 757
crimson 758 38g 759 4kh
cring 6zd 75a
crippl 75b 75c 75d 75e 75f
crisis 75g 75h
crisp 75i 75j 72w 75k 75l 75m 75n
crisscros 75o 75p 75q 75r 75s
criter 75t 75u
critic 75v 75w 75x 75y 75z 760 761 762 763
criticis 764 765
criticism 766 767 768
critiqu 766 769 76a
croak 76b 76c 76d
croat 76e 76f 76g
crochet 76h 76i 76j
crock 76k
crocket 76l
crocodil 76m
croft 76n 76o
cromwel 76p
cron 76q 3y1
crook 754 2pq 76r 76s 6tr
croon 76t
crop 76u 76v 76w 76x
crop_out 76y
crop_up 76z
cror 770
cros 771 772 75o 6ym 773 774 24g 775 776 777 778 779 77a 77b
cros_off 77c
cros_out 77c
crosb 77d
crossbow 77e
crossov 77f 77g
crossroad 77h 77i 77j 77k
crotch 77l 77m
crotchet 77n
crouch 77o 77p 2pv
crow 77q 77r 77s 77t 77u
crowbait 77v
crowd 77w 41a 77x 77y 77z 780 781
crowd_out 782
crown 783 784 785 786 787 788 789 78a 78b 78c 78d
cruc 78e 78f
crucif 78g 78h
crucifix 78i 78j 78k 78l
crud 78m 78n 78o 78p 78q 78r 78s
cruel 3wt 78t 78u
cruelt 78v 78w 78x
cruis 78y 78z 790 791 792
crum 40v
crumbl 793 3nt
crumpl 3xp 3nt 794
crunch 795 796 70i 797
crup 798
crusad 4cl 799 79a 4co 79b 79c
crush 79d 79e 79f 2jc 79g 79h 3nn 79i 79j 79k 79l
crush_out 79m
crust 79n 79o 79p 79q
crutch 79r 79s
cry 490 79t 79u 79v 79w 499 79x 49v 79y 79z 7a0
cry_for 7a1
cry_out 49v
cryost 7a2
crypt 7a3
cryptic 7a4 7a5
cryst 7a6 7a7 7a8
crystallin 7a9 7aa
crystallis 7ab 7ac 5gr
crystallit 7ad
crystallograph 7ae
cub 7af 7ag 7ah 7ai 7aj 7ak 352 7al 7am
cuban 7an 7ao
cubic 7ap 7aq
cubism 7ar
cubist 7as 7at
cucko 7au 7av 7aw
cud 548 7ax
cuddl 7ay 7az 7b0
cue 7b1 5mn 7b2
cuf 7b3 7b4 7b5 7b6
cufflink 7b7
cuisin 7b8
culinar 7b9
culmin 5iy 7ba 7bb 1aj
culprit 7bc
cult 729 7bd
cultist 7be 7bf
cultiv 7bg 76x 7bh 7bi 7bj 7bk
cultur 7bl 7bm 7bn 7bo 7bp 8w 7bq 7br 5cz
cultural 7bs
cum 5vb 7bt
cumberland 7bu 7bv
cumbersom 5n4 7bw
cumbr 7bx 7by
cumulat 7bz
cumulus ns 7c0
cun 7c1 7c2 70t 7c3
cunningham 7c4
cup 7c5 7c6 7c7 7c8 7c9 7ca
cupboard 5lr
cur 7cb 7cc 7cd 3s7 7ce 7cf 7cg 7ch 7ci 7cj 7ck
curat 7cl 7cm
curb 7cn 7co 7cp 52i
curbsid 7cq
curio 7cr
curios 7cr 7cs
curious 7ct 7cu 7cv 7cw
curl 7cx 5qb 7cy 7cz 7d0 7d1 7d2 7d3
curl_up 7d1
currant 7d4 7d5
currenc 7d6 7d7
current 7d8 7d9 7da 7db 7dc
curricular 7dd
curriculum 7de
curs 7df 68q 7dg 31z 2kx 7dh 7di 7dj
cursor 4o4
curt 7dk 7dl 7dm 3e
curtail 7dn 7do
curtain 7dp 7dq 7dr 7ds
curtain_off 7dt
curtis 7du 7dv
curv 7dw 7dx 7dy 7dz 1fv 7e0 7e1
curvaceous 7e2
curvatur 7e3 7e4
cus 7e5 35k 31z
cush 7e6 7e7 3yo 7e8
cusp 7e9 7ea
cust 7eb
custod 7ec 7ed 7ee 7ef
custom 7eg 7eh 7ei 5ip 7ej
customar 7ek 7el 9h
customis 7em 7en
cut 7eo 7ep 7eq 7er 7es 7et 7eu 7ev 7ew 7ex 7ey 7dz 7ez 7f0 7f1 7f2 7f3 7c3 7f4 7f5 7f6 7f7 7f8 7f9 7fa
cut_away 7fb 7fc
cut_back 7er 7fd
cut_down 7er 7fe 7ff 7fg
cut_in 7fh 7fi
cut_off 7fj 3o3 57w
cut_out 7fk 7fl 7fm
cut_through 6ym
cut_to 7fn
cut_up 7fo 7fp
cutl 7fq
cutlas 7fr
cycl 7fs 7ft 7fu 7fv 6zu 7fw 7fx 7fy
cycl_on 7fz
cyclad 7g0 7g1
cyclic 7g2 7g3
cyclist 2v5
cyclon 7g4 7g5
cylind 7g6 7g7
cylindric 7g8
cynic 7g9 7ga 7gb
cynth 1ln
cypres 7gc 7gd
cypriot 7ge 7gf
cyprus 7gg 7gh
cyril 7gi
cyrillic 7gj 7gk
cyrus 7gl
cyst 7gm 7gn
cytoplasm 7go
czech 7gp 7gq 7gr
czechoslovak 7gp 7gs
dab 7gt 7gu 7gv 7gw
dabbl 7gx 7gy 7gz
dad 7h0
dadaism 7h1
daemon 7h2 7h3
daffodil 7h4
dag 7h5 7h6
dahl 7h7 7h8
dai 7h9 7ha 7hb 4o6 7hc
dail 7hd
daint 7he 7hf 7hg 7hh 7hi
daiquir 7hj
dair 7hk
dairym 7hl 7hm
dais 7hn 7ho
dakot 7hp 7hq
dal 7hr 7hs 7ht 7hu
dalton 7hv
dam 7hw 7hx 7hy 54k 7hz
dam_up 7hy
damag 7i0 7i1 7i2 7i3 7i4 7i5 7i6 7i7 7i8 7i9
damascus 7ia
damn 7ib 2kx 35v 7ic 318 7id 7ie 7if 7ig 7dj
damon 7ih
damp 7ii 7ij 7ik 7il
dampen 7im 7in
dan 7io 7ip
danc 7iq 7ir 7is 7it 7iu 7iv 7iw 7ix
dand 7iy
dandel 7iz
dang 7j0 7j1 7j2 7j3
dangerous 7j4 7j5 7j6
dangl 7j7 7j8 7j9
daniel 7ja 7jb
dank 5dg
dant 7jc
danub 7jd
danzig 7je
dap 7jf
daphn 7jg 7jh
dappl 7ji
dar 7jj 7jk 7jl 7jm 3b9 7jn 7jo
dark 7jp 7jq 7jr 7js 7jt 7ju 7jv 7jw 304 7jx 7jy
darken 7jz 7k0 7k1 7k2 30i 7k3
darl 7k4 7k5 2oz
darn 7k6 7ib 7k7 318
dart 7k8 7k9 7ka 7kb 7kc 7kd
dartmouth 7ke
darwin 7kf 7kg
das 7kh
dash 7ki 7kj 7kk 7kl 7ka 7km 7jf 7kn
dash_down 7ko
dash_off 7ko 7kp
dashboard 7kq 7kr
dat 7ks 7kt 1d4 7ku 7kv 7kw 7kx 7ky 7kz 7l0 7l1
dat_back 7l2
databas 7l3
datum 7l4
daught 7l5
daunt 7l6
dauntles 1vg
dauphin 7l7
dav 7l8
davenport 7l9 7la
david 7lb 7lc
davis 7ld 7le
dawn 7lf 1wg 7lg 7lh
dawson 7li
day 7lj 7lk 7ll 7lm 7ln 7lo 7lp
dayb 4wm 7lq
daybreak 1wg
daydream 7lr 7ls 7lt
daylight 7lu 7ll
daytim 7ll
dayton 7lv
daz 7lw 7lx 7ly 7lz 7m0 7m1
dazzl 7m2 7m3 7lz 32j 7m4
dea 7m5
deacon 7m6 7m7
dead 7m8 7m9 7ma 7mb
deaden 7mc 7md 7me 7mf
deadhead 7mg 7mh
deadlin 7mi
deadlock 7mj
deaf 7mk 7ml 7mm 7mn
deafen 7ml 7mo 7mp
deal 7mq 2bv 2fs 6ez 6yf 7mr fs 7ms 6j4 7mt 7mu 4ht 7mv 7mw 7mx 7my 7mz 7n0
deal_out fs
dean 7n1 7n2
dear 2oy 7n3 7n4 l9 7n5 2oz 7n6
death 7n7 7n8 7n9 7ma
deathb 7na 7nb
deathlik 7n9
debacl 7nc 7nd
debat 7ne 1hs 7nf 7ng 1hp 6f1
debauch 7nh 6tp
debil 7ni
debilit 7nj 7nk
debris 7nl
debt 7nm 7nn
debunk 7no
debut 7np 7nq 7nr 7ns
dec 7nt 7nu 7nv 7nw 7nx 7ny 7nz 7o0 7o1
decad 7o2 7o3
decadent 7o4 7o5 7o6
decatur 7o7 7o8
deceas 7o9 76c 7oa 7ob
decedent 7oa
deceit 7oc 7od
deceler 7oe 7of 7og 7oh
decemb 7nu
decenc 7oi 7oj
decent 7ok 7ol 7om 7on
decentralis 7oo
decept 7op 7od 7oq 7or
deceptiv 7os
decertif 7ot
decid 7ou
decide 7ov 7ow 7ox 7oy 7oz 7p0 7p1 67q 7p2 7p3
deciduous 7p4 7p5
decim 7p6 7p7 7p8
decimet 7p9
decis 7pa 7pb
decisiv 7pc 7pd
deck 7pe 7pf 7pg 7ph hd 7pi 7pj
deck_out 1un
deck_up 1un
declaim 7pk 7pl
declam 7pm 7pn
declar 7po 7pp 7pq 7pr 7ps 16b 7pt 7pu 7pv
declarat 7pw 1p7 7px
declin 7nw 7py 7pz 7q0 7q1 7q2 7q3
decliv 7q4
deco 7q5
decommis 7q6
decompos 7q7 7nz
decomposit 7q8 7q9
decor 7qa hc hd he 7qb 7qc
decorat 6ud 7qd 7qe
decorativ 7qf
decorum 7qg
decr 7qh 7qi 7qj 7qk 7ql 68j
decreas 7qm 7ql 7qn 7qo 7qp 7qq 7qr
decreed 1cz
dedic 5yt 7qs 7qt 6e9 7qu 7qv
dedifferent 7qw
deduc 7qx 7qy
deduct 7qz 7r0 7r1 7r2 7r3 7r4 7r5 7r6 7r7
deductibl 7r8 7r9 7ra
deed b7 7rb 7rc
deed_over 7rd
deem 7re
deep 7rf 7rg 7rh 7ri 7rj 7rk 7rl 7rm 7rn 2e3 7ro 7rp 7rq
deepen 7rr 64g 7rs 7rt
deer 7ru
def 7rv 7rw 7jk 7rx 7ry
defam 4bi 4bj
default 7rz 7s0 7s1
default_on 7s1
defeat 7s2 7s3 7s4 7s5 7s6 7s7 7s8
defec 71g
defect 334 7s9 7sa 7sb 7sc j 7sd 7se 7sf
defence 7sg 7sh 7si 7sj 7sk 7sl 7sm 7sn
defend 7so 7sp 7sq 4xf 7sr 7ss 7st 7su
defendant 7sv
defens 7sw 7sx 7sy
defensibl 7sz
defer 5l 7t0 7t1 7t2
defiant 7t3
deficienc 7t4 7t5
deficient 7t6 7t7
deficit 7t8 7t9
defin 7ta 7tb 7tc 7td 7te 7tf 7tg 7th
definit 7ti 7tj 7ou 7tk 7tl 7tm 1xm
deflat 7tn
deflect 7to 7tp
deform 7tq 7tr 7ts
deformation 7tt
defr 7tu
defraud 65r
defrost 7tv
defunct 7tw 7tx
deg 7ty 7tz
degener 7u0 7u1
deglycerolis 7u2
degr 7u3 7u4 7u5 7u6 7u7 7u8
degrad 7u9 m 7ua 7ub 7uc 7ud
deign 7ue
deit 7uf
deject 7ug 7uh 7ui
del 7uj 7uk 7ul 7um 7un 7uo 7up
delawar 7uq 7ur
deleg 7us 1pl 7ut 7uu 7uv
delet 7uw 7ux
delh 7uy
deliber 7ng 6f1 4a7 4hz jj 7uz 7v0 7v1
delic 7v2 7v3 7v4 7v5 7v6 7v7 7v8
delicac 7v9 7hg
delicious 7va 7vb 7vc 7vd 7ve
delight 7vf 7vg 7vh 7vi 7vj 7vk 7vb
delightful 7vl
delilah 7vm 7vn
delimit 7tc 7vo
delin 7vp 4zp
delirious 7vq 7vr
delirium 7vs 72a
deliv 7vt 7vu 7vv 7vw 7vx 7vy 7vz
deliver 7w0 3s4 7w1
delt 7w2 7w3
deltoid 7w4 7w5
delud 7o1
delug 5mi 7w6 7w7 7w8
delux 7w9 7wa
delv 7wb
dem 7ub
demagogu 7wc
demand 7wd 7we 7wf 7wg 7wh 7wi 7wj 49m 7wk 7wl
demanding 7wm
demarc 7wn 7wo 6lu 7wp
demean 2mx
dement 7wq
demetrius 7wr
demimond 7ws
demineralis 7wt 7wu
demis 7wv 7ww
demo 7wx 7wy
democr 7wz 7x0
democrac 7x1 7x2
democratic 7x3 7x4
democratis 7x5 7x6
demographic 7x7 7x8
demolish 7x9 7xa 7xb
demolit 7xc 7xd
demon 7h2 7xe
demonic 7xf
demonstr 7xg 7xh 7xi 1ug 7wy 7xj 7xk 7xl 7xm 7xn 7xo
demonstrab 7xp
demonstrat 7xq 7xr 7xs 7xt 7xu
demoralis 7xv 7xw
demot 7xx
demps 7xy
demur 7xz 7y0 7y1 7y2
demythologis 7y3 7y4 7y5
den 7y6 7y7
denim 7y8 7y9
denmark 7ya 7yb 7yc 7yd
denomin 7ye 7yf
denomination 7yg 7yh
denominational 7yi
denot 7yj 7yk 169
denou 7yl 7ym
denounc 7yn 7yo 3l7
dens 7yp 7yq 7yr 7ys 7yt 66l 7yu 7yv
densitometr 7yw
dent 7yx 7yy 7yz y5 7z0 7z1
dentist 7z2
dentistr 7z3
dentur 7z4
denunc 7z5
denv 7z6
deny 7z7 7z8 7z9 7za 7zb 7zc 7zd 7ze
depart 7zf 7zg 7zh 7zi 7oa 7ob 472 7zj 7zk
department 7zl
departur 7zm 7zn
depend 7zo 7zp 7zq 7zr 7zs dv
depend_on 7zt 7zu
dependenc 7zs dv
dependent 7zv 7zw 7zx
depersonalis 7zy
depict 7zz 800 801 802 803 4zp
deplet 804 805 806 807
deplo 808 809 80a
deplor 80b 80c 80d 2pe
deplorab 80e
deport 7vy av 80f 80g 80h
depos 80i 80j
deposit 80k 80l 80m 80n 80o 80p 80q 80r
depot 80s 80t
depr 80u 80v
deprav 6tp 80w 80x
deprec 80y 80z 810
deprecator 80y
depred 811 812
depres 4nr 813 814 815 816 817 818 819
depriv 81a 81b 81c
depth 81d 81e 81f
deput 81g 81h
derang 72d
derb 81i
derelict 81j 81k h 81l 81m 81n
derid 81o
deris 81p 81q 81r
deriv 81s 81t 81u 81v 81w 7qx 81x 81y 81z
derivat 820 821 822
derrick 823 824
dervish 825
des 826 827
descend 5w2 7ue 81y 828
descendant 829 82a 82b 82c
descendent 829 82a 82b
descent 82d 82e 82f
describ 82g 7zz 82h 82i 82j
descript 82k 82l 82m 82n
desecr 82o 82p 321
desert 82q 82r c 7sc h j k
deserv 82s 82t 82u
design 82v 82w 82x 82y 82z q3 830 831 832 6ks 833 1pl 834 1d2 835 836 1gp 837 838
desir 839 83a 83b 83c 83d 83e 83f 83g 71x
desk 83h
desktop 83i 83j
desol 83k c 83l 2da 83m 83n
desorpt 83o
despair 83p 83q 83r 83s
despairing 83t
despatch 83u 609 83v
desper 83w 83x 83s 83y 83z 840 841 842 83q
despis 843 844
despit 845 6iy
despoil 846 847 848
despondenc 849
despondent 84a
despotism 84b 84c
dessert 84d
destin 84e 84f 84g 84h 2ws 2wr 84i 84j
destro 84k 84l
destroy 84m 84n 84o 84p 84q 84r 7xd
destruct 84s
desultor 84t
desynchronis 1rt
detach 84u 84v 84w 84x 84y 84z 850 851
detail 852 853 854 855 856 857 858 859 85a
detain 7um 85b 85c 85d 7ef
detect 85e 85f 85g 85h 85i 85j 4pp 85k 85l 85m 85n 85o
deter 85p 85q
detergenc 85r
detergent 85s 85t 85u
deterior 85v 85w 85x 85y
determin 85z 860 861 862 863 67q 7ov 864 865 866 1n0 867 868 869 86a 86b 86c 7p0
determinant 86d 86e 7p0
deterrent 26n 86f
detest 86g
deton 376 86h
detract 86i 86j
detribalis 86k
detriment 7i9
detroit 86l
deutschland 86m
dev 86n 86o 86p 7zi 1e 86q 7zn
devast 86r 86s 15y 15x 86t 83m
develop an 86u 86v 86w 86x 86y 86z 870 871 872 873 874 875 1ib 876 877 878 879 87a 87b 87c 87d 87e 87f 87g 87h 87i
development 87j
deviant 86o 1e
devic 87k 87l 87m 87n
devil 87o 7h2 87p 87q 87r 162 87s
devilish 87t 87u 87v
devious 87w 87x
devis 87y 87z 6kr 880 881
devoid 882
devon 883 884
devor 885 886
devot 887 5yt 888 889 3yg 88a 88b
devotion 88c 88d
devout 88e 88f
dew 88g 88h 88i
dewar 88j 88k
dexamethason 88l
dext 88m
dexterous 88n 88o
dextrous 88n
dhak 88p
dharm 88q
dia 88r
diabet 88s
diabetic 88t 88u 88v
diachronic 88w
diagnos 88x 88y 88z
diagnosis 88z
diagnostic 890 891 892
diagon 2u3 893 894 895
diagonaliz 896
diagram 897 898
dial 899 89a 89b 89c
dialect 89d
dialectic 89e 89f 89g 89h
dialogu 89i 89j 89k
dialysis 89l
dialyz 89m
diam 89n
diamet 89n 89o
diametric 89p
diamond 89q d7
dian 89r 89s
diap 89t 89u
diaphragm 89v 89w
diaphys 89x
diar 89y 89z
diarrh 8a0
diarrho 8a0
diaspor 8a1 8a2
diatom 8a3
diatomic 8a4
diaz 8a5
dic 8a6 8a7 7am
dichondr 8a8
dick 5oo 8a9
dicken 87o 8aa
dickinson 8ab
dict 8ac 8ad 8ae 8af
dictat 8ag 8ah 8ai
dictator 84b
dictionar 8aj
dictum 8ak 8al
die 8am 8an 8ao 8ap 3u 3c 8aq 8ar 2jn 7o9 8as 8at 8au 8av 7wv 8aw 8a6 8ax 76c 3n0 8ay 8az 8b0 19h
die_away 8b1
die_back 8b2
die_down 8b2 8b3
die_off 8b4
die_out 8b4 8b5
diesel 8b6 8b7
diet 8b8 8b9 8ba 8bb 8bc
dietar 8bd 8be
diethylstilbestrol 827
dietrich 8bf 8bg
dif 8bh 8bi
differ 8bj 8bk 7zn 8bl
different 8bm 8bn 8bo 8bp 8bq 8br 820 8bs 8bt 8bu 8bv 8bw 8bx 8by 8bz 8c0
difficult 8c1 8c2 8c3 8c4 8c5 8c6
diffident 8c7 8c8 8c9
diffract 8ca
diffus 5bh 8cb 8cc 8cd 8ce 8cf 8cg 8ch 8ci 8cj 8ck
dig 2b1 8cl 7wb 8cm 8cn 8co 8cp 8cq
dig_in 8cr 8cs
dig_out 8ct 8cu
dig_up 8cv 8cu
digest 62f 8cw 8cx 8cy 8cz 8d0
digestibl 8d1
digit 8d2 8d3 8d4 8d5
digital 8d6 8d7
digitalis 8d8
dign 8d9 8da
dignif 8db 8dc 8dd 8de
dignitar 8df
digres 8dg 8dh
dilapid 7ny 8di 2l1
dilat 8dj 8dk
dilem 8dl
dilig 8dm 8dn
diligent 8do 8dp
dilut 8dq 8dr 8ds 8dt 8du
dim 8dv 8dw 8dx 8dy 8dz 8e0 8e1 8e2
dimens 8e3 8e4 1v2 8e5 8e6 8e7 8e8
dimension 8e9 8ea
dimer 8eb
dimethylglyoxim 8ec
diminish 7qn 8ed 1t0 8ee 8ef
diminut 8eg 7py 8eh 8ei
din 5zl 31v 8ej 3dw 8ek 8el 8em 8en 8eo
din_in 8ep
din_out 8eq
diner 8er 8es
ding 8et 8eu 8ev 8ew 8ex
dinnertim 8ey
dinosaur 8ez
dioc 2yo
dioces 8f0 8f1
dioxid 8f2
dip 8f3 8f4 8f5 8f6 8f7 8f8 8f9 8fa 8fb
diplom 8fc 8fd 8fe
diplomac 8ff 8fg
diplomatic 8fh 8fi
dipol 8fj 8fk
dipylon 8fl 8fm
dir 8fn 20l
direct q7 8fo 8fp qa qb 8fq 69g 69h 8fr 8fs 8ft 8fu 8fv 8fw 8fx 8fy 8fz 8g0 8g1 8g2 6vl 8g3 8g4 8g5 8g6 8g7 8g8 8g9 8ga 8gb 8gc
direction 8gd 8ge
directional 8gf 8gg
directiv 8gf 8gh
director 8gi 8gj 8gk
dirg 8gl
dirk 8gm
dirt 8gn 8go 8gp 8gq 8gr 8gs 8gt
disabil 8gu
disabl 8gv 8gw 8gx 8gy 8gz 75f
disabus 8h0
disadvantag 8h1 8h2 81c
disagr 8bh 8h3 8h4 8h5
disallow 8h6
disappear 8h7 8h8 8h9 8ha 8hb
disappoint 8hc 7s8 8hd 8he 8hf
disapprob 68p
disapprov 8hg 8hh 8hi 8hj
disar 8hk 6bw 8hl
disarm 8hm 8hn 8ho
disassemb 8hp
disassembl 3np
disast 8hq 49z 4oy
disastrous 306
disband 8hr 8hs
disbelief 8ht 8hu
disbeliev 8hv
disburs 8hw
disc 8hx 8hy
discard 8hz 8i0 4nq 8i1
discern 8i2 8i3 8i4 8i5
discernibl 8i3 8i6
discharg 8i7 8i8 1ft 8i9 8ia 8ib au 8ic 8id 8ie 635 8if 8ig
discipl eu
disciplin 8ih 8ii 8ij 8ik 8il 692 8im 8in
disciplinar 8io 8ip
disclos 3n6 8iq 8ir
disclosur 8is
disco 8it 8iu 8iv
discomfit 7s6 7s8
discomfort 8iw 8ix
disconcert 8iy 8iz
disconcerting 8j0
disconnect 8j1 8j2 8j3 8j4 8j5
discontent 8j6 8j7 8j8
discontinu 8j9 4sa 8ja 8jb 8jc
discorpor 8jd
discount 8je 8jf 3wn 8jg
discourag 85q gp 8jh 8ji 8jj 8jk 8jl
discours 8jm 8jn 6nk 8jo
discourteous 8jp 8jq
discov 8jr 8js 3n6 8jt 8ju 85e 4xs 8jv
discover 8jw 3og 8jx
discredit 8jy 8jz 8k0
discreet 8k1 8i5 8k2
discrepanc 8h4 8k3
discret 8k4 8k5 8k6
discretionar 8k7 8k8
discrimin 8k9 8ka 8kb 8kc cy 8kd 8ke
discus 8kf 8kg 8kh 8jo 8ki 8kj
disdain 68x 6iy 8kk 843 6j0 8kl
diseas 8km 8kn
disembod 8jd
disenfranchis 8ko 8kp
disengag 8kq 8kr 8ks 850
disentangl 8kt 8ku
disfigur 8kv
disgrac 8kw 7ub 8kx
disguis 8ky 4c8 8kz 8l0
disgust 8l1 5aa 8l2 8l3 8l4
dish 8l5 8l6 8l7 8l8
dish_out 8l8 fs
dish_up 8l8
dishearten 8l9 8jj 8la
dishevel 8lb
dishon 8lc 8ld 8kx 1ot
dishonest 8le 8lf
dishonor 8lc 8ld 8kx 1ot
dishwash 8lg 8lh
dishwat 8li
disillus 8lj
disillusion 8lk
disint 8ll
disintegr 8lm 8ln 7q9 8lo
disintegrat 8lp
disinterest 8lq 8lr
disjoint 8ls 6bs
disk 8lt 8hy 8lu
dislik 8lv 8lw 8lx 8ly
disloc 3o9 8lz
dislodg 8m0 8m1
disloyalt 8m2
dism rt 8m3 rv 4nr on 1bh
dismal 8m4 8m5
dismantl 3np 8m6 7xb
dismemb 8m7 8m8
dismis 3wn 8m9 8ma 8mb 8mc 8ig
dismount 8md 8me
disn 8mf
disneyland 8mg
disob 8mh
disobed 8mi 8mj
disobedient 8mk 8ml
disord 8mm 8mn 8hl 8mo 6br 6bs
disorder 8mp 8mq
disorganis 8mr
disown 8ms 8mt
dispar 8mu 8mv
disparag 8mw 8mx
dispassion 8my 8mz
dispatch 8n0 609 83v 635
dispel 51h 3o5
dispens 8n1 8n2 fs 8n3 8n4 8n5
dispensar 8n6
dispers 8n7 8n8 8n9 3o5 8na 8nb 8nc
displ 8nd 8ne 8nf 8ng 8nh
displac 8ni 8nj 8nk 8nl 8nm
displeas 8nn
displeasur 8no
dispos 8np fv 8nq 8nr 4nq 8ns 1er 8nt
disposit 8np 8nu
disposses 8nv 8nw 8nx
disproportion 8ny 8nz
disprov 8o0
disput 8o1 8o2 8o3 8bk 4wx 8o4 8o5
disqualif 8o6 8o7 8o8 8o9 8oa 8ob
disregard 8oc 8od 3wn 8oe
disregardles 8of
disrepair 8og
disreput 8jy
disrob 8oh
disrupt 8oi 3o3 8oj 8ok 5zm 8ol
dissatisf 8om
dissatisfact 8on
dissect 12q 8oo 8op 8oq
dissembl l1 5jy
dissemin 5bh 8ci qr
dissens 8or 8h5
dissent 8os 8ot 8ou 8ov 6jl
dissert 8ow
disservic 8ox
dissimilar 8oy 8oz
dissip 8p0 8p1 3o5 7uc 2t0
dissoc 8p2 8p3
dissolut 8p4 8p5
dissolv 8p6 3o2 8p7 8p8 8hr 8p9
dissuad 85p
dist 8pa 8pb 8pc 8pd wm 8pe 8pf 8pg 8ph
distal 8pi
distant 8pj 8pk
distast 18t
distasteful 8pl 8pm
distens 8pn 8po
distil 8pp 8pq 8pr 8ps 8pt
distiller 8pu
distinct 8pv 8pw 8k4 8px 8bz 8py 8pz 8q0 5he 8q1 8q2 8q3
distinctiv 8q4
distinguish 8bu 8bv 8i2 8q5 8pw 8q6 8q7
distort 8q8 8q9 8qa 8qb 7ts 7tq 8qc 8qd
distract 8qe 8mo 8qf 8qg 8qh 8qi
distraught 8qj
distres 8qk 8ql 8qm 8qn 8qo 8qp 80b 8qq
distribut 5bh 8qr 5bk fs 8qs 8qt 8qu 8qv 8qw 8nb 8qx 8qy 8qz 8r0
district 8r1 8r2
distrust 8r3 8r4 8r5
disturb 8r6 8r7 8r8 8r9 8ra 8rb 8rc 8rd 5zm 8re 8rf 8rg 8rh 8qq
disturbing 8ri
disus 8rj 8rk
dit 8rl
ditch 8rm 8rn 8ro 59h
div 8rp 8rq 8rr 8rs 8rt 8ru 8rv 8rw
divan 8rx 8ry
diver 8rz 8s0 8s1
diverg 8s2 8s3 8s4 7zn
divergent 8s5 8s6
divers 8s7 8s1 8s8 8s9 8sa 8sb 8sc
diversif 8sd 8se 8sf
divert 86p 8sg 11m 11n
divertimento 8sh
divest 80v 8si
divestitur 8sj 8sk
divid 8sl 8sm 8sn 8so 8sp 8sq 4mc 8sr 8ss 8st
dividend 8su 8sv
divin 5a1 w2 8sw 8sx 8sy 8sz 8t0 8t1 8t2 7uf
divis 8t3 8t4 8t5 8t6 8t7 8t8
division 8t9 8ta
divorc 8tb 8tc 8td 8te
divulg 3n6
dix 8tf 69v
diz 8tg 8th 8ti 8tj
dna 8tk
do 8tl 8tm
do_by 8tn
do_in 8to
do_up 8tp 8tq
dobson 8tr 8ts
doc 5ya 8tt
docil 8tu 8tv
dock 8tw 8tx 8ty 8tz 8u0
docket nm 8u1 8u2 8u3
dockyard 8u4
doct 8u5 8tt 8u6 8u7 8u8
doct_up 8u8
doctor 8u9 8ua
doctrin 8ub 8uc
doctrinair 8ud 8ue
doctrinal 8uf
docu 8ug 8uh 8ui 8uj 8uk 1uh
document 4vi 8ul
documentar 8um 8un 8uo
dod 7sn
dodg 8up 8uq 8ur 8us 8ut 8uu 8uv 8uw 8ux
doe 8uy 8uz
dog 8v0 8v1 51e 8v2 8v3 8v4
doggerel 8v5
doghous 8v6 8v7
doglik 8v8
dogm 8v9 8va
dogmatic 8vb 8vc 8vd
dogwood 8ve 8vf
doh 8vg
doi 8vh
dol 8vi 8vj 54k 8vk 8vl
dol_out fs
dol_up 8tp
dollar 3xc 8vm
dolphin 8vn 8vo
dom 8vp 8vq 8vr
domain 8vs 1hc
domestic 8vt 8vu 8vv 8vw 8vx 8vy
domin 8vz 1mv 8w0 8w1 8w2 8w3 8w4 8w5 5xl 8w6 8w7 8w8 8w9 8r1 8wa
dominant 8wb 8wc 8wd 8we
domingo 8wf
dominic 8wg 8wh 8wi 8wj 8wk
dominiqu 8wl
domino 8wm 8wn
don 8wo 8wp 8wq 8wr 8ws
donat 8wt 6m2 6m4
donetsk 8wu
dong 8wv 8ev
donk 8ww 8wx
donor 8wy 8wz
doom 8x0 68k 84h 8x1 8x2 7dj
door 8x3 8x4 8x5
doorbel 2ng
doorhandl 8x6
doorknob 8x6
doorm 8x7
doorstep 8x8
doorw 8x4
dooryard 8x9
dop 8xa 3db 8xb 8xc 8xd 8xe
dop_off 8xf
dop_up 8xg
dorian 8xh 8xi 8xj
doris 8xk 8xl
dorm 8xm
dormant 8xn 8xo
dormitor 8xm 8xp
dors 8xq 8xr
dortmund 8xs
dos 8xt 8xu 8xv 8xw 8xx 8xy 8xz
dosag 8xv 8xw
dot 8y0 8y1 8n9 8y2 7km 8y3
doub 8y4 8y5
doubl 8y6 8y7 8y8 8y9 8ya 8yb 8yc 8yd 8ye 8yf 8yg 8yh 8yi 8yj 8yk
doubl_back 8yl
doubl_over 8yb
doubl_up 8yb 8ym
doublehead 8yn
doubt 8yo 8yp 8yq 8yr 8ys 8yt
doubtles 8yu
dough 8yv 3mm
dougl 8yw
douglas 8yx
dour 8yy
dover 8yz
dovetail 8z0 8z1
dowag 8z2
dowel 8z3
down 8z4 8z5 8z6 2pc 6hr 8z7 8z8 8z9 8za 8zb 8zc 8zd 8ze 8zf
downcast 8zg 37f 8zh
downfal 8zi 8zj
downgrad 8zk 8zl
downhil 8zm 8zn 8zo 8zp 8zq
download 8zr
downpor 5mi
downright 8zs 3t 8zt
downstair 8zu 2p2
downstream 8zv 8zw
downtown 8zx 8zy 8zz
downward 8z8 8zb 900
downwind 901 902 903
dowr 904
doz 905 906
dozen 907 908 909
drab 90a 90b 90c
dracul 90d 90e
draft 90f 90g 90h 90i 90j 90k 90l 90m
drag 90n 90o 90p 90q 4lg 90r 90s 90t 90u
drag_down 2iw
drag_in 90t
drag_on 90v 90w
drag_out 90v 90w
drag_up 90x
dragon 90y 90z
dragoon 910 911 912
drain 913 914 915 916 917 918 919 91a
drainag 913
drak 91b 91c
dram 91d 91e 91f 91g
dramatic 91h 91i 91j 91k 91l 91m 91n
dramatis 91o 91p 91q
dramatist 91r
drap 7dp 91s 91t 91u 5m2 91v 91w
draper 7dp 91x
drastic 91y 91z
draught 920 921 922 90m
draw 923 924 925 926 927 7zz 928 90p 82i 929 92a 92b 92c 92d 92e 92f 92g 92h 92i 92j 92k 92l 92m 92n 92o 3j8 92p 92q 92r 92s 4k7 92t
draw_away 92u 92v
draw_back 92w 92x
draw_in 1ut 92y
draw_off 92u 92l
draw_out 92z 930
draw_up 931 932 933 934
drawl 935 936
dread 1ds 937 20l 2c
dreadful 20m 8m4
dream 938 939 93a 93b z7 7ls 93c 93d 93e 93f 93g 93h
dream_up 93i
dreamful 93j
dreamlik 93k
drear 8m5 93l 90c
dreg 93m
drench 93n 93o 93p
dres 93q 1um 93r 1bn 93s 93t 93u 93v 93w 93x 1uo 93y 42l 93z 940 941 942
dres_down 943 2r6
dres_out 93u
dres_up 1un 944
dresden 945
dribbl 946 947 948 949
drift 94a 94b 94c 36t 94d 94e qc
drift_apart 94f
drift_away 94f
drift_off 8xf
dril 94g 94h 94i 94j 2it 94k 3ev 3ew
dril_in 2jw
drink 94l 2tp 94m 94n 94o 3ep 94p 94q 94r 94s 94t 94u 94v 94w
drink_down 2pc
drink_in 94n
drink_up 94x
drip 947 94y 948 94z 950 951
driv 952 953
drive 954 4cl 955 956 957 958 959 95a q9 95b 95c 95d 2ju 95e 95f 95g 95h 95i 95j 95k 95l 95m 95n 95o 95p 95q
drive_around 95r 95s
drive_away 51h
drive_back 95t
drive_in 95u 95v
drive_off 51h
drive_out 95w 51h
drive_up 95x
drivew 958
drizzl 95y 95z 960 961
dron 962 963 964 965
dron_on 964
droop 966 967 968
drop 969 96a 2hm 96b 96c 96d 96e 96f 96g 96h 96i 96j 96k 96l 96m 96n 96o
drop_away 96p
drop_back 96q 90r
drop_by 5w0
drop_down 96k
drop_in 5w0
drop_off 8xf 96r
drop_out 96s 96t
droplet 96u
dropout 96v 96w
dros 96x 96y
drought 96z 970
drov 971
drown 972 973 974 975
drown_out 976
drows 905 977 906 978 979 97a 97b
drug 97c 8xx 97d 8xd 97e
drugles 97f
drugstor 97g
drum 97h 97i 97j 2jl 97k 97l
drum_out 3ei
drum_up 2jy
drumhead 97m 97n
drumlin 97o
drunkard 94t
drunken 97p 97q 97r si
dry 97s 97t 97u 97v 97w 97x 97y 97z
dry_out 97v 980
dry_up 981 982
drygood 983
drynes 984 985
dual 8yf 8yg
dub 986 987 988 989
dubious 8ys 8yt
dublin 98a
duch 98b
duches 98c
duck 98d 98e 98f 98g 98h 98i
duct 4d9 98j
dud 2k3 45n
due 98k 98l 98m 98n 98o
duel 98p 98q 98r
duelist 98s
duet 98t 3jk
duf 98u 98v
dugout 98w 98x
duk 98y 98z
dul 990 991 992 993 994 995 996 997 998 3ex 999 99a 99b 99c 1e9
dullard 2is 99d
duluth 99e
dum 3db 99f 99g 99h
dum_up 2pd 99g
dumb 997 99i
dumbbel 99j 3db
dumfound 99k
dump 99l 99m 99n 99o 99p
dun 99q 99r 99s 78g 99t 99u
duncan 99v
dung 96o 99w 99x
dungeon 99y 99z
dunk 9a0 8f8 9a1
dunkirk 9a2 9a3
duo 98t 3jk
dup 9a4 5p8
duplic 9a5 9a6 9a7 9a8 9a9 9aa 9ab 9ac
durabil 9ad
durabl 9ae 9af
durat 9ag 9ah 6k6
durban 9ai
durg 9aj
durham 9ak 9al
dusk 9am 9an 9ao 9ap
dusseldorf 9aq
dust 9ar 7nl 9as 9at 9au 9av
dustbin 9aw
dustpan 9ax
dut 9ay 9az 9b0
dutch 9b1 9b2 9b3 9b4
dvd 9b5
dwarf 9b6 9b7 9b8 9b9
dwel 3us 9ba 6fd 9bb 27
dwel_on 9bc
dwindl 9bd 9be 9bf
dy 32r
dye 9bg 9bh 9bi
dyer 9bj
dyk 7hw 463 9bk
dylan 9bl 9bm
dynamic 9bn 9bo 9bp 9bq
dynamit 9br 9bs
dynamo 9bt
dynast 9bu
dysenter 9bv
dysfunct 9bw
each 1aa 9bx
eager 2ir 9by 9bz 9c0 9c1
eagl 9c2 9c3 9c4 9c5
ear 9c6 9c7 9c8 9c9 9ca 9cb 9cc 9cd 9ce 9cf 9cg 9ch 9ci 9cj 9ck
earl 9cl 2lx 9cm 9cn 9co
earliest 9cp 9co
earn 3sf 9cq 9cr 9cs 9ct
earnest 9cu 9cv 88f 9cw 9cx 9cy
earphon 9cz
earsplit 7mp
earth 9d0 9d1 9d2 9d3 9d4 9d5 9d6 78n 9d7 9d8
earth_up 9d9
earthbound 9da 9db
earthlik 9dc 9dd
earthm 9de
earthquak 9df 9dg
earthshak 9dh 9di
eas 9dj 9dk 9dl 5wy v9 9dm 9dn 9do 9dp 9dq 9dr 9ds 9dt 9du 9dv 9dw 9dx 9dy
eas_off 9dz 9e0
eas_up 9dz 9e1
easel 9e2
east 9e3 9e4 9e5 9e6 9e7 9e8 9e9
eastbound 9ea
eastern 9eb 9ec 9ed
eastm 9ee
eastward 9e5 9ef 9ea
eat 9eg 9eh 9ei 9ej 9ek 58j
eat_at 9el
eat_away 9em 9en
eat_in 8ep
eat_on 9eo
eat_out 8eq
eat_up 9ep 804
eatabl 9eq 9er
eater 9es 9et
ebb 9eu 9ev 9ew 9ex
ebon 9ey 9ez 9f0
ebullient 9f1
eccentric 9f2 4zj 9f3 2zt 9f4 9f5
ecclesiastic 9f6
ecclesiasticism 9f7 9f8
echo 9f9 9fa 9fb 9fc 9fd
eclectic 9fe 9ff
eclips 9fg 9fh 9fi
ecliptic 9fj
ecolog 9fk 9fl
ecologic 9fm 9fn
econom 9fo 9fp 9fq 9fr
economic 9fs 9ft 9fu 9fv 9fw 9fx 9fy
economis 9fz 9g0
economist 9g1
ecosystem 9g2
ecstas 9g3 9g4
ecstatic 9g5
ecuad 9g6
ecumenic 9g7 9g8
edd 9g9 9ga 9gb
edem 9gc
edematous 9gd
eden 9ge 9gf
edentulous 9gg
edg 9gh 9gi 9gj 9gk 3f0 2wj 9gl 9gm 9gn 7fa 9go
edg_in 9gp
edg_up 9gp
edgar 9gq
edgewis 9gr 9gs
edibl 9eq 9er
edict 7qh 9gt
edif 9gu 9gv
edific 3zf
edinburgh 9gw
edison 9gx
edit 9gy 9gz 9h0 9h1 9h2 9h3 9h4 9h5
edit_out 7es
editor 5uc 9h6 9h7
editorial 9h8
edmonton 9h9
edo 9ha 9hb
eds 9hc
educ 871 9hd 5cx 9he 9hf 3pc 9hg 9hh
educat 9hi 9hj 9hk
education 9hl 9hm
edward 9hn 9ho 9hp
edwin 9hq
eeg 9hr
eel 9hs 9ht
eer 9hu 9hv
effac 9hw 9hx
effect 9hy 9hz 9i0 9i1 6ej 9i2 9i3 9i4 9i5 9i6 9i7 9i8 9i9
effectiv 9ia 9ib 9ic 9id
effectu 9i2
effectual 9ie
efficac 9if
efficacious 9ig 9i4
efficienc 9ih 9ii
efficient 9ij 9i6 9ik
effloresc 9il 9im
effluent 9in 9io
effort 1tr 9ip 9iq
effortles 9ir 9is 9it
egalitarianism 9iu
egg 9iv 9iw 9ix 9iy
egg_on 9iz
egghead 9j0
eggplant 9j1 9j2
ego 9j3 9j4
egotism 9j5 9j4
egotist 9j6
egypt 9j7 9j8 9j9 9ja 9jb
eight 9jc 9jd 9je 9jf 9jg 9jh 9ji
eighteen 9jj 9jk
eighteenth 9jl 9jm
eighth 9jn 9jo 9jp
einstein 9jq 3ki
eisenhow 9jr
eith 9js
ejacul 5vb 9jt 38e 9ju 9jv
eject 8ib 3eh 9jw 9jx
eke_out 9jy 9jz
elabor 8dk 9k0 858 9k1 9k2 11b 9k3
elaps 9k4 9k5
elastic 9k6 9k7 9k8 9k9 9ka
elat 9kb 9kc 9kd
elbow 9ke 9kf 9kg 9kh
elder 9ki 9kj 9kk n6 n8
eldest 9kl 9km
elect 9kn 9ko 9kp 9kq 9kr 9ks 9kt 9ku 9kv 9kw
elector 9kx 9ky 9kz
electric 9l0 9l1 9l2 9l3 9l4 9l5 9l6 9l7
electrif 9l8 9l9 9la
electrocardiograph 9lb
electrod 9lc
electrolysis 9ld 9le
electromagnet 9lf
electromagnetic 9lg
electromyograph 9lh
electron 9li
electronic 9lj 9lk 9ll 9lm
electrophoresis 9ln
electrophorus 9lo 9lp
electroshock 9lq
electrostatic 9lr
electrotherapist 9ls
eleg 9lt 9lu
elegant 9lv 9lw
element 63u 63v 9lx 9ly 9lz 9m0 9m1
elementar 9m2 9m3
elephant 9m4 9m5
elev 9m6 3so 9m7 9m8 x7 9m9
elevat 9ma 9mb 9mc 9md 9me
eleven 9mf 9mg 9mh
eleventh 9mi 9mj
elf 9mk 9ml
elfin 9mm 9mn
elia 9mo
elicit 9mp 1k6
eligibil 9mq
eligibl 9mr
elijah 9ms
elimin 9mt 15w 9mu 9mv 9mw 9mx 9my
eliot 9mz 9n0
elis 9n1
elit 9n2 9kr
elizabeth 9n3 9n4 9n5 9n6
elk 9n7 9n8
ell 9n9 9na
ellington 9nb
ellipsoid 9nc 9nd
elliptic 9ne 9nf 9ng
ellison 9nh
elm 9ni 9nj
elong 9nk 9nl 9nm 9nn
eloquent 9no
elsewher 9np
eluat 9nq
elucid 5gr 5eh
elud 9nr 9ns
elus 9nt 9nu
elut 9nv 9nw
elv 9nx
elvis 9x
emac 488
email 9ny 9nz
eman 9o0 9o1 9o2 9o3
emancip 9o4 9o5 9o6 9o7
emascul 9o8 9o9 9oa
emb 9ob 9oc
embank 9od
embargo 9oe 9of 9og
embark 9oh 9oi
embark_on 5ul
embarras 9oj 354 9ok n 9ol 9om 9on 9oo 9op
embas 9oq 9or
embed 9os 9ot
embellish 91o hd
embezzl 9ou
embit 9ov
emblem 9ow uz
emblematic 9ox 9oy
embod 39m 9oz 1yv 9p0 9p1 9p2
embolden 52y 9p3
embos 3fo
embrac 9p4 9p5 9p6 3fz 6yr
embroid 91o 9p7
embroider 9p8 9p9
embroil 90t
embryo 9pa 9pb
emer 9pc
emerald 9pd 9pe
emerg 9pf 9pg 5w9 9ph 9pi 9pj 9pk 9pl
emergenc 9pm 9pn
emeritus 9po 9pp
emerson 9pq
emigr 9pr 9ps
emil 9pt 9pu
emin 9pv 8py
eminent 9pw 9px 9py
emir 107 9pz 9q0
emis 9o2 8ia
emit 9q1 9q2
emm 9q3
emot 9q4
emotion 9q5 9q6 9q7
emotional 9q8 9q9 9qa
emotionalism 9q8
empath 9qb
emper 9qc 9qd
emphasis 9qe 9qf 5w 5y 9qg 9qh 5z
emphatic 9qi 9qh 7ou
emphysem 9qj
emphysematous 9qk
empir 9ql 9qm
empiric 9qn 9qo 9qp
empiricism 9qq 9qr
emplo 9qs 1b8 9qt 9qu 9qv 9qw 9qx 9qy 9qz 9r0
empow 1xe 9r1 9r2
empower 9r3
empres 9r4
empt 9r5 9r6 9r7 9r8 9r9 9ra e 9rb 9rc
emul 9rd 9re
enabl 9rf 9rg
enact bl 9rh 9ri b9
enamel 9rj 9rk 9rl
encamp 2zs 2zq 2zr
encas 4mo
enchain 4wd
enchant 9rm 2mp 9rn 9ro 9rp
enciph 5b6
encircl 9rq 9rr 9rs
enclav 9rt
enclos 5lh 9ru 9rv 9rw
enclosur 9rx 9ry
encod 9rz 9s0
encompas 6yr 9s1 31u
encor 9s2 9s3
encount 9s4 9s5 9s6 9s7 9s8 410 9s9 9sa
encourag 9sb 9sc i8 9sd 3e5 9se 9sf 9sg
encouraging 9sh
encroach 9si 9sj 9sk 9sl
encrust 9sm 9sn
encrypt 9s0
encumbr 42g 9so
encycloped 9sp
end 9sq 9sr 9ss 9st 9su 9sv 9sw 9sx 9sy 8av 9sz 9t0 4sb 9t1 67n 67p 9t2
end_up 9t3
endang 9t4 9t5 9t6
endear 9t7 h9
endeav 1tr 9t8 9t9
endeavor 1tr 9t8 9t9
endemic 9ta 9tb 9tc 9td
endles 9te 9tf 9tg 6kk
endors 228 9th 229 9ti 9tj
endothel 9tk
endow 9tl 9r1 9tm 9tn 9to
endpoint 9tp
endur 9tq 9tr 1i 9ts 9tt 3ly 9tu 1k
enduring 9tv
enem 9tw 9tx 9ty 9tz
energ 9u0 9u1 9u2 9u3
energetic 9u4 9u5 9u6
energis 1k2 9u7
enerv 9u8 9u9 9ua 9ub 9uc
enforc 1bc 6gz 9ud 9ue 9uf
engag 9ug 9uh 9ui 9uj 9qt 9uk 9ul 9um 2gh 9r0 3do 9un 1d4 9uo
engaging 9up
engend 2m7 3pa
engin 9uq 9ur 9us 9ut 9uu 9uv 9uw 9ux 9uy
england 9uz
english 9v0 9v1 9v2 9v3 9v4
englishm 9v5
engrav 9v6 9v7 9v8 9v9 9va 9vb 9vc
engros 9uh 3y 43 9vd 45
engulf 3y 9ve
enhanc 9vf 9vg 9vh 9vi
enigm 9vj 9vk
enigmatic 9vl 9vm
enjo 7vh 9vn 2ev 9vo 9vp 9vq 9vr 9vs 9vt
enjoin 9vu 9vv
enlarg 9vw 375 9vx 8dk 9vy 9vz 9w0 9w1
enlighten 9w2 9w3 9hj 9w4 9w5
enlist 9w6 90i 9w7
enliven 9w8 155
enmesh 9w9
enorm 9wa 9wb
enormous 9wc 9wd
enough 9we 9wf el
enquir 1no 9wg
enrag 9wh 14d
enrich 9wi 9wj 9wk 9wl
enrol 9wm 9wn 9wo 9wp
ensconc 9wq
ensembl 9wr 9ws
enshrin 9wt 9wu
ensign 9wv 9ww
enslav 9wx
ensu 9wy 9wz
ensur 1mz 1qp
entail 9x0 9x1 9x2 9x3
entangl 9x4 9x5 9x6
enter 9x7 9x8 9x9 5w5 9wm 9xa 9xb 9xc
enterotoxem 9xd
enterpris 9t8 9xe 9xf
entertain 9xg 9xh 11n 9xi 9xj 11o
enthalp 9xk
enthral 9rm
enthron 9xl 9xm
enthusiasm 9xn 9xo 9xp
enthusiast 9xq 9xr
enthusiastic 9xs 9xt 9xu
entic 9xv
entir 9xw 9xx 9xy 9xz ub w7
entiret 9y0
entit 9y1
entitl 9y2 9y3 9y4
entomb 42e
entourag 9y5
entr 9xb 9y6 9xc 9y7 2mp 7np 9y8 9y9 9ya
entrancew 9y6
entrant 9yb 9yc
entrench 9yd 9sj
entrepreneur 9ye
entrop 9yf 9yg
entrust 5yu 9yh
enumer 9yi 6vr
enunc 9yj 1m3
env 9yk 9yl 9ym 9yn
envelop 9ru 9yo 9yp 9yq
enviab 9yr
envious 9ys
environ 9yt 9yu 9yv
environment 9yw 9yx
environmental 9yy
envis 9yz 9z0 9z1
envisag 9z2
envo 9z3 9z4
enzym 9z5
enzymatic 9z6
eosinophilic 9z7
epa 9z8
epaulet 9z9
ephemer 9za 9zb
epic 9zc 9zd 9ze
epicent 9zf
epicur 9zg
epidemic 9zh 9zi
epidermis 9zj
epigram 9zk
epileptic 9zl 9zm
epilogu 9zn 9zo
epiphan 9zp 9zq
epiphys 9zr
epiphysis 9zs 9zt
episcop 9zu 9zv
episod 9zw 9zx
epistemolog 9zy
epistolator 9zz
epitaph a00 a01
epithet a02 a03
epitom a04 a05
epitomis a06
epoch a07 a08
eponymous a09
epox a0a a0b
epsilon a0c
epstein a0d
equal a0e a0f a0g a0h ej a0i a0j a0k a0l
equanim 4b5
equat 616 6t7 a0m a0j a0n a0o
equator a0p a0q a0r
equestr a0s a0t a0u
equilibr a0v 269
equilibrium a0w a0x
equip a0y a0z a10 a11 a12 1iy
equipotent a13
equit a14 a15 a16
equival a17 a0j
equivalent a18 a19 a1a
equivoc z4 a1b
era a07 a1c
eradic 15w a1d
eras a1e a1f
erasmus a1g
erect a1h a1i a1j a1k a1l a1m
ergotropic a1n
eric a1o
erie a1p a1q
erin a1r
eritr a1s
ernst a1t
erod 9em 9el a1u
eros a1v a1w
erotic a1x a1y
err a1z 94d
errand a20
erratic a21 a22 a23
erroneous a24 a25
error a26 a27 a28 a29 a2a
ersatz a2b a2c
erudit a2d
erupt 2nu 3ny a2e a2f a2g a2h a2i
erythroid a2j
escal a2k a2l
escap a2m 8uw a2n a2o a2p a2q a2r a2s 9ns a2t
escapad a2u is
esch a2v a2w
eschew a2x
escort a2y 3a3 a2z a30
escritoir a31
esoteric a32
espan a33
especial a34 a35
espionag a36
espous h4 6ct
esq a37
ess a38 a39 1og a3a
essen a3b
essenc 4u7 a3c
essent a3d a3e a3f a3g
essential 2ej
essex a3h
est a3i
establish 7xi a3j 2dt a3k a3l a3m 3za a3n 6gs 6n9 a3o 6gt a3p a3q a3r fx
estat az a3s
esteem g7 a3t a3u a3v
ester a3w
esth a3x a3y
esthetic kn ko kp
estim a3z 1en 1d7 a40 1ei 4a6 a41
eston a42 a43 a44
estrang tm a45 tn tp tq a46
estuar a47
eta a48 a49
etceter a4a a4b
etch a4c a4d 9v8
etern 9te a4e a4f a4g a4h
eternal a4i
ethanol a4j
ether a4k a4l a4m k3
ethernet a4n
ethic a4o a4p a4q a4r a4s a4t a4u
ethiop a4v a4w a4x
ethnic a4y a4z 7bn a50
etho a51
etiquet a52
etud a53
etymolog a54 a55
etymologic a56
eucalyptus a57 a58
euclid a59
eugen a5a a5b
eugenic a5c
eulogis a5d
euphor a5e
euphoric a5f
euras a5g a5h
eurek a5i a5j
euro a5k
europ a5l a5m a5n a5o a5p
europeanis a5q a5r
eutectic a5s
evacu a5t a5u a5v a5w
evad 8ur 9nr
evalu 1d9 a5x a5y a5z
evaluat a60
evan a61 a62
evangelic a63 a64
evangelist a65 a66
evapor a67 a68 a69 a6a
evas a6b a6c
eve a6d a6e
even a6f a6g a6h a6i a6j a6k a6l a6m a6n a6o a6p a0l
even_off 61z
even_out a6h 61z
even_up a6q 61z
evensong a6r a6s
event a6t 4mn
eventu a6u a6v
eventual a6w
ever ya a6x a6y a6z a70
everest a71
evergreen a72 a73
everlast a74 a4e a75
everlasting a4i
everyd 4o6 a76
everywher a77
evict a78 a79
evid a7a a7b a7c 1ug a7d a7e
evidenc a7f
evident a7g 1bo a7h 1br
evil a7i a7j a7k a7l a7m
evildo a7n
evoc a7o a7p
evok a7q 1k6
evolut a7r 87h
evolutionar a7s
evolv a7t 86y 873
ewe a7u a7v
exacerb o1 o2 a7w a7x
exact 7wj 5d9 a7y 92 a7z a80
exagger 11f a81 a82 a83 a84 a85
exalt a86 a87 9mb
exam a88
examin a89 a88 a8a 12e a8b a8c a8d a3a a8e a8f
exampl a8g a8h a8i a8j
exasper o2 a8k a8l a8m a8n a8o a8p
excav 8cv a8q 8cp 8cl
exceed a8r a8s a8t a8u
exceeding 7n8
excel a8v a8w a8x
excel_at a8y
excellent a8z a90
excels a91
except a92 7y0 a93 a94
exception a8u a95
exceptional a96
excerpt a97 a98
exces a99 a9a a9b a9c a9d
exchang a9e a9f 4ty a9g a9h 4ya a9i 4yd a9j
exchequ a9k
excis a9l a9m a9n
excit a9o a9p a9q a9r a9s a9t a9u a9v a9w a9x a9y a9z
excitabil aa0 aa1
excitator aa2
exclaim 49v aa3 aa4
exclam aa4 aa5
exclud a92 2ai aa6 aa7
exclus aa8 4tk aa9 aaa aab
exclusiv w7 5e2
excommunic aac aad
excor 68j aae
excret 9my aaf
excruc aag
excurs aah aai
excursus 1nj
excus tf aaj aak 1aq aal aam aan
execut 7n aao aap aaq aar aas aat aau aav aaw
execution aax
exemplar a8h 9oy aay
exemplif aaz ab0
exempt aam ab1 ab2 ab3 ab4 ab5
exercis ab6 ab7 ab8 9qz ab9 aba abb abc
exert abb abd abe 9ip
exhal 3p2 9o0
exhaust abf abg abh 804 abi abj abk 91a abl 9uc abm abn
exhaustiv abo
exhibit 8nd abp 7wy 8ng abq abr abs
exhilar abt abu
exhort abv abw
exhum abx
exigenc 9pm aby
exil 80h abz ac0
exist ac1 ac2 6ug 2hb ac3 ac4 ac5
existent ac3 ac6 ac7 ac8
existentialist ac9 aca
exit acb acc acd ace
exodus acf acg
exoner au
exorcis ach
exotic tl aci
exp 1ss
expand acj ack acl acm acn aco 9w0 acp
expans 1h8 acq acr acs
expansiv act acu acv acw
expect 18e 1zu 1np acx acy acz ad0
expectanc 18l 18m
expectant ad1 ad2 ad3
expedient ad4 ad5 ad6
expedit ad7 ad8 ad9 ada aah adb
expeditionar adc
expel add 3ei
expend ade 96l adf adg
expenditur adh adi
expens adj adk adl adm adn
exper ado adp adq adr ads adt adu adv adw adx ady adz
experienc ae0
experient ae1 ac8
experiment ae2 ae3 ae4 adv adx ae5 ae6
experimental ae7
experimentalism ae8 ae9
expert aea ei aeb
expertis aec
expir acc aed 76c aee aef
explain aeg aeh aal aei 88
explanator aej
explet 7df aek
explicit ael aem aen
explode 448 376 aeo aep aeq 443 aer
exploit 9iq aes aet 87d aeu aev aew
explor aex aey aez af0 af1 af2 af3 iw
explorator af4
explos af5 af6 af7
explosiv af8 af9
expo abs
exponent afa afb
export afc afd afe aff
expos afg 3n6 9t4 afh 8ng afi 8iq afj afk
exposit afl abs
expositor afm
exposur afn afo afp afq
expound 8dk afr
expres afs aft afu afv 4i9 afw afx afy afz ael ag0 ag1 ag2 ag3 ag4 ag5 ag6 ag7 ag8
expressibl ag9
expressionistic aga
expressionles agb
expressiv agc agd
expressw age
expuls 9jw agf
expung a9m
expurg agg
exquisit agh agi
extant agj
extend agk agl 3tw 92z agm agn ago 6yq agp agq agr ags agt agu agv agw agx
extend_to agy
extens 31u agz
extensiv ah0
extent ah1 ah2
extenu ah3
exter ah4 ah5 ah6
extermin ah7 a1d
extern ah8 ah9 aha ahb ahc
external ahd ahe
extinct ahf ahg ahh ahi
extinguish ahj 373 ahk
extirp ahl a1d
extr ahm ahn aho a9b ahp
extract a97 ahq 8pq ahr 9mp ahs 82e aht
extraleg ahu
extramarit ahv
extraneous ahw ahx ahy
extraordinar ahz ai0 ai1 ai2
extrapol ai3 ai4 ai5 ai6 ai7
extraterrestr ai8 ai9
extravagant a9d aia aib aic
extravaganz aid
extrem aie aif aig aih aii aij 7n8 aik ail aim
extremum aif ain
extric 8ku
extrud aio
exuberant 9f1 a9d
exud aip aiq
exult air ais
exultant ait aiu
ey aiv
eye aiw aix aiy aiz aj0
eyebal aj1 aiz
eyebrow 3vd
eyelid aj2
eyelik aj3
eyepiec aj4
eyeshadow aj5
eyesight aj6
eyestrain aj7
eyr aj8
ezekiel aj9 aja
ezr ajb ajc
faa ajd
fabian aje ajf ajg
fabl uy ajh aji
fabric 5m0 ajj 6ot 6h9 ajk ajl ajh
fabulous ajm ajn
fac ajo ajp ajq ag1 ajr ajs ajt aju 6bk 6bl 6bm ajv ajw ajx ajy ajz ak0 ak1 ak2 ak3 ak4
fac_off 3zw
fac_up 6bk
facad ak5 ak6
facet 1o1 ak7
facetious ak8 ak9
facil aka hn
facilit v9 akb
facilitator akc
facsimil akd ake akf
fact akg akh aki akj akk akl 63v akm np akn ako akp
fact_in ako akq
fact_out ako akq
factor akr
factu aks cr
facult akt aku
fad 729 8ha akv 374 akw akx 32s aky akz
fad_away 8p8
fad_out 8p8
fadeout al0 al1
fae al2
faer al3 al4
fail 3n0 2ta al5 al6 al7 al8 al9 ala
failur alb alc ald ale alf
faint alg alh ali 8dy alj alk all
fair alm aln alo alp alq 5g1 3cp alr als alt 4e0 al4 alu
fairbank alv alw
fairw alx aly
fairyland alz al3
fairytal am0 am1
faith am2 am3 am4 am5 6cg am6 am7 5kz
faithful am8
fak am9 ama amb amc amd 2fc
faker ama
falcon ame amf
fall amg amh ami amj amk aml 7q4 1yi amm 7qn amn 5w2 amo amp amq amr ams amt amu amv 5vk amw 5w3 amx amy amz an0 an1 an2 an3 an4 96h an5 3wt
fall_apart an6 an7
fall_away 96p an8
fall_back an9 ana anb anc
fall_down and
fall_for ane anf
fall_in 4rm ang
fall_off anh ani
fall_out anj ank
fall_over anl
fall_through anm
fallof ann
fallout ano anp
fallow anq anr ans
fals ant anu anv anw anx any anz
falsif 8q8 amc
falt ao0 ao1 ao2 ao3 ao4 ao5
fam 4sx ao6 4st ao7 ao8 ao9 aoa 4q1 aob
familiar aoc 1pz aod aoe aof aog aoh ag aoi
famin aoj aok
famous 4st aol a90
fan aom 3yg aon aoo aop aoq 1ob aor
fan_out 8cc
fanatic aos aot
fanaticism aou
fanc aov aow aox aoy 9yz aoz ap0
fanc_up 1un
fanfar ap1 ap2
fang ap3 ap4
fantas ap5 ap6 aoy ap7 ap8
fantasist ap9
fantastic apa 18c apb apc
fantod apd
far ape apf apg aph api apj apk apl apm apn apo app
faraw apq apr
farc aps apt apu
farewel apv apw
fargo apx
farm apy apz aq0 aq1 aq2 pf aq3 pb
farm_out aq4 aq5
farmhous aq6
farmland aq7 aq8
farrel aq9 aqa
farth aqb aqc aqd aqe
farthest aqf aqg aqh
fascicul aqi
fascin aqj aqk aql 4hb 45 9ro aqm
fascinating aqn
fascism aqo
fascist aqp aqq
fash aqr aqs aqt aqu aqv
fashion aqw aqx
fast aqy aqz ar0 ar1 ar2 ar3 ar4 ar5
fastbal ar6
fasten ar7 ar8 ar9 ara 46k
fasten_on arb
fastest arc
fastidious ard are
fat arf arg arh ari arj 84i 84j 5bz 84h ark arl arm arn aro
fatal arp arl arq
fath arr ars art aru arv arw 2m7
fathom arx ary arz as0
fatigu as1 as2 as3 as4 abk
fatim as5
fatten arh as6
faucet as7
faulkn as8
fault a26 as9 7sa 316 7sf asa
faun 152 asb
faust asc
fauteuil asd
faux amd
favor ase asf asg ash asi asj ask asl asm asn aso asp
favorab asq
favorit asr 7k5 aso ass
favour asl asm
favourit 7k5 ast aso ass
fawn asu 99r asv 6zd
fay al4
faz 9u9
fbi asw
fcc asx
fda asy
fear asz 4hp 937 at0 at1 at2 20l
fearful at3 at4
fearles at5 1vg
feasibil at6
feasibl at7
feast at8 2a2 2a3 2a4
feat 9iq
feath at9 ata atb atc atd ate
featherweight atf atg
featur ath 4zs ati atj 394 atk atl
featureles atm
feb atn
februar atn
fecund ato atp atq atr
feder ats att atu atv atw 69u atx
federal aty
federalis atz au0
fedor au1
fee au2 au3 au4
feebl alk au5 au6 7ni
feed au7 ats au8 au9 9ej aua aub auc aud aue auf 9et 9ek aug
feed_back auh aui
feed_in au9
feed_on auj
feedback auk aul
feedlot aum
feel aun auo aup auq aur aus aut auu ads auv auw aux auy auz av0 hy av1 av2 av3 2o4 av4 av5 av6 av7
feel_for 61m
feel_out av8
feel_up av9
feign l1 ava
feint avb avc
fel 35k
felic avd ave avf
felicit 6c9
felin avg avh
fellow 35k 1pz 5ry avi 611
felon 754 avj avk
femal avl avm avn avo
feminin avp avq avr avs
feminism avt avu
feminist avv avw
fen avx avy
fenc avz aw0 aw1 aw2 aw3
fenc_in aw4 aw1
fend aw5 aw6
fer aw7 aw8 aw9 awa
feral awb
ferdinand awc
ferment ow awd awe awf awg
fern awh
feroc awi
ferocious awj awk
ferrar awl
ferret_out awm
ferromagnetic awn
fertil awo atp atr awp
fertilis awq awr
fertiliz aws
ferv awt a9x
fervent awu 1h1 awv
fest aww
festiv awx awy 4su
fet awx awz 4sp
fetal ax0
fetch ax1 3rx 3s3 ax2
fetch_up 9t3
fetid ax3
feud ax4 ax5 ax6
fever ax7 ax8
feverish ax9 axa axb
few axc axd
fewer axe
fey axf 9mn
fianc axg axh
fiat 7qh
fiber axi axj
fiberglas axk
fibr axl axj
fibrin axm
fibrocalcific axn
fibrosis axo
fict axp ajh 1qd axq
fiction axr ajk
fictitious 1qd ajk
fiddl axs axt axu
fidel axv axw
fidget axx axy
field axz 8ij ay0 ay1 ay2 ay3 ay4 ay5 ay6 2gm 4xk ay7 1hc ay8 ay9 aya ayb ayc ayd aye
fieldhand ayf
fieldston ayg
fiend 7xe 7h2
fiendish 7xf
fier ayh 1h1
fierc ayi ayj awj awk ayk awi
fiest awz
fif ayl
fift aym ayn ayo ayp ayq
fifteen ayr ays
fifteenth ayt ayu
fifth ayv ayw ayx
fiftieth ayy ayz
fig az0 az1
fig_out 1un
fig_up 1un
fight 2gh 5uu az2 az3 7sr az4 4co az5 2oj 4xe ce
fight_back 7sr az6
fight_down 7sr
fight_off 95t
figur az7 az8 az9 130 az0 aza azb 8d2 azc 4a5 4a6 azd 9yz 9xa aze 4aa
figur_out azf
figurat azg azh
figurativ azi
figurin azj
fij azk
fil azl azm azn azo azp 505 azq azr azs azt azu azv azw azx azy azz b00 b01 b02 b03 b04 b05 b06 b07 b08 b09 b0a
fil_away azp 1g8
fil_in b0b b0c b0d
fil_out b0e b0f 633
fil_up azy azx
filipino b0g b0h b0i
fillip 3d6
film b0j b0k 5ay b0l b0m b0n b0o 5b1
film_over 38c
filmmak b0p
filt b0q b0r b0s b0t
filt_out b0s
filth b0u 8gt
fin b0v b0w b0x b0y b0z b10 b11 x1 7v8 b12 b13 b14 b15 b16 b17 b18 b19 b1a
final b1b b1c 67o b1d b1e b1f 5kn b1g a6w b1h
finalis b1i
finalist b1j
financ b1k b1l b1m b1n b1o b1p b1q
financial b1r
finch b1s
find 8jw 3og b1t 8jr aur 1n0 b1u 8jt b1v 85e b1w b1x b1y 410 b1z 862 b20 b21 b22 b23 a3l a3n b24
find_out 8js 1n0 b25
finer b26
fing b27 8d3 b28 aut b29 b2a b2b
fingernail b2c
fingerprint b2d b2e b2f b2g
fingertip b2h
finick b2i
finish 5o5 5kn 9t3 632 9ep b2j 4sb b2k b2l b2m
finish_off 5hj
finish_out b2n
finish_up 5hj 9t3
finit b2o b2p
finland b2q b2r b2s
fir b2t b2u b2v b2w b2x awt b2y b2z b30 43c b31 b32 8ic 1k6 b33 4cx 8ig b34
fir_up b35 b36
firearm b37
firecrack b38
firefight b39
firelight b3a
firem b3b b3c
fireplac b3d
firepow b3e
firesid b3f b3g
firewal b3h b3i
firewood b3j
firework b3k
firm b3l b3m b3n b3o b3p b3q b3r b3s b3t b3u b3v b3w b3x b3y b3z b40
firm_up b41
first b42 b43 b44 2mn b45 b46 b47 b48 b49 b4a b4b 2mo b4c
firsthand b4d b4e
firth b4f b4g
fis b4h b4i
fisc b1p
fisch b4j b4k
fish b4l b4m b4n b4o b4p b4q b4r b4s b4t
fisher b4u
fisherm b4r
fishmong b4v
fishwif b4v
fist b4w
fistfight b4x b4y
fit b4z b50 b51 b52 b53 a0z b54 b55 p7 79 b56 b57 b58 b59 b5a 7c b5b 7ol
fit_in 7w
fit_out 1bn a0z
fitch b5c
fitnes b5d b5e
fitzgerald b5f b5g
fiv b5h b0w b5i
fix b5j b5k b5l b5m 459 b5n 867 b5o ar8 6om b5p b5q b5r b5s b5t b5u b5v
fix_up 1kg b5w
fixer b5x b5y
fixtur b5z b60
fizzl 45j b61 b62
fjord b63
flag b64 b65 b66 b67 b68 b69 b6a
flag_down b6b
flail b6c b6d b6e
flair 7kj b6f
flak 9f2 b6g b6h b6i
flam b2y b6j b6k b6l 34a
flam_up b6m 32m
flamboyant b6n
fland b6o
flank b6p b6q b6r
flannel b6s b6t
flap b6u b6v b6w b6x 2jk b6y b6z
flap_down b70
flar b71 b72 b73 b74 32m
flar_out b74
flar_up a2e b75
flash b76 b77 b78 b79 b7a b7b 7ka b7c b7d b7e 3ln b7f b7g
flash_back 7fd
flashback b7h b7i
flashlight b7j
flask b7k b7l
flat b7m b7n b7o 8g7 b7p b7q b7r b7s b7t b7u b7v b7w b7x b7y
flatten b7z b80 b81
flatten_out b7z
flatter b82
flatus b83
flaunt b84 b7d
flautist b85
flav b86 aup b87
flavor b88 aup b87
flaw 7sa b89 b8a b8b
flawles b8c
flea b8d
fleck b8e 2yu 34w 8y3
fledg b8f b8g b8h b8i
fledgl b8j 9yc b8k b8l
flee b8m
fleet b8n b8o 374 7kb b8p b8q
flem b8r b8s
flemish b8t b8u b8v
flesh 130 b8w b8x b8y b8z
flesh_out 8dk arh
fletch b90
flex b91 b92 b93
flexibil b94 b95
flexibl b96 b97 9k9 b98
flick b99 b9a b9b b9c b9d b9e b9f b9g b9h b9i b9j
flims b9k b9l b9m
flinch b9n 75a
flind b9o b9p
fling b9q b9r b9s b9t
fling_off 7kp
flint b9u b9v b9w
flip b9x b9y b9z ba0 ba1
flip_out ba2 ba3
flip_over ba4
flirt ba5 6qg 51t ba6
flit ba7 ba8 7kb
float ba9 baa 36t bab bac bad bae qc
floc baf
floccul bag bah bai
flock baj bak bal 2fs 5n0 bam
flog ban 4d0
flood bao bap baq bar 7w6 bas 7w8 bat bau
flood_in bav
flood_out 7w7
floodhead baw
floor bax bay 2dq baz bb0 bb1 262 bb2
floorboard bb3 bb4
flop bb5 bb6 bb7 bb8 bb9 bba bbb bbc
flor bbd 3g4 bbe bbf bbg bbh
florentin bbi bbj
florid bbk bbl bbm bbn
florist bbo bbp
flotil bbq bbr
flounc bbs bbt bbu
flound bbv bbw bbx bby
flour bbz bc0 bc1
flourish bc2 bc3 acj bc4 3dy
flout bc5 bc6
flow bc7 bc8 7d9 bc9 bca bcb 6xh bcc bcd bce 366 36a bcf bcg bch kd
flow_away bci
flow_off bci
flow_out bcj
flowerb bck
flu bcl
flub 381 263
fluctu bcm bcn
fluent 9no bco
fluf bcp bcq bcr 263 bcs
fluid bct bcu bcv bcw
fluoresc bcx bcy
fluorescein bcz
fluorescent bd0 bd1 bd2
fluorid bd3
fluorin bd4
fluoroborid bd5
flur gs bd6 bd7 bd8
flush 368 36d 38g bd9 bda bdb bdc m3 bdd bde
flush_down bdf
flust bdg bdh bdi
flut bdj bdk bdl bdm bdn b9h 7kb bdo
flux bdp bdq bdr bcc
fly bds bdt a2m bdu bdv bdw bdx bdy bdz be0 be1 be2 be3 be4 be5 be6 be7 be8 be9 an5 bea beb bec bed bee
fly_by bef beg
fly_on beh
flyer 3tz bei
flyw bej
foam bek bel bem 3x3 ben
focal beo bep beq
focus ber bes 4ts bet 4ug beu bev bew bex bey
focus_on 4uh
foe 9tz 9ty
fog 7lw bez bf0 2lw
fog_up bf1
foibl bf2 bf3
foil bf4 bf5 24g bf6
fol bf7 bf8
fold 6cg 72v bf9 bfa bfb 3dr bfc bfd bfe
fold_up bff bfa
foliag bfg bfh
folk bfi bfj ao8 bfk
folklor bfl
follicular bfm
follow 6bh bfn bfo bfp 7h bfq bfr h4 1l bfs bft bfu bfv bfw bfx ank bfy bfz bg0 51c bg1 bg2 bg3
follow_out 4is
follow_through 4is bg4
follow_up 4is bg5
fond bg6 bg7 l8 bg8 l6 bg9
font bga bgb
food bgc bgd
foodstuf bge bgf
fool bgg 59l bgh 8p0 bgi bgj
fool_around bgk bgl
fool_away 8p0
foolhard bgm
foolish bgn bgo bf8 bgp
foolproof bgq bgr
foot bgs bgt bgu 2dn bgv bgw bgx bgy bgz bh0 2et bh1
foot_up bh2
footag bh3 bh4
footbal bh5 bh6 bh7
footbridg bh8
foothil bh9
footloos bha
footnot bhb bhc
footpath bhd
footprint bhe bhf
footstep bhg bhh bhi
foppish bhj
for 3i4 bhk bhl
forag bhm bhn bho bhp
forbid 8h6 bhq bhr
forc bhs bht bhu bhv bhw bhx bhy bhz bi0 95b bi1 bi2 bi3 5pm bi4 bi5 bi6 bi7
forc_back 2ju
forc_out 4cx 80j
forceful bi8
forceles bi9
forcib bia
ford bib bic bid
forearm bie bif
forebod big bih arm
forecast bii 4a6 bij 1w2 bik
foreclos bil bhq
forefath aru bim
forefing bin
forefront bio bip
forego biq bir bis
foreground bit biu biv
forehead 3vc biw
foreign bix biy biz tk th bj0
foreknow 18f
foreknowledg bj1
forem 3fm bj2
foremost b47 b46 b4a bj3
forensic bj4 bj5
forerun bj6 bj7
fores 18f 9z0 18i bj8
foreshorten t bj9
foresight bja bjb
forest bjc bjd bje bjf
forestal 18i bhq
forestr bjg
forev a4i bjh 6gi
forew bji
foreword bjj
forfeit bjk bjl bjm 6b2
forg bjn bjo bjp amb 6kr bjq bjr bjs
forget 31p bjt bju bjv bjw bjx
forgetful bjy bjz
forgiv bk0 bk1
forgo biq bir
fork 3l1 bk2 bk3 77m bk4 bk5 3l0 bk6
fork_out 7vx
fork_over 7vx
fork_up 7vx
form bk7 bk8 6aj bk9 130 bka bkb bkc bkd bke bkf bkg bkh bki bkj bkk bkl bkm bkn bko bkp bkq bkr 6gt bks bkt bku bkv bkw bkx bky bkz
formal bl0 bl1
formalis bl2 bl3
formalism bl4 bl5
format bl6 bl7 bl8 1ki bl9 bla blb
former blc
formid bld ble
formul 6n3 ag5 blf blg blh 1m4 872 6kr bli blj 66w ag3 blk
forsak c
forswear bll
fort blm bln blo blp blq blr bls blt blu blv blw blx
fort_up blp
forth bly 20a blz bm0
forthcom 1e6 bm1
forthright bm2 386
forthwith 8g9
fortif bm3 bm4 bm5 bm6 2lh blo
fortitud bm7
fortres blm
fortun bm8 bm9 bma 4xp bmb bmc 5bz
forum 1ow bmd
forward bme bmf bmg bmh bmi bmj pn po blz bmk bml
fossil bmm bmn bmo
fost bmp bmq bmr bms bmt bmu
foul bmv 6ig bmw ax3 8l4 527 bmx bmy
foul_out bmz
foul_up 263
found 2dn bn0 bn1 2mi bn2 bn3 anm 732
foundr bn4
fountain bn5 bn6
fountainhead bn7 bn8
four bn9 bna bnb bnc bnd
fourfold bne bnf bng
foursom bnh bna
fourteen bni bnj
fourteenth bnk bnl
fourth bnm bnn bno bnp
fowl bnq 2xx bnr bns bnt bnu
fox bnv 8uv 2lz bnw
foyer bnx
frac xh
fract bny bnz bo0 8sn
fraction bo1 bo2 bo3 bo4 bo5
fractur 3mv bo6 bo7 bo8
frag bo9 boa bob 8j5
fragil 7v3 boc
fragment bod boe
fragmentar bof
fragr 3hm 1jt
fragrant bog
frail boh boi boj bok
fram bol bom 130 bon 931 6vb 3f3 boo bop boq bor bos
fram_in 3f3
fram_up bot
frambes bou
framework ajj bov
franc bow
franchis box boy boz
francisc bp0 bp1
franco bp2
frangipan bp3
frank bp4 bp5 bp6 bp7 386 bp8 4dt
frankenstein bp9 bpa
frankfurt bpb
frankish bpc
franklin bpd bpe
frantic bpf a9s bpg
fratern 3va bph
fraternis bpi bpj
fraud bpk bpl ama
fraudulent bpm
fray 8rc bpn bpo bpp
fre bpq bpr 8kr 8m0 bps bpt bpu 8if ab1 bpv bpw bpx bpy 63t bpz bq0 bq1
freak bq2 dr bq3
freak_out bq3
freckl bq4 bq5 bq6
frederick bq7
freedom bq8 ab5
freehand bq9
freel bqa bqb bqc bqd
freem bqe
freestyl bqf
freew age
freewheel bqg 4js bqh
freez bqi
freeze bqj bqi bqk bql bqm bqn bqo bqp bqq bqr
freeze_down bqs
freeze_off 8kk
freeze_out bqs
freight bqt 4k8 bqu bqv bqw
fremont bqx
french bqy bqz br0 br1 br2 br3
frenchm br4
frenz bpf br5 br6 72a
frequenc br7 br8 br9
frequent bra 46n brb brc brd
fresco bre brf brg
fresh brh bri brj 3jr brk brl brm brn bro
freshm brp 9yc brq
freshwat brr
fresno brs
fret brt bru brv brw
freud brx bry brz
frey bs0
freyj bs1
fri bs2
friabl bs3
friar bs4
frict bs5 5eq
frid bs2
fridg bs6
friedm bs7
friend bs8 ah um bs9 bsa bsb bsc
friendl bsd bse
friez bsf bsg
frig bsh bsi
fright asz bsj bsk bsl
frighten bsj bsm bsn bso 20l
frighten_away 7l6
frighten_off 7l6
frigid 1gy bsp
fring bsq bsr bss bst bsu bsv
frivolous bsw
frizzl bsx bsy
frog bsz bt0 bt1
frogmarch bt2 bt3
frolic bt4 4s3
front bt5 bt6 bt7 2gn bt8 bt9 ajw bta btb btc btd bte btf btg
frontag bth bti
frost bqj btj btk btl
frost_over btm
frostbit btn
frostbitten bto
froth bek bem btp
frown btq btr bts
frown_on btt
frowning btu
frowzl 8lb
frs au7
fruit btv btw btx bty btz bu0
fruitful bu1 atq
fruitles bu2
frustr 78g 24g 7s8 bu3 bu4 bu5 7s3
fry bu6 564 bu7 bu8 bu9 bua
fuck bub buc bud 34a
fuck_off 46z 40u
fuck_up 263
fuel bue buf bug buh
fugal bui
fugit buj buk b8q
fuj bul bum
fukuok bun
ful buo bup buq bur bus but buu buv buw 9xy bux buy buz bv0 bv1 115
fulbright bv2
fulfil b02 7n bv3 bv4 bv5 bv6
fullback bv7 bv8 bv9
fulmin bva bvb bvc
fulton bvd
fum bve bvf bvg abg
fumbl bvh bvi bvj 382 bvk
fun bvl bvm bvn bvo 11q bvp 7cu
funct bvq bvr bvs bvt bvu bvv bvw bvx
function bvy bvz
functional bw0
fund bw1 bw2 bw3 bw4 bw5 b1q bw6 b1o
fundament bw7 bw8 bw9 4jk bwa 2ek
fundamental 2ej
fundamentalist bwb bwc bwd bwe
fundrais bwf bwg bwh
funer bwi
fung bwj
fungus bwk bwl
funk bwm bwn 75a bwo ax3
funnel bwp bwq bwr
fur bws bwt bwu awi bwv 72a
furious 14d 14q awj bww bwx
furl bwy
furlong bwz
furlough bx0 bx1 bx2
furnac bx3
furnish bx4 bx5 a12 bx6 bx7
furnitur bx8
furor bx9 729
furrow bxa 72u bxb 72x bxc
furt bxd bxe
furth i8 bmq aqb aqc bxf aqe
furthermor bxg
furtiv bxh
fus bxi bxj 5nj bxk yd 3ga b6v brw bxl bxm 44v 776
fuscous bxn
fuselag bxo
fusiform bxp
fusil bxq
fusion bxr 5nm
futil bu2 bxs bxt
futur bxu bxv bxw bxx bxy
futuristic bxz
fuz 6pw by0 by1 32v
gab by2
gabardin by3 by4
gabbl by5 2zv
gabl by6 by7 by8
gabon by9
gabriel bya
gaddaf byb
gadf byc 7e5
gadget 1ch
gadgetr byd
gael bye
gaelic byf 4ta
gag byg byh 571 byi byj byk byl 8xa 2t1
gagwrit bym
gai byn
gaiet byo byp
gain 11c byq byr dy bys byt i5 1l3 3sf byu 2qh 81x byv
gait byw byx
gaius byy
gal byz bz0 bz1 bz2 bz3 bz4 bz5 4w1 bz6 bz7 168
galactic bz8 1rj
galax bz9 bza
galen bzb
galic bzc bzd
galil bze
galileo bzf
gallant bzg 2k3 bzh 7kn
gallantr bzi 56d
gallblad bzj
galler bzk bzl
gallon byz bzm
gallop bzn bzo bzp
gallow bzq bzr bzs
gallus bzt bzu
galvanic bzv bzw
galvanism bzx bzy
galveston bzz
galw c00
gam c01 c02 c03 c04 c05 2t1 c06 75e c07 c08 c09
gamb c0a
gambl c0b c0c c0d iu c0e c0f c07
gamecock c0g c0h
gamin c0i
gamut c0j c0k
gandh c0l c0m
gang 74r c0n 41a c0o
gang_up c0o
gangst c0p
gao c0q
gap 701 c0r c0s 3mj c0t c0u c0v c0w nc
gar c0x
garag c0y c0z c10
garb 1um 1bn 1uo
garbag c11 c12
garbag_down 3c0
garbl 6bs
garden c13 c14 c15 c16 c17 c18 c19 c1a
gardin c1b
gardn c1c c1d
garfield c1e
garland c1f c1g c1h
garlic c1i c1j
garment c1k 1bn
garn c1l c1m 9cq
garrison bln c1n c1o
gas 5u c1p c1q c1r c1s 38l c1t c1u c1v
gas_up c1w
gaseous c1x
gash 7eo c1y c1z
gasolin c1s
gasp c20 c21
gastrocnemius c22
gastrointestin c23
gastropod c24
gat c25 c26 c27 c28 c29
gatepost c2a
gatew c2b
gath c2c c2d 8x c2e 5s0 c2f 1oy 5s5 1p0 1p2
gath_in c2g
gath_up c2h 5s3
gauch c2i
gaud c2j b7g 3ln
gaug byl c2k 1ei c2l
gaul c2m bt0
gaunt 488
gauntlet c2n
gaus c2o c2p
gavot c2q c2r
gawk 5ka c0v
gay c2s 533 c2t c2u c2v aww c2w 34m
gaz c2x c2y c2z
gazet c30 c31
gdansk 7je
gdp c32
gear c33 c34 c35 c36
gear_up c37
gearbox c38
gearset c39
gee c3a c3b c3c
geek 9f2 c3d
gegenschein c3e
gel c3f c3g c3h c3i
geld c3j
gem c3k c3l c3m
gemin c3n c3o
gen c3p c3q c3r 101 c3s
gend c3t c3u
genealog c3v c3w
genealogic c3x
gener c3y c3z c40 c41 c42 c43 2m7 c44 c45 c46 c47 6is c48
general 3tj c49 c4a
generalis c4b c4c 4m c4d ai5 c4e
generalist c4f
generat c4g c4h
generic c4i c4j c4k c4l
generos c4m c4n
generous c4o c4p c4q c4r
genesis c4s c4t
genetic c4u c4v c4w c4x
geneticist c4y
genev c4z c50
genius c51 3ki 9j
geno c52
genocid c53
genom c54
genr c55 c56
gent c57 c58 c59 c5a
gentil c5b c5c c5d
gentl 1c8 c5e c5f 1if c5g c5h
gentlem c5i c5j
gentleman c5k
gentr 1ie
genu c5l
genuin c5m c5n cq c5o c5p
genus c5q c5r
geochemistr c5s
geograph c5t c5u
geographic c5v c5w c5x
geolog c5y
geologic c5z
geologist c60
geometr c61
geometric c62 c63
geometrid c64
georg c65 c66 c67 c68 c69 c6a c6b c6c
georgetown c6d c6e
germ c6f c6g
german c6h c6i c6j 86m
germanic c6k c6l c6m
germanium c6n
germin c6o c6p c6q 873
gershwin c6r c6s
gerund c6t
gestapo c6u
gesticul c6v c6w
gestur c6x c6y c6z c6v
get c70 6l2 an 2kk c71 c72 b1t c73 4pa 4r5 c74 q9 b5o 1kw 3rx 4hh 4pf 1l1 adt ap c75 ar
get_about c76
get_along c77 app
get_around c78 475
get_at 6i c79
get_away a2r a2s c7a
get_back c7b c7c
get_by a2r c7d 6j4
get_down c7e 3sc 8me c7f
get_in c7g 5w5 c7h 1l2
get_off a2r c7i c7j c7k c7l
get_on i1 2hc 5j3 c7m 38u c77
get_out c7n c7o c7p ace
get_over 3hg c7q 6ym
get_through 5hj 5wf c7r
get_to c7s c7t
get_up c7u c7v 1un c7w 3so 1i9
gettysburg c7x c7y
geys c7z c80
ghan c81 c82
ghast c83 512
ghent c84
ghetto c85 c86
ghost c87 c88 c89 c8a c8b
ghostlik c8b
ghoul c8c c8d
ghz c8e
gia c8f
giant c8g c8h c8i c8j
gib c8k
gibbet c8l c8m c8n
gibbon c8o c8p
gibelik 81r
gibraltar c8q
gibson c8r c8s
gid c8t c8u
gift c8v 9tn c8w c8x 9r1 c8y
gig c8z c90
gigantic c91
giggl c92 c93
gil c94 c95
gilbert c96 c97
gild 5mt c98 c99 c9a
gillesp c9b
gilt c9c c99
gin c9d c9e c9f c9g
ging c9h c9i c9j c9k
ging_up c9l
ginger c9m c9n
gingham c9o
ginkgo c9p
ginmil 2af
gird 1iw c9q
girl b06 c9r c9s c9t 7l5
girlfriend c9r c9u
girlish c9v c9w
giro c9x c9y
give c9z ca0 887 ca1 ca2 ca3 5yt aua c46 a3m ca4 ca5 9e1 4rm ca6 c8x ca7 ca8 m5 ca9 caa 566 cab cac cad cae 1ba caf cag cah 1er c8v cai caj
give_away 3n6 cak
give_back cal
give_in cam 5l
give_off can 9q2
give_out 8qs 9q2
give_up d 96s cao cap g 4sf bjm caq car cas cat 4sa
giveaw cau cav
given caw
giver 8wy cax
glac cay bqq caz
glad cb0 cb1 cb2 cb3 cb4
gladiat cb5 cb6
gladston cb7 cb8
glam cb9
glamor cb9 cba
glamorous cbb
glanc cbc cbd cbe
glanc_over cbf
gland cbg cbh
glar cbi 3ri cbj cbk 32j 79z
glas cbl cbm cbn cbo cbp cbq cbr cbs cbt
glas_in cbu
glas_over cbv
glasgow cbw
glassles cbx
glaucom cby
glaz cbz cc0 cbv cc1 cc2 cbs
glaz_over cbv 38c
gle cc3 cc4 cc5
gleam cc6 cc7 cc8 cc9 cca ccb
glean ccc
glen ccd cce
glib ccf ccg
glid cch cci ccj cck ccl ccm
glid_by 9k4
glim ccn cc7 cc9
glimps cbc cco ccp
glint ccq b9g cca cbe ccr
glisten ccs cca cct
glit ccs ccu cca ccr
gloat cc4 77s ccv
glob ccw ccx 9d1 260
global ccy ccz
globalis cd0
globulin cd1
glom 6px cd2
glomerular cd3
gloom cd4 cd5 cd6 cd7 37f
glor cd8 cd9 cda
glorif 4ej cdb a86
glorious cdc 3rm cdd cde
glos cdf cdg cdh cdi cdj cdk cdl c9a
glos_over cdm cdn
glossar cdg
glottochronolog cdo
glottochronologic cdp
gloucest cdq cdr
gloucestershir cds
glov cdt cdu cdv
glow cdw cdx cdy cdz ce0 ce1 ce2 43i cbi btr cbj ce3 ce4 ce5
glu ce6 ce7 ce8 ce9
glucos cea
glum ceb ce3
glut cec ced cee
glutton cef ceg
glycerin ceh
glycerol ceh
glycerolis cei
gnash cej
gnaw 9el cek
gnaw_at 9el
gnom cel 9b7
gnp cem
gnu cen
go 7zm acc ceo 7ob cep 472
go_about 1e1
go_along 9k4 ceq 6ka
go_around 5bi cer
go_away ces 7zh
go_back cet 7l2
go_by ceu 9k4 cev
go_down 7q0 cew cex cey 5w2 cez
go_for cf0 63 1bd
go_in 5w5
go_off cf1 8ic cf2
go_on 5vq 4ip 5wj i6 6ka
go_out cf3 ace cf4 cf5 cf6 cf7
go_over anl 5w7 cf8 52e
go_through cf9 adu
go_to 1tx
go_up cfa 43t 1ia 5j1 cfb 1dz
goa cfc
goad cfd cfe cff cfg
goal 9ss 84f
goalkeep cfh cfi
goaltend cfh cfi
goat cfj cfk
gobbl cfl cfm cfn
goblin cfo
god cfp 7uf
goddam cfq 318
goddamn cfq 7ic 318
goddard cfr
goddes cfs
godfath cft cfu
godforsaken cfv
godles cfw
godlik 8sz cfx
goeth cfy
gogh cfz
goitr cg0
goitrogen cg1
gold yx cg2 cg3 c99 cg4
goldberg cg5
golden c99 cg6 cg4
goldm cg7
goldsmith cg8 cg9
golf cga cgb cgc cgd
goner cge
gong cgf 55m cgg
goo cgh
good cgi cgj cgk cgl cgm cgn cgo 2qa buu 7n5 cgp cgq cgr 9i8 cgs cgt cgu ei cgv
goodb ey
goodm cgw
goodwil cgx cgy
goof 7av 3yu 383 cgz ch0
googl ch1 ch2
goos ch3 7av ch4 ch5
gop ch6
gor ch7 ch8 ch9 cha 361 chb
gorg chc chd ced
gorgeous che
goril chf
gospel chg chh a65
gossam chi chj chk chl
gossip chm chn cho 51o
goth 2bb chp
gothenburg chq
gothic chr chs cht chu
goug chv 8et chw chx chy
gould chz ci0
gourd ci1 ci2
gourmet 9zg
gout ci3
gover ci4
govern ci5 ci6 ci7 ci8 fx ci9 cia cib 1x6 cic cid
government cie
gown cif cig cih cii
gps cij
grab cik cil 4pc cim cin
grac cio cip ciq cir hc hd cis 9lw v5
graceful cit ciu
gracious civ ciw ciu
grad y3 cix ciy 5en ciz cj0 cj1 cj2 cj3 cj4 cj5
gradient cj6 cj7
gradu cj8 cj9 cja cjb y3 cjc cjd cje cjf cjg cjh 5xw
gradual cji
graf cjj
graffit cjk
graham cjl cjm
grain 4ut cjn cjo cjp cjq
gram cjr cjs
grammar cjt cju
grammatic cjv cjw cjx
gran cjy cjz
granad ck0
granar c1l
grand ck1 ck2 acs 1w5 ck3
grandchild ck4
granddaught ck5
grandeur 3rj ck6
grandfath ck7
grandios ck8 ck9
grandm cjy
grandmast cka
grandmoth cjy
grandp ck7
grandparent ckb
grandson ckc
grang ckd
granit cke ckf
grant ckg ckh cki 664 7v vr 208 cad cah
granul ckj
granular ckk ckl
granulocytic ckm
grap ckn cko
grapevin ckp cko
graph ckq 514 ckr cks
graphic ckt cku ckv ckw ckx cky ckz 1lj
graphit cl0
grappl cl1 5dr cl2 6j4 cl3 cl4
gras cl5 cl6 cl7 cl8 cl9
gras_over cla
grasp 1dj clb 1dp clc cld cle clf
grassfir clg
grasshop clh cli
grassland clj
grassroot clk cll
grat clm cln clo clp clq clr cls clt
gratif clu clv clw clx cly
gratifying clz
gratitud cm0
gratuitous cm1 63t cm2
grav cm3 cm4 9v6 cm5 7j5 cm6 cm7 245 cm8 cm9 cma
gravel cmb cmc 162
graveston cmd
graveyard 4tg
gravid ad2
gravitation cme
gray cmf cmg cmh cmi cmj cmk cml cmm cmn
graybeard cmo
graz cmp cmq cmr cms cmt cmu cmv
greas 8gn cmw cmx cmy cmz
great cn0 3zu cn1 cn2 cn3 cn4 cn5 cn6 cn7
greatco cn8
greatest cn9
greav cna cnb
grec cnc cnd
greco cne
greece cnf cng cnh cni cnd
greed 1ys cnj cnk clf 1zg
green cnl 5z6 cnm cnn cno cnp cnq cnr cns cnt
greenberg cnu
greenhous cnv cnw
greenish cno
greenland cnx
greenroom cny
greensboro cnz
greenvil co0 co1
greenwich co2
greenwood co3
greet co4 co5 co6 co7 co8
gregarious co9 coa
gregor cob coc cod coe
grenad cof cog
grey coh coi cmj cmk cml cmm
greyhound coj
greyish cml
grid cok col
grief com con
griev coo cop coq cor cos
grievous 7j5 cot
griffin cou
griffith cov
gril cow cox coy coz cp0 cp1
grim c83 cp2 cp3 cp4 8gn 8gq cp5 cp6 cp7 8ew
grimac cp8 cp9
grin cpa cpb
grind cpc cpd 3m8 cpe 797 cpf cpg cph cpi 22x cpj cpk 9d2 2et 9d3 cpl cpm cpn 13e
grind_away 3cl
grind_down cpo
grind_out 71d cpp
grip 5et 24l cpq cpr cl2 aqj cps 2lf bcl 45
gristmil cpt
grit 22u cpu cpv cpw c06 ckl
grizzl cpx
groan cpy cpz
groc cq0
grocer cq1 bge
grog 7m1
groin cq2 cq3 cq4
groom cq5 3q8 cq6 cq7 cq8
groov cq9 cqa bxb cqb cqc
grop cqd bvi cqe
grop_for cqf
gros cqg cqh cqi cqj cqk cql cqm
gros_out bq3 8l2
grotesqu cqn 18c cqo cqp
ground cqq cqr a7a 4r3 cqs
groundbreak cqt cqu
groundles cqv
groundwork 2dn 2dp
group cqw cqx cqy cqz cr0 cr1
grov cr2 cr3 cr4
grovel 6zd
grow an cr5 cr6 cr7 cr8 cr9 870 cra 1ib crb 87g crc crd hr 9pj cre crf crg
grow_over crh
grow_up cri
growl crj crk crl
grownup hq hr
grub crm 58j crn 40t
grudg coq cro crp
grudging crq
gruesom c83
gruf crr crs
grumbl crt cru crv crw crk crx
grunt cry crz cs0
guadalajar cs1
guam cs2
guangdong cs3
guangzhou 4f6
guantanamo cs4
guarant cs5 cs6 cs7 cs8 cs9 1qp
guard csa csb csc csd cse 7sq csf csg 7ss
guatemal csh csi csj
gubernator csk
guerns csl csm
guerril csn
gues cso 6cq csp 1ei csq csr
guest css cst
guggenheim csu csv
gui csw
guian csx
guid 8g1 csy 6vl csz ct0 ct1 ct2 69h ct3 ct4 ct5 ct6 8fz
guid_on ct7
guidelin ct8 ct9
guidepost cta ctb
guild 5mt
guilt ctc ctd cte ctf ctg
guin cth cti ctj ctk
guis ctl
guitar ctm
guitarist ctn
gujar cto
gujarat ctp ctq
gul ctr 59l 5p8 bgi cts
gulf 8j1 ctt
gullibl ctu ctv
gulp 920 ctw ctx cty ctz
gum cu0 cu1 cu2 cu3 cu4 cu5
gum_up cu6
gun cu7 1me cu8 1mh
gun_down cu9
gunfir cua
gunman cub cuc
gunner cud
gunpl cue
gunpowd cuf
gunshot cua
gunsling cub
gurn cug
guru cuh cui
gush cuj cuk cul cum
gust cun
gusto cuo
gut cup cuq cur cus 22u cut cuu cuv cuw
guthr cux
guttur cuy cuz cv0
guy cv1 4oe cv2 cv3
guyan cv4
guzzl cv5
gym cv6
gymnasium cv6 cv7
gymnast cv8
gymnastic cv9 b1 cva
gynecologist cvb
gyps 3al cvc
gyrat 5qd cvd cve cvf
haberdasher cvg cvh
habit cvi cvj cvk cvl cvm cvn
habitu 9h
habitual cvo
habsburg cvp
hack cvq cvr cvs cvt cvu cvv
hack_on cvw
hackn cvx cvy cvz
hackwork cw0
had cw1 cw2
haggard cw3 488 4k7 cw4
haggl cw5 cw6
hahn cw7
haif cw8
haiku cw9
hail cwa cwb cwc cwd 73 5vo
hair cwe cwf cwg cwh
haircut cwi cwj
hairdo cwk
hairles cwl
hait cwm cwn cwo cwp
haj cwq
hal cwr cws 4lg 5pm cwt cwu cwv cww cwx 8xm bnx cwy cwz
half cx0 cx1 cx2 cx3 cx4
halfback cx5 cx6
halftim cx7
halfw cx8 4uj cx9
halifax cxa
hallelujah cxb
hallmark cxc 1x4
hallow cxd
halloween cxe
hallucin cxf cxg
hallw cwx
halo 1wb cxh
halogen cxi
halt cxj cxk 1ku cxl cxm 355 75e cxn cxo 712 cxp
halting cxq
halv cxr
ham cxs cxt cxu cxv cxw cxx cxy bjp cxz cy0 cy1
ham_in 2jw
ham_out cy2
hamburg cy3 cy4 42p
hamilton cy5 cy6
hamlet 77j cy7
hamp cy8 3ct 712 cy9
hampshir cya cyb
hampton cyc
han cyd
hancock cye
hand cyf cyg cyh cyi cyj cyk cyl cym cyn ca9 cyo cyp cyq cyr cys cyt cyu cyv
hand_down cyw
hand_out 8qs
hand_over 7vx
handbag 24m
handbal cyx cyy
handbook cyz
handclasp cz0
handcuf 7b4 7b6
handel cz1 cz2
handgun cz3
handheld cz4
handicap cz5 8gu 8gv cz6 8gx 8gy
handiwork cz7
handkerchief cz8
handl cpq 6yf cz9 cza 4ht 8tn czb czc czd cze czf czg
handlebar czh
handles czi czj
handmad czk
handshak cz0
handsom czl caj
handspik czm
handstand czn
handwoven czo
handwrit czp czq cyj
handwritten czr
handym czs
hang czt czu czv czw czx czy 5j9 czz 1tu d00 d01 d02 d03
hang_around d04
hang_back 90r
hang_in d05
hang_on d05 1ca
hang_out d06
hang_up d07 d08 czv
hangar d09
hangout d0a
hangov d0b d0c
hank d0d d0e
hannib d0f d0g
hannov d0h
hano d0i
hanov d0j d0h
hanukkah d0k
hap d0l 34m d0m avf d0n d0o
haphazard 1fm d0p
haples d0q
happen 5vq d0r 2lt d0s d0t
har d0u d0v d0w d0x 2rv
harangu d0y d0z
haras d10 2rv 166 d11 d12
harb d13 d14 d15 d16 d17 d18
harbor d13 d14 d17 d18
hard d19 d1a 8c1 d1b d1c d1d b3x d1e d1f 1h4 d1g 2aq 2ar d1h d1i d1j j5 d1k d1l d1m d1n
hardbak d1o
hardcor d1p d1q
hardcov d1r d1s
harden d1t d1u d1v d1w
hardtack d1x d1y
hardwar d1z d20
hardwood d21
hardwork d22
harem d23
harlem d24
harlow d25
harm 7i0 7i1 d26 d27 d28
harmles d29 d2a
harmon d2b d2c 67z
harmonic d2d d2e d2f d2g d2h
harmonious d2i d2j
harnes d2k d2l d2m d2n
harp d2o d2p d2q d2r d2s
harpsichord d2t
harris d2u d2v
harrisburg d2w
harrison d2x d2y
harrow d2z 8lu
harsh d30 d31 d32 d33 d34 d35
harsh_on d36
harshen d37
hart d38 d39
hartford d3a
hartl d3b
harv d3c
harvard d3d d3e
harvest d3f 76u d3g ccc d3h
hash d3i d3j d3k
hash_out 8kh
hash_over d3l
hasp d3m d3n
hast d3o d3p d3q d3r d3s d3t d3u d3v
hasten d3w d3x 2pb ad7
hat d3y d3z d40 d41 d42 86g 844 d43 d44
hatch d45 d46 d47 93i
hatchw d48
hateful d49
hater d4a
hatles d4b
hatr d42
haught d4c 8kl
haul d4d 4p5 d4e 4lg d4f
haul_away 4lk
haul_off 4lk
haul_up d4g
haunch d4h d4i
haunt d0a c89 d4j d4k d4l d4m d4n
havan d4o
have d4p 2ie d4q d4r c72 d4s 4r5 6hp d4t ca4 adt d4u d4v c75 d4w d4x 64 d4y atj d4z
have_down d50
have_on d51
haven d52 d14
haversack 239
havoc d53
haw d54 d55 d56 d57 d58
hawk d59 d5a d5b d5c d5d d5e
hawkin d5f d5g
hawthorn d5h d5i
hay d5j d5k d5l d5m
haydn d5n d5o
haye d5p d5q
hayfield d5r
haystack d5s
haz 7lw d5t d5u d5v d5w 32v
haz_over 2lw
hazard 4xp d5x csr it
hazardous d5y
hazel d5z d60 d61
head d62 d63 3kh d64 d65 d66 bn8 54p d67 d68 ct3 d69 d6a d6b d6c d6d d6e d6f d6g 2io
head_off 1zb
head_up d6b
headach 66y d6h
headgear d6i d6j
headland d6k
headles d6l d6m
headlight d6n
headlin d6o d6p d6q d6r
headlong d6s d6t d6u d3u
headmast d6v
headquart d6w d6x d6y d6z
headsm d70
headstand d71
headstrong d72
headwat d73
heal d74 d75 7cg d76 d77 d78
health d79 d7a d7b d7c d7d d7e d7f d7g
healthcar d7h
heap ns 2fs d7i d7j
heap_up d7k
hear 8js d7l d7m d7n d7o 1vt d7p d7q d7r d7s d7t
hear_out d7u
hearst d7v
heart d7w d7x d7y d7z 4u7 4uc d80 d81 d82 d83 d84
heartb 2ja d85
heartbreak con
hearten d86
hearth b3f b3d
heartland d87
heat d88 d89 d8a d8b d8c d8d d8e d8f d8g ar6 d8h d8i d8j
heat_up d8d d8k
heath d8l d8m d8n d8o
heav d8p d8q c21 d8r d8s d8t d8u d8v d8w d8x d8y d8z d90 d91 d92 d93 d94 d95 d96 d97 d98 d99 d9a d9b d9c d9d b8z
heav_up d8s
heaven d9e 9gf 4t1 4t2 d9f
heavyweight d9g d9h
hebephrenic d9i
hebraic d9j d9k
hebrew d9l d9m d9j d9k
hect d9n 3fq
hectar d9o
hectic axa
hedg d9p d9q 8ur d9r
hedg_in d9s
hedonism d9t d9u
heed d9v d9w
heedles d9x d9y
heel d9z da0 da1 da2
heft da3 d8s da4 da5 da6
hegel da7 da8 da9
height daa dab xt 9m9 dac
heighten 9vf dad dae
heinz daf
heir dag dah
heires dai
heist daj dak dal
hel 32e dam dan dao 87q
helen dap daq
helicopt dar
helium das
helix 5qa dat
hellenic cnh dau cnd
hellenistic dau
hello dav
helm daw dax day
helmet daz db0
help ps pt 1yk 1px pv db1 pw akb db2 2q9 db3 db4
help_out db5
helpful db6
helples db7 db8 db9 dba dbb dbc
helsink dbd
hem dbe dbf dbg dbh
hem_in 2rx dbi
hemingw dbj
hemispher dbk dbl
hemoglobin dbm
hemolytic dbn
hemorrhag 333 331
hemorrhoid dbo
hemosiderin dbp
hen dbq dbr
henc dbs dbt
henceforth dbu
hendrix dbv
henpeck 8w4
henr dbw dbx
henson dby
hepatitis dbz
hepburn dc0
her dc1 dc2 dc3 dc4 dc5 dc6 dc7 dc8 dc9 dca dcb
herald bj6 dcc 16a 73
heraldic dcd dce
herb dcf dcg dch dci
herbert dcj
hercul dck dcl dcm dcn
herd dco dcp dcq 77y
hereabout dcr
hereaft bxv n1 dcs dct
hereb dcu
hered dcv dcw
hereditar c4v 138
hereford dcx
herein dcy
hereinaft dcs
heres dcz dd0
heretic dd1 dd2
heretofor dd3
heritag dd4 dd5
herm dd6
herman dd7 dd8
hermeneutic dd9
hermetic dda
hermit ddb ddc
hermitag ddd
hero dde ddf 4xe
heroic ddg ddh ddi acs 9ze ddj
heroin ddk ddl ddm
heroism bzi
heron ddn ddo
herpetologist ddp
herringbon ddq ddr
hertfordshir dds
hes ddt ddu ddv
hesit ddw ddx ddy ao0 ddz de0
hesitanc ddz de1
hesitant ddy de2
het d8f
heterogeneous de3 de4
heterosexu de5 de6
heterozygous de7
hex 7dg cba de8
hexamet de9
heyd 36d
hezbollah dea
hiatus deb dec
hibach ded dee
hibern def deg
hick deh dei
hickor dej dek
hide 65z del dem an4 65x den deo dep
hide_out den
hideaw deq 7y7
hideous der des det
hideout 7y7
hierarch deu dev
hierarchic dew
high dex dey dez df0 df1 df2 df3 df4 9px df5 df6 aik df7 df8 df9
highland dfa dfb dfc dfd dfe
highlight dff dfg dfh biv
highroad dfi
highschool dfj
highw dfk
highwaym dfl
hijack dfm 5xi dfn dfl dfo
hik dfp 3e6 dfq 3e8
hik_up dfr 3e8
hil dfs dft dfu 70x
hilar dfv cc3
hilarious dfw dfx
hilbert dfy
hillar dfz
hillbil 45b
hillock dg0
hillsid dg1
hilltop 3ve
hilt dg2
hilum dg3 dg4
himal dg5 dg6
hind dg7 dg8 22h cy9 354 dg9 dga dgb
hindu dgc dgd dgb
hinduism dge dgf
hing dgg dgh dgi
hing_on 7zt
hint 3os 5mm dgj
hip dgk dgl dgm dgn
hiplin dgo dgp
hir dgq dgr 9qt 51a 51b dgs
hir_out aq4
hiroshim dgt
his 3d8 b61 dgu dgv
hispanic dgw dgx
histolog dgy
histor dgz dh0 dh1 86 dh2 dh3
historic dh4 dh5 dh6 dh7 dh8 dh9
histrionic dha dhb
hit dhc dhd dhe dhf dhg dhh dhi dhj dhk dhl 1l3 5wh dhm 2fl dhn
hitch 1ku dho 4pd dhp dhq
hitch_up dfr
hitchcock dhr
hith dc4
hitherto dd3
hitl dhs
hitles dht dhu
hiv dhv dhw dhx dhy dhz di0
hiv_away di1
hiv_off di2 di3
hiv_up 47w
hoars crr di4
hoax bpl di5
hob di6 di7 di8
hobart di9
hobbl dia dib dhp dic
hock did die dif dig dih dii
hodgepodg dij dik
hoe dil dim
hoffm din dio
hoffman dip diq
hog dir dis dit
hogan diu div
hoist diw dix diy
hokan diz dj0
hokkaido dj1
hol dj2 dj3 dj4 dj5 dj6 dj7 dj8 dj9 2on dja 2lf 499 djb djc djd dje djf
hol_out dj8 djb
hol_up djg djh
hold dji 5et djj 1dj 7re djk djl djm 2w7 7sq djn djo 4ic 6gy ca4 d15 d4u djp djq 3dk djr djs djt 7a dju 2ik djv djw djx djy 2ow
hold_back 1kv djz
hold_down dk0 dk1
hold_in 52i 9rv
hold_off dk2 dk3
hold_on d05 dk4 dk5 clc
hold_out agl dk6 dk7 dk8
hold_over dk9 dka
hold_up 7ul djo dkb dkc 9tt
holdup dak 7uj
holid dkd dke dkf
holland 9b4
hollow dj5 dja dkg 6qq dkh dki 9rc dkj dkk dkl
hollow_out 6qq
hollyhock dkm dkn
hollywood dko dkp dkq dkr
holm dks dkt
holocaust dku dkv
holst dkw dkx
holstein dky
holyston dkz dl0
hom 27 dl1 dl2 dl3 dl4 dl5 dl6 dl7 dl8 dl9 dla dlb dlc dld dle
hom_in dlf
homag dlg
homebound dlh dli
homecom dlj dlk
homefolk dll
homegrown dlm
homeland dln
homeles dlo dlp 8nv dlq
homemad dlr
homer dls dlt dlu
homeric dlv
homestead dlw dlx dly dlz
hometown dm0
homeward dm1 dm2
homework dm3
homicid dm4 dm5
homo dm6 c2s
homogen dm7 dm8 dm9
homogeneous dma dmb
homogenis dmc dmd
homosexu c2s dme
homosexual dmf
homozygous dmg
hon dmh 2oy dmi dmj
hondur dmk
honest dml dmm 7zr 4dt dmn dmo dmp
honeyb dmq
honeymoon dmr dms dmt
honeysuckl dmu dmv
honkytonk 8rr
honolulu dmw
honor dmx 76 dmy dmz 1m dn0 dml dn1 dn2 dn3
honorab dn4 dn5
honorar dn6
honour dn0 a4s
hood dn7 dn8 dn9
hoof dna dnb dnc bgy
hook dnd dne dnf dng 76i dnh dni dnj dnk dnl dnm dnn
hook_on arb
hook_up dno
hookup 1p1 dnp
hookworm dnq dnr
hoop dns dnt dnu
hoot dnv 3d8 dnw dnx
hoov dny dnz do0
hop do1 do2 do3 do4 do5 do6 do7 do8 do9 cf0 doa 83g 1o9 dob doc dod doe
hop_on 5j3
hop_out dof
hop_up dog
hopeful doh doi
hopeles doj dok dol dom
hopkin don doo
hopscotch dop
hor doq dor dos
horac dot
hord dou dov
horizon dow dox
horizont doy doz
horizontal dp0
hormon dp1
horn dp2 dp3 dp4 dp5 dp6 dp7 dp8 dp9 dpa dpb
horn_in dpc
hornet dpd
hornpip dpe dpf
horoscop dpg dph
horrib 20m
horribl bsk
horrid dpi der
horrif dpj bsk
horrific 20l der
horrifying dpk
hors dpl dpm dpn
hors_around bgk
horseback dpo dpp pq
horselaugh dpq
horsem a0s dpr
horseman dps
horsepow dpt
horsesho dpu dpv dpw
horst dpx
horticultur dpy
hos dpz dq0 dq1
hos_down dq1
hospic dq2 dq3
hospit dq4 dq5 dq6 dq7
hospital dq8
hospitalis dq9
host dqa dou dqb dqc dqd dqe dqf
hostag dqg
hostel dqh dqi
hostelr dqi
hostes dqj dqk dql
hostil dqm dqn dqo dqp dqq dqr
hot dqs dqt dqu dqv dqw dqx dqy
hot_up dqz d8k
hotel dr0
hotelm dr1
hotnes d88 dr2
hotshot 9j
hotspur dr3 dr4
houghton dr5 dr6
hound dr7 485 dr8
hour dr9 dra drb drc drd dre drf
hous drg drh dri b3l drj drk drl drm drn dro drp
housebreak drq drr drs
household ao9 drt
housekeep dru drv
housem drw
housewif drx
housework drv
houston dry drz
hover ds0 ds1 ds2 ds3
how ds4 ds5
howard ds6 ds7
howev ds8 ds9 dsa dsb
howl dsc dsd dse dsf apa
html dsg
http dsh
hua dsi
hub dsj dsk
hubbard dsl dsm
hubbub dsn
hubris dso
huckst dsp dsq d5c cw6
huddl dsr dss 6ze dst dsu
hudson dsv dsw
hue dsx dsy dsz
huf dt0 59i dt1
hug dt2 dt3 3fz dt4 9wd 4k4
hugh dt5 dt6
hugo dt7
hul dt8 dt9 dta
hulk dtb dtc dtd
hum dsi dte dtf 46x dtg dth dti
human dm6 dtj dtk dtl dtm dtn dto 1lk dtp dtq dtr
humanis dts
humanism dtt dtu
humanist dtv dtw dtx dty
humanistic dtx dty
humanitar dtz dtw du0 du1
humanoid 13v
humb du2 du3
humbl 4w5 du4 du5 du6
humboldt du7 du8
humid du9 dua
humil 4w5 9ok 3nn dub 4w4 duc dud due
humor duf dug duh dui duj
humorist duk
humorous dul
hun dum dun
hunan duo
hunch dup duq dur dus
hunch_over dur
hundr 4uq dut
hung duu duv 71w duw
hungar dux duy duz dv0
hungr dv1 dv2
hunk_down 77p dv3
hunt dv4 dv5 dv6 dr8 dv7 dv8 dv9 dva dvb dvc
hunt_down dv6
huntington dvd dve
huntsvil dvf
hur dvg d3r d3o d3p d3q d3w dvh dvi dvj dvk
hurdl dvl dvm dvn dvo
hurl dvp 4ni dvq dvr dvs
huron dvt
hurrican dvu
hurt 8qk d26 dvv dvw 3w0 14u 9s dvx dvy dvz
hurtl dvq dw0
husband dw1 9fz
husbandr pf
hush dw2 dw3 dw4 dw5
hush_up dw4 cdm
husk dw6 crr 2lg
hussein dw7 dw8
hustl gs dw9 45q dwa
hut dwb dwc
hutchinson dwd
hutment dwe
hutton dwf dwg
hyacinth dwh dwi
hyalin dwj dwk
hyalinis dwl
hybrid dwm dwn dwo
hyderabad dwp dwq
hydr dwr dws
hydraulic dwt dwu
hydrid dwv
hydrocarbon dww
hydrochlorid dwx
hydroelectric dwy
hydrogen dwz
hydrophilic dx0
hydrophobic dx1 dx2
hydrous dx3
hydroxid dx4 dx5
hydroxymethyl dx6
hygien dx7 dx8
hymn 17x dx9 dxa
hyperbolic dxb dxc dxd
hypercellular dxe
hyperem dxf
hyperemic dxg
hyperfin dxh
hyperplas dxi
hypertroph 9vy dxj dxk
hyperveloc dxl
hypnotic dxm dxn dxo
hypnotis dxp
hypoact dxq
hypoadrenocorticism dxr
hypocellular dxs
hypocris dxt dxu
hypocrit dxv
hypophys dxw
hypophysectomis dxx
hypothalamic dxy dxz
hypothalamus dy0
hypothesis dy1 dy2 6cr
hypothetic dy3 dy4
hypothyroidism dy5
hyster dy6 72a
hysteric dy7 dy8 dy9
iber dya dyb dyc
ibrahim 31
icao dyd
icbm dye
icc dyf
ice dyg dyh dyi btk
ice_over btm
ice_up btm
icebox dyj
iceland dyk dyl
icelandic dym dyn
icicl dyo
icon dyp dyq
iconic dyr
icy 1gy bqq dys
ida dyt
idaho dyu
idea dyv dyw 1en dyx
ideal dyy dyz dz0 dz1 dz2
idealis dz3 dz4 dz5
idealist 93e
ident dz6 dz7 dz8 dz9
identic dza dzb
identif dzc dzd dze dzf dzg 82g dzh dzi dzj dzk
ideolog dzl dzm
ideologic dzn dzo
ideologist dzp
idf dzq
idiom dzr 89d dzs
idiomatic dzt
idiosyncras bf3
idiosyncratic dzu
idiot dzv
idiotic 4t dzw dzx
idl dzy dzz e00 e01 e02 cqv e03 e04 e05
idler e06
idol e07 e08
idolis e09 hb
idyllic e0a e0b
ignatius e0c
ignit b36 e0d a2g e0e e0f e0g
ignor e0h e0i 3wn 8oe e0j e0k
ignoramus e0l
ignorant e0m e0n
iii e0o e0p
ike 9jr
ileum e0q
iliad e0r
ilk e0s
ill q1 e0t 244 e0u e0v e0w
illeg e0x
illegal e0y
illegitim 2fb e0z e10
illegitimac e11 e12
illicit e13 e10
illinois e14 e15
illiter e16 e17 e0m
illnes e18
illumin e19 5gr e1a e1b e1c e1d
illus e1e aoy e1f
illusionar e1g
illusor e1h
illustr aaz e1i e1j e1k a8g e1l e1m
illustrat e1n 7xs e1o
illustrious e1p 4st
imag dyp e1q e1r a04 e1s 9yz e1t e1u e1v
imager e1v
imagin e1w e1v e1x csp 9z2
imaginar e1y aow
imaginat e1z
imaginativ e20
imam e21
imb 9oc
imbal 1ro e22
imbecil dzv e23
imbib e24 3z
imit 6q6 e25 e26 e27 e28 amd
imitat e29 e2a
immacul e2b e2c
immater e2d e2e
immatur e2f e2g
immed e2h 6jn e2i e2j 8g9 e2k
immediac e2l e2m e2n
immens dt4 e2o cn7
immers 3y e2p e2q e2r
immigr e2s e2t e2u e2v
immigrant e2w
immin e2x
imminent e2y
immobil e2z e30
immor e31 e32
immort 7uf e33 e34
immortal e35 e36
immun e37 e38 e39 e3a e3b
immunoelectrophoresis e3c
imp e3d 9ml 6do e3e 9x3
impact e3f e3g e3h l0 e3i e3j
impair e3k e3l e3m lz 7i1 85y
impal e3n e3o
impart cab dl e3p e3q
impas e3r e3s 7mj 1h1
impat e3t e3u
impatient e3v e3w e3x
impec e3y e3z
impeccab e40
imped 5ln dg9
impel e41 bi2 95l
impend e42 e2y
imper e43 e44 e45 e46
imperat e47 e48 e49 e4a
imperceptib e4b
imperfect e4c e4d bok e4e
imperialism e4f e4g
imperil 9t5
imperson e4h e4i e4j e4k
impervious e4l
impetuous e4m e4n
impetus e4o 94a
imping 9si 9sj 6i8
imping_on dhj
impious e4p e4q
impl e4r 4is 1bc e4s 9ue
implac e4t
implant e4u 9oc e4v
implement e4w e4x
implic 9x2 e4y e4z e50 7r3 e51
implicit e52 e53
implik 1g1
implor 2m2
import e54 e50 e55 e56 e57 e58 e59 e5a e5b e5c
important e5d 78e e5e 1xl e5f e5g
importun e5h
impos 3sb e5i 6gz e5j 8q6 2co
imposit e5k e5l
impossibl e5m e5n e5o
impot e5p e5q
impotenc e5p e5q
impotent e5r e5s
impoverish e5t e5u e5v e5w
impractic e5x qt
imprec 31z 2kx e5y e5z
imprecis e60
impregn e61 e62
impres e63 e64 e65 e66 e67 e68 9hy 2o4 e69 e6a e6b
impressionist e6c e6d
imprimatur 6w8
imprint e6e e6f e65 bkj
imprison e6g e6h 4h3 e6i 4hd
improb e6j e6k
impromptu e6l e6m e6n e6o
improp e6p e6q
improper e6r
impropriet e6s e6t
improv 2su zm e6u e6v e6w i0 e6x e6y
improvis e6z e70 e71 e72 e73
impudent ba1 e74 brm
impuls e4o e75 e76 e77 e78
impun e79
impur e7a 96y
imput 1n3 e7b
inabil e7c e7d
inaccessibl e7e e7f
inaccur e7g
inaccurac e7h
inact e7i e7j e7k
inactiv e7l e7m
inadequ e7n e7o e7p
inadequac 7t4 e7q
inadvert e7r e7s
inadvertent e7t
inadvis e7u e7v
inanim e7w e7x
inappropr e7y e7z
inaudibl e80
inaugur e81 e82 e83 b4c e84 e85 e86
inboard e87
inc e88 e89 e8a
incalcul e8b e8c
incandescent e8d e8e
incant e8f
incap e8g e8h
incapacit 8gv 8gw
incarcer e6g
incarn e8i 9p1 e8j 39m e8k 1yv
incens e8l e8m a8k e8n e8o
incent e8p 3d7
incept e8q
incertain e8r
inch e8s e8t 9gl
incid e8u e8v
incident e8w e8x e8y e8z e90 e91 6y
incidental e92 71
incip e93
incipienc e93
incis e94 cy e95
incit e96 cs e97 e98
inclin e99 e9a e9b e9c e9d e9e e9f e9g e9h
inclos e9i 5lh
includ e9j e9k gk e9l e9m
inclus 64l e9n e9o
incoherent e9p e9q
incom e9r 9xb e9s e9t
incompatibil e9u e9v
incompatibl e9w e9x
incompet e9y e9z
incompetent ea0 ea1 ea2
incomplet ea3 ea4 ea5
incomprehensibl ea6 ea7
inconceiv e5o
inconsequent ea8 ea9
inconsider eaa
inconsistent eab eac
inconven ead eae 3gc
inconvenient eaf eag eah
incorpor eai 64y eaj eak eal eam
incorrect ean eao eap anw
incorruptibil eaq
increas ear eas eat crg dy eau eav eaw eax eay
increasing eaz
incredib eb0 eb1
incredibl eb2
incub eb3 eb4 eb5 eb6
incubus eb7 eb8
inculc eb9 eba
incumbent ebb ebc ebd
incur b1t ebe ebf ebg ebh
incurab ebi ebj
incurs ebk ebl
ind ebm ebn ebo ebp
indebt ebq ebr
indecent ebs ebt
indecis ebu ebv
indeed ebw ebx
indefatig eby
indefensibl ebz ec0
indefin ec1 ec2 ec3
indefinit ec4 ec5 ec6
indelibl ec7
indelic ec8 ec9
indent eca ecb
independ ecc ecd
independent bqa ece ecf 1ye ecg ech
indescrib ec1
indetermin eci ecj
index eck ecl ecm ecn eco
indian ecp ecq ecr ecs ect ecu
indianapolis ecv
indic ecw 2s4 ecx ecy ecz ed0 ed1
indicat 7pw 7px ed2 ed3 eck ed4
indict ed5 ed6 ed7
indiffer ed8 ed9 eda
indifferent 7mn edb edc edd ede
indigenous edf
indigest edg
indign edh edi
indignant e8o edj
indigo edk edl edm
indirect edn edo edp edq edr
indiscrimin eds edt 1fm edu
indispens edv a3g
indistinct edw
indistinguish edx dza
individu edy edz ee0 ee1 ee2 ee3
individual ee4 dz6 ee5
individualis ee6
individualism ee4 ee7 ee8
individualist ee9 eea
individualistic eeb eea
indo eec eed eee
indochin eef
indoctrin eeg
indol eeh
indolent eei eej
indones eek eel eem een
indors 228 229
indubit eeo
induc eep 4r5 3sh d3x eeq eer e8p
induct ees eet c4c eeu eev
indulg clx eew eex
indulgent eey eez
indus ef0 ef1
industr ef2 ef3 ef4 ef5 ef6
industrialis ef7
industrialism ef8
industrialist ef9
industrious d22 9u5 efa
inef ec1 efb
ineffect efc efd
ineffectiv efe
ineligibl eff efg
inept efh 5n4 efi efj
inequal efk
inert efl efm efn efo
inescap efp
inescapab efq
inevit efr efs eft
inevitab efu efq
inevitabil efv
inexcus efw efx
inexhaustibl efy efz
inexor cp2 d8
inexorab eg0
inexpens 520
inexper eg1
inexperienc eg2
inexplic ea7
inexpressibl eg3
inextric eg4
infallibl eg5
infamous eg6
infanc eg7 eg8
infant 21j
infantil eg9 55g
infantr ega
infantrym egb
infatu egc egd
infect ege egf egg egh egi egj egk
infectious egl egj
infer 7qx ai5 egm egn ego egp egq
inferent egr egs
inferior egt egu
infern egv egw 318 7xf
inferno egx dam
infertil egy
infest egz eh0
infidel eh1
infield eh2 eh3
infiltr eh4 eh5 eh6 eh7
infin a4g
infinit eh8 eh9 eha 9tg ehb ehc
infirm 7ni
infirmar dq6
infl ehd ack ehe ehf
inflam ehg ehh ehi ehj ehk a9x
inflammator ehl ehm
inflat ehn dxc
inflect eho ehp ehq ehr
inflexibl ehs eht
inflict 3sb e5k ehu
inflow ehv
influ ehw ehx ehy ehz 865 ei0
influent ei1 ei2
influenz bcl
influx ehv
info ei3
inform ei4 ei5 ei6 ei7 ei8 ei9 ei3 eia eib eic eid
informal eie 5ss
informant eif eig
infrar eih eii eij
infrastructur eik eil
infrequent eim
infring ein eio
infur a8k a8m
infus eip eb9
ingest 3x 6hp
inglorious eiq eir
ingratitud eis
ingredient eit 63v
ingroup 4ce
inhabit 9ba eiu eiv
inhabitant 9bb
inhal eiw eix 3p1 eiy
inherent eiz ej0 ej1
inherit ej2 ej3 ej4 ej5 c4v
inhibit ej6 ej7 ej8 ej9 eja ejb
inhibitor ejc
inhospit ejd eje
inhum ejf ejg
inhuman ejh
init eji ejj ejk ejl 2mh ejm ejn eet 732 eeu
initial ejo
initiat ejp ejq b4c
inject ejr ejs ejt eju
injunct ejv ejw
injure ejx 3w0 ejy ejz ek0 d26
injustic ek1 ek2
ink ek3 ek4 ek5 ek6
inkl ccn
inl ek7 ek8 ek9
inland eka ekb
inlet ekc ekd
inmat eke ekf 65p
inn dqi bon ekg
innat ekh 3fb
inner eki ekj ekk ekl
innoc ekm ekn
innocent eko ekp ekq ekr eks
innov ekt eku 66r
innovat cqu ig
innsbruck ekv
innumer 6wr
inocul ekw
inoper ekx eky
inorganic ekz el0
input el1 5y3 el2
inquest el3
inquir el4 1no el5 el6 el7 el8 el9
inquisit ela elb elc eld ele elf
inroad elg elh
ins eli
insan elj elk 72e 7m8 ell
inscrib 9v6 9wm 9v8 elm
inscript eln elo
inscrut 7a5
inscrutabil elp
insect elq elr
insensit els elt
insepar elu
insert elv elw e9i elx ely elz em0
inset elv em1 em2
insid em3 em4 em5 eee em6 em7 em8
insidious em9
insight ema emb emc
insign emd
insignific eme
insignificant emf emg emh emi
insinu emj emk
insist 1p3 eml emm emn emo
insistent emp 7a0
insofar emq
insol emr ems
insolent ba1 1vh emt
insolubl emu emv
insouc emw
inspect emx emy emz a8e en0
inspir en1 en2 en3 2cz en4 155 en5 en6
inspiration en7
inst en8 en9 a8g 4mj aaz
instabil ena enb
instal en8 en9 enc aka end ene
instanc enf e2l
instant eng d85 enh eni 8g9 enj
instantaneous enh
instead xs enk
instig e96 en3
instil enl enm
instinct enn eno
instinctiv enp
institut enq 3s1 a3l 732 enr ens a3q
institution ent enu
institutionalis 5yv env enw
instru enx eny enz eo0 eo1
instruct eo2 eo3 eo4 9he 8g3 eo5 eo6 eo7
instruction eo8
instrument eo9 eoa eob eoc
instrumental eod eoe
instrumentalist eof
insubordin eog eoh
insubstant eoi eoj
insufficient 7t6 eok
insul eol eom eon eoo
insular eon
insulin eop
insult m7 51 m8 6j0
insuper eoq eor
insur eos eot 1mz 6ye 1qp eou eov eow
insurgenc eox
insurgent eoy csn eoz
insurmount ep0 eor
insurrect ep1
intact ep2 9xz
intak 6hz ekc
intangibl ep3 ep4 ep5
integ ep6
integr ep7 ej0 9xz eai ep8 ep9 epa eaj epb 6fp epc epd epe
intellect epf epg
intellectu eph epi epj
intellectual epk
intellig epl epm
intelligent epn epo epp epq
intelligibl epr eps
intend ept 84g epu epv epw
intens epx cz epy 7rq epz eq0 eq1 eq2 eq3
intensif eq4 eq5 eq6 7rr 64g a2k eq7
intensiv eq8
intent q3 eq9 43 eqa eqb eqc
intention 836 eqd
intentional jj
inter 42e em3 em4 eqe eqf 426
interact eqg eqh eqi eqj eqk
interced 1fj
intercept eql eqm 3yy eqn eqo eqp
interchang eqq eqr 4yd eqs
intercolleg eqt
interconnect equ eqv
interconnected eqw
intercontinent eqx
intercours eqy eqz
interdepartment er0 er1
interdepend er2
interdependent er3
interdisciplinar er4
interest er5 er6 er7 er8 er9 era erb erc erd 670 ere 672 erf
interesting erg
interf 44w
interfac erh eri
interfaith erj
interfer erk erl erm ern ero erp
interferomet erq
interim err ers
interject 5w4
interl ert
interlac eru erv
interlobular erw
interlock erx ery erz erv es0 es1
interlud es2 es3 es4
intermarriag es5 es6
intermed es7 1fj es8 1z6
intermediar es9
intermesh esa esb
intermin 9te
intermis esc esd
intermittent ese
intermolecular esf
intern esg esh esi esj eqf esk ekk esl esm esn
internal eso
internalis esp
internation esq esr ahc
international ess ccy
internet est
interpenetr esu 8cb
interperson esv
interpl esw
interpos 5w4 esx esy
interposit esz et0
interpret 6h7 et1 et2 et3 et4 et5 et6 et7 et8 et9 eta etb etc etd
interpretat ete
interrel etf etg
interrelation etg
interrog eth eti
interrogat eth etj etk etl
interrupt etm 8r6 etn 3o3 eto etp 8ok 3ms
intersect 773 etq 77h etr
interspec ets
interspers ett etu
interst etv etw
interstellar etx
interstit ety
intertwin eru etz
interv eu0 eu1 eu2
interven erk eu3 eu4
intervent eu5 ero
interview 6hm eu6 eu7 eu8 eu9 eua
interweav eub
interwoven es1
intim euc eud 6a9 eue euf eug 6zr euh eui 5l9 euj
intimac aoh kv
intimid euk eul eum eun 3zv euo
intoler eup euq eur
inton eus eut 4yo 4yp
intract euu
intradepartment euv
intramuscular euw
intransig eux
intrapulmonar euy
intrench euz
intric ev0
intrigu ev1 ev2 ev3 aqk ev4 ev5
intrinsic ev6 ev7 ev8
intro ev9 eva
introduc e9i evb ae evc elx ekt evd 3se
introduct 7np eve ev9 evf
introductor evg evh
introject evi evj evk
introspect evl
intrud evm evn evo
intrus evp 9sl evq evr
intrust 5yu
intuit evs duq evt evu
inuit evv
inund bar 7w6
inur evw
invad evx
invade evy evz ew0 ew1 9sl
invalid ew2 8gv ew3 ew4 ew5 ew6 ew7
invalu ew8
invar 6ge ew9
invariab yb
invariant ewa 6gh ewb
invas ewc ewd
inveigh ewe 7pl
invent 6kr 6ot ewf eku 66r e1z ewg
inventor ewh 1jm ewi ewj ewk
invers ewl ewm ewn ewo ewp ewq
invert ewr ews ewt ewu
invertebr ewv eww
invest 5yw 9r1 ewx ewy ewz
investig ex0 9wg ex1 ex2
investigat ex3 ex4 ex5 85l
invincibl ex6
inviol ex7 ep2
invisibl ex8 ex9
invit exa exb exc 2ul 49l 1nt exd 1ns 1nv exe exf
invit_out 1nu
invitation exg
invoc exh exi
invok exj 1k5
involuntar exk exl
involv exm l2 exn exo 49m exp exq exr exs er8 ext
invulner exu
invulnerabil exv exw
inward exx exy exz ey0 ey1
ioc ey2
iodid ey3
iodin ey4 ey5 ey6 ey7 ey8 ey9
iodocompound eya
iodoprotein eyb
iodothyronin eyc
iodotyrosin eyd
ion eye
ionic 1uj eyf eyg
ionis eyh
iow eyi eyj
ipod eyk
ira eyl eym
iran eyn eyo eyp eyq
iraq eyr eys eyt
ireland eyu eyv eyw eyx eyy
iris eyz b66
irishm ez0
irksom 3ex
iron ez1 ez2 ez3 ez4 4we ez5 ez6
iron_out ez7 ez3
ironic 97y ez8 ez9 eza
ironlik ezb
ironshod ezc
ironwork ezd
iroquois eze ezf
irration ezg ezh ezi
irrational ezj
irreconcil ezk
irreducibl ezl
irregular ezm csn ezn ezo ezp ezq ezr ezs ezt
irrelevant ezu
irremed ezv
irrepar ezw
irreproducibil ezx
irresistibl ezy ezz
irresolut f00 f01 ebv
irrespect 8of
irresponsibil f02
irresponsibl f03
irrever f04 f05
irreversibl f06
irrevoc f07
irrig f08 f09 f0a f0b
irrit 71c f0c f0d 162 165 168 f0e f0f 164
irritab f0g f0h
irritabil aa1 f0i
irrupt f0j f0k
irs f0l
irv f0m f0n
isaac f0o
isabel f0p
isaiah f0q f0r
isi f0s
isis f0t
isl f0u
islam f0v f0w
islamabad f0x
islamic f0y
islamist f0z f10
island f11 f12 f13
ism 8uc
isn f14
isocyan f15
isol eol f16 f17 f18 f19 f1a
isolat 84x f1b f1c
isolationist f1d f1e
isom f1f
isopleth f1g
isotherm f1h
isotonic f1i f1j
isotop f1k
isotopic f1l
isotropic f1m
israel f1n f1o f1p f1q
issu f1r f1s f1t f1u 5w9 3sk f1v 7et f1w
istanbul 6gm
ita f1x
ital f1x f1y f1z f20
italic f21 f22 f23 f24
italicis f25
itch f26 f27 f28 f29
item f2a 852 f2b 855 f2c
itemis 9yi f2d
iter f2e f2f
ithac f2g f2h
ivanov f2i
ive f2j f2k
ivor f2l f2m
ivy f2n
jab f2o f2p f2q f2r by5 f2s
jack f2t f2u f2v f2w
jack_off f2x
jack_up f2w
jackas f2y 7av
jackdaw f2z
jacket f30 f31 f32 f33 f34
jackson f35 f36 f37 f38
jacksonvil f39
jacob f3a f3b f3c f3d
jacobit f3e
jad f3f f3g as4 as3 f3h f3i f3j
jag f3k f3l f3m
jaguar f3n
jail 5jh e6g 4h3
jain f3o
jakart f3p
jam f3q b5k 353 f3r f3s f3t f3u f3v f3w
jamaic f3x f3y f3z f40
jamestown f41
jan f42
jangl f43 f44 f45
janissar f46 f47
janit f48
jansenist f49
januar f42
jap f4a
japan f4b f4c f4d f4e f4f f4g
jar f4h f4i f4j 5es f4k
jargon 1ho f4l
jasmin f4m
jason f4n
jasp f4o
jaunt 563 7jf
jav 5pr f4p
javan f4q f4r f4s
javelin f4t f4u
jaw f4v f4w 51o f4x
jay f4y f4z
jaz f50 f51 buc f52 b7g f53
jaz_around f54
jaz_up c9l
jealous 9ys f55 f56 f57
jean 7y8 7y9
jeep f58
jeer f59 bc5
jefferson f5a f5b f5c
jejunum f5d
jel f5e f5f f5g
jem f5h
jen f5i f5j f5k
jensen f5l
jeopard d5x
jeopardis it 9t5
jer dum
jeremiah f5m f5n
jericho f5o
jerk f5p f5q f5r f5s f5t f5u
jerk_off f2x
jerom f5v
jers f5w f5x
jerusalem f5y
jest f5z byh f60 f61
jesuit f62 f63
jesus 58l
jet f64 f65 f66 f67 f68 f69
jew d9m
jewel f6a f6b f6c 2hr f6d f6e
jeweller f6f
jewelr f6f
jewish f6g
jib 2b1 f6h p7
jig f6i f6j f6k
jihad f6l
jilt f6m f6n
jim f6o f6p
jimdand f6q f6r
jimenez f6s
jimhick f6q f6r
jingl 8v5 f43 f44 f6t
jiv f6u f6v
joachim f6w
job 44m 581 f6x f6y f6z f70 f71 f72 aq5
jock f73 1s5 f74 f75 523 f76
jocos f77
jocular f78 f77
joel f79 f7a
jog f7b f7c a6q f7d f7e
joggl f7f f7g f7h f7i
johannesburg f7j
john 2g7 f7k f7l f7m
johnson f7n f7o
johnston f7p
johor f7q
join f7r 1m9 6cs f7s f7t f7u 6d9 6x7 f7v f7w
joint f7x f7y 1m5 f7z f80 f81 5se f82
jok 18a f5z byh f60 f61 f77
joker f83 f84
jol f85 f86 2a7 als c2w
jol_along 535
jol_up 535
jolt f5p f87 f88 f4j f89 f8a
jon f8b f8c
jonah f8d f8e
jonath f8f
jong f8g
jonquil f8h f8i
jordan f8j f8k f8l f8m
jos f8n
joseph f8o f8p
josh 2a7
joshu f8q f8r
jostl f8s f8t f8u
jot f8v f8w f8x
jot_down f8x
journ f8y 89z f8z f90 f91
journal f92
journalism f93 f94
journalist f95 f96
joust f97 f98
jov c2w
jowl f99 f9a
joy 7vf f9b f9c f9d
joyc f9e
joyous f9f
juarez f9g
jubil f9h
jubilant ait cc5 34m
jud f9i f9j f9k f9l
judah f9i f9m
judaism f9n f9o
judg f9p f9q a5x 1ei f9r f9s f9t f9u f9v f9w f9x f9y f9z
judic fa0 fa1
judiciar 2pk fa2
judith fa3 fa4
judo fa5
jug fa6 fa7 fa8 e6g
juic fa9 faa fab fac fad
juic_up c9l
juju fae faf
jukebox fag
jul fah
julian fai faj
jumbl fak fal fam fan 8mq
jump fao fap faq far fas fat 2wm fau fav faw fax fay faz fb0 9go
jump_off fb1 fb2
jump_on 5j3
jump_out fav
jun fb3 fb4 fb5 fb6 fb7 fb8
junct fb9 6d4
junctur fba 77k
jung fbb fbc fbd
jungl fbe fbf
junip fbg fbh
junk fbi 7nl fbj
junkyard fbk
juno fbl
junt fbm
jupit fbn fbo
jur fbp fbq
jurassic fbr fbs
jurisdict fbt fbu
jurisprud fbv fbw
jurisprudential fbx
jurist fby f9p
juror fbz
just fc0 a14 45s fc1 fc2 2aq a7z fc3 fc4 fc5 fc6
justic fc7 fc5 f9p
justif fc8 fc9 fca fcb fcc
justifiab fcd
jut fce fcf
jut_out fcg
juvenil fch fci fcj
juxtapos fck
juxtaposit fcl fcm
kabul fcn
kahn fco
kais fcp
kal 5qx 3mm fcq fcr
kamikaz fcs fct
kangaro fcu
kannad fcv
kans fcw fcx fcy
kant fcz
kap fd0
karach fd1
karat fd2
karen fd3
karm fd4
karnatak fd5
kashmir fd6
kat fd7
kathmandu fd8
kaufm fd9
kazakh fda fdb
kazakhst fda
kazan fdc fdd
keel fde fdf 4jq
keel_over fdg
keen fdh fdi agi cy d1 fdj 9c1
keep 99y fdk fdl fdm fdn fdo fdp fdq 6k9 fdr 4sq djr fds fdt fdu 6ka 7ed fdv fdw fdx fdy
keep_apart f17
keep_away fdz
keep_back fe0 djp
keep_down fe1 fe2
keep_in fe3
keep_off fe4 1zm
keep_on 6k9
keep_out fe5 aa6
keep_up bfn fe6 6eo fe7
keepsak fe8
kel fe9 fea feb
kellog fec
kelvin fed fee
ken 5q1 fef feg
kendal feh
kenned fei fej
kent fek fel
kentuck fem
kenyan fen feo
kepl fep
kerchief feq
kern fer fes fet feu
kernel fev few
kerosen fex
kerygm fey
ketch fez
ketosis 9p
kettl 3av ff0
key ff1 ff2 ff3 ff4 82g ff5 4jk
key_out 82g
keyboard ff6 ff7
keyboardist ff8
keyhol ff9
keyn ffa
keynot ffb ffc ffd ffe
keyston fff 13c
kgb ffg
khak ffh ffi
khan ffj ffk
khartoum ffl
khmer ffm ffn
khz ffo
kick ffp ffq ffr ffs fft ffu ffv
kick_about ffw
kick_around ffx ffw
kick_back ffy ffz
kick_down fg0
kick_in 566 fg1
kick_off e84
kick_out 3ei add
kick_up fg2 a7q
kickof fg3 2mn
kid 55a fg4 2a7 fg5 fg6
kidn fg7
kidnap 14 fg8 fg9
kiev fga
kil fgb fgc fgd fge 7s5 fgf fgg fgh fgi fgj
kil_off ah7
kilogram fgk
kilomet fgl
kilometr fgl
kimberl fgm
kin 5ds aob rh
kinas fgn
kind bkb fgo fgp fgq fgr fgs 2qk fgt fgu
kindergarten fgv
kindl e0e
kindr 5ds fgw ri
kinesthetic fgx fgy
kinetic fgz fh0
king fh1 fh2 fh3
kingdom fh4 fh5 fh6
kingston fh7 fh8
kinship fh9 fha
kipl fhb
kirk fhc
kis fhd fhe fhf fhg 4k4
kit fhh fhi fhj fhk fhl fhm fhn fho fhp
kit_out fhj
kit_up fhj
kitchen fhq fhr
kitchenet fhs
kitten fht fhu
kittenish fhv
klan fhw
kleenex fhx
klein fhy fhz
knack czu
knapsack 239
kne fi0 fi1 c5l
knead fi2 fi3
kneecap fi4 fi5
kneel fi6 fi7
knesset fi8
knif fi9 fia fib fic
knifelik cy fid
knight fie fif fig 56f fih
knit fii fij fik fil fim fin
knob fio fip
knock fiq fir 40y fis fit
knock_about 2fm ffw
knock_back fiu
knock_down bb1 7ff
knock_off 8to fiv
knock_out fiw fix fiy
knock_over 3is
knock_up 298
knockout fiz 2ka d1f
knol dg0
knot fj0 fj1 fj2 fj3 fj4 fj5 fj6 24j
know fj7 fj8 fj9 fja fjb adr fjc fjd fje fjf eqd fjg
know_apart 8k9
knowledg 5pz fjh fji
knox fjj
knoxvil fjk
knuckl fjl fjm fjn fjo
knuckl_down 3xq
knucklebal fjp
kob fjq
koch fjr
kolkat 4ae
koln 5sw
kor fjs fjt fju fjv
kosh fjw fjx fjy
kosovo fjz
kot fk0 fk1
kraft fk2
krakow fk3
krauthead dum
kris fk4
krishn fk5
krug fk6
kurdish fk7 fk8
kurdist fk9 fka
kuwait fkb fkc
kyl fkd
kyoto fke
kyrgyzst fkf
kyushu fkg
lab fkh
label fki fkj fkk fkl fkm fkn f9s fko fkp
labor fkq fkr cpg 95i fks 6ar
laborator fkh fkt
laborsav fku
labour fks
labrad fkv
labyrinth fkw fkx
lac fky fkz fl0 eru 3ke fl1 fl2 fl3 fl4
lac_up fl5
lacer fl6 fl7 fl8 fl9
lack 7t5 fla flb flc 7t7 3m
lacros fld
lactat fle
lad 7af 35k flf flg flh 7hz fli
laden flj flk fll flm
ladylik fln
lafayet flo flp
lag flq err ana e6g
lager flr fls
laggard flt flu
lago flv
lagoon flw
lagun flw
lahor flx
lair 7y6
laird fly
lait flz
lak fm0 fm1
lakesid fm2
lakshm fm3
lam fm4 b6d fm5 fm6 fm7 fm8 fm9 75c au5 75e
lamb fma 9mo fmb
lambd fmc fmd
lambert fme fmf
lamblik fmg
lament 8gl fmh 2pe fdi fmi
lamin fmj fmk fml
lamp fmm fmn
lamplight fmo
lampoon fmp fmq
lan fmr fms fmt
lanc fmu c90 fmv fmw
lancashir fmx
lancast fmy fmz
land 5zj 6ws 8vs 6wt 9d2 fn0 az fn1 fh6 3rw fn2 fn3 fn4 fn5 fn6 fn7 fn8
land_up 9t3 9d9
landau fn9 fna
landfal fnb fnc
landfil fnd
landl fne fnf
landlock fng
landlord fnh
landmark fni fnj
landmas fnk
landown fnl
landrov f58
landscap fnm fnn fno fnp fnq fnr fns fnt
landslid fnu fnv
lang fnw
langl fnx fny
langu fnz fo0
languag fo1 fo2 fo3 fo4 fo5
languid 93h
languish fo6 9r
lank fo7 fo8
lans fo9
lantern foa
lao fob foc fod foe
lap fof fog foh foi
lap_up foj
lapel fok
lappet fol fom
laps fon foo fop foq for fos fot fou
laptop fov
larg fow 2uw fox foy foz fp0 fp1 2v2
lark fp2 fp3 4s3
lark_about 4s3
larkspur fp4
larv fp5 fp6 fp7
las fp8
laser fp9
lash fpa 5ap ban fpb fpc fpd fpe fpf
lash_out 1tk
last fpg fph 5kn fpi 9tt fpj fpk b1h 67o fpl fpm fpn b1d fpo fpp 9ae
last_out fpq
lat fpr fps fpt fpu fpv 7rk fpw fpx 2nr fpy fpz fq0
latch fq1 fq2 fq3
latch_on arb fq4
latent fq5 fq6
later fpu mx fq7 fq8 fq9 fqa fqb
latest fqc fqd fqe
lath fqf bru fqg ban
latin fqh fqi fqj fqk
latino fql dgx
latitud fqm fqn
lattic cp1 fqo
latv fqp fqq fqr fqs
laud a86
laudanum fqt
laugh fqu fqv fqw fqx
laugh_at cv3
laugh_away fqy
laugh_off fqy
laughing fqz
laught fr0 fqu
launch fr1 fr2 fr3 fr4 fr5 a3n fr6 4ou 7np fr7
laund fr8 fr9 fra
laundr frb frc
laur frd fre
laurel frf frg 76 dmy
lausan frh
lav fri
lavator 2g7 frj
lavend frk frl frm
lavish frn fro frp aib frq
law frr frs frt fbv fru fbw 6gb frv 1us
lawful frw frx
lawles fry frz
lawman fs0
lawn fs1
lawr fs2 fs3
lawsuit 4md
lax fs4 fs5
laxnes fs6 fs7
lay fs8 26w 26x fs9 fsa fsb fsc fsd fse fsf fsg
lay_away 47w
lay_down a3j
lay_in di1
lay_off bx2 4sa
lay_out fsh 1kc
lay_over fsi fsj
lay_up fsk
layer fsl fsm fsn fso
layet fsp
layman fsq
layof fsr
layout fss fst
laz e00 fsu e05 eei fsv
lazarus fsw fsx
lcd fsy
lea fsz ft0
leach ft1 ft2 ft3
lead ft4 ft5 ft6 ft7 ft8 ft9 fta 69g d69 69h ftb d6a 6m0 agq ftc ftd fte ftf ftg fth fti ftj ftk ftl ftm ftn fto ftp pp ftq ftr
lead_off 2me fts
lead_on ftt 7o1
lead_up ftu
leaden ftv ftw
leader ftm ftx ftl fty
leaf ftz bfh fu0 b9e
leafhop fu1
leaflet 7ea fu2
leagu fu3 69y fu4
leak fu5 fu6 fu7 fu8
leak_out fu8
leakag fu9
lean fua fub fuc 14g e9f fud fue fuf fug fuh
lean_back fui
lean_on fuj
leap 3h7 fao fuk 2wm
leap_out ful fav
leapfrog fum fun fuo fup
lear fuq fur fus
learn fut 8js fuu 65q eo2 fjh a2d fuv 1dt fuw fux
leas fuy fuz fv0 51a 51b
leash fv1 e0o fv2
least fv3 fv4 fv5
leath fv6 fv7 fv8
leave fv9 fva fvb fvc fvd fve ace ces 2r1 cab 9yh fvf ftf vt fvg fvh 7zm fvi fvj fvk fvl fvm fvn fvo fvp
leave_off a92 fvq
leave_out fvr a92
leaven fvs fvt fvu
leban fvv fvw
lebanon fvx
lech fvy
lectur fvz fw0 2r6 fw1 fw2 fw3 fw4
ledg fw5 fw6 fw7
lee fw8 fw9 903
leech fwa fwb 332
leed fwc
leer fwd fwe fwf fwg fwh
left fwi fwj
leftfield fwk fvi
leftist fwl fwm
leg fwn fwo fwp 3kw fwq fwr fws fwt
legac 2r2
legal fwu fwv fww fwx fwy fwz
legat fx0 fx1 fx2
legend fx3 fx4
legendar fx5 aji
leger fx6 fw7
legibil fx7 fx8
legion fx9 dqc fxa
legisl fxb fxc fxd
legislat fxe fxf fxg
legislatur fxh
legitim fxi fxj fxk fxl fxm fxn fxo fxp
legitimac fxq 1x5
legitimis fxj
lego fxr
legum fxs fxt
lei fxu
leicest fxv fxw
leicestershir fxw
leiden fxx
leigh fxy
leipzig fxz
leisur fy0 fy1 fy2 9dy
leitmotiv fy3
lem fy4 fy5
lemon fy6 fy7
lemonad fy8
len fy9 fya fyb
lend fyc dl fyd fye fyf
length fyg 9ag fyh 8pd fyi ags
lengthen fyj fyk fyl
lengthwis fym fyn
lenin fyo
leningrad fyp
lennon fyq
lens fya
lentil fyr fys
leo fyt fyu
leon fyv fyw fyx
leonard fyy
leonardo fyz
leopard fz0 fz1
lepros fz2
les fz3 fz4 fz5 fz6 fz7 fz8
lesb fz9 fza fzb
lesion fzc fzd
lessen 7qn fze 7qo 8ee fzf 7qm
lesson fzg fzh a8j fzi
let fzj fzk fzl c72 fzm vq vs fzn fzo fzp fzq eln fzr fzs fuz
let_down 8hc 3sc
let_in gk gl
let_off aam
let_on 3n6
let_out 3n6 fzt
let_up 8b1 9e0
letdown 8hf
leth 7mb
lethal fzu
letharg fzv fzw
leto fzx
letterhead fzy
letterm fzz
leukem g00
lev g01 g02 g03 g04 g05 e5i
levant g06 g07 g08
level g09 g0a 7u3 g0b 7u8 ciz g0c a6h 8m6 g0d g0e b7q g0f
level_off g0g
levelhead epp
lever g0h g0i f6p
leverag g0j g0k g0l g0m
levis g0n
lewd g0o g0p
lewis g0q g0r
lexic g0s g0t
lexicon g0u 8aj
lexicostatistic g0v g0w
lexington g0x g0y
ley fsz
leyt g0z
li g10
liabil g11 g12
liabl 1es g13 g14
liaison 6i7 kv
liar g15
lib g16 g17
libel g18 g19 g1a
liber g1b g1c g1d g1e caj g1f 9o5 bpt 9o6 g1g g1h bq0 g1i
liberal g1j c4r
liberalis g1k g1l
liberalism g1m g1n
libert 1yb g1o g1p
libertar g1q g1r
libertin g1s 7uc
librar g1t g1u g1v g1w
libretto g1x
libyan g1y g1z
licenc g20 g21 4vm
licens g22 g20 4vm 8o
lick g23 g24 azf foh 5k0 g25 2jq 7s2
lid g26 aj2
lie g27 g28 g29 g2a g2b g2c 6fd g2d g2e g2f
lie_about g2g
lie_around g2g
lie_down g2b
lie_in g2h 6fd
liechtenstein g2i
lieg g2j g2k g2l
lieu g2m
lieutenant g2n g2o 81g
life g2p g2q g2r 2x8 g2s g2t g2u 159 g2v g2w g2x g2y g2z
lifebo g30
lifeles g31 g32
lifelik g33 g34
lifelong g35
lifesp g2x
lifestyl g36
lifetim g2x
lift g37 g38 g39 9m6 g3a g3b g3c g3d dix 3so g3e 1ia 4h g3f g3g g3h
lift_off g3i
lift_out g3j
lift_up 9kb c2h
lig g3k g3l
ligand g3m
light g3n g3o g3p g3q g3r g3s g3t g3u g3v g3w g3x e1d e19 b35 ts e0d g3y g3z g40 g41 g42 g43 g44 g45 g46 g47 5g6 g48 g49 g4a e1a g4b g4c g4d g4e g4f c5a g4g g4h g4i g4j
light_up e19 g4k
lighten g4l 421
lightheart 34k
lighthous g4m
lightn g4n g4o
lightweight g4p g4q g4r g4s
lignit g4t
lik e0s g4u g4v 4hq g4w g4x g4y g4z g50 tz g51 g52 g53 g54 g55 g56 g57
likelihood g58
liken 616
likewis g59 x6
lil g5a g5b
lilac g5c frm
lilith g5d
lilt g5e g5f
lim g5g g5h g5i g5j g5k
limb g5l g5m
limbo g5n g5o
limerick g5p g5q
limeston g5r
limit g5s 7wp g5t g5u 5bs 2wk g5v g5w g5x afs g5y g5z g60 g61 g62 6at
limitles g63 g64
limo g65
limousin g65
limp dia dhp g66 g67 g68
lin g69 44m g6a g6b 47q g6c g6d g6e g6f g6g g6h g6i g6j g6k 13a g6l 6xe g6m g6n g6o g6p g6q g6r 72u g6s g6t g6u g6v g6w g6x
lin_up fi g6y b1y g6z
lincoln g70 g71
lincolnshir g72
linden g73 g74
linds g75 g76
lineag 13a g77
linear g78 e1 g79
lineback g7a g7b
linem g7c g7d
linen g7e g7f
liner g7g g6w
lineup g7h g7i
ling d8o g7j g7k g7l d04 g7m g7n
ling_over 9bc
lingering g7o
lingu g7p g7q g7r
lingual g7s
linguist g7t g7u
linguistic g7q g7v g7s g7w g7x g7y
link g7z g80 1q0 6d7 6d9 6x7 g81
link_up 6d7 6d9
linnaeus g82
linoleum g83
lint g84 g85
linux g86
lion g87 g88
lionis 4sr
lip g89 g8a g8b
lip_off g8c
lipstick g8d g8e g8f
liqu 3eo g8g
liquid g8h g8i g8j g8k g8l g8m 8to g8n g8o g8p
lisbon g8q
list fua g8r g8s g8t g8u g8v g8w g8x
listen g8y g8z d9w 1vt d7p
listen_in g90 g91
listles g92 g93 g94
liszt g95
lit g96 g97 g98 g99 5n6
liter g9a g9b g9c cq g9d g9e g9f
literac g9g
literal g9h g9i g9j
literalism g9k g9l
literar g9m g9n
literatur g9o g4j g9p g9q
lith g9r
lithium g9s
lithuan g9t g9u g9v g9w
litig g9x
litigant g9y
litr g9a
littl g9z ga0 ga1 ga2 ga3 ga4 ga5
liturg ga6 ga7
liturgic ga8
liv ga9 adr gaa ac2 9tt gab 9ba gac gad gae gaf gag g2r gah fdk 159 gai gaj gak
liv_down gal
liv_in gam
liv_on 9tt
liv_out gan gao
liv_over gap
livabl gaq
livel gar g2q
livelihood fdk
liver gas gat gau gav gaw gax
liverpool gay
livestock gaz
livid gb0 1na gb1
livingston gb2 gb3
liz gb4
lizard gb5 gb6
ljubljan gb7
lloyd gb8
load 42f 4k8 42g gb9 gba gbb flk gbc gbd flm gbe 909
load_down gbf
load_up flk
loaf gbg gbh d04 40u
loan gbi gbj fyc
loath 1g
loathsom 8l4 gbk
lob gbl gbm gbn bnx gbo gbp gbq gbr
loblol gbs
lobscous gbt
lobscus gbt
lobst gbu gbv
lobul gbw
lobular gbx gby
local gbz gc0 gc1 gc2 gc3 gc4 gc5 gc6
localis gc7 gc8 gc9 gca gcb gcc
locat gcd gce gcf gcg gch gci gc7 gcj
loch gck gcl
lock gcm gcn gco gcp gcq gcr gcs gct erv gcu gcv gcw gcx gcy
lock_away gcs
lock_in gcs gcz
lock_out gd0
lock_up gcs gd1
lockup gcy gd2
loco 2fj
locomot 9ur gd3
locus gc3 gd4
locust gd5 gd6
lodg 5mt gd7 505 80m gd8 dro gd9 gda
lodg_in gdb
loft 1ui gdc gdd gde 9pw 9mb
log gdf gdg gdh gdi gdj gdk
log_in gdl
log_off gdm
log_on gdl
log_out gdm
log_up 5k7
logan gdn
logarithm gdf
logic gdo gdp gdq gdr fxn gds gdt
logistic gdu gdv
logo gdw gdx
loin gdy gdz
loir ge0
loit d04
lok ge1
lombard ge2 ge3
lon wa ge4 ge5
london ge6 ge7 ge8
lonel ge9 gea
long d0e geb gec ged gee gef geg geh gei
longest gej
longev gek gel
longhand gem gen
longitud geo
longitudin gep geq
longshorem ger
longshot ges
longstand get
longtim geu
look gev gew ag1 gex 1zu gey gez 1by gf0 1tw ajw gf1 gf2
look_around gf3
look_at 6ez gf4
look_away gf5
look_back gf6 gf7
look_for gf8 18h
look_on a3u gf9
look_out gfa gfb
look_to gfc 18h
look_up 6hk
lookout gfd gfe
lookup gff
loom gfg dtd gfh 3ut
loon gfi gfj
loop gfk gfl gfm gfn
loophol gfo gfp
loos gfq bpt gfr gfs bpx gft gfu gfv ei8 gfw gfx
loos_off gfy
loosen gfz gg0 gg1
loosen_up gg2 gg3
loot 3eg 3mm 847 gg4 gg5 gg6
lop 4es f7b gg7
lop_off 57w
lopsid gg8
lor gg9
lord gga ggb w2 ggc 1w5 8kl ggd gge
lorel ggf
loren ggg
lorrain ggh
los ggi
lose ggj ggk ggl ggm ggn ggo ggp ggq ggr 81a ggs ggt ggu ggv ggw 8x1 ggx ggy ggz gh0 6bt gh1
loser gh2 ale
lot gh3 28e 41b gh4 2fs 5bz fs gh5 909 gh6
lotion gh7 gh8
lotter gh9 gha
lotus ghb ghc
loud ghd wo 3ln ghe
loudspeak ghf
lough ghg ghh
louis ghi
louisian ghj ghk
louisvil ghl
loung ghm 6v9 ghn d04
loung_about 40u
loung_around 40u
lous gho elr ghp ghq ghr ghs
lous_up 263
louvr ght ghu
lov ghv ghw ghx 2oy ghy ghz 9vo gi0 gi1 gi2 h9 gi3
lovel gi4
lover gi5 3yg
loving bg8
low gi6 gi7 gi8 gi9 gia gib gic 1p gid gie du6 gif
lowel gig gih
lower gii gij gik 3sc gil gim gin d9c
lowering gio
lowest gip giq
lowland gir gis git
lowr giu giv
loyal giw gix
loyalist giy
loyalt uv giz gj0
loyol gj1
lublin gj2
luc gj3 gj4 gj5 gj6
lucid gj7 gj8 5eb gj9
lucif gja 87p
luck 4xp bmb 5bz bma gjb gjc
luck_out gjd
luck_through gje
lucknow gjf gjg
lucrat gjh
ludicrous 4t gji
luftwaf gjj
lug gjk gjl gjm 578
luger gjn gjo
luggag 24t
lugubrious gjp
luk gjq gjr
lukewarm gjs gjt
lul gju gjv gjw gjx
lullab gjy gjz
lulu 2ka
lumb gk0 gk1 gdi gk2
lumbar gk3
luminar gk4
luminesc cdw gk5
luminescent gk6
luminos g3p
luminous gk7
lummox 5ka
lump 59m gk8 5ka gk9 59o 59p
lumpish gka
lun gkb
lunar gkc
lunat gkd
lunatic gke gkf gkg
lunch gkh gki gkj
luncheon gkh
lunchroom gkk
lund gkl
lung gkm gkn gko dvq
lunkhead gkp
lur gkq 25a 9xv
lurch gkr gks gkt gku 4jq
lurid gkv gkw gkx
lurk d04 gky
luscious fad 7vc
lush se gkz fad
lust gl0 gl1 71w 3rk gl2 gl3 gl4 gl5
lustr gl6 3rk
luth gl7
luther gl8 gl9 gla
lux glb
luxembourg glc gld
luxur gle glf
luxurious glg 7wa glh gli
luzon glj
lyd glk
lye gll
lymphocyt glm
lynch gln
lynx glo glp
lyon glq glr
lyophilis gls
lyric glt fo5 glu glv glw glx
lyricist gly
mac glz gm0 gm1
macabr c83
macarthur gm2
macau gm3
macbeth gm4
macedon gm5 gm6 gm7 gm8 gm9
mach gma
machin gmb gmc gmd gme gmf gmg
machinelik 1y5
machiner gmh gmi
machinist gmj
macintosh glz gmk
mack glz
mackenz gml gmm
mackinaw gmn gmo
macleod gmp
macon gmq gmr
macro gms gmt
macromolecular gmu
macrophag gmv
macroscopic gmw
mad gmx 72i a9s 72e bpg
madagascar gmy gmz
madam 7hz gn0 gn1
madden gn2 72c 14d a8m
madeir gn3 gn4
madison gn5 gn6
madman gke
madnes gn7 gn8
madon gn9 gna
madr 53r gnb
madrid gnc
madrig gnd gne
maestro gnf
maf gng gnh
mag gni
magazin gnj gni gnk
magdalen gnl
maggot gnm
magic gnn gno 510 gnp gnq
magistr gnr
magm gns
magn fh2
magnesium gnt
magnet gnu 1uv
magnetic gnv gnw gnx gny
magnetis gnz 2tv
magnetism go0 go1
magnif go2 go3 a83 11e 375 11f
magnific 3rj go4
magnificent 3rm a90 go5
magnitud go6 go7 go8
magnol go9 goa
magnum gob
magp goc god
mah goe
maharaj gof
maharashtr gog
mahogan goh goi
maia goj
maid gok gol
maiden gok gom b4c
mail gon goo gop goq gor
mail_out gos
mailbox got gou
mailm gov
maim gow gox
main goy goz gp0 54q gp1 54r
mainland gp2
mainlin gp3
mainstream gp4
maintain 1p4 fdn 6eo abd djr gp5 gp6
mainten 4hl gp7
maitland gp8
maiz fy6 6re
majest gp9
majestic gpa gpb gpc
major gpd gpe gpf gpg gph gpi gpj gpk 40a gpl gpm gpn
mak gpo
make gpp gpq gpr 3l4 71g gps c71 gpt gpu 926 a3j 4r5 72y gpv ca4 gpw 4r6 gpx gpy gpz 3z9 gq0 1l3 c7t gq1 3sf c75 gq2 gq3 gq4 gq5 gq6 bkk gq7 gq8
make_for 3s0
make_off cf2
make_out gq9 7et 8i2 6j4 app
make_over gqa gqb
make_up gpt 6ot gqc gqd gqe 650
maker gqf w2
makeread gqg
makeshift gqh e73
makeup gqi gqj
mal gqk gql gqm gqn gqo gqp gqq gqr gqs gqt gqu gqv
malac gqw gqx
malad e18 gqy
maladroit gqz
malag gr0
malais gr1
malar gr2
malaw gr3
malayalam gr4
malays gr5 gr6 gr7 gr8
mald gr9 gra
maledict e5y
malevolenc grb
malfeasant grc
malform 7ts
malic grb grd
malicious gre
malign grf grg grh
malignanc gri grj
malik grk
maling grl grm
malmo grn
malon gro
malpos grp
malt grq grr grs grt gru
maltr 53
mam grv grw grx gry
mammal gry grz
mammoth gs0 c91
man dm6 gs1 gs2 gs3 gs4 gs5 gs6 gs7 gs8 gs9 gsa gsb gsc gsd gqr gse gsf gsg gsh aqs gsi gsj gsk cys
manag 4ht gsl 6j4 gsm 3sg 8g0 gsn 8ga 5nb
manager gso
manchest gsp gsq
manchu gsr gss
mand 1xh gst gsu gsv
mandamus gsw
mandarin gsx gsy
mandator gst gsz 65g
mandel gt0
mandolin gt1
maneuv gt2 gt3 ct3 gt4
maneuverabil gt5
manful gt6
mang gt7
mangl fl8
mango gt8 gt9
mangrov gta
manhat gtb gtc
manhood dtq gtd
maniac gke gte gtf
manic br5
maniclik gtg
manifest gth 1ug gti 1bo gtj gtk 1br
manifesto gtl
manifold gtm gtn gto gtp gtq
manil gtr gts
manipul gtt gtu gtv czf
manitob gtw
mankind dtr
mannheim gtx
manomet gty
manor gtz gu0
manpow cys
mans gu1 gu2 gu3
manservant gu4
mansfield gu5 gu6
manson gu7
mantel gu8
mantic gu9
mantl gua gub guc gud
mantr gue guf
mantrap gug 2ka
manu guh gui guj guk
manual gul
manufactur ef5 gum 6h9 6ot gun guo gup
manumis guq
manur gur gus
manuscript gut guu
manzanit guv guw
mao gux guy
maor guz gv0
map gv1 bvs gv2 gv3 gv4
map_out gv5
mapl gv6 gv7
mar 334 gv8 gv9 e3l gva gvb gvc gvd gve gvf gvg gvh gvi gvj gvk gvl 6ct gvm gvn gvo gn9
marath gvp
marathon gvq gvr
marbl gvs gvt gvu gvv gvw
marbleis gvx gvy
marc gvz
marcel gw0 gw1
march gw2 gw3 gw4 gv8 gw5 gw6 gw7 gw8 7xj gw9
march_on i6
march_out gwa
marg gwb
margarit gwc
margin gwd 3f1 3f7 gwe
marginal gwf gwg
marguerit gwh gwi
marian gwj
marijuan 4e5 gwk
marin gwl gwm gwn gwo gwp gwq f2t gwr gws
marino gwt
marit gvl
maritim gwq gwu
mark gwv gww gwx gwy gwz gx0 gx1 5xr 8bv gx2 gx3 fko gx4 3l7 gx5 gx6 gx7 gx8 gx9 gxa gxb
mark_down gxc
mark_off gxd 52f
mark_out gxd
mark_up gxe
market gxf cq1 gxg gxh gxi gxj gxk gxl gxm gxn
marketplac gxf gxo
marksm gxp
marksman gxq
marl gxr
marlin gxs
marmalad gxt
maroon gxu gxv gxw gxx gxy
marqu gxz gy0
marques gy1 gy2
marquet gy3 gy4
marquis gy2 gy5
marriag gy6 gy7 gy8
marrow gy9 gya
marrowbon gyb
marseil gyc gyd
marsh avx gye gyf gyg gyh gyi gyj
marshal gyk gyl
mart gxo gym gyn gyo gyp gyq
martin gyr gys gyt
martiniqu gyu
martyr gyv gyw gyx gyy
marvel gyz gz0 gz1
marvelous apa gz2 gz3
marx gz4 gz5
marxism gz6
marxist gz7 3bm gz8
maryland gz9 gza
mas gzb gzc 409 gzd gze gzf 2fs gzg ob gzh gzi gzj
mascar gzk
mascot gzl
masculin gzm gzn gzo gqs gzp
mash gzq gzr 51t 79g
masjid gzs
mask gzt gzu gzv 5jy 8l0 gzw 6y8 gzx
mason gzy gzz
masonic h00 h01
masonr h02 h03
masquerad h04 h05 h06 h07
massachuset h08 h09 h0a
massacr 4kj h0b
massag h0c h0d fi3
masseur h0e
massif h0f
mast h0g h0h h0i h0j gnf h0k h0l ggb d6v h0m h0n 8w0 54q 8ze h0o h0p h0q
master 6hx 5xa 8w7
mastermind h0r 3ki 9uv
masterpiec h0s h0t
mat h0u h0v h0w av9 h0x h0y h0z h10 h11 h12 h13 h14 6x5 h15 h16 6x2 h17 h18 h19 h1a h1b f1s kt h1c 6vt h1d
mat_to erd
mat_up av9
match h1e h0z h1f h1g h1h 6x5 h1i p7 a0g h1j h1k h1l 9aa
mater h1m 5m0 h1n h1o h1p h1q h1r h1s h1t
material h1u h1v
materialis d0r
materialism h1w h1x
matern h1y h1z h20 h21
math h22 h23
mathematic h24 h25 h26 h27 h22
matriarch h28 h29
matricul h2a h2b
matrimon h2c gy8
matrix h2d h2e
matron h2f h2g
matsyendr h2h
matthew h2i g02
mattres h2j
matur 87g h2k cr9 h2l h2m h2n h2o h2p hw h2q
mau h2r
mauritius h2s h2t
mausoleum h2u
mauv h2v h2w
maverick h2x h2y h2z
max h30 h31 h32
max_out h33
maxim 211 h34 h35
maximis h36 h37
maximum h38 h39 h35
maxwel h3a h3b
may h3c h3d
maya h3e h3f
mayb h3g
mayer h3h h3i
mayflow h3j h3k
mayhem h3l d53
mayo h3m
mayor h3n h3o
maz fkw h3p
mba h3q
mccarth h3r h3s
mccartn h3t
mccormick h3u h3v
mcgraw h3w
mcintosh h3x
mckinl h3y h3z
mcpherson h40
mead h41 h42 h43 h44
meadow d5r
meag h45
meal h46 h47
mean h48 ept h49 epu h4a 9x3 h4b h4c d44 1z8 h4d e55 h4e h4f h4g h4h h4i
meand h4j h4k h4l h4m
meaning h4n
meaningful h4o
meaningles h4p bxs
meantim err h4q
meanwhil err h4q h4r
measur h4s h4t 10w h4u h4v 48a 2vb 75u h4w h4x 1d9 h4y h4z h50
measur_out h4x
measur_up h51
meat h52 few h53 h54
mec h55 h56
mechanic gmj h57 h58 h59 h5a h5b h5c 1y7 h5d h5e
mechanis h5f h5g h5h h5i
mechanism h5d h5j h5k
mechanistic h5l h5m
med h5n h5o h5p 1fj h5q h5r h5s h5t h5u
medal 7qc h5v h5w
medalist h5x h5y
medallist h5x h5y
meddl h5z h60 44w
median h61 h5p h62
mediat h63
medic 52q h64 h65 h66 h67 h68 h69 h6a
medicar h6b
medicin h6c h6d h69 h6e h6f
mediev h6g h6h
medin h6i h6j
mediocr h6k h6l
medit 54a 6im h6m h6n
meditat 3uw
mediterran h6o h6p
medium h6q h6r h6s h6t h6u 1z6
medl h6v
meek h6w h6x du2 h6y
meet h6z 9s7 b02 f7 9s8 h70 h71 1oy h72 h73 9sa 6ne b5b h74 h75 9s6 h76 h77
meg h78
megakaryocytic h79
megaloman h7a
megalopolis h7b
megaton h7c h7d
mei h7e
mekong h7f
mel h7g
melancho h7h h7i h7j h7k
melbourn h7l h7m
melior h7n e6x
melis h7o
mellon h7p
mellowing h7q
melod h7r h7s
melodic h7t h7u
melodious h7t h7v
melodram h7w
melodramatic h7x h7y
melon h7z h80
melt h81 h82 h83 h84 h85 h86 h87
melt_down h83
melt_off h88
melvil h89
memb ail h8a h8b
member h8c h8d
membran h8e h8f
memo h8g
memoir h8h h8i
memor h8j 5xt h8k h8l h8m h8n h8o
memorabil h8p
memorandum h8g
memoris h8q 65q
memphis h8r h8s
men h8t h8u
menac h8v h8w h8x 9t5 25s
menarch h8y
mend b5u 7k6 459 d75
mendacious h8z h90
ment h91 h92 h93 5c5 h94 5c7 5c6 h95 h96
mental 3kg h97 h98
menu h99 h9a
meq h9b
mer h9c h9d h9e 45s 34m bvl byo aww c2w
merc h9f h9g h9h h9i h9j h9k h9l
mercantil h9m h9n
mercenar h9o bqd h9p
merchandis h9q h9r gxm
merchant h9s
merciles h9t
mercur h9u a21 h9v h9w
meredith h9x h9y
merg h9z 5nj eaj ye bxr 6bb h75 6bd
merid ha0 9m9 ha1 ha2
merit ha3 ha4 82s
meritorious ha5
merlin ha6 ha7
mermaid ha8
merrymak ha9
merton haa hab
mes hac had hae haf hag hah b5k hai haj hak
mes_about d04
mes_around hal
mes_up ham 263
mesenteric han
mesh es0 hao erz gcr
mesmeris dxp 2tv
mesopotam hap
messag 6j6 haq har has hat
messeng 6xc
messiah hau 58m
messin hav
met haw hax
metabolic hay haz
metabolis hb0
metabolism hb1 hb2
metadat hb3
metal hb4 vf hb5 hb6
metallic hb7 hb8 hb6
metamorphos hb9 hba
metaph hbb
metaphysic hbc hbd
meteorit hbe
meteoritic hbf
meteorologic hbg
meter hbh hbi hbj hbk
methan hbl
method hbm hbn
methodic hbo hbp
methodist hbq hbr
methodolog hbs hbt
methyl hbu
meticulous hbv
metis hbw
metr 48a hbi
metrazol hbx
metric hby hbz hc0 h50
metro hc1
metropolis 5ca 5cb
metropolit hc2 hc3 hc4
mew hc5 hc6 hc7 hc8
mexic hc9 hca
mexico hcb
mfa hcc
mhz hcd
miam hce hcf
mic hcg
micah hch hci
micel hcj
michael hck
michelangelo hcl
michig hcm hcn
mick hco
micro hcp
microb hcq
microcosm hcr
micrometeorit hcs
micrometeoritic hct
micron hcu
microorganism hcv
microphon hcg hcw
microscop hcx hcy
microscopic hcz hd0 hd1 hd2
microsecond hd3
microsom hd4
microwav hd5 hd6 hd7
mid hd8 hd9 hda hdb hdc
midair hdd
middl hde hdf 4uc hdg hdh hdi hdj h5s 4uj
middleton hdk
middleweight hdl hdm
midfield hdn
midland hdo hdp hdq
midnight hdr
midsect hde
midshipm hds
midst hdt
midsum hdu
midw hdv hdw cx8 4uj
midwatch hdx
midwest hdy
midwestern hdz
mien 2in
might he0 he1 he2
migr he3 he4 he5 he6
migrant he7 he8
migrator he9 he8
mik hcg
mil hea heb hec hed akr hee hef heg heh hei hej h78 2vj hek hel
mil_about heg d04
mil_around heg d04
milan hem
milano hem
mild hen h6x heo c59
mileag hep heq
mileston her hes
milieu het
milit heu hev hew
militant cj 62b hex
militar hey hez hf0 hf1 hf2
milk hf3 hf4 hf5 hf6 hf7
millenarianism hf8
millennium hf9 hfa
milliamper hfb
millidegr hfc
milligram hfd
millilit hfe
millimet hff
millimetr hff
millionair hfg
millivoltmet hfh
millpond hfi
millwheel hfj
miln hfk
milo hfl
milquetoast hfm
milton hfn
milwauk hfo
mimesis hfp hfq
mimetic hfr hfs
mimic hft hfu hfv
mimicr hfw hfx
min hfy hfz hg0 hg1 hg2 hg3 hg4 hg5 hg6 hg7 hg8 hg9
minc hga hgb hgc hgd
mind 3kh hge hgf f9t hgg hgh hgi hgj hgk 1er 202
mindanao hgl
mindles hgm hgn
miner hgo hgp hgq hgr
mineralog hgs
minerv hgt
ming hgu
mingl yc hgv hgw
miniatur hgx hgy hgz
minim hh0
minimis hh1 hh2 hh3
minimum hh4 hh5 hh0
minion hh6
minist 7cl hh7 hh8 hh9
minister hha hhb
ministr hhc hhd hhe
minneapolis hhf
minnesot hhg
minoan hhh hhi
minor 55a hhj hhk hhl hhm hhn hho hhp hhq hhr
minsk hhs
minstrel hht hhu hhv
mint hhw 2fs 5qg hhx
minuet hhy hhz
minus hi0 hi1 hi2
minut hfz 2yw eng hi3 hi4 hi5 hi6
miocen hi7
mir hi8 hi9 3ad hia hib hic hid hie hif
miracl hig hih
miraculous hii hij hik
mirag hil him
mis hin b06 fvr hio hip hiq ggm fla hir his gh0 hit 3m 500 hiu hiv hiw fzn
misanthrop hix
misbehav hiy
misbrand hiz
miscalcul hj0 hj1 hj2
miscar hj3 al5
miscegen hj4
miscellaneous 1q8 hj5
mischief 87s hj6
mischievous hj7 1g1
misconcept hj8
misconduct hj9 hja hjb hjc
misconstru hjd
misconstruct hje hjf
misdeed hiy
misdemean ein
miser 1p d0q hjg hjh hji
miserab hjj
misfir hjk hin hjl
misfortun hjm hjn
misgaug hjo
misgiv hjp hjq
misguid hjr hjs
misinterpret hjt hju hjv
misjudg hjw
misl hjx
mislead hjy hjz 7oq
mismanag hjb hk0
misnam hk1
misnom hk2
misogynist hk3
misperc hk4
misplac hk5 hjx hk6 hk7
misquot hk8 hk9
misread hjt hka
misrel hkb
misrepresent 2nd amc hkc 7od
missil hkd hke
missionar hkf hkg hkh
mississip hki hkj
missour hkk hkl
mist hkm hkn 2lw hko d5w hkp
mist_over hkn
mistak a26 hkq hkr a1z hks anv hjs hjv
mistaken a25
mistres hkt hku
mistrust 8r3 8r4 8r5
misunderstand hjd hkq hjv hkv
misus hkw 52 hkx hky
mit hkz hl0 f8w
mitchel hl1 hl2
miter hl3 hl4 hl5 hl6
mitig hl7 ah3 hl8 hl9
mitr hla hlb
mix hlc hld 5nj hle hlf ep9 1q8 hlg hlh
mix_in 33f hle
mix_up hli fam
mixer hlj hlk
mixtur hlc hll 1qa hlm
mls hln
moan cpy cpz
moat hlo
mob hlp hlq f3s
mobcap hlr
mobil hls hlt hlu hlv hlw
mobilis hlx hly gyh hlz
moblik hm0
mock hm1 hm2 hm3 hm4 hm5 hm6 81r hm7
mock_up hm8
mocker f59 fmp
mod hm9 hma aqs hmb
modal hmc hmd hme
model hmf bov a8h a8i hmg hmh hmi hmj hmk aay hml hmm hmn hmo
moder hmp hmq 4wi hmr hms als hmt hmu 9ds
moderat hmv hmw
modern hmx hmy hmz hma hn0 ig hn1
modernis hn2 hn3 hn4 86z hn5
modernism hn6 hn1
modernist hn7
modest hn8 hn9 hna hnb hnc hnd
modif fn hne hnf hng hnh hni hnj hnk
modul hnl hnm hnn akt
modular hno
moham hnp
mohammad hnp
mohawk hnq hnr
moir hns hnt
moist 7il
moisten 7im 95z
moistur hnu
mojo hnv
mol hnw hnx hny
molal hnz
mold 4ng ho0 ho1 hmj ho2 4no ho3
moldov ho4
molecul ho5 1so
molecular ho6 ho7
molest 2rv ho8
mollif ho9 1c8
mollusk hoa
molten hob
mom grv
moment 6ei eng 2yw hoc
momentar hod hoe b8q
momentous hof
momentum hog hoh
mon hoi hoj hok hol hom hon
monaco hoo
monarch hop hoq hor
monaster hos
monastic hot hou
monaur hov
mond hoj
monetar how
moneymak hox hoy hoz h9n gjh
mongol hp0 hp1 hp2 hp3 hp4 hp5
monik hp6
monit hp7 hp8 hp9 hpa hpb
monk hot hpc hpd e3d hal hpe
monk_around hal
monkish hpf
mono hpg hph
monochrom hpi hpj hpk
monocl hpl
monograph hpm
monologist hpn
monologu hpo hpp
monom hpq
mononuclear hpr
monophonic hps hph
monopo hpt hpu
monopolis hpv hpw hpx
monosyl hpy
monoton 963 hpz hq0 hq1 hq2 hq3
monotonous hq4 hq1
monro hq5 hq6
monsieur hq7
monsoon hq8 hq9
monst bq2 hqa hqb
monstros hqc bq2
monstrous hqd hqe cqo
mont hqf
montagu hqg
montan hqh hqi
montenegro hqj
monter hqk hql
montevideo hqm
montgomer hqn hqo
month hqp hqq hqr hqs hqt
montr hqu
monu hqv hqw
monument hqx hqy
moo hqz gi8
mood dui 5it hr0 hr1 hr2 ce3
moon hr3 hr4 hr5 7lt
moon_about hr6
moon_around hr6 hr5
moon_on hr5
moonlight hr7 hr8
moonlit hr9
moor hra hrb 2rq hrc hrd hre
moos 9n7
mop hrf hrg hrh
mop_up hri hrh
mor hrj hrk hrl hrm hrn hro
moral fzi hrp hrq hrr hrs hrt a4u hru hrv
moralist hrw hrx
moralistic hry
morav hrz
moreov bxg
morgan hs0 hs1
morgu hs2
morl hs3
mormon hs4 hs5 hs6
morn hs7 hs8
moroc hs9 hsa
morocco hsb hsc
moros ce3 hsd
morphemic hse
morpholog hsf hsg
morphologic hsh hsi hsj
morphophonemic hsk hsl
morris hsm hsn
morrison hso hsp
morrow hsq
mors hsr hss
morsel 2yx hst
mort edy hsu hsv
mortal hsw hsx hsy
mortar hsz ht0 ht1
mortgag ht2 ht3
mortic ht4
mortif 4w4 ht5
mortim ht6
morton ht7
mos ht8 ht9 hta
mosaic htb htc htd
moscow hte
mosqu htf
mosquito htg
most hth hti htj htk 2t fp0 c4a
motel htl
moth htm htn hto 2m7 bxl
motherland dln
motif htp htq htr
motion hts htt c6z htu htv htw c6v htx
motionles hty
motiv cs htz hu0 hu1 hu2 hu3 htr hu4
motor hu5 hu6 95f hu4 hu7
motorcar 1xp
motorcycl 2v4 hu8
motoris hu9 hua hub h5i
motorw age
motown 86l
mottl huc hud 36k 7ji
motto hue
mould ho0 huf hug hmj
mound huh ns dg0 hui
mound_over huj huk
mount hul hum 5j0 hun huo hup 5j1 5j3 huq hur hus 5iz
mount_up 5j3
mountain hut 2fs
mountainous huu 70x huv
mountainsid huw
mourn hux huy huz 8vi hv0 fmi 2r9 hv1
mournful hv2
mous hv3 hv4 hv5 740 hv6 hv7
mouth hv8 hv9 hva hvb hvc hvd hve hvf hvg
mouth_off f2s
mouthpiec hvh hvi
mov hvj hvk hts hvl hvm hvn cs e67 hvo hvp hvq hvr hvs hvt bf hvu hvv 4cl htt hvw htv hvx hvy b0l hvz hw0
mov_around hw1 hw2
mov_back 92x
mov_in c7g hw3
mov_on i6
mov_out hw4 hw5
mov_over 9e1
mov_through hw6
mov_up 1ia hw7
mover hw8 hw9
moviego hwa
moving hwb
mow hwc hrg hwd
mozambiqu hwe
mozart hwf hwg
mph hwh hwi
mps hwj
mri hwk
mrn hwl
mrs hwm
msc hwn
much hwo hwp hwq hwr hws gh6 hwt
muck cgh 96o hwu gus
muck_up hwv 263
mucos hww
mucus hwx
mud hwy 5fu hwv hwz 8ex hx0 hx1 hx2 hx3
mud_up hx1
muddl fal b5k hx4 hx5
muddlehead e4
mudguard hx6
muf bvh hx7 263 hx8
muffl hx9 hxa 7ik hxb 996 hxc hxd
mug 59l hxe hxf
mug_up 3cl
muhammad hnp hxg
muir hxh
mul hxi hxj hxk hxl 54a hxm hxn hxo
mulch hxp hxq
multicultur hxr
multidimension hxs
multilater hxt
multimed hxu
multination hxv
multip hxw hxx gtp hxy hxz
multipl hy0 hy1
multiplic hy2 hy3 hy4 hy5
multitud 684 2gd
multitudinous 6wr
mum grv hy6 hy7 hy8
mumb 3c5
mumbl hy9 hya cu2
mundan a76 hyb
munich hyc
municip hyd hye
municipal hyf hyg
munit 1j2 hyh hyi
munro hyj
mur hyk hyl
mural hym hyn
murd hyo hyp 414 hyq
murder hyr
murderous dm4
murdoch hys hyt
murk hyu hyv
murmur hyw hyx hyy crv crt hyz
murph hz0
mus hz1 hz2 hz3 hz4 54a 6iq 3uw
muscl hz5 hz6 hz7
musclem hz8 3a0
muscular hz9 hza hzb
musculatur hzc
museum hzd
mushroom hze hzf hzg hzh
music hzi hzj hzk hzl hzm hzn hzo hzp eof
musician hzq
musket hzr
musketr hzs hzt
muslim hzu f0y
mussolin hzv
must hzw hzx hzy 6e7 hzz i00 i01
must_in 90i
must_out i02
must_up i01
mustach i03 i04
mustang i05
mustard i06 i07
mut i08 i09 7ik i0a i0b 996 dw5 i0c crt hyx crv hya
mutant i0d i0e i0f
mutat i0g i0e
mutation i0h
mutil 7fo hyp i0i i0j
mutin i0k i0l i0m
mutton i0n
mutu i0o 5zc
mutual er2 i0p i0q
muzzl i0r i0s byi i0t
mvp i0u
myanmar 433
mycen i0v
myelofibrosis i0w
myeloid i0x i0y
myocard i0z
myocardium i10
myofibril i11
myriad i12 i13 6wr
myrtl i14 i15
mysor i16 fd5
myster 9vj i17
mysterious i18 7a5 i19
mystic i1a i1b i18 i1c
mystif i1d yl
mystiqu i1e
myth i1f
mythic i1g ajn
mytholog i1h i1i
mythologic ajn
nab 1dq i1j
nad i1k
nadir i1l i1m
nag i1n i1o i1p i1q i1r i1s
nagasak i1t
nago i1u
nail i1v i1w i1x 1dq 327
nail_down i1y i1z
nairob i20
naiv i21 i22
nak i23 i24 2ao i25 i26 i27
naked i28 83n
nam i29 i2a i2b aza i2c 82g dzk 495 5c6 i2d 1cv gq4 i2e i2f 1d2 i2g i2h
nameles i2i
namesak i2j
namib i2k
nan i2l cjy i2m i2n
nanc i2o
nanj i2p
nant i2q
naom i2r
nap i2s i2t i2u i2v i2w
napkin i2x 89t
napl i2y
napol i2y
napoleon i2z 3cs
napoleonic i30
naprapath i31
nar i32 i33 i34 i35 i36
narcotic i37 i38 i39
narcotis i3a
narrat i36 i3b i3c
narrow i3d i3e 6h3 i3f i1y i3g i3h i3i i3j i3k i3l i3m i3n i3o i3p i3q i3r
narrow_down i3f i1y
nas i3s i3t i3u
nasal i3v i3w i3x i3y i3z
nash i40
nashvil i41
nassau i42
nast i43 i44
natal i45 i46 i47 i48
nation 5zj 6ws i49 i4a i4b i4c i4d eqf i4e
national i4f i4g i4h i4i
nationalis i4j i4k
nationalism i4l i4m
nationalist i4n i4o i4p
nationalistic i4p i4q
nationwid i4h i4r
nativ 2e i4s i4t 2f i4u
nato i4v
natur 4di i4w i4x i4y i4z i50 i51 i52 i53 i54
natural 6xj i55 i56 i57 i58 ekm
naturalis i59 i5a i5b i5c
naturalism i5d i5e
naturalist i5f i5g
naturopath i5h
naught i5i i5j i5k i5l
naus i5m i5n i5o
nautic gwq
nav i5p i5q i5r
navajo i5s i5t
naval i5u
navel i5v i5w
navig i5x i5y i5z i60 i61
navigat i62 i63
nawab i64
nay i65 i66
naz i67 i68 i69 i6a
nazareth i6b
nazism i6c
neanderth i6d i6e i6f
near 1dz 5kw 5kx 2t i6g i6h i6i 5le 5l9 i6j
nearest 5lo
nearsight i6k
neat i6l i6m i6n i6o
nebrask i6p
nebul i6q i6r
nebulous i6s 5mf
nec i6t
neces a3d i6u
necessar i6v i6w efu a3d i6x i6y
necessit 49m i6z
neck i70 i71 i72
necklac i73
neckt i74
necrops 1yg
necrosis ht5
necrotic i75
nectar i76 i77 i78
nee i79
need hu2 i7a 7wh i7b i7c i7d 49m i7e efu i7f i7g e5w
needl i7h i7i i7j i7k i7l
needles i7m i7n
negat i7o i7p i7q i7r i7s i7t
negativ i7u i7v
neglect 8oc 8od 8rj fvr e0i i7w al6 i7x e0k
neglig 4k0 i7y
negligent i7z
negligibl i80 i81
negot i82 i83 i84 i85
negro i86 5tn
nehru i87
neighb i88 i89 i8a i8b f0
neighbor i88 i89 i8a i8b
neighborhood i8c gc4
neighborl i8d
neighbourhood i8c gc4
neith i8e
nelson i8f i8g
nemesis i8h 281
neo i8i
neoclassic i8j
neocortex i8k
neocortic i8l
neoliber i8m i8n
neolithic i8o i8p
neon i8q
neoromanticism i8r
nepal i8s i8t i8u i8v
nephew i8w
neptun i8x i8y
nero i8z
nerv d7w i90 i91 i92 i93
nerveles 6oy i94
nervous i95 19i i96 i97 i98 i93
nes 4ft
nest i99 i9a i9b i9c i9d i9e
nestl 7ay 7az i9f i9g i9h 55a
net est i9i i9j i9k i9l b1d i9m i9n i9o
netbal i9p
netlik fl4
nettlesom 168 71c
network i9q i9r i9s i9t
neuman i9u
neur i9v i9w
neurologic i9x
neuromuscular i9y
neuron i9z i9v
neuropsychiatric ia0
neurosc ia1
neurosis ia2
neurotic ia3 ia4 ia5
neut ia6 ia7 ia8 ia9
neutr iaa iab e4i efm
neutral iac 8lq
neutralis iad iae iaf iag iah
neutralism iai
neutralist iaj
neutron iak
neutrophil ial
nevad iam
never ian iao
nevertheles ds8
new iap brj iaq brl iar ias iat iau iav
newark iaw
newborn iax iay iaz
newcastl ib0
newcom 9yc ib1
newfound ib2
newfoundland ib3 ib4
newman ib5 ib6
newmarket 54h ib7
newport ib8 ib9
newsbo iba
newscast ibb
newslet ibc
newsm ibd
newspap ibe ibf ibg
newspaperm 6tc
newt ibh
newton ibi ibj ibk ibl
next ibm ez bxx bg3
nexus ibn g80
ngo ibo
niagar ibp ibq
nib ibr
nic ibs ibt 7om ibu ibv
nicaragu ibw
nicet fc6 ibx
nich iby 6ro ibz
nichol ic0
nick ic1 8et 562 ic2
nickel ic3 ic4 ic5
nickelodeon fag
nicknam hp6 ic6 987
nicotin ic7
niec ic8
nielsen ic9
nietzsch ica
niger icb icc icd ice icf icg
night ich 7jt ici icj ick icl icm icn
nightclub 47i
nightdres ico
nightfal 9am
nightingal icp icq
nightmar icr eb8
nightmarish ics
nightshirt ict
nighttim 7jt
nihilism icu icv
nihilistic icw
nik icx
nil i5j icy
nilpotent icz
nilsson id0
nimb oq
nimbl oo op
nin id1 5mu id2 id3
ninet id4 id5 id6 id7
nineteen id8 id9
nineteenth ida idb
ninj idc idd
ninth ide idf idg
nip f4a idh idi idj
nippl idk idl
nippon f4b
nirvan 9gf 9w5
nissan idm
nitr idn ido
nitrogen idp
nix i5j 8h6
nixon idq
noah idr
nobel ids
nobil ck6 1id
nobl gga idt idu 2co
noblem gga
nobod idv
nocicept idw
noctuid idx
nocturn idy idz
nod ie0 ie1 ie2 ie3 ie4 ie5 ie6 ie7
nod_off 8xf
nodul ie8 ie9
nodular iea ieb
noel 58w
nois iec ied iee ief ieg ieh
noisemak iei
nom iej
nomadic hlv
nomenclatur iek
nomin iel iem ien ieo iep ieq ier ies 4ds
nominal iet
non ieu iev iew iex iey
nonassert iez
nonchalant 4o5
nonchurchgo fou
noncom if0
noncommis if1
noncompetit if2
nonconformist if3 if4 if5 if6
nondescript if7 if8
nondriv if9
nonenzymatic ifa
nonequival ifb
nonequivalent ifc
nonetheles ds8
nonexistent ifd
nonfict ife
nonfunction iff ifg
noninterfer ifh
nonionic ifi ifj
nonlinear ifk
nonlinguistic ifl
nonmetallic ifm
nonobservant ifn
nonoccur ifo
nonparticul ifp
nonpolitic ifq
nonproduct ifr
nonprofit ifs ift
nonresident ifu ifv
nonsens ifw ifx ify
nonspecific ifz ig0
nonstop ig1 ig2 ig3 ig4
nonverb ig5 ig6
nonvolatil ig7
noodl 8vp ig8
noon hd9
noradrenalin ig9
nordic iga igb igc
norethandrolon igd
norfolk ige
norm 1z0 igf igg 6n3 igh igi
normal 5ze
norman igj igk igl igm
normand ign
norris igo
nors igp igq igr igs
north igt igu igv igw igx igy
northampton igz
northamptonshir ih0
northbound ih1
northeast ih2 ih3 ih4 ih5 ih6
northeastern ih7 ih5
norther ih8 igy ih9 iha
northern ihb ihc ih9 iha ihd ihe
northernmost ihf
northland ihg
northumberland ihh
northward igw igy ih1
northwest ihi ihj ihk ihl ihm
northwestern ihl ihn
norway iho ihp igp igr
nos ihq ihr ihs iht dpc ihu
nos_out ihv
nostalg ihw
nostril ihx
not ieu ihy ihz ii0 ii1 ii2 ii3 2vc h94 ii4 gx4 ii5 4st
notab ii6 ii7
notabl gk4 4st ii8
notaris ii9
notat iia ii0
notch iib iic iid iie
notebook iif iig
noteworth ii8
noth i5j iih
notic iii iij iik iil iim iin 5y5 gx4 85e iio 85g iip
noticeab iiq
notif iir iis jf
notion iit iiu 2o4
notoriet iiv
notorious eg6 iiw
notwithstand ds8
noun iix iiy
nourish iiz ij0 ij1 ij2 ij3
nov ij4 ij5
novel ij6 ij7 ij8 brl ij9
novelist ija
novelt brn ijb
novemb ij4
novgorod ijc
novic 2mh ijd
novit ijd ije
now ijf ijg 8g9 ijh iji ijj
nowad ijk ijg
nowher ijl ijm
nowis ijn
nozzl ijo ijp
nrl ijq
nsa ijr
nsw ijs
nuanc ibx
nubbin ijt
nubil iju
nucl ijv ijw
nuclear 1sp ijx ijy ijz
nucleolus ik0
nucleus ik1 6qi ik2
nud ik3 ik4 2ao
nudg ik5 ik6 ik7
nuis ik8 ik9
nul i5j ika
numb 385 1nz ikb az9 ikc f1u ikd ike ikf ba ikg ikh iki ikj 110 ikk ikl ikm ikn ed8 iko
numeric ikp ikq
numerous fxa
numinous ikr iks
nun ikt iku
nuremberg ikv
nurs ikw i2n ikx d15 iky ikz
nurser il0
nurtur bmt il1 il2 3sq
nut il3 il4 il5 il6 2fj
nuthous il7
nutrient bgc il8 il9
nutrit ij3 ila il9
nutrition ilb
nuzzl ilc 7az
nylon ild ile
nymph ilf ilg
nymphomaniac ilh ili
oak ilj ilk
oaken ill
oakl ilm
oakland iln
oasis d52 ilo
oat ilp ilq
oath ilr 7df
oatm ils ilt
oaxac ilu
obam ilv
obdur b9w ilw
obed ilx ily
obedient ilz im0
obelisk im1 7h6
obes im2
obey im3
obituar im4
object im5 q4 im6 im7 im8 im9 ima imb imc imd ime 9e
objectif imf img
objection imh imi
objectiv imj
oblig imk 9ay iml 2w7 61u imm
obligation imn
obligator imo imp
obliging imq
obliqu imr ims imt 87w
obliter 9hw 36i imu imv 15z imw
obliv imx g5o
oblivious imy imz
obnoxious imh
obo in0
obscen in1 1h in2 in3
obscur in4 38a 2lw in5 in6 in7 4q in8 in9
obsequious ina inb
observ a7g inc 4v4 ind iii ine inf fdl h94 ing ii5 85e bft 1m 4sq 8jv inh 5y8 ini
observant inj ini
observation ae3
observator ink inl
obses c89 inm d4k inn ino 659
obsid inp
obsolescent inq
obsolet 8rk
obstacl inr ins
obstin int
obstruct 5ln 354 inu inv
obtain b1t inw djt inx
obtrusiv iny
obvers inz io0
obvious io1 1br
occas fba ku io2 io3 io4
occasion io5 io6
occasional io7
occident io8 io9 ioa
occipit iob
occlud 5ln ioc iod
occlus ioe iof iog ioh
occult ioi ioj 9fh iok i18 iol
occup 44m iom ion ioo iop ioq 9uh evy ior 44t gdb b05 670
occupanc ios iom
occupant iot
occupation iou
occur 5vq 5vg d0t iov
ocean iow iox ioy
oceanic ioz ip0 ip1
ocelot ip2
ocher ip3 ip4 ip5
oct ip6
octagon ip7
octahedron ip8
octav ip9 ipa
octob ip6
octopus ipb ipc
ocular aj4 ipd ipe
odd ipf ipg 7cu iph 7cw ipi ipj ipk
ode ipl
oder ipm
odes ipn ipo
odin ipp
odious 2d
odor 1js ipq
odys ipr ips
off 414 ipt 20e 20a ipu ipv
offb ipw ipx
offenc ipy ipz
offend iq0 3mk ejz iq1
offens iq2 iq3 iq4 ipy iq5 iq6
offer iq7 iq8 iq9 iqa iqb 2un iqc iqd agn iqe iqf
offer_up iqg
offic bvq iqh nj iqi iqj iqk iql iqm iqn iqo iqp iqq iqr iqs bvt iqt
official iqu bl1
offsaddl iqv
offset iqw 2mn 4dj iqx
offshor iqy iqz ir0
offspr ir1 ir2
offstag 23e ir3 ir4 ir5 23h
often brd hwt
oftentim brd
ogden ir6 ir7
ogl ir8
ogres ir9
ohio ira irb
ohmic irc
oil ird ire irf irg irh iri cmz irj
oilcloth irk
oiler irl irm
oilfield irn
okay iro 1ef irp b14
okinaw irq irr
oklahom irs
old irt iru irv irw irx iry
older irw n8 9kk
oldst irz
oleand is0
oleophilic is1
oleophobic is2
oliv is3 is4 is5 is6 is7
olog is8
olymp is9 isa isb isc isd ise
olympiad isf isg
olympic ish ise isf
olympus isi
omah isj goe
oman isk
omeg isl ism
omen isn 1w2
ominous 25s iso isp
omis isq isr iss
omit fvr a92
omnibus 44h ist isu
omniscient isv
onc isw blc isx
oncom isy isz
one it0 9k it1 it2 it3 it4 it5
onenes it6
onetim bky
ongo it7
onion it8 it9
onl ita w7 45s itb itc itd w9 ite
onlin itf itg
onlook ith
ono iti
onrush 1te itj
onset 1te isy
onshor itk itl itm
onslaught 1te itn
onstag ito itp
ontario itq itr
onward blz pn
opalescent its
opaqu itt itu
open 5gm itv itw itx ity itz iu0 iu1 iu2 iu3 iu4 iu5 iu6 iu7 iu8 iu9 iua iub iuc iud afk iue iuf iug iuh iui iuj iuk iul ium iun iuo c0s iup iuq
open_up itw itx itz iur
openmouth ius
openwork iut
oper iuu iuv iuw 6mi bvu iux iuy iuz iv0 iv1 iv2 iv3 iv4 iv5
oper_on iv6
operago iv7
operat iv8 iv9 iva ivb ivc ivd ive ivf ivg ivh
operatic ivi
operation ivj ivk iv9 ivl
operational ivm
operet ivn
opin csp ivo ivp ivq ivr f9u ivs
opinion ivt
opium ivu
opponent j6 ivv ivw
opportun 4xq
opportunism ivx
opportunistic ivy
oppos ivz iw0 7sr 6wg iw1 ivw
opposit iw2 ivv 6lp iw3 iw4 iw5 iw6 iw7 iw8 iw9 iwa iwb iwc iwd
oppres 79h iwe iwf iwg iwh iwi
ops iwj
opt 57k
opt_out 6q9
optic aiw ipd ipe iwk iwl iwm iwn
optim iwo
optimis iwp
optimism iwq iwr
optimistic iws lu
optimum iwt iwo
option xq iwu iwv
opulent 7wa
opus 649
oracl iww iwx
oral iwy iwz ix0 ix1 ix2
orang ix3 ix4 ix5 ix6
orat ix7 ix8
oratoric ix9
oratorio 4ey
orb aj1 260 ixa
orbit 61h ixb 1hc ixa ixc ixd
orchard cr2
orchestr ixe ixf ixg 9uv ixh ixi ixj ixk
orchid ixl
ord ixm ixn
ordain 6e8 9rh ixo 1cz
order ixp 7qh ixq ixr ixs ixt 5mt ixu ixv ixw ixx ixy 9vu 8af ci7 ixz 1kk iy0 iy1 iy2 iy3 i6m
orderl iy4 ixv
ordin iy5 iy6 iy7 6pm 6e8 ixt iy8
ordinar 5ze iy9 iya iyb 1z5
ordn hyh 1me
ore iyc iyd
oregon iye
org iyf iyg
organ iyh iyi iyj iyk
organic iyl iym iyn iyo iyp
organif iyq
organis iyr fx 6pl bki iys iyt 1kn 9uv 880 iyu iyv iyw iyx
organism 2ha iyy
organist iyz
organiz 1kq iz0
organization iz1
orgasm 5iv
orient 9e3 iz2 iz3 iz4 iz5 iz6 iz7 iz8 iz9
orific iza
origin 82e izb e8q 2mm h0j izc izd ize izf ejn 1ib
origin_in izg
original izh izi izj izk
orinoco izl
oriol izm izn
orion izo izp
orl izq izr
orlando izs
orn 7qb hc izt
ornament izu 6ud
ornat izv izw
orner 77n
orphan izx izy izz j00
orphanag j01 j02
orr j03
orteg j04
orthicon j05
orthodox j06 j07 j08 j09
orthogon ahw j0a
orthograph j0b
orthographic j0c
orthopedic j0d
orthophosph j0e
osak j0f
osborn j0g
oscar j0h
oscil j0i j0j
oscillat j0k
oslo j0l
osseous 3cq
ossif j0m j0n j0o j0p
ostensib 1bq
ostentatious j0q j0r
osteoporosis j0s
ostracis j0t 29h
oswald j0u
other j0v j0w
otherwis j0x 8c0 j0y
otis j0z j10
ottaw j11 j12
otter j13 j14
ottom j15 j16 j17
ounc j18 j19
oust 3ei j1a
out j1b j1c j1d j1e j1f j1g j1h j1i aah j1j j1k
out_in 49i
outbreak j1l
outburst cuj j1m
outcast j1n j1o
outclas j1p j1q
outcom j1r 6ej
outcr 490 49v j1s
outdat j1t
outdist 8pg
outdo a8r 2s8 j1u j1v itv sz
outdraw j1w
outer j1x j1y
outfac j1z
outfield j20 j21 j22
outfight j23
outfit fhh j24 j25 a0z
outflow fu9 j26
outgener j27
outgo adi a8r j28 j29
outgrow j2a j2b
outl j2c adi j2d
outlaw 754 j2e e10 j2f
outlet j2g j2h
outlin j2i 4e j2j j2k 90j 7tg
outlook acy h97
outmaneuv j2l
outmod j2m 18z
outnumb j2n
outpl j2o
outpost j2p j2q j2r
output j2s j2t j2u j2v
outrag j2w edh 1bf 82p e8o
outrageous j2x der
outreach j2y
outright j2z j30 j31
outrun j32
outset 2mn
outsid ah4 ah5 j33 j1u sz j34 j35 j36 j37 ahb ahc bj0 j38
outskirt bsq j39
outsmart j3a j2l
outspoken j3b 386
outstand j3c j3d
outstanding j3e
outstretch j3f
outstrip a8r 8pg
outward j3g j3h j3i j3j ahd
outweigh j3k j3l
oval j3m 9ne
oven j3n
over j3o j3p j3q j3r 67n ced j3s j3t
overachiev j3u j3v
overact j3w
overal j3x j3y j3z j40
overbear 1xj 8kl
overboard j41 j42
overburden j43 j44 j45 j46
overcast j47 j48 j49 5mb 5mc
overco cn8 j4a
overcom h0n 7s4 j4b
overconfident j4c
overcurious j4d
overdon j4e a82
overdos j4f
overdr j4g j4h j4i j4j
overemphasis j4k
overestim j4l j4m j4n j4o
overexpos j4p j4q
overfeed j4r
overfil j4s
overflow bap j4t 3x5 3ru
overgrown j4u j4v
overh j4w j4x j4y
overhand j4z j50
overhang j51 2lq j52
overhaul j53 j54 hn4 j55
overhead j56 j57 j58 j59 j5a
overhear 4ph
overindulg ced
overl j5b j5c j5d j5e
overland j5f
overlap j5g j5h j5i j5j j5k
overload j43 j5l j5m j5n j5o
overlook j5p fvr j5q j5r j5s 5xl
overnight j5t j5u j5v j5w j5x
overp j5y j5z
overpow j60 j4b
overpric j61
overproduc j62 j63
overprotect j64 j65
overreach j3a j66
overrid j67 j68 j69 j6a j6b
overrun j6c egz eh0
overs j6d j6e 36 38 gsl
overshadow 9fi 9b9
oversho j6f
overshoot j6g j6h j6i
oversight j6j e7s
oversimplif j6k j6l
oversis j6m
overstep j6n a8s
overstrain j6o j6p
overt j6q j6r
overtak 4pb j55
overthrow j6s j6t j69 3sd
overtim j6u j6v j6w
overton j6x j6y
overtur hy j6z j70
overturn j71 j72 j69 j73 3is j74
overvaliant j75
overview j76
overweight 6si b8z
overwhelm 7w7 j4b 6hu j77
overwhelming j78
overwork j79 j7a j7b
owe j7c j7d j7e j7f
owen j7g j7h j7i
owl j7j
own d4x qf j7k
own_up j7l
owner j7m j7n j7o j7p
oxcart j7q
oxen 4qq
oxford j7r j7s
oxid j7t j7u
oxidis j7v j7w j7x
oxygen j7y
oxytetracyclin j7z
oyabun j80
oyst j81 j82 j83
ozon j84
pac j85 j86 j87 bhi byx j88 j89 j8a j8b j8c
pachinko j8d
pacif j8e j8f j8g 1c8
pacific j8h j8i j8j
pack j8k j8l 2gd j8m 60s j8n j8o j8p j8q f3w 3j7 j8r 3j3 j8s
pack_on j8t
packag j8u 41f 3iz j8v j8w j8x
packet j8y 41f
packinghous j8z j90
pact j91
pad j92 j93 91o j94 j95 j96 hco
paddl j97 j98 j99 7gy
padlock j9a j9b
padr ars j9c
padu j9d
paean j9e j9f
pag j9g j9h j9i j9j j9k j9l
pagan c5b j9m a4z
paganism j9n
pageant j9o j9p
pagod j9q
paig j9r
pail 3xh j9s
pain j9t j9u dvz j9v 14u j9w j9x ejz j9y j9z ja0
painful ja1 ja2
painles ja3 ja4
paint ja5 ja6 ja7 ja8 ja9 jaa jab jac jad jae jaf jag jah
pair jai jaj 3jk 6x5 6x6 iw3 h16 h17 jak
pair_off 6x6
paisl jal
pajam jam jan
pakist jao
pakistan jap jaq
pal 3y1 jar jas 31a jat jau jav jaw jax jay jaz jb0 7l6 jb1
pal_up jar
palac 4o1 jb2
palatin jb3 jb4 jb5 jb6 jb7 jb8
paleocortex jb9
paleocortic jba
palermo jbb
palestin jbc jbd jbe jbf
palet jbg jbh
pallid jat jaw
palm jbi jbj cz9 jbk
palm_off jbl
palp jbm jbn
palpab jbo
pamp 21l
pamphlet jbp 3dr
pan jbq jbr jbs jbt jbu jbv
pan_off jbs
pan_out jbs jbw
panam 399 jbx
pancak jby
panch jbz
pand jc0 jc1 jc2 jc3 clx
pandor jc4
panel jc5 fbq jc6 jc7 jbv
pang jc8 jc9
panic jca jcb jcc jcd
panick bsn
panoram jce 1o2
panoramic jcf
pans hfm jcg
pant jch jci c21 jcj jck d95 jcl 92o
panth jcm f3n
pantheon jcn jco
pantomim jcp jcq
pantr jcr
panz jcs
pap jct jcu 7h0
papac jcv
papal 1av
paper jcw jcx jcy ibf ibg jcz jd0 jd1 8uh jd2 jd3
paperback jd4 jd5
paperwork jd6
papillar jd7
papu jd8
papyrus jd9 jda
par jdb a0j jdc jdd jde jdf jdg jdh jdi 8ur jdj
par_down jdf
parabl uy jdk
parachut 5ac 5ad
parad jdl jdm jdn gw7
paradigm a04 jdo
paradis jdp 9gf
paradox jdq
paradoxic jdr jds
paragon jdt dyz
paragraph jdu jdv jdw
paragu jdx
parakeet jdy
parallel 127 jdz je0 je1 je2 je3
parallelism je4
paralysis je5
paralyz je6 je7 je8
paramagnet je9
paramagnetic jea
paramet jeb jec
parametric jed
paramilitar jee jef
paramount j6b
paran jeg
parano jeh
paranoiac jei
paranoid jei jej
paranorm jek jel
parapet 3oq jem
paraphernal jen
paraphras jeo jep
parasit jeq fwb
parasitic jer jes
parasympathetic jet jeu
parcel jev j8u jew jex
parcel_out fs
parch jey jez 25h jf0 jf1
pardn jf2
pardon bk0 10l jf3 aak jf4
parenchym jf5 jf6
parent jf7 jf8 3sq jf9 jfa
parenthesis jfb 1nj
parenthood jfc
parimutuel jfd
paris jfe jff jfg jfh
parish jfi jfj
parishion jfk
parisolog jfl
park 27d jfm 5z6 jfn jfo jfp jfq jfr jfs jft jfu
parkinson jfv jfw
parkw jfx
parl dzs jfy jfz jg0 jg1 jg2 jg3
parliamentar jg4 jg5
paroch jg6 jg7
parod jg8 fmp jg9 jga
parol jgb jgc jgd
paroxysm b50
parrot jge jgf jgg
parrotlik jgh
parson 7cl jgi
parsonag jgj
part bvq 6m3 jgk jgl 8t4 4zh jgm jgn jgo jgp jgq 63w jgr 3o6 jgs jgt jgu j6x jgv jgw apv jgx jgy jgz jh0 jh1 jh2 jh3
partak jh4 jh5
parthenon jh6
partial jgs
particip 9x8 jh7 cd exs jh8
participant jh9 jha
particl jhb jhc 1so
particul jhd jhe
particular jhf 855 jhg a95 jhh a34 jhi
particularistic jhj
partis jhk 9xq jhl
partit jhm jhn jho jhp
partit_off jhp
partn jf2 h10 jhq jhr
partn_off 6x6
partner jhs jht
partridg jhu jhv
pas jhw jhx jhy jhz ji0 ji1 iib ji2 5vq 374 601 ji3 ji4 j55 fot 9k4 cev ca9 ji5 fxb 5gv ji6 ji7 ji8 ji9 a8s agq jia 18z acc jib 9zb d89 ghv jic jid gsa jie jif jig jih
pas_along 601
pas_around 5bh 5bk
pas_away 76c jii
pas_by cev
pas_off jij jik
pas_on i6 jil ca9 cab
pas_out alh 8qs
pas_over jim 6ym hw6 jin
pas_through hw6 jio jip
pas_up jiq 7q3
pasaden jir
pasc jis jit
pash jiu
passag jiv 9ri jiw jix jiy jiz jj0 jj1
passagew jj2 jiz
passeng jj3
passerb jj4
passion jj5 jj6 jj7
passiv jj8 jj9 jja
passport jjb ji0
password jgc
past jjc jjd jje jjf jjg jjh jji jjj jjk jjl jjm ce8 ce9 jjn 7cl jjo jjp cu4 jjq
pastel jjr jjs jjt
pastelik jjq
pastim er5
pastor jju jjv jjw 3xv
pastr jjx jjy
pastur bhn fsz cms jjz
pat 7gt jk0 7gv jk1 jk2 jk3 jk4 jk5 jk6 jk7 jk8 jk9 jka jkb 48v
patch jkc b8e jkd jke jkf jkg jkh
patch_up jki 67f
patchwork jkj dij
patent jkk jkl jkm jkn 1bo jko jkp
patern jkq jkr
paternal jks
paternalistic jkt
paterson jku jkv
path jkw jkx jky
pathetic jkz d0q
pathles jl0
patho jl1 5yo
pathogen jl2
pathogenesis jl3
pathogenic egk
patholog jl4 jl5
pathologic jl6 8kn jl7
pathologist 892
pathw bhd jl8
patient jl9 jla jlb jlc
patin jld jle
patio jlf
patriarch jlg jlh jli jlj
patrick jlk
patriot i4n
patriotic gix
patriotism i4l
patristic jll
patrol jlm jln jlo jlp
patrolm jlq
patron jlr jls jlt
patronag 22l 5iq jlu jlv
patronis jlw jlx 46n 1g2
pats 59l
pattern jly 82w bka jlz 82z 6n3 hmk jm0 jm1
pauc jm2
paul jm3 jm4
paulin jm5
paus jm6 esd jm7 ddx
pav jm8 jm9 jma jmb jmc jmd
pavil gy0
paw jme cyg jmf jmg
pawn enz jmh dig
paxton jmi
pay jmj jmk 9cs 887 jml ca2 jmm 2ii gqd jmn jmo jmp jmq byv
pay_back b5o jmr
pay_for exe
pay_off g8n jms jmt gqd
pay_out 8hw
pay_up jmn
payabl jmu jmv
payd jmw
paye jmx
payload 4k8 jmy
payment jmz jn0
payrol jn1 jn2
pbs jn3
pea jn4 jn5
peabod jn6
peac jn7 jn8 jn9 jna jnb jnc jih
peaceful jnd
peacekeep jne jnf
peach 2ka jng 2zu
peacock jnh jni
peak 74j ain 9m9 36d jnj q0 jnk jnl
peal jnm jnn jno
peanut jnp jnq emg jnr
pear jns jnt 57u jnu
pearl f2l jnv jnw
peasant 3xu jnx
peat jny
pebbl jnz
pec jo0
peck 2fs jo1 jo2 2hy
peck_at jo3
pector jo4 jo0 jo5
pectoralis jo0
peculiar jhg 7cu jo6 jo7 7cw jo8 a34
pedagogic jo9
pedal joa job joc 2ui jod
pedantic 5f
peddl d5c d5d joe
pedest 2dm jof
pedestr jog 9db
pediatric joh
pedigr 13a joi joj
pee jok jol jom
peek jon cbe
peel joo jop joq jor jos jot
peel_off jou jov
peep jon jow jox joy
peer a0e joz jp0
peerag jp1
peevish 71c
peg jp2 jp3 jp4 i1z
peg_away jp5
peg_down i1y jp6
pegasus jp7 jp8
pegboard jp9
pei jpa
pek jpb 2n9
pelt dem bwt jpc jpd jpe
pelvic jpf
pelvis dgl jpg
pembrok jph
pemmic jpi
pen jpj jpk 63x jpl jpm jpn 4to jpo
pen_up jpp
penal jpq jpr
penalis jps
penalt jpt jpu jpv
penanc jpw jpx
penang jpy
pencil jpz jq0 jq1 jq2
pend jq3
pendant 4xw jq4 jq5
pendulum jq6
penelop jq7 jq8
penetr as0 7lg jq9 cy jqa ebk jqb emb
penguin jqc
peninsul jqd
peninsular jqe
penis jqf
penitentiar jqg jqh jqi
pennant jqj jqk
pennsylvan jql jqm
pens jqn jqo jqp 3uw
pens_off jqo jqq
pensacol jqr
pension jqs
pentagon jqt jqu
penthous jqv
penultim jqw jqx
penut jqy jqz
peon jr0
peopl jr1 jr2
pep jr3 jr4 jr5 jpc jr6
pep_up c9l 2cz
peps jr7
peptid jr8
peptidas jr9
per jra jrb
perambul jrc
perc jrd 64j dr4 jre
perceiv jrf jrg
percent jrh
percentag jgq jrh
percept jri jrj jrk jrl jrm jrn
perceptibl jro 85f
perceptu jrp
perch jrq jrr jrs ts jrt h3g
perchlor jru
percolat jrv
percus jrw jrx jry
peremptor jrz js0
peren js1 js2 js3
perennial js4
perfect js5 js6 js7 a75 jdt js8 3u js9
perfectibil jsa
perfectionism jsb
perfectionist jsc
perfor jsd jse
perform jsf jsg jsh jsi aas jsj jsk jsl jsm bg
perfum jsn 1jt jso jsp jsq jsr
perfunctor jss 4o4 jst
perfus jsu
perhap h3g
peril d5x jsv 9t4 9t5
perilous jsw 7j6
perimet 3f1 jsx
period jsy jsz
periodic jt0 jt1 jt2 jt3 jt4
peripher jt5 jt6 jt7 bsr
peripheral jt8
perish 76c
periwinkl jt9 jta
perk 422
perk_up jtb 1k2
perm b0t 8cb jtc
perman jtd
permanent jte fpp jtf jtg
permit jth jti g22 vq vs
peroxid jtj jtk jtl
perpendicular jtm jtn jto jtp
perpetr 5yx jtq
perpetrat 7bc
perpetu 4sc a4e jtr fyl
perplex jts 6bv
pers eyn jtt jtu eyp eyq
persecut iwe jtv
persever d05
persist d05 jtw jtx jty jtz
persist_in 6kb
persistenc jty
persistent ju0 d4n ju1 ju2
person ju3 ju4 ju5 gzd ju6 ju7 edy ju8 e1q 4zh ju9 jua jub juc jud
personag jue juf
personal jug juh jui juj juk jul jum
personalis jun ee6 juo
personif jup juq 9p0 39y
personnel bhv jur
perspect jus jut
perspir juu juv
persuad juw jux
persuas ivq juy juz
pert jv0
pertain jv1 2iz
perth jv2
pertin 1cr
pertinent jv3 jv4
perturb 8mo jv5 jv6 8re
peru jv7
perus jv8 jv9
peruv jva jvb
pervad 8cb
pervapor jvc
pervers jvd jve jvf jvg
peshawar jvh
pessimism jvi jvj
pessimist jvk
pessimistic jvl
pest jvm jvn 24c 166 168
pestilent jvo
pet jvp 7k5 jvq jvr aso 4k4 jvs gif ga4
petal jvt
peter jvu
peter_out jvv b62
petersburg jvw jvx
petit jvy 8ei jvz jw0 jw1
petition jw2 jw3
petrif jw4 jw5
petrol c1s
petroleum 78m
pettico jw6
petul f0i
petulant f0h
pew jw7
pfennig jw8
phagocyt jw9
phalanx jwa jwb
phantas aoy ap7
phantom jwc 1bt jwd
pharaoh jwe
pharmac 97g jwf
pharmaceutic jwg jwh jwi
pharmacist 1aw
pharmacologic jwj
phas jwk jwl jwm jwn jwo
phas_in jwp
phas_out jwq
phd jwr
pheasant jws jwt
phenomenon jwu jwv
phenothiazin jww
phi jwx
philadelph jwy
philanthrop jwz
philanthropic jx0 jx1
philanthropist jx2
philharmonic jx3 jx4 jx5
philip jx6
philippic 3u0
philippin b0g b0i jx7 jx8
philolog g7y
philologic jx9
philosoph jxa jxb jxc 8uc jxd
philosophic jxe jxf jxg jxh
philosophis jxi jxj
phloem jxk
phoeb jxl b0w
phoenix jxm jxn
phon jxo jxp 494 dxv 2fc
phonem jxq
phonemic jxr jxs jxt
phonetic jxu jxv jxw
phonic jxx jxy
phonograph jxz
phonolog jxt
phonologic jy0
phosgen jy1
phosph jy2 j0e
phosphorescent jy3
phosphorus gja jy4
photo jy5
photograph jy5 jy6 jy7 jy8 jy9 jya
photographic jyb jyc jyd
photomontag jye
photon jyf
phras jyg jyh 1m4 jyi jyj jyk
phraseolog jyk
phylogenetic jyl
phylum jym jyn
physic jyo jyp jyq jyr jys jyt jyu 8tt jyv jyw
physical 6sh
physicist jyx
physicochemic jyy
physiognom 6w7
physiolog jyz jz0
physiologic jz1 jz2
physiqu 3z6 130
pia jz3
pianism jz4
pianist jz5
pianistic jz6 jz7
piano jz8 jz9 jza jzb
piaz jzc
pic jy5 b0l
picasso jzd
piccolo jze
pick 57f jzf jzg 5fx jzh 317 jzi jzj jzk jzl jzm
pick_apart 764
pick_at jo3 jzn
pick_off jzo jzp
pick_out 57i 8i2
pick_over jzq
pick_up jzr jzs 8js 1dq jzt 9kb jzu c2h jzv jzw 5s3 jzx jzy
picket jzz gfe k00 k01
pickl k02 b5k k03
pickup k04 k05 k06
picnic 3pf j1j k07
pictor k08 k09 g33
pictorial k0a
pictur dyp jah e69 k0b k0c k0d b0l 4zp k0e 800 9yz 802 9z1 k0f k0g
picturesqu k0h k0i
pidgin k0j
pie k0k k0l
piec k0m b37 k0n k0o k0p 649 k0q 2yt k0r jgp jke 1ox
piedmont k0s k0t
pier k0u k0v k0w
pierc k0x k0y k0z k10 cy k11
piet k12
piezoelectric k13 k14
pig k15 k16 k17 k18
pig_out ced
pigeon k19
pighead k1a
pigment k1b k1c k1d k1e
pigskin k1f
pik age k1g
pil ns k1h 2fs d7i f3s 909 dbo k1i k1j
pil_up 8x d7k
pilast k1k
pilf 4h
pilgrim k1l k1m
pilgrimag k1n
pillar k1o 5uf
pillor k1p k1q c8n
pillow k1r k1s
pilot k1t k1u be7 i5y
pimp jc2 jc3
pimpl k1v
pin k1w k1x k1y k1z k20 k21 9r k22
pin_away fo6
pin_down i1y k23
pin_on k24
pin_up k25
pinafor k26
pinbal k27
pinch k28 k29 idi k2a k2b i3y 488
pinecon k2c
ping k2d k2e k2f k2g
pink k2h k2i k2j k2g k2k
pinnacl k2l 9m9 k2m k2n
pinpoint k2o k2p k2q
pinto k2r
pion k2s k2t iur ejm
pious k2u
pip k2v k2w dhg k2x k2y k2z k30 k31
pip_down k32
pip_in k33 k34
pip_out k35
pip_up k36 k30
pipelin g6e ckp
piper k37 k38
piqu k39 f0f iq0
pirac k3a k3b
pirat 3x7 k3c 5xi k3d
piratic k3e k3f
pirogu 98x
pis k3g jok jol jom 165 76k
pisc k3h b4n
pistol cz3 k3i
piston k3j k3k
pit 4s1 k3l iw0 gx3 jkz d0q 80b k3m k3n k3o k3p 5yo 61m
pitch k3q k3r k3s k3t k3u k3v k3w k3x gkt k3y k3z k40 dvr k41 k42 k43
pitch_in 8cr
pitchfork k44 bk5
piteous d0q k45
pitfal k46 k47
pith 4u7 k48 k49 k4a
pitiles k4b k4c k4d
pittsburgh k4e
pituitar k4f k4g
pitying 61o
pivot k4h k4i k4j k4k
pix 9ml k4l
pixel k4m
piz k4n
plac 2ro g2m k4o k4p k4q k4r k4s k4t jzc k4u k4v k4w dl4 k4x k4y k4z dzg cj0 5wa k50 k51 qb fsa k52 gcf k53 k54 k55 gch gci k56 1km
plac_down k57
placid k58 k59 k5a k5b
plagu jvn jvm 2rv 33o
plaid k5c
plain fii 4xk 62t k5d k5e 1br k5f 1bo k5g k5h k5i
plainclothesm k5j
plaintif k5k
plaintiv k5l
plan k5m k5n 82y k5o k5p 6ks 831 r6 k5q k5r k5s k5t b7q k5u k5v k5w k5x k5y k5z k60
planar k61
planck k62
planet k63 k64
planetar k65 k66
planetoid k67
plank k68 38t k69 k6a
plank_down k6b
plank_over k69
plant bbd k6c k6d 9oc a3l k6e k6f k6g k6h k6i k6j k6k k6l
plaqu k6m k6n
plasm k6o k6p
plast k6q k6r k6s k6t k6u k6v
plast_over k6s
plaster k6w
plastic k6x k6y k6z k70 k71 k72
plat k73 k74 k75 k76 dl1 k77 k78 k79
plateau k7a
platform k7b k7c
platinum k7d
platitudinous k7e
plato k7f
platonic k7g k7h
platonism k7i
platonist k7j
platoon k7k k7l
plausibl k7m k7n
play 2uj k7o k7p k7q k7r 91f k7s k7t k7u bc k7v k7w k7x k7y k7z k80 k81 k82 be k83 k84 k85 k86 k87 k88 k89 k8a k8b k8c k8d k8e cl jha eof k8f k8g k8h
play_along 7h ceq
play_around bgl k8i
play_back k8j
play_down 232
play_off iw0
play_out k8k abi
play_up biv 6v7
playact bg
playback k8l k8m
playbo k8n
playful k8o
playground k8p k8q
playhous k8r
playm k8s
playof k8t
playwright 91r
plaz gqv jzc
plea k8u k8v
plead k8w k8x k8y k8z k90 k91
pleas 7vi k92 k93 k94 k95 k96 k97 k98
pleasant k99 k9a pc k9b
pleasur 7vf k9c
pleat k9d k9e k9f
pledg k9g k9h k9i k9j k9k
pleistocen k9l
plenitud k9m
plent 11a k9n k9m 2fs 9wf
pleur k9o k9p
pliant k9q k70
plight k9r k9s k9i 9ui
plod k9t j94 k9u k9v
plot k9w k9x jkd k9y k74 898 k5v
plow k9z 6yf ka0 ka1 ka2
plowshar ka3
pluck ka4 ka5 jzo ka6 ka7 ka8
pluck_at jzn
plug ka9 548 kaa kab
plug_away kaa jp5
plug_in kac
plum kad kae kaf 5g2 kag kah 6ca dnh
plumag ata
plumb kai kaj kak kal 5g2 kam kan kao kap
plummet kai kaq
plump kar k6a kaq kas kat kau kav
plump_down k6a k6b
plump_for 228
plump_in kaw
plump_out arh kax
plump_up kay
plund 3eg kaz gg4
plung kb0 kb1 fr3 kb2 e2p 8rs kb3
plunk kb4 kb5 k6a 5n1 kb6
plur kb7 kb8 kb9
plural 2gd kba
pluralistic kbb
plus kbc 1pe kbd kbe
plush kbf frp
pluto kbg kbh
ply kbi kbj 4q4 kbk
plymouth kbl
pneumon kbm
poach kbn kbo
pocket kbp kbq kbr kbs kbt kbu
pod kbv 5p7 kbw kbx
podcast kby
podium 7hn
poe kbz
poem kc0
poet kc1
poetic kc2 kc3
poetr kc4 kc5
poignanc jl1 kc6
poignant l5 kc7
point kc8 kc9 kca 852 kcb kcc f2b kcd kce kcf kcg kch 8y1 7u8 kci ecy 2s4 kcj ct3 iz4 kck kcl kcm kcn 1la
point_out 5y5 kco kcp
point_up kcq
pointles kcr kcs
pois kct kcu kcv 3jn kcw kcx 5s6
poison kcy kcz kd0 kd1 kd2 kd3 kd4
poisonous kd5 kd6
pok flt kd7 f2q dpc f2p
pok_at ik7
pok_out agp
poker kd8 kd9
pol kda kdb kdc kdd kde kdf kdg 4fh 4fj kdh kdi
poland kdj kdk kdl kdm kdn kdo
poland_off 5hj 414
poland_up 3wp
polar kdp iw5 kdq kdr
polaris kds kdt kdu kdv kdw
polemic kdx
polic 6gb jlo kdy kdz eos
policem iqj
polio ke0
polish ke1 ke2
polit ke3 5cz ke4 ke5 ke6
politic ke7 ke8 ke9 kea keb kec ked kda kee kef keg keh kei
polk kej kek kel kem
pollard ken keo kep
pollen keq
pollock ker kes
pollut 6ij ket keu
polo kev kew
polybuten kex
polycrystallin key
polyelectrolyt kez
polyethylen kf0
polym kf1
polymeris kf2
polymyositis kf3
polynom kf4 kf5
polyphosph kf6
polytechnic kf7
polyton kf8
pomad kf9
pomeran kfa
pommel kfb kfc kfd
pompous kfe kff kfg kfh
pon kfi kfj
pon_up 6vg
ponc jc2 kfk
poncho kfl
pond kfm 54a
ponderous kfn kfo
pontiac kfp
pontific kfq 9zu 1av
ponytail kfr
pooch 2ca kfs
pool kft 6fx kfu kfm kfv kfw kfx kfy
poor kfz kg0 kg1 d0q 244 q0
pop kg2 7h0 kg3 kg4 3z1 kg5 kg6 kg7 kg8 kg9 kga kgb
pop_in kgc
pop_off 76c kgd
pop_out 44a 3z1
pop_up 76z
popcorn kge kgf
poplin kgg
popul kgh 9ba kgi kgj kgk kgl kgm
populac kgn
popular kgo kgp kg7 kgq kgr kgs
popularis kgt kgu
popularism kgv
populous kgw
por kgx kgy 4ug
porcelain kgz
porch kh0
porcupin kh1
pork kh2 kh3
porkchop kh4
porn kh5
pornograph kh5
pornographic hs
poros kh6
porous kh7 kh8
port kh9 kha khb khc khd khe khf khg khh khi khj khk khl khm 8x7 khn jev jgk jgq 63w vm
port_out 1d5
portag kho khp
portend 1w2
portentous arm khq
porterhous khr
portfolio khs kht
portico khu
portland khv khw
porto khx
portr khy 801 e4k khz ki0 802 803
portrait ki1 ki0
portsmouth ki2 ki3
portug ki4
portugu ki5 ki6 ki7
portwatch ki8
pos qs ki9 kia kib kic kid kie kif
poseur kig
posit gci 2ro kih kii 1uq jut kij k4w kik kil kim kin fsa kio kip kiq kir kis 6b0 kbe 6ac kit kiu
positiv kiv kiw
positivism kix kiy
positivist kiz kj0
possem kj1
posses d4x kj2 kj3 kj4 inn kj5 j7o kj6 kj7 kj8
possib h3g kj9
possibil dy1 kja kjb kjc
possibl kjd kje kjf kjg
possum kjh kji
post 2ro kjj kjk kjl kjm kjn kjo kjp kjq kjr kjs iik kjt kju
postag kjv kjw
postdoctor kjx kjy
poster 1ob kjz kk0 fq8
postgradu kk1 cje
posthumous kk2 kk3
postmark kk4 bp7
postmast kk5
postpon 7t0
postscript kk6 kk7
postul kk8 kk9 6j3
postur 1uq kka kib kkb
postwar kkc
pot kkd kke kkf kkg kkh kki hal kkj
pot_around kkk
potassium kkl
potato hz0 kkm
potenc 9id 1x7
potent kkn kko kkp kkq kkr kjg kks
potential kkt kkr kku
potentiomet kkv kkw
pothol kkx
potion kky
potomac kkz kl0
potpour h6v 1qa
potsdam kl1
potshot kl2 kl3
potter kl4 kl5
pouch kl6 kbr kl7 kl8
poultr bnq kl9
pounc kla klb
pound klc kld kle klf 2ji gk2 klg klh kli klj
pound_off klk
pound_up kll
pour klm kln klo klp klq klr
pour_down 2pc
pour_out kls klp klt klu
povert klv
pow klw
powd klx kly cuf klz km0 km1
powder km1 km2
powel km3 km4
power km5 he0 1o km6 km7 bhx km8 iqi km9 kma kmb he1 kko da6 kmc
powerful kmd kme km5
powerhous kmf kmg
powerles kmh
powwow dsr kmi kmj
practic at7 kmk kml kmm kmn kmo jly ab8 kmp kmq kmr 94i kms abc 1bb kmt ei
practis kms abc kmt
practition kmu
pragmatic kmv kmw kmx
pragu kmy
prair kmz
prais 6cd kn0 kn1 kn2
pranc kn3 kn4 kn5
prank 18a 5mk kn6 kn7
prattl kn8 2zv
pray kn9 2m2 kna 1az knb jw0
prc 55u
preach jr knc knd 8jn kne
preambl knf kng
prearrang knh
precarious jsw kni
precast knj
precaut knk knl 4hn
preced ftb knm bir knn kno knp knq jjh
precedent knr kns knt
prechlorin knu
precinct knv
precious knw 53u knx
precipic kny
precipit knz ko0 ko1 d3v ko2 ko3
precipitin ko4
precis ko5 92 a7z ko6 a80 ko7
preclud bhq 5lm
precocious ko8 ko9
preconceiv koa
preconcept kob 2u2
precondit cag 68y koc
precook kod
precool koe
precurs bj7 kof
predat kog koh
predator koi koj
predeces bj6 kok
predetermin kol
predic k9s
predicat kom
predict 18g 1w2 kon 18k bik koo
predigest kop
predilect koq kor
predispos kos
prednison kot
predomin kou kov 8w1 dtd j6b
predominant j6b kow kox
preeminent ftp
preempt koy koz 8nj
preexist kp0
preexistent kp1
pref 57k kp2 asi
prefac bjj kp3
prefect kp4
prefectur kp5 kp6
prefer kp7 koq kor kp8 kp9 aso
preferab kpa
preferent kpb
preferential kpc
prefix kpd kpe
pregnanc h21
pregnant kpf h4e
prehistoric kpg kph
preisol kpi
prejudic 2u2 kpj kpk kpl kpm kpn 7i9
prel kpo
preliminar kpp j70 kpq
preliter kpr kps
prelud kpt j70 kpu kpv
prem kpw 4xu kpx kpy kpz kq0
prematur kq1 kq2 kq3 kq4
premier kq5 kpx kpy kpz kq6
premis 1qh kq7 kp3 kq8
premium kq9 kqa kqb
premix hld
premonit kqc bih
premonitor kqd
prentic 1dt
preoccup kqe kqf d4k kqg kqh kqi
prep dm3
prepackag kqj
prepar kqk k60 blk c37 871 880 6om kql cq7 kqm 8nt
prepar_for kqn
preparat kqo
preparator kqo
preposit kqp kqq
preposition kqr
preposterous 4t
prepubescent kqs
prepup kqt
prerequisit kqu kqv
pres 2in kqw kqx kqy kqz kr0 kr1 emo kr2 kr3 kr4 64r kr5 kr6 kr7 kr8 kr9 kra krb
pres_down krc
pres_on krd
pres_out 79m kre
presag isn krf 1w2
presbyter krg
preschool krh
prescot kri
prescrib 8af krj krk 1cz
prescript krl krm krn
preseason kro
present krp ijk krq ae 7vt krr krs 7wy c8x krt 207 kic kru krv krw 7xl krx 8ne kry krz ks0 ks1 7dc ks2 iir ks3 ks4
presentation ks5
preserv ks6 ks7 ks8 ks9 ksa 6eo ksb 4ir ksc ksd 6en
presid kse
presidenc ksf fy
president ksg ksh ksi ksj 4wk ksk ksl ksm
presl ksn
pressur kr9 kso ksp ksq emo 5pm 30m
prestig ksr
prestigious kss dn1
presto kst ksu ksv
presum 1qb 7jl
presumab ksw
presumpt cag ksx
presuppos ksy ksz
presupposit kt0
pret kt1 ctl kt2 als kt3 kt4
pret_up 8tp
pretend kt5 l1 kt6 kt7 1qd kt8
pretens kt8 kt9 kt1 kta
pretext ctl ktb
pretor ktc
prevail ktd jtw djt 8w1 kow
preval kte ktf
prevalent kow
prevent fdq bhq 2ac ktg kth kti ktj
preview ktk ktl ktm
previous bkz ktn kto
previs ktp ktq
prewar ktr
prey kts ktt ktu ktv
pric 6um ktw 6un ktx kty ktz ku0 ku1
priceles ew8
prick 1ph 7yy ku2 ku3 5os ku4 2b3 ku5
prick_up 5os
prid ku6 ku7 ku8 6ca
priest ku9 kua
priestes kub
priesthood kuc
prim kud ftq 2g 4jk kue kpo kuf kug 36d kuh kui 57g kuj kq0 b58 bxi kuk kul kum
primac kun
primar kuo 54r kup kuq kur 54q kus
primev 2g
primit kut kuu kuv 1ge kuw
primp kux
princ kuy kuz 7wa
princes kv0
princeton kv1 kv2
princip kv3 kv4 kv5 54q
principal kv6 54r
principl kv7 kv8 kv9 kva kvb kvc
print kvd kve kvf kvg kvh kvi kvj kvk kvl
print_over kvm
prior kvn 17w kno knp kvo
pris f6p kvp
prism kvq kvr
prison kvs kvt 4h1
pristin kvu kvv
priv kvw kvx euh kvy kvz kw0 2g7 kw1 kw2
privac kw3 kw4
privat kw5 kw6
privatis kw7
privileg kw8 kw9 ask kwa kwb
priz 206 3eg f6p 1df 57g
prizefight kwc kwd
prizewin 4xg
pro kwe kwf kwg kwh
prob kwi g53 kwj kwk kwl kwm ex2 a8c kwn kwo
probab g54 2og
probabil kwp 4xo
problem kwq kwr kws
problematic 24j kwt
procedur f4 kwu kwv iv1
proceed kww 4ip 6k8 hvu 6ka kwx hi5 kwy
proces kwv kwz kx0 kx1 kx2 kx3 kx4 kx5 kx6 kx7 kx8 kx9
proclaim aa3 a86 kxa kxb 16d
proclam kxc 16f
procr kxd
procrastin kxe kxf kxg kxh
procreat kxi
proct hp8 kxj
procur jc3 kxk kxl jc2 kxm
prod cfd cfe 9iz ik7
prodig isn kxn
prodigious 5u0 khq
produc kxo gup kxp
produce kxq gpv kxr 3s5 cra 3si kxs kxt kxu kxv kxw
product kxv h9q kxx kxy kxz ky0 ky1
productiv ky2 ky3
prof ky4 ky5 iqb
profan 82p 6tp ky6 323 ky7 ky8 ky9
profes kya 663 kyb kyc kyd kye kyf ky4
profession kyg kyh kwf kyi kyj kyk kyl kym
professional kyn
professor 4wg
proficienc kyo kyp
proficient kyq ei
profil kyr kys kyt kyu kyv
profit byq 9ct kyw 2qh kyx kyy
profitab kyz
profitabil kz0
profound kz1 kz2 7rq
profund kz3 4r
profus gkz aic kz4
program k5n kz5 3to k7c kz6 kz7 kz8 7de kz9 kza kzb
progres hx kzc hz i1 i6 kzd g1b e4c kze kzf
progres_to c7t
progressiv eaz
progressivism kzg
prohibit 8h6 282 bhr 27x kzh kzi
project kzj kzk kzl kzm kzn 6ks kzo kzp kzq fcg fcf kzr kzs kzt
projectil hkd kzu kzv
proletar fkr
prolifer kzw kzx
prolific kzy atp
prologu kzz
prolong 92z fe7 fyl l00 l01 9nn ags
prom l02
promenad gqu l02 l03 jdn
prometheus l04
promin l05 l06
prominent j3c 2uz 6g0
promis do6 l07 1qo l08 18g l09 doc l0a
promo j8x
promot j7 9m7 i8 3e9 l0b l0c j8x
promotion l0d l0e
prompt l0f l0g en3 cs l0h l0i l0j l0k l0l l0m
promulg aa3 l0n
promulgat l0o
pron l0p l0q
pronoun l0r
pronounc f9s 1m3 gx7 8ak
pronunc l0s l0t
proof l0u l0v l0w l0x l0y
prop l0z l10 l11 l12 l13 l14 l15 l16
prop_up l11
propag hy2 agw
propagand l17
propagandist l18 l19
propagandistic l19
propel e41 cs l1a
proper 7ok a7z
propert l1b k4v 2ow
prophec l1c l1d
prophes l1e knc
prophet iwx l1f l1g
prophetic l1h l1i
propitious l1j
proponent jo
proport 8e4 l1k l1l l1m l1n
proportion l1o l1p l1q l1r l1s l1t l1u
proportional 264 l1v l1t
propose l1w l1x kzl q6 jg l1y iep
proposit l1z ky5 l20
propriet j7m l21
proprietar l22 l23
proprietor l22
propuls l24 l25
propylthiouracil l26
pros l27 l28
proscrib 8h6
prosecut l29 l2a l2b l2c l2d
prosod ehq l2e
prosodic l2f
prosp bc4
prospect acy 4dr l2g l2h l2i l2j
prosper l2k l2l
prosperous l2m 3dy
prost l2n l2o
prostitut l2p l2q l2r
prostr l2s 3id b7s l0q
protagonist gc l2t
proteas jr9
protect l2u l2v l2w l2x l2y l2z l30 l31 l32 l33 l34 7ss
protectiv l35
protector l36
proteg l37
protein l38
proteolysis l39
proteolytic l3a
protest ima l3b l3c l3d l3e 8ov l3f l3g 6jl
protestant l3h l3i l3j l3k
protestantism l3l
proto l3m
protocol l3n l3o
protogeometric l3p
proton l3q
protoplasm l3r
prototyp a04
prototypic l3s
protozo l3t l3u l3v
protrud 3z1 fcg fcf
protuber 400 l3w
proud l3x gpa l3y
prov 7xi l3z a7d l40 l41 l42
proven 2yd
proverb l43 l44 l45
provid l46 4q4 bx4 l47 l48 l49 l4a l4b
provident l4c hii
provinc l4d l4e 3xu l4f l4g l4h
provincialism l4i l4j
provis l4k k60 l4l l4m l4n
provision l4o
proviso l4l
provoc l4p l4q
provocat l4r l4s
provok l4t a7q 1k6 2rv o3
provost l4u
prowes 1li
prowl l4v l4w l4x l4y
prox l4z l50
proxim l51 l52 l53 l54 l55
prud l56 8k5
prurient l57
prus l58 l59 l5a
pry l5b l5c f6p dpc
psalm l5d l5e l5f l5g
pseudo ama l5h
pseudonym l5i
pseudophloem l5j
psi l5k l5l
psithyrus l5m
psych 3kh l5n
psychedelic l5o l5p
psychiatr l5q
psychiatric l5r
psychiatrist l5s
psychic l5t l5u l5v l5w
psycho l5x
psycholog l5y
psychologic l5z l60 l61 l62
psychologist l63
psychopath l64
psychopathic l65
psychopharmacologic l66
psychophysiolog l67
psychopomp l68
psychotherap l69 l6a
psychotherapeutic l6b l6c
psychotic l5x l6d
pterygium l6e
ptolem l6f l6g
pub l6h
pubescent l6i l6j
public kgn l6k l6l l6m l6n l6o l6p j8x l6q l6r
publicis 2al j8 l6s
publicist l6t
publish 3sk l6u kvf l6v l6w l6x l6y l6z
puck l70 l71 l72 l73 c2f
puckish 1g1
pud l74 l75
puddl kfv l76 l77 l78
puebl l79
pueblo l7a l7b
puf l7c l7d c21 90p l7e l7f
puf_out l7g
puf_up l7h l7g
puk 40s l7i 4of
pul l7j l7k l7l l7m l7n 92a 1ut l7o l7p l7q 92h 5yx l7r
pul_along l7s
pul_at jzn
pul_away 92x
pul_back 92w 92x
pul_down 7ff 8m6
pul_in 1ut 3sf
pul_off jzo l7t
pul_out ahr c7p 92h
pul_over l7u
pul_through 3sn l7v
pul_up d4g 933
pulitz l7w
pulmonar l7x
pulp l7y l7z l80 l81
pulpit 7hn
puls l82 l83 e76 l84 2ja l85
pulseles l86
pulveris km0 7x9 km1
pummel kfd
pump l87 d7y l88 l89 l8a l8b
pumpkin l8c l8d
pun l8e l8f l8g l8h
punch l8i l8j l8k l8l 4qr l8m
punch_in 5k5
punch_out 5k6
punctu l8n 5y
punctual l8o
punctur l8p l8q l8r l8s k10
pundit ejl
pungent l8t l8u
punish jps l8v l8w l8x jpt
punit l8y
punjab l8z l90 l91
punk dn8 l92 40v
punst l93
punt l94 l95 kde l96
pup l97 l98 l99 l9a
pupat l9b
pupil l9c l9d
puppet l9e 73b
puppyish l9f
pur l9g l9h l9i l9j a75 l9k
purcel l9l
purchas l9m l9n l9o 46l 46m
purg l9p l9q l9r l9s l9t
purgator l9u l9v
purif l9w l9x 8pr l9y
purit l9z ekn
purl la0 la1 la2 la3 9gb
purloin 4h
purpl la4 la5 la6 la7 la8 la9
purport laa eq9 q6 lab lac
purpos bvr 863 q3 lad q6 lae laf jj
purs 24m lag lah lai laj
pursu lak lal 9uk bj 51g lam lan lao lap
pursuant laq
pursuit 51c lar
purv las
pus lat lau lav
push law lax j7 2iy bi3 77z lay 95i
push_around 3fq
push_away laz
push_back 2ju
push_down 7ff
push_on krd
push_out lb0
push_through a2f
push_up lb1 lb2
pushup lb3
put lb4 k50 6vb 1pk fsa lb5 5yw lb6 lb7 lb8
put_around kkk
put_away gcs 4nq
put_back lb9 fiu
put_down fs9 k57 fn3
put_in e9i 2bt lba en8 di1
put_off lbb 7t0
put_on 8wq lbc lbd lbe lbf
put_out agl lbg lbh 3gc
put_over lbi 7t0
put_through 4is lbj
put_up 4cw 1i lbk a1h lbl l47
putin lbm
putout lbn
puzzl lbo lbp yl lbq lbr 2tt 9vm 6bv
puzzl_out azf
puzzl_over lbs
pyknotic lbt
pyramid lbu lbv lbw lbx
pyren lby
pyrex lbz
pyromet lc0
python lc1 lc2
qaed lc3
qatar lc4 lc5
qin lc6
qing gsr
quack lc7 lc8 lc9 lca lcb
quacker lcc lcd
quad lce lcf
quadrant lcg lch
quadricep lce
quadrupl lci lcj lck bng bnf lcl
quail lcm lcn 75a
quaint lco lcp
quak 9df lcq lcr lcs lct lcu
qual lcv lcw 4ap 4zg 57g lcx
qualif lcy gq8 lcz ld0 ld1 hnh ld2 ld3 ld4 ld5 h51 ld6 g61
qualitat ld7 ld8
qualitativ ld9
qualm hjq lda
quant 10w ldb
quantitat ldc ldd
quantitativ lde
quantum ldf ldg
quar ldh ktt ldi
quarrel ldj ldk 8o4
quarrelsom ldl
quart ldm ldn ldo bnm ldp 4f9 ldq
quarter ldr lds ldt ldu
quarterback ldv ldw ldx
quarterfin ldy
quartermast ldz
quartet le0 bna
quartz le1 le2
quas le3
quash fe2 ew7
quatrain le4
quav le5 le6 le7 le8 le9
quavering lea
quay leb
quebec lec led
queen lee lef leg leh lei lej
queensland lek
queer alu 9t4 24g c2u 7cu
quel lel 1c7
quench lem 373
quer el9 len
querulous leo lep
quest leq lar ler les 8yo el9 let eth len leu lev lew eu7 el5 lex ley
quest_for lak
question lez lf0 lf1
questioning lf2 lf3
questionnair lf4
queu lf5 lf6 g6y
queu_up g6y
quick lf7 l0m oo lf8 lf9 bed lfa lfb ar5 lfc lfd lfe hn
quicken 5n lff lfg lfh
quicksilv h9w a21
quickstep lfi lfj lfk
quiescent lfl lfm
quiet lfn gju lfo 4b8 k32 lfp lfq lfr k58 dw5 lfs lft lfu lfv lfw
quiet_down k32
quil lfx lfy
quilt lfz lg0 lg1 lg2
quinc lg3
quintet lg4 b0w
quip lg5 9zk lg6
quirk lg7 lg8 lg9
quirt lga
quit 7zf lgb 4sa lgc lgd lge
quiv 552 lgf lcq b9h lgg
quixotic lgh
quiz lgi lgj
quot lgk lgl lgm 5c5 lgn 5c8 lgo
quran lgp
rab lgq lgr
rabat lgs
rabbit lgt lgu lgv
rabbit_on f2s
rabbl hlp lgw
rac lgx lgy lgz lh0 lh1 2pb lh2 lh3 lh4 gag lh5
racecours lh6
racehors lh7
racer lh8 lh9
racetrack lh6
racew lha lh6
rachel lhb
racin lhc lhd
racism lhe lhf
racist lhg lhh lhi
rack lhj lhk lhl lhm
rack_up dhh lhn
racket lho lhp lhq lhr lhs lht
rad lhu lhv lhw lhx ce4 lhy lhz li0 li1 li2 li3
radar li4
radiant li5
radiat li6 li7 li8
radic li9 cqx lia lib lic lid lie
radicalism lif
radio lig lih lii lij lik
radioact lil
radiochlorin lim
radish lin lio
radius lip liq lir
raf lis lit
raft liu 2fs liv liw lix liy liz lj0
rag lj1 lj2 78g 162 bwv lj3 jie lj4 lj5 lj6 lj7 lj8 lj9 lja dqx
ragamuffin ljb
raid ljc ljd lje 45k ljf 848 koj
rail ljg ljh ewe lji ljj ljk
rail_in lji
rail_off ljl
railhead ljm ljn
railroad ljo ljp ljq 911
railw ljo ljp
rain ljr ljs ljt lju ljv
rain_down ljt
rain_out ljw
rainbow ljx ljy
rainfal ljr
rainforest ljz
rais lk0 1my 9vf lk1 9m6 lk2 1k5 a1h cra lk3 1k6 3so g3e lk4 3sq lk5 3u5 il1 9m8 lk6
rais_up 8r9
raj lk7 lk8 lk9
rajah lk9
rak k3s 35q lka lkb
rak_in lkc
rak_off lkd
rak_up lke
rakish lkf
ral lkg lkh lki hlz 2jy i01 lkj lkk
raleigh lkl lkm
ram lkn lko 95b 71m klf lkp
ram_down 2jw klf
rambl h4j 94c f7d
rambl_on f7d
ramif 3l1 3kw
ramp e9c lkq lkr lj6
ramp_up lks
rampag lkt lku
rampant lkv lkw
rampart lkx
ramrod lky lkz
ran ll0 ll1
ranc 2zl
ranch ll2 ll3 ll4
rand ll5 ll6 ll7
random ll8 1fm
randomis ll9
rang lla 61h llb llc lld 1kc 94c lle llf llg llh lli llj llk fo7
rang_in dlf
rank lll llm h8c lln llo cj0 llp llq llr cj2 lls llt
rankin llu
ransack 5uq 847
ransom llv llw llx
rap 313 lly llz k2j lm0 lm1 846 1ot lm2 lm3 lm4
raphael lm5 lm6
rapid lm7 lm8 lm9 4t0 lfd
rapist lma
rapport lmb
raptur 9g3 9g4
rar lmc lmd lme lmf
rarif 9mb lmg
ras lmh
rasc e3d lmi
rash 34q lmj bgm lmk
rasp lml lmm lmn lmo clt
rat lmp lmq lmr lms j87 lmt lmu cj0 lmv lmw lmx a5y a5z lmy
ratabl lmz
rath kpa enk fgq
rathol ln0 ln1
ratif ln2 ln3 ln4
ratio ln5 ln6
ration ln7 ln8 ln9 lna lnb lnc epj lnd lne
ration_out ln9
rational kv9 lnf
rationalis lng lnh lni 1aq
rationalism lnj lnk
rattl lnl lnm lnn lno lnp lnq lnr lns sp apa
rattl_down lnt
rattl_off lnt
rattl_on f4x
rattlesnak lnq
raucous lnu lnv lnw lnx
rav lny lnz f2s lo0
ravag 812 d0x 86r lm2
raven lo1 ktv lo2
ravin lo3
raw xz lo4 lo5 i23 lo6 lo7 lo8 lo9
rawhid loa
ray 2i1 lob loc lod
rayon loe
razor lof log
rbi loh
reach loi 61h clb llb 6ib loj 1tn 1l3 c7t ca9 7o agy 1ky
reach_out loj agp
react lok lol lom lon loo lop loq lor los lot
reactant lou
reactionar lov low
reactiv lox loy loz
read lp0 lp1 lp2 lp3 fuu lp4 lp5 lp6 lp7 lp8 lp9 lpa lpb lpc l0k 9c0 lpd lpe lpf et9 lpg lph lpi lpj c37 6om lpk lpl lpm lpn
readapt lpo lpp
readjust lpp lpq lpr fo
reaffirm lps
reagan lpt
reagent lpu
real lpv lpw ac6 lpx lns lpy lpz cq lq0 lq1 lq2 c5o cv
realign lq3
realis lq4 3sf 7p lq5 lq6 lq7 lq8 lq9
realism lqa lqb lq1
realist lqc lqd
realistic lqe lqf lqg lqh
realm fh4 fh6
reap ccc 92k lqi lqj
reappear lqk lql lqm
rear lqn 23d 224 lqo 3sq lqp lqq bmt il1 lkv
rear_back lqr lqs
rearguard lqt
rearrang lqu
rearward lqv 22b lqq lqw
reason epf 4r3 lqx cpk lqy lqz 67k 1hq lr0 alr lr1 lr2 epo
reason_out 67k
reasonab als lr3
reassail lr4
reassembl lr5
reassert 6av
reassign lr6
reassur lr7 lr8 1qq lr9 lra
reassuring lrb
reawaken lrc
reb f7l
rebec lrd
rebel eoy h2y f7l lre lrf ep1 lrg
rebellious lrh lri lrj
rebirth lrk lrl
reborn lrm lrn
rebound lro 234 lki 2wl
rebuf lrp lrq lrr 95t
rebuild lrs lrt
rebuk lru 2r6
rebut lrv lrw
recal lrx lry 49j lrz 5vw ls0 ls1
recalcul ls2
recapitul ls3 ls4
recaptur ls5 ls6 ls7 ls8
reced an9 92x
receipt cqg
receiv ls9 lsa lsb lsc
receive lsd lse lsf a6 lsg b1t lsh lsi lsj jzv adt d4w 9sa lsk lsl
recent lsm lsn fpx fpy
recept lsd lso lsp lsq lsr lss lst lsu
receptacl lsv lsw
receptionist lsx
reces 6ro lsy lsz lt0 lt1
recip blg
recipient lt2 lsb
reciproc lt3 lt4 i0o lt5
recit i35 lt6 lt7 7pk
reckles bgm d9y lt8 lt9
reckon 6ey 4a5 csp 4a6 4aa lta
reclaim ltb ltc ltd
reclam lte ltf
reclassif ltg lth
reclin lti
reclus ddb ltj
recognis 8l ltk 6d ltl ltm lq8 fjc a5 co5 8i2
recognit ltn lq6 73i lto
recogniz ltp ltq
recoil 234 ltr 75a 235
recollect 49j lts ltt
recommend ltu jq ltv ltw
reconcil ltx lty ltz 67f lu0 26c lu1 lu2
recondit lu3
reconnais lu4
reconnoit lu5
reconsid lu6 lu7
reconsider lu8 lu9
reconstruct lua lub lrs luc lud lue
reconven luf
reconvert lug
recop luh
record lui luj 8hx 3dh luk lul lum 9x7 lun lp6 luo lup luq lur lus lut
recount luu i33 luv
recoup luw lux
recours luy luz
recov lv0 lv1 lv2 lv3 7cg lv4
recover lv5 lv6 lv7 lv8
recr lv9 k89 8s8 lva
recreation lvb yh
recrimin lvc
recruit lvd lve g05 lvf 9wm lvg
rect 7cl
rectangl lvh
rectangular lvi lvj
rectif lvk lvl
rectitud lvm
rector jgj
recuper lv8
recur lvn cet lvo lvp
recurrent lvq
recycl lvr lvs lvt lvu
red lvv lvw 3bm bdd 4kh 759 lvx lvy
redco lvz
redden 38g lw0
reddish 4kh
redecor lw1
rededic lw2
redeem lw3 lw4
redefin lw5 lw6
redefinit lw7
redempt lw8 lw9
redeposit lwa
redesign lwb
redevelop lwc lwd j54
redhead lwe lwf lwg
redirect lwh
rediscov lwi
rediscover lwj
redistribut lwk lwl
redoubl lwm lwn lwo
redoubt bld lwp
redres lwq 7i7 6sm
redskin lwr
reduce 7er lws lwt lwu lwv lww 3b0 lwx lwy lwz lx0 7qp lx1 lx2 lx3 lx4 lx5
redundanc lx6 lx7
redundant a9b lx8
redwood lx9 lxa
reecho lxb lxc
reed lxd lxe
reef lxf lxg lxh lxi
reek lxj lxk lxl lxm lxn lxo
reel lxp lxq 4jq cvd
reel_off lnt lxr
reelect lxs lxt
reenact lxu lxv
reenforc lxw lxx lxy
reestablish lxz
reev ly0 ly1 ly2
reevalu ly3 ly4
reexamin ly5
ref ly6
refash gqa
refector ly7
refer ly8 7yj 5c6 6hk ly9 2iz ly6 lya lyb lyc lyd lye 4zi h93 5c5 lyf lyg 5c9
referenc lyh
referendum lyi
refil lyj lyk lyl
refin lym kdm 63o lyn kx3 9k3 kdl l9x
refiner lyo
refit lyp lyq
reflect 54a lyr lys lyt lyu lyv lyw lyx lyy 6iq ag4 lyz lz0 3uw lz1 lz2
reflectiv lz3
reflex lz4 1y4 lz5
refocus lz6
reform lz7 lz8 lz9 lza lzb lzc lzd lze lzf 79b
refrain 58f 4a lzg
refresh lzh 3wq lzi 3jr ij8
refriger lzj lzk lzl
refrigerat dyj
refuel lzm lzn lzo
refug luz lzp lzq
refund lzr lzs cal
refurbish lzt lzu
refus lzv lzw c12 7q2 7q3 7zd 7ry
refut lrv lrw
reg lzx lzy lzz m00
regain lv2 b1x m01
regal m02 m03
regard c2y m04 d9v m05 6ey m06 l2
regardant m07
regardles 8of m08
regat m09
regenc m0a m0b
regener m0c m0d m0e
regent m0f m0g m0h
regim m0i 1x6
regiment m0j m0k
regin m0l
region 1h9 jgo m0m m0n m0o
regional m0p
regist m0q m0r lp6 azq m0s m0t m0u m0v m0w m0x
registr 9wo 9wp m0r
registrant m0y
registrar m0z m10
regres m11 m12
regret m13 m14 m15 m16 m17 m18
regretful m19
regroup m1a m1b
regul m1c 865 ci7 m1d m1e m1f iy5 m1g
regular b60 m1h m1i m1j m1k m1l m1m m1n m1o m1p m1q m1r m1s
regulat m1t m1u
regulator m1v
rehabilit m1w m1x ltf m1y
reharmonis m1z
rehash m20 d3l m21
rehear m22
rehears m23 m24 kms
reich m25 m26
reid m27
reign m28 m29 m2a 8w1 m2b
reimburs m2c lux m2d
rein m2e m2f m2g m2h
rein_in m2g m2h
reind m2i
reinforc lxw m2j 3zg m2k lxx lxy
reinst m2l lxz
reinstal m2m
reinterpret m2n m2o
reintroduc m2p
reissu m2q m2r m2s
reiter m2t
reject m2u m2v 8hj 8kk 7q3 m2w m2x m2y
rejoic m2z f9c m30 air m31 ait
rejoin 5vx m32
rel m33 m34 m35 m36 7zq 1x1 7zr m37 m38 7zo
rel_on 7zu m39
relac m3a
relat 1q0 m3b m3c 2iz m3d m3e m3f m3g eqy 7n0 m3h m3i 61a l1p
related m3j
relation m3k m3l m3m m3n
relativ 61c m3o m3p
relativistic m3q m3r
relax m3s m3t m3u m3v m3w m3x m3y m3z
relearn m40
releas bq0 m41 m42 m43 acc m44 m45 8ib 3sk m46 m47 bpt bpu m48
releg 7xx m49 7uu m4a
relent m4b
relentles ju0 cp2 m4c m4d
relev m4e
relevanc m4e
relevant m4f
reliab am8
reliabil m4g
relic m4h fe8
relief m4i 9dr hhc 9ds m4j 23m m4k m4l m4m
reliev v8 m4n m4o 9dm m4p m4q ab1 9do fcf
relig am3 am5
religionist m4r
religious m4s m4t m4u m4v m4w m4x m4y
relinquish caq biq m4z
relish cuo m50 2ev
reliv gap m51
reload m52 m53
reloc m54 m55 m56 hvk m57
reluct ddz m58
reluctant m59 m5a m5b m5c
relyric m5d
remain m5e jtx m5f m5g fvp m5h m5i
remain_down m5j
remaind m5k m5l m5m
remak m5n gqa
remand m5o m5p e6g
remar m5q
remark m5r 5y3 h94 5y5 m5s ii8
remarkab ii7 m5t
rematch m5u
remed m5v d78 lwq 7cd m4n m5w
rememb 49j m5x m5y m5z h8n
remembr lts 5xt
remind m60 7b2 m61 m62
reminisc m63
reminiscent m64
remis m65 m66
remit m67 m68 m69 7t0
remnant m6a m6b
remodel m6c m6d
remonstr imc m6e kco
remors 65h m6f
remorseles k4c
remot m6g m6h m6i m6j m6k m6l m6m
remount m6n m6o m6p
remov m6q m6r m6s m6t 3k m6u m6v m6w hw5 m6x m6k
remud m6y
remuner m6z 9cs
remunerat jmq gjh
renais m70 m71
renal m72
renam m73 m74
rend m75 m76 m77 7vu c46 et4 bx4 et7 et8 m78 m79
rendezvous m7a m7b m7c
rendit et8 m78
renegad m7d m7e lrf m7f
renew m7g m7h m7i m7j ltf m7k m7l m7m
reno m7n
renov m7o lzt j54 lzu
renown 4sx 4st
rent m7p m7q m7r m7s fv0 m7t fuz m7u m7v m7w
rent_out aq4
renunc m7x 7sd
reopen m7y
reord m7z m80 m81
reorganis m82 m83 m84 m1b m85
reorient m86 m87
rep m88 m89 cal m8a m8b lzr m8c m8d g3b m8e 172 177
repair b5u m8f 459 61y
repairm m8g
repeat m8h lvn m2t 9fb 9a8 m8i lvq m8j m8k
repel lrr 95t 2ju m8l
repent m16 1sr jpx
repentant m8m
repertoir m8n m8o
repertor m8p m8o
repetit m8k m8q m8h m8r emp
rephras jep
repl m8s m5u m8t k8j
replac m8u lb9 eqs m8v m8w m8x m8y xi
replant m8z
replenish lyl m90
replic m91 m92 m93 m94 m95
report 87 m96 m97 m98 82h m99 m9a m9b m9c 6yg m9d m9e ibd m9f
report_out m9g
repos m9h jn7 m9i m9j
repositor m9k m9l
reprehensibl 756
repres fe2 m9m m9n m9o m9p ejc
represent m9q m9r et5 be m9s m9t m9u 650 ab0 m9v m9w m9x m9y m9z
representat ma0 6cn ma1 ma2 ma3
representation ma4
repriev dec ma5 ma6 ma7
reprimand lru 4tl 2r6
reprint ma8 m2q m2r
repris ma9 maa
reproach mab mac mad
reprob mae maf mag mah
reproduc mai maj
reproducib mak
reproducibil mal
reproducibl 6fh
reproduct mam man kxi
reproof lru mao
reproving map
reptil maq
republic 7x2 mar mas mat mau mav
republish maw max
repud may 8ms
repugn dor e9u
repuls lrq 95t m8l dor maz mb0 1h
reput mb1 mb2 mb3 a3u
request 1nq jvz 1nr mb4 mb5
requiem 8gl mb6
requir 5xd 1np i7c 49m i7e 65g kqu 7we a3d
requisit mb7 mb8 mb9 mba
reread mbb
rerun mbc mbd mbe
res mbf mbg
reschedul mbh
rescind g3b
rescu 7w0 mbi 7vz ltd
research mbj el8 af0 mbk ex5
resembl mbl mbm
resent mbn mbo mbp 2zl
resentful mbq
reserpin mbr
reserv 3dn mbs mbt mbu hnd mbv mbw vp mbx mby mbz mc0 hev
reservoir mc1 mc2 mc3
reset mc4 mc5 mc6
resettl mc7
reshap mc8 mc9
resid mca mcb gdb mcc mcd gu2 28
residenc mcc mce
resident iot mcf mcg mch mci mcj
residu mck m5l mcl mcm
resift mcn
resign cat lgb mco mcp mcq mcr mcs
resil mct mcu
resin mcv mcw
resist dk6 mcx 8ov 7ry mcy iwb mcz md0 md1 md2 md3
resistant md4 md5
resmudg md6
resolut md7 md8 md9 7pd mda b3z mdb mdc mdd mde
resolv b3z mdd 7ow lad mdf 176 67m mdg mdh mdi mdb
reson mdj mdk mdl
resonant m64 mdm
resorcinol mdn
resort mdo d0a mdp mdq
resound iee 9fc mdm
resourc mdr e1x mds
resourceful mdt e1x
respect mdu 7t1 m04 mdv a3t a3v 1m mdw mdx cgt mdy mdz me0 me1 me2
respectiv me3
respir me4 me5
respirator me6
respit 3mr dec ma5 ma7
resplendent me7
respond lol me8 177
respondent me9 mea 179
respons lon 172 lsp meb mec med mee
responsib mef
responsibil 9ay meg l4e
responsibl meh mei
responsiv mej loy
rest m9h mek m5l mel mem m4m men m5e meo mep meq jrs k1s mer g2d m9j m2t mes met 9go
rest_on fuj 3zi
restart meu mev
restat mew
restaurant mex
restiv mey
restles mez mf0 mf1 mf2 e3u
restock mf3
restor mf4 m01 mf5 mf6 459 mf7 mf8
restrain 6gy mf9 mfa mfb
restraint mfc 6mf
restrict 2wk 7dn mfd mfe mff 6at mfg g5w mfh mfi
restroom mfj
restructur mfk
result 173 j1r 6ej 9wy ftf
resultant j1r mfl 7l
resum mfm mfn meu mfo mfp
resumpt mfq
resurg mfr
resurrect mfs mft mfu mfv
resuspend mfw
resuspens mfx
ret mfy
retail mfz mg0 mg1 mg2 mg3 mg4
retain djp 6k9 mg5 gp6
retal mg6 1yw mg7
retard dzv mg8 mg9 7og mga mgb mgc
retch mgd 4of mge
retent djy h8m mgf mgg
retentiv mgh h8m
rethink lu8 mgi
reticul mgj mgk mgl
retin mgm mgn mgo
retir 92x mgp f9 mgq mgr mgs mgt mgu mgv mgw mgx jjh
retort mgy 5wo 5vx
retr mgz mh0 92x mh1 mh2
retrac lub mh3
retract bll mh4 mh5
retrain mh6
retransl mh7
retribut mh8 mh9
retriev mha mhb mhc lv2
retro mhd mhe
retrogres mhf
retrospect mhg gf6 mhh mhi
retrovis mhj
return mhk dlj m01 mhl mhm kwy mhn 5vv 5vw 5vx 7vu mho mhp 3sa cal mhq mhr mhs mht
reuben mhu mhv
reun mhw mhx
reunif mhw
reunit mhy mhz
reus lvr
rev mi0 mi1 3n6 3sm 8is mi2 mi3
rev_up mi1 mi4
revamp mi5 mi6
revel mi7 7vh lhr mi8 8is mi9
revelr mi7
reveng mg7 1yw
revenu cqg mia
rever mib mic mid e09 1w4 mie 20h mif 7lr
reverber 9fc mig 9f9 mih
reverend mii 5i6 mij
revers mik 36p mil 6lp mim min j69 mio lqw 6nm mip
reversibil miq
reversibl mir mis mit
revert mhn miu
revet miv miw
review mix miy 769 ly5 cf8 76a 5y7 lya
revil miz
revis mj0 mj1 mj2 mj3 mj4 mj5 mj6
revisit mj7
revitalis mj8 mj9
reviv mfr mja lv9 mjb mjc mft mjd mje
revok mjf g3b mjg
revolt ep1 8l2 mjh
revolut mji mjj
revolutionar mjk mjl lid
revolutionis mjm mjn
revolv mjo ixa mjp mjq
revolv_about 4uh
revolv_around 5bc 4uh
revu mjr
revuls dor
reward mjs mjt mju mjv m2j dmz mjw
rework gqb
rewrit mj6 mjx mjy
rex fh1
reye mjz
reykjavik mk0
reynold mk1
rhapsod mk2 mk3
rhea mk4 mk5
rhetoric mk6 mk7 ix8
rheumatism mk8 mk9
rhin mka mkb
rhineland mkc
rhino mkd
rhinocero mkd
rhinotracheitis mke
rhod mkf mkg
rhodes mkh
rhon mki
rhubarb mkj mkk
rhym mkl mkm mkn mko
rhythm mkp mkq mkr 2j9 7fv
rhythmic mks mkt
rib mku 6ur cv3 mkv mkw
ribbon 7qc mkx
riboflavin mky
ric mkz ml0 ml1
ricardo ml2
rich ml3 ml4 ml5 7rl ml6 ml7 ml8 ml9 glh 114 buz kz4 m0
richard mla
richardson mlb mlc
richmond mld
rick d5s mle mlf mlg
ricket mlh mli
rico mlj
ricochet mlk 2wl
rid bps 954 mll 25b mlm mln mlo mlp mlq mlr
rid_away mls
rid_off mls
rid_out fpq
riddl mlt 9vk mlu mlv mlw mlx
rider mly mlz
ridg mm0 mm1 mm2 mm3
ridicul 81p mm4 cv3
ridiculous 4t mm5 mm6
ridl mm7
rif mm8 mm9 mma b9e
riffl mmb mmc mmd b9e
rifl mme mmf 847
riflem mmg mmh
rift mmi mmj
rig mmk mml mmm mmn mmo mmp mmq mmr mms
rig_out 1un
rig_up mmt
right mmu mmv mmw mmx mmy mmz mn0 mn1 6sm mn2 mn3 6sn mn4 mn5 7ok mn6 mn7 fc3 he1 ub mn8 bba l13 6so mn9 mna fc4 mnb mnc
righteous mnd mne mnf
rightfield mng mmv
rightful mnh
rigid mni mnj mnk 3bz
rigor d1j mnl
rigorous mnm mnn mno
ril mnp
rim mnq mnr mns mnt
rimles mnu
ring dns mnv cxh 494 jno mnw 9fc mnx mny mnz
ring_out mo0
ring_up mo1
rink mo2
rins mo3 mo4 mo5 mo6
rio mo7
riot mo8 mo9 moa mob
riotous gkz 8ol
rip m7p 35q m75 moc mod moe mof 94v m79 a8z
rip_off mog 524
rip_out moh ahr
rip_up moi
ripen moj mok h2k os
rippl mmc mol mom 3x2 mon moo
rise 1mt mop lk0 moq 1mw 1my c7u cfa dad 5j0 far mor mos 1ia mot 5wl 1i9 hw7 mou lre lqp 1ib mov ep1 mow mox moy moz mp0
rise_up 5wl lre
risk 7j0 d5x mp1 iu d5y mp2
rit mp3 mp4
ritu mp3 mp5 mp6 mp7
ritualis mp8
riv m75 5hp
rival 4x0 mp9 a0g
rivalr 627
river mpa mpb
riverbank mpc
riversid mpd mpc
rivet mpe mpf 4ug mpg
rivulet mph
rna mpi
roach mpj mpk mpl mpm
road mpn mpo mpp
roadblock 2dc 2ax
roadsid mpq
roadw mpr
roam 94c
roanok mps
roar 2on 3du mpt dse mpu 2op mpv mpw mpx 3dy
roar_off mpy
roast fiq mpz mq0 cv3 mq1
rob mq2 dnh mq3 mq4 mq5 mq6 5jx
robber mq7 gg6
robbin mq8
robert mq9 mqa mqb
robertson mqc
robin mqd mqe
robinson mqf mqg
robot mqh
robotic mqi 1y5 mqj
robust mqk lh5 mql mqm
roc mqn
rochest mqo mqp
rock mqq mqr mqs mqt mqu mqv mqw fb0 mqx
rockefel mqy
rocket mqz kzu mr0 mr1
rocklik mr2
rockwel mr3
rod mr4 mr5
rodent mr6
rodeo mr7 mr8
rodg mr9
roe mra mrb
roger mrc mrd
rogu lmi
roi mre
roil 5a6
rol bvq mrf bvr 4zh mrg mrh mri mrj mrk mrl mrm mrn mro mrp mrq mrr mrs mrt mru mrv mrw jnm
rol_around 5vr
rol_down 1yr
rol_in mrx
rol_off lnt
rol_out mro mry
rol_over mrz ms0
rol_up bwy 8y
rolepl ms1 ms2
rolf ms3
rollicking ms4
rom ms5 ms6 3al ms7
roman ms8 ms9 msa msb 3al msc msd mse msf msg msh
romanc msi msj msk 6xo msl
romanesqu msm
romanis msn
romantic mso msp msq 10t
romanticis msr mss
romanticism mst msu
romeo msv
romp msw msx 4s3 msy
ron msz
roof mt0 mt1 mt2 mt3 mt4
rooftop mt5
rooftr mt6
rook mt7 mt8 65r 7ag
room mt9 mta mtb 38v mtc mtd mte
roosevelt mtf mtg
roost mth mti mtj jrs mtk
root mtl mtm 2mm mtn mto mtp mtq bqr mtr mts
root_for mtt
root_on 2cz
root_out ahl a1d
rop mtu mtv fv2 mtw
rop_down mtx
rop_in mty mtz
rop_off mtz
rop_up mu0
ros mu1 mu2 mu3 mu4 bde mu5
rosar mu6
rosario mu7
rosebud mu8 mu9
rosemar mua mub
roset muc mud
rosewood mue muf
rost mrh
rostrum mug 7hn
rot muh mui muj muk
rotar mul mum mun 5bp
rotat muo mjo mup muq mur mus
rotation mut
rotc muu
roth muv
rothschild muw
rotor mux muy
rotten muz ghr
rotterdam mv0
rotund mv1 mv2
roug mv3 mv4
rough mv5 mv6 mv7 mv8 mv9 mva clt mvb 1el mvc mvd 2o mve d34 mvf
rough_in mv6
rough_out mv6
rough_up mvg
roughen mvh
roughhewn mvi
roughneck 3zs
round mvj mvk mvl mvm 2jb 7fv mvn mvo 5bo mvp mvq mvr mvs mvt mvu mvv
round_down mvw
round_off mvn 3wp
round_out b0f b2n
round_up mvx
roundabout mul 4kt mvy mvz
roundhous mw0 mw1
roundup mw2 mw3
rous 95w mw4 1k0 mw5 mw6
rousseau mw7 mw8 mw9
rout mwa hlp mwb mwc mpo jky mwd mwe
rout_out 95w mwf
rout_up mwf
routin mwg mwh ba a76 mwi
rov 94c
rover mwj mwk
row mwl ldk mwm mwn mwo mwp
rowan mwq
rowd 3zs lnv
rower mwr
royal mws mwt mwu mwv
royalist mww 4ro
royalt mwx mwy
rpm mi0
rub mwz mx0 mx1 bpo mx2 mx3 mx4 mx5 mx6 bs5 mx7 mx8 4kh
rub_along mx9
rub_down mxa fi3
rub_off mxa
rub_out a1f
rubber mxb mxc
rubberlik mxb
rubbish mxd mxe mxf
rubbl 7nl
rubric cdf mxg mxh
ruck mxi l72 mxj
rud mxk mxl mxm 4kh bbl mxn mxo mxp mxq 78s
rudderles mg
rudimentar bw9 mxr
rue mxs mxt m16
rueful mxu
ruf 3zs
ruffl mxv bbt mxw mom mxx mon
rug 4l2 mxy bxc
rugb mxz
ruin my0 my1 84n my2 84q my3 my4
ruinous 328 4oz
rul m1f 6n3 kva my5 my6 7qi b1u ci5 8w1 my7 ivp m2b
rul_in my8
rul_out 9mv my8 5lm
ruler my9 mya
rum myb myc 7cu
ruman mse msf msg
rumbl myd cru crk mye crx
rumen myf
rummag myg myh myi
rumor myj 3w1
rump myk myl
rumpus 5zl mym
run myn myo myp myq myr mys myt myu myv 4cn bvu ji3 myw myx k84 4ig myy 6xh myz fm5 mz0 mz1 mz2 mz3 mz4 mz5 mz6 iux agq e9f mz7 jtw mz8 mz9 llf ftd mza mzb mzc mzd mze mzf mzg
run_along g6t
run_around 4s3
run_away fm5 mzh
run_by mzi
run_down jvv mzj mzk cbf mzl
run_for mzm
run_off 51h 2ls cf2
run_on mzn mzo
run_out mzp 917 2ls aee
run_over mzj 3ru
run_through 804 cf9
run_up mzq mzr mzs
runaw msw buk mzt
rundown mzu
runof mzv j4t
runw ljk mzw
rupert mzx
ruptur 3mu mzy mzz
rural n00 n01
rus n02 1ma n03 n04 n05 n06 n07 n08
rush d3o n09 d3w dvh n0a 2pb n0b n0c n0d
rush_along 2pb
rush_away n0e
rush_off n0e
rush_out ful
russel n0f n0g
russet n0h n0i
rust n0j n0k 6tg 6th n0l n0m n0n
rustic n0o dei n0p
rustl n0q n0r n0s n0t n0u n0v
rut cq9 n0w bxb n0x n0y
rutabag n0z n10
ruth n11 n12
rutherford n13 n14
ruthles k4c n15 78x
rutland n16
rwand n17
rye n18 n19
sabah n1a
sabbath n1b
saber n1c n1d n1e n1f
sabin n1g n1h n1i
sabl n1j n1k n1l
sabotag n1m n1n
sabr n1c n1d n1e n1f
sac n1o kbr
sack n1p kbr kaz 4cx lm2
sack_out 728
sack_up i9j
sacr n1q n1r 6ea n1s
sacramento n1t
sacrific n1u n1v n1w cac
sacrileg 321
sad n1x n1y n1z n20
saddam dw8
sadden n21 n22
saddl n23 n24 42h n25 n26
saddlebag n27
sadism n28
sadistic n29
sadnes n2a n2b
saf n2c n2d n2e n2f n2g
safar n2h
safebreak n2i
safeguard knk n2j n2k n2l
safet n2m csa lzp n2n
sag 966 967 n2o n2p n2q n2r n2s n2t n2u
sag_down n2o
sagacious n2v n2w
sagebrush n2x
sahar n2y n2z n30
sahib n31
saigon n32
sail 78y n33 n34 n35 n36 n37 n38 n39 n3a n3b
sail_through 9m
saint 144 dyz n3c 4eh 9wu
sak er6 n3d
sal n3e lg5
sal_out ful n3f
salabl n3g
salacious g0o l57
salad n3h
salamand n3i n3j
salar 9cs
salem n3k n3l
salesgirl n3m
saleslad n3m
salesm n3n
salesman n3o
salient n3p n3q j3c
salim 4kc
salin n3r n3s
salisbur n3t
salish n3u n3v
saliv n3w n3x n3y
salivar n3z
sallow n40 n41 n42
salmon n43 n44 n45
salon n46 n47
saloon 2af l6h
sals n48
salt n49 n4a n4b n4c n4d n4e n4f
salt_away di1
saltwat n4g
salubrious d7g n4h
salut n4i n4j n4k n4l 94p
salutar n4m
salv lw8 n4n n4o n4p n4q m4p
salvad n4r
salvag n4s n4t n4u m4p
salvo 444 n4v
salzburg n4w
sam n4x n4y n4z n50 n51 g50 n52 n53 hq2
samb n54 n55 n56
samo n57 n58
sampl n59 n5a n5b n5c n5d n5e
samson n5f 3zp
samuel n5g
samur n5h n5i
san n5j n5k
sanchez 4kc
sanct n5l 6w8 1ef n5m ln3 n5n dj9
sanctif 6ea
sanctuar 1rn n5o
sand n5p n5q n5r n5s n5t n5u n5v n5w
sandalwood n5x
sandpap n5y n5r
sandston n5z
sandwich n60 n61 n62
sanguineous chb n63
sanit n64 n65 n66
sanitar d7c
sanskrit n67
sant n68
santiago n69 n6a
santo n6b
sap bgg n6c n6d abi
sapl n6e
sapphir n6f n6g n6h
sar n6i
saracen n6j n6k
sarah n6l
sarajevo n6m
saratog n6n n6o
sarawak n6p
sarcasm ez6
sarcastic n6q n6r
sarcolem n6s
sardin n6t n6u n6v n6w
sardonic n6x
sargent n6y
sas n6z n70
sash n71 n72 n73 n74 kn4 n75
saskatchew n76
saskatoon n77 n78
sat b00 ced n79
satan 87p
satanic n7a 7xf
satellit n7b k64 n7c n7d
satiet n7e
satin n7f
satir ez6
satiric n7g n7h
satirist n7i
satisf n7j n7k b02 cly bv3 532 d84
satisfact n7l n7m clv
satisfactor n7n n7o n7p
satur n7q n7r n7s n7t n7u n7v
saturd n7w
saturn n7x n7y
sauc n7z n80 n81
saud n82 n83
saul n84 jm3
sausag n85 n86
saut n87 n88 n89
sav n8a n8b ksb n8c n8d n8e 9g0 3sn m4p lw4 n8f n8g l2x 9fo 7w0 n8h n8i n8j n8k 58l 1dr 1dp
sav_up n8c
savag 2ba 2j8 n8l n8m 3wt 2bc awb 3ww n8n n8o
savan n8p
savannah n8q n8r
saver n8s n8t
savo n8u n8v
savor b86 2ev n8w n8x n8y n8z n90 n91
saw n92 n93
sawdust n94
sawhors n95
sawmil n96 n97
sax n98 n99 n9a n9b
saxon n9c n9d n9a
saxophon n98
saxophonist n9e
say mk n9f n9g ur 1m3 n9h 9vu n9i n9j lp7 ag2
scab n9k lmq n9l n9m
scaffold n9n n9o n9p
scal n9q n9r n9s n9t n9u n9v n9w n9x n9y cj4
scal_down n9z lwu
scal_up na0
scallop na1
scalp na2 na3 na4
scamp na5 na6
scan na7 na8 na9 cbf naa nab nac nad nae
scand naf nag
scandalis 1bf
scandinav nah nai iga igq igs
scant naj nak nal jck 2an nam
scapular nan nao nap
scar naq nar gx3 nas jcb bsj 7l6 bsm gvh nat 557
scar_away 7l6
scar_off 7l6
scarc nau 2aq 2ar nav
scarecrowish naw
scarf nax nay naz nb0
scarf_out ced
scarif nb1 nb2
scarlet nb3 4kh
scat nb4 nb5 8n8 8n9 nb6 8p1 3o5 nb7 6bs nb8 nb9
scath nba
scathing nbb
scaveng god nbc
scen nbd 1o2 nbe nbf nbg nbh k0e b51
scenario nbi nbj
scener nbk nbl
scenic nbm nbn
scent 1js nbo 1jt nbp nbq nbr jsq jsr
scent_out ihv
scepticism nbs
schedul nm nbt nbu nbv nbw kzb
schem nbx 8ux ev3 nby
schematic nbz 6n8
scherzo nc0
schism nc1 nc2
schizophren nc3
schizophrenic nc4 nc5 nc6
schmidt nc7
scholar nc8 fuv nc9 fux nca
scholastic ncb ncc ncd nce ncf
school ncg nch nci ncj nck ncl 5cx ncm
schoolbo ncn
schoold nco
schoolgirl ncp
schoolgirlish c9v
schoolhous ncg
schoolm 5fg
schoolmarm hku
schoolmast d6v ncq
schoolmistres hku
schoolroom 5fh
schoon ncr ncs
schubert nct
schuman ncu ncv
sciatic ncw
scienc ncx ncy
scientific ncz nd0 nd1
scientist nd2
scientolog nd3
scimitar nd4
scis nd5 nd6 nd7
sclerotic nd8 nd9
scof f59 bc5 bc6
scold i1o 2r6 crw
scoop nda ndb 2s8 g3j
scoop_out ndc g3j
scoop_up g3j
scoot 7ka
scop 61h 231
scor gww ndd nde ndf 89 ndg ndh dhh ndi ndj ndk 909 ndl
scor_out a1f
scorch ndm ndn ndo ndp ndq 25h ndr nds
scoreboard ndt
scoreles dhu
scorn ndu 6iy 8kk 843 6j0
scornful 6j1
scorp ndv ndw
scot ndx ndy ndz ne0 ne1
scotch ne2 ne3 ne4 24g ndz 9fv
scotchm ndx
scotland ne5 ndy ndz
scoundrel ne6
scour ne7 ne8 ne9 a1u nea neb nec
scourg ned 281 nee nef
scout gfe neg lu5 neh
scowl btq nei
scrag 3cr nej
scrambl na5 nek nel 5dl nem
scranton nen
scrap 2yu mxe 8o4 fbj neo nep neq ner nes net
scrap_along mx9
scrap_by mx9
scrap_up neu
scrapheap nev new
scratch 7yy nep ner bpo f29 d35 neo 71c nex
scratch_along mx9
scratch_off 7kp
scratch_out ney
scratch_up ner
scrawl nez nf0
scrawn nf1 3cr
scream nf2 nf3 499 nf4 nf5 nf6 nf7
screech nf2 nf3 nf8 72m nf9
screen nfa 6ya 33q nfb nfc nfd nfe nff nfg
screen_off nfh
screen_out nfi
screenpl nfj
screenwrit nfk
screw nfl nfm nfn buc bub
screw_up dqz 263
screwdriv nfo nfp
scrib nfq nfr nfs
scribbl nft nez nfu nf0
scrimmag h7g nfv nfw
script 3dg cyj nfx nfy
scriptur 2ua nfz 2u8 ng0
scrol ng1 5qb ng2
scroung bhp ng3
scrub nea 44z ng4 ne8 ng5 ng6
scrub_up ng4
scrupulous m4w
scrutin a89 ng7
scrutinis 1vp ng8
scub ng9
scud nga 7ka ngb
scuf ngc hxj ngd nge
scuffl ngf ngg ngh ngi
sculpt cm5 ngj ngk ngl ngm
sculptur ngn hml ngo ngp cm5 ngj ngk
scur na5 na6 dvk
scuttl ngq d48 na6
sea ngr iox
seacoast 5nr
seafar f2t
seafood ngs
seagul ctr
seahors ngt ngu
seal ngv ngw ngx ngy ngz nh0 nh1 nh2
seal_in gcz
seal_off nh3 ngz
seam nh4 72u nh5
seaman f2t nh6
seaquak nh7
sear ndo ndp nh8 nh9
search dvc nha af0 gf8 nhb gf0 kwo nhc
searchlight nhd
seasid nhe
season nhf nhg nhh b87 nhi nhj nhk nhl
seat nhm nhn 1ob nho k4u nhp ees nhq nhr nhs nht
seattl nhu
seawat n4g
seaweed nhv
sec nhw nhx nhy
seced nhz
seces ni0 ni1
secessionist ni2
seclud ni3 kw2 ni4
second ni5
secondar ni6 ni7 ni8 ni9 gif
secondhand nia nib nic
secrec nid kw4
secret nie nif nig nih nii 5dt nij m45 nik nil nim nin nio nip
secretar niq nir nis nit
sect akk niu niv 8t4 niw nix niy niz nj0 nj1 nj2 nj3 nj4
section nj5 nj6 nj1
secular fsq nj7 nj8
secularis nj9 nja
secularism njb
secularist njc
secur 1qp ar8 kxk njd nje njf b3y njg njh l31 nji
sed 80k njj njk
sedan njl njm
sedat njn njo cm6
sedentar njp
sediment 80l
sedimentar 1f1 njq
seduc njr njs
seduct njt nju njv
sedulous njw
see njx l43 njy njz 6ey lq7 8js 1mz nk0 b25 nk1 9yz 9s8 nk2 b1v 4pj nk3 cf6 nk4 nk5 nk6 1tw aj6 nk7 nk8
see_through nk9 nka
seed nkb nkc nkd nke nkf nkg
seedb nkh
seedl nki
seedpod kbv
seek nkj gf8 nkk 1og nkl nkm leq nkn nko nkp
seek_out nkq
seem 1by 1bz 1bp
seeming 1bq
seep nkr nks
seepag nkt
seer nku nkv
seeth nkw
segment niv nkx nj0 nky nkz nl0
segreg nl1 nl2 nl3 nl4 nl5 nl6
segregationist nl7
sein nl8 nl9 nla
seismic nlb
seismograph nlc
seiz 5n8 nld 1e7 6b1 cld nle
seiz_on arb
seizur 4he nlf
sel nlg nlh
selang nli
seldom lmf
select 57i nlj 57g nlk 57e 57f nll nlm nln nlo jzl
selectm nlp
self 9j3 nlq nlr
selfish nls nlt
sell nlu nlv nlw nlx nly nlz nm0 7mr nm1 nm2 gxm nm3
sell_off nm4
sell_out nm5 nm6
sell_up nm6
selm nm7
sem mml nm8
semantic nm9 nma nmb nmc
sembl 5tg e1f
semest nmd nme
semiconduct nmf nmg
semiempiric nmh
semifin nm8
semiliter nmi nmj
semin nmk c6p
seminar nml nmm nmn nmo nmp
seminol nmq nmr
semiprecious nms
semipublic nmt
semiskil nmu
semitic nmv nmw nmx
semitr nmy
sen nmz nn0 9ki nn1 nn2 8xa
senat nn3 nn4 nn5
senator nn6
send goq c7j 2i4 kjo nn7 nn8 8fr 5yv nn9 nna nnb
send_around nnc
send_away 4cx 8ma
send_back m5p
send_down nnd
send_for 498
send_in nne nnf
send_off nng 83v
send_on bmg
send_out nn7
senec nnh nni
seneg nnj
senil byk
senior gel nnk
sens nnl nnm 9j nnn nno nnp nnq nnr auv nns jrg nnt 85k 85n
sensation nnu 1kx
senseles nnv nnw
sensib lr3
sensibil nnx nny
sensibl nnz lr0
sensit no0 no1 no2
sensitis no3 no4
sensitiv no5 no6 no7
sensor no8 no9
sensu noa 153
sensual nob
sensuous noc
sent 6o4 nod noe 68k ivq nof
sentient nog noh
sentiment noi noj
sentimental nok nol
sentimentalis nom non
sentimentalist noo
sentinel gfe
sentr gfe
seoul nop
sep noq nor nos
separ not nou ma8 3mw 5ep 8bu 8sp nov jgr 8sq 4mc 3o6 8sr now nox noy 84x ee5 noz np0 eu0 3oi np1
separ_off nfh
separ_out b0s
sept ao8 noq np2
septemb noq
septic egg np3
septum np4 np5
sequ np6 np7 np8 np9 npa npb
sequel 6k7 npc
sequent 6ee
sequestr npd npe
ser npf npg nph 6ee npi npj npk
serb npl npm npn
seren npo 4ba npp npq jn7
serenad npr 8sh nps
serg npt
sergeant npu npv
serialis npw
serialism npx
serious npy 7j5 npz nq0 9cw 245 nq1 9cy
sermon 8jn kne
serologic nq2
serpent nq3 nq4
serratus nq5
serum nq6
serv nq7 nq8 8l8 db1 nq9 nqa 1tv nqb nqc nqd nqe bvv nqf nqg nqh db4
serv_up 8l8
servant nqi nqj
servic nqk nql nqm nqn nqo nqp nqq nqa nqr nqs nqt nqu
serviet i2x
ses nqv nqw nqx nqy
sesam 2ph
set nqz nr0 nr1 2qw nr2 28e nr3 nr4 nr5 6by c37 864 867 nr6 fsa nr7 k6d nr8 k52 nr9 nra fs8 b5s b58 gch nrb nrc nrd 231
set_about 1ts 1e1
set_apart f17 1pj
set_back nre 7t0
set_down nrf nrg k57 fn2
set_in fg1 nrh
set_off 376 nri 3sj c0 7zg 4dj
set_on 1oh
set_out 2md 1kc 7zg
set_up fsh 1kh en8 a3k 1ox a1h nrj 9i2 boo a3n
setback 36p
seth nrk nrl
seton nrm
settl nrn gcd nro nrp nrq 7ow 868 nrr 67f nrs nrt nru nrv cey nrw nrx nry 5t9 mdc nrz 5t6 ns0 5tc ns1 ns2
settl_down nro 4bf nrv
settl_on ns3
setup 1bk ns4
seven ns5 ns6 ns7 jg0 ns8 ns9 nsa
sevent nsb nsc nsd nse
seventeen nsf nsg
seventeenth nsh nsi
sever nsj nsk nsl me1 nsm 7j5 nsn 1wm d1f nso nsp 245 nsq d1d nsr 24e d1j
severalt nss 8q3
severn nst nsu
sevil nsv
sew mzs nsw nsx nsy
sewag nsz
sewer nt0 nt1
sex nt2 nt3 nt4 nt5 nt6 nt7
sex_up nt8
sextet nt9 nta
sexu ntb ntc
sexual c3t ntd nte
seychel ntf ntg
seymor nth
sforzando nti ntj
sh ntk 4ns ntl ntm
shab ntn nto
shack dwb ntp mcb
shack_up ntq
shackl 3ct ntr nts ntt ntu
shad ntv ntw ntx nty ibx ntz nu0 b0d nu1 nu2 nu3 nu4 nu5 33d nu6 nu7 bvp
shad_off nu1
shadow nu8 jwc nu9 nua 7jq nub nuc nu1 nud 8dy
shaft nue nuf 2b1 523 nug
shag nuh 455
shah nui
shak nuj nuk nul num nun nuo nup nuq mqs nur f89 nus lgf mli nut nuu
shak_off 4ns nur
shak_up 413 m84
shakespear nuv
shal nuw
shallow nux nuy nuz nv0 nv1 nv2 nv3
sham am9 ama l1 ava 1qd k3p nv4 8kw 8kx nv5 eir nv6
shaman nv7
shambl nv8 ngi
shamefac nv9
shamrock nva nvb
shan nvc
shang nvd
shangh nve nvf
shankar nvg
shannon nvh
shant dwb nvi
shantung nvj
shap bk7 6aj bk8 130 9oz nvk bkg 865 bkh nvl ho2 nvm bkr 7th bla
shap_up i1
shapeles 10v nvn
shar jev 6m3 jgq nvo nvp 1d5 jh4 nvq nvr nvs nvt nvu nvv nvw nvx
shard bo9
sharehold nvy
shark nvz nw0 nw1 nw2
sharp nw3 nw4 nw5 nw6 nw7 75k nw8 cy nw9 1rl nwa nwb ol nwc 9gk fdj
sharpen nwd nwe nwf nwg nwh nwi
shat nwj nwk nwl nwm nwn
shav nwo nwp nwq nwr nws
shaven nwr
shaw nwt nwu
shawl nwv
shawn nww
shay 4wl
sheaf 41e
shear nwx nwy nwz nx0
sheath nx1 nx2 nx3
sheen gl2
sheep nx4 nx5
sheeplik nx6
sheepm nx7 nx8
sheepskin nx9 jf0
sheer 7dz nxa nxb nxc 3t k5g 37z
sheet nxd nxe nxf nxg nxh
sheffield nxi
sheikh nxj
shel nxk nxl nxm 326 nxn nxo nxp
shel_out fs
shelf nxq fw5
shelt nxr nxs nxt nxu nxv
shelv nxw 7t0
shenanig 87s nxx
shepard nxy nxz
shepherd nx8 ny0 ny1 ny2
sher ny3
sherid ny4
sherif ny5
sherlock iva
sherm ny6 ny7
sherwood ny8
shetland ny9 nya
shia nyb
shibboleth nyc hue
shield nyd nye nyf d16 nyg nyh nyi
shift nyj nyk 8nm nyl nym 4yh nyn nyo nyp 8m1 3ya nyq nyr nys nyt nyu
shil nyv nyw
shim nyx nyy nyz nz0 nz1 nz2 nz3 nz4
shin nz5 nz6 5dl lhx cca ce2 nz7 nz8 2i6 lyt nz9 nza 3rc nzb cct
shin_at a8y
shin_up 6v7
shinbon nzc
ship nzd nn8 nze 8n0 4k8 nzf nzg
shipbuild nzh
shipshap nzi
shipwreck nzj nzk nzl nzm
shipyard nzn
shir nzo nzp
shirk nzq axu nzr
shirt nzs nzt
shirtfront nzu nzv
shirtsleev nzw nzx
shit 3zo 71f 71g 2t8 ghr
shiv nzy nzz o00 552 o01 o02 553 nut
shiver 557 o03
sho o04 o05 o06 o07 k4y
sho_away o08
shock o09 o0a o0b 36o 7lx o0c 262 1bf on nv6 gkw
shocking o0d o0e
shod o0f o0g
shoelac o0h
shoestr o0h o0i
shoot o0j o0k jy6 b0m o0l dhg o0m 7ka 509 o0n k2x o0o o0p o0q o0r o0s o0t o0u nbf o0v o0w
shoot_down o0x 509
shoot_for q5
shoot_up o0y
shootout cue
shop o0z o10 o11 46n o12 o13 o14 o15
shop_at 46n
shopkeep o16
shor o17 o18 o19 o1a
shor_up l11
shorelin o1b
short o1c o1d o1e o1f o1g o1h o1i 3c o1j e7o ks2 o1k 7dm o1l o1m o1n 3j8
shortag 7t8 aok
shortcut o1o
shorten o1p t v o1q
shortlist o1r o1s
shortsight i6k o1t
shortstop o1u o1v
shotgun o1w
should o1x o1y o1z o20 o21
should_in o22
shout 490 o23 499 49v o24 531 o25
shout_down o26
shout_out 499 o27
shov o28 o29 f8t
shov_along o2a
shov_off o2a
shovel o2b o2c o2d
shovel_in 3c0 lkc
show o2e 8nf 7xi a7d ecy afv o2f lp6 800 o2g o2h o2i 7wy o2j o2k o2l o2m o2n o2o frn 8nd nfg o2p o2q
show_down o2r
show_off b7d
show_up 5w8 o2i
showcas o2s o2t
showdown o2u
showerhead o2v
showpiec o2w
showroom o2x
showtim 2mn
shr lj1 o2y moi
shrapnel o2z
shred 57s
shreveport o30
shrewd 4a8 1rl o31
shrewish i1s
shriek nf2 nf3 k30 o32
shril k30 nw8 o33 o34
shrimp o35 o36 o37
shrin o38 9wt
shrink l5s 6l3 lwv o39 75a o3a o3b
shrink_back mh4
shrivel nh8 o3c
shroud o3d o3e o3f o3g
shrub 451
shrubber o3h o3i
shrug o3j o3k
shrug_off o3l
shuck 7ib o3m
shud o3n 552 o01 o02 o3o
shuffl gpr nv8 ngi o3p
shun a2x 29h
shunt o3q o3r o3s o3t
shut 5kp 5kq aa6 5l6 5l5 o3u o3v o3w 5lf
shut_away gcs
shut_down 5kr
shut_in 5lh
shut_off 5lj 5lk
shut_out aa6
shut_up dw4 2pd gcs
shutdown o3x
shuttl o3y 2xz o3z
shy o40 o41 o42 8c7 o43 o44
siam o45 o46 o47 o48 o49
siber o4a o4b o4c
sibl o4d
sic o4e o4f o4g o4h
sichu o4i
sicil o4j o4k
sick o4l 4of e0t 8l3 72i i5o q0 n42 e18 o4m
sicken 5w1 5aa
sickish i5o
sickroom o4n
sid o4o o4p o4q o4r o4s o4t o4u ajt o4v o4w o4x o4y o4z o50
sideboard o51 o52
sidekick 3y1
sidelong o53 o54 o55 fqb
sidestep o56 8ur
sidew o57 o58 o59
sidewalk jmc
sidewind o5a o5b
sidewis o58 o5c
sidl n75 o5d
sidn o5e
sieg o5f
siegfr o5g
siemen o5h o5i
sien o5j
sier o5k o5l
siev o5m o5n nfi
sift o5o o5p
sigh o5q o5r o5s o5t
sight o5u o5v o5w fef o5x o5y 2fs o5z o60 o61 o62 o63
sights o64
sigm o65
sign o66 o67 o68 o69 o6a o6b gu3 kdq o6c o6d o6e o6f ln4 6l5 o6g o6h 2s4 o6i o6j o6k
sign_away o6l
sign_in 52k
sign_off o6m
sign_on 6l5
sign_over o6l
sign_up o6n 6l5
signag o6o
signatur o6p o6q
signif o6r h4a
signific o6s e50 e55
significant e5e o6t o6u h4e o6v o6w
signor o6x
signpost ctb o6y
sikh o6z o70
sil o71 o72 o73 ch0 8ti
silenc lfn o74 nid o75 dw4 o76 o77
silent o78 hy7 i0c
siles o79 o7a
silhouet o7b o7c o7d o7e
silic o7f
silicon o7g o7h
silk o7i o7j o7k
silkworm o7l o7m
silo o7n o7o
silv o7p o7q o7r o7s o7t o7u o7v 1hg o7w o7x o7y
silver o7w o7z
sim o80 o81 o82
simeon o83
simil o84
similar o85 tz o86 o87 g59
similitud 6wk g56
simon o88 o89
simp 45s k5i o8a fc2
simpl o8b o8c o8d 9m3 55k o8e h9d
simplex o8f o8g
simplic o8h o8i
simplif o8j
simplistic o8k
simpson o8l o8m
simul o8n 6q6 amd o8o o8p o8q
simulat o8r
simulcast o8s
simultaneous 68e o8t
sin o8u o8v o8w 383 o8x o8y a7n o8z
sinatr o90
sincer o91 9cv o92 o93 o94 o95 9cy
sinclair o96 o97
sinew o98 o99
sinful o9a o9b o8v
sing o9c o9d 2zu o9e o9f o9g ndm o9h ndp o9i o9j o9k o9l o9m o9n ee5 o9o
sing_along o9p
singapor o9q o9r
singl o9s 9k o9t ee0 o9u o9v o9w
singl_out o9x 8ka
singleton o9y o9z
singsong oa0 oa1 oa2 oa3 4ys
singular oa4 m5s oa5 7cu oa6 oa7 oa8
sinist 25s 304
sink oa9 oaa anh 42b cey 96k oab oac oad oae fot oaf oag my3
sink_in 7lg b0t
sint oah
sinuous oai g9r
sinusoid oaj oak oal
sioux oam
sip oan oao oap
sir oaq oar aru oas 2m7
siren 7vn oat
sirius oau
sirloin oav
sis oaw
sist oaw oax
sit n7w oay oaz ob0 mln kib ob1 ob2 ob3 gcf ob4 kie nhr ob5
sit_around ob1
sit_back ob6 ob7
sit_by ob7
sit_down nhp oay oaz
sit_in ob8 ob9
sit_out oba obb
sit_up obc obd
sitcom obe obf
situ 80n gcg obg kin
situat gch
six obh nta obi
sixt obj obk obl obm
sixteen obn obo
sixteenth obp obq obr
sixth obs obt obu
siz obv obw obx oby obz oc0 oc1
siz_up ng8
sizabl mdx oc2
sizzl oc3 oc4 oc5 oc6 oc7
skat oc8 oc9 oca ocb occ
skat_over cdn
skedaddl ocd oce
skeet ocf
skelet ocg 488
skeleton och oci
skeptic ocj lex ock
skepticism 8ht nbs
sketch ocl mfm ocm j2k 4wq
ski ocn oco ocp
skid ocq ocr ocs oct
skier ocu
skif ocv
skil ncy 7s ocw ibu ei
skillful ocx
skim ocy ocz od0 k5t od1 od2
skim_off 72s 72t
skim_over od3 od0
skin dem od4 od5 od6 od7 5dl od8 od9 oda odb odc 3cr
skin_over odd
skip isq ode jim do3 odf 4h6 odg odh
skip_over jim
skirmish 9s4 odi odj
skirt odk odl 8ur odm
skit odn
skopj odo
skul odp
skulk grl gky grm
skullcap odq odr
skunk ods 40s odt
sky odu k3w
skylark odv 4s3
skylight odw
skylin dox odx
skyscrap ody
slab odz
slack ann oe0 oe1 oe2 oe3 oe4 oe5
slack_off 8b1
slack_up oe6
slacken oe7 oe6
slalom oe8 oe9
slam oea oeb 28x 28y
slam_on 5e7
slang 1ho oec 5p8 oed
slant k3s 14e oee oef 894 2u7
slanting oeg
slantwis oeh
slap oei oej oek 291
slap_on 5e7
slapstick oel oem oen
slash oeo c1y oep c1z 7fg ban oeq oer oes
slat oet oeu oev oew oex oey oez of0
slaught of1 of2 h0b 468
slav of3 of4 3xq of5 of6 of7
slaver of8 of9
slavic ofa ofb
slay ofc ofd fgg
sle ofe
sleek off ofg kd
sleek_down ofh
sleek_over cdm
sleep ofi ofj ofk ofl ofm ofn ofo ofp ofq ofr ofs
sleep_around oft
sleep_in ofu gam
sleep_off ofv
sleep_out gan
sleep_over ofw
sleepwalk ofx
sleev ofy ofz
slend og0 og1 og2 og3
slic akv k0r og4 c1y og5 og6 og7 og8 og9 57s oga
slic_through ogb
slic_up og6
slick ogc cdk ofh off ogd oge ogf ogg
slick_down ofh
slick_up ogh ogi
slid cch ogj ogk ogl ogm ogn ogo ogp ogq
slid_by 9k4
slid_down oac
slight lrp ogr ga1 ogs ogt ogu
slim h88 og1 og3 cgh ogv
slim_down h88
sling 4ot ogw 4ow ogx ogy
slingshot 4ot
slink ogz
slip oh0 oh1 96p oh2 a1z ogo oh3 oh4 oh5 oh6 oh7 oh8
slip_away 9k4 oh9
slip_by 9k4
slip_in oha
slip_off ohb
slip_on ohc
slip_up ohd
slippag ohe ohf
slipper ohg ohh
slit ohi lau ohj og7
sliver ohk
slo ohl ohm
slob k16
slogan hue ohn
sloop oho
slop ohp hi9 ohq ohr cj6 e9d ohs oht 894 ohu ohv
slot ohw ohx ohy
slovak ohz oi0 oi1
sloven oi2 oi3 oi4 oi5 oi6 oi7
slovenl oi8 oi9
slow 7oe oe7 oia oib oic 9dv oid 997 oie 7og oif oig oih
slow_down 7oe oe7 oia
slow_up oia oe7
sludg cgh oii
slug 40h oij oik e00 2fl oil
sluggish 995 oim oin
sluic oio oip oiq oir
slum ois oit
slumb oiu ofi ofk
slump ann 819 anh oac oiv
slur oiw
slurp oix
sly 70t
smack b86 oej oiy lxm 291
smal oiz oj0 ga0 oj1 du6 oj2 oj3 oj4 ga3 ga5 oj5 oj6 oj7
smallish oj8
smallpox oj9
smart oja 9s ojb e74 3ra 54g
smash ojc 28w 7kk 327 ojd 76k nwm 3zu
smash_up 299
smear oje ojf ojg ojh
smel 1js ipq aup oji ojj ojk ojl ojm
smel_out ojn ihv
smel_up ojo
smil cpa ojp ojq ojr ojs
smiling ojt
smirk oju ojv
smit ojw ojx
smith ojy ojz
smitten ok0 ok1
smok bve ok2 ok3 bvg ok4 ok5 ok6 ok7 ok8
smok_out ok9
smokehous oka
smold okb okc okd
smoldering oke
smooth okf okg kdn okh oki ke8 bco okj okk okl okm okn
smooth_out oko
smooth_over cdn
smoth okp fal okq hxa okr oks okt oku
smug okv
smuggl okw mzb okx
snack oky okz
snag ol0 ol1 ol2 ol3
snail ol4 ol5 ol6
snak nq3 ol7 ol8 ol9
snap cik ola 703 olb olc old mzz ole olf 5il olg 707 olh oli
snap_at 2zc
snap_back olj
snap_off olk
snap_up cin
snapdragon oll
snapshot olm
snar oln olo olp olq
snarl olr ols olc olt olu
snarl_up olv
snatch lau olw old olx
snatch_up old
sneak l4y oly 740 olz bxd om0 4dd om1
sneak_away oh9
sneak_in oha 746
sneak_off oh9
sneak_out oh9
sneak_up 747
sneer fwe om2 om3 om4
snick om5 om6
snif om7 om8 om9
snif_out ihv
snig om5 om6
snip oma omb omc 5jp omd
snivel ome
snobbish 5e1
snook omf omg omh
snoop omi omj
snor omk oml omm
snort 3d8 om5 omn omo dt1
snout omp ijp
snow omq omr oms omt omu omv
snowbal omw omx omy omz
snowfal omq
snub on0 lrq lrr 8oe on1
snuf on2 on3
snuf_out ahj 373
snuffbox on4
snug on5 on6 on7 on8 on9
snuggl 7ay 7az ona i9g
soak onb onc ond one dnh 76k onf 951
soak_through ong
soak_up 3y 3z
soap onh oni onj
soapsud fqf
soar onk onl onm onn ono ccm 9pw onp
soar_up onn
sob 1ph onq onr ons
sober ont onu onv 90b cm6 onw cm7
sober_up onx ont
sobriet 984 ony
soc onz hlk oo0 oo1 oo2 oo3
sociab oo4 oo5
sociabil oo6
social oo7 oo8 oo9
socialis ooa oob ooc
socialism ood ooe
socialist oof oog
socialistic oog
societ oo1 ooh 5mt
socioeconomic ooi
sociolog ooj
sociologic ook
sociologist ool
sock oom oon 2ec
socket ooo oop
socr ooq
sod oor oos oot kg2 oou oov oow
sodden oox
sodium ooy
sof 6v9 ooz
soft op0 op1 op2 op3 7v7 lft c5a op4 op5 op6
softbal op7 op8
soften 3n2 op9 opa 996 opb opc
softwar opd
soho ope opf
soil fn0 8gn 8go 8gq 8gr
sojourn opg oph
sol opi opj opk opl opm ite aab opn w7
solac 6fj opo 5wz
solar opp
sold opq opr ops opt opu nzr opv
soldier opw
solemn cm6 9cv opx opy opz
solicit 2m3 6xo oq0 oq1
solicitud oq2
solid oq3 oq4 oq5 oq6 oq7 oq8 b3q oq9 oqa oqb oqc d84 oqd oqe oqf oqg
solidar oqh
solipsism oqi
solitar ddb oqj oqk ge4
solitud oql oqm
solo oqn oqo oqp oqq w8 oqr
soloist oqs
solomon oqt
solubl oqu oqv
solut oqw 173 mtm oqx
solv azf mdf mdh mda
solvent 173 oqy oqz
som or0 2o or1 or2 or3 or4
somal or5 or6 or7 or8
somatic 39p
somb 90b h7j
somebod edy
somed or9
somehow ora orb
someon edy
someplac orc
somersault b9x ord
somerset b9x ore
sometim orf bky org
somewh als ogt
somewher orh orc
somnolent ori
son 3jb gdx 7af
sonar orj
sonat ork
song orl orm 491 orn
songwrit oro
sonic orp orq
sonnet orr ors ort
sonogram oru
sonor orv mdj
sonorous orw
soon ks2 orx 9cm kpa
soot f68 ory
sooth orz os0 5wz os1 os2
soothing os3
sooths os4
sophistic os5 os6 os7 os8 ic os9 osa
sophomor osb osc
soprano osd ose osf
sor osg gmx osh j9z osi ja2 osj 80b
sorb osk osl ioc
sorbon osm
sorcer gnp
sordid osn oso
soror osp
sorpt osq
sorrel 8tx osr oss
sorrow com ost m13 cor osu
sort osv bkb osw 5ep nfi cr0 osx osy osz
sort_out 5ep 5gr
sou ot0
soughing ot1
soul edy ot2 ot3 l5n
soulful ot4
sound ot5 ot6 1vl jxp ot7 ot8 ot9 ota otb otc otd ote otf otg epp oth oti otj gf2
sound_off ivo otk
sound_out av8 1m3
soundproof otl otm
soundtrack otn
soup oto otp otq
soup_up dog
sour otr ots ott otu otv otw otx
sourc oty c6g otz 2mm 1wy eif ou0 ou1
sourdough ou2 ou3
sous ou4 ou5 se ond 8f8
soutan ou6
south 69v ou7 ou8 ou9 oua oub
southbound ouc
southeast oud oue ouf oug ouh
southeastern oui oug
southern ouj ouk oul oum oun
southernism ouo oup
southernmost ouq
southland our
southpaw fwi fwj
southward ou9 ous ouc
southwest out ouu ouv ouw oux
southwestern ouy ouw ouz
souvenir fe8 ov0
sovereign hoq ov1 1ye
sovereignt ov2 ov3
soviet ov4 ov5 ov6
sow ov7 ov8 ov9
sowbel ova
soy ovb ovc
spa ovd ove
spac eh8 31j k4q ovf ovg ovh 8pf ovi ovj noy ovk ovl ovm
spacecraft ovn
spacious ovo ovp ovq
spad ovr ovs ovt
spaghet ovu ovv
span ovw ovx ovy
spang ovz
spaniard ow0
spaniel ow1
spanish a33 ow2 ow3 ow4
spar ow5 ow6 ow7 ow8 ow9 owa car n8f owb owc a9b
spark g3q b9g 1ft c0 owd
spark_off c0
sparkl g3q ccu owe owf owg owh owi
sparrow owj owk
spars owl owm
spart own owo owp owq
spasm owr 711
spasmodic ows 6og
spat owt owu owv oww jka
spatial owx owy
spawn owz ox0 3pa
speak hvd ox1 ox2 ea ox3 ghf ox4 ox5 ox6 ox7 ox8 ox9 oxa oxb
speak_for oxc
speak_out ivo
speak_up ivo oxd
speakeas oxe
spear fmu c90 oxf oxg
spear_up oxg
spearhead oxh oxi oxj
spec oxk oxl oxm oxn oxo oxp oxq a95 jhg 5qj oxr oxs
special a34 a35
specialis oxt oxu oxv oxw oxx i3f oxy
specialist oxz oy0
specialt jo6 blq
specif oxk oy1 oy2 i1y oxt 867 691 7tc
specific oy3 jhf oy4 oy5 oy6 oy7 oy8
specimen oy9 oya
speck k2o f8w 1so oyb
speckl 8y3
spect c87 1bt
spectacl oyc oyd cbr
spectacular oye oyf 91i oyg
spectat oyh oyi
spectr oyj c8b
spectromet oyk
spectrophotomet oyl
spectroscop oym
spectrum oyn oyo
specul 54a 6cr oyp 6cp 6cq oyq
specular oyr
speculat oys mp2
speculativ oyt
speech fo4 e5 fw0 oyu oyv oyw
speechles 99i oyx
speed dvj oyy oyz 5n 5o dvi oz0 2pb lfd lm9 lf9
speed_up 5n 5o
speedw oz1 oz2
spel 9rp oz3 oz4 oz5 oz6 oz7 oz8
spel_out oz9 oza
spellbind dxo
spellbound aql
spenc ozb
spend 96l ozc ji9 j2c adi abj abk
sperm ozd
spher oze nj2 ozf 1hc
spheric ozg ccx
spherul ozh
sphinx ozi ozj
spic ozk e2b ozl ozm ozn ozo i5l ozp
spic_up ozn ozo
spid ozq ozr
spider ozs
spielberg ozt
spik ozk ozu ozv e3n ozw ozx
spik_out ozy
spil ozz p00 p01 ohq p02
spil_out klt
spil_over 3x5 klt
spin p03 p04 p05 cvd p06 p07 p08 p09 p0a
spin_around cvd
spin_off p0b
spin_out p0c
spineles eww p0d
spinnabil p0e
spir p0f dat 5qd p0g p0h p0i
spirit p0j g2q d7x eq9 p0k p0l aup p0m p0n p0o 3hf 3eo
spirit_away p0p p0q
spirit_off p0q
spirit_up p0n
spiritu p0r p0s m4u p0t
spiritual p0u p0v p0w
spit p0x 2uf p0y p0z n3w p10 p11 p12 p13 grd 3w0 p14 p15
spit_out p16 p12
spit_up 6vf 6vg
spitfir p17
splash p18 p19 oww p1a p1b ohr 7gz p1c
splash_around 7gy
splat owv 7gu ohq oww 7gz
spleen p1d p1e
splend 3rk 3rj
splendid me7 a8z a90 go5
splenomeg p1f
splic p1g p1h p1i gvm
splint p1j p1k nhz p1l p1m
splinter ohk p1n
split p1o p1p 446 5hp jgr 3o6 4mc p1q 8j5 m79
split_up 8tc 4mc
splut p1r owv p16 p1s
spoil p1t p1u p1v p1w 263 p1x 242
spokan p1y
spokesm p1z
spokesperson ma1
spong p20 p21 p22 40t p23 p24
spong_down p25 p26
spong_off p26
spong_on p27
spong_up p28
spons p29 ks0 jlx p2a
sponsor p2b
spontan p2c
spontaneous p2d p2e p2f e6n
spoon p2g p2h p2i p2j
spor p2k
sporadic p2l
sport 1s7 p2m 4s3 394 p2n p2o p2p
sportsm p2q
sportswom p2q
spot 2ro p2r 36g b8e kc9 p2s p2t k4s p2u 8i2 p2v jkh 4pp p2w
spotles e2b
spotlight p2x p2y p2z biv
spous h10
spout p30 f2s cum
spr p31 p32 p33 p34 p35 p36 p37 b9q p38 3h7 p39 c9z p3a bn6 p3b p3c 2wl 2wm bkl
spr_up 1ib
sprain p3d mlf
sprawl p3e p3f p3g p3h p3i
spread ll2 nb5 c0r p3j 5bh 5bi 8qr iu1 p3k p3l 8cc p3m 8na p3n p3o qr
spread_out p3p 8cc
spread_over 6yl
spright p3q
spring p3r p3s
springboard p3t p3u
springfield p3v p3w
springtim p3b
sprinkl p3x p3y p1a 8n9 nb9
sprint 7ki p3z p40
sprout p41 p42 p43 c6q
spru p44
spruc p45 p46 ogh ogi 7jf
spruc_up ogh ogi
spum p47 btp
spur p48 p49 cfe p4a p09 p4b p4c cfg p4d
spurn 8kk
sput p1r owv p4e p4f
sputnik p4g
spy p4h p4i omj p2u p4j p4k
squ p4l 69z p4m
squabbl 2uf 2ug
squad p4n p4o
squadron p4p p4q
squal p4r 499 p4s p4t
squar p4u p4v p4w p4x p4y p4z p50 p51 p52 p53 p54 p55 p56 bm2
squar_away 5gf
squar_off 868
squar_up p4x a6q
squash p57 p58 79g p59
squat p5a f2u 77p p5b p5c 59q p5d
squawk cps p5e 2lf nf8
squeak p5f p5g 72m nf9
squeak_by p5h mx9
squeak_through p5h
squeez p5i p5j p5k bi0 79g
squeez_by mx9
squeez_for p5l
squeez_out p5m p5n p5o
squelch p5p p5q lel p5r
squid p5s p5t
squint p5u p5v p5w p5x o55 p5y
squir p5z p60 p61
squirm p62 p63
squirrel p64 p65
squirrel_away 47w
squirt f65 p66 p67 p68
stab p69 jc8 p6a fic p6b k11
stabil p6c p6d
stabilis p6e p6f p6g 3jm p6h p6i
stabl p6j p6k p6l p6m
staccato 8j4 p6n
stack p6o 2fs d7i p6p p6q p6r p6s 909
stack_away di1
stack_up d7k
stadium p6t
staf p6u aku p6v p6w p6x
stag p6y p6z 2t8 p70 p71 p72 p73 p74 p75 7u8 jwl krr 1kj p76 p77 p78 p79 gkr p7a 4jq bbx 1r3 p7b p7c p7d
stagecoach p73
staggering 9wd
stagn p7e p7f
stagnant p7g p7h
stain p7i 8gn p7j p7k p7l p7m p7n p7o p2w
stainles p7p p7q
stair p7r p7s
staircas p7t
stairw p7t
stairwel p7u
stak p7v p7w erb 2t1 p7x it 2sl
stakehold p7y
stal p7z p80 9av 3ej p81 p82 p83 p84 kxe 9xw p6j
stalin p85
stalk p86 4w3 p87 d4j p88 p89 p8a p8b p8c
stam p8d ao1
stamen p8e
stamin p8f
stamp p8g kjv p8h ho0 p8i p8j p8k p8l p8m p8n
stamp_down 6dp
stamp_out fgd
stamped p8o p8p p8q p8r
stanc p8s kij
stand p8t 2dm p8u p8v p81 p8w p8x p8y p8z 1i p90 mcx p91 p92 p93 p94 p95 p96 p97 p98 p99 p9a p9b p9c
stand_back p9d p9e
stand_by p9f p9g
stand_for p9h h4a m9r m9v
stand_in p9i
stand_out p9j a8v fav
stand_up p9k p9l p91 p92 1i9
standard 75t 75u p9m p9n p9o
standardis p9p p9q p9r p9s p9t p9u
standb p9v p9w p9x
standpoint p8w
standstil p8x 7mj
stanford p9y p9z
stanl pa0 pa1
stanton pa2
stanz pa3
stapl 2ef pa4 pa5 pa6
star pa7 pa8 kv4 9j pa9 paa ftq pab pac c2z pad a75 pae paf
star_down j1z
starboard pag pah pai
stardom paj
stark pak 1wm pal
starlet pam pan
starlight pao
start 2mj pap paq par 2mn 2md 2me pas ejn 5ul pat pau 7zg fau pav 2mg paw pax pay paz
start_out 2md 7zg
start_up 5ul pau
startl pap pb0 fau pb1 pb2
startup e86 pb3
starv pb4 pb5 pb6 pb7 pb8 pb9 pba
stat pbb 5zj pbc l4d n9g pbd afw 7pv 2co pbe pbf 1hu pbg pbh pbi k4x kjo pbj
statesm pbk
statesman pbl
statesmanlik pbm
statewid pbn
static pbo pbp 9lr hty
stationar pbq pbr
stationer pbs
statistic pbt pbu pbv pbw pbx pby
statu pbz
statuar pc0 pc1
statuet azj
statur dab pc2
status kim 68z
statut pc3 pc4
statutor pc5 pc6
staunch pc7 pc8
stav_off 1zb
stay pc9 1ku m5e 7um pca pcb 1j m5f pcc
stay_at pcd
stay_away p9e
stay_off fe4
stay_on m5f
stay_over ofw
stay_up obc
stead g2m pce pcf pcg pch 4b7 3jm pci b3w
stead_down nro
steadfast b3o
steak pcj
steakhous pck
steal pcl 2bw pcm oh3 mog pcn pco pcp
steal_away oh9
stealth pco pcq bxd
steam pcr pcs pct pcu 165 pcv pcw pcx pcy pcz
steambo pd0
steed pd1
steel 30u pd2 pd3 i91 pd4
steep pd5 pd6 3y pd7 j2x pd8
steepl p0i
steer 40n pd9 ct3 pda ct4 8g1 csy
stein pdb pdc pdd
stel pde
stellar 1r7 ftq
stem pdf mtl p86 pdg pdh pdi pdj
stench lxj
stenograph pdk pdl
stentor 3dx
step pdm h4v p7r bhi pdn pdo pdp pdq p7s pdr
step_down pds lgb
step_in erk pdt
step_on pdu
step_out pdv
step_up a2k mi4
stepchild pdw
stepfath pdx
stephen pdy
stephenson pdz
stepmoth pe0
steprelation pe1
stepwis pe2 pe3
stereo pe4 pe5 pe6
stereophonic pe6
stereotyp pe7 p8j pe8
steril egy pe9
sterilis b5l pea
sterl peb cn9
stern pec ped pee cp2 1wl pef nsq
sternum peg
steroid peh pei
stethoscop pej
stetson au1
steven pek pel
stevenson pem pen
stew peo bru crp pep 3aw peq
steward per pes
stewart pet peu
stick pev pew pex 2w9 80m pca fcf cu4 pey pez pf0
stick_about p9g
stick_around pca p9g
stick_by pf1
stick_in e9i oha
stick_on lw k6s
stick_out fcg fav
stick_to pf2 2w9
stick_up p9k dkc
stickpin pf3
stif 486 pf4 pf5 pf6 pf7 pf8 pf9 3bz pfa pfb
stiffen pfc pfd pfe pff
stifl fi0 7in hxa okt
stigm gwx pfg
stil pfh dw2 dw4 4b8 pfi a6l pfj pfk ds8 k58 o78 hty pfl
stilt pfm pfn 1mc
stimul 1k2 a9o 4r5 d3x nuo pfo 1k9 pfp pfq pfr pfs
stimulant pft pfs pfq
stimulus pfs
sting pfu jc9 pfv pfw 2z1 7fa 165
stink lxj lxl pfx ghr ax3
stink_out ojo
stink_up ojo
stint pfy pfz pg0 pg1
stipul 691 pg2
stir pg3 p19 1k5 pg4 nuo 3ya pg5 pfo hvv 1k9 pg6 pg7 pg8 mw6
stir_up 8r9 b36 ov
stirrup pg9 pga
stitch pgb pgc mzs
stock ewh pgd pge 3p8 13a pgf bw2 pgg 4ii pgh pgi cvz pgj pgk pgl pgm pgn
stock_up 46p
stockad pgo pgp pgq
stockbrok pgr
stockhold nvy
stockholm pgs
stockton pgt
stoic pgu pgv pgw pgx
stoicism pgy pgz
stok ph0
stolid ph1 ph2
stomach ph3 z 1i ph4
stomp ph5 p8m
ston ph6 mqq mqr ph7 ph8 ph9 pha b9w mqx
stool phb 7ui phc phd
stoop phe phf 2pv phg dus
stoop_to phh
stop phi phj cxk phk 1ku 3mx 1kv eqm cxl phl phm 355 4sa 4sb phn pho php 54h
stop_over phm fsj
stop_up kab
stor o0z h8l bw2 di1 phq bay 4ss phr phs 87 pht i36 86
storag phu phv 80t
storefront phw
storehous 80t
storekeep o16
storer phx
storeroom phy
storm phz pi0 pi1 lj6 pi2 pi3
storylin pi4
storytel i3c pi5
stout pi6 pi7 pi8 pi9 d1m pia
stov pib pic
stow pid
str pie 94d 94c pif f1b 28b pig pih pii pij pik pil pim pin pio pip piq
str_along pir
str_out p3p
str_up pin d00
straddl pis pit piu lle
straf piv piw
straggl pix 8dh p3h piy p3i
straight piz de5 pj0 pj1 pj2 8g7 8fv pj3 pj4 pj5
straightaw pj6 8g9 lfb
straighten 5gf pj7 pj8 pj9
straighten_out ez7 pja 8kt
straighten_up 933
straightforward pjb pjc
strain h7s 3p8 bkf pjd pje pjf pjg pjh pji o5o pjj pjk pjl pjm pjn 1h5
strait pjo pjp pjq pjr
straitlac pjs
strand pjt pju pjv pjw gxx pjx
strang pjy pjz ipi pk0 pk1 ti pk2
strangl pk3 hxa okt
strangul 574 pk4
strap pk5 pk6 pk7 ban
strasbourg pk8
stratagem pk9 8uq
strateg nbx pka
strategic pkb pkc pkd
strategist pke
stratif pkf pkg pkh cj2 pki pkj
stratum 5em pkk
straus pkl pkm
stravinsk pkn pko
straw pkp 4w3 pkq pkr pks
strawber pkt pku
streak pkv pkw myt pkx pky pkz
stream bc7 7d8 7d9 pl0 bca pl1 pl2 klm pl3 pl4 pl5
streamlin pl6 pl7 kd pl8
street pl9 pla plb
streetcar plc
streetlight pld
strength ple blq eq0 plf bht 9id plg
strengthen plh 2lh m2k pli plj
strenuous 1h5 plk pll
stres plm pln plo pjf plp 5y 5x plq plr
stretch pls loi plt plu plv agk plw 9nk plx ply plz pm0 pm1 pm2 pm3 pm4 pm5 pm6
stretch_along pm1
stretch_out agl plz pm0
strew pkq pm7
strict mnn pm8 l9k pm9
strid j86 pma bhi pmb pmc
strif pmd pme
strik pmf pmg
strike ok0 ly pmh pmi pmj pmk dhf pml dhj dhl pmm a9m pmn e67 4xs pmo 5wi amw dhc 6i8 j3c 91i
strike_back mg6
strike_down pmp pmq
strike_off 77c
strike_out 77c pmr
strike_up pms otk
strikeout pmt
striking pmu
string pmv o99
strip pmw pmx pmy pmz 8oh pn0 pn1 pn2 80v 28a pn3 pn4 pn5 pn6 pn7 pn8 pn9
strip_down 8oh
striv pjh 9t9 ja0
strok o0t pna pnb pnc pnd pne pnf
strol zb png
strong pnh pni kkp pnj kme
stronghold pnk
strop pnl pnm
structur pnn pno pnp pnq 6hb pnr pns pnt pnu pnv pnw
structural pnx
struggl pny 2gi 6b3 az3 pnz 5dl az4 po0
strum po1 po2
strung po3
strut kn3 po4 kn4
strychnin po5
stuart po6 po7
stub po8 po9 poa pob
stub_out 79m
stubbl poc 4w3
stubborn pod poe int pof pog
stucco poh poi poj
stud mpf pok pol 8y2 pom pon poo pop ocl poq 8ij por pos m97 fuu pot 12e pou 6im 6f2 jv8
student l9d nc8
studio pov pow
studious pox poy poz
stuf pp0 pp1 pp2 5jz h1p pp3 pp4 pp5 pp6 pp7 941 pp8 r1
stumbl gkr pp9 ppa ao2 dhm
stump ppb ppc hli p8m ppd
stun ppe ppf ym ppg 1kx pph
stunt ppi ppj ppk ppl
stup ppm 7lx
stupef ppn 1r3
stupendous 5u0
stupid 99d ppo 7m0 bf7 ppp ppq
sturd eht d1m
stut p8d ao1
stuttgart ppr
styl aqs pps ppt ppu ppv ppw
stylemark cxc
stylis ppx 6nd ppy
stylist ppz pq0
stylistic pq1
styx pq2
suav ke8 pq3
sub pq4 pq5 p9i
subcommit pq6
subconscious pq7 pq8 pq9
subcontinent pqa
subcontract pqb pqc aq5
subdivid pqd pqe
subdivis pqf 3ku pqg
subdu 6dp fe2 pqh dw5
subfam pqi
subfigur pqj
subgenus pqk
subgroup pql pqm
subhum pqn pqo
subject pqp 8ij f1s pqq pqr i49 4mk pqs pqt pqu pqv 4g2 pqw pqx
subjectivist pqy
subjug pqu fe2 iwf pqz
sublim pr0 pr1 pr2 pr3 mij
subliterar pr4
submarin pq4 pq5 pr5 pr6 pr7
submerg 975 pr8 pr9 pra
submis prb 9y8 prc prd
submit pre pbd prf 5l prg lba krt m49
submucos prh
subordin pri prj prk prl prm prn
subpart pro
subpoen prp prq
subscrib o6f prr prs lpa prt
subscrib_to pru
subscript prv prw
subsect prx
subsequent pry mx
subservient eoa prz
subset ps0
subsid fze ps1 ps2
subsidiar ps3 prj 1yj
subsidis ps4 ps5 ps6
subsist ac2 ps7 ps8
subsoil ps9
subspac psa
subspec lh0
subst psb h4d 4u7 psc
substant o6u psd lm 9p1 pse psf
substantial 6fa psg
substitut m8x mbv eqs p9i xl psh psi m8y
substr psj psk
subsurfac psl
subsystem psm
subt psn
subtend 7vo
subterfug pso
subterran psp psq
subtitl psr pss pst
subtl psu psv
subtlet psw ibx
subtract psx 7qz
subtropic psy
subunit psz
suburb pt0 pt1
suburbanis pt2
suburbanit pt3
subvert 3sd 6tp
subw hc1 pt4
suc hhc pt5
succeed pt6 bfs pt7 bxx
succes pt8 pt9 pta ptb ptc np6 np8 ptd 6ee pte ptf
successful ptg
successiv pth
succinct pti
succumb cam ptj
such ptk ptl
suck ptm ptn pto 59l ptp
suck_in ptq ptr pts
suck_out ptt
suck_up 3z 6v7
suct ptm ptu ptv ptw
sud ptx fqf btp pty
sudan ptz pu0 pu1 pu2
sudbur pu3
sudden pu4 3c pu5 pu6 pu7
sue pu8 by
suez pu9
suf pua d4r pub puc 1i pud 9t 9ts pue 8qk p3 puf pug hjg puh pui
suffer puj gyv
suffic puk
sufficient pul pum
suffix pun puo
suffoc okq pup oku puq pur
suffrag pus
suffus put puu
sugar puv puw pux
sugarcan puy puz
suggest jg pv0 euf dgj pv1 ky5 l0j pv2 pv3 ed2
suicid pv4 pv5 pv6
suit 4md pv7 2lv pv8 79 83a pv9 mte pva 9y5 pvb pvc
suitab 1e9
suitabil pvd
suitcas 24l
sulawes pve
sulf pvf pvg
sulfur pvh pvi
sulk pvj pvk pvl oim
sullen d9c ce3 8yy
sulliv pvm pvn
sulphur pvh pvi
sultan pvo pvp
sultr pvq noa
sum o6 4u7 10y pvr 10z dj pvs pvt mzu pvu pvv pvw pvx
sum_up pvy pvs
sumatr pvz
summar pw0 pw1 97n
summaris pvy pvs
summit 74j 9m9 3om
summon pw2 pw3 2us pw4
sumn pw5
sumo pw6
sumptuous 7wa
sun pw7 pw8 pw9 pwa pwb pwc pwd pwe 533
sunbak 25h pwf
sunburnt pwg
sund pwh pwi pwj pwk
sunderland pwl
sundown pwm
sundr 1q8
sunglas nu4
sunken pwn
sunlight pwa
sunr pwo pwp
sunris pwq 1wg pwr
sunset pws pwm pwt pwu
sunshad pwv pww
sunshin pwa pwx
sunstruck pwy
suntan 3uq
sup pwz px0 l4k px1 px2 dk 4q4 bx4 f1w
super px3 7n8 px4 9n px5 px6 px7 px8 px9
superb pxa 3ro gz3
supercilious 8kl pxb
superfam pxc
superfic pxd pxe
superficial nv3 pxf pxg
superhighw age pxh
superhum pxi
superimpos fsi
superintend gsl
superintendent pxj px3
superior pxk pxl pxm
superlat pxn 9m9 cn9
superm 9x pxo
supermarket pxp
supernatant pxq pxr
supernatur ioj pxs
supernaturalism pxt pxu
supersed m8v
supersonic pxv pxw
superstar 9j
superstit pxx
superstitious pxy
superstructur pxz
supervis hp9 gsl py0 j6j py1 py2
supervisor py3
supin py4 py5
suppl 6r py6 kk7 py7 py8 py9 pya l4a
supplant m8v
supplement pyb 1yj
supplementar pyb 1yj
supplic pyc pyd
support pye pyf pyg lxx pyh pyi pyj pyk 7f fdk lm prr 7so djo pyl 22s 228 2j0 pym pyn gc p29 pyo 9sg pyp
suppos csp 6cr n9h pyq pyr lac
suppres 6dp 3gj 79h pys pyt pyu pyv
supr 2x
suprem ov1 pyw pyx pyy pyz
supremac 8w7
sur pz0 4vb 4vc 4ve pz1 pz2 pz3 pz4 93k pz5 pz6 pz7
suret pz8 pz9
surf 3ni pza pzb pzc pzd
surfac pze pzf pzg pzh pzi 5o2 5wl pzj
surfactant pzk
surfeit cec pzl pzm pzn
surg pzo n09 onn d8u pzp pzq pzr
surgeon pzs
surger pzt pzu
surgic ivd pzv
surinam pzw
surmis 6cq pzx pzy
surmount h0n pzz q00
surnam q01
surpas a8r cev a8v a8u q02
surplus a9a a9b
surpris q03 q04 q05 q06 q07 q08
surprising q09 yq
surrend q0a mcq cao 4sf
surreptitious q0b
surround 9yt 2rx 3f2 okr 9rs 9s1 het
surv o5u poo mfm 1d8 q0c q0d q0e q0f ac2 9tt l7v
surveil q0g
surviv q0h 9tr q0i q0j q0k q0l
susan q0m
susceptibil q0n
susceptibl q0o q0p
sush q0q
suspect q0r 7sv 8r5 pzy q0s bvp q0t
suspend bqm q0u q0v q0w q0x q0y q0z esd
suspens q10 q11
suspic 8r4 duq
suspicious q12 bvp q13
susquehan q14
sussex q15
sustain d4r q16 fdn iiz djo fe7 q17 q18 q19
sustainabil q1a
susten ij3 fdk
sutherland q1b
sutr q1c
suv q1d
swab hrf q1e q1f 7gw
swad q1g
swag kn3 q1h 3vf kn4 q1i q1j 8kl
swahil q1k
swallow q1l q1m q1n c7e 42c
swallow_up 42c
swam q1o
swamp q1p q1q 7w8 93o
swan q1r ln 94c
swans q1s
swap q1t q1u q1v
sward oor
swarm q1w 95q klm q1x
swart 9ao
swarth 9ao
swash q1y oww q1z
swashbuckl gkf
swat q20 q21
swatch q22
swath q23 q24 q25
sway 4jo q26 mqs q27 jux
swayback 8f9
swear 80i 31z q28 ln ilr 7df q29 k9k
swear_in q2a
swear_off q2b
swear_out nq9
sweat juu bru q2c q2d q2e juv
sweat_off q2f
sweatband q2g q2h
sweatshirt q2i
swed q2j n10
sweden q2k q2l q2m
sweep acq q2n q2o 3v3 q2p n35 3wg 90t ovy q2q q2r q2s q2t
sweep_away q2u q2v
sweep_off q2v
sweep_over j4b
sweep_through 9m
sweep_up 9p6 90t
sweet 84d q2w q2x q2y q2z jsq q30 q31 q32 q33 pch q34 q35
sweetheart pch q36 q37
swel q38 q39 q3a q3b q3c q3d q3e q3f 3zu q3g 400 gk9 q3h
swel_up q3b
swelt q3i
swerv q3j q3k 7dz
swift q3l q3m b8p q3n
swig 920 cty oik
swim q3o q3p bab q3q 2fz q3r g8m
swimsuit q3s
swindl q3t 65r
swing q3u q3v q3w q3x q3y q3z q40 q27 q41 q42 q43 7j8 q44 o9h q45
swing_about q46
swing_around q46
swing_out q40
swing_over q43
swip q47 q48 4h
swirl q49 9gb q4a
swish q4b q4c q4d
swiss q4e q4f q4g
switch q4h m8y 4yh 4yb a9i q1v nyk
switch_off q4i
switch_on q4j
switch_over a9i
switchboard q4k
swivel q4l k4j
swoon alg alh
swoop q4m ogl klb q4n
swoop_up q4o
sword 30u
sydn q4p
syl q4q
syllabic q4r
symbol q4s q4t
symbolic q4u q4v 9ox q4w q4x
symbolis m9r q4y
symbolism q4z q50
symbolist q51 q52
symmetr q53 l1l
symmetric q54 d2j q55
sympath q56 q57 q58
sympathetic q59 q5a 2qk q5b q5c
sympathis q5d q5e
symphon q5f jx3
symphonic q5g q5h
symposium q5i
symptom q5j q5k
symptomatic q5l 891
synagogu q5m
sync q5n
synchron q5o
synchronis q5n q5p q5q
synchronism q5o
synchronous q5r q5s
syndic 6fx hlq q5t q5u q5v q5w
syndrom q5x q5y
synergism q5z q60
synergistic eqj q61
synod q62
synonym q63
synonymous q64
syntactic q65 q66
syntax q67 q68
synthesis q69 q6a q6b q6c
synthesiz q6d q6e
synthetic q6f q6g q6h
syr q6i
syracus q6j q6k
syrian q6l q6m
syring q6n q6o
syrup q6p q6q q6r
system q6s q6t q6u q6v q6w 1kn q6x q6y
systematic q6z q70 6fi
systematis q71 q72
systemic q73
tab 52b q74
tabl q75 q76 q77 q78 7t0
tableau q79 q7a
tablet q7b j93
tabletop q7c
tabloid q7d q74
tabo q7e q7f q7g bhr q7h
tabul q7i q78 q7j q7k
tack q7l q7m q7n q7o
tack_on 1ca
tackl q7p q7q d2n q7r
tacom q7s
tact q7t
tactic gt3 q7u q7v q7w
tactil q7x q7y
tactu q7x q7y
tactual q7z
tad q80
tadpol q81
taekwondo q82
taf q83
taft q84 q85
tag q86 q87 q88 fko q89 fkp
tag_along q8a
tag_on 1ca
tahit q8b
tai q8c o47 o48 o49
tail q8d 1ob q8e q8f q8g 51e q8h q8i q8j 7ex q8k q8l q8m
tailback q8n q8o
tailg q8p q8q
taint 6ik ege q8r q8s
taip q8t
taiwan q8u q8v hfy q8w 55y
tajikist q8x
tak kwy
take q8y kwy m6t ao q8z q90 57i fuu 6ez lp5 pre 5d9 b0m 5db qa 6hp q91 d4t 1qc q92 gq1 69h 3s2 q93 q94 q95 q96 m7r pru 64 ior 66 q97 q98 b03 q99 49m 4ik q9a etb q9b ax2
take_apart 8m8 3np
take_away q9c m6t 2iv q9d
take_back 3sa q9e
take_down 7ub 3sc
take_for 7re
take_in 3x 5p8 c2g lsj 4pj 5s2 q9f q9g 42
take_off q9h q9i q9j 7zg g3i q9k
take_on ao 9s7 66 q7r h5
take_out q9c q9l q9m q9n 1nu hw5
take_over 46r h3 65 q9o m4q h5 m8i
take_to aoz q9p
take_up q9q arb g3j osl 1qc h3 pav q9r q9s
takeof q9t q9u
takeov q9v 6wy
tal i36 pht q9w q9x q9y myo lta dhh p7
talbot q9z
talent 9tn qa0 c8y
talib qa1
talismanic qa2
talk qa3 qa4 qa5 hvd ox1 qa6 ox2 2zu i85 by2
talk_about 8jo qa7
talk_down qa8 qa9
talk_over 8kh
talkat qaa by2
tallin qab
tallow qac
talmud qad
talon qae
tam qaf qag qah qai qaj qak
tamil qal qam qan
tamp qao qap hpe h5z h60
tan qaq 438 3um qar qas qat 3uq qau qav
tandem qaw qax qay
tang qaz qb0
tangent qb1 qb2 qb3 qb4
tangib qb5
tangibl qb6 lpy
tangl h3p qb7 qb8 90t qb9 qba
tango qbb qbc qbd
tank qbe qbf qbg qbh qbi qbj
tantalis 25b qbk qbl
tantalizing qbm
tantrum b51
tanzan qbn
tao qbo qbp
tap jk0 lly aet qbq qbr 3yy qbs qbt qbu qbv qbw qbx qby qbz qc0 qc1
tap_out 2jx
taper qc2 qc3 qc4 qc5
taper_off qc6 b62
tapestr qc7 qc8
tar f2t qc9 qca qcb g7l d04 mcw
target qcc q4 gx0 qcd ktt qb
tarif 9b0 qce
tarnish qcf qcg
tarpaulin qch
tart qci l2p qcj nwb qck
tarzan qcl qcm
task 581 kzj qcn qco
tasman qcp qcq qcr
tast 1dk qcs qct kor n5b qcu n8x qcv qcw qcx
tat qcy qcz etz qd0 nwl qd1
tatar qd2 qd3
tatto qd4 qd5 qd6
tatum qd7 qd8
tau qd9
taunt qda 25b 81r
taut qdb qdc
tavern qdd
tawdr qde 3ln
tawn qdf
tax qdg qdh qdi qdj 47f qdk qdl
taxabl qdm
taxat qdg mia
taxidriv qdn
taxis qdo qdp
taxon qdq
taxonom qdr qds
taxonomic q70
taxp qdt qdu
tay qdv
tayl qdw qdx
tbilis qdy
tchaikovsk qdz
tea qe0 qe1
teacart qe2
teach qe3 qe4 eo2 qe5 eo7 eo4 9he 5xm
teakettl qe6
teakwood qe7
team p4n qe8 qe9 h13
team_up qe9
teamst qea qeb
tear qec m7p mzz qed qee 509 qef ayi 79y qeg qeh fl8
tear_apart qei
tear_away qej
tear_down 8m6
tear_off qej
tear_out ahr
tear_up moi
tearful qek
teas qel 6qg 25b 24c qem qen qeo qep hm7 qeq
teas_apart qer
teaspoon qes
teat idl
tech qet
technic qeu qev qew kyq qex qey qez qf0 qf1
techniqu qf2 kyp
techno qf3
technolog qf4 9uy
technologic qex qf5 qf6
ted qf7 nz1 qf8
tedious qf9 3ex
tee qfa qfb qfc qfd
tee_off qfe
tee_up qfc qff
teem klm q1x
teen gx gz qfg qfh
teenag gz gx
teens qfi
teet qfj qfk
teetotal qfl
tehran qfm
tel qfn qfo
telecast qfp qfq
telecom qfr
telecommunic qfs qfr
telegram qft
telegraph qfu 47s qfv qfw
telegraphic qfx qfy
telepath qfz
telephon jxo qg0 494
telescop qg1 qg2 qg3
televis qfq qg4 qg5 qg6
tell qg7 qg8 8bu qg9 i33 9vu a7e n9g 1qm iis qga mi3 qgb
tell_apart 8bu 8i2
tell_off 3wm
tell_on qgc 2t8
telltal qgd mi3
telugu qge qgf
temer 1ve
temp qgg qgh dui f0f qgi qgj qgk d1v
temper 8nu qgl qgm qgn qgo qgp
temperatur qgq qgr
tempest qgs pi0
templ csz qgt qgu qgv
templar qgw
tempo qgx j8c
tempor qgy qgz qh0
temporar qh1 qgg qh2 qh3
tempt qh4 qh5 9xv exd qh6 qh7 qbk 2ms
ten qh8 7o2 qh9 qha
tenabl qhb
tenac jty
tenacious 8v3
tenanc ios
tenant qhc qhd qhe
tend qhf qhg e9f 1u5 qhh qhi 2un qhj qhk l8 osh qhl 1u7 1er
tendenc qhm e99 fug
tender qhn qho qhp
tendon qhq
tenebrous qhr
tenet 8va
tenfold qhs qht
tennes qhu qhv
tennis qhw
tenor qhx qhy qhz qi0
tens qi1 qi2 qi3 qi4 qi5 qi6 qi7 qi8 qi9 qia plo qib qic
tens_up pjg qid
tension qie
tensionles qif
tent qig qih 2zs 4cj
tentacl qii qij
tentat l4o qik
tentativ qil
tenth qim qin qio
tenuous qip
tenur qiq qir qis
tepid gjs gjt
tequil qit
ter qiu jca qiv qiw qix
terenc qiy
teres qiz
term qj0 qj1 qj2 pip qj3 qj4 kty bh1
termin 80s qj5 qj6 qj7 9t0 4sb qj8 67n 9tp aed
terminolog iek
terminus 84e 9tp
terrac jlf 2pl qj9 qja
terrain qjb
terrestr qjc k66
terrib 20k 1sy
terribl 20l nsn 2c
terrif bsn qjd qje
terrific apa qjf
territor qjg qjh qji qjj qjk 8r1
terroris qjd qjl
terrorism qjm
terrorist qjn
terrycloth qiw
ters 7dk qjo
tertiar qjp qjq
tesl qjr qjs
test myr qjt qju qjv a88 lgj a3a nfe qjw qjx qjy qjz f0h qk0 qk1 qk2
testicl 25y
testif qk3 a7d
testimon qk4 qk5 qk6 qk7 qk8 qk9
testosteron qka
teth fv1 qkb
teutonic c6m
tex qkc
texan qkd qke
text qkf qkg
textbook qkh 4mx
textil 5m0 qki
textu qkj
textur qkk qkl qkm qkn
thai o46 o47 o48 o49
thailand o45
tham qko
thamnophis qkp
thank qkq clq qkr qks
thankful qkt qku qkv
thanksgiv qkw qkx
thatch qky qkz ql0 ql1 ql2
thaw ql3 h81 h82
theat ql4 91n
theatr ql4 91n
theatrego ql5
theatric dha ql6 ql7 ql8 ql9
theft pcn
theistic qla
them htq pqq qlb
thematic qlc qld
then qle qlf qlg qlh qli
thenc qlj qlk
thenceforth qll
theolog qlm qln qlo qlp
theologic qlq
theor qlr dy1 qls
theorem qlt qlu
theoretic qlv qlw qlx qly
theoris 6cr qlz
theorist qm0
ther qm1 qm2 qm3 qm4
therap qm5
therapeutic 7cd qm6 d78
therapist d76
thereaft qll
thereb qm7
theref qm8
therefor dbs 6ek
therefrom qlj qlk
therein qm9
thereof qma qlk
thereon qmb
theres qiz
thereto qmc
theretofor qmd
therewith qme
therm qmf qmg qmh
thermal qmi
thermist qmj
thermocoupl qmk
thermodynamic qml qmm qmn
thermogravimetric qmo
thermomet qmp
thermometr qmq
thermometric qmr
thermopil qms
thermost qmt qmu
thermostatic qmv
thesis qmw 8ow
thessalonik qmx
thet qmy
thiamin qmz
thick hdt qn0 qn1 qn2 qn3 qn4 oiw 7ys qn5 qn6 qn7
thicken qn8 qn9 qna 4b2 ie6 qnb qnc 7rt
thicket 3wb
thickspread qnd
thief qne
thiev 6px pcn qnf
thigh qng qnh
thighbon qni
thil qnj
thin qnk qnl qnm qnn fue qno owl og0 qnp qnq qnr qns
thin_out qnt qnu
thing qnv qnw qnx qny qnz qo0 kt qo1 qo2 qo3 qo4
think qo5 4v3 2oa 49j csp ept qo6 qo7 hgg qo8 qo9 epo dyv qoa
think_about 9xg qob
think_back m5y
think_out qoc
think_over 54a
think_up 93i
thiocyan qod
thiouracil qoe
thirst duu qof 71w qog qoh qoi
thirt qoj qok qol qom
thirteen qon qoo
thirteenth qop qoq
thirtieth qor qos
thistl qot
thith qm3
tho qou
thom qov qow
thompson qox qoy
thomson qoz qp0
thong fpa qp1
thor qp2 qp3
thoreau qp4
thorn qp5 qp6
thornton qp7
thorough qp8 abn abo cgo qp9
thoroughbr qpa qpb joj
thoroughfar qpc
thoroughgo abn a75
thorp qpd
thou ck2
though qpe
thought qpf qpg qph
thoughtful qpi qpj
thoughtles qpk qpl
thousand ck2 qpm
thrash qpn b6d qpo
thrash_about qpo
thrash_out cy2
thread qpp mkx qpq h4l qpr qps
threadbar cvz qpt
threat qpu qpv h8w
threaten qpw qpx 9t5 qpy 25s d9c
three qpz qq0 qq1 qq2 qjq qq3 e0o e0p
thresh qpo b6e qq4
threshold 8x8 8x4 qq5 qq6
thric qq7
thrift qq8 qq9
thril qqa ffq 552 qqb qqc qqd qqe qqf 9la qqg
thriv acj bc4 3dy
thro qqh qqi
throat qqj qqk qql
throb klj qqm l82 qqn qqo qqp
thrombos qqq
thrombosis qqr
thrombus qqs
thron qqt kke 9xl qqu
throng 684 f3s qqv
throttl 5t 5u 2wk pk3
through qqw qqx qqy qqz 8tm
throughout qr0 qr1
throw qr2 qr3 ca1 qr4 qr5 b9z qr6 4ns 4nk ca4 2tr qr7 qr8 qr9 qra
throw_away 4ns 4nq
throw_back qrb
throw_in 5w4 96s qrc
throw_off 4ns nur
throw_out i4 8m9 4nq 3ei add
throw_up 4of
thrust 956 p69 lax bhz qrd qre dvq pp4 f2p
thrust_out lb0
thruw age
thud qrf qrg qrh qri
thug dn8 qrj
thumb qrk qrl qrm b9e
thumbnail qrn
thump qro qrf kle 2ji qrh 294
thump_out 2jx
thund 3du qrp mpu qrq qrr qrs
thunderous 7mp qrt
thursd qru
thus qrv dbs qrw
thwack qrx oiy
thwart qry 24g 7s8
thyroglobulin qrz
thyroid qs0 qs1 qs2
thyronin qs3
thyrotoxic qs4
thyrotrophin qs5
thyroxin qs6
tia qs7
tianjin qs8
tiberius qs9
tibet qsa qsb qsc qsd
tick qse qsf 5im qsg qsh
tick_off 52f
tick_over dzz
ticket qsi q86 qsj b10
tid qsk qsl pzp qsm iat qsn 5gf qso qsp
tid_over 3qh
tid_up 5gf
tidal qsq
tidbit qsr
tidewat qss qst
tie i74 qsu g7z qsv lj qsw qsx qsy qsz 6d7 qt0 qt1 qt2
tie_down qt3 2wa
tie_in 1q0 qt4
tie_up 2wa qt5
tier qt6 ciz
tiffan qt7
tiger qt8 qt9 qta
tight qtb ar4 5ky 64t qtc qtd qte qdb qtf qtg
tighten qth qti qtj qtk
tighten_up qtj
til qtl qtm qtn qto qtp qtq qtr qts
tilt 1hr f97 14g 4er fuh
tilth aq8 qtt
tim qtu qtv 5jo qtw qtx qty qtz qu0 qu1 5k2 qu2 qu3 qu4 qu5 qu6 qu7 qu8 qu9 qua qub
timb quc qud gk1 que quf
timbr lcw
timel qug quh
timeles qui
timelin quj
timepiec quk
timer qul qum
timet qun quo
timeworn cvz
timid 4rf qup 8c7 quq qur o44
timor qus
timoth qut quu
tin quv quw 4cw qux quy 8ei
ting quz qv0 qv1 qv2 f8w qv3 5ti
tingl qv4 552 qv5 qv6
tink qv7 qv8 hal qv9
tinkl quz 5ji
tint nty qva qv3
tip pd9 qvb qvc qvd qve qvf fuh
tip_off qvg
tip_over j73 3is
tips qvh qvi
tipto qvj qvk qvl qvm
tir qvn as4 as3 qvo cvz qvp abl
tir_out as3
tiran qvq
tireles d22 eby
tiresom 3ex
tissu qvr qvs qvt
tit 3ok idl qvu c93 qp3
titan qvv c8i
titanic qvw
titanium qvx
titer qvy
titil a1y qvz
titl 5d4 qw0 qw1 qw2 7rb qw3 4xm 9y2 ppv qw4
tito qw5
titr qw6
titular qw7 qw8
titus qw9 qwa
tko qwb
tnt qwc
toad bsz
toast qwd qwe 75j 94p
tob qwf
tobacco qwg qwh
tobago qwi
tobin qwj
tod qwk qwl qwm qwn qwo ijg qwp qwq qwr
toe qws qwt qwu qwv
tof 3ta
togeth qww qwx qwy qwz qx0 qx1 qx2
togo qx3
toil fkq cpg qx4
toilet 2g7 kke
token qx5 qx6 ien
tokenish ien
tokyo 9ha
tol 6un qx7 qx8 qx9
toledo qxa qxb
toler qxc qxd qxe 1i qxf
tolerant qxg g1e qxh
tolkien qxi
tollg qxj
tollhous qxk
tom qxl qxm qxn
tomato qxo qxp
tomb cm3
tombston cmd
tomorrow qxq qxr qxs
ton qxt qxu nty lcw qxv qxw qxx ii2 aup 4yp eho qxy qxz qy0 909
ton_down qah 7ik
ton_up qy1
tonal qy2 qy3
tong qy4 qy5
tongu qy6 qy7 qy8 fib qy9 qya qyb qyc
tonic kg2 qyd qy3 qye
tonight qyf qyg
too j3t x6
tool enx qyh qyi qyj
tool_around qyi
tooth qyk qyl qym qyn qyo
toothbrush qyp qyq
toothpast qyr
top qys qyt qyu 74j 9m9 qyv 5gs a8s qyw qyx qyy qyz 9n
top_off qz0 qz1
top_out qz2 qz3
topic f1s pqq qz4 qz5
topnotch 9n
topograph qz6 qz7
topographic qz8
topolog qz9 qza
topologic qzb
toppl qzc qzd
topsoil qze
tor qzf qzg qzh qzi
torah frv qzj
torch qzk qzl qzm
torino qzn
torment p2 14s qzo qzp 78g 14w qzq qzr qzs
tornado qzt qzu
toronto qzv
torp qzw qzx
torpedo pq5 cub qzy
torpid 8xo qzz
torqu r00
torrent r01 5mi
torso 39s
tortricid r02
tortuous qba r03
tortur 14s qzo r04 qzp 14w r05 aag
tos r06 r07 r08 k3w 59g ba0 qpo 4nq
tos_away 4nq
tos_back qrb
tos_in r09
tos_off 2pc 7kp
tos_out 4nq
tot r0a r0b r0c r0d
tot_up dj
total o6 10y dj 110 9xy buv r0e r0f 9y0 ub
totalistic r0g
totalitar r0h r0g r0i
totemic r0j
toter 2im
touch r0k o6p r0l r0m r0n r0o f8w l0 r0p r0q r0r f7 8r8 r0s pg4 r0t r0u 2iz agy a0g r0v hvv l5
touch_down r0w
touch_off c0
touch_on r0x 2iz
touch_up r0y
touchdown r0z r10
touchston 75u
tough dn8 r11 r12 r13 r14 243 r15 r16 r17 r18
toulon r19
toulous r1a
tour 5bd oz3 r1b r1c
tourism r1d
tourist r1e
tourn r1f r1g
tousl 8lb
tow r1h r1i
towbo r1j
towel r1k r1l r1m
tower r1n 5uf dtd 9pw
town r1o r1p r1q
townsend r1r
townsm r1s r1t
townspeopl r1o
toxic r1u r1v r1w
toxin r1x
toy r1y r1z k80 ba6
toyot r20
trac r21 r22 nu9 r0m pv2 bfo 82i dr8 mh3 r23 r24 r25 r26
trach r27 r28
track r29 lh6 ft6 6xg 51e r2a r2b r2c r2d r2e
track_down dv6
tract r2f jbp r2g r2h r2i r2j r2k
tractar r2l
trad r2m 70p r2n 7mq r2o r2p r2q h9r q1v r2r 7mw r2s
trad_in r2q
trademark cxc r2t r2u r2v
tradesm o16
tradit r2w 7eh
tradition r2x r2y
traditional r2z
traditionalism r30 r31
traditionalist r32 r33
traffic r34 r35 r36 r37
traged r38 r39 r3a 49z
tragic r3b r3c r3d
tragicomic r3e r3f
trail r3g ft6 r3h 51e 90r ktl flt r2e
train r3i pim r3j r3k 871 5nc qa cq7 5cx 692 r3l r3m r3n r3o r3p r3q 3pc
trainm r3r
trait r3s r3t r3u
traitorous r3v
trajector r3w
tram r3x r3y r3z
tramp 40r r40 r41 j94
trampl r42 r43 r44
tramw r45 r3y
tranc r46 9rp 2mp
tranquil k58 4ba npq lfo r47
tranquiliz r48
trans r49 3pn
transact r4a 7my hi5
transatlantic r4b
transcend a8t a8s
transcendent r4c r4d
transcrib r4e r4f 4d3
transcript 6q4 r4g r4h r4i
transcultur r4j
transduc r4k
transf r4l r4m r4n r4o nyq 4yc r4p r4q r4r lr6
transfix e3n aqj
transform r4s r4t hba nyl r4u r4v r4w
transfus r4x r4y
transgend r4z
transgres 3mk r50 r51 r52
transient r53 r54 r55 9zb
transist r56
transit r57 r58 hw6 r59 jiw 6nr r5a r5b r5c
transition r5d
transl r5e r5f et1 et3 r5g r5h r5i r5j
translat etc r5k
transluc r5l
translucent r5m
transmis r5n r5o
transmissibl 4pq c4v
transmit 2i4 r4o 4ih r5p c4v r5q r5r r5n
transmut r5s nyl hba r4s
transparenc r5t r5u
transparent r5v chl
transpir r5w r5x r5y r5z
transplant r60 r61 r4p r62 r63
transport nzf r64 r65 4id 9rm r66 r4l r58
transpos r67 60j r68 r69
transv r6a
transvers 775 r6b
transversal r6b
transvestitism r6c
transylvan r6d
trap zf r6e r6f r6g olo olq r6h k23 6rs r6i r6j
trash r6k mxe qei fbj
traum r6l d26
traumatic r6m r6n
travel r6o r6p hvs r6q f91 r6r f90 r6s r6t r6u
travel_along bfr
travel_by cev
travel_to r6v
travelogu r6w
travers r6x r6y r6z 6ym ovy
tray r70
tre r71 r72 r73 6rq
treacher 2td r74
treacherous r75 r76
tread j86 r77 r78 r79 r44 pdp
tread_down r7a
tread_on pdu
treadmil r7b r7c
treason r7d r7e
treasur c3k r7f r7g r7h 4io 1df 53u r7i r7j a9k
treat r7k 7hg r7l kx0 6yf r7m 8tn r7n r7o r7p czg r7q 8kj j91
treatis r7r
trebl r7s r7t r7u osf r7v
treetop r7w
trek r7x r7y r7z r80
trem o3n r81 lcr
trembl o00 r82 lgf nut
tremendous apa 9wc 9wd
trench r83 7rf r84 9sj
trend r85 6xf r86 7dz
trent r87 r88
trenton r89
trepid r8a
trespas 9sk r8b evn r8c
trestl r8d r8e
trey qq3 e0o
triad r8f e0o
trial myr r8g qju qjv
triamcinolon r8h
triangl r8i r8j
triangular r8k r8l
triassic r8m r8n
trib r8o bfj r8p
tribun 6xm r8q r8r
tribut r8s qk4
tributar m1 r8t r8u
trichrom r8v
trick 18a gnn r8w r8x r8y bnw r8z ohh
trick_out 1un
trick_up 1un
trickl 947 949
tricol r90 r8v
trident r91
trier r92 r93
trig r94 r95 r96 c0
trig_off c0
trigon r97
tril r98 r99 le7 r9a r9b 2vj r9c r9d
trilog r9e
trim r9f r9g 7er r9h r9i owc nzi r9j r9k
trim_back 7er
trim_down 7er
trin r9l e0o
trinidad r9m
trinket r9n
trio r9o e0o
trip r9p r9q ppa r9r
trip_out r9s
trip_up 4p8 r9r
tripham r9t
tripl r9u r8f r7t r9v r9w r7v
tripod r9x
tripol r9y r9z
trist ra0
trit cvz
triumph ra1 ra2 ktd m30
triumphant ait ra3 ra4
triv ra5 ga4
trivial ra6 ra7
tro ra8 ra9
troik raa e0o
trojan rab rac rad
trol rae raf rag rah plc
trombon rai
trondheim raj
troop rak ral ram jdn ran 4ru opw
troph rao rap
trophotropic raq
tropic rar ras
tropidoclon rat
trot f7b rau 5jq rav
trot_out raw
troubl 8c3 kwq rax 3ga ray j9v 8mo 8ra 3gc 3gb raz 8ol
troubleshoot rb0
troublesom rb1
trough cut rb2
troup 60z
trous rb3 jch
trout rb4 rb5
tru rb6 rb7 rb8 gm rb9 rba c5o mnh
tru_up rb7
truc 1je
truck rbb rbc rbd d4f
trucul rbe
truculent rbf
trudg rbg j94
truman rbh
trump rbi rbj 2s8 rbk
trump_out rbl
trump_up rbm
trumpet dp4 rbn rbo rbp dcc rbq
trunc rbr rbs rbt v
trundl rbu rbv rbw
trunk rbx rby o1n
trus rbz rc0 rc1 2wa
trust rc2 m37 am4 4ll rc3 rc4 2o9 83g 5yu rc5 rc6 rc7 m0g rc8
trustful rc9 rca
trustworth rcb rcc
truth 95 rcd rce rcf rcg rch
truthful rci
try qjy qjz 1tr n5b 1og a3a rcj rck rcl
try_for rcm
try_on rcn
try_out a3a adz
tsar rco
tsh qs5
tsunam rcp
tub rcq 2g8 rcr rcs rct rcu rcv rcw
tuberculosis rcx
tubul rcy
tubular rcz
tuck rd0 rd1 ely rd2 rd3 rd4 rd5 abh
tuck_away rd6
tuck_in rd6
tuck_out abh
tucson rd7
tudor rd8 rd9 rda
tuesd rdb
tuft rdc rdd
tug rde r1j rdf 95i
tuit rdg rdh
tul 5ag
tularem rdi
tulip rdj
tuls rdk
tumbl rdl amg qzc 3nt rdm qzd rdn rdo rdp b2
tumor rdq
tumult rdr rds
tumultuous 8ol
tun rdt rdu rdv rdw h7s rdx rdy h7v rdz
tun_in re0
tun_up rdx rdy
tuneles re1
tung re2
tungsten re3
tunic re4 re5
tunis re6 re7 re8 re9 rea
tunnel reb 440 rec 441
tur red
turban ree ref
turbin reg reh p0h rei
turbul rej rek
turbulent 5a6 8ol
turf rel oor rem
turf_out 3eh
turin qzn
turk ren
turkey reo rep req rer
turkic res ret
turkmenist reu
turmoil rdr rev
turn rew rex rey rez rf0 rf1 2pq mlf mim cr8 rf2 rf3 rf4 m47 ka0 rf5 rf6 rf7 hw2 rf8 rf9 2km rfa rfb rfc rfd rfe
turn_around rff q46
turn_away 2pu 1za rfg rfh
turn_back mhn 1kv 8yl 51h
turn_down 7q3 rfh
turn_in lbe rfi 7vx
turn_off q4i lbb rfj
turn_on rfk q4j rfl 7zt
turn_out rfm 3eh 2ih rfn l40 rfo 5wd
turn_over 7wb 3is mrp ca9
turn_to rfp e9
turn_up 5w8 bfa gce
turnout rfq rfr
turnov rfs rft
turnpik rfu rfv
turnt rfw rfx
turquois 1eu rfy
turret rfz rg0
turtl rg1 rg2 rg3 rg4
tuscan rg5
tutor 5na rg6 rg7 rg8 rg9
tuxedo rga
twain 3jk
twe hgd
tweed rgb by4 rgc rgd
tweez rge
twelfth rgf rgg rgh
twelv 907 908
twent rgi rgj rgk rgl rgm
twentieth rgn rgo
twic rgp 8y4
twiddl rgq rgr q4a
twig rgs rgt 4pt
twilight rgu 9am 9ap
twin rgv c3o 6x5 9a9 9aa pih eru mrm rgw rgx
twing rgy jc8 ku4 rgz
twinkl g3q owg b7c rh0 d85 rh1
twirl p03 rh2 q4a rh3 dvr rh4
twirling rh5
twist 87k p03 rh6 rf1 rh7 rh8 8q9 2pr p63 8qb pjm r03
twist_around os6
twit rh9 rha
twitch rhb f5r f5t
two rhc nhx 2yw 229 rhd rhe ni5 rhf rhg rhh rhi
twofold rhj 8ye 8yg
twoscor blx
tyler rhk rhl
tyn rhm
typ rhn 4zj rho rhp rhq
typewrit rhr rhq
typhoid rhs
typhoon rht
typhus rhu
typic rhv 8pz rhw
typif m9r a06
typograph rhx rhy
typographic rhz
tyr qvn pz0
tyran 84b 84c
tyrant ri0 ri1
tyrol ri2
tyrosin ri3
tyson ri4
ubermensch pxo
ubiquitous ri5
ufo ri6
ugand ri7
ugl ri8 ri9 ria pz4
uhf rib
ukrain ric rid rie
ulcer rif rig rih
ulst rii rij
ultim rik ril rim b1g
ultimatum rin
ultr lic
ultracentrifug rio rip riq
ultramodern rir
ultrasonic pxw ris
ultrasound rit riu
ultraviolet riv riw
ulys rix
umbrel riy riz rj0
umpir rj1 rj2 lyc
unabat rj3
unabl rj4 rj5
unaccept rj6 rj7
unaccompan rj8 rj9 w8
unaccount rja rjb
unachiev rjc
unadjust rjd rje
unaffect rjf rjg
unafraid at5 nje
unalter rjh rji
unambigu rjj
unambiguous rjk rjl rjm rjn
unanimous rjo rjp rjq
unansw rjr
unarm rjs rjt rju
unasham rjv
unask rjw
unassist rjx rjy
unasterisk rjz
unattach rk0 rk1
unattract rk2 rk3
unauthentic rk4
unauthoris rk5 rk6
unavail rk7 bxs
unavoid efp
unavoidab efq
unawar rk8 rk9 rka rkb
unbal e22 rkc rkd rke
unbear eup
unbeaten rkf
unbeliev eb2 e6k
unblinking rkg
unborn rkh
unbound 3hj
unbreak rki
unbroken rkj rkk
unbutton rkl rkm
uncan rkn rko
uncaus rkp
unceasing 6kk
uncertain rkq e8r rkr rks
uncertaint rkt 8yp
uncertif rku
unchang rkv rkw rkx
uncharg rky
uncheck rkz
uncl rl0 rl1 rl2 8gr
unclaim rl3
unclasp rl4
unclear rl5 rl6
uncloud 5g6 rl7
uncomb rl8
uncomfort rl9 rla
uncomfortab rlb
uncommon rlc rld
uncompromis eht
unconcern rle rlf rlg rlh rli
uncondition rlj b7t
unconditional b7u rlk
unconfes rll rlm
unconqu rkf
unconquer rln eoq
unconscious rlo rlp rlq rlr rls
unconstitution rlt
uncontrol rlu rlv
uncontrollab rlw
unconvention rlx rly
unconvinc b9l e6k
uncooperat rlz rm0
uncork rm1 rm2
uncousin rm3
uncov afh 8iq afj
uncritic rm4 rm5
uncurl rm6
undamag rm7
undaunt rm8 rm9
undeclar rma
undef rmb
unden rmc
undepict rmd
under rme rmf rmg rmh eiz rmi rmj
underachiev rmk rml
underbrush rmm
undercov 5dt
undercurrent rmn rmo
underdevelop rmp 87b
undereduc rmq
underestim rmr rms rmj rmt
underfoot rmu rmv
undergo rmw
undergradu rmx
underground hc1 rmy rmz rn0 5dt 2p4
underhand rn1 rn2
underl rn3 rn4 prj
underlin rn5 9qg rn6
undermin 4rl n1n
underneath rn7 rn8
underpin rn9 2j0
underprivileg rna
unders pr7
underscor rn5 9qg rn6
undersecretar rnb
undershirt rnc
undersid 3go
underst hh2
understand rnd lq7 rne et1 q5d eps epf 1dr q56 pa rnf rng rnh
understanding rni
understat rnj
undertak cs8 6l4 1ts q7r ht4 kzj rnk
underw mi
underwat pra pr9
underwear rnl
underwood rmm
underworld cw1 rnm
underwrit 6ye rnn
undesir rno rnp rnq
undevelop rnr rns
undifferent rnt
undigest rnu rnv
undilut rnw
undiminish rnx
undisclos rny
undisguis rnz
undisput ro0
undo ro1 ro2 ro3 ro4
undon ro5 my3
undoubt 8yu
undres ro6 8oh ro7
undrink ro8
undu ro9 roa rob
undul mom mrs roc
unearth a8q rod
uneas roe gr1 19j rof rog roh
uneconomic roi roj
unemplo rok rol rom
unend a4e
unenthusiastic ron
unequal roo
unequivocal rjn
uner rop
unerring roq
unesco ror
uneven ros rot rou rov
unexpect row 70 rox
unexpl roy
unexplain rja roz rp0
unfair rp1
unfaith rp2 rp3
unfalt b3s
unfaltering 86b
unfamiliar rp4
unfasten rp5 rp6 rp7 iu5
unfavor rp8 rp9
unfertil egy
unfet rpa
unfinish rpb rpc
unfit 8oa rpd rpe e7z
unfix rpf rpg
unfold 36e plz rph bcg
unforeseen rpi
unforget rpj
unfortun rpk rpl rpm rpn
unfrost rpo
unfrozen rpp
ungain 5n3 20r
ungod o9b
ungrat rpq rpr
unhap n2a rps rpt 8qo
unharm rpu
unhealth rpv rpw
unheat rpx
unheed e0k d9x
unhesitating rpy
unhitch rpz
unho rq0 7xf
unhur rq1 rq2 rq3
unhurt rq4 rpu
unicef rq5
unicorn rq6
unidentif i2i rq7
unif bxr rq8 6pr eaj h9z yc
uniform rq9 rqa rqb rqc rqd rqe rqf rqg
unilater rqh rqi
unimagin e5o
unimaginat rqj rqk
unimpair rql
unimpas rqm
unimpeach rqn rqo
unimpeachab rqp
unimportant rqq rqr
unimpos rqs
unimpres rqt rqu
unimprov rqv rqw
unincorpor rqx
uninhabit rqy
uninit rqz rr0
uninject rr1
unintelligent rr2
unintend rr3
unintentional rr4
uninterrupt 6kh rr5 rr6
uninvit rr7 rr8
uninvolv rr9 84y
union h17 rra igu rrb atw
unionist rrc
uniqu rrd rre rjm oa6
unison rrf rrg
unit rrh rri rrj rrk rrl h9z rrm rrn f7v rro ye it6 9k epe
unitar rrp rrq rrr rrs
univalent rrt rru
univers rrv rrw 9g7 rrx kgj 6ug rry rrz
universal rs0 rs1
universalis rs2
universalistic rs3 rs4
unix rs5
unjust rs6 rp1
unkind rs7 k4b
unknown rs8 ti rs9 i2i rsa rsb
unlac rsc
unlash rsd
unlaw rse e6q
unleash rsf rsg gfq
unlik rsh rsi rsj e6j
unlimit g63 j31
unlin rsk rsl
unliterar rsm
unload rsn 96g rso rsp
unlock rsq rsr rss rst
unlov rsu
unluck rpn rsv rsw
unmalicious rsx
unman rsy
unmanageab rsz
unmar rt0
unmark rt1 j5s
unmask rt2 rt3
unmat rt4 rt5
unmeritorious rt6
unmistak rt7 1bo
unmistakab rt8 m5t
unmolest rt9
unmov rta rtb
unnam i2i
unnatur rtc 20
unnecessar rtd rte rtf
unneed rtf
unnotic rtg
unnumb 6wr
unobtain e7f
unobtrusiv rth
unoccup rti rtj
unoffic rtk rtl
unofficial rtm rtn
unoppos rto
unorthodox rtp h2z
unpack q9m
unpaid rtq rtr
unpaint rts
unpair rt5
unparallel rrd
unpatriotic rtt
unpav rtu
unperform rtv
unpicturesqu rsu
unpleasant rtw rtx
unplow rty
unplumb rtz
unpopular ru0
unprecedent ru1
unpredict ru2 ru3
unpredictab a23
unpredictabil ru4 ru5
unpremedit ru6 ru7
unprepar ru8
unpretentious ru9 rua
unproblematic 9m3
unprocur e7f
unpromis rub
unprotect ruc
unpublish rud
unpunish rue
unqualif ruf rug ruh
unquestionab rqp 7ou
unquestioning rui
unr ruj ruk
unravel rul rum
unread run
unreal ruo rup
unrealism 4p
unrealistic ruq rur
unreason rus rut a9c 33w
unrecognis ruu ruv
unrecogniz ruw
unreconstruct rux
unredeem 7dj
unreflect ruy
unregret ruz
unrel rv0 rv1 rv2 rv3
unreleas rv4
unremark a76
unrequit rjr
unreserv rv5
unrespons rv6 rv7
unrest rv8 ow
unrestrict rv9 rva
unru 3b3 8ml
uns rvb rvc
unsaf 7j4 rvd
unsaid rve
unsatisfactor rvf
unsatur rvg rvh
unscath rpu
unscientific rvi
unscrambl rvj rul
unscrew rvk rvl
unscrupulous rvm
unseen rvn rvo rvp
unselfconscious rvq rvr
unselfish rvs rvt c4m rvu
unservil rvv
unsettl rvw rvx
unshak rvy b3s
unsharpen rvz
unshav rw0
unshaven rw0
unsheath rw1
unshield rw2
unsign rw3
unslop rw4
unsmil rw5
unsmiling rw6
unsold rw7 rw8
unsolv rw9
unspeak 2c ec1
unspecif rwa
unspoken rve i0a
unst rwb rwc kni
unstain rwd rwe
unstead rks
unstilt rwf
unstres rwg
unstructur rwh 10u
unstrung rwi
unsucces rwj rwk
unsuccessful rwl
unsuit rwm rwn rwo
unsuitab rwp
unsung rsa rwq
unsur e8r 8c7
unsympathetic rwr rws
unt rsc rwt
unteach rwu rwv
untel ec1
unten ebz
untest rww rwx
unthaw h82
unthematic rwy
unthink rwz qpl ruy
untitl rx0
untold e8c
untouch rx1 rx2
untoward ebt j3
untr rww rwx
untradition rx3
untrammel rx4
untru rx5 rx6
untruth any
unus rx7 rx8
unusu rx9 pjy rxa
unusual ii7
unutterab rxb
unvar rxc 6gh
unveil rxd 3sm rxe
unventil rxf
unw rxg
unwant rxh rnp
unwarrant rxi cqv
unwav b3s g0e
unwelcom rxj rxk
unwil rxl rxm
unwilling rxn
unwind rxo rxp
unwir rxq
unwis rxr rxs rxt
unwit rxu rxv
unwitting e7t
unwoman rxw
unworth rxx rxy
unwrinkl rxz
unwritten ry0 ix0
upbeat ipw ry1 530
upbring bmt ry2
upcom 1e6
updat ry3 ry4 ry5 ry6
upgrad ry7 1my ry8 ry9
upheav rya rev
uphold ryb ryc 4ir
upholst ryd
upkeep 4hl rye
upland dfa dfb
uplift ryf ryg 9kb ryh ryi ryj
upload ryk
upper ryl rym ryn ryo
uppercut ryp
uppermost ryq ryr rys
uppsal ryt
uprais mfs g3f
upright ryu ryv cgu rw4
upris ryw 1ib ep1
uproar dsn rds
uproot a1d ryx
upscal ryy
upset j6t 8re ryz 8ra rz0 6br 8rh rz1
upshot 6ej
upsid qyt
upst rz2
upstair rz3 rz4 rz5 rz6
upstream rz7 rz8
uptak 6hz rz9
uptown rza rzb rzc
upward rzd rze rzf rzg
uranium rzh
urban rzi rzj rzk
urbanis rzl rzm rzn
urchin rzo
urdu rzp
urg f26 e78 kr2 2cz jq rzq cfe
urg_on kr2 2cz
urgenc rzr rzs
urgent krb 840
urin jol
urinar rzt rzu
urn rzv rzw
urugu rzx rzy rzz
usa s00 zs
usabl ivl s01
usaf s02
use 9qz 7eg cvi gtv bvr s03 s04 ade 1b8 s05 s06 nib aew aeu
use_up 804 ior
useabl ivl s01
useful s07 s08 s09
useles s0a s0b s0c
user s0d s0e
usher s0f s0g o2g
usher_in s0h
usher_out s0i
ussr n03
usual s0j 5z9 5ze
usurp q9o s0k
uta s0l
utah s0m
utc s0n
utensil s0o
util s0p s09 s0q s0r psh
utilis 9qz s0s s0t 1b8 9qv
utilitar s0u s08 s0v
utmost h38 fpm aii
utop s0w s0x s0y s0z s10
utopianism s11
utrecht s12
utter hvd afu fzt s13 a75 s14 ag0 3u
uzbekist s15
vacanc s16 s17
vacant s18 s19 s1a
vacat e cat s1b dkd dkf s1c
vaccin s1d ekw s1e s1f
vacuol s1g
vacuolis s1h
vacuum s16 s1i do0
vagabond s1j s1k 94c qc s1l
vagu s1m 8dy in6 s1n s1o s1p
vain q3h bu2
val s1q
valenc s1r s1s
valentin s1t s1u
valet c5j s1v
valiant s1w
valid s1x s1y s1z s20 s21 s22 s23 mnl
valkyr s24
valor bzi
valu s25 s26 s27 a5z s28 s29 s2a s2b s2c a3v s2d 1df s2e s2f s2g
valueles s2h
valv s2i s2j
vamp s2k 6qg s2l s2m
vamp_up s2l s2m
vampir s2n
van s2o s2p s2q s2r
vancouv s2s s2t
vand s2u s2v
vandalism s2w
vanderbilt s2x
vanes s2y
vanguard s2o s2p
vanil s2z s30 s31 s32
vanish 8h7 8h8 s33 s34 s35
vanit s36 666
vanquish 2jc
vantag ik s37
vanuatu s38
vapor a69 s39
vaporis s3a a69
vaquero s3b
var s3c s3d s3e s3f s3g s3h 8t5 8k3 s3i s3j s3k s3l bcm s3m s3n xa s3o 7zi s3p
varg s3q
variabil s3r s3s
variant 8k3 bkf s3t s3u
varieg s3v
variet 8sc s3w 1qa
various 8s7 me1 1q7 s3x s3y
vars s3z s40
vas s41 g2j
vascular s42
vast dt4 e2o
vatic s43
vaudevil s44
vaugh s45
vault s46 s47 s48 s49 8vr
vect s4a s4b
vedic s4c
veer s4d 7dz
veg s4e s4f
veget s4g s4h 3g4 s4i
vegetar s4j
veh ayi s4k
vehem awi 9qe
vehicl s4l s4m
veil s4n s4o 36i s4p s4q s4r
vein s4s s4t s4u s4v
vellum s4w s4x
veloc oyz
velor s4y
velvet s4z s50 s51
vend s52 nlg
vener 1w4 s53 mid
venet s54 s55
venezuel s56 s57 s58
veng s59
venic s5a
venom grd s5b
vent s5c s5d qu s5e
ventil qu s5f s5g s5h
ventr s5i s5j
ventur s5k s5l oyq csr s5m
venu s5n gc3
venus s5o s5p
ver lns s5q s5r dzb
verac s5s
veracruz s5t
verand bzk
verandah bzk
verb s5u s5v s5w s5x
verben s5y
verd s5z
verdict s60
verg s61 3st s62
veridic s63
verif 52a s64 s65 s66 s67
verisimilitud s68
verit 1x0 m1n s69 rcf
vermil nb3 s6a s6b
vermont s6c
vermouth s6d
vern s6e s6f
vernacular s6g 1ho 5za
veron s6h
veronic s6i
vers mkm s6j kc4 s6k s6l s3k s6m dc
versail s6n s6o
versatil s6p s3x s6q
vertebr s6r s6s s6t
vertex s6u 1a7
vertic ryv s6v jtp s6w s6x
vertigo c8u
verv s6y
vesicular s6z
vessel s70 s71
vest rnc s72 s73 9xm s74
vestibul bnx s75
vestig nu9
vet s76 s77 s78 s79
veter p79 s77 s7a nhl
veterinar s76 s7b
veto s7c s7d 8h6 i7q
vex 162 s7e
vexat 163 164
vhf s7f s7g
viabil s7h s7i
viabl s7j at7
viaduct s7k
vial s7l
viand s7m
vib s7n
vibr s7o s7p lgg lgf
vibranc mdj
vibrant s7q s7r
vibrionic s7s
vic s7t s7u
vicar s7v s7w
vicarious s7x s7y
vicero s7z s80
vich s81
vicin gc4
vicious 3wt a7m
vict s82 h0k
victim s83 9a4
victimis s84 s85
victor s86 s87 s88 s89 pjs ra1
victorious s8a ra3 s8b
victrol s8c
vidal s8d
video s8e k0d
vie 623
vien s8f s8g
vientian s8h
vietnam s8i s8j s8k s8l s8m
view o5u nbd s8n 1o2 jut ivq ivs s8o 6ey gf4 4pj s8p oyi s8q s8r nfg
viewpoint p8w s8s
vigil s8t ss
vigilantism s8u
vignet s8v ocm
vigor s8w 9u0
vigorous s8x s8y s8z
vii ns6 ns7 9jd 9je
vik s90
vil s91 s92 gbk s93 s94
villag ns0 s95 s96 s97
villain ne6 s98
villainous s99
vilnius s9a
vin s9b
vindic fcb s9c s9d 7sk
vindict p14 s9e
vinegar s9f s9g
vineyard s9h
vintag s9i s9j
vinyl s9k s9l
viol s9m s9n s9o 3mk 3nf ein 9sk f04 eio bhs awi s9p
violat s9q
violent s9r s9s s9t s9u
violet s9v s9w la8
violin axs
violinist s9x
vip 8df
viper s9y
viral s9z
virgil sa0
virgin sa1 sa2 sa3 sa4 sa5 sa6 sa7 sa8
viril gqr sa9
virtu saa sab sac ha3
virtual sad 2t
virtuoso 9j sae 6hx
virul saf sag
virulent sah sai
virus saj sak
vis sal sam san
visag 6w6 6w7
viscer sao evt
viscoelastic sap
viscomet saq
viscos sar
viscount sas sat
viselik sau
vishnu sav
visib saw sax
visibil say saz
visibl sb0 sb1
vision o5v sb2 sb3 e1w sb4
visionar nku sb5 qt
visit sb6 sb7 sb8 51o 3sb r6v emx 49b nk4 sb9 sba sbb sbc
visor sbd
vist 1o2
visu ipe sbe
visual sbf
visualis sbg 9yz sbh
vital sbi 762 s6y sbj sbk sbl
vitamin sbm
viv iwy
vivacious s7r
vivid sbn g33 sbo sbp 5tf
vivif lv9 sbq
viyel sbr
vocabular g0u sbs sbt
vocal sbu orm sbv sbw j3b
vocalic sbx sby
vocalis ot9 sbz
vocalist o9i
vocat 49h sc0
vocation sc1
vocational sc2
vociferous 32b sc3
vodk sc4
vogu pps sc5
voic sc6 sc7 sc8 sc9 sca scb scc ma1 scd sce ot9 scf
void s16 scg sch ew7 sci ika
vol 444 scj sck scl
volatil scm scn af7
volcanic sco scp
volcano scq scr
volg scs
volit sct scu
volleybal scv scw
volt scx scy
voltag kkq scz
voltaic sd0 bzv
voltair sd1
voltmet sd2
volum 3de sd3 409 sd4 sd5 sd6
volumetric sd7 sd8
voluminous r03 sd9
volunt sda sdb sdc sdd iqe rtr
voluntar sde sdf sdb sdg sdh
voluptuous fad p6r
vomit sdi l7i 4of sdj
vomit_up 4of
voodo fae sdk sdl
vortex sdm q49
vot 27a sdn pus sdo sdp sdq
vot_down 7s5 sdr
vot_in sds
vot_out 7s5
voter 9kv
votiv sdt
vouch sdu cs7
vouchsaf sdv
vow sdw sdx sdy
vowel sdz se0
vox sc9
voyag se1 se2 i5z se3
vulcan se4
vulgar 5zb 5no
vulner se5 se6
vulnerabil se7 se8
vulpin se9
vultur sea koh
wack ch0 2fj
wad 2fs seb 70y 60s sec sed see 909
wafer sef seg
waffl seh ddw
waft sei sej sek
wag sel sem sen 9cs seo mju
wager 2sk 2sl 2sm 2sn
waggl sel sen sep
wagn seq ser
wagon ses set
wail fmh seu dse sev sew
wainscot sex
wainwright sey
waist sez sf0
waistband n72
wait sf1 7uk 1zu sf2 sf3 dk3 sf4 nqf sf5 sf6
wait_on 1tv
waitres sf7 sf2
waiv bjm biq sf8
wak sf9 n3 sfa 1k4 sfb sfc sfd sfe
wak_up 1k4 1k3
wakeful sff sfg
wal sfh sfi sfj sfk sfl aw4 sfm sfn
wal_in sfo
wal_up sfo
wales sfp sfq 4bv sfr 4bx
walk sfs jhy sft sfu sfv sfw sfx sfy sfz sg0 sg1 sg2 sg3 sg4
walk_about sg5
walk_around sg5 sg6
walk_away sg7
walk_in sg8
walk_off sg7 sg9
walk_out sga pmo
walk_over sgb
walk_through sgc
walkout sgd sge
walkov 3pf sgf
walkw sfv
wallac sgg sgh
wallet sgi
wallflow sgj sgk
wallop sgl e3h sgm sgn of2 294
wallow sgo sgp sgq sgr 2vw
wallpap sgs jd1
walnut sgt sgu
walrus ngu
walt sgv
walton sgw sgx
waltz sgy sgz sh0
waltz_around sh0
wan sh1 sh2 jat jaw 9ev sh3 7q0 sh4 sh5
wand sh6 sh7 94c 2tc sh8 h4m hlv
wander ozr mwj
wangl sh9 gsm amc
want sha i7a 81b 7t5 shb i7c shc 83e shd 53u 7t7 3m
war she shf shg shh shi h9q 6hq shj 2ol shk shl q12
warbl shm le7 shn
ward sho shp shq cse
ward_off shr 1zb
warden shs
wardrob 5lq sht
wardroom shu
warehous shv shw shx
warfar she shf
warhors shy p79
warlik gyn hex
warlock shz
warlord si0
warm si1 si2 si3 si4 si5 si6 si7 d8h ql3 d8j si8 si9 d80
warm_to sia
warm_up sib sic si1 sid sie
warmong sif
warmth sig d8a sih
warn sii gp sij sik sil gr sim
warp 3xm 7tp 3xn 8q8 sin
warrant sio sip siq cs9
warren sir sis
warsaw sit
warship siu
wart siv siw
wartim six
warwick siy
wash siz sj0 sj1 sj2 fr9 mo6 sj3 sj4 sj5 frc
wash_away sj6 sj7
wash_down bdf sj8
wash_off sj6
wash_out sj9 ljw
wash_up sja sjb
washbasin sjc frj
washbowl sjc frj
washington sjd sje sjf sjg
washup 2g2 sjh
wasp sji sjj
wast sjk sjl sjm sjn sjo cfv sjp kcs sjq roi 1t2 sjr
wastebasket sjs
wasteland 2d9
wastewat 9in
wat sjt sju sjv
watch sjw sjx sjy sjz sk0 gfb gf9 4pj bft sk1 oyi inc
watch_out gfb
watch_over bft
watchful sk2
watchm sk1
watchmak sk3
water sk4 sk5 sk6 sk7 sk8 f09 sk9 hnt ska qef skb skc lxo skd
water_down ske skf
watercol skg skh ski
watercolorist skj
waterfal an1
waterford skk
waterfront skl
waterlo skm skn
watermark sko skp
waterproof skq skr sks skt nh2 sku
watersh 8sl skv
waterw skw skx
watson sky skz
wattl sl0 fom sl1 sl2
wav sl3 sl4 sl5 sl6 sl7 sl8 2ki 3lf b6x sl9 moo
wav_off sla
wavelength slb slc
waver ao0 sld sle ao3 ddw ao4
wax slf 5j0 slg slh sli slj slk
waxen sll slm
waxlik slm
way jkw h4h sln slo aqs slp slq slr 8g4 mta sls slt slu
wayl zg
wayn slv slw
waysid mpq
wayward jvd
weak slx sly bok g49 slz sm0 sm1 dbb al9
weaken sm2 sm3 pds n1n 8ee sm4 sm5 sm6 9ua sm7
wealth sm8 sm9 ml9 sma m3
wean smb smc smd
weapon 1is 1mf
weaponr 1j2
wear 5m3 sme d51 smf 2if smg dk7 smh smi f3j qvp as1 smj a1v abl as3 as4 smk sml 4k7
wear_away smm smn
wear_down as3 smg
wear_off smg smm
wear_on smo
wear_out as3 smg an6
wearisom 3ex
weasel smp smq
weath smr sms 3ly smt smu
weatherstrip smv smw
weav smx eub qvt smy smz sn0 sn1 sn2
web sn3 9x6 sn4 sn5 sn6 sn7
weber sn8 sn9
websit sna
webst snb snc
wed snd 6ct gvm sne gy6 snf
wedg pq5 sng bi0 80m
wednesd snd
wee snh jom sni qfi
weed snj snk snl snm
weed_out 5us
week snn sno snp snq snr sns
weekd snt
weekend snu snv
weep 79w 79y snw ie5
wei snx
weigh 6f0 sny snz 6vt 7v0
weigh_down 2iw so0
weigh_on so0
weight so1 so2 so3 so4 so5 oee 42i so6 ftw so7
weight_down 42i
weightles so8
weightlift so9 soa
weimar sob
weir soc sod
weird soe sof rko sog
wel soh soi q3d soj cgn sok sol som son 6fa euj soo sop cgq soq d79 sor
wel_out sos
wel_over 3ru
wel_up q3f
welch sfr
welcom sot sou lsi sov sow sox soy
weld soz sp0 sp1 sp2 sp3
welfar sp4 2qe
wellington sp5 sp6
welt fal sgr sp7
weltanschauung sp8
welterweight sp9 spa
wembl spb
wen spc
wend spd
werewolf spe
wesl spf spg sph hbr
wessex spi
west spj spk spl spm spn
westbound spo
wester spp spq spr sps spo
western spt spu spv spw spx spy
westminst spz
weston sq0
westward spl sq1 spo
wet hnu sq2 sq3 sq4 sq5 sq6 sq7
wetland sq8
wetnes sq9
whack sqa sqb sgn
whal sqc dtc sqd
wharf k0u sqe sqf
wharton sqg
whatev 19l
whatsoev 19l
wheat sqh sqi
wheedl 5o8
wheel sqj sqk sql mrq sqm sqn sqo sqp sqq sqr
wheel_around sql sqm
wheelbas sqs
wheelchair sqt
wheez squ sqv sqw sqx
whenc sqy
whereabout sqz
wherev sr0
whet sr1 lff
whif sr2 l7d sr3 om9
whig sr4 sr5
whil oz4
whil_away c7r
whim iiu e77
whimp sr6 seu
whin sr6 sr7 sr8 sr9 sra
whip srb src hri ban srd sre fpd of2 oli
whip_through srf
whip_up srg
whir srh sri srj
whirl srk q49 9gb q4a rh3 cvd
whirl_around rdn
whisk srl srm srn sro 2j6 2j2 srp
whisk_away srq
whisk_by beg
whisp srr n0q srs srt hyz
whistl sru srv srw o9d srx sry srz ss0
whit o2y ss1 4qu ss2 ss3 ss4 ekn
whit_out ss5 ss6
whitefac dcx ss7
whitehal ss8 ss9
whitehead ssa ssb
whiten ss2
whitewash ssc
whitish ssd hf7
whitm sse ssf
whitn ssg ssh
whiz ssi 9j sri
who ssj
whodunit i17
whol ssk ssl ssm ssn ub
wholesal sso ssp ssq ssr q2r sss
wholesom sst ssu
whoop ssv ssw ssx
whor l2p ssy ssz
whorl gco 5qb
why st0
wichit st1 st2
wick st3 st4 st5 nsn o9a st6 4d1 st7
wicked a7i 7js
wicket st8 st9
wid 3tf sta stb 31u ovp stc std ste stf
widen stg sth sti rfq stj
widespread stk stl
widow stm stn sto stp
widowhood stq str
width 3mo
wield cza abd
wien bp4 sts
wif stt
wife stu
wig stv stw
wiggl p62 f7i
wight stx 73a
wigmak sty
wil nxx scu stz qjx su0 su1 d72 su2 sct su3 su4 70t
wild su5 su6 su7 su8 su9 sua s9t sub suc sud sue suf sug suh awi b
wildc sui suj 2j8 rk6 suk
wildcat sul
wilder sum sun
wildlif suo
wilful sup
wilk suq sur
wilkin sus sut
wilkinson suu
willard suv suw
william sux suy
willing suz sv0
willis sv1
willow sv2 sv3
willpow sv4
wilmington sv5 sv6
wilson sv7 sv8 sv9
wilt sva svb svc svd
wilton sve
wimbledon svf
win svg kyy svh i5 byu svi svj svk svl s82 svm svn ax2 s8a svo svp svq
win_back c7c
win_over 6o6
winc b9n svr svs 75a
winchest svt svu
wind svv svw svx mrm h4l 7e0 svy r03 h4m svz qt
wind_off rxp
wind_up 9t3 nt5 sw0
windbag sw1
windblown sw2
windbreak sw3
windmil sw4 sw5
window sw6 sw7 sw8 sw9 swa
windowpan swb swc
windowsil swd
winds swe swf
windshield swg
wineglas swh
winer swi
wing swj swk 23e swl b6p be6 swm swn swo swp swq
wingback swr sws
wingm swt
wingsp swu
wink swv d85 344 sww b7c
wink_at swx
winles swy
winnipeg swz sx0
winnow sx1 sx2 sx3
winslow sx4
wint sx5 sx6
wintertim sx5
wintr sx7 bqq
wip mwz sx8
wip_away sx9
wip_off sx9 a1f
wip_out 15w 804
wip_up hrh
wir sxa sxb qft sxc 47s sxd sxe sxf l8b sxg sxh sxi pmv
wireles sxj lii sxk
wis sxl sxm sxn sxo sxp
wis_up sxq sxr
wisconsin sxs sxt
wisdom sxu sxv sxw sxx
wisecrack lg5 sxy
wisenheim sxz
wish sy0 sha 2um sy1 sy2 sy3 sy4 4hq
wisp sy5 sy6
wit 3kg duh gvw sy7
witch sy8 sy9 cba
witchcraft sya
with syb ds8 syc syd o39 akw nh8 o3c 1t1 15x 15y
withdraw ni3 sye 8kq 92x 49k mgr syf syg syh syi ltj
withhold fe0 7r0 syj syk syl
within em6
withstand dk6 7rx
witnes sym eig oyi syn syo b1v
witting syp
wiv syq syr
wizard gnp 9j 510
wob sys mli
wobbl syt syu 4jp syv
woe syw puf
woeful 80c syx 80e
wolf syy syz sz0 sz1 sz2 sz3
wolf_down sz0
wolflik sz4
wolverin cef sz5
woman sz6 sz7
womb sz8
wond 7cs gyz g8 el4 lev gz1 elc
wonder apa
wonderful gz3 sz9
wonderland sza szb
wonderwork szc
wondrous gz3 apa
woo 6xo 6xp
wood bjc szd sze szf szg
woodcarv 4m6
wooden szh szi szj
woodgrain szk cjq
woodland bjd
woodpeck szl
woodsh szm
woodward szn szo
woodwork 4l1 szp
wool szq szr szs szt
woolen szq szu
woolf szv
woolgath 7ls
wor 8rh szw szx ead 66y ray szy s7e 4hs szz t00 8qq
worcest t01 t02
worcestershir t03
word t04 jgb iat t05 8ki t06 1m4 jyk fo5 t07 t08
wordles i0c
wordsworth t09
work t0a 9qy t0b t0c por t0d aba bvu t0e 3s0 76x t0f t0g t0h t0i t0j t0k t0l t0m at7 t0n t0o t0p t0q t0r t0s t0t t0u t0v t0w 7rc k6c t0x
work_at t0y
work_in t0z
work_off t10
work_on t0e t0y
work_out ab9 t11 t12 t13
work_over 2je
work_through cf9
work_up c7w 3z7
workbench 2pj
workboard t14
workforc cys
workm t15
workmanlik t16
workout ab6
workplac t0c
worksheet t17 t18
workshop t19 o10
workt t1a
workweek sno
world lq0 t1b t1c kgn 9d1 6ug t1d ccw nj7 t1e
worldwid t1f ccw
worm t1g elr p63
wors t1h t1i t1j t1k
worsen 7q1 o1 t1j t1l
worship t1m t1n e09 t1o t1p hb 2ob t1q
worst t1r t1s hri t1t t1u t1v t1w
worth t1x t1y t1z 82u t20 t21 83a
worthles t22 s92 t23 t24
worthwhil t25
wound t26 fzd ejx 3w0 t27 gow dvy t28 p6b
wow t29 t2a
wrack t2b t2c 45o
wraithlik t2d
wrangl cw5 ldk 3m6 t2e
wrap t2f t2g t2h 9ru mrm 43 5m2 t2i t2j q23
wrap_up 5hj t2h
wrath t2k t2l t2m
wrathful t2n
wreak 3s0
wreath fxu t2o t2p
wreck t2q t2r 45o t2s
wreckag t2t
wren t2u t2v
wrench t2w t2x t2y t2z t30
wrestl cl3 t31 t32 t33 cl4
wretch t34 t35 80c t36
wretched hji t37
wriggl p62 p63
wright t38 t39
wring t3a t3b t3c
wrinkl t3d 72u 72w laj t3e t3f
wrist t3g
writ t3h 1wx t3i t3j 1xb t3k t3l t3m t3n
write t3o t3p t3q 63x t3r oz7 63y t3s t3t
write_about t3u
write_down adm nrf
write_in t3v t3w
write_off t3x t3y
write_on t3u
write_out 7et t3z
write_up t40 t3z
writh p63 t41 t42
wrong t43 t44 t45 t46 ean eap t47 10a t48
wrongdo hj9 a29
wrought ho2
wry t49 97y t4a
www t4b
wyat t4c t4d
wyl t4e
wyom t4f
xav t4g
xenon t4h
xii 907 908 qon qoo
xinjiang t4i
xiv bni bnj
xvi obn obo
xylem t4j
xylophon t4k
yacht t4l t4m
yaho t4n deh
yal t4o t4p
yamamoto t4q
yang t4r
yank t4s ihe f5s t4t t4u
yap t4v t4w
yard cqr t4x t4y
yardag t4z
yardstick t50 t51
yarn qpp i35 t52
yaw bou
yawn t53 t54 c0w t55 t56
yeah t57
year t58 t59 t5a t5b 16i 16m 16l t5c t5d
yearbook 16i t5e
yearn d0e 9r gei
yearning t5f
yeast t5g t5h
yel 490 79v nf4 499 o24 o25
yellow t5i t5j t5k 54n t5l
yellowish t5k
yellowston t5m
yelp t5n t4w
yemen t5o
yen t5p t5q 9r
yeomanr t5r t5s
yerev t5t
yes t5u
yeshiv t5v
yesterd t5w t5x t5y t5z
yesteryear jjd
yet t60 a6l dd3
yiddish t61
yield j2s btv kwy t62 664 c46 ca5 9e1 4sg m5 m4b 67c q0a t63 t64
yield_up t65
yin t66
yog t67 t68
yok t69 t6a t6b t6c
yokel deh
yokoham t6d
yokut t6e t6f
yond t6g t6h
york t6i
yorkshir t6j
young t6k t6l e2g t6m t6n
youngish t6o
youngst 55a
youth t6p t6q t6r t6s t6t t6u s6f
yuan t6v t6w
yuc t6x
yucat t6y t6z
yue 4fa
yugoslav t70 t71 t72 t73
yukon t74 t75
yunnan t76
zagreb t77
zamb t78
zaragoz t79
zeal 1h3 t7a
zealand t7b
zebr t7c
zee t7d
zen t7e t7f
zenith t7g
zeppelin t7h t7i
zero 5b5 i5j t7j t7k t7l t7m t7n
zero_in t7j dlf
zest qaz cuo ozo
zet t7o
zeus t7p t7q
zhou 58k
zigzag t7r 71a t7s t7t
zimbabw mkh
zinc t7u t7v
zion f1n t7w
zionism t7x t7y
zionist t7z t80 t81
zip t82 i5j t83 dvi t84
zip_by beg
zip_up t83
zlot t85
zodiac t86 t87 t88
zomb t89 t8a
zon t8b t8c jho 8r2 t8d
zoo t8e
zoolog t8f asb
zoologic t8g t8h
zoom onk t8i t8j t8k
zoom_along t8j
zoom_in t8l
zulu t8m t8n
zurich t8o
"""
"""A line: a stem and its senses."""

LINKS = """\
0 >z8k
10 >y8p +12
100 >ag3
101 ~bsa +10b +10c
102 ~v27
103 ~bsa ~ufh ~jnb !dqn ~bsb ~v8o
104 >cqx +105
105 +104
106 >hbu
107 >mya
10a ~ifg
10b >bsd +6r0 +101
10c >jn8 +101
10e >1j2
10f >zby
10g >g8j
10h >zbz +10i
10i +10h +10f
10j >h1p
10k >yba +waq
10l >sio +10n +jf3
10m >ab5 +10n
10n >jf3 +10m +10l
10r >3yg
10s ~gi3
10t ~gi3 +msj
10u ~el0
10v ~wjs
10w >xbk +110 +1d9 +h4w +h4x
10x >go6
10y >ycb +dj +110
10z >1pf
11 >ya7
110 >ziw +10y +10w +ikd +ikh +az9 +o6
112 >z4c
113 >zbl
114 !zfw +119
115 +119 !zfw
116 !1ex !tfb ~tfe
118 >z2
119 ~4z ~pul !h45 ~buu ~c4q ~ten
11a ~4z +kz4 +k9m +2fs +4x
11b >xdj +8dk
11c >eas
11d >xnx +11e
11e >9vw +11d +go7 +go6 +go3 +ygr +go2
11f >hjy +ygr +a85 +a84 !hh2
11g >4x +caj +uz5
11h >8nm
11i >7eu >m6t
11k >50w +qa2
11l >535 +11r +11p
11m >9xh +8s8 +11r +11o
11n ~k94
11o >8s8 +11m +9xh
11p >7vg +11l
11q ~dul +cc3 +fqw +bvl +5ml +5wr +5wp
11r ~erf +11m +11l
11s >90
11u >l3i
11v >1lm
11w >zej
11y >xk4
11z !k9
12 +10 +z
120 !ka
121 >ybf
123 !tes
125 >pft +126
126 ~wvc +125
127 >o86 +je1
128 !tet
129 >618 +12c +vh9
12a >egm +12c +vh9
12b !v77 !v78
12c ~o85 +je4 +6t7 +m9v +p7 +12a +129
12d +12c
12e +poo +12s +12j +12h
12f +12k +12g +12s
12g >ex1 +12l +12f
12h >lr2 +12l +12e !q69
12i >768
12j >aea +12q +12e
12k >aea +12f
12l +12h +12g +12p !q6g
12n ~teu ~7r6 ~gdr !tev
12o +12n
12p >l1b +12l
12q +8oq +ybz +12s +12j !q6b
12r !tw8
12s >eny +12q +12e +12f
12t >xlu
12u >z7p +frz +fry +12v
12v >li9 +icu +12u
12w >6d4 +12x
12x +12w
12z >12g
13 >92a +16 !zsi
130 >39r +132
131 >hsf +133
132 +134 +130
133 +131
134 >ag2 +132
135 +132
136 >m3i +17r +138 +137 !829
137 +136
138 ~vbv +2yf +136
139 >y53 +81y
13a >c3w +3sq +81y +vh5
13b >5fo +13d
13c >pyk +13e
13d >ar8 +13b +yqd
13e >ar8 +13c
13f >au2
13g >68z
13h >edy +13k
13i >irz +13j
13j ~irv +190 +13i
13k ~jjf +190 +13h
13l +13k
13m >xk0
13n +13o
13o +13n
13s >2l8
13v >mqh
13w >m96 +u0w
13x >z98 +13z
13y >q5k +140
13z +13x
14 >nld +fg9 +fg8 +15
140 ~slx +13y
142 >yok
143 >yrp +145 +q30
144 >yrw +q30 +146 +145 +l9y
145 +144 +143
146 ~cgm +n3c +144
147 >yn8
148 >dcg
149 >9q4 +vxp +tex +14p +14c +14b
14a >z82 +14q +14p +14c +14b
14b >1k6 +14a +149 +t2k
14c >ads +14a +149 +t2k
14d ~14p +bwv +awi
14e >p8w +oee
14f >ovh +14y +14x +14h +14g
14g >2ps +14f +k3s ~3is ~j73 +fua +4jo ~fuj
14h >hvs +14f
14i ~14x
14k >l3i +14l !if4
14l +14k
14m >g7 !ylb
14o +14p
14p +14a +149 +t2k !tew ~o3 ~14d ~301 ~tex ~tey ~gmx ~e8o ~tez ~gb0 ~tf0 ~t2m
14q ~pi2 +awi +qgs +14a
14r >19f
14s >8qk +qzp +14v +14u
14t >8ql +14u
14u >rz0 +pue +14t +14s +3g9 +j9u +dvz
14v >pud +14s
14w ~osu
14x ~kck ~p51 +14f !mvs ~14i ~1r0 ~wey ~wez ~wf0 ~wf1 ~lvi ~wf2 ~wf3 ~wf4 ~r8k ~wf5 ~wf6
14y +14f
14z >2ld
15 >xg8 +14
151 !dx3
152 >2ha +72y +2sd
153 ~jyp +nob
154 >xb +15e
155 >nuo +9g3
156 !e7w
157 !e7x
158 >y62 +tf8 +te1
159 >2hb +whp +cc +1zw +gaa
15a >zd7
15b >zc7
15c !tf6 ~tf7 ~tf8 ~mje
15d ~vpt
15e >qf0 +154
15f >cm +9w8 +9u7 +1k2
15g >ylp
15h >eye +15j
15i >85t +15j
15j +15i +15h !xba
15l >yaf
15m >z5b >z5c
15o >86
15p >f8y
15r >dx +15s
15s >dn +15r
15t >q9o
15u >as
15v >xdl
15w >fge +7xd +15x +160 +15z ~zmu
15x ~84s +15w
15y ~u9s
15z >84r +9hw +15w
16 >hts +13
160 >7xd +15w
161 >7lk
162 >zug +87s +164 +167 +qel +f0f +l4p +qp5 +3g9 ~4w0
163 >149
164 >z9l +3gc +162
165 ~8nn
166 ~raz
167 >xe0 +162
168 ~tdw
169 >ei5 +16g +16h
16a >qg9 +bj6
16b >n9g +1p7 +16f +16e +16g +16h
16c >dzk +16h
16d ~7pu
16e >pbf +aa3 +16b
16f >pbf +16b +kxa
16g >3tr +16b +169
16h >yt3 +16c +16b +169
16i >lyf
16j >bbd +16k
16k +16j !2uu !js2
16l ~jt0 +t5a
16m +16l
16o >t5a
16p >9lc !4qj
16q >qj5 !4qk
16r >edy +16v
16s >23 +16v
16t >y3r
16u >f1a +to
16v ~20 +16s +16r
16w >in8 +16y +16x
16x +16w !tf9 ~i2i
16y ~tmk +16w
16z >z8a +ut0 +ts6
170 ~j0v
171 >m8e +177 !el9
172 >pbf +177 +mee
173 >pbf +azf +174
174 >azf +173
175 >lol
176 >azf +wtt
177 >n9g +me9 +m8e +172 +171
178 >lrw +yfp
179 ~med +me9 +lol
17a >7pq +8d +88
17b >xlv
17c >edy
17d !kwg
17e >162 +dqr
17f >bf
17g >y8r +e9w
17h ~dqn +18t +18s +dqr
17i ~i7s +j6
17k +17l
17l ~x2n +17k
17n >xmp
17o >xkj
17p ~voi
17q >4r4 +17r +bir
17r ~knq +136 +17q +kno !pry ~17w ~tfa ~kp1
17s >xmg
17t >y3o
17u >qyo +17v
17v ~bta +17u !kk0 ~bte ~tfm ~tfn
17w ~17r +kno
17x >yj5 +dxa +dx9
17y >orm
17z >dg0
180 >5s7
183 >ydf +185 +184
184 +183
185 >yt4 +183
186 ~dtj
187 >xnz +188
188 +187
189 >l38
18a >8s8 +f83 +18c +18b
18b >f60 +18a +3yu +5ml +5mk
18c ~pjy +18a
18d >5vq +tfa
18e >a5x +ad1 +yle +acy ~1zu
18f >fja +bjb
18g >csr +tfa +bih +big +koo +bik +l1c +bii +os4 +18k
18h >1zu +ad1
18i >bf +tfa
18j ~ad0
18k >lr2 +18g
18l >acy +1zu
18m >yle +ad1
18n >xfl
18o >xbh
18s >im6 +17h
18t >8lw +17h
18u >xo0 +vsv +18y +18w +18x
18v >cmo +vsv
18w >xb +18u
18x >zrg +18u
18y ~iru +18u
18z ~urp
19 >z9x
190 >y54 +vsv +13k +13j
191 >ng +vsv
192 >bw
193 >h69 +194
194 ~5g0 ~wie ~d7b +193 !egg ~pe9 ~wif ~5gi ~wig ~wih
195 ~u8n
196 >nq6
197 >yji +199
198 >iwd +199
199 ~8bm +198 +197
19a +qs2
19b ~alp
19d >34y
19e >y90
19f >9q4
19g >z9l
19h ~9by
19i ~raz +i93 +i98
19j +td4 +rog +19i
19l ~or0
19q >opt
19r >1lq
19s >1rv
19t >c0p
19x ~now
19y ~u5p
19z >dro
1a >23 +1e
1a0 >yga
1a1 >kue
1a2 >edy +1a4 +9rd +6q6
1a3 >hm3 +4kb
1a4 >e25 +1a2 +hfw
1a5 >m1t
1a6 >dj4
1a7 >aif +1a9
1a8 >ypu +1a9 !ypv
1a9 ~qyw +1a8 +1a7
1ab >4b5 +3jn +1qs
1ac +1af
1ad >49z +1ae +1af
1ae +1ad
1af ~l1h +1ad +1ac
1ah ~lez
1ai >ypw !ypx
1aj >jwl +7ba +5iy
1al >7sk +1an +1ar +1aq
1am >yfb +1an +1ap +1aq
1an +1aq +1al +1am !vsj ~7sy ~vsk
1ao +1an
1ap >a4 +1am
1aq >7so +lng +1an +tf +1al +1am
1ar >jo +fcb +s9c +1al
1as >58n +1au
1at >2oc
1au +1as
1av +kg8
1aw >yww +53n +97c +jwh +jwf
1ax >kwx +1b2
1ay >y1b +2mp +qh4 +1b4 +1b3 +1b1
1az >1nq +1b0
1b0 >1nr +exh +1az
1b1 +1ay +1uy +1uw +1uv +1uu !m8l
1b2 >4ww +1c9 +1ax
1b3 +1ay !ti3 ~ti4 ~1uz
1b4 +g4w +1ay !rws
1b5 !qlw ~bj4 ~um5
1b6 >1nr +1cq +1cs
1b7 >7yj +1co
1b8 ~1bb +9qz +w3w +1co +s09 +x55 +s01 +ivl +s0d
1b9 >6yk +gh8 +1cp +1ct
1ba ~cae >fs
1bb ~1b8 +s03 +7eg +1cn +1co +kmp +jly
1bc >61u +w3w +9uf !ab1
1bd ~1be >2iz +w3w +1cn
1be +w3w +1cn +1co !7ry ~1bd
1bf >5aa +nag +edh +naf +gbk +vsa +v22 +7lx
1bg >adq
1bh ~tjl
1bi >zv
1bk >a10
1bl >xkq
1bm >5m3 +93s +1bn +93r
1bn >rf2 +1bm +c1k +1um +5m3 +xgk ~93r !8oh
1bo ~io1 +a7a +1bz +1bu
1bp ~pxd +1bz
1bq +1bp
1br +1bo +io1
1bs >1c5
1bt >p0k +c8b
1bu +1bo +1c5 +1c3 !8h7
1bv >d0r
1bw !zmd
1bx >jsf +1c1
1by >ziw +1c4 +aup +ag1 +gew
1bz >ziw +1bp +1bo
1c0 +1c2
1c1 >1kz +1bx !8h9
1c2 >1tz +1c0
1c3 >lcv +1bu
1c4 >m9y +1by
1c5 >d0t +1bu !8hb
1c6 >67f +ugu
1c7 >b02
1c8 >4b8 +ugs +j8e +67g +jn9 +jn7
1c9 +1b2 +1ax
1ca >1t6 +xu8
1cb >xj2
1cc >kk7
1cd >71y
1ce >ymt >ymv
1cf >z16
1cg >xo1
1ch >87l +6my
1ci >kn1 +5y0
1cj >5y1 +74 +5e4
1ck >3lc
1cn ~m4f +1be +1bd +1bb +1cr
1co >9qz +1be +1bb +1b8 +1b7
1cp >xft +5o2 +1b9
1cq >jvz +1b6
1cr >m4e +jv4 +jv3 +2iz +1cn !z6c
1cs >edy +1b6
1ct >87l +1b9
1cu +502 +500 +4hm +1cw +1d1 +1d0
1cv >a3l +ieq +ier +1d2 +1cw +1d1 +1d0
1cw +1cv +1cu !9ks ~ieq ~ul7
1cx ~1pm
1cy ~a12
1cz ~nrx
1d >16r +1e
1d0 >iqp +1cv +1cu
1d1 >edy +1cv +1cu
1d2 >7p1 +gq4 +1cv +1pl
1d3 >bx6 +a0z
1d4 >h77 +cf6 +7kz
1d5 >8so >8qs +vi +jev +nvu +xhq
1d6 >osy +1d9
1d7 >yfi +1ei
1d8 >12e +mfm +poo
1d9 >a5x +s2c +1db +1da +1d6 +wzy +1pd +a5z +s29 +a60 +a5y +f9q +xxq +h4u +10w ~zo0
1da >f9q +1d9
1db >75w +1x2 +1d9
1dc ~6f4
1dd >lq7
1de >a5 +1do
1df >6ey +1dn +r7h +s27 +s26
1dg ~rng
1dh >1eb
1di >ear !80z
1dj >1dr +1dp
1dk >8ke +jrn
1dl >qks
1dm +1dc
1dn ~8kc +1df
1do ~clq +1de +qkv
1dp >rnd +eps +vyo +1dr +1dj +cle +tx5 +64k
1dq >5n8 +6pw +k06 +1kt
1dr >fje +1dp +lq7 +rnd
1ds >asz +20l +937 +szw +td4
1dt >2mh +fut +1dv +1du
1du >r3k +1dt
1dv >2ro +1dt
1dw >htt +5vh +1dz
1dx >66w +1e1
1dy >84 +1e3 +hy
1dz ~1e0 >i6 >5vh +t9k +1e5 +1dw
1e ~20 +7zi +1a +86o +1d
1e0 >5vh +1e4 ~1dz
1e1 >bf +1dx
1e2 >1ej
1e3 +1dy +6o !tfr ~tfs
1e4 >qub +5vc +1e0
1e5 >htv +1dz
1e6 ~bxw +e2x
1e7 >q9o +6dt +4he
1e8 ~tft ~l12 !e7y ~tfu ~tfv ~jk3 ~l13
1e9 +l12 +l13 +b57 +tfu !rwp +pv9 +1e8
1ea >hol
1eb >pye +1ef !xik
1ec >g57 +1ee !8hh
1ed >6c
1ee >a5x +utj +ygk +1ec !8hi
1ef >1xd +6w8 +iro +utj +ygk +1eb !8hj
1eg ~1xf
1eh !zh8 +utj
1ei >4a5 +f9q +f9w +6cq +1el +a40 +1d7 +1en +a3z ~j4n ~rms
1ej >mbm +1el
1ek ~5kv
1el ~t9t +1ej +1ei
1em >o86
1en >4aa +1ei
1eo >zeu
1ep >xo2
1eq >ob2
1er ~e9h
1es ~g52
1et >1o !yar
1eu >37a
1ev >xo4 >qbe
1ew >bbd +1ex
1ex +1ew !tfb !116 ~tfc ~tfd ~pra
1ey +sk6
1ez >1s7
1f >1pw
1f0 >xo5
1f1 !vdu
1f2 +sk6
1f4 >xjp
1f6 >hum +1f9
1f7 >ys8 +1fa
1f8 +1fa
1f9 +1f6
1fa +1f7 +1f8
1fb >nmv +1fc
1fc +1fb +1f7
1fd ~kxz
1fg >nmv +1fi
1fh >yes
1fi +1fg
1fj >i82 +1fk +rj2 +1fl +h5t +es9 +h5u +eu5
1fk >f9x +1fj
1fl >h5u +1fj
1fm +w83 +eds +ll8
1fn !uef ~3s ~ueg ~8k7
1fo >xyo
1fp >r71 +1fr
1fq !tg9
1fr +1fp +r71
1fs >aka
1ft >yzc +owd
1fu >7dy +1fv +1g4
1fv >2ps +yrd +1fu +7e4 +1g0 +1fz +1gv
1fw >6hb
1fx >jj2
1fz >yae +1fv
1g >86g +2d +1h
1g0 >7dy +1fv
1g1 ~k8f
1g2 ~px7
1g4 ~7e1 +1fu
1g5 >aea
1g6 >edy
1g7 >m9k +1gu +1g8
1g8 >5s1 +1g7
1g9 >5s7
1gb >183 +1gc +1gd
1gc +1gb
1gd >185 +1gb
1ge ~9ce +kuu +78s
1gf ~iru
1gg >xb
1gh >143
1gi >148
1gj >2ym
1gk >5i6
1gl >2yo
1gm >kuy
1gn >1s7
1go >9d2
1gp >737 +832 +831
1gq +1gt
1gr >kye
1gs >3zf
1gt >8ij >xh4
1gu +1g7
1gv >9y6 +1fv
1gw >j6f
1gx +1gz
1gy ~5r4 +551
1gz ~x2n +1gx
1h ~v22 +ghp +8l2 +m8l +dor +in3 +1g
1h0 ~9xs
1h1 ~jj5 +awt
1h2 >ghw
1h3 >9c1 +1zh
1h4 ~ufx +fkq
1h5 ~ufx +ja0
1h7 >6hb
1h8 >ah1
1h9 >xkq
1ha >f1s
1hb >m0m
1hc >9yu
1hd >jj2
1he >1hb
1hf >zdm +1hg
1hg ~tu8 +o7r +1hf
1hh >xj9
1hi +1hk
1hj >xn2
1hk +1hi
1hl >cni
1hn >9ly >zbc
1ho >yjp +oed
1hp >6nk >8bh +8o2 +1hs +1hr +1hw
1hq >krq +lqy +epf +w1z +1hs +g6h
1hr >8bk +1hp +8o4 +4wx +6j2 +6jh +6jg +6mn
1hs >8ki +1hp +7ng +7nf +1hq +ecx
1ht >pw0
1hu >a7c +pbd +ecx
1hv +8o2
1hw +1hp !u7d ~ldl ~6jg ~u7e
1hx >jws
1hy >yrm
1hz >82w
1i >vq +vy8 +qxh +qxc +9tq ~pud
1i0 >397
1i1 >orm
1i2 >ydn >dcz +1i3 !ydo
1i3 >58n +1i2
1i4 ~97x +985 +1i7
1i5 ~993
1i6 >lcv +2da +bu2 !bu1
1i7 >985 +qoi +1i4
1i8 >5vq
1i9 >zvv +1mt !oaz !g2b
1ia >hvs +9m8 +1mw +1mt !5w2 ~5wl
1ib >2kl +9pj +c6p +e8q +732 ~86x
1ic >2kl
1id >9n2 +1if +idu
1ie >ypl +1if
1if ~idu +3pd +1ie +1id
1ig >eu +wiy +1ih
1ih +1ig +1ii
1ii +1ih
1ij >ycw +1ik
1ik +1ij
1il >xk0
1in >396
1is >eny +1ix +1iw
1it >xo6
1iu >kzr
1iv >g5l
1iw +bm4 +bln +1jh +1iy +1is !8hm
1ix >bx4 +1iz +1is
1iy >hly +a0z +1iw !8ho
1iz >1j2 +1ix
1j >m5f +pc9 +mcc
1j0 !rjt ~tgb ~tgc ~tgd
1j1 !tgr ~tgs ~tgt ~tgu ~tgv
1j2 >eoc +hyi
1j3 >xrf
1j4 >nqo
1j5 >77w
1j6 >xtg
1j7 >xmp
1j8 >4wh
1j9 +1jc
1ja >yi3 +1jc
1jb >1ng +1jc
1jc +1jb +1ja +1j9
1jd >z63
1je >jn8
1jf >5lq
1jg >l30 +1ji
1jh >bhw +1iw
1ji >a0z +1jg
1jj !tgi ~tgj ~tgk ~tgl ~tgm ~tgn ~tgo ~n9w
1jk !tgw ~tgx ~n9x ~tgy
1jl >1iz
1jm >e1x
1jn >y8p
1js >l1b +nbp +nbq +ux4 +1ju +jsp +ax3 +oji +ojj
1jt >ipq +jso +nbq +jsp +bog +1jv
1ju +1js
1jv ~bog +3hm +1jt
1k ~fpp +9ad
1k0 >xcg +ou +1k6
1k1 >ybf
1k2 >kz +15f !zit +9u2 +9u0 +sbj +9u3 +c3 +wvc +pft !njn
1k3 >xb +200 !zir
1k4 >ofk >rf2 +200 !8xf
1k5 ~a7q >ztr +a7p +exi +ycr +gnq +e8f
1k6 >72y +l4r +l4q +m64 +1k0
1k7 >hvp
1k8 ~1zy
1k9 ~a9q
1ka >yhk
1kb >1kp +1kc
1kc >1kh +1kb
1kd >99
1ke >ed5 >9a
1kf >zix +cwk +1kp ~cq6
1kg >p5 +p9 +1kq
1kh >fsa +1km +1kq !zs2
1ki >4y8 +bl6 +bl7
1kj >ejm +p75 +p78
1kk !vvb ~fs8 ~k55
1kl ~iyx
1km >kii +1kh +gca +gcf +k52 +fsa
1kn >pnt +q72 +6pl
1ko >649
1kp >cqw +1kf
1kq >qo8 +1kh +1kg +6pl
1kr >hzp +nr8
1ks >643
1kt >4he +1dq +4hh
1ku >e7i +dk4 +cxl +cxm +52g
1kv >7sp +6if
1kw >1ut
1kx ~e6a
1ky >7r +c7t
1kz >br +1l1
1l >im3 +62p +62o +63m ~pf2 ~h4
1l0 >r6u +1l1
1l1 +1l0 +ip +1kz !ces ~zw1
1l2 >pt6
1l3 >hvs +1tq ~zw3
1l4 >y4f +8kl +4rp +1l7
1l5 >1l6
1l6 >1nr +5d6 +5dc !bjm ~5db
1l7 ~l3x +9j4 +9j5 +1l4
1l8 +1l7
1l9 >hkd
1la >yh2 +iz4 +ecy
1lb >cts
1lc >xo7
1ld >9ly
1le >zc8
1lf >43o
1lg >731 +1mj
1lh >734 +1ll +1ml +1mk +1mj
1li >yaz +1mj
1lj >ye7 +1mj
1lk >8ij
1ll ~w4s +1lh
1lm >ssk !xbi
1lo +1lq
1lp >qpc
1lq >y94 +1lo
1lr >1lq +1ls
1ls +1lr
1lt >z8j
1lu +tgz
1lv +vbk
1lw >z8y +v4i
1lz >1lm
1m >60 +cgt +dn2 +7t2 +7t1 +mdv +a3t !zyw
1m0 >ife >k0q
1m1 >niw +1m2
1m2 >2w7 +1m1
1m3 >hvd +sca +1m8 +yy6 +l0t +l0s
1m4 >afv +sca +jyg +jyk +t05 +t04 +ag3 +66w
1m5 >bx4 +1m9 +f7y
1m6 ~606 ~oxb !th1 ~9no ~th2 ~th3
1m7 !th5 ~th6
1m8 >l0s +1m3
1m9 >z7b +6d9 +1m5 +f7z
1ma >xc9
1mb ~v1a ~ruj !i4y ~p77 ~vpz ~32r ~4je ~vq0 ~ppy ~99h ~a2c ~vq1 ~amd ~q6h ~vq2 ~jab
1mc ~l4
1md !i55 +1mb
1me >1iz +cu8
1mf >juy
1mg >yom
1mh >gs2 +cu8 +4e8 +4e7 +4e9
1mi >yt9 +70v
1mj >737 +1ml +1mk +1lj +1li +1lh +1lg
1mk +1mj +1lh
1ml ~ko +1mj +1lh
1mm +1ml
1mn >kuu +1mp
1mo >4qu
1mp +1mn
1mq >zbu
1mr >hvs +x4n +1mw +1mt !5w2
1ms >7l2
1mt >htt +1mr +c7u +1i9 +1ia
1mu ~v6f !828 ~mox ~x4n ~x4o ~x4p ~x4q ~x4r ~rzf
1mv >68z +8w5 +8wd +8w2
1mw >r6p +1mr +1ia +mou !aml
1mx >zem
1my >e9d +5j1 +3so +mox !7q4
1mz ~b25 >s66 +52a +529 ~52f ~znw ~s67
1n >lcv +1t +1s +1r !e7c
1n0 ~b25 ~8jt +1n1 +3og +b21 +7p1 +862
1n1 ~85z +1n0 +b25
1n2 >xo8
1n3 >a5x +1v0 +ti6 ~e7b
1n4 >1q5
1n5 >r71
1n6 >mcm +1n7
1n7 >xb +1n6
1n9 ~m8m !th7 ~th8 ~9ok ~ctg ~th9
1na ~tvh +jb1
1nb ~szf
1ne >90 +1nh
1nf +1nh
1ng >9bb >ys9 +1nh
1nh +1ng +1nf +1ne
1ni >yiu
1nj >6j6 +w52 +8dg
1nm >1nr ~1nt ~1nv ~1nu
1nn >1m4 +lf1 ~1no
1no ~1nn >600 +lf1 +el9 +el5
1np >7wi +acy +7we
1nq >yg6 +mb4 +1nr
1nr ~49l >601 +1nq
1ns >1k6 +exa
1nt >1nr +exb ~1nv
1nu >1nr
1nv ~1nt >1nr +vdz +exc +css +exb
1nw ~rk8 ~rlp !1zv ~tja ~8xo ~97a ~tjb ~tjc ~ofs ~ori ~tjd
1nx +1nw
1ny +7ob
1nz ~tji +iko
1o >5pz +1t +1s +1r !e7d
1o0 >4zr
1o1 >4zs
1o2 >ycm +jcf +nbn +4pj
1o3 >z1e
1o4 >hgp
1o5 >jmd +1o6
1o6 >jm9 +1o5
1o7 >z6 +q5
1o8 ~z9 +1o9 +q5
1o9 >1cs +doc +dob +q5 +1o8
1oa >xo9 >xoa
1ob >xkq +kk0
1oc >bgg
1od >1d6 +52e
1oe >xbh
1of >12e +xge
1og >bf +a38 +r92 +1tr ~a3a
1oh +1tg +oj +1tm +1os
1oi ~1tl >az3 +iuh +oj +1te !7sp
1ok >hyr +1on
1ol >hzu
1om >2s2 +1oq
1on >fge +1ok +1op
1oo ~8ao
1op >hyo +1on
1oq >4bj +1om
1or >2gh
1os >1tg +1oh
1ot >1oh +j2w +8ld +1tm +lma
1ou >3zd !8hp +6h9
1ov >gmb
1ow >aka
1ox >f7s >72y +k0m +90 +1p1 !3np
1oy >eqg +1p2 +1p0 +h77 +h74 ~9s8
1oz +h77 +1p2 +1p0
1p ~6iz
1p0 >xcb +1oz +1oy !8hp
1p1 >q6s +1ox +dno
1p2 >ynt +1oz +1oy
1p3 >kk9 +w31 +lq
1p4 >eml +1p8 +w31
1p5 >av +1p9
1p6 ~7pu
1p7 +7pr +7pq !etk +16b +7ps
1p8 >7po +1p4 +ln
1p9 ~oh ~e49 +1p5 +1pa !tha ~5or ~bi7
1pa >kix +1p9
1pb ~qdi >2ve +1pc
1pc >z2b +1pb +qdi
1pd >yyi +1d9
1pe >lcv !y7l
1pf >kj5
1pg >ya3
1ph >yt5
1pi >8dm +4ug +uge
1pj >57i +oy1
1pk >1b8
1pl >1cu +1pp +1d2 +7uv +7uu +7us
1pm !ul8 ~vn ~1cx
1pn >jh2 >lsb
1po >8qv +1v3
1pp >9az +1pl
1pq >yff
1pr >da +1pu +1pt !zjv
1ps >xb +1pu +1pt !zjw
1pt >z36 +3x +1ps +1pr
1pu >m3n +1ps +1pr
1pv >k7o
1pw >t0j +ff +1px
1px >t0o +22s +pw +ff +1pw
1py >a0e +1q1
1pz >bs8 +lg +aod +611 +uyo +4br +7k
1q ~rpl
1q0 >4v3 +6df +1q4 +6d4 +ybw +6de +z6a +m3g +1q6 !zo5
1q1 >rrm +lj +1q5 +1q3 +1py
1q2 ~prm
1q3 >xhp +lg +1q1
1q4 >h8n +1q0
1q5 >iyr +lg +1q1
1q6 >rq8 +1q0 !za5
1q7 ~8bm
1q8 ~de3 +1qa
1q9 >cr1 +5ep +4q2
1qa >90 +1q8 +s3o +5nj
1qb >18e +vh2 +ua3 +ksx +cag +ta6 +1qh +1qg
1qc >hvp ~b03
1qd ~v1a +ama +am9 +ajh
1qe ~bmi
1qf >as +h5 +65 +q9o
1qg >dy1 +n9h +dy4 +1qb
1qh >kk8 +1qb
1qj >4vg +x3h +4vb +tt1 +6ab
1qk >pbf +1qn
1ql >ygf +k9i +1qo
1qm >ln
1qn >juw +1qk
1qo >7pq +1ql +l07
1qp ~cs7 +cs6
1qq >4b8 +lr7 !s7e
1qr ~6ab
1qs ~njf +1ab
1qt +1qr
1qu >1fg
1qv >ys8
1qw >1gb
1qx >yh3 +1qy
1qy >gx1 +1qx
1qz >k67 +1r0 +1r1
1r +1o +1n !rj4
1r0 ~14x +1qz
1r1 +1qz
1r2 >z8r +sqx
1r3 ~e6a
1r6 ~eb2
1r7 +pa7
1rc >h69 +tjf +1rd
1rd +1rc !tje ~tjf
1re ~otv
1rf >r6u
1rg >jyx +1rh
1rh >jyv +1rg +1ri
1ri +1rh
1rj ~2uw
1rk >1rh
1rl ~ojb +fdj
1rm >dq6 +enu +5yv
1rn >nxr
1ro >owx +1rp !q53
1rp ~ezn +1ro !q54 ~wz2 ~wz3 ~wz4
1rq !q55
1rs +1rr
1rt >z6q !q5o
1ru >ecp
1rv >ysb
1rw >yt6 +1rx +1ry
1rx +1rw
1ry ~w0l +1rw
1s ~4fz +1o +1n
1s0 >cni +1s1
1s1 +1s0 +1s3 +1s2
1s2 +1s1
1s3 +1s1
1s5 >6jk +1s6
1s6 +1s5 +1s7
1s7 >8s8 +b1 +4s3
1s8 >628
1s9 >9u0 +plk
1sa >lyf
1se +1sf
1sf +1se
1sg >yaw
1sh >ye9
1si >z5k
1sj >c1r +1sl
1sk >smr +1sl
1sl +1sj +qi +1sk
1sm >yqs
1sn >psb +1sq
1so >h1p +ho6 +vfr
1sp !6n7 ~u7q
1sq +1sn
1sr +m8m
1ss >6sm +n7m
1st +x29
1sv >zbl
1sw >6xy
1sx >4x4
1sy +ghr +2c
1sz +j2x
1t ~625 +4fx +kkt +1o +1n
1t0 !9vy
1t1 >sm6 +akw +1t3
1t2 >q5k +1t3
1t3 >o39 +1t2 +1t1
1t4 +1t2
1t5 >6cs +thj +3cu !5vt ~7j
1t6 >6d7 +thj +xc6 !84u
1t7 >f7 +thj +3cu ~1td
1t8 >3qy
1t9 >oxz
1ta !thg
1tb >dx
1tc >l6 +2wb
1td >e9l
1te >iuz +1tl +1oi
1tf >2mj
1tg >751 +1oh
1th >rey
1ti >767 +1tk
1tj >2md +oj
1tk >764 +1tm +oj +1ti
1tl >bf +2ok +oe +oj +1te ~1oi
1tm ~iq5 +1ot +1oh +1tk
1tn >1l1 +1tq
1to ~9cr
1tp >7r +7o
1tq >1ky +1l3 +1tn
1tr >cg +1og +9t9
1ts >ejm +kzj
1tt ~rwj
1tu >g8y +thp +1ud +1uc +1ub +1ua +1u3 +1vt
1tv >pw +ps +1u5 +nqi ~nqb
1tw >4hu +1u7
1tx >zzm +1u2 +1u5 +1tz !hir
1ty >7j +7l
1tz >xcb +1u6 +1tx !xio
1u +4fz +1t +5id !zg1 +625
1u0 >br9 +1u6
1u1 ~trd
1u2 >jh9 +h72 +1tx +1u6
1u3 >ybj +1tu !ybk
1u4 >znq !fvr
1u5 >1px +qhf +1tv +1tx
1u6 ~krv +1u2 +1u0 +1tz
1u7 >t0a +qhf +pv +1tw +4hu
1u8 >6xu
1u9 >p8s
1ua >akt +1tu
1ub >1uv +1tu
1uc ~671 +1tu +d9v !tho ~43 ~thp ~inj ~thq ~thr
1ud +1tu !d9x
1ue +1uc
1uf ~zon >ln
1ug >a7d +a7c +7xs +ag4 +gtj +4vi ~zon
1uh ~c5m
1ui >bay +gde
1uj >yih +1uk
1uk +1uj +1ul
1um >5m3 +942 +93t +1bn +1un
1un ~93t ~6uz >93r +j24 +1um ~93r !943
1uo ~5d0
1up >xg5
1uq >y5z +kib
1ur >5pz
1us >kyg +frr
1ut ~92y ~7d1 >92a +l7k +l7m +l7j +1uz +924 +1uw +1uv +1uu !2ju
1uu >lcv +1uz +1b1 +1ut
1uv >4zs +50k +1b1 +1ut
1uw >xeo +1b1 +1ut
1ux >bhy !maz
1uy ~2k6 ~exf ~k97 ~njv +1b1 !rk2 ~4hb ~50k ~7c3 ~ths ~9uo ~ax2 ~tht ~dxo ~ezz ~thu ~thv ~thw ~thx
1uz ~1b3 +1ut +1uu
1v ~7qp
1v0 +1n3 !ti5 ~ti6 ~73r ~r24
1v1 >xbk
1v2 >66p
1v3 >a5x +1po
1v4 >fg
1v5 ~20 ~ttt !rhv ~x3s
1v6 ~20 +ezp
1v7 ~tu7
1v9 >nlw +1vb
1va >3q9
1vb >nm0 +1v9
1vc >1p2
1vd >gzd
1ve >3b9 +to0 +1vg +7jn
1vf >3ba +1vh
1vg ~3b6 +3m2 +3m1 +1ve
1vh ~th7 +ems +3md +3ba +1vf
1vi >xcd
1vj ~ghd ~jro +d7l !e80 ~ti8 ~orq ~ti9
1vk >br9
1vl >ye8 +otb +ota
1vm >a89
1vn >z2y +1vp
1vo >fuu +1vu
1vp >12e +a8e +ng7 +a89 +1vn
1vq >myr +1vs
1vr >yb6 >yb7 +d7l
1vs >jsg +1vq
1vt >inh +1tu +g8z +g8y
1vu >l9d +1vo
1vv +1vr
1vw >1h7
1vx >zeu
1vy >cr5 +vdh
1vz >eav +vdh
1w >iuy
1w0 ~eaw
1w1 >iwx +1w3 +1w2
1w2 >2s4 +koo +bii +w64 +1w1 +isn +1wi
1w3 >18g +1w1
1w4 ~dn0
1w5 ~idu +gga +8da
1wa >yt7 !rl0
1wb >g3o
1wc >q5k
1we >187
1wf >yqw
1wg >dra !pwm
1wi >isn +1w2
1wj !zgj +l1j +tig
1wl ~vb4
1wm ~k5d
1wn >y4b +vb4
1wp +1wr
1wq >a5o +1wr
1wr +1wq +1wp
1ws +1ww
1wu >yi2 +1ww
1wv >9bb +1ww
1ww +1wv +1wu +1ws +1wt
1wx >yt3 +1xb +1wz +63x
1wy >gqf +1xc +c44
1wz >63x +1wx
1x >a1v
1x0 ~c5m +1x5
1x1 ~rcb +m4g +1x5
1x2 >s66 >1ug +1x4 +1x3 +1db
1x3 >s21 +4vm +9th +4vl +1x2
1x4 >gwy +1x2
1x5 >73e +c5n +c5m +1x1 +1x0
1x6 >ynz +ci5
1x7 >6me +8w0 +kkp
1x8 >jti +n5m +1xd
1x9 >aea
1xa >edy
1xb >xh2 +63x +1wx
1xc >732 +1wy
1xd >vq +ji0 +1x8 +9r3
1xe >1cu +9r3
1xf ~frw ~fxk ~iqq !rk5 ~8o ~1eg ~4ej ~9r2
1xg ~iqq
1xh >yff +gsu
1xi >yt8 +8af
1xj ~8w9
1xk ~uea +84c +ri0 +8ah
1xl ~ei2 +e5a
1xm ~p9m
1xn +8q6 +1xl
1xo >q5y +x7q
1xp >xqp +gmj +1y8
1xq >2x8 +1xs +1xr
1xr +1xq
1xs +1xq
1xt >bcy +tp7
1xu >b37
1xv >48j
1xw >xoc
1xx >xb +1xz +1y0 +1y3
1xy ~1y3
1xz >xby +1xx
1y ~g4a
1y0 >68z +1xx
1y1 >xod >xoe +1y3
1y2 >cz3 >xod +1y3
1y3 ~h59 +1xx +1y2 +1y1 +mqh !guj ~tim ~1xy ~tin ~tio ~tip ~tiq ~tir
1y4 ~exl +lz4
1y5 ~h59
1y6 +1y4
1y7 +1y5 +h5a
1y8 >hvs +1xp
1y9 +1xp
1ya ~hw0
1yb >ecd +9o5 +1yf +1ye
1yc >ecd +uf3 +uf0
1yd ~exl
1ye ~bpv +ecd +1yb
1yf ~ecf +1yb
1yg >a89 +1yh
1yh >a8d +1yg
1yi >nhf +v9a
1yj ~ni9 +6r +prj +ps3 +px
1yk >y7g +1ym
1yl >1b8
1ym >pw +1yk
1yn +6n !rk7 ~tit ~tiu ~tiv ~tiw ~tix ~inx ~tiy ~tiz ~tj0 ~tj1 ~tj2 ~tj3 ~iu9 ~tj4 ~lpn
1yo ~bpv
1yp >ogm +1yr
1yq >d0t
1yr >5w2 +1yp
1ys >xg6 +clf
1yt >cnj +9ys +clf
1yu >yrr
1yv >juq +9p1 +e8i
1yw >jps +w6x +mg7 +1yx
1yx >oj +1yw
1yy >1dx
1yz >pl9
1z ~jj5
1z0 >pbt +1z8 +1z4 +1z3 +1z2
1z1 >ln6
1z2 >4a5 +1z0
1z3 >7o +1z0
1z4 >110 +1z0
1z5 ~5z7 +h6k
1z6 ~hmr
1z7 ~iyb +h6k
1z8 ~igh +h48 +1z0
1z9 >1zo +1za
1za >rf5 +1z9
1zb >bhq +tt8
1zc >3zf
1zd >90
1ze >ef6 +be7
1zf >yt9 +be7
1zg ~unb
1zh ~9xs +t7a +1h3 +9c1
1zi >ymt
1zj >yzu
1zk ~tu7
1zl +1zo !6bk
1zm >4a
1zo >m2x +8ur +a2x +1zl
1zr ~7pu
1zs !wcj ~wck
1zt ~wbg
1zu ~18e +sf5 +ad1 +acz +18l
1zv ~so ~201 ~6e0 !1nw ~tj7 ~1zz ~tj8 ~tj9 ~sfe
1zw ~201 +159 +ss
1zx >e67
1zy !wci ~1k8
1zz ~1zv
20 ~elj +23 +ezp !igh ~1e ~16v ~vqw ~1v6 ~vqx ~7se ~vqy ~vqz ~vr0 ~vr1 ~s7x
200 >1k0 +1k4 +1k3
201 ~1zv ~6e0 ~nnz ~tjg +fj9 +203 !rk8 ~1zw ~6e1 ~tjh
202 +203 +204 !bjw ~4hy ~m64
203 >fje +fji +fjf +fjh +201 +fj9 !ybc +6e1 +202
204 >6e4 +nog +202
205 >ckg
206 >c8w +207
207 >vj +krx +206 +76
208 >ca8 +ckh
209 !dl8
20g ~3l
20h >9q4 +mid +me0 +w0i
20i >g8 +20j
20j >bsj +20i
20l ~tjl +20n +1ds
20m +bsk +20l
20n >y2j +2c +nsn +bsl +20l +der +dpi +i43
20p ~gqz ~ria +oih !cis ~5n3 ~v2c ~pjk ~szh
20q ~eaf
20r ~x95
20s +20p
20u ~76s
20v >xog +20x
20w >9t0
20x >cvs +20v
20z +215 +216
21 +22 !vr2 ~vr3
210 +20y
211 >ag2 +213
212 >l1z +214
213 +211
214 ~io1 +212
215 >g6n +vje +20z
216 >p86
217 >nue
219 >res +21b
21a >yst +21b
21b +21a +219 +218
21c >14f
21e >ysc
21f >37a +n6h +21h +21g
21g >5th +21f
21h ~tu7 +21f
21i >ym7
21j >55b +eg8 +eg7 +21l
21k >ir2
21l >8tn +xho +21j
21m >yfy +21o +21n
21n >2zv +kn8 +21m
21o >hvd +21m
21p ~7zw
21q >gs1
21r +21u
21s >yet
21t >ys8
21u +21r
21v >7u5
21w >8jn
21x >hzk
21z >gab +220
22 >yb3 +21
220 >gs1 +21z
221 >fif
222 >o4o +lqq !bt5
223 >xkq +8xq
224 >k4w +lqq !yqc
225 ~226 >hvs ~22o ~22q
226 !i7 ~225
227 >b1m +22k +bw6 +22l
228 ~229 >1ef +pyp +pye +gc +9ti +xij +prt +22l
229 >22s +prt +9tj +9ti +xij +22l ~228
22a ~mu ~kk0 !bta ~tjo ~lqq
22b !bmj
22c !po
22h ~kk0
22i !tjq ~d1s ~tjr ~tjs ~tjt ~tju ~tjv ~tjw
22j ~5o3
22k >p29 +227
22l >1eb +22s +229 +228 +227
22m >fsl >xoh +hun +huo
22n +syf ~92x
22o >92x +syh
22p >zyk ~c7p
22q >225
22r >lm
22s +22l +pyp +pyk +p29 +1px
22t >xe3
22u >bm7 +c06
22v >nbk
22w >dd4
22x >1o2
22y >ei9
22z >erp
23 >ybf +20 !zav
230 >7g +232
231 >9yu
232 >5y !biv +230
233 >xch +235
234 >htv +2wl
235 >5vq +233 +3e0
236 >90 +238
237 >b3j
238 >8x +mbw +236
239 >24k +23a
23a >j8n >dfq +j8r +239
23b >nhm
23c >egu
23d >ajt +lqq !bt7
23e >p72
23g +23h
23h ~kvx
23i >xoi +23j
23j >mzs +23i
23k >xf3
23l >q3p
23m >a0e +p9i +m4q +xl +pdt
23n >8p +577
23o ~tjx ~mhi !bmh ~tjy ~tjz ~6nm ~ewn ~lqw ~tk0 ~tk1 ~m07 ~mh5 ~tk2 ~tk3 ~mhs
23p ~qup !bmi ~2ed
23r >6wu
23s >cqr
23t >ymd
23v >hcv +23w
23w +23v
23x >lcv +wxl +v24 +23y !cgk
23y ~8mk ~a7l ~rp9 ~t1i ~t1t +23x !cgl ~2c ~v1p ~80b ~v1q ~v1r ~v1s ~dpi ~ghr ~e0v ~v1t ~v1u ~i5k ~i7t ~kt3 ~mx5 ~v1v ~v1w ~v1x ~v1y
24 +20
240 +241
241 ~epx +24e
242 ~p80
243 ~rl9 +24e
244 +d0q !cgn
245 +7j5 +nsn
246 >4zs
247 >uz +248
248 >fko +247
249 >xmn
24a >zv
24b >juw
24c >78g +7e5 +qeo +qel
24d >xee
24e >epz +241 +d1f +nsn +7j5 +v1v +243
24f >k76
24g >bhq +bu4 +7s3 +bu5 ~zzb
24h >ju3
24i ~jts +6bw
24j ~8c1 +kws
24k >6id
24l >24t
24m >6id
24n >xow
24o >z63
24p >z60 +24q
24q >4hg +24p
24r >967
24s ~gfr
24t >4me +gjm
24u >sz6
24w >xok
250 >yhu
251 >ych +254
252 >z2m +254
253 >7vx
254 ~zyr >bpt +252 +251
257 >m6t
258 >bpt
259 >87l +9xv +25c
25a >qh6 +9xv +olp +ds +25c
25b >hm2 +qda +qeo +3d8 +qel
25c >9xv +25a +259
25d >6ol +25i
25e >d8d
25f >ztu +25m +25l +25j
25g ~6oq
25h ~97x
25i >6os +25d
25j >xfw +25f
25k ~dqs
25l >yt9 +25f
25m >h9s +25f
25n >t0c >o0z
25p >41e +25r
25r >8y +25p
25s ~tjl +isn +hj6
25t ~tlz +hj6
25v >xol +2e7
25w >r1y
25x >o0u
25y >y9y >y9z
25z >7is
260 >z78 +ccx
261 >mrm
262 >q05 +36o
263 >al5 +381 +p1t
264 >1km +l1n
265 >a0i +268
266 >a0x +26a +269 +267 !e22
267 >4ic +266 +kcu ~269
268 >8b +265
269 ~267 ~26a >h1h +a0x +6wf +a0w +266 !rke
26a >ziw +266 ~269
26b !unm ~6wh ~d2j ~kcx ~unn ~uno ~unp
26c >xcc +lty +ltx
26d >6hb
26e >6hb
26f >cr8
26g ~cwl
26h ~j6q
26i ~cwl
26m >eel
26n >8c5 +cy9 +dg9 +86f +85q +354
26o >1h8
26p >8mh +md2 +j6 +xi9
26q >y4x +26r
26r ~euu +26q
26s >a5o
26v >4mc
26w >kc0
26x >orm
26y >h1p +270
26z >cmb
27 >dro +dl7 +9ba
270 >3jm +26y
271 >yta
272 >589
273 >hzk
274 >9xq
276 >xnw +279
277 >r1y
278 >acl
279 >be7 +276
27a >57e +sdq +sdo +27c
27b >8uh +27c
27c >sdq +27b +27a
27d >p6t
27e >61h
27f >1s5 >jha
27g >mt9
27h >j8x +27i
27i >j8 +27h
27j >yzi
27k >zd8
27m >yi4 +27p
27o +27n
27p +27m
27r >2aw
27t >ied +31x +290 +28z
27v >z0f
27w >szd
27x >7qh +8h6 +280 +27z
27y >z5a
27z >8h6 +286 +27x
28 >e8
280 >j2e +286 +27x
281 >ykm +86r
282 ~e0x
283 >b64
284 >d6o
285 ~px8
286 >yk7 +8h6 +280 +27z
287 >ymt
288 >dcg
289 >pmw
28a >xom +pn5 +pn4
28b >pkv
28c >ye3
28d >yoi
28e >ynt
28f >yoi
28g >qsz +y08
28h >1t6
28i !tly
28j ~jm1
28k >az3
28l >k7w
28m ~rpd
28n >xon +28o
28o >zji +28n
28p >ar8 +2we
28q ~r7o
28r >qne
28s >xoo
28t >k7b
28u >y72
28v >cwk
28w >36n +2p9 +299 +7kk +327 +28x +2ec +fit
28x >dhi +28w
28y >5kp +oeb
28z >hvs +27t
29 +2a !a3n
290 >ota +27t +b38
292 >5uu
293 >ied
294 ~2uw
297 >k81
298 >zj3 ~zj4
299 >7i3 +28w
29d >1ng +29e
29e +29c +29d
29f >51h
29g >add +xck
29h >add +6y7
29i >add
29j >xop
29k >yo1 +80o
29l >1kb
29m >mm0
29n >e9d +29o
29o >5lh +29n
29p >qve
29q >ytc
29r >ytb
29s >b1k +80o
29t >xht
29v >ale +29x
29w >e5u +29y
29x ~wd0 +29v
29y >zam +29w
29z >alf
2a >67p +29
2a1 >h46 +2a4 +2a3
2a2 >8eo +2a4 +2a3
2a3 ~2a4 >9ei +awz +2a1 +2a2
2a4 >dqf +2a2 +2a1 +awz ~2a3
2a5 >p0k
2a6 >ygt +2a7
2a7 >25b +2a6 +f86
2a8 >495 +58s +2aa
2a9 !xaq
2aa >n1q +2ab +2a8
2ab >l3i +2aa
2ac >erm +2ai +fdq
2ad >e4r +2ak
2ae >inu +2ak +2aj
2af >mt9
2ag >6vv
2ah >yhe
2ai >8h6 +aaa +aa8 +2ac
2aj ~zsk >5ln +2ae +ka9 +35d +358 +2dc +2dd
2ak >ar8 +2ae +2ad !zrm
2al >qg9 +l6t +jb
2am >afh
2an ~h45
2ao ~tym +ik4 +i28
2ap ~tym
2ar +nau
2at ~gx5
2au ~vs5
2aw >inu
2ax >ins
2ay >h5j
2az >xul
2b >79b +9o7
2b0 >kc8 +2b2
2b1 >5y3 +bc5
2b2 >xb +2b0
2b3 ~tgp +qp6 +428 +3sy
2b4 ~n6q
2b5 >pq0 +2b7
2b7 >zix +2b5
2ba >kuu +2bc
2bb >yt5 +2bc
2bc ~tvt +su6 +2ba +n8o +3wu +2bb
2bd ~wzu
2be >ylv +2bg
2bf >8l6 +2bg
2bg >coy +ylv +2bf +2be
2bh >so2
2bi >2bj
2bj >xoq
2bl >r6j +2bn
2bm >kc1
2bn >hc +2bl +r6j
2bp ~wlu
2bq >396 +g4d +2bs
2br >2pb ~2bt
2bs >nn8 +2bq
2bt >3o3
2bu >evm
2bv >pa +2by
2bw >l9o +46l +2by
2bx >p6
2by >i82 +2bw +2bv +2bz
2bz >i85 +2by
2c ~23y +20n
2c0 >cw6
2c1 >yhg
2c2 >o9i
2c3 ~gib
2c4 >hb4
2c5 >xor
2c6 >ied +2c8
2c7 >6yd +ws6 +2c9
2c8 >hvd +2c6
2c9 >6yk +2c7
2ca >8v0
2cb >3e9
2cc >9qw
2cd >4ut
2ce >4uu
2cf >xos
2cg >z45
2ch >z63
2ci >pt9
2cj >ytd
2ck >xot
2cl >ytf
2cm >joz
2cn >gga +2co
2co ~e6a +gp9 +2cn
2cp >az
2cq >lln
2cr >yte
2cs >yep
2ct >dzr +2cw
2cv +2cu
2cw ~ap0 +2ct
2cx >lst
2cy >xou +2d0
2cz >9sc +umb +abw +abv +rzq +531
2d ~d43 +1g
2d0 >zzs +2cy
2d1 >b2v +326
2d2 >fo3 +2d3
2d3 >1tk +2d2
2d4 >xov +2d7
2d5 >rcs
2d6 >7g6
2d7 >fsa +2d4
2d8 >z61
2d9 >su5 +cfv +2da
2da ~ejd +83n +2d9 +1i6
2db ~egy
2dc >2aw +2aj +2de
2dd >2aw +2de +2aj
2de >5ln +2dc +2dd
2df >yq1
2dg >ldo
2dh >1us
2di >dfs
2dj >z63
2dm >pyi
2dn >pyj +2dv
2do >xo7
2dp >1qg +2dt +2dv
2dq >yg9
2dr >3gp +2e4
2ds >jgp
2dt +bn1 +2dp +cpk
2du >gcg
2dv ~2eh +2dn +2dp
2dw ~vqp
2dx ~nrw
2dy ~pym
2dz >bay
2e >edy +2f +i4t
2e0 >pyj
2e1 >k3r
2e2 >jgn
2e3 ~gib
2e4 +2dr !trp
2e5 ~2eh +63u
2e6 >zbn
2e7 >xec +25v
2e8 >25v >xow
2e9 >g6o
2ea >75u
2eb >jgy
2ec >dhi +28w
2ed ~23p
2ee ~qup
2ef >5z4
2eg >yhn
2eh !e8y ~2dv ~2e5 ~bw9 ~clk ~lib
2ei ~p9m
2ej +a3e +bw9
2ek >kv7
2el >aki
2en >dcg
2eo >mya
2ep >xoy
2eq >59t
2er >xov
2es >z63
2et >bn1
2eu >g2a
2ev >g4x +cuo +9vt +9vr
2ew >6id
2ex >z63
2ey >xee
2ez >25v >xoz
2f +2e !uw9
2f1 >qy7
2f2 >a5o
2f3 >xp1
2f4 >xp2
2f5 >eof
2f6 >xoi
2f7 >7im >6ol
2f8 >2je
2f9 >pnk
2fa >yo2
2fb >ir2 +vgt
2fc ~v1a +dxv +ama
2fd >rey
2fe >xkj
2ff >344
2fg >dhi +xox +2fl +2fp ~zs7 ~zs8
2fh >2jk
2fi >52i
2fj ~elj
2fk >hll
2fl >27f +oik +2fg
2fm >pml
2fn ~7i5
2fo ~sml
2fp >1tr +2fg
2fq >pp7
2fr >90
2fs >z61 +70y +11a +f3s +d7j
2ft >cqy
2fu >2g2
2fv >xov
2fw >q3o +2fz
2fx >5fw +2g0 +2g2
2fy >9ru
2fz >r6u +q3p +2fw
2g ~9cc
2g0 >edy +2fx
2g1 >8s8
2g2 >siz >5g9 +2fx +sja
2g3 >ppu
2g4 >nol +noi
2g5 >mq4
2g6 >mt9
2g7 >mt9
2g8 >xov
2g9 >1u5
2ga >mr5
2gb >5mq
2gc >yom
2gd >z61 +6wr
2ge >xny
2gf >90
2gg >1mg
2gh >bs +seo +az3 +2gj
2gi >1tr +az4
2gj >az3 +2gk +5uv +5uu +5ut +2oj +6b3 +2gh
2gk ~oh +2gj
2gl >siu
2gm >r2g
2gn >g6p +tjp
2go >xp3
2gp ~swm
2gq +2gs +2gr
2gr >c6i +2gq
2gs +2gq
2gt >in3 +2gu
2gu ~8gs +2gt +l2p +in2
2gv >3zf
2gw >o23 +2on
2gx >mpt +mpw
2gy >yko +2h0
2gz >sk5
2h >1wv >ypr
2h0 >zpm +2gy
2h1 >hvd
2h2 ~5tm
2h3 >fia +2h4
2h4 >fic +2h3
2h5 >fm0
2h6 >o0z
2h7 >gxo
2h9 >z45
2ha >xbg +gaa +iyn +uzx
2hb >pbb +co +ac6 +ac3 +ac1 !z7m !z7n
2hc >ql
2hd >bku +2he
2he >fn2 +2hd
2hf >7r
2hg >3qi
2hh >xxe
2hi >yhh +2hk
2hj >69h +g4m
2hk >2i6 +2hi +g4m
2hl >f6f +2hr +2hn
2hm >z78 +2hs +2ho +96u
2hn >hc +2hl
2ho >zso +2hm
2hp ~6ys
2hq >xp4
2hr ~he +2hl
2hs ~3r6 +46g +2hm
2ht >iqp
2hv >ytg
2hw >hv8 +2hy +jo2
2hx >hv8 +2hy
2hy >pml +2hx +2hw
2hz >xp5 >k0m
2i >67p
2i0 >o69 +2i4
2i1 >g3w +lod +li5 +2i6
2i2 >yyy
2i3 >ojp
2i4 >2al +r5o +2i0 +3to +3tn +3tr
2i5 >afv
2i6 +2i1 +lhx
2i7 ~52z
2i8 ~l3x
2i9 >ymr
2ia >nkb
2ib >dhi +8vp
2ic >xlc
2id >ewz !yth
2ie >660 >kxr +2y9 +2y8 +2y7 ~zj5
2if >atj +5m3 +smj
2ig >4id >hvq >hvp +2im +2il ~4ic
2ih >72y ~2j0
2ii >3sf +9cs +btv +j2s +z62
2ij >atj
2ik >e9l +6jt +4g6 +6id +4i6 ~djv
2il >6xc +2ig
2im >r6u +gjm +2ig +4id
2in >gsh +av +2mv
2io >8g4 +ct3 +d68
2ip >m3j
2iq !tlk ~pyo
2ir >ykq
2is >yt5 +jb0 +2iu
2it >7eu +94h +3ew +3ev +4aq
2iu +2is !erc
2iv >ces >m6t !3rx
2iw >kr3
2ix >64r
2iy ~95i >kr2 +9u2
2iz ~r0q +jv3 +1cr +lye
2j >ald +al5
2j0 >p7 +pyg +5rw +4vi
2j1 >1i
2j2 >y8h +2j4
2j3 >by0
2j4 >mnt +2j2
2j5 ~tlj
2j6 ~rw0
2j7 ~pnh
2j8 >oj +3wt +n8m
2j9 >yje +2ji +2jg +2jl
2ja >ykj +2ji +l82
2jb >jky
2jc >svh >7s4 +6dr +of2 +2jr ~j3a
2jd ~2jg >pml
2je >dhi +2jq
2jf >8r9
2jg >pml +2j9 ~2jd
2jh >bkh
2ji ~zv5 >hvp +klj +2j9 +2ja
2jj >n34
2jk ~zwm >hvq +bdo
2jl >ota +2j9 +97k ~zv5
2jm >zxc
2jn ~qvo
2jp ~aod
2jq >xi8 +sgn +ban +b6d +2je
2jr >5uu +2jc
2js >ypi
2jt >af0
2ju >bi3 +lrq +4cl +956 +mb0 !1ut ~95c
2jv >2i6
2jw >znp
2jx >zv5
2jy >5s1
2k >ziw +4z +4x ~2n
2k0 >if3
2k2 >gs1 >gi5
2k3 >gs1
2k6 ~1uy ~cis ~k97 !ria ~tll ~3cp ~tlm ~tln ~czl ~me7 ~che ~gi2 ~k0h ~kt4 ~tlo ~tlp ~tlq ~nbn ~tlr
2k7 ~k99
2k8 >1c3 +tll +hd +hc +2kb !ri8
2k9 >a8h
2ka >sz6 +tlm +7ly
2kb >zm +2k8 !zkx
2kc !zh1 +1uy +2k6
2kd >zv
2ke >bwt
2kf >t0j
2kg >c6z
2ki >c6v +sl5 +sld
2kj >1b1
2kk >rf2 ~i1 ~h0n ~i5
2km >hba +rf1 ~rf2 ~zzq
2kn ~uo9
2ko ~l12 +cio +7qg
2kp >xp6 +2kt +buc
2kq >jkd
2kr >817
2ks >k6d
2kt >bx4 +2kp
2ku >xp7
2kv >h1p
2kw >728
2kx >1k5 +e5y +7ie +7id +7dg +68q !33g
2ky ~e0t
2kz >1hb
2l >atj +445
2l0 >pyi
2l1 ~7i5 +ljb
2l2 ~8gr
2l3 >mqq
2l4 >mt9
2l5 >o4w
2l6 >bx8
2l7 >dra
2l8 >xlv
2l9 >ynu
2la >64a
2lb >r71
2lc >szd
2ld >4qq
2le >h52
2lf >62t +cps +6zx
2lg ~mqk +r17
2lh >xb +bm4 +xoh +pli !sm3
2li >t0c
2lj >i9a
2lk >3pp +uia
2ll >hzk
2ln >elq
2lo >cxw
2lp >hvs
2lq >czx +j51
2lr ~u49
2ls >ces
2lt ~d0s >5vq
2lu >5vq
2lv >p7
2lw >65x +7lw +bf0
2ly >2wb
2lz >ziw +2tt +6bw ~bd7
2m ~4z
2m0 >zqe
2m1 ~6bq
2m2 >k8w +2m5 ~2m6
2m3 >1nr +2m5 +yju +oq1
2m4 >1nr +2m5
2m5 >yju +ue6 +2m4 +2m3 +2m2
2m6 >1nr +aaj
2m7 >72y +kxi +c47 +c4t +hy2 +aru +htn +arr
2m8 >yti +ue6 +wcy +2m9
2m9 >e5u +i7b +yti +2m8
2ma >7ry
2mb >i7b
2md +2mj +2mn +par +9yc +2mh !9t0 ~zln
2me +2mj +2mn +par +2mi +2ml !9t0 ~zlo
2mf >hvd
2mg +2mj +2mn +par !4sb ~zzn ~zlo
2mh >yvl +eet +2md
2mi >h0r +2me +a3n +a3l
2mj >xcg +5ul +2me +2md +pav +ejn +2mg +pas !b2m
2mk >8t4 !hdf !9sr
2ml >d0t +2me !67t
2mm >kcd +mtq
2mn >kci +e84 +pav +5ul +ejn +2mg +2me +2md !hdg !9sz
2mo ~iup
2mp >1b1 +9ro +1ay +aqm +9rp
2mq >524 +yuv
2mr ~8le
2ms ~njv
2mt >g2m
2mu >er6
2mv >bf +2in !hjc
2mw >cg +av
2mx >r3s +av
2my >bx
2mz +2mw
2n >zzo
2n0 >fge
2n1 ~d6l
2n4 ~8z7
2n5 >nk2 +inh
2n6 >ziw
2n7 >y5p +2n8
2n8 ~tu7 +2n7
2nc >z5l
2nd >m9q +7od
2ne >7zi +6ll +6b9 +u27 +6lk
2nf >xp9 >xpa +2ni
2ng >46h +46w
2nh >ot7 +qx8 +2ni
2ni >1t6 +2nh +2nf
2nj >b06
2nk >arf +ust +2nl
2nl >q3b +2nk
2nm >764
2nn >t0y
2no +2nq
2np >ofa +2nq
2nq +2np +2no
2nr ~w6t
2ns >lz4 >9jx +2nt
2nt >9q1 +2ns +3x0
2nu >448 +a2h
2nv >9jx
2nx >mt9
2ny >xqf
2nz >a5o +2o0
2o0 +2nz +2o1
2o1 +2o0
2o3 >6j5 +2o6 !8hu
2o4 >dyv +2o9 +aur
2o5 ~k7m ~ua1 +2o8 +2o6 +73e !eb2 ~ua2 ~ua3
2o6 >60 +2o5 +2o3 !8hv +2oc
2o7 >2o6 +2ob
2o8 >73m +2o5
2o9 >18e +m37 +2oc +2o4
2oa >a5x +6f9 +6f8 +ivq +dyv
2ob >ys4 +t1p +t1o +2o7
2oc >gc +2o9 +2o6
2od >ybj
2oe >2o6
2of !zh3 +2o5 !eb0
2og +g53 +k7m +2o5 !eb0
2oi >1u5
2oj >edy +8o4 +7sr +az3 +2ol +2ok +2gj +5uv
2ok ~dqn +2oj +1tl
2ol ~tr4 +2oj +dqp
2om +dqn +2ok
2on >490 +dsf +2op +mpu +dse +499 +djb +2gw
2op >fzt +mpw +2on
2or >ziw +2ow
2os >ziw
2ot >ziw
2ou >zzm
2ov >d0m
2ow >kj5 +d4u +2or
2oy >gi5 +ghz +ghy +2oz
2oz ~gi0 +2oy +7k5
2p0 !2x
2p1 !2y
2p2 !rz5
2p3 ~426
2p4 ~psl
2p6 >6s
2p7 >gfl
2p8 >jgo
2p9 >dhi +28w
2pa >o9f
2pb >hvs +oyz +oyy +dvj ~5n +d3o !g7k
2pc >94o
2pd !zpk
2pe >62t +80b +huz
2pf >hut
2ph >dcg
2pi >nhn
2pj >t1a
2pk >fx +rcj
2pl >k7a +qj9
2pm >8ng
2pn >m6w
2po >niv +wvr +7cy +7e0 +7dz +2pt
2pp >htv
2pq >7dy +76r +2pt +2ps
2pr >zkl +7tr +6ko +uv7 +2py +72v !zr0 +b96
2ps >zkl +xdi +72v +uv7 +2py +2pq !pj8
2pt >rf5 +7dw +2pq +2po
2pu >rf5 +8s9
2pv >2ps >zvv +3ib +phe ~phh +77o
2pw ~v83
2px >mi7 +mob
2py >qyh +2ps +2pr
2pz >y66
2q0 >e18
2q3 >kna +33g
2q4 >jw0 +33g
2q5 >6qz
2q6 >m4s +2q7
2q7 +2q6
2q8 +2q1
2q9 >yrw +pw
2qa ~in +cgk +2qe
2qb >yeo
2qc >lsb
2qe >cgk +2qa +2qi +2qh
2qf >jsl
2qg >jn0
2qh >ap +2qe +byq
2qi >pv +dtz +2qe
2qk ~fgo
2qm >ypr +2qo
2qn >1ng +2qo
2qo +2qn +2qm +2ql
2qp ~d29 ~fgo !grg ~fgs
2qq !xar
2qt >zd9
2qw >e99 +867 +864
2qx >cl6
2qy ~md7
2r1 >c8x +qjx !8mt ~fvc ~cab
2r2 >c8w >ej5
2r3 >ymt +2r5
2r4 >btx +2r5
2r5 >jzi +2r4 +2r3
2r6 >764 +ygl +i1o +lru +fw0
2r7 >yil
2r8 >mp
2r9 >n2b +hux
2ra >yr5 >yr8
2ro >44m +kjo +k53 +gcf +bvt +kjq
2rp >yqd +2rr +hrc +2rq
2rq >ar8 +2rp
2rr >bx4 +2rp +41k
2rs >hb4
2rt >k8w +ue4 +vrp +2uk
2ru >1oh
2rv >162 +l4r +l4p +d11 +3ga
2rx >1oi +2s0
2ry >8qm
2rz ~9rw
2s0 >9ty +2rx
2s1 >jw2
2s2 >9a +ojf +4bj +4bi +v3v +36f +ygn
2s3 >ojh +36g
2s4 >qg9 +o69 +ed2 +ed0 +ed4
2s5 ~he
2s6 >1tr +2s9 !xc1
2s7 >edy +ftc +a8s
2s8 >2jc
2s9 ~cgl ~tm7 ~px8 ~qyw +2s6 !t1t ~4xg ~tm8 ~b4a ~tm9 ~iwo ~tma ~tmb ~tmc ~tmd ~tme ~tmf
2sc ~jd
2sd ~ejh +152 +h4f
2se >207 +2sg
2sf >ca6 +2sh
2sg >c8v +2se
2sh >c8w +2sf
2si >yf4
2sj ~rw0
2sk >c07 +2sn +2sm
2sl >c0c +2sn +2t1 +it
2sm >18g +2sk ~2t1
2sn >c0d +c07 +2sl +2sk +2st ~zq2
2so >fzo
2sp >z01 >z02
2sq ~af4
2sr ~e5d
2ss >cgk
2st >c0e +2t1 +2sn
2su ~zm >rf2 +e6x +h7n +i0 !7q1
2sv >a8r
2sw !t1i ~zp ~b26 ~e6v
2sx !t1j ~tmh
2t0 ~eey
2t1 >2sn +2st +c07 +2sl
2t2 >fzo
2t3 >xpb
2t4 >54a
2t8 >ei5 +4dd +99m +71f +yva +m7e +eid
2t9 >3n6
2ta >8hc
2tb ~nm1 >7o1 +yva +2td
2tc >7o1
2td >xg3 +r76 +r3t +2tb
2te >r7e
2tf >gi5 +2tg
2tg ~5z1 +2tf
2th >e6x
2tk >baj
2tl >1p2
2tm >xpc
2tn >9gh +2to +4er
2to >7eu +2tn
2tp >bgc >g8j +ui8 +94o
2tq >gfb
2tr >rz0 +2tt
2ts +24i
2tt >6bw +2tr +yl +i1d +2lz +lbq
2tu +6bv
2tv >qh4 +gnu
2tw ~9rn
2tx >cid
2ty >gs1
2u2 >ydq +kpn +kpj +kpk +2u5 +2u4
2u3 >z6u +894
2u4 >kpj +2u2
2u5 >kpj +2u2
2u6 ~imt
2u7 ~jgv
2u8 >yf9 +2ua +2ub
2u9 >cyz
2ua +2u8
2ub +2u8
2uc >g8r +2ud
2ud +2uc
2ue >ya7
2uf >ldk +b2i +2ug
2ug >1hp +2uf
2uh >xpd +2v5 +2ui
2ui >mlm +sqj +2v5 +joa +yun +2v4 +2uh +7fy
2uj >1tr +2up
2uk >yg6 +8af +2rt +5xd
2ul >mb4 +vrp +2us +exb
2um >co5 +m05
2un >2by +2uq +iq7
2uo >k7w +ygo +2ur
2up >nkk +2uj
2uq >1cs +2un
2ur >ytj +2uo
2us >exb +2ul
2ut >bbd +2uu
2uu +2ut !js2 !16k
2uv ~jt0
2uw !ga0 +fow ~oc2 ~1rj ~vf4 ~2v2 ~vf5 ~9vz ~3h3 ~ovp ~40d ~vf6 ~5u0 ~vf7 ~vf8 ~9wc ~6uf ~c8j ~9ze ~agz ~c91 ~cn3 ~vf9 ~dt4 ~vfa ~294 ~vfb ~vfc ~vfd ~vfe ~vff ~vfg ~gmt ~vfh ~gzi ~vfi ~vfj ~hqe ~huu ~j6m ~vfk ~kau ~vfl ~vfm ~vfn ~qvw ~vfo ~sd9 ~vfp ~vfq
2ux +395
2uz ~6fy +l06 +l05
2v ~c7
2v0 ~e5d
2v1 ~ghd
2v2 ~2uw
2v4 >xqp +2ui +hu8
2v5 >yun +2ui +2uh
2v6 >q3s
2v8 >y9c
2v9 >xew
2va >yfh +8b +2ve
2vb >yff
2vc >z2v
2vd >j7 +iik
2ve >8b +2va +504 +2vg ~50a
2vf ~tk8
2vg >1nq +2ve +50a
2vi >z5z +2vl
2vj >z61
2vk ~4jj
2vl ~4jj +2vi
2vm >cfj
2vn ~i0o
2vo ~q54
2vp >z95 >egi
2vq >g7t +2vr
2vr ~vot +2vq
2vs >524
2vt >o66
2vu >d4p
2vv >sl7 +pzq +pzp +pzr +d8u
2vw >onn
2vx >hvs
2vy +ho5
2vz >6id +2w1
2w >niw
2w0 >z63
2w1 >di1 +2vz
2w2 >yfs
2w3 >pa7
2w5 ~hy1
2w6 >26n +2w7
2w7 >m3c +iml +2w6
2w8 >1t6 +2wc !zrd
2w9 >1t5 +2wd +2wg +tbi +et +3cu +b5v +ex +ev ~eq
2wa >ar8 >6gy
2wb >m3c +uf +1tc +es +lj
2wc >xpe +qsz +2w8
2wd >ew +2w9
2we >xfl +28p
2wf >nsy
2wg >1uu +2w9
2wh ~s1x
2wi >ypz +2wn +2wk
2wj >g6r +2wn +2wk +f6
2wk +2wj +2wi +g5s +g5w +g5v +mfg +3ct +mfh
2wl >2wm +mlk +234 +3h7 +ul0 +mcu +3hd +3h8
2wm >hvp +3h7 ~fav +faz ~5j3
2wn >9rv +3f1 +3f0 +3ez ~1e2 +2wj +2wi
2wo ~to5 !to6 ~4wd ~ntu ~to7 ~to8 ~to9 ~qt0 ~toa
2wp !tof ~tog ~toh ~toi ~jd5 ~toj
2wq !bpw ~ux7 ~6d1
2wr ~iz9
2ws ~4vc
2wt >qsz
2wu >2wl
2wv >85b
2ww >xej
2wx +aiw
2wy >xpf
2wz >ycb
2x !2p0
2x0 +2wz
2x1 ~tf9
2x2 >xge +2x3
2x3 >1of +2x2
2x4 +2x5
2x5 >yd6 +2x4
2x6 >8sc
2x7 >1wx +2x8
2x8 >86 +2x9 +2x7
2x9 +2x8
2xa >yd3 +2xd +2xe
2xb >g2u +2xd +2xe
2xc !h8 ~vgo
2xd +2xb +2xa
2xe >nd2 +yd3 +2xb +2xa
2xf >gzc
2xg >bue
2xh +2xj
2xi >h6e
2xj >h6e +2xh
2xk >jyx
2xl >ybr
2xm >9uy
2xn >ydc
2xo ~ufa
2xp >r6
2xs >r71
2xt >szd
2xu >ban
2xv ~szf
2xw >s6s +2xy
2xx >h52
2xy >ing +2xw
2xz >xye
2y !2p1
2y0 >ndg +2y1
2y1 >o0m +2y0
2y2 >2er
2y3 >nxs
2y4 >yzb
2y7 >xd +t8p +2ie !7o9
2y8 >z34 +2ie
2y9 >2mn +2ie !7wv
2ya >161
2yb >7kv
2yc >k4s
2yd >2mm
2ye >dd4
2yf >ej5 +138
2yg >ymk
2yh >ym7
2yi >ytk +2yj
2yj +2yi !de6 !dme
2yk ~vlb
2yl >ynl
2ym >ku9 +9zu
2yn >2ro
2yo >fbu +8f1
2yr >xmg
2ys >xpg
2yt >4mj
2yu >boa +jor +3nq
2yv >ylw +qfi
2yw >qtx +b8q
2yx >hvf
2yy >fzd +2yz
2yz >cpr +2yy +57c +2zh ~2zc
2z ~knq
2z0 >zqv
2z1 ~43f >9s +437 +pfu
2z2 ~j9y
2z3 >qcs
2z4 >sk
2z5 >zxh
2z6 +2z2 +k11
2z7 ~dqn +2zl
2z8 ~eup
2z9 ~mbp +2zk
2za ~osu
2zb >3eo
2zc >2yz
2zd >fzt
2ze >yt5
2zf >8c6
2zg >62t +cps
2zh >edy +2yz
2zi +2z9
2zj +2z8
2zk >y0n +nwb +a0 +9ov +2z9
2zl >ylp +tf2 +bz5 +2z7 +mbn
2zm >s9b
2zn >z1j
2zo ~n1x
2zp ~uyf
2zq >xou +2zs +4f9
2zr >ob2 +2zs
2zs >9ba +4cj +qig +2zr +2zq +4ca +4ci
2zt ~rly +9f4
2zu >3n6 +o9l +yva +qgd +qaa !zp4 ~qa6
2zv >hvd +by5 +yva +kn8 +chm +47y
2zw >y5k +ugk +twf +2zz +2zy !ss1
2zx >7jr +303 +x6e +tpl
2zy >zjp +2zw !ss2
2zz ~7jv +2zw !ss3
30 ~pzj
300 !ss4 ~tno ~5tn
301 ~14p
302 ~5tm
303 ~7ju +2zx
304 ~a7l +7js
305 ~doj +83n
306 ~rpl +49z
307 >rf2
308 >9gy +30p
309 >7jz +30o
30a >373
30b >2r3 >ymx +30d
30c >z1b
30d >2r5 +30b
30e >xph
30f >xjq
30g >zlz +ndm
30h ~ok7
30i >xcs +7jz
30j ~tu8
30k >xgc +30m +30l
30l >zxq +30k +30n
30m >ei0 +kso +emo +30k +30n
30n >754 +xgc +30m +30l
30o >7jr +309
30p >esd +308
30r >ytl
30s >24k
30t >y9u
30u >1is
30v >mkx
30w >t6r
30x >bfh
30y +30u
30z +30x
310 >mk7 +f2s
313 >mab +vc5 +317
314 >97 +316 +315 +99
315 >1n3 +vc5 +314
316 >9a +a26 +vc5 +314 !bpr
317 >764 +7g9 +313
318 ~7di +7if
319 >yn9
31a >zjp +jb1
31b >6ol
31c ~tvh
31d ~wzx +31g
31e ~wvd +b7w
31f +31e
31g >y5y +31d
31h >y0d +ke8
31i >701
31j >yh3 +ovi
31k >fdq
31l ~9rb
31m ~vyn
31n +31m
31o >9gy
31p !49j
31q >2ku +6yx
31r >6yd +guc +gud +31t +31s
31s >6yk +31r
31t >6yl +31r
31u ~64n +cn7
31v >ied +3dw +32b +tqv +31x
31w >ota
31x >iee +31v +27t
31y ~ghd
31z >afu +7df ~320
32 >l9p +l6c
320 ~31z >qa7
321 >f04 +324 +82p
322 >ky9 >ygm +323
323 ~8gs +ky9 +322
324 ~wcc +321
325 >be0 +327
326 >3c3 +nxl +2d1
327 >dhi +325 +28w
328 ~84s
329 >fr4
32a >y1g >y1h +32c +32b
32b ~ieg +31v +5dh +32a
32c ~vwe +32a
32d >87s
32e >rax
32f >b2y
32g >o0l
32h >2i6 +3ri
32i >f30
32j ~3r6
32k >jsf
32l >7zg
32m >43a +b72
32n >ss1 +32q
32o >nr +ss2 +32p
32p >ss2 +32o
32q >zkt +32n
32r ~1mb
32s ~tvh
32t >xpi
32u +305
32v ~edw +7lw +389
32w ~qvo
32x >yko +32y
32y >fzt +32x
32z >62t
33 >7dn
330 >7gm +v4k +34g
331 >8ib +333
332 >r7l +fwa
333 >d26 +331
334 >1c3 +e3l +336 +335 +b8a
335 >8gq +334
336 >e3l +334 +i0i
337 >5qi
338 >hlc +339 +5nj
339 >yc +hlh +338 +33e
33a >7w ~b54
33b >hgp
33c !vcv ~vcw ~vcx
33d >xh7
33e >5v6 +339 +5nj
33f >5nj
33g >1k5 +2q4 +2q3 !2kx
33h >c6v +o69
33i >2se
33j !7di ~bm9
33k ~djf
33l >zal
33m >83m +33o
33n >z9b +33o
33o >1009 +jvm +jvn +33n +33m
33p ~84p
33q >l30 +nyf +35b
33r >6ya
33s >ju3 +33u +33t
33t >xb +33s
33u +33s
33v +341 !o61 ~33y ~342 ~wm1 ~wm2 ~wm3 ~wm4 ~rvb ~wm5 ~wm6 ~wm7 ~wm8
33w ~ezh
33x ~vyn
33y ~33v
33z +33v
34 >pw0 +4gz +t +66d
340 +33w
341 >z8t +rvb +33v
342 ~33v
343 >lz4 +344 +345
344 >zim +343
345 >zin +343 +swv
346 >g3n +b7c
347 >yhh +b7c
348 >6yk
349 ~5l5
34a ~vnl
34b >9kd +34c
34c ~d0n +34b
34d +34c
34e >z1o
34f >7sa
34g >q3b +34i +330 ~zm3
34h >1tk
34i >z34 +34g
34j ~dqs
34k ~52z +emw +537
34l ~rlg
34m +cc5 +34k +c2w +aww !zfg +d0n
34n >1te +34p
34o >k7o
34p >1oi +34n
34q >npj
34r >phz
34s >gk9 +34u +34t
34t >q3b +34s
34u >zkk +34s
34v >z7a +34w
34w ~p7k >zlq +36g +34v +b8e +p2w
34x >ty
34y >1lm +uar
34z >dro
350 >90
351 >1hb
352 >z6t +uau +7am +uar +7aq
353 >3o3
354 >bhq +26n +inv
355 >bhq +cxj +cxk +phi
356 ~5l3
357 ~vs5
358 >xez +jdj +5ln +2aj
359 >5ln +35d
35a >zo4
35b >5ln +33q
35c >bs +9rr +nh3
35d >inu +2aj +359
35e ~kti
35f >dhd
35g >xpj
35h >89z
35i >600
35j >edy
35k >gqp
35l >y5l
35m >edy
35n !3w4 ~tnp ~tnq ~n5w ~tnr ~lwg
35o >8nu
35p >y9a +35u +35r
35q >g1s +7uc
35r >zqn +35p
35s ~w6y
35t >6yl
35u ~h9t +35p !35x ~tnx ~361 ~363 ~365 ~759 ~dm4 ~chb ~tny
35w >dr7
35x !35u ~tnz
35y ~8ao
35z >4kj
360 >hyo +cha
361 ~35u
362 >35p
363 ~35u
364 ~7zw +fwb
365 ~35u
366 >yzl +36a
367 >z34 +36a
368 >z89 +bde +38g
369 >zeb
36a >86u +bce +366 +bcf +367
36d >jsy +m3 +36e
36e >86u +bcg +36d
36f >a26 +qcg +2s2
36g >334 +2s3 +ojg +ojh +36h +34w +twn
36h >3z +36g
36i >xb +deo ~9hw
36j >36g +w0t +36k
36k >5th +36j +pkv
36l >xpl
36m >xia
36n >e3g +fb0 +40y
36o >q03 +262
36p >d0t +nre
36q >3p2
36r >8ib
36s >bkg +36y
36t >hvs +cun +94a ~zv8 ~zv9
36u >ota ~zx4
36v +cun
36w >87l
36x >aom
36y >kx5 +36s
36z ~3p3
370 ~hw0
371 >5vt
372 >3n0
373 !e0d
374 >8h7 +vz5
375 >eav +go6 +go3 +xvo !lwu
376 >zl2 +aer +tzx +xdm +4fp +443
377 >xnf +l7g
378 >yn2
379 >5m3
37a >y5l +37e +37d
37b >iyr
37c >odu
37d >zjp +37a
37e ~tu7 +37a
37f ~7ug +cd4
37g ~ihc
37h >yj8 >yj9
37i >818
37j >y5z +usu +ari +arh !qnr
37k >zcc
37l >79w +ome
37m >hvd
37n >5mq +37p +37o
37o >dhi +37n +5mr +5mq
37p >5pm +37n
37q >xna
37r >yn2
37t >cl6
37u >sz6
37v >kt9 +37x
37w >29m
37x >bsj +37v
37y >zpq
37z ~pd7
38 ~biy
380 ~8fu
381 >a26 +263 +383
382 >ji4
383 >3mk +7av +3db +381 +3yu
384 >sm3
385 >zwy
386 ~8fu +4dz
387 ~uii
388 ~kcr
389 >m9y +32v +38c +38b
38a ~6bj >xb
38b >xb +389 !bev
38c +389
38d ~rl5
38e >hvd +9ju
38f >lz4 +38g
38g >zjp +368 +38f +758 +mv3
38h >zkv
38i ~tdn
38j >ap1 +38l
38k >6bx
38l >11f +3k6 +3k8 +38j +393
38m >36v
38n ~8w9
38o ~pi2
38p >xmf
38q >xmf
38r >xph
38s >5yh
38t >gk1 +k69
38u >5w5 !c7k
38v >9ba +mt9
38w >7zm +9oi !xbm
38x >6hb
38y >38x
38z >xpm
39 >29 +m8d
390 >6yk
391 >drh
392 >sfv
393 >yg6 +38l
394 >atj +xsu
395 ~l3x +3k6
396 >s70 +398
397 >8l5
398 >mlm +396 +39a +39b
399 >d3z
39a >t0o +398
39b >xd2 +t4m +398
39c >z61
39d >f2t
39e >cwk
39f >z53
39g >hvp
39h >zvm
39i >iqj
39j >39g
39k >fp8
39l ~6sg !u8z ~e8j ~u90 ~u91 ~u92 ~u93 ~u94 ~u95 ~u96 ~u97 ~u98
39m ~6sg
39n +39r
39o +39n
39p ~jyp
39q >l1b
39r >xbi +u99 +39n
39s >xkq
39t >xbi +39y
39u >6j6
39v >ynt
39w >q6x
39x >xbi
39y >9p0 +juq +jup +ju8 +39t
39z >xpl
3a ~8j4
3a0 >edy
3a1 >ab6
3a2 >yoo >yop
3a3 >7ss
3a5 >ys7 +ms
3a6 >sq8 +hx3
3a7 >oia
3a8 >3mx
3a9 >yrs
3aa >ndg +3ab
3ab >o0m +3aa
3ac >qx
3ad ~zus +hi8
3af >fau
3ag >ddw
3ai >4ce +3an
3aj +3am
3ak >a5o
3al >ecq
3am +3aj
3an ~rlx +3ai
3ao >qgq +3as +3ar +3aq
3ap >z96
3aq >4y8 +3ao +3av
3ar >rf2 +3ao +3au !bql
3as >xb +3ao +3au
3at ~6oq
3au >xov +3as +3ar
3av >kkd +3aq
3aw >6os +o82
3ax >d8j >a69
3az >7qn +66n +66i +66a
3b ~pu4 +pu7
3b0 >2km +un1
3b1 >3ar
3b3 ~8mp
3b4 ~p0o
3b5 >bgb
3b6 ~ix ~3lz ~bmi ~at5 +3b9 !qup ~1vg ~to0 ~9p3 ~bgm ~ddi ~to1 ~to2 ~j75
3b7 ~6fy
3b8 +3b6
3b9 >y3y +7jm +3b6 !quq
3ba >om +3lo +52t +6bm +1vh
3bb >xeh
3bc +3be
3bd >ysj
3be +3bc
3bg >z4u
3bh >yo3
3bi >fi9
3bj >i74
3bk >n86
3bm >li9 +60b
3bn >5um +3bo +60b
3bo +3bn
3bp >k1r +3br
3bq >lxw
3br >l11 +3bp
3bs >d3o +3by +7ka
3bt >2ad +3bx
3bu >2ad
3bv >g4o
3bw >c7e
3bx >gcq +3bt !zro
3by >hvp +3bs
3bz +mni
3c +pu4 +3b
3c0 >9eh
3c1 >xpn >1j2 +3c3
3c2 >4bg
3c3 >1oi +3c7 +3c6 +3c1 +3c8
3c4 +al8 !ji7 ~zz9 ~zza
3c6 >r6 >xpo +3c3
3c7 >edy +3c3
3c8 >1te +3c3
3c9 >n1m
3ca >3c3
3cb >flk
3cc >ytm
3cd >if0
3ce >4x2 +3cf
3cf >zjx +3ce
3cg ~exu
3ch >xkz
3ci >y8e +3cq +tqo
3cj >xkl +3ck
3ck >m6t +3cj
3cl >pot +cpd ~zno
3cm ~tqo
3cn >xpp
3cp ~2k6 +gi4
3cq +3ci +3cj
3cr ~fue
3cs +i30
3ct >6h1 +2wk +cy9 +712 +nts
3cu >6db +2w9 +1t7 +1t5
3cv >1ux
3cw >z31 >4vo
3cx >qf2
3cy >z65
3cz >2q9
3d >cj6 +v6k +pd7 +nwa !y6w
3d0 >of3
3d1 >iyl
3d2 >b2x
3d3 >d3z +3d5
3d4 >l30
3d5 >d40 +3d3
3d6 >yc5
3d7 >jn0
3d8 >490 +omo +25b +3d9 +dgu +dnw
3d9 >68l +b61 +3d8 !74
3da >xl7
3db >o8b +383 +bgo
3dc >f50 >37h +3dd
3dd >7it +3dc
3de >kxv +3dr
3df >l6o +3dr
3dg >yis +3dr +nfx
3dh >aki
3di >nbu +3dm +3do
3dj >9x7
3dk >kxk >1nr +wb5 +3dn ~mbx
3dl ~mc0
3dm >nq +3di
3dn >9r0 +3dk +mbx
3do >9qy +3di
3dp >mbx
3dq >bx8
3dr >3df +ftz +3dg +3df +3de
3ds >nxq
3dt >o0z
3du >ied +7mp +mpu +qrq +mpt +3dz +3dw
3dv >l2l +acj
3dw >ota +31v +3du
3dx ~bus
3dy ~ptc +l2l
3dz >ota +3du
3e >mxq +7dl +crs +u9t
3e0 >hj2 +3e2 +235
3e1 >hkd +3e2
3e2 >mhp +3e1 +3e0
3e3 ~5kv
3e5 >ps +i8 +3e7
3e6 >eas +3e8
3e7 >eav +3e5
3e8 >3so +3e6 +lk0
3e9 >yvx +i8 +j7
3ea >lb1
3eb >xpq
3ec >61e
3ed >mjb
3ee >ffr +ffp ~3ei
3ef ~o0f
3eg >z24 +gg4 +kaz +847
3eh >add +9jw
3ei >m6w +9jw
3ej >xpr
3ek >q75
3el >754
3em >gxm
3en >gxm
3eo >sc +97p +3ep +v3l
3ep ~zqa >6hp +se +3eo +94l +94q
3eq >f50 +3es
3er >yod
3es >7it +3eq
3et ~qvo
3eu ~vdk
3ev >xgy +2it
3ew >xh5 +2it
3ex ~vdl +3f8
3ey >n4a
3ez >2wi +7wn +2wn +3f2 +f6
3f >k6y
3f0 >2wi +2wn +3f2 +f6 +9gm
3f1 >2wj +2wn +gwe
3f2 >f7 +3f0 +3ez +9yt
3f3 >5lh +bol +bos
3f4 ~b2o !tok ~3j0 ~tol ~9gn ~bsv ~g6u ~tom ~ton ~too ~top
3f5 >svj
3f7 ~hh0
3f8 >8on +3ex
3fa !rkh ~vxy
3fb ~epn
3fd >yq3
3fe >r1o
3ff >ap +3fg !fyc
3fg >lsb +3ff !ytn
3fh >7my
3fi >xbu +h3 +9p6
3fj >xm6
3fl >9qx +9qt
3fm >py2 +jrz
3fn >ftk
3fo >e65 +ngv +p8g +fip
3fp ~px8
3fq >euk
3fs +3fu
3fu +3fs
3fv >69 +9p6
3fw >xp7
3fx >3ol +p6r +3g0 +3fz
3fy >kw4 +3g0
3fz >5ev +3fx +dt2 +4k4 +9p4
3g >q5k
3g0 >65x +3fy +3fx
3g2 >fp5
3g3 >2xa +3g7 +3g5
3g4 >90 !asb
3g5 +3g3
3g6 >97c
3g7 >2xe +3g3
3g8 ~or0
3g9 >yc6 +14u +3gc +162
3ga >8rd +2rv +3gc
3gb >pjh +8c3
3gc >l0 +164 +3g9 +3ga +y1r +eae +kwq
3gd ~tdn
3gf >xov +3gi +3gh
3gg >z63 +3gh
3gh >fsa +3gg +3gf
3gi >phq +3gf
3gj +ej9
3gk >jgk
3gl >i3l +3gm +6h3
3gm >i3e +3gl
3gn >354
3go >ajt +3gs +3gr
3gp >jgo +3gs +3gr
3gq >3hw !qyv
3gr >dhj +3gp +3go
3gs >bx4 +3gp +3go
3gt !o4y !qyw ~x2e ~x2f ~x2g
3gu ~t1t
3gv >dhj
3gw >1l3 !jnj
3gx >fn0
3gy !x2l
3gz ~7rh
3h >ycy
3h1 >5m0
3h2 >cwk
3h3 ~2uw
3h4 >g5m
3h6 >mqq +mqx
3h7 >faz +2wm +2wl
3h8 >9ka +ul0 +2wl +3h9
3h9 >dhk +3h8
3ha >2wm
3hb >hvs +3hd
3hc ~zxx >mhp !5gu
3hd >234 +ul0 +3hb +2wl
3he ~d7e
3hf ~gaf +jr3
3hg >2su !zko
3hh >3h9
3hi ~b2o
3hj ~eh9
3hk >mjv
3hl >xpt
3hm >1js +jsq +1jv +bog
3hn >srp
3ho >lov
3hp >5zd
3hq >4gp
3hr ~4gr
3hs ~toq +h1x
3ht >5em
3hu >9ss
3hv >2wi
3hw >8t4
3hx >jsy
3hy >o0z
3hz >xmg
3i >xio +3l +3k !xip
3i0 +3fj
3i1 ~993
3i2 >pev
3i3 >1is
3i4 >bt5
3i5 >fj0
3i6 >c6v +3ib
3i7 >zvv +3ib ~3id
3i8 !ka7 ~uq3
3ia >k8h
3ib >ykd >c6z +2pv +3i7 +3i6
3ic ~prc
3id >g2b
3ie >mgq +syf ~mgr
3if >xns +3ig
3ig >5lh +3if
3ih >8l5
3ii >xov
3ij >z6v
3ik >4ni
3il >mrq +3im
3im >jha +3il
3in >750
3io >c02
3ip >qr2
3iq >3io
3ir >q05
3is ~j73 >hvq +j71
3it >6qv
3iu >6id +uas +3iz
3iv >61e
3iw >z63
3ix >k9s +6rq
3iy >dhi +3j6 +3j2
3iz >4mo +j8u +41f +j8w +3iu +3j7 +3j3 !zsp
3j >7t5 +3l !kqz
3j0 ~3f4
3j1 ~9rw
3j2 >xe6 +3j6 +3iy
3j3 >9rx +3iz +j8m
3j4 >9rv
3j5 >xpu
3j6 >2oj +3j2 +3iy
3j7 >t15 +3iz +j8m
3j8 >xpk
3j9 >gqp +3je !c9s
3ja >gs1
3jb >yy4 !7l5
3jc >ima +3jd
3jd >j0t +3jc !46n
3je >55f +3j9
3jf ~e2g
3ji >xpw >xpx
3jj >pyi >xoh +3jl +3jm
3jk >rhh +6x5
3jl >djo +3jj +3jq
3jm >2lh +p6f +3jj
3jn >c37 +1ab
3jo ~kqm
3jp ~pym
3jq >xp5 >xoh +3jl
3jr ~vdy +bro
3js >2lh
3jt >f6f
3ju >289
3jv >yha +3jx
3jw >nr2
3jx >9gy +3jv
3jy >djo
3jz >i1v +3k0
3k >8h7 +yv5 +3i
3k0 >ar8 +3jz
3k6 >393 +38l +77t +77s +395
3k8 >393 +38l
3k9 >hzk
3kb >r9f +3ke +3kd
3kc >cwk +rh7
3kd >hc +3kb
3ke >qvt +k9d +fkz +3kb
3kf >y9l +3kk +3kj
3kg >epl +h92 +h91 +3kl
3kh >5pz +l5u
3ki >eph +3kl
3kj >dhi +3kf
3kk >fge +3kf
3kl ~epn +3rk +c51 +3ki +3kg
3km >6h1 +3kp +3ko
3kn >awh
3ko >phl +3km ~3kp
3kp ~3ko >cxl +3km
3kq >3km
3kr >z1s +x9r
3ks >axi
3kt >4w3
3ku >8t7
3kv >p86 +u7v
3kw >pqj +3ky +3kx +u7v
3kx >8s2 +3l1 +3kw +yr3 ~3l3 ~3ky
3ky ~3kx >cr5 +3kw +3l1
3kz ~u7v
3l +3j +3i !krv ~20g ~w4p ~w4q
3l0 ~8ss
3l1 >8t3 +3kx +3ky
3l2 ~8s5
3l3 >xa +8sb +8se +8sd !i3f
3l4 >bkb +3z9 +gpv
3l5 >i2a
3l6 >gwy +3l8
3l7 >fkn +gwx +7z5 +3lb
3l8 >gx1 +3l6
3l9 !vll
3la ~l23
3lb >xik +3l7
3lc >3eo
3le >sl5 +3lf
3lf >djn >hvq +sld +3le
3lg >8ng
3li >ch3
3lj >xpv +3lm
3lk >7qb
3ll >zbr
3lm +3lj
3ln ~wzu +qcz +r9n +ap1
3lo ~bmi +3ba +ems
3lp +3mg
3lq >z07
3lr >ymg
3ls >e3d
3lw >ju3 +3ly !4rf
3lx >shk
3ly >7rx +3lw
3lz ~ix ~3b6 ~md7 ~at5 +3m1 !6za ~83x ~bzh ~c06 ~tos ~tot ~rm8 ~s1w
3m ~ifd
3m0 +3lz
3m1 >p0j +1vg +3lz !6zb
3m2 >av1 +1vg !asz +at5
3m3 >52w +3m4
3m4 >74 +3m3
3m5 >5uu +3m6
3m6 >8o4 +ldk +cw5 +3m5
3m7 >yko +3m9
3m8 >bob +gzq +gzr +xu2 +cpi
3m9 >fzt +3m7 +dpq
3ma >7jk
3mb +3ll
3mc +1vh
3md >3b9 +1vh
3me >ymy
3mf >ysj
3mg +3lp
3mh >alc +3mk
3mi >c0s +3mj
3mj >itz +3mi +701 +c0s
3mk >zyw !fdr +3mh +iq6 +ein +vsa +iq1 +iq2 +r51
3ml >ym5 >ymh +3mn
3mm >hol +4h
3mn >6yk +3ml
3mo >8e3
3mp >epl +64o
3mq >xc3 +3n3 +3mw +olk +3n7 +3n1
3mr >jm6 +jm7 +f8
3ms >d0t
3mt >6v
3mu >3oi +nsk +3o6
3mv >5ht +3mw
3mw >zl2 +3nh +3mv +3mq ~7q7 ~3n3
3mx >9t0 +phi +8j9
3my >9t0
3mz >2kk
3n +3p +tho
3n0 ~76c ~3n1 >4y8 +yks +3nh
3n1 >7i3 +3mq ~3n0
3n2 >zk0
3n3 ~3mw >8sq +3nh +3mq +3nj
3n4 ~3n5 >zk4
3n5 >4y8 ~3n4
3n6 ~c78 >qg9 +cau +afq +afg +8jx +mi8 +8is
3n7 ~an6 >84n +45j ~45o +3nh +3mq !459 ~3np ~zqs ~nsk ~12q
3n8 >ziv
3n9 >4rm +3ni
3na ~3nc >a2s +3oe
3nb >8p1
3nc >b8m ~3na
3nd >3o6 +esd
3ne >evn +drs
3nf +iq6 +eio !6bi
3ng >1lz
3nh +olk +3n7 +an6 +704 +3n3 +3n0 +3mw !rki ~3tb ~bs3 ~udv ~7v3 ~udw ~p1n
3ni >sl7 +3n9 +pzb
3nj >yto +olk +3n3
3nk ~kg0
3nl ~7i5 ~e4d ~ejy ~tq8 !tq9
3nm ~tqb !rkj ~tqc ~7km ~eto ~tqd
3nn ~du5
3no >8lm ~zti
3np >84o +8hp !1ox
3nq >8so +2yu
3nr >xb +3o9
3ns >bb +3oa
3nt >zl2
3nu >2md
3nv >3my
3nw >j9v
3nx >2mg
3ny >2mg
3nz >q9m
3o >3i
3o0 >1bu
3o1 >ji4
3o2 >zl2 +oqy +8p5
3o3 >3mx +8ok
3o4 >jgr +3oi
3o5 >8sq +nb5 +nb4 +8nc +8n7
3o6 +3oh +3mu +nc1 +3oi
3o7 >xdp +nhz
3o8 ~ecf
3o9 >xex +3nr
3oa >5rn +70e +3ns +5ro
3ob >h46 +3od +3oc
3oc >9ei +3ob
3od >aua +3ob
3oe >a2m +3na
3of >8jw
3og >ema +8jt +1n0 +85e +8ju +8js +8jr
3oh >67p +3o6
3oi >xd +5vt +3o6 +8so +3o4
3oj >2aw
3ok >grx +p6r
3ol >y8v +3on
3om >1l3 +74j
3on >6ne +3ol
3oo >xf3
3op >q3p
3oq >bm3
3or >ch
3os >ky5 +euf +dgj
3ot >qk
3ou >m4m +meo
3ov >3p1 >3p2 +me6 +3oz ~3p2 ~3p1 ~zik ~zil
3ow >zye
3ox >ac2
3oy ~e80
3oz >ch +3ov +meo
3p ~tho
3p0 !3p3 ~tp1
3p1 >3ov +eiw !3p2
3p2 >3ov +xgl !3p1
3p3 ~rxf +onq !3p0 ~tp2 ~oku ~36z
3p4 ~a9y
3p5 +3p3
3p6 >jch
3p7 >rhn
3p8 >s3w >ynv +hxx
3p9 >h14 ~eb3
3pa >4r6
3pb >ytp
3pc >ry2 +5cx
3pd >9lt +1if +5cz
3pe ~bu0
3pf >kzj +sgb +3pg
3pg >hvs +3pf ~9m
3ph >36v +qj
3pk >niu
3pl >yic
3pm >br4
3pn >9ag +9zb +3qs +3qt
3po >yjf +3qs
3pp >sc +3pr +3pq
3pq >zlc +3pp
3pr >ott >ztu +3pp +3pt +3ps +3pv
3ps >gup +3pr
3pt >gqf +3pr
3pu >xgy
3pv >k6c +3pr
3pw >jn0 +3px
3px >jmm +8lf +3py +3pz +3pw
3py >754 +3px
3pz >avk +3px
3q >4d +unt +3r
3q0 >4ux >xpz
3q1 >yrw
3q2 >sfo
3q3 >1mi
3q4 >xf6
3q5 >ytq
3q7 >ytq
3q8 >jh9
3q9 >4jc
3qa >6hb +3qe
3qb >5be
3qc >pns
3qd >6dd +3qf
3qe >f7s +3qa
3qf >6d7 +3qd ~3qh
3qh >puk
3qi >yqi
3qj >kjl
3ql >mfc +7dn +52i +692
3qm >xq0 +3qn
3qn >mf9 !zrb +3qm
3qo >14c
3qp >4e +3qr
3qq >yff
3qr >zoe +3qp +3qu
3qs ~67h +3po +3pn
3qt ~o1h +3pn
3qu >eic +3qr
3qv +3qt
3qw +3qs +67h
3qx >xpk
3qy >4me
3qz >3g4
3r +3q !61a ~t8s ~e53 ~t8t ~gaj
3r0 >rgs
3r1 >xq1
3r2 >xor
3r3 >yom +3r4
3r4 >cqz +3r3
3r5 >ytr
3r6 +3rd !992 ~ccb ~gk7 ~ccr ~2hs ~li5 ~32j ~tpr ~3rl ~tps ~tpt ~cct ~its ~gkv ~tpu ~o7k ~tpv ~tpw ~o7w ~rh1
3r7 +3r6 +3rl
3r8 ~5to +sbp +3rk +3rd
3r9 ~cdc
3ra ~epn +3re
3rb ~g43 +g3p
3rc ~ke1 +lhx +gl2 +g3p
3rd >g3o +3r8 +3r6 !y5i
3re >epl +3ra +ojb +5id +doc
3rf >xb !zl5
3rg !5mb
3ri >3rd +3rl +32h
3rj >9lt +9mb +apa +8q6 +3ro +3rm
3rk >3rd +3ro +3rn +3kl +3rm +3r8 +3rl
3rl ~3r6 +3rk +3ri
3rm ~e6a +go4 +3rj +cd8 +3rk
3rn ~wca +3rk
3ro ~px8 +3rk +3rj
3rp +3kl
3rq >kzr
3rr >9gh +3rs
3rs >azy +3rr
3rt >atj
3ru >6xh >p02 +j6c +j4t +bap
3rv ~jm1
3rw >xb ~7er ~3sq
3rx >r4o >5vh +r4l !2iv ~3s2
3ry >5vh ~3s2
3rz >xb ~3sk
3s ~1fn
3s0 >72y +at7 ~3sh ~3sg ~1k5 ~t0k
3s1 >72y
3s2 ~3rx ~3ry >4id >5vh +6mr +6mq +r4l ~i7 ~fn3 ~3sc ~3so ~3si
3s3 >zxo
3s4 >r4l +7vw
3s5 >72y
3s6 >zwl
3s7 >r7l >pv +d76 +uth +d78 +7cd
3s8 >juw
3s9 >1k3 !zis
3sa >3s2 +mhk
3sb >600 +e5l +e5k +sb9 +ehu
3sc >hvq +gii +gin !3so
3sd >80j +eoz +mjk +j6s
3sf ~i9j >ap ~gps
3sg >pt6 !al7
3sh >c44 +ts9 +eer
3si +kxw +kxt +kxp
3sj >5y
3sk >2al +m42 +l6n +f1u +l6o +l6z +l6y +l6x
3sl >m46
3sm >o2h
3sn +n8k
3so >hvq +yr6 +9m8 +y79 +9md +r2 +g3g ~c2h +1my !3sc
3sp >phl
3sq +jf8 +jfc +13a +bmt +il1
3sr >9m7
3ss >3f0
3st >2wj +s62
3sv >5n
3sw +sp
3sx >xkp +3sz
3sy >axj +2b3
3sz +3sx
3t ~636
3t0 >hgi
3t2 >xn3
3t3 >a5o
3t4 +3t5 +3t6
3t5 +3t4
3t6 >6ws +3t7
3t7 +3t6
3ta >4do
3tb ~3nh
3tc ~x75
3te >sz6
3tf ~64n ~qn0 !i3g ~x8y ~jcf ~x8z ~x90 ~x91 ~q2s ~x92
3tg ~5gw
3th ~c41
3ti ~df0
3tj +c41 !i3p +3th
3tk +3tf
3tn >haq +2i4 +5bh
3to >xeo +2i4 +5bh
3tp >ov9 +3tq
3tq >xq2 +p3l +3tp
3tr >yt3 +2i4
3ts >qfr
3tt >ye5
3tu >eau
3tv >3tw
3tw >eav +agz +agv +ah2 ~agm
3tx >87c
3ty >xdu +sth !xdw
3tz >ja +5bk +5bh
3u +a75 +3t
3u0 >7z5 >7pm
3u1 >dhj
3u3 ~o4y
3u5 ~he
3u6 >6os +coy +3u7
3u7 >coy +3u6 +3u9 +3u8
3u8 >j3n +3u7
3u9 >54m +3u7
3ua >i82 +3uc +3ub +np
3ub >yo4 +3ua
3uc >44r +3ua
3ud >i05
3ue +3ui
3uf >4d9 +3ug
3ug +3uf
3uh >z91
3ui >ya0 +3ue
3uk >ngp
3ul >zbr +3un
3um >zjp +438
3un >9bh +3ul
3uo ~tu7
3up ~hb6
3uq ~3w4
3ur >ynv +eb3
3us >4hs ~9bc
3ut >d01
3uu >h7h +3uw
3uv >2y8 +eb3
3uw ~qpf +54a +3uu +6im
3ux >pl0
3v +3r
3v1 >xq3 +3v3
3v2 >451
3v3 ~q2p >sx8 +3v1 +q2q
3v4 >b2j
3v5 >yts +3v7 !oaw
3v6 >h8a
3v7 +3v5 !tqe
3v8 +3v7
3v9 >bse
3va >5em +bpj
3vb >fh9
3vc >ath
3vd >cwe
3ve >74j
3vf >5o8 +3zs
3vg >y5l +3vl +3vi
3vi >6ol +3vg
3vj >5th
3vk ~3w4
3vl ~tu7 +3vg
3vq >yft +pza
3vr >oyi +pza
3vu >z9h
3vv >z8v
3vw >2ic
3vx >2ic
3vy >d26 +3vz
3vz >ejx +6mo +3zp +3vy
3w >5nj
3w0 >1k6 +p13 +grd +v3q +iq3
3w1 >cho +myj
3w3 >edy
3w4 !35n ~tns ~3uq ~3vk ~7jw ~tnt ~9ao ~cpx ~tnu
3w9 >e4r +3wf +3we +3wc
3wa >r0o +3wd
3wb >3g4 +3wl
3wc >m6t +3w9 ~3wf
3wd ~3wg >r0r +3wa
3we >mx1 +3w9
3wf ~3wc >5fy +3w9
3wg ~n35 >hvp ~3wd
3wh ~cq8
3wi ~r0v
3wj >xcq
3wk >xfk
3wl ~sze +3wb
3wm >2r6
3wn >m2v +8od +8oc
3wo >5o2
3wp >js6 +kdl
3wq >49j
3ws ~epx
3wt ~ejh +3wv +2j8 +n8o +78w
3wu >xe1 +n8m +2bc
3wv >78w +a7m +tm3 +3wt +awj
3ww +3wt
3wz >nbx
3x >fut +fuv +1pt
3x0 >yqt +3x3 +3x2 +3x1 +2nt
3x1 >9q1 +3x0 ~3x5
3x2 >ota +3x0 +mmc ~zxe
3x3 ~wu4 +p47 +bek +3x0
3x4 ~gaf +g3q
3x5 >zuf
3x6 >5wl
3x7 >848 +3x8 +k3e
3x8 >gab +3x7
3xb >dpm
3xc >2vc
3xd >lom
3xe >9t9
3xf >52y
3xg >4l7
3xh >xov +3xk +3xj
3xi >z63 +3xj
3xj >4id +3xi +3xh
3xk >fsa +3xh
3xl >b5v +3xo
3xm >8qd +3xn
3xn >zlq +3xm +d8p
3xo >ar8 +5eu +3xl !ztg
3xp >4rm
3xq >t0h +of4
3xr >hum
3xs >fv6
3xt >yez
3xu >n0o
3xv +nx8
3xw ~n00 +jju
3xx >p42 +3xz
3xy >366 +3xz
3xz >86u +3xy +3xx
3y >4ug +66m +kqe +eqc ~kb2
3y0 >2mg
3y1 >bs8 +jar +uym +tyh
3y4 >144
3y5 >am3 +3y8 +3y7
3y6 >am5 +3y8 +3y7
3y7 >ys4 +3y6 +3y5
3y8 +3y6 +3y5
3ya >hvp +nyj
3yb >bw1 +3yf +3yd
3yc >k5n +3yf +3yd
3yd >4a5 +3yc +3yb
3ye >vo
3yf +3yc +3yb
3yg >bfy +9vo +ghy +5yt
3yh >fv6
3yi >kdn +kdk
3yj >dhi
3yk ~tu7
3yl >yqh
3ym >64f +3yn
3yn >hnj +3ym
3yo >hnj +7e6 +7e8
3yp >2yr
3yr >6z7
3ys >bx8
3yt >h46
3yu >5wp +ch0 +383 +18b
3yv >bgg
3yw >elq +3z0
3yx >7sa
3yy >g90
3yz >4l7
3z ~1ut ~ptr +94q +ptm +59l +47
3z0 ~8gr +3yw
3z1 >zkl +400 +u49
3z2 >3lj +3z4
3z3 >dcg
3z4 >k81 +3z2 +3z5
3z5 >rbp +3z4
3z6 >y5z
3z7 ~zki >86u +kzc ~lks
3z8 >zm +3zc
3z9 >72y +gqf +3l4 +gq7 +yug +3zd ~ztz
3za >72y
3zb >737
3zc >h1p +3z8
3zd >xfw +3z9
3ze >44n
3zf >6hb
3zg ~e6u
3zh >eai
3zi >7zt
3zj >eav +3zk
3zk >8z +3zj
3zl >8p
3zm >381
3zn >4qq
3zo >yfz +ghr +40p
3zp >gs1 +3vz
3zq >zy3 +yth ~zy4
3zr >2iy
3zs >oj +r15 +3vf
3zt >dn8
3zu ~cgl
3zv >xim +eul +euk
3zw >k7w
3zx >xte
3zy >jgk +wdt
3zz >p86
40 >osl +49 +47 +zb9
400 >yq9 +3z1 +401 +404 +uuy +dur +402 +40b
401 >zkl +u49 +400
402 >fcg +400
403 ~u49 +6o0 +6o1 !662 ~u4a ~u4b ~u4c ~u4d ~u4e ~u4f ~u4g ~u4h
404 ~u49 +l3w +400
405 +408
406 >ofa +408
407 >a5o +408
408 +407 +406 +405
409 >go6 +sd9 +40d
40a >az9 +gpg !hhp
40b >zkk +400
40c >401
40d ~2uw +409
40e >xli +40f
40f >1oh +40e
40g >h0n
40h >hkd
40i >xq4
40j >ya4
40k >87 +40l
40l >2al +40k
40m ~pnh
40n >4qq >gqo
40o >3zn >xj1 +ww9
40p >l1 +am9 +ama +3zo
40q >3zs
40r >s1k
40s >yt5 +40v +lmr
40t >inw +fwb +e06
40u >e00 +e06
40v ~egq +qcz +40s
40w >2l8
40x >d26
40y >dhj ~zqp ~2fm +36n +411
40z >7it
41 >zxl
410 +9s6 +8jw
411 >xq2 +40y
412 >cbl
413 >hvq
414 >fge +fgg +hyo +hyr
415 >lk1
416 >3ml
417 >lgt
418 >sf7
419 >nx +5n0 +41c +u4i +41d
41a >1p2 +c0o
41b >90
41c >zso +419 +41f +41e
41d >5n0 +419
41e >j8u +41c +41g
41f >90 +41c +41g +3iz +j8m
41g >j8m +41f +41e
41h >83v
41i >93r
41j >drh
41k >2kp +2rr
41l >2kp
41m >xq5
41n >2kt
41o >524
41p >xq6 +41r
41q >6id
41r >dhk +41p
41s >buf
41t >odf
41u >ah
41v >dhc +41y
41w >z9j
41x >pml +45z ~zqp
41y >dhk +41v +41z
41z >2fl +41y
42 +49 +48 !9q2
420 >534
421 >52x !so0
422 ~52z
423 ~g3y
424 >deo +42a
425 >bwi +42e
426 !tqf ~2p3
427 >kzr
428 >z0d +2b3 +429
429 >m6t +428
42a >6yk >80n +424
42b >9oc
42c >5lh
42d >65x
42e >fs9 +425
42f >so1 +42i +flk
42g >66y +42h
42h >5xd +42g +500
42i >508 +so1 +42f !zss
42j !umh ~umi ~fll ~umj
42k ~umf
42l >bx8
42m >ypp +42o
42n >1x6 +42o
42o +42n +42m
42p >n60
42r >cr5
42s >9v5
42u >qne +dal
42v >avk +dal
42w >svj
43 ~1uc +eqc
430 >6dp
431 >414
434 >yhv +436
435 >1ng +436
436 +435 +434 +433
437 >dvz +43f +2z1
438 >z9n +439 +3um
439 >zjp +438
43a >rf2 +5v9 ~43c
43b >zl2 +43m ~zm2 ~43c
43c ~43a ~43b >84n +b2w +b2y +b2x
43d >ndo >r7l >zlz +z9m
43e >ads
43f >9s +437 ~2z1
43g >sjo
43h >43c >aao
43i >2i6 +cdy
43j ~a2g +43o
43k ~84p
43l ~r7n
43m >1bk +43b
43n >xq7
43o >xc3 +43j
43p ~e5d
43s ~6oq
43t >43a
43u >pn0
43v >804
44 ~wc8
440 >dj5 +441
441 >7wb +440
442 >ehk
443 >xc3 +448 +446 +376
444 >b2v +scl
445 >cg +2l
446 >3mw +443
447 >9pf
448 >zl2 +443 !zl3
449 >2wm
44a >1bu
44b >afv
44f +44g
44g +44f
44h >xq8 +isu +44k +44j
44i >ybp
44j >mlm +44h
44k >r66 +44h
44l +44u
44m >cg +9uh
44n >5y9
44o >xhs
44p >q4
44q >66y
44r >9xe
44s >nj3
44t >t0j +ioo
44u ~8do ~9qu +dte !e01 ~tqg ~qx4 ~9um ~tqh ~tqi ~tqj
44v ~ap0
44w ~evq
44x ~ca +dte
44y >ytt
44z >3g4 +454 +x9u
45 ~erf
450 >su5
451 >z1s +454
452 >bx4
453 ~egq
454 ~u7v +451 +44z
455 ~x1f
456 >acn
457 >z48
458 >z47
459 >zm +b5u +yxn !3n7
45a >gab +45c
45b >n0o
45c >ytu +45a +zg
45d ~65y
45e ~9ij
45f ~lae +9cx
45g >3hq
45h >kyf
45i >53z +p6r
45j >ald +3n7 +anm
45k >1oi +ljc
45l ~7i5
45m >55a
45n >gs1
45o >84n +t2c +t2r +t2q +yvw +yy1 +t2t +my4
45p >xns
45q >2pb >hvp +gs
45r ~ca
45s +h9d
45t >xq9
45u >63w
45v >fsa
45x >dft
45y >yna >bgd +utc +460
45z >2oj +41x
46 >y5a +49 !y5b
460 >6yk +45y
461 >b7y
462 >cwj
463 >fz9 +464
464 ~dme +463
465 ~gzn
466 >hyr
467 >h9s +468
468 >7eu >fge +of1 +467 +4kj
469 >gu4
46b >zcf
46c >xf3
46d >xm2
46e >iu1
46f >7kb
46g >b5v +2hs +tbr +46j +46i
46h >q4h
46i >ar8 +46g !zrz
46j >mzs >dh +46g
46k !rkl ~tqp ~tqq
46l ~zxj >jmm >57i >ap +l9o +l9m +46s +46m +2bw !nm0 ~46p ~46r
46m >l9m +46l
46n >22s +brb +jlr +o0z +o13 +o12 !3jd
46o >46l
46p >bx4 +ewh +bw2
46q >3px
46r >46l +xgd +q9v
46s >5ip +46l
46t >cg +46x
46u >ot7 +46w
46v >be6
46w >ota +46u +2ng
46x >ziw +46t +dti
46y ~ieg
46z >ces
47 >osq +3z +40
470 >67c +ji6
471 >jjd +472
472 ~jjf +471
473 >dfk +475
474 >o3r
475 >1zl +473
479 >z4a
47a >1ng
47d >4l7
47e >61e
47f >mlm +qdj
47g >qig
47h >o2e
47i >p2r
47j >ymo
47k >61e +47m
47l >drh
47m >6an +47k
47n >bx8
47o >ypk
47p >mtu
47q >xqa
47r >qft +47s
47s >zok +qft +qfv +qfu +47r
47t >ar8
47u >xqb +47w
47v >bw2 +47w
47w >n8c +47v +47u +ywg
47x ~tqv +p5e +47z
47y >qa4 +482 +51o +2zv +f4x
47z >yko +47x +481
48 >bw +42
480 >fqw
481 >fzt +47z
482 >hvd +47y
483 >z04
484 >opd
485 >ne6 +v7f
486 >39t +487
487 +486
488 ~fue
489 >jj1
48a >l2e +h50
48b >jj1
48c >r3m
48e >6qi
48f >yog +4t7 +4t6
48g +faj
48i >mex
48j >mex
48k >9ry +48m
48l >6h2 +48m
48m >85b +48l +48k
48n ~4rg
48o ~ojb
48q >qiu
48r >gwy
48u >34y
48v >8l6
48w >6yl +5o0
48x >sb7 +49b
48y >e99
48z >qg0 +494
49 +42 +40 +46 !t8u ~t8v ~t8w ~t8x ~t8y ~t8z ~p23 ~t90
490 >s14 +49v +499 +o23 +nf4 +j1s
491 >ygv +o9e +496
492 >7wf
493 ~zpb >fkn ~495 ~49a
494 >89c >zok +mny +jxo +qg0 +48z ~497
495 ~493 >fkn +i2a +i2g ~zpi
496 >fzt +491 ~zpc
497 ~494 >zok
498 ~49c >9vu ~1k5 ~a7q ~hlz ~zol
499 ~zp0 >fzt +2on +nf2 +79v +490 +o25 ~49u ~49v
49a ~493 >lp2
49b >h72 +49d +48x +sb7 +sbc ~zz0
49c >1nr ~498
49d >sbc +49b
49e >ewz
49f ~6ox
49g ~brh
49h >44m
49i >5w5
49j +dyv +qo5 ~m5y +mgf +ltt +mha +lts +h8n !31p
49k >q94 +lry
49l >1nr +vdz +exb ~1nr
49m ~5d9 +7we +7wh +i7a +i6u +a3d !9mw
49n >494
49o ~49p >498
49p >1nt ~49o
49q >hw5
49r >zv7
49s >nbv +4dk
49t >1b0
49u >169 ~49v
49v ~49u ~499 >afu +490 +9qi +aa4
49w >lk2
49z >hjm +u6v +r3c +306
4a +4c +yuy !6hp
4a0 >z37 +4a2
4a1 >z9r +4a2
4a2 >d1t +4a1 +4a0 +4a4 !zmz
4a3 >4y8
4a4 >hb4 +4a2
4a5 >lqz +az9 +azb +65j +4aa ~azf ~7zo +4a9 +65i +5b5 +tqy +xrx ~znu
4a6 >a5x +bii +os4 +65j +tqy +4a9
4a7 ~epv
4a8 ~d1a +bij
4a9 >kwv +65l +4a5 +8b +bij +4a6
4aa >yc2 +4a5 +65l +8b
4ab +4a8
4ac >mqq
4ad >79o
4aj >g8r +4al
4ak >1kn
4al >nbu +4aj
4am >xj1
4an >ya7
4ap >7u3 +h51 +ld5 +ld3
4aq >89n +2it
4ar >fg +cjb +4at
4as >fko +4at
4at >cg +p9s +p9r +4as +4ar
4au +4aw
4av >zv +4aw
4aw +4av +4au
4ax >mya >hzu
4ay >fbu
4b >lzg
4b0 >evw
4b1 ~elt +4b4
4b2 ~r12
4b3 +4b1
4b4 >y3p +rjg +d1a +4b1
4b5 >8nu +5s6 +4ba +4bf +njn +63z !y4u
4b6 >svw
4b7 >zmc
4b8 >5wz +dw2 +gjv +r48 +npq !ou
4b9 ~jnb +4be !pi2 ~k58 ~tr1 ~tr2
4ba ~641 +4b5
4bb >xhz
4bc +4ba
4be >zaz +4b9
4bf >rf2 +4b5
4bg >xnp
4bi >xil +2s2 +v3v
4bj >8mx +grf +v3v +2s2
4bk >2ie
4bl >8so
4bm >2y8
4bp >xqc
4br >oo6 +1pz +uyo +uym +tyh
4bs +4bu
4bt >1ng +4bu
4bu +4bt +4bs
4bv >a5o +4bx
4bx +4bv +sfp +sfq
4c >y4b +4a
4c1 >xmm
4c2 >xqd
4c3 >xqe
4c4 >xza
4c7 >5m0 +4c9
4c8 >5tg
4c9 >8kz +4c7
4ca >dro +2zs
4cb >xq1
4cc >yb5 +4cg
4cd >1p2
4ce >28e
4cf >zt0
4cg ~wzu +4cc
4ch >xqg
4ci >ytv +2zs
4cj >xhh +2zs
4ck >iuz
4cl >s5k +q9 +95i +95e +2ju +95b +4co
4cm >lgy +4cn
4cn >lh1 +4cm +4ds
4co >j7 +9u2 +4cl +4xe +79b ~j7
4cp >4cl
4cr >b2x
4cs >ah
4ct >ay3
4cu >6id +4cw
4cv >z63
4cw >ksa +4cu
4cx >m6w +m41 !9qt
4cy >xqh
4cz >p86
4d >66p +4i +4g +4f
4d0 >2je +fpd
4d1 >t0b
4d2 ~ksd
4d3 ~luo
4d5 +4d8
4d7 >ysk +4d8
4d8 +4d7 +4d5
4d9 >jiz +r4o
4da >yqu
4db >bx4 +xxb
4dc >o9i
4dd >yva +2t8 +69z
4de ~tu7
4dg >edy
4dh >z9f
4di >yhe +pmq
4dj >269 +iqw
4dk >j67 +49s +pmq
4dl >yjz +pmq
4dm !vtt
4dn >9mu +7xd
4do >ym0
4dp >zxi +cc0
4dq ~w1y
4dr >edy
4ds >kda +4cn
4dt +386 +dmm
4du >fmm
4dv >z4i +4dw
4dw >a8d +4dv
4dx >st3
4dy >9p8
4dz >dmo +386 +8fu
4e >pw0 +j2k
4e0 >ydr +ur3 !yds
4e1 >xlc +4e3
4e2 >qyo +wez +4e4
4e3 +4e1
4e4 +4e2
4e5 >xqi >xqj
4e6 >451
4e7 >1me +1mh +4e9
4e8 >cu7 +1mh
4e9 >i02 +4e7 +1mh
4ea >dhk
4eb >xqk +4ec
4ec >j99 >398 +4eb
4ed >my5 +4ek
4ee >ku9
4eg +4ed
4eh >7ps +n3c
4ei >a86
4ej ~1xf
4ek >oxz +4el +4ed
4el +4ek +4ed
4em >5m0
4en >6yt +4eo
4eo >6yk +4en +xof
4ep >ifx
4eq >e9d +4er
4er >hvp +k3s +4jo +4eq +2tn
4es >byw +gg7 +4eu +4et
4et >zvs +4es
4eu >j8a +4es
4ew >ytw
4ex >hzp
4ey >5f1
4ez >b7k
4f >6ey +4n +4d +xbk +4m
4f0 >o0z
4f2 >2hz +4f4 +4f3
4f3 >3z9 +4f2
4f4 >fcg +4f2
4f5 >xql
4f7 >yq3 +4f8
4f8 >4mc +4f7
4f9 >zzs +2zq +ldq
4fa >55v
4fb >ysl
4fc >5m0
4fd >qig
4fe >xqm
4ff >231
4fg >6yk
4fh >el8 +4fi +4fj
4fi >2m3 +4fh +oq1
4fj >zyv +4fh
4fk >lo3
4fl >e9d
4fm >d6i
4fn >6yb
4fo >l30
4fp >xpn +376
4fq >5bs +4sl
4fr >g2c +74j +74i
4fs >5jv
4ft >9d2
4fu ~uan
4fv ~78a
4fw >5hj
4fx >1n +1t +4g0 +4fz !y86
4fy >q0n +4g2
4fz ~625 +kkt +4fx !e8g ~1s ~tra ~trb
4g >6ez +4n +4d
4g0 +4fx !trc
4g1 ~ej
4g2 ~q0o +4fy
4g3 >xgy
4g4 >bvq
4g5 >4fx !y87
4g6 >sd5 +2ik +vf6
4g7 >xny
4g8 >yyz
4g9 >k02
4ga >451
4gb >2wm +bt4
4gc >rcs
4gd >y94
4ge +cwe
4gf ~qnm
4gg >yh3 !yh6
4gh >nho
4gi >1pf +4gp
4gj >1pf +4gp +4gn
4gk ~kur
4gl ~px8
4gm >2qh
4gn >bx4 +4gj
4go >ypg +4gs +4gr +4gq !ooe
4gp >edy +4gj +4gi
4gq >6er +4gs +4gr +4go
4gr +4gq +4go !oog ~3hr ~62c ~eeb
4gs +4go +4gq
4gu >xqn
4gv >cao +amh
4gw >xqo
4gx >k1i +4h0
4gy >6id
4gz >66d +34
4h >mog +g3h +3mm
4h0 >9ru +4gx
4h1 >rpk +4h3
4h2 >152 +4h3
4h3 ~to5 +4h2 +4h1 +4hd +4hc
4h4 >edy +4hg !yrx
4h5 >ys1 +odh
4h6 >iqm +odh
4h7 >iqj
4h8 >ytx
4h9 >ftk +4ha
4ha >d6a +4h9
4hb ~1uy
4hc >pqz +4h3
4hd >z7u +e6g +e6h +4h3
4he >ar +1e7
4hf >bw
4hg >ap +4p5 +4h4 ~zsm
4hh >5n8 +xg8 +1kt
4hi >et5
4hj >xb
4hk >xpd
4hl >b5u +6eo
4hm >l2z +7ss +rg7 +1cu +4ht
4hn >yao +4rg
4ho >k9s +4hr +4hs
4hp >19f +at1 +4hs +670
4hq >83e +sha
4hr >61m +4ho +4i0 ~4hu ~4io
4hs >hgh +4hp +4ho +ray +66y
4ht >5xg +czd +czg +4hm +udf +8g0
4hu >pw +1u7
4hv >hx
4hw >hvs
4hx ~4rg ~8do ~tcd !4jw ~trf ~pz1 ~5l0 ~6dz ~858 ~hi3 ~trg ~trh ~tri ~pox ~qp8
4hy ~202 +4rd
4hz ~rq1 +oig
4i ~ep4 ~t91 +4d !688 ~t92 ~66t ~dz0 ~dzo
4i0 >ghw +4i1 +4hr +gi3
4i1 ~61n +4i0
4i2 >siu +4id
4i3 >xqs +4id
4i4 >44r +4id
4i5 >53h
4i6 >r4l +2ik +4ik +4ij +4ih +4id +4ic +4i9 +4i7
4i7 ~92z >zkb +4i6 ~zkc
4i8 >e9k
4i9 ~4ih >600 +ag9 +ag7 +4i6
4ia ~4id >601
4ib >svh ~zpy ~jux
4ic +kka +4i6 ~2ig
4id ~zsj >hvq +2im +4i4 +4i3 +4i2 +4i6 +r4l +6mq ~4ia
4ie >dhk
4if ~zqh ~zqi >djo
4ig >5bh
4ih ~zwg >3s2 +g6k +4yk +4i6 +r5o +r5n +69k +69n +xqa ~4i9
4ii >d4u +mbw +bw2 +ewh
4ij >9i3 +4i6
4ik ~1003 >atj +4i6
4il >exm ~zzr
4im >7qz
4in >g4x
4io >ghy +r7h
4ip >ox1 +6k5
4iq >4ht +cyk +7my +69i
4ir ~6ka ~6k8 >djr +ks7 !4sa
4is >632 +e4x +mix ~7n
4it >jtw
4iu >r66
4iv >xmi
4ix >4ch
4iy >kx6 +4iz
4iz >hvs +4iy
4j ~t91
4j0 >mme
4j1 >9ly +4j5
4j2 >jcz
4j3 >n4a +4j5 +4j4
4j4 >kx0 +4j3
4j5 >4y8 +4j1 +4j3
4j6 >39t
4j7 >jcz
4j8 >6t8
4j9 >yf6 +4ja
4ja >1mz +4j9
4jb >nov
4jc >c02
4jd >jcz >j8s
4je ~1mb
4jf +d7y
4jh >2ym
4ji >ikh
4jj !wnm ~t7l ~wnn ~it1 ~rhi ~e0p ~bnb ~b5i ~obi ~ns7 ~9je ~id3 ~qh9 ~9mh ~908 ~qoo ~bnj ~ays ~obo ~nsg ~9jk ~id9 ~rgm ~wno ~wnp ~wnq ~wnr ~wns ~wnt ~wnu ~wnv ~wnw ~qom ~wnx ~wny ~wnz ~wo0 ~wo1 ~wo2 ~wo3 ~wo4 ~wo5 ~blx ~wo6 ~wo7 ~wo8 ~wo9 ~woa ~wob ~woc ~wod ~woe ~ayq ~wof ~wog ~woh ~ga9 ~woi ~woj ~wok ~wol ~wom ~obm ~won ~woo ~wop ~woq ~wor ~wos ~wot ~wou ~wov ~nse ~wow ~wox ~woy ~woz ~wp0 ~wp1 ~wp2 ~wp3 ~wp4 ~9ji ~wp5 ~wp6 ~wp7 ~wp8 ~wp9 ~wpa ~wpb ~wpc ~wpd ~id7 ~wpe ~wpf ~wpg ~wph ~wpi ~wpj ~wpk ~wpl ~wpm ~dut ~wpn ~wpo ~wpp ~wpq ~wpr ~wps ~wpt ~wpu ~wpv ~wpw ~wpx ~wpy ~wpz ~wq0 ~wq1 ~wq2 ~wq3 ~wq4 ~wq5 ~wq6 ~wq7 ~wq8 ~qpm ~wq9 ~wqa ~hek ~2vk ~2vl ~r9c ~r9d ~wqb
4jk ~e5d +4u8 +4u7
4jl >q5k
4jn >mt9
4jo >k43 +4jp +4er +14g +mqt +q27 +mqs +4jq +fb0
4jp >hvp +4jo +nyj +syt
4jq >sfz +4jo +gkr
4jr >jly
4js ~f03 +gkf +emw
4jt ~u4y
4ju +4hx
4jv !4jy +4hx +4rg
4jw ~tce ~tho ~tcb ~i7z ~pxd ~rlg +4k1 +4k0 !4hx ~4o4 ~trj ~d9y ~trk ~trl
4jx ~th0
4jy !4jv +4jw +tcb
4jz +d9x +4jw
4k >m6q
4k0 >xbr +fvr +4jw
4k1 >y13 +trj +m08 +4jw !y14
4k2 >pna +4k3
4k3 >pnf +4k4 +4k2
4k4 >xgp +7az +p2j +jvr +i72 +fhf +3fz +4k3 +7b0
4k5 >7ed
4k6 >iqp
4k7 ~qvo
4k8 >h9q +nn8 +flk +bqu
4kb >duh +e4j +1a3
4kd >1p2
4kf >lvv +4kh +4kg
4kg >lw0 +4kf
4kh ~tu7 +nb3 +758 +4kf +lvv
4ki +b8w
4kj >hyo +468 +h0b +chb
4km >awx
4kn >8rb
4ko >orl +4kq
4kp >yj5
4kq >o9g +4ko
4ks +50q
4kt >mll
4ku >6mq
4kv >xj8
4kw >yn1
4kx >im8
4ky >767 +uaa
4kz >yty +4l0
4l >jah
4l0 >t0j +4kz +4l1
4l1 >70p +4l0
4l2 >xvj >bx6 +4l5 +4l4
4l3 >xbi
4l4 >6yk +4l2
4l5 >6yl +4l2
4l6 !trm
4l7 >xqr
4l8 >4hk
4la >dcg
4lb >mtn
4le >ses +4lh
4lf >xpd +4lh
4lg >92a +d4d +d4f
4lh >4id +4lf +4le
4lk >q9c
4ll >6fx +5v3
4lm >bfy
4lp >y8m +mxc
4lq >3iu
4lr >z63
4ls >duh +4lv +4lu
4lt >yg0 +4lv +4lu
4lu >92b +4lv +4lt +4ls
4lv >yu0 +4lt +4ls +4lu
4lw >10e
4lx >xqt
4ly >xe3 +4m0
4lz >sqj
4m >ybx +ai5 +4f
4m0 >sql +4ly
4m1 >yu1
4m3 >7eu >bkh +ngm +4m8
4m4 >7eu ~zqs +4m6 +ngo
4m5 !trn ~9v8 ~ngk ~tro ~og9
4m6 >yty +4m4
4m8 >xh5 +4m3
4m9 >ngp
4ma >m6t
4mb >730
4mc >zl2 +uhr +8t3 +jhm !rrm
4md >kwx +by
4me >6id +4mo
4mf >akg
4mg >yei
4mh >1hu
4mi >kwr
4mj >d0t +aaz
4mk >edy +tcl
4ml >edy
4mm >z63 +4mo
4mn >5bw
4mo >5lh +4mm +nx3 +xtu +o2s +4me
4mp >emy
4mq >59
4ms >ptd
4mt >an1 +4mv
4mu >1kh
4mv >5w2 +4mt
4mw >yfg +4mx
4mx ~p9m +4mw
4my >7d7 +4n0
4mz >jn0 !73j
4n ~qlv +4g +4f
4n0 >4yd +uov +4my ~zxy
4n1 >gab
4n2 >5m0
4n3 >szr
4n4 >4jc
4n5 >xqu
4n6 >3iu +4n8
4n7 >3iu +4n8 +5pu
4n8 >5lh +4n7 +4n6
4nc >6id
4nd >qy7
4ne >4qu
4nf ~5d0
4ng >6id +hug +hmj
4nh >1p2 +4nj
4ni >qr5 +dvp ~13d +dvr
4nj >b0n >krr >jsf >1pl +4nh ~zu7
4nk >8fr +dvp
4nl >caa
4nm >5em
4nn >kim
4no >xfw +hug +hmj
4np >6q3 +hug
4nq >m6v +8np +8i0
4nr >8jh +8m3 +7uh +wve !9kb
4ns >m6t
4nt >mzs !4nu
4nu >mzs !4nt
4nv >2r6 +ygl +4ny +4nx +51l
4nw >jps +4nx
4nx >jpt +4nv +4nw
4ny >lru +mad +4nv
4o >xnj
4o0 >bm3
4o1 >gu2 +vak
4o2 >zpq +mt8
4o4 ~4jw
4o5 ~rlg +rle +emw
4o6 ~ei7
4o7 ~vde
4o8 ~vde
4o9 +4o5
4oa +4o8
4ob >s83
4oc >s83
4od >avg
4oe >gs1
4of >9mt +sdj +l7i +mgd +o4l +sdi !zjh
4og >ban
4oh >yid +4oj
4oi >ow0 +4ok
4oj +4oh +4op
4ok +4oi +4op
4ol >3df +4oo +4on
4om >g8r +4oo +4on
4on >5ep +4om +4ol
4oo >62g +4om +4ol
4op +4ok +4oj
4oq >4r2
4or >zbs !zbt
4ot >r1y +4ox +4ow
4ou >87l +fr4 +4ox +4ov
4ov >e41 +4ou
4ow >4ni +4ot +ogy
4ox +4ou +4ot
4oy >j5
4oz ~d28 +my1
4p >m9y
4p0 +4oz
4p2 >490 +4p3
4p3 >81o +4p2
4p4 >y7p +r8z
4p5 >z60 +4hg
4p6 >6l2 ~6l2
4p7 >4y8 ~znc
4p8 >8js +pp9
4p9 >q05 ~zo8
4pa >rnd ~znk ~znl
4pb >623 ~4pg
4pc ~zsf >5n8 +cik +4pn +4pm ~4pw
4pd >1t6 +xuc !rpz ~4pe
4pe ~4pd ~zrl
4pf >dhi
4pg ~4pb >38u
4ph >d7l >g8y ~zxf
4pi >64j
4pj >sk0 +nkv +x6c +s8o +o5u +1o2 +oyi +sjw ~nk2
4pk >ap
4pl >52i
4pm >kih +4pc
4pn >eh3 +4pc
4po >k8g
4pp >8jw +p2u +85e
4pq ~egl +r5p +6l7
4pr >6hb
4ps >4y8
4pt >1dp
4pu >85e
4pv >fut
4pw >1l3 >bfq
4px >a8b
4py >eo2
4pz >dp1
4q >y3a +unx +in6 +in5 !5eb
4q0 >66p +4q2
4q1 >90 +4q2 +5ep
4q2 >615 >lqz +5f7 +osy +1q9 +4q1 +4q0
4q3 ~5f9
4q4 >ca6 +4q6 +l4k +px2 +l4b
4q5 >4q4 +4q6
4q6 >l4a +4q5 +4q4
4q7 >44m
4q8 >fp5
4q9 >xqw
4qa >xnc
4qb >yn1
4qc >l9p
4qd >59t
4qe >59t
4qi >rcs
4qj >9lc !16p
4qk >80s !16q
4ql >58n +4qm
4qm +4ql +4qo
4qn ~tq4 +rs0
4qo >58u +4qm
4qp >yzn +w5i
4qq >3hz
4qr >yui
4qs >ytp
4qt >qy7
4qu >edy +4qw +ss4
4qv +4qy +4qx
4qw ~ss4 +4qu
4qx +4qv
4qy +4qv
4qz >h76 +4r0
4r >sxx +bwa +unx
4r0 >1oy +4qz
4r1 ~4r9 +4r4 +4r3 +4r2
4r2 >xbf +4r1 +4r6 +4r5
4r3 >fc9 +4r1 +4r6 +4r5
4r4 >e8q +4r1 +4r6 +4r5
4r5 +4r9 +4r7 +4r4 +4r3 +4r2 +pfs +pfr +ts9 +e8p +eer
4r6 >72y +4r9 +4r7 +4r4 +4r3 +4r2
4r7 >b7 +4r6 +4r5
4r8 +4r1
4r9 +4r6 +4r5 !ts3 ~ts4 ~ts5 ~ts6 ~4r1 ~6m1 ~ts7 ~ts8 ~ts9 ~hu1 ~hu4 ~tsa ~mei ~tsb
4ra >mpo +4rb
4rb >jm9 +4ra
4rc >bx4
4rd >y10 +x3a +qq9 +4hy +4rg !y11
4re >sil +sim +go
4rf >ju3 +4rg !3lw
4rg ~4hx ~tcc +4rf +4hn +4rd !tcb ~48n ~ajg ~c9n ~csg ~tsc
4rh ~hmr
4ri +csg
4rj >bku +4rk
4rk >af1 +4rj
4rl >6qq
4rm >4y8 +71l +5rm ~d ~zvy
4rn >yu2
4ro >mww
4rp ~8w9 +1l4
4rq >kx6
4rr >yom
4rs >opw
4rt >opt
4ru >opt
4rv >iil
4rw >kuu
4ry >4rj +wtk +4s0
4rz >yqv +4s0
4s >obg
4s0 >6qq +4rz +4ry
4s1 >dj5
4s2 >ovh
4s3 >k8b +bt4 +1s7 +a2u
4s4 >yko +4s5
4s5 >fzt +4s4
4s6 >xk1
4s7 >xfi
4s8 >nj
4s9 >9sz +4sa
4sa +4s9 +phj +phi +cxk +8j9 !4ir
4sb +uuo +9tp +67t +5kn +b2m +5km +9sv +9sw +8av +9sr +9st +9sz +9su !2mg
4sc ~6kh
4sf >c8x
4sg >ca6 +67c
4sh >yzj
4si >szd
4sj >xqx
4sk >xt
4sl >yg9 +4fq
4sm >xbg +4t7 +4t6
4sn >xny +4t7
4so >61f +4t7 +4t6
4sp >h72 +awz +4sv +4su +4sz
4sq +4sv +4su +4sz +vg3 +4v4
4sr >1m +g88
4ss ~cdc
4st ~fjg +gk4 +cn6 +ao6 +4sx
4su >8s8 +aww +4sq +4sp
4sv >ku +4sq +4sp
4sw >juf
4sx >dmy +4st !zaa
4sy >ku9
4sz >edy +4sq +4sp
4t ~bgn +4w +81o +4v
4t0 >j87 +lf9 +lm9 +lm8 +lfb +bed +lf8 +oo
4t1 +d9e
4t2 +odu
4t3 ~v54 +a4l
4t4 >xsq >xqb
4t5 >pik
4t6 +48f +4so +4sm !tsd ~tse ~k3o ~tsf ~tsg ~tsh
4t7 +48f +4so +4sn +4sm
4t8 >zcg
4t9 >yi3 +4ta
4ta +byf +bye +4t9
4tb >xpz +4tf
4tc >ew
4td >685
4te >2w8
4tf ~zrx >5o2 +4tb
4tg >ob2
4th >xdq
4ti >xgh
4tj >68p +4tl
4tk >m2y +aad +aac
4tl >764 +4tj +lru
4tm >6vo +4tn
4tn >6vr +4tm
4to >5qf
4tp >psz >z4t
4tq ~4tz
4tr >r06 +olf
4ts >66m +4uh +4ug +beu
4tt >161 +4tu
4tu +4tt +4ur
4tv >kih
4tw >r2g
4tx >z4q
4ty >t0c +4tz
4tz +4ty +4uc +4ub !jt6 ~tsl ~tsm ~tsn ~4uj ~4tq ~tso ~bep ~h5o ~tsp ~ijz
4u ~tzc +4w
4u0 +4tz !jt8
4u1 >6fp +4u3 !xir
4u2 >c2c +4u3
4u3 >xb !7oo +4u2 +4u1
4u4 !v10
4u5 >3zf
4u6 >y9l
4u7 >6j5 +pvt +k4a +h54 +a3f +4jk
4u8 >im6 +4jk +4uh +4ug
4u9 >5em +4ui
4ua >bkt
4ub >kcd +4ul +4uj +4tz +tso
4uc >1hb +hdh +4tz +tso
4ud >k4v
4ue >g7c +olf
4uf >yu3
4ug >4v3 +4u8 +4ts +66m +1pi ~zo7
4uh >2iz +4u8 +4ts
4ui +4u9 !u66 !tqs ~wd7
4uj ~4tz +4ub
4ul >hvq +4ub ~4uh
4um >zzm
4un >bw +4up
4uo >1bk +nov +4up
4up >p05 +4uo +4un
4uq >z5z
4ur >jsy
4us >yu7
4ut >bgf +4uv
4uu >cl6 +4uv
4uv +4uu +4ut
4uw >xlq
4ux >eoc +4uy
4uy +4ux +4uz
4uz >1lg +4uy +kki
4v >bf8 +mm5 +ch0 +txp +4t
4v0 >y9l
4v1 +epg !9q6
4v3 +qo9 +x13 +poq +qo5 +hgg +qo8 ~54a ~qoc ~93i
4v4 >ku +4sq +4v5
4v5 ~bko +4v4 +4v7 +4v6
4v6 >cg +4v5 +uwk
4v7 >cg +4v5 +uwk
4v8 +4v5
4v9 !zgm +uwk
4va !rkq ~7tj ~tsv ~tsw
4vb +1qj !e8r ~6ac
4vc ~kon !tt2 ~2ws ~ark ~tt3 ~tt4
4vd ~7ti
4ve +4va +4vb
4vf >lcv !rkt
4vg >yba !8yp
4vh >9r3 !8kp +4vm +9th
4vi >6ax +2j0 +6tf +lm +1ug +8ui
4vj ~8uk ~1xf !rku ~tt5 ~tt6 ~tt7
4vk ~elj
4vl >njd +1x3 +4vo
4vm >1xd >1ef +wy5 +4vn +1x3 +4vh !7ot +g20 +jth +g22
4vn >8uh +4vm +9th +4vq +4vp
4vo >yff +4vl +4vq +4vp
4vp >1xd +4vo +4vn
4vq >207 +4vo +4vn
4vr >t3h
4vs >4vg +j4c
4vt +i70
4vy >jcz
4vz >qhp +4w1 +bpo +aae
4w >ifx +gji +4t +4u
4w0 ~162 >ads
4w1 >f0d +brt +bz3 +bz4 +4vz
4w2 >bf4
4w3 >zci
4w4 >9oo +4w5
4w5 >3w0 +l +4w4 +duc
4w6 >g3k +4wb
4w7 >6h1
4w8 >npj
4w9 >44r
4wa >rrj
4wb >ar8 +4w6 !zr3
4wc >1kh
4wd ~2wo
4we >3ct
4wf >2wa
4wg >2ro +ky4
4wh >nhn
4wi >8kh +ft4 +4wk
4wj >d6a +4wk
4wk >ywr +4wj +4wi +ksf +fy +kse
4wl >4l7
4wm >4wh
4wn >ss1
4wo >zbf
4wp >82i >92b
4wq >92b +ocl
4wr >6vr >9x7 +myo
4ws >j7d
4wt >yg6 +4ww
4wu >el5 +4wx
4wv >obg
4ww >2ul +4x0 +4wt
4wx >leu >6j2 +8bk +1hr +4wu
4wy >im8
4wz >cxl >1nr
4x >ldb +t9c +t94 +11a +4z +2k !nav
4x0 >6jk +623 +4ww +u2g +mp9
4x1 ~pfp
4x2 >9ry +4x5
4x3 >mt9 +4x5
4x4 >y8p
4x5 >drm +4x3 +4x2
4x6 ~8ss
4x8 >r7i
4xa >gol
4xb >4x0
4xc >549 +57c
4xd >549
4xe >7ss +ddi +4co +4xf
4xf >228 +7sz +7ss +gc +4xe
4xg ~2s9
4xh >ynf
4xk >9d2
4xl >628
4xm >z7i
4xn >7j0 +wfr +iu
4xo >10w +g53
4xp >jwu +csr +4xr
4xq >kjc +4xr +tc9
4xr >5vq +4xq +4xp
4xs >b1x +8jx +8jw
4xt >1h7
4xu >yu4 +kq0 +kq6
4xv >yu5
4xw >xqz
4xx >xca
4xy >1ia
4xz >mg3
4y >ln6
4y2 >br +xa +xb
4y3 >5m3 +4y9
4y4 >qnx +xa +xb +4y8
4y5 >6ej +xa +xb +4y8
4y6 >4my
4y7 >m3g +xa +xb
4y8 +4y5 +xd +4y4 !m5e
4y9 >93r +4y3 ~4yb
4ya >m8u +6ny +60h +xhw ~4yb
4yb ~4y9 ~4ya +8nm +nyk
4yc >hvs
4yd >r4q +eqq +a9f
4ye !rkw ~ttq ~a9j ~r4v ~ttr
4yf ~xe
4yg ~9bo
4yh >xb +8nm +nyk
4yi >xb +6nr
4yj >jiy
4yk >r5o +4ih +r4o
4yl >ct3 +g6k
4ym >r5o
4yn >yj5 +4yp +4yo
4yo >o9f +eut +eus +4yr +4yn
4yp >hvd +4yr +4yn
4yq ~vmv
4yr >o9k +4yo +4yp
4ys ~mks
4yt >yz0
4yu >6bx +8mq +4yw
4yv ~8mr
4yw ~su8 +8mm +4yu
4yx >e6f
4yy >705
4yz >nql
4z ~119 ~ml4 +2k +4x !nau ~2m ~11a ~t94 ~t95 ~gkz ~t96 ~t97 ~t98 ~k9n ~t99 ~t9a ~t9b ~t9c ~t9d ~t9e
4z0 >xpb
4z1 >5i6
4z3 >d5d
4z5 >niw
4z6 >5mt
4z7 >jwl
4z8 >yu6
4z9 >4j1 +4za
4za >43j +5nh +5ng +4z9
4zb >c8v
4zc >y3j >y3k
4zd >bn0
4ze >xn6
4zf >r3s
4zg >1v2 +4zt +4zo +4zn +ld4
4zh >khz +e4k +e4j +9p0
4zi >ltw +4zn
4zj >hq +9oy +rho +a06
4zk >yrl
4zl >mb2
4zm >9v6 +yh3
4zn >m5x +4zq +4zp +4zi +4zg +lcv
4zo >8bv +4zg
4zp >82l +4zn +7zz +7tc
4zq >82k +4zn
4zr >lcv +4zt
4zs >1v2 +atj
4zt ~rhv +4zr +4zg !ttt ~891 ~8pz ~ttu
4zu !zh5 +4zt
4zv >xr0 +4zx
4zw >bue >4j1
4zx >82i >92b +4zv
4zy ~tu8
4zz >1te +507
50 >xe0 +53
500 >1pp +1cu +42h +hkg
501 >k90 +62u +9a +505
502 >7zv +1cu +6fb
503 >yyz
504 >6uo +2ve +50a
505 >99 +azm +azn +501
506 >5d8 +98
507 >n0a +50d +4zz
508 >xb !8ie ~zst
509 >2pb ~o0y ~7ka
50a ~2ve >zxz +504 +z2b +2vg
50b !rky ~ttv ~ttw ~ttx ~kdp
50c ~9q5
50d >xma +507
50e >87l
50f >4l7 +50i +50h
50g >xqr +50i +50h
50h >mlm +50g +50f
50i >4id +50g +50f
50j >y1b >er7 +50k
50k ~1uy +1uv +50j
50l ~c4o !tu0 ~jx1
50m +4zb
50p >yuv
50t >7it
50u >84d
50w >im5
50x >fo4 +50y
50y >5xg +50x
50z ~k97
51 >ygm +miz +m8
510 ~pxs +gnp +gno +gnn
511 >s46
512 ~v22
513 >gv1 +516
514 >ye7 +ckw +ckr
515 >k5o
516 >gv3 +513
517 >8uh +519
518 >6l0 +51a +m7r
519 >4vm +517
51a >6l4 +fuy +518 +m7q +qhc
51b !tu1
51c >htt +lal +bfq +51f +51e
51e >lal +ft6 +r2d +r2e ~q8a +lan +51c ~51h
51f >6xo +51c
51g >yxe
51h ~95w >hvq
51i >hus
51j >xhk +vp0
51k >hrt +tu4 +sa3
51l >lru +4nv
51m >xjq
51n >6ni +69o +51o +u0z
51o >6nk +sbc +chm +47y +51n
51p >ied +51q
51q >7eu +51p
51r >ota
51s >ied
51t >ox1 +msj +6qg +ba5
51u >juw
51v >xr1
52 >ade +hkw
520 !adn ~upm ~upn ~upo ~upp ~m6 ~upq ~upr
521 >z0h
522 >z0g
523 >2jc +nxx +q3t +yuv
524 >7o1 >s85 +daj +526 +yuv
525 >7o1 +yuv +526
526 >7op +525 +524
527 ~rp1
528 ~rp3 +hu
529 >emz +52e +b25 +1mz
52a >l0u +lm +52h +1mz +s66 +6av
52b >2va
52c >90h
52d >xb +7uk +7uj +dzv +yb3
52e >12e +529 +1od ~52f
52f ~52e ~1mz >s66
52g >cxl +1ku ~zuy ~zuz
52h >a8d +52a
52i >zin +hmu +3ql +5xa
52j ~jm1
52k >m9b !52l
52l >m9b !52k +52o
52m >lul
52n >g8r
52o >zek +52l
52p >phk
52q >a89 +h65
52r >ath
52s >ygm +52t +e74
52t >ox1 +52s +3ba
52u >3ci
52v >1v1 +533 +535 +534 +52z !y0f
52w >5y1 +52x
52x >1ci +52w +531
52y >9sc !8l9 +531
52z ~cb1 ~d0n +52v !tu5 ~2i7 ~ojs ~34k ~422 ~533 ~563
53 >8tn +50 +56 +xe0
530 ~iws +537
531 >9se +52y +52x +2cz
532 ~n7o
533 ~52z +52v
534 >f9c +52v !62t
535 +52v
536 !zgu +530
537 >d0m +530 !yll
538 >2cz
539 >yna >bgd
53a >z0n
53b >zt7
53c >4sa
53d >i9o
53e >6oj
53f >ail +idi
53g >dgd
53h >h1p +53j
53i +53n
53j +53h +53n
53k +53i
53l +53j
53m >nd2 +53n
53n >yd8 +53i +1aw +53m +53j
53o >psb
53p >qm5
53q >xjp
53s >yzu
53t >szd
53u ~gi0
53v >eze
53w >ezf
53x >xej
53y >3iu
53z >xkq +wdl
54 !t9f ~t9g
541 >xr2
543 >r71
544 >szd
545 ~tu7
547 >xcg +549 +ul1
548 >2yx +60s +549
549 >cpe +f4w +f4v +547 +548
54a >4v3 +elc +h6m +3uw +6iq +vd7 +hz3 +x16
54b >yho
54d >fzo
54e >sbj
54f >9lt +urv +aqw +aqx +54g +fqe
54g ~aqx +54f
54h >4jc
54j >54l >xjh
54k >b06
54l >bnq
54m >kl9
54n ~6za
54p >ftk +d6b +d6a
54q ~e5d
54r +kur +54q
54s >ftk
54t >cwk
54w >ymq
54x +54z
54y >ysj +54z
54z +54y +54x
55 ~hky
550 >8l6
551 >5r2 +1gy +v1h +dys +554 +6ow +558
552 >asz +qv5 +a87 +qqb +557 +o02
553 >q5k +o01
554 >xb +551 +556 +6ov +6p0 +6oz +6p7 +6p1 !d8d
555 >4nr +jaz
556 >z38 +554 +6ow
557 ~tjl +552 +nas +jcb
558 ~5r4 +551 +6p3
559 ~ulp
55a >fch +55l +55f +55e
55b >ir2 !jf8
55c >edy +eg7 +55e
55d >2y8
55e >za6 +fcj +55c +55a
55f >zeb +55a
55g ~e2f +55i
55h +55g
55i >y58 +55g
55j ~uu2
55k ~i21 +o8i
55l ~e2g +55a
55m >xpp +cgg +55n
55n >ota +55m ~2bt
55o >xr3
55p >xr3
55q >ath
55r >yhw
55s >3so
55t >kgz
55v >yht
55w >1ng
55x +q8u
55y +q8v +q8u
55z ~vg9
56 ~d28 +53
560 ~w5y
561 >xr4
562 >7eu
563 ~52z
564 >hz0
565 >m6t
566 >ca6 +c8v +6m3 +6m2 +6m6
567 >d76
568 >ot7 +56a +569
569 >fzt +rh9 +568 +jow
56a >o9f +568
56b >xog
56c ~8pv
56d >y4z
56e >kv8 +fih +56f
56f ~6xs +fif +bzg +56e
56g >64f
56h >zcz
56i >9ly >c1r >cxi
56j >xr5 >xr6
56k >xr7 >jww
56l >34y +56n +56m
56m >djo +56l
56n >ar8 +56l
56p ~bur
56q >bgd
56r >2tp
56s >58h +580 +56u
56t >nr2 +580 +56u
56u >o9f +58h +58f +56t +56s
56v >yu8
56w >xnk
56x >xr8
56y >3ov +575
56z >pua +oku +pur +575
57 ~v3q
570 >64r +pk4 +574
571 >64r +mxv
572 >64r +574
573 ~vs5
574 >puq +pk3 +572 +570
575 >8mn +pup +56z +56y
576 >6dp
577 >5ln +6c3 +6c2 +23n +5kc !zsl
578 >577 +xwv !gg2
579 >z8m
57a >z8v
57b >ze3
57c >9ek +4xc +2yz
57d ~ard
57e >br +jzh +57k +57i
57f >7oz +jzh
57g ~px8 +b19
57h ~uyf
57i >7ov +nln +nlm +57e +jzl
57j >a5x
57k >615 +57e +kp8 +koq
57m >7k5
57n >bki
57o >ylx +57q
57p >yz0 +tr5
57q >7eu +57o +57u
57r >hvp
57s ~7f0
57t >cqq
57u >qyo +jnu +57q +cvs
57v >96h
57w >5vt
57x >hzk
57z >17x
58 >yqq +ud0
580 +56t +56s +58h +58g +58f
581 >9az +qco +aq5
582 >ii2 +585 +584
583 >z6u
584 >xb +582 +yj0
585 >k82 +582
586 >9uv
587 >72y +588
588 >737 +587
589 >7iq >xeo
58a >7ir
58b +58a
58c >7iw
58d >fqu +58e
58e >fqw +58d
58f >hzk +580 +56u
58g >ot7 +580 +58i
58h >yoi +580 +56u
58i >fzt +58g
58j >ylt
58k >9bu
58l +lw4 +tvs +58o +58p
58m >n8k
58n >ys4 +tvr +58t
58o +58l +58u !tvq ~tvr ~tvs
58p +58l +58t +58u
58s >2aa +2a8
58t >39v +58p +58n
58u >am3 +58o
58v >zeo >zem >zep >zeq
58w >zer
58y >594 +590 +58z
58z >kx0 +58y
59 >r71
590 >k79 +58y
591 >lut
592 >bw +593
593 +592
594 >hb4
595 >39x
596 !cx ~taz
597 ~gec
598 >9x7 +86
599 >yfg +59b
59a >z6q +59b
59b +59a +599
59c +59b
59d >bce
59e >366
59f >yma
59g >qr5 +r06
59h >f
59i >36q
59j >ied +59k
59k >ota +59j
59l >9a4 +3z +bgi +5p8
59m >nx +59r +59o +uoi
59n >z61
59o >cqy +59m +gk8 +fcl
59p >8y +gk8
59q ~o1i
59r ~wjk +gk8 +59m
59s >nql +59v
59t >xpb +w0m +59v
59u >am5
59v >jsi +59t +59s
59w >ys4
59x ~m4t
59y +5a0
5a >t1c +5e
5a0 +59y
5a1 >5i6
5a2 >t4x
5a3 >xov +5a4
5a4 >pg5 +5a3
5a5 >hvp
5a6 ~oz +rej
5a7 ~oz
5a8 >gpv
5a9 >jsf
5aa >m8l +i5m +8l1
5ab >cut
5ac >xwg +5ad
5ad >8rs >cck >5w2 +5ac
5ae >yob >yoa
5af >xm0
5ah >z4p
5ai >yod
5aj >xr9
5ak >xr9
5al >l3u
5am +5ap
5an +5ao
5ao >xjc +5an
5ap >cwe +5am
5aq >xpg +5as
5ar >1mz
5as >ar8 +5aq
5au >boa
5av >sz6
5ax >ql4
5ay >h6r +5az +b0n +b0m
5az +5ay
5b >cv7 +5d
5b0 >jy8 +5b1
5b1 >jy9 +5b0 +b0n +b0m
5b2 >frg
5b3 >2c7
5b4 >haq +5b6
5b5 >8d2 +4a5 +t7k
5b6 >9rz +9s0 +5b4 +yev +5pb +kz9 +5pe
5b7 >xcx +5bp +5bb +5ba
5b8 >j3m +5bo
5b9 >bk7 +9rr
5ba >hvs +5b7 +xsn
5bb >hvs +5b7
5bc >5bb
5bd >f8z +5bf +r1e +r1b
5be >xny
5bf >hvs +5bd
5bg >xnx
5bh >2al +8ch +8n7 +xdh +nb5 +p3j +qr +3to +3tn +agw +8ci +3tz ~5bi
5bi ~5bh >hvs +nb5 +p3j
5bj >6xh +5bn
5bk >hvq +3tz +5bm
5bl ~7db
5bm >qr +5bk
5bn >yz1 +5bj
5bo ~mvs +5b8 !p51 ~wdr ~ccx ~wds ~wdt ~wdu ~wdv ~wdw ~wdx ~wdy ~wdz ~we0 ~we1 ~we2 ~we3 ~we4 ~we5 ~we6
5bp ~uc7 +5b7
5bq >obv
5br >3ez +tsq +9s1
5bs >7qo +g5s +g5w +g5v +mfg
5bt ~ztm >82i
5bu ~tcd +8k5
5bv >ei9 +6f2 +6f0 +6ez +691
5bw >68z
5bx >9yu +v0x
5by >kj5
5bz >690
5c >a3q +5e +5d
5c0 >o2e
5c1 >60z
5c2 >yoh
5c3 >xn7
5c4 >yn6
5c5 >ii0 +5c6 +5c9 +73o +a7 +5c8
5c6 >h49 +h93 +i2a +i2g +5ce +lgm +5c5
5c7 >a7 +5cd
5c8 >m2t +5ce +lgm +5c5 ~zph
5c9 >63x +5ce +lgm +5c5
5ca >hyf
5cb >hyg +hc4
5cc >yq3
5cd >76 +5xx +5c7
5ce >yg6 +5c9 +5c8 +5c6
5cf >i49 +5ch +5cg !th
5cg >2mx +5cf
5ch >z7l +5cf
5ci >n4a >a3w
5cj >rf2
5ck >5cm
5cl >5cn
5cm >ymt
5cn >yzu
5co +5cc
5cp +5cf
5cq +ke6 +ke5 !u9y
5cr ~5ct
5cs >5cf +5ct !gs2
5ct +5cs !hf0 ~5cr ~vnh
5cu >ooh +5cw
5cv >z36 +5cw
5cw >xb +5cv +5cu
5cx >kdm +kdl +3pc
5cy ~9hi ~lyn !tvt ~ib ~tvu ~tvv
5cz ~lyn +3pd
5d >9hk +5e +5c +yp0 +5b
5d0 ~he !tym ~1uo ~tyn ~tyo ~typ ~tyq ~4nf ~5o4 ~tyr ~6zi ~tys ~tyt ~cii ~tyu ~tyv ~tyw ~jw6 ~tyx ~pvb ~tyy ~tyz ~tz0 ~rga ~tz1 ~rqd ~tz2
5d1 ~wlt
5d2 >ynw
5d3 >7wd +5da
5d4 >y7y +qw8 +9y2
5d5 >mmw +5db +5da
5d6 >1p8 +1l6
5d7 >1p8 +5d8
5d8 >lo +5d7 !zof
5d9 >49m ~49m
5da >1nr +5d5 +5d3 +5dc
5db ~1l6 >ln +5d5 !zog
5dc >1cs +1l6 +5da
5dd >yk9 +w65 +whw
5de >xku +5df
5df >5s0 +yn4 +5de
5dg ~sq4
5dh >490 +5dj +5di +32b
5di >afu +5dh
5dj >7wi +5dh
5dk >hul +5dl
5dl >5j2 +pny +5dk
5dm >xra +5do
5dn >3sb
5do >ar8 +5dm
5dp >2wk
5dq >xkv
5dr >xrb
5ds >ynt +r8o +fgw +rh +fh9
5dt ~6yz +rmy
5du >ied +71n +5dy +5dx +5dw +5dv
5dv >ota +5du
5dw ~ieg +5du
5dx >ota +5du
5dy >ota +5du
5dz ~ieg
5e +5d +5c +5a
5e0 ~f80
5e1 ~kvx +5mt +5e2
5e2 >y4g +aaa +5e1
5e3 >z8x
5e4 >c6v +1cj
5e5 >fsa
5e6 >2jk
5e7 >1b9
5e8 >gpv
5e9 >4l7
5ea >lcv +rl7 +5g6 +txf +tx9 +5h3 +tz3 +5gx !y1e +vyu
5eb >y37 +lp8 +5h9 +5h1 +uha +5h0 +udi +5gw !y39 +gj7 +5eh +5gr !4q
5ec >z1h
5ed >y5m
5ee >3f5 >yng +5ef
5ef >3ep +5ee
5eg >xb
5eh >aeg +vcg +5eb !zp5
5ei >xrc
5el >9he
5em >ju3 +5ep
5en >1p2
5eo >69y +5ep
5ep >4q2 >615 +1q9 +bkb +osz +xiy +4q1 +5fe +5eo +5em +5f7 +osy +5fc
5eq >6b6 +5es
5er >dhj +5sp +5so
5es >6b8 +5eq
5et >cld +djn +cl2 +cpr +clc +5jb +5n8 +5i1 +5ev
5eu >b5v +5ew +3xo
5ev >clc +5et !rl4
5ew >ar8 +5eu
5ex >734
5ey >1mj
5ez !tvw ~tvx ~tvy ~tvz ~i8j
5f ~nc9 +ncb
5f0 ~rhv
5f1 >yiy
5f2 +5f4
5f3 +5ez
5f4 >ydk +5f6
5f5 >1mj +ydi !msp
5f6 >dtv +5f4
5f7 >1kp +4q2 +5ep
5f8 >yk5
5f9 !tw0 ~4q3 ~cr0
5fa !tw1 ~tw2 ~tw3 ~tw4 ~tw5 ~tw6 ~tw7
5fb >t04 >yeg
5fc >qo8 +5ep
5fd >mfd !zz4
5fe +5ep +1q9
5ff ~7x3
5fg >ah
5fh >mt9
5fi >ied +5fj
5fj >iee +5fi
5fl >6hd
5fm >z9w
5fn >xlo
5fo >xq2 +dnf
5fp >5n8
5fq >t0f
5fr ~tgp
5fs ~x4w
5ft >8go
5fu >8go +hx3 +hwz +hwv
5fv >so9
5fw >zix +5g9 +5g7
5fx >m6t
5fy ~5fz ~ztd >xb +5g8 +yu6 +5g7 +5g9 !8gq
5fz ~zte >5gf +yu6 +5g9 ~5fy
5g ~qlw
5g0 ~194 ~qso !8gr ~tw9 ~5gc ~twa ~rx7 ~e2b ~kvu ~ng6 ~twb ~twc ~sj4
5g1 !zha +alp
5g3 ~js7
5g4 ~l9g +bro
5g5 ~rug
5g6 ~l9g +5ea
5g7 >blk +5fy +5fw
5g8 >o16 +5fy
5g9 >e6w +5fw +5fz +5fy
5ga +i6l +b8c
5gb +5g0
5gc ~5g0
5gd >9r9
5ge >4cx
5gf >ixw
5gg >kyw +5gl
5gh >bps
5gi ~194
5gj ~wij
5gk >kih
5gl >9ct +5gg
5gm >1hb +5h3 +5gq +5gp +5go
5gn >z7s +5h9 +au
5go ~5gp >m6t +5gm +5hb ~5gq
5gp >xb +5gm ~5hf !zjy ~5go
5gq ~5go >72y +5gm +5hb
5gr >5eh +vcg +gj9 +5eb
5gs >j55 +74j +qyt +5h6
5gt >8h8
5gu !3hc
5gv >pt6
5gw ~tx5 ~7ti ~8pv ~rjk +5eb !rl5 ~3tg ~tx6 ~gj7 ~tx7 ~rt7 ~sbn
5gx +5ea !itt ~r5v ~dwk ~g8l ~r5m ~tx9 ~rpo
5gy +5h1
5h +5e
5h0 ~5hk +5eb
5h1 ~8pv +5eb
5h2 ~umg
5h3 ~vs6 +5gm +5ea
5h4 ~u4y
5h5 ~bpv
5h6 >eu0 +5gs
5h7 >mta
5h8 ~vap !vaq ~var ~vas
5h9 ~ekp +5gn +5eb
5ha >bq0 +au
5hb >r2g +5gq +5go
5hc +5gw
5hd +tx5 +5gw !zg9 +epr
5he +8pv
5hf >m6t
5hg >m6t
5hh >hw4
5hi >m6t
5hj >632 +63c
5hk !6bq ~5h0 ~txf
5hl >b5v +5hn
5hm >kzr +5ho
5hn >ar8 +5hl
5ho >bx4 +5hm
5hp >qed +m7p +5hu ~5hq
5hq ~5hp >7eu >72y +5hu
5hr >z37
5hs >pbb
5ht >c0s +705
5hu >ecb +5hp +5hq
5hv ~64h
5hw ~8ss
5hy ~h9h +h9j !txl ~txm
5hz ~qgp !tr3 ~txn
5i >2ro
5i0 >xrd +5j6
5i1 >5n8 +dt2 +5et
5i2 >p5k
5i3 ~qtb
5i5 >kuc +5i7 !flz
5i6 >ytw !fsq
5i7 +5i5
5i8 +5i9
5i9 >9qw +5i8 +5ib
5ia >yus
5ib >t0j +5i9 +5ic
5ic >8e +5ib
5id ~epn +3re
5ig +48o
5ih >739 +e1z
5ii >5y3 >yjo +cvz +k7e
5ij >iog
5ik >ot7 +5jj +5ji +5im +5il
5il >hvp +5ik +702
5im >ota +qsf +5ik
5in >jsf
5io >4ml
5ip >6ht
5iq >ju3 +jlu
5ir >bku
5is >zaw +5iu +75
5it >68z
5iu +5is
5iv >xbq
5iw >eng +5iy
5ix >fba +5iy
5iy >4sb +5ix +5iw +1aj +63c
5iz >1mw +5j1 +5j0 +cfa
5j0 >eau +mop +5iz +hul +slj !sh3
5j1 >1ia +hul +5iz +1my +yzy ~5j3 ~tr
5j2 >hvp
5j3 >hvp +hum !dof
5j5 >xbo
5j6 ~zrn >ar8 +5i0
5j7 >djn
5j8 >ymt
5j9 >clc
5jb >djn +5et
5jc >nqw +5je
5jd >yo0 +5je
5je +5jd +5jc
5jf ~ime
5jg +5je
5jh >xut +e6g
5ji >ota +5ik +quz
5jj >zua +5ik
5jm >xqt
5jn >b5v
5jo >4mj
5jp >7eu +oma +omb
5jq >myy +f7b +f7e
5jr ~o1h
5js ~r9j
5jt >y9x
5jv >xni
5jw >6yt +5jy
5jx >6yl
5jy >8kz +gzt +6y8 +5jw
5jz >z1z
5k >5xb
5k0 ~b6d >2jc +of2
5k1 >quk +5k2
5k2 >h4w +qu0 +qtx +qum +qul +5k1 +5k3
5k3 >6k6 +5k2
5k4 >z1d
5k5 >9x7 !5k6
5k6 >m9b !5k5
5k7 >9x7
5k8 ~txw !txx ~txy
5k9 !zh7 +5k8
5ka >yv0 +5n3
5kb >o04
5kc >kth +577 +j5m
5kd >xpq
5ke >7it
5kf ~qn1
5kg ~kti +5ln
5kh >sfz
5ki >2ha +5kk
5kj >yxp
5kk >zkg +5ki
5km >niw +5kt +9t1 +4sb
5kn >9sz +5kt +5ks +5kr +4sb +632
5ko >9t0
5kp +o3u +o3v +5lf ~gcs ~5lh !itz ~5kq
5kq ~5kp >rf2 +o3v +5lf !iu0
5kr +o3x +5ld +5kn !iu2
5ks >9t0 +o3x +5kn +63c !iu3
5kt >4sb +5kn +5km +63c
5ku +i6j !8pj ~ez ~z0 ~ty7 ~ty8 ~e2y ~ty9 ~tya ~tyb ~6jn ~9s1 ~9yq ~tyc ~tyd ~i9g ~l53 ~tye ~sg4
5kv +5lb !8pk ~1ek ~3e3 ~tyh ~tyi ~tyj ~tyk ~7n5 ~eui ~eug
5kw +i6j !apf ~f1 ~i6i ~ty1 ~ty2
5ky +5l0
5kz ~91 +axv
5l >cam +wbh +7t2 +prc +prb
5l0 ~4hx
5l1 ~6ao
5l2 ~a0h
5l3 ~vs5 ~nh0 ~5l6 !iu6 ~356 ~92s ~vty ~vtz
5l4 !iu7
5l5 !iu8 ~349 ~64t ~p5y
5l6 ~5l3 !iu5
5l7 ~rrb
5l8 +5ku
5l9 +5kv
5la >lcv +r1
5lb >2ov +5kv
5lc >yu9 +632
5ld >edy +5kr
5lf >hts +5kq +5kp !iul
5lg !iup ~67o ~uuo ~uup
5lh >3f2 +9rx
5li ~c7g >i6
5lj >8sq
5lk >4sa
5ll >4nq
5lm >9mw +vzq
5ln >dg9 +358 +ioh +inu +5kg !8kr
5lp >2g7
5lq >bx8
5lr >xqb
5ls >6an +xpr
5lt >jy5
5lu >1dw
5lv >ixr +5lw
5lw >9t0 +5lv
5lx >59m +5lz +5ly
5ly >rf2 +5lx
5lz >xb +5lx
5m >bfs >zyl
5m0 >1lm
5m1 >a0z +6s8
5m2 ~6ys
5m3 >6yt >xre +2if +8wq +d51 +mq6 +1bn
5m4 >3w9
5m5 >xns
5m6 >6qv
5m7 >yqw +5me +5mb +5ma
5m8 >yz0
5m9 >rup
5ma >2vw +5m7
5mb >zl5 +5m7 ~5mh +j48 +j47 !3rg
5mc ~5me +j48 +j47
5md ~raz
5me +5m7 +j47 !tz3 ~d5w ~tz4 ~5mc ~tz5 ~ftv ~d9c ~tz6 ~tz7
5mf ~edw
5mg >rf2
5mh >7jz
5mi >ljr +ond +t9d +7w8
5mj >dcg
5mk >xem +bsw +18b
5ml >bvn +11q +18b
5mm >ed0 +dgj
5mn >a7c
5mo >mrm
5mp >dgj
5mq >pev +37o
5mr >xtz +37o
5ms >3zf
5mt >1q5 +6e8 +5e1 +5mw +5mv
5mu >yo6
5mv >1oy +5mt
5mw >rrm +5mt
5mx >z9a
5my >yko +5mz
5mz >fzt +5my
5n >7rr +5q +dvj +oyz +oyy +x77 !7oe
5n0 >1oy +419 +bal +6go +6ak
5n1 >ota +kb5 +qrf
5n2 +5n3
5n3 ~20p +5ka
5n4 ~uu0 +oih
5n5 ~wsz
5n6 ~twd
5n7 >z80
5n8 >q91 +5et +cld
5na >eo7 +rg9 +rdg
5nb >r3p +gsl +5nc
5nc ~r3j >eo2 +r3p +r3q +5nb +5ne
5nd >95g +xyp
5ne >9qy +5nc
5nf ~qn1
5ng >boa +4za
5nh >zcj >zbg +4za +5ni
5ni >bx4 +5nh
5nj >zl2 +5ux +5v7 +5v6 +5nl +5nm +vmx +bxr +y04 +hlh +hlc +hlm +1qa +hll ~hli +338 +33e
5nk >h9z +5nl
5nl >rro +686 +5nj +5nk +x3y
5nm >rq8 +5nj
5nn ~mv7 +d35 !b11 ~wrl ~ckl ~wrm ~wrn ~iua
5no ~w90
5np !b17 +5nn
5nq ~egq
5nr >o18 +5nv +5nu
5ns >e9d
5nt >ccj +cch +5nw
5nu +5nr !eka ~tz8 ~tz9 ~gwu ~tza
5nv +5nr
5nw >yua +5nt
5nx >iot
5ny >j2j
5nz >xni +5o1
5o >xb +5q +dvj +oyz +oyy +x77 +5r +5u +5t !7of
5o0 >6yt +48w +5o2
5o1 >1bn +5nz
5o2 >6yk +pze +5o0 +5o5 +1cp
5o3 !vw5 ~22j ~vw6 ~vw7 ~iri
5o4 ~5d0
5o5 >7qf +b2j +5o2
5o6 >b6u
5o7 >47q +5o8
5o8 >juw +5oa +5o7 +xc7
5o9 ~u4u
5oa >b82 +5o8
5ob ~juz
5oc >hb4
5od >ynm
5oe >gqf
5of >xk5
5oh >451
5oi >xri
5oj >z92
5ok >z95
5ol >bnq
5on >as7
5oo >jqf
5op >fsa +cxx
5oq >4er
5or ~1p9
5os >a1i
5ot >jge
5ou >61e
5ov >xrj
5ow >xlz
5ox >ynk
5oy >yly
5oz >z15
5p ~ar1
5p0 >bgf
5p1 >ymy
5p2 >bgd
5p3 >xbi +5p4
5p4 >9ru +5p3
5p5 >mh1
5p6 >yn2
5p7 >z1u +kbw +kbx
5p8 >7o0 +bpl +bgg +59l +9a4
5pa ~98m
5pb >yeu +5b6
5pc >yer +5pk
5pd >fko
5pe >t3j +5b6
5pg >6ol
5ph >guu
5pi >g8r
5pj >q71 +5pk
5pk >q72 +5pc +5pj
5pl >6gf
5pm >61u +bhu +bhx +emo +kso +w3a +658
5pn >ac1 +5pq
5po >5pn +5pq +5pp
5pp >2hb +5pq +5po
5pq ~q5r +5pp +5po +5pn
5pr >2tp
5ps >r71
5pt >kkd
5pu >fsa +4n7
5pv >t04 +5px
5pw >m3i +rh
5px ~m3f +5pv
5py ~m3f
5pz >xbj +epj
5q >dvj +5n +5o !xd6
5q0 +fj9 +5pz
5q1 >fje
5q2 >xb +5q8 +5q3
5q3 ~gdr ~lnc +6ff +5q2 !e9p ~tzb
5q4 ~lnc
5q5 >87g
5q6 >6de +5q8 +5q7 +eq +tbj !za4
5q7 ~ex +eq +5q6
5q8 ~rrn +5q2 +5q6
5q9 >sar +cu4 +x0z +x8e
5qa >6hb +p0h +5qd +7d0
5qb >z6w +7d0 +7d1 +7cy +mrl +mro +mrs +5qd
5qc >bkh
5qd >rf5 +5qb +5qa +p0f +cve
5qe !wvz ~p0h ~ww0 ~ww1 ~mrt ~t27
5qf >5qj +5qg
5qg >ztu +5qf
5qh >zu5 +5qi
5qi >t04 +5qh
5qj >7d7
5qk >5vq +68e +6d2
5ql >5pn +7g ~znr +68e
5qm >p7
5qn >kii
5qo >6v
5qp +68e
5qq >5qu
5qr >bue +5qs
5qs >rf2 +5qr
5qt >iib
5qu >ynq
5qv >z07
5qw >47j
5qx >z08
5qy >615
5qz >5s0 >ixw
5r >xd +5o !7og
5r0 >hgo
5r1 >n7z
5r2 >qgq >y68 +5r4 !d88
5r3 >z8r >z90
5r4 ~6ox ~bqp +5r9 +5r2 !dqs ~v8z ~v90 ~1gy ~7f9 ~558 ~v91 ~v92 ~v93 ~v94 ~v95 ~v96 ~v97 ~lzj ~o03 ~v98 ~rpx
5r5 ~v9g ~un9 +5r8 !dqt ~v9h ~bqq
5r6 ~p80
5r7 +5r5
5r8 >y0d +bqq +v9g +bsp +una +5r5
5r9 >qgr +5r4
5rb >p6t
5rc ~5rd >t0j +676 +6pj +6pg +6pf +jf2 +5rg +5re
5rd >5rc +5rf +5rh ~5rc
5re >6pf +5rc
5rf >6pf +5rh +5rd
5rg ~6pj +5rc
5rh >r3t +5rf +5rd
5ri >yue
5rj >xrk >dyp
5rk >90
5rl >82d +bbc +bb8
5rm >d0t +4rm
5rn >e18 +70e +5ro
5ro >d4r +5rn +3oa
5rp !tze ~bfe ~tzf ~tzg
5rq >289 +5rs
5rr >28b
5rs >5n8 +5rq
5rt >3ci
5ru >z2l +5rw
5rv ~m3e !vh5
5rw ~pyp +s66 +6tf +s1z +lm +2j0 +6av +5ru
5rx >1py
5ry >1py +avi
5rz >jw0
5s >lmu !7oh
5s0 +oc +c2c !8qr ~c2h
5s1 >8y +oc
5s2 >q94 +jmv +5sd
5s3 >ap
5s5 !xbb
5s6 ~641 +4b5
5s7 >l6o
5s8 >jvz
5s9 >9xe
5sa ~tzh ~f80 ~rrn !8qy ~nv ~ob ~tzi ~tzj
5sb ~f80
5sc >yqx
5sd >t0o +5s2
5se +6cu +5sa +f80
5sf >b06
5sg >39v +5sj
5sh >yoz +5sj
5si >l9d
5sj +5sh +5sg
5sk +5sp
5sl >t0c
5sm >ynm
5so >6w +5er
5sp >6i8 +dhj +5er +5sk
5sr ~uwp +6ni
5ss +uwp +5sr
5st >p9 +6g2
5su >yjs +6g2 +ev3
5sv >jsn
5sx +5sz
5sy >ysj +5sz
5sz +5sy +5sx
5t >xnk +5o
5t1 >ya2
5t2 >z4v
5t3 >iot +5t4
5t4 +5t3 +5t6
5t5 +5t7
5t6 >39v +nrp +gcd +5t4 +5tc +5tb +5ta
5t7 >ynw +5t5
5t8 >ytx
5t9 >6gt +gcd +5tb +5ta
5ta >gcd +5t9 +5t6
5tb >15t +5t9 +5t6 !zzg
5tc >he7 +5t6 +gcd
5td >y5h +5th +5tv !y5j
5te >lcw
5tf >er7 +g33 +sbn
5tg >1c3
5th >xb +5tq +5td !zku
5ti >l0
5tj >ei0 +5tu
5tk !tuc
5tl >5td
5tm !tud ~bdd ~2h2 ~tue ~302 ~tuf ~tug ~tuh ~tui ~tuj ~tuk ~tul ~tum ~tun ~tuo ~tup ~tuq ~tur ~tus ~c9k ~tut ~tuu ~edm ~tuv ~gau ~tuw ~hpk ~tux ~tuy ~tuz ~tv0 ~tv1 ~tv2 ~tv3 ~tv4 ~tv5 ~tv6 ~tv7 ~tv8 ~tv9 ~tva ~tvb ~tvc ~tvd ~r8v ~tve ~tvf
5tn ~300
5to ~tu7 !tvh ~tvi ~3r8 ~o0w ~7rl ~bd1 ~tvj ~l5o ~tvk ~tvl
5tp !tvm ~c2t ~b7g ~tvn ~ieh ~k0i
5tq >bgf +5th
5tr >b64
5ts >9ow
5tt >bkb
5tu >h1p +5tj +5tv
5tv >hc +5tu +5td
5ty >o9k
5tz >ose
5u >joa +5o
5u0 ~2uw +hqb
5u1 >xm8 >gqo
5u2 >mjp
5u5 +5u8
5u6 >bce
5u8 +5u5
5u9 >ryv +tg6
5ua >6hb
5ub >rcs
5uc >1m0 +5uh
5ud >azo
5ue >1kb
5uf >bk7 +dtd +5ui
5ug !tg4 ~tg5 ~tg6 ~5ui ~tg7 ~tg8
5uh >f95 +5uc
5ui ~5ug +5uf
5uj >ybb +u61
5uk >rdd +tkt
5ul >2me +2mj +e86 +2mn +par
5um >oof +60d +60c
5un >xj3
5uo >87l +5ur +5up
5up >zix +5uo
5uq >nhb +myg
5ur >pj7 +5uo
5us >m6v
5ut >2gh +2gj
5uu >6b3 +tdm +8o4 +2gj +az3
5uv ~hf0 +2oj +2gj
5uw ~tzv
5ux >90 +o8 +5v0 +5nj
5uy >np9
5uz >xpe
5v >l0s +5x
5v0 >dh +5ux +5v7 +5v6 +64e
5v1 >yc +tzv +5v7 +5v6 +64e
5v2 >566 +5v7 +5v6
5v3 >eqg +4ll
5v4 >atj +5v7
5v5 !vcy ~vcz ~6c6 ~ioc ~vd0 ~vd1
5v6 >xc3 +5v1 +5v0 +5v2 +5nj
5v7 >ykn +5v4 +5v2 +o8 +5v1 +5v0 +5nj
5v8 >28f
5v9 >j7t +43a
5va >rds
5vb >y9a +9jt
5vc >5vq +1e4 ~5ve
5vd >ac1
5ve ~5vc >4y8
5vf >9wy
5vg >2kl
5vh >hvs +1dw !7zh ~7j ~pt6 ~5w6 ~l7v ~mou ~5wl
5vi >1l1
5vj >hvs
5vk >ziw
5vl >agq
5vm ~5vn >1ib
5vn >zzm ~5vm
5vo >ziw ~81y
5vq +d0t
5vr >5vq
5vs >lu6 >4y8
5vt >8so +3oi !1t5
5vu >ces
5vv >lqk
5vw >7yj
5vx >177 +5wo
5vy >4pw
5vz >ap
5w >e5a +5y +bi7
5w0 >49b
5w1 >7q1
5w2 >hvs +aml !1ia ~4rm +82a +82f !1mr
5w3 >68u +ko3 +8zj ~amp
5w4 >3o3 +et0 +esz +9ju
5w5 ~zuw +9y6 +yw1 +9xc +9xb !ace ~zw2
5w6 >4y8 !cf7
5w7 >5vq
5w8 >1bu +pzg
5w9 +xix +9pi +acb
5wa >llp +k4r
5wb >bf
5wc >5w9
5wd >4sb
5we >600
5wf >1l3
5wg ~lv9 ~mjb >rf2
5wh ~e67
5wi >7o
5wj >pat !ztc
5wk >c44
5wl >1mr +pzf +pzi +pzh
5wm >1i8
5wn >lql
5wo >m8e +6vy +5vx +mhq
5wp >jsm +11q
5wq >cl
5wr >91e +5x6 +11q !r3a
5ws >4x0
5wt >yqy +5wu
5wu +5wt
5wv >hhc +5wz
5ww >k9c
5wx >68z +5x0 +5wy !8ix
5wy >v8 +9dr +5wx +lfz
5wz +5wv +opo +6fj +5x3
5x >1m3 +89d +yh5 +5v +plm
5x0 +5wx !rl9 ~6zq ~u00 ~dlc ~os1
5x1 ~9du !rla ~5x2
5x2 ~5x1
5x3 ~lra +5wz
5x4 +5x1
5x5 !rlb +5x0
5x6 +5wr
5x7 +11q
5x8 >1x7 +5xg +5xe
5x9 >6n
5xa >yb0 +h0m +52i
5xb >bhw +5xe
5xc >kim +5xg +5xe
5xd >9vu +mb7 +5xn +2uk
5xe >8w0 +5xc +5xb +5x8 +5xj +5xk
5xf >7wj
5xg +5xc +5x8 +5xj +5xk +6ml +6me
5xh >g2c +j5p
5xi >nld +k3a +dfm +dfo +dfl +xga
5xj >iql +5xg +5xe
5xk >ftk +5xg +5xe
5xl ~dez
5xm >8uc
5xn >2uk +5xd
5xo >bhw
5xp >gs2
5xq +lts +5xs +5xu
5xr >4sq +5xs +5xu
5xs +5xu +5xr +5xq
5xt >73i +m5z
5xu >4v4 +5xr +5xq
5xv >im5
5xw >yky +cjd +cjc
5xx >kn1 +5y1 +5cd
5xy >5yu
5xz >krs +5y1
5y >afv +5w +5z +plp
5y0 ~t21 +a86 +1ci
5y1 >6j6 +5xz +ltu +5xx !8hg
5y2 ~a0h !u09 ~u0a ~u0b ~l1s
5y3 >pbf +5y5 +h94
5y4 >pbf +5y5 +5y6 +cdh
5y5 >h94 +m5r +5y4 +5y3
5y6 >aeg +5y4
5y7 >1wx +ly5
5y8 >aea +h94
5y9 >7my +wxo +5yd +5yc
5ya >yoc
5yb >ja +5yc
5yc +5yb +5y9 !u0e ~u0f ~u0g ~h9n ~u0h
5yd +5y9
5ye +5yc
5yf >87d
5yg >9r3 +5yr
5yh >you +5ys +5yu
5yi >au2
5yj >a0z
5yk >ixy
5yl !if1
5ym >61m +q57 +wz5 +5yo +5yn
5yn >yfb +5ym +wz6
5yo >q57 +d0q +61m +5ym
5yp >o0z
5yq >xrm
5yr >yub +5yg
5ys >h8a +7uv +5yh
5yt >1b8 +88a +3yg +uv +6ec +7qv +ygf +7qu ~zow ~cac
5yu >ca9 +5yh +rc2 +m0g +rc7
5yv >r4r +1rm +732
5yw >96l +5yy +ewy +ewx +ewz !zy1
5yx >bf +jtq +7bc
5yy >exs +5yw
5yz >9cx +5z0
5z >br +5y +9qg
5z0 +5yz !u2u ~u2v ~k9k
5z1 ~gi3 !rk0 ~2tg ~epw ~exq
5z2 >ibo
5z3 >yuc
5z4 >1lm
5z5 >ys1
5z6 >r2g +5z8
5z7 ~s0j ~iyb !rlc ~1z5 ~kgq ~u0j ~brc ~c42 ~cll ~p9o
5z8 ~f80 +5z6 !ee0 ~5zo ~l6m
5z9 ~aoe
5za ~uwp +s6g
5zb ~vqp +kgu
5zc ~nvs +i0p +er2
5zd >edy
5ze +iyb +5z7 !ii7 +a76 +s0j
5zf >fsz
5zg ~up2 +l28
5zh ~iyb
5zi ~lr0 +nno
5zj >yog
5zk >l4d
5zl >8rb +mym
5zm >z7p
5zn +5zq
5zo ~5z8 +5zy
5zp >1p2 +60b +60a
5zq >yq3 +60b +60a
5zr >6y4 +603 +5zt ~zoi
5zs >600 +5zu
5zt >mp5 +5zr
5zu >eqz +nvp +5zs
5zv >1p2
5zw >ju3
5zx >yoh
5zy >j7p +5zo
5zz >7u
6 >5m0
60 ~61 >a5x +way +6a !m2v
600 >eqg +yjn +606 +602 +603 +yt3
601 >r5p +607 +606 +604 +602 +603 +yt3
602 >b7 +601 +600 +608
603 >xbk +608 +r5p +5zr +601 +600
604 >6dd +601
605 >8ij
606 ~1m6 ~u0u +601 +600 !u0v ~u0w ~u0x ~u0y ~u0z ~u10 ~608 ~u11 ~u12 ~ag7 ~u13 ~u14 ~u15 ~u16 ~u17 ~c6w ~ig5 ~o6g ~dce ~u18 ~u19 ~u1a ~u1b ~u1c ~i3b ~u1d ~ig6 ~u1e ~u1f ~j3b ~u1g ~u1h ~u1i ~u1j ~u1k ~u1l ~s5x ~u1m
607 +601 +603
608 ~606 +602 +603
609 >87 +83v
60a >i4j +5zq +5zp +xi4 +60d +60c
60b >xb +3bn +3bm +5zq +5zp +60d +60c
60c >dzl +60f +60e +5um +60b +60a
60d >ooe +60f +60e +5um +60b +60a
60e >kda +60d +60c
60f +60d +60c
60g >r6o +60m
60h >sio +4ya +60k
60i >f8z
60j >mim +psi
60k >xb +a9e +60h
60l >4y8 +psi
60m >r6q +60g +60o +60n
60n >xq4 +60m
60o >jj3 +60m
60p >q4h
60q >4me
60r >yfj +6y4
60s >1kh +548 ~41h +j8s ~60t
60t ~60s >ziw +64w
60u ~66f !gfs ~d9d ~u1n ~6fo ~e3j ~j8q ~u1o ~u1p
60v ~o1i
60w >r6u +611 +7k
60x >ynu
60y >a3q
60z >iyr
61 >lol +way +tcx +69 +6c ~60
610 >yom
611 >bsc +1pz +60w
612 ~a0h ~je2 +614 !tm7 ~u1t ~u1u
613 ~n50 +g56
614 >g56 +612 +617 +616 +615
615 ~617 >12e +614 +61d +618 +61a
616 >6f2 +a0e +61b +614 +618 +61a
617 >ziw +614 ~615
618 >a89 +616 +615
619 >f2 >iy +61b
61a +616 +615 +m3o !3r ~m3k
61b +619 +616 +61d
61c +61a
61d >m3g +615
61e >mt9
61f >ovh
61g >xrn
61h >ah1 +61j +lle +llf
61i >5bb
61j >7o +clb +61h
61k >h9k +61m +61n
61l >q57 +61n +61m
61m >cor +61l +61k +5yo
61n ~dtm ~h9h ~q59 +61l +61k !u1v ~4i1 ~u1w ~u1x
61o +61n
61p >4zr +61r !y1k
61q >q57
61r ~u1y ~d2i ~h1j +61p !e9x ~u1z ~u20 ~u21
61s !u29
61t >i49
61u >4r5 +9ay +658
61v >49m
61w ~juz
61x ~kmb
61y >jmm +7i7 +621
61z >269 +iqw +6we
62 >1i
620 ~jmj
621 >z26 +6sm +gqd +61y
622 >7sh
623 +627 +4x0 +62a
624 >1n +626 +625 !e9y
625 ~4fz ~9ij ~lcz ~ocw +624 !ea1 ~1t ~9i6 ~t16
626 ~ej +624
627 >xcb +mp9 +623 !6pf
628 >ykw
629 >z6o
62a +623 +az2 !if2 ~u2f ~u2g ~h1k
62b ~oh +az2
62c ~4gr
62d !zh2 +62a
62e >oc +62g +8y
62f >5s7 +66d +8cx +8y +62g
62g >gpy +62f +62e +62i
62h >yfs
62i >1wx +62g
62j >fd +62n +62z
62k >6hd
62l >cys +62z
62m >6vp
62n >269 +62j
62o >6pf +1l !8mi +6be !xif
62p >y0l +wbh +63m +1l
62q >6cd +63s +62r
62r >kn1 +6ce +6cc +62q
62s >co6
62t +cps +62w !534
62u >506 +501 +yfq +k5k
62v !u2k ~leo ~l3k
62w >imb +62t
62x >79v
62y >y5l
62z ~e0 +62j +62l
63 >lol +6eh +69 !7q2
630 ~wze
631 >azy
632 >9t0 +5lc +67t +5kn +b2m +63c
633 >nrf
634 >k7w +63d
635 >7n
636 ~64n ~ssm +63b !ea3 ~3t ~7p ~uc ~u2y ~u2z ~u30 ~s13 ~u31 ~u32 ~u33 ~abn ~u34 ~buv ~u35 ~u36 ~cgp ~u37 ~u38 ~u39 ~u3a
637 ~js7 +63b
638 ~6hy
639 +636
63a >y2l
63b >epe +637 +636 !zai
63c >67p +5hj +9t3 +5kt +5ks +5iy +632
63d >k7o +634
63e >ssl +647
63f >64f
63g ~64h ~8c1 +63l !o8d ~wn9 ~qba ~wna ~63h ~647 ~64i ~wnb ~wnc ~es1 ~ev0 ~wnd ~wne ~wnf ~qnc
63h ~63g
63i >5td +63k
63j >5ux +eqv
63k >qv3 +63i
63l >lcv +63g !o8h
63m ~udf ~ilz ~udg ~su3 +62p +1l !7t3 ~zj ~fmg ~udh
63n >xb +63q +63p !o8j
63o >xb +9k3 +63p
63p >erm +63o +63n
63q >obg +63n
63r >ctd
63s ~asm +62q !uo7 ~uo8 ~kn2
63t ~rtq
63u >jgk +2e5 +bkk
63v >8t4 +640
63w >m3g +jgw
63x >oz7 >zu5 +jpj +1xb +1wx ~t3z
63y >72y +649 +643 +642
63z >4b8 +4b5
64 ~d4w >ap ~41 ~65 ~h3 ~q9g +69 !7q3
640 >650 +63v
641 ~8db ~tdq !tdn ~4ba ~u3o ~5s6 ~6oy ~u3p
642 >hzp +63y
643 >xh1 +63y
644 >1km
645 >bce +646
646 +645
647 ~63g +63e
648 >l1b +650 +bkk
649 >hzk +63y
64a >hlm
64b >64a +64c
64c >6nu +64b
64d >9ry
64e >ssl +64i +5v1 +5v0
64f >53h
64g >eau +epz +eq4 +eq1
64h ~63g ~wmk ~oki !wmj ~wml ~wmm ~wmn ~wmo ~wmp ~5hv ~6cz ~wmq ~wmr ~wms ~wmt ~wmu ~wmv ~wmw ~jgt ~wmx ~wmy ~wmz ~wn0 ~wn1 ~li0 ~wn2 ~wn3 ~wn4 ~wn5 ~wn6
64i ~63g +64e
64j +64k +85f +jrn +nnt +inh
64k >1dr +64j +1dp !yc3
64l >ext +6yr
64m >a88
64n ~636 ~c41 ~3tf +6yr +bv0 !u3e ~31u ~u3f ~u3g ~u3h ~i4r ~9g7 ~u3i ~u3j ~u3k ~isu ~u3l ~u3m ~u3n ~pbn ~px4 ~rj0
64o ~e9o +6yr +3mp
64p !zhb +64n
64q >xon
64r >qth +kr9 +6l8 +y8q +xcm +v36 +u2l +64v +xdd +64x
64s >kr3 >bi0 !zs3 +xdd
64t ~5l5
64u ~u2l
64v >o3b +64r
64w >66n +686 +60t
64x >xq2 +64r
64y >e9l +xdl
64z >ziw
65 >q94 +1qf
650 +648 +6gr
651 >6pf +654 +653
652 >7b +654 +653
653 >p5 >868 +652 +651
654 >zom +652 +651
655 +b94 +67f !eht ~uvj
656 ~se5
658 >4r7 +5pm +61u
659 >yqo +vqh +65d +65b
65a >yqn +65d
65b >edy +65d +65c +659
65c ~z9 +65b
65d ~ia4 +65b +65a +659 +65f
65e +vqh +65d
65f >r3s +65d
65g ~imo +gsu
65h >m13
65i >gmb +4a5
65j >aea +4a5 +4a6
65k >9uy
65l +4aa +4a9 +65i
65m >5um
65o >1hu !kwe
65p >4h1 +6o3
65q >pot +h8q +h8o +h8n +h8m
65r >524 +dw9 +q3t +aeu
65s !kwh
65t >1lm +6co +65v
65u >z6w +6co +65v
65v >2to +65u +65t
65w +deo
65x +kw4 +deo !o2h
65y ~6yz !vwe ~45d ~wgp ~bxd ~wgq ~del ~wgr ~wgs ~nig ~nu7 ~om1
65z ~ex8
66 >64 ~gk
660 >h14 >rf2 +e61 +66q
661 >zo9 +66u +66w +66p +66t +66r +h0r
662 ~u3u !403 ~u3v ~u3w ~u3x ~u3y ~u3z ~u40 ~u41 ~u42 ~u43 ~u44 ~u45 ~u46 ~u47 ~u48
663 >a4 +6a2 +6a1 +6a4
664 >p5 +67c
665 >e1s
666 >ku7 +q3h
667 ~ua1
668 +667
669 >a04
66a >bgf +3az
66b >iyd +66c
66c >rf2 +66n +66k +66i +66b
66d >t +66i +34 +62f +8cw
66e >zw5 +66l +66j
66f ~60u !8qu ~u4i ~qn4 ~u4j ~u4k ~u4l
66g ~epx
66h ~rnw
66i >pli +66d +3az +66c !8dt
66j >1p0 +66e
66k >l1b +66c
66l >ovl +qtc +7yq +66e !8nb
66m >1ua +3y +9uh +4ug
66n >eat +3az +66c
66p >dyv +t92 !hj8 +66t +661
66q >nt2 +660
66r >739 +831 +6ks +661 +6kr +cqu
66s >2ml +gpx +730
66t ~4i +661 +66p +66u
66u >66p +66t +661
66v +66t
66w >xh1 +6kr +872 +1m4 +661
66x >er8
66y >yc6 +s7e +4hs +szy +670
66z >q57 !rlf
67 ~n7o !rj6 ~t9h ~t9i ~t9j
670 +ioo +er8 +4hp +66y
671 ~1uc ~raz !rlg ~mm ~mn ~d4k ~u4x
672 ~exp
673 >jsl
674 >868
675 >6ks
676 ~f80 +5rc
677 >xnl +679
678 >xro
679 >zwi +677
67a >5f1
67b >6l0
67c >al +664 +4sg
67d >yud
67e >4k5
67f >p5 +67g +655 +lu1
67g +1c8 +67f !ugr ~ugs ~ugt ~ugu ~ugv
67h ~u50 +67i !u51 ~u52 ~3qs ~pw1 ~7dk ~u53 ~9ng ~k4a ~qfy
67i >yjf +pw1 +k4a +67h
67j >h76
67k >4v3 +67u +7p1 +lqy +epf +cpk
67l >9t0 +67p
67m >p5 +mdd +67u +7p1
67n ~b2k
67o ~5lg +b1c +b1b
67p >xcg +67l +9t0
67q >f9t +868 +864 +7ov
67r >1qg
67s >l1z
67t >d0t +4sb +632 +9t1 !2ml
67u ~7pa +67m +67k !u54 ~u55
67v !zfj +67u
67w >yc
67x >6om +hll
67z >ixu +7w +6ft +u21 +d2j +ltx
68 ~lsk
680 >1kg
681 ~u58
682 ~6fg +7w +p7
683 >cwx
684 >1p2 +f3s
685 >xpz >jmd +687
686 >zm1 +64w +5nl
687 >6yk +685
688 ~qb6 ~kml ~ac6 !4i ~t93 ~lpy
689 ~oq5
68a !zg6 +688
68c >6pf
68d >yjs +p5
68e ~q5r +6d2 +7g +5qk +5ql
68f +68e
68g >ek0
68h >36n
68i >xju
68j >7yn +68r +68p
68k >6o3 >7pq +68p +noe +6o4
68l >a5x >7pq +68o
68m >1ug +68p
68n >61u
68o >xik +68l
68p >8hg +68m +68k +68j !ygk
68q >7z5 +2kx
68r ~up4 +68j
68s >ydz
68t >bw +68u
68u ~zlu ~zlv >bdr +8pt +68t +zcn
68v >1bk
68w >1l4 +8kl +6j0 +pxb
68x >8mx +jlw
68y >1qh +691
68z >pbb
69 >1eb +h4 +64 +63 +61 +way
690 >pbb
691 >6l4 +oxk +68y +pip +5bv +gq8 ~pg2
692 ~cq7 >86v +69c +3ql +r3m +8ik
693 >eo2 +696
694 !ekh
695 ~b56
696 >fuw +693
697 >5bx
698 >5bx
699 ~ld0 !rlj ~u5b ~6k1 ~7zx ~l4o ~u5c
69a ~ld0
69b >xfa
69c >5nb +692
69d >27
69e >6ky +6kz
69f >bjr +tf
69g >jsf +69l +ft4 +69j ~zub
69h +ct1 +ftk
69i >fv +4iq
69j >8g0 +69g
69k >yz0 +4ih
69l >hzp +69g
69m >5sd
69n >h1p +4ih !zck
69o >8kh +6hn +6hm +51n +69x +69w
69p >gc >oun +69s
69q >rrm +ug +69u +7m
69r >rrm +69t +ug +7m +69u
69s ~ouk +69p
69t ~rrn +69r +7m
69u >yp6 +atz +69r +69q
69w >8ki +69o
69x >h76 +69o
69y >1q5 +fu4
69z >a4 +4dd +yva +6a2 +6a1 +6a4
6a >1ur +60
6a0 >jpw
6a1 >gj +663 +69z
6a2 >8uh +663 +69z
6a3 >ku9
6a4 >yt3 +663 +69z
6a5 >rc4 >3n6 +6a9
6a6 >njh +tyj !ylj
6a7 >zap +6ab
6a8 ~rc8
6a9 >bs8 +6a5
6aa >6a9
6ab +6a7 +1qj !8c7 ~1qr ~j4c ~lr9 ~tt1
6ac ~4vb
6ad ~kvx
6ae ~kvx +6ag
6af +6ab
6ag >8k5 +6ae
6ah >kw4 +tw3
6ai +6ae
6aj >owx +6kn +bkg
6ak >82y +8y2 +5n0 +6al
6al >1ox +6ak
6am ~iyx
6an >zin
6ao ~mfe ~to5 !u5f ~u5g ~5l1 ~dli ~u5h ~u5i ~u5j ~u5k
6ap !ewc
6aq >mfc +85b
6ar >2y8
6as >61h
6at ~mfh
6au >2lh
6av >lo +5rw +6ax +52a
6aw >1ef +ln2
6ax >ei3 +6av +lm
6ay !vso ~iqs
6az ~rkv
6b >al
6b0 !w2y ~w2z
6b1 >q94 +xbv ~zy5
6b2 ~ggz
6b3 >xcb +2gj +az3
6b4 >y1k +6b8
6b5 >yl5 +6b8
6b6 >pbb +6b8 +6b7
6b7 >3mk +8o3 +eio +ein +6b6
6b8 >6lx +6b6 +6b5 +6b4
6b9 ~eab +2ne
6ba ~iw1
6bb >33e +6bd
6bc >y09 +6bd
6bd ~u7u +6bc +6bb
6be +62o +6bf !7zi
6bf >p8 +6be
6bg >j09 !ydw
6bh >6q6
6bi >1l !3nf
6bj ~38a >hks ~fam
6bk >1e1 !1zl ~6bl
6bl ~6bk
6bm >9s7 +3ba ~3zw +6bo +iwa
6bn >ajw +o2u +iwa
6bo >4wt +6bm
6bp >8or
6bq ~jts +6bw !5hk ~e4 ~szs ~2m1 ~txg ~7m0 ~txh ~txi ~txj ~txk
6br ~8mr
6bs ~e9p
6bt ~vvd +6bw
6bu ~vvf
6bv ~rl5
6bw >yba +6bt +24i +6bq +2lz
6bx >z7p
6by >zm0
6bz ~vbw
6c >obg +61 !m2y
6c0 ~bur
6c1 >q5k
6c2 >z7h +577
6c3 +577 +6c1
6c4 >6sa +6c6
6c5 >mqr +6c6
6c6 ~5v5 +6c5 +6c4
6c9 >2um +ave +6cc +6cb +6ce
6ca >ads +6ce +6cc +ku8
6cb >yg6 +6c9
6cc >ag6 +6c9 +6ca +62r
6cd >5y1 +a86 +kn1
6ce ~utz +6ca +6c9 +62r
6cf >1oy +6ch +6cg
6cg >ynt +6cf
6ch >90 +6cf
6ci +6cg
6ck >h76
6cl >fxh
6cn >fxg
6co +65u +65t
6cp >dy1 +dy4 +6cr
6cq >ivs +dy4 +6cr +oyp +pzx +pzy +n9h +csp +1ei +csr
6cr >18e +yby +6cq +dy1 +dy2 +6cp +qm0 +ybx +qls +oys
6cs >6d7 +u5n +f7w !zr5
6ct >rrm +gy6 +gvj ~gvm
6cu ~f80
6cv +gy8
6cw >oqx +6cx
6cx >5nj +6cw
6cy >ehp
6cz ~64h
6d ~a8
6d0 ~rrn
6d1 ~2wq
6d2 >y6l +68e +5qk
6d3 >yen
6d4 >rq8 +1q0
6d5 >f7s +f7w ~6d6
6d6 ~6d5 >f7s +f7w
6d7 +g7z +g80 +6df +6db !8j2
6d8 >dhj
6d9 +rro +1m9 +f7w +6de +6df
6da +6de !u5p ~f0 ~u5q ~u5r ~6jo ~6x7 ~u5s ~u5t
6db >eoc +6d7 +kac
6dc >ah
6dd >m3g +vtp +x9l !z69
6de >rq8 +lh +6da !za3 +t6b +6d9 +1q0
6df ~u5n +6d9 +6d7 +1q0 +6di
6di >l1b +6df
6dj >1x9
6dl >h4d +6do
6dm >e55 +6dn
6dn >e3e +6dm
6do >afv +6dl +pv3 +e50
6dp >52i +6dr +6dt +wc1 +79k +pyu
6dq >7s4 +6dr +6dt
6dr >h0k +2jc +6dq +6dp
6ds >pt8
6dt >4he +pqu +1e7 +6dq +6dp
6dv >hrt +6dy
6dw >nv4 +6dy
6dx >a4u
6dy +6dw +6dv !wgm
6dz ~4hx
6e ~tcx
6e0 ~1zv ~201 ~nnz ~sdg +6e4 !rlp ~u5y ~u5z ~noh
6e1 ~201 +203
6e2 ~epv +6e4
6e3 !rls +6e0
6e4 >yba +6e2 +6e0 !ybb
6e5 >gs2 +ees +6e6 +90i !sdb
6e6 >9w6 +6e7 +6e5
6e7 >hly +90i +i00 +6e6
6e8 >9xm +5mt +6ec +6eb
6e9 ~djf ~n1r !u65 ~ixo ~sdt
6ea ~djf
6eb >xhf +6e8 +sdy
6ec >uv +6e8 +5yt +sdy
6ed +6ee
6ee ~ixz +np8 +bfs +npg +npf +npj +np6
6ef ~pt7
6eg >7u
6eh >jti +rjo +63
6ei >o6s +hof +vab !y7w
6ej >jwu +a6v +ftf +9wy +9i3 +9i2 +7l
6ek +7l
6el >ks6 +6eo
6em >i0 +6eo
6en >ym8 +ksa
6eo >fdp +4hl +w6e +ks6 +6em +6el
6ep >djr
6eq ~ksc
6er >hq +6ev !g1b
6es >h8a
6et ~j06 ~u66 !g1d ~u67 ~u68 ~u69 ~r33 ~u6a
6eu ~u66
6ev >dzl +6er
6ew >ncg
6ex >nci
6ey ~6h7 >2oa +ivs +ivq +jut
6ez >qob +5bv
6f >slo
6f0 +7v0 +5bv
6f1 ~6f2 >8kh +7v1 +7v0 +6f9 +6f8
6f2 >54a +6f9 +5bv +6f8 +poq +poo ~6f1
6f3 ~jh
6f4 ~2uw !eaa ~1dc ~mdx ~u8t ~o6u
6f5 ~fgo ~u9p ~rvs +6f7 !u9q ~u9r
6f6 !zfy +6f5
6f7 >fgt +u9r !y3l +6f5
6f8 >qo9 +gf4 +6f2 +6f1 +2oa
6f9 >8kj +6f2 +6f1 +2oa
6fa +o6u +6f4
6fb >5yu +502
6fc >f
6fd >ac1
6fe >ziw
6ff >rqe +5q3 !y24
6fg ~ew9 !eab ~682 ~laq ~lu0 ~u6e ~u6f
6fh +mal !w5n ~9a5
6fi +6fg !zfp +q6z !zfq
6fj >5ww +5wz
6fk >xrp
6fl >q75
6fm >h9z +6fp
6fn >plh
6fo ~60u
6fp >5v6 +ep8 +eai +6fm
6fq >5v7
6fr >jxp +6fv +6fu !sdz
6fs >fzo
6ft ~d2i +67z +d2c +d2b
6fu +6fr !sbx
6fv +6fr
6fw >h10 +lg
6fx >1q5 +q5t +q5u
6fy ~u6k !ex9 ~u6l ~2uz ~3b7 ~79z ~atk ~u6m ~gx6 ~j3c
6fz !zi4 +32c
6g >mmw +gk
6g0 +6fy +j3c
6g1 >k9y +ev1 +6g6 +6g3
6g2 >eqg +vwh +5su +5st +6g4
6g3 >k9w +6g1
6g4 >pa +6g2
6g5 >28e
6g6 >754 +6g1
6g7 >fs0
6g9 >6vj
6gb >bhv >yod +jlo
6gc >y1y +ttd +p6l +6gh !y1w
6gd >jri
6ge >ycb
6gf >ikh
6gg ~am7 ~ew9 ~p6l ~rkv !u6q ~u6r ~pc8 ~u6s
6gh ~ew9 +6gc
6gi +4sc
6gl >6vj
6gn >1qg
6go >xbi +5n0
6gp >39v
6gq >9kv
6gr ~a3e +650
6gs !vsp ~k6h ~vsq ~cqc ~fxl ~vsr ~ltl ~vss ~vst
6gt >2mj +iyv +bki +880 +iyu +6pl +bkh +a3n +a3l
6gu >fru
6gv >sfu
6gw !rlt
6gx +648
6gy >8gw +7ef +6ml +6h2
6gz >61u +9uf
6h >mmw
6h0 ~l4
6h1 >87l
6h2 >z7u +6gy
6h3 >qth +i3l +3gl +6h6
6h4 !vjo ~i3j ~vjp ~vjq
6h5 ~qi4
6h6 >64v +6h3
6h7 >rnd ~znr +eta +et9 +et8 ~6ey
6h8 >82i +6ha
6h9 >gpy +g2f +1ou +gum +ef5 +gup +guo
6ha >xgr +6h8
6hb >1lm
6hc >qo9
6hd >yeh !hje
6he ~kis !84s ~736 ~bla ~blb ~u6t ~u6u ~pnp
6hf ~kis
6hg +6he
6hh >8fd +6hj
6hi >xrq +6hj
6hj +6hi +6hh
6hk >mbk +lyf +6hn +lyd
6hl >1no +jn +6hn +6hm
6hm >69w +69o +6hl
6hn >69w +6hl +6hk +69o
6ho >kmp +jk
6hp ~ptq +6hz +6i2 +6ht !4a
6hq >96l +sjk
6hr >9ep
6hs >84n
6ht >s0d +6hp
6hu ~epx
6hv >7n +xbq
6hw >buc >7n +xbq
6hx ~ocw +sae +9j +kyh +gnf
6hy !u56 ~638 ~bv4
6hz >ch +6hp
6i >1l3 +6p
6i0 >rcx
6i1 >puj
6i2 +804 +6hp !ky0 ~w5m
6i3 ~e0t
6i4 >r0k +f7
6i5 >eqh +6ib
6i6 >xrr
6i7 >g6k +6ib
6i8 >d0t +dhj +9sj +f7
6i9 >ma0
6ia >6de +f7
6ib >600 +6i7 +6i5
6ic ~6mk
6id >eoc +2ik
6ie >q6s
6if >kdy +1kv
6ig >8gq +wib +6il +6ik +keu +ket
6ih >xb +wib +6il +6ik !zmx
6ii !w7a ~w7b
6ij ~tx2
6ik >e7a +ege +6ih +6ig
6il >h1p +6ih +6ig
6im >4v3 +3uw +6iq +h6n +h6m +poq +pos
6in >6ez +6iq
6io >gf4 +6iq +6ip
6ip >pab +6io
6iq >6f8 +qpf +54a +6io +6in +6im
6ir >edy
6is >ju3
6it >a0e +wzb
6iu ~7db
6iv ~hmz
6iw ~q5r +hn1
6ix >mxq +6j0
6iy >8lw +843 +6j0
6iz ~tou ~rxx !uo4 ~1p ~uo5 ~jkz
6j >lv2
6j0 ~u9s +68w +6iy +ndu +6ix
6j1 +6j0
6j2 >ivz +e9u +1hr +u72 +6ji
6j3 >5d8 +6je
6j4 >bf
6j5 >5pz
6j6 >603
6j7 >90
6j8 >l1k
6j9 >6c +6jc +6jb +6ja
6ja >b02 +ylm +6j9
6jb >cly +6j9 !8j7
6jc ~d0n ~k94 +6j9 !8j8 ~u71 ~n7j ~okv
6jd +6jc
6je >1p8 +6j3
6jf >g8r >q77
6jg ~1hw +8o4 +8bk +8o3 +1hr
6jh ~6mn +1hr
6ji >627 +6j2
6jj !xbc
6jk >edy
6jl >edy +im8 +8ov +l3d +vvl +tcw +8bh
6jm >8jm
6jn ~5ku +e2m
6jo ~6da
6jp >y4b +6ju
6jq >6mf +6jt
6jr +6jv
6js >fnk +vpu
6jt +6jq +2ik !u74
6ju ~tu4 +6jp
6jv +6jr
6jx >d0t +6k2
6jy >7zs +6k1
6jz >bhw +856
6k >z2k
6k0 >1p2
6k1 ~699 +6jy
6k2 ~kjf +6jx
6k3 !p2l ~emp ~mzg ~lvq ~ju0 ~lvp
6k4 ~6kh
6k5 >cg +6kb +6ka +6k8 +4ip !8j9
6k6 >jsy
6k7 >kk7
6k8 >hvs +6k5 +hx ~4ir
6k9 >fe7 ~6kb
6ka >bf +6k5 !8ja ~4ir ~zzx
6kb ~6k9 >bf +6k5
6kc !8jb ~6kd
6kd ~6kc
6ke >3dg
6kf >5q6 +6ki +6kh !8jc
6kg +6k3
6kh ~rkj +6kl +6kf +jtz !tqb ~ig3 ~4sc ~6k4 ~8v4 ~u75 ~q19 ~pj4 ~q18
6ki +6kl +6kf !u76
6kj +6ki
6kk +6kh +a4e +4sc +uun
6kl >qtu +6ki +6kh
6km >ygx +6kn
6kn >zu3 +6km +6aj
6ko >xdu +7tt +t3c +2pr
6kp >8qd +t3c +r03
6kq >yry
6kr >zo9 +blf +66w +66r +k5x +gq7 +e1z +ewf +ewg
6ks >zo9 +66r +q3 +82y +k5x +kzk +kzj +k5n +k60
6kt >h9q +6ku +mzb
6ku ~e0x +6kt
6kv >pik >xp0
6kw ~gib
6kx >xgn
6ky >87l +kti
6kz ~l33 +69e
6l >crg
6l0 >yfj +6le +6l5 +6l4
6l1 >ygo
6l2 ~4p6 >5w1 +6l7
6l3 >7qn +xdg !acn +o3b !plw
6l4 >1qo +6l0 +6l9
6l5 >9qt +6l0 +yrz
6l6 !aco ~u5a
6l7 >ar +6l2 +4pq
6l8 >xde +64r
6l9 >yug +6l4
6la >ytj
6lb >63 !6lc
6lc >7q2 !6lb
6ld >6l5
6le +6l0
6lf >8bh +i7r +yjz +u27 +6lk
6lg >any
6lh >iwd
6li +6ll
6lj >z66
6lk ~wze +2ne +6lf
6ll ~w2u +2ne
6lm >8bz
6ln >o9i
6lo >iwd
6lp >iwd +ewn +g3b +mim
6lq ~wze
6lr ~8bm
6ls >618 +6lx +6lw
6lt >nk7
6lu >8bz +6lx +6lw +7wo
6lv >iwd +6lx +6lw
6lw >8bu +6lv +6lu +6ls
6lx >8bi +6ly +6lv +6lu +6ls
6ly ~8bm +6lx
6lz >jmm +6m2
6m >9x7
6m0 >i8 +6m1
6m1 ~4r9 +6m0
6m2 >c8v +8wt +6lz +566
6m3 >1tr +566
6m4 >c8w +8wt
6m5 >10z
6m6 >8wy +566 +k9j
6m7 >1wx
6m8 >m13 +m6f
6m9 >66r
6ma ~k5u
6mb >cg +6mj
6mc >ch +6mi
6md >xnq +6mi
6me >km5 +5xg
6mf >8ii !y4c
6mg >75t +s67
6mh >m3g
6mi ~zqm >gtt +6md +6mc +t0s +ive
6mj >eqg +6ml +6mb +gtv
6mk ~mfa !u78 ~6ic ~8im ~8w3 ~u79 ~inn ~u7a ~u7b
6ml >edy +5xg +6mj +mf9 +6gy
6mm ~8wd
6mn +1hr !u7c ~8o2 ~6jh ~8o5 ~kdx
6mo >dhc +3vz
6mp >cab +6mr +ygg
6mq >2p7 +4id +3s2
6mr >6xc +6mp +3s2
6ms >z38
6mt >bw
6mu >pw3
6mv >1oy
6mw >pvd +6my !y1r
6mx >5wx +6my
6my ~ad5 ~6p +6mx +6mw +1ch !eaf
6mz +ovq !tzz ~ovo
6n >6mw +1yn !y1t +tit +cyu
6n0 !eah +6my +cyu +cyv
6n1 >xrs +hou
6n2 >5zv +hou
6n3 >kmr
6n4 >h76
6n5 ~bko ~u7f !rlx ~lsl ~7el ~u7g ~pp8 !rly
6n6 !rly ~u7i ~u7j ~pe8 ~u7k
6n7 !1sp
6n8 ~t91 +nbz +j2i
6n9 ~j06
6na ~r2x
6nb !zfb +6n5
6nc >xb
6nd >et5 +ppx +ppu +ppt +pps +aqs
6ne ~f7 +u7u +xc4 +6nh !1001 !8s3
6nf >1e2 +6ng !8s3
6ng >ycd +6nf !yce
6nh >d0t +u7u +6ne
6ni >fo4 +5sr +6nk
6nj >l1z
6nk >ox1 +6ni
6nl ~wze
6nm ~23o
6nn +6nl
6no >lw8
6np >xce
6nq >4aa
6nr >nyl +4yi +r5c
6ns >edy +6nv +6nt
6nt ~6nv >4y8 +6ns
6nu >xb +6nz +xiw ~zjq
6nv >xb +6ns ~6nt
6nw >1xp
6nx >4vo
6ny +4ya !uou ~uov
6nz ~db +6nu
6o >bsd +tfs +1e3 !y0v
6o0 >6aj +403
6o1 >z6t +403
6o2 >iq1 +6o3
6o3 >a5x >f9s +6o4 +6o2 +65p !au
6o4 >xic +68k +6o3 !xid
6o5 >2o3
6o6 >juw +wyc
6o7 !tt0
6o8 ~juz !b9l ~u7w ~8lj
6o9 !zg5 +6o8
6oa ~uyk
6ob >kx6 +6od
6oc >90 +6od
6od >a2z >l2u +6oc +6ob
6oe >fqw +6oh
6of >11l +6oh
6og ~tdp
6oh ~s9r +6of +6oe
6oi +6og
6oj >yt9 +6on +6om +6ol
6ol >zl2 +6oj +6os ~zla
6om >ztu +6os +6oj ~zks
6on >6ol >ztu +6oj +6os
6oq !lo4 ~u7y ~25g ~u7z ~u80 ~3at ~u81 ~u82 ~43s ~u83 ~8tl ~bu6 ~u84 ~u85 ~u86 ~h6u ~j4e ~u87 ~jez ~u88 ~u89 ~mq1 ~n89 ~u8a ~u8b ~u8c ~pcu ~u8d ~u8e ~u8f ~u8g
6or >6oj
6os >xcg +6om +6on +6ol
6ot >93i +ewf +ajh +ajl +pi5
6ou >b2w
6ov >5r2 +6ow +554
6ow >rf2 +551 +556 +6ov +6p7 !d8k
6ox ~5r4 +6p3 !si3 ~x71 ~x72 ~49f ~koe ~x73
6oy ~641 +6p4
6oz >dyj +554
6p ~6my +6i !e7e ~t9k ~t9l ~cyu
6p0 >2tp +554
6p1 >xnq +554
6p2 +4o5 +6oy
6p3 >5r2 +v91 +6ox +558
6p4 >y3y +6oy
6p5 >ylh +u3o +urq
6p6 >4y8
6p7 >bcu >nr +554 +6ow
6p8 >xmz
6p9 >n0o
6pa >xos
6pd >gpy
6pe >6an
6pf >xcb +5rc !627
6pg >jly +5rc
6ph >xhu
6pi >1q5
6pj ~db3 +5rc !rlz ~5rg ~u8l
6pk >ikh
6pl >1kh +6pv +1kn +xhb +iyt +1kq +fx +6gt
6pm >fg +6pt
6pn >4ht +6pu +6pt +6pv
6po >7w +6pu +6pt
6pp ~a0h
6pq ~tc5
6pr ~epa +eqw
6ps !u57
6pt >qua +6po +6pn +6pm
6pu >yb0 +6po +6pn !yb1
6pv >1kq +6pn +6pl
6pw >iqj +1dq
6px >mog +pcn
6py >3q0
6pz >5jv
6q ~tx5
6q0 >4to
6q1 >hb4 >69n +6q2
6q2 >5o2 +6q1
6q3 >m9x +6q6
6q4 >yfg +6q7
6q5 >qkf
6q6 >maj +6q3 +6q8 +e29 +e26 +1a2
6q7 >t3r +6q4 +6q8
6q8 >m8k +6q7 +6q6
6q9 >57k
6qa >6q7
6qc >9j9 +6qd
6qd +6qc
6qe >8uh >y7y +6qf
6qf >kxk +6qe
6qg >sz6 +wj5 +51t
6qi >nr2
6qj >4ub +6qm
6qk >4ub
6ql >y8l
6qm >6qq +6qj
6qn >jpk +6qo
6qo >5lh +6qn
6qp >1kh
6qq >9r9 +dj5
6qr >k2h +6qt
6qs >zcl
6qt ~tu7 +6qr
6qv >g6b +6qy
6qw >z43 +6qx
6qx >d7i +6qw
6qy >qsz +6qv
6qz >sc
6r >63u +dn +1yj +py7 +6t +jv1
6r0 ~si4 +10b
6r1 >jch
6r3 >z55
6r4 >5m0
6r5 >mpo +6r6
6r6 >3z9 +6r5
6r7 >2c7 >zci +6ra
6r8 >2c7
6r9 >zl9
6ra >kab +6r7 !rm1
6rb >xrt
6rc >rf5
6rd >4ut
6re >4uu +6rh
6rf >fev +6rh
6rg >ksa
6rh >aua +6rf +6re
6ri >77h
6rj >1h7 +6rq
6rk >kcd
6rl >kcd +6rq
6rm >1hb
6rn >jgp
6ro >z6v +6rq +lsz +lt0
6rp >hpt +6rr
6rq >ct3 +3ix +6ro +6rl +6rj
6rr >5xg +6rp
6rs ~to5
6rv >bh7
6rw >ph6
6rx >yq4
6ry >ho3
6rz >xns +6s0
6s >5m3
6s0 >bx4 +6rz
6s1 >bnq
6s2 >yic
6s3 +6s5
6s4 >ylu
6s6 >ce4
6s7 >yrg
6s8 >eeu +5m1 +9xm +9xl +789
6s9 >ex4
6sa >b3l
6sb >yom
6sc >39v
6sd >if0
6se +6sa
6sf >2nk
6sg ~39l +6sh !e2e ~u99 ~39m ~u9a
6sh >lcv +6sg !y2a +u8y +jys +jyp +h1q
6si >im2 +pi8 +b8z +usw
6sj >90
6sk >4gi
6sl >mim +6sr !zk3
6sm >xb +lwq +7i7 +621 ~61z +mmw !t45
6sn ~91 ~l12 ~rb8 +6sx !ean ~92 ~u9b ~u9c
6so ~l12 +mnc +6sy
6sp ~l12 +6sy
6sq !u9g ~u9h ~u9i ~u9j
6sr >e6w +lza +6sl +m5w +6sz
6ss >9h1
6st >z60
6su >xhz
6sv >yo9
6sw !eap +t9s
6sx >lcv +6sn !y2x
6sy >l21 +6sp +6so +mn4 !y4q
6sz ~l8y +6sr
6t ~pyp +px +jv1 +6r +fd
6t0 >s3d +6t2
6t1 ~6t2 >1q0 +6t3 +6t5 +6t4
6t2 >p7 +6t3 +6t5 +6t4 +6t0 ~6t1
6t3 ~m3f +6t2 +6t1 +6t5
6t4 >yd2 +6t2 +6t1
6t5 >z6p +6t3 +w8x +6t2 +6t1
6t6 >t3o +6tb +6t8
6t7 >a0f +12c +a0j +a0m
6t8 >yer >yg1 +6t6
6t9 ~m3f
6ta ~o85
6tb >yt3 +6t6
6tc >f95
6te >jj2
6tf >6av +5rw +4vi +s22 +s21
6tg ~6th >7ny +n0k +6tl +6tj +6ti
6th >7i3 +n0k +6tl +6ti ~6tg
6ti >z37 +6th +6tg
6tj >85y +6tg
6tk >64f +6tl
6tl ~84s +9el +6tk +6th +6tg
6tm ~n6q
6tn >bfa
6to ~bxc
6tp >xb +80x +7u9 +g1s +7nh +7xv +v25 +86o +8lf
6tq ~e31 !u8n ~6ts ~8lf ~mah ~osn ~u8o ~u8p ~u8q
6tr ~8le ~rse +6tu !p52 ~rn2
6ts ~6tq
6tt ~e4d
6tu >y3v +6tr !y3w
6tv >mui +muz +uy0 +uy1 +uy2
6tz >y8m >y9q +6u1 !y9r
6u ~pyp
6u0 >y9l +6u1
6u1 +6u0 +6tz
6u2 +6u1
6u3 ~tst
6u4 >pei
6u5 >dp1
6u6 >siu
6u7 +6zq
6u8 >z68
6u9 >yrz
6ua >yrz
6ub >xrv
6uc ~ko +9vg
6ud ~iff +izu +7qb +hd +hc +7qf
6ue +6ug
6uf ~2uw +6ug
6ug >xbi +6uf +6ue +9g7
6uh >bce
6ui >os5
6uj !9td
6uk !l4g ~r6t
6ul >jlx
6um >s29 +6uu +6up
6un >s29 +6uv +6uq
6uo >adi +6up
6up >ziw +6um +6uo
6uq >49m +6un
6ur >3ci
6us >pns
6ut >xf9
6uu ~adn +kty +ktw +6um
6uv ~adn +6un
6uw >m2d
6ux >1um
6uy >1um
6uz >1bn ~1un
6v >d0t +6z
6v0 >bx4
6v1 >xp1
6v2 >nx1
6v3 >nxs
6v4 >5m0
6v5 >zcx +v37
6v6 >g4x
6v7 >zuj
6v8 >xk6
6v9 >nhn +ghn
6va >xrw
6vb >1m4 +ho0 +bol
6vc >sui
6vd >q5k +6ve
6ve >6vf +6vd ~6vf ~6vg
6vf >8ib +p15
6vg >ca6
6vh >xrl
6vi >you
6vj >yoe
6vk >h8a
6vl >6j6 +je
6vm >jk +je
6vn >py2
6vo >ex1 +dj +6vr +6vs
6vp >ikh
6vq >e9k
6vr >1n0 +6vo +ikd +ike +ikh +az9 +6vx +6vw
6vs >lt7 +6vo ~6w2 ~6w4
6vt >ziw +f1s +h1b ~erd
6vu >5ep +ikg
6vv >q75
6vw >xrx +6vr
6vx >xol +6vr
6vy >177 +5wo
6w >yke
6w0 >jgo
6w1 >yq3
6w2 >6vs +6w5
6w3 >49u
6w4 >7pq
6w5 >6vo +6w2
6w6 >1c3
6w7 >ajr +ojp
6w8 >5y1 +9th +vq +n5m +1ef
6w9 >52i
6wa >4dj +iqw +taw
6wb >1te +6wd
6wc >1th
6wd >1oi +6wb
6we >so1 +6wg +61z
6wf >6hb +269 +a0v
6wg >6lx +6we
6wh ~26b
6wi >4ww
6wj >ipy
6wk >9a6 +9a9
6wl >a19
6wm >yix +6wn
6wn >63y +6wm
6wo >l1w
6wp >o0q
6wq >ytf
6wr ~e8b +i13 +2gd
6ws >ju3
6wt >yq3
6wu >yq0 !yq1
6wv >61t
6ww >n0o
6wx >6wu
6wy >xcb +q9o
6wz >pt8
6x >yhe
6x0 >1xp
6x1 >jai +6x6
6x2 >ao7 +6x5 +h14
6x3 >ylw
6x4 >1t6 +6x8 !zr9
6x5 >f7s +jai +jaj +3jk +6x9 +h0z +6x2 ~zr7
6x6 >rrm +6x1 +jai +jak
6x7 ~6da
6x8 >xq2 +6x4
6x9 >6db +6x5 +t6b +t6c
6xa >n59
6xb >yfi
6xc >r6u
6xd >br
6xe >npj
6xf >8g4 +7dz +6xh
6xg >g6n +6xi +6ym +r2b +r2a
6xh >hvp +6xf +bc7 +bcb +bc8 ~zwe +mph +ykv ~3ru
6xi >6ym +6xg
6xj !zff
6xk >ay5
6xl >mt9
6xm >yoe
6xn >1x6 +ugb
6xo >bf +msj +6xr +pvc
6xp +dlg +pvc
6xq >1u5
6xr >1az +6xo
6xs ~mdz !8jp ~56f
6xt ~ke3 +ke6 +cio
6xu >ke5
6xv >5y3
6xw >xry
6xx >xqn
6xy >1h7
6xz >m3i +tyl
6y ~uo0
6y0 >ekd
6y1 >4rj
6y2 >yoe
6y3 >pa +6y5
6y4 >k9i +60r
6y5 >k9i +6y3
6y7 >aa8 +29h +j0t
6y8 >deo +5jy +nyf +6yn
6y9 >b2v +6yj
6ya >6yt +6yl +6yk
6yb >6yt +j5d
6yc >l30 +6yl +6yk
6yd >xbi +6yl
6ye ~6yo >cs9 +eot +6yw ~zox
6yf >zpj +8kj +6yv ~8tn ~6yr
6yg >ei5 +m9f +m96 +87 +ibd ~6yh
6yh ~6yg >1mz
6yi >l2u ~zq5
6yj >l2u +6y9 ~6yq
6yk ~j5d +6yc +6ya +6yt !afh ~6yl
6yl ~6yk >f7 +6yc +6ya +6yd
6ym >ji4 +77a +6xg
6yn >65x +6y8
6yo >l2u ~6ye
6yp >bv3
6yq ~6yj >zzm +ah1
6yr ~6yf >e9l +64o +64n +64l
6ys !vvt ~vvu ~vvv ~2hp ~vvw ~vvx ~5m2 ~79q ~7gz ~93p ~9au ~vvy ~vvz ~vw0 ~hxb ~vw1 ~k6u ~j4u ~vw2 ~oks ~omu ~vw3 ~vw4 ~qnd ~qto ~omv
6yt >1lm +6yk
6yu >l2u
6yv >ah1 +6yf
6yw >10z +6ye
6yx >xrz +31q
6yy >baj
6yz ~e52 ~ex8 ~65y !j6q ~bxe ~vwf ~5dt ~vwg ~vwh ~8l0 ~nij ~vwi ~psp ~vwj ~rny
6z ~rr3 +e7r +6v
6z0 ~l2w
6z1 !j6r +6yz
6z2 >9ym
6z3 ~839
6z4 >9yl
6z5 >4qq
6z6 >xkj
6z7 >20j +6z8
6z8 >edy +6za +6z7 +6zd
6za ~ml ~tou ~qup +6z8 +6zb !3lz ~tov ~54n ~720 ~tow ~tox ~toy ~toz ~tp0
6zb >p0j +6za !3m1
6zc >jsm
6zd >2ps +6z8 +flc
6ze >2pv
6zf >fv6
6zg >an4
6zh >ban
6zi ~5d0
6zj >yuj +6zl
6zk >9z5
6zl >zyt +6zj
6zm >y2n +7y2 +udm
6zn >syy
6zo >mzb
6zp >xp7
6zq ~5x0
6zr ~bsa
6zs >yg7
6zt >yfa
6zu >lmu
6zv >xnx >xqy +kx1
6zw >xky
6zx >718 +776 +2lf
6zy >na6
6zz >ct3
7 >xni
70 +row !jj
700 >ghq
701 >xt5 +3mj
702 >ied +olg +olb +5il +708
703 >3mw
704 >4y8 +3nh +bo6 ~zli ~zlj
705 >704 +5ht
706 >dhi +70c
707 >ota
708 >ota +b38 +702
709 ~mv7
70a >3ml
70b >n0o
70c >3mq +706
70d >a86
70e >d4r +5rn +3oa
70f >55t
70g >ied +70j
70h >xa
70i >iee +795
70j >lno +70g
70k ~ap0
70l >9f2 +72h
70m >xp1 +70n
70n >djn +70m
70o >3sq
70p >44m +70r
70q >s4l
70r >aqu +70v +r2p +70p +70s
70s >737 +70r +70v
70t ~tgz +nxx +7c2 +r8x +ccg +8uv +8uq
70u >kyg +70v
70v >7s +t15 +70u +70s +1mi +70r
70w >5ir
70x ~mv7 +hut +dft
70y ~70z >pp3 +2fs +79d
70z >fsa ~70y
71 +e8y
710 >5dm +713
711 >q5k
712 >2wk +3ct
713 >ar8 +710
714 ~tzz
717 >agk
718 >yt5 +71c +776 +crw
719 >pau
71a >rf5 >hvs +t7r
71b ~rwb
71c ~v28 +f0i +qgh +718
71d >kxr
71e >zrq
71f >7ui +71g +2t8
71g >9mt +71f +kke +99m +z3x +7ui ~jom
71h >577
71i >y3p
71j >dhc +71m
71k >6w +71m
71l >d0t +4rm
71m >5er +71j +71k
71n >hvp +5du
71o >5w2
71p >ji4
71q >3iu +71s
71r >z63
71s >4mo +71q !zsr
71t >bku
71v >2m2
71w >83e +gl1 +gl0 +duu +71y
71x ~shd
71y >83c +71w
71z >6z8 +720 +toz
72 >5y1 +73 +74
720 ~6za +71z
723 >xf3
724 >htt +725
725 >hvs +73y +727 +742 +724
726 >auz
727 >xcx +725
728 !c7u
729 >aqt +byj +urr
72a >gsb +dy7 +a8k +a9s +x7s +72i +72c
72b >705
72c +72a
72d ~elj
72e +72i !zfi +elj
72f >gke
72g ~a9q
72h ~e5x +70l
72i ~elj +o4l +gn7 +7wq +72a
72j >yho
72k >ysd
72l >ied +72m +w7u
72m >iee +72l +nf3 +p5g
72n >yna +72r +72p
72o >9n2 +jzh
72p >2jf +72n
72q ~tu7
72r ~qn1 +72n
72s >57i
72t >m6t ~72s +ocz +od2
72u >e6f +moo +72w +72x +laj
72v >z76 +2ps +2pr +k2a +k9f +bfa
72w >bfa +72u
72x >bfa +72u
72y +73a +152 +gq7 ~gqa ~6ot
72z >bf +736 +735 +731 +737
73 >1ci +72
730 +736 +66s +734 +733 +732 +731
731 >cg +gpv +730 +72z
732 >2mj +cqu +ekt +730 +1ib +ejn +a3l +5yv +a3n +ejm
733 +730
734 >1lm +gpv +730
735 ~izd ~kxz +ejn +gpx +72z +739 !u9z ~aov ~axq ~e1z ~ua0
736 ~6he +gpx +730 +72z +739
737 >edy +72z
738 +735
739 >1o +736 +735 !yav
73a >edy +72y
73b >of3
73c >dq6
73d >m9x
73e >lcv +2o5 +73f +u7w !y2k
73f ~ua9 +73e
73g >1tp
73h >7r
73i >5y1 +73n
73j >jn0 !4mz
73k >9ya +73p !z2z
73l >1pf
73m >rc4
73n >1n3 +73i
73o >1n3 +5c5
73p >8b +73k +73s !zxz
73q ~t21
73r ~1v0
73s >edy +73p !yuk
73t >yfb >g8r
73u >8uc +73w
73v >8uc +73w
73w +73v +73u
73x >ysb
73y >r6p +725
73z >yt5 +745 +740
74 >1ef >c6v +72 +1cj !3d9
740 >sfz +73z +742 +l4y ~oh9
741 >8cc +743
742 >edy +740 +725
743 >z0o +741
744 ~tjl
745 ~v22 +73z
746 >jq9
747 >i6
748 >43c
749 >zv
74a >yso
74b +749
74d >sd3 +74f +74e
74e >eau +74d !zne
74f ~eay +74d
74g >7dy +74h
74h ~mvs +74g
74i >g6n +4fr
74j >k4s +3om +5gs +4fr
74k >jnj
74l ~he
74m ~he
74o +74p
74p +74o
74q +4wo
74r >rri +c0o
74s >rri +74t
74t >gs6 +74s
74u >r5i +74w
74v >zy7
74w >525 +74u
74x >xeb +74z
74y >xlx
74z >k7w +74x +750
75 >da +5is
750 >1s5 +74z
751 >iq2 +vgh +99 +j2e
752 >r51 +vgh
754 >yul +j2f +e10 +j2e
755 ~ctf +757
756 ~t46
757 >ctd +vgh +755
758 >lvv +4kh +38g
759 ~35u +s9p
75a >hvp +svr +b9n
75b >edy +75c
75c >zjk +75b
75d >sm3
75e ~rpd
75f ~v41
75g >fba +761
75h >z7f +761
75i >yml +75l +75j
75j >d8d +75i +qwd
75k ~8pv +8q2
75l ~qhj +75i
75m >bro +uxn
75n >yjf +7dk
75o >gxa +ndh +ndi +75p +75q
75p >zqw +75o
75q >6ym +75o
75s ~mgl
75t >dyy +p9r +wuy
75u >yka +wuy +p9r
75v >kyg +765 +764
75w >f9q +75y +765 +764
75x ~n6q ~rp9 +767 !rm4 ~uaa ~uab ~uac ~uad ~nh9 ~nba
75y ~8i4 ~nc9 +75w +766 !rm5 ~a60 ~uae
75z ~78e !uag ~uah ~7j5 ~8fn
76 >q4t +dmz +dn6 +207
760 !uai ~uaj
761 ~78e +75h +75g
762 ~edv
763 !zg0 +75y
764 >a5x >5y5 +768 +767 +766 +75w +75v !kn1
765 >bd +75w +75v
766 >ybq +76a +75y +764
767 >8hg +75x +764
768 >t3k +764
769 >768 +76a
76a >a5x +766 +769 +lya
76b >s14 +76d +cv0
76c ~8az >rf2 +acc +7oa +7o9 +8at +8aw +8as +8au ~8b4 ~8b2 ~8b3 !zj9 ~3n0
76d >fzt +76b
76e >ysv +76g
76f +76g
76g +76e +76f
76h >xs0 +76i +76j
76i >gfm +76h ~76j
76j ~76i >ztu +76h
76k ~94v
76l ~he
76m >xk1
76n >apy
76o >yum
76q >yvk
76r >2ps +7e4 +2pq
76s ~5qe ~edn !pj0 ~wvh ~wvi ~dnk ~20u ~t41 ~wvj ~wvk ~fj5 ~grp ~wvl ~wvm ~r03 ~sin ~sw2 ~t49 ~t7t
76t >o9f
76u >j2s +ccc +omc +76x
76v >bbd
76w >zqr
76x >c37 +76u +7bj +xub ~fi2
76y >1bu
76z >1bu
77 >xa +7c +df +db
770 >z5z
771 >9ow
772 >6hb
773 >9s8 +77h +etq
774 >bfa !zve
775 ~vjd
776 ~v28 +718 +f0i +6zx
777 >xs1
778 !uak ~ual ~etq
779 !uam
77a >r6o +6ym
77b >sk5 +bid
77c >q9c
77e >3i3
77f >9kv
77g >z34
77h >fb9 +773
77i >j5h
77j >5zv
77k >75h
77l >14f
77m >3kw
77n ~v28 +lg8
77o >xdv +2pv
77p >oay +p5d +p5a
77q >xjs
77r >yko +77u
77s >38l +3k6 +cc4
77t >fzt +3k6
77u >fzt +77r
77v >hum
77w >1p2 +77x +780 +77y
77x >1oy +77w +z7h
77y >hvq +77w +z7h +mxi +971
77z >1dz
78 >4q4
780 >b05 +77w +z7h
781 !u5l ~dsu ~f3w ~qqv
782 >8ni
783 >1a7
784 >xs2 >xs3 +789
785 >fxu
786 >qyu
787 >q4t +789
788 >5iy
789 >9xm +787 +784 +6s8
78a !uao ~4fv
78b !vf3
78c ~qyw
78d ~ril
78e ~75z ~7pa ~a3e +e59 !uap ~761 ~uaq ~k4k
78f ~h1r
78g >2rv +szz +d12 +qzs
78h >aao +78k +78j
78i >xe4
78j >771 +78h
78k >aar +78h
78m >ire >zcj
78n ~ebs +78r
78o ~u2b +mvf
78p +w96
78q +yi +78o
78r >y50 +c2i +78n
78s >su6 +kuw +1ge +kuv +lo6 +w96
78u +3wt
78v >50
78w >grb +veo +3wt
78x >ylc +k4c +k4b +h9t
78y >se2 +i5z +n34 +n36
78z >hvs +792
79 >b02 +u2h +7c
790 >f91
791 >siu
792 >1xp +78z
793 >8lm
794 ~7i5
795 >ied +70i
796 >z7f
797 >kr3 ~cpo
798 >pk5
799 >ada +79a
79a >zpw +799 +79c
79b >yxk +4co +kzf +lza +lz9
79c >shk +79a
79d >77w +kr6 +70y
79e >fv6
79f >bob +79j
79g >kr3 +t3a +gzr +gzq +79j
79h +79k +wc1 +iwh +iwf +yt8
79i ~mv7
79j >87l +79g +79f
79k >2ac +hxa +lel +79h +6dp
79l ~84s
79m >9t0
79n >fsm
79o >6yd +9sm +79q +79p
79p >97v >zlq +79o
79q ~6ys +79o
79r >ad4
79s >p6u
79t >cuj +79w
79u >hue
79v >s14 +499
79w >ziv +79y +79t !fqw ~zjd
79x >169
79y >ch +79w
79z ~6fy
7a +vzk ~djv
7a0 ~e49 +enf +emo +aby +9pm
7a1 >49m
7a2 >qmt
7a3 >xs5
7a4 ~a32
7a5 ~ea7 +9vj +elp
7a6 >63u
7a7 >mqq +7ab +9im
7a8 >oq4 +7ab +9im
7a9 !tp3 ~tp4 ~tp5 ~key
7aa ~8pv
7ab >zl2 +le2 +7a8 +7a7
7ac >bkg
7ad >7a7
7ae >jyv
7af >3j9
7ag >2mh
7ah >2ie
7ai +7ao
7aj +7ao
7ak >z7c +uau +7am
7al >hxy
7am >7eu +8a6 +7ak +352
7an >ysm +7ao
7ao +7an +7aj +7ai
7ap +352 +7ak !g78 !k61 ~uar ~uas ~uat ~uau ~uav ~oq7
7aq +352
7ar >yoy +7at +7as
7as >jac +7ar
7at +7ar
7au >xke +7aw
7av >bgg +v9s +ch0 +bgo +383 +txq
7aw >9fb +7au
7ax >au8
7ay >9p4 +7az +7b0
7az >5jb +7ay +4k4 ~ona ~zsb
7b >nrz +lty
7b0 >3fz +7ay +4k4
7b1 >yiu +7b2
7b2 >ei5 +7b1 +l0f
7b3 >xs6 +bfa
7b4 >3ct +7b6
7b5 >oek
7b6 >nts +7b4
7b7 >f6f
7b8 >6os
7b9 +7b8
7ba >9t0 +1aj
7bb >ypu
7bc >iq1 +5yx
7bd >am5 +7be
7be >bfy +7bd
7bf >bfy
7bg +7bj +crb
7bh !w3v
7bi ~wzo
7bj >xgy +76x +7bg
7bk >8v
7bl +8w
7bm +7bp
7bn ~oo0 +a50 +8w +7bp
7bo >87g
7bp >1dk +7bn +7bm +8u
7bq >ooh +8u
7br >cr6
7bs +7bl
7bw ~x95
7bz ~e0 +8x +8y
7c >i0 +b52 +h1h +79 +lty +77 +da
7c0 >5m7
7c1 >y48
7c2 >yaq +70t
7c3 ~1uy +kt2
7c5 >xs7 >6id +7c9
7c6 >z63 +7c9
7c7 >z6v
7c8 >bkg
7c9 >e9i +7c6 +7c5
7ca >xfq
7cb >8v0
7cc >6z8
7cd >h69 +3s7 +d78 +m4n
7ce >ksa ~zn7
7cf ~uub
7cg ~soj
7ch +gco !pj1 ~7d2 ~uvp ~uvq ~uvr ~sl9
7ci >8l6 +7ck
7cj >kx0
7ck >b87 +7ci
7cl >5i6 +jjw +hhb +hh8
7cm >7ed
7cn >9gh +7cp
7co >2ys
7cp >mf9 +7cn
7cq >jmb
7cr >im5 +rld +7cu
7cs >yba +el4 +7ct
7ct ~el6 ~ere +7cs !ubf ~elc ~ubg ~j4d
7cu ~pjy +oa7 +lg8 +7cr
7cv +elc +7ct
7cw +7cu +ea7
7cy >2pr >zlq +rh2 +2po +5qb
7cz >rh8 +sl4 +gco
7d !rj8
7d0 >mrm +5qb +gfl +5qa !zt9
7d1 >2ps +5qb ~1ut
7d2 ~7ch
7d3 >c02
7d4 >2r3
7d5 >451
7d6 >kte
7d7 >z2r
7d8 >bc8 +sos
7d9 >6xe
7da >yyz
7db ~hmz ~iap !ubh ~ubi ~mi ~5bl ~6iu ~ubj ~ubk ~ubl ~ubm ~it7 ~ubn ~ubo ~ubp ~fqd
7dc +7db +kru
7dd +7de
7de >ei3 +7dd
7df >ky9 +31z +7dh
7dg >50x +2kx +cba
7dh >zor +7df
7di !33j ~ubq ~318 ~ubr ~7ic ~ubs
7dj ~ggy
7dk ~67h +75n
7dl ~8jp +3e
7dm +7dl
7dn >5bs +3ql +mfh +mfg
7do >o1p
7dp >33q >bx6 +7dr
7dq >2ay
7dr >bx4 +7dp
7ds !ubv ~91v
7dt >5lj
7dw >k3q +2pt
7dx >g6r
7dy >g6r +7dz !z6u
7dz >rf5 +q3j +6xf +7dy +2po +q3k
7e !rj9
7e0 >ziw +2po
7e1 !wvn ~1g4 ~wvo ~wvp ~wvq ~wvr ~wvs ~wvt ~wvu ~wvv ~wvw ~wvx ~oai ~oal ~wvy
7e2 +p6r
7e3 >820
7e4 >68z +76r +1fv
7e5 >qzs +24c
7e6 >xyb +3yo
7e7 >fsl
7e8 >1lm +3yo
7e9 >kc8 +wez
7ea >y98
7ec ~l33 +7ed +cyr
7ed >7ss +fdp +7ec
7ee >esl
7ef >z7u +6gy +85b
7eg >jly >xdy +1bb +9h
7eh >kmr +r2y +r2x +7el
7ei !ubw ~q8k ~ubx
7ej >9b0
7ek +9h
7el ~6n5 +7eh
7em >3z9 >xb
7en >gpv
7eo >bxa
7ep >yf1
7eq >jgq
7er >7qo +lx4 ~zmf
7es ~t >xb +7f7
7et >t3o
7eu >8sp +7f6 ~7fb ~7fl ~7fp ~7wb ~zqs ~ney
7ev >dhi
7ew +7f6 ~ztp
7ex >832 +q8i
7ey ~zue >72y
7ez >8if
7f >jgn +7h
7f0 !ub7 ~57s ~ub8 ~ub9 ~uba ~k10 ~nsp ~p1q
7f1 !ubb ~ubc ~ubd ~ube ~oeq
7f2 ~t8r
7f3 ~tgz
7f4 >8es +7fp
7f5 >yto
7f6 >8t3 +7ew +7eu
7f7 >xh5 +7es
7f8 >p86
7f9 ~5r4 +83n
7fa ~rs7
7fb >7eu
7fc >zux
7fd >mhp +b7h
7fe >1kv
7ff >pml
7fg >7eu +c1y
7fh >l7q
7fi >jh4
7fj >3o3 ~3o3
7fk >9mu
7fl >7eu >bkh
7fm >eqm
7fn >hvp
7fo >7i3 +i0j
7fp >7eu +7f4 ~4mc
7fq >7mw
7fr >30u
7fs >ykj +s7p
7ft >m8h +wa3 +uc7 +7fx +7fw
7fu >npj
7fv >eu2 +mks +uc7 +7fw +7fx
7fw >ji4 +7ft +7fv
7fx >zw9 +7ft +7fv
7fy >1s7 +2ui +hu8
7fz >7fw
7g >d0t +68e +5ql +7l +7j
7g0 >yp3
7g2 !uc8 ~uc9
7g4 >yz3
7g5 >1sk !zay
7g6 >z6w +7g8
7g7 >z6t +7g8
7g8 ~mvs +7g7 +7g6
7g9 >yt5 +317 +7gb
7ga >jxa
7gb ~x3k +hix +7g9
7gc >yzj
7gd >szd
7ge >a5o +7gf
7gf +7ge +7gh +7gg
7gg +7gf
7gi >hkf
7gj >wv >yfe +7gk
7gk +7gj
7gm >y9u
7gn >jl5
7go >l3r
7gp >a5o +7gr
7gq >a5o +7gr
7gr +7gp +7gs +7gq
7gs +7gr
7gt >r0k +7gw +7gv +jk1 +k2j +qbq
7gu >ylw +oww +p1b +7gw
7gv >pml +jk0 +7gt
7gw >1b9 +q1e +7gt +7gu
7gx >8f8
7gy >k8b
7gz ~6ys
7h >k87 +7f
7h0 >arr
7h1 >yoy
7h2 >yrs +kj4
7h3 >7uf
7h4 >z10
7h5 >fia
7h6 >yh3
7h7 >jn4
7h8 >451
7h9 >ibf
7ha +7hc
7hc ~jt0 +7lj
7hd >drj
7he +uso
7hf +7hh
7hg >ij3 +m03 +7hi
7hh ~7v2 +7v9
7hi ~uyf +7hg
7hj >5ox
7hk >apy
7hl >aq1
7hm >ayf
7hn >k7b
7ho >bce
7hq >oam
7hr >z49
7hs >s1q
7hw >2aw +9bk +7hy
7hx >z4q
7hy >5ln +7hw
7hz >sz6
7i >hvs +a2y
7i0 >xc3 +d27 +7i3
7i1 >xd +e3k +d27 +7i3
7i2 >yki
7i3 >xb +7i1 +7i0
7i4 >4y8
7i5 ~tnv ~3nl ~84p ~e3m ~ejy !rm7 ~2fn ~2l1 ~794 ~45l ~ucb ~dvx ~ucc ~mlw ~ucd
7i6 ~wav
7i7 >621 +6sm +61y
7i8 ~84s
7i9 ~d28
7ib >t23 +ghr
7ic ~7di
7id >7z5 +2kx
7ie >pbb +2kx
7if >ju3 +318
7ig +7di +ubs
7ii >sq9 +7il
7ij >52i
7ik >op9 +xyb +i08 +hxd
7il ~sq4 +7ii
7im >sq3 +hnu
7in >3gj !a9o
7ip >a5o
7iq >8s8 >xe2 +7it
7ir >1lh +7it
7is >jgz +7it
7it ~7iu >hvp +ykx +7iq +7is +7ir +7ix +7iw
7iu >hvp >pdo +7ix +7iw ~7it
7iv >hvp
7iw >jsm +7iu +7it
7ix >edy +7iu +7it
7iy +3zu
7iz >dcg
7j +7g
7j0 >s5k +jsw +9t4 +mp2 +d5y +iu +mp1
7j1 >1hb +7j4
7j2 >68z !n2n
7j3 >4r2 +7j4
7j4 ~rvd ~se5 +7j3 +7j1 !n2e ~wfq ~wfr ~83z ~d5y ~wfs ~wft ~wfu ~jsw ~pv4 ~r75
7j5 ~75z +24e +nq1
7j6 +7j4 +d5y +jsw
7j7 >q0w +7j9
7j8 >czx +q3w +q3u
7j9 >pyf +czy +7j7 +q0w +q0u
7ja >f9p
7jf ~aqw
7jg >ilg
7jh >451
7ji ~jm1
7jj >4wt +7jk +7jm
7jk >4ww +7jj +7rw
7jl >bf
7jm >bf +7jj +3b9
7jn ~ix +oyq +s5l +1ve
7jo ~izd
7jp >yct +in5 +wgp
7jq >nbh +nu1 +7ju
7jr >e1c +7ju !g3x
7js >68z +304 +st5
7jt >jsy +icn !7ll
7ju +7jr +7jq !g43 ~tpe ~tpf ~303 ~tpg ~tph ~tpi ~7k1 ~7k3 ~tpj ~tpk ~8dx ~9ap ~cd7 ~tpl ~tpm ~qhr
7jv ~2zz !g42 ~tvp
7jw ~3w4
7jx +7ju
7jy +ce3
7jz >4y8 +30i !zkw
7k >lg +a2y +60w +1pz +jh1
7k0 >qcg
7k1 ~7ju
7k2 ~irv
7k3 ~7ju
7k5 >gi5 +jvr +jvq +aso +2oz
7k6 >nsy +jki +jke
7k7 >mzs >459
7k8 >xs8
7k9 >hkd
7ka ~509 >2pb ~7fd +3bs +7ki +ba7
7kb >dvi +ba7 +bdm
7kc >dvq +ba7
7kd >xej
7kh >xkj
7ki >myn +p3z +7ka
7kj >9lt +pq1
7kk >3n3 +28w +nwm ~zlh
7kl >4ni
7km ~3nm
7kn ~p0o
7ko >nrf
7kp >63x
7kq >xs9
7kr >l30
7ks >xsi
7kt >90 +ei5
7ku >1pz +a2z +cf6 +7kz
7kv >7lj +7kx +7ky
7kw >ijk
7kx >864 +zf5 +7kv +7l1
7ky >zob >p8k +7kv
7kz ~cf6 >cf5 +7ku +1d4
7l ~pry +mfl +j1r +ftf +9wy +6ej +7g +1ty
7l0 ~urp
7l1 >xfh +7kx
7l2 >ejn
7l3 >ei3
7l4 >ei9
7l5 >yuo !3jb
7l6 >eul +jcb +jaz
7l7 >kuy
7l9 >83h
7lf >par +7lh
7lh >2mg +7lf
7lj >zed +7hc
7lk >zee
7ll >jsy !7jt
7lm >qtx
7ln >ze7
7lo >a07
7lp >g2z
7lq >6v9
7lr >939 +7lt +7ls
7ls >9z2 +7lr +939 +93e ~93i
7lt >e00 +7lr
7lu >g3w
7lw >6bw +32v +2lw +7lz
7lx >yld +1bf +7ly
7ly >zwy +7lx +2ka
7lz >33u +7lw +7m2
7m >1px +69t +69r +69q
7m0 ~6bq
7m1 ~umk +ppm
7m2 >3rd +7lz
7m3 >yk
7m4 ~e6a
7m5 >yod
7m6 >5i6 >ysw
7m7 >yup
7m9 +g32 +8ap
7ma ~arp +fzu
7mb ~arp +fzu
7mc >3n2 +xyb
7md >e94 +yaj
7me ~994
7mf ~els
7mg >xq8
7mh >ys5
7mi >kci
7mj >z7f
7mk >ju3 +7mm +7ml
7ml >zwy +7mk
7mm +7mk !d7t ~ucg ~uch ~uci ~ucj ~uck
7mn ~d9x
7mo >iee
7mp ~ghd +3du
7mq >7my +7mr +r2r +r2q +h9r
7mr >r4a +7mq +r2o +r2s +nly +nlg +gxm +7mw +7mv +7my ~fs ~h9r ~zxs ~nm2
7ms >fs +cyk ~zxt
7mt >av +7n0 +7mx
7mu >bf +7mz +7mx
7mv >b3l +boy +7mr
7mw >h9s +d5c +boy +7mr +h9r
7mx >czg +7mu +7mt
7my >xcb +4iq +7mr +r4a
7mz >eqq +7mu
7n ~4is >632 >9i2 +bv5 +aav +e4x +w30 +7r
7n0 >z64 +7mt
7n1 >yur
7n3 >eko
7n4 +6uu
7n5 ~5kv
7n6 +88f
7n8 +aii
7n9 ~8ao
7na >2kp
7nb >zeb
7nc >5rm
7nd >bar
7ne >ox6 +8o4 +7ng
7nf >6f1 +1hs
7ng >8kh +x15 +7v1 +7v0 +8o2 +8o1 +1hs +7ne
7nh >mi7 +ui9 +7uc +mob +6tp +wj8
7ni >op6 +boj +i94 +sm0 +7nj
7nj >sm3 +9ua +7ni +9uc
7nk !vdy ~9ua ~91a
7nl >mxe +fbj +9at
7nm >z2w
7nn >g11
7no >xen
7np >2mj +7nr
7nq >ev9
7nr >zu8 +7np
7ns >ekt
7nt >yqa
7nu >zeu
7nv >yz1 +vd3 +muk +7ny
7nw >7ql +7nz
7nx >bw
7ny >4y8 +zb4 +7nv +7o4
7nz >zl2 +7nw ~8ln
7o >pt6 +w32 +1tp +7r +w30 +pta
7o0 >hjy +r3u +7or +7oq +7op +yuv !zos
7o1 >s85 +w8r +7or +z9u +cxf +e1e +7oq +7od +7op
7o2 >z5z
7o3 >jsy
7o4 >ys6 +7ny
7o5 ~e31 +7u1
7o6 ~eey
7o9 >xd +76c !2y7 +8az
7oa >edy +7ob +76c
7ob ~8ao +7oa
7oc >y3v +bpm
7od >any +7o1 +amc +2nd
7oe >7qn +7og +flq !5n
7of >xb +flq +7og !5o
7og >xd +mg9 +7oe +oe7 +7of !5r
7oh >lmu !5s
7oi >l21 +7om +ucm !y4s
7oj >y45 +7om
7ok !e6r +l12 +l13
7ol ~l12 +b5d
7om ~mdw +ke6 +7oj +7oi
7on !zh4 +7om
7oo >xb +xir !4u3
7op >hkc +7o1 +7o0
7oq ~8le +7o1 +7o0
7or ~ruk +7o1 +7o0
7os +7oq +7or
7ot !4vm
7ou +bi7 +uem +7oy
7ov >7ng +7p0 +67q +7p1 +ucr +7oz
7ow >9t0 +f9p +mdd +nrz +ns1 +ucr +7oz
7ox >4r5
7oy ~7ti +8q2
7oz >ybv +7p0 +7ow +7ov
7p ~636
7p0 ~7pa +86d +867 +7ov +7oz
7p1 >57e +67m +67k +868 +1n0 +864 +7ov
7p2 >j1r
7p3 >j1r
7p4 !a73 ~uop
7p5 ~ntm
7p6 >z5x
7p7 >ikh
7p8 ~ldc
7p9 >z4q
7pa ~67u ~78e !ucp ~7p0 ~arl ~ucq
7pb ~7ti
7pc !zhd +7pa
7pd !zhe +ucr
7pe >k7b
7pf >xsb
7pg >j8l
7ph >hc
7pi >1lm
7pk >hvd >jsf +yk3 +7pn
7pl >l3d +7pm
7pm >yk2 +7pl
7pn >yk3 +7pk
7po >pbf +7pq
7pp >qk8
7pq >n9g +1p7 +7po
7pr >ln +1p7
7ps >a5x +1p7
7pt >1xd
7pu !rma ~us ~16d ~1p6 ~1zr ~uct ~ucu
7pv ~ael
7pw >z6f +7px
7px +7pw
7py >7ql +7qn +7q0
7pz >68z +7q1 !e6x
7q ~ocw
7q0 >7qn +9ev +sh4 +7py
7q1 >rf2 +7pz +85x !2su
7q2 >lol !63
7q3 +m18 +m2x +lzv !64 ~8kk
7q4 >e9d +8zq !1my
7q5 >yoy
7q6 >49k
7q7 >nov +muh +z3c
7q8 >ycz
7q9 >zb4 +8lm
7qa >7qb +hc
7qb >1lm +6ud +hc +hd
7qc >76 +h5y
7qd >1mj +hc
7qe >oxz
7qf >1c3 +6ud
7qg >l21 +2ko +ucx !y4o
7qh >b9 +8af +9vu +7qi +7qj
7qi >7ov +7qh +my5 +mya ~5lm
7qj >7pq +7qh
7qk >10x +7qn !eas
7ql >xbl !crg +7qn
7qm >xd +96r +7qo +7qn !eat
7qn >zju +969 +7py +lx4 +7qk +7ql +7qm !eau
7qo >xb +7qm !eav
7qp !eaw ~1v ~aky ~umu ~umv ~umw ~umx ~umy ~hh3 ~umz ~un0
7qq !eax ~x7g ~x7h ~8ef ~9bf ~an0
7qr !eay ~x7j ~x7k ~x7l ~x7m
7qs >e84 +7qv
7qt !u2w ~888 ~889 ~u2x
7qu >axv +5yt
7qv >4v4 +7qs +5yt
7qw ~rnt
7qx >67k +81s +7r2 +egm +7r6 +7r7
7qy >67k +egm +vb0 +7r6 +7r2 +7r7
7qz >4a5 +7r1 +tb7 +hi0 !di
7r >br +7o +7n
7r0 >fdo +7ra +syl +syj
7r1 >lx4 +7qz !dw
7r2 >lr2 +tev +q6g +q6b +7qx +7qy
7r3 >egm +exm +9x3 +9x2
7r4 >vy +8jg
7r5 >z2i
7r6 ~teu ~12n +7qy +7qx !vaz ~vb0 ~vb1 ~vb2 ~egs
7r7 +7qy +7qx +7r2
7r8 >1m1 +7ra
7r9 >10z +7ra
7ra +7r9 +7r8 +7r0 !ucy ~vv
7rb >yff
7rc >cg
7rd >c8x +cki
7re ~djl >6ey
7rf >817
7rg >hdg +vnb
7rh ~ucz !nv0 ~ud0 ~3gz ~ud1 ~rtz ~ud2
7ri !nv1 ~ud8 ~ud9
7rj +7rh
7rl ~5to
7rm ~8pj
7rn ~epx
7ro ~kz1
7rp ~qn0
7rq +7ri +ud9
7rr >eau +epz +eq4
7rs >87h
7rt ~eq7
7ru >xj0
7rv >y4x +lrh +7t3
7rw >4wt +7t3 +7jk
7rx >dk6 +7t3
7ry >9ns !1be
7rz >3i >ggr
7s >1o +fut
7s0 >alb +7s1
7s1 >j7c >al6 +z27 +7s0 !jmn
7s2 >67t >ald +7s5 !ra1
7s3 >8hf +24g
7s5 >i7q +7s2
7s6 >ju3 +7s8
7s7 ~rwj !rmb ~g25 ~uda
7s8 ~rwj +7s6
7s9 >8h1
7sa >zah +b8a +7sf
7sb >zah
7sc >8ov >b8m +k +m7e +yxm +7sd +j
7sd >m2y +7sc
7se ~20
7sf ~e4d +7sa
7sg >p4n +7sp !ipz
7sh >z39 >ydz
7si >bs
7sj >l2z
7sk >fc9 +s9c +fcb +7so
7sl >171 +lrw
7sm >90 +m9u !l2c
7sn >yoc
7so >1hq +pyp +pye +p29 +gc +7ss +7sk
7sp >az3 >fdq +7sz +7sx +7sg !1oi
7sq >l2u +7sz +7sx +7ss +yo2 ~zq0
7sr >az3 +7sy +ivw +iwa +j6 +2oj +az5
7ss >ys0 +nyf +l2u +4hm +fdw +4xf +7sq +7so
7st >2oj +dk6
7su ~7sx
7sv >g9y +q0s +m9u !k5k
7sw >1ur +7sy
7sx ~l33 +7sq +7sp !iq5 ~vse ~vsf ~vsg ~7su ~vsh
7sy ~1an +fcb +7sw +7sr
7sz ~exu +4xf +7sq +7sp
7t >yjs +u58
7t0 >49s >mbh >7un +xhj
7t1 >ke5 +1m +a3v +wbh
7t2 >y4z +me0 +mdz +1m +wbh +5l
7t3 ~8mk ~udc ~euu ~8c2 ~rxl +8mi +7rx +7rw +7rv !63m ~md2 ~udd ~ude
7t4 >10x +7t7 +7t6 !eo
7t5 >7wh +i7c +fla
7t6 ~h45 +7t4 !pul ~805 ~e7o ~wx6 ~nal ~o43
7t7 ~e7n +7t4
7t8 >7t4
7t9 >7t5
7ta ~85z
7tb >867 +7tl
7tc >ziw +4zp
7td >4zo
7te >o2h +war +7vp +7tk +7th
7tf ~7ti !s1m
7tg ~8pv
7th >xbl +7te +865
7ti ~5gw ~7tf ~8pv ~ael !ec4 ~4vd ~7pb ~7oy
7tj ~4va
7tk >8q2 +7te
7tl >88 +7tb
7tm ~ael +rjj
7tn ~7ug
7to >2pp
7tp >1a +8q8
7tq >7i1
7tr >xd +7tt +t3c +2pr
7ts ~wjk
7tt +7tr +6ko
7tu >jmm +jmz
7tv >h82
7tw ~8ao +ahh
7tx ~ukh +ahh
7tz >m6t
7u >67z !8h5
7u0 >xbl !87h +85v
7u1 >m +7o5 +85v
7u2 >92g !cei
7u3 >l1b
7u4 >km6
7u5 >76
7u6 >z44
7u7 >z5m
7u8 >pbb
7u9 >xcg +6tp +7ub
7ua !zrf
7ub >4w5 +p5q +m +7u9
7uc ~e31 +7nh +35q +g1s +86o
7ud ~gia
7ue >bf
7uf >yrp +8sz
7ug ~8qo ~rpt !udp ~udq ~7tn ~37f ~ceb ~ge5
7uh >818 +4nr
7ui >aaf +71g
7uj >xdx +7ul +52d +7um
7uk >esd +dk3 +cxm +52d +7un
7ul >7oe +7uj !dvh
7um >52d +7uj
7un >dk3 +7uk
7uo ~mgc
7up >dja
7ur >ysd
7us >ma0 +1pl +7ut
7ut >1pl +7uu +7us +7uv
7uu >9r3 +1pl +7ut +m49
7uv >iyr +hkg +7ut +5ys +1pl
7uw >q9c !lun
7ux >m6t +xdq
7uz +4hz
7v >ca6 +7x
7v0 >6f8 +je +6f0 +6f1 +7ng
7v1 >8ki +6f1 +7ng
7v2 ~3nh ~boj ~slx !mxy ~7hh ~chk ~boc ~udr ~uds ~jjs ~udt
7v3 ~3nh
7v4 ~8c1
7v5 ~lyn
7v6 ~ocw
7v7 ~wwe
7v8 +7hh +7v2
7v9 >9lt +7hh
7va >ymw
7vb ~k97
7vc ~uyf
7vd +9vq +7vb
7ve +7vc
7vf >yc5 +7vi +7vh +f9d
7vg >k9c +7vh +7vi
7vh >ade +9vt +9vr +7vg +7vf
7vi >cly +7vf +7vg +k99 +k9c +k96 !zug ~zum
7vj ~9rn
7vk ~k94
7vl +7vb
7vn >sz6
7vo >ziw
7vp >92q +7te +82i
7vq +x7s
7vr +a9s
7vs >z9x
7vt >hvd +krz +kry +oyv
7vu >601
7vv >fzt
7vw >3rx +ytz +3s4
7vx >ca9 +gav
7vy >add +80h
7vz >3sn +n8k +7w0
7w >p7 +682 +67z +u58 +d2b ~p7
7w0 >lv6 +7vz
7w1 >2y7
7w2 >bku >yqz
7w3 >z73
7w4 >ya7
7w5 ~wmj
7w6 >2fs +7w7 +7w8 +cee
7w7 >42h +7w6
7w8 >azy +7w6 +bar +bao +bau ~bav +5mi
7w9 ~9lv
7wa ~wcx +glf +gle +go4
7wb >m6t +8cl +8cp +8cn ~8cv ~8cr ~8ct
7wc >kda
7wd >cg +7wj +7wi
7we >9ay +49m +1np
7wf >jvz +7wi
7wg >z3a !px1
7wh >68z +49m +i7c
7wi >1nr +7wd +7wf +7wk
7wj >5da +7wd +7wk
7wk >edy +7wj +7wi
7wl ~8c1 !udz ~ue0 ~ue1 ~i7g ~mnm ~pee
7wm +7wl
7wn >2wk +3ez +7wp
7wo >8bu +7wp +6lu
7wp >2wi +7wo +7wn
7wq >ell +72i
7ws >5em
7wt >z37
7wu >jl5
7wv >9sz !2y9
7ww >r4q
7wx >ye7 +7wy
7wy >o2h +7wx +7xl +7xu +krz +kry +o2e +xeo +nfg +8nd
7wz >jo
7x >c8v +7v
7x0 >kda
7x1 >dzl +7x3 +7x6 +7x5
7x2 >ype +7x4 +7x6 +7x5
7x3 ~9ks +7x1 !uea ~ueb ~5ff ~jg5 ~uec ~ued ~kgp ~uee ~mav
7x4 +7x2 +7wz
7x5 >4y8 +7x2 +7x1
7x6 >xb +7x2 +7x1
7x7 >pbt +7x8
7x8 +7x7
7x9 >84o +7xd +7xc
7xa >84o
7xb ~84p
7xc >84r +84m +7x9
7xd >67t +15w +imu +a1e +4dn +q2u +7x9 +84n
7xe >yt5 +7xf +87u +hqd
7xf ~a7l +7xe
7xg ~u73
7xh ~io1
7xi >lm +s22 +7xs !8o0
7xj >8ov +gw4 +gw2 +7xm +l3g
7xk ~u73
7xl >o2e +7wy +krs +krr
7xm >ima +7xj
7xn >o2e
7xo >l0v
7xp +7xg +7xh
7xq >l0r +7xs
7xr ~ueh !uei ~uej ~uek
7xs ~eo6 +e1i +7xq +1ug +7xi
7xt >yus
7xu >eo7 +7wy
7xv >7u9 +6tp
7xw >6bx
7xx >1pl +m4a ~414 +xcf !9m7
7xz >imb +7y1 +7y0
7y ~u58
7y0 >im8 +7xz
7y1 >k8z +7xz
7y2 ~vol +6zm
7y3 >mew +7y4
7y4 >xb +7y3 !zjs
7y5 ~lnc
7y6 >yq8
7y7 >yq7 +den
7y8 >5m0
7y9 >jch >xuu
7ya >iga +7yc
7yb >ymj
7yc +7ya +7yd
7ye >ibo +833
7yf >4q1 +833
7yg +7ye
7yh +7yf
7yi +7yg
7yj >h4a +lye +ueo +aem ~7yk
7yk ~7yj >833 +ed1
7yl >173
7ym >j1r
7yn >764 +7z5
7yo >169
7yp ~d98 +7yv
7yq ~w01 +qn6 +66l
7yr ~qn1 +7yv
7ys !zhf +qn4
7yt +997
7yu >ppp +997 +w49
7yv >y5c +7yp +7yr
7yw >h4u
7yx >6ej
7yy >e6f +7yz +ohj +og7 +ku2 +ner +e95 +e94
7yz >2pr >dhi +7yy +8et +eca
7z ~m9d
7z0 +qyo
7z1 +7z3
7z2 >yut
7z3 >h6e
7z4 >xs4
7z5 >yg6 +3l7 +7yn
7z7 >xci >xcj
7z8 >yg6 +7ze
7z9 >1p8 +7zb
7za >7sh
7zb >6lf +7z9 !a4
7zc >8ms
7zd >fdo +lzw !vr ~zxk
7ze >fe0 +7z8
7zf >ces +acc +7zm !pcb
7zg >ces +q9t +apv ~car +acc +7zm +q9u
7zh >ace +acc +7zm !5vh
7zi >8bi +7zn +8s6 +s3t +i0e +s3i +8k3 +1e +86o +86q !6be
7zj >8t7 +7zl
7zk >yq3 +7zl
7zl +7zk +7zj
7zm >b7 +7zh +7zg +7zf
7zn >bcm +8bv +8bu +7zi
7zo >rc4 +uew +m38 +m37 +7zs
7zp >ziw +7zx
7zq ~rcb +m4g !rv2 ~pz2 ~qjz ~ueq
7zr ~rcb +giz +m4g +dmo
7zs >pbb +7zw +7zo
7zv >lsb +7zw
7zw ~to5 +7zv +7zs !ecf ~21p ~db7 ~er3 ~uev ~364 ~uew ~uex ~uey
7zx ~699 +7zp
7zy >xb !jun
7zz >afr +4zp +82k
80 >xnl >xnm
800 >et5 +war +k0c +dyp +803 +jah +k0f
801 >et5 +war +803 +jah
802 ~m9z
803 >ybs +801 +krs +800
804 >96l +807 +806 +6i2 +upj ~ior
805 ~7t6
806 >lx4 +804
807 >z80 +804
808 >kio +80a
809 >8qr +80a
80a >kqk +809 +808
80b ~23y +2pe
80c ~egq +hji
80d >764
80e +syx +80b
80f >xck +ac0
80g >9jw +ac0
80h >th +7vy +ac0
80i >7pq +80p +ilr
80j >3ei
80k >h1a +njq
80l >ykt +njk
80m >ar8 ~fcg +gd9 !8m0
80n >fsa +xdk +gci
80o >ca6 +t9h +29k +29s +80r !92l
80p >a8a +80i
80q >8p
80r >ewz +80o
80s >pbi
80t >m9k +phq
80u >fe0 +xi3
80v >q94 +8sk +81b +xi3
80w >r51
80x >y3r +mah +6tp
80y ~uo7
80z >lx4 !1di
81 +7l
810 >z2g >z2h
811 >xh6 +ktv
812 >7xd +86r +d0x
813 >3sc
814 ~gia
815 ~qnm
816 >n2a
817 >bku !yr6
818 >z9l !9kd
819 >z7x >75h +anh
81a >8h1
81b >klv +e5w +80v +e5t
81c ~rna
81d >ah1
81e >7u3
81f >jgo
81g >1px +pdt
81h >fs0 +pdt
81i >d3z
81j >nzd +h
81k >yti
81l ~sml
81m >4k0 >hj9
81n >i7y +vc9
81o >hm2 +4t +81r +81q +81p
81p >iq3 +mm5 +cv3 +81o
81q >ygm +81o
81r ~u9s +81o
81s >egm +7qx
81t >88 +81w
81u >2mm +81y +81w +81v
81v >72y +822 +81u
81w ~81y >a7t +822 +81u +81t
81x >inw
81y ~5vo +g77 +13a +829 +822 +81u +139 ~81w
81z !udj ~udk ~822 ~udl
820 >4aa +8bt +822
821 >64f
822 ~81z +820 +81y +81w +81v
823 >xsc
824 >xns
825 >yuu
826 >xsh
827 >zc2
828 ~8z7 !1mu ~8zq ~x4s ~82a ~8zb ~x4t ~961 ~96n ~lju
829 >m3i +81y +82b !136
82a ~828 +5w2
82b ~m3e +829
82c >ynw
82d >htt
82e >139
82f >r6p +5w2
82g >5ep +i2a +i2g +dzc +dzd +dz8
82h >ei5 +88 +82n +82k +m97 +m96 +87
82i ~92b ~92d >gx1 +7vp +g6i +j2j +92q +r21 +r25
82j ~m9z
82k >yg6 +82h +7zz
82l >pbf
82m !uff
82n +82h !ufg
82o >mim !zou
82p >1oh +iq6 +f04 +9sk +321
82q >ha4
82r >r2g >ypy
82s >ziw +ha5 +ha4
82t !vek ~vel
82u ~t21 +t1x +ha4
82v >xh1 +832 +831 +830
82w >7qb +832
82x >ocl +831 +830
82y >1kn +6ks +k5o +830
82z >k5n +hmk +922
83 ~olp >iqc
830 >84g +82x +82y +82v
831 >zo9 +k5m +k5x +k5z +66r +82x +82v +1gp
832 >gpx +82w +1gp +82v ~ztw
833 +7yf +7ye +835 +dzd
834 ~e9s
835 >i2a +i2h +833
836 !vdf ~aqv
837 >oxz
838 ~tgz
839 ~ufh ~shd !rnp ~6z3 ~ufi ~ufj ~ufk ~kp7
83a ~9mr +pvd
83b >qhm +83f +83g +83e
83c >av1 +83e
83d >1k1 +unb +83f +83g +83e
83e +sha +83c +83d +83b
83f >1nr +83d +83b
83g >sy3 +83b +83d +do9 +do6 +do7 +do8
83h >q75
83i >nfb
83j >qyt
83k >lwv
83l ~v7t
83m >85y +86r
83n >zb1 +86r +2da +305 +7f9
83o >bw
83p >av1 +83r !do7
83q >68z +83r
83r +83p +83q +83w !doa
83s ~doj
83t +84a +83s
83u >4t0 +uks
83v >nn8 +8n0 +609
83w >rpk +83r
83x ~3lz
83y ~md7
83z ~7j4
84 >5vh
840 +ue3 +krb
841 +83s
842 >lt9
843 >86g +6iy +ndu
844 ~vki
845 >8oc
846 >84n +xh6 +p1u +lm0
847 >q95 +3eg +848 +xh6 +gg6
848 >qne +lje +847 +kaz
849 >816 +v7t +vea +84a
84a ~doj +849
84b >ypf +8ah
84c >1mv +iwh +1xk
84d >ym1
84e >9ss +9t1 +84h +84g
84f >9su +84h
84g >k5o +84e
84h >zod +84j +84i +84f +84e
84i >d0t +84h
84j >4r2 +84h
84k >siu +84o +84n
84l >ys6 +a1d +86r +my2 +84n +84o
84m >7s4 +7xc
84n +my4 +yl4 +my1 +84l +7xd +84r +84k
84o >ro2 +84s +84r +84l +84k
84p ~7i5 !ksc ~ufm ~33p ~imv ~e5v ~43k ~7xb ~lm2 ~cep ~ahk ~amx ~ufn ~ndq ~nwl ~r0e ~ufo ~t2s
84q ~ggy
84r >67p +86r +84o +84n
84s ~d28 ~i7s +84o !6he ~15x ~328 ~u6v ~6tl ~79l ~7i8 ~u6w ~u6x ~u6y ~u6z ~u70
84t ~vmh
84u >8j2 +850 !1t6
84v >8sq +yoo
84w !thj ~thk
84x ~now
84y ~rlg
84z ~u5p
85 >e59
850 >xdo +8kq +84u
851 >ed9
852 >akg +9yi +857
853 >8kj +857
854 >74r +856
855 >63w +9yi +857
856 >1pj +6jz +854
857 >8dk +853 +855 +852 +859
858 ~4hx
859 >82k +857 +oxt
85a >ei3
85b +7ef +85d +85c +6aq !bpt
85c >4h1 +85b
85d >jpt +85b
85e ~8jt >o5z +iii +8jx +3og +8jw +b21 +862 +a7g +ini +inh +inf +ine +ind +4pp +85n +85j
85f ~iio +64j
85g ~jro +gx4
85h !vrn ~jrf ~jrg ~d7o
85i ~iip
85j >xfe +omj +85e
85k >jri
85l >iqj +9wg
85m >ex4
85n >87l +auv +85e
85o >lvk
85p >je +86f +umd +yk4 !juw
85q >8hj +86f +26n
85r >s09 +85u
85s >5g7 +85u
85t >pzk +85u
85u ~wij +85t +85s +85r
85v >7q1 +taz +7u1 +7u0 +85y +85x !lv0
85w >7ny +85y +85x
85x >7py +7q1 +85w +85v
85y >zb4 +85w +85v
85z ~tqy !tqx ~1n1 ~7ta ~ufq
86 >luk +598 +dh4
860 !eci ~b5r
861 !ecj ~uft
862 >8jw +85e +b25 +1n0 +866
863 >b3z +lad +q6
864 +2qw +67q +7p1
865 >4r6 +m1e +ehz +ehw +bka +9oz +7th +86d
866 >7tc +862
867 >57i +g5u +g5s +7p0 +86d +2qw
868 >67m +67q +7p1 +nrz
869 !vro ~8jv
86a ~md7
86b +b3s +86a
86c +65c !zh9 +z9
86d >ybh +7p0 +867 +865
86e >ob3
86f ~kti +26n +85q +85p
86g >8lx +d4a +d42 !ghy
86h +tzx +aer
86i >7er +x7h +86j
86j >7g9 +86i
86k >8u
86o >mae +7uc +7zi +1e +6tp
86p >rf5 +8s9
86q >pbt +7zi
86r >84n +281 +812 +83n +83m +84r +84l
86s >j4b +86t
86t >av1 +86s
86u >cr5 +87g ~86x
86v >xb ~86w
86w ~871 ~86z ~86v ~875 >zm +87f +87d +879
86x ~1ib ~86u ~zll >5vq
86y ~an ~872 ~875 ~znd >4y8 +a7r
86z >4y8 +87c +hn2 ~86w
87 >iau +t40 +6yg +82h
870 >4y8 +87h
871 ~r3k ~cq7 >eo2 +vci +9hh +9hg +9hf +9he +kqo +r3q +r3m +r3p ~86w
872 >6cr +66w ~znd ~86y
873 ~874 >zo9 +c6g
874 >730 +87c ~873
875 >c44 ~86w ~86y
876 !rnr ~blj ~h2o
877 ~ef2
878 >xqe
879 >737 +86w
87a >kx5
87b ~vba
87c >e6w +874 +86z
87d >9qz +86w +j7b +aet +aes
87e >xd
87f >8r1 +86w
87g >z34 +87j +86u +an !z3j +nh +cr9 +cr7 +cr6
87h >xbl +a7t !7u0 +870
87i >e6x
87j +87g
87k >xc9
87l >eoc
87m >ppu
87n >e99
87o >aa4
87p +n7a
87q >yvq +87u
87r >6om
87s >hiy +v7f +162 +hj7
87t +87u
87u ~a7l +87q +7xe
87v ~k8f +e3d
87w ~uh2
87x ~uer
87y >c8w >ej5
87z >qjx
88 >pbf +82h +17a +aeh
880 >ejm +ev1 +k5x +gq7 +kqo +iyr +6gt +iyt
881 >2qc
882 ~ifd
883 >4qq
885 >84n
886 >2ev
887 >4v3 ~cac
888 ~7qt
889 ~7qt +88b
88a >uv +5yt
88b >ghw +889
88c >nql
88d ~k2u
88e ~m4t +m4x
88f ~o91 +9cy
88g >zcn +x89
88j >xsd
88l >6u4 >zc4
88m ~txw
88n ~tc5 +hn
88o +88n
88q >yrr
88r >yp9 >yob
88s >z8o +88v +88u
88t >puj +88v
88u +88s
88v ~e0t +88t +88s
88w !wz9
88x >12e +88z
88y >12e +88z
88z >dzd +88y +88x +890
89 >cpk
890 +88z
891 ~4zt +q5k +q5j
892 >oy0 +jl5 +jl4
893 >z6u +895
894 ~e9g +2u3
895 ~imt +893
897 >92q +vx2 +898
898 >92b +897
899 >ajo
89a >6md
89b >57i
89c >6mi
89d >yjp +5x
89e >jxc +89g
89f >6lh +89g
89g +89f +89e
89h +89g
89i >3dg
89j >qa4
89k >yex
89l >xfh +89m
89m >nov +89l
89n >fyg
89o >z6u
89p +iw5
89q >f6a
89t >c1k
89u >5m0
89v >xq2
89w >hzc >h8f
89y >xsa +f96
89z >t3k +f96
8a >m3n
8a0 >q5k +gfu
8a1 >8nc
8a2 >39v
8a3 >t1 >xj7
8a4 +1sn
8a6 >xse +8a7 +7am
8a7 >c0d +8a6
8a8 >s9b
8a9 >85l
8ac >kv7 +8af
8ad >my5 +8af
8ae >lp2 +8ai
8af >3sb +1xi +8ac +8ad +2uk +uff +krm +7qh +ixs
8ag ~nrx
8ah >mya +1xk +84b
8ai >ox4 +8ae
8aj >yf5 +g0t
8ak >7po +f9s
8al >f9u
8am >ju3 !gah
8an >qtx
8ao !u4 ~7ob ~1oo ~35y ~te2 ~l86 ~te3 ~te4 ~7n9 ~7tw ~8x2 ~aaq ~te5 ~fpw ~g32 ~hyq ~te6 ~ofd ~te7 ~te8
8ap ~ahg !gac ~j1h ~tea ~teb
8aq ~ahg
8ar ~ko5
8as +76c +8az
8at >yz1 +76c +8az
8au >pbb +76c +8az
8av >pbb +9t1 +9t0 +4sb
8aw >9sz +76c +8az
8ax >xsf +8b5
8ay >3ns
8az >9ts +7o9 +8at +8aw +8as +8au ~76c
8b +4aa +4a9 +2va +8k +z2y +8f +8e
8b0 !t8p ~t8q ~fpl
8b1 >7qn +gjv +dec
8b2 >o39
8b3 >sm2
8b4 >8h7
8b5 >7fl +8ax
8b6 >xsg
8b8 >ylt +8be +8ba +8bb
8b9 >fxh
8ba >aqz +8bc +8bd +8b8
8bb >ar0 +8bd +8b8 +8bc
8bc >edy +8ba +8bb
8bd >ylt +8be +8bb +8ba
8be +8b8 +8bd
8bh +tcw +8ot +8os +8h5 +8or +6jl +8bk +yjt !p5
8bi +wg1 +8bo +8bn +8bm +8bj !a0f
8bj >lcv +8bs +8bm +8bv +8bu +8bi !n53
8bk >yjt +8bh +6jg +8o4 +4wx
8bl >4y7 +8bs
8bm ~8oy ~e9x ~rsh ~s3m +8bj +8bi !n50 ~199 ~1q7 ~6lr ~6ly ~iw5 ~8s6 ~8mu ~8pw ~8s7 ~8s1 ~iw8 ~nsl ~s3t
8bn ~j0v +8bi
8bo ~rx9 +8bi
8bp +820
8bq ~8q5
8br >8bj +8bs
8bs +8br +8bl +8bj
8bt +820 +8by
8bu >615 >dzg +7zn +8bj +8bz
8bv ~gx2 >4zn +7zn +8bj +8bz +gwy
8bw !rnt
8bx ~oxv
8by >xgr
8bz >8ke +8bu +8bv
8c >ziw
8c0 +8bn
8c1 ~7wl ~ufx ~d1a +8c4 !9dt ~za ~ufy ~9ol ~24j ~r8z ~7v4 ~ufz ~ug0 ~dck ~i44 ~mvb ~r16 ~ug1 ~ug2 ~ug3 ~rb1 ~rck ~ug4
8c2 ~7t3 ~8mk ~euu !udf ~rlv ~vl8 ~rkz
8c3 >9ip +3gb
8c4 >lcv +8c1 !9dk
8c5 >ybh
8c6 >68z
8c7 +qur !6ab
8c8 ~mbz
8c9 +8c7
8ca >yyv
8cb >jq9 +8ch +8n7 +jqa +tzl +z3k
8cc >8qr +xdh +nb5 +p3j +8n7
8cd !v3f
8ce ~8qu
8cf ~8qu
8cg +8ce
8ch ~8qy +5bh +8n9 +8cb
8ci >8nb +5bh
8cj >p3j
8ck >bw
8cl >ob2 +a8q +8cv +dkh +8cm +7wb
8cm >6qq >m6t +8cp +8cl +8co +8cn
8cn >gmb +o2d +8cm +7wb
8co >fks +8cm
8cp >xh5 +dkh +8cm +7wb +a8q +8cv
8cq >grx
8cr >9ei
8cs +euz
8ct >8kr
8cu >a8q
8cv >inw +8cl +xsq +8cp ~gce
8cw >jt2 +66d +8cx
8cx >1dp +62f +8cw
8cy >6hp >kx0 +8d1 +8d0 ~zqf
8cz >xbh
8d ~meh +17a +8j
8d0 +8cy
8d1 ~9er +8cy !v59 ~v5a ~g45 ~kop
8d2 >ep6
8d3 >z4p
8d5 +8d2
8d6 +8d5
8d7 +8d4
8d8 >xfl
8d9 >ku7 +8de
8da >2in +1w5
8db ~641 ~9lv !uga ~ugb ~8q6
8dc ~l3x
8dd >9m6
8de >dmz +8d9
8df >juf
8dg >qg9 +1nj +8s9
8dh >86p +pix +piy +aai
8di >84o
8dj >stg +uq8 +8pn +8po
8dk >5eh +afm +afl +yjr +xdj !t +11b
8dl >ybg
8dm >863 +9u5 +8dp +d22 +8do
8dn >y19
8do ~44u ~4hx +8dm !i7z ~uge ~d22
8dp ~jlb +8dm
8dq >sm3 +qnq +8du +8dt
8dr >p1w +8dt +wii ~zmw
8ds !rnw ~ugi ~sly ~ugj
8dt >sm5 +8dr +8dq !66i
8du >oqx +8dq
8dv >4y8
8dw >zxb
8dx ~7ju
8dy ~edw +s1p
8dz >7pf
8e >44m +8b +8k
8e0 >5qf
8e1 +edw +8dy
8e2 +jau +jaw
8e3 >go6 +8e6 +8e7
8e4 >go6
8e5 >ycy +8e6
8e6 >bkg +8e5 +8e3
8e7 >gx2 +8e3
8e8 ~vvc
8e9 +8e3
8ea ~hxs
8eb >64f
8ec >zcq
8ed >7qo
8ee ~e3m
8ef ~7qq
8eg >pbg !yj2
8eh >t04 +8ei
8ei ~ga0 +jvy +8eh
8ej >eb9
8ek >9ei +8eo +8en +8es +8er +8em ~8ep ~8eq
8el >aua +8eo +8en +8er
8em >9ek +8ek
8en >h46 +8el +8ek
8eo >jgz +8el +8ek
8ep >9ei !8eq
8eq >9ei !8ep
8er >4l8 +8el +8ek
8es >9et +8ek
8et >334 +7yz +chx
8eu >ot7
8ev >jno
8ew ~8gr +8gn
8ex ~tx2
8ey >zeh
8ez >xk2
8f >q6v +8b
8f0 >2ym +8f1
8f1 +8f0 +2yo
8f2 >j7u
8f3 >14f +ohs
8f4 >e6f +8f6
8f5 >p7l
8f6 >7q0 +8f4
8f7 >e2p +8fa
8f8 >e2p +98h +kb0 +onf +8fa
8f9 ~rpd
8fa >xsk +8f7 +8f8
8fc >4vn
8fd >iqp +8fg +8fh
8fe >es9 +8fh
8ff >q7t +8i5 +8k1 +8fh
8fg >i85 +8fi +8fd
8fh ~ke7 +8fe +8fd +8ff !ugp ~ke8 ~ugq
8fi +8fg
8fj >k1
8fk >yr0
8fl +8fm
8fm +8fl
8fn ~75z
8fo >9vu +8g6
8fp >zoe
8fq >72y +8gb
8fr >hvq +nn9 ~4cx ~8ma
8fs >4ht +8fz +8ga
8ft ~pj0 !edn ~ugw ~ig4 ~ugx ~ugy ~ugz ~qqz
8fu ~dml +4dz !uh2 ~380 ~386 ~uh3 ~uh4 ~uh5 ~uh6 ~k5f ~kcl ~pjb ~uh7
8fv +pj0 +8ft
8fw ~e2h
8fx ~udf
8fy ~iz9
8fz ~fto +8g6 +8gh +8fs +9uv
8g >88
8g0 >xhz +gsl +4ht
8g1 >6mb +ct4
8g2 >e99
8g3 >6j6 +eo8
8g4 >jky
8g5 >kii
8g6 >8ak +8fz +8fo
8g7 !edr +8fu
8g8 +8fw
8g9 +e2h
8ga >g0 +gso +gsl +8fs
8gb >py2 +8fq
8gc >yuc
8gd +8gf !xaw +8g5
8ge +8g0
8gf >y6v +8gd
8gg >owx
8gh >lcv +8fz
8gi >38s
8gj >lyf
8gk >g8r
8gl >orm +fdi
8gm >7h5
8gn >zat +8ew +cmx +p7k +8gq +b0u +8gr
8go >9d3
8gp ~rqv
8gq >xb +8gn +xcu !5fy
8gr ~twd +8gn !5g0 ~twe ~2l2 ~bmx ~8ew ~twf ~3z0 ~twg ~twh ~twi ~b0u ~twj ~cmy ~ghs ~twk ~hx2 ~twl ~twm ~twn ~two ~ory ~twp ~twq ~twr ~tws
8gs ~ebs !twt ~2gu ~323 ~twu ~twv ~tww ~g0o ~twx ~twy
8gt ~i43 +ghp
8gu >op6 +8gv +8gw +8gy
8gv >ejx +8gu +ew2
8gw >xb +8gu !9rf
8gx >ju3 +8gy
8gy ~rpd +8gx +8gu
8gz !9rg
8h >aeg
8h0 >ei5
8h1 >y7l +tca +8h2 !ik
8h2 >8ka +za2 +8h1 !im
8h3 >ziw +u59 +pme !p7
8h4 >8bj +8s6 +u6g
8h5 >6b6 +8bh !7u
8h6 >5xd !vq +s7c +27x +xck +286
8h7 +s35 +8h9 !1bu
8h8 >4sb +8hb +8ha +s34
8h9 >7zm +8h7 !1c1
8ha >67p +8h8 +akx
8hb >d0t +8h8 !1c5
8hc >24g +8hf +8he
8hd ~rvf
8he >alc +8hc
8hf >8on +8hc
8hg >6j6 !5y1
8hh >8lw +8hi !1ec
8hi >a5x +8hh !1ee
8hj >a5x +m2x +xik !1ef
8hk >y4n +8mq +8hl
8hl >xb +8hk +8mm !ixw
8hm +8ho !1iw
8hn >6o6
8ho >xi5 +rjs +8hm !1iy
8hp >cg !1p0 +3np !1ou
8hq >84r
8hr >3o4
8hs >3o5
8ht >8yp +ock +lex +ua5
8hu >6j5 !2o3
8hv >m2v !2o6
8hw >jmm +adk +j2c
8hx >xwm +lun
8hy >z6w
8hz >xbw
8i >ziw
8i0 >im5 +4nq
8i1 ~rxh
8i2 >64j +8i6 +a7g +8i3
8i3 +fx8 +8i2 !u6o
8i4 ~75y ~8kc !uh9 ~uha ~uhb ~uhc
8i5 ~u9p +8ff
8i6 ~jro +8i2
8i7 >9o2 +qu
8i8 >d0t
8i9 >ch +8ib
8ia >h1p
8ib +m44 +9jx +8i9
8ic +b34 +b2v
8id >8qr +ykv
8ie >m6t +b34 !508
8if +m41 +bq0
8ig ~rol
8ih >r3q
8ii >r3s +8ip !y4a
8ij >ycv +fuu +pou +8io
8ik >q6v +692
8il >jps
8im ~6mk
8in ~r3l
8io +8ij
8ip +8ii
8iq >3sm +xen
8ir ~rxe
8is >yg6 +3n6
8it >27g
8iu >yjd
8iv >7it
8iw >pue +f0d +j9z +gmx
8ix >68z +rla !5wx
8iy ~tdn
8iz ~tls
8j >meg +wbj +8d
8j0 +8iz
8j1 >y25
8j2 >8sp !6d7
8j3 >ro1 !kac
8j4 !wuv ~3a
8j5 ~8ss
8j6 >gei +8j8 +8j7 !ylm
8j7 >zun +8j6 !6jb
8j8 ~8nn ~rpt +8j6 !6jc ~lrh ~8om ~mez
8j9 >67p +4sa +3mx !6k5
8ja >4sb !6ka
8jb !6kc ~etp ~u77
8jc >np1 +u76 +tqb !6kf
8jd ~e2e
8je >lx4 +8jg
8jf >z2f
8jg >gxc +7r4 +8je
8jh +8m3 !9sc
8ji ~f00
8jj ~jvl
8jk ~umd ~doj ~u8m !9sf ~eun ~8la ~bu3 ~ume
8jl ~umd
8jm >yed
8jn >e5 +knc
8jo >6yf +8kj
8jp ~u9s !6xs ~u9t ~7dl ~u9u ~u9v
8jq ~u9w
8jr >8js +8jw ~8js +8jx +3og ~8jt
8js +8jx +3og +8jw ~b1v
8jt ~8jr >661 +3og +8jw +b21 +ewg +8jx ~1n0 ~85e
8ju >64j +8jx +3og +8jw
8jv ~869
8jw >b7 +8jt +8jr +b1x +85e +410 +4xs +8ju +8js
8jx >8is +4xs +85e +8ju +8jt +3n6 +8js +8jr
8jy >8ld +8jz +8k0 !mb2
8jz >3wn +8jy
8k >3hq +8e +8b
8k0 >zoq +8kw +8jy
8k1 +8ff !u6k
8k2 !zi5 +8k1
8k3 >7zn +s3t +7zi
8k4 ~now +8q3
8k5 >yan +tcd +5bu
8k6 >g1o +8k7
8k7 ~1fn +8k6
8k8 ~rv9
8k9 >8bu +uhh +8ke
8ka >8bu +utn +kpb +kpl +8kd
8kb ~8kc !eds
8kc ~8i4 ~8kb !uhd ~1dn ~uhf ~uhg ~uhh ~9ff ~uhi ~nlm
8kd >xhz +8ka
8ke >ybj +8k9
8kf >8lt >xsl
8kg >yl1
8kh >qa7 +8ki
8ki >fo4 +8kh
8kj >602 +8jo +6yf
8kk ~7q3 ~rfh >7q2 +m2u
8kl ~l3x +68w +1l4
8km >e18
8kn ~rpv +jl5
8ko >80u +8kp !zyy
8kp >8g0 +8ko !4vh
8kq >m46 +syf +850 !gcr
8kr !5ln
8ks >mgz +c7p +anc
8kt >ixw !h0x
8ku >8kr
8kv ~ria
8kw >8ld +eir +8k0 +8kx +nv5
8kx +8kw +nv4 +8lc +8ld !dmz
8ky >1um +8kz
8kz >65x +8ky
8l >4vm +8n
8l0 ~6yz
8l1 >8lw +5aa +8l2
8l2 >pfo +des +1h +w25 +8l4 +8l1
8l3 ~8nn
8l4 ~v22 +ghp +8l2 +m8l
8l5 >xs7 >6id +8l8
8l6 >ij3 +8l8
8l7 >bkg
8l8 >4q4 +8l6 +8l5 ~db1
8l9 >8jh +8m3 !52y
8la ~8jk
8lb ~twd
8lc >y3b +8kx !dmx
8ld >p9a +8kx +1ot !dmy
8le ~6tr ~v1j ~ant ~v7b ~uer !dml ~v7c ~2mr ~bpm ~7oq ~v7d ~v7e ~v7f ~v7g ~qnf
8lf ~6tq +3px +6tp
8lg >xsm
8lh >fks
8li >sk6
8lj ~6o8
8lk >os9
8ll >8cv +abx
8lm >zl2 +8lp +7q9 +8p4 !eai
8ln ~7nz >xb +8lp
8lo >8gu
8lp +8ln +8lm !tzh ~vd2 ~vd3
8lq >ydt +e4i
8lr ~e3p
8ls ~8ss
8lt >k76 >xsn
8lu >ka0 +d2z
8lv >e99
8lw >av1 +8lx !g57
8lx >8hi +8lw !g4x
8ly !g51 ~vkg ~vkh
8lz >3ms
8m >1cu
8m0 >m6t !80m
8m1 >hvq +nyj
8m2 >eh1 !giz
8m3 >83p +4nr +8l9 +8jh
8m4 +2c
8m5 +93l
8m6 >84o +g0a +g09 !a1h
8m7 >fge
8m8 >8so
8m9 +8mb
8ma >4cx ~96m
8mb >f9x +8m9
8mc >iin
8md >8j9 +8me
8me >5w2 +8md
8mh >7q2 +8ml +8mk +8mi !im3
8mi >eog +7t3 !62o +8mk +8mh !ilx
8mj >y4x +8ml !ily
8mk ~23y ~7t3 ~vrt ~euu ~pod ~8c2 +8mi +8mh !ilz ~jvd ~vru ~d72 ~vrv
8ml ~udc +8mj +8mh
8mm >68z +8hl !ixv +4yw
8mn >ybf
8mo >8ra +8qh +ray +rax +roe +8re +bdg
8mp !iy3 ~3b3 ~hm0 ~lnv ~vun
8mq ~twd +4yu +8hk
8mr ~vur !iyw ~6br ~4yv ~vus ~nem ~vut ~vuu
8ms >m2v +m7x
8mt >80u !2r1
8mu ~8bm
8mv ~de3
8mw >xik
8mx >ygm
8my ~e3p
8mz +8my
8n >4vh +8l
8n0 >7zm +nn8 +83v
8n1 >jth +8n3
8n2 >jgq +fs +fr
8n3 >ab1 +8n1 ~biq
8n4 >6id +fs
8n5 >l4a +fs
8n6 >xsp +fr
8n7 >xdh +8cc +8cb +5bh +3o5
8n8 >zl2
8n9 >8id +8ch +nb9 +nb4 +nb5
8na ~8qu
8nb >ovl !66l
8nc >p3j +3o5 +8p1
8nd >o2e +7wy +8ng
8ne >m9x +krs
8nf >7wx
8ng >o2h +8nd +abr +xen
8nh >6xo
8ni >hvq
8nj >m8v
8nk >m8w +m8v
8nl >htt
8nm >r5j +4yb +nyn +4yh
8nn ~8j8 !k94 ~165 ~a8l ~8l3 ~bts ~ejz
8no >8on >163
8np >b7 +8ns +4nq
8nq >km5
8nr >865 +yl9 +e99 !znz
8ns >nm0 +8np
8nt ~su3 +lpe
8nu >i51
8nv ~rpl +dlp +dlo
8nw >xib +a78
8nx >pxu +ach
8ny !l1r
8nz ~u09
8o ~1xf
8o0 >znx +lf0 !7xi
8o1 ~u72 +7ng
8o2 ~6mn +1hp +7ng
8o3 >xi9 +6b7 +6jg +8o4
8o4 >1hp +5uu +2oj +6jg +8o3 +8bk +1hr +7ne +yxk +ldk
8o5 ~6mn
8o6 >2ac +8ob +8oa
8o7 >y1p +8ob +8oa
8o8 ~eff
8o9 ~eff
8oa >xb +8o7 +8o6 !ld3
8ob >f9s +8o7 +8o6 !ld5
8oc >xe0 +i7w +e0i +3wn
8od >ybk +e0i +i7w +3wn
8oe >8tn +on0
8og >zb3
8oh >q9i +ro6 !1bn !93r ~ro7
8oi +8ol +xex
8oj ~tqb
8ok >7uj +3o3 +etn
8ol ~tdo +rya +rds +mo8 +8oi
8om ~8j8
8on >8j6 !n7l
8oo >7eu +8op
8op >7f6 +8oo
8oq >12h +12q
8or >yjt +8bh
8os >imb +8t8 +8bh
8ot >yjt +8bh
8ou >8bh +tcw !ak
8ov >zyx +tcw +ima +6jl +md2 +l3k +l3g
8ow >r7r
8ox >xih !nqk
8oy !o85
8oz !tz
8p >crg +x78
8p0 >6hq >804 +sjk
8p1 >jgr +nb5 +nb4 +8nc
8p2 >xdo +8td
8p3 >z9l +8td
8p4 >bw +8lm
8p5 >z3b +3o2
8p6 >yf1 +8p8
8p7 >9t0
8p8 >rf2 +al0 +8p6 ~zmk
8p9 ~h86
8pa !l51
8pb !uhk ~fqa
8pc >ovl +m6j
8pd >obv
8pe >jgo
8pf >eu2 +ovi +m6k
8pg >zlt
8ph >djr +wm
8pi +8pa
8pj ~apf !5ku ~7rm ~aig ~ty3 ~ty4 ~ty5 ~ty6 ~t6h
8pk !5kv ~apq ~tyf ~m6x ~tyg
8pl +gbk +8l4
8pm +8l4
8pn >9w0 +8dj
8po >ybf +8dj
8pp ~8pq ~8pr >4y8 +8pt +8ps +8pu
8pq >72y +aht +8pt +8ps +8pu ~8pp
8pr >zm +8pt +8ps +l9x +l9w +l9z ~8pp
8ps >bw +8pr +8pp +8pq
8pt >g8j +8pr +8pq +8pp +68u
8pu >k6c +8pq +8pp
8pv ~5gw ~7ti ~ko5 +8q2 !edw ~56c ~5h1 ~75k ~7aa ~7tg ~uhl ~uhm
8pw ~8bm
8px >8bj
8py >z7i +ftp +9px
8pz ~4zt +jo6
8q >dy +x78
8q0 ~dzc +jo6
8q1 +8pw
8q2 >5ea +75k !y1f +7oy +tx6 +8pv
8q3 >np1 +vcp +now +8k4
8q4 +8q0
8q5 !edx ~8bq ~u6p
8q6 ~8db +3rj
8q7 ~e5d
8q8 >2nd +7tp +pjm +hkc +anz +any
8q9 >zkl +8qd +rh2 !zql
8qa ~tta
8qb ~vbk
8qc >yyv
8qd >bk7 +8q9 +t3c
8qe >bd7
8qf ~tho
8qg +8qf
8qh >6bw +8mo
8qi >ybk
8qj ~oy
8qk >j9u +pud +9s +dvv +8qm
8ql >j5
8qm >8ra +8qk
8qn >3gc
8qo ~7ug ~rpt +n2a !a5f
8qp ~raz
8qq ~d99 +nq1
8qr +8qv +xdh +nb5 +p3j !5s0 ~8cc ~acn ~8p1 ~p3p
8qs >c8x +8qy
8qt >r4q +8qw +8qz
8qu ~8qy !66f ~u4m ~u4n ~8ce ~8cf ~u4o ~8na ~nvt ~u4p ~u4q ~stk ~u4r ~lnd ~nb7 ~noy ~owl ~p1c ~u4s ~u4t
8qv >b7 +fs +8qr
8qw >5y9 +8qt
8qx >1kn
8qy ~8ss ~8qu +8qs !5sa ~vi ~8ch ~tzk ~tzl ~tzm ~tzn
8qz >l4a +8qt
8r >eau +8z
8r0 >1xa +fs +vj
8r1 >m0m +qjj +8r2
8r2 >ci7 +8r1 +t8b
8r3 >r3s +8r5 +x3k !rc2
8r4 >8yp +q12 +8r5
8r5 >8hv +q0r +8r4 +8r3 !rc4
8r6 >bf
8r7 >7i3
8r8 >xb +8rb
8r9 >hvq
8ra >e67 +ray +rax +j6t +8re
8rb >hts +8r8
8rc >5uu
8rd >cg
8re >ox +rz0 +8ra +8mo
8rf ~vvb
8rg ~ia4
8rh ~raz
8ri +8qq
8rj >7pz
8rk ~ubh
8rl >orm
8rm >xsq
8rn >skx
8ro >c
8rp >yx9
8rq >q3o +8rt
8rr >47i
8rs ~zvt >5w2 +kb1
8rt >pr8 +8rq +8rz
8ru >h1g
8rv >k19
8rw >yuw !d5a
8rx >6v9
8ry >yp7
8rz >q3q +e2p +8rt
8s ~zxm ~zxn >zxo +8z
8s0 >iw
8s1 ~8bm +8sc
8s2 >hvp +8s5 +8s4 !zw5
8s3 >ziw +yce !6ne !6nf
8s4 >xdo +8s6 +8s5 +8s2
8s5 ~imt +8s4 +8s2 !u7u ~3l2 ~li6
8s6 ~8bm +8s4 +8h4 +7zi
8s7 ~8bm +8sc
8s8 >cg +lvb +k89 +11m
8s9 >rew +8dg +2pu +86p +uh0
8sa >1te
8sb >68z +3l3
8sc >y23 +hj5 +8s1 +8s7
8sd >4y2 +s3o +3l3
8se >68z +3l3
8sf ~de3 !uhq ~s3n
8sg >8fr
8sh >649 +nps
8si >8if !9xm
8sj >nlu
8sk >yfm +80v
8sl >g6n +8sr
8sm >8h5
8sn >4a5 +bnz +uhr !hxy
8so >4y8 +uhr +3oi
8sp >hvq +xdo
8sq +uhr +xdr
8sr +8sl +jhm
8ss ~8qy ~nl4 ~now !rrn ~x46 ~x47 ~3l0 ~x48 ~x49 ~x4a ~4x6 ~5hw ~x4b ~x4c ~8j5 ~8ls ~x4d ~x4e ~x4f ~x4g ~nkz ~x4h ~x4i ~x4j ~nj1 ~nl0 ~x4k ~qeh ~x4l ~x4m
8st ~wqp
8su >9ct
8sv >ikh
8sw >gf8 +yxd
8sx >64j +gu9 +l1d +yxd
8sy ~v54 +cfp
8sz ~v54 +7uf
8t ~eaw
8t0 ~v54 +l48
8t1 +8sy
8t2 >lcv +wfi
8t3 >xdo +8ta +4mc
8t4 >66p +u2q +nj0
8t5 >8or
8t6 >yom +8t9
8t7 >you
8t8 ~u59 +akk +8os
8t9 +8t6
8ta ~u5o +8t3
8tb >noz +8tc
8tc >6ct >3o6 +8tb
8td >3o6 +xdn +8p3 +8p2 +za5
8te ~rt0
8tf >kkd
8tg +8tj
8th >xb
8ti ~bsw +c8t
8tj ~e0t +c8u
8tk >kf1
8tl ~6oq
8tm ~b2k
8tn ~6yf ~zz8 >eqg
8to >fge +hyr
8tp >zix
8tq >t2h
8tr >xm1
8ts >fp5
8tt >yut +8u9 +8u7
8tu ~ilz ~udg !pod ~h6w ~nx6 ~t63
8tv ~udg +eo2 +qe4
8tw >9ry
8tx >dcg
8ty >5w5 +xvh +k0u +ger +8u0 !zwj
8tz >80u
8u >1pr +7bq +8w +7bp +8v
8u0 >1kz +8ty
8u1 >4aj +8u2 +8u3
8u2 >pvy +8u1
8u3 >fsa +8u1
8u4 >skl
8u5 >k7q
8u6 >qlm
8u7 >r7l +8tt
8u8 >8dr
8u9 +8ua +8tt
8ua >7u5 +8u9
8ub +8uc
8uc >2o3 +jxe +jxb +8ub +eeg
8ud >jhk +8ue
8ue ~eo6 +8ud
8uf +8ub
8ug >m9x +8un
8uh >t3k +8un +8ui
8ui >lm +8uh +4vi +pyg
8uj >9x7 +8um +8ul
8uk !uht ~lyh ~uhu
8ul >opd +8uj
8um >b0l +8uj +8uo
8un +8uh +8ug
8uo ~ac6 +8um
8up >xbp +8us
8uq >nbx +70t
8ur >1zl +8ux +8uv +1zo +8uw
8us >hvp +8up
8ut >hvp
8uu >ymi
8uv >yuv +70t +bnw +8ur
8uw >4k0 +8ur +c7a +a2r +a2q
8ux >any +8ur
8uy >xkj
8uz >yoc
8v >xhz +8u +ooa
8v0 >4e1 >xiz
8v1 >yux
8v2 ~pod +jty
8v3 +8v2
8v4 ~6kh
8v5 >mkm
8v6 >xtr >nxs
8v7 >8lv
8v8 ~giw
8v9 >8uc +8vb +8vc
8va >73v +8vc
8vb +8v9
8vc ~i3h +8v9 +8va
8vd +8vc
8ve >yzt
8vf >szd
8vh >yoc
8vi ~n1x
8vj >r1y
8vk >r64
8vl >r64
8vm >z4s
8vn >xla
8vo >xna
8vp >ya4 +2ib
8vq >z6v
8vr ~mvs
8vs >m0m
8vt >nqi
8vu ~i4a !biy ~eqf ~hye
8vv !uwa ~uwb ~uwc ~uwd ~uwe ~uwf
8vw +27
8vx +8vv
8vy +8vu
8vz >y5z
8w >6j5 +7bn +7bl +8u
8w0 >5xg +ggb +8w7 +8wd +1x7
8w1 +m29 +kow +kov
8w2 >ei0 +8wd +8wa +8w7 +8w6 +1mv
8w3 ~6mk
8w4 ~prc
8w5 ~8wd +1mv
8w6 >xhz +8w2
8w7 >1mv +8w0 +8w2
8w8 >3fq +ri0
8w9 ~uhv !prc ~1xj ~jrz ~38n ~4rp ~uhw ~iwh
8wa >1mv +ci5 +8w2
8wb >y9h +8we
8wc >ii2
8wd ~px7 +1mv +8w2 +8w0 !prm ~8w5 ~6mm ~cia ~j6b ~ui1 ~ov1 ~px9
8we +8wb !ui3
8wh >bs4
8wi >ysm
8wj +8wh
8wl >54l
8wm >5jv
8wo >c5i
8wp >eo7
8wq >93r +5m3
8wr >qw2
8ws >sz6
8wt >c8x +6m4 +6m2
8wv >z4y
8ww >xmd
8wx >uz
8wy >2q9 +c8x +ca6
8wz >2q9
8x >eau +c2c +7bz +ns +8z
8x0 >84i
8x1 >ju3 +8x2
8x2 ~8ao +8x1
8x3 >xsr
8x4 >9y6
8x5 >6g
8x6 >fio
8x7 >csd
8x8 >o71
8x9 >cqr
8xa >4e5 +ok3 +8xg +8xc
8xb >xb
8xc >97d +8xa
8xd ~94v
8xe ~r7n
8xf !1k4
8xg >8xx +8xa
8xh >ju4
8xi >cni
8xj +8xk
8xm >ldq >3zf
8xn +e7i !tar ~tas
8xo ~1nw +qzw +ofp
8xp >2l4
8xq +223 !s5i
8xr !s5j
8xt >yfr
8xu >yoc
8xv >h69 +8xx
8xw >z60 +8xy +8xx
8xx >h6f +8xw +8xv +97c +97e
8xy >kx0 +8xw
8xz ~r7o
8y >di1 +62f +62e +7bz +90 +8z +oc
8y0 >yoc
8y1 >8hy +8y2
8y2 >6yq +6ak +mpf +8y1
8y3 ~jm1
8y4 +8ye
8y6 >n2m +8y9
8y7 >23m
8y8 >gtp +8yk +8yj ~jfz
8y9 >dhk +8y6
8ya >bvu
8yb >2ps
8ye ~hy1 +8yj
8yf ~hy1
8yg ~hy1
8yh >qhw
8yi >24d
8yj >xgf +8ye +8y8
8yk >hy3 +8y8
8yl >mhp
8ym >nvq
8yn >c04
8yo >rkt +lev +leu +8ys +8yr
8yp >yba +8yt +qik !4vg +8yq
8yq >8hv +8yp +ocj
8yr >8r5 +8yo
8ys ~lez +8yo
8yt ~e8r +8yp
8yv >hll +v5h
8yy +ce3
8z >ear +8r +8s +8y +8x
8z0 >xss +8z1
8z1 >b52 +8z0
8z2 >stm
8z3 >xc6
8z4 >rey
8z5 >ata +bcs
8z6 >7s4
8z7 ~828 ~gi9 !v6f ~2n4 ~x4x ~8zh ~x4y ~900 ~amy ~x4z ~qr9 ~x50
8z8 !rzd
8z9 !zfm
8zb ~828
8zc ~amz
8zd ~j1e
8ze ~js7
8zg >xst
8zh ~8z7
8zi >ald +my2
8zj >smr +5w3
8zk >ciy
8zl >cj0 !ry9
8zm >ykz
8zn >7q4 +8zq
8zq ~828 +8zn +7q4
8zr >r4r !ryk
8zt ~dml
8zu !rz3 ~x51
8zv !rz7
8zw !rz8
8zx >yq2 +8zy
8zy +8zx !rzb
8zz !rzc
90 >cqw +1ox +8y
900 ~8z7
901 !zfk
902 !zfl
903 ~vgb
904 >c8w +9tl
905 >xgq +97a +977 +906
906 >i2u +905 ~8xf
907 >z5z +908
908 ~4jj +907
909 >z61
90a >y5q
90b ~tvh +cd5
90c ~993
90e >z0e
90f >ocl +922
90g >svw +90m
90h >z2t
90i >9wm +6e7 +6e5 +dho +lvd +lvg !i02
90j >63x +j2i +90k
90k >1xb +90j
90l >70p +922
90m ~vg7 +90g
90n >26n
90o >mcz
90p >ok3 >3p1
90q >92a ~90t
90r >ana +flt
90s >hvs
90t >exo
90u ~ufx
90v >kww
90w >fpi
90x >5c6
90y >yux
90z >yro
91 ~6sn ~a7y ~ko5 !e7g ~5kz ~t9p ~t9q ~t9r ~pj3 ~rb9 ~t9s
910 >4rt +912
911 >5pm
912 >pqu +910
913 >a5v +917 +915
914 >rcs
915 >9r9 +913 +xy8
916 >804
917 >6xh +913 +xy8
918 !uzn ~uzo ~uzp
919 ~qvo
91a ~7nk
91b >98d
91d >9q8 +91p
91e >c56 +91r +91q +91p
91f >yis +91r +91q +91p +ms1 +k83 +be
91g >9zx +91i +91h +91o +91p
91h +91g !ui4 ~h7y ~oyf ~ui5
91i ~e6a +91g
91j !zft +91h
91l +91i
91m >xgu
91n >602 +ql7 +ql6
91o >11f +91g +9p9
91p >m9q +91g +91f +91e +91d
91q >63x +91r +91f +91e
91r >1wx +91f +91e +91q
91s >aqs +91t
91t >bfa >1kh +91s
91u >1kh
91v ~7ds
91w >7mw
91x >5m0
91y ~bi6
91z +91y
92 ~6sn +ko7
920 >q1l +cty
921 >94m
922 >831 +90f +90l +82z
923 >cts
924 >9xi +1ut
925 >xb
926 >zo9 ~zoa
927 >57i +gh3
928 >zpq +gh3 +gh9
929 >5kp
92a ~l7o ~zsg >hvq +d4d +l7j !bi3 ~8m6 ~jzo ~ahr ~l7s ~1ut ~zsh
92b >et5 +yu0 +92r +92q ~82i
92c >9i2
92d >72z +yu0 +92r +92p ~82i
92e >63x ~931
92f >1k6 ~92k
92g >m6t ~9mp ~92h ~92l ~zuv
92h ~92g ~ahr ~zvz >m6t +92m
92i >hvs
92j ~zwo >m6t
92k ~92f >81x
92l ~92g >m6t +92n +syg !80o
92m >6id >xqb +92h
92n >ytb +92l
92o >xpk
92p >1lg +92d
92q >m9x +92b +82i
92r >1lj +92d +92b
92s ~5l3
92u >m6t ~jzo
92v >d69
92w >l7o
92x ~22n >hvs +syf !i6
92y >1ut ~1ut
92z >fyk +vid +fyl +l00 ~4i7
93 !zga +91
930 >zoc
931 >k5o +bor
932 ~d4g >phl
933 >pj9
934 >bki
935 >5v +936
936 >1m3 +935
937 +1ds +asz
938 >e1v +93c
939 >e1w +7ls +93g
93a >ap6
93b >mif +93g
93c >ofk >64j +938 +93f
93d ~ruj
93e >sb5 +7ls +y7k
93f >ofm +93c
93g ~tho +93b +939 +fnz
93h ~umk +fnz
93i >zo9
93j +93g
93k ~ruk
93l ~tu5
93m >80k
93n >4q4
93o >bas +q1p
93p ~6ys
93q >xpx
93r ~1bn ~93t ~93s >4y8 +1bm +xgk !8oh ~1un ~943
93s >1un +1bm +kux ~93r
93t >93r +1um +93z ~1un ~93r
93u ~zna ~znb >fge >6om +941
93v >b2j
93w ~bko
93x ~bko
93y ~r7o
93z >edy +93t
94 +92
940 >n7z
941 >hll +93u +apu
942 ~ap0 +1um
943 >93r !1un
944 >2kb
946 >n3w +of7
947 >bc8 +948 +949 +94z
948 >klo +96a +947 ~94z
949 >6xh +947
94a >bhy +bi2 +36t
94b >bw +94d
94c >hvs +s1k +s1j +sh8 +94e +h4j +mwj +pie +piy ~94d ~zv6
94d ~94c >hvs +94b +94e +piy
94e >sh8 +94d +94c
94f >tm
94g >xmv
94h >qyh +2it
94i >fuu +ab8
94j >871
94k ~r3l
94l >xg2 +3ep
94m >db4 +94o
94n >3y
94o >6hp +94s +94q +2tp +q1l +94m +94r ~94x ~2pc
94p >3ep >dmz +n4i
94q >6ht +3z +94o +3ep !yuy
94r >6ht +94o
94s >6hz +94o
94t >94q +94v
94u >94q +94v
94v +94u +94t !onv ~ui9 ~uia ~76k ~qvh ~97p ~8xd ~uib ~uic ~uid
94w ~a9q
94x >94o
94y >ot7
94z ~948 >5w2 +947
95 >lcv !e7h
950 >bc8
952 >ive +95h +95g !if9
953 >t0o +95d
954 >f8z +mlp +mlm +mln +95h +95f +95g
955 >xf4 +95c +95d
956 >l24 +dvq +2ju
957 >r4l
958 >mpo +95g +95f
959 >xnq
95a >r3s
95b ~95j >qre ~2jw +4cl ~zt2 ~95e
95c ~2ju ~zsz >qr5 +955
95d >e41 +955 +953 +95m
95e ~95j ~95b >gq0 +4cl
95f >mlm >hvs >4id +hu5 +958 +jfx +954 ~zvi
95g ~zvj >6mi +958 +jfx +954 +952 +95m ~zvi ~zvk
95h >hvq +954 +jfx +952 ~95w ~51h ~zvi
95i >az4 +4cl +9u2 ~krd +fkq +kzj +fks ~2iy
95j >5pm +z85 ~95b ~95e
95k ~exk
95l ~htz
95m >r6o >8g1 +95g +95d
95n ~9bo +bi2
95o ~9u4
95p >ynv
95q >77w +klm +q1x
95r >95h
95s >zyq
95t >7sr +lrq +mb0
95v >1l1
95w >hvq ~51h
95x >1dz
95y >ljr +960 +x8b
95z >p1a
96 >lcv
960 >ljt +95y
961 ~828
962 >2l8
963 >eut +965 +964 +hq1
964 >hvd +963
965 >ota +963
966 >e6f +n2u +svc +968 +967 +n2o
967 >96k +966
968 >7j8 +966
969 >7qk +7qn +96b
96a >ylw +96u +948
96b >7q0 +969
96c >4sa
96d >xb !zm4
96e >afu
96f >ggj
96g >7vw
96h >7eu +gdj
96i >5w2 +yku ~96j
96j ~96i ~96k >hvq +yku
96k ~anh >zvv ~96j
96l >jmm +adn +adi +adh +j2c
96m ~8ma >m6w
96n ~828
96o >7ui +gus +99w +99x
96p >7q1 +ann +ohf
96q >hvp
96r >7qn +7qm
96s +yuq !9x8
96t ~zym >mgr
96u >96a +2hm +96a
96v >yuq
96w >ee9
96x >zdy
96y >sjm +tx2
96z >985
97 >501 +9a +99
970 >jsy
971 >cym +77y
972 >76c
973 >fge
974 >9mu
975 >6yl ~976
976 >iee
977 >men +905 ~8xf
978 +ori +97b
979 >z80 +ori +97a +ofs !sfg
97a ~1nw +905 +979
97b ~tho +t53
97c >nr +1aw +97d +8xx
97d >s05 +97c
97e >fw +8xx +njn
97f ~d7b
97g >o0z +jwh
97h >xpp +97j
97i >ot7 +97j
97j >k82 +97i +97h +97k +97l
97k >yuz +2jl +97j
97l >jrx +97j
97m >h8e
97n ~rtk
97o >yr1
97p ~94v +97r +3eo
97q +97p
97r >z80 +qvh +97p !ony
97s ~97x
97t ~ksd
97u >79b +kzi +kzh
97v >4y8
97w >xb !sq3
97x +985 !sq4 ~25h ~x8g ~x8h ~1i4 ~x8i ~x8j ~97s ~x8k ~nh8 ~x8l ~x8m ~x8n ~x8o ~x8p ~qoi
97y ~dul +ez6
97z +97y +7dk
98 >1p8 +506 +9a
980 >97v
981 >97w +a6a !zk8
982 >o39 +hy8 ~zke
983 >5z4
984 >qgn +uig
985 >68z +1i4 +x8s +x8q +97x !sq9
986 >ot6
987 >495 +hp6
988 >et3 >zp9
98b >8vs +98z +98y
98c >ytf
98d >xkg
98e >ndg
98f >hvp
98g >8rs +98h
98h >sq6 +8f8 +98g +kb2
98i >dvb
98j >yrg
98k >mmw
98l >z2e
98m !ro9 ~tfy ~5pa ~jmv ~tfz ~tg0 ~tg1 ~tg2 ~m8b
98o ~ad0
98p >5uu +98s +98r
98q >2gi +98s
98r >az3 +98s +98p
98s >j6 +98q +98p +98r
98t >yoi
98u >ym3
98v >yv0
98w >nxr
98x >4eb
98y >joz +98b
98z >gga +98b
99 >9a +751 +314 +9c +97
990 >4y8
991 >xb
992 ~tpx !3r6 ~h0y ~tpy ~tpz
993 ~tvm ~uj0 ~tf6 !gaf ~1i5 ~3i1 ~90c ~uj1 ~hq4 ~uj2
994 !nw6 ~7me
995 ~taf
996 ~op2
997 ~ppo +oih +7yu
998 ~tua
999 ~uii
99a ~vdk
99b +993
99c +992
99d >o8b +rr2 +ppo
99f >i09
99g >gpv
99h ~1mb
99i ~th1 +oyx
99j >so2
99k ~q07
99l >ob2 +99n
99m >z3x +71g +2t8
99n >4nq +99l
99o >m6v
99p >gxm
99q >hum
99r >y5p
99s >7wi
99t ~tu7
99u >mm0
99w >71g +96o
99x >awq +96o
99y >pnk
99z >xsx
9a +9c +98 +97 +501
9a0 >xbz +9a1
9a1 >o0m +9a0
9a3 >75h
9a4 >edy +5p8 +s85 +s84
9a5 ~6fh +mal
9a6 >6q3
9a7 >1lm
9a8 >maj +m91 +emp +m8h +m8k
9a9 >p7 +6wk
9aa ~h1j
9ab ~n50
9ac >6q8
9ad >jtd +1k +9af +9ae +wuq +vza +fpp
9ae ~gec +9ad
9af ~nqr +9ad
9ag >y6q +ags
9ah >qtu
9ak >2ld
9am >dra +tpi +9ap
9an >7jz
9ao ~3w4
9ap ~7ju +9am
9ar >jhd +9as +9au
9as >m6t >5fy +9ar
9at >ojg +7nl
9au ~6ys +9ar
9av ~u7f
9aw >2vz
9ax >z63
9ay >xhz +61u +vrr
9az >t0a +vrr
9b >7sv
9b0 >z2d +qce
9b1 >yi5
9b2 >6ws
9b3 +9b4
9b5 >y00
9b6 >yv1 +9b8 +9b9
9b7 >al4
9b8 >ppl +9b6
9b9 >5xh +9b6
9ba >zzm +xhh +9bb +gaq ~gam ~gan +27 +kgk
9bb >edy +9ba
9bc >ddw
9bd >7qn +9be
9be >7qm +9bd
9bf ~7qq
9bg >5tu +9bh
9bh >zjp +9bj +9bi +9bg
9bi >xct +9bh
9bj >yt9 +9bh
9bk >5lh +7hw
9bn >e8p
9bo ~9u4 +s8w !uj3 ~uj4 ~4yg ~95n ~uj5 ~uj6 ~kzv ~uj7 ~uj8 ~oes
9bp +9bq
9bq >h5e +9bp
9br >xsy +9bs
9bs >376 +9br
9bt >c4g
9bu >ao8
9bv >z8v
9bw >jl5 +va9
9bx ~ua
9by ~9xs +9c1 !uj9 ~19h ~uja ~e3w ~ujb
9bz +dv2 +9by
9c ~up4 +9a +99 +9d
9c0 >sv0
9c1 >9xp +1zh +9by
9c2 >xjt
9c3 >ndg +9c4
9c4 >dhh +9c3
9c5 >o0m
9c6 >lst
9c7 >y8z +ujd
9c8 >1vr
9c9 >1u3
9ca !ujc ~ujd ~uje ~ujf ~ujg ~ujh
9cb ~sml
9cc ~b45 !hdi !fps ~2g ~i9 ~uji ~ujj ~ujk ~9co ~ujl ~ujm ~kq2 ~ujn ~l3m ~sni
9cd !hdj !fpt ~ujt
9ce !fpu ~1ge ~t6m ~kuw ~ujq ~ujr ~ko9
9cf !fpv
9ci ~jjf
9cj ~e2g
9ck >f6f
9cl >joz
9co ~9cc
9cq >ap +9cs
9cr !ujw ~1to
9cs >z28 +9cq +2ii +jmn +gqd +jmm
9ct >e9r +kyw +i9k
9cu >pz9
9cv ~npy +opy +opx +9cy +9cx
9cw +9cv +npy
9cx >r3s +9cv +qph +45f +npz +wir +npy !y0p
9cy >opy +9cv +88f
9cz >xsz
9d >ims +9c
9d0 >gcj +9d6
9d1 +ccw +9de
9d2 >im5 +cpm +cpn +9d4 +o0x +o19 +fn4 +fn3 +fn2
9d3 >h1p +9d4 +9d5
9d4 >zr6 +9d3 +9d2
9d5 >den +9d3
9d6 ~hsu ~ky6 ~nj7 +9d0 !v54 ~v55 ~9da ~9dd ~v56 ~v57 ~v58
9d7 ~i4x
9d8 ~vbx
9d9 >5ln
9da ~9d6
9db ~vdl +l28
9dc ~tu7
9dd ~9d6
9de >9bb +9d1
9df >ykt +nlb +lcr
9dg >5zm
9dh ~ghd
9di ~e5e
9dk >lcv +9m3 +9dy +v2j +9dt !8c4
9dl >m0
9dm >5wz +m4l +9dr +dw2
9dn >hvs ~9e1
9do ~vnk
9dp +9dt
9dr >lx4 +v8 +9dm +5wy
9ds >xd +v9
9dt ~9ir ~o8d ~op1 ~udz +9dk !8c1 ~9is ~ug5 ~ug6 ~9m3 ~ug7 ~ja4 ~ug8 ~ug9
9du ~5x1 ~m3y !rog
9dv !lfd +oib
9dw ~v5q
9dx ~k97
9dy ~rq1 +fy1 +9dk
9dz >7qn
9e +9d
9e0 >xb +gjv
9e1 >hvp ~d
9e2 >r9x
9e3 +iz6
9e5 >z6l
9e6 !spm ~9ea ~ujx ~9ed ~9ec ~ujy ~ujz
9e8 >svw +ujx
9e9 >zel
9ea ~9e6
9eb !spw ~uk4 ~uk5 ~ih7 ~oui
9ec ~9e6
9ed ~9e6
9eh ~9ei ~9ej >9ei >549 >c7e >6hp +9et +9es +9ek
9ei >6hp +9et +9ek ~8ep ~8eq ~9ep ~9eh
9ej >6hp +9ek +au8 +9et ~9eh
9ek >6hz +9ej +9ei +9eh
9el >7ny +a1v +6tl +a1w
9em >7i3 +u6w +a1w +a1v
9en >6tg
9eo >s7e
9ep >9eh
9eq >bgc +9er
9er ~8d1 ~uk9 ~qhj +9eq !uka ~fgf ~ukb ~ukc
9es >kxq +9eh
9et >6ht +9ej +9ei +9eh
9eu >bc8 +9ex
9ev >7py +7q0
9ew >2rx
9ex >anc +9eu !pzp
9ey >2zw
9ez >szd
9f +9c
9f0 ~tu8
9f1 ~p0o +m2z +9xn
9f2 >edy
9f3 +9f5 !u4u ~u4v ~u4w
9f4 >pk0 +2zt
9f5 >ln6 +9f3
9f6 +59u
9f7 >es
9f8 >am3
9f9 >y65 +9fc +ls1
9fa >ilg
9fb >fzt
9fc >ota +mdm +wca +9f9 +mdj +mnv
9fd ~wca
9fe >jxa
9ff ~8kc
9fg >3ms +9fh
9fh >zx7 +9fg
9fi >3ut
9fj >yq6
9fk >2xa +9fm
9fl >9yu +9fn
9fm +9fk
9fn +9fl
9fo >br +xa3 +9fu +9g0 +9fz
9fp >y4k +qq9 +qq8 +9fv +9g0 +9fz
9fq >9ih +9fu +9g1 +9g0 +9fz
9fr >q6x +9ft +9fs +9g1
9fs +9fr +9fy
9ft +9fr
9fu ~9ij +9fq +9fo
9fv ~qq8 +9fp
9fw +9fs
9fx +9fu
9fy >ydf
9fz >ksb +9fq +9fp +9fo !sjo
9g >xb +dv
9g0 >96l +9fq +9fp +9fo +n8s
9g1 >yt4 +9fr +9fq
9g2 >q6x
9g3 >p0m +a87 +155 +9rm +9g5
9g4 >34b +9g5
9g5 ~f9f +9g4 +9g3
9g7 ~64n +rs2 +6ug +rs0
9g8 ~wgu
9g9 >7d8 +9gb
9gb >6xh +srk +q49 +sdm +9g9
9gc >gk9 +9gd
9gd ~rpv +9gc
9ge >d9e
9gf >jgo
9gg ~x2d
9gh >o4o +9gm
9gi >7wp
9gj >pxl
9gk >rzr +9go
9gl >i6 +e8s ~9gp
9gm >bx4 +9gh +3f0
9gn ~3f4
9go ~qi5 +i98 +9gk +rof
9gp >1dz
9gt >16f
9gu >eo2 +os9 +9w4
9gv !vcl
9gy >xb +9h1 +9h5
9gz >3sk
9h ~s0j +cvi +7eg
9h0 ~xe
9h1 >t3k +9gy
9h2 >yfw
9h3 >cqw
9h4 >yft
9h5 >yt9 +9h7 +9gy
9h6 +5uc
9h7 +9h5
9h8 +9h6
9hb >ice
9hc >q6s
9hd >zm +vci +l9d +9hf +9he +9hk
9he >cg +vch +jo9 +eo2 +eo8 +9hm +9hd +871
9hf >kye +9hd +871
9hg >6j5 +871
9hh >fuw +9hl +871
9hi ~5cy ~9w3 ~eib ~epi ~g9e ~ukd !uke ~fjh ~ukf ~ukg ~nmi
9hj ~eib +9w2
9hk >kyg +9hd
9hl +9hh
9hm ~eo6 +9he
9hr >ckq
9hs >xn2
9ht >b4m
9hu ~pjy
9hv ~pxs
9hw ~36i >zl4 +imw +15z
9hx >du4
9hy >1c3
9hz >s23
9i >xnn
9i0 >2o4 +9i2
9i1 >e55
9i2 >4r6 +z9o +6ej +e4w +9i6 +9i4 +9i0
9i3 >bf +6ej
9i4 ~9ig ~9ij ~kkn ~kmb ~s07 +9if +9ic +9i2 !efc ~ukj ~ukk ~e6b ~ukl
9i5 ~co
9i6 ~625 +9i2 +9ic
9i7 ~9ig +9ic
9i8 ~ivc
9i9 >z1z
9ia +9i5
9ib !efe +9i4 +9ig
9ic >km5 +9i4 +9i6 +9i7 !y83
9id >km5 +kkn
9ie !zhq
9if >9ic +9i4 +9ig !y84
9ig ~9i4 +9if !ukm ~9i7
9ih >yb0 +9ij !yb2
9ii >ln6
9ij ~625 ~9i4 +9ih !u2a ~45e ~ukr ~9fu ~uks ~ukt ~pl7
9ik +uks !zgw +9i6
9il >36a +vm1 +bcf
9im >zm0 +le2 +7a8 +7a7
9in >sjm
9io ~j28 +j26
9ip >fkq +cpg +abe
9iq >7r
9ir ~9dt !ufx ~ukp ~ukq
9is ~9dt
9it +9is
9iu >8uc
9iv >xjd
9iw >bgf +9ix +9iy
9ix >5o2 +9iw
9iy >jpd +9iw
9iz +l4q +e97 +cfe
9j >aea +pa9 +6hx +ei +9m
9j0 >eph
9j1 >ymn
9j2 >dcg
9j3 >6e4
9j4 >ku7 +1l7 +q3h +9j6
9j5 >y4e +1l7 +wh6 +9j6
9j6 >yt5 +wh5 +y3g +q3h +wh6 +9j4 +9j5
9j7 +9jb
9j8 +9jb
9j9 >yil +9jb
9ja >mp +9jb
9jb +9ja +9j9 +9j8 +9j7
9jc >ncj >yoy
9jd >8d2
9je ~4jj
9jf >7o3
9jg >7o3
9jh >z5z
9ji ~4jj
9jj >z5z
9jk ~4jj
9jl >lln
9jm ~wnm
9jn >z5y
9jo >lln
9jp ~wnm
9jt >8ib +9jv +5vb
9ju >aa4 +5w4 +38e
9jv >8i9 +9jt
9jw >xck +3ei +add +3eh
9jx >l24 +p67 +8ib
9jy >py7
9jz >gab
9k >8d2
9k0 >gpv
9k1 ~ap0
9k2 +ev0 +9k1
9k3 >i0 +63o +kdm
9k4 >i6 +fop
9k6 >5m0 +9k8
9k7 >289 >xxp +9k8
9k8 ~b96 +9k7 +9k6 +9ka !ukz ~ul0 ~ul1 ~ul2 ~ul3 ~k6z ~b98 ~mxb ~ul4 ~pm2 ~ul5 ~sap
9k9 ~db +b94
9ka >y66 +9k8 !y6b
9kb >nuo +9kd +9kc !4nr
9kc >f9b +g3z +9kb
9kd >z9l +9kb !818
9ke >2po
9kf >yac +9kh +9kg
9kg >ik7 +9kf
9kh >f8t +9kf
9ki >hq +9kk
9kj >451
9kk ~nn1 +9ki
9kl >ir2 +9km
9km ~b45 +9kl
9kn >9n2 +9kr +9kp
9ko >57i +ul9
9kp >57i +9mr +9ks +9ku +9kn +9kz +9kv
9kq ~e9s
9kr ~nlk +9n2 +9kn
9ks +9kp !1cw ~9ky ~ul6
9kt >57e +9kx
9ku >sdn +9kx +9kp
9kv >5cf +9ky +9kp +sdq +sdo
9kw >kuy
9kx +9ku +9kt
9ky ~9ks +9kv
9kz >ju4 +9kp
9l >dhh
9l0 >1xp
9l1 +9l6 +9l7
9l2 ~qi5 +9l5
9l3 +9l6
9l4 +9l1
9l5 >pg3 +9l2
9l6 >yz0 +9l1
9l7 >9u3 +9l1
9l8 >c3
9l9 >87d
9la ~a9y
9lb >xqq
9lc >xqa
9ld >xcp
9le >z3c
9lf >gnu
9lh >xh8
9li >yr2
9lj +9lm
9lk +9lm +9li
9ll +9lj
9lm >jyv +9lk +9lj
9ln >bw
9lo >xj9
9lp >xt1
9lq >xfs >bzx
9ls >d76 +bzx
9lt >lcv +9lw +9lv !y35
9lu >lcv +v29
9lv ~8db ~cis ~lyn ~os8 ~qcv +9lt !ulg ~bhj ~7w9 ~b12 ~ulh ~agh ~uli ~ulj
9lw ~civ +9lt
9lx >9yt
9ly >psb
9lz +9ly
9m >ji7 +9j
9m0 +9m1
9m1 >smr
9m3 ~9dt +9dk
9m4 >xmx >xmy
9m5 >uz
9m6 >xb +9m9
9m7 >1pl +9m9 +ii +l0c !7xx
9m8 >1mw +g3e +1ia +3so
9m9 >7u8 +ftc +a8s +ha2 +cn9 +jnj +9m7 +9m6
9ma >ljo
9mb ~idt +3rj
9mc ~lk5
9md >xt2 +dix +3so
9me >xt3
9mf >p4n
9mg >z5z
9mh ~4jj
9mi >lln
9mj ~wnm
9mk >y6t
9ml >al4
9mm ~ga0
9mn ~pxs
9mp >6h7
9mq >gq8 +9mr !y1q
9mr ~lcz +9kp +9mq !eff ~ulk ~83a ~9y4 ~ull ~ulm ~uln
9mt >8ib +jix +9my
9mu >84o +9mx
9mw !49m
9mx >m6q +bps +9mu
9my >8i9 +9mt
9n ~px8
9n1 >xge
9n2 >ypl +9kr
9n3 +9n6
9n5 >edy +9n6
9n6 +9n5 +9n3
9n7 >7ru
9n8 >7ru
9n9 >15r
9nc >z6x +9nd
9nd ~mvs +9nc
9ne ~mvs +j3m
9nf ~wmj
9ng ~67h
9ni >r71
9nj >szd
9nk >fyk +plt +pm6
9nl ~geb
9nm ~wmj
9nn ~geb
9no ~1m6 +okn
9nq >oqx
9nr >a2s +xbp +9nt
9ns >yl +9nu +psu
9nt ~tgz +9nr
9nu ~va2 +9ns
9nv >mo6 +9nw
9nw >aht +9nv
9nx >yza
9ny >yea !yeb +9nz
9nz >goq >zok +9ny
9o >zba >oqy
9o0 >9q1 +9o3 +9o2
9o1 >5vh +9o3 +9o2
9o2 >xix +9o1 +9o0 +9q2 +9q1
9o3 >h1a +9o1 +9o0
9o4 >zz1 +9o7 +guq
9o5 >rf2 +g1h +1yb +9o7
9o6 ~bpv
9o7 >bq0 +2b +9o5 +9o4
9o8 >b5l
9o9 >sm3
9oa ~vl9
9ob >cqz
9oc >elx +k6k +e4u
9od >dfs
9oe >ygb +9of
9of >355 +9oe
9og >280
9oh >2md
9oi >38u +nzd +38w !zsx
9oj >rz0 +9on
9ok ~1n9
9ol ~8c1
9om ~rtw
9on >rax +9oj !ykf
9oo >nv4
9op >p0m
9oq >xrq
9or >7uv
9os ~epa
9ot ~9rw
9ou >mog +xg9
9ov +2zk
9ow >82w +9oy +9ox
9ox ~ma2 +q4s +uz +9ow
9oy ~rhv +4zj +a8g +uz +9ow
9oz >ycn +9p2 +865
9p >q5k
9p0 >m9r +4zh +e1q
9p1 >ziw +xh3 +1yv
9p2 >m9q +9oz
9p3 ~3b6
9p4 >5et +3fz
9p5 >e9n
9p6 >60 +3fi +3fv
9p7 >mzs >hc +9p8
9p8 >xs0 +9p7
9p9 >yjr +91o
9pa >152 +ujq
9pb >bbd
9pc >hgp
9pd >f6a
9pe >zco >zct
9pf >1bu +9pi +xix
9pg >1bu +9pj
9ph >5wl
9pi >2ml +5w9 +9pf
9pj >2ml +1ib +cr8 +9pg
9pk ~bxw
9pl ~t8p
9pm >75g +7a0 +v2f
9pn >z80
9po >yv2
9pp ~irv
9pr >ces >he3 +9ps !zm9
9ps >he5 +9pr
9pu >z0b
9pv >xj2
9pw ~dez +gp9 +df8
9px ~px7 +8py
9py +9px
9pz >2ro
9q >dvz +9t +9s +9u
9q0 >8vs
9q1 >8ib +9o2
9q2 +9o2 !42
9q3 >76
9q4 >av1 +9q7 +9q6
9q5 ~hvv ~hvz ~jj5 ~si4 +9q8 !ulp ~ulq ~noi ~m48 ~50c ~bwo ~ulr ~uls ~ult ~glw ~ulu ~hr2 ~ulv ~ulw ~ulx
9q6 +9q4 +9q8 !4v1
9q7 +9q4 +9q8
9q8 >r3s +a9r +9q7 +9q6 +9q5 !y0d
9q9 +9q7
9qa !zg2 +9q5
9qb >q57 +wz7 +q5d
9qc >yn0
9qd >hoq +m02
9qe >epz +9qh +bi7
9qf >yji +bi7
9qg >5y +5z
9qh ~plq +plm +9qe
9qi ~bi6 +aa3 +49v +plm
9qj >z8r +9qk
9qk +9qj
9ql >1x6
9qm >8vs
9qn +9qq !qlv ~uly ~ulz ~ac8 ~ae3 ~ae4 ~nmh ~um0
9qo +lcc
9qp +9qn !qly
9qq >ex1 +9qn
9qr >ycq
9qs >pbb +9qt !rom
9qt +9qs +9r0 +9qw +9qx +3fl !4cx
9qu ~44u !rol ~um7 ~dgs ~t0r
9qv ~s06
9qw >t0o +9qt !9qx
9qx >ftk +9qt !9qw
9qy >44m +t0i +t0h
9qz >cg +abc +abb +1b8 +s05
9r >d0e +t5p +geg +gei
9r0 >br +9qt
9r1 >9rf +9tn +c8w
9r2 ~1xf
9r3 >8g0 +1xe +1xd
9r4 >9qd
9r5 >68z +uzo +9rb !zae
9r6 >duv +v9y
9r7 >6id +9ra +9r8 +9r9
9r8 >rf2 +9r7 !azx
9r9 >xb +9r7 +a5v !azy
9ra >m6t +9r7 +a5v
9rb +9r5 !bur ~pn7 ~31l ~uzl ~cbs ~g31 ~gg5 ~s18 ~s19 ~uzm ~sci
9rc ~h4p +s36
9rd >6q6 +1a2
9re >e25
9rf >xb !8gw
9rg !8gz ~v5u ~v5v
9rh >7qj +9ri
9ri >fxc +fxb +9rh
9rj >y8i +9rl
9rk >64f +9rl
9rl >b30 >hc +9rk +9rj
9rm >7vi +9ro +9g3 +9rp !zuo
9rn !um9 ~7vj ~2tw ~uma ~aql
9ro >g57 +2mp +9rm
9rp >z9l +2mp +9rm +cba
9rq >2w8
9rr >bkg +5b9 +35c
9rs ~9rw
9rt >8r1
9ru >6yk +9ry +9rx +t2j
9rv >2ik +z7u +yqv +9ry
9rw !vu4 ~vu5 ~2rz ~3j1 ~vu6 ~vu7 ~vu8 ~vu9 ~9ot ~vua ~e9m ~vub ~vuc ~9rs
9rx >elz +e9i +9ru +5lh
9ry >1h7 +9rv +9ru
9rz >6nu +9s0 !zpe
9s >zwz +8qk +dvz +oja +9q
9s0 >5pe +5b6 +9rz
9s1 ~5ku +5br
9s2 >jsj +9s3
9s3 >1nr +9s2
9s4 >5uu +odi +9s7
9s5 >f7w +9s8
9s6 >6nh +410 +9s8
9s7 ~k7w >623 +xuj +k8g +9s4 +h6z ~zpr ~zps ~zpt
9s8 ~1oy +9s5 +h76 +9s6
9s9 >ziw
9sa >d4s +lss +lsr
9sb >4r5
9sc >155 !8jh
9sd ~k94
9se >5y1 !ygh
9sf ~db3 ~dob ~lra !8jk ~umb ~d86 ~umc ~lkk
9sg ~pyp
9sh !zhr +9sf
9si >i6 +eio +9sl +9sk +evx
9sj >r8c +e3f +6i8
9sk >hj9 +evn +evm +82p +9si
9sl >9xc +9si +evz +eh0
9sm >5o2 +79o
9sn >hc
9so >z2b
9sp >lyf
9sq >6m3
9sr >8t4 +9t1 +9t0 +4sb !2mk !hdf
9ss >6j5
9st >67t +9t1 +9t0 +4sb
9su >ypz +4sb
9sv >2wi +4sb
9sw >pzh +4sb
9sx >k4s
9sy >g7c
9sz >kci +9t1 +9t0 +4sb !2mn !hdg
9t >64j +puj +p3 +pue +9q +d26 +dvz
9t0 >xb +uuo +67p +8av +9sr +9st +9sz !2me !2md
9t1 >ziw +uuo +84e +5km +8av +9sr +9sz +9st +67t
9t2 >yeg
9t3 >bf +63c
9t4 >l0 +jsv +d5x +7j0 +se8
9t5 >ac1 +jsv +d5x +h8w
9t6 ~se5
9t7 >7vi
9t8 >kzj +9t9 +9ye
9t9 >1og +ja0 +1tr +9t8
9ta >bbd
9tb >8km
9tc !9zi !vht ~vhx
9td !6uj
9te ~gec +a4h
9tf ~eh9
9tg +uun !zgp +eh9
9th >cs9 +6w8 +tt5 +4vn +1x3 +4vh
9ti >j8x +228 +229
9tj >yjs +229
9tl >c8x +904 +9to
9tm !ubt ~ubu
9tn >yau +9r1
9to >4gi +9tl
9tp >9su +4sb
9tq >ple +1i
9tr >159 +9tt +l7v +ac2
9ts >adu !9vp
9tt >gaa ~gaa +9tr ~ac2
9tu ~jlb
9tv +1k
9tw >bhw
9tx >ju3
9ty >j6
9tz >4x0 !um
9u ~j9y +9q
9u0 >bht +sp +s8y +s8x +9u4 +9u7 +1k2
9u1 >g2q +9u7
9u2 >95a +tek +4co +95i +2iy +9u5 +1k2
9u3 >yz0 +9u7 +1k2
9u4 ~c7 ~9bo ~9xf ~gaf ~p0o +sbj +9u0 !umk ~jyr ~sp ~uml ~95o ~umm ~eby ~plk ~s8x
9u5 ~9xf +8dm +9u2
9u6 +9u4
9u7 >xb +15f +9u1 +9u0 +sbj +9u3 +c3 +aa2
9u8 >sm3 +9uc +9ub
9u9 >rz0
9ua ~7nk +7nj
9ub >sm1 +9u8
9uc >sm6 +7nj +9u8
9ud !u5d
9ue !u5e
9uf >xhz +6gz +1bc
9ug >r0r +es0 !zka
9uh >erc +ioo +44m +66m +kqe +eqc
9ui >sdx +9un
9uj >9qt
9uk >bf +er5 +lao +exs
9ul ~exp
9um ~44u
9un >l07 +9ui
9uo ~1uy
9up +9uo +thx
9uq >hu5 +9uu
9ur >xqs +9uu
9us >4r2
9ut >edy +9uy +qf4 +9uw +9uv
9uu >ive +9ur +9uq
9uv >k5o +xhb +fx +iyt +iz0 +8fz +9ut +h0r
9uw >831 +9ut +9ux
9ux >qf4 >kye +9uw
9uy >8ij +qf5 +qex +9ut
9uz +9v3
9v +tpe
9v0 >1lk +9v4
9v1 >yi5 +9v4 +9v3
9v2 >6ws +9v3
9v3 +9v2 +9v1 +9uz
9v4 +9v1 +9v0
9v5 >ysn
9v6 >4m4 +9va ~zrh
9v7 >e67
9v8 ~4m5
9v9 >yv4
9va >yt9 +9v6
9vb >k76
9vc >kvd
9vd ~t3s
9ve >9ru
9vf >64g +vdh
9vg >zm +6uc +9vi +bf5
9vh ~eaw
9vi >e6w +9vg
9vj >ybg +9vm +9vl +7a5 +i18 +yl +i1d
9vk >kwr +mlu
9vl ~z3 +iwx +9vj
9vm ~ea6 +9vj
9vn >1b8 +9vs
9vo >g4x +9vt +9vr +ghv +ghw +3yg +gi5
9vp >adu !9ts
9vq ~k99
9vr >cg +9vo +2ev +7vh
9vs >y7y +9vn
9vt >k9c +9vo +2ev +7vh
9vu >mb4 +ejv +7qh +ixs
9vv >8h6 +ejw
9vw >cr5
9vx >eav +9w0
9vy !1t0
9vz ~2uw
9w0 >ear +9vx !xdg
9w1 >pbb
9w2 >ju3 +9hj +eet !rqz
9w3 ~9hi ~eib !un2 ~un3
9w4 >9hg +9gu !yct
9w5 >z7r
9w6 >o6n +dho
9w7 >kxk
9w8 >1k2 +15f +y0g !zk0
9w9 >h0x +i9q
9wa >y4s +der
9wb >cn7 +9wc
9wc ~2uw +cn7 +9wb
9wd +apa +9wc
9we >z40 +pul +puk +el
9wg >a8c +lf1 +el7 +eld +el5 +ex3 +ex2 +ex1 +85l
9wh >14b
9wi >zm +9wk !e5t
9wj >dh +9wl !e5u
9wk >e6w +9wi
9wl >c8w +9wj
9wm >m0t +lvd +9wo +9wn
9wn >edy +9wm
9wo >9xb +9wm +m0t
9wp >39v
9wq >fsa
9wr >yoi
9ws >4nh
9wt >5lh +o38
9wu >mid
9wv >uz >b64
9ww >ys1
9wx >pqu
9wy >l40 +7l +6ej +j1r +mfl
9wz ~pt7
9x >xno
9x0 >4y2
9x1 >az
9x2 >ftg +7r3 +e50
9x3 >i6z +pv3 +7r3
9x4 ~exp
9x5 ~qb9
9x6 >r6e +hia
9x7 >ksb +9y9 +lul +luk +lur +luq
9x8 +ued +jh8 +exs +jh9 !96s
9x9 >be +9xb
9xa >ziw
9xb >1kz +5w5 +9x9
9xc >r6p +5w5
9xd >xlu
9xe >iyr +9ye
9xf ~ix ~z9 ~9u4 +ejq !un4 ~9u5 ~un5
9xg >6in
9xh >oob +11o +9xi
9xi >edy +9xh
9xj ~erf
9xk >y66
9xl >9xm +qqt +6s8 !zyn
9xm >en9 +6s8 !8si
9xn >g2q +9f1 +m2z
9xo >er8 +9xs
9xp >av1 +9xs
9xq >gc +jhl +ydq
9xr >yv7 +aoz
9xs ~jj5 ~p0o +9xp +9xo !ron ~1h0 ~1zh ~byj ~un6 ~ce5 ~un7 ~un8
9xt !zg3 +9xs
9xv >l4t +wyf +xc8 +259 +25a +gkq +qh6
9xw >xm9
9xx ~oki
9xy ~ssm +r0f +9y0
9xz ~ssm +9y0
9y >64f +t9y +otu
9y0 >63b +9xz +9xy
9y2 >495 +qw0 +5d4
9y3 >1xe
9y4 ~9mr
9y5 >1p2
9y6 >6f +5w5
9y7 >dxp
9y8 >6j6 +prf
9y9 >yfg +9x7
9ya >z2y
9yb >5z4
9yc >2mh +ejn +2md +b8l
9yd >ar8
9ye >3hq +9xe +ejq +9t8 +un5
9yf >y66
9yg >y72
9yh >ca9
9yi >dzk +g8x +qx5 +f2b +852 +f2a +855 +ikk
9yj >n9g +sca
9yk >xg6 +9ys +9ym
9yl >2zl +9ys +9yn +9ym
9ym >83e +9yl +9yk
9yn >g9 +9yl
9yo >t2j
9yp >6id
9yq ~5ku
9yr +ufj
9ys ~unb +9yk +9yl +1yt
9yt >yq0 +aw4 +3f2
9yu >obg +9yx
9yv >yq0
9yw +9fk
9yx +9yu
9yy +9yw
9yz >9z2 +e1r +xu5 +dyp +e1v +e69 +k0g +nku +aoy +aox +sbg ~lq7 ~ztv
9z ~otv +a2
9z0 >9z2 +k0g
9z1 ~ruj
9z2 >zo9 +dyv +e1z +e1v +e1w
9z3 >8fd
9z4 >ma0
9z5 >l38 >4or +9z6
9z6 +9z5
9z8 >yoa
9z9 >xom
9za >elq
9zb ~qh2 +r49 +r54 +r53 +3pn
9zc >kc0 +9zd
9zd +9zc
9ze ~2uw
9zf >y09
9zg >ytk +vb5
9zh >j1l +9zi
9zi +9zh !9tc !vht ~vhu ~vhv ~vhw ~jvo
9zj >pkk
9zk >ag2 +lg6 +u52
9zl >puj +9zm
9zm +9zl
9zn >5km
9zo >5km
9zp >gtk
9zq >zen
9zr +9zs
9zs >yah +9zr
9zt >y91
9zu +2ym
9zw >niw
9zx >d0t
9zy >jxc
9zz ~uwp
a >y4c
a0 ~rtw +sag +2zk
a00 >eln
a01 >5xt
a02 >4zp
a03 >4bj
a04 >a8i +a06 +l3s
a05 >4e +a06
a06 >m9r +a05 +a04 +ybt +4zj +rhn
a07 >jsy +wmb
a08 >zf5
a0a >zb8 +a0b
a0b >ce8 +a0a
a0c >fzo
a0e >edy +a0g +a0h +616
a0f !8bi
a0g >623 +a0e ~zmo
a0h ~5y2 ~612 ~n50 +a0e +a0i !unc ~a1a ~5l2 ~und ~6pp ~une ~unf ~a6n ~ung ~unh ~uni ~unj ~f1h ~unk ~unl
a0i >n53 +a0h !efk
a0j >kim +6t7
a0k +a0h
a0l !roo +a0h +a6n
a0m >ygd +6t7
a0n >yq6 +x2m
a0o >5b8 +a0r
a0p >qg1
a0q +a0n
a0r +a0o
a0s >mlz +a0t +dps
a0t +a0s +mlq
a0u +fif
a0v >rf2 +a0x +6wf +a0w
a0w >lop +269 +a0v
a0x >obg +269 +a0v !z7g
a0y >9rf
a0z >bx4 +fhh +j24 +xi6 +1d3 +a10 +1iy
a1 >y5x +t9y +otu +rfb +otw +otv
a10 >eoc +a0z
a11 !v02 ~v03 ~v04 ~v05 ~v06 ~v07 ~v08 ~sbd
a12 !v0c ~1cy ~v0d ~pgj ~v0e ~v0f
a13 ~kkn
a14 ~alp ~fc0 ~e3p +fc5 !ur6 ~ur7 ~ur8
a15 >erb
a16 >1pf
a17 >a0i +a1a !ifb
a18 >y6f
a19 >5pz +a1a
a1a ~a0h +a19 +a17
a1b ~lez
a1c >zf1
a1d >84o +imw +84l
a1e >fge +7xd
a1f >mx1 >7ux
a1h >3z9 +a1l !8m6
a1i >3so
a1j +ryv !v83 ~v84 ~v85 ~v86 ~v87 ~lkv ~v88 ~v89 ~v8a ~p9b ~v8b ~v8c ~pj5
a1k ~d19
a1l >6hb +a1h
a1m >z83
a1o >d8m
a1q >ezf
a1u ~sml
a1v >z3d +9el +9em
a1w >zaw +9el +9em
a1x >ytk
a1y ~nt6
a1z +oh1 ~ohd +hkr +hkq +a26 +a28
a2 >otr +9z
a20 >r9p
a21 ~tta
a22 ~rvw
a23 +ru2 +a21
a24 ~ean +a28
a25 +a24 +anv
a26 >xbr +asa +316 +a1z
a27 >alb
a28 >y2x +a1z +a24
a29 >a7j
a2a >hj8
a2b >m8x
a2c ~1mb
a2d ~nc9 +fux
a2e >7rr +j1m +j1l
a2f >1bu ~znf
a2g >rf2 ~43j
a2h >8i8 +2nu
a2i >q5k
a2k >eav +ear +epz +eq4 +a2l !pds
a2l >ear +a2k
a2m >xbn +b8m +a2s
a2n >8s8
a2o >1zo +a2q
a2p >h4h +a2s
a2q >1zl +a2o +8uw
a2r >1zl +8uw
a2s >b8m +fm4 +a2p +a2m
a2t ~bpv
a2u >8s8 +4s3
a2v >z2j
a2w >z21
a2x >1zl +1zo
a2y >l2z +7k +7i
a2z >7i +7ku
a3 !u8 !t9x ~t9y ~t9z
a30 >7i
a31 >83h
a32 ~kvx !unw ~unx ~uny ~7a4 ~i18
a34 +a95 +u0o
a35 +a95 +oxn
a36 >p4j
a37 >gs1
a38 >1tr +1og
a39 >t3k
a3a >a5x +a88 +qk1 +a8f +qjv +r92 +qju +qk0
a3c >psb
a3d >xyx +i7e +i7c +a3g !yqr +e5w +i6x +49m
a3e ~78e ~e5d ~edv ~ev6 ~i6x ~kur ~unz !uo0 ~uo1 ~6gr ~hzy ~uo2 ~pa6 ~psd ~saa ~sbi
a3f ~e5d +4u7
a3g ~i6x +a3d
a3i >ze9
a3j >72y
a3k +aka
a3l >ejm +732 +6gt +2mi
a3m ~c46 >72y
a3n >iu2 +bn0 +2mi +732 +6gt !29
a3o ~nrx
a3p >6hb
a3q >iyr +enu +ent
a3r >iyr
a3s >2ow
a3t >dmy +1m +a3v !zab
a3u >2oa +mb3 +mb2
a3v >6ey +s27 +ycl +mdv +g7 +a3t !zo3 +7t1
a3w >zbi
a3z >f9y +1ei
a4 >7ps +va3 +lto +gj !7zb
a40 >pbf +1ei
a41 >mdv
a42 +a44
a43 >yi9 +a44
a44 +a43 +a42
a45 >hw5 +tp
a46 ~vvf
a47 >sk5
a48 >fzo
a4a >pp0
a4c >6tg >zuc
a4d >o2h
a4e ~fpp +a4f
a4f >2hb +qui +a4e
a4g >qtu +eh9
a4h >eu2 +9te
a4i +a4e
a4j >sd >xzg
a4k >zbi +a4m
a4l >zcr +4t3
a4m +a4k
a4n >fmr
a4o >kv8
a4p >q6v
a4q ~mn3 +a4u !uo6
a4r +a4t
a4s ~mn3 +a4u
a4t >jxc +a4r
a4u >hu2 +hry +a4s +a4q
a4v +a4x
a4w >mp +a4x
a4x +a4w +a4v
a4y >edy
a4z ~w0l +j9m +c5b
a5 >qkq +yfb
a50 >lcv +7bn
a51 >1v1
a52 >my5
a53 >649
a54 >g7x +a56
a55 >86 +a56
a56 +a55 +a54
a57 >z0u
a58 >szd
a5c !xax
a5d >kn1
a5e >9kc +a5f !ylk
a5f ~udp ~d0n +a5e !8qo ~uoa ~uob
a5g >a5o >1ng +a5h
a5h +a5g
a5j >zbr
a5k >z4s
a5m >yoh +a5p
a5n +a5p
a5o >9bb
a5p +a5n +a5m
a5q >xb
a5r >xb
a5s >hlm
a5t >9r9 +a5v
a5u >hvr +a5w
a5v >m6q +a5t +9ra +9r9
a5w >syf +a5u
a5x >4v3 +f9q +f9y +f9w +a60
a5y >f9y +lmv +1d9
a5z >1d6 +lmv +1d9
a6 >601 +lse +lsd
a60 ~75y +a5x +1d9
a63 +chg
a64 +chg
a65 >knd
a66 >ytw
a67 >zl2 +a69 +s39 +x6h +a6a
a68 ~znj >xb +s39 +a69
a69 >z3i +a68 +a67
a6a >aht +a67 +981
a6b ~z4
a6c ~l33
a6e >7lj
a6f >7ll
a6g >xb
a6h >zlq +g09
a6i ~okh ~pci !ros ~b7q ~uoc ~bdc ~fca ~uod ~uoe ~g0f ~uof
a6j !ipf
a6n ~a0h
a6o >jsy
a6p !rou +a6i
a6q >p4z
a6s >zey
a6t >xbj
a6u ~ril
a6v >5wd +6ej
a6w +a6u
a6z ~ua
a7 >lol +5c5 +yfb +iij +iii
a70 ~ua
a72 >z0o !z1r
a73 !7p4 ~uon ~uoo
a74 >645
a75 ~vnl
a76 ~iyb
a78 >3eh +8nw ~a79
a79 ~a78 >3eh
a7a >ei9 +a7h +1bo +a7d
a7b >ei3 +a7e +a7d
a7c >ed0 +a7g +a7d +1ug
a7d >ei5 +a7c +a7a +a7b +qk5 +qk9
a7e >ei6 +a7b +o9l ~8i2
a7f ~l41
a7g ~iio +85e +ii5 +ing +a7c +8i2
a7h ~e5e +a7a
a7i >r51 +o9b +st5
a7j >y3r +a7m +a7l !cgj
a7k >23x
a7l ~23y ~e31 ~v22 ~v23 ~st5 ~t46 +a7j !cgm ~hqd ~v24 ~304 ~v25 ~7xf ~s92 ~87u ~v26
a7m ~st5 +3wv +s7t +a7j
a7n >iq1 +o8w
a7o >e1v +pv0
a7p >ycr +pw3 +1k5
a7q >4r6 +l4q ~1k5
a7r >z34 +jyl +a7s +86y +a7t
a7s +a7r
a7t >86u +87h +a7r
a7u >yiq
a7v >mp
a7w >a8o +o2
a7x >eq4 +o1
a7y ~91 ~uoq ~js7 ~ko5 !t9t ~uor ~g9c ~uos ~uot ~jyc ~mnn
a7z +a7y +ko5
a8 ~fjg !ta4 ~6d ~ta5 ~ta6 ~ta7 ~cah ~ta8
a81 >gq2 +a84
a82 ~vn3
a83 ~eaw
a84 >ear +a81 +11f
a85 >e1s +11f +dxc
a86 >kn1 +cd9 +cd8 +6cd +kn2 +5y0
a87 >9kb +z7r +9g3 +qqa +552 +ffq +a9w
a88 >602 +lgj +a3a +a8c +a8b
a89 >ex1 +ng8 +1vp +a8d
a8a >el5 +a8c +a8b +lew
a8b >len +a8a +a88 +qk1
a8c >ex0 +a8a +a88 +qk1 +ex2
a8d >gez +a89 +a8e
a8e >ex4 +1vp +a8d
a8f >lf1 +lgj +a3a
a8g >ei9 +aaz +9oy +ab0
a8h >dyy +aay +aaz
a8i >m9y +ab0 +aaz +hmk
a8j >gr +sim
a8k >14b +a8p +a8o +72a +bwv
a8l ~8nn
a8m ~tls
a8n ~eq7
a8o >167 +a8k +o2
a8p >163 +a8k +o2
a8q >3sm +8cl +xsq +8cp
a8r >2jc +a9c
a8s >a8v +9m9 +2s7 +q02 +a9c
a8t +q02
a8u ~ai0 +a94
a8v +a8z +a8w
a8w >lcv +a8z +a8v
a8x >4zs +a8z
a8y >a8v
a8z ~px8 +a8x +a8w +a8v
a9 ~uem
a90 +a8z +3rm
a91 >j8s
a92 >9mu +w51 +isq +a93 +aab !e9k
a93 >ybm +a92
a94 >a8g +a8u
a95 ~rlc +jo6
a96 +a8u
a97 >jj0 +a98
a98 >57i +a97
a99 >y75 +a9c +a9d
a9a >y77
a9b ~rtf +lx6 +lx7
a9c ~vn3 +a99 +a8s +a8r
a9d ~uxh +a99
a9e >xcb +60k
a9f >7my +4yd
a9g >6ni
a9h >yyu
a9i >mim +psi +m8y +nyk
a9j ~4ye
a9k >b1o
a9l >z2d +a9n
a9m >7ux
a9n >qdh +a9l
a9o >l0 +aa2 +a9u +wvc +pfq +pfs !7in
a9p >1k6 +a9x +a9w
a9q ~oy !uox ~uoy ~uoz ~72g ~up0 ~94w ~up1 ~1k9 ~qem ~qqd ~qqf
a9r ~oy +9q8
a9s ~su8 +72a
a9t +a9q
a9u >1k0 +ou +a9o
a9v >8rb
a9w >f9b +a9p +a87
a9x >z82 +pfo +a9p +nuo
a9y ~erf ~l4r ~nt6 ~pfp !up2 ~3p4 ~abt ~bzw ~9la ~cbb ~up3 ~qvz ~qv6
a9z ~pfp
aa >5i6 >ysw
aa0 >9q8 +af7 +uow
aa1 >loy +f0c
aa2 ~wvc +9u7 +a9o +pfo +ou
aa3 >7pq +16e +kxc +9qi
aa4 >s14 +49v
aa5 >62x
aa6 >fdq +o3v +aa8 !gk
aa7 >fla !e9l
aa8 >obg +aa6 +2ai !e9n
aa9 >87
aaa +2ai +5e2 !e9o ~w9 ~w5f ~ekl ~nln ~w5g
aab ~wi0 +a92
aac >aa6 +4tk !zoi ~aad
aad ~aac >3ei +4tk
aae >mxa +nep +4vz
aaf >sjm
aag ~j9y +qzo +p2
aah >f8z +r6q
aai >f8z +8dh
aaj >ii1 +2m6 +aam
aak >bjr +bk0 +tf
aal >fcb +tf
aam >bpr +aaj
aan ~ab2
aao >fge >jps +aar ~aap
aap ~aao >414 +hyo
aaq ~8ao
aar >xi8 +aao +aax
aas >br +jsf
aat >fx
aau >g0
aav +mz5 +7n +e4x
aaw >ysy
aax >fgg +aar
aay ~t21 +a8h
aaz >8dk +a8g +e1n +e1m +4mj +a8i +a8h
ab >7cd +ac
ab0 >9p0 +ybt +a8i +a8g
ab1 +ab5 !1bc
ab2 !wyi ~aan ~e39 ~kwb
ab3 ~ab2 !qdm ~x00 ~x01 ~x02
ab4 >7r5
ab5 >e3a +ab1
ab6 >9ip +ab9 +aba
ab7 >fzg
ab8 >r3q +94i +kms
ab9 ~aba >hvp +ab6 +xul
aba >t0i +ab6 +xul ~ab9
abb >1b8 +9qz
abc >t0h +9qz +kmp
abd >d4u
abe >bf +9ip
abf >q6s
abg >c1r >sjm
abh >as3
abi >804 ~zy9
abj !up7
abk ~qvo
abl ~ufx
abm >as1
abn ~636 +qp9
abo +qp8
abp >a7b
abq >kj2 +abr
abr >7xl +abq +8ng
abs >90
abt ~a9y
abu ~vdy
abv >juy +2cz +kr2
abw >602 +2cz +kr2
abx >b7 +8ll
aby >75h +7a0
abz >yv5
ac +ab
ac0 >add +80h +80f +80g !zz2
ac1 +2hb +co +ac6 +ac3
ac2 ~9tt +q0l +ps8 +9tr
ac3 ~agj +2hb +ac1 !ifd ~cc
ac4 ~kru
ac5 ~krv
ac6 ~688 ~c5m ~lqe ~o91 +2hb +ac1 +lq1 +lq2 !ruj ~cp ~cr ~8uo ~w8k ~dh7
ac8 ~9qn +adp
ac9 >jxa
acb >xt5 +5w9 +ace
acc >7o9 +76c +7zh +7zg +7zf
acd >k7w
ace >hvp +apv +acb !5w5 ~ces
acf >a2m
ach >3eh +8nx
aci ~pjy
acj >cr5 +uqa +3dv
ack >eav +acr
acl >cr5 +uqa +ul3 +acr
acm >9vx +uqa +acr
acn >cr5 +uqa +ul3 +acr !6l3
aco !6l6
acp >bvs
acq >61h +ovy
acr +acn +acm +agm +acl +ack +acw !uq7 ~uq8 ~uq9 ~uqa ~uqb
acs ~e6a +cn7 +acw
act +uob +9f1
acu +acs
acv >y0r +u12 +uix
acw >go4 +acs +acr
acx ~ad0
acy >2o3 +1np +18e
acz >zap +1zu
ad +ac
ad0 ~upb !row ~18j ~98o ~acx ~upc
ad1 ~dob +18m +1zu +18e +18h
ad2 ~kpf
ad3 +ad1
ad4 >h4h
ad5 ~in ~6my ~ke7 ~s07 +ivx !upg ~io ~ivy ~uph
ad6 ~ke7
ad7 >pw
ad8 >by
ad9 >f8z
ada >4ck +adc
adb >ypo
adc ~hf0 +ada
add >hvq +9jw
ade >804 +s04 ~804
adf ~upi !unz ~upj ~upk
adg ~uhj
adh >j2c +96l
adi >z21 +96l !e9r
adj >ykr
adk >6uo +8hw
adl >adi
adm >zl7 +z2i
adn ~s26 +96l !520 ~upl ~6uu ~6uv ~j61
ado >6j5 +ae1 +d4s +ads +adt +adr
adp >9hg +ac8 +ae0 +adu !eg1
adq >d0t +d4s +ads +adt +adu
adr >adu +ado
ads +ado +adq +av4 +av1 ~61m
adt >64j >rmw +adq +ado
adu >rmw +adq +adp
adv >xff +ady
adw >s5k
adx >el8 +adz +ady
ady >ex0 +adx +adv +ae5 ~adz
adz ~ady +adx
ae >ei5 +ag +ev9 +ks0 ~af
ae0 ~ocw ~r12 +adp !eg2 ~ups ~upt ~irw ~kmt ~nhl
ae1 +ado
ae2 +adx
ae3 ~9qn
ae4 ~9qn
ae5 >ex5 +ady
ae6 >edy
ae7 +ae3
ae8 >iz8
ae9 >9qr
aea >edy
aeb ~ocw +aec
aec >yb0 +ei +aeb
aed >9sz +aee
aee >8ja +aed
aef !upv ~ew5 ~qj8
aeg >ei5 +aej
aeh >n9g +aej +88
aei >qo9
aej ~eo6 +aeh +aeg
aek >s14
ael ~7ti ~ueo ~j6q ~rjl !e52 ~7pv ~7tm ~afy ~cku ~d1p
aem ~uoq +7yj
aen +ael !zi2
aeo >rf2
aep >lol
aeq ~u5p
aer >8i8 +376 +86h
aes >1b8 +w5m +aeu +87d +s0e ~zq8
aet >1b8 +87d
aeu >xe0 +s85 +65r +aes
aev !rns
aew ~hky
aex >dvc +af2
aey >ad9 +af1
aez >6f8 +af2 +af1 +af0
af ~ae >ei5
af0 >ex0 +af4 +aez +nha +nkm +el8 +mbj +ex5
af1 >ex0 +af4 +aez +aey +iw
af2 ~znv >88x +af4 +aez +aex
af4 +af1 +af0 +af2 !umn ~wt ~2sq ~kpq ~umo ~ump
af5 >53h +af6
af6 +af5 !tzw ~tzx
af7 ~rwb +aa0
af9 +af7
afa >bvs +afb
afb +afa +km6
afc >5z4 +afd !e54
afd >h9r +afc +aff !e57
afe >r4r !e58
aff >3hq +afd
afg >afq +rt3 +rt2 +3n6
afh !6yk
afi >pqt +afo +afn
afj ~tym
afk ~ruc
afl >eta +8dk +afr
afm ~eo6 +8dk
afn >ehw +afi
afo >se7 +afi
afp >1o2
afq >8is +3n6
afr >8dk +afl
afs >xq8 +afz !gbz
aft >gop
afu +uq0 +s14 +ag9 +ag7 +ag6
afv >6mp +ag9 +ag7
afw >7yj +ag9
afy ~ael
afz ~ar1 +afs
ag >ei9 +aof +eui +ae
ag0 ~oxb
ag1 >6w6 +1by +gey +gex
ag2 >fo4
ag3 >ppu +1m4
ag4 >7wx +1ug
ag5 >ygd
ag6 >602 +afu
ag7 ~606 +4i9 +afv +afu +agd
ag8 +afy
ag9 +afw +4i9 +afv +afu !eg3 ~upy ~upz ~uq0
agb ~u0v +eda
agc !zhu
agd >lcv +ag7
age >dfk
agf >p5i +aio
agg >xdq
agh ~9lv
agi ~epx
agj ~ac3 !ahf ~up9 ~q0i
agk >pjg +agu +y8s +pls
agl >c6v +vid +y8s
agm ~3tw >xb +uqa +acr
agn >ca2 +iq8 ~ago
ago ~agn >bx4 +iq8
agp >zzm +vid
agq ~llf >zzm +ah1 ~agy ~g6t
agr !via ~p3n ~j3f ~vib ~vic ~pm5
ags ~gec +9ag
agt >9he
agu >pm6 +agk !xdi
agv >9w0 +3tw
agw >qr +5bh
agx >7uk
agy >zzm +r0o +llb ~agp ~zzy
agz ~2uw +3tw
ah >edy +bsc !ti +ai !pk2
ah0 +agz
ah1 >go6 +agq +6yq
ah2 >7u8 +3tw
ah3 >1aq +hl9 +hl8
ah4 >pzh !em3
ah5 >jgo !em4
ah6 ~j1u !eqe ~uqp ~j35
ah7 >fge
ah8 >8tt
ah9 >4zs
aha ~j33 !esj ~uqc ~j36
ahb ~vdq +ahy
ahc ~biy
ahe !eso +aha
ahf ~ifd !agj ~upa
ahg !tat ~8aq
ahh >8au +7tx +7tw
ahi >e7i
ahj >9mu +on3 +on2
ahk ~84p
ahl >hvq
ahm >yfx
ahn >cl
ahp ~wyj
ahq >oqx
ahr >m6t ~92h
ahs >inw
aht >bw +8pq
ahu ~e0x
ahv ~e13 +hu
ahw ~ezu +ahy
ahx ~vdq +ahy
ahy >z6d +ahx +ahb +ahw +biz
ahz +ai1 +a9c
ai >m3n +ah
ai0 ~tm7 ~rlc ~rx9 ~px8 ~e6a !iyb ~vv4 ~a8u ~vv5 ~apa ~vv6 ~bsl ~cn1 ~it2 ~rkn ~vv7 ~rld ~m5s ~vv8 ~oxn ~szc
ai1 ~vn3
ai2 ~rx9
ai3 >4a5 +ai6
ai4 >7qx +ai7
ai5 >67k +egm +ai7 +4m +c4c
ai6 >4aa +ai3
ai7 >egm +ai5 +ai4
ai8 >yrk +tl +ai9
ai9 +ai8 +9d1
aia ~sjq
aib +fro +aia
aic +t94 +4z
aid >11o
aie >7u3
aif >ypz
aig ~8pj
aih ~vn3 +aim
aii ~epx +h38 +aim
aij ~vn3
aik +df0
ail >y8v
aim >j5 +aii +aih
ain >g5x +jnl +jnj
aio >gpv +vdv +agf
aip >9mt +nkt
aiq >afv
air >s14 +m2z
ais >f9b +m2z +cc5 +ait
ait ~udp +m30 +m2z +ra2 +ku7 +ais
aiu +ait
aiv !uqq ~uqr ~uqs ~aj3 ~uqt ~uqu ~uqv ~uqw ~uqx ~uqy ~uqz ~ur0 ~ur1
aiw >lst +ipe +aiz
aix >yan +aiz
aiy >1u3 +aiz
aiz >gez +aj1 +aiy +aix +aiw
aj ~aod
aj0 >ivq
aj1 >y8x +aiz
aj2 >y8w
aj3 ~aiv
aj4 >fya
aj5 >gqi
aj6 >o5v +o61 +nk8 +nk3 +nk2
aj7 >as1
ajd >nj
aje >oof
ajg ~4rg
ajh >any +ua7 +ajk +1qd +6ot
aji ~ruj +fx4
ajj >pnr
ajk ~ruj +axp +ajh
ajl >1xb +6ot
ajm ~k97
ajn ~ruj +i1i +i1f +fx4 +uy
ajo >bt5
ajp >pze
ajq >1c3
ajr >y8v +ak1
ajs >y8v +ak1
ajt >pzh +ak2
aju >edy
ajv ~zvd >rf5
ajw ~ajx >g2c +yqc +bt7 +bti !zzz
ajx >zzm ~ajw
ajy !tmk ~tml ~tmm ~atl ~tmn ~tmo ~tmp ~tmq ~tmr ~tms ~tmt ~tmu
ajz >xfm >xfn +ak1
ak >p6 +vrp +am +al +tcu !8ou
ak0 >y9p +ak1
ak1 +ak0 +ajz +ajs +ajr
ak2 +ajt
ak3 >g6w
ak4 >5o0
ak5 >bt5
ak6 >7od
ak7 >pqj
ak8 ~dul
ak9 +f77 +ak8
aka >1lm +a3k
akb >nqd +pt +ps
akc ~db3
akd >xt6 +akf
ake >6q3 +akf
akf >zok +ake +akd
akg >ei9
akh >66p
aki >ei3
akj >lq1
akk >4ce +8t8
akl >4ce
akm >4r4
akn >ep6 +ako
ako >4a5 +akn
akp >dl
akq >6f2
akr >k6c
aks +akg
akt >1o
aku >39v +p6x +p6w
akv >xf4 +og8 +og5
akw >8h7 +1t1 +akz
akx >sm2 +8ha
aky ~7qp
akz >sm6 +akw
al >yjs +vrp +ak
al0 >8hb +8p8
al1 >erp
al2 >xpn
al3 >yaw
al4 >yrp
al5 +2j +alb +alf +ale +ald !pt6
al6 +i7y +alc
al7 !3sg
al8 >alb +3c4 !ld6
al9 >zah
ala ~rvf
alb >xbr +al5
alc >isq +al6
ald >d0t +al5 !pt9
ale >rpk +ggj !pta +al5
alf >5bz +al5 !ptb
alg >yl3 +alh +ali
alh >307 +alg
ali ~e0t +c8u +alg
alj ~jro
alk ~slx +au6
all +alj
alm >o2e
aln >1p2
alo >f7s
alp ~e3p ~fc0 ~lr0 +fc5 +alt !rp1 ~19b ~p2p ~ur3 ~ur4
alq +alp
alr ~hmr +alt
als +hmr !zfe +alr
alt >fc5 !y3h +alr +alp
alu >c2s
alx >ob2
aly >jky
alz >ap6
am >6c +ak
am0 >i36
am1 >pht
am2 >uv
am3 >2o3 >y3k +m4t +m4r
am4 >2o3 +rcb +rc4
am5 >a3q +m4u +m4r
am6 >bg0 +am7
am7 ~6gg ~rb8 ~rcb +am6 +axv !rp2 ~ur9 ~rba
am8 !zgn +7zq +am7
am9 >e27 +1qd +l1 +amd +40p +amc +amb
ama >yuv +ava +l1 +1qd +amc +40p +2fc +amb +kt6
amb >ztt +ama +am9
amc >525 +7od +sh9 ~6ot +hkc +anz +am9 +ama
amd ~1mb +am9
ame >d59 +amf
amf >dv6 +ame +d5e
amg >xbs +and +amp +qzd +qzc
amh >ggr +cao +ams +amr +amu +4gv
ami >o8u +amt
amj >sm6 +ams +amu !moq
amk +amt
aml >r6p +5w2 !1mw
amm ~zlk >5vq
amn ~anf ~anm ~ana ~3mw ~793 ~96p ~an9 >rf2
amo >hvs
amp ~5w3 >hvs +yku +amg
amq ~zxm ~zyi
amr >zpz +amh ~amv
ams ~amv >lgb +amh +amj
amt >zzc >o8w +amk +ami ~zzc
amu >al5 +amh +amj
amv ~amr >76c ~ams
amw >5vq
amx ~84p
amy ~8z7
amz !mow ~8zc ~x4u
an >4y8 +ar +87g ~86y
an0 ~7qq
an1 >sk5
an2 >z0z
an3 >nh4
an4 >zc6
an5 ~zwf >9k4
an6 >7ny +sme ~smm ~smn +3nh ~3nq ~3no ~3n7
an7 >3ns
an8 >8h7 +ann
an9 >zkh !i5
ana >bfq +flt +flq
anb >fui
anc >92x +8ks
and ~zvw >zvv +amg +yku
ane >4y8
anf >a1z
anh >96b +ann +819 ~96k
ani >5vt
anj >8o4
ank >9wy
anl >5ro
anm >al5 +45j
ann >85x +anh +an8 +96p +oe7 +oe6
ano >6ej
anp >9ar
anq >aq8 +ans
anr ~rns
ans ~rty +anq
ant ~8le ~v1a ~ean ~v7b +anz +any !rb8 ~h8z ~x3i ~x3j ~rx5
anu +r3v +r76
anv ~ean +anz
anw +ean +anv
any >pbf +ant +8q8 !rce
anz >rup +w8r +anv +ant +amc +8q8 !rcf
ao >4y8
ao0 >jm6 +ao3 +ao1 +ddw +ddx
ao1 >hvd +ao0 +p8d
ao2 >sfz +gkr
ao3 >hvp +bdm +ao0
ao4 >ddw
ao5 ~tdp
ao6 >mb2 +4st !zac
ao7 >5ds
ao8 >13a
ao9 >rri +dl7 +drt
aoa >qdq
aob >m3i +c4v +rh +fh9
aoc >nqi
aod ~fjg +1pz +aog !rp4 ~aj ~2jp ~urh ~irx
aoe +aog !pjy ~5z9 ~c17 ~uro
aof ~eib +ag
aog >y2t +aoe +aod !pk0
aoh >bsd +eui
aoi +eui
aoj >49z
aok >7t5
aol +4st
aom >87l +aoq
aon >9xq
aoo >64g
aop >pmr
aoq >nup +aom
aor >y9v
aos >9xq +aot
aot ~jj5 +aos +aou
aou >eur +aot
aov ~735
aow ~ruj
aox >e1w +9yz
aoy >hj8 +9yz +ap8 +e1h +e1g
aoz >g4x >83e +bg9 +9xr
ap +ta9 +tiu +ar +fuw +as +ys3 ~b1t
ap0 ~he ~uwt !k5d ~bbk ~2cw ~44v ~942 ~70k ~w1p ~w1q ~9k1 ~w1r ~w1s ~w1t ~fl3 ~l7f ~w1u ~w1v
ap1 >yhk +3ln +b7g +j0q +b7d
ap2 >h7s
ap3 >ail
ap4 >yio
ap5 >649
ap6 >e1w +apb +apc +ap9 +ap8
ap7 >axp +ap9
ap8 >9z2 +aoy +ap6
ap9 >737 +ap7 +ap6
apa ~ai0 +gyz +sz9 +3rj
apb ~ruj +ap6
apc ~ruq +ap6
apd >8mn
apf !5kw ~txz ~m6j ~m6k ~apr ~aqd ~aqh ~aqe ~ty0 ~j1k
apk ~geb
apl ~mn2
apm >nm
apn >504
apo >9eh +ylt
app >kww
apq ~8pk
apr ~apf
aps >5wr +gji
apt >941 +apu
apu >azy +941 +apt ~zl9
apv >7zm +jgr +7zg +ace +ces +fve
apw >yfb
apy >t0c +aq0 +cra
apz >5s2 ~aq4
aq ~vbw
aq0 >t0h +apy +aq1 +aq3
aq1 >737 +aq0 +cra
aq3 >44m +aq0
aq4 >fyc
aq5 >9qt +f71 +f70 +f6z +581 +pqb
aq6 >drh
aq7 >6wu
aq8 >fn0 +qtr
aqd ~apf
aqe ~apf
aqh ~apf
aqi >rhb
aqj >erc +y82 +aqm
aqk >erd +aqm
aql ~9rn
aqm >9rp +2mp +aqk +aqj
aqn +45
aqo >dzl +aqq +aqp
aqp >hq +aqq +aqo
aqq +aqo +aqp
aqr >jly
aqs >l1b +pq0 +6nd +u9x
aqt >pps
aqu >gpy +gq7
aqv ~836
aqw +54f !urp ~fqe ~urq ~7jf ~urr ~q1i ~urs ~urt ~hma ~uru ~urv ~urw ~urx
aqx +54f !ury ~54g ~urz ~q4d ~us0
aqy >xhk +ar0 +aqz
aqz >4a +aqy
ar >b7 +ap +an
ar0 >4a +aqy
ar1 ~dvg ~pu4 +oyy !oib ~5p ~us1 ~dqu ~us2 ~afz ~us3 ~us4 ~b8p ~us5 ~dvk ~lfb ~enh ~us6 ~lf9 ~lm8 ~lm9 ~us7 ~swn ~us8
ar2 !usm
ar5 +lf9
ar6 >k3q
ar7 >1t5 +b5v !rp5
ar8 >1t6 +y2g +b5z +b5v +xc6 !rp6
ar9 >1t6
ara !rp7 ~wgz
arb >9p6
arc +lf9
ard ~lyn ~qso !usn ~57d ~uso ~b2i ~usp ~usq ~usr
are !uss
arf >y8m +aro +arh
arg >zcv +aro
arh >aua >xb +arf +37j
ari ~uk7 ~mvs ~qn0 +37j !fue ~ust ~usu ~kat ~usv ~usw ~usx ~usy ~usz ~b8z ~cqk ~pi8
arj ~qn0
ark ~4vc
arl ~7pa
arm ~l1h +isn
arn >yv8 !yv9 +aro
aro +arg +arf +arn !uta ~utb ~utc ~cmz ~utd ~ute
arp !utf ~7ma ~7mb ~utg
arq +arl
arr >jf8 +2m7 !htn +vy1
ars >ku9 >qw2
aru >136 +2m7
arv >qlm
arw >ftk
arx >z4p +arz
ary >z43
arz >h4w +oti +oth +arx
as >ar +ap
as0 >rnd +cy +emb
as1 >z80 +qvo +smk +as3
as2 >al9
as3 >zjb +as1 +i1n +sme !zjg
as4 >85v +i1n
as6 ~b2l
as7 >m1t
as9 >t1x !ha3
asa ~e7g +a26
asb >90 !3g4
asd >1j8
ase >xin +ask +asj
asf >ik +ash
asg >e99
ash >6ey +asp +asf
asi >9m7 +asp +kp8
asj >n8f +asp +ase
ask >vq +asp +ase +kw9 +kw8
asl ~l1j !rp8 ~uti
asm ~lt ~63s ~cgl !rp9 ~utj ~utk
asn ~l1j
aso ~gi0 +koq +7k5 +asr
asp >1ec +asi +ask +asj +ash
asq !zgt +asm
asr >57f +ass +aso
ass ~kgo +asr
ast >4x0
asu >7ru >xj1
asv >b7y +flc
asw >yod
asx >yoa
asy >nj
asz >9q4 +bsj +at2 +937 !3m2
at >z21
at0 >m15
at1 >szy +4hp
at2 ~ml +asz
at3 !zg7 +at2
at4 +20l
at5 ~3b6 ~3lz +3m2 !ml ~tde ~tdf ~tdg
at6 >y7i +at7 !y7j
at7 ~kjf +t0k +3s0 +t0e +azf +s7i +at6
at8 >qo2
at9 >mur
ata >xkk >xkl +utr +utq +ate +atb
atb >6yk +ata
atc >6cs
atd !uto ~utp ~utq ~utr ~b8i ~uts ~utt ~utu ~utv ~utw ~utx ~uty
ate ~he +ata
atf >t33
atg >3j6
ath >xkq +atj
ati >b0l
atj ~d4u ~d4x +ath +4zs !fla
atk ~6fy
atl ~ajy
atm ~k5d
atn >zeu
ato ~awo +atr
atp ~kxz +atq
atq >739 +atp
atr >ybf +ato +kzy +awo !z87
ats >ywx
att >ihe +atw
atv ~i4b
atw ~ihc +att
atx >iyr +atz
aty +atu
atz >rrm +atx +69u
au >a5x >f9s +vc3 +s9d +5gn +5ha +xid !6o3
au0 >7oo
au1 >d3z
au2 >z2e
au3 >erb
au4 >c8x +qvc
au5 ~slx +au6
au6 >sm1 +au5 +alk +ogs
au7 >ypb
au8 >bgc +aub +9ej
au9 >e9i
aua >4q4 +c8v +aug !pb8
aub >4q4 +au8
auc >bx4 +m1
aud >4q4 +aug
aue >i8
auf >xiz
aug >l4k +ij0 +aud +aua
auh >177 >jg +auk
aui >mhr +aul
auj >b02
auk >172 +auh
aul >bw +aui
aum >3zf
aun >l1b +auu +aux +aut +auv
auo >203 +aur
aup >yu +1by +auw +auz +p0n
auq >ziw
aur ~b1u >67k +auo +2o4
aus >2oa +av4
aut >r0r +b27 +b2a +av0 +aun +av3 ~aux
auu >r0r +aun ~aux
auv >64j +vyt +nnz +no1 +nnn +nnl +85n +nnt +aun +av2 ~auz
auw >adu +aup
aux ~aut ~auu ~zx1 >r0t >gf8 +aun
auy >b1x +av0
auz ~auv >1by +aup
av >4ic >bf +2in +2mx +2mw
av0 >qii +auy +aut
av1 >pbb +ads
av2 >ybo +auv
av3 >jri +aut +r0t
av4 >no7 +ads +aus
av5 >5m0 +av9 +av6 +av7
av6 >6yk +av5
av7 >h0x +av5
av8 >len
av9 >4y8 +h18 +h1d +av5
ava >kt6 +kt8 +ama
avb >xc9 +avc
avc >ava +avb
avd >z0b
ave >y1n +d0o +utz +6c9 !y1o
avf >p0m +d0o +d0n !rps
avg >xlc +avh
avh +avg +4od
avi >1q5 +5ry
avj >egi
avk >751 +vgh
avl >152 +avn !gqo
avm >edy +avo !gqp
avn ~avq +avl !vlb !gqq ~vlg ~vlh ~vli
avo ~avq +avm
avp >c3u +avr
avq ~avn ~avr +avs !gzn ~vls ~avo ~vlt ~vlu
avr ~avq +avp !ia8 !gzo
avs >r3s +avq !gzp
avt >4cl +avv
avu >8uc +avv
avv >79b +avt +avw +avu
avw +avv +avt
avx >sq8 +hx3
avy >z5i
avz >2aw +aw1 +aw4
aw ~ekp
aw0 >7mw +aw2
aw1 >5lh +avz
aw2 >d4w +aw0
aw3 >xpz
aw4 >l2u +9yt +avz +lkx +sfj ~sfo
aw5 >2aw +mcx
aw6 >xns +mcx
aw7 >nzf +aw9 +awa
aw8 >396 +aw9
aw9 >r66 +aw8 +aw7
awa >3s2 +aw7
awb ~su7 +n8o
awd >xbh +ott
awe >b36 +ow
awf >zuf +ow
awg >z37 +ott
awh >yzg
awi >epz +14q +s9t +s9r +s4k +awj +14d +mvc +ayj +ayi
awj ~s9r +n8o +awi +3wv
awk +awj
awm >8jr
awo ~bu0 ~kkn ~kxz +atr !egy ~e61 ~ato ~uu1 ~llq
awp >lmu
awq >9wi +aws
awr >xb +aws
aws >53h +awr +awq
awt >jic +1h1
awu ~dqs
awv +1h1
aww ~f9f +4su
awx >4su
awy >jsy
awz >jgy +2a4 +2a3 +4sp
ax1 >br
ax2 ~1uy
ax3 ~ux2 +1js
ax4 >6b3 +ax5
ax5 >az3 +ax4
ax7 >18m
ax8 >q5k +x7u +ax9
ax9 +ax8 !xay
axa ~oy
axb +axa
axc >9n2 +axd
axd ~axe ~or0 +axc !gsk ~vp9 ~vpa
axe ~axd ~fz3 !hrl ~vpc
axf ~elj
axg >2tf
axh >2tf
axi >bgf
axj >h1p
axk >zcw
axl >4sm
axm >l38
axo >jl5
axp >yex +axr +ajk
axq ~735
axr +axp !xaz
axs >pik +s9x
axt >9ou
axu >1zn +nzr
axv >lcv +5kz +urb +am7 !eh1
axw >95
axx >ylg +axy +x0a
axy >hvp +axx
axz >44n
ay >z45
ay0 >nr3
ay1 >nr2
ay2 >nr2
ay3 >r2g
ay4 >m0m
ay5 >r2g +ay9 +ay8
ay6 >m0m
ay7 >yz0
ay8 >k7w +ay5 +ayb +aya +ayc
ay9 >cz9 +ayb +ay5 +ayc
aya >27f +ay8
ayb >750 +ay9 +ay8
ayc >czf +ay9 +ay8
ayf >cym
ayg >mqr
ayh ~dqs +b2y
ayi ~epx +awi
ayj ~h9t +awi
ayk +ayi
ayl >bdj
aym >zeb
ayn >7o3
ayo >2vc
ayp >z5z +ayq
ayq ~4jj +ayp
ayr >z5z +ays
ays ~4jj +ayr
ayt >lln +ayu
ayu ~wnm +ayt
ayv >z46
ayw >lln +ayx
ayx ~wnm +ayw
ayy >lln +ayz
ayz ~wnm +ayy
az >z20
az0 >e1l
az1 >z0x
az2 >om +az4 +62b +62a
az3 >623 +6b3 +2gh +5uu +2oj +az5 ~95t
az4 >1og +pny +2gi +az2
az5 >r6 >xpo +7sr +az3
az6 >az3
az7 >hmf
az8 >9hy
az9 >10x +4a5 +fe1 +6vr +iki +ikj +110
aza >juf
azb >10z +4a5
azc >bk7
azd >1dp
aze ~jm1
azf >rnd >lqz +at7 +173 +mda
azg ~uwt !uoq ~vh9 ~vha ~vhb ~vhc ~kc3 ~vhd ~vhe
azh ~ma4
azi !g9h +azg
azj >az7 +pbz
azl >xpc
azm >xt9 +505 +azp +azq
azn >luk +505 +azp +azq
azo >g6l +azs
azp >9x7 +azn +azm
azq >m0t +z30 +m0r +azm +azn +azt
azr >mx1 >okg
azs >gw6 +azo ~b0b ~b0e
azt >9y8 +azq
azu >boa
azv >9we +b00 +b02
azw >h1p +azz +azy +azx
azx >rf2 +azw +b09 !9r8
azy >xb +azw +xdt !9r9 ~b0d ~arh
azz >459 +azw +xuq
b >jic +sub
b0 >1h8
b00 >6hp +azv
b01 >9eh
b02 >4q4 +bv6 +azv +n7p +n7o +xhn
b03 ~1qc >t0h
b04 >9qt
b05 >zzm
b06 >sz6
b07 !xbd
b08 ~bur
b09 >bc9 +azx
b0a >xm8 >avl
b0b >5w5 !b0e
b0c >ei5
b0d >92b >ja9 +nu6
b0e >ace !b0b
b0f >9wi
b0g >yi1 +b0i
b0h >2e +b0i
b0i +b0g +jx7 +b0h
b0j >im5
b0k >xta +b0n +b0m
b0l >xeo >kxv +b0n +b0m
b0m >9x7 +q8y +b0k +5ay +b0l +5b1 ~jy6
b0n >9x7 >72y +5ay +b0k +b0l +5b1
b0o ~luo
b0p >kxp
b0q >87l +b0s
b0r >xny
b0s >nov +xyf +b0q +z3r
b0t >jq9 +z3r +tzl +z3k +eh7
b0u ~8gr +8gn
b0v >7qb +b0y
b0w >8d2
b0x >q3p
b0y >a0z +b0v
b0z >jpv +b10
b1 ~c7 +cva +1s7 +b2
b10 >3dj +b0z
b11 ~okh !5nn ~wro ~wrp ~wrq ~wrr ~wrs ~km1 ~wrt ~wru
b12 ~9lv
b13 ~ko5
b14 ~n7o
b15 ~qnm +b18
b16 +b12
b17 !5np +b11
b18 >i3q +og0 +b15
b19 >pxk +57g
b1a >a5o
b1b >a88 +67o
b1c >h1g +67o
b1d ~ril
b1e ~rjh
b1f >5km
b1g +b1d +rim
b1h +fpj
b1i >9t0 ~ns3
b1j >4x0
b1k >44n +b1p +b1n +b1m
b1l >9fy +b1p +b1m
b1m >jmm +xht +b1l +b1k +b1q
b1n >73p +xht +b1k
b1o >1pf
b1p +b1l +b1k !xb4
b1q >b1k +b1m
b1r +b1p
b1s >xjm
b1t ~ap >4y8
b1u >f9s +b20 +ivp ~aur
b1v ~b1w ~8js >adu +oyi
b1w >64j ~b1v
b1x ~lv2 ~b1z >ap +8jw !ggo
b1y >ap
b1z >ap ~b1x
b2 >cva +b1
b20 >f9x +b1u
b21 >im5 +85e +8jt +1n0
b22 >90
b23 >9cs
b24 ~n8g !ggx ~lv3
b25 +1n1 +529 +862 ~1mz ~1n0
b26 ~2sw
b27 >yab >yaa +aut +b28
b28 >r0r +qrl +b27 +b2a
b29 !uq5 ~uq6
b2a >r0k +aut +b28
b2b >gci
b2c >i1w
b2d >dze
b2e >gwz >yg8 +b2f
b2f >maj +b2e +b2g
b2g >kwv +b2f
b2h >qvb
b2i ~ard +2uf
b2j >5o2 +5o5
b2k !rpb ~67n ~uu6 ~8tm ~uu7 ~uu8 ~uu9
b2l ~jaa ~uub ~okh !rpc ~uuc ~uud ~as6
b2m >63c +632 +4sb !2mj
b2n >632
b2o ~hsu !eh9 ~3hi ~uuk ~uul ~uum
b2p !eha ~qi6
b2r >yi9 +b2s
b2s +b2r +b2q
b2t >yzj
b2u >szd
b2v >1te +b32 +8ic +b31
b2w >b3d +43c
b2x >d0t +43c
b2y >5v9 +b6j +ayh +bug +43c +b30
b2z >zcr
b3 >bdt +ppk
b30 >25d +b2y
b31 +b34 +b2v
b32 >o0l +b2v
b33 >51h
b34 >o0q +b31 +8ic +8ie
b35 >ok3 >e0d +g4b
b36 >1k6 +d89 +ehl
b37 >cu7
b38 >b3k +290 +708
b39 >7ss
b3a >g3w
b3b >k7q
b3c >fks +ph0
b3d >iby
b3e >plf
b3f >27
b3g >1hb
b3h >956
b3i >xtb
b3j >bue
b3k >xtc
b3l >44r
b3m >qth
b3n >qti
b3o +b3s
b3p ~bi6
b3q ~d19 +oqd
b3r ~d7e +b40
b3s ~md7 +b3z
b3t ~njf
b3u ~nrx
b3v ~pci
b3w ~p6l
b3y +ux8
b3z >r3s +b3s +ur9 +md8 +md7 !f01
b4 >bkc
b40 >ple +otg +b3r !y6g
b41 >1kg
b42 >kih
b43 >z42
b44 >lln
b45 ~9cc ~bta ~izd ~kur !fpj ~l3s ~evg ~ejk ~9km ~brq ~izf ~kpz ~kq0 ~kuj
b4a ~2s9
b4b ~wnm
b4c ~iup +ejn +ftu
b4e ~kur
b4f >a47
b4h >z3e
b4i >z3f
b4l >xn1 +b4o +b4p
b4m >bgd +b4o
b4n >edy
b4o >4pc +b4m +b4l +b4r +b4t +b4s +b4u
b4p >gf8 +b4l
b4q >xmo
b4r >yt9 +b4o
b4s >xe7 +b4o
b4t >44n +b4o
b4u >t0c +b4o
b4v >7mw
b4w >cyg
b4x >5uu +b4y
b4y >az3 +b4x
b4z >aqs +b52 +b54
b50 >z8g
b51 >ylr
b52 >bkg +b4z +7c
b53 >77
b54 ~33a >b55 +b4z
b55 >ziw
b56 ~d7e ~ote ~soj !rpd ~uuv ~695
b57 ~1e8 +b5d !rpe ~uv3 ~pv9 ~uv4
b58 ~lpk +b5d
b5a >6r
b5b ~fc0 +b5d
b5c >xmn
b5d >pvd +7ol +b5b +b58 +b57 !y1p
b5e >nvk !op6
b5h >p4n
b5i ~4jj
b5j >xd5
b5k >8c6
b5l >iv6 +xg +xfp
b5m >1t6
b5n >c37
b5o >c7b +s59 ~zq7
b5p >a3l
b5q ~ux8 !rpf ~ux9 ~uxa ~uxb ~fti ~pbq ~qbx ~uxc
b5r ~860
b5s ~vpp +e30
b5t ~rkv
b5u >e6w +459
b5v >6h1 +2w9 +ar7 +ar8
b5w >4q4
b5x >juf
b5y >64f
b5z >1lm +ar8
b60 >jlr +m1j
b61 >ied +dgu +3d9
b62 >8ja
b63 >ekd
b64 >9ow +b68
b65 >g8r
b66 >z0y
b67 >gx1
b68 >o6e +yhi +b64 ~b6b
b69 >nzd
b6a >qnw
b6b >phl
b6c >e4r +b6d
b6d >2je +b6c +2jq ~5k0
b6e >zwm
b6f >9tn
b6g >7a8
b6h >6yk
b6i >zso
b6j >43a +b2y
b6k >2i6 ~32m +b72
b6l ~dqt
b6n +b7g +o2p
b6p >bkt
b6q >pqj +b6r
b6r >g2c +b6q
b6s >5m0
b6t >y03
b6u >6yt
b6v >ox +brw
b6w >2ji +bdo
b6x >hvp +sl3 +bdo +sl6 +mri
b6y >b06
b6z >xt3
b7 >a6t +cs +c0 +bf
b70 >qr5
b71 >yhh
b72 >b2y +b6k +32m
b73 >bk7 +b74
b74 >stg +b73
b75 >e0d
b76 >3rd +b7c
b77 >ema
b78 >d0t
b79 >adq +b7a
b7a >1bu +b79
b7b >6mp
b7c >zx9 +owg +347 +346 +b76
b7d >8ng +ap1 +yx8 +b84
b7e >o2h +d85
b7f >xtd
b7g ~5tp +ap1
b7h >yf1 !yf2 +7fd
b7i >lvo
b7j >xte
b7k >3gf
b7l >z63
b7m >3iu
b7n >4xk
b7o +h18 !uv5
b7q ~a6i +k5q +b7v
b7r ~k61 +b7v
b7s ~v83
b7t ~rug
b7u +rlj +b7t
b7v >y6u +b7q +x0p +b7r +k61
b7w >ppu +31e +hq1 +ub4
b7x >xpq
b7y >kn1 +xc7 +yyf +b82 !zoq
b7z >zkl
b8 >yis
b80 >bkg
b81 ~k61
b82 >62q +b7y
b83 >lz4
b84 >yhk +w4r +b7d
b85 >eof +bdj
b86 >qcs +qcj +n91 +n8w +n8x +b87
b87 +b86 +yn8
b88 >bkb
b89 >al9 +b8a
b8a >7i3 +334 +b89 +7sa
b8b ~e4d
b8c ~js7 +js8
b8d >elq >xls
b8e >gxa +34w +uok +jkf +hud
b8f >hc
b8g >3sq
b8h +h2p !v09 ~b8k ~v0a
b8i ~atd
b8j >xjh +b8k
b8k ~b8h +b8j
b8l ~eg2 +9yc
b8m >fm5 +a2m +buk
b8n >90
b8o >90
b8p ~ar1 +oyy
b8q ~o1h +2yw
b8t >9b1 +b8v
b8u >ypr +b8v
b8v +b8u +b8t +b6o
b8w >y8m +b8y
b8x >m6v
b8y +b8w
b8z ~ari +6si +d93 +im2
b9 >yff
b91 >xdi +b92
b92 >6l3 +b91
b93 >b7d
b94 >y0x +9k9 +655 +b97 !y0y
b95 >k72 +b98 +b96 !y6d
b96 ~9k8 +2pr +b95 !uv6 ~uv7 ~uv8 ~uv9 ~uva ~uvb ~pm4
b97 +b94 !ehs ~uvc ~uvd
b98 ~9k8 +b95
b99 >ygw
b9a >6i8 +b9b
b9b >bi3 +b9a +f5p
b9c >qr5 +r06
b9d >b7c +b9g
b9e >jv9 +ftz
b9f >szl
b9g >b78 +cca +owd +b9d +b9i
b9h >zv3 +bdm +bdo
b9i >2i6 +b9g
b9j ~tdp
b9k >zdl +b9m
b9l ~eb2 !6o8 ~u7x
b9m ~slx +b9k
b9n >pap +75a
b9o >90
b9q >xel +p38
b9r >1tr
b9s >qr5
b9t >hvp
b9v >zcy
b9w ~v3g +cke
b9x >rdl +ord
b9y >ynk
b9z >gcr +q4h
ba >jsl +ms1 +be
ba0 >rf5 +r07
ba1 ~u9s +ems +emr
ba2 >4y8
ba3 >lol
ba4 >rf5 +rfs
ba5 >bt4 +ba6 +51t +wj5
ba6 ~k7v >bf +ba5
ba7 >hts +7kc +7ka +7kb
ba8 >hvk
ba9 >pgf
baa >eu2
bab ~bac ~zv8 >hvs +q3o +bad +yr8 +xr4 !cey
bac >r66 +xr4 ~zv2 ~bab
bad >q3o +bab
bae ~mf
baf >h1p
bag >4y8 +szt +bai
bah >xb +szt
bai >bw +bag
baj >ynv
bak >6cg
bal >77w +5n0 +bam +ram
bam >hvs +bal
ban >2je +2jq +fpa +srb +fpd +sfi
bao >xdt +7w8
bap >bc7 +3ru
baq >g3n
bar >ykt +7w8 +bas
bas >6yl +bar ~7w7
bat ~bur
bau >xfr +7w8
bav >1l1
baw >yz6
bax >g0a +bb1
bay >6hb
baz >pzi
bb ~bc ~bn ~kt6
bb0 >9d2 +bb1
bb1 >2jd +bb0 +bax
bb2 >xpz
bb3 >38r
bb4 >bax
bb5 >ale
bb6 >z3g
bb7 >5w2
bb8 >4rm +5rl
bbb >xso +xso
bbc ~vji +5rl
bbd >2ha +k6d
bbe +bce
bbf ~jm1
bbi >f1z
bbj +bbg
bbk ~ap0
bbl ~d7e
bbn >zv
bbo >o0z
bbp >o16
bbq >xtg
bbr >xtg
bbs >xcy +bbu
bbt >xom +k9e +mxx
bbu >sfz +bbs
bbv >xng
bbw >yn5
bbx >sfz +gkr
bby >az4
bbz >bgf +wrr +bc0 +bc1
bc >bb ~bb ~be
bc0 >6nu +bbz
bc1 >zqt +bbz
bc2 >c6z
bc3 >yhl
bc4 >rf2
bc5 >25b +2b1 +hm6 +f59
bc6 >3wn +hm6 +f59
bc7 >htt +sos +bcd +6xh +bcc
bc8 >r6p +6xh +bcd
bc9 >bw +bcd
bca >htw +bcc +klm +pl2
bcb >lmu +bcd +6xh
bcc >hvp +bdp +bca +bc7
bcd +bc9 +bc7 +bcb +bc8
bce >yzm +36a
bcf >87g +vm1 +9il +36a
bcg >87h +36e
bch !xav
bci >9r8
bcj >9o1
bck >2kq
bcl >z8q >z8r
bcm >xd +sle +s3p
bcn >sl6 +sle
bco ~cis
bcp >xoj
bcq >h1p +bcs
bcr >zs5 ~kay
bcs ~op0 +bcq +8z5
bct >h1a +bcw
bcu >psb +bcw
bcv ~tta
bcw ~g8k +bcu +bct
bcx >ce1 +bd2 +bd1 +bcy
bcy >g3w +bd2 +bcx
bcz >9bg >zdn
bd >nq8 +cm
bd0 >xqz
bd1 ~5to +bcx
bd2 ~g43 +bcy +bcx
bd3 >zcz
bd4 >9ly >c1r >cxi
bd5 >n4a
bd6 >omq
bd7 ~2lz >9oj
bd8 >hvp +gs
bd9 >6xh +cuk
bdc ~a6i
bdd ~5tm +ehk
bde ~d7e +368
bdf >bd9
bdg >y4u +bdi +bdh +8mo
bdh >bd7 +bdg
bdi >av +bdg
bdj >xth +b85
bdk >swh
bdl >k2a
bdm >hts +b9h +7kb +ao3 +sle +smy
bdn >z8l
bdo >sl6 +b9h +2jk +b6x +b6w
bdp >bc8 +bcc +bdr
bdq >lmu
bdr >zl2 +wtb +g8i +g8h +bdp +z3b
bds >ovf
bdt >xd0 +be9 +be7 +be6 +be5 +bdy +bdz
bdu >p7t
bdv >739
bdw >yot
bdx >bkt
bdy >be6 +bdt
bdz >k2x +bdt
be ~bc ~k85 ~ms1 >ztt +dha +k7s +91f +cl +bg +ba
be0 >dhc
be1 >xlt +be6
be2 >xt5
be3 >b6u
be4 >4y8
be5 >4id +bdt ~be7
be6 ~zvn >hvs +swk +swj +be1 +bei +bdt
be7 ~be9 ~zvn ~be5 >be6 >6mi +k1t +i60 +1ze +1zf +bdt
be8 >hvp
be9 >r6r +bei +bdt ~be7
bea ~zuu
beb >hvs
bec ~so
bed ~dvg +oyy +4t0
bee ~hw0
bef >cev
beg >cev
beh >be6
bei >r6u +be9 +be6
bej >jky
bek >3x0 +btp +bem +3x3
bel >h1p
bem >3x1 +wu4 +bek +owh
ben ~rpv
bep ~4tz
beq +bep
ber >8q2 +nwf +bev
bes >5eb +beu
bet >kcd
beu >fi +bes +4ts +bey
bev >zxa +ber +bey !38b
bew !uhp
bex ~u7u
bey >eq4 +bev +beu +nwf
bez >kh +d5w
bf +hvj +bx +br +b7 !lzg ~bj ~bo ~ei0
bf0 >1sk +hyv +hyu +d5w +txa +2lw
bf1 >5mb
bf2 >jgk
bf3 >jo6 +dzu
bf4 >xtd
bf5 >1ub +9vg +bf6
bf6 >6lx +bf5
bf7 >a26
bf8 >r3s +rxr +bgo !sxu
bf9 >eai
bfa >zlq +7b3 +72v +bfb !iu1
bfb >6yt +bfa
bfc >z34
bfd >z3d
bfe ~5rp
bff >4y8
bfg >xti
bfh >yzp +fu2
bfi >ju3 +uwr
bfj >ynt +r8o
bfk >5ds
bfl >gg9
bfn ~bfo
bfo ~bft ~bfn >12e
bfp >6q6
bfq >hvs +bfz +51c !ftb
bfr >hvs
bfs +6ee +np8 +np6 +ptf +dah +pte !knm
bft >52e +inh +inf +ine +iii +inc +sjw ~bfo
bfu !bir ~bfv
bfv ~bfu ~bfw >9wy
bfw >zzm ~bfv
bfy >edy !ftk
bfz >r6u +lal +bfq
bg >cg >xe2 +jsg +ms1 +be
bg0 >gzd +h4
bg1 !fto ~lap
bg2 ~pt7
bg3 ~pt7
bg4 >dhk
bg5 >9vg +mix
bg6 ~e9h +bg9
bg7 ~gi3
bg8 +gi3 +bg7
bg9 >g57 +aoz +bg6
bga >2er
bgb >yh7
bgc >xbh +il9 +ij0
bgd >oq4
bge >xre
bgf >bgc
bgg >o8b +5p8 +bgi
bgh >3yu +bgk +f60 +f61
bgi >7o1 +59l +bgg
bgj ~g3z
bgk >k8b >f61 +bgh +xem
bgl >2tc
bgm ~3b6 +lt9 +d65
bgn ~w2j ~tce ~e7u ~tcf +bgp !sxn ~4t ~x9o ~ch0 ~x9p ~elk ~hjr ~x9q ~rxr
bgo ~ppo +f5q +7av +bf8 +3db
bgp >ppp +elk +bgn +byj
bgq >zjx
bgr ~eg5
bgs >sfu +bgy
bgt >iyi
bgu >xln
bgv >xln +bgy
bgw >3gp !d66
bgx >z4p
bgy >sfz +bgs +bgv +jog
bgz >jmm
bh ~qh2
bh0 !uvu ~uvv ~uvw ~uvx ~uvy
bh1 >kim
bh2 >di
bh3 >b0k
bh4 >lmt
bh5 >xeb >xe6 +bh7
bh6 >25v +bh7
bh7 >1s5 >jha +bh6 +bh5
bh8 >3qa
bh9 >dft
bha ~bpv
bhb >ii0 +bhc
bhc >63x +bhb +ii0
bhd >jkx
bhe >gwz +pdp
bhf >nu9
bhg >pdm
bhh >ot7 +pdo
bhi >z60 +pmc +pmb +j88 +pdp +pdo +j8a +j89
bhj ~9lv
bhk ~bmh ~bta !mu ~uvz
bhl !mv
bhm >dvc +bhp
bhn >yn7 +jjz +cms +bho
bho >9ej +bhn
bhp >dv6 +bhm
bhq +kti
bhr ~vzi
bhs >oe +pi1 +s9s
bht >epz +bi7 +bi6
bhu >ehx +bi1 +bhz +bi2 +5pm
bhv >iyr
bhw >rri
bhx >4r2 +bi1 +bhz +5pm
bhy >yz0 +bi1 +bi3
bhz >61u +bhu +bhx
bi0 >hvq +sng +xrl
bi1 >bf +bhu +bhy +bhx ~chw ~p67 ~a78 ~2ju
bi2 >4r6 +bhu +95n +94a
bi3 >kr3 >hvp >hvq +ukv +bhy ~782 ~95w +lax +law +xp2 !92a ~lay
bi5 ~exk
bi6 +bht !bi9 ~uku ~91y ~9qi ~b3p ~ukv ~ukw ~e4m ~ukx
bi7 ~1p9 +bht +5w +9qf +9qe
bi8 +bi6
bi9 !bi6 ~uky
bia +ukv
bid >6ym +77b
bie >g5l
bif >1iw
big >isn +18g
bih >1ds +18g
bii >bik +1w2 +bij +4a6 +koo +18g
bij >18g +tqy +4a8 +4a9 +bii +os4 +bik
bik >pbf +18g +bij
bil >ltb
bim >kok
bin >b27
bio >jut
bip >bt7 +ct3 +d6b +d68 +d69
biq +sf8
bir +kno +17q +knt +knr !bfu
bis ~knq
bit >xtj
biu >1o2 +biv
biv >3sj !232 +p2y +dfg +dff +biu
biw >ya5
bix !i4t ~uw2 ~tl ~uw3 ~i5c ~uw4 ~e5c ~uw5 ~uw6
biy ~esr !8vu ~38 ~ahc
biz ~wii +ahy
bj >lom +laq
bj0 >ti
bj1 >5dd
bj2 >yvb
bj3 ~bta
bj4 ~1b5
bj5 ~uwt
bj6 >ed0 +16a
bj7 >edy
bj8 ~kon
bj9 >o1p
bja >y4j
bjb >fje +18f
bjc >3g4 +szg +bje
bjd >9d2 >ypy +bje
bje >k6d +bjd +bjc +bjg
bjf ~sze
bjg >2xa +bje
bji >swj
bjj >eve +tfg +kp3
bjk >jpv +bjm
bjl >ggv +bjm
bjm >f +sf8 +bjl +bjk +n1u !1l6
bjn >t0c +bjp
bjo >bx3
bjp ~cxy >2jh +cxw +bjn
bjq ~v1a
bjr >664
bjs >ab1
bjt !m5x
bju >fvr !znq
bjv ~bjw +o1m +bjy !mgf
bjw +bjz +e7r !202 ~waq
bjx ~rtg
bjy >10k +bjv
bjz >rk9 +imy +bjw
bk >bf
bk0 >xin +aak
bk1 >h9l
bk2 >xtk
bk3 >qyh +bk5
bk4 >1tl
bk5 >g3d +bk3 +k44
bk6 ~z4
bk7 >1v1
bk8 >1c3 +nvm +bkg +bkh
bk9 >aqs
bka >pnt +jm0 +865 +bkg
bkb >4q0 +5ep
bkc >t04 +h4a
bkd >8uh
bke >c56 +bkk
bkf >qdq +s3u
bkg >xb +bka +bks +bkr +6aj +bk8 +gqf
bkh >ztu +ho0 +bks +6gt +bkr +bk8 +gqf ~t0e
bki >72y +fx +iyr +6gt +iyt +bkt
bkj >ei0 +bla +e6e
bkk >650 +648 +63u +bke
bkl >2kl
bkm >cif >xsj
bkn >ykx
bko ~6n5 ~bkp !ei7 ~4v5 ~uwk ~93w ~uwl ~93x ~uwm ~kit ~jst ~uwn ~pf7 ~uwo
bkp ~bko ~uwt !uwp ~uwu
bkq ~iqq
bkr >gum +bkh +bkg
bks >1km +bkh +bkg
bkt >1kp +bki
bku >im5
bkv !wjs ~k9q ~wjt ~wju ~wjv ~wjw ~wjx ~wjy ~wjz ~wk0 ~wk1 ~wk2 ~wk3 ~wk4 ~wk5 ~wk6 ~wk7 ~wk8 ~wk9 ~wka ~wkb ~wkc ~wkd ~wke ~wkf ~wkg ~wkh ~wki ~wkj ~wkk ~wkl ~wkm ~wkn ~wko ~wkp ~wkq ~wkr ~wks ~wkt ~wku ~wkv ~wkw ~wkx ~wky ~wkz ~wl0 ~wl1 ~wl2 ~wl3 ~knj ~wl4 ~wl5 ~wl6 ~wl7 ~ho2 ~wl8 ~wl9 ~wla ~wlb ~wlc ~wld ~wle ~wlf ~wlg ~wlh ~wli ~wlj ~wlk ~wll ~wlm ~wln ~wlo ~wlp
bkw >b44 !fpz
bkx !fq0
bky ~jjf
bkz ~jjf
bl >be +khz
bl0 !eie +bko
bl1 +iqq +bkq
bl2 +bl5 +bl4
bl3 ~iqq
bl4 >ycq +bl2
bl5 >8uc +bl2 !e28
bl6 >1c3 +1ki
bl7 >ei3 +1ki +bl8
bl8 >864 +bl7
bl9 >yed
bla ~6he +bkj
blb ~6he
bld ~tjl
ble ~e6a
blf >pbf +6kr
blg >8g3 +bli
blh >pbf
bli >ztu +blg +yca +blk
blj ~876
blk >64f +bli
bll >8ms +yjy +xcj
blm >xtl +blo +blp
bln >kjk +blp +blo +1iw +c1o
blo >5lh +blm +bm3 +bln
blp >1oy +blm +bln
blq >1pe !y7n +oxq +oxo
blr >jj1 +bls
bls +sd3 !jza ~vkc ~vkd +blr
blt !jzb +bls
blu >zeb
blv >7o3
blw >z5z
blx ~4jj
bm >be
bm1 ~uyk
bm2 +pjb
bm3 >xtl +blo
bm4 >1li +1iw +2lh
bm5 ~l2w
bm6 ~pnh
bm7 >3m1 >y3u
bm8 ~gjb ~kwa ~ptc !rpl ~uww ~d0o ~uwx ~cgq ~hii ~gjc ~uwy
bm9 ~33j
bma !rpn +gjb +uwx +bm8
bmb >jwu +gjc +gjb
bmc >r7g
bmd >h76
bme >kih
bmf >yu3
bmg >nn8 +bmk
bmh ~bhk ~kze !23o ~tk4 ~d6u
bmi ~3b6 !23p ~3lo ~tk6 ~tk7 ~e74 ~1qe
bmj !22b
bmk >r5n +bmg
bml >kzc +i8
bmm >m5h
bmn >irz
bmo +bmm
bmq >i8 +ii +bmu +bmt
bmr >3sq
bms ~h8
bmt >8v +3sq +il2 +bmq
bmu >9se +bmq +il2
bmv >eio +bmw
bmw >dhk +bmv
bmx ~8gr
bmy ~qb9
bmz >bmw
bn >9s
bn0 >yo1 +a3n
bn1 >m3g +2dt
bn2 >ehk
bn3 >cey
bn4 >akr
bn5 >6hb
bn6 >bku
bn7 >otz
bn8 >2mm
bn9 >xtm >xtn >8a6
bna >8d2
bnb ~4jj
bne +bng
bnf ~hy1
bng ~hy1
bnh >1p2
bni >z5z
bnj ~4jj
bnk >lln
bnl ~wnm
bnm >z5y +ldp
bnn >lln
bno +bnp
bnp ~wnm
bnq >xk9 +bns +bnr
bnr >dv6 +bnq
bns >dv6 +bnt +bnq
bnt >dv8 +bns
bnv >4e1
bnw >7o1 +8uv +r8x +nxx +dw9
bnx >mt9
bny >jgk +bo1
bnz >lnb +8sn
bo >hjc
bo0 >53h +bo2
bo1 ~ea3 +bny !ssm ~u3 ~u2q ~bof ~cx3 ~u2r ~u2s
bo2 >nov +bo0 +bo5
bo3 >nov +bo5 +bo4
bo4 >8t3 +bo3
bo5 >z3h +bo3 +bo2
bo6 >d26 +704
bo7 >52
bo8 >84o
bo9 >k0m +bof +bob
boa >jgp +bof +bob
bob >3mw +boa +yit +bo9 +boe +bod
boc ~7v2
bod >8t3 +bob
boe >7q9 +bob
bof ~bo1 +boa +bo9
bog +1jt +3hm !ux2 ~1jv ~jsq ~jsr ~ux3
boh >2ew
boi >z5p
boj ~7v2 ~slx +7ni !mqk ~sm0 ~wdq
bok ~dtj
bol >xns +6vb +3f3
bom >jy5
bon >8t4
boo >7o1
bop >9rv +bos
boq !v0b
bor >66w +931
bos >xns +3f3 +bop
bot >3z9
bou >z8v
bov >dy1 +o8n +hmk
bow >z4s
box >67b +boz
boy >44r +7mw +7mv +boz
boz >4vm +boy +box
bp >xnp
bp0 >bs4
bp3 >451
bp4 >n86
bp5 >a5o
bp6 >aam
bp7 >p8k +kk4
bp8 ~io1
bpa >nl
bpc +bp5
bpf ~oy
bpg +bpf +a9s
bph >5mt
bpi >1q3 +bpj
bpj >oob +bpi +3va
bpk >751
bpl >nxx +5p8 +di5 +bpm
bpm ~8le +7oc +bpl
bpn >an6
bpo >f7 +nep +4vz +bs5
bpp ~sml
bpq >ju3 +bpt
bpr >bjr !316
bps +ykf +9mx ~9mw
bpt +bq0 +g1p +yrx +bpq !85b
bpu >f1w +m42
bpv ~uxg ~ecf ~to6 ~u5f ~uxh ~rv9 !to5 ~a2t ~1ye ~1yo ~uxi ~5h5 ~9o6 ~bha ~uxj ~uxk ~uxl ~uxm ~rva
bpw !2wq ~g1g ~ux6
bpy ~rpf
bpz ~rti
bq >kwx +by
bq0 >7r +8if +bpt
bq1 +bpv
bq2 >i0e +cqo +hqe
bq3 >jcc
bq4 >y8f +w0z +bq5 +bq6
bq5 >zn2 +bq4
bq6 >zn3 +bq4
bq8 >pbb
bq9 ~izd
bqa >t0o +bqb
bqb >t0h +bqa +bqc
bqc +bqb !um6
bqd ~jmj +h9o
bqe >5cf
bqf >lgx
bqg >edy
bqh ~uxh
bqi >556 >z3i +bqs +bqn +bql
bqj >yz2 +v91 +bqk
bqk >pub +bqj
bql ~bqs >zm0 >rf2 +bqi !3ar
bqm >3my +esd +z7y +dec +cxj
bqn >xb +bqi
bqo >zur
bqp ~5r4 ~uyt !rpp ~bto ~uyu ~uyv ~uyw ~uyx ~dys ~uyy ~uyz
bqq ~5r5 +5r8
bqr ~vpp
bqs >zm0 +bqi ~bql
bqt >nzf +bqv +bqu
bqu >508 +4k8 +bqw +bqt
bqv >r66 +bqt +bqw
bqw >xps +bqv +bqu
br >b7 +bf
br0 >yid
br1 >6ws
br2 >zqr
br3 +bt0 +bqy
br4 >a5o
br5 ~su8 +gsb +gsa
br6 +axa +bpf
br7 >4ji +brc +brb
br8 >ln6
br9 >lmu +brc +brb
bra >r6v +d0a +brb +jlr
brb +br7 +br9 +46n +bra !eim ~kow ~m1j
brc ~5z7 +br7 +br9
brd !lmf !zfd +brb
bre >jae +brg
brf >hym +brg
brg >ja9 +bre +brf
brh ~iap +bro !p80 ~49g ~uxn ~uxo ~uxp ~uxq ~uxr ~uxs ~uxt
bri !ksd ~uy3
brk ~iap +brn
brl ~izd +ijb
brm +e74 +jv0
brn >izh +brk
bro >y55 +5g4 +3jr +rx7 +brh !y56
brp >yvc
brq ~b45
brr >sk6 !n4g
brt >b8e +4w1
bru >ox +pep +brw
brv >szy
brw >szy +bru +b6v
brx +brz
bry >bfy
brz +brx
bs >xcb
bs2 >snt
bs3 ~3nh
bs4 >m4s +ue6
bs5 >mcz +bpo
bs6 >dyj
bs8 >edy +bsa +bsc
bs9 >opw !dqm
bsa ~103 ~u1y ~civ ~dq5 ~uyk ~oo0 ~si4 +bs8 +bsd !uyl ~101 ~uym ~uyn ~uyo ~uyp ~6zr ~uyq ~uyr
bsb ~103 +bse
bsc >m3n +ah +bs8
bsd >8nu +bsa !y0u
bse >g57 +bsb !yla
bsf >5m0
bsg >xti
bsh >siu
bsi >siu
bsj >nuo +jca +nas +asz +bso ~7l6
bsk ~tjl
bsl ~ai0 +20n
bsm ~ml
bsn ~ml +jca
bso >3zv +bsj +qjd
bsp ~vkk +5r8
bsq >yq2
bsr >2wj +gwe +jt6
bss >3f2
bst >hc
bsu ~he
bsv ~3f4
bsw ~pxd +5mk !npy ~8ti ~wim ~win ~wio ~wip ~wiq
bsx >bu9
bsy >7cz +rh2
bsz >xjv +bt1
bt >xnq
bt0 >br4 +br3
bt1 >4hg +bsz
bt2 >2ig
bt3 >gw8
bt4 >8s8 +4gb +4s3 +k89 +k8b
bt5 >o4o +bte +bt9 !222
bt6 >1c4
bt7 >ajt +bte +bt9 +ajw !23d
bt8 >yuv
bt9 >6bm +bt7 +bt5
bta ~17v ~b45 ~bhk !22a ~ia ~bj3 ~tjp
btb >xom
btc >7dp
bte ~17v +bt7 +bt5
btf >su5
btg >2wi
bth >ah1
bti >8g5 +ajw
btj >dyh +v94
btk >6yk
btl >6yk
btm >1007 >4y8
btn >d26
bto ~bqp
btp >72y +fqf +p47 +bek
btq >yhj +nei +btr
btr >cp9 +cbi +btq
bts ~8nn
btt >8hi
btu +bts
btv >kxv +2ii +c46
btw >n2
btx >yzl +bty +btz
bty >2ih +btx
btz +btx
bu >95a
bu0 ~awo ~kxz +bu1 !uu2 ~uz3 ~uz4 ~uz5 ~3pe ~uz6 ~ml6 ~kxi ~uz7 ~uz8 ~kzy ~uz9 ~uza ~uzb
bu1 >lcv +bu0 !1i6
bu2 ~uu3 +1i6
bu3 ~8jk
bu4 ~kti +24g
bu5 >erm +24g
bu6 ~6oq
bu9 >6ol
bua >d8k
bub >eqy +buc
buc >h14 +2kp +bub +ghx +ywq ~i72
bue >xbh +bug +buf
buf >bx4 +bue +lzo
bug >bx4 +b2y +bue
buh !v0h ~v0i ~v0j ~v0k ~v0l ~v0m
buj >754
buk >edy +b8m +fm5
bum >z1a
buo >zet
bup >xb
buq >2jd
bur !9rb ~bat ~uzc ~uzd ~56p ~6c0 ~uze ~b08 ~uzf ~uzg ~uzh ~uzi ~eno ~flm ~j5o ~mlx ~uzj ~pp5 ~pp6 ~rx1 ~uzk
bus +buz !vk7 ~3dx ~crx ~vk8 ~vk9 ~mvq ~orw ~otj
but +buv
buu ~119
buv ~636 +bv0
buw ~ij1
buz >l1b +vk9 +v3e +bus
bv >k9x
bv0 >63b +buv +64n
bv3 >b02 +bv5 +n7p +n7o +xhn !zzv
bv4 ~6hy
bv5 >xbq +bv3 +7n
bv6 >n7l +b02
bv7 >xfx
bv8 >yvd +bv9
bv9 >k7w +bv8
bva >n4a
bvb >1bw +v2h
bvc >7yn
bve >kh +bvg +ok7
bvf >ads
bvg >9q2 +ok2 +bve
bvh >381 +hx8
bvi >gf8 +cqd ~cqf
bvj >cz9
bvk ~u2b +e9y +oih
bvl >8s8 +11q
bvm >cg
bvn >duh
bvo >byh
bvp ~lez
bvq >9az +iqt +bvt
bvr >s09 +bvv
bvs >z67
bvt >nq8 +bvq +iqp +iqi +2ro
bvu ~myw +t0s +uki +bvw +iv1 !zta ~ztb
bvv ~nqa >puk +bvr
bvw >xbl +bvu
bvx !ifg ~t0s ~uzt
bvy ~nqr +bw0 !iff ~pnq ~s08
bvz !uzx
bw >xbl +tar
bw0 >y7h +ivl +w3x +t0s +bvy
bw1 >hol +bw3
bw2 >z2o +46p +4ii +di1
bw3 >8y +bw1
bw4 >b1m
bw5 !v0g
bw6 >mds +227 +pyl
bw7 >d2e
bw8 >akm
bw9 ~2eh
bwa ~e5e +4r
bwb >l3i
bwc >eu
bwf >lk4
bwg >ku
bwh >oq1
bwi >4v4
bwj +bwl
bwk >z1k
bwl >2ha +bwj
bwn >818
bwo ~9q5
bwp >s0o +bwr
bwq >65u +bwr
bwr >hvq +bwp +bwq
bws >xkn +bwu
bwt >zc6
bwu ~cwg +bws
bwv >149 +gmx +lj6 +lj4 +14d +a8k
bww +14q
bwx +awj
bwy >zkl ~zmg
bwz >z4p
bx >pbb +ce +cd +cc +cb +tar +c9 +c8 !e7i +bf
bx0 >fva +bx1
bx1 >vq +bx0
bx2 >4cx +fsr
bx3 >4x2
bx4 >ca6 +l4k +l4a +px2
bx5 >bx4 +bx8 +bx6
bx6 >eoc +bx5
bx7 >6s
bx8 >bx6 +bx5
bx9 >8rb
bxa >xto +bxb
bxb >7wb +cqa +n0w +bxa
bxc !ve5 ~wsp ~6to ~n0y
bxd ~65y +pco +l4y +oly
bxe ~6yz
bxh +bxd
bxi >g4b +kuh
bxj >xny
bxk >bdr >d8k +vmx ~zm6
bxl >4hu +gs +htn
bxm +776
bxn ~tu7
bxo >xtp
bxp ~kck
bxq >egb
bxr >ykn +h9z +5nj
bxs ~s0a +bxt
bxt >s0c +bxs
bxu >qi1
bxv >qtu +bxy +bxw !jjd
bxw ~e9s ~l2j +bxv !jjf !kru ~1e6 ~vxu ~vxv ~9pk ~vxw ~vxx
bxx ~e9s
bxy ~l2j +bxv
by >4ww +g9x +4md +jw3 +vei +bq ~zze
by0 >z1o
by1 ~cwg
by2 ~u0u +chm
by3 >5m0
by4 >jch
by5 >yfy +2zv +f2s
by6 >sfj
by8 !v79
bya >1gh
byc >be1
byd >1ch
bye >ysi +4ta
byf >4t9 +4ta
byg >6h1 +byi
byh >duh +f60 +f61 +fqw +bym +lg6 +f77 +f83
byi >dw4 +byg
byj ~9xs +729 +bgp
byk ~irv
byl >xnp
bym >1wx +byh
byn +aww
byo >d0m
byp >ylf +k8f
byq >ik +2qh
byr >10z !ggu
bys >5j0
byt >eau
byu >ap +svm +kyy +pta +svn !ggn
byv ~kyx
byw >xcx
byx >lmu +j88 +j8a +j89
byz >z46
bz >xb +zbs !e7l
bz0 >z4o
bz1 >4su
bz2 >svw
bz3 >osg +4w1
bz4 >xlu +4w1
bz5 >14b +2zl
bz6 >s70
bz7 >s70
bz9 >90
bza >dcg
bzd >yid
bzg >1u5 +56f
bzh ~3lz
bzi >3m1 +s1w
bzj >30t
bzk >kh0
bzl >1vc
bzm >z48
bzn >byw +bzp +bzo
bzo >zvs +bzn
bzp >j8a +bzn
bzq >2ld
bzs >xtq
bzt >xjp
bzu >xob +q0w
bzv +bzy +scz
bzw ~a9y
bzx >qm5 +9ls
bzy >9l6 +bzv
c >fve +j +m7e +yxm +ge9
c0 >ejm +c4 +b7 +l24
c01 >dcp
c02 >cg
c03 >8s8
c04 >628
c05 >152
c06 ~3lz +d7w +22u
c07 >8s8 >s7t +2sn +k7y +k7x +2t1 +c0d
c08 >fzo
c09 >z4d
c0b >7j0 +iu
c0c >oyq +c0d
c0d >k7w +c0c +c0e +c07
c0e >edy +c0d
c0f >iv +iu
c0g >xji
c0h >2oj
c0i >yye
c0j >61h
c0k >yhc
c0n >1q5 +c0p
c0o >cqz +74r +41a
c0p >754 +hlq +c0n
c0q >nj
c0r >y25
c0s >ovh +3mj +iu4
c0t >pab +c0v
c0u >yhj +c0v
c0v >gez +c0t +c0u
c0w >ziw
c0y >xtr +c10
c0z >xts
c1 ~loq
c10 >phq +c0y
c11 >6j6
c12 >sjm
c13 >jkd +c16
c14 >cqr +c16
c15 >3g4 +c16
c16 >qhf +c15 +c14 +c13 +c19 +c18 +c1a
c17 ~aoe
c18 >yve +c16
c19 >9qw +c16
c1a >pf +dpy +c16
c1h >hc +fxu
c1i >yn8
c1j >z12
c1k >5m3 +1bn
c1l >80t +c1m
c1m >phq +c1l
c1o >kjo +bln
c1p >zan +wti +c1x
c1q >ybf +v4r
c1r >bct +c1x
c1s >bue >dww
c1t >1oi +c1u
c1u >kd3 +c1t
c1v >z37
c1w >buf
c1x +c1r +c1p !oq5 !g8k ~wtf ~kk ~wtg ~wth ~wti ~wtj
c1y >fzd +og7 +c1z +7fg
c1z >7eu +c1y
c2 ~r7n
c20 >eiw +jcj +c21
c21 >36q +d95 +c20
c22 >ya7
c24 >hoa
c25 >xsr +c28
c26 >xtt
c27 >6mi
c28 >bx4 +c25
c2a >kjj
c2b >9y6
c2c >oc +8x +5s0
c2d >nsy +c2f
c2e >67k
c2f >mzs +xs8 +l72 +c2d
c2g >bwy
c2h >3so
c2i ~ulg +78r
c2j >2a2
c2k >75u
c2l >mx1
c2m >ysi
c2n ~cdv
c2p >z4f
c2q >xep
c2r >yjb
c2s >edy +c2u +dme
c2t ~5tp
c2u ~dme +dmf +c2s
c2v ~eey
c2w ~f9f +cc3 +f86
c2y >pab +m06 +c2z
c2z >gez +pab +c2y
c3 >cg +9u7 +1k2
c30 >ibf +c31
c31 >kvf +c30
c32 >s29
c33 >sqj
c34 >xtv
c35 >77
c36 !v0o ~v0p ~v0q ~esa ~v0r
c37 >xb +lpd +lpj +kqk +kqo +lpe
c38 >xtu
c39 >xtw
c3a >z4n
c3b >49v
c3c >rf5
c3d >jsm
c3e >g3w
c3f >xrv +c3h
c3g >zb7 +c3i
c3h >zix +c3f
c3i >4y8 +c3g
c3j >xm9
c3k >1lh
c3l >7a8
c3m >yzl
c3o >edy
c3p >ei3
c3q >np9 +c4u
c3r +55q
c3s >p0k
c3t >y63 +ntc +nt4
c3u >yei
c3v >8ij +c3x
c3w >5ds +c3x
c3x +c3w +c3v
c3y >ytr +c40
c3z >54p
c4 >z32 +c0 !z33
c40 >5xe +c3y
c41 ~64n ~e60 ~eds ~v0s !oy4 ~3th ~v0t ~v0u ~cql ~j3z ~v0v ~rrx ~stl
c42 ~5z7
c43 ~uhq +c4b
c44 >72y +ky0 +c4t +1wy
c45 >gpv +ky0 +c4g
c46 >gpv +kwy +btv +j2s +z62 ~ca5 ~a3m
c47 >ynw +2m7
c48 >jsy
c49 !oy6 +c41
c4b >dyv +c43 +vhs +c4d
c4c >ybw +eep +ai5
c4d >hvd +c4b !oxt
c4e ~v0s
c4f >nc8 !oxz
c4g >9uq +c45
c4h >1bk
c4i >h9q
c4j >svj !yni
c4k +c5r
c4l ~v12
c4m >xhq +rvt +rvs +c4o
c4n >fgt +c4p +c4o !y3f
c4o ~50l ~c4p ~rvs +c4n +c4m !v15 ~v16 ~caj ~fro ~rvt
c4p ~c4o +c4n !v17 ~v18 ~v19
c4q ~119
c4r +c4o +fro +caj
c4t >2ml +c44 +2m7
c4u +c3q
c4v ~vbv +r5p +dcv +dcw +aob
c4x >2xa +c4y
c4y >2xe +c4x
c4z >c9e
c5 >z6g !jif
c51 >epl +3kl
c53 >fgb
c54 >ixt
c55 >bkb
c56 >ppu
c57 >bce
c58 +v2j
c59 +hen +c5g
c5a +9dw
c5b >yvp +c5d +a4z
c5c >edy
c5d +c5b
c5e >9m7
c5f ~hen
c5g ~op2
c5h ~fgo
c5i >gs1 +c5k
c5j >gu4 >yyn +gs6 +gs7 +s1v
c5k ~lyn +c5i
c5l >yac
c5m ~dml ~ac6 ~o91 ~rb8 +1x5 !v1a ~1x0 ~1uh ~v1b ~v1c
c5n ~o91 +1x5
c5o +cq +rb8
c5p +c5m +1x0
c5q >bkb +v0u
c5r >qdq +c4k
c5s >53n
c5t >aea +c5u
c5u >yda +c5w +c5t
c5v !vl2 ~vl3
c5w +c5u
c5x +c5w
c5y >yda +c5z +c60
c5z +c5y
c6 >zca +cb
c60 >nd2 +c5y
c61 >ycw +c62 +c63
c62 +c61
c63 ~t91 +c61
c64 >xlq
c69 >zv
c6a >n07
c6c +c68
c6f >pns +c6q
c6g >en2 +c6p +873
c6h >yi5 +c6j +c6m +c6l
c6i >a5o +c6j
c6j +c6i +c6h +86m
c6k >yi3 +c6m
c6l +c6h +c6k
c6m +c6k +c6h
c6n >9ly >nmg
c6o >zei
c6p ~izd +1ib +c6g
c6q >cr7 +p41 +p42 +c6f +o0k ~zlr
c6u >yol
c6v >600 +c6z +c6x
c6w ~606
c6x >hts +c6v
c6y >ed0
c6z >ye7 +c6v
c7 ~9u4 ~gaf !taa ~2v ~b1 ~oo ~tab ~j3w ~tac ~tad
c70 >xf0
c71 >xb
c72 >c71
c73 >4a5 ~znl
c74 >600
c75 >dhh ~gps
c76 >hvs
c77 >m3c
c78 ~3n6
c79 >ei0
c7a >a2s +8uw
c7b >1yw
c7c >ap
c7d >j55
c7e +q1l
c7f >hvp
c7g >1l1 !c7p ~5li
c7h >inw
c7j >r4r +nn9
c7k >ace !38u
c7m >1e0
c7n >n9g
c7o >q9m
c7p ~22p >ces +8ks !c7g
c7q >7n
c7r >ji9
c7s >2md
c7t >7o +1ky
c7u +1mt !728
c7v >3so
c7w >an
c7z >bn6 +c80
c8 +bx +ch !e7j ~taj
c80 >3ru +c7z
c81 +c82
c82 +c81
c83 ~tjl
c85 >ldo
c86 >g2v
c87 >jwc +c89
c88 >1wx
c89 >kqh +c87 +ino
c8a >hvs
c8b ~pxs +p0k +1bt +jwc
c8c >yrs
c8d >qne
c8e >lmu
c8g >152 +c8j +c91
c8h >9xe +c91
c8i >juf +qvw
c8j ~2uw +dtc +hqb +c8g
c8l >bzs +c8m
c8m >d00 +c8l
c8n >8ng
c8o >xmu
c8t >y0p +8ti
c8u >q5k +8tj +ali
c8v >xhq +c8x +566 +ca6 +aua
c8w >at +c8x +9r1
c8x +8wy +c8v +c8w
c8y !v1d
c8z >xqk
c9 +bx !jig ~ck ~tan ~tao
c90 >e4r +oxf
c91 ~2uw +gs0 +dtc +hqb +c8h +c8g
c92 >fqu +c93
c93 >fqw +qvu +c92
c94 >z46
c95 >z48
c97 >z4j
c98 >hc +c9c
c99 ~tu7 +yx +c9c
c9a ~v7b
c9c >5o0 +c98 +c99
c9d >r6e +c9f +olq
c9e >3eo
c9f >olq +c9d
c9g >8sp
c9h >ozl +c9j
c9i >dcg
c9j >ozo +c9h
c9k ~5tm
c9l >9w8
c9m +c9n
c9n ~4rg
c9o >5m0
c9p >yzk
c9q >3f2 +pcc
c9r >sz6 >gi5
c9s >avm !3j9
c9t >sz6
c9u >sz6 >bs8
c9v ~e2g
c9w +c9v
c9x >yo1
c9y >52c
c9z >9ka +ul0
ca !taf ~tag ~45r ~44x ~ceo ~tah ~tai
ca0 >1ei
ca1 >600
ca2 >600
ca3 ~zpn >600
ca4 >8fs
ca5 ~c46 >72y
ca6 >r4q +8wy +c8v !q94 ~cal
ca7 >ca9
ca8 ~m5
ca9 >r4q +cyg ~8qs ~cyw ~7vx +xd4 ~m49 ~jil ~cab ~601
caa >n9g +cai ~cab
cab ~caa ~2r1 >qg9 +cai +ygg
cac ~887 ~5yt >caq +n1u
cae >fr ~zya ~1ba
caf >fzt
cag >1qg +1qb +cah
cah ~a8 +cag +caw
cai >ygg +cab +caa
caj ~c4o +11g
cak >c8x
cal >jmm +m8c +lzr +lzs
cam >63 +q0a
can >atj
cao >zpz +amh +q0a !dk6
cap >biq
caq >ca9 +yk6 +xcl +sf8
car >ca6
cat >lgb +mco +s18
cau >8is +3n6
cav >c8w
caw >y26 +cah
cax >yrw
cay +caz
caz >yr5 +cay
cb +c6 +bx !tau ~tav ~taw ~tax
cb0 >z0y
cb1 ~52z !n1x ~ve8
cb2 ~clq
cb3 ~su3
cb4 +cb3
cb5 >2oj
cb6 >3j6 +kwd
cb7 >24l
cb9 >2k8 +cbb +cba
cba >50y +7dg +9rp +sy9 +sy8 +sya +cb9
cbb ~a9y +cb9
cbc >gev +ccp +cbe
cbd >dhj
cbe >gez +jon +cbc
cbf >a8d +ocy
cbg >iyi +m45
cbh >z9h
cbi >pab +btr +cbj
cbj >pac +cbi
cbk >lyt
cbl >6id
cbm >xt7 +cbp
cbn >z63
cbo >oq4 +cbt +cbu +cbq
cbp >naa +cbm
cbq >bx4 +cbo
cbr >xpf
cbs ~9rb
cbt ~okh +cbo
cbu >5lh +cbo
cbv >4y8
cbx !cc2
cby >z9g
cbz >kdk
cc ~ac3 +159 +bx +cg
cc0 >qyy +4dp
cc1 >5o2 +y1d ~38c
cc2 !cbx
cc3 >byo +cc5 +c2w +11q +dfw
cc4 >n7l +ccv +77s
cc5 ~f9f +ais +m2z +f9b +cc3
cc6 >lhx +gk7 +ce2
cc7 >b78 +tpt +cc9
cc8 >1bw
cc9 >zx9 +cc7
cca >1by +b9g +ccs
ccb ~3r6
ccc >5s0 +d3h +76u +xpe +lqi
ccd >s1q
ccf +jk4
ccg >nv3 +jk4 +70t +w00 +w5v
cch >htt +5nt +ccj +ogp +ogo
cci >jxp
ccj >hvs +cch +ccl ~9k4
cck >be7 +ccm +ccl
ccl >xnv +cck +ccj
ccm >bdt +ono +cck
ccn >pv1 +euf +eue
cco >1o2 +ccp
ccp >nk2 +cco +cbc
ccq >3rd
ccr ~3r6 +ccu +owf +rh0 +ccs
ccs >3rd +owf +cca +ccr
cct ~3r6 +gl2 +kdk
ccu >b78 +owf +ccr +owd
ccv >gez +cc4
ccw ~esr +9d1
ccx ~5bo +mv1 +oze +260
ccy +ccw +esr
ccz +ccw
cd ~exp +bx +cg
cd0 >z3a
cd1 >zbw
cd2 >ap
cd4 >h7h >1ds +h7j +37f
cd5 >z7q +90b +cd7
cd6 +37f
cd7 ~7ju +cd5
cd8 >2k8 +me7 +3rm +a86 +cdb
cd9 >dmy +a86 +cdb +cdc +cda
cda >m2z +cd9
cdb >xb +cd9 +cd8
cdc ~fjg +cd9 !eiq ~3r9 ~4ss ~en5 ~pr3 ~e1p ~e8d ~v1i
cde +cdc
cdf >88 +cdh
cdg >yf5 +cdh
cdh >et2 +ii0 +5y4 +cdg +cdf
cdi >mx1 >kdn +kdk ~cdn ~cdm
cdj >jy5
cdk >gni
cdl ~nzb +kdk
cdm >6yn
cdn >8tn
cdo >ydj +cdp
cdp +cdo
cdt >xty
cdu >xow
cdv !vhy ~c2n
cdw >g3p +ce1 +gk6
cdx >av1
cdy >g3w +43i +e8e
cdz >z89 +ce0 +lzi
ce ~ivj +bx
ce0 >ads +cdz
ce1 >zx9 +cdw
ce2 >1by +cc6
ce3 ~v28
ce4 >g3w
ce5 ~9xs
ce6 >4tc +cu4 +ce7 +ce8 +cu3
ce7 >ar7 +ce6
ce8 >1t6 +zbk +ce6
ce9 ~lx
cea >zd4
ceb ~7ug
cec >y77 +cee
ced >9ei +ceg +j3s
cee >bx4 +cec +7w6
cef >xmn
ceg >9et +ced +vb3
ceh >sd +cei
cei >fsa +ceh !7u2
cej >cpe
cek >549 >2yz +mr6
cel >211
cem >s29
cen >17s
ceo ~ca
cep ~84p
ceq >5rc
cer >puk
ces ~ace +apv !1l1 ~fvf
cet >5vw
cev >hvs +jj4
cew >ggj
cey >5w2 +oaf !bab ~b0t ~oab
cf !jj8 +c9
cf0 >k5p
cf1 >448
cf2 >b8m
cf3 >4sb
cf4 >ces
cf5 >ces
cf6 >lg +7ku +1d4 ~7kz
cf7 >4y8 !5w6
cf8 >emy +poo +emz
cf9 >t0j
cfa >cr5 +5iz
cfb >1ia
cfd >87l +ku3 +cff +f2q +ik7
cfe >9se +p4d +cfg +kr2 +9iz +cff +i7k
cff >9iz +cfe +cfd
cfg >9sc +cfe
cfh >kih
cfi >yvf >yvg
cfj >xmg
cfk >9a4
cfl >yko +cfm
cfm >fzt +cfl +qxm
cfn >9eh ~3c0
cfo >yrs
cfp +8sy
cfs >7uf
cft >yvh
cfu >p29
cfv ~ejd +su5 +2d9
cfw ~e4p +f05
cfx ~pxi
cg >b7 +cd +cc !xdx
cg0 >8km
cg1 >64f
cg2 >z2q +cg4
cg3 >zbd +cg4
cg4 ~hb6 +cg3 +cg2
cg6 ~d0n
cg8 >f6e
cga >xea +cgb
cgb >k7w +cgc +cgd +cga
cgc >jha +cgb
cgd >k8g +cgb
cge >83w
cgf >xpp +cgg
cgg >zua +55m +cgf
cgh >h1a +hx2 +hwv +hwu +tbk +ws0 +ogv
cgi >ik
cgj >hrt +cgu +cgt +cgm !a7j
cgk >lcv +cgs +nq0 +n4m +2qa +cgl !23x
cgl ~2s9 ~2sw ~asm ~cgm ~ilz ~mdw +cgk !23y ~3zu ~v1k ~v1l ~v1m ~v1n ~n7p ~oq8 ~pxa ~v1o
cgm ~cgl ~hrp ~mn3 ~mnd ~v1z ~t21 +cgj !a7l ~146 ~v20 ~n8h ~v21
cgn !244
cgo +u3a +abn
cgp ~636
cgq ~bm8
cgr ~ibt
cgs ~tc9 +cgk
cgt ~mb1 +1m +cgj
cgu ~mnd +lvm +fc6 +cgj
cgv ~ote +l31 +m4g
cgx >bse
cgy >ep3
ch >z34 +c8
ch0 ~bgn +7av +4v +3yu
ch1 +ch2
ch2 >af0 +ch1
ch3 >xkg
ch4 >idi
ch5 >9iz
ch6 >jh0
ch7 >35p +cha
ch9 >7ex
cha >qrd +ch7 +360
chb ~35u +4kj
chc >lo3
chd >iib
che ~2k6
chf >xmt
chg >yf9 +a64 +a63
chh >rce
chi >i9o +chk
chj >xrh +chk
chk ~7v2 +chj +chi
chl ~qnm +r5u +r5t +i9o
chm >51n +2zv +u0z +51o +by2
chn >m96 +cho
cho >ox1 +yyh +chn
chp >yvi
chr >yi7 +cht
chs >bgb +chu
cht +chr
chu +chs
chv >xog +chx
chw >gv9 ~zr1
chx >6qq +8et +chv
chy >dnh +xgc
ci >kdy +ck +cj
ci1 >3gf
ci2 >btx
ci3 >1lw +x7w
ci4 >eo7
ci5 >5xg +8wa +zf8 +mya +1x6 +cid +ci8
ci6 >5xg +ci8
ci7 >7ov +cib +cic +ixu +m1f +m1u +m1e !zz6
ci8 >xhz +ci5 +ci6
ci9 >ju4
cia ~8wd
cib >q6v +ci7
cic >6md +ci7
cid >kee +csk +ci5
cie ~ke9
cif >93q +cih
cig >rrz
cih >1bn +mq5 +cif
cii ~5d0
cij >xtx
cik >r0k +old +olx +cin +cim +4pc
cil >xq2
cim >hvp +cik
cin >q94 +cik
cio >l21 +6xt +2ko !y4r
cip >y60 +v2b +civ +hd +hc
ciq >y0j +ciw
cir >pbb
cis ~2k6 ~9lv !20p ~v29 ~bco ~v2a ~v2b ~g9r
cit !zfx +cis
ciu !szj +9lw +civ
civ ~bsa ~lyn +cip !v2d ~9lw ~h9i
ciw ~fgo +ciq
cix >z44
ciy >cj6 +cja +cj1
ciz >lln +cj0
cj >79b +ck +ci
cj0 >a5x +k4r +gww +ciz +pdn +xh7 +cj3 +cj4 +ixp +iy0 +lln
cj1 >a6h +ciy +cj5
cj2 ~dew
cj3 >75w +cj0
cj4 >iy0 +cj0
cj5 >3zd +cj1
cj6 >kii +ohs
cj7 >4y7
cj8 >yj3
cj9 ~oib !pu4 ~pe3 ~cjg
cja ~e9g +ciy !pd7 ~v2j ~oht
cjb >xnp +4ar
cjc >d4w +5xw +cjh +y3
cjd >2se +5xw +cjh +y3
cje ~df0 +kk1
cjg ~cj9 +pdn
cjh >63c +cjd +cjc
cji +cj9
cjk >7qb
cjn >1so +ckl +cjp
cjo >jq9
cjp >ja7 +cjn +y5f +cjq
cjq >y5f +cjp
cjs >z5u
cjt >ydl +cjw +cjv
cju >g7u +q67
cjv +cjt
cjw +cjt !v2o
cjx !zif +cjw
cjy >ckb
cjz >yvk
ck ~c9 +ci +cj
ck1 >jz8
ck2 >z5z
ck3 +acs
ck4 >ir2
ck5 >ck4
ck6 >y44 +vqo +v18 +idt
ck7 >ckb
ck8 ~e6a
ck9 ~w4s +mk7
cka >jha
ckb >yvj
ckc >ck4
ckd >apy
cke >y2h +b9w
ckf >zd6 +mr2
ckg >vk +ps5 +ps4
ckh >pu +208
cki >z21 +7rd
ckj >cjn
ckk !tu6
ckl ~5nn +cpu +cjn
ckn >ymt
cko >s9b
ckp >chn
ckq >ye7 +ckw +cks +ckr
ckr >et5 +ckq +514
cks >898 +ckq
ckt >dyp
cku ~ael
ckv ~t3s
ckw +ckq +514
cky +vx2
ckz >xu1
cl >jsm +ms1 +be
cl0 >4j1
cl1 >qyh
cl2 >5n8 +5et +t33 +cl3 +cl4
cl3 >pny +cl2
cl4 >xe6 +cl2
cl6 >z0f +cl9 +cla +cl8
cl7 >dhg
cl8 >6yk +cl6
cl9 +cl6 !tkd ~tke ~tkf ~tkg ~tkh
cla >6yl +cl6
clb >kkt +llg +61j
clc >djn +5et +cld
cld >6mb +5n8 +clf +clc
cle >1dr +1dp
clf ~ta9 +cnj +1ys +cld +1yt
clg >b2x
clh >xlx
cli >5ox
clj >r2g >ypy
clk ~2eh
cll ~5z7
clm >xns +clp
cln >ied
clo >162
clp >bx4 +cls +clm
clq +qkv !rpq ~1do ~cb2
clr ~k99
cls >2aw +clp
clt ~tqv +neo +d34 +lmm
clu >xhn +cly +clx
clv >p0m +cly
clw ~k94
clx >4q4 +xho +clu
cly +clv +clu !zun
clz +9vq
cm >edy +t0j +jsh +jsf +bd
cm0 >av1 !eis
cm1 ~vek
cm2 +cm1
cm3 >k4s
cm4 >7wv
cm5 ~ngj >4m3 +ngo +ngp +ngm
cm6 ~npy +opx +opy +cm9
cm7 +njo +cm6
cm9 >9cx +h7j +cm6 +wir +vae
cma >1ux +cme
cmb >mqr +cmc +wsh
cmc >6yk +cmb
cmd >ph6 >hqv
cme +cma
cmf >hum
cmg >5m3
cmh >y5k +cml +cmj +cmk
cmi >iyr
cmj >zjp +cmh
cmk >5th +cmh
cml ~tu8 +cmh
cmm ~irv
cmn ~ouk
cmo >irz >gs1
cmq >9ek +jjz +cms +cmt
cmr >nep +cmt
cms ~ztk >9ej +fsz +bhn +llc +cmq ~jjz
cmt >ejx +cmr +cmq +cmv
cmu ~r0v
cmv >r0k +cmt
cmw >ire +cmy +cmx
cmx >6yk +cmw +8gn
cmy ~8gr +cmw
cmz ~aro
cn >cl
cn0 >pta
cn1 ~ai0 +cn7
cn2 ~e5d +cn6
cn3 ~2uw +cn7
cn4 !fz7
cn5 +cn1
cn6 >e59 +4st +e1p +cn2
cn7 >y74 +ovp +31u +ten +dt4 +oc2 +mdx +cn3 +cn1 +vf9 +acs +9wc
cn8 >5nz
cn9 ~px8 +9m9
cna >xpy
cnb >mcm
cnc >a5o
cnd +cnh +cni +cnf
cng >yqj
cnh >yi3 +cnd
cni >a5o +cnd
cnj >83b +clf
cnk +clf
cnl >y5l +cno +cnm
cnm >zjp +cnl
cno ~tu7 +cnl
cnq +cno
cnr >kz4 +t9e
cns >za6 +vm9 !za7
cnt >s4g
cnv >3zf
cny >mt9
co +2hb +ac1 +lq9 +ct !kjg ~9i5
co3 >bjd
co4 >lol
co5 >84 +co8
co6 >600 +co8
co8 >yfb +n4k +co6 +co5
co9 ~oo0 !wsx ~wsy
coa ~oo0
cog >3c1
coj >dr7 >xlf
cok >aka
col >bka
com >yc6 +cor
con >ost +vea
coo >62w
cop >up
coq >2zl +crp
cor >pud +n2b +com +m13 +ost +huz
cos >zuh
cot ~osu
cou >yro
cow >xns +coy
cox >mex +coy
coy >6ol +cox +cow +3u6
coz >a8b
cp ~ac6 +lq9 +ct
cp0 >cls
cp1 >xt5
cp2 ~e4t +m4d +d1j
cp3 ~n6q
cp4 ~rtw
cp5 +cp2
cp8 >yhj +cp9
cp9 >600 +cp8
cpa >yhj +cpb +ojs +ojp +ojq
cpb >ojp +cpa
cpc >7u3
cpd >fuv +cpg +3cl
cpe >mx1 >bob +cph
cpf >7it
cpg >t0h +cvq +k9u +cpd +9ip +fkq +fks +kzj
cph >ied +cpe
cpi >1so +3m8
cpj >kik
cpk >yql +2dt +67k
cpl >eo2
cpm >fsa +9d2
cpn >6gy +9d2
cpo >zzf +ri0
cpp >dhk
cpq >xu8 +cpr +cz9
cpr >5n8 +cpq +5et
cps >imb +2lf +tm2 +2zg +62t
cpt >xu2
cpu >n5z +ckl +cpw
cpv >5i2
cpw >5o2 +cpu
cpx ~3w4
cpy >s14 +cpz
cpz >fzt +cpy
cq ~rb8 +lq1 +lq2 +g9j
cq0 >h9s
cq1 >gxo +gxj
cq2 >9gh
cq3 >1h9
cq4 >3z9
cq5 >cym +cq6
cq6 ~1kf >2kb +cq5
cq7 ~r3k >9hd +r3m +r3p +r3q +kqo ~871 ~692
cq8 ~qso !x1f ~3wh ~qsp ~k6v ~kf9 ~ofg ~x1g ~x1h
cq9 >mwg
cqa >e6f +bxb +cqb
cqb >e94 +cqa
cqc ~6gs
cqd >r0k +cqe +bvi
cqe >1og +cqd
cqf >aux
cqg >10z +cqj +cqi
cqh >z5z
cqi >3sf +cqg
cqj +cqg !i9l ~j40
cqk ~ari
cql ~c41
cqm +79z
cqn >1lh
cqo ~ria +bq2
cqp +cqo
cqq >dhc +do3
cqr >ay3
cqs >r2g
cqt >4v6 >2mj
cqu ~izd +66r +eku +732 +ekt
cqv ~wy1 +e04
cqw >xbk +cqz +cqy
cqx >rrj
cqy >5ep +cqw +cr1
cqz >1oy +cqw +cr1
cr ~ac6 +lq9 +ct
cr0 ~5f9
cr1 >cg +cqz +cqy
cr2 >c13
cr3 >bjc
cr5 >eau +crg ~cri
cr6 >86v +87g +crb ~cr7
cr7 ~cr6 >86u +87g
cr8 ~rf2 >4y8 +9pj +rf1
cr9 >nh >86u +crf +87g +h2k
cra >7bg +kxq +apy +aq1 +pf +crb +cre
crb >aq1 +cra +cr6 +7bg +pg +pf
crc >kxt
crd +87g
cre >3g4 +cra
crf >87h +cr9
crg >xbl +cr5 !7ql +eav +eau +tb9
crh >cr5
cri >cr9
crj >yko +crk
crk >fzt +cru +crj +crl
crl >s14 +crk
crm >fp5
crn >gf8
cro >mbn
crp >mbn +coq
crq !zhv +x99
crr ~tqv
crs ~v28 +3e +ems
crt >62w +crv +crw
cru >ied +mye +crk
crv >62t +crt
crw >62t +i1o +crt +718
crx ~bus
cry >ied +cs0
crz >yvl
cs ~e67 ~hvo >4r6 +e98 +l4q +l24 +b7 +hu1 +hu3 +hu0 +hu2 +e8p
cs0 >fzt +cry +k15
cs5 >1ql +cs9 +cs7
cs6 >1ql +cs9 +1qp +cs8 +cs7
cs7 >k9i +cs5 +cs6 ~1qp
cs8 >1qo +cs6
cs9 >228 +cs5 +cs6
csa >87l
csb >1uq
csc >g7c
csd >7ss +csf
cse >l2u +shq +yop
csf >bft +csd
csg ~4rg
csh +csj
csi >ysq +csj
csj +csi +csh
csk +cid
csl >xmh
csm >yqk
csn >shk
cso >1en +csr +csp
csp >18e +6cq +cso +yby +ivq +dyv
csq >azf
csr >oyp +4xp +cso +6cq
css >sbc +exe +1nv
csw >eri
csy >8g0 +ct3 +ct4
csz >a8i
ct >2hb +cr +cp +ubi +co
ct0 >cyz
ct1 >yyl +69h +ct3 +o2g
ct2 >ftk +ct7 +ct4 +ct3
ct3 >5xg +ct1 +ct2 +bip +d65 +2io +k7o +vns +yuj +csy
ct4 >8fs +pd9 +8g1 +ct2 +csy
ct5 !vi0 ~vi1 ~vi2
ct6 ~fto
ct7 >iz3 +ct2
ct8 >k5n >6vl
ct9 >g6i
cta >m1f
ctb >o67 +o6y
ctc >65h +ctg
ctd >68z +ctg +ctf !z7s
cte +ctg
ctf ~up4 ~v23 +ctd !ekp ~vc4 ~vc5 ~vc6 ~vc7 ~vc8 ~755 ~vc9 ~vca ~vcb ~l8v ~vcc
ctg ~1n9 +ctc +ctd
cth >f1z
cti >5qf
ctj >pi7
ctl >5tg
ctm >xop +ctn
ctn >eof +ctm
ctp >n67
ctq >ecq
ctr >xl5
cts >s1q
ctt >sk5
ctu ~i21
ctv ~thl
ctw >lz4 +ctx +cty
ctx >hvd +ctw
cty >c7e >94o +920 +ctw +ctz
ctz >94s +cv5 +cty
cu0 >y8m +cu2
cu1 >ym0
cu2 >549 +cu0
cu3 >1b9 +ce6
cu4 ~ex +5q9 +ce6
cu5 ~ex
cu6 >577
cu7 >1is +cu8
cu8 >o0l +cub +cuc +1me +cu7 +1mh ~cu9
cu9 >dhg
cua >o0q
cub >hyr +k2x +cu8
cuc >o0p +cu8
cud >1j2
cue >5uu
cuf >af5
cug >xu4
cuh >yvm
cui >yvm
cuj >ag4 +uej +cul
cuk >bc8 +cum +oip +bd9
cul >kn1 +cuj +lny
cum >kln +p30 +cuk +f65
cun >svw +svz +36v +36t +tr7
cuo >9vt >9xp +wub +2ev
cup >y95 +cur
cuq >yqu
cur >m6t +cup
cus >9r9
cut >4yj
cuu >hjn
cuv >6xh
cuw >43i
cuy >6fr +cuz
cuz +cuy +qql
cv +ac6 +cr
cv0 ~tqv +76b
cv1 >xu5
cv2 >3jm
cv3 >hm2 +qeo +fiq +81p +mm4 +n7i
cv5 >94o +ctz
cv6 >xu6
cv7 >nci
cv8 >1s5
cv9 +cva
cva >1s7 +b1 +cv9
cvb >oy0
cvc >fks +wiz
cvd >mjo +cvf +cve +q49 +p03
cve >mur +q4a +cvd +5qd
cvf >rf0 +cvd +mjl +ixa +mjo
cvg >983
cvh >o0z
cvi >7eg +9h +s05
cvj >1um +cvl
cvk >7eh +s05
cvl >1bn +cvj
cvm ~gaq
cvn >9yt
cvo +9h
cvp >9bu >mwx
cvq >yvl +cpg
cvr >kda
cvs >7eu +57u ~57v ~57q ~57w
cvt >6j4
cvu >kz9 +cvw
cvv >cgc
cvw >kz7 +cvu
cvx >xmb
cvy >4l7
cvz ~u7f +5ii
cw >yh5
cw0 >fkq
cw1 >yaw
cw4 +4k7
cw5 >2bz +3m6 +cw6
cw6 >2by +dsp +cw5
cw9 >kc0
cwa >im5
cwb >8zj
cwc >co5
cwd >498
cwe >xkk +cwg
cwf >ylw
cwg +cwe !cwl ~tkr ~tks ~tkt ~tku ~tkv ~l6i ~tkw ~tkx ~bwu ~by1 ~tky ~tkz ~tl0 ~tl1 ~tl2 ~tl3 ~tl4 ~tl5 ~tl6 ~tl7 ~tl8 ~tl9 ~tla ~tlb ~tlc ~tld ~tle ~tlf ~tlg ~tlh ~tli
cwh ~tjl
cwi >xdf
cwj >cwk
cwk >cwe +1kf +pq0
cwl !cwg ~26g ~26i ~tki ~tkj ~tkk ~tkl ~tkm ~tkn ~tko ~tkp ~tkq
cwm +cwp
cwo >ysm +cwp
cwp +cwo +cwm
cwq >yvn
cwt ~d7e
cww >mt9
cwx >6te
cwy >mt9
cx !596 ~tay
cx0 >z5y
cx1 >8t4
cx2 +cx3
cx3 ~bo1
cx4 ~ea3
cx5 >xfx
cx6 >yvd
cx7 >esd
cx9 ~es8
cxb >kn0
cxc >4zr +vp
cxd ~djf
cxe >7lk
cxf >hj8 +vqd +7o1
cxg >z9u
cxh >z6y
cxi >cqw
cxj >jm6 +355 +cxl +cxm +bqm
cxk >67t +pc7 +355 +cxl +cxm +phl +4sa
cxl +1ku +cxj +cxk !pat
cxm >phl +7uk +cxk +cxj +1ku
cxn >xq0
cxo >mtu +cxp
cxp >d00 +cxo
cxr >8sn
cxs >ymd
cxu >ms1 +cy1 !zud
cxw >xpc +bjp +cxy
cxx >xu7 +5op
cxy >2jd +cxw +cy0 ~bjp
cy ~jrm +fdj +as0
cy0 >36m +kle +cxy +klf
cy1 >bg +cxu
cy2 >8kh
cy4 >2le
cy8 >2ew
cy9 >8h2 +3ct +26n
cya >xmj
cyd >9bu
cyf >kcn
cyg >yaa +jmf +ca9
cyh >1o
cyi >o4q
cyj >t3l +nfz +czp
cyk >90 +4iq +7ms
cyl >o4w
cym >fks
cyn >69h
cyo !czi ~wd3 ~wd4
cyp >z63
cyq >ylw
cyr >fdw +7ec
cys >bhv
cyu ~6p +6n
cyv ~s07
cyw >jil
cyx >xee
cyy >25v
cyz >lyf
cz ~nw6
cz0 >yfb
cz1 >hzk
cz3 >b37 +k3i
cz5 >ik +cz6
cz6 >2u5 +cz5
cz7 >t0b
cz8 >xt4
cz9 >r0r +jbj +jbi +cpq +czf
cza >gtt
czb !wd5
czc >r3p
czd >nq +4ht
cze >xft
czf >r0k +gtt +cz9
czg >8g0 +4ht +kx0
czh >2ad
czi !cyo
czj ~gqz
czk !uby ~ubz ~czo ~uc0 ~j50
czl ~2k6
czm >2ad
czn >xe4
czo ~czk
czp >t3o +cyj +czq
czq >t3j +czp
czr ~t3s
czs >m8g
czt >b4z +czw
czu >9tn
czv ~czx >ar8 +xyv +d03
czw +czt
czx ~zsn +d03 ~czv
czy +7j9
czz >96j
d ~4rm ~9e1 +k
d0 !zfu +cx
d00 >aao +d02
d01 >ziw
d02 >aar +d00
d03 >7qb +czx +czv
d04 >ziw
d05 >4ir +ju0 +jty
d06 >bra +d0a
d07 >3nv
d08 >lb9
d09 >6hb
d0a >1hb +mdp +d06 +bra
d0b >iqp
d0c >8ix
d0d >5qa
d0e >83e +geg +gei +t5p
d0j >9bu >mwx
d0k >zes
d0l !n1z +d0o
d0m >av1 +d0n !n2a
d0n ~52z ~6jc ~cb1 ~udp ~a5f ~utz ~v2q ~f9f +avf !rpt ~v2r ~34c ~v2s ~cg6 ~fqx +d0m
d0o ~bm8 +avf +ave
d0p +trj
d0q ~rpl +hji +5yo +k3p
d0r >5vq +ir1 !zlm
d0s >4xr ~2lt
d0t >a6t +ubm +5vq
d0u >xm5 +d0w
d0v >ymc +lgv
d0w >myy +d0u
d0x >84n +812
d0y >7pm +f2s +d0z
d0z >ea +d0y
d1 +cy
d10 >1tl
d11 >xe0 +2rv
d12 >163 +78g
d13 >1rn +d18
d14 >khc
d15 >ads
d16 >65x
d17 >fdo
d18 >nxu +d13
d19 !op0 ~v2v ~v2w ~v2x ~a1k ~b3q ~mr2 ~v2y ~v2z ~v30 ~v31 ~v32 ~v33 +d1i
d1a ~8c1 ~elt ~h9t ~r13 +4b4 !op1 ~4a8 ~d1w ~v3c
d1b +1h4
d1c +8c1
d1d +v1v
d1f ~pnh +24e
d1h >lcv
d1i >39q +d19 !op5
d1j >8c4 +nsn +cp2
d1m ~mqk +mql
d1n ~mqk
d1o >ym0
d1p ~ael
d1q ~giw
d1r >3de +d1s
d1s ~22i +d1r
d1t ~d1u >4y8 +z8j !zmi
d1u >4y8 +z8j !zmj ~d1t
d1v !vnn ~vno ~pwf
d1w ~d1a
d1x >2yg
d1y >goh
d1z >1j2
d2 >9z5
d20 >eoc
d21 >szd
d22 ~8do +8dm
d23 >ldq
d26 >z8c +r6m +9t +pua +v3u +ejx
d27 >ejx +7i0 +7i1
d28 ~84s ~tca ~grg ~v3p ~v3q ~j9y ~r1u ~v3r !d29 ~56 ~v3s ~v3t ~v3u ~v3v ~4oz ~v3w ~7i9 ~e0w ~v3x ~hj7 ~v3y ~p6b
d29 ~2qp ~v3n ~v3o ~ja3 ~n2e !d28 ~ekq
d2a !zhi +d29
d2b >61p +u21 +d2j +6ft +7w
d2c >hzk +d2i +6ft
d2d >lcw +d2g
d2e >qxw +d2g
d2f !xb0 +d2c
d2g +d2e +d2d
d2h >xnl +d2s +d2r
d2i ~61r +d2c !u22 ~6ft ~v3z ~v40 ~l9i ~q5h
d2j ~26b +67z +d2b
d2k >xpg +m2h +d2n
d2l >pyi
d2m >aet
d2n >1t6 +d2k !zsu
d2o >xu9 +d2s +d2r
d2p >pyi
d2q >m2t
d2r >jzo >k82 +d2h +d2o +d2s
d2s >eof +d2r +d2h +d2o
d2t >xua
d2z >xub +8lu
d30 ~rtw +mvf
d31 ~rtw +d34
d32 +d31 +clt
d33 +veo
d34 >y2j +clt +d31
d35 >mve +nex +5nn
d36 >764
d37 >xb
d3f >6ej
d3g >m6t
d3h >c2c +ccc
d3i >xqi
d3j >8l6 +d3k
d3k >57q +d3j
d3l >ls3 +m20
d3m >xuc +d3n
d3n >ar8 +d3m
d3o >htt +2pb +d3w +dvh +dvi
d3p >oyy +dvg +d3w +d3v +d3u
d3q >rzs +dvh
d3r +d3u !rq3 +dvg
d3u ~dvg +d3p
d3v ~dvg +pu7 +ko1 +d3p
d3w >bf +d3p +d3o
d3x >9i2 +eer
d3y >bvq
d3z >d6i +d41 +d40
d40 >8wq +d3z
d41 >bx4 +d3z
d42 >9q4 +86g !ghw
d43 ~dqn ~v22 ~rnp !ufh ~2d ~vke
d44 ~i43 +h4f
d45 >nu6
d46 >2y8 +d47 +eb3
d47 >zj9 +d46 ~eb3
d48 >9y6 +iu4
d49 +d44
d4a >edy +86g
d4b !vhz
d4c +8kl
d4d >l7j +4lg +d4e +92a
d4e >4id +d4d +d4f
d4f >nzf +rbd +4lg +d4e
d4g ~932 >cxl
d4h >myk
d4i >xkq
d4j >lal +p8b
d4k ~671 +kqe
d4l ~raz
d4m ~hvz
d4n ~rpj
d4p >edy +d4x +d4u
d4q ~d4r >pua
d4r >adt +puj ~d4q
d4s >4y8 +adq +ado
d4t >buc
d4u +2ow +d4p ~atj
d4w >ap +lsd +lsb ~64
d4x +ui1 +kj8 +j7o +j7n +d4p +j7m ~atj
d4y >eqg
d50 >fjd
d51 >93r +5m3 +smi
d52 >nxr
d53 >8rb
d54 +d58
d55 +d58
d56 >ioz +d58
d57 >zv +d58
d58 +d57 +d56 +d55 +d54
d59 >xjt +d5b
d5a >yvo !8rw
d5b >dv6 +d59 +d5e
d5c >7mr +k3u +k3t +gxl +s52 +nlg +d5d +dsp +7mw +joe
d5d >nlg +d5c
d5e >dv8 +d5b +amf
d5h >451
d5j >yn7
d5k >6nu
d5n >hzk
d5r >clj
d5s >p6o +mlg
d5t >kh +d5w +d5v
d5u >2rv
d5v >5mb +d5t
d5w ~5me +hkm +d5t +bez +bf0
d5x >7j3 +d5y +mp1 +jsw +9t4 +9t5 +it +iu
d5y ~7j4 +d5x +7j0 +jsv
d5z >r71
d60 >szd
d61 ~tu7
d62 >xiz
d63 >y8v
d64 >t04
d65 >bkt +bgm +d6b +d68 +d69 +ct3 !lqn
d66 >qyu !bgw
d67 >ksq
d68 >6k8 +bip +d65 +2io
d69 >ftb +bip +d65 +ftk ~d6b
d6a >8fs +ft4 +ftk +54p
d6b ~d69 >ziw +bip +d65 +54p
d6c !d6l ~v5b ~v5c ~v5d ~v5e
d6d !v5g
d6e ~iz9
d6f >2hz
d6g >g6j
d6h >9q
d6i >5m3
d6j >diw
d6k >yr6
d6l !d6c ~v5f ~2n1
d6m ~rr2
d6n >g3n
d6o >d6g +d6q +d6p
d6p >j8 +d6o
d6q >bx4 +d6o
d6r >ppu
d6t +d3v +d3u
d6u ~bmh
d6v >kv3
d6w >bx4
d6x >xo7
d6y >iqh
d6z >bhw
d7 >4j1 >zco
d70 >aax
d71 >xe3
d72 ~8mk
d73 >2mm
d74 >2su +d77
d75 >2su +d77
d76 >aea +3s7 +qm5
d77 >ch +d75 +d74
d78 ~d7b +7cd +3s7
d79 >ry1 +soj !e18 +d7e
d7a >68z +d7e
d7b ~194 ~sst !v41 ~v42 ~v43 ~v44 ~l6c ~d78 ~97f ~n4m ~h6c ~v45 ~v46 ~ktj ~v47
d7c !wi6 ~wi7
d7d +epp
d7e ~b56 ~mqk ~soj ~sst +d7a +d79 !rpv ~bde ~3he ~b3r ~otg ~cwt ~v4b ~gl4 ~v4c ~v4d ~bbl ~v4e ~v4f ~v4g ~ssu
d7f ~ote
d7g ~sst
d7h >1u7
d7i >1kh +ns ~d7k +p6o
d7j >ca6 +2fs
d7k >5s0
d7l >64j +1vj +1vr
d7m >jzv
d7n >a8c +r93
d7o ~85h
d7p >nnt +g8z +d9w +g8y
d7q >kwx
d7r >llb
d7s >4xq
d7t !7mm ~ucl
d7u >g8y
d7w >3m1 +wu8 +c06 +to1 +i91
d7x >8nu
d7y >y95
d7z >duq
d8 ~ehs +eux +m4d
d80 +si4 +6r0 +d83
d81 +u37
d82 >xeg
d83 ~si4 +l6
d84 ~sst
d85 >2yw +b7e
d86 ~9sf
d87 >m0m
d88 >qgq +d8d +d8e +d8k +dqs !5r2
d89 >9q8 +b36
d8a >qgr +d8k +d8e +d8d
d8b >9u3 +d8k +d8e +d8d
d8c >ybf +n0x !z84
d8d >xb +v8s +d8a +d88 +d8b +d8h !554
d8e >bx4 +v8s +d8i +d8a +d88 +d8b +d8h
d8f ~dqs
d8g ~dqt
d8h >87l +si2 +d8e +d8d
d8i >xud +d8k +d8e
d8j >z38 +si1 +d8k
d8k >rf2 +v8s +d8i +d8a +d88 +d8b +d8j !6ow
d8l >2d9
d8m >451
d8n >5td
d8o >d8m
d8p >htv +3xn
d8q >1mw +d8u
d8r >fzt
d8s >g3d +d8x
d8t >qr5
d8u >ehd +d8q +n09 +2vv
d8v >hvp
d8w >2ad
d8x >t15 +d8s
d8y +d9a
d8z +d99
d9 +d8
d91 +kfn
d93 >so3 +usw +uzi +b8z +d98 !so8
d94 >n2a +d99
d95 >3oz +c21 +jcj
d96 >4zh
d97 >cl
d98 +d93 !g3y ~7yp ~v5h ~v5i ~da5 ~v5j ~v5k ~kfo
d99 +d94 !g3z ~qdl ~8qq ~ftw ~iwi ~v5o
d9a !g40 ~v5p
d9b !g41
d9c ~5me
d9d ~60u
d9e >yaw +4t1 !yax
d9f >pzh
d9g >t33
d9h >3j6
d9i ~elj
d9j +d9l +d9m
d9k +d9m
d9l >yim +d9j
d9m >edy +d9k +d9j +f6g
d9o >z45
d9p >avz
d9q >l31
d9r ~d9s >dbi
d9s >5lh ~d9r
d9t >a4t +vb5
d9u >a4u +vb5
d9v >1u3 +d9w +1uc !ybl
d9w >im3 +d7p +hgf +d9v
d9x !1ud ~m08 ~7mn
d9y ~4jw +lt9
d9z >3go +da1
da >zjt +df +db +dd +yuf +tb5 +7c
da0 >yae +da1
da1 >bfr +da0 +d9z
da2 >14g +fua ~zw6
da3 >d93 +kfo +kfn +gzi +v5j +da6 +da5 +mdx
da4 >g3d >sny
da5 ~d98 +da3
da6 ~pnh +da3
da7 +da9
da8 >bfy
da9 +da7
daa >8e3 +q9x
dab >y5z
dac >k4s +dez
dad >eav +moq
dae >eav
dag >lsb +ej2
dah >ir2 +bfs
dai >dag
daj >mq7 +524 +dal
dak >mq7 +dkc +dal
dal >3ne >mog +dak +daj +42v +42u
dam >jgo +egw
dan >z4z
dao >z50
dar >xnv
das >9ly >zbc
dat >7dy +p0g
dav >co8
daw >ftm
dax >xue
day >ct3
daz >d6i
db +da +77 !uvk ~fj ~uvl ~6nz ~9k9 ~uvm ~uvn ~s3g
db0 >xpy
db1 ~8l8 >4q4 +db4 +nqf
db2 >lzg
db3 ~v5w ~6pj ~9sf ~s07 !u8m ~v5x ~v5y ~v5z ~v60 ~v61 ~akc ~eoa ~fku ~v62 ~v63 ~v64 ~p6i ~v65
db4 >ylw +db1
db5 >pw
db6 !zfz +db3
db7 ~7zw
db8 ~doj
db9 ~kmh +dbb
dba +e5r +db9
dbb >e5p +w38 +w3d +db9
dbc >7zs
dbe >9gi +dbh
dbf >s14
dbg >fzt
dbh >mzs +dbe
dbi >3f2
dbk >yq0
dbl >pqj
dbm >zdu
dbo >q5k
dbp >k1b
dbq >54l
dbr >2xw
dbx >z4g
dbz >z8v >z8w
dc >t3k
dc1 >gcj !qm1
dc3 !qm2
dc4 !qm3
dc7 ~krv
dc8 >qw2
dc9 >gs1
dca >xn4 >xn5
dcb >yn2
dcc >6xc +rbn
dce ~606
dcf >yn8 +dci
dcg >z0o +dci
dch >qe0
dci +dcg +dcf
dck ~8c1 +dcn
dcl ~pxi +km5 +dcn
dcn +dcl +dck
dco >ynv
dcp >ynv
dcq >77x +mxi
dcv >l1b +c4v
dcw >z34 +c4v
dcx >2ld
dcz >6j5 +vvl
dd >z34 +da
dd0 >iz8 +vvl !j09
dd1 >j1n
dd2 >if3
dd4 >1v1
dd5 >kmr
dd9 >qlp
dda ~vg8
ddb >yvr +ge4 +ltj
ddc >yxl
ddd >27
dde >4zh
ddf >ftk +ddi
ddg >9zc
ddi ~3b6 +4xe +ddf
ddj >bg
ddk >xuf >xri
ddl >sz6
ddm >4zh
ddn >xl2
ddp >yvs
ddq >5m0
ddr >82w
ddw >8yr +ao0 +de0 +ddy +ddz
ddx >7un +jm6 +esd +ao0
ddy ~ucs +ddw +de1 +ddz
ddz >rxn +ddw +ddy +m5b +m5a +m59
de ~hnf
de0 >ebv +ddw +ds2
de1 >ylj +ddy
de2 !rpy +ddy
de3 ~8bm ~8sf ~s3m !dma ~1q8 ~8mv ~v66
de4 !til
de5 >edy +v69 +de6
de6 +de5 !dme !2yj ~v69
de7 !dmg
de9 >s6j
deb >k0q
dec >3ms +8b1 +bqm
ded >xug +dee
dee >coy +ded
def >ofk !ziq
deg >zzj
deh >n0o +dei
dei ~l4g +deh
dej >z0t
dek >szd
del ~65y
dem >xkk +od7
den +7y7
deo >cg +36i +65x +65w
dep >kw4
deq >1h7 +mh1
der ~v22 +nag +9wa +20n
des ~ria +ghp +8l2 +m8l
det +cqo +der +des
deu >npj +dew
dev >iyr
dew +deu !v6b ~v6c ~v6d ~cj2 ~v6e
dex >7u3 +dez !y73
dey >zax
dez ~q9x ~qyw ~v6f +dac +dex +df8 !gi9 ~v6g ~5xl ~9pw ~v6h ~v6i ~v6j ~v6k ~ryn
df +77 +da !tb3 ~lu2 ~tb4 ~tb5
df0 ~px7 !gia ~ih ~3ti ~cje ~df5 ~df6 ~fpm ~onp
df1 !gib ~i3y ~v6v ~v6w ~xx ~v6x ~jnl ~nw8 ~nf9 ~osf ~v6y ~qhz ~qi0
df4 ~udp
df5 ~df0
df6 ~df0
df8 >daa +9pw +dez !y7d
df9 >yte
dfa >yr6 +dfb !gir
dfb +dfa !gis ~v74 ~v75 ~huv
dfc >ndx +dfe
dfd >opt +dfe
dfe +dfd +dfc
dff >g3o +biv
dfg >855 +biv
dfh >zj0
dfi >dfk
dfj >cv7
dfk >mpo
dfl >yvt +5xi
dfm >751 +5xi
dfn >q9o
dfo >754 +5xi
dfp >sfu +r41 +dfq
dfq >sfz +dfp
dfr >l7o
dfs >6hb +dfu +hui
dft >yr6 +70x +dfu
dfu >bkh +dft +dfs +huh
dfv +dg4 +dg3
dfw ~dul +cc3
dfx +dfw
dg >q5y
dg0 >dft +hui
dg1 >e9d
dg2 >cpq
dg3 >y8b +dfv
dg4 >kcd +dfv
dg5 +dg6
dg6 +dg5
dg7 >xml
dg8 >xn9
dg9 >fdq +kth +26n
dga >n67 +dgb
dgb +dgd +dgc +dge +dga
dgc >1ng +dgb
dgd >ys4 +dgb
dge >am3
dgf >am5
dgg >xuh +dgi
dgh >5bw
dgi >1t6 +dgg
dgj >6mp +wye +ky5 +pd9 +5mm +3os
dgk >xkq
dgl >yaj +jpf
dgm >yai
dgn ~eib
dgo >g6n
dgp >g6n
dgq >b7
dgr >9qw
dgs ~9qu
dgu >fzt +b61 +3d8
dgv >hvs
dgw >zv +dgx
dgx +dgw
dgy >yd5
dgz >nc8
dh >eau +e1 +dw !q9c ~zjz
dh0 >1lk +dh4 +dh6
dh1 >5pz +dh5
dh2 >jjd +dh5
dh3 >6kl
dh4 ~e5d +86 +dh0
dh5 ~jjf +dh2 +dh1
dh6 +dh0 !xb8
dh7 ~ac6
dh8 +dh5
dh9 +dh5
dha >jsl +h7x +krr +be +ql6
dhb >yk1
dhc >r0k +pml +dhk +dhj +dhi +dhg
dhd >pt8
dhe >9iq +dhk +dhh
dhf ~dhg >1oi +pmi ~dhl
dhg ~o0l ~k2x >ejx +dhc +o0j +o0p ~dhf
dhh >623 >i5 +myo +dhe +xce +ndg +ndj
dhi >r0r +dhc
dhj ~pml >r0r +lly +dhn +xu7 +6i8 +5sp +dhc !hio
dhk >e41 +dhn +dhe +dhc
dhl ~dhf >l0
dhm >5vz
dhn >yua +dhj +pml +dhk
dho >jsy +90i +9w6
dhp >sfz +dia
dhq >hvp +f5p +xmk
dht ~rwj
dhu ~rwj
dhv >xj5
dhw >z94
dhx >lsv +di0
dhy >684
dhz >1oy
di ~dj >4a5 +e0 +tb8 +kbc !7qz ~110
di0 >di1 +dhx ~di1 ~47w
di1 >fdo +bw2 +phv
di2 >92l
di3 >8ka
di4 +crr
di5 >7o1 +bpl
di7 >er5
di8 >r1y
dia >xcy +g66 +dhp
dib >3ct +nts
dic >dg9
did >f7y +dig
die >ynh
dif >8gv
dig >6fb +did +jmh
dih >xeb
dii >xe9 >xe6
dij >qls +fam +fan
dik >1qa
dil >qyh +dim
dim >7wb >qtr +dil
dir >fma
dis >yv6 +k17 +k18 +dit
dit >cin +dis
diu >xui
diw >xt2 +dix
dix >3so +9md +diw
diy >3so
diz >ecp
dj >6vr +6vo +tb8 +e1 +e0 +kbc +pvr +10y +o6 ~di
dj0 >ysb
dj2 >xt5 +dj7
dj3 >xuj +dj8
dj4 >c0s +dj7
dj5 >817 +dki +dkh +6qq
dj6 >ovh
dj7 >6qq +dj4 +dj2
dj8 >dhk +dj3
dj9 >lcv +djf !y3x
dja >s1q +dki
djb >o23 +2on
djd >yzt
dje >k4s
djf ~6e9 ~n1r +dj9 !rq0 ~wfg ~33k ~6ea ~cxd
djg >dhh
djh >den
djj >6me +djk
djk >2mp +djj
djl >ln ~7re
djm >2oa
djn +5et !m46
djo +pyf +pyi +pyj +djw
djp >fdo +djy
djq >d4u
djr ~1kv ~dk6 ~zzw ~9tt ~7ul ~fe3 ~aa6 ~1zm ~fe7 ~fe4 ~fe1 ~f17 ~fe6
djs >6ka
djt >ac1
dju >ziw
djv ~7a ~2ik >ziw
djw >xra +djo
djx >j7n
djy >j7o +djp +fdo
djz >lzg
dk >n9g
dk0 >5bs
dk1 >djp
dk2 >dk6
dk3 >bf +7uk +sf5
dk4 >3my +1ku
dk5 >494 >1zu
dk6 >7sr +7st +md2 +mcy !cao
dk7 >fpi
dk8 >dk3
dk9 >euk
dka >fdo
dkb >8ng
dkc >1oh >mq2 +dak
dkd >fy1 +dkf +ytv
dke >7lk
dkf >ji9 +dkd +ytv +s1c
dkg >4s2 +dki
dkh >m6t +dj5 +8cl +8cp +xsq +hg8
dki ~9rb +dkg +dja +dj5 +dkl !oq6 ~wtk ~pwn ~wtl ~rcz
dkj ~wca
dkk >y6x
dkl >9r5 +dki !oqe
dkm >z0n
dkn >z0n
dko >yo3
dkp >aup
dkq +dko
dkr ~ebs
dku >84r
dkw >nx1
dkx >2p6
dky >xmh
dkz >n5z +dl0
dl >xb +dx
dl0 >ne8 +dkz
dl1 >24n
dl2 >gcj
dl3 >2mm
dl4 >28 +k53 +dlc +dl6
dl5 >gcj
dl6 >mhp +dl4
dl7 >drm +ao9 +27
dl8 !209
dl9 +dl2
dlc ~5x0 +dl4
dld ~k5d
dle ~rk2
dlf >qb
dlg >7t1 +6xp
dlh >ju3 +dli
dli ~6ao +dlh
dlj >1kz +mhp
dlk >mhw
dll >ao8
dlm ~i4t
dln >6wt
dlo >kfz +8nv
dlp >rpk +8nv
dlq ~rvw
dlr !uc1 ~uc2 ~uc3 ~uc4 ~uc5 ~uc6
dls >n2m +dlu
dlt +dlv
dlu >dhh +dls
dlv +dlt
dlw >fn1
dlx >az +dly
dly >zmb +dlx +dlz
dlz >5tc +dly
dm >dh +dx
dm0 >r1p
dm2 ~iz9
dm3 >xfy +r3k
dm4 ~35u +hyo +dm5
dm5 >fgb +dm4
dm6 >xms +dtk +dtj
dm7 >h1p
dm8 >rqe +dma !y23
dm9 >rqf
dma ~n50 ~uhq ~rqb +dm8 !de3 ~rqc ~oq9 ~v67 ~v68
dmb +dma
dmc ~zmn >zmo
dmd >rf2 !zmp
dme +c2s +dmf !2yj !de6 ~464 ~c2u ~v6a ~fzb
dmf >nt2 +c2u +v6a +dme
dmg !de7
dmh >ynb +dmj +dmi
dmi >zxi +dmh
dmj ~tu7 +dmh
dml ~8fu ~c5m ~dn0 ~v7a ~o91 ~p52 ~rb8 ~rcb +dmo !8le ~8zt
dmm ~o91 +dmo
dmn +dml !zhj
dmo >mnf +v7i +7zr +dmm +dml !y3v
dmp >dcg
dmq >2l8
dmr >dkd +dmt
dms >jsy
dmt >dkf +dmr +ytq
dmu >451
dmv >z0p
dmx >mnf !8lc
dmy >p9a +dmz +dn6 !8ld
dmz >ltk +mju +76 +dmy +yw8 !8kx
dn >1t6 +kk7 +6r +xu8 +thd
dn0 ~dml ~fc0 ~hrp ~idt ~mb1 ~t21 !v1j ~1w4 ~fre ~v7k
dn1 ~mb1 +ksr
dn2 >62o +vg3 +fdr !xig +1m
dn3 >7u5
dn4 !zhk
dn5 +cgu !zih +dn0
dn6 ~ujw +dmy +76
dn7 >6yd
dn8 >754
dn9 >6yk
dna >bgu
dnb >xlo
dnc >7it
dnd >xuc +dnf
dne >7dy
dnf >ar8 +5fo +dnd !zrw ~dno
dng >dhk
dnh >524 >2ve !zyc
dnj ~dt +dv
dnk ~76s
dnn >cyg
dno >1t6 +dnp +1p1
dnp >6db +dno
dnq >xks
dnr >zaf
dns >289 +dnu
dnt >xuk
dnu >9rq +dns
dnv >490
dnw >fzt +3d8
dnx >fzt +j7j
dnz +do0
do >eau
do0 >5fy +dnz
do1 >faz +do4 +do3
do2 >s9b
do3 >2wm +ode ~jim +do1 +doe +dod +cqq ~5j3
do4 ~zwn ~do5 >hvp +do1 +doe
do5 >r6r ~do4
do6 >acy +doa +83g +l09 +l08
do7 >av1 +doa +83g !83p
do8 >18m +doa +83g
do9 >edy +doa +83g
doa >83e +do9 +do6 +do7 +do8 !83r
dob ~9sf ~iws +1o9 !doj ~ad1
doc ~tig +1o9 +3re
dod >lsv +do3
doe >faw +do4 +do3
dof >ace !5j3
dog >hnj
doh !zg8 +dob
doj ~8jk ~e5n ~jvl !dob ~v7l ~305 ~83s ~84a ~v7m ~v7n ~db8 ~v7o
dok ~u2b
dol +v1s
dom +doj +37f
dop >xef
doq >qnx
dor >8l1 +1h
dos >asz +rv
dou >684
dov >5zv
dow >61h
dox >g6n
doy >z6k +doz
doz +doy !jtp !e9g ~v7u ~v7v ~g0d ~q3r
dp >2km
dp0 +doz
dp1 >nil
dp2 >xj2 +wdi +dp8
dp3 >xj2 +dp8
dp4 >3lj +rbk +rbo +rbp
dp5 >kfb
dp6 >iei
dp7 >ykb
dp8 >qrd +f2m +dp3 +dp2
dpb !wdd ~wde ~wdf ~wdg ~wdh ~wdi
dpc >gf0 ~ihv
dpd >xlw
dpe >xes
dpf >yjb
dpg >897
dph >bik
dpi ~23y +20n
dpj ~ml
dpk +bsk
dpl >xm7 +dpn
dpm >xul
dpn >4q4 +dpl
dpo >xkq
dpp >yr7
dpq >fqu +3m9
dpr >yvu
dps >7s +a0s
dpt >z4k
dpu >xum
dpv >xol
dpw >a0z
dpx >79n
dpy +c1a
dpz >xun
dq >ysx +ds
dq0 >c1k
dq1 >f09 +xnt
dq2 >xfl
dq3 >dro
dq4 !ejd ~fgp
dq5 ~bsa +dq8 !eje ~soy
dq6 >xuo +dq9
dq7 >yo0 +dq9
dq8 >sot +dq5 !yg5
dq9 >5yv +dq7 +dq6
dqa >2ha !jeq
dqb >iyr
dqc >1j4
dqd >9xi +dqf
dqe >hq +dqf
dqf >9xh +yvv +dqd +dqe
dqg >4h1
dqh >dro
dqi >dr0 +gd8
dqj >yvv
dqk >yyd
dql >dqe
dqm >opw !bs9
dqn ~oh ~d43 ~iq5 ~uyl ~tr4 ~s9r !103 ~2ok ~17h ~v8j ~2z7 ~v8k ~v8l ~v8m ~ivw ~v8n
dqo !uys +dqp
dqp >5ut +2ol +dqo
dqq >y0u
dqr >pbb +u25 +17h +j6 +17e +v8n
dqs ~si3 +d88 !5r4 ~25k ~34j ~si8 ~v8p ~v8q ~v8r ~awu ~ayh ~v8s ~d8f ~v8t ~j4y ~v8u ~nds ~oc6 ~pvq ~q3i ~v8v ~v8w ~v8x ~v8y
dqt ~jj5 !5r5 ~b6l ~d8g ~oc7 ~noa ~v9e ~v9f
dqu ~ar1
dqv ~e0x
dqw ~nt6 +dr2
dqx ~s9r
dqy ~si5
dqz >64g
dr >9xq +ds
dr0 >3zf
dr1 >g0
dr2 >z83 +dqw +ll7
dr3 >iv
dr7 >xle +dr8
dr8 >51e +dvb +dva +dv8 +dr7
dr9 >zed +drd
dra >qty
drb >jsy
drc +drd
drd ~jt0 +dr9
dre >ze7
drf >jsy
drg >k7q
drh >27 >3zf +drm
dri >ao8
drj >fxh
drk >1vc
drl >5zv
drm >nxu +gda +xry +drh +dro
drn >7a +drp
dro >6hb +drm
drp >l30 +drn
drq >42u
drr >yvw
drs >42v +3ne
drt >j7n +ao9
dru >8vt
drv >t0a
drw >iot
drx >stu +uwe
ds >9g >s05 +25a +dv +dr +dq
ds0 >be6
ds1 >1ia ~zvo
ds2 >ddw +j0j +wbc +de0
ds3 >ddw
dsc >s14 +dse
dsd >yko +dsf
dse >499 +2on +fmh +sew +dsc
dsf >fzt +2on +dsd
dsg >ygu
dsh >l3o
dsj >jgk
dsk >4uc
dsn >ied +w7v
dso >1l4
dsp >nlg +cw6 +d5c
dsq >yvx
dsr >69w +kmj
dss >77w +dst
dst >5n0 +dss
dsu ~781
dsx >y5r +tu7 +dsz +dsy
dsy >5th +dsx
dsz >xb +dsx
dt !tb6 ~sg ~dnj
dt0 >164 +gmx
dt1 >3p1 >97d
dt2 >9p4 +5i1 +3fz
dt3 >f7
dt4 ~2uw +cn7
dt8 >z1u +dta
dt9 >yzs
dta >m6t +dt8
dtb >nzd
dtc >yv8 +vfa +dtd +c8j +c91
dtd >lqp +dtc +kou +5uf
dte >bx +44x +vs7 +44u
dtf >o9f +dth
dth >o9k +dtf
dti >ied +46x
dtj +dm6 +dtq !v9i ~v9j ~186 ~v9k ~bok ~v9l ~v9m ~v9n
dtk +dm6 +dtq
dtl +dtq
dtm ~5cy ~61n ~dtj ~h9h !ejh ~v9p ~du1
dtn +1lk
dto !zhw +dtm
dtp >y3d +du0
dtq >lcv +dtl +dtj +dtk
dtr >dm6 >cqw
dts >xb !zui
dtt >8uc +dtw
dtu >8uc +du1 +dtw
dtv >nc8
dtw >jo +dtu +dtt
dtx +dtt
dtz >2q9 +zm +2qi
du >71y
du0 +dtp +dtu
du1 ~dtm +dtu
du2 +h6x +du5
du3 +du6
du4 >xb
du5 ~hn8 +dud !l3x ~3nn ~h6x
du6 ~egp
du9 ~sq4 +dua
dua >sq9 +du9
dub ~uga
duc >8kw +4w5
dud >r3s +du5 !y4e
due >av1 !ku7
duf >lcv +dul +duk
dug >y0q +dul +duk
duh >6j6 +sy7 +dul +duk
dui >av1 +duj +hr2
duj >clx +dui +xho
duk >9xi +duh +dug +duf
dul ~k97 +duh +dug +duf !v9r ~ak8 ~v9s ~11q ~v9t ~97y ~gji ~v9u ~dfw ~f77 ~fgj ~v9v ~oen ~v9w ~v9x ~sy7
dum >c6i
dun >yvy
dup >xdv +dur
duq >2o4 +pzy
dur >2ps >zvv +400 +dup
dus ~v83
dut ~4jj
duu >83b +dv2 +71w
duv >z85 +dv1 +duw +pb6
duw >9s +duv
dux >yia +duz
duy >a5o +duz
duz +duy +dux +dv0
dv >ybf +9g +dnj +ds
dv0 +duz
dv1 +duv !qoh ~v9y ~pb9 ~v9z ~va0
dv2 ~unb +duu +gei
dv3 >den
dv6 ~mz2 >4hg +dvb +dva +dv8 ~zq3
dv7 ~ml
dv8 >yt9 +dr8 +dv6
dv9 >nkm
dva >fkq +dv6 +dr8
dvb >xe7 >xe8 +dv6 +dr8
dvc >cg +gf8 +gf0
dvg ~ar1 +d3p !rq1 ~bed ~d3u ~d3v ~va1 ~n0b
dvh >kr2 +d3q +d3o !7ul
dvi >hvs +d3o +dvj +oyz +oyy ~5n
dvj >htt +dvi +2pb +oz0 +lm9 +5o +5n
dvk ~ar1
dvl >2aw +dvn
dvm >ins
dvn >s49 +dvl +dvo
dvo >yl0 +dvn
dvp >qr2 +4nk +4ni +dvq
dvq >hvp +956 +p69 +f2p +dvp +gkn
dvr >yx5 >27f +q4a +4ni
dvs >xeb
dvu >7g4
dvv >zjb +8qk +pue
dvw >7i3 +ykr
dvx ~7i5
dvy ~ejy
dvz >q5k +9t +9s +pua +14u +j9v
dw >ear +dh !7r1
dw0 >hvs
dw1 >h10 +uwf +vy6 !stu
dw2 >lfn +9dm +dw4 +4b8 +o78 +k32 +dw3
dw3 >4y8 +dw2
dw4 ~k32 >6dp +dw2 +o74 +lfn +o75 +hxd !zmr ~cdm
dw5 ~op2
dw6 >xli
dw9 >q3t +bnw +65r
dwa >hvq
dwb >nxr +mcb
dwc >nxr
dwe >2zq
dwh >z11
dwi >zda
dwj >zdb +dwk
dwk ~5gx +dwj
dwl >68z
dwm >63e
dwn >t04
dwo ~w6z
dws >yro
dwu +sk6
dwv >zby
dww >zbi
dwx >63f
dwz >9ly >c1r
dx >63u +zm +dm +dl
dx0 !dx1 ~u0r
dx1 !dx0
dx2 ~ml
dx3 !151
dx4 >64f
dx5 >64f
dx6 >hbu
dx7 >h6e +wi7
dx8 >zar +wi7
dx9 >a86 +17x
dxa >o9g +17x
dxc ~eaw +a85
dxd +dxc
dxe >z8b
dxf >6c1 +dxg
dxg +dxf
dxh ~qnm
dxi >z9s
dxj >z9s +dxk
dxk >cr5 +dxj
dxl >oyz
dxm >97c >xyi
dxo ~1uy
dxp >njn
dxq ~taa
dxr >z8n
dxs >z8b
dxt >y42
dxu >kt9
dxv >yuv +2fc +l1
dxw +k4f
dxy +dy0
dxz +dxy
dy >z60 +eav +eau
dy0 >y9l +dxy
dy1 >66p +qm0 +qlv +6cr
dy2 >l1w +6cr
dy3 >dy1
dy4 ~qlv +6cq +1qg +6cp
dy5 >z8n !z8p
dy6 >asz +dy7
dy7 ~oy +72a +dy6
dy8 ~ia4
dy9 +dy7
dya >a5o
dyb >1ng
dyd >yp5
dye >xur
dyf >yoa
dyg >im5
dyh >7a8
dyi >bqn
dyj >xsm
dym >iga
dyn +dyk
dyo >dyh
dyp >m9x +dyr +9yz +k09 +800
dyq >q4t +dyr
dyr +dyq +dyp
dys ~bqp +551
dyt >yp5
dyv >6j5 +2oa +csp +49j +qo6 +qo7 +dz0 +9z2
dyw >q3 +hgh
dyx >ivq
dyy >dyv
dyz >hmi +l9y
dz >dx +e0
dz0 ~4i +dyv
dz1 ~js7
dz2 +dz1
dz3 >1dh
dz4 >7sh
dz5 ~js7
dz6 >jug +dzg
dz7 >n53 +dza +dzb +ve7 +dzj +dzh
dz8 >ltn +dzk +82g +dzg
dz9 >ivh
dza ~n50 +dz7
dzb ~n51 +dz7
dzc +82g +dzg !va2 ~va3 ~8q0 ~va4 ~ltp ~va5
dzd >862 +dzk +dzi +82g +833
dze >a7c +dzk
dzf ~fjg
dzg >864 +dzc +ltn +dz8 +dz6
dzh >ltm +dz7
dzi >1q0 +dzd
dzj >6ey +dz7
dzk >7yj +dze +dzd +dz8 +i2g
dzl >iz8 +dzp +dzn
dzm >ybx +dzp +dzo
dzn +dzl
dzo ~4i +dzm
dzp >jo +dzm +dzl
dzq >bhw
dzr >aqs
dzs >ag3 +dzt
dzt +dzs
dzu ~ee0 +bf3
dzv >o8b +52d +w4b +e23 +w4a
dzw ~elj
dzx +dzw
dzy >iv4
dzz !myw
e >ces +s18
e0 +dz +dj +di !tb7 ~7bz ~tb8 ~e2 ~62z ~tb9 ~tba ~tbb ~pyb
e00 +p7e +e06 +e03 !t0j
e01 ~efc ~rol !44u ~tqk ~eei ~tql ~tqm ~tqn
e02 ~taf +e03
e03 >xdx +e00 +um8 +e02
e04 >t23 +cqv
e05 +eei +e01
e06 >ys5 +40t +wbm +40u +e00
e07 >xu5 +e09
e08 >kv4 +e09
e09 >ha +w0i +wbg +mie +t1n +t1q +e08 +jdt +e07
e0a ~js7
e0b ~k99
e0d >43j +g4b +g4c +e0g !373
e0e ~g4a
e0f >xnq
e0g >b2y +e0d
e0h >6j5 +e0n
e0i +8oc +8od +i7z
e0j !gx4
e0k ~rtg
e0l >yvl
e0m ~uke
e0n ~uke +e0h
e0o >8d2
e0p ~4jj
e0q >ya1
e0s >bkb
e0t ~rpv ~rpd +o4l +e18 !soj ~ly ~x7o ~q0 ~x7p ~x7q ~2ky ~gax ~x7r ~6i3 ~lv4 ~x7s ~88v ~8tj ~x7t ~ali ~x7u ~x7v ~x7w ~x7x ~x7y ~x7z ~x80 ~i5o ~x81 ~je8 ~x82 ~mlh ~x83 ~x84 ~x85 ~x86 ~x87 ~x88
e0u +23y !som
e0v ~23y
e0w ~d28
e0x ~e0z ~ezn ~rse !fwu ~vgg ~282 ~6ku ~vgh ~vgi ~vgj ~vgk ~ahu ~dqv ~e10 ~efg ~hiz ~l8w ~vgl ~vgm
e0y !fxp +frw +e10 +e0x
e0z ~e0x ~ew4 ~rk5 !fxk ~vgr ~vgs ~vgt ~vgu ~vgv ~vgw
e1 +dj +dh !ifk ~vh6
e10 ~e0x +754
e11 >y34 !fxq
e12 >kim
e13 !vp4 ~ahv ~vp5
e15 >ysd
e16 >e0l
e17 ~uke !g9e ~vhh ~vhi ~kpr ~nmj ~vhj
e18 >z8c +e0t +q0 !d79
e19 >zkw +e1c +g3x +g3o +g3u +g3p +g3n +g3w
e1a ~g43
e1b +ei5 !vcm
e1c >pbb +e19
e1d >68z
e1e >7op +e1g +7o1
e1f >1c4 +e1g
e1g ~ruj +e1e +e1f +aoy
e1h ~ruj +aoy
e1i >800 +7xs +e1l +e1k
e1j >hc +e1l +e1k +e1o
e1k >m9x +e1j +e1i
e1l >1lj +e1j +e1i
e1m >7wx +aaz
e1n ~vbg +aaz
e1o >1mj +e1j
e1p ~cdc +cn6
e1q >1c3 +9p0
e1r >m9y +9yz
e1s >yji +vhe
e1t >sbh
e1u >k0f
e1v >ybs +9yz +9z2
e1w >739 +e1z +9z2
e1x >5ih +trb
e1y >ikh
e1z ~735 +6kr +5ih +9z2 +e1w
e2 ~e0
e20 !zgc +e1z
e21 >ftk >hzu
e22 >z7g !266
e23 ~mgc +dzv
e24 >40 +t8w
e25 >mbm
e26 >6q8 +6q6
e27 >6q3
e28 >8uc !bl5
e29 +6q6 !v70 ~v71 ~hfr ~hfv ~jgh ~o8o
e2a !v72
e2b ~5g0
e2c ~w70
e2d !h1r
e2e ~u8z !6sg ~8jd ~p0s
e2f !h2n ~fcj ~vm8 ~55g
e2g ~vm0 ~fb7 ~iap +t6q !irv ~vtg ~vth ~vti ~vtj ~vtk ~gz ~vtl ~3jf ~55l ~9cj ~c9v ~vtm ~ga5 ~iaz ~vtn ~l9f ~qhl ~t6o ~s6f
e2h +e2m !h5r ~8fw
e2i ~kru +e2l
e2j ~l52 +e2l
e2k +6jn
e2l >4t0 +enh +e2j +e2i +lfb
e2m >y51 +6jn +e2h !y52
e2n >evs
e2o +dt4
e2p >jq9 +kb0 +8rz +k3j
e2q >oaf +pr8
e2r >8hb !ykh
e2s >he3 +e2u
e2t >3se +e2v
e2u >he5 +e2s
e2v >39v +e2t
e2w >he7
e2x >pbb +1e6 +e2y +e42
e2y ~5ku +e2x
e2z >lcv !hlw
e30 >z7v +b5s +ux9 +pbr +pbq
e31 ~a7l ~vp2 ~v23 ~st5 !hrp ~7uc ~7o5 ~nv6 ~vp3
e32 ~t46
e33 >4sw
e34 ~v54 ~eh9 +e35 !hsu ~vpf ~vpg ~vph
e35 >jtd +e34 !hsw
e36 >n1
e37 >edy
e38 +e3b +e3a
e39 ~ab2
e3a >68z +whn !q0n
e3b >68z +md5 +e38
e3c >9ln
e3d >55a +87v +hpe
e3e >afv +pv3
e3f >ehw +l0 +9sj
e3g >6i8
e3h >6ej +l0
e3i >bi0
e3j ~60u
e3k >7i3 +7i1
e3l >7i3 +p1t +334
e3m ~7i5 ~ejy !rql ~va6 ~va7 ~va8 ~8ee ~va9 ~vaa
e3n >qrd
e3o >fge >zqv +p7v
e3p ~alp !jgv ~8lr ~8my ~vxj ~vxk
e3q ~lsr !kpl ~tq3
e3r !vxl ~vxm ~vxn ~vxo
e3s >qpc
e3t >axx +e3w
e3u >164 +e3v
e3v ~oy +e3u !jlb ~met ~vy9
e3w ~9by +e3t
e3x !jlc +e3v
e3y ~js7
e3z ~v1z
e4 ~6bq
e40 +e3y
e41 >hvq +ukw +e4o +uj7 +l24 +l1a
e42 >ziw +e2x
e43 >24t
e44 >2j2
e47 >9ay
e48 >z6f
e49 ~1p9 +emo !k91 ~ue2 ~7a0 ~js0 ~ue3 ~krb ~o33
e4a +e48
e4b +val !iiq +tia
e4c >qi1
e4d ~tnv ~3nl !js7 ~b8b ~vz0 ~6tt ~7sf ~vz1 ~vz2
e4e !js9 +e4d
e4f >dzl
e4g >ygc
e4h !jua ~vzz
e4i ~ime +8lq
e4j >hm3 +4zh +4kb
e4k >be +khz +4zh +xev
e4l ~w04 !w03 ~w05 ~w06 ~w07 ~w08 ~w09 ~l0y ~w0a ~w0b ~w0c ~w0d ~otm
e4m ~bi6
e4n ~tcb
e4o >956 +e41
e4p ~w0l ~ky6 ~st5 !k2u ~cfw
e4q ~u9s
e4r >eoc +eoa +e4s
e4s >1b8 +e4w +e4r
e4t ~h9t !w0n ~cp2 ~w0o
e4u >xup +9oc
e4v >1t5
e4w >b7 +9i2 +e4s
e4x >9uf +4is +7n
e4y >l2 +e51
e4z ~exp
e5 >yg6 +ea
e50 >h4d +6do +9x2 +oz6 +h4e
e51 >97 +e4y
e52 ~uep ~6yz !ael ~eiz ~rnh ~rve
e53 ~3r
e54 >5z4 +e57 !afc
e55 >6j6 +oz6 +h4a +h4e +o6r +epu
e56 >th +e57
e57 >h9r +e54 +e5b +e56 !afd
e58 >r4r !afe
e59 >s29 +e5e +78e +e5d !y7u
e5a >p9a +1xl
e5b >5y9 +e57
e5c ~bix
e5d ~a3e ~e5e ~s26 +e59 !rqq ~a3f ~wu ~2sr ~2v0 ~43p ~4jk ~54q ~vab ~vac ~8q7 ~vad ~vae ~cn2 ~dh4 ~vaf ~h4t ~vag ~npz ~pkc
e5e ~e5d ~h4n +e59 +o6s !rqr ~hof ~wmb ~9di ~a7h ~bwa ~foz ~hqy ~ii8 ~wmc ~wmd ~khq
e5f +e5d
e5g +e5e +e5d
e5h >yju +jq
e5i >2ve +e5k +g04
e5j ~imo
e5k >9uf +e5i +3sb
e5l >42g +3sb
e5m >yc1
e5n ~doj ~e5x ~ep0 ~ruq ~ua6 !kjf ~w34 ~w35 ~j1i ~rjc
e5o ~ua6
e5p >lcv +e5r +kmh !km5
e5q >z87 !z88 +e5s
e5r ~kmh ~egy +e5p !kkn ~w37 ~efd ~w38
e5s +e5q !w39
e5t >7q1 +81b +xi3 !9wi
e5u >80u !9wj
e5v ~84p
e5w ~kg0 +81b +i7b +a3d
e5x ~e5n ~ruq !kml ~72h ~w40 ~lgh ~w41 ~w42
e5y >68q +2kx
e5z >97
e6 >oyv +ec
e60 ~c41 ~e7g ~t9t !ko5 ~w48
e61 ~awo +660
e62 ~exu +exw
e63 >xbv +nvf
e64 >e67 +eba +e6b
e65 >kr3 >zlq
e66 >e67 +e6a
e67 ~5wh +wyh +e6b +e6a +ulq +ky ~cs
e68 ~l3
e69 >e1r +9yz
e6a ~hvz +go4 +e67 +e66 !rqu ~yo ~1kx ~1r3 ~2co ~7m4 ~91i ~acs ~ble ~gpa ~3rm ~ck8 ~vaj ~vak ~o6i ~qrr
e6b ~9i4 +e67 +e64
e6c >jac
e6e >ehy +bkj
e6f >z6v
e6g >85b +m5o +nfm +5jh +4hd +e6i +esl
e6h >85b +4hd
e6i >jpt +e6g
e6j !g53 ~pyr
e6k ~ua4
e6l >e5
e6m >jj1
e6o ~ru8
e6p ~e7y ~ebs ~ec8 ~rpe ~t46 +e6s !l12 ~ebt ~w62 ~eao
e6q ~ezn +e6s
e6r +e6p !7ok
e6s >2mx +e6q +t47 +e6p !l21
e6t >68z
e6u !rqv ~3zg ~vao ~fnr
e6v ~2sw
e6w >xcg +zm
e6x >68z +zm +2su !7pz
e6y ~mow
e6z >ad4 +e72 +e71
e7 >yev
e70 >734 +e71
e71 >jsf +e70 +e6z
e72 >6j4 +e6z
e73 ~qh2 +gqh
e74 ~bmi +n70 +52s +ems
e75 >ykg
e76 >sl6 +l85
e77 >83c +ueg
e78 >hu2
e79 >ab5
e7a >68z +rl2 +tx2 !l9z
e7b ~1n3 >1n3
e7c >lcv +rpd !1n
e7d >5pz !1o
e7e !6p ~m6h ~jl0 ~t9m ~t9n
e7f ~rk7
e7g ~e60 ~ean ~t9t !91 ~t9u ~asa ~t9v ~t9w
e7h >lcv !95
e7i >pbb +8xn +taf !bx +e7k +hty
e7j !c8 ~tak ~tal ~eej ~fq5 ~tam
e7k ~w8b +e7i
e7l >xb +z33 !bz
e7m >i02 +xi5 !hlz
e7n ~rvf !ej ~7t7 ~tbe ~tbf
e7o ~7t6 +o1m
e7p !em +e7n
e7q >al9
e7r >y10 +6z !y15 +imz +bjw
e7s >ybm
e7t !zgx +6z !syp +rxv
e7u ~bgn ~tce !jd
e7v ~upg
e7w !156 ~tf5
e7x !157
e7y ~e6p ~tfw !1e8 ~tfx ~t47
e7z ~u5m
e8 >y09 +eb
e80 ~tia ~lfp !1vj ~3oy ~tib ~tic ~tid ~pxw ~tie
e81 >eeu +e84
e82 >e5
e83 !vat
e84 >5ul +2mn +e86 +e81
e85 >iu3 +e86
e86 >2mj +5ul +e85 +e84
e87 !vau
e88 >iwc
e89 >yss
e8a >mya
e8b ~tqx !tqy ~6wr ~tqz ~tr0
e8c ~hwp
e8d ~cdc
e8e ~g43 +cdy
e8f >50x +1k5
e8g ~ea1 !4fz ~rj5
e8h ~whn
e8i >lq9 +1yv !ztx
e8j ~39l
e8k >73v
e8l >1jt +e8n
e8m >64f +e8n
e8n >nbq +qrv +e8m +e8l
e8o ~14p +iq4
e8p >yql +cs +4r5 !yqm
e8q >2ml +1ib +ejn
e8r !4vb +rkt ~tsy ~8yt ~tsz
e8s >z4p +9gl
e8t >z45
e8u >yyv +e8z
e8v >br8
e8w >d0t
e8x >5zm
e8y !2eh ~w51 ~w52 ~jt7 ~w53
e8z +e8u
e9 >600
e90 >f2b
e91 >adl
e93 >2mn +ujr
e94 >7eu +e95 +7yy
e95 ~nw5 +7yy +e94
e96 >l4t +ehl +e97 +l4q
e97 >1k0 +e96 +9iz
e98 >9se +cs +l4t
e99 >1ur +ufc +e9f +8nr
e9a >14f +ohs
e9b >14f +ohs
e9c >xxf +ohs +lkr
e9d >bku +ohs
e9e >g8z +xd7
e9f >ziw +yl9 +e99 +qhm +fug
e9g ~cja ~imt !doz !jtp ~fuh ~894 ~v7x ~v7y ~v7z ~k3z ~v80 ~v81 ~v82
e9h ~su3 !tcv ~1er ~bg6 ~l0p ~vav
e9i >fsa +elz +9rx +elv
e9j >dh
e9k >6ey +e9o !a92
e9l >atj !aa7
e9m ~9rw
e9n >obg !aa8
e9o +e9k !aaa ~64o
e9p ~tzc ~ezh !5q3 ~6bs ~tzd
e9q !tsi
e9r >z22 !adi
e9s ~bxw !j28 ~ey0 ~834 ~9kq ~bxx ~vaw ~ei1 ~vax
e9t !j29
e9u >z6s +6j2 +u6g
e9v >ybf
e9w +17g !eqj ~u8r ~u8s
e9x ~8bm ~u22 ~u23 ~u24 !61r ~u25 ~u26 ~u27 ~u28
e9y >e7c +bvk +v1t +ea1 +tbe !624
e9z >8km
ea >ox2 +e5 +ox6
ea0 >yvl
ea1 ~u2a ~ruf ~u2b +e9y !625 ~efh ~u2c ~u2d
ea2 !u2e
ea3 ~bo1 !636 ~u3b ~cx4 ~i8e ~jgw ~mxr ~u3c ~u3d
ea4 ~rpb
ea5 +ea3
ea6 ~ea7 ~rl5 ~u3q !tx5 ~in5 ~9vm ~u3r ~u3s ~u3t ~gh0 ~itu
ea7 ~ea6 ~emv !upw ~7a5 ~jdr ~rja ~roz
ea8 ~tzc
ea9 ~rqq
eaa !6f4
eab ~s3f !6fg ~6b9 ~u6g ~u6h ~u6i ~u6j
eac ~ezk
ead >8c4 +szy +rb1
eae >8ix +tzz +3gc
eaf !6my ~20q
eag ~vui
eah !6n0 +eaf
eai >5v1 +eal +xdl +tzh +6fp !8lm
eaj ~rrn
eak ~iyx
eal >6fp +eai
eam >fuw +esp
ean ~ant ~e6p ~e7g !6sn ~a24 ~u9d ~anv
eao ~e6p
eap !6sw +asa
eaq >dmo !y43
ear >xdc +a2k +eav +eau !lx4
eas >10x +eav +eau !7qk +tb9
eat >xd +eav +eau !7qm
eau >zju +ear +eas +crg +eat +dy !7qn
eav >xb +ear +eas +crg +eat +dy !7qo
eaw !7qp ~8t ~1w0 ~9vh ~dxc ~a83 ~hxw ~umt ~lwo
eax !7qq ~x77 ~x78 ~x79 ~x7a ~x7b ~x7c ~x7d ~x7e ~x7f ~lk6
eay !7qr ~x7i ~74f
eaz +x7f +eax
eb >fkn +e8
eb0 !2of +eb2 +ua4 +gz2 !2og
eb2 ~ua4 ~ua5 ~b9l ~ua6 !2o5 ~1r6 ~ua7 ~gz2 ~ua8
eb3 ~3p9 ~d47 >oaz >mai +3uv +d46 +3ur
eb4 >86u +eb6 +eb5
eb5 >1u7 +eb4
eb6 >jwl +eb4
eb7 >7h2
eb8 >z7f
eb9 >znp +eba
eba >xgv +eb9 +e64
ebb >iqp >djx
ebc ~i6x
ebd ~wxu
ebe >pqt
ebf >puj
ebg !uth
ebh ~rjh
ebi +ebg
ebj +ebh
ebk >1te
ebl >9xb
ebm +ecr
ebn >yox
ebo >ynx
ebp ~ecf
ebq ~imk
ebr ~imk +g11
ebs ~8gs ~e6p ~ec8 !ucm ~78n ~dkr ~ucn ~in1 ~uco
ebt ~e6p
ebu >f01 !y41 +ucs
ebv >8yp +ucs
eby ~9u4
ebz ~rut
ec >qb +e6
ec0 ~se5
ec1 ~eg3
ec2 ~s1m
ec3 >rkt +ec4 +uns +eci +ec5
ec4 ~edw ~rl5 ~s1m +ec3 !7ti ~udm ~udn ~rpg ~udo ~it3
ec5 ~rkq +ec3
ec6 +ec4
ec7 ~unv
ec8 ~e6p ~ebs !ucx
ec9 ~wzu
eca >6ti +7yz +gx3
ecb >z6v
ecc >ra1
ecd >bq8 +1ye +ecf
ece >ee9
ecf ~bpv ~now +ecd !7zw ~uez ~uf0 ~1yf ~3o8 ~uf1 ~uf2 ~ebp ~ee1 ~uf3 ~uf4 ~uf5 ~uf6 ~uf7 ~uf8
ecg +ecf
eci ~u54 ~tqx ~rkq +ec3 !860 ~ufr ~ufs
ecj !861 ~ufu
eck >aki
ecl >n9t
ecm >bx4 +eco
ecn >g8t
eco >1q9 +ecm
ecp >qy7 +ecs
ecq >1ng
ecr +ebm
ecs +ecp
ecu >1mj
ecw >ei5 !zp1
ecx >krq +ed2 +ed0 +lpg +1hu +1hs +g6h
ecy >ei5 +1la +kcn +ed1
ecz >ei5 +ed2 !zp1
ed >1b8 +tiv
ed0 >603 +ecx +2s4
ed1 >i2g +7yk +ecy
ed2 ~mi2 +euf +2s4 +ecx +ecz
ed3 >87l
ed4 >o69 +2s4
ed5 >9a +ed7 +ed6
ed6 >yff +ed5
ed7 >97 +ed5
ed8 >jj9 +uhy +uj0 +ikb +edd
ed9 >rlf +vxk +edc +edb +vxj
eda >yl6 +ph1 +agb +v9h
edb ~rlg +ed9
edc ~rqq +ed9
edd ~vdk +ed8
ede +edd
edf ~i4t
edg >q5k +x7t
edh >149 +1bf
edi >m7
edj +e8o
edk >451
edl >9bg
edm ~5tm
edn ~76s !8ft ~o55 ~mvy ~uh0 ~h4m
edo ~h5r
edp >kwv
edq >7op
edr !8g7 +uh2
eds ~c41 ~uhd !8kb ~uhe ~q2r
edt ~uhd
edu +eds +uhe
edv ~i6x !uo3 ~762
edw ~ec4 ~rl5 !8pv ~uhn ~32v ~5mf ~8dy ~uho ~s4r
edx !8q5
edy >2ha >4r2 +hsu +jun
edz >2ha
ee !tbc ~tbd
ee0 ~now +ee4 !5z8 ~dzu ~eea ~u0t ~me1 ~oa5
ee1 ~ecf
ee2 ~jua
ee3 ~wi0
ee4 >r3s +eea +ee9 +ee0 !y2d
ee5 +ee0 +now
ee6 ~jua
ee7 >8uc +eeb
ee8 >2o3 +ee9
ee9 >edy +ee8 +ee4
eea ~ee0 +ee4
eeb ~4gr +ee7
eec ~eqe !j1u
eed ~eqe
eee !sz
eeg >eo2 +8uc +xgv
eeh >efn +eei
eei ~e01 +eeh
eej ~e7j
eek +een
eel >gqk
eem >1ng
een +eek
eeo ~uem
eep >67k +c4c
eeq !p2d ~wue ~wuf
eer >4r7 +d3x +3sh +4r5
ees >en9 +nho +6e5 +eeu
eet >gk +eeu +2mh +ejl +9w2
eeu >4v4 +en9 +eet +ees
eev >yyz
eew >804 +y76
eex +xho
eey ~vb3 !vb4 ~7o6 ~2t0 ~glg ~c2v ~vb5 ~vb6 ~vb7 ~vb8 ~vb9
eez ~vzn
ef2 ~kze !vba ~877 ~vbb ~vbc
ef3 +ef5
ef4 ~x8v
ef5 >44n +6h9
ef6 >xhu +ef9
ef7 >ef5
ef8 >9fr +ef9
ef9 >45g +ef6 +ef8
efa +d22
efb ~n1r
efc ~e01 ~ukm ~u2a ~kmh ~s0a !9i4 ~ukn ~uko
efd ~e5r
efe !9ib +efc +ukm
eff ~ruf !9mr ~8o8 ~8o9 ~rnq ~ulo
efg ~e0x
efh ~ea1
efi +efh
efj +5n4
efk >8bj !a0i
efl ~vpp
efm ~w8b
efn >r3s +jig +taa !y0h
efo >yz8
efp ~efs
efq +efp +efs
efr >84i
efs +efv !tt8 ~tt9 ~efp ~i6y
eft ~kon +efv
efu +i6y +efs
efv >4vf +eft +efs
efw !vxh ~rxi
efx ~vxd
efy !up5 ~m7j ~up6
efz ~eh9
eg0 +cp2
eg1 >e0h +iaq +eg2 !adp
eg2 ~u2b ~i21 +eg1 !ae0 ~b8l ~iaq ~rr0 ~upu ~rww
eg3 !ag9 ~ec1
eg4 !uq1 ~uq2
eg5 !urg ~bgr ~rop
eg6 ~wav
eg7 >za6 +55c +21j
eg8 >zeb +21j
eg9 +eg8
ega >yom
egb >opt +j94
egc >jic
egd >ghw
ege >6ig +6ik +egk +egj +egi !zj8
egf >ca8 +egk +egj
egg ~wi8 ~v41 !194 ~wi9 ~wia ~wib ~lav ~egj ~wic ~wid
egh >z35
egi >z8c +egj +ege
egj ~egg +egf +ege +egi
egk ~v41 +jl2 +egf +ege
egl !vbd ~4pq ~vbe ~vbf
egm >lr2 +vb2 +egr +ai5 +7qy +7qx
egn >yh3 !yh4
ego >bfy !px5
egp ~gi9 ~gia ~prm !px7 ~du6 ~wxa ~wxb ~wxc ~j1q
egq ~t1t +egt !px8 ~wxl ~wxm ~40v ~453 ~qde ~wxn ~5nq ~wxo ~80c ~fz6 ~wxp ~wxq ~wxr ~nf1 ~wxs ~wxt ~s0r
egr +egm
egs ~7r6
egt >4ap !pxk +egq
egu >z7j
egv >7oa
egw +dam
egx >b2x
egy ~uu2 ~e5r ~uu3 !awo ~2db ~uu4 ~uu5
egz >evy +z95
eh >z9e
eh0 >eiu +z95 +9sl
eh1 >lcv +r3v +rp3 +rp2 !axv
eh2 >r2g +eh3 !j20
eh3 >aya +eh2
eh4 >b0t +eh7
eh5 >f7t +eh6
eh6 >ebk +eh5 +jio
eh7 >z3r +eh4 +ft2 +b0t
eh8 >1v1 +owt
eh9 ~e34 +a4g !b2o ~3hj ~uun ~9tf ~efz
eha !b2p
ehb +vmj +3hj
ehc >s5v
ehd >acm +uqb !zkm
ehe >aer
ehf >z3a !z3l !z3m
ehg >o1 +ehm +ehk ~zja
ehh >b75
ehi ~g43
ehj ~rpv
ehk >q5k +bdd +ehg
ehl ~l4r +e96 +b36
ehm ~rpv +ehg
ehn ~w4s
eho >hvd +eut +ehq +lcw +qxv
ehp >hnj +ehr
ehq >oyv +eho
ehr >z6e +ehp
ehs !b97 ~d8 ~uve ~uvf ~uvg ~uvh
eht !655 ~uvi
ehu >hj9 +3sb
ehv >bc9 !j26
ehw >4r7 +865
ehx >km5 +ei2 +qh4 +ei0
ehy >86d +ei0
ehz >6ej +ei2 +qh4 +865 +ei0
ei ~ocw +kyp +kyo +aec +9j +hn
ei0 >l0 +ehz +ehy +ehx
ei1 ~e9s
ei2 +ehz +ehx !w3l ~1xl ~kko ~kss
ei3 >6j6 +ei5
ei4 >xb
ei5 >600 +eo6 +e1b +vbg +7kt +ei3 +ei9 +eig +eif +eic
ei6 >ei5 +yva +eid
ei7 ~uwp !bko ~4o6 ~uwq ~uwr ~uws
ei8 ~rtk
ei9 >5pz +ei5
eia >97
eib ~9hi ~9w3 ~os8 !vbh ~vbi ~ji ~aof ~9hj ~dgn ~fjf ~fji ~kw1 ~vbj
eic >yg6 +ei5
eid >8is +2t8 +ei6
eie !bl0 +ei7
eif >yt3 +ei5
eig >inh >ox4 +ei5 +syo
eih >br9
eii >yz9
eij ~ex8
eik >bw2
eil >pnr
eim ~p2l !brb ~io5 ~lmc
ein >751 +6b7 +3mk
eio >hj9 +6b7 +9si +3nf
eip >azy
eiq ~v1j ~rs9 !cdc ~rsa
eir ~v1j +8kw
eis >av1 +rpq !cm0
eit >63u
eiu >zzm +xhh
eiv !rqy ~nry ~vbl ~vbm ~vbn ~jr1 ~kgi ~kgw ~vbo ~vbp
eiw >3or +3p1 +eiy
eix >h69 +eiy
eiy >ok3 +eix +eiw
eiz ~e52
ej ~n7o +en !e7n ~4g1 ~626
ej0 ~ev6
ej1 +ej0
ej2 >ap +dag +ej4 ~zyb ~ej3
ej3 ~ej2
ej4 >as +ej2
ej5 >z21
ej6 >bhq +ejc +ejb
ej7 >dg9 +ejb
ej8 ~mbz ~mfa !vbx ~m9n ~okt
ej9 >xhk +3gj
eja >6mf
ejb >xbh +ej7 !zbs +ej6
ejc ~mfh +fe2 +ej6
ejd !dq4 ~2da ~cfv ~v8g ~v8h ~v8i
eje ~uyl !dq5
ejf ~ejh
ejg ~v9i
ejh ~j9y !dtm ~3wt ~2sd ~v9q ~ejf ~k4b
eji >fzo +ejj
ejj >1ef >o6d +eji
ejk ~b45
ejl >nc8 +eet
ejm >4r6 +k2t +732 +yt1
ejn >72y +2mj +2mn +par +9yc +b4c +732 +735 +e8q +h0r ~izg
ejo +ejk
ejp >2mj +iup +iu3 +iu2 +ity
ejq >95a +9xf +9ye
ejr >fr +vby +o0s +eju ~zjj
ejs >dh
ejt >elz
eju >oqx +ejr
ejv >2uk +9vu
ejw >27x +9vv
ejx >dvv +t26 +t28 +d26 +ek0 +xih
ejy ~3nl ~7i5 ~e3m ~tq8 !uce ~vbz ~vc0 ~vc1 ~vc2 ~dvy ~fl8 ~lo5
ejz ~8nn
ek ~n7o +en
ek0 >6w +ejx
ek1 >hj9 +ntn +rp1
ek2 >y3b +rp1 +ur6 +rs6 !fc5
ek3 >y9a
ek4 >g8j
ek5 >gx1
ek6 >o6d
ek7 >7qb +ek9
ek8 >xuq
ek9 >hc +ek7
eka !5nu ~hdq ~fng
ekc >xt5
ekd >sk5
eke >iot
ekf >jla !yw0
ekg >rey
ekh !694 ~vsu
eki ~4tz !j1x ~uqj ~uqk
ekj ~ev6
ekk ~exx
ekl ~aaa
ekm >y49 +ekr +v7a
ekn >68z +eks +sa3 +w70 +l9y
eko >edy
ekp ~vc3 ~mnd !ctf ~5h9 ~aw ~rqn
ekq ~d29
ekr ~i21 +ekm
eks ~v1z +ekn
ekt >ejm +cqu +eku +732 +k2t
eku >734 +cqu +ekt
ekw >xgi
ekx !v4a
eky ~uzr
ekz !iym
el ~pul +9we +en
el0 !iyn ~10u ~vva ~hgr
el1 >o69
el2 >elx
el3 >el7
el4 >len +eld +elc +7cs
el5 >1nq +9wg +1no +lew +len
el6 ~7ct !umq ~ex3 ~eld ~umr ~ums ~kwo
el7 >ex1 +9wg
el8 >yc2 +mbk +af0
el9 >el5 +lew +len +1no +eu7 !171
ela >a8a
elb >6xm
elc ~7ct +54a +el4
eld ~el6 +9wg +el4
ele >lf1 +lew
elf >iqp +ums
elg >ew1
elh >9sk
eli >nj
elj ~ezh ~rut +gn7 +ell !n5j ~2fj ~72i ~4vk ~dzw ~72d ~axf ~d9i ~gkg ~gtf ~wg7 ~gtg ~wg8 ~wg9 ~jej ~l65 ~l6d ~wga ~nc6 ~wgb
elk ~bgn +bgp
ell >z9z +elj !n66
elm ~t3s
eln >t3k
elo >haq
elp >y3a +7a5
elq >xlp
elr >yt5
els ~tji ~rv6 ~whn !no1 ~7mf ~who
elt ~d1a ~tji ~r13 ~rv6 !no2 ~4b1 ~ikb ~whs ~rjg ~wht ~whu
elu ~uhs
elv >1lm +em2 +e9i +elx
elw >niw
elx >1t6 +elz +elv
ely >5lh +elz
elz >xd3 +gl +elx +e9i +ely
em !e7p +el
em0 >6j6
em1 >dyp
em2 >e9i +elv
em3 >pzh !ah4
em4 >jgo +esp !ah5
em5 ~esj !j33 ~vvs
em6 !j34
em7 ~eqe
em8 >yu7
em9 +v3x
ema >1dr
emb >jrl +as0
emc >nny +jrm +jrn
emd >247
eme >y7u +emg +emf +rqr !o6s
emf ~h4p +eme
emg ~hho +eme
emh !o6v +rqr
emi +emf
emj >xc7
emk >e51 +eue
eml +emn
emm >2m2 +emn
emn >7wf +emm +emp +eml
emo >rzs +30m +5pm +7a0 +emp +e49
emp ~6k3 +9a8 +lvn +emo +emn
emr >iq3 +ba1
ems >mxq +e74 +3lo +1vh +ba1 +crs
emt +1vh
emu !oqu ~wts
emv ~ea7 !oqv ~wtv
emw >537 +34k +4o5 +4js
emx +emz +sb8 +sbc
emy >a8d
emz >a89 +cf8 +emx
en >y2q +el +ek +ej !y2r
en0 >iqj
en1 >kxv
en2 >dyv +en4
en3 >4r5 +yt1 +l0j
en4 >io3 +en2
en5 ~cdc
en6 !vcd ~vce
en7 ~n1r
en8 >fsa +enc
en9 +eeu +enc
ena >y17
enb >z7p !p6d
enc >2mj +en8 +en9
end >3to
ene >jn0
enf >rzr +7a0
eng >kci +enh
enh ~ar1 +e2l +eng
eni ~kru
enj +enh
enl >elz
enm >g8i
enn >1et
eno ~bur
enp +wud
enq >1q5
enr >a3p +enu
ens >7eh
ent +a3q !v7q ~enw ~v7r
enu +a3q +1rm +enr
env !v7p
enw ~ent
enx >h4h +eoa +eo1
eny >87l
enz >1px
eo >lcv !7t4 +pul +puk
eo0 >63y +ixj
eo1 >a0z +enx +eoc +eob
eo2 >ei5 +eo6 +9he +eo7 +8tv +qe5
eo3 >9vu
eo4 >9hf +jo9 +eo8
eo5 >gui
eo6 ~vbg +ei5 +eo2 !vcf ~vcg ~7xs ~vch ~8ue ~vci ~9hm ~aej ~afm ~ete ~vcj ~vck
eo7 >9hk +eo2 +qe4
eo8 +8g3 +9he +eo4
eo9 !sbw
eoa ~db3 +enx +eod +eoc +e4r
eob >e4w +eo1
eoc >1lm +eo1 +eoa
eod >s09 +eoa
eoe >rri
eof >jsm +k87 +hzq +hzk +hzi
eog >xi9 +lri
eoh >7rv !y4y
eoi ~u8u +rup !u8v ~k3 ~t2d ~u8w ~u8x
eoj ~v3r
eok !pum +7t6
eol >8ka +eon +wi3 +f1a
eom >xb +eoo +zck
eon >f1a +w56 +eol
eoo >xpz +eom
eop >dp1 >y9f
eoq ~ep0
eor ~rln
eos >6l0
eot >l31 +6ye
eou >l2u
eov >edy
eow !wh1 ~wh2
eox >ep1 +eoz
eoy >mjk >79b +lre +ep1
eoz ~urc +mjk +r7e +3sd +eox
ep >4is
ep0 ~e5n ~rln !wy7 ~eoq
ep1 >6b3 +lre +mjh +eoy +lrh
ep2 ~uce
ep3 >1pf
ep4 ~4i !qb6
ep5 !wzt
ep6 >ikh
ep7 >4aa
ep8 >rf2 +6fp +epb
ep9 +epb !nl3
epa !vcs ~6pr ~9os ~vct ~evk ~vcu
epb >xcb +ep9 +ep8 !npd
epc >xgr
epd >dmo
epe >pbb +rjp
epf >akt +lqz +1hq +67k
epg >epl +4v1
eph >edy
epi ~9hi ~h91 ~nc9 !vd4 ~vd5 ~vd6 ~vd7 ~nq0 ~vd8
epj ~h91 +5pz
epk +epi
epl >1o +epo +epn !ppp
epm >you
epn ~ko8 ~ojb +epl !rr2 ~op ~5id ~3kl ~3ra ~3fb ~lfa ~vd9 ~vda ~nhc
epo ~lnc +epl
epp ~lr0
epq ~os8
epr ~tx5 !u3q
eps ~tx5 +q5d +et1 +lq7 +rnd +1dp
ept +q3
epu >6mp +eq9 +e55 +h4d
epv ~htz ~k5u ~vdb !rr3 ~6e2 ~4a7 ~eqd ~vdc
epw ~5z1
epx ~vn3 ~vn4 ~kz1 +epz !hen ~o4 ~241 ~vn5 ~3ws ~vn6 ~66g ~6hu ~7rn ~agi ~aii ~ayi ~eq6 ~eq3 ~vn7 ~vn8 ~kz2 ~lja ~nf6 ~nsn ~vn9 ~vna ~pni ~qjf ~vnb ~rj3 ~s9t
epy +epx
epz >7u3 +eq3 +epx +a2k +64g +7rr
eq ~2w9 >1t5 >f7 +5q7 +tbj +5q6 +ev +et ~zqj
eq0 >go6
eq1 >hnh +64g
eq2 +eq1
eq3 ~epx +epz
eq4 >ear +a2k +64g +7rr
eq5 >ear
eq6 ~epx
eq7 !vdg ~a8n ~vdh ~7rt ~vdi
eq8 +epx
eq9 >e55 +q6 +epu
eqa >9ss +eqd
eqb +43
eqc >1pi +3y +9uh +43
eqd ~epv +eqa
eqe ~eec !ah6 ~eed ~em7
eqf ~8vu
eqg >bf +eqk +eqh
eqh >br +eqk +eqg
eqi >yz0
eqj +q60 !e9w
eqk ~i0o +eqg +eqh
eql >kca
eqm >4pc +eqn +eqp
eqn >2ac +eqm
eqo >cik
eqp >az5 +eqm
eqq >eqh +4yd
eqr >fb9
eqs >xb +m8w +m8x +m8y +psi
eqt ~vdo
equ >6d7
eqv >6d9 +eqw +63j
eqw >6de +etf +6pr +eqv
eqx !vpu ~t1f
eqy >nt2 +h14
eqz >yjn
er >p7
er0 !euv +7zj
er1 +er0
er2 >z6p +er3 +5zc +i0o
er3 ~7zw +er2
er4 +8ij
er5 >8s8 +9uk
er6 >2qe
er7 >km5 +erf !y81 +erd +erc
er8 >7cs +670 +erc
er9 >ynt
era >z2e
erb >jgq
erc >1k6 +er7 +er8 !2iu
erd >2iz +er7
ere !vdk
erf ~a9y ~pfp +er7 !vdl ~45 ~9xj ~11r ~ev4 ~vdm
erg !zgf +erf
erh >pzh
eri >yfs
erj ~m4t
erk >eqg +ero +eu5
erl >dg9 +erm
erm >b7 +erl
ern >358
ero >ygc +erk !ifh
erp >rax
erq >xnp
err >eu2
ers ~qh2
ert >fsl
eru >8q9 +pih !zt3 ~zt4
erv >djn +erx
erw +gbx
erx >cik +gct +erv +erz +gcr
ery >87l
erz >6pl +erx
es >pye +2wb
es0 >6i8 +gcr +9ug
es1 ~63g
es2 >o2e +es4
es3 >eu2
es4 >jsg +es2
es5 >gy8 !es6
es6 >gy8 !es5
es7 >53h
es8 !uuq ~uur ~cx9 ~h5s ~fb8 ~jqx ~osc ~uus ~uut
es9 >ys2 +1fj
esa ~c36
esb ~qb9
esc >jm6 +jm7
esd >eu2 +bqm +3nd +jm7 +ddx
ese ~p2l
esf +ho5
esg >8tt +esn +esh
esh >t0j +esg
esi >85b +esm +esl
esj ~em5 !aha ~uqd ~uqe ~uqf ~ev7
esk ~vdn
esl >6aq +esi +e6g
esm >4hd +esi
esn >2ro +esg
eso !ahe +esj
esp >1n3 +em4 +eam
esq >ooe
esr ~biy !i4a ~ccw ~vpv ~hxv ~vpw
est >xus
esu >jq9 +z3k
esv ~oo0
esw >eqh
esx >evd
esz >8ok +5w4
et >y59 +2w9 +ev +eq +ex
et0 >gci +5w4
et1 >rnd +eps
et2 >aeg +ete +eta +et9 +et8 +et7
et3 >m2t +etc +r5i +r5k ~zp8
et4 >jsf +et7 +m78 +ete +et8 +etd
et5 >ztt +et7 +etd +m9x
et6 ~upw
et7 >jsj +et5 +et4 +et2
et8 >aei +et2 +et4 +6h7
et9 >m9y +et2 +6h7
eta >88 +et2 +6h7
etb ~rng
etc >es9 +et3
etd >edy +et5 +et4
ete ~eo6 +et4 +et2
etf ~mgl +etg +eqw
etg >m3g +etf +etg +m3d
eth >nod +lew +len
eti >r5o
etj >z6f
etk +lew !1p7
etl +etj
etm >yz4
etn >2bt +8ok
eto ~3nm
etp ~8jb
etq ~778 +773
etr >kca
ets !vdj
ett >e9i
etu >fsa
etv >dfk
etw !vpx
etx +pa7
etz >fj4 >ztu
eu >bfy
eu0 >8pc
eu1 >nr3
eu2 >10w
eu3 >g2c
eu4 ~hdi
eu5 >exs +1fj +erk
eu6 >a8a +eu9 +eu8 +eu7
eu7 >6nk +el9 +eu6 +eua
eu8 >6nk +eu6
eu9 >1b6 >6nk +eu6
eua >lf1 +eu7
eub >8q9 +smx !zt5
euc >h8f +eud
eud +euc
eue >dgj +emk +ccn
euf >e3e +3os +ccn +wye +ed2 +pv3 +l0j
eug ~5kv
euh ~jua +kw4 +kw3
eui ~5kv +ag +aoh
euj +eug
euk >bsj +3zv
eul >8jh >sii +3zv
eum ~qup
eun ~8jk
euo >8m3
eup ~vzi !vzh ~2z8 ~x23 ~x24 ~x25 ~x26
euq >y0k
eur >1ur +x27 !ydt
eus >o9k +4yo
eut >ehq +eho +4yo
euu ~7t3 ~8mk ~pod ~8c2 ~su7 !udg ~26r ~poe ~rlu ~x31
euv !er0 +7zj
eux >pog +d8
euy +gkm
euz >bm3 +8cs
ev ~ex +et +eq +2w9
ev0 ~63g
ev1 >k9w +880 +6g1 +ev3
ev2 >msj
ev3 >k9y +5su +ev1
ev4 ~erf
ev5 ~l4r
ev6 ~a3e ~vdp !vdq ~ej0 ~ekj
ev7 ~esj
ev8 +ev6
ev9 >eic +ae
eva >jj1
evb >kzl
evc >ae
evd >a3m
eve >niw
evf >qkh
evg ~b45
evh ~iup +kp3
evi >ycl +evj
evj >4y8 +evi
evk ~epa
evl !vdr
evm >5w5 +f0j +evq +9sk +evo ~evz
evn >3mk +9sk +evo ~r8c
evo >yw1 >yw2 +evn +evm
evp >9xb
evq +evm !vds ~vdt ~44w
evr !vdv ~vdw
evs >ybj
evt ~tzc
evu ~p2d
evv >ysb
evw >9g
evx >evo +9si +evz +evy
evy >1oi +ion +ew0 +ew1 +evx
evz >5w5 +vdt +9sl +evx
ew >h1p +ex
ew0 ~iq5 +evy
ew1 >ebk +evy
ew2 >puj +8gv
ew3 >m6w
ew4 ~e0z !s1x ~x5a ~x5b ~x5c ~x5d ~x5e ~ika ~x5f
ew5 ~aef
ew6 >ndh
ew7 >pmq +j67 +scg !s20
ew8 ~s26
ew9 ~6fg ~6gg !s3f ~6gh ~pm8 ~ewb
ewa >4zs
ewb ~ew9
ewc !6ap ~oi
ewd !vdx
ewe >62t
ewf >xh1 +6ot +6kr
ewg >737 +8jt +6kr
ewh >h9q +46p +4ii
ewi >g8r
ewj >z30
ewk >g8t
ewl >iwd
ewm !uh8 ~lt5
ewn ~23o +6lp
ewo +i0o +lt5
ewp >yqw
ewq >23
ewr >xb
ews >m80
ewt !uvo
ewu ~rfa
ewv >152
eww !s6t
ewx >b1k +5yw
ewy >1pf +5yw
ewz >4gp +5yw
ex +ew +2w9 +et !tbg ~ev ~tbh ~tbi ~tbj ~5q7 ~cu4 ~tbk ~tbl ~cu5 ~mcw ~tbm ~tbn ~tbo
ex0 >12e +ex1 +ex5
ex1 >t0a +9wg +ex0
ex2 >el8 +9wg +a8c
ex3 ~el6 +9wg
ex4 >aea
ex5 >nd2 +ex0 +mbk +af0
ex6 ~rln
ex7 ~n1r
ex8 ~tia ~6yz !sb0 ~x6d ~65z ~eij ~x6e ~x6f ~iol ~riw ~x6g ~rvo
ex9 !6fy ~u6n
exa >y1c +1ns +exd
exb >1nq >fzn +exg +exe +1nv +lsj +1nt +49l +2ul
exc >exb +exe +1nv
exd >nuo +exa +wyf +qh6
exe >eqg +vdz +exc +css +exb ~1nu
exf ~1uy !thy ~vdz ~qbk ~qbl
exg +exb
exh >jw0 +1b0
exi >e8f +1k5
exj >5c6
exk ~rlp ~rxl !sdg ~95k ~bi5 ~rlq ~x6k ~rxm
exl !sdh ~1y4 ~1yd ~x6l
exm >atj +ext +7r3
exn >e9l
exo >gk +exs +jh8
exp !rr9 ~cd ~vnc ~672 ~9x4 ~9ul ~e4z ~vnd
exq ~5z1
exr ~umf
exs >xcb +exo !xis +jh7 +9x8 +9uk
ext >6dd +l2 +exm
exu ~l2w ~n2e ~njf ~rln +exv !se5 ~x6r ~3cg ~7sz ~x6s ~e62 ~qtc ~nxv ~x6t
exv >ple +exu !se7
exw >n2n +e62
exx !j3g ~uqm ~uqn ~ekk ~nih ~uqo
exy !j3h
ey >apw
ey0 ~e9s
ey1 !j3j +exx
ey2 >iyr
ey3 >zcz
ey4 >xb +ey9 !zn5
ey5 +ey9
ey6 !v7s
ey7 >z37
ey8 >xze >193
ey9 >9ly >cxi +ey4
eya >64f
eyb >l38
eyc >zcp
eyd >zcp
eye >jhc +eyf
eyf +eye !ifj
eyh !ifi
eyj >oam
eyk >pe4
eyl >yci
eyn +eyq
eyo >yig +eyq
eyp >1ng +eyq
eyq +eyp +jtu +eyn +eyo
eys >1ng +eyt
eyt +eys +eyr
eyu +eyy
eyw >srp +eyy
eyx >6ws +eyy
eyy +eyx +eyw +eyu
eyz >h8f
ez ~5ku
ez0 >ysr
ez1 >5mr
ez2 >hb4
ez3 >kr4 >d8d
ez4 ~mqk
ez5 >y1l +ez8
ez6 >duh +n7g +n7i +fmq +97y +n6q
ez7 >zm
ez8 ~u5m +ez5
ez9 +97y
ezb ~pnh
ezc ~o0f
ezd >gqf
eze >ecp
ezf >ysb
ezg >lpv
ezh ~tzc ~e9p ~rut +rus !lnc ~33w ~w85 ~w86 ~pxy
ezi !xb9 +ln6
ezj !lnf +ezh
ezk !wb2 ~wb3 ~eac
ezl !un1
ezm >h9q
ezn ~1rp ~e0x ~mv7 ~w9n ~tdp ~vur +ezq +ezp !m1i ~w9o ~w9p ~e6q ~w9q ~w9r
ezo ~p2l
ezp >hiy +1v6 +ezn +20
ezq >lcv +h2z +ezn !m1p
ezr >1ro +uoh
ezs !zhs +ezn
ezt !m1s
ezu !m4f ~qb4 ~ahw ~rwn ~wap
ezv !w9t
ezw !w9v
ezx >y17 +w5n
ezy !wb6 ~j77
ezz ~1uy
f >4nq +xbw
f0 ~6da
f00 ~ucp +f01 !md7 ~8ji ~wba ~wbb ~wbc ~wbd
f01 >r3s +f00 !b3z
f02 >y18 +f03 !meg
f03 +f02 !meh ~4js ~wbm ~wbn ~wbo ~wbp ~rjb ~wbq
f04 >a7i +82p +wcc
f05 >1ur +cfw !mie
f06 !mis ~jtf
f07 !vzf ~vzg
f08 >r7l +f0b
f09 >sq3 +f0a +sk6 +ska
f0a >l4k +f09
f0b >xfl +f08
f0c ~no1 +aa1
f0d >o1 +f0e +8iw !os0
f0e ~wvc +f0d
f0f >163 +162 +iq0
f0g +71c
f0h +71c
f0i >yls +71c +776 +leo
f0j >9xb +evm
f0k >z3s
f0l >nj
f0s >ypa
f0u +f0u
f0v >ydy +f0z +f0y
f0w >5cu +f0y +f0z
f0y +f0w +f0v +hzu
f0z >hzu +f0w +f0v
f1 ~5kw
f10 >nc8
f11 >t8b
f12 >9d2 +f13
f13 >9bb +f12
f14 >ypa
f15 >n4a
f16 >ap +wi3
f17 >8sp
f18 >noz
f19 >tp
f1a >np1 +eol
f1b ~p2l
f1c ~now
f1d >jo +f1e
f1e +f1d
f1f >64f
f1g >g6n
f1h ~a0h
f1i !unq !unr
f1k >1sn +f1l
f1l +f1k
f1m !ve6 ~ve7
f1p >1ng +f1q
f1q +f1p +f1n
f1r >l4k +f1w
f1s >6j5 +6vt +qz4
f1t >6j5
f1u >jt2 +3sk
f1v >600 +l6n
f1w >8qt +l4k +px1 +px2 +f1r !zyz
f1x +f20
f1y >yid +f20
f1z >a5o +f20
f2 >hnh +f5
f20 +f1z +f1y +f1x
f21 >yi3 +f23
f22 >gem +f24 +f25
f23 +f21
f24 +f22
f25 >zu4 +f22
f26 >83c
f27 >egi +f28 +f29
f28 >9s +f27
f29 >f0d +f27 +nep +mwz
f2a >ssk +9yi
f2b >63w +9yi
f2d >iki +g8x
f2e >xbl +m2t
f2f >xbl +m2t
f2l >ss1 +jnu
f2m >zc5 +dp8
f2n >s9b
f2o >l8i +f2r
f2p >c6x +dvq +qr6 +f2q +f2r
f2q >qre +f2p +cfd
f2r >pml +f2o +f2p
f2s >hvd +by5 +310 +d0y
f2t >n3a
f2u >ylw
f2v >dv6
f2w >3so
f2x >4k3 >pfo ~zsd
f2y >xmd
f2z >xjs
f3 >yek +f5
f30 >5nz +f33
f31 >t2j
f32 >xs4
f33 >1bn +f30
f34 >6yk
f37 >bfy
f3a >yw3
f3e >gc
f3f >ht
f3g >zcl
f3h ~tu7
f3i ~n79
f3j ~qvo
f3k ~wmk
f3l ~ros
f3n >xlm
f3q >6en
f3r >3vz
f3s >77x +2fs +ns +hlp +684
f3t >bi3
f3w ~781
f3x +f40
f3y +f40
f3z >ysm +f40
f4 !psf
f40 +f3z +f3y +f3x
f42 >zeu
f43 >ot7 +f45 +f44 +f6t
f44 >iee +f43
f45 ~tqv +f43
f46 >opt
f47 >bfy
f48 >7ed
f49 >jo
f4a >f4f
f4d >zu1
f4e >yhs
f4f >1ng +f4g
f4g +f4f +f4b
f4h >xov
f4i >z63
f4j >hvp +f87 +f5p
f4k ~tqv
f4l >zda
f4m >451
f4o >zcl
f4p +f4s
f4q >eel +f4s
f4r >eem +f4s
f4s +f4r +f4p +f4q
f4t >fmu >xsl
f4u >yl1
f4v >3ci +549
f4w >ath +549
f4x >hvd +47y
f4y >xjs
f5 +f3 +f2
f50 >yjd +f53 +f52
f51 >qa4 +qf9
f52 >k81 +f50
f53 ~mks +f50
f54 >94c
f55 ~x3k
f56 >ss
f57 >9yl
f58 >1xp
f59 >81q +bc6 +bc5 +hm2
f5a +f5c
f5b >bfy
f5c +f5a
f5d >ya1
f5e >6en +f5g
f5f >7hg +f5g
f5g >zl2 +f5f +f5e
f5j >xmd
f5p >hts +fb0 +f4j +f5t +f5r +f5u +b9b +dhq +f5s
f5q >yw4 +bgo
f5r >zio +f5p +rhb ~f5t
f5s >92a +rde +f5p
f5t ~f5r >hvp +rhb +f5p +rde
f5u ~tdp +f5p
f5x >yqk
f5z >8s8 +f77 +f83 +f60 +f61
f6 >f7 +2wj +3f0 +3ez
f60 >bb +f5z +byh +bgh +f83
f61 >600 +f5z +byh +bgh ~cv3 +f83
f62 >m4s +f63
f63 +f62
f64 >r6 +f67
f65 >ykv +cum +p68 +p67 +f66
f66 >6xh +f65
f67 >be7 +f64
f68 ~tu8 +qc9
f69 ~mzf
f6a >f6f +f6e +f6d +f6c
f6b >edy
f6c >hc +f6a +f6d +f6e +f6f
f6d >h9s +f6a +f6c
f6e >gqf +f6a +f6c
f6f >xom +f6c
f6g +d9m
f6h >n34
f6i >xuv
f6j >yjb +f6k
f6k >7it +f6j
f6l >ja0
f6m >sz6 +f6n
f6n >fve +f6m
f6o >l5b +f6p
f6p >gfz >itz +f6o +g0i +g0h +g0k +l5b
f6q >qnx
f6r >dyz
f6t ~wca +f43
f6u >f50 +f6v +q45
f6v >7it +f6u
f6x >t0a
f6y >9ay
f6z >t0a +aq5
f7 +6ia +6i8 +6i4 +u5q +r0o ~6ne
f70 >t0c +aq5
f71 >kxv +aq5
f72 >525
f73 >xo2 >xob
f74 >a0s
f75 >ive
f76 >iuw
f77 ~dul +byh +f5z
f78 +f77
f7b >xcx +gg7 +5jq
f7c >z76
f7d >4ip
f7e >xfa +5jq
f7f >nus +f7i
f7g >b5v +f7h
f7h >ar8 +f7g
f7i >nup +p62 +f7f
f7l >ytu
f7r >nr2
f7s >6d7 +f7w !zr8
f7v ~gvk
f7w >xc3 +6d5 +6d9 +f7s +6cs +6d6
f7x >p2r
f7y >xkq +1m5
f7z >b54 +xuh +1m9
f8 >4sb +3mr +fa
f80 ~5sa ~5z8 ~vcn ~nvs ~rrn !now ~5e0 ~676 ~6cu ~5sb ~wi5
f81 ~nvs
f83 >5wp +byh +f5z +18a +f61 +f60
f84 >yt5
f85 >xuw
f86 >jgy +c2w +2a7
f87 >36n +f4j
f88 >8ra
f89 ~oy
f8a ~oz
f8e >rpk
f8f >ymw
f8h >z10
f8i >7h4
f8j +f8m
f8l >1ng +f8m
f8m +f8l +f8j
f8n >e07
f8s >o28 +f8u +f8t
f8t >bi3 +o28 +f8s
f8u >t0f +f8s
f8v >ihz +f8x
f8w >ylw
f8x >t3o +f8v
f8y >jt2
f8z >r6o +f90 +f91
f9 ~ni3 >1oy >5kr +syf +fb
f90 ~f91 >r6q +f8z +yx4 +r6o +r6u
f91 >hvs +f8z +yx4 +r6o +r6u ~f90
f92 >ppu
f93 >kye +f95
f94 >ye4 +f95
f95 >1wx +f94 +f93
f96 >t3i +89z +89y
f97 >2gi +f98
f98 >az3 +f97
f99 >f4v >y8n
f9a >ath +usx
f9b >9q4 +cc5 +v2q +f9f +f9d +f9c !ost
f9c >ads +f9b +m31
f9d +7vf +f9b !n22
f9f ~udp ~d0n ~v2q +f9b !v2t ~9g5 ~cc5 ~aww ~c2w
f9h >161
f9n >ydy
f9o >am5
f9p >iqp >yw5 +fbw +fbv +fa1 +fa0 +rcj +7ow
f9q >1x9 +uae +1ei +a5x +f9r +1d9
f9r >7ow +f9q +f9y
f9s >7ps +f9y +fkj +fki +8ak
f9t >ivq
f9u >yff +rcj
f9w >7oz +1ei +a5x
f9x >xib +rcj
f9y >b7 +f9s +f9r +a5x
f9z >r3s
fa >67p +f8
fa0 +f9p
fa1 ~fwu +f9p
fa2 >q6x
fa5 >xgj >1s7
fa6 >3gf +fa8
fa7 >z63 +fa8
fa8 >zlb +fa7 +fa6
fa9 >bgf +fab
faa >sbj
fab +fa9 !vec ~ved ~vee ~vef
fac ~kyx
fad ~nt6
fae >50w +sdl
faf >gno
fag >jxz
fah >zeu
faj +48g
fak >ym7
fal >8mm +hx4 +fam +fan
fam ~6bj >1ox +fal +dij
fan >ziw +dij +fal
fao >r5a +far +fuk
fap >eat +faq
faq >5j0 +fap
far >4y8 +fao
fas >1oh
fat >9x8
fau >hvp +pap
fav >1by
faw >1s5
fax >edy
fay >xe5
faz >l24 +2wm
fb >xhj +f9
fb0 +pap +f5p +36n +4jo !wso
fb1 >2md
fb2 >hvp
fb3 >zeu
fb4 >edy +fb7
fb5 >yvc +fb7
fb6 >yys
fb7 ~e2g ~prn +fb5 +fb4 !nn1 ~gif ~whe ~t6n
fb8 ~es8
fb9 >k4s
fba >d0t
fbb +fbd
fbc >bfy
fbd +fbb
fbe >4cd
fbf >gcj
fbg >7gd
fbh >451
fbi >396
fbj >4nq +mxe +7nl
fbk >t4x
fbm >4ce
fbp >39v
fbq >5yh +jc6
fbs +fbr
fbt >km5
fbu >8r1
fbv >jxc +f9p +fby
fbw >90 +f9p +fby
fby >aea +fbw +fbv
fbz >yw6
fc >f9y
fc0 ~alp ~dn0 ~mn3 ~mnd +fc5 !rs6 ~veg ~b5b ~veh ~mn9
fc3 +fc0
fc4 !zgb +fc0 +mn3
fc5 >mnf >y3u +alp +a14 +fc0 !ek2
fc6 >6bf +cgu
fc7 >f9y
fc8 >5bv +fcb
fc9 >88 +fcb
fca ~a6i
fcb >ryc +7sk +1ar +7sy +fc9 +fc8
fcc >bpr
fcd !zgy
fce >xdu +fcg
fcf ~u49
fcg +fce +u49
fch >edy +fci !hq
fci +fch +t6p +t6t
fcj ~e2f +55e
fck >fsa +fcm +fcl
fcl >gci +59o +fck
fcm >k4w +fck
fcp >9qd
fcr >451
fcs >az5
fct >k1t >yw7
fcu >xki
fcv >yii
fcw >yhp
fcx >yse
fd >yqr +6t
fd0 >fzo
fd2 >xgj
fd3 >yhu
fd4 >84i
fd7 >pft
fdb >yst
fde >y8c
fdf >yq9
fdg >qzc
fdh >8gl +fdi
fdi >cor >ziv +fdh +8gl +fmh +fmi +huz
fdj >epl +cy +1rl
fdk >mds +fdn +pyl
fdl +inf +ine +iii +ind +inc
fdm >9x7
fdn >d4u +gp7 +rye +fdk
fdo ~n8e >d4u +djy !ggp ~fe0 ~djp
fdp ~fdt >d4u +fdv +7ed +fdw
fdq ~zyu +kti +2ac !vs
fdr +fdx !3mk +dn2
fds >zzs
fdt >l2u +ks8 +ks6 +ys0 ~fdp
fdu >m5e ~ksa
fdv >7ss +fdp
fdw >9ay +fdp +7ss
fdx >62o +fdr
fdy !tqa
fdz >fdq
fe >1py +ff
fe0 >7zd +syk
fe1 >5bs +ikd +ike +ikh +az9
fe2 >79h +ejc +m9p
fe3 >85b
fe4 >1zl
fe5 >m5e
fe6 >623
fe7 >4ir +q17 +rye +fyl
fe8 >im5
fee >z5m
fef >clb +o5z
feg +feo
fen >mp +feo
feo +fen +feg
feq >nax
fer >xux +fet +feu
fet >m6v !feu +fer
feu >bx4 !fet +fer
fev >z0k
few >yrg
fex >bue >dww
fey >8jn
fez >xor
ff ~prm +1px +1pw +fe
ff0 >z63
ff1 >87l +ff5
ff2 >k3r
ff3 >aei
ff4 >yhe +qy2 !yhf
ff5 >bx4 +ff1
ff6 >djw
ff7 >87l
ff8 >eof
ff9 >dj2
ffb >dyv +ffd
ffc >pqq +ffe
ffd >nr4 +ffb
ffe >ea +ffc
fff >xuy
ffg >ypt
ffh >5m0 +ffi
ffi ~tu7 +ffh
ffj >dqi
ffk >mya
ffm >yhz
ffn >4bt
ffo >lmu
ffp >36m +ffs +ffr +3ee
ffq >a9w +a87 +qqb +qqc +ou
ffr >dhi +ffp ~3ei ~fg2 ~fg0
ffs >hvq >e41 +ffp +ffu
fft >zvl +ffv
ffu >bh7 +ffs
ffv >hts +fft
ffw >ac1
ffx >53
ffy >2wl +ltr
ffz >jmm
fg >xb +tb5 +fk +fo
fg0 >84n
fg1 >2mg
fg2 >3so
fg3 >xco >2mj
fg4 >fv6
fg5 >5p8
fg7 >y92
fg8 >754 >4h4 +14
fg9 >xg8 +14
fgb >67p +fge
fgc >84r
fgd >9t0
fge +fgf +fgb +fgh +fgg +fgi ~ah7 ~zrj
fgf ~9er +fge
fgg >edy +414 +fge
fgh >4r2 +fge
fgi >ykk +fge
fgj ~dul
fgk >z5u
fgl >z4q
fgn >9z5
fgo ~6f5 ~2qp ~v27 ~h9h ~op1 +fgt !rs7 ~ciw ~vem ~2qk ~c5h ~ven
fgp ~dq4
fgr +fgo !zf9
fgs ~2qp
fgt >cgj +fgo !y3i
fgu >h9k +qxh +uwi
fgv >krh
fgw ~m3e +5ds
fgy +fgx
fgz +9bq
fh >77 +fj +fn
fh0 ~hw0
fh1 >hoq !lef +fh4 +vqq
fh2 >45g
fh3 >4x0
fh4 >8vs +fh1
fh5 >6wt
fh6 >1hc
fh9 >m3g +m3i +m3g +aob +5ds
fha >m3g
fhc >59t
fhd >r0k +fhf
fhe >2yh
fhf >r0r +fhd +4k4
fhg >r0r
fhh >jen +a0z +fhj
fhi >4me +fhj
fhj >a0z +fhh +fhi
fhk >52c +fhm
fhl >52c +fhn
fhm >inw +fhk
fhn >eav +fhl
fho >2sl
fhp >2sl
fhq >mt9
fhs >fhq
fht >xj1 +fhu
fhu >2ie +fht
fhv ~k8f
fhx >qvs
fi >zms +tx !zmt
fi0 >f7y
fi1 >xp7
fi2 ~76x >gtt ~zqo
fi3 >gtt >mx1 +h0c +ywi
fi4 >y8o
fi5 >dhg
fi6 >hts +fi7
fi7 >meq +fi6
fi8 >jg1
fi9 >xog +fic
fia >1is +fic
fib >yq9
fic >ejx +p69 +fia +fi9
fid ~nw5
fie >xqv
fif >yu2 +fih +56f +fig
fig >c5e +fif
fih ~jjf +fif +56e
fii >xuz +fik
fij >5m0 +fik
fik >mzs >ztu +fin +fii +fij +fim
fil >6cs +fin
fim >xfv +fik
fin >xs0 +fik +fil
fio >cpq
fip >kzr +3fo
fiq >766 +cv3
fir >ot7 +k2g +fis +k2j
fis >llz +fir
fit >pml +sqa +28w ~3is ~bb1 ~fiy
fiu >6up
fiv >7er
fiw >m6t
fix >9mu
fiy >2je +fiz
fiz >36m +fiy
fj ~db +fh
fj0 >b5v +olu +fj3
fj1 >419
fj2 >szd
fj3 >qsz +fj0
fj4 >ztu
fj5 ~76s
fj6 ~toc
fj7 >fje
fj8 ~znm
fj9 ~fja +201 +203 +5q0 +fje !znn
fja ~fj9
fjc >60 +lto +yfb
fje >ybv +fj9
fjf ~eib +203
fjg ~a8 ~aod ~cdc !rs9 ~ver ~ves ~4st ~dzf ~fx5 ~l45 ~vet
fjh ~9hi +fux +203
fji ~eib +203
fjl >yag +fjm
fjm >kr3 +fjl
fjn >o0m
fjo >1is
fjp >k3q
fjs +fjv
fjt >yhs +fjv
fju >1ng +fjv
fjv +fju +fjt +fjs
fjw >ij3
fjx ~tx1
fjy ~l12
fk ~tta +fg
fk0 >yii
fk1 >ysh
fk2 >zd0
fk4 >7h5
fk7 >eyo
fk8 +fka
fk9 >4l2
fkd >3e1
fkh >t0c
fki >gwy +f9s +fko +fkn
fkj >82k +f9s +fko +fkn
fkk >3l5
fkl >zbb +fkm
fkm >8bu +fkl
fkn >833 +fki +fkj
fko >1t6 +gwy ~gxc ~gxe +fki +fkj +q86 ~gx1
fkp !vf0
fkq >t0a +cpg +95i +1h4
fkr >5em
fks >t15 +cpg +95i
fkt >m0m
fku ~db3
fkw >q6s +wnd
fkx >lst
fky >zbj
fkz >5m0 +fl3 +3ke
fl !rjd ~ttg ~so6
fl0 >6qv +fl5
fl1 !tob
fl2 ~jm1
fl3 ~ap0 +fkz
fl4 ~mgl +sn4
fl5 >ar8 >qsz +fl0
fl6 >mzz
fl7 >3w0
fl8 ~ejy
fl9 ~wmk
fla +7t5 !atj
flb >nqi
flc >yyf +6zd +asv +ina
fld >xeb
fle !x8q ~x8r
flf >p7s
flg >7u8
flh >3mw ~zlg
fli >sz6
flj >m6t
flk >azy +4k8 +42f +ger +xfu
fll ~42j
flm ~bur
fln ~lyn
flq >7uj +mg9 +7oe +ana +oe7 +7of +oia
flr >2zq
fls >2lk
flt >e06 +flu +ntp +90r +ana +g7k
flu ~oib +flt
flw >fm0
fly >fnl
flz >gzd +fsf !5i5
fm !tti ~ttj
fm0 >sk5
fm1 >k1b
fm2 >o18
fm4 >a2m +fm5 +a2s
fm5 >ces +buk +fm4
fm6 >xm6
fm7 >kua
fm8 >5m0
fm9 >o8b
fma >xj1 +fmb
fmb >2ie +fma
fmc >y8d
fmd >fzo
fmf >z4h
fmg ~63m
fmh >62x +dse +seu +fdi
fmi >cg >ag4 +fdi
fmj >xph >xv0 +fmk +fml
fmk >b80 +fmj ~zs4
fml >gpv +fmj +xv0
fmm >xv1
fmn >bx8
fmo >g3w
fmp >4kb +jg9 +q9j +fmq
fmq >cv3 +fmp +ez6
fmr >xus
fms >slo
fmt >jkx
fmu >1is +fmv +oxg +oxf
fmv >qrd +fmu
fmw >hvs
fmy >9bu >mwx
fn >4y2 +fh +hnj +xb +xc
fn0 >im5
fn1 >z20
fn2 >1l1 +9d2 +xd1
fn3 >1l1 +9d2 +xd1
fn4 >3s2 +9d2
fn5 >zyh
fn6 !tp6
fn7 >6hb
fn8 >k7b
fn9 >4l7
fnb >o62
fnc >5nr
fnd >gir
fne >xet
fnf >yjb
fng ~eka
fnh >fnl
fni >fba
fnj >k4w
fnk >9d2
fnl >djx
fnm >xnj
fnn >jah
fno >nbl
fnp >c16 +fns ~fnq
fnq ~fnp >hc +fnt
fnr ~e6u
fns >c1a +fnp
fnt >c13 +fnq
fnu >ogm
fnv >ra1
fny >rrk
fnz >yli +93h +93g
fo >4at +lp6 +fg
fo0 >svw
fo1 >akt +ox2
fo2 >ybv
fo3 >603
fo4 >ye8
fo5 >qkf +gly +glu
fo6 >sm2
fo7 ~q9x
fo8 ~fue
foa >fmm
fob >q8c
foc >1ng
fod +foc
fof >qng
fog >1hc
foh >pnf +g23
foi >g2c +xs6
foj >94o +g23
fok >xs6
fol >xs6
fom >y9m
fon >a26
foo >alb +mhn +foq +for
fop >esd +9k4 +fos
foq >mhn +foo
for >96p +foo
fos >4sb +fop
fot >hvm +jiw
fou ~w0l
fov >xv2
fow >obw +2uw
foz ~e5e
fp >xl1
fp0 +hth
fp2 >xjm
fp3 >izm
fp4 >yzx
fp5 >152 +fp7 +fp6
fp6 +fp5
fp7 ~vm0 +fp5
fp8 >b06
fp9 >xv3
fpa >xv4 +srd +ban
fpb >q27
fpc >953
fpd >2jq +nee +4d0 +ban
fpe >mtu >b5v
fpf ~s9r
fpg >cg
fph >lln
fpi >h4y
fpj !b45 ~nn2 ~pwt ~rim
fpl ~8b0
fpm ~df0 +h38
fpn ~jjf
fpo ~rsj
fpp ~unv ~p6l ~rkv +9ad +jte +jtd !qh2 ~1k ~a4e ~vz3 ~p9c
fpr >ya7
fps !9cc !hdi ~id ~ujo ~ujp ~kk2
fpt !9cd !hdj ~uju ~ujv
fpu !9ce ~ie ~ujs
fpv +2nr !9cf
fpw ~8ao
fpx ~jjf
fpy +fpx
fpz >z6r !bkw
fq >iql
fq0 !bkx ~uwv
fq1 >xuc +fq3
fq2 >gcm +fq3
fq3 >ar8 +fq1 +fq2
fq4 >clc
fq5 ~e7j
fq6 ~kjg
fq8 ~pry
fq9 >jhx
fqa ~8pb
fqb ~o4y
fqc >iat
fqd ~7db
fqe ~aqw +54f
fqf >bek +onj +fqg +btp +pty
fqg >bem +fqf
fqh >f21
fqi >9bb
fqj +fqh
fqk +msl
fql >yso
fqm >yqa
fqn >g1o
fqo >1kn
fqp +fqs
fqq >27m
fqr >a5o
fqs +fqp
fqt >xuf
fqu >s14 +fqw
fqv >yhj +fqw
fqw >ziv +11q +byh +fqv +fqu !79w ~fqy ~cv3
fqx ~d0n
fqy >3wn
fr >1ba >r7l +8n6 +8n2 +fw
fr0 >cg
fr1 >l24 +fr5 +fr4
fr2 >xv5
fr3 >2md ~kb3
fr4 >e41 +fr1 +4ou +fr6
fr5 >zt1 +fr1
fr6 >1iz +fr4
fr7 >l24
fr8 >4ya
fr9 ~ztf >5fy +frc +frb +siz ~mo6
fra >siz
frb >t0c +fr9
frc >c1k >xv6 +mo6 +fr9
frd >yw8
fre ~dn0
frg >yzt
fri >zbn
frj >oa9
frk >la4
frl >451
frm ~tu7 +g5c
frn >6hq
fro ~c4o +glf
frp ~wcx +glf
frq +ml4 +frp
frr >xf8 +1us
frs >66p
frt >66p
fru >yff
frw ~fwu ~p52 !rse ~vg3
frx ~m1i
fry ~u78 +12u
frz ~rse +12u
fs >ca6 +vk +8n2 +8n5 +8n4 +8qv +8r0
fs0 >7ss
fs1 >ay3
fs4 !qi4
fs5 ~i7z +fs6
fs6 >i7y +fs5 +ugf
fs7 >68z +gfu +vji
fs8 ~1kk
fs9 >fsa ~3zi ~fsa ~fsi ~47w ~n8c
fsa >hvq ~1kc +gci +k4q +k4w +k4s +1km +nr0 ~96g ~fiu ~mmo ~boo ~zsx ~1ox ~a1h ~1kh ~7t0 ~lb9 ~fn3 ~e6g ~1b9 ~lbk ~fs9 ~601
fsb >fs9
fsc >880
fsd >e5i
fse ~w5o
fsf ~ky6 +flz
fsg >2y8
fsh >c37 +lpd
fsi >fsa
fsj >phm +phj
fsk >8gw
fsl >1lm +fsn
fsm >jgo +fsn
fsn >bkh +fsm +fsl
fso ~pkh
fsp >fhh
fsq >5zd !5i6
fsr >o3x +bx2
fss >iy0
fst >82y
fsu +fsv
fsv ~oib
fsy >xva
fsz >clj +jjz +cms
ft >1ba >aao
ft0 >z4p
ft1 >bw +pn1 +ft2 +ft3
ft2 >949 +eh7 +ft1
ft3 >m6t +ft1
ft4 >ftm +4wi +69g +d6a
ft5 >ik
ft6 >a7a +51e
ft7 >niw
ft8 >14f
ft9 >hb4
fta >4r5 +ftk
ftb >hvs !bfq
ftc >623 +9m9 +2s7
ftd >zw9 ~ji3 ~llf
fte >zzm
ftf ~fvh >3s5 +7l +6ej +j1r ~fvg
ftg >ftf
fth !vg5 ~vg6
fti ~b5q
ftj >xsu
ftk >edy +fty +ftl +ftx +ftm +d6a +69h +d69 +fta !bfy
ftl >39v +ftk
ftm >cg +ftk
ftn >pmw
fto !bg1 ~8fz ~ct6
ftp ~px7 +8py
ftq ~gpk
ftr >xv8
fts >6tp
ftt >9xv
ftu >ejn +b4c
ftv ~5me
ftw ~d99
ftx >1o +ftk
fty >kim +ftk
ftz >nxe +3dr +fu0 +b9e
fu >4ht +fz +yub +g1 +g0 +fy +fx +fv
fu0 >rf6 +ftz
fu1 >xm0
fu2 >bfh +bfh
fu3 >yp6 +fu4
fu4 >rrm +fu3 +69y
fu5 >dj4
fu6 >z9k
fu7 >3n6
fu8 >c78
fu9 >ykv +vg7
fua >kii +fuc +14g +ohs +da2
fub >rc4
fuc >fsa +fua
fud !wd1
fue ~uk6 ~qnm +qnr !ari ~ut0 ~488 ~ut1 ~fo8 ~ut2 ~ut3 ~ut4 ~ut5 ~naw ~3cr ~o3c ~og3 ~ut6 ~owc ~ut7 ~pmv ~ut8 ~ut9
fuf >e99
fug >yl9 +e9f
fuh ~e9g
fui >14g +lti
fuj >f7
fuk >4yb +fao
ful >1bu
fum >xef +fup
fun >hx
fuo >i1
fup >2wm +fum
fut +fuw +7s +1dt +fuv
fuu +8ij +por +jv8
fuv >edy +3x +nca +fut
fuw >ybj +fut +ap
fux >9hg +nc8 +a2d +fjh
fuy >6l0 +m7r +m7s +51a +fv0
fuz >2ow +m7v +m7s +fv0
fv >8g0 +fu
fv0 >6l4 +fuy +fuz +m7q +m7t
fv1 >6h1 +qkb +fv2
fv2 >qsz +fv1 +mtu ~mty
fv3 >kt
fv4 !hth
fv5 !htj
fv6 >zc6 +fv8
fv7 >ban
fv8 ~x2p +fv6
fv9 >jti
fva >zea
fvb ~fvh >lzg
fvc ~2r1 >76c ~zlt
fvd >ggo ~fve
fve ~fvd +apv
fvf ~ces >4y8
fvg ~ftf >c71
fvh >d4v ~fvb ~ftf
fvi >r2g
fvj >cyg +fwj
fvk >akk +fwl
fvl >k4w !mn0
fvm ~wd6 !mn2 ~wdb ~wdc ~i6g ~khf
fvn !mn6
fvo ~wd6
fvp ~up7
fvq >8ja
fvr +w51 +ybm +isq +4k0 !1u4
fvs !vga
fvt >ycf
fvu >xbh
fvv >1ng
fvw +fvx
fvy >86o +wj7
fvz >e5 +fw1
fw >h68 +fr
fw0 >lru +2r6
fw1 >eo2 +fvz +ox4 +fw4 +fw3 +fw2
fw2 >ox4 +fw1
fw3 >9hk +fw1
fw4 >eo4 +fw1
fw5 >mm0 +ud7
fw6 >xsa
fw7 >lul
fwa >xkt +332
fwb >bfy +40t +364
fwd >ag1 +fwf
fwe >ndu +q12 +fwf +om4 +om3
fwf >gez +fwd +fwe
fwg ~gre
fwh ~nt6
fwi >edy
fwj >dvr +fvj
fwk >kih
fwl >oof +tqu +fvk
fwm ~tqs
fwn >pyi
fwo >g5l +fwr
fwp >g5l +fwr
fwq !vi3 ~vi4 ~vi5 ~vi6
fwr ~q9x +fwp +fwo
fws ~q9x
fwt >r18
fwu ~frw ~fxk !e0x ~vgd ~fa1 ~vge ~fxm ~ln3 ~pc6 ~vgf
fwv +fbw
fww +frr
fwx ~s1x
fwy !zh6 +fxm +fwv
fwz +fwu
fx >39v +bki +iyu +9uv +6pl +fu
fx0 >2qc
fx1 >2ro
fx2 >ypm
fx3 >qw1
fx4 >phs +ajn +aji
fx5 ~fjg
fx7 >y37 +lp8 +vgn !y38
fx8 >8q2 +8i3
fx9 >1q5
fxa ~gsk +hy4
fxb >9rh +9ri +fxe +fxh +fxd +fxc +fxg
fxc >ci8 +fxb
fxd >yfl +fxb
fxe +fxb +fxd
fxf +fxh
fxg >yw9 >kee +fxb
fxh >yoe +fxb
fxi >fcb
fxj >vq +fxq !j2e
fxk ~1xf ~fwu ~s1x !e0z ~vgp ~vgq ~mna
fxl ~6gs
fxm ~fwu
fxn ~s1x
fxo !zhx +fxk
fxp !zhy +fxm !e0y +frw
fxq >y33 +fxj !e11
fxr >r1y
fxs >dcg >yzy
fxt >kbv
fxu >xpt +c1h
fy >qir +fu +ksk +ksg +4wk +ksj +ksi +ksh
fy0 >m9h
fy1 >zea +9dy
fy2 +9dy
fy3 >h7s
fy4 >l1z
fy5 >z1w
fy6 >t5i
fy7 >5cm +qcj
fy8 >ynp
fya >xv3
fyb >z14
fyc >ca6 +gbj +tiz +ytn !3ff
fyd >ziw
fye >8np
fyf >zer
fyg >y67 >y66 >8e3
fyh >ah1
fyi +ags
fyj >cr5 !zl8
fyk >eav !o1p
fyl >6k5 +jtr +92z +fe7
fym !vjd ~vje ~vjf ~vjg ~vjh ~geq
fyn +geq
fyr >ymr
fys >fxt
fyu >edy
fyx >z51
fz +fu +fx
fz0 >xlm
fz1 >bwt
fz2 >z8v
fz3 ~ga1 !hrk
fz4 !hrm
fz5 !hrn
fz6 ~egq
fz7 !cn4
fz8 ~ga0
fz9 >c2s +fzb
fza >cni
fzb ~dme +fz9
fzc >jl5
fzd >d26
fze >sm2 +m65
fzf ~vnk
fzg >xfy
fzh >eo4
fzi >e55
fzj >nq7
fzl >fvb
fzm >4r5
fzn >qkf >8ug
fzo >yh3 +fzp
fzp >zu4 +fzo
fzq >9cq
fzr >7bp
fzs >fux
fzt +uq0 +s14
fzu >y2p +7mb +7ma +tb2 +hsv +sai
fzv >sm1
fzw >qzx
fzx >yrt
fzy >pbs
fzz >1s5
g +k
g0 >54p +fu
g00 >4dh
g01 >z52
g03 >6e7 +g05
g04 >z2b +e5i
g05 >90i +g03 +lvd +lve +lvg
g07 >hsc
g08 >cf2
g09 >ed3 +g0g +a6h +8m6
g0a >pze +8m6
g0b >xt
g0c >qa
g0d ~doz
g0e ~pci
g0f ~a6i
g0g >zlq +g09
g0h >2ad +f6p
g0i >gmc +f6p
g0j >ik
g0k >yz8 +f6p
g0l >bx4
g0m >py7
g0n >7y9
g0o ~8gs +in2
g0p ~nt6 +gl1
g0s +g0u +t04
g0t +8aj
g0u >5pz +g0s
g0v +g0w
g0w >a54 +g0v
g1 >ysy +fu
g10 >orm
g11 >iml +ebr
g12 >q0n +wbl
g13 ~q0o
g14 ~wyi
g15 >yuv +g29 !ywa
g17 +g1z
g18 >4bj +v3v +g1a
g19 >yfq
g1a >2s2 +g18
g1b >hq +kzf +kze !6er
g1c >hq
g1d ~tqs !6et ~u6b ~u6c ~i8n ~kzf ~ooc ~u6d
g1e ~tq4 +qxf
g1f ~tqs
g1g ~bpw
g1h >1tr +9o5
g1j +gft
g1k >xb ~g1l
g1l ~g1k >4y8
g1m >dzl +u6c
g1n >ycu +u6c
g1o >bq8
g1p >bq8 +bpt
g1q >jxa !ywb
g1r >jo
g1s >ys6 +6tp +7uc
g1t >kyg
g1u >m9k
g1v >mt9
g1w >90
g1x >3dg
g1y >mp +g1z
g1z +g1y +g17
g2 +fz
g20 >g1o +4vm
g21 >g1o
g22 >yff +vq +4vm
g23 >r0k +foj +foh
g24 >80k
g25 ~7s7
g26 >6yb
g27 >any +g29
g29 >hjy +g27 +g15 +g2f
g2a >g2b ~g2b !p91 !oay
g2b >zvv !1i9 ~g2a
g2c ~g2d >zzm
g2d >zzm ~g2c
g2e >ziw
g2f >hkc +6h9 +g29
g2g >e00
g2h >2ie
g2j >bfy +g2l
g2k >ywc +g2l
g2l ~giw +g2k +g2j
g2m >bvq
g2n >fs0
g2o >ytx
g2p >xbg
g2q >y0g +p3q +p0n +gag +sp +ul0 +tf8
g2r >ado +gab
g2s >hu2
g2t >edy
g2u >yz1
g2v >2hb
g2w >2hb
g2x >jsy
g2y >jsy
g2z >jsy
g3 ~uo4 +sz9
g30 >xv7
g31 ~9rb
g32 ~8ao
g33 ~lqe +5tf
g34 ~tcp +i58
g35 ~gec
g36 >aqs
g37 >ps
g38 >yyw
g39 >zm
g3a >m6t
g3b >pmq +s1b +m8d +6lp +yc0
g3c >fzt
g3d >hvq
g3e >hvq +9m8
g3f ~lk5
g3g >1s5 +3so +soa
g3h >qne +4h
g3i >7zg +q9u
g3j >m6t +ndb +nda
g3k >3cu
g3l >y8e
g3m >xbh
g3n >xv1 +e19
g3o >y5h +g43 +e19
g3p >y66 +e19 +3rc +3rb +gk7
g3q >s6y >ag1 +ojs +3x4 +owe
g3r >ema
g3s >jut
g3t >yam
g3u >nbh +e19
g3v >bs8
g3w >yz9 +e19
g3x >e1c +e19 !7jr
g3y +so8 !d98 ~g4r ~v5l ~423 ~v5m ~v5n
g3z +9kc !d99 ~bgj
g4 ~k97 +sz9
g40 !d9a
g41 !d9b ~v5t
g42 ~ss3 !7jv ~jav ~tvo ~jjt ~km2
g43 +g3o !7ju ~ehi ~tp7 ~tp8 ~3rb ~tp9 ~tpa ~bd2 ~e1a ~e8e ~tpb ~tpc ~gb1 ~gk6 ~jy3 ~pwy ~tpd
g44 +g3y
g45 ~8d1
g46 ~v5r
g47 ~gfs +so8
g48 ~udz
g49 ~rwg
g4a !tzy ~1y ~e0e
g4b >87l +e0d +b35
g4c >bue +e0d
g4d >r66 +2bq
g4e >xf7
g4f >1bk
g4g !zfv +x03
g4h +g3z
g4i +g3z
g4j >ydk +g9n
g4k >a2g
g4l >zss
g4m >r1n +2hk +2hj
g4n >b78
g4o >yza
g4p >cb6
g4q >idv +g4s
g4r ~g3y
g4s ~rqq +g4q
g4t >5nh >zbh
g4u >bkb
g4v >6ey
g4w +vkf +1b4
g4x >1ee !8lx
g4y >83e
g4z ~n50 +o86 +g56 !rsh ~vgx ~vgy ~vgz
g5 >xm3
g50 ~a0h !rsi
g51 !8ly ~vkf
g52 ~kjf +g58 !rsj ~1es ~kwj ~l0a
g53 +g58 +4xo !e6j ~vh1 ~vh2 ~vh3
g54 +g53
g55 >dyp
g56 >o86 !y21 +tz +613 +g4z
g57 >av1 !8lw
g58 >kwp +kks +g53 +g52 !y28
g59 +o85
g5b >z11
g5c >451 +frm
g5d >yrq
g5e >y5v +q45 +g5f
g5f >1m3 +g5e
g5h >dx4 +g5j
g5i >j7u +g5j
g5j >6yk +g5i +g5h
g5k >p3l
g5l >ail
g5m >3kv
g5n >yaw
g5o >in8
g5p >mkm
g5r >mqr >zdd
g5s >ah1 +867 +5bs +2wk
g5t >ypz
g5u >9sz +867
g5v >8h1 +2wk +5bs
g5w >m1f +2wk +5bs
g5x >z60
g5y ~i3g !g63 ~oj2 ~i3i
g5z ~u3e
g6 >ysz
g60 ~mfe
g61 >z6e +hnk
g62 ~mfh
g63 !g5y ~vh4 ~ip1 ~rx4
g64 ~vmj
g65 >1xp
g66 >6k8 +dia
g67 ~vji
g68 ~slx
g6a >62o
g6b >1lm
g6c >mpo
g6d >4i4
g6e >k2y
g6f >6db
g6g >h9q
g6h >lr2 +1hq +ecx
g6i >gwz +82i
g6j >qkf
g6k >602 +4ih +4yl +r4o
g6l >bkt +g6t
g6m >bkt
g6n >gcj +uax
g6o >gwz
g6p >kik
g6q >yyy
g6r >bk7
g6s >6yk +g6x +g6w
g6t >g2c +g6l
g6u ~3f4
g6v ~mv7
g6w >l30 +g6s
g6x >xt4 +g6s
g6y >sf3 >p91 +lf6 +g7i
g6z >1kh
g7 >g57 +a3v +g9
g73 >r71
g74 >szd
g77 >fh9 +81y
g78 !k61 !7ap ~uaw ~uax ~uay ~uaz
g79 +e1 !zfs
g7a >xfx
g7b >bh7
g7c >bh7
g7d >q0e
g7e >5m0
g7f >jcz
g7g >be0
g7h >mrh
g7i >g6m +g6y
g7j >z0v
g7k >hvp +flt !2pb ~9bc
g7l >ces +g7n
g7m >jtx
g7n >7uj +g7l
g7o +ags
g7p >6fr
g7q +qy6 +fo3 +g7y !ifl +g7t
g7r +qy6
g7s +g7q
g7t >edy +g7q
g7u >nd2 +g7y +g7x +g7v
g7v +g7x +g7u
g7w +g7v
g7x >ncx +g7v +g7u
g7y >1lk +jx9 +g7q +g7u
g7z >b5v +6d7 +qsz
g8 >yn +gz1
g80 >z6a +t6b +6d7
g81 >xv9
g83 >zcw
g84 >5m0
g85 >axj
g87 >xlm
g88 >4sw +4sr
g89 >y8v >y8n
g8a >yrg
g8b !vw9 ~vwa ~vwb ~vwc ~vwd
g8c >hvd
g8d >gqi +g8e +g8f
g8e >zj0 +g8d
g8f >zu3 +g8d
g8g >g8j
g8h >zan +g8m +h86 +g8k +bdr
g8i >bct +bdr
g8j >bcu
g8k +g8h !c1x !oq5 ~bcw ~wtb ~wtc ~wtd ~wte
g8l ~5gx
g8m ~x3w +g8h
g8n >jmn +g8o
g8o >67p +nrs +g8n
g8p >84r
g8r >7l3 +iki +g8s +g8t
g8s >9yi +g8r +g8v +g8x
g8t >m0t +g8r +g8v +g8x
g8u !vh8
g8v >1pd +g8t +g8s
g8x >xhb +f2d +9yi +g8t +iki +g8s
g8y >d7l >64j +1vt +d7p ~g90
g8z >4ug +1vt +d7p
g9 >a3v +g7 +gc +gd +yv7 !zuq
g90 >g8y
g91 >g8y
g92 ~umk +qzw
g93 ~uj0
g94 +g92
g96 >ynv
g97 >mxe +g98 +g99
g98 >pkq +g97
g99 >ziw +g97
g9a >z49
g9b >hkr
g9c ~a7y +g9j
g9d >edy
g9e !e17
g9f ~9hi ~os8 !vhf ~vhg ~g9n
g9g >7s !yay
g9h !azi +uoq
g9j >y29 +cq +g9c +uoq
g9k >8uc
g9l >e99
g9m +g9p
g9n ~g9f +g4j
g9o >kye
g9p >t3k +g9m
g9q >t3k
g9r ~cis +py9
g9s >hb4
g9t +g9w
g9u >27m +g9w
g9v >a5o
g9w +g9u +g9t
g9x >kwx +by
g9y >jh2
g9z >ylw
ga >gez +gd +yv7
ga0 +oj6 !2uw +oj7 ~vfr ~vfs ~8ei ~qfi ~vft ~vfu ~9mm ~vfv ~vfw ~hi4 ~fz8 ~vfx ~hcp ~hgz ~vfy ~vfz ~vg0 ~l8g ~og1 ~oj5 ~oj8 ~vg1 ~vg2
ga1 ~fz3 !hwp ~oj3
ga3 ~op2
ga4 ~rqq +ra6
ga5 ~e2g
ga6 >mp4 +ga8
ga7 >n1q +ga8
ga8 +ga7 +ga6
ga9 ~4jj
gaa +159 +2ha ~9tt
gab >ac1 +g2r ~zzp
gac ~tar !8ap ~te9
gad !luo ~vhk
gaf ~so ~15c ~9u4 ~mes ~p0o +gar !993 ~u5 ~3hf ~uiv ~uiw ~3x4 ~uix ~uiy ~uiz
gag ~p0o +g2q
gah >ju3 !8am
gai +gah
gaj ~3r
gak ~lqe
gal >gab
gam >zqb !gan
gan >60m !gam
gao >9tt
gap >adr +m51
gaq +9ba !vhm ~cvm
gar >cg +gaf
gas >y95 +gax
gat >iyk
gau ~5tm
gav >xhv +7vx
gaw >rq9
gax ~e0t +gas
gaz >xkj
gb ~gi0
gb0 ~14p
gb1 ~g43
gb4 >xnb
gb5 >xjz
gb6 >ywd
gb9 >yz5
gba >z60
gbb >z60
gbc >azy +jmy
gbd !rso ~vhn ~vho
gbe ~kpl
gbf >flk
gbg >3ml
gbh >bgd
gbi >t04
gbj >7nm +fyc
gbk ~v3r +ghp +1bf +i5m
gbl >l24 +gbn
gbm >xf0 +gbn
gbn >qr5 +gbl +gbm
gbo >ju3
gbp >2m3
gbq >xkq
gbr >yrg
gbs >yne
gbt >peo
gbu >xky
gbv >yn3
gbw >gbq +gbx
gbx +gbw +gby
gby >6aj +gbx
gbz >xq8 !afs
gc >jo +i8 +g9 +4xf +228 +7so
gc0 >xvb
gc1 !i4b
gc2 +gc4
gc3 >nbh +gca +k52
gc4 >niy +i89 +i88 +gc2
gc5 +gc1
gc6 +qz5 +vhr
gc7 >862 +gcg +gce +gca +k52
gc8 >kvb
gc9 >g2c
gca >gcg +gc7 +gc3 +1km
gcb ~v10
gcc ~vhr
gcd >hvr +gci +gcj +yqf +5t6 +5t9 +5tc
gce ~8cv >b1x +gc7 +gcj
gcf >kjo +ob2 +2ro +k4v +1km +gci +gcj
gcg >1n0 +gc7 +gcj +ob3
gch ~nrw
gci >cg +kio +fsa +80n +gcf +gcd
gcj >im5 +gcg +gcf +gce +gcd
gck >fm0
gcl >ekd
gcm >b5v +gcq
gcn >xnq
gco >cwe +7ch +7cz
gcp >9ug !rsq
gcq >ar8 +gcm +gcx !rsr ~gcs ~gd1 !rsq
gcr >hvq +iv4 +es0 +erx !8kq
gcs >6an +gcy
gct >3fz +erx
gcu >j4b
gcw >61e
gcx >b5v +gcq
gcy >l2z +gcs +gd1
gcz >6an
gd >edy +ga +g9
gd0 >aa6
gd1 >ar8 +gcy
gd2 >5jh
gd3 +hvs
gd4 >ob3
gd5 >xly
gd6 >szd
gd8 >9ba +dqi +gda
gd9 >y2g +80m
gda >ldq +gd8 +drm
gdb >9ba +mcg +iot +mcc +iom +ios
gdc >bay +gde
gdd >e41
gde >phq +gdc +1ui
gdf >km6
gdg >szd +gdi
gdh >9x7 ~5k7
gdi >96h +gk1 +gdj +gdg +gdk
gdj >fks +96h +gdi
gdk >t0a +gdi
gdl >6j !gdm
gdm >ace !gdl
gdo >jxc
gdp >nno
gdq >kv7
gdr ~12n ~5q3 ~tev ~lnc ~lr0 !tzc ~vi7 ~vi8 ~vi9
gds !zhz +gdr
gdt +fxn
gdu +gdv
gdv >l4k +gdu
gdw >r2t
gdy >1h9
gdz >xkq
ge +5y0 +g3
ge2 >a5o
ge4 ~wst +ddb +wc
ge5 ~7ug +ge9
ge6 +ge8
ge8 >ysn +ge6
ge9 >n2a +c +ge5
gea >f1a +oqk +wa
geb !o1g ~9nl ~9nn ~vid ~apk ~vie ~vif ~vig ~vih ~vii ~vij ~vik ~vil ~pm3
gec !o1h ~vit ~viu ~597 ~viv ~ags ~9ae ~viw ~9te ~vix ~g35 ~viy ~viz ~vj0 ~vj1 ~vj2 ~vj3 ~vj4 ~get ~vj5 ~j5v ~js3 ~vj6 ~vj7 ~vj8
gef ~q9x
geg >edy +9r +d0e
geh +gec
gei >83c +dv2 +9r +d0e
gej +gec
gek >y6r
gel >y57 +n8
gem >cyj
gen ~t3s
geo >yqa +gep
gep +geo
geq ~fym
ger >fks +8ty +flk
ges >jy5
get ~gec
geu ~iru
gev >nnt +gez
gew >1c3 +1by +gex
gex >ziw +ag1 +gew
gey >6mp +ag1
gez >nk2 +oyi +gev ~gf7 ~gf5 ~zx3 ~gf9 ~g9 ~gf8 ~52e ~gf6 ~6hk
gf >2ro
gf0 >a8d +dvc +nkm
gf1 >dvc
gf2 ~pxd
gf3 >gez
gf4 >12e +6f8 +jut +s8p
gf5 >gez
gf6 >m5y +mhi +mhg
gf7 >gez
gf8 +leq +dvc +nkm
gf9 >nk2 +oyi +sjw +inc
gfa >l2u
gfb +gfe +gfd +inl +sk1
gfc >1zu
gfd >kjl +gfb
gfe >sk1 +p2u +gfb
gff >iv3
gfg >xvc
gfh >1by
gfi >xl6
gfj >e06
gfk >b5v
gfl >z6z +7d0 +gfm
gfm >fil +gfl
gfn >5ba
gfo >dj2
gfp >z2
gfq >m46
gfr ~vji !qtb ~24s ~vjj
gfs !60u ~g47 ~u1q ~u1r ~u1s
gft ~t9t
gfu ~u9o +8a0 +fs7
gfv ~u78
gfw +oe3
gfy >b31
gfz >xb +xc5 !pfd
gg >yo8
gg0 ~zzl >xb
gg1 ~tod
gg2 >8kr !578
gg3 >bb +yli
gg4 >mog +3eg
gg5 ~9rb
gg6 >xh6 +847
gg7 >myy +f7b +4es
gg8 +76s +20u
gg9 >6j5
gga >yu2 !ytf +1w5 +gge +ggc
ggb >mya +ggd +8w0
ggc >c5e +gga
ggd >1x7 +ggb
gge >yep +gga
ggi >z2g +ggq +ggo !kyy
ggj >623 +ale +gh2 +yyq !svh
ggk >pud
ggn !byu
ggo +ggi !b1x
ggp !fdo
ggq +yyq +ggi !kyw !zy8
ggr >alb
ggs >yki
ggt >adq
ggu >10z !byr
ggv >z21
ggw >7py
ggx ~ggy !b24 ~hk7 ~hit ~sjp ~pif ~vjr
ggy ~7di ~ggx ~vjs !n8g ~7dj ~84q
ggz !svq ~6b2
gh !vzj ~vzk ~vzl ~vzm
gh0 ~ea6
gh1 ~w9c
gh2 >6jk +ggj !s82
gh3 >im5 +928 +927
gh4 >r2g +gh5
gh5 >4mc +gh4
gh7 >xrv
gh8 >7cd +1b9
gh9 >xek +928
gha >6v
ghb >yzv
ghc >z14
ghd ~1vj ~ieg +sd3 !op2 ~2v1 ~31y ~vjy ~7mp ~9dh ~vjz ~vk0 ~vk1 ~nwn ~o24 ~vk2 ~vk3
ghe +32b +udd
ghf >xsz
ghg >fm0
ghh >6y0
ghk >zv
ghm >mt9
ghn >oay +6v9
gho >elq +ghs
ghp >y1h +8l4 +8gt +ghr +gbk +s92 +1h +des
ghq >z95 +ghs
ghr ~23y +7ib +ghp +3zo
ghs ~8gr +gho +ghq
ght >oet
ghv >im6 +ghz +9vo +ghy
ghw >9q4 +ghz +9vo +ghy !d42
ghx >yl7 +buc
ghy +ufh +2oy +ghv +ghw +3yg +gi5 !86g
ghz >ghy +ufh +2oy +ghv +ghw +gi5
gi >9xb +gl
gi0 ~shd !vki ~gb ~hb ~2oz ~vkj ~53u ~aso
gi1 >yuh
gi2 ~2k6 +gi4
gi3 ~5z1 ~ufh ~jj5 ~v3d +4i0 !vkk ~bg7 ~l8 ~10s ~10t ~vkl ~vkm ~ok1 ~vkn ~vko ~vkp ~vkq ~vkr ~vks
gi4 >2k8 +tll +h9 +gi2 +vls +3cp
gi5 >edy +9vo +ghz +ghy
gi7 >zax
gi8 >fzt +hqz
gi9 ~8z7 ~egp ~o1i !dez ~v6l ~v6m ~v6n ~v6o ~v6p ~rmg ~p5c
gia ~egp !df0 ~7ud ~814 ~v6u ~lx1
gib !df1 ~xy ~2c3 ~2e3 ~6kw ~v6z
gid ~op2
gie ~w90
gif ~fb7 +ra6
gii >41k +3sc
gij >7qo +gim
gik >zmy
gil !lk5 ~v6r
gim >lx4 +gij
gin >xd3 +3sc
gio +d9c
giq ~t1t
gir >817 !dfa
gis !dfb ~v76
giw ~gix !urc ~urd ~8v8 ~d1q ~ure ~g2l ~urf
gix ~giw +i4l !rtt ~i4q
giy >gc
giz >axv +7zr +rba !8m2
gj >yfb +a4
gj0 >ghw
gj7 ~5gw +5eb
gj8 ~n5j +gj9
gj9 >n66 +gj8 +5gr
gja >k63
gjb ~bm8 +bmb !rsv ~vku ~vkv ~vkw
gjc ~bm8 +bmb
gjd >pt6
gje >iu
gjh ~kyx +hoz
gji ~dul +mm4 +4w +aps
gjj >yoj
gjk >xve
gjm >4id +2im +24t
gjn >xvd
gjo >ywe +ogn
gjp ~osu
gjs ~ron
gjt ~si3
gju >4be +gjx
gjv >esd +4b8 +gjw +gjx +8b1 +9e0
gjw >dw4 +gjv
gjx >4b8 +gju +gjv
gjy >orl
gjz >orm
gk ~66 >vq +6g !aa6
gk0 >xox >xow
gk1 >xpz +gdi
gk2 >sfz
gk4 >4sw +4st
gk5 >g3w +gk6
gk6 ~g43 +gk5 +cdw
gk7 ~3r6 +g3p +cc6
gk8 >jgp +59r +uoi +59p +59o
gk9 >9w1 >q5k +v4l +q3b
gka ~ppo
gkc +hr3
gkd >hqp
gke >puj +gtf
gkf >iv +4js +to0
gkg ~elj +gn7
gkh >h46 +gkj +gki
gki >9ei +gkh
gkj >aua +gkh
gkk >mex
gkm >y96
gkn >htt +dvq +gkt
gko >p69
gkp >99d +txq
gkq >1uu +9xv
gkr >xcy +bbx +4jq +ao2
gks >7s2 +odt
gkt >hvp +nyj +k43 +gkn
gku >hvs
gkv ~3r6 +jb1
gkw ~nnu
gkx ~s9r
gky >65x
gkz ~4z +kz4
gl ~zz3 >vq +elz +vzk +gi !rfh
gl0 >xg6 +gl5 +71w
gl1 >yl7 +g0p +l57 +gl5 +71w +wj7
gl2 >lhx +cct +3rc +nzb
gl3 +gl4
gl4 ~d7e +mql +s8w
gl5 ~jj5 +gl1 +gl0
gl6 >y1d
gl8 >eu
gl9 +gl7
glb >z4h
gle >y76 +7wa
glf >y7e +7wa +frp +fro
glg ~eey
glh +7wa +ml4
gli +glg
gll >zde
glm >y9j
gln >fge
glo >sui
glr >6vj
gls >zk9
glt >kc0
glu >63x +fo5
glv !vky
glw ~9q5
glx ~h7t
gly >1wx +fo5
glz >skq
gm0 >iqp
gm1 >zdf
gm5 +gm9
gm7 >ofa
gm8 >a5o
gm9 +gm5
gmb >87l +gmj +gmf +gmg
gmc >xq2
gmd >iyr
gme >edy
gmf >gpv +gmb +gmj +gmh
gmg >bkh +gmb +gmj
gmh >gmb +gmf
gmi >q6x
gmj >1mi +1xp +gmb +gmg +gmf
gmk >5m0
gmn >31q
gmo >5nz
gmq >svj
gms >yfv
gmt ~2uw
gmv >jw9
gmw +vfg
gmx ~14p +8iw +bwv +dt0
gn >5nj +hlh
gn0 >ywf
gn1 >7hz
gn2 >78g
gn7 >ell +elj +72i +gkg
gn8 >z9h
gn9 +gwj
gnd >yja +gne
gne >o9g +gnd
gnf >1mj +6hx +h0m
gng >hlq
gnh >yow
gni >kr1 >l6o
gnj >kxv
gnk >l6x
gnm >crm +uxx
gnn >jsj +gnq +510
gno >pxu +510 +gnp
gnp >yv3 +ycs +510 +gno
gnq >jsm +gnn +1k5
gnr >f9p
gns >mqr
gnt >hb4
gnu >87l +gnw +vl2 +gnv +2tv +gnz
gnv +gnu !vl0 ~vl1
gnw +gnu +go1
gnx +50k
gny +gnw
gnz >xb +gnu !zm7
go >sii +gr +sim +hp7 +4re
go0 >ydb
go1 >1ux
go2 >9w0 +11e
go3 >ln6 +375 +11e
go4 >a8w +ml7 +wcx +3rm +7wa +vf9 +vad +e6a
go5 +3rm +me7 +che
go6 >l1b +375 +11e
go7 >e59 +11e
go8 >ln6
go9 >yzt
goa >2c7
gob >xvf
goc >xjs
god >ywg +n4u
goe >yse
gof >kuy
goh >r71
goi >szd
goj >xkz
gok >b06 +vlt
gol >8vt
gom >j3o
gon >r64 +goq +gor
goo >602 +kjr +goq +gor
gop >haq +gor
goq >r4r +r5r +nn9 +goo +kjv +gon
gor >nn7 +gon +goo +gop
gos >nn7
got >3iu
gou >xx2
gov >ytz
gow >ju3
gox ~rpd
goy >k2y
goz >sk5 +uyh
gp >je +gr +sim +hp7 ~sii
gp0 !uf9
gp2 >9d2
gp3 >zqg
gp4 >qoa
gp5 ~ksc
gp6 ~ksc
gp7 >fdk +fdn
gp9 >go4 +gpa +9pw +pbe +2co
gpa ~e6a +gp9
gpb ~px7
gpc +gpa
gpd >ytx
gpf >pou
gpg +gpl +40a !hhk ~vl4
gph !hhl
gpi !hhn
gpj !vl6
gpk !hho ~ftq
gpl >z40 +gpg
gpm >nf +vl5 !zec
gpn >69y
gpp !vkz
gpq ~ubw
gpr >xd8
gps ~3sf ~c75 >bb
gpt >5gf ~zks
gpu >xb
gpv ~gpx +734 +731 +gqf +guo +3l4 +gq7 +gup +h9q +kxv
gpw >gpx !ro2
gpx >72y +gq7 +736 +735 +66s ~gpv
gpy >ztu +gq7
gpz ~gq2 >jsf
gq >lru +mao
gq0 >4r6
gq1 >d68
gq2 ~gpz
gq3 >1oz ~zzk
gq4 >1cu +ieq +ier +1d2
gq5 >5yx
gq6 >2kl
gq7 >kxt +3z9 +gpy +gpx +gpv +72y +aqu +880 +6kr
gq8 >b5d +ld5 +691 +h51
gq9 >rnd
gqa >gpv +m5n
gqb >t0e
gqc >832
gqd >zxw +621 +9cs +yyj ~b5o
gqe >luw +gqj
gqf >737 +bkh +bkg +3z9 +gpv
gqg >kqk
gqh >ad4 +e73
gqi >6ub
gqj >a6t +gqe
gqk >yi1 +gqm
gql >1ng +gqm
gqm +gql +gr5 +gqk
gqo >152 !avl
gqp >edy +gqr +vlc !avm
gqq ~gzn +gqs !avn !vlb ~vlc ~p8f ~vld ~vle ~vlf
gqr ~gzn +gt6 +gs4 +gs1 +gqp +gqs
gqs >c3t +gzn +gqr +vlc +gqq !y64
gqu >sfv +l03
gqv >j2g
gqx >4cz
gqy >68z
gqz ~20p +oih !tc5 ~czj ~tc6 ~tc7 ~tc8
gr >jc +gp +go
gr1 >8ix +u03
gr2 >z8f
gr4 >yii
gr5 +gr8 +gqm
gr6 >gqk
gr7 >1ng +gr8
gr8 +gr5 +gqn +gr7
grb >a7j +grh
grc >iq1
grd >ylq +tm3 +p14 +3w0 +gre
gre +grd !rsx ~p14 ~fwg ~tm0 ~tm1 ~tm2 ~tm3 ~tm4 ~tm5
grf >2s2 +4bj +ojf
grg ~d28 ~tlz ~rs7 !2qp ~tm6
grh ~tlz +gri +grb
gri >a7j !y3n +grh
grj >8km +xar
grk >ftk
grl >axu +grm
grm >8uw +grl
grp ~76s
grs >nmv
grt >a5o
gru +grq +grr
grv >htn
grx >ya8
gry >s6s +grz
grz +gry
gs >5zl +bxl +bd8 +45q
gs0 >9m4 +c91
gs1 >gqp >hq +gqr +gsc !sz6
gs2 >yt9 !5cs
gs3 >edy
gs4 >gqp +gqr +gsc
gs5 >prj
gs6 >p6w +c5j ~gs7
gs7 ~gs6 >t0h +c5j
gs8 >cwe
gs9 >cwe
gsa >yqo +br5
gsb >z9y +br5
gsc ~gzn +gt6 +gs4 +gs1 !vl9 ~vla
gsd !zib +gsc
gsg !rsy
gsh >2mx
gsi >bkb
gsj >2mx
gsk ~hrl ~or0 !axd ~vp6 ~vp7 ~fxa ~or1 ~vp8
gsl >fu +udf +8g0 +5nb +8ga +pxj +j6j +py3 +py2
gsm >7o +sh9
gsn >fx
gso +8ga +8g0
gsr >9bu
gss >ysu
gst >8r1
gsu >8af +65g +1xh
gsv >1pl +gsz
gsw >t3h
gsx >ywh
gsy >5cn
gsz >lsb +gsv
gt >3q0
gt1 >xu9
gt2 >iuz +iuw
gt3 >xey +gt4 +q7u
gt4 >bf +gt3
gt5 >hlw +vns
gt6 >gzp +gqr +gsc
gt7 >ij7
gt8 >ymt
gt9 >yzu
gta >yzt
gtb >5ox
gtd >hv
gte >9xr +gtf
gtf ~elj +gte +gke
gtg ~elj
gth >yff
gti >9x7
gtj >ed0 +1ug
gtk >1c5
gtl >7po
gtm >k2y
gtn >jcz +gto
gto >zkg +gtn
gtp >eav +x7d +hy3 +qu8
gtq ~hy1
gts >jcz
gtt >cz9 +czf
gtu >ei0 +gtv
gtv >ehw +gtu +6mj
gty >xvg
gtz >gu2
gu >5ft
gu0 >az
gu1 >mcd
gu2 >drh
gu3 >jgo
gu4 >nqi
gu8 >nxq
gu9 ~l1h +8sx
gua >q4t
guc >6yl +31r
gud >8cc +31r
gue >yf9
guf >hue
gug >r6e
guh >ab8
gui >cyz
guj !1y3 ~tis
guk +cyg
gul +guk
gum >xfw +6h9
gun ~uc1
guo >44r +gpv +6h9
gup >gqf +gpv +6h9
guq >bq0 +9o4
gur >iyl +gus
gus >p3l +96o +gur
gut >t3k
guu >yf3
guv >451
guw >z0q
guy >9z5
guz >ioz
gv >za6 +gy
gv0 >yps
gv1 >m9x +gv2 +gv3
gv2 >af1 +gv1
gv3 >et5 +gv1 ~zu2
gv4 >kwv
gv5 >6ks
gv6 >yzt
gv7 >szd
gv8 >zeu
gv9 >zjk +i0j
gva >mr6
gvc >dpl
gvd >jgo
gve >yi8
gvf >n07
gvg >r71
gvh ~tnv
gvi >a57
gvj >edy +6ct
gvk ~h15 !rt0 ~f7v ~vlm ~vln ~sne
gvl +gy8
gvm ~6ct >iqt +snf +gy6
gvn +gyq
gvp >n67
gvq >kzj
gvr >mys
gvs >25v
gvt >mqr +gvu
gvu >p7l +gvt
gvv >xef
gvw >epl
gvx ~jm1
gvy >y5g
gvz >3lc
gw >zeb +gz
gw0 >cwk
gw1 >ziz
gw2 >sfs +gw6 +7xj +gw5 +gw8
gw3 >hx
gw4 >kx6 +7xj +gw5 +gw8 +gw6
gw5 >sfz +gw4 +gw2 +yx6 ~i6
gw6 >sfz +gw4 +gw2
gw7 >zvb
gw8 >sg0 +gw4 +gw2
gwa >gw6
gwb >ymf
gwc >5ox
gwd >10x
gwe ~jt6 +3f1 +gwf +bsr
gwf >kii +gwe !y6z
gwg +3f7
gwh >bce
gwi >z00
gwj +gn9
gwk >4e6
gwl >xvh
gwm >pd6
gwn >gs2
gwo >opt
gwp +ngr
gwq +i61
gwr >nqo
gws >gwr
gwu ~5nu
gwv >9hy
gww >a5z +cj0
gwx >q4t +qcg +3l7
gwy >q4t +8bv +gx1 +fko
gwz >ed0 +ndi +gx1 +gx2
gx >fch +gz
gx0 >lyg
gx1 ~fko >xb +gwz +gwy ~gxd
gx2 >2s4 +gwz +gx9 ~8bv
gx3 ~ndi >336 >e94 +k3l +eca +naq +nar
gx4 >64j +o6a +85g +iio +iii !e0j
gx5 !rt1 ~paf ~2at ~nat ~vlk ~gzw
gx6 ~6fy
gx7 ~iio
gx8 +gx7
gx9 >1lm +gx2
gxa >82w
gxc >fiv !gxe
gxd >2wk
gxe >ku0 !gxc
gxf >cg +gxi
gxg >5em +gxi
gxh >ef6
gxi >h9r +gxl +gxg +gxf +nlg
gxj >o11 +cq1
gxk ~n3g
gxl ~n3g +d5c +gxi
gxm >5y9 +h9r +nm2 +7mr +nm0
gxn >5y9
gxo >j2g
gxp >o0p +gxq
gxq >7s +gxp
gxs >xne
gxt >6en
gxu >y5n
gxv >rpk +gxx +gxw
gxw >eol +gxv
gxx >c +gxv
gxy ~tu7
gxz >xof
gy +gv +gw
gy0 >qig
gy1 >joz
gy2 >gga
gy6 >mp3 +6ct +gvm
gy7 >ao7
gy8 >z7o +gvl
gy9 >y8e
gya >z0l
gyb >3ci
gyc >5m0
gyf >fs0
gyg >ytx +gyj
gyh >5s0 +hly +hlx
gyi >1kh
gyj >fsa +gyg
gyn ~hf1
gyo ~hf1 +opt
gyq +gvn
gyt >5ox
gyv >s83 +pud +gyy +gyx
gyw >s83 +gyy +gyx
gyx >r04 +gyw +gyv
gyy >fge +gyw +gyv
gyz >d0t +hij +gz0 +gz1 +apa
gz ~e2g +gx +gw
gz0 >afu +gyz
gz1 >lol +gyz +g8
gz2 ~eb2
gz3 +apa +qyz +3ro
gz6 >60c +gz7
gz7 >jo +gz6
gz8 +gz6
gzb >xhd
gzc >y67 >y66
gzd >cqw +ju7 +ju6
gze >90 +gzg
gzf >39x
gzg >77x +gze
gzh >o0t
gzi ~2uw +da3
gzj ~oq6
gzk >gqi
gzl >2ha
gzm >c3u
gzn ~gqq ~gsc ~gzo +gzp +gqs !avq ~465 ~gqr ~vlr
gzo ~gzn !avr !ia8
gzp >r3s +gzn !avs
gzq >au8 +3m8 +79g
gzr >q0z +3m8 +79g
gzs >xpb
gzt >deo +5jy
gzu >6yt >8ky +gzv
gzv >6yk +h05 +gzu !rt3
gzw ~gx5
gzx >nnl
h ~rqy +81j
h0 >gs1
h00 +h03
h02 >6hb
h03 >yov
h04 >6ux >8ky +h07
h05 >jgz +gzv +h07
h06 >kia
h07 >8kz +h04 +h05
h08 >yho
h09 >ysd
h0b >fge +4kj
h0c >r7p +h0d +fi3
h0d >r7l +h0c +ywi
h0e >ywi
h0f >bku
h0g >ow5
h0h >il5
h0i +h0g
h0j >734 +izd
h0k >2oj
h0l >9qx
h0m >94i >fut >fjb +gnf +5xa +h0p
h0n >2jc
h0o >lus
h0p >9hh +h0m
h0r >737 +9uv +661 +ejn
h0s >7r
h0t >t0b
h0u >xvj
h0v >xsl
h0w >hus
h0x >8q9 +h3p !8kt +qb7
h0y ~992 +h18
h0z >9a6 +6x5 +p7
h1 >yzw
h10 >m3i >yy9 +h14
h11 >152 +h14
h12 >iqm
h13 >1py
h14 >6cs +6x2 +h17 +jai +h10 +h11 +eqy
h15 ~gvk ~h1j !rt4 ~vlp
h16 ~h1j
h17 >nt2 +h14
h18 >y5i +h0y +av9 +tpy +b7o
h19 ~qb9
h1a >xbf
h1b >6ei +6vt
h1c >kwq
h1d >6yt +av9
h1e >g4b
h1f >g4b
h1g >628 +iw0
h1h >fg +7c ~zmm
h1i >bx4
h1j ~61r ~h15 !u23 ~h1l ~9aa ~h16 ~vlz
h1k ~62a
h1l ~h1j
h1m >htn
h1n >a10
h1o >ei3
h1p >psb
h1q ~u8v +6sh !u8u ~jys ~u8y
h1r !e2d ~78f
h1s ~jyp
h1t ~nj7
h1u +h1s
h1v +h1r
h1w >ycq
h1x >83d +h9p +3hs
h1y ~vy2 !jkq ~vy3 ~vy4 ~vy5
h1z +htn
h2 >q94 +h8 +h7
h20 >fh9 +htn
h21 >ybf +kpf
h22 >ncx +uos +h25 +h27
h24 !wrk
h25 +h22
h26 +h25
h27 >nd2 +h22
h28 >sz6 >ywj
h29 >sz6
h2a >ywk +h2b
h2b >9wm +h2a
h2c >n1q
h2d >1kb
h2e >mqr
h2f >stu
h2g >ywl
h2h >y70
h2j >xvk
h2k >z34 +h2l +mok +cr9 +moj
h2l >872 +h2k
h2m ~irv +hw +h2p !vm0 ~hr ~vm1 ~vm2 ~vm3 ~vm4 ~iju ~vm5 ~ha2
h2n !e2f ~vm6 ~vm7
h2o ~876
h2p >pbb +moe +b8h +h2m !za6
h2q >7kv
h2u >xs5
h2v >la4 +h2w
h2w ~tu7 +h2v
h2x >4am
h2y >if3 +lrf +h2z
h2z ~rlx +h2y +ezq
h3 >64 +h6 +3fi
h30 >xyh
h31 >odk
h32 !hg7 !hdc
h33 >1tn
h35 !hh0 ~pyw
h36 >eav +h39 +h38 !hh1
h37 >aet +h39 +h38
h38 >g5s +h37 +h36 +aii +fpm
h39 >ain >z61 +h37 +h36 !hh5
h3b >z4e
h3c >d5h
h3d >zeu
h3e >yps
h3f >ysb
h3k >451
h3l >751
h3m >940
h3n >ywm >kee +h3o
h3o +h3n
h3p >ybg +olu +olv +h0x +qb8
h3q >ygi
h3x >ymw
h4 ~1l >57i +69 +bg0
h45 ~7t6 ~hh0 ~nau !119 ~2an ~teo ~tep ~teq ~ter
h46 >ij3
h47 >zf2
h48 >1z0 +1z8
h49 >1q0
h4a +e55 +bkc +h4d ~o6r
h4c ~tou +h4f
h4d >dyv +h4a +epu
h4e ~h4n +e55 +e50 +o6r
h4f >grb +qte +d44 +h4c +2sd
h4g >y3f +qte
h4h >e4w
h4i >eoc
h4j >zb +h4l +94c
h4k >7dy +h4l
h4l ~zv6 >hvs +h4k +mkx +h4j
h4m ~edn
h4n ~lae ~e5e +h4o !h4p ~h54 ~h4e ~laf
h4o >o6s +h4n !y7v
h4p ~rqr ~vmh ~rqq +ifx !h4n ~9rc ~emf ~hgm ~ify ~vmi
h4s +h4x +h4w !vmj
h4t ~e5d
h4u >cg +h4x +1d9 +h4y +h4w
h4v >xc9
h4w >4i9 +h4s +xxq +10w +h4u +ycb
h4x >7ov +h4u +h4s +xxq +10w
h4y >ziw +xxq +h4u ~h51
h4z +2ah
h5 >zyl +1qf
h50 ~mks +qtv +48a
h51 >puk +gq8 +4ap +ld2 +ld6
h52 >bgd +h53
h53 +h52 !vmk
h54 ~h4n +4u7
h56 >k4s
h57 >m8g
h58 ~h59
h59 +h5d !vml ~1y5 ~h58 ~h5m ~h5h ~vmm
h5a +h5d +h5e
h5b +gmh
h5c +h59
h5d >aas +h5a +h59
h5e >jyv +h5a
h5f >xb
h5g >a0z +hu5
h5h ~h59
h5i ~hlu
h5j >xbi +h5m
h5k >z37
h5m ~h59 +h5j
h5n >ygi
h5o ~4tz
h5p ~uhk
h5q >g2c
h5r !e2h ~edo ~h63
h5s ~es8
h5t >eu5 +1fj
h5u >i85 +1fj
h5v >db4
h5w >5qf
h5x >cgc
h5y >s82 +7qc
h5z >erk +h60
h6 +h3 !i4u
h60 >xcg +h5z
h61 >1z0 +h62
h62 ~igh +h61
h63 ~h5r
h64 +h6e !ivd
h65 +52q +h6d
h66 +h6e
h67 +h65
h68 >qm5 +h6f
h69 >97c +h6f +h6c
h6a >dri
h6b >xhr
h6c ~d7b +h69 +h6f
h6d >xf8 +h65 +h6f
h6e >yd4 +h66 +h64 +h6f
h6f >r7l +h6d +h69 +h6e +h6c +h68
h6h ~voi
h6j >ldo
h6k >y2s +1z7 +1z5
h6l >edy +wxq +v1u
h6m >6iq +54a +6im
h6n >6iq +6im
h6o +h6p
h6p +h6o
h6q >602
h6r >eoc
h6s >9yt
h6t >bgc
h6u ~6oq
h6v >649
h6w ~8tu
h6x ~du5
h6y +uhy
h6z >1s8 +9s7 +h72
h7 >kwx +h2
h70 >1oy
h71 >adu
h72 +h77 +h6z +1u2 +h74
h74 >1p0 +h72 +1oy
h75 >xc4 +h9z
h76 >1p2 +9s8
h77 >ynu +h72 +1oz +1oy
h78 >z5z
h7a >z9z +vqf
h7b >yq1
h7c >z5r
h7d >z4m
h7e >z18
h7g >8rb
h7h >n2a
h7i >818
h7j ~tu5 +cd4 +cm9
h7k ~n1x
h7n >e6w +zm +2su
h7o >z0b
h7r >ybn +h7v +h7t
h7s >hzk +h7v +h7t
h7t +hzl +hzj +h7s +h7r !vmn ~vmo ~vmp ~o9m ~q31 ~glx
h7u +h7s
h7v +h7s +h7r !vmq
h7w >5wr +h7x
h7x ~ql6 +h7w +dha
h7y ~91h
h7z >ymt
h8 +h2 !2xc ~bms
h80 >z0m
h81 >d8j >z3i +h83 +h82
h82 >bdr +wtp +h81 +ql3
h83 >3o2 +wtp +h81 ~mz1
h84 >5nj
h85 ~zkj >4y8
h86 ~rpp +g8h !uyt ~8p9 ~vmx ~hob ~vmy
h87 ~rpp
h88 >rf2 +lx3 !zj1
h8a >1py +h8d +h8c !ywn
h8b >63w +h8d +h8c
h8c >39v +h8b +h8a
h8d >m3n +h8b +h8a
h8e >xph
h8f >y8m +v4y
h8g >ihz
h8h >1xq
h8i >a39
h8j ~rpj
h8k >6j6
h8l >xvl >xqy
h8m >akt +mgf +65q
h8n >ybj +m5y +49j +65q
h8o >m9y +65q
h8p >luk
h8q >fuw +65q
h8t >nqi
h8u ~u2b
h8v >qpv +h8x
h8w >7j3 +9t5
h8x >afv +h8v
h8y >par
h8z ~ant
h9 ~ufh +gi4 +ha
h90 ~v7h
h91 +h97 +3kg !jyp ~epj ~hrq ~l5u ~w0g ~l60
h92 +h97 +3kg +3kh
h93 >5y3 +5c6 +h94
h94 >n9g +5y3 +h93 +5y8 +iii +ii0
h95 >eph
h96 >eo2
h97 >1ur +h92 +h91
h98 +h91
h99 >yfc
h9a >ylt
h9b >y6f
h9c >kfm
h9d ~k5d
h9e ~oy2
h9f >7mw
h9h ~5hy ~61n ~dtm ~fgo ~op1 +h9l +h9j !h9t
h9i ~civ +h9k
h9j >xhm +h9h +5hy
h9k >y3d +h9i !y3e
h9l >61l +h9h
h9n ~5yc +hoz
h9o >iv +bqd
h9p ~nj7 +h1x
h9q >5z4 +gpv +h9r
h9r >46l >nm0 +h9s +gxm +h9q +7mq +r2o +7mw
h9s >3hq +h9r
h9t ~35u ~d1a ~txl ~e4t ~u1v ~rs7 +78x !h9h ~ayj ~vmz ~k4c ~vn0
h9w >hb4
h9z >ep8 +ye +h75 +rro +bxr +rrh +ssk !zly
ha >ghy +h9 +yv7
ha1 +hd9
ha2 ~h2m +9m9
ha3 >t1x !as9
ha4 >y30 +ha5 +82s +82u
ha5 ~t21 +82s +ha4
ha6 >ame
ha8 >yrl
ha9 >4su +lhr
had >k7a +ub2
hae >xvn +haj
haf >h46 +haj
hag >ij3 +haj
hah >8mm +hak +hai
hai >8hl +hah
haj >9ei +hae +haf +hag
hak ~twd +hah
hal >t0j +qv8
ham >zs2
hao >z4p
haq >603
har ~zpo >601 ~has
has ~har >601
hat >yea
haw >yqy
hax >g3w
hay +hb2 !vn1
haz +hb1
hb ~gi0
hb0 >8cy +hb1
hb1 >z34 +haz +hb0
hb2 >z34 +hay
hb3 >7kt
hb4 >9ly +hb6 +hb5
hb5 >5o2 +vf +hb4
hb6 +vf +hb4 !ifm ~vo5 ~vo6 ~vo7 ~vo8 ~vo9 ~voa ~3up ~cg4 ~vob ~o7x ~voc
hb7 >qpp
hb8 >5m0
hb9 >mim
hba >4y8
hbb >e1s +vhb
hbd ~pxs
hbe >haw +hbf
hbf +hbe
hbh >xnp +hbj
hbi >z4q +hc0
hbj >h4w +hbh
hbk >p8l
hbl >zdg >c1r
hbm >bg
hbn >yap +hbo
hbo ~iyw +hbn +iy4
hbp +hbo
hbq >l3i
hbr +sph +spf
hbs >hbn
hbt >9zy
hbu >zdh
hbv +w44
hbw >ywo
hbx >h69
hby >rrk
hbz >bvs
hc >xb +2k8 +7qb +cip +6ud +7qa +xcr +7qd ~izt
hc0 +hbi
hc1 >ljo
hc2 >iot
hc3 >1gj
hc4 +5cb +5ca
hc5 >ctr +hc8 +hc7
hc6 >yko +hc7
hc7 >fzt +hc6 +hc5
hc8 >fzt +hc5
hc9 >ysq
hca +hcb
hcb +hca
hcc >ygi
hcd >lmu
hcf >ysd
hcg >xsz
hcj >jhc
hck >1gh
hco >ez0
hcp ~ga0
hcr >a8i
hcs >hbe +hct
hct +hcs
hcu >z4q
hcv >2ha
hcw >z3o
hcx >xvo +hcz
hcy >mbj +hcz
hcz +hcy +hcx
hd >ziw +2k8 +cip +6ud +7qb +xcr +xom
hd0 ~sb0
hd1 +hcz
hd2 +w45
hd3 >zed
hd5 >xvp +hd7
hd6 >yyy +hd7
hd7 >6ol +hd5 +hd6
hd8 ~hdi
hd9 >dra
hda >l3o
hdc !h32 !hg7
hdd >kcd
hde >1h9
hdf >8t4 +hdh !9sr !2mk
hdg >kci !9sz !2mn
hdh >fsa +hdf +4uc
hdi !fps !9cc ~eu4 ~hd8
hdj !fpt !9cd
hdl >t33
hdm >3j6
hdn >4uc
hdo >em4
hdq ~eka
hdr >dra
hds >48c
hdt >em4
hdu >zew !zex
hdw >r2g
hdx >sjy
hdz ~spw
he ~5d0 ~ap0 !tbp ~2hr ~tbq ~2s5 ~3u5 ~tbr ~tbs ~tbt ~tbu ~tbv ~74l ~74m ~76l ~ate ~mxx ~bsu ~tbw ~tbx ~tby ~tbz ~tc0 ~huq ~sex ~pom ~tc1 ~tc2 ~tc3 ~tc4
he0 >ple +he2
he2 ~kmb +he0
he3 >hvr +he8 +he6 +he5 +he7 ~he4
he4 ~he3 >hvr +he8 +he9
he5 >htt +he3
he6 >ju3 +he3
he7 >r6u +he3
he8 ~rvw +he4 +he3
he9 +he4 !mch
hea >z56
heb >z4p
hec >z4p
hed >z4r
hef >3m8 +xu2
heg >hvp
hej >9gh
hek ~4jj
hen ~hmr ~qgo !epx ~c5f ~vn2 ~hms
heo +hen
hep >8pc
heq >ln6
her >gwy
hes >fba
het >9yu
heu >ei0
hev >bhw
hew >39v
hex ~tr4
hey +hf2
hez >bhv +vnj
hf >y91 +hg
hf0 !5ct ~adc ~vnf ~5uv ~vng
hf1 !vni ~vnj ~gyo ~gyn
hf3 >y9a >ij3 +hf5
hf4 >yna >2tp +hf7 +hf5
hf5 >92g +hf3 +hf4 ~zk1
hf6 >aet
hf7 ~itt +hf4
hf8 >ydn
hf9 >jsy
hfa >8uc
hfb >z4c
hfc >z5m
hfd >z5u
hfe >z49
hff >z4q
hfg >d4p
hfh >sd2
hfi >kfm
hfj >xvq
hfl >z0i
hfm >6z8
hfp >e28 +hfs
hfq >8km
hfr ~e29
hfs ~ma4 +hfp
hft >ywp +hfu
hfu >6q6 +hft
hfv ~e29 +jcp
hfw >xev +1a4
hfx >e26
hfy >55v
hfz >zed
hg +hf
hg0 >xjr
hg1 >xpn +hg3
hg2 >xsq +hg4
hg3 >lxw +hg1 +hg9
hg4 >7wb >aet +hg2 +hgo +hg8
hg5 !vmr ~vms ~vmt ~vmu
hg6 >odk
hg7 !hdc !h32
hg8 >xgy +dkh +hg4
hg9 >7si +hg3
hga >ij3
hgb >xb
hgc >sfz
hgd ~lyn
hge >ltt
hgf >iii +d9w +hgj +hgh
hgg >eph +4v3
hgh >qob +hgf +dyw
hgi >im8
hgj >4ht +hgf
hgk ~iz9
hgm ~h4p
hgn ~vd4
hgo >fks +hg4
hgp >h1p
hgq +hgp
hgr ~el0
hgs >c5y
hgu >9bu
hgv +hgw
hgw >xhp +hgv
hgx >6q3
hgy >jah
hgz ~ga0
hh +fg7
hh0 !h35 ~3f7 ~i80 ~ien ~pn8
hh1 >7qo +hh5 !h36
hh2 >ei5 +hh5 +rnj !11f
hh3 ~7qp
hh4 >g5t !yqb
hh5 >ain >ylw +hh2 +hh1 !h39
hh6 >7zv
hh7 >aau +hha
hh8 >t0j +7cl
hh9 >1tw +v62 +hhc
hha +hh7
hhb +7cl
hhc >ps +hh9 +pt5
hhd >3zf
hhe >kuc
hhh >ysp
hhj >pou
hhk +hhp !gpg
hhl !gph
hhm !vl5
hhn !gpi
hho !gpk ~emg ~vl7
hhp >az9 +hhk !40a
hhq >ynt
hhr >69y
hht >o9i +hhv
hhu >jsm +hhv
hhv >o9f +hhu +hht
hhw >dcg
hhx ~js7
hhy >xer
hhz >yjb
hi >dp1 >4pz >y9e >y68
hi0 >xgs +7qz
hi1 !kbd ~w2x
hi2 ~tca
hi3 ~4hx
hi4 ~ga0
hi5 >yfg
hi6 >852
hi8 >3a6 +hx3 +hwv +3ad
hi9 >5fu +hx3
hia >exo +9x6
hib >lz1 +hie
hic >803 +hie
hid >zoo
hie >lyr +hic +hib
hif ~lyv
hig >d0t +hij
hih >a6t +hii
hii ~bm8 +hih
hij ~pxs +hig +gyz
hik +hij
hil >hj8
him >yyx
hin >ald +hio +hiq
hio +hin !dhj
hip >m16 >83e
hiq >hvs >al5 +hin
hir >al6 !1tx
hit ~ggx
hiu >iuz
hiv >t0a +hkg
hiw >ibo +hkg
hix >718 +7gb
hiy >hj9 +hjc
hiz ~e0x
hj0 >4a5 +hj2
hj1 >hjw +hj2
hj2 >a26 +hj0 +hj1
hj3 >zj6 !zj7
hj4 >kxd
hj5 ~s3m +8sc
hj6 >a7j +25t +25s +hj7 +tlz !y3q
hj7 ~d28 +hj6 +87s
hj8 >dyv +hjd !66p
hj9 >cg +hjc
hja >8g0 +hjb
hjb >4ht +hja +hk0
hjc >bf +hj9 +hiy !2mv
hjd >6h7 +hkq +hjv +hj8 +hjf
hje >yeh !6hd
hjf >hjv +hjd
hjg ~rpt +hji
hjh >n2a
hji >zad +hjg +d0q +t36 +80c
hjj +t36
hjk >yks +hjl
hjl >3n0 +hjk
hjm >rax
hjn >5bz !zal
hjo >1ei
hjp >acy
hjq >19f +wgl
hjr ~bgn
hjs ~t46
hjt >lp5 +hjv
hju >et2
hjv >eta +hks +hjd +hjt
hjw >a1z
hjx >ggn
hjy >ei5
hjz >69h
hk0 >8g0 +hjb
hk1 >493
hk2 >i2a
hk3 >hix
hk4 >64j
hk5 >fsa
hk6 ~vvb
hk7 ~ggx
hk8 >lgm +hk9
hk9 >5c8 +hk8
hka >lp4
hkb ~rv1
hkc >hj9 +amc +8q8
hkd >1is +kzv
hke >kzu >1is
hkf >eo7
hkg >ys4 +hiw +7uv +hiv +500
hkh +hiw
hkm >bez +hkp +d5w +hkn
hkn >6yl +hkm
hko >qw2
hkp ~sq4 +hkm
hkq >hj8 +hjd +a1z
hkr >ygs +a1z
hks >dzh +hjv
hkt >sz6 >ywq
hku >yxt
hkv ~vez
hkw >9qz +52 +hkx
hkx >1b8 +hkw
hky !s06 ~55 ~aew
hl0 >xk8
hl3 >pze +hl5
hl4 >xuh
hl5 >2to +hl3
hl6 >2se
hl7 >7qo +hl9
hl8 >lx4 +ah3
hl9 >tf +ah3 +hl7
hlc >5v7 +yc +hle +hlf +5nj
hld >hll
hle >dh +hlh +hlc
hlf >5v0 +hlc +hlh
hlg ~vcn
hlh >5v6 +yc +hlf +hle +339 +5nj +gn
hli >yl
hlj >2tp
hlk >jgz +oo3 +uyr +uyk
hll >bgf +5nj +67x
hlm >psb +5nj
hln >ygi
hlo >r83
hlp >77w +f3s
hlq >yow +c0p
hlr >4fm
hlu ~hw0 +hlw !vnp ~qv ~vnq ~vnr ~vns ~h5i ~vnt ~vnu ~jrc ~vnv ~vnw ~llk ~vnx ~vny ~r63 ~vnz ~vo0
hlv ~rvw +hlw
hlw >lcv +hlv +hlu !e2z
hlx >1p0 +hlz +gyh
hly >xhz +hlz +gyh !xi5
hlz >498 +lkg +hly +hlx !e7m
hm !zfh +tc5
hm0 ~8mp
hm1 >81p +hm3
hm2 >8tn +hm6 +f59
hm3 >6q6 +hm6 +hm1
hm4 ~v1a
hm5 >xjm
hm6 >yt5 +bc5 +hm3 +hm2 +bc6
hm7 ~k8f
hm8 >et5 +hmf +hmo
hm9 >gx
hma ~aqw +hn1 +hn6
hmb >68z
hmc >yel
hme ~igh
hmf >m9x +hm8 +hmj +hmk
hmg >bkb
hmh >1px +kib
hmi >ftk
hmj >bkh +hmn +hmm +k6z +4ng +ho0 +4no +hmo +hmf
hmk >6q6 +jlz +82z +hmo +a8i +hmf +bov
hml ~nvm +ngp
hmm >ngo +hmj
hmn >ngp +hmj +hug
hmo >xgw +hm8 +hmj +hmk
hmp >hq +wd7
hmq >7of +hmu
hmr ~hen ~qgo +hmu !vn3 ~1z6 ~4rh ~alr ~voe ~vof ~vog ~voh ~hn9
hms ~hen +hmu
hmt !zgg +hmr
hmu >7u3 +x04 +hms +hmr +52i +qah +hmq !y75
hmv >ywr
hmw >ejb
hmx >yh8 !yh9
hmy >edy +uju
hmz ~7db ~fps ~iap +hn1 !voi ~6iv ~i8i ~voj ~rir ~vok
hn >yb0 +oo +ukp +88n +tc5 +ei
hn0 ~tvw +hn1
hn1 >y6p +6iw +hma +uju +hn0 +ig +hmz
hn2 >e6w +86z
hn3 >dc
hn4 >m7h >459 +j53
hn5 ~kze
hn6 >xnj +hma +hn7
hn7 >1mj +hn6
hn8 ~du5 +hnc !uhv ~mgx
hn9 ~hmr +oj7
hna ~ru9
hnb +hn8 !zgz
hnc >7oi +hn8 +vol !y4t
hnd >l21
hne >6q3 +hnj
hnf ~ld0 ~s3m !vom ~de ~mff
hng ~ld0
hnh >yem +hnk
hni >yws
hnj >4y8 +xd +hne +fn
hnk >dh +hnh +g61
hnl >r5o
hnm >jj1
hnn >61e
hno ~p9n
hnq >eze
hnr >ezf
hns >5m0 +hnt
hnt ~jm1 +hns
hnu >sq9 +sq5 +sq3 +7im
hnv >gno
hnw >p4h
hnx >z5u +hnz
hny >xja
hnz +hnx
ho >osl
ho0 >z6t +p8n +bkh +hug +hmj +6vb
ho1 >4y8
ho2 ~bkv
ho3 >7qb
ho5 >rrj +ho7
ho6 +1so !vop
ho7 +ho5
ho8 >1oh
ho9 >sm3 +yws +j8e
hoa >ewv
hob ~h86
hoc >ijk
hof ~e5e +6ei
hog >bht
hoh >y66
hoi >3y7
hoj >snt
hol >z2r +how
hom >sm9
hon >arf
hop >xm4
hoq >mya >yu4 +vqr
hor >ypf
hos >xrs
hot >m4s +hou
hou ~w0h +hot +6n2 +6n1
hov !tnk ~tnl ~hph
how +hol
hox >kzk
hoy >4gp
hoz >as +h9n +gjh
hp >152 +hr +hw +hv
hp0 >1ng +hp1
hp1 +hp0 +hp4 +hp3
hp2 +hp5
hp3 +hp1
hp4 >yhs +hp1
hp5 +hp2
hp6 >835 +987
hp7 >7ss +gp +go
hp8 >py2 +hp9 +kxj
hp9 >ing +j6j +py2 +hp8 +hpb
hpa >ing
hpb >inc +hp9
hpd >kue
hpe >gtt +e3d
hpf ~vb4
hpg >z8v
hph ~hov
hpi >jy5
hpj >jah +hpk
hpk ~5tm +hpj
hpl >fya
hpm >r7r
hpn >jsm
hpo >fo4
hpp >fo4
hpq >64f
hpr !tnm !tnn
hps !voq ~vor ~vos
hpt >gxf +u2i +hpx +hpw
hpu >1mv +hpx +hpw
hpv >8w6 +hpw
hpw >d4u +hpv +hpu +hpt
hpx >5xg +hpu +hpt
hpy >t04
hpz >ii2 +hq1
hq >edy +hr +hw +hv !fch
hq0 !vox ~voy ~voz
hq1 ~voo +hpz +963 +b7w
hq2 >y1z +n52
hq3 >6gc
hq4 ~993
hq7 >gs1
hq8 >svw
hq9 >zf0
hqa >yrl
hqb >16r +5u0 +hqe +c8j +c91
hqc >ykl +hqd
hqd ~a7l +7xe +hqc
hqe ~2uw +hqb +bq2
hqf >4jc
hqi +hut
hqp >zed +hqt
hqq >jsy +hqt
hqr >npg
hqs +hqt
hqt ~jt0 +hqq +hqp
hqv >6hb +hqx
hqw >ob2 +hqx
hqx +hqw +hqv
hqy ~e5e
hqz >yko +gi8
hr ~h2m +hq +hp
hr2 ~9q5 +qgl +dui
hr4 >im5
hr5 >e00
hr6 >ziw
hr7 >g3w +hr9
hr8 >t0h
hr9 +hr7 !tpq
hra >4xk
hrb >hzu
hrc >8ty +k0u +2rp
hrf >xq3 +hrh +q1f
hrg >cp9
hrh >3z +hrf
hri >2jc +of2
hrk ~hwp !fz3
hrl ~gsk ~hrk !axe
hrm !fz4
hrn !fz5
hro >6n3
hrp ~tu4 ~cgm ~dn0 ~mnd ~v1z +hrt !e31 ~vp0 ~vp1 ~hry ~mne
hrq ~h91
hrr >8nu
hrs >z9l
hrt >lcv +hry +hrp !y3r
hru +v1z !zi0
hrw >jxa
hrx >1xi
hry ~hrp +a4u +hrt
hs ~nt6 +kh5
hs2 >3zf
hs5 >l3i
hs7 >jsy
hs8 >co8 >apw
hs9 >mp +hsa
hsa +hsb +hs9
hsb +hsa
hsc >fv6
hsd +ce3
hsf >2xa +hsh
hsg >cjt +hsi
hsh +hsf
hsi +hsg
hsk +hsl
hsl >ydl
hsq >7lj
hsr >5pb
hst >ylw
hsu ~9d6 ~b2o +edy +hsw !e34 ~vpe
hsv ~vxd +fzu
hsw >y6s +hsu !e35
hsx >lmu
hsz >xvr
ht >g1s +hu
ht0 >xpz +ht1
ht1 >zrv +ht0
ht2 >z2l +ht3
ht3 >j7c +ht2
ht4 >yt9
ht5 >8at +v4v +i75
hta >yzf +vvz
htb >1lh
htc >z9b
htd +ht8
htf >xpb
htg >xlt
hth !fv4
hti !vpd
htj !fv5
htl >xvs
htm >xm2 +x3e
htn >jf8 !arr +vy5 +h20 +2m7 +bxl
hto >t5h
htp >82w
htq >dyv +qlc
htr >yj1
hts >4y2 +hvp
htt >4y2 +hvq +hvs +hvr +htx
htu >l1w
htv >d0t +hvs
htw >pbb +hvl !z7v
htx +htt +htv
hty ~vpp +e7i
htz ~epv !vdd ~vpi ~95l
hu >xgm +528 +ahv +ht
hu0 >b7 +hu1 +cs
hu1 ~4r9 +hu0 +hu2 +cs
hu2 >xbj +hu1 +cs
hu3 >68z +cs
hu4 ~4r9 +hu6 +hu5
hu5 >gmb +hu4 +hu9 +h5g +95f +hua
hu6 >no +hu4
hu7 ~tst
hu8 >mlm >ffr +7fy +2v4
hu9 >a0z +hu5
hua >a0z +hu5
hub !vpj ~vpk ~vpl
huc >5td
hud >zn2 +b8e
hue >ag2
huf >8go
hug >bkh +hmn +k6z +4ng +ho0 +4no +4np
huh >xow +dfu
hui >bkh +dfs +dg0
huj >6yk
huk >hui
hul >1mt +5j1 +5j0
hum >dpl +5j3
hun >c37 +xwi +22m +hus
huo >1t6 +22m
hup >ejm
huq ~he
hur ~lx
hus >xns +hun
hut >yr6 +huv +70x
huu ~2uw
huv ~dfb +hut
huw >e9d
hux >cor +huz +2r9
huy >4sq +huz
huz >rpk +fdi +2pe +cor +huy +hux
hv >h2p +hq +hp
hv0 ~osu
hv1 ~osu
hv2 +8vi
hv3 >mr6 +hv6
hv4 >3vy
hv5 >gtt
hv6 +hv3
hv7 ~qup
hv8 >iza +hve +hvd
hv9 >y8u +hve +hvd
hva >bku
hvb >c0s
hvc >9et
hvd >600 +ox4 +n70 +hv8 +hv9 ~f2s +uq0 +s14 +oyw +ox7 ~oxd +qa5 +qa4 ~zp6
hve >l1 +n70 +hv8 +hv9
hvf >ylw +n5b
hvg >z63
hvh >xp9
hvi >xvt
hvj >7p1 +bf +hvl
hvk >4y2 +m55 +m54 +hvr
hvl +htw +hvj +hw8 !men
hvm >xa
hvn >4y8 +myr
hvo >e67 ~cs
hvp +hts !zur ~9e1
hvq +vnu +vo3 +htt +xd3 +hw9 ~hvs
hvr +hvk +htt +yua !pca
hvs ~hvq +gd3 +xcx +htt +htv +yua ~i6 ~hw4 ~92x ~5j1 ~9k4 ~cf2 ~cf7 ~cev ~1ia ~cey ~nra ~5w2 ~4ip ~5bi +r6p +r6u !zut
hvt >nm0
hvu >bf +kwv +kwx
hvv ~l3 ~9q5 !rta ~vpm
hvw >649
hvx >ynt
hvy >yyx
hvz ~9q5 ~e6a ~pfp !vpn ~l5 ~d4m ~vpo ~pg8
hw >zeb +h2m +hq +hp
hw0 ~hlu !vpp ~mj ~pr ~isz ~1ya ~vpq ~370 ~bee ~me ~fh0 ~vpr ~mf0 ~t42 ~vps
hw1 >hvs +r6o +r6u
hw2 >hvs +rf0
hw3 >gdb
hw4 >hvr !zuw
hw6 >ji4 +jiv +jiw ~zvf
hw7 >4y8
hw8 >h0r +hvl +kzl
hw9 >t15 +hvq
hwa >oyi
hwb +hvz
hwc >1ui +hwd
hwd >7eu +hwc
hwf >hzk
hwh >lpg
hwi >lmu
hwj >q6t
hwk >e1u
hwl >mpi
hwm >qw2
hwn >ygi
hwo >z61
hwp ~hrk !ga1 ~vpb ~or2 ~ptl ~e8c
hwu >m6t +cgh
hwv >8gq +5fu +cgh +hi8
hww >h8f
hwx >nil
hwy >ygn
hwz >zrv +5fu
hx >htt +i7 +i6 +i3 !xcw +i1 +6k8
hx0 >38a
hx1 >8gq
hx2 ~8gr +cgh
hx3 ~sq4 +q1p +hi9 +hi8 +5fu +avx +3a6
hx4 >fam +fal
hx5 >zs9
hx6 >aw5
hx7 >xty
hx8 >al6 +bvh
hx9 >xvu
hxa >3gj +79k
hxb ~6ys
hxc >nax
hxd >xp9 +7ik +dw4
hxe >z63
hxf >dkc
hxi >xm7
hxj >oh5
hxl >d6k
hxm >zxi
hxp >l30 +hxq
hxq >6yk +hxp
hxs !ub3 ~8ea ~ub4 ~ub5 ~ub6
hxt !rqh ~tmw ~tmx ~tmy ~tmz ~tn0 ~tn1 ~tn2 ~tn3 ~tn4 ~tn5 ~tn6 ~tn7 ~tn8 ~tn9 ~tna ~tnb ~tnc ~tnd ~tne ~tnf ~tng ~tnh ~tni ~r8l ~tnj
hxu >r5o
hxv ~esr
hxw ~eaw
hxx >mai +hy2 +3p8 +kxd
hxy >4a5 +x7d +qu8 !8sn
hxz !o9n +hy1
hy >ky5 +1dy
hy0 >kxx +hy1
hy1 +hy0 +hy5 !wqd ~oa ~wqe ~2w5 ~8ye ~8yf ~8yg ~wqf ~wqg ~gtq ~r9w ~r7v ~wqh ~bng ~bnf ~wqi ~wqj ~wqk ~wql ~wqm ~wqn ~qht
hy2 >kxd +mai +hxx +2m7
hy3 >crg +gtp
hy4 >az9 +fxa
hy5 >go6 +hy1
hy6 >59d
hy7 ~u0v +o74
hy8 >39t +982
hy9 >s14 +hya
hya >hvd +hyx +hy9
hyb ~nj7
hyd +hyg +hyf
hye ~8vu +hyg
hyf >1p2
hyg >yq1 >yq3 +hye +hyd
hyh >1iz
hyi >1ix +1j2
hym >jah +hyn
hyn +hym +sfj
hyo >dm5 +aap +414 +dm4
hyp >8q8
hyq ~8ao
hyr >754 >fgg +8to +414
hyu ~itt +bf0
hyv ~nu2 +bf0
hyw >yjk
hyx >ot7 +hya +hyy +n0v
hyy >hvd +hyx
hyz ~op2
hz >r6p +ia +i6
hz0 >ymm >ymh >ymn
hz1 >xm6
hz2 >z0e
hz3 >c6g +54a
hz4 >yru
hz5 >y8q
hz6 >y8m +hza
hz7 >ji4
hz8 >3zs
hz9 !uk6 !uk7 ~uk8
hza +hz6 +hz5
hzb ~kmb
hzc >q6t
hzd >m9k
hze >z1l +hzh !z1m
hzf >z1l
hzg >cr5
hzh >jzi +hze
hzi >cg +hzm +eof +hzp
hzj >ot6 +tqw +vk4 +h7t
hzk >ye8 +eof +hzp
hzl >k7s >b0l +h7t +vmv
hzm +hzi !vmw ~jx5
hzn +hzk
hzo !zic +vmv
hzp >1mj +hzq +hzk +hzi
hzq >1li +eof +hzp
hzr >xvv
hzs >kyp
hzt >yom
hzu >ys4 +f0y
hzw >yno
hzx >a3d
hzy ~a3e
hzz >1p2 +i00
i ~vbx
i0 >nyl +i8 +i1 +2su
i00 >498 +6e7 +hzz
i01 >5s0 +lkg
i02 >m46 +sf8 !90i
i03 >y8h
i04 ~rw0
i05 >kfi
i06 >ylz
i07 >z08
i08 >xp9 +7ik
i09 >ywu +ucg +i0b
i0a ~th1 +o74
i0b ~th1 +i09
i0c +u50 +hy7 +i0a
i0d >152 +i0f
i0e >2ha +7zi +i0h +i0f
i0f +i0e +i0d +i0g
i0g >xd +i0h
i0h +i0e +i0g
i0i >7i0 +336
i0j >ek0 +7fo +gv9
i0k >eoy +i0l +i0m
i0l >ep1 +i0k +i0m
i0m >lre +i0k +i0l
i0n >h52
i0o +i0p +er2 !w8v ~2vn ~w8w ~w8x ~eqk ~w8y ~w8z
i0p >z6p +5zc +i0o
i0q +i0o
i0r >ajs
i0s >xt5
i0t >a0z !zyf
i0u >jha
i0w >axo
i0x +gy9
i0y +gy9
i0z +i10
i1 >86u +i0 +hx +kzc !zkh
i10 >y99 +i0z
i11 >xrh
i12 >z5z
i13 >z61 +6wr
i14 >yzt
i15 >jt9
i17 >phs
i18 ~a32 +ioj +ioi +i1a +9vj
i19 +7a5 +9vm
i1a >2ob +i18 +i1c +i1b
i1b +i1a
i1c +i1a
i1d >36i +2tt +9vj !zn4
i1e >qg
i1f >phs +ajn +i1g
i1g +i1f
i1h >ydg
i1i >90 +ajn
i1j >q89
i1k >zdi
i1l >ypu !t7g
i1m >j5
i1n >dpl +as3 +as4
i1o >yt5 +i1p +crw +2r6
i1p >62t +i1o
i1q >s7e
i1r >yhw
i1s ~v28
i1v >b5v +i1x
i1w >xlo
i1x >1t6 +i1v ~i1y
i1y >866
i1z >pt6
i2 >eav
i21 ~ua9 ~vbh ~w0h !os8 ~55k ~wtz ~ctu ~ekr ~wu0 ~wu1
i22 ~w7f
i23 ~j6q
i24 ~rjx
i25 ~ruc +i28
i26 +2ao
i27 +i25
i28 >68z +2ao +i25
i29 >xi2
i2a >yed +5c6 +82g +i2d +495
i2b >ao8
i2c >mb2
i2d >867 +i2a +i2g
i2f >4bj
i2g >yg6 +i2d +5c6 +495 +dzk +82g
i2h ~ueo +835
i2i ~16x +16w
i2j >edy
i2l >cjy
i2m >cfj
i2n >sz6 >fdv
i2s >qkk +uvp
i2t >jsy +i2u +ofl +ofk
i2u >ofk +i2t
i2v >23d
i2x >xvw
i2z >ym6
i3 >zm +kzc +hx
i30 +3cs
i31 >d76
i32 >yoa
i33 >ei5 +i35 +qga +i3b +i36 +i3c
i34 >ei5 +i36 +i35
i35 >m96 +t52 +i33 +i34
i36 >6j6 +qg9 +i34 +i33
i37 >97c +i39 +i3a
i38 +i37
i39 ~wve +i37
i3a >8xx +i37
i3b ~606 +i33
i3c >ox4 +n9g +i33
i3d >pjo +i3g +i3e
i3e >4y8 +xdg +i3d +xdw !stg ~i3f
i3f >xa !3l3
i3g ~g5y ~i3h ~qnm +i3d +i3q !3tf ~i3n ~i3k ~x93 ~og0 ~pjq ~x94 ~i3o
i3h ~i3g +i3r !tq4 ~tq5 ~8vc ~tq6 ~ivt ~tq7
i3i ~g5y
i3j ~6h4
i3k ~i3g
i3l >6aj +6h3
i3m >7ql !stj
i3n ~i3g
i3o ~i3g
i3p !3tj +i3i
i3q >3mo +i3g !y7c
i3r >eur +i3h !ydu
i3s >yoa
i3v >3ci +i3x
i3w >6fr +i3y
i3x +i3v +ihs
i3y ~df1 +i3w
i3z >fzt
i4 >jg
i43 ~rtw +20n +p13 !ibt ~8gt ~vqm ~d44
i44 ~8c1
i47 +2y7
i48 +1ob
i49 >edy +pqv +pqu +i4c
i4a ~8vu +i4f !esr ~i4p
i4b +i4f !gc1 ~atv
i4c +i49 +i4g +i4f +5zj
i4d +i4f +6ws
i4e ~l6l
i4f >ju3 +i4d +i4c +i4b +i4a
i4g >kim +i4c
i4h +i4c
i4i +i4a
i4j >xb +xi4 !zm8
i4k >xb
i4l >giz +i4q +i4n +gix
i4m >8uc !yco !ycp
i4n >i49 +i4p +i4l
i4o >jo
i4p ~i4a +i4n
i4q ~gix +i4l
i4r ~64n
i4s >edy
i4t +2e !bix ~edf ~uw7 ~dlm ~uw8
i4u !h6 ~uw1
i4v >yoh
i4w >pta
i4x ~i4y ~i4z !rtc ~9d7
i4y ~i4x !1mb ~vpy
i4z +i58 !pxs ~jyt
i5 +svg !an9
i50 ~igh
i51 >r3s
i52 >lcv
i53 >6ug
i54 >4r2
i55 !1md +i4y
i56 !zig
i58 >lcv +g34 +i4z !y2m
i59 >xb >zm9 !zma
i5a >aeg
i5b ~k6g
i5c ~bix
i5d >ycq +i5g
i5e >yoy +lqf
i5f >2xe
i5g >jxa +i5d
i5h >d76
i5i >alb
i5j >z40 +t7k
i5k ~23y
i5l ~nt6
i5m >8l1 +gbk +5aa
i5n >q5k +i5o
i5o ~e0t +i5n +lda
i5p >1h7
i5q >37a
i5r >nqo +i5u
i5s >1ru
i5t >1rv
i5u +i5r
i5v >kcd
i5w >4ub
i5x ~vxl +i5z
i5y >ct3 +k1u +i60 +i63 +i62
i5z >f90 +i5x +i61 +78y +se2 +se1 +se3
i6 >hvs +hx +hz !92x
i60 >8g1 +i5y +be7
i61 >nzf +i5z
i62 >ytm +i5y
i63 >iqm +i5y
i64 >cid
i65 >i7p !yjx
i67 >aqp
i68 >6ml
i69 +ooe
i6a +i6c
i6c >aqo >ooe
i6d >dm6 +i6e
i6e +i6d
i6f ~w90
i6g ~fvm
i6i ~5kw
i6j >8pc +5kw +5ku !y71
i6k !wly
i6l ~tc5
i6m ~qso +ixu
i6n ~qso
i6o +i6n
i6q >q5k +tz5
i6r >blk
i6t >z8y
i6u >7wh +i6x +49m
i6v +i7e !rtd +i6x
i6x ~a3e ~edv ~imo +i6u +a3d !rtf ~a3g ~ebc ~i7e ~imp
i6y ~efs
i6z >ftg
i7 >hvq +hx !226
i70 >y8v +4vt
i71 >9d2
i72 ~buc >jvq +4k4
i73 >f6f
i74 >xvx +qsw
i75 +ht5
i76 >ynn
i77 >nil
i78 >yzp
i79 ~vbv
i7a >a3d +i7c +49m
i7b >klv +2m9 +wct +e5w
i7c >ziw +a3d +7wh +7t5 +i7a
i7e ~i6x +a3d
i7f >kfz
i7g ~7wl
i7h >e4r +i7l
i7i >kcn
i7j >z1x
i7k >2rv +cfe
i7l >ku2 +i7h
i7m ~rtf
i7n +i7m
i7o >b0k
i7p >7z8 +i7q !ls
i7q >sdp >zyx +i7p +s7d +s7c
i7r ~tcv ~rp9 +6lf !lt ~tcw
i7s ~84s ~jvl ~w2u !w2t !kis ~17i ~jve
i7t ~23y
i7u +i7s
i7v +i7t
i7w +i7z +i7y +8oc +8od
i7x ~tre
i7y >4k1 +ugh +i7w +al6 +i7z +ugf
i7z ~4jw ~tho +i7y +i7w +e0i !8do ~ugf ~fs5 ~ugg ~ugh
i8 >22s +3e5 +ii +gc +3e9 +i0 +umc +bml
i80 ~hh0
i81 ~t22
i82 >8kh +uvd +i85 +ys2
i83 >ji4
i84 >cg
i85 >8ki +i82
i86 >edy +tno
i88 >im5 +gc4 +i8a
i89 >edy +uyq +gc4 +i8c +i8b
i8a >f6 +i88
i8b >9ba +i89
i8c >5zv +i89
i8d >bsd +uyq !y0w
i8e ~ea3
i8f >xgg
i8i ~hmz
i8j ~5ez
i8k >6u0 +i8l
i8l +i8k
i8m >g1b +i8n
i8n ~g1d +i8m
i8p +i8o
i8q >9ly >zbc
i8r >yoy
i8t >yie +i8v
i8u >1ng +i8v
i8v +i8u +i8t +i8s
i8w >ywv !ic8
i9 ~9cc
i90 >y9n +i9w
i91 >3jn +d7w
i92 >sv4
i93 >z9l +19i
i94 ~kmh +7ni
i95 ~qi5
i96 +i95
i98 >19f +9go +19i +uoy
i99 >xvy
i9a >xbi +i9c
i9b >9oc
i9c >9ba +i9a
i9d >xjp
i9f >g2c
i9g ~5ku
i9h >xjh
i9i >r6e +i9m
i9j >2qh ~3sf ~i9k
i9k ~i9j >2ii +9ct
i9l !cqj ~vq9 ~vqa
i9m >4pc +i9i
i9n >sn1 +sn5
i9o >i9q +chl
i9p >xee
i9q >5m0 +9w9 +sn5
i9r >xvz
i9s >q6x +sn5 +i9t
i9t >600 +i9s
i9v +i9z
i9w +i90
i9y +hz5 +i90
i9z >y9i +i9v
ia ~bta +hz
ia1 >yd7
ia2 >z9x +ia4 +ia5
ia3 >puj +ia4
ia4 +ia3 +ia2 !vqb ~vqc ~65d ~vqd ~8rg ~vqe ~dy8 ~vqf ~vqg ~ili ~vqh ~vqi ~jl7 ~vqj ~vqk ~vql
ia5 +ia2
ia6 >c3u +ia8 +ia7
ia7 >b5l +xg +ia6
ia8 +ia6 !gzo !avr
ia9 ~wjd
iaa >edy +iab
iab ~ufd +iaa +iac
iac >xis +iab +iaj
iad >j67 +iag
iae >lop
iaf >sm3 +j67
iag >xb +iad
iah ~w2t
iai >ygc +iaj
iaj >jo +iac +iai
iak >yra
ial >y9j
ian !ya
iap ~7db ~brh ~hmz !iru ~vt1 ~brk ~vt2 ~iay ~vt3 ~ib2 ~ij8 ~vt4 ~lsn ~lid ~vt5 ~pwr ~rwx ~rx8 ~sa4 ~vt6
iaq ~eg2 +eg1
iar ~j0v
ias ~ru1
iat >ei3
iau >ei3
iav >3to
iax >21j
iay ~iap
iaz ~e2g
ib ~5cy
ib1 >1l0
ib2 ~iap
ib3 >8v0
ib7 >5nz
iba >ytz
ibb >iau >3tn
ibc >87
ibd >yt3 +6yg
ibe >kxv
ibf >kr1
ibg >l6x
ibh >n3i
ibi +ibl
ibj >z4n
ibk >bfy +ibl
ibl +ibk +ibi
ibn >npj
ibo >iyr
ibr ~kck
ibt ~k99 !i43 ~cgr ~k9a
ibu ~ko5
ibv +ibt
ibx >e55
iby >9ry +lt0
ibz >k4x
ic ~v6s
ic1 >kvs
ic2 >7eu
ic3 >5qf
ic4 >hb4 +ic5
ic5 >k79 +ic4
ic6 >i2a
ic7 >zbp >zbq >y68
ic8 >yt7 !i8w
icb +icg +icf
ice >mp +icg +icf
icf +ice +icb
icg +ice +icb +icd
ich >7jr
ici >jsy
icj >zed
ick >jsy
icl ~w6t
icn ~jt0 +7jt
ico >xw0 >xw1
icp >xjo
icr >938
ics ~tjl
ict >xw1
icu >8uc +icw +12v
icv >z9u
icw +icu
icz +5b5
id ~fps
id2 >8d2
id3 ~4jj
id4 >7o3
id5 >7o3
id6 >z5z
id7 ~4jj
id8 >z5z +id9
id9 ~4jj +id8
ida >lln
idb ~wnm
idc >5em
idd >h9o
ide >z5y
idf >lln
idg ~wnm
idh >ylw
idi >cpr +53f +t3a +p5i
idj >2yz
idk >4fn
idl >ya9
idm >zev
idn >64f +ido
ido >kx0 +idn
idp >9ly >c1r
idt ~dn0 +ck6 !tou ~vqn ~9mb ~vqo
idu +1id !vqp ~1if ~1w5 ~qw4 ~m02 ~vqq ~vqr ~kuz ~vqs ~vqt
idv >5zd
idw ~no1
idx >xlq
idy !uca
idz +7jt
ie ~fpu
ie0 >xd7 +ie2 +ie3
ie1 >c6z +ie4
ie2 +ie0
ie3 >600 +ie0
ie4 >c6v +ie1
ie5 ~v83
ie6 >6o1
ie7 >z7b
ie8 >y8j +ieb +iea
ie9 >z1o +ieb +iea
iea +ie9 +ie8
ieb ~wjk +ie9 +ie8
iec >ot6 +iee
ied >ot7 +iee
iee >ota +iec +ied +mdm
ief !lfu +ieg
ieg ~tqv ~ghd !lfp ~32b ~46y ~5dw ~5dz ~w7t ~w7u ~w7v ~w7w ~w7x ~w7y ~qrs ~srj
ieh ~5tp
iei >87l
iej >xkz
iek >t04
iel >jyg
iem +i2a
ien ~hh0
ieo >iep +ieq +ies +ier
iep >57i +ieq
ieq ~1cw +iep +gq4 +1cv +ieo
ier >1d2 +gq4 +1cv +ieo
ies >68z +ieo
iet +iem
iev >nql
iew >dra
iey ~wtw
iez ~tha
if ~ko8
if0 >iql
if1 !5yl
if2 !62a ~u2h ~u2i ~u2j
if3 >6jl +vvk +vrv +ydw !yuf
if4 >l3i !14k
if5 !u7p
if6 ~rtp
if7 >edy +if8
if8 ~iyb +if7
if9 >jog !952
ifa +9z5
ifb >efk +ifc !a17
ifc ~unc +ifb
ifd ~ahg !ac3 ~3m ~882 ~up8 ~s33
ife >l27
iff ~uzr !bvy ~uzs ~6ud
ifg !bvx ~10a ~uzu ~uzv ~uzw
ifh >ygc !ero
ifi !eyh
ifj !eyf +eye
ifk !e1
ifl !g7q +fo3
ifm !hb6 ~vod
ifn ~w0l
ifo >3j
ifp !jhe
ifq !ke9 ~w2m
ifr ~uu3
ifs >iyt
ift ~u0e
ifu >edy !iot
ifv !mcg
ifw >7qb
ifx >6j6 +h4p +ify
ify ~h4p +ifx
ifz !oy4 !v0z
ig ~kze +hn1
ig0 +ifz
ig1 >xcz
ig3 ~6kh
ig4 ~8ft
ig5 ~606
ig6 ~606
ig7 !scn
ig8 >jji
ig9 >4pz >y9d >y68
iga >c6k
igc +iga
igd >zc0
igf >75u
igh ~n5j ~p9n !20 ~1z8 ~h62 ~hme ~i50 ~vqu ~vqv
igi !jek
igm +ign
igp >a5o +igr
igq >a5o +igs
igr +iho +igp +ihp
igs +igq +nai +nah
igt >gcj
igw >z6l
igx !oua ~ih1 ~vr7 ~ih9 ~iha ~ihf ~ih5 ~ih6 ~vr8 ~ihl ~ihm ~vr9
igy +iha
ih ~df0
ih1 ~igx
ih3 >z6m
ih5 ~igx
ih6 ~igx
ih7 ~9eb
ih8 >svw +ih9
ih9 ~igx +ih8
iha ~igx
ihb >yi6
ihc !ouk ~37g ~atw ~t4u
ihd >9bb
ihe >zv +t4u
ihf ~igx
ihg >m0m
ihj >8g5
ihl ~igx
ihm ~igx
ihn ~spw
iho +igr
ihp >iga +igr
ihq >bt5 +iht
ihr >bt5
ihs >yak +ilc +nbp
iht >i7 +ihq
ihu !vrh ~vri ~vrj ~vrk ~vrl
ihv >ojj
ihw >gei
ihx >yal
ihy >qg
ihz >yfg +ii4
ii >9se +9m7 +bmq +i8
ii0 >5y4 +ii4 +bhc +h94 +cdh
ii1 >yg3
ii2 >yhe +x2c
ii3 >qxx
ii4 >nrf +ihz +ii0
ii5 >64j +a7g +inj +inh +inf +ine +iii +inc
ii7 !5ze +m5s +rx9
ii8 ~e5e
ii9 >1ug
iia >t3l
iib >gcj
iic >ecb +iie
iid >9x7
iie >e94 +iic
iif >xv2
iig >3de
iii >1u3 +inj +85e +bft +ii5 +ing +h94 +fdl +a7 +gx4
iij >1u3 +a7
iik >o67 +2vd +kjp +lbk +kjn
iil >16e +jf
iim >1nq +jf
iin >iis
iio +gx4 !val ~vam ~85f ~a7g ~gx7 ~van
iip !rtg ~85i
iiq +a7g +iio !e4b +jro
iir >xib
iis >eic +jf +n9g
iit >66p +t92
iiu >dyv +ueg
iiv >zac
iix >yem >pse
iiy >yek
iiz >4q4 +q17 +rye +ij3 +il9
ij ~kze
ij0 >aua +il9 +ij2 +ij3 +aug +ila +bgc
ij1 !wv3 ~wv4 ~buw ~wv5 ~wv6 ~wv7
ij2 >1u7 +ij0
ij3 >bgc +ij0 +il9 +iiz +ilb
ij4 >zeu
ij5 >pa7
ij6 >3de +ija +ij9
ij7 >axp +ija +ij9
ij8 ~iap
ij9 >ij7 +ij7 +ij6
ija >1wx +ij7 +ij6
ijb >izi +brl
ijd >ys4
ije >jsy
ijf >ijk
ijk >qtu +kru
ijl >in8
ijo >p30
ijp >ihs
ijr >yob
ijs >nj
ijt >po9
iju ~h2m
ijv >2km +ik1
ijw +ik1
ijx +ik2
ijy +ik1
ijz ~4tz
ik >1pe +in +im !8h1
ik0 >xjc
ik1 >xjc +ijv
ik2 >4ub
ik3 >jah
ik4 >i28 +2ao
ik5 >law +ik7
ik6 >2iy
ik7 >bi3 +cfd +ik5
ik8 >3g9
ik9 >yt5
ika ~ew4
ikb ~elt +ed8
ikc >obw
ikd >q4t +fe1 +6vr +iki +ikj +110
ike >yf6 +fe1 +6vr +iki +ikj
ikf >o69
ikg >60x +6vu
ikh >z41 +ikp +fe1 +6vr +iki +ikj +110
iki >dzk +g8r +g8x +ikd +ike +ikh +az9 +ikk
ikj >833 +ikd +ike +ikh +az9 +ikk
ikk >g8r +ikj +iki +9yi
ikl >gh9
ikn ~whv
iko >q5k +1nz
ikp +ikh
ikq ~ldc
iks ~n1r
ikt >ykc
iku >m4s
ikw >yww +ikx
ikx >r7l +ikw +iky
iky >1u7 +ikx
ikz >yo7
il >kcf
il0 >xw2
il1 >ry2 +3sq +il2
il2 >9sc +bmt +il1 +bmu
il3 >34y
il5 >nkb +il6
il6 >5s0 +il5
il7 >1rm
il8 >xbh
il9 ~sst +ila +ij3 +bgc +ij0 +iiz
ila >z34 +ilb +il9 +ij0
ilb +ila +ij3
ilc >4k3 +ihs
ild >5m0
ile >zdj >zdk
ilf >fp5
ilg >yrt
ilh >86o +ili
ili ~ia4 +ilh
ilj >r71
ilk >szd
ill ~szf
ilo >r2g
ilp >4ut
ilq >4uu
ilr >ygf +ln +80i
ils >ynd
ilt >ylu
ilw ~vjs
ilx >prb +im3 +ilz !8mi
ily >y4v +ilz +im3 !8mj
ilz ~63m ~8tu ~cgl ~udf ~prc ~udg +ily +mdu +ilx +im3 !8mk ~vrp ~vrq ~vrr ~vrs
im >asi +y7q +ik !8h2
im0 +t63 !zhl +ilz
im1 >5ua
im2 >37j +usw +b8z
im3 >da +ilz +ilx +ily !8mh
im4 >iil
im5 >xbf
im6 >6j5
im7 >yeh
im8 >8hj +imc +ima +6jl
im9 >ziw +ima
ima >xi9 +8ov +im9 +im8
imb >yg6
imc >602 +im8
imd >fya
ime +imj !pqw ~5jf ~e4i ~vrw
imf >lq5
img >m9x
imh ~v22
imi ~rj6
imj >f9z +w8k +ime
imk ~meh !vry ~vrz ~imm ~ebq ~ebr ~pyq ~r8t
iml >pbb +2w7
imm ~imk
imo ~i6x !iwv ~ulc ~65g ~uld ~e5j ~ule ~ulf ~kqv
imp ~i6x
imq +v5w
imr >11 +imt
ims >4mg !yej
imt ~u7u ~8s5 ~e9g +imr !je2 !jto ~2u6 ~vx8 ~o59 ~895 ~vx9 ~vxa
imu >q9c +7xd +imw
imv ~84p
imw >7xd +imu +9hw +a1d
imx >bjz +imy +imz
imy ~tho +imx +bjz
imz ~rk8 +e7r +imx
in ~ad5 ~tc9 ~kyx +ik !tca ~2qa ~kbe ~kpb
in0 >xw4
in1 ~ebs +in2
in2 >y4s +l57 +g0o +2gu +in1
in3 >ky9 +twv +1h
in4 >xb
in5 ~ea6 +4q +7jp
in6 ~rl5 +s1o +4q
in7 +in5
in8 >p9a +rsa !l06
in9 >z7q
ina ~v7b +flc
inb ~ui0
inc >gev +gf9 +ing +bft +ii5 +fdl
ind >h4u +85e +fdl
ine >akg +bft +85e +ii5 +ing +fdl
inf >5y3 +bft +85e +ii5 +ing +fdl
ing >sk0 +a7g +inf +ine +iii +inc
inh >edy +2n5 +bft +85e +ii5 +64j
ini ~jrm +85e
inj ~1uc +iii +ii5
ink >3zf
inl >6hb +gfb
inm >szy +vqh +ino
inn ~6mk
ino >kqf +vqh +inm +c89
inp >zd2
inq ~ubh
inr >inu
ins >26n
int +ilw +wwm +k1a +pod
inu >6hb +5ln
inv >ybf +354
inw >ap +inx
inx ~1yn +inw
iny >y1i +van !y1j
inz >o4o !xw5
io ~ad5
io0 >xq
io1 ~j6q !vs0 ~1bo ~214 ~7xh ~bp8 ~vs1 ~vs2 ~vs3 ~vs4
io2 >cpk +io3
io3 >4r6 +xhx +io2 +zf2
io4 >44p
io5 ~eim
io6 ~ru2
io7 +io5
io8 >yhm
io9 >9bb +ioa
ioa ~spv +io9 +spj
ioc ~5v5
iod ~vs5
ioe >yz7
iof >z8g
iog >yjl +ioh !yjm
ioh +iog +5ln +iof
ioi >jly +i18
ioj >4r2 +i18 +pxs
iok >4y8
iol ~ex8
iom >ar +iot +gdb
ion >xhz +evy
ioo >cg +670 +44t +9uh
iop !rti ~vs7 ~vs8
ioq !rtj
ior ~804 >ade
ios >mcc +qhd +qhc +iot +gdb
iot >9bb +gdb +iom +ios +mcg +mcb !ifu
iou +44m
iov >kqz
iow >sk5 +ip0
iox >z61 +ip1
ioz >yi0
ip >1ky +1l1
ip0 +ngr +iow
ip1 ~g63 +iox
ip2 >sui
ip3 >y5o
ip4 >zcs
ip5 ~tu7
ip6 >zeu
ip8 >z75
ip9 >yhd
ipa >zf4
ipb >xkw
ipc >ngs
ipd +aiw
ipe +o5v +aiw
ipf !a6j
ipg ~t9t
iph ~rx9
ipi +7cu +pjy
ipj >g58
ipk >ln6
ipl >glt
ipq >nnl +nbq +ojk +oji +ojj
ipr >f8z
ipt !vtr ~vts
ipv ~rvf
ipw >2j9
ipx ~rly +lg8
ipy >iuz
ipz >p4n !7sg
iq >zer
iq0 >14b +v3q +iq4 +f0f
iq1 >ys6 +3mk
iq2 >r51 +3mk
iq3 >2mw +3w0
iq4 >149 +iq0 +e8o
iq5 ~oh ~dqn !7sx ~vsb ~1tm ~vsc ~ew0 ~koj ~vsd
iq6 ~vsi +3nf +82p +3mk
iq7 >6j6 +iq9 +2un
iq8 >yg6 +agn +ago +iqg +iqe +iqb +iqc
iq9 >kzl +iq7
iqa >3si
iqb >ca6 +ky5 +iq8
iqc >bx4 +iq8
iqd >gxi
iqe >bf +iq8
iqf >6m4
iqg >t1p +iq8
iqh >xvm
iqi >pbb +iqq +bvt
iqj >fs0 +iqn
iqk >iqp >djx
iql >gs2 +iqn
iqm >f2t +iqn
iqn >5xe +iqm +iqj +iql
iqo >yw5
iqp >yt9 +bvt +ypp
iqq ~1xf +iqi !rtk ~1xg ~vsl ~bkq ~bl3 ~vsm
iqr +nj
iqs ~6ay
iqt >jsi +bvq
iqu +w9i !rtm
iqv >m6t !n25
iqw >621 +4dj +iqx +6wa +61z
iqx >269 +iqw
iqy !itk
iqz !itl
ir >58n
ir0 ~vf2
ir1 >6ej +d0r
ir2 >m3i
ir3 !ito
ir4 !itp
ir8 >gez
ir9 >yrn
ird >xw6
ire >zcv +iri +irm +irl +qbi +irf +irg
irf >33g +ire
irg >6yk +ire +irm
irh !w9a
iri ~5o3 +ire
irj ~v7b
irk >5m0
irl >soh +ire
irm >t0o +ire +irg
irn >yqe
iro >6w8 +1ef
irt >jjd
iru ~ubh ~voi ~jjf ~p80 ~sml !iap ~vsv ~1gf ~18y ~vsw ~vsx ~vsy ~vsz ~vt0 ~geu ~jkg ~nib ~pwu ~t5l
irv ~ae0 ~h2m ~nn1 !e2g ~n8 ~vt7 ~ot ~13j ~vt8 ~vt9 ~7k2 ~byk ~9pp ~cmm ~vta ~vtb ~vtc ~vtd ~vte ~vtf ~s53
irw ~ae0
irx ~aod
iry >orm
irz >hq
is >kzj +ix +iw +iv +it +iu
is0 >yzz
is1 !is2 ~u0s
is2 !is1
is3 >z0r
is4 >btx
is5 ~tu7
is8 >8ij
isa +ise
isb >1s5
isc +isd
isd +isi +isc
ise +isa
isf >1s8
isg >jsy
ish +isf
isi +isd
isl >fzo
ism >67t
isn >o6b +khq +1w2 +koo +arm +iso +25s
iso ~tih +isn
isp +25s
isq >a26 +odf +a92 +fvr
isr >z35
iss >8rj
ist >180
isu ~64n +44h
isv ~sxn
isy >par
isz ~hw0
it >mp1 +d5x +2sl +is +iv +oyq +s5l
it0 >rrh
it1 ~4jj
it2 ~ai0
it3 ~ec4
it4 ~n50
it5 ~rrn +it6
it6 >dz7 +it5
it7 ~7db
it8 >z12
it9 >3zz
ite ~wqd +wc
itf !vto ~vtp
itg !vtq
ith >oyi
itj >n09
itk !iqy
itl !iqz
itm ~tfb
itn >rax
ito !ir3
itp !ir4
its ~3r6
itt ~rl5 !5gx ~hyu ~txa ~txb ~txc ~txd ~hf7 ~txe ~oqa
itu ~ea6
itv >ah5 +iud +vvn
itw >m5
itx >1i8
ity >zpq +ejp
itz +iuk +ium +iul !5kp
iu >1og +is +iw +iv +d5x +7j0 +4xn +c0b +c0f
iu0 >rf2 +ium !5kq
iu1 >ro1 +ium !bfa
iu2 +iuo +ejp !5kr
iu3 >5ul +iuj +iuo +ejp !5ks ~iur
iu4 +c0s +iza +d48
iu5 ~iu6 !5l6 ~vtu ~vtv
iu6 ~iu5 ~vtw !5l3 ~iui ~vtx ~t55
iu7 !5l4
iu8 !5l5 ~nc ~pad ~stc ~t56
iu9 ~1yn
iua ~5nn
iub ~l6l +pzg
iuc ~vjo
iud ~vu4 +itv
iue ~rv9
iuf ~vtw
iug ~rvx
iuh ~se5 +1oi
iui ~iu6
iuj >par +iu3
iuk >edy +rwt +rsc +rp6 +itz
iul >hts +itz !5lf
ium >xc3 +iu1 +iu0 +itz
iun >par +iup
iuo >4v4 +iu3 +iu2
iup +iun +ejp !5lg ~2mo ~b4c ~evh ~pay
iuq +iu6
iur >ekt +k2t
ius ~q07
iut >t0b
iuu >5f1 +ivi
iuw >zpq +iuz +gt2
iux >8fs +iv2 +ivf
iuy >xfo +ivd +iv6
iuz >cg +iuw
iv >edy +s5m +it +is +iu
iv0 >cg
iv1 >t0a +kwu +bvu
iv2 >xhs +iux
iv3 >z3p
iv4 >bx +gcr
iv5 >7my
iv6 >r7l +ivd +iuy
iv7 >jlr
iv9 ~ivc
iva >85m
ivb >nq
ivc !ukh ~uki ~9i8 ~iv9 ~t0v
ivd +iv6 +iuy +pzu !h64 ~v48 ~v49
ive >4r2 +6mi
ivf >45g +iux
ivg >yvz +ka6
ivh >bvs
ivi +iuu
ivj !vug ~ce ~vuh
ivk +iv1
ivl ~nqr +1b8 +bw0
ivm +iv9
ivn >yiz
ivo >7pq +ivt +ivs
ivp >f9x +b1u
ivq >2o3 +2oa +csp +6ey
ivr >2o3
ivs >6j6 +6ey +ivo
ivt ~i3h +ivo
ivu >i37 >xqj
ivv >6jk +iw0
ivw ~dqn +j6 +lom +7sr +iw0 +ivz
ivx >nlt +ad5 +ivy
ivy ~ad5 +ivx
ivz >1hp +ivw +iwb +j6
iw >edy +is +iu +af1
iw0 >6bm +k8t +h1g +ivw +ivv
iw1 !rto ~6ba
iw2 >t04 !q63 +wze
iw3 !vuj
iw5 ~8bm +kdc +kdr +iwd
iw6 ~j0v
iw7 ~j0v
iw8 ~8bm +iwd
iw9 ~j0v
iwa >xi9 +7sr +6bn +6bm
iwb >br +ivz
iwc >39v
iwd >m3g +iw8 +iw5
iwe >78g +iwh +yt8 +jtv +qzs
iwf >jtv +79h
iwg >pqz
iwh ~8w9 +ri0 +84c +iwe +79h
iwi ~d99
iwk +iwn
iwl +iwk
iwm >l1b
iwn >jyv +iwk
iwo ~2s9 +iwt
iwp >e6w
iwq >8nu +lu +iws !jvi
iwr >do7 +lu +iws !jvj
iws ~dob ~kis +iwr +iwq !jvl ~vuk ~530 ~mu5 ~vul ~n63
iwt >cgk +iwo
iwu >z1y
iwv !imo ~ul9 ~ula ~ulb
iww >l1d
iwx >yxd +l1e +9vl +l1h
iwy >a88 +ix0
iwz +hv9
ix ~3b6 ~3lz ~tcb +is !tcc ~7jn ~p2o ~q1j
ix0 ~oxb +iwy
ix1 +ix0
ix2 +iwz
ix3 >y5l +ix6
ix4 >5cm
ix5 >5cn
ix6 ~tu7 +ix3
ix7 >yk2
ix8 >ox4 +mk6 +ix9
ix9 ~uwt +ix8
ixa >5ba +cvf +ixb +n7b
ixb >jky +ixc +ixa
ixc +ixb
ixe >nht
ixf >yoi +ixg +ixh
ixg +ixf
ixh >zu6 +ixf +ixk +ixj
ixi +ixf
ixj >1ks +eo0 +ixh
ixk >1ko +ixh
ixl >bce
ixm >r8g
ixn >adq
ixo ~6e9
ixp >go6 +cj0
ixq >yfi +ixy
ixr >my5
ixs >2uk +8af +9vu
ixt >1kp +ixx +ixw
ixu >pbb +ci7 !z7p +i6m
ixv >68z !8mm
ixw >1kh +ixt +iy0 !8hl
ixx >1kh +ixt +iy0
ixy >1nr +ixq +iy0
ixz !vuo ~6ee ~vup
iy >hnh +j1
iy0 >xhb +cj0 +ixx +ixw +ixy
iy1 >1u5
iy2 >1u5 >opt
iy3 !8mp +iy4
iy4 >m1p +hbo +iy3
iy5 >my5
iy6 >pc3
iy7 >ycy
iy8 >kim
iy9 >f9p
iya >690
iyb ~5z7 ~s0j !ai0 ~1z7 ~vuz ~if8 ~vv0 ~5zh ~vv1 ~a76 ~vv2 ~vv3
iyc >psz
iyd >hgp
iyf >mp4 +wj8 +ui9
iyg >xho
iyh >xt0 +iyz
iyi >xkq +uzx
iyj >nj
iyk >h52
iyl >aws +iyn
iym !ekz
iyn +iyl +2ha !el0 ~pnw ~vv9
iyo !zfo +iym
iyp +6gr
iyq >z34
iyr >ynt +iyv +bki +880
iys ~rrb
iyt >fv +bki +iyu +9uv +6pl +880
iyu >4ht +fx +xhb +iyt !zys +6gt
iyv >f7t +iyr +6gt +iz0 +rra
iyw ~q6z !8mr ~hbo ~vuq
iyx ~pnv !vuv ~1kl ~6am ~eak ~vuw ~m85
iyy >q6x
iyz >eof +iyh
iz >yek +j1
iz0 >ywy +9uv +iyv
iz1 +1kn
iz2 >dbk
iz3 >7ov !zx8
iz4 >g2c +1la +kcn
iz5 >kio
iz6 ~uk2 +9e3
iz7 >gci
iz8 >1ur
iz9 ~vvc !vvd ~vve ~2wr ~8fy ~d6e ~dm2 ~hgk
iza >jiz +iu4
izb >ycx
izc >a8i +l3s
izd ~735 ~b45 ~kur ~rlx +h0j +izh !u7f ~7jo ~bq9 ~brl ~c6p ~cqu ~vvg
ize ~kur
izf ~b45
izh >lcv +izd !y2v
izi >1o
izj +izd
izm >xjm
izn >xjm
izo >yrb
izt ~hc >hd
izu >bbd +6ud
izv ~uwt +mk7
izx >55a +izz
izy >edy
izz >80v +j02 +j01 +izx
j >syf +7sc +c
j0 >iy +j1
j00 ~vy0
j01 >enr +izz
j02 >690 +izz
j05 >xw7
j06 ~6et ~p9m !rtp ~vvh ~n5n ~vvi ~6n9 ~r2y ~vvj
j07 +f9n
j08 >y2v !y2w
j09 >iz8 !dd0
j0a ~rv1
j0b >t3l +j0c
j0c +j0b
j0e >n4a
j0h >76
j0i >sl6 +s7p
j0j >bw +ds2
j0k >xw8
j0m >z34
j0n >4a0 +j0o
j0o >rf2 +j0n
j0p >pfd +y0y
j0q +kfh +ap1 !rua ~w4r ~o2p
j0r ~wzu +kfh
j0s >jl5
j0t >1zl >aa6 +6y7
j0v ~now !n51 ~8bn ~170 ~wg1 ~iar ~iw6 ~iw7 ~iw9 ~j0y
j0w ~jjf
j0y ~j0v
j0z >xjp
j1 +j0 +iz +iy
j12 >ysd
j13 >xmn
j14 >bwt
j15 >9bu
j16 >ren
j18 >z5r
j19 >z5s >z5t
j1a >m8v
j1b >alb
j1c >3n6
j1d >3n6
j1e !wfv ~8zd
j1h ~8ap
j1i ~e5n
j1j >dkd
j1k ~apf
j1l >d0t +a2e
j1m >d0t +a2e
j1n >rpk +j1o
j1o ~rxh +j1n
j1p >prl
j1q ~egp
j1r >67t +7l +ftf +9wy
j1s >a8r +490
j1t ~ubh
j1u ~ah6 !eec ~t0 ~vvn
j1v +itv
j1w >a8r
j1x !eki ~uqg ~uqh ~uqi ~n7d
j1y ~j3g
j1z >c2z
j2 ~rp8
j20 >r2g +j21 !eh2
j21 >aya +j20
j22 >ayb
j23 >2jc
j24 >1um +1un +a0z
j25 >rri
j26 >bc9 !ehv +9io
j27 >j2l
j28 ~jjf !e9s ~j3i ~9io ~vay ~jjh
j29 !e9t
j2a >870
j2b >a8r
j2c >jmz +8hw +ozc +96l
j2d >gaa +q0k
j2e >8h6 +751 !fxj +754
j2f ~rse +754
j2g >xvm
j2h >y01
j2i >k5n +6n8 +nby +90j
j2j >2wi +82i
j2k >7zz +4e +mfm +ocm
j2l >2s8
j2m >xb
j2n >110
j2o >2jc
j2p >kjk
j2q >5t6
j2r >kjl
j2s >xgy +2ii +c46 +j2v
j2t >kxv +j2v
j2u >o69
j2v >gpv +j2s +j2t
j2w >xe1 +1ot
j2x ~vn3
j2y >loi
j3 ~rp9 +j5 +j4
j31 ~rug
j32 >myy
j33 ~aha !em5 ~vvo ~vvp ~vvq ~vvr
j34 !em6
j35 ~ah6
j36 ~aha
j37 ~vdo
j38 >6jk
j39 >niy
j3a ~2jc >a8r
j3b ~606
j3c ~6fy +oyd
j3d ~px8
j3e +j3d
j3f ~agr
j3g ~pxd !exx ~uql ~j1y
j3h !exy
j3i ~j28
j3j !ey1 +j3g
j3k >a8r
j3l >8w1 +j6b
j3m >z70 +9ne
j3n >xvp
j3o >8t4
j3s >xg6 +ced
j3t +a9c
j3u >jsk !rmk
j3v >l9d
j3w ~c7
j3x >xw9
j3y >xwa
j3z ~c41
j4 >hjm +j3
j40 ~cqj
j43 >42f +j46 +j45 +j5m +j5n
j44 >fn0
j45 >42h +j43
j46 >42i +j43
j47 >zb0 +5mc +5mb +5me
j48 >z7q +5mc +5mb
j49 >mzs
j4a >5o0
j4b >1k6
j4c ~6ab +kix +4vs
j4d ~7ct
j4e ~6oq
j4f >8xx
j4g >xwb
j4h >bx +j4j
j4i >1b8
j4j >j7b +j4h
j4k >11f
j4l >1en +j4n +j4o
j4m >1d7 +j4o +j4n
j4n >hjw +j4l +j4m !rmj
j4o >s2d +j4m +j4l !rmt
j4p >afi !zwv
j4q >zww !zwx
j4r >aua
j4s >azy
j4t >bc8 +3ru
j4u ~6ys
j4v ~sze
j4w >d8k
j4x >d8d
j4y ~dqs
j4z !rn1 ~x3t
j5 >hjn +j3
j50 ~czk
j51 >kzr +2lq +j52
j52 >fcg +j51
j53 >4hl +nqq +hn4
j54 >e6w +lwc +lzt +m7o
j55 >i6
j56 >adk
j57 >zf7
j58 !pzj !psl
j5b >l30 +j5d
j5c >fsl >7qb
j5d +6yb +j5b ~6yk
j5e >fge
j5f ~tfb
j5g >6d2 +j5j
j5h >m9y +j5j
j5i >6yq +xs6 +j5k
j5j >5ql +j5g +j5h
j5k >6yt +j5i
j5l >42f
j5m >azy +j43 +5kc
j5n +j43
j5o ~bur
j5p >k4s +j5r +5xh
j5q >ggm
j5r >g2c +j5p
j5s ~rtg
j5v ~gec
j5w >24l
j5x >ywz
j5y >jmz
j5z >jn0
j6 >edy +26p +lom +7sr +ivz +ivw +17i +dqr !yt0
j60 >2jc
j61 ~adn
j62 >cra +j6c
j63 >gpv +j6c
j64 >l2z
j65 ~l33
j66 >al5
j67 >xcg +j6a +ew7 +iaf
j68 >87l
j69 >7qi
j6a >8w1 +j67
j6b ~8wd +j3l +kov
j6c >xgy +3ru +j63 +j62
j6e ~vf2
j6f >xpq
j6g >xcv +j6h
j6h >q5 +j6g
j6i >qa >hio >o0l !zq1
j6j >8g0 +gsl +hp9
j6k >xii
j6l >ygp
j6m ~2uw
j6n >ji4
j6o >pjd +j6p
j6p >pji +j6o
j6q ~ael ~vwe ~l6l !6yz ~26h ~i23 ~rnz ~sb1
j6r !6z1 +j6q
j6s >67p +3sd
j6t >8rb +8ra
j6u >jsy !zez
j6v >ze7
j6x >d2e
j6y >e55
j6z >hzk
j7 ~4co >kn1 +3e9 +j8x +ja +yvx +jb
j70 >e8q +kpv +kpq
j71 >xda +j73 +3is
j72 >pt8
j73 >rf5 +j71 ~3is
j74 ~rfa
j75 ~3b6
j76 >pw0
j77 ~ezy
j78 +ezy +j77
j79 >fkq +j7b
j7a >t0e
j7b >t0i +w5m +87d +j79
j7c >ziw
j7e >3zi
j7f ~rtq
j7j >xjt +dnx
j7k !tu2 ~tu3
j7l >663
j7m >45g +l23 +l22 +j7p +j7o +d4x
j7n >edy +d4x +j7p +j7o
j7o >6mb +j7n +j7m +d4x
j7p >m3g +j7n +j7m
j7q >4le
j7t >lop +j7w +j7v
j7u >64f +j7v
j7v >xb >4y8 +tch +j7t +zcb +j7u !lwt ~j7w ~zkd
j7w ~j7v >4y8 +tch +j7t
j7y >9ly >c1r
j7z >187
j8 >169 +l6t +jb
j80 >py2
j81 >xku +j83
j82 >yn3 +j83
j83 >5s0 +j82 +j81
j84 >c1r
j85 >5yh
j86 >pdm +pdp +pmc +pmb +j88 +j8a +j89
j87 >y6q +j89
j88 >h4w +pdm +bhi +t4y +j86 +byx
j89 >sfz +j86 +j87 +bhi +byx +j8b
j8a >hvs +j86 +bhi +byx
j8b >xcy +j89
j8c >yje
j8d >k27
j8e >4bb +1c8 +ho9
j8f >j91 +j8g
j8g >a3m +j8f +jna +jn8
j8h +j8i
j8i +j8h
j8j ~jnb
j8k >j8u +j8m
j8l >90
j8m >4mo +j8k +3j7 +41f +3j3 !q9m
j8n >4id
j8o >azy
j8p >1cv
j8q ~60u
j8r >sss +23a
j8s >h1p +60s
j8t >zj1
j8u >6id +3iz
j8v !vyc ~kqj
j8w >44n +3iz
j8x >6j6 +j7
j8y >haq
j8z >k6c
j9 ~l6s
j90 >3zf
j91 >yfj
j92 >bfh
j93 >jcz
j94 >sfz +rbg +k9t +egb
j95 ~op0
j96 >ay3
j97 >xwc
j98 >xox
j99 >398
j9a >gcm +j9b
j9b >gcq +j9a
j9c >4z1
j9e >6cd +uo8
j9f >17x
j9g >ftz
j9i >pw3 +j9k
j9j >t0j
j9k >s14 +j9i
j9l >ikh
j9m >ys4 +a4z
j9n >am3
j9o >xgw
j9p >4v4
j9q >qgt
j9s >z63
j9t >ybo +j9v
j9u >av1 +j9z +j9y +14u !k9c
j9v >dvv +j9t +dvz +q1 +rax
j9y ~d28 ~ejh +j9u !ja3 ~9u ~vwv ~aag ~2z2 ~vww ~kc7 ~vwx ~t30 ~vwy ~osh ~r6n
j9z ~rtw +8iw +j9u
ja >j8x +j7
ja0 >1tr +1h5 +pji +pjh +9t9
ja1 +80b +2c
ja2 +osh !zij +j9y
ja3 ~d29 !j9y ~vwz
ja4 ~9dt
ja5 >5o0 >5tu +ja8 +ja7 +ja9
ja6 >ovf
ja7 >5o2 +ja5 +jad +jag +jaf
ja8 >et5 +ja5 +jac +jah +jae
ja9 >72z +ja5 +jac +jah +jae
jaa ~b2l !uue ~vx0 ~p7n ~ssc
jab ~1mb
jac >1mj +tcj +ja9 +ja8
jad >yt9 +ja7
jae >1lg >xh4 +ja9 +ja8
jaf >70p +ja7
jag >1cp +ja7
jah >xu1 +k09 +800 +801 +ja9 +ja8
jai >1p2 +h14 +6x5 +6x6
jaj >nr2 +6x5
jak >cr1 +6x6
jal >5m0
jam >xw1
jan >jch
jap >1ng +jaq
jaq +jap +jao
jar >2ly +3y1
jas >xwn +k00
jat ~tvh +jb1
jau ~tvm
jav ~g42
jaw ~slx
jax >yif
jay >xwd +o3g +o3f
jaz >1ds +7l6 +555
jb >44n +j8 +2al +j7
jb0 >4y8 +2is
jb1 >63i +jat +31a +gkv +1na +vc0
jb2 >1x6
jb4 >8r1
jb5 >gga +jb7
jb6 >ms9
jb7 +jb5
jb9 >6u0 +jba
jba +jb9
jbc +jbf
jbd +jbf
jbe >1f7 +jbf
jbf +jbe +jbd +jbc
jbg >38r
jbh >61h
jbi >1h9 +cz9
jbj >z4p +cz9
jbl >nm0
jbm ~jro !vx4
jbn ~jro
jbo +jbm
jbp >r7r
jbq >xwe
jbs >zqu
jbt >hvs
jbu >xwf
jbv >jc5 +jc7
jbw >pt6
jby >ym7
jbz >6vi
jc >l1w
jc0 >xn0
jc1 >xn0
jc2 >iq1 +jc3
jc3 >4q4 +jc2
jc5 >xph +jc7
jc6 >57i +fbq
jc7 >hc +jc5 +jbv
jc8 >av1
jc9 >dvz
jca >asz +bsj +qjn +qjl +qjd +bsn +jcd +jcc
jcb >19g +557 +7l6 +jcd
jcc >937 +jca
jcd >qjd +jca +jcb
jce >dyp +jcf
jcf ~3tf +1o2 +jce
jcg >s9m
jch >c1k
jci >ied
jcj >fzt +c20 +d95
jck >xpk
jcl >5m0
jcm >fz0
jcn >hqv
jco >90
jcp >bg +jcq +hfv
jcq >ms1 +jcp
jcr >phy
jcs >qbf
jct >c11
jcu >8b8
jcv >1x6
jcw >h6r
jcx >a39
jcy >1m0
jcz >h1p +jd3 +jd2 +jd1 +jd0
jd ~tcd ~sxn +je +jl !e7u ~2sc ~sop
jd0 >6yk +jcz
jd1 >6yk +jcz +sgs
jd2 +jcz
jd3 ~qnm +jcz
jd4 >3de +jd5
jd5 ~2wp +jd4
jd6 >t0a
jd8 >jgo
jd9 >z0j
jda >jcz
jdb >ndg +jdc
jdc >dhh +jdb
jdd >z4x
jde >h21
jdf >7qo
jdg >7eu +nws
jdh >l8i +jdj
jdi >358
jdj >zq4 +358 +jdh
jdk >phs
jdl >kx6 +jdn
jdm >ptd +jdn
jdn >gw6 +jdm +jdl +yx6
jdo >ehr
jdp >d9e
jdq >6lg +jdr
jdr ~ea7 +jdq
jds +jdr
jdt >dyy +jsc +e09
jdu >t3k +jdv +jdw
jdv >63x +jdu
jdw >4mc +jdu
jdy >jge
jdz >g6n
je >8kh +jp +6vl +6vm +jd +jn +jm +7v0 +jk
je0 >xb
je1 >p7 +127
je2 ~612 ~q54 !jto !imt ~vx5 ~vx6 ~vx7
je3 ~q5r
je4 >o86 +12c
je5 >9bw +je8
je6 >zkp
je7 >e7l
je8 ~e0t +je5
je9 >gnu +jea
jea +je9
jeb >6ge +jed
jec >akm
jed +jeb
jee >bhv +jef
jef +jee
jeh >za0
jei >l5x +jej
jej ~elj +jei
jek ~jel ~rtc !igi ~vr4 ~l5v ~vr5 ~vr6
jel ~jek !no8 ~whw ~whx ~why
jem >sfj
jen >a10
jeo >yf8 +ttl +jep
jep >m2t +yf8 +jeo
jeq >2ha +jes !dqa
jes +jeq
jet >y9t +jeu
jeu +jet
jev >vk +1d5 +jh4 +vm
jew >6yk
jex >4mc +r2g +vk
jey >97w
jez ~6oq
jf >ei5 +iis +iim +iil +tzt
jf0 >zc6
jf1 >jcz
jf2 >1py +jhs +jhr +5rc
jf3 >bjr +10l
jf4 !vxd ~vxe ~vxf ~vxg
jf5 >y8m
jf6 >y9q
jf7 >2ha
jf8 >yx0 +jfa +jf9 +jfc +3sq !55b
jf9 +jf8 !vxi
jfa +jf8 !xb6
jfb >yha
jfc >hv +3sq +jf8
jfd >2sk
jfe +jfh
jff >z13
jfg >br4 +jfh
jfh +jfg +jfe
jfi >5zv +jg6
jfj >fbu +jg6
jfk >59w
jfl >z2
jfm >r2g
jfn >fsa +jft
jfo >ct3 +jfs
jfs >xc9 +jfo
jft >mta +jfn
jfx >mpo +95h +95f +95g
jfy >2sk
jfz >2t1
jg >7pq +wye +l0j +ky5 +yjq
jg0 >4jc
jg1 >fxh +jg4
jg2 >xwh
jg3 >mt9
jg4 +jg1
jg5 ~7x3
jg6 +jfj +jfi
jg7 ~l4g
jg8 >hfw +q9j +jga
jg9 >hm3 +fmp
jga >be +jg8
jgb >l07
jgc >yf6 >nif
jgd >bpt
jge >2xw
jgf >1a2 +jgg
jgg >9fb +jgf
jgh ~e29
jgj >mcd
jgk >im5 +jgw
jgl >g6n
jgm >66x
jgn >h7s
jgo >gcj
jgp >xyx
jgq >1pf +jh4
jgr >hvp +nc1 +apv +noz
jgs +jgw !ub
jgt ~64h
jgu >820
jgv ~rp1 !e3p ~2u7
jgw ~ea3 +63w +jgk
jgx >9yt
jgy >ku +jh3
jgz >ynu +jh3
jh ~sxn !tcf ~6f3
jh0 >iyr
jh1 >28e +7k
jh2 >edy
jh3 >4sp +jgz +jgy
jh4 >ap +jev +jgq +nvu
jh5 >nvr
jh7 >bf +jh8 +exs
jh8 >68z +exo +jh7 +9x8
jh9 >1py +9x8
jha >6jk +k7w
jhb >yen
jhc >39x
jhd >h1p
jhe !ifp
jhf >akg !yc4
jhg ~oy4 +jo6
jhh ~oy4
jhi +jhg
jhk >jo +ydq !yx1
jhl +9xq !ufa ~ufb ~ufc
jhm >6hb +8sr +4mc +jhp +jho
jhn >z4a
jho >8sq +yqh +jhm +xdr
jhp >8so +jhm +xdr
jhq >bx4
jhr >bf +jf2
jhs >44r +jf2
jht >m3l
jhu >xkc
jhv >ym9
jhw >pdm
jhx >xcd
jhy >7r +sfy +sfx
jhz >bdt
ji ~eib
ji0 >jti +1xd
ji1 >jti
ji2 >fva
ji3 ~sx8 ~5bh ~pio ~ftd
ji4 >hvs ~jim ~hw6 ~6ym
ji5 >4y8
ji6 >a5x +470 +ld6 !zza
ji7 >pt6 +ld6 !3c4
ji8 >vs
jia !v8f
jib +a8u
jic >av1 +jj5
jid >yl7
jie >83d
jif >z6g !c5
jig +efn +jj9 !c9 ~tap ~taq ~py4
jih ~vyh +jja
jii >4sb
jij >3wn
jik >1by
jil >2r1
jim >fvr
jin >hvs
jio >ji4 +eh6
jip >zw9
jiq >e0j
jit >z5k
jiu >1xa
jiv >f8z +hw6
jiw >xcg +hw6 +r5b +fot
jix >lon +9mt
jiy >slo
jiz >pns
jj !70 +4a7 !rr4 +eqd
jj0 >niw
jj1 >649
jj2 >jiy
jj3 >r6u +mlm
jj4 >jog +cev
jj5 ~9q5 ~9xs ~dqt ~gi3 +jic !un9 ~1z ~1h1 ~vxp ~vxq ~aot ~gl5 ~sub
jj6 +jj5
jj7 +pi3
jj8 !cf +jig
jj9 >efn +jig
jja >y4w +jih
jjb >yff
jjc >qi1
jjd >qtu !bxv
jje >jsy
jjf ~ubh ~iru ~j28 !kru !bxw ~p1 ~13k ~472 ~fih ~9ci ~bky ~bkz ~dh5 ~fpn ~fpx ~vxr ~j0w ~kph ~qli ~vxs
jjh ~j28
jji >bgd
jjj >8l6
jjk >64a
jjl >zd3
jjm >2jd
jjn >xjp
jjo >jkc
jjp >ync
jjq ~tvh
jjr >y5l +jjt
jjs ~7v2
jjt ~g42 +jjr
jju >649 +3xw
jjv >fzn +jjw
jjw +jjv +7cl
jjx >ym5
jjy >8yv
jjz ~cms >aua +fsz +bhn +cmq
jk >1x9 +6ho +je
jk0 >ot7 +k2j +qbq +7gv
jk1 >4k3 +7gt
jk3 ~1e8 +qug
jk4 ~k7m +ccg
jk5 >4jc
jk6 >y0j +vy7 +jlb !y0k
jk7 >g6k
jk8 >ot7 +jk9
jk9 >ota +jk8
jka >ljt +p3y
jkb >k0l
jkc >xt4 +jke
jkd >r2g
jke >6cs +k0m +7k6 +jkc
jkf >bx4 +b8e
jkg ~iru
jkh ~jm1
jki >459 +7k6 ~67f
jkj >lfz
jkk >yff +jkn
jkl >8uh +jkn +jkm
jkm >kxk +jkl
jkn >m0t +jkk +jkl
jko ~vs6
jkp ~l23
jkq ~jli !h1y ~vy1 ~jkt
jkr +arr
jks +jkq
jkt ~jkq
jkw >6xd
jkx >slo
jky >g6n +mwd
jkz ~6iz
jl >sxv +jd !y7o
jl0 ~e7e
jl1 >lcv +l5
jl2 >hcv >xj4 +egk
jl3 >z3q
jl4 >yd4 +jl6 +892
jl5 >z8c +8kn +jl7 +892
jl6 +jl4
jl7 ~ia4 +jl5
jl8 >y9o
jl9 >yeo
jla >4ml >puj
jlb ~qxg ~u2k +jk6 !e3v ~8dp ~9tu ~vy7 ~vy8 ~rq2
jlc !e3x +jlb
jld >5o0
jle >5o0
jlf >1h7 +qja
jlg >gs1 >ywj +jli
jlh >ytw
jli ~jkq +jlg !vy2 ~vya ~vyb
jll +arv
jlm >l2z +jlo
jln >yoo +jlo
jlo >csf +6gb +jlm +jln +jlp
jlp >sk1 +jlo
jlq >fs0
jlr >5ip +46n +bra +jlu
jls >j7m
jlt >p29
jlu >il2 +p29 +r2n +5iq +jlr ~mzo
jlv >fdn
jlw >eqg +68x
jlx >pyl +p29 +ks0
jly >cg +jm0 +kmm +kml +1bb
jlz >a8h +hmk
jm >16e +jn +je
jm0 >p7 +jly +bka
jm1 !k5e ~28j ~w0q ~w0r ~w0s ~w0t ~3rv ~w0u ~w0v ~w0w ~52j ~w0x ~7ji ~w0y ~8y3 ~aze ~bbf ~w0z ~fl2 ~gvx ~w10 ~hnt ~jkh ~w11 ~w12 ~w13 ~w14 ~w15 ~w16 ~oer ~w17 ~pkz ~pn5 ~w18 ~w19 ~s4v ~w1a ~w1b ~w1c ~w1d ~w1e ~w1f ~w1g ~w1h
jm2 >nav
jm5 +jm3
jm6 >xdx +jm7 +ddx
jm7 >3o3 +3mr +esc +esd +jm6
jm8 >xwi
jm9 >5o2 +jmd +jmc +jmb
jma !rtu ~vyd ~vye
jmb >xwj +jm9
jmc >sfv +jm9
jmd >1lm +jm9
jme >bgu +jmg
jmf >r0r >4k3 +cyg
jmg >neq +jme
jmh >k9h +dig
jmj !rtq ~vwk ~jmq ~620 ~bqd ~vwl ~vwm ~vwn ~vwo ~vwp
jmk ~kyi
jml >1i +yyj
jmm >ca6 +9cs +jn0 +jmz +yyj ~zxl ~g8n ~jmt ~46q ~8hw
jmn >zxv +9cs +jn0 +jmz !7s1
jmo >gpz
jmp >ziw
jmq ~jmj
jmr >bf +mju
jms >2ii
jmt >jmm +lw9
jmu >g11
jmv ~98m +5s2
jmw >7lk
jmx >syl
jmy >af5 +gbc
jmz >5y9 +7tu +jmn +jmm !xhy
jn ~vbg +6hl +je +jm
jn0 >6uo +jmn +jmm !z27
jn1 >z30
jn2 >10z
jn3 >zcd
jn4 >ymr
jn5 >fxt
jn7 >lfw +1c8
jn8 >ixu +j8g !shg
jn9 >67z +1c8
jna >nji +j8g
jnb ~103 ~vyh ~lfq ~tdh !tr4 ~vyi ~vyj ~vyk ~j8j ~vyl ~jnc
jnc ~jnb
jnd +jnb
jne >iuz
jnf +jne
jng >yzu
jnh >xkb
jni >xm3
jnj >1ia >1l3 +9m9 +ain !3gw
jnk ~kck
jnl ~df1 +ain
jnm >ot7 +mrr +jno +jnn
jnn >jno +jnm
jno >ota +jnm +mny ~mo0
jnp >fxs
jnq >kbv
jnr >10z
jns >ymt >ymv
jnt >yzu
jnu ~tu8 +57u +f2l
jnv >f6a +jnw
jnw >5s0 +jnv
jnx >yx2
jny >zbg >zbh
jnz >mqq +wsh
jo >edy +jr
jo0 >ya7 +jo5
jo1 >z48
jo2 >9eh +2hw
jo3 >9eh
jo4 >xom +jo5
jo5 +53z +jo0 +jo4
jo6 >ee4 +8q0 +8pz +jhg +a95 +oxq +oxp +oxo +oxn +ttu
jo7 >4zs
jo8 +jhg
jo9 +9he +eo4
joa >g0h +2ui
job >ii2 +joc
joc >k81 >6mi +job
joe >yxf >754 +d5c
jof >kim
jog >r6u +bgy +sg1 +sfz
joi >3p8
joj ~w6y
jok >z3n +jom
jol >aaf +jom +rzt
jom ~71g >9mt +jok +jol +z3n ~zje
jon >gev +jox +cbe
joo >ymu +joq
joq >pn2 +joo
jor >3nq +2yu +jot
jos ~tym
jot >yz1 +jor
jou >q9h
jov >joq
jow >yko +569
jox >gez +jon
joy >o2h
joz >gga
jp >1us +k8z +je
jp0 >gez
jp1 >1id
jp2 >xwk +jp6 +jp4
jp3 >gwy +jp4
jp4 >qrd +jp3 +jp2
jp5 >t0j
jp6 >1t6 +jp2 ~i1y
jp9 >xwl
jpb >xld
jpc >qr5 >1oi
jpd >qr5 +jpe
jpe >np8 +jpd
jpf +dgl
jpg >y8p
jph >xlk
jpi >h52
jpj >xr0 +63x
jpk >9ry
jpn >jji
jpo >psz
jpp >6gy
jpq +jpt
jpr ~l8y
jps >1ei +jpt +l8y
jpt >xhz +jps
jpu >8h1 !y7q
jpv >jn0
jpw >n1q
jpx >65h +jqh +jqi +m8m +m16
jpz >xr0 +jq1
jq >jg +ltv +e5h
jq0 >cl0
jq1 >82i >92b +jpz
jq3 ~rpb
jq4 >xom
jq5 ~pym
jq6 >1bk
jq7 >xjp
jq9 >5w5 +jse
jqa ~nw5 +8cb
jqb >9xb
jqc >xl8
jqd >9d2 +jqe
jqe +jqd
jqf >y9x +vld
jqg >xut +jqi
jqh ~m8m +jpx
jqi ~l8y +jqg +jpx
jqj >yhi
jqk >76
jqn >z28 +jqo
jqo >208 +jqs +jqn
jqp ~n1x
jqq >4cx
jqs >2qc +jqo
jqu >42m
jqv >19z
jqw >q4q
jqx ~es8
jqy >ecp
jqz >ysb
jr >kr2 +jo +js +kne
jr0 >bce
jr1 ~eiv
jr2 >ju3
jr3 >g2q +3hf
jr4 >451
jr5 >z1v
jr6 >ozo
jr7 >5qu
jr8 >zbx
jr9 >9z5
jrc ~hlu
jrd >lq7 +jro +jrm +uha +jri
jrf ~85h
jrg ~85h
jrh >l1k
jri >ybj +jrd
jrj >m9y
jrk >66u
jrl >5pz
jrm +emc +jrd !vyn ~cy ~vyo ~vyp ~vyq ~ini ~vyr ~psv ~rnf
jrn +emc +1dk +64j +nnt
jro ~1vj ~sb0 +jrd !tia ~85g ~8i6 ~alj ~jbn ~vys ~ltq ~vyt
jrp +nnt
jrq >pyi +jrs
jrr >z4p
jrs >oay +mek +mth +mti +jrq
jru >n4a
jrv >5pt
jrw >xdm
jrx >hzi
jry +jrx
jrz ~8w9 +3fm
js >pye +jr
js0 ~e49
js1 >bbd +js2
js2 +js1 !16k !2uu
js3 ~gec
js4 +js2
js5 >qi1
js6 >zm +vyx
js7 ~a7y ~tnw ~tq9 ~s0z !e4d ~5g3 ~vyu ~vyv ~637 ~8ze ~vyw ~e3y ~b8c ~dz1 ~dz5 ~e0a ~hhx ~vyx ~vyy ~vyz
js8 >pbb +b8c +jsc !zah
js9 !e4e +js7
jsa >kkt +vyx !yat
jsb >8nu +jsc
jsc >65b +js8 +jdt +jsb
jsd >dj2
jse >dj4 +jq9
jsf +cm +aas
jsg >ztt +jsm +bg +jsl
jsh >7n +cm
jsi >bf
jsj >7xl
jsk >7r
jsl >xeo +jsg
jsm >9xi +xe2 +jsg
jsn >xrv +jso +jsp
jso >zix +1jt +jsn
jsp >nbq +1jt +1js +jsn
jsq ~bog +3hm
jsr ~bog
jss +4o4
jst ~bko
jsu >elz
jsv >7j2 +jsw +9t4 +9t5 +mp2 +d5y
jsw ~7j4 +jsv +d5x +7j0
jsx >g6r
jsy >y67
jsz >eu2 +jt0
jt +ju
jt0 +jt2 +jsz +jt4 !wa2 ~wa3 ~wa4 ~wa5 ~7hc ~icn ~sns ~wa6 ~drd ~wa7 ~wa8 ~16l ~wa9 ~2uv ~waa ~hqt ~wab ~wac ~wad ~wae
jt1 ~p2l
jt2 >l6o +jt0
jt3 +jt0 +p2l
jt4 >m1p +jt0 +wa3 +uc7
jt5 >xnx
jt6 +bsr !4tz ~tsq ~gwe ~tsr ~tss
jt7 ~e8y
jt8 +jt7 +jt6 !4u0
jt9 >z00
jta >dcg
jtb >lv0 +k05
jtd >9ag +fpp !y6s
jte >sl4 +fpp
jtf ~f06
jtg +fpp !qh1
jth >9r3 +vq +4vm
jti >5y1
jtj >zcb +jtl
jtk >j7u
jtl >32p +jtj
jtm >yc9
jtn >z6u +jto
jto +jtn !imt !je2 ~vxb ~lvj ~vxc
jtp ~pd7 ~pj0 +s6v +ryv !e9g !doz ~kam ~v7w ~rw4
jtq >751 +5yx
jtr >4ir +fyl
jts ~6bq !vzt ~lbr ~24i ~vzu ~ley ~pf0
jtu >eyo +eyq
jtv >50 +iwe
jtw ~mz9 >zkb +r32 +vza +kte +kow
jtx +vza
jty >863 +8v2 +mgf +ju0 +d05
jtz >9ad +ju0 +6kh
ju +jt
ju0 ~6k3 +m4d +jty +jtz +d05
ju1 +ju0
ju2 +ju0
ju3 >cqw +ju7 +ju6
ju4 >cqw +ju7 +ju6
ju5 >ao8
ju6 >kgh +gzd +ju4 +ju3
ju7 >9ba +gzd +ju4 +ju3
ju8 >130 +39y
ju9 >ye6
jua ~kvx !e4h ~vzv ~vzw ~ee2 ~ee6 ~vzx ~qf ~juo ~vzy ~euh
jub +jug
juc ~jyp
jud ~pqw
jue >edy
juf >hq
jug >1v1 +jub
juh >4sw
jui +jub
jul !zi1 +jua
jum +jua
jun >xb +edy !7zy
juo ~jua
jup >e1s +39y
juq >edy +39y
jur >7zj
jus >1c3
jut >iz8 +gf4 +6ey
juu >nil +q2c
juv >ch +q2c
juw >4r5 +wyc +juz +juy !85p
jux ~4ib >ei0 +q26 +wyc +juz
juy >602 +juw !yk4
juz ~6o8 +plg +juw +jux !umd ~5ob ~qgb ~61w ~w00
jv0 ~p0o
jv1 >2ox +6t +6r +jv4
jv3 ~tft +1cr +2iz
jv4 ~m4f +1cr +jv1
jv5 ~zwc >zwd +jv6 +xex
jv6 >ehz +jv5
jv7 +jvb
jv8 >lpf +pot +fuu +jv9
jv9 >a8d +jv8
jva >ysj +jvb
jvb +jva +jv7
jvc >66i
jvd ~8mk
jve ~i7s
jvf +mah
jvg +jvd
jvi >8nu +jvl +jvk !iwq
jvj >83p +jvl +jvk !iwr
jvk >ocj +jvj +jvi !yx3
jvl ~doj ~i7s +jvj +jvi !iws ~vum ~8jj
jvm >z8e +jvo +33o
jvn >z8e +33o
jvo ~9zi +jvm
jvp >152
jvq >4k3 +7k5
jvr >4k3 +7k5 +4k4
jvs >pcn !xgb
jvt >yzr
jvv >as4
jvy >obw +8ei
jvz >6j6 +ue7 +jw1 +mb4
jw >xij
jw0 >1nq +kn9
jw1 >1nr +jvz +jw3
jw2 >1cs +pyc
jw3 >k5k +jw1 +by
jw4 >zn1
jw5 >zk0
jw6 ~5d0
jw7 >2pi
jw8 >z54
jw9 >y9i
jwa >3ci
jwb >77w
jwc >e1f +t2d +c8b
jwd ~ruk
jwe >mya
jwf >h6e +jwh +1aw
jwg >h69 +jwi
jwh +jwf +97g +1aw
jwi +jwg
jwk >zan
jwl >jsy +jwo
jwm >kci +jwn
jwn >q5n +jwm
jwo >1kj +jwl
jwp >ekt !jwq
jwq >9t0 !jwp
jwr >ygj
jws >xka
jwt >ym9
jwu >xbl
jwv >87e
jww >zc9
jwx >fzo
jwz >pu +jx0 +jx2
jx >xpy
jx0 +jwz
jx1 ~50l
jx2 >8wy +wh8 +y1 +jwz
jx3 >ixf
jx4 +ixf
jx5 ~hzm
jx9 +g7y
jxa >nc8 +jxe +jxc
jxb >edy +jxf +jxd +8uc +jxc
jxc >1lk +jxf +jxe +jxb +jxa +jxi
jxd >2o3 +jxe +jxb
jxe +jxd +8uc +jxc +jxa
jxf ~ulp +jxb +jxc
jxg +jxf
jxh +jxe
jxi >4v3 +jxc +jxj
jxj >afl +jxi
jxk >z1q
jxn >z0e
jxo >xnx +494
jxp >yed +ot9 +otb +jxx +jxv +jxu
jxq >jxp +jxr
jxr +jxq
jxs +jxr
jxt >ydl +jy0
jxu +jxw +jxp
jxv +jxp +jxw
jxw >ydm +jxv +jxu
jxx +jxp +fo1
jxz >gmb
jy >yrp
jy0 +jxt
jy1 >c1r
jy2 >ynq
jy3 ~g43
jy4 >9ly
jy5 >m9x +jyb +jya +jy9 +jy7 +jy6
jy6 ~b0m >9x7 +olm +jy5 +jy8
jy7 +jy5
jy8 >1mj +jy9 +jy6
jy9 >k0f +jyb +jy5 +jy8
jya >xbl +jyb +jy5
jyb +jya +jy9 +jy5
jyc ~a7y
jyd +jyb
jye >5rj
jyf >yrc
jyg >6hd +1m4
jyh >jj1
jyi >zpa
jyj >cr1
jyk >ag3 +1m4
jyl +a7r
jym >qdq
jyn >ynt
jyo >h69
jyp +6sh !h91 ~153 ~39p ~h1s ~juc ~jz2 ~w0f
jyq +jyv
jyr ~9u4
jys ~h1q +6sh
jyt ~i4z
jyu +jyq
jyv >yd8 +jyq +jyx
jyw >yd8
jyx >nd2 +jyv
jyz >y5z +jz2 +jz1
jz >zf1
jz0 >2xa +jz2
jz1 +jyz +jz0
jz2 ~jyp +jyz +jz0
jz3 >dcg
jz4 >jsl
jz5 >eof +jz8
jz6 +jz8 +jz5
jz7 +jz8
jz8 >xnm >xop >xpp +jz7 +jz6 +jz5
jz9 >y5u +vka
jza !bls ~vka ~vkb
jzb !blt +jza
jzc >p4u
jze >bdj
jzf >z62 +jzi
jzg >m6t
jzh >57i +57e +72o +57f +jzl
jzi >5s0 ~zs1 +jzf +jzk +jzm ~jzv ~4pi ~jzu ~jzo ~jzq ~8js
jzj >a7q
jzk >ayf +jzi
jzl >edy +57i +jzh
jzm >xft +jzi
jzn >l7o
jzo ~92u >92a
jzp >k2x
jzq >57i
jzr >2su
jzs >3sj
jzt >r0r
jzu >r66
jzv >64j +no9 +ls9 +lst
jzw >46l
jzx >ap
jzy >h72
jzz >yoo
k >m2x +7sc +g +d
k0 >jhx
k00 >ar8 +jas
k01 >7xj
k02 >m50 +k03
k03 >ksa +k02
k04 >rbb
k05 >xwo +jtb
k06 >yfo +1dq
k07 >9ei
k08 >jt2 +k09
k09 +k0c +jah +dyp +k08
k0a +k09
k0b >ybt
k0c >e1l +k09 +800
k0d >ye7
k0e >obg
k0f >xgw +800
k0g >e1v +9z0 +9yz
k0h ~2k6
k0i ~5tp
k0j >yhm
k0k >yi3
k0l >jjx
k0m >jgk +1ox +jke
k0n >xw3
k0o >f2a
k0p >8pc
k0q >734
k0r >db4 +og6
k0t >e9d
k0u >k7b +8ty +sqf +sqe +hrc
k0v >pyi
k0y >jq9
k0z >e67
k1 >xny
k10 ~7f0
k11 ~nw6
k12 >mnf +k2u !y3c
k13 +k14
k14 >9l6 +k13
k15 >xmf +p4m +cs0 +k18
k16 >yy2 +oi7
k17 >9eh +dis
k18 >gab +k15 +dis
k19 >xkd
k1a ~pod +pog
k1b >5tu +k1e +k1d
k1c >5tu
k1d >5th +k1b
k1e >dsz +k1b
k1f >fv6
k1g >yn1
k1h >hom
k1i >8xv
k1j >qnw
k1k >5u9
k1l >yx4
k1m >5tc
k1n >f8z
k1o >kva
k1p >xwq +k1q
k1q >jps +k1p
k1r >xwr +k1s
k1s >fsa +mek +k1r
k1t >1zf +be7
k1u >f2t +i5y
k1v >z9q
k1w >f6f
k1x >ra1
k1y >ar8 +xwk !zs0
k1z +vnp
k2 +qh ~vf1
k20 >yzj
k21 >szd
k22 >l07
k23 >85b +olo
k24 >k1y
k25 >1t6
k26 >93q
k27 >c03
k28 >d26
k29 >8c6
k2a >bfa +72v
k2b >xmw
k2c >yzo
k2d >ot7 +k2g +k2f
k2f >dhj +k2d
k2g >ota +fir +k2d
k2h >y5l +k2k
k2i >bce
k2j >ota +fir +lly +7gt +jk0 +qc0
k2k ~tu7 +k2h
k2l >p0i +k2n +k2m
k2m >3so +k2l
k2n >pzz +k2l
k2o >b8e +k2q +oyb
k2p >eng
k2q >gce +k2o
k2r >dpl
k2s >5tc
k2t >h0r +ekt +ejm +iur
k2u ~m4t ~n1r ~w0h ~v1z +k12 !e4p ~88d ~w0i ~w0j ~w0k
k2v >xlu
k2w >q1
k2x >fge +o0p +cub +o0r ~dhg
k2y >rcs +k31
k2z >rcs
k3 ~eoi
k30 >499 +nf3 +nf2
k31 >r66 +k2y
k32 >zxb +tas +lfn +dw2 !zxg ~dw4
k33 >4id
k34 >4ih
k35 >76c
k36 >jsf
k37 >eof
k38 >z0s
k39 >5m0
k3a >xga +5xi
k3b >xg4 +k3f +k3d +udl +k3c
k3c >qne +k3e +k3d +k3b
k3d >mog +k3c +k3b
k3e +k3c +3x7
k3f +k3b
k3i >opt +cz3
k3j >xq2 +e2p
k3l >z6v >y8p +gx3
k3o ~4t6 +y8
k3p >hjm +d0q
k3q >qr2
k3r >y5s +k3v
k3s >cj6 +4er +14g +oef +ohs
k3t >j8x +d5c
k3u >k4w +d5c
k3v >nr4 +k3r
k3w >b9s +r06
k3x >5w2
k3z ~e9g
k4 ~wu4
k40 >xov
k41 >z63
k42 >k8g
k43 >hts +gkt
k44 >xpc +bk5
k45 +d0q
k46 >r6e
k47 >8c5
k48 >y9q +k49
k49 >m6v +k48
k4a ~67h +4u7 +67i
k4b ~ejh +78x +n15
k4c ~h9t +78x +n15
k4d +k4c +h9t
k4f >y91 +dxw +k4g
k4g +k4f
k4h >xws +k4j
k4i >yx6 +k4k
k4j >rf5 +q4l +k4h
k4k ~78e +k4i
k4l >451
k4m >63u
k4n >8l6
k4o >5pz +k54
k4p >jj0
k4q >1h8 +fsa
k4r >f2b +5wa +cj0
k4s >kcd +k52 +qb +fsa
k4t >gc4
k4u >ovf +nhq +nhp
k4v >yq0 +gcf
k4w >kcd +fsa +kio
k4x >llo
k4y >kin +k54
k4z >68z +k54
k5 ~r7n
k50 >1ei
k51 >ixy
k52 >krr +k4s +1km +gc7 +gc3 +nr0
k53 >1pl +2ro +dl4
k54 >1pl +k4z +k4y +k4o
k55 ~1kk
k56 >6i5
k57 >fsa
k58 ~4b9 +lfw +lfo +pfl
k59 ~v27 +npq
k5a +k59
k5b +k58
k5c >5m0
k5d ~o8d ~tbp ~w1i ~ru9 !ap0 ~1wm ~h9d ~w1j ~w1k ~w1l ~atm ~dld ~w1m ~w1n ~w1o ~q8l ~s32
k5e !jm1 ~w0p
k5f ~8fu
k5g ~l9g
k5h ~tbp
k5j >85l
k5k >g9y +62u !7sv
k5l +hv0
k5m >92q +831
k5n >dyv +kz6 +6ks +k5o
k5o >4v3 +82y +k5n +k5w +k5x +k5y
k5p >ept
k5q >bk7 +b7q +k61
k5r >7u8
k5s >7eu
k5t >ccj
k5u ~epv ~vdb !vde ~6ma ~w1w ~kol ~w1x
k5v ~vdb
k5w >iif +k5o
k5x >edy +880 +6kr +6ks +831 +k5o
k5y >kqk +k5o
k5z >82v +831
k6 >xcg
k60 >qo9 +6ks
k61 +b7v +k5q !7ap !g78 ~ub0 ~b7r ~ub1 ~b81 ~ub2
k63 >yr9 +k65
k64 >bfy
k65 +k63
k66 +9d1
k67 >yr9
k68 >kdz
k69 >6yk +38t
k6a >k57
k6b >96j
k6c >xwt
k6d >fsa +nr0 +bbd
k6e >5t6
k6f >az
k6g !w3m ~w3n ~i5b ~w3o ~w3p ~w3q ~w3r ~w3s
k6h ~6gs
k6i >aq1
k6j >t0o
k6k >gci +9oc
k6l >90
k6m >hqv
k6n >b8e
k6o >y9b
k6p >zbm
k6q >hlm >zcw
k6r >zdo
k6s >6yk
k6t ~ztq >6yk
k6u ~6ys
k6v ~cq8
k6w >yt9
k6x >z2s >yf6
k6y >oq4
k6z ~9k8 +k72 +hmj +hug
k7 >bw +qm
k70 ~wyh
k71 +k6z
k72 >y66 +k6z +k9q !y6c
k73 >gv1
k74 >gv3
k75 >xwu
k76 >xph +k79
k77 >e1k
k78 >z63
k79 >5o2 +k76
k7a >dfa
k7b >g0a
k7c >8uh
k7d >zbd
k7e ~u7f +5ii
k7f +k7g
k7g +k7f
k7h ~un9
k7i >ycq +lqc +k7j
k7j >jo +k7i
k7k >yom
k7l >yon
k7m ~2o5 !ua4 ~w1z ~jk4
k7n ~v7b
k7o >htt +k7z +ct3
k7p >xey +k7w
k7q >8s8 +k8b
k7r >9qz +k8c
k7s >xeo +ms1 +k83 +be
k7t >bx +k8c
k7u >bb +r1y +k8g
k7v >6ez ~ba6
k7w >623 +xuj +k7p +jha +k8g ~zpp ~9s7
k7x ~zq2 >c0d +c07
k7y ~zpr ~zps >808 +c07
k7z >aes +k7o
k8 >1bk
k80 >gtt ~9xg
k81 >ztt +k8h ~k87
k82 >zua +k8h ~k87
k83 >jsg +k7s +91f ~ms1
k84 ~myv ~mz5 ~k86
k85 >ava ~be
k86 ~k84 >otc
k87 ~k82 ~k81 >jsg +eof +k8h
k88 >hvs +nyy
k89 +8s8 +bt4 +k8g ~k8b
k8a >bf ~k8c
k8b ~k89 >zyq +bt4 +k7q +k8g
k8c ~k8a >bf +k7r +k7t
k8d !ur2
k8f +byp !wir ~wis ~87v ~wit ~1g1 ~fhv ~wiu ~hm7
k8g >br +k8b +k89 +9s7 +k7w +k7u
k8h >xbx +k87 +k82 +k81
k8i >44t
k8j >maj +m8s +k8l +k8m
k8k ~zpp >jsg
k8l >xhc +k8j
k8m >xnx +k8j
k8n >yx7
k8o +k8f
k8p >cqr
k8q >1hb
k8r >r1y
k8s >1pz
k8t >628 +iw0
k8u >1az +pyc
k8v >yfp
k8w >1b0
k8x >7pq +k90
k8y >1aq
k8z >ur +jp +k90
k9 !11z ~tcg ~tch
k90 >pbf +k8z +k8x
k91 !e49 ~ue4 ~ue5 ~ue6 ~ue7 ~ue8 ~ue9
k92 >4hq
k94 ~6jc !8nn ~11n ~9sd ~w28 ~7vk ~clw
k95 ~l3x
k96 >clu +7vi
k97 ~1uy ~2k6 ~dul ~k99 !tls ~g4 ~50z ~7vb ~9dx ~ajm ~w29 ~q32 ~w2a ~q33
k98 ~k99
k99 ~v27 ~ibt ~k97 ~ko ~w20 +k9c +7vi !rtw ~2k7 ~w21 ~9vq ~clr ~e0b ~k98
k9a ~ibt
k9b +533 +k9a
k9c >av1 +k99 +7vi !j9u
k9d >72v +3ke +k9e
k9e >bfa +k9d +bbt
k9f >bfa +72v
k9g >h8a
k9h >z2l
k9i >1qo +k9r +1ql
k9j >8wt +6m6
k9k ~5z0
k9m >4x +11a +k9n
k9n ~4z +k9m
k9o >y97 +k9p
k9p +k9o
k9q ~bkv +pya +k72
k9r >1ql +k9i
k9s >8c6
k9t >sfs +j94
k9u >fkq +cpg
k9v ~ufx
k9w >nbx +k9y
k9x >phs
k9y >k5o +k9w
k9z >qyh +ka0
ka !120
ka0 >7wb >qtr +k9z +ka2
ka1 >hvs
ka2 >xgz +ka0
ka3 >xrl
ka4 >l7j
ka5 >y3y +wu8 !y3z
ka6 >mog +ivg
ka7 !3i8 ~uq4
ka8 ~uto
ka9 >xwv +2aj +kab
kaa >d05
kab >elx >zrs +ka9
kac >f7s >elx +6db !8j3
kad >ymt >ymz
kae >yzu
kag >xom
kah >bk7
kai >xww +kak
kaj >h4w
kak >42i +kai
kam ~jtp
kan >1mi
kao >70p
kap >xud
kaq >96i +kar
kar >ied +kaq
kat ~ari +kav
kau ~2uw
kav >im2 +kat
kaw >1l1
kax >7zf
kay >nup
kaz >84n >q95 +848 +3eg +xh6
kb >qy
kb0 >q3o +8f8 +e2p
kb1 >yku +8rs
kb2 ~3y +98h
kb3 ~fr3 >7ka
kb4 >dhc
kb5 >ot7 +5n1
kb7 >bkc !oa4
kb8 +kba !wnj ~wnk
kb9 !wnl
kba >pbb +kb8
kbc >xgs +dj +di +tbb
kbd !hi1 ~w2v ~w2w
kbe ~in
kbf >5m0 +wrn
kbi >fsl
kbj >pju
kbk >jsh
kbm >z8r
kbn >6ol
kbo >dv6
kbp >kl6 +kbt +kbs
kbq >b1o
kbr >4s2
kbs >q94 +kbp
kbt >mog +kbp
kbu >z63
kbv >btx +kbx +kbw
kbw >an +kbv +5p7
kbx >zk2 +kbv +5p7
kby >5bh
kc0 >yex
kc1 >1wx +s6l
kc2 +kc5 +kc4
kc3 ~azg +kc5
kc4 >c56 +s6l +kc2
kc5 >ppu +kc2 +kc3
kc6 >n2b +kc7
kc7 ~j9y +kc6
kc8 >9su +qc4
kc9 >4zr
kca >63v
kcb >q4
kcc >e55
kcd >gcj
kce >d6k
kcf >rrk
kcg >m4e
kch >6o1 +qc4
kci >10w
kcj ~zq6 >qa
kck ~14x ~nw5 !kcr ~w2b ~nw9 ~w2c ~w2d ~w2e ~bxp ~ibr ~jnk ~w2f ~nwh ~w2g ~ozx ~w2h
kcl ~8fu
kcm +kcl
kcn >ed3 +iz4 +ecy
kco >ei5
kcp >ecy +o69
kcq >5y
kcr !kck ~388
kcs ~t22 +qe
kct >z5n
kcu >a0x +267 +kcv
kcv >fsa +kcu
kcw >ds0
kcx ~26b
kcy >y7r +kd6 +tm3 +kd2
kcz >xbh +kd5 +kd0 +kd1
kd ~okh
kd0 >xb +kcz +kd3
kd1 >fge +kcz +kd3 ~zri
kd2 >6tp +kcy
kd3 >fgb +kd1 +kd0
kd4 >ybf
kd5 ~uka +kcz
kd6 ~r1u +kcy
kd7 >z06
kd8 >4jc
kd9 >xwx
kda >ftk +kei +kef
kdb >mr5 +kdf +kde
kdc >ivq +iw5
kdd >a5o
kde >bi3 >e41 +kdb +l94
kdf >djo +kdb
kdg >qyt
kdh >sdq
kdi >k4w
kdk >lhx >okm +3yi +cdl +cct +cdi +kdn
kdl >js8 +5cx +kdm +3wp
kdm >zm +kdl +9k3
kdn >mx1 >2kb +nz9 +kdk
kdo +kdj
kdp ~50b +qj5 +kdq
kdq >iwd +kdp
kdr >iwd +iw5
kds >yyv +kdw +kdv +kdu
kdt >68z +kdv +kdu +kdw
kdu >8so +kdt +kds
kdv >8sp +kdt +kds
kdw >xb +kds +kdt
kdx ~6mn
kdy >xey
kdz >g6h
ke +kf
ke0 >z8v
ke1 ~3r6 !tpx ~3rc ~w2i
ke2 ~os8
ke3 +ke5 !u9w ~u9x ~6xt
ke4 +6xt !mxp +ke3
ke5 >br +5cq +ke3
ke6 >y4z +7om +6xt +5cq !y50
ke7 ~8fh !w2j ~ad6 ~n2v
ke8 ~8fh +31h
ke9 !ifq ~cie ~w2k ~w2l
kea +keh
keb +kef
kec +kea
ked +ke9
kee >ftk +kei +kef
kef >kye +keb +kee +kda
keg >ydf
keh >ivq +kea
kei >z64 +kee +kda
kek >xes +kem
kel >yjb
kem >7it +kek
ken >xj0
keo >r71 +kep
kep >omc +keo
keq >p2k
ker >yn2
ket >zaw >e7a +6ig
keu >zat +6ig
kev >xeb
kex >zce
key ~7a9
kez >zb6
kf >jyv +ke
kf0 >zb8
kf1 >64f
kf2 >z37
kf3 >z99
kf4 >bvs +kf5
kf5 +kf4
kf6 >n4a
kf7 >qet
kf8 ~qy2
kf9 ~cq8
kfa >xlj
kfb >cpq
kfc >cpq
kfd >dhi +l8i
kfe +4v7
kff ~w4s +kfh
kfg +kff
kfh >y35 +j0r +j0q +kff
kfi >dpl
kfj >lh7
kfk >gs1
kfl >5jv
kfm >fm0
kfn ~v5s +da3
kfo ~d98 +da3
kfq >xwz
kfr >cwk
kfs >lai
kft >xsq
kfu >iyr +kfx
kfv >sk5 +l78
kfw >z2p +kfy
kfx >cqz +kfu
kfy >nvq +kfw
kfz >ju3 !ml3
kg >8n4
kg0 ~rna +klv !ml4 ~3nk ~e5w ~wct ~wcu ~wcv
kg1 +klv !wcx ~wcy ~wcz
kg2 >ynq
kg3 >b31 +kga
kg4 >dhk
kg5 >ota +kga ~zxd
kg7 ~tvw +kgr
kg8 >ytw >4ql +1av
kga >ot7 +kg5 +kg3
kgb >bce
kgc >5w5 !zvg
kgd >ces
kge >6rd
kgf >6re
kgg >5m0
kgh >azy
kgi ~eiv
kgj >90
kgk >ju3 +9ba
kgl >cqw
kgm >ep6
kgn >ju3
kgo +kgr !ru0 ~w2n ~w2o ~ass ~w2p ~w2q
kgp ~7x3
kgq ~5z7
kgr >lcv +kg7 +kgo !y31
kgs +kgp
kgt ~kgu >c35
kgu >5bh +5zb ~kgt
kgv >hzk
kgw ~eiv
kgx >4d9 +kh7
kgy >dj6 +kh7
kgz >xx0
kh >5m8 +kj +ki
kh0 >6hb
kh1 >mr6
kh2 >h52
kh3 >1ea
kh4 >57o
kh5 >731 +twv +hs
kh6 >39q +kh8 +kh7 !oqd
kh7 +kgy +kgx +kh6 !tsj ~tsk
kh8 ~w02 +kh6
kh9 >xt5
kha >o4o +khf +khd !pag
khb >ynj
khc >y09 +khe
khd >rf7 +kha
khe ~zwk +khc
khf ~fvm +kha
khg >rhr +khi +khh
khh +khg !vo1 ~vo2 ~vo3 ~vo4
khi ~vau +khg
khj >9y6
khk >sna
khl >6xn
khm >fks +khn
khn >4id +khm
kho >xx1
khp >6uo
khq ~e5e +isn
khr >ymb
khs >4me
kht >nr2
khu >kh0
khy >m9q +ki0
khz >bg +kia +bl +e4k
ki >8n9 +kh
ki0 >4zp +khy
ki1 >g55
ki5 >yid +ki7
ki6 >a5o +ki7
ki7 +ki6 +ki5 +ki4
ki8 >sk1
ki9 >1uq +kib
kia >7o0 +khz +xev +ywp +kig
kib >8ng +1uq +kie +ki9 +hmh
kic >650
kid !xbe
kie >hts +kib
kif >6gb
kig >yx8 +kia
kih >mrf
kii >m3g +kio
kij >1ur +p90
kik >kcd
kil >kcd +kio
kim >pbb
kin >68z
kio >fsa +kil +kii +k4w +gci
kip ~vvc
kiq >b0k
kir >f2 >iy
kis ~lt ~6he ~iws ~pyp +kix !i7s !w2t ~lu ~6hf
kit ~bko
kiu ~rmc
kiv +6ac
kiw +kis
kix >lcv +j4c +kj0 +kis !y7t
kiy >9qr +kj0 +kiz
kiz >yvp +lnk +kj0 +kiy
kj >8p1 +kh
kj0 +kix +kiy +kiz
kj1 >gs1
kj2 >atj
kj3 >8w2 +kj4
kj4 +kj3 +7h2
kj5 >m3g
kj6 >ims
kj7 +kj6
kj8 ~ta9 +d4x
kj9 !zhg +kjf
kja >xq +kjg
kjb >acy +kjg
kjc >2hb +kjg +kjf !zao
kjd >kja
kje >1cs
kjf ~g52 ~kml ~lqe ~ua1 +kjc !e5n ~w30 ~w31 ~w32 ~6k2 ~at7 ~w33
kjg +kjb +kja +kjc +kkr !co ~fq6
kjh >xki
kji >xki
kjj >ryv +p7x
kjk >xo7
kjl >k4w +kjo
kjm >9x7
kjn >169 +kjt +iik
kjo >hvq +2ro +kjl
kjp >169 >lw +kjt +iik
kjq >1pl +2ro +kjt
kjr +goo
kjt >t0o +kjp +kjn +kjq
kju >g8r
kjv >qx5 +p8l +goq
kjw >504
kjx >z25
kjz >qyo +kk0
kk ~c1x
kk0 ~22a +kjz +1ob !17v ~22h ~tfo ~tfp
kk1 >5si +cje
kk2 ~fps
kk3 +kk2
kk4 >gwy +bp7
kk5 >h0l
kk6 >ii0
kk7 >yf0 +dn +pyb
kk8 >l1z +kk9
kk9 >ksz +kk8
kka >y5z +4ic
kkb >av +xg5 +qs
kkc !ktr
kkd >xwe >xov
kke >xyc +71g
kkf >6id +kkh
kkg >z63
kkh >9oc +kkf
kki >1mi +4uz
kkj >44t
kkk >hvp
kkl >hb4
kkm >s9b
kkn ~9i4 ~awo ~kmb +9id !e5r ~a13 ~w36
kko ~ei2 +km5
kkp ~kmb +1x7
kkq >yyz
kkr >kjc +kks +kjg
kks ~l2j +kkr +g58
kkt >1et +1t !yas
kku +kjg
kkv >xx3
kkw >xnp
kkx >dj5
kky >2tp
kl >jgo
kl2 >o0q
kl3 >767
kl4 >70p
kl5 >xx0
kl6 >24k +kl7
kl7 >zsq +kl6
kl8 >gor
kl9 >2xx
kla >3h7 +klb
klb >5w2 +kla
klc >z53
kld >z5r
kle >dhi +l8i +cy0 +qro
klf >qre +cy0
klg >qyh
klh >z4n
kli >36n
klj >2ja +2ji +qqn +l82
klk >jhp
kll ~zrc >6gy
klm >77x +bca +95q
kln >6xh
klo >hvq ~2pc
klp >klo
klq >bx4
klr ~mzf
kls >afu
klt >klm
klu >klo
klv >zaq +kg1 +kg0 !sma
klw >4h1
klx >xrv >h69 +klz
kly >oq4 +km1 +km0
klz >zj0 +klx
km0 >8lm +kly ~zle
km1 ~b11 +kly
km2 ~g42
km5 >lcv +dcl +kko +kmb !e5p
km6 >yh0 +afb
km7 >5zj
km8 >yz0 +km9
km9 >4q4 +km8
kma !w3e ~w3f ~w3g ~w3h ~w3i ~w3j ~w3k
kmb ~9i4 ~kkn ~pnh +km5 !kmh ~w3 ~w3a ~61x ~he2 ~hzb ~kkp ~w3b ~m0h ~m2b
kmc ~pnh
kmd +kko
kme +pnh +kmb
kmf >p4n
kmg >cm
kmh ~e5r ~efc ~slx +e5p !kmb ~i94 ~db9 ~w3c ~w3d
kmi >yp8
kmj >8kh +dsr
kmk ~kml
kml ~688 ~kjf ~lqe ~nqr +jly !e5x ~w3w ~w3x ~w3y ~kmx ~kmk ~w3z ~rqj ~t0u
kmm ~lqe +lqa +jly
kmo +kml
kmp >9qz +abc +1bb
kmq >e4w
kmr >5pz
kms >jsf +ab8 +m24
kmt ~ae0
kmu >kyg
kmv >yfn
kmx ~kml +lqa
kmz >clj
kn >ycq +kp +ko
kn0 >t1m
kn1 >1d9 +6cd !764
kn2 ~63s +a86
kn3 >xcy +kn4
kn4 >sfz +kn3
kn5 >hvs ~zvr
kn6 >1un
kn7 >hc
kn8 >47y +21n +2zv
kn9 >5zs +ytg +jw0 +knb +kna
kna >t1m +kn9
knb >yf9 +kn9
knc >fw1 +knd +8jn
knd >5i6 +knc
kne >fw0 +jr
knf >eve +kng
kng >kp3 +knf
knh >nr8
kni ~rog +rkt
knj ~bkv
knk >h4v +n2k +vzp
knl >y12
knm +kok !bfs
knn >g2c +knt
kno >y6i +bir +knt +17w +17r !y6j
knp >z7i +whd
knq ~17r !pt7 ~2z ~tff ~bis ~tfg ~knt ~tfh ~kqo ~ktn
knr >a8g +bir
kns >yfl
knt ~knq +kno +knn +bir
knu >z3t
knv >yq2
knx ~s26
kny >5ir +nwa
knz >oq4 +ko0
ko +kq +kn !tci ~1ml ~6uc ~tcj ~noc
ko0 >rf2 +knz +ko2 +zcq
ko1 >9i2 +d3v
ko2 >z37 +ko0
ko3 >z60 +5w3
ko4 >189
ko5 ~91 ~8pv ~a7y ~oy4 !e60 ~8ar ~b13 ~w43 ~w44 ~w45 ~ibu ~w46 ~w47 ~s5r
ko6 !zi3 +92
ko7 >y2y !y2z +92
ko8 ~epn !mgc ~if
ko9 ~9ce
kob >ivq +kpj
koc >c37
kod ~kqm
koe ~6ox
kof >h1p
kog >152
koh >oj
koi ~oh +sea
koj ~iq5
kok >bj7 +knm
kol ~k5u
kom >6hd
kon ~4vc !ru2 ~bj8 ~eft
koo ~l1h +18g +isn +bii +1w2
kop ~8d1
koq >ydp +kpb +aso +57k
kor >g57 +kp2
kos ~q0o
kot >zc3 >zc4
kou >y1g +kow +dtd
kov >1mv +8w1 +j6b
kow ~brb +kou +8w1 +kte +jtw
kox +j6b +kow
koy >ygo
koz >ap +vzr
kp +kq +kn
kp0 >2hb +kp1
kp1 ~17r +kp0
kp2 >g4x +kor
kp3 >n9g +tfg +evh +bjj
kp4 >yub
kp5 >2ro
kp6 >yq3
kp7 ~839
kp8 >l0c +asi +57k
kp9 >97
kpb ~in +koq +8ka
kpc +kpb
kpd >lv +kpe
kpe >zra +kpd !puo
kpf +h21 !ti7 ~ad2
kph ~jjf
kpi >f16
kpj >ei0 +kob +2u2
kpk >8h2 +2u2
kpl +8ka !e3q ~tq0 ~tq1 ~gbe ~lhh ~tq2
kpm ~pqw
kpn +2u2
kpo >ku9
kpp >1s8 +kpq
kpq ~af4 +j70 +kpp
kpr ~e17
kps ~tvt
kpt >hzk +kpu
kpu >k81 +kpt
kpv >bvv +j70
kpw >yu4 +kq0 +kq6
kpx >jsf +kq5
kpy +kq5
kpz ~b45 +kq5
kq >jxc +ko
kq0 ~b45 +4xu +kpw
kq1 ~vm0 !vmg
kq2 ~9cc
kq3 +ujm
kq4 +kq1
kq5 >jsl +kpz +kpx +kpy
kq6 >2ro +4xu +kpw
kq7 >afr
kq8 >ob2
kq9 >s2c
kqa >jn0
kqb ~px8
kqc >sil
kqd ~l1h
kqe >yba +3y +9uh +kqg +d4k +kqh
kqf >dyv +kqh
kqg ~qpf +kqe
kqh >5xg +kqf +kqe
kqi >q9o
kqj ~j8v
kqk >cg +c37
kql >72y
kqm ~lpk +lpe !ru8 ~3jo ~w4g ~w4h ~w4i ~w4j ~kod ~kx4 ~lpl ~p3o ~w4k
kqn >evw
kqo ~knq +cq7 +880 +c37 +871 +r3k
kqp >yen
kqq >k4r
kqr +kqp
kqs ~vm0
kqt ~vm0
kqu >9ay +kqv
kqv ~imo +kqu
kqw >2o4 +krv
kqx >l55 +krv
kqy >p0k
kqz >2hb +krv !3j
kr0 >gmb
kr1 >ye4
kr2 >je +umb +abw +abv +kso +krb +cfe
kr3 >r0r +kr9 +ksq
kr4 >b7z +kr9
kr5 >72y +kr9
kr6 >gzg +79d
kr7 >6vt
kr8 ~ve0
kr9 >law +64r +kr4 +kr3 +kr5
kra >jgk +kre
krb ~e49 +rzr +kr2
krc >hvq
krd >i6
kre >hug +kra
krf >bih
krg >l3i
krh >yoz
krj >jq
krk ~uef
krl >h69 !xx4
krm >8g3 +8af
krn !w4m
kro >nhg
krp >c8w +krv +krt
krq >n9g +m9y +kry
krr >ztt +dha +7xl +p74 +p72 +p78 +p7d
krs >et5 +7xl +8ne +803
krt >ca6 +krp +krx +ks1
kru +ijk +ks4 !bxw !jjf ~ac4 ~e2i ~eni ~vxt
krv +krp +kqz +kqx +kqw !3l ~1u6 ~w4n ~ac5 ~dc7 ~w4o ~ri5
krw ~mdw
krx >4v6 +207 +krt
kry >yhk +7wy +7vt +krq
krz >yjq +7wy +7vt
ks +101
ks0 >jo +jlx +ae
ks1 >yt3 +krt
ks3 >2vg
ks4 >qub +kru !y6n !y6o
ks5 +kry
ks6 >l2z +fdt +6eo
ks7 >68z +4ir
ks8 >mbu +fdt
ks9 >1hc +ksb
ksa ~fdu >6om +w6e +6en
ksb >fdo +ks9 +n8s
ksc !84p ~6eq ~gp5 ~ufp ~l2x ~gp6
ksd !bri ~uy4 ~uy5 ~4d2 ~uy6 ~uy7 ~97t ~uy8 ~uy9 ~uya ~uyb ~uyc ~uyd ~ok4 ~uye
kse >5xg +ksk +4wk +ksj +ksi +ksh +ksg
ksf >2ro +ksk +ksg +4wk +ksj +ksi +ksh +ksm
ksg >ksf +ksf +fy +kse
ksh >yu4 +ksm +ksf +fy +kse
ksi >yu7 +ksm +ksf +fy +kse
ksj >yur +ksm +ksf +fy +kse
ksk >yu4 +ksm +ksf +fy +kse
ksl ~pbm !ugd
ksm +ksk +ksf +ksj +ksi +ksh
kso >bhu +30m +5pm +kr2
ksp >ybo
ksq >yz0 +kr3
ksr >p9a +dn1
kss ~ei2
ksv ~usd
ksx >egm +1qb
ksy >e3e
ksz >1qb +kt0
kt >66x
kt0 >yby +ksz
kt1 >y2o
kt2 >2k8 +7c3 +kt4
kt3 ~23y
kt4 ~2k6 +kt2
kt5 >kt8 +kt7
kt6 ~bb +ama
kt7 ~ruj +kt5
kt8 >7op +ava +l1
kt9 >7od +l1 +w4s
kta >5d6
ktb >kt9
ktd >svh +ra3 +ra1
kte >y2e +jtw +kow
ktf >ln6
ktg >7cd +ktj
kth >inu +kti +dg9
kti ~l33 +bhq +fdq +kth +6ky !vzo ~35e ~5kg ~86f ~bu4 ~vzp ~vzq ~vzr ~vzs
ktj ~d7b +ktg
ktk >nfg +ktm
ktl >ja
ktm >4pj +ktk
ktn ~knq
kto +17r +ktn
ktp >ycj +uhc
ktq >sb3
ktr !kkc
kts >152 +ktv
ktt >s83 +qb +ktu
ktu >aes +ktt
ktv >bho +811 +kts
ktw >t1x +6uu
ktx >mjt
kty >6uo +6uu +ktz +ku0
ktz >zo6 +kty +ku1
ku >ykw
ku0 >864 +kty +ku1
ku1 >a5z +ku0 +ktz
ku2 >zqv +qp6 +7yy
ku3 >p6a +cfd
ku4 >9t +rgy +pfu
ku5 ~v28 +p1e
ku6 >r3s
ku7 >av1 +ait !due
ku8 >n7l +6ca
ku9 >5i6 >ysw +kuc
kua >ytw +kuc
kub >ku9
kuc >kyf +kua +ku9
kud >ymw
kue >xkj
kuf >xmr
kug >ikh
kuh >c37 +bxi
kui >ja7 +xrw
kuj ~b45
kuk >qkh
kul >kqk
kum +pjs
kun >e5a
kuo !ni6 +kur
kup >9ku
kuq >xmq
kur ~a3e ~b45 ~izd !ni9 ~4gk ~w4v ~b4e ~w4w ~ize ~oxo
kus ~udj
kut >ag5
kuu >edy +1ge +kuv
kuv ~tvt +kuu +78s
kuw ~9ce +78s
kux >xgk +93s
kuy >yte +kv6 +kuz
kuz ~idu +kuy
kv >z7d
kv0 >yte
kv3 >9hk
kv4 >cl +pa9 +paa
kv5 >7nm
kv6 >8vs +kuy
kv7 >frs
kv8 >ycl
kv9 >aei
kva >c4b
kvb >frt
kvc >my5
kvd >xu1
kve >yer +kvf
kvf >gpv +l6o +l6n +l6z +l6y +l6x +kve +kvj +kvi +xx5 +yge
kvg >t3r
kvh !w9y
kvi >jt5 >xx5 +kvf
kvj >yt9 +kvf
kvk >44n
kvl >t3l
kvm >zu4
kvn >px6
kvo >xrs
kvp >zts
kvq >xv3 +tvj
kvr >z75
kvs >xut
kvt >obg
kvu ~5g0
kvv ~l9g
kvw >yxa
kvx ~a32 ~jua +kw3 !l6l ~5e1 ~ni4 ~w54 ~w55 ~6ae ~6ad ~w56 ~w57 ~23h ~w58 ~kw2 ~w59 ~w5a ~w5b
kvy !l6q +kvx
kvz !l6r
kw >7my
kw0 >xtr
kw1 ~eib
kw2 ~kvx
kw3 >y0c +euh +kvx
kw4 >f1a +65x +euh +nih
kw5 >siu
kw6 >iqm >yxb
kw7 >xhz !xi4
kw8 >mmw +ask
kw9 >ik +ask
kwa ~bm8 ~ml4 !rna ~q37
kwb ~ab2
kwc >yl2 +kwd
kwd >zsa +cb6 +kwc
kwe >1hu !65o
kwf >1s5 !yg
kwg !17d
kwh !65s
kwi >1cs
kwj ~g52 +kwp
kwk >zf6 +l4o
kwl >zf6 +l4o
kwm >xx6 +kwn
kwn >jq9 +kwm
kwo ~el6
kwp >lcv +kwj !y27
kwq >8c5 +kwt +x3f +3gc
kwr >let
kws >8c6 +24j
kwt ~lez +kwq
kwu +mwh +iv1 +kwv
kwv >cg +t0e +kx2 +kwu +hvu
kww >5vq
kwx >xib +hvu
kwy >e9r +c46 +pru
kwz >5pz
kx >66x
kx0 >l0 +czg +kx9 +kx8 +kx5
kx1 >4a5 +6zv
kx2 >4ht +kwv +kx5
kx3 !w96
kx4 ~kqm
kx5 >xbl +kx2 +kx0
kx6 >xcb >90
kx7 >e8q
kx8 >44r +kx0
kx9 >t0o +kx0
kxa >9y2 +16f +kxc
kxb >1p4
kxc >b7 +l0n +aa3 +kxa
kxd >nt2 +hxx +mai
kxe >7un +kxg
kxf >kxe >7un +kxh
kxg >7uj +kxe
kxh >oig +kxf
kxi ~bu0 +mai +2m7
kxj >bft +hp8
kxk >inw +kxm +kxl
kxl >as +kxk
kxm >ys3 +kxk
kxn >3ki
kxo >4r4 +kxr
kxp >737 +3si
kxq >bgd +cra
kxr >72y +kxo
kxs >8ng +kxu
kxt >b7 +3si
kxu >abr +kxs
kxv >734 +gpv
kxw >kry +3si
kxx >ycb
kxy >53h
kxz ~735 ~awo ~bu0 ~kyx ~ptc +ky2 !uu3 ~w5i ~1fd ~atp ~w5j ~w5k ~w5l ~ml8
ky >av1 +ulq +e67
ky0 +ky2 +c45 +c44 !6i2
ky1 ~ptc +ky2
ky2 >bu1 +ky1 +ml6 +ky0 +kxz !y7f
ky3 >ln6
ky4 >5d +4wg
ky5 >l1w +iqb +kzl +dgj +jg
ky6 ~9d6 ~e4p ~nj7 !n1r ~fsf ~wfl
ky7 +324
ky8 +323
ky9 >s14 +323
kya >5d8
kyb >7pq
kyc +uct
kyd +1zr
kye >44m
kyf >sc0
kyg >hq
kyh >1x9 +6hx
kyi !w5o ~jmk ~w5p
kyj !w5q
kyk +kye
kyl +kyf
kym ~x8u
kyn +kyk
kyo >624 +ei
kyp >yb0 +kyq +qf1 +qf0 +ei
kyq +kyp +qf2
kyr >2x8 +kyv
kys >514
kyt >j2j +kyu
kyu >et5 +kyt
kyv >63x +kyr
kyw >3sf +9ct !ggq !zy8
kyx ~in ~kxz ~s07 +kz0 !w5r ~w5s ~fac ~byv ~w5t ~gjh
kyy >z22 +byu +svh !ggi
kyz !zge +kxz
kz >xb
kz0 >byq +kyx !y7m
kz1 ~epx ~nc9 +kz3 +4r !pxd ~7ro ~qpg
kz2 ~epx
kz3 >81e +kz1 !nv3
kz4 >4x +11a +wd1 +ml5 +gkz
kz5 >q6v
kz6 >nbv +k5n +kzb
kz7 >zo9 +yfs +kza +kz9
kz8 >16e
kz9 >9ut >yxc +5b6 +kz7
kza >xh1 +kz7
kzb >k5y +kz6 +nbv +nbu
kzc >87c +3z7 +i1 +i3
kzd >npj
kze ~bmh ~ef2 +g1b !tjx ~ig ~ij ~hn5 ~w5z
kzf ~g1d +79b +g1b
kzg >dzl
kzh >fru +97u
kzi >jsy +97u
kzj >t0a +cpg +95i +qco +6ks +1ts
kzk >k5n +6ks
kzl >k5o +hw8 +ky5
kzm >600
kzn >r4o
kzo >92b
kzp >zwz
kzq >o2h +kzt
kzr >6hb
kzs >18k
kzt >ye7 +kzq
kzu >s4l +kzv +mr0
kzv ~9bo +kzu +hkd
kzw >87g
kzx >crg !z3u
kzy ~bu0 +atr
kzz >eve
l >7u9 +4w5
l0 >xb +e3h +e3f
l00 >y7a +92z
l01 >mtu
l02 >bkn
l03 >sfz +zb +gqu
l05 >e59 +2uz
l06 >p9a +2uz !in8
l07 >yg6 >ygf +l08 +1qo
l08 >7pq +l07 +do6
l09 >ziw +do6
l0a ~g52
l0b >3dm
l0c >4y2 +9m7 !xcf
l0d +j8x
l0e +ii
l0f >7b1 +7b2
l0g >yea
l0h ~w6s +l8o
l0i ~lpk
l0j >juy +en3 +euf +jg
l0k +l0h
l0m +lf9 +l0i
l0n >16b +kxc +l0o
l0o >yw9 +l0n
l0p ~e9h
l0q ~v83
l0r >yen
l0s >s14 +1m3
l0t >fo4 +1m3
l0u >a7a
l0v >1hu
l0w >fi2
l0x >gpv
l0y ~e4l
l0z >pyj +l11
l1 >2nd +dxv +kt9 +ama +kt8 +am9 ~zop
l10 >im5
l11 >djo +o17 +l0z
l12 ~1e8 ~6sn ~ucm ~ucx ~mn3 +l21 !e6p ~2ko ~6so ~6sp ~7ol ~w61 ~fjy ~pjs
l13 ~1e8 +l21
l14 ~lpx
l15 ~oy4
l16 >7t1
l17 >ei3 +l19 +l18
l18 >yt3 +l19 +l17
l19 +l17 +l18
l1a >xq2 +e41
l1b >1v1
l1c >18k +l1e +18g +l1h
l1d >bik +8sx +l1h
l1e >18g +l1c +iwx
l1f >ys4 +l1h
l1h +l1d +l1c +l1f +iwx !w63 ~w64 ~1af ~w65 ~w66 ~gu9 ~arm ~kqd ~koo
l1i +l1h
l1j ~tig ~asl !tih ~asn ~tii
l1k >z6j +l1m
l1l >6wf +l1n !z77 +q54
l1m >fg +l1k
l1n >zmv +l1l +264
l1o >ycb
l1p ~l1r +m3o
l1q ~l1r +l1v
l1r !8ny ~u0c ~u0d ~l1p ~l1q
l1s ~5y2
l1t +l1p !zhm +l1s
l1u !zhn +d2j
l1v >ln6 +l1q
l1w >6j6
l1x >iq7 +l1y
l1y >mb4 +l1x
l1z >pbf
l2 >2iz +m04 +ext
l20 >jg
l21 >2mx +l13 +l12 !e6s
l22 >j7p +j7m
l23 +j7m !v12 ~3la ~v13 ~jkp ~v14
l24 >b7 +c0 +cs +e41
l25 >bhy
l26 >zbi
l27 >c56
l28 >ppu +9db +5zg
l29 +l2b +l2d !m9u
l2a >bf +l2b +l2d
l2b >bq +l2a +l29 !xie
l2c >90 !7sm
l2d >iqp >1us +l2a +l29
l2e >yjh
l2f +ehq
l2g >kkr +l2i
l2h >af0 +yy5
l2i >gf0 +l2g
l2j ~bxw !mhi ~kks ~bxy
l2k >zal +ptc +l2m
l2l >z7x +3dy
l2m ~ml4 +l2k
l2n >y91 +l2o
l2o +l2n
l2p >sz6 +2gu +l2r +ssz +ssy +l2q
l2q >nm0 +l2r +l2p
l2r >xg1 +l2p +l2q
l2s >xb
l2t >4zk +p2
l2u >7sp +l33 +l30 +l2z +7ss
l2v >1pw +l33
l2w ~exu ~njf !ruc ~bm5 ~w67 ~w68 ~6z0 ~w69 ~nyg ~on6 ~w6a ~w6b
l2x ~ksc
l2y ~l33
l2z >cg +l2u
l3 ~hvv !rjf ~e68 ~ok0 ~tck ~tcl ~q9a ~tcm
l30 >6yt +l2u
l31 >1pf +cgv
l32 >nji +nxu
l33 ~7sx ~kti +l2v +l2u !w6c ~w6d ~6kz ~7ec ~a6c ~j65 ~w6e ~l2y ~mfi ~w6f
l34 ~qhk
l35 +l34
l36 >8r1
l37 >lsb
l38 >zbv
l39 >z37 +l3a
l3a +l39
l3b >imb +l3e +l3d
l3c >imb +l3d
l3d >62t +l3k +l3c +l3b +l3f +6jl +l3g
l3e >ln +l3b
l3f >7po +l3d
l3g >79b +8ov +l3d +7xj
l3h >59u
l3i >58n
l3j +l3i +l3l
l3k ~62v +8ov +l3d
l3l >58u
l3m ~9cc
l3n >a52
l3o >my5
l3p ~t91
l3q >yra
l3r >psb
l3s ~b45 +a04 +izc
l3t >jym
l3u >xj6 +l3v
l3v +l3t +l3u
l3w >68z +404
l3x ~uhv !du5 ~1l7 ~2i8 ~q3g ~w6g ~395 ~8dc ~8kl ~q3h ~w6h ~w6i ~k95 ~w6j ~w6k
l3y +l3x
l3z >7xi
l4 ~pon !tcp ~tcq ~1mc ~6h0 ~tcr ~tcs ~tct
l40 >ziw
l41 !w6l ~w6m ~a7f ~qjy ~s65
l43 >ag2 +l44
l44 +l43
l45 ~fjg
l46 >691 +l4l
l47 >seo
l48 >4hm +8t0
l4a >3hq +bx4
l4b >2q9 +4q4
l4d >yq3 +l4h +l4g
l4e >1hc
l4f >iqp
l4g +l4d !6uk ~dei ~u9k ~jg7 ~u9l ~u9m ~u9n
l4h +l4d
l4i >ydq
l4j >i3r
l4k >cg +bx4 +4q4 +f1w +l4m
l4l >68y +l4o +l46
l4m >bx4 +las +l4k
l4n >bgc
l4o ~699 +l4l +kwl +kwk
l4p >xim +2rv +162 +o2
l4q >yqp +1k6 +a7q +l4t +cs +9iz +e96
l4r ~a9y +2rv +1k6 +l4t !w6p ~w6q ~ev5 ~w6r ~ehl ~mw5
l4s ~nt6
l4t >4ww +pfq +pfs +l4r +l4q +e98
l4u >yur
l4v >sfs +l4x +l4w
l4w >sfz +l4v +l4y
l4x >d04 +l4v
l4y >evo +bxd +740 +l4w
l4z >yfk
l5 ~hvz +jl1
l50 >nq
l51 +l54 !8pa
l52 !ril ~e2j
l53 ~5ku
l54 >i6j +l51
l55 >gc4
l56 >y4h >y3u !y4i
l57 ~nt6 +in2 +gl1
l58 +l5a
l59 >c6i
l5a +l58
l5b >g0h +f6p
l5c >1no
l5e >yf9
l5f >o9f
l5h ~v1a
l5i >i2a
l5j >y9q
l5k >fzo
l5l >z5k
l5m >xkz
l5n >p0l +l5u
l5o ~5to
l5p ~w0e
l5q >h6e +l65 +l5r +l5s
l5r +l5q
l5s >oy0 +l5q
l5t >yv3 +l5v
l5u ~h91 +l5n +3kh
l5v ~jek +l5t
l5w +l5u
l5x >puj +l6d
l5y >ncx +l5z +l63
l5z +l5y
l6 >av1 +v3d +si4 +d83 +l8
l60 ~h91
l61 +l5z
l62 +l60
l63 >nd2 +l5y
l64 >ia3
l65 ~elj +l5q
l67 >l5y
l68 >yrl
l69 >qm5 +l6b
l6a >l5q +l6b
l6b +l6a +l69
l6c ~d7b +32
l6d ~elj +l5x
l6e >y8y
l6f >9bu
l6h >qdd
l6i ~cwg
l6j ~vm0
l6k >39v
l6l ~unw ~j6q +l6p !kvx ~w5c ~i4e ~iub ~nmt ~w5d ~w5e
l6m ~5z8
l6n >kvk +kvf +3sk +f1v
l6o >t0b +kvf +l6u +3sk
l6p >lcv +l6l
l6q !kvy +l6l
l6r !kvz +l6m
l6s !pys ~j9 ~tzo ~l6w
l6t >yt3 +j8 +2al
l6u +l6o
l6v !rud
l6w ~l6s
l6x >b3l +kvf +3sk
l6y >kyg +kvf +3sk
l6z >44n +3sk +kvf
l7 +l5
l70 >8lt
l71 >al4
l72 >72v +mxj +c2f
l73 ~zqy >72w
l74 >8l6
l75 >84d
l76 >zcw +l77
l77 >bkh +l76
l78 >sed +kfv
l7b >ysb
l7c >jjx
l7d >cun +sr3 +tr7
l7e >ok3
l7f ~ap0
l7g >q3b +377
l7h >ack
l7i >aaf +4of
l7j >l24 +l7o +92a +1ut
l7k >87l +1ut
l7l >ik
l7m >bhy +l7o +1ut
l7n >ejx +t2x
l7o >bi1 +l7j +l7m ~92a
l7p >95h ~l7q
l7q ~l7p >zwb
l7r >gmc
l7s >90q
l7t >m6w
l7u >ct3
l7v >lv0 >7s4 +q0l +9tr !ptj
l7x +gkm
l7y >gzf +v39 +l80
l7z >y9q +l81
l8 ~gi3 +l6 +qho
l80 >3m8 +l7y
l81 >q9l +l7z
l82 >2ji +2ja +klj ~l83
l83 ~l82 >hvp
l84 >jwu
l85 >gpv +e76
l86 ~8ao +onq
l87 >xq2 +l8a +l89
l88 >o0l
l89 >cza +l87
l8a >klo >92g +l87
l8b ~qi5
l8c >s4g
l8d >p58
l8e >bvn +l8f +l93
l8f >f61 +l8e
l8g ~ga0 +o36
l8h ~slx +ra6
l8i >36m +oik +kfd +kle +l8k
l8j >ynk
l8k >dhi +l8i +l8m
l8l >qre
l8m >3j6 +l8k
l8n >dh +yha
l8o >qub +l0h +w6s !y6k
l8p >dj2 +l8r +l8s
l8q >yke +l8r
l8r >zqv +l8p +l8q
l8s >72y +l8p
l8u +2b4
l8v ~ctf
l8w ~e0x
l8x !rue ~w6u
l8y +jps !w6w ~6sz ~jpr ~jqi ~w6x
l9 +l8 +2oz
l90 >n67
l91 >ecq
l92 >g4c
l93 >duk +l8e
l94 >396 +kde
l95 >z57
l96 >ffs
l97 >xj1 +l99
l98 >t6r
l99 >2ie +l97
l9a >l97 >8v0
l9b >an
l9c >1a6
l9d >9wn +9hd +pou
l9e >az7
l9f ~e2g
l9g ~tx1 ~uub +l9z !tx2 ~w71 ~5g4 ~5g6 ~w72 ~w73 ~k5g ~kvv ~w74 ~w75 ~w76 ~w77 ~w78 ~w79
l9h +l9z !tua ~tub
l9i ~d2i
l9j ~qlw
l9m >as +46l
l9n >ehz
l9o >at +46l
l9p >5g9
l9q >5ha +l9r +l9y
l9r >au +l9q
l9s >iwe !m1x
l9t +l9q
l9u >yaw
l9v >z7f
l9w >5g9 +8pr
l9x >kx5 +8pr
l9y >xb +xhf +dyz +144 +l9q +ekn
l9z >68z +l9h +l9g +8pr !e7a
la >i90 +lb
la0 >xuz +la3
la1 >qpp
la2 >iee
la3 >fik +la0
la4 >y5l +la8 +la6 +la7
la5 >za8 +m02
la6 >5th +la4
la7 >zjp +la4
la8 ~tu7 +s9v +la4
la9 ~uwt
laa >yck +q9
lab >5d8
lad >7ov +mdd +863
lae ~h4n ~md7 !vmh ~45f ~w7c ~w7d
laf ~h4n
lag >24k
lah >10z
lai >mvn
laj >zqz +72u
lak >gf8 +lar
lal >hvs +bfz +51c +lan ~zw0
lan >bfz +51e +lal
lao >edy +9uk
lap ~bg1
laq ~6fg +bj
lar >ybu +lak
las >l4a +l4m
lat >xll
lau >aor
lav ~egg
law >l24 +bi3 +lay
lax >bhy +lb2 +pp4 +bi3
lay ~bi3 >kr3 +law ~zv1
laz >bi3
lb +la !tst ~no9 ~tsu
lb0 >bi3
lb1 >bi3
lb2 >fcg +lax ~1002
lb3 >xfb
lb4 >iwu !xbt
lb5 >xb ~bd7 ~7ub ~8l9 ~lbg ~zis ~zsv ~lbj ~4cw ~4is ~zsw
lb6 >xf4 +lb8 +lb7
lb7 >dhk +lb6
lb8 >k7w +lb6
lb9 >fsa ~m8v
lba >1b6
lbb >m8l
lbc >dh
lbd >dh
lbe >72y
lbf >6om
lbg >6yk >ahj
lbh >gpv
lbi >601
lbj >6d7
lbk >en8 +iik
lbl >iqd
lbn >j1b
lbo >xx8
lbp >kwr +yl +lbq
lbq >54a +lbp +2tt
lbr ~jts
lbs >4v3
lbu >oyq
lbv >z75 +w2f
lbw >2qh
lbx >7mr
lbz >cbo
lc >qk8 >yff
lc0 >qmp
lc1 >xk4
lc2 >p0k
lc6 >9bu
lc7 >ot7 +lca
lc8 >8tt >50p +lc9
lc9 >bb +lc8 +lcc
lca >fzt +lc7
lcb ~ruf
lcc >xfd +9qo +lc9
lcd >xg3
lce >y8s
lcf >o4d
lcg >1hb
lch >g6n
lci >hy0 +lck
lcj >nr2
lck >gtp +lcl +lci
lcl >hy3 +lck
lcm >xka
lcn >ym9
lco ~pjy
lcp ~pjy
lcq >r82 +lgf +lct +lgg
lcr >nup +9df +r81
lcs >58n
lct >6z8 +r82 +lcq
lcu >niu
lcv >1v1 +4zn
lcw >y5s +qy2 +eho
lcx ~tor
lcy >mj5 +ld4
lcz ~625 ~9mr !ruf ~w7e
ld >iyr +lf
ld0 ~699 ~hnf !rug ~69a ~w7i ~hng
ld1 ~m0w
ld2 >6jk +h51
ld3 >cq7 +4ap !8oa
ld4 >hnj +lcy +mbt +4zg
ld5 >f9s +gq8 +4ap !8ob
ld6 >pt8 +h51 +ji7 +ji6 !al8
ld7 !ldc ~w7k
ld9 +ld8
lda >i5n +uso +i5o
ldb >10x
ldc !ld7 ~7p8 ~w7l ~ikq ~w7m ~w7n ~s2e ~w7o
ldd +ldb
lde +ldd
ldf >10w
ldg >ycb
ldh >xsq +ldi
ldi >7wb >aet +ldh +yto
ldj >1l9
ldk >8bk +3m6 +8o4
ldl ~1hw
ldm >z46
ldn >z48
ldo >yq2
ldp >fge +bnm
ldq >dro +4f9
ldr >npg
ldt +lds
ldv >xfx +ldx
ldw >yxg +ldx
ldx >k7w +ldv +ldw
ldy >h1g
ldz >yxh
le >1py +lf
le0 >yoi
le1 >hgp
le2 >zd1 +7ab +9im
le3 ~o85
le4 >pa3
le5 >ii2 +le7
le6 >ot7 +le8
le7 >o9f +le5 +r98
le8 >ot9 +le6
le9 ~tdp
lea +le9
leb >k0u
lee >elq
lef >yxi !fh1 +vqs
leg >yxi +vqs
leh >zvu
lei >zzi
lel >6dp +79k +p5q +p5p
lem >6hp >b02
len >1no +lf1 +el9 +eth +el5
leo ~62v +sr6 +f0i
lep +71c +leo
leq >dvc +gf8 +les
ler >51e
les >nkk +leq +nkm
let >pqq
leu >4ww +8yo
lev >54a +8yo
lew >1no +eth +el9 +el5 +etk +a8a +ele
lex ~x3k +nbs +ocj +8ht
ley ~jts
lez ~u72 !uem ~ut ~1ah ~kwt ~8ys ~a1b ~bvp ~w7p ~w7q
lf >f7t +lj +li +le +ld
lf0 ~uel +8o0
lf1 >ox4 +1no +1nn +len +9wg
lf2 +elc
lf3 +ley
lf4 >bkd
lf5 >g8r
lf6 >g6l +g6y
lf7 >1h9
lf8 ~uow +4t0
lf9 ~ar1 +4t0 +oyy
lfa ~epn +lfe
lfb ~ar1 +4t0 +e2l
lfc >b5u
lfd +lf9 +lm8 !9dv
lfe >epl +lfa
lff >pfo
lfg >z34
lfh >7u8
lfi >xer +lfk
lfj >yjc
lfk >7it +lfi
lfl ~tau
lfm ~lfq +ofp
lfn >y5s +k32 +o78 +dw4 !ot5
lfo >ixu +k58
lfp ~e80 ~op2 +lfv !ieg ~w7r ~o78 ~w7s ~qvm
lfq ~jnb ~qai ~tdq +lfw !tdo ~lfm ~w80
lfr !zgs +lfq
lfs ~rua
lft +op2 !wo
lfu !ief +lfp
lfv >lfn +o78 +lfp
lfw >ylh +k58 +lfq
lfx >xko
lfy >jpj
lfz >2ku +5wy +lg0 +lg1
lg >eqg +1q5 +1q3 +1pz +6fw
lg0 >zu0 >nsw +lfz
lg1 >6cs >mzs +lfz
lg2 ~qn0
lg4 >649
lg5 >5y3 +lg6 +sxy
lg6 >f61 +lg5 +9zk +byh
lg7 >cqa
lg8 >pk0 +77n +ipx +7cu
lg9 >rh8
lga >srb
lgb >fvf +mcp +mco !zyl
lgf >htw +lcq +s7o +r82 +nut +mli +nul
lgg >hts +lcq +s7p
lgh ~e5x +mst
lgi >a88 +lgj
lgj >a8b +a88 +qju +qjt +a8f +qk1 +lgi ~zoj
lgk >vl
lgl >ikh
lgm >a97 +5c9 +5c8 +5c6
lgn >yha
lgo >caa
lgq >qw2
lgr >ytw
lgt >xm5 +lgv
lgu >bwt +lgv
lgv >dv6 +d0v +lgu +lgt
lgw >bfi
lgx >628 +vnv +lh1
lgy >628 +lh1
lgz >cqw +lh3
lh ~m3f +6de
lh0 >qdq
lh1 >623 +mys +yya ~zpu +lgx +lgy +lh8 +xlf +lh4
lh2 !w87 ~w88 ~w89 ~w8a ~lhi
lh3 +lgz
lh4 >1s7 +lh1
lh5 ~uyf
lh6 >xxa
lh7 >dpl
lh8 >1xp +lh1
lh9 >952
lha >xxb
lhe >8kd +lhg
lhf >2u2 +lhg
lhg >yxj +lhe +lhf
lhh ~kpl
lhi ~lh2
lhj >xns
lhk >ylx
lhl >pjj
lhm >j8a
lhn >fsa
lho >9t8 +lhs
lhp >ied +w7v +lhq +lhr
lhq >iee +lhp
lhr >4sp +ha9 +lhp +mi7 +mi9
lhs >754 +lho
lht >4iq
lhu >xxc
lhv +lir
lhx >3rd +li5 +3rc +nzb +2i6 +lyt +lhz
lhy >9q1
lhz >9q2 +li5 +li3 +lhx
li >1q3 +lf
li0 ~64h
li1 ~q54
li2 >9o2 +loc
li3 >9u3 +lhz
li4 >xnp
li5 ~3r6 +lhx +lhz +2i1
li6 ~8s5
li7 >d8h
li8 >xbi
li9 >edy
lia >1sn
lib ~2eh
lic ~vn3
lid ~iap +mjj
lie +lid
lif >dzl
lig >xxd +lij
lih >ls9 +lij
lii >3ts +lij
lij >600 +lig +lih +lii
lil !twz ~tx0
lim >56i
lin >ymm >ymo
lio >z0a
lip >fyg
liq >jgo
lir >z6u +lhv
lis >yoj
liu >xr4 +liv +liw
liv ~liw >hvs +liu +liy
liw >r66 +liu ~liv
lix >2hz +liz
liy >r6u +liv
liz >bx4 +lix
lj >m3n +2wb +qsx +1q1 +lf
lj0 ~v6t
lj1 >xt4 +moi
lj2 >snn
lj3 >14a +lj6 +lj4
lj4 +lj3 +bwv
lj5 >ziw
lj6 >bb +pi0 +lj3 +bwv +lkw +lkt
lj7 ~qvo
lj8 ~ros +mve
lj9 ~sml
lja ~epx
ljb >rzo +2l1 +qd1
ljc >ebk +45k
ljd >xg9
lje >evz +848
ljf >yo5
ljg >2aw +ljl +lji
ljh >ljo
lji >9rv +ljg
ljj >h1n
ljk >2ad
ljl >8sq +ljg
ljm >80t
ljn >9su
ljo >g6d +ljq
ljp >r29 +ljq
ljq >bx4 +ljo +ljp
ljr >8zj +ljv +ljt
ljs >brr +ljv +ljt
ljt >5w3 +ljs +ljr
lju ~828
ljv ~sq4 +ljs +ljr +o2m
ljw >fdq
ljx >do6
ljy >yrd
ljz >bjc
lk >1ux
lk0 >eas +3e8 +lk1
lk1 >eav +lk0
lk2 >afu
lk3 >72y
lk4 >5s2
lk5 !gil ~9mc ~v6q ~g3f
lk6 ~eax
lk7 >8wa
lk8 >xj9
lk9 >yte
lka >okg
lkb >hvq
lkc >3sf
lkd >3sf
lke >8jr
lkf +7jf
lkg >9iq +hlz +i01
lkh >1p2
lki >lv1 +lro
lkj >hlx
lkk ~9sf
lkn >xxg
lko >edy
lkq >z12
lkr >bx4 +e9c
lks ~3z7 >eav
lkt >8rb +x5z +lj6 +lku
lku >bf +lkt
lkv ~a1j
lkw ~u78 +lj6
lkx >9od +aw4
lky >mr5
lkz >pxj
ll >fh9 +waf !z6h
ll0 >xjw
ll1 >yte
ll2 >apy +ll3
ll3 >aq0 +ll4 +xh0 +ll2
ll4 >aq1 +ll3
ll6 >z58
ll7 ~nt6 +dr2
ll8 !w81 ~w82 ~w83 ~w84
ll9 >xhb
lla >aka
llb >g5t +agy +llg +llf
llc >r2g +llk +vfm +cms
lld >bku
lle >650 +61h
llf ~ftd >ziw +ye3 +llb +61h ~agq
llg +llb +clb
llh >iqp >b39
lli >fs0
llk ~hlu +llc
lll >g6m
llm >bhv
lln >kim +cj0 +llp
llo >kim
llp >ziw +lln +lls
llq ~awo
llr ~v22
lls >p9a +llp
llt ~nn1 +pxl
llv >jmz +llx
llw >6uo +llx
llx >4yd +llv +llw
lly >36n +k2j +qbq +pml +dhj +llz
llz >pml +sqa +lly
lm +w31 !znx +pyg +5rw +52a +s21 +q17 +4vi +6ax
lm0 >xh6 +846
lm1 >i07
lm2 ~84p
lm3 >87l
lm4 >o9i
lm6 >1gh
lm7 >skx
lm8 ~ar1 +4t0
lm9 ~ar1 +4t0 +oyz +dvj
lma >oj >754 +1ot
lmb >fha
lmc ~eim
lmd ~nau
lme ~rlc
lmf !brd +lmc
lmg ~qnn
lmh >y9s
lmi >ne6 +v7f
lmj >a2i
lmk ~tce
lml >azl +lmo
lmm >s14 +lmn +clt
lmn >hvd +lmm
lmo >mx1 >mxa +lml
lmp >mr6 +twl
lmq >t0o +n9m +lms
lmr >7sc +40s +m7e
lms >9qt +lmq +m7e
lmt >504
lmu >z6i
lmv >1d9 +a5z +a5y
lmw >ziw +lmy
lmx >qdg
lmy >p9a +lmw
lmz ~qdm
ln >7pq +ilr +1p8 +lp +w31 +lq
ln0 >mt9
ln1 >dj4
ln2 >yjs +6aw +ln4
ln3 ~fwu
ln4 >s20 >zpf +ln2 +prt +yrz
ln5 >z6i
ln6 >z6i
ln7 >ylt +ln9 +lna
ln8 >jgq +ln9 +lna
ln9 >vj +ln7 +ln8
lna >7dn +ln8 +ln7 +lne
lnb >lpv
lnc ~gdr ~lr0 ~n5j +lqy !ezh ~5q4 ~7y5 ~epo ~n5k
lnd ~8qu
lne >vk +lna
lnf +lnc !ezj
lng >aei +1aq
lnh >7sh
lni >9mu ~7dn ~7er ~7fk
lnj >ycq
lnk >ydn +kiz
lnl >r1y +lnn
lnm >ied +lno +lnn
lnn >nup +lnl +lnq +lnm
lno >ota +lnm ~lnt ~f4x
lnp ~tdn
lnq >xk6 +lnn
lnr >r3i
lnt >lt7
lnu ~tqv
lnv ~8mp
lnw +lnu
lnx +lnv
lny >769 +cul
lnz >ykx +lo0
lo +lt +lq
lo0 >jh3 +lnz
lo1 >xjs
lo2 >nld
lo3 >s1q
lo4 !6oq ~u8h ~u8i ~u8j ~u8k
lo5 ~ejy +qhp
lo6 ~tw8 +78s
lo7 ~rp1
lo8 ~uuf
lo9 ~w97
loa >an4
lob >z1t
loc >agq +li2
lod >9q2 +2i1
loe >5m0
lof >xog +log
log >nwp +lof
loh >myo
loi >hts +loj
loj >hvp +loi ~zoc
lok >rf2 +loq +lop +lou
lol >bf +med +179 +me9 +lor +lon
lom >bf +ivw +j6
lon >ch +lol
loo >dyv
lop >z37 +lok
loq +loz +lok !w8b ~c1 ~w8c ~w8d ~w8e ~rwc
lor ~no1 +loy +lol
los >1bk
lot >xny
lou >53h +lok
lov >6er +u6a +low
low ~u66 +lov
lox >bz
loy >no6 +lor
loz >q0n +loq
lp >1p8 +ln
lp0 >l6o +lp7 +lp1
lp1 ~lp2 ~lp7 >6h7 +lp0 +lpb +lp9 +lpf
lp2 >hvd +lpb +lp9 +yk3 ~lp1
lp3 ~lp5 >18g
lp4 >6h7
lp5 ~zns ~lp3 >6h7 +lpi
lp6 >ecw +fo +lpg
lp7 >atj +lp0 ~lp1
lp8 ~vgn +fx7 +5eb
lp9 >nc8 +lp2 +lp1
lpa >5ip +pru
lpb >g9d +lp2 +lp1
lpd >yba +fsh +c37
lpe >pbb +c37 +8nt +kqm +lpk
lpf >fo2 +lp1
lpg >7l4 +ecx +lp6
lph >yer
lpi >eta +lp5
lpj >lpe +lpk +c37
lpk ~kqm ~su3 +lpj +lpe !run ~w8f ~b58 ~w8g ~l0i ~mof ~sf6
lpl ~kqm
lpm ~su3
lpn ~1yn
lpo >da
lpp >da +lpr
lpq >fg
lpr >7c +lpp
lps >lo
lpu >zca
lpv >e1y
lpw >z4w
lpx !ruk ~l14 ~w8n
lpy ~688 +lq2
lpz ~npy +lq2 +lq1
lq >yg6 +pbd +n9g +ln +1p3 +lo
lq0 >ado
lq1 >ct +lqd +lqc +s63 +cq +lpz +ac6 !rup
lq2 >ct +cq +lpz +lpy +ac6
lq3 >fi
lq4 >nm0
lq5 >xh1 +lq9
lq6 >1dr +lq8 +lq7
lq7 ~9yz ~nk3 +lq6 +eps +1dr
lq8 >fj9 +lq6
lq9 >72y +lq5 +cr +cp +co
lqa >y7h +kmm +kmx +lqd
lqb >ycq
lqc >jxa +lq1 +k7i
lqd >edy +lqe +lq1 +lqa
lqe ~kjf ~kml ~ac6 +lqd !ruq ~w8o ~kmm ~g33 ~gak ~w8p ~s63 ~sab
lqf ~ma4 +i5e
lqg +lqf
lqh !rur +lqe
lqi >ayf +ccc
lqk >1bu +lqm +lql
lql >1c1 +lqk
lqm >1c5 +lqk
lqn >bkt !d65
lqo >pj9
lqp >1by +mop
lqq ~22a +lqv +224 +23d +222
lqr >lqo
lqs >fau
lqt >yoo
lqu >1kh
lqv >23d +lqq +lqw
lqw ~23o +lqv
lqx >88
lqy >n66 +n5k +1hq +67k +lnc
lqz >4v3 +epf +lr2
lr0 ~alp ~gdr ~lnc ~s1x !rut ~5zi ~epp ~qhb
lr1 ~s1x +sxv
lr2 >qo9 +lqz
lr3 !zgh +n5k +lr0
lr4 >1oh
lr5 >1ox
lr6 >1pl +r4n
lr7 >pye +1qq +lr8
lr8 >1qn +lr7
lr9 ~6ab
lra ~9sf !tjm ~os2 ~tjn ~5x3
lrb +lra
lrc >1k3
lre >8ov +ep1 +eoy
lrf >8ov +m7d +h2y +lrg
lrg >xi9 +lri +lrh +lrf
lrh ~8j8 +lrg +ep1 +7rv
lri ~udc +lrg +eog
lrj +7t3 +lri
lrk >2y7
lrl >jwu
lrm ~vjt
lrn ~mjd
lro >lon +lki
lrp >iq3 +ogr +lrr
lrq >yk0 +2ju +95t +lrr
lrr >8kk +lrq +lrp
lrs >3z9 +lud +lrt
lrt >lud +lrs
lru >767 +2r6 +4tl +mao
lrv >8o0
lrw >8ms +7sl
lrx >yjv
lry >1nq +49k
lrz >4ug
ls >lp +lt !i7p
ls0 >498
ls1 >mbm +9f9
ls2 >4a5
ls3 >pvy
ls4 >9a8
ls5 >lv6
ls6 >xbv
ls7 >4hi
ls8 >ads
ls9 >xxh +jzv +lsg
lsa >9cz
lsb >ys3 +d4w
lsc >ysy
lsd >ar +a6 +lsx +d4w
lse >yfb +lsf +a6
lsf >52f +lse
lsg >6nu +ls9
lsh >60 +lss +lsr
lsi >co5 !zoy
lsj +exb +lss
lsk !wv0 ~68 ~wv1
lsl ~6n5
lsn ~iap
lso >3ts
lsp >co8 +lsx
lsq >jgz
lsr +9sa +lsh !wax ~way ~waz ~wb0 ~wb1
lss ~w03 +9sa +lsj +lsh
lst >iyi +jzv !y8t
lsu >pns
lsv >6id
lsw >yrg
lsx >nis +lsp +lsd
lsy >z7y
lsz >zqx +6ro
lt ~asm ~kis +lo +ls !i7r ~tcu
lt0 >fsa +iby +6ro
lt1 >z7x
lt2 >yeo
lt3 >ewl
lt4 >z6p
lt5 ~ewm
lt6 >jsl
lt7 >9fb
lt8 +d9y
lt9 >y0z +bgm +d9y
lta >2va
ltb >ap
ltc >lvr >ksb
ltd ~n8g
lte >7w0 +lza +pja +lz9
ltf >mf4
ltg >1q9
lth >5ep
lti >hts +fui
ltj ~wst +wl +ddb
ltk >1df
ltl ~6gs
ltm >fj8 >49j +ltn
ltn >h8n +dzg +ltm
lto >6c +a4 +fjc
ltp ~dzc
ltq ~jro
ltr >htv +ffy
lts >h8m +5xq +m5y +m5x +49j
ltt >h8n +m64 +m63 +49j
ltu >kn1 +ltw +ltv +5y1
ltv >jc +jq +ltu
ltw >6cd +qk7 +ltu
ltx >fg +26c +67z
lty >zmv +26c +7c +7b
ltz >60 +mcq
lu ~kis +iwr +iwq
lu0 ~6fg
lu1 >6pf +67f
lu2 ~df
lu3 >zk6
lu4 >xfj +lu5
lu5 >ing +lu4 +neh +mwk
lu6 >6ey +lu9 +lu8 ~lu7
lu7 ~lu6 >6ey
lu8 >yc0 +mgi +lu6
lu9 >6f9 +lu6
lua >xb
lub >6cr
luc !rux
lud >b5u +lrs +m6c
luf >6mv
lug >6nu
luh >6q7
lui >1tp
luj >7r
luk >a7c +9x7
lul >z2x +9x7
lum >ikh
lun >9x7 +qbu +8hx +luq +lus !7uw
luo !gad ~4d3 ~b0o ~vhl ~qby
lup ~m0w
luq >a10 +lun +9x7
lur >iqp +9x7
lus >xfw +lun
lut >o69
luu >6vo +luv
luv >6vr +luu
luw >ap
lux >zxu +m2d
luy >ps +mdq
luz >mdr +mdq
lv >yef
lv0 >2su +lv4 +lv8 +v47 !85v ~zjl
lv1 >mhn +lv7
lv2 >ap +m01 +lv6 +n8t ~b1x
lv3 ~b24
lv4 ~e0t +lv8 +lv0
lv5 !w9c ~w9d ~w9e
lv6 >b7 +lv2
lv7 >i0 +lv1
lv8 >d77 +lv0 +lv4
lv9 >1k2 +mfr +lva ~5wg
lva >xds +lvb +lv9 +lzh
lvb +lva +8s8
lvc >97
lvd >9yc +90i +9wm +g05
lve >yxa +g05
lvf >9w7 +lvg
lvg >7r +90i +lvf +g05
lvh >z74 +lvi
lvi ~14x +lvh
lvj ~jto
lvk >xny
lvl >edy +m5w
lvm >mnf +cgu
lvn >5vq +emp +m8r +m8h +lvq +lvo
lvo >m8h +lvq +lvn
lvp ~6k3
lvq ~6k3 +lvo +lvn
lvr >1b8 +lvt
lvs >7fx
lvt >9qz +lvr
lvu >h1p
lvv >y5l +4kh
lvy +4kh
lvz >opt
lw >1t6
lw0 >5th
lw1 >hc
lw2 >5yt
lw3 >lxz
lw4 +n8h +lw8 +58l +n8k
lw5 >7tb +lw7
lw6 >7tc +lw7
lw7 >7tl +lw6 +lw5
lw8 >7w0 +lw4
lw9 >m8c +jmt
lwa >80q
lwb >831
lwc >872 +j54
lwd >zx6
lwe >98d
lwf >edy
lwg ~35n
lwh >8fr
lwi >8ju +lwj
lwj >8jw +lwi
lwk >8qr +lwl
lwl >8qv +lwk
lwm >a2k
lwn >8y8
lwo ~eaw
lwp ~mb1
lwq >6sr +m5w +m5v +6sm
lwr >ysb
lws >2wk
lwt >4y8 +lx2 !j7v
lwu >lwv +un1 +lx4 !375
lwv >7qo +lx4 +o3b
lww >o8j +un1 +lx5
lwx >7ub
lwy >e5u
lwz >eqs +un1
lx !thc ~thd ~the ~ce9 ~hur
lx0 >7xx
lx1 ~gia
lx2 >lop +lwt
lx3 >ggw +h88
lx4 >xdc +pds +lwv +lwu +7er +7qn !ear
lx5 >4y2 +o8j +lww
lx6 >y78 +a9b +lx8
lx7 >yjg +a9b
lx8 ~u51 +lx6
lx9 >7gd
lxa >szd
lxb >9fc
lxc >9fc
lxe >z0f +ut4
lxg >mm0 +ud7
lxh >bwy
lxi >3sc
lxj >ipq +lxl +ux2
lxk >aip
lxl >ojk +lxj ~ojo
lxm >pv0
lxn ~ux2
lxo ~sq4
lxp >b0k
lxq >yjb
lxr >zt8
lxs >9kp +lxt
lxt >9ku +lxs
lxu >ztt
lxv >9rh
lxw >2lh +lxx +xoh
lxx >iuz +lxw
lxy >6ax
lxz >xb
ly ~e0t
ly0 >xl4
ly1 >jip
ly2 >jip
ly3 >1d9 +ly4 +miy
ly4 >a5z +ly3
ly5 >12e +mix +miy +5y7
ly6 >iqo +lyc +ly9
ly7 >xxi
ly8 >5ep
ly9 >8fr +lya +ly6 +lyd +xc0
lya >75w +lyb +ly9 +76a
lyb >76a +lya
lyc >f9r +rj1 +ly6
lyd >br +6hk +ly9
lye >h4d +7yj +2iz
lyf >3df +6hk
lyg >ed4
lyh ~8uk
lyi >sdn
lyj >h9q
lyk >krl
lyl >azy +m90
lym >b1m
lyn ~5cy ~9lv ~ard ~civ ~ke1 !w90 ~5cz ~w91 ~hgd ~pq3 ~w92 ~7v5 ~c5k ~fln ~w93 ~w94 ~w95
lyo >k6c
lyp >xi6
lyq >a0z
lyr +wca +lz1 ~zx5
lys >ecy
lyt >9q2 +lhx +lz0
lyu >5pl
lyv !wc8 ~wc9 ~hif
lyw ~lz0
lyx >dyp
lyy >g56
lyz >yz0
lz ~rpd
lz0 +lyt !wc7 ~oyr ~lyw
lz1 >87l +lyr
lz2 >xxj
lz3 +3uw
lz4 >lon +1y4
lz5 +1y4
lz6 >bey
lz7 >e6w +lz9
lz8 >4cl +lz9
lz9 >zm +v63 +lz8 +lz7 +79b +lte ~zkn
lza ~pja >xb +6sr +lte +v63 +79b
lzb >ypq
lzc >e6x
lzd ~vjt
lze ~rtp
lzf >1bk
lzg !bf
lzh >m7h +lva
lzi ~mes +cdz
lzj ~5r4
lzk >qm5
lzl >556 >z3v
lzm >zxp +lzo
lzn >buf +lzo
lzo >l4k +lzn +lzm +buf
lzp >1hb
lzq >abz
lzr >jmz +m8a +cal
lzs >jn0 +cal
lzt >m7h +lzu +j54
lzu >e6x +lzt +mf8 +m7o
lzv >6j6 +7q3
lzw >7z8 +rfh +7zd
lzx >yjd
lzy >yom +m0j +lzz
lzz >bki +lzy
m >duc +7ub
m0 >sma +ml4 +m3
m00 >5xg +m0k
m01 >as +lv2 +mf7 +mhr
m02 ~idu +la5 +9qd
m03 >4q4 +7hg ~r7m
m04 >852 +l2
m05 >co8 +2um
m06 >gez +c2y
m07 ~23o
m08 ~d9x +4k1
m09 >h6z
m0b >zf8
m0d >z34
m0e >aul
m0f >mya +m0h
m0g >yuc +5yu
m0h ~kmb +m0f
m0i >k5n
m0j +lzy
m0k >e5k +m00
m0m >gcj
m0n +m0m
m0o ~x0g
m0p +m0n
m0q >lcw
m0r >yfg +m0t +azq +m0v
m0s ~zwt >64j ~zwu
m0t >9x7 +z30 +m0r +9wo +m0y
m0u >9wm
m0v >4cn +z30 +m0r
m0w !w9f ~ld1 ~lup
m0x !w9g
m0y >edy +m0t
m0z >yur
m1 >yr3 !yr4 +auc
m10 >9qw
m11 >7sh
m12 >23
m13 >n2a +m6f +m16 +m15 +m17 +cor
m14 ~m15 >7q2
m15 >ei5 +m13 ~m14
m16 >ads +m13 +m8m +jpx
m17 >hip +m13
m18 >lzv >yfb +7q3
m19 +osj
m1a >cqy
m1b >bki +m83 +m82
m1c >fg +m1v +m1t
m1d !w9s
m1e >6mb +ci7 +865
m1f >66p +ci7
m1g ~p9n
m1h >opt
m1i ~mks ~q54 ~q6z +m1p !ezn ~w9h ~frx ~w9i ~w9j ~qu4 ~w9k ~w9l ~w9m
m1j ~brb +b60 +m1p
m1k ~nbw +m1p
m1l ~p9n +m1p
m1m ~pci +m1p
m1n ~rhv
m1o ~s0j +m1p
m1p >lcv +m1o +m1m +m1l +m1k +vqu +m1j +m1i !ezq
m1q >q53 +wyy
m1r !zht +m1i
m1s !ezt
m1t >6md +m1c
m1u >iqp +ci7
m1v ~mfh +m1c
m1w >mf8 +w6w +m1y
m1x >m2l +m1y !l9s
m1y >mf4 +m1x +m1w
m1z >yj0
m2 >d4p +m3
m20 >h1o +d3l +m21
m21 >lvr +m20
m22 >d7p
m23 >ab8
m24 >ab8 +kms
m25 >5zj
m28 >ng +m2a
m29 >jsy +8w1
m2a >ci5 +ov3 +m28
m2b ~kmb
m2c >cal +m2d
m2d >621 +lux +m2c
m2e >pk5 +m2g +m2h
m2f >6me
m2g >cxl +m2e
m2h >5xg +m2e +d2k
m2i >7ru
m2j >eo2 +mjs
m2k ~pnh
m2l >mf8
m2m >en8
m2n >6h7
m2o >et2
m2p >ae
m2q >l6o +m2r
m2r >maj +m2q +ma8
m2s >f1w
m2t >qg9 +mew +w9x +f2f +f2e +m8h +m8k
m2u >7oz +rfh +8kk
m2v >a5x +m2x !60
m2w ~vki
m2x >b7 +7q3 +8hj +m2v
m2y >obg !6c
m2z >534 +cc5 +ait +ais +air +9f1 +9xn
m3 ~ml4 +sma +ml9 +36d +m2 +m0
m30 >zup +ait +ra2 +m31
m31 >d0m +m30 +f9c
m32 >f7t
m33 >xd4 +m35
m34 >yos
m35 >601 +m33
m36 >6mi
m37 >4vg +2o9 +7zo
m38 >7zs +uew +7zo
m3a >fl5
m3b >i33 +qga
m3c >eqg
m3d >ziw +etg +m3g ~1005
m3e ~5rv ~vh5 +m3j !rv0 ~waf ~wag ~rh ~ui ~82b ~wah ~fgw
m3f +m3j !rv1 ~lh ~waj ~wak ~5px ~5py ~wal ~6t3 ~6t9 ~wam
m3g >xbk +m3m +fh9 +m3l +m3d +1q0
m3h >2ha
m3i >edy +m3m +fh9 +m3l
m3j >6dd +m3f +m3e !z6d
m3k ~61a
m3l >m3g +m3i +m3g
m3m >pbb +m3i +m3g
m3n >pbb
m3o >lcv +m3r +l1p +61a
m3p >yd9 +m3q
m3q +m3p
m3r +m3o
m3s >rf2 +m3x +m9h !qid
m3t >kz !pjg +yli
m3u >gfz +m3x
m3v >sm2 +xc5 !pfc
m3w >z3w
m3x >crg +m3u +m3s
m3y ~9du ~tdq !qi5 ~x0d ~x0e ~x0f
m3z !roh ~w7z
m4 >96l
m40 >fut
m41 >67p +4cx +8if
m42 >h9q +bpu +3sk
m43 >16e
m44 >bw +m45 +8ib
m45 >aip +m44 +nim +cbg
m46 +xcl !djn
m47 >r4o
m48 ~9q5
m49 >prf +7uu
m4a >1q9 +7xx
m4b !p93
m4c +ju0
m4d >y3e +d8 +cp2 +ju0
m4e >6dd +m4f !z6b
m4f +m4e !ezu ~1cn ~wao ~jv4
m4g >meg +7zr +1x1 +7zq !y17 +wv8 +cgv
m4h >xo0
m4i >sp4
m4j >5ww +v8
m4k >7i7
m4l >5wx +9dm
m4m >esd +mep +meo
m4n >r7l +7cd
m4o >6a5
m4p >7vz +n8t +n4t +n4s
m4q >8if +23m +yu9
m4r >ys4 +am5 +am3
m4s >ys4
m4t ~k2u +m4x +am3 !w0l ~59x ~w0m ~88e ~erj
m4u ~n1r +m4x +am5
m4v +n1r +m4u
m4w +6dz
m4x >k12 +m4u +m4t +88e
m4y >y3t
m4z ~rtj
m5 >bx4 ~ca8
m50 >ylz
m51 >ado +gap
m52 >flk
m53 >gbc
m54 >hvr +m57 +hvk ~m55
m55 ~m54 >hvq +m57 +hvk
m56 ~nrw
m57 >r4l +m55 +m54 +mc7
m58 >yyz
m59 ~tcv +ddz
m5a ~uj9 +ddz
m5b ~rxl +ddz
m5c +m5b
m5d >glu
m5e >ziw +pc9 !4y8
m5f >ziw +pc9
m5g >ziw +m5l +m6a +m6b
m5h >im5
m5i >m5h >m4h
m5j >ggj
m5k >ikh
m5l >63w +mcl +m5m +m5g
m5m >nm0 +m5l
m5n >734 +gqa
m5o >mhk +e6g
m5p >4ww +m67
m5q >6ct
m5r >iii +5y5
m5s ~ai0 +oa7
m5t +o6i
m5u >m8h
m5v ~tmi +lwq
m5w >6sl +lwq +6sr +lvl
m5x +lts !bjt
m5y +lts +h8n
m5z >2r1 +5xt
m6 ~520
m60 +m61 +m62
m61 >ado +m60
m62 >6j6 +m60
m63 >m5y +m64 +ltt
m64 ~202 +ltt +m63 +1k6 +pv0
m65 >dec +fze
m66 >jn0 +m69
m67 >xc0 +m5p
m68 >f1s
m69 >jmm >r4q +m66
m6a >xt4 +m5g
m6b >m5l +m5g
m6c >xb +lud
m6d >gqa
m6e >im8
m6f ~m8m +m13 +6m8
m6g >87l
m6h ~e7e
m6i ~rsj
m6j ~apf +8pc
m6k ~apf +8pf
m6l +m6i
m6n >hum
m6o >huo
m6p >5j3
m6q >xdo +m6t +m6v
m6r >m41 +m6w
m6s >8pc
m6t +syf ~7qz +m6q
m6u >nyq
m6v +m6q
m6w +m6r
m6x ~8pk
m6y >dco
m6z >jmz
m7 >iq3 +m8
m70 >mfr +wcg
m72 +fg7
m73 >495
m74 >gq4
m75 >mzz +m7p
m76 >poh
m77 >c71
m78 >jsl +et4
m79 ~tqv
m7a >h74 +m7c
m7b >k4s +m7c
m7c >h72 +m7b +m7a
m7d >yxm +m7f +lrf
m7e >yuq +2t8 +lms +n9m +lmr +m7f +ura +7sc +c
m7f ~urc +m7e +m7d
m7g >mf6
m7h >ztt +m7k
m7i !w9u
m7j ~efy
m7k >m8k +m7h
m7l ~mjd
m7m ~vdy +mf6
m7o >m7h +lzu +j54
m7p >c0s +qed +mzz +5hp +m75
m7q >z29 +m7u +51a +m7r +m7s +fv0
m7r >ap +518 +m7q +qhc +m7t +fuy
m7s >ca6 +m7q ~aq4 +fuz +fuy
m7t >7my +fv0 +m7r
m7u +m7q
m7v +fuz
m7w >z28
m7x >yk0 +8ms
m7y >itz
m7z >ixq
m8 >3w0 +m7 +51
m80 >cj0 +xd8
m81 >ixy
m82 >iyt +m84 +m1b
m83 >mj5 +m1b +m84
m84 >iyu +m82 +m83
m85 ~iyx
m86 >4y2
m87 >iz8
m88 >5m0
m89 >6cn
m8a >ca6 +m8c +lzr
m8b ~98m
m8c >jn0 +m8a +cal
m8d >4dk +g3b +39
m8e >yg6 +177
m8f >68z
m8g >yxn
m8h >ykj +m8r +lvn +maa +m8i +9a8 +m2t
m8i >bf +m8r +m8h
m8j +lvq
m8k >6k5 +9a8 +m8r +m2t
m8l >zug +des +1h +w25 +8l4 !1b1
m8m ~1n9 ~osj +jpx +1sr +m16 !vym ~m6f ~jqh
m8n >90
m8o >90
m8p >m9k
m8q >yji +m8r
m8r +m8h +m8q +m8k +m8i +lvn !w9w ~w9x
m8s >m8k +k8j
m8t >k81
m8u >m7h +xi +m8y +m8x +m8w ~m8v
m8v ~lb9 ~m8u >bfs +xi +m8x +m8w +8nk
m8w >psi +m8v +m8u +eqs
m8x >a19 +m8v +m8u +xl +p9i +eqs
m8y >bcm +q1v +a9i +m8u +p9i +eqs
m8z >k6d
m9 >31q
m90 >b09 +lyl
m91 >6q3 +9a8
m92 >9a8 +m95
m93 >2ps
m94 >6q8 +maj
m95 >z34 +m92
m96 >eic +6yg +82h
m97 >8uh +m9c +82h
m98 >ied
m99 >ei5
m9a >62t
m9b >169
m9c >169 +m97
m9d !tzs ~7z ~tzt ~tzu
m9e +m9d
m9f >iau +6yg
m9g >zov
m9h >xdx +m3s
m9i >1pk
m9j >1td
m9k >aka
m9l >6a9
m9m >dg9
m9n ~ej8
m9o >7sh
m9p >pqz +fe2
m9q >afu +ma2
m9r >epu +ma2 +m9y +q4s +q52 +q4t
m9s >nq8 +uee +z7w +m9w
m9t >ziw +ma3
m9u +m9w +7sv +7sm !l29
m9v >a0f +12c +xgw
m9w >6pf +m9u +m9s
m9x >734 +et5
m9y >6j5 +krq +m9r
m9z !vx1 ~802 ~82j ~vx2
ma >1ng +mb
ma0 >ys2
ma1 >jo
ma2 +m9r +m9q !wat ~wau ~9ox
ma3 ~rhv +m9t
ma4 !t91 ~war ~was ~azh ~hfs ~lqf
ma5 >m4l +ma6
ma6 >7vz +ma5
ma7 >7t0
ma8 >1m0 +m2r
ma9 >mg7
maa >k81 +m8h
mab >lru
mac >8kw
mad >99 +4ny
mae >iq1 +mah
maf >m2v !zo1
mag >68k
mah ~6tq +mae +80x
mai >72y +hy2 +kxi +kxd +man
maj >gpv +m94
mak +6fh
mal >m4g +9a5 +6fh
mam >ltt
man >z34 +mai
mao >764 +lru +utl +gq
map +utl
maq >s6s
mar >ype
mas >jo +mav
mat >kda +mau
mau +mat +ch6
mav ~7x3 +mas
maw >mft
max >kvf
may >m2v
maz >bhy !1ux
mb +ma +mc
mb0 +ghp +2ju +95t !ti2
mb1 ~dn0 ~mdw !wav ~dn1 ~cgt ~lwp ~mdy ~waw
mb2 >dmy +a3u !8jy
mb3 >iiv +a3u
mb4 >1nm +jvz +1nq
mb5 !w9z
mb6 >yj4
mb7 >7wf +mba +5xd
mb8 >bkd +mb9
mb9 >5xd +mb8
mba >1l6 +mb7 !zy6
mbb >lp1
mbc >3to +mbe +mbd
mbd >2i4 +mbc
mbe >zty +mbc
mbf >q6t
mbg >ngz
mbh >nbv
mbi >q95
mbj >ex1 +af0
mbk >ex0 +el8 +ex5
mbl >g56 +mbm
mbm >p7 +mbl
mbn >8lx +2zl
mbo !sy4
mbp !tf1 ~2z9 ~tf2
mbq +mbp
mbr >xr6
mbs >8yp
mbt >pbf +ld4
mbu >yq3
mbv >1s5 +psh +pdt +p9i
mbw >z2o +4ii +238 +vp +mby
mbx ~3dk >1nr +3dn
mby >fe0 +mbw
mbz ~23p ~ej8 ~mfa ~uei !ueh ~wk ~8c8 ~syi
mc +mb
mc0 !wb4 ~3dl ~wb5
mc1 >qbe
mc2 >fm0
mc3 >px2
mc4 >87l +mc6 +mc5
mc5 >nr5 +mc4
mc6 >867 +mc4
mc7 >gcd +m57
mc8 >865
mc9 >bkh
mca >78m
mcb >9ba +dwb +mcg +iot +mcc
mcc >b7 +1j +mcj +mcg +gdb +mcb +mch
mcd >drh
mce >2ro
mcf >8tt
mcg +iot +mcc +gdb +mcb !ifv
mch +mcc !he9
mci !u0i
mcj +mcc
mck >jn0
mcl +mcm +m5l
mcm >h1a +mcl
mcn >o5o
mco >yg6 +lgb +cat
mcp >8uh +lgb
mcq >83p +ltz
mcs +v7l
mct >9ka +ul0
mcu >234 +ul0 +2wl
mcv >zbi +mcw
mcw ~ex +mcv +qc9
mcx >7sr +aw6 +aw5 ~p93
mcy >bs +dk6
mcz >yz8
md >atx
md0 >yyz +md1
md1 +md0
md2 ~7t3 +8ov +26p +dk6
md3 >xny
md4 ~vzh
md5 ~whn +e3b
md6 >ojg
md7 ~3lz ~7pa ~lae +b3z !f00 ~2qy ~86a ~83y ~b3s ~wb7 ~wb8 ~mdi ~owq ~pi9 ~rm9 ~wb9
md8 ~ucr +b3z
md9 +md7 !zh0
mda >862 +mdf +azf
mdb >ybz +mdg
mdc >7oz +nrr
mdd >8uh +lad +67m +7ow
mde >yz0
mdf >4a5 +mda
mdg >8i2 +mdb
mdh !rw9
mdi ~md7
mdj >lcw +orw +9fc +wca +vk8 +mdm
mdk >j0i +mdm
mdl >yz0
mdm ~wca +9fc +mdk +mdj +iee
mdn >zdq
mdo >dr0 +mdp
mdp >hvs +mdo +d0a
mdq >1b8 +luy +luz
mdr >1pe
mds >1pf
mdt >mdr +trb
mdu >xi1 +ilz
mdv >1ur +a3v +1m !ydv
mdw ~cgl ~mb1 ~t21 !wbe ~7om ~krw ~wbf
mdx ~6f4 +cn7 +da3
mdy ~mb1
mdz ~6xs ~du5 ~wbg +7t2 !u9s ~wbh ~wbi
me ~hw0
me0 ~wbg +20h +mie +7t2
me1 ~ee0
me2 >6j6
me3 +me1
me4 >hb1
me5 >ch
me6 +3ov +me4
me7 ~2k6 +cd8
me8 >lol +me9
me9 >yt3 +177 +me8 +lol +179
mea >yxo
meb >jyg
mec >6ej
med ~no1 ~no2 +mej +lol !rv6 ~179
mee +172 +meb
mef +meh !zfn
meg >y16 +x3m +meh !f02
meh ~imk ~tcd ~rcb +meg !f03 ~8d ~wbj ~wbk ~wbl ~rcc
mei ~4r9
mej >lcv +med !y88
mek >pyi +k1s +jrs +mer
mel >e7i +mep +meq
mem >8au
men >zip +yy0 !hvl
meo >jm7 +3ou +3oz +m4m +yy0
mep +mel +m4m +yy0 ~meo
meq >ziw +mel +yy0 ~fuj ~3zi
mer >fsa +mek
mes ~gaf !qvo ~lzi ~x22
met ~e3v
meu >4ir +mfq
mev >pau
mew >pbf +m2t
mex >3zf
mey +9go
mez ~8j8
mf !ph ~tcy ~bae ~tcz
mf0 ~hw0 +mf2
mf1 +roh
mf2 >hlw +mf0
mf3 >zyd
mf4 >b5u +mf8 +mf6
mf6 >m7h +m7m +v47 +mf4
mf7 >cal +m01
mf8 >m7h +u6u +mf4 +lzu
mf9 >2wk +6ml
mfa ~6mk ~ej8 ~mbz !uxh ~wbs ~pqh ~wbt
mfb ~uei
mfc >6mb
mfd >7dn +mfi +mfg !zz5
mfe ~5fa ~6ao ~to5 !rv9 ~g60 ~wbu ~wbv
mff ~hnf
mfg >m1e +mfd +7dn +2wk +5bs
mfh +7dn +2wk !wbz ~6at ~ejc ~g62 ~m1v ~wc0 ~wc1
mfi ~l33 +mfd
mfj >2g7 >xx7
mfk >pnu
mfl >7u8 +7l +9wy
mfm >pw0 +pvy +1d8 +u3c +j2k
mfn >pw0
mfo >4y8
mfp >h5
mfq >2mj +meu
mfr >i0 +lv9 +mj9 +wcg +mft +mjc
mfs >mjb +mfu ~zjm
mft >mf6 +mfr
mfu >mfr +mfs
mfw >q0u +mfx
mfx >q0z +mfw
mfy >qsz
mfz >gxm +mg0 +mg1 !sso
mg ~vmh +qe
mg0 >nm0 +mg3 +mfz +mg4 !ssp ~mg1
mg1 ~mg0 >nm2 +mfz +mg4
mg2 !ssq
mg3 >h9s >8qz +mg0
mg4 >gxm +mg1 +mg0
mg5 >2ik +mgf
mg6 >dhf +w6x +mg7
mg7 >xiq +1yw +mg6
mg8 >7of
mg9 >ziw +mga +7og +flq
mga >7uk +mg9
mgb >ju3
mgc ~rr2 !ko8 ~w49 ~e23 ~w4a ~w4b ~7uo ~o8e
mgd >owr +4of +mge
mge +mgd
mgf ~202 +jty +49j +h8m +mg5 !bjv
mgg +mgh +djy
mgh >y5e +mgg
mgi >2oa +lu8
mgj >8qt
mgk >4y8
mgl !wc2 ~wc3 ~75s ~wc4 ~etf ~fl4 ~wc5 ~wc6
mgm >h8f +mgo
mgn >k1b +mgo
mgo +mgn +mgm
mgp >4nq
mgq >lgb +mgw +mgv +yv2
mgr ~3ie ~zyk >4sa +xdp +mgv +yv2
mgs >4cx
mgt >zyz
mgu ~tae
mgv >67p +mgr +mgq
mgw >kim +mgq
mgx ~hn8 +o95
mgy >xov
mgz >syf
mh +mj
mh0 >1hb +mh1
mh1 >hvs +deq +mh0
mh2 >ju3
mh3 >mhp
mh4 >75a
mh5 ~23o
mh6 >r3q
mh7 >et3
mh8 >6sr
mh9 >jpv
mha >h8n +49j
mhb >z3g
mhc ~zse >3rx
mhd >aqt +mhe
mhe ~mhi +mhd
mhf ~tjx
mhg >6iq +gf6
mhh >ypn +mhi
mhi ~23o +mhh +gf6 !l2j ~mhe
mhj >sb3
mhk >htt +3sa +mhp
mhl >yff
mhm >rf0 +mhn
mhn >mim +mhm +mhs +foo
mho >4id
mhp >hvs +dlj +mhk
mhq >zyg +5wo
mhr >ca6 +m01
mhs ~23o +mhn
mht ~tjx
mhu >n60
mhw >rro +mhz +mhy
mhx >jgz
mhy >h72 +mhw
mhz >rrm +mhw
mi ~7db
mi0 >lmu +mi1
mi1 >eav +mi0
mi2 !wgt ~ed2 ~nam
mi3 ~vbg +qgd +o9l
mi4 >eav
mi5 >m7h
mi6 >459
mi7 >ha9 +lhr
mi8 >ema +3n6
mi9 >4sz +lhr
mia >z23 +qdh
mib >fok
mid >a3v +20h +w0i +wbg +mie
mie >1ur +me0 +wbg +mid +e09 !f05
mif >ybi
mig >jtw +mih
mih >6ej +mig
mii >qw2
mij ~n1r
mik >xcg +mim
mil >xtw +mio
mim >4y8 +6lp +mik +rf0 ~q4j ~q4i
min >xb +mit +xda
mio +mil !tk5
mip ~rfa
miq >y1u !y1v
mir >c1k +mit
mis !f06 ~vzb ~vzc
mit +mir +min !vzd ~vze
miu >zjr
miv >xxk
miw >2aw
mix >a89 +ly5 +4is +bg5
miy >1d6 +ly3 +ly5
miz >zor +nba +51 +ojf
mj ~hw0
mj0 >yf7 +mj1
mj1 >mjx +mj0 +mj5 +yf7
mj2 >m84 +mj5
mj3 ~xe
mj4 ~zo
mj5 >r5h +mj2 +mj1
mj6 >t3k +mjy +mjx
mj7 >mhp
mj8 >zm
mj9 >m7h +mfr
mja >lkh
mjb >3s9 ~5wg
mjc >acj +mfr
mjd !wcd ~wce ~wcf ~m7l ~wcg ~wch ~lrn
mje ~15c
mjf >a26 +mjg
mjg >k7w +mjf
mjh >lre +ep1 +mji
mji >xcb +mjk +mjh +mjn
mjj >xd +lid +mjk +mjm
mjk >li9 +3sd +eoz +mjj +mji
mjl +cvf
mjm >xb +mjj
mjn >3sd +mji
mjo >rf8 +mur +cvf ~4uh ~zrq
mjp >cz3
mjq >8x3
mjr >yiw
mjs >1eb +m2j
mjt >iq7
mju >n2 +dmz +jmr
mjv >jn0
mjw ~k97 ~kyx !wcl ~wcm ~wcn
mjx >t3o +mj6 +yf7
mjy >63x +mj6
mk ~n51
mk2 >hzk
mk3 >f9b
mk4 >xjj
mk6 >ppu +ix8
mk7 >ppu +q9y +izv +ck9
mk8 >8km +v4i
mk9 >1lw >z97 +v4i
mkd >xme
mke >xlu
mkj >s4g
mkk >dcg
mkl >yjh +mko
mkm >kc0 +mkn +s6l
mkn >zu5 +mkm
mko >p7 +mkl
mkp >xgo
mkq >jt4 +mks
mkr >ehq >csz
mks ~m1i +7fv +mkq !w9n ~wco ~wcp ~wcq ~f53 ~q45 ~h50 ~wcr ~4ys ~wcs ~qqp
mkt +mks
mku >pyi
mkv >fik
mkw >z13
mkx >im5 +x0q +h4l +x0t
mky >ze6
mkz >4ut >ymh +ml1
ml ~6za ~qup !at5 ~td0 ~td1 ~on ~td2 ~rw ~td3 ~td4 ~td5 ~td6 ~at2 ~bsm ~dpj ~dv7 ~dx2 ~td7 ~bsn ~td8 ~td9 ~tda ~tdb ~tdc ~tdd
ml0 >4uu
ml1 >o5o +mkz
ml3 >ju3 !kfz
ml4 ~4z ~kwa +m0 !kg0 ~m3 ~l2m
ml5 +kz4 !wcw
ml6 ~bu0 +ky2
ml7 ~s26 +go4
ml8 ~kxz
ml9 >z2n +m3
mle >711 +mlf
mlf >ejx +mle +t2x +p3d
mlg >d7i +d5s
mlh ~e0t
mli ~rwb +syt +o00 +lgf
mlj >fru
mlk >234 +2wl
mll >xq2
mlm ~zvj ~zvp >r6r +954 +jj3 !sfz ~zvq
mln >hvs +954 +mlz +mlq ~zvq
mlo >hvs
mlp >6ka +954
mlq >r6o +mln
mlr >1s7
mls >ces
mlt >o5m
mlu >yl +9vk
mlv >zqv
mlw ~7i5
mlx ~bur
mly >1m1
mlz >r6u +mln
mm ~671
mm0 >yr6 +mm3
mm1 >6o1 +mm2
mm2 >ka0 +mm1
mm3 >6yq +yr7 +mm0
mm4 >ygm +gji +cv3
mm5 ~uga +4v +81p
mm6 +gji +11q
mm7 >xjy
mm8 >yj6 +mma
mm9 >2r8
mma >k81 +mm8
mmb >gpr
mmc >sl7 +sl7 +mom +3x2
mmd >hvq
mme >b37
mmf >nhb
mmg >opt
mmh >gxp
mmi >5ht
mmj >c0s
mmk >jen +mmm
mml >rbb
mmm >ar8 +mmk
mmn >ku0 +q3t
mmo >525 +q3t
mmq !uzy ~uzz ~v00 ~v01
mmr >n1j
mms >1mi
mmt >1ox
mmu >rew
mmv >r2g
mmw >4d +6sm
mmx >fc5 +mna +mn9 !t44
mmy >cyg
mmz >akk
mn ~671
mn0 >k4w !fvl
mn1 ~zvx >xb
mn2 ~wd8 !fvm ~apl ~wd9 ~wda ~pai
mn3 ~a4q ~cgm ~fc0 ~l12 +mnb !t46 ~a4s
mn4 +6sy +mnc !u9e ~u9f
mn6 !fvn
mn9 ~fc0 +mmx
mna ~fxk +mmx
mnb >hrt +mn3 !y3s
mnc >l21 +6so +mn4 !y4p
mnd ~cgm ~ekp ~fc0 ~hrp ~v1z ~t21 +mnf !v23 ~cgu ~wdj
mne ~hrp
mnf >hrt +mnd !y3b
mng >kih
mnh +mna
mni ~uv6 +pfb +pfa
mnj ~x27
mnk ~uvk
mnl >73e +mnn +s1x
mnm ~7wl
mnn ~a7y +mnl
mno +mnn
mnq >dns
mnr >2wj >z6w +mns
mns >bx4 +mnr
mnt >g6t
mnu !wd2
mnv >ot5 +9fc
mnw >zua +mny
mnx >9un
mny >ot7 +mnw +jno +494
mnz >xul
mo +mq
mo0 >iee
mo1 >9x7
mo2 >3zf
mo3 >m6q +mo5
mo4 >qva
mo5 >fr9 +mo3
mo6 ~fr9 ~zqu ~sj6 >nq9 +frc
mo8 >bhs +8ol +moa
mo9 >z7p +moa
moa >lku +mo9 +mo8
mob >lhr +7nh +2px
moc >7eu
mod >509
moe +h2p !vm9 ~vma ~vmb ~vmc
mof ~lpk
mog >q95 +qne +pcn
moh >44b
moi >mzz +o2y +lj1
moj >cr9 +h2k
mok >xb +h2k
mol >j0i
mom >bcc >bfa +mmc
mon ~oz
moo ~ros +72u
mop >ciy +5j0 +lqp
moq >9pj +dad !amj
mor >q7r
mot >cr5
mou >1ia +x4n +1mw !nra
mov ~v6f
mow !amz ~e6y
mox ~1mu +1my
moy >svj
moz >451
mp >edy +mq
mp0 ~tu7
mp1 >1og +7j0 +d5x
mp2 ~tq8 +7j0 +jsv
mp3 >7eg +mp6 +mp8
mp4 >xhd +mp7
mp5 >jly +mp7 +mp8
mp6 +mp3
mp7 +mp5 +mp4
mp8 >zn6 +mp5 +mp3
mp9 >623 +4x0 +627
mpa >pl0
mpc >29n
mpe >xwk +mpg
mpf >7qb +8y2
mpg >ar8 +mpe
mph >pl0 +pl0 +6xh
mpi >kf1
mpj >xxl
mpk >cwk +mpm
mpl >57w
mpm >5ur +mpk
mpn >h4h
mpo >slo +mwe +mwd
mpp >yqd
mpq >9gi
mpr >mpo
mpt >iee +ykp +3du
mpu >o23 +2on +mpw +3du
mpv >6k8
mpw >yt3 +nf4 +o23 +nf8 +2gx +2op +mpu
mpy >7zg
mpz >ylx +mq1 +mq0
mq +mp +mo
mq0 >6ol +mpz
mq1 ~6oq +mpz
mq2 >mog +mq3 +mq7
mq3 >qne +mq2
mq4 >c1k +mq6
mq5 >xu0 +mq6 +cih
mq6 >1bn +mq5 +mq4 +5m3 +xwz ~zj2
mq7 >pcn +mq2
mqd >xjo
mqe >xjo
mqh >xnq +1y3
mqi +mqh
mqj >yde
mqk ~d7e ~mxy ~pnh +mql !boj ~2lg ~wdk ~wdl ~wdm ~ez4 ~d1m ~d1n ~wdn ~wdo ~wdp ~s8y
mql >ple +gl4 +d1m +mqk
mqm >4zr +wwb
mqn >yro
mqq >xbi +mqx +ph8
mqr >h1p +ph8
mqs >zv3 +sel +4jo +q26 ~mqt
mqt ~mqs >hvq +4jo +mqv
mqu >eof
mqv >1u5 +mqt
mqx ~mv7 +mqq +3h6
mqz >xxm
mr >9b1 +ms
mr0 >e41 +kzu
mr1 >1ia
mr2 ~d19 +ckf
mr4 >23v
mr5 >e4r
mr6 >xkj +cek
mr7 >abr
mr8 >jpk
mra >9iv
mrb >ngs
mre >zf3
mrf >cg
mrg >b0k
mrh >g8r
mri >sl7 +b6x
mrj >cvf +mrk +mrl +mrm +mrq +mrp
mrk >zjn +mrj
mrl >bkg +5qb +mrj
mrm >hvq +mrj ~zt6 !rxp
mrn >bvu
mro >b80 +5qb
mrp >rf5 +mrj +xzq ~1yr ~mrz ~zv0
mrq >hvs +mrj +sqq +sqj
mrr >ota +jnm
mrs +5qb
mrt ~5qe
mru ~w60
mrv >cqq
mrw >mq7
mrx >1bu
mry >rxo
mrz >rf5
ms +3a5 +mr
ms0 >zy2
ms1 ~k83 ~zu8 >jsg +bg +ms2 +k7s +91f +cl +ba ~be ~zu9
ms2 >bg +ms1
ms4 +3b4 +wis
ms5 >h8l
ms7 >ftl
ms8 >f1z +msb
ms9 >a5o +msa
msa +ms9 +ms6
msb +ms8
msc +3al
msd +msg
mse >yid
msf >a5o
msg +msd
msi >lcv
msj >m3m +10t +51t +msk +6xo
msk >ghz +msj
msm >yc8
msn >r4e
mso >93e
msp >1mj +msu !5f5
msq +msu
msr >xb
mss >zo2
mst >y7k +lgh +noo
msu >1lk >dzr +msq +msp !ydi
msv >gi5
msw >ra1
msx >b06
msy >myy
msz >yik
mt >cwk
mt0 >l30 +mt2
mt1 >l30
mt2 >6yk +mt0 +mt4
mt3 !vw8
mt4 >1mi +mt2
mt5 >qyt
mt6 >2hz
mt7 >xjs
mt8 >xqv +4o2
mt9 >1h7 +38v
mta >kii +ovo
mtb >4xq
mtc >z63
mtd >bs8
mte >19z
mth >jrq +jrs
mti >nxs +jrs
mtj >nro
mtk >54l
mtl >bkc +pdg
mtm >nr3
mtn >yzp +mtp
mto >ikh
mtp >cr5 +mtn +mtr ~zls
mtq >2kl +2mm
mtr >87g +mtp
mts >690
mtt >o4x
mtu >g6b +fv2 +mtw
mtv >xx9
mtw >4hh +mtu
mtx >5w2 >zvh
mty >juw
mtz >5lh
mu ~22a !bhk ~my ~uw0
mu0 >ar8
mu1 >z14
mu4 ~tu7
mu5 ~iws
mu6 >2hq
mu8 >b06
mu9 >3xy
mua >dcf
mub >dcg
muc >xom
mud >z9i
mue >r71
muf >szd
mug >ihs
muh >7nx +7q7 +muk
mui >zb4 +muk
muj >85v
muk >zk7 +muh +mui +7nv
mul >fb9
mum >xz3
mun +cvf
muo ~mup >nq8
mup >xk ~zyp ~muo
muq ~rfa
mur >hts +mjo
mus >r4u
mut +mur
muu >6sb
mux >xxn !xxo
muy >2ad
muz ~wu3 +6tv
mv !bhl
mv1 >y6y +wev +ccx
mv2 >qxx +mvq
mv3 >gqi +38g +mv4
mv4 >zj0 +mv3
mv5 >ob2
mv6 >kql
mv7 ~5nn ~ezn ~wrx ~ros ~t3f ~tpx +mve !okh ~nex ~vd ~ws6 ~ws7 ~ws8 ~ws9 ~709 ~wsa ~wsb ~70x ~79i ~rgc ~wsc ~wsd ~wse ~g6v ~wsf ~wsg ~mqx ~wsh ~wsi ~wsj ~wsk ~wsl ~wsm ~nuh ~qkn ~wsn
mv8 +mv7
mv9 +mva
mva ~oh
mvb ~8c1
mvc ~pi2 +awi
mvd ~w90
mve >qkk +lj8 +wmk +mv7 !okm
mvf >y35 +78o +d30 +w96
mvg >2je
mvh >zlq >mxa !okg
mvi ~rpc
mvj >xhi
mvk >xdz
mvl >cga
mvm >10e
mvn >bkg
mvo >hvs +xsn
mvq ~bus +mv2
mvr ~t9t
mvs ~5qe ~ari ~wea ~web ~5bo !14x ~wec ~wed ~wee ~wef ~weg ~weh ~wei ~74h ~wej ~7g8 ~wek ~8vr ~wel ~9ne ~9nd ~wem ~wen ~weo ~wep ~weq ~wer ~wes ~wet ~weu ~wev ~wew ~wex
mvt >hj2
mvu +5bo
mvv +7dl +386 +380
mvw >xb
mvx >5s0 +mw2
mvy ~edn
mvz ~uh2
mw0 >xc2
mw1 >t0c
mw2 >xh0 +mvx
mw3 >pw0
mw4 >hvl
mw5 ~l4r
mw6 ~pfp
mw7 +mw9
mw9 +mw7
mwa >7s2
mwb >7s4
mwc >7wb
mwd >8fr +mpo +jky
mwe >83v +mpo
mwf >gf0 >b1x
mwg >kwv
mwh >opd +kwu
mwj >r6u +94c
mwk >yxq +lu5
mwl >fsl
mwm >g6m
mwn >pmz
mwo >398 +mwp +mwr
mwp >1s7 +mwo
mwq >z1c
mwr >39a +mwo
mws >p6y
mwt >n33
mwu +hoq
mwv +mwx
mww >ywt
mwx >dri
mwy >jn0
mwz >6i4 +sx8 +f29 +mx1
mx +fq8 +pry
mx0 >ins
mx1 >r0r >ji3 +mwz ~mxa ~fi3 ~a1f
mx2 >zdr +mxb +mx4
mx3 >q6f
mx4 >5o2 +mx2
mx5 ~23y
mx6 >m9x
mx7 >f6a
mx8 >zco >zds
mx9 >6j4
mxa >smm +nex +nep +zcu
mxb ~9k8 +mx2
mxc ~x2p +4lp
mxd >c11
mxe >sjm +fbj +x5l
mxf >1tk
mxg >my5
mxh >zn8
mxi >684 +77y +dcq
mxj >72w +l72
mxk >xj8
mxl >xue
mxm >xt3
mxn ~u9w +mxq
mxo ~w90
mxp +mxn !ke4 +8jq +u9w
mxq >gsh +mxn +u9y !y4z
mxr ~ea3
mxs >dcf
mxt >dcg
mxu +m6f
mxv >5rq +571
mxw >162
mxx ~he +bbt
mxy ~mqk ~pnh ~r12 +r17 !7v2 ~udu ~r14
mxz >bh5
my ~mu
my0 >3zf
my1 >83m +4oz +84n
my2 >24g +8zi +84l
my3 ~rwj
my4 >84r +45o +84n
my5 >8g3 +7qi
my6 >66p
my7 ~prn
my8 >7qi
my9 >xxq
mya >edy +ci5 +7qi
myb >4jc
myc >3eo
myd >nhm
mye >ota +cru
myf >ph3
myg >dvc +myi +5uq
myh >fal
myi >nhb +myg
myj >chn +3w1
myk >xkq
myl >yma
mym >ov +5zl
myn >xcx +myy +mz0 +mz2
myo >xce +4wr +dhh +mz6
myp >xcd +mz6
myq >r9p +mz4
myr >1tr +hvn
mys >lgx +lh1 +mz0 +mz2 +myy
myt >ptd
myu >2kk
myv >kx0 ~k84
myw >bvu !dzz ~bvu
myx >7n
myy ~mz0 >dvi +myn +mys +mzd ~4s3 ~fm5
myz >n34
mz >6ej
mz0 >ji4 +myn +mys ~myy
mz1 ~h83 >8cc
mz2 >hvq +myn +mys ~dv6
mz3 ~zwq >hvs ~zwr
mz4 ~zxr >h9r +myq
mz5 >1bc +aav ~k84
mz6 >pt6 +myo +myp
mz7 >ebe
mz8 >ziw
mz9 >zzo ~jtw
mza >yh3
mzb >754 +6kt +okw
mzc >27f
mzd >r6u +myy
mze >6xc
mzf !v8e ~klr ~f69
mzg ~6k3
mzh >a2s
mzi >cev
mzj >ejx
mzk >6xh
mzl >bj
mzm >fpi
mzn >ox2
mzo ~jlu >6ka
mzp >4sb ~znh
mzq >8y
mzr >3so
mzs >6cs >ar8 +pgb +nsx +nsy +nt1
mzt ~u78
mzu >pw0 +tbb +pvs
mzv >9ku
mzw >5ab
mzy >d26 +mzz
mzz >8sp +mzy +m7p ~moi ~qei ~8m6
n ~tdn
n0 >z9o
n00 !rzi ~pb ~wf7 ~3xw ~wf8 ~n0p ~wf9 ~wfa ~wfb ~wfc
n01 +6wu
n05 +n08
n06 >ofa
n07 >2e
n08 +n05 +n03
n09 >bc8 +d8u +pzp
n0a >1oh
n0b ~dvg
n0c ~wb4
n0d >myp
n0e >ces
n0h >xxs
n0i ~tu7
n0j >z9b
n0k >zd5 +n0n +n0l +6th +6tg
n0l ~tu7 +n0k
n0m !wff ~n0n
n0n ~n0m +n0k
n0o >5zd
n0p ~n00
n0q >ied +n0r
n0r >ota +n0q
n0s >mog +n0t +n0u
n0t >qne +n0s
n0u >pcn +n0s
n0v ~op2 +hyx
n0w >cqa +n0y +bxb
n0x >ziw +d8c
n0y ~bxc +n0w
n0z >yms
n1 >g2x
n10 >z09
n14 >z4l
n15 >y3e +k4c +k4b
n18 >4uu
n19 >z0k
n1b >zeg
n1c >30u +n1f +n1e
n1d >xxt +n1f +n1e
n1e >fge +n1d +n1c
n1f >7eu +n1c +n1d
n1h >f1z
n1i +n1h
n1j >3w9
n1k >bwt
n1l ~tu8
n1m >84r +n1n
n1n >8mh +n1m
n1o >6yd
n1p >24k
n1q >xhd
n1r ~6e9 ~v54 ~k2u !ky6 ~wfi ~efb ~en7 ~ex7 ~iks ~wfj ~m4u ~mij ~wfk ~q7h
n1s ~t21
n1u >b7 +cac +bjm
n1v >ggs
n1w >fge
n1x +n2b +n2a !cb1 ~2zo ~8vi ~ve9 ~h7k ~jqp ~r3c ~r3f
n1y ~osu
n1z !d0l +n1x
n2 >j1r
n20 +n1y
n21 >ads !zul
n22 >e67 !f9d
n23 >nhm +n25
n24 >iib
n25 >1t6 +n23 +xpg !iqv
n26 >42i
n27 >24k
n28 >yl8 +n29
n29 +n28 !wfm
n2a >av1 +8qo +rpt +n1x !d0m
n2b >rps +osu +cor +n1x
n2c >xxu
n2d >5lr
n2e ~d29 ~exu ~njf ~uce !7j4 ~wfn ~wfo ~wfp ~rq4
n2f ~tcc
n2h >ad9
n2i >qne
n2j >ji0 +n2l
n2k >l2u +knk
n2l >a2z +n2j
n2m >dhe
n2n >68z !7j2
n2o >96k +966
n2p >yey
n2q >dcf
n2r >h95
n2s ~tu7
n2t ~sxn
n2u ~vji +966
n2v ~ke7
n2w ~sxn +sxw
n2x >z00
n2z >yir
n3 >6ej
n30 +n2y
n31 >a5o
n33 >xt4 +n34 +n36
n34 >398 +78y +n33 +n37
n35 >hvp ~9m ~3wg
n36 >f91 +78y +n33 +n3b +n3a
n37 >xd2 +n34
n38 >9qy
n39 >7zm
n3a >yt9 +n36
n3b >gs2 +n36
n3c >7uf +146 +4eh
n3d >sc
n3e >bs
n3f >7zg
n3g !wfw ~gxk ~gxl
n3h >8l6
n3i >xjv
n3j >yro
n3m >yus
n3n >yus +n3o
n3o >7s +n3n
n3p >yq9
n3q !xap
n3r >zb5
n3s ~n4e
n3u >yhr
n3v >ysb
n3w >nil +p11 +n3z +n3x
n3x >zim +n3w
n3y >6z2
n3z +n3w
n4 >co8 >apw
n40 >sv3
n41 >zkt
n42 ~rpv
n43 >xn6 >xn5
n45 ~tu7
n46 >xxv
n47 >o0z
n48 >ylz
n49 >yn8 +n4e +n4c
n4a >64f +n4e
n4b >p1a
n4c >b87 +n49
n4d ~nw6
n4e ~uyf +n4a +n49 !uyg ~uyh ~uyi ~n3s ~uyj
n4f ~pfp
n4g >sk6 +uyh !brr
n4h ~sst
n4i >73i +94p
n4j >co8
n4k >co5 +co8
n4l >kn1
n4m ~d7b +cgk
n4n >h4h
n4o >lwq +n4q
n4p >7cd +n4q
n4q >h6f +n4o +n4p
n4s >7w0 +m4p
n4t >2ow >5z4 +m4p
n4u >5s0 +god
n4v >j1m
n4x >xz1
n4y >yib
n4z >a5o
n5 >7ll
n50 ~a0h ~g4z ~o85 ~rxc +n53 !8bm ~wfx ~613 ~wfy ~9ab ~wfz ~dza ~it4 ~wg0
n51 !j0v ~mk ~dzb
n52 ~rkw +hq2
n53 >lcv +n50 !8bj
n54 >yjb +n56
n55 >r71
n56 >7it +n54
n59 >a8g +n5b
n5a >8qx
n5b >6hp +hvf +n5d +qcx +qjv +r92 +n59
n5c >xxw
n5d >75w +n5b
n5e >57e
n5h >1id
n5i >shk
n5j ~lnc +n66 !elj ~wg5 ~wg6 ~gj8
n5k ~lnc +n66 +lqy
n5l >xhz
n5m >1xe +v5v +xi2 +6w8 +1x8
n5n ~j06
n5o >k4v
n5q >8go +n5v
n5r >okg +n5t +n5y
n5s >o04
n5t >xsw +okg +n5r
n5u >5nr
n5v +n5q !tga
n5w ~35n
n5x >szd
n5y >zcu +wsk +n5r
n5z >zdp
n6 >ynr +n8 !t6q
n60 >yml +n62
n61 >elx
n62 >880 +n60
n63 ~iws
n64 >5g9
n65 >zar
n66 >z9v +n5k +n5j !ell
n67 >yie
n6c >oqx +vef
n6d >4rl
n6e >r71
n6f >f6a
n6g >zco >zds
n6h ~tu7 +21f
n6i >93q
n6j >1f7
n6k >yvy
n6o >xn8
n6q ~75x ~u9s +ez6 !wge ~2b4 ~cp3 ~6tm ~n6x ~n7g ~wgf
n6r +n6x +n6q
n6t >xn4 >xn5
n6u >yn2
n6x ~n6q
n6z >5xo
n7 ~sml
n70 >5wo +hve +hvd +e74
n71 >xns
n72 >289
n73 >xeq +n75
n74 >xet
n75 >hvp +n73
n77 >2r3
n79 !wgc ~f3i ~wgd
n7a +87p
n7b >a10 +ixa +n7c
n7c >2i4 +n7b
n7d ~j1x
n7e >zae
n7f >5m0 +o7k
n7g ~n6q +ez6
n7h +n7g
n7i >duk +cv3 +ez6
n7j ~6jc
n7k ~vnk
n7l >ylm !8on
n7m >7i7 +1ss
n7n +n7o !zfa
n7o ~67 ~ej +bv3 +b02 !rvf ~ek ~b14 ~x3 ~532 ~wgg ~wgh ~wgi
n7p ~cgl +q98 +bv3 +b02
n7q >xb +n7u
n7r >azy +n7v
n7s !rvg
n7t !rvh ~ugo
n7u >xdt +n7q
n7v >z3k +n7r
n7w >snt
n7z >ylz +n80
n8 ~irv +gel +n6
n80 >b87 +n7z
n81 >bb
n82 >1f7 +n83
n83 +n82
n85 >r7
n86 >h52
n87 >8l6
n88 >bu9
n89 ~6oq
n8a >2ac
n8b >bhq
n8c +n8j
n8d >46l +n8s
n8e >3dk ~fdo
n8f >lzg
n8g ~33j ~b24 ~vjt !ggy ~vju ~vjv ~ltd ~vjw ~vjx
n8h ~cgm +lw4
n8i ~qq8
n8j >bw1 +n8c
n8k >2q9 +lw4 +7vz +3sn
n8l >764
n8m >1oh +2j8 +3wu
n8n +awb
n8o >awi +awb +awj +2bc +3wt
n8p >clj
n8s >j7n +9g0 +n8d +ksb
n8t >edy +m4p +lv2
n8u >ymp
n8w >qcu +b86
n8x +b86 +qcw +qcs
n8y >dcg
n8z >dcg
n90 !vsa
n91 ~uyf +qaz +b86
n92 >xlr
n93 >fks +njy
n94 >szd
n95 >xns
n96 >akr
n97 >xxx
n98 >xrc +n9e
n9c >a5o +n9d
n9d +n9c
n9e >eof +n98
n9f >4xq +ur +n9g
n9g >afu +i3c +iis +n9f +lq +pbf ~zpg
n9h >oyp +6cq +1qg
n9i ~zp2 >6mp
n9j >afu
n9k >y8i +wsm +n9l
n9l >d74 +n9k
n9m >t0h +lmq +m7e
n9n >1kp
n9o >k7b
n9p >djo +p7c
n9q >bfh
n9r >z6i
n9s >l1k +n9u
n9t >75u +n9u
n9u >hmk +n9s +n9t
n9v >h4y +n9y
n9w ~1jj
n9x ~1jk
n9y >h4u +n9v
n9z >7qn >zme >l1m !na0
na >ghw
na0 >eau >l1m >zme !n9z
na1 ~wmk
na2 >od5 +na3
na3 >m6t +na2
na4 >nm0
na5 >d3o +na6 +nel
na6 >myy +na5
na7 >a89 +na9 +naa
na8 >dyp +naa
na9 >nhb +na7
naa >a8d +na8 +na7
nab >xxy >xxz
nac >lya
nad >m94
nae >jya
naf >chn +1bf
nag >rax +der +1bf +nv6
nah +igs
nai +igs
naj >2wk
nak >t0j ~cdn
nal ~7t6
nam ~mi2
nan >ata
nao >c1k
naq >334 +gx3 +ner +neq
nar >q5k +gx3 +nb1
nas >asz +557 +bsj
nat ~gx5
nau ~h45 +nav !4z ~lmd ~qtd
nav >7t4 +nau !4x
naw ~fue
nax >c1k
nay >xuh +nb0
naz >f2x
nb >ghw
nb0 >f7s +nay
nb1 >l8r +nar
nb2 >ndi
nb3 >lvv +s6b +s6a +4kh
nb4 >xdh +pkq +p3l +3o5 +8p1 +nb6 +8n9
nb5 >8nb +8cc +p3l +5bi +5bh +p3m +p3k +8qr +8n9 +8p1 +3o5
nb6 >ov9 +nb4
nb7 ~8qu
nb8 >bw
nb9 >ylw +8n9
nba ~75x +miz
nbb +nba
nbc >zca
nbd >xu1
nbe >yis
nbf >jy5
nbg >e8w
nbh >1hb
nbi >3dg
nbj >nrd
nbk >nr1
nbl >gc4
nbm +nbk
nbn ~2k6 +1o2
nbo >ipq +nbp +nbq
nbp >ojj +ihs +1js +nbo ~ihv
nbq >zwz +1jt +1js +nbo +ipq !zx0
nbr !ux5
nbs >8hu +ock +lex
nbt >g8r +nbv
nbu >k5o +nm +kzb
nbv >k5o +nbt +nm +kzb
nbw !wyj ~m1k
nbx >xey +pkb +pke
nby >k5o +j2i
nbz >897 +6n8
nc ~iu8
nc0 >hvw
nc1 >8t3 +jgr +3o6
nc2 >3mu
nc3 >za0 +nc6 +nc5
nc4 >l5x +nc6
nc5 +nc3
nc6 ~elj +nc4 +nc3
nc8 >eph +nc9 +fux
nc9 ~75y ~epi ~kz1 +nc8 !uaf ~5f ~poy ~a2d
nca >pu >206 +fuv
ncb >nc8 +5f
ncc >jxa +nce
ncd +nck +nci +nch +ncg
nce +ncc
ncf +ncd
ncg >3zf +ncd +ncl
nch >9hh +ncd +ncl
nci >yoz +ncd +ncl
ncj >39v
nck >jsy +ncd +ncl
ncl >9hd +nck +nch +ncg +nci +ncm
ncm >eo4 +ncl
ncn >3j9 >yxs
nco >zeb
ncp >c9s
ncq >9hk
ncr >xor
ncs >cbl
ncw >z9p
ncx >8ij +nd2
ncy >1o
ncz !rvi ~qf5
nd >zbm
nd1 +nd0
nd2 >edy +ncx
nd3 >am5
nd4 >n1c
nd5 >7eu
nd6 >xgg
nd7 >xog >xy0
nda >z63 +g3j
ndb >z6v +g3j
ndc >6qq
ndd >akg
nde >yh1
ndf >nr2
ndg >ikh +dhh
ndh >9x7 +yh2 +75o
ndi >iie +gwz +75o +ne3 +ndk ~gx3
ndj >jha +dhh
ndk >gdj +ndi
ndl >a5y
ndm >z9m +o9h +30g +ndp +ndo
ndn >z9b
ndo >d8d +ndm
ndp >43a +ndm
ndq ~84p
ndr +nds
nds ~dqs
ndt >38r >o66
ndu >ygm +843 +6j0
ndw >edy
ndx >a5o
ndy >9v1 +ndz
ndz +ne5 +ndy
ne >l1b
ne2 >srp
ne3 >7yy +ne4 +ndi
ne4 >ndi +ne3
ne6 >yw2 +v7f +s99
ne7 >k4s +ne8
ne8 >mx1 +ne7 +nea
ne9 >gf8 +neb
nea >5g9 +ne8 +ng4
neb >dvc +ne9
nec >xlu
ned >srb +nee +nef
nee >ban +ned +fpd
nef >jps +ned
neg >3j9 >c9s
neh >lu4 +lu5
nei >btr +btq
nej ~twd
nek >2gi +ngh
nel >hvs +na5
nem ~8mr
neo >ied +clt
nep >fzd +aae +od7 +ner +neq +nex +f29 +bpo +mxa
neq >mx1 +naq +nep
ner >e94 +nep +naq +7yy ~ney
nes >72y
net >boa
neu >8y
nev >ns
new >99l
nex ~mv7 +d35 +nep +mxa
ney >a1f
nez >cyj +nf0
nf >zeb +nh
nf0 >t3r +nez
nf1 ~egq
nf2 >490 +nf9 +nf8 +k30 +499
nf3 >ied +nf5 +k30 +72m +nf9
nf4 >o23 +490 +mpw
nf5 >iee +nf3
nf6 ~epx
nf7 ~nnu
nf8 >499 +nf2 +mpw +p5e
nf9 ~df1 +p5g +nf3 +nf2
nfa >l30 +nyf
nfb >xy1
nfc >pze
nfd >9mu >12e
nfe >52h
nff >5m0
nfg >yhk +7wy
nfh >jho
nfi >57i +osz
nfj >3dg
nfk >yxu
nfl >xxf +nfn
nfm >fs0 >fdv +e6g
nfn >mjo +nfl
nfo >xpc
nfp >5ox
nfq >f95 +nfu
nfs >ndi
nft >92q +nfu
nfu >t3o +nft +nfq
nfv >ab8 +nfw
nfw >kms +nfv
nfx >63x +3dg
nfy !wqc
nfz +cyj
ng >a07
ng0 >yf9
ng1 >guu +ng2
ng2 >hvm +ng1
ng3 >2m4
ng4 >sj2 +nea
ng5 ~rqv
ng6 ~5g0
ng7 >gev +ng8 +1vp
ng8 >a8d +ng7 +a89
ng9 >xo3
nga >dvj +ngb
ngb >n34 +nga
ngc >mwz +nge
ngd >smg
nge >ngi +ngc
ngf >5uu +ngh
ngg >dil
ngh >az3 +ngf +nek
ngi >sfz +nv8
ngj >bkh +ngo +ngp +ngm ~cm5
ngk ~4m5
ngm >1mj +4m3 +ngj +cm5
ngn +ngp
ngo >1lg >xh4 +4m4 +cm5 +ngj
ngp >xy2 >xy3 +hml +ngn +cm5 +ngj
ngq >6id
ngr >sk5
ngs >bgd
ngt >xjb
ngu >xlb
ngv >xy4 +3fo +ngy
ngw >b5v
ngx >7ov
ngy >ar8 >zrs +ngv !zrt ~ngz
ngz ~ngy >5kp
nh >86u +87g +nf +t5c +ot
nh0 ~5l3 !vtw ~wgn
nh1 !wgo
nh2 >l2z +sks
nh3 >2rx +35c
nh4 >xuh +q8i +nh5
nh5 >f7s +nh4
nh7 >9df
nh8 ~97x
nh9 ~75x
nha >ex1 +af0
nhb >a8d +nkm
nhc ~epn
nhd >g3n
nhe >5nr
nhf >jsy
nhg >jsy
nhh >zky
nhi >t0o
nhj !vmd
nhk !vme ~vmf
nhl ~ae0 +s7a +p79
nhm >pyi +nhp
nhn >bx8 +nhq +nhp
nho >4uc +ees
nhp >fsa +nhm +nhn +k4u +nhs ~oay
nhq >7a +nhn +k4u +nht
nhr !v8d
nhs >nqk +nhp
nht >mta +nhq
nhv >t1
nhw >z68
nhx >zed
nhy ~wyl
nhz >3o6 +3o7 +xdp
ni >86u
ni1 >ncj >yoy
ni2 >jo
ni3 >eol +syf +npd ~f9
ni4 ~kvx
ni6 !kuo +ni9
ni7 >xr8
ni8 >bkt
ni9 ~uo0 ~u7f !kur ~xl ~1yj ~w4x ~w4y ~nic ~w4z ~p9x ~w50 ~r8u ~psh ~s7y
nia +nic
nib ~iru
nic ~ni9
nid >y0s +o76 +nin
nie >ei3
nif >ei3
nig ~65y
nih ~exx +kw4
nii ~ta4
nij ~6yz
nik >65x +nin
nil >y9a
nim >z34 +m45
nin ~u0v +nid +nik
nip +nih
nir >you
nis >1px
nit >54p
niu >am5
niv >jgk +nj0
niw >t3k >hzk
nix >p4n
niy >1hb +nj0
niz >yre
nj >you +iqr
nj0 >8so +8t4 +niv +niy +nkx +xdr ~nky
nj1 ~8ss
nj2 >1o1
nj3 >ynt
nj4 >z6x
nj5 >bx8
nj7 ~9d6 ~ky6 ~os8 +t1b !w0h ~xa3 ~h1t ~h9p ~hyb
nj8 +njb
nj9 >rf2
nja >r4q
njb >8uc +njc
njc >jo +njb
njd >cs7
nje +njh !wgv
njf ~exu ~l2w ~n2e +nji !rvd ~1qs ~b3t ~wgw ~pz3
njg !zi6 +nje
njh >3m2 +nje
nji >n2n +njf !zb2
njj >nrv ~njk
njk ~njj >80n +80l
njl >1xp
njm >xy5
njn >kz +r48 +4b5 +97e !1k2
njo ~ucx +opx
njp ~taa
njq +80k
njr ~njs >9xv +njt
njs >buc >juw +nju ~njr
njt >xc8 +njr
nju >pt8 +njs
njv ~1uy ~nt6 !thz ~2ms ~wh3 ~wh4 ~qeq
njw +uge
njx >xpc +njy
njy >7eu +xxx +njx +n93
njz >nho
nk >44r
nk0 >6f1
nk1 >lsj ~nk5
nk2 ~4pj ~zx2 >64j +nkv +nk7 +aj6
nk3 >nk2 +aj6 ~lq7
nk4 >r1b +sbc ~nk6
nk5 ~nk1 >49b
nk6 ~nk4 >49b
nk7 >jri +nk2
nk8 ~o61 +aj6
nk9 >64j
nka >pyl
nkb >btx +ov9
nkc >yzq +ov9 +nkd
nkd >p01 +nkc
nke >b1m
nkf !wt0
nkg ~wt1
nkh >2kq
nki >yzi
nkj >htv
nkk >83e +nkn
nkl >hkd
nkm >edy +les +nhb +gf8 +af0 +gf0
nkn >1tr +nkk
nkp ~shd
nkq >gf8
nkr >6xh +nkt
nks ~vg7 +nkt
nkt >bc8 +nkr +aip +nks
nku >eph +9yz
nkv >inh +4pj +nk2
nkw ~oz
nkx >jgp +nky +nj0
nky ~nj0 >8so +nkx
nkz ~8ss
nl >bx +no
nl0 ~8ss
nl1 >edy
nl2 >8so +npd
nl3 >8ka +nl5 +nl7 !ep9
nl4 ~8ss ~now !vcn ~vco ~vcp ~vcq ~vcr
nl5 >ypj +nl7 +nl3
nl6 >z34
nl7 >yxj +nl5 +npd +nl3
nl8 >xy6 +nla
nla >b4o +nl8
nlb ~rwb +9df
nlc >xnp
nld >q91 +xg8
nle >xy7
nlf >z8g
nlg >h9s +r37 +d5c +gxi +7mr +nm0
nlj ~px8
nlk !wiv ~9kr
nll >1qa
nlm ~8kc +57i
nln ~aaa +57i
nlo >q4h
nlp >yxv
nlq >edy
nlr +nlq
nls ~wh5 ~u9q ~v15 +nlt !rvs ~wh6 ~wh7
nlt >y3f +nls !rvu
nlu >gxm
nlv >xhx
nlw >gxm
nlx >e9r
nly >nlw +7mr +nm2 +nm0
nlz >juw
nm >k5n +nbv +nbu
nm0 >ca6 >4yd +nly +nlg +gxm !46l ~nm2
nm1 >4sf ~2tb
nm2 ~nm0 ~7mr >ziw +nly +gxm
nm3 !rw7 ~wt2 ~wt3
nm4 >nm0
nm5 >d
nm6 >nm0 >4nq
nm8 >h1g
nm9 +nmb
nma +nm9
nmb >g7x +nm9
nmc >h4d
nmd >nqx +wad
nme >jsy +wad
nmf >xqa
nmg >69n
nmh ~9qn
nmi ~9hi
nmj ~e17
nmk +5vb
nml >5el
nmm >69x
nmn >l9d +nmp +nmo
nmo >yp2 +nmn
nmp >yp1 +nmn
nmq >yhq
nmr >ysa
nms ~s26
nmt ~l6l
nmu ~u2b
nmv >yil +nmx
nmx +nmv
nmy >ybb
nmz >psz
nn >g8r
nn0 >rmx
nn1 ~irv +nnk !fb7 ~9kk ~whc ~whd ~llt
nn2 ~fpj
nn3 >fxh
nn4 >nn3
nn5 >fxg +nn6
nn6 +nn5
nn7 >r4o +r5r +nn9 ~m5p
nn8 >hvq +4k8 +8n0 +nzf ~bmg ~83v
nn9 >4r7 +8fr +nn7 +c7j +goq
nna >z59
nnb !whz
nnc >5bk
nnd >q0x
nne >nn7
nnf >49b
nng >e41
nni >ezf
nnk >z7i +nn1
nnl >jri +auv
nnm >pg3
nnn >akt +noh +auv +no8 +noc +nns +no3
nno >yan +5zi
nnp >203 +ojn +no3
nnq >1dj
nnr >e55
nns >85e +no1 +nnn
nnt >xgt +jrp +64j +auv
nnu !whf ~gkw ~whg ~nf7
nnv ~rlp
nnw ~rut
nnx >6e4 +nnz !ybe
nny >no7
nnz ~201 ~6e0 ~no1 +no6 +auv +nnx !tji
no >4r2 +nl
no0 >l5t +p0u
no1 ~med ~nnz ~q0o +no5 +nns +auv +no6 !els ~whh ~whi ~whj ~whk ~f0c ~whl ~whm ~idw ~lor
no2 ~med +no7 +ojn !elt ~whp ~whq ~whr
no3 >xb +nnp +nnn !zkr
no4 !zwy
no5 >y66 +no1
no6 >nnn +vyt +nnz +osh +no1
no7 >av1 +no2
no8 +nnn !jel
no9 ~lb +jzv
noa ~dqt +nob
nob >yl7 +153 +noa
noc ~ko +nnn
nod >yee
noe >qj3 +68k
nof >av1 +noj +noi
nog +204 !tf3 ~tf4
noh ~6e0 +nnn
noi ~9q5 +nof +nok +2g4
noj ~qhk +nof +nol
nok >9q8 +ulv +noi
nol >nof +noj
nom >2nd
non >xb
noo >edy +mst
noq >zeu
nor >3vg
nos >k1b
not ~uhr
nou >c1k
nov >zl2 +np0 +4uo
now ~8ss ~ecf ~ee0 ~j0v ~nl4 ~wi0 +8q3 !f80 ~19x ~wi1 ~84x ~8k4 ~wi2 ~f1c ~wi3 ~wi4
nox ~thg
noy ~8qu
noz >xcb +jgr
np >3hq +3ua
np0 >xiy +nov
np1 >pbb !rq8
np2 >xdr
np3 +muh
np4 >y8a
np5 >yzp
np6 >iy0 +6ee +npa +bfs
np7 >b0k
np8 >y6h +6ee +bfs +npb +npa
np9 >npj +npb +npa
npa >cj0 +np6 +np9 +np8
npb >1n0 +np8 +np9
npc >j1r +pry
npd >noz +ni3 +nl7 +nl2 !epb
npe >z37
npf >3to +6ee
npg >jt2 +6ee
nph +npj +npx
npi >628
npj >ixt +6ee +nph
npl >ysv
npm +npn
npn +npm +npl
npo ~tz3
npp +4ba
npq >4b5 +k59 +4b8
npr >orm +nps
nps >jsf +8sh +npr
npt >5m0
npu >fs0
npv >if0
npw >1kh
npx >hzk
npy +9cx !bsw ~9cv ~cm6 ~wik ~lpz ~qph ~onw ~wil
npz ~e5d +9cx
nq >ma0
nq0 ~epi +cgk
nq1 >24e +8qq +7j5
nq3 >xk3 +wvx
nq4 >b3k
nq5 >ya7
nq6 >y9a
nq7 >xf1
nq8 >t0h ~zpx
nq9 >7vw
nqa >bvu +nqp ~bvv
nqb ~1tv >t0j
nqc >ji9
nqd ~nqe >9i2
nqe >il2 +nqj ~nqd
nqf >ytt +db1 +sf2
nqg >jha
nqh >3s4
nqi >t0o +1tv
nqj >z7k +nqe
nqk >ps !8ox
nql >xhd
nqm >9qy
nqn >t0a
nqo >bhv
nqp >60y +nqa
nqq >rdy +j53
nqr ~bvy ~kml ~s07 !uzr ~9af ~ivl
nqs ~s07
nqt >9qy
nqu >h17
nqv >h74
nqw >69w
nqx >qj3
nqz >ab6
nr >4r2 >xbh
nr0 >gci +k6d +k52 +nr7 +fsa
nr1 >m9x
nr2 >90
nr3 >xbk
nr4 >xb ~4dj ~fsh ~c0 ~1pj ~vp ~e96
nr5 >fg ~zl0
nr6 >a3j
nr7 >1kh +nr0 +xwi
nr8 >63y +1kr
nr9 >ejn
nra >5w2 !mou
nrb >xrg
nrc >p72
nrd >9yt
nre >dg9 +36p
nrf >t3o
nrg >fsa
nrh >36v
nri >2me
nrj >880
nrn >2pi +nru
nro >zmc
nrp >86w +yqf +5t6
nrq >2kk
nrr >p5 +nrz +mdc
nrs >63 +g8o
nrt >1kh
nru >cxl +nrn
nrv >fsa
nrw !rvw ~2dx ~wiw ~gch ~wix ~m56
nrx !rvx ~a3o ~1cz ~8ag ~wj1 ~b3u ~wj2
nry ~eiv
nrz >pa +nrr +868 +7ow
ns >90 +u4j +8x +nv +nu +d7i +f3s
ns0 >5zv
ns1 >ys2 +7ow
ns2 >oaf +ps1
ns3 >bqo
ns4 >aqs
ns5 >xtm
ns6 >8d2 +ns7
ns7 ~4jj +ns6
ns8 >z5y
ns9 >lln +nsa
nsa ~wnm +ns9
nsb >zeb
nsc >7o3
nsd >z5z +nse
nse ~4jj +nsd
nsf >z5z +nsg
nsg ~4jj +nsf
nsh >lln +nsi
nsi ~wnm +nsh
nsj >7eu +nsr ~nsk
nsk ~nsj >8sp +3mu
nsl ~8bm
nsm ~or0
nsn ~epx +20n +24e +d1j
nso ~vb4
nsp ~7f0
nsq +nso +1wl
nsr >7f6 +nsj
nss >j7p
nsw >aqu +q8i +nt1 +nsy
nsx >xfv +mzs
nsy >xs0 +mzs +nsw
nsz >sjm
nt >zbn +nv +nu
nt0 >xy8
nt1 >yxw +nsw +mzs
nt2 >ch +ntb +nt5
nt3 >4q1 +nt4
nt4 >8bu +nt3 +c3t
nt5 >nuo +nt2
nt6 ~a9y ~njv !wj3 ~ll7 ~wj4 ~wj5 ~a1y ~i5l ~dqw ~wj6 ~fad ~g0p ~wj7 ~fwh ~l57 ~wj8 ~wj9 ~hs ~l4s ~wja ~wjb ~wjc
nt7 !wjj
nt8 >xb
nt9 >649
nta >8d2
ntb +nt2 !wjd ~wje ~wjf ~wjg ~wjh
ntc +c3t
ntd +ntb
nte +ntc
nti >yhe
ntj >582
ntk >xtr
ntl >klo +p00
ntm !vza ~7p5
ntn ~v1j +ek1
nto ~sml
ntp >hvs +flt
ntq >9ba
ntr >2ad
nts >6gy +3ct +dib
ntt >6gy
ntu ~2wo
ntv >xn4 >xn5
ntw >b4m
ntx >l30 +nu0
nty >5td +qv3
ntz >z7q +nud +nu1
nu >41c +nv +nt +ns
nu0 >35b +ntx
nu1 >zl5 +ntz +7jq +nub
nu2 !tpn ~hyv ~nud
nu3 !tpo ~tpp
nu4 >cbr
nu5 >m61
nu6 >gxa +b0d
nu7 ~65y
nu8 >luz
nu9 >ed0
nua >bih
nub >ntz +nud +nu1
nuc >bfq
nud ~nu2 +nub +ntz
nue >mr5
nuf >g6i
nug >a0z
nuh ~mv7
nui >hoq
nuj >94m
nuk >xpz
nul >zio +o00 +lgf
num >sm3
nun >xb
nuo >1k6 +pg3 ~ov +a9x
nup >hvp +sel +nus
nuq >s7o
nur >a2s
nus >xd9 +nup
nut ~tdp +lgf
nuu >2d4
nuw >zdd
nux >sk5 +nv0 +nuy +nuz
nuy >4y8 +nux
nuz >xb +nux
nv ~5sa +nu +nt +ns
nv0 +nux +nv2 !7rh ~ud3 ~ud4 ~ud5 ~ud6 ~ud7
nv1 !7ri ~sfc
nv2 >81d +nv0 !y7b
nv3 >81e +w5w +pxd !kz3
nv4 >av1 +nv5 +8kx
nv5 >61u +8kw +nv4
nv6 ~e31 +nag
nv7 >kua
nv8 >sfs +ngi
nv9 +th9
nva >5mj
nvb >osr
nvc >q8c
nvd >9bu
nvf >14 +e63
nvi >yj7
nvj >5m0
nvk >z89
nvl +bk7
nvm +bk8 !wjk ~p6r ~wjl ~wjm ~wjn ~wjo ~hml ~wjp ~wjq ~wjr
nvn ~wjk
nvo >pgg
nvp >600 +5zu
nvq >1b8 +nvw
nvr >j5j +nvv
nvs ~f80 !wi0 ~5zc ~f81
nvt ~8qu
nvu >jh9 +jh4 +1d5
nvv >er2 +nvr
nvw >er2 +nvq
nvx ~rvs
nvy >ewz
nvz >xjf +nw1
nw >oc
nw0 >iq1
nw1 >b4o +nvz
nw2 >525
nw3 >xy9 +nw9
nw4 >yhe
nw5 ~kck !uii ~uij ~uik ~uil ~uim ~uin ~uio ~uip ~e95 ~uiq ~fid ~uir ~jqa ~uis ~nwi ~uit
nw6 !994 ~cz ~k11 ~uiu ~n4d
nw7 +nw9 +v2i
nw8 ~df1
nw9 ~kck +nw3
nwa ~pd7 +3d +kny
nwb ~rtw +2zk
nwc +75k
nwd >7rr
nwe >64g
nwf >fg +bey +ber ~4uh !zl6
nwg >xb +xyw !zqq
nwh ~kck
nwi ~nw5
nwj >zlf +nwm
nwk >7i3
nwl ~84p
nwm >3mq +nwj +7kk
nwn ~ghd
nwo >xcp +nwp
nwp >zix +nwo
nwq >zqr
nwr !rw0 ~wlq ~wlr
nws >boa +ohk +p1l +jdg
nwv >5jv
nwx >xog
nwy >7tr
nwz >omc
nx >90
nx0 >nwq +nx9
nx1 >l30
nx2 >93q
nx3 >6yd +4mo
nx4 >xmg
nx5 >o8b
nx6 ~8tu
nx7 >ytp
nx8 >971 +ny1
nx9 >fv6 +nx0
nxa >ct3
nxd >xya +nxg
nxe >jcz
nxf >yrf
nxg >6yk +nxd
nxh >1006
nxj >mya
nxk >xkr
nxl >10e +326
nxm >xkl
nxn >72y
nxq >pyi
nxr >6hb +nxu
nxs >l30 +nxu
nxt >5yw
nxu >bx4 +l32 +nxs +nxr
nxv ~exu
nxw >fsa
nxx >7op +70t +523 +bnw
ny >z35
ny0 >5i6
ny1 >qhf +nx8
ny2 >cse
ny3 >ynj
ny5 >fs0
ny9 >xlh
nyb >niu
nyc >oyv
nyd >1jg +nyf
nye >l30 +nyf
nyf >l2u +33q +nfa +6y8 +nyd +nye +7ss +nyh
nyg ~l2w
nyh >l2z +nyf
nyi >nye
nyj >htt +3ya +8m1 +nyt +gkt +4jp +nyq
nyk >4y2 +nyo +q1v +4yh +4yb +a9i
nyl >xd +nyp +nyo
nym >dre
nyn >eqs +8nm
nyo >xb +nyk +nyl
nyp >4y8 +nyl
nyq >hvq +nyj
nyr >xq2
nys >yxr
nyt ~tdp +nyj
nyu ~s3f
nyv >z5d
nyw >z5e
nyx >xrl
nyy >xd +k88 +tpw +nyz +nz0
nyz >cca +nyy
nz >z34
nz0 >2i6 +nyy
nz1 >xpw
nz2 >syt
nz3 >7it
nz4 >s7o
nz5 >xkq
nz6 >ylx
nz7 >ziw
nz8 >ziw
nz9 >t0a +kdn
nza ~px8
nzb +lhx +gl2 !v1e ~v1f ~v1g ~cdl ~v1h
nzc >yad
nzd >s70 +9oi +nze
nze >9qt +nzd
nzf >44n +r4o +nn8
nzg >r64
nzh >3zd
nzi ~qso +r9g
nzj >nzd
nzk >yl4 +nzm +nzl
nzl >my2 +nzk
nzm >al5 +nzk
nzn >t0c
nzo >xmc
nzp >yq3
nzq >1zl
nzr >8uw +axu +oe2 +oe1
nzs >c1k +nzt
nzt >1bn +nzs
nzu >elv +va8
nzv >bt5
nzw >ofy
nzx >zag
nzz >snn
o >6n1
o0 >189
o00 >lz4 +mli +nul +o03 +o01 +r82
o01 >zio +o3n +o00 +553
o02 >r82 +552 +o3n
o03 ~5r4 +o00
o04 >xpq +o06
o05 >4me
o06 >1bn +o04
o07 >z63
o08 >51h
o09 >lz4
o0a >5uu
o0b >9df
o0c >5rn
o0e +nv6
o0f !wlu ~3ef ~ezc ~wlv ~wlw ~oh7
o0g !wlx
o0h >fl0
o0i >ylw
o0j >o0q +o0l +dhg
o0k >p42 +c6q
o0l >b31 +o0p +o0j +o0q ~dhg
o0m >dhk +o0o
o0n >4nk
o0o >gvs +o0m
o0p >aea +k2x +o0l +dhg
o0q >l24 +o0l
o0r >dm5 +k2x
o0s >xfl +ejr
o0t >k7o +pne
o0u >hkd
o0v >4xq
o0w ~5to
o0x +9d2
o0y >eau
o0z >j2g +46n +o11
o1 >xb +a7x !zm
o10 >t0c
o11 >46l >inw +o0z +o12 +o14
o12 >5ip +46n +o11
o13 >nq +46n
o14 >46m +o11
o15 >5z4
o16 >h9s
o17 >2hz +l11
o18 >bku +o19 +o1a
o19 >1l1 +o18 +9d2
o1a >2wn +o18
o1b >2wi
o1c >r2g
o1d >6i6 +o1e
o1e >72y +o1d
o1f >65r
o1g +o1l !geb ~u ~vim ~vin ~o1q ~vio ~vip ~viq ~on1 ~vir ~vis ~rbt
o1h !gec ~v ~3qt ~5jr ~b8q ~vj9 ~vja ~vjb ~vjc
o1i ~gi9 !q9x ~59q ~60v ~wzk ~wzl ~wzm ~wzn
o1l >fyg +o1g !y7a
o1m >7t5 +e7o +bjv
o1n >jch
o1o >mpo
o1p >7er !fyk
o1q ~o1g
o1r >g8r
o1s >cj0
o1t ~w6o
o1u >kih
o1v >eh3
o1w >b37
o1x >xkq +o1z +o20
o1y >ylx
o1z >qre +o1x
o2 >14b +l4p +a8p +a8o +a7w
o20 >3so +o1x
o21 +o1x
o22 >f8t
o23 >hvd +490 +mpw !srs
o24 ~ghd
o25 >490 +499
o26 >dw4
o27 >afu
o28 >law +pp4 +o29 +f8t
o29 >bi3 +o28
o2a >7zh
o2b >xpc +o2d
o2c >z63 +o2d
o2d >7wb +8cn +o2c +o2b ~3c0 ~lkc
o2e >11o +o2q +7wy
o2f >lp6
o2g >69h +ct1
o2h !65x ~b7d
o2i >1bu
o2j >2g2 +o2n
o2k >xyc +o2n
o2l >82f +o2r
o2m >ljr +ljv +o2r
o2n >2fx +o2k +o2j
o2o >p35
o2p ~j0q +p19 +kfh
o2q ~ql6 +o2e
o2r >ljt +o2m +o2l
o2s >6id +4mo
o2t >231
o2u >yjt +6bn
o2v >ijo
o2w >7cr
o2x >xyd
o2y >ylw +moi
o2z >nxl
o3 ~14p
o31 +1rl +n2w
o33 ~e49
o34 +nw8
o35 >ngs +o37
o36 >yv1 +l8g +wzl
o37 >b4o +o35
o38 >xpb +9wt
o39 >7qn
o3a >lx4
o3b >7qm +lwv +6l3
o3c ~fue
o3d >g6b +q7o
o3e >g6b
o3f >9ru +jay
o3g >6yl +jay
o3h >3g4
o3i >1hb
o3j >c6z +o3k
o3k >c6v +o3j ~o3l
o3l >3wn
o3m >ag2
o3n >lgg +o02 +o01
o3o ~tdp
o3p >nyq
o3q >xqa +o3t
o3r >jiz
o3s >nyq
o3t >zwd +o3q
o3u >33q +5kp +o3w
o3v >xq2 +aa6 +5kq +5kp
o3w >5kp +o3u
o3x >67p +5kr +5ks
o3y >xq8 +o3z
o3z >hvs +o3y
o4 ~epx
o40 >qr2 +o41
o41 >qr5 +o40
o42 >fau
o43 ~7t6
o44 +2ee +qup +8c7
o46 >q8c +o48
o47 >1ng +o49
o48 +o46
o49 +o47
o4a +o4c
o4b >n07 +o4c
o4c +o4b +o4a
o4d >m3i
o4e >1oh
o4h +o4k
o4j >f1z +o4k
o4k +o4j +o4h +o4g
o4l >ju3 +72i +e0t +4of
o4m >zak
o4n >mt9
o4o >pze
o4p >1h9
o4q >1o1
o4r >ivs
o4s >ylx
o4t >rri
o4u >13a
o4v >g6n
o4w >jgo
o4x >tt
o4y !qyw !3gt ~3u3 ~fqb
o4z >ljp
o5 +a8n
o50 >xpz
o51 >38r
o52 >38r
o55 ~edn
o56 >pdm
o59 ~imt
o5a >lnq
o5b >hke
o5d >hvp
o5f >35c
o5i >z4b
o5j >zcs
o5k >xnd
o5m >xyf +o5o
o5n >12e
o5o >nov +xyf +o5m ~jzq +sx1
o5p >hvs
o5q >s14 +o5s +o5t
o5r >ot7 +o5t +o5s
o5s >3ov +o5q +o5r
o5t >fzt +o5r +o5q
o5u >gev +o5z +4pj
o5v >yb6 >yb7 +o5z
o5w >ycm +o5z
o5x >jut
o5y >yhk +o5z
o5z >64j +o5u +fef +o5v +o5y +o5w +o62
o6 >ssk +ob +o9 +o8 +110 +dj
o60 >qa
o61 +aj6 !33v ~wlz ~wm0 ~nk8
o62 >inc +o5z
o63 >xpf
o64 >gev
o65 >fzo
o66 >6hb
o67 >603
o68 >c6z +o6e +o6r
o69 >603 +33h +o6e +o6r +2s4 +kcp
o6a >5mn +gx4 +o6r
o6b >adq +s0h
o6c >a7a
o6d >6l4 +yrz
o6e >600 +o69 +o68 +o6k
o6f >t3o +o6q +yrz ~52k ~o6l
o6g ~606
o6h >l4q
o6i ~e6a
o6j !rw3 ~wm9 ~wma
o6k >fo3 +o6e
o6l >4sf
o6m >4sa
o6n >f7t
o6o >90
o6p >aqs
o6q >i2a +o6f
o6r ~h4a >epu +h4e +o69 +o68 +o6a +e55
o6s >e59 +e5e !eme
o6t !wmh
o6u ~6f4
o6v !emh +o6u +e5e
o6w +o6t
o6x >gs1
o6y >gx2 +ctb
o6z >eu +o70
o7 >h1p
o70 +o6z
o71 >xp5
o72 >mqq
o73 >55a
o74 >y0s +hy7 +dw4 +i0a
o75 >68z +o78 +dw4
o76 >6dp +nid
o77 !wmi ~pyt
o78 ~lfp +dw2 +lfv +o75 +lfn
o79 >5m0
o7b >92q +o7d
o7c >j2j +o7e
o7d >et5 +o7b
o7e >kzq +o7c
o7f >n4a
o7g >9ly >nmg
o7h >zdw >kf1
o7i >5m0 +o7k
o7j >zdx
o7k ~3r6 +ogc +o7i +n7f
o7l >4q8
o7m >4q8
o7n >r1n
o7o >xo7
o7p >bjd
o7q >xtf +o7v
o7r >cmh +1hg +o7u
o7s >z2q
o7t >zbd >69n +o7w +o7v
o7u >5th +o7r
o7v >k79 +o7q +o7t
o7w ~3r6 +o7t
o7x ~hb6
o7y >xjp
o7z ~tqw
o8 >yc +5ux +5v7 +ob +od +o6
o80 >mqr
o81 >qgq +o82
o82 >3aq +3aw +o81
o83 >yw3
o84 >e1s
o85 ~n50 +o86 !8oy ~ri ~12c ~wg2 ~wg3 ~6ta ~le3 ~wg4
o86 >n53 +wzf +p9t +tz +g4z +o85 !y20
o87 >ye1
o8b >edy
o8c >dcg
o8d ~9dt ~k5d ~wmj +o8h !63g ~o8f ~o8k ~wn7 ~wn8
o8e ~mgc +o8i
o8f ~o8d
o8g ~tmj
o8h >lcv +o8d +wmj !63l
o8i >y49 +o8e +55k +wu0
o8j >xb +ygp +lx5 +xii !63n
o8k ~o8d
o8n >ztt +o8q +o8r +bov
o8o ~e29
o8p >hmo
o8q >qf2 >bov +o8n
o8r >gmb +o8n
o8s >3tn
o8t +68e
o8u >r51 +o8w
o8v >y3b +o9a +o9b
o8w >3mk +r51 +o8u +a7n
o8z ~vsi
o9 >dp +o6
o91 ~c5m ~dml ~v7a ~ac6 ~rb8 +o94 !v7b ~wng ~wnh ~88f ~dmm ~c5n ~wni
o92 +c5n !zi7 +o91
o94 >rci +o91 !y42
o95 >i58 +mgx
o98 +qhq
o99 ~x2p
o9a ~v23 +o8v
o9b ~st5 +o8v +a7i
o9c >dcg
o9d >ota +orn +srv
o9e >fzt +491 +o9i ~o9g
o9f >hvd +orm +orl +o9i +o9k
o9g >o9f ~o9e >et4 +orm +orl +o9i +o9k
o9h >30g +ndm
o9i >eof +sbz +ot9 +sc9 +o9g +o9f +o9e
o9k >xeu >xbx +sbz +o9g +o9f
o9l >8is +mi3 +a7e +2zu
o9m ~h7t
o9n +ee0 !hxz
o9o >9bu
o9p >o9f +oa0
o9s >n2m +o9t
o9t >dhk +o9s
o9u !wqo
o9v >qhw
o9w >24d
o9x >57i
o9y >nr2
o9z >9k
oa ~hy1
oa0 >o9k +oa3 +oa2 +o9p
oa1 >eut +oa3 +oa2
oa2 >4yo +oa0 +oa1
oa3 >hvq +oa1 +oa0
oa4 >bkc !kb7
oa5 ~ee0 +oa6
oa6 >ee4 +rre +rrd +oa5
oa7 >pk0 +7cu +m5s
oa8 +m5s
oa9 >xyc
oaa >bw !z3y
oab ~cey >hvq
oac >4rm
oad >zw8
oae >5w2
oaf >82f +cey
oag >7qm
oai ~7e1
oaj >jiz
oak >z79 +oal
oal ~7e1 +oak
oam >ysf
oan >q1l +oao
oao >94o +oap +oan
oap >94r +oao
oaq >gs1
oar >yu2
oas >gga
oat >yxx
oav >ylx
oaw >yxy +tqe !3v5
oax >iku
oay ~oaz ~nhp >oaz +ob4 !p91 !g2a ~oba
oaz >zvv !1i9 ~oay
ob ~5sa +o8 +o6
ob0 >6mv
ob1 >zzm
ob2 >r2g +gcf
ob3 >k4w +gcg
ob4 >hts +oay
ob5 ~vpp
ob6 >m3s
ob7 >gf9
ob8 >8mh
ob9 >1tx
oba >1i
obb >lzg
obc >sfa
obd >zvv
obe >yiv
obf >5wr
obg >pbb
obh >xtm >xtn >8a6
obi ~4jj
obj >zeb
obk >7o3
obl >z5z
obm ~4jj
obn >z5z
obo ~4jj
obp >z5y
obq >lln
obr ~wnm
obs >z5y
obt >lln
obu ~wnm
obv >go6 +obx
obw >l1b +obx
obx >5ep +obw +obv
oby >5o2
obz ~oc0
oc >cr1 +8y +5s1 +5s0
oc0 !wqq ~wqr ~wqs ~wqt ~wqu ~wqv ~wqw ~wqx ~wqy ~wqz ~wr0 ~wr1 ~wr2 ~wr3 ~wr4 ~wr5 ~wr6 ~wr7 ~wr8 ~obz ~osx ~wr9 ~wra ~wrb ~wrc ~wrd
oc1 !wre
oc2 ~2uw +cn7
oc3 >ied
oc4 >iee
oc5 >zuf
oc6 ~dqs
oc7 ~dqt
oc8 >xjg
oc9 >xsl +oca
oca >ccj +oc9 +ocb +occ
ocb >1s5 +oca
occ >1s7 +oca
ocd >a2m
oce >fm5
ocf >o0j
och >nag
oci >hh5
ocj >eph +8yq +ock +lex
ock ~ua5 +nbs +ocj +8ht
ocl >92q +4wq
ocm >82k +j2k
ocn >xyg +oco
oco >hvs +ocu +ocp +ocn
ocp >1s7 +oco
ocq >38t +ocs
ocr >6h1
ocs >3so +ocq
oct >ogo +oh6
ocu >1s5 +oco
ocv >xqk
ocw ~625 ~ae0 !u2b ~7q ~ei ~wrf ~6hx ~7v6 ~wrg ~wrh ~wri ~aeb ~wrj
ocx +ei
ocy >lpf +cbf +od3
ocz >6yd +72t
od >edy +o8
od0 >r0r
od1 ~uta
od2 >m6q +72t
od3 >lp1 +ocy
od4 >pze
od5 >y8e >xkk +odc +od7
od6 >159
od7 >ejx +nep +dem +od5
od8 !xas ~xat ~xau
odb >ei3
odc +od5
odd >d74
ode >xcy +do3
odf >hir +isq +odg
odg >l9d +odf
odh >t0j +4h6 +4h5
odi >az3 +odj +9s4
odj >2oj +odi
odk >c1k
odl >xp7
odm >cev
odn >bg
odp >3ci
odq >4fm
odr >dcg
ods >7s2 +odt
odt >7s4 +ods +gks
odu >1sj
odv >xjl
odw >sw6
odx >j2j
ody >3zf
odz >34y
oe >br +tdj +1tl
oe0 >7nl
oe1 >i7w +nzr
oe2 >axu +nzr
oe3 ~vji
oe4 ~v8e
oe5 >jch
oe6 >7qo +ann
oe7 >sm2 +ann +flq +7og
oe8 >ykz +oe9
oe9 >71a >oco +oe8
oea >ra1
oeb >ied +28y
oec >yjp +oed
oed >ox2 +1ho +oec
oee >2u4 +so7 +14e
oef >g2c +k3s
oeg +894
oei >36m +oek +oiy
oej >36n +oiy +oek
oek >pml +oei +oej
oel >xp9
oem >5wr
oen ~dul
oeo >9d2
oep >7er
oeq ~7f1
oer ~jm1
oes ~9bo
oet >xwn +oeu +oev
oeu >5kp +oet
oev >bx4 +oet
oew >q7b
oex >zdz
oey >84g
oez >m0v
of >y0u
of0 >xl0
of1 >fgb +468
of2 >7s2 +hri +2jc +5k0 +sgm
of3 >edy
of4 >t0o +3xq
of5 >yxz
of6 >djx
of7 >n3x +946 ~zjo
of8 >jly
of9 >pqz +of9
ofa >yi4 +ofb
ofb +ofa
ofc >8am
ofd ~8ao
ofe >z9c
off >kdn +ogc
ofg ~cq8
ofh >5up +ogc
ofi >ybf +ori +ofk +ofs
ofj >ybf
ofk >men +ofi +ofm +i2t +ofq !sfa ~ofu ~gam ~gan
ofl >7a +i2t
ofm >yy0 +ofk
ofn >p4h >yy1 >qjn
ofo +ofs
ofp >m9h +8xo +lfm
ofq >ofi +ofk !sfd
ofr ~v83
ofs ~1nw +ofi +979
oft >zsc
ofu >ofk
ofv >ggp
ofw >gd8
ofx >ofm
ofy >xp7
ofz >4me
og >ylp
og0 ~i3g +b18 +qns
og1 ~ga0
og2 ~qnm +qns
og3 ~fue
og4 >jgq
og5 >dhf +akv
og6 >7eu +yre +k0r +oga
og7 >7eu +c1y +7yy
og8 >dhk +akv
og9 ~4m5
oga >7f6 +og6
ogb >hvs
ogc >okm +ohg +ofh +off +ogd +o7k
ogd ~ohg +ogc
oge ~pxd
ogf >glz
ogg >os5
ogh >zix
ogi >2kb
ogj >xwf
ogk >r1y +ogo
ogl >yhb +ogp +q4n
ogm >82f +ogo
ogn >hvs +gjo ~oac ~9k4
ogo >ccj +cch +ogk +ogm ~ohd
ogp >hvq +cch +ogl
ogq ~ohg
ogr >3wn +on0 +lrp
ogs ~rqr +au6 +ra6
ogu +og3
ogv >8gq +cgh
ogw >ynm
ogx >czv
ogy >qr2 +4ow
ogz >sfz
oh ~1p9 ~dqn ~iq5 +om !tdh ~2gk ~62b ~tdi ~tdj ~tdk ~tdl ~koi ~mva ~tdm ~rbf
oh0 >381
oh1 >a26 +ohd +a1z
oh2 >e9i
oh3 >hvp ~9k4 +pco ~oh9
oh4 >a2s ~9k4 ~oh9
oh5 >xpq
oh6 >edy +oct
oh7 ~o0f
oh8 ~ohg
oh9 >ces
oha >dk
ohb >q9h !ohc
ohc >8wq !ohb
ohd >a1z +pp9 +oh1
ohe >7ql
ohf >7py +96p
ohg ~okh +ogc !wrx ~wry ~wrz ~ogd ~ogq ~ws0 ~oh8 ~ws1
ohh ~uer
ohi >xt5 +ohj
ohj >e94 +7yy +ohi
ohk +p1j +nws
ohl >451
ohm >z17
ohn >juy
oho >xor
ohp >au8
ohq ~p01 ~p02 >hvq +ozz +p00
ohr >j94
ohs >14g +k3s +e9c +e9d +e9b +e9a +8f3 +fua +cj6
oht ~cja
ohu ~twd +oi9
ohv ~sq4
ohw >ohi
ohx >kii
ohy >nbu
ohz >ofa
oi ~ewc
oi0 >a5o
oi2 >ofa
oi3 >a5o
oi4 +oi6
oi5 >a5o +oi6
oi6 +oi5 +oi4
oi7 ~twd +k16 +oi9 +oi8
oi8 >y4m +oi7
oi9 >zau +oi7 +ohu
oia >7oe +flq
oib ~cj9 ~rq1 +oig !ar1 ~us9 ~flu ~usa ~fsv ~usb ~usc ~oim
oic +oig !usd ~use ~usf ~usg ~ush ~usi ~usj ~usk ~usl
oie +oib
oif +oic
oig >j87 +rq2 +rq1 +4hz +oic +oib
oih >yb4 +997 +gqz +5n4 +bvk +20p
oii >knz
oij >z5q
oik >dhi +oil +2fl +l8i
oil >3j6 +oik
oim ~oib
oin +oim
oio >xo5 +oip +oiq
oip >ond +cuk +oio
oiq >1006 +oio
ois >yq2 +wcz +oit
oit >ji9 +ois
oiu >z7z +w7z
oiv >967
oiw ~u3q +qn7
oix >9eh
oiy >dhi +qrx +oei +oej
oiz >obw
oj >iq1 +1oh +1tk +1oi +1tl +1tj
oj0 >xkq
oj1 !zgq
oj2 ~g5y +oj6
oj3 ~ga1
oj4 ~vkt
oj5 ~ga0
oj6 >obv +ga0 !y74 +oj2
oj7 >10x +hn9 +ga0
oj8 ~ga0
oj9 >z8s
oja >dvz +vna +9s
ojb ~epn +3re !ppo ~1rl ~48o ~txo
ojc >5so
oje >y8k
ojf >4bj +grf +miz +2s2
ojg >mx1 +36g
ojh >8gq +36g
oji >zwz +ojl +ipq +1js ~ojo
ojj >64j +ojl +1js +ipq
ojk >oji +ipq
ojl >nnt +ojj +oji
ojm ~ux4
ojn >jrd +tjh +no2 +nnp
ojo >nbq
ojp >cp9 +cpa +6w7
ojq >afv +cpa
ojr >yec
ojs ~52z +g3q +cpa
ojt !rw6
oju >cpa +ojv
ojv >ojp +oju
ojw >dhi
ojx >e67
ok >yt1
ok0 ~l3
ok1 ~gi3
ok2 >a69 +bvg +ok7
ok3 >3p1 >3p2 >s05 +ok5 +8xa +xr9
ok4 ~ksd
ok5 >3oz +ok3
ok6 ~ok7
ok7 +ok2 +bve !wrv ~30h ~ok6 ~wrw
ok8 ~uyf
ok9 >95w
oka >xry
okb >b2x +okc
okc >43a +okb
okd >ads
oke +tf0
okf >7r +okg
okg >mx1 >zlq +okf +n5t !mvh ~cdn
okh ~a6i ~b11 ~ve0 ~ohg +okm !mv7 ~ws2 ~ws3 ~ws4 ~ws5 ~cbt ~rsl ~kd ~s50
oki ~wmj ~64h !wmk ~9xx ~wsq ~wsr ~roc ~wss
okj ~ve0
okk +ug8
okl +ke8
okm >qkk +okh !mve
okn >ppu +9no
oko >bps
okp >bve
okq >6yk >fge +puq +pur ~ztj
okr >6yk
oks ~6ys
okt ~ej8
oku ~3p3 +pup +56z
okv ~6jc
okw >afd >e57 +mzb +okx
okx >e5b +okw
oky >h46 +okz
okz >9ei +oky
ol +oh
ol0 >r71
ol1 >400 +ol2
ol2 >4pd +ol1
ol3 >inw
ol4 >c24 +ol6
ol5 >h52 +ol6
ol6 >5s0 +ol5 +ol4
ol7 >ys6
ol8 >ccj
ol9 >7e0
ola >oz4 +v91
olb >5kp +702
olc >hvd +ols +olr
old >5n8 +cik ~cin
ole >hvp
olf >dhk +4tr +4ue
olg >hvp +702
olh ~v28 +qgh
oli ~p0o
olj >lv0
olk >84u +3nh +3mq +3nj
oll >bce
olm >jy5 +jy6
oln >97h
olo >82y +olp +k23
olp >9xv +olo +25a ~83
olq >4hg +c9d +r6e +r6i
olr >s14 +olt +olc
ols >yhj +olc
olt >ota +olr
olu ~qb9 +h3p +fj0
olv >63n +h3p
olw >yit
olx +cik
oly >yt5 +bxd +rn2
olz >bf
om >95a +oh
om0 >o04
om1 ~65y
om2 >ndu +om3 +om4
om3 >ojp +om2 +fwe ~om4
om4 ~om3 >afv +om2 +fwe
om5 >fqu +om6 +omo
om6 >fqw +om5
om7 >ojl +om9
om8 >3p1
om9 >ojj +om7 ~ihv
oma >xdf +omc +5jp
omb >k0m +5jp +omc
omc >qnt +76u +oma +omb
omd >gxp
ome >79y +37l +sr7
omf >xei +omg
omg >k7w +omf
omh >bnw
omi >p4i +omj +ubg
omj >9wg >hp9 +85j +omi +p4h +p4i +p4k
omk >3oz +w7x +omm
oml >ied +omm
omm >ofk >3ov +omk +oml
omn >3p2
omo >fzt +om5 +3d8
omp >ihs
omq >8zj +omt
omr >fsm +omv +omu +omt
oms >7o0
omt >5w3 +omr +omq
omu ~6ys +omr
omv ~6ys +omr
omw >ym2
omx >z03
omy >eau
omz >jpd
on ~ml
on0 >lrp +ogr +8oe
on1 ~o1g
on2 >e4r +ahj
on3 >edy +ahj
on4 >3iu
on5 >mt9
on6 ~l2w
on7 ~qtb
on8 +on7
on9 +on6
ona ~7az >fsa
onb >siz +one
onc >bw +one
ond >sq3 +onf +5mi
one >e2p +onc +onb
onf >sq6 +ond +8f8
ong >zto
onh >5g7 +onj
oni >3pw
onj >sj2 >5fw +fqf +onh
onk >1mt +onn +onm +ono
onl >cfa
onm >be6 +onk
onn >1ia +t8i +onk +pzo
ono >cck >be7 +onk +ccm
onp ~df0
onq >z9t +l86 +3p3
onr >79w +ons
ons >79y +onr
ont >2kk
onu >xb
onv +ony !94v ~uie ~uif ~uig ~uih
onw ~npy
onx >3ep >2kk
ony >z80 +onv !97r
onz >bh5
oo ~c7 +hn +4t0
oo0 ~bsa ~co9 ~uyk +oo7 !wst ~7bn ~coa ~esv ~wsu
oo1 +ooh
oo3 ~uyk +hlk +oo7
oo4 !zie +uyk
oo5 +uyk +co9
oo6 >oo7 +uyk !y0t
oo7 >i51 +oo3 +wsy +uyr +oo0
oo8 +oo1
oo9 +oo0
ooa >9hd +8v
oob >eqg
ooc ~g1d
ood >dzl +oog +oof
ooe >yph +oog +oof !4go
oof >kda +oog +ooe +ood
oog ~tqs +oof +ooe +ood !4gr ~tqt ~tqu
ooh >ynt +oo1
ooi +9fs
ooj >ydf +ook +ool
ook +ooj
ool >yt4 +ooj
oom >dpz
oon >yhh
ooo >lsv
oop >y8p
oor >fn0 +oot
oos >9z5
oot >6yk +oor
oou >n4a
oov >drh
oox ~sq4
ooy >hb4
op ~epn
op0 +op5 !d19 ~v34 ~v35 ~v36 ~v37 ~j95 ~opc ~bcs ~v38 ~szt ~t64 ~v39 ~v3a ~v3b ~p24 ~s51
op1 ~qhk ~v3d !d1a ~v3e
op2 ~lfp !ghd ~996 ~vk4 ~c5g ~dw5 ~ga3 ~gid ~hyz ~n0v ~vk5 ~vk6
op3 +ug6 +9dt
op5 >39q +op0 !d1i
op6 >z8c +uv1 +v4j +rpd !b5e
op7 >2e7 !xed
op8 >25v
op9 >zxb !zxa
opa ~von
opb >bw
opc ~op0
opd >yev !xqy
opg >pc9 +oph
oph >ji9 +opg
opj >zb7
opk >3go +opm
opl >yn5
opm >459 +opk
opn !wt4
opo >5wx +5wz
opp +pw7
opq >vf +opr
opr >6cs +opq
ops >t0n
opt >yy3 +gyo +opv +opu
opu >ji9 +opt +opw +opv
opv >7s +opt +opu
opw >bhv +opu
opx >9cx +cm6 +9cv +njo
opy >av1 +9cv +cm6 !ylf
opz +cm6
oq +oo
oq0 >1us
oq1 >jw2 +4fi +2m3
oq2 >66z +u4x +thr
oq3 >zan +oq5
oq4 >h1a
oq5 ~d19 +oq3 !g8k !c1x ~wt5 ~689 ~wt6 ~wt7 ~wt8 ~wt9 ~wta
oq6 +oqd +oqe !dki ~gzj
oq7 ~7ap
oq8 ~cgl
oq9 ~dma
oqa ~itt
oqb ~otf
oqc ~rkj
oqd >39q +b3q +oq6 !kh6
oqe >zae +oq6 !dkl
oqf +oqb
oqg +rjp
oqh >y2d
oqi >ycq
oqj >z7u
oqk ~wsx +gea
oql >f1a
oqm >f1a
oqn >cg +oqs
oqo >649 +oqs +oqp
oqp >jsg +oqo +oqs
oqq >be7
oqr ~rj9
oqs >eof +oqo +oqn +oqp
oqu !emu ~wtm ~wtn ~wto ~wtp ~wtq ~wtr
oqv ~upw !emv ~wtt ~wtu
oqw >hbn
oqx >hlm
oqy >ze0 +3o2
oqz !wd0
or >z34 +ot
or0 ~axd ~gsk !wtw !ua ~19l ~3g8 ~nsm
or1 ~gsk
or2 ~hwp
or5 >yin +or7
or6 >mp +or7
or7 +or6 +or5 +or8
or8 +or7
ord >mrz +b9x
orh >gcj
ori ~1nw +979 +ofi
orj >xnp >xrn
ork >5f1
orl >xeu +o9f +o9g
orm >649 +oro +o9f +o9g
orn >ot7 +o9d
oro >642 +orm
orp !tif !pxv
orq ~1vj
orr >kc0 +ors +ort
ors >s6l +orr
ort >kn1 +orr
oru >dyp
orv >xk0
orw ~bus +mdj
orx >zv
ory ~8gr
orz >rci
os >z34
os0 >v8 !f0d
os1 ~5x0
os2 ~lra
os3 +os2
os4 >nku +18g +bij +4a6
os5 >hq +os7
os6 >7yj +osa +rh6 +pjm
os7 >5cx +os5
os8 ~6uj ~um9 ~9lv ~eib ~g9e ~nj7 !i21 ~t1e ~epq ~ke2 ~wty
os9 >9w4 +9gu
osa >ycg +os6 +x5f
osb >yvc +osc
osc ~es8 +osb
osd >yhg
ose >o9i
osf ~df1
osg >egi
osh ~j9y +qhp +no6
osi +j9z
osj ~m8m !ruz
osk >ymt
osl >rf2 +osq
osn ~6tq
oso ~wav
osp >5mt
osq >bw +osl
osr >dcg
oss ~tu7
ost >n2a +cor !f9b
osu ~v2t ~rpt +n2b !v2q ~14w ~hv1 ~2za ~vea ~snw ~veb ~cot ~sev ~gjp ~hv0 ~n1y ~syx
osv >o86
osw >edy
osx ~oc0
osy >ybj +4q2 +5ep
osz >iv3 +5ep +nfi
ot ~irv +or +nh
ot0 >5qf
ot1 +n0v
ot2 >xh3
ot3 >av1 +ulw
ot4 +ulw
ot5 >y5s +otb +otc +ota !lfn
ot6 >nnl +otb +otc
ot7 >d0t +otb +otc +ota
ot8 >yz8 +otb +otc +ota
ot9 >1m3 +sc9 +o9i +jxp +sc8 !zp7
ota >zwz +1vl +ot7 +ot8 +ot5
otb >169 +jxp +1vl +ot7 +ot8 +ot6 +ot5
otc +ot8 +ot7 +ot6 +ot5
otd >1by
ote ~b56 ~d7e ~tq9 ~rm7 ~uce ~sst !tq8 ~cgv ~d7f ~wu2 ~p6m
otf !wu3 ~oqb
otg ~d7e +b40
oth >h4u +arz
oti >81d +arz
otj ~bus
otk >k87
otl >eom
otm ~e4l
otn >xwm
oto >8l6
otp >64a
otq >8xg
otr >qcs +otu
ots >5ox
ott ~zmq >rf2 +awg +awd
otu >zxh +s9f +9y +a1 +otr !zxi
otv ~wyl ~wyn ~uyf +a1 !q2y ~1re ~wyo ~9z ~qcj ~wyp
otw ~ux2 +a1
otx +ce3
oty >aka +ou1
otz >8uh +ou0
ou >8ra +aa2 +a9u +ffq +1k0 +w6q !4b8
ou0 >8ui +otz
ou1 >inw +oty
ou2 >5tc >yy5
ou3 >fvu
ou5 >n86
ou6 >xyj
ou8 >gcj
ou9 >z6l
oua !igx ~ouc ~vra ~oul ~oum ~ouq ~oug ~ouh ~vrb ~ouw ~oux ~vrc
ouc ~oua
oue >z6m
oug ~oua
ouh ~oua
oui ~9eb
ouj !vrd ~vre ~vrf ~vrg
ouk !ihc ~69s ~cmn
oul ~oua
oum ~oua
oun >zv
ouo >1ur
oup >ag2
ouq ~oua
our >m0m
ous +oum
ouu >z6m
ouw ~oua
oux ~oua
ouy >yi6
ouz ~spw
ov >l4t
ov0 >m61
ov1 ~8wd
ov2 >z7t
ov3 >8wa +m2a
ov4 >6vi
ov5 +n03
ov6 >pbc
ov7 >xmf
ov8 >5bh
ov9 ~zsy >fsa +nkc +nkb
ova >yme
ovb >fxs
ovc >2ia
ovd >dr0
ove >k8q
ovf >1hb +ovo
ovg >eh8 >gcj
ovh >z7a >gcj +ovi
ovi >fsa +8pf +31j +ovh +ovl
ovj !vu0 ~vu1 ~vu2 ~vu3
ovk >ovn
ovl >1km +ovi
ovm >lmu
ovn >70q >n7b
ovo ~6mz +ovq +ovf +mta
ovp ~2uw +cn7 +ovq
ovq >y74 +6mz +ovp +ovo +vf6
ovr >xyk +ovt
ovs >xnn
ovt >7wb +ovr
ovu >jji
ovv >jjj
ovw >8pc +ovy
ovx >6k6
ovy >6yq +acq +ovw
ovz >dhj
ow >rya +pi3 +awf +awe
ow0 >a5o
ow1 >xlg
ow2 >yid
ow3 >6ws
ow4 +a33
ow5 >kdb +ow8
ow6 >hgp
ow7 >az3
ow8 >a0z +ow5
ow9 >xt8
owa >63u
owb >ab1
owc ~fue +r9g
owd >9q2 +ccu +1ft +b9g
owe >ziw +g3q
owf >lyt +ccr +ccu +ccs +owg
owg >xd +owf +rh0 +b7c
owh +bem !wu5
owi ~wv2
owj >xjn
owk >xjk
owl ~8qu
owm +owl
own +owp
owo >cni
owp +own
owq ~md7
owr >xcm
ows ~p2l
owt +eh8 +owx !xb3
owu >jag +oww +p1a
owv >ied +p4f +p1s
oww >8n9 +q1y +p18 +owu +7gu
owx >l1b +owt
owy +owt
owz >9iv
ox >z9l
ox0 >fsb
ox1 >600 +oyu ~oxc +u12 +qa5 +qa4
ox2 >600 +qa4 +ox4 +fo1 +ox7
ox3 >otc
ox4 >yy6 +hvd +fw1 +ox2
ox5 >ywr
ox6 >e5 +ea
ox7 >s14 +ox2 +hvd
ox8 !th4 ~qyc
ox9 >pyi
oxa >xxr
oxb ~1m6 !t3s ~ag0 ~ix0 ~wug ~wuh
oxc >m9t
oxd >hvd
oxe >2af
oxf >e3n +c90 +fmu
oxg >fcg +fmu
oxh >bhw
oxi >ftk +oxj
oxj >d6a +oxi
oxk >82l +691
oxl >iq7
oxm >8l6
oxn ~ai0 +jo6
oxo ~kur +jo6 +blq
oxp ~oxv +jo6
oxq ~oy4 +jo6 +blq
oxr >bkb
oxs >qdq
oxt >8dk +859 !c4d
oxu >t0j +oy0 +oxz +oxw
oxv ~oy4 !v0s ~8bx ~oxp ~wu6
oxw >49h +oy0 +oxz +oxu
oxx >xcg +oxy
oxy >hnj +oxx
oxz >aea +oxu +wu6 +oxw !c4f
oy ~tdn ~a9q ~e3v ~qi5 ~tdo ~tdp !tdq ~tdr ~a9r ~8qj ~f89 ~axa ~bpf ~dy7 ~tds ~tdt
oy0 >8tt +wu6 +oxw +oxu
oy1 >i2g +1pj
oy2 !rwa ~h9e ~v0n ~oy5
oy3 >h69
oy4 ~ko5 ~oxv !c41 ~v0w ~v0x ~oxq ~jhg ~jhh ~v0y ~l15 ~rre !ifz
oy5 ~oy2 +oy7
oy6 !c49 +oy4
oy7 >y2c +oy5
oy8 >y2c
oy9 >y8l
oya >a8g
oyb >gx1 +k2o
oyc >8ne +oyf
oyd >o5y +j3c
oye >jsl
oyf ~91h +oyc
oyg +1kx +91i
oyh >xym
oyi >inh +gez +gf9 +sk0 +4pj +b1v
oyj +oyo +oyn
oyk >xvi
oyl >xyn
oym >xfh
oyn >61h +oyj
oyo >1kb +oyj
oyp >lqz +oys +6cq
oyq >ewy +7jn +it
oyr ~lz0
oys ~qlv +oyp +6cr
oyt +elc
oyu >ox7 +ox1
oyv >ppu +7vt
oyw >s14 +hvd
oyx >lfn +99i
oyy >j87 +bed +usd +ar1 +b8p +lf9 +dvi +5o +oz0 +2pb +5n
oyz >lmu +lm9 +oz0 +dvi +5o +2pb +5n
oz !tdu ~5a6 ~5a7 ~f8a ~mon ~nkw ~tdv
oz0 >hvs +dvj +oyz +oyy
oz1 >lh6
oz2 >mpo
oz3 >nym
oz4 >qtx
oz5 >lt7 +oz8
oz6 >epu +e55 +e50
oz7 +oz8
oz8 >j0b +oz7 +oz5
oz9 >oxt
oza >oz7
ozc >804 +j2c
ozd >y9k
oze >1lm +ccx +ozg
ozf >yq0
ozg +oze !xb1
ozh >260
ozi >yro
ozj >edy
ozk >fql
ozl >yn8 +ozo
ozm >ze1 +ozo
ozn >xb +y5w
ozo >b87 +y5w +ozl +ozm +qaz
ozp ~uyf
ozq >xk7 +ozs
ozr >yfs
ozs +ozq
ozu >xsl
ozv >ykg
ozw >29g
ozx ~kck
ozy >86u
ozz >xo5 +ohq
p >59t
p00 >g8i +ntl +p02 +ohq
p01 >hvq ~ohq
p02 >6xh +p00 ~ohq
p03 >mur +cvd +rh3 +t2y +rh8 +q4a
p04 >cvf
p05 >sos
p06 >z81
p07 +p08
p08 >yae +p07
p09 >yq9 +w2b +p4c
p0a >xfv
p0b >2ih
p0c >92z
p0d ~slx
p0e >lcv +uvb
p0f >7dy +p0g +5qd
p0g >7e0 +dat +p0f
p0h ~5qe +5qa
p0i >r1n
p0j >4zf
p0k >yrp +c8b
p0l >yy7
p0m >9q4 +p0n
p0n >9w8 +g2q +p0m +aup
p0o ~9u4 ~9xs ~gaf !uj0 ~3b4 ~wu7 ~7kn ~9f1 ~wu8 ~jv0 ~gag ~wu9 ~wua ~oli ~p3q ~s7r ~wub
p0p >2iv
p0q >2iv
p0r >yj5
p0s ~e2e
p0t ~w0h +p0u
p0u >y0a !y0b +r4d +no0 +p0t
p0v >2ow
p0w +p0s
p0x >xyl
p0y >1t5
p0z >5w3
p1 ~jjf
p10 >4ft
p11 >6vf +p15 +n3w ~6vf ~6vg
p12 >fzt
p13 >grb +twv +i43 +p14 +3w0 +tm2
p14 ~gre +grd +p13
p15 >9jx +6vf +p11
p16 >6vf
p17 >yy8
p18 >ied +oww +p1a
p19 >5zm +o2p
p1a >8n9 +owu +p18 +p3x
p1b >j5d +7gu
p1c ~8qu
p1d >y93
p1e >ylr +ku5 +tex
p1f >dxj
p1g >xuh
p1h >xrr +p1i
p1i >6cs +p1h ~zth
p1j >2yu +ohk +p1k +p1n +p1l
p1k >bob +p1j
p1l >4mc +p1j +nws
p1m >szd
p1n ~3nh +p1j
p1o >xe3
p1p >3gg
p1q ~7f0
p1r >s14 +p1s
p1s >fzt +p1r +owv
p1t >xih +263 +e3l
p1u >z24 +846
p1v >zk7
p1w >hnj
p1x ~v28
p1z >ma1
p2 >pue +aag +qzp +l2t
p20 >fuv
p21 >zb9 +p23 +p22
p22 >sx8 +p21
p23 ~49 +p21
p24 ~op0
p25 >sj2
p26 >mx1
p27 >1b9
p28 >3z
p29 >2q9 +22s +jlu +7so +p2b +p2a +jlx
p2a >22s +p29
p2b >pye +p29
p2c >i58 +p2e +p2d
p2d +p2c !eeq ~wuc ~evu ~wud
p2e ~wqc +p2c
p2f +p2d
p2g >xtk >6id +p2i
p2h >z63 +p2i
p2i >e2p >m6t +p2h +p2g
p2j >i72 +4k4
p2k >yzh
p2l ~tqb ~eim !6k3 ~ows ~ese ~jt1 ~ezo ~f1b
p2m >44m
p2n +1s7
p2o ~ix
p2p ~alp
p2q >1s5
p2r >xvm
p2s >niw
p2t >niw
p2u >o5z +4pp +gfe
p2v >q5k
p2w >xcu +qcg +34w
p2x >fmm +p2z
p2y >l06 +biv
p2z >e19 +p2x
p3 >dvz +qzp +r04 +9t +pua +yt0
p30 >xt5 +cum
p31 >8n4 +p35 +p36
p32 >xpt
p33 >ylw +p35
p34 >ze2
p35 >8n9 +p31 +p33
p36 >8n9 +p31
p37 >8n7
p38 >clx +b9q
p39 >xxp
p3a >2mm
p3b >nhf
p3c >an
p3d >t2x +mlf
p3e >1uq +p3g +vib
p3f >yq1
p3g >oay >g2a +p3e
p3h >8qr +pix
p3i ~twd +pix
p3j >r6p +p3m +8cc +p3l +5bi +5bh +p3k +8qr
p3k >hvp +xdh +nb5 +p3j
p3l >5bk +nb4 +nb5 +xdh +p3j +3tq
p3m >6yq +xdh +nb5 +p3j
p3n ~agr
p3o ~kqm
p3p >1kh
p3q ~p0o +g2q
p3r >6z5
p3s >ph6
p3t >2mj
p3u >38r
p3x >ska +p1a
p3y >o2m +jka
p3z >myy +p40 +7ki
p40 >yya +p3z
p41 >cnt +p43 +c6q
p42 >yzp +p43 +c6q
p43 >an +p42 +p41
p44 >8mn
p45 >yzj
p46 >szd
p47 >bek +btp +3x3
p48 >cfd +p4b
p49 >g6c
p4a >z1o
p4b >cff +p48
p4c >ejx >pml +p09
p4d >i8 +cfe
p4e >xb
p4f >kg5 +owv
p4g >n7b
p4h >ivb +omj
p4i >oyi +omj
p4j >xfj
p4k >sjw +omj
p4l >ykp +p4m
p4m >fzt +p4l +k15
p4n >rri +qe9
p4o >yom
p4p >yot
p4q >4rr
p4r >svw +tr8
p4s >dse
p4t ~tdo
p4u >r2g
p4v >ikh +p4y
p4w >lvh >z71 +p4x
p4x >bkg +p4w
p4y >hxy +p4v
p4z >kio
p5 ~zom +68d +yjs !8bh
p50 >da
p51 ~14x !5bo ~we7 ~we8 ~p55 ~we9
p52 ~dml ~frw !6tr ~ww2 ~ww3 ~ww4
p54 +p51
p55 ~p51
p57 >s4g
p58 >s9b
p5a >xfc +77p
p5b >ziw
p5c ~gi9
p5d >hts +77p
p5e >ied +47x +nf8
p5f >7r
p5g >ied +nf9 +72m
p5h >ji4
p5i >xdd +p5k +idi
p5j >zaq
p5k >kr3 +p5i ~aio ~p5m ~p67
p5l >5pm
p5m >64r >ahr
p5n >3sf
p5o >4cx
p5p >5be +lel
p5q >81q +7ub +lel
p5r >ota
p5s >xkx
p5t >ngs
p5u >gev +p5w
p5v >23 +p5x
p5w >cp9 +p5u
p5x >gez +p5v
p5y ~5l5
p5z >fnl
p6 >63 +pa +yjs
p60 >1u5 +p61
p61 >a2z +p60
p62 >hts +p63 +t42 +f7i
p63 >hvp +t2w +qzu +p62
p64 >mr6
p65 >bwt
p66 >idv
p67 >8id +9jx +f65
p68 >sq3 +f65
p69 >36m +qrd +dvq +p6a +fic
p6a >qre +p69
p6b ~d28
p6c >y2h +ttd +p6m +p6l !y2i
p6d >ixu !enb
p6e >p9p +p6g !xi7
p6f >e6w +3jm
p6g >xb +p6e !zkq
p6h ~p6l
p6i ~db3
p6j >xos +p6k
p6k >nxu +p6j
p6l ~6gg ~fpp ~pci +p6c +6gc !rwb ~b3w ~wuq ~wur ~p6h
p6m ~ote +p6c
p6n !zi9
p6o >ns +d7i +p6p
p6p >flk +p6o ~di1
p6r ~nvm +45i +3fx +3ok
p6s >xqb
p6t >6hb
p6u >pev
p6v >bhv +p6x +p6w
p6w >4q4 +aku +p6v
p6x >nq8 +aku +p6v
p6y >xmk
p6z >xml
p7 ~7w >a0f +682 +p8 !8h3 +12c +h0z ~zzu
p71 >r6o
p72 >k7b +krr
p73 >xyp
p74 >91n +ui7 +krr
p75 >nbh +1kj
p76 !wuw
p77 ~1mb
p78 >py2 +1kj +krr
p79 >aea +nhl
p7a >1kh
p7b >y2o +ql7 +ql6 +ui7
p7c >q6s +n9p
p7d >kxw +krr
p7e >e7i +p7h +e00
p7f >e7i +p7g
p7g ~v8e +p7f
p7h ~uj3 +p7e
p7i >1c3 +p7k
p7j >5tu
p7k >xb +8gn +p7i ~34w
p7l >9bh
p7m !rwd
p7n ~jaa
p7o >9bi
p7p >zch
p7q ~tnw
p7r >pyi
p7s >p7t
p7t >slo
p7u >xyq
p7v >xtq +e3o
p7w >yhh +p7x
p7x >gx1 +kjj +p7w
p7y >iaa
p7z >jom
p8 >61p +p7
p80 ~iru ~u7f !brh ~uxu ~242 ~5r6 ~uxv ~uxw ~uxx ~uxy ~uxz ~uy0 ~q8s ~uy1 ~uy2
p81 >xyr
p82 >61e
p83 >7ul
p84 >cxl
p86 >yzp
p87 >sfz +p8a
p88 !thf
p89 >dv8
p8a >jog +p87
p8b >51c +d4j
p8c >dva
p8d >za1 +ao1
p8e >yzl
p8f ~gqq
p8g >q4t +3fo +p8k
p8h >4q1 +p8j +p8n
p8i >ahj
p8j >5ep +p8h +pe7
p8k >e65 +p8g
p8l >lw +kjv
p8m >sfz +ph5
p8n >4zn +p8h +ho0
p8o >xcb
p8p >r6p +p8q
p8q +p8p
p8s >1uq +p91
p8t >phj
p8u >pyi
p8v >q75
p8w >kij +p90 +p93 +p96 +p97
p8x >cxk +p98
p8y >3g4
p8z >k4w +p92 +p94 +p91
p9 >k60 +1kg
p90 >a5x +p8w +kij
p91 >1i9 ~p92 >meq +p8z +p8s !oay !g2a ~1i9
p92 >fsa +p8z ~p91
p93 ~mcx >dk6 +p8w !m4b
p94 >h4y +p8z
p95 >zkb
p96 >ziw +p8w
p97 >ziw +p8w ~m9v ~fav ~a8v ~p9f ~pf1 ~dk6
p98 >m5e +p8x
p99 >g8r
p9a >kim
p9b ~a1j
p9c ~fpp
p9d >p91
p9e >zzm
p9f >lzg
p9g >sf3 +p9v +p9w
p9h >1i
p9i >4yd +23m +mbv +m8x +m8y
p9j >ct3
p9k >7so
p9l >dk6
p9m ~j06 !wux ~1xm ~2ei ~4mx ~wuy
p9n ~igh !wuz ~hno ~m1l ~m1g ~p9u ~pgi
p9o ~5z7
p9p >xhz +p9r +p9s
p9q >68z
p9r >ci7 +p9p +75u +75t +4at
p9s >1d9 +4at +p9p
p9t ~upi +o86
p9u ~p9n
p9v >qnw +p9g
p9w >cl +p9g
p9x ~ni9
pa >pbf +p6
pa3 >qkf
pa4 >zdt
pa5 >ar8 !zry
pa6 ~a3e
pa7 >yr9 +wv2
pa8 >yr9 +wv2
pa9 >jsf +kv4 +9j
paa >atj +kv4
pab >gev +pac +c2z
pac >gez +pab
pad ~iu8
paf ~gx5
pag >o4o +pah !kha
pah >ct3 +pag
pai ~mn2
paj >z7i
pal ~rlj
pam >pa8
pan >cn
pao >g3w
pap >lz4 +fau +fb0
paq >rey +pas
par >2ml +pav +5ul +ejn +2mg +2me +2md
pas >k7w +2mj +paq
pat !cxl
pau +pb3 !phl
pav +2mj +2mn +par
paw >xys
pax >6jk
pay ~iup
paz ~u49
pb ~n00
pb0 >262
pb1 ~q07
pb2 ~q08
pb3 >2mj +pau
pb4 >xi3 +pb8
pb5 >duv +pb6
pb6 >pua +duv +pb5 !zqd
pb7 >76c
pb8 >80u +pb4 !aua ~zqc
pb9 ~dv1
pba ~wv3
pbb >1v1
pbc >1x6
pbd >jg +lq +1hu
pbe ~q9x +gp9
pbf >6j6 +n9g
pbg >yj1
pbh >6j6
pbi >aka
pbj >xhg >npj
pbk >kda +pbm +pbl
pbl >sxu +pbk
pbm ~8fh ~ksl +pbk !ugc
pbn ~64n
pbo >767
pbp >erp
pbq ~b5q +e30
pbr ~vpp +e30
pbs >ye2
pbt >7l4
pbu +pby
pbv +pbu
pbw >65j +pby
pbx >h27 +pby
pby >yd1 +pbu +pbx +pbw
pbz >ngp +pc1 +azj
pc +9vq !zgk +w20 !rtx +k99
pc0 >90
pc1 +pbz
pc2 >a3t
pc3 >b9
pc4 ~t3t
pc5 +pc3
pc6 ~fwu
pc7 >zlp +cxk
pc8 ~6gg
pc9 >b7 +m5f +1j +pca +m5e
pca >zut +pc9 !hvr
pcb !7zf
pcc >xru +c9q
pcd >gdb
pce ~pci
pcf !rks +pci
pcg +pci
pch >gi5
pci ~a6i ~p6l ~tdq !tdp ~wv8 ~m1m ~b3v ~g0e ~pce ~wv9 ~wva
pcj >ylx
pck >mex
pcl >2e7 +pcm
pcm >i5 +pcl
pcn >avk +mog +6px
pco >deo +oh3 +bxd
pcp >nax
pcq +bxd
pcr >s39
pcs >hvs +pcz
pct >9q2
pcu ~6oq
pcv >xwe
pcw >yn4
pcy ~sq4
pcz >nzd +pcs
pd ~rrn
pd0 >396
pd1 >xma
pd2 >vf +v32 +pd3
pd3 >6yk +pd2
pd5 >7q4
pd6 >zlc ~zld
pd7 ~jtp +3d !cja ~nwa ~37z ~v2k ~v2l ~v2m ~v2n
pd8 +pd7
pd9 >6vl +dgj +ct4 +qvg
pda >hvs >5xg
pdb >xp8
pdf >7g6
pdg >izg +mtl
pdh >iz5
pdi !wvb
pdj !trr ~trs ~trt ~tru ~trv ~trw ~trx ~try ~trz ~ts0 ~ts1 ~ts2
pdk >czq
pdl >cyj
pdm >xcx +j88 +pdp +pdo
pdn >lln +cjg +cj0
pdo >hvs +bhh +pdm +bhi ~pdv
pdp >hvs +j86 +bhe +bhi +pdm
pdq >4xk
pdr >6xg
pds >7qo +lx4 !a2k
pdt >m8v +81h +81g +mbv +23m
pdu >pdp
pdv >ace
pdw >55b
pdx >yyb >yyc
pe +pf
pe0 >yyb
pe1 >ll
pe3 ~cj9
pe4 >xyu +pe6
pe5 >jy5
pe6 ~tnk +pe4
pe7 >m9y +pe8 +p8j
pe8 ~6n6 +pe7
pe9 ~194
pea >zj8
peb >z2u
pec >222
pee ~7wl
pef +peg
peg >3ci +pef
peh >zbi
pei >dp1
pej >xqq
peo >8l6
pep >zuk +bru
peq >ylg
per >ysy
pes >iqm
pev >e4r
pew >g0h
pex >g5m
pey ~sq4
pez !thh ~thi
pf >7bj +crb +cra
pf0 ~jts
pf1 >ziw
pf2 ~1l >d05
pf3 >k1w
pf4 >gs1
pf5 +pf8
pf7 ~bko
pf8 ~vnp +pfa
pf9 ~pnh
pfa >y6b +mni +pf8
pfb >y61 +mni
pfc >4y8 +pfe !m3v
pfd >xb +pff !gfz
pfe >kwv +pfc
pff >bw +pfd
pfg >yzl
pfh >jy5
pfi !vpt
pfj !zfc
pfk +hty
pfl >4be +tr2 +k58
pfm >kdb
pfn >5u9
pfo >no4 +pg3 +aa2 +a9x +wvc +pfq +pfs
pfp ~a9y ~erf ~vdy ~hvz ~wvc !wvd ~4x1 ~a9z ~n4f ~mw6 ~qqg
pfq ~wvc +pfo +l4t +a9o
pfr >1k0 +4r5
pfs >ei9 +a9o +pfo +4r5 +l4t
pft >97c +1k2
pfu >dvz +ku4 +2z1
pfv >bhz
pfw >zqv
pfx >ziw
pfy >xl3
pfz >6k6
pg >44n +crb
pg0 >n8d
pg1 >bx4
pg2 ~691 >cs7
pg3 >ylg +pg4 +nuo +pfo
pg4 >e67 +pg3 +pg7 ~b36
pg5 >hvq
pg6 >xd9
pg7 >1k0 +pg4
pg8 ~hvz
pg9 >pyi
pga >y90
pgb >nsy +mzs
pgc >dvz
pgd >cpq >pyi +pgh
pge >oto
pgf >4gj
pgg >4vo
pgh >a0z +pgd
pgi ~p9n
pgj ~a12
pgk >l4k
pgl >dpz
pgm >xns
pgn >xns
pgo >4cb
pgp >bm3 +pgq
pgq >aw4 +pgp
pgr >np
pgu >hq !yy8 +pgx
pgv >jxa +pgw
pgw +pgv +pgz
pgx ~ulp +pgu +pgy
pgy >y0d +ph1 +pgx
pgz >ycq
ph !mf
ph0 >qhg +b3c
ph1 ~ulp +pgy +eda
ph2 +ph1
ph3 >y95
ph4 >8cy
ph5 >xep +p8m
ph6 >xpz
ph7 >m6t
ph8 >fge +mqr +mqq
ph9 ~tu7
pha +b9w
phb >nhn
phc >lol
phd >9xv
phe >xd7 +2pv
phf >2er
phg >bf
phh >jlw
phi >b7 +4sa +phl +3mx +355
phj >pc9 +fsj +phm +4sa
phk >k4s +phm
phl +cxk +phi !pau
phm >3o3 +phk +phj
phn ~vs5
pho >k8h
php >b5v
phq >fdo +80t +phv
phr ~v73
phs >axp
pht >g27
phu >44n
phv >djy +phq +di1
phw >bt5
phx >xk0
phy >mt9
phz >yqw +pi2
pi0 >5zm +pi3 +lj6
pi1 >jq9 +bhs
pi2 ~tr3 ~tr4 +phz !4b9 ~14q ~pzr ~38o ~mvc ~svz ~tr5 ~tr6 ~tr7 ~tr8 ~tr9
pi3 ~tr4 +ow +pi0
pi4 >k9x
pi5 >g15 +6ot
pi6 >obw +pi8
pi7 >sk
pi8 ~ari +pi6 +6si
pi9 ~md7
pia +pi9
pib >d8h
pic >xvp
pid >j8m
pie >xiz +pif +94c
pif ~ggx +pie
pig >cqa
pih >6qv +eru +pio
pii >xsv
pij >6qv
pik >xop
pil >np9
pim >npj +pin
pin >dh +pim
pio ~ji3 >1kh +qpp +pjt +xp4 +pih
pip >pbf +691
piq >yor
pir >i6
pis >xe4 +piu
pit >jut
piu >zzm +pis
piv >1te +piw
piw >1oi +piv
pix >cqw +p3i +p3h +8dh
piy >flt +94c +94d +8dh
piz >yns
pj >e18
pj0 ~8ft ~jtp !76s ~tw ~wvf ~wvg
pj1 !7ch ~uvs ~uvt
pj3 ~91
pj4 ~6kh
pj5 ~a1j
pj6 >niv +wvn
pj7 >xb
pj8 >zvv !2ps
pj9 >zvv
pja >2su +v63 +lte ~lza
pjb ~8fu
pjc ~rjl
pjd >7tr +qi3 +pjg
pje >i93
pjf >8c6 +pjj
pjg >kz +pjd !m3t +qi9
pjh >95i +pjn +ja0
pji >1b8 +ja0 +pjn
pjj >zuh +pjf +plo +pjn
pjk ~20p
pjl ~qi5
pjm >hkc +os6 +8q8
pjn >9ip +pji +plk +pjj +pjh
pjo >yqu
pjp >z7f
pjq ~i3g
pjr >fba
pjs ~l12
pjt >i73 +pio
pju >g6b
pjv >bka
pjw >fn4
pjx ~rj8
pjy +pk0 !aoe ~18c ~urj ~7cu ~9hu ~aci ~urk ~url ~urm ~urn ~lco ~lcp ~sof
pjz ~rp4 +pk0
pk >q5k
pk0 >y2u +pjz +pjy +rp4 !aog
pk1 >b88
pk2 >edy !ah
pk3 >64r >fge +574
pk4 >8mn +570
pk5 >xv4 +pk7
pk6 >xyv
pk7 >qsz +pk5 !zr4
pk9 >xc9
pka >ye0 +pkc +pkb +pke
pkb +pka +nbx
pkc ~e5d +pka
pkd +pkb
pke >k5x +pka +nbx
pkf >1q9 +pkj
pkg >690 +pkj
pkh !tk9 ~tka ~tkb ~fso ~tkc
pki ~zn0 >1kh +pkk
pkj >8bu +pkg +pkf +pkk ~zz7
pkk >fsm +pkj +pki
pkn >hzk
pkp >zcx +pkr
pkq >8qr +nb4
pkr >6yk +pkp
pks ~tu7
pkt >2r3
pku >dcg
pkv >gxa +pkz +36k +pn5 +pn4
pkw >4zr
pkx >hvp
pky >myy
pkz ~jm1 +pkv
pl0 >sk5 +mph +sos
pl1 >aip
pl2 >36t +bca
pl3 >yz1
pl5 ~uuf
pl6 >6kn +pl8
pl7 ~9ij
pl8 >r3i +pl6
pl9 >qpc
pla >qpc
plb >9yu
plc >xqs +r3z
pld >fmm
ple >l1b !sm1
plf >4fx
plg >km5 +juz !y80
plh >4y8 +plj !sm2
pli >ear +2lh !sm5
plj >nyl +plh !sm6
plk ~9u4 +pjn +1s9
pll +plk
plm >ehq +5x +9qh +9qi
pln >bhy
plo >pje +pjj +qi5
plp >5w +5y
plq !rwg ~9qh ~ww5
plr ~raz
pls >ab6 +agk
plt >agv +plx +9nk +plw
plu >pj6
plv >yrf +pm1
plw >cr5 +plt !6l3
plx >3tw +plt
ply >92a
plz ~zwa >zkl
pm0 >g2b
pm1 >zzm +plv
pm2 ~9k8
pm3 ~geb
pm4 ~b96
pm5 ~agr
pm6 >9w0 +9nk
pm7 >6yl
pm8 ~ew9
pm9 +mnm +mnn
pma >kzc
pmb >sfz +bhi +j86
pmc >6ym +bhi +j86
pmd >6b3
pme >z7p +8h3
pmf >n3b
pmg >1s5
pmh >xit +pmo
pmi >1te +dhf
pmj ~pmn >bkg
pmk >lp6
pml >r0r +lly +dhn +xu7 +dhc ~96h ~dhj
pmm >r0r
pmn >72y ~pmj
pmo >8ov +sgd +pmh
pmp >zrk
pmq >7ps +4dl +4dk +4di
pmr >al6
pms >ejm
pmt >j1b
pmu +91i
pmv ~fue
pmw >1lm
pmx >qy
pmy >4ls
pmz >jgp
pn0 >5go +pn9
pn1 >m6t +ft1
pn2 >m6t
pn3 >247
pn4 >gx1 +pkv +28a
pn5 ~jm1 +pkv +28a
pn6 >247
pn7 ~9rb
pn8 ~hh0
pn9 >m6q +pn0
pna >r0k +pnf
pnb >htv
pnc >r0o +pnf
pnd >z8g
pne >dhf +o0t
pnf >r0r +pna +pnc
png >sfz +zb
pnh ~kmb ~mqk ~mxy ~r12 !slx ~2j7 ~ww8 ~da6 ~40m ~ww9 ~bm6 ~d1f ~wwa ~ezb ~kmc ~m2k ~wwb ~wwc ~pf9 ~s4k ~sa9 ~wwd
pni ~epx
pnj !slz +pnh
pnk >xtl
pnl >pk5 >xyw +pnm
pnm >nwg +pnl
pnn +pnr
pno +pnt
pnp ~6he
pnq ~bvy
pnr >648 +pnu
pns >xkq
pnt >5pz +pnu
pnu >6pl +pnt +pnr
pnv ~iyx !rwh
pnw ~iyn
pnx +pno
pny >9ip +5dl +pnz +az4
pnz >9t9 +pny
po !22c
po0 ~raz
po1 >ot7 +po2
po2 >zua +po1
po4 >3jq
po5 >zbp >zbq
po7 >mya
po8 >yrg
po9 >jgp
poa >373
pob >ahl
poc >2j2
pod ~8mk ~euu ~eht +pog !8tu ~wwi ~wwj ~k1a ~8v2 ~wwk ~wwl ~wwm ~wwn ~wwo
poe ~euu +pof
pof >y4x +poe
pog >b3z +k1a +pod
poh >k6q +poi +poj
poi >5o2 +poh
poj >hc +poh
pok >gs1
pol >dh
pom ~he
pon ~l4 !w1y
poo >a89 +6f2 +12e +cf8 +q0c +1d8
pop >mt9
poq >6iq +6im +6f2 +4v3
por >fuw +poy +pot +fuu +pou
pos >66m +6im
pot >lp1 >fut +por +jv8
pou +8ij +por +l9d
pov >t0c
pow >19z
pox ~4hx
poy ~nc9 +por
poz +pox
pp ~v6f
pp0 >im5
pp1 >lcv
pp2 >ifx
pp3 >70z
pp4 >bi3 +o28 +lax
pp5 ~bur
pp6 ~bur
pp7 >7e8
pp8 ~6n5
pp9 >381 +ohd +4p8
ppa >hvp >sfz +xbs
ppb >xkq
ppc >yrg
ppd >4cp
ppe >zkp
ppf >dhi
ppg ~rlp
pph ~q08
ppi >9iq +ppk
ppj >152 +ppl
ppk >jsf +ppi +b3
ppl >dg9 +ppj
ppm >ybb +u5z +7m1
ppn ~vvf
ppo ~rr2 +99d +ppp !ojb ~bgo ~txp ~txq ~txr ~997 ~txs ~gka ~txt ~txu ~txv
ppp >e7d +rr2 +ppo !epl
ppq +txr +ppo
pps >1dk +pq0 +6nd +urx
ppt >bkb +pq0 +ppw +6nd
ppu >603 +pq1 +pq0 +ppz +6nd
ppv >495 +qw1
ppw >72y +ppt +pq0
ppx >p9p +6nd
ppy ~1mb
ppz >1mj +ppu
pq0 >1mi +ppw +ppu +ppt +pps +aqs +cwk
pq1 ~uwt +ppu +7kj
pq3 ~lyn
pq4 >xyy +pr7
pq5 >n60
pq6 >5yh
pq7 >3kh +pq8
pq8 ~rlp +pq7
pq9 +pq8
pqa >fnk
pqb >6l0 +pqc +aq5
pqc >6l4 >t0h +pqb
pqd >4mc +pqf ~pqe
pqe ~pqd >8so +pqf
pqf >xdr +pqe +pqd
pqg >r2g
pqh ~mfa
pqi >qdq
pqj >azc
pqk >qdq
pql >yd0
pqm >cqw
pqn !pxi ~v9o
pqo ~rpe
pqp >xyx
pqq >6j6 +qlc +qz4
pqr >yeh
pqs >prg
pqt >l0
pqu >8w0 +i49 +pqz +6dt
pqv ~prn +i49
pqw !ime ~jud ~kpm ~vrx
pqx !r55
pqy >eph
pqz >m3n +pqu
pr ~hw0
pr0 >zlw >a67 >4y8
pr1 >zlx
pr2 ~udp
pr3 ~cdc
pr4 ~uwp
pr5 >k3w
pr6 >ogo
pr7 ~psl +pq4
pr8 >cey +e2q
pr9 ~psl
pra ~1ex
prb >xcb +prg +5l +pre
prc ~du5 ~ilz ~prn ~tha +prg +5l !8w9 ~uhx ~3ic ~uhy ~uhz ~8w4
prd ~ui0 +prg
pre ~q93 >rmw +prb
prf >ly9 +9y8
prg >cao +prd +prc +prb
prh >y8e
pri >t04
prj >1px +1yj +prm +prk +prl
prk >gik +prj
prl >cj0 +prj
prm ~egp ~prn +prj !8wd ~ff ~1q2 ~ui2 ~rmh
prn ~prc ~prm !udc ~wwp ~my7 ~pqv ~prz
pro >63w
prp >t3h +prq
prq >nq9 +prp
prr >1ef >p5 +pye +prt
prs >2un
prt >gc +ln4 +229 +228 +prr
pru >46l +kwy +lpa
prv >yjs
prw >jn0
prx >niv
pry ~pt7 +npc !17r ~7l ~fq8
prz ~prn
ps >cg +pv +akb +pw +1tv
ps0 >nr3
ps1 >oad +ns2
ps2 >ckh +ps4
ps3 >60y +1yj
ps4 >pyl +ckg +ps2
ps5 >jmm +ckg
ps6 ~pyn
ps7 >fdk
ps8 >9tr +ac2
ps9 >8go
psa >yny
psb >h1a >63w +u8v
psc >pbi
psd ~a3e
pse >t04
psf !f4
psg +oqb
psh ~ni9 +mbv
psi >4y2 +60l +60j +a9i +eqs
psj >pzh
psk >psb
psl !j58 !pzj ~2p4 ~pr7 ~pr9 ~psq
psm >q6x
psn +psu
pso >7od
psp ~6yz
psq ~psl
psr >qw1
pss >r5i +pst
pst >bx4 +pss
psu ~vx4 +9ns
psv ~jrm
psw >8c4
psx >7er
psz >z4s
pt >mdr +pv +akb +pw
pt0 >yq5 +pt1
pt1 +pt0
pt2 ~v10
pt3 >iot
pt4 >reb
pt5 >pw +hhc
pt6 >1og +pta !al5
pt7 ~pry !knq ~6ef ~9wz ~bg2 ~bg3 ~tfi ~tfj ~tfk
pt8 >1tp
pt9 >d0t !ald
pta >edy +pt6 +byu +7o !ale
ptb >l2k !alf
ptc ~bm8 ~kxz ~rmb +l2k !rwj ~wwq ~3dy ~wwr ~wws ~wwt ~ky1 ~wwu ~wwv ~www ~wwx ~s8a
ptd >npj
pte >m8x +bfs
ptf >a0e +bfs
ptg +ptc !rwl
pth +6ee
pti +pw1
ptj >76c !l7v
ptl ~hwp
ptm >6hz +ptw +ptv +pts +pto +ptn +3z
ptn >94o +ptm ~ptq ~zq9
pto >92g +ptm
ptp >o0k
ptq >6hp
ptr >6qq ~ptt
pts >42 +ptm
ptt ~ptr >m6t
ptu >ksq +ptw +ptv
ptv >zjf +ptm +ptu ~ptw
ptw ~ptv +ptm +ptu
ptx >2lk
pty >fr9 +fqf
pu >c8w
pu1 >mp +pu2
pu2 +pu1 +ptz
pu4 ~ar1 +pu7 !cj9 ~3b ~v2e ~v2f ~v2g ~v2h ~v2i
pu7 >d3p +pu4 +d3v +3b
pua >ziw +d26 +dvz +puj +p3 +pue !zjc
pub >ziw
puc >7q1 ~zk5
pud ~1i >ads +gyv +puf +8qk
pue >j9u +14u +dvv +9t +pua
puf >hji +pud
pug ~raz
puh >hzu
pui +puh
puj >rpk +9t +d4r +pua
puk >bv3 +pul +9we +eo
pul ~119 +9we +eo +puk !7t6 ~el ~wx5
pum !eok +pul
pun >lv >9t2 +puo
puo >zra +pun !kpe
pup >5ln +575 +pur +oku
puq >fgb +okq
pur >z86 +pup +okq +56z
pus >y7z +sdq
put >4y8 +tzn +z3k
puu >zml +tzn +z3k
puv >ynb +pux
puw >zbv
pux >zxi +puv
puy >z0f
puz >4cz
pv >zm +1u7 +pt +ps
pv0 >afv +m64 +a7o
pv1 >dyv
pv2 >ylw
pv3 ~uep +euf +9x3 +e3e +6do
pv4 ~7j4 +pv5
pv5 >fgb +pv4
pv6 >fgg
pv7 >c1k
pv8 >ziw
pv9 ~b57 +pvd
pva >649
pvb ~5d0
pvc >yv7 +6xp +6xo
pvd >lcv +pv9 +83a !y1m
pvf >n4a
pvg >6nu
pvh >9ly +pvi
pvi >kx0 +pvh
pvj +pvl
pvk >xqr
pvl ~v28
pvo >mya
pvp >6wt
pvq ~dqs
pvr >90 +tbb +dj +pvt
pvs ~pvy >n9g +mzu
pvt >5v3 +pvr +4u7
pvu >z34 +tbb
pvv >nhf +v99 +pvx
pvw >zeb
pvx >ji9 +pvv
pvy >m2t +mfm +pw0 ~pvs
pw >22s +pt +v5z +1px +ps +2q9
pw0 >pbf +pw1 +pvy
pw1 ~67h +pw0 +67i
pw2 >498 +pw4
pw3 >498 +a7p
pw4 >ixs +pw2
pw6 >cl4 >p2m
pw8 >pa7
pw9 >juf
pwa >g3w +pwc +pwb
pwb >g2a +pwa
pwc >afi +pwa
pwd >niu
pwe >hzu
pwf ~d1v
pwg ~rpv
pwi >zeg
pwj >bob
pwk >quk
pwm >dra !1wg
pwn ~dki
pwo >2i1
pwp >z0c
pwq >yqw
pwr ~iap
pws >yqw
pwt ~fpj
pwu ~iru
pwv >xof
pww >ntx
pwx >smr +qgp
pwy ~g43
pwz >h46
px >1px +6t +1yj
px0 >ynu
px1 >z3a +f1w !7wg
px2 >z60 +4q4 +f1w +bx4
px3 >4k5
px4 ~64n
px5 >ftk !ego
px6 >m4s
px7 ~8wd ~df0 +pxl !egp ~1g2 ~9px ~ftp ~wx7 ~gpb ~wx8 ~wx9
px8 ~2s9 +pxk !egq ~9n ~285 ~nlj ~3fp ~3ro ~4gl ~57g ~a8z ~wxd ~cn9 ~wxe ~j3d ~wxf ~wxg ~kqb ~wxh ~nza ~wxi ~pyx ~qyz ~q02 ~wxj ~wxk
px9 ~8wd
pxa ~cgl
pxb ~uo7 +68w
pxc >qdq
pxd ~4jw ~bsw ~j3g +nv3 !kz1 ~1bp ~w5u ~oge ~w5v ~gf2 ~w5w ~w5x
pxe +pxf +pzh
pxf >nv2 +pxe
pxg +pxd
pxh >xyz
pxi !pqn ~cfx ~dcl
pxj >py2 +gsl
pxk >4ap !egt +px8
pxl >ik +llt +px7
pxm >1l4
pxn >6cd
pxo >ftk
pxp >cq1
pxq >g8j +pxr
pxr ~pym +pxq
pxs ~ruj +ioj +pxt !i4z ~c8b ~9hv ~rko ~9mn ~510 ~hij ~hbd ~vq3 ~r4d ~qa2 ~vq4 ~vq5
pxt >y2m +pxs
pxu >2o3
pxv !orp !tif
pxw ~e80 +riu
pxx >2o3 +pxy
pxy ~ezh +pxx
pxz >6hb
py !rjx ~wy2 ~wy3
py0 !wxw
py1 >yfs
py2 >px5 +gsl +hp9
py3 +gsl +py2
py4 ~jig
py5 ~v83
py6 >eas +py7 +pyb +py8
py7 >dh >bx4 +6r +py6 ~py8
py8 ~py7 >650 +py6
py9 >y60 +g9r
pya >y6e +uv9 +uv7 +k9q
pyb ~e0 +py6 +kk7
pyc >2m2 +ue9 +k8u +jw2 ~zoh ~pyd
pyd ~pyc >jw1 +ue9
pye >ps +7so +prr +228
pyf >cg +djo
pyg >s21 +2j0 +lm +8ui
pyh >cg +pyl
pyi >87l +djo
pyj >xz0 +djo
pyk >ehy +22s
pyl >ca6 +bw6 +fdk +pyh
pym !wxx ~2dy ~3jp ~wxy ~jq5 ~pxr ~q0y ~wxz ~wy0
pyn !wy1 ~ps6
pyo ~2iq
pyp ~kis +228 +22s +7so !w2u ~6t ~6u ~wy5 ~5rw ~wy6 ~9sg
pyq ~imk
pyr ~e6j
pys !l6s ~tzp ~tzq ~tzr ~rv4
pyt ~o77
pyu >mfc +6dp
pyv >87g
pyw ~h35
pyx ~px8
pyy ~ril
pyz +pyw
pz >z8u >z8v
pz1 ~4hx
pz2 ~7zq
pz3 ~njf
pz4 ~v28 +qgh
pz5 ~ruq
pz6 >4l7
pz8 >4vf
pz9 >z21
pza ~zrg >gf8 +3vr +3vq
pzb >ccj +3ni +pzc +pzd
pzc >2fz +pzb
pzd >1ez +pzb
pze >1lm +5o2
pzf >1o1 +5wl
pzg >yam +5w8 +iub
pzh >2wi +5wl
pzi >fsm +5wl
pzj !psl !j58 ~30 ~x3u ~x3v
pzk >zca
pzl >zae +pzm +pzn
pzm >eew +pzl
pzn >bx4 +pzl
pzo >ear +onn
pzp >6xh +2vv +n09 +qsl !9ex
pzq >1ia +2vv
pzr ~pi2 +2vv
pzs >8tt
pzt >mt9
pzu >yd4 +pzv +ivd
pzv +pzu !xb7 +iuy
pzx >7qx +6cq
pzy >csr +6cq +duq
pzz >1000
q >px6
q0 ~e0t +e18
q01 >i2a
q02 ~px8 +a8s +a8t
q03 >xd +q06 +q05
q04 >yn +q05
q05 >e67 +q03 +q04
q06 >bf +q03
q07 !wy8 ~ym ~99k ~wy9 ~ius ~wya ~pb1
q08 ~row !upb ~yp ~pb2 ~pph
q09 +q08
q0a >yk6 +cao +cam
q0b +bxd
q0c >a8d >gez +poo
q0d >h4u
q0e >9ut
q0f >pbw
q0g >xfe
q0h >bw
q0i ~agj
q0j >152
q0k >edy +j2d
q0l >rpk +ac2 +l7v
q0n >68z +q0p +q0o !e3a
q0o ~no1 ~ruc ~se5 +q0n !whn ~v7 ~wyb ~4g2 ~wyc ~wyd ~g13 ~kos ~zk ~wye ~wyf ~wyg ~se6
q0p ~wyh +q0n
q0q >8l6
q0r >edy +8r5 +q0s
q0s >csp +7sv +q0r
q0t !wyq
q0u >xb +q0z +7j9
q0v >xb
q0w >czv +7j9 +bzu
q0x >add >jps
q0y ~pym
q0z >hlm +q0u
q1 >8mn +j9v
q10 >8yp
q11 >1ds
q12 ~x3k +8r4 +fwe
q13 +q12
q16 >a4 +q17
q17 +fe7 +iiz +q16 +lm +q1a
q18 ~6kh
q19 ~6kh
q1a >l1b +q17
q1c >yg2
q1d >1xp
q1e >e4r +7gw
q1f >hrh +hrf
q1g >419
q1h >cvc
q1i ~aqw
q1j ~ix
q1k >yio
q1l >6hz +94o +c7e
q1m >hvf
q1n >84m
q1o >dgd
q1p >sq8 +hx3 +93o
q1q >z7f
q1r >xkh
q1t >xhw +q1v +r2q
q1u >hvs
q1v >4yd +m8y +nyk +q1t
q1w >cqw +q1x
q1x >46x +q1w +95q ~2n
q1y >sl7 +oww
q1z >hvs
q2 >8g1 +qb +qa
q20 >36m +q21
q21 >dhi +q20
q22 >xt4
q23 >28n +t2h +q24
q24 >2w8 +q25 +q23
q25 >6yt +q24
q26 >km5 +jux +mqs
q27 >zv3 +4jo +q3u
q28 >sdx ~q2b
q29 !wyu ~wyv
q2a >e84
q2b >1qo
q2c >9mt +juv +juu +q2e ~q2f
q2d >c1k
q2e >edy +q2c
q2f >h88
q2g >289
q2h >289
q2i >xz2
q2j >a5o
q2l >iga
q2m +q2k
q2n >yu6 +q2p
q2o >svh
q2p >5fy +q2n +q2q ~3v3
q2q >5g9 +q2p +3v3
q2r ~eds
q2s ~3tf
q2t !wyr ~wys ~wyt
q2u >84o +7xd
q2v >e67
q2x ~wyk ~q2y +q34 !wyl
q2y ~wyk ~q2x ~uyf +q35 +q34 !otv ~q6q ~wym
q2z +q30
q3 >9ss +6ks +q6 +ept
q30 ~ufh +144 +143
q31 ~h7t
q32 ~k97
q33 ~k97
q34 >y5x +q2y +q2x
q35 >qcs +wyk +q2y
q36 >yrw
q37 ~kwa
q38 >74d
q39 >sl7
q3a >yr6
q3b >acl +v4l +gk9
q3c >eau
q3d >5wl
q3e >bb
q3f >1ib
q3g ~l3x
q3h ~l3x +666 +s36 +9j6 +9j4
q3i ~dqs
q3j >rew +7dz
q3k >rf0 +7dz
q3n +b8p
q3o >1ez +bab +q3p
q3p >hvs +q3o +2fz +q3q
q3q >1s5 +q3p
q3r ~doz
q3s >c1k
q3t >bpk +mmn +mmo +523 +65r
q3u >htt +sle +7j8 +q42 +q27
q3v >36m +q3z +q40 +q41
q3w >xq2 >r1y +7j8
q3x >bx
q3y >4y8
q3z >qa +q3v
q4 >9ss +qb +q6
q40 >cza +q3v
q41 >hvq +xf4 +q3v
q42 >hvs +q3u
q43 >ei0
q44 >gab
q45 ~mks +f6u +g5e
q46 >rf5
q47 >o0t +q48
q48 >dhi +q47 ~zs6
q49 >z6w +9gb +q4a +cvd +rh3
q4a >mjo +srk +cve +rgq +q49 +p03 +dvr
q4b >ot7 +w7y +q4c
q4c >ota +q4b
q4d ~aqx
q4e >6ws
q4f +q4g
q4h >6md +b9z
q4i >b9z !q4j
q4j >b9z !q4i
q4k >4ty
q4l >6x8 +k4j
q4m >ljc +q4o
q4n >hvp +ogl
q4o >old +q4m
q4q >yed
q4r >yjj
q4s >ybs +m9r +9ox +q4u
q4t >o69 +q4u +m9r
q4u +q4t +q4s
q4v +q50
q4w +9ox
q4x +q4u
q4y >zpd
q4z >jly +q52 +q51
q5 >k5p +1o8 +z7 +1o7 +1o9
q50 >q4t +q52
q51 >1mj +q4z
q52 >etc +m9r +q4z +q50
q53 >owx +q54 !1ro
q54 ~je2 ~m1i +l1l +q53 !1rp ~2vo ~wyw ~wyx ~wyy ~wyz ~wz0 ~li1 ~wz1 ~r97
q55 !1rq +q54
q56 >e99 +q5d +q59
q57 >av1 +q59 +5ym
q58 >fha +q5e +wg4
q59 ~61n ~u1y ~fgo +q57 +q56 !rwr ~wz5 ~wz6 ~wz7
q5b +q5a
q5c +wz7 !zg4 +q59
q5d +eps +q56 +9qb
q5e >ads +q58
q5f >ork +q5g
q5g +q5f
q5h ~d2i
q5i >69x
q5j >ed0 +891
q5k >a7a +891 +q5l
q5l +q5k
q5m >xpb
q5n >fg +q5o !zm5
q5o >z6q +q5p !1rt +q5r +wzc +q5n
q5p >5vq +q5o
q5q ~q5r
q5r ~wz9 +q5o !wza ~wzb ~5pq ~68e ~6iw ~je3 ~wzc ~q5q
q5s !wzd
q5t >bki +6fx +q5v ~q5u
q5u ~q5t >6d9 +6fx
q5v >iyt +q5t
q5w >gxm
q5x >63e
q5y >q5k
q5z >ydn +q61
q6 >ept +eq9 +863 +q3 +q4
q60 >bw +u8l +eqj
q61 +q5z
q62 >yp8
q63 >t04 !iw2 +q64
q64 +q63 !wze ~wzf ~wzg
q65 +q67
q66 +q65
q67 >pnt +q65 +cju
q68 >q6x
q69 >lr2 +q6e +q6g +q6b !12h
q6a >z37 +q6g +q6b
q6b >5v0 +q6e +q6d +q6a +7r2 +q69 !12q
q6c >4y8
q6d >xt0 >xnm +q6b
q6e >eph +q6b +q69
q6f >64f
q6g +q6a +7r2 +q69 !12l
q6h ~1mb
q6i +q6m
q6l >1ng
q6m +q6i
q6n >z0s
q6o >z1g
q6p >ynb
q6q ~q2y
q6r ~qn1 +sar
q6s >eoc
q6t >xkq
q6u >y89
q6v >hbn
q6w >xey
q6x >cqw
q6y >h1a
q6z ~iyw ~m1i !vur
q7 >84g
q70 +qds +qdr
q71 >xhb +q72
q72 >ixw +1kn +q71
q73 ~vhs
q74 >f94
q75 >bx8
q76 >bx8
q77 >1kb +q78
q78 >nr8 +q7k +q7j +q77
q79 >1o2
q7a >1kp
q7b >odz
q7c >xz4
q7d >ibf
q7e >eja +q7g
q7f >2u2 +q7g
q7g >mfd +q7e +q7f
q7h ~n1r
q7i >bkg
q7j >ex1 +q78
q7k >ei3 +q78
q7l >i1v +q7n
q7m >2io +q7o
q7n >ar8 +q7l ~1ca
q7o >n34 +o3d +q7m
q7p >jen
q7q >g7c
q7r >6bk
q7t >6f7 +ugq +u9p !y3m
q7u +gt3 +q7w
q7v +q7u
q7w >ye0 +q7u
q7x +r0l +av3
q7y ~qb6
q7z +q7x
q8 >epu
q80 >ylw
q81 >fp5
q82 >xgj
q83 >4do
q86 >fki +fko
q87 >fki
q88 >495
q89 >r0r
q8a >7i
q8c >yhy
q8d >xj2 +q8g
q8e >yq9
q8f >9sz
q8g >7eu +q8d
q8h ~trq
q8i >yyg +nh4 +nsw +7ex
q8j >77
q8k ~7ei
q8l ~k5d
q8m >xsj
q8n >xfx
q8o >yxg
q8p >c25
q8q >bfq
q8r >e3l
q8s ~p80
q8v +55y
q8w >1ng
q8y >5b1 +b0m
q8z >b1t
q9 >epu +r85 +laa +4cl
q90 >2kk
q91 +q9b ~q9f ~q7r ~g3j ~2iv ~c2g ~8m8
q92 >1b8
q93 >adt ~pre
q94 !ca6 ~92l ~q9e ~q9f
q96 >46l ~92l
q98 +n7p +uv3
q99 >bf
q9a ~l3
q9b >br +q91
q9c >m6t !dh
q9d >q94
q9e >q94
q9f >nk4
q9g >drm
q9h >8oh
q9i >m6t
q9j >6q6 +jg8 +fmp
q9k >3o3
q9l >m6t
q9m >m6t !j8m
q9n >inw
q9o >q95 +6wy +1qf
q9q >9oh
q9r >zzh
q9s >b05
q9t >7zm +7zg
q9u >1mw +7zg +g3i
q9v >xgd +46r
q9w >obw
q9x ~2uw ~dez +daa !o1i ~fo7 ~wzh ~fwr ~fws ~gef ~wzi ~pbe ~wzj
q9y ~uwt +mk7
qa >kio +q2
qa0 >aea
qa1 >ypq
qa2 ~pxs +11k
qa3 >fw4
qa4 >6ni +ox1 +qa6 +ox2 +hvd
qa5 >8kj +hvd +ox1
qa6 ~2zu >qg9 +qa4
qa7 >hvd
qa8 >zot
qa9 >ox1
qaa ~u6k +2zu
qac >zcc
qae >5fn
qaf >4fm
qag >xb
qah >xb +hmu
qai ~lfq !su8 ~wzr
qaj ~up2
qak >5m0
qal >yii
qam >ysh
qan +qam +qal
qap >qyh
qaq >y5p
qar >6nu +qau
qas ~tu7
qat !vud
qau >1mi +qar
qav >5qf
qaw >2uh
qax >1km
qaz >y5w +n91 +qcj +ozo
qb >qa +k4s +q2 +q4 +ktt
qb0 >9bu
qb1 >z68 +qb3
qb2 >z6u +qb3
qb3 +qb2 +qb1
qb4 ~ezu
qb5 +wzt
qb6 ~688 !ep4 ~q7y
qb7 >xbi +h0x
qb8 >eru !rul +h3p !rum
qb9 !tod ~bmy ~esb ~9x5 ~olu ~h19 ~toe ~qra
qba ~63g
qbb >xer +qbd
qbc >yjb +qbd
qbd >7it +qbc +qbb
qbe >xov +qbh
qbf >xz5 >xz6 >xqw
qbg >3ep
qbh >phq +qbe
qbi >xps +ire
qbj >opt
qbk ~exf
qbl ~exf
qbm +exf +qbl
qbo >kv7
qbp >eu
qbq >pml +jk0 +7gt +lly
qbr >7eu
qbs >92l
qbt >pmw +qbw
qbu >xz7 +lun +qbv
qbv >9x7 +qbu
qbw >1t6 +qbt
qbx ~b5q
qby ~luo
qbz !vue ~vuf
qc ~rvw +s1k +s1j +qe
qc0 >ot7 +k2j
qc1 >ygy
qc2 >i3l +qc4
qc3 >6o1 +qc4
qc4 >zkl +kch +kc8 +qc2 +qc3 ~qc6 ~b62
qc5 >7qn
qc6 >i3e
qc7 >5m0
qc8 >63l
qc9 >zdc +qca +mcw +f68
qca >5o2 +qc9
qcc >xsl
qcd >k4s
qce >qdh +9b0
qcf >p7i +qcg
qcg >34w +y8f +p2w +gwx +36f +qcf
qch >4fc
qci >k0l
qcj ~otv +otr +b86 +qaz +fy7
qck +nwb
qcm >gs1
qcn >pji
qco >1pl +581 +kzj
qcp +qcr
qcq +qcr
qcr +qcq +qcp
qcs >nnl +qcu +n8x
qct >adq
qcu >64j +qcw +qcs
qcv ~9lv ~ru9 !wzu ~wzv ~wzw
qcw >nnt +qcu +n8x
qcx >n59 +n5b
qcy >xha
qcz >y36 +40v +3ln
qd +mg
qd1 ~sml +ljb
qd2 >n07
qd3 >hp0
qd4 >82w +qd6
qd5 >ygz >ygy
qd6 >ku2 >p7l +qd4
qd9 >fzo
qda >l4p +25b
qdb ~vjk
qdc ~qi5 +qi9
qdd >3zf
qde ~egq
qdf ~tu7
qdg >g04 +qdh
qdh >e5i +qdm +qdg +mia
qdi >864 +1pc ~1pb
qdj >1xp +47f
qdk >hvs
qdl ~d99
qdm ~wyi +qdh !ab3 ~wzy ~wzz ~lmz
qdn >952
qdo >lon
qdp >iuy
qdq >ynw
qdr >ydh +q70
qds >deu +q70
qdt >yyj
qdu ~wyi
qdv >q8c
qe >y7v +qc +kcs +vmh !y7x
qe0 >2tp
qe1 >h46
qe2 >xz8
qe4 >9g +8tv +eo7 +qe5
qe5 >4d +eo2 +qe4
qe6 >3av
qe7 >szd
qe8 >ynv +qeb
qe9 >cqz +p4n
qea >952 +rbd
qeb >953 +qe8
qec >96a
qed >8sp +m7p
qee >pn2
qef >ch
qeg >ho3
qeh ~8ss
qei >zoq
qej >m6t
qek +snw
qel >yw2 +162 +24c +25b
qem ~a9q
qen >t0o +qer
qeo >d11 +25b +cv3 +24c
qep >bt4
qeq ~njv
qer >8kt +qen
qes >z63
qet >nci
qeu >bmv
qev >k04 >xz5
qew !v11
qex +9uy +qf4
qez +kyq
qf ~jua
qf0 >yt9 +kyp +qf2
qf1 >aea +kyp +qf2
qf2 >hbn +qf1 +qf0
qf3 >yjb
qf4 >1co +qex +9ut
qf5 ~ncz +9uy
qf6 +qex
qf7 >yyk
qf8 >r1y
qf9 ~u51 +f51
qfa >pyi
qfb >ob2 +qfc
qfc >fsa +qfb
qfd >6d7
qfe >k7w
qff >1kj
qfg >z5z
qfh >zeb
qfi ~ga0 +2yv
qfj >r1y +qfk
qfk >hvp +qfj
qfl >yuy
qfn >iqp
qfp >3tn +qfq
qfq >2i4 +qg6 +qg4 +qfp
qfr >h6r
qfs >ydd
qft >haq +47s
qfu >1bk +qfv +qfx +47s
qfv >ive +qfw +qfu +47s
qfw >qfr +qfv
qfx +qfu
qfy ~67h
qfz >yk8 +why
qg >lcv
qg0 >qfr +494
qg1 >xvo +x6b
qg2 >66d
qg3 >79g
qg4 >xz9 +qfq
qg5 >ls9
qg6 >3ts +qfq
qg8 >csq
qg9 >ei5 ~3wm +i36
qga >i35 +i33 +m3b
qgb ~juz +so4
qgc >l0
qgd >yyh +mi3 +2zu
qge >yij
qgf >ysh
qgg >t0o
qgh >y0m +pz4 +olh +71c
qgi >hnj
qgj >d1u
qgk !vnm
qgl >9q8 +hr2
qgm >xhk
qgn >6mf >y3u !y4d
qgo ~hen ~hmr !vn4 ~x03 ~x04
qgp ~5hz +pwx !x05 ~x06 ~x07
qgq >y67 >y66
qgr >ybo
qgs >yz3 +14q
qgt >xpb
qgu >3zf
qgv >ath
qgw >fif
qgx >lmu
qgy >yeo
qgz +qtu
qh >jgo +k2
qh0 ~qh2
qh1 +qh2 !jtg
qh2 ~rwb !fpp ~bh ~9zb ~vz4 ~vz5 ~vz6 ~e73 ~ers ~vz7 ~vz8 ~qh0 ~vz9 ~t0t
qh3 ~uzq
qh4 >juw +wyf +xc8 +ehz +ehx +1ay
qh5 >2ul >1b1 +y1c +wyf +qh7
qh6 >ehy +9xv +exd
qh7 >83c +qh5
qh8 >xtm
qh9 ~4jj
qha >xzb
qhb ~lr0
qhc >yyj +m7r +51a +ios +qhe
qhd >djx +ios
qhe >9ba +qhc
qhf >1tw +1u5 +1u7
qhg >hgj
qhh >z2r
qhi >c8x
qhj ~9er !x2p ~x2q ~75l ~x2r ~x2s
qhk ~op1 !r13 ~l34 ~noj
qhl ~e2g
qhm >y5d +e9f
qhn +l8
qho >y0e +l8
qhp >dvz +osh +lo5 +wwe
qhq >y8e +o98
qhr ~7ju
qht ~hy1
qhw >xee
qhx >k3r
qhy >yhg
qhz ~df1
qi >jgo +1sl
qi0 ~df1
qi1 >yei
qi2 >xb +qi8
qi3 >qth +qi8 +pjd
qi4 !fs4 ~6h5
qi5 ~oy ~rog +plo !m3y ~x08 ~x09 ~qdc ~x0a ~9go ~9l2 ~x0b ~i95 ~pjl ~x0c ~l8b
qi6 ~b2p
qi7 +qi5
qi8 >pln +qi3 +qi2
qi9 >68z +qdc +vjk +qid +pjg
qia >266
qib >hz5 +qid
qic >s3d
qid >rf2 +qi9 +qib !m3s
qie +qia
qif ~vji
qig >nxr +2zs
qih >sn4
qii >xj2
qij >y82
qik ~rvx +8yp
qil +l4o
qim >z5y
qin >lln
qio ~wnm
qip +ogs
qiq >y7y
qir >qj3 +ubj +qis
qis >9m7 +qir
qit >3eo
qiu >xle
qiv >edy +qjn
qiw >5m0 >r1m
qj >svw +qo +svz +3ph
qj0 >ycb
qj1 >t04 +qj4
qj2 >yeh
qj3 >jsy
qj4 >495 +qj1
qj5 >6i6 +kdp
qj6 +qj3
qj8 ~aef
qj9 >bkg +2pl
qja >bx4 +jlf
qjb >r2g
qjc +9d2
qjd >bsj +bso +jca
qje ~tjl
qjf ~epx
qjg >yop
qjh >opt
qji !x0h
qjj +8r1
qjk >1ha
qjl >5pm +jca
qjm >xg7 +qjn
qjn >li9 +qiv +jca +qjm
qjo +7dk +qfy
qjq ~wnm
qjs >z4f
qjt >xh9 +lgj
qju >1tr +a3a +lgj
qjv >adx +a3a +n5b
qjw >73u
qjx >yff +2r1
qjy ~l41
qjz ~7zq
qk >c1r +qm
qk0 >adv +a3a
qk1 >ex1 +lgj +a3a +a8c +a8b
qk2 >a89
qk3 >7pq +syn +qk5 +qk9 +qk8
qk4 >5y1 +qk7
qk5 >a7c +qk6 +a7d +qk3
qk6 +qk5 +qk9 +qk8
qk7 +qk4 +ltw
qk8 >a7b +qk6 +qk3
qk9 >1p8 +qk6 +a7d +qk3
qka >zc1
qkb >1t6 +fv1
qkc +qke
qkd >zv +qke
qke +qkd +qkc
qkf >yf0 +qkj
qkg >jj0
qkh >3df !yf4
qki +5m0
qkj +qkf
qkk >aun
qkl >y5t
qkm >4zg
qkn ~mv7
qkp >xk0
qkq >6mp
qkr >ps
qks >yfb
qku +clq
qkv >cm0 +1do +clq
qkw >jw0
qkx >zeo >zeq
qky >cwk
qkz >zdz +ql0
ql0 >mt2 +qkz +ql1
ql1 >mt4 +ql0
ql3 >smr +h82
ql4 >3zf
ql5 >oyi
ql6 +dha +91n +p7b !ui6 ~h7x ~o2q ~ui7
ql7 +91n +p7b
ql8 +ql6 +ui7
ql9 +ql6
qlb >bx4
qlc +pqq +htq
qld !rwy
qle >kci
qli ~jjf
qlm >nc8 +qlp +qlo +qln
qln >xf8 +qlq +qlm
qlo >q6v +qlq +qlm
qlp >8ij +qlq +qlm
qlq +qlp +qlo +qln
qlr >aei +qm0 +qlv
qls >2o3 +qm0 +6cr
qlt >dyv
qlu >l1z
qlv +dy1 +qlr !9qn ~4n ~um1 ~dy4 ~oys ~um2 ~um3
qlw !1b5 ~um4 ~5g ~l9j
qlx +qlv
qly +qlv !9qp
qlz ~znt >lqz +ybx
qm >afi +qk +k7
qm0 >eph +6cr +dy1 +qlr +qls
qm1 >gcj !dc1
qm2 !dc3
qm3 !dc4
qm5 >xfl +qm6 +d76
qm6 +qm5
qmf >svw +qmg
qmg +d8b +qmf !xb2
qmi +qmg
qmj >nmf
qmk >qmp
qml +qmn
qmm +qml
qmn >jyv +qml
qmp >xnp +qmr
qmq >h4u +qmr
qmr +qmq +qmp
qms >qmp
qmt >m1t +qmu
qmu >52i +qmt
qmv >qmn
qmw >1qh
qmy >fzo
qmz >ze6
qn0 ~ari ~3tf !qnm ~7rp ~x0i ~arj ~x0j ~x0k ~x0l ~lg2 ~qna ~x0m ~x0n
qn1 !qnn ~5kf ~x0x ~5nf ~72r ~7yr ~x0y ~x0z ~x10 ~q6r ~x11
qn3 !qno +qn1
qn4 ~66f
qn5 +oiw
qn6 >8e3 +7yq !qns
qn7 >1m8 +oiw
qn8 >rf2 !qnk ~qn9
qn9 ~qn8 >xb +qnb !qnl
qna ~qn0
qnb >h1p +qn9
qnc ~63g
qnd ~6ys
qne >754 +mog
qnf ~8le
qng >g5l
qnh >db4
qni >yad
qnj >nue
qnk >rf2 !qn8
qnl >7er +qnq !qn9
qnm ~i3g ~fue +qns !qn0 ~x0o ~4gf ~x0p ~815 ~chl ~x0q ~b15 ~x0r ~dxh ~x0s ~jd3 ~x0t ~x0u ~og2 ~x0v ~x0w
qnn !qn1 ~x12 ~lmg
qno !qn3 +qnn
qnq >nr +8dq +qnl
qnr >y5z +fue !37j
qns >8e3 +og2 +og0 +x0v +qnm !qn6
qnt >7er
qnu >7qn
qnv >br
qnw >1lm
qnx >9y1
qny >1v1
qnz >4d
qo ~x5u +qj
qo0 >q4
qo1 >pbf
qo2 >d0t
qo3 >obg
qo4 >2ow
qo5 >7v0 +qo6 +qo7 +49j +4v3
qo6 >4ug +dyv +qo5
qo7 >9z2 +qo5 +dyv
qo8 >eph +4v3
qo9 >ybv +4v3
qoa >2o3
qob >4v3
qoc >k5p
qod >n4a
qoe >zbi
qof >z85 +qoh +qog
qog >9s +qof
qoh +qof !dv1
qoi ~97x +1i7
qoj >zeb
qok >7o3
qol >z5z
qom ~4jj
qon >z5z
qoo ~4jj
qop >lln
qoq ~wnm
qor >lln
qos ~wnm
qot >snk
qou >q8c
qp +win
qp1 >xpk
qp5 >3g9 +162
qp6 >z1p +ku2 +2b3 +w2b
qp8 ~4hx +qp9
qp9 >y19 +abn +qp8
qpa >lh7
qpb >hq
qpc >mpo
qpf ~6f5 +6iq !qpk ~kqg ~3uw ~x13 ~x14 ~x15 ~x16
qpg ~kz1
qph ~npy +9cx
qpi !zgi +u9r
qpj !rwz +qpf
qpk ~u9q !qpf ~x17 ~ruy
qpl ~u9q
qpm ~4jj
qpn >xf5 +qpo
qpo >nup +qpn
qpp >6qv +pio +qpq
qpq >ji3 +qpp
qps >5m3
qpt ~sml
qpu >sil
qpv >7po
qpw >sii
qpx >1w2
qpy ~se5
qpz >kih
qq >aah
qq0 >z5y
qq1 >lln
qq3 >xnn
qq4 >np0
qq5 >nnl
qq6 >2mn
qq8 ~w6n +9fp !sjq ~9fv ~x18 ~n8i
qq9 ~w6n +9fp +4rd
qqa >a9u +a87 +qqb
qqb >nuo +552 +qqa +ffq
qqc >pfo +ffq +qqe
qqd ~a9q
qqe >yey +qqc
qqf ~a9q
qqg ~pfp
qqh >p3
qqi >8ql
qqj >jiy
qqk >xt5
qql >ya6 +v6z
qqm >dvz +qqn
qqn >9s +klj +qqm
qqo >ot7
qqp ~mks
qqq ~vs5
qqr >iof
qqs >5lx
qqt >xzd +9xl +qqu
qqu >ci5 +qqt
qqv ~781
qqz ~8ft
qr >r5o +5bh
qr2 >l24 +qr5
qr3 >4xq
qr4 >afu
qr5 >e41 +qr2 +yx5
qr6 >fsa +f2p
qr7 >hvp
qr8 >fsa
qr9 ~8z7
qra ~qb9
qrb >k3w
qrc >dl
qrd >jq9 +p69
qre >bi3 ~2br
qrf >ot7 +qrg +qrh +ti8 +5n1
qrg >dhj +qrf
qrh >ota +qrf
qri ~wcb
qrj >hyo
qrk >6yt
qrl >b27 +b28
qrm >mlm
qrn >b2c
qro >36m +kle
qrp >ied +tr9
qrq >hvp +3du
qrr ~e6a
qrs ~ieg
qrt ~tih
qru >snt
qrv >zbz +e8n
qrx >36m +oiy
qry >xxr
qrz >eyb
qs >y2n +kkb
qs0 >y91 +qs2
qs1 +qs0
qs2 +qs0
qs3 >ze4
qs5 >dp1
qs6 >y9g
qs7 >z93
qsa +qsd
qsb >yhx
qsc >1ng
qsd +qsa
qse >xk8 +qsg
qsf >ot7 +qsg +5im
qsg >ota +qse +sjx +qsf
qsh >5m0
qsi >yfi +qsj
qsj >bx4 +qsi
qsk >ykj +qsq +qsm
qsl >bcm +pzp
qsm >bac +qsk ~3qh
qsn >lsv
qso ~5g0 ~ard ~cq8 !twd ~x1a ~i6m ~i6n ~x1b ~nzi ~x1c ~x1d ~x1e
qsp ~cq8
qsq +qsk
qsr >7hg
qst >yrh
qsu >2hz
qsv >a0j
qsw >bkg +i74
qsx >2wk +lj
qsy >zmo >k7w +qt6
qsz >ar8 +2wc +xsv +g7z +qt2 !rsc ~2wa
qt ~s0z +sb5 +sb3
qt0 ~2wo
qt1 ~rrn
qt2 >xc6 +qsz
qt3 >2w7
qt4 >m3d
qt5 >5yw
qt6 >4x0 +qsy
qt8 >xlm
qt9 >edy
qtb ~vjk ~vg8 !gfr ~vjl ~5i3 ~on7 ~vjm ~vjn ~sau
qtc ~exu +66l
qtd ~nau
qte ~v15 +h4g +h4f
qtg +qtb
qth >4y8
qti >xb +qtk
qtj >2wk
qtk >fn +qti !xc5
qtl >odz +qtn
qtm >zdz +qtn
qtn >6yk +qtm +qtl
qto ~6ys
qtp >a9k
qtq >8go +qtr
qtr >76x >t0e +qtq +xub +aq8 +xgz
qts ~w3t
qtt >68z
qtu >1v1
qtv >y5v +h50
qtw >adq
qtx >jsy +5k2
qty >lpg
qtz >8e3
qu >lzh +s5d +8i7
qu0 >jsy +5k2
qu1 >eng +qu6 +qu3 +qu2
qu2 >nbu +qu1 +qub
qu3 >865 +qu1 +qul
qu4 ~m1i
qu5 +qu6
qu6 ~tc9 +quh +qu1 +qug
qu7 ~w6s +quh
qu8 >xgs +hxy +gtp
qu9 >jsy
qua >m1e
qub >y6h +qu2
quc >2hz
qud >kjj
que !x1j ~x1k ~x1l
quf ~sze
qug >6mw +qu6 +jk3 +tc9 !y1s
quh >qub +qu7 +qu6 !y6m
qui ~rkx +a4f
quj >599
quk >xnp
qul >quk +qu3 +5k2
qum >iqo +5k2
qun >nbt
quo >nbt
qup ~ml ~23p ~6za ~tcc ~tha +qur !3b6 ~2ee ~to3 ~to4 ~eum ~hv7
quq >y40 +tox !3b9
qur >asz +tox +qup +8c7
quu >cl6
quv >xov
quw >hb4 +qux
qux >k79 +quw
quy >xzf
quz >ot7 +5ji +qv1 +qv0
qv ~hlu
qv0 >ota +quz
qv1 >zua +quz
qv2 >nty +qv3
qv3 >5th +qv2 +zdm +nty
qv4 >ybo +qv5
qv5 >f28 +qv4 +552
qv6 ~a9y
qv7 >cvc
qv8 >ae6 +hal
qv9 >t0h
qva >9bg
qvb >9su +qvd
qvc >z2a +au4
qvd >gx1 +qvb
qve >zw7
qvf !x1p ~x1q ~x1r ~x1s ~x1t ~x1u ~x1v
qvg >je +pd9
qvh ~94v +97r
qvi ~rwb
qvj >qvb +qvk
qvk >sfz +qvj
qvm ~lfp
qvn >dns
qvo +as1 !mes ~2jn ~smk ~32w ~3et ~x1w ~4k7 ~x1x ~abk ~x1y ~f3j ~919 ~lj7 ~x1z ~x20 ~x21
qvp +smk +qvo
qvr >xkq
qvs >jcz
qvt >ztu +smx +sn0 +sn1
qvu >fqu +c93
qvw ~2uw +c8i
qvx >hb4
qvy >66k
qvz ~a9y
qw >xnr
qw0 >i2a +9y2
qw1 >yeq +ppv
qw2 >835 +qw7
qw3 >d6g
qw4 ~idu
qw6 >xfg
qw7 +qw2
qw8 +5d4
qwb >fiz
qwc >xsy
qwd >3ml +75j
qwe >4sw
qwf >xp8
qwg >xzg >xzh
qwh >dcg
qwk >z5p
qwl ~rj8
qwm >ijk
qwn >7lj
qwr >ynk
qws >6yt
qwt >yab >yaa +qwv
qwu >95b
qwv >sfz +qwt
qx >70q
qx2 ~vqb
qx4 ~44u
qx5 >q4t +9yi
qx6 >o6a
qx7 >au2 +qx9
qx8 >mnw +2nh
qx9 >e5i +qx7
qxc >xhl +1i
qxd >9tq
qxe >8nu +vzn !y0i
qxf >1m +g1e +qxg
qxg ~50l ~jlb +qxf !x27 ~x28
qxh ~uwi +1i +fgu
qxj >c25
qxk >3ej
qxl >xll
qxm >reo +cfm
qxn >3df
qxo >ymn
qxp >dcg
qxq >bxv
qxr >7lj
qxt >z5r
qxu >z5r
qxv >k3r +qy3 +eho
qxw >ot6 +qy2
qxx >oyv
qxy !x1m
qxz ~qy2
qy >aka
qy0 >z5u
qy1 >ab9
qy2 +qxw +lcw +ff4 !x29 ~x2a ~x2b ~kf8 ~qxz ~x2c
qy3 +qxv
qy4 >yio
qy6 >iyi >y8n +g7r +g7q +qy9 +qya
qy7 >fo3 !yhm
qy8 >oyv
qy9 >foh +qy6
qya >k81 +qy6
qyb !x1n ~x1o
qyc ~ox8
qyd >ynq
qyf >ijk
qyh >e4r
qyi >mlm ~qyj
qyj ~qyi >95g
qyk >nr2
qyl >h4h
qym >pns
qyn >kzr
qyo >3ci
qyp >3w9 >xrv
qyq >i03
qyr >xzi
qys >epz
qyt >ajt +5gs
qyu >jgo +qz2
qyv >3hw !3gq
qyw ~2s9 ~dez !3gt !o4y ~1a9 ~78c ~rys ~ryo
qyx !x2h ~x2i ~x2j ~x2k
qyy >ym4
qyz ~px8
qz >bc8
qz0 >632
qz1 >azy
qz2 >bx4 +qyu
qz3 >lgb
qz4 +pqq +f1s
qz5 ~vhr
qz6 >6aj +qz8
qz7 >c5u +qz8
qz8 +qz7 +qz6
qz9 >131
qza >qz7
qzc >5w2 +amg
qzd >bi3 +amg
qze >8go
qzf >dft
qzg >mqq
qzh >zv
qzi >9v5
qzk >g3n +qzm
qzl >z1i
qzm >43c +qzk
qzo >dvz +r04 +aag
qzp >14u +p3 +p2 +14s +qzs
qzq ~raz
qzr >xzj
qzs >yt8 +iwe +78g +r04 +qzp
qzt >5oi
qzu >7g4 +p63
qzw >jj9 +qzz +8xo +g92
qzx >ybf +qzz
qzy >1oi
qzz ~taa +qzw +qzx
r >px6
r0 >xns
r00 >bhy
r01 >7d8
r02 >xlq
r03 ~76s +6kp
r04 >ejx +qzo +qzs +p3 +r05
r05 >jtv +r04
r06 >qr2 +k3w +b9c +59g
r07 >xiu +ba0
r08 >yc >8r9
r09 >dk
r0a >sfz
r0b >mqs
r0c ~rwb
r0d ~tdp
r0e ~84p
r0f >y2e +9xy
r0h >eu
r0i ~uea
r0k >b7 +r0r +r0s
r0l >yb8 >yb7 +r0t
r0m >ky5
r0n >602
r0o >6i8 +r0t +agy +r0s +f7 +r0r
r0p >rnd
r0q >7yj >dgj +w1 ~2iz
r0r +r0o +r0k ~r0w
r0s >r0r +r0k +r0o
r0t >64j +av3 +r0l +r0o
r0u >4ht
r0v !x2o ~3wi ~cmu
r0w >fn2 +r10
r0x >5c6
r0y >9vg
r0z >xce
r1 ~rxf +5la
r10 >xd1 +r0w
r11 >2oj
r12 ~ae0 ~mxy ~pnh !wwe ~4b2 ~x2t ~x2u
r13 ~d1a ~elt !qhk ~x2v ~x2w
r14 ~mxy
r15 ~s9r +3zs
r16 ~8c1
r17 >ple +mxy +2lg
r18 >9tq
r1b >f90 +5bd +r1e
r1d >44n +r1e
r1e >r6u +r1b +w2q +5bd +r1d
r1f >628
r1g >628
r1h >d4d +r1i
r1i >l7s +r1j +r1h
r1j >396 +r1i
r1k >xt4 +r1l
r1l >sx8 +r1k
r1m >5m0
r1n >6hb
r1o >hyf
r1p >hyg +r1q
r1q >yq3 +r1q +r1p
r1s >a0e
r1t >iot
r1u ~d28 ~v3p ~v41 +r1x +r1w !v3o ~x2x ~sai ~x2y ~x2z ~x30 ~kd6
r1v >y2p +v3x
r1w >z41 +r1u
r1x >kcz +r1u
r1y >1lm +k7u
r1z >m91
r2 >r4l +3so +r3
r21 >92q +82i
r22 >g6b
r23 !x32
r24 ~1v0
r25 >92p +82i
r27 >ya0
r28 >rcy
r29 >1lm
r2a >3se +6xg
r2b >ing +6xg
r2c !x33 ~x34 ~x35
r2d >dv8 +51e
r2e >51c +51e
r2f >q6t
r2g >yq0 +jex
r2h >l7j
r2i >bs5
r2j >xqs
r2k >rbb
r2l >58n
r2m >f50
r2n >44o +jlu
r2o >5y9 +7mr +r2r +r2q +h9r
r2p >5em +70r
r2q >4yd +7mq +q1t +r2o
r2r >nm2 +7mq +r2o
r2s >5y9 +7mr
r2t >gwy
r2u >azq
r2v >fko
r2w >6j5 +r2y +r2x
r2x +7eh +r2w !rx3 ~u7r ~6na ~u7s ~u7t
r2y ~j06 +7eh +r2w +r31
r2z +r2x
r3 >be5 +r2
r30 >es +u7t +r32
r31 >j08 +r2y +u7t +r32
r32 >6er +jtw +u7t +r31 +r30
r33 ~6et
r34 >5y9 +r37 +r36
r35 >90
r36 >h9r +r34
r37 >h9r +r34 +nlg
r38 >cl
r39 >1wx
r3a >91e +r3b !5wr
r3b +r3a
r3c ~n1x +49z
r3d +r3c
r3f ~n1x
r3g >xx1
r3h >6xg
r3i >xq8
r3j >ab9 +r3q ~5nc
r3k >fuu +kqo +dm3 +r3m ~871 ~cq7
r3l !w7f ~8in ~94k ~w7g ~w7h
r3m >2mh +r3n +r3k +692 +cq7 +871
r3n >pu +r3m
r3o >o8r
r3p >ftk +cq7 +5nc +871
r3q >cg +cq7 +871 +5nc +r3j
r3r >9qw
r3s >1v1
r3t >754 +r7e +2td +r7d +r3v
r3u >yuv +7o0
r3v ~urc +r7e +r7d +eh1 +r3t
r3w >yz8
r3x >ses
r3y >r64
r3z >hvs +plc
r4 >g6d +xnr
r40 >g1s
r41 >dfq +dfp
r42 >ot7 +r44 +r7a +r43
r43 >ejx +r42
r44 >sfz +r42
r45 >r29
r46 >ybb
r47 +4ba
r48 >xzk >xoq +njn +4b8
r49 >y6s +9zb
r4a >eqg +7my
r4b +1sf
r4d ~pxs +p0u
r4e >mjx
r4f >nrf +r4h
r4g >t3k
r4h >yer +r4f
r4i >z34
r4j +7bq
r4k >xny
r4l >xd3 +3s2 +3rx +r4r +r4o +4id
r4m >xcg +r4o +r4r
r4n >edy +lr6
r4o >hvq +g6k +4yk +4d9 +r64 +nzf +r4m +r4l +r5n +r5r
r4p >8ni ~r62
r4q >hvq
r4r >hvq +r4l +r4m
r4s >xb +r5s +r5h
r4t >xb +r4u
r4u >bvs +r4t
r4v ~4ye
r4w >xny
r4x >elz
r4y >br
r5 >xnt
r50 >p3m +r52
r51 >hj9 +o8w +3mk
r52 >ykt +r50
r53 >j0i +9zb
r54 >r6u +9zb
r55 !pqx
r56 >nmf
r57 >xzc
r58 >aka +r66
r59 >ji4
r5a >xd +r5b +r5c
r5b >4yb +jiw +r5a
r5c >6nu +r5a +6nr
r5d +6nr
r5e >hvq +r5j
r5f >xb +r5h
r5g >r4o
r5h >xc3 +r5f +r4s
r5i >yfg +et3
r5j >r6p +r5e
r5k >g7t +et3
r5l >5ea +r5m
r5m ~5gx +r5l
r5n >nn9 +r4o +4ih
r5o >602 +4ih +2i4
r5p >r4r +603 +c4v +4pq +r5q
r5q >no +r5p
r5r >yt3 +r4o +nn7 +goq
r5s >xiw +r4s
r5t >5ea +chl +r5v +vs3
r5u >yz0 +r5v +chl !yzd
r5v ~5gx +r5u +r5t
r5w >bcc +r5x
r5x >bw +r5w
r5y >ch
r6 >xnv
r60 >iuy
r61 >y8m
r62 ~r4p >ziw
r63 ~hlu
r64 >eoc +r4o +r66
r65 >8ck
r66 >hvq +r64 +r58
r67 >h2d
r68 >xb
r69 >nyo
r6b +775
r6c >jly
r6e >87l +olq
r6f >xq2
r6g >xy8
r6h >djn
r6i >dv8 +olq
r6j >xpg +2bn
r6k >lgw
r6l >z9l +r6n
r6m +d26
r6n ~j9y +r6l
r6o >htt +f90 +hw1 +f91
r6p >htv +r6r +hvs
r6q +aah +r9p +r6u
r6r >hvs +r6p +r6u
r6s !x36 ~x37
r6t ~6uk
r6u >edy +hw1 +f91 +f90 +r6r +r6q +hvs
r6v >r6q +sbc +sbb
r6w >1uw
r6x >xxr
r6y >2hz
r6z +xie
r7 >xnw
r70 >lsv
r71 >z1s +r73
r72 >z6x
r73 >k6d +r71
r74 >8m2 +r76
r75 ~7j4
r76 ~rp2 +r74 +2td
r77 >pze
r78 >79g
r79 >3jl
r7a >sfz +r42
r7b >xu2
r7c >xzl
r7d >751 +r3v +r3t
r7e >8m2 +r3v +eoz +r3t
r7f >90
r7g >ml9
r7h >kj5 +4io +1df
r7i >ytb
r7j >yo8
r7k >d0t +r7m
r7l +r7p
r7m ~m03 >c8x +r7k
r7n ~uub !w97 ~c2 ~k5 ~43l ~8xe ~w98 ~w99
r7o !w9b ~28q ~8xz ~93y
r7p >1u7 +r7l
r7q >dzr
r7r >t3k
r7s >k3r +r7u
r7t >gtp
r7u >o9f +r7s
r7v ~hy1
r7w >qyu
r7x >r9p
r7y >f8z
r7z >f90
r8 >qi
r80 >f90
r81 >9df +lcr
r82 >nup +o00 +lct +lgf
r83 >8rm +r84
r84 >blo +r83
r85 >e99 +q9
r86 >8g4
r8a >1ds
r8b >xfz
r8c >zzd
r8d >n95
r8e >xzm
r8f >nr2
r8g >kwx +rcj
r8h >6u4
r8i >z72 +r8l +r8k
r8j >bk7
r8k ~14x +r8i
r8l ~hxt +r8i
r8n +r8m
r8o +5ds +r8p +bfj
r8p >yof +r8o
r8q >xzn
r8r >7ss
r8s >jmz
r8t ~imk
r8u ~ni9
r8v ~5tm
r8w >xg3
r8x >87k +70t +bnw
r8y >nym
r8z ~8c1 +4p4
r9 >ovf
r90 >b64
r91 >fmu
r92 >edy +1og +a3a +n5b
r93 >f9p +rcj +d7n
r94 >g0h +r96
r95 >87l
r96 >b31 +r94
r97 ~q54
r98 >ii2 +le7
r99 >1m8
r9a >1m3
r9b >z5z
r9c ~4jj
r9d ~4jj
r9e >r8f
r9f >xom +r9i
r9g >zas +x1a +nzi +owc
r9h >7eu
r9i >hc +r9f
r9j !x38 ~5js
r9k >xcr
r9l >w2
r9n >xom +3ln
r9o >649
r9p >f8z +r6q
r9q >cxg +r9s
r9r +xbs
r9s +r9q
r9t >xzo
r9u >n2m +r9v
r9v >dhk +r9u
r9w ~hy1
r9x >p8u
r9z >g5r
ra >oyz
ra1 >67t >pt9 +ktd +ra3 +s8a !7s2
ra2 >ais +ait +m30
ra3 ~rmb +ra1 +ktd
ra4 +ait
ra5 ~rqr +ra7
ra6 >y7u +l8h +ga4 +gif +ogs
ra7 >852 +ra5
ra8 +rad
ra9 >z5o
raa >4l7
rab >yfu
rac >1ng
rad +ra8
rae >yja
raf >yro
rag >mrq
rah >5ba
rai >3lj
rak >yom
ral >yom
ram >gw5 +bal
ran >iqj
rao >76
rap >76
ras ~x2m
rat >xk0
rau >li9
rav >zvs
raw >3sm
rax >d0t +x3f +j9v +8mo +8ra
ray >19f +8mo +8ra +4hs +szy
raz ~671 ~tdo !u4y ~166 ~19i ~x39 ~x3a ~x3b ~5md ~8rh ~8qp ~x3c ~x3d ~qzq ~d4l ~x3e ~plr ~po0 ~pug ~x3f
rb >xnu
rb0 >m8g
rb1 ~8c1 +ead
rb2 >817
rb3 >c1k
rb4 >xn6 >xn5
rb5 >b4m
rb6 >tx +rb7
rb7 >fi +rb6
rb8 ~6sn ~am7 ~c5m ~dml ~o91 +rcf !ant ~cq ~x3g ~rch ~x3h
rb9 ~91
rba ~am7 +giz
rbb >xqp +rbd
rbc >4lf
rbd >r66 +rbb +qea +d4f
rbe >y0o +rbf
rbf ~oh +rbe
rbg >dfp +j94
rbi >xnn
rbj >xzp
rbk >ota +dp4
rbl >169
rbm >6ot
rbn >aa3 +dcc
rbo >36q >k82 +dp4 +rbp
rbp >eof +dp4 +rbo
rbq >z1f
rbr >1ei
rbs >eqs
rbt ~o1g
rbu >sqj >xzq
rbv >2kp
rbw >hvs
rbx >24t
rby >p86
rbz >xns
rc >jky
rc0 >28n
rc1 >qsz
rc2 >r3s +rc8 +rcb +5yu !8r3
rc3 >2ow
rc4 >2o6 +am4 !8r5
rc5 >vq
rc6 ~rcb
rc7 >ysy +5yu
rc8 ~ua9 +rc2 !x3k ~6a8 ~x3l
rc9 +6a8 +rc8 !zho
rca +rc8
rcb ~am7 ~dml ~7zq ~meh +am4 +rc2 !uer ~1x1 ~x3m ~7zr ~x3n ~rc6
rcc ~meh
rcd >akg
rce >pbf !any
rcf >ct +rb8 !anz
rcg ~dml +rci !v7h ~v7i ~v7j
rch ~rb8
rci >dmo +rcg !y46
rcj >7ov +r93 +r8g +f9p +yw5 +f9u +f9x +2pk
rck ~8c1
rcl ~tdw
rcm >623
rcn >8wq
rco >hoq
rcp >49z >sl7
rcq >xov
rcr >3lj >xp0
rcs >xo5 +rcv +rcz
rct >xxy
rcu >7g6
rcv >3s2 +y8g +rcs
rcw >bx4 +y8g
rcx >z8v +x86
rcy >y8g
rcz ~dki +rcs
rd >jj2
rd0 >1uq
rd1 >9eq
rd2 >bfa
rd3 !x3o
rd6 >9ep >9ei
rd8 >9bu
rda +rd8
rdb >snt
rdc >xj3
rdd >419
rde >l7j +f5t +f5s +rdf
rdf >1ut +rde
rdg >eo4 +5na +rg6
rdh >au2
rdi >z9h
rdj >z11
rdl >xe3
rdm >mrz
rdn >hvp +srk
rdo >cbl
rdp >cv8
rdq >z9d
rdr >ylg
rds >5zm +w7v +8ol
rdt >2d4
rdu >yn2
rdv >z05
rdw >k3r +rdx
rdx >fg +rdw +rdz !zkz
rdy >fg +rdz
rdz >4at +rdy +rdx
re >jiy
re0 >rdy
re1 +vmq
re2 >yzt
re3 >hb4
re4 >5jv
re5 >h8f
re7 +re9
re8 >mp +re9
re9 +re8 +re7
rea +re6
reb >jj2 +rec
rec >jq9 +reb
ree >d6i
ref >xwp
reg >3ci
reh +reg
rei >xzr
rej >yz0 +5a6
rek >zb0
rel >yq2
rem >6yk
ren >yst
reo >bnq
req >res
rer +rep
res >yhs
ret +res
rev >5zm
rew >xdb +rf5
rex >m86 +rf5
rey >cg
rez >mur +rf7
rf >xjp
rf0 >htv +mim +hw2 +rf7 +rf5
rf1 >87e +cr8 +rf2 +2km
rf2 ~2km >4y8 +rf1 +rfe ~jzr ~lbb ~cr8
rf3 >cr8 >zjp
rf4 ~ztn >bkg
rf5 ~rf7 >hvp +rex +rf0 +rew ~8yl ~2pu ~e9
rf6 >hvq
rf7 >hvq +rez +rf0 ~rf5 ~zwl
rf8 >hvp
rf9 >8fr
rfa !x3p ~ewu ~j74 ~mip ~muq ~x3q
rfb ~wyn +a1
rfe >4y2 +rf2
rff >zm
rfg >rf5
rfh +lzw +m2u !gl ~8kk
rfi >5w5
rfj >rf5
rfk >4y8
rfl >kxs
rfm >1bu
rfn >gpv
rfo >5vq
rfq >jgk
rfr >1p2
rfs >8l6 +ba4
rft >ln6
rfu >age
rfv >c25
rfw >k7b
rfx >r70
rfy >hgp >zcl
rfz >r1n
rg0 >xu3
rg1 >xjx
rg2 >q2d >xzs
rg3 >dv6
rg4 >j73
rg6 >eo2 +rdg
rg7 >m3d +4hm
rg8 >nqw +rg9
rg9 +rg8 +5na
rga ~5d0
rgb >5m0 +rgc
rgc ~mv7 +rgb
rgd ~tor
rge >jzo
rgf >z5y
rgg >lln
rgh ~wnm
rgi >zeb
rgj >7o3
rgk >2vc
rgl >z5z
rgm ~4jj
rgn >lln
rgo ~wnm
rgq >rez +q4a
rgr >gtt
rgs >3kv +ut5 +rgt
rgt >3kx +rgs
rgu >g3w
rgv >o4d
rgx >7a8
rgy >j9t +rgz +ku4
rgz >9t +rgy
rh ~m3e +aob +5ds +5pw
rh0 >2i6 +ccr +owg ~1008
rh1 ~3r6
rh2 >72v +8q9 +7cy +bsy
rh3 >zrq +p03 +rh4 +q49
rh4 >jsm +rh3
rh6 >eta +os6
rh7 >bkg +3kc
rh8 >rf5 +p03
rh9 >ot7 +rha +569
rha >569 +rh9
rhb >711 +f5t +f5r
rhc >kih
rhd >lr6
rhe !uuu
rhf ~wnm
rhg >xnn
rhh >8d2
rhi ~4jj
rhn >bkb +rho +a06 !yc7
rho >dzh +4zj +rhn
rhp >t3o +rhr +rhq +xux +yh7
rhq >t3l +rhp
rhr >xzt +rhp
rhs >z8v
rht >7g4
rhu >z8z
rhv ~4zt !1v5 ~9oy ~ma3 ~m1n ~x3r ~5f0
rhw !zfr +rhv
rhx >70p +rhz
rhy >yge +rhz
rhz +rhy +rhx
ri ~o85
ri0 >8ah +1xk +iwh +cpo +8w8
ri1 >mya
ri3 >ze4
ri5 ~krv
ri6 >jwc
ri8 >1c3 +ria !2k8
ri9 >a7j +s92 +st5 +s99
ria ~tls ~rk2 ~20p +ri8 !2k6 ~8kv ~tlt ~tlu ~cqo ~des ~tlv ~tlw ~rsu ~tlx
rib >y6t
ric +rie
rid >ofa
rie +ric
rif >fzc +rig
rig ~rpv +rif
rih >z34
rii >cn8
rik >lcv
ril !l52 ~78d ~a6u ~b1d ~vq6 ~pyy
rim ~fpj
rin >7wf
rio >4un +riq
rip >4uo
riq >4up +rio
rir ~hmz
ris +pxw
rit >e1u >xgx
riu >ot8 +pxw
riv >yz9 +riw
riw ~ex8 +riv
riy >7si
riz >xof
rj0 ~64n
rj1 >iqo +lyc
rj2 >f9q +1fj
rj3 ~epx
rj4 !1r
rj5 ~e8g
rj6 ~rvf ~rxj !67 ~imi
rj7 ~rvf
rj8 !7d ~wa ~pjx ~qwl ~wsv
rj9 !7e ~wsw ~oqr
rja ~ea7
rjb ~f03
rjc ~e5n
rjd !fl ~tth
rje ~tti
rjf ~rta !l3 ~tcn ~tco ~rqt ~rx2
rjg ~elt +4b4
rjh !ttf ~ebh ~b1e
rji ~tte
rjj >5eb +7tm +rjl !z1 +rjk
rjk ~5gw ~rjl +rjj !z3 ~tei
rjl ~rjk +rjj !z4 ~unt ~pjc ~unu
rjn +rjl !zgl +rjk
rjo ~u58 +6eh
rjp ~uhq +ssk +epe
rjq +rjo
rjr ~w8v
rjs >80v +8ho +yuw
rjt !1j0 ~tge ~tgf ~tgg ~tgh
rju !tgp ~tgq
rjv +1vh !zgd +th7
rjw ~w9z
rjx !py ~i24 ~wy4
rjy ~wy1
rjz ~rt1
rk >swj +x9b +x9c
rk0 !5z1 ~thb
rk1 ~u5p
rk2 ~ria ~thy ~thz !1uy ~dle ~ti0 ~ti1
rk3 ~ti3
rk4 ~v1a
rk5 ~e0z ~rtk !1xf ~tij ~tik
rk6 ~rtk
rk7 !1yn ~tj5 ~e7f ~tj6
rk8 ~1nw ~tji ~rlp ~rxu +rk9 !201 ~imz ~tjj ~rlr ~tjk
rk9 >ybb +rk8
rkc >ell +rkd
rkd >72c +rkc
rke !269
rkf ~rmb
rkh !3fa ~vxz
rki !3nh ~udx ~udy
rkj ~6kh !3nm ~oqc ~rr5
rkk ~su7
rkl !46k ~tqr
rkm ~uxh
rkn ~ai0
rko ~pxs
rkp ~rr3
rkq ~eci +rkt !4va ~ec5 ~tsx
rkr +e8r
rks +e8r +ao5 !pcf +tdp
rkt >lcv +kni +wgx +uet +wgo +tt2 +e8r +rkq !4vf
rku !4vj
rkv ~6gg ~fpp !tta ~ttb ~6az ~b5t ~ttc ~ttd
rkw ~rxc !4ye ~tts ~n52
rkx !xe ~qui ~rtb ~ttm ~ttn ~tto
rky !50b ~tty ~ttz
rkz ~8c2
rl >xj2 +x9b +x9c
rl0 >ywv !1wa
rl1 >2q9
rl2 ~tx2 +e7a !tx1 ~tx3 ~tx4
rl3 ~rxh
rl4 >m46 !5ev !zqk
rl5 ~z3 ~ec4 ~ea6 ~edw ~itt !5gw ~tx8 ~38d ~6bv ~in6
rl6 !udi
rl7 ~tz3 +5ea
rl8 ~x1i
rl9 !5x0 ~243 ~u01 ~u02 ~t36 ~u03 ~u04
rla ~rog +8ix !5x1 ~u05 ~u06 ~u07 ~u08
rlb !5x5 +rl9
rlc ~ai0 ~rx9 !5z7 ~a95 ~lme ~u0k ~rxa ~u0l
rld ~ai0 +7cr
rle >y1a +vxk +4o5
rlf >av1 !66z
rlg ~4jw ~u4y !671 ~u4z ~34l ~4o5 ~84y ~edb
rlh ~u4y
rli +rlg
rlj ~rug !699 ~pal ~s74
rlk !zhc
rll >ju3 +rlm
rlm ~ta4 +rll
rln ~ep0 ~exu !u5u ~u5v ~u5w ~eor ~ex6 ~u5x
rlo >3kh
rlp ~1nw ~tji ~exk ~rk8 !6e0 ~u60 ~u61 ~u62 ~nnv ~ppg ~u63 ~u64 ~pq8
rlq ~exk
rlr ~rk8
rls !6e3 +rlp
rlt !6gw
rlu ~euu
rlv ~8c2
rlw +u78
rlx ~izd !6n5 ~3an ~u7h ~h2z
rly !6n5 !6n6 ~u7l ~2zt ~u7m ~ipx ~u7n ~u7o
rlz ~8mk ~u8m !6pj
rm >ou7
rm0 ~t9o
rm1 >itz !6ra
rm2 >rsf
rm3 !tyl
rm4 !75x
rm5 ~uaf !75y
rm6 >zvv
rm7 ~tnw ~tq9 ~rql ~uce !7i5 ~ucf
rm8 ~3lz
rm9 ~md7
rma !7pu ~ucv ~ucw
rmb ~ptc !7s7 ~ra3 ~rkf ~udb
rmc ~uem !uel ~uen ~kiu
rmd ~vx1
rmg ~gi9
rmh ~prm
rmi ~wxv
rmj >hjw +rmr !j4n
rmk >jsk !j3u
rml >l9d
rmm >3wb
rmn >h4d
rmo >7d8
rmp ~vm0
rmq ~uke
rmr >1en +rmj +rmt +rms
rms >1ei +rmr
rmt >s2d +rmr !j4o
rmw >4y8
rmx >5si
rmy >ypd +5dt
rn >ysa
rn1 !j4z
rn2 ~6tr +oly
rn3 >ziw
rn4 >g2c
rn5 >ygw +rn6
rn6 >gx1 +rn5
rn9 >djo
rna ~kg0 ~rpl !kwa ~81c ~w5h
rnb >nit
rnc >xpw
rnd +eps +1dr
rne >2o6
rnf ~jrm
rng !vez ~1dg ~etb
rnh ~e52
rni +rnf
rnj >pbf +hh2 !ygr
rnk >70p
rnl >xpw
rnm >5em
rnn >cs8
rno >yw2 +rnp
rnp ~d43 ~rxh +rno !839 ~ufl
rnq ~eff
rnr !876 ~ufv ~ufw
rns !aev ~anr ~upx
rnt +rqf +rqe !8bw ~7qw
rnu ~v59
rnv ~vez
rnw !8ds ~ugk ~66h ~ugl
rnx ~vnl
rny ~6yz
rnz ~j6q
ro >zv
ro0 ~u7c
ro1 >mim +ro3
ro2 !gpw
ro3 >xcn +ro1
ro4 >xc5 +rp6 +rp5 +rwt
ro5 ~rpb
ro6 >i28 +ro7 +8oh
ro7 ~8oh >m6t +ro6
ro8 !ui8
ro9 !98m
roa !tg3
rob +ro9
roc ~oki
rod >gce
roe >y4u +u05 +8mo
rof >19f +rog +9go
rog ~qi5 ~rla ~tdo +rof !9du ~szw ~kni
roh !m3z
roi ~u2a +sjk
roj ~sjq
rok >ju3
rol ~e01 !9qu ~8ig ~um8
rom >pbb !9qs
ron ~un9 ~uj0 !9xs ~una ~gjs
roo !a0l +unc +rot
rop ~eg5
roq +rop
ror >yp5
ros ~mv7 ~tdp +s3s !a6i ~moo ~uog ~uoh ~f3l ~uoi ~uoj ~uok ~uol ~lj8 ~uom
rot ~unc
rou !a6p +ros
row ~q08 !ad0 ~upd ~rpi ~upe ~upf ~rz1
rox +row
roy ~rs9
roz ~ea7
rp >zbe
rp0 ~vro
rp1 ~jgv ~rs6 +ek2 +ek1 !alp ~ur5 ~527 ~lo7
rp2 ~u6q ~uer +eh1 !am7 ~ura ~r76 ~rx6
rp3 +eh1 !urb ~528
rp4 ~bix ~rs9 +pk0 !aod ~pjz ~uri
rp5 >iu0 +ro4 !ar7
rp6 >ro1 +iuk +ro4 !ar8
rp7 !ara ~rst ~wh0
rp8 ~tih !asl ~j2
rp9 ~23y ~75x ~dqn ~i7r ~uo7 !asm ~utl ~j3 ~utm ~utn
rpa ~to6
rpb !b2k ~ea4 ~jq3 ~ro5 ~uua
rpc ~mv7 ~uue ~uuf !b2l ~uug ~mvi ~uuh ~uui ~uuj
rpd ~e0t ~rpv ~tq8 +op6 +e7c !b56 ~lz ~uuw ~28m ~uux ~75e ~uuy ~8gy ~uuz ~uv0 ~uv1 ~uv2 ~8f9 ~gox
rpe !b57 ~pqo ~rwm
rpf ~uxd !b5q ~bpy ~uxe ~uxf
rpg ~ec4
rph >3sm
rpi ~row
rpj !uwg ~d4n ~h8j ~uwh
rpk >edy +rpl
rpl ~rna ~rsv ~rwj +rpk !bm8 ~1q ~306 ~8nv ~d0q ~rsw ~uwz ~ux0 ~ux1
rpm !tig ~rub
rpn +ux1 !bma +rsw +rpl
rpo ~5gx
rpp ~h86 !bqp ~uz0 ~h87 ~uz1 ~uz2
rpq +eis !clq ~v2p
rpr ~rtw
rps >p0m +rpt !avf
rpt ~7ug ~8j8 ~8qo ~uu0 ~v2t ~n1x ~osu ~tu5 +rps +n2a !d0n ~v2u ~hjg
rpu ~uce
rpv ~boj ~e0t ~rpd ~v3r !d7e ~v4h ~v4i ~sqx ~v4j ~v4k ~v4l ~v4m ~rig ~v4n ~v4o ~v4p ~v4q ~v4r ~v4s ~v4t ~8kn ~9gd ~v4u ~ben ~v4v ~ehj ~ehm ~v4w ~v4x ~v4y ~v4z ~v50 ~n42 ~v51 ~pwg ~v52 ~v53
rpw ~v3r
rpx ~5r4
rpy !de2 +md8
rpz >ro1 !4pd
rq >zbf
rq0 !djf ~wfh
rq1 +oig !dvg ~4hz ~9dy
rq2 ~jlb +oig
rq3 !d3r +rq1
rq4 ~n2e
rq5 >yp5
rq6 >yrl
rq7 ~rs9
rq8 >pbb !np1
rq9 >5m3 +rqa
rqa >bx4 +rq9
rqb +rqe +rqf !wa0 ~wa1
rqc ~dma +rqe +rqf
rqd ~5d0
rqe >o86 +rqc +rqb +w9k +rnt !y22
rqf >m1p +rqc +rnt +rqb
rqg +rqc
rqh !hxt ~tmv
rqi ~vh5
rqj ~kml
rqk ~u9z
rql ~rm7 ~uce !e3m
rqm ~un9
rqn ~ekp
rqo ~uem
rqp +rqo +uem
rqq ~h4p ~uo0 ~rqr !e5d ~ea9 ~edc ~ga4 ~g4s ~vah ~vai
rqr ~h4p ~rqq +eme !e5e ~wme ~ogs ~wmf ~wmg ~ra5
rqs ~rqu
rqt ~rjf
rqu ~du5 !e6a ~rqs
rqv !e6u ~8gp ~ng5
rqw ~vaq
rqx ~vuv
rqy !eiv ~h ~vbq ~vbr ~vbs ~vbt ~vbu
rqz >ju3 +rr0 !9w2
rr +rp
rr0 ~eg2 +rqz
rr1 !vby
rr2 ~mgc ~ppo +99d +ppp !epn ~d6m
rr3 ~vdd ~vde !epv ~6z ~rkp ~rxv
rr4 !jj +6z +rxv
rr5 ~rkj
rr6 +rr5
rr7 ~rxh
rr8 ~rxj
rr9 !exp ~vne
rra >iyr +rrc +iyv
rrb !x3x ~5l7 ~iys
rrc >t0o +rra
rrd ~tm7 +oa6
rre ~oy4 +oa6
rrf >6d2
rrg >7u
rrh >ssl +h9z
rri >iyr
rrj >xyx
rrk >z41
rrl >63w
rrm >f7t +rro !4mc
rrn ~5sa ~vcn ~f80 !8ss ~pd ~69t ~yd ~x3y ~5q8 ~6d0 ~x3z ~x40 ~eaj ~x41 ~it5 ~x42 ~qt1 ~x43 ~x44 ~x45
rro >5v6 +6d9 +h9z +rrm !xdn
rrp >eu +rrq
rrq +rrp
rrr +rrj
rrs +epe
rrt !vov !vow
rru !vou
rrv >l1z !ygq
rrw >my6
rrx ~c41
rry >a3p
rrz >39v
rs >87l
rs0 >y2e +4qn +9g7
rs2 >ai5 +9g7
rs4 +ssl
rs5 >yfr
rs6 ~v1j ~rp1 ~v23 ~t46 +ek2 !fc0 ~vei ~vej
rs7 ~grg ~h9t !fgo ~7fa ~veo ~vep ~veq
rs8 >m0m
rs9 ~eiq ~ta4 ~rp4 +ti !fjg ~veu ~vev ~vew ~vex ~roy ~vey ~rq7
rsa ~eiq +in8
rsb ~wyq
rsc >ro1 +iuk !qsz
rsd >rsc !zre
rse ~6tr ~e0x !frw ~j2f ~frz ~vg4
rsf >m46
rsg >m46
rsh !g4z
rsi ~unc !g50
rsj !g52 ~vh0 ~fpo ~m6i
rsk !vh7
rsl ~okh
rsm ~uwp
rsn >9ra +rsp
rso !gbd ~vhp ~vhq
rsp >cze +rsn !xfu
rsq >zka !gcq !gcp
rsr >itz !gcq
rss >8kq
rst ~rp7
rsu ~ria
rsv ~rpl !gjb ~vkx
rsw ~rpl
rsx !gre
rsy !gsg ~vlj
rsz !zia +8c2
rt >asz +rv +ru
rt0 ~rt4 !gvk ~8te ~vlo ~rxg ~sto
rt1 !gx5 ~rjz
rt2 >zp3 +afg
rt3 >afh +afg !gzv
rt4 ~rt0 !h15 ~vlq
rt5 ~u23
rt6 ~rxx
rt7 ~5gw
rt8 +rt7
rt9 ~u4y
rta ~rjf ~ulp !hvv
rtb ~rkx
rtc ~l3 ~jek ~pxs !i4x ~s9s
rtd !i6v +rtf
rte +rtf
rtf ~uo0 !i6x ~a9b ~i7m ~vq7 ~vq8
rtg !iip ~bjx ~e0k ~j5s ~rvp ~vrm
rth !zid
rti !iop ~bpz ~vs9
rtj !ioq ~m4z
rtk ~rk5 !iqq ~97n ~ei8 ~rk6 ~vsn
rtl ~vso
rtm +rtk !iqu
rtn +rtk
rto !iw1
rtp !j06 ~vvk ~vvl ~vvm ~if6 ~lze
rtq ~98m !jmj ~vwq ~63t ~vwr ~j7f ~vws ~vwt ~vwu
rtr ~sdg
rts !vx3
rtt ~urc !gix ~vyg
rtu !jma ~vyf
rtv ~wuw
rtw ~tls ~v28 ~i43 ~v22 ~w22 ~tci ~tdw !k99 ~a0 ~w23 ~cp4 ~9om ~d30 ~d31 ~w24 ~j9z ~w25 ~nwb ~rpr ~w26 ~w27
rtx !pc +rtw
rty !w3t ~ans ~w3u
rtz ~7rh
ru >sii +sn +ykb +sm +rt
ru0 !kgo ~w2r ~w2s
ru1 !tfl ~ias
ru2 ~tt2 !kon ~w4c ~w4d ~io6 ~w4e
ru3 ~tqx
ru4 >f01
ru5 >y1w +w4d
ru6 ~vde !vdb ~w4f
ru7 ~vde
ru8 ~run !kqm ~e6o ~w4l
ru9 ~k5d ~qcv !w4s ~w4t ~hna ~w4u
rua !j0q ~lfs
rub ~rpm
ruc ~rvd ~q0o ~se5 !l2w ~afk ~i25 ~rw2
rud !l6v
rue !l8x ~w6v
ruf ~ea1 ~eff !lcz ~lcb
rug ~rlj ~vom !ld0 ~b7t ~5g5 ~w7j ~j31
ruh +rug
rui +e53
ruj ~1mb ~v1a ~v7b ~pxs ~ruq +rup +ruo !ac6 ~93d ~9z1 ~w8l ~aji ~ajk ~ajn ~aow ~apb ~w8m ~e1g ~e1h ~kt7
ruk !lpx ~7or ~93k ~jwd
rul >8sp >ro1 !qb8
rum >8kt !qb8
run ~ru8 !lpk ~w8h ~w8i ~w8j
ruo >y2a +ruj !y2b
rup >z7m +ruj !lq1 +eoi
ruq ~e5n ~e5x ~ruj !lqe ~w8q ~w8r ~apc ~w8s ~pz5
rur !lqh +ruq
rus >ell +ezh
rut ~tzc ~vn3 ~ezh !lr0 ~w8t ~ebz ~nnw ~w8u
ruu ~ta4
ruv ~vsp
ruw ~va2
rux !luc
ruy ~qpk
ruz !osj
rv >bsj +dos +rt
rv0 !m3e ~wai
rv1 !m3f ~hkb ~j0a ~wan
rv2 ~uer !7zq ~ues ~uet ~ueu
rv3 ~urg
rv4 ~pys
rv6 ~els ~elt !med ~wbr
rv7 ~v9g
rv8 >ylg
rv9 ~bpv !mfe ~wbw ~8k8 ~iue ~wbx ~wby
rva ~bpv
rvb ~33v +341
rvc ~vyn
rvd ~7j4 ~ruc ~se5 !njf ~wgx ~wgy
rve ~e52
rvf ~e7n ~rj6 !n7o ~8hd ~ala ~ipv ~rj7
rvg !n7s ~ugm ~ugn
rvh !n7t
rvi !ncz ~wgj
rvj >xb !zn9
rvk >gfz >zrq
rvl >gfz !zrr
rvm ~wgk !wgl
rvn >2o3
rvo ~ex8
rvp ~rtg
rvq ~tcp +rvr
rvr >rk9 +rvq !ybd
rvs ~wh8 ~6f5 ~c4o +rvu +c4m !nls ~wh9 ~wha ~whb ~nvx
rvt ~c4o +rvu +c4m
rvu >c4n +rvt +rvs !nlt
rvv !ui0
rvw !nrw ~qc ~a22 ~dlq ~he8 ~hlv ~wiy ~wiz ~s1l ~wj0
rvx !nrx ~qik ~iug
rvy ~u73
rvz ~uii
rw ~ml
rw0 !nwr ~2j6 ~2sj ~wls ~i04
rw1 >92h !ztl
rw2 ~ruc
rw3 !o6j
rw4 ~jtp
rw5 ~v2t
rw6 +rw5 !ojt
rw7 !nm3
rw8 >5vt
rw9 !mdh
rwa !oy2
rwb ~qh2 ~u6q ~tdp !p6l ~wus ~71b ~af7 ~mli ~wut ~nlb ~qvi ~wuu ~r0c ~scp
rwc ~loq
rwd !p7m ~tvg
rwe ~uue
rwf ~tcp
rwg !plq ~ww6 ~g49 ~ww7
rwh ~vuv !pnv ~z5 ~vux ~vuy
rwi ~tdn
rwj ~7s7 ~rpl ~w5r !ptc ~1tt ~7s8 ~my3 ~wwy ~wwz ~dht ~wx0 ~wx1 ~dhu ~wx2 ~wx3 ~wx4 ~swy
rwk ~uu2
rwl !ptg +rwj
rwm ~rpe
rwn ~ezu
rwo ~u23
rwp !1e9 +e7y
rwq ~ta4
rwr ~u1v ~u24 ~rv6 !q59 ~wz8
rws !1b4
rwt >xb +xc5 +iuk +ro4
rwu >eo2
rwv >eo2
rww ~eg2
rwx ~iap
rwy !qld
rwz +ruy !qpj +qpk
rx +tjl
rx0 ~vqp
rx1 ~bur
rx2 ~rjf
rx3 !r2x
rx4 ~g63
rx5 ~ant
rx6 ~rp2
rx7 ~5g0 +bro
rx8 ~iap
rx9 ~rlc !s0j ~8bo ~ai2 ~iph ~u0n ~u0o ~u0p ~u0q
rxa ~rlc
rxb +eg3 +ec1
rxc ~n50 !s3m
rxd >afh !s4p
rxe !s4q ~8ir ~x5t
rxf ~3p3 !x5u ~r1 ~x5v ~x5w ~x5x
rxg ~rt0
rxh ~rnp ~vki ~rxj !shd ~x6w ~8i1 ~j1o ~x6x ~x6y ~x6z ~rl3 ~x70 ~rr7 ~rxk
rxi ~efw
rxj ~rxh !sox ~rr8
rxk ~rxh
rxl ~7t3 ~tcv ~exk +rxn !su3 ~x99 ~m5b
rxm ~exk +rxn
rxn >8nu +rxm +rxl !sv0
rxo >ro1
rxp >hvq !mrm
rxq >ro1 !sxd
rxr ~bgn +bf8
rxs ~w2j
rxt !sxp +bgn
rxu ~rk8 !tjg
rxv ~rr3
rxw !vlv ~vlw ~vlx ~vly
rxx ~6iz ~v1j ~v23 ~t22 !t21 ~rxy ~xao ~rt6
rxy ~rxx
rxz ~ve5 !t3e
ry0 !t3t ~wuo
ry1 >l2k !zad
ry2 >dd4
ry3 >cg +ry6 +ry5
ry4 >ei3 +ry6 +ry5
ry5 >hnj +ry3 +ry4
ry6 >ei5 +ry4 +ry3
ry7 >opd +ry8
ry8 >zm +ry7
ry9 >cj0 !8zl
rya >z7p +8ol
ryb >7so
ryc >6av
ryd >bx4
rye >pyh +fdn +iiz +fe7
ryf >3ji
ryg >1mw +ryh
ryh >1ia +ryg
ryi ~udp
ryj >1mw
ryk >r4r !8zr
ryl >xzu
rym >41k
ryn ~dez
ryo ~qyw
ryp >36m
rys ~qyw
ryu >jz8
ryv >xp5 +a1j +jtp
ryw >1mr
ryx >8ni
ryy ~x4v
ryz >8r8
rz +s2
rz0 >1k6 +y4u +8re
rz1 ~row
rz3 !8zu
rz4 >jgk
rz5 !2p2
rz7 !8zv
rz8 !8zw
rz9 >z3z
rza >yq5
rzb !8zy
rzc !8zz
rzd !8z8
rzf ~1mu
rzg ~v6f
rzh >hb4
rzi +rzm +rzl !n00 ~wfd ~wfe ~rzn
rzj +5cb
rzl >xb +rzi ~rzm
rzm ~rzl >xb +rzi
rzn ~rzi
rzo >55a
rzp >n67
rzq >js +2cz
rzr >e59 +krb
rzs >i6u
rzt +jol
rzv >s41
rzw >kkd
rzx +rzz
rzy >ysj +rzz
rzz +rzy +rzx
s >lww +x
s0 >yi3 +s2
s00 >nj
s01 ~s07 +1b8
s02 >nj
s03 >s09 +1bb
s04 >7wg +ade
s05 >6hp +cvk +cvi +9qz +ysx
s06 !hky ~x52 ~9qv
s07 ~9i4 ~ad5 ~db3 ~kyx ~nqr +s09 !s0a ~cyv ~x53 ~x54 ~nqs ~s01 ~s0v ~x55
s08 ~bvy +s09 +s0u
s09 >lcv +s08 !s0c +s0v +s07 +1b8
s0a ~efc ~w5r ~uzr +s0c !s07 ~bxs ~x56 ~x57
s0b !zii +s0a
s0c >lcv +s0a !s09 +x56
s0d >edy +1b8
s0e >yv6 +aes
s0g >iqp
s0h >2me +o6b
s0i >zoy
s0j ~5z7 !rx9 ~9h ~u0m ~m1o
s0k >m8v
s0l >xk0
s0n >ze8
s0o >e4r
s0p >nqn
s0q >nqp
s0r ~egq
s0s >pbb
s0t >4ya
s0u >hrw +s08
s0v ~s07 +s09
s0w +s10
s0x >pbb +s0z !z7e
s0y >79b +s0z
s0z ~js7 +s0y +s0x !x58 ~qt
s1 >a5o +s2
s10 +s0w +s0x
s11 >dzl
s13 ~636
s14 >ye8 +fzt +afu +hvd
s16 >ovh +s18 +sci +sch
s17 >9r5 +s18
s18 ~9rb +s17 +s16 +cat +e
s19 ~9rb
s1a +s19
s1b >m8d +g3b
s1c >fy0 +dkf
s1d >l2z
s1e >nar
s1f >xzv
s1h >68z
s1i >9r5
s1j >im5 +s1l +qc +94c
s1k >mwj >yym +qc +94c
s1l ~rvw +s1j
s1m ~ec4 +s1o !7tf ~ec2
s1n +in6
s1o >y39 +in6 +s1m
s1p >y1f +8dy
s1q >817
s1t >yg4
s1u >pch
s1v >1tv +c5j
s1w ~3lz +bzi
s1x ~fxk ~lr0 +s23 +mnl !ew4 ~2wh ~fwx ~fxn ~lr1 ~x59
s1y ~upv +s23
s1z >lm +5rw +s22 +s21 !zny
s2 +s1 +s0 +rz
s20 >1xd !ew7
s21 >862 +lm +6tf +s1z
s22 >l0u +6tf +s1z +7xi
s23 >y32 +s1y +s1x
s25 >r7g +s26
s26 ~adn ~e5d ~t21 +s25 +1df !t22 ~x5g ~ew8 ~knx ~ml7 ~nms ~t1z
s27 ~t21 +1df +a3v
s28 >kty
s29 >t1x +1d9
s2a >y5r
s2b >ycc
s2c >10w +1d9 +s2d
s2d >864 +s2c
s2e ~ldc
s2f ~t21
s2g >2o3
s2h ~t22
s2i >87l
s2j >pns
s2k >7f
s2l >jke
s2m >6ot
s2n >yrs
s2o >yom
s2p >yoy
s2q >xq2
s2r >xzw
s2u >84l
s2v >2ba
s2w >87s >84r
s2y >xkz
s2z >yn8
s30 >ixl
s31 +s2z
s32 ~k5d
s33 ~ifd
s34 >8h9 +8h8
s35 >8hb +8h7
s36 >t23 +9rc +q3h
s37 >k4w
s39 >q0z +wtj +tz6 +a68 +a67
s3a >15z
s3b >4qr
s3c >z4k
s3d >ycb
s3e >xyx +s3f
s3f ~eab ~u6q +s3e +s3r +xa +s3p !ew9 ~x5n ~x5o ~x5p ~x5q ~nyu ~s3u ~s6p
s3g ~db +s3r
s3h ~s3m +s3r +s3p +s3o +xa +s3s
s3i >cg +s3t +7zi
s3j >qnw
s3k >rhn +xa +s3u
s3l >yj1
s3m ~8bm ~de3 ~hnf !rxc ~hj5 ~x5r ~s3v ~x5s ~s3h ~s3x
s3n ~8sf
s3o >zmh +1qa +8sd +s3h +s3u
s3p >8bi +s3h +s3f +s3u +s3t +bcm
s3r >y1u +s3h +s3g +s3f !y1x
s3s >ezq +s3h !y2f +u6h +ros
s3t ~8bm +8k3 +s3i +s3p +7zi +xa
s3u ~s3f +bkf +s3k +s3r +s3p +s3o
s3v ~s3m
s3w >qdq
s3x ~s3m +s6q
s3y +hj5 +8s7
s3z >rrz
s40 >p4n
s41 >f4h
s42 +s71 !xb5
s44 >yiw
s46 >xs5
s47 >xzx
s48 >2wm
s49 >2wm
s4a >s3d
s4b >z6u
s4d >4yh !zng
s4g >kxq
s4h >dcg
s4i >87g
s4j >9et
s4k ~pnh +awi
s4l >r64
s4m >h6r
s4n >c1k +s4p
s4o >yrg
s4p >6yk >65x +s4n !rxd
s4q !rxe
s4r ~edw
s4s >y94
s4t >ppu
s4u >p7l
s4v ~jm1
s4w >jf0
s4x >ye2
s4y >5m0
s4z >5m0 +s51 +s50
s50 ~okh +s4z
s51 ~op0 +s4z
s52 >gxm +d5c
s53 ~irv
s54 >f1z +s55
s55 +s54 +s5a
s56 +s58
s57 >ysj +s58
s58 +s57 +s56
s59 >mg7 +b5o
s5a +s55
s5b >zdv +sai
s5c >iza
s5d >dj2 +qu
s5e >afv
s5f >afi +s5h
s5g >e6w
s5h >xzy +s5f
s5i +z !8xq ~tfq
s5j !8xr
s5k >kzj +s5m
s5l >44n +7jn +it
s5m >hvu +s5k +iv
s5n >fbu
s5r ~ko5
s5s >rci +v7j !y47
s5u >yem
s5v >yek
s5w +t04
s5x ~606
s5y >bce
s60 >b20
s61 >g5s +s62
s62 >2wn +s61 +3st
s63 ~lqe +lq1
s64 >lc
s65 ~l41
s66 >lm +5rw +vrw +ulz +52a
s67 ~1mz >a3a +6mg
s68 >5tg
s69 >rcd
s6a >lw0 +nb3
s6b ~tu7 +nb3
s6d >svj
s6e !v99 !v9a !sx7 ~v9b
s6f ~e2g +t6p
s6g >yjp +5za
s6i >bce
s6j >g6j +s6l
s6k >af
s6l >63x +kc1 +yjh +kc4 +s6j +mkm
s6m >eta
s6p ~s3f
s6q >yb0 +s3x +wrj
s6s >xje +s6t
s6t +s6s !eww
s6u >etr
s6v >z6k +jtp
s6x +jtp
s6y >9u1 +tf8
s6z +7gm
s70 >70q
s71 >y8g
s72 >c1k
s73 >ca6 ~zyj
s74 ~rlj
s75 >y8p
s76 >8tt +s79 +s7b
s77 >gs2
s78 >emy
s79 >zyt +s76
s7a >gs2 +nhl
s7b +s76
s7c >27a +8h6 +i7q
s7d >km5 +i7q
s7e >8mo +66y +szz !1qq ~szy
s7f >y6t
s7g >z94
s7h >l1b +s7j
s7i >y7h +at7
s7j ~u4 +s7h
s7k >3qa
s7l >3gf
s7m >8l6
s7n >qg
s7o >hvp +lgf
s7p >q27 +j0i +lgg +wa4 +7fs
s7q ~wca
s7r ~p0o
s7t >r51 +a7m
s7u >a7j
s7v >ku9
s7w >5i6
s7x ~20
s7y ~ni9
s7z >xm3
s8 >3de
s80 >cid
s82 >6jk +svh !gh2
s83 >rpk +s85 +s84
s84 >jps +s83 +9a4
s85 >t45 +aeu +yxz +9a4 +s83
s86 +s89
s88 >edy +s89
s89 +s88 +s86
s8a ~ptc +ra1
s8b +ra3
s8c >xzz
s8e >xz7
s8g +s8f
s8k >yhz
s8l >1ng +s8m
s8m +s8j +s8k +s8l
s8n >q3
s8o >llb +4pj
s8p >xv3 +gf4
s8q >1vd
s8r >xhe
s8s >s37
s8t >y10 +sfb +so
s8u >xi0
s8v >jy5
s8w >ple +gl4 +v4b +9bo +s8y +s8x
s8x ~9u4 +9u0 +s8w
s8y ~mqk +9u0 +s8w
s8z +s8x
s9 >h6r
s90 >igq
s92 ~a7l +ghp +ri9
s93 >drh
s95 >yqf
s97 >9bb
s98 >4zh
s99 ~st5 +ne6 +ri9
s9b >z0o
s9c >zoz +1ar +7sk +s9d
s9d >5ha +au +s9c
s9e ~uwj
s9f >ylz +otu
s9g >ze5
s9h >apy
s9i >y54
s9j >svj
s9k >cqx
s9l >k6y
s9m >dcg
s9n >z07
s9o >8r8
s9p >rya +759
s9q ~u65
s9r ~dqn ~tr4 +awi !vyh ~6oh ~awj ~dqx ~x5y ~fpf ~gkx ~x5z ~r15 ~x60
s9s ~rtc +bhs
s9t ~epx +awi
s9u !zgo +s9r
s9v >la4 +la8
s9w >s9m
s9x >eof +axs
s9y >nq3
s9z +saj
sa >zbw
sa1 >eko +sa3
sa2 >edy
sa3 ~tu4 +51k +sa1 +sa8 +ekn
sa4 ~iap
sa7 >zv
sa8 >68z +sa3
sa9 ~pnh
saa ~a3e
sab ~lqe
sac >cgj +v1z
sad +saa
sae >hzp +6hx
saf >y7s +sai +sah
sag >dqq +a0
sah +saf !tb0 ~tb1 ~tb2
sai ~r1u +saf +s5b +fzu
saj >hcv >xj4 +s9z
sak >z7w
sal >6w8 +sam
sam >zpf +sal
san >1ef
sap ~9k8
saq >xnp
sar >39q +q6r
sas >joz
sat >gga
sau ~qtb
saw !zi8 +sb0
sax +sb0
say >y69 +sb1 +sb0 !y6a
saz >za9
sb0 ~jro +say !ex8 ~x65 ~x66 ~sbe ~x67 ~x68 ~hd0 ~x69 ~x6a ~x6b ~x6c
sb1 ~j6q +say
sb2 >nnl
sb3 >e1v +qt
sb4 >adq
sb5 >edy +qt
sb6 >h74
sb7 >h74 +49b
sb8 >h77 +emx
sb9 >ykm +3sb
sba >49z
sbb >sb7 +r6v
sbc >r6u +nk4 +49b +emx +r6v +51o
sbd ~a11
sbe ~sb0
sbg >e1r +9yz
sbh >4pj
sbi ~a3e
sbj >z89 +tf8 +9u4 +9u7 +1k2
sbk +sbi
sbl >iyi
sbm >ij3
sbn ~5gw +5tf
sbo +g33
sbp >y5r +tub +3r8 +tu7
sbq >xb +y0g
sbr >5m0
sbs >yb9
sbt >yf5
sbu >hzk
sbv +sc9
sbw +sbz !eo9 +sc9
sbx +se0 +sdz !6fu ~wup
sby +se0 +sdz
sbz >o9f +o9i +sbw +o9k
sc >2tp >xzh +sf
sc0 >39v
sc1 +49h
sc2 +sc1
sc3 +32b
sc4 >3eo
sc5 >6c
sc6 >h4h +sce
sc7 >ot5
sc8 >y85 +ot9
sc9 >603 +o9i +ot9
sca >ag6 +sce +1m4 +9yj +1m3
scb >603
scc >ot7
scd >o9i
sce >afu +sc6 +sca
scf !wun
scg >z7m +ew7
sch >9r9 +s16
sci ~9rb +s16
scj >xf0 +sck !xf2
sck >dhk +scj
scl ~zw4 >8p1 +444
scm >psb +scn
scn ~u6q +scm !ig7 ~x6h
sco +scq
scp ~rwb
scq >hut +sco
scr >5ht
sct >57e +su0 +x97
scu >akt +su0 +x97
scv >xee
scw >25v
scz >yyz
sd >g8j +sf
sd0 >yip
sd2 >hbh
sd3 >y5s +bls +ghd !y5u
sd4 >l6o
sd5 >10w +sd9
sd6 >10w
sd8 +sd7
sd9 ~2uw +sd5 +409
sda >t0o +sdd
sdb >gs2 +sdg +sdd !6e5
sdc >ei5
sdd >t0j +sda +sdb
sde !zgv +sdg
sdf >oqo
sdg ~6e0 ~su3 ~epv +sdb !exk ~su2 ~x6i ~x6j ~su4 ~rtr
sdh !exl
sdi >7cd +4of
sdj >lz4 >9jx +4of
sdk >7bd
sdl >cba +fae
sdm >7d8 +9gb
sdn >xcb +sdo +sdq
sdo ~sdq >afw +sdn +27a +9kv
sdp >afw
sdq >57i +pus +sdn +27a +9kv ~sds ~7s5 ~sdo
sdr >sdq
sds >57i
sdt ~6e9
sdu >qk3
sdv >vr
sdw >1ql +sdy +sdx
sdx >k9i +sdw
sdy >5yt +6ec +6eb +sdw
sdz >jxp +sby +sbx !6fr
se >94t +3ep +sg
se0 >fzo +sby +sbx
se1 >f8z +i5z
se2 >xd2 +i5z
se3 >r6u +i5z
se5 ~u5u ~7j4 ~rvd ~q0o ~ruc +se7 !exu ~iuh ~656 ~x6m ~9t6 ~ec0 ~x6n ~x6o ~qpy ~x6p ~x6q
se6 ~q0o +se8
se7 >sm1 +se5 !exv
se8 >7j2 +9t4 +wwh +se6
se9 +bnv
sea >xjt +koi
seb >h1p
sec +sed
sed >sfz +xl2 +sec
see >cts
sef >2yh
seg >zbk
seh >ym7
sei >b64
sej >36t
sek >36v
sel >xd9 +mqs +nup +sep +sen
sem >duk +sy7
sen >f7i +sel
seo >az3 +2gh
sep >hvp +sel
ses >xpd
set >xwy
seu >79w +sr6 +fmh
sev ~osu
sew >79y +dse
sex ~he
sey >yu1
sez >jgk
sf +sd +sc !v3h ~v3i ~v3j ~v3k ~v3l ~v3m
sf0 >1h9
sf1 >xdx +sf3
sf2 >t0j +sf7 +nqf
sf3 +sf1 +sf5
sf5 >edy +dk3 +sf3 +1zu
sf6 ~lpk
sf7 >nqf +sf2
sf8 >xcl +i02 +biq +bjm +caq
sfa +sfd !ofk
sfb ~so +ss +s8t
sfc ~nv1 +sfg
sfd >6e4 +sfa !ofq
sfe ~1zv
sff >sfd >ybf
sfg >z80 +tj8 +sfc !979
sfh >38t
sfi >d26 +ban
sfj >jhm +aw4
sfk >pkk
sfl >im5
sfn >bgg
sfo >5lh
sfp +4bx
sfq >yic +4bx
sfr >524
sfs >xcx +sfz +sg1
sft >byw
sfu >r6o +sg1 +sfz
sfv >jkx +sg1 +sfz
sfw >kka +sg1 +sfz
sfx ~sfy >dhh +jhy
sfy >k7w +jhy ~sfx
sfz >pdo ~sg1 ~sg0 ~zva ~zvb ~zvc >hvs +sfw +sfv +sfu +sfs +jog !mlm ~sg5
sg ~dt +se
sg0 ~zvb >7i ~sfz
sg1 >6ym +jog +sfw +sfv +sfu +sfs ~sfz
sg4 ~5ku
sg5 >sfz +zb
sg6 >5bb
sg7 >ces
sg8 >5w5
sg9 >mog
sga >ces +sge
sgb >2jc +3pf
sgc >kms
sgd >pmh +pmo
sge >ima +sga
sgf >xe3
sgi >4me
sgj >bce
sgk >bce
sgl >36m +sgn
sgm >7s4 +of2
sgn >dhi +sgl +sqa +2jq
sgo >mrj +sgr
sgp >yri +sgr
sgq >eex
sgr >hvp +sgp +sgo
sgs >jcz +jd1
sgt >ymy
sgu >szd
sgy >yjb +sh0
sgz >ra1
sh >gsa
sh0 >7it +sgy
sh1 >xus
sh2 >5w1
sh3 >7qn +sh4 !5j0
sh4 >7qm !slj +7q0 +sh3
sh5 !slk
sh6 >mr5
sh7 >rgs
sh8 >r6o +94c
sh9 >8uq +gsm +amc
sha >83c +83e +shb +sy3 +4hq +sy4 +sy2
shb ~shc >7wi +sha
shc >gf8 ~shb
shd ~839 ~gi0 ~sox !rxh ~71x ~x6u ~x6v ~nkp
she >bs +shh
shf >6b3
shg >dqr +shh !jn8
shh >az3 +shg +she +shk !zpv
shi >1lz
shj +shl !zgr
shk >edy +shh
shl !thl ~thm ~thn
shm >xlu
shn >o9f
sho >34z
shp >yq3
shq >edy +cse
shr >7sp
shs >fs0
sht >90
shu >xou
shv >80t +shw
shw >phq +shv +shx
shx >xdk +shw
shy >xw3
shz >sy9
si >z8d
si0 >yyo
si1 >4y8 +d8j
si2 >xb +d8h
si3 ~dqs +sig !6ox ~gjt ~si7 ~si9
si4 ~9q5 ~bsa +l6 !v9g ~6r0 ~d83
si5 !x74 ~dqy
si6 +si3
si7 ~si3
si8 ~dqs
si9 ~si3
sia >6ez
sib >ab9
sic >aba >t0i
sid >4y8
sie >iux
sif >ydx
sig >d88 +si3
sih >4i0 +v3d
sii ~gp >ei5 +sij +sil
sij >yt3 +sii
sil >eic +sii
sim ~umd +a8j +4re +gp +go
sin ~76s
sio >t3h
sip >pz9
siq >fcb
siu >nzd >xz5
siv >400
siw >zah
six >jsy
siz >t0a +sja +sj2 +fr9
sj >ma0
sj0 >y02
sj1 >yrj
sj2 ~ziy >5fw +siz ~sja
sj3 >hvq ~zwp
sj4 ~5g0
sj5 ~sq4
sj6 >m6t ~mo6 ~sj9
sj7 >zni
sj8 >9eh
sj9 ~sj6 >fr9
sja >ziu +siz +2g2
sjb ~zwh >4ih
sjc >2er
sjh >siz
sji >xlv
sjj >4qu >l3i
sjk >cg +8p0 +roi +u70 +sjo +sjn +6hq
sjl >y4l +sjq +sjo +sjn
sjm >h1p
sjn >1b8 +sjl +sjk
sjo >ade +sjl +sjk !9fz ~zy0
sjp ~ggx
sjq ~w6o +sjl !qq8 ~aia ~x19 ~roj
sjr >7ni
sjs >6id
sju >z4k
sjw >q0g +bft +4pj +gf9 +sk0
sjx >quk +qsg
sjy >nym
sjz >jsy
sk >2lk
sk0 >gez +sjw +oyi
sk1 >csd +gfb
sk2 +so +sfb
sk3 >gqf
sk4 >aka
sk5 >xyx
sk6 >zby >g8i +skd +wte +sk9 +f09
sk7 >zcr
sk8 >m45
sk9 >bx4 +sk6
ska >sq6 +f09
skb >y9a
skd ~sq4 +sk6
ske >8dq
skf >8dr
skg >jah +skj +ski
skh >y02 +skj +ski
ski >ja9 +skj +skh +skg
skj >jac +skh +skg +ski
skl >yq2
skm >7s2
sko >gwy
skp >g6n
skq >5nz +skt +sks
skr >5m0 +skt +sks
sks >ngz +skr +skq +nh2
skt ~vg8 +skr +skq
sku >5o0
skv >yq0
skw >slo
skx >sk5
sl0 >xns +sl2 +sl1
sl1 >eru +sl0
sl2 >3z9 +sl0
sl3 >hts +b6x
sl4 >cwk +sl9 +7cz
sl5 >c6z +2ki
sl6 >htv +b6x
sl7 >htv +mmc
sl8 >moq
sl9 ~7ch +sl4
sla >232
slb >8pc
slc >iz8
sld >yt3 +3lf +2ki
sle >q3y +bdm +q3u +bcn +bcm ~zv4
slf >zcv +sll +slg
slg >6yk +slf +sli
slh !x76
sli >1cp +slg
slj >eat !sh4 +5j0
slk !sh5
sll +slf
slm ~tvh
sln >f8z
slo >1lm
slp >8pc
slq >57f
slr >4q0
sls >68z
slu >6hb
slx ~7v2 ~wwe ~kmh +sm1 !pnh ~140 ~wwf ~alk ~au5 ~b9m ~wwg ~p0d ~jaw ~l8h ~wwh ~sm4 ~g68
sly ~8ds
slz !pnj +slx
sm >sil +ru
sm0 ~boj +sm1 +7ni
sm1 >l1b +sm0 +slx !ple
sm2 >7qn +sm6 !plh
sm3 >xb +sm5 !2lh
sm4 ~slx
sm5 >lx4 +sm3 !pli
sm6 >nyl +sm2 !plj
sm7 ~vdg
sm8 >4x
sm9 >2ow
sma >zaq +m3 !klv
smb >zq9 >80u +smd
smc >tm
smd >psi +smb
sme >85y +an6 +smg +as3
smf >atj
smg >85w +sme
smh >atj
smi >s0d +d51
smj >b7 +2if
smk ~qvo +as1
sml ~iru !xa7 ~n7 ~xa8 ~2fo ~xa9 ~81l ~9cb ~a1u ~bpp ~xaa ~xab ~xac ~lj9 ~xad ~nto ~xae ~xaf ~qd1 ~qpt ~xag ~xah ~xai ~smu ~xaj
smm >m6t
smn >7i3
smo >7q0
smp >xmn
smq >edy
smr >yqw
sms >14g
smt ~vgc
smu ~sml
smv >pmw
smw >eom
smx >82w +qvt +eub
smy >q27 +bdm
smz >xjm
sn >lpe +so +ru
sn0 >1mi +qvt
sn1 >xfv +qvt
sn2 !xa4 ~xa5 ~xa6
sn3 >xkm
sn4 >im5 +fl4 +sn5
sn5 >qvt +i9q +i9n +sn4 +i9s
sn9 >z4e
sna >65i
snd >snt
sne ~gvk
snf >4v4 +gvm
sng >r8i +bi0
snh >qtx
sni ~9cc
snj >289
snk >z0o +snl !z1n
snl >m6t +snk
snm >c1k
snn >jsy +sns
sno >ze7
snp >jsy +sns
snq >npg
snr +sns
sns ~jt0 +snn +snp
snt >zef
snu >jsy +snv
snv >ji9 +snu
snw ~osu
snx >9bu
sny ~snz >h4w
snz >h4y ~sny
so ~1zv ~gaf ~shl +ss +s8t +sn !tdx ~sfb ~bec ~tdy ~tdz
so0 >n22 !421
so1 >1lm +42i
so2 >xsl
so3 >y66
so4 >e59 +qgb +vae
so5 >ylo +v5o
so6 ~fl
so7 >5pl +oee
so8 >so3 +x0r +g47 +g3y !d93
so9 >3a1 +soa
soa >ab9 +g3g +so9
soc >7hw
sod >avz
soe >yrv
sof ~pjy
sog +sof
soh >xsq
soi >xov
soj ~b56 ~d7e +d79 !e0t ~x7n ~7cg
som !e0u
sop ~jd
sos >6xh +bc7 +7d8 +pl0
sot >co8 +sow
sou >6c +sox +sov
sov >lsj +sou
sow >64 +sot
sox ~shd +sou !rxj
soy ~dq5
sp ~9u4 +9u0 +g2q
sp0 >z0w
sp1 >zkf
sp2 >5nj >6cs +sp3
sp3 >xc6 +sp2
sp4 >pu
sp7 >mrz
sp8 >jut
sp9 >3j6
spa >z5p
spc >7gn
spd >hvs
spe >yro
spf +hbr
sph >hbq +hbr
spj +ioa
spl >z6l
spm !9e6 ~spo ~spx ~sps ~uk0 ~uk1
spo ~spm
spp >yze +sps
spq +spm
spr !zhp +spm
sps ~spm +spp
spt >ati
spu >n60
spv !uk2 ~ioa
spw !9eb ~ouz ~hdz ~ihn ~uk3
spx ~spm
spy >9bb
sq >1k1
sq2 >jom
sq3 >xb +hnu +sq6 !97w
sq4 +sq9 !97x ~x89 ~x8a ~hx3 ~5dg ~7il ~oox ~x8b ~du9 ~hkp ~x8c ~lxo ~x8d ~ohv ~ljv ~pcy ~pey ~x8e ~x8f ~sj5 ~skd
sq5 +hnu +sq9 !x8s
sq6 >xcg +sq3
sq7 >z3n
sq8 >fn0
sq9 >68z +sq5 +sq4 !985
sqa >36m +sgn +llz +fit
sqb >ot7
sqc >xl9 +sqd
sqd >dv6 +sqc
sqe >phq +k0u
sqf >bx4 +k0u
sqh >4ut
sqi >4uu
sqj >gmc +2ui +sqm +mrq
sqk >xyt
sql >mjo
sqm >r66 +sqj
sqn !x8t
sqo >yu1
sqq >l24 +mrq
sqs >8pc
sqt >4wh
squ >3oz +sqx +sqw
sqv >nbx
sqw >3ov +squ
sqx ~rpv +squ +1r2
sqz >gcj
sr +1zw
sr1 >nwg
sr2 >xnh
sr3 >zws +l7d
sr4 >9v5 >g1b
sr5 >gc
sr6 >62w +leo +sr7 +seu
sr7 >hvd +sr6 +ome ~zpl
sr8 >hvs
sr9 >yko +sra
sra >fzt +sr9
srb >eny +ban
src >fxg
srd >pml +fpa
sre >qpo
srf >cf9
srg >6om
srh >ot7 +sri
sri >ota +srh +ssi
srj ~ieg
srk >htv +rdn +q4a +9gb
srl >3v1
srm >y04
srn >3s2
sro >hvs
srp >3eo
srq >2iv
srr >ox7 +wun +srs
srs >hvd +srr !o23
srt ~wun
sru >o69
srv >ot7 +srz +o9d
srw >600 +ss0
srx >hvs
sry >hvq
srz >ota +srv
ss >1ua +1zw +sfb +so
ss0 >hzi +srw
ss1 >y5k +ss3 +ss2 !2zw
ss2 >zjp +ss1 +32o !2zy
ss3 ~g42 +ss1 !2zz ~tu9
ss4 +4qu !300 ~4qw
ss5 >sth
ss6 >6yk
ss7 >3yu
ss8 >ypc
ssa >334
ssc ~jaa
ssd ~tu8
ssi >ot7 +sri
ssj >yp5
ssk >im5 +yc +h9z +rjp
ssl >66p +ssm
ssm ~636 +ssl !bo1 ~9xy ~u2m ~u2n ~9xz ~u2o ~u2p
ssn !u2t
sso >gxm +ssp !mfz
ssp >nm0 +sso +sss !mg0
ssq !mg2
sss >8qz +ssp
sst ~d7b ~d7e ~ote !v3r ~il9 ~x8w ~d7g ~d84 ~x8x ~n4h
ssu ~d7e
ssv >490 +ssx
ssw >6ve
ssx >499 +ssv
ssy >zsc +l2p
ssz >t0j +l2p
st >z8h
st0 >cpk
st2 >ysg
st3 >6qv
st4 >6qv
st5 ~a7l ~e31 ~e4p ~v23 ~t46 +7js +ri9 +a7i !v1z ~a7m ~x61 ~x62 ~o9b ~x63 ~s99 ~x64
st6 +a7l +st5
st7 >szd
st8 >y05
st9 >y06
stc ~iu8
stg >eau +stj !i3e
sth >xb +3ty
sti >xa !zl1
stj >crg +stg !i3m
stk ~8qu
stl ~c41
stm >sz6 +str +stq +stn
stn >fvc +stm
sto ~rt0
stp >gs1
stq >z7o +stm
str >zeb +stm
stt +stu !vy6
stu >sz6 >h10 +stt !dw1
stv >y07
stw >ygl
stx >6w0
sty >gqf
stz >q3 +su0
su0 >7ov +stz +scu +sct
su1 >zod
su2 ~sdg
su3 ~63m ~e9h ~lpk ~sdg +sv0 !rxl ~x96 ~8nt ~cb3 ~lpm ~x97 ~x98
su4 ~sdg
su5 >yq0 +cfv +su7
su6 >pbb +2bc +su7
su7 ~euu +su6 +su5 !wzo ~awb ~wzp ~rkk ~wzq
su8 ~tdo !qai ~4yw ~a9s ~br5 ~wzs
su9 +su7
sua +t99
sub ~jj5 +b
suc ~u78
sug +su8
suh +sub
sui >4od
suj >irl +ump
suk ~tq8
sul >yyp
sun >za2
suo >g2p
sup +su2
suz +x97 !zhh +su3
sv >dcg
sv0 >8nu +su3 !rxn
sv2 >xvc
sv3 >r71
sv4 >b3z
sva >sm5 +svc
svb >z9b +svc
svc >7ny +966 +svb +sva
svd >sm2
sve >4l2
svg >ra1 +i5 +svh
svh >623 +svg +svm +s82 +kyy !ggj
svi >y5m
svj >sc +svl +svk
svk >3ep +svj +swi
svl >m03 +svj +swi
svm >c0e +byu +svh !yyq
svn >pt8 +byu
svo >z5f
svp >z5g
svq !ggz
svr >yhj +75a +svs
svs >cp9 +svr
svt >mme
svv >xgl
svw >smr +svz +us8
svx >ehz
svy >mur
svz ~pi2 +svw +qj +cun
sw0 >q41
sw1 >2is
sw2 ~76s
sw3 >d9p
sw4 >c4g
sw5 >xu2
sw6 >xns
sw7 >xt5
sw8 >jc5
sw9 >c0s
swa >yfr
swb >xnh
swc >jbu
swd >o71
swe >9bu
swg >nfa
swh >cbl
swi >a3p >k6c +svl +svk
swj >iyi +be6
swk >xt3 +be6
swl >yot
swm !x9a ~x9b ~x9c ~2gp ~x9d ~x9e ~x9f ~x9g ~x9h ~x9i ~x9j
swn ~ar1
swo >1s5
swp >h4h
swq >emd
swr >xfx
sws >yxg
swt >k1t
swu >8pd
swv >yhj +sww +345
sww >c6v +swv
swx >i8
swy ~rwj
sx1 >np0 +o5o +sx2
sx2 >o5o +sx1
sx3 >aoq
sx5 >nhf +sx7 +sx6
sx6 >ji9 +sx5
sx7 +sx5 !s6e !v99 !v9a ~v9c ~v9d
sx8 >mx1 ~ji3 +mwz ~sx9 ~a1f ~804
sx9 >m6t
sxa >g3k +sxi +sxd
sxb >xqa +sxe
sxc >yqg
sxd >ar8 +sxa !rxq
sxe >a0z +sxb +sxh
sxf !sxk ~x9k ~x9l
sxg >xft
sxh >5be +sxe
sxi +sxa
sxj >qfr
sxk !sxf
sxl >aqs
sxn ~jd ~jh ~ke7 ~tcd +sxu !bgn ~isv ~n2w ~x9m ~x9n ~n2t
sxo ~tcd +sxv
sxp +n2t !rxt +sxn
sxq >8js
sxr >ei5
sxu >r3s +sxn !bf8
sxv >cgk +lr1 +wdj !y6g +sxo
sxw >yap +n2w
sxx >6j5
sxy >5y5 +lg5
sxz >yyr
sy0 >1nq +sy4 +sy3 +sy2
sy1 ~sy2 >ixy
sy2 >afu +sha +sy0 ~sy1
sy3 >83e +sha +sy0
sy4 >83e +sha +sy0 !mbo
sy5 >rdd
sy6 >yv1 +ut9
sy7 ~dul +sem +duh
sy8 >yv3 +cba
sy9 >yrl +cba
sya >ycs +cba
syc >y08
syd >rgs
sye >8ms +syh
syf >7zm +3ie +f9 +92x +8kq +22n +m6t +ni3
syg >m6q +92l
syh >yjy +22o +sye
syi ~mbz +wl
syj >7r1 +7r0
syk >djy +fe0
syl >z2c +7r0
sym >qk8
syn >yrz +qk3 +syo
syo >sk0 +syn +eig
syp !e7t +eqd +6e2
syq >6ct
syr >6ct
sys >li9
syt >htv +mli +syu +4jp
syu >hvp +syt
syv ~tdp
syw >yln +syx
syx ~osu +syw
syy >4e1
sz !eee
sz0 >9eh
sz4 +syy
sz5 >zv
sz6 >avm >hq +vlv !gs1
sz7 >avm !yyt
sz8 >y9w
sz9 >a8w +apa +g4 +g3
sza >yaw
szb >9d2
szc ~ai0
szd >zci +szf
sze ~vaq !vap ~szg ~3wl ~x9r ~bjf ~x9s ~j4v ~x9t ~x9u ~x9v ~x9w ~quf ~x9x
szf +szd !x9y ~1nb ~x9z ~2xv ~xa0 ~xa1 ~ill ~xa2 ~szi
szg ~sze +bjc
szh ~20p
szi ~szf
szj +szh +c2i !ciu +v2c
szk >y5f
szl >xkf
szm >ntk
szp >t0b
szq >5m0 +szu
szr >zdx
szs ~6bq
szt ~op0 +bah +bag
szu +szq
szw ~rog +1ds
szx +8rh
szy ~s7e +ead +ray +66y
szz >d11 +78g +s7e
t >7qo +xdg !8dk +34 ~7es
t0 ~j1u
t00 >xd9
t03 >n7z
t04 >yed +1m4
t05 >pbf +1m4
t06 >ixs
t07 >fo4
t08 >fo3
t0a >cg +t0m +t0l +t0j +t0i
t0b >kxv +t0k +t0j
t0c >y09
t0d >9u3
t0e ~bkh >r4s +kwv +at7
t0f ~t0m >ji4
t0g >hvq
t0h ~t0i ~t0j ~t0l +9qy +t0o
t0i >1b8 +9qy +t0a ~t0h
t0j +cm +t0b +t0a +t0o +t0n !e00 ~t0h
t0k ~3s0 >pt6 +at7 +t0b
t0l >t0j +t0a ~t0h
t0m >hvu +t0a ~t0f
t0n >elq +t0j
t0o >edy +t0h +t0j !ys5
t0p >5zd
t0q >xsq
t0r ~9qu
t0s ~bvx +bw0 +bvu +6mi
t0t ~qh2
t0u ~kml
t0v ~ivc
t0w >xnq
t0x >9y0
t0y >t0j
t0z >dh
t1 >xj6
t10 >m6v
t11 ~t12 >86v
t12 >86v ~t11
t13 >5wd
t14 >38r
t15 >9qw +70v
t16 ~625
t17 >nxe
t18 >yfg
t19 >5el
t1a >q75
t1b >66x +nj7
t1c >5em
t1d >jgp
t1e ~os8
t1f ~eqx
t1g >ewv +xah
t1h >23x +t1j +t1i
t1i +t1h !2sw ~t1l
t1j +t1h !2sx
t1l ~t1i
t1m >cg +t1p
t1n >ghw +e09
t1o >mid +2ob
t1p >1tx +t1m +2ob
t1q >yv7 +e09
t1r >a7j +t1t
t1s >j1r +t1t
t1t ~23y ~egq +t1s +t1r !2s9 ~3gu ~giq ~tmg
t1v >5m0
t1w >qpp
t1x >lcv +82u +t21 !t23
t1y >z60 +t1z
t1z ~s26 +t1y
t20 >juf +t21
t21 ~uo4 ~cgm ~dn0 ~mnd ~s26 +t20 +t1x !rxx ~5y0 ~73q ~xak ~82u ~aay ~xal ~ha5 ~xam ~n1s ~xan ~s2f ~s27 ~t25
t22 ~rxx +t23 !s26 ~x5h ~x5i ~x5j ~i81 ~x5k ~kcs ~x5l ~x5m ~s2h
t23 >lcv +t22 !t1x
t24 >s0c
t25 ~t21
t26 >ggs +ejx
t27 ~5qe
t28 >7i0 +ejx
t29 >byh
t2a >e66
t2b >nhv
t2c >7xd +45o
t2d ~eoi +jwc
t2e >zzt
t2f >5jv +t2h
t2g >n60
t2h >6yk +t2j +t2i +t2f +q23 !zr2
t2i >xpx +t2h
t2j >6yt +t2h +9ru
t2k >xg6 +14p +14c +14b
t2l >bwv
t2m ~14p
t2n +t2m
t2o >hc
t2q >6w +45o
t2r >7pz +45o
t2s ~84p
t2t >jgk +45o
t2u >xjn
t2w >htv +t2z +t2y +p63
t2x >d26 +l7n +mlf
t2y >l7o +t2w +p03
t2z >p63 +t2w
t3 >ycw +t4
t30 ~j9y
t31 >6f1
t32 >2gj +t33
t33 >2oj +cl2 +t32
t34 >s83
t35 >mae
t36 ~rl9 +t37 +hji
t37 >8ix +t36
t3a >htv +79g +idi
t3b >8q9 ~p5m ~t3c
t3c ~t3b ~zrp >8q9 +8qd +7tr +6ko +6kp
t3d >8c5
t3e ~bxc !rxz ~ve4
t3f ~mv7 !ve0 ~ve1 ~ve2 ~ve3
t3g >yaf
t3h >yff
t3i >g9d +t3q +t3o +t3r
t3j >cg +t3o
t3k >yer
t3l >yer
t3m >yer >yew
t3o ~t3q >600 +t3i +t3j
t3p >lun
t3q ~t3o >6t6 +t3i
t3r >82i +t3i
t3s ~nfy !oxb ~wui ~wuj ~9vd ~ckv ~czr ~wuk ~elm ~gen ~wul ~wum
t3t !ry0 ~pc4
t3u >63x
t3v >t3o
t3w >sdq
t3x >a4
t3y >63x
t3z >63x
t4 +t3
t40 >t3o +87
t41 ~76s
t42 ~hw0 +p62
t43 >xg0 +t46 +t45
t44 >ek2 +vg4 +vej +vgw !mmx +t46 +t45
t45 >8tn +t44 +t43 !6sm
t46 ~a7l ~e6p ~e31 ~uo6 ~rs6 ~st5 +t44 +t43 !mn3 ~756 ~e32 ~hjs
t47 ~e7y +e6s
t48 +t46
t49 ~76s
t4a +97y
t4b >xus
t4h >9ly >zbc
t4j >z1q
t4k >xpp
t4l >s70 +t4m
t4m >398 +t4l +39b
t4r >kva !t66
t4s >zv
t4t >zv
t4u ~ihc +ihe
t4v >hv9
t4w >zpm +t5n
t4x >r2g
t4y >z4p +j88
t4z >8pc
t5 +t4
t50 >my9
t51 >75u
t52 >i33 +i35
t53 >lz4 +97b +t54
t54 >3ov +t53
t55 ~iu6
t56 ~iu8
t58 >1p2
t59 >jsy
t5a >jsy +16l
t5b >jsy
t5c >zeb +nh
t5d >jsy
t5e >3df
t5g >bwl
t5h >fvu
t5i >y5l +t5k +t5j
t5j >zjp +t5i
t5k ~tu7 +t5i
t5l ~iru
t5n >yko +t4w
t5p >gei +9r +d0e
t5q >z5h
t5r >5em
t5s >yoq
t5u >ls !yjw
t5v >yp0
t5w >jjd
t5x >7lj
t6 +t8
t61 >c6h
t62 >4y8
t63 ~8tu
t64 ~op0
t65 >4sf
t66 >kva !t4r
t67 >ab6
t68 >8ih
t69 >5m0
t6a >iwg
t6b >1t6 +6de +g80 +6x9
t6c >6cs +6x9
t6e >jqy
t6f >jqz
t6h ~8pj
t6i >9bu >mwx
t6k >152
t6m ~9ce
t6n ~fb7
t6o ~e2g
t6p >y58 +fci +s6f
t6q >ynr +e2g !n6
t6r >fch
t6s >h2p
t6t >zeb
t6u >jsy
t6v >9bu
t6w >z5i
t6x >451
t7 >mp +t8
t70 >a5o +t71
t71 +t70 +t72
t72 +t71
t7a >awt +1zh
t7c >xm7
t7d >fzo
t7e >3y5
t7f >3y6
t7g >ypu !i1l
t7j >fg
t7k >fg +i5j +5b5
t7l ~4jj
t7m ~wtw
t7n ~wnm
t7o >fzo
t7p >xj9
t7r >z76 +t7t +71a
t7t ~76s +t7r
t7u >hb4
t7v >5o2
t7x >kdz +t7z
t7y >hvx +t7z
t7z >d9m +t80 +t7y +t7x
t8 +t7 +t6
t80 +t7z
t81 +t7x
t82 >5pb
t83 >ar8 +t84 !zru
t84 >b5v +t83
t85 >z5j
t86 >897 +t88
t87 >jgo +t88
t88 +t87 +t86
t89 >7oa
t8a >p0k
t8b >k4s +8r2
t8c >yq0
t8d >xdr
t8e >aka
t8f >2xa +t8h
t8g +152
t8h +t8f
t8i >1mw +onn
t8j >dvi
t8k >hvs
t8l >4ug
t8n >mp
t9 >yca
tc >i2a
te >7sk +tg
tf >7sk +tg +69f +1aq +aal +aak
tg >aal +tf +te
th >r6u !5cf +tl
ti >evo +rs9 +tl !ah
tj >r4q
tk ~vdq
tl ~bix +ai8 +th +ti
tm >xb +tp +tq
tn ~vki
to ~vvd +16u
tp >8lw +a45 +tm
tq >f1a +tm
tr >5w2
ts >fn2
tt >p90 +ty
tu >p7
tv !ufd ~ufe
tw ~pj0
tx >1km +fi
ty >iyr +tt !yp4
tz +g56 +o86 !8oz
u ~o1g
u2 >z5v +u3 !z5w
u3 ~bo1 +u2
u4 ~156 !8ao ~te0 ~s7j ~te1
u5 ~gaf
u6 >64f
u7 >n4a +u8
u8 +u7 !t9x !a3 ~ta0 ~ta1 ~ta2 ~ta3
u9 >zbo
ua !or0 !wtw ~9bx ~a6z ~wtx ~a70
ub +9xy +636 +ssm !jgs
uc ~636
ud >pl9
ue >fmt
uf >6dd +2wb
ug >5nm +69r +69q
uh +uk
ui ~m3e
uj >ty
uk >ty
ul >5zj +un
um >1py !9tz +un
un >lg +um +ul
up >97
uq >5d7 +ur
ur >1p4 +n9f +uq
us ~7pu
ut ~lez
uu +us
uv >6pf +5yt +urd
uw >giz +urd
uy >phs +wau +ajn
uz >q4s +wau +9oy +9ox
v ~o1h
v0 >649 >jj1 +v3
v1 >j8c +v3
v2 +v3
v3 ~usd +v0 +v1
v7 ~q0o
v8 >zm +m4j +9dr
v9 >pw +9ds +v61
va >xk1
vb >fv6 +vc
vc >705 +vb
vd ~mv7
ve >e7a
vf >hlm +hb6 +hb5 +vg
vg >zmy +vf
vh >5nj
vi ~8qy +vj +1d5
vj >vm +vi +vk +vl +8r0
vk >8qv +vm +jex +vj +fs
vl >jgq +vj
vm >fs +jev +vk
vn ~1pm
vo >4a6 +vzl
vp >vm +mbw +cxc +vx
vq ~vr >63 +6w8 +vzl !8h6 +vu +vzn +jth +g22
vr >ca6 !7zd ~vq
vs !fdq
vt ~1004 >m5
vu ~vzh +vq !vzi
vv ~7ra
vw >8h4
vx >jgq +w0 +vp
vy >z26
vz >m2d
w >xde
w0 >vr +vx
w1 >h93 +r0q
w2 +w3
w3 ~kmb +w2
w4 >ymy >ymz
w5 >z19
w6 >jyo
w7 +aab
w8 +rj8 +wa
w9 ~aaa
wa ~rj8 +gea +wc
wb ~wst +wc
wc >8nu +ge4 +wb +wa +ite
wj +wk
wk ~mbz +wm +wl
wl >y0t +ltj +syi +wk
wm >ed9 +wk +8ph
wo +ghd !lft
wp >hut
wr >fzo
ws >par +wu
wt ~af4
wu ~e5d +ws
wv >yfd >yes +wx +ww
ww >1kh +wv
wx >bx4 +wv
wy +wq
wz +wp
x >bkc +s
x3 ~n7o
x4 >z8i >z8j
x7 >z6n
x8 >6hb
x9 >q75
xa +s3h +s3f +s3t +s3k +4y7 +4y5 +xd +4y4 +4y2
xb +fn +ttf +xd +4y7 +4y5 +4y4 +4y2
xc >nsw >xb +ttf +fn
xd >d0t +hnj +xb +xa +4y8
xe !rkx ~ttk ~4yf ~9h0 ~ttl ~mj3
xf ~wji
xg >xfp +b5l +ia7
xh >ldk
xi >23m +m8v +m8u +xl +xk
xj >xa
xk >zyo +xi
xl ~ni9 +23m +m8x +xi
xm ~uc7
xn ~uc7
xo +xm
xp !uh1
xq >7oz +xr
xr ~u5o +xq
xs +xr
xt >y79 +v6g
xu >8pd
xv >yhg +xy
xw >o9i
xx ~df1
xy ~gib +xv
xz >i28
y >2ek
y1 >rvu +wh8 +jx2 !y3g
y2 >hb4
y3 >nc8 +cjd +cjc
y4 >zcm
y5 >6fr +y7
y6 +y8
y7 +y5
y8 >y9u +k3o
y9 >oop
ya !ian
yb +ew9 +6gh
yc >xb +ssk +hlh +hlc
yd ~rrn
ye >6fp +h9z
yf >edy +yh
yg >1s5 +yh +yi !kwf
yh ~w5o +yg +yf
yi ~w5q +yg +yj
yj >yb4 +yi
yk >q05 +yn
yl >2lz +yld +2tt +lbp +9vj ~lbs ~azf
ym ~q07
yn >av1 +yk
yo ~e6a
yp ~q08
yq +yp +q08
yr >yt2
ys >sz6
yt >9yt
yu >68z +z0
yv >8fd
yw >ma1
yx >t5i +c99 +yz
yy >zc7
yz ~tu7 +yx
z >xkq +s5i +12
z0 ~5ku +yu
z1 >y39 +z4 !rjj +z3
z2 >ag2 +z5 +z4
z3 ~z4 ~rl5 +z1 !rjk ~tec ~ted ~9vl ~tee ~tef ~teg ~teh
z4 ~z3 +z1 +z2 !rjl ~bk6 ~a6b ~uns
z5 ~rwh +z2
z6 >95a +z9 +z8
z7 >83c +q5 +za +z8
z8 >83e +z7 +z6
z9 ~9xf +z6 !tej ~tek ~1o8 ~65c ~tel ~tem
za ~8c1 +z7
zb >sfu +sg5 +png +l03 +zc
zc >sfz +zb
ze >1xp
zf >xiv +zg +zh
zg >sf3 +zf +45c
zh >dv6 +zf
zi >zaj
zj ~63m
zk ~q0o
zl >fdk
zm >xb +e6x +h7n +e6w +dtz +dx !o1 ~2su
zn >mj1 +zr +zq
zo !ttp ~mj4
zp ~2sw
zq >6sr +zn
zr >pbf +zn
zs +zx
zt +zw
zu >9v1 +zx
zv >9bb +zx
zw +zt
zx +zv +zu +zs
zy >1lm
zz >i4l
"""
"""A line: a sense, and the senses that are more general (>), similar (~), opposite (!) or derived (+)."""
