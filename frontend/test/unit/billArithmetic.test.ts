import { beforeAll, describe, expect, it } from 'vitest';
import '../../src/features/bills/words';
import i18n from 'i18next';
import { type Charge, chargeText, roundingText, type Waived, waivedText } from '../../src/features/bills/arithmetic';
import { initI18n } from '../../src/shared/i18n';
import { signed, sumOf } from '../../src/shared/lib/amount';

const yuan = (amount: string) => ({ amount, currency: 'CNY' });

const charge = (more: Partial<Charge> = {}): Charge => ({
  ...{ fee: 'RENT', from: '2026-03-16', to: '2026-04-01', basis: 'SQM_MONTH', quantity: '30', unitPrice: '40' },
  ...{ listAmount: yuan('619.35'), rounding: yuan('0.00'), takesBack: false },
  ...more,
});

const waived = (more: Partial<Waived> = {}): Waived => ({
  ...{ policy: '青创减免办法（示例）', year: 1, rate: '1', base: yuan('516.13'), amount: yuan('516.13'), caps: [] },
  ...more,
});

const said = (c: Charge) => chargeText(i18n.t, c);
const told = (w: Waived) => waivedText(i18n.t, w);

beforeAll(async () => {
  await initI18n('zh-CN');
});

describe('the arithmetic of a line', () => {
  it('has the days of part of a month', () => {
    expect(said(charge())).toBe('30 ㎡ × 40.00 元/㎡·月 × 16/31 天 = 619.35 元');
  });

  it('says that a month is whole instead of multiplying by one', () => {
    const february = charge({ from: '2028-02-01', to: '2028-03-01', listAmount: yuan('1200.00') });
    expect(said(february)).toBe('30 ㎡ × 40.00 元/㎡·月（整月） = 1,200.00 元');
  });

  it.each([
    [{ basis: 'SEAT_MONTH', quantity: '3', unitPrice: '500' } as const, '3 个工位 × 500.00 元/个·月 × 16/31 天'],
    [{ basis: 'MONTH', fee: 'NETWORK', quantity: '1', unitPrice: '120' } as const, '120.00 元/月 × 16/31 天'],
    [
      { basis: 'USAGE', fee: 'ELECTRICITY', quantity: '812.5000', unitPrice: '0.558300' } as const,
      '812.5 度 × 0.5583 元/度',
    ],
    [{ basis: 'USAGE', fee: 'WATER', quantity: '12', unitPrice: '3.85' } as const, '12 吨 × 3.85 元/吨'],
    [{ basis: 'USAGE', fee: 'FACILITY_HOURS', quantity: '2.5', unitPrice: '80' } as const, '2.5 小时 × 80.00 元/小时'],
    [
      { basis: 'MINUTES', fee: 'FACILITY_HOURS', quantity: '20', unitPrice: '300' } as const,
      '20 分钟 × 300.00 元/小时 ÷ 60',
    ],
    [{ basis: 'ONCE', fee: 'DEPOSIT', quantity: '1', unitPrice: '7680' } as const, '1 × 7,680.00 元'],
  ])('multiplies in the units of its basis: %o', (more, text) => {
    expect(said(charge(more))).toBe(`${text} = 619.35 元`);
  });

  it('of a line that takes back tells the sum it was', () => {
    const back = charge({ takesBack: true, listAmount: yuan('-619.35') });
    expect(said(back)).toBe('原为 30 ㎡ × 40.00 元/㎡·月 × 16/31 天 = 619.35 元，本行全额冲回');
  });

  it('of use that comes back keeps its sign', () => {
    const less = charge({
      fee: 'ELECTRICITY',
      basis: 'USAGE',
      quantity: '-10',
      unitPrice: '0.8',
      listAmount: yuan('-8.00'),
    });
    expect(said(less)).toBe('-10 度 × 0.80 元/度 = -8.00 元');
  });

  it('explains the odd cent, and only that', () => {
    expect(roundingText(i18n.t, charge())).toBeUndefined();
    expect(roundingText(i18n.t, charge({ rounding: yuan('0.01') }))).toMatch(/^比单独计算多 0.01 元/);
    expect(roundingText(i18n.t, charge({ rounding: yuan('-0.01') }))).toMatch(/^比单独计算少 0.01 元/);
    expect(roundingText(i18n.t, charge({ rounding: yuan('-0.01'), takesBack: true }))).toMatch(/^比单独计算多/);
  });
});

describe('the words of a waiver', () => {
  it('have its share, its base and its sum', () => {
    expect(told(waived())).toBe('《青创减免办法（示例）》第 1 年减免 100%：516.13 元中减免 516.13 元');
    expect(told(waived({ rate: '0.5', amount: yuan('258.07') }))).toContain('减免 50%：516.13 元中减免 258.07 元');
  });

  it.each([
    ['QUANTITY', '超出政策面积或数量上限的部分不减'],
    ['PRICE', '单价超出政策上限的部分不减'],
    ['MONTH_MONEY', '当月减免金额已到上限'],
    ['ACTUAL', '不超过实际应收'],
    ['FREE_QUOTA', '免费额度已用完，其余照收'],
    ['OTHER_GRANT', '其余已由另一项减免承担'],
  ])('say why it is less: %s', (cap, why) => {
    expect(told(waived({ caps: [cap] }))).toContain(`（${why}）`);
  });

  it('name several reasons', () => {
    expect(told(waived({ caps: ['QUANTITY', 'MONTH_MONEY'] }))).toMatch(/不减；当月减免金额已到上限）$/);
  });

  it('tell money per square metre and day from a share', () => {
    const perDay = waived({ rate: '0.6', base: yuan('3000.00'), amount: yuan('1860.00') });
    expect(told(perDay)).toContain('每㎡每天补 0.60 元：3,000.00 元中减免 1,860.00 元');
    expect(told(waived({ rate: '0.6', caps: ['ACTUAL'] }))).toContain('每㎡每天补 0.60 元');
    const capped = waived({ rate: '0.5', base: yuan('500.00'), amount: yuan('200.00'), caps: ['MONTH_MONEY'] });
    expect(told(capped)).toContain('减免 50%');
  });
});

describe('sums', () => {
  it('are exact to the cent, with their sign', () => {
    expect(sumOf([yuan('0.10'), yuan('0.20'), yuan('-0.40')])).toEqual(yuan('-0.10'));
    expect(sumOf([])).toEqual(yuan('0.00'));
    expect(signed(yuan('-1234.50'))).toBe('\u2212¥1,234.50');
  });
});
