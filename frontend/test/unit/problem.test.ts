import i18n from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeText } from '@/shared/lib/problem';
import '@/features/agreements/words';
import { RequestStatus } from '../../src/api/gen/types.gen';
import { allWords } from '../support/words';

describe('the sentence of a refusal', () => {
  const own = i18n.createInstance();
  beforeAll(async () => {
    await own.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: allWords('zh-CN') } } });
  });
  const said = (code: string, params: Record<string, unknown>) => codeText(own.t, { code, params });

  it('words a code by what the param means, whoever else has a code of that spelling', () => {
    const states = Object.values(RequestStatus).map((status) => said('privacy.request-closed', { status }));
    expect(states[1]).toBe('该申请已结束（已同意）。');
    expect(states.filter((s) => /[A-Z]{2}/.test(s))).toEqual([]);
    expect(said('member.illegal-move', { state: 'ACCEPTED' })).toContain('已加入');
  });

  it('words every code of a list', () => {
    expect(
      said('tenancy.illegal-stage-move', { from: 'NURSERY', to: 'GRADUATED', allowed: 'INCUBATOR, ACCELERATOR' }),
    ).toMatch(/苗圃.*毕业.*孵化器, 加速器/);
  });

  it('words what a feature brings the words of', () => {
    expect(said('agreement.scans-missing', { missing: 'SIGNED_AGREEMENT, SIGNED_LEASE' })).toBe(
      '还缺双方签章的：孵化协议（已签章）, 租赁合同（已签章）。',
    );
    expect(said('agreement.price-missing', { day: '2027-01-01', basis: 'SEAT_MONTH' })).toContain('元/个·月');
  });

  it('leaves names alone, even those that look like a code', () => {
    expect(said('lease.unit-not-lettable', { unit: 'STAFF' })).toBe('STAFF 不是可出租的房间。');
  });
});
