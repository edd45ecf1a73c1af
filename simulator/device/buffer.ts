// Owns the global `Buffer` of watch and side service, as far as messages need it. Refuses encodings other than UTF-8 and hex.
import { fromUtf8, toUtf8 } from './utf8';

/** By its tag: a buffer made in another realm is no instance of this one's. */
export const isArrayBuffer = (value: unknown): value is ArrayBuffer =>
  Object.prototype.toString.call(value) === '[object ArrayBuffer]';

export class SimulatedBuffer extends Uint8Array {
  static alloc(size: number): SimulatedBuffer {
    return new SimulatedBuffer(size);
  }

  static isBuffer(value: unknown): boolean {
    return value instanceof SimulatedBuffer;
  }

  static concat(parts: readonly Uint8Array[]): SimulatedBuffer {
    const whole = new SimulatedBuffer(parts.reduce((size, part) => size + part.byteLength, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.byteLength;
    }
    return whole;
  }

  /** A view on an ArrayBuffer, a copy of everything else. */
  static override from(source: unknown, second?: unknown): SimulatedBuffer {
    if (typeof source === 'string') return copyOf(second === 'hex' ? fromHex(source) : toUtf8(source));
    if (isArrayBuffer(source)) return new SimulatedBuffer(source);
    if (ArrayBuffer.isView(source)) return copyOf(new Uint8Array(source.buffer, source.byteOffset, source.byteLength));
    if (Array.isArray(source)) return copyOf(Uint8Array.from(source.map(Number)));
    throw new TypeError('Buffer.from takes a string, an array or bytes in the simulator');
  }

  override toString(encoding?: string): string {
    if (encoding === undefined || encoding === 'utf-8' || encoding === 'utf8') return fromUtf8(this);
    if (encoding === 'hex') return Array.from(this, (byte) => byte.toString(16).padStart(2, '0')).join('');
    throw new TypeError(`Buffer knows no ${encoding} in the simulator`);
  }

  copy(target: Uint8Array, targetStart = 0, start = 0, end: number = this.byteLength): number {
    const part = this.subarray(start, Math.min(end, start + target.byteLength - targetStart));
    target.set(part, targetStart);
    return part.byteLength;
  }

  /** A number as always, or the bytes of another buffer, which is what messages are built with. */
  override fill(value: unknown, start = 0, end: number = this.byteLength): this {
    if (typeof value === 'number') return super.fill(value, start, end);
    const source = value instanceof Uint8Array ? value : SimulatedBuffer.from(value);
    for (let i = start; i < end && source.byteLength > 0; i += 1)
      this[i] = source[(i - start) % source.byteLength] ?? 0;
    return this;
  }

  private view(): DataView {
    return new DataView(this.buffer, this.byteOffset, this.byteLength);
  }

  readUInt8(at: number): number {
    return this.view().getUint8(at);
  }

  readUInt16LE(at: number): number {
    return this.view().getUint16(at, true);
  }

  readUInt32LE(at: number): number {
    return this.view().getUint32(at, true);
  }

  writeUInt8(value: number, at: number): number {
    this.view().setUint8(at, value);
    return at + 1;
  }

  writeUInt16LE(value: number, at: number): number {
    this.view().setUint16(at, value, true);
    return at + 2;
  }

  writeUInt32LE(value: number, at: number): number {
    this.view().setUint32(at, value, true);
    return at + 4;
  }
}

function copyOf(bytes: Uint8Array): SimulatedBuffer {
  const copy = new SimulatedBuffer(bytes.byteLength);
  copy.set(bytes);
  return copy;
}

const fromHex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
