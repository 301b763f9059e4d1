import type { TFunction } from 'i18next';
import { ApiError } from '@/api/client';

type Coded = { code?: string; params?: Record<string, unknown> | null; detail?: string | null };

/** Stages, roles and states come as their codes, alone or in a list; a sentence names them in words. */
const WORDS = ['Stage', 'Role', 'InvitationState'];
const inWords = (t: TFunction, params: Coded['params']) =>
  Object.fromEntries(
    Object.entries(params ?? {}).map(([k, v]) => [
      k,
      String(v).replace(/\b[A-Z_]{4,}\b/g, (word) =>
        t(
          WORDS.map((e) => `enums.${e}.${word}`),
          { defaultValue: word },
        ),
      ),
    ]),
  );

/** The sentence for a problem code in the reader's language; the server's own words only when the code is unknown here. */
export const codeText = (t: TFunction, { code, params, detail }: Coded) =>
  t(`problem.${code ?? 'none'}`, { ...inWords(t, params), defaultValue: detail || t('error.generic') });

export function errorText(t: TFunction, e: unknown) {
  if (!(e instanceof ApiError)) return t('error.generic');
  if (e.status === 0) return t('error.network');
  return codeText(t, e);
}
