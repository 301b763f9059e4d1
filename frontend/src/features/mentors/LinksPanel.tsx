import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { LinkLine } from './LinkLine';
import { mentorLinksQuery } from './queries';

const EndLinkDrawer = lazy(() => import('./EndLinkDrawer'));

type Props = { parkId: string; mentorId: string; mayEdit: boolean };

/** Companies a mentor is or was linked to. */
export function LinksPanel({ parkId, mentorId, mayEdit }: Props) {
  const { t } = useTranslation();
  const query = useQuery(mentorLinksQuery(parkId, mentorId));
  const [ending, setEnding] = useState<string>();
  const link = query.data?.items.find((l) => l.id === ending);
  return (
    <Panel title={t('mentors.links')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="note">{t('mentors.noLinks')}</p>
          ) : (
            <ul className="plain lines">
              {items.map((l) => (
                <LinkLine key={l.id} link={l}>
                  <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: l.tenantId }}>
                    {l.companyName}
                  </Link>
                  {mayEdit && !l.to && (
                    <Button
                      size="small"
                      aria-label={t('mentors.endLink', { company: l.companyName })}
                      onClick={() => setEnding(l.id)}
                    >
                      {t('mentors.end')}
                    </Button>
                  )}
                </LinkLine>
              ))}
            </ul>
          )
        }
      </Loaded>
      {link && (
        <Suspense fallback={null}>
          <EndLinkDrawer parkId={parkId} link={link} onClose={() => setEnding(undefined)} />
        </Suspense>
      )}
    </Panel>
  );
}
