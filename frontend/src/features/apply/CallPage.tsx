import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { publicCallGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { applicationBegin } from '@/api/gen/sdk.gen';
import type { BegunApplication, PublicCall } from '@/api/gen/types.gen';
import { lastDay } from '@/shared/lib/format';
import { newKey } from '@/shared/lib/newKey';
import { errorText } from '@/shared/lib/problem';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { KeepLink } from './KeepLink';
import { PapersAsked } from './PapersAsked';
import { StatementText } from './StatementText';
import './apply.css';
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
  // One key for this visit: a second press or a bad line begins nothing twice.
  const [key] = useState(newKey);
  const [begun, setBegun] = useState<BegunApplication>();
  const begin = useMutation({
    mutationFn: async () => {
      const { data } = await applicationBegin({
        path: { parkId, callId: call.id },
        headers: { 'Idempotency-Key': key },
        throwOnError: true,
      });
      return data;
    },
    onSuccess: setBegun,
  });
  if (begun) return <KeepLink parkId={parkId} begun={begun} />;
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
      {begin.error && <Alert type="error" showIcon title={errorText(t, begin.error)} role="alert" />}
      {call.standing === 'OPEN' ? (
        <Button type="primary" size="large" loading={begin.isPending} onClick={() => begin.mutate()}>
          {t('apply.begin')}
        </Button>
      ) : (
        <p className="note">{t('apply.notOpen')}</p>
      )}
    </div>
  );
}
