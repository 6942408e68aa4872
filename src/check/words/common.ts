/**
 * The long words of minutes, and what else is a word one letter away from them. A word that is one slip away from a common
 * one and no word itself is misspelt: "Janaury", "unanimiously". The second list was made with the dictionaries of British and
 * American English, names and all; what is in none of them is believed to be a slip.
 */
import { isOneSlipApart } from '../people.ts'
import { besideShortWords, shortWords } from './short.ts'
import { besideFiveLetters, besideWideWords, fiveLetters, wideWords } from './wide.ts'

const common = `
ability absence absences abstain abstained abstentions academic acceptable acceptance accepted accessibility accessible accessory
accommodate accommodation accommodations accompanied accompanying accordance according accordingly account accountability accountancy
accounts accuracy accurate achieved achievement achievements achieving acknowledge acknowledged acknowledges acknowledging acquiring
acquisition actioned actions actively activities activity actually addition additional additionally additions address addressed addresses
addressing adequate adequately adjacent adjourn adjourned adjournment adjustment administration administrative administrator admitted
adopted adopting adoption advance advanced advancing advertised advised advising advisory affected affecting affordable afternoon against
agencies agreement agreements agricultural agriculture alderman algorithms allegations allegiance allocate allocated allocating allocation
allocations allotment allotments allowance allowed allowing alongside already alterations alternate alternative alternatively alternatives
although amazing amended amending amendment amendments amenities amenity amongst amounts analysis ancillary anniversary announced
announcement announcements annually another answered answers anticipated antisocial anything apartments apologies apology apparent appears
appended appendix applicable applicant applicants application applications applied applies appoint appointed appointment appointments
appreciated approach approached approaches approaching appropriate approval approvals approve approved approves approving approximately
architecture argument arguments arising arrange arranged arrangements arrears arrived article ascertain aspects assembly assessed
assessment assessments assistance assistant assisted associated association assurance assured attached attempted attendance attended
attendees attending attention attorney attract attractive attributes authorisation authorise authorised authorities authority authorize
authorized availability available average awaited awaiting awarded awareness background balance barriers because becomes becoming beginning
behaviour believe believed believes beneficial benefit benefits between boardroom borough borrowing boulevard boundaries boundary breakfast
briefing bringing broadband brought budgetary budgets building buildings bungalow bungalows burglaries business businesses cabinet
calculations calendar calling calming cameras campaign cancellation cancelled candidate candidates capacity capital carried caseloads
categories category cathaoirleach causing celebration cemeteries cemetery centenary central centres certain certainly certificate certificates chairman
chairperson challenge challenges challenging champion changed changes changing channel character charity checked checking checklist
children circulate circulated circumstances citizens clarification clarified clarify clarity cleaning cleared clerical closely closing
closure collaboration colleagues collect collected collection combined comfortable commemorate commence commenced commencement commencing
commended commending comment commented comments commercial commission commissioned commissioner commissioners commissioning commitment
commitments committed committee committees communication communications communities community companies company comparison compatible
competition competitive complain complained complaint complaints complement complete completed completely completing completion complex
complexity compliance complicated complimented comprehensive compromise concept concern concerned concerning concerns concessionary
concluded concluding conclusion concrete condensed condition conditional conditions condolences conduct conducted conference confidence
confidential confirm confirmation confirmed conflict conflicts confusion congratulated congratulations conjunction connection connections
consensus consent consequence conservation conservative consider considerable consideration considerations considered considering considers
consistency consistent constitution constraints construct constructed constructing construction constructive consult consultant consultants
consultation consultations consulted consulting consumption contact contacted contacts contain contained container content contents context
contingent continuation continue continued continues continuing continuity contract contractor contractors contracts contribute contributed
contribution contributions control convened convening convention conversation conversations conversion cooperation coordinator coronavirus
corporate corporation correct correction corrections correctly correspondence costing council councillor councillors councilors councils
counter country courses courthouse covered covering created creating creation criminal criteria critical crossing crossings crossroads
current currently customers cutting damaged dangerous deadline deadlines debates december decided decision decisions declaration
declarations declare declared decline declined decommissioned decrease dedicated dedication deepest default deferred defibrillator defined
definitely definition delegate delegated delegates delegation delighted deliver delivered delivering delivery democracy democratic
demonstrate department departments depending deposit deputation deputations derelict described description designate designated designation
designed despite detailed detailing details detected determination determine determined deterrent develop developed developer developers
developing development developments devices devolution difference differences different differently difficult difficulties diligence
directed direction directions directly director directorate directors directory disabilities disability disabled disabling disappointment
disclosable disclose disclosed disclosing disclosure disclosures discovered discrepancy discretion discuss discussed discussing discussion
discussions dispensation dispensations display displayed displaying disposal dispose disposition dissatisfaction distancing distinction
distinguished distribute distributed district districts diversity division document documentation documents domestic donation drafted
drainage dredging dropped dumping duration dwelling dwellings eagerness earlier economic education educational effective effectively
efficiency efficient efforts elderly elected election elections electoral electric electrical electronic electronically element elements
elevation eligible elsewhere embankment emergency emissions emphasised employed employee employees employer employment enabling enclosed
encourage encouraged encourages encouraging endeavour endorsed enforcement enforcing engaged engagement engineer engineering enhance
enhanced enjoyed enquire enquiries ensuing ensuring entered entering enterprise entitled entrance entrances environment environmental
environments envisaged equality equipment erected erection especially essential establish established establishing estimate estimated
estimates evaluate evaluated evaluation evening eventually everyone everything evidence evolution examine example excellent exception
excessive exchange exciting exclude excluded excluding exclusion excused execution executive exemption exercise existence existing
expansion expectation expectations expected expenditure expenses expensive experience experienced experiences experiencing explain
explained explaining explanation explanatory explicitly explore explored exploring expressed expressing expression expressions extended
extension extensions extensive external externally extracted extraordinary extremely facilitate facilities facility factual failure
families feasibility february feedback fencing figures filling finalised finance finances financial financially financing findings finished
flooding focused focussed followed following follows footpath footpaths forecasts formally formation forthcoming forward forwarded fouling
foundation framework frequency frequently function functions fundamental funding fundraising further furthermore galleries general
generally generated getting governance governing government governors grammatical granted greater grounds growing guarantee guaranteed
guarantees guidance guidelines guildhall handling happened happening happens hazardous headings hearing hearings helpful heritage highlight
highlighted highlighting highways historic history holding holiday holidays homelessness honourable hopefully hospital hosting housing
however identification identified identifier identifiers identify identifying illegal immediate immediately impacts implement
implementation implementations implemented implementing implications importance important impressed improve improved improvement
improvements improving inability inadequate incentive incident incidents include included includes including inclusion inclusive
inconsistency incorporate incorporated incorrect increase increased increases increasing incremental incubator independent independently
indicate indicated indicating indicative indicator indicators individual individually individuals industrial industry influence informal
information informative informed infrastructure initial initially initiative initiatives innovation innovative inserted inspect inspected
inspection inspections inspector install installation installed instance instances instead insufficient insurance integrated integration
integrity intended intention intentionally interaction interactions interest interested interesting interests interface interim internal
internally international intervention interviews introduce introduced introducing introduction investigate investigated investigating
investigation investment invitation invited inviting invocation invoices involve involved involvement involves involving issuing january
joining junction junctions justified keeping kilometres knowledge landowner landowners landscape language leaders leadership leading
learning leaving legislation legislative lengthsman lengthy letters liability libraries library licence licensing lighting limited
littering locality located location locations looking maintain maintained maintaining maintenance majority management managers managing
mandatory marketing marking markings material materials matters maximum meantime measure measures mechanical mechanism mechanisms meeting
meetings members membership memorial memoriam mentioned methods metropolitan millennium minister ministerial minutes mitigation mobility monitor
monitored monitoring monthly morning motions motorbikes motorists multiple municipal municipality national nationally nationwide natural
necessarily necessary negotiating negotiation negotiations neighbour neighbourhood neighbouring neighbours newsletter nominate nominated
nomination nominations noticeboard noticed notices notification notified november nuisance numbered numbers numerous objection objections
objectives obligations observations observe observed observer obtained obtaining obviously occasion occasions occupied occurred october
offered offering officer officers offices official officially officials omitted ongoing opening operate operated operating operation
operational operations operatives opinion opportunities opportunity opposite opposition options ordered ordinance ordinary organisation
organisational organisations organised organization organized original originally otherwise outcome outcomes outgoing outline outlined
outlining outside outstanding outweighs overall overgrown oversee oversight overview ownership pandemic paperwork paragraph paragraphs
parameters parenting parishes parishioner parishioners parking participate participated participating participation particular particularly
parties partner partners partnership partnerships passing pathways patrols pavement pavements payment payments payroll pecuniary pedestrian
pedestrians pending performance permanent permission permitted permitting persistent personal personnel persons pertaining pertinent
petition petitions physical physically placeholder placement placements placing planned planning planted planting platform platforms
playing pleased pointed policies policing political pollution population portfolio position positions positive possibility possible
possibly potential potentially practical practice practices precept preference preferred prejudicial preliminary premises preparation
prepare prepared preparing presence present presentation presentations presented presenting preserve preserved preserving president
presiding pressure pressures prevent prevention previous previously primarily primary principal principle principles priorities prioritise
prioritised prioritization priority private probably probation problem problems procedure procedures proceed proceeded proceedings proceeds
process processes processing procurement produce produced professional profile program programme programmes programs progress progressing
progression project projected projects promote promoted promoting promotion promotional promptly properly properties property proposal
proposals propose proposed proposing proposition protect protected protecting protection protocol protocols provide provided providers
provides providing provincial provision provisions publication publicly published pulling purchase purchasing purpose purposes pursuant
putting qualified quality quarter quarterly queried queries question questioned questionnaire questions quickly quotation quotations
reached reading reasonable reasoning reasons recalled receipt receipts receive received receiving recently reception recessed recognised
recognition recognize recognized recommend recommendation recommendations recommended recommending recommends reconciliation reconsider
reconvened recorded recording records recovery recreation recreational recruiting recruitment recycling redevelopment reduced reducing
reduction reductions reference references referencing referrals referred referring reflect reflected reflecting reflection refreshments
refurbishment refused regarding regardless regards regeneration regional register registered registration registry regular regularly
regulated regulation regulations regulatory reimbursement reinstate reinstated reinstatement reiterated related relates relating relation
relations relationship relationships relatively release relevant relocated relocation remainder remained remaining remains remarkable
remedial remembrance reminded reminder remotely removal removed removing renewal reopening reorganisation repaired repairs repeated replace
replaced replacement replacing replied reported reporting reports represent representation representations representative representatives
represented representing represents reputation request requested requesting requests require required requirement requirements requires
requiring research reserve reserved reserves resident residential residents resignation resigned resilience resolution resolutions resolve
resolved resolving resource resources respect respectfully respective respond responded response responses responsibilities responsibility
responsible restoration restricted restriction restrictions restructure resultant resulted resulting results retained retaining retention
retired retrospective returned returning revenue revenues reviewed reviewing reviews revised revision revisions revisited riverside
roundabout rubbish running safeguarding satisfactorily satisfactory saturday scenarios schedule scheduled schemes schools scrutiny
secondary seconded seconder seconding secretary section sections security seeking selecting selection semantics sending sensitive sentence
separate separately september serious service services session sessions setting settlement several sewerage shortly showing signage
signature significant significantly silence similar sincere sitting situation smaller societies society software solicitor solution
solutions someone something sometimes somewhere speaker speakers speaking special specialist specific specifically specification
specifications specified speeding spending splitting sponsorship stability staffing staggered stakeholders standard standards standing
started starting statement statements stating station statistics statutory storage straightforward strategic strategies strategy streets
strengthening stressed structural structure structured structures struggling student students subject submission submissions submitted
submitting subscribe subscription subsequent subsequently substance substantial substantive substitute substituted substitutes success
successful successfully successor suffered sufficient sufficiently suggested suggestion suggestions suitability suitable summarised summary
summons superintendent supervision supervisor supervisors supplement supplementary supplied supplying support supported supporting
supportive supports surface surgery surplus surrounding suspended suspension sustain sustainability sustainable sympathy synchronous
systems talking targeted technical technician technology teleconference telephone temperature temporarily temporary tenants tendered
tendering testimony testing thanked thanking themselves thereafter thereby therefore thorough thought thresholds throughout thursday
timeline timetable together totaling touched tourism towards township traditional traffic training transacted transfer transferred
transformation transition translations transparency transparent transport transportation travelling treasurer treasury treated treatment
tribute truncated trustees tuesday typically ultimately unacceptable unanimous unanimously undefined underlying understand understanding
understands understood undertake undertaken undertaking undertook underway unfinished unfortunately university unlikely unrestricted
unsightly unsuitable upcoming updated updates updating upgrade upgrading uploaded uppercase urgency utilities utilizing vacancies vacancy
valuable vandalism variance variation various vehicle vehicles verified version vicinity viewing village villages virtually visibility
visible visited visitors voluntary volunteer volunteered volunteers vulnerable waiting walking wanting warning waterfall weather website
wednesday weekend welcome welcomed welcomes welfare whitehead widespread wildflower willing windows wishing withdrawn without wonderful
wording workers workforce working workshop workshops writing written
disbursement disbursements encroachment churchyard playground streetlight hedgerow footbridge bridleway
`
const alsoWords = `
memoriam abstainer abstention abstentious academia accented acceptably acceptancy acceptee accepter accessary accessibly accessor accommodated
accompanier accompanies accordancy accourt accourts achieve achiever achieves acknowledger acknowledgers acquiting actinons actins action
actioner actons adapted adapting adaption addiction addictions addressee addressees addresser addressers addrest adjourns admittee admitter
adoptee adopter adpress adpressed adpresses adpressing advancer advances advertise advertiser advertises advise advisee adviser advises
advisor advisors affecter affordably agility aldermen algorithm allegation alligations allocates allocution allocutions allowanced alloyed
alloying alongst alteration alterative altercate altercations altercative alternat alternated alternations amating amende amender amened
amening aminities aminity amount analyses analysts anility announce announcer announces answer answerer anther anticipate anticipates
apartment apiologies apiology apolog apologias apologise apologises apologizes apologs apologues appeals appear apples appliable applicably
applier appliers appointee appoints appreciate appreciates appropriated approver approvers appuied argumenta arrangement arranger arranges
arrear arrive arriver arrives arsing articled articles aspect assemble assesses assister associate associates assumed assure assureds
assurer assures attacher attacked attempter attendancy attendee attender attenders attorned attracts attribute attributed attributer
attributers auctioned auctions audition auditions authoriser authorises authorish authorism authorization authorizer authorizes availably
averaged averages avised avising awaiter awanting awardee awarder awarned balanced balancer balances balante ballance barrier become
behavior believer believers belive benefic besoming binging boinging bought bridging brining brough broughs budgers budges budget
burglarise burglarises burglarizes burrowing bushiness bushinesses busyness busynesses cabined cabling calculation calendal calender
calking callings calving camera camerae cameral campion cancelation canceled canceller candler cannel capita capitals capitan capitol
caried carling carnied carrect carrie carrier carries caseload casing casting categorise categorises categorizes catling catting
celebrations celling cental centares centers centra centre centred centrex cerated ceratin cerebration certainty certificated chainman
chairmen challenged challenger challengers champaign chanced chancel chances chancing chandlery chanel change changer changers changs
channels channer channing chanted chanting chapmen charactery charged charges charging charily charman charnel chasity cheated cheating
checker cheeked cheeking chocked chocking choirman christina chucked chucking chunnel chunter circulates circumstance circumstanced citizen
clanged clanging clarifier clarifies clarita clarty cleaned cleansing clearer clearing cleated cleating cleaved cleaving clecked clecking
clojure cloning closings closured closures cloture clovered cloying coasting coating coerect cohered cohering cointer colleague colleagued
collects collet colleted colling combine combiner combines comfortably commanded commanding commemorated commencer commences commend
commender commends commenter commenting commerce commerced commercing committer committers communisation communisations communization
communizations compactible companied compatibly compete competed competing compilement complainer complains compleated compleating
complected complecting complemented completer completes complexed complexify complexing complexion compliancy compliant complicate
complicates compliment complimenter complin compony compromised compromiser conceit concent concents concepti concepts concert concerted
concerting concerts conclude concluder concludes concreted concreter condense condenser condenses condolence conduce conduced conducti
conducts conduit confection confections conferenced conferrence confessionary confidency confider confiders confirmee confirmer conform
conformation conformed congratulate congratulates congratulation consents conservatise conservatize consett considerably considerer
consistence constrains constraint constrict constricted constricting constriction constrictive constructer consul consuls consulta
consultee consulter consults contactee contactor contactors contains contend contends contention contest contests contexts contiguity
continent continua continuer continuers continuo continuos contracted contrast contrasts contrat contributes contusion convection
convections convene convener convenes convent convented conventing convents convexed convexing conveyed conveying copered copering
correption correspondency corses coshing cosing costings cosying coting coulter councill councilor counted counters county couplement
course coursed courser coursers courter couter coverer coverings coveted coveting cowered cowering crated crating creaked creaking creamed
creaming creased creasing create creates creatin creatine creatins cremated cremating cremation crenated crenation crested cresting crimina
criterial crossroad culling culming currant curried curses curtain customer cutling cuttings cuttling damage damager damages damping
deadlined debases debate debated debater debaters decare decease decembre deciare decide decider decides declamation declamations declarer
declares declawed decliner declines decoded decommissioner decreased decreases dedicate dedicatee dedicates defaults defected defending
deferrer defied defiled define definer defines degrease deices deigned dejected delates delegatee delegatees delices deligation delighter
deliverer deliverly delivers delver demonstrated denegation deportment deportments deposits depuration depurations derailed derailing
derails derates deration derided derision derisions deriver describe describer describes descried descrived desember designates designee
designer despise despited despites detail detailer detained detaining detains detecter detergent determent determiner determines deterred
detested devault develope developes develops device devises devizes devoices dezember differenced differencies differency difficulty
directer disable disabler disables discission discissions discloser discloses discoverer discrepance discursion discursions discus discuses
discusser discusses displaced displacing displayer displays dispone disposed disposer disposes dispost distinguisher distinguishes distract
distracts distributee distributer distributes diversify dopped dotation dowelling draftee drafter dranted drapped dratted drifted dripped
drooped dropper drudging duelling duellings dumbing dumpings dumpling duping dupping durations earlies eclosed eduction efficience effort
ejected ejection ejections electee electorial electron electronica electrons elevations elidible eligibles eligibly embarkment emergence
emission emphasise emphasises emphasized employe employers employes enamine encaged enclose encloser encloses encourager encouragers
endeavor endorse endorsee endorser endorses enduing enduring engage engager engages enhancer enhances enjoyer enquired enquirer enquires
enquiry enraged enragement enterer enterpriser entitle entitles entourage entourages entranced enuring envisage envisages erecter erections
eructed esquire establisher establishes estivate estivated estivates etamine eternal eternally evacuate evacuated evacuation evaluates
evection evections evenings eventing evidenced examined examinee examiner examines exampled excerption exchanged exchanger exciding excised
excising excludee excluder excludes excuse excuser excuses exercised exerciser exigible exiting exorcise expanses expansive expecter
expedience expediences expellent expended expense expensed experiencer experiencers experted explainer explains explantation explode
exploded exploding explorer explores expresser expresses exsected extender extensile externat facilitated failures falling fallowed
fallowing fallows farther farthermore felling fellowed fellowing fellows fencings fending figure figured figurer figurers filing fillings
filming finalise finalises finalized financed finding finings finisher finishes fixures flooring foaling focuser focuses focusses foiling
follow follower fonding fooling footbath footbaths fopling forecast foremasts foreward formably forwarder forwards forwarn forwarned
foulings founding fowling frequence frilling froward fucused fulling fundings funking funning gallerias galleried ganted gatting geneal
genera generalcy generale generals generate generates gettings gildhall gitting glowing governante governor grafted grantee granter grated
grater greaser greaten greeter groping ground growings growling grunted guarantied guaranties guideline gulleries gutting handing handline
happen haptens haring hasting hausing heading headring headrings healing healings heaping hearsing hearting heating heatings heaving
heavings heiring hermitage herring herrings highlighter highway hilding histing hoasting hocusing hoising hoisting holdings holing holking
holliday holyday holydays hondling honorable honourably hooding hooting hopelessness hording horsing hosing hotting housings housling
houting identifies identity illegals impact impalement imparts implementer implication importancy impresser impresses imprested improv
improver improves improvs inceptive incitation incited inciting inconsistence incorporates increaser increasers increate incubatory incudes
indention indicates indicatory indicted indicting indictor indictors indited inditing infernal infernally infirmed influenced influencer
inforced informer insect insection insections inserter insetted inspects instal installer installs instals instanced instancies instancy
instill instillation instilled insulance integrate integrates intender intension intensionally intentive interess interfaced interlace
internat internationale interrace interval interview introducer introduces invention inventive inverted investigates invite invitee inviter
invites invoice invoiced involver involvers joinings jointing justifier justifies keeking keeling keening keepings kelping kemping kepping
kilometers kilometre lability laders lading landscaped landscaper langrage languaged larning laving leadens leader leadin leadings leafing
leakers leaking leaming leaners leaning leapers leaping leasers leasing leavers leavings lenders lending length lengthman lengths letter
lettering lettern letterns lettres libraires librairies licenced licencee licencer licences licencing license licente lichting ligating
lightning likability limiter limites litters livability loaders loading loaving lobated lobation lobations localed localise localist
localite locate locater locates locking locution locutions looing lookings looming looning looping loosing looting lotters loyalism lucence
maintainer making makings manager manages mandatary mandator mandators mangers manging maraging marling marlings marring marsing marting
masking maskings masters maternal maters matter mattery mattes maximums mayking mealtime measured measurer measurers mechanise mechanises
mechanist mechanists meering melting meltings member mentioner method methody methos meting ministeria minster minuets minuses minute
minuted minuter minutest moaning monitors monitory mooning morions morling mornings motility motion motorbike motorbiked motorises motorist
mourning multiplet multiplex multiply multipole mutters natura naturals neighbor neighborhood neighboring neighbors nominates notice
noticer noticers notifier notifies notional notionally novembre novices nuisancer number numberer objective obligation observation
observers observes obtainer occupier occupies octobre offeree offerer office officialty officinal officinally officinals oktober omening
omitter operates operatises operative operatizes opining option orderer ordinar ordinars ordnance organise organiser organises
organizational organizations organize organizer organizes outdoing outgoings outlie outliner outlines outlive outlived outliving outride
outsider outsides outsize outweigh overalls overate overcall overfall overgall overgrow overgrows overlight overnight oversea overseed
overseen overseer oversees overset oversew pacing packing paiking painted palling pandemia panned panning panted panties panting papishes
papulation parameter pardner pardners parging paries paring parises parishen parishens parities parkies parkin parkings parkins parlies
parling parols parping parries parring parsing parsons parter parters participates partied partier partiers parting partyer partyers
pashing passibility passible passibly passings pasties pasting patenting pathway patrol patrons patties patting pausing paying payrolls
peacing peased pening penning percept perishes perking permittee permitter perrons person persona personae personas pervious perviously
petrols petting pilling pitting placeholders placemen placings plained plaining plaited plaiting planed planform planforms planing
planked planking planner plannings planter plantin plantings plantling plated plating platted platting playings pleaded please pleaser
pleases pleated ploying plying poinded pointe pointel pointer pointes polices polities polling pollusion ponding porking positiver positon
positons positron positrons possibler potting practic practiced practicer practicers practics practise practises practive praties praying
precent precented precenting precepts precess precesses precessing precious preciously precises preferrer prefile premies premise premised
premiss premisses premixes premotion prenting preparer prepares prepave prepaved prepaving prepaying prepose preposed preposing preposition
presentee presenter presents preserver preserves preset presetting pressured pretence prevene prevented preventing prevents previses
prevision previsions primacy primate principe principial principled printed prioritisation prioritises prioritize prioritized prioritizes
privater probable proceeder proceeding processed processer processers processional producer produces product profess professes professing
profiled profiler profiles programmed programmer programmers progreso projecting projection projet projets prolation promises promoed
promoing promoter promotes prompted prompting pronation propertied propertius propone proponed proponing proposer proposes proration
prosect prosected prosecting prosects protects protest protested protesting provably provection provider providors provine provined
provines provining prowess prowesses publisher publishes puling pulping pulsing punting purchased purchaser purling purposed puttings
puttying putzing qualifier qualifies qualify qualitied quarte quartern quarters quartes quartet quartier querier queriers questionee
questioner quotatious quotition quotitions reacher reaches reacted readding readings readying reaming reaping rearing reason reasonably
reates reaving rebated rebates rebating recaller recaption receiver receives recensed recept recepts recesses recision recisions recoded
recoding recognise recogniser recognises recognizee recognizer recognizes recommenced recommencing recommender reconvene reconvenes
reconveyed record recorder recorked recorking recorks recover recovers recused redaction redactions redated redates redating redding reding
reduce reducer reduces reeched reeding reelect reelected reelecting reelection refect refected refecting refection refereed referenced
referral referrer refired reflated reflates reflating reflation reflations reflecter reflects reflet refreshment refuged refuse refuser
refuses refutation refuted regained regaining regains regard regelated regelation regelations reginal registerer regrading regula regulae
regulate regulates regulator regulators reheated rehired reigned reimbursements reinstates reiterate reiterates relace relaced relaces
relacing relate relater relaters relaxed relaxes relaxing relayed relaying released releasee releaser releases relied relocate relocatee
relocates remailed remailing remails remain remanded remanned remanning remans remarkably remated remates remating remembrancer remended
reminted remised remove remover removes rending reopenings reorganization repair repairer repealed repeater repented replacer replaces
replate replated replates replating replayed replaying repled replier replies report reporter reposted reposting reposts repots repotted
repotting representee representer reptation requester requirer requirers requite requited requitement requitements requites requiting
reseated resect reserver reservers resigner resiliency resined resister reslated reslates reslating resole resoled resoling resolver
resolves resorted resorting resorts resourced respelt responder responsa responser responsers responsibly restructured result retailed
retailing retainer retains retarding retards retched retied retiled retimed retire retiree retirer retires retorted retorting retorts
retrained retraining retried retuned retuning returfed returfing returnee returner reused revenge revenges revenued revenuer revenuers
reverence reverences reverencing revied revies review reviewer reviled revise reviser revises revived revocation revolution revolutions
revolve revolved revolving rewarding rewardless rewards rewinded rewinder rewired reworded rewording rewords rinning roached roading
romains rubbishy ruining saggered sanding sating scarted scarting scenario scending scheduler schedules schemas scheme schemed schemer
schemers school schorls scowing seating seconde secondee secondes secretory seeding seeing seeling seeming seeping semantic sendings
sensing sensitise sensitize sentenced sentencer sentience separated septembre serous serviced servicer servicers servile serviles servite
servites settings settling sewerages sexting shawing shending shewing shoeing shooing shools shoring shorty shoving showings
showring sifting signages silenced silencer silences silene silting similor simitar simmons simular sincerer sinding sinuation sisting
siting sittine sittings skating slating sleeking slitting slowing smalled smarted smarting smeeking smeller smitting sneaker sneakers
sneaking snowing solation solations sometime sorage sotting sowing spacial spaller speakings speaning spearer spearers spearing specialest
specialise specialism specifier specifies specking speedings speeling speering spelding spendings spitting splatting splinting sprakers
staggerer staging stakeholder staking staling standings stanging staning stared staring starked starking starling starned starning starred
starring starter startex startings startled startling starved starving stated statin statins statistic staving stawing staying steeking
stending stetting stiffing storages storge storting stowage stowing straffing straggling stranding strategics strategizes streeks streels
street streety stresses stricture strictured strictures stuffing stupent sturted sturting suability submitter subscribed subscriber subsect
substantival succuss suction suctions sufferer suggester suitably summar summarise summariser summarises summarized summery summon
supervisory suppled supplier supplies suppling supporter surfaced surfacer surger surgers suspender sustainably sustains swaggered sympatry
synding system tacking taking talcing talcking talkings tanked tanking tasking tasting teated teddered teddering teleconferenced
teleconferences telephoned telephoner telephony temperatures tenant tenderer tenderling tentered tentering tenting testings texting thacked
thacking thankee thanker therefor thinking though thoughts threated threshold through throughput thunked thunking timetabled topically
torched totalling toucher touches touchet toughed tourisms tourist toward traiking trailing tramelling transected transferrer translation
transparence traveling travellings treaded treasure treasured treasures treater tribune tributer tributes triffic trining troated truncate
truncates trustee trusteed trusters trusties unacceptably undated undefied undefiled underbake underbaking undercook underlay underlaying
underling underpay undertaker undertakes undertaxing unlively unloaded unrefined unsuitably updarted updarting update updater updaters
upgraded upgrader uppercased uprated uprates uprating urgence utilising valiance valuably vandalise vandalish variances verbified verifier
verifies versified versin versions vesicle vesicles viewings villae villager villagers vinewing visibly visile visite visitee visiter
visiters visites visitor vulnerably wacking wafting waifing wailing waining wairing waisting waitings waiving waking waling walkings
walling waning wanning wantings warding waring warking warling warming warnings warping warring washing wasting wauking waulking
weathers weekends welcomer welcomers welfares welking welling werther wether whishing whiting whitten widows wilding wildling wiling
wilting windflower window windowy windrows winnows wishings wising wisping wissing wisting withdraw withdraws withing witing witling witten
woking wonting wooding wordings worker workings worksop wormers worming wreather wristing writhen writhing writings wulling
chathaoirleach gcathaoirleach parished unparished discloseable acknowledgeable rateable manageable
`

