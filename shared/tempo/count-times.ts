// Owns when the counts of a way down are due. Refuses to give them: tempo does, and the metronome.

/** When each count is due after the descent start, s: one a second, the last at the target. */
export function countTimesSeconds(targetSeconds: number): readonly number[] {
  const times: number[] = [];
  for (let count = 1; count < targetSeconds; count += 1) times.push(count);
  times.push(targetSeconds);
  return times;
}
