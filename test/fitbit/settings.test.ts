// Owns that the settings page as it is packed registers itself, draws what the companion keeps, and takes touches and texts.
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createLog } from '../../companion/log/log';
import { createUploadMemory } from '../../companion/log/upload-memory';
import { storageOf, type WebStorage } from '../../companion/log/web-storage';
import { writeSession } from '../../shared/sync/session-wire';
import { madeSession, madeSet, START_MS } from '../view/made-session';
import { builtFba } from './built';
import { createFakePhone } from './fakes/fake-phone';
import { strict } from './fakes/strict';

interface Drawn {
  readonly component: string;
  readonly label?: string;
  readonly text?: string;
  readonly onClick?: () => void;
  readonly onChange?: (given: unknown) => void;
}

/** Everything on the page, in its order; `redraw` as the phone does after each change. */
function opened(storage: WebStorage, language: string) {
  let drawn: Drawn[] = [];
  let page: ((props: object) => unknown) | undefined;
  const names = Object.fromEntries(['Page', 'Section', 'Text', 'Button', 'TextInput'].map((name) => [name, name]));
  runInNewContext(new TextDecoder().decode(builtFba().phone['settings.js']), {
    ...names,
    exports: {},
    module: { exports: {} },
    console: { log: () => {} },
    createComponent(component: string, props: object | null, inside: unknown) {
      drawn.push({ component, ...props, ...(typeof inside === 'string' && { text: inside }) });
      return {};
    },
    registerSettingsPage(given: typeof page) {
      page = given;
    },
    // The texts are in the script; the phone tells only which language it speaks.
    require(name: string) {
      if (name !== 'user-settings') throw new Error(`the settings page requires ${name}`);
      return strict('user-settings', { locale: strict('locale', { language }) });
    },
  });
  const redraw = (): Drawn[] => {
    drawn = [];
    page?.({ settingsStorage: storage, settings: {} });
    return drawn;
  };
  const said = (): string[] => redraw().flatMap(({ text }) => text ?? []);
  const find = (label: string): Drawn => {
    const found = redraw().find((part) => part.label === label);
    if (found === undefined) throw new Error(`no ${label} among: ${drawn.map((part) => part.label).join(', ')}`);
    return found;
  };
  return {
    texts: said,
    labels: () => redraw().flatMap(({ label }) => label ?? []),
    press: (label: string) => find(label).onClick?.(),
    type: (label: string, given: unknown) => find(label).onChange?.(given),
  };
}

function phoneWithSession(): WebStorage {
  const storage = createFakePhone().modules.settings.settingsStorage;
  const set = madeSet([
    [3.2, 'held'],
    [1.1, 'fast'],
  ]);
  createLog(storageOf(storage)).put(writeSession(madeSession({ id: 'first', sets: [set], startedMs: START_MS })));
  return storage;
}

it('tells each rep in words, and the chosen tab by a tick', () => {
  const page = opened(phoneWithSession(), 'en-US');
  expect(page.labels().slice(0, 5)).toEqual(['✓ Today', 'Sessions', 'Trend', 'Data', 'Settings']);
  page.press('Sessions');
  expect(page.texts()).toContain('✓ »');
  page.press('Show');
  expect(page.texts()).toEqual(expect.arrayContaining([expect.stringMatching(/^2\. » Fast · 1\.1 s/)]));
  // Of bars and lines that are not there nothing is said.
  expect(page.texts().join(' ')).not.toContain('stripe');
  expect(page.texts().join(' ')).toContain('Speeds are estimates');
});

it('speaks the language of the phone', () => {
  const page = opened(phoneWithSession(), 'de-DE');
  expect(page.labels()).toContain('✓ Heute');
  expect(page.texts().join(' ')).toContain('Woche');
});

it.each([['https://a.example/in'], [{ name: 'https://a.example/in' }]])('takes a text given as %j', (given) => {
  const storage = phoneWithSession();
  const page = opened(storage, 'en-US');
  page.press('Data');
  const [address] = page.labels().filter((label) => /address/i.test(label));
  page.type(address ?? '', given);
  expect(createUploadMemory(storageOf(storage)).state().address).toBe('https://a.example/in');
});
