import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { noticeGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { NoticeResponse } from '@/api/gen/types.gen';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { PaperLink } from '@/shared/ui/PaperLink';
import { NoticeMoves } from './NoticeMoves';
import { Objections } from './Objections';
import './words';
import './notices.css';

const route = getRouteApi('/parks/$parkId/notices/$noticeId');

export function NoticePage() {
  const { parkId, noticeId } = route.useParams();
  const query = useQuery(noticeGetOptions({ path: { parkId, noticeId } }));
  return <Loaded query={query}>{(notice) => <Notice parkId={parkId} notice={notice} />}</Loaded>;
}

function Notice({ parkId, notice }: { parkId: string; notice: NoticeResponse }) {
  const { t } = useTranslation();
  const draft = notice.state === 'DRAFT';
  return (
    <div className="stack">
      <PageHead
        title={notice.title}
        tags={
          <>
            <span className="tag">{t(`notices.stateOf.${notice.state}`)}</span>
            {notice.result && <span className="tag tag-yes">{t(`notices.resultOf.${notice.result}`)}</span>}
          </>
        }
        back={
          <Link to="/parks/$parkId/notices" params={{ parkId }}>
            ← {t('notices.title')}
          </Link>
        }
        actions={<NoticeMoves parkId={parkId} notice={notice} />}
      />
      <Panel title={t(draft ? 'notices.textPreview' : 'notices.text')}>
        <p className="notice-body">{notice.text}</p>
        {draft && <p className="note">{t('notices.previewNote')}</p>}
      </Panel>
      <Panel title={t('notices.facts')}>
        <Facts
          items={[
            { label: t('notices.kind'), value: t(`notices.kinds.${notice.kind}`, { defaultValue: notice.kind }) },
            { label: t('notices.days'), value: t('notices.workingDays', { n: notice.workingDays }) },
            { label: t('notices.posted'), value: notice.postedOn, num: true },
            { label: t(draft ? 'notices.lastDayToday' : 'notices.lastDay'), value: notice.lastDay, num: true },
            { label: t('notices.hash'), value: notice.textHash && <code className="hash">{notice.textHash}</code> },
            ...(notice.paper
              ? [
                  {
                    label: t('notices.paper'),
                    value: (
                      <PaperLink
                        href={`/api/v1/parks/${parkId}/notices/${notice.id}/paper`}
                        paper={notice.paper}
                        hashLabel={t('notices.paperHash')}
                      />
                    ),
                  },
                ]
              : []),
            ...(notice.withdrawReason ? [{ label: t('notices.withdrawReason'), value: notice.withdrawReason }] : []),
            ...(notice.conclusion ? [{ label: t('notices.conclusion'), value: notice.conclusion }] : []),
          ]}
        />
        {!notice.calendarComplete && <p className="note">{t('notices.mayMove')}</p>}
      </Panel>
      {!draft && <Objections parkId={parkId} noticeId={notice.id} />}
    </div>
  );
}
