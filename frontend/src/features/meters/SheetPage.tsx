import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { MeterFee } from '@/api/gen/types.gen';
import { useCan } from '@/shared/lib/useCan';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { DateInput } from '@/shared/ui/DateInput';
import { FilterBar, ManyFilter, OneFilter, SearchFilter } from '@/shared/ui/Filters';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { SHEET_SIZE, sheetDay, sheetQuery } from './asked';
import { SheetCards, SheetTable } from './SheetRows';
import type { SheetSearch } from './search';
import { useSheet } from './useSheet';
import './words';
import './meters.css';

const Pager = lazy(() => import('@/shared/ui/Pager'));
const route = getRouteApi('/parks/$parkId/meters/sheet');

/** 抄表: the meters of a day one under the other, typed down the column and sent together. */
export function SheetPage() {
  const { parkId } = route.useParams();
  const day = sheetDay(route.useSearch());
  // Another day is another sheet: what was typed for one must not be sent for the other.
  return <SheetOfDay key={day} parkId={parkId} day={day} />;
}

function SheetOfDay({ parkId, day }: { parkId: string; day: string }) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan(parkId);
  const sheet = useSheet(parkId, day);
  const set = (p: Partial<SheetSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const query = useQuery({ ...sheetQuery(parkId, search), placeholderData: keepPreviousData });
  const Rows = phone ? SheetCards : SheetTable;
  return (
    <div className="stack">
      <PageHead
        title={t('meters.sheet')}
        note={t('meters.sheetNote')}
        back={
          <Link to="/parks/$parkId/meters" params={{ parkId }}>
            ← {t('meters.title')}
          </Link>
        }
        actions={
          can('BILL_EDIT') && (
            <Button type="primary" disabled={sheet.filled === 0} loading={sheet.saving} onClick={sheet.save}>
              {t('meters.saveSheet', { n: sheet.filled })}
            </Button>
          )
        }
      />
      <SheetFilters search={search} day={day} set={set} onReset={() => void navigate({ search: {} })} />
      <Loaded query={query} rows={10}>
        {({ items, total }) =>
          total === 0 ? (
            <div className="empty">
              <p>{t(search.unread ? 'meters.allRead' : 'meters.noneThatDay')}</p>
            </div>
          ) : (
            <>
              <Rows rows={items} sheet={sheet} mayEdit={can('BILL_EDIT')} />
              {total > SHEET_SIZE && (
                <Suspense>
                  <Pager
                    current={search.page ?? 1}
                    pageSize={SHEET_SIZE}
                    total={total}
                    onChange={(page) => set({ page: page === 1 ? undefined : page })}
                  />
                </Suspense>
              )}
            </>
          )
        }
      </Loaded>
    </div>
  );
}

type FilterProps = { search: SheetSearch; day: string; set: (p: Partial<SheetSearch>) => void; onReset: () => void };

function SheetFilters({ search, day, set, onReset }: FilterProps) {
  const { t } = useTranslation();
  return (
    <FilterBar active={Boolean(search.q || search.fee || search.unread || search.day)} onReset={onReset}>
      <div className="date-field">
        <DateInput
          aria-label={t('meters.day')}
          value={day}
          allowClear={false}
          onChange={(v) => set({ day: v ?? undefined })}
        />
      </div>
      <SearchFilter label={t('meters.search')} value={search.q} onChange={(q) => set({ q })} />
      <ManyFilter
        label={t('meters.kind')}
        values={Object.values(MeterFee)}
        text={(v) => t(`meters.fee.${v}`)}
        value={search.fee}
        onChange={(fee) => set({ fee })}
      />
      <OneFilter
        label={t('meters.which')}
        options={[{ value: 'yes', label: t('meters.unread') }]}
        value={search.unread}
        onChange={(unread) => set({ unread })}
      />
    </FilterBar>
  );
}
