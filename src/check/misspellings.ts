/**
 * Misspellings that occur in minutes, and what is meant. Only words that no dictionary has, in any country's English:
 * "judgement" and "judgment", "organize" and "organise" are both right.
 */
import { isOneSlipApart } from './people.ts'

const list = `
abscence absence
accomodate accommodate
accomodation accommodation
accross across
acheive achieve
acheived achieved
acknowlege acknowledge
adequatly adequately
adjorned adjourned
adress address
adressed addressed
aggreed agreed
agreeed agreed
agreemnt agreement
ajourned adjourned
aknowledged acknowledged
allegaton allegation
ammend amend
ammended amended
ammendment amendment
ammendments amendments
anonymus anonymous
apologes apologies
appartment apartment
appologies apologies
apologys apologies
appoligies apologies
approriate appropriate
apporved approved
approvd approved
aproved approved
aproval approval
assesment assessment
assistence assistance
attendence attendance
attented attended
availble available
avaliable available
availible available
begining beginning
benificial beneficial
boundry boundary
budgetted budgeted
buisness business
busines business
calender calendar
carraige carriage
catagory category
cemetary cemetery
certian certain
chairmain chairman
charactor character
circluated circulated
circulted circulated
colaboration collaboration
comission commission
comitee committee
comittee committee
commitee committee
committe committee
commmittee committee
committment commitment
comparision comparison
complience compliance
concensus consensus
concil council
concious conscious
condem condemn
confirmd confirmed
consistant consistent
consulation consultation
consultaion consultation
controll control
convienient convenient
corperate corporate
correspondance correspondence
corrispondence correspondence
councilllor councillor
councillers councillors
counciller councillor
councellor councillor
councillior councillor
councl council
counil council
cuncil council
decison decision
decisons decisions
decribed described
defered deferred
defibrilator defibrillator
definately definitely
definatly definitely
delegaton delegation
desparate desperate
developement development
developements developments
diffrent different
dilemna dilemma
disapointed disappointed
disapointment disappointment
discusion discussion
discussd discussed
disscussed discussed
disscussion discussion
dissapointed disappointed
eligable eligible
embarass embarrass
embarassing embarrassing
emergancy emergency
enviroment environment
enviromental environmental
equiptment equipment
equipement equipment
existance existence
expences expenses
expendature expenditure
experiance experience
explaination explanation
explaned explained
extention extension
facilites facilities
familar familiar
feasability feasibility
febuary February
feburary February
finacial financial
finanical financial
forcast forecast
foward forward
foward forward
fullfil fulfil
fundng funding
goverment government
govenment government
govement government
govenors governors
govenor governor
grafitti graffiti
graffitti graffiti
greatful grateful
garantee guarantee
gaurantee guarantee
guidence guidance
harrassment harassment
headquaters headquarters
heigth height
highlited highlighted
imediate immediate
imediately immediately
immediatly immediately
implemention implementation
inconvienience inconvenience
independant independent
infomation information
infomed informed
infrastucture infrastructure
initative initiative
inital initial
insurence insurance
intrest interest
intrested interested
januray January
janurary January
knowlege knowledge
liase liaise
liased liaised
liasing liaising
liason liaison
liasion liaison
libary library
lisence licence
maintainance maintenance
maintainence maintenance
maintanence maintenance
maintenence maintenance
managment management
meetng meeting
meeeting meeting
memeber member
memebers members
minuites minutes
minuts minutes
miniutes minutes
miscelaneous miscellaneous
mischievious mischievous
monitering monitoring
morgage mortgage
neccessary necessary
necesary necessary
neccesary necessary
negociate negotiate
nieghbour neighbour
nieghbours neighbours
noticable noticeable
noticeing noticing
occassion occasion
occassions occasions
occured occurred
occuring occurring
occurence occurrence
occurrance occurrence
ommission omission
ommitted omitted
oportunity opportunity
opportuntiy opportunity
oppurtunity opportunity
orginal original
overun overrun
parrish parish
parliment parliament
permanant permanent
permited permitted
permision permission
personel personnel
persue pursue
posession possession
posible possible
practioner practitioner
preceeding preceding
prefered preferred
premisis premises
presense presence
priviledge privilege
priviledges privileges
probaly probably
proceedure procedure
procedings proceedings
proffesional professional
programe programme
propsal proposal
proposd proposed
propoed proposed
publically publicly
publicaly publicly
questionaire questionnaire
questionnare questionnaire
quorom quorum
quarum quorum
realy really
reccomend recommend
reccomended recommended
reccommend recommend
reccommended recommended
recieve receive
recieved received
recieving receiving
recieves receives
recomend recommend
recomended recommended
recomendation recommendation
recomendations recommendations
recommeded recommended
reciept receipt
reciepts receipts
reconcilation reconciliation
recived received
refered referred
refering referring
refrence reference
reguarding regarding
regading regarding
regaring regarding
regsiter register
relevent relevant
reminderd reminded
remuneraton remuneration
renumeration remuneration
repesentative representative
represenatives representatives
representitive representative
requirment requirement
requirments requirements
resloved resolved
resovled resolved
resolvd resolved
reslove resolve
responce response
responsability responsibility
responsable responsible
responsibilty responsibility
restaraunt restaurant
schedual schedule
scedule schedule
secconded seconded
secretery secretary
secretay secretary
secruity security
secuirty security
seperate separate
seperated separated
seperately separately
seperation separation
sepcial special
septmber September
setember September
sevices services
significent significant
signiture signature
similiar similar
sincerly sincerely
speach speech
speciffic specific
statment statement
stategy strategy
strenghten strengthen
subcommitee subcommittee
subsequentally subsequently
succesful successful
successfull successful
sufficent sufficient
suport support
surounding surrounding
suprise surprise
temperary temporary
temporay temporary
tendancy tendency
thier their
threshhold threshold
tommorow tomorrow
tommorrow tomorrow
transfered transferred
transfering transferring
trasport transport
truely truly
tuesady Tuesday
tusday Tuesday
twelth twelfth
unanamously unanimously
unaminously unanimously
unanimosly unanimously
unanimousley unanimously
unanimoulsy unanimously
unaninously unanimously
unecessary unnecessary
unfortunatly unfortunately
unneccessary unnecessary
untill until
vacency vacancy
vaccum vacuum
vehical vehicle
vehicals vehicles
vehichle vehicle
vilage village
visable visible
volunter volunteer
wednesay Wednesday
wensday Wednesday
wendesday Wednesday
wich which
writting writing
yeild yield
`

/** Lower-case misspelling → what is meant. */
export const misspellings: ReadonlyMap<string, string> = new Map(
  list
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string])
    .filter(([wrong, right]) => wrong !== right),
)

/** Long words of minutes that no other word is one letter away from: "Coucnillor", "unanimiously". */
const long = new Set(
  'councillor councillors unanimously recommendation recommendations correspondence accommodation approximately development environment government maintenance neighbourhood responsibility representative representatives infrastructure opportunity consultation organisation administration'.split(
    ' ',
  ),
)
const rightToo = new Set([
  'councilor',
  'councilors',
  'governments',
  'developments',
  'environments',
  'neighborhood',
  'organization',
  'organisations',
  'consultations',
  'consultative',
  'consolation',
  'responsibly',
])

/** What a word is a slip of; nothing where it is none, or could be another word. */
export function meantBy(word: string): string | undefined {
  const lower = word.toLowerCase()
  const known = misspellings.get(lower)
  if (known !== undefined || lower.length < 9 || long.has(lower) || rightToo.has(lower)) return known
  for (const right of long)
    if (right[0] === lower[0] && isOneSlipApart(lower, right) && `${right}s` !== lower && right !== `${lower}s`) return right
  return undefined
}
