// Records → the gold shape (../shared/gold/FORMAT.md): the smallest thing that can be compared between parsers.
// Nothing is decided here: only fields renamed and trees flattened.

export function goldShape(document) {
  return { documentType: document.document_type.replace('_', '-'), meetings: document.meetings.map(meetingShape) }
}

function meetingShape(meeting) {
  return {
    committee: meeting.committee,
    date: meeting.date,
    startTime: meeting.start_time,
    venue: meeting.venue,
    contact: meeting.contact,
    attendance: meeting.attendance.map(({ name, status }) => ({ name, status })),
    items: meeting.items.map(itemShape),
  }
}

function itemShape(item) {
  return {
    number: item.number,
    title: item.title,
    purpose: item.purpose,
    documents: item.documents.map((document) => document.title),
    hasMinutes: item.has_minutes,
    truncated: item.truncated,
    // Clauses of a decision are not bullets, also where they carry bullet marks.
    bullets: item.blocks
      .filter((block) => block.type === 'bullet' && block.part === 'minutes' && !block.decision_id)
      .map((block) => block.text),
    contributions: item.contributions.map((contribution) => ({
      printed: contribution.speaker_printed,
      speaker: contribution.speaker,
      starts: contribution.sentence.split(/\s+/).slice(0, 8).join(' '),
      bullets: contribution.bullet_ids.length,
    })),
    decisions: item.decisions.map((decision) => ({ kind: decision.kind, clauses: flatClauses(decision.clauses) })),
    motions: item.motions.map((motion) => ({
      mover: motion.mover,
      seconder: motion.seconder,
      result: motion.result,
      for: motion.for,
      against: motion.against,
      abstain: motion.abstain,
    })),
    interests: item.interests.map((interest) => ({
      member: interest.member,
      interest: [interest.kind, interest.nature].filter(Boolean).join(': ') || null,
    })),
  }
}

/** Nested parts are clauses of their own, in printed order. */
function flatClauses(clauses) {
  return clauses.flatMap((clause) => [...(clause.text ? [{ label: clause.label, text: clause.text }] : []), ...flatClauses(clause.clauses)])
}
