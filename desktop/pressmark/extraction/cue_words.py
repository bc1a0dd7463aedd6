"""Which words are cues, in which constructions, and how often they are.

A line names a construction (see ``candidates``), how many of a thousand such candidates
are attributions, and the words in their base form. The figures are rounded counts over
the training part of PolNeAR (Newell, Margolin and Ruths 2018); words too rare there
have a cautious figure of ours. A construction with a word that is not here is none.
"""

TABLE = """
dobj 800: note
dobj 700: accuse announce applaud bemoan blast cite credit criticize declare decry
    dismiss express liken mock praise prefer recount slam stress
dobj 600: assail blame call characterize decline denounce endorse hail oppose outline
    propose question rebut reject restrict thank view voice
dobj 500: acknowledge allege appoint belittle bewail brush castigate chant chastise
    commend congratulate contemplate criticise defend denigrate deplore deride
    describe discuss disparage dispute echo emphasise espouse extol hate highlight
    issue lament lampoon laud list mention name predict proclaim rebuff recall recite
    reference refute reiterate remember remind repeat reprimand ridicule salute savage
    say slate state talk tout tweet underline urge want
dobj 400: approve ask attack attribute back bash broadcast circulate claim compare
    condemn consider deem deny disclose email emphasize expect explain expose feel
    identify invoke label lambaste love mandate offer pitch point post promise quote
    recognize recommend refuse regard report resist retweet reveal rip see shrug
    single submit suggest support welcome withhold
dobj 300: admit answer articulate authorize challenge cheer confirm demand disavow
    display distance downplay embrace favor fear frame hammer ignore insult introduce
    know lay like order pledge portray position prohibit promote protest publish rank
    rebuke release revisit seek share show signal sound trust underscore understand
    unveil warn withdraw
ccomp 900: argue caution contend describe note reveal signal vow warn
ccomp 800: acknowledge agree assert boast confirm deny emphasize estimate insist joke
    point promise question report suggest tweet worry
ccomp 700: add allege announce claim clarify complain concede conclude demand discuss
    doubt fear find hope indicate lament post predict proclaim read recall remark
    respond rule say state stress tell write
ccomp 600: admit affirm answer comment confess confide declare decree deduce disclose
    elaborate emphasise exclaim expect explain forecast foresee grumble guess hint
    imply inform learn mutter notify observe opine pledge postulate protest quip
    reaffirm realize reason reckon recognize recommend recount reiterate rejoin relate
    remind repeat retort shout show surmise swear tease theorise theorize threaten
    underline underscore urge venture volunteer whisper
ccomp 500: address assure believe charge cite demonstrate highlight know maintain
    notice order propose reply share speculate suspect testify think want wonder
ccomp 400: ask assume consider continue decide determine mention understand
ccomp 300: call
xcomp 800: prefer promise show
xcomp 700: call claim decline look offer vow
xcomp 600: agree chant demand like refuse report resolve rule suggest swear threaten
    undertake vote
xcomp 500: aim consider hope plan propose say seek support want
xcomp 400: decide determine expect pledge push
xcomp 300: ask intend
inverted 800: add explain note say
inverted 600: admit announce claim complain conclude continue declare insist observe
    predict quip recall remark reply report stress tell warn
inverted 500: argue write
inverted 300: think
dobj+xcomp 800: order
dobj+xcomp 700: ask
dobj+xcomp 600: advise beg command exhort forbid implore urge warn
dobj+xcomp 500: tell
dobj+xcomp 400: encourage instruct press push
dobj+xcomp 300: invite persuade request require
on:clause 500: accusation allegation argument assertion assurance belief complaint
    concern fear insistence opinion pledge prediction promise statement suggestion
    view warning
on:clause 400: claim
passive:none+xcomp 700: expect
passive:none+xcomp 600: allege ask believe claim consider know predict report rumor
    rumour say show think understand
passive:none+xcomp 500: intend
passive:none+xcomp 400: invite mean see
passive:by 800: report
passive:by 600: claim echo reject support
passive:by 400: announce back condemn confirm criticise criticize denounce describe
    dismiss praise quote share welcome
p:for 700: campaign
p:for 600: argue ask call hope push say vouch
p:for 500: apologise apologize appeal lobby plead press
p:for 400: advocate
p:for 300: vote
a:ccomp 600: concerned
a:ccomp 400: adamant afraid certain confident convinced disappointed doubtful glad
    hopeful optimistic pleased worried
a:ccomp 300: aware sure
p:about 800: speak
p:about 600: brag grumble joke talk warn
p:about 500: boast feel think
p:about 400: care complain write
p:about 300: worry
vn:clause 400: allegation assurance belief claim concern confidence conviction doubt
    fear hope opinion statement view warning
as 800: report
as 700: note point
as 600: announce argue explain put say suggest warn write
p:to 400: admit agree object pledge point refer
p:to 300: compare pivot respond say
on:of 500: endorsement
on:of 400: accusation assessment condemnation denunciation description embrace praise
on:of 300: criticism view
p:against 700: rail
p:against 600: argue caution protest warn
p:against 500: campaign
p:against 400: push vote
n:clause 400: allegation assertion belief complaint rumor rumour warning
n:clause 300: idea
on:to 600: pledge
on:to 400: decision promise threat vow
on:to 300: desire refusal unwillingness
p:on 500: agree
p:on 400: double elaborate expound insist touch weigh
p:on 300: focus
passive:none 400: announce confirm mention present
passive:none 300: disclose introduce report
a:of 700: critical
a:of 500: dismissive sceptical skeptical supportive
a:of 400: proud
a:xcomp 600: eager
a:xcomp 400: keen prepared unwilling willing
a:xcomp 300: quick
p:of 800: warn
p:of 600: complain speak
p:of 500: boast
p:of 400: talk
p:of 300: say
a:about 500: concerned optimistic pessimistic upbeat worried
passive:none+ccomp 700: ask
passive:none+ccomp 400: inform say tell
passive:none+oprd 600: deem
passive:none+oprd 500: declare
passive:none+oprd 300: call consider
n:of 300: accusation discussion sense
p:at 700: balk
p:at 600: hint
p:at 500: lash
p:with 700: agree
p:with 500: side
p:with 400: respond
vn:about 400: doubt fear worry
on:for 400: appeal plea
p:as 600: describe
p:as 400: view
p:by 600: stand
p:by 300: respond
passive:quoted 900: cite quote
vn:for 400: sympathy
vn:of 500: opinion
vn:of 300: defense
a:to 300: open
according 800: accord
words 600: eyes opinion telling view words
n:about 300: question
n:to 300: opposition
on:about 300: remark
on:against 400: campaign
on:on 500: attack
p:in 600: believe
vn:against 300: attack
"""

