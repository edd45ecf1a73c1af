import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CheckInAsked,
  type CheckInDraft,
  checkInOf,
  EMPTY_DRAFT,
  readDraft,
} from '../../settings/view/check-in-draft';
import { checkInForm, checkInResult } from '../../settings/view/check-in-view';
import { LANGUAGES } from '../../shared/texts/text';
import { SORE_FEELINGS, SORE_PLACES, WARNING_SIGNS } from '../../shared/training/check-in';
import { answerCheckIn } from '../../shared/training/check-in-answer';
import { START_MS, sayIn, textsIn } from './made-session';

const UTC = () => 0;
const en = sayIn('en');
const ASKED: CheckInAsked = { afterMs: START_MS, askLasting: false, askCleared: false };

const anyAsked: fc.Arbitrary<CheckInAsked> = fc.record({
  afterMs: fc.constant(START_MS),
  askLasting: fc.boolean(),
  askCleared: fc.boolean(),
});

/** A draft as touches make it: each picks one of all the options that are there. */
function touched(asked: CheckInAsked, touches: readonly number[]): CheckInDraft {
  return touches.reduce<CheckInDraft>((draft, touch) => {
    const { questions, signs } = checkInForm(draft, asked, UTC, en);
    const options = [...questions, signs].flatMap((question) => question.options);
    return options[touch % options.length]?.draft ?? draft;
  }, EMPTY_DRAFT);
}

const anyTouches = fc.array(fc.nat(), { maxLength: 20 });

describe('the form', () => {
  it('can be ended from wherever the touches have led, by answering every question that is shown', () => {
    fc.assert(
      fc.property(anyAsked, anyTouches, (asked, touches) => {
        let draft = touched(asked, touches);
        for (let at = 0; ; at += 1) {
          const { questions, signs } = checkInForm(draft, asked, UTC, en);
          const question = [...questions, ...(draft.anySign === true ? [signs] : [])][at];
          if (question === undefined) break;
          const answered = question.options.filter(({ chosen }) => chosen).length;
          // Of the signs the first option says that there is one, and another one says which.
          const missing = question === signs ? answered < 2 : answered === 0;
          if (missing) draft = question.options[question === signs ? 1 : 0]?.draft ?? draft;
        }
        expect(checkInForm(draft, asked, UTC, en).done).toBeDefined();
      }),
    );
  });

  it('shows what was chosen, and of one question no more than one but of the signs', () => {
    fc.assert(
      fc.property(anyAsked, anyTouches, fc.constantFrom(...LANGUAGES), (asked, touches, language) => {
        const draft = touched(asked, touches);
        const form = checkInForm(draft, asked, UTC, sayIn(language));
        for (const { options } of form.questions) {
          expect(options.filter(({ chosen }) => chosen).length).toBeLessThan(2);
        }
        const chosen = form.signs.options.filter((option) => option.chosen).length;
        expect(chosen).toBe(draft.signs.length + (draft.anySign === true ? 1 : 0));
        for (const text of textsIn(form)) expect(text).not.toMatch(/[{}]|undefined/);
      }),
    );
  });

  it('is done exactly when it makes a check-in, and that one says nothing that was not asked', () => {
    fc.assert(
      fc.property(anyAsked, anyTouches, (asked, touches) => {
        const draft = touched(asked, touches);
        const checkIn = checkInOf(draft, asked, 'made', START_MS + 1);
        expect(checkIn !== undefined).toBe(checkInForm(draft, asked, UTC, en).done !== undefined);
        if (checkIn === undefined) return;
        if (checkIn.place === 'nowhere' || checkIn.place === 'hamstringsGlutes') {
          expect(Object.keys(checkIn)).not.toEqual(expect.arrayContaining(['feeling']));
          expect(checkIn.worseOnMoving ?? checkIn.lasting).toBeUndefined();
        }
        if (!asked.askLasting) expect(checkIn.lasting).toBeUndefined();
        if (!asked.askCleared) expect(checkIn.cleared).toBeUndefined();
        const result = checkInResult(checkIn, UTC, en);
        expect(result.answer).toBe(answerCheckIn(checkIn).answer);
        expect(textsIn(result).join(' ')).not.toMatch(/[{}]|undefined/);
      }),
    );
  });

  it('forgets what belongs to the lower back when it is somewhere else after all', () => {
    const draft: CheckInDraft = { place: 'hamstringsGlutes', feeling: 'sharp', worseOnMoving: true, signs: [] };
    expect(checkInOf(draft, ASKED, 'made', START_MS)).toEqual({
      id: 'made',
      atMs: START_MS,
      afterMs: START_MS,
      place: 'hamstringsGlutes',
      signs: [],
    });
  });
});

describe('a draft', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyAsked, anyTouches, (asked, touches) => {
        const draft = touched(asked, touches);
        const read = readDraft(JSON.parse(JSON.stringify(draft)));
        expect({ ...read, signs: new Set(read?.signs) }).toEqual({ ...draft, signs: new Set(draft.signs) });
      }),
    );
  });

  it('out of anything is one, or none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const draft = readDraft(data);
        if (draft === undefined) return;
        expect([undefined, ...SORE_PLACES]).toContain(draft.place);
        expect([undefined, ...SORE_FEELINGS]).toContain(draft.feeling);
        for (const sign of draft.signs) expect(WARNING_SIGNS).toContain(sign);
      }),
    );
    expect(readDraft({ place: 'elbow', feeling: 1, signs: ['fever', 'x'], worseOnMoving: 'no' })).toEqual({
      signs: ['fever'],
    });
    expect(readDraft(undefined)).toBeUndefined();
    expect(readDraft([])).toBeUndefined();
  });
});

it('nothing that is answered names an illness, or promises anything', () => {
  for (const place of SORE_PLACES) {
    for (const sign of [undefined, ...WARNING_SIGNS]) {
      const result = checkInResult(
        { id: 'made', atMs: START_MS, afterMs: START_MS, place, signs: sign === undefined ? [] : [sign] },
        UTC,
        en,
      );
      expect(textsIn(result).join(' ')).not.toMatch(/injur|herni|disc\b|strain|syndrome|heal|40 %/i);
      expect(result.because.length).toBeGreaterThan(0);
    }
  }
});
