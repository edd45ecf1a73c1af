// Owns the start of the settings page. Refuses what is on it: see page.ts.
import { createPage } from './page';
import { say } from './say';

const page = createPage({
  say,
  nowMs: () => Date.now(),
  random: () => Math.random(),
  zoneMinutes: (tMs) => -new Date(tMs).getTimezoneOffset(),
});

AppSettingsPage({ build: ({ settingsStorage }) => page(settingsStorage) });
