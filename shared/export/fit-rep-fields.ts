// Owns the developer fields of a FIT set: what the watch measured of each rep. Refuses a number for a rep that was only entered: it has none.
import type { FitDevInfo, FitWriter } from '@markw65/fit-file-writer';
import { VERDICTS } from '../training/rep';
import type { SessionRep } from '../training/session';
import type { Done, DoneSet } from './done';

/** Names these fields as Threecount's in every file; made once, by chance. */
const APPLICATION_ID = [
  0x6f, 0x1d, 0x0c, 0x83, 0x5b, 0x42, 0x4e, 0x97, 0xa8, 0x3e, 0xd1, 0x75, 0x2c, 0x90, 0x4b, 0xe6,
] as const;

/** Size of a field is told in one byte: no set has as many reps of two bytes each. */
const MOST_REPS = 127;

interface RepField {
  readonly name: string;
  /** FIT ends a text with a zero, and the writer does not. */
  readonly units: string;
  readonly base: 'uint8' | 'uint16';
  readonly of: (rep: SessionRep) => number;
}

const REP_FIELDS: readonly RepField[] = [
  { name: 'eccentric', units: 'ms', base: 'uint16', of: (rep) => rep.floorContactMs - rep.descentStartMs },
  { name: 'concentric', units: 'ms', base: 'uint16', of: (rep) => rep.lockoutMs - rep.liftOffMs },
  { name: 'travel', units: 'mm', base: 'uint16', of: (rep) => rep.travelM * 1000 },
  {
    name: 'verdict',
    units: VERDICTS.map((verdict, place) => `${place} ${verdict}`).join(', '),
    base: 'uint8',
    of: (rep) => VERDICTS.indexOf(rep.verdict),
  },
];

const TARGET = REP_FIELDS.length;
const HELD = TARGET + 1;

/** The largest number of a base type means: no value. */
const NO_VALUE = { uint8: 0xff, uint16: 0xffff } as const;

const within = (value: number, base: RepField['base']): number =>
  Math.min(NO_VALUE[base] - 1, Math.max(0, Math.round(value)));

/** A field has one length in the whole file: that of the set with the most reps; 0 where no rep was measured. */
function lengthOf(done: readonly Done[]): number {
  return Math.min(MOST_REPS, Math.max(0, ...done.map((each) => (each.kind === 'set' ? each.measured.length : 0))));
}

export function describeRepFields(fit: FitWriter, done: readonly Done[]): void {
  fit.writeMessage('developer_data_id', { application_id: [...APPLICATION_ID], developer_data_index: 0 }, null, true);
  const length = lengthOf(done);
  function describe(number: number, { name, units, base }: Omit<RepField, 'of'>, array?: number): void {
    fit.writeMessage('field_description', {
      developer_data_index: 0,
      field_definition_number: number,
      fit_base_type_id: base,
      field_name: `${name}\0`,
      ...(array === undefined ? {} : { array }),
      units: `${units}\0`,
      native_mesg_num: 'set',
    });
  }
  if (length > 0) {
    REP_FIELDS.forEach((field, number) => {
      describe(number, field, length);
    });
  }
  describe(TARGET, { name: 'target_eccentric', units: 'ms', base: 'uint16' });
  describe(HELD, { name: 'held', units: 'reps', base: 'uint16' });
}

/** In the order of the reps; a shorter set is filled up with "no value". */
export function repFields(done: readonly Done[], { measured, targetSeconds, held }: DoneSet): FitDevInfo[] {
  const length = lengthOf(done);
  const ofReps = REP_FIELDS.map(({ base, of }, field_num) => ({
    field_num,
    value: Array.from({ length }, (_, place) => {
      const rep = measured[place];
      return rep === undefined ? NO_VALUE[base] : within(of(rep), base);
    }),
  }));
  return [
    ...(length > 0 ? ofReps : []),
    { field_num: TARGET, value: within(targetSeconds * 1000, 'uint16') },
    { field_num: HELD, value: within(held, 'uint16') },
  ];
}
