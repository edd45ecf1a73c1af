// Owns what a touch does where it is about all that is kept: a copy out, a copy in, an upload, deleting. Refuses to draw: the section does.
import { takeIn } from '../../../companion/log/take-in';
import { createUploadMemory } from '../../../companion/log/upload-memory';
import { addressProblem } from '../../../shared/export/upload';
import { dataView } from '../../view/data-view';
import { isSealed } from '../../view/records';
import { dataSection } from '../data-section';
import type { OpenPage } from '../open-page';
import type { Rendered } from '../parts';

export function dataTab(page: OpenPage): Rendered[] {
  const { draw, say, zoneMinutes, storage, log, state, records, sessions, checkIns, settings, pasted, go, attempt } =
    page;
  const memory = createUploadMemory(storage);
  const view = dataView(
    {
      exported: { sessions: [...sessions].reverse(), checkIns: [...checkIns].reverse(), settings },
      sealed: records.filter(isSealed).length,
      usedBytes: log.usedBytes(),
      form: state.exportAs,
      span: state.exportSpan,
      upload: memory.state(),
      nowMs: page.nowMs(),
    },
    zoneMinutes,
    say,
  );

  function takePasted(): void {
    if (pasted.text.trim() === '') {
      go({ takenIn: say('data.importNothing') });
      return;
    }
    const taken = takeIn(log, pasted.text);
    if (taken.kind === 'taken') {
      pasted.text = '';
      go({ takenIn: say('data.taken', { sessions: taken.sessions, checkIns: taken.checkIns }) });
    } else {
      const { fault, reason } = taken;
      const why = fault === undefined ? reason : say(`data.notTaken.${fault}`);
      go({ takenIn: say('data.notTaken', { reason: why }) });
    }
  }

  /** An empty field is no wish to switch it off: there is a button for that. */
  function setAddress(text: string): void {
    const address = text.trim();
    if (address === '') return;
    const problem = addressProblem(address);
    if (problem === undefined) memory.setAddress(address);
    // Where there may be a password in it, it is not kept even for that.
    const addressTyped = address.includes('@') ? undefined : address;
    go(problem === undefined ? {} : { addressSaid: say(`data.address.${problem}`), addressTyped });
  }

  return dataSection(
    draw,
    view,
    { takenIn: state.takenIn, address: state.addressSaid, typed: state.addressTyped },
    {
      copyAs: (exportAs) => go({ exportAs }),
      span: (exportSpan) => go({ exportSpan }),
      paste(text) {
        pasted.text = text;
      },
      takeIn: () => attempt(takePasted),
      address: (text) => attempt(() => setAddress(text)),
      forgetAddress: () => attempt(() => memory.setAddress(undefined)),
      token: (text) => attempt(() => text.trim() !== '' && memory.setToken(text.trim())),
      forgetToken: () => attempt(() => memory.setToken(undefined)),
      send: () => attempt(() => memory.request(page.nowMs())),
      look: () => go({}),
      removeAll: () => go({ question: 'all' }),
    },
  );
}
