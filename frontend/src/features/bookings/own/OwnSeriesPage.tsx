import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCanInCompany } from '@/shared/lib/useCan';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { seriesQuery } from '../series/place';
import { SeriesView } from '../series/SeriesView';
import '@/features/facilities/words';
import '../bookings.css';
import './own.css';
import '../words';
import '@/shared/ui/pair.css';

type Props = { companyId: string; seriesId: string };

/** A booking of one's own company that comes again, date by date. */
export function OwnSeriesPage({ companyId, seriesId }: Props) {
  const { t } = useTranslation();
  const may = useCanInCompany(companyId)('OWN_BOOKING');
  const navigate = useNavigate();
  // The rooms offered are those of the stay, which is known once the series is.
  const query = useQuery({ ...seriesQuery({ companyId, tenantId: '' }, seriesId), enabled: may });
  if (!may) return <NotForYou title={t('bookings.own.title')} text={t('bookings.own.noPermission')} />;
  const open = (bookingId: string) =>
    void navigate({ to: '/company/$companyId/bookings/$bookingId', params: { companyId, bookingId } });
  return (
    <Loaded query={query} rows={8}>
      {(series) => (
        <div className="stack roomy">
          <PageHead
            title={t('bookings.series.of', { title: series.title })}
            back={
              <Link to="/company/$companyId/bookings" params={{ companyId }}>
                ← {t('bookings.own.title')}
              </Link>
            }
          />
          <SeriesView place={{ companyId, tenantId: series.tenantId ?? '' }} series={series} onOpen={open} />
        </div>
      )}
    </Loaded>
  );
}
