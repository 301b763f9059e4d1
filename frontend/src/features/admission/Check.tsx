import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applicationCheck, applicationWaive } from '@/api/gen/sdk.gen';
import type { ApplicationResponse, CheckLine, PolicyMetric, Proof } from '@/api/gen/types.gen';
import { VerdictTag } from '@/features/policies/VerdictTag';
import { etag } from '@/shared/lib/etag';
import { dateTime } from '@/shared/lib/format';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { Panel } from '@/shared/ui/Panel';
import { CheckSentence } from './CheckSentence';
import { paperPath } from './paperPath';
import { STALE } from './stale';

/** What an applicant asks for needs no paper. */
const UNPROVED: readonly PolicyMetric[] = ['AREA_ASKED', 'AREA_SHARE', 'STAGE', 'STAY_MONTHS'];

type Props = { parkId: string; application: ApplicationResponse };

/** The pre-check: one line per criterion, by what the papers show. */
export function Check({ parkId, application }: Props) {
  const { t } = useTranslation();
  const { check, abilities } = application;
  const [proofs, setProofs] = useState<Partial<Record<PolicyMetric, string>>>(
    Object.fromEntries(check?.proofs.map((p) => [p.metric, p.paperId]) ?? []),
  );
  const change = useChange({ parkId, application });
  const may = abilities.includes('check');
  return (
    <Panel title={t('admission.check')}>
      <p className="note">{t('admission.checkNote')}</p>
      {check ? (
        <>
          <p className="row">
            <VerdictTag verdict={check.verdict} />
            <span className="note">
              {t('admission.checkedBy', {
                who: check.checkedBy,
                at: dateTime(check.checkedAt),
                policy: check.policyName,
                n: check.policyNumber,
              })}
            </span>
          </p>
          {may && !check.current && <p className="tag tag-warn">{t('admission.outdated')}</p>}
          <ul className="plain check-lines">
            {check.lines.map((line) => (
              <Line
                key={line.line.criterion}
                line={line}
                parkId={parkId}
                application={application}
                proof={proofs[line.line.metric]}
                onProof={
                  may && !UNPROVED.includes(line.line.metric)
                    ? (paperId) => setProofs((p) => ({ ...p, [line.line.metric]: paperId }))
                    : undefined
                }
                shownBy={check.proofs.find((p) => p.metric === line.line.metric)?.paperId}
                onWaive={(reason) => change.mutate({ criterion: line.line.criterion, reason })}
              />
            ))}
          </ul>
        </>
      ) : (
        <p>{t('admission.notChecked')}</p>
      )}
      {may && (
        <Button
          type="primary"
          loading={change.isPending}
          onClick={() =>
            change.mutate(
              Object.entries(proofs).flatMap(([metric, paperId]) =>
                paperId ? [{ metric: metric as PolicyMetric, paperId }] : [],
              ),
            )
          }
        >
          {t('admission.checkRun')}
        </Button>
      )}
    </Panel>
  );
}

type LineProps = {
  line: CheckLine;
  parkId: string;
  application: ApplicationResponse;
  proof?: string;
  /** What the check rests on. */
  shownBy?: string;
  onProof?: (paperId: string | undefined) => void;
  onWaive: (reason: string) => void;
};

function Line({ line: { line, waivable }, parkId, application, proof, shownBy, onProof, onWaive }: LineProps) {
  const { t } = useTranslation();
  const paper = application.papers.find((p) => p.id === shownBy);
  const open = line.verdict !== 'PASS' && line.verdict !== 'WAIVED';
  return (
    <li>
      <span className="row">
        <VerdictTag verdict={line.verdict} />
        <CheckSentence line={line} />
      </span>
      {!onProof && paper && (
        <span className="row">
          <span className="note">{t('admission.shownBy', { kind: t(`admission.paper.${paper.kind}`) })}</span>
          <a href={paperPath(parkId, application.id, paper.id)} download>
            {paper.fileName}
          </a>
        </span>
      )}
      {onProof && (
        <Select
          aria-label={t('admission.proofOf')}
          placeholder={t('admission.noProof')}
          allowClear
          value={proof}
          onChange={(v?: string) => onProof(v)}
          options={application.papers.map((p) => ({
            value: p.id,
            label: `${t(`admission.paper.${p.kind}`)} · ${p.fileName}`,
          }))}
        />
      )}
      {open && waivable && application.abilities.includes('waive') && <Waive onWaive={onWaive} />}
    </li>
  );
}

function Waive({ onWaive }: { onWaive: (reason: string) => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <span className="row">
      <Input
        className="filter-wide"
        value={reason}
        maxLength={300}
        aria-label={t('admission.waiveNote')}
        placeholder={t('admission.waiveNote')}
        onChange={(e) => setReason(e.target.value)}
      />
      <Button disabled={!reason.trim()} onClick={() => onWaive(reason)}>
        {t('admission.waive')}
      </Button>
    </span>
  );
}

function useChange({ parkId, application }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  return useMutation({
    mutationFn: (what: Proof[] | { criterion: number; reason: string }) => {
      const asked = {
        path: { parkId, applicationId: application.id },
        headers: { 'If-Match': etag(application.version) },
        throwOnError: true,
      } as const;
      return Array.isArray(what)
        ? applicationCheck({ ...asked, body: { proofs: what } })
        : applicationWaive({ ...asked, body: what });
    },
    onSuccess: () => qc.invalidateQueries(ofOperations(STALE)),
    onError: (e) => {
      message.error(errorText(t, e));
      void qc.invalidateQueries(ofOperations(STALE));
    },
  });
}