IRREGULAR = """
say said; tell told; think thought; know knew known; feel felt; hold held; find found
write wrote written; speak spoke spoken; hear heard; see saw seen; show showed shown
mean meant; give gave given; swear swore sworn; understand understood; read read
seek sought; lay laid; foresee foresaw foreseen; shout shouted; put put; rebut rebutted
withdraw withdrew withdrawn; stick stuck; rip ripped; bet bet; go went gone
withhold withheld; take took taken; make made; forbid forbade forbidden; say says
choose chose chosen; dream dreamt; sing sang sung; strive strove striven; learn learnt
forget forgot forgotten; forgive forgave forgiven; uphold upheld; lie lied lying
"""

SPEECH = """
accord accusation accuse acknowledge add address admission admit admonish admonition
advice advise advocate affirm alert allegation allege allegedly allude announce
announcement answer apologise apologize apology appeal argue argument article articulate
ask assail assert assertion assurance assure attack attest attribute bark bash beg
belittle bemoan berate blame blast boast brag brand brief broadcast call castigate
caution challenge chant characterise characterization characterize charge chastise cheer
chide cite claim clarify coin commend comment compare complain complaint concede
conclude condemn confess confide confirm congratulate contend contention continue
contradict contrast convey counsel counter credit criticise criticism criticize critique
cry curse debate decline decry defend demand denigrate denounce denunciation deny
deplore deride describe description detail diatribe dictate disavow disclose discuss
dismiss disparage dispute divulge dub echo elaborate email emphasise emphasize encourage
endorse endorsement enumerate enunciate equate essay estimate exclaim exhort explain
explanation express extol forecast frame gripe grumble gush hail hammer highlight hint
howl implore imply indicate inform inquire insinuate insist insistence instruct insult
interject interview intone invitation invoke joke knock label lambaste lament lampoon
lash laud lawsuit lay lecture letter lie liken link list maintain malign manifesto
mention message moan mock mumble mutter name narrate note notify object observe offer
opine outline paint pan paraphrase pen phrase pitch plea plead pledge point poke portray
posit post praise preach predict prediction press proclaim profess project promise
pronounce proposal propose protest publish put quarrel question quip quotation quote
rail rant rave read reaffirm rebuff rebuke rebut recall recite recommend recount refer
refute reiterate relate relay release remark remind remonstrate repeat reply report
reportedly reprimand request respond response restate retort retweet reveal rhetoric
ridicule roar rumor rumour salute savage say scoff scold scream shout sigh sing slam
slate snap spar speak specify speculate speech state statement story stress suggest
suggestion summarise summarize swear talk taunt tease tell term testify testimony thank
theorise theorize threat threaten thunder tirade tout trumpet tweet underline underscore
unveil urge utter vent venture voice volunteer vouch vow warn warning welcome whine
whisper words write yell
"""
"""Words for what is said, written or announced, or reported in a document."""

ATTITUDES = """
accept acquiesce adamant admire adopt adore afraid agree aim allow ambition anger
angered angry anticipate anxiety anxious appear appetite appoint approve aspire assume
assumption attempt attitude authorise authorize avoid aware back balk ban belief believe
bet block care celebrate certain champion choose commit concern concerned conclusion
confidence confident consensus consider contemplate content conviction convinced covet
crave critical dare decide decision decree deem desire despise determination determine
devote disagree disappointed disapprove discover disdain dislike dismay distrust doubt
doubtful dread dream eager effort embrace enact enjoy enthusiasm enthusiastic envision
envy exclude expect expectation experience eyes fail faith fancy favor favour fear feel
figure find focus forbid foresee forget forgive frustrated glad goal grapple grasp guess
happy hate hear hesitate hope hopeful hunger idea ignore imagine impress inclination
infer intend intent intention interest interested interpret judge keen know lean learn
like loathe long look love mandate mean meditate mind mindful mindset miss mourn mull
need neglect negotiate nervous nominate notice notion offence offense opinion oppose
opposition opt optimistic order outlook overrule overturn passion perception permit
pessimistic pick plan pleased plot policy ponder position prefer preference prepare
prepared presume pretend prioritize priority prohibit proud pursue ready realise realize
reason reckon recognise recognize reconsider refusal refuse regard regret reject rejoice
relish reluctance reluctant remember repent require resent resist resolve respect
restrict revel rule sceptical scorn scrutinise scrutinize see seek seem sense sentiment
sign skeptical sound stance strategy strive struggle study support supportive sure
surmise surprised suspect suspicion sympathise sympathize sympathy tend think tolerate
treat trust try unaware uncertain unclear understand unhappy unsure unwilling
unwillingness upbeat uphold upset value veto view vision vote want wary watch willing
willingness wish wonder worried worry
"""
"""Words for what is thought, wished, planned or decreed and need not be said."""
