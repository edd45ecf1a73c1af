// Owns what went wrong in the simulated world, by name: calls that the simulator does not know, things a watch would not
// take, pictures that could not be read. Refuses to repair.
import { useEffect, useState } from 'preact/hooks';
import type { LogLine } from '../device/organs';
import { timeOf } from './watch/draw-face';
import { PHONE_HALF, useWorld } from './world/world';

const LINES = 200;

export function Problems() {
  const world = useWorld();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [log, setLog] = useState<readonly LogLine[]>([]);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    let seen = '';
    const read = (): void => {
      const versions = world.simulation.versions();
      const key = `${versions.problems} ${open ? versions.log : ''}`;
      if (key === seen) return;
      seen = key;
      setProblems(world.simulation.problems());
      if (open) setLog(world.simulation.log().slice(-LINES));
    };
    read();
    return world.onFrame(read);
  }, [world, open]);

  const all = [...world.faults, ...problems];
  return (
    <section class="part" aria-labelledby="problems-title">
      <h2 id="problems-title">Problems</h2>
      <p class="says">What a real watch or phone would have swallowed, and what this simulator lacks, is named here.</p>
      {all.length === 0 ? (
        <p data-testid="problems">None so far.</p>
      ) : (
        <ul class="faults" role="alert" data-testid="problems">
          {all.map((problem, index) => (
            <li key={index}>{problem}</li>
          ))}
        </ul>
      )}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>What the app, the {PHONE_HALF[world.device.platform]} and the settings page have written</summary>
        {log.length === 0 ? (
          <p>Nothing.</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
          <pre tabIndex={0}>
            {log.map(({ atMs, from, level, text }) => `${timeOf(atMs)} ${from} ${level}: ${text}`).join('\n')}
          </pre>
        )}
      </details>
    </section>
  );
}
