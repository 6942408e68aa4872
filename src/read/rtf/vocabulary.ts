/** The words of RTF that say what a group or a sign is. */

/** Groups with paragraphs of their own, and why those are furniture; '' is a text box. */
export const places = new Map(
  Object.entries({
    footnote: 'footnote',
    annotation: 'comment',
    header: 'page head',
    headerl: 'page head',
    headerr: 'page head',
    headerf: 'page head',
    footer: 'page foot',
    footerl: 'page foot',
    footerr: 'page foot',
    footerf: 'page foot',
    shptxt: '',
  }),
)

/** Groups without words of the document. */
export const wordless = new Set(
  (
    'colortbl info pict listtable listoverridetable revtbl rsidtbl fldinst bkmkstart bkmkend pn pnseclvl xe tc nonshppict shprslt ' +
    'objdata objclass objname filetbl atnid atnauthor atndate atnref ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn template ' +
    'stylerestrictions private passwordhash datafield formfield'
  ).split(' '),
)

/** Words that stand for a character. */
export const characters = new Map(
  Object.entries({
    tab: '\t',
    line: '\n',
    page: '\n',
    column: '\n',
    emdash: '—',
    endash: '–',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    bullet: '•',
    emspace: ' ',
    enspace: ' ',
    qmspace: ' ',
    '~': '\u00a0',
    _: '-',
    '-': '',
    '\\': '\\',
    '{': '{',
    '}': '}',
  }),
)
