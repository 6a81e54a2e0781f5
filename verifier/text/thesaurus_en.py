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
1r +1o +1n !rj4
rj4 !1r
8xr !s5j
s5j !8xr
9pl ~t8p
8b0 !t8p ~t8q ~fpl
fpl ~8b0
7f2 ~t8r
3r +3q !61a ~t8s ~e53 ~t8t ~gaj
e53 ~3r
gaj ~3r
61a +616 +615 +m3o !3r ~m3k
m3k ~61a
49 +42 +40 +46 !t8u ~t8v ~t8w ~t8x ~t8y ~t8z ~p23 ~t90
p23 ~49 +p21
4i ~ep4 ~t91 +4d !688 ~t92 ~66t ~dz0 ~dzo
66t ~4i +661 +66p +66u
dz0 ~4i +dyv
dzo ~4i +dzm
688 ~qb6 ~kml ~ac6 !4i ~t93 ~lpy
lpy ~688 +lq2
4z ~119 ~ml4 +2k +4x !nau ~2m ~11a ~t94 ~t95 ~gkz ~t96 ~t97 ~t98 ~k9n ~t99 ~t9a ~t9b ~t9c ~t9d ~t9e
2m ~4z
11a ~4z +kz4 +k9m +2fs +4x
gkz ~4z +kz4
k9n ~4z +k9m
nau ~h45 +nav !4z ~lmd ~qtd
lmd ~nau
qtd ~nau
54 !t9f ~t9g
67 ~n7o !rj6 ~t9h ~t9i ~t9j
rj6 ~rvf ~rxj !67 ~imi
imi ~rj6
6p ~6my +6i !e7e ~t9k ~t9l ~cyu
cyu ~6p +6n
e7e !6p ~m6h ~jl0 ~t9m ~t9n
m6h ~e7e
jl0 ~e7e
rm0 ~t9o
91 ~6sn ~a7y ~ko5 !e7g ~5kz ~t9p ~t9q ~t9r ~pj3 ~rb9 ~t9s
5kz ~91 +axv
pj3 ~91
rb9 ~91
e7g ~e60 ~ean ~t9t !91 ~t9u ~asa ~t9v ~t9w
asa ~e7g +a26
a3 !u8 !t9x ~t9y ~t9z
u8 +u7 !t9x !a3 ~ta0 ~ta1 ~ta2 ~ta3
a8 ~fjg !ta4 ~6d ~ta5 ~ta6 ~ta7 ~cah ~ta8
6d ~a8
cah ~a8 +cag +caw
rwq ~ta4
nii ~ta4
rlm ~ta4 +rll
ruu ~ta4
clf ~ta9 +cnj +1ys +cld +1yt
kj8 ~ta9 +d4x
c7 ~9u4 ~gaf !taa ~2v ~b1 ~oo ~tab ~j3w ~tac ~tad
2v ~c7
b1 ~c7 +cva +1s7 +b2
oo ~c7 +hn +4t0
j3w ~c7
dxq ~taa
qzz ~taa +qzw +qzx
njp ~taa
mgu ~tae
ca !taf ~tag ~45r ~44x ~ceo ~tah ~tai
45r ~ca
44x ~ca +dte
ceo ~ca
995 ~taf
e02 ~taf +e03
c8 +bx +ch !e7j ~taj
e7j !c8 ~tak ~tal ~eej ~fq5 ~tam
eej ~e7j
fq5 ~e7j
c9 +bx !jig ~ck ~tan ~tao
ck ~c9 +ci +cj
jig +efn +jj9 !c9 ~tap ~taq ~py4
py4 ~jig
8xn +e7i !tar ~tas
ahg !tat ~8aq
8aq ~ahg
cb +c6 +bx !tau ~tav ~taw ~tax
lfl ~tau
co +2hb +ac1 +lq9 +ct !kjg ~9i5
9i5 ~co
kjg +kjb +kja +kjc +kkr !co ~fq6
fq6 ~kjg
cx !596 ~tay
596 !cx ~taz
sah +saf !tb0 ~tb1 ~tb2
df +77 +da !tb3 ~lu2 ~tb4 ~tb5
lu2 ~df
dt !tb6 ~sg ~dnj
sg ~dt +se
dnj ~dt +dv
e0 +dz +dj +di !tb7 ~7bz ~tb8 ~e2 ~62z ~tb9 ~tba ~tbb ~pyb
7bz ~e0 +8x +8y
e2 ~e0
62z ~e0 +62j +62l
pyb ~e0 +py6 +kk7
ee !tbc ~tbd
ej ~n7o +en !e7n ~4g1 ~626
4g1 ~ej
626 ~ej +624
e7n ~rvf !ej ~7t7 ~tbe ~tbf
7t7 ~e7n +7t4
ex +ew +2w9 +et !tbg ~ev ~tbh ~tbi ~tbj ~5q7 ~cu4 ~tbk ~tbl ~cu5 ~mcw ~tbm ~tbn ~tbo
ev ~ex +et +eq +2w9
5q7 ~ex +eq +5q6
cu4 ~ex +5q9 +ce6
cu5 ~ex
mcw ~ex +mcv +qc9
f4 !psf
psf !f4
he ~5d0 ~ap0 !tbp ~2hr ~tbq ~2s5 ~3u5 ~tbr ~tbs ~tbt ~tbu ~tbv ~74l ~74m ~76l ~ate ~mxx ~bsu ~tbw ~tbx ~tby ~tbz ~tc0 ~huq ~sex ~pom ~tc1 ~tc2 ~tc3 ~tc4
2hr ~he +2hl
2s5 ~he
3u5 ~he
74l ~he
74m ~he
76l ~he
ate ~he +ata
mxx ~he +bbt
bsu ~he
huq ~he
sex ~he
pom ~he
k5h ~tbp
i6l ~tc5
6pq ~tc5
88n ~tc5 +hn
gqz ~20p +oih !tc5 ~czj ~tc6 ~tc7 ~tc8
czj ~gqz
in ~ad5 ~tc9 ~kyx +ik !tca ~2qa ~kbe ~kpb
2qa ~in +cgk +2qe
kbe ~in
kpb ~in +koq +8ka
hi2 ~tca
ix ~3b6 ~3lz ~tcb +is !tcc ~7jn ~p2o ~q1j
7jn ~ix +oyq +s5l +1ve
p2o ~ix
q1j ~ix
n2f ~tcc
jd ~tcd ~sxn +je +jl !e7u ~2sc ~sop
2sc ~jd
sop ~jd
e7u ~bgn ~tce !jd
jh ~sxn !tcf ~6f3
6f3 ~jh
k9 !11z ~tcg ~tch
11z !k9
ka !120
120 !ka
ko +kq +kn !tci ~1ml ~6uc ~tcj ~noc
1ml ~ko +1mj +1lh
6uc ~ko +9vg
noc ~ko +nnn
l3 ~hvv !rjf ~e68 ~ok0 ~tck ~tcl ~q9a ~tcm
e68 ~l3
ok0 ~l3
q9a ~l3
rjf ~rta !l3 ~tcn ~tco ~rqt ~rx2
rqt ~rjf
rx2 ~rjf
l4 ~pon !tcp ~tcq ~1mc ~6h0 ~tcr ~tcs ~tct
1mc ~l4
6h0 ~l4
g34 ~tcp +i58
rvq ~tcp +rvr
rwf ~tcp
lt ~asm ~kis +lo +ls !i7r ~tcu
i7r ~tcv ~rp9 +6lf !lt ~tcw
6e ~tcx
mf !ph ~tcy ~bae ~tcz
bae ~mf
ph !mf
ml ~6za ~qup !at5 ~td0 ~td1 ~on ~td2 ~rw ~td3 ~td4 ~td5 ~td6 ~at2 ~bsm ~dpj ~dv7 ~dx2 ~td7 ~bsn ~td8 ~td9 ~tda ~tdb ~tdc ~tdd
on ~ml
rw ~ml
at2 ~ml +asz
bsm ~ml
dpj ~ml
dv7 ~ml
dx2 ~ml
bsn ~ml +jca
at5 ~3b6 ~3lz +3m2 !ml ~tde ~tdf ~tdg
oh ~1p9 ~dqn ~iq5 +om !tdh ~2gk ~62b ~tdi ~tdj ~tdk ~tdl ~koi ~mva ~tdm ~rbf
2gk ~oh +2gj
62b ~oh +az2
koi ~oh +sea
mva ~oh
rbf ~oh +rbe
oy ~tdn ~a9q ~e3v ~qi5 ~tdo ~tdp !tdq ~tdr ~a9r ~8qj ~f89 ~axa ~bpf ~dy7 ~tds ~tdt
a9r ~oy +9q8
8qj ~oy
f89 ~oy
axa ~oy
bpf ~oy
dy7 ~oy +72a +dy6
oz !tdu ~5a6 ~5a7 ~f8a ~mon ~nkw ~tdv
5a6 ~oz +rej
5a7 ~oz
f8a ~oz
mon ~oz
nkw ~oz
168 ~tdw
rcl ~tdw
so ~1zv ~gaf ~shl +ss +s8t +sn !tdx ~sfb ~bec ~tdy ~tdz
sfb ~so +ss +s8t
bec ~so
u4 ~156 !8ao ~te0 ~s7j ~te1
s7j ~u4 +s7h
8ao !u4 ~7ob ~1oo ~35y ~te2 ~l86 ~te3 ~te4 ~7n9 ~7tw ~8x2 ~aaq ~te5 ~fpw ~g32 ~hyq ~te6 ~ofd ~te7 ~te8
7ob ~8ao +7oa
1oo ~8ao
35y ~8ao
l86 ~8ao +onq
7n9 ~8ao
7tw ~8ao +ahh
8x2 ~8ao +8x1
aaq ~8ao
fpw ~8ao
g32 ~8ao
hyq ~8ao
ofd ~8ao
gac ~tar !8ap ~te9
8ap ~ahg !gac ~j1h ~tea ~teb
j1h ~8ap
z3 ~z4 ~rl5 +z1 !rjk ~tec ~ted ~9vl ~tee ~tef ~teg ~teh
9vl ~z3 +iwx +9vj
rjk ~5gw ~rjl +rjj !z3 ~tei
z9 ~9xf +z6 !tej ~tek ~1o8 ~65c ~tel ~tem
1o8 ~z9 +1o9 +q5
65c ~z9 +65b
119 ~4z ~pul !h45 ~buu ~c4q ~ten
buu ~119
c4q ~119
h45 ~7t6 ~hh0 ~nau !119 ~2an ~teo ~tep ~teq ~ter
2an ~h45
123 !tes
128 !tet
12n ~teu ~7r6 ~gdr !tev
12l +12h +12g +12p !q6g
q6g +q6a +7r2 +q69 !12l
14p +14a +149 +t2k !tew ~o3 ~14d ~301 ~tex ~tey ~gmx ~e8o ~tez ~gb0 ~tf0 ~t2m
o3 ~14p
14d ~14p +bwv +awi
301 ~14p
gmx ~14p +8iw +bwv +dt0
e8o ~14p +iq4
gb0 ~14p
t2m ~14p
mbp !tf1 ~2z9 ~tf2
2z9 ~mbp +2zk
nog +204 !tf3 ~tf4
156 !e7w
e7w !156 ~tf5
15c !tf6 ~tf7 ~tf8 ~mje
mje ~15c
157 !e7x
e7x !157
16x +16w !tf9 ~i2i
i2i ~16x +16w
2x1 ~tf9
17r ~knq +136 +17q +kno !pry ~17w ~tfa ~kp1
17w ~17r +kno
kp1 ~17r +kp0
pry ~pt7 +npc !17r ~7l ~fq8
7l ~pry +mfl +j1r +ftf +9wy +6ej +7g +1ty
fq8 ~pry
1ex +1ew !tfb !116 ~tfc ~tfd ~pra
pra ~1ex
itm ~tfb
j5f ~tfb
116 !1ex !tfb ~tfe
knq ~17r !pt7 ~2z ~tff ~bis ~tfg ~knt ~tfh ~kqo ~ktn
2z ~knq
bis ~knq
knt ~knq +kno +knn +bir
kqo ~knq +cq7 +880 +c37 +871 +r3k
ktn ~knq
pt7 ~pry !knq ~6ef ~9wz ~bg2 ~bg3 ~tfi ~tfj ~tfk
6ef ~pt7
9wz ~pt7
bg2 ~pt7
bg3 ~pt7
ru1 !tfl ~ias
ias ~ru1
ktr !kkc
kkc !ktr
17v ~bta +17u !kk0 ~bte ~tfm ~tfn
bte ~17v +bt7 +bt5
kk0 ~22a +kjz +1ob !17v ~22h ~tfo ~tfp
22h ~kk0
8xq +223 !s5i
s5i +z !8xq ~tfq
1e3 +1dy +6o !tfr ~tfs
1e8 ~tft ~l12 !e7y ~tfu ~tfv ~jk3 ~l13
jk3 ~1e8 +qug
l13 ~1e8 +l21
e7y ~e6p ~tfw !1e8 ~tfx ~t47
t47 ~e7y +e6s
98m !ro9 ~tfy ~5pa ~jmv ~tfz ~tg0 ~tg1 ~tg2 ~m8b
5pa ~98m
jmv ~98m +5s2
m8b ~98m
ro9 !98m
roa !tg3
jv3 ~tft +1cr +2iz
5ug !tg4 ~tg5 ~tg6 ~5ui ~tg7 ~tg8
5ui ~5ug +5uf
1fq !tg9
n5v +n5q !tga
1j0 !rjt ~tgb ~tgc ~tgd
rjt !1j0 ~tge ~tgf ~tgg ~tgh
1jj !tgi ~tgj ~tgk ~tgl ~tgm ~tgn ~tgo ~n9w
n9w ~1jj
2b3 ~tgp +qp6 +428 +3sy
5fr ~tgp
rju !tgp ~tgq
1j1 !tgr ~tgs ~tgt ~tgu ~tgv
1jk !tgw ~tgx ~n9x ~tgy
n9x ~1jk
70t ~tgz +nxx +7c2 +r8x +ccg +8uv +8uq
7f3 ~tgz
838 ~tgz
9nt ~tgz +9nr
4jx ~th0
1m6 ~606 ~oxb !th1 ~9no ~th2 ~th3
9no ~1m6 +okn
i0b ~th1 +i09
i0a ~th1 +o74
99i ~th1 +oyx
ox8 !th4 ~qyc
qyc ~ox8
1m7 !th5 ~th6
1n9 ~m8m !th7 ~th8 ~9ok ~ctg ~th9
9ok ~1n9
ctg ~1n9 +ctc +ctd
1vh ~th7 +ems +3md +3ba +1vf
1p9 ~oh ~e49 +1p5 +1pa !tha ~5or ~bi7
5or ~1p9
bi7 ~1p9 +bht +5w +9qf +9qe
iez ~tha
5z1 ~gi3 !rk0 ~2tg ~epw ~exq
2tg ~5z1 +2tf
epw ~5z1
exq ~5z1
rk0 !5z1 ~thb
lx !thc ~thd ~the ~ce9 ~hur
ce9 ~lx
hur ~lx
p88 !thf
1ta !thg
nox ~thg
pez !thh ~thi
84w !thj ~thk
shl !thl ~thm ~thn
ctv ~thl
1uc ~671 +1tu +d9v !tho ~43 ~thp ~inj ~thq ~thr
43 ~1uc +eqc
inj ~1uc +iii +ii5
3p ~tho
8qf ~tho
93g ~tho +93b +939 +fnz
97b ~tho +t53
imy ~tho +imx +bjz
1uy ~2k6 ~exf ~k97 ~njv +1b1 !rk2 ~4hb ~50k ~7c3 ~ths ~9uo ~ax2 ~tht ~dxo ~ezz ~thu ~thv ~thw ~thx
4hb ~1uy
50k ~1uy +1uv +50j
7c3 ~1uy +kt2
9uo ~1uy
ax2 ~1uy
dxo ~1uy
ezz ~1uy
rk2 ~ria ~thy ~thz !1uy ~dle ~ti0 ~ti1
dle ~rk2
mb0 +ghp +2ju +95t !ti2
1b3 +1ay !ti3 ~ti4 ~1uz
1uz ~1b3 +1ut +1uu
rk3 ~ti3
1v0 +1n3 !ti5 ~ti6 ~73r ~r24
73r ~1v0
r24 ~1v0
kpf +h21 !ti7 ~ad2
ad2 ~kpf
1vj ~ghd ~jro +d7l !e80 ~ti8 ~orq ~ti9
orq ~1vj
e80 ~tia ~lfp !1vj ~3oy ~tib ~tic ~tid ~pxw ~tie
3oy ~e80
pxw ~e80 +riu
orp !tif !pxv
pxv !orp !tif
doc ~tig +1o9 +3re
rpm !tig ~rub
rub ~rpm
l1j ~tig ~asl !tih ~asn ~tii
asn ~l1j
iso ~tih +isn
qrt ~tih
1xf ~frw ~fxk ~iqq !rk5 ~8o ~1eg ~4ej ~9r2
8o ~1xf
1eg ~1xf
4ej ~1xf
9r2 ~1xf
rk5 ~e0z ~rtk !1xf ~tij ~tik
6gw !rlt
rlt !6gw
de4 !til
1y3 ~h59 +1xx +1y2 +1y1 +mqh !guj ~tim ~1xy ~tin ~tio ~tip ~tiq ~tir
1xy ~1y3
guj !1y3 ~tis
1yn +6n !rk7 ~tit ~tiu ~tiv ~tiw ~tix ~inx ~tiy ~tiz ~tj0 ~tj1 ~tj2 ~tj3 ~iu9 ~tj4 ~lpn
inx ~1yn +inw
iu9 ~1yn
lpn ~1yn
rk7 !1yn ~tj5 ~e7f ~tj6
e7f ~rk7
1zv ~so ~201 ~6e0 !1nw ~tj7 ~1zz ~tj8 ~tj9 ~sfe
1zz ~1zv
sfe ~1zv
1nw ~rk8 ~rlp !1zv ~tja ~8xo ~97a ~tjb ~tjc ~ofs ~ori ~tjd
8xo ~1nw +qzw +ofp
97a ~1nw +905 +979
ofs ~1nw +ofi +979
ori ~1nw +979 +ofi
1rd +1rc !tje ~tjf
201 ~1zv ~6e0 ~nnz ~tjg +fj9 +203 !rk8 ~1zw ~6e1 ~tjh
1zw ~201 +159 +ss
6e1 ~201 +203
rk8 ~1nw ~tji ~rlp ~rxu +rk9 !201 ~imz ~tjj ~rlr ~tjk
imz ~rk8 +e7r +imx
rlr ~rk8
rxu ~rk8 !tjg
1bh ~tjl
bsk ~tjl
20l ~tjl +20n +1ds
25s ~tjl +isn +hj6
ics ~tjl
557 ~tjl +552 +nas +jcb
744 ~tjl
bld ~tjl
c83 ~tjl
cwh ~tjl
qje ~tjl
lra ~9sf !tjm ~os2 ~tjn ~5x3
os2 ~lra
5x3 ~lra +5wz
22a ~mu ~kk0 !bta ~tjo ~lqq
lqq ~22a +lqv +224 +23d +222
bta ~17v ~b45 ~bhk !22a ~ia ~bj3 ~tjp
ia ~bta +hz
bj3 ~bta
fto !bg1 ~8fz ~ct6
8fz ~fto +8g6 +8gh +8fs +9uv
ct6 ~fto
bg1 !fto ~lap
lap ~bg1
22i !tjq ~d1s ~tjr ~tjs ~tjt ~tju ~tjv ~tjw
d1s ~22i +d1r
23o ~tjx ~mhi !bmh ~tjy ~tjz ~6nm ~ewn ~lqw ~tk0 ~tk1 ~m07 ~mh5 ~tk2 ~tk3 ~mhs
6nm ~23o
ewn ~23o +6lp
lqw ~23o +lqv
m07 ~23o
mh5 ~23o
mhs ~23o +mhn
bmh ~bhk ~kze !23o ~tk4 ~d6u
d6u ~bmh
mio +mil !tk5
23p ~qup !bmi ~2ed
2ed ~23p
bmi ~3b6 !23p ~3lo ~tk6 ~tk7 ~e74 ~1qe
3lo ~bmi +3ba +ems
e74 ~bmi +n70 +52s +ems
1qe ~bmi
2vf ~tk8
pkh !tk9 ~tka ~tkb ~fso ~tkc
fso ~pkh
cl9 +cl6 !tkd ~tke ~tkf ~tkg ~tkh
cwl !cwg ~26g ~26i ~tki ~tkj ~tkk ~tkl ~tkm ~tkn ~tko ~tkp ~tkq
26g ~cwl
26i ~cwl
cwg +cwe !cwl ~tkr ~tks ~tkt ~tku ~tkv ~l6i ~tkw ~tkx ~bwu ~by1 ~tky ~tkz ~tl0 ~tl1 ~tl2 ~tl3 ~tl4 ~tl5 ~tl6 ~tl7 ~tl8 ~tl9 ~tla ~tlb ~tlc ~tld ~tle ~tlf ~tlg ~tlh ~tli
l6i ~cwg
bwu ~cwg +bws
by1 ~cwg
2j5 ~tlj
2iq !tlk ~pyo
pyo ~2iq
2k6 ~1uy ~cis ~k97 !ria ~tll ~3cp ~tlm ~tln ~czl ~me7 ~che ~gi2 ~k0h ~kt4 ~tlo ~tlp ~tlq ~nbn ~tlr
3cp ~2k6 +gi4
czl ~2k6
me7 ~2k6 +cd8
che ~2k6
gi2 ~2k6 +gi4
k0h ~2k6
kt4 ~2k6 +kt2
nbn ~2k6 +1o2
ria ~tls ~rk2 ~20p +ri8 !2k6 ~8kv ~tlt ~tlu ~cqo ~des ~tlv ~tlw ~rsu ~tlx
8kv ~ria
cqo ~ria +bq2
des ~ria +ghp +8l2 +m8l
rsu ~ria
28i !tly
25t ~tlz +hj6
grh ~tlz +gri +grb
gre +grd !rsx ~p14 ~fwg ~tm0 ~tm1 ~tm2 ~tm3 ~tm4 ~tm5
p14 ~gre +grd +p13
fwg ~gre
rsx !gre
2qp ~d29 ~fgo !grg ~fgs
fgs ~2qp
grg ~d28 ~tlz ~rs7 !2qp ~tm6
2s9 ~cgl ~tm7 ~px8 ~qyw +2s6 !t1t ~4xg ~tm8 ~b4a ~tm9 ~iwo ~tma ~tmb ~tmc ~tmd ~tme ~tmf
4xg ~2s9
b4a ~2s9
iwo ~2s9 +iwt
t1t ~23y ~egq +t1s +t1r !2s9 ~3gu ~giq ~tmg
3gu ~t1t
giq ~t1t
2sw !t1i ~zp ~b26 ~e6v
zp ~2sw
b26 ~2sw
e6v ~2sw
t1i +t1h !2sw ~t1l
t1l ~t1i
2sx !t1j ~tmh
t1j +t1h !2sx
m5v ~tmi +lwq
o8g ~tmj
ajy !tmk ~tml ~tmm ~atl ~tmn ~tmo ~tmp ~tmq ~tmr ~tms ~tmt ~tmu
atl ~ajy
16y ~tmk +16w
rqh !hxt ~tmv
hxt !rqh ~tmw ~tmx ~tmy ~tmz ~tn0 ~tn1 ~tn2 ~tn3 ~tn4 ~tn5 ~tn6 ~tn7 ~tn8 ~tn9 ~tna ~tnb ~tnc ~tnd ~tne ~tnf ~tng ~tnh ~tni ~r8l ~tnj
r8l ~hxt +r8i
pe6 ~tnk +pe4
hov !tnk ~tnl ~hph
hph ~hov
hpr !tnm !tnn
300 !ss4 ~tno ~5tn
5tn ~300
ss4 +4qu !300 ~4qw
4qw ~ss4 +4qu
35n !3w4 ~tnp ~tnq ~n5w ~tnr ~lwg
n5w ~35n
lwg ~35n
3w4 !35n ~tns ~3uq ~3vk ~7jw ~tnt ~9ao ~cpx ~tnu
3uq ~3w4
3vk ~3w4
7jw ~3w4
9ao ~3w4
cpx ~3w4
gvh ~tnv
p7q ~tnw
35u ~h9t +35p !35x ~tnx ~361 ~363 ~365 ~759 ~dm4 ~chb ~tny
361 ~35u
363 ~35u
365 ~35u
759 ~35u +s9p
dm4 ~35u +hyo +dm5
chb ~35u +4kj
35x !35u ~tnz
3b6 ~ix ~3lz ~bmi ~at5 +3b9 !qup ~1vg ~to0 ~9p3 ~bgm ~ddi ~to1 ~to2 ~j75
1vg ~3b6 +3m2 +3m1 +1ve
9p3 ~3b6
bgm ~3b6 +lt9 +d65
ddi ~3b6 +4xe +ddf
j75 ~3b6
qup ~ml ~23p ~6za ~tcc ~tha +qur !3b6 ~2ee ~to3 ~to4 ~eum ~hv7
2ee ~qup
eum ~qup
hv7 ~qup
2wo ~to5 !to6 ~4wd ~ntu ~to7 ~to8 ~to9 ~qt0 ~toa
4wd ~2wo
ntu ~2wo
qt0 ~2wo
rpa ~to6
fl1 !tob
fj6 ~toc
qb9 !tod ~bmy ~esb ~9x5 ~olu ~h19 ~toe ~qra
bmy ~qb9
esb ~qb9
9x5 ~qb9
olu ~qb9 +h3p +fj0
h19 ~qb9
qra ~qb9
gg1 ~tod
2wp !tof ~tog ~toh ~toi ~jd5 ~toj
jd5 ~2wp +jd4
3f4 ~b2o !tok ~3j0 ~tol ~9gn ~bsv ~g6u ~tom ~ton ~too ~top
3j0 ~3f4
9gn ~3f4
bsv ~3f4
g6u ~3f4
3hs ~toq +h1x
lcx ~tor
rgd ~tor
3lz ~ix ~3b6 ~md7 ~at5 +3m1 !6za ~83x ~bzh ~c06 ~tos ~tot ~rm8 ~s1w
83x ~3lz
bzh ~3lz
c06 ~3lz +d7w +22u
rm8 ~3lz
s1w ~3lz +bzi
6za ~ml ~tou ~qup +6z8 +6zb !3lz ~tov ~54n ~720 ~tow ~tox ~toy ~toz ~tp0
54n ~6za
720 ~6za +71z
3p0 !3p3 ~tp1
3p3 ~rxf +onq !3p0 ~tp2 ~oku ~36z
oku ~3p3 +pup +56z
36z ~3p3
7a9 !tp3 ~tp4 ~tp5 ~key
key ~7a9
fn6 !tp6
g43 +g3o !7ju ~ehi ~tp7 ~tp8 ~3rb ~tp9 ~tpa ~bd2 ~e1a ~e8e ~tpb ~tpc ~gb1 ~gk6 ~jy3 ~pwy ~tpd
ehi ~g43
3rb ~g43 +g3p
bd2 ~g43 +bcy +bcx
e1a ~g43
e8e ~g43 +cdy
gb1 ~g43
gk6 ~g43 +gk5 +cdw
jy3 ~g43
pwy ~g43
7ju +7jr +7jq !g43 ~tpe ~tpf ~303 ~tpg ~tph ~tpi ~7k1 ~7k3 ~tpj ~tpk ~8dx ~9ap ~cd7 ~tpl ~tpm ~qhr
303 ~7ju +2zx
7k1 ~7ju
7k3 ~7ju
8dx ~7ju
9ap ~7ju +9am
cd7 ~7ju +cd5
qhr ~7ju
nu2 !tpn ~hyv ~nud
hyv ~nu2 +bf0
nud ~nu2 +nub +ntz
nu3 !tpo ~tpp
hr9 +hr7 !tpq
3r6 +3rd !992 ~ccb ~gk7 ~ccr ~2hs ~li5 ~32j ~tpr ~3rl ~tps ~tpt ~cct ~its ~gkv ~tpu ~o7k ~tpv ~tpw ~o7w ~rh1
ccb ~3r6
gk7 ~3r6 +g3p +cc6
ccr ~3r6 +ccu +owf +rh0 +ccs
2hs ~3r6 +46g +2hm
li5 ~3r6 +lhx +lhz +2i1
32j ~3r6
3rl ~3r6 +3rk +3ri
cct ~3r6 +gl2 +kdk
its ~3r6
gkv ~3r6 +jb1
o7k ~3r6 +ogc +o7i +n7f
o7w ~3r6 +o7t
rh1 ~3r6
992 ~tpx !3r6 ~h0y ~tpy ~tpz
h0y ~992 +h18
kpl +8ka !e3q ~tq0 ~tq1 ~gbe ~lhh ~tq2
gbe ~kpl
lhh ~kpl
e3q ~lsr !kpl ~tq3
g1e ~tq4 +qxf
4qn ~tq4 +rs0
i3h ~i3g +i3r !tq4 ~tq5 ~8vc ~tq6 ~ivt ~tq7
8vc ~i3h +8v9 +8va
ivt ~i3h +ivo
luc !rux
rux !luc
3nl ~7i5 ~e4d ~ejy ~tq8 !tq9
fdy !tqa
3nm ~tqb !rkj ~tqc ~7km ~eto ~tqd
7km ~3nm
eto ~3nm
rkj ~6kh !3nm ~oqc ~rr5
oqc ~rkj
rr5 ~rkj
3v7 +3v5 !tqe
426 !tqf ~2p3
2p3 ~426
44u ~8do ~9qu +dte !e01 ~tqg ~qx4 ~9um ~tqh ~tqi ~tqj
qx4 ~44u
9um ~44u
e01 ~efc ~rol !44u ~tqk ~eei ~tql ~tqm ~tqn
eei ~e01 +eeh
3cm ~tqo
46k !rkl ~tqp ~tqq
rkl !46k ~tqr
4gr +4gq +4go !oog ~3hr ~62c ~eeb
3hr ~4gr
62c ~4gr
eeb ~4gr +ee7
oog ~tqs +oof +ooe +ood !4gr ~tqt ~tqu
47x ~tqv +p5e +47z
cv0 ~tqv +76b
clt ~tqv +neo +d34 +lmm
crr ~tqv
f45 ~tqv +f43
f4k ~tqv
lnu ~tqv
m79 ~tqv
o7z ~tqw
e8b ~tqx !tqy ~6wr ~tqz ~tr0
6wr ~e8b +i13 +2gd
4b9 ~jnb +4be !pi2 ~k58 ~tr1 ~tr2
k58 ~4b9 +lfw +lfo +pfl
pi2 ~tr3 ~tr4 +phz !4b9 ~14q ~pzr ~38o ~mvc ~svz ~tr5 ~tr6 ~tr7 ~tr8 ~tr9
14q ~pi2 +awi +qgs +14a
pzr ~pi2 +2vv
38o ~pi2
mvc ~pi2 +awi
svz ~pi2 +svw +qj +cun
4fz ~625 +kkt +4fx !e8g ~1s ~tra ~trb
1s ~4fz +1o +1n
e8g ~ea1 !4fz ~rj5
rj5 ~e8g
4g0 +4fx !trc
1u1 ~trd
i7x ~tre
4hx ~4rg ~8do ~tcd !4jw ~trf ~pz1 ~5l0 ~6dz ~858 ~hi3 ~trg ~trh ~tri ~pox ~qp8
pz1 ~4hx
5l0 ~4hx
6dz ~4hx
858 ~4hx
hi3 ~4hx
pox ~4hx
qp8 ~4hx +qp9
4jw ~tce ~tho ~tcb ~i7z ~pxd ~rlg +4k1 +4k0 !4hx ~4o4 ~trj ~d9y ~trk ~trl
4o4 ~4jw
d9y ~4jw +lt9
4l6 !trm
4m5 !trn ~9v8 ~ngk ~tro ~og9
9v8 ~4m5
ngk ~4m5
og9 ~4m5
2e4 +2dr !trp
q8h ~trq
pdj !trr ~trs ~trt ~tru ~trv ~trw ~trx ~try ~trz ~ts0 ~ts1 ~ts2
4r9 +4r6 +4r5 !ts3 ~ts4 ~ts5 ~ts6 ~4r1 ~6m1 ~ts7 ~ts8 ~ts9 ~hu1 ~hu4 ~tsa ~mei ~tsb
4r1 ~4r9 +4r4 +4r3 +4r2
6m1 ~4r9 +6m0
hu1 ~4r9 +hu0 +hu2 +cs
hu4 ~4r9 +hu6 +hu5
mei ~4r9
4rg ~4hx ~tcc +4rf +4hn +4rd !tcb ~48n ~ajg ~c9n ~csg ~tsc
48n ~4rg
ajg ~4rg
c9n ~4rg
csg ~4rg
e4n ~tcb
4t6 +48f +4so +4sm !tsd ~tse ~k3o ~tsf ~tsg ~tsh
k3o ~4t6 +y8
e9q !tsi
kh7 +kgy +kgx +kh6 !tsj ~tsk
4tz +4ty +4uc +4ub !jt6 ~tsl ~tsm ~tsn ~4uj ~4tq ~tso ~bep ~h5o ~tsp ~ijz
4uj ~4tz +4ub
4tq ~4tz
bep ~4tz
h5o ~4tz
ijz ~4tz
jt6 +bsr !4tz ~tsq ~gwe ~tsr ~tss
gwe ~jt6 +3f1 +gwf +bsr
lb +la !tst ~no9 ~tsu
no9 ~lb +jzv
hu7 ~tst
6u3 ~tst
4va !rkq ~7tj ~tsv ~tsw
7tj ~4va
rkq ~eci +rkt !4va ~ec5 ~tsx
ec5 ~rkq +ec3
4vb +1qj !e8r ~6ac
6ac ~4vb
e8r !4vb +rkt ~tsy ~8yt ~tsz
8yt ~e8r +8yp
6o7 !tt0
6ab +6a7 +1qj !8c7 ~1qr ~j4c ~lr9 ~tt1
1qr ~6ab
j4c ~6ab +kix +4vs
lr9 ~6ab
8c7 +qur !6ab
4vc ~kon !tt2 ~2ws ~ark ~tt3 ~tt4
2ws ~4vc
ark ~4vc
4vj ~8uk ~1xf !rku ~tt5 ~tt6 ~tt7
rku !4vj
efs +efv !tt8 ~tt9 ~efp ~i6y
efp ~efs
i6y ~efs
fk ~tta +fg
8qa ~tta
a21 ~tta
bcv ~tta
rkv ~6gg ~fpp !tta ~ttb ~6az ~b5t ~ttc ~ttd
6az ~rkv
b5t ~rkv
rji ~tte
rjh !ttf ~ebh ~b1e
ebh ~rjh
b1e ~rjh
fl !rjd ~ttg ~so6
so6 ~fl
rjd !fl ~tth
fm !tti ~ttj
rje ~tti
xe !rkx ~ttk ~4yf ~9h0 ~ttl ~mj3
4yf ~xe
9h0 ~xe
mj3 ~xe
rkx !xe ~qui ~rtb ~ttm ~ttn ~tto
qui ~rkx +a4f
rtb ~rkx
zo !ttp ~mj4
mj4 ~zo
4ye !rkw ~ttq ~a9j ~r4v ~ttr
a9j ~4ye
r4v ~4ye
rkw ~rxc !4ye ~tts ~n52
n52 ~rkw +hq2
eyh !ifi
ifi !eyh
4zt ~rhv +4zr +4zg !ttt ~891 ~8pz ~ttu
891 ~4zt +q5k +q5j
8pz ~4zt +jo6
50b !rky ~ttv ~ttw ~ttx ~kdp
kdp ~50b +qj5 +kdq
rky !50b ~tty ~ttz
50l ~c4o !tu0 ~jx1
jx1 ~50l
51b !tu1
j7k !tu2 ~tu3
6ju ~tu4 +6jp
sa3 ~tu4 +51k +sa1 +sa8 +ekn
52z ~cb1 ~d0n +52v !tu5 ~2i7 ~ojs ~34k ~422 ~533 ~563
2i7 ~52z
ojs ~52z +g3q +cpa
34k ~52z +emw +537
422 ~52z
533 ~52z +52v
563 ~52z
93l ~tu5
h7j ~tu5 +cd4 +cm9
ckk !tu6
yz ~tu7 +yx
1v7 ~tu7
c99 ~tu7 +yx +c9c
1zk ~tu7
21h ~tu7 +21f
2n8 ~tu7 +2n7
37e ~tu7 +37a
mu4 ~tu7
3uo ~tu7
3vl ~tu7 +3vg
3yk ~tu7
4de ~tu7
545 ~tu7
6qt ~tu7 +6qr
72q ~tu7
99t ~tu7
9dc ~tu7
bxn ~tu7
cno ~tu7 +cnl
d61 ~tu7
dmj ~tu7 +dmh
f3h ~tu7
ffi ~tu7 +ffh
frm ~tu7 +g5c
gxy ~tu7
h2w ~tu7 +h2v
ip5 ~tu7
is5 ~tu7
ix6 ~tu7 +ix3
k2k ~tu7 +k2h
n45 ~tu7
la8 ~tu7 +s9v +la4
4kh ~tu7 +nb3 +758 +4kf +lvv
mp0 ~tu7
n0i ~tu7
n0l ~tu7 +n0k
n2s ~tu7
n6h ~tu7 +21f
oss ~tu7
ph9 ~tu7
pks ~tu7
qas ~tu7
qdf ~tu7
s6b ~tu7 +nb3
t5k ~tu7 +t5i
1hg ~tu8 +o7r +1hf
30j ~tu8
4zy ~tu8
f68 ~tu8 +qc9
9f0 ~tu8
cml ~tu8 +cmh
jnu ~tu8 +57u +f2l
n1l ~tu8
ssd ~tu8
2zz ~7jv +2zw !ss3
ss3 ~g42 +ss1 !2zz ~tu9
l9h +l9z !tua ~tub
998 ~tua
5tk !tuc
5tm !tud ~bdd ~2h2 ~tue ~302 ~tuf ~tug ~tuh ~tui ~tuj ~tuk ~tul ~tum ~tun ~tuo ~tup ~tuq ~tur ~tus ~c9k ~tut ~tuu ~edm ~tuv ~gau ~tuw ~hpk ~tux ~tuy ~tuz ~tv0 ~tv1 ~tv2 ~tv3 ~tv4 ~tv5 ~tv6 ~tv7 ~tv8 ~tv9 ~tva ~tvb ~tvc ~tvd ~r8v ~tve ~tvf
bdd ~5tm +ehk
2h2 ~5tm
302 ~5tm
c9k ~5tm
edm ~5tm
gau ~5tm
hpk ~5tm +hpj
r8v ~5tm
p7m !rwd
rwd !p7m ~tvg
5to ~tu7 !tvh ~tvi ~3r8 ~o0w ~7rl ~bd1 ~tvj ~l5o ~tvk ~tvl
3r8 ~5to +sbp +3rk +3rd
o0w ~5to
7rl ~5to
bd1 ~5to +bcx
l5o ~5to
1na ~tvh +jb1
32s ~tvh
90b ~tvh +cd5
31c ~tvh
jat ~tvh +jb1
jjq ~tvh
slm ~tvh
5tp !tvm ~c2t ~b7g ~tvn ~ieh ~k0i
c2t ~5tp
b7g ~5tp +ap1
ieh ~5tp
k0i ~5tp
jau ~tvm
g42 ~ss3 !7jv ~jav ~tvo ~jjt ~km2
jav ~g42
jjt ~g42 +jjr
km2 ~g42
7jv ~2zz !g42 ~tvp
58o +58l +58u !tvq ~tvr ~tvs
5cy ~9hi ~lyn !tvt ~ib ~tvu ~tvv
ib ~5cy
2bc ~tvt +su6 +2ba +n8o +3wu +2bb
kps ~tvt
kuv ~tvt +kuu +78s
5ez !tvw ~tvx ~tvy ~tvz ~i8j
i8j ~5ez
hn0 ~tvw +hn1
kg7 ~tvw +kgr
5f9 !tw0 ~4q3 ~cr0
4q3 ~5f9
cr0 ~5f9
5fa !tw1 ~tw2 ~tw3 ~tw4 ~tw5 ~tw6 ~tw7
12r !tw8
lo6 ~tw8 +78s
5g0 ~194 ~qso !8gr ~tw9 ~5gc ~twa ~rx7 ~e2b ~kvu ~ng6 ~twb ~twc ~sj4
5gc ~5g0
rx7 ~5g0 +bro
e2b ~5g0
kvu ~5g0
ng6 ~5g0
sj4 ~5g0
8gr ~twd +8gn !5g0 ~twe ~2l2 ~bmx ~8ew ~twf ~3z0 ~twg ~twh ~twi ~b0u ~twj ~cmy ~ghs ~twk ~hx2 ~twl ~twm ~twn ~two ~ory ~twp ~twq ~twr ~tws
2l2 ~8gr
bmx ~8gr
8ew ~8gr +8gn
3z0 ~8gr +3yw
b0u ~8gr +8gn
cmy ~8gr +cmw
ghs ~8gr +gho +ghq
hx2 ~8gr +cgh
ory ~8gr
8gs ~ebs !twt ~2gu ~323 ~twu ~twv ~tww ~g0o ~twx ~twy
2gu ~8gs +2gt +l2p +in2
323 ~8gs +ky9 +322
g0o ~8gs +in2
lil !twz ~tx0
fjx ~tx1
rl2 ~tx2 +e7a !tx1 ~tx3 ~tx4
5gw ~tx5 ~7ti ~8pv ~rjk +5eb !rl5 ~3tg ~tx6 ~gj7 ~tx7 ~rt7 ~sbn
3tg ~5gw
gj7 ~5gw +5eb
rt7 ~5gw
sbn ~5gw +5tf
rl5 ~z3 ~ec4 ~ea6 ~edw ~itt !5gw ~tx8 ~38d ~6bv ~in6
38d ~rl5
6bv ~rl5
in6 ~rl5 +s1o +4q
5gx +5ea !itt ~r5v ~dwk ~g8l ~r5m ~tx9 ~rpo
r5v ~5gx +r5u +r5t
dwk ~5gx +dwj
g8l ~5gx
r5m ~5gx +r5l
rpo ~5gx
itt ~rl5 !5gx ~hyu ~txa ~txb ~txc ~txd ~hf7 ~txe ~oqa
hyu ~itt +bf0
hf7 ~itt +hf4
oqa ~itt
5hk !6bq ~5h0 ~txf
5h0 ~5hk +5eb
6bq ~jts +6bw !5hk ~e4 ~szs ~2m1 ~txg ~7m0 ~txh ~txi ~txj ~txk
e4 ~6bq
szs ~6bq
2m1 ~6bq
7m0 ~6bq
5hy ~h9h +h9j !txl ~txm
5hz ~qgp !tr3 ~txn
ojb ~epn +3re !ppo ~1rl ~48o ~txo
1rl ~ojb +fdj
48o ~ojb
ppo ~rr2 +99d +ppp !ojb ~bgo ~txp ~txq ~txr ~997 ~txs ~gka ~txt ~txu ~txv
bgo ~ppo +f5q +7av +bf8 +3db
997 ~ppo +oih +7yu
gka ~ppo
5k8 ~txw !txx ~txy
apf !5kw ~txz ~m6j ~m6k ~apr ~aqd ~aqh ~aqe ~ty0 ~j1k
m6j ~apf +8pc
m6k ~apf +8pf
apr ~apf
aqd ~apf
aqh ~apf
aqe ~apf
j1k ~apf
5kw +i6j !apf ~f1 ~i6i ~ty1 ~ty2
f1 ~5kw
i6i ~5kw
8pj ~apf !5ku ~7rm ~aig ~ty3 ~ty4 ~ty5 ~ty6 ~t6h
7rm ~8pj
aig ~8pj
t6h ~8pj
5ku +i6j !8pj ~ez ~z0 ~ty7 ~ty8 ~e2y ~ty9 ~tya ~tyb ~6jn ~9s1 ~9yq ~tyc ~tyd ~i9g ~l53 ~tye ~sg4
ez ~5ku
z0 ~5ku +yu
e2y ~5ku +e2x
6jn ~5ku +e2m
9s1 ~5ku +5br
9yq ~5ku
i9g ~5ku
l53 ~5ku
sg4 ~5ku
8pk !5kv ~apq ~tyf ~m6x ~tyg
apq ~8pk
m6x ~8pk
5kv +5lb !8pk ~1ek ~3e3 ~tyh ~tyi ~tyj ~tyk ~7n5 ~eui ~eug
1ek ~5kv
3e3 ~5kv
7n5 ~5kv
eui ~5kv +ag +aoh
eug ~5kv
rm3 !tyl
5d0 ~he !tym ~1uo ~tyn ~tyo ~typ ~tyq ~4nf ~5o4 ~tyr ~6zi ~tys ~tyt ~cii ~tyu ~tyv ~tyw ~jw6 ~tyx ~pvb ~tyy ~tyz ~tz0 ~rga ~tz1 ~rqd ~tz2
1uo ~5d0
4nf ~5d0
5o4 ~5d0
6zi ~5d0
cii ~5d0
jw6 ~5d0
pvb ~5d0
rga ~5d0
rqd ~5d0
2ao ~tym +ik4 +i28
jos ~tym
2ap ~tym
afj ~tym
rl7 ~tz3 +5ea
npo ~tz3
5me +5m7 +j47 !tz3 ~d5w ~tz4 ~5mc ~tz5 ~ftv ~d9c ~tz6 ~tz7
d5w ~5me +hkm +d5t +bez +bf0
5mc ~5me +j48 +j47
ftv ~5me
d9c ~5me
5nu +5nr !eka ~tz8 ~tz9 ~gwu ~tza
gwu ~5nu
eka !5nu ~hdq ~fng
hdq ~eka
fng ~eka
itk !iqy
iqy !itk
5q3 ~gdr ~lnc +6ff +5q2 !e9p ~tzb
e9p ~tzc ~ezh !5q3 ~6bs ~tzd
6bs ~e9p
5rp !tze ~bfe ~tzf ~tzg
bfe ~5rp
5sa ~tzh ~f80 ~rrn !8qy ~nv ~ob ~tzi ~tzj
nv ~5sa +nu +nt +ns
ob ~5sa +o8 +o6
8qy ~8ss ~8qu +8qs !5sa ~vi ~8ch ~tzk ~tzl ~tzm ~tzn
vi ~8qy +vj +1d5
8ch ~8qy +5bh +8n9 +8cb
l6s !pys ~j9 ~tzo ~l6w
j9 ~l6s
l6w ~l6s
pys !l6s ~tzp ~tzq ~tzr ~rv4
rv4 ~pys
l6v !rud
rud !l6v
m9d !tzs ~7z ~tzt ~tzu
7z ~m9d
5uw ~tzv
af6 +af5 !tzw ~tzx
g4a !tzy ~1y ~e0e
1y ~g4a
e0e ~g4a
6mz +ovq !tzz ~ovo
ovo ~6mz +ovq +ovf +mta
714 ~tzz
5x0 +5wx !rl9 ~6zq ~u00 ~dlc ~os1
6zq ~5x0
dlc ~5x0 +dl4
os1 ~5x0
rl9 !5x0 ~243 ~u01 ~u02 ~t36 ~u03 ~u04
243 ~rl9 +24e
t36 ~rl9 +t37 +hji
5x1 ~9du !rla ~5x2
5x2 ~5x1
rla ~rog +8ix !5x1 ~u05 ~u06 ~u07 ~u08
5y2 ~a0h !u09 ~u0a ~u0b ~l1s
l1s ~5y2
8nz ~u09
l1r !8ny ~u0c ~u0d ~l1p ~l1q
l1p ~l1r +m3o
l1q ~l1r +l1v
8ny !l1r
5yc +5yb +5y9 !u0e ~u0f ~u0g ~h9n ~u0h
h9n ~5yc +hoz
ift ~u0e
mci !u0i
5yl !if1
if1 !5yl
5z7 ~s0j ~iyb !rlc ~1z5 ~kgq ~u0j ~brc ~c42 ~cll ~p9o
1z5 ~5z7 +h6k
kgq ~5z7
brc ~5z7 +br7 +br9
c42 ~5z7
cll ~5z7
p9o ~5z7
rlc ~ai0 ~rx9 !5z7 ~a95 ~lme ~u0k ~rxa ~u0l
a95 ~rlc +jo6
lme ~rlc
rxa ~rlc
s0j ~5z7 !rx9 ~9h ~u0m ~m1o
9h ~s0j +cvi +7eg
m1o ~s0j +m1p
rx9 ~rlc !s0j ~8bo ~ai2 ~iph ~u0n ~u0o ~u0p ~u0q
8bo ~rx9 +8bi
ai2 ~rx9
iph ~rx9
dx1 !dx0
dx0 !dx1 ~u0r
is1 !is2 ~u0s
is2 !is1
5z8 ~f80 +5z6 !ee0 ~5zo ~l6m
5zo ~5z8 +5zy
l6m ~5z8
ee0 ~now +ee4 !5z8 ~dzu ~eea ~u0t ~me1 ~oa5
dzu ~ee0 +bf3
eea ~ee0 +ee4
me1 ~ee0
oa5 ~ee0 +oa6
606 ~1m6 ~u0u +601 +600 !u0v ~u0w ~u0x ~u0y ~u0z ~u10 ~608 ~u11 ~u12 ~ag7 ~u13 ~u14 ~u15 ~u16 ~u17 ~c6w ~ig5 ~o6g ~dce ~u18 ~u19 ~u1a ~u1b ~u1c ~i3b ~u1d ~ig6 ~u1e ~u1f ~j3b ~u1g ~u1h ~u1i ~u1j ~u1k ~u1l ~s5x ~u1m
608 ~606 +602 +603
ag7 ~606 +4i9 +afv +afu +agd
c6w ~606
ig5 ~606
o6g ~606
dce ~606
i3b ~606 +i33
ig6 ~606
j3b ~606
s5x ~606
nin ~u0v +nid +nik
agb ~u0v +eda
hy7 ~u0v +o74
60u ~66f !gfs ~d9d ~u1n ~6fo ~e3j ~j8q ~u1o ~u1p
d9d ~60u
6fo ~60u
e3j ~60u
j8q ~60u
gfs !60u ~g47 ~u1q ~u1r ~u1s
g47 ~gfs +so8
612 ~a0h ~je2 +614 !tm7 ~u1t ~u1u
rrd ~tm7 +oa6
61n ~dtm ~h9h ~q59 +61l +61k !u1v ~4i1 ~u1w ~u1x
4i1 ~61n +4i0
61r ~u1y ~d2i ~h1j +61p !e9x ~u1z ~u20 ~u21
e9x ~8bm ~u22 ~u23 ~u24 !61r ~u25 ~u26 ~u27 ~u28
61s !u29
625 ~4fz ~9ij ~lcz ~ocw +624 !ea1 ~1t ~9i6 ~t16
1t ~625 +4fx +kkt +1o +1n
9i6 ~625 +9i2 +9ic
t16 ~625
ea1 ~u2a ~ruf ~u2b +e9y !625 ~efh ~u2c ~u2d
efh ~ea1
ea2 !u2e
62a +623 +az2 !if2 ~u2f ~u2g ~h1k
h1k ~62a
if2 !62a ~u2h ~u2i ~u2j
62v !u2k ~leo ~l3k
leo ~62v +sr6 +f0i
l3k ~62v +8ov +l3d
64u ~u2l
ssm ~636 +ssl !bo1 ~9xy ~u2m ~u2n ~9xz ~u2o ~u2p
9xy ~ssm +r0f +9y0
9xz ~ssm +9y0
bo1 ~ea3 +bny !ssm ~u3 ~u2q ~bof ~cx3 ~u2r ~u2s
u3 ~bo1 +u2
bof ~bo1 +boa +bo9
cx3 ~bo1
ssn !u2t
5z0 +5yz !u2u ~u2v ~k9k
k9k ~5z0
7qt !u2w ~888 ~889 ~u2x
888 ~7qt
889 ~7qt +88b
636 ~64n ~ssm +63b !ea3 ~3t ~7p ~uc ~u2y ~u2z ~u30 ~s13 ~u31 ~u32 ~u33 ~abn ~u34 ~buv ~u35 ~u36 ~cgp ~u37 ~u38 ~u39 ~u3a
3t ~636
7p ~636
uc ~636
s13 ~636
abn ~636 +qp9
buv ~636 +bv0
cgp ~636
ea3 ~bo1 !636 ~u3b ~cx4 ~i8e ~jgw ~mxr ~u3c ~u3d
cx4 ~ea3
i8e ~ea3
jgw ~ea3 +63w +jgk
mxr ~ea3
64n ~636 ~c41 ~3tf +6yr +bv0 !u3e ~31u ~u3f ~u3g ~u3h ~i4r ~9g7 ~u3i ~u3j ~u3k ~isu ~u3l ~u3m ~u3n ~pbn ~px4 ~rj0
31u ~64n +cn7
i4r ~64n
9g7 ~64n +rs2 +6ug +rs0
isu ~64n +44h
pbn ~64n
px4 ~64n
rj0 ~64n
g5z ~u3e
641 ~8db ~tdq !tdn ~4ba ~u3o ~5s6 ~6oy ~u3p
4ba ~641 +4b5
5s6 ~641 +4b5
6oy ~641 +6p4
n ~tdn
38i ~tdn
3gd ~tdn
8iy ~tdn
lnp ~tdn
rwi ~tdn
6q ~tx5
eps ~tx5 +q5d +et1 +lq7 +rnd +1dp
ea6 ~ea7 ~rl5 ~u3q !tx5 ~in5 ~9vm ~u3r ~u3s ~u3t ~gh0 ~itu
in5 ~ea6 +4q +7jp
9vm ~ea6 +9vj
gh0 ~ea6
itu ~ea6
662 ~u3u !403 ~u3v ~u3w ~u3x ~u3y ~u3z ~u40 ~u41 ~u42 ~u43 ~u44 ~u45 ~u46 ~u47 ~u48
403 ~u49 +6o0 +6o1 !662 ~u4a ~u4b ~u4c ~u4d ~u4e ~u4f ~u4g ~u4h
66f ~60u !8qu ~u4i ~qn4 ~u4j ~u4k ~u4l
qn4 ~66f
8qu ~8qy !66f ~u4m ~u4n ~8ce ~8cf ~u4o ~8na ~nvt ~u4p ~u4q ~stk ~u4r ~lnd ~nb7 ~noy ~owl ~p1c ~u4s ~u4t
8ce ~8qu
8cf ~8qu
8na ~8qu
nvt ~8qu
stk ~8qu
lnd ~8qu
nb7 ~8qu
noy ~8qu
owl ~8qu
p1c ~8qu
5o9 ~u4u
9f3 +9f5 !u4u ~u4v ~u4w
671 ~1uc ~raz !rlg ~mm ~mn ~d4k ~u4x
mm ~671
mn ~671
d4k ~671 +kqe
rlg ~4jw ~u4y !671 ~u4z ~34l ~4o5 ~84y ~edb
34l ~rlg
4o5 ~rlg +rle +emw
84y ~rlg
edb ~rlg +ed9
67h ~u50 +67i !u51 ~u52 ~3qs ~pw1 ~7dk ~u53 ~9ng ~k4a ~qfy
3qs ~67h +3po +3pn
pw1 ~67h +pw0 +67i
7dk ~67h +75n
9ng ~67h
k4a ~67h +4u7 +67i
qfy ~67h
qf9 ~u51 +f51
lx8 ~u51 +lx6
67u ~7pa +67m +67k !u54 ~u55
6hy !u56 ~638 ~bv4
638 ~6hy
bv4 ~6hy
6ps !u57
7y ~u58
681 ~u58
rjo ~u58 +6eh
8t8 ~u59 +akk +8os
6l6 !aco ~u5a
aco !6l6
1t0 !9vy
9vy !1t0
699 ~ld0 !rlj ~u5b ~6k1 ~7zx ~l4o ~u5c
6k1 ~699 +6jy
7zx ~699 +7zp
l4o ~699 +l4l +kwl +kwk
rlj ~rug !699 ~pal ~s74
pal ~rlj
s74 ~rlj
9ud !u5d
9ue !u5e
6ao ~mfe ~to5 !u5f ~u5g ~5l1 ~dli ~u5h ~u5i ~u5j ~u5k
5l1 ~6ao
dli ~6ao +dlh
781 !u5l ~dsu ~f3w ~qqv
dsu ~781
f3w ~781
qqv ~781
e7z ~u5m
ez8 ~u5m +ez5
6df ~u5n +6d9 +6d7 +1q0 +6di
xr ~u5o +xq
8ta ~u5o +8t3
6da +6de !u5p ~f0 ~u5q ~u5r ~6jo ~6x7 ~u5s ~u5t
f0 ~6da
6jo ~6da
6x7 ~6da
19y ~u5p
84z ~u5p
aeq ~u5p
rk1 ~u5p
rln ~ep0 ~exu !u5u ~u5v ~u5w ~eor ~ex6 ~u5x
eor ~rln
ex6 ~rln
6e0 ~1zv ~201 ~nnz ~sdg +6e4 !rlp ~u5y ~u5z ~noh
noh ~6e0 +nnn
rlp ~1nw ~tji ~exk ~rk8 !6e0 ~u60 ~u61 ~u62 ~nnv ~ppg ~u63 ~u64 ~pq8
nnv ~rlp
ppg ~rlp
pq8 ~rlp +pq7
6e9 ~djf ~n1r !u65 ~ixo ~sdt
ixo ~6e9
sdt ~6e9
s9q ~u65
6et ~j06 ~u66 !g1d ~u67 ~u68 ~u69 ~r33 ~u6a
r33 ~6et
g1d ~tqs !6et ~u6b ~u6c ~i8n ~kzf ~ooc ~u6d
i8n ~g1d +i8m
kzf ~g1d +79b +g1b
ooc ~g1d
6fg ~ew9 !eab ~682 ~laq ~lu0 ~u6e ~u6f
682 ~6fg +7w +p7
laq ~6fg +bj
lu0 ~6fg
eab ~s3f !6fg ~6b9 ~u6g ~u6h ~u6i ~u6j
6b9 ~eab +2ne
6fy ~u6k !ex9 ~u6l ~2uz ~3b7 ~79z ~atk ~u6m ~gx6 ~j3c
2uz ~6fy +l06 +l05
3b7 ~6fy
79z ~6fy
atk ~6fy
gx6 ~6fy
j3c ~6fy +oyd
ex9 !6fy ~u6n
8i3 +fx8 +8i2 !u6o
8q5 !edx ~8bq ~u6p
8bq ~8q5
edx !8q5
6gg ~am7 ~ew9 ~p6l ~rkv !u6q ~u6r ~pc8 ~u6s
pc8 ~6gg
6he ~kis !84s ~736 ~bla ~blb ~u6t ~u6u ~pnp
736 ~6he +gpx +730 +72z +739
bla ~6he +bkj
blb ~6he
pnp ~6he
84s ~d28 ~i7s +84o !6he ~15x ~328 ~u6v ~6tl ~79l ~7i8 ~u6w ~u6x ~u6y ~u6z ~u70
15x ~84s +15w
328 ~84s
6tl ~84s +9el +6tk +6th +6tg
79l ~84s
7i8 ~84s
6jc ~d0n ~k94 +6j9 !8j8 ~u71 ~n7j ~okv
n7j ~6jc
okv ~6jc
8j8 ~8nn ~rpt +8j6 !6jc ~lrh ~8om ~mez
lrh ~8j8 +lrg +ep1 +7rv
8om ~8j8
mez ~8j8
8o1 ~u72 +7ng
7xg ~u73
7xk ~u73
rvy ~u73
6jt +6jq +2ik !u74
6k3 !p2l ~emp ~mzg ~lvq ~ju0 ~lvp
emp ~6k3 +9a8 +lvn +emo +emn
mzg ~6k3
lvq ~6k3 +lvo +lvn
ju0 ~6k3 +m4d +jty +jtz +d05
lvp ~6k3
p2l ~tqb ~eim !6k3 ~ows ~ese ~jt1 ~ezo ~f1b
ows ~p2l
ese ~p2l
jt1 ~p2l
ezo ~p2l
f1b ~p2l
6kh ~rkj +6kl +6kf +jtz !tqb ~ig3 ~4sc ~6k4 ~8v4 ~u75 ~q19 ~pj4 ~q18
ig3 ~6kh
4sc ~6kh
6k4 ~6kh
8v4 ~6kh
q19 ~6kh
pj4 ~6kh
q18 ~6kh
8oj ~tqb
6ki +6kl +6kf !u76
6kc !8jb ~6kd
6kd ~6kc
8jb !6kc ~etp ~u77
etp ~8jb
6mk ~mfa !u78 ~6ic ~8im ~8w3 ~u79 ~inn ~u7a ~u7b
6ic ~6mk
8im ~6mk
8w3 ~6mk
inn ~6mk
fry ~u78 +12u
gfv ~u78
lkw ~u78 +lj6
mzt ~u78
suc ~u78
6mn +1hr !u7c ~8o2 ~6jh ~8o5 ~kdx
8o2 ~6mn +1hp +7ng
6jh ~6mn +1hr
8o5 ~6mn
kdx ~6mn
ro0 ~u7c
1hw +1hp !u7d ~ldl ~6jg ~u7e
ldl ~1hw
6jg ~1hw +8o4 +8bk +8o3 +1hr
6my ~ad5 ~6p +6mx +6mw +1ch !eaf
eaf !6my ~20q
20q ~eaf
6n5 ~bko ~u7f !rlx ~lsl ~7el ~u7g ~pp8 !rly
lsl ~6n5
7el ~6n5 +7eh
pp8 ~6n5
rlx ~izd !6n5 ~3an ~u7h ~h2z
3an ~rlx +3ai
h2z ~rlx +h2y +ezq
6n6 !rly ~u7i ~u7j ~pe8 ~u7k
pe8 ~6n6 +pe7
rly !6n5 !6n6 ~u7l ~2zt ~u7m ~ipx ~u7n ~u7o
2zt ~rly +9f4
ipx ~rly +lg8
if5 !u7p
1sp !6n7 ~u7q
6n7 !1sp
r2x +7eh +r2w !rx3 ~u7r ~6na ~u7s ~u7t
6na ~r2x
rx3 !r2x
6bd ~u7u +6bc +6bb
bex ~u7u
8s5 ~imt +8s4 +8s2 !u7u ~3l2 ~li6
3l2 ~8s5
li6 ~8s5
3kz ~u7v
454 ~u7v +451 +44z
6o8 ~juz !b9l ~u7w ~8lj
8lj ~6o8
b9l ~eb2 !6o8 ~u7x
6oq !lo4 ~u7y ~25g ~u7z ~u80 ~3at ~u81 ~u82 ~43s ~u83 ~8tl ~bu6 ~u84 ~u85 ~u86 ~h6u ~j4e ~u87 ~jez ~u88 ~u89 ~mq1 ~n89 ~u8a ~u8b ~u8c ~pcu ~u8d ~u8e ~u8f ~u8g
25g ~6oq
3at ~6oq
43s ~6oq
8tl ~6oq
bu6 ~6oq
h6u ~6oq
j4e ~6oq
jez ~6oq
mq1 ~6oq +mpz
n89 ~6oq
pcu ~6oq
lo4 !6oq ~u8h ~u8i ~u8j ~u8k
6pj ~db3 +5rc !rlz ~5rg ~u8l
5rg ~6pj +5rc
rlz ~8mk ~u8m !6pj
6tq ~e31 !u8n ~6ts ~8lf ~mah ~osn ~u8o ~u8p ~u8q
6ts ~6tq
8lf ~6tq +3px +6tp
mah ~6tq +mae +80x
osn ~6tq
195 ~u8n
eqj +q60 !e9w
e9w +17g !eqj ~u8r ~u8s
6f4 ~2uw !eaa ~1dc ~mdx ~u8t ~o6u
1dc ~6f4
mdx ~6f4 +cn7 +da3
o6u ~6f4
eaa !6f4
eoi ~u8u +rup !u8v ~k3 ~t2d ~u8w ~u8x
k3 ~eoi
t2d ~eoi +jwc
h1q ~u8v +6sh !u8u ~jys ~u8y
jys ~h1q +6sh
39l ~6sg !u8z ~e8j ~u90 ~u91 ~u92 ~u93 ~u94 ~u95 ~u96 ~u97 ~u98
e8j ~39l
6sg ~39l +6sh !e2e ~u99 ~39m ~u9a
39m ~6sg
e2e ~u8z !6sg ~8jd ~p0s
8jd ~e2e
p0s ~e2e
6sn ~91 ~l12 ~rb8 +6sx !ean ~92 ~u9b ~u9c
92 ~6sn +ko7
ean ~ant ~e6p ~e7g !6sn ~a24 ~u9d ~anv
a24 ~ean +a28
anv ~ean +anz
mn4 +6sy +mnc !u9e ~u9f
6sq !u9g ~u9h ~u9i ~u9j
6uk !l4g ~r6t
r6t ~6uk
l4g +l4d !6uk ~dei ~u9k ~jg7 ~u9l ~u9m ~u9n
dei ~l4g +deh
jg7 ~l4g
gfu ~u9o +8a0 +fs7
6f5 ~fgo ~u9p ~rvs +6f7 !u9q ~u9r
qpl ~u9q
6xs ~mdz !8jp ~56f
56f ~6xs +fif +bzg +56e
8jp ~u9s !6xs ~u9t ~7dl ~u9u ~u9v
7dl ~8jp +3e
ke3 +ke5 !u9w ~u9x ~6xt
6xt ~ke3 +ke6 +cio
mxn ~u9w +mxq
8jq ~u9w
5cq +ke6 +ke5 !u9y
735 ~izd ~kxz +ejn +gpx +72z +739 !u9z ~aov ~axq ~e1z ~ua0
aov ~735
axq ~735
e1z ~735 +6kr +5ih +9z2 +e1w
rqk ~u9z
2o5 ~k7m ~ua1 +2o8 +2o6 +73e !eb2 ~ua2 ~ua3
eb2 ~ua4 ~ua5 ~b9l ~ua6 !2o5 ~1r6 ~ua7 ~gz2 ~ua8
1r6 ~eb2
gz2 ~eb2
73f ~ua9 +73e
ock ~ua5 +nbs +ocj +8ht
75x ~n6q ~rp9 +767 !rm4 ~uaa ~uab ~uac ~uad ~nh9 ~nba
nh9 ~75x
nba ~75x +miz
rm4 !75x
75y ~8i4 ~nc9 +75w +766 !rm5 ~a60 ~uae
a60 ~75y +a5x +1d9
rm5 ~uaf !75y
75z ~78e !uag ~uah ~7j5 ~8fn
7j5 ~75z +24e +nq1
8fn ~75z
760 !uai ~uaj
778 !uak ~ual ~etq
etq ~778 +773
779 !uam
4fu ~uan
78a !uao ~4fv
4fv ~78a
78e ~75z ~7pa ~a3e +e59 !uap ~761 ~uaq ~k4k
761 ~78e +75h +75g
k4k ~78e +k4i
7ap +352 +7ak !g78 !k61 ~uar ~uas ~uat ~uau ~uav ~oq7
oq7 ~7ap
g78 !k61 !7ap ~uaw ~uax ~uay ~uaz
k61 +b7v +k5q !7ap !g78 ~ub0 ~b7r ~ub1 ~b81 ~ub2
b7r ~k61 +b7v
b81 ~k61
hxs !ub3 ~8ea ~ub4 ~ub5 ~ub6
8ea ~hxs
7f0 !ub7 ~57s ~ub8 ~ub9 ~uba ~k10 ~nsp ~p1q
57s ~7f0
k10 ~7f0
nsp ~7f0
p1q ~7f0
7f1 !ubb ~ubc ~ubd ~ube ~oeq
oeq ~7f1
7ct ~el6 ~ere +7cs !ubf ~elc ~ubg ~j4d
elc ~7ct +54a +el4
j4d ~7ct
7db ~hmz ~iap !ubh ~ubi ~mi ~5bl ~6iu ~ubj ~ubk ~ubl ~ubm ~it7 ~ubn ~ubo ~ubp ~fqd
mi ~7db
5bl ~7db
6iu ~7db
it7 ~7db
fqd ~7db
8rk ~ubh
j1t ~ubh
inq ~ubh
7di !33j ~ubq ~318 ~ubr ~7ic ~ubs
318 ~7di +7if
7ic ~7di
33j !7di ~bm9
bm9 ~33j
9tm !ubt ~ubu
7ds !ubv ~91v
91v ~7ds
7ei !ubw ~q8k ~ubx
q8k ~7ei
gpq ~ubw
czk !uby ~ubz ~czo ~uc0 ~j50
czo ~czk
j50 ~czk
dlr !uc1 ~uc2 ~uc3 ~uc4 ~uc5 ~uc6
gun ~uc1
xm ~uc7
xn ~uc7
5bp ~uc7 +5b7
7g2 !uc8 ~uc9
16k +16j !2uu !js2
2uu +2ut !js2 !16k
js2 +js1 !16k !2uu
idy !uca
7i5 ~tnv ~3nl ~84p ~e3m ~ejy !rm7 ~2fn ~2l1 ~794 ~45l ~ucb ~dvx ~ucc ~mlw ~ucd
2fn ~7i5
2l1 ~7i5 +ljb
794 ~7i5
45l ~7i5
dvx ~7i5
mlw ~7i5
rm7 ~tnw ~tq9 ~rql ~uce !7i5 ~ucf
7mm +7mk !d7t ~ucg ~uch ~uci ~ucj ~uck
d7t !7mm ~ucl
ebs ~8gs ~e6p ~ec8 !ucm ~78n ~dkr ~ucn ~in1 ~uco
78n ~ebs +78r
dkr ~ebs
in1 ~ebs +in2
7pa ~67u ~78e !ucp ~7p0 ~arl ~ucq
7p0 ~7pa +86d +867 +7ov +7oz
arl ~7pa
md8 ~ucr +b3z
ddy ~ucs +ddw +de1 +ddz
1p7 +7pr +7pq !etk +16b +7ps
etk +lew !1p7
7pu !rma ~us ~16d ~1p6 ~1zr ~uct ~ucu
us ~7pu
16d ~7pu
1p6 ~7pu
1zr ~7pu
rma !7pu ~ucv ~ucw
njo ~ucx +opx
ec8 ~e6p ~ebs !ucx
7ra +7r9 +7r8 +7r0 !ucy ~vv
vv ~7ra
7rh ~ucz !nv0 ~ud0 ~3gz ~ud1 ~rtz ~ud2
3gz ~7rh
rtz ~7rh
nv0 +nux +nv2 !7rh ~ud3 ~ud4 ~ud5 ~ud6 ~ud7
7ri !nv1 ~ud8 ~ud9
nv1 !7ri ~sfc
sfc ~nv1 +sfg
7s7 ~rwj !rmb ~g25 ~uda
g25 ~7s7
rmb ~ptc !7s7 ~ra3 ~rkf ~udb
ra3 ~rmb +ra1 +ktd
rkf ~rmb
7t3 ~8mk ~udc ~euu ~8c2 ~rxl +8mi +7rx +7rw +7rv !63m ~md2 ~udd ~ude
md2 ~7t3 +8ov +26p +dk6
63m ~udf ~ilz ~udg ~su3 +62p +1l !7t3 ~zj ~fmg ~udh
zj ~63m
fmg ~63m
7tf ~7ti !s1m
s1m ~ec4 +s1o !7tf ~ec2
ec2 ~s1m
rl6 !udi
81z !udj ~udk ~822 ~udl
822 ~81z +820 +81y +81w +81v
kus ~udj
7ti ~5gw ~7tf ~8pv ~ael !ec4 ~4vd ~7pb ~7oy
4vd ~7ti
7pb ~7ti
7oy ~7ti +8q2
ec4 ~edw ~rl5 ~s1m +ec3 !7ti ~udm ~udn ~rpg ~udo ~it3
rpg ~ec4
it3 ~ec4
7ug ~8qo ~rpt !udp ~udq ~7tn ~37f ~ceb ~ge5
7tn ~7ug
37f ~7ug +cd4
ceb ~7ug
ge5 ~7ug +ge9
ait ~udp +m30 +m2z +ra2 +ku7 +ais
df4 ~udp
pr2 ~udp
ryi ~udp
7v2 ~3nh ~boj ~slx !mxy ~7hh ~chk ~boc ~udr ~uds ~jjs ~udt
7hh ~7v2 +7v9
chk ~7v2 +chj +chi
boc ~7v2
jjs ~7v2
mxy ~mqk ~pnh ~r12 +r17 !7v2 ~udu ~r14
r14 ~mxy
3nh +olk +3n7 +an6 +704 +3n3 +3n0 +3mw !rki ~3tb ~bs3 ~udv ~7v3 ~udw ~p1n
3tb ~3nh
bs3 ~3nh
7v3 ~3nh
p1n ~3nh +p1j
rki !3nh ~udx ~udy
7wl ~8c1 !udz ~ue0 ~ue1 ~i7g ~mnm ~pee
i7g ~7wl
mnm ~7wl
pee ~7wl
g48 ~udz
e49 ~1p9 +emo !k91 ~ue2 ~7a0 ~js0 ~ue3 ~krb ~o33
7a0 ~e49 +enf +emo +aby +9pm
js0 ~e49
krb ~e49 +rzr +kr2
o33 ~e49
k91 !e49 ~ue4 ~ue5 ~ue6 ~ue7 ~ue8 ~ue9
7x3 ~9ks +7x1 !uea ~ueb ~5ff ~jg5 ~uec ~ued ~kgp ~uee ~mav
5ff ~7x3
jg5 ~7x3
kgp ~7x3
mav ~7x3 +mas
1xk ~uea +84c +ri0 +8ah
r0i ~uea
1fn !uef ~3s ~ueg ~8k7
3s ~1fn
8k7 ~1fn +8k6
krk ~uef
7xr ~ueh !uei ~uej ~uek
mfb ~uei
lf0 ~uel +8o0
rmc ~uem !uel ~uen ~kiu
kiu ~rmc
i2h ~ueo +835
pv3 ~uep +euf +9x3 +e3e +6do
7zq ~rcb +m4g !rv2 ~pz2 ~qjz ~ueq
pz2 ~7zq
qjz ~7zq
rv2 ~uer !7zq ~ues ~uet ~ueu
7zw ~to5 +7zv +7zs !ecf ~21p ~db7 ~er3 ~uev ~364 ~uew ~uex ~uey
21p ~7zw
db7 ~7zw
er3 ~7zw +er2
364 ~7zw +fwb
ecf ~bpv ~now +ecd !7zw ~uez ~uf0 ~1yf ~3o8 ~uf1 ~uf2 ~ebp ~ee1 ~uf3 ~uf4 ~uf5 ~uf6 ~uf7 ~uf8
1yf ~ecf +1yb
3o8 ~ecf
ebp ~ecf
ee1 ~ecf
gp0 !uf9
jhl +9xq !ufa ~ufb ~ufc
2xo ~ufa
tv !ufd ~ufe
iab ~ufd +iaa +iac
82m !uff
82n +82h !ufg
839 ~ufh ~shd !rnp ~6z3 ~ufi ~ufj ~ufk ~kp7
6z3 ~839
kp7 ~839
rnp ~d43 ~rxh +rno !839 ~ufl
84p ~7i5 !ksc ~ufm ~33p ~imv ~e5v ~43k ~7xb ~lm2 ~cep ~ahk ~amx ~ufn ~ndq ~nwl ~r0e ~ufo ~t2s
33p ~84p
imv ~84p
e5v ~84p
43k ~84p
7xb ~84p
lm2 ~84p
cep ~84p
ahk ~84p
amx ~84p
ndq ~84p
nwl ~84p
r0e ~84p
t2s ~84p
ksc !84p ~6eq ~gp5 ~ufp ~l2x ~gp6
6eq ~ksc
gp5 ~ksc
l2x ~ksc
gp6 ~ksc
85z ~tqy !tqx ~1n1 ~7ta ~ufq
1n1 ~85z +1n0 +b25
7ta ~85z
ru3 ~tqx
860 !eci ~b5r
b5r ~860
eci ~u54 ~tqx ~rkq +ec3 !860 ~ufr ~ufs
861 !ecj ~uft
ecj !861 ~ufu
876 !rnr ~blj ~h2o
blj ~876
h2o ~876
rnr !876 ~ufv ~ufw
88m ~txw
8bw !rnt
rnt +rqf +rqe !8bw ~7qw
7qw ~rnt
8c1 ~7wl ~ufx ~d1a +8c4 !9dt ~za ~ufy ~9ol ~24j ~r8z ~7v4 ~ufz ~ug0 ~dck ~i44 ~mvb ~r16 ~ug1 ~ug2 ~ug3 ~rb1 ~rck ~ug4
za ~8c1 +z7
9ol ~8c1
24j ~8c1 +kws
r8z ~8c1 +4p4
7v4 ~8c1
dck ~8c1 +dcn
i44 ~8c1
mvb ~8c1
r16 ~8c1
rb1 ~8c1 +ead
rck ~8c1
9dt ~9ir ~o8d ~op1 ~udz +9dk !8c1 ~9is ~ug5 ~ug6 ~9m3 ~ug7 ~ja4 ~ug8 ~ug9
9is ~9dt
9m3 ~9dt +9dk
ja4 ~9dt
8db ~641 ~9lv !uga ~ugb ~8q6
8q6 ~8db +3rj
dub ~uga
mm5 ~uga +4v +81p
pbm ~8fh ~ksl +pbk !ugc
ksl ~pbm !ugd
8do ~44u ~4hx +8dm !i7z ~uge ~d22
d22 ~8do +8dm
i7z ~4jw ~tho +i7y +i7w +e0i !8do ~ugf ~fs5 ~ugg ~ugh
fs5 ~i7z +fs6
8ds !rnw ~ugi ~sly ~ugj
sly ~8ds
rnw !8ds ~ugk ~66h ~ugl
66h ~rnw
n7s !rvg
rvg !n7s ~ugm ~ugn
n7t !rvh ~ugo
rvh !n7t
8fh ~ke7 +8fe +8fd +8ff !ugp ~ke8 ~ugq
ke8 ~8fh +31h
67g +1c8 +67f !ugr ~ugs ~ugt ~ugu ~ugv
8ft ~pj0 !edn ~ugw ~ig4 ~ugx ~ugy ~ugz ~qqz
ig4 ~8ft
qqz ~8ft
edn ~76s !8ft ~o55 ~mvy ~uh0 ~h4m
o55 ~edn
mvy ~edn
h4m ~edn
xp !uh1
8fu ~dml +4dz !uh2 ~380 ~386 ~uh3 ~uh4 ~uh5 ~uh6 ~k5f ~kcl ~pjb ~uh7
380 ~8fu
386 ~8fu +4dz
k5f ~8fu
kcl ~8fu
pjb ~8fu
mvz ~uh2
87w ~uh2
ewm !uh8 ~lt5
lt5 ~ewm
e2h +e2m !h5r ~8fw
8fw ~e2h
h5r !e2h ~edo ~h63
edo ~h5r
h63 ~h5r
8i4 ~75y ~8kc !uh9 ~uha ~uhb ~uhc
8k1 +8ff !u6k
qaa ~u6k +2zu
8kb ~8kc !eds
eds ~c41 ~uhd !8kb ~uhe ~q2r
q2r ~eds
8kc ~8i4 ~8kb !uhd ~1dn ~uhf ~uhg ~uhh ~9ff ~uhi ~nlm
1dn ~8kc +1df
9ff ~8kc
nlm ~8kc +57i
edt ~uhd
adg ~uhj
8pa !l51
l51 +l54 !8pa
8pb !uhk ~fqa
fqa ~8pb
h5p ~uhk
8pv ~5gw ~7ti ~ko5 +8q2 !edw ~56c ~5h1 ~75k ~7aa ~7tg ~uhl ~uhm
56c ~8pv
5h1 ~8pv +5eb
75k ~8pv +8q2
7aa ~8pv
7tg ~8pv
edw ~ec4 ~rl5 !8pv ~uhn ~32v ~5mf ~8dy ~uho ~s4r
32v ~edw +7lw +389
5mf ~edw
8dy ~edw +s1p
s4r ~edw
bew !uhp
8sf ~de3 !uhq ~s3n
s3n ~8sf
c43 ~uhq +c4b
rjp ~uhq +ssk +epe
not ~uhr
elu ~uhs
8uk !uht ~lyh ~uhu
lyh ~8uk
8w9 ~uhv !prc ~1xj ~jrz ~38n ~4rp ~uhw ~iwh
1xj ~8w9
jrz ~8w9 +3fm
38n ~8w9
4rp ~8w9 +1l4
iwh ~8w9 +ri0 +84c +iwe +79h
prc ~du5 ~ilz ~prn ~tha +prg +5l !8w9 ~uhx ~3ic ~uhy ~uhz ~8w4
3ic ~prc
8w4 ~prc
inb ~ui0
prd ~ui0 +prg
rvv !ui0
8wd ~px7 +1mv +8w2 +8w0 !prm ~8w5 ~6mm ~cia ~j6b ~ui1 ~ov1 ~px9
8w5 ~8wd +1mv
6mm ~8wd
cia ~8wd
j6b ~8wd +j3l +kov
ov1 ~8wd
px9 ~8wd
prm ~egp ~prn +prj !8wd ~ff ~1q2 ~ui2 ~rmh
ff ~prm +1px +1pw +fe
1q2 ~prm
rmh ~prm
8we +8wb !ui3
91h +91g !ui4 ~h7y ~oyf ~ui5
h7y ~91h
oyf ~91h +oyc
ql6 +dha +91n +p7b !ui6 ~h7x ~o2q ~ui7
h7x ~ql6 +h7w +dha
o2q ~ql6 +o2e
ro8 !ui8
94v +94u +94t !onv ~ui9 ~uia ~76k ~qvh ~97p ~8xd ~uib ~uic ~uid
76k ~94v
qvh ~94v +97r
97p ~94v +97r +3eo
8xd ~94v
onv +ony !94v ~uie ~uif ~uig ~uih
387 ~uii
999 ~uii
rvz ~uii
nw5 ~kck !uii ~uij ~uik ~uil ~uim ~uin ~uio ~uip ~e95 ~uiq ~fid ~uir ~jqa ~uis ~nwi ~uit
e95 ~nw5 +7yy +e94
fid ~nw5
jqa ~nw5 +8cb
nwi ~nw5
nw6 !994 ~cz ~k11 ~uiu ~n4d
cz ~nw6
k11 ~nw6
n4d ~nw6
994 !nw6 ~7me
7me ~994
gaf ~so ~15c ~9u4 ~mes ~p0o +gar !993 ~u5 ~3hf ~uiv ~uiw ~3x4 ~uix ~uiy ~uiz
u5 ~gaf
3hf ~gaf +jr3
3x4 ~gaf +g3q
993 ~tvm ~uj0 ~tf6 !gaf ~1i5 ~3i1 ~90c ~uj1 ~hq4 ~uj2
1i5 ~993
3i1 ~993
90c ~993
hq4 ~993
9bo ~9u4 +s8w !uj3 ~uj4 ~4yg ~95n ~uj5 ~uj6 ~kzv ~uj7 ~uj8 ~oes
4yg ~9bo
95n ~9bo +bi2
kzv ~9bo +kzu +hkd
oes ~9bo
p7h ~uj3 +p7e
9by ~9xs +9c1 !uj9 ~19h ~uja ~e3w ~ujb
19h ~9by
e3w ~9by +e3t
m5a ~uj9 +ddz
9ca !ujc ~ujd ~uje ~ujf ~ujg ~ujh
9cc ~b45 !hdi !fps ~2g ~i9 ~uji ~ujj ~ujk ~9co ~ujl ~ujm ~kq2 ~ujn ~l3m ~sni
2g ~9cc
i9 ~9cc
9co ~9cc
kq2 ~9cc
l3m ~9cc
sni ~9cc
hdi !fps !9cc ~eu4 ~hd8
eu4 ~hdi
hd8 ~hdi
fps !9cc !hdi ~id ~ujo ~ujp ~kk2
id ~fps
kk2 ~fps
9ce !fpu ~1ge ~t6m ~kuw ~ujq ~ujr ~ko9
1ge ~9ce +kuu +78s
t6m ~9ce
kuw ~9ce +78s
ko9 ~9ce
fpu !9ce ~ie ~ujs
ie ~fpu
9cd !hdj !fpt ~ujt
hdj !fpt !9cd
fpt !9cd !hdj ~uju ~ujv
9cr !ujw ~1to
1to ~9cr
dn6 ~ujw +dmy +76
9du ~5x1 ~m3y !rog
rog ~qi5 ~rla ~tdo +rof !9du ~szw ~kni
szw ~rog +1ds
kni ~rog +rkt
9e6 !spm ~9ea ~ujx ~9ed ~9ec ~ujy ~ujz
9ea ~9e6
9ed ~9e6
9ec ~9e6
spm !9e6 ~spo ~spx ~sps ~uk0 ~uk1
spo ~spm
spx ~spm
sps ~spm +spp
spv !uk2 ~ioa
ioa ~spv +io9 +spj
iz6 ~uk2 +9e3
spw !9eb ~ouz ~hdz ~ihn ~uk3
ouz ~spw
hdz ~spw
ihn ~spw
9eb !spw ~uk4 ~uk5 ~ih7 ~oui
ih7 ~9eb
oui ~9eb
hz9 !uk6 !uk7 ~uk8
9er ~8d1 ~uk9 ~qhj +9eq !uka ~fgf ~ukb ~ukc
fgf ~9er +fge
kd5 ~uka +kcz
9hi ~5cy ~9w3 ~eib ~epi ~g9e ~ukd !uke ~fjh ~ukf ~ukg ~nmi
fjh ~9hi +fux +203
nmi ~9hi
e0m ~uke
e0n ~uke +e0h
rmq ~uke
ivc !ukh ~uki ~9i8 ~iv9 ~t0v
9i8 ~ivc
iv9 ~ivc
t0v ~ivc
7tx ~ukh +ahh
9i4 ~9ig ~9ij ~kkn ~kmb ~s07 +9if +9ic +9i2 !efc ~ukj ~ukk ~e6b ~ukl
e6b ~9i4 +e67 +e64
efc ~e01 ~ukm ~u2a ~kmh ~s0a !9i4 ~ukn ~uko
1h4 ~ufx +fkq
90u ~ufx
abl ~ufx
k9v ~ufx
1h5 ~ufx +ja0
9ir ~9dt !ufx ~ukp ~ukq
9ig ~9i4 +9if !ukm ~9i7
9i7 ~9ig +9ic
9ij ~625 ~9i4 +9ih !u2a ~45e ~ukr ~9fu ~uks ~ukt ~pl7
45e ~9ij
9fu ~9ij +9fq +9fo
pl7 ~9ij
roi ~u2a +sjk
bi6 +bht !bi9 ~uku ~91y ~9qi ~b3p ~ukv ~ukw ~e4m ~ukx
91y ~bi6
9qi ~bi6 +aa3 +49v +plm
b3p ~bi6
e4m ~bi6
bi9 !bi6 ~uky
9k8 ~b96 +9k7 +9k6 +9ka !ukz ~ul0 ~ul1 ~ul2 ~ul3 ~k6z ~b98 ~mxb ~ul4 ~pm2 ~ul5 ~sap
k6z ~9k8 +k72 +hmj +hug
b98 ~9k8 +b95
mxb ~9k8 +mx2
pm2 ~9k8
sap ~9k8
9ks +9kp !1cw ~9ky ~ul6
9ky ~9ks +9kv
1cw +1cv +1cu !9ks ~ieq ~ul7
ieq ~1cw +iep +gq4 +1cv +ieo
1pm !ul8 ~vn ~1cx
vn ~1pm
1cx ~1pm
iwv !imo ~ul9 ~ula ~ulb
imo ~i6x !iwv ~ulc ~65g ~uld ~e5j ~ule ~ulf ~kqv
65g ~imo +gsu
e5j ~imo
kqv ~imo +kqu
9lv ~8db ~cis ~lyn ~os8 ~qcv +9lt !ulg ~bhj ~7w9 ~b12 ~ulh ~agh ~uli ~ulj
bhj ~9lv
7w9 ~9lv
b12 ~9lv
agh ~9lv
c2i ~ulg +78r
9mr ~lcz +9kp +9mq !eff ~ulk ~83a ~9y4 ~ull ~ulm ~uln
83a ~9mr +pvd
9y4 ~9mr
eff ~ruf !9mr ~8o8 ~8o9 ~rnq ~ulo
8o8 ~eff
8o9 ~eff
rnq ~eff
9q5 ~hvv ~hvz ~jj5 ~si4 +9q8 !ulp ~ulq ~noi ~m48 ~50c ~bwo ~ulr ~uls ~ult ~glw ~ulu ~hr2 ~ulv ~ulw ~ulx
noi ~9q5 +nof +nok +2g4
m48 ~9q5
50c ~9q5
bwo ~9q5
glw ~9q5
hr2 ~9q5 +qgl +dui
559 ~ulp
ph1 ~ulp +pgy +eda
jxf ~ulp +jxb +jxc
pgx ~ulp +pgu +pgy
9qn +9qq !qlv ~uly ~ulz ~ac8 ~ae3 ~ae4 ~nmh ~um0
ac8 ~9qn +adp
ae3 ~9qn
ae4 ~9qn
nmh ~9qn
qlv +dy1 +qlr !9qn ~4n ~um1 ~dy4 ~oys ~um2 ~um3
4n ~qlv +4g +4f
dy4 ~qlv +6cq +1qg +6cp
oys ~qlv +oyp +6cr
qlw !1b5 ~um4 ~5g ~l9j
5g ~qlw
l9j ~qlw
1b5 !qlw ~bj4 ~um5
bj4 ~1b5
bqc +bqb !um6
9qu ~44u !rol ~um7 ~dgs ~t0r
dgs ~9qu
t0r ~9qu
rol ~e01 !9qu ~8ig ~um8
8ig ~rol
9rn !um9 ~7vj ~2tw ~uma ~aql
7vj ~9rn
2tw ~9rn
aql ~9rn
9sf ~db3 ~dob ~lra !8jk ~umb ~d86 ~umc ~lkk
d86 ~9sf
lkk ~9sf
8jk ~umd ~doj ~u8m !9sf ~eun ~8la ~bu3 ~ume
eun ~8jk
8la ~8jk
bu3 ~8jk
42k ~umf
exr ~umf
5h2 ~umg
42j !umh ~umi ~fll ~umj
fll ~42j
9u4 ~c7 ~9bo ~9xf ~gaf ~p0o +sbj +9u0 !umk ~jyr ~sp ~uml ~95o ~umm ~eby ~plk ~s8x
jyr ~9u4
sp ~9u4 +9u0 +g2q
95o ~9u4
eby ~9u4
plk ~9u4 +pjn +1s9
s8x ~9u4 +9u0 +s8w
7m1 ~umk +ppm
93h ~umk +fnz
g92 ~umk +qzw
af4 +af1 +af0 +af2 !umn ~wt ~2sq ~kpq ~umo ~ump
wt ~af4
2sq ~af4
kpq ~af4 +j70 +kpp
el6 ~7ct !umq ~ex3 ~eld ~umr ~ums ~kwo
ex3 ~el6 +9wg
eld ~el6 +9wg +el4
kwo ~el6
eaw !7qp ~8t ~1w0 ~9vh ~dxc ~a83 ~hxw ~umt ~lwo
8t ~eaw
1w0 ~eaw
9vh ~eaw
dxc ~eaw +a85
a83 ~eaw
hxw ~eaw
lwo ~eaw
7qp !eaw ~1v ~aky ~umu ~umv ~umw ~umx ~umy ~hh3 ~umz ~un0
1v ~7qp
aky ~7qp
hh3 ~7qp
ezl !un1
9w3 ~9hi ~eib !un2 ~un3
9xf ~ix ~z9 ~9u4 +ejq !un4 ~9u5 ~un5
9u5 ~9xf +8dm +9u2
9xs ~jj5 ~p0o +9xp +9xo !ron ~1h0 ~1zh ~byj ~un6 ~ce5 ~un7 ~un8
1h0 ~9xs
1zh ~9xs +t7a +1h3 +9c1
byj ~9xs +729 +bgp
ce5 ~9xs
ron ~un9 ~uj0 !9xs ~una ~gjs
gjs ~ron
dv2 ~unb +duu +gei
1zg ~unb
9ys ~unb +9yk +9yl +1yt
a0h ~5y2 ~612 ~n50 +a0e +a0i !unc ~a1a ~5l2 ~und ~6pp ~une ~unf ~a6n ~ung ~unh ~uni ~unj ~f1h ~unk ~unl
a1a ~a0h +a19 +a17
5l2 ~a0h
6pp ~a0h
a6n ~a0h
f1h ~a0h
rot ~unc
ifc ~unc +ifb
26b !unm ~6wh ~d2j ~kcx ~unn ~uno ~unp
6wh ~26b
d2j ~26b +67z +d2b
kcx ~26b
f1i !unq !unr
z4 ~z3 +z1 +z2 !rjl ~bk6 ~a6b ~uns
bk6 ~z4
a6b ~z4
rjl ~rjk +rjj !z4 ~unt ~pjc ~unu
pjc ~rjl
ec7 ~unv
a32 ~kvx !unw ~unx ~uny ~7a4 ~i18
7a4 ~a32
i18 ~a32 +ioj +ioi +i1a +9vj
a3e ~78e ~e5d ~edv ~ev6 ~i6x ~kur ~unz !uo0 ~uo1 ~6gr ~hzy ~uo2 ~pa6 ~psd ~saa ~sbi
6gr ~a3e +650
hzy ~a3e
pa6 ~a3e
psd ~a3e
saa ~a3e
sbi ~a3e
6y ~uo0
edv ~i6x !uo3 ~762
762 ~edv
g3 ~uo4 +sz9
6iz ~tou ~rxx !uo4 ~1p ~uo5 ~jkz
1p ~6iz
jkz ~6iz
a4q ~mn3 +a4u !uo6
63s ~asm +62q !uo7 ~uo8 ~kn2
kn2 ~63s +a86
80y ~uo7
pxb ~uo7 +68w
2kn ~uo9
a5f ~udp ~d0n +a5e !8qo ~uoa ~uob
8qo ~7ug ~rpt +n2a !a5f
a6i ~okh ~pci !ros ~b7q ~uoc ~bdc ~fca ~uod ~uoe ~g0f ~uof
b7q ~a6i +k5q +b7v
bdc ~a6i
fca ~a6i
g0f ~a6i
ros ~mv7 ~tdp +s3s !a6i ~moo ~uog ~uoh ~f3l ~uoi ~uoj ~uok ~uol ~lj8 ~uom
moo ~ros +72u
f3l ~ros
lj8 ~ros +mve
a6j !ipf
ipf !a6j
a73 !7p4 ~uon ~uoo
7p4 !a73 ~uop
a7y ~91 ~uoq ~js7 ~ko5 !t9t ~uor ~g9c ~uos ~uot ~jyc ~mnn
g9c ~a7y +g9j
jyc ~a7y
mnn ~a7y +mnl
1el ~t9t +1ej +1ei
gft ~t9t
ipg ~t9t
mvr ~t9t
6ny +4ya !uou ~uov
lf8 ~uow +4t0
a9q ~oy !uox ~uoy ~uoz ~72g ~up0 ~94w ~up1 ~1k9 ~qem ~qqd ~qqf
72g ~a9q
94w ~a9q
1k9 ~a9q
qem ~a9q
qqd ~a9q
qqf ~a9q
a9y ~erf ~l4r ~nt6 ~pfp !up2 ~3p4 ~abt ~bzw ~9la ~cbb ~up3 ~qvz ~qv6
3p4 ~a9y
abt ~a9y
bzw ~a9y
9la ~a9y
cbb ~a9y +cb9
qvz ~a9y
qv6 ~a9y
5zg ~up2 +l28
qaj ~up2
9c ~up4 +9a +99 +9d
68r ~up4 +68j
efy !up5 ~m7j ~up6
m7j ~efy
abj !up7
fvp ~up7
ac3 ~agj +2hb +ac1 !ifd ~cc
cc ~ac3 +159 +bx +cg
ifd ~ahg !ac3 ~3m ~882 ~up8 ~s33
3m ~ifd
882 ~ifd
s33 ~ifd
agj ~ac3 !ahf ~up9 ~q0i
q0i ~agj
ahf ~ifd !agj ~upa
ad0 ~upb !row ~18j ~98o ~acx ~upc
18j ~ad0
98o ~ad0
acx ~ad0
row ~q08 !ad0 ~upd ~rpi ~upe ~upf ~rz1
rpi ~row
rz1 ~row
ad5 ~in ~6my ~ke7 ~s07 +ivx !upg ~io ~ivy ~uph
io ~ad5
ivy ~ad5 +ivx
e7v ~upg
adf ~upi !unz ~upj ~upk
adn ~s26 +96l !520 ~upl ~6uu ~6uv ~j61
6uu ~adn +kty +ktw +6um
6uv ~adn +6un
j61 ~adn
520 !adn ~upm ~upn ~upo ~upp ~m6 ~upq ~upr
m6 ~520
ae0 ~ocw ~r12 +adp !eg2 ~ups ~upt ~irw ~kmt ~nhl
irw ~ae0
kmt ~ae0
nhl ~ae0 +s7a +p79
eg2 ~u2b ~i21 +eg1 !ae0 ~b8l ~iaq ~rr0 ~upu ~rww
b8l ~eg2 +9yc
iaq ~eg2 +eg1
rr0 ~eg2 +rqz
rww ~eg2
aef !upv ~ew5 ~qj8
ew5 ~aef
qj8 ~aef
s1y ~upv +s23
et6 ~upw
ea7 ~ea6 ~emv !upw ~7a5 ~jdr ~rja ~roz
7a5 ~ea7 +9vj +elp
jdr ~ea7 +jdq
rja ~ea7
roz ~ea7
ael ~7ti ~ueo ~j6q ~rjl !e52 ~7pv ~7tm ~afy ~cku ~d1p
7pv ~ael
7tm ~ael +rjj
afy ~ael
cku ~ael
d1p ~ael
e52 ~uep ~6yz !ael ~eiz ~rnh ~rve
eiz ~e52
rnh ~e52
rve ~e52
aev !rns
rns !aev ~anr ~upx
anr ~rns
ag9 +afw +4i9 +afv +afu !eg3 ~upy ~upz ~uq0
eg3 !ag9 ~ec1
ec1 ~eg3
eg4 !uq1 ~uq2
3i8 !ka7 ~uq3
ka7 !3i8 ~uq4
b29 !uq5 ~uq6
acr +acn +acm +agm +acl +ack +acw !uq7 ~uq8 ~uq9 ~uqa ~uqb
aha ~j33 !esj ~uqc ~j36
j36 ~aha
esj ~em5 !aha ~uqd ~uqe ~uqf ~ev7
ev7 ~esj
j1x !eki ~uqg ~uqh ~uqi ~n7d
n7d ~j1x
eki ~4tz !j1x ~uqj ~uqk
j3g ~pxd !exx ~uql ~j1y
j1y ~j3g
exx !j3g ~uqm ~uqn ~ekk ~nih ~uqo
ekk ~exx
nih ~exx +kw4
ah6 ~j1u !eqe ~uqp ~j35
j35 ~ah6
eqe ~eec !ah6 ~eed ~em7
eed ~eqe
em7 ~eqe
aiv !uqq ~uqr ~uqs ~aj3 ~uqt ~uqu ~uqv ~uqw ~uqx ~uqy ~uqz ~ur0 ~ur1
aj3 ~aiv
k8d !ur2
alp ~e3p ~fc0 ~lr0 +fc5 +alt !rp1 ~19b ~p2p ~ur3 ~ur4
19b ~alp
p2p ~alp
rp1 ~jgv ~rs6 +ek2 +ek1 !alp ~ur5 ~527 ~lo7
527 ~rp1
lo7 ~rp1
a14 ~alp ~fc0 ~e3p +fc5 !ur6 ~ur7 ~ur8
am7 ~6gg ~rb8 ~rcb +am6 +axv !rp2 ~ur9 ~rba
rba ~am7 +giz
rp2 ~u6q ~uer +eh1 !am7 ~ura ~r76 ~rx6
r76 ~rp2 +r74 +2td
rx6 ~rp2
rp3 +eh1 !urb ~528
528 ~rp3 +hu
giw ~gix !urc ~urd ~8v8 ~d1q ~ure ~g2l ~urf
8v8 ~giw
d1q ~giw
g2l ~giw +g2k +g2j
r3v ~urc +r7e +r7d +eh1 +r3t
eoz ~urc +mjk +r7e +3sd +eox
m7f ~urc +m7e +m7d
rv3 ~urg
eg5 !urg ~bgr ~rop
bgr ~eg5
rop ~eg5
aod ~fjg +1pz +aog !rp4 ~aj ~2jp ~urh ~irx
aj ~aod
2jp ~aod
irx ~aod
rp4 ~bix ~rs9 +pk0 !aod ~pjz ~uri
pjz ~rp4 +pk0
pjy +pk0 !aoe ~18c ~urj ~7cu ~9hu ~aci ~urk ~url ~urm ~urn ~lco ~lcp ~sof
18c ~pjy +18a
7cu ~pjy +oa7 +lg8 +7cr
9hu ~pjy
aci ~pjy
lco ~pjy
lcp ~pjy
sof ~pjy
aoe +aog !pjy ~5z9 ~c17 ~uro
5z9 ~aoe
c17 ~aoe
aqw +54f !urp ~fqe ~urq ~7jf ~urr ~q1i ~urs ~urt ~hma ~uru ~urv ~urw ~urx
fqe ~aqw +54f
7jf ~aqw
q1i ~aqw
hma ~aqw +hn1 +hn6
18z ~urp
7l0 ~urp
aqx +54f !ury ~54g ~urz ~q4d ~us0
54g ~aqx +54f
q4d ~aqx
ar1 ~dvg ~pu4 +oyy !oib ~5p ~us1 ~dqu ~us2 ~afz ~us3 ~us4 ~b8p ~us5 ~dvk ~lfb ~enh ~us6 ~lf9 ~lm8 ~lm9 ~us7 ~swn ~us8
5p ~ar1
dqu ~ar1
afz ~ar1 +afs
b8p ~ar1 +oyy
dvk ~ar1
lfb ~ar1 +4t0 +e2l
enh ~ar1 +e2l +eng
lf9 ~ar1 +4t0 +oyy
lm8 ~ar1 +4t0
lm9 ~ar1 +4t0 +oyz +dvj
swn ~ar1
oib ~cj9 ~rq1 +oig !ar1 ~us9 ~flu ~usa ~fsv ~usb ~usc ~oim
flu ~oib +flt
fsv ~oib
oim ~oib
v3 ~usd +v0 +v1
ksv ~usd
oic +oig !usd ~use ~usf ~usg ~ush ~usi ~usj ~usk ~usl
ar2 !usm
ard ~lyn ~qso !usn ~57d ~uso ~b2i ~usp ~usq ~usr
57d ~ard
b2i ~ard +2uf
are !uss
ari ~uk7 ~mvs ~qn0 +37j !fue ~ust ~usu ~kat ~usv ~usw ~usx ~usy ~usz ~b8z ~cqk ~pi8
kat ~ari +kav
b8z ~ari +6si +d93 +im2
cqk ~ari
pi8 ~ari +pi6 +6si
fue ~uk6 ~qnm +qnr !ari ~ut0 ~488 ~ut1 ~fo8 ~ut2 ~ut3 ~ut4 ~ut5 ~naw ~3cr ~o3c ~og3 ~ut6 ~owc ~ut7 ~pmv ~ut8 ~ut9
488 ~fue
fo8 ~fue
naw ~fue
3cr ~fue
o3c ~fue
og3 ~fue
owc ~fue +r9g
pmv ~fue
aro +arg +arf +arn !uta ~utb ~utc ~cmz ~utd ~ute
cmz ~aro
od1 ~uta
arp !utf ~7ma ~7mb ~utg
7ma ~arp +fzu
7mb ~arp +fzu
ebg !uth
asl ~l1j !rp8 ~uti
rp8 ~tih !asl ~j2
j2 ~rp8
asm ~lt ~63s ~cgl !rp9 ~utj ~utk
rp9 ~23y ~75x ~dqn ~i7r ~uo7 !asm ~utl ~j3 ~utm ~utn
j3 ~rp9 +j5 +j4
atd !uto ~utp ~utq ~utr ~b8i ~uts ~utt ~utu ~utv ~utw ~utx ~uty
b8i ~atd
ka8 ~uto
6ce ~utz +6ca +6c9 +62r
5n4 ~uu0 +oih
awo ~bu0 ~kkn ~kxz +atr !egy ~e61 ~ato ~uu1 ~llq
e61 ~awo +660
ato ~awo +atr
llq ~awo
egy ~uu2 ~e5r ~uu3 !awo ~2db ~uu4 ~uu5
2db ~egy
b2k !rpb ~67n ~uu6 ~8tm ~uu7 ~uu8 ~uu9
67n ~b2k
8tm ~b2k
rpb !b2k ~ea4 ~jq3 ~ro5 ~uua
ea4 ~rpb
jq3 ~rpb
ro5 ~rpb
b2l ~jaa ~uub ~okh !rpc ~uuc ~uud ~as6
as6 ~b2l
rpc ~mv7 ~uue ~uuf !b2l ~uug ~mvi ~uuh ~uui ~uuj
mvi ~rpc
b2o ~hsu !eh9 ~3hi ~uuk ~uul ~uum
3hi ~b2o
eh9 ~e34 +a4g !b2o ~3hj ~uun ~9tf ~efz
3hj ~eh9
9tf ~eh9
efz ~eh9
b2p !eha ~qi6
qi6 ~b2p
eha !b2p
iup +iun +ejp !5lg ~2mo ~b4c ~evh ~pay
2mo ~iup
b4c ~iup +ejn +ftu
evh ~iup +kp3
pay ~iup
5lg !iup ~67o ~uuo ~uup
67o ~5lg +b1c +b1b
b45 ~9cc ~bta ~izd ~kur !fpj ~l3s ~evg ~ejk ~9km ~brq ~izf ~kpz ~kq0 ~kuj
l3s ~b45 +a04 +izc
evg ~b45
ejk ~b45
9km ~b45 +9kl
brq ~b45
izf ~b45
kpz ~b45 +kq5
kq0 ~b45 +4xu +kpw
kuj ~b45
fpj !b45 ~nn2 ~pwt ~rim
nn2 ~fpj
pwt ~fpj
rim ~fpj
es8 !uuq ~uur ~cx9 ~h5s ~fb8 ~jqx ~osc ~uus ~uut
cx9 ~es8
h5s ~es8
fb8 ~es8
jqx ~es8
osc ~es8 +osb
rhe !uuu
b56 ~d7e ~ote ~soj !rpd ~uuv ~695
695 ~b56
rpd ~e0t ~rpv ~tq8 +op6 +e7c !b56 ~lz ~uuw ~28m ~uux ~75e ~uuy ~8gy ~uuz ~uv0 ~uv1 ~uv2 ~8f9 ~gox
lz ~rpd
28m ~rpd
75e ~rpd
8gy ~rpd +8gx +8gu
8f9 ~rpd
gox ~rpd
b57 ~1e8 +b5d !rpe ~uv3 ~pv9 ~uv4
pv9 ~b57 +pvd
rpe !b57 ~pqo ~rwm
pqo ~rpe
rwm ~rpe
b7o +h18 !uv5
b96 ~9k8 +2pr +b95 !uv6 ~uv7 ~uv8 ~uv9 ~uva ~uvb ~pm4
pm4 ~b96
mni ~uv6 +pfb +pfa
b97 +b94 !ehs ~uvc ~uvd
ehs !b97 ~d8 ~uve ~uvf ~uvg ~uvh
d8 ~ehs +eux +m4d
eht !655 ~uvi
655 +b94 +67f !eht ~uvj
db +da +77 !uvk ~fj ~uvl ~6nz ~9k9 ~uvm ~uvn ~s3g
fj ~db +fh
6nz ~db +6nu
9k9 ~db +b94
s3g ~db +s3r
mnk ~uvk
ewt !uvo
7ch +gco !pj1 ~7d2 ~uvp ~uvq ~uvr ~sl9
7d2 ~7ch
sl9 ~7ch +sl4
pj1 !7ch ~uvs ~uvt
bh0 !uvu ~uvv ~uvw ~uvx ~uvy
bhk ~bmh ~bta !mu ~uvz
mu ~22a !bhk ~my ~uw0
my ~mu
i4u !h6 ~uw1
h6 +h3 !i4u
bix !i4t ~uw2 ~tl ~uw3 ~i5c ~uw4 ~e5c ~uw5 ~uw6
tl ~bix +ai8 +th +ti
i5c ~bix
e5c ~bix
i4t +2e !bix ~edf ~uw7 ~dlm ~uw8
edf ~i4t
dlm ~i4t
2f +2e !uw9
biy ~esr !8vu ~38 ~ahc
38 ~biy
ahc ~biy
8vu ~i4a !biy ~eqf ~hye
eqf ~8vu
hye ~8vu +hyg
8vv !uwa ~uwb ~uwc ~uwd ~uwe ~uwf
rpj !uwg ~d4n ~h8j ~uwh
d4n ~rpj
h8j ~rpj
qxh ~uwi +1i +fgu
s9e ~uwj
bko ~6n5 ~bkp !ei7 ~4v5 ~uwk ~93w ~uwl ~93x ~uwm ~kit ~jst ~uwn ~pf7 ~uwo
4v5 ~bko +4v4 +4v7 +4v6
93w ~bko
93x ~bko
kit ~bko
jst ~bko
pf7 ~bko
ei7 ~uwp !bko ~4o6 ~uwq ~uwr ~uws
4o6 ~ei7
bkp ~bko ~uwt !uwp ~uwu
5sr ~uwp +6ni
5za ~uwp +s6g
9zz ~uwp
pr4 ~uwp
rsm ~uwp
bkx !fq0
fq0 !bkx ~uwv
bm8 ~gjb ~kwa ~ptc !rpl ~uww ~d0o ~uwx ~cgq ~hii ~gjc ~uwy
d0o ~bm8 +avf +ave
cgq ~bm8
hii ~bm8 +hih
gjc ~bm8 +bmb
rpl ~rna ~rsv ~rwj +rpk !bm8 ~1q ~306 ~8nv ~d0q ~rsw ~uwz ~ux0 ~ux1
1q ~rpl
306 ~rpl +49z
8nv ~rpl +dlp +dlo
d0q ~rpl +hji +5yo +k3p
rsw ~rpl
bog +1jt +3hm !ux2 ~1jv ~jsq ~jsr ~ux3
1jv ~bog +3hm +1jt
jsq ~bog +3hm
jsr ~bog
ax3 ~ux2 +1js
lxn ~ux2
otw ~ux2 +a1
ojm ~ux4
nbr !ux5
bpw !2wq ~g1g ~ux6
g1g ~bpw
2wq !bpw ~ux7 ~6d1
6d1 ~2wq
b5q ~ux8 !rpf ~ux9 ~uxa ~uxb ~fti ~pbq ~qbx ~uxc
fti ~b5q
pbq ~b5q +e30
qbx ~b5q
rpf ~uxd !b5q ~bpy ~uxe ~uxf
bpy ~rpf
bpv ~uxg ~ecf ~to6 ~u5f ~uxh ~rv9 !to5 ~a2t ~1ye ~1yo ~uxi ~5h5 ~9o6 ~bha ~uxj ~uxk ~uxl ~uxm ~rva
a2t ~bpv
1ye ~bpv +ecd +1yb
1yo ~bpv
5h5 ~bpv
9o6 ~bpv
bha ~bpv
rva ~bpv
6rs ~to5
4h3 ~to5 +4h2 +4h1 +4hd +4hc
brb +br7 +br9 +46n +bra !eim ~kow ~m1j
kow ~brb +kou +8w1 +kte +jtw
m1j ~brb +b60 +m1p
eim ~p2l !brb ~io5 ~lmc
io5 ~eim
lmc ~eim
brh ~iap +bro !p80 ~49g ~uxn ~uxo ~uxp ~uxq ~uxr ~uxs ~uxt
49g ~brh
p80 ~iru ~u7f !brh ~uxu ~242 ~5r6 ~uxv ~uxw ~uxx ~uxy ~uxz ~uy0 ~q8s ~uy1 ~uy2
242 ~p80
5r6 ~p80
q8s ~p80
bri !ksd ~uy3
ksd !bri ~uy4 ~uy5 ~4d2 ~uy6 ~uy7 ~97t ~uy8 ~uy9 ~uya ~uyb ~uyc ~uyd ~ok4 ~uye
4d2 ~ksd
97t ~ksd
ok4 ~ksd
n4e ~uyf +n4a +n49 !uyg ~uyh ~uyi ~n3s ~uyj
n3s ~n4e
bsa ~103 ~u1y ~civ ~dq5 ~uyk ~oo0 ~si4 +bs8 +bsd !uyl ~101 ~uym ~uyn ~uyo ~uyp ~6zr ~uyq ~uyr
101 ~bsa +10b +10c
6zr ~bsa
dqo !uys +dqp
bqp ~5r4 ~uyt !rpp ~bto ~uyu ~uyv ~uyw ~uyx ~dys ~uyy ~uyz
bto ~bqp
dys ~bqp +551
rpp ~h86 !bqp ~uz0 ~h87 ~uz1 ~uz2
h87 ~rpp
bu0 ~awo ~kxz +bu1 !uu2 ~uz3 ~uz4 ~uz5 ~3pe ~uz6 ~ml6 ~kxi ~uz7 ~uz8 ~kzy ~uz9 ~uza ~uzb
3pe ~bu0
ml6 ~bu0 +ky2
kxi ~bu0 +mai +2m7
kzy ~bu0 +atr
rwk ~uu2
55j ~uu2
bur !9rb ~bat ~uzc ~uzd ~56p ~6c0 ~uze ~b08 ~uzf ~uzg ~uzh ~uzi ~eno ~flm ~j5o ~mlx ~uzj ~pp5 ~pp6 ~rx1 ~uzk
bat ~bur
56p ~bur
6c0 ~bur
b08 ~bur
eno ~bur
flm ~bur
j5o ~bur
mlx ~bur
pp5 ~bur
pp6 ~bur
rx1 ~bur
9rb +9r5 !bur ~pn7 ~31l ~uzl ~cbs ~g31 ~gg5 ~s18 ~s19 ~uzm ~sci
pn7 ~9rb
31l ~9rb
cbs ~9rb
g31 ~9rb
gg5 ~9rb
s18 ~9rb +s17 +s16 +cat +e
s19 ~9rb
sci ~9rb +s16
918 !uzn ~uzo ~uzp
qh3 ~uzq
bvy ~nqr +bw0 !iff ~pnq ~s08
pnq ~bvy
s08 ~bvy +s09 +s0u
iff ~uzr !bvy ~uzs ~6ud
6ud ~iff +izu +7qb +hd +hc +7qf
bvx !ifg ~t0s ~uzt
t0s ~bvx +bw0 +bvu +6mi
ifg !bvx ~10a ~uzu ~uzv ~uzw
10a ~ifg
bvz !uzx
mmq !uzy ~uzz ~v00 ~v01
a11 !v02 ~v03 ~v04 ~v05 ~v06 ~v07 ~v08 ~sbd
sbd ~a11
b8h +h2p !v09 ~b8k ~v0a
b8k ~b8h +b8j
boq !v0b
a12 !v0c ~1cy ~v0d ~pgj ~v0e ~v0f
1cy ~a12
pgj ~a12
bw5 !v0g
buh !v0h ~v0i ~v0j ~v0k ~v0l ~v0m
oy2 !rwa ~h9e ~v0n ~oy5
h9e ~oy2
oy5 ~oy2 +oy7
rwa !oy2
c36 !v0o ~v0p ~v0q ~esa ~v0r
esa ~c36
c41 ~64n ~e60 ~eds ~v0s !oy4 ~3th ~v0t ~v0u ~cql ~j3z ~v0v ~rrx ~stl
3th ~c41
cql ~c41
j3z ~c41
rrx ~c41
stl ~c41
oy4 ~ko5 ~oxv !c41 ~v0w ~v0x ~oxq ~jhg ~jhh ~v0y ~l15 ~rre !ifz
oxq ~oy4 +jo6 +blq
jhg ~oy4 +jo6
jhh ~oy4
l15 ~oy4
rre ~oy4 +oa6
ifz !oy4 !v0z
i4b +i4f !gc1 ~atv
atv ~i4b
gc1 !i4b
6uj !9td
9td !6uj
4u4 !v10
gcb ~v10
pt2 ~v10
qew !v11
c4l ~v12
l23 +j7m !v12 ~3la ~v13 ~jkp ~v14
3la ~l23
jkp ~l23
c4o ~50l ~c4p ~rvs +c4n +c4m !v15 ~v16 ~caj ~fro ~rvt
caj ~c4o +11g
fro ~c4o +glf
rvt ~c4o +rvu +c4m
qte ~v15 +h4g +h4f
c4p ~c4o +c4n !v17 ~v18 ~v19
c5m ~dml ~ac6 ~o91 ~rb8 +1x5 !v1a ~1x0 ~1uh ~v1b ~v1c
1x0 ~c5m +1x5
1uh ~c5m
1qd ~v1a +ama +am9 +ajh
bjq ~v1a
2fc ~v1a +dxv +ama
rk4 ~v1a
hm4 ~v1a
l5h ~v1a
c8y !v1d
nzb +lhx +gl2 !v1e ~v1f ~v1g ~cdl ~v1h
cdl ~nzb +kdk
cc2 !cbx
cbx !cc2
cdc ~fjg +cd9 !eiq ~3r9 ~4ss ~en5 ~pr3 ~e1p ~e8d ~v1i
3r9 ~cdc
4ss ~cdc
en5 ~cdc
pr3 ~cdc
e1p ~cdc +cn6
e8d ~cdc
eiq ~v1j ~rs9 !cdc ~rsa
rsa ~eiq +in8
cgl ~2s9 ~2sw ~asm ~cgm ~ilz ~mdw +cgk !23y ~3zu ~v1k ~v1l ~v1m ~v1n ~n7p ~oq8 ~pxa ~v1o
3zu ~cgl
n7p ~cgl +q98 +bv3 +b02
oq8 ~cgl
pxa ~cgl
23y ~8mk ~a7l ~rp9 ~t1i ~t1t +23x !cgl ~2c ~v1p ~80b ~v1q ~v1r ~v1s ~dpi ~ghr ~e0v ~v1t ~v1u ~i5k ~i7t ~kt3 ~mx5 ~v1v ~v1w ~v1x ~v1y
2c ~23y +20n
80b ~23y +2pe
dpi ~23y +20n
ghr ~23y +7ib +ghp +3zo
e0v ~23y
i5k ~23y
i7t ~23y
kt3 ~23y
mx5 ~23y
cgm ~cgl ~hrp ~mn3 ~mnd ~v1z ~t21 +cgj !a7l ~146 ~v20 ~n8h ~v21
146 ~cgm +n3c +144
n8h ~cgm +lw4
a7l ~23y ~e31 ~v22 ~v23 ~st5 ~t46 +a7j !cgm ~hqd ~v24 ~304 ~v25 ~7xf ~s92 ~87u ~v26
hqd ~a7l +7xe +hqc
304 ~a7l +7js
7xf ~a7l +7xe
s92 ~a7l +ghp +ri9
87u ~a7l +87q +7xe
102 ~v27
k59 ~v27 +npq
ku5 ~v28 +p1e
77n ~v28 +lg8
776 ~v28 +718 +f0i +6zx
71c ~v28 +f0i +qgh +718
crs ~v28 +3e +ems
ce3 ~v28
pvl ~v28
i1s ~v28
olh ~v28 +qgh
p1x ~v28
pz4 ~v28 +qgh
cis ~2k6 ~9lv !20p ~v29 ~bco ~v2a ~v2b ~g9r
bco ~cis
g9r ~cis +py9
20p ~gqz ~ria +oih !cis ~5n3 ~v2c ~pjk ~szh
5n3 ~20p +5ka
pjk ~20p
szh ~20p
civ ~bsa ~lyn +cip !v2d ~9lw ~h9i
9lw ~civ +9lt
h9i ~civ +h9k
cj9 ~oib !pu4 ~pe3 ~cjg
pe3 ~cj9
cjg ~cj9 +pdn
pu4 ~ar1 +pu7 !cj9 ~3b ~v2e ~v2f ~v2g ~v2h ~v2i
3b ~pu4 +pu7
cja ~e9g +ciy !pd7 ~v2j ~oht
oht ~cja
pd7 ~jtp +3d !cja ~nwa ~37z ~v2k ~v2l ~v2m ~v2n
nwa ~pd7 +3d +kny
37z ~pd7
cjw +cjt !v2o
clq +qkv !rpq ~1do ~cb2
1do ~clq +1de +qkv
cb2 ~clq
rpq +eis !clq ~v2p
d0n ~52z ~6jc ~cb1 ~udp ~a5f ~utz ~v2q ~f9f +avf !rpt ~v2r ~34c ~v2s ~cg6 ~fqx +d0m
34c ~d0n +34b
cg6 ~d0n
fqx ~d0n
rpt ~7ug ~8j8 ~8qo ~uu0 ~v2t ~n1x ~osu ~tu5 +rps +n2a !d0n ~v2u ~hjg
hjg ~rpt +hji
osj ~m8m !ruz
ruz !osj
d19 !op0 ~v2v ~v2w ~v2x ~a1k ~b3q ~mr2 ~v2y ~v2z ~v30 ~v31 ~v32 ~v33 +d1i
a1k ~d19
b3q ~d19 +oqd
mr2 ~d19 +ckf
op0 +op5 !d19 ~v34 ~v35 ~v36 ~v37 ~j95 ~opc ~bcs ~v38 ~szt ~t64 ~v39 ~v3a ~v3b ~p24 ~s51
j95 ~op0
opc ~op0
bcs ~op0 +bcq +8z5
szt ~op0 +bah +bag
t64 ~op0
p24 ~op0
s51 ~op0 +s4z
d1a ~8c1 ~elt ~h9t ~r13 +4b4 !op1 ~4a8 ~d1w ~v3c
4a8 ~d1a +bij
d1w ~d1a
op1 ~qhk ~v3d !d1a ~v3e
8cd !v3f
b9w ~v3g +cke
sf +sd +sc !v3h ~v3i ~v3j ~v3k ~v3l ~v3m
d29 ~2qp ~v3n ~v3o ~ja3 ~n2e !d28 ~ekq
ekq ~d29
d28 ~84s ~tca ~grg ~v3p ~v3q ~j9y ~r1u ~v3r !d29 ~56 ~v3s ~v3t ~v3u ~v3v ~4oz ~v3w ~7i9 ~e0w ~v3x ~hj7 ~v3y ~p6b
56 ~d28 +53
4oz ~d28 +my1
7i9 ~d28
e0w ~d28
hj7 ~d28 +hj6 +87s
p6b ~d28
d2i ~61r +d2c !u22 ~6ft ~v3z ~v40 ~l9i ~q5h
6ft ~d2i +67z +d2c +d2b
l9i ~d2i
q5h ~d2i
d7b ~194 ~sst !v41 ~v42 ~v43 ~v44 ~l6c ~d78 ~97f ~n4m ~h6c ~v45 ~v46 ~ktj ~v47
l6c ~d7b +32
d78 ~d7b +7cd +3s7
97f ~d7b
n4m ~d7b +cgk
h6c ~d7b +h69 +h6f
ktj ~d7b +ktg
75f ~v41
egk ~v41 +jl2 +egf +ege
h64 +h6e !ivd
ivd +iv6 +iuy +pzu !h64 ~v48 ~v49
ekx !v4a
d7e ~b56 ~mqk ~soj ~sst +d7a +d79 !rpv ~bde ~3he ~b3r ~otg ~cwt ~v4b ~gl4 ~v4c ~v4d ~bbl ~v4e ~v4f ~v4g ~ssu
bde ~d7e +368
3he ~d7e
b3r ~d7e +b40
otg ~d7e +b40
cwt ~d7e
gl4 ~d7e +mql +s8w
bbl ~d7e
ssu ~d7e
rpv ~boj ~e0t ~rpd ~v3r !d7e ~v4h ~v4i ~sqx ~v4j ~v4k ~v4l ~v4m ~rig ~v4n ~v4o ~v4p ~v4q ~v4r ~v4s ~v4t ~8kn ~9gd ~v4u ~ben ~v4v ~ehj ~ehm ~v4w ~v4x ~v4y ~v4z ~v50 ~n42 ~v51 ~pwg ~v52 ~v53
sqx ~rpv +squ +1r2
rig ~rpv +rif
8kn ~rpv +jl5
9gd ~rpv +9gc
ben ~rpv
ehj ~rpv
ehm ~rpv +ehg
n42 ~rpv
pwg ~rpv
4t3 ~v54 +a4l
8sy ~v54 +cfp
8sz ~v54 +7uf
8t0 ~v54 +l48
9d6 ~hsu ~ky6 ~nj7 +9d0 !v54 ~v55 ~9da ~9dd ~v56 ~v57 ~v58
9da ~9d6
9dd ~9d6
8d1 ~9er +8cy !v59 ~v5a ~g45 ~kop
g45 ~8d1
kop ~8d1
rnu ~v59
d6c !d6l ~v5b ~v5c ~v5d ~v5e
d6l !d6c ~v5f ~2n1
2n1 ~d6l
d6d !v5g
d98 +d93 !g3y ~7yp ~v5h ~v5i ~da5 ~v5j ~v5k ~kfo
7yp ~d98 +7yv
da5 ~d98 +da3
kfo ~d98 +da3
g3y +so8 !d98 ~g4r ~v5l ~423 ~v5m ~v5n
g4r ~g3y
423 ~g3y
d99 +d94 !g3z ~qdl ~8qq ~ftw ~iwi ~v5o
qdl ~d99
8qq ~d99 +nq1
ftw ~d99
iwi ~d99
g3z +9kc !d99 ~bgj
bgj ~g3z
d9a !g40 ~v5p
g40 !d9a
9dw ~v5q
g46 ~v5r
kfn ~v5s +da3
g41 !d9b ~v5t
d9b !g41
d9x !1ud ~m08 ~7mn
m08 ~d9x +4k1
7mn ~d9x
1ud +1tu !d9x
9rg !8gz ~v5u ~v5v
8gz !9rg
db3 ~v5w ~6pj ~9sf ~s07 !u8m ~v5x ~v5y ~v5z ~v60 ~v61 ~akc ~eoa ~fku ~v62 ~v63 ~v64 ~p6i ~v65
akc ~db3
eoa ~db3 +enx +eod +eoc +e4r
fku ~db3
p6i ~db3
de3 ~8bm ~8sf ~s3m !dma ~1q8 ~8mv ~v66
1q8 ~de3 +1qa
8mv ~de3
dma ~n50 ~uhq ~rqb +dm8 !de3 ~rqc ~oq9 ~v67 ~v68
rqc ~dma +rqe +rqf
oq9 ~dma
dmg !de7
de7 !dmg
de6 +de5 !dme !2yj ~v69
dme +c2s +dmf !2yj !de6 ~464 ~c2u ~v6a ~fzb
464 ~dme +463
c2u ~dme +dmf +c2s
fzb ~dme +fz9
2yj +2yi !de6 !dme
dew +deu !v6b ~v6c ~v6d ~cj2 ~v6e
cj2 ~dew
dez ~q9x ~qyw ~v6f +dac +dex +df8 !gi9 ~v6g ~5xl ~9pw ~v6h ~v6i ~v6j ~v6k ~ryn
5xl ~dez
9pw ~dez +gp9 +df8
ryn ~dez
gi9 ~8z7 ~egp ~o1i !dez ~v6l ~v6m ~v6n ~v6o ~v6p ~rmg ~p5c
rmg ~gi9
p5c ~gi9
lk5 !gil ~9mc ~v6q ~g3f
9mc ~lk5
g3f ~lk5
gil !lk5 ~v6r
ic ~v6s
lj0 ~v6t
df0 ~px7 !gia ~ih ~3ti ~cje ~df5 ~df6 ~fpm ~onp
ih ~df0
3ti ~df0
cje ~df0 +kk1
df5 ~df0
df6 ~df0
fpm ~df0 +h38
onp ~df0
gia ~egp !df0 ~7ud ~814 ~v6u ~lx1
7ud ~gia
814 ~gia
lx1 ~gia
df1 !gib ~i3y ~v6v ~v6w ~xx ~v6x ~jnl ~nw8 ~nf9 ~osf ~v6y ~qhz ~qi0
i3y ~df1 +i3w
xx ~df1
jnl ~df1 +ain
nw8 ~df1
nf9 ~df1 +p5g +nf3 +nf2
osf ~df1
qhz ~df1
qi0 ~df1
gib !df1 ~xy ~2c3 ~2e3 ~6kw ~v6z
xy ~gib +xv
2c3 ~gib
2e3 ~gib
6kw ~gib
e29 +6q6 !v70 ~v71 ~hfr ~hfv ~jgh ~o8o
hfr ~e29
hfv ~e29 +jcp
jgh ~e29
o8o ~e29
e2a !v72
phr ~v73
dfb +dfa !gis ~v74 ~v75 ~huv
huv ~dfb +hut
gis !dfb ~v76
dl8 !209
209 !dl8
12b !v77 !v78
by8 !v79
dml ~8fu ~c5m ~dn0 ~v7a ~o91 ~p52 ~rb8 ~rcb +dmo !8le ~8zt
8zt ~dml
8le ~6tr ~v1j ~ant ~v7b ~uer !dml ~v7c ~2mr ~bpm ~7oq ~v7d ~v7e ~v7f ~v7g ~qnf
2mr ~8le
bpm ~8le +7oc +bpl
7oq ~8le +7o1 +7o0
qnf ~8le
rcg ~dml +rci !v7h ~v7i ~v7j
h90 ~v7h
dn0 ~dml ~fc0 ~hrp ~idt ~mb1 ~t21 !v1j ~1w4 ~fre ~v7k
1w4 ~dn0
fre ~dn0
eir ~v1j +8kw
ntn ~v1j +ek1
dob ~9sf ~iws +1o9 !doj ~ad1
ad1 ~dob +18m +1zu +18e +18h
doj ~8jk ~e5n ~jvl !dob ~v7l ~305 ~83s ~84a ~v7m ~v7n ~db8 ~v7o
305 ~doj +83n
83s ~doj
84a ~doj +849
db8 ~doj
env !v7p
ent +a3q !v7q ~enw ~v7r
enw ~ent
ey6 !v7s
83l ~v7t
doz +doy !jtp !e9g ~v7u ~v7v ~g0d ~q3r
g0d ~doz
q3r ~doz
jtp ~pd7 ~pj0 +s6v +ryv !e9g !doz ~kam ~v7w ~rw4
kam ~jtp
rw4 ~jtp
e9g ~cja ~imt !doz !jtp ~fuh ~894 ~v7x ~v7y ~v7z ~k3z ~v80 ~v81 ~v82
fuh ~e9g
894 ~e9g +2u3
k3z ~e9g
a1j +ryv !v83 ~v84 ~v85 ~v86 ~v87 ~lkv ~v88 ~v89 ~v8a ~p9b ~v8b ~v8c ~pj5
lkv ~a1j
p9b ~a1j
pj5 ~a1j
2pw ~v83
ie5 ~v83
ofr ~v83
b7s ~v83
dus ~v83
l0q ~v83
py5 ~v83
nhr !v8d
mzf !v8e ~klr ~f69
klr ~mzf
f69 ~mzf
p7g ~v8e +p7f
oe4 ~v8e
jia !v8f
dq4 !ejd ~fgp
fgp ~dq4
ejd !dq4 ~2da ~cfv ~v8g ~v8h ~v8i
2da ~ejd +83n +2d9 +1i6
cfv ~ejd +su5 +2d9
dq5 ~bsa +dq8 !eje ~soy
soy ~dq5
eje ~uyl !dq5
dqn ~oh ~d43 ~iq5 ~uyl ~tr4 ~s9r !103 ~2ok ~17h ~v8j ~2z7 ~v8k ~v8l ~v8m ~ivw ~v8n
2ok ~dqn +2oj +1tl
17h ~dqn +18t +18s +dqr
2z7 ~dqn +2zl
ivw ~dqn +j6 +lom +7sr +iw0 +ivz
103 ~bsa ~ufh ~jnb !dqn ~bsb ~v8o
bsb ~103 +bse
dqs ~si3 +d88 !5r4 ~25k ~34j ~si8 ~v8p ~v8q ~v8r ~awu ~ayh ~v8s ~d8f ~v8t ~j4y ~v8u ~nds ~oc6 ~pvq ~q3i ~v8v ~v8w ~v8x ~v8y
25k ~dqs
34j ~dqs
si8 ~dqs
awu ~dqs
ayh ~dqs +b2y
d8f ~dqs
j4y ~dqs
nds ~dqs
oc6 ~dqs
pvq ~dqs
q3i ~dqs
5r4 ~6ox ~bqp +5r9 +5r2 !dqs ~v8z ~v90 ~1gy ~7f9 ~558 ~v91 ~v92 ~v93 ~v94 ~v95 ~v96 ~v97 ~lzj ~o03 ~v98 ~rpx
1gy ~5r4 +551
7f9 ~5r4 +83n
558 ~5r4 +551 +6p3
lzj ~5r4
o03 ~5r4 +o00
rpx ~5r4
s6e !v99 !v9a !sx7 ~v9b
sx7 +sx5 !s6e !v99 !v9a ~v9c ~v9d
dqt ~jj5 !5r5 ~b6l ~d8g ~oc7 ~noa ~v9e ~v9f
b6l ~dqt
d8g ~dqt
oc7 ~dqt
noa ~dqt +nob
5r5 ~v9g ~un9 +5r8 !dqt ~v9h ~bqq
bqq ~5r5 +5r8
dtj +dm6 +dtq !v9i ~v9j ~186 ~v9k ~bok ~v9l ~v9m ~v9n
186 ~dtj
bok ~dtj
ejg ~v9i
pxi !pqn ~cfx ~dcl
cfx ~pxi
dcl ~pxi +km5 +dcn
pqn !pxi ~v9o
dtm ~5cy ~61n ~dtj ~h9h !ejh ~v9p ~du1
du1 ~dtm +dtu
ejh ~j9y !dtm ~3wt ~2sd ~v9q ~ejf ~k4b
3wt ~ejh +3wv +2j8 +n8o +78w
2sd ~ejh +152 +h4f
ejf ~ejh
k4b ~ejh +78x +n15
dul ~k97 +duh +dug +duf !v9r ~ak8 ~v9s ~11q ~v9t ~97y ~gji ~v9u ~dfw ~f77 ~fgj ~v9v ~oen ~v9w ~v9x ~sy7
ak8 ~dul
11q ~dul +cc3 +fqw +bvl +5ml +5wr +5wp
97y ~dul +ez6
gji ~dul +mm4 +4w +aps
dfw ~dul +cc3
f77 ~dul +byh +f5z
fgj ~dul
oen ~dul
sy7 ~dul +sem +duh
dv1 +duv !qoh ~v9y ~pb9 ~v9z ~va0
pb9 ~dv1
qoh +qof !dv1
dvg ~ar1 +d3p !rq1 ~bed ~d3u ~d3v ~va1 ~n0b
bed ~dvg +oyy +4t0
d3u ~dvg +d3p
d3v ~dvg +pu7 +ko1 +d3p
n0b ~dvg
rq1 +oig !dvg ~4hz ~9dy
4hz ~rq1 +oig
9dy ~rq1 +fy1 +9dk
dzc +82g +dzg !va2 ~va3 ~8q0 ~va4 ~ltp ~va5
8q0 ~dzc +jo6
ltp ~dzc
9nu ~va2 +9ns
ruw ~va2
pqx !r55
r55 !pqx
e3m ~7i5 ~ejy !rql ~va6 ~va7 ~va8 ~8ee ~va9 ~vaa
8ee ~e3m
rql ~rm7 ~uce !e3m
e5d ~a3e ~e5e ~s26 +e59 !rqq ~a3f ~wu ~2sr ~2v0 ~43p ~4jk ~54q ~vab ~vac ~8q7 ~vad ~vae ~cn2 ~dh4 ~vaf ~h4t ~vag ~npz ~pkc
a3f ~e5d +4u7
wu ~e5d +ws
2sr ~e5d
2v0 ~e5d
43p ~e5d
4jk ~e5d +4u8 +4u7
54q ~e5d
8q7 ~e5d
cn2 ~e5d +cn6
dh4 ~e5d +86 +dh0
h4t ~e5d
npz ~e5d +9cx
pkc ~e5d +pka
rqq ~h4p ~uo0 ~rqr !e5d ~ea9 ~edc ~ga4 ~g4s ~vah ~vai
ea9 ~rqq
edc ~rqq +ed9
ga4 ~rqq +ra6
g4s ~rqq +g4q
e6a ~hvz +go4 +e67 +e66 !rqu ~yo ~1kx ~1r3 ~2co ~7m4 ~91i ~acs ~ble ~gpa ~3rm ~ck8 ~vaj ~vak ~o6i ~qrr
yo ~e6a
1kx ~e6a
1r3 ~e6a
2co ~e6a +gp9 +2cn
7m4 ~e6a
91i ~e6a +91g
acs ~e6a +cn7 +acw
ble ~e6a
gpa ~e6a +gp9
3rm ~e6a +go4 +3rj +cd8 +3rk
ck8 ~e6a
o6i ~e6a
qrr ~e6a
rqu ~du5 !e6a ~rqs
rqs ~rqu
iio +gx4 !val ~vam ~85f ~a7g ~gx7 ~van
85f ~iio +64j
a7g ~iio +85e +ii5 +ing +a7c +8i2
gx7 ~iio
e6u !rqv ~3zg ~vao ~fnr
3zg ~e6u
fnr ~e6u
rqv !e6u ~8gp ~ng5
8gp ~rqv
ng5 ~rqv
5h8 ~vap !vaq ~var ~vas
rqw ~vaq
e83 !vat
e87 !vau
khi ~vau +khg
e9h ~su3 !tcv ~1er ~bg6 ~l0p ~vav
1er ~e9h
bg6 ~e9h +bg9
l0p ~e9h
m59 ~tcv +ddz
e9t !j29
j29 !e9t
e9s ~bxw !j28 ~ey0 ~834 ~9kq ~bxx ~vaw ~ei1 ~vax
ey0 ~e9s
834 ~e9s
9kq ~e9s
bxx ~e9s
ei1 ~e9s
j28 ~jjf !e9s ~j3i ~9io ~vay ~jjh
j3i ~j28
9io ~j28 +j26
jjh ~j28
7r6 ~teu ~12n +7qy +7qx !vaz ~vb0 ~vb1 ~vb2 ~egs
egs ~7r6
eey ~vb3 !vb4 ~7o6 ~2t0 ~glg ~c2v ~vb5 ~vb6 ~vb7 ~vb8 ~vb9
7o6 ~eey
2t0 ~eey
glg ~eey
c2v ~eey
1wl ~vb4
hpf ~vb4
nso ~vb4
ef2 ~kze !vba ~877 ~vbb ~vbc
877 ~ef2
87b ~vba
egl !vbd ~4pq ~vbe ~vbf
4pq ~egl +r5p +6l7
jn ~vbg +6hl +je +jm
e1n ~vbg +aaz
mi3 ~vbg +qgd +o9l
eib ~9hi ~9w3 ~os8 !vbh ~vbi ~ji ~aof ~9hj ~dgn ~fjf ~fji ~kw1 ~vbj
ji ~eib
aof ~eib +ag
9hj ~eib +9w2
dgn ~eib
fjf ~eib +203
fji ~eib +203
kw1 ~eib
8qb ~vbk
eiv !rqy ~nry ~vbl ~vbm ~vbn ~jr1 ~kgi ~kgw ~vbo ~vbp
nry ~eiv
jr1 ~eiv
kgi ~eiv
kgw ~eiv
rqy !eiv ~h ~vbq ~vbr ~vbs ~vbt ~vbu
h ~rqy +81j
138 ~vbv +2yf +136
c4v ~vbv +r5p +dcv +dcw +aob
i79 ~vbv
aq ~vbw
6bz ~vbw
ej8 ~mbz ~mfa !vbx ~m9n ~okt
m9n ~ej8
okt ~ej8
i ~vbx
9d8 ~vbx
rr1 !vby
ejy ~3nl ~7i5 ~e3m ~tq8 !uce ~vbz ~vc0 ~vc1 ~vc2 ~dvy ~fl8 ~lo5
dvy ~ejy
fl8 ~ejy
lo5 ~ejy +qhp
ep2 ~uce
rpu ~uce
ekp ~vc3 ~mnd !ctf ~5h9 ~aw ~rqn
5h9 ~ekp +5gn +5eb
aw ~ekp
rqn ~ekp
ctf ~up4 ~v23 +ctd !ekp ~vc4 ~vc5 ~vc6 ~vc7 ~vc8 ~755 ~vc9 ~vca ~vcb ~l8v ~vcc
755 ~ctf +757
l8v ~ctf
en6 !vcd ~vce
eo6 ~vbg +ei5 +eo2 !vcf ~vcg ~7xs ~vch ~8ue ~vci ~9hm ~aej ~afm ~ete ~vcj ~vck
7xs ~eo6 +e1i +7xq +1ug +7xi
8ue ~eo6 +8ud
9hm ~eo6 +9he
aej ~eo6 +aeh +aeg
afm ~eo6 +8dk
ete ~eo6 +et4 +et2
9gv !vcl
e1b +ei5 !vcm
hlg ~vcn
nl4 ~8ss ~now !vcn ~vco ~vcp ~vcq ~vcr
epa !vcs ~6pr ~9os ~vct ~evk ~vcu
6pr ~epa +eqw
9os ~epa
evk ~epa
33c !vcv ~vcw ~vcx
5v5 !vcy ~vcz ~6c6 ~ioc ~vd0 ~vd1
6c6 ~5v5 +6c5 +6c4
ioc ~5v5
8lp +8ln +8lm !tzh ~vd2 ~vd3
epi ~9hi ~h91 ~nc9 !vd4 ~vd5 ~vd6 ~vd7 ~nq0 ~vd8
nq0 ~epi +cgk
hgn ~vd4
epn ~ko8 ~ojb +epl !rr2 ~op ~5id ~3kl ~3ra ~3fb ~lfa ~vd9 ~vda ~nhc
op ~epn
5id ~epn +3re
3kl ~epn +3rk +c51 +3ki +3kg
3ra ~epn +3re
3fb ~epn
lfa ~epn +lfe
nhc ~epn
rr2 ~mgc ~ppo +99d +ppp !epn ~d6m
d6m ~rr2
epr ~tx5 !u3q
oiw ~u3q +qn7
epv ~htz ~k5u ~vdb !rr3 ~6e2 ~4a7 ~eqd ~vdc
6e2 ~epv +6e4
4a7 ~epv
eqd ~epv +eqa
rr3 ~vdd ~vde !epv ~6z ~rkp ~rxv
6z ~rr3 +e7r +6v
rkp ~rr3
rxv ~rr3
836 !vdf ~aqv
aqv ~836
eq7 !vdg ~a8n ~vdh ~7rt ~vdi
a8n ~eq7
7rt ~eq7
sm7 ~vdg
ets !vdj
ere !vdk
edd ~vdk +ed8
3eu ~vdk
99a ~vdk
erf ~a9y ~pfp +er7 !vdl ~45 ~9xj ~11r ~ev4 ~vdm
45 ~erf
9xj ~erf
11r ~erf +11m +11l
ev4 ~erf
3ex ~vdl +3f8
9db ~vdl +l28
esk ~vdn
eqt ~vdo
j37 ~vdo
ev6 ~a3e ~vdp !vdq ~ej0 ~ekj
ej0 ~ev6
ekj ~ev6
tk ~vdq
ahb ~vdq +ahy
ahx ~vdq +ahy
evl !vdr
evq +evm !vds ~vdt ~44w
44w ~evq
2lr ~u49
404 ~u49 +l3w +400
fcf ~u49
paz ~u49
1f1 !vdu
evr !vdv ~vdw
ewc !6ap ~oi
oi ~ewc
6ap !ewc
ewd !vdx
3jr ~vdy +bro
abu ~vdy
m7m ~vdy +mf6
7nk !vdy ~9ua ~91a
9ua ~7nk +7nj
91a ~7nk
exf ~1uy !thy ~vdz ~qbk ~qbl
qbk ~exf
qbl ~exf
kr8 ~ve0
okj ~ve0
t3f ~mv7 !ve0 ~ve1 ~ve2 ~ve3
t3e ~bxc !rxz ~ve4
rxz ~ve5 !t3e
f1m !ve6 ~ve7
cb1 ~52z !n1x ~ve8
n1x +n2b +n2a !cb1 ~2zo ~8vi ~ve9 ~h7k ~jqp ~r3c ~r3f
2zo ~n1x
8vi ~n1x
h7k ~n1x
jqp ~n1x
r3c ~n1x +49z
r3f ~n1x
osu ~v2t ~rpt +n2b !v2q ~14w ~hv1 ~2za ~vea ~snw ~veb ~cot ~sev ~gjp ~hv0 ~n1y ~syx
14w ~osu
hv1 ~osu
2za ~osu
snw ~osu
cot ~osu
sev ~osu
gjp ~osu
hv0 ~osu
n1y ~osu
syx ~osu +syw
f9f ~udp ~d0n ~v2q +f9b !v2t ~9g5 ~cc5 ~aww ~c2w
9g5 ~f9f +9g4 +9g3
cc5 ~f9f +ais +m2z +f9b +cc3
aww ~f9f +4su
c2w ~f9f +cc3 +f86
rw5 ~v2t
fab +fa9 !vec ~ved ~vee ~vef
fc0 ~alp ~dn0 ~mn3 ~mnd +fc5 !rs6 ~veg ~b5b ~veh ~mn9
b5b ~fc0 +b5d
mn9 ~fc0 +mmx
rs6 ~v1j ~rp1 ~v23 ~t46 +ek2 !fc0 ~vei ~vej
82t !vek ~vel
cm1 ~vek
fgo ~6f5 ~2qp ~v27 ~h9h ~op1 +fgt !rs7 ~ciw ~vem ~2qk ~c5h ~ven
ciw ~fgo +ciq
2qk ~fgo
c5h ~fgo
rs7 ~grg ~h9t !fgo ~7fa ~veo ~vep ~veq
7fa ~rs7
fjg ~a8 ~aod ~cdc !rs9 ~ver ~ves ~4st ~dzf ~fx5 ~l45 ~vet
4st ~fjg +gk4 +cn6 +ao6 +4sx
dzf ~fjg
fx5 ~fjg
l45 ~fjg
rs9 ~eiq ~ta4 ~rp4 +ti !fjg ~veu ~vev ~vew ~vex ~roy ~vey ~rq7
roy ~rs9
rq7 ~rs9
rng !vez ~1dg ~etb
1dg ~rng
etb ~rng
hkv ~vez
rnv ~vez
fkp !vf0
k2 +qh ~vf1
ir0 ~vf2
j6e ~vf2
78b !vf3
2uw !ga0 +fow ~oc2 ~1rj ~vf4 ~2v2 ~vf5 ~9vz ~3h3 ~ovp ~40d ~vf6 ~5u0 ~vf7 ~vf8 ~9wc ~6uf ~c8j ~9ze ~agz ~c91 ~cn3 ~vf9 ~dt4 ~vfa ~294 ~vfb ~vfc ~vfd ~vfe ~vff ~vfg ~gmt ~vfh ~gzi ~vfi ~vfj ~hqe ~huu ~j6m ~vfk ~kau ~vfl ~vfm ~vfn ~qvw ~vfo ~sd9 ~vfp ~vfq
oc2 ~2uw +cn7
1rj ~2uw
2v2 ~2uw
9vz ~2uw
3h3 ~2uw
ovp ~2uw +cn7 +ovq
40d ~2uw +409
5u0 ~2uw +hqb
9wc ~2uw +cn7 +9wb
6uf ~2uw +6ug
c8j ~2uw +dtc +hqb +c8g
9ze ~2uw
agz ~2uw +3tw
c91 ~2uw +gs0 +dtc +hqb +c8h +c8g
cn3 ~2uw +cn7
dt4 ~2uw +cn7
294 ~2uw
gmt ~2uw
gzi ~2uw +da3
hqe ~2uw +hqb +bq2
huu ~2uw
j6m ~2uw
kau ~2uw
qvw ~2uw +c8i
sd9 ~2uw +sd5 +409
ga0 +oj6 !2uw +oj7 ~vfr ~vfs ~8ei ~qfi ~vft ~vfu ~9mm ~vfv ~vfw ~hi4 ~fz8 ~vfx ~hcp ~hgz ~vfy ~vfz ~vg0 ~l8g ~og1 ~oj5 ~oj8 ~vg1 ~vg2
8ei ~ga0 +jvy +8eh
qfi ~ga0 +2yv
9mm ~ga0
hi4 ~ga0
fz8 ~ga0
hcp ~ga0
hgz ~ga0
l8g ~ga0 +o36
og1 ~ga0
oj5 ~ga0
oj8 ~ga0
cn4 !fz7
fz7 !cn4
frw ~fwu ~p52 !rse ~vg3
rse ~6tr ~e0x !frw ~j2f ~frz ~vg4
j2f ~rse +754
frz ~rse +12u
fth !vg5 ~vg6
90m ~vg7 +90g
nks ~vg7 +nkt
dda ~vg8
skt ~vg8 +skr +skq
55z ~vg9
fvs !vga
903 ~vgb
smt ~vgc
fwu ~frw ~fxk !e0x ~vgd ~fa1 ~vge ~fxm ~ln3 ~pc6 ~vgf
fa1 ~fwu +f9p
fxm ~fwu
ln3 ~fwu
pc6 ~fwu
e0x ~e0z ~ezn ~rse !fwu ~vgg ~282 ~6ku ~vgh ~vgi ~vgj ~vgk ~ahu ~dqv ~e10 ~efg ~hiz ~l8w ~vgl ~vgm
282 ~e0x
6ku ~e0x +6kt
ahu ~e0x
dqv ~e0x
e10 ~e0x +754
efg ~e0x
hiz ~e0x
l8w ~e0x
lp8 ~vgn +fx7 +5eb
2xc !h8 ~vgo
h8 +h2 !2xc ~bms
bms ~h8
fxk ~1xf ~fwu ~s1x !e0z ~vgp ~vgq ~mna
mna ~fxk +mmx
e0z ~e0x ~ew4 ~rk5 !fxk ~vgr ~vgs ~vgt ~vgu ~vgv ~vgw
g4z ~n50 +o86 +g56 !rsh ~vgx ~vgy ~vgz
rsh !g4z
tz +g56 +o86 !8oz
8oz !tz
g50 ~a0h !rsi
rsi ~unc !g50
g52 ~kjf +g58 !rsj ~1es ~kwj ~l0a
1es ~g52
kwj ~g52 +kwp
l0a ~g52
rsj !g52 ~vh0 ~fpo ~m6i
fpo ~rsj
m6i ~rsj
g53 +g58 +4xo !e6j ~vh1 ~vh2 ~vh3
e6j !g53 ~pyr
pyr ~e6j
g5y ~i3g !g63 ~oj2 ~i3i
oj2 ~g5y +oj6
i3i ~g5y
g63 !g5y ~vh4 ~ip1 ~rx4
ip1 ~g63 +iox
rx4 ~g63
rqi ~vh5
5rv ~m3e !vh5
e1 +dj +dh !ifk ~vh6
ifk !e1
rsk !vh7
g8u !vh8
aem ~uoq +7yj
azg ~uwt !uoq ~vh9 ~vha ~vhb ~vhc ~kc3 ~vhd ~vhe
kc3 ~azg +kc5
g9f ~9hi ~os8 !vhf ~vhg ~g9n
g9n ~g9f +g4j
g9e !e17
e17 ~uke !g9e ~vhh ~vhi ~kpr ~nmj ~vhj
kpr ~e17
nmj ~e17
gad !luo ~vhk
luo !gad ~4d3 ~b0o ~vhl ~qby
4d3 ~luo
b0o ~luo
qby ~luo
gaq +9ba !vhm ~cvm
cvm ~gaq
gbd !rso ~vhn ~vho
rso !gbd ~vhp ~vhq
gcc ~vhr
qz5 ~vhr
q73 ~vhs
9zi +9zh !9tc !vht ~vhu ~vhv ~vhw ~jvo
jvo ~9zi +jvm
9tc !9zi !vht ~vhx
cdv !vhy ~c2n
c2n ~cdv
d4b !vhz
ct5 !vi0 ~vi1 ~vi2
fwq !vi3 ~vi4 ~vi5 ~vi6
gdr ~12n ~5q3 ~tev ~lnc ~lr0 !tzc ~vi7 ~vi8 ~vi9
4u ~tzc +4w
ea8 ~tzc
evt ~tzc
agr !via ~p3n ~j3f ~vib ~vic ~pm5
p3n ~agr
j3f ~agr
pm5 ~agr
hg7 !hdc !h32
hdc !h32 !hg7
h32 !hg7 !hdc
geb !o1g ~9nl ~9nn ~vid ~apk ~vie ~vif ~vig ~vih ~vii ~vij ~vik ~vil ~pm3
9nl ~geb
9nn ~geb
apk ~geb
pm3 ~geb
o1g +o1l !geb ~u ~vim ~vin ~o1q ~vio ~vip ~viq ~on1 ~vir ~vis ~rbt
u ~o1g
o1q ~o1g
on1 ~o1g
rbt ~o1g
gec !o1h ~vit ~viu ~597 ~viv ~ags ~9ae ~viw ~9te ~vix ~g35 ~viy ~viz ~vj0 ~vj1 ~vj2 ~vj3 ~vj4 ~get ~vj5 ~j5v ~js3 ~vj6 ~vj7 ~vj8
597 ~gec
ags ~gec +9ag
9ae ~gec +9ad
9te ~gec +a4h
g35 ~gec
get ~gec
j5v ~gec
js3 ~gec
o1h !gec ~v ~3qt ~5jr ~b8q ~vj9 ~vja ~vjb ~vjc
v ~o1h
3qt ~o1h +3pn
5jr ~o1h
b8q ~o1h +2yw
fym !vjd ~vje ~vjf ~vjg ~vjh ~geq
geq ~fym
775 ~vjd
gfr ~vji !qtb ~24s ~vjj
24s ~gfr
qtb ~vjk ~vg8 !gfr ~vjl ~5i3 ~on7 ~vjm ~vjn ~sau
5i3 ~qtb
on7 ~qtb
sau ~qtb
6h4 !vjo ~i3j ~vjp ~vjq
i3j ~6h4
iuc ~vjo
ggx ~ggy !b24 ~hk7 ~hit ~sjp ~pif ~vjr
hk7 ~ggx
hit ~ggx
sjp ~ggx
pif ~ggx +pie
b24 ~n8g !ggx ~lv3
lv3 ~b24
ggy ~7di ~ggx ~vjs !n8g ~7dj ~84q
7dj ~ggy
84q ~ggy
n8g ~33j ~b24 ~vjt !ggy ~vju ~vjv ~ltd ~vjw ~vjx
ltd ~n8g
ggz !svq ~6b2
6b2 ~ggz
svq !ggz
ghd ~1vj ~ieg +sd3 !op2 ~2v1 ~31y ~vjy ~7mp ~9dh ~vjz ~vk0 ~vk1 ~nwn ~o24 ~vk2 ~vk3
2v1 ~ghd
31y ~ghd
7mp ~ghd +3du
9dh ~ghd
nwn ~ghd
o24 ~ghd
op2 ~lfp !ghd ~996 ~vk4 ~c5g ~dw5 ~ga3 ~gid ~hyz ~n0v ~vk5 ~vk6
996 ~op2
c5g ~op2
dw5 ~op2
ga3 ~op2
gid ~op2
hyz ~op2
n0v ~op2 +hyx
bus +buz !vk7 ~3dx ~crx ~vk8 ~vk9 ~mvq ~orw ~otj
3dx ~bus
crx ~bus
mvq ~bus +mv2
orw ~bus +mdj
otj ~bus
jza !bls ~vka ~vkb
bls +sd3 !jza ~vkc ~vkd +blr
h9 ~ufh +gi4 +ha
q30 ~ufh +144 +143
d43 ~dqn ~v22 ~rnp !ufh ~2d ~vke
2d ~d43 +1g
g51 !8ly ~vkf
8ly !g51 ~vkg ~vkh
gi0 ~shd !vki ~gb ~hb ~2oz ~vkj ~53u ~aso
gb ~gi0
hb ~gi0
2oz ~gi0 +2oy +7k5
53u ~gi0
aso ~gi0 +koq +7k5 +asr
tn ~vki
844 ~vki
m2w ~vki
gi3 ~5z1 ~ufh ~jj5 ~v3d +4i0 !vkk ~bg7 ~l8 ~10s ~10t ~vkl ~vkm ~ok1 ~vkn ~vko ~vkp ~vkq ~vkr ~vks
bg7 ~gi3
l8 ~gi3 +l6 +qho
10s ~gi3
10t ~gi3 +msj
ok1 ~gi3
bsp ~vkk +5r8
oj4 ~vkt
gjb ~bm8 +bmb !rsv ~vku ~vkv ~vkw
rsv ~rpl !gjb ~vkx
glv !vky
gpp !vkz
gnv +gnu !vl0 ~vl1
c5v !vl2 ~vl3
gpg +gpl +40a !hhk ~vl4
hhk +hhp !gpg
gph !hhl
hhl !gph
hhm !vl5
gpi !hhn
hhn !gpi
gpj !vl6
gpk !hho ~ftq
ftq ~gpk
hho !gpk ~emg ~vl7
emg ~hho +eme
8fx ~udf
8c2 ~7t3 ~8mk ~euu !udf ~rlv ~vl8 ~rkz
rlv ~8c2
rkz ~8c2
gsc ~gzn +gt6 +gs4 +gs1 !vl9 ~vla
9oa ~vl9
gqq ~gzn +gqs !avn !vlb ~vlc ~p8f ~vld ~vle ~vlf
p8f ~gqq
avn ~avq +avl !vlb !gqq ~vlg ~vlh ~vli
2yk ~vlb
gsg !rsy
rsy !gsg ~vlj
gx5 !rt1 ~paf ~2at ~nat ~vlk ~gzw
paf ~gx5
2at ~gx5
nat ~gx5
gzw ~gx5
rt1 !gx5 ~rjz
rjz ~rt1
3l9 !vll
gvk ~h15 !rt0 ~f7v ~vlm ~vln ~sne
f7v ~gvk
sne ~gvk
rt0 ~rt4 !gvk ~8te ~vlo ~rxg ~sto
8te ~rt0
rxg ~rt0
sto ~rt0
h15 ~gvk ~h1j !rt4 ~vlp
rt4 ~rt0 !h15 ~vlq
gzn ~gqq ~gsc ~gzo +gzp +gqs !avq ~465 ~gqr ~vlr
465 ~gzn
gqr ~gzn +gt6 +gs4 +gs1 +gqp +gqs
avq ~avn ~avr +avs !gzn ~vls ~avo ~vlt ~vlu
avo ~avq +avm
rxw !vlv ~vlw ~vlx ~vly
gzo ~gzn !avr !ia8
avr ~avq +avp !ia8 !gzo
ia8 +ia6 !gzo !avr
h1j ~61r ~h15 !u23 ~h1l ~9aa ~h16 ~vlz
h1l ~h1j
9aa ~h1j
h16 ~h1j
rwo ~u23
rt5 ~u23
h1r !e2d ~78f
78f ~h1r
e2d !h1r
h2m ~irv +hw +h2p !vm0 ~hr ~vm1 ~vm2 ~vm3 ~vm4 ~iju ~vm5 ~ha2
hr ~h2m +hq +hp
iju ~h2m
ha2 ~h2m +9m9
fp7 ~vm0 +fp5
kqs ~vm0
kqt ~vm0
l6j ~vm0
rmp ~vm0
h2n !e2f ~vm6 ~vm7
e2f !h2n ~fcj ~vm8 ~55g
fcj ~e2f +55e
55g ~e2f +55i
moe +h2p !vm9 ~vma ~vmb ~vmc
nhj !vmd
nhk !vme ~vmf
kq1 ~vm0 !vmg
h35 !hh0 ~pyw
pyw ~h35
hh0 !h35 ~3f7 ~i80 ~ien ~pn8
3f7 ~hh0
i80 ~hh0
ien ~hh0
pn8 ~hh0
h4n ~lae ~e5e +h4o !h4p ~h54 ~h4e ~laf
h54 ~h4n +4u7
h4e ~h4n +e55 +e50 +o6r
laf ~h4n
h4p ~rqr ~vmh ~rqq +ifx !h4n ~9rc ~emf ~hgm ~ify ~vmi
9rc ~h4p +s36
emf ~h4p +eme
hgm ~h4p
ify ~h4p +ifx
h4s +h4x +h4w !vmj
g64 ~vmj
h53 +h52 !vmk
h59 +h5d !vml ~1y5 ~h58 ~h5m ~h5h ~vmm
1y5 ~h59
h58 ~h59
h5m ~h59 +h5j
h5h ~h59
h7t +hzl +hzj +h7s +h7r !vmn ~vmo ~vmp ~o9m ~q31 ~glx
o9m ~h7t
q31 ~h7t
glx ~h7t
h7v +h7s +h7r !vmq
hg5 !vmr ~vms ~vmt ~vmu
4yq ~vmv
hzm +hzi !vmw ~jx5
jx5 ~hzm
h86 ~rpp +g8h !uyt ~8p9 ~vmx ~hob ~vmy
8p9 ~h86
hob ~h86
h9h ~5hy ~61n ~dtm ~fgo ~op1 +h9l +h9j !h9t
h9t ~35u ~d1a ~txl ~e4t ~u1v ~rs7 +78x !h9h ~ayj ~vmz ~k4c ~vn0
ayj ~h9t +awi
k4c ~h9t +78x +n15
hay +hb2 !vn1
hen ~hmr ~qgo !epx ~c5f ~vn2 ~hms
c5f ~hen
hms ~hen +hmu
epx ~vn3 ~vn4 ~kz1 +epz !hen ~o4 ~241 ~vn5 ~3ws ~vn6 ~66g ~6hu ~7rn ~agi ~aii ~ayi ~eq6 ~eq3 ~vn7 ~vn8 ~kz2 ~lja ~nf6 ~nsn ~vn9 ~vna ~pni ~qjf ~vnb ~rj3 ~s9t
o4 ~epx
241 ~epx +24e
3ws ~epx
66g ~epx
6hu ~epx
7rn ~epx
agi ~epx
aii ~epx +h38 +aim
ayi ~epx +awi
eq6 ~epx
eq3 ~epx +epz
kz2 ~epx
lja ~epx
nf6 ~epx
nsn ~epx +20n +24e +d1j
pni ~epx
qjf ~epx
rj3 ~epx
s9t ~epx +awi
exp !rr9 ~cd ~vnc ~672 ~9x4 ~9ul ~e4z ~vnd
cd ~exp +bx +cg
672 ~exp
9x4 ~exp
9ul ~exp
e4z ~exp
rr9 !exp ~vne
hf0 !5ct ~adc ~vnf ~5uv ~vng
adc ~hf0 +ada
5uv ~hf0 +2oj +2gj
5ct +5cs !hf0 ~5cr ~vnh
5cr ~5ct
hf1 !vni ~vnj ~gyo ~gyn
gyo ~hf1 +opt
gyn ~hf1
9do ~vnk
fzf ~vnk
n7k ~vnk
a75 ~vnl
34a ~vnl
rnx ~vnl
qgk !vnm
d1v !vnn ~vno ~pwf
pwf ~d1v
hlu ~hw0 +hlw !vnp ~qv ~vnq ~vnr ~vns ~h5i ~vnt ~vnu ~jrc ~vnv ~vnw ~llk ~vnx ~vny ~r63 ~vnz ~vo0
qv ~hlu
h5i ~hlu
jrc ~hlu
llk ~hlu +llc
r63 ~hlu
pf8 ~vnp +pfa
khh +khg !vo1 ~vo2 ~vo3 ~vo4
hb6 +vf +hb4 !ifm ~vo5 ~vo6 ~vo7 ~vo8 ~vo9 ~voa ~3up ~cg4 ~vob ~o7x ~voc
3up ~hb6
cg4 ~hb6 +cg3 +cg2
o7x ~hb6
ifm !hb6 ~vod
hmr ~hen ~qgo +hmu !vn3 ~1z6 ~4rh ~alr ~voe ~vof ~vog ~voh ~hn9
1z6 ~hmr
4rh ~hmr
alr ~hmr +alt
hn9 ~hmr +oj7
a82 ~vn3
a9c ~vn3 +a99 +a8s +a8r
j2x ~vn3
ai1 ~vn3
aih ~vn3 +aim
aij ~vn3
lic ~vn3
hmz ~7db ~fps ~iap +hn1 !voi ~6iv ~i8i ~voj ~rir ~vok
6iv ~hmz
i8i ~hmz
rir ~hmz
17p ~voi
h6h ~voi
7y2 ~vol +6zm
hn8 ~du5 +hnc !uhv ~mgx
mgx ~hn8 +o95
hnf ~ld0 ~s3m !vom ~de ~mff
de ~hnf
mff ~hnf
opa ~von
hq1 ~voo +hpz +963 +b7w
ho6 +1so !vop
hps !voq ~vor ~vos
2vr ~vot +2vq
rru !vou
rrt !vov !vow
hq0 !vox ~voy ~voz
hrp ~tu4 ~cgm ~dn0 ~mnd ~v1z +hrt !e31 ~vp0 ~vp1 ~hry ~mne
hry ~hrp +a4u +hrt
mne ~hrp
e31 ~a7l ~vp2 ~v23 ~st5 !hrp ~7uc ~7o5 ~nv6 ~vp3
7uc ~e31 +7nh +35q +g1s +86o
7o5 ~e31 +7u1
nv6 ~e31 +nag
e13 !vp4 ~ahv ~vp5
ahv ~e13 +hu
gsk ~hrl ~or0 !axd ~vp6 ~vp7 ~fxa ~or1 ~vp8
fxa ~gsk +hy4
or1 ~gsk
axd ~axe ~or0 +axc !gsk ~vp9 ~vpa
hwp ~hrk !ga1 ~vpb ~or2 ~ptl ~e8c
or2 ~hwp
ptl ~hwp
e8c ~hwp
ga1 ~fz3 !hwp ~oj3
oj3 ~ga1
hrk ~hwp !fz3
fz3 ~ga1 !hrk
hth !fv4
fv4 !hth
hrl ~gsk ~hrk !axe
axe ~axd ~fz3 !hrl ~vpc
hti !vpd
hsu ~9d6 ~b2o +edy +hsw !e34 ~vpe
e34 ~v54 ~eh9 +e35 !hsu ~vpf ~vpg ~vph
htz ~epv !vdd ~vpi ~95l
95l ~htz
hub !vpj ~vpk ~vpl
hvv ~l3 ~9q5 !rta ~vpm
rta ~rjf ~ulp !hvv
hvz ~9q5 ~e6a ~pfp !vpn ~l5 ~d4m ~vpo ~pg8
l5 ~hvz +jl1
d4m ~hvz
pg8 ~hvz
hw0 ~hlu !vpp ~mj ~pr ~isz ~1ya ~vpq ~370 ~bee ~me ~fh0 ~vpr ~mf0 ~t42 ~vps
mj ~hw0
pr ~hw0
isz ~hw0
1ya ~hw0
370 ~hw0
bee ~hw0
me ~hw0
fh0 ~hw0
mf0 ~hw0 +mf2
t42 ~hw0 +p62
hty ~vpp +e7i
b5s ~vpp +e30
bqr ~vpp
efl ~vpp
ob5 ~vpp
pbr ~vpp +e30
15d ~vpt
pfi !vpt
eqx !vpu ~t1f
t1f ~eqx
i4a ~8vu +i4f !esr ~i4p
i4p ~i4a +i4n
esr ~biy !i4a ~ccw ~vpv ~hxv ~vpw
ccw ~esr +9d1
hxv ~esr
etw !vpx
i4x ~i4y ~i4z !rtc ~9d7
9d7 ~i4x
rtc ~l3 ~jek ~pxs !i4x ~s9s
s9s ~rtc +bhs
i4y ~i4x !1mb ~vpy
1mb ~v1a ~ruj !i4y ~p77 ~vpz ~32r ~4je ~vq0 ~ppy ~99h ~a2c ~vq1 ~amd ~q6h ~vq2 ~jab
p77 ~1mb
32r ~1mb
4je ~1mb
ppy ~1mb
99h ~1mb
a2c ~1mb
amd ~1mb +am9
q6h ~1mb
jab ~1mb
i4z +i58 !pxs ~jyt
jyt ~i4z
pxs ~ruj +ioj +pxt !i4z ~c8b ~9hv ~rko ~9mn ~510 ~hij ~hbd ~vq3 ~r4d ~qa2 ~vq4 ~vq5
c8b ~pxs +p0k +1bt +jwc
9hv ~pxs
rko ~pxs
9mn ~pxs
510 ~pxs +gnp +gno +gnn
hij ~pxs +hig +gyz
hbd ~pxs
r4d ~pxs +p0u
qa2 ~pxs +11k
ril !l52 ~78d ~a6u ~b1d ~vq6 ~pyy
78d ~ril
a6u ~ril
b1d ~ril
pyy ~ril
l52 !ril ~e2j
e2j ~l52 +e2l
i6x ~a3e ~edv ~imo +i6u +a3d !rtf ~a3g ~ebc ~i7e ~imp
a3g ~i6x +a3d
ebc ~i6x
i7e ~i6x +a3d
imp ~i6x
rtf ~uo0 !i6x ~a9b ~i7m ~vq7 ~vq8
a9b ~rtf +lx6 +lx7
i7m ~rtf
i9l !cqj ~vq9 ~vqa
cqj +cqg !i9l ~j40
j40 ~cqj
ia4 +ia3 +ia2 !vqb ~vqc ~65d ~vqd ~8rg ~vqe ~dy8 ~vqf ~vqg ~ili ~vqh ~vqi ~jl7 ~vqj ~vqk ~vql
65d ~ia4 +65b +65a +659 +65f
8rg ~ia4
dy8 ~ia4
ili ~ia4 +ilh
jl7 ~ia4 +jl5
qx2 ~vqb
ibt ~k99 !i43 ~cgr ~k9a
cgr ~ibt
k9a ~ibt
i43 ~rtw +20n +p13 !ibt ~8gt ~vqm ~d44
8gt ~i43 +ghp
d44 ~i43 +h4f
idt ~dn0 +ck6 !tou ~vqn ~9mb ~vqo
9mb ~idt +3rj
h4c ~tou +h4f
idu +1id !vqp ~1if ~1w5 ~qw4 ~m02 ~vqq ~vqr ~kuz ~vqs ~vqt
1if ~idu +3pd +1ie +1id
1w5 ~idu +gga +8da
qw4 ~idu
m02 ~idu +la5 +9qd
kuz ~idu +kuy
2dw ~vqp
5zb ~vqp +kgu
rx0 ~vqp
igh ~n5j ~p9n !20 ~1z8 ~h62 ~hme ~i50 ~vqu ~vqv
1z8 ~igh +h48 +1z0
h62 ~igh +h61
hme ~igh
i50 ~igh
20 ~elj +23 +ezp !igh ~1e ~16v ~vqw ~1v6 ~vqx ~7se ~vqy ~vqz ~vr0 ~vr1 ~s7x
1e ~20 +7zi +1a +86o +1d
16v ~20 +16s +16r
1v6 ~20 +ezp
7se ~20
s7x ~20
21 +22 !vr2 ~vr3
igi !jek
jek ~jel ~rtc !igi ~vr4 ~l5v ~vr5 ~vr6
l5v ~jek +l5t
igx !oua ~ih1 ~vr7 ~ih9 ~iha ~ihf ~ih5 ~ih6 ~vr8 ~ihl ~ihm ~vr9
ih1 ~igx
ih9 ~igx +ih8
iha ~igx
ihf ~igx
ih5 ~igx
ih6 ~igx
ihl ~igx
ihm ~igx
oua !igx ~ouc ~vra ~oul ~oum ~ouq ~oug ~ouh ~vrb ~ouw ~oux ~vrc
ouc ~oua
oul ~oua
oum ~oua
ouq ~oua
oug ~oua
ouh ~oua
ouw ~oua
oux ~oua
ouj !vrd ~vre ~vrf ~vrg
ihc !ouk ~37g ~atw ~t4u
37g ~ihc
atw ~ihc +att
t4u ~ihc +ihe
ouk !ihc ~69s ~cmn
69s ~ouk +69p
cmn ~ouk
ihu !vrh ~vri ~vrj ~vrk ~vrl
iip !rtg ~85i
85i ~iip
rtg !iip ~bjx ~e0k ~j5s ~rvp ~vrm
bjx ~rtg
e0k ~rtg
j5s ~rtg
rvp ~rtg
85h !vrn ~jrf ~jrg ~d7o
jrf ~85h
jrg ~85h
d7o ~85h
869 !vro ~8jv
8jv ~869
rp0 ~vro
ilz ~63m ~8tu ~cgl ~udf ~prc ~udg +ily +mdu +ilx +im3 !8mk ~vrp ~vrq ~vrr ~vrs
8mk ~23y ~7t3 ~vrt ~euu ~pod ~8c2 +8mi +8mh !ilz ~jvd ~vru ~d72 ~vrv
jvd ~8mk
d72 ~8mk
ime +imj !pqw ~5jf ~e4i ~vrw
5jf ~ime
e4i ~ime +8lq
pqw !ime ~jud ~kpm ~vrx
jud ~pqw
kpm ~pqw
imk ~meh !vry ~vrz ~imm ~ebq ~ebr ~pyq ~r8t
imm ~imk
ebq ~imk
ebr ~imk +g11
pyq ~imk
r8t ~imk
io1 ~j6q !vs0 ~1bo ~214 ~7xh ~bp8 ~vs1 ~vs2 ~vs3 ~vs4
1bo ~io1 +a7a +1bz +1bu
214 ~io1 +212
7xh ~io1
bp8 ~io1
2au ~vs5
357 ~vs5
573 ~vs5
iod ~vs5
phn ~vs5
qqq ~vs5
5h3 ~vs6 +5gm +5ea
jko ~vs6
iop !rti ~vs7 ~vs8
rti !iop ~bpz ~vs9
bpz ~rti
ioq !rtj
rtj !ioq ~m4z
m4z ~rtj
1h ~v22 +ghp +8l2 +m8l +dor +in3 +1g
512 ~v22
745 ~v22 +73z
8l4 ~v22 +ghp +8l2 +m8l
der ~v22 +nag +9wa +20n
imh ~v22
llr ~v22
n90 !vsa
57 ~v3q
iq5 ~oh ~dqn !7sx ~vsb ~1tm ~vsc ~ew0 ~koj ~vsd
1tm ~iq5 +1ot +1oh +1tk
ew0 ~iq5 +evy
koj ~iq5
7sx ~l33 +7sq +7sp !iq5 ~vse ~vsf ~vsg ~7su ~vsh
7su ~7sx
o8z ~vsi
iq6 ~vsi +3nf +82p +3mk
1an +1aq +1al +1am !vsj ~7sy ~vsk
7sy ~1an +fcb +7sw +7sr
iqq ~1xf +iqi !rtk ~1xg ~vsl ~bkq ~bl3 ~vsm
1xg ~iqq
bkq ~iqq
bl3 ~iqq
rtk ~rk5 !iqq ~97n ~ei8 ~rk6 ~vsn
97n ~rtk
ei8 ~rtk
rk6 ~rtk
6ay !vso ~iqs
iqs ~6ay
rtl ~vso
6gs !vsp ~k6h ~vsq ~cqc ~fxl ~vsr ~ltl ~vss ~vst
k6h ~6gs
cqc ~6gs
fxl ~6gs
ltl ~6gs
ruv ~vsp
694 !ekh
ekh !694 ~vsu
ir3 !ito
ito !ir3
iru ~ubh ~voi ~jjf ~p80 ~sml !iap ~vsv ~1gf ~18y ~vsw ~vsx ~vsy ~vsz ~vt0 ~geu ~jkg ~nib ~pwu ~t5l
1gf ~iru
18y ~iru +18u
geu ~iru
jkg ~iru
nib ~iru
pwu ~iru
t5l ~iru
iap ~7db ~brh ~hmz !iru ~vt1 ~brk ~vt2 ~iay ~vt3 ~ib2 ~ij8 ~vt4 ~lsn ~lid ~vt5 ~pwr ~rwx ~rx8 ~sa4 ~vt6
brk ~iap +brn
iay ~iap
ib2 ~iap
ij8 ~iap
lsn ~iap
lid ~iap +mjj
pwr ~iap
rwx ~iap
rx8 ~iap
sa4 ~iap
irv ~ae0 ~h2m ~nn1 !e2g ~n8 ~vt7 ~ot ~13j ~vt8 ~vt9 ~7k2 ~byk ~9pp ~cmm ~vta ~vtb ~vtc ~vtd ~vte ~vtf ~s53
n8 ~irv +gel +n6
ot ~irv +or +nh
13j ~irv +190 +13i
7k2 ~irv
byk ~irv
9pp ~irv
cmm ~irv
s53 ~irv
e2g ~vm0 ~fb7 ~iap +t6q !irv ~vtg ~vth ~vti ~vtj ~vtk ~gz ~vtl ~3jf ~55l ~9cj ~c9v ~vtm ~ga5 ~iaz ~vtn ~l9f ~qhl ~t6o ~s6f
gz ~e2g +gx +gw
3jf ~e2g
55l ~e2g +55a
9cj ~e2g
c9v ~e2g
ga5 ~e2g
iaz ~e2g
l9f ~e2g
qhl ~e2g
t6o ~e2g
s6f ~e2g +t6p
itf !vto ~vtp
itg !vtq
ipt !vtr ~vts
4dm !vtt
iu5 ~iu6 !5l6 ~vtu ~vtv
5l6 ~5l3 !iu5
iu6 ~iu5 ~vtw !5l3 ~iui ~vtx ~t55
iui ~iu6
t55 ~iu6
5l3 ~vs5 ~nh0 ~5l6 !iu6 ~356 ~92s ~vty ~vtz
356 ~5l3
92s ~5l3
iu8 !5l5 ~nc ~pad ~stc ~t56
nc ~iu8
pad ~iu8
stc ~iu8
t56 ~iu8
5l5 !iu8 ~349 ~64t ~p5y
349 ~5l5
64t ~5l5
p5y ~5l5
ovj !vu0 ~vu1 ~vu2 ~vu3
9rw !vu4 ~vu5 ~2rz ~3j1 ~vu6 ~vu7 ~vu8 ~vu9 ~9ot ~vua ~e9m ~vub ~vuc ~9rs
2rz ~9rw
3j1 ~9rw
9ot ~9rw
e9m ~9rw
9rs ~9rw
iud ~vu4 +itv
qat !vud
qbz !vue ~vuf
iu7 !5l4
5l4 !iu7
ivj !vug ~ce ~vuh
ce ~ivj +bx
cgs ~tc9 +cgk
qu6 ~tc9 +quh +qu1 +qug
eag ~vui
iw1 !rto ~6ba
6ba ~iw1
rto !iw1
iw3 !vuj
iws ~dob ~kis +iwr +iwq !jvl ~vuk ~530 ~mu5 ~vul ~n63
530 ~iws +537
mu5 ~iws
n63 ~iws
jvl ~doj ~i7s +jvj +jvi !iws ~vum ~8jj
8jj ~jvl
iy3 !8mp +iy4
8mp !iy3 ~3b3 ~hm0 ~lnv ~vun
3b3 ~8mp
hm0 ~8mp
lnv ~8mp
ixz !vuo ~6ee ~vup
6ee ~ixz +np8 +bfs +npg +npf +npj +np6
iyw ~q6z !8mr ~hbo ~vuq
hbo ~iyw +hbn +iy4
8mr ~vur !iyw ~6br ~4yv ~vus ~nem ~vut ~vuu
6br ~8mr
4yv ~8mr
nem ~8mr
iyx ~pnv !vuv ~1kl ~6am ~eak ~vuw ~m85
1kl ~iyx
6am ~iyx
eak ~iyx
m85 ~iyx
rqx ~vuv
pnv ~iyx !rwh
rwh ~vuv !pnv ~z5 ~vux ~vuy
z5 ~rwh +z2
iyb ~5z7 ~s0j !ai0 ~1z7 ~vuz ~if8 ~vv0 ~5zh ~vv1 ~a76 ~vv2 ~vv3
1z7 ~iyb +h6k
if8 ~iyb +if7
5zh ~iyb
a76 ~iyb
ai0 ~tm7 ~rlc ~rx9 ~px8 ~e6a !iyb ~vv4 ~a8u ~vv5 ~apa ~vv6 ~bsl ~cn1 ~it2 ~rkn ~vv7 ~rld ~m5s ~vv8 ~oxn ~szc
a8u ~ai0 +a94
apa ~ai0 +gyz +sz9 +3rj
bsl ~ai0 +20n
cn1 ~ai0 +cn7
it2 ~ai0
rkn ~ai0
rld ~ai0 +7cr
m5s ~ai0 +oa7
oxn ~ai0 +jo6
szc ~ai0
iym !ekz
ekz !iym
iyn +iyl +2ha !el0 ~pnw ~vv9
pnw ~iyn
el0 !iyn ~10u ~vva ~hgr
10u ~el0
hgr ~el0
1kk !vvb ~fs8 ~k55
fs8 ~1kk
k55 ~1kk
8rf ~vvb
hk6 ~vvb
iz9 ~vvc !vvd ~vve ~2wr ~8fy ~d6e ~dm2 ~hgk
2wr ~iz9
8fy ~iz9
d6e ~iz9
dm2 ~iz9
hgk ~iz9
to ~vvd +16u
6bt ~vvd +6bw
kip ~vvc
8e8 ~vvc
6bu ~vvf
a46 ~vvf
ppn ~vvf
izd ~735 ~b45 ~kur ~rlx +h0j +izh !u7f ~7jo ~bq9 ~brl ~c6p ~cqu ~vvg
7jo ~izd
bq9 ~izd
brl ~izd +ijb
c6p ~izd +1ib +c6g
cqu ~izd +66r +eku +732 +ekt
cvz ~u7f +5ii
k7e ~u7f +5ii
9av ~u7f
j06 ~6et ~p9m !rtp ~vvh ~n5n ~vvi ~6n9 ~r2y ~vvj
n5n ~j06
6n9 ~j06
r2y ~j06 +7eh +r2w +r31
rtp !j06 ~vvk ~vvl ~vvm ~if6 ~lze
if6 ~rtp
lze ~rtp
j1u ~ah6 !eec ~t0 ~vvn
t0 ~j1u
eec ~eqe !j1u
j33 ~aha !em5 ~vvo ~vvp ~vvq ~vvr
em5 ~esj !j33 ~vvs
6ys !vvt ~vvu ~vvv ~2hp ~vvw ~vvx ~5m2 ~79q ~7gz ~93p ~9au ~vvy ~vvz ~vw0 ~hxb ~vw1 ~k6u ~j4u ~vw2 ~oks ~omu ~vw3 ~vw4 ~qnd ~qto ~omv
2hp ~6ys
5m2 ~6ys
79q ~6ys +79o
7gz ~6ys
93p ~6ys
9au ~6ys +9ar
hxb ~6ys
k6u ~6ys
j4u ~6ys
oks ~6ys
omu ~6ys +omr
qnd ~6ys
qto ~6ys
omv ~6ys +omr
5o3 !vw5 ~22j ~vw6 ~vw7 ~iri
22j ~5o3
iri ~5o3 +ire
mt3 !vw8
g8b !vw9 ~vwa ~vwb ~vwc ~vwd
j6q ~ael ~vwe ~l6l !6yz ~26h ~i23 ~rnz ~sb1
26h ~j6q
i23 ~j6q
rnz ~j6q
sb1 ~j6q +say
6yz ~e52 ~ex8 ~65y !j6q ~bxe ~vwf ~5dt ~vwg ~vwh ~8l0 ~nij ~vwi ~psp ~vwj ~rny
bxe ~6yz
5dt ~6yz +rmy
8l0 ~6yz
nij ~6yz
psp ~6yz
rny ~6yz
jmj !rtq ~vwk ~jmq ~620 ~bqd ~vwl ~vwm ~vwn ~vwo ~vwp
jmq ~jmj
620 ~jmj
bqd ~jmj +h9o
rtq ~98m !jmj ~vwq ~63t ~vwr ~j7f ~vws ~vwt ~vwu
63t ~rtq
j7f ~rtq
j9y ~d28 ~ejh +j9u !ja3 ~9u ~vwv ~aag ~2z2 ~vww ~kc7 ~vwx ~t30 ~vwy ~osh ~r6n
9u ~j9y +9q
aag ~j9y +qzo +p2
2z2 ~j9y
kc7 ~j9y +kc6
t30 ~j9y
osh ~j9y +qhp +no6
r6n ~j9y +r6l
ja3 ~d29 !j9y ~vwz
jaa ~b2l !uue ~vx0 ~p7n ~ssc
p7n ~jaa
ssc ~jaa
rwe ~uue
m9z !vx1 ~802 ~82j ~vx2
802 ~m9z
82j ~m9z
rmd ~vx1
rts !vx3
jbm ~jro !vx4
psu ~vx4 +9ns
je2 ~612 ~q54 !jto !imt ~vx5 ~vx6 ~vx7
imt ~u7u ~8s5 ~e9g +imr !je2 !jto ~2u6 ~vx8 ~o59 ~895 ~vx9 ~vxa
2u6 ~imt
o59 ~imt
895 ~imt +893
jto +jtn !imt !je2 ~vxb ~lvj ~vxc
lvj ~jto
jf4 !vxd ~vxe ~vxf ~vxg
hsv ~vxd +fzu
efx ~vxd
efw !vxh ~rxi
rxi ~efw
jf9 +jf8 !vxi
jgv ~rp1 !e3p ~2u7
2u7 ~jgv
e3p ~alp !jgv ~8lr ~8my ~vxj ~vxk
8lr ~e3p
8my ~e3p
jhe !ifp
ifp !jhe
i5x ~vxl +i5z
e3r !vxl ~vxm ~vxn ~vxo
jj5 ~9q5 ~9xs ~dqt ~gi3 +jic !un9 ~1z ~1h1 ~vxp ~vxq ~aot ~gl5 ~sub
1z ~jj5
1h1 ~jj5 +awt
aot ~jj5 +aos +aou
gl5 ~jj5 +gl1 +gl0
sub ~jj5 +b
k7h ~un9
rqm ~un9
jjf ~ubh ~iru ~j28 !kru !bxw ~p1 ~13k ~472 ~fih ~9ci ~bky ~bkz ~dh5 ~fpn ~fpx ~vxr ~j0w ~kph ~qli ~vxs
p1 ~jjf
13k ~jjf +190 +13h
472 ~jjf +471
fih ~jjf +fif +56e
9ci ~jjf
bky ~jjf
bkz ~jjf
dh5 ~jjf +dh2 +dh1
fpn ~jjf
fpx ~jjf
j0w ~jjf
kph ~jjf
qli ~jjf
kru +ijk +ks4 !bxw !jjf ~ac4 ~e2i ~eni ~vxt
ac4 ~kru
e2i ~kru +e2l
eni ~kru
bxw ~e9s ~l2j +bxv !jjf !kru ~1e6 ~vxu ~vxv ~9pk ~vxw ~vxx
1e6 ~bxw +e2x
9pk ~bxw
3fa !rkh ~vxy
rkh !3fa ~vxz
j00 ~vy0
jkq ~jli !h1y ~vy1 ~jkt
jkt ~jkq
h1y ~vy2 !jkq ~vy3 ~vy4 ~vy5
stt +stu !vy6
jlb ~qxg ~u2k +jk6 !e3v ~8dp ~9tu ~vy7 ~vy8 ~rq2
8dp ~jlb +8dm
9tu ~jlb
rq2 ~jlb +oig
e3v ~oy +e3u !jlb ~met ~vy9
met ~e3v
jli ~jkq +jlg !vy2 ~vya ~vyb
j8v !vyc ~kqj
kqj ~j8v
jma !rtu ~vyd ~vye
rtu !jma ~vyf
gix ~giw +i4l !rtt ~i4q
i4q ~gix +i4l
rtt ~urc !gix ~vyg
jnb ~103 ~vyh ~lfq ~tdh !tr4 ~vyi ~vyj ~vyk ~j8j ~vyl ~jnc
j8j ~jnb
jnc ~jnb
2ol ~tr4 +2oj +dqp
hex ~tr4
pi3 ~tr4 +ow +pi0
m8m ~1n9 ~osj +jpx +1sr +m16 !vym ~m6f ~jqh
m6f ~m8m +m13 +6m8
jqh ~m8m +jpx
jrm +emc +jrd !vyn ~cy ~vyo ~vyp ~vyq ~ini ~vyr ~psv ~rnf
cy ~jrm +fdj +as0
ini ~jrm +85e
psv ~jrm
rnf ~jrm
31m ~vyn
33x ~vyn
rvc ~vyn
jro ~1vj ~sb0 +jrd !tia ~85g ~8i6 ~alj ~jbn ~vys ~ltq ~vyt
85g ~jro +gx4
8i6 ~jro +8i2
alj ~jro
jbn ~jro
ltq ~jro
js7 ~a7y ~tnw ~tq9 ~s0z !e4d ~5g3 ~vyu ~vyv ~637 ~8ze ~vyw ~e3y ~b8c ~dz1 ~dz5 ~e0a ~hhx ~vyx ~vyy ~vyz
5g3 ~js7
637 ~js7 +63b
8ze ~js7
e3y ~js7
b8c ~js7 +js8
dz1 ~js7
dz5 ~js7
e0a ~js7
hhx ~js7
e4d ~tnv ~3nl !js7 ~b8b ~vz0 ~6tt ~7sf ~vz1 ~vz2
b8b ~e4d
6tt ~e4d
7sf ~e4d +7sa
fpp ~unv ~p6l ~rkv +9ad +jte +jtd !qh2 ~1k ~a4e ~vz3 ~p9c
1k ~fpp +9ad
a4e ~fpp +a4f
p9c ~fpp
qh2 ~rwb !fpp ~bh ~9zb ~vz4 ~vz5 ~vz6 ~e73 ~ers ~vz7 ~vz8 ~qh0 ~vz9 ~t0t
bh ~qh2
9zb ~qh2 +r49 +r54 +r53 +3pn
e73 ~qh2 +gqh
ers ~qh2
qh0 ~qh2
t0t ~qh2
ntm !vza ~7p5
7p5 ~ntm
mis !f06 ~vzb ~vzc
f06 !mis ~jtf
jtf ~f06
mit +mir +min !vzd ~vze
f07 !vzf ~vzg
vu ~vzh +vq !vzi
bhr ~vzi
gh !vzj ~vzk ~vzl ~vzm
eez ~vzn
kti ~l33 +bhq +fdq +kth +6ky !vzo ~35e ~5kg ~86f ~bu4 ~vzp ~vzq ~vzr ~vzs
35e ~kti
5kg ~kti +5ln
86f ~kti +26n +85q +85p
bu4 ~kti +24g
jts ~6bq !vzt ~lbr ~24i ~vzu ~ley ~pf0
lbr ~jts
24i ~jts +6bw
ley ~jts
pf0 ~jts
jua ~kvx !e4h ~vzv ~vzw ~ee2 ~ee6 ~vzx ~qf ~juo ~vzy ~euh
ee2 ~jua
ee6 ~jua
qf ~jua
juo ~jua
euh ~jua +kw4 +kw3
e4h !jua ~vzz
juz ~6o8 +plg +juw +jux !umd ~5ob ~qgb ~61w ~w00
5ob ~juz
qgb ~juz +so4
61w ~juz
sim ~umd +a8j +4re +gp +go
8jl ~umd
7yq ~w01 +qn6 +66l
kh8 ~w02 +kh6
lss ~w03 +9sa +lsj +lsh
e4l ~w04 !w03 ~w05 ~w06 ~w07 ~w08 ~w09 ~l0y ~w0a ~w0b ~w0c ~w0d ~otm
l0y ~e4l
otm ~e4l
l5p ~w0e
jyp +6sh !h91 ~153 ~39p ~h1s ~juc ~jz2 ~w0f
153 ~jyp +nob
39p ~jyp
h1s ~jyp
juc ~jyp
jz2 ~jyp +jyz +jz0
h91 +h97 +3kg !jyp ~epj ~hrq ~l5u ~w0g ~l60
epj ~h91 +5pz
hrq ~h91
l5u ~h91 +l5n +3kh
l60 ~h91
k2u ~m4t ~n1r ~w0h ~v1z +k12 !e4p ~88d ~w0i ~w0j ~w0k
88d ~k2u
e4p ~w0l ~ky6 ~st5 !k2u ~cfw
cfw ~e4p +f05
m4t ~k2u +m4x +am3 !w0l ~59x ~w0m ~88e ~erj
59x ~m4t
88e ~m4t +m4x
erj ~m4t
1ry ~w0l +1rw
a4z ~w0l +j9m +c5b
fou ~w0l
ifn ~w0l
e4t ~h9t !w0n ~cp2 ~w0o
cp2 ~e4t +m4d +d1j
k5e !jm1 ~w0p
jm1 !k5e ~28j ~w0q ~w0r ~w0s ~w0t ~3rv ~w0u ~w0v ~w0w ~52j ~w0x ~7ji ~w0y ~8y3 ~aze ~bbf ~w0z ~fl2 ~gvx ~w10 ~hnt ~jkh ~w11 ~w12 ~w13 ~w14 ~w15 ~w16 ~oer ~w17 ~pkz ~pn5 ~w18 ~w19 ~s4v ~w1a ~w1b ~w1c ~w1d ~w1e ~w1f ~w1g ~w1h
28j ~jm1
3rv ~jm1
52j ~jm1
7ji ~jm1
8y3 ~jm1
aze ~jm1
bbf ~jm1
fl2 ~jm1
gvx ~jm1
hnt ~jm1 +hns
jkh ~jm1
oer ~jm1
pkz ~jm1 +pkv
pn5 ~jm1 +pkv +28a
s4v ~jm1
k5d ~o8d ~tbp ~w1i ~ru9 !ap0 ~1wm ~h9d ~w1j ~w1k ~w1l ~atm ~dld ~w1m ~w1n ~w1o ~q8l ~s32
1wm ~k5d
h9d ~k5d
atm ~k5d
dld ~k5d
q8l ~k5d
s32 ~k5d
ap0 ~he ~uwt !k5d ~bbk ~2cw ~44v ~942 ~70k ~w1p ~w1q ~9k1 ~w1r ~w1s ~w1t ~fl3 ~l7f ~w1u ~w1v
bbk ~ap0
2cw ~ap0 +2ct
44v ~ap0
942 ~ap0 +1um
70k ~ap0
9k1 ~ap0
fl3 ~ap0 +fkz
l7f ~ap0
k5u ~epv ~vdb !vde ~6ma ~w1w ~kol ~w1x
6ma ~k5u
kol ~k5u
4o7 ~vde
4o8 ~vde
ru7 ~vde
pon ~l4 !w1y
4dq ~w1y
k7m ~2o5 !ua4 ~w1z ~jk4
jk4 ~k7m +ccg
e6k ~ua4
k99 ~v27 ~ibt ~k97 ~ko ~w20 +k9c +7vi !rtw ~2k7 ~w21 ~9vq ~clr ~e0b ~k98
2k7 ~k99
9vq ~k99
clr ~k99
e0b ~k99
k98 ~k99
rtw ~tls ~v28 ~i43 ~v22 ~w22 ~tci ~tdw !k99 ~a0 ~w23 ~cp4 ~9om ~d30 ~d31 ~w24 ~j9z ~w25 ~nwb ~rpr ~w26 ~w27
a0 ~rtw +sag +2zk
cp4 ~rtw
9om ~rtw
d30 ~rtw +mvf
d31 ~rtw +d34
j9z ~rtw +8iw +j9u
nwb ~rtw +2zk
rpr ~rtw
k94 ~6jc !8nn ~11n ~9sd ~w28 ~7vk ~clw
11n ~k94
9sd ~k94
7vk ~k94
clw ~k94
8nn ~8j8 !k94 ~165 ~a8l ~8l3 ~bts ~ejz
165 ~8nn
a8l ~8nn
8l3 ~8nn
bts ~8nn
ejz ~8nn
k97 ~1uy ~2k6 ~dul ~k99 !tls ~g4 ~50z ~7vb ~9dx ~ajm ~w29 ~q32 ~w2a ~q33
g4 ~k97 +sz9
50z ~k97
7vb ~k97
9dx ~k97
ajm ~k97
q32 ~k97
q33 ~k97
8iz ~tls
a8m ~tls
kck ~14x ~nw5 !kcr ~w2b ~nw9 ~w2c ~w2d ~w2e ~bxp ~ibr ~jnk ~w2f ~nwh ~w2g ~ozx ~w2h
nw9 ~kck +nw3
bxp ~kck
ibr ~kck
jnk ~kck
nwh ~kck
ozx ~kck
kcr !kck ~388
388 ~kcr
ke1 ~3r6 !tpx ~3rc ~w2i
3rc ~ke1 +lhx +gl2 +g3p
ke7 ~8fh !w2j ~ad6 ~n2v
ad6 ~ke7
n2v ~ke7
rxs ~w2j
ke9 !ifq ~cie ~w2k ~w2l
cie ~ke9
ifq !ke9 ~w2m
kgo +kgr !ru0 ~w2n ~w2o ~ass ~w2p ~w2q
ass ~kgo +asr
ru0 !kgo ~w2r ~w2s
kwg !17d
17d !kwg
kis ~lt ~6he ~iws ~pyp +kix !i7s !w2t ~lu ~6hf
lu ~kis +iwr +iwq
6hf ~kis
i7s ~84s ~jvl ~w2u !w2t !kis ~17i ~jve
17i ~i7s +j6
jve ~i7s
iah ~w2t
kbd !hi1 ~w2v ~w2w
hi1 !kbd ~w2x
6b0 !w2y ~w2z
kjf ~g52 ~kml ~lqe ~ua1 +kjc !e5n ~w30 ~w31 ~w32 ~6k2 ~at7 ~w33
6k2 ~kjf +6jx
at7 ~kjf +t0k +3s0 +t0e +azf +s7i +at6
e5n ~doj ~e5x ~ep0 ~ruq ~ua6 !kjf ~w34 ~w35 ~j1i ~rjc
j1i ~e5n
rjc ~e5n
kkn ~9i4 ~awo ~kmb +9id !e5r ~a13 ~w36
a13 ~kkn
e5r ~kmh ~egy +e5p !kkn ~w37 ~efd ~w38
efd ~e5r
e5s +e5q !w39
kmb ~9i4 ~kkn ~pnh +km5 !kmh ~w3 ~w3a ~61x ~he2 ~hzb ~kkp ~w3b ~m0h ~m2b
w3 ~kmb +w2
61x ~kmb
he2 ~kmb +he0
hzb ~kmb
kkp ~kmb +1x7
m0h ~kmb +m0f
m2b ~kmb
kmh ~e5r ~efc ~slx +e5p !kmb ~i94 ~db9 ~w3c ~w3d
i94 ~kmh +7ni
db9 ~kmh +dbb
kma !w3e ~w3f ~w3g ~w3h ~w3i ~w3j ~w3k
ei2 +ehz +ehx !w3l ~1xl ~kko ~kss
1xl ~ei2 +e5a
kko ~ei2 +km5
kss ~ei2
k6g !w3m ~w3n ~i5b ~w3o ~w3p ~w3q ~w3r ~w3s
i5b ~k6g
qts ~w3t
rty !w3t ~ans ~w3u
ans ~rty +anq
7bh !w3v
kml ~688 ~kjf ~lqe ~nqr +jly !e5x ~w3w ~w3x ~w3y ~kmx ~kmk ~w3z ~rqj ~t0u
kmx ~kml +lqa
kmk ~kml
rqj ~kml
t0u ~kml
e5x ~e5n ~ruq !kml ~72h ~w40 ~lgh ~w41 ~w42
72h ~e5x +70l
lgh ~e5x +mst
ko5 ~91 ~8pv ~a7y ~oy4 !e60 ~8ar ~b13 ~w43 ~w44 ~w45 ~ibu ~w46 ~w47 ~s5r
8ar ~ko5
b13 ~ko5
ibu ~ko5
s5r ~ko5
e60 ~c41 ~e7g ~t9t !ko5 ~w48
ko8 ~epn !mgc ~if
if ~ko8
mgc ~rr2 !ko8 ~w49 ~e23 ~w4a ~w4b ~7uo ~o8e
e23 ~mgc +dzv
7uo ~mgc
o8e ~mgc +o8i
kon ~4vc !ru2 ~bj8 ~eft
bj8 ~kon
eft ~kon +efv
ru2 ~tt2 !kon ~w4c ~w4d ~io6 ~w4e
io6 ~ru2
k5v ~vdb
ru6 ~vde !vdb ~w4f
kqm ~lpk +lpe !ru8 ~3jo ~w4g ~w4h ~w4i ~w4j ~kod ~kx4 ~lpl ~p3o ~w4k
3jo ~kqm
kod ~kqm
kx4 ~kqm
lpl ~kqm
p3o ~kqm
ru8 ~run !kqm ~e6o ~w4l
e6o ~ru8
krn !w4m
krv +krp +kqz +kqx +kqw !3l ~1u6 ~w4n ~ac5 ~dc7 ~w4o ~ri5
1u6 ~krv +1u2 +1u0 +1tz
ac5 ~krv
dc7 ~krv
ri5 ~krv
3l +3j +3i !krv ~20g ~w4p ~w4q
20g ~3l
j0q +kfh +ap1 !rua ~w4r ~o2p
o2p ~j0q +p19 +kfh
rua !j0q ~lfs
lfs ~rua
1ll ~w4s +1lh
kff ~w4s +kfh
ck9 ~w4s +mk7
ehn ~w4s
ru9 ~k5d ~qcv !w4s ~w4t ~hna ~w4u
hna ~ru9
kur ~a3e ~b45 ~izd !ni9 ~4gk ~w4v ~b4e ~w4w ~ize ~oxo
4gk ~kur
b4e ~kur
ize ~kur
oxo ~kur +jo6 +blq
ni9 ~uo0 ~u7f !kur ~xl ~1yj ~w4x ~w4y ~nic ~w4z ~p9x ~w50 ~r8u ~psh ~s7y
xl ~ni9 +23m +m8x +xi
1yj ~ni9 +6r +prj +ps3 +px
nic ~ni9
p9x ~ni9
r8u ~ni9
psh ~ni9 +mbv
s7y ~ni9
2eh !e8y ~2dv ~2e5 ~bw9 ~clk ~lib
2dv ~2eh +2dn +2dp
2e5 ~2eh +63u
bw9 ~2eh
clk ~2eh
lib ~2eh
e8y !2eh ~w51 ~w52 ~jt7 ~w53
jt7 ~e8y
kvx ~a32 ~jua +kw3 !l6l ~5e1 ~ni4 ~w54 ~w55 ~6ae ~6ad ~w56 ~w57 ~23h ~w58 ~kw2 ~w59 ~w5a ~w5b
5e1 ~kvx +5mt +5e2
ni4 ~kvx
6ae ~kvx +6ag
6ad ~kvx
23h ~kvx
kw2 ~kvx
l6l ~unw ~j6q +l6p !kvx ~w5c ~i4e ~iub ~nmt ~w5d ~w5e
i4e ~l6l
iub ~l6l +pzg
nmt ~l6l
aaa +2ai +5e2 !e9o ~w9 ~w5f ~ekl ~nln ~w5g
w9 ~aaa
ekl ~aaa
nln ~aaa +57i
e9o +e9k !aaa ~64o
64o ~e9o +6yr +3mp
kwa ~bm8 ~ml4 !rna ~q37
q37 ~kwa
rna ~kg0 ~rpl !kwa ~81c ~w5h
81c ~rna
kxz ~735 ~awo ~bu0 ~kyx ~ptc +ky2 !uu3 ~w5i ~1fd ~atp ~w5j ~w5k ~w5l ~ml8
1fd ~kxz
atp ~kxz +atq
ml8 ~kxz
bu2 ~uu3 +1i6
ifr ~uu3
ky0 +ky2 +c45 +c44 !6i2
6i2 +804 +6hp !ky0 ~w5m
6fh +mal !w5n ~9a5
9a5 ~6fh +mal
kyi !w5o ~jmk ~w5p
jmk ~kyi
yh ~w5o +yg +yf
fse ~w5o
kyj !w5q
yi ~w5q +yg +yj
kyx ~in ~kxz ~s07 +kz0 !w5r ~w5s ~fac ~byv ~w5t ~gjh
fac ~kyx
byv ~kyx
gjh ~kyx +hoz
kz1 ~epx ~nc9 +kz3 +4r !pxd ~7ro ~qpg
7ro ~kz1
qpg ~kz1
pxd ~4jw ~bsw ~j3g +nv3 !kz1 ~1bp ~w5u ~oge ~w5v ~gf2 ~w5w ~w5x
1bp ~pxd +1bz
oge ~pxd
gf2 ~pxd
560 ~w5y
kze ~bmh ~ef2 +g1b !tjx ~ig ~ij ~hn5 ~w5z
ig ~kze +hn1
ij ~kze
hn5 ~kze
mhf ~tjx
mht ~tjx
mru ~w60
l12 ~1e8 ~6sn ~ucm ~ucx ~mn3 +l21 !e6p ~2ko ~6so ~6sp ~7ol ~w61 ~fjy ~pjs
2ko ~l12 +cio +7qg
6so ~l12 +mnc +6sy
6sp ~l12 +6sy
7ol ~l12 +b5d
fjy ~l12
pjs ~l12
e6p ~e7y ~ebs ~ec8 ~rpe ~t46 +e6s !l12 ~ebt ~w62 ~eao
ebt ~e6p
eao ~e6p
l1h +l1d +l1c +l1f +iwx !w63 ~w64 ~1af ~w65 ~w66 ~gu9 ~arm ~kqd ~koo
1af ~l1h +1ad +1ac
gu9 ~l1h +8sx
arm ~l1h +isn
kqd ~l1h
koo ~l1h +18g +isn +bii +1w2
l2j ~bxw !mhi ~kks ~bxy
kks ~l2j +kkr +g58
bxy ~l2j +bxv
mhi ~23o +mhh +gf6 !l2j ~mhe
mhe ~mhi +mhd
l2w ~exu ~njf !ruc ~bm5 ~w67 ~w68 ~6z0 ~w69 ~nyg ~on6 ~w6a ~w6b
bm5 ~l2w
6z0 ~l2w
nyg ~l2w
on6 ~l2w
ruc ~rvd ~q0o ~se5 !l2w ~afk ~i25 ~rw2
afk ~ruc
i25 ~ruc +i28
rw2 ~ruc
l33 ~7sx ~kti +l2v +l2u !w6c ~w6d ~6kz ~7ec ~a6c ~j65 ~w6e ~l2y ~mfi ~w6f
6kz ~l33 +69e
7ec ~l33 +7ed +cyr
a6c ~l33
j65 ~l33
l2y ~l33
mfi ~l33 +mfd
l3x ~uhv !du5 ~1l7 ~2i8 ~q3g ~w6g ~395 ~8dc ~8kl ~q3h ~w6h ~w6i ~k95 ~w6j ~w6k
1l7 ~l3x +9j4 +9j5 +1l4
2i8 ~l3x
q3g ~l3x
395 ~l3x +3k6
8dc ~l3x
8kl ~l3x +68w +1l4
q3h ~l3x +666 +s36 +9j6 +9j4
k95 ~l3x
du5 ~hn8 +dud !l3x ~3nn ~h6x
3nn ~du5
h6x ~du5
l41 !w6l ~w6m ~a7f ~qjy ~s65
a7f ~l41
qjy ~l41
s65 ~l41
qq9 ~w6n +9fp +4rd
o1t ~w6o
l4r ~a9y +2rv +1k6 +l4t !w6p ~w6q ~ev5 ~w6r ~ehl ~mw5
ev5 ~l4r
ehl ~l4r +e96 +b36
mw5 ~l4r
5bu ~tcd +8k5
sxo ~tcd +sxv
lmk ~tce
l0h ~w6s +l8o
qu7 ~w6s +quh
2nr ~w6t
icl ~w6t
l8x !rue ~w6u
rue !l8x ~w6v
l8y +jps !w6w ~6sz ~jpr ~jqi ~w6x
6sz ~l8y +6sr
jpr ~l8y
jqi ~l8y +jqg +jpx
35s ~w6y
joj ~w6y
dwo ~w6z
e2c ~w70
l9g ~tx1 ~uub +l9z !tx2 ~w71 ~5g4 ~5g6 ~w72 ~w73 ~k5g ~kvv ~w74 ~w75 ~w76 ~w77 ~w78 ~w79
5g4 ~l9g +bro
5g6 ~l9g +5ea
k5g ~l9g
kvv ~l9g
6ij ~tx2
8ex ~tx2
6ii !w7a ~w7b
lae ~h4n ~md7 !vmh ~45f ~w7c ~w7d
45f ~lae +9cx
mg ~vmh +qe
84t ~vmh
lcz ~625 ~9mr !ruf ~w7e
ruf ~ea1 ~eff !lcz ~lcb
lcb ~ruf
r3l !w7f ~8in ~94k ~w7g ~w7h
8in ~r3l
94k ~r3l
i22 ~w7f
ld0 ~699 ~hnf !rug ~69a ~w7i ~hng
69a ~ld0
hng ~ld0
rug ~rlj ~vom !ld0 ~b7t ~5g5 ~w7j ~j31
b7t ~rug
5g5 ~rug
j31 ~rug
ld7 !ldc ~w7k
ldc !ld7 ~7p8 ~w7l ~ikq ~w7m ~w7n ~s2e ~w7o
7p8 ~ldc
ikq ~ldc
s2e ~ldc
lez ~u72 !uem ~ut ~1ah ~kwt ~8ys ~a1b ~bvp ~w7p ~w7q
ut ~lez
1ah ~lez
kwt ~lez +kwq
8ys ~lez +8yo
a1b ~lez
bvp ~lez
a9 ~uem
eeo ~uem
rqo ~uem
lfp ~e80 ~op2 +lfv !ieg ~w7r ~o78 ~w7s ~qvm
o78 ~lfp +dw2 +lfv +o75 +lfn
qvm ~lfp
ieg ~tqv ~ghd !lfp ~32b ~46y ~5dw ~5dz ~w7t ~w7u ~w7v ~w7w ~w7x ~w7y ~qrs ~srj
32b ~ieg +31v +5dh +32a
46y ~ieg
5dw ~ieg +5du
5dz ~ieg
qrs ~ieg
srj ~ieg
m3z !roh ~w7z
roh !m3z
lfq ~jnb ~qai ~tdq +lfw !tdo ~lfm ~w80
lfm ~lfq +ofp
8ol ~tdo +rya +rds +mo8 +8oi
p4t ~tdo
ll8 !w81 ~w82 ~w83 ~w84
lnc ~gdr ~lr0 ~n5j +lqy !ezh ~5q4 ~7y5 ~epo ~n5k
5q4 ~lnc
7y5 ~lnc
epo ~lnc +epl
n5k ~lnc +n66 +lqy
ezh ~tzc ~e9p ~rut +rus !lnc ~33w ~w85 ~w86 ~pxy
33w ~ezh
pxy ~ezh +pxx
9q6 +9q4 +9q8 !4v1
4v1 +epg !9q6
lh2 !w87 ~w88 ~w89 ~w8a ~lhi
lhi ~lh2
loq +loz +lok !w8b ~c1 ~w8c ~w8d ~w8e ~rwc
c1 ~loq
rwc ~loq
e7k ~w8b +e7i
efm ~w8b
lpk ~kqm ~su3 +lpj +lpe !run ~w8f ~b58 ~w8g ~l0i ~mof ~sf6
b58 ~lpk +b5d
l0i ~lpk
mof ~lpk
sf6 ~lpk
run ~ru8 !lpk ~w8h ~w8i ~w8j
ac6 ~688 ~c5m ~lqe ~o91 +2hb +ac1 +lq1 +lq2 !ruj ~cp ~cr ~8uo ~w8k ~dh7
cp ~ac6 +lq9 +ct
cr ~ac6 +lq9 +ct
8uo ~ac6 +8um
dh7 ~ac6
ruj ~1mb ~v1a ~v7b ~pxs ~ruq +rup +ruo !ac6 ~93d ~9z1 ~w8l ~aji ~ajk ~ajn ~aow ~apb ~w8m ~e1g ~e1h ~kt7
93d ~ruj
9z1 ~ruj
aji ~ruj +fx4
ajk ~ruj +axp +ajh
ajn ~ruj +i1i +i1f +fx4 +uy
aow ~ruj
apb ~ruj +ap6
e1g ~ruj +e1e +e1f +aoy
e1h ~ruj +aoy
kt7 ~ruj +kt5
lpx !ruk ~l14 ~w8n
l14 ~lpx
ruk !lpx ~7or ~93k ~jwd
7or ~ruk +7o1 +7o0
93k ~ruk
jwd ~ruk
lqe ~kjf ~kml ~ac6 +lqd !ruq ~w8o ~kmm ~g33 ~gak ~w8p ~s63 ~sab
kmm ~lqe +lqa +jly
g33 ~lqe +5tf
gak ~lqe
s63 ~lqe +lq1
sab ~lqe
ruq ~e5n ~e5x ~ruj !lqe ~w8q ~w8r ~apc ~w8s ~pz5
apc ~ruq +ap6
pz5 ~ruq
lr0 ~alp ~gdr ~lnc ~s1x !rut ~5zi ~epp ~qhb
5zi ~lr0 +nno
epp ~lr0
qhb ~lr0
rut ~tzc ~vn3 ~ezh !lr0 ~w8t ~ebz ~nnw ~w8u
ebz ~rut
nnw ~rut
i0o +i0p +er2 !w8v ~2vn ~w8w ~w8x ~eqk ~w8y ~w8z
2vn ~i0o
eqk ~i0o +eqg +eqh
rjr ~w8v
lyn ~5cy ~9lv ~ard ~civ ~ke1 !w90 ~5cz ~w91 ~hgd ~pq3 ~w92 ~7v5 ~c5k ~fln ~w93 ~w94 ~w95
5cz ~lyn +3pd
hgd ~lyn
pq3 ~lyn
7v5 ~lyn
c5k ~lyn +c5i
fln ~lyn
i6f ~w90
5no ~w90
mxo ~w90
gie ~w90
mvd ~w90
7cf ~uub
lo8 ~uuf
pl5 ~uuf
kx3 !w96
r7n ~uub !w97 ~c2 ~k5 ~43l ~8xe ~w98 ~w99
c2 ~r7n
k5 ~r7n
43l ~r7n
8xe ~r7n
lo9 ~w97
irh !w9a
r7o !w9b ~28q ~8xz ~93y
28q ~r7o
8xz ~r7o
93y ~r7o
lv5 !w9c ~w9d ~w9e
gh1 ~w9c
lrm ~vjt
lzd ~vjt
ilw ~vjs
m0w !w9f ~ld1 ~lup
ld1 ~m0w
lup ~m0w
m0x !w9g
m1i ~mks ~q54 ~q6z +m1p !ezn ~w9h ~frx ~w9i ~w9j ~qu4 ~w9k ~w9l ~w9m
frx ~m1i
qu4 ~m1i
ezn ~1rp ~e0x ~mv7 ~w9n ~tdp ~vur +ezq +ezp !m1i ~w9o ~w9p ~e6q ~w9q ~w9r
e6q ~ezn +e6s
m1d !w9s
ezv !w9t
m7i !w9u
ezw !w9v
m8r +m8h +m8q +m8k +m8i +lvn !w9w ~w9x
kvh !w9y
mb5 !w9z
rjw ~w9z
rqb +rqe +rqf !wa0 ~wa1
jt0 +jt2 +jsz +jt4 !wa2 ~wa3 ~wa4 ~wa5 ~7hc ~icn ~sns ~wa6 ~drd ~wa7 ~wa8 ~16l ~wa9 ~2uv ~waa ~hqt ~wab ~wac ~wad ~wae
7hc ~jt0 +7lj
icn ~jt0 +7jt
sns ~jt0 +snn +snp
drd ~jt0 +dr9
16l ~jt0 +t5a
2uv ~jt0
hqt ~jt0 +hqq +hqp
m3e ~5rv ~vh5 +m3j !rv0 ~waf ~wag ~rh ~ui ~82b ~wah ~fgw
rh ~m3e +aob +5ds +5pw
ui ~m3e
82b ~m3e +829
fgw ~m3e +5ds
rv0 !m3e ~wai
m3f +m3j !rv1 ~lh ~waj ~wak ~5px ~5py ~wal ~6t3 ~6t9 ~wam
lh ~m3f +6de
5px ~m3f +5pv
5py ~m3f
6t3 ~m3f +6t2 +6t1 +6t5
6t9 ~m3f
rv1 !m3f ~hkb ~j0a ~wan
hkb ~rv1
j0a ~rv1
m4f +m4e !ezu ~1cn ~wao ~jv4
1cn ~m4f +1be +1bd +1bb +1cr
jv4 ~m4f +1cr +jv1
ezu !m4f ~qb4 ~ahw ~rwn ~wap
qb4 ~ezu
ahw ~ezu +ahy
rwn ~ezu
202 +203 +204 !bjw ~4hy ~m64
4hy ~202 +4rd
m64 ~202 +ltt +m63 +1k6 +pv0
bjw +bjz +e7r !202 ~waq
p9t ~upi +o86
ma4 !t91 ~war ~was ~azh ~hfs ~lqf
azh ~ma4
hfs ~ma4 +hfp
lqf ~ma4 +i5e
4j ~t91
6n8 ~t91 +nbz +j2i
c63 ~t91 +c61
l3p ~t91
ma2 +m9r +m9q !wat ~wau ~9ox
9ox ~ma2 +q4s +uz +9ow
mb1 ~dn0 ~mdw !wav ~dn1 ~cgt ~lwp ~mdy ~waw
dn1 ~mb1 +ksr
cgt ~mb1 +1m +cgj
lwp ~mb1
mdy ~mb1
7i6 ~wav
eg6 ~wav
oso ~wav
lsr +9sa +lsh !wax ~way ~waz ~wb0 ~wb1
ezk !wb2 ~wb3 ~eac
eac ~ezk
mbz ~23p ~ej8 ~mfa ~uei !ueh ~wk ~8c8 ~syi
wk ~mbz +wm +wl
8c8 ~mbz
syi ~mbz +wl
mc0 !wb4 ~3dl ~wb5
3dl ~mc0
n0c ~wb4
ezy !wb6 ~j77
j77 ~ezy
md7 ~3lz ~7pa ~lae +b3z !f00 ~2qy ~86a ~83y ~b3s ~wb7 ~wb8 ~mdi ~owq ~pi9 ~rm9 ~wb9
2qy ~md7
86a ~md7
83y ~md7
b3s ~md7 +b3z
mdi ~md7
owq ~md7
pi9 ~md7
rm9 ~md7
f00 ~ucp +f01 !md7 ~8ji ~wba ~wbb ~wbc ~wbd
8ji ~f00
mdw ~cgl ~mb1 ~t21 !wbe ~7om ~krw ~wbf
7om ~mdw +ke6 +7oj +7oi
krw ~mdw
mdz ~6xs ~du5 ~wbg +7t2 !u9s ~wbh ~wbi
15y ~u9s
6j0 ~u9s +68w +6iy +ndu +6ix
81r ~u9s +81o
e4q ~u9s
ba1 ~u9s +ems +emr
meh ~imk ~tcd ~rcb +meg !f03 ~8d ~wbj ~wbk ~wbl ~rcc
8d ~meh +17a +8j
rcc ~meh
f03 +f02 !meh ~4js ~wbm ~wbn ~wbo ~wbp ~rjb ~wbq
4js ~f03 +gkf +emw
rjb ~f03
med ~no1 ~no2 +mej +lol !rv6 ~179
179 ~med +me9 +lol
rv6 ~els ~elt !med ~wbr
mfa ~6mk ~ej8 ~mbz !uxh ~wbs ~pqh ~wbt
pqh ~mfa
a9d ~uxh +a99
bqh ~uxh
rkm ~uxh
mfe ~5fa ~6ao ~to5 !rv9 ~g60 ~wbu ~wbv
g60 ~mfe
rv9 ~bpv !mfe ~wbw ~8k8 ~iue ~wbx ~wby
8k8 ~rv9
iue ~rv9
mfh +7dn +2wk !wbz ~6at ~ejc ~g62 ~m1v ~wc0 ~wc1
6at ~mfh
ejc ~mfh +fe2 +ej6
g62 ~mfh
m1v ~mfh +m1c
mgf ~202 +jty +49j +h8m +mg5 !bjv
bjv ~bjw +o1m +bjy !mgf
mgl !wc2 ~wc3 ~75s ~wc4 ~etf ~fl4 ~wc5 ~wc6
75s ~mgl
etf ~mgl +etg +eqw
fl4 ~mgl +sn4
lz0 +lyt !wc7 ~oyr ~lyw
oyr ~lz0
lyw ~lz0
lyv !wc8 ~wc9 ~hif
hif ~lyv
44 ~wc8
3rn ~wca +3rk
9fd ~wca
dkj ~wca
f6t ~wca +f43
mdm ~wca +9fc +mdk +mdj +iee
s7q ~wca
qri ~wcb
1zt ~wbg
me0 ~wbg +20h +mie +7t2
324 ~wcc +321
mjd !wcd ~wce ~wcf ~m7l ~wcg ~wch ~lrn
m7l ~mjd
lrn ~mjd
1zy !wci ~1k8
1k8 ~1zy
1zs !wcj ~wck
mjw ~k97 ~kyx !wcl ~wcm ~wcn
izv ~uwt +mk7
la9 ~uwt
bj5 ~uwt
q9y ~uwt +mk7
ix9 ~uwt +ix8
pq1 ~uwt +ppu +7kj
mks ~m1i +7fv +mkq !w9n ~wco ~wcp ~wcq ~f53 ~q45 ~h50 ~wcr ~4ys ~wcs ~qqp
f53 ~mks +f50
q45 ~mks +f6u +g5e
h50 ~mks +qtv +48a
4ys ~mks
qqp ~mks
ml4 ~4z ~kwa +m0 !kg0 ~m3 ~l2m
m3 ~ml4 +sma +ml9 +36d +m2 +m0
l2m ~ml4 +l2k
kg0 ~rna +klv !ml4 ~3nk ~e5w ~wct ~wcu ~wcv
3nk ~kg0
e5w ~kg0 +81b +i7b +a3d
ml5 +kz4 !wcw
7wa ~wcx +glf +gle +go4
frp ~wcx +glf
kg1 +klv !wcx ~wcy ~wcz
oqz !wd0
29x ~wd0 +29v
fud !wd1
mnu !wd2
cyo !czi ~wd3 ~wd4
czi !cyo
czb !wd5
fvo ~wd6
6eu ~u66
low ~u66 +lov
fwm ~tqs
g1f ~tqs
4ui +4u9 !u66 !tqs ~wd7
mn2 ~wd8 !fvm ~apl ~wd9 ~wda ~pai
apl ~mn2
pai ~mn2
fvm ~wd6 !mn2 ~wdb ~wdc ~i6g ~khf
i6g ~fvm
khf ~fvm +kha
dpb !wdd ~wde ~wdf ~wdg ~wdh ~wdi
mn3 ~a4q ~cgm ~fc0 ~l12 +mnb !t46 ~a4s
a4s ~mn3 +a4u
t46 ~a7l ~e6p ~e31 ~uo6 ~rs6 ~st5 +t44 +t43 !mn3 ~756 ~e32 ~hjs
756 ~t46
e32 ~t46
hjs ~t46
mnd ~cgm ~ekp ~fc0 ~hrp ~v1z ~t21 +mnf !v23 ~cgu ~wdj
cgu ~mnd +lvm +fc6 +cgj
o9a ~v23 +o8v
mqk ~d7e ~mxy ~pnh +mql !boj ~2lg ~wdk ~wdl ~wdm ~ez4 ~d1m ~d1n ~wdn ~wdo ~wdp ~s8y
2lg ~mqk +r17
ez4 ~mqk
d1m ~mqk +mql
d1n ~mqk
s8y ~mqk +9u0 +s8w
boj ~7v2 ~slx +7ni !mqk ~sm0 ~wdq
sm0 ~boj +sm1 +7ni
5bo ~mvs +5b8 !p51 ~wdr ~ccx ~wds ~wdt ~wdu ~wdv ~wdw ~wdx ~wdy ~wdz ~we0 ~we1 ~we2 ~we3 ~we4 ~we5 ~we6
ccx ~5bo +mv1 +oze +260
p51 ~14x !5bo ~we7 ~we8 ~p55 ~we9
p55 ~p51
mvs ~5qe ~ari ~wea ~web ~5bo !14x ~wec ~wed ~wee ~wef ~weg ~weh ~wei ~74h ~wej ~7g8 ~wek ~8vr ~wel ~9ne ~9nd ~wem ~wen ~weo ~wep ~weq ~wer ~wes ~wet ~weu ~wev ~wew ~wex
74h ~mvs +74g
7g8 ~mvs +7g7 +7g6
8vr ~mvs
9ne ~mvs +j3m
9nd ~mvs +9nc
14x ~kck ~p51 +14f !mvs ~14i ~1r0 ~wey ~wez ~wf0 ~wf1 ~lvi ~wf2 ~wf3 ~wf4 ~r8k ~wf5 ~wf6
14i ~14x
1r0 ~14x +1qz
lvi ~14x +lvh
r8k ~14x +r8i
n00 !rzi ~pb ~wf7 ~3xw ~wf8 ~n0p ~wf9 ~wfa ~wfb ~wfc
pb ~n00
3xw ~n00 +jju
n0p ~n00
rzi +rzm +rzl !n00 ~wfd ~wfe ~rzn
rzn ~rzi
n0m !wff ~n0n
n0n ~n0m +n0k
djf ~6e9 ~n1r +dj9 !rq0 ~wfg ~33k ~6ea ~cxd
33k ~djf
6ea ~djf
cxd ~djf
rq0 !djf ~wfh
n1r ~6e9 ~v54 ~k2u !ky6 ~wfi ~efb ~en7 ~ex7 ~iks ~wfj ~m4u ~mij ~wfk ~q7h
efb ~n1r
en7 ~n1r
ex7 ~n1r
iks ~n1r
m4u ~n1r +m4x +am5
mij ~n1r
q7h ~n1r
ky6 ~9d6 ~e4p ~nj7 !n1r ~fsf ~wfl
fsf ~ky6 +flz
n29 +n28 !wfm
n2e ~d29 ~exu ~njf ~uce !7j4 ~wfn ~wfo ~wfp ~rq4
rq4 ~n2e
7j4 ~rvd ~se5 +7j3 +7j1 !n2e ~wfq ~wfr ~83z ~d5y ~wfs ~wft ~wfu ~jsw ~pv4 ~r75
83z ~7j4
d5y ~7j4 +d5x +7j0 +jsv
jsw ~7j4 +jsv +d5x +7j0
pv4 ~7j4 +pv5
r75 ~7j4
j1e !wfv ~8zd
8zd ~j1e
n3g !wfw ~gxk ~gxl
gxk ~n3g
gxl ~n3g +d5c +gxi
n50 ~a0h ~g4z ~o85 ~rxc +n53 !8bm ~wfx ~613 ~wfy ~9ab ~wfz ~dza ~it4 ~wg0
613 ~n50 +g56
9ab ~n50
dza ~n50 +dz7
it4 ~n50
8bm ~8oy ~e9x ~rsh ~s3m +8bj +8bi !n50 ~199 ~1q7 ~6lr ~6ly ~iw5 ~8s6 ~8mu ~8pw ~8s7 ~8s1 ~iw8 ~nsl ~s3t
199 ~8bm +198 +197
1q7 ~8bm
6lr ~8bm
6ly ~8bm +6lx
iw5 ~8bm +kdc +kdr +iwd
8s6 ~8bm +8s4 +8h4 +7zi
8mu ~8bm
8pw ~8bm
8s7 ~8bm +8sc
8s1 ~8bm +8sc
iw8 ~8bm +iwd
nsl ~8bm
s3t ~8bm +8k3 +s3i +s3p +7zi +xa
n51 !j0v ~mk ~dzb
mk ~n51
dzb ~n51 +dz7
j0v ~now !n51 ~8bn ~170 ~wg1 ~iar ~iw6 ~iw7 ~iw9 ~j0y
8bn ~j0v +8bi
170 ~j0v
iar ~j0v
iw6 ~j0v
iw7 ~j0v
iw9 ~j0v
j0y ~j0v
o85 ~n50 +o86 !8oy ~ri ~12c ~wg2 ~wg3 ~6ta ~le3 ~wg4
ri ~o85
12c ~o85 +je4 +6t7 +m9v +p7 +12a +129
6ta ~o85
le3 ~o85
8oy !o85
n5j ~lnc +n66 !elj ~wg5 ~wg6 ~gj8
gj8 ~n5j +gj9
elj ~ezh ~rut +gn7 +ell !n5j ~2fj ~72i ~4vk ~dzw ~72d ~axf ~d9i ~gkg ~gtf ~wg7 ~gtg ~wg8 ~wg9 ~jej ~l65 ~l6d ~wga ~nc6 ~wgb
2fj ~elj
72i ~elj +o4l +gn7 +7wq +72a
4vk ~elj
dzw ~elj
72d ~elj
axf ~elj
d9i ~elj
gkg ~elj +gn7
gtf ~elj +gte +gke
gtg ~elj
jej ~elj +jei
l65 ~elj +l5q
l6d ~elj +l5x
nc6 ~elj +nc4 +nc3
n79 !wgc ~f3i ~wgd
f3i ~n79
n6q ~75x ~u9s +ez6 !wge ~2b4 ~cp3 ~6tm ~n6x ~n7g ~wgf
2b4 ~n6q
cp3 ~n6q
6tm ~n6q
n6x ~n6q
n7g ~n6q +ez6
n7o ~67 ~ej +bv3 +b02 !rvf ~ek ~b14 ~x3 ~532 ~wgg ~wgh ~wgi
ek ~n7o +en
b14 ~n7o
x3 ~n7o
532 ~n7o
rvf ~e7n ~rj6 !n7o ~8hd ~ala ~ipv ~rj7
8hd ~rvf
ala ~rvf
ipv ~rvf
rj7 ~rvf
nc9 ~75y ~epi ~kz1 +nc8 !uaf ~5f ~poy ~a2d
5f ~nc9 +ncb
poy ~nc9 +por
a2d ~nc9 +fux
ncz !rvi ~qf5
qf5 ~ncz +9uy
rvi !ncz ~wgj
rvm ~wgk !wgl
6dy +6dw +6dv !wgm
nh0 ~5l3 !vtw ~wgn
iuf ~vtw
nh1 !wgo
65y ~6yz !vwe ~45d ~wgp ~bxd ~wgq ~del ~wgr ~wgs ~nig ~nu7 ~om1
45d ~65y
bxd ~65y +pco +l4y +oly
del ~65y
nig ~65y
nu7 ~65y
om1 ~65y
32c ~vwe +32a
mi2 !wgt ~ed2 ~nam
ed2 ~mi2 +euf +2s4 +ecx +ecz
nam ~mi2
9g8 ~wgu
nje +njh !wgv
njf ~exu ~l2w ~n2e +nji !rvd ~1qs ~b3t ~wgw ~pz3
1qs ~njf +1ab
b3t ~njf
pz3 ~njf
rvd ~7j4 ~ruc ~se5 !njf ~wgx ~wgy
ara !rp7 ~wgz
rp7 !ara ~rst ~wh0
rst ~rp7
eow !wh1 ~wh2
njv ~1uy ~nt6 !thz ~2ms ~wh3 ~wh4 ~qeq
2ms ~njv
qeq ~njv
nls ~wh5 ~u9q ~v15 +nlt !rvs ~wh6 ~wh7
rvs ~wh8 ~6f5 ~c4o +rvu +c4m !nls ~wh9 ~wha ~whb ~nvx
nvx ~rvs
nn1 ~irv +nnk !fb7 ~9kk ~whc ~whd ~llt
9kk ~nn1 +9ki
llt ~nn1 +pxl
fb7 ~e2g ~prn +fb5 +fb4 !nn1 ~gif ~whe ~t6n
gif ~fb7 +ra6
t6n ~fb7
nnu !whf ~gkw ~whg ~nf7
gkw ~nnu
nf7 ~nnu
nnz ~201 ~6e0 ~no1 +no6 +auv +nnx !tji
1nz ~tji +iko
no1 ~med ~nnz ~q0o +no5 +nns +auv +no6 !els ~whh ~whi ~whj ~whk ~f0c ~whl ~whm ~idw ~lor
f0c ~no1 +aa1
idw ~no1
lor ~no1 +loy +lol
els ~tji ~rv6 ~whn !no1 ~7mf ~who
7mf ~els
no2 ~med +no7 +ojn !elt ~whp ~whq ~whr
elt ~d1a ~tji ~r13 ~rv6 !no2 ~4b1 ~ikb ~whs ~rjg ~wht ~whu
4b1 ~elt +4b4
ikb ~elt +ed8
rjg ~elt +4b4
ikn ~whv
no8 +nnn !jel
jel ~jek !no8 ~whw ~whx ~why
nnb !whz
now ~8ss ~ecf ~ee0 ~j0v ~nl4 ~wi0 +8q3 !f80 ~19x ~wi1 ~84x ~8k4 ~wi2 ~f1c ~wi3 ~wi4
19x ~now
84x ~now
8k4 ~now +8q3
f1c ~now
f80 ~5sa ~5z8 ~vcn ~nvs ~rrn !now ~5e0 ~676 ~6cu ~5sb ~wi5
5e0 ~f80
676 ~f80 +5rc
6cu ~f80
5sb ~f80
d7c !wi6 ~wi7
egg ~wi8 ~v41 !194 ~wi9 ~wia ~wib ~lav ~egj ~wic ~wid
lav ~egg
egj ~egg +egf +ege +egi
194 ~5g0 ~wie ~d7b +193 !egg ~pe9 ~wif ~5gi ~wig ~wih
pe9 ~194
5gi ~194
biz ~wii +ahy
5gj ~wij
85u ~wij +85t +85s +85r
npy +9cx !bsw ~9cv ~cm6 ~wik ~lpz ~qph ~onw ~wil
9cv ~npy +opy +opx +9cy +9cx
cm6 ~npy +opx +opy +cm9
lpz ~npy +lq2 +lq1
qph ~npy +9cx
onw ~npy
bsw ~pxd +5mk !npy ~8ti ~wim ~win ~wio ~wip ~wiq
8ti ~bsw +c8t
k8f +byp !wir ~wis ~87v ~wit ~1g1 ~fhv ~wiu ~hm7
87v ~k8f +e3d
1g1 ~k8f
fhv ~k8f
hm7 ~k8f
nlk !wiv ~9kr
9kr ~nlk +9n2 +9kn
nqr ~bvy ~kml ~s07 !uzr ~9af ~ivl
9af ~nqr +9ad
ivl ~nqr +1b8 +bw0
eky ~uzr
mcg +iot +mcc +gdb +mcb !ifv
ifv !mcg
nrw !rvw ~2dx ~wiw ~gch ~wix ~m56
2dx ~nrw
gch ~nrw
m56 ~nrw
rvw !nrw ~qc ~a22 ~dlq ~he8 ~hlv ~wiy ~wiz ~s1l ~wj0
qc ~rvw +s1k +s1j +qe
a22 ~rvw
dlq ~rvw
he8 ~rvw +he4 +he3
hlv ~rvw +hlw
s1l ~rvw +s1j
he9 +he4 !mch
mch +mcc !he9
nrx !rvx ~a3o ~1cz ~8ag ~wj1 ~b3u ~wj2
a3o ~nrx
1cz ~nrx
8ag ~nrx
b3u ~nrx
rvx !nrx ~qik ~iug
qik ~rvx +8yp
iug ~rvx
nt6 ~a9y ~njv !wj3 ~ll7 ~wj4 ~wj5 ~a1y ~i5l ~dqw ~wj6 ~fad ~g0p ~wj7 ~fwh ~l57 ~wj8 ~wj9 ~hs ~l4s ~wja ~wjb ~wjc
ll7 ~nt6 +dr2
a1y ~nt6
i5l ~nt6
dqw ~nt6 +dr2
fad ~nt6
g0p ~nt6 +gl1
fwh ~nt6
l57 ~nt6 +in2 +gl1
hs ~nt6 +kh5
l4s ~nt6
ntb +nt2 !wjd ~wje ~wjf ~wjg ~wjh
ia9 ~wjd
xf ~wji
nt7 !wjj
nvm +bk8 !wjk ~p6r ~wjl ~wjm ~wjn ~wjo ~hml ~wjp ~wjq ~wjr
p6r ~nvm +45i +3fx +3ok
hml ~nvm +ngp
59r ~wjk +gk8 +59m
7ts ~wjk
ieb ~wjk +ie9 +ie8
nvn ~wjk
bkv !wjs ~k9q ~wjt ~wju ~wjv ~wjw ~wjx ~wjy ~wjz ~wk0 ~wk1 ~wk2 ~wk3 ~wk4 ~wk5 ~wk6 ~wk7 ~wk8 ~wk9 ~wka ~wkb ~wkc ~wkd ~wke ~wkf ~wkg ~wkh ~wki ~wkj ~wkk ~wkl ~wkm ~wkn ~wko ~wkp ~wkq ~wkr ~wks ~wkt ~wku ~wkv ~wkw ~wkx ~wky ~wkz ~wl0 ~wl1 ~wl2 ~wl3 ~knj ~wl4 ~wl5 ~wl6 ~wl7 ~ho2 ~wl8 ~wl9 ~wla ~wlb ~wlc ~wld ~wle ~wlf ~wlg ~wlh ~wli ~wlj ~wlk ~wll ~wlm ~wln ~wlo ~wlp
k9q ~bkv +pya +k72
knj ~bkv
ho2 ~bkv
10v ~wjs
nvs ~f80 !wi0 ~5zc ~f81
5zc ~nvs +i0p +er2
f81 ~nvs
aab ~wi0 +a92
ee3 ~wi0
nwr !rw0 ~wlq ~wlr
rw0 !nwr ~2j6 ~2sj ~wls ~i04
2j6 ~rw0
2sj ~rw0
i04 ~rw0
5d1 ~wlt
o0f !wlu ~3ef ~ezc ~wlv ~wlw ~oh7
3ef ~o0f
ezc ~o0f
oh7 ~o0f
2bp ~wlu
o0g !wlx
i6k !wly
o61 +aj6 !33v ~wlz ~wm0 ~nk8
nk8 ~o61 +aj6
33v +341 !o61 ~33y ~342 ~wm1 ~wm2 ~wm3 ~wm4 ~rvb ~wm5 ~wm6 ~wm7 ~wm8
33y ~33v
342 ~33v
rvb ~33v +341
o6j !rw3 ~wm9 ~wma
rw3 !o6j
e5e ~e5d ~h4n +e59 +o6s !rqr ~hof ~wmb ~9di ~a7h ~bwa ~foz ~hqy ~ii8 ~wmc ~wmd ~khq
hof ~e5e +6ei
9di ~e5e
a7h ~e5e +a7a
bwa ~e5e +4r
foz ~e5e
hqy ~e5e
ii8 ~e5e
khq ~e5e +isn
rqr ~h4p ~rqq +eme !e5e ~wme ~ogs ~wmf ~wmg ~ra5
ogs ~rqr +au6 +ra6
ra5 ~rqr +ra7
o6t !wmh
o77 !wmi ~pyt
pyt ~o77
7w5 ~wmj
9nf ~wmj
9nm ~wmj
64h ~63g ~wmk ~oki !wmj ~wml ~wmm ~wmn ~wmo ~wmp ~5hv ~6cz ~wmq ~wmr ~wms ~wmt ~wmu ~wmv ~wmw ~jgt ~wmx ~wmy ~wmz ~wn0 ~wn1 ~li0 ~wn2 ~wn3 ~wn4 ~wn5 ~wn6
5hv ~64h
6cz ~64h
jgt ~64h
li0 ~64h
o8d ~9dt ~k5d ~wmj +o8h !63g ~o8f ~o8k ~wn7 ~wn8
o8f ~o8d
o8k ~o8d
63g ~64h ~8c1 +63l !o8d ~wn9 ~qba ~wna ~63h ~647 ~64i ~wnb ~wnc ~es1 ~ev0 ~wnd ~wne ~wnf ~qnc
qba ~63g
63h ~63g
647 ~63g +63e
64i ~63g +64e
es1 ~63g
ev0 ~63g
qnc ~63g
o91 ~c5m ~dml ~v7a ~ac6 ~rb8 +o94 !v7b ~wng ~wnh ~88f ~dmm ~c5n ~wni
88f ~o91 +9cy
dmm ~o91 +dmo
c5n ~o91 +1x5
ina ~v7b +flc
irj ~v7b
c9a ~v7b
k7n ~v7b
kb8 +kba !wnj ~wnk
kb9 !wnl
4jj !wnm ~t7l ~wnn ~it1 ~rhi ~e0p ~bnb ~b5i ~obi ~ns7 ~9je ~id3 ~qh9 ~9mh ~908 ~qoo ~bnj ~ays ~obo ~nsg ~9jk ~id9 ~rgm ~wno ~wnp ~wnq ~wnr ~wns ~wnt ~wnu ~wnv ~wnw ~qom ~wnx ~wny ~wnz ~wo0 ~wo1 ~wo2 ~wo3 ~wo4 ~wo5 ~blx ~wo6 ~wo7 ~wo8 ~wo9 ~woa ~wob ~woc ~wod ~woe ~ayq ~wof ~wog ~woh ~ga9 ~woi ~woj ~wok ~wol ~wom ~obm ~won ~woo ~wop ~woq ~wor ~wos ~wot ~wou ~wov ~nse ~wow ~wox ~woy ~woz ~wp0 ~wp1 ~wp2 ~wp3 ~wp4 ~9ji ~wp5 ~wp6 ~wp7 ~wp8 ~wp9 ~wpa ~wpb ~wpc ~wpd ~id7 ~wpe ~wpf ~wpg ~wph ~wpi ~wpj ~wpk ~wpl ~wpm ~dut ~wpn ~wpo ~wpp ~wpq ~wpr ~wps ~wpt ~wpu ~wpv ~wpw ~wpx ~wpy ~wpz ~wq0 ~wq1 ~wq2 ~wq3 ~wq4 ~wq5 ~wq6 ~wq7 ~wq8 ~qpm ~wq9 ~wqa ~hek ~2vk ~2vl ~r9c ~r9d ~wqb
t7l ~4jj
it1 ~4jj
rhi ~4jj
e0p ~4jj
bnb ~4jj
b5i ~4jj
obi ~4jj
ns7 ~4jj +ns6
9je ~4jj
id3 ~4jj
qh9 ~4jj
9mh ~4jj
908 ~4jj +907
qoo ~4jj
bnj ~4jj
ays ~4jj +ayr
obo ~4jj
nsg ~4jj +nsf
9jk ~4jj
id9 ~4jj +id8
rgm ~4jj
qom ~4jj
blx ~4jj
ayq ~4jj +ayp
ga9 ~4jj
obm ~4jj
nse ~4jj +nsd
9ji ~4jj
id7 ~4jj
dut ~4jj
qpm ~4jj
hek ~4jj
2vk ~4jj
2vl ~4jj +2vi
r9c ~4jj
r9d ~4jj
t7n ~wnm
b4b ~wnm
rhf ~wnm
qjq ~wnm
bnp ~wnm
ayx ~wnm +ayw
obu ~wnm
nsa ~wnm +ns9
9jp ~wnm
idg ~wnm
qio ~wnm
9mj ~wnm
rgh ~wnm
qoq ~wnm
bnl ~wnm
ayu ~wnm +ayt
obr ~wnm
nsi ~wnm +nsh
9jm ~wnm
idb ~wnm
rgo ~wnm
qos ~wnm
ayz ~wnm +ayy
nfy !wqc
p2e ~wqc +p2c
ite ~wqd +wc
hy1 +hy0 +hy5 !wqd ~oa ~wqe ~2w5 ~8ye ~8yf ~8yg ~wqf ~wqg ~gtq ~r9w ~r7v ~wqh ~bng ~bnf ~wqi ~wqj ~wqk ~wql ~wqm ~wqn ~qht
oa ~hy1
2w5 ~hy1
8ye ~hy1 +8yj
8yf ~hy1
8yg ~hy1
gtq ~hy1
r9w ~hy1
r7v ~hy1
bng ~hy1
bnf ~hy1
qht ~hy1
o9u !wqo
8st ~wqp
oc0 !wqq ~wqr ~wqs ~wqt ~wqu ~wqv ~wqw ~wqx ~wqy ~wqz ~wr0 ~wr1 ~wr2 ~wr3 ~wr4 ~wr5 ~wr6 ~wr7 ~wr8 ~obz ~osx ~wr9 ~wra ~wrb ~wrc ~wrd
obz ~oc0
osx ~oc0
oc1 !wre
ocw ~625 ~ae0 !u2b ~7q ~ei ~wrf ~6hx ~7v6 ~wrg ~wrh ~wri ~aeb ~wrj
7q ~ocw
ei ~ocw +kyp +kyo +aec +9j +hn
6hx ~ocw +sae +9j +kyh +gnf
7v6 ~ocw
aeb ~ocw +aec
bvk ~u2b +e9y +oih
78o ~u2b +mvf
dok ~u2b
h8u ~u2b
nmu ~u2b
h24 !wrk
5nn ~mv7 +d35 !b11 ~wrl ~ckl ~wrm ~wrn ~iua
ckl ~5nn +cpu +cjn
iua ~5nn
b11 ~okh !5nn ~wro ~wrp ~wrq ~wrr ~wrs ~km1 ~wrt ~wru
km1 ~b11 +kly
ok7 +ok2 +bve !wrv ~30h ~ok6 ~wrw
30h ~ok7
ok6 ~ok7
ohg ~okh +ogc !wrx ~wry ~wrz ~ogd ~ogq ~ws0 ~oh8 ~ws1
ogd ~ohg +ogc
ogq ~ohg
oh8 ~ohg
okh ~a6i ~b11 ~ve0 ~ohg +okm !mv7 ~ws2 ~ws3 ~ws4 ~ws5 ~cbt ~rsl ~kd ~s50
cbt ~okh +cbo
rsl ~okh
kd ~okh
s50 ~okh +s4z
mv7 ~5nn ~ezn ~wrx ~ros ~t3f ~tpx +mve !okh ~nex ~vd ~ws6 ~ws7 ~ws8 ~ws9 ~709 ~wsa ~wsb ~70x ~79i ~rgc ~wsc ~wsd ~wse ~g6v ~wsf ~wsg ~mqx ~wsh ~wsi ~wsj ~wsk ~wsl ~wsm ~nuh ~qkn ~wsn
nex ~mv7 +d35 +nep +mxa
vd ~mv7
709 ~mv7
70x ~mv7 +hut +dft
79i ~mv7
rgc ~mv7 +rgb
g6v ~mv7
mqx ~mv7 +mqq +3h6
nuh ~mv7
qkn ~mv7
fb0 +pap +f5p +36n +4jo !wso
bxc !ve5 ~wsp ~6to ~n0y
6to ~bxc
n0y ~bxc +n0w
oki ~wmj ~64h !wmk ~9xx ~wsq ~wsr ~roc ~wss
9xx ~oki
roc ~oki
na1 ~wmk
f3k ~wmk
fl9 ~wmk
oo0 ~bsa ~co9 ~uyk +oo7 !wst ~7bn ~coa ~esv ~wsu
7bn ~oo0 +a50 +8w +7bp
coa ~oo0
esv ~oo0
wb ~wst +wc
ge4 ~wst +ddb +wc
ltj ~wst +wl +ddb
7d !rj8
rj8 !7d ~wa ~pjx ~qwl ~wsv
wa ~rj8 +gea +wc
pjx ~rj8
qwl ~rj8
7e !rj9
rj9 !7e ~wsw ~oqr
oqr ~rj9
co9 ~oo0 !wsx ~wsy
oqk ~wsx +gea
5n5 ~wsz
nkf !wt0
nkg ~wt1
6oa ~uyk
bm1 ~uyk
oo3 ~uyk +hlk +oo7
nm3 !rw7 ~wt2 ~wt3
rw7 !nm3
opn !wt4
oq5 ~d19 +oq3 !g8k !c1x ~wt5 ~689 ~wt6 ~wt7 ~wt8 ~wt9 ~wta
689 ~oq5
g8k +g8h !c1x !oq5 ~bcw ~wtb ~wtc ~wtd ~wte
bcw ~g8k +bcu +bct
c1x +c1r +c1p !oq5 !g8k ~wtf ~kk ~wtg ~wth ~wti ~wtj
kk ~c1x
oq6 +oqd +oqe !dki ~gzj
gzj ~oq6
dki ~9rb +dkg +dja +dj5 +dkl !oq6 ~wtk ~pwn ~wtl ~rcz
pwn ~dki
rcz ~dki +rcs
oqu !emu ~wtm ~wtn ~wto ~wtp ~wtq ~wtr
emu !oqu ~wts
oqv ~upw !emv ~wtt ~wtu
emv ~ea7 !oqv ~wtv
mdh !rw9
rw9 !mdh
or0 ~axd ~gsk !wtw !ua ~19l ~3g8 ~nsm
19l ~or0
3g8 ~or0
nsm ~or0
iey ~wtw
t7m ~wtw
ua !or0 !wtw ~9bx ~a6z ~wtx ~a70
9bx ~ua
a6z ~ua
a70 ~ua
os8 ~6uj ~um9 ~9lv ~eib ~g9e ~nj7 !i21 ~t1e ~epq ~ke2 ~wty
t1e ~os8
epq ~os8
ke2 ~os8
i21 ~ua9 ~vbh ~w0h !os8 ~55k ~wtz ~ctu ~ekr ~wu0 ~wu1
55k ~i21 +o8i
ctu ~i21
ekr ~i21 +ekm
ote ~b56 ~d7e ~tq9 ~rm7 ~uce ~sst !tq8 ~cgv ~d7f ~wu2 ~p6m
cgv ~ote +l31 +m4g
d7f ~ote
p6m ~ote +p6c
mp2 ~tq8 +7j0 +jsv
suk ~tq8
otf !wu3 ~oqb
oqb ~otf
muz ~wu3 +6tv
3x3 ~wu4 +p47 +bek +3x0
k4 ~wu4
owh +bem !wu5
oxv ~oy4 !v0s ~8bx ~oxp ~wu6
8bx ~oxv
oxp ~oxv +jo6
c4e ~v0s
p0o ~9u4 ~9xs ~gaf !uj0 ~3b4 ~wu7 ~7kn ~9f1 ~wu8 ~jv0 ~gag ~wu9 ~wua ~oli ~p3q ~s7r ~wub
3b4 ~p0o
7kn ~p0o
9f1 ~p0o +m2z +9xn
jv0 ~p0o
gag ~p0o +g2q
oli ~p0o
p3q ~p0o +g2q
s7r ~p0o
g93 ~uj0
p2d +p2c !eeq ~wuc ~evu ~wud
evu ~p2d
eeq !p2d ~wue ~wuf
oxb ~1m6 !t3s ~ag0 ~ix0 ~wug ~wuh
ag0 ~oxb
ix0 ~oxb +iwy
t3s ~nfy !oxb ~wui ~wuj ~9vd ~ckv ~czr ~wuk ~elm ~gen ~wul ~wum
9vd ~t3s
ckv ~t3s
czr ~t3s
elm ~t3s
gen ~t3s
scf !wun
srt ~wun
t3t !ry0 ~pc4
pc4 ~t3t
ry0 !t3t ~wuo
sbx +se0 +sdz !6fu ~wup
6fu +6fr !sbx
p6l ~6gg ~fpp ~pci +p6c +6gc !rwb ~b3w ~wuq ~wur ~p6h
b3w ~p6l
p6h ~p6l
rwb ~qh2 ~u6q ~tdp !p6l ~wus ~71b ~af7 ~mli ~wut ~nlb ~qvi ~wuu ~r0c ~scp
71b ~rwb
af7 ~rwb +aa0
mli ~rwb +syt +o00 +lgf
nlb ~rwb +9df
qvi ~rwb
r0c ~rwb
scp ~rwb
8j4 !wuv ~3a
3a ~8j4
p76 !wuw
rtv ~wuw
p9m ~j06 !wux ~1xm ~2ei ~4mx ~wuy
1xm ~p9m
2ei ~p9m
4mx ~p9m +4mw
p9n ~igh !wuz ~hno ~m1l ~m1g ~p9u ~pgi
hno ~p9n
m1l ~p9n +m1p
m1g ~p9n
p9u ~p9n
pgi ~p9n
lsk !wv0 ~68 ~wv1
68 ~lsk
owi ~wv2
ij1 !wv3 ~wv4 ~buw ~wv5 ~wv6 ~wv7
buw ~ij1
pba ~wv3
pci ~a6i ~p6l ~tdq !tdp ~wv8 ~m1m ~b3v ~g0e ~pce ~wv9 ~wva
m1m ~pci +m1p
b3v ~pci
g0e ~pci
pce ~pci
f5u ~tdp +f5p
6og ~tdp
ao5 ~tdp
b9j ~tdp
nut ~tdp +lgf
le9 ~tdp
nyt ~tdp +nyj
o3o ~tdp
r0d ~tdp
syv ~tdp
pdi !wvb
pfp ~a9y ~erf ~vdy ~hvz ~wvc !wvd ~4x1 ~a9z ~n4f ~mw6 ~qqg
4x1 ~pfp
a9z ~pfp
n4f ~pfp
mw6 ~pfp
qqg ~pfp
31e ~wvd +b7w
i39 ~wve +i37
126 ~wvc +125
aa2 ~wvc +9u7 +a9o +pfo +ou
f0e ~wvc +f0d
pfq ~wvc +pfo +l4t +a9o
pj0 ~8ft ~jtp !76s ~tw ~wvf ~wvg
tw ~pj0
76s ~5qe ~edn !pj0 ~wvh ~wvi ~dnk ~20u ~t41 ~wvj ~wvk ~fj5 ~grp ~wvl ~wvm ~r03 ~sin ~sw2 ~t49 ~t7t
dnk ~76s
20u ~76s
t41 ~76s
fj5 ~76s
grp ~76s
r03 ~76s +6kp
sin ~76s
sw2 ~76s
t49 ~76s
t7t ~76s +t7r
7e1 !wvn ~1g4 ~wvo ~wvp ~wvq ~wvr ~wvs ~wvt ~wvu ~wvv ~wvw ~wvx ~oai ~oal ~wvy
1g4 ~7e1 +1fu
oai ~7e1
oal ~7e1 +oak
5qe !wvz ~p0h ~ww0 ~ww1 ~mrt ~t27
p0h ~5qe +5qa
mrt ~5qe
t27 ~5qe
p52 ~dml ~frw !6tr ~ww2 ~ww3 ~ww4
6tr ~8le ~rse +6tu !p52 ~rn2
rn2 ~6tr +oly
plq !rwg ~9qh ~ww5
9qh ~plq +plm +9qe
rwg !plq ~ww6 ~g49 ~ww7
g49 ~rwg
pnh ~kmb ~mqk ~mxy ~r12 !slx ~2j7 ~ww8 ~da6 ~40m ~ww9 ~bm6 ~d1f ~wwa ~ezb ~kmc ~m2k ~wwb ~wwc ~pf9 ~s4k ~sa9 ~wwd
2j7 ~pnh
da6 ~pnh +da3
40m ~pnh
bm6 ~pnh
d1f ~pnh +24e
ezb ~pnh
kmc ~pnh
m2k ~pnh
pf9 ~pnh
s4k ~pnh +awi
sa9 ~pnh
slx ~7v2 ~wwe ~kmh +sm1 !pnh ~140 ~wwf ~alk ~au5 ~b9m ~wwg ~p0d ~jaw ~l8h ~wwh ~sm4 ~g68
140 ~slx +13y
alk ~slx +au6
au5 ~slx +au6
b9m ~slx +b9k
p0d ~slx
jaw ~slx
l8h ~slx +ra6
sm4 ~slx
g68 ~slx
pod ~8mk ~euu ~eht +pog !8tu ~wwi ~wwj ~k1a ~8v2 ~wwk ~wwl ~wwm ~wwn ~wwo
k1a ~pod +pog
8v2 ~pod +jty
8tu ~ilz ~udg !pod ~h6w ~nx6 ~t63
h6w ~8tu
nx6 ~8tu
t63 ~8tu
prn ~prc ~prm !udc ~wwp ~my7 ~pqv ~prz
my7 ~prn
pqv ~prn +i49
prz ~prn
8ml ~udc +8mj +8mh
lri ~udc +lrg +eog
ptc ~bm8 ~kxz ~rmb +l2k !rwj ~wwq ~3dy ~wwr ~wws ~wwt ~ky1 ~wwu ~wwv ~www ~wwx ~s8a
3dy ~ptc +l2l
ky1 ~ptc +ky2
s8a ~ptc +ra1
rwj ~7s7 ~rpl ~w5r !ptc ~1tt ~7s8 ~my3 ~wwy ~wwz ~dht ~wx0 ~wx1 ~dhu ~wx2 ~wx3 ~wx4 ~swy
1tt ~rwj
7s8 ~rwj +7s6
my3 ~rwj
dht ~rwj
dhu ~rwj
swy ~rwj
pul ~119 +9we +eo +puk !7t6 ~el ~wx5
el ~pul +9we +en
7t6 ~h45 +7t4 !pul ~805 ~e7o ~wx6 ~nal ~o43
805 ~7t6
e7o ~7t6 +o1m
nal ~7t6
o43 ~7t6
px7 ~8wd ~df0 +pxl !egp ~1g2 ~9px ~ftp ~wx7 ~gpb ~wx8 ~wx9
1g2 ~px7
9px ~px7 +8py
ftp ~px7 +8py
gpb ~px7
egp ~gi9 ~gia ~prm !px7 ~du6 ~wxa ~wxb ~wxc ~j1q
du6 ~egp
j1q ~egp
px8 ~2s9 +pxk !egq ~9n ~285 ~nlj ~3fp ~3ro ~4gl ~57g ~a8z ~wxd ~cn9 ~wxe ~j3d ~wxf ~wxg ~kqb ~wxh ~nza ~wxi ~pyx ~qyz ~q02 ~wxj ~wxk
9n ~px8
285 ~px8
nlj ~px8
3fp ~px8
3ro ~px8 +3rk +3rj
4gl ~px8
57g ~px8 +b19
a8z ~px8 +a8x +a8w +a8v
cn9 ~px8 +9m9
j3d ~px8
kqb ~px8
nza ~px8
pyx ~px8
qyz ~px8
q02 ~px8 +a8s +a8t
egq ~t1t +egt !px8 ~wxl ~wxm ~40v ~453 ~qde ~wxn ~5nq ~wxo ~80c ~fz6 ~wxp ~wxq ~wxr ~nf1 ~wxs ~wxt ~s0r
40v ~egq +qcz +40s
453 ~egq
qde ~egq
5nq ~egq
80c ~egq +hji
fz6 ~egq
nf1 ~egq
s0r ~egq
ebd ~wxu
rmi ~wxv
py0 !wxw
pym !wxx ~2dy ~3jp ~wxy ~jq5 ~pxr ~q0y ~wxz ~wy0
2dy ~pym
3jp ~pym
jq5 ~pym
pxr ~pym +pxq
q0y ~pym
pyn !wy1 ~ps6
ps6 ~pyn
cqv ~wy1 +e04
rjy ~wy1
py !rjx ~wy2 ~wy3
rjx !py ~i24 ~wy4
i24 ~rjx
pyp ~kis +228 +22s +7so !w2u ~6t ~6u ~wy5 ~5rw ~wy6 ~9sg
6t ~pyp +px +jv1 +6r +fd
6u ~pyp
5rw ~pyp +s66 +6tf +s1z +lm +2j0 +6av +5ru
9sg ~pyp
6ll ~w2u +2ne
ep0 ~e5n ~rln !wy7 ~eoq
eoq ~ep0
q07 !wy8 ~ym ~99k ~wy9 ~ius ~wya ~pb1
ym ~q07
99k ~q07
ius ~q07
pb1 ~q07
q08 ~row !upb ~yp ~pb2 ~pph
yp ~q08
pb2 ~q08
pph ~q08
q0o ~no1 ~ruc ~se5 +q0n !whn ~v7 ~wyb ~4g2 ~wyc ~wyd ~g13 ~kos ~zk ~wye ~wyf ~wyg ~se6
v7 ~q0o
4g2 ~q0o +4fy
g13 ~q0o
kos ~q0o
zk ~q0o
se6 ~q0o +se8
md5 ~whn +e3b
e8h ~whn
k70 ~wyh
q0p ~wyh +q0n
ab2 !wyi ~aan ~e39 ~kwb
aan ~ab2
e39 ~ab2
kwb ~ab2
g14 ~wyi
qdu ~wyi
nbw !wyj ~m1k
m1k ~nbw +m1p
ahp ~wyj
q2x ~wyk ~q2y +q34 !wyl
nhy ~wyl
q2y ~wyk ~q2x ~uyf +q35 +q34 !otv ~q6q ~wym
q6q ~q2y
otv ~wyl ~wyn ~uyf +a1 !q2y ~1re ~wyo ~9z ~qcj ~wyp
1re ~otv
9z ~otv +a2
qcj ~otv +otr +b86 +qaz +fy7
rfb ~wyn +a1
q0t !wyq
rsb ~wyq
q2t !wyr ~wys ~wyt
q29 !wyu ~wyv
q54 ~je2 ~m1i +l1l +q53 !1rp ~2vo ~wyw ~wyx ~wyy ~wyz ~wz0 ~li1 ~wz1 ~r97
2vo ~q54
li1 ~q54
r97 ~q54
1rp ~ezn +1ro !q54 ~wz2 ~wz3 ~wz4
q59 ~61n ~u1y ~fgo +q57 +q56 !rwr ~wz5 ~wz6 ~wz7
rwr ~u1v ~u24 ~rv6 !q59 ~wz8
1b4 +g4w +1ay !rws
rws !1b4
88w !wz9
q5r ~wz9 +q5o !wza ~wzb ~5pq ~68e ~6iw ~je3 ~wzc ~q5q
5pq ~q5r +5pp +5po +5pn
68e ~q5r +6d2 +7g +5qk +5ql
6iw ~q5r +hn1
je3 ~q5r
q5q ~q5r
q5s !wzd
q64 +q63 !wze ~wzf ~wzg
630 ~wze
6lk ~wze +2ne +6lf
6lq ~wze
6nl ~wze
q6z ~iyw ~m1i !vur
by2 ~u0u +chm
8i5 ~u9p +8ff
q9x ~2uw ~dez +daa !o1i ~fo7 ~wzh ~fwr ~fws ~gef ~wzi ~pbe ~wzj
fo7 ~q9x
fwr ~q9x +fwp +fwo
fws ~q9x
gef ~q9x
pbe ~q9x +gp9
o1i ~gi9 !q9x ~59q ~60v ~wzk ~wzl ~wzm ~wzn
59q ~o1i
60v ~o1i
7bi ~wzo
su7 ~euu +su6 +su5 !wzo ~awb ~wzp ~rkk ~wzq
awb ~su7 +n8o
rkk ~su7
qai ~lfq !su8 ~wzr
su8 ~tdo !qai ~4yw ~a9s ~br5 ~wzs
4yw ~su8 +8mm +4yu
a9s ~su8 +72a
br5 ~su8 +gsb +gsa
qb6 ~688 !ep4 ~q7y
q7y ~qb6
ep4 ~4i !qb6
ep5 !wzt
qcv ~9lv ~ru9 !wzu ~wzv ~wzw
2bd ~wzu
3ln ~wzu +qcz +r9n +ap1
4cg ~wzu +4cc
ec9 ~wzu
j0r ~wzu +kfh
2zp ~uyf
57h ~uyf
7hi ~uyf +7hg
7vc ~uyf
lh5 ~uyf
ozp ~uyf
n91 ~uyf +qaz +b86
ok8 ~uyf
31d ~wzx +31g
qdm ~wyi +qdh !ab3 ~wzy ~wzz ~lmz
lmz ~qdm
ab3 ~ab2 !qdm ~x00 ~x01 ~x02
qgo ~hen ~hmr !vn4 ~x03 ~x04
qgp ~5hz +pwx !x05 ~x06 ~x07
qdb ~vjk
n2u ~vji +966
g67 ~vji
bbc ~vji +5rl
oe3 ~vji
qif ~vji
qi4 !fs4 ~6h5
6h5 ~qi4
fs4 !qi4
qi5 ~oy ~rog +plo !m3y ~x08 ~x09 ~qdc ~x0a ~9go ~9l2 ~x0b ~i95 ~pjl ~x0c ~l8b
qdc ~qi5 +qi9
9go ~qi5 +i98 +9gk +rof
9l2 ~qi5 +9l5
i95 ~qi5
pjl ~qi5
l8b ~qi5
m3y ~9du ~tdq !qi5 ~x0d ~x0e ~x0f
m0o ~x0g
qji !x0h
qn0 ~ari ~3tf !qnm ~7rp ~x0i ~arj ~x0j ~x0k ~x0l ~lg2 ~qna ~x0m ~x0n
7rp ~qn0
arj ~qn0
lg2 ~qn0
qna ~qn0
qnm ~i3g ~fue +qns !qn0 ~x0o ~4gf ~x0p ~815 ~chl ~x0q ~b15 ~x0r ~dxh ~x0s ~jd3 ~x0t ~x0u ~og2 ~x0v ~x0w
4gf ~qnm
815 ~qnm
chl ~qnm +r5u +r5t +i9o
b15 ~qnm +b18
dxh ~qnm
jd3 ~qnm +jcz
og2 ~qnm +qns
qn1 !qnn ~5kf ~x0x ~5nf ~72r ~7yr ~x0y ~x0z ~x10 ~q6r ~x11
5kf ~qn1
5nf ~qn1
72r ~qn1 +72n
7yr ~qn1 +7yv
q6r ~qn1 +sar
qnn !qn1 ~x12 ~lmg
lmg ~qnn
667 ~ua1
e5o ~ua6
qpf ~6f5 +6iq !qpk ~kqg ~3uw ~x13 ~x14 ~x15 ~x16
kqg ~qpf +kqe
3uw ~qpf +54a +3uu +6im
qpk ~u9q !qpf ~x17 ~ruy
ruy ~qpk
qq8 ~w6n +9fp !sjq ~9fv ~x18 ~n8i
9fv ~qq8 +9fp
n8i ~qq8
sjq ~w6o +sjl !qq8 ~aia ~x19 ~roj
aia ~sjq
roj ~sjq
qso ~5g0 ~ard ~cq8 !twd ~x1a ~i6m ~i6n ~x1b ~nzi ~x1c ~x1d ~x1e
i6m ~qso +ixu
i6n ~qso
nzi ~qso +r9g
5n6 ~twd
8lb ~twd
8mq ~twd +4yu +8hk
oi7 ~twd +k16 +oi9 +oi8
hak ~twd +hah
nej ~twd
ohu ~twd +oi9
p3i ~twd +pix
cq8 ~qso !x1f ~3wh ~qsp ~k6v ~kf9 ~ofg ~x1g ~x1h
3wh ~cq8
qsp ~cq8
k6v ~cq8
kf9 ~cq8
ofg ~cq8
455 ~x1f
rl8 ~x1i
que !x1j ~x1k ~x1l
qxy !x1m
qyb !x1n ~x1o
qvf !x1p ~x1q ~x1r ~x1s ~x1t ~x1u ~x1v
qvo +as1 !mes ~2jn ~smk ~32w ~3et ~x1w ~4k7 ~x1x ~abk ~x1y ~f3j ~919 ~lj7 ~x1z ~x20 ~x21
2jn ~qvo
smk ~qvo +as1
32w ~qvo
3et ~qvo
4k7 ~qvo
abk ~qvo
f3j ~qvo
919 ~qvo
lj7 ~qvo
mes ~gaf !qvo ~lzi ~x22
lzi ~mes +cdz
md4 ~vzh
eup ~vzi !vzh ~2z8 ~x23 ~x24 ~x25 ~x26
2z8 ~eup
qxg ~50l ~jlb +qxf !x27 ~x28
mnj ~x27
qy2 +qxw +lcw +ff4 !x29 ~x2a ~x2b ~kf8 ~qxz ~x2c
kf8 ~qy2
qxz ~qy2
9gg ~x2d
qyw ~2s9 ~dez !3gt !o4y ~1a9 ~78c ~rys ~ryo
1a9 ~qyw +1a8 +1a7
78c ~qyw
rys ~qyw
ryo ~qyw
3gt !o4y !qyw ~x2e ~x2f ~x2g
o4y !qyw !3gt ~3u3 ~fqb
3u3 ~o4y
fqb ~o4y
qyx !x2h ~x2i ~x2j ~x2k
3gy !x2l
ras ~x2m
1gz ~x2n +1gx
17l ~x2n +17k
r0v !x2o ~3wi ~cmu
3wi ~r0v
cmu ~r0v
mxc ~x2p +4lp
fv8 ~x2p +fv6
o99 ~x2p
qhj ~9er !x2p ~x2q ~75l ~x2r ~x2s
75l ~qhj +75i
r12 ~ae0 ~mxy ~pnh !wwe ~4b2 ~x2t ~x2u
4b2 ~r12
7v7 ~wwe
r13 ~d1a ~elt !qhk ~x2v ~x2w
qhk ~op1 !r13 ~l34 ~noj
l34 ~qhk
noj ~qhk +nof +nol
r1u ~d28 ~v3p ~v41 +r1x +r1w !v3o ~x2x ~sai ~x2y ~x2z ~x30 ~kd6
sai ~r1u +saf +s5b +fzu
kd6 ~r1u +kcy
8tv ~udg +eo2 +qe4
euu ~7t3 ~8mk ~pod ~8c2 ~su7 !udg ~26r ~poe ~rlu ~x31
26r ~euu +26q
poe ~euu +pof
rlu ~euu
r23 !x32
r2c !x33 ~x34 ~x35
r6s !x36 ~x37
r9j !x38 ~5js
5js ~r9j
raz ~671 ~tdo !u4y ~166 ~19i ~x39 ~x3a ~x3b ~5md ~8rh ~8qp ~x3c ~x3d ~qzq ~d4l ~x3e ~plr ~po0 ~pug ~x3f
166 ~raz
19i ~raz +i93 +i98
5md ~raz
8rh ~raz
8qp ~raz
qzq ~raz
d4l ~raz
plr ~raz
po0 ~raz
pug ~raz
4jt ~u4y
5h4 ~u4y
rlh ~u4y
rt9 ~u4y
rb8 ~6sn ~am7 ~c5m ~dml ~o91 +rcf !ant ~cq ~x3g ~rch ~x3h
cq ~rb8 +lq1 +lq2 +g9j
rch ~rb8
ant ~8le ~v1a ~ean ~v7b +anz +any !rb8 ~h8z ~x3i ~x3j ~rx5
h8z ~ant
rx5 ~ant
rc8 ~ua9 +rc2 !x3k ~6a8 ~x3l
6a8 ~rc8
7gb ~x3k +hix +7g9
lex ~x3k +nbs +ocj +8ht
f55 ~x3k
q12 ~x3k +8r4 +fwe
rcb ~am7 ~dml ~7zq ~meh +am4 +rc2 !uer ~1x1 ~x3m ~7zr ~x3n ~rc6
1x1 ~rcb +m4g +1x5
7zr ~rcb +giz +m4g +dmo
rc6 ~rcb
87x ~uer
ohh ~uer
rd3 !x3o
rfa !x3p ~ewu ~j74 ~mip ~muq ~x3q
ewu ~rfa
j74 ~rfa
mip ~rfa
muq ~rfa
rhv ~4zt !1v5 ~9oy ~ma3 ~m1n ~x3r ~5f0
9oy ~rhv +4zj +a8g +uz +9ow
ma3 ~rhv +m9t
m1n ~rhv
5f0 ~rhv
1v5 ~20 ~ttt !rhv ~x3s
rn1 !j4z
j4z !rn1 ~x3t
pzj !psl !j58 ~30 ~x3u ~x3v
30 ~pzj
psl !j58 !pzj ~2p4 ~pr7 ~pr9 ~psq
2p4 ~psl
pr7 ~psl +pq4
pr9 ~psl
psq ~psl
j58 !pzj !psl
g8m ~x3w +g8h
rrb !x3x ~5l7 ~iys
5l7 ~rrb
iys ~rrb
rrn ~5sa ~vcn ~f80 !8ss ~pd ~69t ~yd ~x3y ~5q8 ~6d0 ~x3z ~x40 ~eaj ~x41 ~it5 ~x42 ~qt1 ~x43 ~x44 ~x45
pd ~rrn
69t ~rrn +69r +7m
yd ~rrn
5q8 ~rrn +5q2 +5q6
6d0 ~rrn
eaj ~rrn
it5 ~rrn +it6
qt1 ~rrn
8ss ~8qy ~nl4 ~now !rrn ~x46 ~x47 ~3l0 ~x48 ~x49 ~x4a ~4x6 ~5hw ~x4b ~x4c ~8j5 ~8ls ~x4d ~x4e ~x4f ~x4g ~nkz ~x4h ~x4i ~x4j ~nj1 ~nl0 ~x4k ~qeh ~x4l ~x4m
3l0 ~8ss
4x6 ~8ss
5hw ~8ss
8j5 ~8ss
8ls ~8ss
nkz ~8ss
nj1 ~8ss
nl0 ~8ss
qeh ~8ss
1mu ~v6f !828 ~mox ~x4n ~x4o ~x4p ~x4q ~x4r ~rzf
mox ~1mu +1my
rzf ~1mu
828 ~8z7 !1mu ~8zq ~x4s ~82a ~8zb ~x4t ~961 ~96n ~lju
8zq ~828 +8zn +7q4
82a ~828 +5w2
8zb ~828
961 ~828
96n ~828
lju ~828
mow !amz ~e6y
e6y ~mow
amz !mow ~8zc ~x4u
8zc ~amz
ryy ~x4v
5fs ~x4w
pp ~v6f
mov ~v6f
rzg ~v6f
8z7 ~828 ~gi9 !v6f ~2n4 ~x4x ~8zh ~x4y ~900 ~amy ~x4z ~qr9 ~x50
2n4 ~8z7
8zh ~8z7
900 ~8z7
amy ~8z7
qr9 ~8z7
rz3 !8zu
8zu !rz3 ~x51
rz7 !8zv
8zv !rz7
rzb !8zy
8zy +8zx !rzb
s06 !hky ~x52 ~9qv
9qv ~s06
hky !s06 ~55 ~aew
55 ~hky
aew ~hky
s07 ~9i4 ~ad5 ~db3 ~kyx ~nqr +s09 !s0a ~cyv ~x53 ~x54 ~nqs ~s01 ~s0v ~x55
cyv ~s07
nqs ~s07
s01 ~s07 +1b8
s0v ~s07 +s09
s0a ~efc ~w5r ~uzr +s0c !s07 ~bxs ~x56 ~x57
bxs ~s0a +bxt
s0z ~js7 +s0y +s0x !x58 ~qt
qt ~s0z +sb5 +sb3
s1x ~fxk ~lr0 +s23 +mnl !ew4 ~2wh ~fwx ~fxn ~lr1 ~x59
2wh ~s1x
fwx ~s1x
fxn ~s1x
lr1 ~s1x +sxv
ew4 ~e0z !s1x ~x5a ~x5b ~x5c ~x5d ~x5e ~ika ~x5f
ika ~ew4
s26 ~adn ~e5d ~t21 +s25 +1df !t22 ~x5g ~ew8 ~knx ~ml7 ~nms ~t1z
ew8 ~s26
knx ~s26
ml7 ~s26 +go4
nms ~s26
t1z ~s26 +t1y
t22 ~rxx +t23 !s26 ~x5h ~x5i ~x5j ~i81 ~x5k ~kcs ~x5l ~x5m ~s2h
i81 ~t22
kcs ~t22 +qe
s2h ~t22
s3f ~eab ~u6q +s3e +s3r +xa +s3p !ew9 ~x5n ~x5o ~x5p ~x5q ~nyu ~s3u ~s6p
nyu ~s3f
s3u ~s3f +bkf +s3k +s3r +s3p +s3o
s6p ~s3f
ew9 ~6fg ~6gg !s3f ~6gh ~pm8 ~ewb
6gh ~ew9 +6gc
pm8 ~ew9
ewb ~ew9
s3m ~8bm ~de3 ~hnf !rxc ~hj5 ~x5r ~s3v ~x5s ~s3h ~s3x
hj5 ~s3m +8sc
s3v ~s3m
s3h ~s3m +s3r +s3p +s3o +xa +s3s
s3x ~s3m +s6q
rxc ~n50 !s3m
s4q !rxe
rxe !s4q ~8ir ~x5t
8ir ~rxe
qo ~x5u +qj
rxf ~3p3 !x5u ~r1 ~x5v ~x5w ~x5x
r1 ~rxf +5la
s6t +s6s !eww
eww !s6t
s9r ~dqn ~tr4 +awi !vyh ~6oh ~awj ~dqx ~x5y ~fpf ~gkx ~x5z ~r15 ~x60
6oh ~s9r +6of +6oe
awj ~s9r +n8o +awi +3wv
dqx ~s9r
fpf ~s9r
gkx ~s9r
r15 ~s9r +3zs
jih ~vyh +jja
e3z ~v1z
eks ~v1z +ekn
st5 ~a7l ~e31 ~e4p ~v23 ~t46 +7js +ri9 +a7i !v1z ~a7m ~x61 ~x62 ~o9b ~x63 ~s99 ~x64
a7m ~st5 +3wv +s7t +a7j
o9b ~st5 +o8v +a7i
s99 ~st5 +ne6 +ri9
sb0 ~jro +say !ex8 ~x65 ~x66 ~sbe ~x67 ~x68 ~hd0 ~x69 ~x6a ~x6b ~x6c
sbe ~sb0
hd0 ~sb0
ex8 ~tia ~6yz !sb0 ~x6d ~65z ~eij ~x6e ~x6f ~iol ~riw ~x6g ~rvo
65z ~ex8
eij ~ex8
iol ~ex8
riw ~ex8 +riv
rvo ~ex8
scn ~u6q +scm !ig7 ~x6h
ig7 !scn
sdg ~6e0 ~su3 ~epv +sdb !exk ~su2 ~x6i ~x6j ~su4 ~rtr
su2 ~sdg
su4 ~sdg
rtr ~sdg
exk ~rlp ~rxl !sdg ~95k ~bi5 ~rlq ~x6k ~rxm
95k ~exk
bi5 ~exk
rlq ~exk
rxm ~exk +rxn
sdh !exl
exl !sdh ~1y4 ~1yd ~x6l
1y4 ~exl +lz4
1yd ~exl
se5 ~u5u ~7j4 ~rvd ~q0o ~ruc +se7 !exu ~iuh ~656 ~x6m ~9t6 ~ec0 ~x6n ~x6o ~qpy ~x6p ~x6q
iuh ~se5 +1oi
656 ~se5
9t6 ~se5
ec0 ~se5
qpy ~se5
exu ~l2w ~n2e ~njf ~rln +exv !se5 ~x6r ~3cg ~7sz ~x6s ~e62 ~qtc ~nxv ~x6t
3cg ~exu
7sz ~exu +4xf +7sq +7sp
e62 ~exu +exw
qtc ~exu +66l
nxv ~exu
shd ~839 ~gi0 ~sox !rxh ~71x ~x6u ~x6v ~nkp
71x ~shd
nkp ~shd
rxh ~rnp ~vki ~rxj !shd ~x6w ~8i1 ~j1o ~x6x ~x6y ~x6z ~rl3 ~x70 ~rr7 ~rxk
8i1 ~rxh
j1o ~rxh +j1n
rl3 ~rxh
rr7 ~rxh
rxk ~rxh
si3 ~dqs +sig !6ox ~gjt ~si7 ~si9
gjt ~si3
si7 ~si3
si9 ~si3
6ox ~5r4 +6p3 !si3 ~x71 ~x72 ~49f ~koe ~x73
49f ~6ox
koe ~6ox
si4 ~9q5 ~bsa +l6 !v9g ~6r0 ~d83
6r0 ~si4 +10b
d83 ~si4 +l6
rv7 ~v9g
si5 !x74 ~dqy
dqy ~si5
3tc ~x75
slh !x76
slk !sh5
sh5 !slk
eax !7qq ~x77 ~x78 ~x79 ~x7a ~x7b ~x7c ~x7d ~x7e ~x7f ~lk6
lk6 ~eax
7qq !eax ~x7g ~x7h ~8ef ~9bf ~an0
8ef ~7qq
9bf ~7qq
an0 ~7qq
eay !7qr ~x7i ~74f
74f ~eay +74d
7qr !eay ~x7j ~x7k ~x7l ~x7m
sox ~shd +sou !rxj
rxj ~rxh !sox ~rr8
rr8 ~rxj
soj ~b56 ~d7e +d79 !e0t ~x7n ~7cg
7cg ~soj
e0t ~rpv ~rpd +o4l +e18 !soj ~ly ~x7o ~q0 ~x7p ~x7q ~2ky ~gax ~x7r ~6i3 ~lv4 ~x7s ~88v ~8tj ~x7t ~ali ~x7u ~x7v ~x7w ~x7x ~x7y ~x7z ~x80 ~i5o ~x81 ~je8 ~x82 ~mlh ~x83 ~x84 ~x85 ~x86 ~x87 ~x88
ly ~e0t
q0 ~e0t +e18
2ky ~e0t
gax ~e0t +gas
6i3 ~e0t
lv4 ~e0t +lv8 +lv0
88v ~e0t +88t +88s
8tj ~e0t +c8u
ali ~e0t +c8u +alg
i5o ~e0t +i5n +lda
je8 ~e0t +je5
mlh ~e0t
sq4 +sq9 !97x ~x89 ~x8a ~hx3 ~5dg ~7il ~oox ~x8b ~du9 ~hkp ~x8c ~lxo ~x8d ~ohv ~ljv ~pcy ~pey ~x8e ~x8f ~sj5 ~skd
hx3 ~sq4 +q1p +hi9 +hi8 +5fu +avx +3a6
5dg ~sq4
7il ~sq4 +7ii
oox ~sq4
du9 ~sq4 +dua
hkp ~sq4 +hkm
lxo ~sq4
ohv ~sq4
ljv ~sq4 +ljs +ljr +o2m
pcy ~sq4
pey ~sq4
sj5 ~sq4
skd ~sq4 +sk6
97x +985 !sq4 ~25h ~x8g ~x8h ~1i4 ~x8i ~x8j ~97s ~x8k ~nh8 ~x8l ~x8m ~x8n ~x8o ~x8p ~qoi
25h ~97x
1i4 ~97x +985 +1i7
97s ~97x
nh8 ~97x
qoi ~97x +1i7
fle !x8q ~x8r
sq5 +hnu +sq9 !x8s
dx3 !151
151 !dx3
sqn !x8t
kym ~x8u
ef4 ~x8v
sst ~d7b ~d7e ~ote !v3r ~il9 ~x8w ~d7g ~d84 ~x8x ~n4h
il9 ~sst +ila +ij3 +bgc +ij0 +iiz
d7g ~sst
d84 ~sst
n4h ~sst
rpw ~v3r
eoj ~v3r
gbk ~v3r +ghp +1bf +i5m
3tf ~64n ~qn0 !i3g ~x8y ~jcf ~x8z ~x90 ~x91 ~q2s ~x92
jcf ~3tf +1o2 +jce
q2s ~3tf
i3g ~g5y ~i3h ~qnm +i3d +i3q !3tf ~i3n ~i3k ~x93 ~og0 ~pjq ~x94 ~i3o
i3n ~i3g
i3k ~i3g
og0 ~i3g +b18 +qns
pjq ~i3g
i3o ~i3g
20r ~x95
7bw ~x95
su3 ~63m ~e9h ~lpk ~sdg +sv0 !rxl ~x96 ~8nt ~cb3 ~lpm ~x97 ~x98
8nt ~su3 +lpe
cb3 ~su3
lpm ~su3
rxl ~7t3 ~tcv ~exk +rxn !su3 ~x99 ~m5b
m5b ~rxl +ddz
swm !x9a ~x9b ~x9c ~2gp ~x9d ~x9e ~x9f ~x9g ~x9h ~x9i ~x9j
2gp ~swm
sxf !sxk ~x9k ~x9l
sxk !sxf
sxn ~jd ~jh ~ke7 ~tcd +sxu !bgn ~isv ~n2w ~x9m ~x9n ~n2t
isv ~sxn
n2w ~sxn +sxw
n2t ~sxn
bgn ~w2j ~tce ~e7u ~tcf +bgp !sxn ~4t ~x9o ~ch0 ~x9p ~elk ~hjr ~x9q ~rxr
4t ~bgn +4w +81o +4v
ch0 ~bgn +7av +4v +3yu
elk ~bgn +bgp
hjr ~bgn
rxr ~bgn +bf8
sze ~vaq !vap ~szg ~3wl ~x9r ~bjf ~x9s ~j4v ~x9t ~x9u ~x9v ~x9w ~quf ~x9x
szg ~sze +bjc
3wl ~sze +3wb
bjf ~sze
j4v ~sze
quf ~sze
szf +szd !x9y ~1nb ~x9z ~2xv ~xa0 ~xa1 ~ill ~xa2 ~szi
1nb ~szf
2xv ~szf
ill ~szf
szi ~szf
nj7 ~9d6 ~ky6 ~os8 +t1b !w0h ~xa3 ~h1t ~h9p ~hyb
h1t ~nj7
h9p ~nj7 +h1x
hyb ~nj7
hou ~w0h +hot +6n2 +6n1
p0t ~w0h +p0u
sn2 !xa4 ~xa5 ~xa6
sml ~iru !xa7 ~n7 ~xa8 ~2fo ~xa9 ~81l ~9cb ~a1u ~bpp ~xaa ~xab ~xac ~lj9 ~xad ~nto ~xae ~xaf ~qd1 ~qpt ~xag ~xah ~xai ~smu ~xaj
n7 ~sml
2fo ~sml
81l ~sml
9cb ~sml
a1u ~sml
bpp ~sml
lj9 ~sml
nto ~sml
qd1 ~sml +ljb
qpt ~sml
smu ~sml
t21 ~uo4 ~cgm ~dn0 ~mnd ~s26 +t20 +t1x !rxx ~5y0 ~73q ~xak ~82u ~aay ~xal ~ha5 ~xam ~n1s ~xan ~s2f ~s27 ~t25
5y0 ~t21 +a86 +1ci
73q ~t21
82u ~t21 +t1x +ha4
aay ~t21 +a8h
ha5 ~t21 +82s +ha4
n1s ~t21
s2f ~t21
s27 ~t21 +1df +a3v
t25 ~t21
rxx ~6iz ~v1j ~v23 ~t22 !t21 ~rxy ~xao ~rt6
rxy ~rxx
rt6 ~rxx
n3q !xap
2a9 !xaq
2qq !xar
od8 !xas ~xat ~xau
bch !xav
5e +5d +5c +5a
gy +gv +gw
hg +hf
hh +fg7
137 +136
ke +kf
h66 +h6e
rr +rp
s2 +s1 +s0 +rz
uh +uk
y6 +y8
y7 +y5
105 +104
10i +10h +10f
1jc +1jb +1ja +1j9
188 +187
1ae +1ad
1f2 +sk6
1ey +sk6
ozs +ozq
1fi +1fg
1fr +1fp +r71
1gc +1gb
1gu +1g7
1ju +1js
1lo +1lq
1ri +1rh
1xr +1xq
1xs +1xq
213 +211
20z +215 +216
21b +21a +219 +218
21u +21r
2nq +2np +2no
2ud +2uc
2x4 +2x5
2xd +2xb +2xa
39n +39r
3am +3aj
3g5 +3g3
3lm +3lj
487 +486
4e3 +4e1
4e4 +4e2
4ks +50q
4ox +4ou +4ot
4t1 +d9e
4t2 +odu
4t7 +48f +4so +4sn +4sm
4uv +4uu +4ut
4vt +i70
50m +4zb
jd2 +jcz
53i +53n
53j +53h +53n
5a0 +59y
5az +5ay
5cp +5cf
5co +5cc
hyd +hyg +hyf
5i7 +5i5
5i8 +5i9
5f2 +5f4
5nv +5nr
5sj +5sh +5sg
5t4 +5t3 +5t6
5t5 +5t7
5zn +5zq
646 +645
6ci +6cg
6fv +6fr
6gx +648
6le +6l0
6ue +6ug
6s3 +6s5
7b9 +7b8
7dd +7de
7r7 +7qy +7qx +7r2
7x4 +7x2 +7wz
7yg +7ye
7yh +7yf
7z0 +qyo
7z1 +7z3
8bp +820
8bs +8br +8bl +8bj
8d5 +8d2
8fi +8fg
8gd +8gf !xaw +8g5
8ge +8g0
a5c !xax
9fs +9fr +9fy
9ft +9fr
ooi +9fs
9h6 +5uc
9h7 +9h5
9kx +9ku +9kt
9lj +9lm
9lk +9lm +9li
9lz +9ly
9m0 +9m1
9zu +2ym
a0t +a0s +mlq
a0u +fif
a44 +a43 +a42
a4r +a4t
ak2 +ajt
ax9 +ax8 !xay
axr +axp !xaz
b8y +b8w
bl2 +bl5 +bl4
bmo +bmm
bpc +bp5
c4k +c5r
c4u +c3q
c3r +55q
c5d +c5b
c62 +c61
cay +caz
ckw +ckq +514
cme +cma
cuz +cuy +qql
d2f !xb0 +d2c
d2g +d2e +d2d
d58 +d57 +d56 +d55 +d54
dkq +dko
dl9 +dl2
dtk +dm6 +dtq
dtl +dtq
dtn +1lk
dtx +dtt
dzn +dzl
e38 +e3b +e3a
ef3 +ef5
eg9 +eg8
egr +egm
enu +a3q +1rm +enr
eyf +eye !ifj
ifj !eyf +eye
f5c +f5a
fa0 +f9p
fbs +fbr
fwv +fbw
fww +frr
gai +gah
gc2 +gc4
gkc +hr3
guk +cyg
h1z +htn
jkr +arr
h65 +52q +h6d
2xh +2xj
kpn +2u2
jef +jee
hha +hh7
hhb +7cl
hkh +hiw
hv6 +hv3
i47 +2y7
i48 +1ob
i5u +i5r
iem +i2a
ikp +ikh
iwz +hv9
jg4 +jg1
jm5 +jm3
jnf +jne
how +hol
jy0 +jxt
k65 +k63
jpq +jpt
jyq +jyv
k66 +9d1
ai9 +ai8 +9d1
k7g +k7f
kfe +4v7
kj0 +kix +kiy +kiz
ks5 +kry
l2o +l2n
l4h +l4d
lvb +lva +8s8
mau +mat +ch6
msq +msu
mwu +hoq
mwv +mwx
pe +pf
n01 +6wu
n1i +n1h
n30 +n2y
nbm +nbk
ncd +nck +nci +nch +ncg
nce +ncc
nj8 +njb
nlr +nlq
nmk +5vb
nn6 +nn5
nph +npj +npx
o70 +o6z
oo1 +ooh
opp +pw7
oyj +oyo +oyn
ozg +oze !xb1
ohk +p1j +nws
p2n +1s7
pc5 +pc3
1r7 +pa7
etx +pa7
pt1 +pt0
pui +puh
pxe +pxf +pzh
q17 +fe7 +iiz +q16 +lm +q1a
q4u +q4t +q4s
q4v +q50
q5l +q5k
qb3 +qb2 +qb1
qcr +qcq +qcp
kyq +kyp +qf2
qex +9uy +qf4
qjc +9d2
qgz +qtu
o98 +qhq
qie +qia
qj6 +qj3
qjj +8r1
qk6 +qk5 +qk9 +qk8
qk7 +qk4 +ltw
ql7 +91n +p7b
qlc +pqq +htq
rwy !qld
qld !rwy
qmg +d8b +qmf !xb2
qsq +qsk
qw7 +qw2
qw8 +5d4
qy3 +qxv
qz4 +pqq +f1s
reh +reg
rrr +rrj
rrs +epe
rzj +5cb
s31 +s2z
s5w +t04
sbv +sc9
sbw +sbz !eo9 +sc9
eo9 !sbw
sby +se0 +sdz
sco +scq
1rx +1rw
9l3 +9l6
9l1 +9l6 +9l7
bzv +bzy +scz
fxe +fxb +fxd
fxf +fxh
g7r +qy6
gep +geo
g9m +g9p
1sl +1sj +qi +1sk
grz +gry
bwj +bwl
23w +23v
jes +jeq
mcl +mcm +m5l
m3q +m3p
m3r +m3o
lhv +lir
jyb +jya +jy9 +jy5
avw +avv +avt
kyk +kye
kyl +kyf
se9 +bnv
sz4 +syy
sc1 +49h
owt +eh8 +owx !xb3
nm9 +nmb
3i0 +3fj
g7q +qy6 +fo3 +g7y !ifl +g7t
ifl !g7q +fo3
g7v +g7x +g7u
4jf +d7y
4qv +4qy +4qx
6co +65u +65t
5am +5ap
5an +5ao
8be +8b8 +8bd
8xj +8xk
bbe +bce
b1p +b1l +b1k !xb4
cv9 +cva
dyr +dyq +dyp
gvl +gy8
t4 +t3
2ua +2u8
2ub +2u8
kc2 +kc5 +kc4
kea +keh
keb +kef
jxu +jxw +jxp
jxv +jxp +jxw
jxr +jxq
jxe +jxd +8uc +jxc +jxa
mw9 +mw7
jub +jug
eq2 +eq1
egw +dam
1au +1as
jo5 +53z +jo0 +jo4
jjw +jjv +7cl
jl6 +jl4
jb7 +jb5
k09 +k0c +jah +dyp +k08
iwk +iwn
9e +9d
kj4 +kj3 +7h2
kj7 +kj6
ijx +ik2
ijy +ik1
ijw +ik1
i38 +i37
i1c +i1a
i1b +i1a
h7u +h7s
hqx +hqw +hqv
hc4 +5cb +5ca
ha1 +hd9
hzn +hzk
jrn +emc +1dk +64j +nnt
ac +ab
1vv +1vr
q7x +r0l +av3
ipe +o5v +aiw
ipd +aiw
145 +144 +143
a4m +a4k
8f1 +8f0 +2yo
jg6 +jfj +jfi
m0n +m0m
6cv +gy8
2wx +aiw
7bl +8w
r4j +7bq
s42 +s71 !xb5
580 +56t +56s +58h +58g +58f
60f +60d +60c
gz8 +gz6
3bo +3bn
ak1 +ak0 +ajz +ajs +ajr
hyn +hym +sfj
1av +kg8
s9z +saj
cjv +cjt
q65 +q67
cdp +cdo
g0v +g0w
avh +avg +4od
hza +hz6 +hz5
i9y +hz5 +i90
m72 +fg7
jfa +jf8 !xb6
p07 +p08
1sq +1sn
8a4 +1sn
5je +5jd +5jc
kjr +goo
6jv +6jr
g0s +g0u +t04
g0t +8aj
ntc +c3t
gwp +ngr
pzv +pzu !xb7 +iuy
gwq +i61
ip0 +ngr +iow
hqi +hut
h5a +h5d +h5e
h5b +gmh
t8g +152
t8h +t8f
l3v +l3t +l3u
m7u +m7q
m7v +fuz
mp6 +mp3
mp7 +mp5 +mp4
fci +fch +t6p +t6t
dci +dcg +dcf
8u9 +8ua +8tt
fgz +9bq
i9v +i9z
iou +44m
jpf +dgl
3xv +nx8
h00 +h03
h0i +h0g
pc1 +pbz
8un +8uh +8ug
pnn +pnr
pno +pnt
132 +134 +130
133 +131
1gq +1gt
iz1 +1kn
5q0 +fj9 +5pz
h92 +h97 +3kg +3kh
7bm +7bp
aks +akg
9f6 +59u
hnz +hnx
ho7 +ho5
2vy +ho5
esf +ho5
f1l +f1k
hct +hcs
fz +fu +fx
gso +8ga +8g0
py3 +gsl +py2
i9w +i90
bbj +bbg
3mb +3ll
c5z +c5y
l5z +l5y
ook +ooj
7x8 +7x7
9fm +9fk
9fn +9fl
qlq +qlp +qlo +qln
184 +183
65l +4aa +4a9 +65i
1s6 +1s5 +1s7
qml +qmn
8bt +820 +8by
j0c +j0b
qfx +qfu
rhz +rhy +rhx
jed +jeb
pbu +pby
icw +icu
ivi +iuu
l5r +l5q
l6b +l6a +l69
qm6 +qm5
hcz +hcy +hcx
8vw +27
dh6 +dh0 !xb8
aqq +aqo +aqp
4qm +4ql +4qo
msa +ms9 +ms6
msb +ms8
f6g +d9m
a63 +chg
a64 +chg
f0y +f0w +f0v +hzu
dgb +dgd +dgc +dge +dga
3y8 +3y6 +3y5
ngn +ngp
qkj +qkf
gnw +gnu +go1
4ge +cwe
1y9 +1xp
dpy +c1a
zw +zt
zx +zv +zu +zs
ecs +ecp
ecr +ebm
a0q +a0n
a0r +a0o
ezi !xb9 +ln6
15j +15i +15h !xba
n7a +87p
14y +14f
idz +7jt
h4z +2ah
12 +10 +z
l7x +gkm
euy +gkm
odc +od5
f5 +f3 +f2
j1 +j0 +iz +iy
hsk +hsl
h25 +h22
58b +58a
nfz +cyj
gyq +gvn
mqi +mqh
mjl +cvf
ae2 +adx
2mz +2mw
mq +mp +mo
jyl +a7r
9yw +9fk
9yx +9yu
r5d +6nr
r6m +d26
jrp +nnt
9zm +9zl
87j +87g
jo9 +9he +eo4
9hl +9hh
1sf +1se
j8i +j8h
r4b +1sf
q61 +q5z
k9p +k9o
dfv +dg4 +dg3
gbx +gbw +gby
erw +gbx
12x +12w
3ue +3ui
1ls +1lr
3ug +3uf
jz1 +jyz +jz0
hsh +hsf
hsi +hsg
ioh +iog +5ln +iof
pkb +pka +nbx
q7u +gt3 +q7w
njq +80k
58p +58l +58t +58u
l3j +l3i +l3l
j07 +f9n
7tt +7tr +6ko
14l +14k
hbr +sph +spf
rrq +rrp
ixg +ixf
ixi +ixf
607 +601 +603
59b +59a +599
f20 +f1z +f1y +f1x
n08 +n05 +n03
c6j +c6i +c6h +86m
4ta +byf +bye +4t9
3t4 +3t5 +3t6
c6m +c6k +c6h
br3 +bt0 +bqy
ow4 +a33
ki7 +ki6 +ki5 +ki4
o4k +o4j +o4h +o4g
ov5 +n03
b2s +b2r +b2q
q2m +q2k
igr +iho +igp +ihp
igs +igq +nai +nah
7yc +7ya +7yd
2o0 +2nz +2o1
9b3 +9b4
q4f +q4g
1wr +1wq +1wp
kdo +kdj
duz +duy +dux +dv0
7gr +7gp +7gs +7gq
t71 +t70 +t72
msg +msd
27o +27n
27p +27m
fqs +fqp
g9w +g9u +g9t
rie +ric
npn +npm +npl
76g +76e +76f
oi6 +oi5 +oi4
3fu +3fs
55x +q8u
f4g +f4f +f4b
afb +afa +km6
qsd +qsa
dg6 +dg5
54z +54y +54x
jvb +jva +jv7
s58 +s57 +s56
3mg +3lp
1hk +1hi
rzz +rzy +rzx
3be +3bc
5sz +5sy +5sx
fjv +fju +fjt +fjs
a5p +a5n +a5m
1nh +1ng +1nf +1ne
4bu +4bt +4bs
7ao +7an +7aj +7ai
2gs +2gq
s55 +s54 +s5a
s8g +s8f
9jb +9ja +9j9 +9j8 +9j7
i8v +i8u +i8t +i8s
een +eek
1s1 +1s0 +1s3 +1s2
owp +own
f1q +f1p +f1n
r3b +r3a
5x6 +5wr
2cv +2cu
jbf +jbe +jbd +jbc
6u1 +6u0 +6tz
haz +hb1
890 +88z
4ki +b8w
ia5 +ia2
ldd +ldb
t8 +t7 +t6
i3x +i3v +ihs
mgo +mgn +mgm
ixc +ixb
9bp +9bq
hbf +hbe
5wu +5wt
1r1 +1qz
k13 +k14
qs1 +qs0
qs2 +qs0
19a +qs2
eo8 +8g3 +9he +eo4
4d8 +4d7 +4d5
i75 +ht5
dxy +dy0
9q7 +9q4 +9q8
csk +cid
ksm +ksk +ksf +ksj +ksi +ksh
6se +6sa
8e9 +8e3
gdu +gdv
i0h +i0e +i0g
i0f +i0e +i0d +i0g
e8z +e8u
593 +592
i4c +i49 +i4g +i4f +5zj
i4d +i4f +6ws
ae1 +ado
l44 +l43
9zr +9zs
61b +619 +616 +61d
1mk +1mj +1lh
kp +kq +kn
iqr +nj
du0 +dtp +dtu
ga8 +ga7 +ga6
gd3 +hvs
hc0 +hbi
i1g +i1f
l2f +ehq
mun +cvf
np3 +muh
4tu +4tt +4ur
i69 +ooe
i6a +i6c
4gs +4go +4gq
a7s +a7r
4eg +4ed
4el +4ek +4ed
q5g +q5f
ilb +ila +ij3
jea +je9
htx +htt +htv
9v3 +9v2 +9v1 +9uz
9v4 +9v1 +9v0
eyy +eyx +eyw +eyu
mb +ma +mc
dzt +dzs
jry +jrx
sll +slf
9z6 +9z5
ifa +9z5
ey5 +ey9
8ub +8uc
jx0 +jwz
pef +peg
6c3 +577 +6c1
rzt +jol
eud +euc
9qk +9qj
1t4 +1t2
s6z +7gm
i8l +i8k
jba +jb9
jeu +jet
dxw +k4f
dxg +dxf
n3z +n3w
icz +5b5
i0x +gy9
i0y +gy9
i0z +i10
fp6 +fp5
ivk +iv1
4uy +4ux +4uz
9zd +9zc
cnd +cnh +cni +cnf
q6m +q6i
ju +jt
1uk +1uj +1ul
8fm +8fl
aav +mz5 +7n +e4x
qz8 +qz7 +qz6
q70 +qds +qdr
5fe +5ep +1q9
l3a +l39
jx9 +g7y
s10 +s0w +s0x
pgw +pgv +pgz
jll +arv
7at +7ar
c5w +c5u
o21 +o1x
a56 +a55 +a54
3t7 +3t6
3yf +3yc +3yb
l19 +l17 +l18
f1e +f1d
jz6 +jz8 +jz5
jz7 +jz8
jfh +jfg +jfe
89g +89f +89e
rer +rep
a5h +a5g
hsa +hsb +hs9
ndz +ne5 +ndy
wy +wq
wz +wp
13n +13o
hca +hcb
rda +rd8
s89 +s88 +s86
1ih +1ig +1ii
5u5 +5u8
9n6 +9n5 +9n3
brz +brx
da9 +da7
fbd +fbb
gl9 +gl7
gwj +gn9
htd +ht8
i30 +3cs
ibl +ibk +ibi
d9j +d9l +d9m
d9k +d9m
13z +13x
ms +3a5 +mr
1c9 +1b2 +1ax
1f9 +1f6
1fa +1f7 +1f8
1fc +1fb +1f7
1ik +1ij
1ww +1wv +1wu +1ws +1wt
29e +29c +29d
2q7 +2q6
2q8 +2q1
2qo +2qn +2qm +2ql
2x0 +2wz
2x9 +2x8
30y +30u
30z +30x
408 +407 +406 +405
42o +42n +42m
436 +435 +434 +433
44g +44f
4aw +4av +4au
4oj +4oh +4op
4ok +4oi +4op
5iu +5is
5xs +5xu +5xr +5xq
6hj +6hi +6hh
6qd +6qc
73w +73v +73u
74b +749
74p +74o
74q +4wo
7gf +7ge +7gh +7gg
7gk +7gj
7zl +7zk +7zj
er0 !euv +7zj
euv !er0 +7zj
8d0 +8cy
88u +88s
8io +8ij
er4 +8ij
8ip +8ii
8t9 +8t6
8vb +8v9
8wj +8wh
9qo +lcc
a4x +a4w +a4v
b0i +b0g +jx7 +b0h
b8v +b8u +b8t +b6o
c3x +c3w +c3v
c6c +c68
c6l +c6h +c6k
c82 +c81
cht +chr
chu +chs
crd +87g
csj +csi +csh
cwp +cwo +cwm
dgx +dgw
dlv +dlt
dwu +sk6
dyn +dyk
1mp +1mn
r8o +5ds +r8p +bfj
eyq +eyp +jtu +eyn +eyo
eyt +eys +eyr
f23 +f21
f24 +f22
f40 +f3z +f3y +f3x
f4s +f4r +f4p +f4q
f63 +f62
f8m +f8l +f8j
faj +48g
feo +fen +feg
fk8 +fka
fod +foc
fqj +fqh
fqk +msl
fvw +fvx
g1z +g1y +g17
gm9 +gm5
gqm +gql +gr5 +gqk
gr8 +gr5 +gqn +gr7
gru +grq +grr
h3o +h3n
h6p +h6o
hgq +hgp
hp1 +hp0 +hp4 +hp3
hp5 +hp2
i6e +i6d
i8p +i8o
icf +ice +icb
icg +ice +icb +icd
iea +ie9 +ie8
igc +iga
igm +ign
ish +isf
isd +isi +isc
ise +isa
e4a +e48
7px +7pw
etl +etj
j1v +itv
jaq +jap +jao
jqe +jqd
jwh +jwf +97g +1aw
jwi +jwg
jx4 +ixf
jxx +jxp +fo1
k3e +k3c +3x7
k3f +k3b
k4g +k4f
kf5 +kf4
kqr +kqp
kwu +mwh +iv1 +kwv
l0d +j8x
l0e +ii
l5a +l58
l9t +l9q
7aq +352
m0j +lzy
mcj +mcc
md1 +md0
me6 +3ov +me4
mee +172 +meb
mgg +mgh +djy
msc +3al
mut +mur
n83 +n82
n9d +n9c
nc5 +nc3
nmx +nmv
o48 +o46
o49 +o47
o4c +o4b +o4a
ofb +ofa
or7 +or6 +or5 +or8
pu2 +pu1 +ptz
55y +q8v +q8u
qan +qam +qal
qke +qkd +qkc
qki +5m0
qmr +qmq +qmp
r8n +r8m
rad +ra8
re9 +re8 +re7
rea +re6
ret +res
rg9 +rg8 +5na
s7b +s76
s8m +s8j +s8k +s8l
4bx +4bv +sfp +sfq
szu +szq
t80 +t7z
t81 +t7x
t88 +t87 +t86
exg +exb
nvl +bk7
5yd +5y9
3cq +3ci +3cj
lh3 +lgz
rs4 +ssl
sxi +sxa
5s5 !xbb
6jj !xbc
b07 !xbd
kid !xbe
im5 >xbf
ssk >im5 +yc +h9z +rjp
2ha >xbg +gaa +iyn +uzx
jf7 >2ha
g2p >xbg
4sm >xbg +4t7 +4t6
4r2 >xbf +4r1 +4r6 +4r5
edy >2ha >4r2 +hsu +jun
152 >2ha +72y +2sd
bbd >2ha +k6d
psb >h1a >63w +u8v
h1a >xbf
bgc >xbh +il9 +ij0
il8 >xbh
1lm >ssk !xbi
1lz >1lm
5pz >xbj +epj
hu2 >xbj +hu1 +cs
1v1 >xbk
pbb >1v1
av1 >pbb +ads
gcj >im5 +gcg +gcf +gce +gcd
bk7 >1v1
qtu >1v1
eh8 >1v1 +owt
a6t >xbj
b7 >a6t +cs +c0 +bf
cqw >xbk +cqz +cqy
m3g >xbk +m3m +fh9 +m3l +m3d +1q0
kj5 >m3g
603 >xbk +608 +r5p +5zr +601 +600
10w >xbk +110 +1d9 +h4w +h4x
jwu >xbl
qnv >br
ry3 >cg +ry6 +ry5
7r >br +7o +7n
2hf >7r
9iq >7r
h0s >7r
73h >7r
br >b7 +bf
6xd >br
eqh >br +eqk +eqg
esw >eqh
6i5 >eqh +6ib
ax1 >br
k56 >6i5
eqq >eqh +4yd
7mz >eqq +7mu
k8g >br +k8b +k89 +9s7 +k7w +k7u
ar >b7 +ap +an
4r7 >b7 +4r6 +4r5
7zm >b7 +7zh +7zg +7zf
8jw >b7 +8jt +8jr +b1x +85e +410 +4xs +8ju +8js
8np >b7 +8ns +4nq
dhe >9iq +dhk +dhh
e4w >b7 +9i2 +e4s
abx >b7 +8ll
l24 >b7 +c0 +cs +e41
lkg >9iq +hlz +i01
lv6 >b7 +lv2
ppi >9iq +ppk
r0k >b7 +r0r +r0s
jsk >7r
j3u >jsk !rmk
rmk >jsk !j3u
luj >7r
1ky >7r +c7t
1kz >br +1l1
1tq >1ky +1l3 +1tn
ip >1ky +1l1
9xb >1kz +5w5 +9x9
ebl >9xb
evp >9xb
f0j >9xb +evm
9x0 >4y2
9wo >9xb +9wm +m0t
1c1 >1kz +1bx !8h9
lql >1c1 +lqk
5wn >lql
dlj >1kz +mhp
jqb >9xb
8u0 >1kz +8ty
apv >7zm +jgr +7zg +ace +ces +fve
8h9 >7zm +8h7 !1c1
s34 >8h9 +8h8
syf >7zm +3ie +f9 +92x +8kq +22n +m6t +ni3
a5w >syf +a5u
j >syf +7sc +c
9ps >he5 +9pr
e2u >he5 +e2s
mgz >syf
8ks >mgz +c7p +anc
n39 >7zm
38w >7zm +9oi !xbm
a2m >xbn +b8m +a2s
5j5 >xbo
8up >xbp +8us
3oe >a2m +3na
fm4 >a2m +fm5 +a2s
acf >a2m
ocd >a2m
p5f >7r
8n0 >7zm +nn8 +83v
5iv >xbq
bv5 >xbq +bv3 +7n
1tp >7r +7o
lui >1tp
pt8 >1tp
svn >pt8 +byu
35f >dhd
dhd >pt8
6ds >pt8
6wz >pt8
ld6 >pt8 +h51 +ji7 +ji6 !al8
73g >1tp
alc >isq +al6
alb >xbr +al5
al8 >alb +3c4 !ld6
i5i >alb
7rz >3i >ggr
ggr >alb
amh >ggr +cao +ams +amr +amu +4gv
bu5 >erm +24g
j72 >pt8
foo >alb +mhn +foq +for
8he >alc +8hc
3mh >alc +3mk
hu0 >b7 +hu1 +cs
a26 >xbr +asa +316 +a1z
a27 >alb
36f >a26 +qcg +2s2
hj2 >a26 +hj0 +hj1
3e0 >hj2 +3e2 +235
mvt >hj2
oh1 >a26 +ohd +a1z
fon >a26
isq >a26 +odf +a92 +fvr
381 >a26 +263 +383
3zm >381
bvh >381 +hx8
oh0 >381
pp9 >381 +ohd +4p8
amg >xbs +and +amp +qzd +qzc
as >ar +ap
6l7 >ar +6l2 +4pq
hoz >as +h9n +gjh
15u >as
l9m >as +46l
r2s >5y9 +7mr
lb4 >iwu !xbt
46m >l9m +46l
o14 >46m +o11
1qf >as +h5 +65 +q9o
ej4 >as +ej2
kxl >as +kxk
3fi >xbu +h3 +9p6
e63 >xbv +nvf
iom >ar +iot +gdb
ckg >vk +ps5 +ps4
205 >ckg
4he >ar +1e7
1kt >4he +1dq +4hh
6dt >4he +pqu +1e7 +6dq +6dp
m01 >as +lv2 +mf7 +mhr
lsd >ar +a6 +lsx +d4w
8hz >xbw
1v9 >nlw +1vb
3em >gxm
3en >gxm
7w0 >lv6 +7vz
lw8 >7w0 +lw4
6no >lw8
bq0 >7r +8if +bpt
lte >7w0 +lza +pja +lz9
n4s >7w0 +m4p
ls5 >lv6
ls6 >xbv
eob >e4w +eo1
aas >br +jsf
h5d >aas +h5a +h59
9s2 >jsj +9s3
gnn >jsj +gnq +510
et7 >jsj +et5 +et4 +et2
k8h >xbx +k87 +k82 +k81
3ia >k8h
pho >k8h
1xz >xby +1xx
fr1 >l24 +fr5 +fr4
fr7 >l24
956 >l24 +dvq +2ju
b3h >956
e4o >956 +e41
qr2 >l24 +qr5
3ip >qr2
dvp >qr2 +4nk +4ni +dvq
r06 >qr2 +k3w +b9c +59g
k3q >qr2
o40 >qr2 +o41
ogy >qr2 +4ow
7dw >k3q +2pt
ar6 >k3q
fjp >k3q
9a0 >xbz +9a1
law >l24 +bi3 +lay
ik5 >law +ik7
kr9 >law +64r +kr4 +kr3 +kr5
o28 >law +pp4 +o29 +f8t
f8s >o28 +f8u +f8t
l7j >l24 +l7o +92a +1ut
d4d >l7j +4lg +d4e +92a
r1h >d4d +r1i
rde >l7j +f5t +f5s +rdf
ka4 >l7j
r2h >l7j
9jx >l24 +p67 +8ib
2ns >lz4 >9jx +2nt
2nv >9jx
343 >lz4 +344 +345
38f >lz4 +38g
p15 >9jx +6vf +p11
sdj >lz4 >9jx +4of
faz >l24 +2wm
do1 >faz +do4 +do3
3h7 >faz +2wm +2wl
gbl >l24 +gbn
4tr >r06 +olf
nn9 >4r7 +8fr +nn7 +c7j +goq
r5n >nn9 +r4o +4ih
bmk >r5n +bmg
m67 >xc0 +m5p
sqq >l24 +mrq
o0q >l24 +o0l
o0j >o0q +o0l +dhg
6wp >o0q
b34 >o0q +b31 +8ic +8ie
cua >o0q
ocf >o0j
cue >5uu
kl2 >o0q
6i4 >r0k +f7
mwz >6i4 +sx8 +f29 +mx1
ngc >mwz +nge
7gt >r0k +7gw +7gv +jk1 +k2j +qbq
dhc >r0k +pml +dhk +dhj +dhi +dhg
6mo >dhc +3vz
71j >dhc +71m
2fp >1tr +2fg
ayc >czf +ay9 +ay8
4po >k8g
cgd >k8g +cgb
k42 >k8g
jhy >7r +sfy +sfx
2s6 >1tr +2s9 !xc1
41v >dhc +41y
be0 >dhc
325 >be0 +327
cqq >dhc +do3
57t >cqq
mrv >cqq
j1b >alb
lbn >j1b
pmt >j1b
n2m >dhe
g7g >be0
kb4 >dhc
dls >n2m +dlu
o9s >n2m +o9t
8y6 >n2m +8y9
r9u >n2m +r9v
sqa >36m +sgn +llz +fit
qrx >36m +oiy
oei >36m +oek +oiy
fiz >36m +fiy
qwb >fiz
q20 >36m +q21
l8i >36m +oik +kfd +kle +l8k
jdh >l8i +jdj
f2o >l8i +f2r
mw0 >xc2
ffp >36m +ffs +ffr +3ee
fhd >r0k +fhf
cik >r0k +old +olx +cin +cim +4pc
eqo >cik
erx >cik +gct +erv +erz +gcr
czf >r0k +gtt +cz9
b2a >r0k +aut +b28
cqd >r0k +cqe +bvi
1vm >a89
1yg >a89 +1yh
529 >emz +52e +b25 +1mz
52q >a89 +h65
618 >a89 +616 +615
mix >a89 +ly5 +4is +bg5
pna >r0k +pnf
4k2 >pna +4k3
f7w >xc3 +6d5 +6d9 +f7s +6cs +6d6
h75 >xc4 +h9z
9s5 >f7w +9s8
qtk >fn +qti !xc5
8z3 >xc6
qt2 >xc6 +qsz
ro4 >xc5 +rp6 +rp5 +rwt
sp3 >xc6 +sp2
g23 >r0k +foj +foh
cmv >r0k +cmt
4pp >8jw +p2u +85e
3of >8jw
862 >8jw +85e +b25 +1n0 +866
lwj >8jw +lwi
dzd >862 +dzk +dzi +82g +833
b2g >kwv +b2f
88z >dzd +88y +88x +890
mda >862 +mdf +azf
s21 >862 +lm +6tf +s1z
1x3 >s21 +4vm +9th +4vl +1x2
pyg >s21 +2j0 +lm +8ui
gc7 >862 +gcg +gce +gca +k52
658 >4r7 +5pm +61u
ehw >4r7 +865
afn >ehw +afi
e3f >ehw +l0 +9sj
gtv >ehw +gtu +6mj
eer >4r7 +d3x +3sh +4r5
emj >xc7
njt >xc8 +njr
nju >pt8 +njs
57e >br +jzh +57k +57i
n5e >57e
7p1 >57e +67m +67k +868 +1n0 +864 +7ov
sct >57e +su0 +x97
1d2 >7p1 +gq4 +1cv +1pl
ier >1d2 +gq4 +1cv +ieo
1po >8qv +1v3
hvj >7p1 +bf +hvl
jfs >xc9 +jfo
hvk >4y2 +m55 +m54 +hvr
ba8 >hvk
4xx >xca
87k >xc9
r8x >87k +70t +bnw
avb >xc9 +avc
pk9 >xc9
1ma >xc9
h4h >e4w
a2p >h4h +a2s
enx >h4h +eoa +eo1
mpn >h4h
h4v >xc9
ad4 >h4h
gqh >ad4 +e73
79r >ad4
e6z >ad4 +e72 +e71
n4n >h4h
qyl >h4h
sc6 >h4h +sce
swp >h4h
69 >1eb +h4 +64 +63 +61 +way
3fv >69 +9p6
9kt >57e +9kx
lxt >9ku +lxs
lyi >sdn
9ku >sdn +9kx +9kp
sdn >xcb +sdo +sdq
kup >9ku
mzv >9ku
27a >57e +sdq +sdo +27c
26c >xcc +lty +ltx
1vi >xcd
r0z >xce
6np >xce
myo >xce +4wr +dhh +mz6
loh >myo
4y2 >br +xa +xb
lx5 >4y2 +o8j +lww
9fo >br +xa3 +9fu +9g0 +9fz
lpr >7c +lpp
s3i >cg +s3t +7zi
rfe >4y2 +rf2
8sd >4y2 +s3o +3l3
nyk >4y2 +nyo +q1v +4yh +4yb +a9i
psi >4y2 +60l +60j +a9i +eqs
8nk >m8w +m8v
m8w >psi +m8v +m8u +eqs
smd >psi +smb
l0c >4y2 +9m7 !xcf
kp8 >l0c +asi +57k
fn >4y2 +fh +hnj +xb +xc
k6 >xcg
lcy >mj5 +ld4
m83 >mj5 +m1b +m84
jiw >xcg +hw6 +r5b +fot
h60 >xcg +h5z
r4m >xcg +r4o +r4r
iwb >br +ivz
233 >xch +235
m2x >b7 +7q3 +8hj +m2v
1zo >m2x +8ur +a2x +1zl
1z9 >1zo +1za
a2o >1zo +a2q
k >m2x +7sc +g +d
7z7 >xci >xcj
n1u >b7 +cac +bjm
3jc >ima +3jd
9jw >xck +3ei +add +3eh
80g >9jw +ac0
80f >xck +ac0
s7c >27a +8h6 +i7q
67p >xcg +67l +9t0
b2m >63c +632 +4sb !2mj
63c >67p +5hj +9t3 +5kt +5ks +5iy +632
cjh >63c +cjd +cjc
mgv >67p +mgr +mgq
sf8 >xcl +i02 +biq +bjm +caq
3oh >67p +3o6
j6s >67p +3sd
fa >67p +f8
m41 >67p +4cx +8if
m6r >m41 +m6w
84r >67p +86r +84o +84n
8hq >84r
fgc >84r
my4 >84r +45o +84n
15z >84r +9hw +15w
s3a >15z
fgb >67p +fge
dm5 >fgb +dm4
hyo >dm5 +aap +414 +dm4
1op >hyo +1on
360 >hyo +cha
pv5 >fgb +pv4
of1 >fgb +468
4kj >hyo +468 +h0b +chb
35z >4kj
kd3 >fgb +kd1 +kd0
c1u >kd3 +c1t
o0r >dm5 +k2x
puq >fgb +okq
574 >puq +pk3 +572 +570
owr >xcm
mgd >owr +4of +mge
2a >67p +29
g8o >67p +nrs +g8n
o3x >67p +5kr +5ks
fsr >o3x +bx2
8ha >67p +8h8 +akx
2i >67p
j67 >xcg +j6a +ew7 +iaf
m8d >4dk +g3b +39
4dk >j67 +49s +pmq
iad >j67 +iag
mik >xcg +mim
ro3 >xcn +ro1
2mj >xcg +5ul +2me +2md +pav +ejn +2mg +pas !b2m
p3t >2mj
1tf >2mj
6gt >2mj +iyv +bki +880 +iyu +6pl +bkh +a3n +a3l
733 +730
7np >2mj +7nr
ejp >2mj +iup +iu3 +iu2 +ity
cqt >4v6 >2mj
e86 >2mj +5ul +e85 +e84
732 >2mj +cqu +ekt +730 +1ib +ejn +a3l +5yv +a3n +ejm
1xc >732 +1wy
enc >2mj +en8 +en9
fg3 >xco >2mj
paq >rey +pas
mfq >2mj +meu
pb3 >2mj +pau
1k0 >xcg +ou +1k6
e81 >eeu +e84
6os >xcg +6om +6on +6ol
25i >6os +25d
3u6 >6os +coy +3u7
3aw >6os +o82
e6w >xcg +zm
kzc >87c +3z7 +i1 +i3
bml >kzc +i8
pma >kzc
87c >e6w +874 +86z
3tx >87c
5g9 >e6w +5fw +5fz +5fy
nea >5g9 +ne8 +ng4
q2q >5g9 +q2p +3v3
l9p >5g9
l9q >5ha +l9r +l9y
l9w >5g9 +8pr
32 >l9p +l6c
4qc >l9p
n64 >5g9
nwo >xcp +nwp
9ld >xcp
2g2 >siz >5g9 +2fx +sja
sjh >siz
siz >t0a +sja +sj2 +fr9
onb >siz +one
3wj >xcq
o2j >2g2 +o2n
2fu >2g2
6sr >e6w +lza +6sl +m5w +6sz
lwq >6sr +m5w +m5v +6sm
n4o >lwq +n4q
mh8 >6sr
iwp >e6w
lz7 >e6w +lz9
h7n >e6w +zm +2su
r9k >xcr
9wk >e6w +9wi
hn2 >e6w +86z
j54 >e6w +lwc +lzt +m7o
9vi >e6w +9vg
s5g >e6w
b5u >e6w +459
4hl >b5u +6eo
j53 >4hl +nqq +hn4
lfc >b5u
mf4 >b5u +mf8 +mf6
ltf >mf4
lud >b5u +lrs +m6c
lrt >lud +lrs
5ne >9qy +5nc
3do >9qy +3di
7u9 >xcg +6tp +7ub
7xv >7u9 +6tp
l >7u9 +4w5
30i >xcs +7jz
9bi >xct +9bh
p7o >9bi
p2w >xcu +qcg +34w
sq6 >xcg +sq3
98h >sq6 +8f8 +98g +kb2
onf >sq6 +ond +8f8
ska >sq6 +f09
p3x >ska +p1a
547 >xcg +549 +ul1
htt >4y2 +hvq +hvs +hvr +htx
1dw >htt +5vh +1dz
5lu >1dw
j6g >xcv +j6h
hx >htt +i7 +i6 +i3 !xcw +i1 +6k8
4hv >hx
gw3 >hx
sfs >xcx +sfz +sg1
zb >sfu +sg5 +png +l03 +zc
h4j >zb +h4l +94c
6gv >sfu
bgs >sfu +bgy
sfu >r6o +sg1 +sfz
pdm >xcx +j88 +pdp +pdo
j86 >pdm +pdp +pmc +pmb +j88 +j8a +j89
jhw >pdm
o56 >pdm
dia >xcy +g66 +dhp
byw >xcx
sft >byw
4es >byw +gg7 +4eu +4et
bzn >byw +bzp +bzo
bhg >pdm
dfp >sfu +r41 +dfq
rbg >dfp +j94
bbs >xcy +bbu
gkr >xcy +bbx +4jq +ao2
j8b >xcy +j89
ode >xcy +do3
kn3 >xcy +kn4
gkn >htt +dvq +gkt
gw2 >sfs +gw6 +7xj +gw5 +gw8
k9t >sfs +j94
l4v >sfs +l4x +l4w
nv8 >sfs +ngi
myn >xcx +myy +mz0 +mz2
f7b >xcx +gg7 +5jq
7ki >myn +p3z +7ka
727 >xcx +725
5b7 >xcx +5bp +5bb +5ba
r6o >htt +f90 +hw1 +f91
kx6 >xcb >90
sh8 >r6o +94c
94e >sh8 +94d +94c
77a >r6o +6ym
r1d >44n +r1e
95m >r6o >8g1 +95g +95d
mlq >r6o +mln
ig1 >xcz
bdt >xd0 +be9 +be7 +be6 +be5 +bdy +bdz
b3 >bdt +ppk
ccm >bdt +ono +cck
jhz >bdt
r10 >xd1 +r0w
q9t >7zm +7zg
f8z >r6o +f90 +f91
p71 >r6o
60i >f8z
954 >f8z +mlp +mlm +mln +95h +95f +95g
ipr >f8z
r9p >f8z +r6q
myq >r9p +mz4
jiv >f8z +hw6
ad9 >f8z
n2h >ad9
aey >ad9 +af1
aai >f8z +8dh
r7x >r9p
r7y >f8z
5bd >f8z +5bf +r1e +r1b
k1n >f8z
aah >f8z +r6q
qq >aah
se1 >f8z +i5z
sln >f8z
se2 >xd2 +i5z
78y >se2 +i5z +n34 +n36
n37 >xd2 +n34
n38 >9qy
39b >xd2 +t4m +398
60g >r6o +60m
r4l >xd3 +3s2 +3rx +r4r +r4o +4id
r2 >r4l +3so +r3
3s4 >r4l +7vw
957 >r4l
nqh >3s4
m33 >xd4 +m35
4i6 >r4l +2ik +4ik +4ij +4ih +4id +4ic +4i9 +4i7
51c >htt +lal +bfq +51f +51e
r2e >51c +51e
p8b >51c +d4j
elz >xd3 +gl +elx +e9i +ely
enl >elz
9rx >elz +e9i +9ru +5lh
3j3 >9rx +3iz +j8m
ejt >elz
b5j >xd5
r4y >br
r4x >elz
jsu >elz
1mt >htt +1mr +c7u +1i9 +1ia
hul >1mt +5j1 +5j0
5dk >hul +5dl
onk >1mt +onn +onm +ono
82d >htt
5rl >82d +bbc +bb8
gin >xd3 +3sc
q3u >htt +sle +7j8 +q42 +q27
mhk >htt +3sa +mhp
m5o >mhk +e6g
cch >htt +5nt +ccj +ogp +ogo
bc7 >htt +sos +bcd +6xh +bcc
bap >bc7 +3ru
724 >htt +725
dvj >htt +dvi +2pb +oz0 +lm9 +5o +5n
5q >dvj +5n +5o !xd6
nga >dvj +ngb
8nl >htt
nyj >htt +3ya +8m1 +nyt +gkt +4jp +nyq
hts >4y2 +hvp
16 >hts +13
8rb >hts +8r8
ba7 >hts +7kc +7ka +7kb
c6x >hts +c6v
f2p >c6x +dvq +qr6 +f2q +f2r
f5p >hts +fb0 +f4j +f5t +f5r +f5u +b9b +dhq +f5s
ie0 >xd7 +ie2 +ie3
phe >xd7 +2pv
ffv >hts +fft
fi6 >hts +fi7
k43 >hts +gkt
iul >hts +itz !5lf
gpr >xd8
mmb >gpr
rgq >rez +q4a
loi >hts +loj
lti >hts +fui
mur >hts +mjo
at9 >mur
cve >mur +q4a +cvd +5qd
p03 >mur +cvd +rh3 +t2y +rh8 +q4a
5lf >hts +5kq +5kp !iul
ob4 >hts +oay
kie >hts +kib
p5d >hts +77p
rez >mur +rf7
svy >mur
lgg >hts +lcq +s7p
sl3 >hts +b6x
m86 >4y2
rex >m86 +rf5
nus >xd9 +nup
f7f >nus +f7i
pg6 >xd9
sel >xd9 +mqs +nup +sep +sen
t00 >xd9
4jo >k43 +4jp +4er +14g +mqt +q27 +mqs +4jq +fb0
j71 >xda +j73 +3is
bdm >hts +b9h +7kb +ao3 +sle +smy
o3n >lgg +o02 +o01
j2y >loi
p62 >hts +p63 +t42 +f7i
rew >xdb +rf5
8s9 >rew +8dg +2pu +86p +uh0
mmu >rew
lx4 >xdc +pds +lwv +lwu +7er +7qn !ear
gim >lx4 +gij
hl8 >lx4 +ah3
9dr >lx4 +v8 +9dm +5wy
806 >lx4 +804
p5i >xdd +p5k +idi
agf >p5i +aio
w >xde
nsr >7f6 +nsj
oma >xdf +omc +5jp
cwi >xdf
o3a >lx4
7r1 >lx4 +7qz !dw
syj >7r1 +7r0
8je >lx4 +8jg
sm5 >lx4 +sm3 !pli
sva >sm5 +svc
8dt >sm5 +8dr +8dq !66i
ear >xdc +a2k +eav +eau !lx4
dw >ear +dh !7r1
1di >ear !80z
80z >lx4 !1di
pzo >ear +onn
9w0 >ear +9vx !xdg
8pn >9w0 +8dj
pm6 >9w0 +9nk
a2l >ear +a2k
go2 >9w0 +11e
a84 >ear +a81 +11f
agv >9w0 +3tw
8n7 >xdh +8cc +8cb +5bh +3o5
p37 >8n7
nb4 >xdh +pkq +p3l +3o5 +8p1 +nb6 +8n9
agu >pm6 +agk !xdi
6l8 >xde +64r
plt >agv +plx +9nk +plw
11b >xdj +8dk
8z >ear +8r +8s +8y +8x
3zk >8z +3zj
shx >xdk +shw
15v >xdl
pli >ear +2lh !sm5
eq4 >ear +a2k +64g +7rr
eq5 >ear
a7x >eq4 +o1
66i >pli +66d +3az +66c !8dt
jvc >66i
bey >eq4 +bev +beu +nwf
lz6 >bey
3mq >xc3 +3n3 +3mw +olk +3n7 +3n1
nwm >3mq +nwj +7kk
70c >3mq +706
443 >xc3 +448 +446 +376
jrw >xdm
43o >xc3 +43j
1lf >43o
5v6 >xc3 +5v1 +5v0 +5v2 +5nj
hlh >5v6 +yc +hlf +hle +339 +5nj +gn
33e >5v6 +339 +5nj
6bb >33e +6bd
rro >5v6 +6d9 +h9z +rrm !xdn
5nl >rro +686 +5nj +5nk +x3y
mhw >rro +mhz +mhy
dlk >mhw
ium >xc3 +iu1 +iu0 +itz
8ok >7uj +3o3 +etn
8p2 >xdo +8td
3o7 >xdp +nhz
8t3 >xdo +8ta +4mc
nc1 >8t3 +jgr +3o6
7f6 >8t3 +7ew +7eu
8op >7f6 +8oo
oga >7f6 +og6
bod >8t3 +bob
3l1 >8t3 +3kx +3ky
bo4 >8t3 +bo3
jak >cr1 +6x6
850 >xdo +8kq +84u
m6q >xdo +m6t +m6v
4k >m6q
qq4 >np0
1w >iuy
pn9 >m6q +pn0
9mx >m6q +bps +9mu
a5v >m6q +a5t +9ra +9r9
913 >a5v +917 +915
mo3 >m6q +mo5
agg >xdq
4th >xdq
pqf >xdr +pqe +pqd
np2 >xdr
r5h >xc3 +r5f +r4s
mj5 >r5h +mj2 +mj1
m1y >mf4 +m1x +m1w
lva >xds +lvb +lv9 +lzh
n7u >xdt +n7q
7i0 >xc3 +d27 +7i3
i0i >7i0 +336
t28 >7i0 +ejx
6ko >xdu +7tt +t3c +2pr
b91 >xdi +b92
77o >xdv +2pv
dup >xdv +dur
fce >xdu +fcg
3ty >xdu +sth !xdw
cg >b7 +cd +cc !xdx
iv0 >cg
jly >cg +jm0 +kmm +kml +1bb
kmq >e4w
6pg >jly +5rc
q4z >jly +q52 +q51
ioi >jly +i18
4jr >jly
7eg >jly >xdy +1bb +9h
cvi >7eg +9h +s05
mvk >xdz
aqr >jly
of8 >jly
jkw >6xd
9p4 >5et +3fz
7ay >9p4 +7az +7b0
dt2 >9p4 +5i1 +3fz
167 >xe0 +162
8oc >xe0 +i7w +e0i +3wn
845 >8oc
aeu >xe0 +s85 +65r +aes
d11 >xe0 +2rv
50 >xe0 +53
jtv >50 +iwe
iwf >jtv +79h
r05 >jtv +r04
78v >50
3wu >xe1 +n8m +2bc
j2w >xe1 +1ot
szz >d11 +78g +s7e
a8o >167 +a8k +o2
qeo >d11 +25b +cv3 +24c
8s8 >cg +lvb +k89 +11m
18a >8s8 +f83 +18c +18b
2g1 >8s8
4su >8s8 +aww +4sq +4sp
7iq >8s8 >xe2 +7it
11o >8s8 +11m +9xh
a2u >8s8 +4s3
a2n >8s8
bvl >8s8 +11q
c07 >8s8 >s7t +2sn +k7y +k7x +2t1 +c0d
c03 >8s8
f5z >8s8 +f77 +f83 +f60 +f61
er5 >8s8 +9uk
k7q >8s8 +k8b
drg >k7q
8u5 >k7q
b3b >k7q
di7 >er5
p2m >44m
cva >1s7 +b1 +cv9
b2 >cva +b1
22t >xe3
sgf >xe3
4ly >xe3 +4m0
78i >xe4
czn >xe4
d71 >xe3
rdl >xe3
p1o >xe3
pis >xe4 +piu
b9x >rdl +ord
fay >xe5
ocp >1s7 +oco
1ez >1s7
q3o >1ez +bab +q3p
2fw >q3o +2fz
kb0 >q3o +8f8 +e2p
8rq >q3o +8rt
bad >q3o +bab
pzd >1ez +pzb
mwp >1s7 +mwo
3j2 >xe6 +3j6 +3iy
1gn >1s7
cl4 >xe6 +cl2
pw6 >cl4 >p2m
occ >1s7 +oca
lh4 >1s7 +lh1
mlr >1s7
7fy >1s7 +2ui +hu8
dvb >xe7 >xe8 +dv6 +dr8
98i >dvb
aq3 >44m +aq0
b4s >xe7 +b4o
b4t >44n +b4o
c02 >cg
c04 >628
ekg >rey
rey >cg
1th >rey
6wc >1th
8z4 >rey
2fd >rey
k27 >c03
j8d >k27
8yn >c04
7d3 >c02
3io >c02
3iq >3io
dii >xe9 >xe6
cfh >kih
cga >xea +cgb
mvl >cga
dih >xeb
bh5 >xeb >xe6 +bh7
dvs >xeb
mxz >bh5
2e7 >xec +25v
op7 >2e7 !xed
74x >xeb +74z
fld >xeb
kev >xeb
onz >bh5
cyx >xee
scv >xee
24d >xee
2ey >xee
i9p >xee
qhw >xee
o9v >qhw
o9w >24d
8yh >qhw
8yi >24d
dop >xef
fum >xef +fup
fun >hx
gvv >xef
4jc >c02
3q9 >4jc
1va >3q9
4n4 >4jc
jg0 >4jc
hqf >4jc
54h >4jc
kd8 >4jc
myb >4jc
jk5 >4jc
d82 >xeg
3bb >xeh
gzh >o0t
omf >xei +omg
53x >xej
7kd >xej
2ww >xej
2sk >c07 +2sn +2sm
jfd >2sk
jfy >2sk
gh9 >xek +928
ikl >gh9
ha9 >4su +lhr
mi7 >ha9 +lhr
b9q >xel +p38
2px >mi7 +mob
7nh >mi7 +ui9 +7uc +mob +6tp +wj8
4km >awx
bt4 >8s8 +4gb +4s3 +k89 +k8b
ba5 >bt4 +ba6 +51t +wj5
5mk >xem +bsw +18b
qep >bt4
aid >11o
awx >4su
bz1 >4su
alm >o2e
5c0 >o2e
o2e >11o +o2q +7wy
47h >o2e
es2 >o2e +es4
8nd >o2e +7wy +8ng
7xl >o2e +7wy +krs +krr
7xn >o2e
abr >7xl +abq +8ng
7no >xen
kxu >abr +kxs
mr7 >abr
1s7 >8s8 +b1 +4s3
589 >7iq >xeo
272 >589
c2q >xep
ph5 >xep +p8m
n73 >xeq +n75
hhy >xer
lfi >xer +lfk
qbb >xer +qbd
kek >xes +kem
dpe >xes
n74 >xet
fne >xet
hzi >cg +hzm +eof +hzp
jrx >hzi
97l >jrx +97j
o9k >xeu >xbx +sbz +o9g +o9f
5ty >o9k
orl >xeu +o9f +o9g
4ko >orl +4kq
gjy >orl
ss0 >hzi +srw
bg >cg >xe2 +jsg +ms1 +be
khz >bg +kia +bl +e4k
hfw >xev +1a4
jg8 >hfw +q9j +jga
hbm >bg
jcp >bg +jcq +hfv
jsj >7xl
2v9 >xew
odn >bg
cy1 >bg +cxu
ddj >bg
ms2 >bg +ms1
gar >cg +gaf
4kn >8rb
3o9 >xex +3nr
5zl >8rb +mym
bx9 >8rb
d53 >8rb
h7g >8rb
a9v >8rb
lkt >8rb +x5z +lj6 +lku
j6t >8rb +8ra
gs >5zl +bxl +bd8 +45q
445 >cg +2l
d3o >htt +2pb +d3w +dvh +dvi
3bs >d3o +3by +7ka
na5 >d3o +na6 +nel
k7o >htt +k7z +ct3
63d >k7o +634
k7p >xey +k7w
1pv >k7o
myp >xcd +mz6
n0d >myp
jhx >xcd
k0 >jhx
fq9 >jhx
358 >xez +jdj +5ln +2aj
ern >358
o0t >k7o +pne
q47 >o0t +q48
c70 >xf0
nq7 >xf1
fzj >nq7
gbm >xf0 +gbn
scj >xf0 +sck !xf2
723 >xf3
46c >xf3
3oo >xf3
23k >xf3
akv >xf4 +og8 +og5
955 >xf4 +95c +95d
lb6 >xf4 +lb8 +lb7
qpn >xf5 +qpo
3pf >kzj +sgb +3pg
t0a >cg +t0m +t0l +t0j +t0i
f6x >t0a
f6z >t0a +aq5
iv1 >t0a +kwu +bvu
7rc >cg
nqn >t0a
fra >siz
nz9 >t0a +kdn
s0p >nqn
drv >t0a
gdk >t0a +gdi
jd6 >t0a
44m >cg +9uh
ioo >cg +670 +44t +9uh
49h >44m
oxw >49h +oy0 +oxz +oxu
oxx >xcg +oxy
9qy >44m +t0i +t0h
f6y >9ay
nqm >9qy
nqt >9qy
2ro >44m +kjo +k53 +gcf +bvt +kjq
5i >2ro
gf >2ro
1dv >2ro +1dt
2yn >2ro
9pz >2ro
esn >2ro +esg
fx1 >2ro
kp5 >2ro
kq6 >2ro +4xu +kpw
ksf >2ro +ksk +ksg +4wk +ksj +ksi +ksh +ksm
ksg >ksf +ksf +fy +kse
4wg >2ro +ky4
mce >2ro
70p >44m +70r
3q4 >xf6
4l1 >70p +4l0
90l >70p +922
g4e >xf7
jaf >70p +ja7
kao >70p
kl4 >70p
kye >44m
g9o >kye
1gr >kye
frr >xf8 +1us
9hf >kye +9hd +871
f93 >kye +f95
kef >kye +keb +kee +kda
h6d >xf8 +h65 +h6f
qln >xf8 +qlq +qlm
t3j >cg +t3o
5pe >t3j +5b6
czq >t3j +czp
pdk >czq
9s0 >5pe +5b6 +9rz
8e >44m +8b +8k
6ut >xf9
5ic >8e +5ib
fkq >t0a +cpg +95i +1h4
k9u >fkq +cpg
9ip >fkq +cpg +abe
pny >9ip +5dl +pnz +az4
cl3 >pny +cl2
dva >fkq +dv6 +dr8
cw0 >fkq
j79 >fkq +j7b
8c3 >9ip +3gb
pjn >9ip +pji +plk +pjj +pjh
ab6 >9ip +ab9 +aba
69b >xfa
nqz >ab6
3a1 >ab6
so9 >3a1 +soa
5fv >so9
f7e >xfa +5jq
pls >ab6 +agk
lb3 >xfb
p5a >xfc +77p
t67 >ab6
kmp >9qz +abc +1bb
6ho >kmp +jk
lcc >xfd +9qo +lc9
ex1 >t0a +9wg +ex0
12g >ex1 +12l +12f
6vo >ex1 +dj +6vr +6vs
85j >xfe +omj +85e
9qq >ex1 +9qn
a89 >ex1 +ng8 +1vp +a8d
qk1 >ex1 +lgj +a3a +a8c +a8b
el7 >ex1 +9wg
mbj >ex1 +af0
nha >ex1 +af0
el3 >el7
adv >xff +ady
qk0 >adv +a3a
hcy >mbj +hcz
na7 >a89 +na9 +naa
nad >m94
poo >a89 +6f2 +12e +cf8 +q0c +1d8
qk2 >a89
12z >12g
qw6 >xfg
oym >xfh
89l >xfh +89m
129 >618 +12c +vh9
6ls >618 +6lx +6lw
q0g >xfe
q7j >ex1 +q78
4s7 >xfi
4tm >6vo +4tn
6w5 >6vo +6w2
luu >6vo +luv
p4j >xfj
a36 >p4j
1u7 >t0a +qhf +pv +1tw +4hu
3wk >xfk
r7p >1u7 +r7l
eb5 >1u7 +eb4
h0c >r7p +h0d +fi3
qm5 >xfl +qm6 +d76
53p >qm5
bzx >qm5 +9ls
h68 >qm5 +h6f
ij2 >1u7 +ij0
iky >1u7 +ikx
ajz >xfm >xfn +ak1
iuy >xfo +ivd +iv6
xg >xfp +b5l +ia7
qdp >iuy
r60 >iuy
fc7 >f9y
fw >h68 +fr
97e >fw +8xx +njn
f0b >xfl +f08
2we >xfl +28p
dq2 >xfl
o0s >xfl +ejr
7ca >xfq
l69 >qm5 +l6b
bau >xfr +7w8
9lq >xfs >bzx
lzk >qm5
8d8 >xfl
18n >xfl
p8c >dva
1cp >xft +5o2 +1b9
cze >xft
rsp >cze +rsn !xfu
jzm >xft +jzi
q9b >br +q91
sxg >xft
nsx >xfv +mzs
25j >xfw +25f
jag >1cp +ja7
owu >jag +oww +p1a
sli >1cp +slg
9az >t0a +vrr
581 >9az +qco +aq5
bvq >9az +iqt +bvt
4g4 >bvq
d3y >bvq
g2m >bvq
2mt >g2m
mrf >cg
kih >mrf
4pm >kih +4pc
b42 >kih
rhc >kih
o1u >kih
qpz >kih
fwk >kih
4tv >kih
mng >kih
pcl >2e7 +pcm
bme >kih
g7a >xfx
ldv >xfx +ldx
bv7 >xfx
cx5 >xfx
q8n >xfx
swr >xfx
dm3 >xfy +r3k
fzg >xfy
ab7 >fzg
1pp >9az +1pl
hiv >t0a +hkg
500 >1pp +1cu +42h +hkg
a20 >r9p
hj9 >cg +hjc
9sk >hj9 +evn +evm +82p +9si
elh >9sk
r8b >xfz
hiy >hj9 +hjc
87s >hiy +v7f +162 +hj7
32d >87s
ezp >hiy +1v6 +ezn +20
81m >4k0 >hj9
4k0 >xbr +fvr +4jw
8uw >4k0 +8ur +c7a +a2r +a2q
grm >8uw +grl
nzr >8uw +axu +oe2 +oe1
sjk >cg +8p0 +roi +u70 +sjo +sjn +6hq
t43 >xg0 +t46 +t45
ek1 >hj9 +ntn +rp1
ehu >hj9 +3sb
r51 >hj9 +o8w +3mk
a7i >r51 +o9b +st5
f04 >a7i +82p +wcc
321 >f04 +324 +82p
80w >r51
s7t >r51 +a7m
kh5 >731 +twv +hs
l2r >xg1 +l2p +l2q
94l >xg2 +3ep
2td >xg3 +r76 +r3t +2tb
lcd >xg3
k3b >xg4 +k3f +k3d +udl +k3c
r8w >xg3
hkc >hj9 +amc +8q8
pjm >hkc +os6 +8q8
g2f >hkc +6h9 +g29
7op >hkc +7o1 +7o0
edq >7op
nxx >7op +70t +523 +bnw
bpl >nxx +5p8 +di5 +bpm
526 >7op +525 +524
e1e >7op +e1g +7o1
kt8 >7op +ava +l1
kt5 >kt8 +kt7
1up >xg5
ami >o8u +amt
o8u >r51 +o8w
9yk >xg6 +9ys +9ym
1ys >xg6 +clf
t2k >xg6 +14p +14c +14b
j3s >xg6 +ced
gl0 >xg6 +gl5 +71w
qjm >xg7 +qjn
iq2 >r51 +3mk
751 >iq2 +vgh +99 +j2e
752 >r51 +vgh
1os >1tg +1oh
avk >751 +vgh
bpk >751
dfm >751 +5xi
h3l >751
ein >751 +6b7 +3mk
eio >hj9 +6b7 +9si +3nf
bmv >eio +bmw
qeu >bmv
jtq >751 +5yx
1tg >751 +1oh
15 >xg8 +14
fg9 >xg8 +14
lho >9t8 +lhs
3pz >avk +3px
ljd >xg9
dw9 >q3t +bnw +65r
q3t >bpk +mmn +mmo +523 +65r
pcn >avk +mog +6px
mq7 >pcn +mq2
dak >mq7 +dkc +dal
r7d >751 +r3v +r3t
daj >mq7 +524 +dal
k3a >xga +5xi
mrw >mq7
jvs >pcn !xgb
30k >xgc +30m +30l
42v >avk +dal
drs >42v +3ne
adw >s5k
1tr >cg +1og +9t9
2uj >1tr +2up
b9r >1tr
a38 >1tr +1og
6m3 >1tr +566
9sq >6m3
g1h >1tr +9o5
nkn >1tr +nkk
ja0 >1tr +1h5 +pji +pjh +9t9
2gi >1tr +az4
98q >2gi +98s
nek >2gi +ngh
q9v >xgd +46r
myr >1tr +hvn
9n1 >xge
qju >1tr +a3a +lgj
1vq >myr +1vs
kzj >t0a +cpg +95i +qco +6ks +1ts
is >kzj +ix +iw +iv +it +iu
9t8 >kzj +9t9 +9ye
gvq >kzj
s5k >kzj +s5m
4cl >s5k +q9 +95i +95e +2ju +95b +4co
4cp >4cl
avt >4cl +avv
lz8 >4cl +lz9
ppd >4cp
7j0 >s5k +jsw +9t4 +mp2 +d5y +iu +mp1
4xn >7j0 +wfr +iu
c0b >7j0 +iu
8yj >xgf +8ye +8y8
6mb >cg +6mj
m1e >6mb +ci7 +865
qua >m1e
6pt >qua +6po +6pn +6pm
mfg >m1e +mfd +7dn +2wk +5bs
dgq >b7
j7o >6mb +j7n +j7m +d4x
djy >j7o +djp +fdo
syk >djy +fe0
phv >djy +phq +di1
phu >44n
cld >6mb +5n8 +clf +clc
5et >cld +djn +cl2 +cpr +clc +5jb +5n8 +5i1 +5ev
i8f >xgg
nd6 >xgg
8g1 >6mb +ct4
q2 >8g1 +qb +qa
i60 >8g1 +i5y +be7
l2z >cg +l2u
nyh >l2z +nyf
fdw >9ay +fdp +7ss
cyr >fdw +7ec
ks6 >l2z +fdt +6eo
6el >ks6 +6eo
j64 >l2z
4ti >xgh
knk >h4v +n2k +vzp
7sj >l2z
ekw >xgi
s1d >l2z
jlm >l2z +jlo
fa5 >xgj >1s7
fd2 >xgj
q82 >xgj
gcy >l2z +gcs +gd1
a2y >l2z +7k +7i
kux >xgk +93s
4hm >l2z +7ss +rg7 +1cu +4ht
riy >7si
nh2 >l2z +sks
smj >b7 +2if
6mc >ch +6mi
me4 >hb1
3oz >ch +3ov +meo
me5 >ch
d95 >3oz +c21 +jcj
ok5 >3oz +ok3
3or >ch
omk >3oz +w7x +omm
squ >3oz +sqx +sqw
svv >xgl
eiw >3or +3p1 +eiy
c20 >eiw +jcj +c21
t53 >lz4 +97b +t54
6hz >ch +6hp
9ek >6hz +9ej +9ei +9eh
57c >9ek +4xc +2yz
o09 >lz4
b83 >lz4
q1l >6hz +94o +c7e
920 >q1l +cty
ctw >lz4 +ctx +cty
8em >9ek +8ek
cmq >9ek +jjz +cms +cmt
ptm >6hz +ptw +ptv +pts +pto +ptn +3z
94s >6hz +94o
ctz >94s +cv5 +cty
oan >q1l +oao
nt2 >ch +ntb +nt5
66q >nt2 +660
eqy >nt2 +h14
bub >eqy +buc
h17 >nt2 +h14
hu >xgm +528 +ahv +ht
kxd >nt2 +hxx +mai
hj4 >kxd
hy2 >kxd +mai +hxx +2m7
6kx >xgn
mkp >xgo
nqu >h17
4k4 >xgp +7az +p2j +jvr +i72 +fhf +3fz +4k3 +7b0
dmf >nt2 +c2u +v6a +dme
905 >xgq +97a +977 +906
lon >ch +lol
lro >lon +lki
qdo >lon
lz4 >lon +1y4
b9n >pap +75a
jix >lon +9mt
pap >lz4 +fau +fb0
o00 >lz4 +mli +nul +o03 +o01 +r82
79y >ch +79w
ome >79y +37l +sr7
ons >79y +onr
sew >79y +dse
4a9 >kwv +65l +4a5 +8b +bij +4a6
8by >xgr
epc >xgr
qu8 >xgs +hxy +gtp
hi0 >xgs +7qz
kbc >xgs +dj +di +tbb
6ha >xgr +6h8
f9y >b7 +f9s +f9r +a5x
fc >f9y
a5y >f9y +lmv +1d9
ndl >a5y
a3z >f9y +1ei
nnt >xgt +jrp +64j +auv
gev >nnt +gez
cbc >gev +ccp +cbe
ng7 >gev +ng8 +1vp
jon >gev +jox +cbe
p5u >gev +p5w
pab >gev +pac +c2z
c2y >pab +m06 +c2z
cbi >pab +btr +cbj
6ip >pab +6io
c0t >pab +c0v
emz >a89 +cf8 +emx
o64 >gev
inc >gev +gf9 +ing +bft +ii5 +fdl
hpb >inc +hp9
o62 >inc +o5z
fnb >o62
sjw >q0g +bft +4pj +gf9 +sk0
p4k >sjw +omj
o5u >gev +o5z +4pj
d7p >nnt +g8z +d9w +g8y
m22 >d7p
qcw >nnt +qcu +n8x
ojl >nnt +ojj +oji
om7 >ojl +om9
9he >cg +vch +jo9 +eo2 +eo8 +9hm +9hd +871
5el >9he
agt >9he
91m >xgu
eo4 >9hf +jo9 +eo8
ncm >eo4 +ncl
eba >xgv +eb9 +e64
rdg >eo4 +5na +rg6
fzh >eo4
nml >5el
t19 >5el
fw4 >eo4 +fw1
qa3 >fw4
8ih >r3q
r3q >cg +cq7 +871 +5nc +r3j
ab8 >r3q +94i +kms
guh >ab8
mh6 >r3q
m23 >ab8
m24 >ab8 +kms
nfv >ab8 +nfw
hmo >xgw +hm8 +hmj +hmk
o8p >hmo
j9o >xgw
k0f >xgw +800
e1u >k0f
rit >e1u >xgx
hwk >e1u
jy9 >k0f +jyb +jy5 +jy8
5b1 >jy9 +5b0 +b0n +b0m
q8y >5b1 +b0m
731 >cg +gpv +730 +72z
p0a >xfv
sn1 >xfv +qvt
i9n >sn1 +sn5
fim >xfv +fik
4no >xfw +hug +hmj
lus >xfw +lun
h0o >lus
3zd >xfw +3z9
1ou >3zd !8hp +6h9
8hp >cg !1p0 +3np !1ou
cj5 >3zd +cj1
nzh >3zd
kxt >b7 +3si
j6c >xgy +3ru +j63 +j62
j2s >xgy +2ii +c46 +j2v
4g3 >xgy
3pu >xgy
7bj >xgy +76x +7bg
pf >7bj +crb +cra
c1a >pf +dpy +c16
ka2 >xgz +ka0
7bo >87g
fns >c1a +fnp
mw2 >xh0 +mvx
hg8 >xgy +dkh +hg4
3ev >xgy +2it
ef5 >44n +6h9
ef7 >ef5
gq7 >kxt +3z9 +gpy +gpx +gpv +72y +aqu +880 +6kr
gum >xfw +6h9
bkr >gum +bkh +bkg
82v >xh1 +832 +831 +830
k5z >82v +831
t8d >xdr
kza >xh1 +kz7
1xb >xh2 +63x +1wx
90k >1xb +90j
ajl >1xb +6ot
lq5 >xh1 +lq9
imf >lq5
ot2 >xh3
1lg >731 +1mj
4uz >1lg +4uy +kki
92p >1lg +92d
jae >1lg >xh4 +ja9 +ja8
bre >jae +brg
ngo >1lg >xh4 +4m4 +cm5 +ngj
hmm >ngo +hmj
r25 >92p +82i
643 >xh1 +63y
1ks >643
ixj >1ks +eo0 +ixh
ewf >xh1 +6ot +6kr
66w >xh1 +6kr +872 +1m4 +661
1dx >66w +1e1
bor >66w +931
1yy >1dx
8cp >xh5 +dkh +8cm +7wb +a8q +8cv
4m8 >xh5 +4m3
3ew >xh5 +2it
7f7 >xh5 +7es
dvc >cg +gf8 +gf0
aex >dvc +af2
bhm >dvc +bhp
gf1 >dvc
leq >dvc +gf8 +les
myg >dvc +myi +5uq
9qz >cg +abc +abb +1b8 +s05
k7r >9qz +k8c
hkw >9qz +52 +hkx
87d >9qz +86w +j7b +aet +aes
lvt >9qz +lvr
1co >9qz +1be +1bb +1b8 +1b7
qf4 >1co +qex +9ut
9ux >qf4 >kye +9uw
5yf >87d
9l9 >87d
bs >xcb
2gh >bs +seo +az3 +2gj
35c >bs +9rr +nh3
7si >bs
iuz >cg +iuw
mcy >bs +dk6
6b3 >xcb +2gj +az3
9s4 >5uu +odi +9s7
gt2 >iuz +iuw
hg9 >7si +hg3
ep1 >6b3 +lre +mjh +eoy +lrh
mji >xcb +mjk +mjh +mjn
eox >ep1 +eoz
i0l >ep1 +i0k +i0m
5ut >2gh +2gj
oe >br +tdj +1tl
dqp >5ut +2ol +dqo
bhs >oe +pi1 +s9s
lm0 >xh6 +846
n0u >pcn +n0s
gg6 >xh6 +847
811 >xh6 +ktv
4ck >iuz
ada >4ck +adc
799 >ada +79a
hiu >iuz
n3e >bs
lxx >iuz +lxw
1te >iuz +1tl +1oi
she >bs +shh
1or >2gh
4zz >1te +507
8sa >1te
ebk >1te
34n >1te +34p
34o >k7o
ew1 >ebk +evy
eh6 >ebk +eh5 +jio
ljc >ebk +45k
elg >ew1
q4m >ljc +q4o
pmi >1te +dhf
6wb >1te +6wd
3c8 >1te +3c3
3c9 >n1m
ipy >iuz
6wj >ipy
jne >iuz
lu4 >xfj +lu5
neh >lu4 +lu5
b2v >1te +b32 +8ic +b31
2d1 >b2v +326
444 >b2v +scl
6y9 >b2v +6yj
7l1 >xfh +7kx
neb >dvc +ne9
f6l >ja0
h4u >cg +h4x +1d9 +h4y +h4w
4at >cg +p9s +p9r +4as +4ar
rdz >4at +rdy +rdx
fo >4at +lp6 +fg
7yw >h4u
ind >h4u +85e +fdl
33d >xh7
8s4 >xdo +8s6 +8s5 +8s2
oth >h4u +arz
n9y >h4u +n9v
q0d >h4u
9lh >xh8
qjt >xh9 +lgj
qcy >xha
ll9 >xhb
q71 >xhb +q72
5pj >q71 +5pk
iy0 >xhb +cj0 +ixx +ixw +ixy
cj4 >iy0 +cj0
np6 >iy0 +6ee +npa +bfs
fss >iy0
g8x >xhb +f2d +9yi +g8t +iki +g8s
cr1 >cg +cqz +cqy
jyj >cr1
1q9 >cr1 +5ep +4q2
eco >1q9 +ecm
ltg >1q9
m4a >1q9 +7xx
pkf >1q9 +pkj
oc >cr1 +8y +5s1 +5s0
nw >oc
62e >oc +62g +8y
c2c >oc +8x +5s0
4u2 >c2c +4u3
d3h >c2c +ccc
pyf >cg +djo
7j9 >pyf +czy +7j7 +q0w +q0u
6k5 >cg +6kb +6ka +6k8 +4ip !8j9
fyl >6k5 +jtr +92z +fe7
m8k >6k5 +9a8 +m8r +m2t
6q8 >m8k +6q7 +6q6
9ac >6q8
m94 >6q8 +maj
m8s >m8k +k8j
k8l >xhc +k8j
e26 >6q8 +6q6
hfx >e26
8j9 >67p +4sa +3mx !6k5
kwv >cg +t0e +kx2 +kwu +hvu
gv4 >kwv
pfe >kwv +pfc
edp >kwv
mwg >kwv
cq9 >mwg
4v7 >cg +4v5 +uwk
4v6 >cg +4v5 +uwk
mp3 >7eg +mp6 +mp8
t1m >cg +t1p
mp4 >xhd +mp7
s8r >xhe
iyf >mp4 +wj8 +ui9
mp5 >jly +mp7 +mp8
r6c >jly
nql >xhd
59s >nql +59v
88c >nql
4yz >nql
ga6 >mp4 +ga8
iev >nql
n1q >xhd
ga7 >n1q +ga8
5zt >mp5 +5zr
h2c >n1q
gy6 >mp3 +6ct +gvm
2aa >n1q +2ab +2a8
58s >2aa +2a8
jpw >n1q
6a0 >jpw
6eb >xhf +6e8 +sdy
6ec >uv +6e8 +5yt +sdy
kna >t1m +kn9
gzb >xhd
pbj >xhg >npj
2q3 >kna +33g
c3 >cg +9u7 +1k2
9l8 >c3
mfr >i0 +lv9 +mj9 +wcg +mft +mjc
m70 >mfr +wcg
mfu >mfr +mfs
krx >4v6 +207 +krt
deo >cg +36i +65x +65w
gzt >deo +5jy
6y8 >deo +5jy +nyf +6yn
424 >deo +42a
pco >deo +oh3 +bxd
gci >cg +kio +fsa +80n +gcf +gcd
fcl >gci +59o +fck
et0 >gci +5w4
iz7 >gci
k6k >gci +9oc
nr0 >gci +k6d +k52 +nr7 +fsa
b2b >gci
pc9 >b7 +m5f +1j +pca +m5e
mcc >b7 +1j +mcj +mcg +gdb +mcb +mch
ios >mcc +qhd +qhc +iot +gdb
4cj >xhh +2zs
opg >pc9 +oph
mvj >xhi
48x >sb7 +49b
sbb >sb7 +r6v
phj >pc9 +fsj +phm +4sa
p8t >phj
l4k >cg +bx4 +4q4 +f1w +l4m
f0a >l4k +f09
aug >l4k +ij0 +aud +aua
lzo >l4k +lzn +lzm +buf
d7h >1u7
f1r >l4k +f1w
gdv >l4k +gdu
pgk >l4k
7wd >cg +7wj +7wi
5d3 >7wd +5da
jm6 >xdx +jm7 +ddx
3mr >jm6 +jm7 +f8
ao0 >jm6 +ao3 +ao1 +ddw +ddx
esc >jm6 +jm7
cxj >jm6 +355 +cxl +cxm +bqm
sf1 >xdx +sf3
m9h >xdx +m3s
ofp >m9h +8xo +lfm
fy0 >m9h
e03 >xdx +e00 +um8 +e02
s1c >fy0 +dkf
7uj >xdx +7ul +52d +7um
fb >xhj +f9
kxg >7uj +kxe
flq >7uj +mg9 +7oe +ana +oe7 +7of +oia
esz >8ok +5w4
g7n >7uj +g7l
51j >xhk +vp0
qgm >xhk
aqy >xhk +ar0 +aqz
ej9 >xhk +3gj
qxc >xhl +1i
h9j >xhm +h9h +5hy
9vr >cg +9vo +2ev +7vh
fmi >cg >ag4 +fdi
fr0 >cg
clu >xhn +cly +clx
k96 >clu +7vi
iyg >xho
erm >b7 +erl
o5f >35c
phi >b7 +4sa +phl +3mx +355
63p >erm +63o +63n
2ac >erm +2ai +fdq
8o6 >2ac +8ob +8oa
eqn >2ac +eqm
n8a >2ac
79k >2ac +hxa +lel +79h +6dp
1q3 >xhp +lg +1q1
bpi >1q3 +bpj
li >1q3 +lf
hgw >xhp +hgv
8qv >b7 +fs +8qr
lwl >8qv +lwk
vk >8qv +vm +jex +vj +fs
lne >vk +lna
jev >vk +1d5 +jh4 +vm
c4m >xhq +rvt +rvs +c4o
c8v >xhq +c8x +566 +ca6 +aua
2sg >c8v +2se
7x >c8v +7v
sp4 >pu
m4i >sp4
h6b >xhr
jwz >pu +jx0 +jx2
4zb >c8v
6m2 >c8v +8wt +6lz +566
5y9 >7my +wxo +5yd +5yc
r2o >5y9 +7mr +r2r +r2q +h9r
fye >8np
44n >5y9
iv2 >xhs +iux
44o >xhs
r2n >44o +jlu
axz >44n
gxf >cg +gxi
b1k >44n +b1p +b1n +b1m
b1q >b1k +b1m
ewx >b1k +5yw
29s >b1k +80o
29t >xht
6ph >xhu
jb >44n +j8 +2al +j7
l6z >44n +3sk +kvf
rhx >70p +rhz
kvk >44n
l6n >kvk +kvf +3sk +f1v
j8w >44n +3iz
4q7 >44m
pg >44n +crb
3ze >44n
nzf >44n +r4o +nn8
i61 >nzf +i5z
d4f >nzf +rbd +4lg +d4e
bqt >nzf +bqv +bqu
aw7 >nzf +aw9 +awa
7my >xcb +4iq +7mr +r4a
kw >7my
iv5 >7my
gav >xhv +7vx
a9f >7my +4yd
q1t >xhw +q1v +r2q
7mq >7my +7mr +r2r +r2q +h9r
3fh >7my
m7t >7my +fv0 +m7r
e5b >5y9 +e57
okx >e5b +okw
gxn >5y9
8qw >5y9 +8qt
gxm >5y9 +h9r +nm2 +7mr +nm0
r34 >5y9 +r37 +r36
mfz >gxm +mg0 +mg1 !sso
sso >gxm +ssp !mfz
nlu >gxm
8sj >nlu
nly >nlw +7mr +nm2 +nm0
q5w >gxm
99p >gxm
mg4 >gxm +mg1 +mg0
qmq >h4u +qmr
s52 >gxm +d5c
s5l >44n +7jn +it
nlw >gxm
nlv >xhx
rnk >70p
jmz >5y9 +7tu +jmn +jmm !xhy
j5y >jmz
llv >jmz +llx
lzr >jmz +m8a +cal
m6z >jmz
j2c >jmz +8hw +ozc +96l
r8s >jmz
adh >j2c +96l
he5 >htt +he3
p8o >xcb
n5l >xhz
ci8 >xhz +ci5 +ci6
fxc >ci8 +fxb
9ri >fxc +fxb +9rh
9uf >xhz +6gz +1bc
e4x >9uf +4is +7n
e5k >9uf +e5i +3sb
s8u >xi0
8w6 >xhz +8w2
hpv >8w6 +hpw
8v >xhz +8u +ooa
7bk >8v
bmt >8v +3sq +il2 +bmq
9ay >xhz +61u +vrr
e47 >9ay
l48 >4hm +8t0
mdu >xi1 +ilz
ion >xhz +evy
8g0 >xhz +gsl +4ht
69j >8g0 +69g
hja >8g0 +hjb
hk0 >8g0 +hjb
czg >8g0 +4ht +kx0
7mx >czg +7mu +7mt
j6j >8g0 +gsl +hp9
fv >8g0 +fu
69i >fv +4iq
iyt >fv +bki +iyu +9uv +6pl +880
ifs >iyt
m82 >iyt +m84 +m1b
q5v >iyt +q5t
9r3 >8g0 +1xe +1xd
jth >9r3 +vq +4vm
i29 >xi2
4vh >9r3 !8kp +4vm +9th
8kp >8g0 +8ko !4vh
8n >4vh +8l
5yg >9r3 +5yr
7uu >9r3 +1pl +7ut +m49
8n1 >jth +8n3
kqk >cg +c37
80a >kqk +809 +808
gqg >kqk
kul >kqk
k5y >kqk +k5o
kzb >k5y +kz6 +nbv +nbu
csy >8g0 +ct3 +ct4
6wy >xcb +q9o
mfc >6mb
3ql >mfc +7dn +52i +692
6aq >mfc +85b
esl >6aq +esi +e6g
7ee >esl
pyu >mfc +6dp
m0k >e5k +m00
pb4 >xi3 +pb8
4bb >xhz
j8e >4bb +1c8 +ho9
kw7 >xhz !xi4
8kd >xhz +8ka
lhe >8kd +lhg
hly >xhz +hlz +gyh !xi5
1iy >hly +a0z +1iw !8ho
lyp >xi6
8ho >xi5 +rjs +8hm !1iy
6e7 >hly +90i +i00 +6e6
g03 >6e7 +g05
p9p >xhz +p9r +p9s
p6e >p9p +p6g !xi7
ppx >p9p +6nd
jpt >xhz +jps
2jq >xi8 +sgn +ban +b6d +2je
4nx >jpt +4nv +4nw
85d >jpt +85b
e6i >jpt +e6g
fpd >2jq +nee +4d0 +ban
aar >xi8 +aao +aax
d02 >aar +d00
78k >aar +78h
6su >xhz
a9e >xcb +60k
prb >xcb +prg +5l +pre
ilx >prb +im3 +ilz !8mi
pmd >6b3
627 >xcb +mp9 +623 !6pf
6ji >627 +6j2
iwa >xi9 +7sr +6bn +6bm
mo8 >bhs +8ol +moa
8o3 >xi9 +6b7 +6jg +8o4
5uu >6b3 +tdm +8o4 +2gj +az3
o0a >5uu
ngf >5uu +ngh
98p >5uu +98s +98r
36m >xia
q3v >36m +q3z +q40 +q41
b4x >5uu +b4y
p69 >36m +qrd +dvq +p6a +fic
gko >p69
jdi >358
qro >36m +kle
ryp >36m
cy0 >36m +kle +cxy +klf
sgl >36m +sgn
292 >5uu
2jr >5uu +2jc
8rc >5uu
3m5 >5uu +3m6
ima >xi9 +8ov +im9 +im8
lrg >xi9 +lri +lrh +lrf
7xm >ima +7xj
sge >ima +sga
eog >xi9 +lri
8mi >eog +7t3 !62o +8mk +8mh !ilx
bq >kwx +by
4md >kwx +by
kwx >xib +hvu
h7 >kwx +h2
1ax >kwx +1b2
g9x >kwx +by
iir >xib
f9x >xib +rcj
6o4 >xic +68k +6o3 !xid
8mb >f9x +8m9
1fk >f9x +1fj
ivp >f9x +b1u
b20 >f9x +b1u
s60 >b20
8nw >xib +a78
r8g >kwx +rcj
ixm >r8g
l2b >bq +l2a +l29 !xie
d7q >kwx
noz >xcb +jgr
8tb >noz +8tc
f18 >noz
npd >noz +ni3 +nl7 +nl2 !epb
epb >xcb +ep9 +ep8 !npd
6pf >xcb +5rc !627
62o >6pf +1l !8mi +6be !xif
g6a >62o
dn2 >62o +vg3 +fdr !xig +1m
fdx >62o +fdr
5re >6pf +5rc
5rf >6pf +5rh +5rd
651 >6pf +654 +653
68c >6pf
lu1 >6pf +67f
uv >6pf +5yt +urd
88a >uv +5yt
am2 >uv
ps >cg +pv +akb +pw +1tv
luy >ps +mdq
qkr >ps
hhc >ps +hh9 +pt5
g37 >ps
nqk >ps !8ox
8ox >xih !nqk
nhs >nqk +nhp
3e5 >ps +i8 +3e7
5wv >hhc +5wz
j6k >xii
pye >ps +7so +prr +228
es >pye +2wb
9f7 >es
r30 >es +u7t +r32
22l >1eb +22s +229 +228 +227
js >pye +jr
rzq >js +2cz
jw >xij
p2b >pye +p29
1eb >pye +1ef !xik
lr7 >pye +1qq +lr8
pyh >cg +pyl
rye >pyh +fdn +iiz +fe7
m9w >6pf +m9u +m9s
9r0 >br +9qt
3dn >9r0 +3dk +mbx
1dh >1eb
dz3 >1dh
mjs >1eb +m2j
8mw >xik
4bi >xil +2s2 +v3v
2mw >cg +av
l4p >xim +2rv +162 +o2
a7w >a8o +o2
3zv >xim +eul +euk
bso >3zv +bsj +qjd
qda >l4p +25b
68o >xik +68l
3lb >xik +3l7
iq3 >2mw +3w0
81p >iq3 +mm5 +cv3 +81o
hm1 >81p +hm3
emr >iq3 +ba1
m7 >iq3 +m8
edi >m7
lrp >iq3 +ogr +lrr
on0 >lrp +ogr +8oe
ase >xin +ask +asj
bk0 >xin +aak
ke5 >br +5cq +ke3
6xu >ke5
c6y >ed0
1u8 >6xu
7t1 >ke5 +1m +a3v +wbh
dlg >7t1 +6xp
l16 >7t1
1p0 >xcb +1oz +1oy !8hp
hlx >1p0 +hlz +gyh
lkj >hlx
h74 >1p0 +h72 +1oy
m7a >h74 +m7c
66j >1p0 +66e
nqv >h74
sb6 >h74
sb7 >h74 +49b
1tz >xcb +1u6 +1tx !xio
1c2 >1tz +1c0
3i >xio +3l +3k !xip
3o >3i
mg7 >xiq +1yw +mg6
s59 >mg7 +b5o
ma9 >mg7
ax4 >6b3 +ax5
shf >6b3
6fp >5v6 +ep8 +eai +6fm
4u1 >6fp +4u3 !xir
eal >6fp +eai
ye >6fp +h9z
exs >xcb +exo !xis +jh7 +9x8 +9uk
5yy >exs +5yw
eu5 >exs +1fj +erk
h5t >eu5 +1fj
iac >xis +iab +iaj
s9d >5ha +au +s9c
pmh >xit +pmo
sgd >pmh +pmo
n1m >84r +n1n
g8p >84r
c53 >fgb
dku >84r
r07 >xiu +ba0
piv >1te +piw
zf >xiv +zg +zh
9o7 >bq0 +2b +9o5 +9o4
5ha >bq0 +au
guq >bq0 +9o4
bf7 >a26
gi >9xb +gl
m7k >m8k +m7h
7xc >84r +84m +7x9
s2w >87s >84r
zq >6sr +zn
qrj >hyo
r5s >xiw +r4s
5t9 >6gt +gcd +5tb +5ta
m57 >r4l +m55 +m54 +mc7
8md >8j9 +8me
li2 >9o2 +loc
9o2 >xix +9o1 +9o0 +9q2 +9q1
8i7 >9o2 +qu
s1b >m8d +g3b
dth >o9k +dtf
sx1 >np0 +o5o +sx2
np0 >xiy +nov
4yr >o9k +4yo +4yp
eus >o9k +4yo
oa0 >o9k +oa3 +oa2 +o9p
ftm >cg +ftk
daw >ftm
ft4 >ftm +4wi +69g +d6a
oqn >cg +oqs
bao >xdt +7w8
kla >3h7 +klb
mjf >a26 +mjg
200 >1k0 +1k4 +1k3
46t >cg +46x
bvm >cg
a9u >1k0 +ou +a9o
qqa >a9u +a87 +qqb
e97 >1k0 +e96 +9iz
pg7 >1k0 +pg4
pfr >1k0 +4r5
od2 >m6q +72t
syg >m6q +92l
p1t >xih +263 +e3l
q3j >rew +7dz
lvg >7r +90i +lvf +g05
okf >7r +okg
lyd >br +6hk +ly9
5z >br +5y +9qg
fpg >cg
i84 >cg
kxc >b7 +l0n +aa3 +kxa
p6f >e6w +3jm
auf >xiz
d62 >xiz
jvp >152
ppj >152 +ppl
ken >xj0
avl >152 +avn !gqo
gqo >152 !avl
hp >152 +hr +hw +hv
t6k >152
l97 >xj1 +l99
l9a >l97 >8v0
c8g >152 +c8j +c91
s5c >iza
q0j >152
i0d >152 +i0f
dp2 >xj2 +wdi +dp8
rdc >xj3
dp3 >xj2 +dp8
hcv >2ha
m3h >2ha
saj >hcv >xj4 +s9z
dhv >xj5
23v >hcv +23w
mr4 >23v
jeq >2ha +jes !dqa
dqa >2ha !jeq
jl2 >hcv >xj4 +egk
l3t >jym
l3u >xj6 +l3v
5al >l3u
t1 >xj6
nhv >t1
t2b >nhv
8a3 >t1 >xj7
4kv >xj8
mxk >xj8
9lo >xj9
hny >xja
t7p >xj9
ngt >xjb
5ao >xjc +5an
9pa >152 +ujq
9iv >xjd
owz >9iv
s6s >xje +s6t
nvz >xjf +nw1
oc8 >xjg
lk8 >xj9
2xw >s6s +2xy
b8j >xjh +b8k
i9h >xjh
c0g >xji
dbr >2xw
mk4 >xjj
owk >xjk
odv >xjl
fp2 >xjm
b1s >xjm
owj >xjn
smz >xjm
mqd >xjo
icp >xjo
mqe >xjo
o7y >xjp
30f >xjq
51m >xjq
izm >xjm
fp3 >izm
izn >xjm
jjn >xjp
hg0 >xjr
77q >xjs
lo1 >xjs
mt7 >xjs
f2z >xjs
f4y >xjs
goc >xjs
t2u >xjn
hm5 >xjm
d59 >xjt +d5b
ame >d59 +amf
ha6 >ame
9c2 >xjt
sea >xjt +koi
68i >xju
j7j >xjt +dnx
n3i >xjv
ibh >n3i
bsz >xjv +bt1
ll0 >xjw
maq >s6s
rg1 >xjx
mm7 >xjy
gb5 >xjz
s0l >xk0
76m >xk1
va >xk1
4s6 >xk1
8ez >xk2
nq3 >xk3 +wvx
1il >xk0
qkp >xk0
rat >xk0
orv >xk0
phx >xk0
11y >xk4
lc1 >xk4
5of >xk5
s9y >nq3
13m >xk0
6v8 >xk6
lnq >xk6 +lnn
o5a >lnq
2hw >hv8 +2hy +jo2
2hx >hv8 +2hy
4j6 >39t
ozq >xk7 +ozs
qse >xk8 +qsg
hl0 >xk8
ap3 >ail
bnq >xk9 +bns +bnr
6s1 >bnq
5ol >bnq
bzt >xjp
54l >bnq
54j >54l >xjh
mtk >54l
5un >xj3
dbq >54l
8wl >54l
reo >bnq
qxm >reo +cfm
jq7 >xjp
jws >xka
1hx >jws
jnh >xkb
lcm >xka
jhu >xkc
k19 >xkd
8rv >k19
jge >2xw
1f4 >xjp
i9d >xjp
5ot >jge
jdy >jge
7au >xke +7aw
szl >xkf
b9f >szl
98d >xkg
91b >98d
lwe >98d
rf >xjp
ch3 >xkg
53q >xjp
3li >ch3
q1r >xkh
gry >s6s +grz
kjh >xki
fcu >xki
kji >xki
gaz >xkj
6z6 >xkj
4am >xj1
8uy >xkj
dem >xkk +od7
ata >xkk >xkl +utr +utq +ate +atb
8z5 >ata +bcs
sn3 >xkm
bws >xkn +bwu
gs8 >cwe
lfx >xko
3sx >xkp +3sz
dpo >xkq
nxk >xkr
ewv >152
t1g >ewv +xah
dnq >xks
fwa >xkt +332
hoa >ewv
c24 >hoa
ol4 >c24 +ol6
5de >xku +5df
5dq >xkv
j81 >xku +j83
ipb >xkw
p5s >xkx
6zw >xky
goj >xkz
gbu >xky
of0 >xl0
fp >xl1
ddn >xl2
j0z >xjp
pfy >xl3
ly0 >xl4
ctr >xl5
hc5 >ctr +hc8 +hc7
gfi >xl6
3da >xl7
jqc >xl8
sqc >xl9 +sqd
8vn >xla
ngu >xlb
4e1 >xlc +4e3
8v0 >4e1 >xiz
2ca >8v0
7cb >8v0
jpb >xld
dr7 >xle +dr8
35w >dr7
coj >dr7 >xlf
qiu >xle
48q >qiu
ow1 >xlg
ny9 >xlh
40e >xli +40f
dw6 >xli
ib3 >8v0
kfa >xlj
jph >xlk
syy >4e1
6zn >syy
bnv >4e1
avg >xlc +avh
4od >avg
lat >xll
pie >xiz +pif +94c
qxl >xll
fht >xj1 +fhu
sui >4od
6vc >sui
ip2 >sui
glo >sui
fz0 >xlm
jcm >fz0
f3n >xlm
g87 >xlm
qt8 >xlm
2ic >xlc
3vw >2ic
3vx >2ic
2fe >xkj
swj >iyi +be6
rk >swj +x9b +x9c
bji >swj
kog >152
kts >152 +ktv
c05 >152
bgu >xln
dna >bgu
dnb >xlo
qym >pns
5fn >xlo
qae >5fn
53f >ail +idi
q8d >xj2 +q8g
elq >xlp
9za >elq
2ln >elq
4uw >xlq
n92 >xlr
gho >elq +ghs
b8d >elq >xls
be1 >xlt +be6
byc >be1
shm >xlu
htg >xlt
2l8 >xlv
962 >2l8
t0n >elq +t0j
ops >t0n
dmq >2l8
3ch >xkz
40w >2l8
l5m >xkz
13s >2l8
iej >xkz
sji >xlv
dpd >xlw
17b >xlv
clh >xlx
gd5 >xly
74y >xlx
5ow >xlz
3yw >elq +3z0
5af >xm0
fu1 >xm0
8tr >xm1
8ts >fp5
46d >xm2
s2y >xkz
g5 >xm3
s7z >xm3
jni >xm3
hop >xm4
htm >xm2 +x3e
r02 >xlq
c64 >xlq
idx >xlq
o7l >4q8
o7m >4q8
4q8 >fp5
fp5 >152 +fp7 +fp6
ilf >fp5
3g2 >fp5
crm >fp5
gnm >crm +uxx
5p3 >xbi +5p4
lee >elq
bgt >iyi
mra >9iv
lgt >xm5 +lgv
417 >lgt
d0u >xm5 +d0w
mr6 >xkj +cek
hv3 >mr6 +hv6
lmp >mr6 +twl
hz1 >xm6
kh1 >mr6
p64 >mr6
gva >mr6
8cq >grx
7kh >xkj
dpl >xm7 +dpn
b0a >xm8 >avl
5u1 >xm8 >gqo
9xw >xm9
c3j >xm9
gvc >dpl
hum >dpl +5j3
m6n >hum
50d >xma +507
pd1 >xma
1f6 >hum +1f9
kfi >dpl
i05 >kfi
3ud >i05
3xr >hum
77v >hum
99q >hum
cmf >hum
i1n >dpl +as3 +as4
lh7 >dpl
qpa >lh7
kfj >lh7
cvx >xmb
nzo >xmc
k2r >dpl
8ww >xmd
f2y >xmd
f5j >xmd
hxi >xm7
t7c >xm7
mkd >xme
k15 >xmf +p4m +cs0 +k18
38p >xmf
ov7 >xmf
38q >xmf
myf >ph3
3fj >xm6
3hz >xmg
4qq >3hz
40n >4qq >gqo
3zn >4qq
6z5 >4qq
p3r >6z5
40o >3zn >xj1 +ww9
h2x >4am
2ld >4qq
14z >2ld
883 >4qq
9ak >2ld
bzq >2ld
dky >xmh
csl >xmh
dcx >2ld
4iv >xmi
2yr >xmg
3yp >2yr
nx4 >xmg
fma >xj1 +fmb
dir >fma
cya >xmj
cfj >xmg
2vm >cfj
i2m >cfj
17s >xmg
cen >17s
7ru >xj0
p6y >xmk
mws >p6y
asu >7ru >xj1
p6z >xml
dg7 >xml
9n8 >7ru
9n7 >7ru
m2i >7ru
4c1 >xmm
fm6 >xm6
jme >bgu +jmg
smp >xmn
b5c >xmn
j13 >xmn
249 >xmn
cef >xmn
b4q >xmo
i0r >ajs
omp >ihs
mug >ihs
1j7 >xmp
17n >xmp
17o >xkj
did >f7y +dig
myk >xkq
d4h >myk
fi0 >f7y
kuq >xmq
nan >ata
q81 >fp5
kuf >xmr
kue >xkj
1a1 >kue
dm6 >xms +dtk +dtj
dtr >dm6 >cqw
i6d >dm6 +i6e
chf >xmt
c8o >xmu
hpd >kue
94g >xmv
k2b >xmw
9m4 >xmx >xmy
gs0 >9m4 +c91
6p8 >xmz
jc1 >xn0
jc0 >xn0
b4l >xn1 +b4o +b4p
9hs >xn2
3t2 >xn3
ntv >xn4 >xn5
dca >xn4 >xn5
n6t >xn4 >xn5
n43 >xn6 >xn5
rb4 >xn6 >xn5
4ze >xn6
5c3 >xn7
1hh >xj9
1hj >xn2
n6o >xn8
dg8 >xn9
37q >xna
8vo >xna
qii >xj2
av0 >qii +auy +aut
gb4 >xnb
4qa >xnc
o5k >xnd
gxs >xne
377 >xnf +l7g
bbv >xng
sr2 >xnh
swb >xnh
6 >5m0
7 >xni
81j >nzd +h
o >6n1
p >59t
4l >jah
4o >xnj
5t >xnk +5o
5u >joa +5o
6f >slo
6r >63u +dn +1yj +py7 +6t +jv1
6s >5m3
80 >xnl >xnm
9i >xnn
9x >xno
ab >7cd +ac
bp >xnp
bt >xnq
dx >63u +zm +dm +dl
dz >dx +e0
gt >3q0
k8 >1bk
kg >8n4
m9 >31q
qw >xnr
qx >70q
4i2 >siu +4id
d09 >6hb
qy >aka
r0 >xns
r4 >g6d +xnr
r5 >xnt
rb >xnu
r6 >xnv
kb >qy
r7 >xnw
pmx >qy
rd >jj2
re >jiy
rs >87l
s8 >3de
ud >pl9
w6 >jyo
x8 >6hb
x9 >q75
ze >1xp
zy >1lm
10e >1j2
5rb >p6t
11d >xnx +11e
11k >50w +qa2
11v >1lm
125 >pft +126
12s >eny +12q +12e +12f
13b >5fo +13d
13v >mqh
15r >dx +15s
16p >9lc !4qj
16q >qj5 !4qk
k1 >xny
bnx >mt9
187 >xnz +188
18u >xo0 +vsv +18y +18w +18x
193 >h69 +194
19d >34y
19z >dro
1a5 >m1t
1bk >a10
1bm >5m3 +93s +1bn +93r
1cg >xo1
1ch >87l +6my
1ct >87l +1b9
1d3 >bx6 +a0z
1ep >xo2
ng9 >xo3
1ev >xo4 >qbe
1f0 >xo5
3if >xns +3ig
1fs >aka
1fw >6hb
1fx >jj2
1gv >9y6 +1fv
1gs >3zf
1g7 >m9k +1gu +1g8
1gw >j6f
1h7 >6hb
1hd >jj2
1hz >82w
1i0 >397
1in >396
1it >xo6
1iu >kzr
1iz >1j2 +1ix
1j8 >4wh
1jf >5lq
1jg >l30 +1ji
1l9 >hkd
1lc >xo7
1jl >1iz
1lh >734 +1ll +1ml +1mk +1mj
1lp >qpc
1me >1iz +cu8
1n2 >xo8
9aw >2vz
1oa >xo9 >xoa
1ov >gmb
1rc >h69 +tjf +1rd
f73 >xo2 >xob
p31 >8n4 +p35 +p36
1sw >6xy
1t8 >3qy
1tb >dx
3cu >6db +2w9 +1t7 +1t5
1um >5m3 +942 +93t +1bn +1un
1vw >1h7
1xu >b37
1xv >48j
1xw >xoc
1y2 >cz3 >xod +1y3
1y1 >xod >xoe +1y3
mqh >xnq +1y3
1yz >pl9
1zc >3zf
pwv >xof
20v >xog +20x
217 >nue
22v >nbk
83i >nfb
22m >fsl >xoh +hun +huo
239 >24k +23a
23b >nhm
23i >xoi +23j
23s >cqr
24f >k76
24k >6id
24l >24t
24m >6id
bcp >xoj
24t >4me +gjm
24w >xok
259 >87l +9xv +25c
25n >t0c >o0z
26d >6hb
26e >6hb
25p >41e +25r
25v >xol +2e7
25w >r1y
26y >h1p +270
276 >xnw +279
277 >r1y
27d >p6t
27g >mt9
289 >pmw
28a >xom +pn5 +pn4
28n >xon +28o
28s >xoo
28t >k7b
r9n >xom +3ln
29j >xop
283 >b64
27r >2aw
bga >2er
2ad >e4r +2ak
2ae >inu +2ak +2aj
2ag >6vv
2b0 >kc8 +2b2
2bh >so2
2bi >2bj
2bj >xoq
2bl >r6j +2bn
2bq >396 +g4d +2bs
2c5 >xor
2cf >xos
2ck >xot
2cy >xou +2d0
2d4 >xov +2d7
2d5 >rcs
2dd >2aw +2de +2aj
2aw >inu
2af >mt9
2dm >pyi
24n >xow
2do >xo7
2e8 >25v >xow
gk0 >xox >xow
eh2 >r2g +eh3 !j20
cdu >xow
2dz >bay
2e0 >pyj
2ef >5z4
2ep >xoy
2eq >59t
2er >xov
2ew >6id
2ez >25v >xoz
6kv >pik >xp0
rcr >3lj >xp0
2f3 >xp1
2f4 >xp2
2f6 >xoi
2f9 >pnk
2fv >xov
2g5 >mq4
2g6 >mt9
2g8 >xov
2ga >mr5
2ge >xny
2fq >pp7
2gl >siu
2go >xp3
2h3 >fia +2h4
2h6 >o0z
2h7 >gxo
g4m >r1n +2hk +2hj
2hl >f6f +2hr +2hn
2hq >xp4
2hz >xp5 >k0m
2kp >xp6 +2kt +buc
2kq >jkd
2ku >xp7
2kv >h1p
il7 >1rm
2l0 >pyi
2l4 >mt9
2l6 >bx8
dhx >lsv +di0
2li >t0c
pdb >xp8
2nx >mt9
2nf >xp9 >xpa +2ni
2p6 >6s
2p7 >gfl
473 >dfk +475
2pi >nhn
2po >niv +wvr +7cy +7e0 +7dz +2pt
2py >qyh +2ps +2pr
41k >2kp +2rr
2t3 >xpb
2tm >xpc
2tn >9gh +2to +4er
2uh >xpd +2v5 +2ui
qaw >2uh
2v6 >q3s
2vt >o66
2vz >6id +2w1
2wc >xpe +qsz +2w8
6yc >l30 +6yl +6yk
2wf >nsy
2wy >xpf
2xp >r6
2y2 >2er
2y3 >nxs
2ys >xpg
hpi >jy5
30e >xph
30s >24k
31q >2ku +6yx
32i >f30
32t >xpi
n85 >r7
33q >l30 +nyf +35b
33r >6ya
e3s >qpc
346 >g3n +b7c
34y >1lm +uar
34z >dro
35d >inu +2aj +359
35g >xpj
92o >xpk
36l >xpl
36w >87l
37n >5mq +37p +37o
379 >5m3
38r >xph
38x >6hb
391 >drh
38y >38x
38z >xpm
392 >sfv
396 >s70 +398
399 >d3z
39z >xpl
3ac >qx
3au >xov +3as +3ar
3bi >fi9
3bj >i74
3bp >k1r +3br
3bt >2ad +3bx
3bu >2ad
3c1 >xpn >1j2 +3c3
3c2 >4bg
3c6 >r6 >xpo +3c3
3ce >4x2 +3cf
3cn >xpp
3d3 >d3z +3d5
3de >kxv +3dr
3dq >bx8
3ds >nxq
3dt >o0z
3e1 >hkd +3e2
3eb >xpq
3ej >xpr
3ek >q75
3fw >xp7
3g6 >97c
3gf >xov +3gi +3gh
3gk >jgk
bqw >xps +bqv +bqu
3h1 >5m0
3hl >xpt
3hy >o0z
3i2 >pev
3i3 >1is
3i4 >bt5
3i5 >fj0
pik >xop
3ih >8l5
3ii >xov
81i >d3z
ue >fmt
3it >6qv
3iu >6id +uas +3iz
3iv >61e
3j5 >xpu
3jq >xp5 >xoh +3jl
3jj >pyi >xoh +3jl +3jm
bzu >xob +q0w
3jt >f6f
3jz >i1v +3k0
3kb >r9f +3ke +3kd
3km >6h1 +3kp +3ko
ocr >6h1
3kq >3km
p49 >g6c
3lj >xpv +3lm
k6m >hqv
3lk >7qb
3ji >xpw >xpx
fjo >1is
3ng >1lz
3oj >2aw
jx >xpy
3p6 >jch
3pv >k6c +3pr
3q0 >4ux >xpz
3qa >6hb +3qe
3qb >5be
3qm >xq0 +3qn
3qy >4me
3qx >xpk
3r1 >xq1
3r2 >xor
3rq >kzr
3rr >9gh +3rs
3sy >axj +2b3
3tq >xq2 +p3l +3tp
5kb >o04
3u8 >j3n +3u7
3uk >ngp
3v1 >xq3 +3v3
3w9 >e4r +3wf +3we +3wc
3xg >4l7
3xh >xov +3xk +3xj
3xl >b5v +3xo
3ys >bx8
3yz >4l7
3z2 >3lj +3z4
3zf >6hb
3zy >jgk +wdt
40h >hkd
40i >xq4
411 >xq2 +40y
412 >cbl
41e >j8u +41c +41g
41j >drh
41l >2kp
41m >xq5
41p >xq6 +41r
41q >6id
2di >dfs
43m >1bk +43b
43n >xq7
427 >kzr
44h >xq8 +isu +44k +44j
45p >xns
45t >xq9
46g >b5v +2hs +tbr +46j +46i
qdj >1xp +47f
47d >4l7
47e >61e
47g >qig
47i >p2r
47k >61e +47m
47l >drh
47n >bx8
gcw >61e
47p >mtu
47q >xqa
47u >xqb +47w
48i >mex
48j >mex
48k >9ry +48m
48u >34y
4bg >xnp
4bp >xqc
4c2 >xqd
4c3 >xqe
4c7 >5m0 +4c9
2zq >xou +2zs +4f9
4ca >dro +2zs
4cb >xq1
2ny >xqf
4ch >xqg
4cu >6id +4cw
4du >fmm
4dx >st3
4dy >9p8
4cy >xqh
4e5 >xqi >xqj
4e7 >1me +1mh +4e9
4e8 >cu7 +1mh
4eb >xqk +4ec
4em >5m0
4en >6yt +4eo
4ez >b7k
4f0 >o0z
4f2 >2hz +4f4 +4f3
4f5 >xql
4fc >5m0
4fe >xqm
4fd >qig
4fm >d6i
4fn >6yb
4fo >l30
4g7 >xny
r6j >xpg +2bn
4fs >5jv
4gc >rcs
4gu >xqn
4gw >xqo
4gx >k1i +4h0
4gy >6id
1xp >xqp +gmj +1y8
4hk >xpd
ffj >dqi
4j0 >mme
4j7 >jcz
9lb >xqq
4jn >mt9
4k8 >h9q +nn8 +flk +bqu
4kt >mll
4ku >6mq
4l7 >xqr
4i3 >xqs +4id
4le >ses +4lh
4lq >3iu
4lw >10e
5jm >xqt
4lz >sqj
4m9 >ngp
4me >6id +4mo
o2s >6id +4mo
4n2 >5m0
4n5 >xqu
4n6 >3iu +4n8
4nc >6id
4np >6q3 +hug
4o0 >bm3
mt8 >xqv +4o2
4ou >87l +fr4 +4ox +4ov
4pr >6hb
4q9 >xqw
4qd >59t
4qe >59t
4qi >rcs
4qj >9lc !16p
4qk >80s !16q
4ra >mpo +4rb
n1c >30u +n1f +n1e
4sj >xqx
4sn >xny +4t7
4so >61f +4t7 +4t6
4t5 >pik
4u5 >3zf
4tw >r2g
4ty >t0c +4tz
6zv >xnx >xqy +kx1
4uo >1bk +nov +4up
4ux >eoc +4uy
4w2 >bf4
4w6 >g3k +4wb
pjt >i73 +pio
4w7 >6h1
4wh >nhn
4wl >4l7
4wm >4wh
4x2 >9ry +4x5
4x3 >mt9 +4x5
4xt >1h7
4xw >xqz
4y3 >5m3 +4y9
4y4 >qnx +xa +xb +4y8
4yj >jiy
4z0 >xpb
4zv >xr0 +4zx
50e >87l
50f >4l7 +50i +50h
50g >xqr +50i +50h
50w >im5
511 >s46
513 >gv1 +516
51i >hus
51v >xr1
53d >i9o
nz1 >xpw
53y >3iu
541 >xr2
42l >bx8
6pa >xos
55m >xpp +cgg +55n
55o >xr3
55t >kgz
561 >xr4
56b >xog
56j >xr5 >xr6
56k >xr7 >jww
1we >187
56l >34y +56n +56m
56w >xnk
56x >xr8
mxv >5rq +571
591 >lut
59t >xpb +w0m +59v
5a3 >xov +5a4
5ab >cut
5aj >xr9
5ak >xr9
5aq >xpg +5as
5ax >ql4
5be >xny
5bg >xnx
5dm >xra +5do
5dr >xrb
5e9 >4l7
5ei >xrc
5eu >b5v +5ew +3xo
5ex >734
5fh >mt9
5g7 >blk +5fy +5fw
5hl >b5v +5hn
5hm >kzr +5ho
5i0 >xrd +5j6
5jn >b5v
5jv >xni
5jw >6yt +5jy
5k1 >quk +5k2
5kc >kth +577 +j5m
5kd >xpq
5lt >jy5
5m4 >3w9
5m5 >xns
5m6 >6qv
5m3 >6yt >xre +2if +8wq +d51 +mq6 +1bn
cvh >o0z
5mq >pev +37o
5ms >3zf
5nz >xni +5o1
5o0 >6yt +48w +5o2
1j3 >xrf
5o6 >b6u
5o7 >47q +5o8
nrb >xrg
chj >xrh +chk
5oi >xri
5ou >61e
5ov >xrj
nx2 >93q
5pt >kkd
4n7 >3iu +4n8 +5pu
5qa >6hb +p0h +5qd +7d0
5rj >xrk >dyp
5rq >289 +5rs
o2w >7cr
5sl >t0c
5sv >jsn
5tr >b64
5ts >9ow
5u2 >mjp
6vh >xrl
5u9 >ryv +tg6
5ua >6hb
5ub >rcs
5uo >87l +5ur +5up
5uz >xpe
5yp >o0z
5yq >xrm
5z4 >1lm
60p >q4h
60n >xq4 +60m
60q >4me
61e >mt9
61f >ovh
61g >xrn
63u >jgk +2e5 +bkk
64d >9ry
64q >xon
64x >xq2 +64r
65i >gmb +4a5
pgo >4cb
677 >xnl +679
678 >xro
683 >cwx
68v >1bk
69e >6ky +6kz
69d >27
65t >1lm +6co +65v
6db >eoc +6d7 +kac
6ew >ncg
6fk >xrp
6fl >q75
6hi >xrq +6hj
6i6 >xrr
6id >eoc +2ik
6ie >q6s
6kt >h9q +6ku +mzb
6ky >87l +kti
6md >xnq +6mi
6n1 >xrs +hou
6nw >1xp
r64 >eoc +r4o +r66
6mq >2p7 +4id +3s2
6ou >b2w
6oz >dyj +554
6p1 >xnq +554
6pz >5jv
6q3 >m9x +6q6
6qv >g6b +6qy
6r4 >5m0
6r1 >jch
6r5 >mpo +6r6
6rb >xrt
6ri >77h
6rj >1h7 +6rq
6rw >ph6
dp4 >3lj +rbk +rbo +rbp
6ry >ho3
6rz >xns +6s0
6te >jj2
pcc >xru +c9q
6u6 >siu
6ub >xrv
6ux >1um
6uy >1um
6zp >xp7
6v3 >nxs
6v4 >5m0
6va >xrw
6vv >q75
6vw >xrx +6vr
6vx >xol +6vr
6wk >9a6 +9a9
6we >so1 +6wg +61z
6x0 >1xp
6x8 >xq2 +6x4
mwl >fsl
6xy >1h7
6xk >ay5
6xl >mt9
6xw >xry
6xx >xqn
6yt >1lm +6yk
6yx >xrz +31q
6qn >jpk +6qo
qzt >5oi
70f >55t
70m >xp1 +70n
70q >s4l
710 >5dm +713
71q >3iu +71s
734 >1lm +gpv +730
73c >dq6
73d >m9x
6v1 >xp1
gfk >b5v
76h >xs0 +76i +76j
76n >apy
771 >9ow
772 >6hb
77e >3i3
777 >xs1
l5b >g0h +f6p
783 >1a7
784 >xs2 >xs3 +789
785 >fxu
f32 >xs4
78j >771 +78h
791 >siu
792 >1xp +78z
798 >pk5
79j >87l +79g +79f
79s >p6u
7a2 >qmt
7a3 >xs5
7a6 >63u
on5 >mt9
7b3 >xs6 +bfa
7b7 >f6f
7c5 >xs7 >6id +7c9
5lr >xqb
7cn >9gh +7cp
7co >2ys
7cq >jmb
7cr >im5 +rld +7cu
7dp >33q >bx6 +7dr
7e7 >fsl
7e9 >kc8 +wez
7eo >bxa
7fr >30u
7h5 >fia
7hk >apy
7hn >k7b
7hw >2aw +9bk +7hy
7k8 >xs8
7k9 >hkd
7kq >xs9
7l9 >83h
7lq >6v9
fw6 >xsa
7mg >xq8
7na >2kp
7pe >k7b
7pf >xsb
7pi >1lm
7qb >1lm +6ud +hc +hd
7vp >92q +7te +82i
7y8 >5m0
7z4 >xs4
m9k >aka
823 >xsc
824 >xns
82w >7qb +832
82x >ocl +831 +830
83h >q75
84k >siu +84o +84n
85n >87l +auv +85e
85o >lvk
85s >5g7 +85u
4fp >xpn +376
rhg >xnn
878 >xqe
87l >eoc
88j >xsd
897 >92q +vx2 +898
899 >ajo
89a >6md
89t >c1k
89u >5m0
89v >xq2
89y >xsa +f96
8a6 >xse +8a7 +7am
nzu >elv +va8
8ax >xsf +8b5
8b6 >xsg
826 >xsh
gda >ldq +gd8 +drm
7ks >xsi
8dz >7pf
8er >4l8 +8el +8ek
bkm >cif >xsj
8fj >k1
8fa >xsk +8f7 +8f8
8gm >7h5
8it >27g
8kf >8lt >xsl
8ky >1um +8kz
8l5 >xs7 >6id +8l8
8lg >xsm
8lt >k76 >xsn
bbb >xso +xso
8n6 >xsp +fr
8n4 >6id +fs
8ne >m9x +krs
8pu >k6c +8pq +8pp
8rm >xsq
8rx >6v9
8tf >kkd
8tw >9ry
8ug >m9x +8un
8vj >r1y
8vk >r64
8vl >r64
8wm >5jv
8x3 >xsr
2ng >46h +46w
8x6 >fio
8x8 >o71
8x4 >9y6
8x9 >cqr
8xm >ldq >3zf
8xp >2l4
8xv >h69 +8xx
8z0 >xss +8z1
f7g >b5v +f7h
8zg >xst
90f >ocl +922
914 >rcs
91x >5m0
gh3 >im5 +928 +927
92m >6id >xqb +92h
3j8 >xpk
92q >m9x +92b +82i
ftj >xsu
pii >xsv
93q >xpx
q8m >xsj
94h >qyh +2it
jfx >mpo +95h +95f +95g
959 >xnq
958 >mpo +95g +95f
97c >nr +1aw +97d +8xx
97g >o0z +jwh
97h >xpp +97j
97m >h8e
n5t >xsw +okg +n5r
983 >5z4
98w >nxr
98x >4eb
99j >so2
99z >xsx
9a6 >6q3
27 >dro +dl7 +9ba
9br >xsy +9bs
9bt >c4g
9cz >xsz
9ck >f6f
9e2 >r9x
9gh >o4o +9gm
9gi >7wp
9k6 >5m0 +9k8
9ke >2po
9l0 >1xp
36x >aom
iyh >xt0 +iyz
bs6 >dyj
9lc >xqa
9lf >gnu
9lp >xt1
9ma >ljo
9md >xt2 +dix +3so
9me >xt3
9n9 >15r
9od >dfs
9oq >xrq
9ow >82w +9oy +9ox
9p8 >xs0 +9p7
sdi >7cd +4of
9r7 >6id +9ra +9r8 +9r9
9ry >1h7 +9rv +9ru
m6a >xt4 +m5g
j2t >kxv +j2v
9uq >hu5 +9uu
9vb >k76
9vc >kvd
9y6 >6f +5w5
9yb >5z4
euz >bm3 +8cs
9yo >t2j
9yp >6id
9z9 >xom
a0p >qg1
a10 >eoc +a0z
a1l >6hb +a1h
a3p >6hb
a4a >pp0
a4n >fmr
abf >q6s
acb >xt5 +5w9 +ace
af5 >53h +af6
9hc >q6s
afc >5z4 +afd !e54
afs >xq8 +afz !gbz
age >dfk
9a7 >1lm
aj4 >fya
aj5 >gqi
5m0 >1lm
ak5 >bt5
ajo >bt5
ajp >pze
aka >1lm +a3k
ak3 >g6w
ak4 >5o0
akd >xt6 +akf
ake >6q3 +akf
akr >k6c
am9 >e27 +1qd +l1 +amd +40p +amc +amb
aom >87l +aoq
h04 >6ux >8ky +h07
apy >t0c +aq0 +cra
aq6 >drh
b5v >6h1 +2w9 +ar7 +ar8
as7 >m1t
asd >1j8
au1 >d3z
aum >3zf
an3 >nh4
av5 >5m0 +av9 +av6 +av7
avz >2aw +aw1 +aw4
aw5 >2aw +mcx
aw6 >xns +mcx
aw8 >396 +aw9
dib >3ct +nts
cbm >xt7 +cbp
ayl >bdj
ow9 >xt8
az5 >r6 >xpo +7sr +az3
az7 >hmf
azj >az7 +pbz
azl >xpc
azm >xt9 +505 +azp +azq
php >b5v
b0j >im5
b0k >xta +b0n +b0m
b0q >87l +b0s
b0r >xny
6v2 >nx1
b2w >b3d +43c
b37 >cu7
b38 >b3k +290 +708
b3d >iby
b3i >xtb
b3k >xtc
b4u >t0c +b4o
b5a >6r
b5z >1lm +ar8
b64 >9ow +b68
b69 >nzd
b6a >qnw
b6c >e4r +b6d
b6s >5m0
by4 >jch
b6u >6yt
b6z >xt3
b7f >xtd
b7j >xte
b7k >3gf
b7m >3iu
b7x >xpq
o7q >xtf +o7v
bdu >p7t
r3o >o8r
baq >g3n
bax >g0a +bb1
bay >6hb
bb3 >38r
bb4 >bax
bbo >o0z
bbq >xtg
bbr >xtg
bck >2kq
bd0 >xqz
bdj >xth +b85
bdk >swh
be2 >xt5
bf2 >jgk
bf4 >xtd
bfb >6yt +bfa
ifw >7qb
bfg >xti
bh3 >b0k
bh6 >25v +bh7
bh8 >3qa
bit >xtj
bjn >t0c +bjp
bjo >bx3
bk2 >xtk
bk3 >qyh +bk5
bks >1km +bkh +bkg
bm3 >xtl +blo
blm >xtl +blo +blp
1ow >aka
2dn >pyj +2dv
bn4 >akr
bn5 >6hb
bn9 >xtm >xtn >8a6
bny >jgk +bo1
boh >2ew
bos >xns +3f3 +bop
bol >xns +6vb +3f3
bom >jy5
lnr >r3i
brf >hym +brg
bsf >5m0
bsg >xti
bsh >siu
bsi >siu
bbt >xom +k9e +mxx
bt5 >o4o +bte +bt9 !222
btc >7dp
btb >xom
al2 >xpn
bwp >s0o +bwr
bx3 >4x2
bx6 >eoc +bx5
bx7 >6s
bx8 >bx6 +bx5
bxa >xto +bxb
bxi >g4b +kuh
bxj >xny
bxo >xtp
by3 >5m0
by6 >sfj
byd >1ch
byg >6h1 +byi
bz6 >s70
bz7 >s70
bzs >xtq
c8l >bzs +c8m
701 >xt5 +3mj
c0y >xtr +c10
c0z >xts
c13 >jkd +c16
c14 >cqr +c16
c1k >5m3 +1bn
bln >kjk +blp +blo +1iw +c1o
c25 >xsr +c28
c26 >xtt
c2a >kjj
c2b >9y6
c2d >nsy +c2f
byl >xnp
i9o >i9q +chl
c33 >sqj
jen >a10
c38 >xtu
c34 >xtv
c39 >xtw
nyr >xq2
c3k >1lh
c4g >9uq +c45
c4h >1bk
c4i >h9q
c8z >xqk
c9c >5o0 +c98 +c99
c9o >5m0
n72 >289
cbl >6id
ccl >xnv +cck +ccj
cij >xtx
cdj >jy5
cdt >xty
5mr >xtz +37o
cgf >xpp +cgg
chi >i9o +chk
chv >xog +chx
ci1 >3gf
cic >6md +ci7
cif >93q +cih
mq5 >xu0 +mq6 +cih
cil >xq2
cjb >xnp +4ar
cjk >7qb
c1l >80t +c1m
ck1 >jz8
ckd >apy
ckt >dyp
ckz >xu1
cl1 >qyh
clm >xns +clp
cls >2aw +clp
cm3 >k4s
cmd >ph6 >hqv
397 >8l5
cmg >5m3
cn8 >5nz
cna >xpy
cnv >3zf
cny >mt9
cog >3c1
cow >xns +coy
cp0 >cls
cox >mex +coy
cpt >xu2
bge >xre
cq1 >gxo +gxj
cq2 >9gh
cqn >1lh
cr2 >c13
csa >87l
ctm >xop +ctn
cu7 >1is +cu8
rg0 >xu3
i0s >xt5
cud >1j2
r94 >g0h +r96
cug >xu4
cut >4yj
cv1 >xu5
cv6 >xu6
om0 >o04
cvg >983
cvj >1um +cvl
cvy >4l7
cww >mt9
cwx >6te
cxn >xq0
cxw >xpc +bjp +cxy
cxx >xu7 +5op
cy8 >2ew
cyf >kcn
cyy >25v
4lf >xpd +4lh
7b4 >3ct +7b6
cz7 >t0b
cz8 >xt4
cpq >xu8 +cpr +cz9
czh >2ad
czm >2ad
rbc >4lf
d03 >7qb +czx +czv
cxo >mtu +cxp
d0d >5qa
d13 >1rn +d18
d1r >3de +d1s
d1z >1j2
d20 >eoc
d23 >ldq
d2h >xnl +d2s +d2r
d2k >xpg +m2h +d2n
d2l >pyi
d2o >xu9 +d2s +d2r
d2p >pyi
d2t >xua
d2z >xub +8lu
d3i >xqi
d3m >xuc +d3n
d3z >d6i +d41 +d40
d48 >9y6 +iu4
d52 >nxr
hwc >1ui +hwd
s4n >c1k +s4p
d6i >5m3
6py >3q0
d6f >2hz
d6j >diw
d6n >g3n
d6x >xo7
d6y >iqh
b3f >27
d8h >87l +si2 +d8e +d8d
d8i >xud +d8k +d8e
d8w >2ad
d9p >avz
d9z >3go +da1
dar >xnv
dax >xue
daz >d6i
db0 >xpy
dbe >9gi +dbh
ddd >27
ddk >xuf >xri
ddq >5m0
ddr >82w
ded >xug +dee
deq >1h7 +mh1
dfi >dfk
dfk >mpo
dg2 >cpq
kth >inu +kti +dg9
dgg >xuh +dgi
di8 >r1y
dil >qyh +dim
diu >xui
diw >xt2 +dix
djw >xra +djo
dj2 >xt5 +dj7
dj3 >xuj +dj8
dkw >nx1
dkx >2p6
dl1 >24n
8rr >47i
3d4 >l30
5fo >xq2 +dnf
dnd >xuc +dnf
1p1 >q6s +1ox +dno
dnp >6db +dno
dns >289 +dnu
dnt >xuk
dod >lsv +do3
g0a >pze +8m6
dp5 >kfb
dp6 >iei
dpg >897
doq >qnx
dpm >xul
dpu >xum
dpv >xol
dq0 >c1k
dpz >xun
dq3 >dro
dq6 >xuo +dq9
dqh >dro
dqi >dr0 +gd8
dr0 >3zf
drh >27 >3zf +drm
dro >6hb +drm
drp >l30 +drn
dwb >nxr +mcb
dsj >jgk
dtb >nzd
dvl >2aw +dvn
dwc >nxr
dwe >2zq
e07 >xu5 +e09
e0f >xnq
e1k >m9x +e1j +e1i
j5k >6yt +j5i
e27 >6q3
e43 >24t
e4u >xup +9oc
e4r >eoc +eoa +e4s
e54 >5z4 +e57 !afc
e70 >734 +e71
ed3 >87l
eik >bw2
eil >pnr
eit >63u
eix >h69 +eiy
ek7 >7qb +ek9
ek8 >xuq
elv >1lm +em2 +e9i +elx
em1 >dyp
en1 >kxv
enr >a3p +enu
eny >87l
eoc >1lm +eo1 +eoa
ekc >xt5
eqp >az5 +eqm
eqr >fb9
dye >xur
erh >pzh
erq >xnp
7qa >7qb +hc
ert >fsl
ery >87l
est >xus
77h >fb9 +773
etv >dfk
eku >734 +cqu +ekt
eyk >pe4
ez1 >5mr
4we >3ct
ezm >h9q
f11 >t8b
f2a >ssk +9yi
f30 >5nz +f33
f31 >t2j
5jh >xut +e6g
f4h >xov
f4t >fmu >xsl
7y9 >jch >xuu
f58 >1xp
f64 >r6 +f67
f6a >f6f +f6e +f6d +f6c
f6f >xom +f6c
f6i >xuv
f6q >qnx
f6o >l5b +f6p
f70 >t0c +aq5
f71 >kxv +aq5
f7x >p2r
f85 >xuw
f8n >e07
fbi >396
fa6 >3gf +fa8
fae >50w +sdl
fag >jxz
k26 >93q
fb9 >k4s
fcs >az5
fd7 >pft
99y >pnk
fe8 >im5
8v6 >xtr >nxs
feq >nax
fer >xux +fet +feu
fez >xor
3av >kkd +3aq
ff1 >87l +ff5
ff6 >djw
ff7 >87l
ff9 >dj2
fff >xuy
ffh >5m0 +ffi
fhc >59t
fhh >jen +a0z +fhj
fhi >4me +fhj
fhq >mt9
fhs >fhq
fi1 >xp7
fi9 >xog +fic
fia >1is +fic
fie >xqv
fin >xs0 +fik +fil
fii >xuz +fik
fij >5m0 +fik
fio >cpq
fip >kzr +3fo
lm3 >87l
fj0 >b5v +olu +fj3
fk4 >7h5
fk9 >4l2
fkd >3e1
flr >2zq
fkh >t0c
fkz >5m0 +fl3 +3ke
fl0 >6qv +fl5
31i >701
flf >p7s
fm8 >5m0
fmj >xph >xv0 +fmk +fml
fmm >xv1
fmn >bx8
55p >xr3
fn9 >4l7
fn7 >6hb
fn8 >k7b
fnm >xnj
fnn >jah
fnt >c13 +fnq
fms >slo
fmt >jkx
foa >fmm
fok >xs6
p1g >xuh
fol >xs6
fov >xv2
kha >o4o +khf +khd !pag
fp9 >xv3
fpa >xv4 +srd +ban
fpe >mtu >b5v
fq1 >xuc +fq3
fq2 >gcm +fq3
fqt >xuf
fr2 >xv5
fr6 >1iz +fr4
frb >t0c +fr9
frc >c1k >xv6 +mo6 +fr9
fsl >1lm +fsn
fsp >fhh
ftn >pmw
fv1 >6h1 +qkb +fv2
fvi >r2g
fwn >pyi
fxr >r1y
fya >xv3
g09 >ed3 +g0g +a6h +8m6
g0h >2ad +f6p
g0i >gmc +f6p
g0n >7y9
g1u >m9k
g1v >mt9
g26 >6yb
g30 >xv7
g3k >3cu
g3n >xv1 +e19
3zx >xte
ftr >xv8
g4b >87l +e0d +b35
g4f >1bk
g55 >dyp
g65 >1xp
g6b >1lm
g6c >mpo
g6d >4i4
g6g >h9q
g7e >5m0
g6x >xt4 +g6s
g6w >l30 +g6s
g7z >b5v +6d7 +qsz
g81 >xv9
g84 >5m0
g8d >gqi +g8e +g8f
fsy >xva
gaw >rq9
ldq >dro +4f9
jg3 >mt9
42f >so1 +42i +flk
gbz >xq8 !afs
gc0 >xvb
fmr >xus
gcm >b5v +gcq
gcn >xnq
gcx >b5v +gcq
gd2 >5jh
9ur >xqs +9uu
1ui >bay +gde
gdc >bay +gde
ges >jy5
inl >6hb +gfb
gfg >xvc
gfo >dj2
gh7 >xrv
gh8 >7cd +1b9
ghf >xsz
ghm >mt9
ght >oet
gii >41k +3sc
gjn >xvd
3ec >61e
gjk >xve
n96 >akr
gkk >mex
gmb >87l +gmj +gmf +gmg
gmc >xq2
gmh >gmb +gmf
glz >skq
gmn >31q
gmo >5nz
gmk >5m0
gnj >kxv
4lx >xqt
gnu >87l +gnw +vl2 +gnv +2tv +gnz
gob >xvf
gon >r64 +goq +gor
got >3iu
goy >k2y
gqi >6ub
2lo >cxw
gt1 >xu9
gtm >k2y
gty >xvg
gtz >gu2
cwy >mt9
gu1 >mcd
gu2 >drh
gu8 >nxq
gug >r6e
gv1 >m9x +gv2 +gv3
gvs >25v
t4k >xpp
gwl >xvh
gx9 >1lm +gx2
gxo >j2g
gxz >xof
gyc >5m0
gzk >gqi
gzs >xpb
gzu >6yt >8ky +gzv
h02 >6hb
oyk >xvi
h0g >ow5
h0j >734 +izd
h0t >t0b
h0u >xvj
h0v >xsl
h0w >hus
h1e >g4b
h0z >9a6 +6x5 +p7
h1f >g4b
h1n >a10
h1d >6yt +av9
h2j >xvk
h2u >xs5
h31 >odk
fkw >q6s +wnd
h4i >eoc
h69 >97c +h6f +h6c
h8e >xph
hqv >6hb +hqx
h8l >xvl >xqy
t8e >aka
7k6 >nsy +jki +jke
1rm >dq6 +enu +5yv
j2g >xvm
h9q >5z4 +gpv +h9r
hae >xvn +haj
hb7 >qpp
hb8 >5m0
hbh >xnp +hbj
hc1 >ljo
hcg >xsz
hcx >xvo +hcz
hd5 >xvp +hd7
kjk >xo7
hej >9gh
hfh >sd2
hfj >xvq
hg1 >xpn +hg3
hg2 >xsq +hg4
hgx >6q3
hgy >jah
hhd >3zf
hg6 >odk
hib >lz1 +hie
nrc >p72
hke >kzu >1is
hl3 >pze +hl5
hl4 >xuh
hlo >r83
hlr >4fm
hmf >m9x +hm8 +hmj +hmk
hn6 >xnj +hma +hn7
hne >6q3 +hnj
hnn >61e
hns >5m0 +hnt
4ng >6id +hug +hmj
hmn >ngp +hmj +hug
ho3 >7qb
hos >xrs
hpj >jah +hpk
hpl >fya
hs2 >3zf
hsz >xvr
htb >1lh
htf >xpb
htl >xvs
htp >82w
hu5 >gmb +hu4 +hu9 +h5g +95f +hua
2v4 >xqp +2ui +hu8
dfs >6hb +dfu +hui
huh >xow +dfu
hus >xns +hun
hvh >xp9
hvi >xvt
hx6 >aw5
hx7 >xty
hx9 >xvu
hxc >nax
hxp >l30 +hxq
hxj >oh5
hyh >1iz
hym >jah +hyn
hzd >m9k
hzr >xvv
25x >o0u
i08 >xp9 +7ik
i1v >b5v +i1x
i2x >xvw
i37 >97c +i39 +i3a
i5p >1h7
i73 >f6f
i74 >xvx +qsw
i7h >e4r +i7l
i7i >kcn
i7o >b0k
t2i >xpx +t2h
i99 >xvy
i9q >5m0 +9w9 +sn5
i9i >r6e +i9m
i9r >xvz
ib7 >5nz
ibe >kxv
ic1 >kvs
ico >xw0 >xw1
ict >xw1
idk >4fn
iei >87l
ihq >bt5 +iht
ihr >bt5
iif >xv2
ij6 >3de +ija +ij9
ijo >p30
los >1bk
ik3 >jah
il0 >xw2
il3 >34y
ild >5m0
im1 >5ua
img >m9x
imd >fya
k0n >xw3
in0 >xw4
ink >3zf
inr >inu
inu >6hb +5ln
inz >o4o !xw5
iqh >xvm
ird >xw6
irk >5m0
ogf >glz
qbi >xps +ire
irl >soh +ire
n4p >7cd +n4q
iut >t0b
ivu >i37 >xqj
ixe >nht
j01 >enr +izz
j05 >xw7
j0k >xw8
j20 >r2g +j21 !eh2
j24 >1um +1un +a0z
kw0 >xtr
j2p >kjk
j3n >xvp
j3x >xw9
j3y >xwa
j4a >5o0
j4g >xwb
j51 >kzr +2lq +j52
j5c >fsl >7qb
j43 >42f +j46 +j45 +j5m +j5n
j5l >42f
j5w >24l
j68 >87l
j6f >xpq
j7q >4le
j7z >187
j8k >j8u +j8m
j8u >6id +3iz
j8z >k6c
j90 >3zf
7e8 >1lm +3yo
j97 >xwc
j98 >xox
j9a >gcm +j9b
j9q >qgt
ja5 >5o0 >5tu +ja8 +ja7 +ja9
jah >xu1 +k09 +800 +801 +ja9 +ja8
jal >5m0
jam >xw1
jan >jch
4o1 >gu2 +vak
jbg >38r
jay >xwd +o3g +o3f
jbq >xwe
jbu >xwf
jc5 >xph +jc7
jbv >jc5 +jc7
jce >dyp +jcf
jcn >hqv
jck >xpk
jcl >5m0
jcr >phy
jcs >qbf
jd4 >3de +jd5
5ac >xwg +5ad
2az >xul
je9 >gnu +jea
3oq >bm3
jem >sfj
pww >ntx
jg2 >xwh
jgj >mcd
jgk >im5 +jgw
jhm >6hb +8sr +4mc +jhp +jho
jiy >slo
jj2 >jiy
4l8 >4hk
jjo >jkc
jkc >xt4 +jke
jkj >lfz
jkx >slo
bhd >jkx
jld >5o0
jle >5o0
jlf >1h7 +qja
jm8 >xwi
jmb >xwj +jm9
gy0 >qig
jo4 >xom +jo5
joa >g0h +2ui
jp2 >xwk +jp6 +jp4
jp9 >xwl
jpj >xr0 +63x
jpk >9ry
jpz >xr0 +jq1
jq4 >xom
jq6 >1bk
jqg >xut +jqi
sei >b64
jqv >19z
hbx >h69
jrq >pyi +jrs
jrv >5pt
jsd >dj2
jsn >xrv +jso +jsp
jt5 >xnx
klg >qyh
jw7 >2pi
jwg >h69 +jwi
s7l >3gf
8hx >xwm +lun
jy5 >m9x +jyb +jya +jy9 +jy7 +jy6
jye >5rj
jz8 >xnm >xop >xpp +jz7 +jz6 +jz5
jze >bdj
jas >xwn +k00
k04 >rbb
k05 >xwo +jtb
dyp >m9x +dyr +9yz +k09 +800
k0m >jgk +1ox +jke
k0o >f2a
k0u >k7b +8ty +sqf +sqe +hrc
k0v >pyi
k1k >5u9
pfn >5u9
k1i >8xv
k1j >qnw
ref >xwp
k1p >xwq +k1q
k1r >xwr +k1s
k1w >f6f
k2l >p0i +k2n +k2m
k2y >rcs +k31
k2z >rcs
g6e >k2y
k39 >5m0
cz3 >b37 +k3i
k3j >xq2 +e2p
ldh >xsq +ldi
k46 >r6e
k40 >xov
k44 >xpc +bk5
k4h >xws +k4j
k4m >63u
k5m >92q +831
k5w >iif +k5o
k6c >xwt
k73 >gv1
k75 >xwu
k76 >xph +k79
k77 >e1k
k7b >g0a
k8m >xnx +k8j
k8p >cqr
k8r >r1y
r1y >1lm +k7u
gqv >j2g
k9d >72v +3ke +k9e
k9z >qyh +ka0
ka3 >xrl
ka9 >xwv +2aj +kab
kai >xww +kak
kap >xud
kag >xom
kbf >5m0 +wrn
kbi >fsl
kbj >pju
kbp >kl6 +kbt +kbs
kc8 >9su +qc4
kcn >ed3 +iz4 +ecy
kd9 >xwx
kdb >mr5 +kdf +kde
set >xwy
kfb >cpq
kfc >cpq
kfl >5jv
kfq >xwz
kft >xsq
kgg >5m0
kgz >xx0
kh0 >6hb
kh9 >xt5
khg >rhr +khi +khh
kho >xx1
khj >9y6
khs >4me
khu >kh0
cb7 >24l
ki1 >g55
kiq >b0k
kjj >ryv +p7x
gou >xx2
kkd >xwe >xov
8xa >4e5 +ok3 +8xg +8xc
kkf >6id +kkh
kkv >xx3
kkw >xnp
kl5 >xx0
kl6 >24k +kl7
klx >xrv >h69 +klz
8cn >gmb +o2d +8cm +7wb
cok >aka
krl >h69 !xx4
kr0 >gmb
kra >jgk +kre
ktg >7cd +ktj
kvd >xu1
kvi >jt5 >xx5 +kvf
kvo >xrs
kvq >xv3 +tvj
kvs >xut
kw5 >siu
kwm >xx6 +kwn
cfd >87l +ku3 +cff +f2q +ik7
kxv >734 +gpv
hkd >1is +kzv
kzr >6hb
l01 >mtu
gqu >sfv +l03
l0z >pyj +l11
l1a >xq2 +e41
l10 >im5
l30 >6yt +l2u
l6h >qdd
mfj >2g7 >xx7
l70 >8lt
l7k >87l +1ut
l7r >gmc
l87 >xq2 +l8a +l89
l8p >dj2 +l8r +l8s
l94 >396 +kde
l9e >az7
jyo >h69
la0 >xuz +la3
la1 >qpp
lag >24k
46h >q4h
lbo >xx8
lc0 >qmp
ldj >1l9
leb >k0u
lfy >jpj
lfz >2ku +5wy +lg0 +lg1
lg7 >cqa
lga >srb
mtv >xx9
lh8 >1xp +lh1
lh6 >xxa
lha >xxb
p8u >pyi
lhj >xns
li4 >xnp
lhu >xxc
li7 >d8h
lig >xxd +lij
2hh >xxe
lih >ls9 +lij
liu >xr4 +liv +liw
lix >2hz +liz
lj1 >xt4 +moi
ljh >ljo
ljm >80t
ljn >9su
ljg >2aw +ljl +lji
ljj >h1n
ljp >r29 +ljq
ljo >g6d +ljq
skq >5nz +skt +sks
e9c >xxf +ohs +lkr
lkx >9od +aw4
lky >mr5
ll2 >apy +ll3
lkn >xxg
lla >aka
lml >azl +lmo
ln0 >mt9
lnl >r1y +lnn
loe >5m0
lof >xog +log
lot >xny
ms5 >h8l
222 >o4o +lqq !bt5
ls9 >xxh +jzv +lsg
lsv >6id
iby >9ry +lt0
luq >a10 +lun +9x7
lut >o69
jxz >gmb
lvk >xny
lxp >b0k
ly7 >xxi
lyj >h9q
lyk >krl
lyo >k6c
lz2 >xxj
lyx >dyp
lz1 >87l +lyr
lzf >1bk
dyj >xsm
1rn >nxr
m1t >6md +m1c
m2e >pk5 +m2g +m2h
m42 >h9q +bpu +3sk
m4h >xo0
m5n >734 +gqa
7cd >h69 +3s7 +d78 +m4n
m6g >87l
m88 >5m0
m8p >m9k
m91 >6q3 +9a8
m9x >734 +et5
mbr >xr6
mc1 >qbe
mc2 >fm0
mc4 >87l +mc6 +mc5
mcd >drh
md3 >xny
ovd >dr0
mek >pyi +k1s +jrs +mer
mex >3zf
6h1 >87l
mgy >xov
mib >fok
mil >xtw +mio
mir >c1k +mit
miv >xxk
miw >2aw
mjp >cz3
mjq >8x3
mku >pyi
mlt >o5m
mll >xq2
mt6 >2hz
mme >b37
mmk >jen +mmm
mmr >n1j
q7p >jen
mmv >r2g
mnq >dns
mnz >xul
mo2 >3zf
mpe >xwk +mpg
mpj >xxl
mpo >slo +mwe +mwd
2dc >2aw +2aj +2de
mpr >mpo
mq4 >c1k +mq6
mqz >xxm
kzu >s4l +kzv +mr0
mr5 >e4r
mr8 >jpk
mrg >b0k
mt0 >l30 +mt2
mt1 >l30
mt9 >1h7 +38v
mth >jrq +jrs
mti >nxs +jrs
4t4 >xsq >xqb
mtu >g6b +fv2 +mtw
mu6 >2hq
muc >xom
mux >xxn !xxo
muy >2ad
mv3 >gqi +38g +mv4
mvm >10e
mw1 >t0c
mwt >n33
9k7 >289 >xxp +9k8
mx6 >m9x
mxl >xue
mxm >xt3
4l2 >xvj >bx6 +4l5 +4l4
my0 >3zf
my9 >xxq
myd >nhm
oxa >xxr
mzw >5ab
n0h >xxs
n1d >xxt +n1f +n1e
n1j >3w9
n1p >24k
n23 >nhm +n25
n27 >24k
n2c >xxu
n2d >5lr
n33 >xt4 +n34 +n36
n46 >xxv
n47 >o0z
n5c >xxw
n5o >k4v
n5s >o04
n6i >93q
n71 >xns
n7b >a10 +ixa +n7c
n7f >5m0 +o7k
njx >xpc +njy
n95 >xns
n97 >xxx
n98 >xrc +n9e
n9n >1kp
n9o >k7b
p7c >q6s +n9p
na8 >dyp +naa
nab >xxy >xxz
nao >c1k
nax >c1k
nay >xuh +nb0
nbd >xu1
nbk >nr1
nbz >897 +6n8
ncg >3zf +ncd +ncl
ncr >xor
ncs >cbl
nd4 >n1c
nd7 >xog >xy0
ndt >38r >o66
ned >srb +nee +nef
nfa >l30 +nyf
6ya >6yt +6yl +6yk
nfb >xy1
nfc >pze
nff >5m0
nfl >xxf +nfn
nfo >xpc
nft >92q +nfu
ngg >dil
ngp >xy2 >xy3 +hml +ngn +cm5 +ngj
ngq >6id
ngv >xy4 +3fo +ngy
ngw >b5v
nh4 >xuh +q8i +nh5
nhd >g3n
nhm >pyi +nhp
nhn >bx8 +nhq +nhp
nht >mta +nhq
ni7 >xr8
a31 >83h
niv >jgk +nj0
nj5 >bx8
njl >1xp
njm >xy5
nkh >2kq
nkl >hkd
qfj >r1y +qfk
nl8 >xy6 +nla
nlc >xnp
nle >xy7
nlo >q4h
nmf >xqa
nou >c1k
np7 >b0k
npt >5m0
nq4 >b3k
nrn >2pi +nru
ns5 >xtm
nt0 >xy8
nsy >xs0 +mzs +nsw
3ct >6h1 +2wk +cy9 +712 +nts
ntr >2ad
ntx >l30 +nu0
nue >mr5
sez >jgk
pdf >7g6
nvj >5m0
bo9 >k0m +bof +bob
nw3 >xy9 +nw9
nwv >5jv
nwx >xog
nx1 >l30
j5b >l30 +j5d
ntk >xtr
nxd >xya +nxg
o3d >g6b +q7o
nxq >pyi
nxl >10e +326
nxr >6hb +nxu
nxs >l30 +nxu
nyd >1jg +nyf
nye >l30 +nyf
nyi >nye
nyx >xrl
nzd >s70 +9oi +nze
nzg >r64
nzj >nzd
nzn >t0c
nzs >c1k +nzt
nzv >bt5
nzw >ofy
7e6 >xyb +3yo
o04 >xpq +o06
o05 >4me
o0h >fl0
nuu >2d4
o0z >j2g +46n +o11
phw >bt5
o15 >5z4
o17 >2hz +l11
o1c >r2g
o1d >6i6 +o1e
o1o >mpo
o1n >jch
o0u >hkd
o1w >b37
o2b >xpc +o2d
o2k >xyc +o2n
o2v >ijo
o2x >xyd
o2z >nxl
o38 >xpb +9wt
o3e >g6b
o3q >xqa +o3t
o3u >33q +5kp +o3w
o3v >xq2 +aa6 +5kq +5kp
o3y >xq8 +o3z
2xz >xye
o4n >mt9
o4o >pze
o51 >38r
o52 >38r
jmc >sfv +jm9
o5b >hke
o4z >ljp
o5m >xyf +o5o
o63 >xpf
o66 >6hb
hxd >xp9 +7ik +dw4
o79 >5m0
o7b >92q +o7d
o7i >5m0 +o7k
o71 >xp5
o7n >r1n
o7o >xo7
o8r >gmb +o8n
rnc >xpw
oa9 >xyc
obh >xtm >xtn >8a6
oc9 >xsl +oca
ocl >92q +4wq
ocn >xyg +oco
ocq >38t +ocs
ocv >xqk
od4 >pze
odk >c1k
odl >xp7
odq >4fm
odw >sw6
ody >3zf
odz >34y
oe5 >jch
oel >xp9
oet >xwn +oeu +oev
oew >q7b
ofy >xp7
ofz >4me
ogj >xwf
ogk >r1y +ogo
t84 >b5v +t83
4ot >r1y +4ox +4ow
oh5 >xpq
ohi >xt5 +ohj
oho >xor
ohw >ohi
oio >xo5 +oip +oiq
oka >xry
olm >jy5 +jy6
c9d >r6e +c9f +olq
oln >97h
omb >k0m +5jp +omc
on4 >3iu
on2 >e4r +ahj
onh >5g7 +onj
h30 >xyh
oom >dpz
ooo >lsv
oov >drh
6v9 >nhn +ghn
op8 >25v
opk >3go +opm
orj >xnp >xrn
oru >dyp
dxm >97c >xyi
otn >xwm
oty >aka +ou1
ou6 >xyj
ovn >70q >n7b
ovr >xyk +ovt
ovs >xnn
ow5 >kdb +ow8
owa >63u
p0x >xyl
oxe >2af
fmu >1is +fmv +oxg +oxf
c90 >e4r +oxf
oy3 >h69
oyc >8ne +oyf
cbr >xpf
oyh >xym
oyl >xyn
oz1 >lh6
oz2 >mpo
oze >1lm +ccx +ozg
ozu >xsl
ozz >xo5 +ohq
1fo >xyo
7kr >l30
p1h >xrr +p1i
ox9 >pyi
p2g >xtk >6id +p2i
q1d >1xp
p2r >xvm
p2x >fmm +p2z
p30 >xt5 +cum
p32 >xpt
p39 >xxp
p3u >38r
p3s >ph6
p48 >cfd +p4b
p4g >n7b
p5p >5be +lel
p6j >xos +p6k
p6s >xqb
p6t >6hb
p6u >pev
p72 >k7b +krr
p73 >xyp
nr1 >m9x
p7s >p7t
p7t >slo
p7u >xyq
p7v >xtq +e3o
p81 >xyr
p82 >61e
p8v >q75
p9v >qnw +p9g
pag >o4o +pah !kha
ovk >ovn
paw >xys
pbi >aka
pbz >ngp +pc1 +azj
pck >mex
pd0 >396
pcz >nzd +pcs
pcv >xwe
p0i >r1n
sqk >xyt
p7r >pyi
pe4 >xyu +pe6
pe5 >jy5
pec >222
pej >xqq
pev >e4r
pew >g0h
pf3 >k1w
pfh >jy5
pfm >kdb
pft >97c +1k2
pg9 >pyi
pgb >nsy +mzs
ewh >h9q +46p +4ii
pgd >cpq >pyi +pgh
pgp >bm3 +pgq
pgl >dpz
pgm >xns
pgn >xns
pcp >nax
ph6 >xpz
phb >nhn
5on >as7
80t >m9k +phq
phy >mt9
phf >2er
pib >d8h
pic >xvp
pj6 >niv +wvn
pju >g6b
pk5 >xv4 +pk7
pk6 >xyv
pl8 >r3i +pl6
pl9 >qpc
pla >qpc
plc >xqs +r3z
pld >fmm
plu >pj6
pih >6qv +eru +pio
pij >6qv
pmw >1lm
pnk >xtl
pnl >pk5 >xyw +pnm
6hb >1lm
po4 >3jq
mpf >7qb +8y2
pov >t0c
pow >19z
pop >mt9
pp0 >im5
pp7 >7e8
pqp >xyx
pq4 >xyy +pr7
prx >niv
psc >pbi
pv7 >c1k
mte >19z
pvk >xqr
o6 >ssk +ob +o9 +o8 +110 +dj
pwk >quk
nu4 >cbr
pxh >xyz
pxp >cq1
pxz >6hb
pyi >87l +djo
pyj >xz0 +djo
pze >1lm +5o2
n4x >xz1
pzt >mt9
pz6 >4l7
hrf >xq3 +hrh +q1f
q1e >e4r +7gw
q22 >xt4
q23 >28n +t2h +q24
q25 >6yt +q24
q2g >289
q2h >289
q2d >c1k
q2i >xz2
q3s >c1k
q3w >xq2 >r1y +7j8
q4h >6md +b9z
q4k >4ty
q4l >6x8 +k4j
30u >1is
q5m >xpb
mum >xz3
q6d >xt0 >xnm +q6b
q6s >eoc
q75 >bx8
q76 >bx8
q7b >odz
q7c >xz4
q7l >i1v +q7n
b0v >7qb +b0y
q8p >c25
qaf >4fm
qak >5m0
qap >qyh
qbe >xov +qbh
qbf >xz5 >xz6 >xqw
qbt >pmw +qbw
qbu >xz7 +lun +qbv
qc7 >5m0
qcc >xsl
qch >4fc
k5c >5m0
qd4 >82w +qd6
qdd >3zf
o0o >gvs +o0m
qe2 >xz8
qe6 >3av
qev >k04 >xz5
qf8 >r1y
qfa >pyi
qfu >1bk +qfv +qfx +47s
jxo >xnx +494
g6f >6db
lsa >9cz
qg1 >xvo +x6b
qg4 >xz9 +qfq
4c4 >xza
qg5 >ls9
qgt >xpb
qgu >3zf
qha >xzb
qh8 >xtm
qig >nxr +2zs
be3 >b6u
80s >pbi
qj5 >6i6 +kdp
qiw >5m0 >r1m
ql4 >3zf
r57 >xzc
qmj >nmf
qmk >qmp
qmp >xnp +qmr
qms >qmp
qmt >m1t +qmu
qnj >nue
qnw >1lm
qnx >9y1
qp1 >xpk
qpc >mpo
qpp >6qv +pio +qpq
qqj >jiy
qqk >xt5
qqt >xzd +9xl +qqu
qrk >6yt
qry >xxr
qsh >5m0
qsn >lsv
qsu >2hz
qtl >odz +qtn
quc >2hz
qud >kjj
quk >xnp
qul >quk +qu3 +5k2
quv >xov
ey8 >xze >193
quy >xzf
qvn >dns
qwc >xsy
qwg >xzg >xzh
qwf >xp8
qws >6yt
qps >5m3
2g7 >mt9
kke >xyc +71g
c3f >xrv +c3h
qxk >3ej
qxj >c25
qyh >e4r
qyn >kzr
qyp >3w9 >xrv
qyr >xzi
6yb >6yt +j5d
qzk >g3n +qzm
qzr >xzj
qeg >ho3
r1k >xt4 +r1l
r1m >5m0
r1n >6hb
r1z >m91
r22 >g6b
r21 >92q +82i
ljk >2ad
r29 >1lm
r2j >xqs
r2k >rbb
mul >fb9
r3g >xx1
mml >rbb
r3i >xq8
r3x >ses
r45 >r29
r3y >r64
r48 >xzk >xoq +njn +4b8
r4k >xny
r4w >xny
r56 >nmf
r6x >xxr
r58 >aka +r66
r6e >87l +olq
r6f >xq2
r6g >xy8
r6y >2hz
r70 >lsv
r77 >pze
r7b >xu2
r7c >xzl
r83 >8rm +r84
r8d >n95
r8e >xzm
qq3 >xnn
r8q >xzn
r90 >b64
r91 >fmu
r95 >87l
r9f >xom +r9i
r9t >xzo
r9x >p8u
raa >4l7
rai >3lj
rao >76
rb3 >c1k
jch >c1k
rbb >xqp +rbd
rbj >xzp
rbi >xnn
2gb >5mq
rbu >sqj >xzq
rbv >2kp
rbx >24t
rbz >xns
rc0 >28n
rcq >xov
rcs >xo5 +rcv +rcz
rct >xxy
r1j >396 +r1i
rdo >cbl
rdt >2d4
re4 >5jv
reb >jj2 +rec
ree >d6i
rei >xzr
rfq >jgk
rfu >age
rfv >c25
rfw >k7b
rfx >r70
rfz >r1n
rg2 >q2d >xzs
rgb >5m0 +rgc
rhr >xzt +rhp
rii >cn8
rip >4uo
riz >xof
pt4 >reb
rnl >xpw
rq9 >5m3 +rqa
rry >a3p
ryf >3ji
ryl >xzu
rym >41k
ryu >jz8
ryv >xp5 +a1j +jtp
rz4 >jgk
rzv >s41
rzw >kkd
s0o >e4r
s1f >xzv
s2i >87l
4ix >4ch
s2r >xzw
s3j >qnw
s41 >f4h
s46 >xs5
s47 >xzx
3xb >dpm
s4l >r64
s4y >5m0
s4z >5m0 +s51 +s50
s5d >dj2 +qu
s5h >xzy +s5f
bzk >kh0
s70 >70q
s72 >c1k
s7k >3qa
s8c >xzz
9b5 >y00
s8e >xz7
s8p >xv3 +gf4
s8v >jy5
s93 >drh
s9h >apy
axs >pik +s9x
saq >xnp
sbr >5m0
scw >25v
sd2 >hbh
ses >xpd
sfh >38t
sfv >jkx +sg1 +sfz
sfj >jhm +aw4
sgi >4me
j2h >y01
sh6 >mr5
sho >34z
5lq >bx8
sht >90
shu >xou
shi >1lz
shv >80t +shw
jmy >af5 +gbc
shy >xw3
siu >nzd >xz5
sj0 >y02
sjc >2er
frj >oa9
b6t >y03
sjs >6id
sjx >quk +qsg
3ju >289
5lp >2g7
skg >jah +skj +ski
skh >y02 +skj +ski
skw >slo
skr >5m0 +skt +sks
sku >5o0
sk4 >aka
sl0 >xns +sl2 +sl1
slo >1lm
slu >6hb
mpq >9gi
1is >eny +1ix +1iw
1j2 >eoc +hyi
smv >pmw
s2q >xq2
smx >82w +qvt +eub
9x6 >r6e +hia
snm >c1k
snj >289
so1 >1lm +42i
so2 >xsl
soc >7hw
sod >avz
soh >xsq
soi >xov
sqj >gmc +2ui +sqm +mrq
sqt >4wh
srb >eny +ban
srl >3v1
srm >y04
2gv >3zf
st3 >6qv
st4 >6qv
4d1 >t0b
cp1 >xt5
st8 >y05
st9 >y06
sh1 >xus
stv >y07
suj >irl +ump
sv2 >xvc
sve >4l2
svt >mme
sw3 >d9p
sw4 >c4g
sw5 >xu2
sw6 >xns
sw7 >xt5
sw8 >jc5
swc >jbu
swd >o71
swg >nfa
swh >cbl
swi >a3p >k6c +svl +svk
swk >xt3 +be6
23e >p72
sxa >g3k +sxi +sxd
sxb >xqa +sxe
sxh >5be +sxe
syc >y08
szm >ntk
szp >t0b
szq >5m0 +szu
t0b >kxv +t0k +t0j
2pj >t1a
t14 >38r
t0q >xsq
t0c >y09
t0w >xnq
o10 >t0c
t1a >q75
t4b >xus
t1v >5m0
t1w >qpp
t2f >5jv +t2h
t2j >6yt +t2h +9ru
fxu >xpt +c1h
t2t >jgk +45o
t4l >s70 +t4m
cqr >ay3
t50 >my9
btv >kxv +2ii +c46
t69 >5m0
6x9 >6db +6x5 +t6b +t6c
t86 >897 +t88
r3s >1v1
qny >1v1
jug >1v1 +jub
dz6 >jug +dzg
4zf >r3s
p0j >4zf
p0u >y0a !y0b +r4d +no0 +p0t
wc >8nu +ge4 +wb +wa +ite
kw3 >y0c +euh +kvx
i51 >r3s
8nu >i51
d7x >8nu
hrr >8nu
65f >r3s +65d
9q8 >r3s +a9r +9q7 +9q6 +9q5 !y0d
91d >9q8 +91p
qho >y0e +l8
nok >9q8 +ulv +noi
d89 >9q8 +b36
qgl >9q8 +hr2
35o >8nu
aa0 >9q8 +af7 +uow
31h >y0d +ke8
5r8 >y0d +bqq +v9g +bsp +una +5r5
pgy >y0d +ph1 +pgx
52v >1v1 +533 +535 +534 +52z !y0f
g2q >y0g +p3q +p0n +gag +sp +ul0 +tf8
9u1 >g2q +9u7
s6y >9u1 +tf8
9xn >g2q +9f1 +m2z
jr3 >g2q +3hf
efn >r3s +jig +taa !y0h
jj9 >efn +jig
ed8 >jj9 +uhy +uj0 +ikb +edd
qzw >jj9 +qzz +8xo +g92
eeh >efn +eei
jsb >8nu +jsc
qxe >8nu +vzn !y0i
ciq >y0j +ciw
jk6 >y0j +vy7 +jlb !y0k
62p >y0l +wbh +63m +1l
qgh >y0m +pz4 +olh +71c
euq >y0k
2zk >y0n +nwb +a0 +9ov +2z9
rbe >y0o +rbf
sv0 >8nu +su3 !rxn
9c0 >sv0
rxn >8nu +rxm +rxl !sv0
ddz >rxn +ddw +ddy +m5b +m5a +m59
9cx >r3s +9cv +qph +45f +npz +wir +npy !y0p
5yz >9cx +5z0
cm9 >9cx +h7j +cm6 +wir +vae
opx >9cx +cm6 +9cv +njo
c8t >y0p +8ti
dug >y0q +dul +duk
acv >y0r +u12 +uix
o74 >y0s +hy7 +dw4 +i0a
nid >y0s +o76 +nin
oo7 >i51 +oo3 +wsy +uyr +oo0
oo6 >oo7 +uyk !y0t
4br >oo6 +1pz +uyo +uym +tyh
bsd >8nu +bsa !y0u
aoh >bsd +eui
6o >bsd +tfs +1e3 !y0v
10b >bsd +6r0 +101
i8d >bsd +uyq !y0w
wl >y0t +ltj +syi +wk
dqq >y0u
of >y0u
sag >dqq +a0
b94 >y0x +9k9 +655 +b97 !y0y
lt9 >y0z +bgm +d9y
842 >lt9
4rd >y10 +x3a +qq9 +4hy +4rg !y11
knl >y12
s8t >y10 +sfb +so
4k1 >y13 +trj +m08 +4jw !y14
e7r >y10 +6z !y15 +imz +bjw
i7y >4k1 +ugh +i7w +al6 +i7z +ugf
81n >i7y +vc9
fs6 >i7y +fs5 +ugf
gzp >r3s +gzn !avs
gt6 >gzp +gqr +gsc
avs >r3s +avq !gzp
meg >y16 +x3m +meh !f02
8j >meg +wbj +8d
m4g >meg +7zr +1x1 +7zq !y17 +wv8 +cgv
f02 >y18 +f03 !meg
qp9 >y19 +abn +qp8
8dn >y19
rle >y1a +vxk +4o5
1c3 >lcv +1bu
gew >1c3 +1by +gex
9hy >1c3
az8 >9hy
gwv >9hy
jus >1c3
bl6 >1c3 +1ki
bk8 >1c3 +nvm +bkg +bkh
e1q >1c3 +9p0
5tg >1c3
ctl >5tg
4c8 >5tg
s68 >5tg
ajq >1c3
6w6 >1c3
ag1 >6w6 +1by +gey +gex
fwd >ag1 +fwf
gxa >82w
28b >pkv
5rr >28b
k2o >b8e +k2q +oyb
75o >gxa +ndh +ndi +75p +75q
d45 >nu6
nu6 >gxa +b0d
b8e >gxa +34w +uok +jkf +hud
brt >b8e +4w1
pkv >gxa +pkz +36k +pn5 +pn4
2k8 >1c3 +tll +hd +hc +2kb !ri8
cd8 >2k8 +me7 +3rm +a86 +cdb
cb9 >2k8 +cbb +cba
gi4 >2k8 +tll +h9 +gi2 +vls +3cp
kt2 >2k8 +7c3 +kt4
50j >y1b >er7 +50k
1ay >y1b +2mp +qh4 +1b4 +1b3 +1b1
1uu >lcv +1uz +1b1 +1ut
exa >y1c +1ns +exd
2wg >1uu +2w9
gkq >1uu +9xv
ri8 >1c3 +ria !2k8
334 >1c3 +e3l +336 +335 +b8a
8et >334 +7yz +chx
naq >334 +gx3 +ner +neq
36g >334 +2s3 +ojg +ojh +36h +34w +twn
36j >36g +w0t +36k
p7i >1c3 +p7k
qcf >p7i +qcg
2ct >dzr +2cw
7qf >1c3 +6ud
5o5 >7qf +b2j +5o2
gl6 >y1d
5ea >lcv +rl7 +5g6 +txf +tx9 +5h3 +tz3 +5gx !y1e +vyu
r5t >5ea +chl +r5v +vs3
r5l >5ea +r5m
8q2 >5ea +75k !y1f +7oy +tx6 +8pv
7tk >8q2 +7te
fx8 >8q2 +8i3
ber >8q2 +nwf +bev
s1p >y1f +8dy
32a >y1g >y1h +32c +32b
iny >y1i +van !y1j
kou >y1g +kow +dtd
9dk >lcv +9m3 +9dy +v2j +9dt !8c4
8c4 >lcv +8c1 !9dk
d1j >8c4 +nsn +cp2
psw >8c4
ead >8c4 +szy +rb1
61p >4zr +61r !y1k
d2b >61p +u21 +d2j +6ft +7w
p8 >61p +p7
6bf >p8 +6be
fc6 >6bf +cgu
6b4 >y1k +6b8
ez5 >y1l +ez8
pvd >lcv +pv9 +83a !y1m
ave >y1n +d0o +utz +6c9 !y1o
b5d >pvd +7ol +b5b +b58 +b57 !y1p
gq8 >b5d +ld5 +691 +h51
9mq >gq8 +9mr !y1q
6mw >pvd +6my !y1r
qug >6mw +qu6 +jk3 +tc9 !y1s
6n >6mw +1yn !y1t +tit +cyu
5x9 >6n
l6p >lcv +l6l
p0e >lcv +uvb
8o7 >y1p +8ob +8oa
a51 >1v1
lcv >1v1 +4zn
i52 >lcv
dtq >lcv +dtl +dtj +dtk
qg >lcv
i1e >qg
ihy >qg
s7n >qg
4ap >7u3 +h51 +ld5 +ld3
pxk >4ap !egt +px8
b19 >pxk +57g
a8w >lcv +a8z +a8v
rik >lcv
sz9 >a8w +apa +g4 +g3
go4 >a8w +ml7 +wcx +3rm +7wa +vf9 +vad +e6a
acw >go4 +acs +acr
gp9 >go4 +gpa +9pw +pbe +2co
egt >4ap !pxk +egq
4zr >lcv +4zt
kc9 >4zr
cxc >4zr +vp
1o0 >4zr
miq >y1u !y1v
ru5 >y1w +w4d
s3r >y1u +s3h +s3g +s3f !y1x
8sb >68z +3l3
6gc >y1y +ttd +p6l +6gh !y1w
hq3 >6gc
hq2 >y1z +n52
n53 >lcv +n50 !8bj
dz7 >n53 +dza +dzb +ve7 +dzj +dzh
it6 >dz7 +it5
o86 >n53 +wzf +p9t +tz +g4z +o85 !y20
1em >o86
g56 >o86 !y21 +tz +613 +g4z
je4 >o86 +12c
rqe >o86 +rqc +rqb +w9k +rnt !y22
dm8 >rqe +dma !y23
6ff >rqe +5q3 !y24
osv >o86
127 >o86 +je1
614 >g56 +612 +617 +616 +615
lyy >g56
mbl >g56 +mbm
a0i >n53 +a0h !efk
a17 >a0i +a1a !ifb
8bj >lcv +8bs +8bm +8bv +8bu +8bi !n53
8br >8bj +8bs
8px >8bj
8h4 >8bj +8s6 +u6g
vw >8h4
8sc >y23 +hj5 +8s1 +8s7
2x6 >8sc
efk >8bj !a0i
ifb >efk +ifc !a17
c0r >y25
8j1 >y25
4vf >lcv !rkt
efv >4vf +eft +efs
pz8 >4vf
caw >y26 +cah
kwp >lcv +kwj !y27
ipj >g58
g58 >kwp +kks +g53 +g52 !y28
rkt >lcv +kni +wgx +uet +wgo +tt2 +e8r +rkq !4vf
8yo >rkt +lev +leu +8ys +8yr
ec3 >rkt +ec4 +uns +eci +ec5
g9j >y29 +cq +g9c +uoq
6sh >lcv +6sg !y2a +u8y +jys +jyp +h1q
ruo >y2a +ruj !y2b
oy7 >y2c +oy5
oy8 >y2c
ee4 >r3s +eea +ee9 +ee0 !y2d
oa6 >ee4 +rre +rrd +oa5
jo6 >ee4 +8q0 +8pz +jhg +a95 +oxq +oxp +oxo +oxn +ttu
bf3 >jo6 +dzu
oqh >y2d
kte >y2e +jtw +kow
7d6 >kte
rs0 >y2e +4qn +9g7
r0f >y2e +9xy
o8h >lcv +o8d +wmj !63l
63l >lcv +63g !o8h
qc8 >63l
m1p >lcv +m1o +m1m +m1l +m1k +vqu +m1j +m1i !ezq
jt4 >m1p +jt0 +wa3 +uc7
mkq >jt4 +mks
iy4 >m1p +hbo +iy3
rqf >m1p +rqc +rnt +rqb
dm9 >rqf
ezq >lcv +h2z +ezn !m1p
s3s >ezq +s3h !y2f +u6h +ros
hlw >lcv +hlv +hlu !e2z
gt5 >hlw +vns
mf2 >hlw +mf0
e2z >lcv !hlw
gd9 >y2g +80m
cke >y2h +b9w
p6c >y2h +ttd +p6m +p6l !y2i
ghp >y1h +8l4 +8gt +ghr +gbk +s92 +1h +des
20n >y2j +2c +nsn +bsl +20l +der +dpi +i43
73e >lcv +2o5 +73f +u7w !y2k
1x5 >73e +c5n +c5m +1x1 +1x0
mnl >73e +mnn +s1x
63a >y2l
i58 >lcv +g34 +i4z !y2m
o95 >i58 +mgx
p2c >i58 +p2e +p2d
qs >y2n +kkb
6zm >y2n +7y2 +udm
p7b >y2o +ql7 +ql6 +ui7
kt1 >y2o
pxt >y2m +pxs
r1v >y2p +v3x
fzu >y2p +7mb +7ma +tb2 +hsv +sai
en >y2q +el +ek +ej !y2r
h6k >y2s +1z7 +1z5
aog >y2t +aoe +aod !pk0
pk0 >y2u +pjz +pjy +rp4 !aog
lg8 >pk0 +77n +ipx +7cu
oa7 >pk0 +7cu +m5s
9f4 >pk0 +2zt
a50 >lcv +7bn
izh >lcv +izd !y2v
brn >izh +brk
j08 >y2v !y2w
r31 >j08 +r2y +u7t +r32
6sx >lcv +6sn !y2x
a28 >y2x +a1z +a24
95 >lcv !e7h
96 >lcv
ko7 >y2y !y2z +92
axw >95
e7h >lcv !95
ena >y17
mal >m4g +9a5 +6fh
ezx >y17 +w5n
ha4 >y30 +ha5 +82s +82u
82q >ha4
kgr >lcv +kg7 +kgo !y31
s23 >y32 +s1y +s1x
9hz >s23
fxq >y33 +fxj !e11
e11 >y34 !fxq
9lt >lcv +9lw +9lv !y35
9lu >lcv +v29
7kj >9lt +pq1
7v9 >9lt +7hh
3pd >9lt +1if +5cz
54f >9lt +urv +aqw +aqx +54g +fqe
3rj >9lt +9mb +apa +8q6 +3ro +3rm
mvf >y35 +78o +d30 +w96
kfh >y35 +j0r +j0q +kff
qcz >y36 +40v +3ln
fx7 >y37 +lp8 +vgn !y38
agd >lcv +ag7
5eb >y37 +lp8 +5h9 +5h1 +uha +5h0 +udi +5gw !y39 +gj7 +5eh +5gr !4q
bes >5eb +beu
rjj >5eb +7tm +rjl !z1 +rjk
elp >y3a +7a5
4q >y3a +unx +in6 +in5 !5eb
s1o >y39 +in6 +s1m
z1 >y39 +z4 !rjj +z3
mnf >hrt +mnd !y3b
lvm >mnf +cgu
k12 >mnf +k2u !y3c
m4x >k12 +m4u +m4t +88e
o8v >y3b +o9a +o9b
dtp >y3d +du0
h9k >y3d +h9i !y3e
61k >h9k +61m +61n
fgu >h9k +qxh +uwi
3wv >78w +a7m +tm3 +3wt +awj
n15 >y3e +k4c +k4b
m4d >y3e +d8 +cp2 +ju0
c4n >fgt +c4p +c4o !y3f
rvu >c4n +rvt +rvs !nlt
y1 >rvu +wh8 +jx2 !y3g
h4g >y3f +qte
nlt >y3f +nls !rvu
ivx >nlt +ad5 +ivy
95a >r3s
bu >95a
ejq >95a +9xf +9ye
z6 >95a +z9 +z8
1o7 >z6 +q5
9u2 >95a +tek +4co +95i +2iy +9u5 +1k2
om >95a +oh
az2 >om +az4 +62b +62a
3ba >om +3lo +52t +6bm +1vh
1vf >3ba +1vh
alt >fc5 !y3h +alr +alp
fgt >cgj +fgo !y3i
4zc >y3j >y3k
6f7 >fgt +u9r !y3l +6f5
q7t >6f7 +ugq +u9p !y3m
8ff >q7t +8i5 +8k1 +8fh
grb >a7j +grh
p13 >grb +twv +i43 +p14 +3w0 +tm2
gri >a7j !y3n +grh
17t >y3o
71i >y3p
4b4 >y3p +rjg +d1a +4b1
78w >grb +veo +3wt
h4f >grb +qte +d44 +h4c +2sd
hj6 >a7j +25t +25s +hj7 +tlz !y3q
hrt >lcv +hry +hrp !y3r
mnb >hrt +mn3 !y3s
sac >cgj +v1z
6dv >hrt +6dy
m4y >y3t
cgj >hrt +cgu +cgt +cgm !a7j
51k >hrt +tu4 +sa3
fc5 >mnf >y3u +alp +a14 +fc0 !ek2
mmx >fc5 +mna +mn9 !t44
80x >y3r +mah +6tp
16t >y3r
a7j >y3r +a7m +a7l !cgj
t1r >a7j +t1t
ri9 >a7j +s92 +st5 +s99
a29 >a7j
s7u >a7j
6tu >y3v +6tr !y3w
ek2 >y3b +rp1 +ur6 +rs6 !fc5
t44 >ek2 +vg4 +vej +vgw !mmx +t46 +t45
8t2 >lcv +wfi
dj9 >lcv +djf !y3x
3m1 >p0j +1vg +3lz !6zb
d7w >3m1 +wu8 +c06 +to1 +i91
bzi >3m1 +s1w
6p4 >y3y +6oy
3b9 >y3y +7jm +3b6 !quq
1ve >3b9 +to0 +1vg +7jn
3md >3b9 +1vh
ka5 >y3y +wu8 !y3z
6zb >p0j +6za !3m1
quq >y40 +tox !3b9
b3z >r3s +b3s +ur9 +md8 +md7 !f01
sv4 >b3z
i92 >sv4
pog >b3z +k1a +pod
eux >pog +d8
863 >b3z +lad +q6
jty >863 +8v2 +mgf +ju0 +d05
8dm >863 +9u5 +8dp +d22 +8do
1pi >8dm +4ug +uge
eqc >1pi +3y +9uh +43
f01 >r3s +f00 !b3z
ru4 >f01
ebu >f01 !y41 +ucs
o94 >rci +o91 !y42
orz >rci
dxt >y42
dmx >mnf !8lc
epd >dmo
eaq >dmo !y43
ck6 >y44 +vqo +v18 +idt
7oj >y45 +7om
dmo >mnf +v7i +7zr +dmm +dml !y3v
4dz >dmo +386 +8fu
rci >dmo +rcg !y46
s5s >rci +v7j !y47
8lc >y3b +8kx !dmx
7oc >y3v +bpm
7c1 >y48
axv >lcv +5kz +urb +am7 !eh1
7qu >axv +5yt
giz >axv +7zr +rba !8m2
uw >giz +urd
i4l >giz +i4q +i4n +gix
zz >i4l
eh1 >lcv +r3v +rp3 +rp2 !axv
8m2 >eh1 !giz
r7e >8m2 +r3v +eoz +r3t
2te >r7e
r74 >8m2 +r76
ekm >y49 +ekr +v7a
o8i >y49 +o8e +55k +wu0
8ii >r3s +8ip !y4a
1wn >y4b +vb4
4c >y4b +4a
6jp >y4b +6ju
6mf >8ii !y4c
qgn >6mf >y3u !y4d
984 >qgn +uig
eja >6mf
6jq >6mf +6jt
q7e >eja +q7g
a >y4c
ku6 >r3s
8d9 >ku7 +8de
9j5 >y4e +1l7 +wh6 +9j6
1l4 >y4f +8kl +4rp +1l7
68w >1l4 +8kl +6j0 +pxb
dso >1l4
pxm >1l4
5e2 >y4g +aaa +5e1
dud >r3s +du5 !y4e
sxu >r3s +sxn !bf8
pbl >sxu +pbk
bf8 >r3s +rxr +bgo !sxu
4v >bf8 +mm5 +ch0 +txp +4t
f9z >r3s
imj >f9z +w8k +ime
l56 >y4h >y3u !y4i
bja >y4j
9fp >y4k +qq9 +qq8 +9fv +9g0 +9fz
sjl >y4l +sjq +sjo +sjn
rc2 >r3s +rc8 +rcb +5yu !8r3
8r3 >r3s +8r5 +x3k !rc2
oi8 >y4m +oi7
8hk >y4n +8mq +8hl
2mx >r3s +av
gsj >2mx
5cg >2mx +5cf
l21 >2mx +l13 +l12 !e6s
7qg >l21 +2ko +ucx !y4o
mnc >l21 +6so +mn4 !y4p
6sy >l21 +6sp +6so +mn4 !y4q
hnd >l21
cio >l21 +6xt +2ko !y4r
7oi >l21 +7om +ucm !y4s
hnc >7oi +hn8 +vol !y4t
e6s >2mx +e6q +t47 +e6p !l21
9wa >y4s +der
in2 >y4s +l57 +g0o +2gu +in1
4b5 >8nu +5s6 +4ba +4bf +njn +63z !y4u
1ab >4b5 +3jn +1qs
npq >4b5 +k59 +4b8
roe >y4u +u05 +8mo
bdg >y4u +bdi +bdh +8mo
ily >y4v +ilz +im3 !8mj
jja >y4w +jih
7rv >y4x +lrh +7t3
eoh >7rv !y4y
26q >y4x +26r
pof >y4x +poe
8mj >y4x +8ml !ily
gsh >2mx
2in >gsh +av +2mv
8da >2in +1w5
ke6 >y4z +7om +6xt +5cq !y50
56d >y4z
7t2 >y4z +me0 +mdz +1m +wbh +5l
mxq >gsh +mxn +u9y !y4z
78r >y50 +c2i +78n
3e >mxq +7dl +crs +u9t
6ix >mxq +6j0
ems >mxq +e74 +3lo +1vh +ba1 +crs
l1b >1v1
6di >l1b +6df
e2m >y51 +6jn +e2h !y52
mqm >4zr +wwb
pkw >4zr
dcv >l1b +c4v
dd4 >1v1
22w >dd4
2ye >dd4
ry2 >dd4
3pc >ry2 +5cx
il1 >ry2 +3sq +il2
139 >y53 +81y
82e >139
ne >l1b
190 >y54 +vsv +13k +13j
s9i >y54
bro >y55 +5g4 +3jr +rx7 +brh !y56
75m >bro +uxn
gel >y57 +n8
t6p >y58 +fci +s6f
55i >y58 +55g
aqs >l1b +pq0 +6nd +u9x
dzr >aqs
r7q >dzr
91s >aqs +91t
b4z >aqs +b52 +b54
bk9 >aqs
g36 >aqs
ns4 >aqs
o6p >aqs
sxl >aqs
czt >b4z +czw
pnr >648 +pnu
ajj >pnr
648 >l1b +650 +bkk
39q >l1b
sar >39q +q6r
et >y59 +2w9 +ev +eq +ex
5q9 >sar +cu4 +x0z +x8e
d1h >lcv
d1i >39q +d19 !op5
op5 >39q +op0 !d1i
kh6 >39q +kh8 +kh7 !oqd
46 >y5a +49 !y5b
oqd >39q +b3q +oq6 !kh6
7yv >y5c +7yp +7yr
qhm >y5d +e9f
83b >qhm +83f +83g +83e
duu >83b +dv2 +71w
cnj >83b +clf
1yt >cnj +9ys +clf
mgh >y5e +mgg
aun >l1b +auu +aux +aut +auv
qkk >aun
i2s >qkk +uvp
okm >qkk +okh !mve
ogc >okm +ohg +ofh +off +ogd +o7k
mve >qkk +lj8 +wmk +mv7 !okm
d35 >mve +nex +5nn
iwm >l1b
szk >y5f
cjq >y5f +cjp
gvy >y5g
g3o >y5h +g43 +e19
1wb >g3o
dff >g3o +biv
3rd >g3o +3r8 +3r6 !y5i
3ri >3rd +3rl +32h
7m2 >3rd +7lz
ccs >3rd +owf +cca +ccr
b76 >3rd +b7c
ccq >3rd
g3q >s6y >ag1 +ojs +3x4 +owe
lhx >3rd +li5 +3rc +nzb +2i6 +lyt +lhz
cc6 >lhx +gk7 +ce2
gl2 >lhx +cct +3rc +nzb
3rk >3rd +3ro +3rn +3kl +3rm +3r8 +3rl
kdk >lhx >okm +3yi +cdl +cct +cdi +kdn
cbz >kdk
h18 >y5i +h0y +av9 +tpy +b7o
5td >y5h +5th +5tv !y5j
d8n >5td
huc >5td
nty >5td +qv3
qv2 >nty +qv3
2zw >y5k +ugk +twf +2zz +2zy !ss1
9ey >2zw
ss1 >y5k +ss3 +ss2 !2zw
32n >ss1 +32q
f2l >ss1 +jnu
4wn >ss1
cmh >y5k +cml +cmj +cmk
o7r >cmh +1hg +o7u
lvv >y5l +4kh
4kf >lvv +4kh +4kg
758 >lvv +4kh +38g
5ed >y5m
svi >y5m
gxu >y5n
nb3 >lvv +s6b +s6a +4kh
ix3 >y5l +ix6
t5i >y5l +t5k +t5j
35l >y5l
yx >t5i +c99 +yz
fy6 >t5i
ip3 >y5o
cnl >y5l +cno +cnm
37a >y5l +37e +37d
21f >37a +n6h +21h +21g
i5q >37a
1eu >37a
la4 >y5l +la8 +la6 +la7
frk >la4
h2v >la4 +h2w
s9v >la4 +la8
k2h >y5l +k2k
6qr >k2h +6qt
3vg >y5l +3vl +3vi
qaq >y5p
99r >y5p
2n7 >y5p +2n8
nor >3vg
90a >y5q
jjr >y5l +jjt
dsx >y5r +tu7 +dsz +dsy
sbp >y5r +tub +3r8 +tu7
62y >y5l
5tl >5td
63i >5td +63k
jb1 >63i +jat +31a +gkv +1na +vc0
s2a >y5r
1js >l1b +nbp +nbq +ux4 +1ju +jsp +ax3 +oji +ojj
3hm >1js +jsq +1jv +bog
ot5 >y5s +otb +otc +ota !lfn
mnv >ot5 +9fc
sc7 >ot5
lfn >y5s +k32 +o78 +dw4 !ot5
dw2 >lfn +9dm +dw4 +4b8 +o78 +k32 +dw3
oyx >lfn +99i
lfv >lfn +o78 +lfp
qkl >y5t
k3r >y5s +k3v
r7s >k3r +r7u
qhx >k3r
ff2 >k3r
2e1 >k3r
qxv >k3r +qy3 +eho
rdw >k3r +rdx
lcw >y5s +qy2 +eho
d2d >lcw +d2g
5te >lcw
d34 >y2j +clt +d31
buz >l1b +vk9 +v3e +bus
mdj >lcw +orw +9fc +wca +vk8 +mdm
sd3 >y5s +bls +ghd !y5u
74d >sd3 +74f +74e
q38 >74d
jz9 >y5u +vka
qtv >y5v +h50
g5e >y5v +q45 +g5f
qaz >y5w +n91 +qcj +ozo
a1 >y5x +t9y +otu +rfb +otw +otv
q34 >y5x +q2y +q2x
31g >y5y +31d
8vz >y5z
3z6 >y5z
37j >y5z +usu +ari +arh !qnr
im2 >37j +usw +b8z
6si >im2 +pi8 +b8z +usw
kav >im2 +kat
qnr >y5z +fue !37j
dab >y5z
kka >y5z +4ic
sfw >kka +sg1 +sfz
cip >y60 +v2b +civ +hd +hc
py9 >y60 +g9r
pfb >y61 +mni
jyz >y5z +jz2 +jz1
158 >y62 +tf8 +te1
c3t >y63 +ntc +nt4
gqs >c3t +gzn +gqr +vlc +gqq !y64
9f9 >y65 +9fc +ls1
2pz >y66
qgq >y67 >y66
9xk >y66
9yf >y66
3ao >qgq +3as +3ar +3aq
o81 >qgq +o82
5r2 >qgq >y68 +5r4 !d88
551 >5r2 +1gy +v1h +dys +554 +6ow +558
6p3 >5r2 +v91 +6ox +558
6ov >5r2 +6ow +554
d88 >qgq +d8d +d8e +d8k +dqs !5r2
sig >d88 +si3
say >y69 +sb1 +sb0 !y6a
g3p >y66 +e19 +3rc +3rb +gk7
cdw >g3p +ce1 +gk6
no5 >y66 +no1
9ka >y66 +9k8 !y6b
mct >9ka +ul0
3h8 >9ka +ul0 +2wl +3h9
c9z >9ka +ul0
k72 >y66 +k6z +k9q !y6c
b95 >k72 +b98 +b96 !y6d
pya >y6e +uv9 +uv7 +k9q
pfa >y6b +mni +pf8
gzc >y67 >y66
2xf >gzc
a18 >y6f
h9b >y6f
so3 >y66
d93 >so3 +usw +uzi +b8z +d98 !so8
da3 >d93 +kfo +kfn +gzi +v5j +da6 +da5 +mdx
so8 >so3 +x0r +g47 +g3y !d93
hoh >y66
q1a >l1b +q17
ple >l1b !sm1
he0 >ple +he2
s8w >ple +gl4 +v4b +9bo +s8y +s8x
mql >ple +gl4 +d1m +mqk
r17 >ple +mxy +2lg
b40 >ple +otg +b3r !y6g
bm7 >3m1 >y3u
22u >bm7 +c06
9tq >ple +1i
r18 >9tq
fwt >r18
qxd >9tq
exv >ple +exu !se7
9id >km5 +kkn
bht >epz +bi7 +bi6
hog >bht
9u0 >bht +sp +s8y +s8x +9u4 +9u7 +1k2
1s9 >9u0 +plk
epz >7u3 +eq3 +epx +a2k +64g +7rr
24e >epz +241 +d1f +nsn +7j5 +v1v +243
nq1 >24e +8qq +7j5
9qe >epz +9qh +bi7
qys >epz
awi >epz +14q +s9t +s9r +s4k +awj +14d +mvc +ayj +ayi
n8o >awi +awb +awj +2bc +3wt
66k >l1b +66c
qvy >66k
sm1 >l1b +sm0 +slx !ple
au6 >sm1 +au5 +alk +ogs
9ub >sm1 +9u8
fzv >sm1
se7 >sm1 +se5 !exv
afo >se7 +afi
np8 >y6h +6ee +bfs +npb +npa
jpe >np8 +jpd
qub >y6h +qu2
1e4 >qub +5vc +1e0
kno >y6i +bir +knt +17w +17r !y6j
l8o >qub +l0h +w6s !y6k
6d2 >y6l +68e +5qk
j5g >6d2 +j5j
rrf >6d2
quh >qub +qu7 +qu6 !y6m
ks4 >qub +kru !y6n !y6o
hn1 >y6p +6iw +hma +uju +hn0 +ig +hmz
9ag >y6q +ags
gek >y6r
3pn >9ag +9zb +3qs +3qt
jtd >9ag +fpp !y6s
9ad >jtd +1k +9af +9ae +wuq +vza +fpp
jtz >9ad +ju0 +6kh
r49 >y6s +9zb
hsw >y6s +hsu !e35
e35 >jtd +e34 !hsw
s7h >l1b +s7j
1vk >br9
eih >br9
9mk >y6t
s7f >y6t
rib >y6t
oyy >j87 +bed +usd +ar1 +b8p +lf9 +dvi +5o +oz0 +2pb +5n
j87 >y6q +j89
4t0 >j87 +lf9 +lm9 +lm8 +lfb +bed +lf8 +oo
e2l >4t0 +enh +e2j +e2i +lfb
83u >4t0 +uks
d3p >oyy +dvg +d3w +d3v +d3u
pu7 >d3p +pu4 +d3v +3b
5r >xd +5o !7og
7og >xd +mg9 +7oe +oe7 +7of !5r
oig >j87 +rq2 +rq1 +4hz +oic +oib
kxh >oig +kxf
owx >l1b +owt
b7v >y6u +b7q +x0p +b7r +k61
8gg >owx
6aj >owx +6kn +bkg
qz6 >6aj +qz8
gby >6aj +gbx
q53 >owx +q54 !1ro
m1q >q53 +wyy
1ro >owx +1rp !q53
ezr >1ro +uoh
8gf >y6v +8gd
8gh >lcv +8fz
fua >kii +fuc +14g +ohs +da2
cj6 >kii +ohs
ciy >cj6 +cja +cj1
mop >ciy +5j0 +lqp
8zk >ciy
k3s >cj6 +4er +14g +oef +ohs
3d >cj6 +v6k +pd7 +nwa !y6w
dkk >y6x
6o0 >6aj +403
i3l >6aj +6h3
qc2 >i3l +qc4
mv1 >y6y +wev +ccx
kii >m3g +kio
1km >kii +1kh +gca +gcf +k52 +fsa
644 >1km
264 >1km +l1n
tx >1km +fi
rb6 >tx +rb7
5qn >kii
gwf >kii +gwe !y6z
1uq >y5z +kib
ki9 >1uq +kib
h2h >y70
csb >1uq
p3e >1uq +p3g +vib
p8s >1uq +p91
1u9 >p8s
ovl >1km +ovi
qax >1km
rd0 >1uq
8pc >ovl +m6j
slp >8pc
k0p >8pc
i6j >8pc +5kw +5ku !y71
l54 >i6j +l51
slb >8pc
ovw >8pc +ovy
sqs >8pc
8nb >ovl !66l
8ci >8nb +5bh
nb5 >8nb +8cc +p3l +5bi +5bh +p3m +p3k +8qr +8n9 +8p1 +3o5
66l >ovl +qtc +7yq +66e !8nb
eu0 >8pc
5h6 >eu0 +5gs
m6s >8pc
go6 >l1b +375 +11e
8e4 >go6
ixp >go6 +cj0
9yg >y72
4xo >10w +g53
8e3 >go6 +8e6 +8e7
7u3 >l1b
cpc >7u3
81e >7u3
kz3 >81e +kz1 !nv3
nv3 >81e +w5w +pxd !kz3
ccg >nv3 +jk4 +70t +w00 +w5v
obw >l1b +obx
fow >obw +2uw
ikc >obw
jvy >obw +8ei
oiz >obw
pi6 >obw +pi8
q9w >obw
dex >7u3 +dez !y73
aie >7u3
hy5 >go6 +hy1
obv >go6 +obx
409 >go6 +sd9 +40d
eq0 >go6
5bq >obv
89n >fyg
lip >fyg
7e3 >820
qn6 >8e3 +7yq !qns
4aq >89n +2it
qns >8e3 +og2 +og0 +x0v +qnm !qn6
cn7 >y74 +ovp +31u +ten +dt4 +oc2 +mdx +cn3 +cn1 +vf9 +acs +9wc
9wb >cn7 +9wc
ovq >y74 +6mz +ovp +ovo +vf6
oj6 >obv +ga0 !y74 +oj2
10x >go6
ldb >10x
eas >10x +eav +eau !7qk +tb9
11c >eas
62j >fd +62n +62z
7qk >10x +7qn !eas
lk0 >eas +3e8 +lk1
3e6 >eas +3e8
oj7 >10x +hn9 +ga0
py6 >eas +py7 +pyb +py8
969 >7qk +7qn +96b
5la >lcv +r1
eo >lcv !7t4 +pul +puk
7t4 >10x +7t7 +7t6 !eo
7t8 >7t4
4x >ldb +t9c +t94 +11a +4z +2k !nav
11g >4x +caj +uz5
k9m >4x +11a +k9n
kz4 >4x +11a +wd1 +ml5 +gkz
sm8 >4x
cnr >kz4 +t9e
nav >7t4 +nau !4x
jm2 >nav
hmu >7u3 +x04 +hms +hmr +52i +qah +hmq !y75
a99 >y75 +a9c +a9d
gle >y76 +7wa
a9a >y77
cec >y77 +cee
lx6 >y78 +a9b +lx8
gwd >10x
az9 >10x +4a5 +fe1 +6vr +iki +ikj +110
hy4 >az9 +fxa
40a >az9 +gpg !hhp
hhp >az9 +hhk !40a
ah1 >go6 +agq +6yq
6yv >ah1 +6yf
bth >ah1
g5s >ah1 +867 +5bs +2wk
h38 >g5s +h37 +h36 +aii +fpm
s61 >g5s +s62
61h >ah1 +61j +lle +llf
27e >61h
6as >61h
m0q >lcw
dow >61h
acq >61h +ovy
c0j >61h
oyn >61h +oyj
jbh >61h
1h8 >ah1
b0 >1h8
fyg >y67 >y66 >8e3
8pd >obv
swu >8pd
t4z >8pc
hep >8pc
xt >y79 +v6g
g0b >xt
4sk >xt
fyh >ah1
l00 >y7a +92z
o1l >fyg +o1g !y7a
81d >ah1
oti >81d +arz
nv2 >81d +nv0 !y7b
pxf >nv2 +pxe
3mo >8e3
i3q >3mo +i3g !y7c
b18 >i3q +og0 +b15
daa >8e3 +q9x
df8 >daa +9pw +dez !y7d
t1x >lcv +82u +t21 !t23
s29 >t1x +1d9
ha3 >t1x !as9
as9 >t1x !ha3
t23 >lcv +t22 !t1x
e04 >t23 +cqv
7ib >t23 +ghr
s36 >t23 +9rc +q3h
ktw >t1x +6uu
cgk >lcv +cgs +nq0 +n4m +2qa +cgl !23x
2qe >cgk +2qa +2qi +2qh
er6 >2qe
2mu >er6
2ss >cgk
iwt >cgk +iwo
23x >lcv +wxl +v24 +23y !cgk
t1h >23x +t1j +t1i
a7k >23x
6um >s29 +6uu +6up
glf >y7e +7wa +frp +fro
bu1 >lcv +bu0 !1i6
ky2 >bu1 +ky1 +ml6 +ky0 +kxz !y7f
1i6 >lcv +2da +bu2 !bu1
s09 >lcv +s08 !s0c +s0v +s07 +1b8
85r >s09 +85u
bvr >s09 +bvv
1yk >y7g +1ym
s03 >s09 +1bb
eod >s09 +eoa
s0c >lcv +s0a !s09 +x56
bxt >s0c +bxs
t24 >s0c
bw0 >y7h +ivl +w3x +t0s +bvy
s7i >y7h +at7
lqa >y7h +kmm +kmx +lqd
at6 >y7i +at7 !y7j
mst >y7k +lgh +noo
624 >1n +626 +625 !e9y
kyo >624 +ei
e9y >e7c +bvk +v1t +ea1 +tbe !624
1pe >lcv !y7l
mdr >1pe
pt >mdr +pv +akb +pw
luz >mdr +mdq
nu8 >luz
mdt >mdr +trb
ik >1pe +in +im !8h1
asf >ik +ash
g0j >ik
cz5 >ik +cz6
ft5 >ik
l7l >ik
byq >ik +2qh
kz0 >byq +kyx !y7m
kw9 >ik +ask
pxl >ik +llt +px7
9gj >pxl
blq >1pe !y7n +oxq +oxo
cgi >ik
sxv >cgk +lr1 +wdj !y6g +sxo
jl >sxv +jd !y7o
8h1 >y7l +tca +8h2 !ik
g5v >8h1 +2wk +5bs
7s9 >8h1
81a >8h1
6un >s29 +6uv +6uq
4p4 >y7p +r8z
jpu >8h1 !y7q
kcy >y7r +kd6 +tm3 +kd2
saf >y7s +sai +sah
kix >lcv +j4c +kj0 +kis !y7t
1pa >kix +1p9
e59 >s29 +e5e +78e +e5d !y7u
go7 >e59 +11e
85 >e59
h1b >6ei +6vt
l05 >e59 +2uz
cn6 >e59 +4st +e1p +cn2
o6s >e59 +e5e !eme
h4o >o6s +h4n !y7v
6ei >o6s +hof +vab !y7w
rzr >e59 +krb
9gk >rzr +9go
enf >rzr +7a0
so4 >e59 +qgb +vae
ra6 >y7u +l8h +ga4 +gif +ogs
eme >y7u +emg +emf +rqr !o6s
qe >y7v +qc +kcs +vmh !y7x
mmw >4d +6sm
6h >mmw
5d5 >mmw +5db +5da
98k >mmw
6g >mmw +gk
1x8 >jti +n5m +1xd
kw8 >mmw +ask
8x5 >6g
5d4 >y7y +qw8 +9y2
pus >y7z +sdq
9vs >y7y +9vn
km5 >lcv +dcl +kko +kmb !e5p
plg >km5 +juz !y80
er7 >km5 +erf !y81 +erd +erc
5tf >er7 +g33 +sbn
q26 >km5 +jux +mqs
ehx >km5 +ei2 +qh4 +ei0
bhu >ehx +bi1 +bhz +bi2 +5pm
qij >y82
kso >bhu +30m +5pm +kr2
6me >km5 +5xg
1x7 >6me +8w0 +kkp
djj >6me +djk
m2f >6me
5x8 >1x7 +5xg +5xe
ggd >1x7 +ggb
fbt >km5
8nq >km5
s7d >km5 +i7q
9ic >km5 +9i4 +9i6 +9i7 !y83
9if >9ic +9i4 +9ig !y84
1n >lcv +1t +1s +1r !e7c
sc8 >y85 +ot9
4fx >1n +1t +4g0 +4fz !y86
4g5 >4fx !y87
plf >4fx
b3e >plf
e5p >lcv +e5r +kmh !km5
dbb >e5p +w38 +w3d +db9
e7c >lcv +rpd !1n
msi >lcv
12p >l1b +12l
pp1 >lcv
duf >lcv +dul +duk
jl1 >lcv +l5
iwq >8nu +lu +iws !jvi
jvi >8nu +jvl +jvk !iwq
m3o >lcv +m3r +l1p +61a
mej >lcv +med !y88
39r >xbi +u99 +39n
130 >39r +132
ju8 >130 +39y
39t >xbi +39y
486 >39t +487
hy8 >39t +982
1bl >xkq
q6u >y89
1h9 >xkq
np4 >y8a
dg3 >y8b +dfv
pns >xkq
fde >y8c
axl >4sm
c6f >pns +c6q
fmc >y8d
q6t >xkq
nx3 >6yd +4mo
od5 >y8e >xkk +odc +od7
9zj >pkk
k6n >b8e
bq4 >y8f +w0z +bq5 +bq6
ssa >334
kgx >4d9 +kh7
rcy >y8g
jiz >pns
12w >6d4 +12x
iza >jiz +iu4
4d9 >jiz +r4o
oaj >jiz
cwe >xkk +cwg
gs9 >cwe
jgl >g6n
cwk >cwe +1kf +pq0
3h2 >cwk
cwj >cwk
gco >cwe +7ch +7cz
mt >cwk
28v >cwk
39e >cwk
sl4 >cwk +sl9 +7cz
3kc >cwk +rh7
54t >cwk
gw0 >cwk
kfr >cwk
jte >sl4 +fpp
462 >cwj
mpk >cwk +mpm
qky >cwk
2j2 >y8h +2j4
e44 >2j2
i03 >y8h
qyq >i03
poc >2j2
n9k >y8i +wsm +n9l
ie8 >y8j +ieb +iea
oje >y8k
oy9 >y8l
qvr >xkq
b8w >y8m +b8y
jf5 >y8m
arf >y8m +aro +arh
3ci >y8e +3cq +tqo
52u >3ci
5rt >3ci
f99 >f4v >y8n
i3v >3ci +i3x
fi4 >y8o
jwa >3ci
6ur >3ci
oop >y8p
peg >3ci +pef
qyk >nr2
qyo >3ci
57u >qyo +jnu +57q +cvs
reg >3ci
y9 >oop
gy9 >y8e
4lp >y8m +mxc
hz6 >y8m +hza
hz5 >y8q
17g >y8r +e9w
lce >y8s
g3l >y8e
qhq >y8e +o98
iyi >xkq +uzx
sbl >iyi
lst >iyi +jzv !y8t
2cx >lst
qy6 >iyi >y8n +g7r +g7q +qy9 +qya
hv8 >iza +hve +hvd
t4v >hv9
hv9 >y8u +hve +hvd
s75 >y8p
cu0 >y8m +cu2
g89 >y8v >y8n
17u >qyo +17v
kjz >qyo +kk0
4e2 >qyo +wez +4e4
786 >qyu
9rj >y8i +9rl
rl >xj2 +x9b +x9c
aiw >lst +ipe +aiz
3vd >cwe
aj2 >y8w
5ap >cwe +5am
aj1 >y8x +aiz
l6e >y8y
89w >hzc >h8f
euc >h8f +eud
eyz >h8f
l9c >1a6
9c6 >lst
fkx >lst
9c7 >y8z +ujd
19e >y90
pga >y90
hww >h8f
cbg >iyi +m45
qs0 >y91 +qs2
hf >y91 +hg
l2n >y91 +l2o
fg7 >y92
p1d >y93
1lq >y94 +1lo
19r >1lq
1lr >1lq +1ls
bzj >30t
gas >y95 +gax
gkm >y96
k9o >y97 +k9p
d7y >y95
7ea >y98
i10 >y99 +i0z
4x4 >y8p
1sx >4x4
s2j >pns
ph3 >y95
s71 >y8g
hf3 >y9a >ij3 +hf5
skb >y9a
35p >y9a +35u +35r
ch7 >35p +cha
362 >35p
5lx >59m +5lz +5ly
nq6 >y9a
k6o >y9b
196 >nq6
5vb >y9a +9jt
ek3 >y9a
nil >y9a
qec >96a
juu >nil +q2c
2v8 >y9c
dp1 >nil
ig9 >4pz >y9d >y68
6u5 >dp1
hi >dp1 >4pz >y9e >y68
eop >dp1 >y9f
qs6 >y9g
hwx >nil
n3w >nil +p11 +n3z +n3x
946 >n3w +of7
s4s >y94
4gd >y94
h8f >y8m +v4y
mgm >h8f +mgo
prh >y8e
l3r >psb
7go >l3r
ik1 >xjc +ijv
ik0 >xjc
c3q >np9 +c4u
8wb >y9h +8we
595 >39x
gmv >jw9
jw9 >y9i
glm >y9j
ial >y9j
ozd >y9k
i11 >xrh
mbf >q6t
hwj >q6t
hzc >q6t
4u6 >y9l
i9z >y9i +i9v
fom >y9m
i90 >y9n +i9w
la >i90 +lb
jl8 >y9o
ak0 >y9p +ak1
3kf >y9l +3kk +3kj
i8k >6u0 +i8l
jb9 >6u0 +jba
k4f >y91 +dxw +k4g
9zt >y91
4v0 >y9l
6u0 >y9l +6u1
6tz >y8m >y9q +6u1 !y9r
gbq >xkq
gbw >gbq +gbx
dy0 >y9l +dxy
lmh >y9s
jet >y9t +jeu
r2f >q6t
30t >y9u
aor >y9v
7gm >y9u
330 >7gm +v4k +34g
sz8 >y9w
lau >aor
hon >arf
5jt >y9x
25y >y9y >y9z
jqf >y9x +vld
5oo >jqf
y8 >y9u +k3o
3ui >ya0 +3ue
3uf >4d9 +3ug
r27 >ya0
r28 >rcy
cup >y95 +cur
f5d >ya1
e0q >ya1
5t1 >ya2
1cb >xj2
1pg >ya3
d63 >y8v
40j >ya4
8vp >ya4 +2ib
kdg >qyt
na2 >od5 +na3
odp >3ci
biw >ya5
9pv >xj2
f4v >3ci +549
i70 >y8v +4vt
i2v >23d
qql >ya6 +v6z
474 >o3r
o3r >jiz
o1x >xkq +o1z +o20
7w4 >ya7
1jn >y8p
39s >xkq
nq5 >ya7
o4p >1h9
45i >53z +p6r
jo0 >ya7 +jo5
53z >xkq +wdl
3ol >y8v +3on
3fx >3ol +p6r +3g0 +3fz
grx >ya8
3ok >grx +p6r
idl >ya9
hde >1h9
sf0 >1h9
2nk >arf +ust +2nl
6sf >2nk
dgk >xkq
d4i >xkq
i5v >kcd
z >xkq +s5i +12
11 >ya7
imr >11 +imt
10 >y8p +12
gdy >1h9
223 >xkq +8xq
oj0 >xkq
fpr >ya7
1ob >xkq +kk0
ail >y8v
g5l >ail
ppb >xkq
fwo >g5l +fwr
fwp >g5l +fwr
qng >g5l
fof >qng
nz5 >xkq
bgv >xln +bgy
1iv >g5l
bie >g5l
cyg >yaa +jmf +ca9
b4w >cyg
dnn >cyg
mmy >cyg
fvj >cyg +fwj
jbi >1h9 +cz9
b27 >yab >yaa +aut +b28
b2h >qvb
qrl >b27 +b28
bin >b27
qib >hz5 +qid
c5l >yac
qni >yad
4an >ya7
c22 >ya7
1fz >yae +1fv
qvj >qvb +qvk
qwt >yab >yaa +qwv
da0 >yae +da1
15l >yaf
2ue >ya7
9kf >yac +9kh +9kg
i1w >xlo
r61 >y8m
b2c >i1w
qrn >b2c
t3g >yaf
fjl >yag +fjm
p08 >yae +p07
6us >pns
9zs >yah +9zr
nzc >yad
f7y >xkq +1m5
dgm >yai
jpg >y8p
dgl >yaj +jpf
77l >14f
gdz >xkq
cq3 >1h9
lf7 >1h9
ihs >yak +ilc +nbp
ijp >ihs
3qc >pns
55q >ath
ihx >yal
ajr >y8v +ak1
ajs >y8v +ak1
6w7 >ajr +ojp
ath >xkq +atj
3vc >ath
qgv >ath
52r >ath
f9a >ath +usx
f4w >ath +549
sfk >pkk
re5 >h8f
lsu >pns
3kh >5pz +l5u
k4o >5pz +k54
g3t >yam
pzg >yam +5w8 +iub
rlo >3kh
pq7 >3kh +pq8
aix >yan +aiz
nno >yan +5zi
gdp >nno
8k5 >yan +tcd +5bu
6ag >8k5 +6ae
4hn >yao +4rg
1o >5pz +1t +1s +1r !e7d
sxw >yap +n2w
ftx >1o +ftk
epl >1o +epo +epn !ppp
3kg >epl +h92 +h91 +3kl
3mp >epl +64o
epg >epl +4v1
lfe >epl +lfa
c51 >epl +3kl
fdj >epl +cy +1rl
3re >epl +3ra +ojb +5id +doc
7c2 >yaq +70t
gvw >epl
1et >1o !yar
enn >1et
kkt >1et +1t !yas
jsa >kkt +vyx !yat
clb >kkt +llg +61j
fef >clb +o5z
9tn >yau +9r1
czu >9tn
b6f >9tn
739 >1o +736 +735 !yav
atq >739 +atp
bdv >739
e1w >739 +e1z +9z2
1sg >yaw
al3 >yaw
d9e >yaw +4t1 !yax
9ge >d9e
jdp >d9e
cw1 >yaw
g5n >yaw
l9u >yaw
sza >yaw
aox >e1w +9yz
ap6 >e1w +apb +apc +ap9 +ap8
93a >ap6
alz >ap6
66r >739 +831 +6ks +661 +6kr +cqu
5ih >739 +e1z
e1x >5ih +trb
1jm >e1x
6m9 >66r
izi >1o
ijb >izi +brl
bm4 >1li +1iw +2lh
hzq >1li +eof +hzp
ncy >1o
7s >1o +fut
cyh >1o
70v >7s +t15 +70u +70s +1mi +70r
dps >7s +a0s
g9g >7s !yay
gxq >7s +gxp
1li >yaz +1mj
n3o >7s +n3n
opv >7s +opt +opu
aec >yb0 +ei +aeb
6pu >yb0 +6po +6pn !yb1
s6q >yb0 +s3x +wrj
5xa >yb0 +h0m +52i
hn >yb0 +oo +ukp +88n +tc5 +ei
kyp >yb0 +kyq +qf1 +qf0 +ei
hzs >kyp
9ih >yb0 +9ij !yb2
9fq >9ih +9fu +9g1 +9g0 +9fz
e7d >5pz !1o
ppp >e7d +rr2 +ppo !epl
7yu >ppp +997 +w49
22 >yb3 +21
bgp >ppp +elk +bgn +byj
oih >yb4 +997 +gqz +5n4 +bvk +20p
yj >yb4 +yi
4cc >yb5 +4cg
akt >1o
1ua >akt +1tu
fo1 >akt +ox2
g0u >5pz +g0s
h8m >akt +mgf +65q
epf >akt +lqz +1hq +67k
nnn >akt +noh +auv +no8 +noc +nns +no3
scu >akt +su0 +x97
no6 >nnn +vyt +nnz +osh +no1
loy >no6 +lor
aa1 >loy +f0c
o5v >yb6 >yb7 +o5z
r0l >yb8 >yb7 +r0t
aj6 >o5v +o61 +nk8 +nk3 +nk2
1vr >yb6 >yb7 +d7l
9c8 >1vr
hbn >yap +hbo
hbs >hbn
oqw >hbn
q6v >hbn
8f >q6v +8b
8ik >q6v +692
sbs >yb9
cib >q6v +ci7
qf2 >hbn +qf1 +qf0
3cx >qf2
o8q >qf2 >bov +o8n
kmr >5pz
7eh >kmr +r2y +r2x +7el
6n3 >kmr
hro >6n3
cvk >7eh +s05
ens >7eh
dd5 >kmr
9xo >er8 +9xs
66x >er8
t1b >66x +nj7
kt >66x
fv3 >kt
kx >66x
jgm >66x
10k >yba +waq
bjy >10k +bjv
bjz >rk9 +imy +bjw
imx >bjz +imy +imz
lpd >yba +fsh +c37
6e4 >yba +6e2 +6e0 !ybb
9j3 >6e4
203 >fje +fji +fjf +fjh +201 +fj9 !ybc +6e1 +202
rvr >rk9 +rvq !ybd
auo >203 +aur
nnp >203 +ojn +no3
204 >6e4 +nog +202
nnx >6e4 +nnz !ybe
sfd >6e4 +sfa !ofq
sff >sfd >ybf
rk9 >ybb +rk8
ppm >ybb +u5z +7m1
5uj >ybb +u61
ofq >ofi +ofk !sfd
r46 >ybb
nmy >ybb
7cs >yba +el4 +7ct
er8 >7cs +670 +erc
6bw >yba +6bt +24i +6bq +2lz
8qh >6bw +8mo
7lw >6bw +32v +2lw +7lz
2tt >6bw +2tr +yl +i1d +2lz +lbq
9vj >ybg +9vm +9vl +7a5 +i18 +yl +i1d
h3p >ybg +olu +olv +h0x +qb8
8dl >ybg
8c5 >ybh
kwq >8c5 +kwt +x3f +3gc
h1c >kwq
k47 >8c5
26n >8c5 +cy9 +dg9 +86f +85q +354
2w6 >26n +2w7
90n >26n
ins >26n
2ax >ins
mx0 >ins
dvm >ins
86d >ybh +7p0 +867 +865
ehy >86d +ei0
e6e >ehy +bkj
pyk >ehy +22s
13c >pyk +13e
qh6 >ehy +9xv +exd
25a >qh6 +9xv +olp +ds +25c
a19 >5pz +a1a
6wl >a19
m8x >a19 +m8v +m8u +xl +p9i +eqs
a2b >m8x
pte >m8x +bfs
4vg >yba !8yp
1qj >4vg +x3h +4vb +tt1 +6ab
4vs >4vg +j4c
m37 >4vg +2o9 +7zo
8yp >yba +8yt +qik !4vg +8yq
mbs >8yp
8r4 >8yp +q12 +8r5
8ht >8yp +ock +lex +ua5
ebv >8yp +ucs
de0 >ebv +ddw +ds2
q10 >8yp
kqe >yba +3y +9uh +kqg +d4k +kqh
ino >kqf +vqh +inm +c89
mif >ybi
93b >mif +93g
kwz >5pz
1u3 >ybj +1tu !ybk
d9v >1u3 +d9w +1uc !ybl
9c9 >1u3
aiy >1u3 +aiz
iii >1u3 +inj +85e +bft +ii5 +ing +h94 +fdl +a7 +gx4
iij >1u3 +a7
hgf >iii +d9w +hgj +hgh
66m >1ua +3y +9uh +4ug
4ts >66m +4uh +4ug +beu
pos >66m +6im
ss >1ua +1zw +sfb +so
f56 >ss
8qi >ybk
8od >ybk +e0i +i7w +3wn
e7s >ybm
a93 >ybm +a92
evs >ybj
e2n >evs
jri >ybj +jrd
6gd >jri
jrl >5pz
emb >jrl +as0
m5r >iii +5y5
85k >jri
nk7 >jri +nk2
6lt >nk7
h7r >ybn +h7v +h7t
nnl >jri +auv
qq5 >nnl
gzx >nnl
sb2 >nnl
ipq >nnl +nbq +ojk +oji +ojj
nbo >ipq +nbp +nbq
1jt >ipq +jso +nbq +jsp +bog +1jv
e8l >1jt +e8n
lxj >ipq +lxl +ux2
qcs >nnl +qcu +n8x
b86 >qcs +qcj +n91 +n8w +n8x +b87
q35 >qcs +wyk +q2y
otr >qcs +otu
a2 >otr +9z
2z3 >qcs
ot6 >nnl +otb +otc
hzj >ot6 +tqw +vk4 +h7t
qxw >ot6 +qy2
d2e >qxw +d2g
bw7 >d2e
j6x >d2e
iec >ot6 +iee
986 >ot6
av2 >ybo +auv
av3 >jri +aut +r0t
qv4 >ybo +qv5
ksp >ybo
j9t >ybo +j9v
rgy >j9t +rgz +ku4
qgr >ybo
d8a >qgr +d8k +d8e +d8d
5r9 >qgr +5r4
2od >ybj
pnt >5pz +pnu
1kn >pnt +q72 +6pl
82y >1kn +6ks +k5o +830
8qx >1kn
fqo >1kn
44i >ybp
6ak >82y +8y2 +5n0 +6al
osy >ybj +4q2 +5ep
1d6 >osy +1d9
766 >ybq +76a +75y +764
fiq >766 +cv3
a5z >1d6 +lmv +1d9
ku1 >a5z +ku0 +ktz
ly4 >a5z +ly3
gww >a5z +cj0
1od >1d6 +52e
2x2 >xge +2x3
2xl >ybr
miy >1d6 +ly3 +ly5
8ke >ybj +8k9
8bz >8ke +8bu +8bv
6lm >8bz
6lu >8bz +6lx +6lw +7wo
1dk >8ke +jrn
pps >1dk +pq0 +6nd +urx
aqt >pps
729 >aqt +byj +urr
mhd >aqt +mhe
7bp >1dk +7bn +7bm +8u
fzr >7bp
fuw >ybj +fut +ap
696 >fuw +693
9hh >fuw +9hl +871
eam >fuw +esp
h8q >fuw +65q
por >fuw +poy +pot +fuu +pou
h0p >9hh +h0m
nch >9hh +ncd +ncl
adp >9hg +ac8 +ae0 +adu !eg1
h8n >ybj +m5y +49j +65q
mha >h8n +49j
ltt >h8n +m64 +m63 +49j
lts >h8m +5xq +m5y +m5x +49j
hge >ltt
mam >ltt
ltn >h8n +dzg +ltm
dz8 >ltn +dzk +82g +dzg
1q4 >h8n +1q0
j5h >m9y +j5j
77i >j5h
q4s >ybs +m9r +9ox +q4u
k0b >ybt
et8 >aei +et2 +et4 +6h7
803 >ybs +801 +krs +800
hic >803 +hie
e1v >ybs +9yz +9z2
sb3 >e1v +qt
k0g >e1v +9z0 +9yz
938 >e1v +93c
939 >e1w +7ls +93g
icr >938
7lr >939 +7lt +7ls
a7o >e1v +pv0
lar >ybu +lak
qo9 >ybv +4v3
6hc >qo9
lr2 >qo9 +lqz
12h >lr2 +12l +12e !q69
g6h >lr2 +1hq +ecx
7r2 >lr2 +tev +q6g +q6b +7qx +7qy
c4c >ybw +eep +ai5
egm >lr2 +vb2 +egr +ai5 +7qy +7qx
18k >lr2 +18g
kzs >18k
l1c >18k +l1e +18g +l1h
ktq >sb3
mhj >sb3
dzm >ybx +dzp +dzo
kt0 >yby +ksz
4m >ybx +ai5 +4f
12a >egm +12c +vh9
81s >egm +7qx
7r3 >egm +exm +9x3 +9x2
ai7 >egm +ai5 +ai4
ksx >egm +1qb
67r >1qg
8oq >12h +12q
mdb >ybz +mdg
q69 >lr2 +q6e +q6g +q6b !12h
poq >6iq +6im +6f2 +4v3
6f8 >qo9 +gf4 +6f2 +6f1 +2oa
7v0 >6f8 +je +6f0 +6f1 +7ng
aez >6f8 +af2 +af1 +af0
6iq >6f8 +qpf +54a +6io +6in +6im
h6m >6iq +54a +6im
h6n >6iq +6im
qo5 >7v0 +qo6 +qo7 +49j +4v3
mhg >6iq +gf6
7oz >ybv +7p0 +7ow +7ov
mdc >7oz +nrr
f9w >7oz +1ei +a5x
lu8 >yc0 +mgi +lu6
57f >7oz +jzh
m2u >7oz +rfh +8kk
asr >57f +ass +aso
xq >7oz +xr
io0 >xq
slq >57f
kja >xq +kjg
kjd >kja
e5m >yc1
aei >qo9
kv9 >aei
2dp >1qg +2dt +2dv
ff3 >aei
lng >aei +1aq
k60 >qo9 +6ks
p9 >k60 +1kg
5st >p9 +6g2
el8 >yc2 +mbk +af0
adx >el8 +adz +ady
6mg >75t +s67
qjv >adx +a3a +n5b
qjw >73u
ex2 >el8 +9wg +a8c
4fh >el8 +4fi +4fj
4aa >yc2 +4a5 +65l +8b
ai6 >4aa +ai3
6nq >4aa
1en >4aa +1ei
cso >1en +csr +csp
j4l >1en +j4n +j4o
rmr >1en +rmj +rmt +rms
fje >ybv +fj9
fj7 >fje
5q1 >fje
bjb >fje +18f
1dr >fje +1dp +lq7 +rnd
64k >1dr +64j +1dp !yc3
1dj >1dr +1dp
cle >1dr +1dp
nnq >1dj
ema >1dr
lq6 >1dr +lq8 +lq7
g3r >ema
mi8 >ema +3n6
3og >ema +8jt +1n0 +85e +8ju +8js +8jr
b77 >ema
fo2 >ybv
lpf >fo2 +lp1
6j5 >5pz
r2w >6j5 +r2y +r2x
lq0 >ado
g2r >ado +gab
m51 >ado +gap
im6 >6j5
18s >im6 +17h
4u8 >im6 +4jk +4uh +4ug
ghv >im6 +ghz +9vo +ghy
m61 >ado +m60
ov0 >m61
nu5 >m61
f1s >6j5 +6vt +qz4
f1t >6j5
1ha >f1s
m68 >f1s
ei9 >5pz +ei5
7l4 >ei9
lpg >7l4 +ecx +lp6
ag >ei9 +aof +eui +ae
akg >ei9
4mf >akg
852 >akg +9yi +857
jhf >akg !yc4
ine >akg +bft +85e +ii5 +ing +fdl
ndd >akg
rcd >akg
s69 >rcd
hi6 >852
m04 >852 +l2
ra7 >852 +ra5
a8g >ei9 +aaz +9oy +ab0
a94 >a8g +a8u
knr >a8g +bir
n59 >a8g +n5b
6xa >n59
oya >a8g
qcx >n59 +n5b
5bv >ei9 +6f2 +6f0 +6ez +691
fc8 >5bv +fcb
22y >ei9
a7a >ei9 +a7h +1bo +a7d
l0u >a7a
52a >l0u +lm +52h +1mz +s66 +6av
s22 >l0u +6tf +s1z +7xi
ft6 >a7a +51e
pfs >ei9 +a9o +pfo +4r5 +l4t
3d6 >yc5
7vf >yc5 +7vi +7vh +f9d
3g9 >yc6 +14u +3gc +162
ik8 >3g9
qp5 >3g9 +162
66y >yc6 +s7e +4hs +szy +670
42g >66y +42h
44q >66y
e5l >42g +3sb
com >yc6 +cor
dyv >6j5 +2oa +csp +49j +qo6 +qo7 +dz0 +9z2
en2 >dyv +en4
c6g >en2 +c6p +873
hz3 >c6g +54a
66p >dyv +t92 !hj8 +66t +661
66u >66p +66t +661
jrk >66u
iit >66p +t92
kqf >dyv +kqh
fst >82y
olo >82y +olp +k23
dyx >ivq
f9t >ivq
67q >f9t +868 +864 +7ov
4q0 >66p +4q2
bkb >4q0 +5ep
3p7 >rhn
slr >4q0
rhn >bkb +rho +a06 !yc7
s3k >rhn +xa +s3u
msm >yc8
jtm >yc9
ppt >bkb +pq0 +ppw +6nd
b88 >bkb
pk1 >b88
5tt >bkb
oxr >bkb
c5q >bkb +v0u
3l4 >bkb +3z9 +gpv
c55 >bkb
e0s >bkb
gsi >bkb
hmg >bkb
g4u >bkb
m1f >66p +ci7
g5w >m1f +2wk +5bs
t9 >yca
cta >m1f
1v2 >66p
4zg >1v2 +4zt +4zo +4zn +ld4
qkm >4zg
4zs >1v2 +atj
ewa >4zs
1o1 >4zs
1uv >4zs +50k +1b1 +1ut
246 >4zs
a8x >4zs +a8z
ah9 >4zs
jo7 >4zs
o4q >1o1
cyi >o4q
nj2 >1o1
pzf >1o1 +5wl
1ub >1uv +1tu
bf5 >1ub +9vg +bf6
4d >66p +4i +4g +4f
3q >4d +unt +3r
qe5 >4d +eo2 +qe4
qnz >4d
ldf >10w
ldg >ycb
qj0 >ycb
s2b >ycc
s3d >ycb
6t0 >s3d +6t2
6ge >ycb
jeb >6ge +jed
kxx >ycb
hy0 >kxx +hy1
lci >hy0 +lck
10y >ycb +dj +110
7u4 >km6
kf4 >bvs +kf5
6ng >ycd +6nf !yce
l1o >ycb
qic >s3d
s4a >s3d
kca >63v
etr >kca
s6u >etr
8t4 >66p +u2q +nj0
2mk >8t4 !hdf !9sr
hdf >8t4 +hdh !9sr !2mk
9sr >8t4 +9t1 +9t0 +4sb !2mk !hdf
63v >8t4 +640
fvt >ycf
ssl >66p +ssm
rrh >ssl +h9z
it0 >rrh
64e >ssl +64i +5v1 +5v0
63e >ssl +647
dwm >63e
q5x >63e
frs >66p
8ac >kv7 +8af
2ek >kv7
gdq >kv7
kv7 >frs
y >2ek
frt >66p
kvb >frt
dy1 >66p +qm0 +qlv +6cr
dy3 >dy1
akh >66p
bov >dy1 +o8n +hmk
j2i >k5n +6n8 +nby +90j
6cp >dy1 +dy4 +6cr
1qg >dy1 +n9h +dy4 +1qb
kqu >9ay +kqv
7we >9ay +49m +1np
cag >1qg +1qb +cah
6gn >1qg
hj8 >dyv +hjd !66p
osa >ycg +os6 +x5f
a2a >hj8
hkq >hj8 +hjd +a1z
aoy >hj8 +9yz +ap8 +e1h +e1g
cxf >hj8 +vqd +7o1
1xo >q5y +x7q
jwc >e1f +t2d +c8b
ri6 >jwc
c87 >jwc +c89
k5n >dyv +kz6 +6ks +k5o
kz5 >q6v
kdy >xey
ci >kdy +ck +cj
82z >k5n +hmk +922
q6w >xey
251 >ych +254
gt3 >xey +gt4 +q7u
nbx >xey +pkb +pke
8uq >nbx +70t
sh9 >8uq +gsm +amc
3wz >nbx
k9w >nbx +k9y
ev1 >k9w +880 +6g1 +ev3
6g3 >k9w +6g1
sqv >nbx
m0i >k5n
kzk >k5n +6ks
hox >kzk
nm >k5n +nbv +nbu
apm >nm
eyl >yci
ct8 >k5n >6vl
c4b >dyv +c43 +vhs +c4d
kva >c4b
k1o >kva
t4r >kva !t66
t66 >kva !t4r
pv1 >dyv
ccn >pv1 +euf +eue
2o4 >dyv +2o9 +aur
kqw >2o4 +krv
loo >dyv
9i0 >2o4 +9i2
qlt >dyv
duq >2o4 +pzy
d7z >duq
ktp >ycj +uhc
iiu >dyv +ueg
h4d >dyv +h4a +epu
htq >dyv +qlc
nmc >h4d
e50 >h4d +6do +9x2 +oz6 +h4e
4u7 >6j5 +pvt +k4a +h54 +a3f +4jk
laa >yck +q9
rmn >h4d
lye >h4d +7yj +2iz
6dl >h4d +6do
dyy >dyv
evi >ycl +evj
jdt >dyy +jsc +e09
75t >dyy +p9r +wuy
a8h >dyy +aay +aaz
2k9 >a8h
ffb >dyv +ffd
sxx >6j5
4r >sxx +bwa +unx
m9y >6j5 +krq +m9r
pe7 >m9y +pe8 +p8j
e1r >m9y +9yz
et9 >m9y +et2 +6h7
4zh >khz +e4k +e4j +9p0
d96 >4zh
dde >4zh
jrj >m9y
bka >pnt +jm0 +865 +bkg
col >bka
pjv >bka
o5w >ycm +o5z
1o2 >ycm +jcf +nbn +4pj
22x >1o2
afp >1o2
biu >1o2 +biv
cco >1o2 +ccp
q79 >1o2
h8o >m9y +65q
sbg >e1r +9yz
e69 >e1r +9yz
a8i >m9y +ab0 +aaz +hmk
a04 >a8i +a06 +l3s
669 >a04
hcr >a8i
izc >a8i +l3s
jlz >a8h +hmk
csz >a8i
1c4 >m9y +1by
e1f >1c4 +e1g
hil >hj8
bt6 >1c4
389 >m9y +32v +38c +38b
4p >m9y
9oz >ycn +9p2 +865
2o3 >6j5 +2o6 !8hu
6o5 >2o3
am4 >2o3 +rcb +rc4
8uc >2o3 +jxe +jxb +8ub +eeg
jxd >2o3 +jxe +jxb
acy >2o3 +1np +18e
ivq >2o3 +2oa +csp +6ey
am3 >2o3 >y3k +m4t +m4r
9f8 >am3
aj0 >ivq
ivr >2o3
kob >ivq +kpj
q7f >2u2 +q7g
kdc >ivq +iw5
do6 >acy +doa +83g +l09 +l08
ljx >do6
kjb >acy +kjg
18l >acy +1zu
hjp >acy
rvn >2o3
pxu >2o3
pxx >2o3 +pxy
qls >2o3 +qm0 +6cr
dij >qls +fam +fan
qoa >2o3
s2g >2o3
gp4 >qoa
kv8 >ycl
56e >kv8 +fih +56f
a4o >kv8
73u >8uc +73w
8v9 >8uc +8vb +8vc
ae9 >9qr
bl5 >8uc +bl2 !e28
e28 >8uc !bl5
hfp >e28 +hfs
ee7 >8uc +eeb
ee8 >2o3 +ee9
g9k >8uc
i4m >8uc !yco !ycp
icu >8uc +icw +12v
dtt >8uc +dtw
dtu >8uc +du1 +dtw
9iu >8uc
avu >8uc +avv
faf >gno
gno >pxu +510 +gnp
hnv >gno
njb >8uc +njc
kn >ycq +kp +ko
9qr >ycq
bl4 >ycq +bl2
h1w >ycq
i5d >ycq +i5g
k7i >ycq +lqc +k7j
lnj >ycq
lqb >ycq
oqi >ycq
pgz >ycq
8nx >pxu +ach
a7p >ycr +pw3 +1k5
sya >ycs +cba
8hu >6j5 !2o3
nbs >8hu +ock +lex
dcz >6j5 +vvl
9ss >6j5
q4 >9ss +qb +q6
3hu >9ss
84e >9ss +9t1 +84h +84g
q3 >9ss +6ks +q6 +ept
eqa >9ss +eqd
dyw >q3 +hgh
s8n >q3
stz >q3 +su0
44p >q4
io4 >44p
kcb >q4
qo0 >q4
9hg >6j5 +871
ado >6j5 +ae1 +d4s +ads +adt +adr
8w >6j5 +7bn +7bl +8u
gg9 >6j5
bfl >gg9
fux >9hg +nc8 +a2d +fjh
fzs >fux
9w4 >9hg +9gu !yct
6if >kdy +1kv
os9 >9w4 +9gu
8lk >os9
e0h >6j5 +e0n
7jp >yct +in5 +wgp
eg1 >e0h +iaq +eg2 !adp
qlr >aei +qm0 +qlv
gc8 >kvb
kiy >9qr +kj0 +kiz
g1n >ycu +u6c
8ij >ycv +fuu +pou +8io
605 >8ij
c3v >8ij +c3x
is8 >8ij
qjk >1ha
ncx >8ij +nd2
h22 >ncx +uos +h25 +h27
1ij >ycw +1ik
c61 >ycw +c62 +c63
215 >g6n +vje +20z
izb >ycx
6pk >ikh
8e5 >ycy +8e6
3h >ycy
iy7 >ycy
eql >kca
t3 >ycw +t4
7q8 >ycz
820 >4aa +8bt +822
jgu >820
ep7 >4aa
eu1 >nr3
pql >yd0
pby >yd1 +pbu +pbx +pbw
pbt >7l4
1z0 >pbt +1z8 +1z4 +1z3 +1z2
7x7 >pbt +7x8
86q >pbt +7zi
h61 >1z0 +h62
h48 >1z0 +1z8
kgj >90
n5a >8qx
6t4 >yd2 +6t2 +6t1
2wz >ycb
2xa >yd3 +2xd +2xe
h6e >yd4 +h66 +h64 +h6f
2xi >h6e
2xj >h6e +2xh
7z3 >h6e
dx7 >h6e +wi7
jwf >h6e +jwh +1aw
l5q >h6e +l65 +l5r +l5s
l6a >l5q +l6b
131 >hsf +133
qz9 >131
jl4 >yd4 +jl6 +892
pzu >yd4 +pzv +ivd
3g3 >2xa +3g7 +3g5
9fk >2xa +9fm
bjg >2xa +bje
c4x >2xa +c4y
dgy >yd5
hsf >2xa +hsh
2x5 >yd6 +2x4
jz0 >2xa +jz2
ia1 >yd7
t8f >2xa +t8h
53n >yd8 +53i +1aw +53m +53j
c5s >53n
jyv >yd8 +jyq +jyx
jyw >yd8
1rh >jyv +1rg +1ri
kf >jyv +ke
1rk >1rh
7ae >jyv
9lm >jyv +9lk +9lj
h5e >jyv +h5a
iwn >jyv +iwk
m3p >yd9 +m3q
9bq >h5e +9bp
qmn >jyv +qml
qmv >qmn
c5y >yda +c5z +c60
go0 >ydb
hgs >c5y
c5u >yda +c5w +c5t
qz7 >c5u +qz8
qza >qz7
1gt >8ij >xh4
9uy >8ij +qf5 +qex +9ut
2xm >9uy
2xn >ydc
qfs >ydd
65k >9uy
mqj >yde
l5y >ncx +l5z +l63
l67 >l5y
183 >ydf +185 +184
1gb >183 +1gc +1gd
1qw >1gb
i1h >ydg
keg >ydf
keh >ivq +kea
9fy >ydf
b1l >9fy +b1p +b1m
ooj >ydf +ook +ool
qdr >ydh +q70
1lk >8ij
msu >1lk >dzr +msq +msp !ydi
9v0 >1lk +9v4
dh0 >1lk +dh4 +dh6
cdo >ydj +cdp
dh1 >5pz +dh5
jxc >1lk +jxf +jxe +jxb +jxa +jxi
a4t >jxc +a4r
d9t >a4t +vb5
kq >jxc +ko
fbv >jxc +f9p +fby
89e >jxc +89g
gdo >jxc
9zy >jxc
hbt >9zy
a54 >g7x +a56
g4j >ydk +g9n
5f4 >ydk +5f6
g7y >1lk +jx9 +g7q +g7u
g7x >ncx +g7v +g7u
cjt >ydl +cjw +cjv
q67 >pnt +q65 +cju
jxw >ydm +jxv +jxu
jxt >ydl +jy0
hsg >cjt +hsi
hsl >ydl
g0w >a54 +g0v
nmb >g7x +nm9
qlp >8ij +qlq +qlm
dd9 >qlp
qlo >q6v +qlq +qlm
5xm >8uc
1i2 >ydn >dcz +1i3 !ydo
hf8 >ydn
lnk >ydn +kiz
q5z >ydn +q61
1ur >5pz
6a >1ur +60
7sw >1ur +7sy
ouo >1ur
h97 >1ur +h92 +h91
kij >1ur +p90
e99 >1ur +ufc +e9f +8nr
8g2 >e99
r85 >e99 +q9
48y >e99
87n >e99
q56 >e99 +q5d +q59
fuf >e99
2qw >e99 +867 +864
g9l >e99
koq >ydp +kpb +aso +57k
asg >e99
8lv >e99
8v7 >8lv
2u2 >ydq +kpn +kpj +kpk +2u5 +2u4
l4i >ydq
4e0 >ydr +ur3 !yds
lhf >2u2 +lhg
8lq >ydt +e4i
eur >1ur +x27 !ydt
i3r >eur +i3h !ydu
l4j >i3r
aou >eur +aot
mdv >1ur +a3v +1m !ydv
a41 >mdv
mie >1ur +me0 +wbg +mid +e09 !f05
f05 >1ur +cfw !mie
iz8 >1ur
slc >iz8
ae8 >iz8
m87 >iz8
jut >iz8 +gf4 +6ey
bio >jut
p8w >kij +p90 +p93 +p96 +p97
g3s >jut
o5x >jut
14e >p8w +oee
sp8 >jut
pit >jut
j09 >iz8 !dd0
6bg >j09 !ydw
dd0 >iz8 +vvl !j09
dzl >iz8 +dzp +dzn
60c >dzl +60f +60e +5um +60b +60a
gz6 >60c +gz7
6ev >dzl +6er
7x1 >dzl +7x3 +7x6 +7x5
aqo >dzl +aqq +aqp
e4f >dzl
g1m >dzl +u6c
kzg >dzl
lif >dzl
ood >dzl +oog +oof
s11 >dzl
sif >ydx
j9n >am3
58u >am3 +58o
4qo >58u +4qm
l3l >58u
f9n >ydy
f0v >ydy +f0z +f0y
dge >am3
t68 >8ih
3y5 >am3 +3y8 +3y7
t7e >3y5
qbo >kv7
68s >ydz
q7w >ye0 +q7u
pka >ye0 +pkc +pkb +pke
o87 >ye1
t3d >8c5
r5o >602 +4ih +2i4
602 >b7 +601 +600 +608
qr >r5o +5bh
5bm >qr +5bk
agw >qr +5bh
haq >603
3tn >haq +2i4 +5bh
5b4 >haq +5b6
h6q >602
h6r >eoc
s4m >h6r
jcw >h6r
nxe >jcz
ftz >nxe +3dr +fu0 +b9e
j9g >ftz
j9l >ikh
pbs >ye2
fzy >pbs
t17 >nxe
4yk >r5o +4ih +r4o
g6k >602 +4ih +4yl +r4o
28c >ye3
6i7 >g6k +6ib
4ym >r5o
hxu >r5o
5ay >h6r +5az +b0n +b0m
kr1 >ye4
3tt >ye5
goo >602 +kjr +goq +gor
aft >gop
f94 >ye4 +f95
ibf >kr1
7h9 >ibf
c30 >ibf +c31
q7d >ibf
q74 >f94
1m0 >ife >k0q
5uc >1m0 +5uh
k0q >734
ma8 >1m0 +m2r
jcy >1m0
m2q >l6o +m2r
ft7 >niw
ju9 >ye6
qfr >h6r
qg0 >qfr +494
48z >qg0 +494
qfw >qfr +qfv
47r >qft +47s
sxj >qfr
gop >haq +gor
3ts >qfr
lii >3ts +lij
qg6 >3ts +qfq
k0d >ye7
1vl >ye8 +otb +ota
1sh >ye9
9ny >yea !yeb +9nz
ojr >yec
hat >yea
l0g >yea
lso >3ts
hnl >r5o
fo3 >603
t08 >fo3
ohx >kii
8jm >yed
6jm >8jm
nod >yee
t04 >yed +1m4
iw2 >t04 !q63 +wze
337 >5qi
5pv >t04 +5px
8eh >t04 +8ei
bkc >t04 +h4a
d64 >t04
pri >t04
dwn >t04
gbi >t04
hpy >t04
5qi >t04 +5qh
kut >ag5
kb7 >bkc !oa4
oa4 >bkc !kb7
mtl >bkc +pdg
pse >t04
q63 >t04 !iw2 +q64
qj1 >t04 +qj4
iek >t04
q4q >yed
jqw >q4q
bl9 >yed
lv >yef
kpd >lv +kpe
5fb >t04 >yeg
9t2 >yeg
pun >lv >9t2 +puo
pqr >yeh
im7 >yeh
4mg >yei
ims >4mg !yej
9d >ims +9c
kj6 >ims
6hd >yeh !hje
hje >yeh !6hd
5fl >6hd
62k >6hd
jyg >6hd +1m4
kom >6hd
iel >jyg
iiy >yek
s5v >yek
hmc >yel
ehc >s5v
f3 >yek +f5
iz >yek +j1
iix >yem >pse
s5u >yem
hnh >yem +hnk
eq1 >hnh +64g
f2 >hnh +f5
kir >f2 >iy
619 >f2 >iy +61b
iy >hnh +j1
j0 >iy +j1
kqp >yen
l0r >yen
7xq >l0r +7xs
6d3 >yen
jhb >yen
c3u >yei
avp >c3u +avr
gzm >c3u
ia6 >c3u +ia8 +ia7
qi1 >yei
jjc >qi1
bxu >qi1
jl9 >yeo
2qb >yeo
lt2 >yeo
qgy >yeo
i2a >yed +5c6 +82g +i2d +495
q01 >i2a
hp6 >835 +987
ic6 >i2a
tc >i2a
l5i >i2a
hk2 >i2a
835 >i2a +i2h +833
qw2 >835 +qw7
8wr >qw2
dc8 >qw2
hko >qw2
hwm >qw2
lgq >qw2
mii >qw2
gge >yep +gga
2cs >yep
qw0 >i2a +9y2
d6g >g6j
d6o >d6g +d6q +d6p
284 >d6o
qw3 >d6g
qw1 >yeq +ppv
fx3 >qw1
psr >qw1
74u >r5i +74w
pss >r5i +pst
r4h >yer +r4f
pdl >cyj
gem >cyj
f22 >gem +f24 +f25
j0b >t3l +j0c
1fh >yes
21s >yet
oz8 >j0b +oz7 +oz5
5pb >yeu +5b6
hsr >5pb
t82 >5pb
e7 >yev
sna >65i
khk >sna
t3l >yer
t3k >yer
t3m >yer >yew
mj6 >t3k +mjy +mjx
g9p >t3k +g9m
g9q >t3k
89k >yex
axp >yex +axr +ajk
ife >l27
ij7 >axp +ija +ij9
gt7 >ij7
ap7 >axp +ap9
ij9 >ij7 +ij7 +ij6
phs >axp
qqe >yey +qqc
n2p >yey
i17 >phs
fx4 >phs +ajn +aji
uy >phs +wau +ajn
i1f >phs +ajn +i1g
jdk >phs
k9x >phs
bv >k9x
pi4 >k9x
5iw >eng +5iy
768 >t3k +764
12i >768
91e >c56 +91r +91q +91p
l27 >c56
kc0 >yex
26w >kc0
8v5 >mkm
3xt >yez
9zc >kc0 +9zd
cw9 >kc0
g5p >mkm
glt >kc0
orr >kc0 +ors +ort
mkm >kc0 +mkn +s6l
ipl >glt
le4 >pa3
s6j >g6j +s6l
meb >jyg
ddg >9zc
qkf >yf0 +qkj
k4q >1h8 +fsa
6q5 >qkf
niw >t3k >hzk
2w >niw
1m1 >niw +1m2
7r8 >1m1 +7ra
mly >1m1
39u >6j6
4z5 >niw
9zw >niw
p2s >niw
p2t >niw
elw >niw
eve >niw
bjj >eve +tfg +kp3
knf >eve +kng
5km >niw +5kt +9t1 +4sb
9zn >5km
9zo >5km
1cc >kk7
6k7 >kk7
kk7 >yf0 +dn +pyb
jdu >t3k +jdv +jdw
jj0 >niw
a97 >jj0 +a98
k4p >jj0
b7h >yf1 !yf2 +7fd
89z >t3k +f96
35h >89z
rhq >t3l +rhp
kvl >t3l
cyj >t3l +nfz +czp
nez >cyj +nf0
o6q >i2a +o6f
eln >t3k
elo >haq
a00 >eln
a01 >5xt
gut >t3k
guu >yf3
5ph >guu
ng1 >guu +ng2
r7r >t3k
dc >t3k
hn3 >dc
8ow >r7r
jbp >r7r
hpm >r7r
a39 >t3k
jcx >a39
h8i >a39
769 >768 +76a
3df >l6o +3dr
2si >yf4
qxn >3df
sd4 >l6o
3dr >3df +ftz +3dg +3df +3de
qkh >3df !yf4
evf >qkh
kuk >qkh
iig >3de
4ol >3df +4oo +4on
lyf >3df +6hk
8aj >yf5 +g0t
sbt >yf5
cdg >yf5 +cdh
cyz >lyf
gui >cyz
eo5 >gui
2u9 >cyz
ct0 >cyz
8gj >lyf
ike >yf6 +fe1 +6vr +iki +ikj
ikf >o69
16i >lyf
1sa >lyf
9sp >lyf
9h1 >t3k +9gy
6ss >9h1
mj0 >yf7 +mj1
jeo >yf8 +ttl +jep
ng0 >yf9
2u8 >yf9 +2ua +2ub
1ac +1af
chg >yf9 +a64 +a63
knb >yf9 +kn9
gue >yf9
l5e >yf9
pw0 >pbf +pw1 +pvy
1ht >pw0
34 >pw0 +4gz +t +66d
mfn >pw0
3qp >4e +3qr
a05 >4e +a06
4e >pw0 +j2k
j76 >pw0
mw3 >pw0
mfm >pw0 +pvy +1d8 +u3c +j2k
mzu >pw0 +tbb +pvs
8uh >t3k +8un +8ui
27b >8uh +27c
4vn >8uh +4vm +9th +4vq +4vp
517 >8uh +519
6a2 >8uh +663 +69z
6qe >8uh >y7y +6qf
bkd >8uh
lf4 >bkd
6zt >yfa
mb8 >bkd +mb9
4j9 >yf6 +4ja
8fc >4vn
g8r >7l3 +iki +g8s +g8t
f2b >63w +9yi
e90 >f2b
k4r >f2b +5wa +cj0
kqq >k4r
nn >g8r
8u1 >4aj +8u2 +8u3
g7h >mrh
5gk >kih
2uc >g8r +2ud
4aj >g8r +4al
4om >g8r +4oo +4on
52n >g8r
5pi >g8r
6jf >g8r >q77
73t >yfb >g8r
8gk >g8r
ikk >g8r +ikj +iki +9yi
ewi >g8r
h99 >yfc
b65 >g8r
kju >g8r
lf5 >g8r
mrh >g8r
nbt >g8r +nbv
o1r >g8r
p99 >g8r
qun >nbt
quo >nbt
wv >yfd >yes +wx +ww
7gj >wv >yfe +7gk
jjb >yff
jkl >8uh +jkn +jkm
k7c >8uh
k68 >kdz
gth >yff
4mw >yfg +4mx
599 >yfg +59b
9y9 >yfg +9x7
ihz >yfg +ii4
quj >599
6q4 >yfg +6q7
h8p >luk
f8v >ihz +f8x
h8g >ihz
m62 >6j6 +m60
m0r >yfg +m0t +azq +m0v
hi5 >yfg
azn >luk +505 +azp +azq
mcp >8uh +lgb
mdd >8uh +lad +67m +7ow
1cq >jvz +1b6
jvz >6j6 +ue7 +jw1 +mb4
h8k >6j6
5s8 >jvz
86 >luk +598 +dh4
a55 >86 +a56
15o >86
2x8 >86 +2x9 +2x7
1xq >2x8 +1xs +1xr
kyr >2x8 +kyv
h8h >1xq
2va >yfh +8b +2ve
lta >2va
52b >2va
6xb >yfi
qsi >yfi +qsj
lse >yfb +lsf +a6
6l0 >yfj +6le +6l5 +6l4
518 >6l0 +51a +m7r
fuy >6l0 +m7r +m7s +51a +fv0
eos >6l0
pqb >6l0 +pqc +aq5
6g4 >pa +6g2
6y3 >pa +6y5
67b >6l0
box >67b +boz
1d7 >yfi +1ei
j4m >1d7 +j4o +j4n
ixq >yfi +ixy
m7z >ixq
l4z >yfk
b9 >yff
fru >yff
mlj >fru
6gu >fru
kns >yfl
fxd >yfl +fxb
r5i >yfg +et3
t18 >yfg
2vb >yff
7qh >b9 +8af +9vu +7qi +7qj
8sk >yfm +80v
kmv >yfn
kzh >fru +97u
27x >7qh +8h6 +280 +27z
ejw >27x +9vv
3qq >yff
qjx >yff +2r1
7rb >yff
1pq >yff
sio >t3h
k06 >yfo +1dq
60h >sio +4ya +60k
mhl >yff
g22 >yff +vq +4vm
jkk >yff +jkn
f9u >yff +rcj
10l >sio +10n +jf3
t3h >yff
4vr >t3h
gsw >t3h
1xh >yff +gsu
prp >t3h +prq
k90 >pbf +k8z +k8x
k8v >yfp
501 >k90 +62u +9a +505
g19 >yfq
pc3 >b9
iy6 >pc3
opd >yev !xqy
484 >opd
8xt >yfr
rs5 >yfr
2w2 >yfs
3vq >yft +pza
62h >yfs
9h4 >yft
eri >yfs
csw >eri
ch1 +ch2
ozr >yfs
py1 >yfs
swa >yfr
mwh >opd +kwu
rab >yfu
gms >yfv
8ul >opd +8uj
l6o >t0b +kvf +l6u +3sk
lp0 >l6o +lp7 +lp1
9h2 >yfw
5s7 >l6o
180 >5s7
s9 >h6r
ist >180
1g9 >5s7
62f >5s7 +66d +8cx +8y +62g
jt2 >l6o +jt0
8cw >jt2 +66d +8cx
k08 >jt2 +k09
npg >jt2 +6ee
snq >npg
hqr >npg
ldr >npg
gni >kr1 >l6o
cdk >gni
f1u >jt2 +3sk
ahm >yfx
f8y >jt2
15p >f8y
lph >yer
jv8 >lpf +pot +fuu +jv9
ocy >lpf +cbf +od3
6j6 >603
pqq >6j6 +qlc +qz4
1nj >6j6 +w52 +8dg
e55 >6j6 +oz6 +h4a +h4e +o6r +epu
nnr >e55
6dm >e55 +6dn
9i1 >e55
z2 >ag2 +z5 +z4
gfp >z2
118 >z2
jfl >z2
o3m >ag2
eq9 >e55 +q6 +epu
fzi >e55
ibx >e55
j6y >e55
kcc >e55
ifx >6j6 +h4p +ify
4w >ifx +gji +4t +4u
4ep >ifx
pp2 >ifx
21m >yfy +21o +21n
by5 >yfy +2zv +f2s
3zo >yfz +ghr +40p
mxd >c11
jct >c11
c11 >6j6
lgm >a97 +5c9 +5c8 +5c6
hk8 >lgm +hk9
b0l >xeo >kxv +b0n +b0m
nbf >jy5
ati >b0l
r6w >1uw
1uw >xeo +1b1 +1ut
spt >ati
4lt >yg0 +4lv +4lu
8um >b0l +8uj +8uo
8p6 >yf1 +8p8
7ep >yf1
3to >xeo +2i4 +5bh
iav >3to
mbc >3to +mbe +mbd
npf >3to +6ee
end >3to
o8s >3tn
qfp >3tn +qfq
qft >haq +47s
6t8 >yer >yg1 +6t6
q1c >yg2
fzn >qkf >8ug
jjv >fzn +jjw
ii1 >yg3
aaj >ii1 +2m6 +aam
4j8 >6t8
s1t >yg4
apw >yfb
ey >apw
co8 >yfb +n4k +co6 +co5
m05 >co8 +2um
lsp >co8 +lsx
sot >co8 +sow
dq8 >sot +dq5 !yg5
cz0 >yfb
dav >co8
hs8 >co8 >apw
n4 >co8 >apw
n4j >co8
1am >yfb +1an +1ap +1aq
5yn >yfb +5ym +wz6
6cb >yg6 +6c9
lzv >6j6 +7q3
m18 >lzv >yfb +7q3
ei3 >6j6 +ei5
h1o >ei3
m20 >h1o +d3l +m21
85a >ei3
aki >ei3
3dh >aki
bl7 >ei3 +1ki +bl8
c3p >ei3
7l3 >ei3
2el >aki
eck >aki
6zs >yg7
iat >ei3
fqc >iat
ry4 >ei3 +ry6 +ry5
a7c >ed0 +a7g +a7d +1ug
5mn >a7c
b2e >gwz >yg8 +b2f
bhe >gwz +pdp
o6a >5mn +gx4 +o6r
qx6 >o6a
nu9 >ed0
bhf >nu9
luk >a7c +9x7
l0v >1hu
7xo >l0v
qk5 >a7c +qk6 +a7d +qk3
1hu >a7c +pbd +ecx
kwe >1hu !65o
65o >1hu !kwe
4mh >1hu
6ax >ei3 +6av +lm
lxy >6ax
4vi >6ax +2j0 +6tf +lm +1ug +8ui
6vl >6j6 +je
pd9 >6vl +dgj +ct4 +qvg
my5 >8g3 +7qi
mxg >my5
ixr >my5
kvc >my5
kdz >g6h
4sl >yg9 +4fq
2dq >yg9
1a0 >yga
9oe >ygb +9of
e4g >ygc
ero >ygc +erk !ifh
ifh >ygc !ero
iai >ygc +iaj
t7x >kdz +t7z
a4p >q6v
8ad >my5 +8af
iy5 >my5
4ed >my5 +4ek
a52 >my5
l3n >a52
l3o >my5
dsh >l3o
hda >l3o
5lv >ixr +5lw
5pc >yer +5pk
a0m >ygd +6t7
jc >l1w
ltv >jc +jq +ltu
gr >jc +gp +go
a8j >gr +sim
nif >ei3
nie >ei3
jgc >yf6 >nif
l17 >ei3 +l19 +l18
otz >8uh +ou0
bn7 >otz
7de >ei3 +7dd
rhy >yge +rhz
kve >yer +kvf
iau >ei3
87 >iau +t40 +6yg +82h
ibc >87
40k >87 +40l
609 >87 +83v
aa9 >87
ibb >iau >3tn
m9f >iau +6yg
ilr >ygf +ln +80i
cai >ygg +cab +caa
cs5 >1ql +cs9 +cs7
cs6 >1ql +cs9 +1qp +cs8 +cs7
5y1 >6j6 +5xz +ltu +5xx !8hg
6w8 >5y1 +9th +vq +n5m +1ef
iro >6w8 +1ef
sal >6w8 +sam
73i >5y1 +73n
5xt >73i +m5z
n4i >73i +94p
jti >5y1
6eh >jti +rjo +63
fv9 >jti
ji1 >jti
ji0 >jti +1xd
n2j >ji0 +n2l
9se >5y1 !ygh
72 >5y1 +73 +74
1cj >5y1 +74 +5e4
52w >5y1 +52x
3m3 >52w +3m4
6cd >5y1 +a86 +kn1
kn0 >t1m
cxb >kn0
lny >769 +cul
pxn >6cd
j9e >6cd +uo8
ltw >6cd +qk7 +ltu
4zi >ltw +4zn
62q >6cd +63s +62r
b82 >62q +b7y
5oa >b82 +5o8
76 >q4t +dmz +dn6 +207
qk4 >5y1 +qk7
7u5 >76
21v >7u5
dn3 >7u5
h3q >ygi
h5n >ygi
hcc >ygi
hln >ygi
hwn >ygi
8ua >7u5 +8u9
jwr >ygj
jqk >76
5cd >76 +5xx +5c7
7qc >76 +h5y
rap >76
8hg >6j6 !5y1
68p >8hg +68m +68k +68j !ygk
4tj >68p +4tl
767 >8hg +75x +764
4ky >767 +uaa
1ti >767 +1tk
kl3 >767
lru >767 +2r6 +4tl +mao
kne >fw0 +jr
pbo >767
stw >ygl
4ny >lru +mad +4nv
mab >lru
313 >mab +vc5 +317
fw0 >lru +2r6
51l >lru +4nv
gq >lru +mao
me2 >6j6
6xv >5y3
51 >ygm +miz +m8
81q >ygm +81o
mm4 >ygm +gji +cv3
ndu >ygm +843 +6j0
f59 >81q +bc6 +bc5 +hm2
fwe >ndu +q12 +fwf +om4 +om3
om2 >ndu +om3 +om4
p5q >81q +7ub +lel
8mx >ygm
68x >8mx +jlw
4bj >8mx +grf +v3v +2s2
1oq >4bj +1om
hwy >ygn
ojf >4bj +grf +miz +2s2
g18 >4bj +v3v +g1a
i2f >4bj
a03 >4bj
52s >ygm +52t +e74
n70 >5wo +hve +hvd +e74
em0 >6j6
pbf >6j6 +n9g
pbh >6j6
zr >pbf +zn
qo1 >pbf
rce >pbf !any
chh >rce
jdq >6lg +jdr
82l >pbf
oxk >82l +691
7po >pbf +7pq
16f >pbf +16b +kxa
9gt >16f
gtl >7po
8ak >7po +f9s
1p8 >7po +1p4 +ln
5d6 >1p8 +1l6
kta >5d6
5d7 >1p8 +5d8
98 >1p8 +506 +9a
uq >5d7 +ur
6je >1p8 +6j3
ag5 >ygd
blf >pbf +6kr
lp >1p8 +ln
qk9 >1p8 +qk6 +a7d +qk3
l3f >7po +l3d
qpv >7po
h8v >qpv +h8x
a7b >ei3 +a7e +a7d
abp >a7b
qk8 >a7b +qk6 +qk3
sym >qk8
7pp >qk8
lc >qk8 >yff
s64 >lc
6l1 >ygo
koy >ygo
t05 >pbf +1m4
88 >pbf +82h +17a +aeh
j6l >ygp
8g >88
lqx >88
fc9 >88 +fcb
4r3 >fc9 +4r1 +4r6 +4r5
7sk >fc9 +s9c +fcb +7so
1al >7sk +1an +1ar +1aq
te >7sk +tg
tf >7sk +tg +69f +1aq +aal +aak
hl9 >tf +ah3 +hl7
afl >eta +8dk +afr
jxj >afl +jxi
173 >pbf +azf +174
7yl >173
cdf >88 +cdh
81t >88 +81w
7tl >88 +7tb
lw7 >7tl +lw6 +lw5
172 >pbf +177 +mee
auk >172 +auh
16e >pbf +aa3 +16b
jm >16e +jn +je
m43 >16e
iil >16e +jf
4rv >iil
im4 >iil
kz8 >16e
bik >pbf +18g +bij
dph >bik
bii >bik +1w2 +bij +4a6 +koo +18g
l1d >bik +8sx +l1h
iww >l1d
l1z >pbf
rrv >l1z !ygq
6nj >l1z
fy4 >l1z
qj2 >yeh
qlu >l1z
67s >l1z
kk8 >l1z +kk9
212 >l1z +214
1qh >kk8 +1qb
qmw >1qh
68y >1qh +691
l4l >68y +l4o +l46
any >pbf +ant +8q8 !rce
8ux >any +8ur
g27 >any +g29
pht >g27
am1 >pht
ajh >any +ua7 +ajk +1qd +6ot
7od >any +7o1 +amc +2nd
ak6 >7od
rnj >pbf +hh2 !ygr
kt9 >7od +l1 +w4s
37v >kt9 +37x
ktb >kt9
dxu >kt9
pso >7od
mbt >pbf +ld4
5y4 >pbf +5y5 +5y6 +cdh
ii0 >5y4 +ii4 +bhc +h94 +cdh
5c5 >ii0 +5c6 +5c9 +73o +a7 +5c8
bhb >ii0 +bhc
kk6 >ii0
5y3 >pbf +5y5 +h94
8al >f9u
h93 >5y3 +5c6 +h94
w1 >h93 +r0q
inf >5y3 +bft +85e +ii5 +ing +fdl
lg5 >5y3 +lg6 +sxy
2b1 >5y3 +bc5
mew >pbf +m2t
7y3 >mew +7y4
hkr >ygs +a1z
g9b >hkr
pa >pbf +p6
pip >pbf +691
2bv >pa +2by
60r >yfj +6y4
j91 >yfj
j8f >j91 +j8g
duh >6j6 +sy7 +dul +duk
ez6 >duh +n7g +n7i +fmq +97y +n6q
2a6 >ygt +2a7
byh >duh +f60 +f61 +fqw +bym +lg6 +f77 +f83
t29 >byh
bvo >byh
4kb >duh +e4j +1a3
fmp >4kb +jg9 +q9j +fmq
4ls >duh +4lv +4lu
bvn >duh
5ml >bvn +11q +18b
l8e >bvn +l8f +l93
ivs >6j6 +6ey +ivo
6cq >ivs +dy4 +6cr +oyp +pzx +pzy +n9h +csp +1ei +csr
o4r >ivs
a40 >pbf +1ei
let >pqq
kwr >let
lbp >kwr +yl +lbq
4mi >kwr
9vk >kwr +mlu
8g3 >6j6 +eo8
dsg >ygu
krm >8g3 +8af
blg >8g3 +bli
73v >8uc +73w
8va >73v +8vc
e8k >73v
o69 >603 +33h +o6e +o6r +2s4 +kcp
2i0 >o69 +2i4
o67 >603
iik >o67 +2vd +kjp +lbk +kjn
ctb >o67 +o6y
gwx >q4t +qcg +3l7
3l6 >gwy +3l8
qx5 >q4t +9yi
kjv >qx5 +p8l +goq
491 >ygv +o9e +496
ed0 >603 +ecx +2s4
q5j >ed0 +891
gtj >ed0 +1ug
gwz >ed0 +ndi +gx1 +gx2
b99 >ygw
g6i >gwz +82i
rn5 >ygw +rn6
6km >ygx +6kn
ct9 >g6i
bj6 >ed0 +16a
5mm >ed0 +dgj
qc1 >ygy
o9l >8is +mi3 +a7e +2zu
qd5 >ygz >ygy
sru >o69
q4t >o69 +q4u +m9r
ikd >q4t +fe1 +6vr +iki +ikj +110
q50 >q4t +q52
iia >t3l
km6 >yh0 +afb
gdf >km6
nde >yh1
blh >pbf
1la >yh2 +iz4 +ecy
egn >yh3 !yh4
nuf >g6i
cw >yh5
4gg >yh3 !yh6
bgb >yh7
chs >bgb +chu
hmx >yh8 !yh9
3b5 >bgb
1qx >yh3 +1qy
7h6 >yh3
fzo >yh3 +fzp
eji >fzo +ejj
t7d >fzo
wr >fzo
2so >fzo
c08 >fzo
a0c >fzo
t7o >fzo
a48 >fzo
qmy >fzo
fd0 >fzo
fmd >fzo
o65 >fzo
qd9 >fzo
jwx >fzo
54d >fzo
l5k >fzo
isl >fzo
2t2 >fzo
31j >yh3 +ovi
mza >yh3
3jv >yha +3jx
jfb >yha
lgn >yha
3l5 >i2a
fkk >3l5
r2t >gwy
1x4 >gwy +1x2
p8g >q4t +3fo +p8k
ap2 >h7s
ogl >yhb +ogp +q4n
c0k >yhc
8wc >ii2
job >ii2 +joc
ip9 >yhd
r98 >ii2 +le7
ff4 >yhe +qy2 !yhf
2ah >yhe
ii2 >yhe +x2c
nw4 >yhe
4di >yhe +pmq
6x >yhe
nti >yhe
ntj >582
582 >ii2 +585 +584
le5 >ii2 +le7
2c1 >yhg
qhy >yhg
xv >yhg +xy
osd >yhg
b71 >yhh
jqj >yhi
o6k >fo3 +o6e
o68 >c6z +o6e +o6r
c6z >ye7 +c6v
2kg >c6z
c0u >yhj +c0v
cp8 >yhj +cp9
btq >yhj +nei +btr
cpa >yhj +cpb +ojs +ojp +ojq
fqv >yhj +fqw
oju >cpa +ojv
ols >yhj +olc
swv >yhj +sww +345
svr >yhj +75a +svs
7wx >ye7 +7wy
8nf >7wx
ag4 >7wx +1ug
e1m >7wx +aaz
uz >q4s +wau +9oy +9ox
8wx >uz
9m5 >uz
9wv >uz >b64
247 >uz +248
emd >247
gua >q4t
787 >q4t +789
dze >a7c +dzk
b2d >dze
kzt >ye7 +kzq
1ka >yhk
nfg >yhk +7wy
ktk >nfg +ktm
ktl >ja
o5y >yhk +o5z
oyd >o5y +j3c
ap1 >yhk +3ln +b7g +j0q +b7d
38j >ap1 +38l
3le >sl5 +3lf
bc2 >c6z
bc3 >yhl
b84 >yhk +w4r +b7d
kry >yhk +7wy +7vt +krq
jsl >xeo +jsg
ba >jsl +ms1 +be
2qf >jsl
673 >jsl
jz4 >jsl
kq5 >jsl +kpz +kpx +kpy
lt6 >jsl
m78 >jsl +et4
dha >jsl +h7x +krr +be +ql6
oye >jsl
io8 >yhm
2eg >yhn
ry7 >opd +ry8
qy7 >fo3 !yhm
k0j >yhm
ecp >qy7 +ecs
1ru >ecp
54b >yho
72j >yho
fcw >yhp
h08 >yho
nmq >yhq
n3u >yhr
53v >eze
hnq >eze
eze >ecp
i5s >1ru
diz >ecp
jqy >ecp
t6e >jqy
res >yhs
req >res
219 >res +21b
hp4 >yhs +hp1
fjt >yhs +fjv
f4e >yhs
55v >yht
4fa >55v
hfy >55v
250 >yhu
fd3 >yhu
434 >yhv +436
55r >yhw
i1r >yhw
qsb >yhx
q8c >yhy
nvc >q8c
fob >q8c
qdv >q8c
qou >q8c
o46 >q8c +o48
s8k >yhz
ffm >yhz
ioz >yi0
guz >ioz
d56 >ioz +d58
gqk >yi1 +gqm
gr6 >gqk
eel >gqk
f4q >eel +f4s
26m >eel
b0g >yi1 +b0i
1wu >yi2 +1ww
k0k >yi3
s0 >yi3 +s2
1ja >yi3 +1jc
ofa >yi4 +ofb
n06 >ofa
2np >ofa +2nq
rid >ofa
ohz >ofa
oi2 >ofa
gm7 >ofa
406 >ofa +408
27m >yi4 +27p
g9u >27m +g9w
fqq >27m
c6k >yi3 +c6m
9v1 >yi5 +9v4 +9v3
zu >9v1 +zx
ihb >yi6
ouy >yi6
ndy >9v1 +ndz
c6h >yi5 +c6j +c6m +c6l
t61 >c6h
9b1 >yi5
b8t >9b1 +b8v
mr >9b1 +ms
iga >c6k
7ya >iga +7yc
dym >iga
ihp >iga +igr
q2l >iga
chr >yi7 +cht
gve >yi8
a43 >yi9 +a44
b2r >yi9 +b2s
dux >yia +duz
n4y >yib
4t9 >yi3 +4ta
byf >4t9 +4ta
sfq >yic +4bx
6s2 >yic
3pl >yic
f21 >yi3 +f23
fqh >f21
f1y >yid +f20
br0 >yid
ki5 >yid +ki7
bzd >yid
2f1 >qy7
ow2 >yid
4oh >yid +4oj
mse >yid
4nd >qy7
n67 >yie
rzp >n67
dga >n67 +dgb
gvp >n67
ctp >n67
l90 >n67
i8t >yie +i8v
jax >yif
eyo >yig +eyq
jtu >eyo +eyq
fk7 >eyo
cnh >yi3 +cnd
1uj >yih +1uk
4qt >qy7
fk0 >yii
fcv >yii
gr4 >yii
qal >yii
qge >yij
msz >yik
nmv >yil +nmx
d9l >yim +d9j
1fb >nmv +1fc
1fg >nmv +1fi
1qu >1fg
grs >nmv
9j9 >yil +9jb
6qc >9j9 +6qd
2r7 >yil
or5 >yin +or7
ap4 >yio
q1k >yio
qy4 >yio
sd0 >yip
a7u >yiq
n2z >yir
1lj >ye7 +1mj
e1l >1lj +e1j +e1i
k0c >e1l +k09 +800
az0 >e1l
514 >ye7 +ckw +ckr
ckq >ye7 +ckw +cks +ckr
7dx >g6r
kys >514
q7k >ei3 +q78
92r >1lj +92d +92b
pmy >4ls
9hr >ckq
91n >602 +ql7 +ql6
p74 >91n +ui7 +krr
kxw >kry +3si
p7d >kxw +krr
91f >yis +91r +91q +91p +ms1 +k83 +be
deb >k0q
olw >yit
kzz >eve
b8 >yis
nbe >yis
3dg >yis +3dr +nfx
6ke >3dg
89i >3dg
1ni >yiu
7b1 >yiu +7b2
l0f >7b1 +7b2
g1x >3dg
nbi >3dg
nfj >3dg
g6j >qkf
jk7 >g6k
pil >np9
cuj >ag4 +uej +cul
79t >cuj +79w
5wr >91e +5x6 +11q !r3a
aps >5wr +gji
h7w >5wr +h7x
r3a >91e +r3b !5wr
obe >yiv
obf >5wr
oem >5wr
k7s >xeo +ms1 +k83 +be
hzl >k7s >b0l +h7t +vmv
mjr >yiw
s44 >yiw
7ir >1lh +7it
58a >7ir
hzk >ye8 +eof +hzp
kgv >hzk
mk2 >hzk
6wm >yix +6wn
5f1 >yiy
iuu >5f1 +ivi
ivn >yiz
d2c >hzk +d2i +6ft
m1z >yj0
h7s >hzk +h7v +h7t
fy3 >h7s
htr >yj1
pbg >yj1
s3l >yj1
8eg >pbg !yj2
jgn >h7s
7f >jgn +7h
s2k >7f
2e2 >jgn
cj8 >yj3
mb6 >yj4
4yn >yj5 +4yp +4yo
p0r >yj5
4kp >yj5
17x >yj5 +dxa +dx9
57z >17x
j9f >17x
649 >hzk +63y
1ko >649
ixk >1ko +ixh
b1f >5km
v0 >649 >jj1 +v3
kpt >hzk +kpu
j6z >hzk
oqo >649 +oqs +oqp
sdf >oqo
r9o >649
lg4 >649
nt9 >649
4ey >5f1
8sh >649 +nps
fdh >8gl +fdi
67a >5f1
a53 >649
jju >649 +3xw
ork >5f1
ap5 >649
q5f >ork +q5g
jj1 >649
blr >jj1 +bls
eva >jj1
jyh >jj1
mm8 >yj6 +mma
489 >jj1
48b >jj1
hvw >649
nc0 >hvw
pva >649
h6v >649
orm >649 +oro +o9f +o9g
17y >orm
1i1 >orm
26x >orm
nvi >yj7
58f >hzk +580 +56u
8rl >orm
8gl >orm +fdi
37h >yj8 >yj9
g10 >orm
gjz >orm
fo5 >qkf +gly +glu
pa3 >qkf
iry >orm
gnd >yja +gne
rae >yja
npr >orm +nps
273 >hzk
c2r >yjb
dpf >yjb
f6j >yjb +f6k
fnf >yjb
hhz >yjb
kel >yjb
lxq >yjb
n54 >yjb +n56
npx >hzk
qbc >yjb +qbd
qf3 >yjb
sgy >yjb +sh0
lfj >yjc
8iu >yjd
f50 >yjd +f53 +f52
3eq >f50 +3es
3dc >f50 >37h +3dd
r2m >f50
f6u >f50 +f6v +q45
lzx >yjd
ppu >603 +pq1 +pq0 +ppz +6nd
e6 >oyv +ec
2g3 >ppu
87m >ppu
okn >ppu +9no
b7w >ppu +31e +hq1 +ub4
ag3 >ppu +1m4
mk7 >ppu +q9y +izv +ck9
d6r >ppu
f92 >ppu
oyv >ppu +7vt
l28 >ppu +9db +5zg
mk6 >ppu +ix8
sca >ag6 +sce +1m4 +9yj +1m3
dzs >ag3 +dzt
100 >ag3
jyk >ag3 +1m4
qy8 >oyv
nyc >oyv
qxx >oyv
ii3 >qxx
mv2 >qxx +mvq
2d2 >fo3 +2d3
ehq >oyv +eho
eut >ehq +eho +4yo
963 >eut +965 +964 +hq1
hpz >ii2 +hq1
oa1 >eut +oa3 +oa2
plm >ehq +5x +9qh +9qi
mkr >ehq >csz
2j9 >yje +2ji +2jg +2jl
ipw >2j9
hnm >jj1
310 >mk7 +f2s
67i >yjf +pw1 +k4a +67h
75n >yjf +7dk
3po >yjf +3qs
s4t >ppu
lx7 >yjg +a9b
x >bkc +s
b4 >bkc
c56 >ppu
bke >c56 +bkk
kc4 >c56 +s6l +kc2
kc5 >ppu +kc2 +kc3
l2e >yjh
48a >l2e +h50
de9 >s6j
mkl >yjh +mko
m8q >yji +m8r
197 >yji +199
9qf >yji +bi7
e1s >yji +vhe
665 >e1s
a85 >e1s +11f +dxc
hbb >e1s +vhb
jup >e1s +39y
o84 >e1s
fo4 >ye8
t07 >fo4
s14 >ye8 +fzt +afu +hvd
oyu >ox7 +ox1
sc9 >603 +o9i +ot9
jxp >yed +ot9 +otb +jxx +jxv +jxu
jxq >jxp +jxr
sdz >jxp +sby +sbx !6fr
q4r >yjj
hyw >yjk
cci >jxp
se0 >fzo +sby +sbx
6fr >jxp +6fv +6fu !sdz
6fs >fzo
y5 >6fr +y7
iog >yjl +ioh !yjm
5ij >iog
i3w >6fr +i3y
g7p >6fr
cuy >6fr +cuz
490 >s14 +49v +499 +o23 +nf4 +j1s
79v >s14 +499
2on >490 +dsf +2op +mpu +dse +499 +djb +2gw
4p2 >490 +4p3
5dh >490 +5dj +5di +32b
dnv >490
nf2 >490 +nf9 +nf8 +k30 +499
ssv >490 +ssx
o25 >490 +499
3d8 >490 +omo +25b +3d9 +dgu +dnw
322 >ky9 >ygm +323
in3 >ky9 +twv +1h
2gt >in3 +2gu
7df >ky9 +31z +7dh
76b >s14 +76d +cv0
aa4 >s14 +49v
87o >aa4
9ju >aa4 +5w4 +38e
aek >s14
cpy >s14 +cpz
dbf >s14
dsc >s14 +dse
fqu >s14 +fqw
hy9 >s14 +hya
58d >fqu +58e
c92 >fqu +c93
dpq >fqu +3m9
om5 >fqu +om6 +omo
qvu >fqu +c93
j9k >s14 +j9i
ky9 >s14 +323
l0t >fo4 +1m3
l0s >s14 +1m3
air >s14 +m2z
o5q >s14 +o5s +o5t
olr >s14 +olt +olc
ox7 >s14 +ox2 +hvd
oyw >s14 +hvd
p1r >s14 +p1s
srr >ox7 +wun +srs
lmm >s14 +lmn +clt
5v >l0s +5x
935 >5v +936
1m8 >l0s +1m3
qn7 >1m8 +oiw
r99 >1m8
6ni >fo4 +5sr +6nk
eqz >yjn
5zu >eqz +nvp +5zs
a9g >6ni
51n >6ni +69o +51o +u0z
chm >51n +2zv +u0z +51o +by2
qa4 >6ni +ox1 +qa6 +ox2 +hvd
89j >qa4
f51 >qa4 +qf9
47y >qa4 +482 +51o +2zv +f4x
kn8 >47y +21n +2zv
853 >8kj +857
8kj >602 +8jo +6yf
6f9 >8kj +6f2 +6f1 +2oa
qa5 >8kj +hvd +ox1
lu9 >6f9 +lu6
abw >602 +2cz +kr2
ag6 >602 +afu
6cc >ag6 +6c9 +6ca +62r
8ki >fo4 +8kh
1hs >8ki +1hp +7ng +7nf +1hq +ecx
7v1 >8ki +6f1 +7ng
69w >8ki +69o
6hn >69w +6hl +6hk +69o
6hm >69w +69o +6hl
dsr >69w +kmj
nqw >69w
5jc >nqw +5je
rg8 >nqw +rg9
i85 >8ki +i82
8fg >i85 +8fi +8fd
2bz >i85 +2by
cw5 >2bz +3m6 +cw6
h5u >i85 +1fj
1fl >h5u +1fj
ag2 >fo4
134 >ag2 +132
oup >ag2
hue >ag2
guf >hue
79u >hue
211 >ag2 +213
cel >211
9zk >ag2 +lg6 +u52
l43 >ag2 +l44
5ii >5y3 >yjo +cvz +k7e
89d >yjp +5x
hpp >fo4
s6g >yjp +5za
1ho >yjp +oed
oec >yjp +oed
50x >fo4 +50y
e8f >50x +1k5
exi >e8f +1k5
7dg >50x +2kx +cba
hpo >fo4
l1x >iq7 +l1y
l1w >6j6
6wo >l1w
dy2 >l1w +6cr
ky5 >l1w +iqb +kzl +dgj +jg
htu >l1w
3os >ky5 +euf +dgj
r0m >ky5
hy >ky5 +1dy
iq7 >6j6 +iq9 +2un
mjt >iq7
oxl >iq7
ktx >mjt
krz >yjq +7wy +7vt
9y8 >6j6 +prf
azt >9y8 +azq
2uk >yg6 +8af +2rt +5xd
ixs >2uk +8af +9vu
pw4 >ixs +pw2
t06 >ixs
5xn >2uk +5xd
8g6 >8ak +8fz +8fo
ejv >2uk +9vu
eta >88 +et2 +6h7
qkg >jj0
9p9 >yjr +91o
s6m >eta
lpi >eta +lp5
rh6 >eta +os6
hjv >eta +hks +hjd +hjt
hjf >hjv +hjd
al >yjs +vrp +ak
6b >al
67c >al +664 +4sg
470 >67c +ji6
68d >yjs +p5
7t >yjs +u58
5su >yjs +6g2 +ev3
7b >nrz +lty
nrz >pa +nrr +868 +7ow
652 >7b +654 +653
prv >yjs
ln2 >yjs +6aw +ln4
9tj >yjs +229
5ce >yg6 +5c9 +5c8 +5c6
o2u >yjt +6bn
8ot >yjt +8bh
8or >yjt +8bh
6bp >8or
8t5 >8or
8bk >yjt +8bh +6jg +8o4 +4wx
1hr >8bk +1hp +8o4 +4wx +6j2 +6jh +6jg +6mn
ldk >8bk +3m6 +8o4
xh >ldk
2uf >ldk +b2i +2ug
iq8 >yg6 +agn +ago +iqg +iqe +iqb +iqc
1nq >yg6 +mb4 +1nr
iim >1nq +jf
sy0 >1nq +sy4 +sy3 +sy2
exb >1nq >fzn +exg +exe +1nv +lsj +1nt +49l +2ul
2us >exb +2ul
exc >exb +exe +1nv
1az >1nq +1b0
k8u >1az +pyc
2m5 >yju +ue6 +2m4 +2m3 +2m2
e5h >yju +jq
6xr >1az +6xo
jw0 >1nq +kn9
2q4 >jw0 +33g
5rz >jw0
qkw >jw0
exh >jw0 +1b0
lrx >yjv
2vg >1nq +2ve +50a
ks3 >2vg
7wf >jvz +7wi
rin >7wf
emn >7wf +emm +emp +eml
492 >7wf
mb7 >7wf +mba +5xd
el5 >1nq +9wg +1no +lew +len
4wu >el5 +4wx
el9 >el5 +lew +len +1no +eu7 !171
a8a >el5 +a8c +a8b +lew
80p >a8a +80i
ela >a8a
eu6 >a8a +eu9 +eu8 +eu7
eth >nod +lew +len
a88 >602 +lgj +a3a +a8c +a8b
64m >a88
b1b >a88 +67o
iwy >a88 +ix0
lgi >a88 +lgj
m8e >yg6 +177
5wo >m8e +6vy +5vx +mhq
171 >m8e +177 !el9
7sl >171 +lrw
82k >yg6 +82h +7zz
4zq >82k +4zn
4zp >82l +4zn +7zz +7tc
a02 >4zp
ki0 >4zp +khy
fkj >82k +f9s +fko +fkn
859 >82k +857 +oxt
ocm >82k +j2k
lq >yg6 +pbd +n9g +ln +1p3 +lo
ls >lp +lt !i7p
t5u >ls !yjw
7z9 >1p8 +7zb
7z8 >yg6 +7ze
i7p >7z8 +i7q !ls
i65 >i7p !yjx
lzw >7z8 +rfh +7zd
syh >yjy +22o +sye
6lg >any
4dl >yjz +pmq
m7x >yk0 +8ms
lrq >yk0 +2ju +95t +lrr
imb >yg6
62w >imb +62t
62x >79v
7xz >imb +7y1 +7y0
8os >imb +8t8 +8bh
aa5 >62x
cps >imb +2lf +tm2 +2zg +62t
l3b >imb +l3e +l3d
l3c >imb +l3d
coo >62w
crl >s14 +crk
crt >62w +crv +crw
sr6 >62w +leo +sr7 +seu
fmh >62x +dse +seu +fdi
eic >yg6 +ei5
iis >eic +jf +n9g
iin >iis
8mc >iin
8is >yg6 +3n6
dhb >yk1
8jx >8is +4xs +85e +8ju +8jt +3n6 +8js +8jr
cau >8is +3n6
eid >8is +2t8 +ei6
afq >8is +3n6
afg >afq +rt3 +rt2 +3n6
gj >yfb +a4
6a1 >gj +663 +69z
ev9 >eic +ae
7nq >ev9
3qu >eic +3qr
m96 >eic +6yg +82h
m97 >8uh +m9c +82h
odb >ei3
13w >m96 +u0w
i35 >m96 +t52 +i33 +i34
i36 >6j6 +qg9 +i34 +i33
am0 >i36
qga >i35 +i33 +m3b
chn >m96 +cho
myj >chn +3w1
ckp >chn
naf >chn +1bf
sil >eic +sii
sm >sil +ru
4re >sil +sim +go
kqc >sil
qpu >sil
l07 >yg6 >ygf +l08 +1qo
jgb >l07
1qk >pbf +1qn
1ql >ygf +k9i +1qo
k9r >1ql +k9i
9un >l07 +9ui
k22 >l07
mnx >9un
sdw >1ql +sdy +sdx
qks >yfb
1dl >qks
393 >yg6 +38l
3k6 >393 +38l +77t +77s +395
3k8 >393 +38l
i2g >yg6 +i2d +5c6 +495 +dzk +82g
ed1 >i2g +7yk +ecy
oy1 >i2g +1pj
4wt >yg6 +4ww
7jj >4wt +7jk +7jm
6bo >4wt +6bm
7rw >4wt +7t3 +7jk
7z5 >yg6 +3l7 +7yn
3u0 >7z5 >7pm
7id >7z5 +2kx
68q >7z5 +2kx
e5y >68q +2kx
97 >501 +9a +99
lvc >97
ed6 >yff +ed5
up >97
cop >up
e5z >97
ed7 >97 +ed5
eia >97
kp9 >97
314 >97 +316 +315 +99
e51 >97 +e4y
emk >e51 +eue
e5 >yg6 +ea
e6l >e5
e6m >jj1
e82 >e5
ffc >pqq +ffe
fvz >e5 +fw1
ix7 >yk2
ox6 >e5 +ea
7ne >ox6 +8o4 +7ng
7pm >yk2 +7pl
7pn >yk3 +7pk
d0y >7pm +f2s +d0z
8jn >e5 +knc
21w >8jn
fey >8jn
juy >602 +juw !yk4
abv >juy +2cz +kr2
ohn >juy
l0j >juy +en3 +euf +jg
imc >602 +im8
1mf >juy
j8x >6j6 +j7
9ti >j8x +228 +229
27h >j8x +27i
k3t >j8x +d5c
ja >j8x +j7
5f8 >yk5
5yb >ja +5yc
3tz >ja +5bk +5bh
531 >9se +52y +52x +2cz
ii >9se +9m7 +bmq +i8
bmu >9se +bmq +il2
cfe >9se +p4d +cfg +kr2 +9iz +cff +i7k
e98 >9se +cs +l4t
mco >yg6 +lgb +cat
q0a >yk6 +cao +cam
286 >yk7 +8h6 +280 +27z
qfz >yk8 +why
5dd >yk9 +w65 +whw
bj1 >5dd
oon >yhh
p7w >yhh +p7x
lyg >ed4
my6 >66p
rrw >my6
75u >yka +wuy +p9r
t51 >75u
gx0 >lyg
ed4 >o69 +2s4
347 >yhh +b7c
2hi >yhh +2hk
el1 >o69
j2u >o69
dp7 >ykb
ikt >ykc
swq >emd
9q3 >76
j0h >76
pn6 >247
pn3 >247
dyq >q4t +dyr
gwy >q4t +8bv +gx1 +fko
kk4 >gwy +bp7
sko >gwy
her >gwy
jp3 >gwy +jp4
gdw >r2t
fki >gwy +f9s +fko +fkn
q86 >fki +fko
q87 >fki
48r >gwy
o3j >c6z +o3k
sl5 >c6z +2ki
ie1 >c6z +ie4
3ib >ykd >c6z +2pv +3i7 +3i6
r4g >t3k
scb >603
21x >hzk
2ll >hzk
3k9 >hzk
57x >hzk
cz1 >hzk
d5n >hzk
hwf >hzk
pkn >hzk
r0n >602
lry >1nq +49k
eti >r5o
j8y >haq
sbu >hzk
t5e >3df
s0w +s10
d0t >a6t +ubm +5vq
7g >d0t +68e +5ql +7l +7j
1yq >d0t
230 >7g +232
adq >d0t +d4s +ads +adt +adu
1bg >adq
o6b >adq +s0h
isn >o6b +khq +1w2 +koo +arm +iso +25s
1wi >isn +1w2
big >isn +18g
b79 >adq +b7a
ggt >adq
ixn >adq
qct >adq
qtw >adq
sb4 >adq
hih >a6t +hii
rax >d0t +x3f +j9v +8mo +8ra
r7k >d0t +r7m
hig >d0t +hij
gyz >d0t +hij +gz0 +gz1 +apa
qo2 >d0t
9zx >d0t
at8 >qo2
91g >9zx +91i +91h +91o +91p
6jx >d0t +6k2
2ml >d0t +2me !67t
67t >d0t +4sb +632 +9t1 !2ml
9st >67t +9t1 +9t0 +4sb
j1r >67t +7l +ftf +9wy
7ym >j1r
7p2 >j1r
7p3 >j1r
n2 >j1r
btw >n2
ir1 >6ej +d0r
npc >j1r +pry
mju >n2 +dmz +jmr
t1s >j1r +t1t
xd >d0t +hnj +xb +xa +4y8
q03 >xd +q06 +q05
36o >q03 +262
6v >d0t +6z
6w >yke
5so >6w +5er
71k >6w +71m
5sp >6i8 +dhj +5er +5sk
b2x >d0t +43c
3d2 >b2x
4cr >b2x
egx >b2x
clg >b2x
okb >b2x +okc
hjm >rax
k3p >hjm +d0q
9on >rax +9oj !ykf
32e >rax
itn >rax
nag >rax +der +1bf +nv6
och >nag
e8w >d0t
8i8 >d0t
e75 >ykg
ozv >ykg
aer >8i8 +376 +86h
4mj >d0t +aaz
2yt >4mj
5jo >4mj
htv >d0t +hvs
1e5 >htv +1dz
2pp >htv
r6p >htv +r6r +hvs
73y >r6p +725
o3b >7qm +lwv +6l3
64v >o3b +64r
6h6 >64v +6h3
ek0 >6w +ejx
3mu >3oi +nsk +3o6
nc2 >3mu
l8q >yke +l8r
49z >hjm +u6v +r3c +306
1ad >49z +1ae +1af
aoj >49z
sba >49z
3mt >6v
5qo >6v
gha >6v
ojc >5so
ald >d0t +al5 !pt9
8zi >ald +my2
pt9 >d0t !ald
2ci >pt9
2j >ald +al5
hin >ald +hio +hiq
9pi >2ml +5w9 +9pf
2y7 >xd +t8p +2ie !7o9
7w1 >2y7
lrk >2y7
1c5 >d0t +1bu !8hb
lqm >1c5 +lqk
e2r >8hb !ykh
gqj >a6t +gqe
gtk >1c5
1bs >1c5
9zp >gtk
e8q >2ml +1ib +ejn
c4t >2ml +c44 +2m7
9pj >2ml +1ib +cr8 +9pg
moq >9pj +dad !amj
par >2ml +pav +5ul +ejn +2mg +2me +2md
h8y >par
isy >par
7lf >par +7lh
iuj >par +iu3
4r4 >e8q +4r1 +4r6 +4r5
17q >4r4 +17r +bir
j70 >e8q +kpv +kpq
kx7 >e8q
akm >4r4
bw8 >akm
jec >akm
kxo >4r4 +kxr
66s >2ml +gpx +730
ws >par +wu
iun >par +iup
84i >d0t +84h
efr >84i
fd4 >84i
160 >7xd +15w
imw >7xd +imu +9hw +a1d
9uc >sm6 +7nj +9u8
3oi >xd +5vt +3o6 +8so +3o4
8cj >p3j
8nc >p3j +3o5 +8p1
8a1 >8nc
acc >7o9 +76c +7zh +7zg +7zf
8x0 >84i
7xd >67t +15w +imu +a1e +4dn +q2u +7x9 +84n
812 >7xd +86r +d0x
t2c >7xd +45o
8hb >d0t +8h8 !1c5
s35 >8hb +8h7
al0 >8hb +8p8
j4 >hjm +j3
bcm >xd +sle +s3p
es0 >6i8 +gcr +9ug
b9a >6i8 +b9b
e3g >6i8
36n >e3g +fb0 +40y
f87 >36n +f4j
6i8 >d0t +dhj +9sj +f7
7i2 >yki
t26 >ggs +ejx
ggs >yki
n1v >ggs
7fs >ykj +s7p
m8h >ykj +m8r +lvn +maa +m8i +9a8 +m2t
7ft >m8h +wa3 +uc7 +7fx +7fw
m5u >m8h
lvo >m8h +lvq +lvn
b7i >lvo
3ni >sl7 +3n9 +pzb
q1y >sl7 +oww
mmc >sl7 +sl7 +mom +3x2
j0i >sl6 +s7p
mol >j0i
sl6 >htv +b6x
bcn >sl6 +sle
r53 >j0i +9zb
q39 >sl7
2vv >sl7 +pzq +pzp +pzr +d8u
rcp >49z >sl7
mri >sl7 +b6x
d8p >htv +3xn
234 >htv +2wl
3hd >234 +ul0 +3hb +2wl
mcu >234 +ul0 +2wl
ltr >htv +ffy
nkj >htv
t3a >htv +79g +idi
pnb >htv
rf0 >htv +mim +hw2 +rf7 +rf5
t2w >htv +t2z +t2y +p63
sl7 >htv +mmc
sl8 >moq
t2q >6w +45o
svg >ra1 +i5 +svh
ism >67t
7o9 >xd +76c !2y7 +8az
7qm >xd +96r +7qo +7qn !eat
oag >7qm
eat >xd +eav +eau !7qm
9ds >xd +v9
i0 >nyl +i8 +i1 +2su
9k3 >i0 +63o +kdm
7tr >xd +7tt +t3c +2pr
r5a >xd +r5b +r5c
fao >r5a +far +fuk
nyl >xd +nyp +nyo
nbg >e8w
5rm >d0t +4rm
fgi >ykk +fge
ns2 >oaf +ps1
82f >r6p +5w2
o2l >82f +o2r
oaf >82f +cey
e2q >oaf +pr8
syt >htv +mli +syu +4jp
nz2 >syt
45j >ald +3n7 +anm
7nc >5rm
cxk >67t +pc7 +355 +cxl +cxm +phl +4sa
p8x >cxk +p98
7zn >bcm +8bv +8bu +7zi
8k3 >7zn +s3t +7zi
hqc >ykl +hqd
8lz >3ms
3ms >d0t
dec >3ms +8b1 +bqm
9fg >3ms +9fh
7c >i0 +b52 +h1h +79 +lty +77 +da
9xc >r6p +5w5
aml >r6p +5w2 !1mw
5iz >1mw +5j1 +5j0 +cfa
9m8 >1mw +g3e +1ia +3so
d8q >1mw +d8u
ot7 >d0t +otb +otc +ota
3ga >8rd +2rv +3gc
sb9 >ykm +3sb
bxr >ykn +h9z +5nj
5v7 >ykn +5v4 +5v2 +o8 +5v1 +5v0 +5nj
6fq >5v7
hlc >5v7 +yc +hle +hlf +5nj
338 >hlc +339 +5nj
t8i >1mw +onn
q9u >1mw +7zg +g3i
ryg >1mw +ryh
ryj >1mw
27t >ied +31x +290 +28z
293 >ied
2c6 >ied +2c8
2gy >yko +2h0
2nh >ot7 +qx8 +2ni
31v >ied +3dw +32b +tqv +31x
3du >ied +7mp +mpu +qrq +mpt +3dz +3dw
32x >yko +32y
3m7 >yko +3m9
46u >ot7 +46w
47z >yko +47x +481
4s4 >yko +4s5
51s >ied
51p >ied +51q
jow >yko +569
5ik >ot7 +5jj +5ji +5im +5il
568 >ot7 +56a +569
rh9 >ot7 +rha +569
58g >ot7 +580 +58i
59j >ied +59k
5du >ied +71n +5dy +5dx +5dw +5dv
5fi >ied +5fj
5my >yko +5mz
702 >ied +olg +olb +5il +708
70g >ied +70j
72l >ied +72m +w7u
77r >yko +77u
795 >ied +70i
8eu >ot7
94y >ot7
97i >ot7 +97j
bhh >ot7 +pdo
cfl >yko +cfm
cln >ied
cph >ied +cpe
crj >yko +crk
cry >ied +cs0
b61 >ied +dgu +3d9
dsd >yko +dsf
dsn >ied +w7v
dti >ied +46x
f43 >ot7 +f45 +f44 +f6t
fir >ot7 +k2g +fis +k2j
hc6 >yko +hc7
hqz >yko +gi8
hyx >ot7 +hya +hyy +n0v
sr9 >yko +sra
ied >ot7 +iee
jci >ied
jk0 >ot7 +k2j +qbq +7gv
jk8 >ot7 +jk9
jnm >ot7 +mrr +jno +jnn
k2d >ot7 +k2g +k2f
kar >ied +kaq
kb5 >ot7 +5n1
kga >ot7 +kg5 +kg3
lc7 >ot7 +lca
le6 >ot7 +le8
lhp >ied +w7v +lhq +lhr
lnm >ied +lno +lnn
m98 >ied
mny >ot7 +mnw +jno +494
cru >ied +mye +crk
n0q >ied +n0r
neo >ied +clt
nf3 >ied +nf5 +k30 +72m +nf9
o5r >ot7 +o5t +o5s
oc3 >ied
oeb >ied +28y
oml >ied +omm
orn >ot7 +o9d
owv >ied +p4f +p1s
p18 >ied +oww +p1a
p5e >ied +47x +nf8
p5g >ied +nf9 +72m
p4l >ykp +p4m
po1 >ot7 +po2
q4b >ot7 +w7y +q4c
qc0 >ot7 +k2j
qqo >ot7
qrf >ot7 +qrg +qrh +ti8 +5n1
qrp >ied +tr9
qsf >ot7 +qsg +5im
quz >ot7 +5ji +qv1 +qv0
r42 >ot7 +r44 +r7a +r43
scc >ot7
sqb >ot7
srh >ot7 +sri
srv >ot7 +srz +o9d
ssi >ot7 +sri
t5n >yko +t4w
2ja >ykj +2ji +l82
klj >2ja +2ji +qqn +l82
9eu >bc8 +9ex
qsk >ykj +qsq +qsm
2ir >ykq
rmo >7d8
ogm >82f +ogo
1yp >ogm +1yr
fnu >ogm
bc8 >r6p +6xh +bcd
qz >bc8
7d8 >bc8 +sos
j4t >bc8 +3ru
950 >bc8
r01 >7d8
bdp >bc8 +bcc +bdr
ehe >aer
mlk >234 +2wl
r0o >6i8 +r0t +agy +r0s +f7 +r0r
68h >36n
lly >36n +k2j +qbq +pml +dhj +llz
28w >36n +2p9 +299 +7kk +327 +28x +2ec +fit
kli >36n
oej >36n +oiy +oek
7to >2pp
q3k >rf0 +7dz
68g >ek0
owg >xd +owf +rh0 +b7c
nyy >xd +k88 +tpw +nyz +nz0
b78 >d0t
b9g >b78 +cca +owd +b9d +b9i
cc7 >b78 +tpt +cc9
ccu >b78 +owf +ccr +owd
g4n >b78
3wa >r0o +3wd
pnc >r0o +pnf
66n >eat +3az +66c
fap >eat +faq
slj >eat !sh4 +5j0
6nh >d0t +u7u +6ne
9s6 >6nh +410 +9s8
6nr >nyl +4yi +r5c
fba >d0t
5ix >fba +5iy
9pm >75g +7a0 +v2f
75g >fba +761
fni >fba
hes >fba
pjr >fba
64w >66n +686 +60t
6em >i0 +6eo
lv7 >i0 +lv1
m65 >dec +fze
adj >ykr
7i1 >xd +e3k +d27 +7i3
e76 >sl6 +l85
hjk >yks +hjl
9be >7qm +9bd
sh4 >7qm !slj +7q0 +sh3
rf1 >87e +cr8 +rf2 +2km
87e >xd
jwv >87e
mjj >xd +lid +mjk +mjm
i0g >xd +i0h
1t1 >sm6 +akw +1t3
plj >nyl +plh !sm6
sm6 >nyl +sm2 !plj
akz >sm6 +akw
amj >sm6 +ams +amu !moq
8rd >cg
9df >ykt +nlb +lcr
o0b >9df
r81 >9df +lcr
nh7 >9df
9sl >9xc +9si +evz +eh0
erp >rax
22z >erp
al1 >erp
pbp >erp
nkt >bc8 +nkr +aip +nks
947 >bc8 +948 +949 +94z
9g9 >7d8 +9gb
sdm >7d8 +9gb
i0j >ek0 +7fo +gv9
7tq >7i1
kb1 >yku +8rs
j1m >d0t +a2e
n4v >j1m
j1l >d0t +a2e
9zh >j1l +9zi
f65 >ykv +cum +p68 +p67 +f66
a2h >8i8 +2nu
fu9 >ykv +vg7
bdo >sl6 +b9h +2jk +b6x +b6w
cuk >bc8 +cum +oip +bd9
n09 >bc8 +d8u +pzp
itj >n09
cvf >rf0 +cvd +mjl +ixa +mjo
mrj >cvf +mrk +mrl +mrm +mrq +mrp
srk >htv +rdn +q4a +9gb
p04 >cvf
sgo >mrj +sgr
m8y >bcm +q1v +a9i +m8u +p9i +eqs
qsl >bcm +pzp
8nm >r5j +4yb +nyn +4yh
11h >8nm
hz >r6p +ia +i6
1mw >r6p +1mr +1ia +mou !aml
p3j >r6p +p3m +8cc +p3l +5bi +5bh +p3k +8qr
p8p >r6p +p8q
r5j >r6p +r5e
mhm >rf0 +mhn
ku >ykw
jgy >ku +jh3
2eb >jgy
bkn >ykx
l02 >bkn
lnz >ykx +lo0
awz >jgy +2a4 +2a3 +4sp
f86 >jgy +c2w +2a7
4sv >ku +4sq +4sp
4v4 >ku +4sq +4v5
bwi >4v4
425 >bwi +42e
snf >4v4 +gvm
j9p >4v4
7qv >4v4 +7qs +5yt
iuo >4v4 +iu3 +iu2
5xu >4v4 +5xr +5xq
eeu >4v4 +en9 +eet +ees
6s8 >eeu +5m1 +9xm +9xl +789
5xw >yky +cjd +cjc
bwg >ku
628 >ykw
1s8 >628
isf >1s8
kpp >1s8 +kpq
4xl >628
lgx >628 +vnv +lh1
mys >lgx +lh1 +mz0 +mz2 +myy
gvr >mys
bqf >lgx
8zm >ykz
oe8 >ykz +oe9
r1f >628
k8t >628 +iw0
npi >628
8ru >h1g
b1c >h1g +67o
ldy >h1g
nm8 >h1g
h6z >1s8 +9s7 +h72
m09 >h6z
dvo >yl0 +dvn
8kg >yl1
f4u >yl1
h1g >628 +iw0
k1x >ra1
kwc >yl2 +kwd
r1g >628
f97 >2gi +f98
lgy >628 +lh1
4cm >lgy +4cn
ra1 >67t >pt9 +ktd +ra3 +s8a !7s2
ecc >ra1
fnv >ra1
oea >ra1
msw >ra1
7s2 >67t >ald +7s5 !ra1
sgz >ra1
36p >d0t +nre
gks >7s2 +odt
mwa >7s2
ods >7s2 +odt
of2 >7s2 +hri +2jc +5k0 +sgm
skm >7s2
71l >d0t +4rm
alg >yl3 +alh +ali
amk +amt
nzk >yl4 +nzm +nzl
ky >av1 +ulq +e67
9q4 >av1 +9q7 +9q6
cdx >av1
ot3 >av1 +ulw
jic >av1 +jj5
egc >jic
b >jic +sub
awt >jic +1h1
t7a >awt +1zh
nof >av1 +noj +noi
nol >nof +noj
2g4 >nol +noi
6b5 >yl5 +6b8
eda >yl6 +ph1 +agb +v9h
83c >av1 +83e
z7 >83c +q5 +za +z8
qh7 >83c +qh5
71y >83c +71w
1cd >71y
du >71y
sha >83c +83e +shb +sy3 +4hq +sy4 +sy2
gei >83c +dv2 +9r +d0e
t5p >gei +9r +d0e
ihw >gei
ghx >yl7 +buc
jid >yl7
nob >yl7 +153 +noa
gl1 >yl7 +g0p +l57 +gl5 +71w +wj7
f26 >83c
e77 >83c +ueg
k9c >av1 +k99 +7vi !j9u
7vg >k9c +7vh +7vi
11p >7vg +11l
9vt >k9c +9vo +2ev +7vh
cuo >9vt >9xp +wub +2ev
5ww >k9c
6fj >5ww +5wz
m4j >5ww +v8
n28 >yl8 +n29
j9u >av1 +j9z +j9y +14u !k9c
jc8 >av1
pue >j9u +14u +dvv +9t +pua
p2 >pue +aag +qzp +l2t
8iw >pue +f0d +j9z +gmx
8qk >j9u +pud +9s +dvv +8qm
14s >8qk +qzp +14v +14u
g57 >av1 !8lw
bg9 >g57 +aoz +bg6
9ro >g57 +2mp +9rm
kor >g57 +kp2
fug >yl9 +e9f
bse >g57 +bsb !yla
cgx >bse
3v9 >bse
1ec >g57 +1ee !8hh
asp >1ec +asi +ask +asj +ash
g7 >g57 +a3v +g9
14m >g7 !ylb
t1n >ghw +e09
8lw >av1 +8lx !g57
tp >8lw +a45 +tm
f19 >tp
18t >8lw +17h
8hh >8lw +8hi !1ec
6iy >8lw +843 +6j0
8l1 >8lw +5aa +8l2
dor >8l1 +1h
i5m >8l1 +gbk +5aa
cm0 >av1 !eis
qkv >cm0 +1do +clq
eis >av1 +rpq !cm0
66z >q57 !rlf
4ho >k9s +4hr +4hs
oq2 >66z +u4x +thr
rlf >av1 !66z
ed9 >rlf +vxk +edc +edb +vxj
wm >ed9 +wk +8ph
851 >ed9
78x >ylc +k4c +k4b +h9t
nv4 >av1 +nv5 +8kx
6dw >nv4 +6dy
9oo >nv4
4w4 >9oo +4w5
ku7 >av1 +ait !due
9j4 >ku7 +1l7 +q3h +9j6
666 >ku7 +q3h
due >av1 !ku7
yn >av1 +yk
86t >av1 +86s
g8 >yn +gz1
20i >g8 +20j
q04 >yn +q05
7lx >yld +1bf +7ly
18m >yle +ad1
ax7 >18m
do8 >18m +doa +83g
byp >ylf +k8f
opy >av1 +9cv +cm6 !ylf
9cy >opy +9cv +88f
no7 >av1 +no2
nny >no7
av4 >no7 +ads +aus
emc >nny +jrm +jrn
rv8 >ylg
axx >ylg +axy +x0a
e3t >axx +e3w
peq >ylg
pg3 >ylg +pg4 +nuo +pfo
rdr >ylg
9l5 >pg3 +9l2
nnm >pg3
6p5 >ylh +u3o +urq
lfw >ylh +k58 +lfq
jn7 >lfw +1c8
fnz >yli +93h +93g
149 >9q4 +vxp +tex +14p +14c +14b
t2l >bwv
bwv >149 +gmx +lj6 +lj4 +14d +a8k
iq4 >149 +iq0 +e8o
edh >149 +1bf
163 >149
f0f >163 +162 +iq0
a8p >163 +a8k +o2
d12 >163 +78g
asz >9q4 +bsj +at2 +937 !3m2
rt >asz +rv +ru
552 >asz +qv5 +a87 +qqb +557 +o02
dos >asz +rv
dy6 >asz +dy7
jca >asz +bsj +qjn +qjl +qjd +bsn +jcd +jcc
20h >9q4 +mid +me0 +w0i
nas >asz +557 +bsj
1ds >asz +20l +937 +szw +td4
r8a >1ds
bih >1ds +18g
nua >bih
krf >bih
q11 >1ds
qur >asz +tox +qup +8c7
de1 >ylj +ddy
19f >9q4
ray >19f +8mo +8ra +4hs +szy
4hp >19f +at1 +4hs +670
rof >19f +rog +9go
hjq >19f +wgl
i98 >19f +9go +19i +uoy
14r >19f
3m2 >av1 +1vg !asz +at5
njh >3m2 +nje
6a6 >njh +tyj !ylj
d0m >av1 +d0n !n2a
f9b >9q4 +cc5 +v2q +f9f +f9d +f9c !ost
mk3 >f9b
9kc >f9b +g3z +9kb
ais >f9b +m2z +cc5 +ait
ra2 >ais +ait +m30
a9w >f9b +a9p +a87
ffq >a9w +a87 +qqb +qqc +ou
a5e >9kc +a5f !ylk
byo >d0m
cc3 >byo +cc5 +c2w +11q +dfw
m31 >d0m +m30 +f9c
2ov >d0m
5lb >2ov +5kv
537 >d0m +530 !yll
emw >537 +34k +4o5 +4js
n7l >ylm !8on
ku8 >n7l +6ca
bv6 >n7l +b02
cc4 >n7l +ccv +77s
n2a >av1 +8qo +rpt +n1x !d0m
d94 >n2a +d99
h7h >n2a
cd4 >h7h >1ds +h7j +37f
3uu >h7h +3uw
syw >yln +syx
hjh >n2a
ge9 >n2a +c +ge5
ost >n2a +cor !f9b
6m8 >m13 +m6f
con >ost +vea
m13 >n2a +m6f +m16 +m15 +m17 +cor
65h >m13
ctc >65h +ctg
jpx >65h +jqh +jqi +m8m +m16
jaz >1ds +7l6 +555
816 >n2a
849 >816 +v7t +vea +84a
so5 >ylo +v5o
8j6 >gei +8j8 +8j7 !ylm
8on >8j6 !n7l
3f8 >8on +3ex
8no >8on >163
8hf >8on +8hc
7s3 >8hf +24g
do7 >av1 +doa +83g !83p
iwr >do7 +lu +iws !jvj
83p >av1 +83r !do7
mcq >83p +ltz
8m3 >83p +4nr +8l9 +8jh
euo >8m3
jvj >83p +jvl +jvk !iwr
ghw >9q4 +ghz +9vo +ghy !d42
na >ghw
nb >ghw
1h2 >ghw
egd >ghw
88b >ghw +889
l6 >av1 +v3d +si4 +d83 +l8
1tc >l6 +2wb
4i0 >ghw +4i1 +4hr +gi3
sih >4i0 +v3d
gj0 >ghw
d42 >9q4 +86g !ghw
15g >ylp
og >ylp
2zl >ylp +tf2 +bz5 +2z7 +mbn
coq >2zl +crp
9yl >2zl +9ys +9yn +9ym
6z4 >9yl
f57 >9yl
grd >ylq +tm3 +p14 +3w0 +gre
dui >av1 +duj +hr2
p1e >ylr +ku5 +tex
f0i >yls +71c +776 +leo
q57 >av1 +q59 +5ym
61l >q57 +61n +61m
5yo >q57 +d0q +61m +5ym
h9l >61l +h9h
bk1 >h9l
61q >q57
9qb >q57 +wz7 +q5d
9xp >av1 +9xs
9c1 >9xp +1zh +9by
1h3 >9c1 +1zh
bgd >oq4
9eq >bgc +9er
rd1 >9eq
7hg >ij3 +m03 +7hi
8l6 >ij3 +8l8
fjw >ij3
8b8 >ylt +8be +8ba +8bb
8bd >ylt +8be +8bb +8ba
jcu >8b8
h9a >ylt
58j >ylt
haf >h46 +haj
ln7 >ylt +ln9 +lna
bgf >bgc
5tq >bgf +5th
66a >bgf +3az
6s4 >ylu
ilt >ylu
axi >bgf
3ks >axi
bbz >bgf +wrr +bc0 +bc1
ij3 >bgc +ij0 +il9 +iiz +ilb
7b8 >6os
l4n >bgc
h46 >ij3
3ob >h46 +3od +3oc
gkh >h46 +gkj +gki
qe1 >h46
8en >h46 +8el +8ek
pwz >h46
3yt >h46
2be >ylv +2bg
oky >h46 +okz
2a1 >h46 +2a4 +2a3
db4 >ylw +db1
hvf >ylw +n5b
2yx >hvf
q1m >hvf
548 >2yx +60s +549
oxm >8l6
mpz >ylx +mq1 +mq0
5oy >yly
m50 >ylz
oto >8l6
pge >oto
peo >8l6
gbt >peo
s7m >8l6
qsr >7hg
4do >ym0
d1o >ym0
3ta >4do
cu1 >ym0
56q >bgd
q83 >4do
84d >ym1
50u >84d
l75 >84d
omw >ym2
l74 >8l6
98u >ym3
cc0 >qyy +4dp
qyy >ym4
jjx >ym5
jjy >8yv
qci >k0l
rfs >8l6 +ba4
k0l >jjx
i2z >ym6
jkb >k0l
l7c >jjx
21i >ym7
fak >ym7
2yh >ym7
fhe >2yh
jby >ym7
seh >ym7
6en >ym8 +ksa
f3q >6en
f5e >6en +f5g
gxt >6en
f5f >7hg +f5g
2xx >h52
kl9 >2xx
54m >kl9
3u9 >54m +3u7
lcn >ym9
jhv >ym9
jwt >ym9
qnh >db4
h5v >db4
gbh >bgd
h52 >bgd +h53
hag >ij3 +haj
hga >ij3
iyk >h52
gat >iyk
57o >ylx +57q
2bf >8l6 +2bg
k0r >db4 +og6
n87 >8l6
o4s >ylx
59f >yma
nz6 >ylx
pcj >ylx
oav >ylx
khr >ymb
o1y >ylx
myl >yma
2le >h52
48v >8l6
cy4 >2le
jpi >h52
d0v >ymc +lgv
i0n >h52
lhk >ylx
kh2 >h52
cxs >ymd
kh4 >57o
23t >ymd
ova >yme
gwb >ymf
n86 >h52
3bk >n86
bp4 >n86
3lr >ymg
ou5 >n86
941 >hll +93u +apu
apt >941 +apu
3ml >ym5 >ymh +3mn
416 >3ml
70a >3ml
gbg >3ml
qwd >3ml +75j
8uu >ymi
7yb >ymj
2yg >ymk
d1x >2yg
sef >2yh
n60 >yml +n62
42p >n60
pq5 >n60
mhu >n60
spu >n60
t2g >n60
jji >bgd
ig8 >jji
ovu >jji
ovv >jjj
jpn >jji
kxq >bgd +cra
s4g >kxq
9es >kxq +9eh
cnt >s4g
hz0 >ymm >ymh >ymn
564 >hz0
75i >yml +75l +75j
9j1 >ymn
mkj >s4g
47j >ymo
5qw >47j
n8u >ymp
p57 >s4g
p41 >cnt +p43 +c6q
54w >ymq
2i9 >ymr
fyr >ymr
jn4 >ymr
7h7 >jn4
6rd >4ut
kge >6rd
qxo >ymn
l8c >s4g
lin >ymm >ymo
n0z >yms
5j8 >ymt
joo >ymu +joq
1ce >ymt >ymv
7va >ymw
f8f >ymw
h3x >ymw
kud >ymw
2r3 >ymt +2r5
7d4 >2r3
30b >2r3 >ymx +30d
n77 >2r3
pkt >2r3
5cm >ymt
ix4 >5cm
fy7 >5cm +qcj
5ck >5cm
w4 >ymy >ymz
kad >ymt >ymz
287 >ymt
5p0 >bgf
h7z >ymt
ckn >ymt
9qc >yn0
gt8 >ymt
1zi >ymt
jns >ymt >ymv
osk >ymt
sgt >ymy
3me >ymy
5p1 >ymy
5p2 >bgd
b4m >bgd +b4o
ngs >bgd
4kw >yn1
k1g >yn1
4qb >yn1
rdu >yn2
p5t >ngs
378 >yn2
ipc >ngs
ol5 >h52 +ol6
9ht >b4m
dcb >yn2
37r >yn2
j82 >yn3 +j83
pcw >yn4
5p6 >yn2
ker >yn2
bbw >yn5
opl >yn5
gbv >yn3
n6u >yn2
o35 >ngs +o37
rb5 >b4m
5c4 >yn6
ntw >b4m
mrb >ngs
au8 >bgc +aub +9ej
bhn >yn7 +jjz +cms +bho
d5j >yn7
4ut >bgf +4uv
2cd >4ut
sqh >4ut
ilp >4ut
mkz >4ut >ymh +ml1
ohp >au8
gzq >au8 +3m8 +79g
7ax >au8
n3h >8l6
dcf >yn8 +dci
ozl >yn8 +ozo
n49 >yn8 +n4e +n4c
c9h >ozl +c9j
c1i >yn8
i06 >ylz
mua >dcf
mxs >dcf
n2q >dcf
4g9 >k02
n48 >ylz
7ci >8l6 +7ck
k02 >m50 +k03
147 >yn8
s2z >yn8
s9f >ylz +otu
n7z >ylz +n80
940 >n7z
h3m >940
319 >yn9
5r1 >n7z
t03 >n7z
9iw >bgf +9ix +9iy
hf4 >yna >2tp +hf7 +hf5
72n >yna +72r +72p
45y >yna >bgd +utc +460
539 >yna >bgd
dmh >ynb +dmj +dmi
puv >ynb +pux
q6p >ynb
2fk >hll
8yv >hll +v5h
jjj >8l6
550 >8l6
d3j >8l6 +d3k
jjp >ync
gyb >3ci
k4n >8l6
ils >ynd
gbs >yne
q0q >8l6
2tp >bgc >g8j +ui8 +94o
hll >bgf +5nj +67x
hld >hll
kky >2tp
921 >94m
sc >2tp >xzh +sf
94m >db4 +94o
3pp >sc +3pr +3pq
2lk >3pp +uia
ptx >2lk
fls >2lk
sk >2lk
2z4 >sk
pi7 >sk
ctj >pi7
n3d >sc
svj >sc +svl +svk
s9j >svj
moy >svj
4xh >ynf
42w >svj
3f5 >svj
5ee >3f5 >yng +5ef
gmq >svj
die >ynh
s6d >svj
c4j >svj !yni
khb >ynj
ny3 >ynj
3eo >sc +97p +3ep +v3l
2zb >3eo
3lc >3eo
1ck >3lc
gvz >3lc
c9e >3eo
c4z >c9e
myc >3eo
qit >3eo
sc4 >3eo
srp >3eo
3hn >srp
eyw >srp +eyy
ne2 >srp
6qz >sc
2q5 >6qz
5ox >ynk
hlj >2tp
2yl >ynl
5od >ynm
5sm >ynm
6p0 >2tp +554
7hj >5ox
b9y >ynk
cli >5ox
gtb >5ox
gwc >5ox
gyt >5ox
nfp >5ox
ogw >ynm
ots >5ox
qwr >ynk
56r >2tp
nuj >94m
fa9 >bgf +fab
i76 >ynn
hzw >yno
fy8 >ynp
kg2 >ynq
5qu >ynq
jy2 >ynq
5qq >5qu
jr7 >5qu
qyd >ynq
5pr >2tp
l8j >ynk
qe0 >2tp
dch >qe0
1kp >cqw +1kf
pix >cqw +p3i +p3h +8dh
1kb >1kp +1kc
5f7 >1kp +4q2 +5ep
5ki >2ha +5kk
ju3 >cqw +ju7 +ju6
jr2 >ju3
n6 >ynr +n8 !t6q
t6q >ynr +e2g !n6
24h >ju3
33s >ju3 +33u +33t
3lw >ju3 +3ly !4rf
4rf >ju3 +4rg !3lw
5zw >ju3
7if >ju3 +318
8am >ju3 !gah
gah >ju3 !8am
7mk >ju3 +7mm +7ml
7s6 >ju3 +7s8
8gx >ju3 +8gy
8x1 >ju3 +8x2
9tx >ju3
bfi >ju3 +uwr
bpq >ju3 +bpt
dlh >ju3 +dli
dlo >kfz +8nv
9w2 >ju3 +9hj +eet !rqz
rqz >ju3 +rr0 !9w2
mgb >ju3
i4f >ju3 +i4d +i4c +i4b +i4a
mh2 >ju3
o4l >ju3 +72i +e0t +4of
ofc >8am
gow >ju3
90 >cqw +1ox +8y
236 >90 +238
2gf >90
350 >90
41b >90
5rk >90
6j7 >90
6sj >90
b22 >90
b9o >90
j8l >90
7pg >j8l
cyk >90 +4iq +7ms
piz >yns
pc0 >90
pvr >90 +tbb +dj +pvt
nx >90
9h3 >cqw
419 >nx +5n0 +41c +u4i +41d
fj1 >419
q1g >419
rdd >419
sy5 >rdd
59m >nx +59r +59o +uoi
ns >90 +u4j +8x +nv +nu +d7i +f3s
gze >90 +gzg
nev >ns
p6o >ns +d7i +p6p
d5s >p6o +mlg
5ux >90 +o8 +5v0 +5nj
63j >5ux +eqv
39v >ynt
l6k >39v
t1c >5em
ooh >ynt +oo1
he6 >ju3 +he3
hhq >ynt
nj3 >ynt
44s >nj3
lgz >cqw +lh3
er9 >ynt
5ds >ynt +r8o +fgw +rh +fh9
ao7 >5ds
ao8 >13a
bfk >5ds
ju5 >ao8
dll >ao8
dri >ao8
9bu >ao8
i2b >ao8
5em >ju3 +5ep
1p2 >ynt +1oz +1oy
2l9 >ynu
4kd >1p2
6ch >90 +6cf
6k0 >1p2
jai >1p2 +h14 +6x5 +6x6
g1w >90
i1i >90 +ajn
o9y >nr2
jaj >nr2 +6x5
qe8 >ynv +qeb
6x1 >jai +6x6
r9e >r8f
r8f >nr2
rfr >1p2
bnh >1p2
lcj >nr2
6x2 >ao7 +6x5 +h14
gy7 >ao7
3ur >ynv +eb3
baj >ynv
bak >6cg
6cg >ynt +6cf
2tk >baj
6yy >baj
5d2 >ynw
qdq >ynw
asb >90 !3g4
suo >g2p
dco >ynv
dcp >ynv
c01 >dcp
m6y >dco
5t7 >ynw +5t5
q1w >cqw +q1x
nr2 >90
4q1 >90 +4q2 +5ep
p8h >4q1 +p8j +p8n
f7r >nr2
nt3 >4q1 +nt4
ay2 >nr2
ay1 >nr2
nr3 >xbk
pqm >cqw
ps0 >nr3
ebo >ynx
ps3 >60y +1yj
psa >yny
ay0 >nr3
mtm >nr3
3jw >nr2
7yf >4q1 +833
41f >90 +41c +41g +3iz +j8m
iyr >ynt +iyv +bki +880
ey2 >iyr
ld >iyr +lf
ibo >iyr
1q5 >iyr +lg +1q1
1x6 >ynz +ci5
42n >1x6 +42o
6xn >1x6 +ugb
khl >6xn
9ql >1x6
jb2 >1x6
jcv >1x6
ov6 >pbc
a3q >iyr +enu +ent
5jd >yo0 +5je
dq7 >yo0 +dq9
c9x >yo1
9xe >iyr +9ye
c8h >9xe +c91
5s9 >9xe
nk >44r
3uc >44r +3ua
4i4 >44r +4id
4w9 >44r
60y >a3q
6c4 >6sa +6c6
6sa >b3l
b3l >44r
boy >44r +7mw +7mv +boz
guo >44r +gpv +6h9
jhs >44r +jf2
44r >9xe
l6x >b3l +kvf +3sk
ibg >l6x
gnk >l6x
7mv >b3l +boy +7mr
2fa >yo2
7sm >90 +m9u !l2c
l2c >90 !7sm
k6l >90
ef6 >xhu +ef9
kx8 >44r +kx0
1ze >ef6 +be7
3bh >yo3
dko >yo3
3ub >yo4 +3ua
gxh >ef6
o6o >90
3va >5em +bpj
a3r >iyr
ljf >yo5
ao9 >rri +dl7 +drt
5mu >yo6
b5h >p4n
9mf >p4n
s40 >p4n
kmf >p4n
ipz >p4n !7sg
7sg >p4n +7sp !ipz
am5 >a3q +m4u +m4r
58t >39v +58p +58n
59u >am5
ms7 >ftl
l3h >59u
f9o >am5
f0w >5cu +f0y +f0z
nyb >niu
pwd >niu
dgf >am5
3y6 >am5 +3y8 +3y7
t7f >3y6
nd3 >am5
s3w >qdq
3p8 >s3w >ynv +hxx
joi >3p8
13a >c3w +3sq +81y +vh5
o4u >13a
c3w >5ds +c3x
jym >qdq
jyn >ynt
aoa >qdq
pxc >qdq
pqi >qdq
c5r >qdq +c4k
pqk >qdq
oxs >qdq
lh0 >qdq
bkf >qdq +s3u
5cu >ooh +5cw
kyf >sc0
ikz >yo7
45h >kyf
kuc >kyf +kua +ku9
hhe >kuc
7zj >8t7 +7zl
jur >7zj
r7j >yo8
6sv >yo9
9z8 >yoa
asy >nj
4s8 >nj
5ae >yob >yoa
dyf >yoa
i3s >yoa
i32 >yoa
5ya >yoc
7sn >yoc
8uz >yoc
asx >yoa
asw >yod
eli >nj
8xu >yoc
8vh >yoc
5ai >yod
7m5 >yod
3er >yod
f0l >nj
8y0 >yoc
ajd >nj
eoe >rri
7ye >ibo +833
3pk >niu
niu >am5
lcu >niu
7bd >am5 +7be
sdk >7bd
5i5 >kuc +5i7 !flz
flz >gzd +fsf !5i5
jco >90
mwx >dri
cyd >9bu
d0j >9bu >mwx
cvp >9bu >mwx
fmy >9bu >mwx
hgu >9bu
j15 >9bu
l6f >9bu
lc6 >9bu
gsr >9bu
nvd >9bu
o9o >9bu
qb0 >9bu
rd8 >9bu
snx >9bu
swe >9bu
t6i >9bu >mwx
t6v >9bu
ju4 >cqw +ju7 +ju6
8xh >ju4
9kz >ju4 +9kp
ci9 >ju4
nn3 >fxh
nn4 >nn3
6cl >fxh
c0q >nj
drj >fxh
fxh >yoe +fxb
fx >39v +bki +iyu +9uv +6pl +fu
aat >fx
2pk >fx +rcj
fa2 >q6x
6ws >ju3
r8p >yof +r8o
5zj >yog
m25 >5zj
34x >ty
uj >ty
uk >ty
1ne >90 +1nh
a5m >yoh +a5p
i4v >yoh
km7 >5zj
pbc >1x6
kgl >cqw
kfz >ju3 !ml3
ml3 >ju3 !kfz
kgn >ju3
kgk >ju3 +9ba
gzd >cqw +ju7 +ju6
fkr >5em
3ht >5em
77w >1p2 +77x +780 +77y
684 >1p2 +f3s
dhy >684
dou >684
mxi >684 +77y +dcq
1j5 >77w
79d >77w +kr6 +70y
dqc >1j4
95q >77w +klm +q1x
95p >ynv
dss >77w +dst
hlp >77w +f3s
60x >ynu
s0q >nqp
nqp >60y +nqa
60z >iyr
58h >yoi +580 +56u
9wr >yoi
56s >58h +580 +56u
56t >nr2 +580 +56u
5c1 >60z
rri >iyr
5xb >bhw +5xe
9tw >bhw
1j4 >nqo
i5r >nqo +i5u
gwr >nqo
gws >gwr
ijs >nj
lis >yoj
gjj >yoj
s02 >nj
5k >5xb
142 >yok
1jh >bhw +1iw
nqo >bhv
bhw >rri
hez >bhv +vnj
jqu >42m
jee >bhv +jef
bhv >iyr
p4n >rri +qe9
6gb >bhv >yod +jlo
c6u >yol
cys >bhv
6sb >yom
muu >6sb
6sc >39v
8t6 >yom +8t9
lzy >yom +m0j +lzz
3r3 >yom +3r4
2gc >yom
610 >yom
k7k >yom
k7l >yon
nix >p4n
s2o >yom
3a2 >yoo >yop
t5s >yoq
jln >yoo +jlo
jzz >yoo
lqt >yoo
piq >yor
p4o >yom
62l >cys +62z
m34 >yos
swl >yot
p4p >yot
p4q >4rr
bdw >yot
bdx >bkt
8t7 >you
1vc >1p2
bzl >1vc
1vd >gzd
s8q >1vd
drk >1vc
bg0 >gzd +h4
am6 >bg0 +am7
jfi >5zv +jg6
5zv >1p2
5zx >yoh
6n2 >5zv +hou
drl >5zv
i8c >5zv +i89
hyf >1p2
5ca >hyf
r1o >hyf
ns0 >5zv
77j >5zv
6pi >1q5
5mt >1q5 +6e8 +5e1 +5mw +5mv
avi >1q5 +5ry
4z6 >5mt
bph >5mt
osp >5mt
69y >1q5 +fu4
gpn >69y
hhr >69y
rra >iyr +rrc +iyv
md >atx
h03 >yov
6fx >1q5 +q5t +q5u
4ll >6fx +5v3
4nh >1p2 +4nj
9ws >4nh
6gp >39v
5en >1p2
t58 >1p2
5eo >69y +5ep
28e >ynt
4ce >28e
3ai >4ce +3an
akl >4ce
fbm >4ce
48e >6qi
6qi >nr2
kht >nr2
74r >rri +c0o
854 >74r +856
c0n >1q5 +c0p
7ws >5em
rnm >5em
gnh >yow
gng >hlq
hlq >yow +c0p
t5r >5em
98t >yoi
le0 >yoi
ixf >yoi +ixg +ixh
jx3 >ixf
28d >yoi
ebn >yox
28f >yoi
5v8 >28f
dov >5zv
6g5 >28e
akk >4ce +8t8
jgz >ynu +jh3
7is >jgz +7it
25z >7is
h05 >jgz +gzv +h07
2a2 >8eo +2a4 +2a3
8eo >jgz +8el +8ek
c2j >2a2
lsq >jgz
hlk >jgz +oo3 +uyr +uyk
px0 >ynu
jh0 >iyr
ch6 >jh0
gmd >iyr
jh1 >28e +7k
q77 >1kb +q78
h2d >1kb
r67 >h2d
bz9 >90
fx9 >1q5
jwb >77w
ndf >nr2
74s >rri +74t
41a >1p2 +c0o
rak >yom
ral >yom
bal >77w +5n0 +bam +ram
j25 >rri
5a >t1c +5e
ncj >39v
9jc >ncj >yoy
krh >yoz
nci >yoz +ncd +ncl
t5v >yp0
5sg >39v +5sj
5sh >yoz +5sj
5b >cv7 +5d
5c >a3q +5e +5d
cv7 >nci
nmp >yp1 +nmn
nmo >yp2 +nmn
qet >nci
kf7 >qet
rrz >39v
cig >rrz
s3z >rrz
6ex >nci
aku >39v +p6x +p6w
7bq >ooh +8u
7g0 >yp3
1j6 >xtg
b8n >90
b8o >90
ty >iyr +tt !yp4
5c2 >yoh
rq5 >yp5
dyd >yp5
dyt >yp5
ror >yp5
ssj >yp5
69u >yp6 +atz +69r +69q
atx >iyr +atz
fu3 >yp6 +fu4
ul >5zj +un
4nm >5em
h76 >1p2 +9s8
4qz >h76 +4r0
67j >h76
69x >h76 +69o
6ck >h76
6n4 >h76
bmd >h76
h77 >ynu +h72 +1oz +1oy
6vi >you
jbz >6vi
8ry >yp7
6vj >yoe
6gl >6vj
glr >6vj
6g9 >6vj
8b9 >fxh
jg1 >fxh +jg4
7hd >drj
fi8 >jg1
ov4 >6vi
kmi >yp8
q62 >yp8
38s >5yh
nir >you
5yh >you +5ys +5yu
5z2 >ibo
pq6 >5yh
j85 >5yh
q5i >69x
nmm >69x
6xm >yoe
elb >6xm
m8n >90
m8o >90
nj >you +iqr
epm >you
88r >yp9 >yob
f0s >ypa
f14 >ypa
dzq >bhw
n6z >5xo
ijr >yob
iyj >nj
gg >yo8
au7 >ypb
ss8 >ypc
lkh >1p2
48f >yog +4t7 +4t6
rmy >ypd +5dt
7x2 >ype +7x4 +7x6 +7x5
mar >ype
hor >ypf
4go >ypg +4gs +4gr +4gq !ooe
ef8 >9fr +ef9
60d >ooe +60f +60e +5um +60b +60a
esq >ooe
ooe >yph +oog +oof !4go
i6c >aqo >ooe
9fr >q6x +9ft +9fs +9g1
9g2 >q6x
c47 >ynw +2m7
82c >ynw
6is >ju3
2js >ypi
bfj >ynt +r8o
q7a >1kp
5uy >np9
5t6 >39v +nrp +gcd +5t4 +5tc +5tb +5ta
j2q >5t6
k6e >5t6
5zp >1p2 +60b +60a
gbo >ju3
dev >iyr
4w8 >npj
6xe >npj
7fu >npj
deu >npj +dew
qds >deu +q70
nl5 >ypj +nl7 +nl3
8gi >38s
gsn >fx
ftl >39v +ftk
47o >ypk
1d4 >h77 +cf6 +7kz
sb8 >h77 +emx
mja >lkh
9n2 >ypl +9kr
9kn >9n2 +9kr +9kp
72o >9n2 +jzh
1ie >ypl +1if
axc >9n2 +axd
1id >9n2 +1if +idu
jp1 >1id
n5h >1id
idc >5em
1mg >yom
hzt >yom
2gg >1mg
4rr >yom
ega >yom
hev >bhw
hew >39v
qjg >yop
s00 >nj
opw >bhv +opu
bs9 >opw !dqm
dqm >opw !bs9
4rs >opw
llm >bhv
6y2 >yoe
1qa >90 +1q8 +s3o +5nj
nll >1qa
dik >1qa
g96 >ynv
2fr >90
h8c >39v +h8b +h8a
3ku >8t7
5iq >ju3 +jlu
lgw >bfi
r6k >lgw
7uv >iyr +hkg +7ut +5ys +1pl
9or >7uv
fx2 >ypm
hiw >ibo +hkg
sc0 >39v
iwc >39v
e88 >iwc
5xo >bhw
6jz >bhw +856
d6z >bhw
kif >6gb
bn0 >yo1 +a3n
4zd >bn0
enq >1q5
abs >90
mhh >ypn +mhi
aln >1p2
o4t >rri
adb >ypo
dfj >cv7
fgv >krh
e2v >39v +e2t
fbp >39v
fbq >5yh +jc6
oxh >bhw
2tl >1p2
fvk >akk +fwl
4u9 >5em +4ui
mmz >akk
6oc >90 +6od
6ob >kx6 +6od
29k >yo1 +80o
gxg >5em +gxi
r35 >90
bkt >1kp +bki
4iy >kx6 +4iz
4rq >kx6
gw4 >kx6 +7xj +gw5 +gw8 +gw6
jdl >kx6 +jdn
azo >g6l +azs
5ud >azo
9y5 >1p2
ni8 >bkt
g6l >bkt +g6t
g6m >bkt
g7i >g6m +g6y
mwm >g6m
lll >g6m
lf6 >g6l +g6y
5ue >1kb
1zd >90
gmi >q6x
i9s >q6x +sn5 +i9t
q6x >cqw
psm >q6x
iyy >q6x
q68 >q6x
39w >q6x
r2p >5em +70r
3g4 >90 !asb
3wb >3g4 +3wl
cre >3g4 +cra
44z >3g4 +454 +x9u
p8y >3g4
bjc >3g4 +szg +bje
cr3 >bjc
ljz >bjc
rmm >3wb
o3h >3g4
c15 >3g4 +c16
p6v >bhv +p6x +p6w
84b >ypf +8ah
fbw >90 +f9p +fby
42m >ypp +42o
ixt >1kp +ixx +ixw
c54 >ixt
npj >ixt +6ee +nph
ibn >npj
kzd >npj
34q >npj
np9 >npj +npb +npa
pim >npj +pin
ptd >npj
4ms >ptd
jdm >ptd +jdn
myt >ptd
7d9 >6xe
29l >1kb
7kt >90 +ei5
hb3 >7kt
11s >90
r7f >90
hvx >ynt
7q5 >yoy
s2p >yoy
7ar >yoy +7at +7as
7h1 >yoy
i5e >yoy +lqf
i7f >kfz
i8r >yoy
ni1 >ncj >yoy
lzb >ypq
qa1 >ypq
rll >ju3 +rlm
rok >ju3
4cd >1p2
fbe >4cd
mhx >jgz
t7y >hvx +t7z
58k >9bu
hzz >1p2 +i00
9wp >39v
ikg >60x +6vu
37b >iyr
cmi >iyr
dqb >iyr
kfu >iyr +kfx
4ua >bkt
8a2 >39v
b6p >bkt
d65 >bkt +bgm +d6b +d68 +d69 +ct3 !lqn
lqn >bkt !d65
2qm >ypr +2qo
b8u >ypr +b8v
gv0 >yps
h3e >yps
h6a >dri
ffg >ypt
1n4 >1q5
dc1 >gcj !qm1
qm1 >gcj !dc1
orh >gcj
dl2 >gcj
dl5 >gcj
e8 >y09 +eb
rc >jky
yt >9yt
17k +17l
1a8 >ypu +1a9 !ypv
1ai >ypw !ypx
1eq >ob2
1gx +1gz
1he >1hb
1hb >m0m
qi >jgo +1sl
2kz >1hb
81f >jgo
ovg >eh8 >gcj
btg >2wi
kl >jgo
r8 >qi
23r >6wu
2d9 >su5 +cfv +2da
d8l >2d9
450 >su5
btf >su5
82r >r2g >ypy
ilo >r2g
2gm >r2g
2jb >jky
2mm >kcd +mtq
81u >2mm +81y +81w +81v
p3a >2mm
bn8 >2mm
d73 >2mm
fbf >gcj
2p8 >jgo
dln >6wt
2yc >k4s
2yd >2mm
ajt >pzh +ak2
3go >ajt +3gs +3gr
bgw >3gp !d66
2dr >3gp +2e4
3gp >jgo +3gs +3gr
2wi >ypz +2wn +2wk
3ez >2wi +7wn +2wn +3f2 +f6
3hv >2wi
k4v >yq0 +gcf
4ud >k4v
5br >3ez +tsq +9s1
26o >1h8
3qj >kjl
3ss >3f0
52p >phk
2zr >ob2 +2zs
4ct >ay3
4gh >nho
skv >yq0
4qx +4qv
d9f >pzh
4tg >ob2
4ub >kcd +4ul +4uj +4tz +tso
4uc >1hb +hdh +4tz +tso
6qj >4ub +6qm
i5w >4ub
5cb >hyg +hc4
h7b >yq1
knv >yq2
8zx >yq2 +8zy
j39 >niy
9yv >yq0
p3f >yq1
3fe >r1o
3fd >yq3
4f7 >yq3 +4f8
5cc >yq3
5hb >r2g +5gq +5go
5zq >yq3 +60b +60a
t8c >yq0
5zf >fsz
5zk >l4d
6bc >y09 +6bd
dsk >4uc
6rk >kcd
6rm >1hb
6rx >yq4
6wt >yq3
6w0 >jgo
6w1 >yq3
74i >g6n +4fr
7bb >ypu
7zk >yq3 +7zl
87f >8r1 +86w
8cl >ob2 +a8q +8cv +dkh +8cm +7wb
4ay >fbu
1gl >2yo
2yo >fbu +8f1
ay6 >m0m
8r1 >m0m +qjj +8r2
9rt >8r1
jb4 >8r1
rza >yq5
pt0 >yq5 +pt1
r9 >ovf
8pe >jgo
8vs >m0m
98b >8vs +98z +98y
9q0 >8vs
9qm >8vs
fh4 >8vs +fh1
kv6 >8vs +kuy
28 >e8
dl4 >28 +k53 +dlc +dl6
99l >ob2 +99n
d7r >llb
s8o >llb +4pj
igt >gcj
ou8 >gcj
9d0 >gcj +9d6
iz2 >dbk
9e3 +iz6
ihg >m0m
our >m0m
9fj >yq6
9gf >jgo
3f0 >2wi +2wn +3f2 +f6 +9gm
9sv >2wi +4sb
9su >ypz +4sb
9tp >9su +4sb
9sw >pzh +4sb
9sx >k4s
9yt >yq0 +aw4 +3f2
84f >9su +84h
h6s >9yt
nrd >9yt
nbj >nrd
9lx >9yt
a0n >yq6 +x2m
aif >ypz
alx >ob2
aq7 >6wu
ay4 >m0m
ay3 >r2g
cqs >r2g
d5r >clj
ay5 >r2g +ay9 +ay8
hdn >4uc
bds >ovf
bip >bt7 +ct3 +d6b +d68 +d69
bt7 >ajt +bte +bt9 +ajw !23d
2gn >g6p +tjp
new >99l
9zf >y09
c85 >ldo
cpj >kik
cvn >9yt
d0a >1hb +mdp +d06 +bra
b3g >1hb
d87 >m0m
dam >jgo +egw
dbk >yq0
dgo >g6n
dgp >g6n
7y7 >yq7 +den
dac >k4s +dez
3ve >74j
dje >k4s
dl3 >2mm
dox >g6n
njz >nho
fbk >t4x
mbu >yq3
ks8 >mbu +fdt
nzp >yq3
em3 >pzh !ah4
em4 >jgo +esp !ah5
hdo >em4
hdt >em4
f1g >g6n
fbu >8r1
ja6 >ovf
fh5 >6wt
7y6 >yq8
fs1 >ay3
fsm >jgo +fsn
7wp >2wi +7wo +7wn
g5t >ypz
g6n >gcj +uax
g6o >gwz
g6p >kik
n3p >yq9
fqm >yqa
jdz >g6n
n5u >5nr
geo >yqa +gep
gfd >kjl +gfb
gst >8r1
clj >r2g >ypy
h56 >k4s
hdd >kcd
hh4 >g5t !yqb
hqw >ob2 +hqx
i1l >ypu !t7g
ixb >jky +ixc +ixa
j2j >2wi +82i
5ny >j2j
kyt >j2j +kyu
o7c >j2j +o7e
ah4 >pzh !em3
ah5 >jgo !em4
itv >ah5 +iud +vvn
j2r >kjl
j5p >k4s +j5r +5xh
j96 >ay3
hdw >r2g
jfj >fbu +jg6
jfm >r2g
5z6 >r2g +5z8
jgx >9yt
fsz >clj +jjz +cms
jky >g6n +mwd
bej >jky
aly >jky
74j >k4s +3om +5gs +4fr
kmz >clj
p4u >r2g
jzc >p4u
kcd >gcj
kdi >k4w
k4w >kcd +fsa +kio
kil >kcd +kio
kik >kcd
ob3 >k4w +gcg
gd4 >ob3
fcm >k4w +fck
kjl >k4w +kjo
k3u >k4w +d5c
fnj >k4w
mn0 >k4w !fvl
fvl >k4w !mn0
224 >k4w +lqq !yqc
hyg >yq1 >yq3 +hye +hyd
kp6 >yq3
kq8 >ob2
l36 >8r1
lcg >1hb
lch >g6n
ldo >yq2
h6j >ldo
liq >jgo
llb >g5t +agy +llg +llf
llc >r2g +llk +vfm +cms
23d >ajt +lqq !bt7
lqv >23d +lqq +lqw
jgo >gcj
m0m >gcj
rs8 >m0m
5gm >1hb +5h3 +5gq +5gp +5go
7nt >yqa
skl >yq2
khc >y09 +khe
d14 >khc
2rp >yqd +2rr +hrc +2rq
mpp >yqd
8u4 >skl
mdo >dr0 +mdp
k8q >1hb
mv5 >ob2
gc4 >niy +i89 +i88 +gc2
k4t >gc4
351 >1hb
l55 >gc4
kqx >l55 +krv
m7b >k4s +m7c
mh0 >1hb +mh1
lzp >1hb
7j1 >1hb +7j4
6wu >yq0 !yq1
6wx >6wu
n8p >clj
nbh >1hb
g3u >nbh +e19
7jq >nbh +nu1 +7ju
p75 >nbh +1kj
nbl >gc4
fno >nbl
5a2 >t4x
ne7 >k4s +ne8
k4u >ovf +nhq +nhp
nho >4uc +ees
niy >1hb +nj0
o3i >1hb
o4v >g6n
o4w >jgo
2l5 >o4w
cyl >o4w
2e9 >g6o
ob2 >r2g +gcf
odx >j2j
ois >yq2 +wcz +oit
ovf >1hb +ovo
qh >jgo +k2
ozf >yq0
p8z >k4w +p92 +p94 +p91
l4d >yq3 +l4h +l4g
phk >k4s +phm
pkk >fsm +pkj +pki
irn >yqe
6rl >kcd +6rq
psj >pzh
pzh >2wi +5wl
qcd >k4s
qfb >ob2 +qfc
fkt >m0m
qvb >9su +qvd
qyt >ajt +5gs
83j >qyt
mt5 >qyt
qyu >jgo +qz2
d66 >qyu !bgw
k4s >kcd +k52 +qb +fsa
r1p >hyg +r1q
dm0 >r1p
r1q >yq3 +r1q +r1p
shp >yq3
s95 >yqf
r2g >yq0 +jex
pqg >r2g
qjb >r2g
jkd >r2g
gh4 >r2g +gh5
2df >yq1
2dg >ldo
s37 >k4w
s8s >s37
s5n >fbu
gc3 >nbh +gca +k52
1a7 >aif +1a9
ove >k8q
skp >g6n
8sl >g6n +8sr
8g4 >jky
2io >8g4 +ct3 +d68
q7m >2io +q7o
6xf >8g4 +7dz +6xh
r86 >8g4
spj +ioa
sqz >gcj
su5 >yq0 +cfv +su7
sxc >yqg
t4x >r2g
t7g >ypu !i1l
t87 >jgo +t88
gu3 >jgo
t8b >k4s +8r2
3yl >yqh
3qi >yqi
2hg >3qi
rel >yq2
bsq >yq2
6jr +6jv
mc +mb
rz +s2
t6 +t8
1hi +1hk
405 +408
44f +44g
4bs +4bu
54x +54z
q8v +55y
5sx +5sz
csh +csj
hcb +hca
7aj +7ao
7ai +7ao
cwm +cwp
f3y +f40
f3x +f40
7gg +7gf
7gs +7gr
3aj +3am
nah +igs
nai +igs
iho +igr
2gq +2gs +2gr
l58 +l5a
a4v +a4x
cng >yqj
1s2 +1s1
8fl +8fm
own +owp
ra8 +rad
isa +ise
jbc +jbf
jbd +jbf
f1x +f20
o4h +o4k
s5a +s55
msd +msg
76f +76g
t72 +t71
npm +npn
3fs +3fu
oi4 +oi6
4d5 +4d8
1ws +1ww
qcp +qcr
qcq +qcr
jd8 >jgo
1wp +1wr
1f8 +1fa
2o1 +2o0
3bc +3be
3lp +3mg
eyu +eyy
3t5 +3t4
9uz +9v3
ge6 +ge8
f5x >yqk
csm >yqk
dfe +dfd +dfc
sfp +4bx
pvp >6wt
9j8 +9jb
9j7 +9jb
ebm +ecr
qsa +qsd
eek +een
f4p +f4s
eyn +eyq
21r +21u
f8j +f8m
feg +feo
jfe +jfh
c81 +c82
dv0 +duz
fjs +fjv
g17 +g1z
gm5 +gm9
gr5 +gr8 +gqm
hp3 +hp1
hp2 +hp5
hsb +hsa
icb +icg +icf
jv7 +jvb
or8 +or7
n05 +n08
o4a +o4c
2no +2nq
a42 +a44
fqp +fqs
g9t +g9w
ric +rie
1j9 +1jc
4op +4ok +4oj
q6i +q6m
re7 +re9
zs +zx
rm >ou7
4au +4aw
d54 +d58
d55 +d58
1s3 +1s1
qkc +qke
rzx +rzz
s56 +s58
g2s >hu2
cpk >yql +2dt +67k
io2 >cpk +io3
89 >cpk
st0 >cpk
e8p >yql +cs +4r5 !yqm
9bn >e8p
e78 >hu2
65a >yqn +65d
gsa >yqo +br5
sh >gsa
659 >yqo +vqh +65d +65b
a4u >hu2 +hry +a4s +a4q
d9u >a4u +vb5
6dx >a4u
l4q >yqp +1k6 +a7q +l4t +cs +9iz +e96
o6h >l4q
58 >yqq +ud0
9v +tpe
fd >yqr +6t
jt +ju
mo +mq
no >4r2 +nl
wp >hut
zt +zw
13o +13n
15h >eye +15j
17z >dg0
1a6 >dj4
m5i >m5h >m4h
1go >9d2
1lb >cts
1my >e9d +5j1 +3so +mox !7q4
1nf +1nh
1qz >k67 +1r0 +1r1
1se +1sf
1sj >c1r +1sl
1sm >yqs
29m >mm0
29n >e9d +29o
4eq >e9d +4er
2ay >h5j
2ds >jgp
2gz >sk5
2h5 >fm0
2hd >bku +2he
2kr >817
2l3 >mqq
2lj >i9a
2pf >hut
2w3 >pa7
2yu >boa +jor +3nq
30v >mkx
31r >6yd +guc +gud +31t +31s
37c >odu
37w >29m
39x >xbi
sk5 >xyx
3a6 >sq8 +hx3
3gx >fn0
3h6 >mqq +mqx
3mi >c0s +3mj
3ux >pl0
3x0 >yqt +3x3 +3x2 +3x1 +2nt
440 >dj5 +441
45x >dft
4ac >mqq
4da >yqu
4fk >lo3
4fl >e9d
4ft >9d2
4l3 >xbi
4mt >an1 +4mv
4qy +4qv
4rj >bku +4rk
4ry >4rj +wtk +4s0
4rz >yqv +4s0
4wa >rrj
5au >boa
5ir >bku
5m7 >yqw +5me +5mb +5ma
5ns >e9d
5qt >iib
5sc >yqx
5wt >yqy +5wu
5xv >im5
6go >xbi +5n0
6js >fnk +vpu
6qk >4ub
6ql >y8l
6rn >jgp
6y0 >ekd
6y1 >4rj
6yd >xbi +6yl
5ht >c0s +705
70w >5ir
79n >fsm
79o >6yd +9sm +79q +79p
7a7 >mqq +7ab +9im
7ad >7a7
aq8 >fn0 +qtr
7c0 >5m7
7dq >2ay
7hs >s1q
chd >iib
7up >dja
7w2 >bku >yqz
7q4 >e9d +8zq !1my
8fk >yr0
8i0 >im5 +4nq
8rn >skx
8zn >7q4 +8zq
923 >cts
93m >80k
97o >yr1
99u >mm0
9d1 +ccw +9de
9li >yr2
5ng >boa +4za
a47 >sk5
a5n +a5p
anq >aq8 +ans
3mv >5ht +3mw
m1 >yr3 !yr4 +auc
azu >boa
b21 >im5 +85e +8jt +1n0
b4f >a47
b63 >ekd
b7n >4xk
baz >pzi
bb0 >9d2 +bb1
bek >3x0 +btp +bem +3x3
bh9 >dft
77b >sk5 +bid
bjd >9d2 >ypy +bje
bmm >m5h
boa >jgp +bof +bob
bku >im5
c7z >bn6 +c80
caz >yr5 +cay
ccd >s1q
chc >lo3
cjn >1so +ckl +cjp
ckj >cjn
co3 >bjd
cpi >1so +3m8
ctt >sk5
cts >s1q
cuq >yqu
cwa >im5
dfa >yr6 +dfb !gir
dft >yr6 +70x +dfu
dg1 >e9d
dg5 +dg6
dpp >yr7
dj4 >c0s +dj7
dj5 >817 +dki +dkh +6qq
dja >s1q +dki
dkz >n5z +dl0
dn7 >6yd
dpx >79n
gk8 >jgp +59r +uoi +59p +59o
dyg >im5
2ra >yr5 >yr8
ekd >sk5
eye >jhc +eyf
f12 >9d2 +f13
f0u +f0u
dg0 >dft +hui
flw >fm0
fm0 >sk5
fm2 >o18
9d2 >im5 +cpm +cpn +9d4 +o0x +o19 +fn4 +fn3 +fn2
fn0 >im5
fnc >5nr
fnd >gir
fnk >9d2
fu5 >dj4
fw5 >mm0 +ud7
gck >fm0
gcl >ekd
ghg >fm0
ghh >6y0
gir >817 !dfa
goz >sk5 +uyh
gp2 >9d2
gvd >jgo
gvn +gyq
avx >sq8 +hx3
gzf >39x
h0f >bku
h4k >7dy +h4l
h5j >xbi +h5m
h6o +h6p
h9c >kfm
had >k7a +ub2
hbe >haw +hbf
haw >yqy
hcj >jhc
hcs >hbe +hct
hfi >kfm
k67 >yr9
hi8 >3a6 +hx3 +hwv +3ad
hr4 >im5
hra >4xk
gja >k63
hu6 >no +hu4
hut >yr6 +huv +70x
huw >e9d
hva >bku
hvb >c0s
hxl >d6k
hzx >a3d
i3d >pjo +i3g +i3e
817 >bku !yr6
i53 >6ug
a3d >xyx +i7e +i7c +a3g !yqr +e5w +i6x +49m
i71 >9d2
i7a >a3d +i7c +49m
i88 >im5 +gc4 +i8a
i9a >xbi +i9c
iak >yra
ij5 >pa7
po9 >jgp
ijt >po9
ik2 >4ub
iow >sk5 +ip0
isi +isd
c0s >ovh +3mj +iu4
izo >yrb
j44 >fn0
j8h +j8i
nws >boa +ohk +p1l +jdg
jgp >xyx
jhc >39x
iib >gcj
6xg >g6n +6xi +6ym +r2b +r2a
jnz >mqq +wsh
jqd >9d2 +jqe
jse >dj4 +jq9
jyf >yrc
k0t >e9d
4s1 >dj5
4xk >9d2
k63 >yr9 +k65
kce >d6k
kfm >fm0
kfv >sk5 +l78
kkx >dj5
kny >5ir +nwa
d6k >yr6
l3q >yra
l7y >gzf +v39 +l80
li8 >xbi
ljy >yrd
lld >bku
lm7 >skx
ln1 >dj4
lo3 >s1q
lxg >mm0 +ud7
m5h >im5
mkx >im5 +x0q +h4l +x0t
mm0 >yr6 +mm3
mmi >5ht
mmj >c0s
m7p >c0s +qed +mzz +5hp +m75
mpa >pl0
mpc >29n
mph >pl0 +pl0 +6xh
mqq >xbi +mqx +ph8
mwn >pmz
n24 >iib
g24 >80k
net >boa
ngr >sk5
5nr >o18 +5nv +5nu
nhe >5nr
niz >yre
80k >h1a +njq
nkx >jgp +nky +nj0
nxf >yrf
nux >sk5 +nv0 +nuy +nuz
o18 >bku +o19 +o1a
o1b >2wi
o72 >mqq
o7p >bjd
ocz >6yd +72t
odu >1sj
oeo >9d2
e9d >bku +ohs
fqf >bek +onj +fqg +btp +pty
p10 >4ft
p1j >2yu +ohk +p1k +p1n +p1l
bn6 >bku
p47 >bek +btp +3x3
pa7 >yr9 +wv2
pa8 >yr9 +wv2
pam >pa8
pd5 >7q4
pdq >4xk
pdr >6xg
pjo >yqu
pl0 >sk5 +mph +sos
plv >yrf +pm1
pmz >jgp
po8 >yrg
pqa >fnk
pw8 >pa7
pxq >g8j +pxr
pzi >fsm +5wl
q1p >sq8 +hx3 +93o
q3a >yr6
k7a >dfa
qb7 >xbi +h0x
4ad >79o
qih >sn4
2pl >k7a +qj9
qst >yrh
qzf >dft
qzg >mqq
r3h >6xg
7rf >817
rb2 >817
oor >fn0 +oot
rrj >xyx
6ug >xbi +6uf +6ue +9g7
s1j >im5 +s1l +qc +94c
s1q >817
s3e >xyx +s3f
r5q >no +r5p
scr >5ht
71t >bku
scq >hut +sco
see >cts
sfl >im5
sgp >yri +sgr
sj1 >yrj
an1 >sk5
skx >sk5
sn4 >im5 +fl4 +sn5
sq8 >fn0
stx >6w0
sw9 >c0s
szb >9d2
t1d >jgp
ai8 >yrk +tl +ai9
8as +76c +8az
ha8 >yrl
1hy >yrm
ir9 >yrn
hqa >yrl
90z >yro
cou >yro
dws >yro
mqn >yro
n3j >yro
ozi >yro
raf >yro
spe >yro
sy9 >yrl +cba
i54 >4r2
ioj >4r2 +i18 +pxs
84j >4r2 +84h
7uf >yrp +8sz
7h3 >7uf
g5d >yrq
88q >yrr
1yu >yrr
3y4 >144
cfs >7uf
cfp +8sy
w2 +w3
jy >yrp
r9l >w2
58m >n8k
143 >yrp +145 +q30
1gh >143
bya >1gh
hck >1gh
lm6 >1gh
al4 >yrp
9ml >al4
9b7 >al4
l71 >al4
3a9 >yrs
7h2 >yrs +kj4
eb7 >7h2
87p +n7a
c8c >yrs
cfo >yrs
s2n >yrs
2a5 >p0k
c3s >p0k
p0k >yrp +c8b
1bt >p0k +c8b
kqy >p0k
ilg >yrt
9fa >ilg
7jg >ilg
isc +isd
hz4 >yru
fzx >yrt
dcn +dcl +dck
soe >yrv
4zk >yrl
nlq >edy
hq >edy +hr +hw +hv !fch
iv >edy +s5m +it +is +iu
16r >edy +16v
19t >c0p
1cs >edy +1b6
1d1 >edy +1cv +1cu
1u2 >jh9 +h72 +1tx +1u6
2q9 >yrw +pw
4gp >edy +4gj +4gi
4h4 >edy +4hg !yrx
5zd >edy
6gq >9kv
6kq >yry
6ht >s0d +6hp
6jk >edy
6p9 >n0o
6u9 >yrz
6ua >yrz
6z8 >edy +6za +6z7 +6zd
737 >edy +72z
7ss >ys0 +nyf +l2u +4hm +fdw +4xf +7sq +7so
7st >2oj +dk6
9ut >edy +9uy +qf4 +9uw +9uv
9ww >ys1
9xi >edy +9xh
ae5 >ex5 +ady
ae6 >edy
aea >edy
aju >edy
avm >edy +avo !gqp
ee9 >edy +ee8 +ee4
9bb >edy +9ba
2e >edy +2f +i4t
i4s >edy
eko >edy
eph >edy
fch >edy +fci !hq
gi5 >edy +9vo +ghz +ghy
ftk >edy +fty +ftl +ftx +ftm +d6a +69h +d69 +fta !bfy
gqp >edy +gqr +vlc !avm
es9 >ys2 +1fj
i31 >d76
i49 >edy +pqv +pqu +i4c
a0e >edy +a0g +a0h +616
inh >edy +2n5 +bft +85e +ii5 +64j
bj7 >edy
kuu >edy +1ge +kuv
lsb >ys3 +d4w
m4r >ys4 +am5 +am3
r6u >edy +hw1 +f91 +f90 +r6r +r6q +hvs
rpk >edy +rpl
t0o >edy +t0h +t0j !ys5
iq1 >ys6 +3mk
mp >edy +mq
3a5 >ys7 +ms
1mn >kuu +1mp
1mo >4qu
i86 >edy +tno
4qu >edy +4qw +ss4
21t >ys8
1qv >ys8
4ne >4qu
sjj >4qu >l3i
1ng >9bb >ys9 +1nh
hp0 >1ng +hp1
qd2 >n07
qd3 >hp0
3lx >shk
rn >ysa
1rv >ysb
h3f >ysb
21e >ysc
19s >1rv
53w >ezf
72k >ysd
73x >ysb
7hq >oam
7ur >ysd
a1q >ezf
dj0 >ysb
e15 >ysd
eyj >oam
ezf >ysb
fcx >yse
h09 >ysd
hcf >ysd
hnr >ezf
i5t >1rv
goe >yse
j12 >ysd
jqz >ysb
l7b >ysb
lwr >ysb
n3v >ysb
nmr >ysa
nni >ezf
oam >ysf
st2 >ysg
t6f >jqz
ecq >1ng
fk1 >ysh
qam >ysh
qgf >ysh
ctq >ecq
l91 >ecq
2h >1wv >ypr
11u >l3i
58n >ys4 +tvr +58t
ir >58n
c5c >edy
l3i >58n
lcs >58n
4ql >58n +4qm
d9m >edy +d9k +d9j +f6g
hzu >ys4 +f0y
f0z >hzu +f0w +f0v
pwe >hzu
3y7 >ys4 +3y6 +3y5
dgd >ys4 +dgb
q1o >dgd
53g >dgd
a5g >a5o >1ng +a5h
a5o >9bb
n31 >a5o
bye >ysi +4ta
c2m >ysi
bp5 >a5o
ma >1ng +mb
s1 >a5o +s2
t7 >mp +t8
1jb >1ng +1jc
1wv >9bb +1ww
1wq >a5o +1wr
29d >1ng +29e
2f2 >a5o
2qn >1ng +2qo
2nz >a5o +2o0
3bd >ysj
3mf >ysj
407 >a5o +408
435 >1ng +436
47a >1ng
4bt >1ng +4bu
4d7 >ysk +4d8
4fb >ysl
54y >ysj +54z
55w >1ng
5sy >ysj +5sz
7an >ysm +7ao
7ge >a5o +7gf
7gp >a5o +7gr
7gq >a5o +7gr
oi0 >a5o
7ip >a5o
9b2 >6ws
9ja >mp +9jb
3t3 >a5o
9v5 >ysn
n9c >a5o +n9d
ge2 >a5o
ge8 >ysn +ge6
a4w >mp +a4x
a7v >mp
b1a >a5o
gvf >n07
fqr >a5o
g9v >a5o
br4 >a5o
bt0 >br4 +br3
jfg >br4 +jfh
3pm >br4
26s >a5o
749 >zv
74a >yso
hhh >ysp
cni >a5o +cnd
8xi >cni
1s0 >cni +1s1
fza >cni
owo >cni
csi >ysq +csj
cwo >ysm +cwp
gql >1ng +gqm
jbe >1f7 +jbf
dgc >1ng +dgb
duy >a5o +duz
eem >1ng
eyp >1ng +eyq
eys >1ng +eyt
ez0 >ysr
hco >ez0
f1p >1ng +f1q
f1z >a5o +f20
cth >f1z
ms8 >f1z +msb
ms9 >a5o +msa
n1h >f1z
s54 >f1z +s55
o4j >f1z +o4k
f3z >ysm +f40
f4f >1ng +f4g
f4a >f4f
f8l >1ng +f8m
fju >1ng +fjv
fen >mp +feo
foc >1ng
n4z >a5o
fql >yso
ozk >fql
fvv >1ng
g1y >mp +g1z
gm8 >a5o
gr7 >1ng +gr8
hc9 >ysq
hrb >hzu
hs9 >mp +hsa
i8u >1ng +i8v
ice >mp +icg +icf
igp >a5o +igr
jap >1ng +jaq
jva >ysj +jvb
e89 >yss
e8a >mya
b0h >2e +b0i
kdd >a5o
ki6 >a5o +ki7
msf >a5o
n07 >2e
c6a >n07
n82 >1f7 +n83
1f7 >ys8 +1fa
igq >a5o +igs
s90 >igq
ndx >a5o
o4b >n07 +o4c
oi3 >a5o
ow0 >a5o
pu1 >mp +pu2
q2j >a5o
3t6 >6ws +3t7
9v2 >6ws +9v3
eyx >6ws +eyy
br1 >6ws
ow3 >6ws
q4e >6ws
q6l >1ng
ffn >4bt
q8w >1ng
o47 >1ng +o49
qsc >1ng
re8 >mp +re9
ren >yst
j16 >ren
21a >yst +21b
fdb >yst
gss >ysu
9hb >ice
zv >9bb +zx
ro >zv
4av >zv +4aw
bbn >zv
c69 >zv
d57 >zv +d58
ghk >zv
sz5 >zv
orx >zv
2kd >zv
qkd >zv +qke
sa7 >zv
24a >zv
t4s >zv
rzy >ysj +rzz
s57 >ysj +s58
s8l >1ng +s8m
4bv >a5o +4bx
grt >a5o
c6i >a5o +c6j
dum >c6i
l59 >c6i
oi5 >a5o +oi6
or6 >mp +or7
rac >1ng
t70 >a5o +t71
npl >ysv
76e >ysv +76g
t8n >mp
lko >edy
c3o >edy
4dg >edy
fyu >edy
sa2 >edy
ndw >edy
1g6 >edy
b4n >edy
q >px6
r >px6
1d >16r +1e
2b >79b +9o7
5d >9hk +5e +5c +yp0 +5b
7m >1px +69t +69r +69q
8k >3hq +8e +8b
9b >7sv
7sv >g9y +q0s +m9u !k5k
9j >aea +pa9 +6hx +ei +9m
pta >edy +pt6 +byu +7o !ale
aa >5i6 >ysw
ah >edy +bsc !ti +ai !pk2
cl >jsm +ms1 +be
cm >edy +t0j +jsh +jsf +bd
cn >cl
dq >ysx +ds
dr >9xq +ds
fe >1py +ff
fq >iql
g1 >ysy +fu
g0 >54p +fu
g6 >ysz
gd >edy +ga +g9
hp7 >7ss +gp +go
gx >fch +gz
ht >g1s +hu
f3f >ht
j6 >edy +26p +lom +7sr +ivz +ivw +17i +dqr !yt0
jk >1x9 +6ho +je
jo >edy +jr
jp >1us +k8z +je
le >1py +lf
m2 >d4p +m3
np >3hq +3ua
nq >ma0
ok >yt1
crb >aq1 +cra +cr6 +7bg +pg +pf
px >1px +6t +1yj
se >94t +3ep +sg
sj >ma0
8r0 >1xa +fs +vj
um >1py !9tz +un
xw >o9i
y3 >nc8 +cjd +cjc
yf >edy +yh
yg >1s5 +yh +yi !kwf
yr >yt2
ys >sz6
yv >8fd
yw >ma1
10r >3yg
12j >aea +12q +12e
12k >aea +12f
12v >li9 +icu +12u
136 >m3i +17r +138 +137 !829
13h >edy +13k
13i >irz +13j
22k >p29 +227
15e >qf0 +154
16g >3tr +16b +169
16h >yt3 +16c +16b +169
185 >yt4 +183
17c >edy
19q >opt
1ar >jo +fcb +s9c +1al
1as >58n +1au
1at >2oc
1bi >zv
1d0 >iqp +1cv +1cu
1o9 >1cs +doc +dob +q5 +1o8
1dt >2mh +fut +1dv +1du
1da >f9q +1d9
1db >75w +1x2 +1d9
rj2 >f9q +1fj
1gk >5i6
1gm >kuy
1gd >185 +1gb
1gj >2ym
1g5 >aea
1gp >737 +832 +831
kpo >ku9
1hl >cni
1i3 >58n +1i2
1ig >eu +wiy +1ih
1kr >hzp +nr8
1l0 >r6u +1l1
1mh >gs2 +cu8 +4e8 +4e7 +4e9
e1o >1mj +e1j
1mj >737 +1ml +1mk +1lj +1li +1lh +1lg
1oc >bgg
1ok >hyr +1on
1ol >hzu
1ph >yt5
1pn >jh2 >lsb
1px >t0o +22s +pw +ff +1pw
1py >a0e +1q1
1rf >r6u
1rg >jyx +1rh
1rw >yt6 +1rx +1ry
1s5 >6jk +1s6
1t9 >oxz
oj >iq1 +1oh +1tk +1oi +1tl +1tj
1u5 >1px +qhf +1tv +1tx
1vu >l9d +1vo
1w1 >iwx +1w3 +1w2
1wa >yt7 !rl0
1xi >yt8 +8af
1x9 >aea
1xa >edy
h57 >m8g
1yx >oj +1yw
1zf >yt9 +be7
21q >gs1
21k >ir2
21j >55b +eg8 +eg7 +21l
220 >gs1 +21z
24u >sz6
25l >yt9 +25f
25m >h9s +25f
271 >yta
274 >9xq
27f >1s5 >jha
28r >qne
29r >ytb
29q >ytc
29v >ale +29x
2ab >l3i +2aa
2b5 >pq0 +2b7
2bm >kc1
2c2 >o9i
2cb >3e9
2cj >ytd
fh2 >45g
2cm >joz
2cn >gga +2co
2cr >yte
2dh >1us
2cc >9qw
mzc >27f
2eo >mya
2f5 >eof
2fb >ir2 +vgt
2cl >ytf
2g0 >edy +2fx
2g9 >1u5
rh4 >jsm +rh3
2fl >27f +oik +2fg
2gr >c6i +2gq
2ht >iqp
2hv >ytg
2id >ewz !yth
2j8 >oj +3wt +n8m
2k0 >if3
2m8 >yti +ue6 +wcy +2m9
2ob >ys4 +t1p +t1o +2o7
qbp >eu
2oc >gc +2o9 +2o6
2oi >1u5
2nj >b06
2oy >gi5 +ghz +ghy +2oz
2qc >lsb
2r8 >mp
2s0 >9ty +2rx
2s1 >jw2
2s7 >edy +ftc +a8s
2tf >gi5 +2tg
2st >c0e +2t1 +2sn
2tx >cid
2ty >gs1
2uq >1cs +2un
2ur >ytj +2uo
2vq >g7t +2vr
kjt >t0o +kjp +kjn +kjq
2x7 >1wx +2x8
2xe >nd2 +yd3 +2xb +2xa
2xk >jyx
2yi >ytk +2yj
2ym >ku9 +9zu
2zh >edy +2yz
30n >754 +xgc +30m +30l
30r >ytl
30w >t6r
35j >edy
35m >edy
n3b >gs2 +n36
37u >sz6
39a >t0o +398
39d >f2t
39i >iqj
39k >fp8
3a0 >edy
3a3 >7ss
3ak >a5o
3bm >li9 +60b
3bn >5um +3bo +60b
3cc >ytm
3cd >if0
3c7 >edy +3c3
3d0 >of3
3cz >2q9
3dm >nq +3di
g3h >qne +4h
3el >754
2is >yt5 +jb0 +2iu
3fg >lsb +3ff !ytn
3fl >9qx +9qt
3g7 >2xe +3g3
3ho >lov
3hp >5zd
3im >jha +3il
3in >750
3j6 >2oj +3j2 +3iy
3ja >gs1
oil >3j6 +oik
7af >3j9
2k2 >gs1 >gi5
3nj >yto +olk +3n3
3pb >ytp
3ps >gup +3pr
3pt >gqf +3pr
3py >754 +3px
3q1 >yrw
3q3 >1mi
3q5 >ytq
3r5 >ytr
3te >sz6
3tr >yt3 +2i4
3v5 >yts +3v7 !oaw
3v6 >h8a
3vr >oyi +pza
3w3 >edy
3y1 >bs8 +jar +uym +tyh
3z5 >rbp +3z4
3zb >737
3zp >gs1 +3vz
6pw >iqj +1dq
3zs >oj +r15 +3vf
3zt >dn8
40q >3zs
41u >ah
418 >sf7
41z >2fl +41y
42s >9v5
42u >qne +dal
44y >ytt
45c >ytu +45a +zg
45g >3hq
3hq >4gp
45m >55a
463 >fz9 +464
466 >hyr
467 >h9s +468
469 >gu4
cfk >9a4
45z >2oj +41x
46s >5ip +46l
485 >ne6 +v7f
48c >r3m
65j >aea +4a5 +4a6
4ax >mya >hzu
49d >sbc +49b
49e >ewz
5b0 >jy8 +5b1
4ds >kda +4cn
4ci >ytv +2zs
4cs >ah
4dc >o9i
4dr >edy
4ee >ku9
4ek >oxz +4el +4ed
4ew >ytw
4gq >6er +4gs +4gr +4go
4h5 >ys1 +odh
4h7 >iqj
4h8 >ytx
4h9 >ftk +4ha
4h2 >152 +4h3
4jh >2ym
4k5 >7ed
4k6 >iqp
4kz >yty +4l0
iba >ytz
2im >r6u +gjm +2ig +4id
4lm >bfy
4lv >yu0 +4lt +4ls +4lu
4m1 >yu1
4ml >edy
4ob >s83
4oc >s83
4oi >ow0 +4ok
4oq >4r2
4pn >eh3 +4pc
4q6 >l4a +4q5 +4q4
4qs >ytp
4ro >mww
4rn >yu2
4rt >opt
4ru >opt
4rw >kuu
4sy >ku9
4sz >edy +4sq +4sp
4sw >juf
4ue >g7c +olf
4uf >yu3
hmp >hq +wd7
4x8 >r7i
4xa >gol
4xe >7ss +ddi +4co +4xf
4xb >4x0
4xu >yu4 +kq0 +kq6
kpw >yu4 +kq0 +kq6
4xv >yu5
4xz >mg3
35k >gqp
4z1 >5i6
4z3 >d5d
4zj >hq +9oy +rho +a06
502 >7zv +1cu +6fb
4z8 >yu6
53m >nd2 +53n
4us >yu7
55a >fch +55l +55f +55e
55b >ir2 !jf8
55c >edy +eg7 +55e
q2n >yu6 +q2p
567 >d76
56v >yu8
4ex >hzp
588 >737 +587
58c >7iw
57m >7k5
59l >9a4 +3z +bgi +5p8
arv >qlm
59w >ys4
5av >sz6
idv >5zd
5cf >i49 +5ch +5cg !th
5cs >5cf +5ct !gs2
5dc >1cs +1l6 +5da
5ey >1mj
5f5 >1mj +ydi !msp
5f6 >dtv +5f4
5fc >qo8 +5ep
5g8 >o16 +5fy
5i6 >ytw !fsq
5a1 >5i6
5i9 >9qw +5i8 +5ib
5lc >yu9 +632
5ld >edy +5kr
3yu >5wp +ch0 +383 +18b
3yv >bgg
5na >eo7 +rg9 +rdg
5nb >r3p +gsl +5nc
5r0 >hgo
5nw >yua +5nt
5nx >iot
5oe >gqf
jf2 >1py +jhs +jhr +5rc
5rh >r3t +5rf +5rd
5ry >1py +avi
5rx >1py
5sd >t0o +5s2
od >edy +o8
5sf >b06
5si >l9d
5t8 >ytx
5t3 >iot +5t4
5tz >ose
c8i >juf +qvw
5uh >f95 +5uc
2oj >edy +8o4 +7sr +az3 +2ol +2ok +2gj +5uv
5wp >jsm +11q
5wq >cl
5ws >4x0
5xk >ftk +5xg +5xe
5xj >iql +5xg +5xe
5xp >gs2
5y7 >1wx +ly5
5yr >yub +5yg
5ys >h8a +7uv +5yh
5z3 >yuc
6vk >h8a
5z5 >ys1
5um >oof +60d +60c
60e >kda +60d +60c
60o >jj3 +60m
1pz >bs8 +lg +aod +611 +uyo +4br +7k
60w >r6u +611 +7k
62i >1wx +62g
642 >hzp +63y
65b >edy +65d +65c +659
65m >5um
67d >yud
67e >4k5
69l >hzp +69g
69m >5sd
69c >5nb +692
5ri >yue
69p >gc >oun +69s
6a3 >ku9
6a4 >yt3 +663 +69z
6a9 >bs8 +6a5
6aa >6a9
6cn >fxg
m89 >6cn
6dc >ah
6dj >1x9
6dr >h0k +2jc +6dq +6dp
6er >hq +6ev !g1b
6es >h8a
if3 >6jl +vvk +vrv +ydw !yuf
if4 >l3i !14k
14k >l3i +14l !if4
6fw >h10 +lg
6g6 >754 +6g1
6g7 >fs0
6hh >8fd +6hj
6i1 >puj
6i9 >ma0
6ir >edy
6it >a0e +wzb
6l9 >yug +6l4
6la >ytj
6ln >o9i
6m7 >1wx
6ns >edy +6nv +6nt
6mr >6xc +6mp +3s2
65p >4h1 +6o3
6o2 >iq1 +6o3
6oj >yt9 +6on +6om +6ol
53e >6oj
6or >6oj
6pv >1kq +6pn +6pl
1a2 >edy +1a4 +9rd +6q6
6qg >sz6 +wj5 +51t
6rv >bh7
6s9 >ex4
6sd >if0
6tb >yt3 +6t6
6tc >f95
6ui >os5
6vm >jk +je
6vn >py2
hnw >p4h
6wq >ytf
61t >i49
6wv >61t
6ww >n0o
6xq >1u5
6xz >m3i +tyl
gi1 >yuh
4qr >yui
6zc >jsm
s3b >4qr
6zj >yuj +6zl
6zo >mzb
6zx >718 +776 +2lf
70l >9f2 +72h
1mi >yt9 +70v
70s >737 +70r +70v
70u >kyg +70v
742 >edy +740 +725
72f >gke
73a >edy +72y
73b >of3
73s >edy +73p !yuk
73z >yt5 +745 +740
750 >1s5 +74z
754 >yul +j2f +e10 +j2e
75b >edy +75c
75w >f9q +75y +765 +764
75v >kyg +765 +764
76o >yum
77f >9kv
79c >shk +79a
7ag >2mh
7as >jac +7ar
7be >bfy +7bd
7bf >bfy
2ze >yt5
7cc >6z8
7cl >5i6 +jjw +hhb +hh8
7cm >7ed
7ed >7ss +fdp +7ec
5ip >6ht
5io >4ml
7fq >7mw
7f4 >8es +7fp
2v5 >yun +2ui +2uh
7g9 >yt5 +317 +7gb
7ga >jxa
rco >hoq
7h0 >arr
7hm >ayf
7hl >aq1
54k >b06
7hz >sz6
7iw >jsm +7iu +7it
7ix >edy +7iu +7it
2k3 >gs1
7ja >f9p
gkf >iv +4js +to0
7k5 >gi5 +jvr +jvq +aso +2oz
7ku >1pz +a2z +cf6 +7kz
7l5 >yuo !3jb
7l7 >kuy
flt >e06 +flu +ntp +90r +ana +g7k
7m6 >5i6 >ysw
7m7 >yup
7oa >edy +7ob +76c
96v >yuq
96w >ee9
7mh >ys5
7n1 >yur
7o4 >ys6 +7ny
7qd >1mj +hc
7us >ma0 +1pl +7ut
7wc >kda
7wk >edy +7wj +7wi
pxo >ftk
7wz >jo
7x0 >kda
l3g >79b +8ov +l3d +7xj
7xt >yus
7xu >eo7 +7wy
7z2 >yut
7zv >lsb +7zw
80r >ewz +80o
81g >1px +pdt
81h >fs0 +pdt
81k >yti
825 >yuu
829 >m3i +81y +82b !136
m7e >yuq +2t8 +lms +n9m +lmr +m7f +ura +7sc +c
83w >rpk +83r
84l >ys6 +a1d +86r +my2 +84n +84o
85c >4h1 +85b
85l >iqj +9wg
85m >ex4
86j >7g9 +86i
879 >737 +86w
881 >2qc
88t >puj +88v
892 >oy0 +jl5 +jl4
f96 >t3i +89z +89y
8a9 >85l
8ah >mya +1xk +84b
8ai >ox4 +8ae
8bc >edy +8ba +8bb
8co >fks +8cm
8es >9et +8ek
8f0 >2ym +8f1
8fd >iqp +8fg +8fh
8fe >es9 +8fh
8ga >g0 +gso +gsl +8fs
8gb >py2 +8fq
8gc >yuc
eu >bfy
8lh >fks
8n5 >l4a +fs
6jl >edy +im8 +8ov +l3d +vvl +tcw +8bh
8qz >l4a +8qt
8rz >q3q +e2p +8rt
8s0 >iw
8tt >yut +8u9 +8u7
8u6 >qlm
8uv >yuv +70t +bnw +8ur
bmn >irz
8ud >jhk +8ue
8vt >nqi
8wi >ysm
8wo >c5i
8ws >sz6
8wy >2q9 +c8x +ca6
8wz >2q9
8x7 >csd
r3u >yuv +7o0
8rw >yuw !d5a
8z2 >stm
6e5 >gs2 +ees +6e6 +90i !sdb
90y >yux
910 >4rt +912
lvz >opt
91r >1wx +91f +91e +91q
91w >7mw
92n >ytb +92l
924 >9xi +1ut
93f >ofm +93c
93z >edy +93t
94q >6ht +3z +94o +3ep !yuy
94r >6ht +94o
952 >ive +95h +95g !if9
953 >t0o +95d
97k >yuz +2jl +97j
94u >94q +94v
94t >94q +94v
97u >79b +kzi +kzh
98c >ytf
98y >joz +98b
98z >gga +98b
98s >j6 +98q +98p +98r
98v >yv0
3db >o8b +383 +bgo
99f >i09
gkp >99d +txq
9b6 >yv1 +9b8 +9b9
9bj >yt9 +9bh
9cl >joz
9et >6ht +9ej +9ei +9eh
9f2 >edy
9fe >jxa
9g1 >yt4 +9fr +9fq
9h5 >yt9 +9h7 +9gy
9hk >kyg +9hd
9j0 >eph
9j6 >yt5 +wh5 +y3g +q3h +wh6 +9j4 +9j5
9ki >hq +9kk
9ls >d76 +bzx
9n5 >edy +9n6
9po >yv2
107 >mya
9z4 >ma0
9qd >hoq +m02
9r4 >9qd
9qw >t0o +9qt !9qx
9qx >ftk +9qt !9qw
sy8 >yv3 +cba
7vn >sz6
9ty >j6
15f >cm +9w8 +9u7 +1k2
9sy >g7c
9uu >ive +9ur +9uq
9v9 >yv4
9va >yt9 +9v6
9wn >edy +9wm
9xq >gc +jhl +ydq
9ye >3hq +9xe +ejq +9t8 +un5
9z3 >8fd
9zg >ytk +vb5
9zl >puj +9zm
a1x >ytk
evv >ysb
a37 >gs1
a4y >edy
f9q >1x9 +uae +1ei +a5x +f9r +1d9
a65 >knd
a66 >ytw
a8e >ex4 +1vp +a8d
a8f >lf1 +lgj +a3a
aax >fgg +aar
aau >g0
aaw >ysy
80h >th +7vy +ac0
abz >yv5
ac9 >jxa
s0e >yv6 +aes
iw >edy +is +iu +af1
aff >3hq +afd
ah8 >8tt
aje >oof
alu >c2s
d5e >dv8 +d5b +amf
aoc >nqi
3yg >bfy +9vo +ghy +5yt
aos >9xq +aot
9xr >yv7 +aoz
ap9 >737 +ap7 +ap6
aq1 >737 +aq0 +cra
ayf >cym
aqp >hq +aqq +aqo
arr >jf8 +2m7 !htn +vy1
ars >ku9 >qw2
arw >ftk
arn >yv8 !yv9 +aro
atf >t33
atg >3j6
45n >gs1
c9s >avm !3j9
avv >79b +avt +avw +avu
aw0 >7mw +aw2
axg >2tf
axh >2tf
ayb >750 +ay9 +ay8
aya >27f +ay8
b0p >kxp
b1j >4x0
4dd >yva +2t8 +69z
b39 >7ss
llh >iqp >b39
9kl >ir2 +9km
b4r >yt9 +b4o
b4v >7mw
b5x >juf
b6y >b06
jlq >fs0
bei >r6u +be9 +be6
bb5 >ale
bbi >f1z
bbp >o16
b85 >eof +bdj
9tz >4x0 !um
hht >o9i +hhv
bfy >edy !ftk
bfz >r6u +lal +bfq
bgg >o8b +5p8 +bgi
bh7 >1s5 >jha +bh6 +bh5
os4 >nku +18g +bij +4a6
aru >136 +2m7
bim >kok
th >r6u !5cf +tl
bj0 >ti
3fn >ftk
3fm >py2 +jrz
bj2 >yvb
bmf >yu3
2mi >h0r +2me +a3n +a3l
bnt >dv8 +bns
bq2 >i0e +cqo +hqe
bqg >edy
bqa >t0o +bqb
bqe >5cf
brp >yvc
bry >bfy
bs4 >m4s +ue6
hot >m4s +hou
2q6 >m4s +2q7
bs8 >edy +bsa +bsc
bt8 >yuv
ast >4x0
8v1 >yux
buj >754
buk >edy +b8m +fm5
bv8 >yvd +bv9
bwb >l3i
bwh >oq1
bxq >egb
bym >1wx +byh
c0e >edy +c0d
c0f >iv +iu
c0p >754 +hlq +c0n
c18 >yve +c16
c19 >9qw +c16
sw1 >2is
c3d >jsm
c3y >ytr +c40
c3z >54p
1wy >gqf +1xc +c44
c4y >2xe +c4x
3ki >eph +3kl
c5i >gs1 +c5k
c5t >aea +c5u
c60 >nd2 +c5y
c88 >1wx
hqb >16r +5u0 +hqe +c8j +c91
dtc >yv8 +vfa +dtd +c8j +c91
b06 >sz6
c9t >sz6
c9r >sz6 >gi5
c9u >sz6 >bs8
cax >yrw
cb5 >2oj
ceg >9et +ced +vb3
cfi >yvf >yvg
cfu >p29
cft >yvh
cg8 >f6e
cgc >jha +cgb
cge >83w
chp >yvi
ci4 >eo7
cid >kee +csk +ci5
cj3 >75w +cj0
kk1 >5si +cje
cju >g7u +q67
ck4 >ir2
ck5 >ck4
ck7 >ckb
cjy >ckb
cka >jha
ckb >yvj
ckc >ck4
cjz >yvk
c8d >qne
cn0 >pta
cnc >a5o
cq0 >h9s
3q7 >ytq
3q8 >jh9
718 >yt5 +71c +776 +crw
crz >yvl
csc >g7c
nfm >fs0 >fdv +e6g
csd >7ss +csf
csn >shk
css >sbc +exe +1nv
ct2 >ftk +ct7 +ct4 +ct3
ctn >eof +ctm
cub >hyr +k2x +cu8
cuh >yvm
cui >yvm
4oe >gs1
cv8 >1s5
cvb >oy0
3al >ecq
cvq >yvl +cpg
cvu >kz9 +cvw
cvv >cgc
76q >yvk
pq0 >1mi +ppw +ppu +ppt +pps +aqs +cwk
cwq >yvn
cx6 >yvd
7av >bgg +v9s +ch0 +bgo +383 +txq
czd >nq +4ht
czc >r3p
czs >m8g
d2s >eof +d2r +d2h +d2o
lqi >ayf +ccc
d4a >edy +86g
d5a >yvo !8rw
54p >ftk +d6b +d6a
54s >ftk
d6v >kv3
d70 >aax
1vt >inh +1tu +g8z +g8y
c5b >yvp +c5d +a4z
d8x >t15 +d8s
d9g >t33
d9h >3j6
d97 >cl
da8 >bfy
dag >lsb +ej2
dai >dag
87q >yvq +87u
c0h >2oj
dgr >9qw
dcc >6xc +rbn
971 >cym +77y
dd1 >j1n
dd2 >if3
ddb >yvr +ge4 +ltj
ddp >yvs
l2t >4zk +p2
ddm >4zh
ddl >sz6
dc9 >gs1
de5 >edy +v69 +de6
dfc >ndx +dfe
dfd >opt +dfe
df9 >yte
dfl >yvt +5xi
dfo >754 +5xi
45b >n0o
cym >fks
dgz >nc8
dhn >yua +dhj +pml +dhk
dis >yv6 +k17 +k18 +dit
djx >j7n
d0b >iqp
dlp >rpk +8nv
drt >j7n +ao9
c2s >edy +c2u +dme
dn8 >754
do9 >edy +doa +83g
doe >faw +do4 +do3
dpr >yvu
a0s >mlz +a0t +dps
dqj >yvv
dqe >hq +dqf
dql >dqe
dqg >4h1
dr1 >g0
dr3 >iv
drq >42u
dru >8vt
drw >iot
mcf >8tt
drx >stu +uwe
drr >yvw
dsp >nlg +cw6 +d5c
dsq >yvx
dtv >nc8
dtw >jo +dtu +dtt
dtz >2q9 +zm +2qi
duk >9xi +duh +dug +duf
dun >yvy
dv8 >yt9 +dr8 +dv6
dv9 >nkm
dw1 >h10 +uwf +vy6 !stu
ivg >yvz +ka6
dxv >yuv +2fc +l1
dya >a5o
dyb >1ng
93e >sb5 +7ls +y7k
dzp >jo +dzm +dzl
dzv >o8b +52d +w4b +e23 +w4a
e06 >ys5 +40t +wbm +40u +e00
e08 >kv4 +e09
e0l >yvl
e16 >e0l
e21 >ftk >hzu
e2w >he7
e33 >4sw
e37 >edy
e3d >55a +87v +hpe
e56 >th +e57
juf >hq
ama >yuv +ava +l1 +1qd +amc +40p +2fc +amb +kt6
e6c >jac
ea0 >yvl
ebb >iqp >djx
ebf >puj
edz >2ha
ef9 >45g +ef6 +ef8
egb >opt +j94
ego >bfy !px5
egv >7oa
eh3 >aya +eh2
eif >yt3 +ei5
ejl >nc8 +eet
eke >iot
ekf >jla !yw0
lf1 >ox4 +1no +1nn +len +9wg
ele >lf1 +lew
elf >iqp +ums
em8 >yu7
en0 >iqj
enz >1px
eov >edy
eoy >mjk >79b +lre +ep1
837 >oxz
7qe >oxz
esg >8tt +esn +esh
etc >es9 +et3
etd >edy +et5 +et4
eua >lf1 +eu7
evo >yw1 >yw2 +evn +evm
evx >evo +9si +evz +evy
ew2 >puj +8gv
ewg >737 +8jt +6kr
ex4 >aea
ewz >4gp +5yw
ezd >gqf
f10 >nc8
f13 >9bb +f12
f1d >jo +f1e
cvc >fks +wiz
f37 >bfy
f3a >yw3
f3e >gc
f46 >opt
f47 >bfy
f48 >7ed
f49 >jo
f4r >eem +f4s
f5b >bfy
f5q >yw4 +bgo
bgh >3yu +bgk +f60 +f61
f62 >m4s +f63
f6b >edy
f6d >h9s +f6a +f6c
f6e >gqf +f6a +f6c
f6m >sz6 +f6n
f6r >dyz
sss >8qz +ssp
f74 >a0s
f75 >ive
f83 >5wp +byh +f5z +18a +f61 +f60
f84 >yt5
f8e >rpk
f95 >1wx +f94 +f93
f9p >iqp >yw5 +fbw +fbv +fa1 +fa0 +rcj +7ow
faw >1s5
fax >edy
fbc >bfy
fb4 >edy +fb7
fb5 >yvc +fb7
fby >aea +fbw +fbv
fbz >yw6
fct >k1t >yw7
fcp >9qd
fdv >7ss +fdp
ff8 >eof
ffk >mya
ffu >bh7 +ffs
fg8 >754 >4h4 +14
fgg >edy +414 +fge
fh1 >hoq !lef +fh4 +vqq
fh3 >4x0
m3i >edy +m3m +fh9 +m3l
5pw >m3i +rh
aob >m3i +c4v +rh +fh9
fif >yu2 +fih +56f +fig
221 >fif
qgw >fif
fks >t15 +cpg +95i
flb >nqi
fli >sz6
fly >fnl
fm7 >kua
7n3 >eko
fnh >fnl
fnl >djx
fpc >953
fp8 >b06
fqi >9bb
hs5 >l3i
frd >yw8
fs0 >7ss
1us >kyg +frr
fsq >5zd !5i6
fuv >edy +3x +nca +fut
fw3 >9hk +fw1
fw2 >ox4 +fw1
fwb >bfy +40t +364
fwj >dvr +fvj
fwi >edy
fx0 >2qc
fxg >yw9 >kee +fxb
fz9 >c2s +fzb
fzz >1s5
g15 >yuv +g29 !ywa
g1b >hq +kzf +kze !6er
g1c >hq
g1q >jxa !ywb
g1r >jo
g1s >ys6 +6tp +7uc
g1t >kyg
g2k >ywc +g2l
g2n >fs0
g2o >ytx
g2t >edy
g4p >cb6
g7b >bh7
g7c >bh7
g7d >q0e
g7t >edy +g7q
g7u >nd2 +g7y +g7x +g7v
g88 >4sw +4sr
lsc >ysy
g8v >1pd +g8t +g8s
g9d >edy
g9y >jh2
geg >edy +9r +d0e
gfe >sk1 +p2u +gfb
gfj >e06
gga >yu2 !ytf +1w5 +gge +ggc
gh2 >6jk +ggj !s82
ale >rpk +ggj !pta +al5
gb6 >ywd
5ka >yv0 +5n3
giy >gc
gjo >ywe +ogn
gdj >fks +96h +gdi
gk4 >4sw +4st
g3v >bs8
gke >puj +gtf
gl8 >eu
gly >1wx +fo5
grv >htn
gm0 >iqp
gme >edy
cvr >kda
gmj >1mi +1xp +gmb +gmg +gmf
gn0 >ywf
gn1 >7hz
gnf >1mj +6hx +h0m
gnq >jsm +gnn +1k5
gnr >f9p
god >ywg +n4u
gof >kuy
gok >b06 +vlt
gol >8vt
gov >ytz
gpd >ytx
gqf >737 +bkh +bkg +3z9 +gpv
3j9 >gqp +3je !c9s
grc >iq1
grk >ftk
gs1 >gqp >hq +gqr +gsc !sz6
gs4 >gqp +gqr +gsc
h0 >gs1
gs3 >edy
gs5 >prj
gsx >ywh
gsz >lsb +gsv
gte >9xr +gtf
gu4 >nqi
gup >gqf +gpv +6h9
koh >oj
gwn >gs2
gwo >opt
f2t >n3a
gxp >o0p +gxq
gxv >rpk +gxx +gxw
gy1 >joz
gy2 >gga
gvj >edy +6ct
gyf >fs0
gyg >ytx +gyj
hrx >1xi
gyv >s83 +pud +gyy +gyx
gyw >s83 +gyy +gyx
gz7 >jo +gz6
gzl >2ha
h0e >ywi
kyh >1x9 +6hx
h0l >9qx
4h6 >iqm +odh
dqd >9xi +dqf
h12 >iqm
h11 >152 +h14
h1m >htn
h27 >nd2 +h22
h28 >sz6 >ywj
h29 >sz6
h2a >ywk +h2b
h2f >stu
h2g >ywl
h2y >if3 +lrf +h2z
h3n >ywm >kee +h3o
j8r >sss +23a
h5x >cgc
h5y >s82 +7qc
no0 >l5t +p0u
h8a >1py +h8d +h8c !ywn
h8t >nqi
h95 >eph
h9o >iv +bqd
h9f >7mw
h9s >3hq +h9r
6xc >r6u
2il >6xc +2ig
hbq >l3i
sph >hbq +hbr
hbw >ywo
hc2 >iot
hc3 >1gj
hdl >t33
hdm >3j6
hds >48c
he7 >r6u +he3
cj >79b +ck +ci
j9c >4z1
iql >gs2 +iqn
hft >ywp +hfu
hgo >fks +hg4
hh6 >7zv
hh7 >aau +hha
hhu >jsm +hhv
hix >718 +7gb
hk3 >hix
hkf >eo7
hkg >ys4 +hiw +7uv +hiv +500
hkt >sz6 >ywq
hm9 >gx
hmh >1px +kib
hmi >ftk
ddf >ftk +ddi
dyz >hmi +l9y
hmv >ywr
hmy >edy +uju
hn7 >1mj +hn6
hni >yws
hoi >3y7
mww >ywt
hoy >4gp
hpn >jsm
hq7 >gs1
7xe >yt5 +7xf +87u +hqd
hrw >jxa
ht4 >yt9
i0u >jha
htn >jf8 !arr +vy5 +h20 +2m7 +bxl
50p >yuv
huz >rpk +fdi +2pe +cor +huy +hux
hvc >9et
hw9 >t15 +hvq
hwa >oyi
ece >ee9
hyr >754 >fgg +8to +414
hz8 >3zs
hzp >1mj +hzq +hzk +hzi
eof >jsm +k87 +hzq +hzk +hzi
i0e >2ha +7zi +i0h +i0f
i0k >eoy +i0l +i0m
i09 >ywu +ucg +i0b
i1a >2ob +i18 +i1c +i1b
aza >juf
i2j >edy
i2l >cjy
i2n >sz6 >fdv
i3c >ox4 +n9g +i33
i4o >jo
i4w >pta
i5f >2xe
i5g >jxa +i5d
i5h >d76
i62 >ytm +i5y
i64 >cid
i67 >aqp
i68 >6ml
i89 >edy +uyq +gc4 +i8c +i8b
i8m >g1b +i8n
iax >21j
i8w >ywv !ic8
ia3 >puj +ia4
iaa >edy +iab
iaj >jo +iac +iai
9yc >2mh +ejn +2md +b8l
ib1 >1l0
t4t >zv
ibk >bfy +ibl
ic8 >yt7 !i8w
idd >h9o
if0 >iql
if7 >edy +if8
if9 >jog !952
ifu >edy !iot
ihd >9bb
ija >1wx +ij7 +ij6
2mh >yvl +eet +2md
ijd >ys4
ikw >yww +ikx
iku >m4s
ilh >86o +ili
mwr >39a +mwo
5y8 >aea +h94
io9 >9bb +ioa
iqk >iqp >djx
iqm >f2t +iqn
iqo >yw5
iqp >yt9 +bvt +ypp
ats >ywx
att >ihe +atw
ir2 >m3i
irm >t0o +ire +irg
cmo >irz >gs1
irz >hq
18v >cmo +vsv
isb >1s5
ith >oyi
iv7 >jlr
ive >4r2 +6mi
ivf >45g +iux
ivv >6jk +iw0
ix8 >ox4 +mk6 +ix9
iy1 >1u5
iy2 >1u5 >opt
iy9 >f9p
iyz >eof +iyh
1kq >qo8 +1kh +1kg +6pl
iz0 >ywy +9uv +iyv
h0r >737 +9uv +661 +ejn
izx >55a +izz
izy >edy
j1n >rpk +j1o
j22 >ayb
j21 >aya +j20
j38 >6jk
j3v >l9d
ggb >mya +ggd +8w0
j5x >ywz
pxj >py2 +gsl
j7m >45g +l23 +l22 +j7p +j7o +d4x
j7n >edy +d4x +j7p +j7o
j80 >py2
3j7 >t15 +3iz +j8m
j9m >ys4 +a4z
ik9 >yt5
jac >1mj +tcj +ja9 +ja8
jad >yt9 +ja7
jb5 >gga +jb7
jb6 >ms9
jei >l5x +jej
jf8 >yx0 +jfa +jf9 +jfc +3sq !55b
jfk >59w
jgf >1a2 +jgg
nvu >jh9 +jh4 +1d5
jh9 >1py +9x8
jhk >jo +ydq !yx1
jh2 >edy
jiu >1xa
jj3 >r6u +mlm
jj4 >jog +cev
jla >4ml >puj
jlg >gs1 >ywj +jli
jlh >ytw
i4n >i49 +i4p +i4l
jlp >sk1 +jlo
jlr >5ip +46n +bra +jlu
p29 >2q9 +22s +jlu +7so +p2b +p2a +jlx
jls >j7m
jlt >p29
3xu >n0o
2bb >yt5 +2bc
jnx >yx2
ncb >nc8 +5f
d5d >nlg +d5c
jog >r6u +bgy +sg1 +sfz
joz >gga
jqs >2qc +jqo
jsc >65b +js8 +jdt +jsb
jsm >9xi +xe2 +jsg
7bc >iq1 +5yx
juh >4sw
jue >edy
juq >edy +39y
1yv >juq +9p1 +e8i
q2e >edy +q2c
86o >mae +7uc +7zi +1e +6tp
jvk >ocj +jvj +jvi !yx3
7e5 >qzs +24c
jw2 >1cs +pyc
jwe >mya
1aw >yww +53n +97c +jwh +jwf
jx2 >8wy +wh8 +y1 +jwz
jxa >nc8 +jxe +jxc
jxb >edy +jxf +jxd +8uc +jxc
jy8 >1mj +jy9 +jy6
jyx >nd2 +jyv
jz5 >eof +jz8
jzk >ayf +jzi
jzl >edy +57i +jzh
k1l >yx4
k1m >5tc
k1t >1zf +be7
k1u >f2t +i5y
jc2 >iq1 +jc3
k2s >5tc
k2t >h0r +ekt +ejm +iur
k37 >eof
p66 >idv
3x7 >848 +3x8 +k3e
k3i >opt +cz3
dvr >yx5 >27f +q4a +4ni
k4i >yx6 +k4k
k3c >qne +k3e +k3d +k3b
k5j >85l
k5k >g9y +62u !7sv
k5x >edy +880 +6kr +6ks +831 +k5o
k6i >aq1
k6j >t0o
k6w >yt9
k7j >jo +k7i
k8n >yx7
jha >6jk +k7w
ql5 >oyi
k8s >1pz
k9g >h8a
kan >1mi
848 >qne +lje +847 +kaz
kc1 >1wx +s6l
iqj >fs0 +iqn
npu >fs0
kda >ftk +kei +kef
kee >ftk +kei +kef
71z >6z8 +720 +toz
kfk >gs1
t34 >s83
kg8 >ytw >4ql +1av
khm >fks +khn
ki8 >sk1
kig >yx8 +kia
kiz >yvp +lnk +kj0 +kiy
kj1 >gs1
kje >1cs
kwi >1cs
l4f >iqp
kk5 >h0l
kki >1mi +4uz
bhx >4r2 +bi1 +bhz +5pm
kmg >cm
kmu >kyg
knd >5i6 +knc
8wp >eo7
kok >bj7 +knm
kp4 >yub
krg >l3i
ks0 >jo +jlx +ae
ks1 >yt3 +krt
ksh >yu4 +ksm +ksf +fy +kse
ksk >yu4 +ksm +ksf +fy +kse
ksi >yu7 +ksm +ksf +fy +kse
ksj >yur +ksm +ksf +fy +kse
4wk >ywr +4wj +4wi +ksf +fy +kse
ktt >s83 +qb +ktu
ku9 >5i6 >ysw +kuc
kua >ytw +kuc
kub >ku9
8rp >yx9
kuy >yte +kv6 +kuz
9kw >kuy
kv0 >yte
kv3 >9hk
kvj >yt9 +kvf
kvn >px6
4h1 >rpk +4h3
klw >4h1
kvw >yxa
iva >85m
kw6 >iqm >yxb
cb6 >3j6 +kwd
kx9 >t0o +kx0
hp8 >py2 +hp9 +kxj
kxm >ys3 +kxk
kxn >3ki
kxp >737 +3si
kyg >hq
kwf >1s5 !yg
ky4 >5d +4wg
kz9 >9ut >yxc +5b6 +kz7
t0p >5zd
3e9 >yvx +i8 +j7
l0o >yw9 +l0n
l18 >yt3 +l19 +l17
iwx >yxd +l1e +9vl +l1h
l1f >ys4 +l1h
hw8 >h0r +hvl +kzl
l2d >iqp >1us +l2a +l29
l2p >sz6 +2gu +l2r +ssz +ssy +l2q
l37 >lsb
l4b >2q9 +4q4
l4u >yur
l4y >evo +bxd +740 +l4w
l50 >nq
l5s >oy0 +l5q
l5t >yv3 +l5v
l63 >nd2 +l5y
l64 >ia3
l68 >yrl
l5x >puj +l6d
l6t >yt3 +j8 +2al
l6y >kyg +kvf +3sk
l8m >3j6 +l8k
l93 >duk +l8e
l98 >t6r
51g >yxe
lan >bfz +51e +lal
lao >edy +9uk
las >l4a +l4m
joe >yxf >754 +d5c
lc2 >p0k
lc8 >8tt >50p +lc9
lcf >o4d
lct >6z8 +r82 +lcq
ld2 >6jk +h51
ldw >yxg +ldx
ldz >yxh
lef >yxi !fh1 +vqs
leg >yxi +vqs
p20 >fuv
lgr >ytw
lh9 >952
lhg >yxj +lhe +lhf
lhs >754 +lho
li9 >edy
liy >r6u +liv
ljb >rzo +2l1 +qd1
lk9 >yte
35q >g1s +7uc
lkz >pxj
ll4 >aq1 +ll3
ll1 >yte
lma >oj >754 +1ot
lm4 >o9i
lov >6er +u6a +low
lp9 >nc8 +lp2 +lp1
lpb >g9d +lp2 +lp1
lqc >jxa +lq1 +k7i
lqd >edy +lqe +lq1 +lqa
lsx >nis +lsp +lsd
lvd >9yc +90i +9wm +g05
lve >yxa +g05
lvl >edy +m5w
lwf >edy
70b >n0o
ly6 >iqo +lyc +ly9
79b >yxk +4co +kzf +lza +lz9
lzq >abz
m0f >mya +m0h
m0g >yuc +5yu
m0y >edy +m0t
lur >iqp +9x7
m0z >yur
m10 >9qw
b60 >jlr +m1j
m1h >opt
m1u >iqp +ci7
m4s >ys4
ddc >yxl
c4f >nc8 !oxz
m7d >yxm +m7f +lrf
m8g >yxn
ibd >yt3 +6yg
m9l >6a9
ma0 >ys2
mae >iq1 +mah
mas >jo +mav
mat >kda +mau
n8t >edy +m4p +lv2
ex5 >nd2 +ex0 +mbk +af0
iot >9bb +gdb +iom +ios +mcg +mcb !ifu
me9 >yt3 +177 +me8 +lol +179
mea >yxo
6ml >edy +5xg +6mj +mf9 +6gy
mg3 >h9s >8qz +mg0
mi9 >4sz +lhr
lya >75w +lyb +ly9 +76a
mjk >li9 +3sd +eoz +mjj +mji
d4p >edy +d4x +d4u
hfg >d4p
2vu >d4p
mlz >r6u +mln
mm9 >2r8
mmg >opt
mmh >gxp
mms >1mi
5kj >yxp
4x0 >6jk +623 +4ww +u2g +mp9
mpw >yt3 +nf4 +o23 +nf8 +2gx +2op +mpu
mq3 >qne +mq2
mqu >eof
mqv >1u5 +mqt
lmi >ne6 +v7f
mso >93e
msp >1mj +msu !5f5
msv >gi5
mt4 >1mi +mt2
mtd >bs8
mu8 >b06
40s >yt5 +40v +lmr
mwk >yxq +lu5
mya >edy +ci5 +7qi
mze >6xc
mzd >r6u +myy
o36 >yv1 +l8g +wzl
n0o >5zd
n0t >qne +n0s
n2i >qne
n2r >h95
i63 >iqm +i5y
n3a >yt9 +n36
144 >yrw +q30 +146 +145 +l9y
n3c >7uf +146 +4eh
5ia >yus
n3m >yus
n3n >yus +n3o
n5i >shk
n6k >yvy
n6j >1f7
k64 >bfy
n7i >duk +cv3 +ez6
fvy >86o +wj7
2ba >kuu +2bc
n8s >j7n +9g0 +n8d +ksb
n8k >2q9 +lw4 +7vz +3sn
n93 >fks +njy
n9e >eof +n98
lmq >t0o +n9m +lms
nac >lya
nys >yxr
nc4 >l5x +nc6
nc8 >eph +nc9 +fux
ncc >jxa +nce
ncn >3j9 >yxs
ncp >c9s
hku >yxt
ncq >9hk
5fg >ah
nd2 >edy +ncx
hm6 >yt5 +bc5 +hm3 +hm2 +bc6
i1o >yt5 +i1p +crw +2r6
ndk >gdj +ndi
ndj >jha +dhh
neg >3j9 >c9s
nfk >yxu
nfq >f95 +nfu
ngm >1mj +4m3 +ngj +cm5
nhi >t0o
ni2 >jo
h6l >edy +wxq +v1u
ivb >nq
nis >1px
nit >54p
njc >jo +njb
nkm >edy +les +nhb +gf8 +af0 +gf0
nkv >inh +4pj +nk2
nl1 >edy
nl7 >yxj +nl5 +npd +nl3
nlp >yxv
nlg >h9s +r37 +d5c +gxi +7mr +nm0
nmn >l9d +nmp +nmo
nn5 >fxg +nn6
r5r >yt3 +r4o +nn7 +goq
nn0 >rmx
noo >edy +mst
npv >if0
nqi >t0o +1tv
nqg >jha
gs2 >yt9 !5cs
5tc >he7 +5t6 +gcd
ns1 >ys2 +7ow
nt1 >yxw +nsw +mzs
nui >hoq
nw0 >iq1
nx8 >971 +ny1
nx7 >ytp
nx5 >o8b
nxj >mya
ny0 >5i6
ny5 >fs0
o16 >h9s
o12 >5ip +46n +o11
o13 >nq +46n
o1v >eh3
o0p >aea +k2x +o0l +dhg
cuc >o0p +cu8
l0b >3dm
o4d >m3i
puj >rpk +9t +d4r +pua
o6x >gs1
o6z >eu +o70
o73 >55a
o83 >yw3
o8b >edy
o9i >eof +sbz +ot9 +sc9 +o9g +o9f +o9e
a7n >iq1 +o8w
oap >94r +oao
oaq >gs1
oar >yu2
oas >gga
oat >yxx
oax >iku
oaw >yxy +tqe !3v5
hfm >6z8
ocb >1s5 +oca
ocj >eph +8yq +ock +lex
oh6 >edy +oct
ocu >1s5 +oco
odj >2oj +odi
odg >l9d +odf
of3 >edy
of4 >t0o +3xq
of6 >djx
of5 >yxz
ofm >yy0 +ofk
ofn >p4h >yy1 >qjn
ofx >ofm
ogg >os5
k16 >yy2 +oi7
2ka >sz6 +tlm +7ly
mzb >754 +6kt +okw
ol7 >ys6
oly >yt5 +bxd +rn2
omd >gxp
omi >p4i +omj +ubg
on3 >edy +ahj
oof >kda +oog +ooe +ood
fwl >oof +tqu +fvk
ool >yt4 +ooj
opt >yy3 +gyo +opv +opu
oq0 >1us
oq1 >jw2 +4fi +2m3
oqs >eof +oqo +oqn +oqp
3jb >yy4 !7l5
oro >642 +orm
os5 >hq +os7
osb >yvc +osc
ose >o9i
gnp >yv3 +ycs +510 +gno
nv7 >kua
osw >edy
l5n >p0l +l5u
ou2 >5tc >yy5
oun >zv
f7l >ytu
hoq >mya >yu4 +vqr
dgw >zv +dgx
ox4 >yy6 +hvd +fw1 +ox2
ox5 >ywr
oxi >ftk +oxj
oxz >aea +oxu +wu6 +oxw !c4f
oy0 >8tt +wu6 +oxw +oxu
oyi >inh +gez +gf9 +sk0 +4pj +b1v
ozj >edy
p0l >yy7
p17 >yy8
p1z >ma1
ma1 >jo
p2q >1s5
aon >9xq
h10 >m3i >yy9 +h14
p40 >yya +p3z
p4h >ivb +omj
p4i >oyi +omj
fm9 >o8b
dlz >5tc +dly
p5z >fnl
p60 >1u5 +p61
bzg >1u5 +56f
cq5 >cym +cq6
p78 >py2 +1kj +krr
p7y >iaa
p89 >dv8
p8a >jog +p87
23m >a0e +p9i +m4q +xl +pdt
kv4 >cl +pa9 +paa
pan >cn
pax >6jk
pbk >kda +pbm +pbl
pbw >65j +pby
pbx >h27 +pby
pdw >55b
pdx >yyb >yyc
pe0 >yyb
ger >fks +8ty +flk
per >ysy
pes >iqm
dqk >yyd
pf4 >gs1
pgr >np
nvy >ewz
pgv >jxa +pgw
pgu >hq !yy8 +pgx
b3c >fks +ph0
7f5 >yto
pi5 >g15 +6ot
piy >flt +94c +94d +8dh
ti >evo +rs9 +tl !ah
pk2 >edy !ah
pke >k5x +pka +nbx
r11 >2oj
c0i >yye
pmf >n3b
pmg >1s5
po7 >mya
pok >gs1
l9d >9wn +9hd +pou
8y7 >23m
99d >o8b +rr2 +ppo
ppz >1mj +ppu
4mk >edy +tcl
pqy >eph
prj >1px +1yj +prm +prk +prl
6m6 >8wy +566 +k9j
lpa >5ip +pru
prt >gc +ln4 +229 +228 +prr
mbv >1s5 +psh +pdt +p9i
pt3 >iot
dah >ir2 +bfs
ptf >a0e +bfs
jw3 >k5k +jw1 +by
puh >hzu
pv6 >fgg
pvc >yv7 +6xp +6xo
pvo >mya
pw9 >juf
px3 >4k5
px6 >m4s
px5 >ftk !ego
ahn >cl
py2 >px5 +gsl +hp9
l4a >3hq +bx4
gc >jo +i8 +g9 +4xf +228 +7so
pzc >2fz +pzb
pzs >8tt
xi >23m +m8v +m8u +xl +xk
q0e >9ut
q0f >pbw
q0k >edy +j2d
q0l >rpk +ac2 +l7v
q0r >edy +8r5 +q0s
q1h >cvc
q36 >yrw
pch >gi5
2fz >r6u +q3p +2fw
q3q >1s5 +q3p
r40 >g1s
cpd >fuv +cpg +3cl
flc >yyf +6zd +asv +ina
q51 >1mj +q4z
q52 >etc +m9r +q4z +q50
q6e >eph +q6b +q69
q7q >g7c
q8o >yxg
q8i >yyg +nh4 +nsw +7ex
qa0 >aea
qbj >opt
qau >1mi +qar
qcm >gs1
n5d >75w +n5b
qgd >yyh +mi3 +2zu
1pd >yyi +1d9
qdn >952
qdt >yyj
eo7 >9hk +eo2 +qe4
h13 >1py
qea >952 +rbd
qeb >953 +qe8
qel >yw2 +162 +24c +25b
qen >t0o +qer
qf0 >yt9 +kyp +qf2
qf1 >aea +kyp +qf2
qf7 >yyk
qfl >yuy
qfv >ive +qfw +qfu +47s
qfn >iqp
9de >9bb +9d1
qgg >t0o
qhc >yyj +m7r +51a +ios +qhe
qhd >djx +ios
qjh >opt
3ls >e3d
qiv >edy +qjn
qjn >li9 +qiv +jca +qjm
lli >fs0
ql1 >mt4 +ql0
qlm >nc8 +qlp +qlo +qln
qm0 >eph +6cr +dy1 +qlr +qls
d76 >aea +3s7 +qm5
qne >754 +mog
hgg >eph +4v3
qo8 >eph +4v3
qpb >hq
qt6 >4x0 +qsy
qt9 >edy
qum >iqo +5k2
qv7 >cvc
qv8 >ae6 +hal
qwe >4sw
msx >b06
qzs >yt8 +iwe +78g +r04 +qzp
qzh >zv
qzi >9v5
r0h >eu
r1e >r6u +r1b +w2q +5bd +r1d
r1t >iot
r1s >a0e
r2d >dv8 +51e
r2l >58n
7mw >h9s +d5c +boy +7mr +h9r
rrc >t0o +rra
r32 >6er +jtw +u7t +r31 +r30
r38 >cl
r39 >1wx
r3m >2mh +r3n +r3k +692 +cq7 +871
r3p >ftk +cq7 +5nc +871
r3r >9qw
r3t >754 +r7e +2td +r7d +r3v
40r >s1k
r4n >edy +lr6
r54 >r6u +9zb
r5k >g7t +et3
r6i >dv8 +olq
r7i >ytb
r8r >7ss
r92 >edy +1og +a3a +n5b
r93 >f9p +rcj +d7n
ran >iqj
rau >li9
rb0 >m8g
rbp >eof +dp4 +rbo
rc7 >ysy +5yu
rdp >cv8
rgv >o4d
ri0 >8ah +1xk +iwh +cpo +8w8
ri1 >mya
rj1 >iqo +lyc
rl0 >ywv !1wa
rl1 >2q9
rml >l9d
rmx >5si
rnb >nit
p9w >cl +p9g
rno >yw2 +rnp
iuk >edy +rwt +rsc +rp6 +itz
rq6 >yrl
rrp >eu +rrq
rzo >55a
s0d >edy +1b8
ct1 >yyl +69h +ct3 +o2g
s0g >iqp
s0u >hrw +s08
s0y >79b +s0z
s1k >mwj >yym +qc +94c
s1u >pch
c5j >gu4 >yyn +gs6 +gs7 +s1v
s2u >84l
s2v >2ba
g2j >bfy +g2l
s4j >9et
8df >juf
p79 >aea +nhl
s77 >gs2
s7a >gs2 +nhl
s76 >8tt +s79 +s7b
s7v >ku9
s7w >5i6
s80 >cid
s83 >rpk +s85 +s84
9a4 >edy +5p8 +s85 +s84
h0k >2oj
s88 >edy +s89
s97 >9bb
ne6 >yw2 +v7f +s99
s98 >4zh
s9x >eof +axs
sa1 >eko +sa3
sae >hzp +6hx
sas >joz
sat >gga
nku >eph +9yz
sb5 >edy +qt
sbc >r6u +nk4 +49b +emx +r6v +51o
scd >o9i
sda >t0o +sdd
sdb >gs2 +sdg +sdd !6e5
9kv >5cf +9ky +9kp +sdq +sdo
se3 >r6u +i5z
sem >duk +sy7
sey >yu1
nqf >ytt +db1 +sf2
sf7 >nqf +sf2
sf5 >edy +dk3 +sf3 +1zu
sfn >bgg
mwj >r6u +94c
shq >edy +cse
shs >fs0
shz >sy9
si0 >yyo
sij >yt3 +sii
shk >edy +shh
sk3 >gqf
sk1 >csd +gfb
skj >jac +skh +skg +ski
sld >yt3 +3lf +2ki
smi >s0d +d51
smq >edy
sn0 >1mi +qvt
g3g >1s5 +3so +soa
sp9 >3j6
spy >9bb
sqo >yu1
sr5 >gc
sr4 >9v5 >g1b
src >fxg
g4q >idv +g4s
ss7 >3yu
8wh >bs4
bp0 >bs4
stm >sz6 +str +stq +stn
stp >gs1
stu >sz6 >h10 +stt !dw1
sty >gqf
sul >yyp
sws >yxg
swo >1s5
swt >k1t
svm >c0e +byu +svh !yyq
s82 >6jk +svh !gh2
sxz >yyr
fb6 >yys
sy6 >yv1 +ut9
eig >inh >ox4 +ei5 +syo
syn >yrz +qk3 +syo
sys >li9
sz6 >avm >hq +vlv !gs1
sz7 >avm !yyt
4m6 >yty +4m4
t15 >9qw +70v
elr >yt5
t1q >yv7 +e09
t20 >juf +t21
t33 >2oj +cl2 +t32
t35 >mae
1wx >yt3 +1xb +1wz +63x
t3i >g9d +t3q +t3o +t3r
ihe >zv +t4u
deh >n0o +dei
t6r >fch
t7z >d9m +t80 +t7y +t7x
t89 >7oa
t8a >p0k
1ii +1ih
48g +faj
59y +5a0
5u8 +5u5
7gi >hkf
9n3 +9n6
brx +brz
da7 +da9
dlt +dlv
dnz +do0
ecu >1mj
f5a +f5c
58l +lw4 +tvs +58o +58p
fbb +fbd
gn9 +gwj
3cs +i30
ibi +ibl
k7f +k7g
mw7 +mw9
s86 +s89
sec +sed
spf +hbr
bwc >eu
lrl >jwu
a9h >yyu
6ej >jwu +a6v +ftf +9wy +9i3 +9i2 +7l
mz >6ej
n3 >6ej
4y5 >6ej +xa +xb +4y8
7yx >6ej
d3f >6ej
e3h >6ej +l0
ehz >6ej +ei2 +qh4 +865 +ei0
jv6 >ehz +jv5
l9n >ehz
svx >ehz
mih >6ej +mig
mec >6ej
ano >6ej
9us >4r2
4xp >jwu +csr +4xr
bmb >jwu +gjc +gjb
8qc >yyv
oyo >1kb +oyj
g38 >yyw
kh >5m8 +kj +ki
hvy >yyx
1ux >bhy !maz
lk >1ux
maz >bhy !1ux
6s6 >ce4
1wf >yqw
1xt >bcy +tp7
2i1 >g3w +lod +li5 +2i6
2i2 >yyy
4b6 >svw
qj >svw +qo +svz +3ph
4g8 >yyz
4yt >yz0
503 >yyz
3cv >1ux
5bn >yz1 +5bj
5m8 >yz0
bqj >yz2 +v91 +bqk
c3e >g3w
7da >yyz
7g4 >yz3
pl3 >yz1
7lu >g3w
8at >yz1 +76c +8az
7nv >yz1 +vd3 +muk +7ny
80l >ykt +njk
jot >yz1 +jor
8ca >yyv
etm >yz4
94a >bhy +bi2 +36t
fo0 >svw
9e8 >svw +ujx
gb9 >yz5
9l6 >yz0 +9l1
bzy >9l6 +bzv
9l7 >9u3 +9l1
9u3 >yz0 +9u7 +1k2
km8 >yz0 +km9
t0d >9u3
bar >ykt +7w8 +bas
7nd >bar
baw >yz6
pwx >smr +qgp
ay7 >yz0
b3a >g3w
bcy >g3w +bd2 +bcx
bez >kh +d5w
bhy >yz0 +bi1 +bi3
bs5 >mcz +bpo
r2i >bs5
ioe >yz7
ewp >yqw
bz2 >svw
phz >yqw +pi2
ce4 >g3w
cma >1ux +cme
cun >svw +svz +36v +36t +tr7
cwb >8zj
d5t >kh +d5w +d5v
d8b >9u3 +d8k +d8e +d8d
dvu >7g4
cdy >g3w +43i +e8e
e8u >yyv +e8z
eev >yyz
efo >yz8
eii >yz9
fmo >g3w
g0k >yz8 +f6p
g2u >yz1
2xb >g2u +2xd +2xe
g3w >yz9 +e19
g6q >yyy
9nx >yza
g4o >yza
gk5 >g3w +gk6
mdk >j0i +mdm
mdl >yz0
go1 >1ux
ot8 >yz8 +otb +otc +ota
riu >ot8 +pxw
r3w >yz8
ql3 >smr +h82
hd6 >yyy +hd7
hkm >bez +hkp +d5w +hkn
hax >g3w
him >yyx
hq8 >svw
hr7 >g3w +hr9
pao >g3w
pwa >g3w +pwc +pwb
pwo >2i1
ht5 >8at +v4v +i75
ih8 >svw +ih9
k14 >9l6 +k13
kds >yyv +kdw +kdv +kdu
kkq >yyz
8zj >smr +5w3
ksq >yz0 +kr3
d67 >ksq
l25 >bhy
l7d >cun +sr3 +tr7
l7m >bhy +l7o +1ut
lax >bhy +lb2 +pp4 +bi3
li3 >9u3 +lhz
ljr >8zj +ljv +ljt
5mi >ljr +ond +t9d +7w8
95y >ljr +960 +x8b
o2m >ljr +ljv +o2r
lyz >yz0
2y4 >yzb
mcz >yz8
md0 >yyz +md1
m58 >yyz
90o >mcz
mde >yz0
p3y >o2m +jka
nwy >7tr
bve >kh +bvg +ok7
okp >bve
omq >8zj +omt
bd6 >omq
b6g >7a8
34r >phz
1ft >yzc +owd
69k >yz0 +4ih
p4r >svw +tr8
pln >bhy
qi8 >pln +qi3 +qi2
pjd >7tr +qi3 +pjg
j6o >pjd +j6p
rgu >g3w
eqi >yz0
ptu >ksq +ptw +ptv
pwq >yqw
pws >yqw
qgs >yz3 +14q
qmf >svw +qmg
3bv >g4o
qzu >7g4 +p63
r00 >bhy
r52 >ykt +r50
r5u >yz0 +r5v +chl !yzd
rej >yz0 +5a6
rht >7g4
riv >yz9 +riw
90g >svw +90m
scz >yyz
smr >yqw
9m1 >smr
spp >yze +sps
svw >smr +svz +us8
57p >yz0 +tr5
l84 >jwu
76v >bbd
9ta >bbd
izu >bbd +6ud
1ew >bbd +1ex
hta >yzf +vvz
awh >yzg
p2k >yzh
nki >yzi
27j >yzi
16j >bbd +16k
2ut >bbd +2uu
js1 >bbd +js2
k20 >yzj
k21 >szd
b2t >yzj
b2u >szd
4si >szd
p45 >yzj
p46 >szd
4sh >yzj
7gc >yzj
7gd >szd
fbg >7gd
lx9 >7gd
lxa >szd
c9p >yzk
366 >yzl +36a
bce >yzm +36a
4qp >yzn +w5i
3xy >366 +3xz
mu9 >3xy
p8e >yzl
keq >p2k
pfg >yzl
dg4 >kcd +dfv
c3m >yzl
k2c >yzo
np5 >yzp
i78 >yzp
nkc >yzq +ov9 +nkd
9pb >bbd
jvt >yzr
6s7 >yrg
g8a >yrg
dt9 >yzs
frg >yzt
5b2 >frg
5b3 >2c7
1zj >yzu
go9 >yzt
goa >2c7
ghb >yzv
jr0 >bce
h1 >yzw
5u6 >bce
fp4 >yzx
fxs >dcg >yzy
fxt >kbv
jnp >fxs
jnq >kbv
5mj >dcg
nva >5mj
59 >r71
4mq >59
jta >dcg
is0 >yzz
bp3 >451
jt9 >z00
i15 >jt9
f2n >s9b
o9c >dcg
k2i >bce
2sp >z01 >z02
fcr >451
omx >z03
483 >z04
rdv >z05
kd7 >z06
4ga >451
3lq >z07
5qx >z08
n10 >z09
i07 >z08
lm1 >i07
sgj >bce
sgk >bce
dmp >dcg
lio >z0a
kgb >bce
645 >bce +646
a74 >645
gwi >z00
n2x >z00
7ho >bce
qot >snk
59d >bce
59e >366
6uh >bce
hy6 >59d
9pu >z0b
pwp >z0c
avd >z0b
gwh >bce
7iz >dcg
428 >z0d +2b3 +429
ixl >bce
90e >z0e
s30 >ixl
cl6 >z0f +cl9 +cla +cl8
2qx >cl6
ilq >4uu
522 >z0g
2ce >4uu
521 >z0h
ml0 >4uu
quu >cl6
37t >cl6
puy >z0f
puz >4cz
n18 >4uu
4cz >p86
gqx >4cz
lxe >z0f +ut4
hfl >z0i
4uu >cl6 +4uv
sqi >4uu
6re >4uu +6rh
6rf >fev +6rh
kgf >6re
27v >z0f
27w >szd
jd9 >z0j
fev >z0k
n19 >z0k
ci2 >btx
l8d >p58
p58 >s9b
gya >z0l
h80 >z0m
53a >z0n
dkm >z0n
dkn >z0n
5qv >z07
n55 >r71
g73 >r71
g74 >szd
dcg >z0o +dci
s4h >dcg
o8c >dcg
dmv >z0p
d8m >451
a1o >d8m
guw >z0q
guv >451
d8o >d8m
h3k >451
bza >dcg
k4l >451
2lb >r71
2lc >szd
543 >r71
544 >szd
ilj >r71
ilk >szd
h0h >il5
2xs >r71
2xt >szd
d60 >szd
c57 >bce
is3 >z0r
is4 >btx
1n5 >r71
f4m >451
q6n >z0s
g5c >451 +frm
sgu >szd
dej >z0t
dek >szd
i14 >yzt
a57 >z0u
a58 >szd
gvi >a57
gta >yzt
7jh >451
g7j >z0v
hz2 >z0e
288 >dcg
c9i >dcg
gvg >r71
sp0 >z0w
s9n >z07
s9m >dcg
s9w >s9m
jcg >s9m
4e6 >451
gwk >4e6
do2 >s9b
az1 >z0x
9ni >r71
9nj >szd
b66 >z0y
an2 >z0z
cb0 >z0y
7h4 >z10
f8h >z10
f8i >7h4
g5b >z11
it8 >z12
it9 >3zz
c1j >z12
lkq >z12
rdj >z11
dwh >z11
jff >z13
jz3 >dcg
t6x >451
gd6 >szd
7h8 >451
3v2 >451
mue >r71
muf >szd
ovb >fxs
ovc >2ia
edk >451
fyb >z14
fys >fxt
ghc >z14
jn5 >fxt
fbh >451
5oz >z15
jxn >z0e
mkk >dcg
8tx >dcg
mu1 >z14
moz >451
3qz >3g4
d5h >451
h3c >d5h
pku >dcg
1cf >z16
kae >yzu
ohm >z17
h7e >z18
53s >yzu
53t >szd
w5 >z19
bum >z1a
jng >yzu
ohl >451
jnt >yzu
30c >z1b
mwq >z1c
5ps >r71
dmu >451
9kj >451
5k4 >z1d
5oh >451
goh >r71
goi >szd
osr >dcg
nvb >osr
mxt >dcg
5cn >yzu
ix5 >5cn
5cl >5cn
gsy >5cn
sv3 >r71
n40 >sv3
1o3 >z1e
n5x >szd
2zm >s9b
gv6 >yzt
gv7 >szd
djd >yzt
gt9 >yzu
9ez >szd
rbq >z1f
q6o >z1g
mkw >z13
7d5 >451
8a8 >s9b
3z3 >dcg
frl >451
h7o >z0b
hhw >dcg
n8z >dcg
2en >dcg
mub >dcg
5ec >z1h
n8y >dcg
odr >dcg
2ph >dcg
oll >bce
qzl >z1i
s6i >bce
2zn >z1j
9j2 >dcg
kkm >s9b
jr4 >451
qxp >dcg
qwh >dcg
s5y >bce
qe7 >szd
re2 >yzt
148 >dcg
1gi >148
4la >dcg
4lb >mtn
sv >dcg
8ve >yzt
8vf >szd
bwk >z1k
bwl >2ha +bwj
hzf >z1l
hze >z1l +hzh !z1m
t5g >bwl
snk >z0o +snl !z1n
76u >j2s +ccc +omc +76x
34e >z1o
ie9 >z1o +ieb +iea
p4a >z1o
qp6 >z1p +ku2 +2b3 +w2b
3r0 >rgs
by0 >z1o
5uk >rdd +tkt
2j3 >by0
98j >yrg
n1o >6yd
s4o >yrg
l7z >y9q +l81
k48 >y9q +k49
jf6 >y9q
t4j >z1q
jxk >z1q
l5j >y9q
a72 >z0o !z1r
s9b >z0o
743 >z0o +741
ol0 >r71
r71 >z1s +r73
1fp >r71 +1fr
keo >r71 +kep
n6e >r71
ppc >yrg
451 >z1s +454
3kr >z1s +x9r
45u >63w
mtn >yzp +mtp
7f8 >p86
r7w >qyu
216 >p86
p86 >yzp
lsw >yrg
lob >z1t
30x >bfh
3zz >p86
btx >yzl +bty +btz
nkb >btx +ov9
2ia >nkb
il5 >nkb +il6
few >yrg
2r4 >btx +2r5
kbv >btx +kbx +kbw
dt8 >z1u +dta
5p7 >z1u +kbw +kbx
d5z >r71
cko >s9b
k38 >z0s
jr5 >z1v
bfh >yzp +fu2
fu2 >bfh +bfh
j92 >bfh
fy5 >z1w
n9q >bfh
i7j >z1x
gbr >yrg
2c7 >6yd +ws6 +2c9
3kv >p86 +u7v
g5m >3kv
rgs >3kv +ut5 +rgt
sh7 >rgs
syd >rgs
p42 >yzp +p43 +c6q
o0k >p42 +c6q
ptp >o0k
3xx >p42 +3xz
pex >g5m
3h4 >g5m
rby >p86
3kn >awh
j7p >m3g +j7n +j7m
5zy >j7p +5zo
nss >j7p
iwu >z1y
qiq >y7y
l22 >j7p +j7m
2ow >kj5 +d4u +2or
9i9 >z1z
qo4 >2ow
az >z20
n4t >2ow >5z4 +m4p
p0v >2ow
fuz >2ow +m7v +m7s +fv0
dlx >az +dly
dlw >fn1
fn1 >z20
sm9 >2ow
hom >sm9
k1h >hom
a3s >2ow
5jz >z1z
2cp >az
gu0 >az
k6f >az
at >z21
l9o >at +46l
2bw >l9o +46l +2by
cki >z21 +7rd
byr >10z !ggu
e9r >z22 !adi
a2w >z21
cqg >10z +cqj +cqi
cem >s29
c32 >s29
mwy >jn0
9ct >e9r +kyw +i9k
5gl >9ct +5gg
kyy >z22 +byu +svh !ggi
kwy >e9r +c46 +pru
nlx >e9r
mia >z23 +qdh
p1u >z24 +846
3eg >z24 +gg4 +kaz +847
ej5 >z21
2r2 >c8w >ej5
2yf >ej5 +138
87y >c8w >ej5
c8w >at +c8x +9r1
904 >c8w +9tl
pu >c8w
nca >pu >206 +fuv
ckh >pu +208
ps2 >ckh +ps4
kjx >z25
r3n >pu +r3m
206 >c8w +207
krp >c8w +krv +krt
6m5 >10z
6m4 >c8w +8wt
iqf >6m4
9to >4gi +9tl
9wl >c8w +9wj
2sh >c8w +2sf
3hk >mjv
cav >c8w
3d7 >jn0
7r9 >10z +7ra
vy >z26
7r4 >vy +8jg
adi >z21 +96l !e9r
adk >6uo +8hw
6uo >adi +6up
j56 >adk
adl >adi
jn0 >6uo +jmn +jmm !z27
j5z >jn0
9cs >z28 +9cq +2ii +jmn +gqd +jmm
b23 >9cs
prw >jn0
lzs >jn0 +cal
621 >z26 +6sm +gqd +61y
mjv >jn0
llw >6uo +llx
3pw >jn0 +3px
oni >3pw
jgq >1pf +jh4
8n2 >jgq +fs +fr
ln8 >jgq +ln9 +lna
vx >jgq +w0 +vp
og4 >jgq
erb >jgq
au3 >erb
9x1 >az
7eq >jgq
vl >jgq +vj
lgk >vl
1ea >hol
m2d >621 +lux +m2c
7i7 >621 +6sm +61y
m4k >7i7
iqw >621 +4dj +iqx +6wa +61z
n7m >7i7 +1ss
mck >jn0
vz >m2d
6uw >m2d
m7w >z28
m7q >z29 +m7u +51a +m7r +m7s +fv0
2qg >jn0
qvc >z2a +au4
m66 >jn0 +m69
m8c >jn0 +m8a +cal
lw9 >m8c +jmt
7s0 >alb +7s1
jpv >jn0
mh9 >jpv
bjk >jpv +bjm
bjl >ggv +bjm
b0z >jpv +b10
kqa >jn0
ene >jn0
kty >6uo +6uu +ktz +ku0
s28 >kty
khp >6uo
e91 >adl
504 >6uo +2ve +50a
apn >504
g04 >z2b +e5i
qdg >g04 +qdh
ab4 >7r5
syl >z2c +7r0
jmx >syl
lmx >qdg
9b0 >z2d +qce
a9l >z2d +a9n
7ej >9b0
era >z2e
8jf >z2f
au2 >z2e
13f >au2
5yi >au2
qx7 >au2 +qx9
rdh >au2
kjw >504
lmt >504
bh4 >lmt
ggu >10z !byr
ggv >z21
810 >z2g >z2h
7r5 >z2i
ggi >z2g +ggq +ggo !kyy
5by >kj5
1pf >kj5
10z >1pf
azb >10z +4a5
mds >1pf
ep3 >1pf
cgy >ep3
ewy >1pf +5yw
a15 >erb
a16 >1pf
pgf >4gj
ba9 >pgf
a2v >z2j
6k >z2k
nvo >pgg
oyq >ewy +7jn +it
c0c >oyq +c0d
lbu >oyq
2sl >c0c +2sn +2t1 +it
fhp >2sl
l31 >1pf +cgv
d9q >l31
6yw >10z +6ye
eot >l31 +6ye
pz9 >z21
9cu >pz9
k9h >z2l
jmh >k9h +dig
252 >z2m +254
ht2 >z2l +ht3
5ru >z2l +5rw
ml9 >z2n +m3
4gi >1pf +4gp
4gj >1pf +4gp +4gn
6sk >4gi
b1o >1pf
kbq >b1o
a9k >b1o
qtp >a9k
kh3 >1ea
bw1 >hol +bw3
n8j >bw1 +n8c
rc3 >2ow
fdk >mds +fdn +pyl
bw6 >mds +227 +pyl
zl >fdk
gp7 >fdk +fdn
ps7 >fdk
47v >bw2 +47w
bw2 >z2o +46p +4ii +di1
mbw >z2o +4ii +238 +vp +mby
fho >2sl
kfw >z2p +kfy
r7h >kj5 +4io +1df
r7g >ml9
bmc >r7g
s25 >r7g +s26
cg2 >z2q +cg4
o7s >z2q
89q >f6a
mx7 >f6a
jnv >f6a +jnw
9pd >f6a
n6f >f6a
qhh >z2r
73j >jn0 !4mz
k6x >z2s >yf6
90h >z2t
73l >1pf
52c >90h
fhk >52c +fhm
fhl >52c +fhn
c9y >52c
jqn >z28 +jqo
hol >z2r +how
peb >z2u
3mm >hol +4h
7d7 >z2r
4mz >jn0 !73j
4my >7d7 +4n0
4y6 >4my
5qj >7d7
5qf >5qj +5qg
8e0 >5qf
ic3 >5qf
4to >5qf
qav >5qf
6q0 >4to
cti >5qf
h5w >5qf
ot0 >5qf
2vc >z2v
ayo >2vc
rgk >2vc
3xc >2vc
98l >z2e
7nm >z2w
gbj >7nm +fyc
kv5 >7nm
9so >z2b
1pc >z2b +1pb +qdi
lul >z2x +9x7
fw7 >lul
9ya >z2y
73k >9ya +73p !z2z
8su >9ct
265 >a0i +268
1vn >z2y +1vp
ewj >z30
jn1 >z30
jn2 >10z
jnr >10z
lah >10z
s2c >10w +1d9 +s2d
kq9 >s2c
52m >lul
87z >qjx
4vo >yff +4vl +4vq +4vp
pgg >4vo
3cw >z31 >4vo
sip >pz9
6nx >4vo
3yc >k5n +3yf +3yd
3yb >bw1 +3yf +3yd
1x >a1v
47 >osq +3z +40
48 >bw +42
6l >crg
8p >crg +x78
c4 >z32 +c0 !z33
dd >z34 +da
k7 >bw +qm
ny >z35
nz >z34
or >z34 +ot
192 >bw
1pt >z36 +3x +1ps +1pr
23n >8p +577
32f >b2y
367 >z34 +36a
bcf >87g +vm1 +9il +36a
36y >kx5 +36s
ch >z34 +c8
3ax >d8j >a69
3uv >2y8 +eb3
3zl >8p
4a0 >z37 +4a2
4bm >2y8
4hf >bw
4un >bw +4up
a0w >lop +269 +a0v
lop >z37 +lok
55d >2y8
592 >bw +593
5cv >z36 +5cw
5hr >z37
5q5 >87g
5v9 >j7t +43a
622 >7sh
68t >bw +68u
s04 >7wg +ade
lv8 >d77 +lv0 +lv4
6ms >z38
6mt >bw
556 >z38 +554 +6ow
6ti >z37 +6th +6tg
77g >z34
7nw >7ql +7nz
7nx >bw
7py >7ql +7qn +7q0
muh >7nx +7q7 +muk
7ql >xbl !crg +7qn
7rs >87h
7sh >z39 >ydz
7u0 >xbl !87h +85v
a6a >aht +a67 +981
7wg >z3a !px1
7wt >z37
7za >7sh
80q >8p
83o >bw
85x >7py +7q1 +85w +85v
87a >kx5
87h >xbl +a7t !7u0 +870
8ck >bw
8i9 >ch +8ib
8p4 >bw +8lm
8p5 >z3b +3o2
8ps >bw +8pr +8pp +8pq
8yk >hy3 +8y8
94b >bw +94d
9ev >7py +7q0
9jv >8i9 +9jt
9le >z3c
9ln >bw
9my >8i9 +9mt
9nw >aht +9nv
a1v >z3d +9el +9em
a7r >z34 +jyl +a7s +86y +a7t
aht >bw +8pq
aul >bw +aui
b09 >bc9 +azx
b2y >5v9 +b6j +ayh +bug +43c +b30
b4h >z3e
b4i >z3f
b72 >b2y +b6k +32m
bb6 >z3g
bai >bw +bag
bc9 >bw +bcd
bfd >z3d
bo5 >z3h +bo3 +bo2
bqi >556 >z3i +bqs +bqn +bql
c1v >z37
cd0 >z3a
crc >kxt
87g >z34 +87j +86u +an !z3j +nh +cr9 +cr7 +cr6
crf >87h +cr9
d46 >2y8 +d47 +eb3
d77 >ch +d75 +d74
d8j >z38 +si1 +d8k
dcw >z34 +c4v
dz4 >7sh
e0g >b2y +e0d
e3c >9ln
n7v >z3k +n7r
crg >xbl +cr5 !7ql +eav +eau +tb9
egh >z35
ehf >z3a !z3l !z3m
ehv >bc9 !j26
ey7 >z37
f2e >xbl +m2t
f2f >xbl +m2t
qef >ch
fsg >2y8
ft1 >bw +pn1 +ft2 +ft3
sq7 >z3n
ggw >7py
h2k >z34 +h2l +mok +cr9 +moj
h5k >z37
hb1 >z34 +haz +hb0
hb2 >z34 +hay
hcw >z3o
hy3 >crg +gtp
i3m >7ql !stj
bw >xbl +tar
iae >lop
ila >z34 +ilb +il9 +ij0
isr >z35
iv3 >z3p
bvw >xbl +bvu
iyq >z34
j0j >bw +ds2
j0m >z34
j0n >4a0 +j0o
j26 >bc9 !ehv +9io
j7t >lop +j7w +j7v
2y8 >z34 +2ie
jl3 >z3q
jok >z3n +jom
eh7 >z3r +eh4 +ft2 +b0t
juv >ch +q2c
jya >xbl +jyb +jy5
eca >6ti +7yz +gx3
kf2 >z37
f0k >z3s
m0e >aul
knu >z3t
ko2 >z37 +ko0
kx5 >xbl +kx2 +kx0
kzw >87g
kzx >crg !z3u
l39 >z37 +l3a
lcl >hy3 +lck
lfg >z34
lnh >7sh
lwa >80q
lx3 >ggw +h88
lx2 >lop +lwt
m90 >b09 +lyl
l9x >kx5 +8pr
lzl >556 >z3v
m0d >z34
m11 >7sh
m3w >z3w
m3x >crg +m3u +m3s
m44 >bw +m45 +8ib
m95 >z34 +m92
m9o >7sh
man >z34 +mai
mhb >z3g
os >z34
mtr >87g +mtp
nae >jya
nb8 >bw
gff >iv3
nim >z34 +m45
nl6 >z34
npe >z37
7th >xbl +7te +865
99m >z3x +71g +2t8
oaa >bw !z3y
ohe >7ql
ohf >7py +96p
ann >85x +anh +an8 +96p +oe7 +oe6
ok2 >a69 +bvg +ok7
onc >bw +one
opb >bw
osq >bw +osl
osz >iv3 +5ep +nfi
pff >bw +pfd
pvu >z34 +tbb
px1 >z3a +f1w !7wg
pyv >87g
q0h >bw
q60 >bw +u8l +eqj
q6a >z37 +q6g +q6b
h81 >d8j >z3i +h83 +h82
r4i >z34
bfc >z34
r5x >bw +r5w
r5y >ch
r65 >8ck
rih >z34
rio >4un +riq
bcg >87h +36e
rz9 >z3z
a69 >z3i +a68 +a67
s4i >87g
34i >z34 +34g
stj >crg +stg !i3m
awg >z37 +ott
28u >y72
9we >z40 +pul +puk +el
azv >9we +b00 +b02
gpl >z40 +gpg
ikh >z41 +ikp +fe1 +6vr +iki +ikj +110
r1w >z41 +r1u
rrk >z41
7p7 >ikh
6gf >ikh
5pl >6gf
lyu >5pl
so7 >5pl +oee
6vp >ikh
62m >6vp
kug >ikh
ndg >ikh +dhh
2y0 >ndg +2y1
3aa >ndg +3ab
98e >ndg
9c3 >ndg +9c4
jdb >ndg +jdc
lum >ikh
b43 >z42
4ji >ikh
br7 >4ji +brc +brb
lgl >ikh
6qw >z43 +6qx
hby >rrk
fny >rrk
kcf >rrk
il >kcf
7u6 >z44
cix >z44
ay >z45
2h9 >z45
d9o >z45
2cg >z45
ary >z43
c94 >z46
ayv >z46
ldm >z46
byz >z46
458 >z47
c95 >z48
ldn >z48
bzm >z48
jo1 >z48
457 >z48
hfe >z49
g9a >z49
7hr >z49
479 >z4a
jhn >z4a
o5i >z4b
112 >z4c
hfb >z4c
c09 >z4d
h3b >z4e
sn9 >z4e
c2p >z4f
qjs >z4f
dbx >z4g
fmf >z4h
glb >z4h
4dv >z4i +4dw
c97 >z4j
sju >z4k
dpt >z4k
s3c >z4k
n14 >z4l
h7d >z4m
ibj >z4n
klh >z4n
c3a >z4n
bz0 >z4o
e8s >z4p +9gl
bgx >z4p
t4y >z4p +j88
jrr >z4p
bwz >z4p
hec >z4p
8d3 >z4p
ain >g5x +jnl +jnj
ft0 >z4p
hao >z4p
heb >z4p
jbj >z4p +cz9
hcu >z4q
hff >z4q
4tx >z4q
7p9 >z4q
hbi >z4q +hc0
7hx >z4q
fgl >z4q
arx >z4p +arz
hed >z4r
8vm >z4s
a5k >z4s
bow >z4s
psz >z4s
4tp >psz >z4t
3bg >z4u
5t2 >z4v
lpw >z4w
jdd >z4x
nmz >psz
8wv >z4y
dan >z4z
dao >z50
iyc >psz
fyx >z51
g01 >z52
klc >z53
39f >z53
jw8 >z54
6r3 >z55
hea >z56
jpo >psz
l95 >z57
ll6 >z58
nna >z59
27y >z5a
15m >z5b >z5c
nyv >z5d
nyw >z5e
svo >z5f
svp >z5g
t5q >z5h
t6w >z5i
avy >z5i
t85 >z5j
1si >z5k
jit >z5k
l5l >z5k
5ah >z4p
e8t >z45
2nc >z5l
7u7 >z5m
hfc >z5m
fee >z5m
kct >z5n
ra9 >z5o
boi >z5p
oij >z5q
qwk >z5p
spa >z5p
j18 >z5r
kld >z5r
qxt >z5r
qxu >z5r
h7c >z5r
j19 >z5s >z5t
hfd >z5u
cjs >z5u
hnx >z5u +hnz
fgk >z5u
qy0 >z5u
ep6 >ikh
e1y >ikh
lpv >e1y
lnb >lpv
ezg >lpv
p4v >ikh +p4y
mto >ikh
bnz >lnb +8sn
8sv >ikh
akn >ep6 +ako
m5k >ikh
u2 >z5v +u3 !z5w
7p6 >z5x
cx0 >z5y
qq0 >z5y
bnm >z5y +ldp
obs >z5y
ns8 >z5y
9jn >z5y
ide >z5y
qim >z5y
rgf >z5y
obp >z5y
i5j >z40 +t7k
8d2 >ep6
5b5 >8d2 +4a5 +t7k
9k >8d2
o9z >9k
rhh >8d2
3jk >rhh +6x5
e0o >8d2
bna >8d2
b0w >8d2
nta >8d2
ns6 >8d2 +ns7
9jd >8d2
id2 >8d2
7o2 >z5z
9mg >z5z
907 >z5z +908
qfg >z5z
qon >z5z
bni >z5z
ayr >z5z +ays
obn >z5z
nsf >z5z +nsg
9jj >z5z
id8 >z5z +id9
rgl >z5z
qol >z5z
blw >z5z
ayp >z5z +ayq
obl >z5z
nsd >z5z +nse
9jh >z5z
id6 >z5z
4uq >z5z
cqh >z5z
ck2 >z5z
i12 >z5z
h78 >z5z
770 >z5z
2vi >z5z +2vl
r9b >z5z
dy >z60 +eav +eau
8q >dy +x78
24p >z60 +24q
4p5 >z60 +4hg
6st >z60
bhi >z60 +pmc +pmb +j88 +pdp +pdo +j8a +j89
59n >z61
g5x >z60
jzf >z62 +jzi
7gu >ylw +oww +p1b +7gw
2yv >ylw +qfi
cwf >ylw
nb9 >ylw +8n9
o0i >ylw
p33 >ylw +p35
g9z >ylw
q80 >ylw
hh5 >ain >ylw +hh2 +hh1 !h39
oci >hh5
t1y >z60 +t1z
1jd >z63
24o >z63
2dj >z63
2ch >z63
2es >z63
2ex >z63
2w0 >z63
3gg >z63 +3gh
3iw >z63
3xi >z63 +3xj
4cv >z63
4lr >z63
4mm >z63 +4mo
71r >z63
7c6 >z63 +7c9
9ax >z63
b7l >z63
cbn >z63
cyp >z63
f4i >z63
fa7 >z63 +fa8
ff0 >z63
hvg >z63
hxe >z63
j9s >z63
k41 >z63
k78 >z63
kbu >z63
kkg >z63
mtc >z63
nda >z63 +g3j
o07 >z63
o2c >z63 +o2d
p1p >3gg
p2h >z63 +p2i
qes >z63
hst >ylw
cyq >ylw
6x3 >ylw
96a >ylw +96u +948
96u >96a +2hm +96a
8xw >z60 +8xy +8xx
gbb >z60
gba >z60
ko3 >z60 +5w3
f2u >ylw
idh >ylw
pv2 >ylw
o2y >ylw +moi
f8w >ylw
2d8 >z61
2fs >z61 +70y +11a +f3s +d7j
2gd >z61 +6wr
39c >z61
7w6 >2fs +7w7 +7w8 +cee
h39 >ain >z61 +h37 +h36 !hh5
2vj >z61
hwo >z61
i13 >z61 +6wr
mc3 >px2
iox >z61 +ip1
px2 >z60 +4q4 +f1w +bx4
909 >z61
mta >kii +ovo
5h7 >mta
jft >mta +jfn
sd5 >10w +sd9
sd6 >10w
4g6 >sd5 +2ik +vf6
kgm >ep6
7n0 >z64 +7mt
m3l >m3g +m3i +m3g
jht >m3l
3cy >z65
6lj >z66
bvs >z67
acp >bvs
hbz >bvs
r4u >bvs +r4t
mus >r4u
ivh >bvs
dz9 >ivh
qb1 >z68 +qb3
nhw >z68
6u8 >z68
afa >bvs +afb
bn1 >m3g +2dt
2et >bn1
6dd >m3g +vtp +x9l !z69
uf >6dd +2wb
g80 >z6a +t6b +6d7
604 >6dd +601
3qd >6dd +3qf
ext >6dd +l2 +exm
64l >ext +6yr
m4e >6dd +m4f !z6b
kcg >m4e
1cr >m4e +jv4 +jv3 +2iz +1cn !z6c
m3j >6dd +m3f +m3e !z6d
2ip >m3j
ahy >z6d +ahx +ahb +ahw +biz
g61 >z6e +hnk
7pw >z6f +7px
e48 >z6f
etj >z6f
c5 >z6g !jif
jif >z6g !c5
ehr >z6e +ehp
jdo >ehr
e4c >qi1
js5 >qi1
63w >m3g +jgw
855 >63w +9yi +857
dfg >855 +biv
rrl >63w
h8b >63w +h8d +h8c
m5l >63w +mcl +m5m +m5g
m6b >m5l +m5g
pro >63w
fha >m3g
lmb >fha
q58 >fha +q5e +wg4
fh9 >m3g +m3i +m3g +aob +5ds
g77 >fh9 +81y
ll >fh9 +waf !z6h
pe1 >ll
h20 >fh9 +htn
3vb >fh9
n9r >z6i
ln5 >z6i
l1k >z6j +l1m
6j8 >l1k
n9s >l1k +n9u
jrh >l1k
ln6 >z6i
4y >ln6
1z1 >ln6
9ii >ln6
br8 >ln6
go3 >ln6 +375 +11e
heq >ln6
ipk >ln6
go8 >ln6
ktf >ln6
ky3 >ln6
l1v >ln6 +l1q
rft >ln6
e8v >br8
6mh >m3g
8g5 >kii
bti >8g5 +ajw
doy >z6k +doz
s6v >z6k +jtp
igw >z6l
ih3 >z6m
9e5 >z6l
oue >z6m
ou9 >z6l
ouu >z6m
spl >z6l
ihj >8g5
x7 >z6n
629 >z6o
kei >z64 +kee +kda
6t5 >z6p +6t3 +w8x +6t2 +6t1
er2 >z6p +er3 +5zc +i0o
lt3 >ewl
i0p >z6p +5zc +i0o
lt4 >z6p
nvv >er2 +nvr
nvw >er2 +nvq
etg >m3g +etf +etg +m3d
59a >z6q +59b
q5o >z6q +q5p !1rt +q5r +wzc +q5n
1rt >z6q !q5o
b44 >lln
bkw >b44 !fpz
fpz >z6r !bkw
qq1 >lln
bnn >lln
ayw >lln +ayx
obt >lln
ns9 >lln +nsa
9jo >lln
idf >lln
qin >lln
9mi >lln
rgg >lln
qop >lln
bnk >lln
ayt >lln +ayu
obq >lln
nsh >lln +nsi
9jl >lln
ida >lln
rgn >lln
qor >lln
ayy >lln +ayz
fph >lln
n9t >75u +n9u
ecl >n9t
61d >m3g +615
c2k >75u
2ea >75u
igf >75u
iwd >m3g +iw8 +iw5
198 >iwd +199
6lv >iwd +6lx +6lw
kdr >iwd +iw5
kdq >iwd +kdp
6lh >iwd
89f >6lh +89g
e9u >z6s +6j2 +u6g
6lo >iwd
6lp >iwd +ewn +g3b +mim
ewl >iwd
4y7 >m3g +xa +xb
8bl >4y7 +8bs
cj7 >4y7
k5q >bk7 +b7q +k61
b73 >bk7 +b74
azc >bk7
pqj >azc
g6r >bk7
6o1 >z6t +403
7g7 >z6t +7g8
8qd >bk7 +8q9 +t3c
7dy >g6r +7dz !z6u
2pq >7dy +76r +2pt +2ps
dne >7dy
jtn >z6u +jto
qb2 >z6u +qb3
jsx >g6r
lir >z6u +lhv
89o >z6u
8vq >z6v
k3l >z6v >y8p +gx3
6ro >z6v +6rq +lsz +lt0
65u >z6w +6co +65v
bwq >65u +bwr
5b8 >j3m +5bo
5b9 >bk7 +9rr
a0o >5b8 +a0r
1fu >7dy +1fv +1g4
583 >z6u
nj4 >z6x
8hy >z6w
cxh >z6y
gfl >z6z +7d0 +gfm
5qb >z6w +7d0 +7d1 +7cy +mrl +mro +mrs +5qd
p0f >7dy +p0g +5qd
dat >7dy +p0g
9f5 >ln6 +9f3
rh2 >72v +8q9 +7cy +bsy
q49 >z6w +9gb +q4a +cvd +rh3
j3m >z70 +9ne
p4w >lvh >z71 +p4x
r8i >z72 +r8l +r8k
r8j >bk7
7w3 >z73
lvh >z74 +lvi
kvr >z75
6kp >8qd +t3c +r03
3xm >8qd +3xn
1g0 >7dy +1fv
f7c >z76
t7r >z76 +t7t +71a
14f >ovh +14y +14x +14h +14g
e9a >14f +ohs
e9b >14f +ohs
8f3 >14f +ohs
ft8 >14f
21c >14f
3ij >z6v
cqa >e6f +bxb +cqb
n0w >cqa +n0y +bxb
ndb >z6v +g3j
400 >yq9 +3z1 +401 +404 +uuy +dur +402 +40b
ol1 >400 +ol2
siv >400
ie6 >6o1
74g >7dy +74h
e6f >z6v
9nc >z6x +9nd
b6q >pqj +b6r
xu >8pd
6wf >6hb +269 +a0v
l1l >6wf +l1n !z77 +q54
dbl >pqj
260 >z78 +ccx
ozh >260
7g6 >z6w +7g8
5uf >bk7 +dtd +5ui
kah >bk7
2d6 >7g6
rcu >7g6
2hm >z78 +2hs +2ho +96u
mm1 >6o1 +mm2
mnr >2wj >z6w +mns
kch >6o1 +qc4
qc3 >6o1 +qc4
2wj >g6r +2wn +2wk +f6
3f1 >2wj +2wn +gwe
bsr >2wj +gwe +jt6
3st >2wj +s62
2u3 >z6u +894
893 >z6u +895
8f4 >e6f +8f6
7c7 >z6v
7yy >e6f +7yz +ohj +og7 +ku2 +ner +e95 +e94
iic >ecb +iie
ne3 >7yy +ne4 +ndi
966 >e6f +n2u +svc +968 +967 +n2o
72u >e6f +moo +72w +72x +laj
4yx >e6f
72v >z76 +2ps +2pr +k2a +k9f +bfa
l72 >72v +mxj +c2f
ecb >z6v
5hu >ecb +5hp +5hq
pig >cqa
oak >z79 +oal
34v >z7a +34w
s16 >ovh +s18 +sci +sch
ovh >z7a >gcj +ovi
dkg >4s2 +dki
ie7 >z7b
1m9 >z7b +6d9 +1m5 +f7z
dj6 >ovh
4s2 >ovh
8y1 >8hy +8y2
kgy >dj6 +kh7
r72 >z6x
p09 >yq9 +w2b +p4c
3gl >i3l +3gm +6h3
ak7 >pqj
s4b >z6u
ho0 >z6t +p8n +bkh +hug +hmj +6vb
3kw >pqj +3ky +3kx +u7v
77m >3kw
kbr >4s2
352 >z6t +uau +7am +uar +7aq
lbv >z75 +w2f
ip8 >z75
7ak >z7c +uau +7am
q8e >yq9
fib >yq9
sng >r8i +bi0
fdf >yq9
5hs >pbb
690 >pbb
68z >pbb
697 >5bx
698 >5bx
13g >68z
d7a >68z +d7e
hmb >68z
jh8 >68z +exo +jh7 +9x8
o75 >68z +o78 +dw4
kin >68z
ibz >k4x
ies >68z +ieo
k4y >kin +k54
obg >pbb
4s >obg
m3m >pbb +m3i +m3g
m3n >pbb
8a >m3n
611 >bsc +1pz +60w
ai >m3n +ah
lj >m3n +2wb +qsx +1q1 +lf
1pu >m3n +1ps +1pr
bsc >m3n +ah +bs8
ev2 >msj
msj >m3m +10t +51t +msk +6xo
h8d >m3n +h8b +h8a
kv >z7d
s0x >pbb +s0z !z7e
6c >obg +61 !m2y
4wv >obg
63q >obg +63n
75h >z7f +761
796 >z7f
9yu >obg +9yx
a0x >obg +269 +a0v !z7g
aa8 >obg +aa6 +2ai !e9n
e9n >obg !aa8
eb8 >z7f
pjp >z7f
k0e >obg
kvt >obg
l9v >z7f
m2y >obg !6c
q1q >z7f
p9q >68z
pkg >690 +pkj
su6 >pbb +2bc +su7
sls >68z
7u8 >pbb
flg >7u8
9m9 >7u8 +ftc +a8s +ha2 +cn9 +jnj +9m7 +9m6
ah2 >7u8 +3tw
mfl >7u8 +7l +9wy
k5r >7u8
iya >690
5bw >68z
4mn >5bw
dgh >5bw
qo3 >obg
6c2 >z7h +577
iqi >pbb +iqq +bvt
kim >pbb
a0j >kim +6t7
qsv >a0j
llo >kim
k4x >llo
k4z >68z +k54
p9a >kim
paj >z7i
4xm >z7i
nnk >z7i +nn1
knp >z7i +whd
egu >z7j
23c >egu
nqj >z7k +nqe
e12 >kim
5ch >z7l +5cf
5xc >kim +5xg +5xe
i4g >kim +i4c
bh1 >kim
mgw >kim +mgq
2hb >pbb +co +ac6 +ac3 +ac1 !z7m !z7n
ct >2hb +cr +cp +ubi +co
lq1 >ct +lqd +lqc +s63 +cq +lpz +ac6 !rup
akj >lq1
lq2 >ct +cq +lpz +lpy +ac6
rcf >ct +rb8 !anz
a4f >2hb +qui +a4e
kp0 >2hb +kp1
5pp >2hb +5pq +5po
kqz >2hb +krv !3j
iov >kqz
rup >z7m +ruj !lq1 +eoi
5m9 >rup
anz >rup +w8r +anv +ant +amc +8q8 !rcf
3j >7t5 +3l !kqz
ifo >3j
g2w >2hb
159 >2hb +whp +cc +1zw +gaa
od6 >159
9tr >159 +9tt +l7v +ac2
ps8 >9tr +ac2
8au >pbb +76c +8az
mem >8au
ahh >8au +7tx +7tw
g2v >2hb
c86 >g2v
gy8 >z7o +gvl
es5 >gy8 !es6
es6 >gy8 !es5
sa8 >68z +sa3
stq >z7o +stm
9qs >pbb +9qt !rom
rom >pbb !9qs
ixu >pbb +ci7 !z7p +i6m
lfo >ixu +k58
67z >ixu +7w +6ft +u21 +d2j +ltx
jn9 >67z +1c8
p6d >ixu !enb
jn8 >ixu +j8g !shg
10c >jn8 +101
1je >jn8
7u >67z !8h5
5zz >7u
6eg >7u
rrg >7u
12u >z7p +frz +fry +12v
e9v >ybf
enb >z7p !p6d
6bx >z7p
7xw >6bx
38k >6bx
4yu >6bx +8mq +4yw
mo9 >z7p +moa
5zm >z7p
rev >5zm
9dg >5zm
e8x >5zm
p19 >5zm +o2p
pi0 >5zm +pi3 +lj6
rds >5zm +w7v +8ol
5va >rds
pme >z7p +8h3
rya >z7p +8ol
ow >rya +pi3 +awf +awe
s9p >rya +759
dqr >pbb +u25 +17h +j6 +17e +v8n
6b6 >pbb +6b8 +6b7
5eq >6b6 +5es
shg >dqr +shh !jn8
8h5 >6b6 +8bh !7u
8sm >8h5
e1c >pbb +e19
g3x >e1c +e19 !7jr
7jr >e1c +7ju !g3x
ich >7jr
2zx >7jr +303 +x6e +tpl
30o >7jr +309
j48 >z7q +5mc +5mb
ntz >z7q +nud +nu1
nub >ntz +nud +nu1
cd5 >z7q +90b +cd7
in9 >z7q
p0m >9q4 +p0n
9op >p0m
9g3 >p0m +a87 +155 +9rm +9g5
clv >p0m +cly
avf >p0m +d0o +d0n !rps
34b >9kd +34c
9g4 >34b +9g5
9w5 >z7r
rps >p0m +rpt !avf
n2b >rps +osu +cor +n1x
2r9 >n2b +hux
kc6 >n2b +kc7
ekn >68z +eks +sa3 +w70 +l9y
5gn >z7s +5h9 +au
ctd >68z +ctg +ctf !z7s
63r >ctd
757 >ctd +vgh +755
bq8 >pbb
1yb >ecd +9o5 +1yf +1ye
ov2 >z7t
boe >7q9 +bob
ecd >bq8 +1ye +ecf
g1o >bq8
g20 >g1o +4vm
fqn >g1o
g21 >g1o
8k6 >g1o +8k7
g1p >bq8 +bpt
pqz >m3n +pqu
m9p >pqz +fe2
iwg >pqz
t6a >iwg
4hc >pqz +4h3
of9 >pqz +of9
6h2 >z7u +6gy
48l >6h2 +48m
4hd >z7u +e6g +e6h +4h3
7ef >z7u +6gy +85b
oqj >z7u
esm >4hd +esi
1yc >ecd +uf3 +uf0
7zs >pbb +7zw +7zo
dbc >7zs
m38 >7zs +uew +7zo
6jy >7zs +6k1
kdt >68z +kdv +kdu +kdw
266 >a0x +26a +269 +267 !e22
qia >266
kcu >a0x +267 +kcv
e22 >z7g !266
htw >pbb +hvl !z7v
lgf >htw +lcq +s7o +r82 +nut +mli +nul
bca >htw +bcc +klm +pl2
e30 >z7v +b5s +ux9 +pbr +pbq
bx >pbb +ce +cd +cc +cb +tar +c9 +c8 !e7i +bf
nl >bx +no
bpa >nl
sak >z7w
dte >bx +44x +vs7 +44u
2my >bx
iv4 >bx +gcr
j4h >bx +j4j
dzy >iv4
k7t >bx +k8c
q3x >bx
e7i >pbb +8xn +taf !bx +e7k +hty
1ku >e7i +dk4 +cxl +cxm +52g
ahi >e7i
mel >e7i +mep +meq
p7e >e7i +p7h +e00
p7f >e7i +p7g
lt1 >z7x
lsy >z7y
qzx >ybf +qzz
fzw >qzx
oiu >z7z +w7z
7mj >z7f
as1 >z80 +qvo +smk +as3
aj7 >as1
abm >as1
807 >z80 +804
97r >z80 +qvh +97p !ony
ony >z80 +onv !97r
sfg >z80 +tj8 +sfc !979
121 >ybf
1k1 >ybf
ofi >ybf +ori +ofk +ofs
ofj >ybf
p06 >z81
979 >z80 +ori +97a +ofs !sfg
e2x >pbb +1e6 +e2y +e42
lpe >pbb +c37 +8nt +kqm +lpk
lpj >lpe +lpk +c37
sn >lpe +so +ru
9pn >z80
5n7 >z80
9a3 >75h
aby >75h +7a0
77k >75h
c1q >ybf +v4r
sq >1k1
14a >z82 +14q +14p +14c +14b
lj3 >14a +lj6 +lj4
a9x >z82 +pfo +a9p +nuo
dr2 >z83 +dqw +ll7
a1m >z83
d8c >ybf +n0x !z84
83d >1k1 +unb +83f +83g +83e
jie >83d
h1x >83d +h9p +3hs
duv >z85 +dv1 +duw +pb6
9r6 >duv +v9y
pb5 >duv +pb6
qof >z85 +qoh +qog
pur >z86 +pup +okq +56z
e5q >z87 !z88 +e5s
h21 >ybf +kpf
jde >h21
lfh >7u8
6ar >2y8
sbj >z89 +tf8 +9u4 +9u7 +1k2
faa >sbj
54e >sbj
368 >z89 +bde +38g
cdz >z89 +ce0 +lzi
atr >ybf +ato +kzy +awo !z87
8mn >ybf
q1 >8mn +j9v
16z >z8a +ut0 +ts6
dg >q5y
575 >8mn +pup +56z +56y
apd >8mn
dxe >z8b
dxs >z8b
e18 >z8c +e0t +q0 !d79
dv >ybf +9g +dnj +ds
8po >ybf +8dj
si >z8d
pj >e18
mts >690
5rn >e18 +70e +5ro
3oa >5rn +70e +3ns +5ro
o0c >5rn
2q0 >e18
8km >e18
9tb >8km
e9z >8km
jvm >z8e +jvo +33o
dwl >68z
s1h >68z
gr2 >z8f
hfq >8km
mk8 >8km +v4i
nlf >z8g
pnd >z8g
b50 >z8g
l3w >68z +404
st >z8h
iof >z8g
qqr >iof
ewq >23
x4 >z8i >z8j
0 >z8k
1lt >z8j
bdn >z8l
579 >z8m
dxr >z8n
88s >z8o +88v +88u
dy5 >z8n !z8p
bcl >z8q >z8r
oj9 >z8s
341 >z8t +rvb +33v
pz >z8u >z8v
3vv >z8v
57a >z8v
9bv >z8v
dbz >z8v >z8w
5e3 >z8x
hpg >z8v
fz2 >z8v
i6t >z8y
jvn >z8e +33o
ke0 >z8v
rhu >z8z
rcx >z8v +x86
6i0 >rcx
rhs >z8v
bou >z8v
5r3 >z8r >z90
1r2 >z8r +sqx
3uh >z91
5oj >z92
9qj >z8r +9qk
kbm >z8r
qs7 >z93
egi >z8c +egj +ege
avj >egi
s7g >z94
dhw >z94
f27 >egi +f28 +f29
2vp >z95 >egi
bet >kcd
osg >egi
3ap >z96
bz3 >osg +4w1
1lw >z8y +v4i
mk9 >1lw >z97 +v4i
ci3 >1lw +x7w
13x >z98 +13z
cg0 >8km
spc >7gn
7gn >jl5
k2w >q1
jl5 >z8c +8kn +jl7 +892
axo >jl5
i0w >axo
kf3 >z99
j0s >jl5
7wu >jl5
fzc >jl5
rif >fzc +rig
7e4 >68z +76r +1fv
5mx >z9a
33n >z9b +33o
ofe >z9c
rdq >z9d
eh >z9e
grj >8km +xar
4dh >z9f
g00 >4dh
cby >z9g
12t >xlu
442 >ehk
3vu >z9h
9xd >xlu
cbh >z9h
9p >q5k
gn8 >z9h
mke >xlu
nec >xlu
k2v >xlu
bz4 >xlu +4w1
rdi >z9h
n0j >z9b
htc >z9b
mud >z9i
ndn >z9b
svb >z9b +svc
41w >z9j
fu6 >z9k
r6l >z9l +r6n
d26 >z8c +r6m +9t +pua +v3u +ejx
nep >fzd +aae +od7 +ner +neq +nex +f29 +bpo +mxa
cmr >nep +cmt
c1y >fzd +og7 +c1z +7fg
2yy >fzd +2yz
333 >d26 +331
3vy >d26 +3vz
hv4 >3vy
40x >d26
ndm >z9m +o9h +30g +ndp +ndo
438 >z9n +439 +3um
bo6 >d26 +704
btn >d26
k28 >d26
mzy >d26 +mzz
pk4 >8mn +570
sfi >d26 +ban
fzd >d26
t2x >d26 +l7n +mlf
p3d >t2x +mlf
q5k >a7a +891 +q5l
o6c >a7a
1wc >q5k
q5y >q5k
n0 >z9o
3g >q5k
i6q >q5k +tz5
9w1 >pbb
gk9 >9w1 >q5k +v4l +q3b
34s >gk9 +34u +34t
9gc >gk9 +9gd
6c1 >q5k
dxf >6c1 +dxg
a2i >q5k
lmj >a2i
iko >q5k +1nz
dvz >q5k +9t +9s +pua +14u +j9v
9q >dvz +9t +9s +9u
p3 >dvz +qzp +r04 +9t +pua +yt0
qqh >p3
437 >dvz +43f +2z1
d6h >9q
dbo >q5k
jc9 >dvz
ncw >z9p
oja >dvz +vna +9s
pfu >dvz +ku4 +2z1
pgc >dvz
qhp >dvz +osh +lo5 +wwe
4vz >qhp +4w1 +bpo +aae
qqm >dvz +qqn
qzo >dvz +r04 +aag
k1v >z9q
4jl >q5k
edg >q5k +x7t
ehk >q5k +bdd +ehg
553 >q5k +o01
pk >q5k
bn2 >ehk
6vd >q5k +6ve
i5n >q5k +i5o
lda >i5n +uso +i5o
711 >q5k
mle >711 +mlf
rhb >711 +f5t +f5r
aqi >rhb
nar >q5k +gx3 +nb1
s1e >nar
4a1 >z9r +4a2
p2v >q5k
ax8 >q5k +x7u +ax9
1t2 >q5k +1t3
dxj >z9s +dxk
p1f >dxj
dxi >z9s
onq >z9t +l86 +3p3
8a0 >q5k +gfu
c8u >q5k +8tj +ali
13y >q5k +140
qqs >5lx
hrs >z9l
19g >z9l
i93 >z9l +19i
pje >i93
plo >pje +pjj +qi5
cxg >z9u
r9q >cxg +r9s
icv >z9u
n66 >z9v +n5k +n5j !ell
gj9 >n66 +gj8 +5gr
lqy >n66 +n5k +1hq +67k +lnc
5fm >z9w
19 >z9x
7vs >z9x
gsb >z9y +br5
72a >gsb +dy7 +a8k +a9s +x7s +72i +72c
h7a >z9z +vqf
ia2 >z9x +ia4 +ia5
ell >z9z +elj !n66
gn7 >ell +elj +72i +gkg
7wq >ell +72i
rus >ell +ezh
rkc >ell +rkd
jeh >za0
nc3 >za0 +nc6 +nc5
p44 >8mn
p8d >za1 +ao1
ox >z9l
8re >ox +rz0 +8ra +8mo
bru >ox +pep +brw
b6v >ox +brw
818 >z9l !9kd
37i >818
bwn >818
h7i >818
9kd >z9l +9kb !818
jcb >19g +557 +7l6 +jcd
b51 >ylr
164 >z9l +3gc +162
dt0 >164 +gmx
e3u >164 +e3v
9rp >z9l +2mp +9rm +cba
aqm >9rp +2mp +aqk +aqj
8c6 >68z
2zf >8c6
k9s >8c6
3ix >k9s +6rq
k29 >8c6
b5k >8c6
pjf >8c6 +pjj
kws >8c6 +24j
sc5 >6c
lto >6c +a4 +fjc
1ed >6c
6j9 >6c +6jc +6jb +6ja
am >6c +ak
sou >6c +sox +sov
7sd >m2y +7sc
sun >za2
4tk >m2y +aad +aac
np1 >pbb !rq8
8q3 >np1 +vcp +now +8k4
f1a >np1 +eol
oqm >f1a
oql >f1a
gea >f1a +oqk +wa
eon >f1a +w56 +eol
tq >f1a +tm
16u >f1a +to
kw4 >f1a +65x +euh +nih
3fy >kw4 +3g0
6ah >kw4 +tw3
8p3 >z9l +8td
8jc >np1 +u76 +tqb !6kf
rq8 >pbb !np1
5nm >rq8 +5nj
ug >5nm +69r +69q
6de >rq8 +lh +6da !za3 +t6b +6d9 +1q0
6ia >6de +f7
eqw >6de +etf +6pr +eqv
5q6 >6de +5q8 +5q7 +eq +tbj !za4
6d4 >rq8 +1q0
1q6 >rq8 +1q0 !za5
6kf >5q6 +6ki +6kh !8jc
e6x >68z +zm +2su !7pz
7pz >68z +7q1 !e6x
2th >e6x
87i >e6x
8rj >7pz
iss >8rj
t2r >7pz +45o
lzc >e6x
lzu >e6x +lzt +mf8 +m7o
h2p >pbb +moe +b8h +h2m !za6
hv >h2p +hq +hp
gtd >hv
jfc >hv +3sq +jf8
t6s >h2p
cns >za6 +vm9 !za7
gv >za6 +gy
55e >za6 +fcj +55c +55a
eg7 >za6 +55c +21j
9p5 >e9n
6y7 >aa8 +29h +j0t
ciz >lln +cj0
lmy >p9a +lmw
lls >p9a +llp
pdn >lln +cjg +cj0
lln >kim +cj0 +llp
4nn >kim
iy8 >kim
la5 >za8 +m02
jof >kim
2cq >lln
fty >kim +ftk
l06 >p9a +2uz !in8
p2y >l06 +biv
saz >za9
e5a >p9a +1xl
5w >e5a +5y +bi7
plp >5w +5y
kun >e5a
8py >z7i +ftp +9px
ksr >p9a +dn1
in8 >p9a +rsa !l06
16w >in8 +16y +16x
ijl >in8
g5o >in8
dmy >p9a +dmz +dn6 !8ld
cd9 >dmy +a86 +cdb +cdc +cda
4sx >dmy +4st !zaa
a3t >dmy +1m +a3v !zab
pc2 >a3t
mb2 >dmy +a3u !8jy
4zl >mb2
i2c >mb2
ao6 >mb2 +4st !zac
iiv >zac
mb3 >iiv +a3u
8ld >p9a +8kx +1ot !dmy
8jy >8ld +8jz +8k0 !mb2
8kw >8ld +eir +8k0 +8kx +nv5
duc >8kw +4w5
m >duc +7ub
7u1 >m +7o5 +85v
mac >8kw
1mv >68z +8w5 +8wd +8w2
8w7 >1mv +8w0 +8w2
kov >1mv +8w1 +j6b
8wa >1mv +ci5 +8w2
lk7 >8wa
ov3 >8wa +m2a
84c >1mv +iwh +1xk
hpu >1mv +hpx +hpw
hpt >gxf +u2i +hpx +hpw
6rp >hpt +6rr
281 >ykm +86r
5wx >68z +5x0 +5wy !8ix
m4l >5wx +9dm
ma5 >m4l +ma6
opo >5wx +5wz
6mx >5wx +6my
8ix >68z +rla !5wx
eae >8ix +tzz +3gc
gr1 >8ix +u03
d0c >8ix
t37 >8ix +t36
ry1 >l2k !zad
d79 >ry1 +soj !e18 +d7e
hji >zad +hjg +d0q +t36 +80c
puf >hji +pud
14t >8ql +14u
7wh >68z +49m +i7c
7t5 >7wh +i7c +fla
aok >7t5
7t9 >7t5
o1m >7t5 +e7o +bjv
i6u >7wh +i6x +49m
rzs >i6u
d3q >rzs +dvh
emo >rzs +30m +5pm +7a0 +emp +e49
n7e >zae
pzl >zae +pzm +pzn
oqe >zae +oq6 !dkl
5ok >z95
dnr >zaf
ghq >z95 +ghs
700 >ghq
9r5 >68z +uzo +9rb !zae
dkl >9r5 +dki !oqe
scg >z7m +ew7
s17 >9r5 +s18
s1i >9r5
i28 >68z +2ao +i25
ik4 >i28 +2ao
xz >i28
ro6 >i28 +ro7 +8oh
nzx >zag
cir >pbb
7ie >pbb +2kx
js8 >pbb +b8c +jsc !zah
kdl >js8 +5cx +kdm +3wp
epe >pbb +rjp
63b >epe +637 +636 !zai
9y0 >63b +9xz +9xy
bv0 >63b +buv +64n
t0x >9y0
al9 >zah
e7q >al9
as2 >al9
b89 >al9 +b8a
7sb >zah
7sa >zah +b8a +7sf
34f >7sa
3yx >7sa
siw >zah
zi >zaj
78s >su6 +kuw +1ge +kuv +lo6 +w96
o4m >zak
5bz >690
l2k >zal +ptc +l2m
33l >zal
ptb >l2k !alf
hjn >5bz !zal
j5 >hjn +j3
cuu >hjn
4oy >j5
aim >j5 +aii +aih
8ql >j5
qqi >8ql
alf >5bz +al5 !ptb
29y >zam +29w
29z >alf
jwk >zan
g8h >zan +g8m +h86 +g8k +bdr
oq3 >zan +oq5
c1p >zan +wti +c1x
kjc >2hb +kjg +kjf !zao
kkr >kjc +kks +kjg
l2g >kkr +l2i
6a7 >zap +6ab
4xq >kjc +4xr +tc9
d7s >4xq
mtb >4xq
n9f >4xq +ur +n9g
o0v >4xq
qr3 >4xq
acz >zap +1zu
83q >68z +83r
7uh >818 +4nr
i1m >j5
l9z >68z +l9h +l9g +8pr !e7a
e7a >68z +rl2 +tx2 !l9z
ve >e7a
6ik >e7a +ege +6ih +6ig
3dv >l2l +acj
p5j >zaq
819 >z7x >75h +anh
l2l >z7x +3dy
iml >pbb +2w7
g11 >iml +ebr
7nn >g11
jmu >g11
sma >zaq +m3 !klv
m0 >sma +ml4 +m3
9dl >m0
klv >zaq +kg1 +kg0 !sma
81b >klv +e5w +80v +e5t
i7b >klv +2m9 +wct +e5w
2mb >i7b
dx8 >zar +wi7
n65 >zar
qtt >68z
ixv >68z !8mm
r9g >zas +x1a +nzi +owc
8gn >zat +8ew +cmx +p7k +8gq +b0u +8gr
keu >zat +6ig
8mm >68z +8hl !ixv +4yw
oi9 >zau +oi7 +ohu
hah >8mm +hak +hai
fal >8mm +hx4 +fam +fan
myh >fal
23 >ybf +20 !zav
m12 >23
1a >23 +1e
7tp >1a +8q8
16s >23 +16v
inv >ybf +354
kd4 >ybf
5bx >9yu +v0x
9fl >9yu +9fn
231 >9yu
4ff >231
het >9yu
1hc >9yu
fh6 >1hc
fog >1hc
ks9 >1hc +ksb
l4e >1hc
o2t >231
plb >9yu
ket >zaw >e7a +6ig
a1w >zaw +9el +9em
5is >zaw +5iu +75
1sk >smr +1sl
dey >zax
gi7 >zax
7g5 >1sk !zay
bf0 >1sk +hyv +hyu +d5w +txa +2lw
4be >zaz +4b9
pfl >4be +tr2 +k58
gju >4be +gjx
j47 >zb0 +5mc +5mb +5me
rek >zb0
5it >68z
yu >68z +z0
83n >zb1 +86r +2da +305 +7f9
dkp >aup
aup >yu +1by +auw +auz +p0n
e3a >68z +whn !q0n
e3b >68z +md5 +e38
ab5 >e3a +ab1
10m >ab5 +10n
e79 >ab5
q0n >68z +q0p +q0o !e3a
g12 >q0n +wbl
4fy >q0n +4g2
loz >q0n +loq
sq9 >68z +sq5 +sq4 !985
hnu >sq9 +sq5 +sq3 +7im
dua >sq9 +du9
7ii >sq9 +7il
985 >68z +1i4 +x8s +x8q +97x !sq9
96z >985
1i7 >985 +qoi +1i4
n2n >68z !7j2
exw >n2n +e62
nji >n2n +njf !zb2
jna >nji +j8g
l32 >nji +nxu
fgh >4r2 +fge
7j2 >68z !n2n
7j3 >4r2 +7j4
d5x >7j3 +d5y +mp1 +jsw +9t4 +9t5 +it +iu
h8w >7j3 +9t5
jsv >7j2 +jsw +9t4 +9t5 +mp2 +d5y
se8 >7j2 +9t4 +wwh +se6
qi9 >68z +qdc +vjk +qid +pjg
fs7 >68z +gfu +vji
nvk >z89
b5e >nvk !op6
m8f >68z
op6 >z8c +uv1 +v4j +rpd !b5e
7ni >op6 +boj +i94 +sm0 +7nj
sjr >7ni
8gu >op6 +8gv +8gw +8gy
p5v >23 +p5x
9bw >jl5 +va9
je5 >9bw +je8
8og >zb3
mui >zb4 +muk
6tv >mui +muz +uy0 +uy1 +uy2
7q9 >zb4 +8lm
8lo >8gu
85y >zb4 +85w +85v
6tj >85y +6tg
83m >85y +86r
my1 >83m +4oz +84n
sme >85y +an6 +smg +as3
33m >83m +33o
8av >pbb +9t1 +9t0 +4sb
e6t >68z
7js >68z +304 +st5
e1d >68z
gqy >68z
kba >pbb +kb8
j02 >690 +izz
1y0 >68z +1xx
8se >68z +3l3
dep >kw4
hu3 >68z +cs
ks7 >68z +4ir
s0s >pbb
53o >psb
h1p >psb
lvu >h1p
kof >h1p
96y >sjm +tx2
1oe >xbh
1so >h1p +ho6 +vfr
10j >h1p
baf >h1p
hlm >psb +5nj
vf >hlm +hb6 +hb5 +vg
64a >hlm
a5s >hlm
oqx >hlm
n3r >zb5
kez >zb6
c3g >zb7 +c3i
opj >zb7
q0z >hlm +q0u
mfx >q0z +mfw
knz >oq4 +ko0
oii >knz
3f >k6y
k6y >oq4
kf0 >zb8
o7 >h1p
p21 >zb9 +p23 +p22
9o >zba >oqy
gu >5ft
5ci >n4a >a3w
9y >64f +t9y +otu
104 >cqx +105
106 >hbu
15i >85t +15j
u6 >64f
1sn >psb +1sq
f1k >1sn +f1l
fkl >zbb +fkm
cqx >rrj
9ly >psb
hb4 >9ly +hb6 +hb5
y2 >hb4
1hn >9ly >zbc
1ld >9ly
2c4 >hb4
2rs >hb4
4a4 >hb4 +4a2
4j1 >9ly +4j5
56i >9ly >c1r >cxi
lim >56i
594 >hb4
5oc >hb4
6q1 >hb4 >69n +6q2
bd4 >9ly >c1r >cxi
c6n >9ly >nmg
cg3 >zbd +cg4
das >9ly >zbc
dwz >9ly >c1r
ey9 >9ly >cxi +ey4
ez2 >hb4
ft9 >hb4
g9s >hb4
gnt >hb4
h9w >hb4
i8q >9ly >zbc
ic4 >hb4 +ic5
idp >9ly >c1r
j7y >9ly >c1r
jy4 >9ly
k7d >zbd
kkl >hb4
o7g >9ly >nmg
o7t >zbd >69n +o7w +o7v
ooy >hb4
pvh >9ly +pvi
quw >hb4 +qux
qvx >hb4
re3 >hb4
rzh >hb4
t4h >9ly >zbc
t7u >hb4
hgp >h1p
rp >zbe
rq >zbf
1o4 >hgp
9pc >hgp
cnb >mcm
ho5 >rrj +ho7
hpq >64f
jru >n4a
2xg >bue
4z9 >4j1 +4za
4zw >bue >4j1
5qr >bue +5qs
c1s >bue >dww
fex >bue >dww
iyd >hgp
jny >zbg >zbh
l26 >zbi
le1 >hgp
lou >53h +lok
qze >8go
ps9 >8go
mqr >h1p +ph8
o80 >mqr
cmb >mqr +cmc +wsh
26z >cmb
c3l >7a8
cpu >n5z +ckl +cpw
fky >zbj
ew >h1p +ex
ce6 >4tc +cu4 +ce7 +ce8 +cu3
2wd >ew +2w9
4tc >ew
seg >zbk
jjk >64a
d2 >9z5
113 >zbl
1sv >zbl
nd >zbm
sd >g8j +sf
a4k >zbi +a4m
a4j >sd >xzg
nt >zbn +nv +nu
u7 >n4a +u8
u9 >zbo
ic7 >zbp >zbq >y68
po5 >zbp >zbq
3ll >zbr
3ul >zbr +3un
opq >vf +opr
4or >zbs !zbt
ejb >xbh +ej7 !zbs +ej6
1mq >zbu
4i5 >53h
hmw >ejb
l38 >zbv
sa >zbw
9z5 >l38 >4or +9z6
axm >l38
eyb >l38
6zk >9z5
awd >xbh +ott
psk >psb
jr8 >zbx
10f >zby
10g >g8j
10h >zbz +10i
pei >dp1
igd >zc0
qka >zc1
827 >zc2
6u4 >pei
kot >zc3 >zc4
88l >6u4 >zc4
edl >9bg
f2m >zc5 +dp8
bcq >h1p +bcs
3cj >xkl +3ck
nxm >xkl
jf0 >zc6
s4w >jf0
an4 >zc6
6zg >an4
loa >an4
fv6 >zc6 +fv8
vb >fv6 +vc
3xs >fv6
3yh >fv6
6zf >fv6
79e >fv6
fg4 >fv6
hsc >fv6
g07 >hsc
k1f >fv6
nx9 >fv6 +nx0
bwt >zc6
2ke >bwt
lgu >bwt +lgv
fz1 >bwt
j14 >bwt
n1k >bwt
p65 >bwt
15b >zc7
1le >zc8
1n6 >mcm +1n7
1o5 >jmd +1o6
jww >zc9
2e6 >zbn
2la >64a
c6 >zca +cb
nr >4r2 >xbh
lpu >zca
32o >nr +ss2 +32p
jtj >zcb +jtl
37k >zcc
3d1 >iyl
3ey >n4a
3ym >64f +3yn
jn3 >zcd
kex >zce
46b >zcf
g5i >j7u +g5j
puw >zbv
4t8 >zcg
cl0 >4j1
jq0 >cl0
4j2 >jcz
4j3 >n4a +4j5 +4j4
bva >n4a
4jd >jcz >j8s
pd2 >vf +v32 +pd3
p7p >zch
4tb >xpz +4tf
4td >685
4vy >jcz
4w3 >zci
3kt >4w3
4wo >zbf
53h >h1p +53j
4pz >dp1
58y >594 +590 +58z
5ft >8go
5nh >zcj >zbg +4za +5ni
g4t >5nh >zbh
63f >64f
dwx >63f
64b >64a +64c
64f >53h
685 >xpz >jmd +687
6cw >oqx +6cx
a5j >zbr
69n >h1p +4ih !zck
nmg >69n
6il >h1p +6ih +6ig
6p7 >bcu >nr +554 +6ow
6qs >zcl
6r7 >2c7 >zci +6ra
6r8 >2c7
6tk >64f +6tl
y4 >zcm
8tk >kf1
mpi >kf1
hwl >mpi
821 >64f
88g >zcn +x89
d7 >4j1 >zco
8cz >xbh
eyd >zcp
eyc >zcp
qnq >nr +8dq +qnl
8du >oqx +8dq
8eb >64f
8ec >zcq
8f2 >j7u
8li >sk6
8pt >g8j +8pr +8pq +8pp +68u
abg >c1r >sjm
66b >iyd +66c
jhd >h1p
9ar >jhd +9as +9au
qk >c1r +qm
3ot >qk
b2z >zcr
9d3 >h1p +9d4 +9d5
o5j >zcs
ip4 >zcs
8go >9d3
sk6 >zby >g8i +skd +wte +sk9 +f09
i77 >nil
a4l >zcr +4t3
sk7 >zcr
9nq >oqx
ahq >oqx
eju >oqx +ejr
9pe >zco >zct
n5y >zcu +wsk +n5r
a3w >zbi
8ia >h1p
aaf >sjm
7ui >aaf +71g
71f >7ui +71g +2t8
96o >7ui +gus +99w +99x
jol >aaf +jom +rzt
l7i >aaf +4of
sjm >h1p
nsz >sjm
9in >sjm
c12 >sjm
mxe >sjm +fbj +x5l
7nl >mxe +fbj +9at
oe0 >7nl
g97 >mxe +g98 +g99
anp >9ar
aw3 >xpz
aws >53h +awr +awq
iyl >aws +iyn
6c5 >mqr +6c6
gur >iyl +gus
arg >zcv +aro
axk >zcw
axj >h1p
ayg >mqr
azw >h1p +azz +azy +azx
b5y >64f
6v5 >zcx +v37
b9v >zcy
bb2 >xpz
bd3 >zcz
bd5 >n4a
bel >h1p
blk >64f +bli
qrv >zbz +e8n
lia >1sn
bue >xbh +bug +buf
c1r >bct +c1x
fk2 >zd0
le2 >zd1 +7ab +9im
inp >zd2
cbo >oq4 +cbt +cbu +cbq
jjl >zd3
7a8 >oq4 +7ab +9im
rgx >7a8
cea >zd4
ceh >sd +cei
n0k >zd5 +n0n +n0l +6th +6tg
cg1 >64f
ckf >zd6 +mr2
cmw >ire +cmy +cmx
mcv >zbi +mcw
yy >zc7
15a >zd7
27k >zd8
2qt >zd9
h6t >bgc
q6f >64f
a0a >zb8 +a0b
cxi >cqw
dm7 >h1p
dwi >zda
dwj >zdb +dwk
dwv >zby
dww >zbi
qc9 >zdc +qca +mcw +f68
dx5 >64f
dx6 >hbu
dyh >7a8
btj >dyh +v94
dyo >dyh
ek4 >g8j
e8m >64f +e8n
enm >g8i
eoo >xpz +eom
es7 >53h
bo0 >53h +bo2
ey3 >zcz
eya >64f
qrz >eyb
f15 >n4a
f1f >64f
f3g >zcl
f4l >zda
f4o >zcl
fgn >9z5
fhx >qvs
fri >zbn
gns >mqr
fvu >xbh
g7f >jcz
dx4 >64f
g5h >dx4 +g5j
g5r >mqr >zdd
r9z >g5r
g83 >zcw
g85 >axj
bct >h1a +bcw
bcu >psb +bcw
g8i >bct +bdr
g8j >bcu
g8g >g8j
gdg >szd +gdi
gk1 >xpz +gdi
gll >zde
gm1 >zdf
gtn >jcz +gto
gts >jcz
gvt >mqr +gvu
gzr >q0z +3m8 +79g
p1m >szd
h2e >mqr
hbl >zdg >c1r
hbu >zdh
huf >8go
guy >9z5
ht0 >xpz +ht1
5fu >8go +hx3 +hwz +hwv
hi9 >5fu +hx3
cgh >h1a +hx2 +hwv +hwu +tbk +ws0 +ogv
pkp >zcx +pkr
i6r >blk
i1k >zdi
ile >zdj >zdk
ire >zcv +iri +irm +irl +qbi +irf +irg
b9k >zdl +b9m
j7u >64f +j7v
j84 >c1r
j93 >jcz
jcz >h1p +jd3 +jd2 +jd1 +jd0
jda >jcz
jf1 >jcz
j8s >h1p +60s
a91 >j8s
jmd >1lm +jm9
jtk >j7u
78m >ire >zcj
mca >78m
q6y >h1a
jy1 >c1r
j0e >n4a
5tu >h1p +5tj +5tv
9bg >5tu +9bh
1hf >zdm +1hg
bcz >9bg >zdn
qva >9bg
mo4 >qva
k1b >5tu +k1e +k1d
k1c >5tu
fm1 >k1b
k6p >zbm
k6q >hlm >zcw
k6r >zdo
l76 >zcw +l77
kf1 >64f
kf6 >n4a
n5z >zdp
kly >oq4 +km1 +km0
kxy >53h
jr9 >9z5
lbz >cbo
mcm >h1a +mcl
mdn >zdq
mgn >k1b +mgo
mx2 >zdr +mxb +mx4
mx3 >q6f
mx8 >zco >zds
ljs >brr +ljv +ljt
n4g >sk6 +uyh !brr
brr >sk6 !n4g
n4a >64f +n4e
idn >64f +ido
cuf >af5
56h >zcz
56g >64f
pa4 >zdt
n5q >8go +n5v
n6g >zco >zds
n94 >szd
nbc >zca
nos >k1b
cd1 >zbw
dbm >zdu
dbp >k1b
189 >l38
ko4 >189
o0 >189
kcz >xbh +kd5 +kd0 +kd1
r1x >kcz +r1u
s5b >zdv +sai
18o >xbh
86e >ob3
n6c >oqx +vef
nuw >zdd
nuk >xpz
o7f >n4a
o7h >zdw >kf1
o50 >xpz
o7j >zdx
96x >zdy
oex >zdz
omr >fsm +omv +omu +omt
oou >n4a
oq4 >h1a
oqy >ze0 +3o2
otp >64a
ou3 >fvu
ow6 >hgp
p00 >g8i +ntl +p02 +ohq
ozm >ze1 +ozo
p34 >ze2
p7j >5tu
pcr >s39
s39 >q0z +wtj +tz6 +a68 +a67
peh >zbi
57b >ze3
m76 >poh
poh >k6q +poi +poj
qac >zcc
pvf >n4a
oos >9z5
qkz >zdz +ql0
qnb >h1p +qn9
qoe >zbi
qod >n4a
qs5 >dp1
qs3 >ze4
qtm >zdz +qtn
qtq >8go +qtr
qvs >jcz
r8h >6u4
rfy >hgp >zcl
ri3 >ze4
s4x >ye2
s9g >ze5
s9l >k6y
s9k >cqx
sbm >ij3
qmz >ze6
mky >ze6
scm >psb +scn
sgs >jcz +jd1
slf >zcv +sll +slg
pzk >zca
85t >pzk +85u
3zc >h1p +3z8
st7 >szd
szd >zci +szf
d21 >szd
d1y >goh
b3j >bue
237 >b3j
g4c >bue +e0d
l92 >g4c
38t >gk1 +k69
fj2 >szd
szr >zdx
4n3 >szr
t5h >fvu
hto >t5h
33b >hgp
9o3 >h1a +9o1 +9o0
a3c >psb
g3m >xbh
9rk >64f +9rl
seb >h1p
jsy >y67
drf >jsy
dre >ze7
3hx >jsy
ijk >qtu +kru
ijf >ijk
hoc >ijk
7kw >ijk
qu9 >jsy
jjd >qtu !bxv
471 >jjd +472
irt >jjd
dh2 >jjd +dh5
bxv >qtu +bxy +bxw !jjd
qtx >jsy +5k2
7lm >qtx
8an >qtx
6kl >qtu +6ki +6kh
dh3 >6kl
74o +74p
qty >lpg
s0n >ze8
a3i >ze9
9ah >qtu
6k6 >jsy
5k3 >6k6 +5k2
ovx >6k6
pfz >6k6
qtz >8e3
sno >ze7
snp >jsy +sns
7ln >ze7
j6v >ze7
fy1 >zea +9dy
dkd >fy1 +dkf +ytv
j1j >dkd
dmr >dkd +dmt
fva >zea
bx0 >fva +bx1
ji2 >fva
g2x >jsy
g2y >jsy
g2z >jsy
7lp >g2z
hf9 >jsy
jje >jsy
2y9 >2mn +2ie !7wv
e93 >2mn +ujr
8aw >9sz +76c +8az
7wv >9sz !2y9
cm4 >7wv
n1 >g2x
e36 >n1
pvw >zeb
nf >zeb +nh
eg8 >zeb +21j
55f >zeb +55a
3je >55f +3j9
nco >zeb
t6t >zeb
gw >zeb +gz
qfh >zeb
rgi >zeb
rgj >7o3
qoj >zeb
qok >7o3
blu >zeb
blv >7o3
aym >zeb
ayn >7o3
obj >zeb
obk >7o3
nsb >zeb
nsc >7o3
9jf >7o3
9jg >7o3
id4 >7o3
id5 >7o3
369 >zeb
gpm >nf +vl5 !zec
hw >zeb +h2m +hq +hp
h2q >7kv
str >zeb +stm
t5c >zeb +nh
7nb >zeb
7lj >zed +7hc
icj >zed
qxr >7lj
qwn >7lj
t5x >7lj
hsq >7lj
a6e >7lj
7lk >zee
7kv >7lj +7kx +7ky
awy >jsy
snt >zef
pwi >zeg
hoj >snt
rdb >snt
snd >snt
qru >snt
bs2 >snt
n7w >snt
n1b >zeg
7ll >jsy !7jt
hs7 >jsy
hd9 >dra
8ey >zeh
n5 >7ll
a6f >7ll
7jt >jsy +icn !7ll
ick >jsy
ici >jsy
hdr >dra
2l7 >dra
1wg >dra !pwm
pwm >dra !1wg
9am >dra +tpi +9ap
snn >jsy +sns
snu >jsy +snv
lj2 >snn
8pf >eu2 +ovi +m6k
jmw >7lk
4ak >1kn
c6o >zei
7mi >kci
11w >zej
kci >10w
52o >zek +52l
dke >7lk
9e9 >zel
cxe >7lk
1mx >zem
9zq >zen
58v >zeo >zem >zep >zeq
58w >zer
d0k >zes
qkx >zeo >zeq
t59 >jsy
nck >jsy +ncd +ncl
t5a >jsy +16l
16o >t5a
t5b >jsy
nme >jsy +wad
isg >jsy
7o3 >jsy
4ur >jsy
hqp >zed +hqt
buo >zet
gkd >hqp
hqq >jsy +hqt
f42 >zeu
atn >zeu
gv8 >zeu
1eo >zeu
h3d >zeu
fb3 >zeu
fah >zeu
1vx >zeu
noq >zeu
ip6 >zeu
ij4 >zeu
7nu >zeu
idm >zev
hdu >zew !zex
qj3 >jsy
noe >qj3 +68k
nqx >qj3
nmd >nqx +wad
dr9 >zed +drd
dra >qty
iew >dra
drb >jsy
a6s >zey
j6u >jsy !zez
hfz >zed
nhx >zed
hd3 >zed
nhf >jsy
1yi >nhf +v9a
p3b >nhf
pvv >nhf +v99 +pvx
sx5 >nhf +sx7 +sx6
hq9 >zf0
nhg >jsy
kro >nhg
iq >zer
fyf >zer
t5d >jsy
jz >zf1
a4g >qtu +eh9
970 >jsy
eng >kci +enh
k2p >eng
qu1 >eng +qu6 +qu3 +qu2
h47 >zf2
snh >qtx
oz4 >qtx
2yw >qtx +b8q
d85 >2yw +b7e
a1c >zf1
a07 >jsy +wmb
7lo >a07
c48 >jsy
161 >7lk
2ya >161
f9h >161
4tt >161 +4tu
2yb >7kv
4z7 >jwl
191 >ng +vsv
ng >a07
bon >8t4
qyv >3hw !3gq
3gq >3hw !qyv
3hw >8t4
cx1 >8t4
j3o >8t4
gom >j3o
m28 >ng +m2a
m29 >jsy +8w1
qwm >ijk
qyf >ijk
t5w >jjd
hfa >8uc
qxq >bxv
j8c >yje
v1 >j8c +v3
2mn >kci +e84 +pav +5ul +ejn +2mg +2me +2md !hdg !9sz
t6u >jsy
fy >qir +fu +ksk +ksg +4wk +ksj +ksi +ksh
hdg >kci !9sz !2mn
9sz >kci +9t1 +9t0 +4sb !2mn !hdg
7rg >hdg +vnb
5kn >9sz +5kt +5ks +5kr +4sb +632
a6o >jsy
4s9 >9sz +4sa
q8f >9sz
aed >9sz +aee
g5u >9sz +867
qq6 >2mn
eu2 >10w
qu0 >jsy +5k2
esd >eu2 +bqm +3nd +jm7 +ddx
fop >esd +9k4 +fos
30p >esd +308
7uk >esd +dk3 +cxm +52d +7un
agx >7uk
cx7 >esd
es3 >eu2
err >eu2
a4h >eu2 +9te
i2t >jsy +i2u +ofl +ofk
m4m >esd +mep +meo
gjv >esd +4b8 +gjw +gjx +8b1 +9e0
3ou >m4m +meo
mga >7uk +mg9
5s >lmu !7oh
7oh >lmu !5s
awp >lmu
hsx >lmu
bcb >lmu +bcd +6xh
bdq >lmu
br9 >lmu +brc +brb
c8e >lmu
6zu >lmu
ffo >lmu
hcd >lmu
hwi >lmu
byx >lmu +j88 +j8a +j89
mre >zf3
mi0 >lmu +mi1
ovm >lmu
oyz >lmu +lm9 +oz0 +dvi +5o +2pb +5n
qgx >lmu
ra >oyz
dxl >oyz
hwh >lpg
1u0 >br9 +1u6
lmu >z6i
eb6 >jwl +eb4
7fv >eu2 +mks +uc7 +7fw +7fx
jsz >eu2 +jt0
jwm >kci +jwn
jwl >jsy +jwo
1aj >jwl +7ba +5iy
qir >qj3 +ubj +qis
nym >dre
oz3 >nym
r8y >nym
sjy >nym
sjz >jsy
six >jsy
hdx >sjy
dho >jsy +90i +9w6
dms >jsy
baa >eu2
kzi >jsy +97u
ije >jsy
36d >jsy +m3 +36e
ipa >zf4
qle >kci
nzz >snn
a08 >zf5
kwk >zf6 +l4o
kwl >zf6 +l4o
j57 >zf7
m0b >zf8
ola >oz4 +v91
2ar +nau
2ej +a3e +bw9
9yr +ufj
kcm +kcl
i7u +i7s
i7v +i7t
fgr +fgo !zf9
45s +h9d
13l +13k
1hv +8o2
1y6 +1y4
rx +tjl
e2o +dt4
cqm +79z
fp0 +hth
o6v !emh +o6u +e5e
emh !o6v +rqr
1dm +1dc
ris +pxw
3v +3r
jgs +jgw !ub
cx2 +cx3
ub +9xy +636 +ssm !jgs
w7 +aab
3u +a75 +3t
js9 !e4e +js7
e4e !js9 +e4d
but +buv
cgn !244
244 +d0q !cgn
som !e0u
e0u +23y !som
6fa +o6u +6f4
euj +eug
n7n +n7o !zfa
245 +7j5 +nsn
240 +241
ya !ian
6gi +4sc
yb +ew9 +6gh
ian !ya
io7 +io5
a0k +a0h
jds +jdr
6nb !zfb +6n5
k0a +k09
g4h +g3z
pfj !zfc
enj +enh
heo +hen
jj7 +pi3
brd !lmf !zfd +brb
lmf !brd +lmc
7cw +7cu +ea7
als +hmr !zfe +alr
hwb +hvz
ah0 +agz
ev8 +ev6
7ou +bi7 +uem +7oy
c5o +cq +rb8
6xj !zff
5hc +5gw
1br +1bo +io1
1bq +1bp
70 +row !jj
rox +row
oy6 !c49 +oy4
c49 !oy6 +c41
ig0 +ifz
bma !rpn +gjb +uwx +bm8
d0l !n1z +d0o
n1z !d0l +n1x
rpn +ux1 !bma +rsw +rpl
sc2 +sc1
7n8 +aii
ahz +ai1 +a9c
j3t +a9c
b1g +b1d +rim
a6w +a6u
7dc +7db +kru
8g9 +e2h
ol +oh
o34 +nw8
pcg +pci
34m +cc5 +34k +c2w +aww !zfg +d0n
b3o +b3s
p54 +p51
bm2 +pjb
8fv +pj0 +8ft
s3y +hj5 +8s7
2zi +2z9
2zj +2z8
q3n +b8p
iuq +iu6
kmo +kml
1sy +ghr +2c
hm !zfh +tc5
20m +bsk +20l
cn5 +cn1
91z +91y
abo +qp8
cgo +u3a +abn
8g7 !edr +8fu
edr !8g7 +uh2
nia +nic
eaz +x7f +eax
9ia +9i5
mak +6fh
kto +17r +ktn
mx +fq8 +pry
3c +pu4 +3b
jj !70 +4a7 !rr4 +eqd
rr4 !jj +6z +rxv
81 +7l
xs +xr
135 +132
340 +33w
59c +59b
5jg +5je
h26 +h25
fyi +ags
b1h +fpj
3n +3p +tho
9f +9c
l7 +l5
wo +ghd !lft
lft +op2 !wo
all +alj
12d +12c
1fm +w83 +eds +ll8
840 +ue3 +krb
1rs +1rr
54r +kur +54q
22c !po
22b !bmj
bmj !22b
po !22c
210 +20y
3mc +1vh
3rp +3kl
3r7 +3r6 +3rl
5ye +5yc
7n4 +6uu
l9 +l8 +2oz
7n6 +88f
6nn +6nl
6z1 !j6r +6yz
j6r !6z1 +j6q
hd1 +hcz
hd2 +w45
pbv +pbu
qmm +qml
cf !jj8 +c9
jj8 !cf +jig
2p0 !2x
2x !2p0
2p1 !2y
2y !2p1
6j1 +6j0
72e +72i !zfi +elj
5x7 +11q
7ha +7hc
snr +sns
16m +16l
7cv +elc +7ct
7os +7oq +7or
8tg +8tj
8y4 +8ye
o9n +ee0 !hxz
hxz !o9n +hy1
9qp +9qn !qly
a34 +a95 +u0o
9k2 +ev0 +9k1
ae7 +ae3
ag8 +afy
ak9 +f77 +ak8
lfd +lf9 +lm8 !9dv
ar5 +lf9
oie +oib
arc +lf9
b7u +rlj +b7t
a4i +a4e
jtg +fpp !qh1
qh1 +qh2 !jtg
6kg +6k3
aik +df0
gnx +50k
gwg +3f7
7j6 +7j4 +d5y +jsw
qvp +smk +qvo
sbk +sbi
9u6 +9u4
pll +plk
eqb +43
m5c +m5b
d1b +1h4
d1c +8c1
d1d +v1v
3qv +3qt
67v !zfj +67u
80e +syx +80b
7yi +7yg
6u2 +6u1
beq +bep
dxz +dxy
2p2 !rz5
rz5 !2p2
901 !zfk
902 !zfl
8z8 !rzd
8z9 !zfm
rzd !8z8
rz8 !8zw
8zw !rz8
hrm !fz4
fz4 !hrm
hrn !fz5
fz5 !hrn
9cf !fpv
fpv +2nr !9cf
7v8 +7hh +7v2
b16 +b12
ejo +ejk
fy2 +9dy
l0k +l0h
l0m +lf9 +l0i
bxh +bxd
rjq +rjo
mef +meh !zfn
alq +alp
5ze +iyb +5z7 !ii7 +a76 +s0j
ii7 !5ze +m5s +rx9
fpy +fpx
a23 +ru2 +a21
c9w +c9v
cji +cj9
cp5 +cp2
dc3 !qm2
dc4 !qm3
qm2 !dc3
qm3 !dc4
dh8 +dh5
dh9 +dh5
jnd +jnb
nd1 +nd0
du2 +h6x +du5
h6y +uhy
eee !sz
sz !eee
em6 !j34
j34 !em6
hey +hf2
gmw +vfg
sad +saa
htj !fv5
fv5 !htj
i0c +u50 +hy7 +i0a
ccy +ccw +esr
ccz +ccw
efu +i6y +efs
8c0 +8bn
iyo !zfo +iym
iyp +6gr
h5c +h59
1y7 +1y5 +h5a
iqu +w9i !rtm
rtm +rtk !iqu
ja1 +80b +2c
4u0 +4tz !jt8
jt8 +jt7 +jt6 !4u0
jyu +jyq
ked +ke9
kec +kea
q4w +9ox
5se +6cu +5sa +f80
1sz +j2x
sd8 +sd7
ptg +ptc !rwl
o8t +68e
68f +68e
6fi +6fg !zfp +q6z !zfq
5h +5e
jyd +jyb
wj +wk
8d6 +8d5
8d7 +8d4
9fw +9fs
9fx +9fu
9ll +9lj
aty +atu
fwz +fwu
gul +guk
h67 +h65
iet +iem
lqg +lqf
ncf +ncd
oo8 +oo1
oo9 +oo0
q4x +q4u
qez +kyq
qmi +qmg
rhw !zfr +rhv
9l4 +9l1
53k +53i
53l +53j
g79 +e1 !zfs
kyn +kyk
owy +owt
nma +nm9
g7s +g7q
g7w +g7v
t5 +t4
jxs +jxr
jui +jub
jum +jua
jxg +jxf
4p0 +4oz
iwl +iwk
ad +ac
gc5 +gc1
gc6 +qz5 +vhr
m0p +m0n
i4i +i4a
7bs +7bl
q66 +q65
ntd +ntb
nte +ntc
h1u +h1s
h1v +h1r
xo +xm
r6b +775
me3 +me1
g59 +o85
ni6 !kuo +ni9
kuo !ni6 +kur
g54 +g53
91j !zft +91h
eq8 +epx
1e9 +l12 +l13 +b57 +tfu !rwp +pv9 +1e8
rwp !1e9 +e7y
iqz !itl
itl !iqz
i55 !1md +i4y
1md !i55 +1mb
d0 !zfu +cx
6li +6ll
axb +axa
pxg +pxd
st6 +a7l +st5
4ve +4va +4vb
q09 +q08
qf6 +qex
pum !eok +pul
eok !pum +7t6
rpy !de2 +md8
de2 !rpy +ddy
9dp +9dt
op3 +ug6 +9dt
cv +ac6 +cr
4ju +4hx
a9t +a9q
sc3 +32b
uu +us
e0y !fxp +frw +e10 +e0x
izj +izd
5x4 +5x1
5x5 !rlb +5x0
rlb !5x5 +rl9
ix1 +ix0
ix2 +iwz
639 +636
ea5 +ea3
w8 +rj8 +wa
a7z +a7y +ko5
5l8 +5ku
5l9 +5kv
61c +61a
kox +j6b +kow
gx8 +gx7
jbo +jbm
78p +w96
9dv !lfd +oib
l6q !kvy +l6l
kvy !l6q +kvx
nip +nih
kvz !l6r
l6r !kvz +l6m
map +utl
byn +aww
4jz +d9x +4jw
5r7 +5r5
9cw +9cv +npy
rwl !ptg +rwj
6ai +6ae
qlx +qlv
qly +qlv !9qp
3m0 +3lz
7rq +7ri +ud9
e3x !jlc +e3v
jlc !e3x +jlb
qi7 +qi5
hbp +hbo
33z +33v
1ao +1an
rks +e8r +ao5 !pcf +tdp
pcf !rks +pci
d4c +8kl
sug +su8
su9 +su7
suh +sub
32u +305
ppq +txr +ppo
q55 !1rq +q54
1rq !q55
ewo +i0o +lt5
738 +735
8pi +8pa
d8y +d9a
g4g !zfv +x03
m8j +lvq
d9 +d8
pnj !slz +pnh
slz !pnj +slx
lie +lid
m4v +n1r +m4u
m4w +6dz
a96 +a8u
115 +119 !zfw
qil +l4o
gfw +oe3
bxm +776
rte +rtf
cit !zfx +cis
i6o +i6n
c5a +9dw
pth +6ee
ecg +ecf
c58 +v2j
s8z +s8x
5he +8pv
kiv +6ac
a90 +a8z +3rm
d7d +epp
dfx +dfw
6f6 !zfy +6f5
gz3 +apa +qyz +3ro
clz +9vq
e40 +e3y
31f +31e
cm7 +njo +cm6
db6 !zfz +db3
kpc +kpb
lnf +lnc !ezj
ezj !lnf +ezh
763 !zg0 +75y
3b8 +3b6
1u +4fz +1t +5id !zg1 +625
9q9 +9q7
9qa !zg2 +9q5
19j +td4 +rog +19i
pf5 +pf8
eie !bl0 +ei7
bl0 !eie +bko
bl1 +iqq +bkq
f0g +71c
4bc +4ba
r47 +4ba
ibv +ibt
6u7 +6zq
poz +pox
5ig +48o
frq +ml4 +frp
rzc !8zz
8zz !rzc
ql9 +ql6
kgs +kgp
9xt !zg3 +9xs
epk +epi
kyc +uct
dxd +dxc
oq +oo
l3y +l3x
opz +cm6
8t1 +8sy
5n2 +5n3
8cg +8ce
5np !b17 +5nn
b17 !5np +b11
epy +epx
6kj +6ki
lz5 +1y4
p2f +p2d
q5b +q5a
q5c +wz7 !zg4 +q59
6o9 !zg5 +6o8
sog +sof
pcq +bxd
on8 +on7
on9 +on6
sax +sb0
668 +667
pmu +91i
hbv +w44
ciu !szj +9lw +civ
szj +szh +c2i !ciu +v2c
3bz +mni
20s +20p
2ts +24i
ra4 +ait
dz2 +dz1
a25 +a24 +anv
55h +55g
i7n +i7m
qbm +exf +qbl
e6r +e6p !7ok
7ok !e6r +l12 +l13
1ue +1uc
9wd +apa +9wc
c4r +c4o +fro +caj
g1j +gft
9it +9is
6n0 !eah +6my +cyu +cyv
eah !6n0 +eaf
68a !zg6 +688
fgy +fgx
q7z +q7x
6oi +6og
lrj +7t3 +lri
int +ilw +wwm +k1a +pod
97q +97p
lnw +lnu
s8b +ra3
at3 !zg7 +at2
qku +clq
doh !zg8 +dob
dol +v1s
9bz +dv2 +9by
m9e +m9d
3ww +3wt
n8n +awb
sxp +n2t !rxt +sxn
rxt !sxp +bgn
5hd +tx5 +5gw !zg9 +epr
pia +pi9
ec6 +ec4
6sw !eap +t9s
eap !6sw +asa
93 !zga +91
94 +92
t48 +t46
fc3 +fc0
fc4 !zgb +fc0 +mn3
qd +mg
oin +oim
rca +rc8
7jx +7ju
7jy +ce3
d3r +d3u !rq3 +dvg
rq3 !d3r +rq1
mf1 +roh
b1r +b1p
l5w +l5u
ee5 +ee0 +now
44l +44u
6g0 +6fy +j3c
efq +efp +efs
dba +e5r +db9
e20 !zgc +e1z
2tu +6bv
d81 +u37
rjv +1vh !zgd +th7
jj6 +jj5
oyg +1kx +91i
rni +rnf
ot4 +ulw
n7h +n7g
okk +ug8
bq1 +bpv
cvo +9h
7ek +9h
l35 +l34
p0w +p0s
nwc +75k
8e1 +edw +8dy
rt8 +rt7
86b +b3s +86a
71 +e8y
6af +6ab
jt3 +jt0 +p2l
yq +yp +q08
kyz !zge +kxz
aic +t94 +4z
erg !zgf +erf
hmt !zgg +hmr
lqh !rur +lqe
rur !lqh +ruq
lr3 !zgh +n5k +lr0
ph2 +ph1
pyz +pyw
f0h +71c
qpi !zgi +u9r
qpj !rwz +qpf
rwz +ruy !qpj +qpk
1wj !zgj +l1j +tig
m4c +ju0
mxu +m6f
eg0 +cp2
ke4 +6xt !mxp +ke3
mxp +mxn !ke4 +8jq +u9w
ge +5y0 +g3
pc +9vq !zgk +w20 !rtx +k99
k9b +533 +k9a
rtx !pc +rtw
3p5 +3p3
d80 +si4 +6r0 +d83
ks +101
rjn +rjl !zgl +rjk
4v8 +4v5
4v9 !zgm +uwk
lkf +7jf
ms4 +3b4 +wis
i3p !3tj +i3i
3tj +c41 !i3p +3th
3tk +3tf
mnh +mna
am8 !zgn +7zq +am7
s9u !zgo +s9r
bww +14q
bwx +awj
b3y +ux8
t4a +97y
9tg +uun !zgp +eh9
ehb +vmj +3hj
mno +mnn
k71 +k6z
2ux +395
oj1 !zgq
shj +shl !zgr
39o +39n
9h8 +9h6
24 +20
14o +14p
aiu +ait
njw +uge
qip +ogs
js4 +js2
efi +efh
efj +5n4
7vd +9vq +7vb
h98 +h91
mvu +5bo
o44 +2ee +qup +8c7
bg8 +gi3 +bg7
ief !lfu +ieg
lfu !ief +lfp
lfr !zgs +lfq
ruh +rug
j3j !ey1 +j3g
ey1 !j3j +exx
asq !zgt +asm
536 !zgu +530
5ga +i6l +b8c
oqf +oqb
oqg +rjp
97z +97y +7dk
imq +v5w
sde !zgv +sdg
roq +rop
c5x +c5w
cd6 +37f
78u +3wt
s1n +in6
kfg +kff
8v3 +8v2
9ik +uks !zgw +9i6
99b +993
99c +992
1st +x29
9up +9uo +thx
r3d +r3c
aqn +45
7e2 +p6r
isp +25s
mey +9go
syp !e7t +eqd +6e2
e7t !zgx +6z !syp +rxv
6jd +6jc
61o +61n
ccf +jk4
4b3 +4b1
fcd !zgy
mh +mj
hnb +hn8 !zgz
btu +bts
j78 +ezy +j77
12o +12n
gg8 +76s +20u
nsq +nso +1wl
q13 +q12
1xn +8q6 +1xl
md9 +md7 !zh0
oyt +elc
2kc !zh1 +1uy +2k6
8yy +ce3
2om +dqn +2ok
6e3 !rls +6e0
rls !6e3 +rlp
cnq +cno
4o9 +4o5
62d !zh2 +62a
65e +vqh +65d
pnx +pno
igy +iha
rtn +rtk
2of !zh3 +2o5 !eb0
awk +awj
ayk +ayi
pq9 +pq8
sbo +g33
1lu +tgz
ad3 +ad1
gl3 +gl4
lde +ldd
91l +91i
5f3 +5ez
in7 +in5
7on !zh4 +7om
dpk +bsk
4zu !zh5 +4zt
jvf +mah
jvg +jvd
89h +89g
l1i +l1h
1mm +1ml
jo8 +jhg
jhi +jhg
enp +wud
eso !ahe +esj
ahe !eso +aha
rqg +rqc
9tv +1k
fwy !zh6 +fxm +fwv
5k9 !zh7 +5k8
hqs +hqt
exy !j3h
j3h !exy
ir4 !itp
itp !ir4
jss +4o4
1eh !zh8 +utj
86c +65c !zh9 +z9
4oa +4o8
mcs +v7l
g2 +fz
1l8 +1l7
1qt +1qr
c5p +c5m +1x0
sr +1zw
v2 +v3
ju1 +ju0
o31 +1rl +n2w
qu5 +qu6
78q +yi +78o
34d +34c
1nx +1nw
1ny +7ob
mv !bhl
bhl !mv
cnk +clf
kyd +1zr
23g +23h
31n +31m
mvv +7dl +386 +380
3sw +sp
4jv !4jy +4hx +4rg
4jy !4jv +4jw +tcb
6kk +6kh +a4e +4sc +uun
5g1 !zha +alp
5gb +5g0
5gy +5h1
5ss +uwp +5sr
64p !zhb +64n
3v8 +3v7
kwh !65s
65s !kwh
66v +66t
3qw +3qs +67h
pti +pw1
6ed +6ee
4ri +csg
rlk !zhc
6ek +7l
6hg +6he
6p2 +4o5 +6oy
eb0 !2of +eb2 +ua4 +gz2 !2og
2og +g53 +k7m +2o5 !eb0
i19 +7a5 +9vm
7dm +7dl
7ig +7di +ubs
7pc !zhd +7pa
7pd !zhe +ucr
7vl +7vb
7ys !zhf +qn4
qtg +qtb
kj9 !zhg +kjf
kku +kjg
83t +84a +83s
87t +87u
7he +uso
7hf +7hh
7m9 +g32 +8ap
suz +x97 !zhh +su3
7rj +7rh
8q1 +8pw
8qg +8qf
7vq +x7s
7vr +a9s
7xp +7xg +7xh
8c9 +8c7
d2a !zhi +d29
88o +88n
cky +vx2
89p +iw5
8j0 +8iz
8pl +gbk +8l4
dmn +dml !zhj
4dt +386 +dmm
dn4 !zhk
1lv +vbk
8m4 +2c
8m5 +93l
im0 +t63 !zhl +ilz
8mz +8my
dom +doj +37f
l1t +l1p !zhm +l1s
l1u !zhn +d2j
8pm +8l4
rc9 +6a8 +rc8 !zho
8ri +8qq
8uf +8ub
8vd +8vc
8vx +8vv
8vy +8vu
93j +93g
978 +ori +97b
7yt +997
spr !zhp +spm
spq +spm
act +uob +9f1
9ie !zhq
9ib !efe +9i4 +9ig
efe !9ib +efc +ukm
9py +9px
9sh !zhr +9sf
9yy +9yw
a6p !rou +a6i
rou !a6p +ros
ezs !zhs +ezn
m1r !zht +m1i
m1s !ezt
ezt !m1s
a0l !roo +a0h +a6n
roo !a0l +unc +rot
af9 +af7
agc !zhu
aib +fro +aia
anu +r3v +r76
anw +ean +anv
aoi +eui
aol +4st
awv +1h1
azi !g9h +azg
g9h !azi +uoq
b6n +b7g +o2p
qp +win
bi8 +bi6
bia +ukv
jzb !blt +jza
blt !jzb +bls
bne +bng
bno +bnp
br6 +axa +bpf
c9m +c9n
cb4 +cb3
cde +cdc
go5 +3rm +me7 +che
ck3 +acs
d32 +d31 +clt
cm2 +cm1
oo5 +uyk +co9
cqp +cqo
crq !zhv +x99
cte +ctg
d0p +trj
d33 +veo
mv8 +mv7
mv9 +mva
d49 +d44
lt8 +d9y
d6t +d3v +d3u
d8z +d99
det +cqo +der +des
glh +7wa +ml4
lf2 +elc
emt +1vh
di4 +crr
dp0 +doz
s6x +jtp
drc +drd
dto !zhw +dtm
dy9 +dy7
dzx +dzw
e05 +eei +e01
fxo !zhx +fxk
fxp !zhy +fxm !e0y +frw
gds !zhz +gdr
gdt +fxn
hru +v1z !zi0
e4b +val !iiq +tia
iiq +a7g +iio !e4b +jro
jul !zi1 +jua
brm +e74 +jv0
aen +ael !zi2
e5f +e5d
e5g +e5e +e5d
ko6 !zi3 +92
em !e7p +el
e7p !em +e7n
6fz !zi4 +32c
ebi +ebg
ebj +ebh
rxb +eg3 +ec1
ede +edd
edj +e8o
8k2 !zi5 +8k1
efa +d22
ej1 +ej0
njg !zi6 +nje
em9 +v3x
o92 +c5n !zi7 +o91
psg +oqb
er1 +er0
saw !zi8 +sb0
ez9 +97y
f78 +f77
d1 +cy
mm6 +gji +11q
fsu +fsv
fvn !mn6
mn6 !fvn
p6n !zi9
fyn +geq
oif +oic
rsz !zia +8c2
gsd !zib +gsc
g44 +g3y
g7o +ags
g94 +g92
geh +gec
gej +gec
7ve +7vc
gpc +gpa
114 !zfw +119
du3 +du6
k4d +k4c +h9t
mkt +mks
hik +hij
hjj +t36
hsd +ce3
n20 +n1y
hv2 +8vi
hzo !zic +vmv
i0q +i0o
i26 +2ao
i27 +i25
i4h +i4c
i6v +i7e !rtd +i6x
rtd !i6v +rtf
i96 +i95
ghe +32b +udd
rth !zid
ivm +iv9
8e2 +jau +jaw
jks +jkq
lep +71c +leo
ju2 +ju0
2z6 +2z2 +k11
k5a +k59
k5b +k58
kk3 +kk2
m19 +osj
k45 +d0q
k5l +hv0
k8o +k8f
kmd +kko
kme +pnh +kmb
kq3 +ujm
kq4 +kq1
kum +pjs
si6 +si3
ky7 +324
ky8 +323
edu +eds +uhe
l62 +l60
l61 +l5z
l8u +2b4
ld9 +ld8
ldt +lds
ipi +7cu +pjy
rqp +rqo +uem
lf3 +ley
sua +t99
lrb +lra
lz3 +3uw
m6l +m6i
mbq +mbp
mg2 !ssq
ssq !mg2
lnx +lnv
n6r +n6x +n6q
nbb +nba
ndr +nds
npp +4ba
nv9 +th9
o0e +nv6
m5t +o6i
oa8 +m5s
ocx +ei
owm +owl
oeg +894
ofo +ofs
ogu +og3
okl +ke8
ojt !rw6
rw6 +rw5 !ojt
oo4 !zie +uyk
os3 +os2
osi +j9z
otx +ce3
ous +oum
ql8 +ql6 +ui7
pd8 +pd7
pfk +hty
pha +b9w
pkd +pkb
pm9 +mnm +mnn
psn +psu
pvj +pvl
q0b +bxd
jib +a8u
q2z +q30
q7v +q7u
qb5 +wzt
qck +nwb
qek +snw
qjo +7dk +qfy
qhn +l8
r2z +r2x
qn5 +oiw
qno !qn3 +qnn
qn3 !qno +qn1
rkr +e8r
rli +rlg
rlw +u78
rob +ro9
cjx !zif +cjw
rr6 +rr5
i56 !zig
dn5 +cgu !zih +dn0
s0b !zii +s0a
s1a +s19
sk2 +so +sfb
sup +su2
szx +8rh
t2n +t2m
8q4 +8q0
jxh +jxe
rui +e53
7wm +7wl
a35 +a95 +oxn
c59 +hen +c5g
cw4 +4k7
nw7 +nw9 +v2i
bpg +bpf +a9s
oke +tf0
7iy +3zu
e2k +6jn
8g8 +8fw
acu +acs
dmb +dma
5ky +5l0
4r8 +4r1
at4 +20l
4ab +4a8
gny +gnw
lvy +4kh
emi +emf
arq +arl
841 +83s
j3e +j3d
re1 +vmq
7uz +4hz
d91 +kfn
gli +glg
gio +d9c
o5 +a8n
g4i +g3z
lea +le9
ja2 +osh !zij +j9y
o6w +o6t
ot1 +n0v
5qp +68e
kiw +kis
3ov >3p1 >3p2 +me6 +3oz ~3p2 ~3p1 ~zik ~zil
56y >3ov +575
2nt >9q1 +2ns +3x0
o5s >3ov +o5q +o5r
3p2 >3ov +xgl !3p1
9o0 >9q1 +9o3 +9o2
3p1 >3ov +eiw !3p2
c21 >36q +d95 +c20
6ve >6vf +6vd ~6vf ~6vg
ssw >6ve
6vf >8ib +p15
omn >3p2
sqw >3ov +squ
59i >36q
36q >3p2
t54 >3ov +t53
om8 >3p1
344 >zim +343
2ff >344
sww >c6v +swv
345 >zin +343 +swv
p5w >cp9 +p5u
svs >cp9 +svr
f5r >zio +f5p +rhb ~f5t
bb ~bc ~bn ~kt6
lc9 >bb +lc8 +lcc
gps ~3sf ~c75 >bb
k7u >bb +r1y +k8g
bc >bb ~bb ~be
nul >zio +o00 +lgf
o01 >zio +o3n +o00 +553
men >zip +yy0 !hvl
hvl +htw +hvj +hw8 !men
ofk >men +ofi +ofm +i2t +ofq !sfa ~ofu ~gam ~gan
906 >i2u +905 ~8xf
i2u >ofk +i2t
ofu >ofk
def >ofk !ziq
977 >men +905 ~8xf
ie2 +ie0
omm >ofk >3ov +omk +oml
8xf !1k4
2kw >728
728 !c7u
c7u +1mt !728
c7v >3so
1k4 >ofk >rf2 +200 !8xf
1k3 >xb +200 !zir
lrc >1k3
kz >xb
sfa +sfd !ofk
obc >sfa
dxp >njn
9y7 >dxp
3s9 >1k3 !zis
njn >kz +r48 +4b5 +97e !1k2
1k2 >kz +15f !zit +9u2 +9u0 +sbj +9u3 +c3 +wvc +pft !njn
jtb >lv0 +k05
alh >307 +alg
307 >rf2
5wg ~lv9 ~mjb >rf2
lv9 >1k2 +mfr +lva ~5wg
sja >ziu +siz +2g2
pjg >kz +pjd !m3t +qi9
m3t >kz !pjg +yli
qid >rf2 +qi9 +qib !m3s
m3s >rf2 +m3x +m9h !qid
ob6 >m3s
sib >ab9
agk >pjg +agu +y8s +pls
agl >c6v +vid +y8s
717 >agk
ojp >cp9 +cpa +6w7
cpb >ojp +cpa
2i3 >ojp
ojv >ojp +oju
om6 >fqw +om5
c93 >fqw +qvu +c92
5ro >d4r +5rn +3oa
anl >5ro
480 >fqw
58e >fqw +58d
fqw >ziv +11q +byh +fqv +fqu !79w ~fqy ~cv3
6oe >fqw +6oh
om3 >ojp +om2 +fwe ~om4
om4 ~om3 >afv +om2 +fwe
btr >cp9 +cbi +btq
cbj >pac +cbi
pac >gez +pab
gex >ziw +ag1 +gew
nei >btr +btq
o3k >c6v +o3j ~o3l
5e4 >c6v +1cj
cp9 >600 +cp8
hrg >cp9
36r >8ib
o2n >2fx +o2k +o2j
2fx >5fw +2g0 +2g2
5fw >zix +5g9 +5g7
sj2 ~ziy >5fw +siz ~sja
p25 >sj2
ng4 >sj2 +nea
onj >sj2 >5fw +fqf +onh
nwp >zix +nwo
log >nwp +lof
5up >zix +5uo
ofh >5up +ogc
1kf >zix +cwk +1kp ~cq6
gw1 >ziz
c3h >zix +c3f
dfh >zj0
g8e >zj0 +g8d
mv4 >zj0 +mv3
klz >zj0 +klx
2b7 >zix +2b5
8tp >zix
ogh >zix
jso >zix +1jt +jsn
93s >1un +1bm +kux ~93r
kn6 >1un
1un ~93t ~6uz >93r +j24 +1um ~93r !943
93t >93r +1um +93z ~1un ~93r
943 >93r !1un
cq6 ~1kf >2kb +cq5
h88 >rf2 +lx3 !zj1
q2f >h88
93r ~1bn ~93t ~93s >4y8 +1bm +xgk !8oh ~1un ~943
41i >93r
d40 >8wq +d3z
rcn >8wq
3d5 >d40 +3d3
smf >atj
2if >atj +5m3 +smj
1bn >rf2 +1bm +c1k +1um +5m3 +xgk ~93r !8oh
f33 >1bn +f30
nzt >1bn +nzs
cvl >1bn +cvj
o06 >1bn +o04
8oh >q9i +ro6 !1bn !93r ~ro7
jou >q9h
q9h >8oh
8wq >93r +5m3
ohc >8wq !ohb
ohb >q9h !ohc
5o1 >1bn +5nz
6uz >1bn ~1un
mq6 >1bn +mq5 +mq4 +5m3 +xwz ~zj2
d51 >93r +5m3 +smi
298 >zj3 ~zj4
660 >h14 >rf2 +e61 +66q
2m7 >72y +kxi +c47 +c4t +hy2 +aru +htn +arr
9jt >8ib +9jv +5vb
mai >72y +hy2 +kxi +kxd +man
hxx >mai +hy2 +3p8 +kxd
ox0 >fsb
2ie >660 >kxr +2y9 +2y8 +2y7 ~zj5
g2h >2ie
7ah >2ie
fhu >2ie +fht
fmb >2ie +fma
l99 >2ie +l97
4bk >2ie
hj3 >zj6 !zj7
eb3 ~3p9 ~d47 >oaz >mai +3uv +d46 +3ur
ia7 >b5l +xg +ia6
9o8 >b5l
b5l >iv6 +xg +xfp
pea >zj8
d47 >zj9 +d46 ~eb3
f0d >o1 +f0e +8iw !os0
ehg >o1 +ehm +ehk ~zja
os0 >v8 !f0d
v8 >zm +m4j +9dr
h0d >r7l +h0c +ywi
dvv >zjb +8qk +pue
pua >ziw +d26 +dvz +puj +p3 +pue !zjc
d4q ~d4r >pua
d4r >adt +puj ~d4q
seu >79w +sr6 +fmh
79w >ziv +79y +79t !fqw ~zjd
onr >79w +ons
37l >79w +ome
q2c >9mt +juv +juu +q2e ~q2f
aip >9mt +nkt
lxk >aip
pl1 >aip
m45 >aip +m44 +nim +cbg
sk8 >m45
ejx >dvv +t26 +t28 +d26 +ek0 +xih
r43 >ejx +r42
j9v >dvv +j9t +dvz +q1 +rax
r04 >ejx +qzo +qzs +p3 +r05
gyx >r04 +gyw +gyv
l7n >ejx +t2x
jom ~71g >9mt +jok +jol +z3n ~zje
sq2 >jom
p7z >jom
9mt >8ib +jix +9my
ptv >zjf +ptm +ptu ~ptw
71g >9mt +71f +kke +99m +z3x +7ui ~jom
99w >71g +96o
331 >8ib +333
as3 >zjb +as1 +i1n +sme !zjg
abh >as3
as4 >85v +i1n
4of >9mt +sdj +l7i +mgd +o4l +sdi !zjh
mge +mgd
56z >pua +oku +pur +575
570 >64r +pk4 +574
bqk >pub +bqj
pub >ziw
cej >cpe
r7l +r7p
f08 >r7l +f0b
8u7 >r7l +8tt
ikx >r7l +ikw +iky
fr >1ba >r7l +8n6 +8n2 +fw
3s7 >r7l >pv +d76 +uth +d78 +7cd
pv >zm +1u7 +pt +ps
5wy >v8 +9dr +5wx +lfz
m4n >r7l +7cd
28o >zji +28n
iv6 >r7l +ivd +iuy
h6f >r7l +h6d +h69 +h6e +h6c +h68
8xx >h6f +8xw +8xv +97c +97e
8xg >8xx +8xa
otq >8xg
j4f >8xx
i3a >8xx +i37
irf >33g +ire
n4q >h6f +n4o +n4p
332 >r7l +fwa
ejr >fr +vby +o0s +eju ~zjj
5w1 >7q1
sh2 >5w1
6l2 ~4p6 >5w1 +6l7
4p6 >6l2 ~6l2
ege >6ig +6ik +egk +egj +egi !zj8
egf >ca8 +egk +egj
gv9 >zjk +i0j
mlf >ejx +mle +t2x +p3d
75c >zjk +75b
8gv >ejx +8gu +ew2
dif >8gv
85v >7q1 +taz +7u1 +7u0 +85y +85x !lv0
lv0 >2su +lv4 +lv8 +v47 !85v ~zjl
olj >lv0
foq >mhn +foo
muj >85v
1t3 >o39 +1t2 +1t1
dxk >cr5 +dxj
an >4y8 +ar +87g ~86y
p3c >an
p43 >an +p42 +p41
kbw >an +kbv +5p7
l9b >an
c7w >an
mj8 >zm
mjb >3s9 ~5wg
3ed >mjb
mfs >mjb +mfu ~zjm
n9l >d74 +n9k
odd >d74
d74 >2su +d77
jvv >as4
ab9 ~aba >hvp +ab6 +xul
r3j >ab9 +r3q ~5nc
mrk >zjn +mrj
aba >t0i +ab6 +xul ~ab9
sic >aba >t0i
qy1 >ab9
p11 >6vf +p15 +n3w ~6vf ~6vg
p16 >6vf
d27 >ejx +7i0 +7i1
n3x >zim +n3w
of7 >n3x +946 ~zjo
38g >zjp +368 +38f +758 +mv3
31a >zjp +jb1
3um >zjp +438
pwb >g2a +pwa
439 >zjp +438
8ib +m44 +9jx +8i9
9q1 >8ib +9o2
f60 >bb +f5z +byh +bgh +f83
18b >f60 +18a +3yu +5ml +5mk
auq >ziw
cih >1bn +mq5 +cif
mzj >ejx
j8t >zj1
4y8 +4y5 +xd +4y4 !m5e
c3i >4y8 +c3g
6nu >xb +6nz +xiw ~zjq
lsg >6nu +ls9
lug >6nu
m5e >ziw +pc9 !4y8
fe5 >m5e
bfn ~bfo
miu >zjr
c71 >xb
m77 >c71
c72 >c71
d4s >4y8 +adq +ado
xj >xa
r68 >xb
70h >xa
xa +s3h +s3f +s3t +s3k +4y7 +4y5 +xd +4y4 +4y2
hvm >xa
ng2 >hvm +ng1
cbv >4y8
mjm >xb +mjj
cr8 ~rf2 >4y8 +9pj +rf1
26f >cr8
xb +fn +ttf +xd +4y7 +4y5 +4y4 +4y2
7y4 >xb +7y3 !zjs
3rw >xb ~7er ~3sq
nj9 >rf2
mx4 >5o2 +mx2
5cj >rf2
a0v >rf2 +a0x +6wf +a0w
fvb ~fvh >lzg
l0 >xb +e3h +e3f
qgc >l0
mim >4y8 +6lp +mik +rf0 ~q4j ~q4i
a9i >mim +psi +m8y +nyk
qsw >bkg +i74
qj9 >bkg +2pl
bkg >xb +bka +bks +bkr +6aj +bk8 +gqf
q7i >bkg
8e6 >bkg +8e5 +8e3
mrl >bkg +5qb +mrj
pmj ~pmn >bkg
7ac >bkg
rh7 >bkg +3kc
mvn >bkg
p4x >bkg +p4w
mvw >xb
lai >mvn
kfs >lai
rf2 ~2km >4y8 +rf1 +rfe ~jzr ~lbb ~cr8
amn ~anf ~anm ~ana ~3mw ~793 ~96p ~an9 >rf2
an8 >8h7 +ann
q0u >xb +q0z +7j9
mfw >q0u +mfx
onx >3ep >2kk
ont >2kk
onu >xb
2kk >rf2 ~i1 ~h0n ~i5
da >zjt +df +db +dd +yuf +tb5 +7c
6bh >6q6
lpp >da +lpr
l1m >fg +l1k
lua >xb
lpo >da
7qn >zju +969 +7py +lx4 +7qk +7ql +7qm !eau
qc5 >7qn
96r >7qn +7qm
eav >xb +ear +eas +crg +eat +dy !7qo
1vz >eav +vdh
3zj >eav +3zk
9vx >eav +9w0
cfa >cr5 +5iz
onl >cfa
far >4y8 +fao
faq >5j0 +fap
8r >eau +8z
9e0 >xb +gjv
9dz >7qn
eau >zju +ear +eas +crg +eat +dy !7qn
do >eau
byt >eau
9vw >cr5
1vy >cr5 +vdh
bys >5j0
omy >eau
lk1 >eav +lk0
415 >lk1
8x >eau +c2c +7bz +ns +8z
238 >8x +mbw +236
mzq >8y
1pr >da +1pu +1pt !zjv
8u >1pr +7bq +8w +7bp +8v
86k >8u
1ps >xb +1pu +1pt !zjw
4ya >m8u +6ny +60h +xhw ~4yb
s0t >4ya
60k >xb +a9e +60h
m8u >m7h +xi +m8y +m8x +m8w ~m8v
lzt >m7h +lzu +j54
mi5 >m7h
m7o >m7h +lzu +j54
lzh >m7h +lva
mj9 >m7h +mfr
6fn >plh
3cf >zjx +3ce
bgq >zjx
num >sm3
m7g >mf6
pja >2su +v63 +lte ~lza
mf6 >m7h +m7m +v47 +mf4
mft >mf6 +mfr
maw >mft
mjc >acj +mfr
4y9 >93r +4y3 ~4yb
hnj >4y8 +xd +hne +fn
ry5 >hnj +ry3 +ry4
dog >hnj
hnk >dh +hnh +g61
9wi >zm +9wk !e5t
86w ~871 ~86z ~86v ~875 >zm +87f +87d +879
b0f >9wi
e5t >7q1 +81b +xi3 !9wi
m6t +syf ~7qz +m6q
d3g >m6t
ro7 ~8oh >m6t +ro6
5fx >m6t
jzg >m6t
5hi >m6t
hwu >m6t +cgh
g3a >m6t
qej >m6t
q9i >m6t
q9c >m6t !dh
ph7 >m6t
dta >m6t +dt8
565 >m6t
fiw >m6t
7tz >m6t
429 >m6t +428
5hf >m6t
5gp >xb +5gm ~5hf !zjy ~5go
j5m >azy +j43 +5kc
3rs >azy +3rr
dh >eau +e1 +dw !q9c ~zjz
t0z >dh
dm >dh +dx
e9j >dh
hle >dh +hlh +hlc
lbc >dh
lbd >dh
ido >kx0 +idn
4j4 >kx0 +4j3
ejs >dh
e9i >fsa +elz +9rx +elv
em2 >e9i +elv
fr8 >4ya
7c9 >e9i +7c6 +7c5
ett >e9i
au9 >e9i
oh2 >e9i
l8n >dh +yha
pin >dh +pim
bz >xb +zbs !e7l
e7l >xb +z33 !bz
lox >bz
jw5 >zk0
c9l >9w8
9w8 >1k2 +15f +y0g !zk0
p0n >9w8 +g2q +p0m +aup
5v0 >dh +5ux +5v7 +5v6 +64e
hf5 >92g +hf3 +hf4 ~zk1
pn0 >5go +pn9
5go ~5gp >m6t +5gm +5hb ~5gq
5gq ~5go >72y +5gm +5hb
43u >pn0
3ck >m6t +3cj
kbx >zk2 +kbv +5p7
na3 >m6t +na2
hmq >7of +hmu
hl7 >7qo +hl9
ld4 >hnj +lcy +mbt +4zg
m6c >xb +lud
6sl >mim +6sr !zk3
m5w >6sl +lwq +6sr +lvl
9gy >xb +9h1 +9h5
7es ~t >xb +7f7
308 >9gy +30p
31o >9gy
qag >xb
3n4 ~3n5 >zk4
3n5 >4y8 ~3n4
p1w >hnj
52 >ade +hkw
bo7 >52
7q1 >rf2 +7pz +85x !2su
96p >7q1 +ann +ohf
for >96p +foo
puc >7q1 ~zk5
2su ~zm >rf2 +e6x +h7n +i0 !7q1
jzr >2su
3sv >5n
zm >xb +e6x +h7n +e6w +dtz +dx !o1 ~2su
rff >zm
ry8 >zm +ry7
lu3 >zk6
ez7 >zm
o1 >xb +a7x !zm
85w >7ny +85y +85x
7ny >4y8 +zb4 +7nv +7o4
7q7 >nov +muh +z3c
muk >zk7 +muh +mui +7nv
p1v >zk7
ho1 >4y8
981 >97w +a6a !zk8
gls >zk9
ksa ~fdu >6om +w6e +6en
k03 >ksa +k02
gwm >pd6
4cw >ksa +4cu
sq3 >xb +hnu +sq6 !97w
ond >sq3 +onf +5mi
bas >6yl +bar ~7w7
7im >sq3 +hnu
jey >97w
97w >xb !sq3
97v >4y8
gcp >9ug !rsq
rsq >zka !gcq !gcp
9ug >r0r +es0 !zka
plh >4y8 +plj !sm2
2lh >xb +bm4 +xoh +pli !sm3
3js >2lh
6au >2lh
lxw >2lh +lxx +xoh
22r >lm
3bq >lxw
sm2 >7qn +sm6 !plh
8b3 >sm2
akx >sm2 +8ha
sm3 >xb +sm5 !2lh
75d >sm3
8dq >sm3 +qnq +8du +8dt
7rr >eau +epz +eq4
64g >eau +epz +eq4 +eq1
dqz >64g
aoo >64g
384 >sm3
35t >6yl
f09 >sq3 +f0a +sk6 +ska
dq1 >f09 +xnt
8pp ~8pq ~8pr >4y8 +8pt +8ps +8pu
8pq >72y +aht +8pt +8ps +8pu ~8pp
9vf >64g +vdh
9vg >zm +6uc +9vi +bf5
bg5 >9vg +mix
r0y >9vg
cr5 >eau +crg ~cri
hzg >cr5
cr7 ~cr6 >86u +87g
crh >cr5
fze >sm2 +m65
jdf >7qo
lws >2wk
2wk +2wj +2wi +g5s +g5w +g5v +mfg +3ct +mfh
qsx >2wk +lj
gxd >2wk
4i7 ~92z >zkb +4i6 ~zkc
5bs >7qo +g5s +g5w +g5v +mfg
dk0 >5bs
fe1 >5bs +ikd +ike +ikh +az9
4fq >5bs +4sl
712 >2wk +3ct
7dn >5bs +3ql +mfh +mfg
33 >7dn
3az >7qn +66n +66i +66a
66c >rf2 +66n +66k +66i +66b
3b0 >2km +un1
lwt >4y8 +lx2 !j7v
j7v >xb >4y8 +tch +j7t +zcb +j7u !lwt ~j7w ~zkd
j7w ~j7v >4y8 +tch +j7t
lwu >lwv +un1 +lx4 !375
375 >eav +go6 +go3 +xvo !lwu
6l3 >7qn +xdg !acn +o3b !plw
plw >cr5 +plt !6l3
lwv >7qo +lx4 +o3b
o39 >7qn
8b2 >o39
982 >o39 +hy8 ~zke
lww >o8j +un1 +lx5
6fm >h9z +6fp
sp1 >zkf
s >lww +x
t >7qo +xdg !8dk +34 ~7es
bj9 >o1p
4gz >66d +34
66d >t +66i +34 +62f +8cw
qg2 >66d
8b1 >7qn +gjv +dec
cr6 >86v +87g +crb ~cr7
7br >cr6
8y8 >gtp +8yk +8yj ~jfz
lwn >8y8
r7t >gtp
lck >gtp +lcl +lci
gtp >eav +x7d +hy3 +qu8
gto >zkg +gtn
nh >86u +87g +nf +t5c +ot
ni >86u
i1 >86u +i0 +hx +kzc !zkh
fuo >i1
moj >cr9 +h2k
mok >xb +h2k
cr9 >nh >86u +crf +87g +h2k
a7t >86u +87h +a7r
t11 ~t12 >86v
t12 >86v ~t11
81v >72y +822 +81u
81w ~81y >a7t +822 +81u +81t
86u >cr5 +87g ~86x
3z7 ~zki >86u +kzc ~lks
lks ~3z7 >eav
18w >xb +18u
86v >xb ~86w
eb4 >86u +eb6 +eb5
h85 ~zkj >4y8
278 >acl
40b >zkk +400
q3b >acl +v4l +gk9
acl >cr5 +uqa +ul3 +acr
2nl >q3b +2nk
3n1 >7i3 +3mq ~3n0
7i3 >xb +7i1 +7i0
8r7 >7i3
86s >j4b +86t
dvw >7i3 +ykr
459 >zm +b5u +yxn !3n7
azz >459 +azw +xuq
hn4 >m7h >459 +j53
jki >459 +7k6 ~67f
e3k >7i3 +7i1
b8a >7i3 +334 +b89 +7sa
401 >zkl +u49 +400
8l7 >bkg
40c >401
l7g >q3b +377
ehd >acm +uqb !zkm
ack >eav +acr
l7h >ack
lz9 >zm +v63 +lz8 +lz7 +79b +lte ~zkn
j0o >rf2 +j0n
9bd >7qn +9be
gij >7qo +gim
3hg >2su !zko
je6 >zkp
je7 >e7l
ppe >zkp
gyh >5s0 +hly +hlx
d75 >2su +d77
p6g >xb +p6e !zkq
270 >3jm +26y
cv2 >3jm
no3 >xb +nnp +nnn !zkr
evw >9g
4b0 >evw
kqn >evw
9g >xb +dv
qe4 >9g +8tv +eo7 +qe5
6tg ~6th >7ny +n0k +6tl +6tj +6ti
6th >7i3 +n0k +6tl +6ti ~6tg
9en >6tg
9em >7i3 +u6w +a1w +a1v
9el >7ny +a1v +6tl +a1w
5gf >ixw
gpt >5gf ~zks
hai >8hl +hah
8hl >xb +8hk +8mm !ixw
ixx >1kh +ixt +iy0
ixw >1kh +ixt +iy0 !8hl
lqu >1kh
npw >1kh
ww >1kh +wv
32p >ss2 +32o
jtl >32p +jtj
32q >zkt +32n
ss2 >zjp +ss1 +32o !2zy
2zy >zjp +2zw !ss2
n41 >zkt
3un >9bh +3ul
rf3 >cr8 >zjp
9bh >zjp +9bj +9bi +9bg
5th >xb +5tq +5td !zku
21g >5th +21f
la6 >5th +la4
3vj >5th
p7l >9bh
8f5 >p7l
p7k >xb +8gn +p7i ~34w
qv3 >5th +qv2 +zdm +nty
k1d >5th +k1b
k1e >dsz +k1b
dsy >5th +dsx
63k >qv3 +63i
dsz >xb +dsx
38h >zkv
la7 >zjp +la4
cmj >zjp +cmh
o7u >5th +o7r
cmk >5th +cmh
t5j >zjp +t5i
a2k >eav +ear +epz +eq4 +a2l !pds
lwm >a2k
pds >7qo +lx4 !a2k
lhy >9q1
e19 >zkw +e1c +g3x +g3o +g3u +g3p +g3n +g3w
p2z >e19 +p2x
7fj >3o3 ~3o3
7fo >7i3 +i0j
7do >o1p
2kb >zm +2k8 !zkx
944 >2kb
36e >86u +bcg +36d
ogi >2kb
36a >86u +bce +366 +bcf +367
9il >36a +vm1 +bcf
ozy >86u
ho9 >sm3 +yws +j8e
nhh >zky
rdx >fg +rdw +rdz !zkz
4ar >fg +cjb +4at
rdy >fg +rdz
fg >xb +tb5 +fk +fo
t7j >fg
t7k >fg +i5j +5b5
lpq >fg
1v4 >fg
fh >77 +fj +fn
c35 >77
k3v >nr4 +k3r
nr5 >fg ~zl0
mc5 >nr5 +mc4
nr4 >xb ~4dj ~fsh ~c0 ~1pj ~vp ~e96
ffd >nr4 +ffb
m1c >fg +m1v +m1t
77 >xa +7c +df +db
b53 >77
b52 >bkg +b4z +7c
ld3 >cq7 +4ap !8oa
8oa >xb +8o7 +8o6 !ld3
q8j >77
qgi >hnj
qgj >d1u
stg >eau +stj !i3e
sth >xb +3ty
ss5 >sth
sti >xa !zl1
b74 >stg +b73
6h3 >qth +i3l +3gl +6h6
3gm >i3e +3gl
i3e >4y8 +xdg +i3d +xdw !stg ~i3f
qc6 >i3e
8dj >stg +uq8 +8pn +8po
448 >zl2 +443 !zl3
86h +tzx +aer
aeo >rf2
376 >zl2 +aer +tzx +xdm +4fp +443
cf1 >448
9bs >376 +9br
2nu >448 +a2h
a2e >7rr +j1m +j1l
3nw >j9v
446 >3mw +443
acj >cr5 +uqa +3dv
3e7 >eav +3e5
9hw ~36i >zl4 +imw +15z
7jz >4y8 +30i !zkw
9an >7jz
309 >7jz +30o
3rf >xb !zl5
snl >m6t +snk
8dv >4y8
in4 >xb
36i >xb +deo ~9hw
nwf >fg +bey +ber ~4uh !zl6
adm >zl7 +z2i
fyj >cr5 !zl8
o1p >7er !fyk
3tu >eau
3tv >3tw
fyk >eav !o1p
92z >fyk +vid +fyl +l00 ~4i7
p0c >92z
9nk >fyk +plt +pm6
25d >6ol +25i
3vi >6ol +3vg
5pg >6ol
b30 >25d +b2y
apu >azy +941 +apt ~zl9
6r9 >zl9
2f7 >7im >6ol
hd7 >6ol +hd5 +hd6
75j >d8d +75i +qwd
31b >6ol
6ol >zl2 +6oj +6os ~zla
fa8 >zlb +fa7 +fa6
o82 >3aq +3aw +o81
mq0 >6ol +mpz
2bg >coy +ylv +2bf +2be
bu9 >6ol
bsx >bu9
n88 >bu9
coy >6ol +cox +cow +3u6
dee >coy +ded
pd6 >zlc ~zld
3pq >zlc +3pp
3aq >4y8 +3ao +3av
3u7 >coy +3u6 +3u9 +3u8
3kx >8s2 +3l1 +3kw +yr3 ~3l3 ~3ky
3ky ~3kx >cr5 +3kw +3l1
rgt >3kx +rgs
89m >nov +89l
8n8 >zl2
3m8 >bob +gzq +gzr +xu2 +cpi
l80 >3m8 +l7y
hef >3m8 +xu2
km0 >8lm +kly ~zle
jho >8sq +yqh +jhm +xdr
pqd >4mc +pqf ~pqe
pqe ~pqd >8so +pqf
nfh >jho
nwj >zlf +nwm
nwk >7i3
3mw >zl2 +3nh +3mv +3mq ~7q7 ~3n3
flh >3mw ~zlg
3n3 ~3mw >8sq +3nh +3mq +3nj
pwj >bob
7kk >3n3 +28w +nwm ~zlh
704 >4y8 +3nh +bo6 ~zli ~zlj
703 >3mw
705 >704 +5ht
4yy >705
72b >705
vc >705 +vb
p1k >bob +p1j
bob >3mw +boa +yit +bo9 +boe +bod
79f >bob +79j
1i8 >5vq
5vq +d0t
kww >5vq
90v >kww
5vc >5vq +1e4 ~5ve
amm ~zlk >5vq
18d >5vq +tfa
5vd >ac1
86x ~1ib ~86u ~zll >5vq
lvn >5vq +emp +m8r +m8h +lvq +lvo
5w7 >5vq
5vr >5vq
d0r >5vq +ir1 !zlm
2lt ~d0s >5vq
5vf >9wy
2lu >5vq
p0b >2ih
5qk >5vq +68e +6d2
3ny >2mg
3y0 >2mg
2md +2mj +2mn +par +9yc +2mh !9t0 ~zln
3nx >2mg
fb1 >2md
c7s >2md
1tj >2md +oj
3nu >2md
fr3 >2md ~kb3
9oh >2md
q9q >9oh
2me +2mj +2mn +par +2mi +2ml !9t0 ~zlo
s0h >2me +o6b
nri >2me
4it >jtw
meu >4ir +mfq
mfo >4y8
d05 >4ir +ju0 +jty
kaa >d05
pf2 ~1l >d05
jii >4sb
fos >4sb +fop
cf3 >4sb
9t3 >bf +63c
9t0 >xb +uuo +67p +8av +9sr +9st +9sz !2me !2md
7ba >9t0 +1aj
20w >9t0
pc7 >zlp +cxk
fgd >9t0
olb >5kp +702
8p7 >9t0
g0g >zlq +g09
79p >97v >zlq +79o
3xn >zlq +3xm +d8p
c6q >cr7 +p41 +p42 +c6f +o0k ~zlr
42r >cr5
3xz >86u +3xy +3xx
mtp >cr5 +mtn +mtr ~zls
76c ~8az >rf2 +acc +7oa +7o9 +8at +8aw +8as +8au ~8b4 ~8b2 ~8b3 !zj9 ~3n0
k35 >76c
fvc ~2r1 >76c ~zlt
stn >fvc +stm
972 >76c
5mg >rf2
hkn >6yl +hkm
34t >q3b +34s
34u >zkk +34s
7cy >2pr >zlq +rh2 +2po +5qb
3mx >9t0 +phi +8j9
dk4 >3my +1ku
3nv >3my
d07 >3nv
96c >4sa
bqm >3my +esd +z7y +dec +cxj
3a8 >3mx
3a7 >oia
3my >9t0
f8 >4sb +3mr +fa
68u ~zlu ~zlv >bdr +8pt +68t +zcn
pr0 >zlw >a67 >4y8
pr1 >zlx
a67 >zl2 +a69 +s39 +x6h +a6a
h9z >ep8 +ye +h75 +rro +bxr +rrh +ssk !zly
fu4 >rrm +fu3 +69y
atz >rrm +atx +69u
6ow >rf2 +551 +556 +6ov +6p7 !d8k
6p6 >4y8
j4w >d8k
554 >xb +551 +556 +6ov +6p0 +6oz +6p7 +6p1 !d8d
d8d >xb +v8s +d8a +d88 +d8b +d8h !554
j4x >d8d
d8k >rf2 +v8s +d8i +d8a +d88 +d8b +d8j !6ow
si2 >xb +d8h
sid >4y8
si1 >4y8 +d8j
43d >ndo >r7l >zlz +z9m
bql ~bqs >zm0 >rf2 +bqi !3ar
686 >zm1 +64w +5nl
3as >xb +3ao +3au
3ar >rf2 +3ao +3au !bql
3b1 >3ar
dyi >bqn
bqn >xb +bqi
h82 >bdr +wtp +h81 +ql3
7tv >h82
43a >rf2 +5v9 ~43c
43t >43a
okc >43a +okb
ndo >d8d +ndm
43b >zl2 +43m ~zm2 ~43c
o9h >30g +ndm
43c ~43a ~43b >84n +b2w +b2y +b2x
748 >43c
qzm >43c +qzk
30g >zlz +ndm
34g >q3b +34i +330 ~zm3
4yh >xb +8nm +nyk
60j >mim +psi
4yi >xb +6nr
bc0 >6nu +bbz
hba >4y8
r4s >xb +r5s +r5h
1n7 >xb +1n6
r5f >xb +r5h
hb9 >mim
6nt ~6nv >4y8 +6ns
lza ~pja >xb +6sr +lte +v63 +79b
6nv >xb +6ns ~6nt
min >xb +mit +xda
ews >m80
ewr >xb
mhn >mim +mhm +mhs +foo
7em >3z9 >xb
jun >xb +edy !7zy
7zy >xb !jun
86r >84n +281 +812 +83n +83m +84r +84l
d0x >84n +812
7nj >sm3 +9ua +7ni +9uc
9u8 >sm3 +9uc +9ub
fo6 >sm2
3n2 >zk0
7mc >3n2 +xyb
7in >3gj !a9o
576 >6dp
990 >4y8
nwd >7rr
nwe >64g
qc4 >zkl +kch +kc8 +qc2 +qc3 ~qc6 ~b62
96d >xb !zm4
75 >da +5is
q5n >fg +q5o !zm5
jwn >q5n +jwm
5nj >zl2 +5ux +5v7 +5v6 +5nl +5nm +vmx +bxr +y04 +hlh +hlc +hlm +1qa +hll ~hli +338 +33e
3w >5nj
h84 >5nj
33f >5nj
6cx >5nj +6cw
gn >5nj +hlh
vh >5nj
bxk >bdr >d8k +vmx ~zm6
793 >8lm
8lm >zl2 +8lp +7q9 +8p4 !eai
bf9 >eai
7nz >zl2 +7nw ~8ln
8ln ~7nz >xb +8lp
gnz >xb +gnu !zm7
o8j >xb +ygp +lx5 +xii !63n
63o >xb +9k3 +63p
63n >xb +63q +63p !o8j
olv >63n +h3p
pnu >6pl +pnt +pnr
mfk >pnu
6pl >1kh +6pv +1kn +xhb +iyt +1kq +fx +6gt
erz >6pl +erx
4u3 >xb !7oo +4u2 +4u1
7oo >xb +xir !4u3
c37 >xb +lpd +lpj +kqk +kqo +lpe
koc >c37
b5n >c37
hun >c37 +xwi +22m +hus
fsh >c37 +lpd
kuh >c37 +bxi
60a >i4j +5zq +5zp +xi4 +60d +60c
60b >xb +3bn +3bm +5zq +5zp +60d +60c
a5r >xb
a5q >xb
86z >4y8 +87c +hn2 ~86w
5cw >xb +5cv +5cu
i4j >xb +xi4 !zm8
i59 >xb >zm9 !zma
h2 >q94 +h8 +h7
e2t >3se +e2v
gcd >hvr +gci +gcj +yqf +5t6 +5t9 +5tc
5ta >gcd +5t9 +5t6
m55 ~m54 >hvq +m57 +hvk
m54 >hvr +m57 +hvk ~m55
dly >zmb +dlx +dlz
nro >zmc
mtj >nro
mc7 >gcd +m57
e2s >he3 +e2u
9pr >ces >he3 +9ps !zm9
4b7 >zmc
a6g >xb
pfd >xb +pff !gfz
j0p >pfd +y0y
pfc >4y8 +pfe !m3v
qtj >2wk
5dp >2wk
m3v >sm2 +xc5 !pfc
gfz >xb +xc5 !pfd
m3u >gfz +m3x
qth >4y8
qti >xb +qtk
b3n >qti
b3m >qth
3k >8h7 +yv5 +3i
374 >8h7 +vz5
akw >8h7 +1t1 +akz
1bu +1bo +1c5 +1c3 !8h7
cc8 >1bw
5w8 >1bu +pzg
9pf >1bu +9pi +xix
447 >9pf
2hc >ql
b7a >1bu +b79
1bw !zmd
bvb >1bw +v2h
rfm >1bu
76y >1bu
1bv >d0r
44a >1bu
lqk >1bu +lqm +lql
9pg >1bu +9pj
3o0 >1bu
8h7 +s35 +8h9 !1bu
8b4 >8h7
hh1 >7qo +hh5 !h36
n9z >7qn >zme >l1m !na0
na0 >eau >l1m >zme !n9z
h36 >eav +h39 +h38 !hh1
h37 >aet +h39 +h38
7er >7qo +lx4 ~zmf
oep >7er
qnt >7er
qnu >7qn
qnl >7er +qnq !qn9
qnk >rf2 !qn8
qn8 >rf2 !qnk ~qn9
qn9 ~qn8 >xb +qnb !qnl
7q0 >7qn +9ev +sh4 +7py
8f6 >7q0 +8f4
smo >7q0
dae >eav
dad >eav +moq
o0y >eau
96b >7q0 +969
anh >96b +ann +819 ~96k
5j0 >eau +mop +5iz +hul +slj !sh3
bup >xb
sh3 >7qn +sh4 !5j0
11e >9vw +11d +go7 +go6 +go3 +ygr +go2
3n0 ~76c ~3n1 >4y8 +yks +3nh
t62 >4y8
372 >3n0
bwy >zkl ~zmg
lxh >bwy
3l3 >xa +8sb +8se +8sd !i3f
s3o >zmh +1qa +8sd +s3h +s3u
i3f >xa !3l3
oxy >hnj +oxx
5n >7rr +5q +dvj +oyz +oyy +x77 !7oe
7of >xb +flq +7og !5o
mg8 >7of
5o >xb +5q +dvj +oyz +oyy +x77 +5r +5u +5t !7of
mi1 >eav +mi0
mi4 >eav
7oe >7qn +7og +flq !5n
52d >xb +7uk +7uj +dzv +yb3
oe7 >sm2 +ann +flq +7og
oia >7oe +flq
oe6 >7qo +ann
7qo >xb +7qm !eav
8ed >7qo
6by >zm0
d1t ~d1u >4y8 +z8j !zmi
d1u >4y8 +z8j !zmj ~d1t
9im >zm0 +le2 +7a8 +7a7
bdr >zl2 +wtb +g8i +g8h +bdp +z3b
h83 >3o2 +wtp +h81 ~mz1
bqs >zm0 +bqi ~bql
7ab >zl2 +le2 +7a8 +7a7
lok >rf2 +loq +lop +lou
3z8 >zm +3zc
3o2 >zl2 +oqy +8p5
8p8 >rf2 +al0 +8p6 ~zmk
9r8 >rf2 +9r7 !azx
5gd >9r9
bci >9r8
a5t >9r9 +a5v
257 >m6t
9r9 >xb +9r7 +a5v !azy
sch >9r9 +s16
kgh >azy
ju6 >kgh +gzd +ju4 +ju3
915 >9r9 +913 +xy8
azx >rf2 +azw +b09 !9r8
azy >xb +azw +xdt !9r9 ~b0d ~arh
qz1 >azy
j4s >azy
lyl >azy +m90
puu >zml +tzn +z3k
put >4y8 +tzn +z3k
bdf >bd9
bd9 >6xh +cuk
oip >ond +cuk +oio
631 >azy
62n >269 +62j
n7q >xb +n7u
h1h >fg +7c ~zmm
nqq >rdy +j53
dmc ~zmn >zmo
dmd >rf2 !zmp
5ly >rf2 +5lx
5lz >xb +5lx
ott ~zmq >rf2 +awg +awd
dvh >kr2 +d3q +d3o !7ul
d3w >bf +d3p +d3o
7ul >7oe +7uj !dvh
p83 >7ul
7um >52d +7uj
dw3 >4y8 +dw2
dw4 ~k32 >6dp +dw2 +o74 +lfn +o75 +hxd !zmr ~cdm
6dp >52i +6dr +6dt +wc1 +79k +pyu
ej6 >bhq +ejc +ejb
430 >6dp
o76 >6dp +nid
lel >6dp +79k +p5q +p5p
b7z >zkl
b80 >bkg
fi >zms +tx !zmt
lq3 >fi
rb7 >fi +rb6
6pm >fg +6pt
eai >5v1 +eal +xdl +tzh +6fp !8lm
3zh >eai
ep8 >rf2 +6fp +epb
p9r >ci7 +p9p +75u +75t +4at
smg >85w +sme
svc >7ny +966 +svb +sva
svd >sm2
iaf >sm3 +j67
15w >fge +7xd +15x +160 +15z ~zmu
4dn >9mu +7xd
9mu >84o +9mx
fix >9mu
974 >9mu
7fk >9mu
owe >ziw +g3q
lni >9mu ~7dn ~7er ~7fk
js6 >zm +vyx
3wp >js6 +kdl
kdm >zm +kdl +9k3
ko0 >rf2 +knz +ko2 +zcq
8pr >zm +8pt +8ps +l9x +l9w +l9z ~8pp
l9y >xb +xhf +dyz +144 +l9q +ekn
36s >bkg +36y
7c8 >bkg
e3l >7i3 +p1t +334
ahj >9mu +on3 +on2
p8i >ahj
79m >9t0
imu >q9c +7xd +imw
973 >fge
h0b >fge +4kj
a1e >fge +7xd
1xx >xb +1xz +1y0 +1y3
h5f >xb
h5g >a0z +hu5
q72 >ixw +1kn +q71
5pk >q72 +5pc +5pj
b1i >9t0 ~ns3
584 >xb +582 +yj0
ltx >fg +26c +67z
lty >zmv +26c +7c +7b
l1n >zmv +l1l +264
632 >9t0 +5lc +67t +5kn +b2m +63c
qz0 >632
5hj >632 +63c
b2n >632
4fw >5hj
5iy >4sb +5ix +5iw +1aj +63c
788 >5iy
4is >632 +e4x +mix ~7n
ep >4is
ns3 >bqo
ce7 >ar7 +ce6
b5m >1t6
kdu >8so +kdt +kds
kdv >8sp +kdt +kds
kdw >xb +kds +kdt
8dr >p1w +8dt +wii ~zmw
skf >8dr
ske >8dq
8u8 >8dr
pn1 >m6t +ft1
qu >lzh +s5d +8i7
cdb >xb +cd9 +cd8
h4w >4i9 +h4s +xxq +10w +h4u +ycb
hbj >h4w +hbh
j88 >h4w +pdm +bhi +t4y +j86 +byx
5k2 >h4w +qu0 +qtx +qum +qul +5k1 +5k3
5in >jsf
arz >h4w +oti +oth +arx
6ig >8gq +wib +6il +6ik +keu +ket
6ih >xb +wib +6il +6ik !zmx
vg >zmy +vf
eol >8ka +eon +wi3 +f1a
eom >xb +eoo +zck
smw >eom
otl >eom
f17 >8sp
ni3 >eol +syf +npd ~f9
gxw >eol +gxv
fzl >fvb
f16 >ap +wi3
kpi >f16
i2 >eav
n7r >azy +n7v
eip >azy
5qs >rf2 +5qr
4a2 >d1t +4a1 +4a0 +4a4 !zmz
rzl >xb +rzi ~rzm
rzm ~rzl >xb +rzi
5gh >bps
99x >awq +96o
awq >9wi +aws
a9o >l0 +aa2 +a9u +wvc +pfq +pfs !7in
awr >xb +aws
au0 >7oo
5eg >xb
pki ~zn0 >1kh +pkk
f5g >zl2 +f5f +f5e
jw4 >zn1
gx1 ~fko >xb +gwz +gwy ~gxd
ek5 >gx1
bq5 >zn2 +bq4
bq6 >zn3 +bq4
hud >zn2 +b8e
1qy >gx1 +1qx
b67 >gx1
qvd >gx1 +qvb
qar >6nu +qau
btp >72y +fqf +p47 +bek
fqg >bem +fqf
8gw >xb +8gu !9rf
fsk >8gw
9rf >xb !8gw
a0y >9rf
3yn >hnj +3ym
232 >5y !biv +230
jzs >3sj
sla >232
biv >3sj !232 +p2y +dfg +dff +biu
3sj >5y
kx0 >l0 +czg +kx9 +kx8 +kx5
7cj >kx0
8xy >kx0 +8xw
pvi >kx0 +pvh
58z >kx0 +58y
myv >kx0 ~k84
v9 >pw +9ds +v61
i1d >36i +2tt +9vj !zn4
3x1 >9q1 +3x0 ~3x5
bem >3x1 +wu4 +bek +owh
8r6 >bf
etn >2bt +8ok
ey4 >xb +ey9 !zn5
ryz >8r8
cnm >zjp +cnl
37d >zjp +37a
1gg >xb
r5e >hvq +r5j
ei4 >xb
b1t ~ap >4y8
q8z >b1t
ao >4y8
je0 >xb
mp8 >zn6 +mp5 +mp3
cvw >kz7 +cvu
5lw >9t0 +5lv
64c >6nu +64b
6nc >xb
7ce >ksa ~zn7
6rg >ksa
lv1 >mhn +lv7
lki >lv1 +lro
5w9 +xix +9pi +acb
83k >lwv
gik >zmy
86i >7er +x7h +86j
8th >xb
kd0 >xb +kcz +kd3
nom >2nd
opm >459 +opk
mi6 >459
msr >xb
lw0 >5th
s6a >lw0 +nb3
4kg >lw0 +4kf
mxh >zn8
nuy >4y8 +nux
nuz >xb +nux
qi2 >xb +qi8
rvj >xb !zn9
jb0 >4y8 +2is
hvn >4y8 +myr
nrp >86w +yqf +5t6
ftu >ejn +b4c
3o1 >ji4
itw >m5
itx >1i8
3tw >eav +agz +agv +ah2 ~agm
agm ~3tw >xb +uqa +acr
acm >9vx +uqa +acr
plx >3tw +plt
9o9 >sm3
5ve ~5vc >4y8
q0v >xb
93u ~zna ~znb >fge >6om +941
4p7 >4y8 ~znc
4ps >4y8
870 >4y8 +87h
j2a >870
r4t >xb +r4u
25e >d8d
kbn >6ol
9m6 >xb +9m9
8dd >9m6
be4 >4y8
d37 >xb
86y ~an ~872 ~875 ~znd >4y8 +a7r
bcj >9o1
9o1 >5vh +9o3 +9o2
74e >eau +74d !zne
154 >xb +15e
5vv >lqk
a2f >1bu ~znf
rfk >4y8
hyp >8q8
nyn >eqs +8nm
myu >2kk
n8b >bhq
g39 >zm
4yb ~4y9 ~4ya +8nm +nyk
r5b >4yb +jiw +r5a
r5c >6nu +r5a +6nr
60l >4y8 +psi
8oi +8ol +xex
evj >4y8 +evi
q3c >eau
r69 >nyo
nyo >xb +nyk +nyl
nyp >4y8 +nyl
3wc >m6t +3w9 ~3wf
p4e >xb
hlf >5v0 +hlc +hlh
925 >xb
gpu >xb
8xb >xb
q3y >4y8
q90 >2kk
sj6 >m6t ~mo6 ~sj9
gjw >dw4 +gjv
l2s >xb
i3 >zm +kzc +hx
3mz >2kk
nrq >2kk
9u7 >xb +15f +9u1 +9u0 +sbj +9u3 +c3 +aa2
nun >xb
j2m >xb
ozn >xb +y5w
fuk >4yb +fao
s4d >4yh !zng
mzp >4sb ~znh
bff >4y8
av9 >4y8 +h18 +h1d +av5
sj7 >zni
4a3 >4y8
7ij >52i
a68 ~znj >xb +s39 +a69
5hg >m6t
i4k >xb
kgt ~kgu >c35
non >xb
prk >gik +prj
sbq >xb +y0g
ndp >43a +ndm
mrx >1bu
ba2 >4y8
d5k >6nu
pvg >6nu
nt8 >xb
psx >7er
4ma >m6t
7i4 >4y8
1dp >rnd +eps +vyo +1dr +1dj +cle +tx5 +64k
rnd +eps +1dr
ojn >jrd +tjh +no2 +nnp
4pa >rnd ~znk ~znl
azd >1dp
4pt >1dp
r0p >rnd
8cx >1dp +62f +8cw
lq7 ~9yz ~nk3 +lq6 +eps +1dr
jrd >lq7 +jro +jrm +uha +jri
1dd >lq7
fjc >60 +lto +yfb
t3x >a4
rne >2o6
ai4 >7qx +ai7
et1 >rnd +eps
q5d +eps +q56 +9qb
fj8 ~znm
fj9 ~fja +201 +203 +5q0 +fje !znn
fja ~fj9
d50 >fjd
adr >adu +ado
gap >adr +m51
h0m >94i >fut >fjb +gnf +5xa +h0p
fut +fuw +7s +1dt +fuv
m40 >fut
4pv >fut
8js +8jx +3og +8jw ~b1v
sxq >8js
sxr >ei5
4p8 >8js +pp9
fuu +8ij +por +jv8
1vo >fuu +1vu
9uh >erc +ioo +44m +66m +kqe +eqc
3y >4ug +66m +kqe +eqc ~kb2
kb2 ~3y +98h
9p6 >60 +3fi +3fv
arb >9p6
3x >fut +fuv +1pt
1du >r3k +1dt
r3k >fuu +kqo +dm3 +r3m ~871 ~cq7
871 ~r3k ~cq7 >eo2 +vci +9hh +9hg +9hf +9he +kqo +r3q +r3m +r3p ~86w
94j >871
65q >pot +h8q +h8o +h8n +h8m
eeg >eo2 +8uc +xgv
3cl >pot +cpd ~zno
94i >fuu +ab8
2jw >znp
eb9 >znp +eba
8ej >eb9
djm >2oa
pot >lp1 >fut +por +jv8
pou +8ij +por +l9d
gpf >pou
hhj >pou
49j +dyv +qo5 ~m5y +mgf +ltt +mha +lts +h8n !31p
31p !49j
m5x +lts !bjt
bjt !m5x
ltm >fj8 >49j +ltn
m60 +m61 +m62
m63 >m5y +m64 +ltt
m5y +lts +h8n
5xq +lts +5xs +5xu
5xr >4sq +5xs +5xu
fvd >ggo ~fve
f6n >fve +f6m
d ~4rm ~9e1 +k
nm5 >d
fve ~fvd +apv
c >fve +j +m7e +yxm +ge9
bju >fvr !znq
fvr +w51 +ybm +isq +4k0 !1u4
a92 >9mu +w51 +isq +a93 +aab !e9k
i7w +i7z +i7y +8oc +8od
oe1 >i7w +nzr
jim >fvr
1u4 >znq !fvr
e0i +8oc +8od +i7z
ogr >3wn +on0 +lrp
a1z +oh1 ~ohd +hkr +hkq +a26 +a28
ohd >a1z +pp9 +oh1
hks >dzh +hjv
dzh >ltm +dz7
rho >dzh +4zj +rhn
dzg >864 +dzc +ltn +dz8 +dz6
7kx >864 +zf5 +7kv +7l1
6bj ~38a >hks ~fam
hjd >6h7 +hkq +hjv +hj8 +hjf
hli >yl
hx4 >fam +fal
38a ~6bj >xb
hx0 >38a
5gr >5eh +vcg +gj9 +5eb
lbs >4v3
2lz >ziw +2tt +6bw ~bd7
yl >2lz +yld +2tt +lbp +9vj ~lbs ~azf
mlu >yl +9vk
6h7 >rnd ~znr +eta +et9 +et8 ~6ey
m2n >6h7
lp5 ~zns ~lp3 >6h7 +lpi
hjt >lp5 +hjv
lp1 ~lp2 ~lp7 >6h7 +lp0 +lpb +lp9 +lpf
mbb >lp1
jc6 >57i +fbq
gq9 >rnd
lp2 >hvd +lpb +lp9 +yk3 ~lp1
8ae >lp2 +8ai
lp3 ~lp5 >18g
lp4 >6h7
hka >lp4
od3 >lp1 +ocy
4v3 +qo9 +x13 +poq +qo5 +hgg +qo8 ~54a ~qoc ~93i
qoc >k5p
jxi >4v3 +jxc +jxj
54a >4v3 +elc +h6m +3uw +6iq +vd7 +hz3 +x16
csp >18e +6cq +cso +yby +ivq +dyv
1qb >18e +vh2 +ua3 +ksx +cag +ta6 +1qh +1qg
lqz >4v3 +epf +lr2
qlz ~znt >lqz +ybx
6cr >18e +yby +6cq +dy1 +dy2 +6cp +qm0 +ybx +qls +oys
lub >6cr
67k >4v3 +67u +7p1 +lqy +epf +cpk
azf >rnd >lqz +at7 +173 +mda
176 >azf +wtt
csq >azf
174 >azf +173
eep >67k +c4c
7qx >67k +81s +7r2 +egm +7r6 +7r7
2dt +bn1 +2dp +cpk
4a5 >lqz +az9 +azb +65j +4aa ~azf ~7zo +4a9 +65i +5b5 +tqy +xrx ~znu
kx1 >4a5 +6zv
hj0 >4a5 +hj2
ls2 >4a5
c73 >4a5 ~znl
1z2 >4a5 +1z0
p4y >hxy +p4v
7al >hxy
ako >4a5 +akn
akq >6f2
di ~dj >4a5 +e0 +tb8 +kbc !7qz ~110
bh2 >di
7qz >4a5 +7r1 +tb7 +hi0 !di
4im >7qz
hxy >4a5 +x7d +qu8 !8sn
8sn >4a5 +bnz +uhr !hxy
cxr >8sn
ai3 >4a5 +ai6
12q +8oq +ybz +12s +12j !q6b
q6b >5v0 +q6e +q6d +q6a +7r2 +q69 !12q
q6c >4y8
12e +poo +12s +12j +12h
88x >12e +88z
88y >12e +88z
af2 ~znv >88x +af4 +aez +aex
1d8 >12e +mfm +poo
h4x >7ov +h4u +h4s +xxq +10w
l2h >af0 +yy5
af0 >ex0 +af4 +aez +nha +nkm +el8 +mbj +ex5
ch2 >af0 +ch1
2jt >af0
af1 >ex0 +af4 +aez +aey +iw
4rk >af1 +4rj
8k9 >8bu +uhh +8ke
8bu >615 >dzg +7zn +8bj +8bz
fkm >8bu +fkl
nt4 >8bu +nt3 +c3t
8bv ~gx2 >4zn +7zn +8bj +8bz +gwy
82g >5ep +i2a +i2g +dzc +dzd +dz8
4on >5ep +4om +4ol
615 ~617 >12e +614 +61d +618 +61a
616 >6f2 +a0e +61b +614 +618 +61a
lu6 >6ey +lu9 +lu8 ~lu7
lu7 ~lu6 >6ey
5vs >lu6 >4y8
5ep >4q2 >615 +1q9 +bkb +osz +xiy +4q1 +5fe +5eo +5em +5f7 +osy +5fc
ly8 >5ep
lth >5ep
obx >5ep +obw +obv
p8j >5ep +p8h +pe7
cqy >5ep +cqw +cr1
m1a >cqy
59o >cqy +59m +gk8 +fcl
4q2 >615 >lqz +5f7 +osy +1q9 +4q1 +4q0
cj0 >a5x +k4r +gww +ciz +pdn +xh7 +cj3 +cj4 +ixp +iy0 +lln
o1s >cj0
m80 >cj0 +xd8
j1p >prl
prl >cj0 +prj
5wa >llp +k4r
llp >ziw +lln +lls
npa >cj0 +np6 +np9 +np8
8zl >cj0 !ry9
ry9 >cj0 !8zl
lmv >1d9 +a5z +a5y
6lw >8bu +6lv +6lu +6ls
5qy >615
52e >12e +529 +1od ~52f
52f ~52e ~1mz >s66
lsf >52f +lse
1mz ~b25 >s66 +52a +529 ~52f ~znw ~s67
5ar >1mz
4ja >1mz +4j9
1x2 >s66 >1ug +1x4 +1x3 +1db
s66 >lm +5rw +vrw +ulz +52a
7xi >lm +s22 +7xs !8o0
a3j >72y
l3z >7xi
lm +w31 !znx +pyg +5rw +52a +s21 +q17 +4vi +6ax
8ui >lm +8uh +4vi +pyg
ou0 >8ui +otz
s1z >lm +5rw +s22 +s21 !zny
8o0 >znx +lf0 !7xi
lrv >8o0
1i >vq +vy8 +qxh +qxc +9tq ~pud
62 >1i
p9h >1i
2j1 >1i
pre ~q93 >rmw +prb
oba >1i
a5x >4v3 +f9q +f9y +f9w +a60
p90 >a5x +p8w +kij
hjw >a1z
rmj >hjw +rmr !j4n
j4n >hjw +j4l +j4m !rmj
f9r >7ow +f9q +f9y
1ei >4a5 +f9q +f9w +6cq +1el +a40 +1d7 +1en +a3z ~j4n ~rms
hjo >1ei
k50 >1ei
ca0 >1ei
rms >1ei +rmr
1ee >a5x +utj +ygk +1ec !8hi
btt >8hi
8hi >a5x +8hh !1ee
57i >7ov +nln +nlm +57e +jzl
927 >57i +gh3
89b >57i
jzh >57i +57e +72o +57f +jzl
9ko >57i +ul9
a98 >57i +a97
72s >57i
jzq >57i
1pj >57i +oy1
856 >1pj +6jz +854
nbu >k5o +nm +kzb
qu2 >nbu +qu1 +qub
3di >nbu +3dm +3do
4al >nbu +4aj
ohy >nbu
o9x >57i
57k >615 +57e +kp8 +koq
6q9 >57k
57j >a5x
kpj >ei0 +kob +2u2
2u4 >kpj +2u2
oee >2u4 +so7 +14e
8nr >865 +yl9 +e99 !znz
1d9 >a5x +s2c +1db +1da +1d6 +wzy +1pd +a5z +s29 +a60 +a5y +f9q +xxq +h4u +10w ~zo0
p9s >1d9 +4at +p9p
ly3 >1d9 +ly4 +miy
2t4 >54a
2o6 >60 +2o5 +2o3 !8hv +2oc
djl >ln ~7re
73m >rc4
2o8 >73m +2o5
2o7 >2o6 +2ob
8hv >m2v !2o6
e9k >6ey +e9o !a92
6vq >e9k
m2v >a5x +m2x !60
may >m2v
60 ~61 >a5x +way +6a !m2v
lsh >60 +lss +lsr
maf >m2v !zo1
8yq >8hv +8yp +ocj
8yr >8r5 +8yo
8jz >3wn +8jy
8r5 >8hv +q0r +8r4 +8r3 !rc4
fub >rc4
rc4 >2o6 +am4 !8r5
mgi >2oa +lu8
pzx >7qx +6cq
2oa >a5x +6f9 +6f8 +ivq +dyv
a3u >2oa +mb3 +mb2
aus >2oa +av4
6ey ~6h7 >2oa +ivs +ivq +jut
g4v >6ey
dzj >6ey +dz7
ash >6ey +asp +asf
4f >6ey +4n +4d +xbk +4m
mss >zo2
7re ~djl >6ey
a3v >6ey +s27 +ycl +mdv +g7 +a3t !zo3 +7t1
1of >12e +xge
2x3 >1of +2x2
s2d >864 +s2c
j4o >s2d +j4m +j4l !rmt
rmt >s2d +rmr !j4o
ly5 >12e +mix +miy +5y7
gf6 >m5y +mhi +mhg
cf8 >emy +poo +emz
3wq >49j
1vp >12e +a8e +ng7 +a89 +1vn
nfd >9mu >12e
7ov >7ng +7p0 +67q +7p1 +ucr +7oz
su0 >7ov +stz +scu +sct
ngx >7ov
7ow >9t0 +f9p +mdd +nrz +ns1 +ucr +7oz
7ox >4r5
lad >7ov +mdd +863
864 +2qw +67q +7p1
bl8 >864 +bl7
866 >7tc +862
865 >4r6 +m1e +ehz +ehw +bka +9oz +7th +86d
mc8 >865
qu3 >865 +qu1 +qul
nk0 >6f1
6in >6ez +6iq
3us >4hs ~9bc
6im >4v3 +3uw +6iq +h6n +h6m +poq +pos
k5o >4v3 +82y +k5n +k5w +k5x +k5y
515 >k5o
k5p >ept
q5 >k5p +1o8 +z7 +1o7 +1o9
j6h >q5 +j6g
cf0 >k5p
kzl >k5o +hw8 +ky5
iq9 >kzl +iq7
evb >kzl
931 >k5o +bor
6g1 >k9y +ev1 +6g6 +6g3
6g2 >eqg +vwh +5su +5st +6g4
ev3 >k9y +5su +ev1
k9y >k5o +k9w
nby >k5o +j2i
ept +q3
q6 >ept +eq9 +863 +q3 +q4
shb ~shc >7wi +sha
84g >k5o +84e
830 >84g +82x +82y +82v
oey >84g
9uv >k5o +xhb +fx +iyt +iz0 +8fz +9ut +h0r
586 >9uv
gv2 >af1 +gv1
516 >gv3 +513
k74 >gv3
35a >zo4
9uw >831 +9ut +9ux
9xg >6in
k7v >6ez ~ba6
4a6 >a5x +bii +os4 +65j +tqy +4a9
hj1 >hjw +hj2
7zo >rc4 +uew +m38 +m37 +7zs
q7 >84g
1q0 >4v3 +6df +1q4 +6d4 +ybw +6de +z6a +m3g +1q6 !zo5
6t1 ~6t2 >1q0 +6t3 +6t5 +6t4
dzi >1q0 +dzd
7nf >6f1 +1hs
67l >9t0 +67p
aur ~b1u >67k +auo +2o4
i1y >866
7qi >7ov +7qh +my5 +mya ~5lm
j69 >7qi
ksy >e3e
ksz >1qb +kt0
kk9 >ksz +kk8
1p3 >kk9 +w31 +lq
lol >bf +med +179 +me9 +lor +lon
ba3 >lol
phc >lol
me8 >lol +me9
co4 >lol
aep >lol
61 >lol +way +tcx +69 +6c ~60
175 >lol
18e >a5x +ad1 +yle +acy ~1zu
1zu ~18e +sf5 +ad1 +acz +18l
gfc >1zu
18f >fja +bjb
qg8 >csq
2o9 >18e +m37 +2oc +2o4
8jr >8js +8jw ~8js +8jx +3og ~8jt
lke >8jr
ktz >zo6 +kty +ku1
awm >8jr
4ug >4v3 +4u8 +4ts +66m +1pi ~zo7
lrz >4ug
qo6 >4ug +dyv +qo5
5vg >2kl
vo >4a6 +vzl
3ye >vo
3yd >4a5 +3yc +3yb
vp >vm +mbw +cxc +vx
hgh >qob +hgf +dyw
2tq >gfb
yk >q05 +yn
7m3 >yk
q05 >e67 +q03 +q04
4p9 >q05 ~zo8
3ir >q05
1n3 >a5x +1v0 +ti6 ~e7b
e7b ~1n3 >1n3
73n >1n3 +73i
73o >1n3 +5c5
315 >1n3 +vc5 +314
e64 >e67 +eba +e6b
lq8 >fj9 +lq6
as0 >rnd +cy +emb
bfo ~bft ~bfn >12e
el4 >len +eld +elc +7cs
esp >1n3 +em4 +eam
h49 >1q0
7wn >2wk +3ez +7wp
7wo >8bu +7wp +6lu
kaj >h4w
926 >zo9 ~zoa
4pu >85e
beu >fi +bes +4ts +bey
887 >4v3 ~cac
ltz >60 +mcq
fdl +inf +ine +iii +ind +inc
mdf >4a5 +mda
tt >p90 +ty
2oe >2o6
6ez >qob +5bv
qob >4v3
4g >6ez +4n +4d
7ky >zob >p8k +7kv
1zx >e67
12f +12k +12g +12s
djk >2mp +djj
94n >3y
jml >1i +yyj
4i8 >e9k
1v3 >a5x +1po
rbr >1ei
600 >eqg +yjn +606 +602 +603 +yt3
o3l >3wn
601 >r5p +607 +606 +604 +602 +603 +yt3
m35 >601 +m33
kzm >600
6ib >600 +6i7 +6i5
930 >zoc
lbi >601
ixy >1nr +ixq +iy0
m81 >ixy
k51 >ixy
su1 >zod
84h >zod +84j +84i +84f +84e
9vu >mb4 +ejv +7qh +ixs
8af >3sb +1xi +8ac +8ad +2uk +uff +krm +7qh +ixs
bhz >61u +bhu +bhx
2mf >hvd
5dn >3sb
pfv >bhz
3sb >600 +e5l +e5k +sb9 +ehu
bx1 >vq +bx0
8fo >9vu +8g6
8fp >zoe
eo3 >9vu
42h >5xd +42g +500
j45 >42h +j43
7w7 >42h +7w6
gsu >8af +65g +1xh
5xd >9vu +mb7 +5xn +2uk
5xe >8w0 +5xc +5xb +5x8 +5xj +5xk
c40 >5xe +c3y
iqn >5xe +iqm +iqj +iql
1nm >1nr ~1nt ~1nv ~1nu
1nr ~49l >601 +1nq
mb4 >1nm +jvz +1nq
9s3 >1nr +9s2
mb9 >5xd +mb8
j9i >pw3 +j9k
jw1 >1nr +jvz +jw3
7wi >1nr +7wd +7wf +7wk
1b0 >1nr +exh +1az
1np >7wi +acy +7we
5d9 >49m ~49m
5d8 >lo +5d7 !zof
6j3 >5d8 +6je
lab >5d8
8ms >m2v +m7x
5db ~1l6 >ln +5d5 !zog
71v >2m2
pyc >2m2 +ue9 +k8u +jw2 ~zoh ~pyd
pyd ~pyc >jw1 +ue9
2m2 >k8w +2m5 ~2m6
k8w >1b0
2rt >k8w +ue4 +vrp +2uk
kn9 >5zs +ytg +jw0 +knb +kna
5zs >600 +5zu
5zr >6y4 +603 +5zt ~zoi
k8x >7pq +k90
kyb >7pq
1fj >i82 +1fk +rj2 +1fl +h5t +es9 +h5u +eu5
674 >868
i82 >8kh +uvd +i85 +ys2
kmj >8kh +dsr
868 >67m +67q +7p1 +nrz
5ko >9t0
nrr >p5 +nrz +mdc
p6 >63 +pa +yjs
2bx >p6
67f >p5 +67g +655 +lu1
1c6 >67f +ugu
1b6 >1nr +1cq +1cs
kr2 >je +umb +abw +abv +kso +krb +cfe
2iy ~95i >kr2 +9u2
ik6 >2iy
juw >4r5 +wyc +juz +juy !85p
3s8 >juw
24b >juw
nlz >juw
51u >juw
ffe >ea +ffc
mty >juw
5o8 >juw +5oa +5o7 +xc7
6o6 >juw +wyc
85p >je +86f +umd +yk4 !juw
4r5 +4r9 +4r7 +4r4 +4r3 +4r2 +pfs +pfr +ts9 +e8p +eer
9sb >4r5
fzm >4r5
fta >4r5 +ftk
en3 >4r5 +yt1 +l0j
1hq >krq +lqy +epf +w1z +1hs +g6h
ecx >krq +ed2 +ed0 +lpg +1hu +1hs +g6h
krq >n9g +m9y +kry
1hp >6nk >8bh +8o2 +1hs +1hr +1hw
2ug >1hp +2uf
3m6 >8o4 +ldk +cw5 +3m5
5dj >7wi +5dh
8o4 >1hp +5uu +2oj +6jg +8o3 +8bk +1hr +7ne +yxk +ldk
anj >8o4
ivz >1hp +ivw +iwb +j6
1qn >juw +1qk
qh4 >juw +wyf +xc8 +ehz +ehx +1ay
cba >50y +7dg +9rp +sy9 +sy8 +sya +cb9
sdl >cba +fae
2tv >qh4 +gnu
emm >2m2 +emn
3o3 >3mx +8ok
jm7 >3o3 +3mr +esc +esd +jm6
meo >jm7 +3ou +3oz +m4m +yy0
mep +mel +m4m +yy0 ~meo
2bt >3o3
8dg >qg9 +1nj +8s9
4ip >ox1 +6k5
83 ~olp >iqc
2m3 >1nr +2m5 +yju +oq1
9xv >l4t +wyf +xc8 +259 +25a +gkq +qh6
olp >9xv +olo +25a ~83
njr ~njs >9xv +njt
phd >9xv
ftt >9xv
1nn >1m4 +lf1 ~1no
l5c >1no
len >1no +lf1 +el9 +eth +el5
omj >9wg >hp9 +85j +omi +p4h +p4i +p4k
9wg >a8c +lf1 +el7 +eld +el5 +ex3 +ex2 +ex1 +85l
lgj >a8b +a88 +qju +qjt +a8f +qk1 +lgi ~zoj
a8b >len +a8a +a88 +qk1
4px >a8b
4py >eo2
m2j >eo2 +mjs
lew >1no +eth +el9 +el5 +etk +a8a +ele
a8c >ex0 +a8a +a88 +qk1 +ex2
coz >a8b
ex0 >12e +ex1 +ex5
494 >89c >zok +mny +jxo +qg0 +48z ~497
49n >494
89c >6mi
dk5 >494 >1zu
pw2 >498 +pw4
ls0 >498
49o ~49p >498
498 ~49c >9vu ~1k5 ~a7q ~hlz ~zol
6mu >pw3
i00 >498 +6e7 +hzz
prq >nq9 +prp
2ul >mb4 +vrp +2us +exb
qh5 >2ul >1b1 +y1c +wyf +qh7
l4t >4ww +pfq +pfs +l4r +l4q +e98
49t >1b0
3dp >mbx
nbv >k5o +nbt +nm +kzb
kz6 >nbv +k5n +kzb
mbh >nbv
mbx ~3dk >1nr +3dn
8h6 >5xd !vq +s7c +27x +xck +286
27z >8h6 +286 +27x
2ai >8h6 +aaa +aa8 +2ac
9vv >8h6 +ejw
8kk ~7q3 ~rfh >7q2 +m2u
7q2 >lol !63
63 >lol +6eh +69 !7q2
nrs >63 +g8o
6lb >63 !6lc
6lc >7q2 !6lb
lrr >8kk +lrq +lrp
bll >8ms +yjy +xcj
sye >8ms +syh
22n +syf ~92x
g3b >pmq +s1b +m8d +6lp +yc0
ew6 >ndh
3jx >9gy +3jv
77c >q9c
3wn >m2v +8od +8oc
luv >6vr +luu
jij >3wn
8m9 +8mb
bc6 >3wn +hm6 +f59
fqy >3wn
vq ~vr >63 +6w8 +vzl !8h6 +vu +vzn +jth +g22
1xd >vq +ji0 +1x8 +9r3
4vp >1xd +4vo +4vn
ak >p6 +vrp +am +al +tcu !8ou
cam >63 +q0a
8ou >8bh +tcw !ak
8bh +tcw +8ot +8os +8h5 +8or +6jl +8bk +yjt !p5
p5 ~zom +68d +yjs !8bh
664 >p5 +67c
prr >1ef >p5 +pye +prt
1ef >1xd +6w8 +iro +utj +ygk +1eb !8hj
san >1ef
8hj >a5x +m2x +xik !1ef
im8 >8hj +imc +ima +6jl
7y0 >im8 +7xz
4wy >im8
4wz >cxl >1nr
6wi >4ww
4kx >im8
eu7 >6nk +el9 +eu6 +eua
av8 >len
eu8 >6nk +eu6
eu9 >1b6 >6nk +eu6
8ur >1zl +8ux +8uv +1zo +8uw
a2q >1zl +a2o +8uw
a2r >1zl +8uw
475 >1zl +473
1zl +1zo !6bk
fe4 >1zl
nzq >1zl
a2x >1zl +1zo
6bk >1e1 !1zl ~6bl
7ng >8kh +x15 +7v1 +7v0 +8o2 +8o1 +1hs +7ne
6f1 ~6f2 >8kh +7v1 +7v0 +6f9 +6f8
t31 >6f1
4wi >8kh +ft4 +4wk
8kh >qa7 +8ki
320 ~31z >qa7
lrw >8ms +7sl
178 >lrw +yfp
6vy >177 +5wo
177 >n9g +me9 +m8e +172 +171
5vx >177 +5wo
7zb >6lf +7z9 !a4
7zc >8ms
a4 >7ps +va3 +lto +gj !7zb
j7l >663
q16 >a4 +q17
663 >a4 +6a2 +6a1 +6a4
eml +emn
69z >a4 +4dd +yva +6a2 +6a1 +6a4
kya >5d8
1uf ~zon >ln
7pr >ln +1p7
1ug >a7d +a7c +7xs +ag4 +gtj +4vi ~zon
hid >zoo
ii9 >1ug
7ps >a5x +1p7
4eh >7ps +n3c
6lf >8bh +i7r +yjz +u27 +6lk
4tl >764 +4tj +lru
n8l >764
mao >764 +lru +utl +gq
4nv >2r6 +ygl +4ny +4nx +51l
2r6 >764 +ygl +i1o +lru +fw0
3wm >2r6
g8c >hvd
mad >99 +4ny
80d >764
764 >a5x >5y5 +768 +767 +766 +75w +75v !kn1
2nm >764
jr >kr2 +jo +js +kne
knc >fw1 +knd +8jn
eo2 >ei5 +eo6 +9he +eo7 +8tv +qe5
h96 >eo2
rg6 >eo2 +rdg
rwu >eo2
rwv >eo2
cpl >eo2
fw1 >eo2 +fvz +ox4 +fw4 +fw3 +fw2
3qr >zoe +3qp +3qu
ei5 >600 +eo6 +e1b +vbg +7kt +ei3 +ei9 +eig +eif +eic
ei6 >ei5 +yva +eid
b0c >ei5
ry6 >ei5 +ry4 +ry3
5nc ~r3j >eo2 +r3p +r3q +5nb +5ne
hjy >ei5
g29 >hjy +g27 +g15 +g2f
8q8 >2nd +7tp +pjm +hkc +anz +any
m9r >epu +ma2 +m9y +q4s +q52 +q4t
2nd >m9q +7od
5ti >l0
kia >7o0 +khz +xev +ywp +kig
h06 >kia
37x >bsj +37v
l1 >2nd +dxv +kt9 +ama +kt8 +am9 ~zop
oms >7o0
40p >l1 +am9 +ama +3zo
11f >hjy +ygr +a85 +a84 !hh2
j4k >11f
hh2 >ei5 +hh5 +rnj !11f
7yn >764 +7z5
bvc >7yn
2t8 >ei5 +4dd +99m +71f +yva +m7e +eid
7yo >169
316 >9a +a26 +vc5 +314 !bpr
317 >764 +7g9 +313
99 >9a +751 +314 +9c +97
9a +9c +98 +97 +501
1kd >99
506 >5d8 +98
62u >506 +501 +yfq +k5k
i1p >62t +i1o
99s >7wi
qei >zoq
2s2 >9a +ojf +4bj +4bi +v3v +36f +ygn
1om >2s2 +1oq
8k0 >zoq +8kw +8jy
g1a >2s2 +g18
miz >zor +nba +51 +ojf
grf >2s2 +4bj +ojf
m8 >3w0 +m7 +51
hgi >im8
3t0 >hgi
hm2 >8tn +hm6 +f59
hm3 >6q6 +hm6 +hm1
1a3 >hm3 +4kb
e4j >hm3 +4zh +4kb
jg9 >hm3 +fmp
bc5 >25b +2b1 +hm6 +f59
25b >hm2 +qda +qeo +3d8 +qel
fg5 >5p8
e96 >l4t +ehl +e97 +l4q
i7k >2rv +cfe
cv3 >hm2 +qeo +fiq +81p +mm4 +n7i
fmq >cv3 +fmp +ez6
81o >hm2 +4t +81r +81q +81p
f61 >600 +f5z +byh +bgh ~cv3 +f83
lg6 >f61 +lg5 +9zk +byh
bgk >k8b >f61 +bgh +xem
7o0 >hjy +r3u +7or +7oq +7op +yuv !zos
5p8 >7o0 +bpl +bgg +59l +9a4
2a7 >25b +2a6 +f86
76a >a5x +766 +769 +lya
lyb >76a +lya
68l >a5x >7pq +68o
kn1 >1d9 +6cd !764
n4l >kn1
77t >fzt +3k6
77u >fzt +77r
m2z >534 +cc5 +ait +ais +air +9f1 +9xn
cda >m2z +cd9
538 >2cz
52x >1ci +52w +531
2cz >9sc +umb +abw +abv +rzq +531
534 >f9c +52v !62t
535 +52v
duj >clx +dui +xho
11l >535 +11r +11p
6of >11l +6oh
420 >534
1ci >kn1 +5y0
3m4 >74 +3m3
a86 >kn1 +cd9 +cd8 +6cd +kn2 +5y0
4ei >a86
70d >a86
dx9 >a86 +17x
l0n >16b +kxc +l0o
73 >1ci +72
74 >1ef >c6v +72 +1cj !3d9
3d9 >68l +b61 +3d8 !74
oc4 >iee
1tk >764 +1tm +oj +1ti
2d3 >1tk +2d2
34h >1tk
68j >7yn +68r +68p
qa8 >zot
35i >600
31z >afu +7df ~320
c3b >49v
2kx >1k5 +e5y +7ie +7id +7dg +68q !33g
7dh >zor +7df
33g >1k5 +2q4 +2q3 !2kx
82o >mim !zou
33h >c6v +o69
leu >4ww +8yo
17a >7pq +8d +88
7jk >4ww +7jj +7rw
3ma >7jk
4ww >2ul +4x0 +4wt
4wx >leu >6j2 +8bk +1hr +4wu
6j2 >ivz +e9u +1hr +u72 +6ji
505 >99 +azm +azn +501
sii ~gp >ei5 +sij +sil
gp >je +gr +sim +hp7 ~sii
go >sii +gr +sim +hp7 +4re
qpw >sii
qpx >1w2
1w2 >2s4 +koo +bii +w64 +1w1 +isn +1wi
ru >sii +sn +ykb +sm +rt
je >8kh +jp +6vl +6vm +jd +jn +jm +7v0 +jk
qvg >je +pd9
jf >ei5 +iis +iim +iil +tzt
af ~ae >ei5
s6k >af
jq >jg +ltv +e5h
jg >7pq +wye +l0j +ky5 +yjq
i4 >jg
l20 >jg
auh >177 >jg +auk
69o >8kh +6hn +6hm +51n +69x +69w
6hk >mbk +lyf +6hn +lyd
mbk >ex0 +el8 +ex5
6hl >1no +jn +6hn +6hm
7b2 >ei5 +7b1 +l0f
pbd >jg +lq +1hu
5l >cam +wbh +7t2 +prc +prb
prf >ly9 +9y8
m9g >zov
ieo >iep +ieq +ies +ier
l1y >mb4 +l1x
sdc >ei5
b7y >kn1 +xc7 +yyf +b82 !zoq
a5d >kn1
asv >b7y +flc
461 >b7y
62r >kn1 +6ce +6cc +62q
62s >co6
6c9 >2um +ave +6cc +6cb +6ce
cul >kn1 +cuj +lny
5xx >kn1 +5y1 +5cd
ltu >kn1 +ltw +ltv +5y1
5xy >5yu
38l >11f +3k6 +3k8 +38j +393
77s >38l +3k6 +cc4
1qo >7pq +1ql +l07
l08 >7pq +l07 +do6
k9i >1qo +k9r +1ql
q2b >1qo
1m2 >2w7 +1m1
2w7 >m3c +iml +2w6
qt3 >2w7
9ui >sdx +9un
sdx >k9i +sdw
sdy >5yt +6ec +6eb +sdw
5yt >1b8 +88a +3yg +uv +6ec +7qv +ygf +7qu ~zow ~cac
lw2 >5yt
6l4 >1qo +6l0 +6l9
o6d >6l4 +yrz
cs8 >1qo +cs6
rnn >cs8
q28 >sdx ~q2b
cs7 >k9i +cs5 +cs6 ~1qp
1qp ~cs7 +cs6
6ye ~6yo >cs9 +eot +6yw ~zox
cs9 >228 +cs5 +cs6
qkq >6mp
a5 >qkq +yfb
a6 >601 +lse +lsd
1ap >a4 +1am
69f >bjr +tf
aal >fcb +tf
tg >aal +tf +te
aam >bpr +aaj
bp6 >aam
2m6 >1nr +aaj
k8y >1aq
1aq >7so +lng +1an +tf +1al +1am
7so >1hq +pyp +pye +p29 +gc +7ss +7sk
p9k >7so
6yu >l2u
ryb >7so
fcb >ryc +7sk +1ar +7sy +fc9 +fc8
ryc >6av
fxi >fcb
siq >fcb
co6 >600 +co8
co5 >84 +co8
e9 >600
1no ~1nn >600 +lf1 +el9 +el5
ie3 >600 +ie0
ie4 >c6v +ie1
3i6 >c6v +3ib
n4k >co5 +co8
cwc >co5
cwd >498
lsi >co5 !zoy
s0i >zoy
ae >ei5 +ag +ev9 +ks0 ~af
m2p >ae
kp3 >n9g +tfg +evh +bjj
kng >kp3 +knf
bpr >bjr !316
fcc >bpr
2um >co5 +m05
sy1 ~sy2 >ixy
sy2 >afu +sha +sy0 ~sy1
bjr >664
au >a5x >f9s +vc3 +s9d +5gn +5ha +xid !6o3
s9c >zoz +1ar +7sk +s9d
l9r >au +l9q
jf3 >bjr +10l
10n >jf3 +10m +10l
aak >bjr +bk0 +tf
ah3 >1aq +hl9 +hl8
6o3 >a5x >f9s +6o4 +6o2 +65p !au
68k >6o3 >7pq +68p +noe +6o4
62t +cps +62w !534
2zg >62t +cps
85q >8hj +86f +26n
il2 >9sc +bmt +il1 +bmu
jlu >il2 +p29 +r2n +5iq +jlr ~mzo
jlw >eqg +68x
phh >jlw
crv >62t +crt
crw >62t +i1o +crt +718
l3d >62t +l3k +l3c +l3b +l3f +6jl +l3g
7pl >l3d +7pm
m6e >im8
2lf >62t +cps +6zx
ewe >62t
2pe >62t +80b +huz
m15 >ei5 +m13 ~m14
m14 ~m15 >7q2
49v ~49u ~499 >afu +490 +9qi +aa4
o23 >hvd +490 +mpw !srs
nf4 >o23 +490 +mpw
499 ~zp0 >fzt +2on +nf2 +79v +490 +o25 ~49u ~49v
ssx >499 +ssv
k30 >499 +nf3 +nf2
5w4 >3o3 +et0 +esz +9ju
5di >afu +5dh
o27 >afu
djb >o23 +2on
mpu >o23 +2on +mpw +3du
srs >hvd +srr !o23
oxd >hvd
olc >hvd +ols +olr
olt >ota +olr
csr >oyp +4xp +cso +6cq
n9h >oyp +6cq +1qg
18g >csr +tfa +bih +big +koo +bik +l1c +bii +os4 +18k
1w3 >18g +1w1
2sm >18g +2sk ~2t1
1n0 ~b25 ~8jt +1n1 +3og +b21 +7p1 +862
npb >1n0 +np8 +np9
b25 +1n1 +529 +862 ~1mz ~1n0
pzy >csr +6cq +duq
2s4 >qg9 +o69 +ed2 +ed0 +ed4
gx2 >2s4 +gwz +gx9 ~8bv
8e7 >gx2 +8e3
o6y >gx2 +ctb
lp6 >ecw +fo +lpg
o2f >lp6
pmk >lp6
ecy >ei5 +1la +kcn +ed1
kcp >ecy +o69
q0s >csp +7sv +q0r
lev >54a +8yo
gz1 >lol +gyz +g8
gz0 >afu +gyz
872 >6cr +66w ~znd ~86y
h2l >872 +h2k
lwc >872 +j54
bij >18g +tqy +4a8 +4a9 +bii +os4 +bik
l1e >18g +l1c +iwx
oyp >lqz +oys +6cq
dgj >6mp +wye +ky5 +pd9 +5mm +3os
eue >dgj +emk +ccn
5mp >dgj
ecw >ei5 !zp1
ecz >ei5 +ed2 !zp1
6mp >cab +6mr +ygg
n9i ~zp2 >6mp
gey >6mp +ag1
b7b >6mp
6do >afv +6dl +pv3 +e50
44b >afv
moh >44b
pv0 >afv +m64 +a7o
e3e >afv +pv3
euf >e3e +3os +ccn +wye +ed2 +pv3 +l0j
6dn >e3e +6dm
7yj >h4a +lye +ueo +aem ~7yk
h4a +e55 +bkc +h4d ~o6r
7yk ~7yj >833 +ed1
o6r ~h4a >epu +h4e +o69 +o68 +o6a +e55
oz6 >epu +e55 +e50
os6 >7yj +osa +rh6 +pjm
sce >afu +sc6 +sca
qah >xb +hmu
3n6 ~c78 >qg9 +cau +afq +afg +8jx +mi8 +8is
j1c >3n6
j1d >3n6
rt2 >zp3 +afg
c78 ~3n6
fu8 >c78
2t9 >3n6
6a5 >rc4 >3n6 +6a9
m4o >6a5
fu7 >3n6
2zu >3n6 +o9l +yva +qgd +qaa !zp4 ~qa6
oz5 >lt7 +oz8
et2 >aeg +ete +eta +et9 +et8 +et7
m2o >et2
hju >et2
aeg >ei5 +aej
8h >aeg
i5a >aeg
5eh >aeg +vcg +5eb !zp5
afu +uq0 +s14 +ag9 +ag7 +ag6
lk2 >afu
96e >afu
kls >afu
hvd >600 +ox4 +n70 +hv8 +hv9 ~f2s +uq0 +s14 +oyw +ox7 ~oxd +qa5 +qa4 ~zp6
qa7 >hvd
37m >hvd
afv >6mp +ag9 +ag7
aiq >afv
s5e >afv
964 >hvd +963
7qy >67k +egm +vb0 +7r6 +7r2 +7r7
c2e >67k
lt7 >9fb
lnt >lt7
g8s >9yi +g8r +g8v +g8x
9yi >dzk +g8x +qx5 +f2b +852 +f2a +855 +ikk
f2d >iki +g8x
iki >dzk +g8r +g8x +ikd +ike +ikh +az9 +ikk
867 >57i +g5u +g5s +7p0 +86d +2qw
i2d >867 +i2a +i2g
mc6 >867 +mc4
6w2 >6vs +6w5
6vs >lt7 +6vo ~6w2 ~6w4
6vr >1n0 +6vo +ikd +ike +ikh +az9 +6vx +6vw
4tn >6vr +4tm
ikj >833 +ikd +ike +ikh +az9 +ikk
dj >6vr +6vo +tb8 +e1 +e0 +kbc +pvr +10y +o6 ~di
4wr >6vr >9x7 +myo
m5p >4ww +m67
6f0 +7v0 +5bv
g5f >1m3 +g5e
ot9 >1m3 +sc9 +o9i +jxp +sc8 !zp7
qg9 >ei5 ~3wm +i36
qa6 ~2zu >qg9 +qa4
m3b >i33 +qga
i33 >ei5 +i35 +qga +i3b +i36 +i3c
t52 >i33 +i35
i34 >ei5 +i36 +i35
a7e >ei6 +a7b +o9l ~8i2
2al >qg9 +l6t +jb
40l >2al +40k
epu >6mp +eq9 +e55 +h4d
q8 >epu
8dk >5eh +afm +afl +yjr +xdj !t +11b
857 >8dk +853 +855 +852 +859
91o >11f +91g +9p9
4zn >m5x +4zq +4zp +4zi +4zg +lcv
7tb >867 +7tl
lw5 >7tb +lw7
9fb >fzt
7aw >9fb +7au
jgg >9fb +jgf
m2t >qg9 +mew +w9x +f2f +f2e +m8h +m8k
d2q >m2t
5vw >7yj
cet >5vw
et3 >m2t +etc +r5i +r5k ~zp8
mh7 >et3
988 >et3 >zp9
jyi >zpa
cdh >et2 +ii0 +5y4 +cdg +cdf
jep >m2t +yf8 +jeo
ox1 >600 +oyu ~oxc +u12 +qa5 +qa4
qa9 >ox1
52t >ox1 +52s +3ba
ox2 >600 +qa4 +ox4 +fo1 +ox7
mzn >ox2
oed >ox2 +1ho +oec
6nk >ox1 +6ni
82h >ei5 +88 +82n +82k +m97 +m96 +87
m99 >ei5
m9a >62t
m9b >169
16b >n9g +1p7 +16f +16e +16g +16h
52k >m9b !52l
5k5 >9x7 !5k6
52l >m9b !52k +52o
5k6 >m9b !5k5
m9c >169 +m97
6yg >ei5 +m9f +m96 +87 +ibd ~6yh
6yh ~6yg >1mz
3sk >2al +m42 +l6n +f1u +l6o +l6z +l6y +l6x
9gz >3sk
5bh >2al +8ch +8n7 +xdh +nb5 +p3j +qr +3to +3tn +agw +8ci +3tz ~5bi
kby >5bh
n7c >2i4 +n7b
ov8 >5bh
qfq >2i4 +qg6 +qg4 +qfp
5bi ~5bh >hvs +nb5 +p3j
kgu >5bh +5zb ~kgt
493 ~zpb >fkn ~495 ~49a
hk1 >493
f9s >7ps +f9y +fkj +fki +8ak
b1u >f9s +b20 +ivp ~aur
ld5 >f9s +gq8 +4ap !8ob
8ob >f9s +8o7 +8o6 !ld5
2i4 >2al +r5o +2i0 +3to +3tn +3tr
mbd >2i4 +mbc
o6m >4sa
16a >qg9 +bj6
169 >ei5 +16g +16h
79x >169
496 >fzt +491 ~zpc
rbl >169
16c >dzk +16h
49u >169 ~49v
6w3 >49u
j8 >169 +l6t +jb
d6p >j8 +d6o
27i >j8 +27h
j7 ~4co >kn1 +3e9 +j8x +ja +yvx +jb
2vd >j7 +iik
aa3 >7pq +16e +kxc +9qi
rbn >aa3 +dcc
kxa >9y2 +16f +kxc
9yj >n9g +sca
1m3 >hvd +sca +1m8 +yy6 +l0t +l0s
n9j >afu
936 >1m3 +935
1m4 >afv +sca +jyg +jyk +t05 +t04 +ag3 +66w
6vb >1m4 +ho0 +bol
ao1 >hvd +ao0 +p8d
lmn >hvd +lmm
38e >hvd +9ju
eho >hvd +eut +ehq +lcw +qxv
ehp >hnj +ehr
6cy >ehp
5x >1m3 +89d +yh5 +5v +plm
fzt +uq0 +s14
i3z >fzt
2zd >fzt
o5t >fzt +o5r +o5q
g3c >fzt
jcj >fzt +c20 +d95
d8r >fzt
58i >fzt +58g
p1s >fzt +p1r +owv
7zz >afr +4zp +82k
q4y >zpd
m9q >afu +ma2
91p >m9q +91g +91f +91e +91d
khy >m9q +ki0
ea >ox2 +e5 +ox6
7vt >hvd +krz +kry +oyv
7vv >fzt
d0z >ea +d0y
1dy >84 +1e3 +hy
84 >5vh
eb >fkn +e8
9gu >eo2 +os9 +9w4
8h0 >ei5
kjn >169 +kjt +iik
c6v >600 +c6z +c6x
t3o ~t3q >600 +t3i +t3j
t3v >t3o
9rz >6nu +9s0 !zpe
5b6 >9rz +9s0 +5b4 +yev +5pb +kz9 +5pe
r4e >mjx
r4f >nrf +r4h
msn >r4e
mjx >t3o +mj6 +yf7
mj1 >mjx +mj0 +mj5 +yf7
zn >mj1 +zr +zq
o6f >t3o +o6q +yrz ~52k ~o6l
ek6 >o6d
ejj >1ef >o6d +eji
sam >zpf +sal
lun >9x7 +qbu +8hx +luq +lus !7uw
t3p >lun
6m >9x7
kjm >9x7
7uw >q9c !lun
mo1 >9x7
9x7 >ksb +9y9 +lul +luk +lur +luq
gti >9x7
598 >9x7 +86
afr >8dk +afl
kq7 >afr
azp >9x7 +azn +azm
azq >m0t +z30 +m0r +azm +azn +azt
r2u >azq
8uj >9x7 +8um +8ul
gdh >9x7 ~5k7
5k7 >9x7
b0m >9x7 +q8y +b0k +5ay +b0l +5b1 ~jy6
qbv >9x7 +qbu
jy6 ~b0m >9x7 +olm +jy5 +jy8
ndh >9x7 +yh2 +75o
rn6 >gx1 +rn5
iid >9x7
rhp >t3o +rhr +rhq +xux +yh7
czp >t3o +cyj +czq
oz9 >oxt
f8x >t3o +f8v
nfu >t3o +nft +nfq
j2k >7zz +4e +mfm +ocm
6t6 >t3o +6tb +6t8
t3q ~t3o >6t6 +t3i
47s >zok +qft +qfv +qfu +47r
lij >600 +lig +lih +lii
akf >zok +ake +akd
pvy >m2t +mfm +pw0 ~pvs
8u2 >pvy +8u1
8u3 >fsa +8u1
ls3 >pvy
d3l >ls3 +m20
n9g >afu +i3c +iis +n9f +lq +pbf ~zpg
c7n >n9g
7pq >n9g +1p7 +7po
ln >7pq +ilr +1p8 +lp +w31 +lq
l3e >ln +l3b
lo +lt +lq
lps >lo
6av >lo +5rw +6ax +52a
6tf >6av +5rw +4vi +s22 +s21
80i >7pq +80p +ilr
kco >ei5
5y >afv +5w +5z +plp
kcq >5y
9qg >5y +5z
qk3 >7pq +syn +qk5 +qk9 +qk8
sdu >qk3
a7d >ei5 +a7c +a7a +a7b +qk5 +qk9
ur >1p4 +n9f +uq
k8z >ur +jp +k90
7y1 >k8z +7xz
1p4 >eml +1p8 +w31
kxb >1p4
q2a >e84
7wj >5da +7wd +7wk
5xf >7wj
5da >1nr +5d5 +5d3 +5dc
691 >6l4 +oxk +68y +pip +5bv +gq8 ~pg2
pg2 ~691 >cs7
1qm >ln
lr8 >1qn +lr7
h94 >n9g +5y3 +h93 +5y8 +iii +ii0
nrf >t3o
7ko >nrf
633 >nrf
ii4 >nrf +ihz +ii0
aaz >8dk +a8g +e1n +e1m +4mj +a8i +a8h
67m >p5 +mdd +67u +7p1
1kg >p5 +p9 +1kq
b41 >1kg
oxt >8dk +859 !c4d
ai5 >67k +egm +ai7 +4m +c4c
rs2 >ai5 +9g7
c4d >hvd +c4b !oxt
5c7 >a7 +5cd
5c8 >m2t +5ce +lgm +5c5 ~zph
hk9 >5c8 +hk8
lgo >caa
5c6 >h49 +h93 +i2a +i2g +5ce +lgm +5c5
r0x >5c6
exj >5c6
49w >lk2
oha >dk
90x >5c6
dzk >7yj +dze +dzd +dz8 +i2g
1b7 >7yj +1co
r0q >7yj >dgj +w1 ~2iz
q9 >epu +r85 +laa +4cl
dk >n9g
r09 >dk
7qj >7pq +7qh
ivo >7pq +ivt +ivs
2a8 >495 +58s +2aa
ppv >495 +qw1
987 >495 +hp6
495 ~493 >fkn +i2a +i2g ~zpi
m73 >495
9y2 >495 +qw0 +5d4
qj4 >495 +qj1
q88 >495
fkn >833 +fki +fkj
833 +7yf +7ye +835 +dzd
aac >aa6 +4tk !zoi ~aad
6y4 >k9i +60r
goq >r4r +r5r +nn9 +goo +kjv +gon
9nz >goq >zok +9ny
i9t >600 +i9s
5y6 >aeg +5y4
6yf >zpj +8kj +6yv ~8tn ~6yr
8jo >6yf +8kj
3vf >5o8 +3zs
653 >p5 >868 +652 +651
654 >zom +652 +651
9t4 >l0 +jsv +d5x +7j0 +se8
2zv >hvd +by5 +yva +kn8 +chm +47y
f4x >hvd +47y
21n >2zv +kn8 +21m
51t >ox1 +msj +6qg +ba5
51o >6nk +sbc +chm +47y +51n
o6e >600 +o69 +o68 +o6k
b68 >o6e +yhi +b64 ~b6b
hve >l1 +n70 +hv8 +hv9
2pd !zpk
2ki >c6v +sl5 +sld
pw3 >498 +a7p
cho >ox1 +yyh +chn
3w1 >cho +myj
sr7 >hvd +sr6 +ome ~zpl
dnw >fzt +3d8
cs0 >fzt +cry +k15
srw >600 +ss0
o9d >ota +orn +srv
hyy >hvd +hyx
hya >hvd +hyx +hy9
omo >fzt +om5 +3d8
p12 >fzt
cpz >fzt +cpy
crk >fzt +cru +crj +crl
mpt >iee +ykp +3du
2gx >mpt +mpw
la2 >iee
dse >499 +2on +fmh +sew +dsc
p4s >dse
dsf >fzt +2on +dsd
2c8 >hvd +2c6
2h0 >zpm +2gy
2h1 >hvd
t4w >zpm +t5n
32y >fzt +32x
32z >62t
2gw >o23 +2on
2op >fzt +mpw +2on
nf8 >499 +nf2 +mpw +p5e
76t >o9f
4yo >o9f +eut +eus +4yr +4yn
oa2 >4yo +oa0 +oa1
k36 >jsf
shn >o9f
le7 >o9f +le5 +r98
le8 >ot9 +le6
r7u >o9f +r7s
7pk >hvd >jsf +yk3 +7pn
f2s >hvd +by5 +310 +d0y
569 >fzt +rh9 +568 +jow
hc7 >fzt +hc6 +hc5
lca >fzt +lc7
dnx >fzt +j7j
rha >569 +rh9
dgu >fzt +b61 +3d8
3m9 >fzt +3m7 +dpq
p4m >fzt +p4l +k15
5mz >fzt +5my
gi8 >fzt +hqz
r9a >1m3
dtf >o9f +dth
481 >fzt +47z
482 >hvd +47y
353 >3o3
hgb >xb
70i >iee +795
cfm >fzt +cfl +qxm
5y5 >h94 +m5r +5y4 +5y3
sxy >5y5 +lg5
a7 >lol +5c5 +yfb +iij +iii
8oe >8tn +on0
sra >fzt +sr9
4s5 >fzt +4s4
hc8 >fzt +hc5
ca1 >600
ca2 >600
ca3 ~zpn >600
4p3 >81o +4p2
4i9 ~4ih >600 +ag9 +ag7 +4i6
4ia ~4id >601
k24 >k1y
afw >7yj +ag9
dbg >fzt
mxf >1tk
7vu >601
nr6 >a3j
c7j >r4r +nn9
497 ~494 >zok
f1v >600 +l6n
l46 >691 +l4l
5we >600
49l >1nr +vdz +exb ~1nr
nvp >600 +5zu
cy2 >8kh
76d >fzt +76b
7et >t3o
evc >ae
aeh >n9g +aej +88
21o >hvd +21m
fdm >9x7
c74 >600
6bl ~6bk
4yp >hvd +4yr +4yn
ctx >hvd +ctw
h8x >afv +h8v
2i5 >afv
ojq >afv +cpa
qr4 >afu
o9e >fzt +491 +o9i ~o9g
49a ~493 >lp2
t40 >t3o +87
r6z +xie
6d5 >f7s +f7w ~6d6
6d6 ~6d5 >f7s +f7w
mag >68k
har ~zpo >601 ~has
has ~har >601
d36 >764
krj >jq
623 +627 +4x0 +62a
lba >1b6
rcm >623
k7w >623 +xuj +k7p +jha +k8g ~zpp ~9s7
omg >k7w +omf
mjg >k7w +mjf
pas >k7w +2mj +paq
74z >k7w +74x +750
bv9 >k7w +bv8
ldx >k7w +ldv +ldw
37y >zpq
4o2 >zpq +mt8
ity >zpq +ejp
928 >zpq +gh3 +gh9
acd >k7w
6bm >9s7 +3ba ~3zw +6bo +iwa
bt9 >6bm +bt7 +bt5
9s7 ~k7w >623 +xuj +k8g +9s4 +h6z ~zpr ~zps ~zpt
iw0 >6bm +k8t +h1g +ivw +ivv
ay8 >k7w +ay5 +ayb +aya +ayc
b4y >az3 +b4x
ay9 >cz9 +ayb +ay5 +ayc
9x8 +ued +jh8 +exs +jh9 !96s
fat >9x8
96s +yuq !9x8
84m >7s4 +7xc
q1n >84m
3zw >k7w
qfe >k7w
jdc >dhh +jdb
lyc >f9r +rj1 +ly6
cy9 >8h2 +3ct +26n
2u5 >kpj +2u2
cz6 >2u5 +cz5
lh1 >623 +mys +yya ~zpu +lgx +lgy +lh8 +xlf +lh4
1iw +bm4 +bln +1jh +1iy +1is !8hm
bif >1iw
8hm +8ho !1iw
rjs >80v +8ho +yuw
gs6 >p6w +c5j ~gs7
p6w >4q4 +aku +p6v
kjo >hvq +2ro +kjl
c1o >kjo +bln
qe9 >cqz +p4n
9ob >cqz
74t >gs6 +74s
c0o >cqz +74r +41a
cqz >1oy +cqw +cr1
kfx >cqz +kfu
3r4 >cqz +3r3
az3 >623 +6b3 +2gh +5uu +2oj +az5 ~95t
7sr >az3 +7sy +ivw +iwa +j6 +2oj +az5
az6 >az3
2gj >az3 +2gk +5uv +5uu +5ut +2oj +6b3 +2gh
t32 >2gj +t33
shh >az3 +shg +she +shk !zpv
79a >zpw +799 +79c
4cn >lh1 +4cm +4ds
nq8 >t0h ~zpx
p6x >nq8 +aku +p6v
bd >nq8 +cm
765 >bd +75w +75v
muo ~mup >nq8
bvt >nq8 +bvq +iqp +iqi +2ro
opu >ji9 +opt +opw +opv
9w6 >o6n +dho
o6n >f7t
90i >9wm +6e7 +6e5 +dho +lvd +lvg !i02
i02 >m46 +sf8 !90i
hlz >498 +lkg +hly +hlx !e7m
e7m >i02 +xi5 !hlz
g05 >90i +g03 +lvd +lve +lvg
6e6 >9w6 +6e7 +6e5
ggj >623 +ale +gh2 +yyq !svh
cew >ggj
96f >ggj
svh >623 +svg +svm +s82 +kyy !ggj
q2o >svh
dlu >dhh +dls
6w4 >7pq
4ib >svh ~zpy ~jux
ktd >svh +ra3 +ra1
2jc >svh >7s4 +6dr +of2 +2jr ~j3a
sgb >2jc +3pf
hri >2jc +of2
sgm >7s4 +of2
8z6 >7s4
odt >7s4 +ods +gks
3nr >xb +3o9
7fe >1kv
523 >2jc +nxx +q3t +yuv
j3a ~2jc >a8r
j2b >a8r
j1s >a8r +490
j1w >a8r
a8r >2jc +a9c
2sv >a8r
j3k >a8r
h0n >2jc
40g >h0n
mwb >7s4
2s8 >2jc
j23 >2jc
j27 >j2l
iuw >zpq +iuz +gt2
f76 >iuw
j2l >2s8
j60 >2jc
i5 +svg !an9
pcm >i5 +pcl
c7c >ap
dhh >623 >i5 +myo +dhe +xce +ndg +ndj
9c4 >dhh +9c3
djg >dhh
9l >dhh
sfx ~sfy >dhh +jhy
an9 >zkh !i5
fe6 >623
6dq >7s4 +6dr +6dt
o4e >1oh
qsy >zmo >k7w +qt6
cao >zpz +amh +q0a !dk6
mcx >7sr +aw6 +aw5 ~p93
dk6 >7sr +7st +md2 +mcy !cao
p9l >dk6
dk2 >dk6
634 >k7w +63d
4gv >cao +amh
prg >cao +prd +prc +prb
pqs >prg
1tl >bf +2ok +oe +oj +1te ~1oi
bk4 >1tl
40f >1oh +40e
1oi ~1tl >az3 +iuh +oj +1te !7sp
n0a >1oh
1oh +1tg +oj +1tm +1os
d10 >1tl
n8m >1oh +2j8 +3wu
lr4 >1oh
fas >1oh
jpc >qr5 >1oi
507 >n0a +50d +4zz
98r >az3 +98s +98p
mp9 >623 +4x0 +627
f98 >az3 +f97
ax5 >az3 +ax4
odi >az3 +odj +9s4
dhf ~dhg >1oi +pmi ~dhl
og5 >dhf +akv
pne >dhf +o0t
6wd >1oi +6wb
m5j >ggj
c1t >1oi +c1u
hg3 >lxw +hg1 +hg9
34p >1oi +34n
evy >1oi +ion +ew0 +ew1 +evx
2ru >1oh
nh3 >2rx +35c
359 >5ln +35d
2de >5ln +2dc +2dd
2rx >1oi +2s0
9ew >2rx
7sp >az3 >fdq +7sz +7sx +7sg !1oi
l2u >7sp +l33 +l30 +l2z +7ss
gfa >l2u
6yj >l2u +6y9 ~6yq
cse >l2u +shq +yop
shr >7sp
l2v >1pw +l33
7sq >l2u +7sz +7sx +7ss +yo2 ~zq0
nyf >l2u +33q +nfa +6y8 +nyd +nye +7ss +nyh
aw4 >l2u +9yt +avz +lkx +sfj ~sfo
pgq >aw4 +pgp
95t >7sr +lrq +mb0
1kv >7sp +6if
3c3 >1oi +3c7 +3c6 +3c1 +3c8
3ca >3c3
b31 +b34 +b2v
kg3 >b31 +kga
8ic +b34 +b2v
gfy >b31
4e9 >i02 +4e7 +1mh
hjl >3n0 +hjk
o0l >b31 +o0p +o0j +o0q ~dhg
32g >o0l
j6i >qa >hio >o0l !zq1
r96 >b31 +r94
b32 >o0l +b2v
326 >3c3 +nxl +2d1
piw >1oi +piv
cu8 >o0l +cub +cuc +1me +cu7 +1mh ~cu9
cu9 >dhg
cl7 >dhg
dhg ~o0l ~k2x >ejx +dhc +o0j +o0p ~dhf
fi5 >dhg
qzy >1oi
n2k >l2u +knk
zg >sf3 +zf +45c
28k >az3
c0d >k7w +c0c +c0e +c07
8a7 >c0d +8a6
k7x ~zq2 >c0d +c07
2t1 >2sn +2st +c07 +2sl
jfz >2t1
2xy >ing +2xw
nla >b4o +nl8
sfy >k7w +jhy ~sfx
b4o >4pc +b4m +b4l +b4r +b4t +b4s +b4u
sqd >dv6 +sqc
o37 >b4o +o35
zh >dv6 +zf
rg3 >dv6
lgv >dv6 +d0v +lgu +lgt
bnr >dv6 +bnq
kbo >dv6
nw1 >b4o +nvz
dv6 ~mz2 >4hg +dvb +dva +dv8 ~zq3
f2v >dv6
d5b >dv6 +d59 +d5e
amf >dv6 +ame +d5e
bns >dv6 +bnt +bnq
pjh >95i +pjn +ja0
cgb >k7w +cgc +cgd +cga
jdj >zq4 +358 +jdh
28l >k7w
my8 >7qi
bmw >dhk +bmv
4ea >dhk
6yi >l2u ~zq5
mtt >o4x
o4x >tt
4xf >228 +7sz +7ss +gc +4xe
808 >kio +80a
k7y ~zpr ~zps >808 +c07
soa >ab9 +g3g +so9
qb >qa +k4s +q2 +q4 +ktt
ec >qb +e6
qa >kio +q2
q3z >qa +q3v
kcj ~zq6 >qa
g0c >qa
dlf >qb
mg6 >dhf +w6x +mg7
1yw >jps +w6x +mg7 +1yx
c7b >1yw
b5o >c7b +s59 ~zq7
j2o >2jc
4pb >623 ~4pg
l88 >o0l
mor >q7r
2sn >c0d +c07 +2sl +2sk +2st ~zq2
6hp ~ptq +6hz +6i2 +6ht !4a
804 >96l +807 +806 +6i2 +upj ~ior
916 >804
6hq >96l +sjk
ade >804 +s04 ~804
1b8 ~1bb +9qz +w3w +1co +s09 +x55 +s01 +ivl +s0d
1pk >1b8
m9i >1pk
ed >1b8 +tiv
sjn >1b8 +sjl +sjk
hkx >1b8 +hkw
1yl >1b8
j4i >1b8
cf9 >t0j
lvr >1b8 +lvt
m21 >lvr +m20
aes >1b8 +w5m +aeu +87d +s0e ~zq8
k7z >aes +k7o
d2m >aet
hg4 >7wb >aet +hg2 +hgo +hg8
ldi >7wb >aet +ldh +yto
aet >1b8 +87d
hf6 >aet
s05 >6hp +cvk +cvi +9qz +ysx
ds >9g >s05 +25a +dv +dr +dq
pji >1b8 +ja0 +pjn
j6p >pji +j6o
abb >1b8 +9qz
qcn >pji
9ei >6hp +9et +9ek ~8ep ~8eq ~9ep ~9eh
sj8 >9eh
8ep >9ei !8eq
8eq >9ei !8ep
8el >aua +8eo +8en +8er
8ek >9ei +8eo +8en +8es +8er +8em ~8ep ~8eq
k07 >9ei
9eh ~9ei ~9ej >9ei >549 >c7e >6hp +9et +9es +9ek
sz0 >9eh
oix >9eh
93n >4q4
ptn >94o +ptm ~ptq ~zq9
94o >6hp +94s +94q +2tp +q1l +94m +94r ~94x ~2pc
oao >94o +oap +oan
cv5 >94o +ctz
foj >94o +g23
3ep ~zqa >6hp +se +3eo +94l +94q
qbg >3ep
5ef >3ep +5ee
apo >9eh +ylt
8cr >9ei
rd6 >9ep >9ei
okz >9ei +oky
jo3 >9eh
jo2 >9eh +2hw
cfn >9eh ~3c0
3c0 >9eh
4xc >549 +57c
4xd >549
cu2 >549 +cu0
94p >3ep >dmz +n4i
94x >94o
haj >9ei +hae +haf +hag
m03 >4q4 +7hg ~r7m
svl >m03 +svj +swi
gam >zqb !gan
gan >60m !gam
bho >9ej +bhn
aua >4q4 +c8v +aug !pb8
6rh >aua +6rf +6re
j4r >aua
9ej >6hp +9ek +au8 +9et ~9eh
aub >4q4 +au8
8l8 >4q4 +8l6 +8l5 ~db1
4q5 >4q4 +4q6
jc3 >4q4 +jc2
auc >bx4 +m1
db1 ~8l8 >4q4 +db4 +nqf
km9 >4q4 +km8
aud >4q4 +aug
clx >4q4 +xho +clu
p38 >clx +b9q
4q4 >ca6 +4q6 +l4k +px2 +l4b
b02 >4q4 +bv6 +azv +n7p +n7o +xhn
dpn >4q4 +dpl
78 >4q4
fdn >d4u +gp7 +rye +fdk
jlv >fdn
gki >9ei +gkh
gkj >aua +gkh
3oc >9ei +3ob
3od >aua +3ob
2a3 ~2a4 >9ei +awz +2a1 +2a2
2a4 >dqf +2a2 +2a1 +awz ~2a3
smb >zq9 >80u +smd
pb7 >76c
pb8 >80u +pb4 !aua ~zqc
pb6 >pua +duv +pb5 !zqd
71w >83e +gl1 +gl0 +duu +71y
i7c >ziw +a3d +7wh +7t5 +i7a
8ba >aqz +8bc +8bd +8b8
aqz >4a +aqy
ar0 >4a +aqy
1zm >4a
8bb >ar0 +8bd +8b8 +8bc
2m0 >zqe
svk >3ep +svj +swi
7vh >ade +9vt +9vr +7vg +7vf
eew >804 +y76
pzm >eew +pzl
sgq >eex
8f7 >e2p +8fa
9vn >1b8 +9vs
m4 >96l
ced >9ei +ceg +j3s
b00 >6hp +azv
1c7 >b02
6ja >b02 +ylm +6j9
dqf >9xh +yvv +dqd +dqe
arh >aua >xb +arf +37j
n5b >6hp +hvf +n5d +qcx +qjv +r92 +n59
8p0 >6hq >804 +sjk
4a +4c +yuy !6hp
cap >biq
k17 >9eh +dis
9ep >9eh
6hr >9ep
8cy >6hp >kx0 +8d1 +8d0 ~zqf
ph4 >8cy
hb0 >8cy +hb1
ptq >6hp
ok3 >3p1 >3p2 >s05 +ok5 +8xa +xr9
l7e >ok3
eiy >ok3 +eix +eiw
90p >ok3 >3p1
gp3 >zqg
b35 >ok3 >e0d +g4b
dt1 >3p1 >97d
97d >s05 +97c
8xc >97d +8xa
r9s +r9q
549 >cpe +f4w +f4v +547 +548
c7e +q1l
cty >c7e >94o +920 +ctw +ctz
2pc >94o
3bw >c7e
iiz >4q4 +q17 +rye +ij3 +il9
auj >b02
b5w >4q4
ktv >bho +811 +kts
ktu >aes +ktt
b01 >9eh
lem >6hp >b02
ij0 >aua +il9 +ij2 +ij3 +aug +ila +bgc
43v >804
f7 +6ia +6i8 +6i4 +u5q +r0o ~6ne
r0r +r0o +r0k ~r0w
r0s >r0r +r0k +r0o
k1z +vnp
jzt >r0r
8r8 >xb +8rb
s9o >8r8
6yl ~6yk >f7 +6yc +6ya +6yd
btl >6yk
pm7 >6yl
cla >6yl +cl6
dhl ~dhf >l0
pmm >r0r
aut >r0r +b27 +b2a +av0 +aun +av3 ~aux
b28 >r0r +qrl +b27 +b2a
auu >r0r +aun ~aux
poa >373
cz9 >r0r +jbj +jbi +cpq +czf
bvj >cz9
jmf >r0r >4k3 +cyg
jmg >neq +jme
gtt >cz9 +czf
hv5 >gtt
ji3 ~sx8 ~5bh ~pio ~ftd
5n8 >q91 +5et +cld
olx +cik
5fp >5n8
nld >q91 +xg8
lo2 >nld
q91 +q9b ~q9f ~q7r ~g3j ~2iv ~c2g ~8m8
c7o >q9m
c2g >bwy
4bl >8so
1dq >5n8 +6pw +k06 +1kt
4hh >5n8 +xg8 +1kt
5rs >5n8 +5rq
clc >djn +5et +cld
fq4 >clc
5j9 >clc
5ev >clc +5et !rl4
djn +5et !m46
djo +pyf +pyi +pyj +djw
n9p >djo +p7c
k9f >bfa +72v
4if ~zqh ~zqi >djo
56m >djo +56l
kdf >djo +kdb
3jy >djo
rn9 >djo
l11 >djo +o17 +l0z
3br >l11 +3bp
f2w >3so
3jl >djo +3jj +3jq
r79 >3jl
3jm >2lh +p6f +3jj
5jb >djn +5et
oeu >5kp +oet
eq ~2w9 >1t5 >f7 +5q7 +tbj +5q6 +ev +et ~zqj
70n >djn +70m
rl4 >m46 !5ev !zqk
rh8 >rf5 +p03
lg9 >rh8
ba4 >rf5 +rfs
8q9 >zkl +8qd +rh2 !zql
7cz >rh8 +sl4 +gco
bsy >7cz +rh2
cpr >5n8 +cpq +5et
rgr >gtt
cza >gtt
6mi ~zqm >gtt +6md +6mc +t0s +ive
m36 >6mi
l89 >cza +l87
pnf >r0r +pna +pnc
4k3 >pnf +4k4 +4k2
jvr >4k3 +7k5 +4k4
kwn >jq9 +kwm
esu >jq9 +z3k
jq9 >5w5 +jse
746 >jq9
8cb >jq9 +8ch +8n7 +jqa +tzl +z3k
f2q >qre +f2p +cfd
p6a >qre +p69
f2r >pml +f2o +f2p
9iz +l4q +e97 +cfe
ch5 >9iz
ik7 >bi3 +cfd +ik5
fic >ejx +p69 +fia +fi9
2h4 >fic +2h3
fi3 >gtt >mx1 +h0c +ywi
7gv >pml +jk0 +7gt
7gw >1b9 +q1e +7gt +7gu
35r >zqn +35p
ql0 >mt2 +qkz +ql1
mt2 >6yk +mt0 +mt4
hxq >6yk +hxp
rem >6yk
42a >6yk >80n +424
4l4 >6yk +4l2
390 >6yk
fi2 ~76x >gtt ~zqo
l0w >fi2
41x >pml +45z ~zqp
dhj ~pml >r0r +lly +dhn +xu7 +6i8 +5sp +dhc !hio
k2f >dhj +k2d
ovz >dhj
3u1 >dhj
6d8 >dhj
hio +hin !dhj
qrg >dhj +qrf
3gr >dhj +3gp +3go
3gv >dhj
fit >pml +sqa +28w ~3is ~bb1 ~fiy
o1z >qre +o1x
o20 >3so +o1x
9kg >ik7 +9kf
40y >dhj ~zqp ~2fm +36n +411
7ff >pml
3wd ~3wg >r0r +3wa
ku3 >p6a +cfd
cff >9iz +cfe +cfd
p4b >cff +p48
p4c >ejx >pml +p09
mr0 >e41 +kzu
ole >hvp
28x >dhi +28w
b70 >qr5
28y >5kp +oeb
o3w >5kp +o3u
929 >5kp
2hy >pml +2hx +2hw
jk1 >4k3 +7gt
3we >mx1 +3w9
3wf ~3wc >5fy +3w9
q1f >hrh +hrf
9as >m6t >5fy +9ar
do0 >5fy +dnz
kdn >mx1 >2kb +nz9 +kdk
off >kdn +ogc
3yi >kdn +kdk
991 >xb
nwg >xb +xyw !zqq
pnm >nwg +pnl
sr1 >nwg
5op >fsa +cxx
od0 >r0r
p5h >ji4
qbq >pml +jk0 +7gt +lly
nwq >zqr
nd5 >7eu
k5s >7eu
mx1 >r0r >ji3 +mwz ~mxa ~fi3 ~a1f
c2l >mx1
p26 >mx1
bpo >f7 +nep +4vz +bs5
ne8 >mx1 +ne7 +nea
dl0 >ne8 +dkz
ojg >mx1 +36g
md6 >ojg
9at >ojg +7nl
ojh >8gq +36g
2s3 >ojh +36g
ogv >8gq +cgh
hx1 >8gq
okg >mx1 >zlq +okf +n5t !mvh ~cdn
mvh >zlq >mxa !okg
aae >mxa +nep +4vz
mxa >smm +nex +nep +zcu
smm >m6t
og6 >7eu +yre +k0r +oga
11i >7eu >m6t
7fp >7eu +7f4 ~4mc
4m3 >7eu >bkh +ngm +4m8
4m4 >7eu ~zqs +4m6 +ngo
7am >7eu +8a6 +7ak +352
cvs >7eu +57u ~57v ~57q ~57w
d3k >57q +d3j
57v >96h
20x >cvs +20v
57q >7eu +57o +57u
96h >7eu +gdj
gdi >96h +gk1 +gdj +gdg +gdk
562 >7eu
ic2 >7eu
3nq >8so +2yu
jor >3nq +2yu +jot
72t >m6t ~72s +ocz +od2
poi >5o2 +poh
9ix >5o2 +9iw
9sm >5o2 +79o
bc1 >zqt +bbz
fsn >bkh +fsm +fsl
48w >6yl +5o0
r9h >7eu
joq >pn2 +joo
jov >joq
pn2 >m6t
2c9 >6yk +2c7
5o2 >6yk +pze +5o0 +5o5 +1cp
3wo >5o2
6q2 >5o2 +6q1
b2j >5o2 +5o5
93v >b2j
3v4 >b2j
jm9 >5o2 +jmd +jmc +jmb
4rb >jm9 +4ra
1o6 >jm9 +1o5
460 >6yk +45y
jd1 >6yk +jcz +sgs
4fg >6yk
jd0 >6yk +jcz
irg >6yk +ire +irm
slg >6yk +slf +sli
cmx >6yk +cmw +8gn
cc1 >5o2 +y1d ~38c
mo6 ~fr9 ~zqu ~sj6 >nq9 +frc
9nv >mo6 +9nw
g6s >6yk +g6x +g6w
qca >5o2 +qc9
atb >6yk +ata
atc >6cs
p8k >e65 +p8g
pn4 >gx1 +pkv +28a
oyb >gx1 +k2o
p8l >lw +kjv
hbk >p8l
bp7 >p8k +kk4
nb1 >l8r +nar
l8r >zqv +l8p +l8q
l8s >72y +l8p
mlv >zqv
nb2 >ndi
ndi >iie +gwz +75o +ne3 +ndk ~gx3
ne4 >ndi +ne3
nfs >ndi
75p >zqw +75o
iie >e94 +iic
lsz >zqx +6ro
bxb >7wb +cqa +n0w +bxa
72x >bfa +72u
bfa >zlq +7b3 +72v +bfb !iu1
72w >bfa +72u
l73 ~zqy >72w
mxj >72w +l72
3xp >4rm
laj >zqz +72u
7yz >2pr >dhi +7yy +8et +eca
2pr >zkl +7tr +6ko +uv7 +2py +72v !zr0 +b96
chw >gv9 ~zr1
chx >6qq +8et +chv
dj7 >6qq +dj4 +dj2
ptr >6qq ~ptt
ndc >6qq
mwc >7wb
6qq >9r9 +dj5
4s0 >6qq +4rz +4ry
4rl >6qq
t2h >6yk +t2j +t2i +t2f +q23 !zr2
8tq >t2h
rsc >ro1 +iuk !qsz
rwt >xb +xc5 +iuk +ro4
mfy >qsz
qsz >ar8 +2wc +xsv +g7z +qt2 !rsc ~2wa
2wt >qsz
mmm >ar8 +mmk
4wf >2wa
6qy >qsz +6qv
fq3 >ar8 +fq1 +fq2
2wa >ar8 >6gy
rc1 >qsz
nts >6gy +3ct +dib
7b6 >nts +7b4
4wb >ar8 +4w6 !zr3
47t >ar8
k00 >ar8 +jas
fv2 >qsz +fv1 +mtu ~mty
mu0 >ar8
pk7 >qsz +pk5 !zr4
qkb >1t6 +fv1
ar9 >1t6
1t7 >f7 +thj +3cu ~1td
1t5 >6cs +thj +3cu !5vt ~7j
e4v >1t5
371 >5vt
6cs >6d7 +u5n +f7w !zr5
9d4 >zr6 +9d3 +9d2
6x5 >f7s +jai +jaj +3jk +6x9 +h0z +6x2 ~zr7
alo >f7s
nb0 >f7s +nay
f7s >6d7 +f7w !zr8
nh5 >f7s +nh4
3qe >f7s +3qa
1t6 >6d7 +thj +xc6 !84u
dgi >1t6 +dgg
2ni >1t6 +2nh +2nf
28h >1t6
6x4 >1t6 +6x8 !zr9
kpe >zra +kpd !puo
puo >zra +pun !kpe
84u >8j2 +850 !1t6
olk >84u +3nh +3mq +3nj
br2 >zqr
57w >5vt
mpl >57w
mpm >5ur +mpk
rw8 >5vt
5vt >8so +3oi !1t5
ani >5vt
fj3 >qsz +fj0
q24 >2w8 +q25 +q23
ntt >6gy
3qn >mf9 !zrb +3qm
7cp >mf9 +7cn
mf9 >2wk +6ml
6gy >8gw +7ef +6ml +6h2
kll ~zrc >6gy
47m >6an +47k
5ls >6an +xpr
9rq >2w8
5as >ar8 +5aq
dnu >9rq +dns
2w8 >1t6 +2wc !zrd
28p >ar8 +2we
rsd >rsc !zre
4te >2w8
28g >qsz +y08
713 >ar8 +710
5hn >ar8 +5hl
13d >ar8 +13b +yqd
13e >ar8 +13c
hrc >8ty +k0u +2rp
2rq >ar8 +2rp
lka >okg
a6h >zlq +g09
cj1 >a6h +ciy +cj5
7ua !zrf
neq >mx1 +naq +nep
lb9 >fsa ~m8v
d08 >lb9
ner >e94 +nep +naq +7yy ~ney
od7 >ejx +nep +dem +od5
7wb >m6t +8cl +8cp +8cn ~8cv ~8cr ~8ct
ovt >7wb +ovr
n6d >4rl
dkh >m6t +dj5 +8cl +8cp +xsq +hg8
8cm >6qq >m6t +8cp +8cl +8co +8cn
8ct >8kr
g3j >m6t +ndb +nda
o2d >7wb +8cn +o2c +o2b ~3c0 ~lkc
p68 >sq3 +f65
8cv >inw +8cl +xsq +8cp ~gce
cqf >aux
bvi >gf8 +cqd ~cqf
8sw >gf8 +yxd
pza ~zrg >gf8 +3vr +3vq
gf8 +leq +dvc +nkm
av6 >6yk +av5
shc >gf8 ~shb
ne9 >gf8 +neb
nkq >gf8
lak >gf8 +lar
nhb >a8d +nkm
na9 >nhb +na7
mmf >nhb
myi >nhb +myg
5uq >nhb +myg
b4p >gf8 +b4l
crn >gf8
hwd >7eu +hwc
ccc >5s0 +d3h +76u +xpe +lqi
nwz >omc
kep >omc +keo
omc >qnt +76u +oma +omb
9v6 >4m4 +9va ~zrh
4zm >9v6 +yh3
c1z >7eu +c1y
7fg >7eu +c1y
468 >7eu >fge +of1 +467 +4kj
kd1 >fge +kcz +kd3 ~zri
ph8 >fge +mqr +mqq
fge +fgf +fgb +fgh +fgg +fgi ~ah7 ~zrj
pmp >zrk
n1w >fge
n1e >fge +n1d +n1c
j5e >fge
3kk >fge +3kf
8to >fge +hyr
ah7 >fge
4pd >1t6 +xuc !rpz ~4pe
4pe ~4pd ~zrl
ol2 >4pd +ol1
rpz >ro1 !4pd
1ca >1t6 +xu8
dn >1t6 +kk7 +6r +xu8 +thd
15s >dn +15r
mzs >6cs >ar8 +pgb +nsx +nsy +nt1
dbh >mzs +dbe
j49 >mzs
23j >mzs +23i
7k7 >mzs >459
c2f >mzs +xs8 +l72 +c2d
i7l >ku2 +i7h
qbw >1t6 +qbt
ce8 >1t6 +zbk +ce6
a0b >ce8 +a0a
6yk ~j5d +6yc +6ya +6yt !afh ~6yl
f34 >6yk
ss6 >6yk
oot >6yk +oor
k69 >6yk +38t
jew >6yk
b6h >6yk
j5d +6yb +j5b ~6yk
p1b >j5d +7gu
dn9 >6yk
4eo >6yk +4en +xof
3mn >6yk +3ml
348 >6yk
nxg >6yk +nxd
qtn >6yk +qtm +qtl
2b2 >xb +2b0
975 >6yl ~976
afh !6yk
2am >afh
k25 >1t6
jp6 >1t6 +jp2 ~i1y
ar8 >1t6 +y2g +b5z +b5v +xc6 !rp6
j9b >gcq +j9a
56n >ar8 +56l
3k0 >ar8 +3jz
2ak >ar8 +2ae +2ad !zrm
huo >1t6 +22m
m6o >huo
e3i >bi0
5do >ar8 +5dm
ar7 >1t5 +b5v !rp5
rp5 >iu0 +ro4 !ar7
rp6 >ro1 +iuk +ro4 !ar8
5j6 ~zrn >ar8 +5i0
5kp +o3u +o3v +5lf ~gcs ~5lh !itz ~5kq
jpp >6gy
itz +iuk +ium +iul !5kp
m7y >itz
iu0 >rf2 +ium !5kq
5kq ~5kp >rf2 +o3v +5lf !iu0
6an >zin
6pe >6an
gcs >6an +gcy
gcz >6an
gcq >ar8 +gcm +gcx !rsr ~gcs ~gd1 !rsq
gd1 >ar8 +gcy
d3n >ar8 +d3m
rsr >itz !gcq
3bx >gcq +3bt !zro
t3b >8q9 ~p5m ~t3c
p5m >64r >ahr
t2y >l7o +t2w +p03
bi1 >bf +bhu +bhy +bhx ~chw ~p67 ~a78 ~2ju
t3c ~t3b ~zrp >8q9 +8qd +7tr +6ko +6kp
ahr >m6t ~92h
l81 >q9l +l7z
q9l >m6t
rvk >gfz >zrq
rvl >gfz !zrr
nfn >mjo +nfl
ngy >ar8 >zrs +ngv !zrt ~ngz
t83 >ar8 +t84 !zru
ngz ~ngy >5kp
mbg >ngz
sks >ngz +skr +skq +nh2
6d7 +g7z +g80 +6df +6db !8j2
equ >6d7
qfd >6d7
lbj >6d7
8j2 >8sp !6d7
4jb >nov
lw >1t6
2w9 >1t5 +2wd +2wg +tbi +et +3cu +b5v +ex +ev ~eq
cu6 >577
q7n >ar8 +q7l ~1ca
i1x >1t6 +i1v ~i1y
pol >dh
gzv >6yk +h05 +gzu !rt3
rt3 >afh +afg !gzv
31s >6yk +31r
pio ~ji3 >1kh +qpp +pjt +xp4 +pih
gyi >1kh
p3p >1kh
hwz >zrv +5fu
ht1 >zrv +ht0
k6s >6yk
ja7 >5o2 +ja5 +jad +jag +jaf
cjp >ja7 +cjn +y5f +cjq
1b9 >6yk +gh8 +1cp +1ct
cu3 >1b9 +ce6
n80 >b87 +n7z
p27 >1b9
5e7 >1b9
kui >ja7 +xrw
dnf >ar8 +5fo +dnd !zrw ~dno
i9m >4pc +i9i
dno >1t6 +dnp +1p1
4tf ~zrx >5o2 +4tb
pa5 >ar8 !zry
mpg >ar8 +mpe
46i >ar8 +46g !zrz
46j >mzs >dh +46g
k1y >ar8 +xwk !zs0
pj7 >xb
bpn >an6
an6 >7ny +sme ~smm ~smn +3nh ~3nq ~3no ~3n7
3n7 ~an6 >84n +45j ~45o +3nh +3mq !459 ~3np ~zqs ~nsk ~12q
ngd >smg
ffr >dhi +ffp ~3ei ~fg2 ~fg0
ffy >2wl +ltr
fg2 >3so
ffs >hvq >e41 +ffp +ffu
kde >bi3 >e41 +kdb +l94
l96 >ffs
3ee >ffr +ffp ~3ei
p35 >8n9 +p31 +p33
o2o >p35
p36 >8n9 +p31
oww >8n9 +q1y +p18 +owu +7gu
p1a >8n9 +owu +p18 +p3x
n4b >p1a
p67 >8id +9jx +f65
95z >p1a
8n9 >8id +8ch +nb9 +nb4 +nb5
etu >fsa
8id >8qr +ykv
ki >8n9 +kh
kj >8p1 +kh
pkq >8qr +nb4
g98 >pkq +g97
8qr +8qv +xdh +nb5 +p3j !5s0 ~8cc ~acn ~8p1 ~p3p
809 >8qr +80a
lwk >8qr +lwl
p3k >hvp +xdh +nb5 +p3j
5s0 +oc +c2c !8qr ~c2h
n4u >5s0 +god
i01 >5s0 +lkg
mvx >5s0 +mw2
jzi >5s0 ~zs1 +jzf +jzk +jzm ~jzv ~4pi ~jzu ~jzo ~jzq ~8js
hzh >jzi +hze
il6 >5s0 +il5
bt1 >4hg +bsz
ol6 >5s0 +ol5 +ol4
30d >2r5 +30b
j83 >5s0 +j82 +j81
jnw >5s0 +jnv
5df >5s0 +yn4 +5de
2r5 >jzi +2r4 +2r3
qee >pn2
5s1 >8y +oc
1g8 >5s1 +1g7
neu >8y
o8 >yc +5ux +5v7 +ob +od +o6
2jy >5s1
5qz >5s0 >ixw
59p >8y +gk8
2ft >cqy
25r >8y +25p
n5r >okg +n5t +n5y
lmo >mx1 >mxa +lml
azr >mx1 >okg
6tn >bfa
k9e >bfa +k9d +bbt
ham >zs2
64r >qth +kr9 +6l8 +y8q +xcm +v36 +u2l +64v +xdd +64x
2ix >64r
64s >kr3 >bi0 !zs3 +xdd
ely >5lh +elz
sfo >5lh
3q2 >sfo
3ig >5lh +3if
rd2 >bfa
kr4 >b7z +kr9
ez3 >kr4 >d8d
mro >b80 +5qb
fmk >b80 +fmj ~zs4
bcr >zs5 ~kay
kay >nup
sx8 >mx1 ~ji3 +mwz ~sx9 ~a1f ~804
p22 >sx8 +p21
sx9 >m6t
hrh >3z +hrf
3v3 ~q2p >sx8 +3v1 +q2q
q2p >5fy +q2n +q2q ~3v3
q48 >dhi +q47 ~zs6
r1l >sx8 +r1k
cpe >mx1 >bob +cph
cpv >5i2
5i2 >p5k
cpw >5o2 +cpu
k79 >5o2 +k76
qux >k79 +quw
o7v >k79 +o7q +o7t
ic5 >k79 +ic4
590 >k79 +58y
dt3 >f7
ojw >dhi
q21 >dhi +q20
2ec >dhi +28w
2je >dhi +2jq
srd >pml +fpa
mvg >2je
nee >ban +ned +fpd
fv7 >ban
2jd ~2jg >pml
buq >2jd
2jg >pml +2j9 ~2jd
dhi >r0r +dhc
2ib >dhi +8vp
4pf >dhi
3kj >dhi +3kf
327 >dhi +325 +28w
706 >dhi +70c
cpp >dhk
olf >dhk +4tr +4ue
qbr >7eu
lb7 >dhk +lb6
lb8 >k7w +lb6
41r >dhk +41p
3h9 >dhk +3h8
3hh >3h9
bmz >bmw
kg4 >dhk
dhk >e41 +dhn +dhe +dhc
bg4 >dhk
dj8 >dhk +dj3
41y >dhk +41v +41z
4ie >dhk
og8 >dhk +akv
dng >dhk
o9t >dhk +o9s
8y9 >dhk +8y6
r9v >dhk +r9u
aop >pmr
ppf >dhi
pml >r0r +lly +dhn +xu7 +dhc ~96h ~dhj
ban >2je +2jq +fpa +srb +fpd +sfi
6zh >ban
4og >ban
2xu >ban
4d0 >2je +fpd
bb1 >2jd +bb0 +bax
jjm >2jd
5k0 ~b6d >2jc +of2
2fg >dhi +xox +2fl +2fp ~zs7 ~zs8
7ev >dhi
fiy >2je +fiz
llz >pml +sqa +lly
fis >llz +fir
kle >dhi +l8i +cy0 +qro
oiy >dhi +qrx +oei +oej
2p9 >dhi +28w
l8k >dhi +l8i +l8m
oik >dhi +oil +2fl +l8i
sgn >dhi +sgl +sqa +2jq
kfd >dhi +l8i
b6d >2je +b6c +2jq ~5k0
cxy >2jd +cxw +cy0 ~bjp
oek >pml +oei +oej
7b5 >oek
2f8 >2je
3yj >dhi
2fm >pml
72p >2jf +72n
2jf >8r9
5a4 >pg5 +5a3
r08 >yc >8r9
8r9 >hvq
hx5 >zs9
ow7 >az3
kwd >zsa +cb6 +kwc
3iy >dhi +3j6 +3j2
kac >f7s >elx +6db !8j3
8j3 >ro1 !kac
elx >1t6 +elz +elv
el2 >elx
kab >elx >zrs +ka9
6ra >kab +6r7 !rm1
rm1 >itz !6ra
37o >dhi +37n +5mr +5mq
ilc >4k3 +ihs
3fz >5ev +3fx +dt2 +4k4 +9p4
7az >5jb +7ay +4k4 ~ona ~zsb
ona ~7az >fsa
7b0 >3fz +7ay +4k4
p2j >i72 +4k4
jvq >4k3 +7k5
i72 ~buc >jvq +4k4
buc >h14 +2kp +bub +ghx +ywq ~i72
d4t >buc
ssy >zsc +l2p
njs >buc >juw +nju ~njr
h14 >6cs +6x2 +h17 +jai +h10 +h11 +eqy
3p9 >h14 ~eb3
f2x >4k3 >pfo ~zsd
naz >f2x
fhf >r0r +fhd +4k4
fhg >r0r
foh >pnf +g23
qy9 >foh +qy6
2ig >4id >hvq >hvp +2im +2il ~4ic
p0p >2iv
3xj >4id +3xi +3xh
mho >4id
3rx >r4o >5vh +r4l !2iv ~3s2
mhc ~zse >3rx
3ry >5vh ~3s2
2iv >ces >m6t !3rx
p0q >2iv
srq >2iv
r4o >hvq +g6k +4yk +4d9 +r64 +nzf +r4m +r4l +r5n +r5r
kzn >r4o
r5g >r4o
k33 >4id
m47 >r4o
nn7 >r4o +r5r +nn9 ~m5p
nne >nn7
gos >nn7
gor >nn7 +gon +goo +gop
kl8 >gor
7vw >3rx +ytz +3s4
nq9 >7vw
3rz >xb ~3sk
4pc ~zsf >5n8 +cik +4pn +4pm ~4pw
old >5n8 +cik ~cin
q4o >old +q4m
loj >hvp +loi ~zoc
eqm >4pc +eqn +eqp
7fm >eqm
ku2 >zqv +qp6 +7yy
2z0 >zqv
qrd >jq9 +p69
jp4 >qrd +jp3 +jp2
k0y >jq9
2it >7eu +94h +3ew +3ev +4aq
rec >jq9 +reb
bwr >hvq +bwp +bwq
e3n >qrd
oxf >e3n +c90 +fmu
dp8 >qrd +f2m +dp3 +dp2
cha >qrd +ch7 +360
pfw >zqv
cek >549 >2yz +mr6
2zc >2yz
2yz >cpr +2yy +57c +2zh ~2zc
idj >2yz
3lf >djn >hvq +sld +3le
kr3 >r0r +kr9 +ksq
p5k >kr3 +p5i ~aio ~p5m ~p67
92a ~l7o ~zsg >hvq +d4d +l7j !bi3 ~8m6 ~jzo ~ahr ~l7s ~1ut ~zsh
13 >92a +16 !zsi
ply >92a
4id ~zsj >hvq +2im +4i4 +4i3 +4i2 +4i6 +r4l +6mq ~4ia
khn >4id +khm
j8n >4id
bt2 >2ig
4lh >4id +4lf +4le
4lk >q9c
be5 >4id +bdt ~be7
r3 >be5 +r2
d4e >4id +d4d +d4f
rdf >1ut +rde
90q >92a ~90t
l7s >90q
gjm >4id +2im +24t
r1i >l7s +r1j +r1h
4lg >92a +d4d +d4f
dix >3so +9md +diw
mzr >3so
d8s >g3d +d8x
da4 >g3d >sny
5jp >7eu +oma +omb
idi >cpr +53f +t3a +p5i
ch4 >idi
k2a >bfa +72v
bdl >k2a
cqb >e94 +cqa
b0t >jq9 +z3r +tzl +z3k +eh7
b0s >nov +xyf +b0q +z3r
nov >zl2 +np0 +4uo
bo2 >nov +bo0 +bo5
bo3 >nov +bo5 +bo4
67w >yc
o5o >nov +xyf +o5m ~jzq +sx1
ml1 >o5o +mkz
o5n >12e
mcn >o5o
sx2 >o5o +sx1
5nk >h9z +5nl
5v1 >yc +tzv +5v7 +5v6 +64e
yc >xb +ssk +hlh +hlc
339 >yc +hlh +338 +33e
h0x >8q9 +h3p !8kt +qb7
av7 >h0x +av5
9w9 >h0x +i9q
8kt >ixw !h0x
qer >8kt +qen
1kh >fsa +1km +1kq !zs2
4wc >1kh
4mu >1kh
nrt >1kh
6qp >1kh
f6 >f7 +2wj +3f0 +3ez
3f2 >f7 +3f0 +3ez +9yt
bss >3f2
c9q >3f2 +pcc
a78 >3eh +8nw ~a79
a79 ~a78 >3eh
3eh >add +9jw
fsi >fsa
1nt >1nr +exb ~1nv
49p >1nt ~49o
sov >lsj +sou
lsj +exb +lss
nk1 >lsj ~nk5
14 >nld +fg9 +fg8 +15
nvf >14 +e63
5xi >nld +k3a +dfm +dfo +dfl +xga
kkk >hvp
hal >t0j +qv8
1kc >1kh +1kb
m46 +xcl !djn
3sl >m46
rsf >m46
gfq >m46
rm2 >rsf
rsg >m46
8kr !5ln
pup >5ln +575 +pur +oku
5ln >dg9 +358 +ioh +inu +5kg !8kr
7hy >5ln +7hw
35b >5ln +33q
nu0 >35b +ntx
9d9 >5ln
2aj ~zsk >5ln +2ae +ka9 +35d +358 +2dc +2dd
577 >5ln +6c3 +6c2 +23n +5kc !zsl
71h >577
578 >577 +xwv !gg2
gg2 >8kr !578
24q >4hg +24p
4hg >ap +4p5 +4h4 ~zsm
olq >4hg +c9d +r6e +r6i
c9f >olq +c9d
q0w >czv +7j9 +bzu
czv ~czx >ar8 +xyv +d03
czy +7j9
czx ~zsn +d03 ~czv
7j7 >q0w +7j9
j8m >4mo +j8k +3j7 +41f +3j3 !q9m
9wt >5lh +o38
gbf >flk
s4p >6yk >65x +s4n !rxd
rxd >afh !s4p
60s >1kh +548 ~41h +j8s ~60t
60t ~60s >ziw +64w
41c >zso +419 +41f +41e
nu >41c +nv +nt +ns
3iz >4mo +j8u +41f +j8w +3iu +3j7 +3j3 !zsp
q9m >m6t !j8m
3nz >q9m
kl7 >zsq +kl6
4mo >5lh +4mm +nx3 +xtu +o2s +4me
71s >4mo +71q !zsr
41g >j8m +41f +41e
mry >rxo
42i >508 +so1 +42f !zss
g4l >zss
j46 >42i +j43
kak >42i +kai
rsn >9ra +rsp
9ra >m6t +9r7 +a5v
3cb >flk
j5n +j43
508 >xb !8ie ~zst
bqu >508 +4k8 +bqw +bqt
8ie >m6t +b34 !508
96g >7vw
flk >azy +4k8 +42f +ger +xfu
gbc >azy +jmy
m53 >gbc
m52 >flk
n26 >42i
d2n >1t6 +d2k !zsu
t6b >1t6 +6de +g80 +6x9
t6c >6cs +6x9
n25 >1t6 +n23 +xpg !iqv
iqv >m6t !n25
3vz >ejx +6mo +3zp +3vy
f3r >3vz
c1m >phq +c1l
2w1 >di1 +2vz
pid >j8m
jfn >fsa +jft
9wq >fsa
lb5 >xb ~bd7 ~7ub ~8l9 ~lbg ~zis ~zsv ~lbj ~4cw ~4is ~zsw
fsa >hvq ~1kc +gci +k4q +k4w +k4s +1km +nr0 ~96g ~fiu ~mmo ~boo ~zsx ~1ox ~a1h ~1kh ~7t0 ~lb9 ~fn3 ~e6g ~1b9 ~lbk ~fs9 ~601
nxw >fsa
hdh >fsa +hdf +4uc
45v >fsa
lt0 >fsa +iby +6ro
qr6 >fsa +f2p
qfc >fsa +qfb
lhn >fsa
5pu >fsa +4n7
k57 >fsa
k6a >k57
ov9 ~zsy >fsa +nkc +nkb
3tp >ov9 +3tq
nb6 >ov9 +nb4
hk5 >fsa
fck >fsa +fcm +fcl
nrg >fsa
3gh >fsa +3gg +3gf
3xk >fsa +3xh
2d7 >fsa +2d4
cpm >fsa +9d2
cpn >6gy +9d2
k1s >fsa +mek +k1r
hjx >ggn
d7i >1kh +ns ~d7k +p6o
mlg >d7i +d5s
6qx >d7i +6qw
p6p >flk +p6o ~di1
p7a >1kh
d7k >5s0
ngh >az3 +ngf +nek
pnz >9t9 +pny
1ut ~92y ~7d1 >92a +l7k +l7m +l7j +1uz +924 +1uw +1uv +1uu !2ju
1kw >1ut
2ju >bi3 +lrq +4cl +956 +mb0 !1ut ~95c
92y >1ut ~1ut
4ni >qr5 +dvp ~13d +dvr
7kl >4ni
d8t >qr5
jpd >qr5 +jpe
omz >jpd
9iy >jpd +9iw
qr5 >e41 +qr2 +yx5
pmr >al6
o41 >qr5 +o40
95c ~2ju ~zsz >qr5 +955
b9z >gcr +q4h
q4j >b9z !q4i
q4i >b9z !q4j
gcr >hvq +iv4 +es0 +erx !8kq
rss >8kq
8kq >m46 +syf +850 !gcr
e41 >hvq +ukw +e4o +uj7 +l24 +l1a
95d >e41 +955 +953 +95m
b9s >qr5
k3w >b9s +r06
pr5 >k3w
qrb >k3w
gbn >qr5 +gbl +gbm
4ns >m6t
4cf >zt0
4ow >4ni +4ot +ogy
59g >qr5 +r06
fr4 >e41 +fr1 +4ou +fr6
329 >fr4
fr5 >zt1 +fr1
4ov >e41 +4ou
nng >e41
f66 >6xh +f65
95b ~95j >qre ~2jw +4cl ~zt2 ~95e
qwu >95b
t2o >hc
btk >6yk
9sn >hc
eru >8q9 +pih !zt3 ~zt4
sl1 >eru +sl0
eub >8q9 +smx !zt5
3kd >hc +3kb
ro1 >mim +ro3
rul >8sp >ro1 !qb8
qb8 >eru !rul +h3p !rum
rum >8kt !qb8
fl5 >ar8 >qsz +fl0
m3a >fl5
qpq >ji3 +qpp
mrm >hvq +mrj ~zt6 !rxp
9rr >bkg +5b9 +35c
53b >zt7
261 >mrm
5mo >mrm
lxr >zt8
rxp >hvq !mrm
rxo >ro1
7d0 >mrm +5qb +gfl +5qa !zt9
70y ~70z >pp3 +2fs +79d
7w8 >azy +7w6 +bar +bao +bau ~bav +5mi
pp3 >70z
8ya >bvu
bvu ~myw +t0s +uki +bvw +iv1 !zta ~ztb
mrn >bvu
myw >bvu !dzz ~bvu
dzz !myw
5wj >pat !ztc
bi0 >hvq +sng +xrl
ach >3eh +8nx
80m >ar8 ~fcg +gd9 !8m0
ghn >oay +6v9
8m0 >m6t !80m
9oc >elx +k6k +e4u
kkh >9oc +kkf
i9b >9oc
n61 >elx
42b >9oc
cjo >jq9
9yd >ar8
8cs +euz
3fo >e65 +ngv +p8g +fip
e65 >kr3 >zlq
34w ~p7k >zlq +36g +34v +b8e +p2w
5fy ~5fz ~ztd >xb +5g8 +yu6 +5g7 +5g9 !8gq
5fz ~zte >5gf +yu6 +5g9 ~5fy
8gq >xb +8gn +xcu !5fy
hwv >8gq +5fu +cgh +hi8
fr9 ~ztf >5fy +frc +frb +siz ~mo6
sj9 ~sj6 >fr9
pty >fr9 +fqf
mo5 >fr9 +mo3
jbs >zqu
qcg >34w +y8f +p2w +gwx +36f +qcf
7k0 >qcg
q8r >e3l
335 >8gq +334
p0y >1t5
36h >3z +36g
3z ~1ut ~ptr +94q +ptm +59l +47
p28 >3z
40 >osl +49 +47 +zb9
e24 >40 +t8w
ho >osl
osl >rf2 +osq
ptt ~ptr >m6t
p01 >hvq ~ohq
ntl >klo +p00
nkd >p01 +nkc
ohq ~p01 ~p02 >hvq +ozz +p00
91t >bfa >1kh +91s
czw +czt
91u >1kh
oay ~oaz ~nhp >oaz +ob4 !p91 !g2a ~oba
p3g >oay >g2a +p3e
jrs >oay +mek +mth +mti +jrq
nhp >fsa +nhm +nhn +k4u +nhs ~oay
fs9 >fsa ~3zi ~fsa ~fsi ~47w ~n8c
fsb >fs9
77p >oay +p5d +p5a
fi7 >meq +fi6
meq >ziw +mel +yy0 ~fuj ~3zi
p91 >1i9 ~p92 >meq +p8z +p8s !oay !g2a ~1i9
p9d >p91
p92 >fsa +p8z ~p91
g2a >g2b ~g2b !p91 !oay
2eu >g2a
3xo >ar8 +5eu +3xl !ztg
5ew >ar8 +5eu
a1f >mx1 >7ux
7ux >m6t +xdq
a9m >7ux
ney >a1f
336 >e3l +334 +i0i
8oo >7eu +8op
gx3 ~ndi >336 >e94 +k3l +eca +naq +nar
cm5 ~ngj >4m3 +ngo +ngp +ngm
jdg >7eu +nws
smn >7i3
7eu >8sp +7f6 ~7fb ~7fl ~7fp ~7wb ~zqs ~ney
76w >zqr
51q >7eu +51p
7fb >7eu
n1f >7eu +n1c +n1d
7fl >7eu >bkh
8b5 >7fl +8ax
e94 >7eu +e95 +7yy
q8g >7eu +q8d
qed >8sp +m7p
5hp >qed +m7p +5hu ~5hq
8sp >hvq +xdo
c9g >8sp
8so >4y8 +uhr +3oi
nl2 >8so +npd
nky ~nj0 >8so +nkx
5hq ~5hp >7eu >72y +5hu
ohj >e94 +7yy +ohi
og7 >7eu +c1y +7yy
ch9 >7ex
fl6 >mzz
njy >7eu +xxx +njx +n93
p1i >6cs +p1h ~zth
nx0 >nwq +nx9
nsj >7eu +nsr ~nsk
nsk ~nsj >8sp +3mu
5er >dhj +5sp +5so
71m >5er +71j +71k
3no >8lm ~zti
5sk +5sp
nj0 >8so +8t4 +niv +niy +nkx +xdr ~nky
jhp >8so +jhm +xdr
klk >jhp
84n +my4 +yl4 +my1 +84l +7xd +84r +84k
885 >84n
846 >84n +xh6 +p1u +lm0
6hs >84n
45o >84n +t2c +t2r +t2q +yvw +yy1 +t2t +my4
299 >7i3 +28w
ahl >hvq
pob >ahl
k6d >fsa +nr0 +bbd
2ks >k6d
bje >k6d +bjd +bjc +bjg
m8z >k6d
hxa >3gj +79k
okr >6yk
lbg >6yk >ahj
okq >6yk >fge +puq +pur ~ztj
en8 >fsa +enc
a3k +aka
m2m >en8
lbk >en8 +iik
571 >64r +mxv
572 >64r +574
pk3 >64r >fge +574
2n0 >fge
e3o >fge >zqv +p7v
8m7 >fge
8m8 >8so
qi3 >qth +qi8 +pjd
5i1 >5n8 +dt2 +5et
5j7 >djn
m75 >mzz +m7p
mzz >8sp +mzy +m7p ~moi ~qei ~8m6
moi >mzz +o2y +lj1
cl2 >5n8 +5et +t33 +cl3 +cl4
krc >hvq
klf >qre +cy0
l8l >qre
80n >fsa +xdk +gci
cms ~ztk >9ej +fsz +bhn +llc +cmq ~jjz
jjz ~cms >aua +fsz +bhn +cmq
3yo >hnj +7e6 +7e8
8f8 >e2p +98h +kb0 +onf +8fa
e2p >jq9 +kb0 +8rz +k3j
one >e2p +onc +onb
flj >m6t
g3d >hvq
bk5 >g3d +bk3 +k44
p2i >e2p >m6t +p2h +p2g
iu1 >ro1 +ium !bfa
9ru >6yk +9ry +9rx +t2j
4h0 >9ru +4gx
9ve >9ru
rw1 >92h !ztl
5p4 >9ru +5p3
2fy >9ru
o3f >9ru +jay
42c >5lh
82i ~92b ~92d >gx1 +7vp +g6i +j2j +92q +r21 +r25
6h8 >82i +6ha
5bt ~ztm >82i
2to >7eu +2tn
hl5 >2to +hl3
65v >2to +65u +65t
rf4 ~ztn >bkg
o29 >bi3 +o28
b6i >zso
8ku >8kr
hpe >gtt +e3d
k80 >gtt ~9xg
pi1 >jq9 +bhs
fg0 >84n
3f3 >5lh +bol +bos
5lh >3f2 +9rx
cbu >5lh +cbo
29o >5lh +29n
9bk >5lh +7hw
aw1 >5lh +avz
mtz >5lh
fko >1t6 +gwy ~gxc ~gxe +fki +fkj +q86 ~gx1
r2v >fko
4as >fko +4at
5pd >fko
248 >fko +247
fuj >f7
jke >6cs +k0m +7k6 +jkc
s2l >jke
6qm >6qq +6qj
cur >m6t +cup
cus >9r9
b9b >bi3 +b9a +f5p
mmd >hvq
p7x >gx1 +kjj +p7w
kjp >169 >lw +kjt +iik
f5s >92a +rde +f5p
jzo ~92u >92a
92u >m6t ~jzo
rge >jzo
dfr >l7o
f6p >gfz >itz +f6o +g0i +g0h +g0k +l5b
3mj >itz +3mi +701 +c0s
q40 >cza +q3v
79g >kr3 +t3a +gzr +gzq +79j
r78 >79g
qg3 >79g
797 >kr3 ~cpo
71e >zrq
opr >6cs +opq
sp2 >5nj >6cs +sp3
5ur >pj7 +5uo
2iw >kr3
o0m >dhk +o0o
9a1 >o0m +9a0
sck >dhk +scj
2y1 >o0m +2y0
9c5 >o0m
3ab >o0m +3aa
sxd >ar8 +sxa !rxq
rxq >ro1 !sxd
4n8 >5lh +4n7 +4n6
687 >6yk +685
6qo >5lh +6qn
q89 >r0r
i1j >q89
moc >7eu
4ic +kka +4i6 ~2ig
267 >4ic +266 +kcu ~269
kcv >fsa +kcu
c27 >6mi
cl8 >6yk +cl6
cmc >6yk +cmb
hb5 >5o2 +vf +hb4
g5j >6yk +g5i +g5h
fmv >qrd +fmu
mtw >4hh +mtu
gdd >e41
f7h >ar8 +f7g
gyy >fge +gyw +gyv
fjn >o0m
fjm >kr3 +fjl
guc >6yl +31r
ong >zto
gct >3fz +erx
blo >5lh +blm +bm3 +bln
r84 >blo +r83
fuc >fsa +fua
erv >djn +erx
r6h >djn
nr7 >1kh +nr0 +xwi
5e5 >fsa
dbi >3f2
huj >6yk
7md >e94 +yaj
pkr >6yk +pkp
cmt >ejx +cmr +cmq +cmv
jzn >l7o
l7o >bi1 +l7j +l7m ~92a
92w >l7o
mer >fsa +mek
oby >5o2
7ew +7f6 ~ztp
diy >3so
948 >klo +96a +947 ~94z
70z >fsa ~70y
k6t ~ztq >6yk
46e >iu1
pd3 >6yk +pd2
d9s >5lh ~d9r
d9r ~d9s >dbi
t7v >5o2
r73 >k6d +r71
3ik >4ni
5jx >6yl
72y +73a +152 +gq7 ~gqa ~6ot
3s1 >72y
evd >a3m
o1e >72y +o1d
gpw >gpx !ro2
ro2 !gpw
gqa >gpv +m5n
84o >ro2 +84s +84r +84l +84k
bo8 >84o
q2u >84o +7xd
gpv ~gpx +734 +731 +gqf +guo +3l4 +gq7 +gup +h9q +kxv
j2v >gpv +j2s +j2t
l85 >gpv +e76
5e8 >gpv
7en >gpv
99g >gpv
rfn >gpv
gmf >gpv +gmb +gmj +gmh
gmg >bkh +gmb +gmj
l77 >bkh +l76
2jh >bkh
5a8 >gpv
j63 >gpv +j6c
9k0 >gpv
lbh >gpv
fml >gpv +fmj +xv0
62g >gpy +62f +62e +62i
4oo >62g +4om +4ol
c44 >72y +ky0 +c4t +1wy
5wk >c44
875 >c44 ~86w ~86y
c45 >gpv +ky0 +c4g
ejn >72y +2mj +2mn +par +9yc +b4c +732 +735 +e8q +h0r ~izg
nr9 >ejn
c46 >gpv +kwy +btv +j2s +z62 ~ca5 ~a3m
ca5 ~c46 >72y
3s0 >72y +at7 ~3sh ~3sg ~1k5 ~t0k
1k5 ~a7q >ztr +a7p +exi +ycr +gnq +e8f
9mp >6h7
kvp >zts
m7h >ztt +m7k
6kr >zo9 +blf +66w +66r +k5x +gq7 +e1z +ewf +ewg
4nk >8fr +dvp
bli >ztu +blg +yca +blk
661 >zo9 +66u +66w +66p +66t +66r +h0r
93i >zo9
6ot >93i +ewf +ajh +ajl +pi5
rbm >6ot
9yz >9z2 +e1r +xu5 +dyp +e1v +e69 +k0g +nku +aoy +aox +sbg ~lq7 ~ztv
9z0 >9z2 +k0g
9z2 >zo9 +dyv +e1z +e1v +e1w
qo7 >9z2 +qo5 +dyv
ap8 >9z2 +aoy +ap6
7ls >9z2 +7lr +939 +93e ~93i
8jt ~8jr >661 +3og +8jw +b21 +ewg +8jx ~1n0 ~85e
6ks >zo9 +66r +q3 +82y +k5x +kzk +kzj +k5n +k60
675 >6ks
5qg >ztu +5qf
831 >zo9 +k5m +k5x +k5z +66r +82x +82v +1gp
lwb >831
gpx >72y +gq7 +736 +735 +66s ~gpv
832 >gpx +82w +1gp +82v ~ztw
7n ~4is >632 >9i2 +bv5 +aav +e4x +w30 +7r
c7q >7n
myx >7n
6hv >7n +xbq
6hw >buc >7n +xbq
ejm >4r6 +k2t +732 +yt1
pms >ejm
ekt >ejm +cqu +eku +732 +k2t
jwp >ekt !jwq
jwq >9t0 !jwp
9i2 >4r6 +z9o +6ej +e4w +9i6 +9i4 +9i0
92c >9i2
92d >72z +yu0 +92r +92p ~82i
c0 >ejm +c4 +b7 +l24
3sh >c44 +ts9 +eer
ko1 >9i2 +d3v
d3x >9i2 +eer
lq9 >72y +lq5 +cr +cp +co
e8i >lq9 +1yv !ztx
iur >ekt +k2t
4r6 >72y +4r9 +4r7 +4r4 +4r3 +4r2
gq0 >4r6
95e ~95j ~95b >gq0 +4cl
io3 >4r6 +xhx +io2 +zf2
en4 >io3 +en2
a7q >4r6 +l4q ~1k5
jzj >a7q
a3l >ejm +732 +6gt +2mi
b5p >a3l
a3m ~c46 >72y
j8g >a3m +j8f +jna +jn8
1kj >ejm +p75 +p78
680 >1kg
qff >1kj
knh >nr8
jwo >1kj +jwl
3pa >4r6
hup >ejm
mbe >zty +mbc
mma >k81 +mm8
lbe >72y
cs ~e67 ~hvo >4r6 +e98 +l4q +l24 +b7 +hu1 +hu3 +hu0 +hu2 +e8p
bi2 >4r6 +bhu +95n +94a
5ul >2me +2mj +e86 +2mn +par
otk >k87
1ts >ejm +kzj
880 >ejm +ev1 +k5x +gq7 +kqo +iyr +6gt +iyt
fsc >880
2ih >72y ~2j0
bty >2ih +btx
btz +btx
6h9 >gpy +g2f +1ou +gum +ef5 +gup +guo
gpy >ztu +gq7
amb >ztt +ama +am9
3z9 >72y +gqf +3l4 +gq7 +yug +3zd ~ztz
3za >72y
sl2 >3z9 +sl0
bot >3z9
lrs >3z9 +lud +lrt
cq4 >3z9
4f3 >3z9 +4f2
7x9 >84o +7xd +7xc
7xa >84o
1ox >f7s >72y +k0m +90 +1p1 !3np
fam ~6bj >1ox +fal +dij
lr5 >1ox
6al >1ox +6ak
3np >84o +8hp !1ox
aqu >gpy +gq7
m6d >gqa
70r >aqu +70v +r2p +70p +70s
6pd >gpy
bkh >ztu +ho0 +bks +6gt +bkr +bk8 +gqf ~t0e
hui >bkh +dfs +dg0
huk >hui
dfu >bkh +dft +dfs +huh
mc9 >bkh
a1h >3z9 +a1l !8m6
nrj >880
mmt >1ox
8m6 >84o +g0a +g09 !a1h
a1d >84o +imw +84l
8di >84o
kre >hug +kra
hug >bkh +hmn +k6z +4ng +ho0 +4no +4np
5qc >bkh
25f >ztu +25m +25l +25j
3pr >ott >ztu +3pp +3pt +3ps +3pv
6om >ztu +6os +6oj ~zks
n62 >880 +n60
lbf >6om
87r >6om
6on >6ol >ztu +6oj +6os
srg >6om
67x >6om +hll
nsw >aqu +q8i +nt1 +nsy
7ex >832 +q8i
ppw >72y +ppt +pq0
xc >nsw >xb +ttf +fn
lg0 >zu0 >nsw +lfz
lg1 >6cs >mzs +lfz
9p7 >mzs >hc +9p8
e1j >hc +e1l +e1k +e1o
t0e ~bkh >r4s +kwv +at7
j7a >t0e
gqb >t0e
c1h >hc +fxu
b8f >hc
2bn >hc +2bl +r6j
2hn >hc +2hl
fik >mzs >ztu +fin +fii +fij +fim
la3 >fik +la0
4nu >mzs !4nt
4nt >mzs !4nu
mkv >fik
fil >6cs +fin
sn5 >qvt +i9q +i9n +sn4 +i9s
76i >gfm +76h ~76j
76j ~76i >ztu +76h
gfm >fil +gfl
fj4 >ztu
qvt >ztu +smx +sn0 +sn1
etz >fj4 >ztu
3ke >qvt +k9d +fkz +3kb
pmn >72y ~pmj
bjp ~cxy >2jh +cxw +bjn
aio >gpv +vdv +agf
hc >xb +2k8 +7qb +cip +6ud +7qa +xcr +7qd ~izt
kn7 >hc
poj >hc +poh
lw1 >hc
jc7 >hc +jc5 +jbv
f6c >hc +f6a +f6d +f6e +f6f
r9i >hc +r9f
7ph >hc
o7d >et5 +o7b
kyu >et5 +kyt
qd6 >ku2 >p7l +qd4
gvu >p7l +gvt
9rl >b30 >hc +9rk +9rj
ek9 >hc +ek7
cdi >mx1 >kdn +kdk ~cdn ~cdm
f4d >zu1
c98 >hc +c9c
brg >ja9 +bre +brf
922 >831 +90f +90l +82z
ngj >bkh +ngo +ngp +ngm ~cm5
ja8 >et5 +ja5 +jac +jah +jae
ja9 >72z +ja5 +jac +jah +jae
72z >bf +736 +735 +731 +737
et5 >ztt +et7 +etd +m9x
4hi >et5
ls7 >4hi
800 >et5 +war +k0c +dyp +803 +jah +k0f
e1i >800 +7xs +e1l +e1k
6nd >et5 +ppx +ppu +ppt +pps +aqs
gv3 >et5 +gv1 ~zu2
801 >et5 +war +803 +jah
jq1 >82i >92b +jpz
krs >et5 +7xl +8ne +803
5xz >krs +5y1
g8f >zu3 +g8d
6kn >zu3 +6km +6aj
pl6 >6kn +pl8
4wp >82i >92b
92b >et5 +yu0 +92r +92q ~82i
92e >63x ~931
kzo >92b
t3r >82i +t3i
fzp >zu4 +fzo
4zx >82i >92b +4zv
898 >92b +897
4lu >92b +4lv +4lt +4ls
5kk >zkg +5ki
luh >6q7
b0d >92b >ja9 +nu6
36k >5th +36j +pkv
s4u >p7l
ski >ja9 +skj +skh +skg
5tv >hc +5tu +5td
hmj >bkh +hmn +hmm +k6z +4ng +ho0 +4no +hmo +hmf
hm8 >et5 +hmf +hmo
4wq >92b +ocl
5qh >zu5 +5qi
63x >oz7 >zu5 +jpj +1xb +1wx ~t3z
glu >63x +fo5
m5d >glu
t3u >63x
kyv >63x +kyr
jdv >63x +jdu
oz7 +oz8
oza >oz7
t3y >63x
7kp >63x
mjy >63x +mj6
91q >63x +91r +91f +91e
90j >63x +j2i +90k
mkn >zu5 +mkm
l8f >f61 +l8e
s6l >63x +kc1 +yjh +kc4 +s6j +mkm
ors >s6l +orr
ort >kn1 +orr
nps >jsf +8sh +npr
2pa >o9f
sbz >o9f +o9i +sbw +o9k
1wz >63x +1wx
bhc >63x +bhb +ii0
5c9 >63x +5ce +lgm +5c5
63y >72y +649 +643 +642
6wn >63y +6wm
nr8 >63y +1kr
ixh >zu6 +ixf +ixk +ixj
eo0 >63y +ixj
587 >72y +588
f6v >7it +f6u
7it ~7iu >hvp +ykx +7iq +7is +7ir +7ix +7iw
dnc >7it
5ke >7it
8fq >72y +8gb
4nj >b0n >krr >jsf >1pl +4nh ~zu7
krr >ztt +dha +7xl +p74 +p72 +p78 +p7d
k52 >krr +k4s +1km +gc7 +gc3 +nr0
b0n >9x7 >72y +5ay +b0k +b0l +5b1
jsf +cm +aas
ppk >jsf +ppi +b3
32k >jsf
es4 >jsg +es2
5a9 >jsf
jsg >ztt +jsm +bg +jsl
oqp >jsg +oqo +oqs
k8k ~zpp >jsg
k83 >jsg +k7s +91f ~ms1
k84 ~myv ~mz5 ~k86
k86 ~k84 >otc
7nr >zu8 +7np
7ns >ekt
kpx >jsf +kq5
kpy +kq5
1vs >jsg +1vq
be ~bc ~k85 ~ms1 >ztt +dha +k7s +91f +cl +bg +ba
ms1 ~k83 ~zu8 >jsg +bg +ms2 +k7s +91f +cl +ba ~be ~zu9
9x9 >be +9xb
pa9 >jsf +kv4 +9j
1bx >jsf +1c1
kt6 ~bb +ama
ava >kt6 +kt8 +ama
k85 >ava ~be
avc >ava +avb
bl >be +khz
bm >be
lxu >ztt
o8n >ztt +o8q +o8r +bov
kms >jsf +ab8 +m24
sgc >kms
nfw >kms +nfv
e4k >be +khz +4zh +xev
jga >be +jg8
jcq >ms1 +jcp
k81 >ztt +k8h ~k87
k87 ~k82 ~k81 >jsg +eof +k8h
m8t >k81
kpu >k81 +kpt
f52 >k81 +f50
3z4 >k81 +3z2 +3z5
k82 >zua +k8h ~k87
585 >k82 +582
maa >k81 +m8h
joc >k81 >6mi +job
297 >k81
7h >k87 +7f
o9p >o9f +oa0
e71 >jsf +e70 +e6z
o9f >hvd +orm +orl +o9i +o9k
l5f >o9f
hhv >o9f +hhu +hht
56a >o9f +568
56u >o9f +58h +58f +56t +56s
o9g >o9f ~o9e >et4 +orm +orl +o9i +o9k
dxa >o9g +17x
4kq >o9g +4ko
gne >o9g +gnd
et4 >jsf +et7 +m78 +ete +et8 +etd
97j >k82 +97i +97h +97k +97l
d2r >jzo >k82 +d2h +d2o +d2s
69g >jsf +69l +ft4 +69j ~zub
ca4 >8fs
rbo >36q >k82 +dp4 +rbp
qya >k81 +qy6
9a8 >maj +m91 +emp +m8h +m8k
m92 >9a8 +m95
ls4 >9a8
m2r >maj +m2q +ma8
maj >gpv +m94
k8j >maj +m8s +k8l +k8m
873 ~874 >zo9 +c6g
874 >730 +87c ~873
s2m >6ot
cra >7bg +kxq +apy +aq1 +pf +crb +cre
j62 >cra +j6c
qtr >76x >t0e +qtq +xub +aq8 +xgz
c16 >qhf +c15 +c14 +c13 +c19 +c18 +c1a
fnp >c16 +fns ~fnq
76x >c37 +76u +7bj +xub ~fi2
ka0 >7wb >qtr +k9z +ka2
mm2 >ka0 +mm1
8lu >ka0 +d2z
dim >7wb >qtr +dil
7bg +7bj +crb
6q6 >maj +6q3 +6q8 +e29 +e26 +1a2
q9j >6q6 +jg8 +fmp
hfu >6q6 +hft
hmk >6q6 +jlz +82z +hmo +a8i +hmf +bov
n9u >hmk +n9s +n9t
bfp >6q6
l6u +l6o
1ki >4y8 +bl6 +bl7
q78 >nr8 +q7k +q7j +q77
kvf >gpv +l6o +l6n +l6z +l6y +l6x +kve +kvj +kvi +xx5 +yge
max >kvf
4ig >5bh
c31 >kvf +c30
kvg >t3r
nf0 >t3r +nez
6q7 >t3r +6q4 +6q8
6qa >6q7
kz7 >zo9 +yfs +kza +kz9
kvm >zu4
b2f >maj +b2e +b2g
f25 >zu4 +f22
nes >72y
a4c >6tg >zuc
6r6 >3z9 +6r5
bst >hc
cxu >ms1 +cy1 !zud
fnq ~fnp >hc +fnt
l0x >gpv
kxr >72y +kxo
3s5 >72y
71d >kxr
gqc >832
730 +736 +66s +734 +733 +732 +731
kr5 >72y +kr9
kql >72y
mv6 >kql
t3z >63x
7ey ~zue >72y
ckr >et5 +ckq +514
cks >898 +ckq
nz3 >7it
lk3 >72y
gpz ~gq2 >jsf
gv5 >6ks
nfx >63x +3dg
4mb >730
nxn >72y
1k6 >72y +l4r +l4q +m64 +1k0
1ns >1k6 +exa
92f >1k6 ~92k
b36 >1k6 +d89 +ehl
awe >b36 +ow
nuo >1k6 +pg3 ~ov +a9x
nt5 >nuo +nt2
ou >8ra +aa2 +a9u +ffq +1k0 +w6q !4b8
f88 >8ra
3x5 >zuf
awf >zuf +ow
gjx >4b8 +gju +gjv
4bf >rf2 +4b5
8mo >8ra +8qh +ray +rax +roe +8re +bdg
rkd >72c +rkc
4b8 >5wz +dw2 +gjv +r48 +npq !ou
63z >4b8 +4b5
1c8 >4b8 +ugs +j8e +67g +jn9 +jn7
s7e >8mo +66y +szz !1qq ~szy
9eo >s7e
1qq >4b8 +lr7 !s7e
i1q >s7e
4hs >hgh +4hp +4ho +ray +66y
szy ~s7e +ead +ray +66y
brv >szy
oc5 >zuf
e67 ~5wh +wyh +e6b +e6a +ulq +ky ~cs
9v7 >e67
ojx >e67
k0z >e67
e66 >e67 +e6a
t2a >e66
q2v >e67
8ra >e67 +ray +rax +j6t +8re
pg4 >e67 +pg3 +pg7 ~b36
hvo >e67 ~cs
ads +ado +adq +av4 +av1 ~61m
ls8 >ads
6ca >ads +6ce +6cc +ku8
okd >ads
a9p >1k6 +a9x +a9w
d15 >ads
mbn >8lx +2zl
9ov +2zk
cro >mbn
clo >162
crp >mbn +coq
86g >8lx +d4a +d42 !ghy
1g >86g +2d +1h
843 >86g +6iy +ndu
ghy +ufh +2oy +ghv +ghw +3yg +gi5 !86g
ghz >ghy +ufh +2oy +ghv +ghw +gi5
msk >ghz +msj
ane >4y8
4io >ghy +r7h
9wu >mid
aoz >g4x >83e +bg9 +9xr
8lx >8hi +8lw !g4x
g4w +vkf +1b4
6v6 >g4x
g4x >1ee !8lx
ha >ghy +h9 +yv7
e09 >ha +w0i +wbg +mie +t1n +t1q +e08 +jdt +e07
mid >a3v +20h +w0i +wbg +mie
t1o >mid +2ob
bsj >nuo +jca +nas +asz +bso ~7l6
20j >bsj +20i
6z7 >20j +6z8
3yr >6z7
937 +1ds +asz
at0 >m15
at1 >szy +4hp
qjd >bsj +bso +jca
euk >bsj +3zv
dk9 >euk
3fq >euk
8w8 >3fq +ri0
jcd >qjd +jca +jcb
jcc >937 +jca
rv >bsj +dos +rt
c89 >kqh +c87 +ino
kqh >5xg +kqf +kqe
9u9 >rz0
bq3 >jcc
3ns >bb +3oa
8ay >3ns
3n8 >ziv
70e >d4r +5rn +3oa
7l6 >eul +jcb +jaz
14b >1k6 +14a +149 +t2k
3qo >14c
bz5 >14b +2zl
a8k >14b +a8p +a8o +72a +bwv
14c >ads +14a +149 +t2k
gn2 >78g
72c +72a
162 >zug +87s +164 +167 +qel +f0f +l4p +qp5 +3g9 ~4w0
4w0 ~162 >ads
mxw >162
iq0 >14b +v3q +iq4 +f0f
2rv >162 +l4r +l4p +d11 +3ga
rz0 >1k6 +y4u +8re
bdh >bd7 +bdg
bd7 ~2lz >9oj
2tr >rz0 +2tt
8qe >bd7
bdi >av +bdg
9oj >rz0 +9on
14u >rz0 +pue +14t +14s +3g9 +j9u +dvz
3w0 >1k6 +p13 +grd +v3q +iq3
fl7 >3w0
brw >szy +bru +b6v
pud ~1i >ads +gyv +puf +8qk
14v >pud +14s
ggk >pud
bvf >ads
9wh >14b
lj4 +lj3 +bwv
qqb >nuo +552 +qqa +ffq
m16 >ads +m13 +m8m +jpx
1sr +m8m
m17 >hip +m13
hux >cor +huz +2r9
huy >4sq +huz
cor >pud +n2b +com +m13 +ost +huz
cos >zuh
8qm >8ra +8qk
2ry >8qm
pjj >zuh +pjf +plo +pjn
lhl >pjj
8hc >24g +8hf +8he
2ta >8hc
4w5 >3w0 +l +4w4 +duc
7ub >4w5 +p5q +m +7u9
9hx >du4
lwx >7ub
dts >xb !zui
du4 >xb
fdi >cor >ziv +fdh +8gl +fmh +fmi +huz
qzp >14u +p3 +p2 +14s +qzs
78g >2rv +szz +d12 +qzs
24c >78g +7e5 +qeo +qel
6mj >eqg +6ml +6mb +gtv
6v7 >zuj
18h >1zu +ad1
sia >6ez
hr6 >ziw
pep >zuk +bru
hip >m16 >83e
9r >d0e +t5p +geg +gei
1de >a5 +1do
3jn >c37 +1ab
i91 >3jn +d7w
3xf >52y
2mp >1b1 +9ro +1ay +aqm +9rp
2kj >1b1
9t7 >7vi
17e >162 +dqr
exd >nuo +exa +wyf +qh6
1b1 +1ay +1uy +1uw +1uv +1uu !m8l
5aa >m8l +i5m +8l1
lbb >m8l
m8l >zug +des +1h +w25 +8l4 !1b1
262 >q05 +36o
j4b >1k6
o26 >dw4
gcu >j4b
1bf >5aa +nag +edh +naf +gbk +vsa +v22 +7lx
83r +83p +83q +83w !doa
doa >83e +do9 +do6 +do7 +do8 !83r
9kb >nuo +9kd +9kc !4nr
a87 >9kb +z7r +9g3 +qqa +552 +ffq +a9w
155 >nuo +9g3
n22 >e67 !f9d
n21 >ads !zul
f9d +7vf +f9b !n22
f9c >ads +f9b +m31
421 >52x !so0
so0 >n22 !421
4nr >8jh +8m3 +7uh +wve !9kb
5wz +5wv +opo +6fj +5x3
9dm >5wz +m4l +9dr +dw2
7vi >cly +7vf +7vg +k99 +k9c +k96 !zug ~zum
cly +clv +clu !zun
6jb >cly +6j9 !8j7
8j7 >zun +8j6 !6jb
9rm >7vi +9ro +9g3 +9rp !zuo
52y >9sc !8l9 +531
9sc >155 !8jh
cfg >9sc +cfe
555 >4nr +jaz
8jh +8m3 !9sc
8l9 >8jh +8m3 !52y
eul >8jh >sii +3zv
2ev >g4x +cuo +9vt +9vr
886 >2ev
o2 >14b +l4p +a8p +a8o +a7w
aqj >erc +y82 +aqm
erc >1k6 +er7 +er8 !2iu
pb0 >262
2iu +2is !erc
61m >cor +61l +61k +5yo
5ym >61m +q57 +wz5 +5yo +5yn
q5e >ads +q58
4hr >61m +4ho +4i0 ~4hu ~4io
m30 >zup +ait +ra2 +m31
tm >xb +tp +tq
94f >tm
smc >tm
sy3 >83e +sha +sy0
sy4 >83e +sha +sy0 !mbo
4hq >83e +sha
k92 >4hq
mbo !sy4
83e +sha +83c +83d +83b
g4y >83e
z8 >83e +z7 +z6
83f >1nr +83d +83b
kp2 >g4x +kor
83g >sy3 +83b +83d +do9 +do6 +do7 +do8
9ym >83e +9yl +9yk
6z2 >9ym
n3y >6z2
9yn >g9 +9yl
g9 >a3v +g7 +gc +gd +yv7 !zuq
d0e >83e +geg +gei +t5p
4in >g4x
9vo >g4x +9vt +9vr +ghv +ghw +3yg +gi5
an7 >3ns
43e >ads
ce0 >ads +cdz
8hn >6o6
inm >szy +vqh +ino
lbq >54a +lbp +2tt
hvp +hts !zur ~9e1
96q >hvp
kb3 ~fr3 >7ka
9dn >hvs ~9e1
bqo >zur
3ad ~zus +hi8
hvs ~hvq +gd3 +xcx +htt +htv +yua ~i6 ~hw4 ~92x ~5j1 ~9k4 ~cf2 ~cf7 ~cev ~1ia ~cey ~nra ~5w2 ~4ip ~5bi +r6p +r6u !zut
q1u >hvs
sr8 >hvs
beb >hvs
mlo >hvs
5vj >hvs
c8a >hvs
jin >hvs
be9 >r6r +bei +bdt ~be7
do5 >r6r ~do4
r6r >hvs +r6p +r6u
spd >hvs
nxa >ct3
l7u >ct3
be8 >hvp
cf5 >ces
liv ~liw >hvs +liu +liy
q92 >1b8
c76 >hvs
r6q +aah +r9p +r6u
mdp >hvs +mdo +d0a
r6v >r6q +sbc +sbb
emx +emz +sb8 +sbc
mj7 >mhp
bra >r6v +d0a +brb +jlr
78z >hvs +792
r1b >f90 +5bd +r1e
f90 ~f91 >r6q +f8z +yx4 +r6o +r6u
i5z >f90 +i5x +i61 +78y +se2 +se1 +se3
n36 >f91 +78y +n33 +n3b +n3a
f91 >hvs +f8z +yx4 +r6o +r6u ~f90
r7z >f90
r80 >f90
bea ~zuu
9e1 >hvp ~d
7zh >ace +acc +7zm !5vh
o2a >7zh
5vh >hvs +1dw !7zh ~7j ~pt6 ~5w6 ~l7v ~mou ~5wl
1e0 >5vh +1e4 ~1dz
c7m >1e0
95x >1dz
hvq +vnu +vo3 +htt +xd3 +hw9 ~hvs
t0g >hvq
4ul >hvq +4ub ~4uh
l8a >klo >92g +l87
92g >m6t ~9mp ~92h ~92l ~zuv
ptw ~ptv +ptm +ptu
pto >92g +ptm
r4p >8ni ~r62
hvr +hvk +htt +yua !pca
hw3 >gdb
hw4 >hvr !zuw
5hh >hw4
a5u >hvr +a5w
he3 >hvr +he8 +he6 +he5 +he7 ~he4
he4 ~he3 >hvr +he8 +he9
pca >zut +pc9 !hvr
pau +pb3 !phl
mev >pau
719 >pau
mvo >hvs +xsn
phl +cxk +phi !pau
cxm >phl +7uk +cxk +cxj +1ku
3sp >phl
7fc >zux
7fn >hvp
b6b >phl
cxl +1ku +cxj +cxk !pat
52g >cxl +1ku ~zuy ~zuz
m2g >cxl +m2e
p84 >cxl
phm >3o3 +phk +phj
d4g ~932 >cxl
932 ~d4g >phl
3ko >phl +3km ~3kp
3kp ~3ko >cxl +3km
pat !cxl
gkt >hvp +nyj +k43 +gkn
f4j >hvp +f87 +f5p
413 >hvq
98f >hvp
39g >hvp
39j >39g
sgr >hvp +sgp +sgo
mrp >rf5 +mrj +xzq ~1yr ~mrz ~zv0
r59 >ji4
r7a >sfz +r42
ord >mrz +b9x
mrz >rf5
rdm >mrz
rbw >hvs
smy >q27 +bdm
p63 >hvp +t2w +qzu +p62
t2z >p63 +t2w
syu >hvp +syt
n75 >hvp +n73
o5d >hvp
n35 >hvp ~9m ~3wg
3wg ~n35 >hvp ~3wd
ogo >ccj +cch +ogk +ogm ~ohd
pr6 >ogo
oct >ogo +oh6
sep >hvp +sel
57r >hvp
nz4 >s7o
f8t >bi3 +o28 +f8s
bi3 >kr3 >hvp >hvq +ukv +bhy ~782 ~95w +lax +law +xp2 !92a ~lay
lay ~bi3 >kr3 +law ~zv1
lb0 >bi3
laz >bi3
lb1 >bi3
3ea >lb1
9kh >f8t +9kf
o22 >f8t
sej >36t
qsm >bac +qsk ~3qh
bac >r66 +xr4 ~zv2 ~bab
mqs >zv3 +sel +4jo +q26 ~mqt
mqt ~mqs >hvq +4jo +mqv
sle >q3y +bdm +q3u +bcn +bcm ~zv4
q27 >zv3 +4jo +q3u
q42 >hvs +q3u
fpb >q27
s7p >q27 +j0i +lgg +wa4 +7fs
b9h >zv3 +bdm +bdo
q46 >rf5
l82 >2ji +2ja +klj ~l83
l83 ~l82 >hvp
2ji ~zv5 >hvp +klj +2j9 +2ja
2jx >zv5
b6w >2ji +bdo
qfk >hvp +qfj
94c >hvs +s1k +s1j +sh8 +94e +h4j +mwj +pie +piy ~94d ~zv6
f54 >94c
h4l ~zv6 >hvs +h4k +mkx +h4j
8m1 >hvq +nyj
4s3 >k8b +bt4 +1s7 +a2u
dhq >hvp +f5p +xmk
4er >hvp +k3s +4jo +4eq +2tn
5oq >4er
4jp >hvp +4jo +nyj +syt
pzq >1ia +2vv
5a5 >hvp
aoq >nup +aom
sx3 >aoq
725 >hvs +73y +727 +742 +724
nel >hvs +na5
ogn >hvs +gjo ~oac ~9k4
5nt >ccj +cch +5nw
mrq >hvs +mrj +sqq +sqj
3il >mrq +3im
rag >mrq
ccj >hvs +cch +ccl ~9k4
ol8 >ccj
oh3 >hvp ~9k4 +pco ~oh9
r82 >nup +o00 +lct +lgf
lcr >nup +9df +r81
o02 >r82 +552 +o3n
lcq >r82 +lgf +lct +lgg
nup >hvp +sel +nus
lnn >nup +lnl +lnq +lnm
qpo >nup +qpn
sre >qpo
s7o >hvp +lgf
nuq >s7o
f5t ~f5r >hvp +rhb +f5p +rde
2wl >2wm +mlk +234 +3h7 +ul0 +mcu +3hd +3h8
3hb >hvs +3hd
2wu >2wl
cbd >dhj
ba0 >rf5 +r07
rg4 >j73
b9c >qr5 +r06
5il >hvp +5ik +702
3ya >hvp +nyj
1k7 >hvp
pg5 >hvq
3pg >hvs +3pf ~9m
7iu >hvp >pdo +7ix +7iw ~7it
3es >7it +3eq
40z >7it
sh0 >7it +sgy
qbd >7it +qbc +qbb
n56 >7it +n54
50t >7it
3dd >7it +3dc
8iv >7it
kem >7it +kek
f6k >7it +f6j
f7i >nup +p62 +f7f
sen >f7i +sel
49r >zv7
lfk >7it +lfi
qre >bi3 ~2br
7kc >dvq +ba7
7kb >dvi +ba7 +bdm
46f >7kb
ppa >hvp >sfz +xbs
r9r +xbs
ao2 >sfz +gkr
ao3 >hvp +bdm +ao0
5jq >myy +f7b +f7e
b6x >hvp +sl3 +bdo +sl6 +mri
heg >hvp
na6 >myy +na5
6zy >na6
36t >hvs +cun +94a ~zv8 ~zv9
k88 >hvs +nyy
pzp >6xh +2vv +n09 +qsl !9ex
9ex >anc +9eu !pzp
anc >92x +8ks
bab ~bac ~zv8 >hvs +q3o +bad +yr8 +xr4 !cey
sfz >pdo ~sg1 ~sg0 ~zva ~zvb ~zvc >hvs +sfw +sfv +sfu +sfs +jog !mlm ~sg5
bgy >sfz +bgs +bgv +jog
qwv >sfz +qwt
50h >mlm +50g +50f
sg0 ~zvb >7i ~sfz
rf5 ~rf7 >hvp +rex +rf0 +rew ~8yl ~2pu ~e9
ajv ~zvd >rf5
rfj >rf5
rfg >rf5
c3c >rf5
j73 >rf5 +j71 ~3is
hw2 >hvs +rf0
3is ~j73 >hvq +j71
fau >hvp +pap
o42 >fau
3af >fau
sg5 >sfz +zb
sg6 >5bb
5bb >hvs +5b7
61i >5bb
740 >sfz +73z +742 +l4y ~oh9
6ym >ji4 +77a +6xg
pmc >6ym +bhi +j86
sg1 >6ym +jog +sfw +sfv +sfu +sfs ~sfz
75q >6ym +75o
jio >ji4 +eh6
eh4 >b0t +eh7
bid >6ym +77b
5fq >t0f
f8u >t0f +f8s
774 >bfa !zve
mz0 >ji4 +myn +mys ~myy
hw6 >ji4 +jiv +jiw ~zvf
ogb >hvs
sed >sfz +xl2 +sec
l78 >sed +kfv
kn4 >sfz +kn3
ogz >sfz
dhp >sfz +dia
ngi >sfz +nv8
nge >ngi +ngc
png >sfz +zb
zc >sfz +zb
l4w >sfz +l4v +l4y
r0a >sfz
r0b >mqs
l03 >sfz +zb +gqu
gw5 >sfz +gw4 +gw2 +yx6 ~i6
pmb >sfz +bhi +j86
ram >gw5 +bal
azs >gw6 +azo ~b0b ~b0e
b0b >5w5 !b0e
kgc >5w5 !zvg
b0e >ace !b0b
r41 >dfq +dfp
dfq >sfz +dfp
j94 >sfz +rbg +k9t +egb
ohr >j94
5dl >5j2 +pny +5dk
5j1 >1ia +hul +5iz +1my +yzy ~5j3 ~tr
mtx >5w2 >zvh
5j3 >hvp +hum !dof
m6p >5j3
dof >ace !5j3
5j2 >hvp
qvk >sfz +qvj
p87 >sfz +p8a
46v >be6
bbu >sfz +bbs
jdn >gw6 +jdm +jdl +yx6
gw7 >zvb
4jq >sfz +4jo +gkr
bbx >sfz +gkr
p8m >sfz +ph5
gk2 >sfz
94d ~94c >hvs +94b +94e +piy
23a >j8n >dfq +j8r +239
myy ~mz0 >dvi +myn +mys +mzd ~4s3 ~fm5
msy >myy
pky >myy
j32 >myy
myz >n34
p3z >myy +p40 +7ki
gg7 >myy +f7b +4es
pdo >hvs +bhh +pdm +bhi ~pdv
j89 >sfz +j86 +j87 +bhi +byx +j8b
r44 >sfz +r42
hgc >sfz
5kh >sfz
95f >mlm >hvs >4id +hu5 +958 +jfx +954 ~zvi
1y8 >hvs +1xp
95g ~zvj >6mi +958 +jfx +954 +952 +95m ~zvi ~zvk
5nd >95g +xyp
790 >f91
ct3 >5xg +ct1 +ct2 +bip +d65 +2io +k7o +vns +yuj +csy
day >ct3
6zz >ct3
p9j >ct3
pah >ct3 +pag
2hj >69h +g4m
i5y >ct3 +k1u +i60 +i63 +i62
4yl >ct3 +g6k
6rq >ct3 +3ix +6ro +6rl +6rj
jfo >ct3 +jfs
pda >hvs >5xg
d68 >6k8 +bip +d65 +2io
2ui >mlm +sqj +2v5 +joa +yun +2v4 +2uh +7fy
hu8 >mlm >ffr +7fy +2v4
fft >zvl +ffv
oca >ccj +oc9 +ocb +occ
oco >hvs +ocu +ocp +ocn
oe9 >71a >oco +oe8
39h >zvm
be6 ~zvn >hvs +swk +swj +be1 +bei +bdt
bdy >be6 +bdt
beh >be6
be7 ~be9 ~zvn ~be5 >be6 >6mi +k1t +i60 +1ze +1zf +bdt
oqq >be7
f67 >be7 +f64
cck >be7 +ccm +ccl
k5t >ccj
onm >be6 +onk
ds0 >be6
kcw >ds0
onn >1ia +t8i +onk +pzo
cfb >1ia
mr1 >1ia
ds1 >1ia ~zvo
398 >mlm +396 +39a +39b
pcs >hvs +pcz
r3z >hvs +plc
t4m >398 +t4l +39b
n34 >398 +78y +n33 +n37
2jj >n34
ngb >n34 +nga
q7o >n34 +o3d +q7m
f6h >n34
mwo >398 +mwp +mwr
4ec >j99 >398 +4eb
j99 >398
pzb >ccj +3ni +pzc +pzd
279 >be7 +276
qdk >hvs
47f >mlm +qdj
44j >mlm +44h
4iz >hvs +4iy
aw9 >r66 +aw8 +aw7
awa >3s2 +aw7
50i >4id +50g +50f
liw >r66 +liu ~liv
44k >r66 +44h
k31 >r66 +k2y
2bs >nn8 +2bq
nn8 >hvq +4k8 +8n0 +nzf ~bmg ~83v
bqv >r66 +bqt +bqw
8fr >hvq +nn9 ~4cx ~8ma
rf9 >8fr
8sg >8fr
mwd >8fr +mpo +jky
ly9 >8fr +lya +ly6 +lyd +xc0
lwh >8fr
r66 >hvq +r64 +r58
rbd >r66 +rbb +qea +d4f
g4d >r66 +2bq
41h >83v
83v >nn8 +8n0 +609
mwe >83v +mpo
bmg >nn8 +bmk
ono >cck >be7 +onk +ccm
mlm ~zvj ~zvp >r6r +954 +jj3 !sfz ~zvq
qyi >mlm ~qyj
qrm >mlm
jzu >r66
mln >hvs +954 +mlz +mlq ~zvq
8me >5w2 +8md
kn5 >hvs ~zvr
4et >zvs +4es
4eu >j8a +4es
bzo >zvs +bzn
lhm >j8a
bzp >j8a +bzn
rav >zvs
q3p >hvs +q3o +2fz +q3q
b0x >q3p
3op >q3p
23l >q3p
8rt >pr8 +8rq +8rz
2wm >hvp +3h7 ~fav +faz ~5j3
449 >2wm
3ha >2wm
s48 >2wm
fup >2wm +fum
3by >hvp +3bs
s49 >2wm
ful >1bu
1yr >5w2 +1yp
do3 >2wm +ode ~jim +do1 +doe +dod +cqq ~5j3
4gb >2wm +bt4
dvn >s49 +dvl +dvo
8rs ~zvt >5w2 +kb1
98g >8rs +98h
5ad >8rs >cck >5w2 +5ac
1ia >hvs +9m8 +1mw +1mt !5w2 ~5wl
1mr >hvs +x4n +1mw +1mt !5w2
ryh >1ia +ryg
hw7 >4y8
leh >zvu
4xy >1ia
mou >1ia +x4n +1mw !nra
nra >5w2 !mou
5w2 >hvs +aml !1ia ~4rm +82a +82f !1mr
oae >5w2
fot >hvm +jiw
amp ~5w3 >hvs +yku +amg
71o >5w2
bb7 >5w2
bb8 >4rm +5rl
3n9 >4rm +3ni
3sc >hvq +gii +gin !3so
c7f >hvp
lxi >3sc
g3e >hvq +9m8
813 >3sc
3so >hvq +yr6 +9m8 +y79 +9md +r2 +g3g ~c2h +1my !3sc
ocs >3so +ocq
k2m >3so +k2l
55s >3so
3e8 >3so +3e6 +lk0
c2h >3so
7gx >8f8
qzc >5w2 +amg
fdg >qzc
96i >5w2 +yku ~96j
96j ~96i ~96k >hvq +yku
czz >96j
k6b >96j
kaq >96i +kar
k3x >5w2
tr >5w2
ts >fn2
2he >fn2 +2hd
9oi >38u +nzd +38w !zsx
r0w >fn2 +r10
fn2 >1l1 +9d2 +xd1
95v >1l1
fn3 >1l1 +9d2 +xd1
o0x +9d2
o19 >1l1 +o18 +9d2
lqo >pj9
lqr >lqo
lqs >fau
pj9 >zvv
1qc >hvp ~b03
933 >pj9
a1i >3so
5os >a1i
mot >cr5
1i9 >zvv +1mt !oaz !g2b
3sz +3sx
and ~zvw >zvv +amg +yku
mn1 ~zvx >xb
oaz >zvv !1i9 ~oay
g2b >zvv !1i9 ~g2a
pm0 >g2b
967 >96k +966
n2o >96k +966
96k ~anh >zvv ~96j
ps1 >oad +ns2
oab ~cey >hvq
nru >cxl +nrn
kio >fsa +kil +kii +k4w +gci
p4z >kio
a6q >p4z
cei >fsa +ceh !7u2
7u2 >92g !cei
ovi >fsa +8pf +31j +ovh +ovl
gyj >fsa +gyg
nrv >fsa
njj >nrv ~njk
njk ~njj >80n +80l
oac >4rm
4rm >4y8 +71l +5rm ~d ~zvy
oiv >967
cey >5w2 +oaf !bab ~b0t ~oab
bn3 >cey
5wl >1mr +pzf +pzi +pzh
ryw >1mr
9ph >5wl
3x6 >5wl
q3d >5wl
pr8 >cey +e2q
71a >rf5 >hvs +t7r
bfr >hvs
da1 >bfr +da0 +d9z
i6 >hvs +hx +hz !92x
747 >i6
9si >i6 +eio +9sl +9sk +evx
krd >i6
f3t >bi3
pir >i6
i7 >hvq +hx !226
iht >i7 +ihq
92x ~22n >hvs +syf !i6
92h ~92g ~ahr ~zvz >m6t +92m
6k8 >hvs +6k5 +hx ~4ir
mpv >6k8
g66 >6k8 +dia
2br >2pb ~2bt
gw6 >sfz +gw4 +gw2
225 ~226 >hvs ~22o ~22q
22q >225
226 !i7 ~225
22o >92x +syh
ana >bfq +flt +flq
q8q >bfq
jbt >hvs
bfq >hvs +bfz +51c !ftb
4pw >1l3 >bfq
5vy >4pw
ftb >hvs !bfq
d69 >ftb +bip +d65 +ftk ~d6b
92v >d69
69h +ct1 +ftk
cyn >69h
hjz >69h
o2g >69h +ct1
lal >hvs +bfz +51c +lan ~zw0
nuc >bfq
51e >lal +ft6 +r2d +r2e ~q8a +lan +51c ~51h
b33 >51h
ler >51e
51h ~95w >hvq
29f >51h
o08 >51h
dr8 >51e +dvb +dva +dv8 +dr7
d4j >lal +p8b
mh3 >mhp
8yl >mhp
7fd >mhp +b7h
mhp >hvs +dlj +mhk
dl6 >mhp +dl4
3e2 >mhp +3e1 +3e0
1l1 +1l0 +ip +1kz !ces ~zw1
5vi >1l1
1tn >1l1 +1tq
h33 >1tn
6i >1l3 +6p
bav >1l1
74k >jnj
3gw >1l3 !jnj
jnj >1ia >1l3 +9m9 +ain !3gw
7zf >ces +acc +7zm !pcb
kgd >ces
pcb !7zf
ces ~ace +apv !1l1 ~fvf
sg7 >ces
sga >ces +sge
5vu >ces
46z >ces
2ls >ces
mls >ces
cf4 >ces
g7l >ces +g7n
o3s >nyq
nyq >hvq +nyj
o3p >nyq
8ni >hvq
782 >8ni
7zg >ces +q9t +apv ~car +acc +7zm +q9u
g3i >7zg +q9u
mpy >7zg
32l >7zg
n3f >7zg
c7p ~22p >ces +8ks !c7g
c7g >1l1 !c7p ~5li
ace >hvp +apv +acb !5w5 ~ces
c7k >ace !38u
pdv >ace
5w5 ~zuw +9y6 +yw1 +9xc +9xb !ace ~zw2
sg8 >5w5
49i >5w5
kaw >1l1
kax >7zf
rfi >5w5
9gp >1dz
38u >5w5 !c7k
4pg ~4pb >38u
evm >5w5 +f0j +evq +9sk +evo ~evz
2bu >evm
71p >ji4
hz7 >ji4
j6n >ji4
evz >5w5 +vdt +9sl +evx
lje >evz +848
egz >evy +z95
1l3 >hvs +1tq ~zw3
3om >1l3 +74j
5wf >1l3
c7t >7o +1ky
hiq >hvs >al5 +hin
h70 >1oy
9s8 ~1oy +9s5 +h76 +9s6
773 >9s8 +77h +etq
6cf >1oy +6ch +6cg
dhz >1oy
blp >1oy +blm +bln
gzg >77x +gze
kr6 >gzg +79d
6mv >1oy
luf >6mv
ob0 >6mv
5n0 >1oy +419 +bal +6go +6ak
bam >hvs +bal
7i >hvs +a2y
a2z >7i +7ku
a30 >7i
p61 >a2z +p60
n2l >a2z +n2j
6od >a2z >l2u +6oc +6ob
q8a >7i
dst >5n0 +dss
41d >5n0 +419
77x >1oy +77w +z7h
klm >77x +bca +95q
dcq >77x +mxi
77y >hvq +77w +z7h +mxi +971
8p1 >jgr +nb5 +nb4 +8nc
3nb >8p1
scl ~zw4 >8p1 +444
3o4 >jgr +3oi
8hr >3o4
jgr >hvp +nc1 +apv +noz
3o5 >8sq +nb5 +nb4 +8nc +8n7
3nc >b8m ~3na
8hs >3o5
8sq +uhr +xdr
ljl >8sq +ljg
84v >8sq +yoo
5lj >8sq
7dt >5lj
p3h >8qr +pix
8s2 >hvp +8s5 +8s4 !zw5
66e >zw5 +66l +66j
2pt >rf5 +7dw +2pq +2po
7dz >rf5 +q3j +6xf +7dy +2po +q3k
2pu >rf5 +8s9
1za >rf5 +1z9
76r >2ps +7e4 +2pq
1fv >2ps +yrd +1fu +7e4 +1g0 +1fz +1gv
dur >2ps >zvv +400 +dup
pj8 >zvv !2ps
2ps >zkl +xdi +72v +uv7 +2py +2pq !pj8
m93 >2ps
g6y >sf3 >p91 +lf6 +g7i
b92 >6l3 +b91
ohs >14g +k3s +e9c +e9d +e9b +e9a +8f3 +fua +cj6
sms >14g
14g >2ps +14f +k3s ~3is ~j73 +fua +4jo ~fuj
da2 >14g +fua ~zw6
fui >14g +lti
anb >fui
29p >qve
qve >zw7
oad >zw8
mom >bcc >bfa +mmc
3i7 >zvv +3ib ~3id
d8u >ehd +d8q +n09 +2vv
2vw >onn
5ma >2vw +5m7
2vx >hvs
3nt >zl2
441 >7wb +440
5bj >6xh +5bn
5bk >hvq +3tz +5bm
nnc >5bk
ixa >5ba +cvf +ixb +n7b
5ba >hvs +5b7 +xsn
rah >5ba
gfn >5ba
14h >hvs +14f
mjo >rf8 +mur +cvf ~4uh ~zrq
sql >mjo
4m0 >sql +4ly
sqm >r66 +sqj
k4j >rf5 +q4l +k4h
cvd >mjo +cvf +cve +q49 +p03
4up >p05 +4uo +4un
riq >4up +rio
9gb >6xh +srk +q49 +sdm +9g9
rdn >hvp +srk
rh3 >zrq +p03 +rh4 +q49
cpf >7it
q4a >mjo +srk +cve +rgq +q49 +p03 +dvr
5qd >rf5 +5qb +5qa +p0f +cve
6rc >rf5
j55 >i6
c7d >j55
ji4 >hvs ~jim ~hw6 ~6ym
i83 >ji4
t0f ~t0m >ji4
7fw >ji4 +7ft +7fv
7fz >7fw
382 >ji4
cev >hvs +jj4
odm >cev
mzi >cev
bef >cev
7fx >zw9 +7ft +7fv
lvs >7fx
jip >zw9
ly1 >jip
ly2 >jip
beg >cev
1dz ~1e0 >i6 >5vh +t9k +1e5 +1dw
5li ~c7g >i6
77z >1dz
plz ~zwa >zkl
509 >2pb ~o0y ~7ka
t8j >dvi
dvi >hvs +d3o +dvj +oyz +oyy ~5n
oz0 >hvs +dvj +oyz +oyy
t8k >hvs
95w >hvq ~51h
ok9 >95w
95h >hvq +954 +jfx +952 ~95w ~51h ~zvi
l7p >95h ~l7q
l7q ~l7p >zwb
7fh >l7q
95r >95h
45q >2pb >hvp +gs
axy >hvp +axx
g7k >hvp +flt !2pb ~9bc
90r >ana +flt
2pb >hvs +oyz +oyy +dvj ~5n +d3o !g7k
n0e >ces
ntp >hvs +flt
8cc >8qr +xdh +nb5 +p3j +8n7
741 >8cc +743
mz1 ~h83 >8cc
75a >hvp +svr +b9n
mh4 >75a
7ka ~509 >2pb ~7fd +3bs +7ki +ba7
60m >r6q +60g +60o +60n
o3z >hvs +o3y
dvq >hvp +956 +p69 +f2p +dvp +gkn
2pv >2ps >zvv +3ib +phe ~phh +77o
8yb >2ps
rm6 >zvv
3id >g2b
6zd >2ps +6z8 +flc
6ze >2pv
f3s >77x +2fs +ns +hlp +684
klb >5w2 +kla
q4n >hvp +ogl
86p >rf5 +8s9
jv5 ~zwc >zwd +jv6 +xex
o3t >zwd +o3q
8dh >86p +pix +piy +aai
bcc >hvp +bdp +bca +bc7
r5w >bcc +r5x
6xh >hvp +6xf +bc7 +bcb +bc8 ~zwe +mph +ykv ~3ru
6xi >6ym +6xg
bcd +bc9 +bc7 +bcb +bc8
p05 >sos
mzk >6xh
cum >kln +p30 +cuk +f65
dgv >hvs
kln >6xh
klo >hvq ~2pc
klu >klo
p02 >6xh +p00 ~ohq
klt >klm
klp >klo
sos >6xh +bc7 +7d8 +pl0
pl2 >36t +bca
949 >6xh +947
94z ~948 >5w2 +947
4mv >5w2 +4mt
917 >6xh +913 +xy8
ft2 >949 +eh7 +ft1
ft3 >m6t +ft1
nkr >6xh +nkt
3ru >6xh >p02 +j6c +j4t +bap
c80 >3ru +c7z
9gl >i6 +e8s ~9gp
9k4 >i6 +fop
an5 ~zwf >9k4
3na ~3nc >a2s +3oe
nur >a2s
cf2 >b8m
g08 >cf2
9nr >a2s +xbp +9nt
a2s >b8m +fm4 +a2p +a2m
fm5 >ces +buk +fm4
b8m >fm5 +a2m +buk
oce >fm5
gq1 >d68
oh9 >ces
oh4 >a2s ~9k4 ~oh9
e >ces +s18
acn >cr5 +uqa +ul3 +acr !6l3
456 >acn
3s2 ~3rx ~3ry >4id >5vh +6mr +6mq +r4l ~i7 ~fn3 ~3sc ~3so ~3si
3sa >3s2 +mhk
r2a >3se +6xg
esx >evd
59v >jsi +59t +59s
4iu >r66
rcv >3s2 +y8g +rcs
srn >3s2
sro >hvs
4ih ~zwg >3s2 +g6k +4yk +4i6 +r5o +r5n +69k +69n +xqa ~4i9
sjb ~zwh >4ih
k34 >4ih
5gs >j55 +74j +qyt +5h6
8pg >zlt
3z1 >zkl +400 +u49
4hw >hvs
5bc >5bb
5bf >hvs +5bd
p3l >5bk +nb4 +nb5 +xdh +p3j +3tq
gus >p3l +96o +gur
g5k >p3l
679 >zwi +677
mw4 >hvl
gwa >gw6
bd8 >hvp +gs
gw8 >sg0 +gw4 +gw2
bt3 >gw8
cuv >6xh
d0w >myy +d0u
fmw >hvs
gud >8cc +31r
8ty >5w5 +xvh +k0u +ger +8u0 !zwj
sp7 >mrz
m6u >nyq
p8q +p8p
j8o >azy
fn4 >3s2 +9d2
pjw >fn4
khe ~zwk +khc
pkx >hvp
q41 >hvq +xf4 +q3v
sw0 >q41
92i >hvs
4yc >hvs
d8v >hvp
71n >hvp +5du
qrq >hvp +3du
olg >hvp +702
q1z >hvs
5wb >bf
rf6 >hvq
fu0 >rf6 +ftz
rf7 >hvq +rez +rf0 ~rf5 ~zwl
3s6 >zwl
khd >rf7 +kha
ogp >hvq +cch +ogl
j8a >hvs +j86 +bhi +byx
pdp >hvs +j86 +bhe +bhi +pdm
pdu >pdp
dw0 >hvs
mz2 >hvq +myn +mys ~dv6
mh1 >hvs +deq +mh0
5p5 >mh1
srx >hvs
sry >hvq
2jk ~zwm >hvq +bdo
b6e >zwm
2fh >2jk
5e6 >2jk
b9t >hvp
pp4 >bi3 +o28 +lax
do4 ~zwn ~do5 >hvp +do1 +doe
oft >zsc
oa3 >hvq +oa1 +oa0
o0n >4nk
rf8 >hvp
dwa >hvq
8us >hvp +8up
8ut >hvp
ka1 >hvs
qzd >bi3 +amg
qr7 >hvp
qr8 >fsa
gku >hvs
92j ~zwo >m6t
5wc >5w9
mod >509
sj3 >hvq ~zwp
7d1 >2ps +5qb ~1ut
obd >zvv
o5p >hvs
7iv >hvp
cim >hvp +cik
amo >hvs
90s >hvs
lkb >hvq
mz3 ~zwq >hvs ~zwr
28z >hvs +27t
qyj ~qyi >95g
mzh >a2s
sr3 >zws +l7d
hw1 >hvs +r6o +r6u
2lp >hvs
fb2 >hvp
ogx >czv
m0s ~zwt >64j ~zwu
auv >64j +vyt +nnz +no1 +nnn +nnl +85n +nnt +aun +av2 ~auz
64j +64k +85f +jrn +nnt +inh
jzv >64j +no9 +ls9 +lst
d7m >jzv
8sx >64j +gu9 +l1d +yxd
adt >64j >rmw +adq +ado
rmw >4y8
5wh ~e67
q93 >adt ~pre
9ts >adu !9vp
8az >9ts +7o9 +8at +8aw +8as +8au ~76c
h71 >adu
adu >rmw +adq +adp
auw >adu +aup
9vp >adu !9ts
pqt >l0
afi >pqt +afo +afn
s5f >afi +s5h
pwc >afi +pwa
qm >afi +qk +k7
j4p >afi !zwv
j4q >zww !zwx
385 >zwy
7ly >zwy +7lx +2ka
no4 !zwy
pfo >no4 +pg3 +aa2 +a9x +wvc +pfq +pfs
qqc >pfo +ffq +qqe
lff >pfo
hk4 >64j
4pi >64j
93c >ofk >64j +938 +93f
gx4 >64j +o6a +85g +iio +iii !e0j
ii5 >64j +a7g +inj +inh +inf +ine +iii +inc
e0j !gx4
jiq >e0j
ccp >nk2 +cco +cbc
4w1 >f0d +brt +bz3 +bz4 +4vz
f29 >f0d +f27 +nep +mwz
2z1 ~43f >9s +437 +pfu
43f >9s +437 ~2z1
f28 >9s +f27
9t >64j +puj +p3 +pue +9q +d26 +dvz
rgz >9t +rgy
duw >9s +duv
qog >9s +qof
9s >zwz +8qk +dvz +oja +9q
bn >9s
qqn >9s +klj +qqm
qv5 >f28 +qv4 +552
ku4 >9t +rgy +pfu
oji >zwz +ojl +ipq +1js ~ojo
lxl >ojk +lxj ~ojo
ojk >oji +ipq
ojj >64j +ojl +1js +ipq
om9 >ojj +om7 ~ihv
nbp >ojj +ihs +1js +nbo ~ihv
ihv >ojj
nbq >zwz +1jt +1js +nbo +ipq !zx0
ojo >nbq
jsp >nbq +1jt +1js +jsn
e8n >nbq +qrv +e8m +e8l
r0t >64j +av3 +r0l +r0o
aux ~aut ~auu ~zx1 >r0t >gf8 +aun
8ju >64j +8jx +3og +8jw
syo >sk0 +syn +eig
gf9 >nk2 +oyi +sjw +inc
b1v ~b1w ~8js >adu +oyi
nk2 ~4pj ~zx2 >64j +nkv +nk7 +aj6
nk3 >nk2 +aj6 ~lq7
2n5 >nk2 +inh
gf4 >12e +6f8 +jut +s8p
gez >nk2 +oyi +gev ~gf7 ~gf5 ~zx3 ~gf9 ~g9 ~gf8 ~52e ~gf6 ~6hk
a8d >gez +a89 +a8e
gf7 >gez
gf5 >gez
gf3 >gez
c2z >gez +pab +c2y
j1z >c2z
m06 >gez +c2y
1by >ziw +1c4 +aup +ag1 +gew
jik >1by
1bz >ziw +1bp +1bo
otd >1by
otc +ot8 +ot7 +ot6 +ot5
ox3 >otc
36u >ota ~zx4
qv0 >ota +quz
lyr +wca +lz1 ~zx5
lys >ecy
o2h !65x ~b7d
joy >o2h
8iq >3sm +xen
kzq >o2h +kzt
o7e >kzq +o7c
b7e >o2h +d85
lwd >zx6
o2i >1bu
8ng >o2h +8nd +abr +xen
kxs >8ng +kxu
rfl >kxs
dkb >8ng
2pm >8ng
b7d >8ng +ap1 +yx8 +b84
b93 >b7d
3lg >8ng
kib >8ng +1uq +kie +ki9 +hmh
3sm >o2h
a8q >3sm +8cl +xsq +8cp
8cu >a8q
raw >3sm
rph >3sm
p8n >4zn +p8h +ho0
65x +kw4 +deo !o2h
nik >65x +nin
den +7y7
dv3 >den
djh >den
65w +deo
9d5 >den +9d3
3g0 >65x +3fy +3fx
42d >65x
5jy >8kz +gzt +6y8 +5jw
h07 >8kz +h04 +h05
cdm >6yn
6yn >65x +6y8
d16 >65x
7wy >o2h +7wx +7xl +7xu +krz +kry +o2e +xeo +nfg +8nd
68m >1ug +68p
iok >4y8
4dw >a8d +4dv
1yh >a8d +1yg
q0c >a8d >gez +poo
sk0 >gez +sjw +oyi
4pj >sk0 +nkv +x6c +s8o +o5u +1o2 +oyi +sjw ~nk2
sbh >4pj
e1t >sbh
ktm >4pj +ktk
gfb +gfe +gfd +inl +sk1
cbf >a8d +ocy
naa >a8d +na8 +na7
cbp >naa +cbm
jv9 >a8d +jv8
b9e >jv9 +ftz
t8l >4ug
ng8 >a8d +ng7 +a89
gf0 >a8d +dvc +nkm
l2i >gf0 +l2g
p2u >o5z +4pp +gfe
85e ~8jt >o5z +iii +8jx +3og +8jw +b21 +862 +a7g +ini +inh +inf +ine +ind +4pp +85n +85j
nns >85e +no1 +nnn
lwi >8ju +lwj
8h8 >4sb +8hb +8ha +s34
5gt >8h8
3si +kxw +kxt +kxp
iqa >3si
76z >1bu
2lw >65x +7lw +bf0
38c +389
9fh >zx7 +9fg
8kz >65x +8ky
4c9 >8kz +4c7
iz3 >7ov !zx8
ct7 >iz3 +ct2
b7c >zx9 +owg +347 +346 +b76
b9d >b7c +b9g
2jv >2i6
2hk >2i6 +2hi +g4m
cc9 >zx9 +cc7
ce1 >zx9 +cdw
bcx >ce1 +bd2 +bd1 +bcy
ce2 >1by +cc6
38b >xb +389 !bev
bev >zxa +ber +bey !38b
8dw >zxb
7lz >33u +7lw +7m2
2jm >zxc
cca >1by +b9g +ccs
hp9 >ing +j6j +py2 +hp8 +hpb
hpa >ing
o5z >64j +o5u +fef +o5v +o5y +o5w +o62
ir8 >gez
fwf >gez +fwd +fwe
c0v >gez +c0t +c0u
ga >gez +gd +yv7
6io >gf4 +6iq +6ip
jox >gez +jon
cbe >gez +jon +cbc
emy >a8d
4mp >emy
s78 >emy
j5q >ggm
6f2 >54a +6f9 +5bv +6f8 +poq +poo ~6f1
ccv >gez +cc4
aiz >gez +aj1 +aiy +aix +aiw
lu5 >ing +lu4 +neh +mwk
p5x >gez +p5v
33t >xb +33s
33u +33s
jp0 >gez
dpc >gf0 ~ihv
ing >sk0 +a7g +inf +ine +iii +inc
d7l >64j +1vj +1vr
g8y >d7l >64j +1vt +d7p ~g90
d7u >g8y
g91 >g8y
1tu >g8y +thp +1ud +1uc +1ub +1ua +1u3 +1vt
g8z >4ug +1vt +d7p
e9e >g8z +xd7
re0 >rdy
72m >iee +72l +nf3 +p5g
lhq >iee +lhp
5fj >iee +5fi
976 >iee
f44 >iee +f43
iee >ota +iec +ied +mdm
nf5 >iee +nf3
5dv >ota +5du
5dy >ota +5du
5dx >ota +5du
3dz >ota +3du
2jl >ota +2j9 +97k ~zv5
lno >ota +lnm ~lnt ~f4x
70j >lno +70g
qsg >ota +qse +sjx +qsf
mo0 >iee
ota >zwz +1vl +ot7 +ot8 +ot5
k2g >ota +fir +k2d
rbk >ota +dp4
p5r >ota
59k >ota +59j
cgg >zua +55m +cgf
qv1 >zua +quz
po2 >zua +po1
otb >169 +jxp +1vl +ot7 +ot8 +ot6 +ot5
kzp >zwz
jno >ota +jnm +mny ~mo0
8ev >jno
jnn >jno +jnm
mnw >zua +mny
qx8 >mnw +2nh
46w >ota +46u +2ng
55n >ota +55m ~2bt
31x >iee +31v +27t
n0r >ota +n0q
707 >ota
708 >ota +b38 +702
31w >ota
srz >ota +srv
9fc >ota +mdm +wca +9f9 +mdj +mnv
lxb >9fc
lxc >9fc
qrh >ota +qrf
5n1 >ota +kb5 +qrf
jk9 >ota +jk8
k2j >ota +fir +lly +7gt +jk0 +qc0
5im >ota +qsf +5ik
51r >ota
kg5 >ota +kga ~zxd
p4f >kg5 +owv
5ji >ota +5ik +quz
5jj >zua +5ik
mye >ota +cru
3dw >ota +31v +3du
290 >ota +27t +b38
3x2 >ota +3x0 +mmc ~zxe
q4c >ota +q4b
965 >ota +963
sri >ota +srh +ssi
3yy >g90
4ph >d7l >g8y ~zxf
g90 >g8y
7ml >zwy +7mk
7mo >iee
k32 >zxb +tas +lfn +dw2 !zxg ~dw4
op9 >zxb !zxa
byi >dw4 +byg
7ik >op9 +xyb +i08 +hxd
qcu >64j +qcw +qcs
b87 +b86 +yn8
7ck >b87 +7ci
ozo >b87 +y5w +ozl +ozm +qaz
c9j >ozo +c9h
8i2 >64j +8i6 +a7g +8i3
mdg >8i2 +mdb
n8w >qcu +b86
n8x +b86 +qcw +qcs
lxm >pv0
8l2 >pfo +des +1h +w25 +8l4 +8l1
2z5 >zxh
dmi >zxi +dmh
pux >zxi +puv
jr6 >ozo
n4c >b87 +n49
4dp >zxi +cc0
hxm >zxi
otu >zxh +s9f +9y +a1 +otr !zxi
r2b >ing +6xg
b1w >64j ~b1v
mrr >ota +jnm
nk9 >64j
a4d >o2h
o60 >qa
ca6 >r4q +8wy +c8v !q94 ~cal
6vg >ca6
ca7 >ca9
c8x +8wy +c8v +c8w
9tl >c8x +904 +9to
8qs >c8x +8qy
cak >c8x
au4 >c8x +qvc
fdo ~n8e >d4u +djy !ggp ~fe0 ~djp
dka >fdo
fdp ~fdt >d4u +fdv +7ed +fdw
d4u +2ow +d4p ~atj
hpw >d4u +hpv +hpu +hpt
abd >d4u
d4x +ui1 +kj8 +j7o +j7n +d4p +j7m ~atj
q94 !ca6 ~92l ~q9e ~q9f
q9d >q94
q9e >q94
5vz >ap
fhm >inw +fhk
fhn >eav +fhl
dhm >5vz
mbi >q95
46l ~zxj >jmm >57i >ap +l9o +l9m +46s +46m +2bw !nm0 ~46p ~46r
46o >46l
q96 >46l ~92l
m7r >ap +518 +m7q +qhc +m7t +fuy
m7s >ca6 +m7q ~aq4 +fuz +fuy
aq4 >fyc
pru >46l +kwy +lpa
q98 +n7p +uv3
d4w >ap +lsd +lsb ~64
aw2 >d4w +aw0
ap +ta9 +tiu +ar +fuw +as +ys3 ~b1t
b1z >ap ~b1x
cd2 >ap
7zd >fdo +lzw !vr ~zxk
b1y >ap
fe0 >7zd +syk
7ze >fe0 +7z8
mby >fe0 +mbw
7r0 >fdo +7ra +syl +syj
15t >q9o
41 >zxl
ps4 >pyl +ckg +ps2
ps5 >jmm +ckg
b1m >jmm +xht +b1l +b1k +b1q
nke >b1m
227 >b1m +22k +bw6 +22l
b1n >73p +xht +b1k
bwf >lk4
5s2 >q94 +jmv +5sd
apz >5s2 ~aq4
lym >b1m
bw3 >8y +bw1
bw4 >b1m
pyl >ca6 +bw6 +fdk +pyh
nka >pyl
jlx >pyl +p29 +ks0
p2a >22s +p29
6ul >jlx
r4q >hvq
7ww >r4q
tj >r4q
ji5 >4y8
nja >r4q
4nq >m6v +8np +8i0
fbj >4nq +mxe +7nl
5us >m6v
t10 >m6v
m6v +m6q
99o >m6v
99n >4nq +99l
mgp >4nq
ksb >fdo +ks9 +n8s
pg1 >bx4
b0y >a0z +b0v
hu9 >a0z +hu5
hua >a0z +hu5
qja >bx4 +jlf
ltc >lvr >ksb
59h >f
g +k
f >4nq +xbw
8ro >c
gxx >c +gxv
vm >fs +jev +vk
2r1 >c8x +qjx !8mt ~fvc ~cab
8s ~zxm ~zxn >zxo +8z
jil >2r1
cyw >jil
ca9 >r4q +cyg ~8qs ~cyw ~7vx +xd4 ~m49 ~jil ~cab ~601
r5p >r4r +603 +c4v +4pq +r5q
r4r >hvq +r4l +r4m
e58 >r4r !afe
afe >r4r !e58
8zr >r4r !ryk
ryk >r4r !8zr
vj >vm +vi +vk +vl +8r0
ln9 >vj +ln7 +ln8
lna >7dn +ln8 +ln7 +lne
4sf >c8x
t65 >4sf
nm1 >4sf ~2tb
caa >n9g +cai ~cab
4nl >caa
64 ~d4w >ap ~41 ~65 ~h3 ~q9g +69 !7q3
66 >64 ~gk
lzm >zxp +lzo
sow >64 +sot
7q3 +m18 +m2x +lzv !64 ~8kk
6lz >jmm +6m2
inw >ap +inx
ou1 >inw +oty
kxk >inw +kxm +kxl
ahs >inw
q9n >inw
c7h >inw
6qf >kxk +6qe
jkm >kxk +jkl
p5n >3sf
9w7 >kxk
lvf >9w7 +lvg
nkk >83e +nkn
2up >nkk +2uj
les >nkk +leq +nkm
chy >dnh +xgc
30l >zxq +30k +30n
na4 >nm0
mz4 ~zxr >h9r +myq
nm0 >ca6 >4yd +nly +nlg +gxm !46l ~nm2
m5m >nm0 +m5l
nm4 >nm0
jbl >nm0
lq4 >nm0
1vb >nm0 +1v9
7mr >r4a +7mq +r2o +r2s +nly +nlg +gxm +7mw +7mv +7my ~fs ~h9r ~zxs ~nm2
r4a >eqg +7my
lbx >7mr
7ms >fs +cyk ~zxt
mg0 >nm0 +mg3 +mfz +mg4 !ssp ~mg1
ssp >nm0 +sso +sss !mg0
3s3 >zxo
nm6 >nm0 >4nq
lv2 >ap +m01 +lv6 +n8t ~b1x
4pk >ap
410 +9s6 +8jw
6j >lv2
gdl >6j !gdm
gdm >ace !gdl
luw >ap
lux >zxu +m2d
61y >jmm +7i7 +621
eou >l2u
jmm >ca6 +9cs +jn0 +jmz +yyj ~zxl ~g8n ~jmt ~46q ~8hw
jmn >zxv +9cs +jn0 +jmz !7s1
gqd >zxw +621 +9cs +yyj ~b5o
7s1 >j7c >al6 +z27 +7s0 !jmn
j7c >ziw
3hc ~zxx >mhp !5gu
m69 >jmm >r4q +m66
7v >ca6 +7x
vr >ca6 !7zd ~vq
sdv >vr
w0 >vr +vx
7rd >c8x +cki
1df >6ey +1dn +r7h +s27 +s26
4n0 >4yd +uov +4my ~zxy
jmt >jmm +lw9
llx >4yd +llv +llw
4yd >r4q +eqq +a9f
eqs >xb +m8w +m8x +m8y +psi
lwz >eqs +un1
rbs >eqs
p9i >4yd +23m +mbv +m8x +m8y
q1v >4yd +m8y +nyk +q1t
2c0 >cw6
cw6 >2by +dsp +cw5
2by >i82 +2bw +2bv +2bz
r2q >4yd +7mq +q1t +r2o
h9r >46l >nm0 +h9s +gxm +h9q +7mq +r2o +7mw
r37 >h9r +r34 +nlg
r36 >h9r +r34
3ua >i82 +3uc +3ub +np
r7m ~m03 >c8x +r7k
207 >vj +krx +206 +76
4vq >207 +4vo +4vn
208 >ca8 +ckh
jqo >208 +jqs +jqn
krt >ca6 +krp +krx +ks1
8wt >c8x +6m4 +6m2
2se >207 +2sg
2sf >ca6 +2sh
d7j >ca6 +2fs
hl6 >2se
33i >2se
cjd >2se +5xw +cjh +y3
cjc >d4w +5xw +cjh +y3
frn >6hq
73p >8b +73k +73s !zxz
268 >8b +265
8b +4aa +4a9 +2va +8k +z2y +8f +8e
n8c +n8j
n8d >46l +n8s
96l >jmm +adn +adi +adh +j2c
ozc >804 +j2c
ior ~804 >ade
sjo >ade +sjl +sjk !9fz ~zy0
43g >sjo
9fz >ksb +9fq +9fp +9fo !sjo
bhp >dv6 +bhm
ng3 >2m4
40t >inw +fwb +e06
2m4 >1nr +2m5
5yw >96l +5yy +ewy +ewx +ewz !zy1
ms0 >zy2
nxt >5yw
qt5 >5yw
3zq >zy3 +yth ~zy4
1e7 >q9o +6dt +4he
kqi >q9o
6b1 >q94 +xbv ~zy5
46r >46l +xgd +q9v
q9o >q95 +6wy +1qf
dfn >q9o
1l6 >1nr +5d6 +5dc !bjm ~5db
mba >1l6 +mb7 !zy6
ltb >ap
bil >ltb
1l5 >1l6
4h >mog +g3h +3mm
n0s >mog +n0t +n0u
dkc >1oh >mq2 +dak
hxf >dkc
k3d >mog +k3c +k3b
74v >zy7
kbs >q94 +kbp
kyw >3sf +9ct !ggq !zy8
5gg >kyw +5gl
4gm >2qh
6eo >fdp +4hl +w6e +ks6 +6em +6el
abi >804 ~zy9
di1 >fdo +bw2 +phv
sqe >phq +k0u
qbh >phq +qbe
gde >phq +gdc +1ui
shw >phq +shv +shx
phq >fdo +80t +phv
c10 >phq +c0y
3gi >phq +3gf
djp >fdo +djy
dk1 >djp
n8e >3dk ~fdo
3px >jmm +8lf +3py +3pz +3pw
lkd >3sf
46q >3px
cal >jmm +m8c +lzr +lzs
m2c >cal +m2d
4ii >d4u +mbw +bw2 +ewh
b1x ~lv2 ~b1z >ap +8jw !ggo
auy >b1x +av0
gce ~8cv >b1x +gc7 +gcj
rod >gce
4xs >b1x +8jx +8jw
jzw >46l
bgz >jmm
k2q >gce +k2o
ggo +ggi !b1x
ggp !fdo
ofv >ggp
ggn !byu
byu >ap +svm +kyy +pta +svn !ggn
ggq +yyq +ggi !kyw !zy8
5gu !3hc
3sf ~i9j >ap ~gps
lkc >3sf
9cq >ap +9cs
fzq >9cq
2qh >ap +2qe +byq
lbw >2qh
2qi >pv +dtz +2qe
i9j >2qh ~3sf ~i9k
cqi >3sf +cqg
i9k ~i9j >2ii +9ct
2ii >3sf +9cs +btv +j2s +z62
jms >2ii
81x >inw
mwf >gf0 >b1x
kbt >mog +kbp
9ou >mog +xg9
axt >9ou
92k ~92f >81x
7vx >ca9 +gav
253 >7vx
1d5 >8so >8qs +vi +jev +nvu +xhq
fs >ca6 +vk +8n2 +8n5 +8n4 +8qv +8r0
jh4 >ap +jev +jgq +nvu
7fi >jh4
nvq >1b8 +nvw
8ym >nvq
kfy >nvq +kfw
cab ~caa ~2r1 >qg9 +cai +ygg
qhi >c8x
iqc >bx4 +iq8
iqb >ca6 +ky5 +iq8
iqd >gxi
lbl >iqd
agn >ca2 +iq8 ~ago
ago ~agn >bx4 +iq8
gxi >h9r +gxl +gxg +gxf +nlg
2un >2by +2uq +iq7
prs >2un
k9j >8wt +6m6
2uo >k7w +ygo +2ur
8hw >jmm +adk +j2c
2or >ziw +2ow
65 >q94 +1qf
djq >d4u
koz >ap +vzr
d5c >7mr +k3u +k3t +gxl +s52 +nlg +d5d +dsp +7mw +joe
bjm >f +sf8 +bjl +bjk +n1u !1l6
4hj >xb
amr >zpz +amh ~amv
cin >q94 +cik
dit >cin +dis
8y >di1 +62f +62e +7bz +90 +8z +oc
5s3 >ap
47w >n8c +47v +47u +ywg
di0 >di1 +dhx ~di1 ~47w
lk4 >5s2
e5i >2ve +e5k +g04
qx9 >e5i +qx7
fsd >e5i
qdh >e5i +qdm +qdg +mia
a9n >qdh +a9l
qce >qdh +9b0
qdi >864 +1pc ~1pb
1pb ~qdi >2ve +1pc
566 >ca6 +c8v +6m3 +6m2 +6m6
5v2 >566 +5v7 +5v6
1ba ~cae >fs
cae >fr ~zya ~1ba
ft >1ba >aao
mhr >ca6 +m01
aui >mhr +aul
mf7 >cal +m01
80o >ca6 +t9h +29k +29s +80r !92l
92l ~92g >m6t +92n +syg !80o
di2 >92l
qbs >92l
49k >q94 +lry
7q6 >49k
oko >bps
80u >fe0 +xi3
8tz >80u
80v >q94 +8sk +81b +xi3
izz >80v +j02 +j01 +izx
ej2 >ap +dag +ej4 ~zyb ~ej3
ej3 ~ej2
8mt >80u !2r1
caq >ca9 +yk6 +xcl +sf8
4sg >ca6 +67c
ca8 ~m5
e5u >80u !9wj
lwy >e5u
2m9 >e5u +i7b +yti +2m8
29w >e5u +29y
9wj >dh +9wl !e5u
dnh >524 >2ve !zyc
8jg >gxc +7r4 +8je
gxe >ku0 !gxc
gxc >fiv !gxe
2ve >8b +2va +504 +2vg ~50a
50a ~2ve >zxz +504 +z2b +2vg
4ws >j7d
mq2 >mog +mq3 +mq7
mog >q95 +qne +pcn
6px >mog +pcn
sg9 >mog
ka6 >mog +ivg
mf3 >zyd
46p >bx4 +ewh +bw2
3ff >ap +3fg !fyc
fyc >ca6 +gbj +tiz +ytn !3ff
dl >xb +dx
akp >dl
3ow >zye
o11 >46l >inw +o0z +o12 +o14
gxj >o11 +cq1
18x >zrg +18u
bx4 >ca6 +l4k +l4a +px2
rcw >bx4 +y8g
qsj >bx4 +qsi
pgh >a0z +pgd
mns >bx4 +mnr
clp >bx4 +cls +clm
4gn >bx4 +4gj
wx >bx4 +wv
sqf >bx4 +k0u
rqa >bx4 +rq9
ljq >bx4 +ljo +ljp
jhq >bx4
pst >bx4 +pss
d6q >bx4 +d6o
h1i >bx4
pzn >bx4 +pzl
d8e >bx4 +v8s +d8i +d8a +d88 +d8b +d8h
gcf >kjo +ob2 +2ro +k4v +1km +gci +gcj
lkr >bx4 +e9c
hyi >1ix +1j2
1ix >bx4 +1iz +1is
cbq >bx4 +cbo
4rc >bx4
4db >bx4 +xxb
452 >bx4
bx5 >bx4 +bx8 +bx6
oev >bx4 +oet
2rr >bx4 +2rp +41k
2kt >bx4 +2kp
41n >2kt
6v0 >bx4
3gs >bx4 +3gp +3go
liz >bx4 +lix
ff5 >bx4 +ff1
buf >bx4 +bue +lzo
c1w >buf
lzn >buf +lzo
41s >buf
l4m >bx4 +las +l4k
m5 >bx4 ~ca8
a0z >bx4 +fhh +j24 +xi6 +1d3 +a10 +1iy
dpw >a0z
eo1 >a0z +enx +eoc +eob
i0t >a0z !zyf
fhj >a0z +fhh +fhi
lyq >a0z
1ji >a0z +1jg
ryd >bx4
py7 >dh >bx4 +6r +py6 ~py8
9jy >py7
bc4 >rf2
cac ~887 ~5yt >caq +n1u
o6l >4sf
m8a >ca6 +m8c +lzr
jmr >bf +mju
847 >q95 +3eg +848 +xh6 +gg6
kaz >84n >q95 +848 +3eg +xh6
gg4 >mog +3eg
pg0 >n8d
car >ca6
okw >afd >e57 +mzb +okx
e57 >h9r +e54 +e5b +e56 !afd
afd >h9r +afc +aff !e57
h3 >64 +h6 +3fi
h4 ~1l >57i +69 +bg0
dig >6fb +did +jmh
6fb >5yu +502
6fc >f
5yv >r4r +1rm +732
dq9 >5yv +dq7 +dq6
5yu >ca9 +5yh +rc2 +m0g +rc7
fiv >7er
njd >cs7
4vl >njd +1x3 +4vo
7tu >jmm +jmz
d17 >fdo
bps +ykf +9mx ~9mw
ku0 >864 +kty +ku1
mmn >ku0 +q3t
ht3 >j7c +ht2
g8n >jmn +g8o
5ho >bx4 +5hm
5ll >4nq
5ni >bx4 +5nh
6s0 >bx4 +6rz
ol3 >inw
7dr >bx4 +7dp
c28 >bx4 +c25
ecm >bx4 +eco
1m5 >bx4 +1m9 +f7y
sxe >a0z +sxb +sxh
8ns >nm0 +8np
ffz >jmm
jzx >ap
c75 >dhh ~gps
klq >bx4
hvt >nm0
9yh >ca9
bug >bx4 +b2y +bue
m5z >2r1 +5xt
cee >bx4 +cec +7w6
qrc >dl
mhq >zyg +5wo
9g0 >96l +9fq +9fp +9fo +n8s
jkf >bx4 +b8e
sk9 >bx4 +sk6
fn5 >zyh
amq ~zxm ~zyi
g0l >bx4
g0m >py7
qz2 >bx4 +qyu
9gm >bx4 +9gh +3f0
nug >a0z
ow8 >a0z +ow5
s73 >ca6 ~zyj
d41 >bx4 +d3z
qlb >bx4
b8x >m6v
fet >m6v !feu +fer
feu >bx4 !fet +fer
k49 >m6v +k48
d6w >bx4
cat >lgb +mco +s18
bf +hvj +bx +br +b7 !lzg ~bj ~bo ~ei0
gt4 >bf +gt3
k8c ~k8a >bf +k7r +k7t
7mu >bf +7mz +7mx
jhr >bf +jf2
abe >bf +9ip
hvu >bf +kwv +kwx
t0m >hvu +t0a ~t0f
s5m >hvu +s5k +iv
1p5 >av +1p9
ob7 >gf9
srf >cf9
3zr >2iy
jsi >bf
7jl >bf
9uk >bf +er5 +lao +exs
seo >az3 +2gh
l47 >seo
bj >lom +laq
bk >bf
mzl >bj
eqg >bf +eqk +eqh
7mt >av +7n0 +7mx
5v3 >eqg +4ll
pvt >5v3 +pvr +4u7
d4y >eqg
lom >bf +ivw +j6
3xd >lom
235 >5vq +233 +3e0
pav +2mj +2mn +par
mgq >lgb +mgw +mgv +yv2
mgr ~3ie ~zyk >4sa +xdp +mgv +yv2
mgs >4cx
jqq >4cx
3ie >mgq +syf ~mgr
22p >zyk ~c7p
5m >bfs >zyl
h5 >zyl +1qf
mfp >h5
iqt >jsi +bvq
lgb >fvf +mcp +mco !zyl
qz3 >lgb
96t ~zym >mgr
fvf ~ces >4y8
en9 +eeu +enc
ees >en9 +nho +6e5 +eeu
1nv ~1nt >1nr +vdz +exc +css +exb
exe >eqg +vdz +exc +css +exb ~1nu
ams ~amv >lgb +amh +amj
8si >8if !9xm
kjq >1pl +2ro +kjt
6e8 >9xm +5mt +6ec +6eb
9xm >en9 +6s8 !8si
5m1 >a0z +6s8
ooa >9hd +8v
cq7 ~r3k >9hd +r3m +r3p +r3q +kqo ~871 ~692
9hd >zm +vci +l9d +9hf +9he +9hk
ncl >9hd +nck +nch +ncg +nci +ncm
5cx >kdm +kdl +3pc
os7 >5cx +os5
oob >eqg
bpj >oob +bpi +3va
d06 >bra +d0a
eet >gk +eeu +2mh +ejl +9w2
789 >9xm +787 +784 +6s8
9xl >9xm +qqt +6s8 !zyn
1pl >1cu +1pp +1d2 +7uv +7uu +7us
qco >1pl +581 +kzj
k54 >1pl +k4z +k4y +k4o
lr6 >1pl +r4n
rhd >lr6
xk >zyo +xi
mup >xk ~zyp ~muo
b04 >9qt
b03 ~1qc >t0h
pdt >m8v +81h +81g +mbv +23m
6yo >l2u ~6ye
7ut >1pl +7uu +7us +7uv
gsv >1pl +gsz
e84 >5ul +2mn +e86 +e81
7qs >e84 +7qv
1cv >a3l +ieq +ier +1d2 +1cw +1d1 +1d0
j8p >1cv
gq4 >1cu +ieq +ier +1d2
m74 >gq4
oez >m0v
qis >9m7 +qir
9m7 >1pl +9m9 +ii +l0c !7xx
3sr >9m7
c5e >9m7
ggc >c5e +gga
4sr >1m +g88
fig >c5e +fif
7xx >1pl +m4a ~414 +xcf !9m7
lx0 >7xx
asi >9m7 +asp +kp8
nfi >57i +osz
sds >57i
9kp >57i +9mr +9ks +9ku +9kn +9kz +9kv
lxs >9kp +lxt
9uj >9qt
iep >57i +ieq
3ei >m6w +9jw
aad ~aac >3ei +4tk
3sd >80j +eoz +mjk +j6s
mjn >3sd +mji
4cx >m6w +m41 !9qt
5ge >4cx
bx2 >4cx +fsr
96m ~8ma >m6w
p5o >4cx
m6w +m6r
l7t >m6w
ew3 >m6w
49q >hw5
80j >3ei
m8v ~lb9 ~m8u >bfs +xi +m8x +m8w +8nk
8nj >m8v
s0k >m8v
j1a >m8v
bfs +6ee +np8 +np6 +ptf +dah +pte !knm
95i >az4 +4cl +9u2 ~krd +fkq +kzj +fks ~2iy
az4 >1og +pny +2gi +az2
bby >az4
knm +kok !bfs
t0i >1b8 +9qy +t0a ~t0h
j4j >j7b +j4h
4l0 >t0j +4kz +4l1
e4s >1b8 +e4w +e4r
j7b >t0i +w5m +87d +j79
9qt +9qs +9r0 +9qw +9qx +3fl !4cx
nze >9qt +nzd
6l5 >9qt +6l0 +yrz
6k9 >fe7 ~6kb
6ld >6l5
t0h ~t0i ~t0j ~t0l +9qy +t0o
qv9 >t0h
5ib >t0j +5i9 +5ic
q9k >3o3
m4q >8if +23m +yu9
j9j >t0j
pmo >8ov +sgd +pmh
n9m >t0h +lmq +m7e
lms >9qt +lmq +m7e
sf2 >t0j +sf7 +nqf
t0j +cm +t0b +t0a +t0o +t0n !e00 ~t0h
1pw >t0j +ff +1px
2kf >t0j
t0y >t0j
2nn >t0y
kkj >44t
jp5 >t0j
44t >t0j +ioo
k8i >44t
5rc ~5rd >t0j +676 +6pj +6pg +6pf +jf2 +5rg +5re
5rd >5rc +5rf +5rh ~5rc
ceq >5rc
swx >i8
e00 +p7e +e06 +e03 !t0j
hr5 >e00
7lt >e00 +7lr
k89 +8s8 +bt4 +k8g ~k8b
k8b ~k89 >zyq +bt4 +k7q +k8g
95s >zyq
7gy >k8b
cpg >t0h +cvq +k9u +cpd +9ip +fkq +fks +kzj
aq0 >t0h +apy +aq1 +aq3
ll3 >aq0 +ll4 +xh0 +ll2
hr8 >t0h
gs7 ~gs6 >t0h +c5j
3xq >t0h +of4
bpt +bq0 +g1p +yrx +bpq !85b
254 ~zyr >bpt +252 +251
8if +m41 +bq0
7ez >8if
vs !fdq
ji8 >vs
3gj +ej9
fe2 >79h +ejc +m9p
912 >pqu +910
79h +79k +wc1 +iwh +iwf +yt8
sdd >t0j +sda +sdb
iqe >bf +iq8
e85 >iu3 +e86
iu3 >5ul +iuj +iuo +ejp !5ks ~iur
5ks >9t0 +o3x +5kn +63c !iu3
iu2 +iuo +ejp !5kr
5kr +o3x +5ld +5kn !iu2
lxz >xb
a3n >iu2 +bn0 +2mi +732 +6gt !29
29 +2a !a3n
9rh >7qj +9ri
lxv >9rh
f9 ~ni3 >1oy >5kr +syf +fb
1oy >eqg +1p2 +1p0 +h77 +h74 ~9s8
4r0 >1oy +4qz
49c >1nr ~498
un >lg +um +ul
8td >3o6 +xdn +8p3 +8p2 +za5
bkj >ei0 +bla +e6e
heu >ei0
3o6 +3oh +3mu +nc1 +3oi
fu >4ht +fz +yub +g1 +g0 +fy +fx +fv
iyu >4ht +fx +xhb +iyt !zys +6gt
m84 >iyu +m82 +m83
m1b >bki +m83 +m82
mj2 >m84 +mj5
iyv >f7t +iyr +6gt +iz0 +rra
69r >rrm +69t +ug +7m +69u
lf >f7t +lj +li +le +ld
m32 >f7t
eh5 >f7t +eh6
4ht >5xg +czd +czg +4hm +udf +8g0
ba6 ~k7v >bf +ba5
hgj >4ht +hgf
6pn >4ht +6pu +6pt +6pv
6po >7w +6pu +6pt
kx2 >4ht +kwv +kx5
ad8 >by
hjb >4ht +hja +hk0
qhg >hgj
ph0 >qhg +b3c
1e1 >bf +1dx
8fs >4ht +8fz +8ga
ct4 >8fs +pd9 +8g1 +ct2 +csy
4wj >d6a +4wk
d6a >8fs +ft4 +ftk +54p
4ha >d6a +4h9
oxj >d6a +oxi
5xg +5xc +5x8 +5xj +5xk +6ml +6me
ci6 >5xg +ci8
m00 >5xg +m0k
hpx >5xg +hpu +hpt
m2h >5xg +m2e +d2k
6rr >5xg +6rp
gsl >fu +udf +8g0 +5nb +8ga +pxj +j6j +py3 +py2
kse >5xg +ksk +4wk +ksj +ksi +ksh +ksg
iux >8fs +iv2 +ivf
sie >iux
7pt >1xd
4vm >1xd >1ef +wy5 +4vn +1x3 +4vh !7ot +g20 +jth +g22
7ot !4vm
jkn >m0t +jkk +jkl
4iq >4ht +cyk +7my +69i
lht >4iq
oxu >t0j +oy0 +oxz +oxw
s79 >zyt +s76
hh8 >t0j +7cl
esh >t0j +esg
odh >t0j +4h6 +4h5
6zl >zyt +6zj
9y3 >1xe
boz >4vm +boy +box
519 >4vm +517
9th >cs9 +6w8 +tt5 +4vn +1x3 +4vh
bki >72y +fx +iyr +6gt +iyt +bkt
57n >bki
934 >bki
lzz >bki +lzy
q5t >bki +6fx +q5v ~q5u
q5u ~q5t >6d9 +6fx
aa6 >fdq +o3v +aa8 !gk
gd0 >aa6
gk ~66 >vq +6g !aa6
jh7 >bf +jh8 +exs
fdq ~zyu +kti +2ac !vs
fdz >fdq
31k >fdq
dg9 >fdq +kth +26n
ej7 >dg9 +ejb
m9m >dg9
erl >dg9 +erm
nre >dg9 +36p
dic >dg9
ppl >dg9 +ppj
9b8 >ppl +9b6
9of >355 +9oe
bhq +kti
1zb >bhq +tt8
ask >vq +asp +ase +kw9 +kw8
228 ~229 >1ef +pyp +pye +gc +9ti +xij +prt +22l
4fj >zyv +4fh
jlo >csf +6gb +jlm +jln +jlp
bft >52e +inh +inf +ine +iii +inc +sjw ~bfo
csf >bft +csd
42e >fs9 +425
8ll >8cv +abx
1m >60 +cgt +dn2 +7t2 +7t1 +mdv +a3t !zyw
qxf >1m +g1e +qxg
m3c >eqg
c77 >m3c
4fi >2m3 +4fh +oq1
gbp >2m3
drm >nxu +gda +xry +drh +dro
dl7 >drm +ao9 +27
p6k >nxu +p6j
fv0 >6l4 +fuy +fuz +m7q +m7t
qhe >9ba +qhc
51a >6l4 +fuy +518 +m7q +qhc
pqc >6l4 >t0h +pqb
aq5 >9qt +f71 +f70 +f6z +581 +pqb
sdq >57i +pus +sdn +27a +9kv ~sds ~7s5 ~sdo
t3w >sdq
sdr >sdq
sdp >afw
sdo ~sdq >afw +sdn +27a +9kv
27c >sdq +27b +27a
kdh >sdq
4b >lzg
axu >1zn +nzr
grl >axu +grm
oe2 >axu +nzr
n8f >lzg
asj >n8f +asp +ase
ln4 >s20 >zpf +ln2 +prt +yrz
3jd >j0t +3jc !46n
j0t >1zl >aa6 +6y7
8ma >4cx ~96m
46n >22s +brb +jlr +o0z +o13 +o12 !3jd
fxb >9rh +9ri +fxe +fxh +fxd +fxc +fxg
g1k >xb ~g1l
g1l ~g1k >4y8
4mc >zl2 +uhr +8t3 +jhm !rrm
di3 >8ka
gh5 >4mc +gh4
jex >4mc +r2g +vk
p1l >4mc +p1j +nws
jdw >4mc +jdu
4f8 >4mc +4f7
26v >4mc
rrm >f7t +rro !4mc
1q1 >rrm +lj +1q5 +1q3 +1py
69q >rrm +ug +69u +7m
mhz >rrm +mhw
m0u >9wm
h2b >9wm +h2a
9wm >m0t +lvd +9wo +9wn
m0t >9x7 +z30 +m0r +9wo +m0y
m0v >4cn +z30 +m0r
g8t >m0t +g8r +g8v +g8x
ewk >g8t
ecn >g8t
i7q >sdp >zyx +i7p +s7d +s7c
7s5 >i7q +7s2
1xe >1cu +9r3
9r1 >9rf +9tn +c8w
6y5 >k9i +6y3
5yj >a0z
8l >4vm +8n
8m >1cu
1cu +502 +500 +4hm +1cw +1d1 +1d0
6aw >1ef +ln2
8ko >80u +8kp !zyy
pmq >7ps +4dl +4dk +4di
49s >nbv +4dk
ew7 >pmq +j67 +scg !s20
39 >29 +m8d
s20 >1xd !ew7
n5m >1xe +v5v +xi2 +6w8 +1x8
f1w >8qt +l4k +px1 +px2 +f1r !zyz
m2s >f1w
mgj >8qt
8qt >r4q +8qw +8qz
mgt >zyz
5yk >ixy
j2e >8h6 +751 !fxj +754
fxj >vq +fxq !j2e
rc5 >vq
ep9 +epb !nl3
nl3 >8ka +nl5 +nl7 !ep9
414 >fge +fgg +hyo +hyr
431 >414
2pn >m6w
1on >fge +1ok +1op
aao >fge >jps +aar ~aap
ldp >fge +bnm
k1q >jps +k1p
c8n >8ng
78h >aao +78k +78j
aap ~aao >414 +hyo
gln >fge
k2x >fge +o0p +cub +o0r ~dhg
bdz >k2x +bdt
jzp >k2x
43h >43c >aao
d00 >aao +d02
cxp >d00 +cxo
c8m >d00 +c8l
7kz ~cf6 >cf5 +7ku +1d4
cf6 >lg +7ku +1d4 ~7kz
jzy >h72
1nu >1nr
mhy >h72 +mhw
h72 +h77 +h6z +1u2 +h74
m7c >h72 +m7b +m7a
49b >h72 +49d +48x +sb7 +sbc ~zz0
jmo >gpz
nnf >49b
nk5 ~nk1 >49b
nk6 ~nk4 >49b
5w0 >49b
6ct >rrm +gy6 +gvj ~gvm
gvm ~6ct >iqt +snf +gy6
syq >6ct
syr >6ct
m5q >6ct
6x6 >rrm +6x1 +jai +jak
8tc >6ct >3o6 +8tb
4sp >h72 +awz +4sv +4su +4sz
lhr >4sp +ha9 +lhp +mi7 +mi9
jh3 >4sp +jgz +jgy
lo0 >jh3 +lnz
9xh >oob +11o +9xi
11m >9xh +8s8 +11r +11o
q9f >nk4
oit >ji9 +ois
nk4 >r1b +sbc ~nk6
mob >lhr +7nh +2px
280 >j2e +286 +27x
9og >280
bpu >f1w +m42
258 >bpt
e6g >85b +m5o +nfm +5jh +4hd +e6i +esl
45k >1oi +ljc
85b +7ef +85d +85c +6aq !bpt
esi >85b +esm +esl
2wv >85b
e6h >85b +4hd
48m >85b +48l +48k
k23 >85b +olo
fe3 >85b
9o4 >zz1 +9o7 +guq
9wx >pqu
pqu >8w0 +i49 +pqz +6dt
9o5 >rf2 +g1h +1yb +9o7
1b2 >4ww +1c9 +1ax
1ke >ed5 >9a
3dj >9x7
3dk >kxk >1nr +wb5 +3dn ~mbx
b10 >3dj +b0z
ac0 >add +80h +80f +80g !zz2
jps >1ei +jpt +l8y
4nw >jps +4nx
s84 >jps +s83 +9a4
nef >jps +ned
d7n >a8c +r93
rcj >7ov +r93 +r8g +f9p +yw5 +f9u +f9x +2pk
add >hvq +9jw
q0x >add >jps
nnd >q0x
gl ~zz3 >vq +elz +vzk +gi !rfh
rfh +lzw +m2u !gl ~8kk
7vy >add +80h
29g >add +xck
29h >add +6y7
29i >add
5pm >61u +bhu +bhx +emo +kso +w3a +658
95j >5pm +z85 ~95b ~95e
37p >5pm +37n
p5l >5pm
911 >5pm
qjl >5pm +jca
61u >4r5 +9ay +658
68n >61u
3gb >pjh +8c3
3gc >l0 +164 +3g9 +3ga +y1r +eae +kwq
nv5 >61u +8kw +nv4
3l7 >fkn +gwx +7z5 +3lb
3l8 >gx1 +3l6
5fd >mfd !zz4
q7g >mfd +q7e +q7f
mfd >7dn +mfi +mfg !zz5
naj >2wk
52i >zin +hmu +3ql +5xa
4pl >52i
2fi >52i
eex +xho
qmu >52i +qmt
ci7 >7ov +cib +cic +ixu +m1f +m1u +m1e !zz6
8r2 >ci7 +8r1 +t8b
8ka >8bu +utn +kpb +kpl +8kd
pkj >8bu +pkg +pkf +pkk ~zz7
im >asi +y7q +ik !8h2
8h2 >8ka +za2 +8h1 !im
kpk >8h2 +2u2
t45 >8tn +t44 +t43 !6sm
8tn ~6yf ~zz8 >eqg
cdn >8tn
nak >t0j ~cdn
53 >8tn +50 +56 +xe0
ffx >53
hjc >bf +hj9 +hiy !2mv
bo >hjc
phg >bf
av >4ic >bf +2in +2mx +2mw
n81 >bb
kkb >av +xg5 +qs
2mv >bf +2in !hjc
6sm >xb +lwq +7i7 +621 ~61z +mmw !t45
1ss >6sm +n7m
gqe >luw +gqj
s67 ~1mz >a3a +6mg
ed5 >9a +ed7 +ed6
8ov >zyx +tcw +ima +6jl +md2 +l3k +l3g
7xj >8ov +gw4 +gw2 +7xm +l3g
k01 >7xj
9m >ji7 +9j
3sg >pt6 !al7
5gv >pt6
3c4 +al8 !ji7 ~zz9 ~zza
ji6 >a5x +470 +ld6 !zza
pt6 >1og +pta !al5
gjd >pt6
i1z >pt6
ji7 >pt6 +ld6 !3c4
mz6 >pt6 +myo +myp
t0k ~3s0 >pt6 +at7 +t0b
j66 >al5
jbw >pt6
7o >pt6 +w32 +1tp +7r +w30 +pta
5wi >7o
61j >7o +clb +61h
1z3 >7o +1z0
gsm >7o +sh9
263 >al5 +381 +p1t
al5 +2j +alb +alf +ale +ald !pt6
amu >al5 +amh +amj
nzm >al5 +nzk
al6 +i7y +alc
hx8 >al6 +bvh
anm >al5 +45j
1og >bf +a38 +r92 +1tr ~a3a
cqe >1og +cqd
9t9 >1og +ja0 +1tr +9t8
3xe >9t9
a3a >a5x +a88 +qk1 +a8f +qjv +r92 +qju +qk0
ady >ex0 +adx +adv +ae5 ~adz
adz ~ady +adx
nfe >52h
52h >a8d +52a
7x6 >xb +7x2 +7x1
7x5 >4y8 +7x2 +7x1
biq +sf8
8n3 >ab1 +8n1 ~biq
6xo >bf +msj +6xr +pvc
6xp +dlg +pvc
51f >6xo +51c
8nh >6xo
nhz >3o6 +3o7 +xdp
3nd >3o6 +esd
iag >xb +iad
gtu >ei0 +gtv
ei0 >l0 +ehz +ehy +ehx
5tj >ei0 +5tu
q43 >ei0
2tb ~nm1 >7o1 +yva +2td
anf >a1z
k53 >1pl +2ro +dl4
2wb >m3c +uf +1tc +es +lj
ryx >8ni
erk >eqg +ero +eu5
h5z >erk +h60
8w0 >5xg +ggb +8w7 +8wd +1x7
3sq +jf8 +jfc +13a +bmt +il1
b8g >3sq
70o >3sq
cri >cr9
bmr >3sq
1tv >pw +ps +1u5 +nqi ~nqb
s1v >1tv +c5j
nqa >bvu +nqp ~bvv
m9s >nq8 +uee +z7w +m9w
m9t >ziw +ma3
oxc >m9t
1l >im3 +62p +62o +63m ~pf2 ~h4
im3 >da +ilz +ilx +ily !8mh
8mh >7q2 +8ml +8mk +8mi !im3
ob8 >8mh
n1n >8mh +n1m
6wa >4dj +iqw +taw
iu >1og +is +iw +iv +d5x +7j0 +4xn +c0b +c0f
gje >iu
7jm >bf +7jj +3b9
it >mp1 +d5x +2sl +is +iv +oyq +s5l
mp1 >1og +7j0 +d5x
dmz >ltk +mju +76 +dmy +yw8 !8kx
ltk >1df
8de >dmz +8d9
8kx +8kw +nv4 +8lc +8ld !dmz
pw >22s +pt +v5z +1px +ps +2q9
db5 >pw
pt5 >pw +hhc
ad7 >pw
1ym >pw +1yk
1f >1pw
hh9 >1tw +v62 +hhc
1tw >4hu +1u7
qhf >1tw +1u5 +1u7
ny1 >qhf +nx8
ny2 >cse
4hu >pw +1u7
bxl >4hu +gs +htn
m4p >7vz +n8t +n4t +n4s
7vz >3sn +n8k +7w0
ma6 >7vz +ma5
lw3 >lxz
lw4 +n8h +lw8 +58l +n8k
3sn +n8k
m1w >mf8 +w6w +m1y
mf8 >m7h +u6u +mf4 +lzu
m2l >mf8
8il >jps
692 ~cq7 >86v +69c +3ql +r3m +8ik
l2q >nm0 +l2r +l2p
bmq >i8 +ii +bmu +bmt
p4d >i8 +cfe
i8 >22s +3e5 +ii +gc +3e9 +i0 +umc +bml
aue >i8
6m0 >i8 +6m1
22s +22l +pyp +pyk +p29 +1px
229 >22s +prt +9tj +9ti +xij +22l ~228
354 >bhq +26n +inv
3gn >354
ozw >29g
24g >bhq +bu4 +7s3 +bu5 ~zzb
my2 >24g +8zi +84l
nzl >my2 +nzk
355 >bhq +cxj +cxk +phi
1bc >61u +w3w +9uf !ab1
6gz >61u +9uf
gq2 ~gpz
9i3 >bf +6ej
4ij >9i3 +4i6
1bb ~1b8 +s03 +7eg +1cn +1co +kmp +jly
jsh >7n +cm
caf >fzt
mz5 >1bc +aav ~k84
635 >7n
ab1 +ab5 !1bc
bjs >ab1
qqu >ci5 +qqt
owb >ab1
17f >bf
6w9 >52i
l9s >iwe !m1x
m1x >m2l +m1y !l9s
18i >bf +tfa
o8w >3mk +r51 +o8u +a7n
amt >zzc >o8w +amk +ami ~zzc
383 >3mk +7av +3db +381 +3yu
3mk >zyw !fdr +3mh +iq6 +ein +vsa +iq1 +iq2 +r51
6b7 >3mk +8o3 +eio +ein +6b6
1ot >1oh +j2w +8ld +1tm +lma
82p >1oh +iq6 +f04 +9sk +321
abc >t0h +9qz +kmp
a81 >gq2 +a84
ho8 >1oh
q7r >6bk
9sj >r8c +e3f +6i8
r8c >zzd
21l >8tn +xho +21j
3ne >evn +drs
evn >3mk +9sk +evo ~r8c
dal >3ne >mog +dak +daj +42v +42u
693 >eo2 +696
d9w >im3 +d7p +hgf +d9v
65r >524 +dw9 +q3t +aeu
o1f >65r
2vs >524
f72 >525
nw2 >525
mmo >525 +q3t
524 >7o1 >s85 +daj +526 +yuv
41o >524
sfr >524
s85 >t45 +aeu +yxz +9a4 +s83
525 >7o1 +yuv +526
74w >525 +74u
7o1 >s85 +w8r +7or +z9u +cxf +e1e +7oq +7od +7op
bnw >7o1 +8uv +r8x +nxx +dw9
bqb >t0h +bqa +bqc
bgi >7o1 +59l +bgg
2tc >7o1
amc >525 +7od +sh9 ~6ot +hkc +anz +am9 +ama
di5 >7o1 +bpl
25c >9xv +25a +259
boo >7o1
2mq >524 +yuv
omh >bnw
4sq +4sv +4su +4sz +vg3 +4v4
fdr +fdx !3mk +dn2
6tp >xb +80x +7u9 +g1s +7nh +7xv +v25 +86o +8lf
fts >6tp
ssz >t0j +l2p
kd2 >6tp +kcy
30m >ei0 +kso +emo +30k +30n
l29 +l2b +l2d !m9u
m9u +m9w +7sv +7sm !l29
l2a >bf +l2b +l2d
by >4ww +g9x +4md +jw3 +vei +bq ~zze
5yx >bf +jtq +7bc
gq5 >5yx
lre >8ov +ep1 +eoy
lrf >8ov +m7d +h2y +lrg
26p >8mh +md2 +j6 +xi9
mjh >lre +ep1 +mji
i0m >lre +i0k +i0l
7sc >8ov >b8m +k +m7e +yxm +7sd +j
lmr >7sc +40s +m7e
moa >lku +mo9 +mo8
lku >bf +lkt
ov >l4t
mym >ov +5zl
iwe >78g +iwh +yt8 +jtv +qzs
d5u >2rv
1l2 >pt6
jux ~4ib >ei0 +q26 +wyc +juz
c79 >ei0
50y >5xg +50x
ci5 >5xg +8wa +zf8 +mya +1x6 +cid +ci8
cpo >zzf +ri0
m2a >ci5 +ov3 +m28
6j4 >bf
e72 >6j4 +e6z
cvt >6j4
mx9 >6j4
2ly >2wb
jar >2ly +3y1
m49 >prf +7uu
lg >eqg +1q5 +1q3 +1pz +6fw
4co >j7 +9u2 +4cl +4xe +79b ~j7
mdq >1b8 +luy +luz
5tb >15t +5t9 +5t6 !zzg
q9r >zzh
7ue >bf
jgd >bpt
5mv >1oy +5mt
5mw >rrm +5mt
rg7 >m3d +4hm
nqb ~1tv >t0j
kxj >bft +hp8
lei >zzi
d0s >4xr ~2lt
4xr >5vq +4xq +4xp
ljw >fdq
t0l >t0j +t0a ~t0h
kbk >jsh
m8i >bf +m8r +m8h
deg >zzj
q06 >bf +q03
q3e >bb
hgv +hgw
a45 >hw5 +tp
olz >bf
k8a >bf ~k8c
1c0 +1c2
1oz +h77 +1p2 +1p0
gq3 >1oz ~zzk
bgl >2tc
c7a >a2s +8uw
r0u >4ht
al7 !3sg
q99 >bf
gg0 ~zzl >xb
gg3 >bb +yli
8qn >3gc
ac1 +2hb +co +ac6 +ac3
ffw >ac1
5pn >ac1 +5pq
5po >5pn +5pq +5pp
8c >ziw
pm1 >zzm +plv
i8a >f6 +i88
i8b >9ba +i89
2mg +2mj +2mn +par !4sb ~zzn ~zlo
fg1 >2mg
7lh >2mg +7lf
4sb +uuo +9tp +67t +5kn +b2m +5km +9sv +9sw +8av +9sr +9st +9sz +9su !2mg
5kt >4sb +5kn +5km +63c
5wd >4sb
a6v >5wd +6ej
t13 >5wd
p97 >ziw +p8w ~m9v ~fav ~a8v ~p9f ~pf1 ~dk6
7tc >ziw +4zp
lw6 >7tc +lw7
amw >5vq
mz9 >zzo ~jtw
1tx >zzm +1u2 +1u5 +1tz !hir
ob9 >1tx
t1p >1tx +t1m +2ob
iqg >t1p +iq8
hir >al6 !1tx
odf >hir +isq +odg
41t >odf
gaa +159 +2ha ~9tt
gab >ac1 +g2r ~zzp
q44 >gab
gal >gab
k18 >gab +k15 +dis
45a >gab +45c
3x8 >gab +3x7
21z >gab +220
9jz >gab
ac2 ~9tt +q0l +ps8 +9tr
3ox >ac2
app >kww
9tt >gaa ~gaa +9tr ~ac2
gao >9tt
j2d >gaa +q0k
l7v >lv0 >7s4 +q0l +9tr !ptj
amv ~amr >76c ~ams
ptj >76c !l7v
650 +648 +6gr
640 >650 +63v
bkk >650 +648 +63u +bke
8sr +8sl +jhm
6d9 +rro +1m9 +f7w +6de +6df
eqv >6d9 +eqw +63j
3qf >6d7 +3qd ~3qh
3qh >puk
mtq >2kl +2mm
bkl >2kl
1ib >2kl +9pj +c6p +e8q +732 ~86x
5vm ~5vn >1ib
2ho >zso +2hm
mgk >4y8
1ic >2kl
bag >4y8 +szt +bai
bah >xb +szt
ijv >2km +ik1
q3f >1ib
2km >hba +rf1 ~rf2 ~zzq
4j5 >4y8 +4j1 +4j3
dp >2km
o9 >dp +o6
pdg >izg +mtl
49m ~5d9 +7we +7wh +i7a +i6u +a3d !9mw
6uq >49m +6un
7a1 >49m
9mw !49m
5lm >9mw +vzq
64y >e9l +xdl
6yr ~6yf >e9l +64o +64n +64l
atj ~d4u ~d4x +ath +4zs !fla
2ij >atj
can >atj
5v4 >atj +5v7
paa >atj +kv4
394 >atj +xsu
abq >kj2 +abr
kj2 >atj
fla +7t5 !atj
e9l >atj !aa7
exn >e9l
64z >ziw
6t7 >a0f +12c +a0j +a0m
aa7 >fla !e9l
l40 >ziw
rfo >5vq
9wy >l40 +7l +6ej +j1r +mfl
9x2 >ftg +7r3 +e50
8i >ziw
9x3 >i6z +pv3 +7r3
61v >49m
i6z >ftg
ftf ~fvh >3s5 +7l +6ej +j1r ~fvg
ftg >ftf
exm >atj +ext +7r3
4il >exm ~zzr
1j >m5f +pc9 +mcc
m5g >ziw +m5l +m6a +m6b
sf3 +sf1 +sf5
p9g >sf3 +p9v +p9w
pf1 >ziw
d04 >ziw
l4x >d04 +l4v
40u >e00 +e06
g2g >e00
gky >65x
9bc >ddw
3ag >ddw
ddw >8yr +ao0 +de0 +ddy +ddz
ds3 >ddw
ddx >7un +jm6 +esd +ao0
dk3 >bf +7uk +sf5
dk8 >dk3
7un >dk3 +7uk
kxe >7un +kxg
kxf >kxe >7un +kxh
7t0 >49s >mbh >7un +xhj
ma7 >7t0
8w1 +m29 +kow +kov
j6a >8w1 +j67
j2n >110
110 >ziw +10y +10w +ikd +ikh +az9 +o6
1z4 >110 +1z0
j3l >8w1 +j6b
6vt >ziw +f1s +h1b ~erd
kr7 >6vt
lmw >ziw +lmy
82s >ziw +ha5 +ha4
8w2 >ei0 +8wd +8wa +8w7 +8w6 +1mv
kj3 >8w2 +kj4
jtw ~mz9 >zkb +r32 +vza +kte +kow
mig >jtw +mih
mzm >fpi
jtr >4ir +fyl
djt >ac1
gdb >9ba +mcg +iot +mcc +iom +ios
b05 >zzm
780 >b05 +77w +z7h
q9s >b05
pcd >gdb
9ba >zzm +xhh +9bb +gaq ~gam ~gan +27 +kgk
mcb >9ba +dwb +mcg +iot +mcc
ju7 >9ba +gzd +ju4 +ju3
ntq >9ba
2d0 >zzs +2cy
fds >zzs
t2e >zzt
gd8 >9ba +dqi +gda
ofw >gd8
fsj >phm +phj
4f9 >zzs +2zq +ldq
6fd >ac1
jv1 >2ox +6t +6r +jv4
2zs >9ba +4cj +qig +2zr +2zq +4ca +4ci
eiu >zzm +xhh
eh0 >eiu +z95 +9sl
i9c >9ba +i9a
p9e >zzm
nz8 >ziw
4x5 >drm +4x3 +4x2
d18 >nxu +d13
nxu >bx4 +l32 +nxs +nxr
38v >9ba +mt9
q9g >drm
p7 ~7w >a0f +682 +p8 !8h3 +12c +h0z ~zzu
5qm >p7
tu >p7
6t2 >p7 +6t3 +6t5 +6t4 +6t0 ~6t1
je1 >p7 +127
9a9 >p7 +6wk
p50 >da
b54 ~33a >b55 +b4z
f7z >b54 +xuh +1m9
8z1 >b52 +8z0
5ql >5pn +7g ~znr +68e
j5j >5ql +j5g +j5h
7zi >8bi +7zn +8s6 +s3t +i0e +s3i +8k3 +1e +86o +86q !6be
s3p >8bi +s3h +s3f +s3u +s3t +bcm
6be +62o +6bf !7zi
2ne >7zi +6ll +6b9 +u27 +6lk
2j0 >p7 +pyg +5rw +4vi
3zi >7zt
7zp >ziw +7zx
rn3 >ziw
m9j >1td
a0f !8bi
mbm >p7 +mbl
1ej >mbm +1el
8bi +wg1 +8bo +8bn +8bm +8bj !a0f
6wg >6lx +6we
6lx >8bi +6ly +6lv +6lu +6ls
6b8 >6lx +6b6 +6b5 +6b4
5w6 >4y8 !cf7
cf7 >4y8 !5w6
5es >6b8 +5eq
2n6 >ziw
3nf +iq6 +eio !6bi
6bi >1l !3nf
a8s >a8v +9m9 +2s7 +q02 +a9c
a8t +q02
puk >bv3 +pul +9we +eo
nqd ~nqe >9i2
nqe >il2 +nqj ~nqd
bvv ~nqa >puk +bvr
kpv >bvv +j70
bv3 >b02 +bv5 +n7p +n7o +xhn !zzv
a0g >623 +a0e ~zmo
61z >269 +iqw +6we
269 ~267 ~26a >h1h +a0x +6wf +a0w +266 !rke
rke !269
a8v +a8z +a8w
pfx >ziw
a8y >a8v
fav >1by
gq6 >2kl
e25 >mbm
1a4 >e25 +1a2 +hfw
9re >e25
ls1 >mbm +9f9
9rd >6q6 +1a2
6yp >bv3
2iz ~r0q +jv3 +1cr +lye
4uh >2iz +4u8 +4ts
1bd ~1be >2iz +w3w +1cn
l2 >2iz +m04 +ext
e4y >l2 +e51
exo >gk +exs +jh8
90t >exo
hia >exo +9x6
670 +ioo +er8 +4hp +66y
erd >2iz +er7
aqk >erd +aqm
h51 >puk +gq8 +4ap +ld2 +ld6
fe7 >4ir +q17 +rye +fyl
4ir ~6ka ~6k8 >djr +ks7 !4sa
5lk >4sa
53c >4sa
4sa +4s9 +phj +phi +cxk +8j9 !4ir
djr ~1kv ~dk6 ~zzw ~9tt ~7ul ~fe3 ~aa6 ~1zm ~fe7 ~fe4 ~fe1 ~f17 ~fe6
6ep >djr
8ph >djr +wm
djs >6ka
b62 >8ja
8ja >4sb !6ka
fvq >8ja
mzo ~jlu >6ka
f7d >4ip
mlp >6ka +954
aee >8ja +aed
6ka >bf +6k5 !8ja ~4ir ~zzx
ovy >6yq +acq +ovw
agy >zzm +r0o +llb ~agp ~zzy
agq ~llf >zzm +ah1 ~agy ~g6t
fte >zzm
ftd >zw9 ~ji3 ~llf
5vl >agq
loc >agq +li2
mrs +5qb
ftc >623 +9m9 +2s7
mnt >g6t
2j4 >mnt +2j2
6yq ~6yj >zzm +ah1
j5i >6yq +xs6 +j5k
p3m >6yq +xdh +nb5 +p3j
r50 >p3m +r52
mm3 >6yq +yr7 +mm0
8y2 >6yq +6ak +mpf +8y1
agp >zzm +vid
lle >650 +61h
g2c ~g2d >zzm
i9f >g2c
eu3 >g2c
h5q >g2c
foi >g2c +xs6
gc9 >g2c
oef >g2c +k3s
knn >g2c +knt
ob1 >zzm
rn4 >g2c
4fr >g2c +74j +74i
ajw ~ajx >g2c +yqc +bt7 +bti !zzz
ajx >zzm ~ajw
7vo >ziw
b6r >g2c +b6q
pzz >1000
k2n >pzz +k2l
gcg >1n0 +gc7 +gcj +ob3
gca >gcg +gc7 +gc3 +1km
5xh >g2c +j5p
9b9 >5xh +9b6
dtd >lqp +dtc +kou +5uf
lqp >1by +mop
gfh >1by
9t5 >ac1 +jsv +d5x +h8w
2lq >czx +j51
9p0 >m9r +4zh +e1q
4zo >8bv +4zg
7td >4zo
9p1 >ziw +xh3 +1yv
39y >9p0 +juq +jup +ju8 +39t
a06 >m9r +a05 +a04 +ybt +4zj +rhn
m9v >a0f +12c +xgw
2lv >p7
7w >p7 +682 +67z +u58 +d2b ~p7
33a >7w ~b54
2ik >e9l +6jt +4g6 +6id +4i6 ~djv
djv ~7a ~2ik >ziw
ofl >7a +i2t
mg5 >2ik +mgf
drn >7a +drp
nhq >7a +nhn +k4u +nht
p93 ~mcx >dk6 +p8w !m4b
p94 >h4y +p8z
6up >ziw +6um +6uo
fiu >6up
79 >b02 +u2h +7c
p95 >zkb
m4b !p93
g6t >g2c +g6l
s62 >2wn +s61 +3st
1e2 >1ej
g6z >1kh
h4y >ziw +xxq +h4u ~h51
sny ~snz >h4w
snz >h4y ~sny
fpi >h4y
dk7 >fpi
90w >fpi
1td >e9l
piu >zzm +pis
ds2 >ddw +j0j +wbc +de0
nyz >cca +nyy
46x >ziw +46t +dti
7rx >dk6 +7t3
p98 >m5e +p8x
3ly >7rx +3lw
1be +w3w +1cn +1co !7ry ~1bd
2ma >7ry
7ry >9ns !1be
snv >ji9 +snu
dkf >ji9 +dkd +ytv +s1c
dmt >dkf +dmr +ytq
nqc >ji9
c7r >ji9
oph >ji9 +opg
sx6 >ji9 +sx5
pvx >ji9 +pvv
3on >6ne +3ol
6ne ~f7 +u7u +xc4 +6nh !1001 !8s3
2wn >9rv +3f1 +3f0 +3ez ~1e2 +2wj +2wi
o1a >2wn +o18
9rv >2ik +z7u +yqv +9ry
lji >9rv +ljg
3j4 >9rv
bop >9rv +bos
jm0 >p7 +jly +bka
bir +kno +17q +knt +knr !bfu
bfu !bir ~bfv
iz5 >kio
pdh >iz5
iz4 >g2c +1la +kcn
fcg +fce +u49
j52 >fcg +j51
lb2 >fcg +lax ~1002
oxg >fcg +fmu
402 >fcg +400
4f4 >fcg +4f2
q1x >46x +q1w +95q ~2n
2k >ziw +4z +4x ~2n
2l >atj +445
3rt >atj
2n >zzo
7j +7g
1ty >7j +7l
7k >lg +a2y +60w +1pz +jh1
4ik ~1003 >atj +4i6
24r >967
7j8 >czx +q3w +q3u
968 >7j8 +966
4dj >269 +iqw
iqx >269 +iqw
er >p7
nvr >j5j +nvv
8h3 >ziw +u59 +pme !p7
c0w >ziw
e9f >ziw +yl9 +e99 +qhm +fug
ank >9wy
bfv ~bfu ~bfw >9wy
bfw >zzm ~bfv
mz7 >ebe
ebe >pqt
mz8 >ziw
vt ~1004 >m5
5wm >1i8
j5r >g2c +j5p
9xa >ziw
kic >650
lj5 >ziw
lj6 >bb +pi0 +lj3 +bwv +lkw +lkt
9ns >yl +9nu +psu
4um >zzm
ab0 >9p0 +ybt +a8i +a8g
7l2 >ejn
m3d >ziw +etg +m3g ~1005
n0x >ziw +d8c
p5b >ziw
lzg !bf
djz >lzg
db2 >lzg
p9f >lzg
obb >lzg
e42 >ziw +e2x
llf ~ftd >ziw +ye3 +llb +61h ~agq
m5f >ziw +pc9
nm2 ~nm0 ~7mr >ziw +nly +gxm
n9v >h4y +n9y
mg1 ~mg0 >nm2 +mfz +mg4
r2r >nm2 +7mq +r2o
d6b ~d69 >ziw +bip +d65 +54p
fvg ~ftf >c71
617 >ziw +614 ~615
5vk >ziw
fvh >d4v ~fvb ~ftf
9s9 >ziw
auz ~auv >1by +aup
726 >auz
lp7 >atj +lp0 ~lp1
jtx +vza
g7m >jtx
g2d >zzm ~g2c
6vu >5ep +ikg
j7e >3zi
jmp >ziw
6nf >1e2 +6ng !8s3
8s3 >ziw +yce !6ne !6nf
7a +vzk ~djv
fdt >l2u +ks8 +ks6 +ys0 ~fdp
nz7 >ziw
g2e >ziw
p96 >ziw +p8w
jy7 +jy5
fdu >m5e ~ksa
d01 >ziw
g99 >ziw +g97
pv8 >ziw
9t1 >ziw +uuo +84e +5km +8av +9sr +9sz +9st +67t
b55 >ziw
akb >nqd +pt +ps
qt4 >m3d
fyd >ziw
jh5 >nvr
7te >o2h +war +7vp +7tk +7th
81y ~5vo +g77 +13a +829 +822 +81u +139 ~81w
2os >ziw
2ot >ziw
2ou >zzm
cer >puk
bua >d8k
p0g >7e0 +dat +p0f
7e0 >ziw +2po
ol9 >7e0
q5p >5vq +q5o
9sa >d4s +lss +lsr
bf6 >6lx +bf5
fan >ziw +dij +fal
smh >atj
ao4 >ddw
9p2 >m9q +9oz
l09 >ziw +do6
llg +llb +clb
6bn >ajw +o2u +iwa
26a >ziw +266 ~269
5vo >ziw ~81y
5vn >zzm ~5vm
3ut >d01
9fi >3ut
iu4 +c0s +iza +d48
dju >ziw
6kb ~6k9 >bf +6k5
hd >ziw +2k8 +cip +6ud +7qb +xcr +xom
izt ~hc >hd
31t >6yl +31r
4l5 >6yl +4l2
o3g >6yl +jay
mko >p7 +mkl
6fe >ziw
1ms >7l2
mg9 >ziw +mga +7og +flq
pvs ~pvy >n9g +mzu
py8 ~py7 >650 +py6
r62 ~r4p >ziw
5q2 >xb +5q8 +5q3
im9 >ziw +ima
4n1 >gab
2du >gcg
ljt >5w3 +ljs +ljr
5w3 >68u +ko3 +8zj ~amp
p0z >5w3
960 >ljt +95y
o2r >ljt +o2m +o2l
jka >ljt +p3y
nxh >1006
oiq >1006 +oio
btm >1007 >4y8
omt >5w3 +omr +omq
b6j >43a +b2y
e0d >43j +g4b +g4c +e0g !373
a2g >rf2 ~43j
g4k >a2g
ehh >b75
373 !e0d
30a >373
43j ~a2g +43o
32m >43a +b72
b6k >2i6 ~32m +b72
nz0 >2i6 +nyy
b9i >2i6 +b9g
2i6 +2i1 +lhx
b75 >e0d
32h >2i6 +3ri
rh0 >2i6 +ccr +owg ~1008
cbk >lyt
42 +49 +48 !9q2
pts >42 +ptm
lyt >9q2 +lhx +lz0
owf >lyt +ccr +ccu +ccs +owg
owd >9q2 +ccu +1ft +b9g
hie >lyr +hic +hib
lhz >9q2 +li5 +li3 +lhx
9q2 +9o2 !42
bvg >9q2 +ok2 +bve
lod >9q2 +2i1
pct >9q2
nu1 >zl5 +ntz +7jq +nub
43i >2i6 +cdy
cuw >43i
36v +cun
3ph >36v +qj
nrh >36v
sek >36v
38m >36v
5mb >zl5 +5m7 ~5mh +j48 +j47 !3rg
5mh >7jz
3rg !5mb
33o >1009 +jvm +jvn +33n +33m
93o >bas +q1p
980 >97v
bf1 >5mb
4za >43j +5nh +5ng +4z9
d5v >5mb +d5t
"""
"""A line: a sense, and the senses that are more general (>), similar (~), opposite (!) or derived (+)."""
