import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { ParkMetric, type PolicyParkCriterion } from '../../src/api/gen/types.gen';
import { unitOf } from '../../src/features/recognition/metrics';
import { amountText, criterionNotes, criterionText } from '../../src/features/recognition/text';
import { allWords } from '../support/words';

const criterion = (more: Partial<PolicyParkCriterion>): PolicyParkCriterion => ({
  ...{ metric: 'INCUBATEES', operator: 'AT_LEAST', threshold: '50', countyThreshold: null, hardshipFactor: null },
  ...{ growthAbove: null, anyOf: null, window: 'POINT', clause: null, note: null },
  ...more,
});

const i18n = i18next.createInstance();

beforeAll(async () => {
  await i18n.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: allWords('zh-CN') } } });
});

describe('what a park is asked', () => {
  it('says who counts as grown', () => {
    expect(
      criterionNotes(i18n.t, criterion({ metric: 'GROWTH_SHARE', threshold: '0.3', growthAbove: '0.15' })),
    ).toEqual(['营收或研发投入同比增长超过 15% 为高增长']);
  });

  it('is said with its unit and days', () => {
    expect(criterionText(i18n.t, criterion({}))).toBe('在孵企业：不低于 50');
    expect(criterionText(i18n.t, criterion({ metric: 'FINANCED_SHARE', threshold: '0.1', window: 'YEAR' }))).toBe(
      '获得投融资的在孵企业占比：不低于 10%（上一年度）',
    );
    expect(criterionText(i18n.t, criterion({ metric: 'OWN_TECH_PLATFORM', operator: 'IS', threshold: '1' }))).toBe(
      '自有公共技术平台：须具备',
    );
    expect(criterionText(i18n.t, criterion({ metric: 'OTHER_CONDITIONS', threshold: null }))).toBe(
      '其他量化条件：未掌握，不作达标判断',
    );
  });

  it('says whom it is easier for', () => {
    expect(
      criterionNotes(i18n.t, criterion({ countyThreshold: '30', hardshipFactor: '0.8', anyOf: '知识产权' })),
    ).toEqual(['县级 30', '艰苦边远地区按 80%', '“知识产权”一组满足一项即可']);
  });

  it('cuts off and never rounds up to a threshold', () => {
    expect(amountText(i18n.t, 'PER_THOUSAND', '2.9999')).toBe('2.99 家');
    expect(amountText(i18n.t, 'SHARE', '0.7499')).toBe('74.99%');
    expect(amountText(i18n.t, 'MONEY', '4999999.99')).toBe('4,999,999.99 元');
  });

  it('knows the unit of every metric', () => {
    expect(Object.values(ParkMetric).filter((m) => unitOf(m) === 'COUNT')).toHaveLength(16);
  });
});
