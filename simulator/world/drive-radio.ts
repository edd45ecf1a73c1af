// Owns the radio's part of the driver. Refuses to know what is said by it.
import type { Radio } from '../radio/radio';
import type { RadioDriver } from './driver';

export const driveRadio = (radio: Radio, settle: () => void): RadioDriver => ({
  state: radio.state,
  set(change) {
    radio.set(change);
    settle();
  },
  loseNext: radio.loseNext,
  messages: radio.messages,
});
