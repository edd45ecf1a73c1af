// Owns the part of opentype.js that is used here: the package has no types. Refuses the rest.
declare module 'opentype.js' {
  export interface Glyph {
    readonly index: number;
    readonly advanceWidth?: number;
  }
  /** A step of an outline, as in SVG. */
  export interface Command {
    readonly type: 'M' | 'L' | 'C' | 'Q' | 'Z';
    readonly x?: number;
    readonly y?: number;
    readonly x1?: number;
    readonly y1?: number;
    readonly x2?: number;
    readonly y2?: number;
  }
  export interface Path {
    readonly commands: readonly Command[];
  }
  export interface Font {
    readonly unitsPerEm: number;
    charToGlyph(letter: string): Glyph;
    getPath(text: string, x: number, y: number, size: number): Path;
  }
  export function parse(buffer: ArrayBuffer): Font;
}
