import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ownMentoringListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import '../sessions.css';
import '../words';

const FileMinutes = lazy(() => import('./FileMinutes'));
const route = getRouteApi('/mentoring_/sessions/new');

/** A session nobody planned: its minutes are filed at once, for a company one is linked to. */
export function FileSessionPage() {
  const { t } = useTranslation();
  const { link } = route.useSearch();
  const query = useQuery(ownMentoringListOptions({ query: { size: 100 } }));
  return (
    <div className="stack roomy">
      <Loaded query={query}>
        {({ items }) => {
          const of = items.find((l) => l.linkId === link);
          return (
            <>
              <PageHead
                title={of ? t('sessions.mine.fileOf', { company: of.companyName }) : t('sessions.mine.file')}
                note={t('sessions.mine.fileNote')}
                back={<Link to="/mentoring">← {t('sessions.mine.back')}</Link>}
              />
              {of ? (
                <Suspense fallback={null}>
                  <FileMinutes link={of} />
                </Suspense>
              ) : (
                <div className="empty">{t('sessions.mine.notLinked')}</div>
              )}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
