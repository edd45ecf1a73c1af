// Owns that the simulated air between a Fitbit watch and its phone is as harsh as documented, and no harsher: what is in flight when the
// link drops is lost, and a file arrives once, whole, in its turn, however long that takes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUtf8, toUtf8 } from '../../simulator/device/utf8';
import type { AirEnd, WakeReason } from '../../simulator/fitbit/air';
import { airOnly } from './air-world';

function listening({ socket }: AirEnd): string[] {
  const heard: string[] = [];
  socket.listen({
    open: () => heard.push('open'),
    close: () => heard.push('close'),
    message: (text) => heard.push(text),
  });
  return heard;
}

function both(latencyMs = 40) {
  const world = airOnly({ latencyMs });
  world.air.setAppRunning(true);
  world.air.setCompanionRunning(true);
  return { ...world, watch: listening(world.air.watch), phone: listening(world.air.phone) };
}

/** All that lies in an inbox. */
function taken({ inbox }: AirEnd): string[] {
  const names: string[] = [];
  for (let file = inbox.next(); file !== undefined; file = inbox.next())
    names.push(`${file.name} ${fromUtf8(file.bytes)}`);
  return names;
}

describe('the socket', () => {
  it.each(['the app', 'the companion', 'the connection'])('is open only with %s', (lacking) => {
    const { air, radio, advance } = airOnly({ connected: lacking !== 'the connection' });
    air.setAppRunning(lacking !== 'the app');
    air.setCompanionRunning(lacking !== 'the companion');
    const heard = listening(air.phone);
    advance(1000);
    expect([air.watch.socket.isOpen(), air.phone.socket.isOpen(), heard]).toEqual([false, false, []]);
    radio.set({ connected: true });
    air.setAppRunning(true);
    air.setCompanionRunning(true);
    advance(1000);
    expect([air.watch.socket.isOpen(), air.phone.socket.isOpen()]).toEqual([true, true]);
    radio.set({ connected: false });
    expect([air.watch.socket.isOpen(), air.phone.socket.isOpen()]).toEqual([false, false]);
  });

  it('carries texts both ways, and takes no other thing, none too long, and none while it is closed', () => {
    const { air, advance, watch, phone } = both();
    expect(() => air.watch.socket.send('early')).toThrow('closed');
    advance(40);
    air.watch.socket.send('größer 稳住');
    air.phone.socket.send('b');
    expect(() => air.watch.socket.send({ a: 1 })).toThrow('texts');
    expect(() => air.watch.socket.send('x'.repeat(1025))).toThrow('too long');
    air.watch.socket.send('x'.repeat(1024));
    advance(39);
    expect([watch, phone]).toEqual([['open'], ['open']]);
    advance(1);
    expect([watch, phone]).toEqual([
      ['open', 'b'],
      ['open', 'größer 稳住', 'x'.repeat(1024)],
    ]);
  });

  it('loses what is in flight when the companion ends, and what the watch says before it has learned of that', () => {
    const { air, radio, advance, watch } = both();
    advance(40);
    air.watch.socket.send('in flight');
    advance(20);
    air.setCompanionRunning(false);
    air.watch.socket.send('of no use');
    // The next link is there before what was said in this one.
    radio.set({ latencyMs: 1 });
    air.setCompanionRunning(true);
    const anew = listening(air.phone);
    advance(1000);
    expect(watch).toEqual(['open', 'close', 'open']);
    expect(anew).toEqual(['open']);
  });
});

