/** The words that minutes use every day, in small letters: a word one slip away from one of them is most likely meant to be it. Data only. */
const minutesWords: ReadonlySet<string> = new Set(
  `
ability abolish abolished about above absence absences abstain abstained abstention abstentions abstract abutting academic academy accept
acceptable acceptance accepted accepting accessed accessibility accessible accessory accident accommodate accommodation accommodations
accompanied accompany accompanying accordance according accordingly account accountability accountancy accounts accuracy accurate
accurately achieved achievement achievements achieving acknowledge acknowledged acknowledgements acknowledges acknowledging acquired
acquiring acquisition action actioned actions activated actively activities activity actually added addition additional additionally
additions address addressed addresses addressing adequate adequately adhered adjacent adjourn adjourned adjournment adjusted adjustment
adjustments administer administration administrative administrator admitted adopted adopting adoption advance advanced advancing advantage
adverse advertise advertised advertisement advice advise advised advising advisory affected affecting affiliation affirmed affordable
afforded aforementioned after afternoon again against agencies agenda agree agreed agreement agreements agricultural agriculture ahead
alarm alderman algorithms allegations allegiance alleviate allocate allocated allocating allocation allocations allotment allotments
allowable allowance allowed allowing along alongside already alteration alterations altered alternate alternative alternatively
alternatives although amazing ambitious amended amending amendment amendments amenities amenity amongst amount amounts analysis ancillary
animals annexe anniversary annotated announced announcement announcements annual annually another answer answered answering answers
anticipated antisocial anyone anything apartments apologies apology apparent appeal appeared appearing appears appended appendix
applicable applicant applicants application applications applied applies applying appoint appointed appointing appointment appointments
appreciate appreciated appreciation approach approached approaches approaching appropriate appropriations approval approvals approve
approved approves approving approximate approximately archaeological architects architectural architecture argument arguments arising
around arrange arranged arrangements arranging arrears arrival arrive arrived arriving article articles ascertain asked asking aspects
assembly assessed assessing assessment assessments assistance assistant assisted assisting associate associated association assumed
assumes assurance assured attached attaching attempted attend attendance attended attendees attending attention attorney attract
attraction attractive attributes auctioneers audience auditor authorisation authorise authorised authorities authority authorize
authorized authorizing automatically availability available avenues average awaited awaiting awarded aware awareness background balance
balances barriers based baseline became because become becomes becoming bedroom before began begin beginning behalf behaviour behind being
believe believed believes belongs below benches benchmarking beneficial benefit benefited benefits bereavement better between beyond
biggest billing birthday board boarded boardroom bollards bonfire bookings booklet borough borrowing boulevard boundaries boundary bowling
branches bravery breakfast breaking bridge bridleway brief briefing briefly bring bringing broad broadband broadcast broadcasting broken
brothers brought budget budgetary budgets build builders building buildings built bungalow bungalows burglaries burning buses business
businesses businessman cabinet calculations calendar calling calming cameras campaign cancellation cancelled candidate candidates capacity
capital caravans careful carpark carried carries carry carrying caseload caseloads categories category cathaoirleach causing celebration
cemeteries cemetery centenary central centre centres century certain certainly certificate certificates certified certifying chair chaired
chairing chairman chairperson chairs challenge challenges challenging champion change changed changes changing channel character charge
charged charges charging charitable charities charity chasing check checked checking checklist cheque cheques children choice church
churches churchyard circulate circulated circulating circulation circumstances citizens claim claims clarification clarified clarify
clarity classes clauses clean cleaned cleaning clear cleared clearly clerical clerk clerks climate clinics close closed closely closer
closing closure collaboration colleagues collect collected collecting collection colleges collision combined comfortable coming
commemorate commemoration commence commenced commencement commencing commended commending comment commented comments commercial commission
commissioned commissioner commissioners commissioning commitment commitments committed committee committees communication communications
communities community companies company compare compared comparison compatible competition competitive complain complained complaint
complaints complement complete completed completely completing completion complex complexity compliance complicated complimented
comprehensive comprising compromise concentrate concept concern concerned concerning concerns concert concessionary concluded concluding
conclusion concrete concurred condensed condition conditional conditions condolences conduct conducted conference confidence confidential
confirm confirmation confirmed confirming conflict conflicts confusion congratulated congratulations conjunction connect connection
connections connectivity consecrated consecutive consensus consent consequence conservation conservative conservatory consider
considerable considerably considerate consideration considerations considered considering considers consistency consistent consistently
consisting constituent constituents constituted constitution constraints construct constructed constructing construction constructive
consult consultant consultants consultation consultations consulted consultee consulting consumption contact contacted contacts contain
contained container content contents context contingency contingent continuation continue continued continues continuing continuity
contract contractor contractors contracts contribute contributed contribution contributions control controlled controlling controversial
convened convenes convening convention conversation conversations conversion conveyed conveyor cooperation coordinator corner coronation
coronavirus corporate corporation correct corrected correction corrections correctly correspondence costing costings costs cottage
cottages could council councillor councillors councilors councils counter countersigned country county courage courses courthouse courts
covenant cover covered covering create created creating creation creative cricket criminal criteria critical crossing crossings crossroads
culture culvert culverts current currently curriculum curtilage customers cutting cycling daily damage damaged danger dangerous database
dates deadline deadlines debate debates decades december decide decided decides deciding decision decisions declaration declarations
declare declared declaring decline declined decommissioned decrease dedicated dedication deepest default deferred defibrillator
defibrillators defined definite definitely definition definitive delay delayed delegate delegated delegates delegation deliberations
delighted deliver delivered deliveries delivering delivery democracy democratic demolition demonstrate department departmental departments
depending depends deposit deposited deposits deputation deputations deputy derelict dereliction described description designate designated
designation designed despite destroyed detail detailed detailing details detected determination determine determined deterrent develop
developed developer developers developing development developments devices devolution dieback difference differences different differently
difficult difficulties difficulty digital diligence direct directed direction directions directly director directorate directors directory
disabilities disability disabled disabling disappear disappoint disappointed disappointing disappointment disbursement disbursements
discharge discharged disclosable disclose disclosed disclosing disclosure disclosures discount discovered discrepancy discretion discuss
discussed discussing discussion discussions dispensation dispensations display displayed displaying disposal dispose disposed disposition
dissatisfaction dissent distancing distinction distinguished distribute distributed distribution district districts disturbance ditches
diversions diversity diverted division divisions doctors document documentation documents doing domestic donated donating donation
donations doors downtown drafted drain drainage dramatically drawback drawbacks drawing drawn dredging dressing drive drivers driveway
driveways driving dropped dumping duration during dwelling dwellings eagerness earlier early earmarked easement economic economy education
educational effect effective effectively efficiency efficient efficiently effort efforts eight either elapsed elderly elected electing
election elections electoral electric electrical electricity electronic electronically elects element elements elevation eligible
elsewhere email emailed emails embankment embarrassed embedded emergency emissions emphasis emphasised employed employee employees
employer employment emptied enable enabling enclosed enclosing encompass encourage encouraged encourages encouraging encroachment
endeavour ending endorsed endorsement enforcement enforcing engage engaged engagement engaging engineer engineering enhance enhanced
enjoyed enough enquire enquiries enquiring ensuing ensure ensuring entails enter entered entering enterprise entertainment entire entitled
entrance entrances envelopes environment environmental environments envisaged equality equestrian equipment erected erection especially
essential establish established establishing establishment estimate estimated estimates evaluate evaluated evaluation evening event events
eventually every everyone everything evidence evolution exactly examination examine examined examiner example examples excellent exception
exceptions excess excessive exchange exciting exclude excluded excluding exclusion excused execute executed execution executive exemption
exercise exhibition existence existing expanded expansion expect expectation expectations expected expenditure expenses expensive
experience experienced experiences experiencing expiry explain explained explaining explanation explanatory explicitly explore explored
exploring express expressed expressing expression expressions extend extended extends extension extensions extensive external externally
extra extracted extraordinary extremely eyesore facilitate facilities facility factors factory factual failure families family farewell
feasibility feasible feature february feedback fencing festival field figures filled filling filming final finalise finalised finalize
finalized finally finance finances financial financially financing findings finished firefighters first flooded flooding floor focused
focussed follow followed following follows football footbridge footpath footpaths footways forecasts foreclosure foreign forest forgotten
formal formally formation former forthcoming fortnight fortunate forward forwarded fouling found foundation fourth framework frequency
frequent frequently fresh friends front frozen function functions fundamental funding fundraising funds funeral furnished furniture
further furthermore future galleries garage garages garbage garden gardening gardens gateway gather general generally generated getting
given giving governance governing government governors graffiti grammatical grant granted granting grants grass gratefully gravel greater
greatest greatly green greens ground grounds group groups growing growth guarantee guaranteed guarantees guidance guide guidelines
guildhall gullies guttering halting handled handling hanging happened happening happens happy hazardous heading headings health healthy
heard hearing hearings heating heavily heavy hedge hedgerow hedges helped helpers helpful helping heritage highlight highlighted
highlighting highlights highway highways himself hiring historic history holders holding holdings holiday holidays homelessness homeowner
homeowners honour honourable honoured hopeful hopefully hospital hosting hours house houses housing however husband ideas identification
identified identifier identifiers identify identifying illegal illness immediate immediately imminently impacted impacts impeded implement
implementation implementations implemented implementing implication implications importance important impressed improve improved
improvement improvements improving inability inaccurate inadequate incentive incident incidents include included includes including
inclusion inclusive income inconsistency incorporate incorporated incorporation incorrect increase increased increases increasing
increasingly incremental incubator incurred indebtedness independent independently indicate indicated indicating indicative indicator
indicators individual individually individuals industrial industry influence inform informal information informative informed informing
infrastructure initial initially initiative initiatives innovation innovative inserted inside insisted inspect inspected inspection
inspections inspector inspectors install installation installed installing instance instances instead instructed instructions insufficient
insurance insurances insured insurer integrated integration integrity intend intended intends intention intentionally interaction
interactions interest interested interesting interests interface interim internal internally international internet intervention
interviews intimated introduce introduced introducing introduction introductory invest investigate investigated investigating
investigation investment investments invitation invite invited inviting invocation invoice invoices involve involved involvement involves
involving irregular irrigation issue issued issues issuing items itself january joined joining jubilee judgement junction junctions junior
justice justified keeping kilometres kitchen knowledge known lampposts lamps landowner landowners landscape language large largely
lateness later latest leaders leadership leading leaflet leaflets learning least leave leaving lectern legal legality legislation
legislative lengthsman lengthy letter lettering letters letting level levels liabilities liability liaising liaison libraries library
licence license licensing light lighting lights limit limited limits listed listing litigation littering little living loading loaned
lobbying local localised locality locally locals located location locations lockdown looking loose lorries lower lunch machinery machines
magazine mailing mainly maintain maintained maintaining maintenance major majority making manage managed management manager managers
managing mandate mandatory manhole mapping margin market marketing marking markings matching material materials matter matters maximum
maybe mayors meaning means meantime measure measures mechanical mechanism mechanisms median meeting meetings meets member members
membership memorial memoriam mentioned message method methodology methods metropolitan middle milestones millage millennium million
minimum minister ministerial minute minutes misleading mission misunderstanding mitigation mobility modern modification modifications
monetary monies monitor monitored monitoring monitors monthly months morning mornings motion motioned motions motorbikes motorists mount
moved movement movements moving multiple municipal municipality museum musical national nationally nationwide natural nature navigate
nearby nearest necessarily necessary needed needing needs negative negotiating negotiation negotiations neighbour neighbourhood
neighbouring neighbours neither network neutral never newly newsletter night nobody noise nominate nominated nomination nominations
normally north northern noted notes nothing notice noticeboard noticed notices notification notified noting november nuisance number
numbered numbers numerous object objected objection objections objective objectives objector objectors obligation obligations observations
observe observed observer obstruction obtained obtaining obviously occasion occasions occupancy occupation occupied occurred occurrence
october offer offered offering office officer officers offices official officially officials often older omitted ongoing online opened
opening operate operated operates operating operation operational operations operatives operator opinion opportunities opportunity opposed
opposite opposition option options order ordered ordering orders ordinance ordinary organisation organisational organisations organise
organised organization organized original originally other otherwise outbuilding outcome outcomes outdated outgoing outline outlined
outlining outreach outside outstanding outweighs overall overcrowding overdraft overgrown oversee oversight overview owned owner ownership
package packages paint painted painting pandemic paper paperwork paragraph paragraphs parameters parenting parents parish parishes
parishioner parishioners parked parking parks partial participants participate participated participating participation particular
particularly particulars parties partner partners partnership partnerships parts party passed passing paths pathway pathways patrols
pavement pavements pavilion paying payment payments payroll pecuniary pedestrian pedestrianisation pedestrians penalties pending people
percentage perform performance period periodically periods permanent permission permit permits permitted permitting persistent person
personal personnel persons pertaining pertinent petition petitions phase phone phoned physical physically picking picture pipeline place
placed placeholder placement placements places placing planned planning plans plant planted planters planting plants plastic platform
platforms played playground playing please pleased plots point pointed police policies policing policy political politics pollution
population portfolio portion position positions positive possibility possible possibly posted posters postponed posts potential
potentially potholes power powers practical practice practices prayers preceded precept predicted preference preferred prejudicial
preliminary premises premium preparation prepare prepared preparing presence present presentation presentations presented presenting
presently preserve preserved preserving presided president presiding press pressure pressures prevent preventing prevention previous
previously price prices primarily primary principal principle principles printed printing prior priorities prioritise prioritised
prioritization priority private privately privilege probably probation problem problems procedural procedure procedures proceed proceeded
proceeding proceedings proceeds process processes processing proclamation procurement produce produced producers production professional
profile program programme programmes programs progress progressed progressing progression prohibit project projected projects promote
promoted promoting promotion promotional prompt promptly proof proper properly properties property proposal proposals propose proposed
proposes proposing proposition protect protected protecting protection protocol protocols proud provide provided provider providers
provides providing provincial provision provisions proximity public publication publicly published pulling purchase purchased purchases
purchasing purpose purposes pursuant pursued putting qualified qualifying quality quantity quarter quarterly queried queries querying
question questioned questionnaire questions quick quickly quiet quite quorum quotation quotations quote quotes raise raised raising rates
rather ratification rationale reach reached reading ready reappointed reason reasonable reasonably reasoning reasons recalled receipt
receipts receive received receiving recent recently reception recessed recited recognised recognition recognize recognized recommend
recommendation recommendations recommended recommending recommends reconciliation reconsider reconvene reconvened record recorded
recording records recovered recovery recreation recreational recruited recruiting recruitment rectify recurring recycling redevelop
redevelopment reduce reduced reducing reduction reductions refer reference references referencing referrals referred referring reflect
reflected reflecting reflection reflective refreshed refreshments refurbish refurbishing refurbishment refusal refuse refused refusing
regard regarded regarding regardless regards regeneration regime region regional register registered registration registry regular
regularly regulate regulated regulation regulations regulatory reimburse reimbursement reinstate reinstated reinstatement reiterated
relate related relates relating relation relations relationship relationships relatively release relevant reliable reliance relocated
relocation remain remainder remained remaining remains remarkable remedial remediation remember remembrance remind reminded reminder
remotely removal remove removed removing renewal renewed reopening reorganisation repair repaired repairing repairs repeat repeated
replace replaced replacement replacing replenish replied replying report reported reporting reports represent representation
representations representative representatives represented representing represents reputation request requested requesting requests
require required requirement requirements requires requiring research reserve reserved reserves resident residential residents residing
residual resign resignation resignations resigned resilience resolution resolutions resolve resolved resolving resource resources respect
respectful respectfully respective respectively respond responded response responses responsibilities responsibility responsible
restoration restorative restored restraints restricted restriction restrictions restructure result resultant resulted resulting results
resumed resurfacing retained retaining retention retire retired retirement retiring retract retrospective return returned returning
revenue revenues review reviewed reviewing reviews revised revision revisions revisited right rights river riverside roads roadside
roadway round roundabout rubbish running rural sadly sadness safeguarding safer safety satisfactorily satisfactory satisfied saturday
savings scenarios schedule scheduled schemes school schools scrutiny season seating second secondary seconded seconder seconding seconds
secretary section sections secure secured securing security seeking select selected selecting selection semantics seminars sending senior
sense sensitive sentence separate separately september sergeant series serious served service serviced services servicing serving session
sessions setting settlement seven several sewage sewerage shall share shared sharing shelter short shortfall shortlisting shortly should
showing shown shrubs sickness signage signatories signatory signature signed significant significantly signing silence similar simple
since sincere single sites sitting situate situation sixth sleeping small smaller societies society software solar solicitor solicitors
solution solutions someone something sometimes somewhere sorry sources south space speak speaker speakers speaking special specialist
specific specifically specification specifications specified specify speech speed speeding spend spending splitting spoke spoken sponsor
sponsorship sporting spring square stability stables stacked staff staffing stage staggered stakeholders stand standard standards standing
start started starting state stated statement statements stating station statistics status statutory stepped sticker still stock stone
storage store storey straightforward strategic strategies strategy streams street streetlight streets strengthening stressed strimming
strip strong structural structure structured structures struggling student students studied subdivision subject submission submissions
submit submitted submitting subscribe subscription subscriptions subsequent subsequently subsidy substance substantial substantially
substantive substitute substituted substitutes substitution success successful successfully successor suffered sufficient sufficiently
sugar suggest suggested suggesting suggestion suggestions suggests suitability suitable suitably summarised summary summer summons
superintendent supervision supervisor supervisors supplement supplementary supplied supplier supplies supply supplying support supported
supporter supporting supportive supports surface surfacing surgeries surgery surplus surrounding survey surveyed surveying surveys
survival surviving suspected suspend suspended suspension sustain sustainability sustainable sweeper sweeping swimming sympathies sympathy
synchronous system systems tablets takeaway taken taking talked talking targeted targets tasks teacher technical technician technology
teleconference telephone temperature temporarily temporary tenancy tenants tender tendered tendering tenders terms testimony testing thank
thanked thanking thanks their themselves there thereafter thereby therefore these thing things think third thirty thorough thoroughly
those though thought threatened three threshold thresholds through throughout throwing thursday ticket tickets timber timeline timeliness
times timetable title today together toilets tomorrow torches total totaling totally touched tourism tourist toward towards towns township
track trade traders traditional traffic trained training transacted transfer transferred transfers transformation transition translation
translations transparency transparent transport transportation traveling travelling treasurer treasury treat treated treatment trees
tribute tried trimmed trimming truncated trust trustee trustees trying tuesday turbine turnout turnover twelve twenty twice typically
ultimately unable unacceptable unanimous unanimously unbalanced undefined under underlying undermentioned understand understanding
understands understood undertake undertaken undertaking undertook underway unfinished unfortunately unidentified university unlikely
unoccupied unopposed unreliable unrestricted unsightly unsuitable until upcoming update updated updates updating upgrade upgrading
uploaded upper uppercase urged urgency urgently usage useful usual utilised utilities utilizing vacancies vacancy valid validation valley
valuable valuation value vandalism variance variation various vegetation vehicle vehicles vehicular ventilation verges verified version
versus vicinity victims viewing views village villagers villages violations virtually visibility visible visit visited visiting visitors
visits vital voluntary volunteer volunteered volunteering volunteers voted votes voting vouchers vulnerable waiting walked walkers walking
walkway wanting wants warden warning warrant waste wastewater watching water waterfall waters weather webcast website wednesday weekend
weekends weekly weeks welcome welcomed welcomes welcoming welfare wheelchair where whereas wherever whether which while whitehead whole
whose widespread wildflower willing willingness windows winners winning winter wishes wishing withdrawing withdrawn within without
witnessed wonderful wooden woods wording words worked workers workforce working workload works workshop workshops worse would wreath write
writes writing written wrong yearly years yesterday young
`
    .trim()
    .split(/\s+/),
)

/** Whether a word in small letters is one of them. */
export const isOfMinutes = (word: string) => minutesWords.has(word)

/** The same of those that are long enough to be told from names and from the parts of other words. */
export const isLongOfMinutes = (word: string) => word.length > 6 && minutesWords.has(word)
