import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as contract from '../../src/api/gen/types.gen';
import { allWords, broughtBy, loadedLater, loadedWith, sources, type Tree } from '../support/words';

const keys = (tree: Tree, at = ''): string[] =>
  Object.entries(tree).flatMap(([k, v]) => (typeof v === 'string' ? [at + k] : keys(v, `${at}${k}.`)));
const texts = (tree: Tree): string[] => Object.values(tree).flatMap((v) => (typeof v === 'string' ? [v] : texts(v)));
const holes = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((m) => m[1]).sort();

const zhTree = allWords('zh-CN');
const enTree = allWords('en');
const zhKeys = new Set(keys(zhTree));

/** Every set of words, at whatever depth. */
const nodes = (tree: Tree): Tree[] => [
  tree,
  ...Object.values(tree).flatMap((v) => (typeof v === 'string' ? [] : nodes(v))),
];
const sets = nodes(zhTree);

/** Values that no page shows, each with what it does instead. */
const UNSEEN: Record<string, string> = {
  AgeingColumn: 'names a column of a file, which heads it itself',
  CollectionColumn: 'as for ageing',
  CompanyMetricKind: 'picks how a figure is entered and shown',
  ExemptionColumn: 'as for ageing',
  IdentityHow: 'picks a sentence',
  MemberMove: 'picks a button',
  Permission: 'opens doors',
  QualificationMove: 'picks a button',
  RegionLevel: 'ranks the regions',
  RentRollColumn: 'as for ageing',
};

describe('texts', () => {
  it('have the same keys in both languages', () => {
    expect(keys(enTree).sort()).toEqual([...zhKeys].sort());
  });

  it('name the same values in both languages', () => {
    expect(texts(enTree).map(holes)).toEqual(texts(zhTree).map(holes));
  });

  it('call each thing by its one word', () => {
    const banned =
      /保全|操作日志|审计记录|对接|结对(?!象)|(提出|驳回)授权|个人信息请求|颁发(单位|日期)|用工|创始人|预留房间|批准并公示|整个网络|网络(成员|查看)/;
    expect(texts(zhTree).filter((t) => banned.test(t))).toEqual([]);
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

  it('exist below every stem the code completes', () => {
    const stems = sources('src').flatMap((f) =>
      [...fs.readFileSync(f, 'utf8').matchAll(/\bt\(\s*`([\w-]+(?:\.[\w-]+)*\.)\$\{/g)].map((m) => m[1] as string),
    );
    expect(stems.length).toBeGreaterThan(100);
    expect(stems.filter((stem) => ![...zhKeys].some((key) => key.startsWith(stem)))).toEqual([]);
  });

  it('come with the page that shows them', () => {
    const bringer = broughtBy();
    // a refusal's code looks like a key, and its words come with the refusal
    const codes = zhTree.problem as Tree;
    const shown = (file: string) =>
      [...fs.readFileSync(file, 'utf8').matchAll(/['"`]((\w+)\.[\w$][\w$.-]*)/g)]
        .filter((m) => !((m[1] as string) in codes))
        .map((m) => m[2] as string);
    const missing = new Set<string>();
    const visit = (root: string, before: Set<string>) => {
      const loaded = loadedWith(root);
      const there = new Set([...before, ...loaded]);
      for (const file of loaded) {
        for (const name of shown(file))
          if (bringer.has(name) && !there.has(bringer.get(name) as string))
            missing.add(`${name} in ${file} from ${root}`);
        for (const later of loadedLater(file)) if (!there.has(later)) visit(later, there);
      }
    };
    for (const route of sources('src/routes')) visit(route, new Set());
    expect([...missing]).toEqual([]);
  });

  it('are not written into the code', () => {
    const chinese = sources('src').filter((f) =>
      // a list separator and a bracket are punctuation of data, not words
      /[\u4e00-\u9fff]/.test(fs.readFileSync(f, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    );
    expect(chinese).toEqual([]);
  });

  it.each(Object.entries(contract))('name every %s of the contract', (name, values) => {
    const worded = sets.some((set) => Object.values(values).every((v) => typeof set[v] === 'string'));
    expect(worded).toBe(!(name in UNSEEN));
  });

  it('name every rule by which data is deleted', () => {
    const rules = JSON.parse(fs.readFileSync('../backend/src/main/resources/rules/retention.json', 'utf8')) as {
      id: string;
    }[];
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.map((r) => `privacy.rule.${r.id}`).filter((k) => !zhKeys.has(k))).toEqual([]);
  });

  it('leave no value unseen that the contract has no more', () => {
    expect(Object.keys(UNSEEN).filter((name) => !(name in contract))).toEqual([]);
  });
});
