// Owns the reading of one field of unknown data by its name. Refuses what the data only inherits, and to check the value.

export function ownField(data: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(data, name)?.value;
}
