import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Checkbox, Form, type FormInstance, Radio, Select } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { reportFormListOptions, reportRoundProposeOptions } from '@/api/gen/@tanstack/react-query.gen';
import { reportRoundOpen } from '@/api/gen/sdk.gen';
import { ReportKind, type ReportRoundRequest, Stage } from '@/api/gen/types.gen';
import { periodName, recentPeriods } from '@/features/periodReports/period';
import { STALE } from '@/features/periodReports/stale';
import { compact } from '@/shared/lib/compact';
import { count, lastDay, today } from '@/shared/lib/format';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { LoadError } from '@/shared/ui/LoadError';

type Props = { parkId: string; onClose: (roundId?: string) => void };

const OFFERED = 8;

/** The quarter that ran out last is what one mostly opens. */
const INITIAL = (): Partial<ReportRoundRequest> => ({
  kind: 'QUARTER',
  from: recentPeriods('QUARTER', today(), 2)[1] ?? '',
  stages: [],
});

/** Asks the companies of the park for a period: with its form, until a day. */
export default function OpenDrawer({ parkId, onClose }: Props) {
  const { t } = useTranslation();
  const made = useRef<string>(undefined);
  return (
    <FormDrawer<ReportRoundRequest>
      title={t('reportRounds.start')}
      note={t('reportRounds.startNote')}
      okText={t('reportRounds.startOk')}
      initial={INITIAL()}
      invalidates={STALE}
      onClose={() => onClose(made.current)}
      submit={async (values, key) => {
        const { data } = await reportRoundOpen({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: { ...compact(values), stages: values.stages ?? [] },
          throwOnError: true,
        });
        made.current = data.id;
      }}
    >
      {(form) => <Fields parkId={parkId} form={form} />}
    </FormDrawer>
  );
}

type FieldsProps = { parkId: string; form: FormInstance<ReportRoundRequest> };

function Fields({ parkId, form }: FieldsProps) {
  const { t } = useTranslation();
  const kind = Form.useWatch('kind', form) ?? 'QUARTER';
  const from = Form.useWatch('from', form);
  const forms = useQuery(reportFormListOptions({ path: { parkId }, query: { kind, state: 'PUBLISHED', size: 100 } }));
  const proposal = useQuery({
    ...reportRoundProposeOptions({ path: { parkId }, query: { kind, from: from ?? '' } }),
    enabled: Boolean(from),
    placeholderData: keepPreviousData,
  });
  const choices = forms.data?.items.map((f) => ({
    value: f.id,
    label: t('reportRounds.formVersion', { name: f.name, n: f.number, fields: f.typedFields }),
  }));
  const required = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  const labels = { period: t('reportRounds.period'), form: t('reportRounds.form') };
  const recommended = proposal.data?.kind === kind ? proposal.data.formId : null;
  useEffect(() => {
    if (recommended && !form.getFieldValue('formId')) form.setFieldsValue({ formId: recommended });
  }, [recommended, form]);
  return (
    <>
      <Form.Item name="kind" label={t('reportRounds.kind')}>
        <Radio.Group
          options={Object.values(ReportKind).map((value) => ({ value, label: t(`periodReports.kind.${value}`) }))}
          onChange={(e) => {
            const next = e.target.value as ReportKind;
            form.setFieldsValue({
              from: recentPeriods(next, today(), 2)[1],
              formId: undefined,
              teamFormId: undefined,
              dueOn: undefined,
            });
          }}
        />
      </Form.Item>
      <Form.Item name="from" label={labels.period} rules={required(labels.period)}>
        <Select
          options={recentPeriods(kind, today(), OFFERED).map((value) => ({
            value,
            label: periodName(t, { kind, from: value }),
          }))}
        />
      </Form.Item>
      {forms.isError && <LoadError error={forms.error} retry={() => void forms.refetch()} />}
      <Form.Item name="formId" label={labels.form} rules={required(labels.form)} extra={t('reportRounds.formNote')}>
        <Select loading={forms.isFetching} notFoundContent={t('reportRounds.noForms')} options={choices} />
      </Form.Item>
      <Form.Item name="teamFormId" label={t('reportRounds.teamForm')} extra={t('reportRounds.teamFormNote')}>
        <Select allowClear options={choices} />
      </Form.Item>
      <Form.Item
        name="dueOn"
        label={t('reportRounds.dueOn')}
        extra={
          proposal.data &&
          t(proposal.data.calendarComplete ? 'reportRounds.dueByRule' : 'reportRounds.dueUnsure', {
            due: proposal.data.dueOn,
          })
        }
      >
        <DateInput placeholder={proposal.data?.dueOn} />
      </Form.Item>
      <Form.Item name="stages" label={t('reportRounds.stages')} extra={t('reportRounds.stagesNote')}>
        <Checkbox.Group options={Object.values(Stage).map((value) => ({ value, label: t(`enums.Stage.${value}`) }))} />
      </Form.Item>
      {proposal.isError && <LoadError error={proposal.error} retry={() => void proposal.refetch()} />}
      {proposal.data && (
        <Alert
          type="info"
          showIcon
          title={t('reportRounds.wouldReport', {
            n: count(proposal.data.tenants),
            teams: count(proposal.data.teams),
            from: proposal.data.from,
            last: lastDay(proposal.data.to),
          })}
        />
      )}
    </>
  );
}
