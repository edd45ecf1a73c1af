// Owns the buttons of the movement and of the time: play, stop, where, pause, step, speed. Refuses to keep time.

import { useEffect, useId, useRef } from 'preact/hooks';
import { useFrame, useWatched } from '../parts/use-watched';
import { useWorld } from '../world/world';
import type { WristPlay } from './wrist-play';

const SPEEDS: readonly number[] = [0.25, 0.5, 1, 2, 4, 20];
/** One reading at the usual rate. */
const STEP_MS = 20;
const LONG_STEP_MS = 1000;
const PLACE_STEP_S = 0.1;

export function TimeControls({ play }: { readonly play: WristPlay }) {
  const world = useWorld();
  const speeds = useId();
  const playing = useWatched(() => play.playing());
  const paused = useWatched(() => world.paused());
  const speed = useWatched(() => world.speed());
  const chosen = useWatched(() => play.readingsVersion()) >= 0 && play.worn() !== undefined;

  const start = (): void => {
    world.setPaused(false);
    play.play();
  };
  const pause = (): void => {
    world.setPaused(!paused);
    world.touched();
  };
  return (
    <div class="time-controls">
      <fieldset>
        <legend>Movement</legend>
        <button type="button" class="primary" disabled={!chosen} onClick={() => (playing ? play.stop() : start())}>
          {playing ? 'Stop' : 'Play'}
        </button>
        <PlaceSlider play={play} />
      </fieldset>
      <fieldset>
        <legend>Time of this whole world</legend>
        <button type="button" aria-pressed={paused} onClick={pause}>
          {paused ? 'Go on' : 'Pause'}
        </button>
        <button type="button" onClick={() => world.step(STEP_MS)}>
          Step {STEP_MS} ms
        </button>
        <button type="button" onClick={() => world.step(LONG_STEP_MS)}>
          Step 1 s
        </button>
        <label htmlFor={speeds}>Speed</label>
        <select
          id={speeds}
          value={String(speed)}
          onChange={(event) => {
            world.setSpeed(Number(event.currentTarget.value));
            world.touched();
          }}
        >
          {(SPEEDS.includes(speed) ? SPEEDS : [...SPEEDS, speed]).map((times) => (
            <option key={times} value={String(times)}>
              {times}×
            </option>
          ))}
        </select>
      </fieldset>
    </div>
  );
}

/** Moved by hand in each frame: to render for every one of them would be waste. */
function PlaceSlider({ play }: { readonly play: WristPlay }) {
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const output = useRef<HTMLOutputElement>(null);
  const lengthS = useWatched(() => play.lengthMs() / 1000);
  const show = (): void => {
    const seconds = play.placeMs() / 1000;
    if (slider.current !== null) {
      slider.current.value = String(seconds);
      slider.current.ariaValueText = `${seconds.toFixed(1)} seconds`;
    }
    const text = `${seconds.toFixed(1)} of ${lengthS.toFixed(1)} s`;
    if (output.current !== null && output.current.textContent !== text) output.current.textContent = text;
  };
  useFrame(show);
  // While time stands no frame comes after the one in which the length became another.
  useEffect(show, [lengthS]);
  return (
    <div class="place">
      <label htmlFor={id}>Place</label>
      <input
        id={id}
        ref={slider}
        type="range"
        min={0}
        max={lengthS}
        step={PLACE_STEP_S}
        disabled={lengthS === 0}
        onInput={(event) => play.seek(Number(event.currentTarget.value) * 1000)}
      />
      <output ref={output} aria-live="off" />
    </div>
  );
}
