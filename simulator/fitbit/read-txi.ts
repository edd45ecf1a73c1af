// Owns Fitbit OS's picture format, `.txi`: a head of ten numbers, then rows of pixels, or runs of them. Refuses what the SDK's builder
// does not make.
import type { Picture } from '../world/read-tga';

const HEAD_BYTES = 40;
const FILE_TYPE = 0x0a697874;
/** A flag beside the form of the pixels: they stand in runs, and no row is filled up. */
const RUNS = 0x10000000;
/** A run of one pixel, else of as many different ones as the other bits say. */
const REPEATED = 0x80;

/** Red, green, blue, alpha of the pixel that begins at `at`. */
type ReadPixel = (bytes: Uint8Array, at: number) => readonly [number, number, number, number];

const wide = (value: number, most: number): number => Math.round((255 * value) / most);

interface Form {
  /** How the head calls it. */
  readonly name: number;
  /** Of one pixel. */
  readonly bytes: number;
  readonly read: ReadPixel;
}

const FORMS: readonly Form[] = [
  // Only how dense: an element gives such a picture its colour.
  { name: 0x00080008, bytes: 1, read: (b, at) => [255, 255, 255, b[at] ?? 0] },
  {
    name: 0x01100565,
    bytes: 2,
    read(b, at) {
      const two = (b[at] ?? 0) | ((b[at + 1] ?? 0) << 8);
      return [wide(two >> 11, 31), wide((two >> 5) & 63, 63), wide(two & 31, 31), 255];
    },
  },
  { name: 0x01208888, bytes: 4, read: (b, at) => [b[at + 2] ?? 0, b[at + 1] ?? 0, b[at] ?? 0, b[at + 3] ?? 0] },
  {
    name: 0x02104444,
    bytes: 2,
    read(b, at) {
      const two = (b[at] ?? 0) | ((b[at + 1] ?? 0) << 8);
      return [wide(two >> 12, 15), wide((two >> 8) & 15, 15), wide((two >> 4) & 15, 15), wide(two & 15, 15)];
    },
  },
  {
    name: 0x02186666,
    bytes: 3,
    read(b, at) {
      const three = (b[at] ?? 0) | ((b[at + 1] ?? 0) << 8) | ((b[at + 2] ?? 0) << 16);
      return [wide(three >> 18, 63), wide((three >> 12) & 63, 63), wide((three >> 6) & 63, 63), wide(three & 63, 63)];
    },
  },
  { name: 0x02208888, bytes: 4, read: (b, at) => [b[at + 3] ?? 0, b[at + 2] ?? 0, b[at + 1] ?? 0, b[at] ?? 0] },
];

export function readTxi(bytes: Uint8Array): Picture {
  if (bytes.byteLength < HEAD_BYTES) throw new Error('a picture ends within its head');
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (place: number): number => head.getUint32(4 * place, true);
  if (at(0) !== FILE_TYPE) throw new Error('this is no .txi picture');
  const inRuns = (at(4) & RUNS) !== 0;
  const form = FORMS.find(({ name }) => name === (at(4) & ~RUNS));
  if (form === undefined) throw new Error(`a .txi picture of the form 0x${at(4).toString(16)} is not known here`);
  const [widthPx, heightPx] = [at(6), at(7)];
  if (widthPx * heightPx > MOST_PIXELS) throw new Error(`a picture of ${widthPx} by ${heightPx} is none of a watch`);
  const places = inRuns
    ? placesInRuns(bytes, form.bytes, widthPx * heightPx)
    : placesInRows(bytes, form.bytes, widthPx, heightPx);
  const rgba = new Uint8ClampedArray(4 * widthPx * heightPx);
  places.forEach((place, pixel) => {
    if (place + form.bytes > bytes.byteLength) throw new Error('a picture ends within its pixels');
    rgba.set(form.read(bytes, place), 4 * pixel);
  });
  return { widthPx, heightPx, rgba };
}

/** Many times a watch's glass: a broken head would ask for more than there is. */
const MOST_PIXELS = 1 << 22;

/** Where in the file each pixel stands. */
function placesInRuns(bytes: Uint8Array, pixelBytes: number, pixels: number): number[] {
  const places: number[] = [];
  let at = HEAD_BYTES;
  while (places.length < pixels) {
    const run = bytes[at];
    if (run === undefined || (run & ~REPEATED) === 0) throw new Error('a picture ends within its pixels');
    const count = run & ~REPEATED;
    const isRepeated = (run & REPEATED) !== 0;
    at += 1;
    for (let i = 0; i < count; i += 1) places.push(isRepeated ? at : at + i * pixelBytes);
    at += isRepeated ? pixelBytes : count * pixelBytes;
  }
  if (places.length > pixels) throw new Error('a picture has more pixels than its head says');
  return places;
}

/** Each row has its last pixel twice, and ends where four bytes do. */
function placesInRows(bytes: Uint8Array, pixelBytes: number, widthPx: number, heightPx: number): number[] {
  const rowBytes = 4 * Math.ceil(((widthPx + 1) * pixelBytes) / 4);
  if (HEAD_BYTES + rowBytes * heightPx > bytes.byteLength) throw new Error('a picture ends within its pixels');
  return Array.from(
    { length: widthPx * heightPx },
    (_unused, pixel) => HEAD_BYTES + Math.floor(pixel / widthPx) * rowBytes + (pixel % widthPx) * pixelBytes,
  );
}
