// Owns the more page as a chunk of its own, without the phone. Refuses what it does: watch/coach/pages has that.
export { createMorePage as create } from '../../coach/pages/more';
