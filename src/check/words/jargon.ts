/** Words of councils and of trades that no dictionary has and that are one letter away from usual ones. */
export const jargon: ReadonlySet<string> = new Set(
  'annexe councilmember councilmembers councilperson cathaoirleach chathaoirleach gcathaoirleach focussed memoriam strim strimmer planings scalpings rephasing repointed landbank offroad useable equalities byelaws async cyber'.split(
    ' ',
  ),
)