interface Words {
  common: Set<string>
  alsoWords: Set<string>
  byFirstLetter: Map<string, string[]>
}

let words: Words | undefined
let further: Words[] | undefined

/** The lists are taken apart when a first word is looked up. */
function load(common: string, also: string): Words {
  const all = common.trim().split(/\s+/)
  const byFirstLetter = new Map<string, string[]>()
  for (const word of all) {
    const alike = byFirstLetter.get(word.charAt(0))
    if (alike) alike.push(word)
    else byFirstLetter.set(word.charAt(0), [word])
  }
  return { common: new Set(all), alsoWords: new Set(also.trim().split(/\s+/)), byFirstLetter }
}

/** Whether a word in small letters is one of the common ones. */
export function isCommon(word: string): boolean {
  words ??= load(common, alsoWords)
  return words.common.has(word)
}

/** The common word that a word in small letters is one slip away from; nothing where it is a word itself. */
export function slipOf(word: string): string | undefined {
  words ??= load(common, alsoWords)
  return nearestOf(word, words)
}

/** The same of words of six letters, of less common ones and of those of five letters: "agrred", "reprot", "drawbakcs", "aften". */
export function slipOfShort(word: string): string | undefined {
  words ??= load(common, alsoWords)
  further ??= [load(shortWords, besideShortWords), load(wideWords, besideWideWords), load(fiveLetters, besideFiveLetters)]
  const before = told.get(word)
  if (before !== undefined) return before || undefined
  // Texts of all councils share most of their words; what is kept of them is bounded.
  if (told.size > 20_000) told.clear()
  const right = nearestOfFurther(word)
  told.set(word, right ?? '')
  return right
}

/** Words that were looked up, in this text or another, and what they are slips of: nothing, mostly. */
const told = new Map<string, string>()

function nearestOfFurther(word: string): string | undefined {
  if (!words || !further) return undefined
  if ([words, ...further].some(({ common, alsoWords }) => common.has(word) || alsoWords.has(word))) return undefined
  for (const list of further) {
    const right = nearestOf(word, list, list === further[2] ? 5 : 6)
    if (right !== undefined) return right
  }
  return undefined
}

function nearestOf(word: string, { common, alsoWords, byFirstLetter }: Words, least = 6): string | undefined {
  if (word.length < least || common.has(word) || alsoWords.has(word)) return undefined
  return byFirstLetter
    .get(word.charAt(0))
    ?.find((right) => Math.abs(right.length - word.length) <= 1 && isOneSlipApart(word, right) && `${right}s` !== word)
}
