import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { publicCallGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { PublicCall } from '@/api/gen/types.gen';
import { lastDay } from '@/shared/lib/format';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Begin } from './Begin';
import { KeepLink } from './KeepLink';
import { PapersAsked } from './PapersAsked';
import { StatementText } from './StatementText';
import { useBegin } from './useBegin';
import './apply.css';
import './words';
import '@/features/admission/words';

const route = getRouteApi('/apply/$parkId/$callId');

/** One call: what it says, what to hand in, what is kept; and the first step into it. */
export function CallPage() {
  const { parkId, callId } = route.useParams();
  const query = useQuery(publicCallGetOptions({ path: { parkId, callId } }));
  return <Loaded query={query}>{(call) => <Call parkId={parkId} call={call} />}</Loaded>;
}

function Call({ parkId, call }: { parkId: string; call: PublicCall }) {
  const { t } = useTranslation();
  const { account } = route.useSearch();
  const inAccount = account === 'yes';
  const begin = useBegin({ parkId, callId: call.id, inAccount });
  // What has gone into the account is shown by its own page.
  const byLink = begin.data && (!inAccount || begin.data.notTaken) ? begin.data : undefined;
  if (byLink) return <KeepLink parkId={parkId} begun={byLink.begun} notTaken={byLink.notTaken} />;
  return (
    <div className="stack">
      <PageHead
        title={call.title}
        tags={<span className={`tag stage-${call.stage}`}>{t(`enums.Stage.${call.stage}`)}</span>}
        back={
          <Link to="/apply/$parkId" params={{ parkId }}>
            ← {t('apply.open')}
          </Link>
        }
      />
      <section className="panel">
        <div className="panel-body">
          <p className="call-text">{call.body}</p>
          <Facts
            items={[
              {
                label: t('apply.openTime'),
                value: t('apply.until', { from: call.opensOn, last: lastDay(call.closesOn) }),
                num: true,
              },
              { label: t('admission.contact'), value: call.contact },
            ]}
          />
        </div>
      </section>
      <Panel title={t('apply.handIn')}>
        <PapersAsked papers={call.papers} />
      </Panel>
      <Panel title={t('apply.statement')}>
        <StatementText statement={call.statement} />
      </Panel>
      {call.standing === 'OPEN' ? (
        <Begin
          path={`/apply/${parkId}/${call.id}`}
          inAccount={inAccount}
          pending={begin.isPending}
          error={begin.error}
          onBegin={() => begin.mutate()}
        />
      ) : (
        <p className="note">{t('apply.notOpen')}</p>
      )}
    </div>
  );
}
