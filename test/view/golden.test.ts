// Owns what a dozen histories look like on the phone, as plain data in files: `npx vitest run test/view/golden.test.ts -u` writes them
// anew; look at the difference before it is kept.
import { describe, expect, it } from 'vitest';
import { checkInResult } from '../../settings/view/check-in-view';
import { sessionsView } from '../../settings/view/sessions-view';
import { standingCheckIn } from '../../settings/view/standing-check-in';
import { todayView } from '../../settings/view/today-view';
import { trendView } from '../../settings/view/trend-view';
import { LANGUAGES } from '../../shared/texts/text';
import { dayOfHistory, HISTORIES, type MadeHistory } from './made-histories';
import { sayIn, textsIn } from './made-session';

const UTC = () => 0;

function viewsOf(history: MadeHistory, say = sayIn('en')) {
  const day = dayOfHistory(history);
  const { sessions, checkIns, settings } = history;
  const stands = standingCheckIn(day.plan, day.standing);
  const records = sessions.map((session) => ({ kind: 'session' as const, session }));
  return {
    ...(stands !== undefined && { checkIn: checkInResult(stands, UTC, say) }),
    today: todayView(day, UTC, say),
    trend: trendView({ sessions, checkIns, standing: day.standing, settings }, UTC, say),
    // The bars of every rep are told in session-view.test.ts.
    sessions: sessionsView(records, 20, UTC, say).rows.map(({ charts, ...row }) => ({ ...row, sets: charts.length })),
  };
}

describe.each(Object.entries(HISTORIES))('%s', (name, history) => {
  it('is shown as ever', async () => {
    const text = `${JSON.stringify(viewsOf(history), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`golden/${name.replaceAll(' ', '-')}.txt`);
  });

  it('is said in every language, without a place left open', () => {
    for (const language of LANGUAGES) {
      for (const text of textsIn(viewsOf(history, sayIn(language)))) expect(text).not.toMatch(/[{}]|NaN|undefined/);
    }
  });
});
