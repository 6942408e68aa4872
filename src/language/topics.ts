/**
 * What a sentence can be about, told by its words: one look for all the patterns that most sentences cannot match.
 *
 *     if (!speaksOf(sentence, 'seconding')) return undefined
 *
 * The look saves time and decides nothing: what a pattern matches holds a word of its topic (tests/topics.test.ts).
 */
import { type Topic, topicWords } from '../vocabulary/topics.ts'

/** The topics of each word: many a word is of several. */
const topicsOfWord = new Map<string, Topic[]>()
for (const [topic, words] of Object.entries(topicWords) as [Topic, string][])
  for (const word of words.split(' ')) {
    const known = topicsOfWord.get(word)
    if (known) known.push(topic)
    else topicsOfWord.set(word, [topic])
  }

/** The words as a tree of their letters. Place 0 is where no known word goes on, place 1 where each begins. */
const letters = 26
const begin = 1
const places = 2 + [...topicsOfWord.keys()].join('').length
const next = new Uint16Array(letters * places)
/** Topics of the words that end at a place, and of those that need not end there ("abst*"). */
const whole: (Topic[] | undefined)[] = new Array(places)
const stem: (Topic[] | undefined)[] = new Array(places)

let last = begin
for (const [word, topics] of topicsOfWord) {
  const isStem = word.endsWith('*')
  const end = isStem ? word.length - 1 : word.length
  let place = begin
  for (let i = 0; i < end; i++) {
    const at = place * letters + letterOf(word.charCodeAt(i))
    if (next[at] === 0) next[at] = ++last
    place = next[at] as number
  }
  if (isStem) stem[place] = topics
  else whole[place] = topics
}

/** 0 to 25, small and capital alike; anything else for other signs. */
function letterOf(code: number): number {
  return (code | 32) - 97
}

/** Topics of the texts met last: every extractor asks for the same ones, and several times for the one in hand. */
const lately = new Map<string, ReadonlySet<Topic>>()
const inHand: { text: string; topics: ReadonlySet<Topic> } = { text: '', topics: new Set() }

/** Whether a word of the topic stands in a text. */
export function speaksOf(text: string, topic: Topic): boolean {
  if (text !== inHand.text) {
    inHand.text = text
    inHand.topics = lately.get(text) ?? look(text)
  }
  return inHand.topics.has(topic)
}

function look(text: string): ReadonlySet<Topic> {
  if (lately.size > 4000) lately.clear()
  const topics = topicsOf(text)
  lately.set(text, topics)
  return topics
}

function topicsOf(text: string): ReadonlySet<Topic> {
  const found = new Set<Topic>()
  let place = begin
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    const letter = letterOf(code)
    if (letter >= 0 && letter < letters) {
      if (place === 0) continue
      place = next[place * letters + letter] as number
      const topics = stem[place]
      if (topics) for (const topic of topics) found.add(topic)
      continue
    }
    const figure = code >= 48 && code <= 57
    if (figure) found.add('number')
    // "ſ" and "K" are letters to a pattern that reads small and capital letters alike.
    if (code === 0x17f || code === 0x212a) return everything
    if (place > begin && !figure && code !== 95) for (const topic of whole[place] ?? []) found.add(topic)
    place = begin
  }
  return found
}

const everything: ReadonlySet<Topic> = new Set(Object.keys(topicWords) as Topic[])
