import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TrailEntry } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { Changes } from './Changes';
import { actionText, subjectText } from './words';

type Props = { entry: TrailEntry; onActor: (id: string) => void };

export function Who({ entry: e, onActor }: Props) {
  const { t } = useTranslation();
  const { actorId } = e;
  if (!actorId) return <span className="note">{t('trail.job')}</span>;
  return (
    <Button type="link" size="small" className="flush" title={t('trail.onlyThis')} onClick={() => onActor(actorId)}>
      {e.actorName ?? actorId}
    </Button>
  );
}

export function What({ entry: e }: { entry: TrailEntry }) {
  const { t } = useTranslation();
  return (
    <>
      <strong>{actionText(t, e.action)}</strong>
      {e.outcome === 'DENIED' && <span className="tag tag-warn">{t('trail.denied')}</span>}
    </>
  );
}

export function Whom({ entry: e }: { entry: TrailEntry }) {
  const { t } = useTranslation();
  return (
    <>
      {e.label ?? subjectText(t, e.subjectType)}
      <span className="note block">{e.parkName ?? (e.parkId ? '' : t('trail.network'))}</span>
    </>
  );
}

export function Details({ entry: e }: { entry: TrailEntry }) {
  const { t } = useTranslation();
  return (
    <>
      <Changes changes={e.changes} />
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
export function TrailCard({ entry, onActor }: Props) {
  return (
    <div className="card">
      <span className="note num">{dateTime(entry.at)}</span>
      <span className="row">
        <What entry={entry} />
      </span>
      <span>
        <Whom entry={entry} />
      </span>
      <Who entry={entry} onActor={onActor} />
      <Details entry={entry} />
    </div>
  );
}
