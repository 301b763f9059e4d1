import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { agreementCountsOptions } from '@/api/gen/@tanstack/react-query.gen';
import { WITHIN } from '@/features/leases/search';
import './words';

type Props = { parkId: string; nearest?: boolean };

/** How many agreements end soon, each a link to them; or only of the nearest time in which any does. */
export default function EndingLinks({ parkId, nearest }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(agreementCountsOptions({ path: { parkId } }));
  const ending = data?.ending.filter(({ total }) => total > 0) ?? [];
  return (nearest ? ending.slice(0, 1) : ending).map(({ days, total }) => (
    <Link
      key={days}
      className={`tag nowrap ${days <= 30 ? 'tag-warn' : ''}`}
      to="/parks/$parkId/agreements"
      params={{ parkId }}
      search={{ within: WITHIN.find((n) => n === String(days)) }}
    >
      {t('agreements.endingN', { days, n: total })}
    </Link>
  ));
}
