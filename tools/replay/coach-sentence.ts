// Owns the coach's sentence in English, for a terminal. Refuses to word it: settings/view and the texts do.
import { type CoachedRep, coachSentence as inAnyLanguage } from '../../settings/view/coach-sentence';
import type { PhoneSay } from '../../settings/view/words';
import { PHONE_TEXTS } from '../../shared/texts/phone';
import { fill } from '../../shared/texts/text';

const sayEnglish: PhoneSay = (key, values) => fill(PHONE_TEXTS[key].en, values);

/** What a coach would say after the set; `targetSeconds` is how long each way down should have lasted. */
export function coachSentence(reps: readonly CoachedRep[], targetSeconds: number): string {
  return inAnyLanguage(reps, targetSeconds, sayEnglish);
}
