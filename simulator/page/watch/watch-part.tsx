// Owns the watch on the page: its case, keys and crown, what the wrist and the palm do to it, its motor seen and heard.
// Refuses the glass: that is glass.tsx.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Key } from '../../device/keys';
import type { Pulse } from '../../device/motor';
import type { Platform } from '../world/served';
import { useWorld, type World } from '../world/world';
import { ElementList } from './element-list';
import { Glass } from './glass';
import { createMotorSense } from './motor-sense';
import './watch.css';

const KEY_NAME: Readonly<Record<Key, string>> = {
  HOME: 'Home (crown)',
  SHORTCUT: 'Shortcut',
  BACK: 'Back',
  SELECT: 'Select',
  UP: 'Up',
  DOWN: 'Down',
};
/** Where there is one alone, it has no other name. */
const ONLY_KEY_NAME = 'The button (back)';
const SAYS: Readonly<Record<Platform, string>> = {
  zepp: "It runs the built app in the watch's kind of engine; touch it, swipe it, turn its crown.",
  fitbit: 'It runs the scripts of the built .fba; touch it, rest a finger on it, swipe it, press its button.',
};
const CROWN_STEP_DEG = 15;
const LONG_PRESS_MS = 600;

export function WatchPart({ appName }: { readonly appName: string }) {
  const world = useWorld();
  const { simulation, device } = world;
  const { watch } = simulation;
  const launch = useCallback(() => {
    watch.launch();
    world.touched();
  }, [world]);
  const act = (run: () => void) => () => {
    run();
    world.touched();
  };
  const state = useWatchState(world);
  const motor = useMotor(world);

  return (
    <section class="part watch" aria-labelledby="watch-title">
      <h2 id="watch-title">The watch</h2>
      <p class="says">{SAYS[device.platform]}</p>
      <div class={`case ${device.shape} ${device.platform}`} style={{ '--ratio': device.widthPx / device.heightPx }}>
        <div class={motor.shaking ? 'motor shaking' : 'motor'} data-testid="motor" aria-hidden="true" />
        <Glass appName={appName} launch={launch} />
      </div>
      <p class="state" data-testid="watch-state">
        {state}
      </p>
      <fieldset class="controls" aria-label="Keys of the watch">
        {device.keys.map((key) => (
          <KeyButton
            key={key}
            name={device.keys.length === 1 && key === 'BACK' ? ONLY_KEY_NAME : KEY_NAME[key]}
            press={(long) => act(() => watch.press(key, long ? 'LONG_PRESS' : 'CLICK'))()}
          />
        ))}
        {device.keys.includes('HOME') && (
          <>
            <button
              type="button"
              onClick={act(() => watch.crown(CROWN_STEP_DEG))}
              aria-label="Turn the crown counterclockwise"
            >
              Crown ↺
            </button>
            <button
              type="button"
              onClick={act(() => watch.crown(-CROWN_STEP_DEG))}
              aria-label="Turn the crown clockwise"
            >
              Crown ↻
            </button>
          </>
        )}
        <button type="button" onClick={act(() => watch.swipe('RIGHT'))} aria-label="Swipe right, which goes back">
          Swipe →
        </button>
      </fieldset>
      <fieldset class="controls" aria-label="What the arm does">
        <button type="button" onClick={act(watch.wake)}>
          Raise the wrist
        </button>
        <button type="button" onClick={act(watch.dropWrist)}>
          Drop the wrist
        </button>
        <button type="button" onClick={act(watch.coverWithPalm)}>
          Cover with the palm
        </button>
        <button type="button" onClick={launch}>
          Open {appName}
        </button>
      </fieldset>
      {device.platform === 'fitbit' && <ElementList />}
      <div class="controls">
        <label>
          <input
            type="checkbox"
            checked={motor.sound}
            onChange={(event) => motor.setSound(event.currentTarget.checked)}
          />
          Motor heard
        </label>
        <span class="quiet" data-testid="pulses">
          {motor.count === 0
            ? 'The motor has not buzzed yet.'
            : `${motor.count} pulses, the last of ${motor.lastMs} ms.`}
        </span>
      </div>
    </section>
  );
}

/** Held down, it is a long press. */
function KeyButton({ name, press }: { readonly name: string; readonly press: (long: boolean) => void }) {
  const downAt = useRef<number | undefined>(undefined);
  return (
    <button
      type="button"
      onPointerDown={(event) => {
        downAt.current = event.timeStamp;
      }}
      onClick={(event) => {
        const held = downAt.current === undefined ? 0 : event.timeStamp - downAt.current;
        downAt.current = undefined;
        press(held > LONG_PRESS_MS);
      }}
    >
      {name}
    </button>
  );
}

function useWatchState(world: World): string {
  const [state, setState] = useState('');
  useEffect(() => {
    const read = (): void => {
      const { appRunning, page, display } = world.simulation.watch.look();
      const place = appRunning ? `Page ${page?.url ?? 'none'}` : 'No app is open';
      setState(`${place}. The screen is ${display.lit ? 'lit' : 'dark'}.`);
    };
    read();
    return world.onFrame(read);
  }, [world]);
  return state;
}

function useMotor(world: World) {
  const [shaking, setShaking] = useState(false);
  const [sound, setSound] = useState(true);
  const [last, setLast] = useState<{ readonly count: number; readonly ms: number }>({ count: 0, ms: 0 });
  const sense = useMemo(createMotorSense, []);
  useEffect(() => sense.end, [sense]);
  useEffect(() => {
    let version = -1;
    let pulses: readonly Pulse[] = [];
    let toldMs = world.simulation.nowMs();
    return world.onFrame(() => {
      const { motor } = world.simulation.versions();
      const nowMs = world.simulation.nowMs();
      if (motor !== version) pulses = world.simulation.watch.pulses();
      version = motor;
      const begun = pulses.filter(({ fromMs }) => fromMs > toldMs && fromMs <= nowMs);
      for (const pulse of begun) sense.tell(pulse, world.speed());
      const latest = begun[begun.length - 1];
      if (latest !== undefined) {
        const count = pulses.filter(({ fromMs }) => fromMs <= nowMs).length;
        setLast({ count, ms: latest.toMs - latest.fromMs });
      }
      // What began and ended between two frames is seen for one.
      setShaking(begun.length > 0 || pulses.some(({ fromMs, toMs }) => fromMs <= nowMs && toMs > nowMs));
      toldMs = nowMs;
    });
  }, [world, sense]);
  return {
    shaking,
    sound,
    setSound(on: boolean) {
      setSound(on);
      sense.setSound(on);
    },
    count: last.count,
    lastMs: last.ms,
  };
}
