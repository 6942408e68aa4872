/**
 * What on a page belongs to the web site and not to the minutes: menus, heads and feet of the page, cookie notices.
 *
 * Element names and roles say it outright. Class names only suggest it, so a region that is told by its class is
 * given back when it reads like prose; and no region holds across the page's main content.
 */

import { type Meaning, meaningOf } from '../moderngov/classes.ts'
import type { Attributes } from './events.ts'

/** A stretch of the page that is set aside, and why. */
export interface Region {
  reason: string
  /** Told by element or role; a class name only suggests. */
  sure: boolean
  /** The region that this one is in. */
  parent: Region | undefined
  chars: number
  linkChars: number
  /** Holds a heading of the first level. */
  titled: boolean
  /** "Signed … Chairman": a foot of minutes and not of a page. */
  signed: boolean
  released: boolean
}

const byElement = new Map(
  Object.entries({
    nav: 'navigation',
    menu: 'navigation',
    search: 'search',
    noscript: 'script notice',
    template: 'template',
    svg: 'picture',
    iframe: 'embedded page',
    object: 'embedded page',
    video: 'embedded media',
    audio: 'embedded media',
    canvas: 'picture',
  }),
)

const likelyByElement = new Map(Object.entries({ header: 'page head', footer: 'page foot', aside: 'sidebar', dialog: 'dialog' }))

const byRole = new Map(
  Object.entries({
    navigation: 'navigation',
    menu: 'navigation',
    menubar: 'navigation',
    search: 'search',
    toolbar: 'toolbar',
  }),
)

const likelyByRole = new Map(
  Object.entries({
    banner: 'page head',
    contentinfo: 'page foot',
    complementary: 'sidebar',
    dialog: 'dialog',
    alertdialog: 'dialog',
  }),
)

const byClassWord: [string, string][] = [
  ['navigation', 'nav navbar navigation breadcrumb breadcrumbs menu submenu mainmenu topmenu sitemap pagination pager'],
  ['cookie notice', 'cookie cookies cookiebanner cookiebar cookieconsent consent gdpr'],
  ['skip link', 'skip skiplink skiplinks skipnav skipto'],
  ['search', 'searchform searchbox sitesearch search'],
  ['page head', 'masthead siteheader'],
  ['page foot', 'footer sitefooter pagefooter colophon copyright'],
  ['sidebar', 'sidebar widget widgets leftcol rightcol'],
  ['share links', 'share sharing social socialmedia addthis sharethis addtoany'],
  ['not for print', 'noprint'],
]
const classWords = new Map(byClassWord.flatMap(([reason, words]) => words.split(' ').map((word) => [word, reason] as const)))

/** "has-sidebar", "no-footer", "content-with-menu": the class says how the content is laid out. */
const modifier = /^(?:has|no|with|without|is|content|main|body|article|page-with|layout|col)-/

/** Names of parts of the meeting's page, and not of the site's. */
const ofMeeting = /agenda|meeting|minutes|attendance/i

const titleId = /^consent-(?:agenda|calendar|docket|items?|applications?)\b/

/** What a class attribute or an id says and suggests. */
interface Names {
  /** A class of ModernGov. */
  meaning: Meaning | undefined
  /** A region to be set aside. */
  reason: string | undefined
  /** The page's content. */
  content: boolean
}

const unnamed: Names = { meaning: undefined, reason: undefined, content: false }
/** The same few stand on every page of a site. */
const known = new Map<string, Names>()

export function readNames(names: string | undefined): Names {
  if (names === undefined || names === '') return unnamed
  let found = known.get(names)
  if (found) return found
  found = { ...unnamed }
  for (const name of names.split(/\s+/)) {
    const plain = name.toLowerCase().replace(/[^a-z]/g, '')
    found.meaning ??= meaningOf(name)
    if (content.has(plain)) found.content = true
    if (modifier.test(name.toLowerCase())) continue
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
    found.reason ??= words.map((word) => classWords.get(word)).find((one) => one !== undefined) ?? classWords.get(plain)
  }
  // The bound is for pages that invent a name for every element.
  if (known.size > 5000) known.clear()
  known.set(names, found)
  return found
}

/** The region that an element opens, if it is one. */
export function regionOf(name: string, given: Attributes, inContent: boolean): { reason: string; sure: boolean } | undefined {
  const { role } = given
  const sure = byElement.get(name) ?? (role === undefined ? undefined : byRole.get(role))
  if (sure !== undefined) return { reason: sure, sure: true }
  if (name === 'main' || name === 'article' || name === 'body' || name === 'html') return undefined
  // Within the content, a header is a heading's frame and a footer its date; "header.AgendaHeader" is the meeting's.
  const own = (inContent && name !== 'dialog') || ofMeeting.test(given.class ?? '') || ofMeeting.test(given.id ?? '')
  const byName = own ? undefined : likelyByElement.get(name)
  const likely = byName ?? (role === undefined ? undefined : likelyByRole.get(role))
  if (likely !== undefined) return { reason: likely, sure: false }
  if (given.hidden !== undefined) return { reason: 'hidden', sure: false }
  // "<h3 id="share-of-costs">", "<section id="consent-agenda">": ids that programs make of titles.
  const ofTitle = /^h[1-6]$/.test(name) || (name === 'section' && titleId.test(given.id ?? ''))
  const reason = readNames(given.class).reason ?? (ofTitle ? undefined : readNames(given.id).reason)
  return reason === undefined ? undefined : { reason, sure: false }
}

export function openRegion(found: { reason: string; sure: boolean }, parent: Region | undefined): Region | undefined {
  // One suggestion within another, or anything within a certain region, adds nothing.
  if (parent && (parent.sure || !found.sure)) return undefined
  return { reason: found.reason, sure: found.sure, parent, chars: 0, linkChars: 0, titled: false, signed: false, released: false }
}

const signature = /\b(?:signed|chair(?:man|person)?\s?[.:…_]|meeting (?:closed|ended|concluded)|clerk to the council)\b/i

/** Counts what a region holds. */
export function countWords(region: Region, words: string, linkChars: number, isTitle: boolean): void {
  region.chars += words.length
  region.linkChars += linkChars
  if (isTitle) region.titled = true
  if (!region.signed && region.reason === 'page foot' && signature.test(words)) region.signed = true
  if (region.parent) countWords(region.parent, words, linkChars, isTitle)
}

/** At a region's end: is it what its element or class suggested, or is it text? */
export function closeRegion(region: Region): void {
  if (region.sure) return
  const links = region.chars === 0 ? 1 : region.linkChars / region.chars
  const prose = region.chars > 600 && links < 0.3
  const heading = region.reason === 'page head' && region.titled && links < 0.4
  region.released = prose || heading || region.signed
}

/** Why words are set aside, or undefined where they are part of the page's content. */
export function reasonFor(region: Region | undefined): string | undefined {
  for (let at = region; at; at = at.parent) if (!at.released) return at.reason
  return undefined
}

const content = new Set('content main maincontent primary entrycontent pagecontent mainbody contentarea'.split(' '))

/**
 * How strongly an element says that it is the page's main content: 2 `<main>`, 1 an article or a name that suggests
 * it; 0 not at all. (3 is ModernGov's own.)
 */
export function contentRank(name: string, attributes: Attributes): number {
  if (name === 'main' || attributes.role === 'main') return 2
  if (name === 'article') return 1
  if (name !== 'div' && name !== 'section' && name !== 'td') return 0
  return readNames(attributes.class).content || readNames(attributes.id).content ? 1 : 0
}
