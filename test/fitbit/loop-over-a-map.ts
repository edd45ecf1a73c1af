// Owns a loop that the old engine would not run once: what lists-only.test.ts must see. Refuses to be used.
export function sumOf(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [, count] of counts) sum += count;
  return sum;
}
