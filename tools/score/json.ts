// Owns the scoreboard for machines. Refuses infinities, which JSON has not: a miss is null.
import type { Board } from './board';

/** One object; names and units as in `Figures` and `RecordedScore`. A row carries no single miss: ask for those in words. */
export function asJson(board: Board, seeds: { readonly first: number; readonly sets: number }): string {
  const recorded = board.recorded.map(({ recording, ...score }) => ({
    on: recording.on,
    recording: `${recording.folder}/${recording.name}`,
    documentedReps: recording.documented.reps ?? null,
    ...score,
  }));
  const synthetic = board.synthetic.map(({ worst: _worst, ...row }) => row);
  return JSON.stringify({ seeds, recorded, synthetic });
}
