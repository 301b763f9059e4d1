import { useTranslation } from 'react-i18next';
import type { BillRunView } from '@/api/gen/types.gen';
import { count } from '@/shared/lib/format';
import { Amount } from '@/shared/ui/Amount';

/** What the run comes to: bills and credit notes apart, for one is no discount on the other. */
export function RunTotals({ run }: { run: BillRunView }) {
  const { t } = useTranslation();
  const figures = [
    { key: 'bills', value: <span className="num">{count(run.bills)}</span> },
    { key: 'charged', value: <Amount of={run.charged} /> },
    { key: 'waived', value: <Amount of={run.waived} /> },
    { key: 'credits', value: <span className="num">{count(run.credits)}</span> },
    { key: 'credited', value: <Amount of={run.credited} /> },
  ];
  return (
    <dl className="figures">
      {figures.map(({ key, value }) => (
        <div key={key}>
          <dt>{t(`billRuns.${key}`)}</dt>
          <dd>
            <strong>{value}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}
