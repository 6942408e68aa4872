/**
 * The long words of minutes, and what else is a word one letter away from them. A word that is one slip away from a common
 * one and no word itself is misspelt: "Janaury", "unanimiously". The second list was made with the dictionaries of British and
 * American English, names and all; what is in none of them is believed to be a slip.
 */
import { isOneSlipApart } from './people.ts'

const common = `
ability absence abstain abstained abstentions academic acceptable acceptance accepted accessibility accessible accommodate accommodation
accommodations accompanying accordance according accordingly account accountability accountancy accounts accurate achieved achievement
achievements achieving acknowledge acknowledged acknowledges acquiring acquisition activities activity actually addition additional
additionally additions address addressed addressing adequate adequately adjacent adjourned adjournment adjustment administration
administrative administrator adoption advance advanced advancing advertised advising advisory affected affecting affordable afternoon
against agencies agreement agreements agricultural agriculture alderman algorithms allegations allegiance allocate allocated allocation
allocations allotment allotments allowance allowed allowing alongside already alterations alternate alternative alternatively
alternatives although amending amendment amendments amenities analysis ancillary anniversary announced announcement announcements
annually another answered anticipated antisocial anything apartments appended appendix applicable applicant applicants application
applications appointed appointment appointments appreciated approach approached approaches approaching appropriate approval approvals
approve approved approves approximately architecture argument arguments arising arrange arranged arrangements ascertain assembly
assessment assessments assistance assistant associated association assurance attached attempted attendance attended attendees attending
attention attorney attractive attributes authorisation authorised authorities authority authorize authorized availability available
awaiting awareness background because becoming beginning behaviour believed beneficial benefit benefits between boardroom borough
borrowing boulevard boundaries boundary breakfast briefing bringing broadband budgetary building buildings bungalow bungalows burglaries
business businesses cabinet calculations calendar campaign cancellation cancelled candidate capacity caseloads categories cemeteries
cemetery centenary central certain certainly certificate certificates chairman chairperson challenge challenges challenging champion
character checklist children circulate circulated circumstances citizens clarification clarified clarify cleaning clerical collaboration
colleagues collected collection combined comfortable commemorate commence commencement commencing commended commending comment commented
comments commercial commission commissioned commissioner commissioners commissioning commitment commitments committed committee
committees communication communications communities community companies company comparison compatible competition competitive complaint
complaints complement complete completely completing completion complexity compliance complicated complimented comprehensive compromise
concern concerned concerning concerns concessionary concluded concluding conclusion concrete condensed condition conditional conditions
condolences conducted conference confidence confidential confirm confirmation confirmed conflict conflicts confusion congratulated
congratulations conjunction connection connections consensus consequence conservation conservative consider considerable consideration
considerations considered considering considers consistency consistent constitution constraints construct constructed constructing
construction consultant consultants consultation consultations consulted consulting consumption contact contacted contained container
contingent continuation continue continued continuing continuity contract contractor contractors contracts contribute contributed
contribution contributions control convening convention conversation conversion cooperation coordinator coronavirus corporate
corporation correct correction corrections correctly correspondence council councillor councillors councilors councils country
courthouse creation criminal criteria critical crossroads current currently customers dangerous deadline deadlines december decision
decisions declaration declarations declared declined decommissioned dedicated dedication deferred defibrillator definitely definition
delegate delegated delegates delegation delivered delivering delivery democracy democratic demonstrate department departments depending
deputation derelict description designate designated designation detailed detailing determination determine determined deterrent
developed developer developers developing development developments devolution difference differences different differently difficult
difficulties diligence directed direction directions directly director directorate directors directory disabilities disability disabling
disappointment disclosable disclose disclosed disclosing disclosure disclosures discovered discretion discuss discussed discussing
discussion discussions dispensation dispensations displayed displaying disposal disposition dissatisfaction distancing distinction
distinguished distribute distributed district districts diversity division document documentation documents domestic donation drainage
dredging dwelling dwellings eagerness earlier economic education educational effective effectively efficiency efficient election
electoral electric electrical electronic electronically elsewhere embankment emergency emissions emphasised employed employee employees
employment enabling enclosed encourage encouraged encouraging endeavour endorsed enforcement enforcing engagement engineer engineering
enhanced enquiries ensuring entering enterprise entitled entrance entrances environment environmental environments envisaged equality
equipment erection especially essential establish established establishing estimate estimated estimates evaluate evaluated evaluation
eventually everything evidence evolution example excellent exception excessive exchange excluded excluding exclusion execution executive
exemption exercise existence existing expansion expectation expectations expected expenditure expenses expensive experience experienced
experiencing explained explaining explanation explanatory explicitly exploring expressed expressing expression expressions extended
extension extensions extensive external externally extracted extraordinary extremely facilitate facilities facility families feasibility
february feedback finalised finance finances financial financially financing findings finished flooding focussed followed following
footpath footpaths forecasts formally formation forthcoming forwarded foundation framework frequency frequently function functions
fundamental fundraising further furthermore galleries generally generated governance governing government governors grounds guarantee
guaranteed guarantees guidance guidelines guildhall handling happening hazardous heritage highlight highlighted highlighting highways
historic homelessness honourable hopefully hospital however identification identified identifier identifiers identify identifying
immediate immediately implement implementation implementations implemented implementing implications importance important impressed
improved improvement improvements improving inability inadequate incentive incidents include included includes including inclusion
inclusive inconsistency incorporate incorporated incorrect increase increased increases increasing incremental incubator independent
independently indicated indicating indicative indicator indicators individual individually individuals industrial influence informal
information informative informed infrastructure initial initially initiative initiatives innovation innovative inspected inspection
inspections inspector installation installed instance instances insufficient insurance integrated integration integrity intended
intention intentionally interaction interactions interest interested interesting interests interface interim internal internally
international intervention interviews introduce introduced introducing introduction investigate investigated investigating investigation
investment invitation invocation invoices involved involvement involves involving january junction junctions justified kilometres
knowledge landowner landowners landscape language leadership learning legislation legislative lengthsman liability libraries library
licensing lighting limited littering locality location locations maintain maintained maintaining maintenance majority management
managers managing mandatory marketing material materials meantime measures mechanical mechanism mechanisms meetings members membership
memorial mentioned metropolitan millennium minister ministerial mitigation mobility monitored monitoring monthly motions motorbikes
motorists multiple municipal municipality national nationally nationwide necessarily necessary negotiating negotiation negotiations
neighbour neighbourhood neighbouring neighbours newsletter nominated nomination nominations noticeboard notification notified november
nuisance numbered numbers objection objections objectives observations observed obtaining obviously occasions occurred october offered
offering officer officers official officially officials ongoing opening operating operation operational operations operatives opinion
opportunities opportunity opposite opposition options ordinance ordinary organisation organisational organisations organised
organization organized original originally otherwise outcomes outlined outlining outstanding outweighs overgrown oversight overview
ownership pandemic paperwork paragraph paragraphs parameters parenting parishioner parishioners participate participation particular
particularly partnership partnerships pavement pavements payment payments pecuniary pedestrian pedestrians performance permanent
permission permitted permitting persistent personal personnel pertaining pertinent petition petitions physical placement placements
platform platforms policies policing political pollution population portfolio position positions positive possibility possible possibly
potential potentially practical preference preferred prejudicial preliminary preparation prepared preparing presence presentation
presentations presented presenting preserved preserving president presiding pressure pressures prevention previous previously primarily
primary principal principle principles priorities prioritise prioritised prioritization priority private probably probation problem
problems procedure procedures proceed proceedings processing procurement produced professional program programme programmes programs
progress progressing progression projected projects promoting promotion promotional properly properties property proposal proposals
proposing proposition protected protecting protection protocol protocols provided providers providing provincial provision provisions
publication published purchase purchasing purpose purposes pursuant qualified quality quarterly queried question questioned
questionnaire questions quotation quotations reasonable reasoning reasons receipts receive received receiving recently reception
recognised recognition recognize recommend recommendation recommendations recommended reconciliation reconsider recorded recording
recovery recreation recruiting recruitment recycling redevelopment reducing reduction reductions reference references referencing
referrals referred referring reflected reflecting reflection refurbishment regarding regardless regeneration regional register
registered registration registry regular regularly regulated regulation regulations regulatory reinstate reinstated reinstatement
reiterated relation relations relationship relationships relatively relevant relocated relocation remainder remained remaining
remembrance reminder remotely removal removing renewal reorganisation repaired repairs replacement replacing reporting represent
representation representations representative representatives represented representing represents reputation request requested
requesting requests required requirement requirements requiring research reserve reserved reserves resident residential residents
resignation resigned resilience resolution resolutions resolving resource resources respect respectfully respective respond responded
response responses responsibilities responsibility responsible restoration restricted restriction restrictions restructure resultant
resulted resulting results retaining retention retrospective returned returning reviewed reviewing revisions revisited riverside
roundabout running safeguarding satisfactorily satisfactory saturday scenarios schedule scheduled scrutiny secondary seconded seconder
seconding secretary section sections security selecting selection semantics sensitive sentence separate separately september session
sessions settlement several signature significant significantly situation societies society software solicitor solution solutions
someone something sometimes somewhere speaker speakers special specialist specific specifically specification specifications specified
splitting sponsorship stability staggered stakeholders standard standards statement statements station statistics statutory
straightforward strategic strategies strategy strengthening stressed structural structure structured structures struggling students
subject submission submissions submitted submitting subscribe subscription subsequent subsequently substance substantial substantive
substitute substituted substitutes successful successfully successor sufficient sufficiently suggested suggestion suggestions
suitability suitable summarised superintendent supervision supervisor supervisors supplement supplementary supplied support supported
supporting supportive supports surface surrounding suspended suspension sustainability sustainable sympathy synchronous targeted
technical technician technology telephone temporarily temporary tendered tendering testimony themselves thereafter therefore thresholds
throughout thursday timeline timetable together totaling towards township traditional traffic training transacted transfer transferred
transformation transition translations transparency transparent transport transportation treasurer treasury treatment truncated trustees
tuesday typically ultimately unacceptable unanimous unanimously undefined underlying understand understanding understood undertake
undertaken undertaking undertook underway unfinished unfortunately university unrestricted unsightly unsuitable upcoming updating
upgrade upgrading uploaded uppercase utilities utilizing vacancies vacancy valuable vandalism variation various vehicles vicinity
village villages virtually visibility visitors voluntary volunteer volunteers vulnerable waterfall website wednesday welcome welcomed
welcomes whitehead widespread wildflower withdrawn without workforce workshop workshops
`
const alsoWords = `
abstainer abstention abstentious academia accented acceptably acceptancy acceptee accepter accessibly accommodated accordancy accourt
accourts achieve achiever achieves acknowledger acknowledgers acquiting adaption addiction addictions addressee addresser addresses
addrest adpress adpressed adpressing advancer advances advertise advertiser advertises advisor advisors affecter affordably agility
aldermen algorithm allegation alligations allocates allocution allocutions allowanced alloyed alloying alteration alterative altercate
altercations altercative alternat alternated alternations amening aminities analyses analysts anility announce announcer announces
answerer anther anticipate anticipates apartment appliable applicably appointee appreciate appreciates appropriated approver approvers
argumenta arrangement arranger arranges arsing assemble associate associates attacher attacked attempter attendancy attendee attender
attenders attorned attribute attributed attributer attributers audition auditions authorise authoriser authorises authorization
authorizer authorizes availably avising awanting behavior believe believer believes benefic besoming binging boinging bridging brining
brough burglarise burglarises burglarizes burrowing bushiness bushinesses busyness busynesses cabined calculation calendal calender
campion cancelation canceled canceller candler carrect caseload categorise categorises categorizes cental centra ceratin certainty
certificated chainman chairmen challenged challenger challengers champaign chandlery chapmen charactery charman choirman christina
circulates circumstance circumstanced citizen clarifier clarifies clarity cleansing clearing cleating cleaving coerect colleague
colleagued colleted combine combiner combines comfortably commanded commanding commemorated commenced commencer commend commender
commends commenter commenting commerce commercing committer committers communisation communisations communization communizations
compactible companied compatibly compete competing compilement complain complains compleating complecting complemented completed
completer complexify complexing complexion compliancy compliant complicate complicates compliment complimenter compony compromised
compromiser concert concerted concerting concerts conclude concluder concludes concreted concreter condense condenser condenses
condolence conduced confection confections conferenced conferrence confessionary confidency confider confiders confirmee confirmer
conform conformation conformed congratulate congratulates congratulation conservatise conservatize considerably considerer consistence
constrains constraint constrict constricted constricting constriction constructer consultee consulter contactee contactor contactors
contacts contention contiguity continent continua continuer continues continuo contracted contrast contrasts contrat contributes
contusion convection convections conventing convexing conveying correption correspondency councill councilor county couplement creatin
cremation crenation crimina criterial crossroad currant curtain customer deadlined decembre declamation declamations declare declarer
declares declawed decline decliner declines decommissioner dedicate dedicatee dedicates defending deferrer delegatee delegatees
deligation deliver deliverer deliverly delivers demonstrated denegation deportment deportments depuration derailed derailing derision
derisions desember designates detailer detained detaining detergent determent determiner determines deterred develope developes dezember
differenced differencies differency difficulty directer discission discissions discloser discloses discoverer discursion discursions
discus discuses discusser discusses displaced displacing displayer distinguisher distinguishes distract distracts distributee
distributer distributes diversify dotation dowelling drudging duelling duellings earlies eclosed eduction efficience ejection electorial
electron electronica embarkment emergence emission emphasise emphasises emphasized employe employer employers employes enclose encloser
encloses encourager encourages endeavor endorse endorsee endorser endorses enduring enhance enhancer enhances enquires enragement
ensuing enterpriser entitle entitles entourage entranced enuring envisage envisages establisher establishes estivate estivated estivates
eternal eternally evacuate evacuated evacuation evaluates evection evidenced exampled excerption exchanged exchanger exclude excludee
excluder excludes exercised exerciser exiting exorcise expanses expansive expecter expedience expellent expended expense expensed
experiencer experiences experted explainer explantation exploding expresser expresses exsected extender extensile externat facilitated
fallowed fallowing farther farthermore fellowed fellowing finalise finalises finalized financed finding finings finisher finishes
flooring focused focusses follower footbath footbaths forecast foremasts formably forwarder forwarned frequence fundings gallerias
galleried generalcy generate generates gildhall governante governor ground guarantied guaranties guideline gulleries handing handline
hermitage highlighter highway hondling honorable honourably hopelessness identifies identity impalement implementer implication
importancy impresser impresses imprested improve improver improves inceptive incident incitation inconsistence incorporates increaser
increasers increate incubatory incudes indention indicate indicates indicatory indicted indicting indictor indictors infernal infernally
infirmed influenced influencer inforced informer insection insections installer instanced instancies instancy instillation instilled
insulance integrate integrates intender intension intensionally intentive interess interfaced interlace internat internationale
interrace interval interview introducer introduces invention inventive investigates invoice invoiced involve involver involvers
justifier justifies kilometers kilometre lability landscaped landscaper langrage languaged larning leaning lengthman lettering libraires
librairies licencing lichting ligating lightning likability limiter limites livability lobation lobations localise localist localite
locution locutions loyalism maintainer manager manages mandatary mandator mandators mangers manging maraging maternal mealtime measure
measured measurer measurers mechanise mechanises mechanist mechanists meeting meltings member mentioner ministeria minster morions
motility motion motorbike motorbiked motorises motorist multiplet multiplex multiply multipole neighbor neighborhood neighboring
neighbors nominate nominates notifier notifies notional notionally novembre nuisancer number numberer objective observation observe
observer observes occasion octobre offeree offerer office offices officialty officinal officinally officinals oktober omening operatises
operative operatizes opining option ordinar ordinars ordnance organise organiser organises organizational organizations organize
organizer organizes outcome outline outliner outlines outlived outliving outweigh overgrow overgrows overlight overnight pandemia
papulation parameter participated passibility passible passibly patenting permittee permitter persona personae personas pervious
perviously placemen planform planforms polices polities pollusion positiver positon positons positron positrons possibler precented
precenting precessing precious preciously preferrer premotion prenting prepare preparer prepares prepaved prepaving prepaying preposing
preposition presentee presenter preserve preserver preserves presetting pressured pretence prevented preventing prevision previsions
primacy primate principe principial principled prioritisation prioritises prioritize prioritized prioritizes privater probable
proceeding processional produce producer produces professing programmed programmer programmers progreso project projecting projection
projets prolation promoing prompting pronation propertied propertius proponing proration prosected prosecting prosects protects
protested protesting provably provection provide provider provides providors provined provining publisher publishes purchased purchaser
purposed qualifier qualifies qualify qualitied querier queries questionee questioner quotatious quotition quotitions reason reasonably
recaption receipt receiver receives recepts recisions recoded recoding recognise recogniser recognises recognized recognizee recognizer
recommenced recommender recorder recorked recorking recover recovers redaction redactions reelected reelecting reelection refected
refecting refection refereed referenced referral referrer reflation reflations reflecter refutation regained regaining regelated
regelation regelations reginal registerer regrading regula regulae regulate regulates regulator regulators reigned reinstates reiterate
reiterates relacing relocate relocatee relocates remailed remailing remanned remanning remembrancer reminded reorganization repair
repairer replating replaying reposting repotting representee representer reptation requester require requirer requires requited
requitement requitements requiting resect reserver reservers resigner resiliency resined resister resoling resorting resourced respelt
responder responsa responser responsers responsibly restructured result retailing retained retarding retorting retraining retuned
retuning returfed returfing returnee returner reverence reverences reverencing reviewer revision revocation revolution revolutions
revolving rewarding rewardless rewinder reworded rewording rinning ruining saggered scenario scheduler schedules seconde secondee
secondes secretory semantic sensitise sensitize sentenced sentencer sentience separated septembre sinuation slitting sneaker sneakers
solation solations sometime spacial spearer spearers specialest specialise specialism specifier specifies spitting splatting splinting
sprakers staggerer stakeholder statin statistic straggling strategics strategizes stresses stricture strictured strictures student
suability submitter subscribed subscriber subsect substantival suction suctions suggester suitably summarise summariser summarises
summarized supervisory suppled supplier supplies supporter surfaced surfacer suspender sustainably swaggered sympatry teddered teddering
telephoned telephoner telephony tenderer tenderling tentered tentering therefor threshold throughput timetabled topically totalling
toward traiking trailing transected transferrer translation transparence treasure treasured treasures triffic trining truncate truncates
trustee trusteed trusters trusties unacceptably undefied undefiled underbake underbaking undercook underlay underlaying underling
underpay undertaker undertakes undertaxing unloaded unrefined unsuitably updarting upgraded upgrader uppercased uprating utilising
valuably vandalise vandalish vehicle vesicles villae villager villagers visiters visitor vulnerably welcomer welcomers windflower
withdraw withdraws worksop
discloseable acknowledgeable rateable manageable
`

interface Words {
  common: Set<string>
  alsoWords: Set<string>
  byFirstLetter: Map<string, string[]>
}

let words: Words | undefined

/** The lists are taken apart when a first long word is looked up. */
function load(): Words {
  const all = common.trim().split(/\s+/)
  const byFirstLetter = new Map<string, string[]>()
  for (const word of all) {
    const alike = byFirstLetter.get(word.charAt(0))
    if (alike) alike.push(word)
    else byFirstLetter.set(word.charAt(0), [word])
  }
  return { common: new Set(all), alsoWords: new Set(alsoWords.trim().split(/\s+/)), byFirstLetter }
}

/** Whether a word in small letters is one of the common ones. */
export function isCommon(word: string): boolean {
  words ??= load()
  return words.common.has(word)
}

/** The common word that a word in small letters is one slip away from; nothing where it is a word itself. */
export function slipOf(word: string): string | undefined {
  if (word.length < 6) return undefined
  words ??= load()
  if (words.common.has(word) || words.alsoWords.has(word)) return undefined
  return words.byFirstLetter
    .get(word.charAt(0))
    ?.find((right) => Math.abs(right.length - word.length) <= 1 && isOneSlipApart(word, right) && `${right}s` !== word)
}
