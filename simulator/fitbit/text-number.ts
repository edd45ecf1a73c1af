// Owns the number by which a Fitbit watch finds a text: Fletcher's sum of 32 bits over its key in UTF-8, of which it keeps 30.
// Refuses the texts.
import { toUtf8 } from '../device/utf8';

const MOST = 0xffff;
const KEPT = 0x3fffffff;

export function textNumber(key: string): number {
  const bytes = toUtf8(key);
  let [sum, sumOfSums] = [MOST, MOST];
  // Where their count is odd the first stands alone, and begins no sum of sums.
  let at = bytes.length % 2;
  if (at === 1) sum = folded(sum + (bytes[0] ?? 0));
  for (; at < bytes.length; at += 2) {
    sum = folded(sum + 256 * (bytes[at] ?? 0) + (bytes[at + 1] ?? 0));
    sumOfSums = folded(sumOfSums + sum);
  }
  return ((sumOfSums << 16) | sum) & KEPT;
}

/** Into 1 to 65535: the sum never is nought. */
const folded = (sum: number): number => ((sum - 1) % MOST) + 1;
