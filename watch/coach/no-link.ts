// Owns the absence of a link: pages that do not speak with the phone carry no code for it. Refuses every request.
import type { Link } from './ports';

export const NO_LINK: Link = {
  connected: () => false,
  request: () => Promise.reject(new Error('this page does not speak with the phone')),
  onChange: () => {},
};
