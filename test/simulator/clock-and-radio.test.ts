// Owns the two rules that every simulated run stands on: time runs what is due in order, and the radio keeps order and
// loses what is on its way when the connection goes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDrivenClock, type Owner } from '../../simulator/clock/driven-clock';
import { createRadio, MAX_MESSAGE_BYTES } from '../../simulator/radio/radio';

const newOwner = (): Owner => ({ kind: 'page', name: 'test', alive: true });

describe('the driven clock', () => {
  it('runs what is due in order of time, then of asking, each at its own time, however it is driven', () => {
    const delays = fc.array(fc.nat(50), { maxLength: 20 });
    fc.assert(
      fc.property(delays, fc.array(fc.integer({ min: 1, max: 20 })), (wanted, steps) => {
        const clock = createDrivenClock(1000, () => {});
        const ran: number[][] = [];
        const owner = newOwner();
        wanted.forEach((ms, i) => void clock.at(owner, 1000 + ms, () => ran.push([clock.nowMs() - 1000, i])));
        for (const ms of steps) clock.advanceTo(clock.nowMs() + ms);
        clock.advanceTo(Math.max(clock.nowMs(), 1100));
        expect(ran).toEqual(wanted.map((ms, i) => [ms, i]).sort(([a = 0, i = 0], [b = 0, j = 0]) => a - b || i - j));
        expect(clock.live()).toEqual([]);
      }),
    );
  });

  it('repeats without drifting, settles after each, and forgets what was cancelled or whose owner is dead', () => {
    const said: string[] = [];
    const clock = createDrivenClock(0, () => said.push('settled'));
    const owner = newOwner();
    const every = clock.every(owner, 10, () => said.push(`every ${clock.nowMs()}`));
    clock.cancel(clock.at(owner, 5, () => said.push('cancelled')));
    clock.advanceTo(25);
    clock.cancel(every);
    clock.at(owner, 30, () => said.push('of the dead'));
    expect(clock.cancelAll(owner)).toBe(1);
    owner.alive = false;
    clock.at(owner, 31, () => said.push('of the dead'));
    clock.advanceTo(100);
    expect(said).toEqual(['settled', 'every 10', 'settled', 'every 20', 'settled', 'settled']);
    expect(() => clock.advanceTo(99)).toThrow('cannot go back');
  });
});

describe('the radio', () => {
  const message = (byte: number): ArrayBuffer => Uint8Array.from([byte]).buffer;

  it('keeps order when it becomes faster, and loses what is on its way when it goes', () => {
    const clock = createDrivenClock(0, () => {});
    const radio = createRadio(clock, { latencyMs: 100 });
    const received: string[] = [];
    radio.receive('toPhone', (data) => received.push(`${new Uint8Array(data)[0]} at ${clock.nowMs()}`));
    radio.onStatus((connected) => received.push(String(connected)));
    radio.send('toPhone', message(1));
    radio.set({ latencyMs: 10 });
    radio.send('toPhone', message(2));
    clock.advanceTo(200);
    radio.send('toPhone', message(3));
    radio.set({ connected: false });
    expect(radio.send('toPhone', message(4))).toBe(false);
    clock.advanceTo(400);
    radio.set({ connected: true });
    radio.send('toPhone', message(5));
    clock.advanceTo(500);
    expect(received).toEqual(['1 at 100', '2 at 100', 'false', 'true', '5 at 410']);
  });

  it('carries nothing that is too long, and what the sender changes later arrives unchanged', () => {
    const clock = createDrivenClock(0, () => {});
    const radio = createRadio(clock);
    const received: number[] = [];
    radio.receive('toWatch', (data) => received.push(new Uint8Array(data)[0] ?? -1));
    expect(radio.send('toWatch', new ArrayBuffer(MAX_MESSAGE_BYTES + 1))).toBe(false);
    const bytes = Uint8Array.from([7]);
    expect(radio.send('toWatch', bytes.buffer)).toBe(true);
    bytes[0] = 8;
    clock.advanceTo(1000);
    expect(received).toEqual([7]);
  });

  it('loses about as many as it is told to, and the same ones each time', () => {
    const run = (): readonly boolean[] => {
      const radio = createRadio(
        createDrivenClock(0, () => {}),
        { lossRatio: 0.3 },
      );
      for (let i = 0; i < 1000; i += 1) radio.send('toPhone', message(0));
      return radio.messages().map(({ lost }) => lost);
    };
    expect(run()).toEqual(run());
    const lost = run().filter((one) => one).length;
    expect(lost).toBeGreaterThan(250);
    expect(lost).toBeLessThan(350);
  });
});
