// Owns the home page as a chunk of its own, with the phone at hand. Refuses what it does: watch/coach/pages has that.
export { createHomePage as create } from '../../coach/pages/home';
export { measuredPulses as pulses } from '../ports/measured-pulses';
export { openPhoneLink as openLink } from '../ports/phone-link';
