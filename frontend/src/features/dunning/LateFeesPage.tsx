import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LateFeeResponse } from '@/api/gen/types.gen';
import { signed } from '@/shared/lib/amount';
import { lastDay } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { DateInput } from '@/shared/ui/DateInput';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { lateFeesQuery } from './asked';
import { ChargeButton } from './ChargeButton';
import { Corrections } from './Corrections';
import { LateFeeTable } from './LateFeeTable';
import './words';

const route = getRouteApi('/parks/$parkId/late-fees');

/** What paying late has come to, with its arithmetic; a person decides what is charged. */
export function LateFeesPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const can = useCan(parkId);
  if (!can('BILL_READ')) return <NotForYou title={t('dunning.lateFees')} text={t('dunning.noPermission')} />;
  return <LateFees parkId={parkId} charges={can('PAYMENT_EDIT') && can('BILL_EDIT')} />;
}

function LateFees({ parkId, charges }: { parkId: string; charges: boolean }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({ ...lateFeesQuery(parkId, search), placeholderData: keepPreviousData });
  return (
    <div className="stack">
      <PageHead
        title={t('dunning.lateFees')}
        note={t('dunning.lateNote')}
        back={
          <Link to="/parks/$parkId/arrears" params={{ parkId }}>
            ← {t('dunning.back')}
          </Link>
        }
      />
      <div className="row">
        <span>{t('dunning.upTo')}</span>
        <div className="date-field">
          <DateInput
            aria-label={t('dunning.upTo')}
            allowClear={false}
            value={search.last ?? lastDay(query.data?.asOf)}
            onChange={(last) => void navigate({ search: { last: last ?? undefined } })}
          />
        </div>
      </div>
      <Loaded query={query}>
        {(of) => (
          <>
            <Corrections parkId={parkId} of={of.corrections} corrects={charges} />
            <Fees key={of.asOf} parkId={parkId} of={of} charges={charges} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Fees({ parkId, of, charges }: { parkId: string; of: LateFeeResponse; charges: boolean }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string[]>([]);
  if (of.fees.length === 0) return <p className="empty">{t('dunning.noLateFees')}</p>;
  return (
    <>
      <div className="row">
        <span className="grow num">{t('dunning.lateSum', { amount: signed(of.total), percent: of.capPercent })}</span>
        {charges && <ChargeButton parkId={parkId} of={of} chosen={chosen} onDone={() => setChosen([])} />}
      </div>
      <LateFeeTable parkId={parkId} fees={of.fees} chosen={chosen} onChosen={charges ? setChosen : undefined} />
    </>
  );
}
