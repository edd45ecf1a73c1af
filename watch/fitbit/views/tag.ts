// Owns the writing of view files: one element a line. Refuses contents: texts come at run time.

export type Attributes = Readonly<Record<string, string | number>>;

export function tag(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  const open = `<${name}${written.join('')}`;
  if (children.length === 0) return `${open}/>`;
  return [`${open}>`, ...children.flatMap((child) => child.split('\n')).map((line) => `  ${line}`), `</${name}>`].join(
    '\n',
  );
}

/** Numbers from 0 up to `count`. */
export function each(count: number, make: (index: number) => readonly string[]): string[] {
  return Array.from({ length: count }, (_unused, index) => make(index)).flat();
}
