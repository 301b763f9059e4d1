import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { DunningRow } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { Amount } from '@/shared/ui/Amount';
import { type Column, DataList } from '@/shared/ui/DataList';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { dunningQuery } from './asked';
import { Letter } from './Letter';
import type { DunningSearch } from './search';
import './words';

const SendDrawer = lazy(() => import('./SendDrawer'));
const StepsDrawer = lazy(() => import('./StepsDrawer'));
const route = getRouteApi('/parks/$parkId/dunning');

/** Who is behind and which letter is due: proposed by days, sent by a person, and nothing follows by itself. */
export function DunningPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const can = useCan(parkId);
  if (!can('BILL_READ')) return <NotForYou title={t('dunning.title')} text={t('dunning.noPermission')} />;
  return <Dunning parkId={parkId} edits={can('PAYMENT_EDIT')} />;
}

function Dunning({ parkId, edits }: { parkId: string; edits: boolean }) {
  const { t } = useTranslation();
  const { send, open, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: DunningSearch) => void navigate({ search: (s) => ({ ...s, ...p }), resetScroll: false });
  const query = useQuery({ ...dunningQuery(parkId, search), placeholderData: keepPreviousData });
  const row = query.data?.items.find((r) => r.tenantId === send);
  const button = (r: DunningRow) =>
    edits && r.dueStep != null && <Button onClick={() => set({ send: r.tenantId })}>{t('dunning.send')}</Button>;
  return (
    <div className="stack">
      <PageHead
        title={t('dunning.title')}
        note={t('dunning.note')}
        back={
          <Link to="/parks/$parkId/arrears" params={{ parkId }}>
            ← {t('dunning.back')}
          </Link>
        }
        actions={edits && <Button onClick={() => set({ open: 'steps' })}>{t('dunning.steps')}</Button>}
      />
      <DataList
        label={t('dunning.title')}
        query={query}
        columns={useColumns(parkId, button)}
        rowKey={(r) => r.tenantId}
        card={(r) => <Card parkId={parkId} row={r} button={button(r)} />}
        empty={<p>{t('dunning.empty')}</p>}
        search={search}
        onSearch={set}
      />
      <Suspense fallback={null}>
        {row?.dueStep != null && edits && (
          <SendDrawer parkId={parkId} row={row} step={row.dueStep} onClose={() => set({ send: undefined })} />
        )}
        {open === 'steps' && edits && <StepsDrawer parkId={parkId} onClose={() => set({ open: undefined })} />}
      </Suspense>
    </div>
  );
}

function Who({ parkId, row }: { parkId: string; row: DunningRow }) {
  return (
    <Link to="/parks/$parkId/tenants/$tenantId/account" params={{ parkId, tenantId: row.tenantId }}>
      {row.companyName}
    </Link>
  );
}

function Due({ row }: { row: DunningRow }) {
  const { t } = useTranslation();
  if (row.dueStep == null) return <span className="note">{t('dunning.noneDue')}</span>;
  return <span className="tag tag-warn">{t('dunning.stepOf', { n: row.dueStep, name: row.dueName })}</span>;
}

function Card({ parkId, row, button }: { parkId: string; row: DunningRow; button: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <Who parkId={parkId} row={row} />
      <span>
        <Amount of={row.overdue} /> · <span className="num">{t('dunning.days', { n: row.overdueDays })}</span>
      </span>
      <Due row={row} />
      {row.last && <Letter parkId={parkId} letter={row.last} />}
      {button}
    </div>
  );
}

function useColumns(parkId: string, button: (row: DunningRow) => React.ReactNode): Column<DunningRow>[] {
  const { t } = useTranslation();
  return [
    { key: 'company', title: t('dunning.company'), render: (r) => <Who parkId={parkId} row={r} /> },
    { key: 'overdue', title: t('dunning.overdue'), end: true, render: (r) => <Amount of={r.overdue} /> },
    {
      key: 'oldest',
      title: t('dunning.oldest'),
      render: (r) => (
        <span className="num">
          {r.oldestDueOn} · {t('dunning.days', { n: r.overdueDays })}
        </span>
      ),
    },
    {
      key: 'last',
      title: t('dunning.last'),
      render: (r) => (r.last ? <Letter parkId={parkId} letter={r.last} /> : UNKNOWN),
    },
    { key: 'due', title: t('dunning.due'), render: (r) => <Due row={r} /> },
    { key: 'send', title: t('dunning.move'), render: button },
  ];
}
