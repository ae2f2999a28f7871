import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const server = 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  base: '/',
  build: {
    outDir: '../../../target/classes/public',
    emptyOutDir: true,
    // The server's Content-Security-Policy allows nothing inline, so no asset becomes a data: URL.
    assetsInlineLimit: 0,
    license: { fileName: 'licenses/javascript.md' },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': server,
      '/downloads': server,
      '/health': server,
      '/ws': { target: server, ws: true },
    },
  },
  test: {
    environment: 'jsdom',
    globals: true,
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
