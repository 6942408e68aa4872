/** What counts as the words of a Word file: changes accepted, boxes, notes, fields, hidden text, signs. */
import { describe, expect, test } from 'vitest'
import { docx, p, r } from './docx/make.ts'
import { at, furniture, seen } from './docx/read.ts'

const lines = async (body: string) => (await seen(docx({ body }))).lines

describe('tracked changes are taken as accepted', () => {
  const author = 'w:id="1" w:author="Clerk" w:date="2030-06-11T10:00:00Z"'
  const deleted = (text: string) => `<w:del ${author}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`

  test('inserted words stay, deleted words go', async () => {
    const body = p(`${r('The Committee ')}<w:ins ${author}>${r('warmly ')}</w:ins>${deleted('coldly ')}${r('thanked the Clerk.')}`)
    expect(await lines(body)).toEqual(['The Committee warmly thanked the Clerk.'])
  })

  test('moved words stand where they were moved to', async () => {
    const body =
      p(`<w:moveFrom ${author}>${r('Any other business')}</w:moveFrom>`, `<w:rPr><w:moveFrom ${author}/></w:rPr>`) +
      p('Apologies') +
      p(`<w:moveTo ${author}>${r('Any other business')}</w:moveTo>`)
    expect(await lines(body)).toEqual(['Apologies', 'Any other business'])
  })

  test('a paragraph whose end is deleted goes on in the next', async () => {
    const body = p('The Clerk ', `<w:rPr><w:del ${author}/></w:rPr>`) + p('reported.') + p('End')
    expect(await lines(body)).toEqual(['The Clerk reported.', 'End'])
  })

  test('the words of a deleted end at the end of the document stay', async () => {
    expect(await lines(p('Last words', `<w:rPr><w:del ${author}/></w:rPr>`))).toEqual(['Last words'])
  })

  test('a deleted row goes', async () => {
    const row = (text: string, properties = '') => `<w:tr>${properties}<w:tc>${p(text)}</w:tc><w:tc>${p('Chair')}</w:tc></w:tr>`
    const body = `<w:tbl>${row('A Alder')}${row('B Birch', `<w:trPr><w:del ${author}/></w:trPr>`)}${row('C Cedar')}</w:tbl>`
    expect(await lines(body)).toEqual(['A Alder | Chair', 'C Cedar | Chair'])
  })

  test('properties from before a change are not read', async () => {
    const before = `<w:pPrChange ${author}><w:pPr><w:pStyle w:val="Heading1"/><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>`
    const bold = `<w:rPr><w:rPrChange ${author}><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange></w:rPr>`
    const { blocks } = await seen(docx({ body: `<w:p><w:pPr>${before}</w:pPr><w:r>${bold}<w:t>Plain</w:t></w:r></w:p>` }))
    expect(blocks).toEqual([{ type: 'paragraph', depth: 0, value: 'Plain', at: { start: 0, end: 5 } }])
  })
})

