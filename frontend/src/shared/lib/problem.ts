import type { TFunction } from 'i18next';
import { ApiError } from '@/api/client';

type Coded = { code?: string; params?: Record<string, unknown> | null; detail?: string | null };

/** The sentence for a problem code in the reader's language; the server's own words only when the code is unknown here. */
export const codeText = (t: TFunction, { code, params, detail }: Coded) =>
  t(`problem.${code ?? 'none'}`, { ...params, defaultValue: detail || t('error.generic') });

export function errorText(t: TFunction, e: unknown) {
  if (!(e instanceof ApiError)) return t('error.generic');
  if (e.status === 0) return t('error.network');
  return codeText(t, e);
}
