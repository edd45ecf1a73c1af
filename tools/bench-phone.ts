// Owns `npm run bench-phone`: what ten years of sessions cost the phone, as a table. Refuses to pass or fail: it depends on the machine.
import Table from 'cli-table3';
import { benchPhone, PHONE_DEFAULTS, type PhoneBench } from './bench/phone';
import { FINE, runCommand } from './terminal';

function toText({ options, keys, storedBytes, longestTextBytes, times }: PhoneBench): string {
  const { weeks, sets, reps, repetitions } = options;
  const table = new Table({ head: ['', 'median ms', 'longest ms'], style: { head: [], border: [] } });
  for (const { what, medianMs, mostMs } of times) table.push([what, medianMs.toFixed(1), mostMs.toFixed(1)]);
  return [
    `Measured on this computer, ${repetitions} repetitions; synthetic sessions. A phone is some times slower, and draws the page besides.`,
    `${weeks} sessions of ${sets} sets of ${reps}, each with good mornings, a plank and two check-ins:`,
    `stored ${(storedBytes / 1024).toFixed(0)} KB under ${keys} keys, the longest text ${longestTextBytes} bytes; the platform names no limit`,
    table.toString(),
    '',
  ].join('\n');
}

await runCommand('bench-phone', async (terminal) => {
  terminal.out(toText(benchPhone(PHONE_DEFAULTS)));
  return FINE;
});
