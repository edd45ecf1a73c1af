// Owns plates as they are read: 2 × 20 + 5 kg. Refuses to choose them: see shared/training/plates.ts.
import type { WeightUnit } from '../../../shared/settings/settings';
import { plainNumber } from '../../../shared/texts/numbers';
import type { Ports } from '../ports';

/** @param sizes heaviest first. */
export function platesText(sizes: readonly number[], unit: WeightUnit, say: Ports['say']): string {
  const parts: string[] = [];
  for (let at = 0; at < sizes.length; ) {
    const size = sizes[at] ?? 0;
    let times = 1;
    while (sizes[at + times] === size) times += 1;
    parts.push(times === 1 ? plainNumber(size, say) : `${times} × ${plainNumber(size, say)}`);
    at += times;
  }
  return `${parts.join(' + ')} ${unit}`;
}
