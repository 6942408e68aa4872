/** An item as a record, with its papers and all that was said, moved, decided, declared and left to do under it. */
import { printed } from '../account.ts'
import type { Action, Block, Clause, Contribution, Decision, Interest, Item, Motion, Paper, Vote } from '../tree.ts'
import { blockRecord, type Locate } from './block.ts'
import type {
  ActionRecord,
  ClauseRecord,
  ContributionRecord,
  DecisionRecord,
  DocumentLinkRecord,
  InterestRecord,
  ItemRecord,
  MotionRecord,
  VoteRecord,
} from './schema.ts'

export function itemRecord(item: Item, id: string, order: number, outOfOrder: boolean, locate: Locate): ItemRecord {
  const blockIds = new Map<Block, string>()
  item.lines.forEach((line, i) => {
    blockIds.set(line.block, `${id}.b${i + 1}`)
  })
  const decisionOf = new Map<Block, string>()
  item.decisions.forEach((decision, i) => {
    for (const block of decision.blocks) decisionOf.set(block, `${id}.d${i + 1}`)
  })
  const purpose = item.lines.filter((line) => line.part === 'purpose').map((line) => printed(line.block))
  return {
    id,
    order,
    taken_order: outOfOrder ? order : null,
    level: item.level,
    number: item.number ?? null,
    agenda_number: item.agendaNumber ?? null,
    title: item.title ?? null,
    purpose: purpose.length > 0 ? purpose.join(' ') : null,
    documents: item.papers.map((paper) => documentRecord(paper, locate)),
    has_minutes: item.hasMinutes,
    truncated: item.truncated,
    exempt: item.exempt,
    blocks: item.lines.map((line) =>
      blockRecord(line.block, line.part, blockIds.get(line.block) as string, decisionOf.get(line.block) ?? null, locate),
    ),
    contributions: item.contributions.map((found, i) => contributionRecord(found, `${id}.s${i + 1}`, i + 1, blockIds, locate)),
    decisions: item.decisions.map((found, i) => decisionRecord(found, `${id}.d${i + 1}`, i + 1, locate)),
    motions: item.motions.map((found, i) => motionRecord(found, `${id}.v${i + 1}`, i + 1, locate)),
    interests: item.interests.map((found, i) => interestRecord(found, `${id}.n${i + 1}`, locate)),
    actions: item.actions.map((found, i) => actionRecord(found, `${id}.x${i + 1}`, locate)),
    position: locate(item.at),
  }
}

function documentRecord(paper: Paper, locate: Locate): DocumentLinkRecord {
  return {
    title: paper.title,
    format: paper.format ?? null,
    size: paper.size ?? null,
    url: paper.url ?? null,
    position: locate(paper.at),
  }
}

function contributionRecord(
  found: Contribution,
  id: string,
  order: number,
  blockIds: Map<Block, string>,
  locate: Locate,
): ContributionRecord {
  return {
    id,
    order,
    speaker_printed: found.printed,
    speaker: found.speaker,
    speaker_kind: found.kind,
    certainty: found.certainty,
    reason: found.reason ?? null,
    verb: found.verb,
    sentence: found.sentence,
    text: found.text,
    bullet_ids: found.bullets.flatMap((bullet) => blockIds.get(bullet) ?? []),
    in_reply_to: found.inReplyTo ?? null,
    by: found.by,
    position: locate(found.at),
  }
}

function decisionRecord(found: Decision, id: string, order: number, locate: Locate): DecisionRecord {
  return {
    id,
    order,
    kind: found.kind,
    label: found.label ?? null,
    unanimous: found.unanimous ?? null,
    lead_in: found.leadIn ?? null,
    reasons: found.reasons,
    alternatives: found.alternatives,
    clauses: found.clauses.map((clause, i) => clauseRecord(clause, `${id}.c${i + 1}`, locate)),
    repeated_at: found.repeatedAt ? locate(found.repeatedAt) : null,
    inferred: found.implied ?? [],
    by: found.by,
    position: locate(found.at),
  }
}

function clauseRecord(found: Clause, id: string, locate: Locate): ClauseRecord {
  return {
    id,
    label: found.label ?? null,
    text: found.text,
    clauses: found.children.map((child, i) => clauseRecord(child, `${id}.${i + 1}`, locate)),
    position: locate(found.at),
  }
}

function motionRecord(found: Motion, id: string, order: number, locate: Locate): MotionRecord {
  return {
    id,
    order,
    kind: found.kind,
    text: found.text ?? null,
    mover: found.mover ?? null,
    seconder: found.seconder ?? null,
    result: found.result ?? null,
    for: found.for ?? null,
    against: found.against ?? null,
    abstain: found.abstain ?? null,
    unanimous: found.unanimous ?? null,
    votes: found.votes.map((vote, i) => voteRecord(vote, `${id}.${i + 1}`, locate)),
    inferred: found.implied ?? [],
    by: found.by,
    position: locate(found.at),
  }
}

function voteRecord(found: Vote, id: string, locate: Locate): VoteRecord {
  return { id, option: found.option, option_printed: found.printed, voter: found.name, position: locate(found.at) }
}

function interestRecord(found: Interest, id: string, locate: Locate): InterestRecord {
  return {
    id,
    member: found.member,
    kind: found.kind ?? null,
    nature: found.nature ?? null,
    item: found.item ?? null,
    left_room: found.leftRoom ?? null,
    by: found.by,
    position: locate(found.at),
  }
}

function actionRecord(found: Action, id: string, locate: Locate): ActionRecord {
  return { id, text: found.text, owner: found.owner ?? null, deadline: found.deadline ?? null, by: found.by, position: locate(found.at) }
}
