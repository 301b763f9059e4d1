import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { agreementGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { agreementUpdate } from '@/api/gen/sdk.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { DraftFrame } from './DraftFrame';
import { callOf } from './moves';
import { contentOf, ofDraft } from './values';

type Props = { parkId: string; agreementId: string };

/** A draft anew. What was put before the checker meanwhile has to be taken back first. */
export function DraftAgain({ parkId, agreementId }: Props) {
  const { t } = useTranslation();
  // Somebody may have written it since the page before was read.
  const query = useQuery({ ...agreementGetOptions({ path: { parkId, agreementId } }), refetchOnMount: 'always' });
  const back = (number: string) => (
    <Link to="/parks/$parkId/agreements/$agreementId" params={{ parkId, agreementId }}>
      ← {number}
    </Link>
  );
  return (
    <Loaded query={query} rows={12}>
      {(agreement) =>
        agreement.abilities.includes('edit') ? (
          <DraftFrame
            parkId={parkId}
            title={t('agreements.edit')}
            note={agreement.partyName}
            back={back(agreement.number)}
            content={ofDraft(agreement)}
            termsName={agreement.termsName}
            keep={async ({ content }) => {
              const { data } = await agreementUpdate({
                ...callOf(parkId, agreement),
                body: { content: contentOf(content) },
              });
              return data.id;
            }}
          />
        ) : (
          <div className="stack">
            <PageHead title={t('agreements.edit')} back={back(agreement.number)} />
            <p className="note">{t('agreements.notADraft', { state: t(`agreements.state.${agreement.state}`) })}</p>
          </div>
        )
      }
    </Loaded>
  );
}
