import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/shared/lib/useCan';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHead } from '@/shared/ui/PageHead';
import { TabBar } from '@/shared/ui/TabBar';
import { AgeingTab } from './AgeingTab';
import { CollectionTab } from './CollectionTab';
import { ExemptionTab } from './ExemptionTab';
import { RentRollTab } from './RentRollTab';
import { TABS } from './search';
import { useReports } from './useReports';
import './words';

const LinesDrawer = lazy(() => import('./LinesDrawer'));
const MonthDrawer = lazy(() => import('./MonthDrawer'));

const CONTENT = { rentRoll: RentRollTab, collection: CollectionTab, ageing: AgeingTab, exemption: ExemptionTab };

/** What is let, what came in, what is open, and what is exempt from tax; each amount opens its bills. */
export function ReportsPage() {
  const { t } = useTranslation();
  const { parkId, search, go } = useReports();
  const can = useCan(parkId);
  const { tab = 'rentRoll', open } = search;
  const Content = CONTENT[tab];
  return (
    <div className="stack">
      <PageHead
        title={t('reports.title')}
        note={t('reports.note')}
        actions={
          can('WAIVER_READ') && (
            <LinkButton to="/parks/$parkId/waiver-ledger" params={{ parkId }}>
              {t('reports.toLedger')}
            </LinkButton>
          )
        }
      />
      <TabBar
        tabs={TABS.map((key) => ({ key, text: t(`reports.tabOf.${key}`) }))}
        active={tab}
        onChange={(key) => go(key === 'rentRoll' ? undefined : key)}
      >
        <Content />
      </TabBar>
      <Suspense fallback={null}>
        {open === 'lines' && <LinesDrawer />}
        {open === 'month' && <MonthDrawer />}
      </Suspense>
    </div>
  );
}
