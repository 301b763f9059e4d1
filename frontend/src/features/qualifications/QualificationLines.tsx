import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QualificationView } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { PanelPager } from '@/shared/ui/PanelPager';
import { fileUrl, isOwn, listQuery, type QualificationPlace } from './place';
import { QualificationMoves } from './QualificationMoves';
import { stateTag } from './stateTag';
import './words';

const QualificationDrawer = lazy(() => import('./QualificationDrawer'));

type Props = { place: QualificationPlace; mayEdit: boolean; className: string; empty: ReactNode };

/** The qualifications of one company with the file that shows each: lines in a panel, or cards under a thumb. */
export function QualificationLines({ place, mayEdit, className, empty }: Props) {
  const [page, setPage] = useState(1);
  const [editing, setEditing] = useState<QualificationView>();
  const query = useQuery({ ...listQuery(place, page), placeholderData: keepPreviousData });
  return (
    <Loaded query={query} rows={2}>
      {({ items, total }) => (
        <>
          {total === 0 && empty}
          <ul className={className}>
            {items.map((q) => (
              <li key={q.id} className={className === 'cards' ? 'card' : undefined}>
                <Said place={place} qualification={q} />
                {mayEdit && <QualificationMoves place={place} qualification={q} onEdit={() => setEditing(q)} />}
              </li>
            ))}
          </ul>
          <PanelPager page={page} total={total} onChange={setPage} />
          <Suspense fallback={null}>
            {editing && (
              <QualificationDrawer place={place} qualification={editing} onClose={() => setEditing(undefined)} />
            )}
          </Suspense>
        </>
      )}
    </Loaded>
  );
}

function Said({ place, qualification: q }: { place: QualificationPlace; qualification: QualificationView }) {
  const { t } = useTranslation();
  const own = isOwn(place);
  return (
    <>
      <strong>{q.title}</strong>
      <span>
        {t(`enums.QualificationKind.${q.kind}`)}
        {q.level && ` · ${t(`enums.QualificationLevel.${q.level}`)}`}
      </span>
      <span className="num">
        {q.issuedOn} – {q.validUntil ?? t('qualifications.endless')}
      </span>
      <span className="row">
        {q.state !== 'ENDLESS' && <span className={stateTag(q.state)}>{t(`qualifications.stateOf.${q.state}`)}</span>}
        {q.declared && (
          <span className={own ? 'tag' : 'tag tag-warn'}>
            {t(own ? 'qualifications.declared' : 'qualifications.declaredToCheck')}
          </span>
        )}
        {own && !q.declared && <span className="tag">{t('qualifications.checked')}</span>}
        {!q.file && <span className="tag">{t('qualifications.noFile')}</span>}
      </span>
      {q.file && <a href={fileUrl(place, q)}>{q.file.fileName}</a>}
    </>
  );
}
