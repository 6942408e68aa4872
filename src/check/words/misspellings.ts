/**
 * Misspellings that occur in minutes, and what is meant. Only words that no dictionary has, in any country's English:
 * "judgement" and "judgment", "organize" and "organise" are both right. Most slips of one letter need not stand here (slips.ts): short
 * words do, which with a capital could be names, and those that are as near to another word.
 */
import { isOfMinutes } from './minutes-words.ts'
import { slipOfMinutes } from './slips.ts'

const list = `
accessable accessible
accomadate accommodate
accross across
acheive achieve
acomodate accommodate
activitys activities
adn and
advertisments advertisements
agend agenda
aggreed agreed
agneda agenda
agred agreed
agreeed agreed
agressive aggressive
agust August
allegaton allegation
alot a lot
ammend amend
andd and
andthe and the
angenda agenda
annd and
anonymus anonymous
anual annual
apirl April
apologys apologies
appartment apartment
appoligies apologies
approvd approved
arpil April
atleast at least
attented attended
atthe at the
authoritys authorities
basicly basically
behavoir behaviour
boundarys boundaries
brige bridge
budgetted budgeted
budjet budget
buget budget
burglery burglary
bythe by the
calender calendar
carraige carriage
catchement catchment
cementry cemetery
cemeterys cemeteries
chairmain chairman
chairmam chairman
charitys charities
cheif chief
cheqe cheque
cheqeu cheque
comitee committee
comming coming
communitys communities
companys companies
compensaton compensation
concious conscious
condem condemn
confirmd confirmed
congradulate congratulate
consious conscious
consultion consultation
contracter contractor
convienient convenient
convinient convenient
corespondance correspondence
correspondance correspondence
coud could
couldnt couldn’t
councllors councillors
countys counties
custormer customer
defibilator defibrillator
defibrulator defibrillator
defibulator defibrillator
definatly definitely
defribillator defibrillator
defribulator defibrillator
deliberator defibrillator
desparate desperate
didnt didn’t
difficultys difficulties
dilemna dilemma
disatisfied dissatisfied
discussd discussed
dissapointed disappointed
doesnt doesn’t
dont don’t
eachother each other
electrity electricity
embarass embarrass
embarassing embarrassing
enquiery enquiry
enquirys enquiries
equiped equipped
exenditures expenditures
explict explicit
extreem extreme
facilitys facilities
familar familiar
familys families
feeback feedback
ffor for
finace finance
forcast forecast
forthe for the
fourty forty
fromthe from the
fufil fulfil
fullfil fulfil
gaurd guard
gaurds guards
govement government
govenor governor
grafitti graffiti
grasscutting grass cutting
greatful grateful
greived grieved
grievence grievance
hardwork hard work
harrassment harassment
hasnt hasn’t
headquaters headquarters
hedgrows hedgerows
heigth height
hieght height
highlited highlighted
hte the
implemention implementation
incase in case
inconvienience inconvenience
infact in fact
infomed informed
inquirys inquiries
inthe in the
irrelevent irrelevant
isnt isn’t
knowlegable knowledgeable
labratory laboratory
liase liaise
liased liaised
librarys libraries
licencing licensing
litle little
lorrys lorries
maintainance maintenance
maintainence maintenance
maintance maintenance
maintanence maintenance
managable manageable
manageing managing
memeber member
memorandom memorandum
minuts minutes
miscelaneous miscellaneous
mischievious mischievous
morgage mortgage
morover moreover
museam museum
musuem museum
neccesary necessary
neccesity necessity
negociate negotiate
neigborhood neighborhood
newletter newsletter
noteing noting
noticable noticeable
noticably noticeably
noticeing noticing
obsure obscure
occasionaly occasionally
occassionally occasionally
occurance occurrence
occurances occurrences
occuring occurring
ofthe of the
ommission omission
ommit omit
onthe on the
opportunitys opportunities
optomistic optimistic
organsed organised
organsing organising
overgown overgrown
overun overrun
parliment parliament
parrish parish
partys parties
pathole pothole
pavillions pavilions
permenant permanent
permenantly permanently
persue pursue
persued pursued
persuing pursuing
policys policies
posession possession
practioner practitioner
preceeding preceding
presense presence
presept precept
priviledges privileges
proffesional professional
propertys properties
proposd proposed
propsal proposal
propsed proposed
publically publicly
quarum quorum
querys queries
quorom quorum
realy really
reccomend recommend
reccomended recommended
recieves receives
referal referral
regading regarding
reguarding regarding
relection re-election
relections re-elections
religous religious
remuneraton remuneration
renumeration remuneration
resevoir reservoir
resolvd resolved
responsable responsible
responsibilitys responsibilities
restaraunt restaurant
resurfaceing resurfacing
retreive retrieve
retreived retrieved
reveiw review
rythm rhythm
saftey safety
safty safety
scedule schedule
schedual schedule
seconed seconded
seperated separated
seperation separation
shold should
shoud should
shouldnt shouldn’t
signiatures signatures
signitures signatures
sincerly sincerely
speach speech
sponsered sponsored
streetlighing street lighting
strenghten strengthen
subcomittee subcommittee
subcommitee subcommittee
subsequentally subsequently
suceed succeed
suply supply
suprise surprise
suveyor surveyor
suveyors surveyors
sympathys sympathies
taht that
tarmaced tarmacked
teh the
tempory temporary
tendancy tendency
thatthe that the
thier their
thiese these
thr the
threatend threatened
thsi this
thusday Thursday
tommorow tomorrow
tothe to the
transfering transferring
truely truly
tthe the
twelth twelfth
unaminous unanimous
unaminously unanimously
unanimus unanimous
unecessary unnecessary
unneccessary unnecessary
untill until
updtae update
usefull useful
utilitys utilities
vacancys vacancies
vaccum vacuum
vacent vacant
vehical vehicle
vehicals vehicles
verbaly verbally
vicechair vice-chair
vicechairman vice-chairman
vicepresident vice-president
wasnt wasn’t
wensday Wednesday
whcih which
wich which
wierd weird
wiht with
witheld withheld
withh with
withold withhold
withthe with the
woud would
wouldnt wouldn’t
yeild yield
zonning zoning
`

