// Owns the radio on the page, and the two ends of it failing: the app's half on the phone killed, phone asleep, battery pulled.
// Refuses to soften: each happens at once, as it does to people.
import { useMemo, useState } from 'preact/hooks';
import type { RadioMessage, RadioState } from '../../radio/radio';
import { useWatched } from '../parts/use-watched';
import { PHONE_HALF, useWorld } from '../world/world';
import './radio.css';

/** How slow is slow and how lossy is lossy are choices. */
const STATES: readonly { readonly name: string; readonly says: string; readonly state: RadioState }[] = [
  { name: 'Connected', says: '40 ms each way', state: { connected: true, latencyMs: 40, lossRatio: 0 } },
  { name: 'Slow', says: '2.5 s each way', state: { connected: true, latencyMs: 2500, lossRatio: 0 } },
  { name: 'Lossy', says: 'every third message is lost', state: { connected: true, latencyMs: 40, lossRatio: 0.33 } },
  { name: 'Down', says: 'nothing goes through', state: { connected: false, latencyMs: 40, lossRatio: 0 } },
];
const SHOWN_MESSAGES = 6;

export function RadioPart() {
  const world = useWorld();
  const { radio, phone, watch } = world.simulation;
  const version = useWatched(() => world.simulation.versions().radio);
  const phoneVersion = useWatched(() => world.simulation.versions().phone);
  const sideService = useMemo(() => phone.sideServiceRunning(), [phone, phoneVersion]);
  const running = useWatched(() => watch.appRunning());
  const [asleep, setAsleep] = useState(false);
  const [pulled, setPulled] = useState(false);
  const now = useMemo(() => radio.state(), [radio, version]);
  const act = (run: () => void) => () => {
    run();
    world.touched();
  };
  return (
    <section class="part radio" aria-labelledby="radio-title">
      <h2 id="radio-title">The radio</h2>
      <p class="says">Bluetooth between watch and phone, and the ways in which it and its two ends fail.</p>
      <fieldset class="radio-states">
        <legend>Connection</legend>
        {STATES.map(({ name, says, state }) => (
          <label key={name}>
            <input
              type="radio"
              name="radio-state"
              checked={same(now, state)}
              onChange={act(() => radio.set(state))}
              aria-label={name}
            />
            <span>
              {name}: <span class="quiet">{says}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="controls">
        <button type="button" disabled={!sideService} onClick={act(phone.killSideService)}>
          Kill the {PHONE_HALF[world.device.platform]}
        </button>
        <label>
          <input
            type="checkbox"
            checked={asleep}
            onChange={({ currentTarget }) => {
              setAsleep(currentTarget.checked);
              phone.setAsleep(currentTarget.checked);
              world.touched();
            }}
          />{' '}
          Phone asleep
        </label>
        <button
          type="button"
          class="danger"
          disabled={!running}
          onClick={act(() => {
            watch.kill();
            setPulled(true);
          })}
        >
          Pull the watch’s battery
        </button>
      </div>
      {pulled && !running && (
        <p class="state" role="status">
          The battery was pulled: only what is on the watch’s disk is left. Open the app on the watch again.
        </p>
      )}
      <Messages version={version} />
    </section>
  );
}

const same = (a: RadioState, b: RadioState): boolean =>
  a.connected === b.connected && a.latencyMs === b.latencyMs && a.lossRatio === b.lossRatio;

function Messages({ version }: { readonly version: number }) {
  const { startMs, simulation } = useWorld();
  const messages = useMemo(() => simulation.radio.messages(), [simulation, version]);
  const lost = messages.filter((message) => message.lost).length;
  const count = (direction: RadioMessage['direction']): number =>
    messages.filter((message) => message.direction === direction).length;
  return (
    <>
      <p class="state" data-testid="radio-messages">
        {count('toPhone')} {count('toPhone') === 1 ? 'message' : 'messages'} to the phone, {count('toWatch')} to the
        watch, {lost} lost.
      </p>
      <ul class="radio-messages" aria-label="Last messages">
        {messages
          .slice(-SHOWN_MESSAGES)
          .reverse()
          .map((message, place) => (
            <li key={messages.length - place}>
              {((message.atMs - startMs) / 1000).toFixed(1)} s{' '}
              {message.direction === 'toPhone' ? 'to the phone' : 'to the watch'}, {message.bytes} bytes
              {message.lost ? ', lost' : ''}
            </li>
          ))}
      </ul>
    </>
  );
}
