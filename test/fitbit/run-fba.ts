// Owns a run of the BUILT .fba: its scripts in an engine that knows no more than that of Fitbit OS, on the fakes, on a driven clock, with a
// phone that answers as the log does. Refuses the sources of the watch, and to assert: it only throws where there is nothing to tap.
import { type Context, createContext, runInContext } from 'node:vm';
import { strFromU8 } from 'fflate';
import { answer } from '../../companion/log/answer';
import { createLog, type Log } from '../../companion/log/log';
import { asciiBytes, fitsMessage, readNumbered, writeNumbered } from '../../shared/sync/numbered';
import type { Reading } from '../../simulator/device/motion';
import { becomeOldEngine } from '../../tools/fitbit/old-engine';
import { createFakeKeyValue } from '../fakes/fake-key-value';
import { createFakeTimers, type FakeTimers, settled } from '../fakes/fake-timers';
import { START_MS } from '../session/drive';
import { builtFba, watchScripts } from './built';
import { createFakeDocument, type FakeDocument } from './fakes/document';
import { createFakeFs, type FakeFs } from './fakes/fake-fs';
import { createFakeGlobals } from './fakes/fake-globals';
import { createFakeModules, type FakeModules } from './fakes/fake-modules';
import { contextName, type Held, heldByApp } from './held-by-app';

export interface FbaOptions {
  /** Whether a script that was run stays as it is for all that ask for it; else each asking runs it anew. Nobody says which. */
  readonly scripts?: 'kept' | 'freed';
  /** Whether the motor's patterns go on until they are stopped: models differ. */
  readonly hapticsLoop?: boolean;
}

export interface FbaRun {
  readonly time: FakeTimers;
  readonly disk: FakeFs;
  /** What the phone holds. */
  readonly log: Log;
  /** Of the app that runs now, or ran last. */
  fakes(): FakeModules;
  document(): FakeDocument;
  /** What that app holds in its engine, garbage not counted. */
  held(): Held;
  /** The app is opened. */
  start(): Promise<void>;
  /** The battery is pulled: nothing of the app runs on. */
  kill(): void;
  /** The platform ends the app, which is told. */
  leave(): void;
  /** What can be read on the glass. */
  texts(): readonly string[];
  /** Each by what is written there. */
  tap(...labels: readonly string[]): Promise<void>;
  /** The one button; true where the app kept the platform from leaving. */
  press(): Promise<boolean>;
  /** Readings at ms UTC in cm/s², in batches as the app asked for them unless told, each when its last reading was made. */
  feed(readings: readonly Reading[], batch?: number): Promise<void>;
  phone(near: boolean): void;
  /** What of the app would run on by itself. */
  running(): { readonly timers: number; readonly sensor: boolean; readonly motor: boolean; readonly light: boolean };
  /** Whatever the app has said in the watch's log: only faults are. */
  faults(): readonly string[];
  /** The scripts that were run, in order. */
  scriptsRun(): readonly string[];
}

interface App {
  readonly fakes: FakeModules;
  readonly document: FakeDocument;
  readonly context: Context;
  readonly name: string;
  readonly timers: Set<number>;
  alive: boolean;
}

/** From asking to the phone's answer, ms. */
const RADIO_MS = 30;
/** When the sensor's own clock began. */
const SENSOR_ZERO_BEFORE_MS = 1_000_000;
const MPS2_PER_CMPS2 = 0.01;

const fba = builtFba();
const scripts = watchScripts(fba);
const views = Object.fromEntries(
  Object.entries(fba.watches.atlas ?? {}).flatMap(([path, bytes]) =>
    path.endsWith('.view') ? [[path.replace('resources/', ''), strFromU8(bytes)]] : [],
  ),
);

