// Owns what every complete export begins with. Apart from its schema, so that who only writes one takes no library for reading along.
export const EXPORT_FORMAT = 'threecount';
export const EXPORT_VERSION = 1;
