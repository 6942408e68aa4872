/** Forenames that people in English minutes go by most: who is listed as “Tony” and “Sue” is listed by these. Data only. */

export const forenames: ReadonlySet<string> = new Set(
  (
    'alan alice andrew angela ann anna anne barbara ben bill bob brian carol caroline cath catherine charles chris christine claire clare colin dan dave david ' +
    'deborah diana diane don doug elizabeth ellen emily emma fiona frank fred gail gary geoff george gill gordon graham heather helen hugh ian jack jackie james ' +
    'jan jane janet jean jeff jenny jill jim jo joan joanne joe john jon judith judy julia julie karen kate kath kathy katy keith ken kevin laura lesley linda liz ' +
    'louise lucy lynn malcolm margaret maria mark martin mary matt maureen megan melissa michael mick mike nancy neil nick nigel norman pam pat patricia paul ' +
    'pauline penny peter phil rachel ray rebecca richard rob robert robin roger ron rose ruth sally sam sandra sara sarah sheila simon stephen steve stuart sue ' +
    'susan tim tina tom tony valerie vera vicky wendy'
  ).split(' '),
)

/** Forenames that one person goes by, where they do not begin alike. */
export const shortForms: readonly string[][] = [
  'robert rob bob bobby robbie'.split(' '),
  'william will bill billy'.split(' '),
  'james jim jimmy jamie'.split(' '),
  'richard rick dick rich'.split(' '),
  'edward ed eddie ted ned'.split(' '),
  'elizabeth liz lizzie beth betty eliza libby'.split(' '),
  'margaret meg peggy maggie'.split(' '),
  'anthony tony'.split(' '),
  'henry harry hank'.split(' '),
  'john jack johnny'.split(' '),
  'charles charlie chuck'.split(' '),
  'catherine katherine kathryn cathy kathy kate'.split(' '),
  'mary molly polly'.split(' '),
  'sarah sally'.split(' '),
  'rebecca becky'.split(' '),
  'alexander alex sandy'.split(' '),
  'stephen steven steve'.split(' '),
  'michael micheal mike mick'.split(' '),
  'patrick paddy pat'.split(' '),
  'ronald ron'.split(' '),
]