/** Lower-case misspelling → what is meant. */
export const misspellings: ReadonlyMap<string, string> = new Map(
  list
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const)
    .filter(([wrong, right]) => wrong !== right),
)

/** What a word is a slip of; nothing where it is none, or could be another word. */
export function meantBy(word: string): string | undefined {
  const lower = word.toLowerCase()
  return misspellings.get(lower) ?? withoutTreble(lower) ?? withEnding(lower) ?? slipOfMinutes(lower)
}

/** "emptyed", "carryed": behind a consonant the y becomes an i. */
function withEnding(word: string): string | undefined {
  // "volunteerd"
  if (/^[a-z]{6,}[lnrt]d$/.test(word) && isOfMinutes(word.slice(0, -1))) return `${word.slice(0, -1)}ed`
  return /^[a-z]{2,}[b-df-hj-np-tvwxz]yed$/.test(word) ? `${word.slice(0, -3)}ied` : undefined
}

/** "passsed", "callls": no word has one letter three times. */
function withoutTreble(word: string): string | undefined {
  // "crossschool": two words that lost their hyphen.
  const [, first, second] = /^(cross|press|class|grass|glass|express)(s[a-z]{3,})$/.exec(word) ?? []
  if (first) return `${first}-${second}`
  // Vowels are drawn out on purpose or are a sample of letters: "noooo", "aabaaaaa".
  return word.length > 4 && /([b-df-hj-np-tv-z])\1\1(?!\1)/.test(word) && /[aeiou]/.test(word) && !word.startsWith('www')
    ? word.replace(/([a-z])\1\1/, '$1$1')
    : undefined
}
