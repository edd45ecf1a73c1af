// Owns how the tests run. Refuses coverage bounds: what must hold is said by the tests themselves.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    // The table tests replay whole recordings; a busy machine with two cores needs the room.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'dist/test/report.json' },
  },
});
