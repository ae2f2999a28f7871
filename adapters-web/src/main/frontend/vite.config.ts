import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The development server passes everything but the pages on to a running Piggyback. The host stays
// as the browser sent it, because the server refuses requests that seem to come from another site.
const server = {
  target: `http://localhost:${process.env.PIGGYBACK_PORT ?? '8080'}`,
  changeOrigin: false,
};

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
      '/ws': { ...server, ws: true },
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
