import type { TFunction } from 'i18next';
import type { Money } from '@/api/gen/types.gen';

const WAN = 10_000;

/** 万元, as such numbers are spoken of; below one it says 元. */
export const wan = (t: TFunction, money: Money) => {
  const yuan = Number(money.amount);
  return Math.abs(yuan) < WAN
    ? t('headline.yuan', { n: yuan.toLocaleString('en-US', { maximumFractionDigits: 2 }) })
    : t('headline.wan', { n: (yuan / WAN).toLocaleString('en-US', { maximumFractionDigits: 2 }) });
};

/** Of nothing there is no rate. */
export const percent = (t: TFunction, rate: string | number | null) =>
  rate == null ? t('headline.notApplicable') : `${(Number(rate) * 100).toFixed(1)}%`;
