import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { founderReveal } from '@/api/gen/sdk.gen';
import type { FounderView, RevealRequest, RevealResponse, SealedField } from '@/api/gen/types.gen';
import { errorText } from '@/shared/lib/problem';
import { Facts } from '@/shared/ui/Facts';

type Props = { parkId: string; companyId: string; founder: FounderView; onClose: () => void };

/** Shows sealed values once; they are gone when the dialog closes. */
export default function FounderReveal({ parkId, companyId, founder, onClose }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<RevealResponse>();
  const reveal = useMutation({
    mutationFn: (body: RevealRequest) =>
      founderReveal({ path: { parkId, companyId, founderId: founder.id }, body, throwOnError: true }),
    onSuccess: (answer) => setShown(answer.data),
  });
  return (
    <Modal
      open
      title={t('companies.revealOf', { name: founder.name })}
      footer={null}
      onCancel={onClose}
      destroyOnHidden
    >
      {shown ? (
        <Clear shown={shown} onClose={onClose} />
      ) : (
        <Form<RevealRequest> layout="vertical" initialValues={{ fields: fieldsOf(founder) }} onFinish={reveal.mutate}>
          <p className="note">{t('companies.revealNote')}</p>
          {reveal.isError && <Alert type="error" showIcon role="alert" title={errorText(t, reveal.error)} />}
          <Form.Item name="fields" label={t('companies.revealFields')} rules={[{ required: true }]}>
            <Checkbox.Group
              options={fieldsOf(founder).map((value) => ({ value, label: t(`companies.sealed.${value}`) }))}
            />
          </Form.Item>
          <Form.Item
            name="reason"
            label={t('companies.revealReason')}
            rules={[{ required: true, min: 10, max: 200, message: t('companies.reasonLength') }]}
          >
            <Input.TextArea rows={3} maxLength={200} showCount />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={reveal.isPending}>
            {t('companies.reveal')}
          </Button>
        </Form>
      )}
    </Modal>
  );
}

const fieldsOf = (f: FounderView): SealedField[] => [
  ...(f.idNumber ? (['ID_NUMBER'] as const) : []),
  ...(f.tagCount > 0 ? (['CATEGORIES'] as const) : []),
];

function Clear({ shown, onClose }: { shown: RevealResponse; onClose: () => void }) {
  const { t } = useTranslation();
  const id = shown.idDocument;
  return (
    <>
      <Facts
        items={[
          ...(id ? [{ label: t(`companies.idDocument.${id.type}`), value: id.number, num: true }] : []),
          ...(shown.categories.length > 0
            ? [
                {
                  label: t('companies.sealed.CATEGORIES'),
                  value: shown.categories.map((c) => t(`enums.FounderCategory.${c}`)).join('、'),
                },
              ]
            : []),
        ]}
      />
      <Button onClick={onClose}>{t('companies.hide')}</Button>
    </>
  );
}
