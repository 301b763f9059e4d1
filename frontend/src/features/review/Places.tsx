import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import '@/features/admission/words';
import type { PanelPlace, ReviewView } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import type { PanelMove } from './ReviewPanel';

type Props = { review: ReviewView; onMove: (move: PanelMove) => void };

/** Who is, and was, on the panel. A tie found since somebody was named stands out, because the review cannot go on with it. */
export function Places({ review, onMove }: Props) {
  const { t } = useTranslation();
  const moves = (['replace', 'remove'] as const).filter((kind) => review.abilities.includes(kind));
  return (
    <ul className="plain lines" aria-label={t('review.panel.places')}>
      {review.panel.map((place) => (
        <li key={place.id}>
          <strong className={place.leftAt ? 'struck' : undefined}>{place.name}</strong>
          <Progress place={place} />
          {place.tie && (
            <span className="tag tag-bad">
              {t('review.panel.tieFound', { tie: t(`admission.conflict.${place.tie}`) })}
            </span>
          )}
          {place.leftAt && (
            <span className="note">
              {place.conflict && `${t(`admission.conflict.${place.conflict}`)} · `}
              {t('review.panel.left', { reason: place.leftReason })}
            </span>
          )}
          {!place.leftAt &&
            moves.map((kind) => (
              <Button
                key={kind}
                size="small"
                danger={kind === 'remove'}
                aria-label={t(`review.panel.${kind}Of`, { name: place.name })}
                onClick={() => onMove({ kind, place })}
              >
                {t(`review.panel.${kind}`)}
              </Button>
            ))}
        </li>
      ))}
    </ul>
  );
}

function Progress({ place }: { place: PanelPlace }) {
  const { t } = useTranslation();
  if (place.submittedAt)
    return <span className="tag tag-yes">{t('review.handedIn', { at: dateTime(place.submittedAt) })}</span>;
  return (
    <>
      {!place.leftAt && <span className="tag">{t('review.panel.pending')}</span>}
      <span className="note num">{t('review.panel.assigned', { at: dateTime(place.assignedAt) })}</span>
    </>
  );
}
