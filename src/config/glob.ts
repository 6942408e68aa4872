/** Globs of a configuration: `**`, `*`, `?`, `{a,b}`. A glob without a slash holds in every folder. */

/** Whether a path, relative to the configuration's folder, matches one of the globs. */
export function matches(path: string, globs: string | string[] | undefined): boolean {
  if (globs === undefined) return false
  const plain = path.replace(/\\/g, '/')
  return [globs].flat().some((glob) => pattern(glob).test(plain))
}

const patterns = new Map<string, RegExp>()

function pattern(glob: string): RegExp {
  let made = patterns.get(glob)
  if (!made) {
    const whole = glob.replace(/^\.\//, '').replace(/\/$/, '/**')
    made = new RegExp(`^${translate(whole.includes('/') ? whole : `**/${whole}`)}$`)
    patterns.set(glob, made)
  }
  return made
}

function translate(glob: string): string {
  let braces = 0
  return glob.replace(/\*\*\/|\*\*|\*|\?|[{},]|[.+^$()|[\]\\]/g, (sign) => {
    if (sign === '**/') return '(?:[^/]+/)*'
    if (sign === '**') return '.*'
    if (sign === '*') return '[^/]*'
    if (sign === '?') return '[^/]'
    if (sign === '{') return ++braces ? '(?:' : ''
    if (sign === '}') return braces-- > 0 ? ')' : '\\}'
    if (sign === ',') return braces > 0 ? '|' : ','
    return `\\${sign}`
  })
}