export function runFba({ scripts: how = 'kept', hapticsLoop = false }: FbaOptions = {}): FbaRun {
  const time = createFakeTimers(START_MS);
  const disk = createFakeFs();
  const log = createLog(createFakeKeyValue());
  const faults: string[] = [];
  const scriptsRun: string[] = [];
  let app: App | undefined;
  let near = false;

  function now(): App {
    if (app === undefined) throw new Error('the app was never opened');
    return app;
  }

  function listen(fakes: FakeModules): void {
    fakes.radio.setOpen(near);
    fakes.radio.phone(near ? (text) => hear(fakes, text) : undefined);
  }

  function hear({ radio }: FakeModules, text: string): void {
    const asked = readNumbered(text);
    if (asked === undefined) throw new Error(`the phone heard what is no request: ${text}`);
    const { number } = asked;
    const answered = writeNumbered({ number, data: answer(log, JSON.parse(JSON.stringify(asked.data))) });
    time.timers.at(time.clock.nowMs() + RADIO_MS, () => {
      if (!near || app?.fakes.radio !== radio || !app.alive) return;
      const asMessage = fitsMessage(answered, radio.peerSocket.MAX_MESSAGE_SIZE);
      if (asMessage) radio.say(answered);
      else radio.put(`answer.${number}`, strFromU8(new Uint8Array(asciiBytes(answered))));
    });
  }

  function open(): App {
    const globals = createFakeGlobals(time);
    const document = createFakeDocument(views);
    const fakes = createFakeModules({ globals, disk, hapticsLoop, more: { document: { default: document } } });
    const timers = new Set<number>();
    const say = (...words: unknown[]): void => void faults.push(words.map(String).join(' '));
    const name = contextName();
    const given = {
      console: { log: say, error: say },
      setTimeout(run: () => void, ms: number): number {
        if (!opened.alive) throw new Error('an app that is dead asks for a timer');
        const timer = globals.setTimeout(() => {
          timers.delete(timer);
          run();
        }, ms);
        timers.add(timer);
        return timer;
      },
      clearTimeout(timer: number | undefined): void {
        if (timer !== undefined) timers.delete(timer);
        globals.clearTimeout(timer);
      },
    };
    const context = createContext(given, { name });
    becomeOldEngine(context);
    const setNow: unknown = runInContext('(function (now) { Date.now = now; })', context);
    if (typeof setNow === 'function') setNow(globals.now);
    const opened: App = { fakes, document, context, name, timers, alive: true };
    return opened;
  }

  function load({ fakes, context }: App): void {
    const held = new Map<string, unknown>();
    function ask(name: string): unknown {
      if (!name.startsWith('./')) return fakes.require(name);
      const path = `app/${name.slice(2)}`;
      if (held.has(path)) return held.get(path);
      const code = scripts[path];
      if (code === undefined) throw new Error(`the app requires ${name}`);
      const run: unknown = runInContext(`(function (require, exports) {${code}\n})`, context, { filename: path });
      const made: unknown = runInContext('({})', context);
      if (how === 'kept') held.set(path, made);
      scriptsRun.push(path);
      if (typeof run === 'function') run(ask, made);
      return made;
    }
    ask('./index.js');
  }

  /** It is told nothing, so that it has no chance to do anything. */
  function kill(): void {
    const dead = now();
    dead.alive = false;
    for (const timer of dead.timers) dead.fakes.globals.clearTimeout(timer);
    dead.timers.clear();
    dead.fakes.radio.phone(undefined);
  }

  return {
    time,
    disk,
    log,
    fakes: () => now().fakes,
    document: () => now().document,
    held: () => heldByApp(now().context, now().name),
    async start() {
      app = open();
      listen(app.fakes);
      load(app);
      await time.run(20);
    },
    kill,
    leave() {
      now().fakes.light.unload();
    },
    texts: () => textsOf(now().document),
    async tap(...labels) {
      for (const label of labels) {
        const { document } = now();
        const seen = document.seen().find(({ tag, text }) => tag === 'text' && text === label);
        const { x = 0, y = 0 } = seen?.numbers ?? {};
        // Where a word is, there is its button: a place that is just above the line it stands on.
        if (seen === undefined || !document.tap(x, y - 5)) {
          throw new Error(`${label} is nothing to tap among ${textsOf(document).join(' | ')}`);
        }
        await settled();
      }
    },
    async press() {
      const kept = now().document.pressKey();
      await settled();
      return kept;
    },
    async feed(readings, batch = now().fakes.sensor.options().batch) {
      const { sensor } = now().fakes;
      const zeroMs = START_MS - SENSOR_ZERO_BEFORE_MS;
      for (let at = 0; at < readings.length; at += batch) {
        const some = readings.slice(at, at + batch);
        await time.runTo(some[some.length - 1]?.[0] ?? time.clock.nowMs());
        const scaled = (value: number): number => value * MPS2_PER_CMPS2;
        sensor.deliver(some.map(([t, x, y, z]) => [t - zeroMs, scaled(x), scaled(y), scaled(z)]));
        await settled();
      }
    },
    phone(isNear) {
      near = isNear;
      if (app?.alive === true) listen(app.fakes);
    },
    running() {
      const { fakes, timers } = now();
      const { display, me } = fakes.light;
      return {
        timers: timers.size,
        sensor: fakes.sensor.running(),
        motor: fakes.haptics.shaking(),
        light: !display.autoOff || !me.appTimeoutEnabled,
      };
    },
    faults: () => faults,
    scriptsRun: () => scriptsRun,
  };
}

function textsOf(document: FakeDocument): readonly string[] {
  return document.seen().flatMap(({ tag, text }) => (tag === 'text' && text !== '' ? [text] : []));
}