describe('a file', () => {
  it('waits for the phone, survives the end of the app, and starts the companion', () => {
    const { air, radio, advance } = airOnly({ connected: false });
    const woken: WakeReason[] = [];
    air.onWakeCompanion((reason) => woken.push(reason));
    air.setAppRunning(true);
    const transfer = air.watch.outbox.enqueue('session.1', toUtf8('first'));
    air.setAppRunning(false);
    advance(3_600_000);
    expect([transfer.state(), woken]).toEqual(['pending', []]);
    radio.set({ connected: true });
    expect(transfer.state()).toBe('transferring');
    advance(100);
    expect([transfer.state(), woken, air.watch.outbox.enumerate()]).toEqual(['transferred', ['fileTransfer'], []]);
    expect(taken(air.phone)).toEqual(['session.1 first']);
  });

  it('of a name that still waits takes the earlier one out', () => {
    const { air, radio, advance } = airOnly({ connected: false });
    const states: string[] = [];
    air.watch.outbox.enqueue('a', toUtf8('old')).onChange((state) => states.push(state));
    air.watch.outbox.enqueue('b', toUtf8('other'));
    air.watch.outbox.enqueue('a', toUtf8('new'));
    radio.set({ connected: true });
    advance(1000);
    expect(states).toEqual(['canceled']);
    expect(taken(air.phone)).toEqual(['b other', 'a new']);
  });

  it('needs a name of few letters, and room', () => {
    const { air } = airOnly();
    for (const no of ['', 'a/b', 'ä', 'x'.repeat(65)])
      expect(() => air.phone.outbox.enqueue(no, toUtf8(''))).toThrow('no name');
    air.phone.outbox.setFull(true);
    expect(() => air.phone.outbox.enqueue('a', toUtf8(''))).toThrow('no room');
  });

  it('is not taken by a phone that sleeps, and soon by one that has woken', () => {
    const { air, advance } = airOnly();
    let woken = 0;
    air.onWakeCompanion(() => {
      woken += 1;
    });
    air.setPhoneAsleep(true);
    air.setAppRunning(true);
    air.watch.outbox.enqueue('a', toUtf8('1'));
    advance(600_000);
    expect([woken, taken(air.phone)]).toEqual([0, []]);
    air.setPhoneAsleep(false);
    advance(100);
    expect(taken(air.phone)).toEqual(['a 1']);
  });

  it('arrives once, whole and in its turn, whatever is lost on the way', () => {
    const step = fc.oneof(
      fc.record({ file: fc.integer({ min: 0, max: 10_000 }) }),
      fc.record({ connected: fc.boolean() }),
      fc.record({ lose: fc.integer({ min: 1, max: 4 }), back: fc.boolean() }),
      fc.record({ wait: fc.integer({ min: 1, max: 5_000 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.integer({ min: 0, max: 1 }), (steps, side) => {
        const { air, radio, advance } = airOnly({ lossRatio: 0.2 });
        const [from, to] = side === 0 ? [air.watch, air.phone] : [air.phone, air.watch];
        const sent: number[] = [];
        for (const each of steps) {
          if ('file' in each) {
            sent.push(each.file);
            from.outbox.enqueue(`f${sent.length}`, new Uint8Array(each.file).fill(sent.length));
          } else if ('connected' in each) radio.set({ connected: each.connected });
          else if ('lose' in each) radio.loseNext(each.lose, each.back ? 'toWatch' : 'toPhone');
          else advance(each.wait);
        }
        radio.set({ connected: true, lossRatio: 0 });
        advance(3_600_000);
        for (const [index, bytes] of sent.entries()) {
          const file = to.inbox.next();
          expect(file?.name).toBe(`f${index + 1}`);
          expect(file?.bytes).toEqual(new Uint8Array(bytes).fill(index + 1));
        }
        expect(to.inbox.next()).toBeUndefined();
        expect(from.outbox.enumerate()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

it('asks for the companion where the app starts near the phone, and where the phone comes near it', () => {
  const { air, radio } = airOnly({ connected: false });
  const woken: WakeReason[] = [];
  air.onWakeCompanion((reason) => woken.push(reason));
  air.setAppRunning(true);
  expect(woken).toEqual([]);
  radio.set({ connected: true });
  air.setAppRunning(false);
  air.setAppRunning(true);
  air.setCompanionRunning(true);
  air.setAppRunning(false);
  air.setAppRunning(true);
  expect(woken).toEqual(['peerAppLaunched', 'peerAppLaunched']);
});
