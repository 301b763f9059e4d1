import { DownloadOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/lib/format';
import { stringifySearch } from '@/shared/lib/search';
import { useCan } from '@/shared/lib/useCan';
import { DateInput } from '@/shared/ui/DateInput';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Honours } from './Honours';
import { Numbers } from './Numbers';
import { headlineQuery } from './queries';
import type { HeadlineSearch } from './search';
import { YearsPanel } from './YearsPanel';
import './words';
import '@/shared/ui/headline/headline.css';

const RecordsDrawer = lazy(() => import('./RecordsDrawer'));
const route = getRouteApi('/parks/$parkId/headline');

/** What came of the park by a day; each number opens what it is counted from. */
export function HeadlinePage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan(parkId);
  const query = useQuery({ ...headlineQuery(parkId, search.on), placeholderData: keepPreviousData });
  const set = (patch: Partial<HeadlineSearch>) =>
    void navigate({ search: (s) => ({ ...s, ...patch }), replace: true, resetScroll: false });
  return (
    <div className="stack">
      <PageHead
        title={t('headline.title')}
        note={t('headline.note')}
        actions={
          <span className="row">
            <span className="date-field">
              <DateInput
                aria-label={t('headline.on')}
                value={search.on ?? today()}
                allowClear={false}
                onChange={(on) => set({ on: !on || on === today() ? undefined : on })}
              />
            </span>
            {can('EXPORT_RUN') && (
              <Button
                icon={<DownloadOutlined aria-hidden />}
                href={`/api/v1/parks/${parkId}/headline/brief${stringifySearch({ on: search.on })}`}
                download
              >
                {t('headline.brief')}
              </Button>
            )}
          </span>
        }
      />
      <Loaded query={query} rows={12}>
        {(headline) => (
          <>
            <Numbers headline={headline} onOpen={(number) => set({ number })} />
            <Honours honours={headline.honours} onOpen={(number) => set({ number })} />
            <YearsPanel headline={headline} />
          </>
        )}
      </Loaded>
      <Suspense fallback={null}>
        {search.number && (
          <RecordsDrawer
            parkId={parkId}
            number={search.number}
            on={search.on}
            onClose={() => set({ number: undefined })}
          />
        )}
      </Suspense>
    </div>
  );
}
