// Owns what lies between a Fitbit watch and its phone: a socket that is open only while both apps run and are near, and a queue of files
// each way that outlives both. Refuses to know what is said, and scripts: all of it is called and tells at once, in plain data.
//
// Documented: a message in flight when the link drops is lost; the platform sends a file again by itself until it has arrived, also while
// neither app runs; a file, the watch's app and a change of the settings start the companion. Choices: how long anything takes, and how
// often it is tried again.
import type { DrivenClock, Owner } from '../clock/driven-clock';
import type { Radio } from '../radio/radio';
import { type AirInbox, type AirOutbox, createFileQueue } from './air-files';
import { FRAME, readFrame, writeFrame } from './air-frames';
import { MAX_MESSAGE_BYTES, messageBytes, messageText } from './air-message';

/** What a script's side of the socket wants to hear. */
export interface SocketEars {
  open(): void;
  close(): void;
  message(text: string): void;
}

export interface AirSocket {
  /** Of one message. */
  readonly maxBytes: number;
  isOpen(): boolean;
  /** Throws where it is closed, where the message is no text, and where it is longer than `maxBytes`. */
  send(message: unknown): void;
  /** From now on, until the app on this side ends. */
  listen(ears: SocketEars): void;
}

export interface AirEnd {
  readonly socket: AirSocket;
  /** To the other side. Kept by the platform: neither end of an app nor an empty battery takes a file out. */
  readonly outbox: AirOutbox;
  /** From the other side. */
  readonly inbox: AirInbox;
}

/** As the platform's `launchReasons` tell them. */
export type WakeReason = 'peerAppLaunched' | 'fileTransfer';

export interface Air {
  readonly watch: AirEnd;
  readonly phone: AirEnd;
  /** Starting it near the phone asks for the companion. */
  setAppRunning(running: boolean): void;
  setCompanionRunning(running: boolean): void;
  /** While asleep the phone takes nothing from the air and starts nothing; it was told of neither. */
  setPhoneAsleep(asleep: boolean): void;
  /** Asked while the companion does not run; whoever is told may start it at once. */
  onWakeCompanion(wake: (reason: WakeReason) => void): void;
}

type Side = 'watch' | 'phone';

/** One time that both were open to each other; what was said in one is not heard in the next. */
interface Link {
  readonly serial: number;
}

interface End {
  running: boolean;
  link: Link | undefined;
  ears: SocketEars | undefined;
}

/** @param maxMessageBytes of one message with its head. */
export function createAir(clock: DrivenClock, radio: Radio, maxMessageBytes = MAX_MESSAGE_BYTES): Air {
  const owner: Owner = { kind: 'simulator', name: 'air', alive: true };
  const ends: Readonly<Record<Side, End>> = { watch: newEnd(), phone: newEnd() };
  let link: Link | undefined;
  let lastLink = 0;
  let asleep = false;
  let wakeCompanion: (reason: WakeReason) => void = () => {};

  const toPhone = createFileQueue({
    clock,
    ...{ owner, radio, direction: 'toPhone' },
    onArrived() {
      if (!ends.phone.running) wakeCompanion('fileTransfer');
    },
  });
  const toWatch = createFileQueue({ clock, owner, radio, direction: 'toWatch', onArrived: () => {} });

  const after = (run: () => void): void => void clock.at(owner, clock.nowMs() + radio.state().latencyMs, run);

  function close(side: Side, old: Link): void {
    const end = ends[side];
    if (end.link !== old) return;
    end.link = undefined;
    end.ears?.close();
  }

  function open(side: Side, now: Link): void {
    const end = ends[side];
    if (link !== now || !end.running) return;
    if (end.link !== undefined) close(side, end.link);
    end.link = now;
    end.ears?.open();
  }

  /** The side that is gone hears nothing; the other one learns it by radio, and what it says until then is lost. */
  function meet(): void {
    const { watch, phone } = ends;
    const near = radio.state().connected;
    const may = near && watch.running && phone.running && !asleep;
    if (may && link === undefined) {
      lastLink += 1;
      const now = { serial: lastLink };
      link = now;
      after(() => {
        open('watch', now);
        open('phone', now);
      });
    } else if (!may && link !== undefined) {
      const old = link;
      link = undefined;
      for (const side of ['watch', 'phone'] as const) {
        if (near) after(() => close(side, old));
        else close(side, old);
      }
    }
  }

  function askForCompanion(): void {
    if (ends.watch.running && !ends.phone.running && !asleep && radio.state().connected)
      wakeCompanion('peerAppLaunched');
  }

  function setRunning(side: Side, running: boolean): void {
    const end = ends[side];
    if (end.running === running) return;
    end.running = running;
    end.link = undefined;
    end.ears = undefined;
  }

  function hear(side: Side, message: ArrayBuffer): void {
    const { kind, serial, body, ...piece } = readFrame(message);
    const [incoming, outgoing] = side === 'phone' ? [toPhone, toWatch] : [toWatch, toPhone];
    if (side === 'phone' && asleep) return;
    if (kind === FRAME.piece) incoming.take(serial, piece, body);
    else if (kind === FRAME.taken) outgoing.taken(serial);
    else if (ends[side].link?.serial === serial) ends[side].ears?.message(messageText(body));
  }

  radio.receive('toPhone', (message) => hear('phone', message));
  radio.receive('toWatch', (message) => hear('watch', message));
  radio.onStatus((connected) => {
    meet();
    toPhone.setConnected(connected);
    toWatch.setConnected(connected);
    if (connected) askForCompanion();
  });

  function socketOf(side: Side): AirSocket {
    const end = ends[side];
    return {
      maxBytes: maxMessageBytes,
      isOpen: () => end.link !== undefined,
      send(message) {
        if (end.link === undefined) throw new Error('the socket is closed');
        const body = messageBytes(message, maxMessageBytes);
        const frame = writeFrame({ kind: FRAME.message, serial: end.link.serial, index: 0, count: 1, body });
        radio.send(side === 'watch' ? 'toPhone' : 'toWatch', frame);
      },
      listen(ears) {
        end.ears = ears;
      },
    };
  }

  return {
    watch: { socket: socketOf('watch'), outbox: toPhone.outbox, inbox: toWatch.inbox },
    phone: { socket: socketOf('phone'), outbox: toWatch.outbox, inbox: toPhone.inbox },
    setAppRunning(running) {
      setRunning('watch', running);
      if (!running) toWatch.inbox.listen(undefined);
      meet();
      if (running) askForCompanion();
    },
    setCompanionRunning(running) {
      setRunning('phone', running);
      if (!running) toPhone.inbox.listen(undefined);
      meet();
    },
    setPhoneAsleep(value) {
      if (asleep === value) return;
      asleep = value;
      meet();
      if (asleep) return;
      toPhone.tryNow();
      toWatch.tryNow();
      askForCompanion();
    },
    onWakeCompanion(wake) {
      wakeCompanion = wake;
    },
  };
}

const newEnd = (): End => ({ running: false, link: undefined, ears: undefined });
