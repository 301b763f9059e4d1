import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { mySessionsQuery } from './asked';
import { Card } from './Card';
import '../sessions.css';
import '../words';

/** All sessions of a mentor, in every park. */
export function MySessionsPage() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery(mySessionsQuery(page, PANEL_SIZE));
  return (
    <div className="stack roomy">
      <PageHead title={t('sessions.mine.title')} back={<Link to="/mentoring">← {t('sessions.mine.back')}</Link>} />
      <Loaded query={query} rows={8}>
        {({ items, total }) =>
          total === 0 ? (
            <div className="empty">{t('sessions.mine.noneAll')}</div>
          ) : (
            <>
              <ul className="cards" aria-label={t('sessions.mine.title')}>
                {items.map((s) => (
                  <li key={s.id}>
                    <Card session={s} />
                  </li>
                ))}
              </ul>
              <PanelPager page={page} total={total} onChange={setPage} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}
