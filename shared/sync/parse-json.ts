// Owns text of unknown origin as data. Refuses to fail: what is no JSON, or is not there, is undefined, and its reader says so.

export function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
