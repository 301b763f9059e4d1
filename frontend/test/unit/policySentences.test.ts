import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  EntryStage,
  Origin,
  type PolicyContent,
  type PolicyCriterion,
  PolicyKind,
  type PolicyLine,
  PolicyMetric,
  PolicyOperator,
  PolicySeverity,
  PolicyStanding,
  PolicyTermKey,
  Verdict,
} from '../../src/api/gen/types.gen';
import { differences } from '../../src/features/policies/differences';
import { METRICS, OPERATORS } from '../../src/features/policies/metrics';
import { criterionText, knownText, lineText, termText } from '../../src/features/policies/sentences';
import { allWords, type Tree } from '../support/words';

const zhWords = allWords('zh-CN');
const words = { 'zh-CN': { translation: zhWords }, en: { translation: allWords('en') } };
let zh: TFunction;
let en: TFunction;

beforeAll(async () => {
  const i18n = i18next.createInstance();
  await i18n.init({ lng: 'zh-CN', resources: words, interpolation: { escapeValue: false } });
  zh = i18n.getFixedT('zh-CN');
  en = i18n.getFixedT('en');
});

const criterion = (c: Partial<PolicyCriterion>): PolicyCriterion => ({
  metric: 'AGE_MONTHS',
  operator: 'AT_MOST',
  values: ['24'],
  severity: 'MUST',
  relief: null,
  waivable: false,
  evidence: null,
  clause: null,
  ...c,
});

const line = (l: Partial<PolicyLine>): PolicyLine => ({
  criterion: 0,
  metric: 'AGE_MONTHS',
  operator: 'AT_MOST',
  thresholds: ['24'],
  severity: 'MUST',
  values: [],
  origin: null,
  asOf: null,
  measuredOn: null,
  boundary: null,
  level: null,
  claimed: null,
  verdict: 'UNKNOWN',
  waiverReason: null,
  waivedBy: null,
  evidence: null,
  clause: null,
  ...l,
});

describe('a criterion in words', () => {
  it('says sizes with their unit', () => {
    expect(criterionText(zh, criterion({}))).toBe('入驻时成立时间不超过 24 个月');
    expect(criterionText(en, criterion({}))).toBe('Age at entry at most 24 months');
    const capital = criterion({ metric: 'REGISTERED_CAPITAL', operator: 'LESS_THAN', values: ['2000000'] });
    expect(criterionText(zh, capital)).toBe('注册资本少于 2,000,000 元');
  });

  it('says choices by their names', () => {
    const kind = criterion({ metric: 'COMPANY_KIND', operator: 'ONE_OF', values: ['FIRM', 'TEAM'] });
    expect(criterionText(zh, kind)).toBe('主体类型为企业或创业团队');
    const held = criterion({ metric: 'QUALIFICATION', operator: 'ONE_OF', values: ['TECH_SME'] });
    expect(criterionText(zh, held)).toBe('有效资质包括科技型中小企业');
    const here = criterion({ metric: 'REGISTERED_IN_PARK', operator: 'IS', values: ['true'] });
    expect(criterionText(zh, here)).toBe('注册地址在园区内：是');
  });

  it('says the relief', () => {
    const stay = criterion({
      metric: 'STAY_MONTHS',
      operator: 'LESS_THAN',
      values: ['48'],
      relief: { industries: ['C27', 'A'], value: '60' },
    });
    expect(criterionText(zh, stay)).toBe('在园时间少于 48 个月（行业 C27、A 为 60 个月）');
  });

  it('has words for every value of the contract', () => {
    const has = (place: string, values: object) => {
      const tree = place.split('.').reduce((t, k) => t[k] as Tree, zhWords as Tree);
      expect(Object.values(values).filter((v) => !(v in tree))).toEqual([]);
    };
    has('policies.metric', PolicyMetric);
    has('policies.operator', PolicyOperator);
    has('policies.operatorName', PolicyOperator);
    has('policies.severity', PolicySeverity);
    has('policies.standing', PolicyStanding);
    has('policies.kinds', PolicyKind);
    has('policies.term', PolicyTermKey);
    has('policies.verdict', Verdict);
    has('policies.origins', Origin);
    has('enums.Stage', EntryStage);
  });

  it('says every metric with each of its comparisons, and nothing is left as a code', () => {
    for (const metric of Object.values(PolicyMetric)) {
      const { type, choices } = METRICS[metric];
      const values = choices ? [...choices] : type === 'YES_NO' ? ['false'] : type === 'BEGINNING' ? ['C27'] : ['12'];
      for (const operator of OPERATORS[type]) {
        expect(criterionText(zh, criterion({ metric, operator, values }))).not.toMatch(/[A-Z]{4}|policies\.|{{/);
      }
    }
  });
});

describe('a line of a trial', () => {
  it('says what was asked after the relief, and what is not known', () => {
    const asked = line({ metric: 'STAY_MONTHS', operator: 'LESS_THAN', thresholds: ['60'] });
    expect(lineText(zh, asked)).toBe('在园时间少于 60 个月');
    expect(knownText(zh, asked)).toBe('园区没有记录');
  });

  it('says how sure a figure is, and what it would be with what is only said', () => {
    const figures = { origin: 'FIGURES', asOf: '2025-12-31', metric: 'FINANCING_TOTAL' } as const;
    const said = line({ ...figures, values: ['5000000'], level: 'SELF_REPORTED' });
    expect(knownText(zh, said)).toBe('经营数据（2025-12-31）：5,000,000 元（自报，待核实）');
    const shown = line({ ...figures, values: ['4000000'], level: 'EVIDENCED', claimed: '5000001' });
    expect(knownText(zh, shown)).toBe('经营数据（2025-12-31）：4,000,000 元（有凭证，计入自报为 5,000,001 元）');
  });

  it('says from where a value is known, of when and against which day', () => {
    const age = line({
      values: ['2024-11-22'],
      origin: 'REGISTER',
      measuredOn: '2026-11-22',
      boundary: '2026-11-22',
      verdict: 'PASS',
    });
    expect(knownText(zh, age)).toBe('企业登记：2024-11-22 起，到 2026-11-22；满 24 个月为 2026-11-22');
    const staff = line({ metric: 'STAFF', values: ['12'], origin: 'EMPLOYMENT_COUNT', asOf: '2026-09-30' });
    expect(knownText(zh, staff)).toBe('从业人数（2026-09-30）：12 人');
  });
});

describe('two versions', () => {
  const content = (c: Partial<PolicyContent>): PolicyContent => ({
    criteria: [criterion({})],
    minSatisfied: null,
    terms: [],
    scheme: null,
    recognition: null,
    ...c,
  });

  it('differ in the lines only one of them says', () => {
    const loose = content({ criteria: [criterion({ values: ['36'] })], terms: [{ key: 'TERM_MONTHS', value: '48' }] });
    const { onlyA, onlyB } = differences(zh, content({}), loose);
    expect(onlyA).toEqual(['入驻时成立时间不超过 24 个月 · 必须满足']);
    expect(onlyB).toEqual(['入驻时成立时间不超过 36 个月 · 必须满足', '入驻期限：48 个月']);
    expect(termText(en, { key: 'LIST_PRICE', value: '40' })).toBe('List price: ¥40 per ㎡ and month');
  });

  it('are alike whatever their order', () => {
    const other = criterion({ metric: 'STAFF', values: ['5'], operator: 'AT_LEAST' });
    const a = content({ criteria: [criterion({}), other] });
    const b = content({ criteria: [other, criterion({})] });
    expect(differences(zh, a, b)).toEqual({ onlyA: [], onlyB: [] });
  });
});