describe('text boxes', () => {
  const content = `<w:txbxContent>${p('DRAFT for comment')}${p('Not yet approved')}</w:txbxContent>`
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

  test('come once, after the paragraph they are anchored in', async () => {
    expect(await lines(p(`${r('Minutes of ')}${box}${r('the Parks Committee')}`) + p('Present'))).toEqual([
      'Minutes of the Parks Committee',
      'DRAFT for comment',
      'Not yet approved',
      'Present',
    ])
  })

  test('of the old kind come too', async () => {
    expect(await lines(p(`<w:r><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></w:r>`))).toEqual([
      'DRAFT for comment',
      'Not yet approved',
    ])
  })

  test('a fallback counts where nothing else is offered', async () => {
    const body = p(
      `<w:r><mc:AlternateContent><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    )
    expect(await lines(body)).toEqual(['DRAFT for comment', 'Not yet approved'])
  })
})

describe('around the text', () => {
  test('footnotes, endnotes and comments are kept apart, with their number', async () => {
    const separator = `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>`
    const { blocks, lines } = await seen(
      docx({
        body: p(
          `${r('The grant was agreed')}<w:r><w:footnoteReference w:id="1"/></w:r>${r('.')}<w:r><w:commentReference w:id="0"/><w:endnoteReference w:id="1"/></w:r>`,
        ),
        footnotes: `${separator}<w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${r(' From the lake fund.')}`)}</w:footnote>`,
        endnotes: `<w:endnote w:id="1">${p('See the report.')}</w:endnote>`,
        comments: `<w:comment w:id="0" w:author="Clerk">${p('Check the sum.')}</w:comment>`,
      }),
    )
    expect(lines).toEqual(['The grant was agreed.'])
    expect(furniture(blocks)).toEqual(['footnote: 1 From the lake fund.', 'endnote: 1 See the report.', 'comment: Check the sum.'])
  })

  test('heads and feet are furniture, each text once; a watermark too', async () => {
    const watermark = '<w:p><w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r></w:p>'
    const { blocks } = await seen(
      docx({ body: p('Present'), header: p('Larkmere Town Council') + p('Larkmere Town Council') + watermark, footer: p('Page 1 of 3') }),
    )
    expect(furniture(blocks)).toEqual(['watermark: DRAFT', 'page head: Larkmere Town Council', 'page foot: Page 1 of 3'])
  })

  test('page numbers that were typed into the text are furniture', async () => {
    const { blocks, lines } = await seen(docx({ body: p('Signed') + p('Page 2 of 3') + p('Next') }))
    expect(lines).toEqual(['Signed', 'Next'])
    expect(furniture(blocks)).toEqual(['page number: Page 2 of 3'])
  })

  test('a table of contents is furniture', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    const { blocks, lines } = await seen(
      docx({ styles, body: p(`${r('Apologies')}<w:r><w:tab/></w:r>${r('2')}`, '<w:pStyle w:val="TOC1"/>') + p('Apologies') }),
    )
    expect(lines).toEqual(['Apologies'])
    expect(furniture(blocks)).toEqual(['contents: Apologies 2'])
  })

  test('hidden words are kept, but not as words of the minutes', async () => {
    const { blocks, lines } = await seen(docx({ body: p(`${r('The Committee agreed.')}${r('Check with A.', '<w:vanish/>')}`) }))
    expect(lines).toEqual(['The Committee agreed.'])
    expect(furniture(blocks)).toEqual(['hidden text: Check with A.'])
  })
})

describe('in the text', () => {
  test('fields give their result, not their instructions', async () => {
    const field = (instruction: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const body = p(
      `${r('Page ')}${field('PAGE', r('7'))}${r(', ')}<w:fldSimple w:instr="DATE">${r('11 June 2030')}</w:fldSimple>${r(' at ')}${field('IF x', field('REF y', r('the Boathouse')))}`,
    )
    expect(await lines(body)).toEqual(['Page 7, 11 June 2030 at the Boathouse'])
  })

  test('a field whose end is missing costs its own paragraph nothing after it', async () => {
    const broken = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>'
    expect(await lines(p(`${r('Before')}${broken}`) + p('After'))).toEqual(['Before', 'After'])
  })

  test('links, content controls and smart tags are passed through', async () => {
    const control = `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:alias w:val="Date"/></w:sdtPr><w:sdtContent>${r('11 June')}</w:sdtContent></w:sdt>`
    const body = p(
      `${control}<w:hyperlink r:id="x">${r(' the report')}</w:hyperlink><w:smartTag w:element="place">${r(' in Larkmere')}</w:smartTag>`,
    )
    const block = `<w:sdt><w:sdtPr/><w:sdtContent>${p('A whole paragraph')}</w:sdtContent></w:sdt>`
    expect(await lines(body + block)).toEqual(['11 June the report in Larkmere', 'A whole paragraph'])
  })

  test('tabs, hyphens and spaces', async () => {
    const body = p(
      `${r('A')}<w:r><w:tab/></w:r>${r('B')}<w:r><w:noBreakHyphen/></w:r>${r('C')}<w:r><w:softHyphen/></w:r>${r('D\u00a0\u00a0 E\u00adF')}`,
    )
    const result = await seen(docx({ body }))
    expect(result.blocks[0]?.value).toBe('A B-CD EF')
    expect(at(result, result.blocks[0])).toBe('A\tB-CD EF')
  })

  test('signs of picture fonts', async () => {
    const body = p(`<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${r(' agreed ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>`)
    expect(await lines(body)).toEqual(['✓ agreed ≥'])
  })

  test('fonts and styles under names that JavaScript knows otherwise', async () => {
    const sym = '<w:r><w:rPr><w:rStyle w:val="constructor"/></w:rPr><w:sym w:font="constructor" w:char="F0B7"/></w:r>'
    expect(await lines(p(`${sym}${r('A')}`, '<w:pStyle w:val="__proto__"/>'))).toEqual(['• A'])
  })

  test('capitals by format stay as typed', async () => {
    expect(await lines(p(r('Apologies for absence', '<w:caps/>')))).toEqual(['Apologies for absence'])
  })

  test('words of formulas', async () => {
    expect(
      await lines(
        '<w:p xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>',
      ),
    ).toEqual(['a+b'])
  })
})

describe('bold', () => {
  const bold = async (body: string, styles?: string) =>
    (await seen(docx({ body, ...(styles === undefined ? {} : { styles }) }))).blocks.map((block) => block.bold ?? false)

  test('is the whole paragraph, whatever its spaces and stops are set in', async () => {
    const b = '<w:b/>'
    expect(
      await bold(p(`${r('Apologies', b)}${r(' ')}${r('for absence', b)}${r('.')}`) + p(`${r('Apologies', b)}${r(' were received')}`)),
    ).toEqual([true, false])
  })

  test('counts an underlined line as well, but no link', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>'
    expect(
      await bold(p(r('Apologies', '<w:u w:val="single"/>')) + p(r('council.example', '<w:rStyle w:val="Hyperlink"/>')), styles),
    ).toEqual([true, false])
  })

  test('by style, taken back by a direct setting or by bold upon bold', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="T"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
    const t = '<w:pStyle w:val="T"/>'
    expect(
      await bold(
        p('x', t) + p(r('x', '<w:b w:val="0"/>'), t) + p(r('x', '<w:rStyle w:val="S"/>'), t) + p(r('x', '<w:rStyle w:val="S"/>')),
        styles,
      ),
    ).toEqual([true, false, false, true])
  })

  test('words before the plain text of a paragraph are its lead', async () => {
    const { blocks } = await seen(docx({ body: p(`${r('Apologies', '<w:b/>')}${r(' were received from Councillor Elm.')}`) }))
    expect(blocks[0]?.data).toEqual({ lead: 'Apologies' })
  })
})

