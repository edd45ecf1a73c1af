// Owns the compact form of a sensor report: one flat list. Refuses to conclude from it.
import type { MotorReport, SensorReport } from '../settings/sensor-report';
import type { Cursor } from './cursor';

/** Three decimals: 1 mm/s², 1 µs, 1 mHz, each far below what a watch's sensor resolves. */
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** A report as it is kept, so that the watch and the phone tell the same numbers. */
export function roundReport(report: SensorReport): SensorReport {
  return {
    atMs: Math.round(report.atMs),
    rateHz: round(report.rateHz),
    medianStepMs: round(report.medianStepMs),
    longestStepMs: round(report.longestStepMs),
    noiseMps2: round(report.noiseMps2),
    gravityMps2: round(report.gravityMps2),
    motor: {
      light: roundMotor(report.motor.light),
      medium: roundMotor(report.motor.medium),
      strong: roundMotor(report.motor.strong),
    },
  };
}

function roundMotor({ peakMps2, riseMs, ringMs }: MotorReport): MotorReport {
  return { peakMps2: round(peakMps2), riseMs: round(riseMs), ringMs: round(ringMs) };
}

export function packReport(report: SensorReport): number[] {
  const { atMs, rateHz, medianStepMs, longestStepMs, noiseMps2, gravityMps2, motor } = roundReport(report);
  const pulses = [motor.light, motor.medium, motor.strong];
  return [
    atMs,
    rateHz,
    medianStepMs,
    longestStepMs,
    noiseMps2,
    gravityMps2,
    ...pulses.flatMap(({ peakMps2, riseMs, ringMs }) => [peakMps2, riseMs, ringMs]),
  ];
}

export function readReport(cursor: Cursor): SensorReport {
  const report: SensorReport = {
    atMs: cursor.integer('time'),
    rateHz: cursor.number('rate', 0),
    medianStepMs: cursor.number('median step', 0),
    longestStepMs: cursor.number('longest step', 0),
    noiseMps2: cursor.number('noise', 0),
    gravityMps2: cursor.number('gravity', 0),
    motor: { light: readMotor(cursor), medium: readMotor(cursor), strong: readMotor(cursor) },
  };
  cursor.end('sensor report');
  return report;
}

function readMotor(cursor: Cursor): MotorReport {
  return { peakMps2: cursor.number('peak', 0), riseMs: cursor.number('rise', 0), ringMs: cursor.number('ring', 0) };
}
