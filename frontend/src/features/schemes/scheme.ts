import type { TFunction } from 'i18next';
import type { PolicyScheme, PolicySchemeRequest } from '@/api/gen/types.gen';

type Fee = PolicySchemeRequest['items'][number]['fee'];

export const FEES: readonly Fee[] = ['PROPERTY_FEE', 'ENERGY_FEE', 'ELECTRICITY', 'WATER', 'NETWORK'];
export const YEAR_COUNTS: readonly PolicyScheme['countedFrom'][] = ['LEASE_START', 'GRANT_START'];
export const STACKINGS: readonly PolicyScheme['stacking'][] = ['BEST_SINGLE', 'TOP_UP'];
export const REQUIREMENTS: readonly PolicyScheme['requires'][number][] = ['NO_ARREARS', 'PERIOD_REPORTS'];

/** A scheme that says nothing yet. */
export const BLANK: PolicySchemeRequest = {
  ...{ yearRates: [], yearSubsidies: [], yearMonthlyCaps: [], monthlyCap: null, areaCap: null, priceCap: null },
  ...{ countedFrom: 'LEASE_START', maxMonths: null, stacking: 'BEST_SINGLE', windowRequired: false, items: [] },
  ...{ freeHours: null, freeTimes: null, requires: [], minRevenueDrop: null, firstTimeOnly: false, tags: [] },
  publicityDays: 5,
};

/** A share as people say it: "0.5" is 50%. */
export const shareText = (rate: string) => `${Number((Number(rate) * 100).toFixed(2))}%`;

const fixed = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const yuan = (amount: string) => fixed.format(amount as Intl.StringNumericLiteral);
const plain = (value: string) => String(Number(value));

const byYear = (t: TFunction, values: readonly (string | number)[], of: (value: string, n: number) => string) =>
  values.map((value, i) => of(String(value), i + 1)).join(t('schemes.and'));

function rent(t: TFunction, s: PolicyScheme) {
  const lines: string[] = [];
  if (s.yearRates.length)
    lines.push(
      t('schemes.rents', {
        years: byYear(t, s.yearRates, (v, n) => t('schemes.yearRate', { n, rate: shareText(v) })),
      }),
    );
  if (s.yearSubsidies.length)
    lines.push(
      t('schemes.subsidies', {
        years: byYear(t, s.yearSubsidies, (v, n) => t('schemes.yearSubsidy', { n, amount: yuan(v) })),
      }),
    );
  if (s.windowRequired) lines.push(t('schemes.window'));
  return lines;
}

function limits(t: TFunction, s: PolicyScheme) {
  const lines: string[] = [];
  if (s.yearMonthlyCaps.length)
    lines.push(
      t('schemes.caps', {
        years: byYear(t, s.yearMonthlyCaps, (v, n) => t('schemes.yearCap', { n, amount: yuan(v) })),
      }),
    );
  if (s.monthlyCap) lines.push(t('schemes.monthlyCap', { amount: yuan(s.monthlyCap) }));
  if (s.areaCap) lines.push(t('schemes.areaCap', { n: plain(s.areaCap) }));
  if (s.priceCap) lines.push(t('schemes.priceCap', { amount: yuan(s.priceCap) }));
  return lines;
}

const itemLine = (t: TFunction, { fee, rate, monthlyCap, monthlyUnits }: PolicyScheme['items'][number]) =>
  t('schemes.item', { fee: t(`schemes.fee.${fee}`), rate: shareText(rate ?? '0') }) +
  (monthlyCap ? t('schemes.itemCap', { amount: yuan(monthlyCap) }) : '') +
  (monthlyUnits
    ? t('schemes.itemUnits', {
        n: plain(monthlyUnits),
        unit: t(fee === 'WATER' ? 'schemes.cubic' : 'schemes.kwh'),
      })
    : '');

function conditions(t: TFunction, s: PolicyScheme) {
  const asked = [
    ...s.requires.map((r) => t(`schemes.requirement.${r}`)),
    ...(s.minRevenueDrop ? [t('schemes.drop', { rate: shareText(s.minRevenueDrop) })] : []),
    ...(s.firstTimeOnly ? [t('schemes.firstTime')] : []),
  ];
  const lines = asked.length ? [t('schemes.requires', { list: asked.join(t('schemes.comma')) })] : [];
  if (s.tags.length)
    lines.push(
      t('schemes.tags', {
        list: s.tags.map((tag) => t(`enums.FounderCategory.${tag}`, { defaultValue: tag })).join(t('schemes.comma')),
      }),
    );
  return lines;
}

/** A scheme in sentences: what it pays, up to what, for how long, and for whom. */
export function schemeLines(t: TFunction, s: PolicyScheme): string[] {
  const from = t(`schemes.yearCount.${s.countedFrom}`);
  return [
    ...rent(t, s),
    ...limits(t, s),
    ...s.items.map((item) => itemLine(t, item)),
    ...(s.freeHours ? [t('schemes.freeHours', { n: plain(s.freeHours) })] : []),
    ...(s.freeTimes ? [t('schemes.freeTimes', { n: plain(s.freeTimes) })] : []),
    s.maxMonths ? t('schemes.countedMonths', { from, n: s.maxMonths }) : t('schemes.counted', { from }),
    ...conditions(t, s),
    t('schemes.stackingIs', { how: t(`schemes.stacking.${s.stacking}`) }),
    t('schemes.publicity', { n: s.publicityDays }),
  ];
}
