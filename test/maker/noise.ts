// Owns coloured noise on the fine grid: tremor, straps, slow wander. Refuses to know what it shakes.
import { STEP_S } from './params';
import type { Random } from './random';

// A copy: reading an import on every step of a hot loop costs more than the step.
const stepS = STEP_S;

/** Narrow-band noise around `hz`, `bandHz` wide, of rms 1: a resonance fed with white noise. Amplitude comes and goes by itself. */
export function narrowBand(random: Random, length: number, hz: number, bandHz: number): Float64Array {
  const out = new Float64Array(length);
  const r = Math.exp(-Math.PI * bandHz * stepS);
  const a1 = 2 * r * Math.cos(2 * Math.PI * hz * stepS);
  const a2 = -r * r;
  let y1 = 0;
  let y2 = 0;
  let power = 0;
  const warmUp = Math.ceil(2 / (bandHz * stepS));
  for (let i = -warmUp; i < length; i++) {
    const y = a1 * y1 + a2 * y2 + random.next() - 0.5;
    y2 = y1;
    y1 = y;
    if (i >= 0) {
      out[i] = y;
      power += y * y;
    }
  }
  const scale = 1 / Math.sqrt(power / length);
  for (let i = 0; i < length; i++) out[i] = (out[i] ?? 0) * scale;
  return out;
}

/** Takes out what is slower than `hz`, so that an acceleration leaves no lasting speed behind. In place. */
export function highPass(noise: Float64Array, hz: number): Float64Array {
  const keep = Math.exp(-2 * Math.PI * hz * stepS);
  let before = noise[0] ?? 0;
  let y = 0;
  for (let i = 0; i < noise.length; i++) {
    const x = noise[i] ?? 0;
    y = keep * (y + x - before);
    before = x;
    noise[i] = y;
  }
  return noise;
}

/** A slow smooth wander of about rms 1: three sines of random pace and phase, each kept turning by one complex product. */
export function wander(random: Random, length: number, fromHz: number, toHz: number): Float64Array {
  const out = new Float64Array(length);
  for (let k = 0; k < 3; k++) {
    const step = 2 * Math.PI * random.between(fromHz, toHz) * stepS;
    const phase = random.between(0, 2 * Math.PI);
    const c = Math.cos(step);
    const s = Math.sin(step);
    let re = Math.cos(phase) * Math.sqrt(2 / 3);
    let im = Math.sin(phase) * Math.sqrt(2 / 3);
    for (let i = 0; i < length; i++) {
      out[i] = (out[i] ?? 0) + im;
      const next = re * c - im * s;
      im = re * s + im * c;
      re = next;
    }
  }
  return out;
}
