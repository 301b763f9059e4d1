import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { NoticeRequestSchema } from '@/api/gen/schemas.gen';
import { noticeDraft } from '@/api/gen/sdk.gen';
import { type NoticeRequest, ValueKind } from '@/api/gen/types.gen';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from './stale';
import './words';

/** Notices written by hand; those of admissions come with the decision. */
const KIND = 'GENERAL';

export default function CreateDrawer({ parkId, onClose }: { parkId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const rules = rulesOf(NoticeRequestSchema, t);
  const create = async (values: NoticeRequest, key: string) => {
    const { data } = await noticeDraft({
      path: { parkId },
      headers: { 'Idempotency-Key': key },
      body: { ...values, kind: KIND },
      throwOnError: true,
    });
    void navigate({
      to: '/parks/$parkId/notices/$noticeId',
      params: { parkId, noticeId: data.id },
      ignoreBlocker: true,
    });
  };
  return (
    <FormDrawer<NoticeRequest>
      title={t('notices.create')}
      note={t('notices.createNote')}
      initial={{ workingDays: 5, lines: [{ label: '', value: '', kind: ValueKind.TEXT }] }}
      invalidates={STALE}
      onClose={onClose}
      submit={create}
    >
      <Form.Item name="title" label={t('notices.subject')} rules={rules('title', t('notices.subject'))}>
        <Input autoComplete="off" />
      </Form.Item>
      <Lines />
      <Form.Item name="workingDays" label={t('notices.days')} rules={rules('workingDays', t('notices.days'))}>
        <InputNumber min={1} max={60} precision={0} className="full" />
      </Form.Item>
      <Form.Item
        name="contact"
        label={t('notices.contact')}
        extra={t('notices.contactNote')}
        rules={rules('contact', t('notices.contact'))}
      >
        <Input autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}

function Lines() {
  const { t } = useTranslation();
  const needed = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  return (
    <Form.List name="lines">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <fieldset key={key} className="criterion-fields">
              <legend>{t('notices.line', { n: name + 1 })}</legend>
              <Form.Item name={[name, 'label']} label={t('notices.lineLabel')} rules={needed(t('notices.lineLabel'))}>
                <Input autoComplete="off" maxLength={40} />
              </Form.Item>
              <Form.Item name={[name, 'value']} label={t('notices.lineValue')} rules={needed(t('notices.lineValue'))}>
                <Input.TextArea rows={2} maxLength={300} />
              </Form.Item>
              <Form.Item name={[name, 'kind']} label={t('notices.lineKind')}>
                <Select
                  options={Object.values(ValueKind).map((value) => ({
                    value,
                    label: t(`notices.valueKind.${value}`),
                  }))}
                />
              </Form.Item>
              {fields.length > 1 && (
                <Button type="text" danger onClick={() => remove(name)}>
                  {t('notices.removeLine', { n: name + 1 })}
                </Button>
              )}
            </fieldset>
          ))}
          <Button
            block
            className="form-banner"
            disabled={fields.length >= 40}
            onClick={() => add({ label: '', value: '', kind: ValueKind.TEXT })}
          >
            {t('notices.addLine')}
          </Button>
        </>
      )}
    </Form.List>
  );
}
