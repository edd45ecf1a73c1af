// Owns the question whether what is shown is a text of a language, with values in its places. Refuses to translate.
import type { Language, Texts } from '../../shared/texts/text';

/** A value alone: numbers, times, weights, `3 × 5`, the signs on buttons. */
const VALUE = /^[\d.,:×–−+\-\s]*(?:kg|lb)?$/;
const PLACE = /\\\{\w+\\\}/g;
/** In a place stands a number, a word, a weight. */
const PLACED = '[^\\s。]+(?: (?:kg|lb|s|秒))?';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Those of the texts shown that no text of this language explains. `more`: what else may stand there. */
export function strangers(
  shown: readonly string[],
  texts: Texts,
  language: Language,
  more: readonly RegExp[] = [],
): readonly string[] {
  const known = Object.values(texts).map((text) => escaped(text[language]).replace(PLACE, PLACED));
  const any = `(?:${known.join('|')})`;
  // A list says `label: value`, a line on the phone may bring a sign before its words, and sentences follow one another.
  const one = new RegExp(`^(?:[^\\p{L}\\d]{1,2} )?${any}(?:(?:: | · | )(?:${any}|${PLACED}))*$`, 'u');
  return shown
    .flatMap((text) => text.split('\n'))
    .filter((text) => !VALUE.test(text) && !one.test(text) && !more.some((also) => also.test(text)));
}
