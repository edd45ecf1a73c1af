// Owns how the plank page knows that a person has just asked for it, and not the platform that brings a page back.

/** Time from a press to the page that it opens, ms, and more. A choice. */
const OPENS_WITHIN_MS = 5000;

export function askForPlank(nowMs: number): string {
  return String(nowMs);
}

export function wasJustAsked(parameter: string, nowMs: number): boolean {
  // Each page has a clock of its own, and the watch may have been set back between the two.
  return Math.abs(nowMs - Number.parseInt(parameter, 10)) <= OPENS_WITHIN_MS;
}
