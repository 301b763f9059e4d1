import { useTranslation } from 'react-i18next';
import type { BillSummary } from '@/api/gen/types.gen';
import { Amount } from '@/shared/ui/Amount';
import { Facts } from '@/shared/ui/Facts';
import { Panel } from '@/shared/ui/Panel';
import { Period } from '@/shared/ui/Period';

type Shown = Pick<
  BillSummary,
  'from' | 'to' | 'issuedOn' | 'dueOn' | 'listAmount' | 'waived' | 'payable' | 'settled' | 'open'
>;

/** What a bill comes to, and what of it is paid. */
export function BillFacts({ bill: b }: { bill: Shown }) {
  const { t } = useTranslation();
  const sums = ['listAmount', 'waived', 'payable', 'settled', 'open'] as const;
  return (
    <>
      <dl className="figures">
        {sums.map((key) => (
          <div key={key}>
            <dt>{t(`bills.${key}`)}</dt>
            <dd>
              <strong>
                <Amount of={b[key]} />
              </strong>
            </dd>
          </div>
        ))}
      </dl>
      <Panel title={t('bills.about')}>
        <Facts
          items={[
            { label: t('bills.period'), value: <Period from={b.from} to={b.to} /> },
            { label: t('bills.issuedOn'), value: b.issuedOn, num: true },
            { label: t('bills.dueOn'), value: b.dueOn, num: true },
          ]}
        />
      </Panel>
    </>
  );
}
