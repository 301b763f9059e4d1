import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { myApplicationListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { OwnApplicationSummary } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { Until } from './NextStepCard';
import { StateTag } from './StateTag';
import './apply.css';
import './words';
import '@/features/admission/words';

/** The applications of an account, each with whose turn it is and until when. */
export function MyApplicationsPage() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery({
    ...myApplicationListOptions({ query: { page, size: PANEL_SIZE } }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack roomy">
      <PageHead title={t('applicant.title')} note={t('applicant.note')} />
      <Loaded query={query}>
        {({ items, total }) =>
          total === 0 ? (
            <div className="empty">
              <p>{t('applicant.empty')}</p>
              <p className="note">{t('applicant.emptyNote')}</p>
            </div>
          ) : (
            <>
              <ul className="cards">
                {items.map((application) => (
                  <li key={application.id}>
                    <Card application={application} />
                  </li>
                ))}
              </ul>
              <PanelPager page={page} total={total} onChange={setPage} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function Card({ application: a }: { application: OwnApplicationSummary }) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <span className="row">
        <Link to="/my-applications/$applicationId" params={{ applicationId: a.id }}>
          {a.callTitle}
        </Link>
        <StateTag state={a.state} />
      </span>
      <span>{a.name ?? t('applicant.unnamed')}</span>
      <p className="next-what">
        {t(`applicant.turn.${a.next.by}`)} · {t(`applicant.now.${a.state}`)}
      </p>
      <Until next={a.next} />
      <span className="note">
        {a.parkName} · <span className="num">{a.number ?? `${t('applicant.begun')} ${dateTime(a.begunAt)}`}</span>
      </span>
    </div>
  );
}
