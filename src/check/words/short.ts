/**
 * Words of six letters that minutes are full of, and what else is a word one letter away from them, as dictionaries have it. Short
 * words have many neighbours, so names count as slips of none: these are compared with words in small letters alone. Data only.
 */

export const shortWords = `
accept action advice advise agenda agreed amount annual answer anyone appeal around arrive asking attend became become before behalf
behind better beyond bridge broken budget centre chairs change charge cheque choice church clerks closed closer coming corner county
courts create damage danger debate decide deputy detail direct during effect effort either elects emails enable ending engage enough
ensure entire events expect expiry extend family filled follow forest formal former fourth frozen future garden gather giving gravel
greens ground grants groups growth hedges health helped hiring honour houses income inform inside intend invest invite issued issues
itself joined junior latest letter levels limits listed little living lights loaned locals making manage mainly margin market matter
mayors median member method middle minute modern monies months motion moving museum nature nearby needed nobody notice noting number
object office online opened option orders parish parked passed paying people period permit person phoned placed places plants played
please police policy posted powers prices prompt proper public quorum quotes raised rather reason recent record reduce refuse regard
regime region relate remain remind remove repair repeat report resign result retire return review rights safety school season second
secure select senior served series shared should signed simple single speech spoken spring square stated status street strong submit
summer supply survey system taking talked tender thanks things thirty though ticket timber toward trying twelve twenty unable update
useful valley versus visits voting walked warden waters weekly winter wishes within wooden worked writes yearly
`

