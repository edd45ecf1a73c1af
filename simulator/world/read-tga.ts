// Owns the watch's picture format: the packer makes TGA of every PNG, pads its rows and keeps the true width behind the
// letters SOMH. Refuses what the packer does not make: packed rows and grey.

export interface Picture {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Red, green, blue, alpha, from the upper left, 4 bytes a pixel. */
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
}

const HEAD_BYTES = 18;
const MAPPED = 1;
const TRUE_COLOUR = 2;
const FROM_TOP = 0x20;
/**
 * Seen in what the packer makes: for this chip colours stand as in every TGA, blue first, and the map of colours is
 * turned over: what a pixel calls 0x28 stands at 0x82. For the others red is first, and the map is as it is.
 */
const TURNED_CHIP = 'APOLLO';

/** `chip`: of the package, see read-package.ts. */
export function readTga(bytes: Uint8Array, chip: string): Picture {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEAD_BYTES) throw new Error('a picture ends within its head');
  const idBytes = head.getUint8(0);
  const kind = head.getUint8(2);
  const mapEntries = head.getUint16(5, true);
  const mapEntryBytes = head.getUint8(7) / 8;
  const rowPx = head.getUint16(12, true);
  const heightPx = head.getUint16(14, true);
  const pixelBytes = head.getUint8(16) / 8;
  const fromTop = (head.getUint8(17) & FROM_TOP) !== 0;
  const mapAt = HEAD_BYTES + idBytes;
  const pixelsAt = mapAt + mapEntries * mapEntryBytes;
  const colourBytes = kind === MAPPED ? mapEntryBytes : pixelBytes;
  if ((kind !== MAPPED && kind !== TRUE_COLOUR) || (colourBytes !== 3 && colourBytes !== 4)) {
    throw new Error(`a picture of TGA kind ${kind} with ${8 * colourBytes} bits a colour is not known here`);
  }
  if (pixelsAt + rowPx * heightPx * pixelBytes > bytes.byteLength) throw new Error('a picture ends within its pixels');
  const turned = chip === TURNED_CHIP;
  const redAt = turned ? 2 : 0;
  const widthPx = trueWidth(head, idBytes) ?? rowPx;
  const rgba = new Uint8ClampedArray(4 * widthPx * heightPx);
  for (let y = 0; y < heightPx; y += 1) {
    const row = pixelsAt + (fromTop ? y : heightPx - 1 - y) * rowPx * pixelBytes;
    for (let x = 0; x < widthPx; x += 1) {
      const pixel = row + x * pixelBytes;
      const index = bytes[pixel] ?? 0;
      const entry = turned ? ((index & 0xf) << 4) | (index >> 4) : index;
      const colour = kind === MAPPED ? mapAt + entry * mapEntryBytes : pixel;
      const to = 4 * (y * widthPx + x);
      rgba[to] = bytes[colour + redAt] ?? 0;
      rgba[to + 1] = bytes[colour + 1] ?? 0;
      rgba[to + 2] = bytes[colour + 2 - redAt] ?? 0;
      rgba[to + 3] = colourBytes === 4 ? (bytes[colour + 3] ?? 0) : 0xff;
    }
  }
  return { widthPx, heightPx, rgba };
}

/** Undefined where no packer has padded the rows. */
function trueWidth(head: DataView, idBytes: number): number | undefined {
  if (idBytes < 6 || head.getUint32(HEAD_BYTES) !== 0x534f4d48) return undefined;
  return head.getUint16(HEAD_BYTES + 4, true);
}
