// Owns choosing where the movement comes from: a shipped recording, a file of this computer, its own motion sensor.
// Refuses to play.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWatched } from '../parts/use-watched';
import type { ServedRecording } from '../world/served';
import { useWorld } from '../world/world';
import { type DeviceMotion, hasDeviceMotion, startDeviceMotion } from './device-motion';
import { createLiveReadings, LiveForce, type LiveReadings } from './live-force';
import { type ChosenRecording, listShipped, readFiles, readShipped } from './recordings';
import type { WristPlay } from './wrist-play';

const NONE = '';

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function SourceChooser({ play }: { readonly play: WristPlay }) {
  const world = useWorld();
  const [shipped, setShipped] = useState<readonly ServedRecording[]>([]);
  const [problem, setProblem] = useState<string>();
  const list = useId();
  const [over, setOver] = useState(false);
  const motion = useDeviceMotion(setProblem);
  const lastAsked = useRef(0);
  const name = useWatched(() => play.chosen()?.recording.name) ?? NONE;

  useEffect(() => {
    // The first one at once: an arm that takes its posture only when a set is on would be heard as a movement.
    void choose(async () => {
      const [first, ...more] = await listShipped();
      if (first === undefined) throw new Error('There are no recordings to choose from: drop one here.');
      setShipped([first, ...more]);
      return readShipped(first);
    });
  }, [play]);

  /** What was asked for last counts, however long the others take. */
  async function choose(read: () => Promise<ChosenRecording>): Promise<boolean> {
    lastAsked.current += 1;
    const asked = lastAsked.current;
    try {
      const chosen = await read();
      if (asked !== lastAsked.current) return false;
      motion.end();
      setProblem(undefined);
      play.choose(chosen);
      return true;
    } catch (error) {
      if (asked === lastAsked.current) setProblem(words(error));
      return false;
    }
  }

  const chooseByName = (wanted: string): Promise<boolean> =>
    choose(async () => {
      const all = shipped.length > 0 ? shipped : await listShipped();
      const found = all.find((one) => one.name === wanted);
      if (found === undefined) throw new Error(`there is no recording ${wanted}`);
      return readShipped(found);
    });

  useEffect(() => {
    world.setPlayer({
      async play(wanted) {
        if (!(await chooseByName(wanted))) throw new Error(`${wanted} could not be read`);
        play.play();
      },
      stop: play.stop,
      playing: play.playing,
    });
    return () => world.setPlayer(undefined);
  });

  const beginMotion = (): void => {
    lastAsked.current += 1;
    motion.begin(play);
  };
  // Anywhere on the page: beside its mark, a browser would open the file and the world would be gone.
  useEffect(() => {
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void choose(() => readFiles(files));
    };
    const onDragOver = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    // Out of the window, not only from one part of the page to the next.
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  });
  const others = name !== NONE && !shipped.some((one) => one.name === name);
  return (
    <div class={over ? 'sources over' : 'sources'}>
      <div class="controls">
        <label htmlFor={list}>Recording</label>
        <select id={list} value={name} onChange={(event) => void chooseByName(event.currentTarget.value)}>
          <option value={NONE} disabled>
            Choose a movement
          </option>
          {others && <option value={name}>{name}</option>}
          {shipped.map((one) => (
            <option key={one.name} value={one.name}>
              {one.description ?? one.name}
            </option>
          ))}
        </select>
        <FileInput onFiles={(files) => void choose(() => readFiles(files))} />
        {hasDeviceMotion() && (
          <button
            type="button"
            aria-pressed={motion.readings !== undefined}
            onClick={motion.readings !== undefined ? motion.end : beginMotion}
          >
            This device’s own motion sensor
          </button>
        )}
      </div>
      {motion.readings !== undefined && (
        <>
          <p class="state">This device is the wrist now: hold it like a watch, and lift.</p>
          <LiveForce readings={motion.readings} />
        </>
      )}
      <p class="problem" role="alert">
        {problem ?? ''}
      </p>
    </div>
  );
}

function FileInput({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  return (
    <label class="file">
      Or drop a CSV here{' '}
      <input
        type="file"
        accept=".csv,text/csv"
        multiple
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // So that the same file, mended, can be given again.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}

interface MotionState {
  /** Present while it is on. */
  readonly readings: LiveReadings | undefined;
  begin(play: WristPlay): void;
  end(): void;
}

function useDeviceMotion(setProblem: (problem: string | undefined) => void): MotionState {
  const world = useWorld();
  const running = useRef<DeviceMotion | undefined>(undefined);
  const [readings, setReadings] = useState<LiveReadings>();

  function end(): void {
    running.current?.end();
    running.current = undefined;
    setReadings(undefined);
  }

  async function begin(play: WristPlay): Promise<void> {
    try {
      play.choose(undefined);
      setProblem(undefined);
      const live = createLiveReadings();
      const onProblem = (problem: string): void => {
        end();
        setProblem(problem);
      };
      running.current = await startDeviceMotion(world, { onForce: live.push, onProblem });
      setReadings(live);
    } catch (error) {
      setProblem(words(error));
    }
  }

  useEffect(() => () => running.current?.end(), []);
  return { readings, begin: (play) => void begin(play), end };
}
