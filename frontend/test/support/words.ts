import fs from 'node:fs';
import path from 'node:path';

export type Tree = { [key: string]: string | Tree };
type Lang = 'zh-CN' | 'en';

const read = (file: string): Tree => JSON.parse(fs.readFileSync(file, 'utf8'));

/** The words the entry brings: those of the shell and of what all pages share. */
const shellWords = (lang: Lang): Tree =>
  Object.fromEntries(
    fs
      .readdirSync(`src/locales/${lang}`)
      .filter((f) => f.endsWith('.json'))
      .map((f) => [path.basename(f, '.json'), read(`src/locales/${lang}/${f}`)]),
  );

/** The words that come with a module, by the module that brings them. */
function laterWords(lang: Lang): Record<string, Tree> {
  const places = ['src/features', 'src/shared/ui'].flatMap((dir) =>
    fs.readdirSync(dir).map((name) => `${dir}/${name}`),
  );
  return Object.fromEntries(
    places
      .filter((place) => fs.existsSync(`${place}/words.ts`))
      .map((place) => [`${place}/words.ts`, read(`${place}/words/${lang}.json`)]),
  );
}

/** All words of a language as one tree. */
export const allWords = (lang: Lang): Tree =>
  Object.assign(
    { problem: read(`src/shared/i18n/problems/${lang}.json`) },
    shellWords(lang),
    ...Object.values(laterWords(lang)),
  );

/** Which module brings a first-level name; the shell's are missing here, and the problems', which come with a refusal. */
export const broughtBy = (): Map<string, string> =>
  new Map(Object.entries(laterWords('zh-CN')).flatMap(([file, tree]) => Object.keys(tree).map((name) => [name, file])));

export function sources(dir: string): string[] {
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap((e) => {
    const p = path.join(dir, e.name);
    if (e.isDirectory()) return e.name === 'gen' ? [] : sources(p);
    return /\.tsx?$/.test(e.name) ? [p] : [];
  });
}

/** The modules of ours a module is sure to have when it runs: what it imports, and what that imports; lazy ones are not. */
export function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, from] of fs.readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?['"]([.@][^'"]+)['"]/gm)) {
    const next = resolved(from as string, file);
    if (next) loadedWith(next, seen);
  }
  return seen;
}

/** What a module fetches when it is needed. */
export const loadedLater = (file: string): string[] =>
  [...fs.readFileSync(file, 'utf8').matchAll(/\bimport\('([.@][^']+)'\)/g)].flatMap(
    (m) => resolved(m[1] as string, file) ?? [],
  );

function resolved(from: string, by: string) {
  const base = from.startsWith('@/') ? `src/${from.slice(2)}` : path.join(path.dirname(by), from);
  return [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`].find(
    (f) => fs.existsSync(f) && !f.startsWith('src/api/gen'),
  );
}
