import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../src/shared/i18n/problems/en.json';
import zh from '../../src/shared/i18n/problems/zh-CN.json';

/** The backend publishes its catalogue as a top-level list; the document is read as text to need no YAML parser. */
function catalogue(): string[] {
  const yaml = fs.readFileSync('../backend/openapi.yaml', 'utf8');
  const block = /^x-problem-codes:\n((?:[ -].*\n?)+)/m.exec(yaml)?.[1] ?? '';
  return [...block.matchAll(/^\s*-\s+"?([\w.-]+)"?\s*$/gm)].map((m) => m[1] as string);
}

describe('the problem catalogue', () => {
  it('has a sentence in both languages for every code the backend may answer', () => {
    const codes = catalogue();
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((c) => !(c in zh))).toEqual([]);
    expect(codes.filter((c) => !(c in en))).toEqual([]);
  });
});
