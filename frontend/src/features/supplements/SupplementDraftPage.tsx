import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { agreementGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { supplementDraft } from '@/api/gen/sdk.gen';
import type { AgreementResponse } from '@/api/gen/types.gen';
import { useCan } from '@/shared/lib/useCan';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { SupplementAgain } from './SupplementAgain';
import { SupplementForm } from './SupplementForm';
import { ofAgreement, requestOf } from './values';
import '@/features/agreements/agreements.css';
import '@/features/agreements/words';
import './words';

const route = getRouteApi('/parks/$parkId/agreements/$agreementId/supplements/draft');

/** Writes what changes in a signed agreement: a new supplement, or a draft anew. */
export function SupplementDraftPage() {
  const { t } = useTranslation();
  const { parkId, agreementId } = route.useParams();
  const { supplement } = route.useSearch();
  const may = useCan(parkId)('LEASE_EDIT');
  // Somebody may have signed another since the page before was read.
  const query = useQuery({
    ...agreementGetOptions({ path: { parkId, agreementId } }),
    refetchOnMount: 'always',
    enabled: may,
  });
  if (!may) return <NotForYou title={t('agreements.draftSupplement')} text={t('agreements.mayNotWrite')} />;
  return (
    <Loaded query={query} rows={12}>
      {(agreement) =>
        supplement ? (
          <SupplementAgain parkId={parkId} agreement={agreement} supplementId={supplement} />
        ) : (
          <New parkId={parkId} agreement={agreement} />
        )
      }
    </Loaded>
  );
}

function New({ parkId, agreement }: { parkId: string; agreement: AgreementResponse }) {
  const { t } = useTranslation();
  const agreementId = agreement.id;
  return (
    <div className="stack">
      <PageHead
        title={t('agreements.draftSupplement')}
        note={t('supplement.draftNote', { party: agreement.partyName })}
        back={
          <Link to="/parks/$parkId/agreements/$agreementId" params={{ parkId, agreementId }}>
            ← {agreement.number}
          </Link>
        }
      />
      {agreement.abilities.includes('supplement') ? (
        <SupplementForm
          parkId={parkId}
          agreement={agreement}
          initial={ofAgreement(agreement)}
          keep={async (values, key) => {
            const { data } = await supplementDraft({
              path: { parkId, agreementId },
              headers: { 'Idempotency-Key': key },
              body: requestOf(values),
              throwOnError: true,
            });
            return data.id;
          }}
        />
      ) : (
        <p className="note">{t('supplement.notNow', { state: t(`agreements.state.${agreement.state}`) })}</p>
      )}
    </div>
  );
}
