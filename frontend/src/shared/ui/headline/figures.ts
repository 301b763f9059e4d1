import i18n, { type TFunction } from 'i18next';
import type { Money } from '@/api/gen/types.gen';

const WAN = 10_000;

const grouped = (n: number, decimals: number) => n.toLocaleString('en-US', { maximumFractionDigits: decimals });

/** 万元, as such numbers are spoken of in Chinese; below one it says 元. English has no such unit and says whole yuan. */
export const wan = (t: TFunction, money: Money) => {
  const yuan = Number(money.amount);
  if (Math.abs(yuan) < WAN) return t('outcome.yuan', { n: grouped(yuan, 2) });
  return i18n.language.startsWith('zh')
    ? t('outcome.wan', { n: grouped(yuan / WAN, 2) })
    : t('outcome.yuan', { n: grouped(yuan, 0) });
};

/** Of nothing there is no rate. */
export const percent = (t: TFunction, rate: string | number | null) =>
  rate == null ? t('outcome.notApplicable') : `${(Number(rate) * 100).toFixed(1)}%`;
