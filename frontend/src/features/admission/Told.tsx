import { useTranslation } from 'react-i18next';
import type { ApplicationResponse } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { paperPath } from './paperPath';
import { ToldFacts } from './ToldFacts';

type Props = { parkId: string; application: ApplicationResponse };

/** What the applicant tells, and the papers that may show it. */
export function Told({ parkId, application }: Props) {
  const { t } = useTranslation();
  const { content, papers, id } = application;
  return (
    <>
      <Panel title={t('admission.facts')}>
        <ToldFacts content={content} />
      </Panel>
      <Panel title={t('admission.papers')}>
        {papers.length === 0 && <p className="note">{UNKNOWN}</p>}
        <ul className="plain">
          {papers.map((paper) => (
            <li key={paper.id} className="row">
              <span>{t(`admission.paper.${paper.kind}`)}</span>
              <a href={paperPath(parkId, id, paper.id)} download>
                {paper.fileName}
              </a>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
