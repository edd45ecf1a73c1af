// Owns the page as a whole: it opens a world for the chosen watch and puts the parts around it. Refuses what a part does.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { choiceFrom } from './choice';
import { Limits } from './limits';
import { PhonePart } from './phone/phone-part';
import { Problems } from './problems';
import { RadioPart } from './radio/radio-part';
import { StoryPart } from './story/story-part';
import { WatchPart } from './watch/watch-part';
import { sizeText } from './world/devices';
import { fetchStuff, type Kept, NOTHING_KEPT, type OpenWorld, openWorld, type Stuff } from './world/open-world';
import type { WorldChoice } from './world/packages';
import { WorldContext } from './world/world';
import { WristPart } from './wrist/wrist-part';

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

interface Opened {
  readonly world: OpenWorld;
  /** A number of its own for each world: the parts begin anew with it. */
  readonly number: number;
  /** Whether the story begins by itself. */
  readonly told: boolean;
}

interface Choice extends WorldChoice {
  readonly told: boolean;
  /** With a new watch and a new phone. */
  readonly anew: boolean;
}

export function App() {
  const [stuff, setStuff] = useState<Stuff>();
  const [choice, setChoice] = useState<Choice>();
  const kept = useRef<Kept>(NOTHING_KEPT);
  const [opened, setOpened] = useState<Opened>();
  const [fault, setFault] = useState<string>();

  useEffect(() => {
    fetchStuff()
      .then((fetched) => {
        setStuff(fetched);
        setChoice({ ...choiceFrom(location.search, fetched, Date.now()), told: false, anew: true });
      })
      .catch((error: unknown) => setFault(wordsOf(error)));
  }, []);

  useEffect(() => {
    if (stuff === undefined || choice === undefined) return;
    let world: OpenWorld | undefined;
    let wanted = true;
    if (choice.anew) kept.current = NOTHING_KEPT;
    openWorld(stuff, choice, kept.current, (error) => setFault(wordsOf(error)))
      .then((made) => {
        world = made;
        if (!wanted) return made.end();
        setFault(undefined);
        setOpened((before) => ({ world: made, number: (before?.number ?? 0) + 1, told: choice.told }));
      })
      .catch((error: unknown) => setFault(wordsOf(error)));
    return () => {
      wanted = false;
      setOpened((now) => (now?.world === world ? undefined : now));
      if (world !== undefined) {
        kept.current = world.keep();
        world.end();
      }
    };
  }, [stuff, choice]);

  // For the console, and for whoever drives the page from outside.
  useEffect(() => {
    Object.assign(window, { threecountWorld: opened?.world });
  }, [opened]);

  const choose = useCallback(
    (change: Partial<Choice>) =>
      setChoice((now) => now && { ...now, startMs: Date.now(), told: false, anew: false, ...change }),
    [],
  );
  const tellAnew = useCallback(() => choose({ told: true, anew: true }), [choose]);

  return (
    <>
      <header>
        <h1>Threecount simulator</h1>
        <p>
          A watch, a phone and a wrist on this computer: the built app runs here, unchanged, on plain models of its
          platform.
        </p>
        {stuff !== undefined && choice !== undefined && (
          <div class="controls">
            <span class="labelled">
              <label for="device">Watch</label>
              <select
                id="device"
                value={choice.device.name}
                onChange={({ currentTarget }) => {
                  const device = stuff.devices.find(({ name }) => name === currentTarget.value);
                  if (device !== undefined) choose({ device });
                }}
              >
                {stuff.devices.map((device) => (
                  <option key={device.name} value={device.name}>
                    {device.name}, {sizeText(device)}
                  </option>
                ))}
              </select>
            </span>
            <span class="labelled">
              <label for="language">Language</label>
              <select
                id="language"
                value={choice.language}
                onChange={({ currentTarget }) => choose({ language: currentTarget.value })}
              >
                {stuff.languages.map((language) => (
                  <option key={language}>{language}</option>
                ))}
              </select>
            </span>
            <button type="button" onClick={() => choose({ anew: true })}>
              Begin anew, with a new watch and a new phone
            </button>
          </div>
        )}
      </header>
      {fault !== undefined && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      {opened === undefined ? (
        fault === undefined && <p class="quiet">The package is being opened …</p>
      ) : (
        <WorldContext.Provider value={opened.world} key={opened.number}>
          {opened.world.hasStory && <StoryPart told={opened.told} tellAnew={tellAnew} />}
          <main>
            <WatchPart appName={opened.world.appName} />
            <PhonePart />
            <RadioPart />
            <WristPart />
          </main>
          <Problems />
        </WorldContext.Provider>
      )}
      <Limits />
    </>
  );
}