describe('headings', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="ItemTitle"><w:name w:val="Item title"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="ItemTitle"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'

  test('by style, by a style based on one, by outline level', async () => {
    const body =
      ['Title', 'berschrift2', 'ItemTitle', 'Own'].map((id) => p('Words', `<w:pStyle w:val="${id}"/>`)).join('') +
      p('Words', '<w:outlineLvl w:val="3"/>') +
      p('Words', '<w:pStyle w:val="Own"/><w:outlineLvl w:val="9"/>')
    expect((await seen(docx({ styles, body }))).blocks.map((block) => `${block.type} ${block.depth}`)).toEqual([
      'heading 1',
      'heading 2',
      'heading 3',
      'heading 3',
      'heading 4',
      'paragraph 0',
    ])
  })

  test('a paragraph of prose in a heading style is none', async () => {
    const prose = 'The Committee considered a report on the state of the jetty and the boathouse. '.repeat(4)
    expect((await seen(docx({ styles, body: p(prose, '<w:pStyle w:val="Own"/>') }))).blocks[0]?.type).toBe('paragraph')
  })
})

describe('other producers', () => {
  test('other prefixes, and the strict form of the standard', async () => {
    const bytes = docx({ body: p('Apologies') })
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate')
    const parts = unzipSync(bytes)
    const xml = strFromU8(parts['word/document.xml'] as Uint8Array)
    const changed = {
      ns0: xml.replaceAll('<w:', '<ns0:').replaceAll('</w:', '</ns0:').replaceAll(' w:', ' ns0:').replace('xmlns:w=', 'xmlns:ns0='),
      none: xml.replaceAll('<w:', '<').replaceAll('</w:', '</').replace('xmlns:w=', 'xmlns='),
      strict: xml.replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      ),
    }
    for (const document of Object.values(changed)) {
      parts['word/document.xml'] = strToU8(document)
      expect((await seen(zipSync(parts))).lines).toEqual(['Apologies'])
    }
  })

  test('UTF-16, CDATA and character references', async () => {
    const { unzipSync, zipSync } = await import('fflate')
    const parts = unzipSync(
      docx({
        body: p(
          'Caf&#xe9; &amp; &lt;tea&gt; &#8211; <w:r><w:t><![CDATA[a<b]]></w:t></w:r>'.replace(/^([^<]*)/, '<w:r><w:t>$1</w:t></w:r>'),
        ),
      }),
    )
    const xml = Buffer.from(parts['word/document.xml'] as Uint8Array).toString('utf8')
    parts['word/document.xml'] = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')])
    expect((await seen(zipSync(parts))).lines).toEqual(['Café & <tea> – a<b'])
  })
})
