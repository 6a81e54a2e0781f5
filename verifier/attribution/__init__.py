"""The attribution tagger: who says what in English news text, without a model call.

view          the article with nothing but its evidence-bearing blocks, at its own offsets
instructions  orders to a machine and adverts' own text, which are never read
windows       word pieces, packed as the network reads them
labels        the network's label scores → runs of pieces
tagger        runs, linked: source, cue and content of each relation; the network itself comes in as a callable
trust         how far a relation can be trusted, from the network's own scores
hearing       the tagger and all rules around it → what an article claims
verbs         what a cue makes of its content: put forward, denied, done, or nothing
reporting     which relations report something, and reports that only a rule finds ("reports that …", "reportedly")
hearers       who only hears what is said ("a jury heard that …")
elided        who speaks where a sentence leaves it to its clause before
others        what of the relations is somebody else's
marks         quotation marks, single ones too
recast        relations of second hand or cut short, their parts put where they belong
framed        reports that only a rule finds (`speakers`: sentences that begin with one; `quoted`: frames of quotations)
interviews    who answers where labels or questions alone tell it
spoken        who speaks in a quotation that does not say so itself
cuts          how the content of a report is cut
leads         what is told in the publisher's own voice beside a report
propositions  one for each sentence or clause: its evidence, its content, its report
chains        outlet ← origin: "X reported that Y said" (`relays`: "X, citing Y"; `carriers`: "Y told X")
several       people who say a thing together, told apart
phrases       what a source phrase says: name, kind, count, role, affiliation (`described`: those without a name)
names         whether words are a proper name alone
kinds         what kind of source it is for a reader (`posts`: by role or noun; `surroundings`: around its name)
people        where the article names people, and whether each is a man or a woman
mentions      a source at a place, and the fuller mention that it refers back to
reasons       why each is not named, told of one, of a group or of all
referents     where the article tells of a human being, by a name or by a noun (`roles`: what part they play there)
things        where it tells of a body, a document or several (`proper`: names that are no person's)
discourse     whom it has told of up to a place (`told`), where (`page`), and who spoke
pointers      which words point back: "he", "it", "they", "the charity"
antecedents   whom these mean: those told of so far, weighed (`signs`, `antecedent_weights`)
references    whom "the source", a surname and these mean
wording       the claim as a sentence of its own
stance        direct or indirect, certain or not, positive or negative
claims        all of the above → claims for a draft
summary       claims chosen (`central`) and told with their source, their denial (`answers`) and caveat
crosscheck    another engine's claims beside what the tagger is sure of

Words of English stand in `*_en.py`.
"""
