import { useTranslation } from 'react-i18next';
import type { PolicyLine } from '@/api/gen/types.gen';
import { knownText, lineText } from '@/features/policies/sentences';
import '@/features/policies/words';

/** A criterion as people say it, what is known, and what would show it. */
export function CheckSentence({ line }: { line: PolicyLine }) {
  const { t } = useTranslation();
  return (
    <>
      <span>{lineText(t, line)}</span>
      <span className="note num">{knownText(t, line)}</span>
      {line.waiverReason && (
        <span className="note">{t('policies.waivedBecause', { who: line.waivedBy, reason: line.waiverReason })}</span>
      )}
      {line.verdict !== 'PASS' && line.evidence && (
        <span className="note">{t('policies.evidenceIs', { text: line.evidence })}</span>
      )}
    </>
  );
}
