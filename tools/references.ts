// Owns `npm run references`: what every page of the app looks like now becomes what it is compared with.
// Refuses to judge it: look at the change before it is kept.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openHouse } from '../test/simulator-page/open-page';
import { REFERENCES, visitAll, visitFitbitOnce, visitPhoneOnce } from '../test/simulator-page/references';
import { WATCHES } from '../test/simulator-page/visit-pages';
import { FINE, OWN_FAULT, runCommand } from './terminal';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

await runCommand('references', async (terminal) => {
  const house = await openHouse(ROOT);
  try {
    const visits = [await visitPhoneOnce(house), await visitFitbitOnce(house)];
    for (const watch of WATCHES) visits.push(await visitAll(house, watch));
    const faults = visits.flatMap(({ complaints, problems }) => [...complaints, ...problems]);
    for (const fault of faults) terminal.err(`references: ${fault}\n`);
    if (faults.length > 0) return OWN_FAULT;
    rmSync(REFERENCES, { recursive: true, force: true });
    for (const { device, name, lines, png } of visits.flatMap(({ screens }) => screens)) {
      mkdirSync(join(REFERENCES, device), { recursive: true });
      writeFileSync(join(REFERENCES, device, `${name}.txt`), lines);
      writeFileSync(join(REFERENCES, device, `${name}.png`), png);
      terminal.out(`${device} ${name}: ${png.length} bytes\n`);
    }
    return FINE;
  } finally {
    await house.close();
  }
});
