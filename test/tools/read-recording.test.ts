// What is taken from a recording's files: the harmless differences between writers, and the clock.
import { describe, expect, it } from 'vitest';
import { readRecording } from '../../tools/recording/read-recording';
import { fileIn, ownFolder } from './command';

const ROWS = ['1000,0.1,0,9.81', '1020,0.2,0,9.81', '1040.5,0.3,0,9.81'];

function read(content: string, gyro?: string, useGyro = true) {
  const folder = ownFolder();
  const file = fileIn(folder, 'set.csv', content);
  if (gyro !== undefined) fileIn(folder, 'set.gyro.csv', gyro);
  return readRecording(file, { useGyro });
}

describe('the same rows, written differently', () => {
  const plain = ['t_ms,ax,ay,az', ...ROWS];
  it.each([
    ['with a line end after the last row', `${plain.join('\n')}\n`],
    ['without one', plain.join('\n')],
    ['with a blank line at the end', `${plain.join('\n')}\n\n`],
    ["with Windows' line ends", `${plain.join('\r\n')}\r\n`],
    ['with a byte order mark', `\ufeff${plain.join('\n')}\n`],
    ['with blanks after the commas', `${plain.join('\n').replaceAll(',', ', ')}\n`],
    ['with a quoted header', `"t_ms","ax","ay","az"\n${ROWS.join('\n')}\n`],
  ])('%s', (_, content) => {
    const { accel } = read(content);
    expect([...accel.tMs]).toEqual([0, 20, 40.5]);
    expect([...accel.x]).toEqual([0.1, 0.2, 0.3]);
    expect([...accel.z]).toEqual([9.81, 9.81, 9.81]);
  });
});

it('leaves out the second of two readings at one time, as watches with jitter write them', () => {
  const { accel } = read('t_ms,ax,ay,az\n0,1,0,9.81\n20,2,0,9.81\n20,3,0,9.81\n40,4,0,9.81\n');
  expect([...accel.tMs]).toEqual([0, 20, 40]);
  expect([...accel.x]).toEqual([1, 2, 4]);
});

describe('the gyroscope beside it', () => {
  const accel = `t_ms,ax,ay,az\n${ROWS.join('\n')}\n`;
  const gyro = 't_ms,gx,gy,gz\n990,1,2,3\n1010,4,5,6\n1030,7,8,9\n';

  it("counts from the accelerometer's first sample too, and may begin before it", () => {
    const recording = read(accel, gyro);
    expect([...(recording.gyro?.tMs ?? [])]).toEqual([-10, 10, 30]);
    expect([...(recording.gyro?.z ?? [])]).toEqual([3, 6, 9]);
  });

  it('is left out where it is not wanted', () => {
    expect(read(accel, gyro, false).gyro).toBeUndefined();
  });

  it('need not be there', () => {
    expect(read(accel).gyro).toBeUndefined();
  });
});

it('takes numbers of varied lengths to the very end: not every writer pads them', () => {
  const { accel } = read('t_ms,ax,ay,az\n0,1.25,0,9.812\n20,1,0,9.8\n40,1,0,9.81\n60,1,0,9');
  expect(accel.z).toHaveLength(4);
});
