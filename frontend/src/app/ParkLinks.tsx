import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { parkListOptions } from '@/api/gen/@tanstack/react-query.gen';

/** The switch shows the first parks; the page of all parks has the search. */
const SHOWN = 12;

export function ParkLinks({ current }: { current: string }) {
  const { t } = useTranslation();
  const { data, isPending, isError } = useQuery(parkListOptions({ query: { size: SHOWN } }));
  if (isPending) return <p className="panel-note">{t('state.loading')}</p>;
  if (isError) return <p className="panel-note">{t('error.loadFailed')}</p>;
  return (
    <>
      {data.items.map((p) => (
        <Link
          key={p.id}
          to="/parks/$parkId/tenants"
          params={{ parkId: p.id }}
          aria-current={p.id === current ? 'page' : undefined}
        >
          {p.name}
        </Link>
      ))}
      <Link to="/parks">{t('shell.allParks', { n: data.total })}</Link>
    </>
  );
}
