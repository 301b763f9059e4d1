import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { arrearsListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { Ageing } from '@/api/gen/types.gen';
import { isZero } from '@/shared/lib/amount';
import { Amount } from '@/shared/ui/Amount';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { Day } from './Day';
import { Figures } from './Figures';
import { useReports } from './useReports';

const AGES = ['notDue', 'days30', 'days60', 'days90', 'over90', 'overdue', 'open'] as const satisfies (keyof Ageing)[];

/** 账龄: what is open by age; the list of arrears tells who owes it. */
export function AgeingTab() {
  const { t } = useTranslation();
  const { parkId, search } = useReports();
  const { on } = search;
  const query = useQuery({
    ...arrearsListOptions({ path: { parkId }, query: { asOf: on, size: 5 } }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Day report="ageing" name="asOf" shown={query.data?.asOf} />
      <Loaded query={query}>
        {({ all, asOf }) => (
          <>
            <Figures
              label={t('arrears.sums', { day: asOf })}
              figures={AGES.map((age) => [t(`arrears.age.${age}`), <Amount key={age} of={all[age]} />] as const)}
            />
            {isZero(all.open) && <p className="note">{t('reports.noArrears')}</p>}
          </>
        )}
      </Loaded>
      <div className="row">
        <LinkButton to="/parks/$parkId/arrears" params={{ parkId }} search={{ asOf: on }}>
          {t('reports.toArrears')}
        </LinkButton>
      </div>
    </>
  );
}
