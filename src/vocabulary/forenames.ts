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
