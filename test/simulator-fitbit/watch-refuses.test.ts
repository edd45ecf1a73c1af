// Owns that a simulated Fitbit watch names what a watch would not take, and what it does not have. Refuses to say what it does have.
import { expect, it } from 'vitest';
import { ME, madeFba, openFba } from './made-fba';

it.each([
  ['a module', "require('clock');", /asks for clock/],
  ['a name in a module', "require('haptics').vibration.pause();", /no vibration\.pause/],
  ['a name of the document', "require('document').default.location;", /no document\.location/],
  ['a name that is set', "require('display').display.brightness = 1;", /no display\.brightness to be set/],
  ['a kind of event', "require('appbit').me.addEventListener('pause', function () {});", /tells of no pause/],
  ['an element’s property', "require('document').default.getElementById('low').text = 'x';", /<rect> has no text/],
  ['a text too long', "require('document').default.getElementById('word').text = 'too long a word';", /cut off/],
  ['a picture', "require('document').default.getElementById('mark').href = 'no.png';", /no no\.png in resources/],
  ['a view', "require('document').default.replaceSync('./resources/no.view');", /no no\.view/],
  [
    'an element of a view that is gone',
    `${ME} var low = document.getElementById('low'); document.replaceSync('./resources/other.view'); low.x = 1;`,
    /gone/,
  ],
  ['a pattern', "require('haptics').vibration.start('buzz');", /unknown pattern buzz/],
  ['a rate', "new (require('accelerometer').Accelerometer)({ frequency: 30, batch: 5 });", /30 Hz/],
  ['a text', "require('i18n').gettext('no key');", /no text for no key/],
  ['a file outside its folder', "require('fs').existsSync('/mnt/x');", /outside the app's own folder/],
  ['a time', 'setTimeout(function () {}, NaN);', /setTimeout for NaN ms/],
  ['a script', "require('./no.js');", /no\.js, which it does not hold/],
  ['a fault in a timer', "setTimeout(function () { throw new Error('a fault'); }, 1);", /a fault/],
  ['what it says of a fault itself', "console.error('Error: a fault');", /app: Error: a fault/],
  ['what came after ES5', '[1].includes(1);', /not a function/],
  ['a name of a newer engine', 'globalThis;', /globalThis is not defined/],
])('names %s that the watch does not have', (_what, script, problem) => {
  const { sim } = openFba(script);
  sim.advance(10);
  expect(sim.problems().join('\n')).toMatch(problem);
});

it('reports what one listener throws, and tells the others all the same', () => {
  const { sim, said } = openFba(
    `${ME} me.addEventListener('unload', function () { throw new Error('a fault'); });
     me.addEventListener('unload', function () { console.log('told'); });`,
  );
  sim.watch.exit();
  expect([sim.problems(), said()]).toEqual([['appbit unload: Error: a fault'], ['told']]);
});

it('does not open an app whose first view it cannot read, and says why', () => {
  const { sim } = openFba(madeFba('', { views: { 'index.view': '<svg><use href="#a"/></svg>' } }));
  expect([sim.watch.appRunning(), sim.watch.elements(), sim.watch.press('BACK')]).toEqual([false, [], false]);
  expect(sim.problems()).toEqual(['index.view: Error: <use> is no element of this platform']);
});
