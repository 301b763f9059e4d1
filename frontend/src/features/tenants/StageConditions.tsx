import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useDeferredValue, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { tenantStageTry } from '@/api/gen/sdk.gen';
import type { PolicyLine, Stage, StagePaper, StageTrialView, StageWaiver } from '@/api/gen/types.gen';
import { CheckSentence } from '@/features/admission/CheckSentence';
import { METRICS } from '@/features/policies/metrics';
import { ValuesInput } from '@/features/policies/ValuesInput';
import { VerdictTag } from '@/features/policies/VerdictTag';
import { errorText } from '@/shared/lib/problem';
import { Loaded } from '@/shared/ui/Loaded';
import '@/features/chain/words';
import './stage.css';

/** What an officer says to the conditions, as the form holds it. */
export type Said = {
  papers?: Record<string, { value?: string[]; paper?: string } | undefined>;
  waivers?: Record<string, string | undefined>;
};

/** Only what is said completely counts. */
export const spoken = (said: Said): { papers: StagePaper[]; waivers: StageWaiver[] } => ({
  papers: Object.entries(said.papers ?? {}).flatMap(([metric, p]) =>
    p?.value?.length && p.paper?.trim()
      ? p.value.map((value) => ({ metric: metric as StagePaper['metric'], value, paper: p.paper?.trim() ?? '' }))
      : [],
  ),
  waivers: Object.entries(said.waivers ?? {}).flatMap(([criterion, reason]) =>
    reason?.trim() ? [{ criterion: Number(criterion), reason: reason.trim() }] : [],
  ),
});

type Props = {
  parkId: string;
  tenantId: string;
  stage: Stage | undefined;
  from: string | undefined;
  said: Said;
  /** Told by which rule what is shown was judged, so that nothing else is judged when it is sent. */
  onJudged: (ruleHash: string | undefined) => void;
};

/** The conditions of a stage, judged while papers and reasons are typed. */
export function StageConditions({ parkId, tenantId, stage, from, said, onJudged }: Props) {
  const asked = useDeferredValue(JSON.stringify({ stage, from, ...spoken(said) }));
  const query = useQuery({
    queryKey: ['tenantStageTry', parkId, tenantId, asked],
    queryFn: async ({ signal }) =>
      (await tenantStageTry({ path: { parkId, tenantId }, body: JSON.parse(asked), signal, throwOnError: true })).data,
    enabled: Boolean(stage && from),
    placeholderData: keepPreviousData,
  });
  const last = useRef<StageTrialView>(undefined);
  if (query.data) last.current = query.data;
  const judgedBy = query.data?.ruleHash ?? undefined;
  useEffect(() => onJudged(judgedBy), [judgedBy, onJudged]);
  const { t } = useTranslation();
  if (!stage || !from) return null;
  // What was typed stays to be mended: a refusal stands above it.
  if (query.isError && last.current)
    return (
      <>
        <p className="tag tag-bad" role="alert">
          {errorText(t, query.error)}
        </p>
        <Trial trial={last.current} said={said} />
      </>
    );
  return <Loaded query={query}>{(trial) => <Trial trial={trial} said={said} />}</Loaded>;
}

function Trial({ trial, said }: { trial: StageTrialView; said: Said }) {
  const { t } = useTranslation();
  if (!trial.policyName) return <p className="note">{t('chain.noRule')}</p>;
  return (
    <div aria-live="polite">
      <p className="row">
        <VerdictTag verdict={trial.verdict} />
        <span className="note">{t('chain.policy', { name: trial.policyName, n: trial.policyNumber })}</span>
      </p>
      <ul className="plain stage-lines">
        {trial.lines.map((line) => (
          <Line
            key={line.criterion}
            line={line}
            waivable={trial.waivable.includes(line.criterion)}
            said={Boolean(said.papers?.[line.metric])}
          />
        ))}
      </ul>
      {trial.dueOn && <p className="note num">{t('chain.willBeDue', { due: trial.dueOn })}</p>}
    </div>
  );
}

/** @param said a paper is being told: its fields stay while they are filled in, whatever comes of it */
function Line({ line, waivable, said }: { line: PolicyLine; waivable: boolean; said: boolean }) {
  const { t } = useTranslation();
  const { metric, origin, verdict } = line;
  const byPaper =
    (!origin || origin === 'PAPERS' || METRICS[metric].type === 'HELD') && METRICS[metric].type !== 'MONTHS';
  const open = verdict === 'FAIL' || verdict === 'UNKNOWN' || verdict === 'WAIVED';
  return (
    <li>
      <span className="row">
        <VerdictTag verdict={verdict} />
        <CheckSentence line={line} />
      </span>
      {byPaper && (open || said || origin === 'PAPERS') && (
        <span className="row">
          <Form.Item name={['papers', metric, 'value']} noStyle>
            <ValuesInput metric={metric} label={t('chain.paperValue')} />
          </Form.Item>
          <Form.Item name={['papers', metric, 'paper']} noStyle>
            <Input
              className="filter-wide"
              maxLength={200}
              aria-label={t('chain.paperOf')}
              placeholder={t('chain.paperOf')}
            />
          </Form.Item>
        </span>
      )}
      {waivable && open && (
        <Form.Item name={['waivers', String(line.criterion)]} noStyle>
          <Input maxLength={500} aria-label={t('chain.waive')} placeholder={t('chain.waive')} />
        </Form.Item>
      )}
    </li>
  );
}
