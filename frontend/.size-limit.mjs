// The budgets follow what a browser loads, so they are computed from the build's manifest instead of from file-name patterns.
import fs from 'node:fs';

const manifest = JSON.parse(fs.readFileSync('dist/.vite/manifest.json', 'utf8'));

function loadedWith(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) loadedWith(next, seen);
  return seen;
}
const files = (keys) => [...keys].map((k) => `dist/${manifest[k].file}`);
const entry = loadedWith('index.html');
const beyondEntry = (key) => new Set([...loadedWith(key)].filter((k) => !entry.has(k)));
const chunk = (part) => Object.keys(manifest).filter((k) => manifest[k].isDynamicEntry && k.includes(part));

/** Operators' widgets have no place on a phone that only wants to know its room. */
const HEAVY = /DataTable|DateInput|RangePicker|DatePicker|select-/;
const firstLoad = (name, route) => {
  const keys = new Set([...entry, ...chunk(route).flatMap((k) => [...loadedWith(k)])]);
  const heavy = files(keys).filter((f) => HEAVY.test(f));
  if (heavy.length) throw new Error(`${name} loads ${heavy.join(', ')}`);
  return { name: `${name}: first load`, path: files(keys), limit: '290 kB', gzip: true };
};

const own = (name, key, limit) => ({ name, path: files(beyondEntry(key)), limit, gzip: true });
const isLanguage = (k) => k.includes('locales/');

export default [
  { name: 'entry', path: files(entry), limit: '260 kB', gzip: true },
  firstLoad('founder', 'routes/company/$companyId/index'),
  firstLoad('founder: team', 'routes/company/$companyId/team'),
  firstLoad('founder: qualifications', 'routes/company/$companyId/qualifications'),
  firstLoad('founder: agreements', 'routes/company/$companyId/agreements'),
  firstLoad('founder: bookings', 'routes/company/$companyId/bookings/index'),
  firstLoad('founder: book a room', 'routes/company/$companyId/bookings/new'),
  firstLoad('mentor', 'routes/mentoring'),
  ...Object.keys(manifest)
    .filter((k) => manifest[k].isDynamicEntry && isLanguage(k))
    .map((k) => own('language', k, '15 kB')),
  ...chunk('DataTable').map((k) => ({ name: 'table', path: `dist/${manifest[k].file}`, limit: '60 kB', gzip: true })),
  ...chunk('Drawer').map((k) => ({
    name: `drawer ${k.split('/').at(-1)}`,
    path: `dist/${manifest[k].file}`,
    limit: '45 kB',
    gzip: true,
  })),
  ...chunk('routes/').map((k) => ({
    name: `route ${k.split('routes/')[1]?.split('?')[0]}`,
    path: `dist/${manifest[k].file}`,
    limit: '60 kB',
    gzip: true,
  })),
];
