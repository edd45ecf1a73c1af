// Owns what is left of a scenario, as plain data by which two targets can be compared: what the phone keeps, what the watch keeps, what
// was felt, what was sent. Refuses names that chance made: each becomes a number, in the order of time. Only reads.
import type { Exported } from '../../shared/export/exported';
import type { CheckIn } from '../../shared/training/check-in';
import type { Session } from '../../shared/training/session';
import { keptHistory } from '../../simulator/page/phone/kept-history';
import { type JournalState, type OpenSession, openJournal } from '../../watch/coach/journal';
import type { Store } from '../../watch/coach/ports';
import type { Person } from './person';

export interface Facts {
  readonly phone: Exported;
  readonly watch: {
    readonly journal: JournalFacts;
    readonly settings: unknown;
    /** As the phone handed it over last. */
    readonly standing: unknown;
  };
  /** When each pulse on the skin began, and how long it was: all of the lengths in one text, for a motor has its own way with them. */
  readonly felt: { readonly fromMs: readonly number[]; readonly lengthsMs: string };
  /** To an address of the person's own. */
  readonly sent: readonly unknown[];
}

interface JournalFacts extends Pick<JournalState, 'droppedSessions' | 'tornLines'> {
  readonly open?: OpenSession;
  /** The newest that ended: whatever was tidied, it stays. */
  readonly newest?: Session;
  readonly ended: number;
  /** By name. */
  readonly unconfirmed: readonly string[];
  readonly checkIns: readonly CheckIn[];
  readonly unconfirmedCheckIns: readonly string[];
}

/** Nothing is tidied by looking on. */
const BOUNDS = { tidyChars: Number.POSITIVE_INFINITY, fullChars: Number.POSITIVE_INFINITY };

export function factsOf(person: Person): Facts {
  const phone = keptHistory(person.phone.storage());
  const journal = openJournal(onlyRead(person), BOUNDS).state();
  const felt = person.felt();
  const facts: Facts = {
    phone,
    watch: {
      journal: journalFacts(journal),
      settings: json(person.disk.readText('settings.txt')),
      standing: json(person.disk.readText('standing.txt')),
    },
    felt: {
      fromMs: felt.map(({ fromMs }) => fromMs),
      lengthsMs: felt.map(({ fromMs, toMs }) => toMs - fromMs).join(),
    },
    sent: person.phone.network.requests().map(({ body, ...request }) => ({ ...request, body: json(body) })),
  };
  const opened = journal.open === undefined ? [] : [journal.open.session];
  const ids = [
    ...inOrder([...phone.sessions, ...journal.ended, ...opened], ({ startedMs }) => startedMs),
    ...inOrder([...phone.checkIns, ...journal.checkIns], ({ atMs }) => atMs),
  ];
  const text = [...new Set(ids)].reduce((all, id, n) => all.split(id).join(`#${n}`), JSON.stringify(facts));
  return JSON.parse(text) as Facts;
}

function journalFacts({
  open,
  ended,
  unconfirmed,
  checkIns,
  unconfirmedCheckIns,
  ...rest
}: JournalState): JournalFacts {
  const newest = ended[ended.length - 1];
  return {
    ...(open !== undefined && { open }),
    ...(newest !== undefined && { newest }),
    ended: ended.length,
    unconfirmed: unconfirmed.map(({ id }) => id),
    checkIns,
    unconfirmedCheckIns: unconfirmedCheckIns.map(({ id }) => id),
    droppedSessions: rest.droppedSessions,
    tornLines: rest.tornLines,
  };
}

function inOrder<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  tMs: (thing: Thing) => number,
): string[] {
  return [...things].sort((one, other) => tMs(one) - tMs(other)).map(({ id }) => id);
}

const json = (text: string | undefined): unknown => (text === undefined ? null : JSON.parse(text));

function onlyRead({ disk }: Person): Store {
  const refuse = (): never => {
    throw new Error('the watch is only looked at');
  };
  return { read: (name) => disk.readText(`${name}.txt`), append: refuse, replace: refuse };
}

/** Where two of them differ: `phone.sessions.0.sets.1.weight`. */
export function apart(one: unknown, other: unknown, place = ''): readonly string[] {
  if (!isMany(one) || !isMany(other)) return Object.is(one, other) ? [] : [place];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) => apart(one[key], other[key], place === '' ? key : `${place}.${key}`));
}

function isMany(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
