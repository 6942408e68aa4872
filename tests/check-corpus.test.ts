// The real slips that check must find in the shared documents, and what it must be silent on.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkDocument } from '../src/check/document.ts'
import type { Finding } from '../src/check/finding.ts'
import { createChecker } from '../src/check/index.ts'
import { open, parse } from '../src/index.ts'

const shared = new URL('../../shared/', import.meta.url)
const present = existsSync(shared)
const check = (path: string) => findings(readFileSync(new URL(path, shared)), path)
const findings = async (content: Uint8Array | string, path: string): Promise<Finding[]> =>
  checkDocument(open(content, { path }), parse, createChecker())

describe.skipIf(!present)('real minutes (skipped where ../shared is absent)', () => {
  test.each([
    ['gold/seed-2.txt', 'doubled-words', 'Unexpected `That that`, expected `That`'],
    ['gold/seed-0.txt', 'confused-words', 'Unexpected `too`, expected `to`'],
    ['gold/stoke-ferry-2005-07.md', 'item-number-twice', 'Unexpected number `4` a second time, expected another number'],
    ['gold/stoke-ferry-2005-07.md', 'confused-words', 'Unexpected `affect`, expected `effect`'],
    [
      'corpus/pdf/nipissing-2023-04-18.pdf',
      'impossible-date',
      'Unexpected `April 180, 2023`, a date that does not exist, expected a day from 1 to 30',
    ],
    ['corpus/pdf/milburn-2019-11-12.pdf', 'agenda-filed-as-minutes', 'Unexpected agenda of a meeting to come, expected its minutes'],
    ['corpus/pdf/milburn-2017-05-02.pdf', 'item-number-sequence', 'Unexpected number `16.05.15`, expected `17.05.14`'],
    [
      'corpus/pdf/milburn-2019-01-08.pdf',
      'item-without-minutes',
      'Unexpected item `19.01.8. Public Participation` without minutes, expected what happened',
    ],
    ['corpus/markdown/limerick-06.md', 'confused-words', 'Unexpected `Pubic`, expected `Public`'],
    ['corpus/markdown/norfolk-parish-14.md', 'item-number-twice', 'Unexpected number `206/19` a second time, expected another number'],
  ])('%s: %s', async (path, rule, message) => {
    expect((await check(path)).filter((finding) => finding.rule === rule).map((finding) => finding.message)).toContain(message)
  })

  test('every list of names of the 13 recorded votes agrees with its figure, and one name less is seen', async () => {
    let lists = 0
    for (const path of ['gold/kent-council-2025-01-09.pdf', 'corpus/pdf/kent-council-2025-02-13.pdf']) {
      expect((await check(path)).filter(({ rule }) => rule?.startsWith('vote'))).toEqual([])
      const file = open(readFileSync(new URL(path, shared)), { path })
      const tree = await parse(file)
      const heard = () => {
        file.messages = []
        return createChecker()(tree, file).filter(({ ruleId }) => ruleId === 'vote-count').length
      }
      const motions = tree.children.flatMap((meeting) => meeting.children.flatMap((item) => item.motions))
      for (const motion of motions.filter(({ votes }) => votes.length > 0)) {
        for (const option of ['for', 'against', 'abstain'] as const) {
          const all = motion.votes
          const one = all.find((vote) => vote.option === option)
          lists++
          expect(all.filter((vote) => vote.option === option)).toHaveLength(motion[option] ?? -1)
          if (!one) continue
          motion.votes = all.filter((vote) => vote !== one)
          expect(heard(), `${option} without ${one.name}`).toBe(1)
          motion.votes = all
        }
      }
    }
    expect(lists).toBe(39)
  }, 120_000)
})
