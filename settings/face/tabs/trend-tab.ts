// Owns where the weeks side by side are made of. Refuses to draw: the section does.
import { plainSettings } from '../../../shared/settings/stamped';
import { standingOf } from '../../../shared/training/standing';
import { trendView } from '../../view/trend-view';
import type { OpenPage } from '../open-page';
import type { Rendered } from '../parts';
import { trendSection } from '../trend-section';

export function trendTab({ draw, say, zoneMinutes, sessions, checkIns, settings: stamped }: OpenPage): Rendered[] {
  const settings = plainSettings(stamped);
  const standing = standingOf({ sessions, checkIns }, settings);
  return trendSection(draw, trendView({ sessions, checkIns, standing, settings }, zoneMinutes, say));
}
