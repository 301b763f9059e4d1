import { useTranslation } from 'react-i18next';
import type { ReadinessSetView } from '@/api/gen/types.gen';
import { VerdictTag } from './VerdictTag';

type Props = { sets: ReadinessSetView[]; shown: string | undefined; onShow: (policyId: string) => void };

/** A card for each set of conditions; the one pressed is shown line by line. */
export function Sets({ sets, shown, onShow }: Props) {
  const { t } = useTranslation();
  return (
    <ul className="plain readiness-sets">
      {sets.map((set) => (
        <li key={set.policyId}>
          <button
            type="button"
            className="readiness-set"
            aria-pressed={set.policyId === shown}
            onClick={() => onShow(set.policyId)}
          >
            <span className="row spread">
              <strong>{set.name}</strong>
              <VerdictTag verdict={set.verdict} />
            </span>
            <span className="readiness-share" aria-hidden>
              {(['met', 'missing', 'unknown'] as const).map((part) => (
                <span key={part} className={`share-${part}`} style={{ flexGrow: set[part] }} />
              ))}
            </span>
            <span className="note num">{t('readiness.counts', set)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
