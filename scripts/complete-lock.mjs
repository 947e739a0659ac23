// A registry that lacks other platforms' packages makes npm leave them out of package-lock.json, and then `npm ci`
// refuses. Adds what is missing, by version and platform; run after changing dependencies.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const path = join(resolve(import.meta.dirname, '..'), 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
const added = {};
for (const [place, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  if (place === '') continue;
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const found = [`${place}/node_modules/${name}`, `node_modules/${name}`].some(
      (one) => one in lock.packages,
    );
    const platform = name.match(
      /(android|darwin|freebsd|linux|openbsd|win32|sunos|aix|netbsd|openharmony|wasm32)[-.]?(.*)$/,
    );
    if (found || !platform) continue;
    const [, os, rest] = platform;
    const cpu = ['x64', 'arm64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el'].find(
      (one) => rest.startsWith(one),
    );
    added[`node_modules/${name}`] = {
      version: version.replace(/^[\^~]/, ''),
      cpu: [cpu ?? 'none'],
      ...(dev ? { dev: true } : {}),
      optional: true,
      os: [os],
      ...(rest.includes('musl') ? { libc: ['musl'] } : rest.includes('gnu') ? { libc: ['glibc'] } : {}),
    };
  }
}
const packages = Object.fromEntries(
  Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
console.log(`${Object.keys(added).length} packages of other platforms added`);
