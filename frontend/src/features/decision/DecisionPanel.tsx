import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decisionGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ApplicationResponse, DecisionView } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { Held } from './Held';
import { ReleaseButton } from './ReleaseButton';
import { Who } from './Who';
import './words';

const HoldDrawer = lazy(() => import('./HoldDrawer'));
const WordsDrawer = lazy(() => import('./WordsDrawer'));
const PublishDrawer = lazy(() => import('./PublishDrawer'));

type Props = {
  parkId: string;
  application: ApplicationResponse;
  /** An earlier round; none is how it stands now. */
  round?: number;
};
type Open = 'hold' | 'propose' | 'decline' | 'publicize' | 'sendBack';

/** What is kept free for the applicant, who decided what, and what this person may do about either. */
export function DecisionPanel({ parkId, application, round }: Props) {
  const query = useQuery(decisionGetOptions({ path: { parkId, applicationId: application.id }, query: { round } }));
  return (
    <Loaded query={query}>
      {(d) =>
        round ? (
          <Earlier parkId={parkId} decision={d} round={round} />
        ) : (
          <Decision parkId={parkId} application={application} decision={d} />
        )
      }
    </Loaded>
  );
}

/** What was decided on a round that has been overruled: to be read. */
function Earlier({ parkId, decision, round }: { parkId: string; decision: DecisionView; round: number }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('decision.ofRound', { n: round })}>
      {decision.checkedBy ? (
        <Who parkId={parkId} decision={decision} />
      ) : (
        <p className="note">{t('decision.undecided')}</p>
      )}
    </Panel>
  );
}

function Decision({ parkId, application, decision }: Omit<Props, 'round'> & { decision: DecisionView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>();
  const may = (ability: string) => decision.abilities.includes(ability);
  const close = () => setOpen(undefined);
  const button = (move: Open, text: string, look: { danger?: boolean; type?: 'primary' } = {}) =>
    may(move) && (
      <Button {...look} onClick={() => setOpen(move)}>
        {text}
      </Button>
    );
  return (
    <Panel
      title={t('decision.title')}
      extra={
        <>
          {button('decline', t('decision.decline'), { danger: true })}
          {button('sendBack', t('decision.sendBack'))}
          {button('propose', t('decision.propose'), { type: 'primary' })}
          {button('publicize', t('decision.publicize'), { type: 'primary' })}
        </>
      }
    >
      <Who parkId={parkId} decision={decision} />
      {decision.need && (
        // Nobody holds anything while a proposal waits: what is gone by then takes a new proposal.
        <p className="note">{may('sendBack') ? t('decision.spaceGone') : t(`decision.need.${decision.need}`)}</p>
      )}
      {decision.endedAt && <p className="note">{t('decision.ended', { at: dateTime(decision.endedAt) })}</p>}
      <div className="row decision-held">
        <h3>{t('decision.held')}</h3>
        {button('hold', t(decision.held.length ? 'decision.holdAgain' : 'decision.hold'))}
        {may('release') && <ReleaseButton parkId={parkId} application={application} />}
      </div>
      <Held parkId={parkId} held={decision.held} />
      <Suspense fallback={null}>
        {open === 'hold' && (
          <HoldDrawer
            parkId={parkId}
            application={application}
            held={decision.held}
            announced={decision.held.length > 0 && !may('release')}
            onClose={close}
          />
        )}
        {open === 'publicize' && (
          <PublishDrawer parkId={parkId} application={application} noticeId={decision.noticeId} onClose={close} />
        )}
        {(open === 'propose' || open === 'decline' || open === 'sendBack') && (
          <WordsDrawer parkId={parkId} application={application} move={open} onClose={close} />
        )}
      </Suspense>
    </Panel>
  );
}
