// The replay contract, as other people's programs read it: keys, their order, units, and the order announced.
import { describe, expect, it } from 'vitest';
import { jsonLines } from '../../tools/replay/json-lines';
import { cue, TWO_REPS } from './made-announced';

describe('jsonLines', () => {
  const lines = jsonLines(TWO_REPS, { verbose: false });

  it('writes every kind of event with its keys in the documented order, times in whole ms', () => {
    expect(lines.slice(0, 8)).toEqual([
      '{"event":"liftOff","t":1000,"at":1180}',
      '{"event":"lockout","t":2500,"at":2700}',
      '{"event":"descentStart","t":3500,"at":3900}',
      '{"event":"cue","kind":"count","count":1,"t":4480,"at":4480}',
      '{"event":"cue","kind":"count","count":2,"t":5480,"at":5480}',
      '{"event":"cue","kind":"count","count":3,"t":6480,"at":6480}',
      '{"event":"floorContact","t":6500,"at":6540}',
      '{"event":"rep","index":1,"liftOff":1001,"lockout":2500,"descentStart":3480,"floorContact":6500,' +
        '"concentricSeconds":1.5,"eccentricSeconds":3.02,"verdict":"held","at":6700}',
    ]);
    expect(lines.slice(-2)).toEqual([
      '{"event":"cue","kind":"dropped","t":12400,"at":12400}',
      '{"event":"set","reps":2,"at":20000}',
    ]);
  });

  it('tells a descent that was withdrawn', () => {
    expect(lines).toContain('{"event":"descentWithdrawn","t":10700,"at":10700}');
  });

  it('keeps refinements of a descent start for verbose', () => {
    expect(lines.some((line) => line.includes('descentRefined'))).toBe(false);
    const all = jsonLines(TWO_REPS, { verbose: true });
    expect(all[3]).toBe('{"event":"descentRefined","t":3480,"at":4100}');
    expect(all).toHaveLength(TWO_REPS.length);
  });

  it('puts the file as given at the end of every line', () => {
    const [first, ...rest] = jsonLines(TWO_REPS, { verbose: false, file: './a "b".csv' });
    expect(first).toBe('{"event":"liftOff","t":1000,"at":1180,"file":"./a \\"b\\".csv"}');
    expect(rest.every((line) => line.endsWith(',"file":"./a \\"b\\".csv"}'))).toBe(true);
  });

  it('gives a count to count cues alone', () => {
    expect(jsonLines([cue('brake', 5)], { verbose: false })).toEqual(['{"event":"cue","kind":"brake","t":5,"at":5}']);
  });
});
