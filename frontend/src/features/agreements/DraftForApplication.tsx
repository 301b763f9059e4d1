import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { applicationGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { applicationAgreementDraft } from '@/api/gen/sdk.gen';
import type { ApplicationResponse } from '@/api/gen/types.gen';
import { area } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { DraftFrame } from './DraftFrame';
import { contentOf, ofApplication } from './values';

type Props = { parkId: string; applicationId: string };

/** The agreement that an approved application comes to. */
export function DraftForApplication({ parkId, applicationId }: Props) {
  const { t } = useTranslation();
  const query = useQuery(applicationGetOptions({ path: { parkId, applicationId } }));
  return (
    <Loaded query={query} rows={12}>
      {(application) => (
        <DraftFrame
          parkId={parkId}
          title={t('agreements.draft')}
          note={<Asked application={application} />}
          back={
            <Link to="/parks/$parkId/applications/$applicationId" params={{ parkId, applicationId }}>
              ← {application.number}
            </Link>
          }
          content={ofApplication(application)}
          keep={async ({ content }, key) => {
            const { data } = await applicationAgreementDraft({
              path: { parkId, applicationId },
              headers: { 'Idempotency-Key': key },
              body: { content: contentOf(content) },
              throwOnError: true,
            });
            return data.id;
          }}
        />
      )}
    </Loaded>
  );
}

/** Who it is, and how much room they asked for. */
function Asked({ application: { content, stage } }: { application: ApplicationResponse }) {
  const { t } = useTranslation();
  const { name, areaAsked, seatsAsked } = content;
  const asked = [areaAsked && area(areaAsked), seatsAsked && t('agreements.seats', { n: seatsAsked })].filter(Boolean);
  return (
    <>
      {name} · {t(`enums.Stage.${stage}`)}
      {asked.length > 0 && ` · ${t('agreements.asked', { what: asked.join(' + ') })}`}
    </>
  );
}
