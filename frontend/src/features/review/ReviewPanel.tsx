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
import './review.css';
import './words';

const PlaceDrawer = lazy(() => import('./PlaceDrawer'));

type Props = { parkId: string; application: ApplicationResponse };

export type PanelMove = { kind: 'assign' } | { kind: 'replace' | 'remove'; place: PanelPlace };

/** The round of review as the officers have it: who is asked and has answered, and what they say once it is closed. */
export function ReviewPanel({ parkId, application }: Props) {
  const query = useQuery(reviewGetOptions({ path: { parkId, applicationId: application.id } }));
  return (
    <Loaded query={query}>{(review) => <Round parkId={parkId} application={application} review={review} />}</Loaded>
  );
}

function Round({ parkId, application, review }: Props & { review: ReviewView }) {
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
      <p className="row">
        <span>{t('review.panel.round', { n: review.round })}</span>
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
      </p>
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
