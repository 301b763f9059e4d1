import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { objectionListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ObjectionView } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { ObjectionMoves } from './ObjectionMoves';

type Props = { parkId: string; noticeId: string };

/** Objections in the order they came, each with what is to be done next. */
export function Objections({ parkId, noticeId }: Props) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery({
    ...objectionListOptions({ path: { parkId, noticeId }, query: { page, size: PANEL_SIZE } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Panel title={t('notices.objections')}>
      <Loaded query={query} rows={2}>
        {({ items, total }) =>
          total === 0 ? (
            <p className="note">{t('notices.noObjections')}</p>
          ) : (
            <>
              <ol className="plain lines">
                {items.map((o, i) => (
                  <li key={o.id}>
                    <Objection objection={o} number={(page - 1) * PANEL_SIZE + i + 1} />
                    <ObjectionMoves
                      parkId={parkId}
                      noticeId={noticeId}
                      objection={o}
                      number={(page - 1) * PANEL_SIZE + i + 1}
                    />
                  </li>
                ))}
              </ol>
              <PanelPager page={page} total={total} onChange={setPage} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

function Objection({ objection: o, number }: { objection: ObjectionView; number: number }) {
  const { t } = useTranslation();
  const answered = o.state === 'REPLIED' || o.state === 'INADMISSIBLE';
  return (
    <div className="objection">
      <span className="row">
        <strong>{t('notices.objectionNumber', { n: number })}</strong>
        <span className="tag">{t(`notices.objectionStateOf.${o.state}`)}</span>
        {o.state === 'REPLIED' && <span>{t(o.upheld ? 'notices.wasUpheld' : 'notices.wasDismissed')}</span>}
        <span>{t(o.named ? 'notices.named' : 'notices.anonymous')}</span>
        <span className="note num">{dateTime(o.filedAt)}</span>
        {!answered && (
          <span className={o.late ? 'tag tag-no' : 'note num'}>
            {t(o.late ? 'notices.overdue' : 'notices.dueOn', { on: o.dueOn })}
          </span>
        )}
      </span>
      <p>{o.text}</p>
      {o.decision && <p className="note">{t('notices.decisionIs', { text: o.decision })}</p>}
      {o.reply && <p className="note">{t('notices.replyIs', { text: o.reply })}</p>}
    </div>
  );
}
