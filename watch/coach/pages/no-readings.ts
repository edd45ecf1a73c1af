// Owns how the metronome is told why it stands in. Refuses the words: it says them itself.

/** Parameter of the metronome for readings that come too seldom. */
export function noReadings(hz: number): string {
  return hz === 0 ? 'noSensor' : `rateTooLow:${hz}`;
}
