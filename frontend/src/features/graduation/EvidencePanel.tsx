import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { graduationEvidenceStrike } from '@/api/gen/sdk.gen';
import type { GraduationEvidenceView, GraduationResponse } from '@/api/gen/types.gen';
import { valueText } from '@/features/policies/sentences';
import { dateTime } from '@/shared/lib/format';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { useCan } from '@/shared/lib/useCan';
import { Panel } from '@/shared/ui/Panel';
import { callOf } from './calls';
import { STALE } from './stale';
import '@/features/policies/words';

type Props = { parkId: string; review: GraduationResponse; onAdd: () => void };

/** Papers with what they show; one that was wrong is struck and stays. */
export function EvidencePanel({ parkId, review, onAdd }: Props) {
  const { t } = useTranslation();
  const may = review.abilities.includes('attach');
  return (
    <Panel
      title={t('graduation.evidence')}
      extra={may && <Button onClick={onAdd}>{t('graduation.addEvidence')}</Button>}
    >
      {review.evidence.length === 0 ? (
        <p className="note">{t('graduation.noEvidence')}</p>
      ) : (
        <ul className="plain lines">
          {review.evidence.map((one) => (
            <Paper key={one.id} parkId={parkId} review={review} one={one} may={may} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

type PaperProps = { parkId: string; review: GraduationResponse; one: GraduationEvidenceView; may: boolean };

function Paper({ parkId, review, one, may }: PaperProps) {
  const { t } = useTranslation();
  const reads = useCan(parkId)('PERSONAL_READ');
  const strike = useStrike(parkId, review, one);
  const shown = t('policies.is', {
    metric: t(`policies.metric.${one.metric}`),
    value: valueText(t, one.metric, one.value),
  });
  return (
    <li>
      <span>{one.struckAt ? <del>{shown}</del> : shown}</span>
      {reads && one.fileName ? (
        <a href={`/api/v1/parks/${parkId}/graduations/${review.id}/evidence/${one.id}`} download>
          {one.says}
        </a>
      ) : (
        <span>{one.says}</span>
      )}
      {one.datedOn && <span className="note num">{t('graduation.datedOnDay', { on: one.datedOn })}</span>}
      <span className="note num">{t('graduation.addedBy', { who: one.addedBy ?? '', at: dateTime(one.addedAt) })}</span>
      {one.struckAt && <span className="tag">{t('graduation.struck')}</span>}
      {may && !one.struckAt && (
        <Button size="small" aria-label={`${t('graduation.strike')} ${one.says}`} onClick={strike}>
          {t('graduation.strike')}
        </Button>
      )}
    </li>
  );
}

function useStrike(parkId: string, review: GraduationResponse, one: GraduationEvidenceView) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const { path, ...call } = callOf(parkId, review);
  const strike = useMutation({
    mutationFn: () => graduationEvidenceStrike({ ...call, path: { ...path, evidenceId: one.id } }),
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  return () =>
    void modal.confirm({
      title: t('graduation.strikeOf', { says: one.says }),
      content: t('graduation.strikeText'),
      okText: t('graduation.strike'),
      cancelText: t('form.cancel'),
      onOk: () => strike.mutateAsync().catch(() => undefined),
    });
}
