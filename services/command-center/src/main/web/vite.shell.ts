import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** Pages that open with no network, by the addresses they are opened under. */
const pages: Readonly<Record<string, string>> = { '/lapor': 'lapor.html', '/tugas': 'tugas.html', '/kaji': 'kaji.html' };
const beside = ['manifest.webmanifest', 'favicon.svg', 'icons/sigap-192.png'];

/** Builds the service worker after the pages, with the list of the files they are made of and a hash over their contents. */
export function offlineShell(worker: string): Plugin {
    let outDir = '';
    const assets = new Set<string>();
    return {
        name: 'sigap-offline-shell',
        apply: 'build',
        configResolved(config) { outDir = config.build.outDir; },
        generateBundle(_options, bundle) {
            assets.clear();
            const take = (name: string) => {
                const file = bundle[name];
                if (!file || assets.has(name)) return;
                assets.add(name);
                if (file.type !== 'chunk') return;
                [...file.imports, ...file.dynamicImports].forEach(take);
                file.viteMetadata?.importedCss.forEach((css) => assets.add(css));
            };
            for (const [name, file] of Object.entries(bundle)) {
                if (file.type === 'chunk' && file.isEntry && Object.values(pages).includes(`${file.name}.html`)) take(name);
            }
        },
        async closeBundle() {
            const files = [...Object.values(pages), ...beside, ...assets].sort();
            const missing = files.filter((file) => !existsSync(join(outDir, file)));
            if (missing.length > 0 || assets.size === 0) throw new Error(`the offline shell lacks ${missing.join(', ') || 'its scripts'}`);
            const hash = createHash('sha256');
            for (const file of files) hash.update(file).update(readFileSync(join(outDir, file)));
            const shell = { version: hash.digest('hex').slice(0, 16), files: [...Object.keys(pages), ...[...beside, ...assets].map((file) => `/${file}`)] };
            await build({
                configFile: false, publicDir: false, logLevel: 'warn',
                define: { __SHELL__: JSON.stringify(shell) },
                build: { outDir, emptyOutDir: false, target: 'es2022', rolldownOptions: { input: worker, output: { format: 'iife', entryFileNames: 'sw.js' } } },
            });
        },
    };
}
