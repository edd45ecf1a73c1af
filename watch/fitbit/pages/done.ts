// Owns the done page as a chunk of its own, with the phone at hand. Refuses what it does: watch/coach/pages has that.
export { createDonePage as create } from '../../coach/pages/done';
export { measuredPulses as pulses } from '../ports/measured-pulses';
export { openPhoneLink as openLink } from '../ports/phone-link';
