// Owns the reading of one flat list of unknown origin, value by value, each checked as it is taken.
// Refuses to guess: the first value that is not what was asked for ends the reading.

const NAME = 'Unreadable';

/** Says in one line what was not as it should be. Told by its name: a class that extends Error is not known again in ES5. */
function unreadable(reason: string): Error {
  const error = new Error(reason);
  error.name = NAME;
  return error;
}

/** True where a reading has ended because of what it read. */
export function isUnreadable(error: unknown): error is Error {
  return error instanceof Error && error.name === NAME;
}

export interface Cursor {
  /** A whole number. */
  integer(what: string, least?: number, most?: number): number;
  /** A finite number. */
  number(what: string, least?: number, most?: number): number;
  word<Word extends string>(what: string, words: readonly Word[]): Word;
  /** One of the words, told by its place among them. */
  nth<Word extends string>(what: string, words: readonly Word[]): Word;
  text(what: string, pattern: RegExp): string;
  list(what: string): Cursor;
  /** True, and the place is taken, where nothing (null) stands in it. */
  nothing(): boolean;
  atEnd(): boolean;
  /** Throws where something is left over. */
  end(what: string): void;
}

export function parseList(json: string, what: string): Cursor {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw unreadable(`${what} is not JSON`);
  }
  return cursorOver(data, what);
}

function cursorOver(data: unknown, what: string): Cursor {
  if (!Array.isArray(data)) throw unreadable(`${what} is not a list`);
  const list: readonly unknown[] = data;
  let at = 0;

  function number(name: string, least = -Infinity, most = Infinity): number {
    const value = list[at];
    if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most) {
      throw unreadable(`${name} of ${what} is ${tell(value)}`);
    }
    at += 1;
    return value;
  }

  function text(name: string, may: (value: string) => boolean): string {
    const value = list[at];
    if (typeof value !== 'string' || !may(value)) throw unreadable(`${name} of ${what} is ${tell(value)}`);
    at += 1;
    return value;
  }

  return {
    number,
    integer(name, least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER) {
      const value = number(name, least, most);
      if (!Number.isInteger(value)) throw unreadable(`${name} of ${what} is ${tell(value)}`);
      return value;
    },
    word(name, words) {
      const value = text(name, () => true);
      const word = words.find((one) => one === value);
      if (word === undefined) throw unreadable(`${name} of ${what} is ${tell(value)}`);
      return word;
    },
    nth(name, words) {
      const value = number(name);
      const word = words[value];
      if (word === undefined) throw unreadable(`${name} of ${what} is ${tell(value)}`);
      return word;
    },
    text: (name, pattern) => text(name, (value) => pattern.test(value)),
    list(name) {
      const inner = cursorOver(list[at], `${name} of ${what}`);
      at += 1;
      return inner;
    },
    nothing() {
      if (list[at] !== null) return false;
      at += 1;
      return true;
    },
    atEnd: () => at >= list.length,
    end(name) {
      if (at < list.length) throw unreadable(`${name} of ${what} has ${list.length - at} values too many`);
    },
  };
}

/** Short enough for one line, whatever it is. */
function tell(value: unknown): string {
  const text = value === undefined ? 'missing' : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
