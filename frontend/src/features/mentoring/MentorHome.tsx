import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnMentorLinkView } from '@/api/gen/types.gen';
import { MentorToDo } from '@/features/sessions/mentor/MentorToDo';
import { Coming } from '@/shared/ui/Coming';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Period } from '@/shared/ui/Period';
import { StageTag } from '@/shared/ui/Tags';
import { ownLinksQuery } from './queries';
import './words';

const DeclareDrawer = lazy(() => import('./DeclareDrawer'));

export function MentorHome() {
  const { t } = useTranslation();
  const links = useQuery(ownLinksQuery());
  return (
    <div className="stack roomy">
      <PageHead title={t('mentoring.title')} note={t('mentoring.note')} />
      <MentorToDo />
      <Panel title={t('mentoring.companies')}>
        <Loaded query={links}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="note">{t('mentoring.noCompanies')}</p>
            ) : (
              <ul className="plain lines">
                {items.map((l) => (
                  <Linked key={l.linkId} link={l} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Panel>
      <Coming title={t('mentoring.coming')} items={['hours', 'fees'].map((k) => t(`mentoring.next.${k}`))} />
    </div>
  );
}

function Linked({ link: l }: { link: OwnMentorLinkView }) {
  const { t } = useTranslation();
  const [declaring, setDeclaring] = useState(false);
  return (
    <li className="linked">
      <strong>{l.companyName}</strong>
      <StageTag stage={l.stage} />
      {l.industryCode && <span className="note">{l.industryCode}</span>}
      <span className="note">
        {l.parkName} · <Period from={l.from} to={l.to} />
      </span>
      <LinkButton
        size="small"
        aria-label={t('sessions.mine.fileOf', { company: l.companyName })}
        to="/mentoring/sessions/new"
        search={{ link: l.linkId }}
      >
        {t('sessions.mine.file')}
      </LinkButton>
      <Button
        size="small"
        aria-label={t('mentoring.declareOf', { company: l.companyName })}
        onClick={() => setDeclaring(true)}
      >
        {t('mentoring.declare')}
      </Button>
      {declaring && (
        <Suspense fallback={null}>
          <DeclareDrawer link={l} onClose={() => setDeclaring(false)} />
        </Suspense>
      )}
    </li>
  );
}
