// Owns what a touch does to the settings. Refuses to draw: the section does.
import { settingsView } from '../../view/settings-view';
import { keepChanges, type OpenPage } from '../open-page';
import type { Rendered } from '../parts';
import { settingsSection } from '../settings-section';

export function settingsTab(page: OpenPage): Rendered[] {
  const { draw, say, zoneMinutes, settings, nowMs, go, attempt } = page;
  return settingsSection(draw, settingsView(settings, nowMs(), zoneMinutes, say), {
    change: (changes) => attempt(() => keepChanges(page, changes)),
    ask: (question) => go({ question }),
  });
}
