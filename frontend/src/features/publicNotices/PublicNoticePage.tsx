import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { publicNoticeGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { PublicNotice } from '@/api/gen/types.gen';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { PaperLink } from '@/shared/ui/PaperLink';
import { ObjectionForm } from './ObjectionForm';
import { StateTag } from './StateTag';
import './words';
import './publicNotices.css';

const route = getRouteApi('/notices/$parkId/$noticeId');

/** One notice to the letter, and the way to object to it. */
export function PublicNoticePage() {
  const { parkId, noticeId } = route.useParams();
  const query = useQuery(publicNoticeGetOptions({ path: { parkId, noticeId } }));
  return <Loaded query={query}>{(notice) => <Notice parkId={parkId} notice={notice} />}</Loaded>;
}

function Notice({ parkId, notice }: { parkId: string; notice: PublicNotice }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <PageHead
        title={notice.title}
        tags={<StateTag state={notice.state} />}
        back={
          <Link to="/notices/$parkId" params={{ parkId }}>
            ← {t('publicNotices.back')}
          </Link>
        }
      />
      <section className="panel">
        <div className="panel-body">
          {notice.text ? (
            <p className="notice-text">{notice.text}</p>
          ) : (
            <p>{t('publicNotices.takenBack', { reason: notice.withdrawReason })}</p>
          )}
        </div>
      </section>
      <section className="panel">
        <div className="panel-body">
          <Facts
            items={[
              { label: t('publicNotices.posted'), value: notice.postedOn, num: true },
              { label: t('publicNotices.period'), value: <Until notice={notice} />, num: true },
              { label: t('publicNotices.days'), value: t('publicNotices.workingDays', { n: notice.workingDays }) },
              { label: t('publicNotices.hash'), value: <code className="hash">{notice.textHash}</code> },
              ...(notice.paper
                ? [
                    {
                      label: t('publicNotices.paper'),
                      value: (
                        <PaperLink
                          href={`/api/v1/public/parks/${parkId}/notices/${notice.id}/paper`}
                          paper={notice.paper}
                          hashLabel={t('publicNotices.paperHash')}
                        />
                      ),
                    },
                  ]
                : []),
            ]}
          />
          <p className="note">{t('publicNotices.hashNote')}</p>
          {!notice.calendarComplete && <p className="note">{t('publicNotices.mayMove')}</p>}
        </div>
      </section>
      {notice.open && (
        <Panel title={t('publicNotices.object')}>
          <ObjectionForm parkId={parkId} noticeId={notice.id} />
        </Panel>
      )}
      {notice.state === 'OVER' && <p className="note">{t('publicNotices.over')}</p>}
    </div>
  );
}

function Until({ notice }: { notice: PublicNotice }) {
  const { t } = useTranslation();
  return (
    <>
      {t('publicNotices.until', { on: notice.lastDay })}
      {notice.endedOn && <span className="note">{t('publicNotices.ended', { on: notice.endedOn })}</span>}
      {notice.open && <span className="tag tag-warn">{t('publicNotices.left', { n: notice.daysLeft })}</span>}
    </>
  );
}
