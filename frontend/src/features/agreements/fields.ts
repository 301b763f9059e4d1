import type { FormRule } from 'antd';
import type { TFunction } from 'i18next';

/** The rule of a field in a list, where no schema is at hand. */
export const needed = (t: TFunction, label: string): FormRule[] => [
  { required: true, message: t('form.required', { label }) },
];
