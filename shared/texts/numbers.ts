// Owns numbers, weights and spans of time as people read them, without Intl. Refuses dates: only the phone shows any.
import type { WeightUnit } from '../settings/settings';
import { weightText } from '../training/weight';
import type { Say } from './text';

/** What both the watch and the phone can say. */
type SayMark = Say<'number.decimalMark'>;

/** So many decimals, with the mark of the language. */
export function decimal(value: number, digits: number, say: SayMark): string {
  return marked(value.toFixed(digits), say);
}

/** A number that has only the decimals it needs: 3, 2.5. */
export function plainNumber(value: number, say: SayMark): string {
  return marked(String(value), say);
}

export function weightWords(weight: number, unit: WeightUnit, say: SayMark): string {
  return `${marked(weightText(weight), say)} ${unit}`;
}

/** 180 s as 3:00. */
export function minutes(wholeSeconds: number): string {
  const seconds = wholeSeconds % 60;
  return `${Math.floor(wholeSeconds / 60)}:${seconds < 10 ? '0' : ''}${seconds}`;
}

function marked(number: string, say: SayMark): string {
  return number.replace('.', say('number.decimalMark'));
}
