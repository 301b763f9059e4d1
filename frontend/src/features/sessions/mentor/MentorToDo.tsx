import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '@/api/gen/types.gen';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { begun, isToday } from '../when';
import { openSessionsQuery } from './asked';
import { Card } from './Card';
import '../sessions.css';
import '../words';

const GROUPS = ['toWrite', 'today', 'toAnswer', 'toSchedule', 'ahead'] as const;

/** What a session asks of its mentor now; one that was to be and is over waits for its minutes. */
function groupOf(s: SessionSummary): (typeof GROUPS)[number] {
  if (s.state === 'MATCHED') return 'toAnswer';
  if (s.state === 'ACCEPTED') return 'toSchedule';
  if (s.state === 'HELD') return 'toWrite';
  if (isToday(s)) return 'today';
  return begun(s) ? 'toWrite' : 'ahead';
}

/** On the mentor's home: minutes that are owed, today, and what waits for an answer or a time. */
export function MentorToDo() {
  const { t } = useTranslation();
  const query = useQuery(openSessionsQuery());
  return (
    <>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Panel title={t('sessions.mine.today')}>
              <p className="note">{t('sessions.mine.none')}</p>
            </Panel>
          ) : (
            GROUPS.map((group) => {
              const those = items.filter((s) => groupOf(s) === group);
              if (those.length === 0) return null;
              return (
                <Panel key={group} title={t(`sessions.mine.${group}`)}>
                  <ul className="cards">
                    {those.map((s) => (
                      <li key={s.id}>
                        <Card session={s} />
                      </li>
                    ))}
                  </ul>
                </Panel>
              );
            })
          )
        }
      </Loaded>
      <div>
        <LinkButton size="large" block to="/mentoring/sessions">
          {t('sessions.mine.all')}
        </LinkButton>
      </div>
    </>
  );
}
