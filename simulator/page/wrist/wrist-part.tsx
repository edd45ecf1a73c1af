// Owns the wrist on the page: where its movement comes from, how it goes on, and what of it was heard.
// Refuses the watch's own opinion: that is on the watch.
import { useMemo } from 'preact/hooks';
import { useFrame, useWatched } from '../parts/use-watched';
import { useWorld } from '../world/world';
import { MovementChart } from './chart';
import { repsOf } from './chart-data';
import { SourceChooser } from './source-chooser';
import { TimeControls } from './time-controls';
import { WornSliders } from './worn-sliders';
import './wrist.css';
import { createWristPlay, type WristPlay } from './wrist-play';

export function WristPart() {
  const world = useWorld();
  const play = useMemo(() => createWristPlay(world), [world]);
  useFrame(play.frame);
  const readings = useWatched(() => play.readingsVersion());
  return (
    <section class="part wrist" aria-labelledby="wrist-title">
      <h2 id="wrist-title">The wrist</h2>
      <p class="says">
        A recorded movement goes into the watch’s sensors as if you wore it: choose one, start a set on the watch, then
        play it.
      </p>
      <SourceChooser play={play} />
      <TimeControls play={play} />
      {play.worn() !== undefined && <MovementChart key={readings} play={play} />}
      <HeardReps play={play} />
      <WornSliders play={play} />
    </section>
  );
}

/** The chart in words. */
function HeardReps({ play }: { readonly play: WristPlay }) {
  const count = useWatched(() => repsOf(play.announced()).length);
  useWatched(() => play.readingsVersion());
  if (play.worn() === undefined) return null;
  return (
    <>
      <p class="quiet">
        Heard here by the same code, from the recording alone. The watch began to listen earlier and feels its own
        motor, so it may differ a little:
      </p>
      {count === 0 ? (
        <p class="quiet">No rep so far.</p>
      ) : (
        <ol class="heard-reps" aria-label="Reps heard">
          {repsOf(play.announced()).map((rep) => (
            <li key={rep.index}>
              up {rep.concentricSeconds.toFixed(1)} s, down {rep.eccentricSeconds.toFixed(1)} s: {rep.verdict}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
