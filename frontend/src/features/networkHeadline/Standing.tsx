import { useTranslation } from 'react-i18next';
import type { NetworkHeadlineView, RollupProofView } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';

/** As of when, what could not be counted, and when it was last proved. */
export function Standing({ network }: { network: NetworkHeadlineView }) {
  const { t } = useTranslation();
  const { proof } = network;
  return (
    <div className="note num">
      <p>
        {t('networkHeadline.asOf', { on: network.asOf, parks: network.parks, at: dateTime(network.countedAt) })}{' '}
        {proof ? <Proof proof={proof} /> : t('networkHeadline.unproved')}
      </p>
      {network.failing > 0 && <p role="alert">{t('networkHeadline.failing', { n: network.failing })}</p>}
    </div>
  );
}

/** Of all parks, or only of one's own. */
function Proof({ proof }: { proof: RollupProofView }) {
  const { t } = useTranslation();
  const at = dateTime(proof.provedAt);
  const begun =
    proof.parks == null
      ? t('networkHeadline.provedOwn', { at })
      : t('networkHeadline.provedAll', { at, parks: proof.parks });
  if (proof.differing === 0) return <>{begun + t('networkHeadline.same')}</>;
  const names = proof.differed.map((park) => park.parkName);
  if (proof.wholeDiffered) names.push(t('networkHeadline.allTogether'));
  return <>{begun + t('networkHeadline.differed', { n: proof.differing, names: names.join(t('outcome.and')) })}</>;
}
