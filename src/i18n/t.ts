/** The words of the interface: looked up by key, with `{places}` filled in. */
import type { Language } from '../domain/ids.ts'
import { en } from './strings/en.ts'

export type StringKey = keyof typeof en
export type Strings = Readonly<Record<StringKey, string>>

/** By language; English is the key type, so a language that lacks a string does not compile. */
const strings: Readonly<Record<string, Strings>> = { en }
export const language: Language = 'en'
/** Those in which the interface speaks. */
export const languages: readonly Language[] = Object.keys(strings)

type Values = Readonly<Record<string, string | number>>

/** The string of a key. A number under `count` chooses between `one | other`, divided by a bar. */
export const t: (key: StringKey, values?: Values) => string = wordsOf({ en: {} })

/**
 * The same with strings of one's own, by language: those of what is fetched later come with it, and weigh on no other
 * page.
 */
export function wordsOf<K extends string>(
  own: Readonly<Record<Language, Readonly<Record<K, string>>>>,
): (key: K | StringKey, values?: Values) => string {
  const known: Readonly<Record<string, string>> = { ...strings[language], ...own[language] }
  return (key, values = {}) => {
    const forms = known[key]!.split(' | ')
    const form = forms.length > 1 && values['count'] !== 1 ? forms[1]! : forms[0]!
    return form.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
  }
}

const locale = language === 'en' ? 'en-GB' : language
const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' })
const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' })

/** A list in words: "Armenia, Azerbaijan and Georgia". */
export function list(items: readonly string[]): string {
  return conjunction.format(items)
}

/** "the CSTO, the SCO or the CIS". */
export function choice(items: readonly string[]): string {
  return disjunction.format(items)
}
