// Owns the types of the one function of papaparse that is used here. Its own types bring Node.js with them, which no phone has.

interface UnparseConfig {
  readonly newline: string;
  readonly quotes: (value: unknown) => boolean;
}

type Cell = string | number | undefined;

declare const papaparse: { unparse(rows: Cell[][], config: UnparseConfig): string };
export default papaparse;
