// Owns how a style of the settings page becomes one of the browser: numbers are pixels, where they are lengths.
// Refuses to judge what a style says.

/** Those of which a bare number is no length. */
const PLAIN_NUMBERS: ReadonlySet<string> = new Set([
  ...['flex', 'flexGrow', 'flexShrink', 'fontWeight', 'lineHeight', 'opacity', 'order', 'zIndex', 'zoom'],
]);

export type Css = Record<string, string>;

export function cssOf(...styles: readonly unknown[]): Css {
  const css: Css = {};
  for (const style of styles) {
    if (typeof style !== 'object' || style === null) continue;
    for (const [name, value] of Object.entries(style)) {
      if (typeof value === 'number') css[name] = PLAIN_NUMBERS.has(name) || value === 0 ? String(value) : `${value}px`;
      else if (typeof value === 'string') css[name] = value;
    }
  }
  return css;
}
