// Owns a way to the phone that a test drives: connected or not, each request answered, refused or left hanging.
// Refuses whatever would not survive the radio: a message is what its JSON is.
import type { Link } from '../../watch/coach/ports';

export interface FakeRequest {
  readonly message: unknown;
  readonly timeoutMs: number;
  /** True once answered or failed. */
  readonly over: boolean;
  /** The phone answers; a second answer has no effect, as with any promise. */
  answer(data: unknown): void;
  fail(error: unknown): void;
}

export interface FakeLink extends Link {
  /** Every request so far, oldest first. */
  readonly requests: readonly FakeRequest[];
  /** Neither answered nor failed. */
  hanging(): readonly FakeRequest[];
  /** The most requests that ever hung at once. */
  mostAtOnce(): number;
  /** Comes or goes; the listener is told where that is a change. Going leaves what hangs hanging, as zml does. */
  setConnected(connected: boolean): void;
  /** Answers each request from now on with what `phone` returns, or fails it with what it throws; undefined leaves it hanging. */
  answerWith(phone: ((message: unknown) => unknown) | undefined): void;
}

/** As it comes out on the other side. */
function overTheRadio(data: unknown): unknown {
  const text = JSON.stringify(data);
  if (text === undefined) throw new TypeError('not JSON: nothing of it would reach the other side');
  return JSON.parse(text);
}

/** Not connected and with a phone that leaves everything hanging, until the test says otherwise. */
export function createFakeLink(connectedAtFirst = false): FakeLink {
  const requests: FakeRequest[] = [];
  let connected = connectedAtFirst;
  let listener: (connected: boolean) => void = () => {};
  let phone: ((message: unknown) => unknown) | undefined;
  let mostAtOnce = 0;
  const hanging = () => requests.filter((request) => !request.over);

  return {
    requests,
    hanging,
    mostAtOnce: () => mostAtOnce,
    setConnected(now) {
      if (now === connected) return;
      connected = now;
      listener(now);
    },
    answerWith(how) {
      phone = how;
    },
    connected: () => connected,
    onChange(told) {
      listener = told;
    },
    request(message, timeoutMs) {
      return new Promise((resolve, reject) => {
        const request = {
          message: overTheRadio(message),
          timeoutMs,
          over: false,
          answer(data: unknown) {
            request.over = true;
            resolve(overTheRadio(data));
          },
          fail(error: unknown) {
            request.over = true;
            reject(error);
          },
        };
        requests.push(request);
        mostAtOnce = Math.max(mostAtOnce, hanging().length);
        if (!connected) {
          request.fail(new Error('ble disconnect'));
        } else if (phone !== undefined) {
          try {
            const answer = phone(request.message);
            if (answer !== undefined) request.answer(answer);
          } catch (error) {
            request.fail(error);
          }
        }
      });
    },
  };
}
