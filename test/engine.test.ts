// Owns one promise: the script a watch runs says what the source says. Refuses to ask whether that is right.
import { expect, it } from 'vitest';
import { toFeed } from '../tools/bench/feed';
import { bundleScripts, createProbe } from '../tools/bench/probe';
import { announceRecording } from '../tools/replay/run-recording';
import { MOTOR_PULSE } from '../watch/coach/motor-pulse';
import { CONDITIONS, makeSet } from './maker/make-set';

/** What the engine's loops give the core too; the motor as on a watch. */
const OPTIONS = { lift: 'conventional', targetSeconds: 3, motorPulse: MOTOR_PULSE } as const;

it.each([true, false])(
  'the built core announces in QuickJS what the source announces here (gyroscope: %s)',
  async (useGyro) => {
    const { recording } = makeSet(1001, CONDITIONS.conventional);
    const probe = await createProbe(await bundleScripts());
    probe.load(toFeed(recording, useGyro));
    const inEngine: unknown = JSON.parse(probe.announce());
    probe.dispose();

    const here = announceRecording(recording, { ...OPTIONS, useGyro });
    expect(here.length).toBeGreaterThan(0);
    expect(inEngine).toEqual(JSON.parse(JSON.stringify(here)));
  },
);
