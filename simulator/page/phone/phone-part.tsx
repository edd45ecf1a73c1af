// Owns the phone on the page: the app's settings page in its frame, and what the app's half on the phone is doing.
// Refuses to know this app: any package's page is drawn the same way.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useWatched } from '../parts/use-watched';
import { PHONE_HALF, useWorld } from '../world/world';
import './phone.css';
import { SaveAsFile } from './save-as-file';
import { SettingsNode, type Touch } from './settings-tree';

export function PhonePart() {
  const world = useWorld();
  const { phone } = world.simulation;
  const half = PHONE_HALF[world.device.platform];
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  const version = useWatched(() => world.simulation.versions().phone);
  const sideService = useMemo(() => phone.sideServiceRunning(), [phone, version]);

  function attempt(run: () => void): boolean {
    try {
      run();
      setProblem(undefined);
      return true;
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      return false;
    } finally {
      world.touched();
    }
  }

  const openPage = (): void => setOpen(attempt(phone.openSettings));
  useEffect(openPage, [world]);

  return (
    <section class="part phone" aria-labelledby="phone-title">
      <h2 id="phone-title">The phone</h2>
      <p class="says">The app’s own page in the phone’s app, filled by its {half} when the watch sends a session.</p>
      <div class="phone-frame">
        <section class="phone-screen" aria-label="Screen of the phone">
          {open ? (
            <SettingsScreen version={version} attempt={attempt} />
          ) : (
            <p class="phone-dark">The page is closed.</p>
          )}
        </section>
      </div>
      <p class="state" data-testid="side-service">
        {sideService ? `The ${half} is running.` : `The ${half} is not running; the watch wakes it.`}
      </p>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="controls">
        {open ? (
          <button
            type="button"
            onClick={() => {
              attempt(phone.closeSettings);
              setOpen(false);
            }}
          >
            Close the app’s page
          </button>
        ) : (
          <button type="button" onClick={openPage}>
            Open the app’s page
          </button>
        )}
      </div>
      <SaveAsFile version={version} fail={setProblem} />
    </section>
  );
}

interface ScreenProps {
  readonly version: number;
  readonly attempt: (run: () => void) => void;
}

function SettingsScreen({ version, attempt }: ScreenProps) {
  const { phone } = useWorld().simulation;
  const { tree, touch } = useMemo(() => {
    const stored = phone.storage();
    const made: Touch = {
      press: (path) => attempt(() => phone.pressAt(path)),
      change: (path, value) => attempt(() => phone.changeAt(path, value)),
      stored: (key) => stored[key],
    };
    return { tree: phone.tree(), touch: made };
  }, [phone, version]);
  return tree === undefined ? (
    <p class="phone-dark">The page shows nothing.</p>
  ) : (
    <SettingsNode node={tree} path={[]} touch={touch} />
  );
}
