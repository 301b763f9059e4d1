import type { TFunction } from 'i18next';
import { ApiError } from '@/api/client';

type Coded = { code?: string; params?: Record<string, unknown> | null; detail?: string | null };

/** Params that come as codes, alone or in a list; a sentence names them in words. Any other param is said as it is. */
const CODED: Record<string, Record<string, string>> = {
  'agreement.price-missing': { basis: 'PriceBasis' },
  'member.already-member': { role: 'Role' },
  'member.illegal-move': { state: 'InvitationState' },
  'member.last-one': { role: 'Role' },
  'member.role-conflict': { role: 'Role', held: 'Role' },
  'member.role-elsewhere': { role: 'Role' },
  'privacy.request-closed': { status: 'RequestStatus' },
  'tenancy.illegal-stage-move': { from: 'Stage', to: 'Stage', allowed: 'Stage' },
};

/** Adds params whose words come with a feature: the set of words by its whole name. */
export const addCoded = (more: typeof CODED) => void Object.assign(CODED, more);

const inWords = (t: TFunction, code: string, params: Coded['params']) =>
  Object.fromEntries(
    Object.entries(params ?? {}).map(([name, value]) => {
      const of = CODED[code]?.[name];
      const said = String(value);
      return [
        name,
        of
          ? said.replace(/\b[A-Z_]+\b/g, (v) =>
              t(of.includes('.') ? `${of}.${v}` : `enums.${of}.${v}`, { defaultValue: v }),
            )
          : said,
      ];
    }),
  );

/** The sentence for a problem code in the reader's language; the server's own words only when the code is unknown here. */
export const codeText = (t: TFunction, { code = 'none', params, detail }: Coded) =>
  t(`problem.${code}`, { ...inWords(t, code, params), defaultValue: detail || t('error.generic') });

export function errorText(t: TFunction, e: unknown) {
  if (!(e instanceof ApiError)) return t('error.generic');
  if (e.status === 0) return t('error.network');
  return codeText(t, e);
}
