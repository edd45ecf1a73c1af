// The person's data through the built package: corrected, sent, deleted and taken in again, in the simulated phone.
import { describe, expect, it } from 'vitest';
import { writeSession } from '../../shared/sync/session-wire';
import type { Simulation } from '../../simulator/world/driver';
import { madeSession, madeSet } from '../view/made-session';
import { WORLDS } from './drive';
import { FITBIT_IN_BATCHES } from './targets';

const ADDRESS = 'https://a.example/in';
const SESSION = madeSession({
  sets: [
    madeSet([
      [3.1, 'held'],
      [1, 'fast'],
    ]),
  ],
});

const texts = ({ phone }: Simulation): string => phone.texts().join('\n');

function press({ phone }: Simulation, ...labels: readonly string[]): void {
  for (const label of labels) phone.press(label);
}

function send(sim: Simulation): void {
  sim.phone.press('Send now');
  sim.advance(100);
}

const PHONES: typeof WORLDS = [...WORLDS, [FITBIT_IN_BATCHES.name, async () => FITBIT_IN_BATCHES.create()]];

describe.each(PHONES)('the person’s data, in %s', (_name, create) => {
  it('is corrected, sent when asked for, deleted, and taken in again from what was sent', async () => {
    const sim = await create();
    const { phone } = sim;
    phone.setStored(`session/${SESSION.id}`, writeSession(SESSION));
    phone.openSettings();
    press(sim, 'Sessions', 'Show', 'Correct this set', 'Not mine', 'Done', '‹ All sessions');
    expect(texts(sim)).toContain('1 of 1 held');

    press(sim, 'Data');
    phone.change('Address (https://…)', ADDRESS);
    phone.change('Token (optional)', 'secret-of-mine');
    sim.advance(60_000);
    expect(phone.network.requests()).toEqual([]);
    phone.network.answer(ADDRESS, { status: 500, statusText: 'Broken' });
    send(sim);
    expect(texts(sim)).toContain('the address answered 500 Broken');
    phone.network.answer(ADDRESS, { silent: true });
    send(sim);
    expect(texts(sim)).toContain('Sending…');
    sim.advance(10_000);
    expect(texts(sim)).toContain('no answer within ten seconds');
    phone.network.answer(ADDRESS, { status: 201 });
    send(sim);
    expect(texts(sim)).toContain('Sent: ');
    const sent = phone.network.requests();
    expect(sent.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill('Bearer secret-of-mine'));
    expect(sent.some(({ body }) => body.includes('secret-of-mine'))).toBe(false);

    press(sim, 'Delete all sessions and check-ins', 'Delete');
    expect(texts(sim)).toContain('Sessions: 0.');
    phone.change('Copied text', sent[2]?.body);
    press(sim, 'Take it in');
    expect(texts(sim)).toContain('Taken in. Sessions: 1, check-ins: 0.');
    press(sim, 'Sessions');
    expect(texts(sim)).toContain('1 of 1 held');
    press(sim, 'Data', 'Complete (JSON)', 'For Strong (CSV)', 'For Hevy (CSV)', 'All');
    expect(sim.problems()).toEqual([]);
    expect(sim.strayRejections()).toEqual([]);
  });

  it('says that the phone app did not answer where the phone is asleep', async () => {
    const sim = await create();
    const { phone } = sim;
    phone.openSettings();
    press(sim, 'Data');
    phone.change('Address (https://…)', ADDRESS);
    phone.killSideService();
    phone.setAsleep(true);
    send(sim);
    sim.advance(30_000);
    press(sim, 'Look again');
    expect(texts(sim)).toContain('no answer from the watch’s phone app');
    phone.setAsleep(false);
    phone.network.answer(ADDRESS, { status: 200 });
    sim.advance(60_000);
    expect(phone.network.requests()).toEqual([]);
    send(sim);
    expect(texts(sim)).toContain('Sent: ');
  });
});
