import { describe, expect, it } from 'vitest';
import { Action, SubjectType, TrailFault } from '../../src/api/gen/types.gen';
import enWords from '../../src/features/trail/words/en.json';
import zhWords from '../../src/features/trail/words/zh-CN.json';

const en = enWords.trail;
const zh = zhWords.trail;

describe('the words of the trail', () => {
  it('are the same keys in both languages', () => {
    for (const part of ['action', 'subject', 'field', 'fault', 'list', 'value'] as const) {
      expect(Object.keys(en[part]).sort()).toEqual(Object.keys(zh[part]).sort());
    }
  });

  it('name every action, subject and fault of the contract', () => {
    expect(Object.values(Action).filter((a) => !(a in zh.action))).toEqual([]);
    expect(Object.values(SubjectType).filter((s) => !(s in zh.subject))).toEqual([]);
    expect(Object.values(TrailFault).filter((f) => !(f in zh.fault))).toEqual([]);
  });
});
