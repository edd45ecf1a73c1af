// Owns the version that the watch shows. The same as in package.json, which no watch can read: a test holds them together.
export const VERSION = '0.1.0';
