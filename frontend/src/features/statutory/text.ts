import type { TFunction } from 'i18next';
import type { StatutoryCellState, StatutoryFilingSummary, StatutoryFormView, StatutoryUnit } from '@/api/gen/types.gen';

type Named = { zh: string; en: string };

export const named = (item: Named, locale: string) => (locale === 'en' ? item.en : item.zh);

export const titleOf = (form: StatutoryFormView, locale: string) => (locale === 'en' ? form.titleEn : form.title);

/** 2025 年, or 2025 年第 3 季度. */
export function periodOf(t: TFunction, { from, form }: Pick<StatutoryFilingSummary, 'from' | 'form'>) {
  const year = from.slice(0, 4);
  if (form.period === 'YEAR') return t('statutory.year', { year });
  return t('statutory.quarter', { year, q: Math.floor((Number(from.slice(5, 7)) + 2) / 3) });
}

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

const UNITLESS: readonly StatutoryUnit[] = ['TEXT', 'DATE', 'YES_NO', 'ITEMS'];

/** Nothing for words and days, nor for what the cell's name already counts. */
export const unitText = (t: TFunction, unit: StatutoryUnit) =>
  UNITLESS.includes(unit) ? '' : t(`statutory.unit.${unit}`);

/** A number without zeros nobody asked for, with the unit where one is wanted. */
export function numberText(t: TFunction, value: string, unit?: StatutoryUnit) {
  const shown = grouped.format(Number(value));
  const word = unit ? unitText(t, unit) : '';
  return word ? `${shown} ${word}` : shown;
}

type Shown = { state: StatutoryCellState; value: string | null; text: string | null };

export function valueText(t: TFunction, cell: Shown, unit: StatutoryUnit, withUnit = true) {
  if (cell.value != null) return numberText(t, cell.value, withUnit ? unit : undefined);
  if (unit === 'YES_NO' && cell.text) return t(cell.text === 'YES' ? 'statutory.yes' : 'statutory.no');
  return cell.text ?? t(`statutory.state.${cell.state}`);
}
