// Owns the check-in: one question after another, as few as the answers ask for; the last one is kept before its answer is shown.
// Refuses to judge (shared/training does) and to keep half a check-in.
import {
  type CheckIn,
  SORE_PLACES,
  type SoreFeeling,
  type SorePlace,
  WARNING_SIGNS,
  type WarningSign,
} from '../../../shared/training/check-in';
import { answerCheckIn, asksLasting } from '../../../shared/training/check-in-answer';
import { sayingMs } from '../../../shared/training/check-ins-kept';
import { makeSessionId } from '../../../shared/training/session-id';
import { type Journal, openJournal } from '../journal';
import type { Input, Page } from '../page';
import type { Ports } from '../ports';
import { openWatchSettings } from '../watch-settings';
import { answerView, type Question, questionView } from './check-in-view';
import { chosenPage } from './chosen-page';
import { plannedDay } from './planned-day';

interface Answers {
  readonly place: SorePlace;
  readonly feeling?: SoreFeeling;
  readonly worseOnMoving?: boolean;
  readonly lasting?: boolean;
  readonly sign?: WarningSign;
}

interface Step {
  readonly question: Question;
  /** Given before it. */
  readonly answers: Answers;
}

const NOTHING: Answers = { place: 'nowhere' };
const FIRST: Step = { question: 'where', answers: NOTHING };

export function createCheckInPage(ports: Ports, _parameter = '', random: () => number = Math.random): Page {
  return chosenPage(() => createQuestions(ports, openJournal(ports.store, ports.limits.journal), random));
}

function createQuestions(ports: Ports, journal: Journal, random: () => number): Page {
  const { clock, router, screen, say } = ports;
  const kept = openWatchSettings(ports.store);
  const today = () => plannedDay(ports.store, journal.state(), kept, clock.nowMs());
  const { standing, plan } = today();
  const awaitsDoctor = plan.ask === 'doctor';
  const afterMs = standing.lastEndedMs;
  const askLasting = asksLasting(afterMs, clock.nowMs());
  let way: readonly Step[] = [];
  let answered = false;

  const here = (): Step => way[way.length - 1] ?? FIRST;

  function show(): void {
    const { question, answers } = here();
    screen.show(questionView(say, question, { awaitsDoctor, sign: answers.sign }));
  }

  function ask(question: Question, answers: Answers): void {
    way = [...way, { question, answers }];
    show();
  }

  function askBack(): void {
    way = way.slice(0, -1);
    show();
  }

  function keep({ place, feeling, worseOnMoving, lasting, sign }: Answers, cleared = false): void {
    const atMs = sayingMs(today().standing.checkIns, clock.nowMs());
    const checkIn: CheckIn = {
      id: makeSessionId(atMs, random),
      atMs,
      afterMs,
      place,
      ...(feeling === undefined ? {} : { feeling }),
      ...(worseOnMoving === undefined ? {} : { worseOnMoving }),
      ...(lasting === undefined ? {} : { lasting }),
      signs: sign === undefined ? [] : [sign],
      ...(cleared ? { cleared } : {}),
    };
    journal.append({ kind: 'checkedIn', checkIn });
    answered = true;
    const still = today().plan.ask === 'doctor';
    screen.show(answerView(say, answerCheckIn(checkIn), { still, sign }));
  }

  function where(id: string): void {
    if (id === 'cleared') keep(NOTHING, true);
    else if (id === 'sign') ask('which', NOTHING);
    const place = SORE_PLACES.find((one) => one === id);
    if (place === 'nowhere' || place === 'hamstringsGlutes') keep({ place });
    else if (place !== undefined) ask('feeling', { place });
  }

  function act(id: string): void {
    const { question, answers } = here();
    const yes = id === 'yes';
    switch (question) {
      case 'where':
        where(id);
        break;
      case 'feeling':
        if (id === 'dull' || id === 'sharp') ask('moving', { ...answers, feeling: id });
        break;
      case 'moving':
        if (yes || id === 'no') ask(askLasting ? 'lasting' : 'signs', { ...answers, worseOnMoving: yes });
        break;
      case 'lasting':
        if (yes || id === 'no') ask('signs', { ...answers, lasting: yes });
        break;
      case 'signs':
      case 'which': {
        const sign = WARNING_SIGNS.find((one) => one === id);
        // Pressed while the list was scrolled, it would forbid lifting until a doctor has spoken.
        if (sign !== undefined) ask('sure', { ...answers, sign });
        else if (id === 'none' && question === 'signs') keep(answers);
        break;
      }
      case 'sure':
        if (yes) keep(answers);
        else if (id === 'no') askBack();
        break;
    }
  }

  return {
    open: () => ask('where', NOTHING),
    input(input: Input) {
      if (input.kind === 'back') {
        if (answered || way.length <= 1) return false;
        askBack();
      } else if (input.kind === 'action') {
        if (!answered) act(input.id);
        else if (input.id === 'home') router.go('home');
      } else if (input.kind === 'key' && answered) router.go('home');
      else return false;
      return true;
    },
    close() {},
  };
}
