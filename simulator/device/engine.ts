// Owns what the simulated worlds need of a JavaScript engine. Refuses to name one: node:vm and QuickJS both give it.

export interface Engine {
  /** The text as the body of a sloppy function with these parameters. Throws on a syntax error. */
  compile(parameters: readonly string[], source: string, fileName: string): (...values: unknown[]) => unknown;
  /** Lets promises that are ready go on, until none is. */
  settle(): void;
}

export type CreateEngine = () => Engine;
