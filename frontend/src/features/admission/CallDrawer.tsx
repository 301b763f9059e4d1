import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, type FormInstance, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { policyListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { CallRequestSchema } from '@/api/gen/schemas.gen';
import { admissionCallChange, admissionCallCreate } from '@/api/gen/sdk.gen';
import { type CallRequest, type CallResponse, CompanyKind, EntryStage, PaperKind } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';

/** What a change of a call makes old. */
export const CALLS = ['admissionCallList', 'admissionCallGet'];

type Props = { parkId: string; call?: CallResponse; onClose: () => void };

/** What a call says, while it is a draft. */
export default function CallDrawer({ parkId, call, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(CallRequestSchema, t);
  const item = (name: keyof CallRequest, word: string) => ({
    name,
    label: t(`admission.${word}`),
    rules: rules(name, t(`admission.${word}`)),
  });
  return (
    <FormDrawer<CallRequest>
      title={t(call ? 'admission.editCall' : 'admission.newCall')}
      initial={call ?? { stage: EntryStage.INCUBATOR, opensOn: today(), papers: FIRST_PAPERS }}
      invalidates={CALLS}
      onClose={onClose}
      submit={(values, key) => {
        const body = sent(values);
        return call
          ? admissionCallChange({
              path: { parkId, callId: call.id },
              headers: { 'If-Match': etag(call.version) },
              body,
              throwOnError: true,
            })
          : admissionCallCreate({ path: { parkId }, headers: { 'Idempotency-Key': key }, body, throwOnError: true });
      }}
    >
      {(form) => (
        <>
          <Form.Item {...item('title', 'callTitle')}>
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item {...item('stage', 'stage')}>
            <Select
              options={Object.values(EntryStage).map((value) => ({ value, label: t(`enums.Stage.${value}`) }))}
              onChange={() => form.resetFields(['policyId'])}
            />
          </Form.Item>
          <Form.Item {...item('policyId', 'policy')} extra={t('admission.policyHint')}>
            <PolicySelect parkId={parkId} form={form} />
          </Form.Item>
          <Form.Item {...item('opensOn', 'opensOn')}>
            <DateInput />
          </Form.Item>
          <Form.Item {...item('closesOn', 'closesOn')}>
            <DateInput />
          </Form.Item>
          <Form.Item {...item('body', 'body')}>
            <Input.TextArea rows={5} maxLength={4000} showCount />
          </Form.Item>
          <Form.Item {...item('contact', 'contact')}>
            <Input autoComplete="off" />
          </Form.Item>
          <Papers />
        </>
      )}
    </FormDrawer>
  );
}

const FIRST_PAPERS: CallRequest['papers'] = [
  { kind: PaperKind.BUSINESS_PLAN, required: true, applicants: [] },
  {
    kind: PaperKind.LICENCE,
    required: true,
    applicants: [CompanyKind.FIRM, CompanyKind.SOLE_TRADER, CompanyKind.COOPERATIVE],
  },
];

const sent = ({ stage, policyId, title, body, contact, opensOn, closesOn, papers }: CallRequest): CallRequest => ({
  stage,
  policyId,
  title,
  body,
  contact,
  opensOn,
  closesOn,
  papers: (papers ?? []).map((p) => ({ kind: p.kind, required: p.required ?? false, applicants: p.applicants ?? [] })),
});

type PolicySelectProps = { parkId: string; form: FormInstance<CallRequest>; id?: string; value?: string };

function PolicySelect({ parkId, form, ...rest }: PolicySelectProps) {
  const stage = Form.useWatch('stage', form);
  const { data } = useQuery(policyListOptions({ path: { parkId }, query: { kind: ['ADMISSION'], size: 100 } }));
  const fitting = data?.items.filter((p) => p.stage === stage && p.inForceNumber !== null) ?? [];
  return <Select {...rest} options={fitting.map((p) => ({ value: p.id, label: p.name }))} />;
}

function Papers() {
  const { t } = useTranslation();
  return (
    <Form.List name="papers">
      {(fields, { add, remove }) => (
        <fieldset className="criterion-fields">
          <legend>{t('admission.papers')}</legend>
          <p className="note">{t('admission.paperHint')}</p>
          {fields.map(({ key, name }) => (
            <div key={key}>
              <Form.Item
                name={[name, 'kind']}
                label={t('admission.papers')}
                rules={[{ required: true, message: t('form.required', { label: t('admission.papers') }) }]}
              >
                <Select
                  options={Object.values(PaperKind).map((value) => ({ value, label: t(`admission.paper.${value}`) }))}
                />
              </Form.Item>
              <Form.Item name={[name, 'required']} valuePropName="checked">
                <Checkbox>{t('admission.required')}</Checkbox>
              </Form.Item>
              <Form.Item name={[name, 'applicants']} label={t('admission.forWhom')}>
                <Select
                  mode="multiple"
                  showSearch={false}
                  placeholder={t('admission.everybody')}
                  options={Object.values(CompanyKind).map((value) => ({
                    value,
                    label: t(`enums.CompanyKind.${value}`),
                  }))}
                />
              </Form.Item>
              <Button danger size="small" onClick={() => remove(name)}>
                {t('admission.removePaper')}
              </Button>
            </div>
          ))}
          <Button block onClick={() => add({ required: true, applicants: [] })}>
            {t('admission.addPaper')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
