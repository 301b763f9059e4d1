import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OwnMentorLinkView } from '@/api/gen/types.gen';
import { Coming } from '@/shared/ui/Coming';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Period } from '@/shared/ui/Period';
import { StageTag } from '@/shared/ui/Tags';
import { ownLinksQuery } from './queries';
import './words';

export function MentorHome() {
  const { t } = useTranslation();
  const links = useQuery(ownLinksQuery());
  return (
    <div className="stack roomy">
      <PageHead title={t('mentoring.title')} note={t('mentoring.note')} />
      <Panel title={t('mentoring.today')}>
        <p className="note">{t('mentoring.noSessions')}</p>
      </Panel>
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
      <Coming title={t('mentoring.coming')} items={['hours', 'minutes', 'fees'].map((k) => t(`mentoring.next.${k}`))} />
    </div>
  );
}

function Linked({ link: l }: { link: OwnMentorLinkView }) {
  return (
    <li className="linked">
      <strong>{l.companyName}</strong>
      <StageTag stage={l.stage} />
      {l.industryCode && <span className="note">{l.industryCode}</span>}
      <span className="note">
        {l.parkName} · <Period from={l.from} to={l.to} />
      </span>
    </li>
  );
}
