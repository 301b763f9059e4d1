import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ApplicationResponse, PanelPlace, ReviewView } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { BeginButton } from './BeginButton';
import { Places } from './Places';
import { Result } from './Result';
import { RoundPicker } from './RoundPicker';
import { TellJudges } from './TellJudges';
import './review.css';
import './words';

const PlaceDrawer = lazy(() => import('./PlaceDrawer'));

type Props = {
  parkId: string;
  application: ApplicationResponse;
  /** An earlier round; none is the last. */
  round?: number;
  onRound: (round: number | undefined) => void;
};

export type PanelMove = { kind: 'assign' } | { kind: 'replace' | 'remove'; place: PanelPlace };

/** The round of review as the officers have it: who is asked and has answered, and what they say once it is closed. */
export function ReviewPanel({ round, ...props }: Props) {
  const path = { parkId: props.parkId, applicationId: props.application.id };
  const query = useQuery(reviewGetOptions({ path, query: { round } }));
  return <Loaded query={query}>{(review) => <Round {...props} review={review} />}</Loaded>;
}

function Round({ parkId, application, review, onRound }: Omit<Props, 'round'> & { review: ReviewView }) {
  const { t } = useTranslation();
  const [move, setMove] = useState<PanelMove>();
  const present = review.panel.filter((p) => !p.leftAt);
  const may = (ability: string) => review.abilities.includes(ability);
  return (
    <Panel
      title={t('review.panel.title')}
      extra={
        <>
          {may('assign') && <Button onClick={() => setMove({ kind: 'assign' })}>{t('review.panel.assign')}</Button>}
          {may('begin') && <BeginButton parkId={parkId} application={application} judges={present.length} />}
        </>
      }
    >
      <div className="row review-head">
        {review.rounds > 1 ? (
          <RoundPicker review={review} onRound={onRound} />
        ) : (
          <span>{t('review.panel.round', { n: review.round })}</span>
        )}
        <span className="note num">{t('review.panel.least', { n: review.reviewersMin, pass: review.passScore })}</span>
        {review.dueOn && !review.closedAt && (
          <>
            <span className="num">
              {t('review.panel.progress', { done: present.filter((p) => p.submittedAt).length, all: present.length })}
            </span>
            <span className="num">{t('review.due', { on: review.dueOn })}</span>
            {review.late && <span className="tag tag-bad">{t('review.late')}</span>}
          </>
        )}
      </div>
      {review.dueOn && may('assign') && <TellJudges number={application.number} due={review.dueOn} />}
      {review.panel.length === 0 ? (
        <p className="note">{t('review.panel.empty')}</p>
      ) : (
        <Places review={review} onMove={setMove} />
      )}
      {review.closedAt ? <Result review={review} /> : <p className="note">{t('review.panel.blind')}</p>}
      <Suspense fallback={null}>
        {move && (
          <PlaceDrawer
            parkId={parkId}
            application={application}
            move={move}
            asked={review.panel.map((p) => p.reviewerId)}
            onClose={() => setMove(undefined)}
          />
        )}
      </Suspense>
    </Panel>
  );
}
