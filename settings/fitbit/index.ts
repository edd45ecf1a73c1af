// Owns the start of the settings page. Refuses what is on it: see settings/face.
import { createPage } from './page';
import { say } from './say';

const page = createPage({
  say,
  nowMs: () => Date.now(),
  random: () => Math.random(),
  zoneMinutes: (tMs) => -new Date(tMs).getTimezoneOffset(),
});

registerSettingsPage(({ settingsStorage }) => page(settingsStorage));