export const besideShortWords = `
abound accent accepts actinon actions advice advices advise advised advisee adviser advises agendas agrees aground amounts ancone anneal
annuals answers anyones anyons apneal appeals appear arking arride arrived arriver arrives ashing askings aswing attends attent auction
batter beater became become becomes behinds belter bename betted betters bettor beyonds bitter bridged bridges bridie bridle broked broker
brokes budged budger budges budgets butter cendre centare center centra centred centres centry cerate chains chance changa change changed
changer changes changs charge charged charger charges charrs chaunge chequed chequer cheques chequy choicer choices choirs churchy clecks
cleeks cleiks cloked cloned cloner closed closer closers closes closet clover cloyed coaming coding coiner coking combing comings comping
coning conner cooing cooming coonty cooser coping corder coring corker cornea corned cornel corners cornet cornier coroner cosing coting
country counts courbs coures coving cowing coxing coying cozing crease created creates cremate crenate croming dagger damaged damager
damages dancer dander danged dangers dangler danker daring dauring debase debated debater debates decade decided decider decides decile
decime decode deicide delate depute derail derate deride dering details detain dinger directs direst duding duking dunger duping durning
effects efforts ejects elding embails enabled enabler enables encage endings enduing endure enfire engaged engagee engager engages ennage
enoughs enrage enring enrough ensured ensurer ensures entice entires erects everts expects expend expert expire exsect extends extent
fallow farmer felled fellow ferest filler filles fillet filmed firmer foamer foamily follows forcer forests forger forker formae formals
format formed formee formers formes formol formyl fouest fourths frilled froren fulled futures gardens gasher gathers giants gibing gieing
givings grafts grands graved gravels gravely graven graver graves greeds greeny greets greins groufs grounds groupy grouts grovel growths
growthy grunts gyving hairing haring hauses healths healthy heaped hearth hedged hedger hedgers heiring helled helmed helper helved henges
hesped hiding hieing hiking hirings hirling hiving hocuses hoises honours horses hosses housed housel housels houser housers housey incest
incite incomer incomes indite infest infirm informs ingest insider insides intends intent invent invert invests invited invitee inviter
invites issued issuer issuers issues joiner jointed juniors lamest lasted latent latests latter laving lawest laxest leaned lefter lemels
lested letted lettern letters lettre levees levers lichts lifted liking lilted liming limites lining linted lisped listee listel listen
lister liting litter littler littles littlie livings loaded loafed loamed loanee loaner loaved locale locales lotter louned loving lowned
lusted maaing macing majors makings managed manager manages manege manies manors margins marked marker markets marking marlin marors
martin masing masking master matier mating matted matters mattery mattes mawing maxing maying mazing meddle mediad mediae medial medians
mediant medias medina members menage mesian methods methos meving middie middled middler middles miking minuet minuted minuter minutes
mobies moderne moderns moders molies mondes moneths monied montes monties mooing moonies mooving moping morion mosing motions mouths
movies mowing moxies mozing muddle museums mutter natura naturae natured natures nearly needer needled neesed neezed nonbody nosing
nothing noticed noticer notices novice noying numbed numbers objects obtect officer offices omened ondine onliner opener opined options
ormers ovened pacing packed paging paiked palaced palaces paling palish paning papish parded parged pariah paring parkee parker parkish
parled parped parred parsed parson parted pashed passee passel passer passes pasted paused paving pawers pawing payings peaced peaces
peason peopled peopler peoples pereon periods perish perked permie permits pernod perron persona persons phoner phones phoney phonied
pioned pissed placed placer placers places placet placets placid placks plages plaices plaints plaits planed planes planets planks planta
plantas plated plates played player playing pleased pleaser pleases plowers ployed plying pokers polers police policed policer polices
policy polite polity pollicy polted pooper pooted porers porked ported posers poshed posited possed poster potted pouted powders powres
powters prayed praying prease preces priced pricer pricers pricey pricks prides primes princes prises prizes prober proker proler prompts
proner propel propers proser prosper prover prower prying publics pugils quites quorums quotas quoted quoter quoters quotum quytes raided
raiked railed rained raiser raises raited rasher ratter reasons rebate rebind recant recept records recork recuse redate reduced reducer
reduces refind refire reflate refuge refused refuser refuses refute regain regards regars regent regimen regimes regions regive reheat
rehire relace relata related relater relates relent remail remains remand remate remend reminds remint remote removed remover removes
repaid repairs repeal repeats repent replate reports repost rerent reseat resent resigns reslate resort results retain retard retile
retime retine retired retiree retirer retires retore retorn retort returf returns retuse revied revies reviews reward rewind rewire reword
rewove richts righto righty rother safely sample saring sarong scared schoole schools schorl screet scries scummer seared seasons seated
seconde secondi secondo seconds secund secured securer secures selecta selects semies semple senhor seniors sensor serged serges serifs
serines sering serins serred serres serries server serves shaded shaked shaled shamed shaped sharded sharer shares sharked sharped sharted
shaved shawed sheared shingle shired shored sighed signee signer signet simile simmer simpled simpler simples simplex simply singed
singled singles singlet singly sinned sipple siring skated skries skummer slated sleech sloken slummer smeech snared soared soring spaing
spared sparing spetch spiring spoked spokes sporing sprang springe springs springy sprint sprong sprung spuing spying squame squared
squarer squares squark squire staged staked staled staned stared started stater states statua statuas statue statued statues statusy
staved stawed stayed sterved strang stratus streek streel streets streety string strond strung styted submits summar summed summers
summery summit sundae sundry sunray supple suring surrey surveys swerved swingle systems tacked tacket tacking taeing takings takins
talced talcked talker talking tamber taming tanked tanking taping taring tasked tasking tawing taxing tedder teenty tended tenders tendre
tenner tenser tenter thacks thanas thanes thangs thicket thingy thinks thirsty thongs thought through thunks ticked ticken ticker tickets
tickey timbers timbery timbre tinder toings toking towards toying tranks trough truing tryings tsking tucket twanks twelves tyring unbale
undate unhable updated updater updates uprate usable usefuls valleys vegges venges verged verger vergers vermes verses versos versts
vertus verves virges visies visite visites voling volley volting votings vowing waders wafers wafters wagers waiters waites wakers walers
walker walled wanked wanter wanters warded wardens warder warked warmen warren washes wasters watery wauked waulked wavers waxers weakly
welked whishes whites wiches wincer winder winger winier winker winner winters wintery wished wisher wishers wisses withes withing withins
witter wooded woodens woodhen woodmen woolen worded worker wormed worsed writer writers writhes
`
