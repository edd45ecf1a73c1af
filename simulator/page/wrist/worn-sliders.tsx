// Owns the sliders of how the watch is worn and read. Refuses to know what they do: see simulator/wrist/worn.ts.

import { useId } from 'preact/hooks';
import { GAP_MS, meanRateHz, type WristOptions } from '../../wrist/worn';
import { useWatched } from '../parts/use-watched';
import type { WristPlay } from './wrist-play';

/** 0 stands for the rate of the recording. The app works from 20 to 100 Hz. */
const RATES_HZ = [0, 12.5, 20, 25, 33, 50, 100] as const;
const MOST = { jitterMs: 60, gapsPerMinute: 12, strapMps2Rms: 3 } as const;

export function WornSliders({ play }: { readonly play: WristPlay }) {
  useWatched(() => play.readingsVersion());
  const options = play.options();
  const set = (change: Partial<WristOptions>): void => play.setOptions({ ...options, ...change });
  const chosen = play.chosen();
  const own = chosen === undefined ? '' : ` (${meanRateHz(chosen.recording.accel).toFixed(0)} Hz)`;
  const rate = RATES_HZ.indexOf((options.rateHz ?? 0) as (typeof RATES_HZ)[number]);
  return (
    <fieldset class="worn-sliders">
      <legend>The watch on this wrist</legend>
      <Slider
        label="Readings a second"
        value={rate}
        most={RATES_HZ.length - 1}
        step={1}
        text={options.rateHz === undefined ? `as recorded${own}` : `${options.rateHz}`}
        onValue={(place) => set({ rateHz: RATES_HZ[place] === 0 ? undefined : RATES_HZ[place] })}
      />
      <Slider
        label="Readings come late by up to"
        value={options.jitterMs}
        most={MOST.jitterMs}
        step={5}
        text={`${options.jitterMs} ms`}
        onValue={(jitterMs) => set({ jitterMs })}
      />
      <Slider
        label={`Gaps of ${GAP_MS} ms`}
        value={options.gapsPerMinute}
        most={MOST.gapsPerMinute}
        step={1}
        text={`${options.gapsPerMinute} a minute`}
        onValue={(gapsPerMinute) => set({ gapsPerMinute })}
      />
      <Slider
        label="Loose strap"
        value={options.strapMps2Rms}
        most={MOST.strapMps2Rms}
        step={0.25}
        text={options.strapMps2Rms === 0 ? 'tight' : `${options.strapMps2Rms} m/s² of wobble`}
        onValue={(strapMps2Rms) => set({ strapMps2Rms })}
      />
    </fieldset>
  );
}

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly step: number;
  readonly text: string;
  readonly onValue: (value: number) => void;
}

function Slider({ label, value, most, step, text, onValue }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{text}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        step={step}
        value={value}
        aria-valuetext={text}
        onInput={(event) => onValue(Number(event.currentTarget.value))}
      />
    </div>
  );
}
