// Owns what goes over a way that is messages and files: a request and its answer carry one number, as JSON in ASCII, so that it is the same
// text wherever it goes through and as many bytes as letters. Refuses to know what they say: see message.ts.
import { parseJson } from './parse-json';

export interface Numbered {
  /** Of the request; its answer has the same. */
  readonly number: string;
  readonly data: unknown;
}

/** What a message takes beside its text, bytes: the head of a text in CBOR, and as much again. */
const HEAD_BYTES = 8;

export function writeNumbered({ number, data }: Numbered): string {
  return asciiJson([number, data]);
}

/** Undefined for what is none. */
export function readNumbered(text: unknown): Numbered | undefined {
  const read = typeof text === 'string' ? parseJson(text) : undefined;
  if (!Array.isArray(read) || read.length !== 2 || typeof read[0] !== 'string') return undefined;
  return { number: read[0], data: read[1] };
}

/** Whether a text goes in one message of at most so many bytes; else it goes as a file. */
export function fitsMessage(text: string, mostBytes: number): boolean {
  return text.length + HEAD_BYTES <= mostBytes;
}

/** JSON whose every letter is one byte. */
export function asciiJson(data: unknown): string {
  return JSON.stringify(data).replace(/[\u007f-\uffff]/g, (letter) => `\\u${hex(letter)}`);
}

/** The code of a letter, in four digits. */
export function hex(letter: string): string {
  return `000${letter.charCodeAt(0).toString(16)}`.slice(-4);
}

/** A text of ASCII as a file holds it. */
export function asciiBytes(text: string): ArrayBuffer {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes.buffer;
}
