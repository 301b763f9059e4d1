import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import { ObjectionRequestSchema } from '@/api/gen/schemas.gen';
import { objectionFile } from '@/api/gen/sdk.gen';
import type { ObjectionReceipt } from '@/api/gen/types.gen';
import { applyFieldErrors } from '@/shared/lib/formErrors';
import { newKey } from '@/shared/lib/newKey';
import { errorText } from '@/shared/lib/problem';
import { rulesOf } from '@/shared/lib/rules';

type Values = { text: string; named?: boolean; name?: string; contact?: string };
type Props = { parkId: string; noticeId: string };

/** Objecting, with a name or without; what comes back is a code, shown once. */
export function ObjectionForm(props: Props) {
  const [receipt, setReceipt] = useState<ObjectionReceipt>();
  return receipt ? <Received receipt={receipt} /> : <Fields {...props} onReceived={setReceipt} />;
}

function Received({ receipt }: { receipt: ObjectionReceipt }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <p>
        <strong>{t('publicNotices.received')}</strong>
      </p>
      <p>
        {t('publicNotices.receipt')} <span className="receipt num">{receipt.receipt}</span>
      </p>
      <p>{t('publicNotices.receivedNote')}</p>
      <p className="note">{t('publicNotices.due', { on: receipt.dueOn })}</p>
    </div>
  );
}

function Fields({ parkId, noticeId, onReceived }: Props & { onReceived: (r: ObjectionReceipt) => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const named = Form.useWatch('named', form);
  const rules = rulesOf(ObjectionRequestSchema, t);
  // The key is made when the form opens: a second press or a bad line never objects twice.
  const [key] = useState(newKey);
  const [refusals, setRefusals] = useState<string[]>([]);
  const send = useMutation({
    mutationFn: async (v: Values) => {
      const { data } = await objectionFile({
        path: { parkId, noticeId },
        headers: { 'Idempotency-Key': key },
        body: { text: v.text, name: v.named ? v.name : null, contact: v.named ? v.contact : null },
        throwOnError: true,
      });
      return data;
    },
    onMutate: () => setRefusals([]),
    onSuccess: onReceived,
    onError: (e) => {
      const onFields = e instanceof ApiError && e.errors?.length;
      setRefusals(onFields ? applyFieldErrors(form, e.errors, t) : [errorText(t, e)]);
    },
  });
  const needed = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      size="large"
      onFinish={(v) => !send.isPending && send.mutate(v)}
      scrollToFirstError={{ focus: true }}
    >
      <p className="note form-note">{t('publicNotices.objectNote')}</p>
      <Form.Item
        name="text"
        label={t('publicNotices.text')}
        extra={t('publicNotices.textHint')}
        rules={[
          ...rules('text', t('publicNotices.text')),
          { min: 10, whitespace: true, message: t('publicNotices.textHint') },
        ]}
      >
        <Input.TextArea rows={5} maxLength={1000} />
      </Form.Item>
      <Form.Item name="named" valuePropName="checked">
        <Checkbox>{t('publicNotices.named')}</Checkbox>
      </Form.Item>
      {named && (
        <>
          <Form.Item
            name="name"
            label={t('publicNotices.name')}
            rules={[...needed(t('publicNotices.name')), ...rules('name', t('publicNotices.name'))]}
          >
            <Input autoComplete="name" />
          </Form.Item>
          <Form.Item
            name="contact"
            label={t('publicNotices.contact')}
            rules={[...needed(t('publicNotices.contact')), ...rules('contact', t('publicNotices.contact'))]}
          >
            <Input autoComplete="off" />
          </Form.Item>
        </>
      )}
      {refusals.length > 0 && (
        <Alert className="form-banner" type="error" showIcon title={refusals.join(' ')} role="alert" />
      )}
      <Button type="primary" htmlType="submit" loading={send.isPending}>
        {t('publicNotices.send')}
      </Button>
    </Form>
  );
}
