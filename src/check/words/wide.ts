/**
 * More words that minutes use, and what else is a word one letter away from them, as dictionaries have it: those that a text names less
 * often than the ones of common.ts, and those of five letters. They are compared with words in small letters alone, as those of short.ts
 * are. Data only.
 */

export const wideWords = `
abolish abolished abstention abstract abutting academy accepting accessed accident accompany accurately acknowledgements acquired
activated adhered adjusted adjustments administer advantage adverse advertise advertisement affiliation affirmed afforded aforementioned
alleviate allowable alteration altered ambitious animals annexe annotated answering appeared appearing applying appointing appreciate
appreciation appropriations approximate archaeological architects architectural arranging arrival arriving articles assessing assisting
associate assumed assumes attaching attraction auctioneers audience auditor authorizing automatically avenues balances baseline bedroom
belongs benches benchmarking benefited bereavement biggest billing birthday boarded bollards bonfire bookings booklet bowling branches
bravery breaking briefly broadcast broadcasting brothers builders burning businessman caravans careful carpark carries carrying caseload
century certified certifying chaired chairing charged charges charging charitable charities chasing cheques churches circulating
circulation claims classes clauses cleaned clearly climate clinics collecting colleges collision commemoration compare compared comprising
concentrate concert concurred confirming connect connectivity consecrated consecutive conservatory considerably considerate consistently
consisting constituent constituents constituted consultee contingency controlled controlling controversial convenes conveyed conveyor
coronation corrected costings cottage cottages countersigned courage covenant creative cricket culture culvert culverts curriculum
curtilage cycling database decades decides deciding declaring defibrillators definite definitive delayed deliberations deliveries
demolition departmental depends deposited deposits dereliction destroyed dieback difficulty digital disappear disappoint disappointed
disappointing discharge discharged discount disposed dissent distribution disturbance ditches diversions diverted divisions doctors
donated donating donations downtown dramatically drawback drawbacks drawing dressing drivers driveway driveways driving earmarked easement
economy efficiently elapsed electing electricity emailed embarrassed embedded emphasis emptied enclosing encompass endorsement engaging
enquiring entails entertainment envelopes equestrian establishment exactly examination examined examiner examples exceptions excess
execute executed exhibition expanded express extends eyesore factors factory farewell feasible feature festival filming finalise finalize
finalized finally firefighters flooded football footways foreclosure foreign forgotten fortnight fortunate frequent friends funeral
furnished furniture garage garages garbage gardening gardens gateway graffiti granting gratefully greatest greatly gullies guttering
halting handled hanging heading healthy heating heavily helpers helping highlights highway himself holders holdings homeowner homeowners
honoured hopeful husband illness imminently impacted impeded implication inaccurate incorporation increasingly incurred indebtedness
informing insisted inspectors installing instructed instructions insurances insured insurer intends internet intimated introductory
investments invoice irregular irrigation jubilee judgement justice kitchen lampposts largely lateness leaflet leaflets lectern legality
lettering letting liabilities liaising liaison licencing license listing litigation loading lobbying localised locally lockdown lorries
machinery machines magazine mailing managed manager mandate manhole mapping matching meaning message methodology milestones millage
million minimum misleading mission misunderstanding modification modifications monetary monitors mornings motioned movement movements
musical navigate nearest needing negative neither network neutral normally northern nothing objected objective objector objectors
obligation obstruction occupancy occupation occurrence operates operator opposed ordering organise outbuilding outdated outreach
overcrowding overdraft package packages painted painting parents partial participants particulars pathway pavilion pedestrianisation
penalties percentage perform periodically periods permits picking picture pipeline planters plastic politics portion posters postponed
potholes prayers preceded predicted premium presently presided preventing printed printing privately privilege procedural proceeding
proclamation producers production progressed prohibit proposes provider proximity purchased purchases pursued qualifying quantity querying
raising ratification rationale reappointed reasonably recited reconvene recovered recruited rectify recurring redevelop reflective
refreshed refurbish refurbishing refusal refusing regarded regulate reimburse reliable reliance remediation remember renewed repairing
replenish replying residing residual resignations respectful respectively restorative restored restraints resumed resurfacing retirement
retiring retract roadside roadway sadness satisfied savings seating seconds secured securing selected seminars sergeant serviced servicing
serving sewage sharing shelter shortfall shortlisting shrubs sickness signatories signatory signing situate sleeping solicitors sources
specify sponsor sporting stables stacked stepped sticker storey streams strimming studied subdivision subscriptions subsidy substantially
substitution suggest suggesting suggests suitably supplier supplies supporter surfacing surgeries surveyed surveying surveys survival
surviving suspected suspend sweeper sweeping swimming sympathies tablets takeaway targets teacher tenancy tenders thoroughly threatened
threshold through throwing tickets timeliness toilets tomorrow torches totally tourist traders trained transfers translation traveling
trimmed trimming trustee turbine turnout turnover unbalanced undermentioned unidentified unoccupied unopposed unreliable urgently utilised
validation valuation vegetation vehicular ventilation verges victims villagers violations visiting volunteering vouchers walkers walkway
warrant wastewater watching webcast weekends welcoming wheelchair whereas wherever whether willingness winners winning withdrawing
witnessed workload wreath yesterday
`

