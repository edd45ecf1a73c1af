// Owns what may differ between the two targets, by scenario and place, each with its reason. Refuses anything that is not so: a difference
// that has gone must go from here too.

/** Place in what is left of the scenario, at its `end` or the `morning` after; then why. */
type Named = Readonly<Record<string, string>>;

const QUEUED =
  'What is to be sent lies in the queue of files on Fitbit OS, and reaches the phone before the watch says hello: the standing that comes ' +
  'back knows of it. On Zepp OS hello goes first, and that standing comes with the next one.';
const TIDIED =
  'The journal is tidied from 4 KB on where 64 to 128 KB hold code and data together, from 16 KB on on Zepp OS: what the phone holds ' +
  'leaves the watch earlier.';

const STANDING_SOONER: Named = { 'end.watch.standing': QUEUED };
const FEWER_KEPT: Named = {
  'end.watch.journal.ended': TIDIED,
  'end.watch.journal.droppedSessions': TIDIED,
  'morning.watch.journal.ended': TIDIED,
  'morning.watch.journal.droppedSessions': TIDIED,
};

/** By the scenario's name. */
export const DIFFERENCES: Readonly<Record<string, Named>> = {
  'done, and killed before the phone has it': STANDING_SOONER,
  'the phone is away at the end and comes back while the watch waits': STANDING_SOONER,
  'the phone comes back after the app has ended': STANDING_SOONER,
  'the radio loses 1 on the way to the phone': STANDING_SOONER,
  'the radio loses 1 on the way to the watch': STANDING_SOONER,
  'the radio loses 3 on the way to the phone': STANDING_SOONER,
  'the radio loses a third of everything for ten minutes': STANDING_SOONER,
  'the phone is asleep, then awake': STANDING_SOONER,
  'three sessions without the phone': STANDING_SOONER,
  'a check-in on the watch while the phone is away': { 'end.watch.standing.standing.checkIns.0': QUEUED },
  'four weeks in which all goes well': FEWER_KEPT,
  'four weeks with a phone that was away and a watch that was killed': FEWER_KEPT,
};
