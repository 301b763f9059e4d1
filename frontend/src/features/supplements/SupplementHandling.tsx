import { useTranslation } from 'react-i18next';
import type { SupplementMove, SupplementResponse } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { type Fact, Facts } from '@/shared/ui/Facts';
import { Panel } from '@/shared/ui/Panel';

/** Why it is written, and by whose hands it went. */
export function SupplementHandling({ supplement }: { supplement: SupplementResponse }) {
  const { t } = useTranslation();
  const handled = (move: SupplementMove, by: string | null, label: string): Fact => {
    const at = by && supplement.steps.findLast((s) => s.move === move)?.at;
    return { label, value: by && (at ? `${by} · ${dateTime(at)}` : by) };
  };
  return (
    <Panel title={t('agreements.handling')}>
      <Facts
        items={[
          { label: t('supplement.reason'), value: supplement.reason },
          handled('SUBMIT', supplement.madeBy, t('agreements.madeBy')),
          handled('CHECK', supplement.checkedBy, t('agreements.checkedBy')),
          handled('APPROVE', supplement.approvedBy, t('agreements.approvedBy')),
          { label: t('agreements.signedOn'), value: supplement.signedOn, num: true },
        ]}
      />
    </Panel>
  );
}
