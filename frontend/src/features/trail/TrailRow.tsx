import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TrailEntry } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { Changes } from './Changes';
import type { TrailSearch } from './search';
import { actionText, labelText, subjectText } from './words';

type Props = { entry: TrailEntry; onOnly: (p: Partial<TrailSearch>) => void };

export function Who({ entry: e, onOnly }: Props) {
  const { t } = useTranslation();
  const { actorId } = e;
  if (!actorId) return <span className="note">{t('trail.job')}</span>;
  return (
    <Button
      type="link"
      size="small"
      className="flush"
      title={t('trail.onlyThis')}
      onClick={() => onOnly({ actor: actorId })}
    >
      {e.actorName ?? actorId}
    </Button>
  );
}

export function What({ entry: e }: { entry: TrailEntry }) {
  const { t } = useTranslation();
  return (
    <>
      <strong>{actionText(t, e.action)}</strong>
      {e.outcome === 'DENIED' && <span className="tag tag-warn">{t('trail.result.DENIED')}</span>}
    </>
  );
}

export function Whom({ entry: e, onOnly }: Props) {
  const { t } = useTranslation();
  const { subjectId } = e;
  const kind = subjectText(t, e.subjectType);
  const label = labelText(t, e);
  return (
    <>
      {subjectId ? (
        <Button
          type="link"
          size="small"
          className="flush"
          title={t('trail.onlyThisSubject')}
          onClick={() => onOnly({ subject: subjectId })}
        >
          {label ?? kind}
        </Button>
      ) : (
        (label ?? kind)
      )}
      {label && <span className="note block">{kind}</span>}
      <span className="note block">{e.parkName ?? (e.parkId ? '' : t('trail.network'))}</span>
    </>
  );
}

export function Details({ entry: e }: { entry: TrailEntry }) {
  const { t } = useTranslation();
  return (
    <>
      <Changes subject={e.subjectType} changes={e.changes} />
      {e.reason && (
        <p className="note">
          {t('trail.reason')} {e.reason}
        </p>
      )}
      <p className="note small">
        {e.origin} · {e.requestId}
      </p>
    </>
  );
}

/** A row of the trail on a phone. */
export function TrailCard({ entry, onOnly }: Props) {
  return (
    <div className="card">
      <span className="note num">{dateTime(entry.at)}</span>
      <span className="row">
        <What entry={entry} />
      </span>
      <span>
        <Whom entry={entry} onOnly={onOnly} />
      </span>
      <Who entry={entry} onOnly={onOnly} />
      <Details entry={entry} />
    </div>
  );
}
