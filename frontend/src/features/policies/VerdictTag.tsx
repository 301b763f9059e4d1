import { useTranslation } from 'react-i18next';
import type { Verdict } from '@/api/gen/types.gen';
import './words';

const CLASS: Record<Verdict, string> = {
  PASS: 'tag-yes',
  FAIL: 'tag-bad',
  UNKNOWN: 'tag-warn',
  WAIVED: 'state-LET',
};

/** How a criterion, or all of them, came out. */
export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation();
  return <span className={`tag ${CLASS[verdict]}`}>{t(`policies.verdict.${verdict}`)}</span>;
}
