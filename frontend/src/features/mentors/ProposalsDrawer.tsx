import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Drawer, Input } from 'antd';
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MentorProposal, ProposalReason } from '@/api/gen/types.gen';
import { useCan } from '@/shared/lib/useCan';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Loaded } from '@/shared/ui/Loaded';
import { proposalsQuery } from './queries';

const LinkDrawer = lazy(() => import('./LinkDrawer'));

type Props = { parkId: string; tenantId: string; onClose: () => void };

/** Mentors who would suit a tenant, each with the reasons; a person chooses. */
export default function ProposalsDrawer({ parkId, tenantId, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const mayEdit = useCan(parkId)('MENTOR_EDIT');
  const [open, setOpen] = useState(true);
  const [topic, setTopic] = useState('');
  const [chosen, setChosen] = useState<string>();
  const asked = useDeferredValue(topic.trim()) || undefined;
  const query = useQuery({ ...proposalsQuery(parkId, tenantId, asked), placeholderData: keepPreviousData });
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(o) => !o && onClose()}
      size={phone ? '100%' : 560}
      title={t('mentors.proposals')}
    >
      <div className="stack">
        <p className="note">{t('mentors.proposalsNote')}</p>
        <Input
          allowClear
          maxLength={100}
          value={topic}
          aria-label={t('mentors.topic')}
          placeholder={t('mentors.topic')}
          onChange={(e) => setTopic(e.target.value)}
        />
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="note">{t('mentors.none')}</p>
            ) : (
              <ul className="plain lines">
                {items.map((p) => (
                  <Proposal key={p.mentorId} of={p} onLink={mayEdit ? () => setChosen(p.mentorId) : undefined} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </div>
      {chosen && (
        <Suspense fallback={null}>
          <LinkDrawer parkId={parkId} mentorId={chosen} tenantId={tenantId} onClose={() => setChosen(undefined)} />
        </Suspense>
      )}
    </Drawer>
  );
}

function Proposal({ of: p, onLink }: { of: MentorProposal; onLink?: () => void }) {
  const { t } = useTranslation();
  return (
    <li className="linked">
      <strong>{p.name}</strong>
      <span className="num">{t('mentors.points', { n: p.points })}</span>
      {p.title && <span className="note">{p.title}</span>}
      {p.reasons.map((r) => (
        <Reason key={r.factor} of={r} />
      ))}
      {onLink && p.linkable && (
        <Button size="small" aria-label={t('mentors.linkTo', { name: p.name })} onClick={onLink}>
          {t('mentors.linkThis')}
        </Button>
      )}
    </li>
  );
}

function Reason({ of: r }: { of: ProposalReason }) {
  const { t } = useTranslation();
  const against = r.factor === 'CONFLICT' || r.factor === 'FULL';
  return (
    <span className={against ? 'tag tag-warn' : 'note'}>
      {t(`mentors.factor.${r.factor}`, { detail: r.detail ?? '' })}
      {r.points > 0 && ` +${r.points}`}
    </span>
  );
}
