// Owns that pages of a Fitbit watch replace one another whole: the one before gives back what is the watch's before the next is asked for.
import { describe, expect, it } from 'vitest';
import { createGuard } from '../../watch/coach/guard';
import { MOTOR_PULSE } from '../../watch/coach/motor-pulse';
import type { Input, Page } from '../../watch/coach/page';
import { PAGE_NAMES, type PageName } from '../../watch/coach/page-name';
import type { Ports } from '../../watch/coach/ports';
import { createKeys, type KeysDocument } from '../../watch/fitbit/keys';
import { createRouter, type LoadPage, type PageChunk } from '../../watch/fitbit/router';
import { createFakePorts } from '../fakes/fake-ports';
import { settled } from '../fakes/fake-timers';

/** Pages that say what becomes of them; `takes` is what they deal with. */
function app(
  takes: readonly Input['kind'][] = [],
  changes: Partial<Record<PageName, (ports: Ports) => Partial<Page>>> = {},
) {
  const log: string[] = [];
  const faults: string[] = [];
  const fake = createFakePorts();
  const refused = new Set<PageName>();

  function chunkOf(name: PageName): PageChunk {
    const linked = name === 'home' || name === 'done';
    return {
      pulses: () => () => MOTOR_PULSE,
      create: (ports, parameter) => ({
        open: () => void log.push(`open ${name} ${parameter ?? '-'} ${ports.link.connected()}`),
        input: ({ kind }) => takes.includes(kind),
        close: () => void log.push(`close ${name}`),
        ...changes[name]?.(ports),
      }),
      ...(linked
        ? {
            openLink: () => ({
              link: { ...fake.link, connected: () => true },
              close: () => void log.push(`unlink ${name}`),
            }),
          }
        : {}),
    };
  }

  function load(name: PageName): Promise<PageChunk> {
    log.push(`load ${name}`);
    return refused.has(name) ? Promise.reject(new Error(`no room for ${name}`)) : Promise.resolve(chunkOf(name));
  }

  const router = createRouter({
    load: Object.fromEntries(PAGE_NAMES.map((name) => [name, () => load(name)])) as unknown as LoadPage,
    clock: fake.clock,
    guard: createGuard(
      (line) => faults.push(line),
      () => {},
    ),
    portsFor: ({ link, router: toPage }) => ({ ...fake, link, router: toPage }),
  });
  return { log, faults, fake, router, refused };
}

describe('the way from page to page', () => {
  it('closes the one before, then brings the next with what it was given', async () => {
    const { log, router } = app();
    router.go('home');
    await settled();
    router.go('metronome', 'noSensor');
    expect(log).toEqual(['load home', 'open home - true', 'close home', 'unlink home', 'load metronome']);
    await settled();
    router.go('done');
    await settled();
    router.close();
    router.close();
    expect(log.slice(5)).toEqual([
      'open metronome noSensor false',
      'close metronome',
      'load done',
      'open done - true',
      'close done',
      'unlink done',
    ]);
  });

  it('opens only the last page asked for, and leads on from one that is opening', async () => {
    const { log, router } = app([], { set: (ports) => ({ open: () => ports.router.go('rest') }) });
    router.go('home');
    router.go('set');
    await settled();
    expect(log).toEqual(['load home', 'load set', 'close set', 'load rest', 'open rest - false']);
  });

  it('leaves no motor, sensor and light behind, though a page fails at that', async () => {
    const { fake, router, faults } = app([], {
      set: ({ motion, power }) => ({
        open() {
          motion.start(
            () => {},
            () => {},
          );
          power.stayAwake();
        },
        close() {
          throw new Error('a fault');
        },
      }),
    });
    router.go('set');
    await settled();
    expect([fake.sensorRunning(), fake.awake()]).toEqual([true, true]);
    router.go('rest');
    expect([fake.sensorRunning(), fake.awake()]).toEqual([false, false]);
    expect(fake.log[fake.log.length - 3]?.did).toBe('stopMotor');
    expect(faults).toEqual(['Error: a fault']);
  });

  it('says what kept a page from coming, and leads home from there', async () => {
    const { log, faults, router, refused } = app();
    refused.add('today');
    router.go('home');
    await settled();
    router.go('today');
    expect(router.give({ kind: 'back' })).toBe(true);
    await settled();
    expect(faults).toEqual(['Error: no room for today']);
    expect(router.give({ kind: 'key' })).toBe(false);
    expect(router.give({ kind: 'back' })).toBe(true);
    await settled();
    expect(log.slice(-2)).toEqual(['load home', 'open home - true']);
  });
});

/** What the person does on a page; whether the platform is kept from leaving the app. */
function doing(router: ReturnType<typeof app>['router']) {
  const document: KeysDocument = {};
  let drawnAgain = 0;
  const draw = createKeys(document, router.give, () => {
    drawnAgain += 1;
  });
  const press = (swipe: boolean): boolean => {
    let prevented = false;
    const event = {
      key: 'back',
      preventDefault() {
        prevented = true;
      },
    };
    if (swipe) document.onbeforeunload?.(event);
    else document.onkeypress?.(event);
    return prevented;
  };
  return { document, draw, press, drawnAgain: () => drawnAgain };
}

describe('the button and the swipe', () => {
  it('lead home where a page has no use for them, and out of the app only at home', async () => {
    const { log, router } = app();
    const { draw, press } = doing(router);
    draw(() => {});
    for (const swipe of [false, true]) {
      router.go('rest');
      await settled();
      expect(press(swipe)).toBe(true);
      expect(log[log.length - 1]).toBe('load home');
      // Not there yet: an impatient second press must not leave.
      expect(press(swipe)).toBe(true);
      await settled();
      expect(press(swipe)).toBe(false);
    }
  });

  it('are the page’s first, the button as a key, the swipe as the way back', async () => {
    const { log, router } = app(['key']);
    const { draw, press, drawnAgain } = doing(router);
    draw(() => {});
    router.go('set');
    await settled();
    expect(press(false)).toBe(true);
    expect(log[log.length - 1]).toBe('open set - false');
    expect(drawnAgain()).toBe(0);
    expect(press(true)).toBe(true);
    expect(log[log.length - 1]).toBe('load home');
    // The swipe may have taken the view along, the button does not.
    expect(drawnAgain()).toBe(1);
  });

  it('are heard after a view file took another’s place, which is itself no swipe', async () => {
    const { log, router } = app();
    const { document, draw, press } = doing(router);
    router.go('rest');
    await settled();
    draw(() => {});
    draw(() => {
      press(true);
      document.onkeypress = null;
    });
    expect(log[log.length - 1]).toBe('open rest - false');
    expect(press(false)).toBe(true);
    expect(() =>
      draw(() => {
        throw new Error('no such view');
      }),
    ).toThrow('no such view');
    expect(document.onbeforeunload).not.toBeNull();
  });
});
