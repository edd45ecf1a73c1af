// Owns which phone app the page's tests run on: Zepp's, and Fitbit's where on-fitbit.test.ts says so. Refuses to know either.

export type Platform = 'zepp' | 'fitbit';
export const platform: Platform = 'zepp' as Platform;
