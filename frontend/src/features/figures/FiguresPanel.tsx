import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CompanyMetric, type FigurePeriod, FigurePeriodKind } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { BySelect } from './BySelect';
import { FigureTable } from './FigureTable';
import { matrixQuery } from './queries';
import '@/shared/ui/figures/words';

const RecordsDrawer = lazy(() => import('./RecordsDrawer'));

type Props = { parkId: string; companyId: string; onRecord?: () => void };

/** What the park knows of a company's business. */
export function FiguresPanel({ parkId, companyId, onRecord }: Props) {
  const { t } = useTranslation();
  const [by, setBy] = useState<FigurePeriodKind>(FigurePeriodKind.YEAR);
  const [open, setOpen] = useState<{ metric: CompanyMetric; period: FigurePeriod }>();
  const company = { parkId, companyId };
  const query = useQuery({ ...matrixQuery(company, by), placeholderData: keepPreviousData });
  return (
    <Panel
      title={t('figures.title')}
      extra={
        <>
          <BySelect value={by} onChange={setBy} />
          {onRecord && <Button onClick={onRecord}>{t('figures.record')}</Button>}
        </>
      }
    >
      <Loaded query={query}>
        {(matrix) => <FigureTable matrix={matrix} onOpen={(metric, period) => setOpen({ metric, period })} />}
      </Loaded>
      <Suspense fallback={null}>
        {open && <RecordsDrawer company={company} {...open} onClose={() => setOpen(undefined)} />}
      </Suspense>
    </Panel>
  );
}
