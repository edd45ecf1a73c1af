// Owns the text of a made recording, as the recording contract has it. Refuses to touch files.
import type { Axes } from '../../shared/motion/recording';
import type { MadeSet } from './made-set';

/** `t_ms,ax,ay,az` in m/s² and `t_ms,gx,gy,gz` in deg/s, three decimals, each ending in a newline. */
export function writeCsv(made: MadeSet): { readonly accel: string; readonly gyro?: string } {
  const { accel, gyro } = made.recording;
  const accelText = table('t_ms,ax,ay,az', accel);
  return gyro ? { accel: accelText, gyro: table('t_ms,gx,gy,gz', gyro) } : { accel: accelText };
}

/** Numbers alone: nothing to quote or escape. */
function table(header: string, axes: Axes): string {
  const lines = [header];
  axes.tMs.forEach((t, i) => {
    lines.push([t, ...[axes.x, axes.y, axes.z].map((column) => Number((column[i] ?? 0).toFixed(3)))].join(','));
  });
  return `${lines.join('\n')}\n`;
}
