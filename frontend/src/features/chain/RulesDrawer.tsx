import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Drawer, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { policyListOptions, stageRuleListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { stageRuleSet } from '@/api/gen/sdk.gen';
import type { PolicySummary, StageRuleView } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { useCan } from '@/shared/lib/useCan';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Loaded } from '@/shared/ui/Loaded';

type Props = { parkId: string; onClose: () => void };

/** By which policy each stage is entered, and what that makes of its clock. */
export default function RulesDrawer({ parkId, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const can = useCan(parkId);
  const [open, setOpen] = useState(true);
  const rules = useQuery(stageRuleListOptions({ path: { parkId } }));
  const policies = useQuery({
    ...policyListOptions({ path: { parkId }, query: { kind: ['ADMISSION', 'GRADUATION'], size: 100 } }),
    enabled: can('POLICY_READ'),
  });
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(o) => !o && onClose()}
      size={phone ? '100%' : 480}
      title={t('chain.rules')}
    >
      <div className="stack">
        <p className="note">{t('chain.rulesNote')}</p>
        <Loaded query={rules}>
          {({ rules: all }) =>
            all.map((rule) => <Rule key={rule.stage} parkId={parkId} rule={rule} policies={policies.data?.items} />)
          }
        </Loaded>
      </div>
    </Drawer>
  );
}

type RuleProps = { parkId: string; rule: StageRuleView; policies: PolicySummary[] | undefined };

function Rule({ parkId, rule, policies }: RuleProps) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const can = useCan(parkId);
  const qc = useQueryClient();
  const set = useMutation({
    mutationFn: (policyId: string | null) =>
      stageRuleSet({
        path: { parkId },
        headers: { 'If-Match': etag(rule.version) },
        body: { stage: rule.stage, policyId },
        throwOnError: true,
      }),
    onSuccess: () => message.success(t('form.saved')),
    onError: (e) => message.error(errorText(t, e)),
    onSettled: () => qc.invalidateQueries(ofOperations(['stageRuleList', 'chainBoardGet', 'tenantGet'])),
  });
  const label = t('chain.ruleOf', { stage: t(`enums.Stage.${rule.stage}`) });
  const takeOff = () =>
    modal.confirm({
      title: t('chain.takeOff', { stage: t(`enums.Stage.${rule.stage}`) }),
      content: t('chain.takeOffNote'),
      okText: t('chain.takeOffOk'),
      cancelText: t('form.cancel'),
      onOk: () => set.mutateAsync(null),
    });
  const offered = policies?.filter((p) => opens(p, rule.stage) && p.inForceNumber != null) ?? [];
  return (
    <div className="chain-rule">
      <strong>{label}</strong>
      {can('POLICY_EDIT') ? (
        <Select
          aria-label={label}
          value={rule.policyId ?? undefined}
          placeholder={t('chain.ruleNone')}
          notFoundContent={t('chain.noPolicies')}
          loading={set.isPending}
          options={choices(rule, offered, t('chain.ruleNotInForce'))}
          onChange={(id?: string) => id && set.mutate(id)}
          allowClear
          onClear={takeOff}
        />
      ) : (
        <span>{rule.policyName ?? t('chain.ruleNone')}</span>
      )}
      <span className="note num">{ruleText(rule, t)}</span>
    </div>
  );
}

/** Stages are entered by admission policies, graduation by its own kind. */
const opens = (policy: PolicySummary, stage: StageRuleView['stage']) =>
  stage === 'GRADUATED' ? policy.kind === 'GRADUATION' : policy.stage === stage;

/** The one that is set is among them, even where it is in force no more. */
function choices(rule: StageRuleView, offered: PolicySummary[], unnamed: string) {
  const all = offered.map((p) => ({ value: p.id, label: p.name }));
  if (rule.policyId && !all.some((c) => c.value === rule.policyId))
    all.unshift({ value: rule.policyId, label: rule.policyName ?? unnamed });
  return all;
}

function ruleText(rule: StageRuleView, t: ReturnType<typeof useTranslation>['t']) {
  if (rule.policyId && rule.policyNumber == null) return t('chain.ruleNotInForce');
  if (rule.stage === 'GRADUATED') return rule.policyId ? t('chain.ruleGraduation') : '';
  if (rule.months == null) return t('chain.ruleNoTerm');
  const term = t('chain.ruleTerm', { months: rule.months, times: rule.extensions });
  return rule.mostMonths == null ? term : `${term} · ${t('chain.ruleMost', { months: rule.mostMonths })}`;
}
