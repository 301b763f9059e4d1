import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { policyTrialOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { PolicyLine, PolicyTrialResponse } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { CompanyPicker } from '@/shared/ui/CompanyPicker';
import { DateInput } from '@/shared/ui/DateInput';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import type { PolicySearch } from './search';
import { knownText, lineText } from './sentences';
import { VerdictTag } from './VerdictTag';

type Props = {
  parkId: string;
  policyId: string;
  versionId: string;
  search: PolicySearch;
  onSearch: (p: Partial<PolicySearch>) => void;
};

/** How a company of the park would come out under the version shown, line by line. */
export function Trial({ parkId, policyId, versionId, search, onSearch }: Props) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const { company, on } = search;
  const id = useId();
  const query = useQuery({
    ...policyTrialOptions({ path: { parkId, policyId, versionId, companyId: company ?? '' }, query: { on } }),
    enabled: Boolean(company),
    placeholderData: keepPreviousData,
  });
  if (!can('FIGURE_READ')) return null;
  return (
    <Panel title={t('policies.trial')}>
      <p className="note">{t('policies.trialNote')}</p>
      <div className="row trial-asked">
        <label htmlFor={`${id}-company`}>
          <span>{t('policies.company')}</span>
          <CompanyPicker
            id={`${id}-company`}
            parkId={parkId}
            value={company}
            onChange={(chosen) => onSearch({ company: chosen })}
          />
        </label>
        <label htmlFor={`${id}-on`}>
          <span>{t('policies.on')}</span>
          <DateInput
            id={`${id}-on`}
            value={on ?? today()}
            allowClear={false}
            onChange={(day) => onSearch({ on: day ?? undefined })}
          />
        </label>
      </div>
      {company ? (
        <Loaded query={query}>{(trial) => <Outcome trial={trial} />}</Loaded>
      ) : (
        <p className="note">{t('policies.chooseCompany')}</p>
      )}
    </Panel>
  );
}

function Outcome({ trial }: { trial: PolicyTrialResponse }) {
  const { t } = useTranslation();
  const of = (severity: PolicyLine['severity']) => trial.lines.filter((l) => l.severity === severity);
  return (
    <div aria-live="polite">
      <p className="row">
        <strong>{t('policies.overall')}</strong> <VerdictTag verdict={trial.verdict} />
      </p>
      {trial.lines.length === 0 && <p className="note">{t('policies.judgesNobody')}</p>}
      <Lines title={t('policies.must')} lines={of('MUST')} />
      <Lines title={t('policies.several', { n: trial.minSatisfied })} lines={of('ONE_OF_SEVERAL')} />
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: PolicyLine[] }) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain lines">
        {lines.map((line) => (
          <li key={line.criterion}>
            <VerdictTag verdict={line.verdict} />
            <span>{lineText(t, line)}</span>
            <span className="note num">{knownText(t, line)}</span>
            {line.waiverReason && (
              <span className="note">
                {t('policies.waivedBecause', { who: line.waivedBy, reason: line.waiverReason })}
              </span>
            )}
            {line.verdict !== 'PASS' && line.evidence && (
              <span className="note">{t('policies.evidenceIs', { text: line.evidence })}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
