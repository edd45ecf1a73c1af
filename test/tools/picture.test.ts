// The picture: well-formed, the same each time, with every rep, verdict, event and count on it in words.
import { describe, expect, it } from 'vitest';
import type { Recording } from '../../shared/motion/recording';
import { setPicture } from '../../tools/picture/picture';
import { TWO_REPS } from './made-announced';
import { lowering } from './made-force';

/** Throws where tags do not nest, or a tag is not written as XML wants it. */
function checkWellFormed(xml: string): void {
  const tag = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g;
  const open: string[] = [];
  const between = xml
    .replace(/<!\[CDATA\[.*?\]\]>/gs, '')
    .replace(tag, (_, closing: string, name: string, _attributes: string, empty: string) => {
      if (closing === '/') expect(open.pop()).toBe(name);
      else if (empty === '') open.push(name);
      return '';
    });
  expect(open).toEqual([]);
  expect(between.match(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i)?.[0]).toBeUndefined();
}

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
}

const RECORDING: Recording = { name: 'a <b> & "c"', accel: lowering(20_000) };
const SVG = setPicture(RECORDING, TWO_REPS, { targetSeconds: 3 });

describe('the picture of a set', () => {
  const texts = textsOf(SVG);

  it('is well-formed SVG, whatever the recording is called', () => {
    expect(SVG.startsWith('<svg ')).toBe(true);
    checkWellFormed(SVG);
    expect(texts).toContain('a &lt;b&gt; &amp; &quot;c&quot;');
  });

  it('is the same each time', () => {
    expect(setPicture(RECORDING, TWO_REPS, { targetSeconds: 3 }) === SVG).toBe(true);
  });

  it('names every rep with its phases and its verdict, not by colour alone', () => {
    expect(texts).toEqual(expect.arrayContaining(['rep 1', 'rep 2', '1.5 s', '3.0 s', '1.2 s', 'held', 'dropped']));
  });

  it('names every event', () => {
    for (const name of ['lift-off', 'lockout', 'descent start', 'floor contact']) {
      expect(texts.filter((text) => text === name)).toHaveLength(2);
    }
    expect(texts.filter((text) => text === 'withdrawn')).toHaveLength(1);
  });

  it('shows every count and every other cue', () => {
    // The words at the triangles are bold, as is the title, which comes last.
    const bold = [...SVG.matchAll(/<text[^>]*font-weight:bold[^>]*>([^<]*)</g)].map((match) => match[1]);
    expect(bold.slice(0, -1)).toEqual(['1', '2', '3', '1', '1', 'brake', 'dropped']);
  });

  it('says that the height is an estimate, and what the axes are', () => {
    expect(texts.some((text) => text.startsWith('Height is an estimate'))).toBe(true);
    expect(texts).toEqual(
      expect.arrayContaining(['estimated height, cm', 'force |f|, m/s²', 'time, s from the first sample']),
    );
  });
});

it('a recording without a rep is drawn too', () => {
  const svg = setPicture(RECORDING, [], { targetSeconds: 3 });
  checkWellFormed(svg);
  expect(textsOf(svg)).toContain('No rep was found.');
});
