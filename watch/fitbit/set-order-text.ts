// Owns the order of a set as text, on its way from the chunk that reads it to the one that follows it: a text holds on to nothing.
// Refuses to check it: it is written and read within one moment of the same app.
import { parseJson } from '../../shared/sync/parse-json';
import type { SetOrder } from '../coach/pages/set-order';
import type { PulsesFor } from './ports/pulses';

export function writeOrder(order: SetOrder): string {
  return JSON.stringify(order);
}

/** Anything else that the set page may be asked for is a word. */
export function isOrder(parameter: string): boolean {
  return parameter.charAt(0) === '{';
}

export function readOrder(ordered: string | undefined): SetOrder {
  return parseJson(ordered) as SetOrder;
}

export const orderedPulses: PulsesFor = (_, ordered) => {
  const { motor } = readOrder(ordered);
  return () => motor.pulse;
};
