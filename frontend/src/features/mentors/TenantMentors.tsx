import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/shared/lib/useCan';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { LinkLine } from './LinkLine';
import { tenantMentorsQuery } from './queries';
import './words';

const ProposalsDrawer = lazy(() => import('./ProposalsDrawer'));

type Props = { parkId: string; tenantId: string };

/** The mentors of a tenant, for whoever may read them. */
export function TenantMentors(props: Props) {
  return useCan(props.parkId)('MENTOR_READ') ? <Readable {...props} /> : null;
}

function Readable({ parkId, tenantId }: Props) {
  const { t } = useTranslation();
  const query = useQuery(tenantMentorsQuery(parkId, tenantId));
  const [choosing, setChoosing] = useState(false);
  return (
    <Panel
      title={t('mentors.ofTenant')}
      extra={<Button onClick={() => setChoosing(true)}>{t('mentors.proposals')}</Button>}
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="note">{t('mentors.noneOfTenant')}</p>
          ) : (
            <ul className="plain lines">
              {items.map((l) => (
                <LinkLine key={l.linkId} link={l}>
                  <Link to="/parks/$parkId/mentors/$mentorId" params={{ parkId, mentorId: l.mentorId }}>
                    {l.name}
                  </Link>
                  <span className="note">{[l.title, l.fields.join('、')].filter(Boolean).join(' · ')}</span>
                </LinkLine>
              ))}
            </ul>
          )
        }
      </Loaded>
      {choosing && (
        <Suspense fallback={null}>
          <ProposalsDrawer parkId={parkId} tenantId={tenantId} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </Panel>
  );
}
