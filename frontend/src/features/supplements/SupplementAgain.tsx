import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { supplementGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { supplementUpdate } from '@/api/gen/sdk.gen';
import type { AgreementResponse } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { callOf } from './moves';
import { SupplementForm } from './SupplementForm';
import { ofSupplement, requestOf } from './values';

type Props = { parkId: string; agreement: AgreementResponse; supplementId: string };

/** A draft anew. What was put before the checker meanwhile has to be taken back first. */
export function SupplementAgain({ parkId, agreement, supplementId }: Props) {
  const { t } = useTranslation();
  const agreementId = agreement.id;
  const query = useQuery({
    ...supplementGetOptions({ path: { parkId, agreementId, supplementId } }),
    refetchOnMount: 'always',
  });
  return (
    <Loaded query={query} rows={12}>
      {(supplement) => (
        <div className="stack">
          <PageHead
            title={t('supplement.edit')}
            note={agreement.partyName}
            back={
              <Link
                to="/parks/$parkId/agreements/$agreementId/supplements/$supplementId"
                params={{ parkId, agreementId, supplementId }}
              >
                ← {supplement.number}
              </Link>
            }
          />
          {supplement.abilities.includes('edit') ? (
            <SupplementForm
              parkId={parkId}
              agreement={agreement}
              initial={ofSupplement(supplement)}
              keep={async (values) => {
                const { data } = await supplementUpdate({ ...callOf(parkId, supplement), body: requestOf(values) });
                return data.id;
              }}
            />
          ) : (
            <p className="note">
              {t('supplement.notADraft', { state: t(`agreements.supplementState.${supplement.state}`) })}
            </p>
          )}
        </div>
      )}
    </Loaded>
  );
}
