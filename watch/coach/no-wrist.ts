// Owns the absence of motor and sensors: pages that neither vibrate nor feel carry no code for it. Refuses to play and to start.
import type { Ports } from './ports';

export const NO_WRIST: Pick<Ports, 'motion' | 'motor'> = {
  motion: {
    available: () => false,
    start() {
      throw new Error('this page does not feel');
    },
    stop() {},
  },
  motor: {
    play() {
      throw new Error('this page does not vibrate');
    },
    stop() {},
  },
};
