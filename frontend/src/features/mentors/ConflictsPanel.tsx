import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MentorDetail } from '@/api/gen/types.gen';
import { Panel } from '@/shared/ui/Panel';
import { Period } from '@/shared/ui/Period';

const EndConflictDrawer = lazy(() => import('./EndConflictDrawer'));

type Props = { parkId: string; mentor: MentorDetail; mayEdit: boolean };

/** Companies the mentor is not to be linked to, and why. */
export function ConflictsPanel({ parkId, mentor, mayEdit }: Props) {
  const { t } = useTranslation();
  const [ending, setEnding] = useState<string>();
  const conflict = mentor.conflicts.find((c) => c.id === ending);
  return (
    <Panel title={t('mentors.conflicts')}>
      {mentor.conflicts.length === 0 ? (
        <p className="note">{t('mentors.noConflicts')}</p>
      ) : (
        <ul className="plain lines">
          {mentor.conflicts.map((c) => (
            <li key={c.id} className="linked">
              <strong>{c.companyName}</strong>
              <span>{c.reason}</span>
              <span className="note">{t(`enums.ConflictSide.${c.declaredBy}`)}</span>
              <Period from={c.from} to={c.to} />
              {mayEdit && !c.to && (
                <Button
                  size="small"
                  aria-label={t('mentors.endConflict', { company: c.companyName })}
                  onClick={() => setEnding(c.id)}
                >
                  {t('mentors.end')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {conflict && (
        <Suspense fallback={null}>
          <EndConflictDrawer
            parkId={parkId}
            mentorId={mentor.id}
            conflict={conflict}
            onClose={() => setEnding(undefined)}
          />
        </Suspense>
      )}
    </Panel>
  );
}