export const besideWideWords = `
abetting abolisher abolishes abstracts abstrict academe accenting accesses accidents acknowledgement acknowledgments acquire acquiree
acquirer acquires activate activates adhere adherend adherer adheres adjuster administers adusted advantaged advantages adverser
advertisements advertize advertizement affiliations affirmer affoorded afforced alleviated alleviates allocable allowables allowably
altercation alterer alternation ambitions animal animas annexed annexes annotate annotates appaying appealed appealing appearer appeased
appeasing appreciations appropriation approximated approximates appuying archeological architect arriding arrivals assume assumer assumers
attacking attractions auctioneer audiences auditors auditory authorising automagically avenges avenses avenue averse balancers balling
barded barning baseliner baselines bassline bawling beaches bearded beavery bedrooms beeches belches belling belong belons benched bencher
benchers benchmarkings beneficed benefiter benefitted beraking bereavements bilging biling bilking billings birling birthdays blanches
blenches boarder bogling boiling bollard bolling bonfires bonkings booking booklets booling boomings boomlet boozings bothers boweling
bowing bowline bowlings bowning bowsing braches braking branched brancher branchers braunches bravely braver bravers breading breakings
breaming broadcastings broadcasts brokings brooklet brothels brother brunches builder bulling bunches burking burling burnings burping
burring burying businessmen cabries cageful caravan carbies cardies carful caries carnies carnying carriers cartful cartilage carvies
castings causes ceasing centaury certifier certifies chacing chafing chained chaining chared chares chargers charing charitably charked
charking charmed charming charred charring chartable charted charting chasings chasses chawing chequers choired choiring churched chusing
circulatings circulations clarities clashes classed classer classers classis clause cleaner cleanly cleansed clicket climated climates
clinic clitics coastings coatings coerected collages collectings college colleger collegers colleting collisions collusion commemorations
compadre compage comparer compares compart comparted compeared compere compered comprizing concentrated concentrates concerti concerto
confect confirmings conforming conject connects consecrate consecrates conservator conservators constitute constituter constitutes
consultees continency contingence controller controuled controuling convect conveners convenor convert convexes conveyer conveyors
convoyed coronations corotation correcter corries cotenant cottae cottaged cottager cottagers cottagey countrolled countrolling courages
covenants cracket creatives cricked crickets crickey crocket cultured cultures culver culvers curches curriculums curries currying
curtilages cuttage cuttages cyclin cyclings cyclins cymling databased databases dawing decads decanes decares decayed deciders deciles
decimes declawing decodes decoding defends definitise definitives definitize deicides delated delayer deliberation demolitions denayed
depend derayed derelictions derides deriding derivers deriving destroyer diebacks difficultly digitals disappears disappoints dischargee
discharger discharges discounts dismount disponed disposted disseat dissect dissents dissert distent distributions disturbances ditched
ditcher ditchers diverged divers diversed diversion diverter divested diving doated doating doctor donate donates dotations downtowns
draping drawings drawling draying dressings driers drivels driver drives drivings drovers droving dutches easements eclosing ejecting
elapse elapses emailer embailed embarrasses emphases empress empted emptier empties encaging endorsements enraging entail entertainments
entoils entrails envelope enveloped enveloper envelopers envelops equestrians erasement erecting esquiring establishments examinations
examiners excels exceptious excerptions executer executes exemples exhibitions expander expends expresso extents eyesome eyesores factor
faitors farewells fautors feasibly featured features festivals fictors fiends finalis finaliser finalism finalist finalizer finalizes
firefighter firelighters firming flooder floored foodways foosball footballs footfall footwall footway foreclosures forenight fortnights
fortunates frequents friands friend funebral funerals funereal furbished furnisher furnishes furnitures galage galages gallies ganting
garaged garagey garbages garbagey garbagy gardenings gateways gavage gavages gellies gettering gillies gollies gracefully graffitis
graffito grafting grating greatests grunting gullied gutterings hading hafting hagging haling halling haloing halsing haltings halving
handed handfed handle handler handles hangings hanking hanting hating hatting headily healding heapers heathy heeding hefting heling
hellers helling helmers helming helpings helving hending henting herding hesping heting hildings hilting hinging hisself holder holings
hollers hondled honging honored honouree honourer hopefuls husbands hyldings immanently impacter imparted impasted impede impeder impedes
impended incorporations incurved infirming inforcing injured injurer insister instilling instruction insurancer insurancers insure
insureds insurers insures intents interne interned internee internes internets intimate intimater intimates inured irregulars irrigations
irritation jubile jubilees jubiles judgements judgment justicer justices kitchens labilities lameness lamppost lasting leafless lecterns
lecturn lesting letterings lettings liaisons licensed licensee licenser licenses lifting likabilities lilting linting lisping listings
liteness litigations livabilities loadings loafing loaming loaning lobbing lobbyings localiser localises localized lockdowns loeries
loiding lookdown lording lories lotting louries lowries loyally lurries lusting machine machined madling magazines maiding mailings
maiming maining malling mandated mandates maneged manged manger manholes mappings marching massage mauling mealing meanings mearing
measing meining menaged mening messaged messages messuage milage mileage milestone millages millions millstones minestones minimums
minimus minium mispleading misreading missions misunderstandings mitching moanings moiling mopping morlings motioner mournings mullion
musicale musicals mutching navigated navigates neatest needling neesing neezing negatived negatives nether networks neural neutrals nither
nithing normalcy norther northerns northers northing noshing notching nothings obstriction obstructions obtected occupance occupations
occurrences operators oppose opposer opposes orderings organism organist outbuildings outdared outdate outdates outpreach outrated
overcrowdings overcrowing overdrafts packaged packager packagers pained paining painter paintings panters parent parial parpents partials
participant pasters patents patrial pavilions pavillon payers pecking pedestrianization penalities percentages performs permies pernods
persued pesters pickin pickings pickins pickling pictured pictures piking pinking pipelike pipelined pipelines piperine plaiters planers
plankters planners plasmic plasters plastics plastid platers platters players pocking pointing politic politick politicks politico
politicos pooters popsters porters portholes portions possers postern posterns postholes postpone postponer postpones postposed pothole
potholed potholer potholers potion potters poursued pouters praters prayer precede precedes precoded predicated predicter preform premiums
prented prents preposes preside presider presides prevening preyers pricking princed princing prinked prinking printer printings
privileged privileges procedurals proclamations productions progresses prohibits propones proposers proptoses providor prunted pryers
pucking purchasers pursed pursue pursuer pursues qualifyings quantify queryings raiding raiking railing raining raisin raisings raisins
raisiny raiting ramification rasing ratifications rational rationales rationals recite reciter recites recoveree recoverer recowered
recruiter recuring recursing recurving recusal recusing redevelops refective refiring reflying refract refreshen refresher refreshes
refuging refurbishings refurnish refurnishing refusals refutal refuting regarder regelate regraded rehiring reimbursed reimburser
reimburses reliables reliably reliances relivable relumed relying remediations remembers reneged renewer reneyed repaying rescored resewed
resiance residua residuals resiling resining resited resiting resizing restoked restoratives restore restorer restores restrains restraint
resume resumer resumes retarded retieing retiling retiming retirements retrace retrack retracts retraict retrait retroact reusing rewarded
rewiring rising roadsides roadways sables sacked salvings satisficed satisfier satisfies savines saving savins sawings sayings scaring
screams scrubs sealing seaming seaning searing seasing seatings seazing sedating segreant selectee seminar seminary semitars senting
sergeants sergeanty serging serjeant serring servings sewages shacked shading shaking shaling shaming shaping sharding sharings sharking
sharping sharting shaving shavings shearing sheeter sheller shelters sheltery shelver shicker shimming shiring shlubs shortfalls shorting
shrugs sicker sighing signings singing sining sinning sinuate situated situates skelter skepped skimming slacked sleeper sleepings
sleeting sleeving slicker slickness slimming smacked smelter smicker smuggest snacked snaring snicker snorting snuggest soaring solicitous
sorting souces source sourced sourses spelter spicker spirting sponson sponsors spotting spouting spurting stabiles stable stabled stabler
stablers stablest stacker stacket stales stalked stanked staples stapped steams steeped steeper steeping steppe stepper steppes sterving
sticked stickers stickier stickler stinker stocked stocker stogey stoney stopped stored storer stores storeys stormy streaks stream
streamy stroams strumming studded studier studies sturdied subdivisions subside substantivally substitutions suppler supples suppliers
supporters surfacings surreys surveyings survivals suspecter suspends suspens svelter swacked sweating sweeing sweeling sweepers sweepier
sweepings sweering sweeter sweeting swelter swerving swimmings sympathins sympathise sympathises sympathizes sympatries tables tablet
tabrets tackets takeaways tallets targes target taslets teachers teaches tedders tendres tenners tenters teucher thickets thrawing
threatener throeing throning throughly throwings tickens tickers tickeys timelines tinders toilers toiles toilet tomorrows tonally tonlets
torcher torchers tourista tourists touristy tracers trader trades traiked trailed trainee trainer trameling trammed tramming travelings
trayned treacher treaders trimmer trimmings trined troches trowing trusted truster tuckets turbined turbines turdine turnouts turnovers
unbalance unbalances ungently unreliably utilise utiliser utilises utilized vacuation validations vallation valuations vegetations
ventilations vesicular victim villagery violation visieing visitings vouchees voucher vouches wackers walkaway walkways wallers wankers
warran warrand warrans warrants warranty wastewaters waukers waulkers webcasts wheelchairs whenever whereat wheres whetter whither wieners
wincers wincing winders winding wingers winging wining winkers winking winnings witching witnesser witnesses wonners wonning workloads
wreathe wreaths wreathy wroath wunners yesterdays
`

