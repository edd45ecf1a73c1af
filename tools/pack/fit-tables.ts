// Owns making the FIT writer's tables of the whole profile as small as the phone's page needs: half a megabyte goes. Refuses a writer whose
// tables it does not find: a package that is too large would say nothing.
import { runInNewContext } from 'node:vm';

const SPAN = [
  ...['message_index', 'timestamp', 'start_time', 'total_elapsed_time', 'total_timer_time'],
  ...['sport', 'sub_sport', 'event', 'event_type'],
];
const DESCRIPTION = [
  ...['developer_data_index', 'field_definition_number', 'fit_base_type_id', 'field_name', 'array', 'units'],
  'native_mesg_num',
];
const SET = [
  ...['message_index', 'timestamp', 'start_time', 'duration', 'set_type', 'category', 'category_subtype'],
  ...['repetitions', 'weight', 'weight_display_unit'],
];

/** What shared/export writes, and the field of `record` of which the writer itself asks the number. */
const MESSAGES: Readonly<Record<string, readonly string[]>> = {
  file_id: ['type', 'manufacturer', 'product', 'serial_number', 'time_created'],
  developer_data_id: ['application_id', 'developer_data_index'],
  field_description: DESCRIPTION,
  event: ['timestamp', 'event', 'event_type'],
  set: SET,
  lap: SPAN,
  session: [...SPAN, 'trigger', 'first_lap_index', 'num_laps'],
  activity: [...['timestamp', 'local_timestamp', 'total_timer_time', 'num_sessions', 'type', 'event'], 'event_type'],
  record: ['timestamp'],
};
/** Asked for by the writer itself. */
const TYPES = ['fit_base_type'];

/** In the order of the file. */
const BEFORE_TYPES = 'var k=';
const BEFORE_MESSAGES = ',P=';
const AFTER_MESSAGES = ';function ';

type Tables = Readonly<Record<string, unknown>>;

interface Message {
  readonly fields: Readonly<Record<string, { readonly type: string }>>;
}

/** The same writer, with the tables of the messages that are written. */
export function withoutUnusedTables(source: string): string {
  const typesAt = placeOf(source, BEFORE_TYPES, 0) + BEFORE_TYPES.length;
  const messagesAt = placeOf(source, `${BEFORE_MESSAGES}{file_id:`, typesAt);
  const end = placeOf(source, AFTER_MESSAGES, messagesAt);
  const types: Tables = runInNewContext(`(${source.slice(typesAt, messagesAt)})`);
  const all: Readonly<Record<string, Message>> = runInNewContext(
    `(${source.slice(messagesAt + BEFORE_MESSAGES.length, end)})`,
  );
  const messages = Object.entries(MESSAGES).map(([name, fields]) => {
    const message = named(all, name);
    // Sub-fields are names for products and the like, of which none is written.
    const kept = fields.map((field) => [field, { ...named(message.fields, field), subFields: [] }] as const);
    return [name, { ...message, fields: Object.fromEntries(kept) }] as const;
  });
  const used = messages.flatMap(([, { fields }]) => Object.values(fields).map(({ type }) => type));
  const usedTypes = [...TYPES, ...used].flatMap((type) => (type in types ? [[type, types[type]] as const] : []));
  return [
    source.slice(0, typesAt),
    JSON.stringify(Object.fromEntries(usedTypes)),
    BEFORE_MESSAGES,
    JSON.stringify(Object.fromEntries(messages)),
    source.slice(end),
  ].join('');
}

function placeOf(source: string, mark: string, from: number): number {
  const place = source.indexOf(mark, from);
  if (place < 0) throw new Error(`the FIT writer is not as it was: it has no "${mark}"`);
  return place;
}

function named<Value>(all: Readonly<Record<string, Value>>, name: string): Value {
  const value = all[name];
  if (value === undefined) throw new Error(`the FIT writer is not as it was: it has no ${name}`);
  return value;
}
