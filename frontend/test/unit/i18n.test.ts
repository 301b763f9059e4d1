import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CompanyKind,
  DuplicateSign,
  EmploymentTag,
  FounderCategory,
  ImportPhase,
  ImportStatus,
  InvitationHindrance,
  InvitationState,
  OccupancyState,
  ParkKind,
  ParkLevel,
  PriceBasis,
  QualificationKind,
  QualificationLevel,
  QualificationState,
  Role,
  SheetKind,
  Stage,
  UnitKind,
} from '../../src/api/gen/types.gen';
import en from '../../src/locales/en';
import zh from '../../src/locales/zh-CN';

type Tree = { [key: string]: string | Tree };

const keys = (tree: Tree, at = ''): string[] =>
  Object.entries(tree).flatMap(([k, v]) => (typeof v === 'string' ? [at + k] : keys(v, `${at}${k}.`)));
const texts = (tree: Tree): string[] => Object.values(tree).flatMap((v) => (typeof v === 'string' ? [v] : texts(v)));
const holes = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((m) => m[1]).sort();

/** Words that come with a feature's pages stand beside them, under the feature's name. */
const besides = (found: Record<string, { default: Tree }>) =>
  Object.entries(found).map(([file, words]): Tree => ({ [file.split('/')[4] as string]: words.default }));
const together = (trees: Tree[]): Tree => {
  const all: Tree = {};
  for (const [k, v] of trees.flatMap((t) => Object.entries(t))) {
    const had = all[k];
    all[k] = typeof v === 'string' || had === undefined ? v : together([had as Tree, v]);
  }
  return all;
};

const zhTree = together([
  zh as unknown as Tree,
  ...besides(import.meta.glob('../../src/features/*/words/zh-CN.json', { eager: true })),
]);
const enTree = together([
  en as unknown as Tree,
  ...besides(import.meta.glob('../../src/features/*/words/en.json', { eager: true })),
]);
const zhKeys = new Set(keys(zhTree));

function sources(dir: string): string[] {
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap((e) => {
    const p = path.join(dir, e.name);
    if (e.isDirectory()) return e.name === 'gen' ? [] : sources(p);
    return /\.tsx?$/.test(e.name) ? [p] : [];
  });
}

const enums = {
  CompanyKind,
  DuplicateSign,
  EmploymentTag,
  FounderCategory,
  ImportPhase,
  ImportStatus,
  InvitationHindrance,
  InvitationState,
  OccupancyState,
  ParkKind,
  ParkLevel,
  PriceBasis,
  QualificationKind,
  QualificationLevel,
  QualificationState,
  Role,
  SheetKind,
  Stage,
  UnitKind,
};

describe('texts', () => {
  it('have the same keys in both languages', () => {
    expect(keys(enTree).sort()).toEqual([...zhKeys].sort());
  });

  it('name the same values in both languages', () => {
    expect(texts(enTree).map(holes)).toEqual(texts(zhTree).map(holes));
  });

  it('are never empty', () => {
    expect([...texts(zhTree), ...texts(enTree)].filter((t) => !t.trim())).toEqual([]);
  });

  it('exist for every key the code names', () => {
    const used = sources('src').flatMap((f) =>
      [...fs.readFileSync(f, 'utf8').matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((m) => m[1] as string),
    );
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((k) => !zhKeys.has(k))).toEqual([]);
  });

  it('are not written into the code', () => {
    const chinese = sources('src').filter((f) =>
      // a list separator and a bracket are punctuation of data, not words
      /[\u4e00-\u9fff]/.test(fs.readFileSync(f, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    );
    expect(chinese).toEqual([]);
  });

  it.each(Object.entries(enums))('name every %s', (name, values) => {
    const missing = Object.values(values).filter((v) => !zhKeys.has(`enums.${name}.${v}`));
    expect(missing).toEqual([]);
  });
});