export const fiveLetters = `
about above added after again agree ahead alarm along asked aware based began begin being below board brief bring broad build built buses
carry chair check claim clean clear clerk close costs could cover daily dates delay doing doors drain drawn drive early eight email enter
event every extra field final first floor found fresh front funds given grant grass green group guide happy heard heavy hedge hours house
ideas issue items known lamps large later least leave legal level light limit local loose lower lunch major maybe means meets mount moved
needs never newly night noise north noted notes offer often older order other owner owned paint paper parks parts party paths phase phone
place plans plant plots point posts power press price prior proof proud quick quiet quite quote raise rates reach ready refer right river
roads round rural sadly safer sense seven share shall short shown since sites sixth small solar sorry south space speak speed spend spoke
staff stage stand start state still stock stone store strip sugar taken tasks terms thank their there these thing think third those three
times title today total towns track trade treat trees tried trust twice under until upper urged usage usual valid value views visit vital
voted votes wants waste water weeks where which while whole whose woods words works worse would write wrong years young
`

export const besideFiveLetters = `
abode abore abort abouts aboves addend adder addled adred adware adzed afters aglee agrege agrin aheap aided alang alarms alarum alary
alone alter amain among amove apter aread arked ashed asker askew aster awake award awarer awarn awave baaed baked baled baned bared
baring basen baser bases bashed basked bassed basted bated bayed beard begad begar begat begins beguin begun beings bellow belon belows
beses besing beting biased bises bling boards boars boart bogan boing boord boring bourd bouses boyard bread briefs brier bries brine
brings brink brins briny broads brond brood brung builds buist bukes bulses burses bused bushes busies busks busses busts butes byroad
carby cardy carny carrs carvy casts cauld caver chack chain chais charr charry checks checky cheek chick chock choir chose chuck cists
claims cleans clears cleat cleck cleek cleik cloke clone clote clove cloye cloze coasts coats coder coits colts comer cooer coots coper
corer coses cosets costa coste costes costus cotts courd coved coven covers covert coves covet covey cower coyer curry cysts daces dairy
daisy dales dally dames dares dated dater daters datos dazes decay delays delly denay deray derive dites doers doily doings doling dolors
doming doning donors doobs dooks dools dooms doorn doorns doping dorrs dosing dotes doting doving dowing dozing drail drains drave drawl
draws drice drily drivel driven driver drives drove drown duing dying earls eater eighth eights eighty embail emery ender entera enters
ester evens evert extras fanal fands fends fields fiend fiest filed finale finals finds finial firsts fjeld flesh flood floors flour fluor
fonds founds fount frist frond frons fronts frosh frost frush fundi fundis fundus fundy fungs funks giant gived givens giver gives glass
glide grabs grads graft grams grana grand grans grasp grasps grassy gravs grays greed greek grees greet grein gride gross grouf grout
grunt guided guider guides guids guile guise gyrant haply harpy hause heady heald heapy heards heare hears heart heave hedgy henge hippy
hoard hoars hoers hoise hoors hoppy horse houfs houri houris houts ideal ideals idees knowe knowns knows lacer lader lager laker lamas
lambs lamer lames lampas lanch laree largen larger larges largo laser laster lated laten latex lather launch laver lawer laxer layer leant
leapt leare lease leash leasts leats leaved leaven leaver leaves leavy leaze legals lemel levee lever leves licht licit limps linch liter
loast loave lobose loner looie loosed loosen looser looses loosie loper loral loser louse lover lowed lowers lowery lowes lowse lowser
loyal luach lumps lurch luter lynch manor maror maybes mayor meads meals meane meanes meant meany meats meeds meers meins melts metes
meved moans mooed mooved moped mosed moted moult mound mounts moust mover moves mowed mozed nates needy neelds neems neeps nelly neper
nerds nerver netes nevel neves newer newsy nicht nighs nights nighty nites nodes noised noises noisy noles nomes nones noose norths nosed
noses noter noters nowed nowise noxes noyed noyes oaten ocher odder offed offers ofter olden oller onned ormer others otter oulder outher
owled owler owners paans pacer packs pacts pager paiks pains paints painty palace paler pamper pants panty papers papery papes paras pards
pardy parer pares paris parity parka parkas parki parkis parky parly parps parrs parry parti partis partly pasts pasty pater pates pathos
patty patus pauper paver pawer pawks payer peace peans pease perks perts pests phage phare phased phases phene phese phono phons phony
phots phrase pians pilots piper piths plaas plack plage plaice plains plaint plait plane planet plank plaps plast plate plats plays pliant
ploats ploce plods plops plotz plower plows ploys poets poind points pointy poker poler polts ponts poots porer porks ports porty poser
poses posits potts pouts powder powre powter poynt prase prats praty prees prems preps presa prese preses prest prests preys prick pricy
pride prier prime prince print prion priors priory prise priss prize prone proofs pross proul purty pyots quack quate quich quicks quicky
quiets quilt quine quint quinte quire quirk quirt quist quited quits quota quoth quyte races rages raile raine rajes rakes rales rapes
rares rases rasse ratas rated ratel ratels rater raters raths ratos ratus raver raves raxes razes react readd reads reamy reddy reech
reedy reefer refed refel refers reiver retch riads ricer richt rider riever rifer rimer riper riser rites rived rivel riven rivers rivery
rives rivet roach roams roans roars roates roods roral rotes rotund rounds rover rownd rugal rumal rurals saber safed safes safter sager
saker sally saner saser sates saver sawer sayer scaff scall scand scare scart scend scone score scouth scrip seare sease sefer segar seise
semen senes sensa sensed sensei senses sensi sente serry sevens sever sewen seyen shade shake shale shalli shalm shalt shaly shame shand
shape shard shark sharn sharp shart shaul shave shawl shawn shell shend shere shewn shill shire shirt shites shoat shock shone shoon shoot
shore shorl shorn shorts shott shout showd shows showy sices sides sieth sikes siles sines singe sipes sires sises sited sithes situs
sixes sixte sixtes sixths sixty sizes skart skate skeed skill skites skort slart slate smalls smalm smalt smart smell smites smock smoke
smore snare sneak sneed snoke snore snort soare sofar solah solan solars solas soler sollar sonar sonce sonse sooth sorra sough souths
souts sowar sowth spaced spacer spaces spacey spacy spade spaed spake spale spall spane spare spart spate speaks speal spean spear speat
speck speedo speeds speedy speel speer speld spelk spends spendy spense spent spewed spice spied spike spill spites spode spore sport
spred spreed spued stack stacte stade staffs stager stages stagey stags stagy staid stake stale stall stands stane stang stank stare stark
starn starr stars starts stats stave steak steed stell stend stere steven stick sties stiff stilb stile stills stilly stilt stire stirp
stoae stocks stocky stoke stole stond stoned stonen stoner stones stoney stong stonk stonn stonne stony stook stope stored storer stores
storey stork storm story stoure stouth stove stown stowre straff strand strap strep stria strig strim stripe strips stript stripy strop
stuck stuff stull sture sturt styre styte sugan sugars sugary suites sungar swage sware swart sweed sweven swill swore tacks taker takes
takin talks tames tanks tapen teade teams teems temes teras teres terfs terns terts thack thana thane thang thans thebe thees theic thein
theirs theme theres therm therme therms theses thesp thete thick thilk thine thins thirds thirl thole thong thrae threat threep threes
threne threw thrid throe thrust thunk tices tides tiges tikes tiles timed timer timers timps tines tirade tired tires tithe titled titler
titles titre tittle titule toady todays toddy toing tokay token tomes tonal toons totals touns towny towts trace tracks tract traded
trader trades trads traik trank trape trave tread treats treaty treck treed treen treens treks tress trest trets trews treys trezes triad
trice triced trick tride trier tries trild trined trist troade troat trock trode truck trued trues truest truss trusts trusty tryst tsade
turms tusks twank twicer twine twink twire twite tyees tying udder ugged undear undee undern undoer untie untile untin upped uppers upter
urger urges urned urped usager usages usuals vague valis valse valued valuer values valve vapid viers viewy vinal vinews viral visie
vistal vitae vitals vitas voces voled voles volted voltes voter voters vowed wader wadts wafer wafter wafts wager waite waiter waits waker
waler wands wanes wangs wanks wanty wards warks warts wasted wastel waster wastes wasts watter watts waver waxer weeds weeke weekes weels
weems weens weeps weets welks wents whale whare wheare wheres wherve whiled whiles whilk whine whish white wholes whore whoso woads woald
wocks wolds wonks wonts woodsy woody woofs woold woolds wools woons woops woose wordy world worlds worms worsen worser worses worset worst
worts woulds wound wrang wrate wring writhe writs wrongs wrote wrung yaars yeads yeahs yeans yeard yeards yearn yearns youngs
`
