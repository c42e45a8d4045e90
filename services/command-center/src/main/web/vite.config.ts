import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { offlineShell } from './vite.shell.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where `npm run dev` finds the BFF: the real edge, or `npm run mock`. */
const backend = process.env['SIGAP_EDGE'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
    plugins: [offlineShell(here('src/sw/sw.ts'))],
    build: {
        outDir: here('../../../target/classes/command-center/static'),
        emptyOutDir: true,
        target: 'es2022',
        // no data: URIs, so the page's Content-Security-Policy can stay at 'self'
        assetsInlineLimit: 0,
        // the preload helper would only matter to browsers older than the target
        modulePreload: { polyfill: false },
        rolldownOptions: {
            input: {
                index: here('index.html'),
                lapor: here('lapor.html'),
                tugas: here('tugas.html'),
                kaji: here('kaji.html'),
            },
        },
    },
    server: {
        proxy: Object.fromEntries(
            ['/bff', '/api', '/oauth2', '/login', '/logout'].map((path) => [path, { target: backend, xfwd: true }]),
        ),
    },
    test: {
        environment: 'happy-dom',
        include: ['src/**/*.test.{ts,tsx}'],
        passWithNoTests: false,
    },
});
